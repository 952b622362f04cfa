import { inputLines } from "../../text/index.js";
import { OVERLAY_COLUMNS, overlayRow } from "../overlay.js";
import type { GazetteerRow } from "../row.js";
import { type Bytes, LINE_FAULTS, MAX_ROW_BYTES, type ReadTableOptions } from "./found.js";

/** What `readOwnTable` makes of a row. */
type FoundRow =
	| { readonly row: number; readonly place: GazetteerRow }
	| { readonly row: number; readonly fault: string }
	| { readonly row: number; readonly leftOut: true };

/** Columns by which the table is known. */
const SIGN = OVERLAY_COLUMNS.slice(0, 3);

/** Is a header line that of a table like data/overlay.tsv? */
export function isOwnHeader(line: string): boolean {
	const names = line.split("\t");
	return SIGN.every((name, i) => names[i] === name);
}

/**
 * Reads a table like data/overlay.tsv, written by the user: its places come before all others of their name.
 * @param source the bit of its source
 */
export async function* readOwnTable(bytes: Bytes, options: ReadTableOptions, source: number): AsyncGenerator<FoundRow> {
	for await (const line of inputLines(bytes, MAX_ROW_BYTES)) {
		const row = line.number;
		if ("fault" in line) yield { row, fault: LINE_FAULTS[line.fault] };
		else if (row > 1 && !line.text.startsWith("#")) yield ownRow(line.text, row, options, source);
	}
}

function ownRow(text: string, row: number, { countries }: ReadTableOptions, source: number): FoundRow {
	try {
		const { place, keys, arabic } = overlayRow(text, row);
		if (countries !== undefined && !countries.has(place.country ?? "")) return { row, leftOut: true };
		const { id, name, kind, country, precision, within } = place;
		const [lat, lon, radiusKm] = [place.lat!, place.lon!, place.radiusKm!];
		return {
			row,
			place: {
				id,
				name,
				arabic,
				keys,
				kind,
				country,
				lat,
				lon,
				radiusKm,
				precision,
				population: 0,
				within,
				sources: source,
				first: true,
			},
		};
	} catch (e) {
		return { row, fault: (e as Error).message.replace(/^overlay line \d+: /, "") };
	}
}
