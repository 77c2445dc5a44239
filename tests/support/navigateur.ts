import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';

/** The widths that pages are looked at: a desk and a phone. */
export const WIDTHS = [1440, 390];

export interface Look {
  width?: number;
  colorScheme?: 'light' | 'dark';
}

/** How a page of the application is looked at: colours do not depend on the width, nor the layout on colours. */
export const LOOKS: readonly Required<Look>[] = [
  { width: 1440, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
];

export interface Visit {
  page: Page;
  /** What went wrong in the page, and requests to other origins. */
  faults: string[];
  /** Names of the operations that the page asked of the API, in their order. */
  operations: string[];
}

/** Rules of axe that a page breaks, with the elements. */
export async function violationsOf(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, impact, nodes }) => ({
    id,
    impact,
    nodes: nodes.map(({ html }) => html),
  }));
}

/** Pixels by which a page is wider than its window: it would scroll both ways. */
export const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Debian's Chromium (TEST_CHROMIUM), for all tests of the file that calls it. */
export function browserOfTests(): {
  visit: (address: string, look?: Look) => Promise<Visit>;
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
    async visit(address, { width = 1440, colorScheme = 'light' } = {}) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        colorScheme,
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const page = await context.newPage();
      const faults: string[] = [];
      const operations: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('request', (request) => {
        const { origin, protocol, pathname } = new URL(request.url());
        if (protocol !== 'data:' && origin !== new URL(address).origin) faults.push(request.url());
        if (pathname !== '/graphql' || request.method() !== 'POST') return;
        const { query } = request.postDataJSON() as { query: string };
        operations.push(/^\s*(?:query|mutation|subscription) (\w+)/m.exec(query)?.[1] ?? query);
      });
      await page.goto(address);
      return { page, faults, operations };
    },
  };
}
