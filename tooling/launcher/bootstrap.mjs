#!/usr/bin/env node
// The first lines that run after a clone: plain JavaScript for any Node from 18 on, without dependencies.
// It sees to Node 24, pnpm and node_modules, and hands over to src/main.ts.
import { HELP, unknownOption } from './bootstrap/help.mjs'
import { ensureNode, isSupportedNode } from './bootstrap/node.mjs'
import { ensureDependencies } from './bootstrap/dependencies.mjs'
import { Unavailable } from './bootstrap/unavailable.mjs'
import { handOver } from './bootstrap/hand-over.mjs'

const [command, ...args] = process.argv.slice(2)

if (!command || !(command in HELP)) {
  console.error(`Usage: npm start [-- options], npm test [-- options]`)
  process.exit(2)
}
if (args.includes('--help') || args.includes('-h')) {
  console.log(HELP[command])
  process.exit(0)
}
const unknown = unknownOption(command, args)
if (unknown) {
  console.error(`Unknown option '${unknown}'\nSee npm ${command} -- --help.`)
  process.exit(1)
}

try {
  const node = isSupportedNode(process.versions.node) ? process.execPath : await ensureNode()
  await ensureDependencies(node)
  await handOver(node, [command, ...args])
} catch (error) {
  if (!(error instanceof Unavailable)) throw error
  console.error(`\n${error.message}`)
  process.exit(1)
}
