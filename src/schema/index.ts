export * from "./find-line.js";
export * from "./limits.js";
export * from "./report.js";
