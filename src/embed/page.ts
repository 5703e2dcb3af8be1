import type { Catalogue } from '../messages/messages.ts'
import { defineElements } from './define-elements.ts'

/**
 * A page that holds all it needs as data: what a shared file runs, opened from disk with no server and no network. Its words
 * stand in `<script type="application/json" id="words">`, in the one language it was made in; the report in `id="report"`,
 * and the element shows it in place of the plain words in it.
 */
const words = Object.entries<Catalogue>(JSON.parse(dataOf('words') ?? '{}'))
defineElements(Object.fromEntries(words.map(([path, catalogue]) => [path, async () => catalogue])))

const element = document.querySelector('dish-light')
const report = dataOf('report')
if (element && report) Object.assign(element, { loading: 'eager', report })

function dataOf(id: string): string | undefined {
  return document.getElementById(id)?.textContent
}
