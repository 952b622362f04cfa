import { type Command, Option } from "commander";
import { type Gazetteer, nearest, PLACE_KINDS, type Point, search } from "../../../gazetteer/index.js";
import type { PlaceKind } from "../../../model/index.js";
import { MAX_LINE_BYTES, parseFindLine } from "../../../schema/index.js";
import { type InputLine, inputLines } from "../../../text/index.js";
import { type CliContext, CliError, EXIT } from "../../context.js";
import { shownWords, writeLine } from "../../ledger-list.js";
import { countOption } from "../../ledger-session.js";
import { LINE_FAULTS } from "../../line-faults.js";
import { openPlaces } from "../../places.js";
import { placeLines, placeObject, proposalObject } from "./place-lines.js";

interface FindOptions {
	readonly near?: string;
	readonly kind?: PlaceKind;
	readonly country?: string;
	readonly limit?: string;
	readonly jsonl?: boolean;
	readonly gazetteer?: string;
}

/** What a search is narrowed by. */
interface Narrow {
	readonly limit: number;
	readonly kind?: PlaceKind | undefined;
	readonly country?: string | undefined;
	readonly near?: Point | undefined;
}

const LIMIT = 10;
/** `rawi gazetteer find`: places by name in either script, by id, or by where they are. */
export function registerFind(group: Command, context: CliContext): void {
	group
		.command("find [name]")
		.description("find places by a name in either script, by id, or near a point (--jsonl without a name: lines)")
		.option("--near <lat,lon>", "the nearest to a point first; without a name, all places near it")
		.addOption(new Option("--kind <kind>", "only places of this kind").choices(PLACE_KINDS))
		.option("--country <code>", "only places of this country (two letters)")
		.option("--limit <n>", "at most so many", String(LIMIT))
		.option("--jsonl", "one JSON object a line, as in the machine interface")
		.option("--gazetteer <file>", "places beside the built-in and the imported ones")
		.action((name: string | undefined, options: FindOptions) => find(context, name, options));
}

async function find(context: CliContext, name: string | undefined, options: FindOptions): Promise<void> {
	const near = pointOption(options.near);
	const limit = countOption("--limit", options.limit) ?? LIMIT;
	const narrow: Narrow = { limit, kind: options.kind, country: countryOption(options.country), near };
	if (name === undefined && near === undefined && !options.jsonl)
		throw new CliError(EXIT.usage, "rawi gazetteer find wants a name, or --near LAT,LON, or --jsonl and lines");
	const places = await openPlaces(context, options.gazetteer);
	if (name !== undefined || near !== undefined) return findOne(context, places, name, narrow, options.jsonl ?? false);
	for await (const line of inputLines(context.stdin as AsyncIterable<Uint8Array>, MAX_LINE_BYTES))
		await writeLine(context, JSON.stringify(answer(line, places, narrow, context)));
}

async function findOne(
	context: CliContext,
	places: Gazetteer,
	name: string | undefined,
	narrow: Narrow,
	json: boolean,
): Promise<void> {
	const found = name === undefined ? { near: nearest(places, narrow.near!, narrow) } : named(places, name, narrow);
	if (json) {
		await writeLine(context, JSON.stringify(answerObject(places, name ?? null, found)));
		return;
	}
	if ("near" in found) {
		for (const { place, km } of found.near)
			await writeLines(context, placeLines(places, place, `${km.toFixed(1)} km away`));
		return;
	}
	for (const place of found.places) await writeLines(context, placeLines(places, place));
	if (found.places.length > 0) return;
	const alike = found.proposals.length > 0 ? "; spelled alike:" : "";
	context.stderr.write(`rawi: no place is called ${shownWords(name!)}${alike}\n`);
	for (const { place, key } of found.proposals) await writeLines(context, placeLines(places, place, `as "${key}"`));
}

type Found = ReturnType<typeof search> | { readonly near: ReturnType<typeof nearest> };

/** By id where it is one, else by name. */
function named(places: Gazetteer, name: string, narrow: Narrow): ReturnType<typeof search> {
	const known = /^[a-z][a-z0-9-]*:/.test(name) ? places.byId(name) : undefined;
	return known === undefined ? search(places, { name, ...narrow }) : { places: [known], proposals: [] };
}

function answerObject(places: Gazetteer, id: string | number | null, found: Found): object {
	if ("near" in found)
		return {
			id,
			places: found.near.map(({ place, km }) => ({ ...placeObject(places, place), km: Number(km.toFixed(3)) })),
		};
	const proposals = found.proposals.map((p) => proposalObject(places, p));
	return {
		id,
		places: found.places.map((p) => placeObject(places, p)),
		...(proposals.length > 0 ? { proposals } : {}),
	};
}

/** The places of one line, or the problem in their place: never a missing line. */
function answer(line: InputLine, places: Gazetteer, narrow: Narrow, context: CliContext): object {
	const failed = (id: string | number | null, problem: { readonly code: string; readonly message: string }) => {
		context.exit(EXIT.someFailed);
		return { id, problems: [problem] };
	};
	if ("fault" in line) return failed(null, LINE_FAULTS[line.fault]);
	const parsed = parseFindLine(line.text);
	if (!parsed.ok) return failed(parsed.id, parsed.problem);
	const { id, name, kind, country } = parsed.line;
	if (kind !== undefined && !(PLACE_KINDS as readonly string[]).includes(kind))
		return failed(id, { code: "bad_line", message: `there is no kind "${kind.slice(0, 40)}"` });
	const asked = { ...narrow, kind: (kind as PlaceKind | undefined) ?? narrow.kind, country: country ?? narrow.country };
	return answerObject(places, id, named(places, name, asked));
}

async function writeLines(context: CliContext, lines: readonly string[]): Promise<void> {
	for (const line of lines) await writeLine(context, line);
}

function pointOption(value: string | undefined): Point | undefined {
	if (value === undefined) return undefined;
	const [, lat, lon] = /^\s*([+-]?\d+(?:\.\d+)?)\s*,\s*([+-]?\d+(?:\.\d+)?)\s*$/.exec(value) ?? [];
	const point = { lat: Number(lat), lon: Number(lon) };
	if (!(Math.abs(point.lat) <= 90 && Math.abs(point.lon) <= 180))
		throw new CliError(EXIT.usage, `--near wants latitude and longitude like 36.5,40.75, not "${value}"`);
	return point;
}

function countryOption(value: string | undefined): string | undefined {
	if (value !== undefined && !/^[A-Za-z]{2}$/.test(value))
		throw new CliError(EXIT.usage, `--country wants two letters like SY, not "${value}"`);
	return value?.toUpperCase();
}
