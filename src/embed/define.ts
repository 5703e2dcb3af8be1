import { DishLightElement } from './element.tsx'

/** The same under its first name, for one release. Pages that listen to events of that name hear them too. */
class PlateLensElement extends DishLightElement {
  protected override readonly names: readonly string[] = ['dish-light', 'plate-lens']
}

/** Defines both, unless the page has them already. */
if (!customElements.get('dish-light')) customElements.define('dish-light', DishLightElement)
if (!customElements.get('plate-lens')) customElements.define('plate-lens', PlateLensElement)
