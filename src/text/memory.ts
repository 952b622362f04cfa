/** Beyond this many answers a memory starts afresh, so that it does not grow with the stream. */
const LIMIT = 100_000;

/**
 * Remembers what a function answered: news repeats its words. What it answers never depends on what it holds.
 * @param compute pure
 * @example const keyOf = remembered((word) => normaliseKey(word))
 */
export function remembered<V>(compute: (word: string) => V): (word: string) => V {
	let memory = new Map<string, V>();
	return (word) => {
		let found = memory.get(word);
		if (found === undefined) {
			found = compute(word);
			if (memory.size >= LIMIT) memory = new Map();
			memory.set(word, found);
		}
		return found;
	};
}
