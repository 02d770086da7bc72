/** Keeps photos that are not on the server yet, so that they outlive the app being killed. */
export type PhotoKeeper = {
  /** Copies a chosen photo to where it stays. Gives the name to open it by. */
  keep(path: string): Promise<string>
  /** A path that can be shown and sent, null when the phone has lost it. */
  open(name: string): Promise<string | null>
  drop(name: string): Promise<void>
}
