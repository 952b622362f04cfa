export * from "./place-index.js";
export * from "./reading.js";
export * from "./report.js";
export * from "./sense.js";
export * from "./span.js";
export * from "./time-expression.js";
export * from "./vocabulary.js";
