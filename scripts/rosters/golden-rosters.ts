import { cellFiles } from './cell-files'
import { encodingFiles } from './encoding-files'
import { layoutFiles } from './layout-files'
import { packageFiles } from './package-files'
import { rideFiles } from './ride-files'
import type { MadeFiles } from './stay-lines'

/** Every golden roster by its file name; those whose name begins with `ride` are for item 2. */
export const goldenRosters: MadeFiles = {
  ...layoutFiles,
  ...cellFiles,
  ...encodingFiles,
  ...rideFiles,
  ...packageFiles,
}
