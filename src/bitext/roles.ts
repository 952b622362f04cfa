import type { ActorReference, Discrepancy, EventMention } from "../model/index.js";
import { type BeadPair, bare, bothSay, type Found } from "./window.js";

/** A bead less sure than this is not read for contradictions. */
const SURE = 0.5;
/** Events that one does and another suffers: PLOVER types in which the two cannot change places. */
const ONE_WAY: ReadonlySet<string> = new Set(["ACCUSE", "AID", "ASSAULT", "COERCE", "REJECT", "SANCTION", "THREATEN"]);

type Role = "actors" | "recipients";

/** Who stands in a role of an event, where it is known who that is. */
function known(found: Found, event: EventMention, role: Role): ActorReference[] {
	return event[role].flatMap((i) => {
		const actor = found.actorsOf(i);
		return actor === undefined || actor.actor === null ? [] : [actor];
	});
}

/** The event of a type, where a side tells one such event only. */
function only(found: Found, type: string): EventMention | undefined {
	const all = found.events.filter((e) => e.type === type);
	return all.length === 1 ? all[0] : undefined;
}

/** Somebody who does it on one side and suffers it on the other, where it is done by somebody else. */
function crossed(doing: readonly ActorReference[], suffering: readonly ActorReference[], others: Others) {
	const is = (a: ActorReference) => (b: ActorReference) => a.actor === b.actor;
	for (const a of doing) {
		const b = suffering.find(is(a));
		if (b === undefined || others.suffering.some(is(a)) || others.doing.some(is(a))) continue;
		if (others.doing.length > 0 && !others.doing.some((o) => doing.some(is(o)))) return [a, b] as const;
	}
	return undefined;
}

/** Who else stands in the two events: suffering it where the first does it, doing it where the first suffers it. */
interface Others {
	readonly suffering: readonly ActorReference[];
	readonly doing: readonly ActorReference[];
}

/**
 * Roles that have changed places: one event on each side, done by somebody who suffers it on the other side.
 * @example roles(pair) // «هاجم الجيش المتمردين» against "The rebels attacked the army": a contradiction of role
 */
export function roles(pair: BeadPair): Discrepancy[] {
	if (pair.bead.score < SURE) return [];
	const [l, r] = [pair.left.here, pair.right.here];
	return [...new Set(l.events.map((e) => e.type))].flatMap((type): Discrepancy[] => {
		const [e, f] = [only(l, type), only(r, type)];
		if (!ONE_WAY.has(type) || e === undefined || f === undefined) return [];
		const [by, to] = [known(l, e, "actors"), known(l, e, "recipients")];
		const [otherBy, otherTo] = [known(r, f, "actors"), known(r, f, "recipients")];
		const one = crossed(by, otherTo, { suffering: to, doing: otherBy });
		const two = one === undefined ? crossed(otherBy, to, { suffering: otherTo, doing: by }) : undefined;
		const found = one ?? (two === undefined ? undefined : ([two[1], two[0]] as const));
		if (found === undefined) return [];
		const [a, b] = found;
		const told = one === undefined ? ["suffers it", "does it"] : ["does it", "suffers it"];
		return [
			{
				kind: "role",
				severity: "contradiction",
				alignment: pair.index,
				left: bare(a),
				right: bare(b),
				explanation: `Roles have changed places (“${e.quote}”, “${f.quote}”): ${bothSay(a, told[0]!, b, told[1]!)}.`,
			},
		];
	});
}
