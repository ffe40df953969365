import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

// Beside the other things that cannot come from npm.
const CACHE = process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache')

const run = promisify(execFile)

/**
 * Installs a package from PyPI into a folder of its own, once, and names the folder: Python finds it by PYTHONPATH, its
 * programs lie in `bin`. A half-made installation is never taken for one.
 * @throws where there is no Python 3 with pip, which these public clients need
 */
export async function fromPyPi(name: string, version: string): Promise<string> {
  const folder = join(CACHE, 'gatehouse', `${name}-${version}`)
  if (!existsSync(folder)) await install(folder, `${name}==${version}`)
  return folder
}

async function install(folder: string, requirement: string): Promise<void> {
  const draft = `${folder}.${process.pid}`
  await mkdir(dirname(folder), { recursive: true })
  try {
    await run('python3', ['-m', 'pip', 'install', '--quiet', '--target', draft, requirement])
    await rename(draft, folder)
  } catch (cause) {
    await rm(draft, { recursive: true, force: true })
    if (existsSync(folder)) return // another run was quicker
    throw new Error(`${requirement} could not be installed: it needs Python 3 with pip, and PyPI.`, { cause })
  }
}
