/** Below an HTML sample with the element, the page that it makes. */
export function liveSamples(md) {
  const { fence } = md.renderer.rules
  md.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info, content } = tokens[index]
    const code = fence(tokens, index, ...rest)
    if (!/^html\b/.test(info) || !content.includes('<dish-light')) return code
    return `${code}<LiveSample html="${md.utils.escapeHtml(content)}" />`
  }
}
