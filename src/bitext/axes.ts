import type { DiscrepancyKind, Sense } from "../model/index.js";

/** An axis of meaning whose poles shut each other out. */
export interface Axis {
	readonly kind: DiscrepancyKind;
	readonly told: string;
	readonly poles: readonly Sense[];
	readonly excludes: (a: Sense, b: Sense) => boolean;
}

const ACROSS: ReadonlySet<string> = new Set(["north south", "south north", "east west", "west east"]);
const pole = (s: Sense) => s.slice(s.indexOf("/") + 1);
const always = () => true;

const numbered = (axis: "weekday" | "month", n: number, digits: number): Sense[] =>
	Array.from({ length: n }, (_, i): Sense => `${axis}/${String(i + 1).padStart(digits, "0")}`);

/** The axes that are compared by their poles: what one side alone says against what the other alone says. */
export const AXES: readonly Axis[] = [
	{ kind: "date", told: "Before against after", poles: ["order/before", "order/after"], excludes: always },
	{ kind: "date", told: "Past against coming", poles: ["turn/last", "turn/next"], excludes: always },
	{ kind: "direction", told: "Up against down", poles: ["trend/up", "trend/down"], excludes: always },
	{ kind: "quantifier", told: "More against less", poles: ["bound/more", "bound/less"], excludes: always },
	{
		kind: "direction",
		told: "Opposite directions",
		poles: ["compass/north", "compass/south", "compass/east", "compass/west"],
		excludes: (a, b) => ACROSS.has(`${pole(a)} ${pole(b)}`),
	},
	{
		kind: "number",
		told: "Another rank",
		poles: ["rank/1", "rank/2", "rank/3", "rank/4"],
		excludes: always,
	},
	{ kind: "date", told: "Another day of the week", poles: numbered("weekday", 7, 1), excludes: always },
	{ kind: "date", told: "Another month", poles: numbered("month", 12, 2), excludes: always },
	{ kind: "modality", told: "Possible against certain", poles: ["mode/may", "mode/will"], excludes: always },
	{ kind: "quantifier", told: "A part against the whole", poles: ["amount/all", "amount/part"], excludes: always },
];
