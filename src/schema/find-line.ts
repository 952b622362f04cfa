import { z } from "zod";

/** Names longer than this are no names. */
export const MAX_NAME_LENGTH = 1000;

const findSchema = z.object({
	id: z.union([z.string(), z.number()], { error: "a line needs an id" }),
	name: z.string({ error: "a line needs a name" }).max(MAX_NAME_LENGTH, { error: "this is too long for a name" }),
	kind: z.string().nullish(),
	country: z.string().nullish(),
});

/** A line of `rawi gazetteer find --jsonl`. */
export interface FindLine {
	readonly id: string | number;
	readonly name: string;
	readonly kind?: string | undefined;
	readonly country?: string | undefined;
}
export type ParsedFindLine =
	| { readonly ok: true; readonly line: FindLine }
	| {
			readonly ok: false;
			readonly id: string | number | null;
			readonly problem: { readonly code: string; readonly message: string };
	  };

/**
 * Checks one line of JSON; never throws. Fields it does not name are allowed and ignored.
 * @returns the line, or the problem: bad_json, bad_line
 * @example parseFindLine('{"id":"1","name":"تدمر","lang":"ar"}').ok === true
 */
export function parseFindLine(text: string): ParsedFindLine {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { ok: false, id: null, problem: { code: "bad_json", message: "this line is no JSON" } };
	}
	const checked = findSchema.safeParse(value);
	if (checked.success) {
		const { id, name, kind, country } = checked.data;
		return { ok: true, line: { id, name, kind: kind ?? undefined, country: country ?? undefined } };
	}
	const id = findSchema.shape.id.safeParse((value as { id?: unknown } | null)?.id);
	const message = checked.error.issues[0]!.message;
	return { ok: false, id: id.success ? id.data : null, problem: { code: "bad_line", message } };
}
