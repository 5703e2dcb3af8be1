import { useId } from 'react'
import type { Advice } from '../../core/health/assessment.ts'
import { useMessages } from '../../messages/react.tsx'
import { adviceTable } from '../../messages/rules-page.ts'
import { AskMark, DotMark } from '../../viewer/dot-mark.tsx'

/** What raises an alert, and what it asks of a person. */
export function AlertsSection() {
  const messages = useMessages()
  const { say } = messages
  const id = useId()
  const { columns, rows } = adviceTable(messages)
  return (
    <section className="alerts" aria-labelledby={id}>
      <h2 id={id}>{say('rules.alerts.title')}</h2>
      <p className="alerts-lead">{say('rules.alerts.lead')}</p>
      <div className="alerts-table">
        <table>
          <thead>
            <tr>
              <th scope="col">{say('rules.alerts.found')}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ found, advice }) => (
              <tr key={found}>
                <th scope="row">{found}</th>
                {advice.map((each, column) => (
                  <td key={columns[column]}>
                    <AdviceWords advice={each} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <dl className="alerts-meaning">
        {(['avoid', 'ask-first', 'ask'] as const).map((advice) => (
          <div key={advice} className="alerts-entry">
            <dt>
              <AdviceWords advice={advice} />
            </dt>
            <dd>{say(`health.advice.meaning.${advice}`)}</dd>
          </div>
        ))}
      </dl>
      <p className="field-note">{say('rules.alerts.open')}</p>
      <p className="field-note">{say('rules.alerts.kitchen')}</p>
    </section>
  )
}

function AdviceWords({ advice }: { readonly advice: Advice }) {
  const { say } = useMessages()
  return (
    <span className="alerts-advice" data-dot={advice}>
      {advice === 'ask' ? (
        <AskMark size={22} />
      ) : advice === 'none' ? null : (
        <DotMark dot={advice} size={22} />
      )}
      {say(`rules.alerts.advice.${advice}`)}
    </span>
  )
}
