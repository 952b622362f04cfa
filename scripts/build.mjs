// Builds dist/: types checked and compiled, the command made executable. A build that fails leaves the old one in place.
import { execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";

const fresh = `node_modules/.cache/rawi-build-${process.pid}`;
mkdirSync(dirname(fresh), { recursive: true });
try {
	execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json", "--outDir", fresh], {
		stdio: "inherit",
	});
	chmodSync(`${fresh}/cli/main.js`, 0o755);
	rmSync("dist", { recursive: true, force: true });
	renameSync(fresh, "dist");
} catch (e) {
	rmSync(fresh, { recursive: true, force: true });
	// The compiler has told what is wrong.
	if (e.status === undefined) throw e;
	process.exit(1);
}
