import type { FastifyReply } from 'fastify'

/** Sends the head and half of the body, and closes the connection: the client never has the whole. */
export function breakOff(
  reply: FastifyReply,
  status: number,
  headers: Record<string, string | string[]>,
  body: Buffer,
): FastifyReply {
  reply.hijack()
  // An answer without a body is to end too early as well.
  reply.raw.writeHead(status, { ...headers, 'content-length': String(Math.max(body.length, 1)) })
  reply.raw.write(body.subarray(0, Math.floor(body.length / 2)), () => reply.raw.destroy())
  return reply
}
