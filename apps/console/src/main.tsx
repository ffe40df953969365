import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './design/base.css'
import { createConsoleRouter } from './router.ts'
import { createSession } from './shell/session.ts'
import { loadWords } from './words/words.ts'

void loadWords('shell', 'states') // beside asking who is signed in, not after it

const session = createSession(() => {
  session.forget()
  void router.navigate({ to: '/signin', search: { to: router.state.location.href } })
})
const router = createConsoleRouter(session)

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element with the id "root".')
createRoot(root).render(
  <StrictMode>
    <RouterProvider router={router} />
  </StrictMode>,
)
