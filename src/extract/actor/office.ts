import type { ActorAlternative, KnownActor, SymbolicActor } from "../../model/index.js";

/**
 * Who held an office on a day. "The Syrian president" is the office, which stays the actor; its holder is offered beside
 * it with the reason, for the report may speak of one before or after.
 *
 * @param today the report's day; without one nobody is offered
 * @returns for a mention of an office of a country, its holders by the terms of the table, likeliest first as there
 * @example officeHolders(actors, "2019-05-01")({ office: "president", country: "US", … })[0]?.actor // "donald-trump"
 */
export function officeHolders(
	actors: ReadonlyMap<string, KnownActor>,
	today: string | null,
): (mention: SymbolicActor) => readonly ActorAlternative[] {
	if (today === null) return () => [];
	const offered = new Map<string, readonly ActorAlternative[]>();
	return ({ office, country }) => {
		if (office === undefined || country === undefined) return [];
		const key = `${country} ${office}`;
		let holders = offered.get(key);
		if (holders === undefined) {
			holders = [...new Map([...actors.values()].map((a) => [a.id, a])).values()].flatMap(
				({ id, name, country: of, terms = [] }): ActorAlternative[] => {
					const term = terms.find((t) => t.office === office && t.from <= today && (t.to === null || today <= t.to));
					if (of !== country || term === undefined) return [];
					const until = term.to === null ? "" : ` to ${term.to}`;
					return [{ actor: id, name, reason: `holds this office on ${today} (from ${term.from}${until})` }];
				},
			);
			offered.set(key, holders);
		}
		return holders;
	};
}
