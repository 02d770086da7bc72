import type { NotReadReason } from '@domain/ticket/record/reading'

/** Ends the reading of a document that cannot or must not be read, with the reason that the worker is told. */
export class DocumentRefused extends Error {
  constructor(readonly reason: NotReadReason) {
    super(reason)
    this.name = 'DocumentRefused'
  }
}
