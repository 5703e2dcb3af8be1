import { copyFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** The widget in one script, its words, and what editors know the elements from. The food table lies there already. */
const SHARED = /^(dish-light\.iife\.js|words-[\w-]+\.json|custom-elements\.json)$/

/** The npm package has the widget in one script, byte for byte as it lies beside the app: one hash for both. */
export function shareScript(embedFolder, packageFolder) {
  for (const file of readdirSync(embedFolder).filter((name) => SHARED.test(name)))
    copyFileSync(join(embedFolder, file), join(packageFolder, file))
}
