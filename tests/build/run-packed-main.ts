import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/message-port';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../shared/contract/index.ts';
import { day } from '../../shared/dates.ts';
import { codeOfSecret } from '../support/code-of-secret.ts';
import { sampleIntake } from '../support/sample-intake.ts';
import { started } from './electron-module.ts';

// Runs the packed main of the Electron host under Node, with tests/build/electron-module.ts where it asks for Electron,
// and does what its window would do: load the page, hand over the end of a channel, make a register, sign in.
const standIn = new URL('./electron-module.ts', import.meta.url).href;
registerHooks({
  resolve: (name, context, next) => (name === 'electron' ? { url: standIn, shortCircuit: true } : next(name, context)),
});
await import(pathToFileURL(join(process.argv[2] ?? '', 'dist/main/main.js')).href);
const { loaded, answer, connect, webPreferences } = await started;

const page = await answer(new Request(loaded));
const { port1, port2 } = new MessageChannel();
port1.start();
connect(port2);
const client = createORPCClient<ContractRouterClient<Contract>>(new RPCLink({ port: port1 }));
const state = async () => {
  const status = await client.entry.status({});
  return status.ok ? status.value.state : status.failure.code;
};

const before = await state();
const account = { user: 'jansen', name: 'J. Jansen', password: 'een lang wachtwoord' };
const made = await client.entry.createRegister({ office: 'Proef', ...account });
await client.entry.signIn(account);
// A new register asks for a second step: the app that shows codes is set up.
const begun = await client.me.startFactor({ password: account.password });
if (begun.ok) await client.me.confirmFactor({ code: codeOfSecret(begun.value.secret, new Date().toISOString()) });
const after = await state();
// The keychain of this computer is asked.
const device = await client.me.showDeviceSecret({});
// The reader of tables is a program of its own beside the main file.
const base64 = Buffer.from('datum;verhaal\n2026-03-02;Wacht\n').toString('base64');
const sent = await client.import.send({ upload: null, name: 'tabel.csv', base64 });
const looked = sent.ok ? await client.import.look({ upload: sent.value.upload }) : sent;
const intake = sampleIntake({ receivedOn: day(new Date().toISOString().slice(0, 10)) });
const recorded = await client.case.register({ intake, draftId: null });
// A report is printed by a window of this host, whatever browsers the computer has.
const printed = recorded.ok ? await client.print.file({ caseId: recorded.value.id, language: 'nl' }) : recorded;
const paper = printed.ok ? Buffer.from(printed.value.base64, 'base64').toString('utf8') : JSON.stringify(printed);
// A backup is made in a process of its own, by the program beside the main file.
await client.backup.choose({ place: join(process.env.MELDPUNT_REGISTER ?? '', '../backups') });
await client.backup.make({});
const kept = await keptBackups();
const isPage = (await page.text()).includes('<div id="root">');
process.stdout.write(
  JSON.stringify({
    loaded,
    page: [page.status, isPage],
    webPreferences,
    before,
    made: made.ok,
    after,
    device: device.ok && device.value.state,
    rows: looked.ok && looked.value.rows,
    kept,
    printed: paper.startsWith('%PDF-<!doctype html>') && paper.includes(intake.story),
  }),
);
process.exit(0);

/** How many backups there are once none is being made any more; null when that failed. */
async function keptBackups(): Promise<number | null> {
  for (;;) {
    const shown = await client.backup.show({});
    if (!shown.ok || shown.value.failure) return null;
    if (!shown.value.running) return shown.value.kept.length;
    await wait(100);
  }
}
