import { workerKindNames, workerKinds } from '@domain/application/draft'
import type { Reason } from '@domain/policy/reason'
import { clauseWords } from './policy'

/** A reason in words, as the component set shows it. */
export type WordedReason = {
  id: string
  text: string
  verdict: Reason['verdict']
  actual?: string
  clause: string
  children: WordedReason[]
}

/** Names a region by its code; the list of regions lives where it is needed. */
export type RegionName = (code: string) => string

function actualWords({ id, actual }: Reason, regionName: RegionName): string | undefined {
  if (actual === null) return undefined
  if (typeof actual === 'boolean') return actual ? '是' : '还没有'
  if (id === 'registerOutsideChangchun') return regionName(String(actual))
  const kind = workerKinds.find((known) => known === actual)
  return kind ? workerKindNames[kind] : String(actual)
}

/** The decision's tree in words. */
export function wordedReason(reason: Reason, regionName: RegionName): WordedReason {
  const actual = actualWords(reason, regionName)
  return {
    id: reason.id,
    text: reason.label,
    verdict: reason.verdict,
    ...(actual === undefined ? {} : { actual }),
    clause: clauseWords(reason.clause),
    children: reason.children.map((child) => wordedReason(child, regionName)),
  }
}
