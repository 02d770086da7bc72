import { createHash, createHmac } from 'node:crypto'

export type Secret = { id: string; key: string }

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** Headers of a request to Tencent Cloud, signed by TC3-HMAC-SHA256 for the instant it is sent. */
export function signedHeaders(
  secret: Secret,
  request: { host: string; service: string; action: string; version: string; region: string; body: string },
  now: Date,
): Record<string, string> {
  const { host, service, action, version, region, body } = request
  const timestamp = String(Math.floor(now.getTime() / 1000))
  const day = now.toISOString().slice(0, 10)
  const type = 'application/json; charset=utf-8'
  const canonical = `POST\n/\n\ncontent-type:${type}\nhost:${host}\n\ncontent-type;host\n${sha256(body)}`
  const scope = `${day}/${service}/tc3_request`
  const toSign = `TC3-HMAC-SHA256\n${timestamp}\n${scope}\n${sha256(canonical)}`
  const key = hmac(hmac(hmac(`TC3${secret.key}`, day), service), 'tc3_request')
  const signature = hmac(key, toSign).toString('hex')
  return {
    'Content-Type': type,
    Host: host,
    Authorization: `TC3-HMAC-SHA256 Credential=${secret.id}/${scope}, SignedHeaders=content-type;host, Signature=${signature}`,
    'X-TC-Action': action,
    'X-TC-Version': version,
    'X-TC-Timestamp': timestamp,
    'X-TC-Region': region,
  }
}
