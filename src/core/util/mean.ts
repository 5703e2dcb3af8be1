/** The mean of numbers; 0 if there are none. */
export function mean(numbers: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < numbers.length; i++) sum += numbers[i] as number
  return numbers.length === 0 ? 0 : sum / numbers.length
}
