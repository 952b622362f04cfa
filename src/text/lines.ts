/** A line of input with its number, from 1, or why it cannot be one: too long to hold, or not UTF-8. */
export type InputLine = { readonly number: number } & (
	| { readonly text: string }
	| { readonly fault: "too_long" | "bad_utf8" }
);

const LF = 10;
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/**
 * The lines of a byte stream in constant memory: a line over the limit is dropped while it passes, not held.
 * Splits on LF; a CR before it and a byte order mark at the very beginning are left out; blank lines are skipped.
 * @param limit bytes a line may have
 * @example for await (const line of inputLines(process.stdin, 1 << 20)) …
 */
export async function* inputLines(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<InputLine> {
	let held: Uint8Array[] = [];
	let size = 0;
	let number = 0;
	const finish = (): InputLine | null => {
		number++;
		const line = size > limit ? ({ number, fault: "too_long" } as const) : decode(held, number);
		held = [];
		size = 0;
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

function decode(held: readonly Uint8Array[], number: number): InputLine | null {
	let text: string;
	try {
		text = UTF8.decode(joined(held));
	} catch {
		return { number, fault: "bad_utf8" };
	}
	if (text.endsWith("\r")) text = text.slice(0, -1);
	if (number === 1 && text.startsWith("\uFEFF")) text = text.slice(1);
	return text.trim() === "" ? null : { number, text };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
	if (parts.length === 1) return parts[0]!;
	const out = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
	let at = 0;
	for (const part of parts) {
		out.set(part, at);
		at += part.length;
	}
	return out;
}
