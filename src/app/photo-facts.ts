import type { PhotoFacts } from '../core/analysis/document.ts'
import type { Photo } from '../core/analysis/photo.ts'

export function factsOf({ name, sha256, original: { width, height } }: Photo): PhotoFacts {
  return { name, sha256, width, height }
}
