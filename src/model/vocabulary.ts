import type {
	ActorKind,
	AttributionClass,
	Direction,
	PlaceKind,
	PlacePart,
	QuantityKind,
	QuantityQualifier,
} from "./reading.js";
import type { Sense } from "./sense.js";
import type { DayPart, Season, Shift, TimeExpression, TimeUnit } from "./time-expression.js";

/** A written number, read. */
export interface NumberValue {
	readonly value: number;
	/** In digits ("27") or in words («سبعة وعشرون»). */
	readonly digits: boolean;
	/** A dual noun («يومان») or a noun alone carries its number in itself. */
	readonly inNoun?: boolean;
	/** Other readings of the same characters: "1.234". */
	readonly other?: number;
	/** Four bare digits without separator: can be a year. */
	readonly yearLike?: boolean;
	readonly ordinal?: boolean;
	/** The scale word it ends with (million = 1e6): "5 to 6 million" shares it, "a million and a half" halves it. */
	readonly scale?: number;
	/** A share told in two numbers ("two out of three"): the first of them. */
	readonly outOf?: number;
	/** Such a share without an "every": the first number may count as well ("three out of five soldiers"). */
	readonly loosely?: boolean;
}

/** What the words of a quantity say; `extract/quantity` finds what is counted and what befell it. */
export interface SymbolicQuantity {
	readonly min: number | null;
	readonly max: number | null;
	readonly qualifier: QuantityQualifier;
	readonly unit?: string | null;
	readonly kind?: QuantityKind;
	/** Said by a noun alone («قتيل»); `dual`: a noun that holds its two in itself. */
	readonly implicit?: boolean;
	readonly other?: number;
	/** A half told by its word alone: a part only where the whole stands behind it («نصف العصير»). */
	readonly ofWhole?: boolean;
	/** The number as a mark's value, for guards. */
	readonly number?: NumberValue;
}

/** Who a noun phrase names: an actor of the lexicon, one made of a country and a noun, or someone unnamed. */
export interface SymbolicActor {
	readonly id: string | null;
	readonly kind: ActorKind;
	readonly named: boolean;
	/** For unnamed people: what their words are worth as a source. */
	readonly class?: AttributionClass;
	/** ISO country of a composed actor, and its noun. */
	readonly country?: string;
	readonly noun?: string;
	/** The office of that country that the words name, and not its holder. */
	readonly office?: ChiefOffice;
	/** The government of the person whose id this is: "the Biden administration". */
	readonly led?: true;
}

/** The offices by which countries are led, as terms of office call them. */
export type ChiefOffice =
	| "president"
	| "prime minister"
	| "king"
	| "emir"
	| "chancellor"
	| "supreme leader"
	| "crown prince";

/** A place told by parts: the countryside of a town, the north of a country, 32 km from somewhere. */
export interface SymbolicArea {
	/** Value of the `placeName` mark it is built on, null for one of its own (a border). */
	readonly name: string | null;
	readonly part?: PlacePart | null;
	readonly direction?: Direction | null;
	readonly kind?: PlaceKind | null;
	/** Values of the other `placeName` marks it lies between or is the border of. */
	readonly others?: readonly string[];
	readonly countries?: readonly string[];
	readonly km?: number;
}

/** One atom of a number in words. teen: ten, joined to the ones before it («خمسة عشر»). */
export interface NumeralAtom {
	readonly n: number;
	/** add: ones, teens, tens, «مئتان»; times: hundred, thousand, million. */
	readonly role: "add" | "times" | "teen";
	/** A plural that only multiplies: "two dozens" is 24, "dozens" alone names no number. */
	readonly plural?: boolean;
	/** Two of it before a noun when nothing multiplies it: «ألفا شخص» is 2000 people, «خمسون ألفا» is 50,000. */
	readonly dual?: boolean;
	/** Hardly a number alone: «أحد عشر» is eleven, «أحد السكان» is someone. */
	readonly bound?: boolean;
}

/** The n of "n-ths". */
export interface Denominator {
	readonly n: number;
	/** Several of them: quarters. */
	readonly plural?: boolean;
	/** How many the word itself holds: «ثلثان» = 2. */
	readonly held?: number;
	/** Read as a fraction only behind a numerator: "fifth" is an ordinal, «خمس» is five. */
	readonly bound?: boolean;
}

/** What a noun of sites says: "hospital", "street". */
export interface SiteNoun {
	readonly kind: PlaceKind;
	/** As well an organisation, a place only where something is or happens there: «معهد», «جامعة». */
	readonly office?: true;
	/** Called after a place it does not stand for: «شارع بغداد», «جامعة دمشق». */
	readonly named?: true;
	/** As often no name: only a person's makes it one («ميدان القتال»). */
	readonly loose?: true;
}

/**
 * The token classes that rules speak of, with the value a mark of that class carries. Classes name meanings, never
 * words: the words of each class stand in the language folders. Closed-class words carry `true`.
 */
