import type { Reading, Span } from "../../model/index.js";
import { bySeverity, differenceLines, tensionLines } from "./differences.js";
import { countedWords, type Entry, entriesOf, type Field, sentencesOf } from "./entries.js";
import { fieldLines, hang, quoteLines, wordings } from "./fields.js";
import { beadsOf, sideBySide } from "./side-by-side.js";
import { heading, type Line, seg } from "./styled.js";
import { unreadOf } from "./unread.js";
import { type PlaceNames, showPlace, showQuantity, showSource } from "./values.js";
import { showDay, showTime } from "./when.js";
import { pad } from "./width.js";
import { excerpt, isolate, isRtl, shown } from "./words.js";

export interface BriefOptions {
	/** Columns of a line; at least 40. */
	readonly width: number;
	/** What the report is called, for the first line. */
	readonly title?: string;
	/** Display names of gazetteer places; without it, ids of parents stay untold. */
	readonly names?: PlaceNames;
}

const NO_NAMES: PlaceNames = () => undefined;
const INDENT = 4;

/**
 * The brief of a reading: what happened, when, where, who, how many, according to whom, with the words it stands on;
 * then the versions side by side, where they disagree, and what could not be read.
 * @example plain(briefLines(reading, { width: 80 }))
 */
export function briefLines(reading: Reading, options: BriefOptions): Line[] {
	const { width, names = NO_NAMES } = options;
	const entries = entriesOf(reading, names);
	const unread = unreadOf(reading);
	return [
		...headLines(reading, options),
		...(entries.length > 0
			? [...heading("Claims", `${entries.length}, in reading order`), ...entries.flatMap((e) => entryLines(e, width))]
			: listLines(reading, width, names)),
		...versionLines(reading, width),
		...disagreementLines(reading, width),
		...(unread.length === 0 ? [] : heading("What I could not read")),
		...unread.flatMap((u) => [
			...hang(seg("  - "), isolate(shown(u.why)), width - 4, "plain"),
			...quoteLines(u.words, seg("    "), width - 4),
		]),
	];
}

/** What the report is called, its dateline, its versions. */
export function headLines(reading: Reading, { title, width, names = NO_NAMES }: BriefOptions): Line[] {
	const { date, basis, stated } = reading.dateline;
	const source = basis === "given" ? "as given" : "stated in the text";
	const dateline = date === null ? "none" : `${showDay(date)}, ${source}`;
	const count = (version: string) => reading.sentences.filter((s) => s.version === version).length;
	const versions = reading.versions.map((v) => {
		const n = count(v.id);
		return `${v.id} ${n} ${n === 1 ? "sentence" : "sentences"}${v.role === "" ? "" : ` (${v.role})`}`;
	});
	const rows: Field[] = [
		{ label: "dateline", values: [{ words: stated === null ? [] : [stated], value: dateline }] },
		...originRows(reading, names),
		{ label: "versions", values: [{ words: [], value: versions.length === 0 ? "none" : versions.join(", ") }] },
	];
	return [...(title === undefined ? [] : [[seg(isolate(shown(title)), "strong")]]), ...fieldLines(rows, width, 0)];
}

/** Where the report comes from and by which agency, where its head says so. */
function originRows({ dateline: { place, agency }, places = [] }: Reading, names: PlaceNames): Field[] {
	const from = place === null ? undefined : places[place];
	return [
		...(from === undefined ? [] : [{ label: "from", values: [{ words: [from], value: showPlace(from, names) }] }]),
		...(agency === null ? [] : [{ label: "agency", values: [{ words: [agency], value: "" }] }]),
	];
}

function entryLines(entry: Entry, width: number): Line[] {
	const number = `${pad(String(entry.number), INDENT - 1, "end")} `;
	const heads = entry.said.map(({ sentence, evidence }, i): Line => {
		const words = quotedExcerpt(sentence, evidence, width - INDENT - 2);
		return [seg(i === 0 ? number : " ".repeat(INDENT), "heading"), seg(words, i === 0 ? "strong" : "plain")];
	});
	return [[], ...(heads.length === 0 ? [[seg(number, "heading")]] : heads), ...fieldLines(entry.fields, width, INDENT)];
}

function quotedExcerpt(sentence: Span, evidence: Span, room: number): string {
	const words = excerpt(sentence, evidence, room);
	return isolate(isRtl(words) ? `«${words}»` : `“${words}”`);
}

/** What was found, where no claim could be made of it yet. */
function listLines(r: Reading, width: number, names: PlaceNames): Line[] {
	const sentences = sentencesOf(r);
	const lists: [string, { readonly words: readonly Span[]; readonly value: string }[]][] = [
		["Times", (r.times ?? []).map((t) => ({ words: [t], value: showTime(t) }))],
		["Places", (r.places ?? []).map((p) => ({ words: [p.area ?? p], value: showPlace(p, names) }))],
		["Figures", (r.quantities ?? []).map((q) => ({ words: countedWords(q, sentences), value: showQuantity(q) }))],
		[
			"Sources",
			(r.attributions ?? []).map((a) => ({
				words: a.source === null ? [a.cue] : [a.source, a.cue],
				value: showSource(a, r.actors ?? []),
			})),
		],
	];
	const found = lists.filter(([, values]) => values.length > 0);
	const none: Line[] = [...heading("Claims"), [seg("  none found")]];
	return [
		...none,
		...found.flatMap(([title, values]) => [
			...heading(title),
			...values.flatMap((v) => hang(seg("  "), `${wordings(v.words)} → ${v.value}`, width - 2, "plain")),
		]),
	];
}

/** The beads in two columns, under a heading; nothing where there are not two versions. */
export function versionLines(reading: Reading, width: number): Line[] {
	const { names, beads } = beadsOf(reading);
	if (beads.length === 0) return [];
	return [...heading("Side by side", `${names[0]} │ ${names[1]}`), ...sideBySide(beads, width)];
}

function disagreementLines(reading: Reading, width: number): Line[] {
	const differences = bySeverity(reading);
	const tensions = reading.tensions ?? [];
	const two = (reading.alignments ?? []).length > 0;
	const none: Line[] = differences.length === 0 && two ? [[seg("  none found")]] : [];
	return [
		...(two || differences.length > 0
			? [...heading("Where the versions disagree"), ...none, ...differenceLines(differences, width)]
			: []),
		...(tensions.length === 0
			? []
			: [...heading("Where one version disagrees with itself"), ...tensionLines(tensions, width)]),
	];
}
