import type { LexiconActor } from "../../../gazetteer/index.js";
import type { OfficeTerm } from "../../../model/index.js";
import { shownWords } from "../../ledger-list.js";

const ARABIC = /\p{Script=Arabic}/u;

/** The names of an actor by script, as written, those shown first before others. */
function namesOf({ names }: LexiconActor): { readonly arabic: readonly string[]; readonly latin: readonly string[] } {
	return { arabic: names.filter((n) => ARABIC.test(n)), latin: names.filter((n) => !ARABIC.test(n)) };
}

/** An actor for people: names in both scripts, what it is and of which country, terms of office. */
export function actorLines(actor: LexiconActor, note = ""): string[] {
	const { arabic, latin } = namesOf(actor);
	const shown = [actor.name, ...arabic.slice(0, 1)].map(shownWords).join(" · ");
	const others = [...latin.filter((n) => n !== actor.name), ...arabic.slice(1)].map(shownWords);
	return [
		`${shown}${note === "" ? "" : ` (${note})`}`,
		`  ${actor.kind}${actor.country === null ? "" : ` of ${actor.country}`}${actor.sector === null ? "" : `, sector ${actor.sector}`}`,
		...(others.length > 0 ? [`  also ${others.join(", ")}`] : []),
		...actor.terms.map((t) => `  ${termWords(t)}`),
		`  ${actor.id}`,
	];
}

function termWords({ office, from, to }: OfficeTerm): string {
	return `${shownWords(office)}, ${to === null ? `since ${from}` : `${from} to ${to}`}`;
}

/** An actor for programs. */
export function actorObject(actor: LexiconActor): object {
	const { id, name, kind, country, sector, terms } = actor;
	return { id, name, kind, country, sector, ...namesOf(actor), terms };
}
