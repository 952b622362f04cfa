import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

/** What the documents say is held against what the program is. */

function filesIn(folder: string, ending: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: "utf8" })
		.filter((name) => name.endsWith(ending))
		.map((name) => join(folder, name))
		.sort();
}

const read = (path: string) => readFileSync(path, "utf8");
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((m) => m[1]!);
const DOCUMENTS = [
	...readdirSync(".").filter((name) => name.endsWith(".md")),
	...filesIn("docs", ".md"),
	...filesIn("examples", ".md"),
];

describe("docs/cli.md", () => {
	const page = read("docs/cli.md");
	const sources = filesIn("src/cli", ".ts").map(read);
	// A folder of commands is a group: its commands are called by its name and theirs.
	const registered = filesIn("src/cli", ".ts").flatMap((path) => {
		const group = /commands\/([a-z-]+)\/(?!index)/.exec(path.replaceAll("\\", "/"))?.[1];
		return matches(read(path), /\.command\(\s*"([a-z-]+)/g).map((name) => (group ? `${group} ${name}` : name));
	});

	it("has every command", () => {
		expect(registered.length).toBeGreaterThan(0);
		expect(registered.filter((command) => !page.includes(`### \`rawi ${command}`))).toEqual([]);
	});

	it("has no command that is not there", () => {
		expect(
			matches(page, /^### `rawi ([a-z-]+(?: [a-z-]+)?)/gm).filter((command) => !registered.includes(command)),
		).toEqual([]);
	});

	it("has every option of every command", () => {
		const options = sources.flatMap((source) =>
			matches(source, /(?:\.(?:requiredO|o)ption|new Option)\(\s*"(?:-\w, )?(--[a-z-]+)/g),
		);
		expect(options.length).toBeGreaterThan(0);
		expect([...new Set(options)].filter((option) => !page.includes(option))).toEqual([]);
	});

	it("has every exit status", () => {
		const table = page.slice(page.indexOf("## Exit status"));
		const statuses = matches(read("src/cli/context.ts").match(/EXIT = \{.*?\}/s)?.[0] ?? "", /: (\d+)/g);
		expect(statuses.length).toBeGreaterThan(0);
		expect(matches(table, /^\| (\d+) \|/gm)).toEqual(statuses);
	});
});

describe("docs/glossary.md", () => {
	it("names every type of the model", () => {
		const words = new Set(read("docs/glossary.md").match(/[A-Za-z]+/g));
		const types = filesIn("src/model", ".ts").flatMap((path) =>
			matches(read(path), /^export (?:interface|type) (\w+)/gm),
		);
		expect(types).toContain("Claim");
		expect(types.filter((type) => !words.has(type))).toEqual([]);
	});
});

describe("docs/machine-interface.md", () => {
	it("names every field of a reading", () => {
		const words = new Set(read("docs/machine-interface.md").match(/[A-Za-z]+/g));
		const fields = matches(read("src/model/reading.ts"), /^\treadonly (\w+)\??:/gm);
		expect(fields).toContain("earliest");
		expect(fields.filter((field) => !words.has(field))).toEqual([]);
	});
});

/** Headings as GitHub makes anchors of them. */
function anchors(page: string): string[] {
	return matches(page, /^#+ (.+)$/gm).map((h) =>
		h
			.toLowerCase()
			.replace(/[^\p{L}\p{N} -]/gu, "")
			.replaceAll(" ", "-"),
	);
}

describe("links", () => {
	it.each(DOCUMENTS)("of %s resolve", (path) => {
		const links = matches(read(path), /\]\(([^)\s]+)\)/g).filter((link) => !/^[a-z]+:/.test(link));
		const broken = links.filter((link) => {
			const [file, anchor] = link.split("#") as [string, string?];
			const target = file === "" ? path : join(dirname(path), file);
			if (!existsSync(target)) return true;
			return anchor !== undefined && !anchors(read(target)).includes(anchor);
		});
		expect(broken).toEqual([]);
	});
});

describe("README.md", () => {
	const page = read("README.md");
	const scripts = Object.keys((JSON.parse(read("package.json")) as { scripts: Record<string, string> }).scripts);
	const BUILT_IN = ["install", "ci"];

	it("and the other documents run only scripts that package.json has", () => {
		const named = DOCUMENTS.flatMap((path) => matches(read(path), /(?:^|`|&& )npm (?:run )?([a-z:-]+)/gm));
		expect(named).toContain("test");
		expect([...new Set(named)].filter((name) => !scripts.includes(name) && !BUILT_IN.includes(name))).toEqual([]);
	});

	it("reads only examples that are there", () => {
		const files = matches(page, /\b(examples\/[\w./-]+\w)/g);
		expect(files.length).toBeGreaterThan(0);
		expect(files.filter((file) => !existsSync(file) || statSync(file).size === 0)).toEqual([]);
	});

	it("links to every page of docs", () => {
		const pages = filesIn("docs", ".md").filter((path) => path !== join("docs", "evaluation.md"));
		expect(pages.filter((path) => !page.includes(`](${path.replaceAll("\\", "/")})`))).toEqual([]);
	});
});

/** `npm test` builds before it runs; a test run on its own, without a build, has no program to run. */
const PROGRAM = "dist/cli/main.js";

describe.skipIf(!existsSync(PROGRAM))("README.md's commands", () => {
	const folder = mkdtempSync(join(tmpdir(), "rawi-readme-"));
	afterAll(() => rmSync(folder, { recursive: true, force: true }));
	const LOUD = 5;
	const lines = matches(read("README.md"), /^npx rawi (.+?)\s*(?:#.*)?$/gm);

	it("are there", () => expect(lines.length).toBeGreaterThan(0));

	// In the order of the page: what one adds to the ledger, the next lists.
	it.each(lines)("rawi %s", (line) => {
		const [words, from] = line.split(" < ") as [string, string?];
		const run = spawnSync(process.execPath, [PROGRAM, ...shellWords(words)], {
			encoding: "utf8",
			input: from === undefined ? "" : '{"id":"r1","date":"2026-02-23","text":"وصلت القافلة أمس."}\n',
			env: { ...process.env, RAWI_LEDGER: join(folder, "ledger.sqlite") },
		});
		expect(run.stderr).toBe("");
		expect(words.startsWith("compare") ? [0, LOUD] : [0]).toContain(run.status);
		expect(run.stdout.trim()).not.toBe("");
	});
});

/** Words as a shell would cut them: what stands in double quotes is one. */
function shellWords(line: string): string[] {
	return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((m) => m[1] ?? m[2]!);
}
