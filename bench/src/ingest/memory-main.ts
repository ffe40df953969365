// A process that does one thing: applies a file, and prints the most memory over idle that it needed, in MB.
import type { MadeFile } from './files.ts'
import { openOurs } from './ours.ts'
import type { Place } from './place.ts'

const input = JSON.parse(process.argv[2] ?? '') as { url: string; place: Place; file: MadeFile } // as ingest.ts gives it
const ours = openOurs(input.url)
const idle = process.memoryUsage.rss()
let most = idle
const watch = setInterval(() => (most = Math.max(most, process.memoryUsage.rss())), 10)
await ours.apply(input.place, input.file)
clearInterval(watch)
process.stdout.write(String(Math.ceil((most - idle) / 1_048_576)))
await ours.close()
