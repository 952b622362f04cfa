import { parse } from "csv-parse/sync";
import { describe, expect, it } from "vitest";
import { file, rawi } from "./run.js";

describe("rawi places", () => {
	it("lists the places of several files in one table, and names the one it cannot read", () => {
		const a = file("a.txt", "The shelling hit Aleppo.");
		const b = file("b.txt", "طال القصف محافظة إدلب.");
		const { out, err, status } = rawi(["places", a, "not-there.txt", b]);
		const rows = parse(out, { bom: true, columns: true }) as Record<string, string>[];
		expect(rows.map((r) => [r.report, r.quote, r.acled_geo_precision])).toEqual([
			["a.txt", "Aleppo", "1"],
			["b.txt", "إدلب", "3"],
		]);
		expect(err).toContain("not-there.txt");
		expect(status).toBe(1);
	});

	it("gives a map layer of standard input", () => {
		const { out, status } = rawi(["places", "--format", "geojson"], "طال القصف ريف حلب الشمالي.");
		const layer = JSON.parse(out);
		expect(layer.features[0].properties).toMatchObject({ quote: "حلب", part: "countryside", direction: "N" });
		expect(status).toBe(0);
	});
});
