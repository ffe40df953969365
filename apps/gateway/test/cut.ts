import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to Postgres that can be cut and mended, as if the server was stopped and started. */
export interface Way {
  url: string
  cut(): Promise<void>
  mend(): Promise<void>
}

/** Leads to the Postgres at `url` over a port of its own. */
export async function wayTo(url: string): Promise<Way> {
  const target = new URL(url)
  const open = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname)
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket)
      socket.pipe(other)
      socket.on('error', () => other.destroy())
      socket.on('close', () => void (open.delete(socket), other.destroy()))
    }
  })
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return (server.address() as AddressInfo).port // it listens on TCP
  }
  const port = await listen(0)
  const detour = new URL(url)
  detour.port = String(port)
  detour.hostname = '127.0.0.1'
  return {
    url: detour.href,
    async cut() {
      const closed = once(server, 'close')
      server.close()
      for (const socket of open) socket.destroy()
      await closed
    },
    mend: async () => void (await listen(port)),
  }
}
