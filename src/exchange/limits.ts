/** More photos in one file, and more items on one photo, are nobody's, and would hold up whoever opens it. */
export const MOST_IMAGES = 5000
export const MOST_ON_A_PHOTO = 2000
export const MOST_IN_A_FILE = 100_000
