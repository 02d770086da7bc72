import '@domain/zod-setup'
import * as z from 'zod/mini'
import { becomeOneself, becomePersona, request } from '@/services/calls/browser-session'
import { routes } from '@/services/routes/routes'
import { forgetPerson } from '@/services/calls/session'

const PersonaSchema = z.object({ key: z.string(), label: z.string(), group: z.string() })
export type Persona = z.infer<typeof PersonaSchema>

/** The persons that the demo offers. Throws when the server offers none. */
export async function listPersonas(): Promise<Persona[]> {
  const response = await request('/demo/personas', { method: 'GET' })
  return z.array(PersonaSchema).parse(await response.json())
}

/** Starts the app anew as another person, so that nothing of the last one stays on the screen. */
export async function playPersona(key: string): Promise<void> {
  await becomePersona(key)
  startAnew()
}

/** Starts the app anew as the visitor was before playing anybody. */
export function playOneself() {
  becomeOneself()
  startAnew()
}

function startAnew() {
  forgetPerson()
  window.location.hash = `#${routes.home}`
  window.location.reload()
}

/** Persons by group, both in the order in which they come. */
export function groupsOf(personas: readonly Persona[]): { group: string; members: Persona[] }[] {
  const groups = [...new Set(personas.map((persona) => persona.group))]
  return groups.map((group) => ({ group, members: personas.filter((persona) => persona.group === group) }))
}
