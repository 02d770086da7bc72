import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { AppJson } from '../../engine/app-json'

const root = path.resolve(import.meta.dirname, '../../..')

export const sourceDirectory = path.join(root, 'src')

/** The WeChat build under test; WEAPP_DIRECTORY names another. */
export const packageDirectory = process.env.WEAPP_DIRECTORY ?? path.join(root, 'dist/weapp')

/** app.json of a built package. Throws when nothing is built there. */
export function readApp(directory: string): AppJson {
  const file = path.join(directory, 'app.json')
  if (!existsSync(file)) throw new Error(`${directory} holds no WeChat build: run npm run build:weapp first`)
  return JSON.parse(readFileSync(file, 'utf8')) as AppJson
}

export const subpackageRoots = (app: AppJson): string[] => (app.subPackages ?? []).map(({ root }) => root)
