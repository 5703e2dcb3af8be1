import { useState } from 'react'
import { SAVE } from '../../wording/en/dialogs.ts'
import { useApp, useAppState } from '../app-context.tsx'
import { Modal } from '../modal.tsx'

/** The last step before a report is saved: whether it says who the food is for. */
export function SaveDialog() {
  const app = useApp()
  const several = useAppState((state) => state.photos.length > 1)
  const [withPeople, setWithPeople] = useState(false)
  return (
    <Modal title={SAVE.title} closeLabel={SAVE.close} onClose={app.closeDialog}>
      <p className="field-note">{several ? SAVE.noteOfSeveral : SAVE.note}</p>
      <label className="row">
        <input
          type="checkbox"
          checked={withPeople}
          onChange={(event) => setWithPeople(event.target.checked)}
        />
        {SAVE.withPeople}
      </label>
      <p className="field-note">{SAVE.withPeopleNote}</p>
      <div className="row">
        <button
          type="button"
          className="button button-primary"
          onClick={() => {
            app.closeDialog()
            void app.saveReport({ withPeople })
          }}
        >
          {SAVE.save}
        </button>
      </div>
    </Modal>
  )
}
