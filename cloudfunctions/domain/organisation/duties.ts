import '../zod-setup'
import * as z from 'zod/mini'
import { roleOf, type CityOffices } from './offices'

/** How an organisation comes in by itself: somebody says that they work for it, and an office confirms. */
const SelfEntry = z.object({
  /** The role that is given, and the kind of organisation that is made. */
  role: z.string(),
  organisationKind: z.string(),
  /** Roles whose holders confirm, each in the office that the application went to. */
  confirmedBy: z.array(z.string()).check(z.minLength(1)),
  /** The office of the districts that have none of their own. */
  otherwise: z.string(),
  /** What the sources leave open about it, with the demo's assumption. */
  openPoint: z.object({ question: z.string(), assumed: z.string() }),
})

/** What some of a city's roles do besides looking at claims. */
export const CityDuties = z.object({
  /** Pay out. */
  pay: z.array(z.string()),
  /** Apply for the organisation that they work for. */
  apply: z.array(z.string()),
  /** Find the union of an employer that the list does not have. */
  findUnion: z.array(z.string()),
  /** Settle objections to a public notice. */
  settleObjections: z.array(z.string()),
  /** Give every role in every organisation. */
  administer: z.array(z.string()),
  selfEntry: SelfEntry,
})
export type CityDuties = z.infer<typeof CityDuties>

/** A city's people: its offices and what they do. */
export type CityPeople = { offices: CityOffices; duties: CityDuties }

/**
 * Whom a call is for. `worker` is anyone with an account, `staff` anyone with a role that the city knows, `reviewer` whoever's
 * office does something with claims; the others are duties.
 */
export const callerGroups = [
  'worker',
  'staff',
  'reviewer',
  'applicantOrganisation',
  'unionFinder',
  'payer',
  'objectionSettler',
  'enterpriseConfirmer',
  'administrator',
] as const
export type CallerGroup = (typeof callerGroups)[number]

/** The groups that a role belongs to besides `worker`; none for a role that the city does not know. */
export function groupsOfRole({ offices, duties }: CityPeople, id: string): CallerGroup[] {
  const role = roleOf(offices, id)
  if (!role) return []
  const groups: [CallerGroup, boolean][] = [
    ['staff', true],
    ['reviewer', role.workName !== null],
    ['applicantOrganisation', duties.apply.includes(id)],
    ['unionFinder', duties.findUnion.includes(id)],
    ['payer', duties.pay.includes(id)],
    ['objectionSettler', duties.settleObjections.includes(id)],
    ['enterpriseConfirmer', duties.selfEntry.confirmedBy.includes(id)],
    ['administrator', duties.administer.includes(id)],
  ]
  return groups.flatMap(([group, belongs]) => (belongs ? [group] : []))
}

/** Duties that name a role or kind which the city does not have. Empty: sound. */
export function dutyDefects({ offices, duties }: CityPeople): string[] {
  const { role, organisationKind, confirmedBy } = duties.selfEntry
  const named = [
    ...duties.pay,
    ...duties.apply,
    ...duties.findUnion,
    ...duties.settleObjections,
    ...duties.administer,
    role,
    ...confirmedBy,
  ]
  const given = roleOf(offices, role)
  return [
    ...named.flatMap((id) => (roleOf(offices, id) ? [] : [`no role ${id}`])),
    ...(given?.organisationKinds.includes(organisationKind)
      ? []
      : [`${role} is not given in ${organisationKind}`]),
  ]
}
