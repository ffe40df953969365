import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** The version of codemagic-cli-tools that the tests know. */
const VERSION = '0.70.0'

// Beside the other things that cannot come from npm.
const CACHE = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')
const FOLDER = join(CACHE, 'gatehouse', `codemagic-cli-tools-${VERSION}`)

const run = promisify(execFile)

/** How to run codemagic-cli-tools' command for App Store Connect. */
export interface Codemagic {
  program: string
  /** Where Python finds what it imports: the variable PYTHONPATH. */
  pythonPath: string
}

/**
 * Installs codemagic-cli-tools from PyPI, once; a half-made installation is never taken for one.
 * @throws where there is no Python 3 with pip, which this one client needs
 */
export async function installCodemagic(): Promise<Codemagic> {
  if (!existsSync(FOLDER)) await install()
  return { program: join(FOLDER, 'bin', 'app-store-connect'), pythonPath: FOLDER }
}

async function install(): Promise<void> {
  const draft = `${FOLDER}.${process.pid}`
  await mkdir(dirname(FOLDER), { recursive: true })
  try {
    await run('python3', [
      '-m',
      'pip',
      'install',
      '--quiet',
      '--target',
      draft,
      `codemagic-cli-tools==${VERSION}`,
    ])
    await rename(draft, FOLDER)
  } catch (cause) {
    await rm(draft, { recursive: true, force: true })
    if (existsSync(FOLDER)) return // another run was quicker
    throw new Error('codemagic-cli-tools could not be installed: it needs Python 3 with pip, and PyPI.', {
      cause,
    })
  }
}
