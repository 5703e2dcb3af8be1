/** What the server says when a request cannot be served, and what it prints when it starts. */
export const serverWording = {
  tooManyRequests: 'Too many requests for now. Wait a little, then try again.',
  notMultipart: 'Send the photo as a multipart form with the fields "photo" and "options".',
  postOnly: 'Looks are asked for with POST only.',
  noPhoto: 'The form has no photo: put the file in the field "photo".',
  badOptions: 'The field "options" is missing or not what is expected.',
  badModelName:
    'This is no model name: use letters, digits and . : @ / - _ only, no two dots in a row, 120 characters at most.',
  unknownAddress: 'There is nothing at this address.',
  appNotBuilt: 'The app is not built yet. Run npm start.',
  serverAt: (host: string) => `Own server at ${host}`,
  passedOn: (name: string) => `${name}, passed on to its cloud`,
  unexpected: 'Something went wrong here. Try again.',
  noCompatibleAddress: 'Set COMPATIBLE_BASE_URL and COMPATIBLE_MODEL to use this model.',
  notRunning: (name: string) => `${name} was not found, or has no vision model. Start it, then try again.`,

  address: (url: string) => `Dishlight is at ${url}`,
  modelsReady: (names: readonly string[]) => `Models ready: ${names.join(', ')}.`,
  noModels:
    'No model is set up: menus and samples work without one. Put a key in .env or type it in Settings for any photo.',
  portBusy: (port: number) =>
    `Port ${port} is in use. Choose another one, for example: PORT=${port + 1} npm start`,
  portForbidden: (port: number) =>
    `Port ${port} may not be used here. Choose one above 1024, such as PORT=3000.`,
  hostUnknown: (host: string) => `This machine has no address ${host}. Set HOST to 127.0.0.1 or 0.0.0.0.`,
  badSetting: (name: string, expected: string) => `${name} is not usable: ${expected}.`,
  expectedPort: 'it must be a whole number from 0 to 65535',
  expectedUrl: 'it must be an address that starts with http:// or https://',
} as const

/** Model families as a person reads them. */
export const familyNames = {
  google: 'Gemini',
  anthropic: 'Claude',
  openai: 'OpenAI',
  meta: 'Meta',
  compatible: 'Own server',
  ollama: 'Ollama on this machine',
  lmstudio: 'LM Studio on this machine',
} as const
