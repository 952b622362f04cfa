import { Worker } from "node:worker_threads";
import type { ReadOptions } from "../model/index.js";
import type { InputLine } from "../text/index.js";
import type { Answer } from "./answer.js";
import { CliError, type KitFiles } from "./context.js";

/** What a worker is told when it starts. */
export interface WorkerTask {
	readonly files: KitFiles;
	readonly options: ReadOptions;
	/** What there is to say about the files is said by one worker alone. */
	readonly speaks: boolean;
}

/** What a worker sends: that it can begin or why it cannot, then the answer to the oldest line it has not answered. */
export type WorkerReply =
	| { readonly ready: true }
	| { readonly answer: Answer }
	| { readonly refused: { readonly status: number; readonly message: string } };

/** Lines that a worker may have been handed and not answered: enough that it never waits, few enough for the memory. */
const AHEAD = 8;

/**
 * The answers to lines of input, made by several workers, in the order of the lines. The lines go round: each worker
 * answers in order, so the next answer is always that of the worker whose turn it is.
 *
 * @param jobs how many workers, at least 1
 * @throws CliError if a worker cannot open the files it needs
 * @example for await (const { out } of answersByWorkers(4, { files: {}, options }, inputLines(process.stdin, 1 << 20))) …
 */
export async function* answersByWorkers(
	jobs: number,
	task: Omit<WorkerTask, "speaks">,
	lines: AsyncIterable<InputLine>,
): AsyncGenerator<Answer> {
	const team = Array.from({ length: jobs }, (_, i) => new Reader({ ...task, speaks: i === 0 }));
	try {
		await Promise.all(team.map((reader) => reader.ready));
		const waiting: Promise<Answer>[] = [];
		let turn = 0;
		for await (const line of lines) {
			waiting.push(team[turn++ % jobs]!.answer(line));
			if (waiting.length >= jobs * AHEAD) yield await waiting.shift()!;
		}
		for (const answer of waiting) yield await answer;
	} finally {
		await Promise.all(team.map((reader) => reader.stop()));
	}
}

interface Asked {
	readonly resolve: (answer: Answer) => void;
	readonly reject: (reason: Error) => void;
}

/** One worker and the lines it has still to answer. */
class Reader {
	/** Its files are open. */
	readonly ready: Promise<void>;
	readonly #worker: Worker;
	readonly #asked: Asked[] = [];
	#broken: Error | null = null;

	constructor(task: WorkerTask) {
		this.#worker = new Worker(new URL("./annotate-worker.js", import.meta.url), { workerData: task });
		this.ready = new Promise((resolve, reject) => {
			const fail = (reason: Error) => {
				this.#broken ??= reason;
				reject(this.#broken);
				for (const asked of this.#asked.splice(0)) asked.reject(this.#broken);
			};
			this.#worker.on("message", (reply: WorkerReply) => {
				if ("answer" in reply) this.#asked.shift()!.resolve(reply.answer);
				else if ("ready" in reply) resolve();
				else fail(new CliError(reply.refused.status, reply.refused.message));
			});
			this.#worker.on("error", fail);
			this.#worker.on("exit", () => fail(new Error("a worker ended before its work")));
		});
	}

	answer(line: InputLine): Promise<Answer> {
		const answer = new Promise<Answer>((resolve, reject) => {
			if (this.#broken !== null) reject(this.#broken);
			else this.#asked.push({ resolve, reject });
		});
		// It may fail before its turn has come to be waited for; then it fails when that comes.
		answer.catch(() => undefined);
		this.#worker.postMessage(line);
		return answer;
	}

	async stop(): Promise<void> {
		await this.#worker.terminate();
	}
}
