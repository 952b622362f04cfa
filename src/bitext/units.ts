/** Units of measure that translators convert, by dimension, in a base unit of that dimension. UCUM codes. */
const UNITS: Readonly<Record<string, readonly [dimension: string, size: number]>> = {
	mm: ["length", 0.001],
	cm: ["length", 0.01],
	m: ["length", 1],
	km: ["length", 1000],
	"[in_i]": ["length", 0.0254],
	"[ft_i]": ["length", 0.3048],
	"[yd_i]": ["length", 0.9144],
	"[mi_i]": ["length", 1609.344],
	"[nmi_i]": ["length", 1852],
	m2: ["area", 1],
	km2: ["area", 1e6],
	har: ["area", 1e4],
	ha: ["area", 1e4],
	"[acr_us]": ["area", 4046.86],
	"[mi_us]2": ["area", 2.59e6],
	g: ["mass", 0.001],
	kg: ["mass", 1],
	t: ["mass", 1000],
	"[lb_av]": ["mass", 0.4536],
	"[oz_av]": ["mass", 0.02835],
	L: ["volume", 1],
	"[gal_us]": ["volume", 3.785],
	"[bbl_us]": ["volume", 159],
	// Arabic tells the strength of an earthquake in degrees.
	magnitude: ["strength", 1],
	deg: ["strength", 1],
};

/**
 * What an amount in one unit must be multiplied by to be one in the other; null where they do not measure the same.
 * @example factorBetween("[mi_i]", "km") // 1.609344
 */
export function factorBetween(from: string, to: string): number | null {
	const [a, b] = [UNITS[from], UNITS[to]];
	return a === undefined || b === undefined || a[0] !== b[0] ? null : a[1] / b[1];
}
