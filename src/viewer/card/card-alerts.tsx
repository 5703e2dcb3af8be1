import type { Row } from '../../core/analysis/row.ts'
import { ADVICE, type Advice, type Assessment } from '../../core/health/assessment.ts'
import type { CheckableId } from '../../core/terms/traits.ts'
import { type AlertSentence, alertsInWords } from '../../messages/alerts.ts'
import { useMessages } from '../../messages/react.tsx'
import { AskMark, DotMark } from '../dot-mark.tsx'

type CardAlertsProps = { readonly row: Row; readonly assessment: Assessment }

/** What to avoid, or what to ask and what to look for: a box for each advice, the weightiest first. */
export function CardAlerts({ row, assessment }: CardAlertsProps) {
  const messages = useMessages()
  const { advice: weightiest, alerts } = assessment
  // Once it is to be avoided, what is still open changes nothing; the detail has it.
  const told = alerts.filter(({ advice }) => advice === weightiest || weightiest !== 'avoid')
  const sentences = alertsInWords(messages, told, row.composed.amount.basis)
  return ADVICE.map((advice) => {
    const said = sentences.filter((each) => each.advice === advice)
    return advice === 'none' || said.length === 0 ? null : <Box key={advice} advice={advice} said={said} />
  })
}

type BoxProps = { readonly advice: Exclude<Advice, 'none'>; readonly said: readonly AlertSentence[] }

function Box({ advice, said }: BoxProps) {
  const { say } = useMessages()
  return (
    <div className="pl-alert" data-dot={advice}>
      <p className="pl-alert-advice">
        {advice === 'ask' ? <AskMark /> : <DotMark dot={advice} />}
        {say(`health.advice.name.${advice}`)}
      </p>
      {said.map(({ sentence }) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

/** What was found and asks for nothing: what a mild allergy tolerates, what the person checked. */
export function QuietAlerts({ row, assessment: { alerts } }: CardAlertsProps) {
  const messages = useMessages()
  const quiet = alerts.filter(({ advice }) => advice === 'none')
  return alertsInWords(messages, quiet, row.composed.amount.basis).map(({ sentence }) => (
    <p key={sentence} className="pl-open">
      {sentence}
    </p>
  ))
}

/** What the writer of a report from elsewhere checked, where it concerns this person: it is told, and quiets nothing. */
export function CheckedElsewhere({ row, assessment: { alerts } }: CardAlertsProps) {
  const { say, list } = useMessages()
  const { clearedElsewhere = [] } = row.composed.item.corrected
  const concerns = (trait: CheckableId) =>
    alerts.some(
      (alert) => alert.finding !== 'checked' && [alert.trait, ...(alert.together ?? [])].includes(trait),
    )
  const told = clearedElsewhere.filter(concerns)
  const names = told.filter((trait) => trait !== 'texture').map((trait) => say(`health.trait.${trait}`))
  return (
    <>
      {names.length > 0 && (
        <p className="pl-open">{say('viewer.card.elsewhere', { names: list(names, 'or') })}</p>
      )}
      {told.includes('texture') && <p className="pl-open">{say('viewer.card.elsewhereTexture')}</p>}
    </>
  )
}
