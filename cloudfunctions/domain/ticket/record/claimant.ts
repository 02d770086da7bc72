/** What is known when a ticket is checked. Empty texts are not known yet. */
export type Claimant = {
  name: string
  idNumber: string
  householdRegister: string | null
  /** The district of the employer, by its name in the union tree. */
  district?: string | null
}
