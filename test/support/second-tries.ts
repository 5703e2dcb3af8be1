import type { Reporter, TestCase } from 'vitest/node'

/** Says of every test that passed only the second time which it was, and what went wrong the first. */
export class SecondTries implements Reporter {
  onTestCaseResult(test: TestCase): void {
    if (!test.diagnostic()?.flaky) return
    const reasons = test.result().errors?.map(({ message }) => message) ?? []
    process.stdout.write(
      `Passed only the second time: ${test.module.relativeModuleId} > ${test.fullName}\n${reasons.join('\n')}\n`,
    )
  }
}
