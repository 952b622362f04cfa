import { z } from "zod";
import { MAX_NAME_LENGTH } from "./find-line.js";

/** More names than this to choose from are no list of candidates. */
const MAX_CANDIDATES = 10_000;

const name = z
	.string({ error: "a line needs a name, and candidates that are names" })
	.max(MAX_NAME_LENGTH, { error: "this is too long for a name" });
const matchSchema = z.object({
	id: z.union([z.string(), z.number()], { error: "a line needs an id" }),
	name,
	candidates: z
		.array(name, { error: "a line needs a list of candidates" })
		.max(MAX_CANDIDATES, { error: `a line may have at most ${MAX_CANDIDATES} candidates` }),
});

/** A line of `rawi match`. */
export interface MatchLine {
	readonly id: string | number;
	readonly name: string;
	readonly candidates: readonly string[];
}
export type ParsedMatchLine =
	| { readonly ok: true; readonly line: MatchLine }
	| {
			readonly ok: false;
			readonly id: string | number | null;
			readonly problem: { readonly code: string; readonly message: string };
	  };

/**
 * Checks one line of JSON; never throws. Fields it does not name are allowed and ignored.
 * @returns the line, or the problem: bad_json, bad_line
 * @example parseMatchLine('{"id":"1","name":"تدمر","candidates":["Tadmur"]}').ok === true
 */
export function parseMatchLine(text: string): ParsedMatchLine {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { ok: false, id: null, problem: { code: "bad_json", message: "this line is no JSON" } };
	}
	const checked = matchSchema.safeParse(value);
	if (checked.success) return { ok: true, line: checked.data };
	const id = matchSchema.shape.id.safeParse((value as { id?: unknown } | null)?.id);
	const message = checked.error.issues[0]!.message;
	return { ok: false, id: id.success ? id.data : null, problem: { code: "bad_line", message } };
}
