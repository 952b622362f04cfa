import type { Lattice, Mark } from "../../grammar/index.js";
import type { QuantityKind } from "../../model/index.js";
import type { Counted } from "./counted.js";

const AHEAD = 6;
const BACK = 8;
const BREAK = ".,;:،؛()";

/**
 * What befell those counted, by the nearest word that says so: behind the noun in the same clause ("two people were
 * killed", "20 wounded"), else before the number ("killed at least five", «مقتل 20 مدنياً»); null where none does.
 */
export function befell(lattice: Lattice, m: Mark<"amount">, noun: Counted | null): QuantityKind | null {
	const behind = after(lattice, noun?.to ?? m.to) ?? (noun === null ? null : harmedAt(lattice, noun.from));
	const front = before(lattice, m.from);
	// A verb in front governs the number unless one closes its clause behind it.
	if (behind !== null && behind.steps <= 1) return behind.kind;
	if (front !== null && (behind === null || front.steps <= behind.steps + 1)) return front.kind;
	return behind?.kind ?? null;
}

interface Found {
	readonly kind: QuantityKind;
	readonly steps: number;
}

function harmedAt(lattice: Lattice, i: number): Found | null {
	const h = lattice.at[i]?.find((x): x is Mark<"harmed"> => x.class === "harmed");
	return h === undefined ? null : { kind: h.value, steps: 0 };
}

function after(lattice: Lattice, from: number): Found | null {
	let reach = from + AHEAD;
	let list = false;
	for (let i = from; i < Math.min(lattice.tokens.length, reach); i++) {
		// "people including women and children were killed": what is included stands between noun and verb.
		if (lattice.at[i]!.some((x) => x.class === "including")) {
			list = true;
			reach = i + 2 * AHEAD;
		}
		if (BREAK.includes(lattice.tokens[i]!.raw)) return null;
		const marks = lattice.at[i]!;
		const h = harmedAt(lattice, i);
		if (h !== null)
			return marks.some((x) => x.class === "harmed" && x.before.length > 0) ? null : { kind: h.kind, steps: i - from };
		if (!list && marks.some((x) => x.class === "and" || x.class === "number" || x.before[0] === "and")) return null;
	}
	return null;
}

function before(lattice: Lattice, from: number): Found | null {
	for (let i = from - 1; i >= Math.max(0, from - BACK); i--) {
		if (".;؛".includes(lattice.tokens[i]!.raw)) return null;
		const h = harmedAt(lattice, i);
		if (h !== null) return { kind: h.kind, steps: from - 1 - i };
		if (lattice.at[i]!.some((x) => x.class === "number" && x.to <= from)) {
			// Past another figure only a list goes on: "killed 10 soldiers and five civilians".
			if (
				!lattice.at[from - 1]?.some((x) => x.class === "and") &&
				!lattice.at[from]?.some((x) => x.before[0] === "and")
			)
				return null;
		}
	}
	return null;
}
