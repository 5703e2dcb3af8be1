import type { NormalizedBox, NormalizedPoint } from '../geometry/normalized.ts'
import type { Silhouette } from '../geometry/silhouette.ts'

/** One thing of the name asked for, where a grounding client sees it. */
export type GroundedThing = {
  readonly box: NormalizedBox
  /** A point well inside what is seen of it, where the client tells more than a box. */
  readonly middle?: NormalizedPoint
  /** What of the box is the thing itself. */
  readonly silhouette?: Silhouette
}
