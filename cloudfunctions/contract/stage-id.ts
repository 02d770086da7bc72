import '@domain/zod-setup'
import * as z from 'zod/mini'

/** A stage of the claim's own procedure: of every procedure, or named as one of its steps. */
export const StageId = z.string().check(z.regex(/^[a-z][A-Za-z0-9]{0,39}$/))
