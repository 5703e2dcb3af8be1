import type { Failure } from '../../core/terms/failure.ts'

type Code = Failure['code']

/** What happened, and what to do next. */
const SENTENCES: Readonly<Record<Code, string>> = {
  empty: 'This file is empty. Choose another photo.',
  'not-an-image': 'This file is not a photo. Choose a JPEG, PNG, WebP, AVIF, GIF or HEIC file.',
  svg: 'SVG drawings cannot be read. Save it as a JPEG or PNG and try again.',
  'unsupported-format': 'This kind of image cannot be read. Save it as a JPEG or PNG and try again.',
  damaged: 'This photo is damaged or was cut short. Try to get it again, or choose another one.',
  'too-many-pixels': 'This photo has more than 50 megapixels. Make it smaller and try again.',
  'too-many-bytes': 'This file has more than 30 MB. Make the photo smaller and try again.',

  offline: 'The model could not be reached. Check the connection, then try again.',
  timeout: 'The model took too long to answer. Try again, or choose a faster model.',
  'rate-limited': 'Too many requests for now. Wait a little, then try again.',
  'server-error': 'The model had a problem. Try again in a moment.',
  'cut-off': 'The answer was cut off. What was found so far is kept; try again for the rest.',

  unauthorised: 'The key was not accepted. Check it in Settings.',
  'no-key': 'This model needs a key. Add one in Settings, or put it in the .env file.',
  'unknown-model': 'The provider does not know this model. Choose another one in Settings.',
  refused: 'The model declined to look at this photo. Try another photo or another model.',
  'bad-request': 'The model did not take the request. Choose another model or another photo.',
  'unknown-host': 'This server does not answer to that name. Add it to ALLOWED_HOSTS to allow it.',
  'foreign-origin':
    'Only the page of Dishlight itself may use this server. Open it at the address the server gave.',

  'unreadable-reply': 'The model gave an answer that could not be read. Try again, or choose another model.',
}

/** The failure in one or two short sentences a person can act on. */
export function failureSentence(failure: Failure): string {
  if (failure.code === 'rate-limited' && failure.kind === 'transport' && failure.retryAfterSeconds) {
    return `Too many requests for now. Try again in ${waitInWords(failure.retryAfterSeconds)}.`
  }
  return SENTENCES[failure.code]
}

function waitInWords(seconds: number): string {
  if (seconds <= 90) return `${Math.ceil(seconds)} ${Math.ceil(seconds) === 1 ? 'second' : 'seconds'}`
  return `${Math.ceil(seconds / 60)} minutes`
}
