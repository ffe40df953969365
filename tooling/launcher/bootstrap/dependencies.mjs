import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installOnce } from './cache.mjs'
import { Unavailable } from './unavailable.mjs'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const STAMP = join(ROOT, 'node_modules', '.gatehouse-install')

/**
 * Puts pnpm and the given Node first on PATH, for all that is started from here on, and installs the
 * dependencies of the lockfile. Quick when an earlier run did that for the same lockfile.
 * @param {string} node path of a Node 24 binary
 */
export async function ensureDependencies(node) {
  const pnpmBin = join(await ensurePnpm(), 'node_modules', '.bin')
  process.env.PATH = [dirname(node), pnpmBin, process.env.PATH].join(delimiter)
  const wanted = await fingerprint()
  if ((await readFile(STAMP, 'utf8').catch(() => '')) === wanted) return
  console.error('Installing dependencies')
  await install()
  await writeFile(STAMP, wanted)
}

async function ensurePnpm() {
  const { packageManager } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'))
  const version = packageManager.split('@')[1]
  return installOnce({
    what: `pnpm ${version}`,
    folder: join('pnpm', version),
    spec: `pnpm@${version}`,
    instead: `make it reachable`,
  })
}

// The packages' own manifests are in the lockfile too, so a new dependency shows there.
async function fingerprint() {
  const hash = createHash('sha256')
  for (const name of ['pnpm-lock.yaml', 'pnpm-workspace.yaml']) hash.update(await readFile(join(ROOT, name)))
  return hash.digest('hex')
}

function install() {
  // No question may wait for an answer here: CI=true lets pnpm replace a node_modules of another layout.
  const env = { ...process.env, CI: 'true' }
  const isWindows = process.platform === 'win32'
  const child = spawn('pnpm', ['install', '--frozen-lockfile', '--reporter=append-only'], {
    cwd: ROOT,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: isWindows,
  })
  let output = ''
  child.stdout.on('data', (chunk) => (output += chunk))
  child.stderr.on('data', (chunk) => (output += chunk))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => (code === 0 ? resolve() : reject(installFailed(output))))
  })
}

function installFailed(output) {
  const tail = output.trim().split('\n').slice(-15).join('\n  ')
  return new Unavailable(
    `The dependencies could not be installed: \`pnpm install --frozen-lockfile\` failed.\n  ${tail}\n` +
      `Where a package could not be fetched, check the network and npm's registry and proxy settings; ` +
      `where the lockfile is out of date, whoever changed a package.json has to run \`pnpm install\` and commit it.`,
  )
}
