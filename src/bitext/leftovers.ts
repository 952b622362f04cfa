/**
 * Takes away the pairs of two lists that match, each member once, in the order of the rounds: the first round pairs
 * the surest. Gives the pairs and what is left over.
 *
 * @example leftovers([1, 2], [2, 3], [(a, b) => a === b]) // { pairs: [[2, 2]], left: [1], right: [3] }
 */
export function leftovers<T>(
	left: readonly T[],
	right: readonly T[],
	rounds: readonly ((a: T, b: T) => boolean)[],
): { pairs: [T, T][]; left: T[]; right: T[] } {
	let open = [...left];
	const rest = [...right];
	const pairs: [T, T][] = [];
	for (const same of rounds)
		open = open.filter((a) => {
			const at = rest.findIndex((b) => same(a, b));
			if (at === -1) return true;
			pairs.push([a, rest[at]!]);
			rest.splice(at, 1);
			return false;
		});
	return { pairs, left: open, right: rest };
}

/**
 * Pairs the left over that have nobody else to be compared with: members that could stand for each other (`rival`),
 * where each has one such partner only.
 */
export function onlyRivals<T>(left: readonly T[], right: readonly T[], rival: (a: T, b: T) => boolean): [T, T][] {
	return left.flatMap((a): [T, T][] => {
		const partners = right.filter((b) => rival(a, b));
		const partner = partners[0];
		return partner !== undefined && partners.length === 1 && left.filter((x) => rival(x, partner)).length === 1
			? [[a, partner]]
			: [];
	});
}
