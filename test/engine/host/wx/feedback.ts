import { later } from './api'
import { block, choice, overlay } from './overlay'

interface ToastOptions {
  title: string
  duration?: number
  mask?: boolean
}

interface ModalOptions {
  title?: string
  content?: string
  showCancel?: boolean
  cancelText?: string
  confirmText?: string
}

/** Toast and loading share one place: the later one replaces the earlier. */
let shown: { close(): void } | null = null
let timer: ReturnType<typeof setTimeout> | undefined

function hide() {
  clearTimeout(timer)
  shown?.close()
  shown = null
}

function say({ title, mask }: ToastOptions) {
  hide()
  const content = block('toast', title)
  content.setAttribute('role', 'status')
  shown = overlay(mask ? '' : 'passive', content)
}

function showToast(options: ToastOptions) {
  say(options)
  timer = setTimeout(hide, options.duration ?? 1500)
}

const showModal = (options: ModalOptions) =>
  new Promise((resolve) => {
    const { title = '', content = '', showCancel = true, cancelText = '取消', confirmText = '确定' } = options
    const answer = (confirm: boolean) => () => {
      drawn.close()
      resolve({ confirm, cancel: !confirm })
    }
    const no = showCancel ? [choice(cancelText, answer(false))] : []
    const yes = choice(confirmText, answer(true))
    const modal = block('modal', block('', title), block('', content), block('', ...no, yes))
    modal.setAttribute('role', 'dialog')
    modal.setAttribute('aria-modal', 'true')
    const drawn = overlay('shade', modal)
  })

const showActionSheet = ({ itemList }: { itemList: string[] }) =>
  new Promise((resolve, reject) => {
    const end = (finish: () => void) => () => {
      drawn.close()
      finish()
    }
    const items = itemList.map((text, tapIndex) =>
      choice(
        text,
        end(() => resolve({ tapIndex })),
      ),
    )
    const cancel = choice(
      '取消',
      end(() => reject(new Error('cancel'))),
    )
    const list = block('list', ...items, cancel)
    list.setAttribute('role', 'dialog')
    list.setAttribute('aria-modal', 'true')
    const drawn = overlay('shade bottom', list)
  })

export const feedbackApis = {
  showToast: later<ToastOptions>('showToast', showToast),
  hideToast: later('hideToast', hide),
  showLoading: later<ToastOptions>('showLoading', say),
  hideLoading: later('hideLoading', hide),
  showModal: later<ModalOptions>('showModal', showModal),
  showActionSheet: later<{ itemList: string[] }>('showActionSheet', showActionSheet),
}
