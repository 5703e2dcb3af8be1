/** Nobody is older, years. */
export const OLDEST = 120

/** In the languages of the interface. */
const YEARS = 'years?|años?|jahre?|岁|سنة|سنوات|عام|أعوام'
const MONTHS = 'months?|mes(?:es)?|monate?|个?月|شهرا?|أشهر|اشهر|شهور'
const AGE = new RegExp(`^(?<figure>\\d+(?:\\.\\d+)?)\\s*(?:${YEARS}|(?<months>${MONTHS}))?$`, 'iu')
const MONTHS_A_YEAR = 12

/** An age in years from "5", "0.5" or "8 months"; `undefined` where it is none that a person can have. */
export function ageFrom(written: string): number | undefined {
  const { figure, months } = AGE.exec(withLatinDigits(written.trim()))?.groups ?? {}
  if (figure === undefined) return undefined
  const years = Number(figure) / (months ? MONTHS_A_YEAR : 1)
  return years <= OLDEST ? toThousandths(years) : undefined
}

/** As Arabic keyboards write them: ٠ to ٩. */
function withLatinDigits(text: string): string {
  return text.replace(/[٠-٩]/g, (digit) => `${digit.charCodeAt(0) - 0x660}`)
}

function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}
