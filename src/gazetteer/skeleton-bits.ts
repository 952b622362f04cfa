import { skeleton } from "../matching/index.js";
import { hashOfKey } from "./key-table.js";

/**
 * 16 bits of the hash of a name's skeleton, by which names spelled otherwise are found without taking the skeleton of
 * every name of a file. 0 where nothing is left of the name.
 * @example skeletonBits("al hasakah") === skeletonBits("الحسكه")
 */
export function skeletonBits(name: string): number {
	return bitsOf(skeleton(name));
}

/** The same of a skeleton. */
export function bitsOf(skeleton: string): number {
	if (skeleton === "") return 0;
	const hash = hashOfKey(skeleton);
	return (hash ^ (hash >>> 16)) & 0xffff || 1;
}
