import { once } from 'node:events'
import { SMTPServer } from 'smtp-server'

/** A mail server on this machine that keeps what it takes. */
export interface MailServer {
  url: URL
  taken: { to: string[]; raw: string }[]
  /** What it replies to the next recipients instead of taking them, such as 450. */
  refusals: number[]
  close(): Promise<void>
}

export async function startMailServer(): Promise<MailServer> {
  const taken: MailServer['taken'] = []
  const refusals: number[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: (_address, _session, callback) => {
      const responseCode = refusals.shift()
      callback(responseCode ? Object.assign(new Error('not now, or never'), { responseCode }) : null)
    },
    onData: (stream, session, callback) => {
      const to = session.envelope.rcptTo.map(({ address }) => address)
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        taken.push({ to, raw: Buffer.concat(pieces).toString('utf8') })
        callback()
      })
    },
  })
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  if (address === null || typeof address === 'string') throw new Error('the mail server has no port')
  return {
    url: new URL(`smtp://127.0.0.1:${address.port}`),
    taken,
    refusals,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
