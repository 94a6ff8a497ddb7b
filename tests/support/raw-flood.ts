import { connect } from 'node:net';
import { statusOf } from './raw-http.ts';

/** Sends a request and goes on sending until the other side hangs up: what it answered, and how many bytes it took. */
export function sendWithoutEnd(port: number, request: string): Promise<{ status: number; bytes: number }> {
  const part = Buffer.alloc(1 << 20, 'x');
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => void socket.write(request, more));
    const more = () => {
      if (socket.writable) socket.write(part, more);
    };
    socket.setEncoding('latin1');
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve({ status: statusOf(answer), bytes: socket.bytesWritten }));
  });
}

/** Sends a header a second, and never the last one: resolves when the other side hangs up, with the status it answered; 0: none. */
export function dripHeaders(port: number, start: string): Promise<number> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => void socket.write(start));
    const dripping = setInterval(() => socket.write('x-a: b\r\n'), 1_000);
    socket.setEncoding('latin1');
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      clearInterval(dripping);
      resolve(statusOf(answer));
    });
  });
}
