import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vitest/config';

/** Names the folder, outside the repository, in which the client of npm’s archive stands beside its optional peers. */
export const INSTALLED_CLIENT = 'INSTALLED_CLIENT';

/** Gives tests the client that users install where they import `@sofi/sdk`, instead of its sources. */
export const packedClient = (): Plugin => ({
  name: 'packed-client',
  enforce: 'pre',
  resolveId(id) {
    const [, entry] = /^@sofi\/sdk(\/.+)?$/.exec(id) ?? [id, null];
    if (entry === null) return null;
    const folder = process.env[INSTALLED_CLIENT]!;
    const { exports } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
      exports: Record<string, { default: string }>;
    };
    return join(folder, exports[`.${entry ?? ''}`]!.default);
  },
});
