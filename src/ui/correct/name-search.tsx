import {
  Combobox,
  ComboboxItem,
  ComboboxLabel,
  ComboboxList,
  ComboboxProvider,
  useComboboxStore,
} from '@ariakit/react'
import {
  type KeyboardEvent,
  type SyntheticEvent,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { Panel } from '../../core/fusion/nutrition-panel.ts'
import { type Called, type FoundName, searchFoods } from '../../core/nutrition/match/search-foods.ts'
import type { Food, FoodTable } from '../../core/nutrition/table/food.ts'
import { exactly } from '../../core/terms/estimate.ts'
import { figureWords } from '../../messages/figures.ts'
import { readersName } from '../../messages/food-names.ts'
import { useMessages } from '../../messages/react.tsx'
import { useOwnProblem } from '../../viewer/own-problem.tsx'
import { useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { BrandSearch } from './brand-search.tsx'
import { useCalled } from './called.ts'

/** What stood in the field before this one, and what of it was selected, where it had the focus. */
export type Typed = { readonly text: string; readonly selection?: readonly [start: number, end: number] }

export type NameSearchProps = {
  readonly name: string
  readonly label: string
  /** What the button says. */
  readonly set: string
  /** What to say where the field is left empty. */
  readonly wrong: string
  readonly onName: (name: string) => void
  /** A product was chosen: its name, and what its label says. */
  readonly onProduct: (name: string, panel: Panel) => void
}

/** A name with the foods of the table to choose from while it is typed, also by their other names. What fits none stays possible. */
export function NameSearch({ typed: before, ...props }: NameSearchProps & { readonly typed: Typed }) {
  const { name, label, set, wrong, onName, onProduct } = props
  const messages = useMessages()
  const { say } = messages
  const foods = useAppState((state) => state.foods)
  const called = useCalled()
  const [typed, setTyped] = useState(before.text)
  const [named, setNamed] = useState(name)
  // Renamed by another way, or a renaming taken back: the field follows, and keeps the focus.
  if (name !== named) {
    setNamed(name)
    setTyped(name)
  }
  const [open, setOpen] = useState(before.text !== name)
  // Half a name was sent off: which food is meant is asked, and the text is taken as it stands only where it is chosen.
  const [isAsked, setAsked] = useState(false)
  const { found, isNear } = useMemo(
    () => (foods && open ? searchFoods(foods, typed, called) : { found: [], isNear: false }),
    [foods, open, typed, called],
  )
  const field = useRef<HTMLInputElement>(null)
  const choose = (chosen: string) => {
    setTyped(chosen)
    setOpen(false)
    // What was chosen goes with the list.
    field.current?.focus()
    onName(chosen)
  }
  useLayoutEffect(() => {
    if (!before.selection) return
    // Whoever comes to the field has all of it selected; whoever was typing goes on where they were.
    field.current?.focus()
    field.current?.setSelectionRange(...before.selection)
  }, [before])
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const text = typed.trim()
    if (!text) return
    if (!foods || !isHalfAName(foods, text, called)) return choose(text)
    setOpen(true)
    setAsked(true)
  }
  const isList = open && typed.trim() !== ''
  const own = useOwnProblem(wrong)
  const combobox = useComboboxStore({
    value: typed,
    setValue: (value) => {
      setTyped(value)
      setOpen(true)
      setAsked(false)
    },
    open: isList,
    setOpen,
  })
  useEffect(() => {
    if (!isAsked) return
    field.current?.focus()
    combobox.move(combobox.first())
  }, [isAsked, combobox])
  const onKeyDown = (event: KeyboardEvent) => {
    if (!isList) return
    // With nothing chosen from the list, Enter sends what was typed.
    if (event.key === 'Enter' && !combobox.getState().activeId) submit(event)
    if (event.key !== 'Escape') return
    // The first Escape closes the list, the next one the card.
    event.stopPropagation()
    event.nativeEvent.stopImmediatePropagation()
    setOpen(false)
  }
  return (
    <ComboboxProvider store={combobox}>
      <form className="correct-line name-search" onSubmit={submit}>
        <ComboboxLabel className="field-label">{label}</ComboboxLabel>
        <Combobox
          ref={field}
          className="input"
          maxLength={80}
          autoComplete="list"
          autoSelect={false}
          required
          // Blanks alone are no name.
          pattern=".*\S.*"
          {...own.field}
          onKeyDownCapture={onKeyDown}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button type="submit" look="small" words={set} />
        {own.problem}
        <span className="visually-hidden" role="status">
          {isList && say('correct.name.count', { count: found.length })}
        </span>
        {isList && (isNear || isAsked) && (
          <p className="field-note">{say(found.length > 0 ? 'correct.name.near' : 'correct.name.none')}</p>
        )}
        {isList && (
          <ComboboxList className="name-list" aria-label={say('correct.name.results')}>
            {found.map((each) => (
              <Option key={each.food.id} found={each} onChoose={choose} />
            ))}
            {found.every(({ food }) => shownName(food, called) !== typed.trim().toLowerCase()) && (
              <ComboboxItem
                className="name-option"
                value={typed}
                setValueOnClick={false}
                onClick={() => choose(typed.trim())}
              >
                {say('correct.name.asTyped', { name: typed.trim() })}
              </ComboboxItem>
            )}
          </ComboboxList>
        )}
      </form>
      <BrandSearch name={typed.trim()} onProduct={onProduct} />
    </ComboboxProvider>
  )
}

/** Nothing is called that, but foods are called something that begins with it, or much like it. */
function isHalfAName(foods: FoodTable, text: string, called: Called): boolean {
  if (foods.match(text).length > 0) return false
  const { found } = searchFoods(foods, text, called)
  return found.length > 0 && found.every(({ food }) => shownName(food, called) !== text.toLowerCase())
}

function shownName(food: Food, called: Called): string {
  return (called(food) ?? food.name).toLowerCase()
}

type OptionProps = { readonly found: FoundName; readonly onChoose: (name: string) => void }

/** Its calories tell foods of much the same name apart. */
function Option({ found: { food, alias }, onChoose }: OptionProps) {
  const messages = useMessages()
  const { say } = messages
  const energy = food.per100g.energy
  const hidesCalories = useAppState((state) => state.settings.hideCalories)
  const shown = readersName(messages, food.id) ?? food.name
  return (
    <ComboboxItem
      className="name-option"
      value={shown}
      setValueOnClick={false}
      onClick={() => onChoose(shown)}
    >
      <span>{shown}</span>
      <span className="field-note">
        {alias !== undefined && say('correct.name.also', { name: alias })}
        {alias !== undefined && ' · '}
        {energy !== undefined &&
          !hidesCalories &&
          say('correct.name.energy', { amount: figureWords(messages, exactly(energy), 'kcal') })}
      </span>
    </ComboboxItem>
  )
}
