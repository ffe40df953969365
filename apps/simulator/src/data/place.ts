/** Where an app stands in the world. */
export interface AppPlace {
  worldRoot: number
  accountIndex: number
  accountSeed: number
  developer: string
  appIndex: number
}

/** Apple's ids are unique over the world: a product's place is spread over the ten-digit numbers by a prime. */
export function appleId(place: AppPlace, productIndex: number): string {
  const serial = (place.accountIndex * 512 + place.appIndex) * 64 + productIndex
  return String(6_440_000_000 + ((serial * 7_919 + place.worldRoot) % 499_999_993))
}
