export { type Ranking, rankNames } from "./rank.js";
export { nameSimilarity, SAME, sameName } from "./similarity.js";
export { mayBeAlike, skeleton } from "./skeleton.js";
