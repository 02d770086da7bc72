import '../zod-setup'
import * as z from 'zod/mini'

/**
 * A role by its id. Which roles there are, the city's offices say (`offices.ts`): whatever is stored or sent is a word, and one
 * that the city does not know gives nothing. A worker is anyone with an account and needs no grant.
 */
export const GrantedRole = z.string().check(z.regex(/^[a-z][A-Za-z]{1,39}$/))
export type GrantedRole = z.infer<typeof GrantedRole>
export type Role = GrantedRole
