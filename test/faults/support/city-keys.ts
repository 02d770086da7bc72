/** Keys of a city that is served for a test. */
export const cityKeys = {
  FIELD_KEYS: `k1=${Buffer.alloc(32, 1).toString('base64')}`,
  LOOKUP_KEY: Buffer.alloc(32, 2).toString('base64'),
  AUDIT_KEY: Buffer.alloc(32, 3).toString('base64'),
}

/** That the invented campaign can be applied for. */
export const sampleOpen = { SAMPLE_CAMPAIGN: 'on' }
