import { MAX_LINE_BYTES } from "../schema/index.js";

/** A line of input, or the news that one was too long to hold. */
export type InputLine = { readonly text: string } | { readonly tooLong: true };

/**
 * The lines of a byte stream in constant memory: a line over the limit is dropped while it passes, not held.
 * Splits on LF; a CR before it and a byte order mark at the very beginning are left out; blank lines are skipped.
 */
export async function* inputLines(stream: AsyncIterable<Uint8Array>, limit = MAX_LINE_BYTES): AsyncGenerator<InputLine> {
	let held: Uint8Array[] = [];
	let size = 0;
	let dropping = false;
	let first = true;
	const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
	const finish = (): InputLine | null => {
		const tooLong = dropping;
		let line = tooLong ? "" : decoder.decode(Buffer.concat(held));
		held = [];
		size = 0;
		dropping = false;
		if (tooLong) return { tooLong: true };
		if (line.endsWith("\r")) line = line.slice(0, -1);
		if (first && line.startsWith("\uFEFF")) line = line.slice(1);
		first = false;
		return line.trim() === "" ? null : { text: line };
	};
	for await (const chunk of stream) {
		let from = 0;
		while (from <= chunk.length) {
			const at = chunk.indexOf(10, from);
			const end = at === -1 ? chunk.length : at;
			size += end - from;
			if (size > limit) {
				dropping = true;
				held = [];
			} else if (end > from) held.push(chunk.subarray(from, end));
			if (at === -1) break;
			const line = finish();
			if (line !== null) yield line;
			from = at + 1;
		}
	}
	if (size > 0) {
		const line = finish();
		if (line !== null) yield line;
	}
}
