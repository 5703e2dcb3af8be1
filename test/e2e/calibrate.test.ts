import { afterEach, describe, expect, it } from 'vitest'
import { CALIBRATION_SIZE, calibrationSvg } from '../../src/vision/clients/model/calibration-marks.ts'
import { runCli } from '../support/run-cli.ts'
import { startUpstream, type Upstream } from '../support/upstream/upstream.ts'

/** Where the discs are, read off the drawing itself: centre and radius in pixels, in the order of their numbers. */
const DISCS = [...calibrationSvg().matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g)].map(
  ([, x, y, radius]) => ({ x: Number(x), y: Number(y), radius: Number(radius) }),
)

let upstream: Upstream
afterEach(() => upstream.close())

async function calibrateAgainst(reply: string) {
  upstream = await startUpstream({ reply })
  const args = ['--family', 'compatible', '--model', 'mystery', '--base-url', `${upstream.url}/v1`]
  return await runCli(['measure', 'calibrate', ...args])
}

describe('dishlight calibrate', () => {
  it('should find the frame of a model nobody knows', async () => {
    const { width, height } = CALIBRATION_SIZE
    const discs = DISCS.map(({ x, y, radius }, index) => ({
      name: `${index + 1}`,
      box_2d: [y - radius, x - radius, y + radius, x + radius].map((pixels, side) =>
        Math.round((1000 * pixels) / (side % 2 === 0 ? height : width)),
      ),
    }))
    const { code, stdout } = await calibrateAgainst(`Sure!\n\`\`\`json\n${JSON.stringify(discs)}\n\`\`\``)
    expect(code).toBe(0)
    expect(stdout).toContain('--frame yxyx/1000')
    expect(upstream.requests[0]?.image?.mediaType).toBe('image/jpeg')
  })

  it('should not guess when the answer fits no frame', async () => {
    const guesses = DISCS.map((_, i) => ({ name: `${i + 1}`, bbox: [i, 900 - i, i + 5, 910 - i] }))
    const { code, stdout, stderr } = await calibrateAgainst(JSON.stringify({ elements: guesses }))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('did not find the marks')
  })
})
