import { z } from "zod";
import { lineId, type ParsedIdLine, parseIdLine } from "./id-line.js";

/** Names longer than this are no names. */
export const MAX_NAME_LENGTH = 1000;

const said = z
	.string()
	.nullish()
	.transform((s) => s ?? undefined);
const findSchema = z.object({
	id: lineId,
	name: z.string({ error: "a line needs a name" }).max(MAX_NAME_LENGTH, { error: "this is too long for a name" }),
	kind: said,
	country: said,
});

/** A line of `rawi gazetteer find --jsonl`. */
export type FindLine = z.infer<typeof findSchema>;

/**
 * Checks one line of `rawi gazetteer find --jsonl`.
 * @example parseFindLine('{"id":"1","name":"تدمر","lang":"ar"}').ok === true
 */
export function parseFindLine(text: string): ParsedIdLine<FindLine> {
	return parseIdLine(text, findSchema);
}
