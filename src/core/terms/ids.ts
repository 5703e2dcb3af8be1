/** A photo's SHA-256, as 64 hex digits: the same photo is the same analysis. */
export type PhotoId = string

/** Unique within an analysis; a food item has the id of its earliest detection. */
export type DetectionId = string

/** Unique within an analysis. */
export type LookId = string

export type RuleId = string
