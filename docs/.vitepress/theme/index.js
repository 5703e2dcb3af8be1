import DefaultTheme from 'vitepress/theme'
import { h } from 'vue'
import { LiveSample } from './live-sample.js'
import { Logo } from './logo.js'
import './style.css'

export default {
  extends: DefaultTheme,
  Layout: () => h(DefaultTheme.Layout, null, { 'nav-bar-title-before': () => h(Logo) }),
  enhanceApp: ({ app }) => app.component('LiveSample', LiveSample),
}
