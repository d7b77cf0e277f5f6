import { readFileSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

// The API compares Host and Origin, so the proxy must leave Host as it is.
const target = process.env.ROADBACK_API ?? 'http://localhost:4000';
const proxy = { '/graphql': { target, changeOrigin: false }, '/live': { target, changeOrigin: false, ws: true } };

/** The documents of this app by their hash, put beside it for the API, which runs no others (decision 34). No address leads to the file. */
const operations: Plugin = {
  name: 'operations',
  generateBundle() {
    const source = readFileSync(new URL('src/generated/persisted-documents.json', import.meta.url));
    this.emitFile({ type: 'asset', fileName: 'operations.json', source });
  },
};

export default defineConfig({
  base: '/',
  plugins: [react(), operations],
  // From source, so that a build of the portal needs no earlier build of the rules.
  resolve: { alias: { '@roadback/domain': fileURLToPath(new URL('../../libs/domain/src', import.meta.url)) } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2023',
    // Fonts as files and no inlined data: addresses, since the content policy allows 'self' alone.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { proxy },
  preview: { proxy },
});
