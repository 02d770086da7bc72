import type { Driver } from '../drivers/driver'

/** Chooses where the register is, from province down to county. */
export async function chooseRegister(worker: Driver, places: readonly string[]): Promise<void> {
  await worker.tap('老家户口（户籍地）')
  for (const place of places) await worker.tap(place)
}

/** On to the tickets, past what is still missing on the way. */
export async function toTickets(worker: Driver): Promise<void> {
  await worker.see('第 2 步')
  await worker.tap('下一步：车票')
  await worker.tap('先填后面的')
}

/** Opens a ticket, whether its photo has filled it in meanwhile or not. */
export const openTicket = (worker: Driver, name: string): Promise<void> =>
  worker.tap([`填写${name}`, `修改${name}`])

/** An officer signs in and opens the claim of 王样本. */
export async function opensClaim(officer: Driver, persona: string): Promise<void> {
  await officer.signInAs(persona)
  await officer.tap('核对申请')
  await officer.tap('王样本')
}
