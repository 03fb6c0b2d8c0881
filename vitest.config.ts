import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { conditions: ['vinculum-source'] },
  test: { include: ['test/**/*.test.ts'], passWithNoTests: true },
});
