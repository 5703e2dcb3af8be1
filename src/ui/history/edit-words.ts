import type { ToldEdit } from '../../app/state.ts'
import type { Row } from '../../core/analysis/row.ts'
import { extraWords } from '../../messages/extra-words.ts'
import { exactFigure } from '../../messages/figures.ts'
import { inReadersWords } from '../../messages/food-names.ts'
import type { Messages } from '../../messages/messages.ts'

/** What was put right, in one sentence: "Renamed to oat milk." Items go by the names the list has for them. */
export function editInWords(messages: Messages, told: ToldEdit): string {
  const { say } = messages
  const { edit, resized } = told
  const [name, other] = [shownName(messages, told.row), shownName(messages, told.other)]
  switch (edit.type) {
    case 'add':
      return say('correct.toast.add', { name: edit.label })
    case 'rename':
      return say('correct.toast.rename', { to: edit.label })
    case 'move':
      return say(resized ? 'correct.toast.outline' : 'correct.toast.move', { name })
    case 'amount':
      return say('correct.toast.amount', {
        name,
        to: exactFigure(messages, Math.round(edit.servingGrams), 'g'),
      })
    case 'count':
      return say('correct.toast.count', { name, count: edit.count })
    case 'extra':
      return edit.times === 0
        ? say('correct.toast.extraOff', { name, extra: say(`correct.extra.${edit.extra}`) })
        : say('correct.toast.extra', { name, extra: extraWords(messages, edit.extra, edit.times) })
    case 'panel':
      return say(edit.panel ? 'correct.toast.panel' : 'correct.toast.panelOff', { name: edit.label ?? name })
    case 'remove':
      return say('correct.toast.remove', { name })
    case 'not-food':
      return say('correct.toast.notFood', { name })
    case 'merge':
      return say('correct.toast.merge', { name, other })
    case 'split':
      return say('correct.toast.split', { name, count: edit.parts.length })
    case 'serve':
      return say('correct.toast.serve', { name, off: edit.portions === 0 })
    case 'apart':
      return say('correct.toast.apart', { name })
    case 'checked-label':
      return edit.trait === 'texture'
        ? say('correct.toast.checkedTexture', { name })
        : say('correct.toast.checked', { name, trait: say(`health.trait.${edit.trait}`) })
    default:
      return say('correct.toast.other', { name })
  }
}

function shownName(messages: Messages, row: Row | undefined): string {
  return row ? (inReadersWords(messages, [row])[0] ?? row).name : ''
}
