import { useData, withBase } from 'vitepress'
import { h, onBeforeUnmount, ref } from 'vue'

/** A sample in a page of its own, as it stands but for where the site lies; it is as high as what it shows. */
export const LiveSample = {
  props: ['html'],
  setup({ html }) {
    const { isDark } = useData()
    const height = ref()
    let observer
    const measure = ({ target }) => {
      observer?.disconnect()
      observer = new ResizeObserver(([{ target: body }]) => {
        height.value = `${Math.ceil(body.getBoundingClientRect().height)}px`
      })
      observer.observe(target.contentDocument.body)
    }
    onBeforeUnmount(() => observer?.disconnect())
    const here = html.replace(/(["'])\/(?=(embed|reports)\/)/g, `$1${withBase('/')}`)
    return () => {
      const scheme = `:root { color-scheme: ${isDark.value ? 'dark' : 'light'} }`
      const style = `${scheme} body { margin: 0; display: flow-root } iframe { display: block; border: 0 }`
      const srcdoc = `<!doctype html><meta charset="utf-8"><style>${style}</style>${here}`
      return h('iframe', {
        class: 'live-sample',
        title: 'The sample above',
        loading: 'lazy',
        srcdoc,
        style: { blockSize: height.value },
        onLoad: measure,
      })
    }
  },
}
