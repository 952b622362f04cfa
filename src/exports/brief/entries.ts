import type { Claim, Quantity, Reading, Span } from "../../model/index.js";
import { firstFrom } from "../../text/index.js";
import { type PlaceNames, showActor, showPlace, showQuantity, showSource, showStatus } from "./values.js";
import { showTime } from "./when.js";

/** A value of a claim with the words it came from, of one version or of both. */
export interface FieldValue {
	readonly words: readonly Span[];
	readonly value: string;
}

export interface Field {
	readonly label: string;
	readonly values: readonly FieldValue[];
}

/** One claim as the brief shows it: once, with the words of both versions where it has a counterpart. */
export interface Entry {
	readonly number: number;
	readonly kind: string;
	/** Sentence and evidence in each version that makes the claim, the original first. */
	readonly said: readonly { readonly sentence: Span; readonly evidence: Span }[];
	readonly fields: readonly Field[];
}

/** Characters between a number and what it counts that still make one quote. */
const CLOSE = 12;

/** The sentences of each version, in order. */
export function sentencesOf(reading: Reading): ReadonlyMap<string, readonly Span[]> {
	const out = new Map<string, Span[]>();
	for (const s of reading.sentences) {
		const list = out.get(s.version);
		if (list === undefined) out.set(s.version, [s]);
		else list.push(s);
	}
	return out;
}

/**
 * The claims of a reading in reading order: by the bead their sentence stands in, then by version, then as listed.
 * @param names display names of gazetteer places
 * @example entriesOf(reading, () => undefined)[0].fields.map((f) => f.label) // ["what", "when", "where", …]
 */
export function entriesOf(reading: Reading, names: PlaceNames): Entry[] {
	const claims = reading.claims ?? [];
	const sentences = sentencesOf(reading);
	const bead = beadOrder(reading);
	const order = claims.map((_, i) => i).sort((a, b) => bead(claims[a]!) - bead(claims[b]!) || a - b);
	const done = new Set<number>();
	const out: Entry[] = [];
	for (const i of order) {
		if (done.has(i)) continue;
		const claim = claims[i]!;
		const other = claim.counterpart === null || done.has(claim.counterpart) ? undefined : claims[claim.counterpart];
		done.add(i);
		if (other !== undefined) done.add(claim.counterpart!);
		const pair = other === undefined ? [claim] : [claim, other];
		out.push({
			number: out.length + 1,
			kind: claim.kind,
			said: pair.flatMap((c) => {
				const sentence = sentences.get(c.version)?.[c.sentence];
				return sentence === undefined ? [] : [{ sentence, evidence: c.evidence[0] ?? sentence }];
			}),
			fields: fieldsOf(pair, reading, sentences, names),
		});
	}
	return out;
}

/** Where a claim stands in the report, whichever version it is of. */
function beadOrder(reading: Reading): (claim: Claim) => number {
	const place = new Map<string, number>();
	for (const [i, a] of (reading.alignments ?? []).entries())
		for (const side of [a.left, a.right]) for (const s of side.sentences) place.set(`${side.version} ${s}`, i);
	return (c) => place.get(`${c.version} ${c.sentence}`) ?? c.sentence;
}

