import type { ReportInput } from "../model/index.js";

/** Two versions of a text as somebody paired them, segment by segment. */
export interface Pairs {
	/** Language tags, where the file names them. */
	readonly languages: readonly [string | undefined, string | undefined];
	/** Original and translation; an empty string where a side says nothing. */
	readonly segments: readonly (readonly [string, string])[];
}

/** A file that is not what it should be; the message completes "… cannot be read: ". */
export class ReaderError extends Error {}

/**
 * The report that paired segments are.
 * @param id made of content: a hash of the bytes they came in
 * @throws ReaderError where there is no pair, or one side is empty throughout
 * @example reportOfPairs("7c…", { languages: ["ar", "en"], segments: [["وصلت القافلة.", "The convoy arrived."]] })
 */
export function reportOfPairs(id: string, { languages, segments }: Pairs): ReportInput {
	const filled = segments.filter(([a, b]) => a.trim() !== "" || b.trim() !== "");
	if (filled.length === 0) throw new ReaderError("it holds no pair of segments");
	for (const side of [0, 1] as const)
		if (filled.every((pair) => pair[side].trim() === ""))
			throw new ReaderError(`every ${side === 0 ? "original" : "translation"} in it is empty`);
	const version = (side: 0 | 1, role: string) => ({
		role,
		segments: filled.map((pair) => pair[side]),
		...(languages[side] === undefined ? {} : { lang: languages[side] }),
	});
	return { id, versions: [version(0, "original"), version(1, "translation")] };
}
