import * as z from 'zod/mini'

/** Makes an object's schema: `z.object` drops the fields it does not know, `kept` keeps them. */
export type Objects = typeof z.object
/** In reports, fields that nobody here knows stay where they are: another program, or a later version, wrote them. */
export const kept = z.looseObject as unknown as Objects
