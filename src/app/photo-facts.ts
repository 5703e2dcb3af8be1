import type { PhotoFacts } from '../core/analysis/analysis.ts'
import type { Photo } from '../core/analysis/photo.ts'

export function factsOf({ name, sha256, original: { width, height } }: Photo): PhotoFacts {
  return { name, sha256, width, height }
}
