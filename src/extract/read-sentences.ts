import { markTokens } from "../grammar/index.js";
import type { Range } from "../model/index.js";
import { scan } from "../text/index.js";
import { findNumbers } from "./numeral/index.js";
import type { ReadSentence } from "./sentence.js";
import type { VersionText } from "./versions.js";

/**
 * What stands before the first sentence of a version: a line with the date, the head an agency put there. What is named
 * in it is listed, but it is no sentence of the version.
 * @param bodyStart where the body of its text begins, see `versionsOf`
 */
export function headSentences(v: VersionText, bodyStart: number): ReadSentence[] {
	const line: Range[] = v.role === "title" || bodyStart === 0 ? [] : [{ start: 0, end: bodyStart }];
	const isApart = v.head !== null && v.head.end <= (v.sentences[0]?.start ?? 0);
	const head: Range[] = isApart ? [{ start: v.head!.start, end: v.head!.end }] : [];
	return readSentences({ ...v, sentences: [...line, ...head] });
}

/** The sentences of a version with their tokens marked; none where the kit has no language for it. */
export function readSentences(version: VersionText): ReadSentence[] {
	const { grammar, text } = version;
	if (grammar === null) return [];
	return version.sentences.map((range, index) => {
		const lattice = markTokens(text, scan(text, range.start, range.end), grammar);
		findNumbers(lattice, grammar.language.numbers);
		return { version: version.id, index, range, grammar, lattice, text };
	});
}
