/** The package has no types of its own; the tests need one function of it. */
declare module "edtf" {
	export default function edtf(text: string): { readonly min: number; readonly max: number };
}
