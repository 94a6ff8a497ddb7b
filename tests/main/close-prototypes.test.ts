import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** In a process of its own: what is closed stays closed. */
function tried(attack: string): string {
  const close = fileURLToPath(new URL('../../main/close-prototypes.ts', import.meta.url));
  const program = `
    import { closePrototypes } from ${JSON.stringify(close)};
    closePrototypes();
    try { ${attack} } catch (error) { process.stdout.write(error.name + ' '); }
    process.stdout.write(String(({}).polluted) + ' ' + String([].polluted) + ' ' + String('x'.polluted));`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' }).stdout;
}

test.each([
  ['a key set by name', `const merged = {}; merged['__proto__'].polluted = 1;`],
  ['a key set through the constructor', `({}).constructor.prototype.polluted = 1;`],
  ['a key defined', `Object.defineProperty(Object.prototype, 'polluted', { value: 1 });`],
  ['keys copied', `Object.assign(Object.prototype, JSON.parse('{"polluted": 1}'));`],
  ['a key of lists', `[].__proto__.polluted = 1;`],
  ['a key of texts', `'x'.__proto__.polluted = 1;`],
])('%s is refused, and no object has it', (_, attack) => {
  expect(tried(attack)).toBe('TypeError undefined undefined undefined');
});

test('another prototype is not put beneath all objects', () => {
  expect(tried(`Object.setPrototypeOf(Object.prototype, { polluted: 1 });`)).toBe(
    'TypeError undefined undefined undefined',
  );
});

test('an object may still have a toString of its own', () => {
  expect(tried(`const own = {}; own.toString = () => 'x'; process.stdout.write(String(own) + ' ');`)).toBe(
    'x undefined undefined undefined',
  );
});
