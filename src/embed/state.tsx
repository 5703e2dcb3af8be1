/** One sentence in place of a report: that it is loading, or why there is none. */
export function State({ role, words }: { readonly role: 'status' | 'alert'; readonly words: string }) {
  return (
    <div className="pv-state" role={role}>
      {role === 'alert' ? <slot name="error">{words}</slot> : words}
    </div>
  )
}
