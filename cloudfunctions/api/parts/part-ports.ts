import type { ClaimContent } from '@domain/claim/draft'
import type { FieldProblem } from '@domain/claim/check-content'
import type { AmountItem } from '@domain/policy/decide/work-out'
import type { Facts } from '@domain/policy/pack/condition'
import type { Part, PartOf } from '@domain/procedure/part'
import type { Procedure } from '@domain/procedure/procedure'
import type { ClaimRecord } from '@platform/records/claim'
import type { Transaction } from '@platform/store/transaction'
import { papersPort } from './papers/papers-port'
import type { Handed, Known, PartPort, PortKind } from './port'
import { ticketsPort } from './tickets/tickets-port'

/** The port of each kind of part. The compiler wants one for every kind that can be handed in. */
export const partPorts: { readonly [K in PortKind]: PartPort<K> } = {
  tickets: ticketsPort,
  papers: papersPort,
}

type Parts = Pick<Procedure, 'parts'>
/** A claim as it is given to every part of its procedure. */
export type HandedIn = Omit<Handed<PortKind>, 'part'>

/** What work with the port of a part comes to. */
function atPort<T>(part: Part, work: <K extends PortKind>(port: PartPort<K>, part: PartOf<K>) => T): T {
  if (part.kind === 'tickets') return work(partPorts.tickets, part)
  if (part.kind === 'papers') return work(partPorts.papers, part)
  throw new Error(`no port for the part ${part.kind}`)
}

/** What of the parts keeps a claim from being handed in, in the order of its procedure. */
export const problemsOfParts = ({ parts }: Parts, handed: HandedIn): FieldProblem[] =>
  parts.flatMap((one) => atPort(one, (port, part) => port.problems({ ...handed, part })))

/** What the rules learn of all parts. Items are null where no part has any: then amounts are worked out from the facts alone. */
export function evidenceOfParts(
  { parts }: Parts,
  handed: HandedIn,
  known: Known,
): { facts: Facts; items: AmountItem[] | null } {
  const evidence = parts.map((one) => atPort(one, (port, part) => port.evidence({ ...handed, part }, known)))
  const items = evidence.flatMap((one) => (one.items === null ? [] : [one.items]))
  return {
    facts: Object.assign({}, ...evidence.map(({ facts }) => facts)) as Facts,
    items: items.length === 0 ? null : items.flat(),
  }
}

/** Puts down what the parts of a claim hold from when it is handed in; answers what changes of the claim. */
export async function takeParts(
  transaction: Transaction,
  { parts }: Parts,
  handed: HandedIn,
): Promise<Partial<ClaimRecord>> {
  let changes: Partial<ClaimRecord> = {}
  for (const one of parts)
    changes = {
      ...changes,
      ...(await atPort(one, (port, part) => port.taken(transaction, { ...handed, part }))),
    }
  return changes
}

/** Gives up what the parts of a claim held. */
export async function leaveParts(
  transaction: Transaction,
  { parts }: Parts,
  claim: ClaimRecord,
): Promise<void> {
  for (const one of parts) await atPort(one, (port) => port.left(transaction, claim))
}

/** What is left of every kind of part when a claim is erased: nothing, also of one that its procedure does not have. */
export const erasedParts = (): Partial<ClaimRecord> => ({
  ...partPorts.tickets.erased(),
  ...partPorts.papers.erased(),
})

/** What offices have confirmed of the parts and what still holds with these changes. */
export const lapsedParts = (
  { parts }: Parts,
  claim: ClaimRecord,
  changes: Partial<ClaimContent>,
): Partial<ClaimRecord> =>
  Object.assign(
    {},
    ...parts.map((one) => atPort(one, (port) => port.lapses(claim, changes))),
  ) as Partial<ClaimRecord>
