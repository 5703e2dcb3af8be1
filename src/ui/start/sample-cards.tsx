import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'

export function SampleCards() {
  const { say } = useMessages()
  const app = useApp()
  const samples = useAppState((state) => state.samples)
  if (samples.length === 0) return null
  return (
    <section className="samples" aria-labelledby="samples-title">
      <div className="samples-head">
        <h2 id="samples-title">{say('app.start.samples')}</h2>
        <p className="field-note">{say('app.start.samplesNote')}</p>
      </div>
      <ul className="sample-cards">
        {samples.map((sample) => (
          <li key={sample.id}>
            <button type="button" className="sample-card" onClick={() => void app.openSample(sample)}>
              <img
                src={sample.thumbnail ?? sample.photo}
                alt=""
                width={640}
                height={480}
                loading="lazy"
                decoding="async"
              />
              <span className="sample-words">
                <span className="sample-title">{sample.title}</span>
                <span className="sample-tag">{say('app.preparedSample')}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
