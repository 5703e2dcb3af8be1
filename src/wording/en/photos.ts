/** What became of photos that were given, for the command line. */
export const NOTICES = {
  known: (name: string, number: number) =>
    `${name} is here already: it is photo ${number}. The same photo counts once.`,
} as const
