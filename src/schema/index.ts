export * from "./limits.js";
export * from "./report.js";
