import * as z from 'zod'

const Settings = z.object({
  TCB_ENV_ID: z.string().min(1),
  TCB_SECRET_ID: z.string().min(1),
  TCB_SECRET_KEY: z.string().min(1),
  APP_ID: z.string().regex(/^wx[0-9a-f]{16}$/),
  UPLOAD_KEY_FILE: z.string().min(1),
  FIELD_KEYS: z.string().min(1),
  LOOKUP_KEY: z.string().min(1),
  AUDIT_KEY: z.string().min(1),
  MESSAGE_TEMPLATE_ID: z.string().default(''),
  /** Both or none: with them photos are read by Tencent's ticket recognition. */
  TICKET_OCR_SECRET_ID: z.string().default(''),
  TICKET_OCR_SECRET_KEY: z.string().default(''),
  VERSION: z.string().default('0.1.0'),
})
export type DeploySettings = z.infer<typeof Settings>

/**
 * What a function finds in its environment: the service's keys only where photos are read, and the key of the audit trail's heads
 * only where they are sealed.
 */
export function functionEnvironment(name: string, settings: DeploySettings): Record<string, string> {
  const { FIELD_KEYS, LOOKUP_KEY, MESSAGE_TEMPLATE_ID, TICKET_OCR_SECRET_ID, TICKET_OCR_SECRET_KEY } =
    settings
  const common = { FIELD_KEYS, LOOKUP_KEY, MESSAGE_TEMPLATE_ID }
  if (name === 'clock') return { ...common, AUDIT_KEY: settings.AUDIT_KEY }
  const usesService = name === 'recognize' && TICKET_OCR_SECRET_ID !== '' && TICKET_OCR_SECRET_KEY !== ''
  return usesService ? { ...common, TICKET_OCR_SECRET_ID, TICKET_OCR_SECRET_KEY } : common
}

/** The settings of a deployment from the environment. Answers the names that are missing, never a value. */
export function deploySettings(
  environment: Readonly<Record<string, string | undefined>>,
): { settings: DeploySettings } | { missing: string[] } {
  const parsed = Settings.safeParse(environment)
  if (parsed.success) return { settings: parsed.data }
  return { missing: [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))] }
}
