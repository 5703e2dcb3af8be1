import type { Line } from './lines.ts'

/** What stands beside a sum on a bill. */
const SUM_WORDS: ReadonlySet<string> = new Set(
  `total totals subtotal balance summe gesamt gesamtbetrag zwischensumme totale subtotale importe suma somme montant
  合计 总计 小计 合計 總計 小計`.split(/\s+/),
)
/** What else stands beside an amount on a bill: how it was paid, tax, what comes off or back. */
const BILL_WORDS: ReadonlySet<string> = new Set(
  `cash change card visa mastercard maestro amex contactless debit credit paid payment tendered due vat tax gst mwst ust
  iva tva till saving savings discount rabatt rückgeld bargeld bar efectivo cambio contanti resto sconto espèces rendu
  monnaie remise carte tip gratuity rounding invoice receipt rechnung facture scontrino recibo 找零 找續 现金 現金 实收 實收`.split(
    /\s+/,
  ),
)
/** How near a sum comes to its parts, in units of money. */
const ROUNDING = 0.011

/**
 * The lines of what was bought, where a page is a receipt: those above the first sum. Undefined where it is none. A receipt has a
 * sum, and either adds up to it or goes on with how it was paid.
 */
export function boughtOn(lines: readonly Line[]): readonly Line[] | undefined {
  const down = [...lines].sort((a, b) => a.middle - b.middle)
  const first = down.findIndex((line) => line.offered && has(line, SUM_WORDS))
  const sum = down[first]
  if (!sum) return undefined
  const above = down.slice(0, first).filter((line) => line.offered && !isBill(line))
  const isPaid = down.some(
    (line) => line !== sum && isBill(line) && /\d/.test(line.text + (line.price ?? '')),
  )
  return isPaid || addsUp(above, sum) ? above : undefined
}

function isBill(line: Line): boolean {
  return has(line, BILL_WORDS) || has(line, SUM_WORDS)
}

function has({ text }: Line, words: ReadonlySet<string>): boolean {
  return (text.toLowerCase().match(/\p{Script=Han}{2}|[\p{L}\p{M}]{2,}/gu) ?? []).some((word) =>
    words.has(word),
  )
}

function addsUp(parts: readonly Line[], sum: Line): boolean {
  const amounts = parts.map(amountOf)
  const total = amountOf(sum)
  if (amounts.length < 2 || total === undefined || amounts.includes(undefined)) return false
  return Math.abs(amounts.reduce<number>((all, each) => all + (each ?? 0), 0) - total) < ROUNDING
}

function amountOf({ price }: Line): number | undefined {
  const figures = price?.match(/\d+(?:[.,]\d+)?/)?.[0]
  return figures === undefined ? undefined : Number(figures.replace(',', '.'))
}
