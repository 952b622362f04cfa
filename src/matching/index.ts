export { type Ranking, rankNames } from "./rank.js";
export { nameSimilarity, sameName } from "./similarity.js";
export { mayBeAlike, skeleton } from "./skeleton.js";