export interface Vocabulary {
	// made by the engine
	digits: string;
	punct: string;
	word: string;
	// numbers
	numeral: NumeralAtom;
	number: NumberValue;
	ordinal: number;
	ordinalEnd: true;
	half: number;
	scaleLetter: number;
	denominator: Denominator;
	/** Words that make a name of the fraction before them: quarter-final, half-yearly. */
	fractionName: true;
	/** «الذي», «التي»: what follows says which. */
	relative: true;
	/** What a counted noun in front of it only narrows: a prisoner swap, a death sentence. */
	compoundHead: true;
	/** One character that is a fraction: ½. */
	fractionSign: number;
	/** The letter between a number and its power of ten: 1e5. */
	exponent: true;
	/** The sign before a power of ten: 1.3x10^6. */
	multiply: true;
	/** "over" between numerator and denominator. */
	over: true;
	/** "part" in "one part in a thousand", «جزء من ألف». */
	partWord: true;
	/** Between two numbers that tell a share: "in every", «من كل» surely; "out of", «من أصل» of small wholes; "in" of some. */
	outOfEvery: "sure" | "clear" | "loose";
	/** "high", "deep": what is said of a length in metres. */
	dimension: true;
	/** "point", «فاصلة» between a number and its decimals. */
	point: true;
	indefinite: true;
	decade: number;
	/** Names of decades: the nineties = 90. */
	decadeName: number;
	ageWord: true;
	/** Behind these a number with nothing counted is an age: "she was (26)". */
	ageSubject: true;
	/** Words behind which a number is an age: «عمره», "aged". */
	ageCue: true;
	/** Behind a unit: "week-long". */
	longWord: true;
	/** "20 more years". */
	more: true;
	recent: true;
	/** Makes one unit a stretch that ends now: "the past year" is twelve months, "the last year" can be 2025. */
	elapsed: true;
	fiscal: true;
	/** A stretch that a report speaks of: the year-ago period. */
	period: true;
	/** "ended", "ending": a stretch told by its last day. */
	ended: true;
	approx: "about" | "at_least" | "at_most" | "more_than" | "less_than";
	approxAfter: "about" | "at_least";
	vagueNumber: string;
	percentWord: true;
	currency: string;
	measure: { readonly unit: string; readonly kind: QuantityKind; readonly dual?: boolean };
	counted: {
		readonly kind: QuantityKind;
		readonly unit: string | null;
		readonly one?: boolean;
		readonly dual?: boolean;
	};
	/** What befell those counted; `other`: nothing did ("rescued"). */
	harmed: QuantityKind;
	/** The same said actively, of those named behind it and never of those in front: "killing", "injuring". */
	harming: QuantityKind;
	/** Words that tell no fate of a name: of counts alone ("toll", «لقي»), or of a count right beside them («فقد»). */
	looseFate: "counts" | "beside";
	including: true;
	/** "of them", «منهم» behind a number: it is a part of what was told before. */
	ofThem: true;
	none: true;
	minus: true;
	others: true;
	amount: SymbolicQuantity;
	// time
	weekday: number;
	/** A weekday in the plural: "on Fridays". */
	everyWeekday: number;
	month: number;
	monthAbbreviation: number;
	/** A weekday that is another word but beside a date: "Sun". */
	weekdayAbbreviation: number;
	hijriMonth: number;
	season: Season;
	unit: { readonly unit: TimeUnit; readonly n?: 1 | 2 | "many" };
	dayName: { readonly offset: number; readonly part?: DayPart };
	dayPart: DayPart;
	timePart: "START" | "MID" | "END";
	past: true;
	next: true;
	current: true;
	same: true;
	/** What figures are compared with: the same, the corresponding (period of another year). */
	alike: true;
	following: true;
	previous: true;
	ago: true;
	after: true;
	before: true;
	later: true;
	earlier: true;
	since: true;
	/** "as of": from a day on, never "for so long". */
	startingFrom: true;
	until: true;
	during: true;
	/** A noun whose "general" is spelled like a year: «الأمين العام السابق». */
	generalHead: true;
	between: true;
	from: true;
	to: true;
	within: true;
	of: true;
	in: true;
	on: true;
	at: true;
	and: true;
	or: true;
	the: true;
	/** Behind an amount, what it is counted from: «بعد يومين من …», «بعد أسبوع على …». */
	countedFrom: true;
	every: true;
	per: true;
	several: true;
	/** "whole": it says that a noun alone counts one. */
	whole: true;
	/** "for", "within": one of the unit alone that follows. */
	forSoLong: true;
	/** "throughout": the whole of the unit that follows. */
	throughout: true;
	/** A unit whose form says that one of it is meant, with no number beside it: «شهرا». */
	unitAlone: TimeUnit;
	/** A dual that only stands before two named units: «يومي», «عامي». */
	unitPair: TimeUnit;
	frequency: string;
	/** The adjective behind "in a … manner": «بشكل يومي». */
	frequencyAdjective: string;
	manner: true;
	timeRef: "PAST_REF" | "PRESENT_REF" | "FUTURE_REF";
	clockWord: true;
	/** An hour with a name: midnight = 24. */
	clockName: number;
	/** Minutes of a part of an hour: a quarter = 15. */
	hourPart: number;
	/** "less", «إلا», before minutes that are missing. */
	lacking: true;
	meridiem: "am" | "pm";
	zone: string;
	era: "ce" | "bc" | "hijri";
	feast: {
		readonly calendar: "gregorian" | "hijri" | "easter";
		readonly month: number;
		readonly day: number;
		readonly days: number;
		/** The nth such weekday of the month instead of a day. */
		readonly nth?: { readonly n: number; readonly weekday: number };
	};
	tense: "past" | "future" | "present";
	corresponding: true;
	datelineLabel: true;
	time: TimeExpression;
	notTime: true;
	/** A noun whose name follows, and that name may be a date or a month: «مدينة 6 أكتوبر». */
	namedHead: true;
	/** Such a noun without article, as rules forbid it before them. */
	nameGuard: true;
	/** A word that makes the month before it a name: «أيلول الأسود». */
	nameTail: true;
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
/** A `time` mark and the like carry what later stages need. */
export type { Shift };
