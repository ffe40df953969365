import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { BEYOND_THE_DOCUMENT } from '../apple/beyond-the-document.ts'
import { REPORT_KINDS } from '../reports/catalogue.ts'
import type { World } from '../world.ts'

const known = new Set(REPORT_KINDS.map((kind) => kind.type))
const versionsInput = z.record(
  z.string().refine((type) => known.has(type), 'is no report type'),
  z
    .string()
    .regex(/^\d_\d$/)
    .nullable(),
)

/**
 * `GET` and `PUT /__control/report-versions`: Apple has changed the version that a report wants without notice.
 * `GET /__control/beyond-the-document`: what Apple does and does not document, with the evidence.
 */
export function versionRoutes(server: FastifyInstance, world: World): void {
  const reading = (): unknown => Object.fromEntries(world.reportVersions)
  server.get('/beyond-the-document', () => BEYOND_THE_DOCUMENT)
  server.get('/report-versions', reading)
  server.put('/report-versions', (request) => {
    for (const [type, version] of Object.entries(versionsInput.parse(request.body))) {
      if (version === null) world.reportVersions.delete(type)
      else world.reportVersions.set(type, version)
    }
    return reading()
  })
}
