import { connect } from 'node:net';

/**
 * Sends bytes to a port of this computer and reads all that comes back until the other side closes, or nothing more comes.
 * `patience`: so long, in milliseconds, an answer is waited for; short only where silence is as good.
 */
export function rawHttp(port: number, request: string, patience = 30_000): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => void socket.write(request));
    let text = '';
    socket.setEncoding('latin1');
    socket.setTimeout(patience, () => socket.destroy());
    socket.on('data', (part) => {
      text += part;
      socket.setTimeout(400);
    });
    socket.on('close', () => resolve(text));
    // A server that hangs up while we still write is an answer too.
    socket.on('error', (error) => (text === '' && !('code' in error) ? reject(error) : socket.destroy()));
  });
}

/** The status of the first answer in what came back; 0 when there was none. */
export function statusOf(answer: string): number {
  return Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? 0);
}
