/** The run that holds a photo's result. */
export function photoKey(batchId: string, number: number): string {
  return `batch ${batchId} ${number}`
}

/** The job that looks at a photo, and its place on the shelf. */
export function photoJob(batchId: string, number: number): string {
  return `look-${batchId}-${number}`
}

/** The job that tells of a batch that is done. */
export function hookJob(batchId: string): string {
  return `hook-${batchId}`
}

const JOB = /^(look|hook)-([0-9a-f-]{36})(?:-(\d+))?$/

export type BatchJob = { readonly kind: 'look' | 'hook'; readonly batchId: string; readonly number: number }

export function readJob(id: string): BatchJob | undefined {
  const [, kind, batchId, number] = JOB.exec(id) ?? []
  if (kind === undefined || batchId === undefined) return undefined
  return { kind: kind as BatchJob['kind'], batchId, number: Number(number ?? 0) }
}
