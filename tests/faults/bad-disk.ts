import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { dirname, join } from 'node:path';
import { databaseName } from '../../db/open.ts';

/**
 * Loaded before a program (`--import`): a disk on which one byte of what a backup holds comes out otherwise than it was written,
 * just before the backup is restored on trial. The program itself knows nothing of it.
 */
const { mkdirSync } = fs;
fs.mkdirSync = new Proxy(mkdirSync, {
  apply: (own, self, [path, ...rest]) => {
    // Once for each trial: it is asked for again with every file that is put there.
    if (String(path).endsWith('trial') && !fs.existsSync(String(path)))
      changeOneByte(join(dirname(String(path)), databaseName));
    return Reflect.apply(own, self, [path, ...rest]);
  },
});
syncBuiltinESMExports();

function changeOneByte(path: string): void {
  const bytes = fs.readFileSync(path);
  const at = Math.floor(bytes.length / 2);
  bytes.writeUInt8(bytes.readUInt8(at) ^ 0x20, at);
  fs.writeFileSync(path, bytes);
}
