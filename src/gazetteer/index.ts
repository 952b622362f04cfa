export * from "./actors.js";
export * from "./gazetteer.js";
