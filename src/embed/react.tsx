import {
  type ClassAttributes,
  createElement,
  type HTMLAttributes,
  type ReactElement,
  type ReactNode,
  type Ref,
  useEffect,
  useEffectEvent,
  useRef,
} from 'react'
import type {
  AllergyId,
  AllergySeverity,
  DietId,
  HealthProfile,
  MedicineId,
  StatedConditionId,
} from '../core/health/profile.ts'
import type { Locale } from '../messages/keys.ts'
import type { DishLightElement, DishLightEvents } from './element.tsx'
import { firstWords, localeOf } from './language.ts'
import type { Attribute } from './reflecting.ts'

/** Known ids, or all of them in one text as in HTML, which only the element can check. */
type Ids<Id extends string> = string | readonly Id[]

export type DishLightProps = Omit<
  HTMLAttributes<DishLightElement>,
  'onSelect' | 'onError' | 'onHover' | 'lang'
> & {
  /** One of those it speaks, or any other of the page's, in place of which it takes its reader's. */
  readonly lang?: Locale | (string & Record<never, never>)
  readonly src?: string
  /** A report, or its JSON, in place of `src`. */
  readonly report?: unknown
  /** One person or several, or their JSON, in place of those named by the properties below. */
  readonly people?: Partial<HealthProfile> | readonly Partial<HealthProfile>[] | string
  readonly conditions?: Ids<StatedConditionId>
  /** `milk`, or `peanut=severe`. */
  readonly allergies?: Ids<AllergyId | `${AllergyId}=${AllergySeverity}`>
  readonly diets?: Ids<DietId>
  readonly medicines?: Ids<MedicineId>
  readonly age?: string | number
  readonly child?: boolean | 'newborn' | 'infant' | 'toddler'
  readonly sex?: 'female' | 'male'
  readonly activity?: 'low' | 'moderate' | 'high'
  readonly palette?: 'green-red' | 'blue-orange' | 'light-dark' | 'high-contrast'
  readonly theme?: 'light' | 'dark'
  readonly loading?: 'lazy' | 'eager'
  readonly poster?: string
  readonly crossOrigin?: '' | 'anonymous' | 'use-credentials'
  readonly hideCalories?: boolean
  readonly scores?: boolean | 'shown' | 'hidden'
  readonly selectedId?: string | null
  readonly onReady?: (detail: DishLightEvents['ready']) => void
  readonly onSelect?: (item: DishLightEvents['select']) => void
  readonly onHover?: (item: DishLightEvents['hover']) => void
  readonly onError?: (detail: DishLightEvents['error']) => void
  readonly ref?: Ref<DishLightElement>
  /** For the slots: `<p slot="footer">`. */
  readonly children?: ReactNode
}

/** What the tag itself takes where React draws it: text as in HTML, `class` too, what the element has as properties, and its events. */
type TagProps = HTMLAttributes<DishLightElement> &
  ClassAttributes<DishLightElement> &
  Partial<Record<Attribute, string>> &
  Pick<DishLightProps, 'report' | 'people' | 'selectedId' | 'hideCalories' | 'crossOrigin'> & {
    readonly class?: string
  } & {
    readonly [Name in keyof DishLightEvents as `ondish-light-${Name}`]?: (
      event: CustomEvent<DishLightEvents[Name]>,
    ) => void
  }

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'dish-light': TagProps
    }
  }
}

/** `<dish-light>` as a component. On a server it writes the tag, with its poster; the element itself is fetched in the browser. */
export function DishLight(props: DishLightProps): ReactElement {
  const { report, people, selectedId, onReady, onSelect, onHover, onError, ref, children, ...rest } = props
  const {
    className,
    crossOrigin,
    hideCalories,
    scores,
    child,
    conditions,
    allergies,
    diets,
    medicines,
    ...others
  } = rest
  const own = useRef<DishLightElement>(null)
  useEffect(() => {
    import('./define.ts').catch(() => {
      const element = own.current
      const message = element ? firstWords(localeOf(element), 'embed.notLoaded') : ''
      element?.dispatchEvent(new CustomEvent('dish-light-error', { detail: { code: 'not-loaded', message } }))
    })
  }, [])
  useEffect(() => {
    if (own.current && report !== undefined) own.current.report = report
  }, [report])
  useEffect(() => {
    if (own.current) own.current.people = people
  }, [people])
  useEffect(() => {
    if (own.current && selectedId !== undefined) own.current.selectedId = selectedId
  }, [selectedId])
  const hear = useEffectEvent((event: Event) => {
    const { type, detail } = event as CustomEvent
    if (type === 'dish-light-ready') onReady?.(detail)
    else if (type === 'dish-light-select') onSelect?.(detail)
    else if (type === 'dish-light-hover') onHover?.(detail)
    else onError?.(detail)
  })
  useEffect(() => {
    const element = own.current
    const listener = (event: Event) => hear(event)
    const events = ['ready', 'select', 'hover', 'error'].map((name) => `dish-light-${name}`)
    for (const name of events) element?.addEventListener(name, listener)
    return () => {
      for (const name of events) element?.removeEventListener(name, listener)
    }
  }, [])
  const attributes = {
    ...others,
    conditions: written(conditions),
    allergies: written(allergies),
    diets: written(diets),
    medicines: written(medicines),
    child: child === true ? '' : child || undefined,
    crossorigin: crossOrigin,
    'hide-calories': hideCalories ? '' : undefined,
    scores: typeof scores === 'boolean' ? SCORES[`${scores}`] : scores,
    class: className,
  }
  return createElement(
    'dish-light',
    {
      ...attributes,
      ref: (element: DishLightElement | null) => {
        own.current = element
        if (typeof ref === 'function') return ref(element)
        if (ref) ref.current = element
      },
      suppressHydrationWarning: true,
    },
    children,
  )
}

const SCORES = { true: 'shown', false: 'hidden' } as const

function written(ids: Ids<string> | undefined): string | undefined {
  return typeof ids === 'object' ? ids.join(', ') : ids
}
