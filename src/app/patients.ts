import * as z from 'zod/mini'
import { GENERAL_PROFILE, type HealthProfile } from '../core/health/profile.ts'
import { profileSchema } from '../wire/profile.ts'
import type { LatestWins } from './latest-wins.ts'
import type { Memory } from './persist.ts'
import type { Looking } from './run-look.ts'
import type { AppState, KeptPatient } from './state.ts'
import { type AppStore, NO_PHOTO } from './store.ts'
import { toast } from './toasts.ts'

const PATIENTS_KEY = 'dishlight.patients.1'
/** Letters of a note. */
export const LONGEST_NOTE = 2000

const NOBODY = { notUnderstood: {}, questions: {}, ownPeople: undefined, toasts: [] } as const

/**
 * For those who see one patient after the other. It runs in a private session: no photo, nothing found and nobody's facts
 * are kept, but for the patients that are asked to be kept, with their facts and a note.
 */
export function createPatients(
  store: AppStore,
  looking: Looking,
  turn: LatestWins,
  setPrivate: (on: boolean) => void,
) {
  /** Leaves nothing of one patient for the next. */
  function clear(people: readonly HealthProfile[], visit: AppState['visit']) {
    looking.stop()
    turn.next()
    store.setState({ ...NO_PHOTO, ...NOBODY, people, visit })
  }
  const change = (next: (kept: readonly KeptPatient[]) => readonly KeptPatient[]) =>
    store.setState(({ patients }) => ({ patients: next(patients) }))

  // What is changed about a patient who is kept is kept too.
  store.subscribe(({ visit, people, ownPeople }, before) => {
    if (!visit?.id || visit.id !== before.visit?.id || ownPeople) return
    if (people === before.people && visit.note === before.visit.note) return
    change((kept) =>
      kept.map((patient) => (patient.id === visit.id ? { ...patient, people, note: visit.note } : patient)),
    )
  })

  return {
    /** The people set on this device come back when it ends. */
    beginPatients() {
      setPrivate(true)
      clear([GENERAL_PROFILE], { number: 1, note: '' })
    },
    endPatients() {
      clear([GENERAL_PROFILE], undefined)
      setPrivate(false)
    },
    /** Clears the screen for somebody else. */
    newPatient: () =>
      clear([GENERAL_PROFILE], { number: (store.getState().visit?.number ?? 0) + 1, note: '' }),
    /** Clears the screen, and takes up what is known of a patient who was kept. */
    openPatient(id: string) {
      const { patients, visit } = store.getState()
      const patient = patients.find((each) => each.id === id)
      if (!patient || !visit) return
      clear(patient.people, { number: visit.number + 1, note: patient.note, id })
    },
    /** Keeps the facts and the note of the patient who is here, on this device, under a name. */
    keepPatient(name: string, now: string) {
      const { visit, people, patients } = store.getState()
      if (!visit || visit.id) return
      const id = freeId(patients)
      change((kept) => [...kept, { id, name, people, note: visit.note, since: now }])
      store.setState({ visit: { ...visit, id } })
    },
    renamePatient: (id: string, name: string) =>
      change((kept) => kept.map((patient) => (patient.id === id ? { ...patient, name } : patient))),
    noteOnPatient: (note: string) =>
      store.setState(({ visit }) =>
        visit ? { visit: { ...visit, note: note.slice(0, LONGEST_NOTE) } } : {},
      ),
    /** Deletes what is kept of a patient; what is on the screen stays. It can be taken back. */
    removePatient(id: string) {
      const { patients, visit } = store.getState()
      const patient = patients.find((each) => each.id === id)
      if (!patient) return
      change((kept) => kept.filter((each) => each.id !== id))
      if (visit?.id === id) {
        const { id: _, ...rest } = visit
        store.setState({ visit: rest })
      }
      toast(store, { kind: 'patient-removed', patient })
    },
    bringBackPatient: (patient: KeptPatient) =>
      change((kept) => [...kept.filter(({ id }) => id !== patient.id), patient]),
  }
}

const keptSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  name: z.string().check(z.maxLength(80)),
  people: z.array(profileSchema).check(z.minLength(1)),
  note: z.string().check(z.maxLength(LONGEST_NOTE)),
  since: z.string().check(z.maxLength(40)),
})

/** Reads who is kept on this device, each apart, so that one in another shape costs no other; then keeps what changes. */
export function rememberPatients(store: AppStore, memory: Memory): void {
  const read = (): readonly KeptPatient[] => {
    const kept = z.safeParse(z.array(z.unknown()), parsed(memory.read(PATIENTS_KEY)))
    return (kept.success ? kept.data : []).flatMap((entry) => {
      const patient = z.safeParse(keptSchema, entry)
      return patient.success ? [patient.data] : []
    })
  }
  store.setState({ patients: read() })
  memory.onChanged?.((key) => key === PATIENTS_KEY && store.setState({ patients: read() }))
  store.subscribe(({ patients }, before) => {
    if (patients === before.patients) return
    if (patients.length > 0) memory.write(PATIENTS_KEY, JSON.stringify(patients))
    else memory.forget(PATIENTS_KEY)
  })
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '[]')
  } catch {
    return []
  }
}

function freeId(patients: readonly KeptPatient[]): string {
  let number = patients.length + 1
  while (patients.some(({ id }) => id === `patient-${number}`)) number += 1
  return `patient-${number}`
}
