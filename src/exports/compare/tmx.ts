import { writeXml, type XmlElement } from "../../markup/index.js";
import type { Alignment, Reading } from "../../model/index.js";
import { sentencesOf } from "../brief/entries.js";
import { shown } from "../brief/words.js";
import type { Comparison } from "./comparison.js";

const DOCTYPE = '<!DOCTYPE tmx SYSTEM "tmx14.dtd">';

/**
 * The beads as a translation memory (TMX 1.4), one unit each, differences as its notes. A bead whose other side is
 * empty is a unit of one language: nothing of the text is left out.
 * @example tmxComparison(comparison) // "<?xml …?>\n<!DOCTYPE tmx …>\n<tmx version=\"1.4\">…"
 */
export function tmxComparison({ reading, open, accepted }: Comparison): string {
	const beads = reading.alignments ?? [];
	const notes = beads.map((): string[] => []);
	/** Of no bead: the days the versions state for themselves. */
	const ofAll: string[] = [];
	for (const d of [...open, ...accepted]) {
		const state = d.accepted === null ? "" : ` (accepted: ${shown(d.accepted.reason)})`;
		const list = d.alignment === null ? ofAll : notes[d.alignment]!;
		list.push(`${d.severity}, ${d.kind}: ${shown(d.explanation)}${state}`);
	}
	const variant = variants(reading);
	const units = beads.map((b, i) =>
		element("tu", {}, [
			...notes[i]!.map((n) => element("note", {}, [n])),
			element("prop", { type: "x-score" }, [String(b.score)]),
			...[b.left, b.right].flatMap(variant),
		]),
	);
	const header = {
		creationtool: "rawi",
		creationtoolversion: reading.extractor.version,
		segtype: "sentence",
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

function variants(reading: Reading): (side: Alignment["left"]) => XmlElement[] {
	const sentences = sentencesOf(reading);
	const languages = new Map(reading.versions.map((v) => [v.id, v.lang]));
	return (side) => {
		const text = side.sentences.map((i) => sentences.get(side.version)?.[i]?.quote ?? "").join(" ");
		if (text === "") return [];
		const lang = languages.get(side.version) ?? side.version;
		return [element("tuv", { "xml:lang": lang }, [element("seg", {}, [text.replace(/\s+/gu, " ")])])];
	};
}

function element(name: string, attributes: XmlElement["attributes"], children: XmlElement["children"]): XmlElement {
	return { name, attributes, children };
}
