import type { Example } from "./corpus.js";

/** So many examples of a phenomenon are shown in a language, each with another value. */
const SHOWN = 4;

/**
 * The phenomena of the corpora as a Markdown table: a row for each section, its first examples in each language.
 * @param languages name and examples, in the order of the columns
 */
export function phenomenaTable(languages: readonly (readonly [string, readonly Example[]])[]): string {
	const sections = [...new Set(languages.flatMap(([, examples]) => examples.map((e) => e.section)))];
	const rows = sections.map((section) => {
		const cells = languages.map(([, examples]) => cell(examples.filter((e) => e.section === section)));
		return `| ${section} | ${cells.join(" | ")} |`;
	});
	return [
		`| phenomenon | ${languages.map(([name]) => name).join(" | ")} |`,
		`|:--|${languages.map(() => ":--").join("|")}|`,
		...rows,
	].join("\n");
}

function cell(examples: readonly Example[]): string {
	const shown = new Map<string | null, Example>();
	for (const e of examples) if (shown.size < SHOWN && !shown.has(e.value)) shown.set(e.value, e);
	// Where nothing may be found, every example has the same value: show some all the same.
	const some = shown.size === 1 ? examples.slice(0, SHOWN) : [...shown.values()];
	const told = some.map((e) => `${e.phrase.slice(e.start, e.end).replaceAll("|", "\\|")} → ${e.value ?? "nothing"}`);
	if (examples.length > some.length) told.push(`(${examples.length} in all)`);
	return told.join("<br>");
}
