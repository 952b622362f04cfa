import type { Alignment, Reading, Span } from "../../model/index.js";
import { sentencesOf } from "../brief/entries.js";
import { showDay } from "../brief/when.js";
import { isRtl } from "../brief/words.js";
import type { Acceptance, Comparison, Difference } from "./comparison.js";
import { type Marked, marksOf } from "./highlights.js";
import { STYLE } from "./html-style.js";
import { escapeHtml, explained, languageOf, markedSentence } from "./html-words.js";

/** What every part of the page asks of the reading. */
interface Page {
	readonly reading: Reading;
	readonly languages: ReadonlyMap<string, string>;
	/** The first version runs from right to left, the other does not: the first stands on the right. */
	readonly swapped: boolean;
}

/**
 * The comparison of two versions as one HTML page that needs nothing else: no script, no font, no address. Differences
 * first, then those accepted, then the sentences side by side with the words of the differences marked; the version that
 * runs from right to left stands on the right.
 * @example htmlComparison(comparisonOf(reading, "a.txt / b.txt")).startsWith("<!doctype html>")
 */
export function htmlComparison(comparison: Comparison): string {
	const { reading, title, open, accepted, unused } = comparison;
	const page = pageOf(reading);
	const numbers = new Map([...open, ...accepted].map((d, i) => [d, i + 1]));
	const tensions = reading.tensions ?? [];
	const name = escapeHtml(title);
	return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${name}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1 dir="auto">${name}</h1>
<p class="faint">${[dateline(reading), ...reading.versions.map((v) => version(reading, v))].join(" · ")}</p>
</header>
<main>
<h2>Where the versions disagree</h2>
${open.length === 0 ? `<p>None found${accepted.length === 0 ? "" : " but those accepted"}.</p>` : open.map((d) => article(page, d, numbers.get(d)!)).join("\n")}
${section("Accepted", accepted, (d) => article(page, d, numbers.get(d)!))}
${section("Accepted, and no longer there", unused, unusedArticle)}
${section("Where one version disagrees with itself", tensions, (t) => `<article class="shift"><p><b>tension, ${t.kind}</b>: ${explained(t.explanation)}</p>${quotes(page, t.left, t.right)}</article>`)}
${sideBySide(page, marksOf(reading, [...open, ...accepted]), numbers)}
</main>
</body>
</html>
`;
}

function dateline({ dateline: { date, basis } }: Reading): string {
	return date === null
		? "no dateline"
		: `dateline ${escapeHtml(showDay(date))}, ${basis === "given" ? "as given" : "stated in the text"}`;
}

function version(reading: Reading, v: Reading["versions"][number]): string {
	const n = reading.sentences.filter((s) => s.version === v.id).length;
	return `${escapeHtml(v.id)}: ${n} ${n === 1 ? "sentence" : "sentences"} (${escapeHtml(v.role)})`;
}

function section<T>(title: string, list: readonly T[], show: (x: T) => string): string {
	return list.length === 0 ? "" : `<h2>${title}</h2>\n${list.map(show).join("\n")}`;
}

function article(page: Page, d: Difference, number: number): string {
	const bead = d.alignment === null ? "" : ` · <a href="#b${d.alignment + 1}">sentence pair ${d.alignment + 1}</a>`;
	const note =
		d.accepted === null
			? ""
			: `<p class="faint">accepted: <bdi>${escapeHtml(d.accepted.reason)}</bdi> (<bdi>${escapeHtml(d.accepted.by)}</bdi>, ${escapeHtml(d.accepted.on)})</p>`;
	return `<article id="d${number}" class="${d.accepted === null ? d.severity : "accepted"}">
<p>${number}. <b>${d.severity}, ${d.kind}</b>: ${explained(d.explanation)}</p>
${quotes(page, d.left, d.right)}${note}<p class="faint">id <code>${escapeHtml(d.id)}</code>${bead}</p>
</article>`;
}

/** Both wordings, on the sides where their versions stand below. */
function quotes(page: Page, left: Span | null, right: Span | null): string {
	const cell = (s: Span | null) =>
		s === null
			? '<p class="faint">—</p>'
			: `<p${languageOf(page.languages.get(s.version) ?? "", s.quote)}>${isRtl(s.quote) ? "«" : "“"}${escapeHtml(s.quote)}${isRtl(s.quote) ? "»" : "”"}</p>`;
	const pair = page.swapped ? [right, left] : [left, right];
	return `<div class="pair">${pair.map(cell).join("")}</div>\n`;
}

function unusedArticle(a: Acceptance): string {
	const words = [a.left, a.right].flatMap((q) => (q === null ? [] : [`<bdi>${escapeHtml(q)}</bdi>`])).join(" / ");
	return `<article class="accepted"><p><b>unused</b>: ${escapeHtml(a.kind)} ${words}</p>
<p class="faint"><bdi>${escapeHtml(a.reason)}</bdi> (<bdi>${escapeHtml(a.by)}</bdi>, ${escapeHtml(a.on)}) · id <code>${escapeHtml(a.id)}</code></p></article>`;
}

function pageOf(reading: Reading): Page {
	const first = reading.alignments?.[0];
	const runs = (version: string | undefined) =>
		isRtl(reading.sentences.find((s) => s.version === version)?.quote ?? "");
	return {
		reading,
		languages: new Map(reading.versions.map((v) => [v.id, v.lang])),
		swapped: runs(first?.left.version) && !runs(first?.right.version),
	};
}

function sideBySide(
	{ reading, languages, swapped }: Page,
	marks: ReadonlyMap<Span, readonly Marked[]>,
	numbers: ReadonlyMap<Difference, number>,
): string {
	const beads = reading.alignments ?? [];
	if (beads.length === 0) return "";
	const sentences = sentencesOf(reading);
	const links = beads.map((): string[] => []);
	for (const [d, n] of numbers) if (d.alignment !== null) links[d.alignment]!.push(`<a href="#d${n}">!${n}</a>`);
	const cell = ({ version, sentences: indexes }: Alignment["left"]) => {
		const own = indexes.flatMap((i) => sentences.get(version)?.[i] ?? []);
		if (own.length === 0) return '<td class="faint">—</td>';
		const words = own.map((s) => markedSentence(s, marks.get(s) ?? [])).join(" ");
		return `<td${languageOf(languages.get(version) ?? "", own[0]!.quote)}>${words}</td>`;
	};
	const order = (b: Alignment) => (swapped ? [b.right, b.left] : [b.left, b.right]);
	const head = order(beads[0]!).map(({ version }) => {
		const runs = languageOf("en", sentences.get(version)?.[0]?.quote ?? "");
		return `<th scope="col"${runs}>${escapeHtml(version)}</th>`;
	});
	const rows = beads.map(
		(b, i) => `<tr id="b${i + 1}"><td>${i + 1} ${links[i]!.join(" ")}</td>${order(b).map(cell).join("")}</tr>`,
	);
	return `<h2>Side by side</h2>
<table><thead><tr><th scope="col"></th>${head.join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody></table>`;
}
