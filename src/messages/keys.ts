// Written by `npm run messages` from the catalogues. Do not edit it by hand.
// biome-ignore-all format: one line a message.

export const LOCALES = ['en'] as const
export type Locale = (typeof LOCALES)[number]

export type Area = 'app' | 'dialogs' | 'server'

/** The values of every message that is text and nothing else. */
export type PlainMessages = {
  'app.advice': unknown
  'app.open.photo': unknown
  'app.open.camera': unknown
  'app.open.paste': unknown
  'app.open.dropHere': unknown
  'app.open.preparing': unknown
  'app.open.nothingToPaste': unknown
  'app.whoLooks.model': { name: string; model: string; leaves: 'nothing' | 'photo' | 'photoAndPerson' }
  'app.whoLooks.reader': unknown
  'app.whoLooks.nobody': unknown
  'app.whoLooks.setUp': unknown
  'dialogs.settings.tellModel': unknown
  'dialogs.privacy.title': unknown
  'dialogs.privacy.stripped': unknown
  'dialogs.privacy.sent': unknown
  'dialogs.privacy.local': unknown
  'dialogs.privacy.close': unknown
  'server.family.google': unknown
  'server.family.anthropic': unknown
  'server.family.openai': unknown
  'server.family.meta': unknown
  'server.family.compatible': unknown
  'server.family.ollama': unknown
  'server.family.lmstudio': unknown
  'server.familyElsewhere': { host: string }
  'server.familyPassedOn': { name: string }
  'server.start.address': { url: string }
  'server.start.modelsReady': { names: string }
  'server.start.noModels': unknown
  'server.start.portBusy': { port: string; other: string }
  'server.start.portForbidden': { port: string }
  'server.start.hostUnknown': { host: string }
  'server.start.appNotBuilt': unknown
  'server.start.badSetting': { setting: string; expected: 'port' | 'url' | 'switch' }
  'server.refusal.tooManyRequests': unknown
  'server.refusal.notMultipart': unknown
  'server.refusal.postOnly': unknown
  'server.refusal.noPhoto': unknown
  'server.refusal.badOptions': unknown
  'server.refusal.badModelName': unknown
  'server.refusal.noAddress': unknown
  'server.refusal.notRunning': { name: string }
  'server.refusal.unknownAddress': unknown
  'server.refusal.unexpected': unknown
  'server.refusal.lookupOff': unknown
  'server.refusal.badBarcode': unknown
  'server.refusal.unknownProduct': unknown
  'server.refusal.badFoodName': unknown
}

/** The values and the tags of every message with tags. */
export type RichMessages = {
  'dialogs.privacy.person': { values: { tellModel: string }; tags: 'setting' }
}
