import { readdirSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** Rooms and their ranks: a room imports only rooms of a lower rank, never one of its own. */
const RANKS: Readonly<Record<string, number>> = {
	model: 0,
	text: 1,
	calendar: 1,
	markup: 1,
	grammar: 2,
	matching: 2,
	// What `read` is given is told by the model and the grammar, and stands below who uses it.
	"kit.ts": 2.5,
	languages: 3,
	extract: 3,
	bitext: 3,
	situation: 3,
	"wanted.ts": 3.6,
	"pair.ts": 3.6,
	"read.ts": 4,
	readers: 5,
	schema: 5,
	exports: 5,
	gazetteer: 5,
	models: 5,
	ledger: 5,
	fetch: 6,
	server: 6,
	cli: 7,
};

/** Rooms that may touch the machine they run on. */
const TOUCHES_OUTSIDE = new Set(["gazetteer", "models", "ledger", "fetch", "server", "cli"]);

/** Which letters of two scripts stand for each other: letters side by side, and no words. */
const LETTER_TABLES = new Set(["matching/letters.ts"]);
/** Made by a script from a language folder, to which `test/matching/matching.test.ts` holds it. */
const COMPILED = new Set(["matching/letters-ar-latn.ts"]);

interface Import {
	readonly file: string;
	readonly room: string;
	readonly specifier: string;
}

const SRC = fileURLToPath(new URL("../src/", import.meta.url));
const FILES = readdirSync(SRC, { recursive: true, encoding: "utf8" })
	.map((f) => f.replaceAll("\\", "/"))
	.filter((f) => f.endsWith(".ts"));
const roomOf = (file: string): string => file.split("/")[0]!;
/** Static and dynamic imports, re-exports, and types named by import("…"). */
const IMPORTS: readonly Import[] = FILES.flatMap((file) =>
	ts.preProcessFile(readFileSync(SRC + file, "utf8"), true, true).importedFiles.map(({ fileName }) => ({
		file,
		room: roomOf(file),
		specifier: fileName,
	})),
);
const isLocal = (i: Import): boolean => i.specifier.startsWith(".");
const isBuiltin = (i: Import): boolean => i.specifier.startsWith("node:") || builtinModules.includes(i.specifier);
const targetOf = (i: Import): string => roomOf(posix.join(posix.dirname(i.file), i.specifier).replace(/\.js$/, ".ts"));
const told = (i: Import): string => `${i.file} imports ${i.specifier}`;

describe("the rooms", () => {
	it("are all in the table", () => {
		expect(FILES.map(roomOf).filter((r) => RANKS[r] === undefined)).toEqual([]);
		expect(IMPORTS.length).toBeGreaterThan(50);
	});

	it("import only rooms of a lower rank", () => {
		const wrong = IMPORTS.filter(
			(i) => isLocal(i) && targetOf(i) !== i.room && !(RANKS[targetOf(i)]! < RANKS[i.room]!),
		);
		expect(wrong.map(told)).toEqual([]);
	});

	it("name local files with their ending", () => {
		expect(IMPORTS.filter((i) => isLocal(i) && !i.specifier.endsWith(".js")).map(told)).toEqual([]);
	});

	it("import each package in one room alone, and only packages the program depends on", () => {
		const { dependencies } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
		const rooms = new Map<string, Set<string>>();
		for (const i of IMPORTS.filter((i) => !isLocal(i) && !isBuiltin(i))) {
			const parts = i.specifier.split("/");
			const name = parts.slice(0, i.specifier.startsWith("@") ? 2 : 1).join("/");
			rooms.set(name, (rooms.get(name) ?? new Set()).add(i.room));
		}
		expect([...rooms].filter(([, r]) => r.size !== 1).map(([name, r]) => `${name}: ${[...r]}`)).toEqual([]);
		expect([...rooms.keys()].filter((name) => dependencies[name] === undefined)).toEqual([]);
	});

	it("leave the machine to those that may touch it", () => {
		const wrong = IMPORTS.filter((i) => isBuiltin(i) && !TOUCHES_OUTSIDE.has(i.room));
		expect(wrong.map(told)).toEqual([]);
	});
});

describe("the core", () => {
	const core = FILES.filter((f) => RANKS[roomOf(f)]! <= 4 || ["exports", "schema", "readers"].includes(roomOf(f)));
	const code = (f: string): string => readFileSync(SRC + f, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");

	it("knows no clock, randomness, process or locale", () => {
		const forbidden =
			/\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bprocess\.|\bfetch\(|\btoLocale\w*\(|\bIntl\.|\blocaleCompare\b/;
		expect(core.filter((f) => forbidden.test(code(f)))).toEqual([]);
	});

	it("holds no Arabic word outside the language folders", () => {
		const engine = core.filter((f) => roomOf(f) !== "languages" && !LETTER_TABLES.has(f) && !COMPILED.has(f));
		const letters = /["'`/][^"'`\n]*[\u0620-\u064A]{2,}[^"'`\n]*["'`/]/u;
		expect(engine.filter((f) => letters.test(code(f)))).toEqual([]);
	});
});
