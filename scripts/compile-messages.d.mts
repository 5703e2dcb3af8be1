import type { CompiledMessage } from 'icu-minify/format'

type Catalogue = Readonly<Record<string, CompiledMessage>>
export type Catalogues = Readonly<Record<string, Readonly<Record<string, Catalogue>>>>

export const SOURCE_LOCALE: string
export function readCatalogues(): Catalogues
export function compileCatalogue(file: string, json: string): Catalogue
