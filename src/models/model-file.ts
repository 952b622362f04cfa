import { gunzipSync, gzipSync } from "node:zlib";

const MAGIC = "rawi-model-1\n";

/** A trained model as it lies in a file: what it is, and its numbers. */
export interface ModelParts {
	/** Any JSON; sorted by the writer's own order. */
	readonly header: unknown;
	readonly arrays: Readonly<Record<string, Uint8Array | Int8Array | Uint16Array | Int16Array | Uint32Array>>;
}

const KINDS = { Uint8Array, Int8Array, Uint16Array, Int16Array, Uint32Array } as const;
type Kind = keyof typeof KINDS;

/**
 * The bytes of a model file: gzip over a line of JSON and the arrays behind it, little-endian, each beginning at a
 * multiple of eight bytes. The same parts give the same bytes (one version of zlib assumed).
 */
export function writeModel({ header, arrays }: ModelParts): Uint8Array {
	const list = Object.entries(arrays).map(([name, a]) => ({
		name,
		kind: a.constructor.name as Kind,
		length: a.length,
	}));
	const head = new TextEncoder().encode(`${MAGIC}${JSON.stringify({ header, arrays: list })}\n`);
	const size = list.reduce((at, a) => aligned(at) + a.length * KINDS[a.kind].BYTES_PER_ELEMENT, head.length);
	const bytes = new Uint8Array(size);
	bytes.set(head);
	let at = head.length;
	for (const a of Object.values(arrays)) {
		at = aligned(at);
		bytes.set(new Uint8Array(a.buffer, a.byteOffset, a.byteLength), at);
		at += a.byteLength;
	}
	const packed = gzipSync(bytes, { level: 9 });
	packed[9] = 255; // the operating system field of the gzip header, so that every machine writes the same bytes
	return packed;
}

/**
 * Reads a model file.
 * @throws Error if the bytes are none
 * @example readModel(readFileSync("data/segmenter-ar.bin.gz")).header
 */
export function readModel(packed: Uint8Array): ModelParts {
	const { buffer, byteOffset, byteLength } = gunzipSync(packed, { chunkSize: 1 << 22 });
	const bytes = new Uint8Array(buffer, byteOffset, byteLength);
	const text = (from: number, to: number) => new TextDecoder().decode(bytes.subarray(from, to));
	if (text(0, MAGIC.length) !== MAGIC) throw new Error("these bytes are no model of this version");
	const end = bytes.indexOf(10, MAGIC.length);
	const { header, arrays } = JSON.parse(text(MAGIC.length, end)) as {
		header: unknown;
		arrays: readonly { name: string; kind: Kind; length: number }[];
	};
	const out: Record<string, ModelParts["arrays"][string]> = {};
	let at = end + 1;
	for (const a of arrays) {
		at = aligned(at);
		const width = KINDS[a.kind].BYTES_PER_ELEMENT;
		// A copy begins where its numbers may be read in place.
		out[a.name] = new KINDS[a.kind](bytes.slice(at, at + a.length * width).buffer as ArrayBuffer, 0, a.length);
		at += a.length * width;
	}
	return { header, arrays: out };
}

function aligned(at: number): number {
	return (at + 7) & ~7;
}
