import type { Row } from '../../core/analysis/row.ts'
import { dotOf, isDoubted } from '../../evaluate/outcome.ts'
import type { AnswerDot, PlacingScore } from '../../evaluate/placing-score.ts'
import type { Messages } from '../../messages/messages.ts'

/** What a row shows of itself: its dot, its name, and whether anything about it is left open. */
export function answerDot(row: Row): AnswerDot {
  return { label: row.composed.item.label, dot: dotOf(row), doubt: isDoubted(row) }
}

/** The figures of a score, each with what it counts. */
export function placingRows(
  { say, percent }: Messages,
  scores: readonly PlacingScore[],
): readonly (readonly string[])[] {
  const share = (part: number, whole: number) =>
    say('cli.placing.of', { part, whole, share: percent(whole > 0 ? part / whole : 0) })
  const lines: Readonly<Record<string, (score: PlacingScore) => string>> = {
    [say('cli.placing.dots')]: ({ dots }) => `${dots}`,
    [say('cli.placing.inside')]: ({ inside }) => `${inside}`,
    [say('cli.placing.named')]: ({ named, foods }) => share(named, foods),
    [say('cli.placing.certainNamed')]: ({ certainNamed, certain }) => share(certainNamed, certain),
    [say('cli.placing.namedAlone')]: ({ namedAlone, foods }) => share(namedAlone, foods),
    [say('cli.placing.merged')]: ({ merged }) => `${merged}`,
    [say('cli.placing.madeUp')]: ({ madeUp }) => `${madeUp}`,
    [say('cli.placing.doubts')]: ({ doubts }) => `${doubts}`,
  }
  return Object.entries(lines).map(([name, of]) => [name, ...scores.map(of)])
}
