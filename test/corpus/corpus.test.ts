import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Quantity, TimeValue } from "../../src/model/index.js";
import { read } from "../../src/read.js";
import { testKit } from "../kit.js";
import { readCorpus } from "./corpus.js";

/** A time as the corpora write it: TIMEX3 value, mod, days where they say more, "vague". */
export function showTime(t: TimeValue): string {
	const days = t.earliest === null && t.latest === null ? "" : ` ${t.earliest ?? ""}..${t.latest ?? ""}`;
	const plain = t.earliest === t.latest && t.timex === t.earliest;
	return `${t.timex ?? "-"}${t.mod === null ? "" : ` ${t.mod}`}${plain ? "" : days}${t.vague ? " vague" : ""}`;
}

/** A quantity as the corpora write it: bounds, qualifier, unit, kind, "implicit". */
export function showQuantity(q: Quantity): string {
	const bounds = q.min === q.max ? `${q.min ?? "?"}` : `${q.min ?? ""}..${q.max ?? ""}`;
	return [
		bounds,
		q.qualifier === "exact" ? "" : q.qualifier,
		q.unit ?? "",
		q.kind === "other" ? "" : q.kind,
		q.implicit ? "implicit" : "",
	]
		.filter((s) => s !== "")
		.join(" ");
}

const LANGUAGES = [
	["ar", "arabic"],
	["en", "english"],
] as const;
const FIELDS = [
	["time", "times"],
	["quantity", "quantities"],
] as const;

for (const [lang, folder] of LANGUAGES)
	for (const [field, list] of FIELDS) {
		const path = `src/languages/${folder}/corpus/${field}.corpus`;
		if (!existsSync(path)) continue;
		const examples = readCorpus(path);
		const fired = new Set<string>();
		const show = (text: string, today: string | null, from: number) => {
			const reading = read({ id: "x", text, lang, ...(today === null ? {} : { date: today }) }, testKit(), {
				prefer: "past",
				only: [list],
				explain: true,
			});
			for (const step of reading.trace ?? []) fired.add(step.rule);
			const found = (reading[list] ?? []) as readonly (TimeValue | Quantity)[];
			return found.map(
				(t) =>
					`${t.start - from}-${t.end - from} ${list === "times" ? showTime(t as TimeValue) : showQuantity(t as Quantity)}`,
			);
		};

		describe(`${folder}/${field}.corpus`, () => {
			it.each(examples.map((e) => [`${e.line}: ${e.phrase}`, e] as const))("%s", (_name, e) => {
				const texts = [
					[e.phrase, 0] as const,
					...e.carriers.map((c) => [c.replace("{}", e.phrase), c.indexOf("{}")] as const),
				];
				for (const [text, at] of texts) {
					const found = show(text, e.today, at);
					if (e.value === null) expect(found, text).toEqual([]);
					else expect(found, text).toContain(`${e.start}-${e.end} ${e.value}`);
				}
			});

			it("fires every rule of the field", () => {
				const grammar = testKit().grammars.find((g) => g.language.id === lang)!;
				const rules = grammar.rules[field].flatMap((stage) => stage.rules.map((r) => r.name));
				expect(rules.filter((r) => !fired.has(r))).toEqual([]);
			});
		});
	}
