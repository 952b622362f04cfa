import {
	alignSentences,
	type BitextSide,
	beadsOfSegments,
	compareBeads,
	compareStances,
	compareTerms,
	endlessBeads,
	partTerms,
} from "./bitext/index.js";
import { parseDay } from "./calendar/index.js";
import { findActorMarks, findNamesOf, metonymActors } from "./extract/actor/index.js";
import { findAttributions } from "./extract/attribution/index.js";
import { buildClaims, linkCounterparts } from "./extract/claim/index.js";
import { dateline, originOf, statedDates, type VersionDate } from "./extract/dateline.js";
import { findEvents } from "./extract/event/index.js";
import { findPlaces } from "./extract/place/index.js";
import { findQuantities } from "./extract/quantity/index.js";
import { headSentences, readSentences } from "./extract/read-sentences.js";
import { findSenses } from "./extract/sense.js";
import { renderingsOf } from "./extract/stem-words.js";
import { takenBy } from "./extract/taken.js";
import { termWordsOf } from "./extract/term-words.js";
import { findTimes } from "./extract/time/index.js";
import { tokenSpans } from "./extract/tokens.js";
import { traceOf } from "./extract/trace.js";
import { spanOf, type VersionText, versionsOf } from "./extract/versions.js";
import type { Kit } from "./kit.js";
import type { ListName, Problem, Reading, ReadOptions, ReportInput, Span, Tension } from "./model/index.js";
import { datelinesOfPair, headlineTensions, pairOf } from "./pair.js";
import { grammarsFor, wanted } from "./wanted.js";

/**
 * The pipeline: a report and a kit give a reading. Pure: no clock, no file, no network, no locale.
 *
 * @param report one line of the machine interface (already checked by `schema`)
 * @param kit everything the pipeline needs (languages, places, actors)
 * @example read({ id: "r1", text: "وصلت القافلة أمس.", date: "2026-02-23" }, kit, { prefer: "past" }).times
 */
export function read(report: ReportInput, kit: Kit, options: ReadOptions): Reading {
	const want = wanted(options.only);
	const { dateline, tensions, problems, versions, stated, spans, sentences, lists, today, pair } = find(
		report,
		kit,
		options,
		want,
	);
	const { times, quantities, places, actors, attributions, events, names } = lists;
	const alignments = pair === null ? [] : (beadsOfSegments(...pair, versions) ?? alignSentences(...pair));
	const discrepancies =
		pair !== null && want("discrepancies")
			? [...datelinesOfPair(stated, ...pair), ...compareBeads(...pair, alignments, kit.actorsApart)]
			: [];
	if (pair !== null && want("discrepancies")) {
		for (const i of endlessBeads(...pair, alignments))
			problems.push({ code: "not_compared", message: `bead ${i} is too long to be a sentence; it is not compared` });
		const words = pair.map((p) => termWordsOf(p.version, p.sentences.length, sentences));
		const desk = partTerms(options.terms ?? []);
		const stances = pair.flatMap((p) => versions.find((v) => v.id === p.version)?.grammar?.language.stances ?? []);
		discrepancies.push(
			...compareStances(pair, words, alignments, [...stances, desk.stances]),
			...compareTerms(pair, words, alignments, desk.terms),
		);
		discrepancies.sort((a, b) => (a.alignment ?? -1) - (b.alignment ?? -1));
	}
	const claims = want("claims") ? linkCounterparts(buildClaims(sentences, lists, today), alignments, events) : [];

	return {
		schemaVersion: 1,
		id: report.id,
		extractor: { version: kit.version, data: kit.dataHash },
		dateline,
		versions: versions.map((v) => ({
			id: v.id,
			lang: v.lang,
			role: v.role,
			ranges: v.ranges.map((r) => [r.start, r.end] as const),
		})),
		sentences: spans,
		...(want("tokens") ? { tokens: sentences.flatMap(tokenSpans) } : {}),
		...(want("times") ? { times } : {}),
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
		...(options.explain ? { trace: traceOf(sentences, [...times, ...quantities, ...places, ...actors]) } : {}),
	};
}

