import { z } from 'zod'
import type { Clock } from '../clock'
import { refusedField } from './template-values'
import type { Parameter } from './wire'

export interface SentMessage {
  touser: string
  template_id: string
  page?: string
  data: Record<string, unknown>
  sentAt: string
}

const message = z.looseObject({
  touser: z.string(),
  template_id: z.string(),
  page: z.string().optional(),
  data: z.record(z.string(), z.unknown()),
})

const MOST_KEPT = 200

/** A page of the app itself, with parameters: no address of another place. */
const PAGE = /^\/?[\w-]+(?:\/[\w-]+)*(?:\?[^\s#]*)?$/

const valueOf = (parameter: Parameter): unknown => {
  if (parameter.filename !== undefined) return { filename: parameter.filename, bytes: parameter.value.length }
  try {
    return JSON.parse(parameter.value.toString('utf8'))
  } catch {
    return undefined
  }
}

/** The few WeChat server APIs that have a stand-in here; messages are kept instead of sent, and refused where WeChat would. */
export class SimulatedApis {
  readonly messages: SentMessage[] = []

  constructor(private readonly clock: Clock) {}

  /** WeChat's JSON answer; `permitted` is what the calling function's config.json lists, undefined: anything. */
  call(api: string, parameters: Parameter[], permitted: readonly string[] | undefined): object {
    if (permitted && !permitted.includes(api)) {
      return { errcode: -604101, errmsg: `function has no permission to call this API: ${api}` }
    }
    const input = Object.fromEntries(parameters.map((parameter) => [parameter.key, valueOf(parameter)]))
    if (api === 'subscribeMessage.send') return this.#send(input)
    if (api === 'security.msgSecCheck') {
      return {
        errcode: 0,
        errmsg: 'ok',
        result: { suggest: 'pass', label: 100 },
        trace_id: 'local',
        detail: [],
      }
    }
    if (api === 'phonenumber.getPhoneNumber') {
      const number = '13800000000'
      return {
        errcode: 0,
        errmsg: 'ok',
        phone_info: { phoneNumber: number, purePhoneNumber: number, countryCode: 86 },
      }
    }
    return { errcode: 44999, errmsg: `not simulated locally: ${api}` }
  }

  #send(input: unknown): object {
    const parsed = message.safeParse(input)
    if (!parsed.success)
      return { errcode: 47003, errmsg: `argument invalid! ${z.prettifyError(parsed.error)}` }
    const { touser, template_id: template, page, data } = parsed.data
    if (touser === '') return { errcode: 40003, errmsg: 'invalid openid' }
    if (template === '') return { errcode: 40037, errmsg: 'invalid template_id' }
    if (page !== undefined && !PAGE.test(page)) return { errcode: 41030, errmsg: 'invalid page' }
    const refused = refusedField(data)
    if (refused !== null) return { errcode: 47003, errmsg: `argument invalid! ${refused} invalid` }
    this.messages.push({ ...parsed.data, sentAt: new Date(this.clock.now()).toISOString() })
    if (this.messages.length > MOST_KEPT) this.messages.shift()
    return { errcode: 0, errmsg: 'ok', msgid: this.messages.length }
  }
}
