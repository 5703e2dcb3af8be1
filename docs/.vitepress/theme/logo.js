import { h } from 'vue'

/** The mark of the app (`Logo` in `src/ui/icons.tsx`), in the colours of the page. */
export const Logo = () =>
  h('svg', { class: 'logo-mark', viewBox: '0 0 32 32', fill: 'none', 'aria-hidden': true }, [
    h('circle', { cx: 15, cy: 17, r: 11.5, stroke: 'currentColor', 'stroke-width': 3 }),
    h('circle', { cx: 15, cy: 17, r: 5.5, stroke: 'currentColor', 'stroke-width': 1.5, opacity: 0.35 }),
    h('circle', { class: 'logo-dot', cx: 23, cy: 9, r: 6.5 }),
  ])
