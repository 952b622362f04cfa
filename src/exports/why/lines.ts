import type { Reading, TimeValue } from "../../model/index.js";
import type { BriefOptions } from "../brief/brief.js";
import type { Field } from "../brief/entries.js";
import { fieldLines } from "../brief/fields.js";
import { type Line, seg } from "../brief/styled.js";
import { showActor, showPlace, showQuantity, showSource } from "../brief/values.js";
import { showDay, showTime } from "../brief/when.js";
import { isolate, quoted, shown } from "../brief/words.js";
import type { Explained, ExplainedValue } from "./explain.js";

/**
 * An explanation as lines: for each place the words, what they were read as, by which rule, from which anchor, which
 * other readings are live, and which rules gave way.
 * @example plain(whyLines(explain(reading, phrase), reading, { width: 80 }))
 */
export function whyLines(explained: readonly Explained[], reading: Reading, options: BriefOptions): Line[] {
	return explained.flatMap(({ found, values, gaveWay }, i): Line[] => [
		...(i === 0 ? [] : [[]]),
		[seg(quoted(found.quote), "strong"), seg(`  ${found.version} ${found.start}–${found.end}`, "faint")],
		...(values.length === 0 ? [[seg("  nothing was read from these words")]] : []),
		...values.flatMap((v) => fieldLines(fieldsOf(v, reading, options), options.width, 2)),
		...fieldLines(
			[{ label: "gave way", values: gaveWay.map((s) => ({ words: [s], value: s.rule })) }],
			options.width,
			2,
		),
	]);
}

const LABELS: Readonly<Record<string, string>> = {
	times: "when",
	quantities: "how many",
	places: "where",
	actors: "who",
	names: "name",
	attributions: "according to",
	events: "what",
};

function fieldsOf(v: ExplainedValue, reading: Reading, options: BriefOptions): Field[] {
	const [value, ...more] = meaning(v, reading, options);
	const rule = v.classes.length === 0 ? v.rule : `${v.rule}, from ${v.classes.join(" + ")}`;
	return [
		{ label: LABELS[v.list] ?? v.list, values: [{ words: [v.span], value: value! }] },
		...more.map((text) => ({ label: "", values: [{ words: [], value: text }] })),
		{ label: "  rule", values: [{ words: [], value: rule }] },
	];
}

/** What a value says, and then what it hangs on: its anchor and the readings beside it. */
function meaning({ list, index }: ExplainedValue, reading: Reading, { names }: BriefOptions): string[] {
	switch (list) {
		case "times": {
			const t = reading.times![index]!;
			return [`${showTime(t)}${t.timex === null ? "" : `, TIMEX3 ${t.timex}`}`, ...anchored(t, reading), ...others(t)];
		}
		case "quantities": {
			const q = reading.quantities![index]!;
			const counted = q.of === null ? [] : [`counted: ${quoted(q.of.quote)}`];
			const rivals = q.alternatives.map((a) => `or ${[...new Set([a.min, a.max])].join(" to ")}: ${a.reason}`);
			return [showQuantity(q), ...counted, ...rivals];
		}
		case "places": {
			const p = reading.places![index]!;
			const id = p.id === null ? "not in the gazetteer" : p.id;
			return [
				`${showPlace(p, names ?? (() => undefined))}, ${id}`,
				...(p.metonym ? ["stands for those who govern there"] : []),
				...p.alternatives.map((a) => `or ${isolate(shown(a.name))} (${a.id}): ${a.reason}`),
			];
		}
		case "actors": {
			const a = reading.actors![index]!;
			return [
				`${showActor(a)}, ${a.kind}${a.actor === null ? "" : `, ${a.actor}`}`,
				...a.alternatives.map((o) => `or ${isolate(shown(o.name))} (${o.actor ?? "unknown"}): ${shown(o.reason)}`),
			];
		}
		case "names":
			return [reading.names![index]!.type];
		case "attributions":
			return [showSource(reading.attributions![index]!, reading.actors ?? [])];
		default: {
			const e = reading.events![index]!;
			return [`${e.type}${e.mode === null ? "" : ` (${e.mode})`}, ${e.realis}, ${e.polarity}`];
		}
	}
}

function anchored(t: TimeValue, reading: Reading): string[] {
	const { date, basis } = reading.dateline;
	if (t.anchor.to === "dateline")
		return [
			date === null
				? "counted from the dateline, which nobody gave"
				: `counted from ${showDay(date)}, the dateline (${basis})`,
		];
	const other = t.anchor.time === null ? undefined : reading.times![t.anchor.time];
	return other === undefined ? [] : [`counted from ${quoted(other.quote)}, ${showTime(other)}`];
}

function others(t: TimeValue): string[] {
	return t.alternatives.map((a) => {
		const days = a.earliest === a.latest ? a.earliest : `${a.earliest} to ${a.latest}`;
		return `or ${a.earliest === null ? a.timex : days}: ${a.reason}`;
	});
}
