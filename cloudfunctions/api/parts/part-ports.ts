import type { ContentChanges } from '@domain/claim/content'
import type { FieldProblem } from '@domain/claim/check-content'
import { nothingSeen, seenBy } from '@domain/papers/papers-seen'
import type { Part, PartOf } from '@domain/procedure/part'
import type { Procedure } from '@domain/procedure/procedure'
import type { ClaimRecord } from '@platform/records/claim'
import type { Transaction } from '@platform/store/transaction'
import { chartersPort } from './charters/charters-port'
import { papersPort } from './papers/papers-port'
import type { Handed, Looking, PartPort, PortKind, Shown } from './port'
import { rosterPort } from './roster/roster-port'
import { ticketsPort } from './tickets/tickets-port'

/** The port of each kind of part. The compiler wants one for every kind that can be handed in. */
export const partPorts: { readonly [K in PortKind]: PartPort<K> } = {
  tickets: ticketsPort,
  papers: papersPort,
  roster: rosterPort,
  charters: chartersPort,
}

type Parts = Pick<Procedure, 'parts'>
/** A claim as it is given to every part of its procedure. */
export type HandedIn = Omit<Handed<PortKind>, 'part'>

/** What work with the port of a part comes to. */
function atPort<T>(part: Part, work: <K extends PortKind>(port: PartPort<K>, part: PartOf<K>) => T): T {
  if (part.kind === 'tickets') return work(partPorts.tickets, part)
  if (part.kind === 'papers') return work(partPorts.papers, part)
  if (part.kind === 'roster') return work(partPorts.roster, part)
  return work(partPorts.charters, part)
}

/** What of the parts keeps a claim from being handed in, in the order of its procedure. */
export const problemsOfParts = ({ parts }: Parts, handed: HandedIn): FieldProblem[] =>
  parts.flatMap((one) => atPort(one, (port, part) => port.problems({ ...handed, part })))

/** What a reviewer is shown of all parts; what of parts that the procedure does not have is empty. */
export async function findingsOfParts(
  { parts }: Parts,
  handed: HandedIn,
  looking: Looking,
): Promise<Shown['tickets'] & Shown['papers']> {
  let shown: Shown['tickets'] & Shown['papers'] = { readings: [], seen: seenBy(nothingSeen, ''), notSeen: [] }
  for (const one of parts)
    shown = {
      ...shown,
      ...(await atPort<Promise<Partial<typeof shown>>>(one, (port, part) =>
        port.findings({ ...handed, part }, looking),
      )),
    }
  return shown
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
  ...partPorts.roster.erased(),
  ...partPorts.charters.erased(),
})

/** What offices have confirmed of the parts and what still holds with these changes. */
export const lapsedParts = (
  { parts }: Parts,
  claim: ClaimRecord,
  changes: ContentChanges,
): Partial<ClaimRecord> =>
  Object.assign(
    {},
    ...parts.map((one) => atPort(one, (port) => port.lapses(claim, changes))),
  ) as Partial<ClaimRecord>
