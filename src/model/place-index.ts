import type { Judgement } from "./judgement.js";
import type { PlaceKind } from "./reading.js";

/** A place of the gazetteer. */
export interface Place {
	readonly id: string;
	/** English display name. */
	readonly name: string;
	readonly kind: PlaceKind;
	readonly country: string | null;
	readonly lat: number | null;
	readonly lon: number | null;
	readonly precision: "exact" | "approximate" | "unknown";
	readonly radiusKm: number | null;
	readonly within: string | null;
	/** 0 = unknown. */
	readonly population: number;
	/** Capital of its country. */
	readonly capital?: boolean;
}

/** What the core needs of a gazetteer; `src/gazetteer` fills it. */
export interface PlaceIndex {
	/** By normalised name (`phraseKey`), likeliest first. */
	find(key: string): readonly Place[];
	/** Does a longer name begin with these words? */
	hasPrefix(words: readonly string[]): boolean;
	byId(id: string): Place | undefined;
	/** Does it lie in the part of the world the gazetteer holds in depth? */
	isRegional(place: Place): boolean;
}

/** An actor of the lexicon. */
export interface Actor {
	readonly id: string;
	readonly kind: import("./reading.js").ActorKind;
	readonly country: string | null;
	readonly name: string;
	/** Names in all scripts, as written. */
	readonly names: readonly string[];
	readonly terms?: readonly OfficeTerm[];
}

/** A term of office. */
export interface OfficeTerm {
	readonly office: string;
	/** First day, ISO. */
	readonly from: string;
	/** Last day, ISO; null = none known when the row was written. */
	readonly to: string | null;
}

/** An actor that an id or a name leads to, and the judgement that leads there. */
export interface KnownActor extends Actor {
	readonly judged?: {
		readonly judgement: Judgement;
		/** Who it would be without; null: nobody known. */
		readonly otherwise: Actor | null;
	};
}
