import { z } from 'zod'

/** Where the simulator's control plane listens. @throws when that was not said. */
export function readControlUrl(): string {
  return z.url({ protocol: /^https?$/ }).parse(process.env['GATEHOUSE_SIMULATOR_CONTROL_URL'])
}
