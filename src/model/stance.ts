/**
 * The words by which a language calls one thing, by stance: "killed/plain" holds the words that take no side, any other
 * stance ("killed/martyr") those that do. Words under "none" are fixed phrases that call something else ("health system").
 */
export type StanceWords = Readonly<Record<`${string}/${string}`, readonly string[]>>;
