export * from "./place-knowledge.js";
export { loadSegmenter, saveSegmenter, scorerOf } from "./segmenter.js";
export * from "./train-segmenter.js";
