import { defineConfig } from 'vite';

// The viewer's page. Everything is a file of its own: the policy of src/view/guard.ts allows nothing inline.
export default defineConfig({
  root: 'src/view/app',
  base: '/',
  build: {
    outDir: '../../../dist/view',
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: false,
    // ECharts in one file; a second request would only be later.
    chunkSizeWarningLimit: 700,
  },
});
