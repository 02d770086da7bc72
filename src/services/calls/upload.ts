import { transport } from './active-transport'
import { CallFailure } from './call-failure'
import { NoConnection } from './transport'

/** Sends a file to a path that the server named and gives its file id. Throws `CallFailure`. */
export async function uploadFile(
  cloudPath: string,
  path: string,
  onProgress: (percent: number) => void = () => undefined,
): Promise<string> {
  try {
    return await transport.upload(cloudPath, path, onProgress)
  } catch (error) {
    const code = error instanceof NoConnection ? 'offline' : 'unreadableAnswer'
    throw new CallFailure({ code, values: {} })
  }
}
