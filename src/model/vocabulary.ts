import type { ChiefOffice, SiteNoun, SymbolicActor, SymbolicArea } from "./mark-values.js";
import type { NumberClasses } from "./number-classes.js";
import type { ActorKind, AttributionClass, Direction, PlaceKind, PlacePart } from "./reading.js";
import type { Sense } from "./sense.js";
import type { TimeClasses } from "./time-classes.js";

/**
 * The token classes that rules speak of, with the value a mark of that class carries. Classes name meanings, never
 * words: the words of each class stand in the language folders. Closed-class words carry `true`.
 */
export interface Vocabulary extends NumberClasses, TimeClasses {
	// made by the engine
	digits: string;
	punct: string;
	word: string;
	// place
	direction: Direction;
	placePart: PlacePart;
	/** Where three countries meet: "tri-border area", «المثلث الحدودي». */
	triangle: true;
	placeKind: PlaceKind;
	/** A noun of sites, which are called after a common word or a person: «مستشفى الروم», «نفق الشهداء». */
	siteNoun: SiteNoun;
	/** Roads that have numbers: «الدائري السابع», «الدوار الرابع». */
	siteNumbered: PlaceKind;
	/**
	 * What a word is beside a noun of sites, and nowhere else: before it, where something happens («أمام معهد …»); behind it,
	 * before a person's name («مستشفى الأمير …»), the end of the name («… القومي»), or no name («نفق المشاة»).
	 */
	siteWord: "beside" | "honour" | "ending" | "common";
	/** A plural of places («مدن», «مخيمات»), behind which as often a common noun stands. */
	manyPlaces: true;
	placeName: string;
	/** A state or province shortened ("Ky."): its ISO 3166-2 code. */
	unitAbbreviation: string;
	/** No place by itself; "alone": as well a common word, a place only where the report is of its country. */
	placeGuard: true | "alone";
	/** Words that stand before a place; sure: before places and nothing else of a name ("in", «في», not "from"). */
	locator: "sure" | "loose";
	/** First word of names of two («عين …», «سان …»); sure: part of names and nothing else. */
	nameHead: "sure" | "loose";
	/** Small word inside names: free ("del", "bin") or only before a hyphen ("al-"). */
	nameParticle: "free" | "hyphen";
	area: SymbolicArea;
	// actors and names
	actorName: string;
	actor: SymbolicActor;
	forceNoun: { readonly kind: ActorKind; readonly slug: string };
	demonym: string;
	/** Nouns of people who speak without a name: official, source, spokesman. */
	personNoun: AttributionClass;
	sourceAdjective: true;
	/** Ranks and offices before a name; a chief office makes a country's one («الرئيس الأمريكي»). */
	title: ChiefOffice | "other";
	/** "force" of no country of its own: rebels, militants, residents. */
	groupNoun: ActorKind;
	givenName: true;
	/** Part of a person's name that a commoner word is confused with: so it must be spelled to be the name («علي»). */
	spelledName: string;
	/** Noun in the name of an organisation: ministry, university, «حزب». */
	orgNoun: true;
	/** Last letters by which a word shows itself an adjective or adverb, not a name. */
	adjectiveEnding: "feminine" | "adverb";
	/** Small word inside names of organisations: "and", "for". */
	nameLink: true;
	/** "of" alone: "Council of Europe". */
	belonging: true;
	/** Verbs of deciding and doing that a government stands before: completed, began, joined. */
	actingVerb: true;
	/** "by" before an agent. */
	agentBy: true;
	// what two versions are compared by
	sense: Sense;
	// attribution and events
	/**
	 * passive: told by nobody ("reportedly"). turned: what the same form says behind an auxiliary of the passive: that
	 * something is *told* ("was believed"), or that someone *undergoes* it and tells nothing ("was accused").
	 * spelled: a word of other letters is commoner, so the verb must be written so («بيّن», not «بين»).
	 */
	sayVerb: {
		readonly passive?: boolean;
		readonly negated?: boolean;
		readonly spelled?: string;
		readonly turned?: "told" | "undergoes" | "describes";
	};
	according: true;
	that: true;
	negation: true;
	modal: "possible" | "probable";
	pronoun: true;
	/** What a noun stands behind and is then no subject: "in", "of", "with". */
	preposition: true;
	/** A conjunction whose second verb has the subject of the first: "and", "but". */
	joins: true;
	/** A participle of saying that hangs on another clause and shares its source: «مشدداً», "stressing". */
	carriesOn: true;
	/** A verb of saying whose first object is who is told: "told AFP". */
	hearer: true;
	/** Nouns and pronouns that speak, with what they are worth as a source: ministry, observatory, "he". */
	speakerNoun: AttributionClass;
	/** Offices and documents that are a source beside a cue and are asked for nowhere else: member, findings. */
	sourceNoun: AttributionClass;
	/** Prepositions between an office and the body it is in or for: «النائب عن حزب …». */
	officeTie: true;
	/** Words that only a noun follows, never a verb: prepositions, «عدم», «استطلاع». */
	nounAhead: true;
	/** Words that cannot belong to a subject and end it: prepositions, auxiliaries, adverbs of time. */
	phraseEnd: true;
	/** "the same as before": this, that. */
	anaphor: true;
	/** What a preposition makes of the place behind it. */
	placeRole: "at" | "from" | "to" | "via";
	/** An auxiliary that turns the verb behind it: its subject undergoes. */
	passiveAux: true;
	/** A particle that before a verb of the past says it is done («قد»). */
	perfective: true;
	/** A form of a trigger for what is not done: «يهاجم» against «هاجم». */
	imperfect: true;
	/** A verb by which an actor says what it will do: announced, pledged. */
	commits: true;
	/** `ofDeed`: one only where a deed follows: "warned of an attack" threatens, "warned of a flood" does not. */
	trigger: { readonly type: string; readonly mode?: string; readonly plan?: boolean; readonly ofDeed?: true };
	/** What a verb in front does to its event: planned ("aims to"), under way ("continues"), only thought of. */
	eventCue: "planned" | "ongoing" | "hypothetical" | "predicted";
}

export type ClassName = keyof Vocabulary;
