import { escapedMarkup } from '../core/text/markup.ts'
import { directionOf } from '../messages/direction.ts'
import type { Messages } from '../messages/messages.ts'
import type { Handout } from './handout.ts'

export type WebPageParts = {
  readonly title: string
  /** The report, as it is saved. Its people are those the page judges for. */
  readonly report: string
  /** `words-<locale>.json` of the build: its catalogues in the language it is made in. */
  readonly words: string
  /** The files of the food table by name, as addresses that hold them: JSON. */
  readonly foods: string
  /** It shows no calories. */
  readonly hideCalories?: boolean
  /** `dish-light.iife.js` of the build: the element in one script. */
  readonly script: string
  /** Who made it, when, by which rules. */
  readonly foot: string
}

/** Nothing is fetched but what the page itself holds, whatever a name in it may say. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; connect-src data:"

/** No colours of its own: those of the system, light or dark. */
const STYLE = `:root{color-scheme:light dark}
body{margin:0;padding:clamp(12px,3vw,32px);font:1rem/1.5 system-ui,sans-serif;background:Canvas;color:CanvasText}
main{max-width:1240px;margin:auto}
h1{font-size:1.375rem;line-height:1.2;margin:0 0 1rem}
footer{max-width:1240px;margin:1.5rem auto 0;font-size:.8125rem}
td,th{text-align:start;vertical-align:top;padding-block:.15rem;padding-inline-end:.75rem}`

/**
 * One file with the live overlay, to be opened from disk with no server and no network. Until its script has run, or where
 * scripts may not run at all (a mail's preview), every item stands there in plain words.
 */
export function webPage(messages: Messages, handout: Handout, parts: WebPageParts): string {
  const { title, report, words, foods, hideCalories, script, foot } = parts
  return `<!doctype html>
<html lang="${escapedMarkup(messages.locale)}" dir="${directionOf(messages.locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<title>${escapedMarkup(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>${escapedMarkup(title)}</h1>
<dish-light${hideCalories ? ' hide-calories' : ''}>${plainList(handout)}</dish-light>
</main>
<footer>${escapedMarkup(foot)}</footer>
<script type="application/json" id="dish-light-words">${asData(words)}</script>
<script type="application/json" id="dish-light-foods">${asData(foods)}</script>
<script type="application/json" id="dish-light-report">${asData(report)}</script>
<script>${asScript(script)}</script>
</body>
</html>
`
}

function plainList({ groups }: Handout): string {
  return groups
    .map(({ heading, items }) => {
      const lines = items.map(
        ({ number, name, words, notes }) =>
          `<tr><td>${number}</td><th scope="row">${escapedMarkup(name)}</th><td>${escapedMarkup([words, ...notes].join(' '))}</td></tr>`,
      )
      return `<h2>${escapedMarkup(heading)}</h2><table><tbody>${lines.join('')}</tbody></table>`
    })
    .join('')
}

/** JSON in which no tag can begin or end. */
function asData(json: string): string {
  return json.replaceAll('<', '\\u003c')
}

/** A script in which no tag ends it: both stand in its strings alone. */
function asScript(script: string): string {
  return script.replace(/<\/(script)/gi, '<\\/$1').replaceAll('<!--', '<\\!--')
}
