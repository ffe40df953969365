import { config } from '@gatehouse/vitest/config'
import { defineConfig } from 'vitest/config'

export default defineConfig(config)
