import { createHash } from 'node:crypto'
import { deriveKey, readSecretKey } from '../identity/secret-key'

/** Addresses of the clouds this process runs, so that a plain address is enough for scripts and tests in it. */
const running = new Map<string, string>()

/** The admin endpoint: its last segment is a secret, so knowing the port is not enough. */
export const adminAddress = (url: string, key: Buffer): string =>
  `${url}/admin/${deriveKey(key, 'admin').toString('base64url')}`

/** The admin endpoint of a cloud in another process, by the data directory both can read. */
export const adminAddressOf = (url: string, dataDirectory: string): string =>
  adminAddress(url, readSecretKey(dataDirectory))

export const announce = (url: string, address: string): void => void running.set(url, address)
export const withdraw = (url: string): void => void running.delete(url)

/** Accepts the address of a cloud of this process, or an admin endpoint as it is. */
export function resolveAdminAddress(url: string): string {
  const plain = url.replace(/\/$/, '')
  const address = running.get(plain) ?? (plain.includes('/admin/') ? plain : undefined)
  if (!address)
    throw new Error(`no local cloud of this process runs at ${url}; give adminAddressOf(url, dataDirectory)`)
  return address
}

/** Callers are sealed with a key whoever may use the admin endpoint can derive, and nobody else. */
export const callerKey = (address: string): Buffer =>
  createHash('sha256')
    .update(`caller ${address.slice(address.lastIndexOf('/') + 1)}`)
    .digest()
