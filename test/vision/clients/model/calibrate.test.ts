import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { CoordinateFrame } from '../../../../src/core/geometry/coordinate-frame.ts'
import { calibrate } from '../../../../src/vision/clients/model/calibrate.ts'
import { calibrationSvg, findFrame } from '../../../../src/vision/clients/model/calibration-marks.ts'
import { startUpstream, type Upstream } from '../../../support/upstream/upstream.ts'

const SIZE = { width: 1344, height: 896 }
const range = (order: CoordinateFrame['order'], max: number): CoordinateFrame => ({
  order,
  scale: { kind: 'range', max },
})

/** What models of each convention answer for the six marks, worked out by hand. */
const ANSWERS: readonly [string, CoordinateFrame, string][] = [
  [
    'x before y, thousandths',
    range('xyxy', 1000),
    '{"elements":[{"name":"1","box":[50,575,110,665]},{"name":"2","box":[280,95,340,185]},{"name":"3","box":[440,805,500,895]},{"name":"4","box":[630,325,690,415]},{"name":"5","box":[870,195,930,285]},{"name":"6","box":[760,685,820,775]}]}',
  ],
  [
    'y before x, thousandths',
    range('yxyx', 1000),
    '[{"label":"disc 1","box_2d":[575,50,665,110]},{"label":"disc 2","box_2d":[95,280,185,340]},{"label":"disc 3","box_2d":[805,440,895,500]},{"label":"disc 4","box_2d":[325,630,415,690]},{"label":"disc 5","box_2d":[195,870,285,930]},{"label":"disc 6","box_2d":[685,760,775,820]}]',
  ],
  [
    'pixels',
    { order: 'xyxy', scale: { kind: 'pixels' } },
    '{"elements":[{"name":"1","box":[67,515,148,596]},{"name":"2","box":[376,85,457,166]},{"name":"3","box":[591,721,672,802]},{"name":"4","box":[847,291,927,372]},{"name":"5","box":[1169,175,1250,255]},{"name":"6","box":[1021,614,1102,694]}]}',
  ],
  [
    'shares',
    range('xyxy', 1),
    '{"elements":[{"name":1,"point":[0.08,0.62]},{"name":2,"point":[0.31,0.14]},{"name":3,"point":[0.47,0.85]},{"name":4,"point":[0.66,0.37]},{"name":5,"point":[0.9,0.24]}]}',
  ],
  [
    'percent, y before x',
    range('yxyx', 100),
    '{"elements":[{"name":"1","point":[62,8]},{"name":"2","point":[14,31]},{"name":"3","point":[85,47]},{"name":"4","point":[37,66]}]}',
  ],
]

describe('calibrate', () => {
  let upstream: Upstream
  beforeAll(async () => {
    upstream = await startUpstream({ reply: '' })
  })
  afterAll(() => upstream.close())
  const run = () =>
    calibrate(
      { family: 'compatible', model: 'mystery', baseUrl: upstream.url, pace: { retryMs: 1 } },
      new AbortController().signal,
    )

  it.each(ANSWERS)('should find %s', async (_, frame, reply) => {
    upstream.set({ reply, behaviour: { kind: 'ok' } })
    const result = await run()
    expect(result).toMatchObject({ ok: true, value: { frame } })
    if (result.ok) expect(result.value.meanError).toBeLessThan(0.003)
  })

  it('should send a marked image of the size it says', async () => {
    upstream.set({ reply: ANSWERS[0]![2], behaviour: { kind: 'ok' } })
    await run()
    const { default: sharp } = await import('sharp')
    const { width, height } = await sharp(upstream.requests.at(-1)!.image!.bytes).metadata()
    expect({ width, height }).toEqual(SIZE)
  })

  it('should number its marks without a font, since not every machine has one', () => {
    expect(calibrationSvg()).not.toContain('<text')
    expect(new Set(calibrationSvg().match(/<path d="[^"]+"/g)).size).toBe(6)
  })

  it('should find none in an answer that fits none', async () => {
    upstream.set({
      reply:
        '{"elements":[{"name":"1","box":[10,10,20,20]},{"name":"2","box":[500,500,510,510]},{"name":"3","box":[300,300,320,320]},{"name":"4","box":[900,100,910,110]}]}',
      behaviour: { kind: 'ok' },
    })
    expect(await run()).toEqual({
      ok: false,
      failure: { kind: 'contract', code: 'unreadable-reply', retryable: true },
    })
  })

  it('should pass on what went wrong', async () => {
    upstream.set({ behaviour: { kind: 'status', status: 404 } })
    expect(await run()).toMatchObject({ ok: false, failure: { code: 'unknown-model' } })
  })
})

describe('findFrame', () => {
  it('should not decide on three marks', () => {
    const replies = [
      { number: 1, values: [80, 620] },
      { number: 2, values: [310, 140] },
      { number: 3, values: [470, 850] },
    ]
    expect(findFrame(replies, SIZE)).toBeUndefined()
    expect(findFrame([...replies, { number: 4, values: [660, 370] }], SIZE)).toBeDefined()
  })

  it('should tolerate one mark that is slightly off', () => {
    const replies = [
      { number: 1, values: [80, 620] },
      { number: 2, values: [310, 140] },
      { number: 3, values: [470, 790] },
      { number: 4, values: [660, 370] },
    ]
    expect(findFrame(replies, SIZE)?.frame).toEqual(range('xyxy', 1000))
  })
})
