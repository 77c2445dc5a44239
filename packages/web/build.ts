import { build } from 'vite';

const [, , outDir] = process.argv;

await build({
  configFile: `${import.meta.dirname}/vite.config.ts`,
  logLevel: 'warn',
  build: { outDir, emptyOutDir: true },
});
