/** A server has no elements, and may import this file all the same. */
const PageElement = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement

/** What a property of an attribute takes: its text, or a list or number to be written out. What is empty takes it away. */
export type Told = string | number | boolean | readonly string[] | null | undefined

/** The attributes that together describe one person. */
export const PERSON_ATTRIBUTES = [
  'conditions',
  'profile',
  'allergies',
  'diets',
  'medicines',
  'age',
  'child',
  'sex',
  'activity',
] as const

/** Every attribute that changes what is shown, but for `lang`, which any element has. */
export const ATTRIBUTES = [
  ...PERSON_ATTRIBUTES,
  'src',
  'palette',
  'theme',
  'loading',
  'poster',
  'crossorigin',
  'hide-calories',
  'scores',
] as const
export type Attribute = (typeof ATTRIBUTES)[number]

/**
 * Each attribute as a property that takes its string: frameworks set the property where an element has one. No setter throws;
 * what cannot be used is said where it would be seen.
 */
export class ReflectingElement extends PageElement {
  get src(): string {
    return this.told('src')
  }
  set src(value: Told) {
    this.tell('src', value)
  }

  get conditions(): string {
    return this.told('conditions')
  }
  set conditions(value: Told) {
    this.tell('conditions', value)
  }

  get allergies(): string {
    return this.told('allergies')
  }
  set allergies(value: Told) {
    this.tell('allergies', value)
  }

  get diets(): string {
    return this.told('diets')
  }
  set diets(value: Told) {
    this.tell('diets', value)
  }

  get medicines(): string {
    return this.told('medicines')
  }
  set medicines(value: Told) {
    this.tell('medicines', value)
  }

  get age(): string {
    return this.told('age')
  }
  set age(value: Told) {
    this.tell('age', value)
  }

  /** Nothing known but that it is a child is `true` or empty text: to pass over a child would mislead. */
  get child(): string | boolean {
    return this.getAttribute('child') || this.hasAttribute('child')
  }
  set child(value: Told) {
    if (value === '' || value === true) this.setAttribute('child', '')
    else this.tell('child', value)
  }

  get sex(): string {
    return this.told('sex')
  }
  set sex(value: Told) {
    this.tell('sex', value)
  }

  get activity(): string {
    return this.told('activity')
  }
  set activity(value: Told) {
    this.tell('activity', value)
  }

  get palette(): string {
    return this.told('palette')
  }
  set palette(value: Told) {
    this.tell('palette', value)
  }

  get theme(): string {
    return this.told('theme')
  }
  set theme(value: Told) {
    this.tell('theme', value)
  }

  get loading(): string {
    return this.told('loading')
  }
  set loading(value: Told) {
    this.tell('loading', value)
  }

  get poster(): string {
    return this.told('poster')
  }
  set poster(value: Told) {
    this.tell('poster', value)
  }

  get crossOrigin(): string | null {
    return this.getAttribute('crossorigin')
  }
  /** Empty text is a value here, as it is for an image. */
  set crossOrigin(value: Told) {
    if (value === '') this.setAttribute('crossorigin', '')
    else this.tell('crossorigin', value)
  }

  get hideCalories(): boolean {
    return this.hasAttribute('hide-calories')
  }
  set hideCalories(value: Told) {
    if (value === '') this.setAttribute('hide-calories', '')
    else this.tell('hide-calories', value)
  }

  get scores(): string {
    return this.told('scores')
  }
  set scores(value: Told) {
    this.tell('scores', value === false ? 'hidden' : value === true ? 'shown' : value)
  }

  protected told(attribute: Attribute): string {
    return this.getAttribute(attribute) ?? ''
  }

  protected tell(attribute: Attribute, value: Told): void {
    if (value === null || value === undefined || value === '' || value === false)
      this.removeAttribute(attribute)
    else this.setAttribute(attribute, writtenOut(value))
  }
}

function writtenOut(value: string | number | true | readonly string[]): string {
  if (value === true) return ''
  return typeof value === 'object' ? [value].flat().join(', ') : String(value)
}
