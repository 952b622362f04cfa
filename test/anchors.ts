import type { Reading } from "../src/model/index.js";

/** Every span anywhere in a reading whose quote is not the text it points to. */
export function brokenSpans(reading: Reading, textOf: (version: string) => string): string[] {
	const broken: string[] = [];
	const walk = (x: unknown, version: string | undefined): void => {
		if (Array.isArray(x)) for (const y of x) walk(y, version);
		else if (typeof x === "object" && x !== null) {
			const o = x as Record<string, unknown>;
			const v = typeof o.version === "string" ? o.version : version;
			if (typeof o.quote === "string" && typeof o.start === "number" && typeof o.end === "number" && v !== undefined)
				if (textOf(v).slice(o.start, o.end) !== o.quote) broken.push(`${v} ${o.start}-${o.end} ${o.quote}`);
			for (const y of Object.values(o)) walk(y, v);
		}
	};
	walk(reading, undefined);
	return broken;
}
