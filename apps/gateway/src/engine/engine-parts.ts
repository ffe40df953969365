import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const part = z.object({
  name: z.string(),
  state: z.enum(['READY', 'STARTING', 'UNREACHABLE']),
  detail: z
    .string()
    .nullish()
    .transform((detail) => detail ?? null),
})
const status = z.object({ parts: z.array(part) })

/** A part of a one-machine installation, as its launcher last saw it. */
export type EnginePartView = z.output<typeof part>

/** Reads the parts anew at each call; none where nobody keeps the file. */
export type EngineParts = () => Promise<EnginePartView[]>

/** The parts from the launcher's status file. A file that is absent, half written or strange means no parts. */
export const readEngineParts =
  (path: string | undefined): EngineParts =>
  async () => {
    if (path === undefined) return []
    try {
      return status.parse(JSON.parse(await readFile(path, 'utf8'))).parts
    } catch {
      return [] // the launcher writes it again in a moment; engine.state tells the truth without it
    }
  }
