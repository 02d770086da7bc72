import { existsSync, mkdirSync, renameSync } from 'node:fs'
import { lockDataDirectory } from '../../cloudfunctions/local/data-lock'
import { cloudDirectory, isOlderShape } from './demo-settings'

/** Moves a demo city that an earlier version made out of the way, says where to, and leaves the folder to a new one. */
export function setOlderAside(directory: string): void {
  if (!existsSync(directory) || !isOlderShape(directory)) return
  // Whoever still runs on it keeps it.
  mkdirSync(cloudDirectory(directory), { recursive: true })
  lockDataDirectory(cloudDirectory(directory))()
  const aside = `${directory}-before-${new Date().toISOString().replace(/[:.]/g, '-')}`
  renameSync(directory, aside)
  console.log(
    `The data in ${directory} were made by an earlier version. They now lie in ${aside}; a new city is made.`,
  )
}
