import { escapedMarkup } from '../core/text/markup.ts'
import { composeHandout, type Handout, type HandoutItem } from '../handout/handout.ts'
import { directionOf } from '../messages/direction.ts'
import type { Messages } from '../messages/messages.ts'
import { publisherWords } from '../messages/rules-page.ts'
import type { ExportDocument } from './document.ts'
import { exportNote } from './provenance.ts'
import { svgPicture } from './svg/picture.ts'

/** For paper: dark on white whatever the screen likes, and no line of the list is cut. */
const STYLE = `body{margin:0 auto;padding:12mm;max-width:180mm;font:10.5pt/1.4 system-ui,sans-serif;background:#fff;color:#17201b}
h1{font-size:1.5em;line-height:1.2;margin:0 0 .5em}
h2{font-size:1.1em;margin:1.2em 0 .3em}
svg{display:block;width:100%;height:auto;max-height:120mm;margin-block:.8em}
table{width:100%;border-collapse:collapse}
th,td{text-align:start;vertical-align:top;padding:.25em .75em .25em 0;border-top:1px solid #c9d1cc;font-weight:400}
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
${handout.groups.map((group) => groupMarkup(messages, handout, group)).join('\n')}
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
  messages: Messages,
  { columns }: Handout,
  { heading, items }: Handout['groups'][number],
): string {
  const headings = [
    messages.say('handout.number'),
    messages.say('handout.item'),
    messages.say('handout.why'),
    ...columns,
  ]
  return `<h2>${escapedMarkup(heading)}</h2>
<table><thead><tr>${headings.map((each) => `<th scope="col">${escapedMarkup(each)}</th>`).join('')}</tr></thead>
<tbody>${items.map((item) => itemMarkup(messages, item)).join('\n')}</tbody></table>`
}

function itemMarkup(messages: Messages, { number, name, count, price, words, notes, figures }: HandoutItem) {
  const named = [name, count > 1 ? messages.say('handout.count', { count }) : '', price ?? '']
  const cells = [messages.sentences([words, ...notes]), ...figures]
  return `<tr><td>${number}</td><th scope="row">${escapedMarkup(named.join(' ').trim())}</th>${cells.map((cell) => `<td>${escapedMarkup(cell)}</td>`).join('')}</tr>`
}

function paragraphs(texts: readonly string[]): string {
  return texts
    .filter((text) => text !== '')
    .map((text) => `<p>${escapedMarkup(text)}</p>`)
    .join('\n')
}
