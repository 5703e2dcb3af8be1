import * as z from 'zod'
import { peopleSchema } from '../analyses/request.ts'

/** For whom a report is to be judged. The report says itself what is wrong with it. */
export const judgeRequestSchema = z.strictObject({ report: z.unknown(), people: peopleSchema })
