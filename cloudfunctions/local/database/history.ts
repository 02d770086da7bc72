import type { Document } from './document'

interface Change {
  collection: string
  id: string
  before: Document | undefined
}

/** What documents looked like before each committed write, kept only while some transaction may still look back. */
export class History {
  #version = 0
  readonly #readers = new Map<string, number>()
  readonly #changes: (Change & { version: number })[] = []

  /** Fixes the moment a transaction reads at. */
  open(transaction: string): void {
    if (!this.#readers.has(transaction)) this.#readers.set(transaction, this.#version)
  }

  close(transaction: string): void {
    this.#readers.delete(transaction)
    const oldest = Math.min(...this.#readers.values())
    while ((this.#changes[0]?.version ?? Infinity) <= oldest && this.#changes.length > 0)
      this.#changes.shift()
  }

  record(changes: Change[]): void {
    this.#version++
    if (this.#readers.size === 0) return
    for (const change of changes) this.#changes.push({ ...change, version: this.#version })
  }

  /** Documents of a collection written since the transaction began to read, as they were then. */
  since(transaction: string, collection: string): Map<string, Document | undefined> {
    const start = this.#readers.get(transaction) ?? this.#version
    const then = new Map<string, Document | undefined>()
    for (const change of this.#changes) {
      if (change.version <= start || change.collection !== collection || then.has(change.id)) continue
      then.set(change.id, change.before)
    }
    return then
  }
}
