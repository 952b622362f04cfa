// Spherical k-means (Dhillon and Modha 2001) at three depths: additions, multiplications and square roots in a fixed
// order, so that every machine gets the same.

const ROUNDS = 12;
const DEEPER_ROUNDS = 20;

/**
 * @param vectors numbers a word, commonest words first
 * @param sample among how many of the first the clusters are found
 * @returns of: by word, its fine cluster; middle, coarse: by fine cluster, the one it lies in
 */
export function clusters(vectors, { dimensions, sample, fine, middle, coarse }) {
	const points = directions(vectors, dimensions);
	const n = vectors.length;
	const seen = Math.min(sample, n);
	const centres = means(points, new Float64Array(seen).fill(1), fine, dimensions, ROUNDS).centres;
	const of = new Int32Array(n);
	nearest(points, n, centres, fine, dimensions, of);
	const sizes = new Float64Array(fine);
	for (const c of of) sizes[c]++;
	const deeper = (k) => [...means(centres, sizes, k, dimensions, DEEPER_ROUNDS).of];
	return { of, middle: deeper(middle), coarse: deeper(coarse) };
}

/** Vectors from their common centre, of length one, one behind the other. */
function directions(vectors, dimensions) {
	const centre = new Float64Array(dimensions);
	for (const v of vectors) for (let d = 0; d < dimensions; d++) centre[d] += v[d] / vectors.length;
	const points = new Float64Array(vectors.length * dimensions);
	for (const [i, v] of vectors.entries())
		for (let d = 0; d < dimensions; d++) points[i * dimensions + d] = v[d] - centre[d];
	scaled(points, dimensions);
	return points;
}

function scaled(points, dimensions) {
	for (let from = 0; from < points.length; from += dimensions) {
		let square = 0;
		for (let d = 0; d < dimensions; d++) square += points[from + d] * points[from + d];
		const length = Math.sqrt(square) || 1;
		for (let d = 0; d < dimensions; d++) points[from + d] /= length;
	}
}

/** As many clusters as `k` of points with a weight each: they begin at points spread evenly over the list. */
function means(points, weights, k, dimensions, rounds) {
	const n = weights.length;
	const centres = new Float64Array(k * dimensions);
	for (let c = 0; c < k; c++) {
		const from = Math.floor((c * n) / k) * dimensions;
		centres.set(points.subarray(from, from + dimensions), c * dimensions);
	}
	const of = new Int32Array(n).fill(-1);
	for (let round = 0; round < rounds && nearest(points, n, centres, k, dimensions, of); round++) {
		centres.fill(0);
		for (let i = 0; i < n; i++)
			for (let d = 0; d < dimensions; d++) centres[of[i] * dimensions + d] += weights[i] * points[i * dimensions + d];
		scaled(centres, dimensions);
	}
	return { centres, of };
}

/** Gives each of the first `n` points its nearest centre. @returns whether any has changed */
function nearest(points, n, centres, k, dimensions, of) {
	let changed = false;
	for (let i = 0; i < n; i++) {
		const from = i * dimensions;
		let best = -2;
		let at = 0;
		for (let c = 0; c < k; c++) {
			const to = c * dimensions;
			let near = 0;
			for (let d = 0; d < dimensions; d++) near += points[from + d] * centres[to + d];
			if (near > best) {
				best = near;
				at = c;
			}
		}
		if (of[i] !== at) changed = true;
		of[i] = at;
	}
	return changed;
}
