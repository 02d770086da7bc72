import '../../zod-setup'
import * as z from 'zod/mini'
import { numberFields, PhotoRegion, type FieldName, type ReadField, type TicketReading } from './reading'

/** Fields of a ticket that are printed on it in one place each. */
export const placedFields = ['day', 'from', 'to', 'fare', 'number'] as const
export const PlacedField = z.enum(placedFields)
export type PlacedField = z.infer<typeof PlacedField>

export const placedFieldNames: Record<PlacedField, string> = {
  day: '日期',
  from: '出发地',
  to: '到达地',
  fare: '票价',
  number: '票号',
}

/** Where a field of a ticket was read on one of its photos. */
export const FieldOnPhoto = z.object({
  field: PlacedField,
  photoId: z.string(),
  region: PhotoRegion,
})
export type FieldOnPhoto = z.infer<typeof FieldOnPhoto>

const nameOf: Record<Exclude<PlacedField, 'number'>, FieldName> = {
  day: 'date',
  from: 'from',
  to: 'to',
  fare: 'price',
}

/** What was read for a field, however unsure it is; of several numbers the one that was suggested, else the first. */
function readFor(field: PlacedField, { fields }: TicketReading, number: string): ReadField | undefined {
  if (field !== 'number') return fields[nameOf[field]]
  const read = numberFields.flatMap((name) => fields[name] ?? [])
  return read.find(({ value }) => value === number) ?? read[0]
}

/**
 * Where the fields of a ticket stand on the photo it was read off, whatever was entered since. `number` is the suggested one.
 * `shape` is the photo's width over its height, for readings that do not say it. Files and services tell no places.
 */
export function fieldsOnPhoto(
  reading: TicketReading,
  { photoId, number, shape }: { photoId: string; number: string; shape?: number },
): FieldOnPhoto[] {
  return placedFields.flatMap((field): FieldOnPhoto[] => {
    const region = readFor(field, reading, number)?.region
    return region ? [{ field, photoId, region: { ...region, aspect: region.aspect ?? shape } }] : []
  })
}
