/** How calls and photos reach the cloud. One for WeChat, one for the browser; the build keeps only one. */
export type Transport = {
  /** Runs a cloud function and gives its raw result. Throws `NoConnection` when nothing came back. */
  call(functionName: string, data: Record<string, unknown>): Promise<unknown>
  /** Sends a file to a path that the server named and gives its file id. Throws `NoConnection`. */
  upload(cloudPath: string, filePath: string, onProgress: (percent: number) => void): Promise<string>
}

/** No network, or it broke off on the way. Sending the same again is safe. */
export class NoConnection extends Error {}

/** The cloud answered, but not with what was asked for. */
export class BrokenAnswer extends Error {}
