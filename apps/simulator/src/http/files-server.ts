import fastify, { type FastifyInstance } from 'fastify'
import { hashOf } from '../random/hash.ts'
import { plainPng } from './png.ts'

const MAX_PIXELS = 1024

/** Where icons come from, and later report segments: another host than the API, as with Apple, and without tokens. */
export function createFilesServer(): FastifyInstance {
  const server = fastify({ forceCloseConnections: true })
  server.get<{ Params: { token: string; size: string } }>(
    '/image/thumb/:token/:size',
    ({ params, headers }, reply) => {
      // Pre-signed addresses refuse a request that brings a bearer token along.
      if (headers.authorization !== undefined)
        return reply.code(400).type('text/plain').send('Only one auth mechanism allowed\n')
      const [, width = '', height = ''] = /^(\d{1,4})x(\d{1,4})bb\.png$/.exec(params.size) ?? []
      if (width === '') return reply.code(404).type('text/plain').send('No such image\n')
      const size = [Number(width), Number(height)].map((each) => Math.min(MAX_PIXELS, Math.max(1, each)))
      return reply
        .type('image/png')
        .header('cache-control', 'public, max-age=86400')
        .send(plainPng(size[0] ?? 1, size[1] ?? 1, hashOf(params.token)))
    },
  )
  return server
}
