import { searchTextOf } from '@domain/organisation/search-keys'
import { employers } from '@platform/records/organisation'
import { find } from '@platform/store/store'
import type { UseCase } from '../shared/context'
import { startsWith } from '../shared/search'

const mostFound = 20

export const searchEmployers: UseCase<'search-employers'> = async ({ text }) => {
  const typed = searchTextOf(text)
  if (typed === '') return { employers: [] }
  const found = await find(employers, { searchKeys: startsWith(typed) }, { limit: mostFound })
  return {
    employers: found.map(({ _id, name, district, union, districtUnion }) => ({
      id: _id,
      name,
      district,
      union,
      districtUnion,
    })),
  }
}
