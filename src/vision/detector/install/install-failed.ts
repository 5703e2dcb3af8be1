import type { InstallIssue } from '../../../wire/models.ts'

/** Thrown while a model is fetched and checked; `installModel` makes an event of it. */
export class InstallFailed extends Error {
  readonly issue: InstallIssue
  /** Of the answer that refused it. */
  readonly status: number | undefined

  constructor(issue: InstallIssue, status?: number) {
    super(issue)
    this.name = 'InstallFailed'
    this.issue = issue
    this.status = status
  }
}
