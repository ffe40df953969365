/** Counts events of a rolling span in a ring of slots: fixed memory, exact to one slot. */
export class SlidingWindow {
  private readonly counts: Uint32Array
  private readonly slotMs: number
  private newestSlot = 0
  private total = 0

  constructor(slots: number, slotMs: number) {
    this.counts = new Uint32Array(slots)
    this.slotMs = slotMs
  }

  count(nowMs: number): number {
    this.moveTo(nowMs)
    return this.total
  }

  add(nowMs: number): void {
    this.moveTo(nowMs)
    const index = this.newestSlot % this.counts.length
    this.counts[index] = (this.counts[index] ?? 0) + 1
    this.total += 1
  }

  private moveTo(nowMs: number): void {
    const slot = Math.floor(nowMs / this.slotMs)
    const steps = Math.min(slot - this.newestSlot, this.counts.length)
    for (let step = 1; step <= steps; step += 1) {
      const index = (slot - steps + step) % this.counts.length
      this.total -= this.counts[index] ?? 0
      this.counts[index] = 0
    }
    if (slot > this.newestSlot) this.newestSlot = slot
  }
}
