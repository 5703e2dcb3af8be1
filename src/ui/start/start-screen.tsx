import { chooseClient } from '../../app/choose-client.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppParts, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { FileButton } from '../file-button.tsx'
import { KeptHere } from '../history/kept-here.tsx'
import { PrivateSwitch } from '../history/private-session.tsx'
import { Logo } from '../icons.tsx'
import { InstallButton } from '../install.tsx'
import { WhoFor } from '../people/who-for.tsx'
import { TourOffer } from '../tour/tour-button.tsx'
import { Trouble } from '../trouble.tsx'
import { OpenPhoto } from './open-photo.tsx'

export function StartScreen() {
  const { say } = useMessages()
  const app = useApp()
  return (
    <div className="start">
      <header className="start-head">
        <span className="logo">
          <Logo /> {say('app.name')}
        </span>
        <div className="row start-actions">
          <FileButton
            of="report"
            look="quiet"
            icon="report"
            words={say('app.openReport')}
            onFiles={([file]) => file && void app.openReport(file)}
          />
          <Button
            look="quiet"
            icon="settings"
            words={say('app.settings')}
            onClick={() => app.openDialog('settings')}
          />
        </div>
      </header>
      <main className="start-main">
        <section className="hero">
          <div className="hero-words">
            <h1>{say('app.start.title')}</h1>
            <Lead />
            <TourOffer />
            <div className="hero-who">
              <h2>{say('people.title')}</h2>
              <WhoFor />
            </div>
          </div>
          <div className="hero-open">
            <Trouble />
            <BackToPhoto />
            <OpenPhoto />
            <PrivateSwitch />
          </div>
        </section>
        <KeptHere />
        <SampleCards />
      </main>
      <footer className="start-foot">
        <div className="row start-foot-links">
          <Button look="link" words={say('health.howVerdictsAreMade')} onClick={app.showRules} />
          <Button look="link" words={say('app.privacy')} onClick={() => app.openDialog('privacy')} />
          <InstallButton look="link" />
        </div>
        <span>{say('app.advice')}</span>
      </footer>
    </div>
  )
}

/** What a photo is good for, as far as whoever looks can do it. */
function Lead() {
  const { say } = useMessages()
  const state = useAppParts('offers', 'settings', 'keys')
  // Until it is known who looks, nothing less is promised.
  const looker = state.offers && (chooseClient(state)?.kind ?? 'reader')
  return <p className="hero-lead">{say(looker === 'reader' ? 'app.start.leadOfReader' : 'app.start.lead')}</p>
}

/** The way back to the photos that were left, with all that was found in it and put right. */
function BackToPhoto() {
  const { say } = useMessages()
  const app = useApp()
  const [photo, ...others] = useAppState((state) => state.photos)
  if (!photo) return null
  const words =
    others.length > 0
      ? say('app.start.backToSeveral', { name: photo.name, others: others.length })
      : say('app.start.backTo', { name: photo.name })
  return (
    <Button
      look="large"
      className="back-to-photo"
      icon="photo"
      words={<span>{words}</span>}
      onClick={app.reopen}
    />
  )
}

function SampleCards() {
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
