import type { ModelIssue } from '../../wire/models.ts'

/**
 * Thrown where a model is loaded, tried or run; whoever asked for that catches it. `not-a-model`: the runtime cannot load it.
 * `wrong-inputs`, `wrong-outputs`: a model of another kind. `not-finite`: it answers with what is no number. `blind`: it finds
 * the same in every picture.
 */
export class UnusableModel extends Error {
  readonly issue: ModelIssue

  constructor(issue: ModelIssue) {
    super(issue)
    this.name = 'UnusableModel'
    this.issue = issue
  }
}
