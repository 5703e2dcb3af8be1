import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { ATTACK_POINTS, type AttackPoint } from './attack-points.ts'
import { absent, type Part, type Row, tried } from './part.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Each point of the list, with the tests that hold it. */
export async function attacks(): Promise<Part> {
  const rows: Row[] = []
  for (const point of ATTACK_POINTS) rows.push(await rowOf(point))
  return {
    title: 'What did not hold at first',
    does: 'The weaknesses found when the first version was attacked, and the tests that guard against them now. This part checks that each test exists; `npm test` and `npm run test:endurance` run them.',
    rows,
  }
}

async function rowOf({ letter, point, by, needs }: AttackPoint): Promise<Row> {
  const what = `${letter}: ${point}`
  if (needs !== undefined && !existsSync(root + needs)) return absent(what, 'Not in this build.')
  return tried(what, by.length, async () => {
    for (const [file, name] of by) {
      assert.ok(existsSync(root + file), `there is no ${file}`)
      assert.ok(readFileSync(root + file, 'utf8').includes(name), `${file} has no “${name}”`)
    }
    return by.map(([file, name]) => `${file}: ${name}`).join('; ')
  })
}
