import { execFileSync } from 'node:child_process'
import { cpus, totalmem } from 'node:os'
import type { Part, Row } from './part.ts'

const HELD: Readonly<Record<Row['held'], string>> = { yes: 'yes', no: '**no**', absent: 'not tried' }

/** How a part was run. */
export type Run = { readonly seed: number; readonly minutes: number }

/** The page that says what was done and what held: `before`, the page as it stands, with the parts that were run in place of theirs. */
export function documentOf(before: string, parts: readonly (Part & { readonly run: Run })[]): string {
  const [, ...kept] = before.split(/^(?=## )/m)
  const fresh = new Map(parts.map((part) => [part.title, section(part)]))
  const sections = new Map([...kept.map((text) => [titleIn(text), text] as const), ...fresh])
  const text = [...sections.values()].join('')
  return [
    '# When things go wrong',
    '',
    'Written by `npm run torture`, which starts all it needs on this machine and contacts no other; `-- --part NAME` runs one part',
    'again. Times depend on the machine and on what else it is doing. `npm run test:endurance` runs a short version.',
    '',
    `${timesIn(text, HELD.yes)} points held, ${timesIn(text, HELD.no)} did not, and ${timesIn(text, HELD.absent)} were not tried.`,
    '',
    text,
  ].join('\n')
}

function section({ title, does, rows, run }: Part & { readonly run: Run }): string {
  return [
    ...[`## ${title}`, '', does, ''],
    ...[
      `${date()}, commit ${commit()}, ${run.minutes.toFixed(0)} minutes, seed ${run.seed}. ${machine()}.`,
      '',
    ],
    '| What | Times | Held | Figures |',
    '| --- | ---: | --- | --- |',
    ...rows.map(
      ({ what, times, held, figures }) =>
        `| ${cell(what)} | ${times.toLocaleString('en')} | ${HELD[held]} | ${cell(figures)} |`,
    ),
    ...['', ''],
  ].join('\n')
}

function titleIn(section: string): string {
  return section.slice('## '.length, section.indexOf('\n'))
}

function timesIn(text: string, held: string): number {
  return text.split('\n').filter((line) => line.split(/(?<!\\)\|/)[3]?.trim() === held).length
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
