import type { Member } from './cast.ts'

/** How somebody stands in a segment. `subject`: what follows is about them; `for`: "no nuts for my son"; `as`: "like my brother"; `not`: "not me". */
export type Role = 'subject' | 'for' | 'with' | 'as' | 'not'

/** Somebody named in a segment. */
export type Mention = {
  /** Places of the items that name them, the first of which counts. */
  readonly places: readonly number[]
  readonly at: number
  /** Nobody, where they cannot be told; several, where it may be any one of them (`all`: each of them). */
  readonly whos: readonly string[]
  readonly all?: 'we' | 'nobody'
  readonly role: Role
  /** A name that may be none, or "my" of something else: it counts only if something is said of it. */
  readonly isWeak?: true
}

export type Found = { readonly to: number; readonly places: readonly number[] } & (
  | { readonly member: Member }
  | { readonly whos: readonly string[]; readonly all?: 'we' | 'nobody'; readonly isWeak?: true }
)
