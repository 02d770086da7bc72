import { sampleCreditCode } from '../../../scripts/demo/people'
import type { CallInput } from '@contract/calls'
import type { CallOptions, City } from './city'
import { ownPhoto } from './worker'

type Asked = { applicationId: string; version: number }

/** Somebody who says that they are an enterprise's HR. */
export type EnterpriseStory = {
  accountId: string
  creditCode: string
  input: Omit<CallInput<'ask-enterprise'>, 'photo'>
  with(changes: Partial<CallInput<'ask-enterprise'>>): EnterpriseStory
  asks(city: City, options?: CallOptions): Promise<Asked>
}

let serial = 0

/** A company in 汽开区 with a code of its own. */
export function anEnterprise(accountId = `hr-${(serial += 1)}`): EnterpriseStory {
  serial += 1
  return story(accountId, {
    correct: null,
    creditCode: sampleCreditCode('220174', serial),
    companyName: `长春样例${serial}有限公司`,
    district: 'qikai',
    name: '王样本',
  })
}

/** A photo of a licence, sent and not yet used. */
export async function sentLicence(
  city: City,
  accountId: string,
  content: Buffer = ownPhoto(),
  options?: CallOptions,
): Promise<{ photoId: string; fileId: string }> {
  const { photoId, cloudPath } = await city.call(accountId, 'begin-licence-photo', {}, options)
  return { photoId, fileId: await city.upload(cloudPath, content) }
}

const story = (accountId: string, input: EnterpriseStory['input']): EnterpriseStory => ({
  accountId,
  creditCode: input.creditCode,
  input,
  with: (changes) => story(accountId, { ...input, ...changes }),
  async asks(city, options) {
    const photo = await sentLicence(city, accountId, undefined, options)
    return city.call(accountId, 'ask-enterprise', { ...input, photo }, options)
  },
})
