import type { Resolved } from "./resolved.js";

const SUB_YEAR: Record<string, string> = {
	SP: "21",
	SU: "22",
	FA: "23",
	WI: "24",
	Q1: "33",
	Q2: "34",
	Q3: "35",
	Q4: "36",
	H1: "40",
	H2: "41",
};

/**
 * The value in EDTF (ISO 8601-2), null where it is not on the calendar.
 * @example edtf({ timex: "2025-Q1", … }) === "2025-33"; a decade is "198X"; "since 2011" is "2011/.."
 */
export function edtf(r: Resolved): string | null {
	const about = r.mod === "APPROX" ? "~" : "";
	if (r.earliest === null && r.latest === null) return r.timex?.startsWith("BC") ? `-${r.timex.slice(2)}` : null;
	if (r.earliest === null) return `../${r.latest}`;
	if (r.latest === null) return `${r.earliest}/..`;
	const v = r.mod === null || r.mod === "APPROX" ? (r.timex ?? "") : "";
	if (r.type === "DATE") {
		if (/^\d{4}(-\d{2}(-\d{2})?)?$/.test(v)) return v + about;
		if (/^\d{3}$/.test(v)) return `${v}X`;
		const sub = /^(\d{4})-(SP|SU|FA|WI|Q\d|H\d)$/.exec(v);
		if (sub !== null) return `${sub[1]}-${SUB_YEAR[sub[2]!]}`;
	}
	return r.earliest === r.latest ? r.earliest + about : `${r.earliest}/${r.latest}`;
}
