import Taro from '@tarojs/taro'
import type { MadeFile } from '@contract/output-calls'
import { troubleOf } from '../calls/call-failure'
import { troubleText } from '../words/error-sentences'
import { afterOpening, type Told } from './print-words'
import { downloadFrom } from '../phone/save-file-browser'

const notOpened = '文件做好了，但没打开。请过一会儿再点一次。'

/**
 * Has a file made and shows it: in WeChat in the phone's viewer, whose menu sends it on to a computer, in a browser as a download.
 * Answers what to tell the person, in plain words; it never throws.
 */
export async function openMade(ask: () => Promise<MadeFile>): Promise<Told> {
  let made: MadeFile
  try {
    made = await ask()
  } catch (error) {
    return { tone: 'danger', text: troubleText(troubleOf(error)) }
  }
  try {
    await (process.env.TARO_ENV === 'weapp' ? openInWechat(made) : downloadFrom(made.address, made.fileName))
  } catch {
    return { tone: 'danger', text: notOpened }
  }
  return afterOpening(made)
}

/** Under its own name, which is what a person sees who sends it on. The next one of that name takes its place. */
async function openInWechat({ address, fileName, format }: MadeFile): Promise<void> {
  const filePath = `${Taro.env.USER_DATA_PATH ?? ''}/${fileName}`
  const { statusCode } = await Taro.downloadFile({ url: address, filePath })
  if (statusCode !== 200) throw new Error(`answered ${statusCode}`)
  await Taro.openDocument({ filePath, fileType: format, showMenu: true })
}
