// How names found compare with names that people found: precision, recall and F1, by type, and the kinds of error.

const TYPES = ["PER", "LOC", "ORG"];

/** A span drawn over the whole words it touches: the sources mark words, a reading leaves clitics outside. */
export function onWords(text, { start, end, type }) {
	while (start > 0 && text[start - 1] !== " ") start--;
	while (end < text.length && text[end] !== " ") end++;
	return { start, end, type };
}

const keyOf = (n) => `${n.start} ${n.end} ${n.type}`;

/** Counts of one source, filled text by text. */
export class NameCounts {
	/** By type and over all ("all"): right, found, gold. */
	#by = new Map();
	/** missed, spurious, boundary, type (of the found ones the last three, of the gold ones all but spurious). */
	kinds = { missed: 0, spurious: 0, boundary: 0, type: 0 };

	/**
	 * @param found and gold: spans with a type, of one text
	 * @returns what went wrong: [{kind, gold, found}]
	 */
	add(gold, found) {
		const right = new Set(gold.map(keyOf));
		const said = new Set(found.map(keyOf));
		for (const n of gold) this.#count(n.type, 2);
		for (const n of found) this.#count(n.type, 1);
		for (const n of found) if (right.has(keyOf(n))) this.#count(n.type, 0);
		const errors = [];
		const met = new Set();
		for (const n of found.filter((n) => !right.has(keyOf(n)))) {
			const same = gold.find((g) => g.start === n.start && g.end === n.end);
			const near = same ?? gold.find((g) => g.start < n.end && n.start < g.end);
			const kind = same ? "type" : near ? "boundary" : "spurious";
			if (near) met.add(near);
			errors.push({ kind, gold: near ?? null, found: n });
		}
		for (const n of gold) if (!said.has(keyOf(n)) && !met.has(n)) errors.push({ kind: "missed", gold: n, found: null });
		for (const e of errors) this.kinds[e.kind]++;
		return errors;
	}

	#count(type, k) {
		for (const t of [type, "all"]) {
			const c = this.#by.get(t) ?? [0, 0, 0];
			c[k]++;
			this.#by.set(t, c);
		}
	}

	/** @example "F1 70.1 P 72.0 R 68.3 | PER 75.0 LOC 80.1 ORG 55.0 | missed 12 spurious 9 boundary 8 type 4" */
	toString() {
		const of = (t) => this.#by.get(t) ?? [0, 0, 0];
		const percent = (a, b) => (b === 0 ? "-" : ((100 * a) / b).toFixed(1));
		const f1 = ([right, found, gold]) => percent(2 * right, found + gold);
		const [right, found, gold] = of("all");
		const kinds = Object.entries(this.kinds).map(([k, n]) => `${k} ${n}`);
		return [
			`F1 ${f1(of("all"))} P ${percent(right, found)} R ${percent(right, gold)} (${gold})`,
			TYPES.map((t) => `${t} ${f1(of(t))}`).join(" "),
			kinds.join(" "),
		].join(" | ");
	}
}

/** Counts words all of whose cuts are right, and those among them that have a clitic. */
export class CutCounts {
	#all = [0, 0];
	#cut = [0, 0];

	add(gold, found) {
		const right = gold.join("+") === found.join("+") ? 1 : 0;
		for (const c of gold.length > 1 ? [this.#all, this.#cut] : [this.#all]) {
			c[0] += right;
			c[1]++;
		}
	}

	toString() {
		const share = ([right, n]) => `${n === 0 ? "-" : ((100 * right) / n).toFixed(1)} % (${n})`;
		return `words ${share(this.#all)}, with a clitic ${share(this.#cut)}`;
	}
}
