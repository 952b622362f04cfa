import type { Day } from "../../calendar/index.js";
import type {
	Attribution,
	Claim,
	EventMention,
	PlaceReference,
	Quantity,
	ReadLists,
	Span,
	TimeValue,
} from "../../model/index.js";
import { bySentence, type Indexed } from "../by-sentence.js";
import type { ReadSentence } from "../sentence.js";
import { type Carried, finish, holder } from "./finish.js";
import { contentId } from "./id.js";
import { eventClaims, figureClaims, forecastClaims, statementClaims } from "./propositions.js";

export { linkCounterparts } from "./counterparts.js";

/** The lists of a reading that claims are made of. */
type ClaimSources = Omit<ReadLists, "names" | "senses">;

/** The members of those lists that stand in one sentence, with their indexes. */
export interface Local {
	readonly times: readonly Indexed<TimeValue>[];
	/** The first time that stands on the calendar, as an index in the reading's list. */
	readonly day: number | null;
	readonly quantities: readonly Indexed<Quantity>[];
	readonly places: readonly Indexed<PlaceReference>[];
	readonly attributions: readonly Indexed<Attribution>[];
	/** Events by the words that name them here; `again` where the event was told in an earlier sentence. */
	readonly events: readonly {
		readonly event: EventMention;
		readonly index: number;
		readonly at: Span;
		readonly again: boolean;
	}[];
}

/** A claim before its source, time and id are known. */
export type Proposition = Pick<Claim, "kind"> & Partial<Omit<Claim, "kind" | "evidence">> & { readonly at: Span };

const NOTHING: readonly never[] = [];

/**
 * Builds the claims: one proposition by one source. Every event is one; so are a figure without an event, a duration
 * that is foretold, a passive judgement ("is considered …") and a statement that says neither.
 *
 * @param sources the lists of the reading; indexes in claims point into them
 * @param today the report's day, for the due days of forecasts; null leaves them out
 * @returns ordered by version, then start; `counterpart` is still null (see `linkCounterparts`)
 * @example "Officials said the evacuation could take 15 days to a month." on 2026-02-23 → a forecast by "Officials",
 * certainty possible, due 2026-03-10..2026-03-23
 */
export function buildClaims(sentences: readonly ReadSentence[], sources: ClaimSources, today: Day | null): Claim[] {
	const times = bySentence(sentences, sources.times);
	const quantities = bySentence(sentences, sources.quantities);
	const places = bySentence(sentences, sources.places);
	const attributions = bySentence(
		sentences,
		sources.attributions.map((a) => a.cue),
	);
	const words = sources.events.flatMap((event, index) =>
		[event, ...event.mentions].map((at) => ({ event, index, at })),
	);
	const named = bySentence(
		sentences,
		words.map((w) => w.at),
	);
	const out: Claim[] = [];
	let carried: Carried | null = null;
	for (const s of sentences) {
		if (carried !== null && carried.version !== s.version) carried = null;
		const local: Local = {
			times: times.get(s) ?? NOTHING,
			day: (times.get(s) ?? NOTHING).find(([t]) => t.type !== "SET" && t.earliest !== null)?.[1] ?? null,
			quantities: quantities.get(s) ?? NOTHING,
			places: places.get(s) ?? NOTHING,
			attributions: (attributions.get(s) ?? NOTHING).map(([, i]) => [sources.attributions[i]!, i] as const),
			events: (named.get(s) ?? NOTHING).map(([, i]) => ({
				...words[i]!,
				again: words[i]!.event.start < s.range.start || words[i]!.event.start >= s.range.end,
			})),
		};
		const used = new Set<number>();
		const inOrder = (a: Proposition, b: Proposition) => a.at.start - b.at.start || a.at.end - b.at.end;
		const told = [eventClaims(local, used), forecastClaims(s, local, today), figureClaims(local, used)]
			.flat()
			.sort(inOrder);
		for (const p of [...told, ...statementClaims(local, told)].sort(inOrder))
			out.push(finish(s, complete(s, p), local, sources.times, today, carried, holder(local.attributions, p.at)));
		if (local.day !== null) carried = { time: local.day, version: s.version, sentence: s.index };
	}
	return out;
}

function complete(s: ReadSentence, { at, ...p }: Proposition): Claim {
	return {
		id: contentId(
			[
				s.grammar.language.id,
				p.kind,
				at.start,
				at.quote,
				s.text.slice(s.range.start, Math.min(s.range.end, s.range.start + 400)),
			].join("|"),
		),
		version: s.version,
		sentence: s.index,
		event: null,
		time: null,
		timeBasis: "none",
		statementTime: null,
		actors: [],
		recipients: [],
		places: [],
		quantities: [],
		attribution: null,
		realis: "actual",
		polarity: "positive",
		certainty: "certain",
		due: null,
		counterpart: null,
		evidence: [{ version: at.version, start: at.start, end: at.end, quote: at.quote }],
		...p,
	};
}
