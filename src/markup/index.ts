export * from "./table.js";
export * from "./xml.js";
