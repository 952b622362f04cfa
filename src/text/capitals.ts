/**
 * Does a word begin with a capital? Always false in scripts without them.
 * @example isCapital("Homs") // true
 */
export function isCapital(raw: string): boolean {
	return raw[0]!.toLowerCase() !== raw[0];
}
