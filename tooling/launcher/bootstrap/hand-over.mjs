import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { fileURLToPath } from 'node:url'

const MAIN = new URL('../src/main.ts', import.meta.url)
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Goes on in src/main.ts: in this process when it is Node 24 already, else in a child that gets the signals and
 * whose exit code becomes ours. The child's IPC channel tells it when we die by SIGKILL.
 * @param {string} node path of a Node 24 binary
 * @param {string[]} args the command and its options
 */
export async function handOver(node, args) {
  if (node === process.execPath) {
    process.argv = [node, fileURLToPath(MAIN), ...args]
    await import(MAIN.href)
    return
  }
  const child = spawn(node, [fileURLToPath(MAIN), ...args], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  })
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal))
  endWithParent(() => child.kill('SIGTERM'))
  const [code, signal] = await new Promise((resolve) => child.on('exit', (...how) => resolve(how)))
  process.exit(code ?? 128 + constants.signals[signal])
}

// npm that is killed by SIGKILL cannot tell anybody; its orphans see another parent.
function endWithParent(end) {
  if (process.env.npm_lifecycle_event === undefined) return
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && end(), 500).unref()
}
