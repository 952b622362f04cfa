import type { Quantity, TimeValue } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";

/** To come. */
export function findQuantities(_sentences: readonly ReadSentence[], _times: readonly TimeValue[]): Quantity[] {
	return [];
}
