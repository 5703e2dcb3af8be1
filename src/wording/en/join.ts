/** "a", "a and b", "a, b and c". */
export function joined(parts: readonly string[], word = 'and'): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`
}

/** "a, b, c and 4 more". */
export function joinedShort(parts: readonly string[], most: number, word = 'and'): string {
  return parts.length <= most
    ? joined(parts, word)
    : `${parts.slice(0, most).join(', ')} ${word} ${parts.length - most} more`
}
