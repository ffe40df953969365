import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { Unavailable } from './unavailable.mjs'

// The folder that all clones of this user share.
function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'gatehouse')
}

/**
 * Installs one npm package into the cache, unless an earlier run did. Whole or not at all: it grows under a
 * temporary name and is renamed at the end, so two clones may do it at the same time.
 * @param {{ what: string, folder: string, spec: string, instead: string }} wanted
 * @returns {Promise<string>} the folder that holds its node_modules
 */
export async function installOnce({ what, folder, spec, instead }) {
  const home = join(cacheFolder(), folder)
  if (existsSync(join(home, 'node_modules'))) return home
  console.error(`Fetching ${what} (once, kept in ${home})`)
  await mkdir(dirname(home), { recursive: true })
  const growing = await mkdtemp(`${home}.partial-`)
  try {
    await npmInstall(growing, spec, what, instead)
    await rename(growing, home).catch(async (error) => {
      if (!existsSync(join(home, 'node_modules'))) throw error // somebody else was quicker: theirs is as good
    })
  } finally {
    await rm(growing, { recursive: true, force: true })
  }
  return home
}

async function npmInstall(folder, spec, what, instead) {
  const flags = ['--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel', 'error']
  const { code, output } = await runNpm(['install', ...flags, spec])
  if (code === 0) return
  throw new Unavailable(
    `${what} could not be fetched: \`npm install ${spec}\` failed.\n${indent(output)}\n` +
      `Check the network and npm's registry and proxy settings, or ${instead}; then run the command again.`,
  )
}

function runNpm(args) {
  const cli = process.env.npm_execpath
  // Under `npm start` that is the very npm that runs us; a bare `node bootstrap.mjs` takes the one on PATH.
  const isNpm = cli !== undefined && /npm-cli\.c?js$/.test(cli)
  const [file, leading] = isNpm ? [process.execPath, [cli]] : ['npm', []]
  return new Promise((resolve) => {
    const child = spawn(file, [...leading, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: !isNpm && process.platform === 'win32',
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.on('error', (error) => resolve({ code: 1, output: String(error.message) }))
    child.on('close', (code) => resolve({ code, output }))
  })
}

function indent(text) {
  return text
    .trim()
    .split('\n')
    .map((line) => `  ${line}`)
    .join('\n')
}
