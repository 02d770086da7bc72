import { canonicalJson } from './canonical'
import { decide } from '../decide/decide'
import type { Decision } from '../decide/decision'
import { measureOf } from '../pack/measure-of'
import type { Rules } from '../pack/pack'

/** Decides again what a stored decision decided, from what it kept: facts, items and day, under the pack of its hash. */
export function decideAgain(pack: Rules, stored: Decision): Decision {
  const { measureId, facts, day, byItems } = stored
  const items = byItems ? stored.items.map(({ id, value, facts }) => ({ id, value, facts })) : null
  return decide(pack, measureOf(pack, measureId), facts, items, day)
}

/** Whether deciding again gives the same tree, the same amounts and the same verdict, byte for byte. */
export const replaysTo = (pack: Rules, stored: Decision): boolean =>
  canonicalJson(decideAgain(pack, stored)) === canonicalJson(stored)
