import type { Mark } from "../../grammar/index.js";
import type { EventMention, PlaceReference, TimeValue } from "../../model/index.js";
import type { ActorRow, PlacedActor } from "../attribution/index.js";
import { type Indexed, inside, start, tokenAt } from "../by-sentence.js";
import type { ReadSentence } from "../sentence.js";

/** The stretch of tokens around a trigger that its arguments may come from. */
export interface Clause {
	readonly from: number;
	readonly to: number;
}

const SUBJECT_REACH = 8;
const OBJECT_REACH = 6;
/** No clause is longer on either side of its trigger, in tokens. */
const CLAUSE = 40;
/** How many tokens may stand between a preposition and the name of its place: "from the large base of". */
const PREPOSITION_REACH = 4;
const PLACES = 2;
/** What is done without an object: its noun with "of" names who does it ("withdrawal of forces"). */
const WITHOUT_OBJECT = new Set(["RETREAT", "PROTEST", "MOBILIZE", "CONSULT", "AGREE", "COOPERATE", "OTHER"]);

function has(s: ReadSentence, i: number, ...classes: readonly Mark["class"][]): boolean {
	return s.lattice.at[i]?.some((m) => m.from === i && classes.includes(m.class)) ?? false;
}

/** The clause of a trigger: to the next verb of saying, "that", "after" or strong break on either side. */
export function clauseOf(s: ReadSentence, t: Mark): Clause {
	const { tokens } = s.lattice;
	const stops = (i: number) => ".;؛:".includes(tokens[i]!.raw) || has(s, i, "that", "sayVerb", "after");
	let from = t.from;
	while (from > 0 && t.from - from < CLAUSE && !stops(from - 1)) from--;
	let to = t.to;
	while (to < tokens.length && to - t.to < CLAUSE && !stops(to)) to++;
	return { from, to };
}

/** Who acts and who is acted upon, by the language's order, the voice of the verb and "by". */
export function rolesOf(
	s: ReadSentence,
	t: Mark<"trigger">,
	row: ActorRow,
	clause: Clause,
): Pick<EventMention, "actors" | "recipients"> {
	const able = (a: PlacedActor | null) =>
		a !== null && a.from >= clause.from && a.to <= clause.to && a.class !== "document" ? a : null;
	const before = able(row.before(t.from, SUBJECT_REACH));
	const after = able(row.after(t.to, OBJECT_REACH));
	const ofBehind = has(s, t.to, "of") || (t.to - t.from > 1 && has(s, t.to - 1, "of"));
	const behind = agentBehind(s, t, row, clause);
	// "joined the coalition led by …": this "by" belongs to the coalition.
	const by = behind === null || (after !== null && after.from < behind.from && !ofBehind) ? null : behind;
	const undergone = s.lattice.at[t.from]!.some((m) => m.class === "harmed" || m.class === "harming");
	let [agent, patient]: [PlacedActor | null, PlacedActor | null] = [null, null];
	if (s.grammar.language.subject === "after-verb") {
		if (undergone && after !== null && isActive(s, t, after)) [agent, patient] = [after, able(row.after(after.to, 3))];
		else if (undergone)
			[agent, patient] = [by, after !== null && after !== by && after.from - t.to <= 2 ? after : null];
		else if (by !== null) [agent, patient] = [by, after === by ? null : after];
		else if (after !== null && after.from - t.to <= 3)
			[agent, patient] = [after, able(row.after(after.to, OBJECT_REACH))];
		// «بدأت القوات، أمس، عملية انسحاب»: the subject of the main verb, however far; else only a neighbour.
		else if (
			before !== null &&
			!isJudged(s, before) &&
			(t.from - before.to <= 3 || has(s, before.from - 1, "actingVerb"))
		)
			agent = before;
	} else if ([1, 2].some((k) => has(s, t.from - k, "passiveAux"))) [agent, patient] = [by, before];
	else if (ofBehind)
		[agent, patient] =
			WITHOUT_OBJECT.has(t.value.type) && t.value.mode !== "release"
				? [after, null]
				: [by, after === by ? null : after];
	else [agent, patient] = by === null ? [before, after] : [by, null];
	const list = (a: PlacedActor | null) => (a === null ? [] : [a.index]);
	return { actors: list(agent), recipients: patient === agent ? [] : list(patient) };
}

/** What is said of another's deed. */
const JUDGING = new Set(["ACCUSE", "REJECT"]);
/** Who can do harm to others: a force, a government; not "a soldier". */
const DOERS = new Set(["state", "government", "force", "group", "organisation", "collective"]);

/**
 * «قتل الجيش عشرة»: without vowels the verb may be active or passive; who stands right behind it acts where another noun
 * follows as the object, with no preposition between, and wherever a release is told («أفرجت الحكومة عن …»).
 */
function isActive(s: ReadSentence, t: Mark<"trigger">, subject: PlacedActor): boolean {
	if (!DOERS.has(subject.reference.kind)) return false;
	// Who is let go stands behind «عن»: «أفرجت سلطات الاحتلال عن».
	if (t.value.mode === "release") {
		for (let i = t.to; i < subject.from; i++) if (has(s, i, "phraseEnd")) return false;
		return true;
	}
	if (subject.from !== t.to) return false;
	let i = subject.to;
	while (has(s, i, "demonym", "sourceAdjective", "time")) i++;
	return has(s, i, "number", "vagueNumber", "counted", "approx", "actor", "title", "givenName", "personNoun");
}

