// Copies of sentences in which half of the names are others: a tagger then learns more of where a name stands and of
// what it looks like than of which it is ("mention replacement": Dai and Adel 2020, An Analysis of Simple Data
// Augmentation for Named Entity Recognition).
import { createHash } from "node:crypto";

/**
 * One copy of each text that asks for it (`copy`), "exchanged" with half of its names others of their type.
 *
 * @param texts as `TEXTS` gives them
 * @param groupOf the group of a text: names come from texts of the same group only
 */
export function variants(texts, groupOf) {
	const known = new Map();
	const poolOf = (t, type) => {
		const key = `${groupOf(t)} ${type}`;
		if (!known.has(key)) known.set(key, new Set());
		return known.get(key);
	};
	for (const t of texts) for (const n of t.names) poolOf(t, n.type).add(t.text.slice(n.start, n.end));
	const lists = new Map([...known].map(([key, names]) => [key, [...names]]));
	const another = (t, n, name) => {
		if (t.copy === "same") return name;
		const chance = chanceOf(`${t.text} ${n.start}`);
		const list = lists.get(`${groupOf(t)} ${n.type}`);
		return chance % 2 === 0 ? list[(chance >>> 1) % list.length] : name;
	};
	return texts.filter((t) => t.copy).map((t) => copyOf(t, (n, name) => another(t, n, name)));
}

function copyOf(t, another) {
	let text = "";
	let at = 0;
	const names = [];
	for (const n of [...t.names].sort((a, b) => a.start - b.start)) {
		text += t.text.slice(at, n.start);
		const start = text.length;
		text += another(n, t.text.slice(n.start, n.end));
		names.push({ start, end: text.length, type: n.type });
		at = n.end;
	}
	return { ...t, text: text + t.text.slice(at), names };
}

/** A number that the text alone decides. */
const chanceOf = (text) => createHash("sha256").update(text).digest().readUInt32LE();
