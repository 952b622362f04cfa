/**
 * Finds keys in one long text of keys without a string object for each: an open-addressed table of hashes. A Map of so
 * many strings would cost ten times the memory and time.
 */
export class KeyTable {
	/** Key number plus 1 by slot; 0 = free. */
	readonly #slots: Uint32Array;
	/** Hashes of the beginnings of keys; 0 = free. A false hit only makes the caller look one word further. */
	readonly #beginnings: Uint32Array;
	readonly #starts: Uint32Array;
	readonly #text: string;

	/**
	 * @param text keys, each ended by a line feed
	 * @param count how many keys stand there
	 */
	constructor(text: string, count: number) {
		this.#text = text;
		this.#slots = new Uint32Array(powerOfTwo(count * 2));
		let spaces = 0;
		for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) spaces++;
		// Always a free slot, however many words the keys have: a full table would be searched for ever.
		this.#beginnings = new Uint32Array(powerOfTwo(spaces * 2));
		this.#starts = new Uint32Array(count + 1);
		let hash = BASIS;
		let key = 0;
		for (let i = 0; i < text.length; i++) {
			const unit = text.charCodeAt(i);
			if (unit === LINE_FEED) {
				place(this.#slots, hash, key + 1);
				this.#starts[++key] = i + 1;
				hash = BASIS;
				continue;
			}
			if (unit === SPACE) remember(this.#beginnings, hash >>> 0 || 1);
			hash = step(hash, unit);
		}
	}

	/** The number of a key, in the order of the text, or -1. @example table.find("الحسكه") */
	find(key: string): number {
		const mask = this.#slots.length - 1;
		for (let slot = hashOfKey(key) & mask; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
			const n = this.#slots[slot]! - 1;
			const start = this.#starts[n]!;
			if (this.#starts[n + 1]! - start - 1 === key.length && this.#text.startsWith(key, start)) return n;
		}
		return -1;
	}

	/** The key of a number. */
	key(n: number): string {
		return this.#text.slice(this.#starts[n], this.#starts[n + 1]! - 1);
	}

	/** May a longer key begin with these words (joined by a space)? Never false where one does. */
	begins(words: string): boolean {
		const hash = hashOfKey(words) >>> 0 || 1;
		const mask = this.#beginnings.length - 1;
		for (let slot = hash & mask; this.#beginnings[slot] !== 0; slot = (slot + 1) & mask)
			if (this.#beginnings[slot] === hash) return true;
		return false;
	}
}

const LINE_FEED = 10;
const SPACE = 32;
/** FNV-1a over UTF-16 units. */
const BASIS = 0x811c9dc5 | 0;

function step(hash: number, unit: number): number {
	return Math.imul(hash ^ unit, 0x01000193);
}

/** FNV-1a of a key, 32 bits. */
export function hashOfKey(key: string): number {
	let hash = BASIS;
	for (let i = 0; i < key.length; i++) hash = step(hash, key.charCodeAt(i));
	return hash;
}

function powerOfTwo(least: number): number {
	let n = 16;
	while (n < least) n *= 2;
	return n;
}

function place(slots: Uint32Array, hash: number, value: number): void {
	const mask = slots.length - 1;
	let slot = hash & mask;
	while (slots[slot] !== 0) slot = (slot + 1) & mask;
	slots[slot] = value;
}

function remember(set: Uint32Array, hash: number): void {
	const mask = set.length - 1;
	let slot = hash & mask;
	while (set[slot] !== 0 && set[slot] !== hash) slot = (slot + 1) & mask;
	set[slot] = hash;
}
