import { fileURLToPath } from 'node:url';
import { isDay } from '../../shared/dates.ts';
import { servingWords } from '../../shared/text/serving.ts';
import { sentence } from '../../shared/text/text.ts';
import { onEnter } from '../browser/on-enter.ts';
import { serveRegister } from '../browser/serve-register.ts';
import { findRunningHost } from '../browser/serving-file.ts';
import { untilEnded } from '../until-ended.ts';
import { type Command, type Problem, pathFrom, refuse, type Terminal } from './command.ts';
import { type ReadOptions, readOptions } from './options.ts';
import { problem } from './problem.ts';

const renderer = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** `serve DIR [--port N] [--today DAY]`: the browser host without a window, until it is ended. */
export const serve: Command = async (args, terminal) => {
  const options = readOptions(args, { port: 'value', today: 'value' });
  const problems = problemsOf(options);
  const [folder] = options.words;
  if (problems.length > 0 || folder === undefined) return refuse(terminal, problems);
  return serveFolder(pathFrom(terminal, folder), options, terminal);
};

async function serveFolder(folder: string, { values }: ReadOptions, terminal: Terminal): Promise<0 | 1> {
  const running = await findRunningHost(folder);
  if (running) {
    terminal.complain(sentence(servingWords['serving.running-already'], 'nl'));
    terminal.print(readyLine(running.address, running.pid));
    return 0;
  }
  const today = values.get('today');
  const port = Number(values.get('port') ?? 0);
  const asked = {
    folder,
    renderer,
    program: 'serve',
    port,
    today: today !== undefined && isDay(today) ? today : undefined,
  };
  const served = await serveRegister(asked).catch((error: unknown) => portTaken(error, port, terminal));
  if (!served) return 1;
  const ended = untilEnded();
  terminal.print(readyLine(served.address(), process.pid));
  onEnter(() => terminal.print(`${served.address()}\n`));
  await ended;
  await served.close();
  return 0;
}

function problemsOf({ values, words, problems, wordsAreSure }: ReadOptions): readonly Problem[] {
  const port = values.get('port');
  const today = values.get('today');
  return [
    ...problems,
    ...(wordsAreSure && words.length !== 1 ? [problem('one-folder-please', '')] : []),
    ...(port !== undefined && !isPort(port) ? [problem('not-a-port', '/port')] : []),
    ...(today !== undefined && !isDay(today) ? [problem('not-a-day', '/today')] : []),
  ];
}

function readyLine(url: string, pid: number): string {
  return `${JSON.stringify({ url, pid })}\n`;
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

function portTaken(error: unknown, port: number, terminal: Terminal): null {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!taken) throw error;
  terminal.complain(sentence(servingWords['serving.port-taken'], 'nl', { port }));
  return null;
}
