import type { Claim, PlaceReference, Reading, Span, TimeValue } from "../../src/model/index.js";

/** Written for the project. The Arabic original, then its English version, which gets a number and a source wrong. */
export const TEXT = [
	"قال مسؤول محلي إن نحو 320 أسرة غادرت بلدة السبيل الأربعاء الماضي.",
	"ومن المتوقع أن يُفتح الطريق خلال شهر.",
	"About 230 families left the town of Sabeel last Wednesday.",
	"The road is expected to open within a month.",
].join("\n");

/** The words of the text as a span; `after` skips earlier ones. */
export function span(version: string, quote: string, after = 0): Span {
	const start = TEXT.indexOf(quote, after);
	if (start === -1) throw new Error(`the fixture has no «${quote}»`);
	return { version, start, end: start + quote.length, quote };
}

const line = (i: number): string => TEXT.split("\n")[i]!;

function time(at: Span, more: Partial<TimeValue>): TimeValue {
	return {
		...at,
		rule: "test/time",
		type: "DATE",
		timex: null,
		mod: null,
		edtf: null,
		earliest: null,
		latest: null,
		from: null,
		to: null,
		zone: null,
		extent: "throughout",
		anchor: { to: "dateline", time: null },
		vague: false,
		alternatives: [],
		...more,
	};
}

function place(at: Span): PlaceReference {
	return {
		...at,
		rule: "test/place",
		area: null,
		name: at.quote,
		id: null,
		kind: "town",
		country: null,
		lat: null,
		lon: null,
		precision: "unknown",
		radiusKm: null,
		geometry: null,
		within: null,
		part: null,
		direction: null,
		metonym: false,
		alternatives: [],
	};
}

const quantity = (at: Span, n: number, of: Span) => ({
	...at,
	rule: "test/quantity",
	min: n,
	max: n,
	qualifier: "about" as const,
	unit: null,
	of,
	kind: "displaced" as const,
	implicit: false,
	subsetOf: null,
	alternatives: [],
});

function claim(id: string, version: string, sentence: number, evidence: Span, more: Partial<Claim>): Claim {
	return {
		id,
		version,
		sentence,
		kind: "figure",
		event: null,
		time: null,
		timeBasis: "none",
		statementTime: null,
		actors: [],
		recipients: [],
		places: [],
		quantities: [],
		attribution: null,
		realis: "actual",
		polarity: "positive",
		certainty: "certain",
		due: null,
		counterpart: null,
		evidence: [evidence],
		...more,
	};
}

const wednesday = { timex: "2026-02-18", earliest: "2026-02-18", latest: "2026-02-18" };
const month = { type: "DURATION" as const, timex: "P1M", extent: "within" as const };
const forecast = {
	kind: "forecast" as const,
	realis: "predicted" as const,
	certainty: "probable" as const,
	due: { earliest: "2026-02-23", latest: "2026-03-23" },
};

/** A whole, hand-made reading of TEXT: valid in every index and every span. */
export const READING: Reading = {
	schemaVersion: 1,
	id: "fixture",
	extractor: { version: "0.0.0", data: "0" },
	dateline: { date: "2026-02-23", basis: "given", stated: null, place: null, agency: null },
	versions: [
		{ id: "ar", lang: "ar", role: "original", ranges: [[0, line(0).length + 1 + line(1).length]] },
		{ id: "en", lang: "en", role: "translation", ranges: [[line(0).length + line(1).length + 2, TEXT.length]] },
	],
	sentences: [span("ar", line(0)), span("ar", line(1)), span("en", line(2)), span("en", line(3))],
	times: [
		time(span("ar", "الأربعاء الماضي"), wednesday),
		time(span("ar", "شهر"), month),
		time(span("en", "last Wednesday"), wednesday),
		time(span("en", "a month"), month),
	],
	quantities: [
		quantity(span("ar", "نحو 320"), 320, span("ar", "أسرة")),
		quantity(span("en", "About 230"), 230, span("en", "families")),
	],
	places: [place(span("ar", "السبيل")), place(span("en", "Sabeel"))],
	names: [],
	actors: [
		{
			...span("ar", "مسؤول محلي"),
			rule: "test/actor",
			actor: null,
			name: "مسؤول محلي",
			kind: "unnamed",
			named: false,
			alternatives: [],
		},
	],
	attributions: [
		{
			version: "ar",
			rule: "test/attribution",
			source: { ...span("ar", "مسؤول محلي"), actor: 0 },
			cue: span("ar", "قال"),
			content: span("ar", "نحو 320 أسرة غادرت بلدة السبيل الأربعاء الماضي"),
			class: "unnamed_official",
			negatedCue: false,
			parent: null,
		},
	],
	events: [],
	claims: [
		claim("a", "ar", 0, span("ar", "نحو 320"), {
			time: 0,
			timeBasis: "stated",
			places: [0],
			quantities: [0],
			attribution: 0,
			counterpart: 2,
		}),
		claim("b", "ar", 1, span("ar", "يُفتح"), { ...forecast, time: 1, timeBasis: "stated", counterpart: 3 }),
		claim("c", "en", 0, span("en", "About 230"), {
			time: 2,
			timeBasis: "stated",
			places: [1],
			quantities: [1],
			counterpart: 0,
		}),
		claim("d", "en", 1, span("en", "open"), { ...forecast, time: 3, timeBasis: "stated", counterpart: 1 }),
	],
	alignments: [0, 1].map((i) => ({
		left: { version: "ar", sentences: [i] },
		right: { version: "en", sentences: [i] },
		score: 0.9,
		parts: [],
	})),
	discrepancies: [
		{
			kind: "attribution",
			severity: "loss",
			alignment: 0,
			left: span("ar", "قال مسؤول محلي"),
			right: null,
			explanation: "the source is gone",
		},
		{
			kind: "number",
			severity: "contradiction",
			alignment: 0,
			left: span("ar", "نحو 320"),
			right: span("en", "About 230"),
			explanation: "320 against 230",
		},
	],
	tensions: [],
	problems: [],
};