/** «أدانت الحكومة الهجوم»: who condemns or rejects a deed did not do it. */
function isJudged(s: ReadSentence, actor: PlacedActor): boolean {
	for (let i = Math.max(0, actor.from - 2); i < actor.from; i++)
		if (s.lattice.at[i]!.some((m) => m.class === "trigger" && JUDGING.has((m as Mark<"trigger">).value.type)))
			return true;
	return false;
}

/** The actor behind "by", «على يد». */
function agentBehind(s: ReadSentence, t: Mark, row: ActorRow, clause: Clause): PlacedActor | null {
	for (let i = t.to; i < Math.min(clause.to, t.to + SUBJECT_REACH); i++) {
		const by = s.lattice.at[i]!.find((m) => m.class === "agentBy");
		if (by !== undefined) return row.after(by.to, 2);
	}
	return null;
}

/** The members of a list that begin in a clause. */
function inClause<T extends { readonly start: number }>(
	s: ReadSentence,
	list: readonly Indexed<T>[],
	clause: Clause,
): readonly Indexed<T>[] {
	return inside(list, start, s.lattice.tokens[clause.from]!.start, s.lattice.tokens[clause.to - 1]!.end);
}

type Role = EventMention["places"][number]["role"];

/** Where it happens: places of the clause that a preposition ties to it, or that stand right behind the trigger. */
export function placesOf(
	s: ReadSentence,
	t: Mark<"trigger">,
	places: readonly Indexed<PlaceReference>[],
	clause: Clause,
): EventMention["places"] {
	const out: { role: Role; place: number; distance: number }[] = [];
	let last: { role: Role; to: number } | null = null;
	for (const [p, place] of inClause(s, places, clause)) {
		if (p.metonym) continue;
		const from = tokenAt(s.lattice, (p.area ?? p).start);
		const to = tokenAt(s.lattice, (p.area ?? p).end - 1) + 1;
		if (from < clause.from || to > clause.to || (from < t.to && t.from < to)) continue;
		let role: Role | null = prepositionOf(s, p, from, t);
		if (role === null && last !== null && from - last.to <= 1) role = last.role;
		// "a Kabul bombing"
		if (role === null && from < t.from && t.from - to <= 1 && s.grammar.language.subject === "before-verb") role = "at";
		if (role === null && from >= t.to && from - t.to <= 2)
			role = t.value.type === "RETREAT" ? "from" : t.value.type === "MOBILIZE" ? "to" : "at";
		if (role === null) continue;
		last = { role, to };
		out.push({ role, place, distance: from >= t.to ? from - t.to : t.from - to + PREPOSITION_REACH });
	}
	const nearest = out.sort((a, b) => a.distance - b.distance || a.place - b.place).slice(0, PLACES);
	return nearest.sort((a, b) => a.place - b.place).map(({ role, place }) => ({ role, place }));
}

/** The role that the preposition before a place gives it; generic heads and articles may stand between. */
function prepositionOf(s: ReadSentence, p: PlaceReference, from: number, t: Mark): Role | null {
	const token = s.lattice.tokens[from]!;
	const begin = (p.area ?? p).start;
	// A preposition written onto the name: «بالحسكة».
	if (begin > token.start) {
		const cut = s.grammar.words.analyses(token.raw).find((a) => token.start + a.start === begin);
		if (cut?.before.includes("with")) return "at";
	}
	for (let i = from - 1; i >= Math.max(0, from - PREPOSITION_REACH); i--) {
		if (i < t.to && i >= t.from) return null;
		const m = s.lattice.at[i]!.find((x) => x.class === "placeRole");
		if (m !== undefined) return (m as Mark<"placeRole">).value;
		if (",.;،؛:".includes(s.lattice.tokens[i]!.raw) || has(s, i, "sayVerb", "that")) return null;
	}
	return null;
}

/**
 * When it happens: the nearest time of the clause that stands on the calendar. A time told with the verb of saying
 * ("said on Sunday", «أكدت مصادر اليوم») is when it was said.
 */
export function timeOf(s: ReadSentence, t: Mark, times: readonly Indexed<TimeValue>[], clause: Clause): number | null {
	let best: { readonly index: number; readonly distance: number } | null = null;
	for (const [x, index] of inClause(s, times, clause)) {
		if (x.earliest === null && x.latest === null) continue;
		const from = tokenAt(s.lattice, x.start);
		const to = tokenAt(s.lattice, x.end - 1) + 1;
		if (from < clause.from || to > clause.to || isSaid(s, from, t)) continue;
		const distance = from >= t.to ? from - t.to : t.from - to;
		if (best === null || distance < best.distance) best = { index, distance };
	}
	return best?.index ?? null;
}

/** Does a time belong to the verb of saying in front of it, with nothing between that could have happened then? */
function isSaid(s: ReadSentence, from: number, t: Mark): boolean {
	if (from > t.from) return false;
	for (let i = from - 1; i >= Math.max(0, from - SUBJECT_REACH); i--) {
		if (has(s, i, "sayVerb")) return true;
		if (has(s, i, "that", "trigger")) return false;
	}
	return false;
}
