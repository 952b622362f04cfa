import { WordTable } from "./word-table.js";

/**
 * The bytes of a word table in a file: how many words, their values, then what each hash is more than the one before,
 * seven bits a byte. A third smaller than the table itself once compressed.
 * @example unpackWords(packWords(WordTable.pack(new Map([["صل", 4]])))).get("صل") === 3
 */
export function packWords(table: WordTable): Uint8Array {
	const entries = table.slots.filter((slot) => slot !== 0).sort();
	const hashes = entries.map((e) => e >>> 4);
	const out: number[] = [];
	number(entries.length, out);
	for (const e of entries) out.push(e & 15);
	hashes.forEach((hash, i) => {
		number(hash - (hashes[i - 1] ?? 0), out);
	});
	return Uint8Array.from(out);
}

/** The table of such bytes. @throws Error if they end too early */
export function unpackWords(bytes: Uint8Array): WordTable {
	let at = 0;
	const next = () => {
		let value = 0;
		for (let shift = 0; ; shift += 7) {
			const byte = bytes[at++];
			if (byte === undefined) throw new Error("a list of words that ends too early");
			value += (byte & 127) << shift;
			if (byte < 128) return value;
		}
	};
	const count = next();
	const values = bytes.subarray(at, at + count);
	at += count;
	const entries = new Uint32Array(count);
	let hash = 0;
	for (let i = 0; i < count; i++) {
		hash += next();
		entries[i] = (hash << 4) | values[i]!;
	}
	return WordTable.ofEntries(entries);
}

function number(value: number, out: number[]): void {
	let rest = value;
	for (; rest > 127; rest >>>= 7) out.push(128 | (rest & 127));
	out.push(rest);
}
