// Prints "N passed, N failed" from vitest's JSON report, as the last line of a CI run. A test file that could not be
// loaded has no tests to count: it counts as one failure.
import { readFileSync } from "node:fs";

let passed = 0;
let failed = 0;
try {
	const report = JSON.parse(readFileSync(process.argv[2], "utf8"));
	const broken = report.testResults.filter((f) => f.status === "failed" && f.assertionResults.length === 0);
	passed = report.numPassedTests;
	failed = report.numFailedTests + broken.length;
} catch {
	failed = 1;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
