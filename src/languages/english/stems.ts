import type { StemTable } from "../../text/index.js";

/** Verbs and nouns whose forms no ending tells. */
const IRREGULAR = `
arise arose arisen|beat beaten|become became|begin began begun|bite bit bitten|blow blew blown|break broke broken|
bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|come came|deal dealt|die dead died dying|
draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|
find found|flee fled|fly flew flown flight|forbid forbade forbidden|forget forgot forgotten|freeze froze frozen|
get got gotten|give gave given|go went gone|grow grew grown|hang hung|hear heard|hide hid hidden|hold held|keep kept|
know knew known|lay laid|lead led|leave left|lend lent|lie lay lain|lose lost|make made|mean meant|meet met|pay paid|
rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|
shoot shot|show shown|shrink shrank|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|
spend spent|spin spun|stand stood|steal stole stolen|stick stuck|strike struck stricken|swear swore sworn|swim swam|
swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown|wake woke|
wear wore worn|win won|write wrote written|man men|woman women|child children|person people|foot feet|tooth teeth|
wife wives|life lives|knife knives|leaf leaves|half halves|good better best|bad worse worst|crisis crises|
month months|news news|lens lens|plus plus|bus buses|gas gas|analysis analyses|thief thieves|mouse mice`;

export const stems: StemTable = {
	irregular: new Map(
		IRREGULAR.replaceAll("\n", "")
			.split("|")
			.flatMap((row) => {
				const forms = row.split(" ");
				return forms.map((f): [string, string] => [f, forms[0]!]);
			}),
	),
	prefixes: [],
	endings: [
		["'s", ""],
		["s'", "s"],
		["'", ""],
		["ies", "i"],
		["ied", "i"],
		["sses", "ss"],
		["ches", "ch"],
		["shes", "sh"],
		["xes", "x"],
		["ss", "ss"],
		["us", "us"],
		["s", ""],
		["ing", ""],
		["eed", "eed"],
		["ed", ""],
		["ly", ""],
		["y", "i"],
		["e", ""],
		["bb", "b"],
		["dd", "d"],
		["gg", "g"],
		["nn", "n"],
		["pp", "p"],
		["tt", "t"],
		["rr", "r"],
	],
	unstable: "",
	least: 3,
};
