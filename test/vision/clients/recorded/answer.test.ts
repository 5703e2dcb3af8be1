import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { answerSchema, lookFileSchema } from '../../../../src/vision/clients/recorded/answer.ts'

const ANSWER = JSON.parse(
  readFileSync(new URL('../../../../fixtures/answers/fridge.answer.json', import.meta.url), 'utf8'),
)
const thing = { name: 'Tofu', xPercent: 48, yPercent: 43 }

describe("a model's published answer", () => {
  it('should be told again as one look, with what it said beside', () => {
    const { recording, said } = answerSchema.parse(ANSWER)
    const detections = recording.events.flatMap((event) =>
      event.type === 'detection' ? [event.detection] : [],
    )
    expect(recording.events.map(({ type }) => type)).toEqual([
      'look',
      ...detections.map(() => 'detection'),
      'end',
    ])
    expect(detections).toHaveLength(ANSWER.length)
    expect(detections[0]).toMatchObject({
      label: 'Whole Milk',
      region: { kind: 'point', point: { x: 0.16, y: 0.2 } },
      opinion: { score: 34, forPerson: true },
    })
    // Of what amount its figures are, nobody says.
    expect(detections[0]).not.toHaveProperty('composition')
    expect(said.get(detections[0]?.id ?? '')).toMatchObject({ verdict: 'red', score: 3.4 })
  })

  it('should be read under the keys models put the list', () => {
    for (const whole of [[thing], { elements: [thing] }, { items: [thing] }])
      expect(answerSchema.parse(whole).recording.events).toHaveLength(3)
  })

  it('should take scores above ten to be out of a hundred', () => {
    const { recording } = answerSchema.parse([
      { ...thing, score: 9 },
      { ...thing, score: 80 },
    ])
    expect(
      recording.events.flatMap((event) => (event.type === 'detection' ? event.detection.opinion?.score : [])),
    ).toEqual([9, 80])
  })

  it.each([
    [[]],
    [[{ name: 'Tofu' }]],
    [[{ ...thing, xPercent: 120 }]],
    [[{ ...thing, name: ' ' }]],
    ['red'],
    [{}],
  ])('should not be read from what is none: %j', (json) => {
    expect(answerSchema.safeParse(json).success).toBe(false)
  })

  it('should stand wherever a recorded look may', () => {
    expect(lookFileSchema.parse(ANSWER).client).toBe('recorded answer')
    const look = { version: 1, client: 'x', events: [] }
    expect(lookFileSchema.parse(look)).toEqual(look)
  })
})
