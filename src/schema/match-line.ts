import { z } from "zod";
import { MAX_NAME_LENGTH } from "./find-line.js";
import { lineId, type ParsedIdLine, parseIdLine } from "./id-line.js";

/** More names than this to choose from are no list of candidates. */
const MAX_CANDIDATES = 10_000;

const name = z
	.string({ error: "a line needs a name, and candidates that are names" })
	.max(MAX_NAME_LENGTH, { error: "this is too long for a name" });
const matchSchema = z.object({
	id: lineId,
	name,
	candidates: z
		.array(name, { error: "a line needs a list of candidates" })
		.max(MAX_CANDIDATES, { error: `a line may have at most ${MAX_CANDIDATES} candidates` }),
});

/**
 * Checks one line of `rawi match`.
 * @example parseMatchLine('{"id":"1","name":"تدمر","candidates":["Tadmur"]}').ok === true
 */
export function parseMatchLine(text: string): ParsedIdLine<z.infer<typeof matchSchema>> {
	return parseIdLine(text, matchSchema);
}
