import { all, type LexiconTables, one, opt, type Rule, rulesFor, where } from "../../grammar/index.js";

const force = (slug: string) => ({ kind: "force" as const, slug });
const organ = (slug: string) => ({ kind: "government" as const, slug });

/** Nouns that make an actor with a nationality, titles, and people who speak without a name. */
export const actorWords: LexiconTables = {
	forceNoun: {
		forces: force("forces"), troops: force("forces"), military: force("forces"), army: force("forces"), "armed forces": force("forces"), "air force": force("air-force"), navy: force("navy"), police: force("police"), soldiers: force("forces"), warplanes: force("air-force"), jets: force("air-force"), "security forces": force("security-forces"), "coast guard": force("coast-guard"), "border guards": force("border-guards"),
		government: organ("government"), administration: organ("government"), authorities: organ("government"), parliament: organ("parliament"), "foreign ministry": organ("foreign-ministry"), "foreign minister": organ("foreign-minister"), "defense ministry": organ("defense-ministry"), "defence ministry": organ("defense-ministry"), "interior ministry": organ("interior-ministry"), "health ministry": organ("health-ministry"), embassy: organ("embassy"), regime: organ("government"), cabinet: organ("government"), court: organ("court"), intelligence: organ("intelligence"),
	},
	personNoun: {
		...all(["official", "officials", "diplomat", "diplomats", "officer", "officers", "commander", "commanders", "spokesman", "spokeswoman", "spokesperson", "minister", "ministers", "lawmaker", "lawmakers", "adviser", "advisers", "governor", "mayor", "ambassador", "envoy"] as const, "unnamed_official" as const),
		...all(["source", "sources", "activist", "activists", "analyst", "analysts", "observers", "experts", "expert", "people familiar with the matter"] as const, "unnamed_source" as const),
		...all(["witness", "witnesses", "eyewitness", "eyewitnesses", "resident", "residents", "survivors", "locals", "villagers", "medics", "doctors", "relatives"] as const, "witness" as const),
		...all(["statement", "report", "reports", "document", "documents", "communique", "survey", "letter"] as const, "document" as const),
		...all(["media", "newspaper", "television", "state media", "state television", "local media", "state news agency", "news agency", "radio"] as const, "media" as const),
	},
	sourceAdjective: all(["security", "senior", "military", "diplomatic", "local", "informed", "medical", "top", "government", "opposition", "rebel", "unnamed", "anonymous", "hospital", "rescue", "intelligence", "political", "field", "state", "police", "army", "several", "some", "two", "three", "many", "another", "official", "defense", "regional", "tribal", "former"]),
	groupNoun: {
		...all(["rebels", "militants", "insurgents", "fighters", "protesters", "demonstrators", "gunmen", "jihadists", "terrorists", "opposition", "the opposition", "rebel forces", "opposition forces", "government forces", "pro-government forces", "the government", "the authorities", "the army", "the military", "the police", "security forces", "coalition forces", "civilians", "the two sides", "both sides", "the group", "the organization", "the ministry"] as const, "collective" as const),
	},
	title: {
		...all(["president", "prime minister", "king", "chancellor", "supreme leader", "emir", "crown prince"] as const, "leader" as const),
		...all(["foreign minister", "defense minister", "defence minister", "interior minister", "minister", "secretary", "secretary of state", "secretary-general", "secretary general", "general", "gen.", "gen", "colonel", "col.", "major", "captain", "lieutenant", "sheikh", "ayatollah", "mr", "mr.", "mrs", "ms", "dr", "dr.", "spokesman", "spokeswoman", "spokesperson", "director", "ambassador", "envoy", "senator", "sen.", "governor", "mayor", "judge", "chief", "commander", "chairman", "head", "us president", "vice president", "deputy", "leader", "doctor", "professor", "director general", "special envoy"] as const, "other" as const),
	},
	givenName: all(["john", "james", "david", "michael", "robert", "william", "mohammed", "mohammad", "muhammad", "ahmed", "ahmad", "ali", "hassan", "hussein", "omar", "abdullah", "abdul", "khaled", "ibrahim", "mahmoud", "mustafa", "yusuf", "george", "peter", "paul", "mark", "mary", "sarah", "anna", "jim", "tom", "rami", "samir", "walid", "jose", "vladimir", "sergei", "hans", "jean", "angela", "theresa", "boris", "emmanuel", "richard", "thomas", "daniel", "joseph", "charles", "christopher", "kevin", "brian", "steven", "stephen", "andrew", "nikki", "hillary", "jens", "ban", "kofi"]),
	agentBy: all(["by"]),
	actingVerb: all(["began", "begun", "has", "had", "said", "says", "announced", "completed", "joined", "decided", "condemned", "accused", "called", "wants", "agreed", "rejected", "denied", "warned", "urged", "supports", "backs", "denies", "insists", "plans", "will", "fears", "considers", "launched", "carried", "sent", "refused", "hopes", "expects", "sees", "demanded", "vowed", "imposed", "signed", "threatened", "ordered"]),
};

const actor = rulesFor("en/actor", "actor");
const compose = (country: string, noun: { kind: "force" | "government" | string; slug: string }) => ({ id: `${country.toLowerCase()}-${noun.slug}`, kind: noun.kind as "force", named: true, country, noun: noun.slug });

export const actorRules: readonly (readonly Rule[])[] = [
	[
		actor("name", [opt("the"), "actorName"], (_t, n) => ({ id: n.value, kind: "unnamed", named: true })),
		actor("titled-name", [opt("the"), opt("demonym"), "title", "actorName"], (_t, _d, _o, n) => ({ id: n.value, kind: "unnamed", named: true })),
		actor("country-noun", [opt("the"), opt(where("sourceAdjective", () => true)), "demonym", opt("sourceAdjective"), "forceNoun"], (_t, _a, d, _b, f) => compose(d.value, f.value)),
		actor("country-leader", [opt("the"), "demonym", where("title", (t) => t === "leader")], (_t, d) => ({ id: `${d.value.toLowerCase()}-leader`, kind: "person", named: true, country: d.value, noun: "leader" })),
		actor("unnamed", [opt(one("indefinite", "the")), opt("sourceAdjective"), opt("demonym"), opt("sourceAdjective"), "personNoun"], (_i, _a, _d, _b, n) => ({ id: null, kind: "unnamed", named: false, class: n.value })),
		actor("unnamed-of", [opt(one("indefinite", "the")), "actorName", opt("sourceAdjective"), "personNoun"], (_i, _n, _b, n) => ({ id: null, kind: "unnamed", named: false, class: n.value })),
		actor("group", ["groupNoun"], (g) => ({ id: null, kind: g.value, named: false })),
		actor("forces", [opt("the"), opt("sourceAdjective"), where("forceNoun", (f) => f.kind === "force")], (t, a, f) => (t === undefined && a === undefined ? null : { id: null, kind: f.value.kind, named: false })),
	],
];
