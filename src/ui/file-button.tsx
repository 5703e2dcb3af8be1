import { type ReactNode, useRef } from 'react'

type FileButtonProps = {
  readonly accept: string
  readonly className: string
  readonly onFile: (file: File) => void
  /** Opens the camera straight away on a phone. */
  readonly camera?: boolean
  readonly children: ReactNode
}

/** A button that opens the system's file chooser, or its camera. */
export function FileButton({ accept, className, onFile, camera, children }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          const file = event.target.files?.[0]
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
    </>
  )
}

/** HEIC by name as well: few systems know its type. */
export const PHOTO_TYPES = 'image/*,.heic,.heif,.avif'
