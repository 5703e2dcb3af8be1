/**
 * Why a file cannot be used as a detector. `not-a-model`: the runtime cannot load it. `wrong-inputs`, `wrong-outputs`: a
 * model of another kind. `not-finite`: it answers with what is no number. `blind`: it finds the same in every picture.
 */
export const MODEL_ISSUES = ['not-a-model', 'wrong-inputs', 'wrong-outputs', 'not-finite', 'blind'] as const
export type ModelIssue = (typeof MODEL_ISSUES)[number]

/** Thrown where a model is loaded, tried or run; whoever asked for that catches it. */
export class UnusableModel extends Error {
  readonly issue: ModelIssue

  constructor(issue: ModelIssue) {
    super(issue)
    this.name = 'UnusableModel'
    this.issue = issue
  }
}
