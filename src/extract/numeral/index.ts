export { readDigits } from "./digits.js";
export { findNumbers, NUMBER_CLASSES } from "./find.js";
