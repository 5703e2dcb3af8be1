import { useMessages } from '../../messages/react.tsx'
import { useApp } from '../app-context.tsx'
import { FileButton } from '../file-button.tsx'
import { Icon, Logo } from '../icons.tsx'
import { WhoFor } from '../people/who-for.tsx'
import { Trouble } from '../trouble.tsx'
import { BackToPhoto } from './back-to-photo.tsx'
import { OpenPhoto } from './open-photo.tsx'
import { SampleCards } from './sample-cards.tsx'

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
            accept="application/json,.json"
            className="button button-quiet"
            onFiles={([file]) => file && void app.openReport(file)}
          >
            <Icon name="report" /> {say('app.openReport')}
          </FileButton>
          <button type="button" className="button button-quiet" onClick={() => app.openDialog('settings')}>
            <Icon name="settings" /> {say('app.settings')}
          </button>
        </div>
      </header>
      <main className="start-main">
        <section className="hero">
          <div className="hero-words">
            <h1>{say('app.start.title')}</h1>
            <p className="hero-lead">{say('app.start.lead')}</p>
            <div className="hero-who">
              <h2>{say('people.title')}</h2>
              <WhoFor />
            </div>
          </div>
          <div className="hero-open">
            <Trouble />
            <BackToPhoto />
            <OpenPhoto />
          </div>
        </section>
        <SampleCards />
      </main>
      <footer className="start-foot">
        <div className="row start-foot-links">
          <button type="button" className="link-button" onClick={app.showRules}>
            {say('health.howVerdictsAreMade')}
          </button>
          <button type="button" className="link-button" onClick={() => app.openDialog('privacy')}>
            {say('app.privacy')}
          </button>
        </div>
        <span>{say('app.advice')}</span>
      </footer>
    </div>
  )
}
