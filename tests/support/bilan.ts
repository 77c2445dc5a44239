import type { Reporter, TestModule } from 'vitest/node';

/** Says at the end how many tests ran on each database. */
export default class Bilan implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const projets: Record<string, { reussis: number; manques: number }> = {
      'sans base': { reussis: 0, manques: 0 },
      paquet: { reussis: 0, manques: 0 },
      embarquee: { reussis: 0, manques: 0 },
      postgres: { reussis: 0, manques: 0 },
    };
    for (const module of modules)
      for (const test of module.children.allTests()) {
        const compte = projets[module.project.name]!;
        if (test.result().state === 'passed') compte.reussis++;
        else compte.manques++;
      }
    console.log('');
    for (const [nom, { reussis, manques }] of Object.entries(projets))
      console.log(`${nom}: ${reussis} passed, ${manques} failed or skipped`);
    if (!process.env['TEST_DATABASE_URL'])
      console.log('postgres was not tested: TEST_DATABASE_URL is not set.');
    if (!process.env['TEST_REDIS_URL'])
      console.log('Redis was not tested: TEST_REDIS_URL is not set.');
    if (!process.env['TEST_PGBOUNCER'])
      console.log('PgBouncer was not tested: TEST_PGBOUNCER is not set.');
    if (!process.env['TEST_NGINX']) console.log('nginx was not tested: TEST_NGINX is not set.');
    if (!process.env['TEST_CHROMIUM'])
      console.log('Pages were not seen in a browser: TEST_CHROMIUM is not set.');
  }
}
