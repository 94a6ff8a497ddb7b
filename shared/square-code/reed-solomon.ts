/** Arithmetic on bytes as ISO/IEC 18004 has it: the field of 256 elements with the polynomial x⁸ + x⁴ + x³ + x² + 1. */
const powers: number[] = [];
const logarithms: number[] = [];
for (let exponent = 0, value = 1; exponent < 255; exponent += 1) {
  powers.push(value);
  logarithms[value] = exponent;
  value = value & 128 ? (value << 1) ^ 0x11d : value << 1;
}

function multiplied(a: number, b: number): number {
  if (a === 0 || b === 0) return 0;
  return powers[((logarithms[a] ?? 0) + (logarithms[b] ?? 0)) % 255] ?? 0;
}

/** The check bytes of a block: what is left when it is divided by the generator of this degree. */
export function checkBytes(block: readonly number[], count: number): readonly number[] {
  const generator = generatorOf(count);
  const rest = Array.from({ length: count }, () => 0);
  for (const byte of block) {
    const factor = byte ^ (rest.shift() ?? 0);
    rest.push(0);
    for (const [at, coefficient] of generator.entries()) rest[at] = (rest[at] ?? 0) ^ multiplied(coefficient, factor);
  }
  return rest;
}

/** The product of (x − 2⁰) … (x − 2ⁿ⁻¹), without its highest term. */
function generatorOf(degree: number): readonly number[] {
  let product = [...Array.from({ length: degree - 1 }, () => 0), 1];
  for (let root = 0; root < degree; root += 1) {
    const factor = powers[root] ?? 1;
    product = product.map((coefficient, at) => multiplied(coefficient, factor) ^ (product[at + 1] ?? 0));
  }
  return product;
}
