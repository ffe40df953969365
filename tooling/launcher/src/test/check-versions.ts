// node check-versions.ts: every dependency comes from the catalog, pinned, and is there in one version only.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../paths.ts'

type Dependencies = Record<string, string>
type Listed = Record<string, { path: string }>

// What others bring along for themselves, where their version never meets ours.
const BROUGHT_ALONG: Record<string, string> = {
  jose: "public clients of Apple's API, which the simulator is tested with, sign their tokens with older ones",
}

const problems: string[] = []
const instances = new Map<string, Set<string>>()

// pnpm: one entry for each package of the workspace; the path tells versions and sets of peers apart.
const list = ['list', '--recursive', '--depth', '0', '--json']
const listing = execFileSync('pnpm', list, { cwd: ROOT, encoding: 'utf8' })
const packages = JSON.parse(listing) as {
  path: string
  dependencies?: Listed
  devDependencies?: Listed
}[] // as above

for (const { path, dependencies, devDependencies } of packages) {
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<
    string,
    Dependencies
  > // of npm's shape
  const wanted = {
    ...manifest['dependencies'],
    ...manifest['devDependencies'],
    ...manifest['peerDependencies'],
  }
  for (const [name, range] of Object.entries(wanted)) {
    if (range !== 'catalog:' && range !== 'workspace:*') {
      problems.push(`${path}: ${name} is "${range}" and not "catalog:"`)
    }
  }
  for (const [name, found] of Object.entries({ ...dependencies, ...devDependencies })) {
    instances.set(name, (instances.get(name) ?? new Set()).add(found.path))
  }
}

const workspace = readFileSync(join(ROOT, 'pnpm-workspace.yaml'), 'utf8')
const catalog = /^catalog:\n((?: {2}.*\n?)+)/m.exec(workspace)?.[1] ?? ''
for (const line of catalog.trimEnd().split('\n')) {
  if (!/: \d+\.\d+\.\d+(-[\w.]+)?$/.test(line))
    problems.push(`the catalog pins no exact version: ${line.trim()}`)
}

const lockfile = readFileSync(join(ROOT, 'pnpm-lock.yaml'), 'utf8')
const locked = lockfile.slice(lockfile.indexOf('\npackages:'), lockfile.indexOf('\nsnapshots:'))
const versions = Map.groupBy(locked.matchAll(/^ {2}'?(@?[^@'\n]+)@([^:'\n]+)'?:$/gm), ([, name]) => name)

for (const [name, paths] of instances) {
  if (paths.size > 1) problems.push(`${name} is installed more than once: ${[...paths].join(', ')}`)
  const all = versions.get(name)?.map(([, , version]) => version) ?? []
  if (all.length > 1 && !(name in BROUGHT_ALONG))
    problems.push(`${name} has several versions: ${all.join(', ')} (an override can make them one)`)
}

for (const problem of problems) console.log(problem)
process.exitCode = problems.length > 0 ? 1 : 0
