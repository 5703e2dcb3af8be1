import { describe, expect, it } from 'vitest'
import { runProgram } from '../../support/run-program.ts'

describe('dishlight foods', () => {
  it('should find foods by the words of a name', async () => {
    const { stdout } = await runProgram('foods', 'search', 'greek', 'yog')
    expect(stdout).toMatch(/^yogurt-greek +Greek yogurt/m)
  })

  it('should say where nothing is called that, and what is called something like it', async () => {
    const { stdout } = await runProgram('foods', 'search', 'yogrut', '--json')
    const found = JSON.parse(stdout) as { exact: boolean; foods: readonly { id: string }[] }
    expect(found.exact).toBe(false)
    expect(found.foods.map(({ id }) => id)).toContain('yogurt-plain')
    expect(await runProgram('foods', 'search', 'qqqq')).toMatchObject({
      code: 2,
      sentence: '"qqqq" is not in the food table.',
    })
  })

  it('should show what the table says, what it does not, and where it is from', async () => {
    const { stdout } = await runProgram('foods', 'show', 'yogurt-greek')
    expect(stdout).toMatch(/^Greek yogurt \(yogurt-greek\)$/m)
    expect(stdout).toMatch(/^Calories +\d+ kcal$/m)
    expect(stdout).toMatch(/^Contains: milk/m)
    expect(stdout).toContain('The table says nothing about what is not listed here.')
    expect(stdout).toMatch(/^Source: .*checked by hand/m)
    const usda = await runProgram('foods', 'show', '3-musketeers', '--json')
    expect(JSON.parse(usda.stdout)).toMatchObject({ id: '3-musketeers', source: 'usda' })
  })
})

describe('dishlight profiles', () => {
  it('should list what can be said of a person, as it is written', async () => {
    const { stdout } = await runProgram('profiles')
    expect(stdout).toMatch(/^--condition +gout +Gout$/m)
    expect(stdout).toMatch(/^--allergy +tree-nut +Tree nut allergy$/m)
    const { stdout: json } = await runProgram('profiles', '--json')
    expect(JSON.parse(json)).toContainEqual({ kind: 'medicine', id: 'warfarin', name: 'Warfarin' })
  })
})

describe('dishlight help exit-codes', () => {
  it('should tell what a command ends with', async () => {
    const { stdout } = await runProgram('help', 'exit-codes')
    expect(stdout.match(/^\d+/gm)).toEqual(['0', '1', '2', '130'])
  })
})
