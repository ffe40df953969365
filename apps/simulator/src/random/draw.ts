import { scramble } from './hash.ts'

/** A small deterministic source of chance: the same seed gives the same sequence on every machine. */
export class Draw {
  private state: number

  constructor(seed: number) {
    this.state = seed >>> 0
  }

  /** A number from 0 (included) to 1 (excluded). */
  next(): number {
    this.state = (this.state + 0x9e3779b9) >>> 0
    return scramble(this.state) / 0x1_0000_0000
  }

  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1))
  }

  between(low: number, high: number): number {
    return low + this.next() * (high - low)
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item {
    return items[Math.floor(this.next() * items.length)] ?? items[0]
  }

  /** How many of rare, independent events happened when `mean` were expected. */
  poisson(mean: number): number {
    if (mean <= 0) return 0
    if (mean > 40) return Math.max(0, Math.round(mean + Math.sqrt(mean) * this.normal()))
    const limit = Math.exp(-mean)
    let product = this.next()
    let count = 0
    while (product > limit) {
      product *= this.next()
      count += 1
    }
    return count
  }

  /** How many of `trials` succeed when each succeeds with `probability`. */
  binomial(trials: number, probability: number): number {
    if (trials > 60) {
      const mean = trials * probability
      const spread = Math.sqrt(mean * (1 - probability)) * this.normal()
      return Math.min(trials, Math.max(0, Math.round(mean + spread)))
    }
    let hits = 0
    for (let trial = 0; trial < trials; trial += 1) if (this.chance(probability)) hits += 1
    return hits
  }

  private normal(): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()))
    return radius * Math.cos(2 * Math.PI * this.next())
  }
}
