import DefaultTheme from 'vitepress/theme'
import { LiveSample } from './live-sample.js'
import './style.css'

export default {
  extends: DefaultTheme,
  enhanceApp: ({ app }) => app.component('LiveSample', LiveSample),
}
