import { describe, expect, it } from "vitest";
import { jsonLines, rawi } from "./run.js";

describe("rawi match", () => {
	it("ranks the candidates of each line, and has an answer to each", () => {
		const lines = [
			'{"id":"1","name":"جورج ميتشل","lang":"ar","candidates":["Gerard Marshall","George Mitchell","Mitchell, George"]}',
			"{",
			'{"id":3,"name":"Qasrak"}',
			'{"id":"4","name":"قسرك","candidates":[]}',
			'{"id":"5","name":"Zarif","candidates":["قاسم","ظريف"]}',
			'{"id":"6","name":"حلب","candidates":["Damascus"]}',
		];
		const { out, status } = rawi(["match"], lines.join("\n"));
		expect(status).toBe(1);
		const [george, broken, none, empty, zarif, other] = jsonLines(out) as Record<string, unknown>[];
		expect(george).toMatchObject({ id: "1", best: 1, accepted: true, alternatives: [2] });
		expect(george!.scores).toHaveLength(3);
		expect(george!.score).toBe((george!.scores as number[])[1]);
		expect(broken).toMatchObject({ id: null, problems: [{ code: "bad_json" }] });
		expect(none).toMatchObject({ id: 3, problems: [{ code: "bad_line" }] });
		expect(empty).toEqual({ id: "4", best: null, score: null, accepted: false, alternatives: [], scores: [] });
		expect(zarif).toMatchObject({ id: "5", best: 1, accepted: true });
		expect(other).toMatchObject({ id: "6", best: 0, accepted: false });
	});
});
