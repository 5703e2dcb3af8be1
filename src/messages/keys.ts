// Written by `npm run messages` from the catalogues. Do not edit it by hand.
// biome-ignore-all format: one line a message.

export const LOCALES = ['en'] as const
export type Locale = (typeof LOCALES)[number]

export type Area = 'analysis' | 'app' | 'dialogs' | 'failures' | 'people' | 'report' | 'server' | 'viewer'

/** The values of every message that is text and nothing else. */
export type PlainMessages = {
  'analysis.verdicts': unknown
  'analysis.lookAgain': unknown
  'analysis.retry': unknown
  'analysis.bar.home': unknown
  'analysis.bar.add': unknown
  'analysis.bar.undo': unknown
  'analysis.bar.redo': unknown
  'analysis.bar.more': unknown
  'analysis.bar.addPhoto': unknown
  'analysis.bar.takePhoto': unknown
  'analysis.bar.openPhoto': unknown
  'analysis.bar.openPhotos': unknown
  'analysis.bar.sent': unknown
  'analysis.bar.notSent': unknown
  'analysis.bar.saveReport': unknown
  'analysis.guidance.title': unknown
  'analysis.guidance.noModel': unknown
  'analysis.guidance.ask': { name: string }
  'analysis.guidance.reader': unknown
  'analysis.guidance.readerNote': unknown
  'analysis.guidance.byHand': unknown
  'analysis.guidance.byHandNote': unknown
  'analysis.guidance.model': unknown
  'analysis.guidance.modelNote': unknown
  'analysis.status.stage.preparing': unknown
  'analysis.status.stage.looking': unknown
  'analysis.status.stage.reading': unknown
  'analysis.status.stage.refining': unknown
  'analysis.status.items': { count: number }
  'analysis.status.done': { count: number }
  'analysis.status.failed': { count: number }
  'analysis.status.stopped': { count: number }
  'analysis.status.byHand': { count: number }
  'analysis.status.stop': unknown
  'analysis.status.told': { headline: string; more: string }
  'analysis.status.noAnswer': { minutes: number }
  'analysis.status.noFurtherAnswer': { minutes: number }
  'analysis.status.seconds': { seconds: string }
  'analysis.status.tokens': { input: number; output: number }
  'analysis.status.tokensThought': { input: number; output: number; thought: number }
  'analysis.status.cost': { cost: string }
  'analysis.status.rejected': { count: number }
  'analysis.status.truncated': unknown
  'analysis.status.limit.looks': unknown
  'analysis.status.limit.tokens': unknown
  'analysis.status.limit.money': unknown
  'analysis.status.limit.seconds': unknown
  'analysis.status.lookupsFailed': { count: number }
  'analysis.status.fromMemory': unknown
  'analysis.status.settled': unknown
  'analysis.status.photosDone': { done: number; of: number }
  'analysis.status.photosFromMemory': { count: number; numbers: string }
  'analysis.status.photosNotLookedAt': { count: number; numbers: string }
  'analysis.passedOver.look': unknown
  'analysis.passedOver.lookAt': { count: number; numbers: string }
  'analysis.passedOver.read': unknown
  'analysis.passedOver.readPhotos': { count: number; numbers: string }
  'analysis.passedOver.byHand': unknown
  'analysis.passedOver.byHandIn': { count: number; numbers: string }
  'analysis.photos.strip': unknown
  'analysis.photos.opening': unknown
  'analysis.photos.remove': { number: number }
  'analysis.photos.found': { count: number; state: 'waiting' | 'looking' | 'failed' | 'stopped' | 'done' }
  'analysis.photos.notLookedAt': unknown
  'analysis.photos.thumbnail': { state: 'waiting' | 'looking' | 'failed' | 'stopped' | 'other'; number: number; found: string; name: string }
  'analysis.removePhoto.title': { number: number }
  'analysis.removePhoto.onlyEdits': unknown
  'analysis.removePhoto.items': { items: number }
  'analysis.removePhoto.itemsAndEdits': { items: number }
  'analysis.removePhoto.remove': unknown
  'analysis.removePhoto.keep': unknown
  'analysis.notices.known': { name: string; number: number }
  'analysis.notices.tooMany': { most: number; left: number }
  'analysis.notices.dismiss': unknown
  'analysis.stage.title': unknown
  'analysis.stage.label': { count: number; name: string }
  'analysis.stage.labelOfSeveral': { count: number; number: number; of: number; name: string }
  'analysis.stage.zoomIn': unknown
  'analysis.stage.zoomOut': unknown
  'analysis.stage.fit': unknown
  'analysis.stage.addHint': unknown
  'analysis.stage.missed': unknown
  'analysis.stage.moveHint': { name: string }
  'analysis.stage.placeKeys': unknown
  'analysis.stage.cancel': unknown
  'analysis.stage.nameItem': unknown
  'analysis.stage.addItem': unknown
  'analysis.correct.whichIsIt': unknown
  'analysis.correct.title': unknown
  'analysis.correct.name': unknown
  'analysis.correct.rename': unknown
  'analysis.correct.grams': unknown
  'analysis.correct.setGrams': unknown
  'analysis.correct.move': unknown
  'analysis.correct.remove': unknown
  'analysis.correct.sameAs': { count: number; numbers: string }
  'analysis.correct.notTheSame': unknown
  'analysis.correct.checked': { trait: string }
  'analysis.correct.checkedTexture': unknown
  'analysis.correct.checkedTitle': unknown
  'analysis.correct.checkedMore': { count: number }
  'analysis.changes.title': unknown
  'analysis.changes.none': unknown
  'analysis.changes.dismiss': unknown
  'analysis.changes.added': { name: string }
  'analysis.changes.removed': { name: string }
  'analysis.changes.renamed': { from: string; to: string }
  'analysis.changes.verdict': { name: string; from: string; to: string }
  'analysis.changes.verdictFor': { name: string; person: string; from: string; to: string }
  'analysis.instructions.title': unknown
  'analysis.instructions.quoted': { text: string }
  'analysis.instructions.note': unknown
  'app.name': unknown
  'app.advice': unknown
  'app.settings': unknown
  'app.privacy': unknown
  'app.openReport': unknown
  'app.preparedSample': unknown
  'app.readMenu': unknown
  'app.start.title': unknown
  'app.start.lead': unknown
  'app.start.samples': unknown
  'app.start.samplesNote': unknown
  'app.start.backTo': { name: string }
  'app.start.backToSeveral': { name: string; others: number }
  'app.open.photo': unknown
  'app.open.camera': unknown
  'app.open.paste': unknown
  'app.open.dropHere': unknown
  'app.open.preparing': unknown
  'app.open.nothingToPaste': unknown
  'app.drop.open': unknown
  'app.drop.instead': unknown
  'app.drop.add': unknown
  'app.whoLooks.model': { name: string; model: string; leaves: 'nothing' | 'photo' | 'photoAndPerson' }
  'app.whoLooks.reader': unknown
  'app.whoLooks.nobody': unknown
  'app.whoLooks.setUp': unknown
  'app.trouble.retry': unknown
  'app.trouble.byHand': unknown
  'app.trouble.dismiss': unknown
  'app.trouble.settings': unknown
  'app.trouble.refused': { name: string; sentence: string }
  'app.trouble.photos': { count: number; numbers: string }
  'app.trouble.withoutPhoto': unknown
  'app.trouble.withoutPhotos': { names: string }
  'app.trouble.damagedPhoto': unknown
  'app.trouble.screen': unknown
  'app.trouble.foods': unknown
  'app.trouble.bug': unknown
  'dialogs.settings.title': unknown
  'dialogs.settings.close': unknown
  'dialogs.settings.look': unknown
  'dialogs.settings.automatic': unknown
  'dialogs.settings.reader': unknown
  'dialogs.settings.offer.ready': { name: string }
  'dialogs.settings.offer.needsKey': { name: string }
  'dialogs.settings.offer.onMachine': { name: string }
  'dialogs.settings.offer.model': { name: string; model: string }
  'dialogs.settings.noFamilies': unknown
  'dialogs.settings.noModel': unknown
  'dialogs.settings.checkAgain': unknown
  'dialogs.settings.key': unknown
  'dialogs.settings.keyNote': unknown
  'dialogs.settings.keyOdd': unknown
  'dialogs.settings.keySet': unknown
  'dialogs.settings.model': unknown
  'dialogs.settings.modelNote': { model: string }
  'dialogs.settings.advanced': unknown
  'dialogs.settings.frame': unknown
  'dialogs.settings.frameNote': unknown
  'dialogs.settings.frames.auto': unknown
  'dialogs.settings.frames.yxyx-1000': unknown
  'dialogs.settings.frames.xyxy-1000': unknown
  'dialogs.settings.frames.xyxy-999': unknown
  'dialogs.settings.frames.xyxy-100': unknown
  'dialogs.settings.frames.xyxy-1': unknown
  'dialogs.settings.frames.xyxy-pixels': unknown
  'dialogs.settings.looks': unknown
  'dialogs.settings.looksNote': unknown
  'dialogs.settings.effort': unknown
  'dialogs.settings.efforts.auto': unknown
  'dialogs.settings.efforts.low': unknown
  'dialogs.settings.efforts.medium': unknown
  'dialogs.settings.efforts.high': unknown
  'dialogs.settings.effortNote': unknown
  'dialogs.settings.limits': unknown
  'dialogs.settings.limit.looks': unknown
  'dialogs.settings.limit.tokens': unknown
  'dialogs.settings.limit.money': unknown
  'dialogs.settings.limit.seconds': unknown
  'dialogs.settings.limitsNote': unknown
  'dialogs.settings.priceNote': { date: string }
  'dialogs.settings.remember': unknown
  'dialogs.settings.rememberNote': unknown
  'dialogs.settings.forget': unknown
  'dialogs.settings.forgotten': unknown
  'dialogs.settings.tellModel': unknown
  'dialogs.settings.tellNote': { words: string }
  'dialogs.settings.tellNobody': unknown
  'dialogs.settings.lookUp': unknown
  'dialogs.settings.lookUpNote': unknown
  'dialogs.settings.theme': unknown
  'dialogs.settings.themes.system': unknown
  'dialogs.settings.themes.light': unknown
  'dialogs.settings.themes.dark': unknown
  'dialogs.settings.palette': unknown
  'dialogs.settings.palettes.green-red': unknown
  'dialogs.settings.palettes.blue-orange': unknown
  'dialogs.privacy.title': unknown
  'dialogs.privacy.stripped': unknown
  'dialogs.privacy.sent': unknown
  'dialogs.privacy.local': unknown
  'dialogs.privacy.close': unknown
  'dialogs.sent.title': unknown
  'dialogs.sent.titleNotSent': unknown
  'dialogs.sent.close': unknown
  'dialogs.sent.note': unknown
  'dialogs.sent.noteOfSeveral': unknown
  'dialogs.sent.notSent': unknown
  'dialogs.sent.noneSent': unknown
  'dialogs.sent.heading': { number: number; name: string }
  'dialogs.sent.headingNotSent': { number: number; name: string }
  'dialogs.sent.alt': unknown
  'dialogs.sent.size': { width: string; height: string; bytes: number }
  'dialogs.sent.save': unknown
  'dialogs.save.title': unknown
  'dialogs.save.close': unknown
  'dialogs.save.save': unknown
  'dialogs.save.note': unknown
  'dialogs.save.noteOfSeveral': unknown
  'dialogs.save.withPeople': unknown
  'dialogs.save.withPeopleNote': unknown
  'dialogs.camera.title': unknown
  'dialogs.camera.shutter': unknown
  'dialogs.camera.cancel': unknown
  'dialogs.camera.refused': unknown
  'failures.sentence.empty': unknown
  'failures.sentence.not-an-image': unknown
  'failures.sentence.svg': unknown
  'failures.sentence.unsupported-format': unknown
  'failures.sentence.damaged': unknown
  'failures.sentence.too-many-pixels': unknown
  'failures.sentence.too-many-bytes': unknown
  'failures.sentence.offline': unknown
  'failures.sentence.timeout': unknown
  'failures.sentence.rate-limited': unknown
  'failures.sentence.server-error': unknown
  'failures.sentence.cut-off': unknown
  'failures.sentence.unauthorised': unknown
  'failures.sentence.no-key': unknown
  'failures.sentence.unknown-model': unknown
  'failures.sentence.refused': unknown
  'failures.sentence.bad-request': unknown
  'failures.sentence.unknown-host': unknown
  'failures.sentence.foreign-origin': unknown
  'failures.sentence.unreadable-reply': unknown
  'failures.waitSeconds': { seconds: number }
  'failures.waitMinutes': { minutes: number }
  'people.title': unknown
  'people.anyone': unknown
  'people.anyoneInSentence': unknown
  'people.you': unknown
  'people.person': { number: number }
  'people.name': unknown
  'people.remove': { name: string }
  'people.addPerson': unknown
  'people.full': { most: number }
  'people.forget': unknown
  'people.stays': unknown
  'people.ownWords.label': unknown
  'people.ownWords.example': unknown
  'people.ownWords.add': unknown
  'people.ownWords.added': { facts: string }
  'people.ownWords.addedFor': { name: string; facts: string }
  'people.ownWords.nothingToAdd': unknown
  'people.ownWords.notUnderstood': { parts: string }
  'people.facts.ofPerson': { name: string }
  'people.facts.ofYou': unknown
  'people.facts.remove': { fact: string }
  'people.facts.severityOf': { allergy: string }
  'people.facts.severity.unstated': unknown
  'people.facts.severity.mild': unknown
  'people.facts.severity.severe': unknown
  'people.facts.severityNote': unknown
  'people.choose.title': unknown
  'people.choose.chosen': { count: number }
  'people.choose.group.condition': unknown
  'people.choose.group.allergy': unknown
  'people.choose.group.diet': unknown
  'people.choose.group.medicine': unknown
  'people.choose.group.limits': unknown
  'people.hint.warfarin': unknown
  'people.hint.simvastatin': unknown
  'people.hint.lovastatin': unknown
  'people.hint.atorvastatin': unknown
  'people.hint.maoi': unknown
  'people.hint.potassium-sparing': unknown
  'people.hint.metronidazole': unknown
  'people.hint.disulfiram': unknown
  'people.hint.levodopa': unknown
  'people.hint.tetracycline': unknown
  'people.hint.levothyroxine': unknown
  'people.hint.pescatarian': unknown
  'people.limits.note': unknown
  'people.limits.field.energy': unknown
  'people.limits.field.weight': unknown
  'people.limits.field.sodium': unknown
  'people.limits.field.potassium': unknown
  'people.limits.field.phosphorus': unknown
  'people.limits.field.protein': unknown
  'people.limits.field.saturates': unknown
  'people.limits.field.carbs': unknown
  'people.limits.field.caffeine': unknown
  'people.limits.unit.kcal': unknown
  'people.limits.unit.kg': unknown
  'people.limits.unit.mg': unknown
  'people.limits.unit.g': unknown
  'people.limits.range': { least: number; most: number; unit: string }
  'people.limits.food': unknown
  'people.limits.drink': unknown
  'people.limits.iddsi': unknown
  'people.limits.unset': unknown
  'people.limits.foodLevel.3': unknown
  'people.limits.foodLevel.4': unknown
  'people.limits.foodLevel.5': unknown
  'people.limits.foodLevel.6': unknown
  'people.limits.foodLevel.7': unknown
  'people.limits.drinkLevel.0': unknown
  'people.limits.drinkLevel.1': unknown
  'people.limits.drinkLevel.2': unknown
  'people.limits.drinkLevel.3': unknown
  'people.limits.drinkLevel.4': unknown
  'report.about': { date: string }
  'report.failure.not-json': unknown
  'report.failure.not-a-report': unknown
  'report.failure.newer-version': unknown
  'report.failure.damaged': unknown
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
  'viewer.card.perServing': unknown
  'viewer.card.per100g': unknown
  'viewer.card.hundredGrams': unknown
  'viewer.card.basis': unknown
  'viewer.card.noFigure': unknown
  'viewer.card.serving.served': { grams: string }
  'viewer.card.serving.package': { grams: string }
  'viewer.card.serving.menu': { grams: string }
  'viewer.card.serving.reference': { grams: string }
  'viewer.card.serving.person': { grams: string }
  'viewer.card.serving.label': { grams: string }
  'viewer.card.count': { count: number }
  'viewer.card.seenBy': { seen: number; of: number }
  'viewer.card.score': { score: string }
  'viewer.card.modelView': unknown
  'viewer.card.modelViewForPerson': unknown
  'viewer.card.modelScore': { score: number }
  'viewer.card.differs': unknown
  'viewer.card.moreReasons': unknown
  'viewer.card.unreviewed': unknown
  'viewer.card.sources': unknown
  'viewer.card.matched': { food: string }
  'viewer.card.couldAlsoBe': { foods: string }
  'viewer.card.figure': unknown
  'viewer.card.from': unknown
  'viewer.card.source.person': unknown
  'viewer.card.source.label': unknown
  'viewer.card.source.table': unknown
  'viewer.card.source.model': unknown
  'viewer.card.source.category': unknown
  'viewer.card.swaps': unknown
  'viewer.card.swapsFor': { name: string }
  'viewer.card.swapVerdict': { verdict: string }
  'viewer.card.close': unknown
  'viewer.list.label': unknown
  'viewer.list.labelOfSeveral': unknown
  'viewer.list.sortBy': unknown
  'viewer.list.sort.verdict': unknown
  'viewer.list.sort.score': unknown
  'viewer.list.sort.name': unknown
  'viewer.list.sort.place': unknown
  'viewer.list.filter': unknown
  'viewer.list.filterChip': { verdict: string; count: number }
  'viewer.list.noneLeft': unknown
  'viewer.list.showAll': unknown
  'viewer.list.forPerson': { name: string; verdict: string }
  'viewer.list.inPhotos': { count: number; numbers: string }
  'viewer.list.photoRun': { first: number; last: number }
  'viewer.legend.title': unknown
  'viewer.legend.uncertain': unknown
  'viewer.legend.uncertainMeaning': unknown
  'viewer.widget.loading': unknown
  'viewer.widget.noSource': unknown
  'viewer.widget.unreachable': unknown
  'viewer.widget.unreadablePhoto': unknown
  'viewer.widget.noPhoto': unknown
  'viewer.widget.withoutThis': unknown
  'viewer.widget.notAdvice': unknown
  'viewer.widget.photo': { name: string; count: number }
  'viewer.widget.photos': { photos: number; count: number }
  'viewer.widget.strip': unknown
  'viewer.widget.summary': { count: number; people: string }
  'viewer.widget.unknownProfile': { ids: string }
  'viewer.widget.zoomIn': unknown
  'viewer.widget.zoomOut': unknown
}

/** The values and the tags of every message with tags. */
export type RichMessages = {
  'dialogs.privacy.person': { values: { tellModel: string }; tags: 'setting' }
  'viewer.widget.tab': { values: { number: number; of: number; name: string }; tags: 'hidden' | 'at' | 'called' }
}
