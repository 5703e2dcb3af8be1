import { useRef } from 'react'
import type { GivenPhoto } from '../app/open-photo.ts'
import { Button, type ButtonProps } from './buttons.tsx'

/** HEIC by name as well: few systems know its type. */
const PHOTO_TYPES = 'image/*,.heic,.heif,.avif'

const CHOOSERS = {
  photos: { accept: PHOTO_TYPES, multiple: true },
  /** Opens the camera straight away on a phone. */
  camera: { accept: PHOTO_TYPES, capture: 'environment' },
  history: { accept: '.jsonl,application/x-ndjson,text/plain' },
  report: { accept: 'application/json,.json' },
} as const

type FileButtonProps = ButtonProps & {
  readonly of: keyof typeof CHOOSERS
  /** Never empty; of a report it is one. */
  readonly onFiles: (files: readonly File[]) => void
}

/** A button that opens the system's file chooser, or its camera. */
export function FileButton({ of, onFiles, ...button }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button {...button} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        hidden
        {...CHOOSERS[of]}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])]
          target.value = ''
          if (files.length > 0) onFiles(files)
        }}
      />
    </>
  )
}

export function givenPhotos(files: readonly File[]): readonly GivenPhoto[] {
  return files.map((file) => ({ file, name: file.name }))
}
