import type { BitextSide } from "../../src/bitext/index.js";
import {
	type ActorReference,
	FULL_STRENGTH,
	type NameMention,
	type PlaceReference,
	type Quantity,
	type Rendering,
	type Sense,
	type SideRenderings,
	type Span,
	type TimeValue,
} from "../../src/model/index.js";

/** What a test says was read: the words, and the fields that matter to it. */
export interface Reads {
	readonly quantities?: readonly (Partial<Quantity> & { readonly quote: string })[];
	readonly times?: readonly (Partial<TimeValue> & { readonly quote: string })[];
	readonly places?: readonly (Partial<PlaceReference> & { readonly quote: string })[];
	readonly senses?: readonly { readonly quote: string; readonly sense: Sense }[];
	readonly names?: readonly (Partial<NameMention> & { readonly quote: string })[];
	readonly actors?: readonly (Partial<ActorReference> & { readonly quote: string })[];
}

/** A side of a bitext made of sentences and of values found by their words, each searched behind the one before. */
export function side(version: string, sentences: readonly string[], reads: Reads = {}): BitextSide {
	const text = sentences.join("\n");
	let at = 0;
	const spans = sentences.map((quote): Span => {
		const start = at;
		at += quote.length + 1;
		return { version, start, end: start + quote.length, quote };
	});
	const place = <T extends { readonly quote: string }, D>(
		list: readonly T[] | undefined,
		defaults: D,
	): (D & T & Span)[] => {
		let from = 0;
		return (list ?? []).map((x) => {
			const start = text.indexOf(x.quote, from);
			if (start < 0) throw new Error(`"${x.quote}" is not in the text`);
			from = start + x.quote.length;
			return { ...defaults, ...x, version, start, end: from };
		});
	};
	return {
		version,
		lang: version,
		text,
		sentences: spans,
		quantities: place(reads.quantities, QUANTITY).map((q) => ({
			...q,
			max: q.max ?? (OPEN_ABOVE.has(q.qualifier) ? null : q.min),
		})),
		times: place(reads.times, TIME),
		places: place(reads.places, PLACE),
		names: place(reads.names, { rule: "test", type: "PER" as const }),
		events: [],
		actorsOf: () => undefined,
		actors: place(reads.actors, {
			rule: "test",
			actor: null,
			name: "",
			kind: "person" as const,
			named: true,
			alternatives: [],
		}),
		attributions: [],
		senses: place(reads.senses, {}),
	};
}

/** The two sides with a lexicon of whole words, those of `weak` known by half. */
export function lexical(
	left: BitextSide,
	right: BitextSide,
	lexicon: Readonly<Record<string, string>>,
	weak: readonly string[] = [],
): [BitextSide, BitextSide] {
	const pairs = Object.entries(lexicon);
	const strength = (word: string) => Math.floor(FULL_STRENGTH / (weak.includes(word) ? 2 : 1));
	const renderings = (s: BitextSide, of: (stem: string) => Rendering[]): SideRenderings => ({
		words: s.sentences.map((x) =>
			[...x.quote.matchAll(/[\p{L}\p{M}]+/gu)].map((m) => ({
				start: x.start + m.index,
				end: x.start + m.index + m[0].length,
				stem: m[0].toLowerCase(),
			})),
		),
		of,
	});
	const there = (w: string) => pairs.flatMap(([a, b]) => (a === w ? [{ stem: b, strength: strength(a) }] : []));
	const back = (w: string) => pairs.flatMap(([a, b]) => (b === w ? [{ stem: a, strength: strength(a) }] : []));
	return [
		{ ...left, renderings: renderings(left, there) },
		{ ...right, renderings: renderings(right, back) },
	];
}

const OPEN_ABOVE = new Set(["at_least", "more_than"]);
const QUANTITY: Omit<Quantity, keyof Span> = {
	rule: "test",
	min: null,
	max: null,
	qualifier: "exact",
	unit: null,
	of: null,
	kind: "other",
	implicit: false,
	subsetOf: null,
	alternatives: [],
};
const TIME: Omit<TimeValue, keyof Span> = {
	rule: "test",
	type: "DATE",
	timex: null,
	mod: null,
	edtf: null,
	earliest: null,
	latest: null,
	from: null,
	to: null,
	zone: null,
	extent: "throughout",
	anchor: { to: "none", time: null },
	vague: false,
	alternatives: [],
};
const PLACE: Omit<PlaceReference, keyof Span> = {
	rule: "test",
	area: null,
	name: "",
	id: null,
	kind: "city",
	country: "SY",
	lat: null,
	lon: null,
	precision: "unknown",
	radiusKm: null,
	geometry: null,
	within: null,
	part: null,
	direction: null,
	metonym: false,
	alternatives: [],
};

/** A resolved day. */
export const day = (quote: string, iso: string) => ({ quote, timex: iso, earliest: iso, latest: iso });
