/**
 * The index of the first member of an ordered list that stands at an offset or behind it; its length where none does.
 * One search by halves, for whatever is ordered by where it stands.
 * @param startOf what the list is ordered by
 * @example firstFrom(tokens, (t) => t.start, 100)
 */
export function firstFrom<T>(list: readonly T[], startOf: (x: T) => number, offset: number): number {
	let low = 0;
	let high = list.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (startOf(list[middle]!) < offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
