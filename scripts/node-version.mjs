/** Imported before all else: an older Node ends here with a sentence, not in the middle of a build. */
const [major, minor] = process.versions.node.split('.').map(Number)
if (!((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22)) {
  process.stderr.write(
    `Dishlight needs Node 20.19, or 22.12 and later. This is ${process.version}. See https://nodejs.org.\n`,
  )
  process.exit(1)
}
