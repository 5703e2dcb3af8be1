import type { ReactElement } from 'react'

/** Drawn on 24 × 24 with a round stroke; decoration only, the word beside it (or the button's label) says it. */
const PATHS = {
  photo:
    'M4 7.5A2.5 2.5 0 0 1 6.5 5h11A2.5 2.5 0 0 1 20 7.500v9a2.5 2.5 0 0 1-2.5 2.500h-11A2.5 2.5 0 0 1 4 16.500zM4.5 16l4.2-4.200a1.5 1.5 0 0 1 2.1 0l5.7 5.700M14 14.500l1.2-1.200a1.5 1.5 0 0 1 2.1 0L20 16M15.5 9.200v.01',
  'add-photo':
    'M12.500 5h-6A2.500 2.500 0 0 0 4 7.500v9A2.500 2.500 0 0 0 6.500 19h11a2.500 2.500 0 0 0 2.500-2.500v-5M4.500 16l4.200-4.200a1.500 1.500 0 0 1 2.100 0L17.500 18.500M18 3.500v6M15 6.500h6',
  camera:
    'M3.5 9a2 2 0 0 1 2-2h2.200l1.5-2h5.600l1.5 2h2.200a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-13a2 2 0 0 1-2-2zM12 16.200a3.3 3.3 0 1 0 0-6.6 3.3 3.3 0 0 0 0 6.600z',
  paste:
    'M9 5H7a2 2 0 0 0-2 2v11a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2h-2M9.5 3.500h5v3h-5zM9 12h6M9 15.500h4',
  close: 'M6.5 6.500l11 11M17.5 6.500l-11 11',
  plus: 'M12 5.500v13M5.5 12h13',
  minus: 'M5.5 12h13',
  fit: 'M5 9V6a1 1 0 0 1 1-1h3M15 5h3a1 1 0 0 1 1 1v3M19 15v3a1 1 0 0 1-1 1h-3M9 19H6a1 1 0 0 1-1-1v-3',
  undo: 'M8.5 5L4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-3',
  redo: 'M15.5 5l4 4-4 4M19 9h-9a5 5 0 0 0 0 10h3',
  settings:
    'M4 7h9M18 7h2M4 17h2M11 17h9M15.5 9.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM8.5 19.500a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z',
  person:
    'M12 11.500a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.400zM4.8 19.800c.9-3.3 3.7-5.3 7.2-5.300s6.3 2 7.2 5.3',
  more: 'M5.5 12v.01M12 12v.01M18.5 12v.01',
  chevron: 'M7 10l5 5 5-5',
  dot: 'M12 21s6.5-5.6 6.5-11a6.5 6.5 0 1 0-13 0C5.5 15.4 12 21 12 21zM9.3 10h5.400M12 7.300v5.4',
  score: 'M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16M10.500 9.700L12.300 8.500v7',
  move: 'M12 4v16M4 12h16M9.5 6.500L12 4l2.5 2.500M9.5 17.500L12 20l2.5-2.500M6.5 9.500L4 12l2.5 2.500M17.5 9.500L20 12l-2.5 2.5',
  merge:
    'M5 5.500l4.500 5a5 5 0 0 0 3 1.500H19M5 18.500l4.500-5a5 5 0 0 1 3-1.500M16 8.500l3.500 3.500-3.500 3.500',
  split:
    'M5 12h4a5 5 0 0 0 3.500-1.500L18 5.500M9 12a5 5 0 0 1 3.500 1.500l5.500 5M14 5h4.500v4.500M14 19h4.500v-4.500',
  pencil: 'M5 19l.9-3.800L16 5a1.900 1.900 0 0 1 2.700 2.700L8.600 17.900zM14.300 6.700l2.700 2.700',
  bin: 'M5 7h14M10 7V4.500h4V7M7 7l.8 12.500h8.400L17 7',
  save: 'M12 4v10.500M7.5 10.500L12 15l4.5-4.500M5 19.500h14',
  share:
    'M12 15V4M8 7.500L12 3.500l4 4M7 11H6a1.500 1.500 0 0 0-1.500 1.500v6A1.500 1.500 0 0 0 6 20h12a1.500 1.500 0 0 0 1.500-1.500v-6A1.500 1.500 0 0 0 18 11h-1',
  table: 'M4.500 5.500h15v13h-15zM4.500 10h15M4.500 14.250h15M10 5.500v13',
  page: 'M4 5.500h16v13H4zM4 9h16M6.500 7.250v.01M9 7.250v.01M8 13.500h8',
  card: 'M3.500 6h17v12h-17zM7 10h5M7 14h9.500',
  report: 'M7 3.500h7l4 4v13H7zM14 3.500v4h4M10 12.500h5M10 16h5',
  lock: 'M7 11V8.500a5 5 0 0 1 10 0V11M6 11h12v8.500H6zM12 14.500v2',
  offline:
    'M5 5l14 14M3.5 10.500a12.500 12.500 0 0 1 4-2.700M20.500 10.500a12.500 12.500 0 0 0-8.800-3.600M6.800 14a7.800 7.800 0 0 1 3.400-2M17.200 14a7.800 7.800 0 0 0-2-1.400M12 18.500v.01',
  again: 'M19 12a7 7 0 1 1-2.3-5.200M19 4v4h-4',
  menu: 'M6 4h12v16H6zM9 8.500h6M9 12h6M9 15.500h3',
  screen: 'M4 5.500h16v10.500H4zM12 16v3.500M8.5 19.500h7',
  tick: 'M5.5 12.500l4.2 4.200 8.8-9.2',
  back: 'M10.500 6L4.500 12l6 6M5 12h14.5',
  barcode: 'M4 6v12M7.500 6v12M10 6v12M13.500 6v12M16.500 6v12M20 6v12',
  print:
    'M7.500 8.500V4h9v4.500M7.500 16.500h-2a1.500 1.500 0 0 1-1.500-1.500v-5A1.500 1.500 0 0 1 5.500 8.500h13a1.500 1.500 0 0 1 1.500 1.500v5a1.500 1.500 0 0 1-1.500 1.500h-2M7.500 14h9v6h-9z',
  plate:
    'M12 19.500a7.500 7.500 0 1 0 0-15a7.500 7.500 0 0 0 0 15M12 15.500a3.500 3.500 0 1 0 0-7a3.500 3.500 0 0 0 0 7',
  up: 'M12 19V5.500M6.500 11L12 5.500l5.500 5.500',
  next: 'M9.500 6.500L15 12l-5.5 5.500',
  book: 'M12 6.500C10 5 7.500 4.500 4.500 4.500v13c3 0 5.500.5 7.500 2 2-1.500 4.500-2 7.500-2v-13c-3 0-5.500.5-7.500 2zM12 6.500v13',
  spark: 'M12 4l1.7 5.300L19 11l-5.3 1.700L12 18l-1.7-5.300L5 11l5.3-1.700zM18.5 16.500v4M16.5 18.500h4',
} as const

export type IconName = keyof typeof PATHS

/** Those that point along the line of writing. */
const POINTING: ReadonlySet<IconName> = new Set(['undo', 'redo', 'back'])

export function Icon({ name }: { readonly name: IconName }): ReactElement {
  return (
    <svg
      className={POINTING.has(name) ? 'icon icon-pointing' : 'icon'}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 3 : 1.75}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}

export function Logo(): ReactElement {
  return (
    <svg className="logo-mark" viewBox="0 0 32 32" fill="none" aria-hidden="true">
      <circle cx="15" cy="17" r="11.5" stroke="currentColor" strokeWidth="3" />
      <circle cx="15" cy="17" r="5.5" stroke="currentColor" strokeWidth="1.5" opacity="0.35" />
      <circle className="logo-dot" cx="23" cy="9" r="6.5" />
    </svg>
  )
}
