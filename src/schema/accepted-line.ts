import { z } from "zod";

/** One line of a file of accepted differences. Fields it does not name are left to the desk. */
const accepted = z.object({
	id: z.string().regex(/^[0-9a-z]{1,16}$/, { error: "id is no id of a difference" }),
	reason: z.string().min(1),
	by: z.string().min(1),
	on: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { error: "on is no day" }),
	kind: z.string(),
	left: z.string().nullable(),
	right: z.string().nullable(),
});

export type AcceptedLine = z.infer<typeof accepted>;

/**
 * Reads a file of accepted differences: JSON Lines, blank lines left out.
 * @throws Error with the number of the first line that is none, and why
 * @example parseAccepted('{"id":"1y5k","kind":"number","left":"12","right":"40","reason":"…","by":"…","on":"2026-02-23"}')
 */
export function parseAccepted(text: string): AcceptedLine[] {
	return text
		.replace(/^\uFEFF/, "")
		.split("\n")
		.flatMap((line, i) => {
			if (line.trim() === "") return [];
			let value: unknown;
			try {
				value = JSON.parse(line);
			} catch {
				throw new Error(`line ${i + 1} is no JSON`);
			}
			const checked = accepted.safeParse(value);
			if (checked.success) return [checked.data];
			const issue = checked.error.issues[0]!;
			throw new Error(`line ${i + 1}: ${issue.path.length > 0 ? `${issue.path.join(".")}: ` : ""}${issue.message}`);
		});
}
