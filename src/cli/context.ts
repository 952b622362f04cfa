import { createHash } from "node:crypto";
import { readFileSync, readSync, statSync } from "node:fs";
import { basename } from "node:path";
import type { Kit } from "../kit.js";
import { MAX_TEXT_LENGTH } from "../schema/limits.js";

/** Exit statuses, the same for every command. */
export const EXIT = { done: 0, someFailed: 1, usage: 2, unreadable: 3, ledger: 4, loud: 5 } as const;

/** A failure with one clear line for the user and the exit status it means. */
export class CliError extends Error {
	constructor(
		readonly status: number,
		message: string,
	) {
		super(message);
	}
}

/** A text as received: its characters, the hash of its bytes, the name of its file. */
export interface ReceivedText {
	readonly text: string;
	readonly sha256: string;
	readonly name: string;
}

/** Data that a command line names beside what is built in and imported. */
export interface KitFiles {
	/** A file of places. */
	readonly gazetteer?: string | undefined;
	/** Tables of actors; the later wins. */
	readonly actors?: readonly string[] | undefined;
}

/** What commands touch of the outside world; tests hand in their own. */
export interface CliContext {
	readonly stdin: NodeJS.ReadableStream;
	readonly stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
	readonly stderr: NodeJS.WritableStream;
	readonly env: Readonly<Record<string, string | undefined>>;
	/** Reads a file, or standard input for "-". @throws CliError with status 3 */
	readText(path: string): ReceivedText;
	/** The kit of this process, made once for the same files. */
	kit(files?: KitFiles): Promise<Kit>;
	/** The moment, ISO 8601; only for the ledger's "added at" and never for a reading. */
	now(): string;
	/** Sets the exit status of the process, unless a worse one is set. */
	exit(status: number): void;
}

const MAX_BYTES = 4 * MAX_TEXT_LENGTH;

function bytesOf(path: string): Buffer {
	if (path === "-") return standardInput();
	let size: number;
	try {
		const stat = statSync(path);
		if (stat.isDirectory()) throw new CliError(EXIT.unreadable, `${path} is a folder, not a file`);
		size = stat.size;
	} catch (e) {
		if (e instanceof CliError) throw e;
		const code = (e as NodeJS.ErrnoException).code;
		throw new CliError(
			EXIT.unreadable,
			code === "ENOENT" ? `${path} is not there` : `${path} cannot be read (${code})`,
		);
	}
	if (size > MAX_BYTES) throw tooLong(path);
	try {
		return readFileSync(path);
	} catch (e) {
		throw new CliError(EXIT.unreadable, `${path} cannot be read (${(e as NodeJS.ErrnoException).code})`);
	}
}

/** Standard input to its end, or to where it is too long. */
function standardInput(): Buffer {
	const chunks: Buffer[] = [];
	let size = 0;
	for (;;) {
		const chunk = Buffer.alloc(65_536);
		let n: number;
		try {
			n = readSync(0, chunk);
		} catch (e) {
			const code = (e as NodeJS.ErrnoException).code;
			if (code === "EOF") break;
			if (code !== "EAGAIN") throw new CliError(EXIT.unreadable, `standard input cannot be read (${code})`);
			// The other side is not ready yet, and this kind of input cannot be waited for.
			Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 10);
			continue;
		}
		if (n === 0) break;
		size += n;
		if (size > MAX_BYTES) throw tooLong("standard input");
		chunks.push(chunk.subarray(0, n));
	}
	return Buffer.concat(chunks);
}

function tooLong(path: string): CliError {
	return new CliError(
		EXIT.unreadable,
		`${path} is too long: a text may have at most ${MAX_TEXT_LENGTH.toLocaleString("en-US")} characters`,
	);
}

/** Reads and checks a text: UTF-8, not binary, not empty, not too long. */
export function readText(path: string): ReceivedText {
	const bytes = bytesOf(path);
	const shown = path === "-" ? "standard input" : path;
	if (bytes.includes(0)) throw new CliError(EXIT.unreadable, `${shown} is binary, not text`);
	let text: string;
	try {
		text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		throw new CliError(EXIT.unreadable, `${shown} is not valid UTF-8`);
	}
	// trim takes the byte order mark as well
	if (text.trim() === "") throw new CliError(EXIT.unreadable, `${shown} is empty`);
	if (text.length > MAX_TEXT_LENGTH) throw tooLong(shown);
	return {
		text,
		sha256: createHash("sha256").update(bytes).digest("hex"),
		name: path === "-" ? "standard input" : basename(path),
	};
}

/**
 * The context of a real process.
 * @param stderr where what there is to say goes
 */
export function processContext(stderr: NodeJS.WritableStream = process.stderr): CliContext {
	const kits = new Map<string, Promise<Kit>>();
	const context: CliContext = {
		stdin: process.stdin,
		stdout: process.stdout,
		stderr,
		env: process.env,
		readText,
		kit(files = {}) {
			const key = JSON.stringify([files.gazetteer, files.actors]);
			let kit = kits.get(key);
			if (kit === undefined) {
				kit = Promise.all([import("./kit.js"), import("./places.js"), import("./judgements.js")]).then(
					async ([{ buildKit }, { openPlaces }, { openJudgedActors }]) => {
						const places = await openPlaces(context, files.gazetteer);
						return buildKit(
							places,
							openJudgedActors(context, files.actors, (code) => places.byId(`c:${code}`) !== undefined),
						);
					},
				);
				kits.set(key, kit);
			}
			return kit;
		},
		now: () => new Date().toISOString(),
		exit(status) {
			process.exitCode = Math.max(status, Number(process.exitCode ?? 0));
		},
	};
	return context;
}
