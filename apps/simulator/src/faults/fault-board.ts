import { Draw } from '../random/draw.ts'
import type { Fault, FaultInput, FaultKind } from './fault.ts'

/** The request that a fault may strike. */
export interface FaultTarget {
  /** Name and slug; none before the key is known. */
  account: { name: string; slug: string } | null
  keyId: string | null
  method: string
  path: string
  reportDate?: string
  reportType?: string
}

/** The faults that are switched on. Chance comes from a seed, so that a run can be repeated. */
export class FaultBoard {
  private readonly faults = new Map<string, Fault>()
  private readonly draw: Draw
  private nextId = 1

  constructor(seed: number) {
    this.draw = new Draw(seed)
  }

  add(input: FaultInput): Fault {
    const fault: Fault = { ...input, id: `fault-${this.nextId}`, struck: 0, spared: 0 }
    this.nextId += 1
    this.faults.set(fault.id, fault)
    return fault
  }

  list(): Fault[] {
    return [...this.faults.values()]
  }

  remove(id: string): boolean {
    return this.faults.delete(id)
  }

  clear(): void {
    this.faults.clear()
  }

  /** No fault is switched on: the usual case, in which nothing needs to be looked up. */
  isQuiet(): boolean {
    return this.faults.size === 0
  }

  /** The first fault of this kind that strikes the request; counts it, and ends it when it is used up. */
  strike(kind: FaultKind, target: FaultTarget): Fault | null {
    for (const fault of this.faults.values()) {
      if (fault.kind !== kind || !matches(fault, target)) continue
      if (fault.spared < fault.after) {
        fault.spared += 1
        continue
      }
      if (fault.probability < 1 && !this.draw.chance(fault.probability)) continue
      fault.struck += 1
      if (fault.count !== null && fault.struck >= fault.count) this.faults.delete(fault.id)
      return fault
    }
    return null
  }
}

function matches(fault: Fault, target: FaultTarget): boolean {
  const { account } = target
  if (fault.account !== undefined && fault.account !== account?.name && fault.account !== account?.slug)
    return false
  if (fault.keyId !== undefined && fault.keyId !== target.keyId) return false
  if (fault.reportDate !== undefined && fault.reportDate !== target.reportDate) return false
  if (fault.reportType !== undefined && fault.reportType !== target.reportType) return false
  return fault.endpoint === undefined || endpointMatches(fault.endpoint, target)
}

function endpointMatches(endpoint: string, target: FaultTarget): boolean {
  const [method, path] = endpoint.includes(' ') ? endpoint.split(' ', 2) : [null, endpoint]
  if (path === undefined) return false
  if (!path.startsWith('/')) return path.toUpperCase() === target.method
  if (method !== null && method.toUpperCase() !== target.method) return false
  const pattern = path.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')
  return new RegExp(`^${pattern}$`).test(target.path)
}
