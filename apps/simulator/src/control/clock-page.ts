import type { FastifyInstance } from 'fastify'

/** The page that moves the simulated clock on by days. */
export function clockPage(server: FastifyInstance): void {
  server.get('/clock', (_request, reply) => reply.type('text/html;charset=UTF-8').send(PAGE))
}

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>The clock of the simulated Apple</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif }
  body { max-width: 34rem; margin: 2rem auto; padding: 0 1rem }
  h1 { font-size: 1.25rem }
  output { display: block; font: 600 1.75rem/1.3 ui-monospace, monospace; margin: 1rem 0 }
  button { font: inherit; padding: .5rem 1rem; margin: 0 .5rem .5rem 0; min-height: 2.75rem }
</style>
<h1>The clock of the simulated Apple</h1>
<output id="now" aria-live="off">…</output>
<p id="buttons">
  <button type="button" data-days="1">One day on</button>
  <button type="button" data-days="7">One week on</button>
  <button type="button" data-days="30">Thirty days on</button>
</p>
<p id="said" role="status">Real time, until you move it. It does not go back: npm start -- --fresh begins again.</p>
<p>Reports are published, tokens and sign-ins come to their ends, and Gatehouse goes along within some seconds.</p>
<script>
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeStyle: 'short', timeZone: 'America/Los_Angeles' })
  const show = ({ now }) => { document.getElementById('now').textContent = day.format(new Date(now)) + ' Pacific' }
  const read = async () => show(await (await fetch('/__control/clock')).json())
  document.getElementById('buttons').addEventListener('click', async ({ target }) => {
    const days = Number(target.dataset?.days)
    if (!days) return
    const sent = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ advance: { days } }) }
    show(await (await fetch('/__control/clock', sent)).json())
    document.getElementById('said').textContent = 'Moved on by ' + (days === 1 ? 'one day' : days + ' days') + '.'
  })
  const again = () => read().catch(() => undefined).finally(() => setTimeout(again, 1000))
  again()
</script>
</html>
`
