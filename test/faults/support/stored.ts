import type { City } from '../../api/support/city'

/** All documents of a collection that a filter finds, as they are stored. */
export const stored = <T>(city: City, collection: string, filter: Record<string, string> = {}): T[] =>
  city.cloud.store.find(collection, filter, { limit: 100_000 }).map(({ document }) => document as T)
