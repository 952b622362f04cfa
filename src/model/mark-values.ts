import type {
	ActorKind,
	AttributionClass,
	Direction,
	PlaceKind,
	PlacePart,
	QuantityKind,
	QuantityQualifier,
} from "./reading.js";

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
