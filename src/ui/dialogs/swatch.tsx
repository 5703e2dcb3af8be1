import { VERDICTS } from '../../core/health/verdict/verdict.ts'
import type { Palette } from '../../core/terms/palettes.ts'
import { DotMark } from '../../viewer/dot-mark.tsx'

/** The verdicts as they look in a palette. */
export function Swatch({ palette }: { readonly palette: Palette }) {
  return (
    <span className="swatch" data-palette={palette} aria-hidden="true">
      {VERDICTS.map((verdict) => (
        <DotMark key={verdict} dot={verdict} />
      ))}
    </span>
  )
}
