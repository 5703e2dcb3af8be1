import { type ReactNode, useRef } from 'react'
import type { GivenPhoto } from '../app/open-photo.ts'

type FileButtonProps = {
  readonly accept: string
  readonly className: string
  /** Never empty; a single one unless `multiple`. */
  readonly onFiles: (files: readonly File[]) => void
  readonly multiple?: boolean
  /** Opens the camera straight away on a phone. */
  readonly camera?: boolean
  /** Said instead of what is in it. */
  readonly label?: string
  readonly children: ReactNode
}

/** A button that opens the system's file chooser, or its camera. */
export function FileButton(props: FileButtonProps) {
  const { accept, className, onFiles, multiple = false, camera, label, children } = props
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button
        type="button"
        className={className}
        aria-label={label}
        title={label}
        onClick={() => input.current?.click()}
      >
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={multiple}
        {...(camera ? { capture: 'environment' as const } : {})}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}

/** HEIC by name as well: few systems know its type. */
export const PHOTO_TYPES = 'image/*,.heic,.heif,.avif'

export function givenPhotos(files: readonly File[]): readonly GivenPhoto[] {
  return files.map((file) => ({ file, name: file.name }))
}
