import { all, type LexiconTables } from "../../grammar/index.js";

const e = (type: string, mode?: string) => (mode === undefined ? { type } : { type, mode });

/** What happens: verbs and nouns to PLOVER types. Plain verbs of saying are no events. */
export const eventWords: LexiconTables = {
	trigger: {
		...all(["killed", "killing", "kill", "kills", "attack", "attacks", "attacked", "attacking", "assault", "clashes", "clashed", "fighting", "battle", "battles", "fought", "offensive", "targeted", "targeting", "raid", "raids", "raided", "hit", "struck", "violence", "massacre", "wounded", "injured", "civil war"] as const, e("ASSAULT")),
		...all(["airstrike", "airstrikes", "air strike", "air strikes", "air raid", "air raids", "bombed", "bombarded", "bombardment", "bombing campaign"] as const, e("ASSAULT", "aerial")),
		...all(["drone strike", "drone strikes", "drone attack", "drone attacks"] as const, e("ASSAULT", "drone")),
		...all(["shelling", "shelled", "rocket attack", "missile attack", "mortar attack", "rockets were fired", "fired rockets", "missile strike"] as const, e("ASSAULT", "heavy-weapons")),
		...all(["explosion", "explosions", "exploded", "blast", "blasts", "bombing", "bombings", "car bomb", "car bombing", "bomb attack", "detonated"] as const, e("ASSAULT", "explosives")),
		...all(["suicide bombing", "suicide bombings", "suicide attack", "suicide attacks", "blew himself up"] as const, e("ASSAULT", "suicide-attack")),
		...all(["shooting", "opened fire", "shot", "gunfire", "shot dead"] as const, e("ASSAULT", "firearms")),
		...all(["kidnapped", "abducted", "kidnapping", "abduction", "hijacked", "captured"] as const, e("ASSAULT", "abduct")),
		...all(["executed", "execution", "beheaded"] as const, e("ASSAULT", "execute")), ...all(["assassinated", "assassination"] as const, e("ASSAULT", "targeted")), ...all(["tortured", "torture"] as const, e("ASSAULT", "torture")),
		...all(["protest", "protests", "protested", "protesting", "demonstration", "demonstrations", "demonstrated", "rally", "rallied", "march against", "took to the streets"] as const, e("PROTEST", "demo")), ...all(["riot", "riots", "rioting"] as const, e("PROTEST", "riot")), ...all(["went on strike", "hunger strike", "general strike"] as const, e("PROTEST", "strike")),
		...all(["withdrawal", "withdraw", "withdrew", "withdrawing", "withdrawn", "pullout", "pulled out", "pull out", "evacuation", "left the base", "departed", "retreat", "retreated", "repositioning", "redeployment", "left"] as const, e("RETREAT", "withdraw")), ...all(["released", "freed", "release of"] as const, e("RETREAT", "release")), ...all(["ceasefire came into effect", "truce took effect"] as const, e("RETREAT", "ceasefire")),
		...all(["arrested", "arrest", "arrests", "arresting", "detained", "detention"] as const, e("COERCE", "arrest")), ...all(["seized", "captured the", "took control", "seized control", "recaptured", "confiscated", "overran", "gained control", "control of"] as const, e("COERCE", "seize")), ...all(["banned", "ban", "blocked", "besieged", "siege", "curfew", "closed"] as const, e("COERCE", "restrict")), ...all(["deported", "deportation"] as const, e("COERCE", "deport")),
		...all(["deployed", "deployment", "deploying", "troop buildup", "reinforcements", "mobilized", "entered", "convoy", "convoys"] as const, e("MOBILIZE", "troops")),
		...all(["met", "meeting", "meet", "talks", "visit", "visited", "negotiations", "negotiate", "summit", "discussed", "consultations", "phone call"] as const, e("CONSULT")),
		...all(["agreed", "agree", "agreement to"] as const, e("AGREE")), ...all(["signed", "signing", "signing of", "ratified", "endorsed", "supported", "backed", "praised", "recognized"] as const, e("SUPPORT")),
		...all(["joined", "joint exercises", "cooperation", "resumed trade"] as const, e("COOPERATE")),
		...all(["aid", "rescued", "rescue", "treated", "humanitarian assistance", "delivered aid", "airlifted", "donated", "evacuated"] as const, e("AID")),
		...all(["condemned", "denounced", "criticized", "criticised", "slammed"] as const, e("ACCUSE", "disapprove")), ...all(["accused", "accusing", "blamed", "alleged"] as const, e("ACCUSE", "allege")), ...all(["investigating", "investigation", "probe"] as const, e("ACCUSE", "investigate")),
		...all(["called on", "called for", "urged", "demanded", "appealed", "requested"] as const, e("REQUEST", "change")),
		...all(["rejected", "refused", "rejection", "dismissed", "vetoed"] as const, e("REJECT")), ...all(["threatened", "threats", "threat", "warned of", "vowed to"] as const, e("THREATEN", "violence")),
		...all(["sanctions", "sanctioned", "severed ties", "expelled", "fled", "displaced"] as const, e("SANCTION")),
		...all(["earthquake", "flood", "floods", "election", "elections", "crash", "crashed", "fire broke out", "died", "collapsed", "sank", "outbreak", "explosion at a"] as const, e("OTHER")),
	},
	eventCue: {
		...all(["plans to", "plan to", "aims to", "aimed at", "intends to", "is to", "are to", "will", "scheduled", "preparing to", "set to", "vowed to", "pledged to"] as const, "planned" as const),
		...all(["is", "are", "continues", "continued", "ongoing", "under way", "began", "begun", "still"] as const, "ongoing" as const),
		...all(["if", "would", "could", "in case", "unless", "potential"] as const, "hypothetical" as const), ...all(["expected to", "is expected", "likely to"] as const, "predicted" as const),
	},
};
