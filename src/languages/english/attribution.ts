import { all, type LexiconTables } from "../../grammar/index.js";

/** Who speaks and how: verbs of saying, of thinking, of denying; words that name a source without a verb. */
export const attributionWords: LexiconTables = {
	sayVerb: {
		...all(["said", "says", "say", "saying", "told", "tells", "telling", "announced", "announces", "announcing", "stated", "stating", "states that", "reported", "reports that", "reporting", "added", "adds", "adding", "claimed", "claims", "claiming", "confirmed", "confirms", "confirming", "declared", "declares", "explained", "explaining", "noted", "notes", "noting", "stressed", "stressing", "emphasized", "emphasised", "emphasizing", "emphasising", "clarified", "clarifying", "estimated", "estimates", "warned", "warns", "warning that", "alleged", "alleges", "alleging", "accused", "accuses", "accusing", "argued", "argues", "believes", "believe", "believed", "considers", "considering that", "considered", "insisted", "insists", "revealed", "revealing", "indicated", "indicating", "described", "describes", "described as", "suggested", "suggests", "acknowledged", "admitted", "asserted", "pointed out", "commented", "wrote", "tweeted", "called on", "called for", "urged", "urges", "vowed", "pledged", "promised", "demanded", "expressed", "expects", "expected that", "predicted", "predicts", "asked", "replied", "testified", "quoted", "cited", "citing", "read", "showed", "shows that", "found that", "condemned", "condemns", "praised", "blamed", "blaming", "dismissed", "voiced", "hailed", "criticized", "criticised", "broadcast", "tallied", "documented"] as const, {}),
		...all(["denied", "denies", "denying", "did not say", "did not mention", "refused to say", "did not confirm", "did not specify", "declined to comment"] as const, { negated: true }),
		...all(["is considered", "are considered", "is estimated", "are estimated", "was estimated", "estimated to", "estimated at", "is believed", "are believed", "is thought", "are thought", "was said", "is said", "are said to", "is reported", "are reported", "was reported", "were reported", "reportedly", "allegedly", "is expected to", "are expected to", "it is believed", "it was reported", "according to reports", "is alleged", "was described as", "is regarded as", "supposedly", "purportedly"] as const, { passive: true }),
	},
	according: all(["according to", "as reported by", "as stated by", "quoting", "citing", "in the words of", "as per"]),
	that: all(["that"]),
	pronoun: all(["he", "she", "they", "it", "we", "i", "who", "which"]),
	negation: all(["not", "no", "never", "n't", "didn't", "wasn't", "isn't", "hasn't", "haven't", "won't", "without", "cannot", "can't", "neither", "nor", "doesn't", "don't", "no longer"]),
	modal: { ...all(["could", "may", "might", "can", "possibly", "perhaps", "possible"] as const, "possible" as const), ...all(["likely", "probably", "expected to", "is expected", "are expected", "would", "should"] as const, "probable" as const) },
};
