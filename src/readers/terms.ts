import { TableTextFault, tableRows } from "../markup/index.js";
import type { Term } from "../model/index.js";
import { ReaderError } from "./pairs.js";

const COLUMNS = 3;
const STANCE = /^@[^\s/]+\/[^\s/]+$/u;

/**
 * A desk's glossary: a table cut by tabs, a term and its renderings a line, with a note if there is one. Renderings
 * stand apart by `|`, the house's own first; forms that may be mixed by `=`. A line whose term is "@concept/stance" sorts
 * words by the side they take. Lines that begin with # are left out, and so is a first line of language tags.
 * @throws ReaderError it names the line
 * @example readTerms("قسرك\tQasrak | Kasrak\nقسد\tSyrian Democratic Forces = SDF\tin full first\n")[1].renderings // [["Syrian Democratic Forces", "SDF"]]
 */
export function readTerms(text: string): Term[] {
	const known = new Map<string, number>();
	return rowsOf(text).flatMap(({ cells, line }, i): Term[] => {
		const [source = "", renderings = "", note = ""] = cells.map((c) => c.trim());
		if (source.startsWith("#")) return [];
		if (i === 0 && [source, renderings].every((c) => /^[a-z]{2}(?:-[a-z]{2,4})?$/i.test(c))) return [];
		if (cells.length > COLUMNS)
			throw new ReaderError(`line ${line} has ${cells.length} columns; a term, its renderings and a note are wanted`);
		const split = renderings
			.split("|")
			.map((r) => r.split("=").flatMap((form) => (form.trim() === "" ? [] : [form.trim()])))
			.filter((forms) => forms.length > 0);
		if (source === "" || split.length === 0)
			throw new ReaderError(`line ${line} has no ${source === "" ? "term" : "rendering"}`);
		if (source.startsWith("@") && !STANCE.test(source))
			throw new ReaderError(`line ${line} begins with @; "@concept/stance" is wanted, such as "@killed/plain"`);
		const before = known.get(source);
		if (before !== undefined) throw new ReaderError(`line ${line} has the same term as line ${before}`);
		known.set(source, line);
		return [{ source, renderings: split, note }];
	});
}

function rowsOf(text: string): ReturnType<typeof tableRows> {
	try {
		return tableRows(text, "\t");
	} catch (e) {
		if (e instanceof TableTextFault) throw new ReaderError(e.message);
		throw e;
	}
}
