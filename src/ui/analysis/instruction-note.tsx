import { useMemo } from 'react'
import { foundInstructions } from '../../core/analysis/instructions.ts'
import { useMessages } from '../../messages/react.tsx'
import { useAppState } from '../app-context.tsx'

const NONE: readonly never[] = []

/** Where words in the photo read like an order to the model: says so, and what follows from it. */
export function InstructionNote() {
  const { say } = useMessages()
  const sightings = useAppState((state) => state.analysis?.sightings) ?? NONE
  const rejected = useAppState((state) => state.analysis?.rejected) ?? NONE
  const found = useMemo(() => foundInstructions({ sightings, rejected }), [sightings, rejected])
  if (found.length === 0) return null
  return (
    <section className="note" role="note" aria-label={say('analysis.instructions.title')}>
      <h3 className="note-title">{say('analysis.instructions.title')}</h3>
      <ul className="note-list">
        {found.map(({ text }) => (
          <li key={text}>{say('analysis.instructions.quoted', { text })}</li>
        ))}
      </ul>
      <p>{say('analysis.instructions.note')}</p>
    </section>
  )
}
