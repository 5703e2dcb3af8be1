import { DishLightElement } from './element.tsx'

/** Defines `<dish-light>`, unless the page has it already. */
if (!customElements.get('dish-light')) customElements.define('dish-light', DishLightElement)
