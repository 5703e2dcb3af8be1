/** libheif for the browser, a file of its own in the build: see `vite.config.ts`. */
declare module 'heic-decoder' {
  const buildLibheif: () => import('./heic-pixels.ts').HeifLibrary
  // biome-ignore lint/style/noDefaultExport: that is how somebody else's module exports it.
  export default buildLibheif
}

/** libheif for Node, its WebAssembly within. */
declare module 'libheif-js/wasm-bundle.js' {
  const library: import('./heic-pixels.ts').HeifLibrary
  // biome-ignore lint/style/noDefaultExport: that is how somebody else's module exports it.
  export default library
}
