import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const inProject = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The renderer as plain files under a strict content policy: no inline script or style, nothing as data address. */
export default defineConfig({
  root: inProject('renderer'),
  base: './',
  cacheDir: inProject('.cache/vite'),
  plugins: [react()],
  build: {
    outDir: inProject('dist/renderer'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
  },
});
