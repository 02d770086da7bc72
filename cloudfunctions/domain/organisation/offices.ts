import '../zod-setup'
import * as z from 'zod/mini'

/** A kind of organisation of a city. */
export const OfficeKind = z.object({
  id: z.string(),
  name: z.string(),
  /** How many there are: one in the city, one in each district, any number of units, or whoever runs the product. */
  scope: z.enum(['city', 'district', 'unit', 'platform']),
  /** Kinds that are right above it. */
  above: z.array(z.string()),
})
export type OfficeKind = z.infer<typeof OfficeKind>

/** What the staff of an organisation are granted. */
export const OfficeRole = z.object({
  id: z.string(),
  roleName: z.string(),
  /** As an applicant calls the office in a sentence: 单位工会, 上级工会, 市里. */
  shortName: z.string(),
  /** Kinds of organisation in which it can be granted. */
  organisationKinds: z.array(z.string()).check(z.minLength(1)),
  /** What the office does with a claim, null where it looks at none. */
  workName: z.nullable(z.string()),
  /** Roles that its holder may invite. */
  invites: z.array(z.string()),
})
export type OfficeRole = z.infer<typeof OfficeRole>

/** Who there is in a city: kinds of organisation and the roles of their staff, as data. */
export const CityOffices = z.object({ kinds: z.array(OfficeKind), roles: z.array(OfficeRole) })
export type CityOffices = z.infer<typeof CityOffices>

/** A role of the city by id, null when the city has none. */
export const roleOf = ({ roles }: CityOffices, id: string): OfficeRole | null =>
  roles.find((role) => role.id === id) ?? null

/** A kind of organisation of the city by id, null when the city has none. */
export const officeKindOf = ({ kinds }: CityOffices, id: string): OfficeKind | null =>
  kinds.find((kind) => kind.id === id) ?? null

/** Whether one of a kind stands right above one of another. */
export const standsAbove = (offices: CityOffices, above: string, below: string): boolean =>
  officeKindOf(offices, below)?.above.includes(above) ?? false
