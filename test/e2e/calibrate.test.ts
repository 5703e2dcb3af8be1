import { afterEach, describe, expect, it } from 'vitest'
import { MARKS } from '../../src/cli/marked-image.ts'
import { runCli } from '../support/run-cli.ts'
import { startUpstream, type Upstream } from '../support/upstream/upstream.ts'

let upstream: Upstream
afterEach(() => upstream.close())

async function calibrateAgainst(reply: string) {
  upstream = await startUpstream({ reply })
  const args = ['--family', 'compatible', '--model', 'mystery', '--base-url', `${upstream.url}/v1`]
  return await runCli(['calibrate', ...args])
}

describe('platelens calibrate', () => {
  it('should find the frame of a model nobody knows', async () => {
    const squares = MARKS.map(({ name, box }) => ({
      name: `${name} square`,
      box_2d: [box.yMin, box.xMin, box.yMax, box.xMax].map((share) => Math.round(share * 1000)),
    }))
    const { code, stdout } = await calibrateAgainst(`Sure!\n\`\`\`json\n${JSON.stringify(squares)}\n\`\`\``)
    expect(code).toBe(0)
    expect(stdout).toContain('--frame yxyx/1000')
    expect(upstream.requests[0]?.image?.mediaType).toBe('image/jpeg')
  })

  it('should not guess from an answer that fits no frame', async () => {
    const guesses = MARKS.map(({ name }, i) => ({ name, bbox: [i, 900 - i, i + 5, 910 - i] }))
    const { code, stdout, stderr } = await calibrateAgainst(JSON.stringify({ elements: guesses }))
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain('did not find the marks')
  })
})
