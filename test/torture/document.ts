import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import type { Part, Row } from './part.ts'

const HELD: Readonly<Record<Row['held'], string>> = { yes: 'yes', no: '**no**', absent: 'not tried' }

/** The page that says what was done and what held. */
export function documentOf(
  parts: readonly Part[],
  { seed, minutes }: { readonly seed: number; readonly minutes: number },
): string {
  const rows = parts.flatMap((part) => part.rows)
  const count = (held: Row['held']) => rows.filter((row) => row.held === held).length
  return [
    '# What holds when things go wrong',
    '',
    'Written by `npm run torture`, which starts all it needs on this machine and asks nobody else. Times depend on the machine and on',
    'what else it is at. `npm test` runs a quick cut of it.',
    '',
    `${date()}, commit ${commit()}, ${minutes.toFixed(0)} minutes, seed ${seed}. ${machine()}.`,
    '',
    `Of ${rows.length} points ${count('yes')} held, ${count('no')} did not, and ${count('absent')} were not tried.`,
    ...parts.flatMap(section),
    '',
  ].join('\n')
}

function section({ title, does, rows }: Part): string[] {
  return [
    ...['', `## ${title}`, '', does, ''],
    '| What | Times | Held | Figures |',
    '| --- | ---: | --- | --- |',
    ...rows.map(
      ({ what, times, held, figures }) =>
        `| ${cell(what)} | ${times.toLocaleString('en')} | ${HELD[held]} | ${cell(figures)} |`,
    ),
  ]
}

/** On one line, and of a length that can be read. */
function cell(text: string): string {
  const line = text.replace(/\s+/g, ' ').replaceAll('|', '\\|').trim()
  return line.length > 600 ? `${line.slice(0, 600)} …` : line
}

function date(): string {
  return new Date().toISOString().slice(0, 10)
}

function commit(): string {
  return execFileSync('git', ['rev-parse', '--short', 'HEAD']).toString().trim()
}

function machine(): string {
  const [first] = cpus()
  const memory = Math.round(totalmem() / 1e9)
  return `${cpus().length} × ${first?.model.trim() ?? 'processor'}, ${memory} GB, Node ${process.versions.node}, ${process.platform}`
}
