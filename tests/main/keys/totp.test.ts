import { expect, test } from 'vitest';
import { codeAt, factorAddress, secretText, stepOfCode } from '../../../main/keys/totp.ts';

const secret = Buffer.from('12345678901234567890');

/** RFC 6238, appendix B, the rows of SHA-1; RFC 4226, appendix D. */
test.each([
  [59, '94287082'],
  [1111111109, '07081804'],
  [1111111111, '14050471'],
  [1234567890, '89005924'],
  [2000000000, '69279037'],
  [20000000000, '65353130'],
])('at %i seconds the code is %s', (seconds, code) => {
  expect(codeAt(secret, Math.floor(seconds / 30), 8)).toBe(code);
});

test.each(['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489'])(
  'the codes of six digits are those of RFC 4226: %s',
  (code) => {
    const all = Array.from({ length: 10 }, (_, step) => codeAt(secret, step));
    expect(all).toContain(code);
  },
);

test('a code of the step before or after is taken, of two steps away is not, and none twice', () => {
  const at = 1_000 * 30_000;
  for (const step of [999, 1000, 1001]) expect(stepOfCode(secret, codeAt(secret, step), { at, after: 0 })).toBe(step);
  for (const step of [998, 1002]) expect(stepOfCode(secret, codeAt(secret, step), { at, after: 0 })).toBeNull();
  expect(stepOfCode(secret, codeAt(secret, 1000), { at, after: 1000 })).toBeNull();
  expect(
    stepOfCode(secret, ` ${codeAt(secret, 1000).slice(0, 3)} ${codeAt(secret, 1000).slice(3)}`, { at, after: 0 }),
  ).toBe(1000);
  for (const typed of ['', '12345', '1234567', 'abcdef'])
    expect(stepOfCode(secret, typed, { at, after: 0 })).toBeNull();
});

test('a secret is written as apps take it (RFC 4648), and so is its address', () => {
  expect(secretText(secret)).toBe('GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ');
  expect(factorAddress(secret, { office: 'Zuid & Noord', user: 'm.hoekstra' })).toBe(
    'otpauth://totp/Meldpunt%20Zuid%20%26%20Noord:m.hoekstra?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Meldpunt%20Zuid%20%26%20Noord',
  );
});
