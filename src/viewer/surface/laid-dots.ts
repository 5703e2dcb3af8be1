import { useEffect, useMemo, useState } from 'react'
import type { PixelSize } from '../../core/geometry/coordinate-frame.ts'
import { yieldToMain } from '../../core/util/yield-to-main.ts'
import { PACE } from '../pace.ts'
import { dotLayout, dotLayoutSteps, knownLayout, type LaidDots } from '../painter/dot-places.ts'
import { largestDot } from '../painter/dot-size.ts'
import type { RowDot } from '../painter/dots.ts'
import type { PhotoView } from './photo-view.ts'

/** So many dots are laid out within a frame. */
const WITHIN_A_FRAME = 600

/**
 * The dots with their places for how the photo rests. Where they are many they are laid out in slices, so that the page goes
 * on taking input, and until that is done the last ones stay as they were.
 */
export function useLaidDots(dots: readonly RowDot[], { photo, viewport, surface }: PhotoView): LaidDots {
  const { scale } = viewport
  const most = largestDot(surface)
  const [late, setLate] = useState<{ readonly photo: PixelSize; readonly laid: LaidDots }>()
  const ready = useMemo(() => {
    const layout =
      dots.length > WITHIN_A_FRAME
        ? knownLayout(dots, scale, photo, most)
        : dotLayout(dots, scale, photo, most)
    return layout && { dots, layout }
  }, [dots, scale, photo, most])

  useEffect(() => {
    if (ready) return
    const steps = dotLayoutSteps(dots, scale, photo, most)
    let wanted = true
    const lay = async () => {
      const layout = await yieldToMain(steps, PACE)
      if (wanted) setLate({ photo, laid: { dots, layout } })
    }
    void lay()
    return () => {
      wanted = false
      steps.return(NOTHING.layout)
    }
  }, [ready, dots, scale, photo, most])

  return ready ?? (late?.photo === photo ? late.laid : NOTHING)
}

const NOTHING: LaidDots = { dots: [], layout: { scale: 1, diameter: 0, places: [] } }
