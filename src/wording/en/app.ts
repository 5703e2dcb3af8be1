/** Words of the status line that the command line still takes from here. */
export const STATUS = {
  seconds: (seconds: number) => `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`,
} as const
