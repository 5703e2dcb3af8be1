import type { Assessment } from '../core/health/assessment.ts'
import type { Palette } from '../core/terms/palettes.ts'
import { escapedMarkup } from '../core/text/markup.ts'
import { composeHandout, type Handout, type HandoutItem } from '../handout/handout.ts'
import { directionOf } from '../messages/direction.ts'
import { publisherWords } from '../messages/rules-page.ts'
import { partOf, plainDot } from '../viewer/painter/dots.ts'
import type { ExportDocument } from './document.ts'
import { exportNote } from './provenance.ts'
import { dotMarkup } from './svg/dot-markup.ts'
import { svgPicture } from './svg/picture.ts'

/** A person's dot beside a name, in units of its box. */
const MARK = 14
/** For paper: dark on white whatever the screen likes, and no line of the list is cut. */
const STYLE = `:root{color-scheme:light}
body{margin:0 auto;padding:12mm;max-width:180mm;font:10.5pt/1.4 system-ui,sans-serif;background:Canvas;color:CanvasText}
h1{font-size:1.5em;line-height:1.2;margin:0 0 .5em}
h2{font-size:1.1em;margin:1.2em 0 .3em}
svg{display:block;width:100%;height:auto;max-height:170mm;margin-block:.8em}
svg.mark{display:inline-block;width:1.3em;margin:0;margin-inline-start:.4em;vertical-align:-.25em}
table{width:100%;border-collapse:collapse}
th,td{text-align:start;vertical-align:top;padding-block:.25em;padding-inline-end:.75em;border-top:1px solid GrayText;font-weight:400}
thead th,h2,tbody th{font-weight:650}
tr{break-inside:avoid}
footer{margin-top:1.5em;font-size:.8em}
@page{margin:12mm}@media print{body{padding:0}}`

/** The hand-out as a page without a script: the photo with numbers, and every item under what to do with it and why. */
export function toHandoutPage(document: ExportDocument): string {
  const { messages, analysis, rows, people, named, calories } = document
  const handout = composeHandout(messages, analysis, rows, { people, named, calories })
  const isMenu = rows.some(({ composed }) => composed.amount.basis === 'menu')
  const title = messages.say(isMenu ? 'handout.title.menu' : 'handout.title.food')
  return `<!doctype html>
<html lang="${escapedMarkup(messages.locale)}" dir="${directionOf(messages.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapedMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapedMarkup(title)}</h1>
${paragraphs(handout.people)}
${svgPicture(document, { legend: false })}
${handout.groups.map((group) => groupMarkup(document, handout, group)).join('\n')}
${paragraphs(handout.figures.map(({ sentences }) => messages.sentences(sentences)))}
${paragraphs([handout.question, handout.kitchen ?? ''])}
</main>
<footer>
${paragraphs([
  `${messages.say('handout.sources')} ${handout.sources.map((source) => `${publisherWords(source)}: ${source.title}.`).join(' ')}`,
  exportNote(document),
])}
</footer>
</body>
</html>
`
}

function groupMarkup(
  document: ExportDocument,
  { columns }: Handout,
  { heading, items }: Handout['groups'][number],
): string {
  const { messages } = document
  const headings = [
    messages.say('handout.number'),
    messages.say('handout.item'),
    messages.say('handout.why'),
    ...columns,
  ]
  return `<h2>${escapedMarkup(heading)}</h2>
<table><thead><tr>${headings.map((each) => `<th scope="col">${escapedMarkup(each)}</th>`).join('')}</tr></thead>
<tbody>${items.map((item) => itemMarkup(document, item)).join('\n')}</tbody></table>`
}

function itemMarkup({ messages, palette }: ExportDocument, item: HandoutItem) {
  const { number, name, count, price, words, notes, figures, assessments } = item
  const named = [name, count > 1 ? messages.say('handout.count', { count }) : '', price ?? '']
  const marks = assessments.length > 1 ? assessments.map((each) => markMarkup(each, palette)).join('') : ''
  const cells = [notes.length > 0 ? messages.sentences(notes) : words, ...figures]
  return `<tr><td>${number}</td><th scope="row">${escapedMarkup(named.join(' ').trim())}${marks}</th>${cells.map((cell) => `<td>${escapedMarkup(cell)}</td>`).join('')}</tr>`
}

/** One person's dot; its word is beside it. */
function markMarkup(assessment: Assessment, palette: Palette): string {
  const dot = { ...plainDot(assessment.dot), parts: [partOf(assessment)] }
  return `<svg class="mark" viewBox="-9 -9 18 18" aria-hidden="true">${dotMarkup(dot, palette, MARK)}</svg>`
}

function paragraphs(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `<p>${escapedMarkup(text)}</p>`)
    .join('\n')
}
