import { logDefect } from '@platform/log/log'
import { overdueRosters, removeLoose } from '@platform/roster/loose-rosters'

/** Rosters of one tick: each is up to 50 documents. */
const rostersATick = 10

/** Removes rosters that were written and that no claim names: of uploads that were cut short, replaced, or erased with their claim. */
export async function sweepRosters(at: Date): Promise<number> {
  let swept = 0
  for (const { _id } of await overdueRosters(at, rostersATick)) {
    try {
      await removeLoose(_id)
      swept += 1
    } catch (error) {
      // It stays for the next tick, and those behind it do not wait for it.
      logDefect(_id, error)
    }
  }
  return swept
}
