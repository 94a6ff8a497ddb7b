import { join } from 'node:path';
import { expect, test } from 'vitest';
import { defaultRegisterFolder } from '../../main/register-folder.ts';

const home = join('/', 'people', 'jansen');

test.each([
  ['linux', {}, join(home, '.local', 'share')],
  ['linux', { XDG_DATA_HOME: join('/', 'data') }, join('/', 'data')],
  ['linux', { XDG_DATA_HOME: 'relative' }, join(home, '.local', 'share')],
  ['darwin', { XDG_DATA_HOME: join('/', 'data') }, join(home, 'Library', 'Application Support')],
  ['win32', { LOCALAPPDATA: join('/', 'local') }, join('/', 'local')],
  ['win32', {}, join(home, 'AppData', 'Local')],
] as const)('on %s with %j the register stands in the data folder of the user', (platform, environment, data) => {
  expect(defaultRegisterFolder({ platform, environment, home })).toBe(join(data, 'meldpunt', 'register'));
});

test('a folder named in the environment comes first', () => {
  const environment = { MELDPUNT_REGISTER: join('/', 'office', 'register'), XDG_DATA_HOME: join('/', 'data') };
  expect(defaultRegisterFolder({ platform: 'linux', environment, home })).toBe(join('/', 'office', 'register'));
});
