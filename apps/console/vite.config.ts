import { readFile } from 'node:fs/promises'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import type { Plugin } from 'vite'
import { compiledWords } from './scripts/compiled-words.ts'

const gateway = process.env['GATEHOUSE_GATEWAY'] ?? 'http://127.0.0.1:4000'

/** Puts the registered documents beside the build, so that the gateway knows exactly this console's operations. */
const persistedDocuments: Plugin = {
  name: 'persisted-documents',
  apply: 'build',
  async generateBundle() {
    const source = await readFile(new URL('src/graphql/persisted-documents.json', import.meta.url))
    this.emitFile({ type: 'asset', fileName: 'persisted-documents.json', source })
  },
}

export default defineConfig({
  plugins: [compiledWords, react(), tailwindcss(), persistedDocuments],
  build: {
    manifest: true,
    // The page for clients who hold a link is small, and shares what it can.
    rolldownOptions: { input: ['index.html', 'c.html'] },
    target: ['chrome125', 'firefox128', 'safari18'],
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    port: 5173,
    proxy: { '/graphql': gateway, '/auth': gateway },
  },
})
