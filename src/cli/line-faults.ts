import { MAX_LINE_BYTES } from "../schema/limits.js";

/** What stands in place of an answer where a line cannot be read at all, the same for every command that reads lines. */
export const LINE_FAULTS = {
	too_long: { code: "line_too_long", message: `a line may have at most ${MAX_LINE_BYTES} bytes` },
	bad_utf8: { code: "bad_utf8", message: "this line is not valid UTF-8" },
} as const;
