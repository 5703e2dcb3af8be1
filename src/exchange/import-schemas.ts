import * as z from 'zod/mini'
import { MOST_COUNT } from '../core/terms/extras.ts'

export const pixelsSchema = z.number().check(z.positive(), z.maximum(100_000))
export const countSchema = z.int().check(z.minimum(1), z.maximum(MOST_COUNT))
export const photoIdSchema = z.string().check(z.regex(/^[0-9a-f]{64}$/))
