export const METRIC_IDS = [
  'pointInBox',
  'precision',
  'recall',
  'f1',
  'duplicates',
  'labels',
  'madeUp',
  'gramsError',
  'energyError',
  'schemaValid',
  'rubric',
  'looksTaken',
  'tokens',
  'costUsd',
  'seconds',
] as const
export type MetricId = (typeof METRIC_IDS)[number]
