import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'

type ButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  readonly icon?: IconName
  readonly words: ReactNode
}

/** A button that says what it does, with or without a picture before the words. */
export function Button({ icon, words, className = 'button', ...button }: ButtonProps) {
  return (
    <button type="button" className={className} {...button}>
      {icon && <Icon name={icon} />}
      {icon && ' '}
      {words}
    </button>
  )
}

type IconButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  readonly icon: IconName
  readonly label: string
}

/** A button with a picture; its name shows as a hint and is what readers hear. */
export function IconButton({
  icon,
  label,
  className = 'button button-quiet button-icon',
  ...button
}: IconButtonProps) {
  return (
    <button type="button" className={className} aria-label={label} title={label} {...button}>
      <Icon name={icon} />
    </button>
  )
}
