export { TIME_CLASSES } from "./classes.js";
export { type FoundTimes, findTimes } from "./find.js";
export { resolve } from "./resolve.js";
export type { Anchor, Resolved } from "./resolved.js";
