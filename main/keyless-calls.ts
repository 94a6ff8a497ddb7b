import type { CallName } from '../shared/contract/index.ts';

/** What can be answered while nobody with the register key is there: by the accounts file alone. */
export const keylessCalls: readonly CallName[] = [
  'me.show',
  'me.savePreferences',
  'me.changePassword',
  'me.startFactor',
  'me.confirmFactor',
  'me.stopFactor',
  'me.showDeviceSecret',
  'me.startDeviceSecret',
  'me.stopDeviceSecret',
  'me.anotherWindow',
  'account.list',
  'account.propose',
  'account.disable',
  'account.approve',
  'account.refuse',
  'account.openRegister',
];

/** What is open to somebody who must first set something for himself. */
export const meanwhileCalls: Readonly<Record<'password' | 'factor', readonly CallName[]>> = {
  password: ['me.show', 'me.savePreferences', 'me.changePassword'],
  factor: ['me.show', 'me.savePreferences', 'me.startFactor', 'me.confirmFactor'],
};
