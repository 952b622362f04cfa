import type { Insertable } from "kysely";
import type {
	ActorReference,
	Attribution,
	Claim,
	EventMention,
	PlaceReference,
	Quantity,
	Reading,
	TimeValue,
} from "../model/index.js";
import { BrokenReadingError } from "./anchors.js";
import type { ClaimsTable } from "./schema.js";

type Indexes =
	| "event"
	| "time"
	| "statementTime"
	| "actors"
	| "recipients"
	| "places"
	| "quantities"
	| "attribution"
	| "counterpart";

/**
 * A claim that stands alone: the values it points at are in place of its indexes, the counterpart is named by its id.
 * Indexes inside those values still count in the lists of the reading.
 */
export interface ResolvedClaim extends Omit<Claim, Indexes> {
	readonly event: EventMention | null;
	readonly time: TimeValue | null;
	readonly statementTime: TimeValue | null;
	readonly actors: readonly ActorReference[];
	readonly recipients: readonly ActorReference[];
	readonly places: readonly PlaceReference[];
	readonly quantities: readonly Quantity[];
	readonly attribution: Attribution | null;
	readonly counterpart: string | null;
}

/**
 * Puts the values a claim points at in place of its indexes.
 * @throws BrokenReadingError where an index points outside its list
 * @example resolveClaim(reading, 0).time?.quote // «اليوم (الإثنين)»
 */
function resolveClaim(reading: Reading, index: number): ResolvedClaim {
	const at = <T>(list: readonly T[] | undefined, name: string, i: number): T => {
		const value = list?.[i];
		if (value === undefined)
			throw new BrokenReadingError(`claims[${index}] points at ${name}[${i}], which is not there`);
		return value;
	};
	const one = <T>(list: readonly T[] | undefined, name: string, i: number | null) =>
		i === null ? null : at(list, name, i);
	const claim = at(reading.claims, "claims", index);
	return {
		...claim,
		event: one(reading.events, "events", claim.event),
		time: one(reading.times, "times", claim.time),
		statementTime: one(reading.times, "times", claim.statementTime),
		actors: claim.actors.map((i) => at(reading.actors, "actors", i)),
		recipients: claim.recipients.map((i) => at(reading.actors, "actors", i)),
		places: claim.places.map((i) => at(reading.places, "places", i)),
		quantities: claim.quantities.map((i) => at(reading.quantities, "quantities", i)),
		attribution: one(reading.attributions, "attributions", claim.attribution),
		counterpart: one(reading.claims, "claims", claim.counterpart)?.id ?? null,
	};
}

/**
 * The rows of a reading's claims, in reading order.
 * @param reportId SHA-256 of the report
 * @throws BrokenReadingError for an index that points nowhere, and for a claim without words
 */
export function claimRows(reading: Reading, reportId: string): Omit<Insertable<ClaimsTable>, "reading_seq">[] {
	return (reading.claims ?? []).map((_, position) => {
		const claim = resolveClaim(reading, position);
		const words = claim.evidence[0];
		if (words === undefined) throw new BrokenReadingError(`claims[${position}] has no words: its evidence is empty`);
		return {
			position,
			id: claim.id,
			report_id: reportId,
			version: claim.version,
			sentence: claim.sentence,
			kind: claim.kind,
			realis: claim.realis,
			certainty: claim.certainty,
			polarity: claim.polarity,
			earliest: claim.time?.earliest ?? null,
			latest: claim.time?.latest ?? null,
			quote: words.quote,
			source_quote: claim.attribution?.source?.quote ?? null,
			json: JSON.stringify(claim),
		};
	});
}
