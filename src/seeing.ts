import type { VisionClient } from './core/analysis/look.ts'
import type { CanonicalName } from './core/detection/names.ts'
import { cropPhoto } from './photo/crop.ts'
import { contemplate, type LookCount } from './vision/strategies/contemplate.ts'
import { regional } from './vision/strategies/regional.ts'
import { zoom } from './vision/strategies/zoom.ts'

/** A model behind the server as the app asks it: so many looks at once, and closer ones where the photo needs them. */
export function seeing(client: VisionClient, looks: LookCount, canonical: CanonicalName): VisionClient {
  const several = contemplate(regional(client, cropPhoto), { looks, details: true, canonical })
  return zoom(several, { zoom: 'auto' })
}
