export * from "./place-knowledge.js";
export { loadSegmenter, saveSegmenter, scorerOf } from "./segmenter.js";
export { loadTagger, saveTagger, taggerOf } from "./tagger.js";
export * from "./train-letters.js";
export * from "./train-pairs.js";
export * from "./train-segmenter.js";
export * from "./train-tagger.js";
export { WordClasses } from "./word-classes.js";
export { loadPairs, savePairs } from "./word-pairs.js";
