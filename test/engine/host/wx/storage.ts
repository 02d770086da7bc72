import { atOnce, later } from './api'

/** WeChat keeps 10 MB for each app and person. */
const limitKilobytes = 10_240
const prefix = 'storage:'

const keys = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))

const has = (key: string) => localStorage.getItem(prefix + key) !== null

const read = (key: string): unknown => {
  const text = localStorage.getItem(prefix + key)
  return text === null ? '' : (JSON.parse(text) as unknown)
}

const write = (key: string, value: unknown) =>
  localStorage.setItem(prefix + key, JSON.stringify(value) ?? '""')

const remove = (key: string) => localStorage.removeItem(prefix + key)

const clear = () => keys().forEach(remove)

const info = () => {
  const characters = keys().reduce((sum, key) => sum + (localStorage.getItem(prefix + key)?.length ?? 0), 0)
  return { keys: keys(), currentSize: Math.ceil(characters / 1024), limitSize: limitKilobytes }
}

interface Keyed {
  key: string
}

/** Storage that outlives the app, as the phone's does. */
export const storageApis = {
  getStorageSync: atOnce('getStorageSync', read),
  setStorageSync: atOnce('setStorageSync', write),
  removeStorageSync: atOnce('removeStorageSync', remove),
  clearStorageSync: atOnce('clearStorageSync', clear),
  getStorageInfoSync: atOnce('getStorageInfoSync', info),
  getStorage: later<Keyed>('getStorage', ({ key }) => {
    if (!has(key)) throw new Error('data not found')
    return { data: read(key) }
  }),
  setStorage: later<Keyed & { data: unknown }>('setStorage', ({ key, data }) => write(key, data)),
  removeStorage: later<Keyed>('removeStorage', ({ key }) => remove(key)),
  clearStorage: later('clearStorage', clear),
  getStorageInfo: later('getStorageInfo', info),
}
