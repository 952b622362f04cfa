import { Writable } from "node:stream";
import { parentPort, workerData } from "node:worker_threads";
import type { InputLine } from "../text/index.js";
import { answerLine } from "./answer.js";
import { CliError, processContext } from "./context.js";
import type { WorkerReply, WorkerTask } from "./workers.js";

// One worker of `rawi annotate --jobs N`: a kit of its own, one answer for each line, in the order they came.
const { files, options, speaks } = workerData as WorkerTask;
const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
const reply = (message: WorkerReply) => parentPort!.postMessage(message);

try {
	const kit = await processContext(speaks ? process.stderr : silent).kit(files);
	parentPort!.on("message", (line: InputLine) => reply({ answer: answerLine(line, kit, options) }));
	reply({ ready: true });
} catch (e) {
	if (!(e instanceof CliError)) throw e;
	reply({ refused: { status: e.status, message: e.message } });
}
