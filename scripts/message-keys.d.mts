import type { Catalogues } from './compile-messages.mjs'

export function keysSource(catalogues: Catalogues, sourceLocale: string): string
export function disagreements(source: Catalogues[string], translation: Catalogues[string]): readonly string[]
