import type { Span } from "./span.js";

/**
 * What Rawi read in one report: the value that `rawi annotate` prints.
 * Field names are the machine interface and never change; offsets are UTF-16 code units.
 * Indexes count from 0 within the list named; sentence indexes count within their version.
 */
export interface Reading {
	readonly schemaVersion: 1;
	readonly id: string;
	readonly extractor: { readonly version: string; readonly data: string };
	readonly dateline: Dateline;
	readonly versions: readonly Version[];
	readonly sentences: readonly Span[];
	readonly tokens?: readonly TokenSpan[];
	readonly times?: readonly TimeValue[];
	readonly quantities?: readonly Quantity[];
	readonly places?: readonly PlaceReference[];
	readonly names?: readonly NameMention[];
	readonly actors?: readonly ActorReference[];
	readonly attributions?: readonly Attribution[];
	readonly events?: readonly EventMention[];
	readonly claims?: readonly Claim[];
	readonly alignments?: readonly Alignment[];
	readonly discrepancies?: readonly Discrepancy[];
	readonly tensions?: readonly Tension[];
	readonly problems: readonly Problem[];
	/** Only with `--explain`: the rules that made each value. */
	readonly trace?: readonly TraceStep[];
}

export interface Problem {
	readonly code: string;
	readonly message: string;
}

/** One step of the rule trace: which rule took which words, and whether its value stood. */
export interface TraceStep extends Span {
	readonly rule: string;
	readonly classes: readonly string[];
	readonly kept: boolean;
}

export interface Dateline {
	readonly date: string | null;
	readonly basis: "given" | "stated" | "none";
	readonly stated: (Span & { readonly date: string }) | null;
	readonly place: number | null;
	readonly agency: Span | null;
}

export interface Version {
	readonly id: string;
	readonly lang: string;
	readonly role: string;
	/** Half-open offsets of the version's blocks in the input text. */
	readonly ranges: readonly (readonly [number, number])[];
}

export interface TokenSpan extends Span {
	readonly parts: readonly (readonly [number, number])[];
}

export interface TimeValue extends Span {
	readonly rule: string;
	readonly type: "DATE" | "TIME" | "DURATION" | "SET";
	/** TIMEX3 value, or null where TIMEX3 has none. */
	readonly timex: string | null;
	readonly mod: TimeMod | null;
	readonly edtf: string | null;
	/** First and last civil day, inclusive; null = open, or not on the calendar. */
	readonly earliest: string | null;
	readonly latest: string | null;
	/** The same, half-open, to the second. */
	readonly from: string | null;
	readonly to: string | null;
	readonly zone: string | null;
	readonly extent: "throughout" | "within";
	readonly anchor: { readonly to: "dateline" | "none" | "time"; readonly time: number | null };
	readonly vague: boolean;
	readonly alternatives: readonly TimeAlternative[];
	/** A joined range names its two ends, which stand in the list as well. */
	readonly parts?: readonly number[];
}

export type TimeMod =
	| "BEFORE"
	| "AFTER"
	| "ON_OR_BEFORE"
	| "ON_OR_AFTER"
	| "LESS_THAN"
	| "MORE_THAN"
	| "EQUAL_OR_LESS"
	| "EQUAL_OR_MORE"
	| "START"
	| "MID"
	| "END"
	| "APPROX";

export interface TimeAlternative {
	readonly timex: string | null;
	readonly earliest: string | null;
	readonly latest: string | null;
	readonly reason: string;
}

export type QuantityQualifier =
	| "exact"
	| "about"
	| "at_least"
	| "at_most"
	| "more_than"
	| "less_than"
	| "range"
	| "vague";
export type QuantityKind =
	| "killed"
	| "injured"
	| "missing"
	| "displaced"
	| "arrested"
	| "force"
	| "weapons"
	| "money"
	| "distance"
	| "area"
	| "duration"
	| "percent"
	| "other";

export interface Quantity extends Span {
	readonly rule: string;
	/** at_least, more_than: max null; at_most, less_than: min null; vague: both null. */
	readonly min: number | null;
	readonly max: number | null;
	readonly qualifier: QuantityQualifier;
	/** "person" for people, a UCUM or currency code for measures, null for other counted things. */
	readonly unit: string | null;
	readonly of: Span | null;
	readonly kind: QuantityKind;
	readonly implicit: boolean;
	/** Index of the quantity this one is part of. */
	readonly subsetOf: number | null;
	readonly alternatives: readonly {
		readonly min: number | null;
		readonly max: number | null;
		readonly reason: string;
	}[];
}

export type PlaceKind =
	| "country"
	| "admin1"
	| "admin2"
	| "city"
	| "town"
	| "village"
	| "district"
	| "region"
	| "base"
	| "airport"
	| "crossing"
	| "camp"
	| "facility"
	| "river"
	| "sea"
	| "mountain"
	| "road"
	| "other";
