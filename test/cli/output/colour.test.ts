import { afterEach, describe, expect, it, vi } from 'vitest'
import { inColourOf, wantsColour } from '../../../src/cli/output/colour.ts'
import { textTable } from '../../../src/cli/output/table.ts'

afterEach(() => vi.unstubAllEnvs())

describe('colours', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [false, { FORCE_COLOR: '' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [true, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('should be as the terminal and its settings say: %s %j', (isTTY, env, wanted) => {
    expect(wantsColour({ isTTY }, env)).toBe(wanted)
  })

  it('should take no room in a table', () => {
    vi.stubEnv('NO_COLOR', '')
    vi.stubEnv('FORCE_COLOR', '1')
    const coloured = inColourOf('avoid', 'Avoid')
    expect(coloured).not.toBe('Avoid')
    const [header = '', , row = ''] = textTable(['Advice', 'Name'], [[coloured, 'Milk']]).split('\n')
    expect(row.indexOf('Milk') - (coloured.length - 'Avoid'.length)).toBe(header.indexOf('Name'))
  })
})
