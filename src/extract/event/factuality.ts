import type { Mark } from "../../grammar/index.js";
import type { Claim, Polarity, Realis } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";

/** How far before a word another can still turn it into a plan, a guess or a denial, in tokens. */
const CUE_REACH = 5;
const NEGATION_REACH = 3;
/** How far behind it "is ongoing" may stand. */
const AFTER_REACH = 4;
const BREAK = ".,;:،؛()";

/** The marks that end before a token, nearest first, back to a break or as far as they reach. */
function* marksBefore(s: ReadSentence, token: number, reach: number): Generator<Mark> {
	for (let i = token - 1; i >= Math.max(0, token - reach); i--) {
		if (BREAK.includes(s.lattice.tokens[i]!.raw)) return;
		for (const m of s.lattice.at[i]!) if (m.to <= token) yield m;
	}
}

/**
 * Did it happen, does it go on, is it planned, foretold or only thought of?
 * @param t the word that names the event
 * @example "aims to withdraw" → planned; «قد يستغرق الانسحاب» → predicted; "the fighting continues" → ongoing
 */
export function realisOf(s: ReadSentence, t: Mark<"trigger">): Realis {
	if (t.before.includes("will") || t.value.plan === true) return "planned";
	if (isDone(s, t.from)) return "actual";
	for (const m of marksBefore(s, t.from, CUE_REACH)) {
		if (m.class === "eventCue") return (m as Mark<"eventCue">).value;
		if (m.class === "modal") return "predicted";
	}
	for (let i = t.to; i < Math.min(s.lattice.tokens.length, t.to + AFTER_REACH); i++) {
		if (BREAK.includes(s.lattice.tokens[i]!.raw)) break;
		if (s.lattice.at[i]!.some((m) => m.class === "eventCue" && m.value === "ongoing")) return "ongoing";
	}
	return "actual";
}

/** «قد هاجم» is done, «قد يهاجم» is only possible. */
function isDone(s: ReadSentence, token: number): boolean {
	return (
		s.lattice.at[token - 1]?.some((m) => m.class === "perfective") === true &&
		s.lattice.at[token]?.some((m) => m.class === "imperfect") !== true
	);
}

/** Is it denied? Only by a bare word of negation: «لأي» ("for any") holds «لا» but is none. */
export function polarityOf(s: ReadSentence, t: Mark): Polarity {
	for (const m of marksBefore(s, t.from, NEGATION_REACH))
		if (m.class === "negation" && m.after === null && m.before.every((b) => b === "and" || b === "so"))
			return "negative";
	return "positive";
}

/** How certain the words are that begin at a token: by the nearest word of possibility before them. */
export function certaintyOf(s: ReadSentence, token: number): Claim["certainty"] {
	if (isDone(s, token)) return "certain";
	for (const m of marksBefore(s, token, CUE_REACH)) if (m.class === "modal") return (m as Mark<"modal">).value;
	return "certain";
}
