import { MAPPED, type ReadTableOptions } from "../../../gazetteer/import/index.js";
import type { PlaceKind } from "../../../model/index.js";
import { CliError, EXIT } from "../../context.js";

/** Options that say how a table is to be read, as they stand on the command line. */
export interface TableOptions {
	readonly countries?: string;
	readonly languages: string;
	readonly classes?: string;
	readonly map?: string;
	readonly kind?: PlaceKind;
	readonly country?: string;
}

/**
 * The same, checked.
 * @throws CliError with status 2
 * @example tableOptions("syria", { languages: "ar,en", countries: "sy,iq" }).countries // Set { "SY", "IQ" }
 */
export function tableOptions(id: string, options: TableOptions): ReadTableOptions {
	const { kind } = options;
	const country = codes("--country", options.country, /^[A-Z]{2}$/, "two letters like SY");
	if (country !== undefined && country.size > 1) throw new CliError(EXIT.usage, "--country wants one country");
	return {
		id,
		kind,
		country: country === undefined ? undefined : [...country][0],
		countries: codes("--countries", options.countries, /^[A-Z]{2}$/, "codes of two letters like SY,IQ"),
		languages: new Set(options.languages.split(",").map((l) => l.trim().toLowerCase())),
		classes: codes("--classes", options.classes, /^[A-Z][A-Z0-9]{0,9}$/, "classes or codes like P,A,AIRB"),
		map: options.map === undefined ? undefined : columnMap(options.map),
	};
}

function codes(name: string, value: string | undefined, form: RegExp, wanted: string): Set<string> | undefined {
	const list = value?.split(",").map((c) => c.trim().toUpperCase());
	if (list?.some((c) => !form.test(c))) throw new CliError(EXIT.usage, `${name} wants ${wanted}, not "${value}"`);
	return list === undefined ? undefined : new Set(list);
}

function columnMap(value: string): Map<string, string> {
	const map = new Map<string, string>();
	for (const pair of value.split(",")) {
		const at = pair.indexOf("=");
		const [ours, theirs] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
		if (at < 1 || theirs === "") throw new CliError(EXIT.usage, `--map wants pairs like lat=Latitude, not "${pair}"`);
		if (!(MAPPED as readonly string[]).includes(ours))
			throw new CliError(EXIT.usage, `--map knows no "${ours}"; it knows ${MAPPED.join(", ")}`);
		if (map.has(ours)) throw new CliError(EXIT.usage, `--map has ${ours} twice`);
		map.set(ours, theirs);
	}
	return map;
}
