// A launcher for the tests: one Node part and one foreign program; prints their process ids, and stays.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { untilMessage } from '../src/supervise/ready.ts'
import { leashed } from '../src/supervise/spawn.ts'
import { createSupervisor } from '../src/supervise/supervisor.ts'

const folder = process.argv[2] ?? '.'
const pidFile = join(folder, 'sleep.json')
const supervisor = createSupervisor(() => undefined)
const sayReady = "process.send({ ready: true }); process.on('SIGTERM', () => {}); setInterval(() => {}, 1000)"
const said = Promise.withResolvers<number>()

process.on('SIGTERM', () => void supervisor.stop(200).then(() => process.exit(0)))

await supervisor.start({
  name: 'Stubborn', // it does not end when it is asked to
  args: ['-e', `console.log(process.pid); ${sayReady}`],
  logFile: join(folder, 'stubborn.log'),
  onLine: (line) => said.resolve(Number(line)),
  ready: untilMessage,
})
await supervisor.start({
  name: 'Sleep',
  args: leashed({ file: '/bin/sleep', args: ['1000'], stopSignal: 'SIGTERM', pidFile }),
  logFile: join(folder, 'sleep.log'),
  ready: async () => {
    while (!readPid()) await new Promise((resolve) => setTimeout(resolve, 10))
  },
})
console.log(JSON.stringify({ stubborn: await said.promise, sleep: readPid() }))

function readPid(): number | undefined {
  try {
    return JSON.parse(readFileSync(pidFile, 'utf8')).pid
  } catch {
    return undefined
  }
}
