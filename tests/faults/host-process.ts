import { createInterface } from 'node:readline';
import { serveRegister } from '../../main/browser/serve-register.ts';

/**
 * The browser host as a process that is killed: says where it is on standard output, and anew for each line it reads.
 * Arguments: the register folder, the folder of the built renderer.
 */
const [folder = '', renderer = ''] = process.argv.slice(2);
const served = await serveRegister({ folder, renderer, program: 'typing test' });
const say = () => process.stdout.write(`${JSON.stringify({ url: served.address(), pid: process.pid })}\n`);
say();
createInterface({ input: process.stdin })
  .on('line', say)
  .on('close', () => void served.close());
