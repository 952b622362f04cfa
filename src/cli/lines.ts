import { MAX_LINE_BYTES } from "../schema/limits.js";

/** A line of input, or why it cannot be one: too long to hold, or not UTF-8. */
export type InputLine = { readonly text: string } | { readonly fault: "too_long" | "bad_utf8" };

const LF = 10;

/**
 * The lines of a byte stream in constant memory: a line over the limit is dropped while it passes, not held.
 * Splits on LF; a CR before it and a byte order mark at the very beginning are left out; blank lines are skipped.
 * @param limit bytes a line may have
 * @example for await (const line of inputLines(process.stdin)) …
 */
export async function* inputLines(
	stream: AsyncIterable<Uint8Array>,
	limit = MAX_LINE_BYTES,
): AsyncGenerator<InputLine> {
	let held: Uint8Array[] = [];
	let size = 0;
	let first = true;
	const finish = (): InputLine | null => {
		const line = size > limit ? ({ fault: "too_long" } as const) : decode(held, first);
		held = [];
		size = 0;
		first = false;
		return line;
	};
	for await (const chunk of stream) {
		let from = 0;
		for (;;) {
			const at = chunk.indexOf(LF, from);
			const end = at === -1 ? chunk.length : at;
			size += end - from;
			if (size > limit) held = [];
			else if (end > from) held.push(chunk.subarray(from, end));
			if (at === -1) break;
			const line = finish();
			if (line !== null) yield line;
			from = at + 1;
		}
	}
	const last = finish();
	if (last !== null) yield last;
}

function decode(held: readonly Uint8Array[], first: boolean): InputLine | null {
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(Buffer.concat(held));
	} catch {
		return { fault: "bad_utf8" };
	}
	if (text.endsWith("\r")) text = text.slice(0, -1);
	if (first && text.startsWith("\uFEFF")) text = text.slice(1);
	return text.trim() === "" ? null : { text };
}
