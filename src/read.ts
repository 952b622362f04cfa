import {
	alignSentences,
	type BitextSide,
	beadsOfSegments,
	compareBeads,
	compareHeadline,
	compareStances,
	compareTerms,
	partTerms,
	type SideLists,
	sideOf,
} from "./bitext/index.js";
import { parseDay } from "./calendar/index.js";
import { type FoundActor, findActorMarks, findNamesOf, metonymActors } from "./extract/actor/index.js";
import { findAttributions } from "./extract/attribution/index.js";
import { buildClaims, linkCounterparts } from "./extract/claim/index.js";
import { dateline, statedDate } from "./extract/dateline.js";
import { findEvents } from "./extract/event/index.js";
import { findNumbers, NUMBER_CLASSES } from "./extract/numeral/index.js";
import { findPlaces, type Taken } from "./extract/place/index.js";
import { findQuantities } from "./extract/quantity/index.js";
import { findSenses } from "./extract/sense.js";
import type { ReadSentence } from "./extract/sentence.js";
import { renderingsOf } from "./extract/stem-words.js";
import { termWordsOf } from "./extract/term-words.js";
import { findTimes, TIME_CLASSES } from "./extract/time/index.js";
import { tokenSpans } from "./extract/tokens.js";
import { traceOf } from "./extract/trace.js";
import { type VersionText, versionsOf } from "./extract/versions.js";
import { type Grammar, markTokens, narrowed } from "./grammar/index.js";
import type { Kit } from "./kit.js";
import {
	LIST_NAMES,
	type ListName,
	type Problem,
	type Reading,
	type ReadOptions,
	type ReportInput,
	type SideRenderings,
	type Span,
	type Tension,
} from "./model/index.js";
import { scan } from "./text/index.js";

/** Lists that a list points into: `--only events` gives these as well. */
const POINTS_INTO: { readonly [L in ListName]?: readonly ListName[] } = {
	attributions: ["actors"],
	events: ["actors", "places", "times"],
	claims: ["events", "times", "actors", "places", "quantities", "attributions"],
	discrepancies: ["alignments"],
};

function wanted(only: readonly ListName[] | undefined): (list: ListName) => boolean {
	if (only === undefined) return (list) => list !== "tokens";
	const set = new Set<ListName>();
	const add = (list: ListName) => {
		if (set.has(list)) return;
		set.add(list);
		for (const l of POINTS_INTO[list] ?? []) add(l);
	};
	for (const list of only) add(list);
	return (list) => set.has(list);
}

/** Lists that ask for no other rules than those of time. */
const BY_TIME_RULES: ReadonlySet<ListName> = new Set(["tokens", "times", "tensions"]);

/** A language with the words of time alone, what the dateline and the tense of a verb need among them. */
function timeOnly(grammar: Grammar): Grammar {
	return narrowed(grammar, "time", [...NUMBER_CLASSES, ...TIME_CLASSES, "datelineLabel"]);
}

/**
 * The pipeline: a report and a kit give a reading. Pure: no clock, no file, no network, no locale.
 *
 * @param report one line of the machine interface (already checked by `schema`)
 * @param kit everything the pipeline needs (languages, places, actors)
 * @example read({ id: "r1", text: "وصلت القافلة أمس.", date: "2026-02-23" }, kit, { prefer: "past" }).times
 */
