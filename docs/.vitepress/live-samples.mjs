/** The element, or the frame with it; what takes visitors' photos needs a server. */
const SHOWS = /<dish-light\s|<iframe\s+src="\/embed/

/** Below an HTML sample with the element, the page that it makes: in the browser, which alone knows whether it is dark. */
export function liveSamples(md) {
  const { fence } = md.renderer.rules
  md.renderer.rules.fence = (tokens, index, ...rest) => {
    const { info, content } = tokens[index]
    const code = fence(tokens, index, ...rest)
    if (!/^html\b/.test(info) || !SHOWS.test(content)) return code
    return `${code}<ClientOnly><LiveSample html="${md.utils.escapeHtml(content)}" /></ClientOnly>`
  }
}
