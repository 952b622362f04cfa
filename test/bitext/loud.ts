import { read } from "../../src/read.js";
import { testKit } from "../kit.js";

/** Kind and both quotes of the loud differences between two versions. */
export function loud(ar: string, en: string): string[] {
	const { discrepancies } = read(
		{
			id: "r",
			versions: [
				{ lang: "ar", text: ar },
				{ lang: "en", text: en },
			],
		},
		testKit(),
		{ prefer: "past", only: ["discrepancies"] },
	);
	return (discrepancies ?? [])
		.filter((d) => d.severity !== "shift")
		.map((d) => `${d.kind} ${d.left?.quote} / ${d.right?.quote}`);
}
