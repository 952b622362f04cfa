import { buildKit } from "../src/cli/kit.js";
import type { Kit } from "../src/kit.js";

let kit: Kit | undefined;

/** One kit for all tests of a file: opening the data takes a moment. */
export function testKit(): Kit {
	kit ??= buildKit();
	return kit;
}
