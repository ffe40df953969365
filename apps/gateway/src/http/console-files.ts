import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { refuse } from './refusals.ts'

/** Paths that belong to the server: an unknown one there is a mistake, not a page. */
const serverPaths = /^\/(graphql|auth|export|icons|healthz|readyz|metrics)(\/|\?|$)/

/** The console's build, and its page for every address that is not a file. */
export async function addConsole(app: FastifyInstance, folder: string | null): Promise<void> {
  if (folder !== null) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: true,
      cacheControl: false,
      setHeaders: (reply, path) => {
        // Names under assets/ carry a hash of what is in them.
        const forEver = path.includes('/assets/')
        void reply.header('cache-control', forEver ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.setNotFoundHandler((request, reply) => {
    const page =
      folder !== null && request.method === 'GET' && !serverPaths.test(request.url) && !isFile(request.url)
    if (page && isLinkPage.test(request.url))
      return reply.header('x-robots-tag', 'noindex').sendFile('c.html')
    if (page) return reply.sendFile('index.html')
    return refuse(request, reply, 404, 'There is nothing at this address.')
  })
}

/** The page for clients who hold a link: a small one of its own. */
const isLinkPage = /^\/c(\?|$)/

/** A missing script must not answer with a page: the browser would try to run it. */
const isFile = (url: string) => /\.[a-z0-9]+(\?|$)/i.test(url)
