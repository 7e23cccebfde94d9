import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** The four kinds of tests (docs/testing.md). Golden and e2e tests spawn the built program, so `npm run build` comes first. */
export default defineConfig({
  test: {
    // On two cores vitest would take one: most tests wait for a program that they have started.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          exclude: ['src/lint/rules/**'],
          // Only against hanging: no test is judged by the clock, on however busy a machine.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'rules', include: ['src/lint/rules/*.test.ts'], testTimeout: 120_000 } },
      { test: { name: 'golden', include: ['tests/golden/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
