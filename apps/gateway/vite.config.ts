import { defineConfig } from 'vite'

export default defineConfig({
  build: {
    ssr: true,
    target: 'node24',
    rolldownOptions: {
      input: { main: 'src/main.ts', demo: 'src/demo/main.ts' },
      // Beside the entries, since some find files of the repository from where they lie.
      output: { chunkFileNames: '[name]-[hash].js' },
    },
  },
  // All in one place starts in a fraction of the time, and has one graphql. Argon2 is a native library.
  ssr: { noExternal: true, external: ['@node-rs/argon2'] },
})
