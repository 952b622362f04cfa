/** Limits of the machine interface; apart from the schemas, so that a start does not wait for those. */

/** Bytes of a line, its line feed not counted. */
export const MAX_LINE_BYTES = 32 * 1024 * 1024;
/** UTF-16 code units of a text. */
export const MAX_TEXT_LENGTH = 5_000_000;
