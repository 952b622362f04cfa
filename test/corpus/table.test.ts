import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { readCorpus } from "./corpus.js";
import { phenomenaTable } from "./table.js";

const PAGE = "docs/time.md";
const MARKS = ["<!-- phenomena: made from the corpora by `npm run docs` -->", "<!-- end of phenomena -->"] as const;

const table = phenomenaTable([
	["Arabic", readCorpus("src/languages/arabic/corpus/time.corpus")],
	["English", readCorpus("src/languages/english/corpus/time.corpus")],
]);

it("docs/time.md shows the phenomena of the corpora as they are (`npm run docs` writes them)", () => {
	const page = readFileSync(PAGE, "utf8");
	const [from, to] = MARKS.map((m) => page.indexOf(m)) as [number, number];
	expect(from).toBeGreaterThan(0);
	expect(to).toBeGreaterThan(from);
	const fresh = `${page.slice(0, from)}${MARKS[0]}\n\n${table}\n\n${page.slice(to)}`;
	if (process.env.RAWI_WRITE_DOCS === "1") writeFileSync(PAGE, fresh);
	else expect(page).toBe(fresh);
});
