import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { programPath } from './program-path.ts';
import { tracedCalls } from './system-calls.ts';

const Ready = z.object({ url: z.string(), pid: z.number().int() });

export interface ServingProcess {
  /** A new address with a one-time code. */
  address(): Promise<string>;
  /** Kills the host itself, and waits until it (and what traces it) has ended. */
  kill(): Promise<void>;
  /** Lets it close the register and end. */
  end(): Promise<void>;
}

interface Options {
  readonly folder: string;
  readonly renderer: string;
  /** The file into which all it asks of the file system is written, for a power cut. */
  readonly trace?: string;
}

/** Starts the browser host as a process of its own. */
export async function startServing({ folder, renderer, trace }: Options): Promise<ServingProcess> {
  const host = [process.execPath, programPath('host-process'), folder, renderer];
  const traced = ['strace', '-f', '--seccomp-bpf', '-xx', '-s', '8000000', '-e', `trace=${tracedCalls}`];
  const [command = '', ...args] = trace === undefined ? host : [...traced, '-o', trace, ...host];
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async () => {
    const { value } = await lines.next();
    return Ready.parse(JSON.parse(String(value)));
  };
  const first = await next();
  let unused: string | null = first.url;
  return {
    async address() {
      const url = unused;
      unused = null;
      if (url !== null) return url;
      child.stdin.write('\n');
      return (await next()).url;
    },
    kill() {
      process.kill(first.pid, 'SIGKILL');
      return ended;
    },
    end() {
      child.stdin.end();
      return ended;
    },
  };
}