export function read(report: ReportInput, kit: Kit, options: ReadOptions): Reading {
	const want = wanted(options.only);
	const problems: Problem[] = [];
	// A headline is held against its text by all that was read in both.
	const headed = want("tensions") && report.title !== undefined;
	const grammars =
		headed || LIST_NAMES.some((l) => want(l) && !BY_TIME_RULES.has(l)) ? kit.grammars : kit.grammars.map(timeOnly);
	const stated = report.text === undefined ? null : statedDate(report.text, grammars);
	const versions = versionsOf(report, stated?.bodyStart ?? 0, grammars);
	const line = dateline(report.date, stated, report.text ?? "", versions[0]?.id ?? "");
	if (report.date !== undefined && parseDay(report.date) === null)
		problems.push({ code: "bad_date", message: `"${report.date}" is no ISO date; relative dates stay unresolved` });
	const tensions: Tension[] = line.tension === null ? [] : [line.tension];

	for (const v of versions)
		if (v.grammar === null)
			problems.push({
				code: "unknown_language",
				message: `no language "${v.lang}" is built in; version ${v.id} is not read`,
			});
	const spans: Span[] = versions.flatMap((v) =>
		v.sentences.map((r) => ({ version: v.id, start: r.start, end: r.end, quote: v.text.slice(r.start, r.end) })),
	);
	const sentences = versions.flatMap(readSentences);
	const today = line.dateline.date;
	const times = findTimes(
		[...headSentence(versions[0], stated?.bodyStart ?? 0, report.text ?? ""), ...sentences],
		today,
		options.prefer,
	);
	tensions.push(...times.tensions);
	const any = (...lists: ListName[]) => lists.some(want);
	const bitext = any("alignments", "discrepancies", "claims");
	const values = bitext || headed;
	const found =
		any("places", "actors", "names", "attributions") || values ? findActorMarks(sentences, kit.actors, today) : [];
	const places = any("places", "actors", "names") || values ? findPlaces(sentences, kit.places, takenBy(found)) : [];
	const actors = inOrder([...found.map((f) => f.reference), ...metonymActors(places, kit.actors)], versions);
	const names = want("names") || values ? findNamesOf(sentences, found, places) : [];
	const quantities = want("quantities") || values ? findQuantities(sentences, times.times) : [];
	const attributions = any("attributions", "claims", "discrepancies") ? findAttributions(sentences, actors, found) : [];
	const compared = bitext && want("discrepancies") && versions.length > 1;
	const events =
		any("events", "claims") || compared ? findEvents(sentences, { actors, found, places, times: times.times }) : [];
	const senses = compared ? findSenses(sentences) : [];
	const lists = { times: times.times, quantities, places, actors, attributions, events, names };
	if (headed) tensions.push(...headlineTensions(versions, spans, { ...lists, senses }));
	const pair = bitext
		? pairOf(versions, spans, { ...lists, senses }, (v, other) => renderingsOf(v, other, sentences, kit))
		: null;
	const alignments = pair === null ? [] : (beadsOfSegments(...pair, versions) ?? alignSentences(...pair));
	const discrepancies =
		pair !== null && want("discrepancies") ? compareBeads(...pair, alignments, kit.actorsApart) : [];
	if (pair !== null && want("discrepancies")) {
		const words = pair.map((p) => termWordsOf(p.version, p.sentences.length, sentences));
		const desk = partTerms(options.terms ?? []);
		const stances = pair.flatMap((p) => versions.find((v) => v.id === p.version)?.grammar?.language.stances ?? []);
		discrepancies.push(
			...compareStances(pair, words, alignments, [...stances, desk.stances]),
			...compareTerms(pair, words, alignments, desk.terms),
		);
		discrepancies.sort((a, b) => a.alignment! - b.alignment!);
	}
	const claims = want("claims") ? linkCounterparts(buildClaims(sentences, lists, today), alignments, events) : [];

	return {
		schemaVersion: 1,
		id: report.id,
		extractor: { version: kit.version, data: kit.dataHash },
		dateline: line.dateline,
		versions: versions.map((v) => ({
			id: v.id,
			lang: v.lang,
			role: v.role,
			ranges: v.ranges.map((r) => [r.start, r.end] as const),
		})),
		sentences: spans,
		...(want("tokens") ? { tokens: sentences.flatMap(tokenSpans) } : {}),
		...(want("times") ? { times: times.times } : {}),
		...(want("quantities") ? { quantities } : {}),
		...(want("places") ? { places } : {}),
		...(want("names") ? { names } : {}),
		...(want("actors") ? { actors } : {}),
		...(want("attributions") ? { attributions } : {}),
		...(want("events") ? { events } : {}),
		...(want("claims") ? { claims } : {}),
		...(want("alignments") ? { alignments } : {}),
		...(want("discrepancies") ? { discrepancies } : {}),
		...(want("tensions") ? { tensions } : {}),
		problems,
		...(options.explain ? { trace: traceOf(sentences, [...times.times, ...quantities, ...places, ...actors]) } : {}),
	};
}

