export * from "./days.js";
export * from "./easter.js";
export * from "./hijri.js";
export * from "./intervals.js";
