import { expect, test } from 'vitest';
import { type FolderFacts, factsOf, isOnNetwork, mountsOfLinux, mountsOfMac } from '../../main/network-folder.ts';

/** Where a folder stands, as the three systems tell it: a faked list, since no share is mounted here. */
const onLinux: FolderFacts = {
  platform: 'linux',
  path: '/srv/meldpunt/register',
  magic: 0xef53,
  mounts: mountsOfLinux(
    [
      '24 1 254:0 / / rw,relatime shared:1 - ext4 /dev/vda rw',
      '40 24 0:40 / /srv/share rw,relatime shared:9 - cifs //server/share rw,vers=3.1.1',
      '41 24 0:41 / /srv/with\\040space rw - nfs4 server:/export rw',
      '42 24 0:42 / /mnt/over-ssh rw,nosuid - fuse.sshfs jansen@server: rw',
      '43 24 0:43 / /srv/share/own rw - ext4 /dev/vdb rw',
      '',
    ].join('\n'),
  ),
};
const mac = mountsOfMac(
  '/dev/disk3s1 on / (apfs, local, journaled)\n//jansen@server/share on /Volumes/share (smbfs, nodev, nosuid)\n',
);

test.each([
  ['an own disk', onLinux.path, 0xef53, false],
  ['NFS by its number', onLinux.path, 0x6969, true],
  ['SMB by its number, which is negative where numbers have a sign', onLinux.path, 0xff534d42 | 0, true],
  ['a share by its place', '/srv/share/register', 0xef53, true],
  ['the place of the share itself', '/srv/share', 0xef53, true],
  ['a folder whose name begins alike', '/srv/shared/register', 0xef53, false],
  ['an own disk inside a share', '/srv/share/own/register', 0xef53, false],
  ['a place with a space', '/srv/with space/register', 0xef53, true],
  ['a file system in user space that goes over the network', '/mnt/over-ssh/register', 0x65735546, true],
])('Linux: %s', (_, path, magic, expected) => {
  expect(isOnNetwork({ ...onLinux, path, magic })).toBe(expected);
});

test.each([
  ['C:\\register', false],
  ['\\\\server\\share\\register', true],
  ['//server/share/register', true],
  ['\\\\?\\UNC\\server\\share\\register', true],
  ['\\\\?\\C:\\register', false],
  ['\\\\.\\C:\\register', false],
])('Windows: %s', (path, expected) => {
  expect(isOnNetwork({ platform: 'win32', path, magic: null, mounts: [] })).toBe(expected);
});

test.each([
  ['/private/register', false],
  ['/Volumes/share/register', true],
  ['/Volumes/shared/register', false],
])('macOS: %s', (path, expected) => {
  expect(isOnNetwork({ platform: 'darwin', path, magic: null, mounts: mac })).toBe(expected);
});

test('a folder of this computer is none of the network, there or not yet', () => {
  expect(isOnNetwork(factsOf(import.meta.dirname))).toBe(false);
  expect(factsOf('/not/there/yet').path).toBe('/');
});
