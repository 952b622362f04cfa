// The annotated text that models are trained on, read and brought to one shape. docs/training.md says where it is from.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";

/** Files by name, with what each is used for. */
export const FILES = {
	pudClitics: "clitics-ar-pud.tsv",
	/** For measuring only: nothing is trained on it. */
	padtClitics: "clitics-ar-padt.tsv",
	newsfane: "ner-ar-anercorp-newsfane.jsonl",
	aqmar: "ner-ar-aqmar.jsonl",
	wojood: "ner-ar-wojood-sample.jsonl",
	pud: "parallel-ar-en-pud.jsonl",
	wikigold: "ner-en-wikigold.jsonl",
	ewt: "ner-en-uner-ewt.jsonl",
	crossner: "ner-en-crossner-politics.jsonl",
	re3d: "ner-en-re3d-syria.jsonl",
	people: "names-wikidata-person.tsv",
	wikipediaNames: "names-google-wikipedia.tsv",
	ntrex: "../bitext/consistency.jsonl",
};

/** Reads and hashes the sources in one folder. @throws Error naming the first file that is missing */
export class Sources {
	#folder;
	#hashes = new Map();

	constructor(folder) {
		this.#folder = folder;
		const missing = Object.values(FILES).find((f) => !existsSync(`${folder}/${f}`));
		if (missing) throw new Error(`${folder} holds no ${missing}; docs/training.md says where the sources are from`);
	}

	/** SHA-256 by file, of those read so far. */
	get hashes() {
		return Object.fromEntries([...this.#hashes].sort());
	}

	text(name) {
		const bytes = readFileSync(`${this.#folder}/${FILES[name]}`);
		this.#hashes.set(basename(FILES[name]), createHash("sha256").update(bytes).digest("hex"));
		return bytes.toString("utf8");
	}

	rows(name) {
		return this.text(name)
			.split("\n")
			.filter(Boolean)
			.map((l) => JSON.parse(l));
	}

	/** Sentences of words in segments: [[["و", "قال"], ["أحمد"]], …]. */
	cutSentences(name = "pudClitics") {
		return this.text(name)
			.split("\n")
			.filter((l) => l.includes("\t"))
			.map((l) =>
				l
					.split("\t")[1]
					.split(" ")
					.map((w) => w.split("+").filter(Boolean))
					.filter((w) => w.length > 0),
			);
	}

	/** Names in both scripts, with a weight that grows slowly with how many people bear them. */
	namePairs() {
		return ["people", "wikipediaNames"].flatMap((file) =>
			this.text(file)
				.split("\n")
				.slice(1)
				.map((line) => line.split("\t"))
				.filter((cells) => cells.length >= 3)
				.map(([arabic, latin, , bearers]) => ({
					arabic,
					latin,
					weight: Math.min(3, 1 + Math.log(Number(bearers) || 1)),
				})),
		);
	}

	/** How many people bear a part of a name, by its spelling as `key` makes it. */
	nameParts(column, key) {
		const counts = new Map();
		for (const file of ["people", "wikipediaNames"])
			for (const line of this.text(file).split("\n").slice(1)) {
				const cells = line.split("\t");
				if (cells.length < 2 || cells[2] !== "PER") continue;
				const k = key(cells[column]);
				if (k.length > 1) counts.set(k, (counts.get(k) ?? 0) + (Number(cells[3]) || 1));
			}
		return counts;
	}
}
