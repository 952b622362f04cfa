import { writeXml, type XmlElement } from "../../markup/index.js";
import type { Alignment, Reading, Span } from "../../model/index.js";
import { sentencesOf } from "../brief/entries.js";
import { shown } from "../brief/words.js";
import type { Comparison } from "./comparison.js";

const DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">';

/**
 * The beads as a translation memory (TMX 1.4), one unit each, differences as its notes. A bead whose other side is
 * empty is a unit of one language: nothing of the text is left out.
 * @example tmxComparison(comparison) // "<?xml …?>\n<!DOCTYPE tmx …>\n<tmx version=\"1.4\">…"
 */
export function tmxComparison(comparison: Comparison): string {
	return tmx(comparison, false);
}

/**
 * The same by parts: a bead that is divided is a unit for each of its parts, the notes with the first of them; any
 * other is one unit. A memory of shorter segments finds more of a text again.
 * @example tmxPartsComparison(comparison) // "… segtype=\"phrase\" …"
 */
export function tmxPartsComparison(comparison: Comparison): string {
	return tmx(comparison, true);
}

function tmx({ reading, open, accepted }: Comparison, byParts: boolean): string {
	const beads = reading.alignments ?? [];
	const notes = beads.map((): string[] => []);
	/** Of no bead: the days the versions state for themselves. */
	const ofAll: string[] = [];
	for (const d of [...open, ...accepted]) {
		const state = d.accepted === null ? "" : ` (accepted: ${shown(d.accepted.reason)})`;
		const list = d.alignment === null ? ofAll : notes[d.alignment]!;
		list.push(`${d.severity}, ${d.kind}: ${shown(d.explanation)}${state}`);
	}
	const languages = new Map(reading.versions.map((v) => [v.id, v.lang]));
	const unitsOf = variants(reading, byParts);
	const units = beads.flatMap((b, i) =>
		unitsOf(b).map((unit, k) =>
			element("tu", {}, [
				...(k === 0 ? notes[i]! : []).map((n) => element("note", {}, [n])),
				element("prop", { type: "x-score" }, [String(b.score)]),
				...unit.flatMap(({ version, text }) => {
					const words = text.replace(/\s+/gu, " ");
					const lang = languages.get(version) ?? version;
					return words === "" ? [] : [element("tuv", { "xml:lang": lang }, [element("seg", {}, [words])])];
				}),
			]),
		),
	);
	const header = {
		creationtool: "rawi",
		creationtoolversion: reading.extractor.version,
		segtype: byParts ? "phrase" : "sentence",
		"o-tmf": "rawi",
		adminlang: "en",
		srclang: reading.versions.find((v) => v.id === beads[0]?.left.version)?.lang ?? "*all*",
		datatype: "plaintext",
	};
	return writeXml(
		element("tmx", { version: "1.4" }, [
			element(
				"header",
				header,
				ofAll.map((n) => element("note", {}, [n])),
			),
			element("body", {}, ["\n", ...units.flatMap((u) => [u, "\n"])]),
		]),
		DOCTYPE,
	);
}

interface Variant {
	readonly version: string;
	readonly text: string;
}

/** A function that gives the units of a bead, each with its words in both versions. */
function variants(reading: Reading, byParts: boolean): (bead: Alignment) => Variant[][] {
	const sentences = sentencesOf(reading);
	const whole = ({ version, sentences: own }: Alignment["left"]): Variant => ({
		version,
		text: own.map((i) => sentences.get(version)?.[i]?.quote ?? "").join(" "),
	});
	const said = ({ version, quote }: Span): Variant => ({ version, text: quote });
	return ({ left, right, parts }) =>
		byParts && parts.length > 0 ? parts.map((p) => [said(p.left), said(p.right)]) : [[whole(left), whole(right)]];
}

function element(name: string, attributes: XmlElement["attributes"], children: XmlElement["children"]): XmlElement {
	return { name, attributes, children };
}
