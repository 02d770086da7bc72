import '@domain/zod-setup'
import * as z from 'zod/mini'
import { becomePersona, request } from '@/services/browser-session'
import { forgetSession, refreshSession } from '@/services/session'

const PersonaSchema = z.object({ key: z.string(), label: z.string(), group: z.string() })
export type Persona = z.infer<typeof PersonaSchema>

/** The persons that the demo offers. Throws when the server offers none. */
export async function listPersonas(): Promise<Persona[]> {
  const response = await request('/demo/personas', { method: 'GET' })
  return z.array(PersonaSchema).parse(await response.json())
}

/** Goes on as another person, with that person's session. */
export async function playPersona(key: string): Promise<void> {
  await becomePersona(key)
  forgetSession()
  await refreshSession()
}

/** Persons by group, both in the order in which they come. */
export function groupsOf(personas: readonly Persona[]): { group: string; members: Persona[] }[] {
  const groups = [...new Set(personas.map((persona) => persona.group))]
  return groups.map((group) => ({ group, members: personas.filter((persona) => persona.group === group) }))
}