/**
 * The two sides of a report that its reading lays side by side, all lists filled, with nothing compared yet: what
 * `compareVersions` takes. Null where the report has not two versions.
 * @example compareVersions(...sidesOf(report, kit, { prefer: "past" })!).discrepancies
 */
export function sidesOf(report: ReportInput, kit: Kit, options: ReadOptions): [BitextSide, BitextSide] | null {
	return find(report, kit, options, wanted(undefined)).pair;
}

/** All that is found in the versions of a report, each by itself. */
function find(report: ReportInput, kit: Kit, options: ReadOptions, want: (list: ListName) => boolean) {
	const problems: Problem[] = [];
	// A headline is held against its text by all that was read in both.
	const headed = want("tensions") && report.title !== undefined;
	const grammars = headed ? kit.grammars : grammarsFor(want, kit.grammars);
	const heads = statedDates(report, grammars);
	const bodyStarts = heads.map((h) => h?.bodyStart ?? 0);
	const versions = versionsOf(report, bodyStarts, grammars, kit.places);
	const stated = versions.flatMap((v, i): VersionDate[] => {
		const own = v.role === "title" ? null : (heads[i] ?? v.head?.dated ?? null);
		return own === null ? [] : [{ ...spanOf(v, own), date: own.date }];
	});
	const line = dateline(report.date, stated);
	if (report.date !== undefined && parseDay(report.date) === null)
		problems.push({ code: "bad_date", message: `"${report.date}" is no ISO date; relative dates stay unresolved` });
	const tensions: Tension[] = line.tension === null ? [] : [line.tension];

	for (const v of versions)
		if (v.grammar === null)
			problems.push({
				code: "unknown_language",
				message: `no language "${v.lang}" is built in; version ${v.id} is not read`,
			});
	const spans: Span[] = versions.flatMap((v) => v.sentences.map((r) => spanOf(v, r)));
	const texts = versions.map((v, i) => ({ head: headSentences(v, bodyStarts[i] ?? 0), body: readSentences(v) }));
	const sentences = texts.flatMap((r) => r.body);
	const named = texts.flatMap((r) => [...r.head, ...r.body]);
	const today = line.dateline.date;
	const times = findTimes(named, today, options.prefer);
	for (const t of times.tensions) tensions.push(t);
	const any = (...lists: ListName[]) => lists.some(want);
	const bitext = any("alignments", "discrepancies", "claims");
	const values = bitext || headed;
	const found =
		any("places", "actors", "names", "attributions") || values ? findActorMarks(named, kit.actors, today) : [];
	const places =
		any("places", "actors", "names", "attributions") || values ? findPlaces(named, kit.places, takenBy(found)) : [];
	const actors = inOrder([...found.map((f) => f.reference), ...metonymActors(places, kit.actors)], versions);
	const names = any("names", "attributions", "claims") || values ? findNamesOf(named, found, places) : [];
	const quantities = want("quantities") || values ? findQuantities(sentences, times.times) : [];
	const attributions = any("attributions", "claims", "discrepancies")
		? findAttributions(sentences, actors, found, names)
		: [];
	const compared = bitext && want("discrepancies") && versions.length > 1;
	const events =
		any("events", "claims") || compared ? findEvents(sentences, { actors, found, places, times: times.times }) : [];
	const senses = compared ? findSenses(sentences) : [];
	const lists = { times: times.times, quantities, places, actors, attributions, events, names };
	if (headed) tensions.push(...headlineTensions(versions, spans, { ...lists, senses }));
	const pair = bitext
		? pairOf(versions, spans, { ...lists, senses }, (v, other) => renderingsOf(v, other, sentences, kit))
		: null;
	const origin = originOf(versions, places);
	return {
		dateline: { ...line.dateline, ...origin },
		tensions,
		problems,
		versions,
		stated,
		spans,
		sentences,
		lists,
		today,
		pair,
	};
}

/** The order of every list: by version, then by start. */
function inOrder<T extends Span>(list: T[], versions: readonly VersionText[]): T[] {
	const order = new Map(versions.map((v, i) => [v.id, i]));
	return list.sort((a, b) => order.get(a.version)! - order.get(b.version)! || a.start - b.start || a.end - b.end);
}
