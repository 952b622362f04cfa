// How reading time grows with the length of texts that nobody writes but an attacker: four times the text should take
// about four times as long, never sixteen. Used by bench.mjs; alone: node scripts/linear.mjs
import { buildKit } from "../dist/cli/kit.js";
import { read } from "../dist/read.js";

/** Repeated without end, in one sentence. */
const UNITS = [
	"1 ",
	"twenty five ",
	"of the ",
	"Ahmad Hassan ",
	"Aleppo, ",
	", ",
	"و15 من ",
	"والحسكة ",
	"January ",
	"Monday and ",
	"«",
	"(",
	"killed 5, ",
	"5 men, ",
	"31 February ",
	"1/",
	"123 ",
	"Al-",
	"said ",
	"#حفر_",
	"U.S. ",
	"a-",
	"منذ يومين ",
];
const SHORT = 20_000;
const LONG = 4 * SHORT;

/** The growth of each text, the worst first. */
export function growth() {
	const kit = buildKit();
	// In processor time, the better of two: other work on the machine is no growth.
	const once = (text) => {
		const began = process.cpuUsage();
		read({ id: "x", text, date: "2026-02-23" }, kit, { prefer: "past" });
		const { user, system } = process.cpuUsage(began);
		return user + system;
	};
	const time = (unit, length) => {
		const text = unit.repeat(Math.ceil(length / unit.length));
		return Math.min(once(text), once(text));
	};
	for (const unit of UNITS) time(unit, SHORT);
	return UNITS.map((unit) => ({ unit, times: time(unit, LONG) / time(unit, SHORT) })).sort((a, b) => b.times - a.times);
}

if (process.argv[1]?.endsWith("linear.mjs"))
	for (const { unit, times } of growth()) console.log(`${times.toFixed(1).padStart(6)}  ${unit}`);
