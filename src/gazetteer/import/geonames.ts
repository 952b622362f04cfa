import { inputLines } from "../../text/index.js";
import { REGION } from "../region.js";
import { type Draft, isArabicName, isLatinName } from "./draft.js";
import { type Bytes, type Found, LINE_FAULTS, MAX_ROW_BYTES, type ReadTableOptions } from "./found.js";
import { geonamesKind } from "./geonames-kinds.js";

/** Columns of the main table ("geoname") of GeoNames; no header, apart by tabs, no quotes. */
const COLUMNS = 19;
/** Elsewhere than in the region, spellings are kept of cities this large. */
const WELL_KNOWN = 100_000;
const MOST_SPELLINGS = 8;
const SHORTEST = 3;

/** Is a line one of a dump of GeoNames? */
export function isGeonamesLine(line: string): boolean {
	const c = line.split("\t");
	return c.length === COLUMNS && /^\d+$/.test(c[0]!) && /^[A-Z]?$/.test(c[6]!);
}

/** A kept row, and what finds its parent. */
interface Kept {
	readonly row: number;
	readonly draft: Draft;
	readonly units: readonly string[];
}

type NoDraft = Exclude<Found, { readonly draft: Draft }>;

/**
 * Reads a dump of GeoNames (allCountries.txt, SY.txt, cities500.txt …), a line at a time; what the options leave out is
 * never held. Names come from alternateNamesV2 where it is given (those of the languages asked for), else from the
 * untagged names that are written in Arabic or Latin letters.
 */
export async function* readGeonames(bytes: Bytes, options: ReadTableOptions): AsyncGenerator<Found> {
	const kept: Kept[] = [];
	const unitIds = new Map<string, string>();
	for await (const line of inputLines(bytes, MAX_ROW_BYTES)) {
		if ("fault" in line) yield { row: line.number, fault: LINE_FAULTS[line.fault] };
		else {
			const found = geonamesRow(line.text, line.number, options, unitIds);
			if ("units" in found) kept.push(found);
			else yield found;
		}
	}
	const names = options.alternates === undefined ? null : await alternateNames(options.alternates, kept, options);
	for (const { row, draft, units } of kept) {
		const more = names?.get(draft.id) ?? [];
		const within = units.map((u) => unitIds.get(u)).find((id) => id !== undefined && id !== draft.id);
		yield { row, draft: { ...draft, names: [...draft.names, ...more], within: within ?? null } };
	}
}

function geonamesRow(
	text: string,
	row: number,
	options: ReadTableOptions,
	unitIds: Map<string, string>,
): Kept | NoDraft {
	const c = text.split("\t");
	if (c.length !== COLUMNS) return { row, fault: `${c.length} columns; a row of GeoNames has ${COLUMNS}` };
	const [id, name, ascii, alternates, lat, lon, featureClass, code, country] = c as [string, ...string[]] & string[];
	if (!/^\d{1,10}$/.test(id)) return { row, fault: `"${id.slice(0, 40)}" is no GeoNames id` };
	const { countries, classes } = options;
	if (countries !== undefined && !countries.has(country!)) return { row, leftOut: true };
	if (classes !== undefined && !classes.has(featureClass!) && !classes.has(code!)) return { row, leftOut: true };
	const population = Number(c[14]) || 0;
	const kind = geonamesKind(featureClass!, code!, population);
	if (kind === null) return { row, leftOut: true };
	const first = `${country} ${c[10]}`;
	const second = `${first} ${c[11]}`;
	if (code === "ADM1") unitIds.set(first, `gn:${id}`);
	if (code === "ADM2") unitIds.set(second, `gn:${id}`);
	const own = options.alternates === undefined ? spellings(alternates!, country!, population) : [];
	const draft: Draft = {
		id: kind === "country" && /^PCLI/.test(code!) ? `c:${country}` : `gn:${id}`,
		names: [name!, ascii!, ...own],
		kind,
		country: country!,
		lat: lat!,
		lon: lon!,
		population,
		capital: code === "PPLC",
	};
	// A unit does not lie in itself; a first-order unit in none of the others.
	return { row, draft, units: code === "ADM1" ? [] : code === "ADM2" ? [first] : [second, first] };
}

/** Names of no told language: those in Arabic letters, and the Latin ones of places that the news spells in many ways. */
function spellings(list: string, country: string, population: number): string[] {
	const all = list.split(",").filter((n) => n.length >= SHORTEST);
	const latin = all.filter(isLatinName);
	const some = REGION.has(country) ? latin : population >= WELL_KNOWN ? latin.slice(0, MOST_SPELLINGS) : [];
	return [...all.filter(isArabicName), ...some];
}

/** Columns of alternateNamesV2: id, geonameid, language, name, preferred, short, colloquial, historic … */
async function alternateNames(
	bytes: Bytes,
	kept: readonly Kept[],
	options: ReadTableOptions,
): Promise<ReadonlyMap<string, readonly string[]>> {
	const wanted = new Map(kept.map((k) => [k.draft.id.startsWith("gn:") ? k.draft.id.slice(3) : "", k.draft.id]));
	const out = new Map<string, string[]>();
	for await (const line of inputLines(bytes, MAX_ROW_BYTES)) {
		if ("fault" in line) continue;
		const [, geoname, language, name, preferred, , , historic] = line.text.split("\t");
		const id = wanted.get(geoname ?? "");
		if (id === undefined || !name || historic === "1" || !options.languages.has(language!)) continue;
		const list = out.get(id) ?? [];
		if (preferred === "1") list.unshift(name);
		else list.push(name);
		out.set(id, list);
	}
	return out;
}
