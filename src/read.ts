import { parseDay } from "./calendar/index.js";
import { dateline, statedDate } from "./extract/dateline.js";
import { type FoundActor, findActorMarks, findNamesOf, metonymActors } from "./extract/actor/index.js";
import { findNumbers } from "./extract/numeral.js";
import { findPlaces } from "./extract/place/index.js";
import { findQuantities } from "./extract/quantity/index.js";
import type { ReadSentence } from "./extract/sentence.js";
import { findTimes } from "./extract/time/index.js";
import { tokenSpans } from "./extract/tokens.js";
import { type VersionText, versionsOf } from "./extract/versions.js";
import { markTokens } from "./grammar/index.js";
import type { Kit } from "./kit.js";
import type { ListName, Problem, Reading, ReadOptions, ReportInput, Span, Tension } from "./model/index.js";
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
	const stated = report.text === undefined ? null : statedDate(report.text, kit.grammars);
	const versions = versionsOf(report, stated?.bodyStart ?? 0, kit.grammars);
	const line = dateline(report.date, stated, report.text ?? "", versions[0]?.id ?? "");
	if (report.date !== undefined && parseDay(report.date) === null) problems.push({ code: "bad_date", message: `"${report.date}" is no ISO date; relative dates stay unresolved` });
	const tensions: Tension[] = line.tension === null ? [] : [line.tension];

	for (const v of versions) if (v.grammar === null) problems.push({ code: "unknown_language", message: `no language "${v.lang}" is built in; version ${v.id} is not read` });
	const spans: Span[] = versions.flatMap((v) => v.sentences.map((r) => ({ version: v.id, start: r.start, end: r.end, quote: v.text.slice(r.start, r.end) })));
	const sentences = versions.flatMap(readSentences);
	const today = line.dateline.date;
	const times = findTimes(sentences, today, options.prefer);
	tensions.push(...times.tensions);
	const needActors = want("places") || want("actors") || want("names") || want("attributions");
	const found = needActors ? findActorMarks(sentences, kit.actors) : [];
	const places = needActors ? findPlaces(sentences, kit.places, (s) => takenBy(found, s)) : [];
	const actors = inOrder([...found.map((f) => f.reference), ...metonymActors(places)], versions);
	const names = want("names") ? findNamesOf(sentences, found, places) : [];
	const quantities = want("quantities") ? findQuantities(sentences, times.times) : [];

	return {
		schemaVersion: 1,
		id: report.id,
		extractor: { version: kit.version, data: kit.dataHash },
		dateline: line.dateline,
		versions: versions.map((v) => ({ id: v.id, lang: v.lang, role: v.role, ranges: v.ranges.map((r) => [r.start, r.end] as const) })),
		sentences: spans,
		...(want("tokens") ? { tokens: sentences.flatMap(tokenSpans) } : {}),
		...(want("times") ? { times: times.times } : {}),
		...(want("quantities") ? { quantities } : {}),
		...(want("places") ? { places } : {}),
		...(want("names") ? { names } : {}),
		...(want("actors") ? { actors } : {}),
		...(want("attributions") ? { attributions: [] } : {}),
		...(want("events") ? { events: [] } : {}),
		...(want("claims") ? { claims: [] } : {}),
		...(want("alignments") ? { alignments: [] } : {}),
		...(want("discrepancies") ? { discrepancies: [] } : {}),
		...(want("tensions") ? { tensions } : {}),
		problems,
		...(options.explain ? { trace: times.trace } : {}),
	};
}

/** The sentences of a version with their tokens marked; none where the kit has no language for it. */
function readSentences(version: VersionText): ReadSentence[] {
	const { grammar, text } = version;
	if (grammar === null) return [];
	return version.sentences.map((range, index) => {
		const lattice = markTokens(text, scan(text, range.start, range.end), grammar.lexicon, grammar.words, grammar.language.clitics);
		findNumbers(lattice, grammar.language.numbers);
		return { version: version.id, index, range, grammar, lattice, text };
	});
}

/** The order of every list: by version, then by start. */
function inOrder<T extends Span>(list: T[], versions: readonly VersionText[]): T[] {
	const order = new Map(versions.map((v, i) => [v.id, i]));
	return list.sort((a, b) => order.get(a.version)! - order.get(b.version)! || a.start - b.start || a.end - b.end);
}

/** People, organisations and media take the words of places named in them: "Washington Post", «الهلال الأحمر السوري». */
function takenBy(found: readonly FoundActor[], s: ReadSentence): (from: number, to: number) => boolean {
	const mine = found.filter((f) => f.sentence === s && f.mark.value.named);
	return (from, to) => mine.some((f) => f.mark.from < to && from < f.mark.to);
}
