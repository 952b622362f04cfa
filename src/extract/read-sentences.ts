import { markTokens } from "../grammar/index.js";
import { scan } from "../text/index.js";
import { findNumbers } from "./numeral/index.js";
import type { ReadSentence } from "./sentence.js";
import type { VersionText } from "./versions.js";

/** What stands before the body, for its date: it is listed with the times but is no sentence of the version. */
export function headSentence(version: VersionText | undefined, bodyStart: number): ReadSentence[] {
	return version === undefined || bodyStart === 0
		? []
		: readSentences({ ...version, sentences: [{ start: 0, end: bodyStart }] });
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
