import type { Range } from "../model/index.js";
import { charClass } from "./scan.js";

/** ISO 15924 codes of the scripts that tell the versions of a report apart. */
export type Script = "Arab" | "Latn";

/** How many letters of each script stand in a stretch of text. */
export function countScripts(text: string, from: number, to: number): Record<Script, number> {
	const n = { Arab: 0, Latn: 0 };
	for (let i = from; i < to; i++) {
		const code = text.charCodeAt(i);
		if (code < 0x41) continue;
		if ((code >= 0x0620 && code <= 0x06ff) || (code >= 0xfb50 && code <= 0xfefc)) {
			if (charClass(text, i) === "letter") n.Arab++;
		} else if (code <= 0x024f && charClass(text, i) === "letter") n.Latn++;
	}
	return n;
}

/** A version found in a text: the script it is in, and its blocks. */
export interface FoundVersion {
	readonly script: Script;
	readonly ranges: readonly Range[];
}

/** A script with a smaller share of the letters is a quotation, a name or a link, not a version. */
const LEAST_SHARE = 0.15;
/** … and a version is more than a caption. */
const LEAST_LETTERS = 40;

interface Block extends Range {
	script: Script | null;
	letters: number;
}

function lines(text: string, from: number): Block[] {
	const out: Block[] = [];
	let start = from;
	for (let i = from; i <= text.length; i++) {
		if (i < text.length && text[i] !== "\n") continue;
		const n = countScripts(text, start, i);
		const script = n.Arab + n.Latn === 0 ? null : n.Arab >= n.Latn ? "Arab" : "Latn";
		out.push({ start, end: Math.min(i + 1, text.length), script, letters: script === null ? 0 : n[script] });
		start = i + 1;
	}
	return out;
}

/** Where a line turns from one script to the other for good: "… last word. وبدأت …" inside one paragraph. */
function turn(text: string, block: Block): number | null {
	const total = countScripts(text, block.start, block.end);
	const small = Math.min(total.Arab, total.Latn);
	if (small < LEAST_LETTERS) return null;
	for (let i = block.start + 1; i < block.end; i++) {
		if (!'.!?؟"»'.includes(text[i - 1]!)) continue;
		const before = countScripts(text, block.start, i);
		const [a, b] = [Math.max(before.Arab, before.Latn), Math.min(before.Arab, before.Latn)];
		if (b <= a * 0.1 && a >= small * 0.9) {
			const mine: Script = before.Arab >= before.Latn ? "Arab" : "Latn";
			const rest = countScripts(text, i, block.end);
			if (rest[mine] <= (rest.Arab + rest.Latn) * 0.1) return i;
		}
	}
	return null;
}

/**
 * The language versions that stand in one text, in blocks or by turns, in order of first appearance.
 *
 * @param from where the body begins (after a dateline)
 * @param only the script to take the whole text for, where the caller knows it and the text does not say otherwise
 * @example findVersions("وصلت القافلة …\nThe convoy arrived …", 0, null).map((v) => v.script) // ["Arab", "Latn"]
 */
export function findVersions(text: string, from: number, only: Script | null): FoundVersion[] {
	const whole = countScripts(text, from, text.length);
	const letters = whole.Arab + whole.Latn;
	const scripts = (["Arab", "Latn"] as const).filter(
		(s) => whole[s] >= LEAST_LETTERS && whole[s] >= letters * LEAST_SHARE,
	);
	if (scripts.length < 2) {
		const script = only ?? (whole.Arab >= whole.Latn && letters > 0 ? "Arab" : "Latn");
		return [{ script, ranges: trimmed(text, [{ start: from, end: text.length }]) }];
	}
	const blocks = lines(text, from).flatMap((b): Block[] => {
		const at = turn(text, b);
		if (at === null) return [b];
		return [
			{ ...b, end: at, script: dominant(text, b.start, at) },
			{ ...b, start: at, script: dominant(text, at, b.end) },
		];
	});
	const runs: { script: Script; start: number; end: number }[] = [];
	for (const b of blocks) {
		const last = runs[runs.length - 1];
		if (last && (b.script === null || b.script === last.script)) last.end = b.end;
		else if (b.script !== null) runs.push({ script: b.script, start: last ? b.start : from, end: b.end });
	}
	const order = [...new Set(runs.map((r) => r.script))];
	const found = order.map((script) => ({
		script,
		ranges: trimmed(
			text,
			runs.filter((r) => r.script === script),
		),
	}));
	return found.length > 1 && only !== null && !isReal(found)
		? [{ script: only, ranges: trimmed(text, [{ start: from, end: text.length }]) }]
		: found;
}

function dominant(text: string, from: number, to: number): Script {
	const n = countScripts(text, from, to);
	return n.Arab >= n.Latn ? "Arab" : "Latn";
}

/** Where the caller has named a language, other-script lines must be a full counterpart to make a version. */
function isReal(found: readonly FoundVersion[]): boolean {
	const size = found.map((f) => f.ranges.reduce((n, r) => n + r.end - r.start, 0));
	return Math.min(...size) >= Math.max(...size) * 0.3;
}

function trimmed(text: string, ranges: readonly Range[]): Range[] {
	return ranges.flatMap(({ start, end }) => {
		let [a, b] = [start, end];
		while (a < b && charClass(text, a) === "space") a++;
		while (b > a && charClass(text, b - 1) === "space") b--;
		return b > a ? [{ start: a, end: b }] : [];
	});
}
