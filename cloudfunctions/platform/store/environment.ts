import '@domain/zod-setup'
import * as z from 'zod/mini'

const Key = z.string().check(z.refine((text) => Buffer.from(text, 'base64').length === 32))

/** `id=base64,id=base64`: 32-byte keys, the first is used for new writes, the others still open old ones. */
const KeyRing = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const keys = new Map<string, Buffer>()
    for (const part of text.split(',')) {
      const match = /^([0-9a-z]{1,12})=(.+)$/.exec(part.trim())
      if (!match?.[1] || !Key.safeParse(match[2]).success) {
        context.issues.push({ code: 'custom', input: text, message: 'expected id=base64 of 32 bytes' })
        return z.NEVER
      }
      keys.set(match[1], Buffer.from(match[2] ?? '', 'base64'))
    }
    return keys
  }),
)

const OneKey = z.pipe(
  Key,
  z.transform((text) => Buffer.from(text, 'base64')),
)

const Environment = z.object({
  FIELD_KEYS: KeyRing,
  LOOKUP_KEY: OneKey,
  /** Only what seals the daily head of the audit trail and what verifies it has this key. */
  AUDIT_KEY: z.optional(OneKey),
  /** A file that the daily heads are appended to; empty: they go to the cloud's file storage. */
  AUDIT_HEADS: z._default(z.string(), ''),
  CLOCK_OFFSET_MILLISECONDS: z._default(
    z.pipe(
      z.string().check(z.regex(/^-?\d+$/)),
      z.transform((text) => Number(text)),
    ),
    0,
  ),
  DEMO: z._default(z.enum(['0', '1']), '0'),
  MESSAGE_TEMPLATE_ID: z._default(z.string(), ''),
  /** Whether the invented campaigns can be applied for: in demonstrations and tests, never where money is paid. */
  SAMPLE_CAMPAIGN: z._default(z.enum(['on', 'off']), 'off'),
})
export type Environment = z.infer<typeof Environment>

let current: Environment | undefined

/** The settings of the function, parsed once. Throws naming the variables that are missing or wrong, never their values. */
export function environment(): Environment {
  if (current) return current
  const parsed = Environment.safeParse(process.env)
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))]
    throw new Error(`environment variables missing or wrong: ${names.join(', ')}`)
  }
  current = parsed.data
  return current
}
