import { defineConfig, type Plugin } from 'vite'
import { bundleWorkflows } from './src/bundle-workflows.ts'

/** Puts the workflows beside the worker, in the form that Temporal's sandbox loads. */
const workflows: Plugin = {
  name: 'workflows',
  apply: 'build',
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'workflows.js', source: await bundleWorkflows() })
  },
}

export default defineConfig({
  plugins: [workflows],
  build: {
    ssr: 'src/main.ts',
    target: 'node24',
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].js' } },
  },
  // All in one file starts in half the time. Temporal's SDK brings a native library, and finds its own files by itself.
  ssr: {
    noExternal: true,
    external: ['activity', 'client', 'common', 'worker'].map((name) => `@temporalio/${name}`),
  },
})
