import type { Catalogue } from '../messages/messages.ts'
import { defineElements } from './define-elements.ts'

/** For any page: each language is a file that is fetched where it is spoken. */
defineElements(
  import.meta.glob<Catalogue>('../messages/*/{asked,foods,health,reasons,report,viewer}.json', {
    import: 'default',
  }),
)
