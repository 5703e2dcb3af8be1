import { useData, withBase } from 'vitepress'
import { h } from 'vue'

/** A sample in a page of its own, as it stands but for where the site lies. */
export const LiveSample = {
  props: ['html'],
  setup({ html }) {
    const { isDark } = useData()
    const here = html.replace(/(["'])\/(?=(embed|reports)\/)/g, `$1${withBase('/')}`)
    return () => {
      const style = `:root { color-scheme: ${isDark.value ? 'dark' : 'light'} } body { margin: 0 }`
      const srcdoc = `<!doctype html><meta charset="utf-8"><style>${style}</style>${here}`
      return h('iframe', { class: 'live-sample', title: 'The sample above', loading: 'lazy', srcdoc })
    }
  },
}
