import { useEffect, useMemo, useRef, useState } from 'react'
import {
  type AllergyCard,
  allergyCard,
  CARD_LANGUAGES,
  type CardLanguage,
} from '../../handout/card/allergy-card.ts'
import { menuLanguage } from '../../handout/card/menu-language.ts'
import { nameOf } from '../../messages/people-in-words.ts'
import { useMessages } from '../../messages/react.tsx'
import { useAppState, useRows } from '../app-context.tsx'
import { Button, IconButton } from '../buttons.tsx'
import { Choices, SelectField } from '../fields.tsx'
import { HandOnFrame } from './hand-on-frame.tsx'

const LANGUAGES = Object.keys(CARD_LANGUAGES) as CardLanguage[]

/** A card in large type to show a waiter, in the language of the menu. */
export function CardScreen() {
  const messages = useMessages()
  const { say } = messages
  const rows = useRows()
  const people = useAppState((state) => state.people)
  const guessed = useMemo(() => menuLanguage(rows.map(({ composed }) => composed.item.label)) ?? 'en', [rows])
  const [chosen, setChosen] = useState<CardLanguage>()
  const [whom, setWhom] = useState(
    () => (people.find((person) => allergyCard(person, 'en')) ?? people[0])?.id ?? '',
  )
  const [full, setFull] = useState(false)
  const language = chosen ?? guessed
  const person = people.find(({ id }) => id === whom) ?? people[0]
  const card = person && allergyCard(person, language)
  return (
    <HandOnFrame
      title={say('handout.screen.card')}
      options={
        <>
          <SelectField
            label={say('handout.screen.language')}
            value={language}
            onChoose={(id) => setChosen(LANGUAGES.find((each) => each === id))}
          >
            {LANGUAGES.map((id) => (
              <option key={id} value={id} lang={id}>
                {CARD_LANGUAGES[id].language}
              </option>
            ))}
          </SelectField>
          {people.length > 1 && (
            <Choices
              legend={say('handout.screen.whom')}
              ids={people.map(({ id }) => id)}
              nameOf={(id) => {
                const each = people.find((one) => one.id === id)
                return each ? nameOf(messages, each) : id
              }}
              chosen={whom}
              onChoose={setWhom}
            />
          )}
          {card && (
            <div className="row">
              <Button
                look="large"
                icon="fit"
                words={say('handout.screen.full')}
                onClick={() => setFull(true)}
              />
            </div>
          )}
        </>
      }
    >
      {card ? (
        <>
          <WaiterCard card={card} />
          {full && <FullCard card={card} onClose={() => setFull(false)} />}
        </>
      ) : (
        <p>{person && say('handout.screen.nothing', { name: nameOf(messages, person, 'inSentence') })}</p>
      )}
    </HandOnFrame>
  )
}

type FullCardProps = { readonly card: AllergyCard; readonly onClose: () => void }

/** Nothing but the card, to be handed across a counter. */
function FullCard({ card, onClose }: FullCardProps) {
  const { say } = useMessages()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const before = document.activeElement
    dialog.current?.showModal()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      className="waiter-full"
      aria-label={card.title}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <IconButton icon="close" label={say('handout.share.close')} onClick={onClose} />
      <WaiterCard card={card} />
    </dialog>
  )
}

function WaiterCard({ card }: { readonly card: AllergyCard }) {
  const { language, direction, title, lists, reasons, sentences, thanks } = card
  return (
    <article className="waiter-card" lang={language === 'zh' ? 'zh-Hans' : language} dir={direction}>
      <h2>{title}</h2>
      {lists.map(({ lead, severe, allergens }) => (
        <section key={lead} data-severe={severe ? '' : undefined}>
          <h3>{lead}</h3>
          <ul>
            {allergens.map(([name, hides]) => (
              <li key={name}>
                <strong>{name}</strong>
                <span>{hides}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {reasons.map((reason) => (
        <p key={reason} className="waiter-reason">
          {reason}
        </p>
      ))}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{thanks}</p>
    </article>
  )
}
