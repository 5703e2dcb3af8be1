/** A connected patch of ink; bounds in pixels, `right` and `bottom` exclusive. */
export type Component = {
  readonly id: number
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly area: number
}

type Bounds = Omit<Component, 'id' | 'area'>

export const middleX = ({ left, right }: Bounds): number => (left + right) / 2
export const middleY = ({ top, bottom }: Bounds): number => (top + bottom) / 2

/** `labels` holds for every pixel the `id` of its component, 0 for ground. */
export type Components = { readonly list: readonly Component[]; readonly labels: Int32Array }

/** Patches of set pixels that touch, corners included. */
export function connectedComponents(mask: Uint8Array, width: number, height: number): Components {
  const labels = new Int32Array(mask.length)
  const list: Component[] = []
  const stack: number[] = []
  for (let start = 0; start < mask.length; start++) {
    if (!mask[start] || labels[start]) continue
    const id = list.length + 1
    const bounds = { left: width, top: height, right: 0, bottom: 0, area: 0 }
    labels[start] = id
    stack.push(start)
    while (stack.length > 0) {
      const at = stack.pop() as number
      const x = at % width
      const y = (at - x) / width
      bounds.left = Math.min(bounds.left, x)
      bounds.right = Math.max(bounds.right, x + 1)
      bounds.top = Math.min(bounds.top, y)
      bounds.bottom = Math.max(bounds.bottom, y + 1)
      bounds.area++
      for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++) {
        for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
          const neighbour = ny * width + nx
          if (!mask[neighbour] || labels[neighbour]) continue
          labels[neighbour] = id
          stack.push(neighbour)
        }
      }
    }
    list.push({ id, ...bounds })
  }
  return { list, labels }
}
