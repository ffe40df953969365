const longestStem = 48

/** The part of a web address that names something: small letters, digits and single dashes; never empty. */
export function slugStem(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  return (
    plain
      .replace(/^-+|-+$/g, '')
      .slice(0, longestStem)
      .replace(/-+$/, '') || 'client'
  )
}

/** The first of `stem`, `stem-2`, `stem-3` … that is not taken. */
export function freeSlug(stem: string, taken: readonly string[]): string {
  if (!taken.includes(stem)) return stem
  let number = 2
  while (taken.includes(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}
