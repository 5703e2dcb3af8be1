import type { Limits, LookCount, VisionClient } from '../core/analysis/look.ts'
import type { CropPhoto } from '../core/analysis/photo.ts'
import type { CanonicalName } from '../core/fusion/label-matcher.ts'
import { browserLookCache } from './look-cache/browser.ts'
import { budgeted } from './strategies/budgeted.ts'
import { type CacheOptions, cached } from './strategies/cached.ts'
import { ensemble, type FindUnsettled } from './strategies/ensemble.ts'
import { regional } from './strategies/regional.ts'
import { tiling } from './strategies/tiling.ts'

export type Seeing = {
  readonly looks: LookCount
  readonly canonical: CanonicalName
  readonly limits: Limits
  readonly crop: CropPhoto
  /** Given where looking is to end once more of it would change no verdict. */
  readonly findUnsettled?: FindUnsettled
  /** Given where the same photo is to be answered from memory. */
  readonly remembered?: CacheOptions
}

/** The looks this device keeps. */
export const lookCache = browserLookCache()

/**
 * A model behind the server as the app asks it: from memory; else within the limits so many looks at once, until they settle,
 * and closer ones where the photo needs them.
 */
export function seeing(client: VisionClient, options: Seeing): VisionClient {
  const { looks, canonical, limits, crop, findUnsettled, remembered } = options
  const within = budgeted(client, limits, ([leaf]) => {
    const several = ensemble(regional(leaf as VisionClient, crop), {
      looks,
      details: true,
      canonical,
      findUnsettled,
    })
    return tiling(several, { tiling: 'auto' })
  })
  return remembered ? cached(within, lookCache, remembered) : within
}
