/** One set of words for a whole story, by what a person sees and does; the story runs on either build. */
export interface Driver {
  readonly platform: 'browser' | 'wechat'
  /** Starts the app, at a page if one is named: `packages/worker/claim/index?id=1`. */
  open(page?: string): Promise<void>
  /** Closes the app, as a phone does that is short of memory; what it kept stays. */
  kill(): Promise<void>
  /** Taps what carries this accessible label or these words. Of several names, whichever is there; with several things, `which` counts from 0. */
  tap(labelOrText: string | readonly string[], which?: number): Promise<void>
  /** Replaces what is written in a field. */
  fill(fieldLabel: string, text: string): Promise<void>
  /** Replaces what is written in a field by something pasted whole. */
  paste(fieldLabel: string, text: string): Promise<void>
  /** Taps a button and answers the file chooser it opens. */
  choosePhotos(buttonLabel: string, files: readonly string[]): Promise<void>
  /** Closes a photo shown over the whole screen. */
  closePhoto(): Promise<void>
  /** Waits until these words are on the screen: text, a field's content, or an accessible label. */
  see(text: string): Promise<void>
  /** Waits until these words are gone. */
  seeNot(text: string): Promise<void>
  /** Whether what carries these words lies within the window now, without scrolling. */
  inSight(words: string): Promise<boolean>
  /** Waits until it does. */
  seeInSight(words: string): Promise<void>
  /** Whether what carries these words lies over what carries those. */
  overlap(one: string, other: string): Promise<boolean>
  /** Everything written on the screen now. */
  text(): Promise<string>
  back(): Promise<void>
  goTab(label: string): Promise<void>
  /** Saves a picture in test/artefacts. */
  screenshot(name: string): Promise<void>
  /** The phone belongs to this demo person from now on; what was kept on it is gone. */
  signInAs(persona: string): Promise<void>
  offline(isOffline: boolean): Promise<void>
  metrics(): Promise<Metrics>
  /** What the person did since this was last asked. */
  effort(): Effort
  close(): Promise<void>
}

/** What a story costs a person: taps, fields that were typed into, and keys pressed there. */
export type Effort = { taps: number; fields: number; keys: number }

/** What the app did behind the screen. A browser knows only the errors. */
export interface Metrics {
  errors: string[]
  /** Bytes handed from the logic to the view layer for the largest single interaction, and which it was. */
  largestInteraction: { name: string; bytes: number }
  setDataCalls: number
  /** The largest page's element count and depth. */
  nodes: number
  depth: number
  apis: string[]
  missingApis: string[]
  templateWarnings: string[]
}

export interface DriverOptions {
  /** Names the folder of the pictures. */
  suite: string
  /** Where the app is served. */
  url: string
  /** Whether the window is as wide as a monitor's. */
  wide?: boolean
  /** Milliseconds a person waits for something to appear. */
  patience?: number
}
