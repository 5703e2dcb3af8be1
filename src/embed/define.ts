import { PlateLensElement } from './element.tsx'

/** Defines `<plate-lens>`, unless the page has it already. */
if (!customElements.get('plate-lens')) customElements.define('plate-lens', PlateLensElement)
