import { REPORT_FORMATS } from '../wire/report.ts'
import type { ImportId } from './formats.ts'

/** What a file looks like from outside, whatever may be wrong within; `report`: it is one of ours already. */
export function formOf(json: unknown): ImportId | 'report' | undefined {
  if (Array.isArray(json)) {
    if (has(json[0], 'data')) return 'label-studio'
    return has(json[0], 'target') || has(json[0], 'body') ? 'w3c' : undefined
  }
  if (has(json, 'format') && REPORT_FORMATS.some((format) => format === json.format)) return 'report'
  const parts = ['images', 'annotations', 'categories'].filter((part) => has(json, part))
  if (parts.length >= 2) return 'coco'
  return has(json, 'items') || has(json, 'first') ? 'w3c' : undefined
}

function has<K extends string>(json: unknown, field: K): json is Readonly<Record<K, unknown>> {
  return typeof json === 'object' && json !== null && field in json
}
