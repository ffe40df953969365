import type { FastifyInstance } from 'fastify'

/** Leads from the demo's ribbon to the simulated Apple's own pages: the phone with its codes, and the clock. */
export function addDemoPages(app: FastifyInstance, controlUrl: string | null): void {
  if (controlUrl === null) return
  for (const page of ['phone', 'clock'])
    app.get(`/demo/${page}`, (_request, reply) => reply.redirect(new URL(`/${page}`, controlUrl).href))
}
