import type { Limits, VisionClient } from '../core/analysis/look.ts'
import type { CanonicalName } from '../core/fusion/label-matcher.ts'
import { cropPhoto } from '../photo/crop.ts'
import { browserLookMemory } from './look-cache/browser.ts'
import { budgeted } from './strategies/budgeted.ts'
import { type RememberOptions, remember } from './strategies/cached.ts'
import { contemplate, type FindUnsettled, type LookCount } from './strategies/ensemble.ts'
import { regional } from './strategies/regional.ts'
import { zoom } from './strategies/tiling.ts'

export type Seeing = {
  readonly looks: LookCount
  readonly canonical: CanonicalName
  readonly limits: Limits
  /** Given where looking is to end once more of it would change no verdict. */
  readonly findUnsettled?: FindUnsettled
  /** Given where the same photo is to be answered from memory. */
  readonly remembered?: RememberOptions
}

/** The looks this device keeps. */
export const lookMemory = browserLookMemory()

/**
 * A model behind the server as the app asks it: from memory; else within the limits so many looks at once, until they settle,
 * and closer ones where the photo needs them.
 */
export function seeing(client: VisionClient, options: Seeing): VisionClient {
  const { looks, canonical, limits, findUnsettled, remembered } = options
  const within = budgeted(client, limits, ([leaf]) => {
    const several = contemplate(regional(leaf as VisionClient, cropPhoto), {
      looks,
      details: true,
      canonical,
      findUnsettled,
    })
    return zoom(several, { zoom: 'auto' })
  })
  return remembered ? remember(within, lookMemory, remembered) : within
}
