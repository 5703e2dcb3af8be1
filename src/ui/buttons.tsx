import type { ComponentProps, ReactNode } from 'react'
import { Icon, type IconName } from './icons.tsx'

const LOOKS = {
  plain: 'button',
  large: 'button button-large',
  small: 'button button-small',
  quiet: 'button button-quiet',
  danger: 'button button-danger',
  primary: 'button button-primary',
  'primary large': 'button button-primary button-large',
  'small primary': 'button button-small button-primary',
  'small quiet': 'button button-small button-quiet',
  'small danger': 'button button-small button-danger',
  link: 'link-button',
  'menu entry': 'menu-entry',
} as const

export type ButtonProps = Omit<ComponentProps<'button'>, 'children'> & {
  readonly look?: keyof typeof LOOKS
  readonly icon?: IconName
  readonly words: ReactNode
}

/** A button that says what it does, with or without a picture before the words. */
export function Button({ look = 'plain', icon, words, className = '', ...button }: ButtonProps) {
  return (
    <button type="button" className={`${LOOKS[look]} ${className}`.trim()} {...button}>
      {icon && <Icon name={icon} />}
      {icon && ' '}
      {words}
    </button>
  )
}

export const ICON_BUTTON = 'button button-quiet button-icon'
type IconButtonProps = Omit<ButtonProps, 'look' | 'words'> & {
  readonly icon: IconName
  readonly label: string
}

/** A button with a picture; its name shows as a hint and is what readers hear. */
export function IconButton({ icon, label, className = ICON_BUTTON, ...button }: IconButtonProps) {
  return (
    <button type="button" className={className} aria-label={label} title={label} {...button}>
      <Icon name={icon} />
    </button>
  )
}
