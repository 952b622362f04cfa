import type { Reading, Span } from "../model/index.js";
import { bySeverity } from "./brief/differences.js";
import { entriesOf } from "./brief/entries.js";
import { beadsOf } from "./brief/side-by-side.js";
import { unreadOf } from "./brief/unread.js";
import type { PlaceNames } from "./brief/values.js";
import { showDay } from "./brief/when.js";
import { isolate, isRtl, shown } from "./brief/words.js";

export interface MarkdownOptions {
	readonly title?: string;
	readonly names?: PlaceNames;
}

/** Characters that mean something to Markdown or to HTML inside it. */
const MEANS = /[\\`*_{}[\]<>#|~&$^!]/g;

/**
 * Text as Markdown shows it, word for word.
 * @example escapeMarkdown("*قسد*") === "\\*قسد\\*"
 */
export function escapeMarkdown(text: string): string {
	return shown(text).replace(MEANS, "\\$&");
}

/**
 * The brief as Markdown; every field has a footnote with the words it stands on and their place in the text.
 * @example markdownBrief(reading, { title: "report.txt" }) // "…: 2026-02-18 (Wed)[^3]" … "[^3]: «…» (ar 120–134)"
 */
export function markdownBrief(reading: Reading, options: MarkdownOptions = {}): string {
	const notes = new Footnotes();
	const entries = entriesOf(reading, options.names ?? (() => undefined));
	const claims = entries.flatMap((e) => [
		`### ${e.number}. ${e.said.map((s) => isolate(escapeMarkdown(s.sentence.quote))).join(" / ") || e.kind}`,
		"",
		...e.fields.flatMap((f) =>
			f.values.map((v) => `- **${f.label}:** ${escapeKeepingIsolates(v.value)}${notes.mark(v.words)}`),
		),
		"",
	]);
	const body = [
		...headOf(reading, options, notes),
		"## Claims",
		"",
		...(claims.length === 0 ? ["None found.", ""] : claims),
		...sideBySide(reading),
		...disagreements(reading, notes),
		...unread(reading, notes),
	];
	return `${[...body, ...notes.lines()].join("\n").trimEnd()}\n`;
}

/** The words that values stand on, each told once. */
export class Footnotes {
	readonly #numbers = new Map<string, number>();
	readonly #lines: string[] = [];

	mark(words: readonly Span[]): string {
		return words.map((w) => ` [^${this.#number(w)}]`).join("");
	}

	lines(): readonly string[] {
		return this.#lines;
	}

	#number(w: Span): number {
		const key = `${w.version} ${w.start} ${w.end}`;
		const known = this.#numbers.get(key);
		if (known !== undefined) return known;
		const n = this.#numbers.size + 1;
		this.#numbers.set(key, n);
		this.#lines.push(`[^${n}]: ${isolate(`«${escapeMarkdown(w.quote)}»`)} (${w.version} ${w.start}–${w.end})`);
		return n;
	}
}

/** Values may hold isolates of our own, which `shown` would take out. */
function escapeKeepingIsolates(value: string): string {
	return value.replace(MEANS, "\\$&");
}

/** The title, the dateline and the versions. */
export function headOf(reading: Reading, { title }: MarkdownOptions, notes: Footnotes): string[] {
	const { date, basis, stated } = reading.dateline;
	const dateline =
		date === null ? "none" : `${showDay(date)}, ${basis === "given" ? "as given" : "stated in the text"}`;
	const versions = reading.versions.map((v) => {
		const n = reading.sentences.filter((s) => s.version === v.id).length;
		return `${escapeMarkdown(v.id)} ${n} ${n === 1 ? "sentence" : "sentences"} (${escapeMarkdown(v.role)})`;
	});
	return [
		`# ${isolate(escapeMarkdown(title ?? reading.id))}`,
		"",
		`- **dateline:** ${dateline}${notes.mark(stated === null ? [] : [stated])}`,
		`- **versions:** ${versions.length === 0 ? "none" : versions.join(", ")}`,
		"",
	];
}

/** The beads as a table of two columns; nothing where there are not two versions. */
export function sideBySide(reading: Reading): string[] {
	const { names, beads } = beadsOf(reading);
	if (beads.length === 0) return [];
	const cell = (text: string) =>
		text === "" ? "—" : isRtl(text) ? `\u2067${escapeMarkdown(text)}\u2069` : isolate(escapeMarkdown(text));
	return [
		"## Side by side",
		"",
		`| | ${names[0]} | ${names[1]} |`,
		`|---:|:---|${isRtl(beads[0]!.right) ? "---:" : ":---"}|`,
		...beads.map((b) => `| ${b.number}${b.marked ? " \\!" : ""} | ${cell(b.left)} | ${cell(b.right)} |`),
		"",
	];
}

function disagreements(reading: Reading, notes: Footnotes): string[] {
	const lines = bySeverity(reading).map((d) => itemOf(`${d.severity}, ${d.kind}`, d, notes));
	const two = (reading.alignments ?? []).length > 0;
	return [
		...(two || lines.length > 0
			? ["## Where the versions disagree", "", ...(lines.length === 0 ? ["None found."] : lines), ""]
			: []),
		...tensionsOf(reading, notes),
	];
}

/** Where one version disagrees with itself; nothing where it does not. */
export function tensionsOf(reading: Reading, notes: Footnotes): string[] {
	const tensions = (reading.tensions ?? []).map((t) => itemOf(`tension, ${t.kind}`, t, notes));
	return tensions.length === 0 ? [] : ["## Where one version disagrees with itself", "", ...tensions, ""];
}

type Told = { readonly explanation: string; readonly left: Span | null; readonly right: Span | null };

/** A difference as an item of a list, its words as footnotes. */
export function itemOf(name: string, d: Told, notes: Footnotes): string {
	const words = [d.left, d.right].flatMap((s) => (s === null ? [] : [s]));
	return `- **${name}:** ${isolate(escapeMarkdown(d.explanation))}${notes.mark(words)}`;
}

function unread(reading: Reading, notes: Footnotes): string[] {
	const list = unreadOf(reading);
	if (list.length === 0) return [];
	return [
		"## What I could not read",
		"",
		...list.map((u) => `- ${isolate(escapeMarkdown(u.why))}${notes.mark(u.words)}`),
		"",
	];
}
