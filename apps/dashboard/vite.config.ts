import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = process.env['ROADBACK_API'] ?? 'http://127.0.0.1:4000';

export default defineConfig({
  base: '/staff/',
  plugins: [react()],
  resolve: {
    alias: { '@roadback/domain': fileURLToPath(new URL('../../libs/domain/src', import.meta.url)) },
    dedupe: ['react', 'react-dom', 'react-router', 'react-router-dom', '@tanstack/react-query', 'ra-core'],
  },
  server: { proxy: { '/graphql': { target: api, changeOrigin: false } } },
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
