export { type AcceptedLine, parseAccepted } from "./accepted-line.js";
export { type FindLine, parseFindLine } from "./find-line.js";
export { parseJudgementLine } from "./judgement-line.js";
export * from "./limits.js";
export * from "./match-line.js";
export * from "./report.js";
