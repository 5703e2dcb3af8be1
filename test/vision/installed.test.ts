import { describe, expect, it } from 'vitest'
import { installed, NotInstalled } from '../../src/vision/installed.ts'

describe('what is installed beside Dishlight', () => {
  it('should tell a package that is not there from one that is broken', async () => {
    const name = 'dishlight-no-such-package'
    await expect(installed(() => import(name))).rejects.toBeInstanceOf(NotInstalled)
    const broken = () => Promise.reject(new Error('out of memory'))
    await expect(installed(broken)).rejects.toThrow('out of memory')
    await expect(installed(() => 'there')).resolves.toBe('there')
  })
})
