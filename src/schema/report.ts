import { z } from "zod";
import type { ReportInput } from "../model/index.js";
import { MAX_TEXT_LENGTH } from "./limits.js";

const TOO_LONG = `a text may have at most ${MAX_TEXT_LENGTH} characters`;
const NO_TEXT = "has neither text nor sentences";

/** null is what many programs write for a field they have nothing for. */
const optional = <T extends z.ZodType>(type: T) => type.nullish();
const text = z.string().max(MAX_TEXT_LENGTH, { error: TOO_LONG });
const version = z
	.object({
		lang: optional(z.string()),
		role: optional(z.string()),
		text: optional(text),
		sentences: optional(z.array(z.string())),
	})
	.refine((v) => v.text != null || v.sentences != null, { error: `a version ${NO_TEXT}`, params: { code: "no_text" } })
	.refine((v) => v.text == null || v.sentences == null, { error: "a version has both text and sentences" })
	.refine((v) => joinedLength(v.sentences ?? []) <= MAX_TEXT_LENGTH, {
		error: TOO_LONG,
		params: { code: "text_too_long" },
	});

/** One line of `rawi annotate`. Fields it does not name are allowed and ignored. */
const reportSchema = z
	.object({
		id: z.string({ error: "a report needs an id, a string" }),
		text: optional(text),
		versions: optional(z.array(version).min(1, { error: "versions is empty" })),
		date: optional(z.string()),
		lang: optional(z.string()),
		title: optional(text),
		url: optional(z.string()),
		publisher: optional(z.string()),
	})
	.refine((r) => r.text != null || r.versions != null, {
		error: "the report has neither text nor versions",
		params: { code: "no_text" },
	});

export type ReportProblem = { readonly code: string; readonly message: string };
export type ParsedLine =
	| { readonly ok: true; readonly report: ReportInput }
	| { readonly ok: false; readonly id: string | null; readonly problem: ReportProblem };

/**
 * Checks one line of JSON; never throws. A date that is no date is left to the reader, who says so and reads on.
 * @param line JSON of at most MAX_LINE_BYTES
 * @returns the report, or the problem: bad_json, no_text, text_too_long, bad_report
 * @example parseReportLine('{"id":"r1","text":"وصلت القافلة أمس."}').ok === true
 */
export function parseReportLine(line: string): ParsedLine {
	let value: unknown;
	try {
		value = JSON.parse(line);
	} catch {
		// The engine's own message quotes the line, and differs between engines.
		return { ok: false, id: null, problem: { code: "bad_json", message: "this line is no JSON" } };
	}
	const checked = reportSchema.safeParse(value);
	if (checked.success) return { ok: true, report: withoutNulls(checked.data) as unknown as ReportInput };
	const issue = checked.error.issues[0]!;
	const where = issue.path.length > 0 ? `${issue.path.join(".")}: ` : "";
	return { ok: false, id: idOf(value), problem: { code: codeOf(issue), message: where + issue.message } };
}

function codeOf(issue: z.core.$ZodIssue): string {
	if (issue.code === "too_big") return "text_too_long";
	const code = issue.code === "custom" ? issue.params?.code : undefined;
	return typeof code === "string" ? code : "bad_report";
}

function idOf(value: unknown): string | null {
	const id = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : undefined;
	return typeof id === "string" ? id : null;
}

function joinedLength(sentences: readonly string[]): number {
	return sentences.reduce((sum, s) => sum + s.length + 1, 0) - 1;
}

/** The same value; fields that are null are left out. */
function withoutNulls(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(withoutNulls);
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([key, v]) => (v === null ? [] : [[key, withoutNulls(v)]])));
}
