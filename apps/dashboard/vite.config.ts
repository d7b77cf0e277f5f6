import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const api = process.env['ROADBACK_API'] ?? 'http://127.0.0.1:4000';

/** The documents of this app by their hash, put beside it for the API, which runs no others (decision 34). No address leads to the file. */
const operations: Plugin = {
  name: 'operations',
  generateBundle() {
    const source = readFileSync(new URL('src/generated/persisted-documents.json', import.meta.url));
    this.emitFile({ type: 'asset', fileName: 'operations.json', source });
  },
};

export default defineConfig({
  base: '/staff/',
  // The API puts the nonce of each response in this place, for the styles that MUI writes into the page.
  html: { cspNonce: 'NONCE_OF_THIS_PAGE' },
  plugins: [react(), operations],
  resolve: {
    alias: { '@roadback/domain': fileURLToPath(new URL('../../libs/domain/src', import.meta.url)) },
    dedupe: ['react', 'react-dom', 'react-router', 'react-router-dom', '@tanstack/react-query', 'ra-core'],
  },
  server: { proxy: { '/graphql': { target: api, changeOrigin: false }, '/live': { target: api, changeOrigin: false, ws: true } } },
  build: {
    outDir: 'dist',
    // Fonts as data: addresses would need a wider content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'vendor', test: /node_modules/ }] } },
    },
  },
});
