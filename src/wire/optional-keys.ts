import type * as z from 'zod/mini'

/**
 * Reads a schema's output as `T`, whose optional keys are absent rather than undefined (`exactOptionalPropertyTypes`).
 * JSON has no undefined, so what was parsed from JSON is such a `T`. Does not compile where the shapes differ.
 */
export function optionalKeys<T>() {
  return <S extends z.ZodMiniType>(schema: z.infer<S> extends Loosened<T> ? S : never): z.ZodMiniType<T> =>
    schema as unknown as z.ZodMiniType<T>
}

type Loosened<T> = T extends readonly (infer Member)[]
  ? readonly Loosened<Member>[]
  : T extends object
    ? { [K in keyof T]: undefined extends T[K] ? Loosened<T[K]> | undefined : Loosened<T[K]> }
    : T

/** An object without the keys that are undefined. */
export function withoutUndefined<T extends object>(object: T): Blankless<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Blankless<T>
}

type Blankless<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}
