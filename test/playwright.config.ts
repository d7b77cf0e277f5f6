import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './support/browser.mjs';

const launchOptions = (await findBrowser()) ?? {};

/** Stories of people in a real browser, against the production build with a database of its own. */
export default defineConfig({
  testDir: 'journeys',
  outputDir: '../test-results/journeys',
  globalSetup: './support/journeys-setup.mjs',
  timeout: 90_000,
  expect: { timeout: 15_000 },
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ?? '../test-results/journeys.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 1440, height: 960 },
    baseURL: process.env.JOURNEYS_URL,
    locale: 'en-US',
    timezoneId: 'UTC',
    launchOptions,
    // Pictures of every step cost as much as the steps; the page's own state is kept all the same.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
  },
});
