// How often a headline that ran into its text is found: the headlines of reports are joined with their texts by a space,
// and how often a text without one loses part of its first sentence. Nothing was learned from these reports.
import { readFileSync } from "node:fs";
import { buildKit } from "../../dist/cli/kit.js";
import { read } from "../../dist/read.js";
import { isClosed } from "../../dist/text/index.js";

/** Reports whose texts do not begin with their headline already. */
const FILES = ["en-wikinews", "ar-ant", "ar-saudinewsnet"];
/** A day on a line of its own is no part of the text. */
const DAY_LINE = /^\w+day, \w+ \d+, \d{4}\s*/;

/** One line a file. @param folder that of the reports */
export function measureRunInTitles(folder) {
	const kit = buildKit();
	const firstOf = (text, lang) => {
		const [first] = read({ id: "x", text, lang }, kit, { prefer: "past", only: ["tokens"] }).sentences;
		return { end: first.end, cut: text[first.end] === " " && !isClosed(text, first) };
	};
	for (const file of FILES) {
		const counts = { titled: 0, right: 0, elsewhere: 0, untitled: 0, cut: 0 };
		for (const line of readFileSync(`${folder}/${file}.jsonl`, "utf8").trim().split("\n")) {
			const { text: whole, title: written, lang } = JSON.parse(line);
			const text = whole.replace(DAY_LINE, "");
			const title = written.trim();
			counts.untitled++;
			if (firstOf(text, lang).cut) counts.cut++;
			if (isClosed(title, { start: 0, end: title.length })) continue;
			counts.titled++;
			const { end, cut } = firstOf(`${title} ${text}`, lang);
			if (end === title.length) counts.right++;
			else if (cut) counts.elsewhere++;
		}
		const { titled, right, elsewhere, untitled, cut } = counts;
		console.log(
			`${file} headlines ${titled}: found ${right}, cut elsewhere ${elsewhere}; texts alone ${untitled}: cut ${cut}`,
		);
	}
}
