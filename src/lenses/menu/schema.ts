import * as z from 'zod'

/** What an entry has if it is a line of a menu; null for food one can see. */
export const menuFields = {
  section: z.string().nullable(),
  price: z.string().nullable(),
  description: z.string().nullable(),
}
