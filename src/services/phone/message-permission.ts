import Taro from '@tarojs/taro'

export type PermissionAnswer = 'granted' | 'refused' | 'failed'

/** Whether this build can ask for a message of WeChat at all. */
export const canAskForMessage = process.env.TARO_ENV === 'weapp'

/** Asks WeChat to let the next message through: one asking, one message. Call it from a tap. */
export async function askForMessage(templateId: string): Promise<PermissionAnswer> {
  try {
    const answer: object = await Taro.requestSubscribeMessage({
      tmplIds: [templateId],
      entityIds: [],
    })
    return new Map(Object.entries(answer)).get(templateId) === 'accept' ? 'granted' : 'refused'
  } catch {
    // The person switched messages off for the whole app, or the template is gone: the inbox has everything anyway.
    return 'failed'
  }
}
