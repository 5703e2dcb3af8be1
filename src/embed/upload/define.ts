import '../define.ts'
import type { Catalogue } from '../../messages/messages.ts'
import { DishLightUploadElement } from './upload-element.ts'

DishLightUploadElement.catalogues = import.meta.glob<Catalogue>('../../messages/*/upload.json', {
  import: 'default',
})
if (!customElements.get('dish-light-upload'))
  customElements.define('dish-light-upload', DishLightUploadElement)
