/**
 * What is asked about menus. Nobody says beforehand what a photo shows, so these lines are part of the food lens's prompt,
 * and a line of a menu is an entry like any other.
 */

/** Among the kinds of entries. */
export const MENU_ENTRIES =
  'On a menu or board, each dish line is one entry, with the section it stands under, its price and its description as written; its box encloses all of that.'

/** Among the fields of an entry. */
export const MENU_FIELDS =
  '"section", "price", "description": of a menu line, as written; the description is what the menu says of the dish beside its name. Otherwise null.'
