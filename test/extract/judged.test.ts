import fc from "fast-check";
import { expect, it } from "vitest";
import { judgedActors } from "../../src/extract/actor/index.js";
import { standing } from "../../src/extract/judgements.js";
import type { Actor, Judgement, JudgementRecord } from "../../src/model/index.js";

const actor = (id: string, ...names: string[]): Actor => ({
	id,
	kind: "force",
	country: null,
	name: names[0] ?? id,
	names,
});
const actors = ["a", "b", "c", "d"].map((id) => actor(id, `Name ${id}`, `اسم ${id}`));
let n = 0;
const judge = (verdict: Judgement["verdict"], judged: string, against: string): Judgement => ({
	id: `j${n++}`,
	verdict,
	about: "actor",
	judged,
	judgedAs: /^[a-d]$/.test(judged) ? "id" : "name",
	against,
	by: null,
	day: "2026-02-23",
	reason: null,
});

it("joins through others, to the last that is kept", () => {
	const { byId, actors: kept } = judgedActors(actors, [judge("same", "a", "b"), judge("same", "b", "c")]);
	expect(byId.get("a")?.id).toBe("c");
	expect(kept.map((k) => [k.id, k.names.length])).toEqual([
		["c", 6],
		["d", 2],
	]);
});

it("turns a join round where the later judgement says so", () => {
	const records = [judge("same", "a", "b"), judge("same", "b", "a")];
	expect(judgedActors(actors, records).byId.get("b")?.id).toBe("a");
	expect(standing(records, "actor").overruled.get(records[0]!.id)).toBe(records[1]!.id);
});

it("parts two that are joined by taking away the join between them, and no other", () => {
	const joined = [judge("same", "c", "d"), judge("same", "d", "a")];
	for (const [one, other] of [
		["c", "d"],
		["d", "c"],
	] as const) {
		const { byId } = judgedActors(actors, [...joined, judge("different", one, other)]);
		expect([byId.get("c")?.id, byId.get("d")?.id]).toEqual(["c", "a"]);
	}
});

it("leaves alone what a judgement on events or places says, and one on nobody", () => {
	const other = { ...judge("same", "a", "b"), about: "place" as const };
	for (const records of [[], [other], [judge("same", "a", "nobody")], [judge("same", "Name a", "nobody")]]) {
		const judged = judgedActors(actors, records);
		expect(judged.actors).toEqual(actors);
		expect(judged.byId.get("a")).toEqual(actors[0]);
	}
});

it("ends, joins each to one that is there, and loses no name, whatever is judged", () => {
	const who = fc.constantFrom("a", "b", "c", "d", "Name a", "اسم b", "Someone");
	const one = fc.tuple(
		fc.constantFrom("same", "same", "different"),
		who,
		fc.constantFrom("a", "b", "c", "d"),
		fc.boolean(),
	);
	fc.assert(
		fc.property(fc.array(one, { maxLength: 12 }), (list) => {
			const records = list.flatMap(([verdict, judged, against, undone]): JudgementRecord[] => {
				const j = judge(verdict as "same", judged, against);
				return undone ? [j, { id: `u${j.id}`, undoes: j.id, by: null, day: j.day }] : [j];
			});
			const { byId, actors: kept } = judgedActors(actors, records);
			for (const known of byId.values()) expect(kept.map((k) => k.id)).toContain(known.id);
			const apart = standing(records, "actor").apart.filter((a) => a.judgedAs === "name").length;
			if (apart === 0) expect(new Set(kept.flatMap((k) => k.names)).size).toBeGreaterThanOrEqual(8);
			for (const a of standing(records, "actor").apart)
				if (a.judgedAs === "id" && a.judged !== a.against)
					expect(byId.get(a.judged)?.id).not.toBe(byId.get(a.against)?.id);
		}),
	);
});
