/** Where words stand: half-open UTF-16 offsets into one version's text. */
export interface Span {
	readonly version: string;
	readonly start: number;
	readonly end: number;
	/** Always `text.slice(start, end)`. */
	readonly quote: string;
}

/** A span without its quote, inside a text that is known from the context. */
export interface Range {
	readonly start: number;
	readonly end: number;
}
