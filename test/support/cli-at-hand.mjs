/**
 * The built command line, kept at hand: one process carries out one call after another. Its entry is loaded anew for
 * each, with arguments, settings and folder of its own; the chunks it imports, and the food table in them, stay.
 * Ends with the process that started it.
 */
const ENTRY = new URL('../../dist/node/dishlight.js', import.meta.url)
let calls = 0

process.on('message', async ({ args, cwd, env }) => {
  const printed = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr']) {
    process[name].write = (text) => {
      printed[name] += text
      return true
    }
  }
  process.argv.splice(1, Infinity, ENTRY.pathname, ...args)
  process.env = env
  process.chdir(cwd)
  process.exitCode = undefined
  calls += 1
  try {
    await import(`${ENTRY}?call=${calls}`)
  } catch (error) {
    process.exitCode = 1
    printed.stderr += error.stack
  }
  const code = Number(process.exitCode ?? 0)
  process.exitCode = undefined
  process.removeAllListeners('SIGINT')
  process.send({ code, ...printed })
})
process.on('disconnect', () => process.exit())
