import { z } from "zod";
import type { JudgementRecord } from "../model/index.js";
import { MAX_NAME_LENGTH } from "./find-line.js";

const id = z.string().min(1).max(100);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const words = z.string().max(MAX_NAME_LENGTH);

const judgement = z.strictObject({
	id,
	verdict: z.enum(["same", "different"]),
	about: z.enum(["actor", "event", "place"]),
	judged: words.min(1),
	judgedAs: z.enum(["id", "name"]),
	against: id,
	by: words.nullable(),
	day,
	reason: words.nullable(),
});
const undo = z.strictObject({ id, undoes: id, by: words.nullable(), day });

/**
 * One line of a file of judgements; null where it is none.
 * @example parseJudgementLine("{}") // null
 */
export function parseJudgementLine(text: string): JudgementRecord | null {
	try {
		return z.union([judgement, undo]).safeParse(JSON.parse(text)).data ?? null;
	} catch {
		return null;
	}
}
