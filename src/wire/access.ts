import * as z from 'zod/mini'

/**
 * Who may use a server. `GET /api/session` → `accessSchema`; `POST /api/session` with `accessCodeSchema` opens it to this
 * browser, `DELETE /api/session` closes it again; or `problemSchema`.
 */
const ACCESS = ['free', 'needed', 'given'] as const
/** `free`: everybody may. `needed`: an access code is asked for. `given`: this browser has given it. */
export type Access = (typeof ACCESS)[number]
export const accessSchema = z.object({ access: z.enum(ACCESS) })

export const accessCodeSchema = z.object({
  code: z.string().check(z.trim(), z.minLength(1), z.maxLength(4096)),
})
