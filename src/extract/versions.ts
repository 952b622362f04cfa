import type { Grammar } from "../grammar/index.js";
import type { PlaceIndex, Range, ReportInput, Span } from "../model/index.js";
import { findVersions, isClosed, type Script, sentences } from "../text/index.js";
import { type Beginning, runInHeadlines } from "./run-in-headline.js";
import { type WireHead, wireHead } from "./wire-head.js";

/** A language version ready to be read: its text, its blocks and its sentences. */
export interface VersionText {
	readonly id: string;
	readonly lang: string;
	readonly role: string;
	/** The text the offsets are in (the whole input text where it holds several versions). */
	readonly text: string;
	readonly ranges: readonly Range[];
	readonly sentences: readonly Range[];
	/** Where the version came in segments: the sentences of each, by their numbers. */
	readonly segments?: readonly (readonly number[])[];
	/** null where the kit has no language for it. */
	readonly grammar: Grammar | null;
	/** What an agency put before the first sentence; it is no sentence, unless the version came split. */
	readonly head: WireHead | null;
}

/** Some words of a version as a span. */
export function spanOf(v: VersionText, { start, end }: Range): Span {
	return { version: v.id, start, end, quote: v.text.slice(start, end) };
}

/** The language of a tag: the tag itself, else its primary subtag ("ar-SY" is Arabic). */
function named(grammars: readonly Grammar[], lang: string): Grammar | null {
	const tag = lang.toLowerCase();
	return (
		grammars.find((g) => g.language.id === tag) ?? grammars.find((g) => g.language.id === tag.split("-")[0]) ?? null
	);
}

function grammarFor(grammars: readonly Grammar[], lang: string | undefined, script: Script): Grammar | null {
	if (lang === undefined || lang === "") return grammars.find((g) => g.language.script === script) ?? null;
	return named(grammars, lang);
}

/**
 * The versions of a report: those handed in apart, those found in one text, and the title as a version of its own.
 * @param bodyStarts where the body of each text begins, after a date it states: of `text`, or of each version in order
 */
export function versionsOf(
	report: ReportInput,
	bodyStarts: readonly number[],
	grammars: readonly Grammar[],
	places: PlaceIndex,
): VersionText[] {
	const out: VersionText[] = [];
	/** By version: may its first sentence be a headline and more? */
	const open: boolean[] = [];
	const nextId = (lang: string) => {
		const n = out.filter((v) => v.lang === lang && v.role !== "title").length;
		return n === 0 ? lang : `${lang}-${n + 1}`;
	};
	const add = (
		text: string,
		ranges: readonly Range[],
		lang: string | undefined,
		script: Script,
		role: string,
		split?: readonly Range[],
		segmented = false,
	) => {
		const grammar = grammarFor(grammars, lang, script);
		const tag = grammar?.language.id ?? lang ?? (script === "Arab" ? "ar" : "en");
		const table = grammar?.language.sentences ?? { abbreviations: new Set<string>(), initials: false };
		const begins = ranges[0]?.start ?? 0;
		const head = grammar === null || role === "title" || segmented ? null : wireHead(text, begins, grammar, places);
		const isHead = (r: Range) => split === undefined && r.start === begins && head !== null && head.end < r.end;
		const body = ranges.map((r) => (isHead(r) ? { start: head!.end, end: r.end } : r));
		const perRange = split === undefined ? body.map((r) => sentences(text, r.start, r.end, table)) : [split];
		open.push(split === undefined && !segmented && role !== "title" && head === null);
		out.push({
			id: role === "title" ? "title" : nextId(tag),
			lang: tag,
			role,
			text,
			ranges,
			grammar,
			head,
			sentences: perRange.flat(),
			...(segmented ? { segments: numbersOf(perRange) } : {}),
		});
	};
	if (report.versions !== undefined)
		for (const [i, v] of report.versions.entries()) {
			const given = v.segments ?? v.sentences ?? [];
			const text = v.text ?? given.join("\n");
			const script = findVersions(text, 0, null)[0]?.script ?? "Latn";
			const split = v.text === undefined ? splitAsGiven(given) : undefined;
			const segmented = v.segments !== undefined;
			add(
				text,
				segmented ? split! : [{ start: split === undefined ? bodyStarts[i]! : 0, end: text.length }],
				v.lang,
				script,
				v.role ?? (i === 0 ? "original" : "translation"),
				segmented ? undefined : split,
				segmented,
			);
		}
	else {
		const text = report.text ?? "";
		const known = report.lang === undefined ? null : (named(grammars, report.lang)?.language.script ?? null);
		const found = findVersions(text, bodyStarts[0]!, known);
		for (const [i, v] of found.entries())
			add(text, v.ranges, found.length === 1 ? report.lang : undefined, v.script, i === 0 ? "original" : "translation");
	}
	if (report.title !== undefined && report.title.trim() !== "") {
		const title = report.title;
		const script = findVersions(title, 0, null)[0]?.script ?? "Latn";
		add(title, [{ start: 0, end: title.length }], undefined, script, "title");
	}
	return withoutRunInHeadlines(out, open, places);
}

/** A headline that ran into the first sentence is a sentence of its own. */
function withoutRunInHeadlines(versions: VersionText[], open: readonly boolean[], places: PlaceIndex): VersionText[] {
	const bodies = versions.filter((v) => v.role !== "title");
	const leads = runInHeadlines(
		bodies.map((v) => (open[versions.indexOf(v)] ? beginningOf(v) : null)),
		places,
	);
	return versions.map((v) => {
		const at = leads[bodies.indexOf(v)] ?? null;
		if (at === null) return v;
		const [{ start, end }, ...rest] = v.sentences as [Range, ...Range[]];
		const headline = { start, end: start + v.text.slice(start, at).trimEnd().length };
		return { ...v, sentences: [headline, { start: at, end }, ...rest] };
	});
}

/** How a version begins, null where nothing stands behind its first sentence but the end of a line: a headline alone. */
function beginningOf({ text, sentences, ranges, grammar }: VersionText): Beginning | null {
	const first = sentences[0];
	if (first === undefined || grammar === null || !isClosed(text, first)) return null;
	return { text, first, grammar, length: ranges.reduce((n, r) => n + r.end - r.start, 0) };
}

/** Lists of one list after the other: the numbers of the members of each. */
function numbersOf(lists: readonly (readonly unknown[])[]): number[][] {
	let at = 0;
	return lists.map((list) => list.map(() => at++));
}

/** Sentences handed in already split stay so: the text is theirs, joined by line feeds. */
function splitAsGiven(given: readonly string[]): Range[] {
	let at = 0;
	return given.map((s) => {
		const range = { start: at, end: at + s.length };
		at += s.length + 1;
		return range;
	});
}
