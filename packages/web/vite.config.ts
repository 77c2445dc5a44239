import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const API = 'http://127.0.0.1:4000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  resolve: { conditions: ['@sofi/source', ...defaultClientConditions] },
  build: {
    target: 'es2024',
    // Asset names hold a hash of their content: the server lets browsers keep them.
    assetsDir: 'assets',
    // Everything that is loaded is a file of this origin: the policy of the page allows nothing inline.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: {
    proxy: Object.fromEntries(['/graphql', '/export', '/session'].map((path) => [path, API])),
  },
});
