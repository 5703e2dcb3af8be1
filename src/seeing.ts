import type { Limits, VisionClient } from './core/analysis/look.ts'
import type { CanonicalName } from './core/detection/names.ts'
import { cropPhoto } from './photo/crop.ts'
import { browserLookMemory } from './vision/memory/browser.ts'
import { budgeted } from './vision/strategies/budgeted.ts'
import { contemplate, type FindUnsettled, type LookCount } from './vision/strategies/contemplate.ts'
import { regional } from './vision/strategies/regional.ts'
import { type RememberOptions, remember } from './vision/strategies/remember.ts'
import { zoom } from './vision/strategies/zoom.ts'

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
