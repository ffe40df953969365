import type { Core } from '@gatehouse/core'
import type { FastifyInstance } from 'fastify'
import { refuse } from '../http/refusals.ts'

interface CalendarAddress {
  Params: { file: string }
}

/** `/calendar/<secret>.ics`: the deadlines of the person whose address it is. Who knows it needs no session. */
export function addCalendar(app: FastifyInstance, { core }: { core: Core }): void {
  app.get<CalendarAddress>('/calendar/:file', async (request, reply) => {
    const [, secret] = /^([\w-]{43})\.ics$/.exec(request.params.file) ?? []
    const text = secret === undefined ? null : await core.calendar.read(secret)
    if (text === null) return refuse(request, reply, 404, 'There is nothing at this address.')
    return reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, no-store').send(text)
  })
}
