import type { FastifyInstance } from 'fastify'

/** The page that plays everybody's phone: the codes that Apple sent, newest first, as they come. */
export function phonePage(server: FastifyInstance): void {
  server.get('/phone', (_request, reply) => reply.type('text/html;charset=UTF-8').send(PAGE))
}

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Codes that the simulated Apple sent</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 34rem; margin: 2rem auto; padding: 0 1rem }
  h1 { font-size: 1.25rem }
  ol { list-style: none; padding: 0 }
  li { border: 1px solid color-mix(in srgb, currentcolor 20%, transparent); border-radius: .75rem; padding: .75rem 1rem; margin: .75rem 0 }
  strong { font: 600 1.75rem/1.3 ui-monospace, monospace; letter-spacing: .12em }
  .over { text-decoration: line-through; opacity: .6 }
  span { display: block }
</style>
<h1>Codes that the simulated Apple sent</h1>
<p id="none">None yet. Sign in somewhere with one of the simulated Apple IDs.</p>
<ol id="codes" aria-live="polite"></ol>
<script>
  const how = { push: 'shown on', sms: 'texted to', voice: 'said to' }
  const state = { NEWEST: 'newest', RETIRED: 'replaced by a newer one', USED: 'used' }
  const line = (tag, text, name = '') => Object.assign(document.createElement(tag), { textContent: text, className: name })
  let shown = ''
  async function read() {
    const text = await (await fetch('/__control/codes')).text()
    if (text === shown) return
    shown = text
    const codes = JSON.parse(text)
    document.getElementById('none').hidden = codes.length > 0
    document.getElementById('codes').replaceChildren(...codes.map((each) => {
      const item = document.createElement('li')
      const at = each.at.slice(11, 19) + ' UTC'
      item.append(
        line('strong', each.code, each.state === 'NEWEST' ? '' : 'over'),
        line('span', how[each.how] + ' ' + each.to + ' at ' + at + ', ' + state[each.state]),
        line('span', each.email),
      )
      return item
    }))
  }
  const again = () => read().catch(() => undefined).finally(() => setTimeout(again, 1000))
  again()
</script>
</html>
`