export type Direction = "N" | "NE" | "E" | "SE" | "S" | "SW" | "W" | "NW" | "C";
export type PlacePart =
	| "countryside"
	| "suburbs"
	| "outskirts"
	| "surroundings"
	| "near"
	| "border"
	| "part"
	| "between"
	| "distance";

export interface PlaceReference extends Span {
	readonly rule: string;
	readonly area: Span | null;
	/** Display name in English where the gazetteer has one, else the words as written. */
	readonly name: string;
	readonly id: string | null;
	readonly kind: PlaceKind;
	/** ISO 3166-1 alpha-2. */
	readonly country: string | null;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly precision: "exact" | "approximate" | "unknown";
	readonly radiusKm: number | null;
	readonly geometry: unknown;
	readonly within: string | null;
	readonly part: PlacePart | null;
	readonly direction: Direction | null;
	readonly metonym: boolean;
	readonly alternatives: readonly { readonly id: string; readonly name: string; readonly reason: string }[];
}

export interface NameMention extends Span {
	readonly rule: string;
	readonly type: "PER" | "ORG" | "LOC" | "MISC";
}

export type ActorKind =
	| "state"
	| "government"
	| "force"
	| "group"
	| "organisation"
	| "media"
	| "person"
	| "collective"
	| "unnamed";

export interface ActorReference extends Span {
	readonly rule: string;
	readonly actor: string | null;
	readonly name: string;
	readonly kind: ActorKind;
	readonly named: boolean;
	/** Who else it may be, or would be without a judgement; `actor` null: nobody known. */
	readonly alternatives: readonly ActorAlternative[];
}

export interface ActorAlternative {
	readonly actor: string | null;
	readonly name: string;
	readonly reason: string;
}

export type AttributionClass =
	| "named_person"
	| "organisation"
	| "media"
	| "unnamed_official"
	| "unnamed_source"
	| "witness"
	| "document"
	| "passive";

export interface Attribution {
	readonly version: string;
	readonly rule: string;
	/** `actor`: index into actors; null source for a passive («يُقدر», "it is estimated"). */
	readonly source: (Span & { readonly actor: number | null }) | null;
	readonly cue: Span;
	readonly content: Span;
	readonly class: AttributionClass;
	readonly negatedCue: boolean;
	readonly parent: number | null;
}

export type Realis = "actual" | "ongoing" | "planned" | "predicted" | "hypothetical";
export type Polarity = "positive" | "negative";

export interface EventMention extends Span {
	readonly rule: string;
	/** PLOVER 0.8 root, or OTHER. */
	readonly type: string;
	readonly mode: string | null;
	readonly contexts: readonly string[];
	readonly mentions: readonly Span[];
	readonly actors: readonly number[];
	readonly recipients: readonly number[];
	readonly places: readonly { readonly role: "at" | "from" | "to" | "via"; readonly place: number }[];
	readonly time: number | null;
	readonly realis: Realis;
	readonly polarity: Polarity;
}

export type ClaimKind = "event" | "state" | "figure" | "plan" | "forecast" | "statement" | "attribute";

/** One proposition, by one source. */
export interface Claim {
	readonly id: string;
	readonly version: string;
	readonly sentence: number;
	readonly kind: ClaimKind;
	readonly event: number | null;
	readonly time: number | null;
	readonly timeBasis: "stated" | "inherited" | "none";
	readonly statementTime: number | null;
	readonly actors: readonly number[];
	readonly recipients: readonly number[];
	readonly places: readonly number[];
	readonly quantities: readonly number[];
	readonly attribution: number | null;
	readonly realis: Realis;
	readonly polarity: Polarity;
	readonly certainty: "certain" | "probable" | "possible";
	/** The days by which a forecast or plan should have come true. */
	readonly due: { readonly earliest: string; readonly latest: string } | null;
	/** Index of the same claim in the other version. */
	readonly counterpart: number | null;
	readonly evidence: readonly Span[];
}

export interface Alignment {
	readonly left: { readonly version: string; readonly sentences: readonly number[] };
	readonly right: { readonly version: string; readonly sentences: readonly number[] };
	readonly score: number;
	readonly parts: readonly { readonly left: Span; readonly right: Span }[];
}

export type DiscrepancyKind =
	| "number"
	| "date"
	| "unit"
	| "name"
	| "place"
	| "direction"
	| "actor"
	| "role"
	| "negation"
	| "modality"
	| "quantifier"
	| "status"
	| "attribution"
	| "hedge"
	| "term"
	| "quotation"
	| "omission"
	| "addition"
	| "swap"
	| "other";

export interface Discrepancy {
	readonly kind: DiscrepancyKind;
	readonly severity: "contradiction" | "loss" | "shift";
	readonly alignment: number | null;
	readonly left: Span | null;
	readonly right: Span | null;
	readonly explanation: string;
}

/** Two places of one version that do not agree: weekday against date, given date against stated date. */
export interface Tension {
	readonly kind: DiscrepancyKind;
	readonly left: Span;
	readonly right: Span | null;
	readonly explanation: string;
}
