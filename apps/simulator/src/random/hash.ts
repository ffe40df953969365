/** Spreads the bits of a 32-bit integer, so that neighbouring inputs give unrelated outputs. */
export function scramble(value: number): number {
  let mixed = value | 0
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
  return (mixed ^ (mixed >>> 15)) >>> 0
}

/** Combines two 32-bit integers into one; the order matters. */
export function combine(left: number, right: number): number {
  return scramble(Math.imul(left ^ 0x9e3779b9, 0x85ebca6b) + scramble(right))
}

/** A 32-bit hash of a text and further parts, the root of everything the simulator derives. */
export function hashOf(...parts: readonly (string | number)[]): number {
  let hash = 0x811c9dc5
  for (const part of parts) hash = combine(hash, typeof part === 'number' ? part : hashText(part))
  return hash
}

function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return scramble(hash)
}
