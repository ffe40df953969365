import { once } from 'node:events'
import { request, createServer as createPlainServer, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import { connect, type AddressInfo } from 'node:net'
import { certificateFor } from './certificate.ts'

/** Apple's host name on this machine: what a client needs to be set up with to reach it. */
export interface AppleHost {
  /** A proxy that leads connections for Apple's host to the simulator and nowhere else. */
  proxy: string
  /** PEM of the certificate to trust. */
  certificate: string
  close(): Promise<void>
}

/** Where clients of the API and of Reporter look for Apple. */
export const API_HOST = 'api.appstoreconnect.apple.com'
export const REPORTER_HOST = 'reportingitc-reporter.apple.com'

/** Puts TLS with one of Apple's host names before a simulator, so that clients need not know that it is none. */
export async function startAppleHost(host: string, address: string): Promise<AppleHost> {
  const { certificate, privateKey } = certificateFor(host)
  const tls = createTlsServer({ cert: certificate, key: privateKey }, (incoming, outgoing) => {
    const headers = {
      ...incoming.headers,
      'x-forwarded-proto': 'https',
      'x-forwarded-host': incoming.headers.host ?? host,
    }
    const forwarded = request(
      `${address}${incoming.url ?? ''}`,
      { method: incoming.method, headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
        answer.pipe(outgoing)
      },
    )
    incoming.pipe(forwarded)
  })
  const tlsPort = await listen(tls)
  const tunnel = createPlainServer()
  tunnel.on('connect', ({ url }, client) => {
    if (url !== `${host}:443`) return void client.end('HTTP/1.1 403 Forbidden\r\n\r\n')
    const upstream = connect(tlsPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    upstream.on('error', () => client.destroy())
    client.on('error', () => upstream.destroy())
  })
  const port = await listen(tunnel)
  return {
    proxy: `http://127.0.0.1:${port}`,
    certificate,
    close: async () => {
      for (const server of [tunnel, tls]) {
        server.closeAllConnections()
        server.close()
      }
      await Promise.resolve()
    },
  }
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port // listening on TCP
}
