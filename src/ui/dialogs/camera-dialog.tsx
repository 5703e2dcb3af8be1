import { useEffect, useRef, useState } from 'react'
import { useMessages } from '../../messages/react.tsx'
import { Button } from '../buttons.tsx'
import { Modal } from '../modal.tsx'

type CameraDialogProps = { readonly onPhoto: (photo: Blob) => void; readonly onClose: () => void }

/** A live picture with a shutter, for machines whose file chooser has no camera. The camera is off again when it closes. */
export function CameraDialog({ onPhoto, onClose }: CameraDialogProps) {
  const { say } = useMessages()
  const video = useRef<HTMLVideoElement>(null)
  const [state, setState] = useState<'waiting' | 'live' | 'refused'>('waiting')

  useEffect(() => {
    let stream: MediaStream | undefined
    let closed = false
    openCamera()
      .then((opened) => {
        stream = opened
        if (closed) stopCamera(opened)
        else if (video.current) {
          video.current.srcObject = opened
          setState('live')
        }
      })
      .catch(() => setState('refused'))
    return () => {
      closed = true
      if (stream) stopCamera(stream)
    }
  }, [])

  const take = () => {
    if (video.current) grab(video.current, onPhoto)
  }

  return (
    <Modal
      title={say('dialogs.camera.title')}
      closeLabel={say('dialogs.camera.cancel')}
      onClose={onClose}
      wide
    >
      {state === 'refused' ? (
        <p role="alert">{say('dialogs.camera.refused')}</p>
      ) : (
        <>
          <video ref={video} className="camera-picture" autoPlay playsInline muted />
          <div className="row camera-buttons">
            <Button
              look="primary large"
              disabled={state !== 'live'}
              words={say('dialogs.camera.shutter')}
              onClick={take}
            />
          </div>
        </>
      )}
    </Modal>
  )
}

/** Rejects where there is no camera, or the person or the page's address does not allow it. */
async function openCamera(): Promise<MediaStream> {
  return navigator.mediaDevices.getUserMedia({
    video: { facingMode: 'environment', width: { ideal: 2560 }, height: { ideal: 1920 } },
  })
}

function stopCamera(stream: MediaStream) {
  for (const track of stream.getTracks()) track.stop()
}

function grab(video: HTMLVideoElement, onPhoto: (photo: Blob) => void) {
  const canvas = document.createElement('canvas')
  canvas.width = video.videoWidth
  canvas.height = video.videoHeight
  canvas.getContext('2d')?.drawImage(video, 0, 0)
  canvas.toBlob((photo) => photo && onPhoto(photo), 'image/jpeg', 0.95)
}
