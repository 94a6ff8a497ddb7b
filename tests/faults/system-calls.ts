/** One thing a traced process asked of the file system, in the order in which it was done. */
export type FileCall =
  | { readonly kind: 'created'; readonly path: string }
  | { readonly kind: 'written'; readonly path: string; readonly offset: number; readonly bytes: Buffer }
  | { readonly kind: 'cut'; readonly path: string; readonly length: number }
  | { readonly kind: 'synced'; readonly path: string }
  | { readonly kind: 'renamed'; readonly path: string; readonly to: string }
  | { readonly kind: 'removed'; readonly path: string }
  | { readonly kind: 'said'; readonly text: string };

/** The calls that strace must be asked for. */
export const tracedCalls =
  'openat,open,creat,write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,sync_file_range,ftruncate,truncate,unlink,unlinkat,rename,renameat,renameat2,close,dup,dup2,dup3,lseek,copy_file_range,sendfile';

interface Open {
  readonly path: string;
  offset: number;
}

type Files = Map<number, Open>;

/**
 * Reads the output of `strace -f -xx` of one process with threads. Only files below the folder are kept, and what was
 * said on standard output. A call that this reader does not know how to follow throws: it must not pass as nothing.
 */
export function readSystemCalls(trace: string, folder: string): readonly FileCall[] {
  const files: Files = new Map();
  const known = new Set<string>();
  return wholeLines(trace).flatMap((line) => {
    const parts = /^\d+\s+(\w+)\((.*)\)\s+= (-?\d+)/.exec(line);
    if (!parts) return [];
    const [, name = '', args = '', answer = ''] = parts;
    if (answer.startsWith('-')) return [];
    return understood({ name, args, answer: Number(answer) }, { files, known, folder });
  });
}

/** A call that another thread broke off in the log is put together again, where it ended. */
function wholeLines(trace: string): readonly string[] {
  const begun = new Map<string, string>();
  return trace.split('\n').flatMap((line) => {
    const thread = /^\d+/.exec(line)?.[0] ?? '';
    if (line.endsWith('<unfinished ...>')) {
      begun.set(thread, line.slice(0, -'<unfinished ...>'.length));
      return [];
    }
    const resumed = /^\d+\s+<\.\.\. \w+ resumed>(.*)$/.exec(line);
    return [resumed ? `${begun.get(thread) ?? ''}${resumed[1]}` : line];
  });
}

interface Call {
  readonly name: string;
  readonly args: string;
  readonly answer: number;
}
interface World {
  readonly files: Files;
  readonly known: Set<string>;
  readonly folder: string;
}

function understood(call: Call, world: World): readonly FileCall[] {
  const { name, args, answer } = call;
  const { files } = world;
  const open = files.get(Number(/^\d+/.exec(args)?.[0] ?? Number.NaN));
  switch (name) {
    case 'openat':
    case 'open':
    case 'creat':
      return opened(call, world);
    case 'close':
      files.delete(Number(args));
      return [];
    case 'write':
    case 'pwrite64':
      return written(call, open);
    case 'fsync':
    case 'fdatasync':
      return open ? [{ kind: 'synced', path: open.path }] : [];
    case 'ftruncate':
      return open ? [{ kind: 'cut', path: open.path, length: Number(args.split(', ')[1]) }] : [];
    case 'lseek':
      if (open) open.offset = answer;
      return [];
    case 'rename':
    case 'renameat':
    case 'renameat2':
    case 'unlink':
    case 'unlinkat':
      return moved(call, world);
    default:
      if (open) throw new Error(`${name} on ${open.path} cannot be followed`);
      return [];
  }
}

function opened({ args, answer }: Call, { files, known, folder }: World): readonly FileCall[] {
  const path = pathsIn(args)[0] ?? '';
  if (path !== folder && !path.startsWith(`${folder}/`)) return [];
  files.set(answer, { path, offset: 0 });
  if (args.includes('O_APPEND')) throw new Error(`Appending to ${path} cannot be followed`);
  const calls: FileCall[] = [];
  if (args.includes('O_CREAT') && !known.has(path)) calls.push({ kind: 'created', path });
  if (args.includes('O_TRUNC')) calls.push({ kind: 'cut', path, length: 0 });
  known.add(path);
  return calls;
}

function written({ name, args, answer }: Call, open: Open | undefined): readonly FileCall[] {
  const saysIt = args.startsWith('1, ');
  if (!open && !saysIt) return [];
  const bytes = bytesIn(args).subarray(0, answer);
  if (bytes.length < answer) throw new Error(`Only ${bytes.length} of ${answer} bytes stand in the trace`);
  if (!open) return [{ kind: 'said', text: bytes.toString('utf8') }];
  if (name === 'pwrite64')
    return [{ kind: 'written', path: open.path, offset: Number(args.split(', ').at(-1)), bytes }];
  const offset = open.offset;
  open.offset += answer;
  return [{ kind: 'written', path: open.path, offset, bytes }];
}

function moved({ name, args }: Call, { known, folder }: World): readonly FileCall[] {
  const [path = '', to = ''] = pathsIn(args);
  if (!path.startsWith(`${folder}/`)) return [];
  known.delete(path);
  if (name.startsWith('unlink')) return [{ kind: 'removed', path }];
  known.add(to);
  return [{ kind: 'renamed', path, to }];
}

function pathsIn(args: string): readonly string[] {
  return [...args.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => fromHex(hex).toString('utf8'));
}

function bytesIn(args: string): Buffer {
  return fromHex(/"((?:\\x[0-9a-f]{2})*)"/.exec(args)?.[1] ?? '');
}

function fromHex(escaped: string): Buffer {
  return Buffer.from(escaped.replaceAll('\\x', ''), 'hex');
}
