import type {
	ActorReference,
	Attribution,
	EventMention,
	NameMention,
	PlaceReference,
	Quantity,
	TimeValue,
} from "./reading.js";
import type { SenseMention } from "./sense.js";

/** What is read in a stretch of text, each list in order of start: what claims and comparisons are made of. */
export interface ReadLists {
	readonly times: readonly TimeValue[];
	readonly quantities: readonly Quantity[];
	readonly places: readonly PlaceReference[];
	readonly actors: readonly ActorReference[];
	readonly names: readonly NameMention[];
	readonly attributions: readonly Attribution[];
	readonly events: readonly EventMention[];
	readonly senses: readonly SenseMention[];
}
