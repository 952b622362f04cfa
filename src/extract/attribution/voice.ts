import type { Mark } from "../../grammar/index.js";
import type { Holders } from "./phrase.js";
import { is, isBreak } from "./source.js";

/**
 * How a cue stands: active, with a subject of its own; passive, told by an agent behind it or by nobody; or none at
 * all, where its form only describes a noun ("the alleged attack") or hangs on another verb ("went on to say").
 */
export type Voice =
	| { readonly is: "active" }
	| { readonly is: "none" }
	/** Token the agent begins at. */
	| { readonly is: "passive"; readonly agent: number | null };

const ACTIVE: Voice = { is: "active" };
const NONE: Voice = { is: "none" };
/** How far the agent of a passive may stand behind it. */
const AGENT = 8;
/** "has been widely and openly …": adverbs between an auxiliary and its verb. */
const ADVERBS = 3;

export function voiceOf({ s }: Holders, cue: Mark<"sayVerb" | "according">): Voice {
	if (cue.class === "according") return ACTIVE;
	const { passive, turned } = (cue as Mark<"sayVerb">).value;
	if (passive === true) return { is: "passive", agent: null };
	if (turned === undefined) return ACTIVE;
	if (turned === "describes") return NONE;
	const agent = agentOf(cue);
	if (agent === cue.to + 1 && cue.from > 0) return { is: "passive", agent };
	if (behindAuxiliary(cue.from)) return turned === "told" || agent !== null ? { is: "passive", agent } : NONE;
	return describes(cue.from) ? NONE : ACTIVE;

	function agentOf(from: Mark): number | null {
		for (let i = from.to; i < Math.min(s.lattice.tokens.length, from.to + AGENT); i++) {
			if (is(s, i, "agentBy")) return i + 1;
			if (isBreak(s, i) || is(s, i, "that", "sayVerb", "pronoun")) return null;
		}
		return null;
	}
	function behindAuxiliary(from: number): boolean {
		for (let i = from - 1, n = 0; i >= 0 && n <= ADVERBS; i--, n++) {
			if (is(s, i, "passiveAux")) return true;
			if (!is(s, i, "phraseEnd") || is(s, i, "preposition", "joins")) return false;
		}
		return false;
	}
	/** "the alleged attack", "its stated aim", "an estimated 300": no subject ends right there. */
	function describes(from: number): boolean {
		let i = from - 1;
		for (let n = 0; n < ADVERBS && i > 0 && is(s, i, "phraseEnd") && !is(s, i, "preposition", "joins"); n++) i--;
		if (i < 0 || is(s, i, "the", "indefinite", "preposition")) return true;
		return (
			is(s, from - 1, "several", "vagueNumber") ||
			s.lattice.at[from - 1]!.some((m) => m.to === from && (m.class === "number" || m.after !== null))
		);
	}
}
