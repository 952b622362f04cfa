export * from "./actors-file.js";
export * from "./packed.js";
