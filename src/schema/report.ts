import { z } from "zod";
import type { ReportInput } from "../model/index.js";

/** Limits of the machine interface. */
export const MAX_LINE_BYTES = 32 * 1024 * 1024;
export const MAX_TEXT_LENGTH = 5_000_000;

const text = z.string().max(MAX_TEXT_LENGTH, { error: `the text is longer than ${MAX_TEXT_LENGTH} characters` });
const version = z
	.object({ lang: z.string().optional(), role: z.string().optional(), text: text.optional(), sentences: z.array(text).optional() })
	.refine((v) => v.text !== undefined || v.sentences !== undefined, { error: "a version has neither text nor sentences" })
	.refine((v) => v.text === undefined || v.sentences === undefined, { error: "a version has both text and sentences" });

/** One line of `rawi annotate`. Fields it does not name are allowed and ignored. */
export const reportSchema = z
	.object({
		id: z.string({ error: "a report needs an id, a string" }),
		text: text.optional(),
		versions: z.array(version).min(1, { error: "versions is empty" }).optional(),
		date: z.string().optional(),
		lang: z.string().optional(),
		title: z.string().optional(),
		url: z.string().optional(),
		publisher: z.string().optional(),
	})
	.refine((r) => r.text !== undefined || r.versions !== undefined, { error: "the report has neither text nor versions" });

export type ParsedLine =
	| { readonly ok: true; readonly report: ReportInput }
	| { readonly ok: false; readonly id: string | null; readonly problem: { readonly code: string; readonly message: string } };

/**
 * Checks one line of JSON; never throws.
 * @example parseReportLine('{"id":"r1","text":"…"}').ok === true
 */
export function parseReportLine(line: string): ParsedLine {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch (e) {
		return { ok: false, id: null, problem: { code: "bad_json", message: `this line is no JSON: ${(e as Error).message.slice(0, 120)}` } };
	}
	const checked = reportSchema.safeParse(value);
	// The schema only narrows: what was checked is what was sent.
	if (checked.success) return { ok: true, report: value as ReportInput };
	const issue = checked.error.issues[0]!;
	const where = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
	const code = issue.code === "too_big" ? "text_too_long" : issue.message.includes("neither text") ? "no_text" : "bad_report";
	const id = typeof value === "object" && value !== null && typeof (value as { id?: unknown }).id === "string" ? (value as { id: string }).id : null;
	return { ok: false, id, problem: { code, message: where + issue.message } };
}
