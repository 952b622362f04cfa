import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkParameters, GatedDatabase } from "../../src/ledger/gate.js";
import { testFolder } from "./sample.js";

function database(): GatedDatabase {
	const db = new GatedDatabase(join(testFolder(), "gate.sqlite"));
	db.exec("create table t (value any) strict");
	return db;
}

describe("what the gate refuses", () => {
	const bad: readonly [string, unknown, RegExp][] = [
		["true", true, /boolean/],
		["false", false, /boolean/],
		["a Date", new Date(0), /Date/],
		["an object", { a: 1 }, /object/],
		["an object without prototype", Object.create(null), /object/],
		["a Map", new Map(), /object/],
		["a boxed string", Object("نص"), /object/],
		["an array", ["a"], /array/],
		["an empty array", [], /array/],
		["a Uint8Array", new Uint8Array(2), /Uint8Array/],
		["a Buffer", Buffer.from("x"), /Buffer/],
		["an ArrayBuffer", new ArrayBuffer(2), /ArrayBuffer/],
		["undefined", undefined, /undefined/],
		["NaN", Number.NaN, /NaN/],
		["Infinity", Number.POSITIVE_INFINITY, /Infinity/],
		["-Infinity", Number.NEGATIVE_INFINITY, /-Infinity/],
		["an unsafe integer", 2 ** 53, /too large/],
		["a bigint above 64 bits", 2n ** 63n, /64 bits/],
		["a bigint below 64 bits", -(2n ** 63n) - 1n, /64 bits/],
		["a function", () => 1, /function/],
		["a symbol", Symbol("s"), /symbol/],
		["a text with U+0000", "قبل\u0000بعد", /U\+0000/],
		["a text with a lone surrogate", "\ud83d", /surrogate/],
	];
	it.each(bad)("%s, before SQLite sees it", (_, value, type) => {
		expect(() => checkParameters(["good", value])).toThrow(TypeError);
		expect(() => checkParameters(["good", value])).toThrow(type);
		expect(() => checkParameters(["good", value])).toThrow(/parameter 1 /);
		const db = database();
		expect(() => db.query("insert into t values (?)", [value])).toThrow(TypeError);
		expect(() => db.get("select ? as v", [value])).toThrow(TypeError);
		expect(db.get("select count(*) as n from t")).toEqual({ n: 0 });
		db.close();
	});

	it("a hole in the list of parameters", () => {
		const holed = new Array(1);
		expect(() => checkParameters(holed)).toThrow(/undefined/);
	});
});

describe("what the gate lets through", () => {
	it.each([
		["text", "قوات سوريا الديمقراطية 🚚\r\n\uFEFF", "text"],
		["empty text", "", "text"],
		["an integer", 42, "integer"],
		["the largest safe integer", Number.MAX_SAFE_INTEGER, "integer"],
		["a fraction", -1.5, "real"],
		["the largest bigint", 2n ** 63n - 1n, "integer"],
		["the smallest bigint", -(2n ** 63n), "integer"],
		["null", null, "null"],
	] as const)("%s comes back as it went in", (_, value, type) => {
		const db = database();
		db.query("insert into t values (?)", [value]);
		expect(db.query("select value, typeof(value) as type from t").rows).toEqual([{ value, type }]);
		db.close();
	});

	it("a row of get() carries nothing that libsql added", () => {
		const db = database();
		expect(db.get("select 'أ' as letter, 1 as n")).toEqual({ letter: "أ", n: 1 });
		expect(db.get("select 1 as n where 0")).toBeUndefined();
		db.close();
	});

	it("counts the rows a statement changed", () => {
		const db = database();
		expect(db.query("insert into t values (1), (2)").changes).toBe(2);
		db.close();
	});
});
