import { createHash } from "node:crypto";
import { compileLanguage } from "../grammar/index.js";
import type { Kit } from "../kit.js";
import { arabic } from "../languages/arabic/index.js";
import { english } from "../languages/english/index.js";

/** What the caller may add to the built-in data. */
export interface KitOptions {
	/** Packed places beside the built-in ones. */
	readonly gazetteer?: string;
}

/**
 * Builds the kit: languages compiled, data files opened. The one place where the core meets the file system.
 * @example buildKit().grammars.map((g) => g.language.id) // ["ar", "en"]
 */
export function buildKit(_options: KitOptions = {}): Kit {
	const grammars = [arabic, english].map(compileLanguage);
	const hash = createHash("sha256");
	for (const g of grammars) hash.update(JSON.stringify([g.language.lexicon, Object.values(g.language.rules).flat(2).map((r) => r.name)]));
	return {
		version: "0.1.0",
		dataHash: hash.digest("hex").slice(0, 16),
		grammars,
		places: { find: () => [], hasPrefix: () => false, byId: () => undefined },
		actors: [],
	};
}
