import { type BitextSide, compareHeadline, type SideLists, sideOf } from "./bitext/index.js";
import { datelinesApart, type VersionDate } from "./extract/dateline.js";
import type { VersionText } from "./extract/versions.js";
import type { Discrepancy, SideRenderings, Span, Tension } from "./model/index.js";

/** The two versions to lay side by side: the original and the first other one, null where there are not two. */
export function pairOf(
	versions: readonly VersionText[],
	spans: readonly Span[],
	lists: SideLists,
	renderings: (version: VersionText, other: VersionText) => SideRenderings | null,
): [BitextSide, BitextSide] | null {
	const bodies = versions.filter((v) => v.role !== "title");
	const left = bodies.find((v) => v.role === "original") ?? bodies[0];
	const right = bodies.find((v) => v !== left);
	if (left === undefined || right === undefined) return null;
	const side = (me: VersionText, other: VersionText) => sideOf(me, spans, lists, renderings(me, other));
	return [side(left, right), side(right, left)];
}

/** Where the headline excludes its text: the version in its language, else the original. */
export function headlineTensions(
	versions: readonly VersionText[],
	spans: readonly Span[],
	lists: SideLists,
): Tension[] {
	const title = versions.find((v) => v.role === "title");
	const bodies = versions.filter((v) => v.role !== "title");
	const body = bodies.find((v) => v.lang === title?.lang) ?? bodies[0];
	if (title === undefined || body === undefined) return [];
	const [head, text] = [sideOf(title, spans, lists, null), sideOf(body, spans, lists, null)];
	return compareHeadline(head, text);
}

/** Where both versions state a day for themselves, the two are compared; one that stands in a sentence is of its bead. */
export function datelinesOfPair(stated: readonly VersionDate[], left: BitextSide, right: BitextSide): Discrepancy[] {
	const of = ({ version, sentences }: BitextSide) =>
		stated.find((s) => s.version === version && !sentences.some((x) => x.start <= s.start && s.start < x.end));
	return datelinesApart(of(left), of(right));
}
