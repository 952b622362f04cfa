import type { PlaceKind } from "../../model/index.js";
import { settlementKind } from "./draft.js";

/** What is no living place, or names no place: historical, abandoned, destroyed settlements and former units. */
const GONE = new Set("PPLH PPLQ PPLW PPLCH ADM1H ADM2H ADM3H ADM4H ADM5H ADMDH PCLH RGNH".split(" "));

/** Kinds of feature codes. Source: the list of feature codes of GeoNames. */
const CODES: Readonly<Record<string, PlaceKind>> = Object.fromEntries(
	(
		[
			["country", "PCL PCLD PCLF PCLI PCLIX PCLS TERR"],
			["admin1", "ADM1"],
			["admin2", "ADM2"],
			["district", "ADM3 ADM4 ADM5 ADMD PPLX"],
			["region", "RGN RGNE RGNL AREA CONT DSRT PLN PEN ISL ISLS ARCH VAL DLTA"],
			["base", "MILB INSM AIRB NVB"],
			["airport", "AIRP AIRF AIRH AIRS"],
			["crossing", "PSTB CSTM"],
			["camp", "CMP CMPRF CMPQ CMPL CMPO"],
			["river", "STM STMI STMS STMX STMA WAD WADS CNL"],
			["sea", "SEA OCN GULF BAY STRT CHN COVE SD"],
			["mountain", "MT MTS PK PKS HLL HLLS RDGE VLC PASS GAP PLAT"],
			["road", "RD RDA ST RDB RDCUT RDJCT TRL"],
			["facility", "OILF GASF MN"],
		] as const
	).flatMap(([kind, codes]) => codes.split(" ").map((code) => [code, kind] as const)),
);

/**
 * The kind of a feature of GeoNames.
 * @returns null where it is none to be read in the news: gone, or under the sea
 * @example geonamesKind("S", "AIRB", 0) // "base"
 */
export function geonamesKind(featureClass: string, code: string, population: number): PlaceKind | null {
	if (GONE.has(code) || featureClass === "U") return null;
	const kind = Object.hasOwn(CODES, code) ? CODES[code] : undefined;
	if (kind !== undefined) return kind;
	if (featureClass === "P") return code === "PPLC" ? "city" : settlementKind(population);
	return featureClass === "S" ? "facility" : "other";
}