function fieldsOf(
	pair: readonly Claim[],
	r: Reading,
	sentences: ReadonlyMap<string, readonly Span[]>,
	names: PlaceNames,
): Field[] {
	const field = (label: string, of: (c: Claim) => FieldValue[]): Field[] => {
		const values = merged(pair.flatMap(of));
		return values.length === 0 ? [] : [{ label, values }];
	};
	const pick = <T>(list: readonly T[] | undefined, indexes: readonly (number | null)[]): T[] =>
		indexes.flatMap((i) => (i === null || list?.[i] === undefined ? [] : [list[i]]));
	return [
		...field("what", (c) => [what(c, r)]),
		...field("when", (c) =>
			pick(r.times, [c.time]).map((t) => ({
				words: [t],
				value: showTime(t) + (c.timeBasis === "inherited" ? ", carried over" : ""),
			})),
		),
		...field("where", (c) => where(c, r, names)),
		...field("who", (c) => pick(r.actors, c.actors).map((a) => ({ words: [a], value: showActor(a) }))),
		...field("to whom", (c) => pick(r.actors, c.recipients).map((a) => ({ words: [a], value: showActor(a) }))),
		...field("how many", (c) =>
			pick(r.quantities, c.quantities).map((q) => ({
				words: countedWords(q, sentences),
				value: showQuantity(q),
			})),
		),
		...field("according to", (c) => accordingTo(c, r)),
		...field("said", (c) => pick(r.times, [c.statementTime]).map((t) => ({ words: [t], value: showTime(t) }))),
		...status(pair),
	];
}

function what(claim: Claim, r: Reading): FieldValue {
	const event = claim.event === null ? undefined : r.events?.[claim.event];
	if (event === undefined) return { words: [], value: claim.kind };
	const type =
		event.type === "OTHER" ? "" : `: ${event.type.toLowerCase()}${event.mode === null ? "" : `, ${event.mode}`}`;
	return { words: [event], value: claim.kind + type };
}

function where(claim: Claim, r: Reading, names: PlaceNames): FieldValue[] {
	const roles = new Map(
		claim.event === null ? [] : (r.events?.[claim.event]?.places ?? []).map((p) => [p.place, p.role]),
	);
	return claim.places.flatMap((i) => {
		const p = r.places?.[i];
		if (p === undefined || p.metonym) return [];
		const role = roles.get(i) ?? "at";
		return [{ words: [p.area ?? p], value: (role === "at" ? "" : `${role} `) + showPlace(p, names) }];
	});
}

function accordingTo(claim: Claim, r: Reading): FieldValue[] {
	const a = claim.attribution === null ? undefined : r.attributions?.[claim.attribution];
	if (a === undefined) return [{ words: [], value: "the report itself" }];
	return [{ words: [...(a.source === null ? [] : [a.source]), a.cue], value: showSource(a, r.actors ?? []) }];
}

/** A number with what it counts: one quote where they stand close together, two where they do not. */
export function countedWords(q: Quantity, sentences: ReadonlyMap<string, readonly Span[]>): Span[] {
	if (q.of === null) return [q];
	const [start, end] = [Math.min(q.start, q.of.start), Math.max(q.end, q.of.end)];
	const sentence = sentenceAt(sentences.get(q.version) ?? [], start);
	if (sentence === undefined || end > sentence.end || end - start > q.quote.length + q.of.quote.length + CLOSE)
		return [q, q.of];
	return [
		{ version: q.version, start, end, quote: sentence.quote.slice(start - sentence.start, end - sentence.start) },
	];
}

/** The sentence that holds a place of the text; they stand in order. */
function sentenceAt(sentences: readonly Span[], place: number): Span | undefined {
	const found = sentences[firstFrom(sentences, (s) => s.end, place + 1)];
	return found !== undefined && found.start <= place ? found : undefined;
}

/** Each version's own where they differ. */
function status(pair: readonly Claim[]): Field[] {
	const all = pair.map((c) => ({ version: c.version, value: showStatus(c) }));
	const same = all.every((x) => x.value === all[0]!.value);
	const values = same ? [all[0]!.value] : all.map((x) => `${x.version}: ${x.value}`);
	return [{ label: "status", values: values.map((value) => ({ words: [], value })) }];
}

/** One line for one value, with all the words that mean it. */
function merged(values: readonly FieldValue[]): FieldValue[] {
	const out = new Map<string, Span[]>();
	for (const { words, value } of values) {
		const list = out.get(value) ?? [];
		out.set(value, list);
		for (const w of words)
			if (!list.some((x) => x.version === w.version && x.start === w.start && x.end === w.end)) list.push(w);
	}
	return [...out].map(([value, words]) => ({ value, words }));
}
