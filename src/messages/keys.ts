// Written by `npm run messages` from the catalogues. Do not edit it by hand.
// biome-ignore-all format: one line a message.

export const LOCALES = ['en', 'ar', 'de', 'es', 'zh-Hans'] as const
export type Locale = (typeof LOCALES)[number]

export type Area = 'analysis' | 'app' | 'asked' | 'cli' | 'correct' | 'dialogs' | 'embed' | 'evaluate' | 'exchange' | 'failures' | 'foods' | 'handout' | 'health' | 'history' | 'models' | 'operations' | 'patients' | 'people' | 'plate' | 'present' | 'reasons' | 'report' | 'rules' | 'server' | 'tour' | 'upload' | 'viewer'

/** The values of every message that is text and nothing else. */
export type PlainMessages = {
  'analysis.verdicts': unknown
  'analysis.whoOpen': { count: number }
  'analysis.lookAgain': unknown
  'analysis.retry': unknown
  'analysis.people.tabs': unknown
  'analysis.people.all': unknown
  'analysis.sheet.handle': { stop: 'peek' | 'middle' | 'full' }
  'analysis.bar.home': unknown
  'analysis.bar.newPhoto': unknown
  'analysis.bar.add': unknown
  'analysis.bar.undo': unknown
  'analysis.bar.redo': unknown
  'analysis.bar.more': unknown
  'analysis.bar.present': unknown
  'analysis.bar.plate': unknown
  'analysis.bar.addPhoto': unknown
  'analysis.bar.addPhotoHint': unknown
  'analysis.bar.takePhoto': unknown
  'analysis.bar.openPhoto': unknown
  'analysis.bar.openPhotos': unknown
  'analysis.bar.sent': unknown
  'analysis.bar.notSent': unknown
  'analysis.bar.showScores': unknown
  'analysis.bar.hideScores': unknown
  'analysis.bar.share': unknown
  'analysis.plate.add': unknown
  'analysis.plate.count': { isHalf: boolean; count: number }
  'analysis.plate.less': { name: string }
  'analysis.plate.more': { name: string }
  'analysis.plate.off': { name: string }
  'analysis.plate.open': unknown
  'analysis.plate.note': { count: number }
  'analysis.guidance.title': unknown
  'analysis.guidance.next': unknown
  'analysis.guidance.offline': unknown
  'analysis.guidance.noModel': unknown
  'analysis.guidance.ask': { name: string }
  'analysis.guidance.device': unknown
  'analysis.guidance.deviceNote': unknown
  'analysis.guidance.reader': unknown
  'analysis.guidance.readerNote': unknown
  'analysis.guidance.byHand': unknown
  'analysis.guidance.byHandNote': unknown
  'analysis.guidance.model': unknown
  'analysis.guidance.modelNote': unknown
  'analysis.status.stage.preparing': unknown
  'analysis.status.stage.waiting': unknown
  'analysis.status.stage.reconnecting': unknown
  'analysis.status.stage.looking': unknown
  'analysis.status.stage.reading': unknown
  'analysis.status.stage.refining': unknown
  'analysis.status.findingLines': unknown
  'analysis.status.linesRead': { read: number; of: number }
  'analysis.status.mayTakeAMinute': unknown
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
  'analysis.status.notPlaced': unknown
  'analysis.status.unread': { count: number }
  'analysis.status.details': unknown
  'analysis.status.leftOutShort': { count: number }
  'analysis.status.leftOut': { count: number; lines: string }
  'analysis.status.quoted': { text: string }
  'analysis.status.notMenu.receipt': unknown
  'analysis.status.notMenu.other': unknown
  'analysis.status.onlyWords': unknown
  'analysis.status.place': { place: number }
  'analysis.status.fellOver': { asked: string; why: 'offline' | 'timeout' | 'limited' | 'resting' | 'other'; instead: string }
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
  'analysis.stage.placeKeys': unknown
  'analysis.stage.cancel': unknown
  'analysis.stage.nameItem': unknown
  'analysis.stage.nameMissing': unknown
  'analysis.stage.addItem': unknown
  'analysis.stage.adjustHint': { name: string }
  'analysis.stage.adjustBoxHint': { name: string }
  'analysis.stage.adjustKeys': unknown
  'analysis.stage.giveBox': unknown
  'analysis.stage.done': unknown
  'analysis.stage.sameHint': { name: string }
  'analysis.stage.sameKeys': unknown
  'analysis.correct.saidBefore': { name: string }
  'analysis.correct.useSaid': { name: string }
  'analysis.correct.whichIsIt': unknown
  'analysis.correct.title': unknown
  'analysis.correct.name': unknown
  'analysis.correct.rename': unknown
  'analysis.correct.grams': { of: 'each' | 'all' | 'one' }
  'analysis.correct.setGrams': unknown
  'analysis.correct.nameMissing': unknown
  'analysis.correct.gramsWrong': { most: number }
  'analysis.correct.remove': unknown
  'analysis.correct.sameAs': { count: number; numbers: string }
  'analysis.correct.notTheSame': unknown
  'analysis.correct.saidNotFood': unknown
  'analysis.correct.takeOff': { name: string }
  'analysis.correct.adjust': unknown
  'analysis.correct.same': unknown
  'analysis.correct.split': { count: number }
  'analysis.correct.notFood': unknown
  'analysis.reportNote.title': unknown
  'analysis.reportNote.own': { people: string; madeFor: string }
  'analysis.reportNote.withFacts': { name: string; facts: string }
  'analysis.reportNote.theirs': { people: string }
  'analysis.reportNote.madeFor': { people: string }
  'analysis.reportNote.someone': { facts: string }
  'analysis.reportNote.showTheirs': { whose: 'named' | 'other'; name: string }
  'analysis.reportNote.showOwn': { known: boolean }
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
  'analysis.told.soFar': { count: number }
  'analysis.told.forPerson': { name: string; words: string }
  'analysis.told.place': { number: number; of: number }
  'analysis.told.narrowed': { count: number; of: number; words: string }
  'analysis.told.all': { of: number }
  'analysis.told.undone': { what: string }
  'analysis.told.redone': { what: string }
  'analysis.told.rejudged': { count: number; people: string }
  'app.name': unknown
  'app.advice': unknown
  'app.settings': unknown
  'app.privacy': unknown
  'app.openReport': unknown
  'app.preparedSample': unknown
  'app.sample.fridge': unknown
  'app.sample.chalkboard': unknown
  'app.sample.plate': unknown
  'app.readMenu': unknown
  'app.start.title': unknown
  'app.start.lead': unknown
  'app.start.leadOfReader': unknown
  'app.start.samples': unknown
  'app.start.samplesNote': unknown
  'app.start.backTo': { name: string }
  'app.start.backToSeveral': { name: string; others: number }
  'app.open.photo': unknown
  'app.open.camera': unknown
  'app.open.paste': unknown
  'app.open.pasted': unknown
  'app.open.dropHere': unknown
  'app.open.preparing': unknown
  'app.open.nothingToPaste': unknown
  'app.private.label': unknown
  'app.private.off': unknown
  'app.private.on': unknown
  'app.private.note': unknown
  'app.private.notKept': { failure: 'full' | 'slow' | 'other' }
  'app.drop.open': unknown
  'app.drop.instead': unknown
  'app.drop.add': unknown
  'app.whoLooks.model': { name: string; model: string; leaves: 'nothing' | 'perhaps' | 'photo' | 'photoAndPerson' }
  'app.whoLooks.reader': unknown
  'app.whoLooks.device': unknown
  'app.whoLooks.nobody': unknown
  'app.whoLooks.setUp': unknown
  'app.offline.note': { out: 'network' | 'server' }
  'app.tour.offer': unknown
  'app.tour.again': unknown
  'app.install.title': unknown
  'app.install.byHand': unknown
  'app.install.note': unknown
  'app.trouble.offline': unknown
  'app.trouble.nothingShared': unknown
  'app.trouble.retry': unknown
  'app.trouble.byHand': unknown
  'app.trouble.dismiss': unknown
  'app.trouble.settings': unknown
  'app.trouble.access': unknown
  'app.trouble.refused': { name: string; sentence: string }
  'app.trouble.photos': { count: number; numbers: string }
  'app.trouble.withoutPhoto': unknown
  'app.trouble.withoutPhotos': { names: string }
  'app.trouble.damagedPhoto': unknown
  'app.trouble.screen': { offline: boolean }
  'app.trouble.foods': unknown
  'app.trouble.bug': unknown
  'asked.unknownAge': { age: string; most: number }
  'asked.unknown': { names: string }
  'asked.unknownNear': { names: string; near: string }
  'asked.unknownPerson': unknown
  'asked.peopleTwice': unknown
  'asked.ageAndChild': unknown
  'cli.about': unknown
  'cli.you': unknown
  'cli.help.option': unknown
  'cli.help.command': unknown
  'cli.help.version': unknown
  'cli.help.examples': unknown
  'cli.help.example': unknown
  'cli.help.forWhom': unknown
  'cli.help.howToLook': unknown
  'cli.help.oneOf': { about: string; values: string }
  'cli.help.byDefault': { about: string; value: string }
  'cli.help.oneOfByDefault': { about: string; values: string; value: string }
  'cli.help.title.Usage:': unknown
  'cli.help.title.Arguments:': unknown
  'cli.help.title.Options:': unknown
  'cli.help.title.Commands:': unknown
  'cli.help.placeholder.answer': unknown
  'cli.help.placeholder.who': unknown
  'cli.help.placeholder.by': unknown
  'cli.help.placeholder.language': unknown
  'cli.help.placeholder.photo': unknown
  'cli.help.placeholder.rates': unknown
  'cli.help.placeholder.options': unknown
  'cli.help.placeholder.command': unknown
  'cli.help.placeholder.photos': unknown
  'cli.help.placeholder.food': unknown
  'cli.help.placeholder.file': unknown
  'cli.help.placeholder.folder': unknown
  'cli.help.placeholder.client': unknown
  'cli.help.placeholder.model': unknown
  'cli.help.placeholder.family': unknown
  'cli.help.placeholder.address': unknown
  'cli.help.placeholder.frame': unknown
  'cli.help.placeholder.age': unknown
  'cli.help.placeholder.sex': unknown
  'cli.help.placeholder.level': unknown
  'cli.help.placeholder.condition': unknown
  'cli.help.placeholder.allergen': unknown
  'cli.help.placeholder.diet': unknown
  'cli.help.placeholder.medicine': unknown
  'cli.help.placeholder.name=number': unknown
  'cli.help.placeholder.number': unknown
  'cli.help.placeholder.numbers': unknown
  'cli.help.placeholder.when': unknown
  'cli.help.placeholder.scope': unknown
  'cli.help.placeholder.effort': unknown
  'cli.help.placeholder.efforts': unknown
  'cli.help.placeholder.from-to': unknown
  'cli.help.placeholder.strength': unknown
  'cli.help.placeholder.text': unknown
  'cli.help.placeholder.grams': unknown
  'cli.help.placeholder.copy': unknown
  'cli.help.placeholder.words': unknown
  'cli.help.placeholder.formats': unknown
  'cli.help.placeholder.report': unknown
  'cli.help.placeholder.reports': unknown
  'cli.help.placeholder.shell': unknown
  'cli.help.placeholder.dishes': unknown
  'cli.help.files': unknown
  'cli.help.topic.exit-codes': unknown
  'cli.help.commandOrTopic': unknown
  'cli.misuse.unknownCommand': { typed: string }
  'cli.misuse.unknownCommandNear': { typed: string; near: string }
  'cli.misuse.unknownOption': { typed: string }
  'cli.misuse.unknownOptionNear': { typed: string; near: string }
  'cli.misuse.missingArgument': { usage: string }
  'cli.misuse.missingValue': { usage: string }
  'cli.misuse.missingOption': { usage: string }
  'cli.misuse.conflict': { option: string; other: string }
  'cli.misuse.cannotBe': { option: string; typed: string; advice: string }
  'cli.misuse.notKnownHere': { typed: string; advice: string }
  'cli.misuse.tooManyArguments': unknown
  'cli.write.near': { names: string }
  'cli.write.oneOf': { names: string }
  'cli.write.above0': { name: string }
  'cli.write.level': { name: string; highest: number }
  'cli.write.frame': unknown
  'cli.write.age': { most: number }
  'cli.write.grams': unknown
  'cli.write.address': unknown
  'cli.write.count': { least: number; most: number }
  'cli.write.sizes': unknown
  'cli.write.noise': unknown
  'cli.write.report': unknown
  'cli.write.isFolder': unknown
  'cli.write.noSuchFile': unknown
  'cli.write.copy': unknown
  'cli.write.formats': unknown
  'cli.write.isFile': { path: string }
  'cli.option.lang': unknown
  'cli.option.json': unknown
  'cli.option.model': unknown
  'cli.option.place': unknown
  'cli.option.allowTraining': unknown
  'cli.option.age': unknown
  'cli.option.child': unknown
  'cli.option.sex': unknown
  'cli.option.activity': unknown
  'cli.option.condition': unknown
  'cli.option.allergy': unknown
  'cli.option.diet': unknown
  'cli.option.medicine': unknown
  'cli.option.target': unknown
  'cli.option.looks': unknown
  'cli.option.zoom': unknown
  'cli.option.effort': unknown
  'cli.option.limit': unknown
  'cli.option.noCache': unknown
  'cli.option.again': unknown
  'cli.option.noColor': unknown
  'cli.option.dishes': { columns: string }
  'cli.option.out': unknown
  'cli.option.format': unknown
  'cli.option.force': unknown
  'cli.option.withPeople': unknown
  'cli.analyze.about': unknown
  'cli.analyze.photos': { most: number }
  'cli.analyze.client': { recorded: string }
  'cli.analyze.frame': unknown
  'cli.analyze.lookUp': unknown
  'cli.analyze.tellModel': unknown
  'cli.analyze.report': unknown
  'cli.analyze.resume': unknown
  'cli.analyze.jobs': unknown
  'cli.scoring.about': unknown
  'cli.scoring.food': unknown
  'cli.scoring.grams': unknown
  'cli.scoring.from': unknown
  'cli.nutriScore.about': unknown
  'cli.nutriScore.file': unknown
  'cli.nutriScore.fields': unknown
  'cli.nutriScore.field.category': { categories: string }
  'cli.nutriScore.field.energy_kj': unknown
  'cli.nutriScore.field.fat_g': unknown
  'cli.nutriScore.field.saturated_fat_g': unknown
  'cli.nutriScore.field.sugars_g': unknown
  'cli.nutriScore.field.salt_g': unknown
  'cli.nutriScore.field.fiber_g': unknown
  'cli.nutriScore.field.proteins_g': unknown
  'cli.nutriScore.field.fvl_pct': unknown
  'cli.nutriScore.field.non_nutritive_sweeteners': unknown
  'cli.nutriScore.field.energy_from_saturates_kj': unknown
  'cli.nutriScore.field.saturated_fat_ratio_pct': unknown
  'cli.nutriScore.blanks': unknown
  'cli.nutriScore.notInputs': { path: string }
  'cli.nutriScore.notObject': unknown
  'cli.nutriScore.switch': unknown
  'cli.nutriScore.object': unknown
  'cli.nutriScore.unknownField': { field: string; advice: string }
  'cli.nutriScore.moreThanFat': unknown
  'cli.entry.at': { path: string; entry: number; why: string }
  'cli.entry.missing': { field: string }
  'cli.entry.unusable': { field: string; value: string; advice: string }
  'cli.entry.number': { most: number }
  'cli.entry.text': unknown
  'cli.calibrate.about': unknown
  'cli.calibrate.family': unknown
  'cli.calibrate.model': unknown
  'cli.calibrate.baseUrl': unknown
  'cli.calibrate.marksNotFound': unknown
  'cli.calibrate.asExpected': { frame: string; off: string }
  'cli.calibrate.setFrame': { frame: string; off: string }
  'cli.token.about': unknown
  'cli.token.scopes': unknown
  'cli.token.origin': unknown
  'cli.token.models': unknown
  'cli.token.usd': unknown
  'cli.token.tokens': unknown
  'cli.token.looks': unknown
  'cli.token.days': unknown
  'cli.token.noSecret': unknown
  'cli.token.notOrigin': unknown
  'cli.token.amount': unknown
  'cli.models.about': unknown
  'cli.models.list': unknown
  'cli.models.add': unknown
  'cli.models.remove': unknown
  'cli.models.model': { example: string }
  'cli.models.from': unknown
  'cli.models.fetching': { name: string; size: string; licence: string; host: string }
  'cli.models.fetchingCopy': { name: string; place: string }
  'cli.models.fetched': { share: string; size: string }
  'cli.models.checking': unknown
  'cli.models.kept': { size: string; hash: string }
  'cli.models.published': unknown
  'cli.models.notPublished': unknown
  'cli.models.use': unknown
  'cli.models.stopped': unknown
  'cli.models.removed': { name: string }
  'cli.models.notHere': { name: string }
  'cli.models.none': { model: string }
  'cli.models.column.model': unknown
  'cli.models.column.about': unknown
  'cli.models.column.size': unknown
  'cli.models.column.licence': unknown
  'cli.models.column.here': unknown
  'cli.models.column.client': unknown
  'cli.models.column.key': unknown
  'cli.models.column.isSet': unknown
  'cli.models.here': { published: 'yes' | 'no' }
  'cli.models.absent': unknown
  'cli.models.elsewhere': unknown
  'cli.models.isSet': { isSet: boolean }
  'cli.compareAnswer.about': unknown
  'cli.compareAnswer.file': unknown
  'cli.compareAnswer.photo': unknown
  'cli.compareAnswer.badAnswer': { path: string }
  'cli.compareAnswer.notObject': unknown
  'cli.compareAnswer.said': { verdict: string; score: string }
  'cli.compareAnswer.differences': { differ: number; all: number }
  'cli.compareAnswer.difference': { name: string; said: string; ours: string }
  'cli.compareAnswer.noReason': unknown
  'cli.compareAnswer.truth': unknown
  'cli.compareAnswer.theAnswer': unknown
  'cli.compareAnswer.ours': unknown
  'cli.measurePlacing.about': unknown
  'cli.measurePlacing.photos': unknown
  'cli.measurePlacing.client': { recorded: string }
  'cli.measurePlacing.rates': unknown
  'cli.measurePlacing.runs': unknown
  'cli.measurePlacing.simulated': unknown
  'cli.measurePlacing.error': { error: 'none' | 'shifted' | 'missing' | 'doubled' | 'wrong' | 'other' }
  'cli.measurePlacing.onFood': { named: string; foods: string }
  'cli.measurePlacing.seed': unknown
  'cli.measurePlacing.rate': unknown
  'cli.placing.dots': unknown
  'cli.placing.inside': unknown
  'cli.placing.named': unknown
  'cli.placing.certainNamed': unknown
  'cli.placing.namedAlone': unknown
  'cli.placing.merged': unknown
  'cli.placing.madeUp': unknown
  'cli.placing.doubts': unknown
  'cli.placing.of': { part: number; whole: number; share: string }
  'cli.measureReader.about': unknown
  'cli.measureReader.photos': unknown
  'cli.measureReader.badTruth': { path: string }
  'cli.measureReader.notMenu': { path: string; kind: string }
  'cli.measureLabels.about': unknown
  'cli.measureLabels.photos': unknown
  'cli.measureLabels.badTruth': { path: string }
  'cli.measureLabels.tuned': { heldOut: boolean }
  'cli.file.notThere': { path: string }
  'cli.file.cannotRead': { path: string }
  'cli.file.isFolder': { path: string }
  'cli.file.cannotWrite': { path: string }
  'cli.file.about': { path: string; sentence: string }
  'cli.file.noTruth': { photo: string; path: string }
  'cli.file.noneNamed': unknown
  'cli.file.noTruths': { folder: string }
  'cli.file.notRecording': { path: string }
  'cli.file.saved': { path: string }
  'cli.file.isThere': { path: string }
  'cli.file.isAddress': { address: string }
  'cli.file.noFont': unknown
  'cli.file.noPhotos': { folder: string }
  'cli.file.noneFits': { pattern: string }
  'cli.file.nothingPiped': unknown
  'cli.file.notUtf8': { path: string; kind: 'csv' | 'other' }
  'cli.rows.noFood': unknown
  'cli.rows.none': { path: string }
  'cli.look.with': { photos: number; client: string }
  'cli.look.samNeedsKey': unknown
  'cli.look.noModel': unknown
  'cli.look.stopped': unknown
  'cli.look.nothingFound': unknown
  'cli.look.best': { names: string }
  'cli.look.skip': { names: string }
  'cli.look.ask': { names: string }
  'cli.look.andMore': { names: string; count: number }
  'cli.look.photos': { names: string }
  'cli.look.tooManyPhotos': { most: number }
  'cli.look.oneClient': unknown
  'cli.look.recordingEach': { photos: number; recordings: number }
  'cli.look.recordingOfOne': { photos: number }
  'cli.look.priced': { usage: string; date: string }
  'cli.look.fromMemory': { photos: number }
  'cli.look.partlyFromMemory': { remembered: number; photos: number }
  'cli.look.lookUpAgain': { sentence: string }
  'cli.look.instructions': { title: string; quotes: string; note: string }
  'cli.look.changes': { title: string; changes: string }
  'cli.look.rejected': { count: number }
  'cli.look.lost': { lost: number; looks: number }
  'cli.look.noKey': { name: string; variables: string }
  'cli.score.foodAndFile': unknown
  'cli.score.noFood': unknown
  'cli.score.unknownFood': { name: string }
  'cli.score.near': { names: string }
  'cli.score.looseName': { name: string }
  'cli.score.looseNameNear': { name: string; others: string }
  'cli.score.judgedAs': { food: string }
  'cli.score.advice': { advice: string }
  'cli.score.verdict': { verdict: string }
  'cli.score.verdictAndScore': { verdict: string; score: string }
  'cli.score.serving': { grams: string }
  'cli.score.sourced': { sentence: string; organisation: string; year: string }
  'cli.score.sourcedUnreviewed': { sentence: string; organisation: string; year: string }
  'cli.score.swaps': unknown
  'cli.score.swap': { food: string; verdict: string }
  'cli.score.swapGains': { food: string; verdict: string; gains: string }
  'cli.score.judgedAsHosts': { food: string }
  'cli.column.verdict': unknown
  'cli.column.advice': unknown
  'cli.column.name': unknown
  'cli.column.score': unknown
  'cli.column.serving': unknown
  'cli.column.energy': unknown
  'cli.column.price': unknown
  'cli.column.photo': unknown
  'cli.column.hundredGrams': unknown
  'cli.column.ofDay': unknown
  'cli.column.for': unknown
  'cli.column.food': unknown
  'cli.column.grade': unknown
  'cli.column.lines': unknown
  'cli.column.exact': unknown
  'cli.column.twoLetters': unknown
  'cli.column.prices': unknown
  'cli.column.right': unknown
  'cli.column.wrong': unknown
  'cli.column.notShown': unknown
  'cli.column.unread': unknown
  'cli.column.named': unknown
  'cli.column.share': unknown
  'cli.column.invented': unknown
  'cli.column.seconds': unknown
  'cli.column.tuned': unknown
  'cli.column.near': unknown
  'cli.column.allergens': unknown
  'cli.column.found': unknown
  'cli.column.missed': unknown
  'cli.column.all': unknown
  'cli.column.answer': unknown
  'cli.column.rules': unknown
  'cli.column.same': unknown
  'cli.column.error': unknown
  'cli.column.rate': unknown
  'cli.column.onFood': unknown
  'cli.column.placed': unknown
  'cli.column.split': unknown
  'cli.column.worse': unknown
  'cli.column.id': unknown
  'cli.column.alias': unknown
  'cli.column.option': unknown
  'cli.column.meaning': unknown
  'cli.batch.progress': { done: number; all: number }
  'cli.batch.needsOut': { option: string }
  'cli.batch.areThere': { path: string }
  'cli.batch.leftAlone': { path: string }
  'cli.batch.done': { looked: number; kept: number; failed: number }
  'cli.batch.stopped': { photos: number }
  'cli.batch.again': unknown
  'cli.batch.filesIn': { out: string }
  'cli.batch.looking': { name: string; more: number; time: string }
  'cli.batch.still': { soFar: string; looking: string }
  'cli.judge.about': unknown
  'cli.judge.file': unknown
  'cli.judge.report': unknown
  'cli.export.about': unknown
  'cli.export.files': unknown
  'cli.export.noFormat': unknown
  'cli.export.needsOut': unknown
  'cli.export.picture': unknown
  'cli.export.forAnyone': { formats: string }
  'cli.export.differentPeople': unknown
  'cli.import.about': unknown
  'cli.import.file': unknown
  'cli.import.from': unknown
  'cli.import.photos': unknown
  'cli.import.notJson': { path: string }
  'cli.import.looksLike': { path: string; from: string; found: string }
  'cli.import.isReport': { path: string }
  'cli.import.notThis': { path: string; from: string; form: string }
  'cli.import.form.w3c': unknown
  'cli.import.form.coco': unknown
  'cli.import.form.label-studio': unknown
  'cli.serve.about': unknown
  'cli.serve.port': unknown
  'cli.serve.host': unknown
  'cli.serve.lan': unknown
  'cli.foods.about': unknown
  'cli.foods.search': unknown
  'cli.foods.words': unknown
  'cli.foods.show': unknown
  'cli.foods.food': unknown
  'cli.foods.synonyms': { names: string }
  'cli.foods.contains': { names: string }
  'cli.foods.may-contain': { names: string }
  'cli.foods.none': { names: string }
  'cli.foods.unstated': unknown
  'cli.foods.source.usda': unknown
  'cli.foods.source.checked': unknown
  'cli.profiles.about': unknown
  'cli.measure.about': unknown
  'cli.completion.about': unknown
  'cli.completion.shell': { shells: string }
  'cli.dishes.howMany': { path: string; most: number }
  'cli.dishes.noName': unknown
  'cli.dishes.twice': { name: string }
  'cli.dishes.both': { trait: string }
  'cli.dishes.saltAndSodium': { salt: number; ofSalt: number; sodium: number }
  'cli.csv.bad': { path: string; line: number; why: string }
  'cli.csv.notCsv': { path: string }
  'cli.csv.notCsvFrom': { path: string; line: number }
  'cli.csv.unknownColumn': { path: string; column: string; advice: string }
  'cli.csv.columnTwice': { path: string; column: string }
  'cli.csv.unnamedColumn': { path: string; column: number }
  'cli.csv.missingColumns': { path: string; columns: string }
  'cli.csv.twoReadings': { whole: string; decimal: string }
  'correct.toast.add': { name: string }
  'correct.toast.rename': { to: string }
  'correct.toast.move': { name: string }
  'correct.toast.amount': { name: string; to: string }
  'correct.toast.count': { name: string; count: number }
  'correct.toast.extra': { name: string; extra: string }
  'correct.toast.extraOff': { name: string; extra: string }
  'correct.toast.panel': { name: string }
  'correct.toast.panelOff': { name: string }
  'correct.toast.outline': { name: string }
  'correct.toast.remove': { name: string }
  'correct.toast.notFood': { name: string }
  'correct.toast.merge': { name: string; other: string }
  'correct.toast.split': { name: string; count: number }
  'correct.toast.serve': { off: boolean; name: string }
  'correct.toast.apart': { name: string }
  'correct.toast.checked': { name: string; trait: string }
  'correct.toast.checkedTexture': { name: string }
  'correct.toast.other': { name: string }
  'correct.name.results': unknown
  'correct.name.asTyped': { name: string }
  'correct.name.energy': { amount: string }
  'correct.name.also': { name: string }
  'correct.name.near': unknown
  'correct.name.none': unknown
  'correct.name.count': { count: number }
  'correct.brand.search': { name: string }
  'correct.brand.note': unknown
  'correct.brand.searching': unknown
  'correct.brand.none': unknown
  'correct.brand.off': unknown
  'correct.amount.title': { of: 'each' | 'all' | 'one' }
  'correct.amount.portions': { count: number; portions: string; grams: string }
  'correct.amount.less': unknown
  'correct.amount.more': unknown
  'correct.amount.measures': unknown
  'correct.amount.cup': { count: number; amount: string }
  'correct.amount.tbsp': { amount: string }
  'correct.amount.tsp': { amount: string }
  'correct.amount.other': { amount: string; unit: string }
  'correct.count.title': unknown
  'correct.count.less': unknown
  'correct.count.more': unknown
  'correct.extra.title': unknown
  'correct.extra.add': { extra: string }
  'correct.extra.less': { extra: string }
  'correct.extra.more': { extra: string }
  'correct.extra.oil': unknown
  'correct.extra.butter': unknown
  'correct.extra.dressing': unknown
  'correct.extra.mayonnaise': unknown
  'correct.extra.sauce': unknown
  'correct.extra.sugar': unknown
  'correct.extra.salt': unknown
  'correct.unknown.title': unknown
  'correct.unknown.didYouMean': unknown
  'correct.unknown.search': unknown
  'correct.pack.title': unknown
  'correct.pack.barcode': unknown
  'correct.pack.label': unknown
  'correct.pack.note': unknown
  'correct.pack.reading': unknown
  'correct.pack.stop': unknown
  'correct.pack.read': unknown
  'correct.pack.product': { name: string }
  'correct.pack.energy': { amount: string; grams: string }
  'correct.pack.noFigures': unknown
  'correct.pack.contains': { traits: string }
  'correct.pack.mayContain': { traits: string }
  'correct.pack.noTraits': unknown
  'correct.pack.use': unknown
  'correct.pack.drop': unknown
  'correct.pack.counts': unknown
  'correct.pack.takeOff': unknown
  'correct.pack.no-barcode': unknown
  'correct.pack.no-label': unknown
  'correct.pack.unknown-product': { barcode: string }
  'correct.pack.lookup-off': { barcode: string }
  'correct.pack.failed': { failure: string }
  'correct.checked.one': { at: 'label' | 'kitchen' | 'either'; trait: string }
  'correct.checked.texture': { at: 'label' | 'kitchen' | 'either' }
  'correct.checked.title': { at: 'label' | 'kitchen' | 'either' }
  'correct.checked.more': { count: number }
  'correct.checked.stated': { at: 'label' | 'kitchen' | 'either' }
  'correct.checked.sure': { at: 'label' | 'kitchen' | 'either'; food: string; trait: string }
  'correct.checked.yes': unknown
  'correct.checked.no': unknown
  'dialogs.access.title': unknown
  'dialogs.access.why': unknown
  'dialogs.access.code': unknown
  'dialogs.access.enter': unknown
  'dialogs.access.close': unknown
  'dialogs.access.wrong': unknown
  'dialogs.access.tooMany': unknown
  'dialogs.access.unreachable': unknown
  'dialogs.access.given': unknown
  'dialogs.access.needed': unknown
  'dialogs.access.end': unknown
  'dialogs.settings.title': unknown
  'dialogs.settings.close': unknown
  'dialogs.settings.look': unknown
  'dialogs.settings.automatic': unknown
  'dialogs.settings.reader': unknown
  'dialogs.settings.device': unknown
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
  'dialogs.settings.mayTrain': unknown
  'dialogs.settings.mayTrainNote': unknown
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
  'dialogs.settings.place': unknown
  'dialogs.settings.placers.off': unknown
  'dialogs.settings.placers.sam': unknown
  'dialogs.settings.placers.tiles': unknown
  'dialogs.settings.placeNote': unknown
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
  'dialogs.settings.hideCalories': unknown
  'dialogs.settings.hideCaloriesNote': unknown
  'dialogs.settings.patients': unknown
  'dialogs.settings.patientsNote': unknown
  'dialogs.settings.language': unknown
  'dialogs.settings.browserLanguage': unknown
  'dialogs.settings.theme': unknown
  'dialogs.settings.themes.system': unknown
  'dialogs.settings.themes.light': unknown
  'dialogs.settings.themes.dark': unknown
  'dialogs.settings.palette': unknown
  'dialogs.settings.palettes.green-red': unknown
  'dialogs.settings.palettes.blue-orange': unknown
  'dialogs.settings.palettes.light-dark': unknown
  'dialogs.settings.palettes.high-contrast': unknown
  'dialogs.settings.lookingMore': unknown
  'dialogs.settings.parts.photos': unknown
  'dialogs.settings.parts.screen': unknown
  'dialogs.settings.parts.leaves': unknown
  'dialogs.settings.parts.clinic': unknown
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
  'dialogs.camera.title': unknown
  'dialogs.camera.shutter': unknown
  'dialogs.camera.cancel': unknown
  'dialogs.camera.refused': unknown
  'embed.loading': unknown
  'embed.notLoaded': unknown
  'evaluate.about': unknown
  'evaluate.photos': unknown
  'evaluate.client': unknown
  'evaluate.looks': unknown
  'evaluate.zoom': unknown
  'evaluate.effort': unknown
  'evaluate.runs': unknown
  'evaluate.scenes': unknown
  'evaluate.things': unknown
  'evaluate.noise': unknown
  'evaluate.seed': unknown
  'evaluate.out': unknown
  'evaluate.badTruth': { path: string }
  'evaluate.noFolder': { folder: string }
  'evaluate.alwaysSame': { client: string }
  'evaluate.scenesNeedSimulated': unknown
  'evaluate.thingsNeedScenes': unknown
  'evaluate.looking': { strategy: string; photos: number }
  'evaluate.written': { folder: string }
  'evaluate.strategy': { client: string; looks: number }
  'evaluate.strategyWithEffort': { client: string; looks: number; effort: string }
  'evaluate.lookingColumn': unknown
  'evaluate.metrics': unknown
  'evaluate.metricLine': { name: string; about: string }
  'evaluate.metric.name.pointInBox': unknown
  'evaluate.metric.name.precision': unknown
  'evaluate.metric.name.recall': unknown
  'evaluate.metric.name.f1': unknown
  'evaluate.metric.name.duplicates': unknown
  'evaluate.metric.name.labels': unknown
  'evaluate.metric.name.madeUp': unknown
  'evaluate.metric.name.gramsError': unknown
  'evaluate.metric.name.energyError': unknown
  'evaluate.metric.name.schemaValid': unknown
  'evaluate.metric.name.rubric': unknown
  'evaluate.metric.name.looksTaken': unknown
  'evaluate.metric.name.tokens': unknown
  'evaluate.metric.name.costUsd': unknown
  'evaluate.metric.name.seconds': unknown
  'evaluate.metric.name.any': unknown
  'evaluate.metric.name.every': unknown
  'evaluate.metric.name.spread': unknown
  'evaluate.metric.about.pointInBox': unknown
  'evaluate.metric.about.precision': unknown
  'evaluate.metric.about.recall': unknown
  'evaluate.metric.about.f1': unknown
  'evaluate.metric.about.duplicates': unknown
  'evaluate.metric.about.labels': unknown
  'evaluate.metric.about.madeUp': unknown
  'evaluate.metric.about.gramsError': unknown
  'evaluate.metric.about.energyError': unknown
  'evaluate.metric.about.schemaValid': unknown
  'evaluate.metric.about.rubric': unknown
  'evaluate.metric.about.looksTaken': unknown
  'evaluate.metric.about.tokens': unknown
  'evaluate.metric.about.costUsd': unknown
  'evaluate.metric.about.seconds': unknown
  'evaluate.metric.about.any': unknown
  'evaluate.metric.about.every': unknown
  'evaluate.metric.about.spread': unknown
  'evaluate.agreement': { profile: string }
  'evaluate.agreementAbout': unknown
  'evaluate.verdicts': unknown
  'evaluate.withEffort': { metric: string; effort: string }
  'evaluate.intervals': unknown
  'evaluate.title': { simulated: boolean; photos: number; things: number }
  'evaluate.simulated': unknown
  'evaluate.writtenBy': unknown
  'evaluate.limitsTitle': unknown
  'evaluate.limits.scenes': unknown
  'evaluate.limits.errors': unknown
  'evaluate.limits.can': unknown
  'evaluate.limits.cannot': unknown
  'evaluate.limits.closer': unknown
  'evaluate.limits.alike': unknown
  'evaluate.chart.byLooks': { simulated: boolean }
  'evaluate.chart.byTokens': { simulated: boolean }
  'evaluate.chart.looks': unknown
  'evaluate.chart.tokens': unknown
  'evaluate.chart.share': unknown
  'evaluate.chart.note': { simulated: boolean; photos: number; things: number }
  'exchange.noAllergens': unknown
  'exchange.food': unknown
  'exchange.notKnownEaten': unknown
  'exchange.subject': unknown
  'exchange.verdictOn': { name: string }
  'exchange.score': unknown
  'exchange.alert': unknown
  'exchange.failure.missing': { field: string }
  'exchange.failure.wrong': { field: string }
  'exchange.failure.unknown': { field: string }
  'exchange.failure.outside': { field: string }
  'exchange.failure.too-many': { field: string }
  'failures.sentence.empty': unknown
  'failures.sentence.not-an-image': unknown
  'failures.sentence.svg': unknown
  'failures.sentence.unsupported-format': unknown
  'failures.sentence.damaged': unknown
  'failures.sentence.too-many-pixels': unknown
  'failures.sentence.too-many-bytes': unknown
  'failures.sentence.offline': unknown
  'failures.sentence.part-missing': unknown
  'failures.sentence.timeout': unknown
  'failures.sentence.slow-reading': unknown
  'failures.sentence.rate-limited': unknown
  'failures.sentence.busy': unknown
  'failures.sentence.resting': unknown
  'failures.sentence.server-error': unknown
  'failures.sentence.cut-off': unknown
  'failures.sentence.stopping': unknown
  'failures.sentence.unauthorised': unknown
  'failures.sentence.no-key': unknown
  'failures.sentence.unknown-model': unknown
  'failures.sentence.refused': unknown
  'failures.sentence.bad-request': unknown
  'failures.sentence.redirected': unknown
  'failures.sentence.may-train': unknown
  'failures.sentence.unknown-host': unknown
  'failures.sentence.foreign-origin': unknown
  'failures.sentence.access-needed': unknown
  'failures.sentence.not-allowed': unknown
  'failures.sentence.model-not-allowed': unknown
  'failures.sentence.effort-not-allowed': unknown
  'failures.sentence.budget-spent': unknown
  'failures.sentence.budget-too-small': unknown
  'failures.sentence.price-unknown': unknown
  'failures.sentence.cannot-count': unknown
  'failures.sentence.not-installed': unknown
  'failures.sentence.unreadable-reply': unknown
  'failures.waitSeconds': { why: 'down' | 'busy' | 'limited'; seconds: number }
  'failures.waitMinutes': { why: 'down' | 'busy' | 'limited'; minutes: number }
  'handout.title.menu': unknown
  'handout.title.food': unknown
  'handout.for': unknown
  'handout.doThis': unknown
  'handout.list': unknown
  'handout.group.recommended': unknown
  'handout.group.in-moderation': unknown
  'handout.group.not-recommended': unknown
  'handout.group.ask-first': unknown
  'handout.group.avoid': unknown
  'handout.group.unknown': unknown
  'handout.action.the': { name: string }
  'handout.action.for': { name: string; action: string }
  'handout.action.avoid': { names: string; finding: 'contains' | 'texture' | 'other'; count: number; traits: string }
  'handout.action.swap': { better: string; worse: string }
  'handout.action.swapTable': { better: string; worse: string }
  'handout.action.skip': { name: string }
  'handout.action.ask': { traits: string; names: string }
  'handout.action.askTexture': { names: string }
  'handout.action.choose': { name: string }
  'handout.number': unknown
  'handout.item': unknown
  'handout.why': unknown
  'handout.count': { count: number }
  'handout.photo.caption': unknown
  'handout.photo.captionOf': { number: number }
  'handout.photo.alt': unknown
  'handout.figures': unknown
  'handout.figure.energy': unknown
  'handout.figure.protein': unknown
  'handout.figure.fat': unknown
  'handout.figure.saturates': unknown
  'handout.figure.trans': unknown
  'handout.figure.carbs': unknown
  'handout.figure.sugars': unknown
  'handout.figure.fibre': unknown
  'handout.figure.sodium': unknown
  'handout.figure.cholesterol': unknown
  'handout.figure.potassium': unknown
  'handout.figure.phosphorus': unknown
  'handout.figure.vitaminK': unknown
  'handout.figure.alcohol': unknown
  'handout.figure.caffeine': unknown
  'handout.figure.calcium': unknown
  'handout.figure.lactose': unknown
  'handout.figure.purines': unknown
  'handout.figure.oxalate': unknown
  'handout.day.limit': { amount: string }
  'handout.day.goal': { amount: string }
  'handout.day.most': { hasDay: boolean; name: string; amount: string; share: string }
  'handout.teachBack.title': unknown
  'handout.teachBack.two': { a: string; b: string }
  'handout.teachBack.menu': unknown
  'handout.teachBack.food': unknown
  'handout.notes': unknown
  'handout.sources': unknown
  'handout.madeBy': { app: string; date: string; rules: string }
  'handout.estimates': unknown
  'handout.csv.number': unknown
  'handout.csv.name': unknown
  'handout.csv.count': unknown
  'handout.csv.advice': unknown
  'handout.csv.verdict': unknown
  'handout.csv.score': unknown
  'handout.csv.scoreLow': unknown
  'handout.csv.scoreHigh': unknown
  'handout.csv.alerts': unknown
  'handout.csv.price': unknown
  'handout.csv.photos': unknown
  'handout.csv.serving': unknown
  'handout.csv.of': { column: string; name: string }
  'handout.csv.figure': { hasUnit: boolean; nutrient: string; unit: string }
  'handout.csv.low': { figure: string }
  'handout.csv.high': { figure: string }
  'handout.share.title': unknown
  'handout.share.close': unknown
  'handout.share.withPeople': unknown
  'handout.share.withPeopleNote': unknown
  'handout.share.open': unknown
  'handout.share.send': unknown
  'handout.share.save': unknown
  'handout.share.sendWhat': { what: string }
  'handout.share.saveWhat': { what: string }
  'handout.share.openWhat': { what: string }
  'handout.share.making': unknown
  'handout.share.saved': unknown
  'handout.share.shared': unknown
  'handout.share.ready': unknown
  'handout.share.sendNow': unknown
  'handout.share.failed': unknown
  'handout.share.kind.handout': unknown
  'handout.share.kind.picture': unknown
  'handout.share.kind.page': unknown
  'handout.share.kind.report': unknown
  'handout.share.kind.table': unknown
  'handout.share.kind.card': unknown
  'handout.share.kind.jpeg': unknown
  'handout.share.kind.svg': unknown
  'handout.share.kind.w3c': unknown
  'handout.share.kind.coco': unknown
  'handout.share.kind.label-studio': unknown
  'handout.share.kind.label-studio-config': unknown
  'handout.share.kind.schema-org': unknown
  'handout.share.kind.fhir': unknown
  'handout.share.note.handout': unknown
  'handout.share.note.picture': unknown
  'handout.share.note.page': unknown
  'handout.share.note.report': unknown
  'handout.share.note.table': unknown
  'handout.share.note.card': unknown
  'handout.share.note.noCard': unknown
  'handout.share.note.jpeg': unknown
  'handout.share.note.svg': unknown
  'handout.share.note.w3c': unknown
  'handout.share.note.coco': unknown
  'handout.share.note.label-studio': unknown
  'handout.share.note.label-studio-config': unknown
  'handout.share.note.schema-org': unknown
  'handout.share.note.fhir': unknown
  'handout.share.forPrograms': unknown
  'handout.screen.back': unknown
  'handout.screen.print': unknown
  'handout.screen.handout': unknown
  'handout.screen.card': unknown
  'handout.screen.whom': unknown
  'handout.screen.everyone': unknown
  'handout.screen.named': unknown
  'handout.screen.namedNote': unknown
  'handout.screen.calories': unknown
  'handout.screen.caloriesNote': unknown
  'handout.screen.title': unknown
  'handout.screen.note': unknown
  'handout.screen.patientNote': unknown
  'handout.screen.noteHint': unknown
  'handout.screen.items': { shown: number; all: number }
  'handout.screen.allItems': unknown
  'handout.screen.noItems': unknown
  'handout.screen.language': unknown
  'handout.screen.preview': unknown
  'handout.screen.nothing': { name: string }
  'handout.screen.full': unknown
  'handout.embed.title': unknown
  'handout.embed.way.element': unknown
  'handout.embed.way.frame': unknown
  'handout.embed.way.upload': unknown
  'handout.embed.note.element': { report: string }
  'handout.embed.note.frame': { report: string }
  'handout.embed.note.upload': unknown
  'handout.embed.onlyHere': unknown
  'handout.embed.copy': unknown
  'handout.embed.done': unknown
  'handout.embed.failed': unknown
  'handout.embed.where': unknown
  'health.howVerdictsAreMade': unknown
  'health.checkedOnly': { left: number; all: number; anyEmptied: boolean; causes: string }
  'health.verdict.name.recommended': unknown
  'health.verdict.name.in-moderation': unknown
  'health.verdict.name.not-recommended': unknown
  'health.verdict.name.unknown': unknown
  'health.verdict.inSentence.recommended': unknown
  'health.verdict.inSentence.in-moderation': unknown
  'health.verdict.inSentence.not-recommended': unknown
  'health.verdict.inSentence.unknown': unknown
  'health.verdict.meaning.recommended': unknown
  'health.verdict.meaning.in-moderation': unknown
  'health.verdict.meaning.not-recommended': unknown
  'health.verdict.meaning.unknown': unknown
  'health.advice.name.avoid': unknown
  'health.advice.name.ask-first': unknown
  'health.advice.name.ask': unknown
  'health.advice.name.none': unknown
  'health.advice.meaning.avoid': unknown
  'health.advice.meaning.ask-first': unknown
  'health.advice.meaning.ask': unknown
  'health.advice.brief.contains': { names: string }
  'health.advice.brief.mayContain': { names: string }
  'health.advice.brief.ask-first': { names: string }
  'health.advice.brief.ask': { names: string }
  'health.advice.brief.texture': unknown
  'health.assessment.scored': { verdict: string; score: string }
  'health.assessment.sentence': { words: string }
  'health.trait.peanut': unknown
  'health.trait.tree-nut': unknown
  'health.trait.milk': unknown
  'health.trait.egg': unknown
  'health.trait.fish': unknown
  'health.trait.crustacean': unknown
  'health.trait.mollusc': unknown
  'health.trait.soy': unknown
  'health.trait.gluten': unknown
  'health.trait.wheat': unknown
  'health.trait.sesame': unknown
  'health.trait.celery': unknown
  'health.trait.mustard': unknown
  'health.trait.sulphite': unknown
  'health.trait.lupin': unknown
  'health.trait.animal': unknown
  'health.trait.meat': unknown
  'health.trait.pork': unknown
  'health.trait.gelatine': unknown
  'health.trait.rennet': unknown
  'health.trait.no-scales': unknown
  'health.trait.alcohol': unknown
  'health.trait.grapefruit': unknown
  'health.trait.star-fruit': unknown
  'health.trait.added-sugar': unknown
  'health.trait.added-phosphate': unknown
  'health.trait.raw-fish': unknown
  'health.trait.raw-meat': unknown
  'health.trait.raw-egg': unknown
  'health.trait.unpasteurised': unknown
  'health.trait.soft-cheese': unknown
  'health.trait.cold-deli-meat': unknown
  'health.trait.pate': unknown
  'health.trait.liver': unknown
  'health.trait.raw-sprouts': unknown
  'health.trait.high-mercury': unknown
  'health.trait.some-mercury': unknown
  'health.trait.tyramine': unknown
  'health.trait.reflux-trigger': unknown
  'health.trait.honey': unknown
  'health.trait.choking-shape': unknown
  'health.trait.hard-raw': unknown
  'health.trait.whole-nuts': unknown
  'health.trait.cows-milk-drink': unknown
  'health.trait.low-fat-milk': unknown
  'health.trait.skimmed-milk': unknown
  'health.trait.rice-drink': unknown
  'health.trait.plant-drink': unknown
  'health.trait.fruit-juice': unknown
  'health.trait.slush': unknown
  'health.trait.salty': unknown
  'health.trait.beyond-milk-feeds': unknown
  'health.trait.fructans': unknown
  'health.trait.gos': unknown
  'health.trait.excess-fructose': unknown
  'health.trait.polyols': unknown
  'health.trait.texture': unknown
  'health.more': { count: number }
  'health.condition.name.general': unknown
  'health.condition.name.high-cholesterol': unknown
  'health.condition.name.hypertension': unknown
  'health.condition.name.type-2-diabetes': unknown
  'health.condition.name.kidney-disease': unknown
  'health.condition.name.kidney-dialysis': unknown
  'health.condition.name.heart-failure': unknown
  'health.condition.name.gout': unknown
  'health.condition.name.coeliac': unknown
  'health.condition.name.lactose-intolerance': unknown
  'health.condition.name.pregnancy': unknown
  'health.condition.name.low-fodmap': unknown
  'health.condition.name.kidney-stones': unknown
  'health.condition.name.gerd': unknown
  'health.condition.name.dysphagia': unknown
  'health.condition.name.weight-loss': unknown
  'health.condition.name.muscle-gain': unknown
  'health.condition.name.breastfeeding': unknown
  'health.condition.name.prediabetes': unknown
  'health.condition.name.type-1-diabetes': unknown
  'health.condition.name.gestational-diabetes': unknown
  'health.condition.name.high-triglycerides': unknown
  'health.condition.name.fatty-liver': unknown
  'health.condition.name.low-salt': unknown
  'health.condition.name.ibs': unknown
  'health.condition.name.osteoporosis': unknown
  'health.condition.name.iron-deficiency': unknown
  'health.condition.inSentence.general': unknown
  'health.condition.inSentence.high-cholesterol': unknown
  'health.condition.inSentence.hypertension': unknown
  'health.condition.inSentence.type-2-diabetes': unknown
  'health.condition.inSentence.kidney-disease': unknown
  'health.condition.inSentence.kidney-dialysis': unknown
  'health.condition.inSentence.heart-failure': unknown
  'health.condition.inSentence.gout': unknown
  'health.condition.inSentence.coeliac': unknown
  'health.condition.inSentence.lactose-intolerance': unknown
  'health.condition.inSentence.pregnancy': unknown
  'health.condition.inSentence.low-fodmap': unknown
  'health.condition.inSentence.kidney-stones': unknown
  'health.condition.inSentence.gerd': unknown
  'health.condition.inSentence.dysphagia': unknown
  'health.condition.inSentence.weight-loss': unknown
  'health.condition.inSentence.muscle-gain': unknown
  'health.condition.inSentence.breastfeeding': unknown
  'health.condition.inSentence.prediabetes': unknown
  'health.condition.inSentence.type-1-diabetes': unknown
  'health.condition.inSentence.gestational-diabetes': unknown
  'health.condition.inSentence.high-triglycerides': unknown
  'health.condition.inSentence.fatty-liver': unknown
  'health.condition.inSentence.low-salt': unknown
  'health.condition.inSentence.ibs': unknown
  'health.condition.inSentence.osteoporosis': unknown
  'health.condition.inSentence.iron-deficiency': unknown
  'health.condition.withStages': unknown
  'health.allergy.name.peanut': unknown
  'health.allergy.name.tree-nut': unknown
  'health.allergy.name.milk': unknown
  'health.allergy.name.egg': unknown
  'health.allergy.name.fish': unknown
  'health.allergy.name.crustacean': unknown
  'health.allergy.name.mollusc': unknown
  'health.allergy.name.soy': unknown
  'health.allergy.name.gluten': unknown
  'health.allergy.name.wheat': unknown
  'health.allergy.name.sesame': unknown
  'health.allergy.name.celery': unknown
  'health.allergy.name.mustard': unknown
  'health.allergy.name.sulphite': unknown
  'health.allergy.name.lupin': unknown
  'health.allergy.inSentence.peanut': unknown
  'health.allergy.inSentence.tree-nut': unknown
  'health.allergy.inSentence.milk': unknown
  'health.allergy.inSentence.egg': unknown
  'health.allergy.inSentence.fish': unknown
  'health.allergy.inSentence.crustacean': unknown
  'health.allergy.inSentence.mollusc': unknown
  'health.allergy.inSentence.soy': unknown
  'health.allergy.inSentence.gluten': unknown
  'health.allergy.inSentence.wheat': unknown
  'health.allergy.inSentence.sesame': unknown
  'health.allergy.inSentence.celery': unknown
  'health.allergy.inSentence.mustard': unknown
  'health.allergy.inSentence.sulphite': unknown
  'health.allergy.inSentence.lupin': unknown
  'health.allergy.withSeverity.name': { severity: 'mild' | 'severe'; allergy: string }
  'health.allergy.withSeverity.inSentence': { severity: 'mild' | 'severe'; allergy: string }
  'health.allergen.peanut': unknown
  'health.allergen.tree-nut': unknown
  'health.allergen.milk': unknown
  'health.allergen.egg': unknown
  'health.allergen.fish': unknown
  'health.allergen.crustacean': unknown
  'health.allergen.mollusc': unknown
  'health.allergen.soy': unknown
  'health.allergen.gluten': unknown
  'health.allergen.wheat': unknown
  'health.allergen.sesame': unknown
  'health.allergen.celery': unknown
  'health.allergen.mustard': unknown
  'health.allergen.sulphite': unknown
  'health.allergen.lupin': unknown
  'health.diet.name.vegan': unknown
  'health.diet.name.vegetarian': unknown
  'health.diet.name.pescatarian': unknown
  'health.diet.name.halal': unknown
  'health.diet.name.kosher': unknown
  'health.diet.name.no-pork': unknown
  'health.diet.name.no-alcohol': unknown
  'health.diet.inSentence.vegan': unknown
  'health.diet.inSentence.vegetarian': unknown
  'health.diet.inSentence.pescatarian': unknown
  'health.diet.inSentence.halal': unknown
  'health.diet.inSentence.kosher': unknown
  'health.diet.inSentence.no-pork': unknown
  'health.diet.inSentence.no-alcohol': unknown
  'health.medicine.name.warfarin': unknown
  'health.medicine.name.simvastatin': unknown
  'health.medicine.name.lovastatin': unknown
  'health.medicine.name.atorvastatin': unknown
  'health.medicine.name.maoi': unknown
  'health.medicine.name.potassium-sparing': unknown
  'health.medicine.name.metronidazole': unknown
  'health.medicine.name.disulfiram': unknown
  'health.medicine.name.levodopa': unknown
  'health.medicine.name.tetracycline': unknown
  'health.medicine.name.levothyroxine': unknown
  'health.medicine.inSentence.warfarin': unknown
  'health.medicine.inSentence.simvastatin': unknown
  'health.medicine.inSentence.lovastatin': unknown
  'health.medicine.inSentence.atorvastatin': unknown
  'health.medicine.inSentence.maoi': unknown
  'health.medicine.inSentence.potassium-sparing': unknown
  'health.medicine.inSentence.metronidazole': unknown
  'health.medicine.inSentence.disulfiram': unknown
  'health.medicine.inSentence.levodopa': unknown
  'health.medicine.inSentence.tetracycline': unknown
  'health.medicine.inSentence.levothyroxine': unknown
  'health.age.name.infant': unknown
  'health.age.name.toddler': unknown
  'health.age.name.young-child': unknown
  'health.age.name.older-child': unknown
  'health.age.name.child': unknown
  'health.age.name.older-adult': unknown
  'health.age.inSentence.infant': unknown
  'health.age.inSentence.toddler': unknown
  'health.age.inSentence.young-child': unknown
  'health.age.inSentence.older-child': unknown
  'health.age.inSentence.child': unknown
  'health.age.inSentence.older-adult': unknown
  'health.body.name.aged': { unit: 'newborn' | 'months' | 'years'; age: number }
  'health.body.name.adult': { sex: 'female' | 'male' }
  'health.body.name.adultAged': { sex: 'female' | 'male'; age: number }
  'health.body.name.child': { who: 'newborn' | 'infant' | 'toddler' | 'female' | 'male' | 'other' }
  'health.body.name.childAged': { sex: 'female' | 'male'; unit: 'newborn' | 'months' | 'years'; age: number }
  'health.body.inSentence.aged': { unit: 'newborn' | 'months' | 'years'; age: number }
  'health.body.inSentence.adult': { sex: 'female' | 'male' }
  'health.body.inSentence.adultAged': { sex: 'female' | 'male'; age: number }
  'health.body.inSentence.child': { who: 'newborn' | 'infant' | 'toddler' | 'female' | 'male' | 'other' }
  'health.body.inSentence.childAged': { sex: 'female' | 'male'; unit: 'newborn' | 'months' | 'years'; age: number }
  'health.activity.name.low': unknown
  'health.activity.name.moderate': unknown
  'health.activity.name.high': unknown
  'health.activity.inSentence.low': unknown
  'health.activity.inSentence.moderate': unknown
  'health.activity.inSentence.high': unknown
  'health.conflict': { nutrient: string; more: string; less: string }
  'health.target.energy': { figure: string }
  'health.target.name.day': { nutrient: string; figure: string }
  'health.target.name.texture': { level: number }
  'health.target.name.drinkTexture': { level: number }
  'health.target.inSentence.day': { nutrient: string; figure: string }
  'health.target.inSentence.texture': { level: number }
  'health.target.inSentence.drinkTexture': { level: number }
  'health.day.of': { whose: 'yours' | 'named' | 'other'; name: string }
  'health.day.shares': { figures: string; of: string }
  'health.day.amounts': { figures: string }
  'health.day.figure': { nutrient: string; figure: string }
  'health.day.judgedPlain': { unit: 'newborn' | 'months' | 'years'; age: number }
  'health.day.judged': { unit: 'newborn' | 'months' | 'years'; age: number; energy: string }
  'health.day.assumed': { child: 'newborn' | 'infant' | 'toddler' | 'any' }
  'health.portion': { portion: string; grams: string }
  'health.englishName': { name: string }
  'health.you': unknown
  'health.youInSentence': unknown
  'health.anyone': unknown
  'health.anyoneInSentence': unknown
  'health.whom': { count: number; people: string }
  'health.person': { name: string; facts: string }
  'health.people': { before: string; next: string }
  'health.leftOut.name': { facts: string }
  'health.leftOut.inSentence': { facts: string }
  'health.nutrient.name.energy': unknown
  'health.nutrient.name.protein': unknown
  'health.nutrient.name.fat': unknown
  'health.nutrient.name.saturates': unknown
  'health.nutrient.name.trans': unknown
  'health.nutrient.name.carbs': unknown
  'health.nutrient.name.sugars': unknown
  'health.nutrient.name.fibre': unknown
  'health.nutrient.name.sodium': unknown
  'health.nutrient.name.cholesterol': unknown
  'health.nutrient.name.potassium': unknown
  'health.nutrient.name.phosphorus': unknown
  'health.nutrient.name.vitaminK': unknown
  'health.nutrient.name.alcohol': unknown
  'health.nutrient.name.caffeine': unknown
  'health.nutrient.name.calcium': unknown
  'health.nutrient.name.lactose': unknown
  'health.nutrient.name.purines': unknown
  'health.nutrient.name.oxalate': unknown
  'health.nutrient.name.glycaemicLoad': unknown
  'health.nutrient.inSentence.energy': unknown
  'health.nutrient.inSentence.protein': unknown
  'health.nutrient.inSentence.fat': unknown
  'health.nutrient.inSentence.saturates': unknown
  'health.nutrient.inSentence.trans': unknown
  'health.nutrient.inSentence.carbs': unknown
  'health.nutrient.inSentence.sugars': unknown
  'health.nutrient.inSentence.fibre': unknown
  'health.nutrient.inSentence.sodium': unknown
  'health.nutrient.inSentence.cholesterol': unknown
  'health.nutrient.inSentence.potassium': unknown
  'health.nutrient.inSentence.phosphorus': unknown
  'health.nutrient.inSentence.vitaminK': unknown
  'health.nutrient.inSentence.alcohol': unknown
  'health.nutrient.inSentence.caffeine': unknown
  'health.nutrient.inSentence.calcium': unknown
  'health.nutrient.inSentence.lactose': unknown
  'health.nutrient.inSentence.purines': unknown
  'health.nutrient.inSentence.oxalate': unknown
  'health.nutrient.inSentence.glycaemicLoad': unknown
  'health.unit.%': { figure: string }
  'health.unit.kcal': { figure: string }
  'health.unit.g': { figure: string }
  'health.unit.mg': { figure: string }
  'health.unit.µg': { figure: string }
  'health.unit.kg': { figure: string }
  'health.under': { figure: string }
  'history.title': unknown
  'history.search': unknown
  'history.noneFound': { query: string }
  'history.count': { count: number; size: string }
  'history.showAll': { count: number }
  'history.open': { name: string }
  'history.with': { items: string }
  'history.for': { people: string }
  'history.nothingFound': unknown
  'history.verdicts.recommended': { count: number }
  'history.verdicts.in-moderation': { count: number }
  'history.verdicts.not-recommended': { count: number }
  'history.verdicts.unknown': { count: number }
  'history.verdicts.avoid': { count: number }
  'history.verdicts.ask-first': { count: number }
  'history.rename.start': { name: string }
  'history.rename.label': unknown
  'history.rename.save': unknown
  'history.rename.cancel': unknown
  'history.rename.missing': unknown
  'history.delete': { name: string }
  'history.deleteAll': unknown
  'history.export': unknown
  'history.exportNote': unknown
  'history.import': unknown
  'history.names.title': unknown
  'history.names.note': unknown
  'history.names.none': unknown
  'history.names.line': { reported: string; name: string }
  'history.names.forget': { reported: string; name: string }
  'history.names.forgetAll': unknown
  'history.names.forgotten': { count: number }
  'history.names.notFood': { reported: string }
  'history.names.forgetNotFood': { reported: string }
  'history.space.title': unknown
  'history.space.words': { count: number; size: string }
  'history.toast.region': unknown
  'history.toast.dismiss': unknown
  'history.toast.undo': unknown
  'history.toast.removed': { count: number; name: string }
  'history.toast.imported': { added: number; known: number; damaged: number }
  'history.toast.notImported': unknown
  'history.toast.openedKept': { date: string }
  'history.toast.startAnew': unknown
  'history.toast.notOpened': { failure: 'gone' | 'damaged' | 'other' }
  'history.toast.changedElsewhere': unknown
  'history.toast.peopleForgotten': unknown
  'history.toast.removedElsewhere': unknown
  'history.toast.keepIt': unknown
  'history.toast.newVersion': unknown
  'history.toast.reload': unknown
  'models.title': unknown
  'models.note': unknown
  'models.detector': unknown
  'models.facts': { size: string; licence: string; host: string }
  'models.source': unknown
  'models.fetch': { name: string; size: string }
  'models.fetching': { name: string; share: string }
  'models.fetchingOpen': { name: string }
  'models.checking': { name: string }
  'models.cancel': unknown
  'models.use': unknown
  'models.inUse': unknown
  'models.remove': unknown
  'models.other': { size: string }
  'models.unlisted': unknown
  'models.elsewhere': { id: string }
  'models.unreachable': unknown
  'models.browser.name': unknown
  'models.browser.about': { state: 'available' | 'downloadable' | 'downloading' }
  'models.browser.download': unknown
  'models.browser.failed': unknown
  'operations.lan.scan': { minutes: number }
  'operations.lan.elsewhere': { url: string }
  'operations.lan.another': unknown
  'operations.lan.warning': { fingerprint: string }
  'operations.lan.noNetwork': unknown
  'operations.lan.noCertificate': { folder: string }
  'operations.start.unknownOption': { option: string }
  'operations.setting.path': { setting: string }
  'operations.setting.seconds': { setting: string }
  'operations.setting.logFormat': { setting: string }
  'operations.setting.logLevel': { setting: string }
  'operations.setting.token': { setting: string }
  'operations.store.lost': { place: string }
  'operations.store.back': { place: string }
  'operations.stopping.finishing': { seconds: number }
  'patients.bar': unknown
  'patients.unnamed': { number: number }
  'patients.new': unknown
  'patients.keep': unknown
  'patients.keepNote': unknown
  'patients.name': unknown
  'patients.kept': unknown
  'patients.note': unknown
  'patients.noteHint': unknown
  'patients.list': unknown
  'patients.none': unknown
  'patients.open': { name: string }
  'patients.remove': { name: string }
  'patients.here': unknown
  'patients.end': unknown
  'patients.nothingKept': unknown
  'people.title': unknown
  'people.done': unknown
  'people.person': { number: number }
  'people.name': unknown
  'people.remove': { name: string }
  'people.addPerson': unknown
  'people.full': { most: number }
  'people.forget': unknown
  'people.stays': unknown
  'people.ownWords.addedPlain': unknown
  'people.ownWords.label': unknown
  'people.ownWords.example': unknown
  'people.ownWords.add': unknown
  'people.ownWords.added': { facts: string }
  'people.ownWords.addedFor': { name: string; facts: string }
  'people.ownWords.noReader': unknown
  'people.ownWords.nothingToAdd': unknown
  'people.ownWords.listsOnly': unknown
  'people.ownWords.notUnderstood': { parts: string }
  'people.ownWords.caloriesOffered': unknown
  'people.ownWords.caloriesHidden': unknown
  'people.ownWords.hideCalories': unknown
  'people.ownWords.showCalories': unknown
  'people.ownWords.quoted': { words: string }
  'people.ownWords.choose': { group: string }
  'people.ownWords.asked': { count: number }
  'people.question.whether': { name: string; facts: string }
  'people.question.whose': { facts: string }
  'people.question.which': { name: string }
  'people.question.wrote': { said: string }
  'people.question.yes': unknown
  'people.question.no': unknown
  'people.question.someoneElse': unknown
  'people.question.nobody': unknown
  'people.question.none': unknown
  'people.age.ask': { who: 'you' | 'other'; name: string }
  'people.age.label': unknown
  'people.age.example': unknown
  'people.age.set': unknown
  'people.age.odd': unknown
  'people.body.note': unknown
  'people.body.sex': unknown
  'people.body.female': unknown
  'people.body.male': unknown
  'people.body.activity': unknown
  'people.body.unset': unknown
  'people.facts.ofPerson': { name: string }
  'people.facts.ofYou': unknown
  'people.facts.remove': { fact: string }
  'people.facts.count': { fact: string }
  'people.facts.leftOut': unknown
  'people.facts.leftOutNote': unknown
  'people.facts.canLeaveOut': unknown
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
  'people.choose.group.body': unknown
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
  'people.colour': unknown
  'people.colours.0': unknown
  'people.colours.1': unknown
  'people.colours.2': unknown
  'people.colours.3': unknown
  'people.colours.4': unknown
  'people.colours.5': unknown
  'people.limits.checkedOnly': unknown
  'people.limits.checkedOnlyNote': unknown
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
  'plate.title': unknown
  'plate.close': unknown
  'plate.empty': unknown
  'plate.name': { plate: 'first' | 'second' }
  'plate.nothing': unknown
  'plate.add': unknown
  'plate.addTo': { plate: 'first' | 'second' }
  'plate.portions': { isHalf: boolean; count: number }
  'plate.grams': { portions: string; grams: string }
  'plate.compare': unknown
  'plate.endCompare': unknown
  'plate.lessThanFirst': { figures: string }
  'plate.moreThanFirst': { figures: string }
  'plate.same': unknown
  'plate.figure': { nutrient: string; amount: string }
  'plate.standing.meal': unknown
  'plate.standing.over-meal': unknown
  'plate.standing.over-day': unknown
  'plate.standing.wanted': unknown
  'plate.standing.none': unknown
  'plate.mark': { share: string }
  'present.title': unknown
  'present.question': unknown
  'present.guess.choose': unknown
  'present.guess.sometimes': unknown
  'present.guess.skip': unknown
  'present.guessed': { guess: 'choose' | 'sometimes' | 'skip' }
  'present.serving': { serving: string }
  'present.reveal': unknown
  'present.forward': unknown
  'present.backward': unknown
  'present.at': { at: number; of: number }
  'present.together': unknown
  'present.gravest': unknown
  'present.guessFirst': unknown
  'present.pointer': unknown
  'present.notes': unknown
  'present.end': unknown
  'reasons.untold': unknown
  'reasons.limit': { per: 'serving' | 'also' | 'hundred'; grams: string; amount: string; share: string; own: boolean; limit: string }
  'reasons.goal': { per: 'serving' | 'also' | 'hundred'; grams: string; amount: string; share: string; own: boolean; limit: string }
  'reasons.high': { per: 'serving' | 'also' | 'hundred'; grams: string; amount: string; limit: string }
  'reasons.nutriScore': { why: 'both' | 'because' | 'despite' | 'neither'; grade: string; because: string; despite: string }
  'reasons.nutriScorePart.energy': unknown
  'reasons.nutriScorePart.sugars': unknown
  'reasons.nutriScorePart.saturates': unknown
  'reasons.nutriScorePart.salt': unknown
  'reasons.nutriScorePart.sweeteners': unknown
  'reasons.nutriScorePart.protein': unknown
  'reasons.nutriScorePart.fibre': unknown
  'reasons.nutriScorePart.fruitVeg': unknown
  'reasons.nothing.babyFood': unknown
  'reasons.nothing.severalFoods': unknown
  'reasons.nothing.notInTable': unknown
  'reasons.open.maybe': { verdict: string }
  'reasons.open.missing': { nutrients: string }
  'reasons.open.unstated': { traits: string }
  'reasons.alert.contains': { why: 'plain' | 'diet' | 'pregnancy' | 'cause' | 'age'; names: string; cause: string; count: number }
  'reasons.alert.mayContain': { advice: 'avoid' | 'none' | 'other'; names: string; at: 'label' | 'kitchen' }
  'reasons.alert.checked': { names: string }
  'reasons.alert.ask': { names: string; at: 'ingredients' | 'label' | 'kitchen'; hides: string }
  'reasons.alert.askSeveral': { why: 'plain' | 'diet' | 'pregnancy' | 'cause' | 'age'; names: string; cause: string; at: 'label' | 'kitchen'; count: number }
  'reasons.alert.words': { at: 'ingredients' | 'label' | 'kitchen'; words: string; names: string; hides: string }
  'reasons.alert.wordsSeveral': { at: 'label' | 'kitchen'; words: string; names: string; count: number }
  'reasons.alert.quoted': { word: string }
  'reasons.alert.kitchen': { names: string }
  'reasons.alert.together': { names: string }
  'reasons.alert.texture.contains': unknown
  'reasons.alert.texture.checked': unknown
  'reasons.alert.texture.ask': unknown
  'reasons.alert.found.infant/milk-only': unknown
  'reasons.alert.asked.infant/milk-only': unknown
  'reasons.alert.asked.halal/slaughter': { at: 'label' | 'kitchen' }
  'reasons.alert.asked.kosher/supervision': { at: 'label' | 'kitchen' }
  'reasons.alert.asked.kosher/cheese': { at: 'label' | 'kitchen' }
  'reasons.alert.asked.kosher/yogurt': { at: 'label' | 'kitchen' }
  'reasons.alert.asked.no-pork/gelatine': { at: 'label' | 'kitchen' }
  'reasons.alert.asked.pescatarian/gelatine': { at: 'label' | 'kitchen' }
  'reasons.alert.asked.toddler/added-sugar': unknown
  'reasons.alert.asked.toddler/hard-raw': unknown
  'reasons.alert.asked.toddler/low-fat-milk': unknown
  'reasons.alert.asked.child/honey': unknown
  'reasons.alert.asked.child/choking-shape': unknown
  'reasons.alert.asked.child/raw-fish': unknown
  'reasons.alert.asked.child/soft-cheese': unknown
  'reasons.alert.asked.child/rice-drink': unknown
  'reasons.alert.asked.child/skimmed-milk': unknown
  'reasons.alert.asked.child/slush': unknown
  'reasons.swap.less': { what: 'energy' | 'glycaemicLoad' | 'nutrient'; amount: string; nutrient: string }
  'reasons.swap.more': { what: 'energy' | 'glycaemicLoad' | 'nutrient'; amount: string; nutrient: string }
  'reasons.amount.energy': { figure: string }
  'reasons.amount.protein': { figure: string }
  'reasons.amount.fat': { figure: string }
  'reasons.amount.saturates': { figure: string }
  'reasons.amount.trans': { figure: string }
  'reasons.amount.carbs': { figure: string }
  'reasons.amount.sugars': { figure: string }
  'reasons.amount.fibre': { figure: string }
  'reasons.amount.sodium': { figure: string }
  'reasons.amount.cholesterol': { figure: string }
  'reasons.amount.potassium': { figure: string }
  'reasons.amount.phosphorus': { figure: string }
  'reasons.amount.vitaminK': { figure: string }
  'reasons.amount.alcohol': { figure: string }
  'reasons.amount.caffeine': { figure: string }
  'reasons.amount.calcium': { figure: string }
  'reasons.amount.lactose': { figure: string }
  'reasons.amount.purines': { figure: string }
  'reasons.amount.oxalate': { figure: string }
  'reasons.amount.glycaemicLoad': { figure: string }
  'reasons.hides.peanut': unknown
  'reasons.hides.tree-nut': unknown
  'reasons.hides.milk': unknown
  'reasons.hides.egg': unknown
  'reasons.hides.fish': unknown
  'reasons.hides.crustacean': unknown
  'reasons.hides.mollusc': unknown
  'reasons.hides.soy': unknown
  'reasons.hides.gluten': unknown
  'reasons.hides.wheat': unknown
  'reasons.hides.sesame': unknown
  'reasons.hides.celery': unknown
  'reasons.hides.mustard': unknown
  'reasons.hides.sulphite': unknown
  'reasons.hides.lupin': unknown
  'reasons.hides.animal': unknown
  'reasons.hides.meat': unknown
  'reasons.hides.pork': unknown
  'reasons.hides.gelatine': unknown
  'reasons.hides.rennet': unknown
  'reasons.hides.no-scales': unknown
  'reasons.hides.alcohol': unknown
  'reasons.hides.grapefruit': unknown
  'reasons.hides.star-fruit': unknown
  'reasons.hides.added-sugar': unknown
  'reasons.hides.added-phosphate': unknown
  'reasons.hides.raw-fish': unknown
  'reasons.hides.raw-meat': unknown
  'reasons.hides.raw-egg': unknown
  'reasons.hides.unpasteurised': unknown
  'reasons.hides.soft-cheese': unknown
  'reasons.hides.cold-deli-meat': unknown
  'reasons.hides.pate': unknown
  'reasons.hides.liver': unknown
  'reasons.hides.raw-sprouts': unknown
  'reasons.hides.high-mercury': unknown
  'reasons.hides.some-mercury': unknown
  'reasons.hides.tyramine': unknown
  'reasons.hides.reflux-trigger': unknown
  'reasons.hides.fructans': unknown
  'reasons.hides.gos': unknown
  'reasons.hides.excess-fructose': unknown
  'reasons.hides.polyols': unknown
  'reasons.hides.texture': unknown
  'reasons.hides.honey': unknown
  'reasons.hides.choking-shape': unknown
  'reasons.hides.hard-raw': unknown
  'reasons.hides.whole-nuts': unknown
  'reasons.hides.cows-milk-drink': unknown
  'reasons.hides.low-fat-milk': unknown
  'reasons.hides.skimmed-milk': unknown
  'reasons.hides.rice-drink': unknown
  'reasons.hides.plant-drink': unknown
  'reasons.hides.fruit-juice': unknown
  'reasons.hides.slush': unknown
  'reasons.hides.salty': unknown
  'reasons.hides.beyond-milk-feeds': unknown
  'reasons.rule.general/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.high-cholesterol/fish': unknown
  'reasons.rule.high-cholesterol/high-in-cholesterol': { also: boolean; grams: string; amount: string }
  'reasons.rule.high-cholesterol/unsaturates': { also: boolean; grams: string; figure: string; share: string; limit: string }
  'reasons.rule.hypertension/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.heart-failure/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.heart-failure/fluid': unknown
  'reasons.rule.heart-failure/high-in-sodium-for-a-meal': { also: boolean; grams: string; amount: string }
  'reasons.rule.kidney-dialysis/fluid': unknown
  'reasons.rule.kidney-disease/plant-phosphorus': { also: boolean; grams: string; amount: string; share: string; limit: string }
  'reasons.rule.kidney-dialysis/plant-phosphorus': { also: boolean; grams: string; amount: string; share: string; limit: string }
  'reasons.rule.kidney-disease/added-phosphate': unknown
  'reasons.rule.kidney-dialysis/added-phosphate': unknown
  'reasons.rule.type-2-diabetes/starchy-vegetables': unknown
  'reasons.rule.type-2-diabetes/added-sugar': unknown
  'reasons.rule.type-2-diabetes/carbohydrate-choice': { amount: string }
  'reasons.rule.type-2-diabetes/alcohol': unknown
  'reasons.rule.gout/rich-in-purines': { amount: string }
  'reasons.rule.gout/very-rich-in-purines': { amount: string }
  'reasons.rule.gout/organ-meats': unknown
  'reasons.rule.gout/crustaceans': unknown
  'reasons.rule.gout/molluscs': unknown
  'reasons.rule.gout/red-meat': unknown
  'reasons.rule.gout/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.gout/beer': unknown
  'reasons.rule.gout/sweet-drinks': unknown
  'reasons.rule.gout/juice': unknown
  'reasons.rule.gout/dairy': unknown
  'reasons.rule.gout/alcohol-in-attacks': unknown
  'reasons.rule.lactose-intolerance/lactose': { also: boolean; grams: string; amount: string }
  'reasons.rule.lactose-intolerance/high-in-lactose': { also: boolean; grams: string; amount: string }
  'reasons.rule.lactose-intolerance/more-than-one-dose': { also: boolean; grams: string; amount: string }
  'reasons.rule.lactose-intolerance/with-meals': unknown
  'reasons.rule.pregnancy/some-mercury': unknown
  'reasons.rule.pregnancy/tuna-a-week': unknown
  'reasons.rule.pregnancy/fish': unknown
  'reasons.rule.pregnancy/fish-a-week': unknown
  'reasons.rule.pregnancy/high-in-caffeine': { also: boolean; grams: string; amount: string }
  'reasons.rule.pregnancy/a-day-of-caffeine': { also: boolean; grams: string; amount: string; limit: string }
  'reasons.rule.low-fodmap/fructans': unknown
  'reasons.rule.low-fodmap/gos': unknown
  'reasons.rule.low-fodmap/excess-fructose': unknown
  'reasons.rule.low-fodmap/polyols': unknown
  'reasons.rule.low-fodmap/lactose': { also: boolean; grams: string; amount: string }
  'reasons.rule.low-fodmap/high-in-lactose': { also: boolean; grams: string; amount: string }
  'reasons.rule.low-fodmap/serving-size': unknown
  'reasons.rule.kidney-stones/cola': unknown
  'reasons.rule.kidney-stones/a-day-of-oxalate': { also: boolean; grams: string; amount: string; limit: string }
  'reasons.rule.kidney-stones/calcium': { also: boolean; grams: string; amount: string }
  'reasons.rule.kidney-stones/fluid': unknown
  'reasons.rule.kidney-stones/oxalate-with-calcium': unknown
  'reasons.rule.gerd/trigger': unknown
  'reasons.rule.gerd/fatty-meal': unknown
  'reasons.rule.weight-loss/energy-density': { amount: string }
  'reasons.rule.weight-loss/high-in-energy': { amount: string; limit: string }
  'reasons.rule.muscle-gain/meal-of-protein': { amount: string }
  'reasons.rule.muscle-gain/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.vegetarian/rennet': unknown
  'reasons.rule.kosher/fins-and-scales': unknown
  'reasons.rule.kosher/wine': unknown
  'reasons.rule.warfarin/keep-steady': { also: boolean; grams: string; amount: string }
  'reasons.rule.warfarin/vitamin-k': unknown
  'reasons.rule.warfarin/alcohol': unknown
  'reasons.rule.warfarin/grapefruit': unknown
  'reasons.rule.warfarin/cranberry': unknown
  'reasons.rule.simvastatin/how-much': unknown
  'reasons.rule.lovastatin/how-much': unknown
  'reasons.rule.atorvastatin/grapefruit': unknown
  'reasons.rule.atorvastatin/much-grapefruit': unknown
  'reasons.rule.maoi/alcohol': unknown
  'reasons.rule.potassium-sparing/salt-substitutes': unknown
  'reasons.rule.metronidazole/disputed': unknown
  'reasons.rule.disulfiram/sauces': unknown
  'reasons.rule.levodopa/high-in-protein': { also: boolean; grams: string; amount: string }
  'reasons.rule.levodopa/timing': unknown
  'reasons.rule.tetracycline/calcium': unknown
  'reasons.rule.levothyroxine/calcium': unknown
  'reasons.rule.levothyroxine/soy': unknown
  'reasons.rule.levothyroxine/coffee': unknown
  'reasons.rule.levothyroxine/fibre': unknown
  'reasons.rule.levothyroxine/grapefruit': unknown
  'reasons.rule.base/alcoholic-drink': unknown
  'reasons.rule.base/spice': unknown
  'reasons.rule.base/plain-drink': unknown
  'reasons.rule.type-1-diabetes/carbohydrate': { amount: string }
  'reasons.rule.type-1-diabetes/fast-carbohydrate': unknown
  'reasons.rule.type-1-diabetes/late-rise': unknown
  'reasons.rule.type-1-diabetes/alcohol': unknown
  'reasons.rule.gestational-diabetes/carbohydrate-of-a-meal': { amount: string }
  'reasons.rule.gestational-diabetes/sweet-drinks': unknown
  'reasons.rule.prediabetes/sweet-drinks': unknown
  'reasons.rule.high-triglycerides/sweet-drinks': unknown
  'reasons.rule.high-triglycerides/juice': unknown
  'reasons.rule.high-triglycerides/fish': unknown
  'reasons.rule.high-triglycerides/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.high-triglycerides/unsaturates': { also: boolean; grams: string; figure: string; share: string; limit: string }
  'reasons.rule.fatty-liver/sweet-drinks': unknown
  'reasons.rule.fatty-liver/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.fatty-liver/unsaturates': { also: boolean; grams: string; figure: string; share: string; limit: string }
  'reasons.rule.fatty-liver/coffee': unknown
  'reasons.rule.low-salt/high-in-sodium-for-a-meal': { also: boolean; grams: string; amount: string }
  'reasons.rule.gerd/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.ibs/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.ibs/fat': { also: boolean; grams: string; amount: string }
  'reasons.rule.ibs/a-cup': unknown
  'reasons.rule.ibs/fizz': unknown
  'reasons.rule.ibs/polyols': unknown
  'reasons.rule.ibs/fructans': unknown
  'reasons.rule.ibs/gos': unknown
  'reasons.rule.osteoporosis/calcium': { also: boolean; grams: string; amount: string; share: string; limit: string }
  'reasons.rule.osteoporosis/alcohol': { also: boolean; grams: string; amount: string }
  'reasons.rule.iron-deficiency/red-meat': unknown
  'reasons.rule.iron-deficiency/pulses': unknown
  'reasons.rule.iron-deficiency/fish-and-poultry': unknown
  'reasons.rule.iron-deficiency/cereals': unknown
  'reasons.rule.iron-deficiency/with-vitamin-c': unknown
  'reasons.rule.iron-deficiency/tea-and-coffee': unknown
  'reasons.rule.iron-deficiency/milk': unknown
  'reasons.rule.iron-deficiency/calcium': unknown
  'reasons.rule.breastfeeding/wait-two-hours': unknown
  'reasons.rule.breastfeeding/fish-a-week': unknown
  'reasons.rule.breastfeeding/fish': unknown
  'reasons.rule.breastfeeding/iodine': unknown
  'reasons.rule.breastfeeding/high-in-caffeine': { also: boolean; grams: string; amount: string }
  'reasons.rule.breastfeeding/a-day-of-caffeine': { also: boolean; grams: string; amount: string; limit: string }
  'reasons.rule.general/strong-drink': unknown
  'reasons.rule.older-adult/raw-fish': unknown
  'reasons.rule.older-adult/cold-deli-meat': unknown
  'reasons.rule.older-adult/pate': unknown
  'reasons.rule.older-adult/unpasteurised': unknown
  'reasons.rule.older-adult/raw-sprouts': unknown
  'reasons.rule.infant/juice': unknown
  'reasons.rule.base/fat-of-meat': unknown
  'reasons.rule.infant/cut-it-up': unknown
  'reasons.rule.infant/liver-a-week': unknown
  'reasons.rule.toddler/cut-it-up': unknown
  'reasons.rule.toddler/liver-a-week': unknown
  'reasons.rule.young-child/cut-it-up': unknown
  'reasons.rule.young-child/liver-a-week': unknown
  'reasons.sometimes.gout/organ-meats': unknown
  'reasons.sometimes.low-fodmap/fructans': unknown
  'reasons.sometimes.low-fodmap/gos': unknown
  'reasons.sometimes.low-fodmap/excess-fructose': unknown
  'reasons.sometimes.low-fodmap/polyols': unknown
  'report.about': { date: string }
  'report.failure.not-json': unknown
  'report.failure.not-a-report': unknown
  'report.failure.newer-version': unknown
  'report.failure.damaged': { field: string }
  'report.failure.other-lens': unknown
  'report.failure.too-many': { field: string; most: number }
  'rules.lead': unknown
  'rules.answers': unknown
  'rules.back': unknown
  'rules.print': unknown
  'rules.makingTitle': unknown
  'rules.bandsTitle': unknown
  'rules.rulesTitle': unknown
  'rules.making.start.title': unknown
  'rules.making.start.text': unknown
  'rules.making.points.title': unknown
  'rules.making.points.text': unknown
  'rules.making.caps.title': unknown
  'rules.making.caps.text': unknown
  'rules.making.unknown.title': unknown
  'rules.making.unknown.text': unknown
  'rules.band.verdict': unknown
  'rules.band.score': unknown
  'rules.band.meaning': unknown
  'rules.band.scores': { low: number; high: number }
  'rules.band.noScore': unknown
  'rules.grey': unknown
  'rules.alerts.title': unknown
  'rules.alerts.lead': unknown
  'rules.alerts.found': unknown
  'rules.alerts.finding.contains': unknown
  'rules.alerts.finding.may-contain': unknown
  'rules.alerts.finding.ask': unknown
  'rules.alerts.severity.mild': unknown
  'rules.alerts.severity.usual': unknown
  'rules.alerts.severity.severe': unknown
  'rules.alerts.advice.avoid': unknown
  'rules.alerts.advice.ask-first': unknown
  'rules.alerts.advice.ask': unknown
  'rules.alerts.advice.none': unknown
  'rules.alerts.open': unknown
  'rules.alerts.kitchen': unknown
  'rules.show': unknown
  'rules.nobody': unknown
  'rules.otherNote': unknown
  'rules.everyone': unknown
  'rules.count': { count: number }
  'rules.countFor': { count: number; names: string }
  'rules.kind.condition': unknown
  'rules.kind.allergy': unknown
  'rules.kind.diet': unknown
  'rules.kind.medicine': unknown
  'rules.kind.age': unknown
  'rules.unreviewed': unknown
  'rules.reviewNote': unknown
  'rules.own': { figure: string }
  'rules.ofPerson': { figure: string }
  'rules.severity.mild': unknown
  'rules.severity.severe': unknown
  'rules.named': { name: string; words: string }
  'rules.limit': { nutrient: string; basis: 'day' | 'energy' | 'weight' | 'once' | 'reference' | 'hundred'; amount: string }
  'rules.goal': { nutrient: string; basis: 'day' | 'energy' | 'weight' | 'once' | 'reference' | 'hundred'; amount: string }
  'rules.unsaturates': unknown
  'rules.steps': { per: 'serving' | 'hundred'; steps: string }
  'rules.step.free': { does: 'takes' | 'gives'; share: string }
  'rules.step.points': { does: 'takes' | 'gives'; share: string; points: number }
  'rules.kindOfFood': { does: 'takes' | 'gives'; points: number; kinds: string }
  'rules.cap': { nutrient: string; amount: string; per: 'serving' | 'hundred'; ceiling: number }
  'rules.trait': { trait: string; ceiling: number }
  'rules.sometimes': { ceiling: number }
  'rules.sometimesNothing': unknown
  'rules.traitPoints': { trait: string; points: number }
  'rules.note': { nutrient: string; amount: string }
  'rules.advice.trait': { trait: string }
  'rules.advice.kinds': { kinds: string }
  'rules.advice.amount': { amount: string }
  'rules.alert.together': { traits: string }
  'rules.alert.ask': { traits: string }
  'rules.alert.named': { traits: string }
  'rules.alert.any': { traits: string }
  'rules.texture': { drinks: boolean; firmest: number; thinnest: number }
  'rules.textureLevels': unknown
  'rules.onlyFor': { kinds: string }
  'rules.under': { age: number }
  'rules.category.fruit': unknown
  'rules.category.vegetable': unknown
  'rules.category.legume': unknown
  'rules.category.nuts-seeds': unknown
  'rules.category.grain-bread': unknown
  'rules.category.breakfast-cereal': unknown
  'rules.category.potato-starch': unknown
  'rules.category.red-meat': unknown
  'rules.category.processed-meat': unknown
  'rules.category.poultry': unknown
  'rules.category.fish-seafood': unknown
  'rules.category.egg': unknown
  'rules.category.milk': unknown
  'rules.category.yogurt': unknown
  'rules.category.cheese': unknown
  'rules.category.plant-drink': unknown
  'rules.category.fat-oil': unknown
  'rules.category.sauce-condiment': unknown
  'rules.category.sweet-snack': unknown
  'rules.category.savoury-snack': unknown
  'rules.category.dessert-ice': unknown
  'rules.category.soup': unknown
  'rules.category.mixed-dish': unknown
  'rules.category.fast-food': unknown
  'rules.category.soft-drink': unknown
  'rules.category.juice': unknown
  'rules.category.water': unknown
  'rules.category.tea-coffee': unknown
  'rules.category.alcoholic-drink': unknown
  'rules.category.spice-salt': unknown
  'rules.category.infant-food': unknown
  'rules.category.other': unknown
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
  'server.start.open': { host: string; hasKey: boolean }
  'server.start.modelsReady': { names: string }
  'server.start.noModels': unknown
  'server.start.portBusy': { port: string; byCommand: boolean; other: string }
  'server.start.portForbidden': { port: string }
  'server.start.hostUnknown': { host: string }
  'server.start.appNotBuilt': unknown
  'server.start.badNumber': { setting: string; from: number; to: number }
  'server.start.badFallback': unknown
  'server.start.badSetting': { setting: string; expected: 'port' | 'url' | 'switch' }
  'server.start.badRedisUrl': unknown
  'server.start.damagedFile': { file: string; aside: string }
  'server.setting.ancestors': { setting: string }
  'server.setting.origins': { setting: string }
  'server.setting.ranges': { setting: string }
  'server.setting.tokens': { setting: string }
  'server.setting.secret': { setting: string }
  'server.setting.efforts': { setting: string }
  'server.setting.money': { setting: string }
  'server.setting.tokenCount': { setting: string }
  'server.setting.prices': { setting: string }
  'server.setting.hosts': { setting: string }
  'server.setting.model': { setting: string }
  'server.setting.models': { setting: string }
  'server.setting.contact': { setting: string }
  'server.setting.slip': { name: string; near: string }
  'server.setting.idle': { needs: string; settings: string }
  'server.setting.dataDir': { place: string }
  'server.refusal.tooMuchToJudge': unknown
  'server.refusal.noModel': unknown
  'server.refusal.tooManyPhotos': { most: number }
  'server.refusal.badFields': { why: 'missing' | 'unknown' | 'empty' | 'twice' | 'unclear'; fields: string }
  'server.refusal.tooManyEntries': { fields: string; most: number }
  'server.refusal.unknownField': { field: string; known: string }
  'server.refusal.badJsonField': { field: string; most: string }
  'server.refusal.badFrom': unknown
  'server.refusal.nothingFrom': { line: number }
  'server.refusal.notAnImage': unknown
  'server.refusal.notJudging': unknown
  'server.refusal.notAnalysis': unknown
  'server.refusal.otherRequest': unknown
  'server.refusal.badKey': unknown
  'server.refusal.tooManyRequests': unknown
  'server.refusal.wrongToken': unknown
  'server.refusal.wrongOrigin': unknown
  'server.refusal.tooManyTries': unknown
  'server.refusal.notMultipart': unknown
  'server.refusal.postOnly': unknown
  'server.refusal.photoTooLarge': { most: string }
  'server.refusal.requestTooLarge': { most: string }
  'server.refusal.photoTooManyPixels': { most: string }
  'server.refusal.photoTooDemanding': unknown
  'server.refusal.busy': unknown
  'server.refusal.tooSlow': unknown
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
  'server.refusal.databaseFailed': unknown
  'server.refusal.badFoodName': unknown
  'server.refusal.unknownDeviceModel': unknown
  'server.refusal.modelBusy': unknown
  'server.refusal.otherMachine': unknown
  'server.batch.unknown': unknown
  'server.batch.notJson': unknown
  'server.batch.tooManyPhotos': unknown
  'server.batch.badWebhook': unknown
  'server.batch.noSuchNumber': unknown
  'server.batch.taken': unknown
  'server.models.unreachable': { from: string }
  'server.models.refused': { from: string; status: number }
  'server.models.elsewhere': { from: string }
  'server.models.no-file': { from: string }
  'server.models.a-page': { from: string }
  'server.models.too-large': { from: string }
  'server.models.cut-short': { from: string }
  'server.models.not-installed': unknown
  'server.models.other-file': { from: string }
  'server.models.cannot-write': unknown
  'server.models.not-a-model': { from: string }
  'server.models.wrong-inputs': { from: string }
  'server.models.wrong-outputs': { from: string }
  'server.models.not-finite': { from: string }
  'server.models.blind': { from: string }
  'tour.step': { number: number; of: number }
  'tour.next': unknown
  'tour.back': unknown
  'tour.skip': unknown
  'tour.done': unknown
  'tour.who.title': unknown
  'tour.who.words': unknown
  'tour.dots.title': unknown
  'tour.dots.words': unknown
  'tour.reason.title': unknown
  'tour.reason.words': unknown
  'tour.wrong.title': unknown
  'tour.wrong.words': unknown
  'upload.open': unknown
  'upload.openAnother': unknown
  'upload.sent': { host: string }
  'upload.sending': unknown
  'upload.seen': { count: number }
  'upload.noEndpoint': unknown
  'upload.unreadable': unknown
  'upload.unreachable': { host: string }
  'upload.cutOff': unknown
  'viewer.card.perServing': unknown
  'viewer.card.per100g': unknown
  'viewer.card.hundredGrams': unknown
  'viewer.card.basis': unknown
  'viewer.card.noFigure': unknown
  'viewer.card.notKnown': unknown
  'viewer.card.atLeast': { amount: string }
  'viewer.card.about': { amount: string }
  'viewer.card.veryUnsure': { figures: string }
  'viewer.card.lowToHigh': { low: string; high: string }
  'viewer.card.age.give': unknown
  'viewer.card.age.change': unknown
  'viewer.card.age.label': unknown
  'viewer.card.age.unit': unknown
  'viewer.card.age.years': unknown
  'viewer.card.age.months': unknown
  'viewer.card.age.set': unknown
  'viewer.card.age.wrong': { unit: 'years' | 'months'; most: number }
  'viewer.card.elsewhere': { names: string }
  'viewer.card.elsewhereTexture': unknown
  'viewer.card.serving.served': { grams: string }
  'viewer.card.serving.package': { grams: string }
  'viewer.card.serving.menu': { grams: string }
  'viewer.card.serving.reference': { grams: string }
  'viewer.card.serving.person': { grams: string }
  'viewer.card.serving.label': { grams: string }
  'viewer.card.count': { count: number }
  'viewer.card.each': { count: number; amount: string }
  'viewer.card.eachOnly': { count: number }
  'viewer.card.all': { count: number; amount: string }
  'viewer.card.allOnly': { count: number }
  'viewer.card.extras': { extras: string }
  'viewer.card.seenBy': { seen: number; of: number }
  'viewer.card.score': { score: string }
  'viewer.card.byNutrients': { verdict: string; score: string }
  'viewer.card.modelView': unknown
  'viewer.card.modelViewForPerson': unknown
  'viewer.card.modelScore': { score: number }
  'viewer.card.differs': unknown
  'viewer.card.moreReasons': unknown
  'viewer.card.unreviewed': unknown
  'viewer.card.sources': unknown
  'viewer.card.matched': { food: string }
  'viewer.card.matchedOwn': { food: string }
  'viewer.card.couldAlsoBe': { foods: string }
  'viewer.card.figure': unknown
  'viewer.card.from': unknown
  'viewer.card.source.person': unknown
  'viewer.card.source.label': unknown
  'viewer.card.source.host': unknown
  'viewer.card.source.table': unknown
  'viewer.card.source.model': unknown
  'viewer.card.source.category': unknown
  'viewer.card.swaps.menu': { whose: 'named' | 'other'; name: string }
  'viewer.card.swaps.photo': { whose: 'named' | 'other'; name: string }
  'viewer.card.swaps.photos': { whose: 'named' | 'other'; name: string }
  'viewer.card.swaps.table': { whose: 'named' | 'other'; name: string }
  'viewer.card.swapVerdict': { verdict: string }
  'viewer.card.others': unknown
  'viewer.card.close': unknown
  'viewer.list.label': unknown
  'viewer.list.labelOfSeveral': unknown
  'viewer.list.sortBy': unknown
  'viewer.list.sort.best': unknown
  'viewer.list.sort.attention': unknown
  'viewer.list.sort.name': unknown
  'viewer.list.sort.place': unknown
  'viewer.list.filter': unknown
  'viewer.list.filterChip': { word: string; count: number }
  'viewer.list.noneLeft': unknown
  'viewer.list.showAll': unknown
  'viewer.list.forPerson': { name: string; words: string }
  'viewer.list.energy': { of: 'each' | 'all' | 'one'; amount: string }
  'viewer.list.inPhotos': { count: number; numbers: string }
  'viewer.list.photoRun': { first: number; last: number }
  'viewer.legend.title': unknown
  'viewer.legend.uncertain': unknown
  'viewer.legend.uncertainMeaning': unknown
  'viewer.summary.title': unknown
  'viewer.summary.noBest': unknown
  'viewer.summary.why': { why: string }
  'viewer.summary.notKnown': { count: number }
  'viewer.summary.noneForAll': unknown
  'viewer.summary.more': { count: number }
  'viewer.summary.items': { count: number }
  'viewer.summary.plate': unknown
  'viewer.summary.plates': unknown
  'viewer.summary.energy': { isPartial: boolean; amount: string }
  'viewer.summary.energyOfDay': { isPartial: boolean; amount: string; share: string; of: string }
  'viewer.summary.over': { figures: string }
  'viewer.summary.figure': { nutrient: string; isPartial: boolean; amount: string; share: string }
  'viewer.summary.mealShare': { share: string }
  'viewer.summary.all': unknown
  'viewer.kitchen.note': { concerns: string }
  'viewer.kitchen.concern.allergy': { what: string }
  'viewer.kitchen.concern.yours': { what: string }
  'viewer.kitchen.concern.named': { name: string; what: string }
  'viewer.widget.noSource': unknown
  'viewer.widget.unreachable': unknown
  'viewer.widget.noFoods': unknown
  'viewer.widget.unreadablePhoto': unknown
  'viewer.widget.noPhoto': unknown
  'viewer.widget.withoutThis': unknown
  'viewer.widget.notAdvice': unknown
  'viewer.widget.photo': { name: string; count: number }
  'viewer.widget.photos': { photos: number; count: number }
  'viewer.widget.strip': unknown
  'viewer.widget.summary': { count: number; people: string }
  'viewer.widget.zoomIn': unknown
  'viewer.widget.zoomOut': unknown
  'viewer.widget.crossOrigin': unknown
  'viewer.widget.unknownItem': { id: string }
  'viewer.spoons.oil': { spoons: string }
  'viewer.spoons.butter': { spoons: string }
  'viewer.spoons.dressing': { spoons: string }
  'viewer.spoons.mayonnaise': { spoons: string }
  'viewer.spoons.sauce': { spoons: string }
  'viewer.spoons.sugar': { spoons: string }
  'viewer.spoons.salt': { spoons: string }
  [food: `foods.${string}`]: unknown
}

/** The values and the tags of every message with tags. */
export type RichMessages = {
  'dialogs.privacy.person': { values: { tellModel: string }; tags: 'setting' }
  'viewer.summary.best': { values: unknown; tags: 'lead' | 'names' }
  'viewer.summary.fair': { values: unknown; tags: 'lead' | 'names' }
  'viewer.summary.skip': { values: unknown; tags: 'lead' | 'names' }
  'viewer.summary.ask': { values: { what: string }; tags: 'lead' | 'names' }
  'viewer.summary.forAll': { values: unknown; tags: 'lead' | 'names' }
  'viewer.widget.tab': { values: { number: number; of: number; name: string }; tags: 'hidden' | 'at' | 'called' }
}
