export { alignSentences } from "./align.js";
export { compareBeads } from "./compare.js";
export type { BitextSide } from "./side.js";
