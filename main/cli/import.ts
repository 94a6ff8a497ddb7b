import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { z } from 'zod';
import { partBytes } from '../../shared/contract/import.ts';
import type { Answer } from '../../shared/failure.ts';
import { ImportMap } from '../../shared/import/import-map.ts';
import { ok, type Result, refused } from '../../shared/result.ts';
import { importSentence } from '../../shared/text/import.ts';
import { pointer } from './bad-input.ts';
import { type Command, type ExitCode, type Problem, pathFrom, refuse, type Terminal } from './command.ts';
import { problem } from './problem.ts';
import { readTextFile } from './read-text-file.ts';
import { problemOf, readRegisterCall, type SignedIn, withSignedIn } from './register-call.ts';

/** `import DIR FILE… [--map MAP.json] [--dry-run]`: tables of reports into the register, one JSON line per file. */
export const importTables: Command = async (args, terminal) => {
  const call = readRegisterCall(args, terminal, { options: { map: 'value', 'dry-run': 'flag' }, words: [1, 1000] });
  if (!call.ok) return refuse(terminal, call.failure);
  const { words, values } = call.value;
  const map = await readMap(values.get('map'), terminal);
  if (!map.ok) return refuse(terminal, map.failure);
  return withSignedIn(call.value, terminal, async (signedIn) => {
    let code: ExitCode = 0;
    for (const file of words) {
      const one = await importOne(signedIn, terminal, { file, map: map.value, dryRun: values.has('dry-run') });
      if (one > code) code = one;
    }
    return code;
  });
};

interface OneTable {
  readonly file: string;
  readonly map: ImportMap | null;
  readonly dryRun: boolean;
}

async function importOne({ client }: SignedIn, terminal: Terminal, { file, map, dryRun }: OneTable): Promise<ExitCode> {
  const bytes = await readFile(pathFrom(terminal, file)).catch(() => null);
  if (bytes === null) return complainOf(file, terminal, problem('file-unreadable', ''), 2);
  const upload = await sendFile(client, basename(file), bytes);
  if (!upload.ok) return complainOf(file, terminal, problemOf(upload.failure), 1);
  const asked = { upload: upload.value, map };
  const imported = await (dryRun ? client.import.check(asked) : client.import.run(asked));
  if (!imported.ok) return complainOf(file, terminal, problemOf(imported.failure), 1);
  const { refused: rows, read, registered, duplicates } = imported.value;
  const named = rows.map((row) => ({ row: row.row, reason: importSentence(row, 'nl') }));
  terminal.print(`${JSON.stringify({ file, read, registered, duplicates, refused: named })}\n`);
  return rows.length > 0 ? 1 : 0;
}

/** Says of a file why it was not read in: each sentence begins with its name as it was typed, since there may be several. */
function complainOf(file: string, terminal: Terminal, why: Problem, code: ExitCode): ExitCode {
  refuse(terminal, [{ ...why, message: `${file}: ${why.message}` }]);
  return code;
}

/** Sends a file as windows do, in parts; answers the id it has then. */
async function sendFile(client: SignedIn['client'], name: string, bytes: Buffer): Promise<Answer<string>> {
  let upload: string | null = null;
  for (let from = 0; from < bytes.length || upload === null; from += partBytes) {
    const base64 = bytes.subarray(from, from + partBytes).toString('base64');
    const sent: Awaited<ReturnType<typeof client.import.send>> = await client.import.send({ upload, name, base64 });
    if (!sent.ok) return sent;
    upload = sent.value.upload;
  }
  return ok(upload);
}

async function readMap(
  file: string | undefined,
  terminal: Terminal,
): Promise<Result<ImportMap | null, readonly Problem[]>> {
  if (file === undefined) return ok(null);
  const text = await readTextFile(pathFrom(terminal, file));
  if (!text.ok) return refused([text.failure]);
  const json = parsedJson(text.value);
  if (json === undefined) return refused([problem('not-json', '')]);
  const map = ImportMap.safeParse(json);
  if (map.success) return ok(map.data);
  return refused(map.error.issues.flatMap(placesOf).map((path) => problem('map-unfit', path)));
}

/** Where a map does not fit: a member that nobody knows is named itself. */
function placesOf(issue: z.core.$ZodIssue): readonly string[] {
  const members = issue.code === 'unrecognized_keys' ? issue.keys.map((name) => [...issue.path, name]) : [issue.path];
  return members.map(pointer);
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
