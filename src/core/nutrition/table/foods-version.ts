/** Eight hex digits that differ where any food, figure or name does. Written by `npm run foods`. */
export const FOODS_VERSION = '6c3df413'
