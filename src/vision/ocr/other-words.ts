/** Words of lists that offer nothing to eat: a hairdresser's, a timetable, tickets, a laundry, a garage, a chemist's. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  `hair haircut wash blowdry beard shave shaving trim tint highlights perm colour color bleach fringe ladies gents
  nail nails manicure pedicure gel acrylic massage facial wax waxing treatment treatments brow brows lash lashes spa tattoo piercing
  bus buses train trains tram metro station platform stop stops departure departures arrival arrivals departs arrives
  terminal airport pier ferry route gate zone
  ticket tickets adult adults student students senior seniors concession concessions entry admission parking hourly
  weekday weekdays weekend weekends room rooms seat seats
  tyre tyres brake brakes battery batteries engine wheel wheels repair repairs inspection valet
  shirt shirts blouse trousers skirt dress suit coat jeans shoes ironing laundry cleaning curtains duvet
  screw screws hammer paint cable bulb toner envelope envelopes stamps postage copy copies scan printing lamination
  deposit appointment doctor dentist pharmacy tablets capsules dose lesson lessons membership
  haarschnitt waschen schneiden föhnen färben dauerwelle bahnhof haltestelle abfahrt ankunft eintritt erwachsene
  brushing coiffure gare arrêt départ arrivée billet billets adulte adultes
  corte peinado estación parada salida llegada taglio stazione fermata partenza arrivo biglietto`.split(
    /\s+/,
  ),
)

/** Whether a line says what no menu offers. */
export function isOfOtherTrade(text: string): boolean {
  return (text.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? []).some((word) => OTHER_WORDS.has(word))
}
