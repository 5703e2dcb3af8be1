import { loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { createServer } from 'vite'

/** Times of fusing, in this Node: printed, never asserted. `npm run bench`. */
const SIZES = [
  [1, 150],
  [4, 150],
  [8, 150],
  [16, 150],
  [16, 300],
  [16, 625],
  [16, 780],
  [64, 195],
  [1, 12_500],
]
const root = fileURLToPath(new URL('../..', import.meta.url))
const vite = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { middlewareMode: true },
})
try {
  const { measureFuse } = await vite.ssrLoadModule('/test/bench/fuse/measure.ts')
  measureFuse(8, 150)
  console.log(`load ${loadavg()[0].toFixed(1)}, Node ${process.versions.node}; ms, medians`)
  for (const [looks, things] of SIZES) {
    const time = measureFuse(looks, things)
    const perThousand = (time.shortest / time.sightings) * 1000
    console.log(
      `${looks} looks × ${things} things = ${time.sightings} sightings → ${time.items} items: ` +
        `${time.ms.toFixed(1)}, at best ${time.shortest.toFixed(1)} (${perThousand.toFixed(1)} per 1000 sightings)`,
    )
  }
} finally {
  await vite.close()
}
