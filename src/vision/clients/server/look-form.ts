import type { LookRequest } from '../../../core/analysis/look.ts'
import { type LookOptions, MOST_NAMES, OPINION_LENGTH } from '../../../wire/http.ts'

/** What our server is asked. Of the photo it gets the small image only. */
export function lookForm(request: LookRequest, look: LookOptions): FormData {
  const { photo, opinionFor, emphasis, question, detail } = request
  const options: LookOptions = {
    ...look,
    opinionFor: opinionFor && cutToWords(opinionFor, OPINION_LENGTH),
    emphasis,
    question: question && { names: question.names.slice(0, MOST_NAMES), doubts: [...question.doubts] },
    detail,
  }
  const form = new FormData()
  form.set('photo', new Blob([photo.sent.bytes], { type: photo.sent.mediaType }), 'photo.jpg')
  form.set('options', JSON.stringify(options))
  return form
}

/** As many whole words as `length` characters hold. */
function cutToWords(text: string, length: number): string {
  if (text.length <= length) return text
  return text
    .slice(0, length + 1)
    .replace(/\s+\S*$/, '')
    .slice(0, length)
}
