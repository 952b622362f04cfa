import type { Mark } from "../../grammar/index.js";
import type { ActorReference } from "../../model/index.js";
import type { ReadSentence } from "../sentence.js";

/** An actor mention with what later stages need of it. */
export interface FoundActor {
	readonly reference: ActorReference;
	readonly mark: Mark<"actor">;
	readonly sentence: ReadSentence;
	/** The known actor that somebody without a name is of: "a Hamas official". */
	readonly of?: { readonly name: Mark<"actorName">; readonly kind: ActorReference["kind"] };
}
