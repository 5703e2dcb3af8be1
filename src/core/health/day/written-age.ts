/** Nobody is older, years. */
export const OLDEST = 120

const AGE = /^(?<figure>\d+(?:\.\d+)?)\s*(?<unit>years?|months?)?$/i
const MONTHS_A_YEAR = 12

/** An age in years from "5", "0.5" or "8 months"; `undefined` where it is none that a person can have. */
export function ageFrom(written: string): number | undefined {
  const { figure, unit = '' } = AGE.exec(written.trim())?.groups ?? {}
  if (figure === undefined) return undefined
  const years = Number(figure) / (unit.toLowerCase().startsWith('month') ? MONTHS_A_YEAR : 1)
  return years <= OLDEST ? toThousandths(years) : undefined
}

function toThousandths(value: number): number {
  return Math.round(value * 1000) / 1000
}
