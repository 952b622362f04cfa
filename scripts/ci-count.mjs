// Prints "N passed, N failed" from vitest's JSON report, as the last line of a CI run.
import { readFileSync } from "node:fs";

const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
console.log(`${report.numPassedTests} passed, ${report.numFailedTests} failed`);
