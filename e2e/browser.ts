import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright-core'

/** Somebody with a profile of their own, and what their page complained about. */
export interface Visitor {
  page: Page
  /** Errors in the page's console, and errors that nobody caught; empty is good. */
  complaints: string[]
  /** What axe finds wrong with the page as it stands now; empty is good. */
  findBarriers(): Promise<string[]>
}

/** A browser with one person at it. */
export interface Journey extends Visitor {
  /** Somebody else, who shares nothing with the first. */
  another(): Promise<Visitor>
  stop(): Promise<void>
}

/** Starts Chromium with one empty profile. Its files lie in a folder of their own, so that suites may run side by side. */
export async function startJourney(): Promise<Journey> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-browser-'))
  const browser = await launch(folder)
  return {
    ...(await visit(browser)),
    another: () => visit(browser),
    async stop() {
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function visit(browser: Browser): Promise<Visitor> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 } })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
  return { page, complaints, findBarriers: () => findBarriers(page, axe) }
}

async function launch(folder: string) {
  process.env['TMPDIR'] = folder
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x' // makes the package bring the libraries that a bare machine lacks
  const { default: binary } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await binary.executablePath(),
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  })
}

interface AxeWindow {
  axe: { run(): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> }
}

async function findBarriers(page: Page, axe: string): Promise<string[]> {
  // The page's own rules allow no foreign script; this one comes in as the debugger's.
  await page.evaluate(axe)
  return page.evaluate(async () => {
    const { violations } = await (window as unknown as AxeWindow).axe.run() // put there by the line above
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`,
    )
  })
}
