import { type Command, Option } from "commander";
import { type NamedReading, placesCsv, placesCsvHead, placesGeoJson } from "../../exports/index.js";
import type { Prefer } from "../../model/index.js";
import { read } from "../../read.js";
import { type CliContext, EXIT } from "../context.js";
import { eachFile } from "../each-file.js";
import { openReport } from "../input.js";
import { dayOption } from "../ledger-session.js";
import { actorsOption, preferOption } from "../options.js";
import { write } from "../print.js";

interface CommandOptions {
	readonly actors?: readonly string[];
	readonly gazetteer?: string;
	readonly prefer: Prefer;
	readonly date?: string;
	readonly format: "csv" | "geojson";
}

/** `rawi places`: the places of reports as a table or a map layer. */
export function registerPlaces(program: Command, context: CliContext): void {
	program
		.command("places [files...]")
		.description("list the places of reports, for a spreadsheet or a map (- or nothing: standard input)")
		.addOption(
			new Option("--format <format>", "csv, a row a mention; geojson, a feature a mention")
				.choices(["csv", "geojson"])
				.default("csv"),
		)
		.option("--gazetteer <file>", "a gazetteer over the built-in one: packed, or a table as gazetteer import reads it")
		.option("--date <day>", "publication day, the reference for relative dates")
		.addOption(preferOption())
		.addOption(actorsOption())
		.action((files: string[], options: CommandOptions) => listPlaces(context, files, options));
}

async function listPlaces(context: CliContext, files: readonly string[], options: CommandOptions): Promise<void> {
	const date = dayOption("--date", options.date);
	const readings: NamedReading[] = [];
	if (options.format === "csv") await write(context, placesCsvHead);
	await eachFile(context, "places", files, async (path) => {
		const { report, received } = await openReport(context, path, date);
		const kit = await context.kit({ actors: options.actors, gazetteer: options.gazetteer });
		const named = { name: received.name, reading: read(report, kit, { prefer: options.prefer, only: ["places"] }) };
		if (options.format === "csv") await write(context, placesCsv(named));
		else readings.push(named);
		if (named.reading.problems.length > 0) context.exit(EXIT.someFailed);
	});
	if (options.format === "geojson") for (const part of placesGeoJson(readings)) await write(context, part);
}
