import { notRead, type TicketRecognizer } from '../ticket-recognizer'
import { recognizedFrom } from './general-invoice'
import { signedHeaders, type Secret } from './sign-request'

const host = 'ocr.tencentcloudapi.com'
const longestMilliseconds = 15_000

/**
 * Tickets read by Tencent Cloud. Photos leave for the service, so it is used only where settings name an account. Whatever
 * goes wrong answers `engineFailed`.
 */
export const tencentRecognizer = (secret: Secret, clock: () => Date): TicketRecognizer => ({
  name: 'tencent',
  async recognize(content) {
    const body = JSON.stringify({ ImageBase64: content.toString('base64'), EnableMultiplePage: true })
    const request = {
      host,
      service: 'ocr',
      action: 'RecognizeGeneralInvoice',
      version: '2018-11-19',
      region: 'ap-beijing',
      body,
    }
    try {
      const response = await fetch(`https://${host}`, {
        method: 'POST',
        headers: signedHeaders(secret, request, clock()),
        body,
        signal: AbortSignal.timeout(longestMilliseconds),
      })
      return recognizedFrom(await response.json())
    } catch {
      // Network, time-out or an answer that is no JSON: the worker types, the call does not fail.
      return notRead('engineFailed')
    }
  },
})
