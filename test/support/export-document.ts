import type { Analysis } from '../../src/core/analysis/document.ts'
import { emptyAnalysis } from '../../src/core/analysis/reduce.ts'
import type { Row } from '../../src/core/analysis/row.ts'
import { select } from '../../src/core/analysis/select.ts'
import type { HealthProfile } from '../../src/core/health/profile.ts'
import type { ExportDocument } from '../../src/exchange/document.ts'
import { EXPORT_AREAS } from '../../src/exchange/formats.ts'
import { foodTable } from '../../src/food-data/node.ts'
import { foodJudge } from '../../src/lenses/food/judge.ts'
import type { Locale } from '../../src/messages/keys.ts'
import { loadMessages } from '../../src/messages/load-messages.ts'
import type { Catalogue, Messages } from '../../src/messages/messages.ts'
import { analysisOf } from './handed-on.ts'
import { english } from './messages.ts'
import { ANYONE } from './people.ts'

export const FIRST_PHOTO = { name: 'lunch & more.jpg', sha256: 'a'.repeat(64), width: 1200, height: 900 }
export const SECOND_PHOTO = { name: 'drinks: 2.jpg', sha256: 'b'.repeat(64), width: 640, height: 480 }

/** A document of these foods as they are judged for these people. */
export function judgedDocument(
  foods: readonly string[] | Analysis,
  people: readonly HealthProfile[] = [ANYONE],
  part: Partial<ExportDocument> = {},
): ExportDocument {
  const analysis = 'photos' in foods ? foods : analysisOf(foods)
  const rows = select(analysis, people, foodTable(), foodJudge)
  return documentOf(rows, { analysis, people, ...part })
}

/** A document of rows that were made by hand. */
export function documentOf(rows: readonly Row[], part: Partial<ExportDocument> = {}): ExportDocument {
  return {
    analysis: emptyAnalysis(FIRST_PHOTO),
    rows,
    people: [ANYONE],
    named: false,
    calories: true,
    palette: 'green-red',
    images: new Map(),
    createdAt: '2026-01-02T03:04:05.000Z',
    messages: english,
    ...part,
  }
}

const catalogues = import.meta.glob<Catalogue>('../../src/messages/*/*.json', { import: 'default' })

/** All that files need to be in this language. */
export function allMessages(locale: Locale): Promise<Messages> {
  return loadMessages(catalogues, locale, EXPORT_AREAS)
}
