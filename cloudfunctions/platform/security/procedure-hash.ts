import { canonicalJson } from '@domain/policy/editions/canonical'
import type { Procedure } from '@domain/procedure/procedure'
import { digestOf } from './vault'

/** Content hash of a procedure, as claims keep it beside that of their pack: whatever changes in it changes the hash. */
export const procedureHash = (procedure: Procedure): string => digestOf(canonicalJson(procedure))
