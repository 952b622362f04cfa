export { type BriefOptions, briefLines, compareLines } from "./brief/brief.js";
export { isLoud } from "./brief/differences.js";
export { type Line, plain, type Segment, type Style } from "./brief/styled.js";
export { displayWidth } from "./brief/width.js";
export { markdownBrief, markdownComparison } from "./markdown.js";
export { type Explained, explain } from "./why/explain.js";
export { whyLines } from "./why/lines.js";
