import { openPage } from '@/services/routes/routes'
import { choosePack } from './check-store'

/** Opens the questions of a pack: all that are left, those of one measure, or one to change. */
export function openCheck(packId: string, purpose: { for?: string; question?: string } = {}) {
  choosePack(packId)
  openPage('check', { pack: packId, ...purpose })
}

/** Opens a measure. */
export const openMeasure = (packId: string, measureId: string) =>
  openPage('measure', { pack: packId, id: measureId })
