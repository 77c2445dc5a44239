import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** The widths that pages are looked at: a desk and a phone. */
export const WIDTHS = [1440, 390];

export interface Visit {
  page: Page;
  /** What went wrong in the page, and requests to other origins. */
  faults: string[];
}

/** Debian's Chromium (TEST_CHROMIUM), for all tests of the file that calls it. */
export function browserOfTests(): {
  visit: (address: string, width?: number) => Promise<Visit>;
} {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env['TEST_CHROMIUM']!,
      args: ['--no-sandbox'],
    });
  });
  afterAll(() => browser.close());
  return {
    async visit(address, width = 1440) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol !== 'data:' && origin !== new URL(address).origin) faults.push(request.url());
      });
      await page.goto(address);
      return { page, faults };
    },
  };
}
