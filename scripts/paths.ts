import path from 'node:path'

/** Root of the project. */
export const projectRoot = path.resolve(import.meta.dirname, '..')

/** A path inside the project. */
export const inProject = (...parts: string[]): string => path.join(projectRoot, ...parts)

export const databaseFile = inProject('config', 'database.json')
export const storageFile = inProject('config', 'storage.json')
export const functionsDirectory = inProject('dist', 'cloudfunctions')
export const browserBuild = inProject('dist', 'h5')
