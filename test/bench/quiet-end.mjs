/** Ends without a word where nobody reads the output any more. */
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})
