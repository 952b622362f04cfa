export { nameSimilarity, sameName } from "./similarity.js";
export { skeleton } from "./skeleton.js";
