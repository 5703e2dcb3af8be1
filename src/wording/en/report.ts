import { PRICES_AS_OF } from '../../core/analysis/list-prices.ts'

/** For reports that the command line saves. */
export const REPORT_ABOUT = `Looks, sightings, edits and profiles are the analysis. Rows are worked out from them for readers and are not read back. Costs are by list prices of ${PRICES_AS_OF}, which may have changed. Estimates from a photo, not medical advice.`
