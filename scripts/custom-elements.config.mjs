// biome-ignore lint/style/noDefaultExport: the analyzer asks for it.
export default {
  globs: ['src/embed/element.tsx', 'src/embed/reflecting.ts', 'src/embed/upload/upload-element.ts'],
  // It would write into package.json.
  packagejson: false,
  quiet: true,
}