/** What stands before the body, for its date: it is listed with the times but is no sentence of the version. */
function headSentence(version: VersionText | undefined, bodyStart: number, text: string): ReadSentence[] {
	return version === undefined || bodyStart === 0
		? []
		: readSentences({ ...version, text, sentences: [{ start: 0, end: bodyStart }] });
}

/** The sentences of a version with their tokens marked; none where the kit has no language for it. */
function readSentences(version: VersionText): ReadSentence[] {
	const { grammar, text } = version;
	if (grammar === null) return [];
	return version.sentences.map((range, index) => {
		const lattice = markTokens(text, scan(text, range.start, range.end), grammar);
		findNumbers(lattice, grammar.language.numbers);
		return { version: version.id, index, range, grammar, lattice, text };
	});
}

/** The two versions to lay side by side: the original and the first other one, null where there are not two. */
function pairOf(
	versions: readonly VersionText[],
	spans: readonly Span[],
	lists: SideLists,
	renderings: (version: VersionText, other: VersionText) => SideRenderings | null,
): [BitextSide, BitextSide] | null {
	const bodies = versions.filter((v) => v.role !== "title");
	const left = bodies.find((v) => v.role === "original") ?? bodies[0];
	const right = bodies.find((v) => v !== left);
	if (left === undefined || right === undefined) return null;
	const side = (me: VersionText, other: VersionText) => sideOf(me, spans, lists, renderings(me, other));
	return [side(left, right), side(right, left)];
}

/** Where the headline excludes its text: the version in its language, else the original. */
function headlineTensions(versions: readonly VersionText[], spans: readonly Span[], lists: SideLists): Tension[] {
	const title = versions.find((v) => v.role === "title");
	const bodies = versions.filter((v) => v.role !== "title");
	const body = bodies.find((v) => v.lang === title?.lang) ?? bodies[0];
	if (title === undefined || body === undefined) return [];
	const [head, text] = [sideOf(title, spans, lists, null), sideOf(body, spans, lists, null)];
	return compareHeadline(head, text);
}

/** The order of every list: by version, then by start. */
function inOrder<T extends Span>(list: T[], versions: readonly VersionText[]): T[] {
	const order = new Map(versions.map((v, i) => [v.id, i]));
	return list.sort((a, b) => order.get(a.version)! - order.get(b.version)! || a.start - b.start || a.end - b.end);
}

/** People, organisations and media take the words of places named in them: "Washington Post", «الهلال الأحمر السوري». */
function takenBy(found: readonly FoundActor[]): (s: ReadSentence) => Taken {
	const named = new Map<ReadSentence, FoundActor[]>();
	for (const f of found) {
		if (!f.mark.value.named) continue;
		const list = named.get(f.sentence);
		if (list === undefined) named.set(f.sentence, [f]);
		else list.push(f);
	}
	const article = (s: ReadSentence, i: number) => s.lattice.at[i]!.some((m) => m.class === "the");
	const first = (s: ReadSentence, f: FoundActor) => f.mark.from + (article(s, f.mark.from) ? 1 : 0);
	return (s) => (from, to, whole) =>
		named
			.get(s)
			?.some((f) => f.mark.from < to && from < f.mark.to && !(whole && first(s, f) === from && f.mark.to === to)) ??
		false;
}
