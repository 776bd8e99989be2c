/** A stream of chance: the same seed and number give the same stream for ever. */
export type Chance = {
  /** Evenly from 0 (included) to 1 (not included). */
  uniform: () => number;
  /** From the standard normal law (Box and Muller 1958). */
  normal: () => number;
};

/** The `number`-th stream of a seed: the generator sfc32 (Doty-Humphrey's PractRand), its state filled by a 32-bit mix of both. */
export function openChance(seed: number, number: number): Chance {
  const mixed = mix(seed ^ mix(number + 0x9e3779b9));
  let [a, b, c, counter] = [mixed, mix(mixed + 1), mix(mixed + 2), 1];
  function uniform(): number {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 2 ** 32;
  }
  for (let i = 0; i < 12; i++) uniform();
  return {
    uniform,
    normal: () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform()),
  };
}

/** The finaliser of MurmurHash3 (Appleby 2011): every bit in changes about half of the bits out. */
function mix(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
