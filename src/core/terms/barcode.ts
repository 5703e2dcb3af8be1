/**
 * A retail barcode's number as databases file it: EAN-8 with 8 digits, EAN-13 with 13, UPC-A with a 0 before its 12.
 * Undefined where it is none, or its check digit is wrong (GS1 General Specifications, 7.9).
 */
export function productNumber(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '')
  if (!/^(?:\d{8}|\d{12}|\d{13})$/.test(digits) || !hasCheckDigit(digits)) return undefined
  return digits.length === 12 ? `0${digits}` : digits
}

/** From the right, digits count 1 and 3 by turns; together they make a multiple of ten. */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((so, digit, i) => so + Number(digit) * (i % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0
}

/** The UPC-A number a UPC-E of 8 digits stands for: zeros left out by the rule its last digit but one names. */
export function fromUpcE(text: string): string | undefined {
  const digits = /^([01])(\d{6})(\d)$/.exec(text)
  const [, system = '', middle = '', check = ''] = digits ?? []
  if (!digits) return undefined
  const [a, b, c, d, e, f] = [...middle] as [string, string, string, string, string, string]
  const filled =
    Number(f) <= 2
      ? `${a}${b}${f}0000${c}${d}${e}`
      : f === '3'
        ? `${a}${b}${c}00000${d}${e}`
        : f === '4'
          ? `${a}${b}${c}${d}00000${e}`
          : `${a}${b}${c}${d}${e}0000${f}`
  return productNumber(`${system}${filled}${check}`)
}
