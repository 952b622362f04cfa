import type { Direction } from "./reading.js";

/** The winds and the centre in English, as explanations and the brief say them. */
export const DIRECTION_NAMES: Readonly<Record<Direction, string>> = {
	N: "north",
	NE: "north-east",
	E: "east",
	SE: "south-east",
	S: "south",
	SW: "south-west",
	W: "west",
	NW: "north-west",
	C: "centre",
};
