/** Meta's cheaper tier, by whatever gateway it is reached: `muse-spark-1.3-contributor`, `…-contributor-free`. */
const CONTRIBUTOR = /-contributor\b/i

/**
 * Whether the maker of a model may train on what it is sent, by the terms its name stands for (BerriAI/litellm discussion
 * 39439). Such a model gets no photo unless the person allows it.
 */
export function mayTrainOn(model: string): boolean {
  return CONTRIBUTOR.test(model)
}
