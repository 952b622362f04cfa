import { describe, expect, it } from "vitest";
import { packWords, unpackWords } from "../../src/models/word-list.js";
import { WordTable } from "../../src/models/word-table.js";

const counts = new Map(Array.from({ length: 500 }, (_, i) => [`word${i}`, 1 + (i % 900)]));
const table = WordTable.pack(counts);

describe("the bytes of a word table", () => {
	it("hold every word with its value, and no other", () => {
		const read = unpackWords(packWords(table));
		for (const word of counts.keys()) expect([word, read.get(word)]).toEqual([word, table.get(word)]);
		expect(read.get("word500")).toBe(0);
		expect(unpackWords(packWords(read)).slots).toEqual(read.slots);
	});
	it("are fewer than the table's", () => {
		expect(packWords(table).length).toBeLessThan(500 * 5);
	});
	it("hold a table of no words", () => {
		expect(unpackWords(packWords(WordTable.pack(new Map()))).empty).toBe(true);
	});
	it("are refused where they end too early", () => {
		const bytes = packWords(table);
		expect(() => unpackWords(bytes.subarray(0, bytes.length - 1))).toThrow("too early");
	});
});
