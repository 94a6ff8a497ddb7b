import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../build/project.ts';
import { closeRegister } from '../../main/host.ts';
import { openOffice } from '../support/office.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const isRoot = process.getuid?.() === 0;

test('while a disk gets full one is warned, then files are refused, then the kept room is used; text is never lost, and all stays readable', async () => {
  const office = await openOffice();
  closeRegister(office.host);
  const temporary = temporaryFolder();
  const [disk, own] = [join(temporary.path, 'disk'), join(temporary.path, 'own')];
  for (const folder of [disk, own]) mkdirSync(folder);
  const { user, password } = office.at['back-office'];
  const script = join(project, 'tests/support/fill-disk.ts');
  const small = 'mount -t tmpfs -o size=600m small "$0" && cp -r "$1" "$0/register" && shift && exec "$@"';
  const words = [disk, office.folder, process.execPath, script, disk, user, password];
  const ran = spawnSync('unshare', [isRoot ? '-m' : '-Urm', 'sh', '-c', small, ...words], {
    encoding: 'utf8',
    env: { ...process.env, XDG_DATA_HOME: own },
    timeout: 120_000,
  });
  expect(ran.status, ran.stderr).toBe(0);
  expect(JSON.parse(ran.stdout)).toEqual({
    ample: { disk: 'ample', file: 'ok', reserve: true },
    low: { disk: 'low', file: 'ok' },
    nearly: { disk: 'nearly-full', file: 'disk-nearly-full', text: 'ok' },
    full: { text: 'ok', reserve: false },
    last: 'disk-full',
    read: { opened: 'ok' },
    again: { readOnly: false, lost: 0, sound: true },
  });
  temporary.remove();
  office.close();
});
