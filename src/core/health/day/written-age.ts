/** Nobody is older, years. */
export const OLDEST = 120

const MONTHS_A_YEAR = 12
/** In the languages of the interface, whichever of them is on the screen. */
const MONTHS = /^(months?|mes|meses|monate?n?|个月|月|شهر|شهرا|شهرًا|شهران|أشهر|اشهر|شهور)$/iu
const YEARS = /^(years?|años?|anos?|jahre?n?|岁|سنة|سنوات|عام|عاما|عامًا|أعوام)$/iu
const AGE = /^(?<figure>\d+(?:[.,]\d+)?)\s*(?<unit>\p{L}*)$/u

/** An age in years from "5", "0.5", "0,5", "8 months" or "8个月"; `undefined` where it is none that a person can have. */
export function ageFrom(written: string): number | undefined {
  const { figure, unit = '' } = AGE.exec(inDigits(written.trim()))?.groups ?? {}
  if (figure === undefined || !(unit === '' || MONTHS.test(unit) || YEARS.test(unit))) return undefined
  const years = Number(figure.replace(',', '.')) / (MONTHS.test(unit) ? MONTHS_A_YEAR : 1)
  return years <= OLDEST ? toThousandths(years) : undefined
}

/** Arabic and Persian figures as 0 to 9. */
function inDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => `${(digit.codePointAt(0) ?? 0) & 0xf}`).replace('٫', '.')
}

function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}
