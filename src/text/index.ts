export * from "./clitics.js";
export * from "./lines.js";
export * from "./memory.js";
export * from "./normalise.js";
export * from "./scan.js";
export * from "./sentences.js";
export * from "./versions.js";
export * from "./words.js";
