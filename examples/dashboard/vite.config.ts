import { defineConfig } from 'vite'

export default defineConfig({
  // So that the page can be put into any folder of any server.
  base: './',
  build: { target: 'es2022' },
})
