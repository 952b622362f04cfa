import { constants, gunzipSync } from "node:zlib";
import { MAGIC, notPacked } from "./layout.js";

/** No packed file of ours comes near it; a hostile one would fill the memory. */
const MOST_BYTES = 1 << 30;

/** Unpacked in few large pieces, for joining many small ones takes as long as unpacking them. */
const CHUNK = 1 << 22;

/** Do these first bytes, gzipped or not, begin a packed file of any version? */
export function beginsPacked(head: Uint8Array): boolean {
	const word = MAGIC.slice(0, -1);
	const begins = (bytes: Uint8Array) => new TextDecoder().decode(bytes.subarray(0, word.length)) === word;
	if (head[0] !== 0x1f || head[1] !== 0x8b) return begins(head);
	try {
		return begins(gunzipSync(head, { finishFlush: constants.Z_SYNC_FLUSH }));
	} catch {
		return false;
	}
}

/** The bytes of a packed file without the gzip around them. @throws Error if that is damaged */
export function unpack(bytes: Uint8Array): Uint8Array {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	try {
		return gunzipSync(bytes, { maxOutputLength: MOST_BYTES, chunkSize: CHUNK });
	} catch {
		throw notPacked();
	}
}
