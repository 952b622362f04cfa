import { type Bytes, type Found, type ReadTableOptions, TableFault } from "./found.js";
import { extentOf } from "./geometry.js";
import { osmKind, type Tags } from "./osm-kinds.js";

/** Bytes of a file of GeoJSON; it is read as a whole. */
const MOST_BYTES = 400_000_000;
/** Tags that hold names, besides those of a language; several names of one tag stand apart by ;. */
const NAME_TAGS = ["name", "int_name", "alt_name", "official_name", "short_name", "loc_name", "old_name"] as const;
/** Of these, those that come with a language ("alt_name:ar"). */
const BY_LANGUAGE = ["name", "alt_name", "official_name", "short_name", "old_name"] as const;

/** Is a text, by its beginning, JSON? */
export function isJson(text: string): boolean {
	return /^\s*[{[]/.test(text);
}

/**
 * Reads GeoJSON (a FeatureCollection, a Feature), as Overpass and others write it, or the JSON of the Overpass API
 * itself. Names are those of the tags name, name:en, alt_name and their like; the kind is told by the tags, else by
 * `kind`; a shape becomes its middle and its reach. `row` counts the features.
 * @throws TableFault where it is no such JSON
 */
export async function* readGeojson(bytes: Bytes, options: ReadTableOptions): AsyncGenerator<Found> {
	const features = featuresOf(parsed(await whole(bytes)));
	for (const [i, feature] of features.entries()) yield featureRow(feature, i + 1, options);
}

async function whole(bytes: Bytes): Promise<string> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of bytes) {
		size += chunk.length;
		if (size > MOST_BYTES) throw new TableFault(`more than ${MOST_BYTES / 1e6} MB of JSON; cut it by country`);
		chunks.push(chunk);
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
	} catch {
		throw new TableFault("not valid UTF-8");
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (e) {
		throw new TableFault(`no JSON: ${(e as Error).message.slice(0, 200)}`);
	}
}

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (typeof value === "object" && value !== null ? (value as Fields) : {});

function featuresOf(json: unknown): readonly unknown[] {
	const { type, features, elements } = fields(json);
	if (type === "FeatureCollection" && Array.isArray(features)) return features;
	if (type === "Feature") return [json];
	if (Array.isArray(elements)) return elements.map(fromOverpass);
	throw new TableFault("JSON, but neither GeoJSON features nor the elements of Overpass");
}

/** An element of the Overpass API as a feature. */
function fromOverpass(element: unknown): unknown {
	const e = fields(element);
	const point = (p: Fields) => [p.lon, p.lat];
	const line = Array.isArray(e.geometry)
		? { type: "LineString", coordinates: e.geometry.map((p) => point(fields(p))) }
		: null;
	return {
		type: "Feature",
		id: `${e.type}/${e.id}`,
		properties: e.tags,
		geometry: line ?? { type: "Point", coordinates: point(e.center === undefined ? e : fields(e.center)) },
	};
}

function featureRow(feature: unknown, row: number, options: ReadTableOptions): Found {
	const f = fields(feature);
	const tags: Tags = Object.fromEntries(
		Object.entries(fields(f.properties)).flatMap(([key, value]) =>
			typeof value === "string" || typeof value === "number" ? [[key, String(value)]] : [],
		),
	);
	const country =
		(tags["ISO3166-1:alpha2"] ?? tags["ISO3166-1"] ?? tags["addr:country"])?.toUpperCase() ?? options.country ?? null;
	if (options.countries !== undefined && !options.countries.has(country ?? "")) return { row, leftOut: true };
	const kind = osmKind(tags) ?? options.kind;
	if (kind === undefined)
		return { row, fault: "its tags do not tell what kind of place it is (--kind says it for all)" };
	const extent = extentOf(f.geometry);
	if (extent === null) return { row, fault: "no geometry on the earth" };
	return {
		row,
		draft: {
			id: featureId(f.id ?? tags["@id"], row, options),
			names: namesOf(tags, options.languages),
			kind,
			country,
			lat: extent.lat,
			lon: extent.lon,
			population: /^\d+$/.test(tags.population ?? "") ? tags.population : 0,
			radiusKm: extent.radiusKm > 0 ? Math.ceil(extent.radiusKm) : undefined,
			precision: extent.radiusKm > 0 ? "approximate" : "exact",
		},
	};
}

/** "node/123" is an id of OpenStreetMap's own, any other one of the import. */
function featureId(id: unknown, row: number, options: ReadTableOptions): string {
	const osm = /^(node|way|relation)\/(\d{1,15})$/.exec(String(id));
	if (osm !== null) return `osm:${osm[1]}-${osm[2]}`;
	return `${options.id}:${typeof id === "string" || typeof id === "number" ? id : `row-${row}`}`;
}

/** English before the others, so that it is shown; then the name on the spot, then the rest. */
function namesOf(tags: Tags, languages: ReadonlySet<string>): string[] {
	const order = ["en", ...[...languages].filter((l) => l !== "en")].filter((l) => languages.has(l));
	const keys = [
		...order.map((l) => `name:${l}`),
		...NAME_TAGS,
		...order.flatMap((l) => BY_LANGUAGE.slice(1).map((key) => `${key}:${l}`)),
	];
	return keys.flatMap((key) => (Object.hasOwn(tags, key) ? tags[key]!.split(";") : []));
}
