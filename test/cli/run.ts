import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, afterEach } from "vitest";

/** The program as people have it: built, in a process of its own. */
export const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));

const folder = mkdtempSync(join(tmpdir(), "rawi-cli-"));
// Programs are run one after another without a pause: on a busy machine the runner would wait too long for a word.
afterEach(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a file into a folder of its own. @returns its path */
export function file(name: string, content: string | Uint8Array): string {
	const path = join(folder, name);
	writeFileSync(path, content);
	return path;
}

export interface Ran {
	readonly out: string;
	readonly err: string;
	readonly status: number | null;
}

const env = {
	...process.env,
	NO_COLOR: "",
	FORCE_COLOR: undefined,
	RAWI_LEDGER: join(folder, "ledger.sqlite"),
	RAWI_GAZETTEERS: join(folder, "gazetteers"),
	RAWI_ACTORS: join(folder, "actors"),
	RAWI_JUDGEMENTS: join(folder, "judgements.jsonl"),
};

/** Runs `rawi …` to its end. */
export function rawi(args: readonly string[], input: string | Uint8Array = ""): Ran {
	const done = spawnSync(process.execPath, [MAIN, ...args], { input, env, maxBuffer: 1 << 28, cwd: folder });
	return { out: done.stdout.toString("utf8"), err: done.stderr.toString("utf8"), status: done.status };
}

/** Runs `rawi …` on chunks that arrive one after another. */
export async function rawiOnChunks(args: readonly string[], chunks: Iterable<Uint8Array>): Promise<Ran> {
	const child = spawn(process.execPath, [MAIN, ...args], { env, cwd: folder });
	const [out, err]: [Buffer[], Buffer[]] = [[], []];
	child.stdout.on("data", (c: Buffer) => out.push(c));
	child.stderr.on("data", (c: Buffer) => err.push(c));
	const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
	for (const chunk of chunks) if (!child.stdin.write(chunk)) await new Promise((r) => child.stdin.once("drain", r));
	child.stdin.end();
	const status = await ended;
	return { out: Buffer.concat(out).toString("utf8"), err: Buffer.concat(err).toString("utf8"), status };
}

/** One object a line. */
export function jsonLines(text: string): Record<string, unknown>[] {
	return text
		.split("\n")
		.filter((l) => l !== "")
		.map((l) => JSON.parse(l));
}
