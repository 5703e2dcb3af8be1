/** Set for a server that `dishlight serve` runs, so that it says how to start it with that command. */
export const BY_COMMAND = 'DISHLIGHT_BY_COMMAND'
