import { rulesVersion } from '../core/health/rules/rules-version.ts'
import { footWords } from '../handout/foot-words.ts'
import { checkedOnlyOfAll } from '../messages/checked-only-words.ts'
import type { ExportDocument } from './document.ts'

/** What made it, by which rules, and what it is not: this travels with every file. */
export function exportNote({
  messages,
  createdAt,
  people,
}: Pick<ExportDocument, 'messages' | 'createdAt' | 'people'>): string {
  const rulesNote = checkedOnlyOfAll(messages, people)
  return footWords(messages, createdAt, { rules: rulesVersion(), ...(rulesNote && { rulesNote }) })
}
