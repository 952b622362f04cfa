export * from "./elements.js";
export * from "./language.js";
export * from "./lattice.js";
export * from "./lexicon.js";
export * from "./mark.js";
export * from "./match.js";
export * from "./pattern.js";
export * from "./settle.js";
