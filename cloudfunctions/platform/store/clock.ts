import { environment } from './environment'

/** The instant for the product. The demo runs inside the 2023 campaign by an offset; deployments have none. */
export const now = (): Date => new Date(Date.now() + environment().CLOCK_OFFSET_MILLISECONDS)
