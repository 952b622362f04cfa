export * from "./days.js";
export * from "./hijri.js";
export * from "./intervals.js";
