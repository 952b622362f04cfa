import type { ProposedName } from "../../grammar/index.js";
import { isCapital } from "../../text/index.js";
import type { ReadSentence } from "../sentence.js";
import { hasLarge } from "./written.js";

/**
 * An owner and what it owns are two names: "Norland's Omar Karimi", "Green List's Lamis Zarnoufi". Of a person's name
 * nothing is ever owned by a part of it; an organisation's can hold an owner ("Moody's Investors Service"), unless that
 * is a place or an actor.
 *
 * @returns the proposal as it is where it names one thing
 * @example "Norland's Omar Karimi", PER → [{Norland's, LOC}, {Omar Karimi, PER}]
 */
export function apart(s: ReadSentence, p: ProposedName): readonly ProposedName[] {
	const out: ProposedName[] = [];
	let rest = p;
	for (let i = p.from; i < p.to - 1; i++) {
		const cut = cutBehind(s, rest, i);
		if (cut === null) continue;
		out.push(cut[0]);
		if (!hasLarge(s, i + 1, p.to)) return out;
		rest = cut[1];
	}
	return [...out, rest];
}

/** The owner that ends at a token and what it owns; null where it owns nothing there. */
function cutBehind(s: ReadSentence, p: ProposedName, i: number): [ProposedName, ProposedName] | null {
	if (!owns(s, i)) return null;
	const next = s.lattice.tokens[i + 1]!;
	const owner = ownerType(s, p.from, i + 1);
	if (owner === null && (p.type !== "PER" || next.kind !== "word" || !isCapital(next.raw))) return null;
	const given = (k: number) => s.lattice.at[k]!.some((m) => m.class === "givenName");
	const isPerson = owner !== "LOC" && given(p.from) && !given(i + 1);
	return [
		{ from: p.from, to: i + 1, type: isPerson ? "PER" : (owner ?? "ORG") },
		{ from: i + 1, to: p.to, type: isPerson && p.type === "PER" ? "ORG" : p.type },
	];
}

function owns(s: ReadSentence, i: number): boolean {
	const { raw, kind } = s.lattice.tokens[i]!;
	return kind === "word" && s.grammar.words.analyses(raw).some((a) => a.after === "genitive");
}

/** The type of an owner that the lexicons know by all its words. */
function ownerType(s: ReadSentence, from: number, to: number): ProposedName["type"] | null {
	const marks = s.lattice.at[from]!.filter((m) => m.to === to);
	if (marks.some((m) => m.class === "actorName")) return "ORG";
	return marks.some((m) => m.class === "placeName") ? "LOC" : null;
}
