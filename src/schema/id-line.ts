import { z } from "zod";

/** A line that bears an id, checked; or why it is none. */
export type ParsedIdLine<T> =
	| { readonly ok: true; readonly line: T }
	| {
			readonly ok: false;
			readonly id: string | number | null;
			readonly problem: { readonly code: string; readonly message: string };
	  };

/** What answers are known by. */
export const lineId = z.union([z.string(), z.number()], { error: "a line needs an id" });

/**
 * Checks one line of JSON; never throws. Fields the schema does not name are allowed and ignored.
 * @returns the line, or the problem: bad_json, bad_line
 */
export function parseIdLine<T>(text: string, schema: z.ZodType<T>): ParsedIdLine<T> {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return { ok: false, id: null, problem: { code: "bad_json", message: "this line is no JSON" } };
	}
	const checked = schema.safeParse(value);
	if (checked.success) return { ok: true, line: checked.data };
	const id = lineId.safeParse((value as { id?: unknown } | null)?.id);
	const message = checked.error.issues[0]!.message;
	return { ok: false, id: id.success ? id.data : null, problem: { code: "bad_line", message } };
}
