import { directionOf } from '../../messages/direction.ts'
import { loadMessages } from '../../messages/load-messages.ts'
import '../define.ts'
import { DishLightElement } from '../element.tsx'
import { firstWords, localeOf } from '../language.ts'
import { unknownNames } from '../unknown-names.ts'
import { type Asked, askedIn, PROTOCOL, SETTABLE } from './protocol.ts'

/**
 * The element in a page of its own, for a frame. Its address holds the element's attributes, and as `origin` the page around
 * it: only that one is listened to, and told anything. Without it the frame is for its own site.
 */
const address = new URL(location.href).searchParams
const around = address.get('origin') ?? location.origin
const element = document.createElement('dish-light')
element.loading = 'eager'
for (const [name, value] of address) if (SETTABLE.includes(name)) element.setAttribute(name, value)
// A sandboxed frame has no origin: whatever it asks for is on another site.
if (self.origin === 'null' && !element.hasAttribute('crossorigin')) element.crossOrigin = 'anonymous'

/** A misspelt allergy that is passed over would mislead. */
const known = ['origin', ...SETTABLE]
const unknown = [...address.keys()].filter((name) => !known.includes(name))

const isFramed = parent !== window

function tell(type: string, more: object): void {
  if (isFramed) parent.postMessage({ dishLight: PROTOCOL, type, ...more }, around)
}

function ask(asked: Asked): void {
  if (asked.type === 'report') element.report = asked.report
  else if (asked.type === 'people') element.people = asked.people as string
  else if (asked.type === 'select') element.select(asked.id)
  else if (asked.type === 'reload') element.reload()
  else
    for (const [name, value] of Object.entries(asked.attributes)) {
      if (value === null) element.removeAttribute(name)
      else element.setAttribute(name, value)
    }
}

async function refuse(): Promise<void> {
  const locale = localeOf(element)
  const messages = await loadMessages(DishLightElement.catalogues, locale, ['asked']).catch(() => undefined)
  const message = messages
    ? unknownNames(
        messages,
        unknown.map((name) => ({ name, known })),
      )
    : firstWords(locale, 'embed.notLoaded')
  const refusal = Object.assign(document.createElement('p'), { lang: locale, dir: directionOf(locale) })
  refusal.setAttribute('role', 'alert')
  refusal.textContent = message
  document.body.append(refusal)
  tell('error', { code: 'unknown-attribute', message })
}

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== around) return
  const asked = askedIn(data)
  if (asked === 'unknown') tell('error', { code: 'unknown-message', message: 'Unknown message.' })
  else if (asked) ask(asked)
})
element.addEventListener('dish-light-ready', ({ detail: { items } }) => tell('ready', { items }))
element.addEventListener('dish-light-select', ({ detail: item }) => tell('select', { item }))
element.addEventListener('dish-light-hover', ({ detail: item }) => tell('hover', { item }))
element.addEventListener('dish-light-error', ({ detail }) => tell('error', detail))
new ResizeObserver(() =>
  tell('size', { height: document.documentElement.getBoundingClientRect().height }),
).observe(document.body)

// Named by the page around it: a frame that waits for its report says nothing meanwhile.
if (unknown.length > 0) void refuse()
else if (element.src) document.body.append(element)
else
  addEventListener('message', ({ source, origin, data }) => {
    const asked = askedIn(data)
    if (source === parent && origin === around && typeof asked === 'object' && asked.type === 'report')
      document.body.append(element)
  })
tell('hello', {})
