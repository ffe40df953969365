import { fetchFile } from '@gatehouse/egress'
import { z } from 'zod'

const reading = z.object({ now: z.coerce.date() })
const limits = { types: ['application/json'], maxBytes: 4_096, withinMs: 2_000 }
const everyMs = 1_000

/** The product's clock. */
export interface Clock {
  now: () => Date
  stop: () => void
}

/**
 * A clock that goes with the simulated Apple's: whoever moves that one on by a week moves due times, forecasts and what is
 * published with it. Read each second; while the simulator does not answer, it stays as far ahead as it was.
 * @param controlUrl the simulator's control plane; null for real time, as everywhere but where a demo runs
 */
export function openClock(controlUrl: string | null): Clock {
  if (controlUrl === null) return { now: () => new Date(), stop: () => undefined }
  let aheadMs = 0
  let wanted = true
  let timer: NodeJS.Timeout | undefined
  const read = async (): Promise<void> => {
    aheadMs = (await aheadOf(controlUrl)) ?? aheadMs
    if (wanted) timer = setTimeout(() => void read(), everyMs).unref()
  }
  void read()
  const stop = (): void => {
    wanted = false
    clearTimeout(timer)
  }
  return { now: () => new Date(Date.now() + aheadMs), stop }
}

/** Some milliseconds that an answer takes are not an advance. */
const tolerableMs = 5_000

/** Null when nobody answers, or something that is no clock. */
async function aheadOf(controlUrl: string): Promise<number | null> {
  const address = new URL('/__control/clock', controlUrl)
  try {
    const { bytes } = await fetchFile(address, { ...limits, origins: [address.origin] })
    const { now } = reading.parse(JSON.parse(new TextDecoder().decode(bytes)))
    const aheadMs = now.getTime() - Date.now()
    return Math.abs(aheadMs) < tolerableMs ? 0 : aheadMs
  } catch {
    return null
  }
}
