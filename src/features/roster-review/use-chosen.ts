import { useState } from 'react'
import type { RowId } from '@domain/roster/row'

const none: ReadonlySet<RowId> = new Set()

/** Rows that are chosen on one page of the list: another page begins with none. */
export function useChosen(page: string) {
  const [state, setState] = useState<{ page: string; ids: ReadonlySet<RowId> }>({ page, ids: none })
  const chosen = state.page === page ? state.ids : none
  return {
    chosen,
    choose: (ids: readonly RowId[], on: boolean) =>
      setState({
        page,
        ids: new Set(on ? [...chosen, ...ids] : [...chosen].filter((id) => !ids.includes(id))),
      }),
    clear: () => setState({ page, ids: none }),
  }
}
