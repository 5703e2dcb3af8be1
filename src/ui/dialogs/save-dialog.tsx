import { useState } from 'react'
import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'
import { useMessages } from '../../messages/react.tsx'
import { useApp, useAppState } from '../app-context.tsx'
import { Button } from '../buttons.tsx'
import { Modal } from '../modal.tsx'

/** The last step before a report is saved: whether it says who the food is for. */
export function SaveDialog() {
  const { say } = useMessages()
  const app = useApp()
  const several = useAppState((state) => state.photos.length > 1)
  const [withPeople, setWithPeople] = useState(false)
  const save = () => {
    app.closeDialog()
    void app.saveReport({ withPeople, about: say('report.about', { date: PRICES_AS_OF }) })
  }
  return (
    <Modal title={say('dialogs.save.title')} closeLabel={say('dialogs.save.close')}>
      <p className="field-note">{several ? say('dialogs.save.noteOfSeveral') : say('dialogs.save.note')}</p>
      <label className="row">
        <input
          type="checkbox"
          checked={withPeople}
          onChange={({ target }) => setWithPeople(target.checked)}
        />
        {say('dialogs.save.withPeople')}
      </label>
      <p className="field-note">{say('dialogs.save.withPeopleNote')}</p>
      <div className="row">
        <Button look="primary" words={say('dialogs.save.save')} onClick={save} />
      </div>
    </Modal>
  )
}
