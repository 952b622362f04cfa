import type { Mark } from "../../grammar/index.js";
import type { ReadSentence } from "../sentence.js";

/** Words for a kind have no more words, "of" among them. */
const KIND_WORDS = 4;

/**
 * A hashtag of several words is one name or none: «#حفر_الباطن», with the word for its kind («#مرفأ_بيروت», "#Port_of_Homs");
 * what it is about («#أمطار_الكويت») is a subject, and no place where something happens.
 *
 * @param mark a name of the sentence
 * @returns the mark as it stands outside of tags, or widened to the whole of its tag; null for a part of a tag
 * @example wholeTag(s, «بيروت» of «#مرفأ_بيروت») // «مرفأ_بيروت»
 */
export function wholeTag(s: ReadSentence, mark: Mark<"placeName">): Mark<"placeName"> | null {
	const { tokens, at } = s.lattice;
	if (tokens[mark.to]?.joined) return null;
	if (!tokens[mark.from]!.joined) return mark;
	let begin = mark.from - 1;
	while (tokens[begin]!.joined) {
		if (mark.from - begin > KIND_WORDS) return null;
		begin--;
	}
	const of = at[mark.from - 1]!.some((m) => m.class === "of") ? 1 : 0;
	const isNamed = at[begin]!.some((m) => m.class === "placeKind" && m.to === mark.from - of);
	// «#بلدية_الزرقاء» is an authority.
	const isOffice =
		at[begin]!.some((m) => m.class === "placeKind" && m.value === "district") &&
		at[begin]!.some((m) => m.class === "speakerNoun");
	return isNamed && !isOffice && mark.before.length === 0
		? { ...mark, from: begin, start: tokens[begin]!.start }
		: null;
}
