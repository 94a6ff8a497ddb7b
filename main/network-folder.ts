import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync, statfsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** A disk that stands somewhere in the tree, and its kind as the system calls it. */
interface Mount {
  readonly at: string;
  readonly kind: string;
}

/** What is known of the place of a folder. */
export interface FolderFacts {
  readonly platform: NodeJS.Platform;
  /** With links followed; on Windows a drive that stands for a share is that share. */
  readonly path: string;
  /** The number by which Linux tells kinds of file systems; null elsewhere. */
  readonly magic: number | null;
  readonly mounts: readonly Mount[];
}

/** Source: statfs(2), "Filesystem types"; linux/magic.h. NFS, SMB, CIFS, SMB2, NCP, Coda, AFS (two), Ceph, 9P. */
const networkMagics: readonly number[] = [
  0x6969, 0x517b, 0xff534d42, 0xfe534d42, 0x564c, 0x73757245, 0x5346414f, 0x6b414653, 0x00c36400, 0x01021997,
];

/** Kinds as Linux and macOS name them; a file system in user space says which one behind a point. */
const networkKinds =
  /^(nfs\d?|cifs|smb\d?|smbfs|afpfs|webdav|davfs|ncpfs|ceph|glusterfs|9p|afs|fuse\.(sshfs|davfs2?|gvfsd-fuse|rclone|s3fs|glusterfs|cifs))$/;

/**
 * True when a folder stands on a disk of another computer. A register there is refused: the memory that its windows share is not
 * shared over a network, and a broken line leaves half a file (reliability bar, 5.5).
 */
export function isOnNetwork({ platform, path, magic, mounts }: FolderFacts): boolean {
  if (platform === 'win32') return /^[\\/]{2}(?![.?][\\/])/.test(path) || /^[\\/]{2}\?[\\/]UNC[\\/]/i.test(path);
  if (magic !== null && networkMagics.includes(magic >>> 0)) return true;
  return networkKinds.test(mountOf(path, mounts)?.kind ?? '');
}

/** The disk that a path is on: the one that stands deepest in the tree above it, and of those the last. */
function mountOf(path: string, mounts: readonly Mount[]): Mount | undefined {
  const above = mounts.filter(({ at }) => path === at || path.startsWith(at.endsWith('/') ? at : `${at}/`));
  return above.reduce<Mount | undefined>(
    (deepest, each) => (each.at.length >= (deepest?.at.length ?? 0) ? each : deepest),
    undefined,
  );
}

/** What this computer tells of a folder, or of the nearest one above it that is there. What it does not tell counts for nothing. */
export function factsOf(folder: string): FolderFacts {
  const { platform } = process;
  const there = nearest(resolve(folder));
  const path = tried(() => realpathSync.native(there)) ?? there;
  const magic = platform === 'linux' ? (tried(() => statfsSync(path).type) ?? null) : null;
  return { platform, path, magic, mounts: tried(() => mountsOn(platform)) ?? [] };
}

function nearest(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : nearest(dirname(path));
}

function mountsOn(platform: NodeJS.Platform): readonly Mount[] {
  if (platform === 'linux') return mountsOfLinux(readFileSync('/proc/self/mountinfo', 'utf8'));
  return platform === 'darwin' ? mountsOfMac(execFileSync('/sbin/mount', { encoding: 'utf8', timeout: 2000 })) : [];
}

/** Source: proc_pid_mountinfo(5): the fifth field is the place, behind the lone hyphen stands the kind. */
export function mountsOfLinux(text: string): readonly Mount[] {
  return text.split('\n').flatMap((line) => {
    const [about = '', kinds = ''] = line.split(' - ');
    const at = about.split(' ')[4];
    const [kind] = kinds.split(' ');
    return at && kind ? [{ at: unescaped(at), kind }] : [];
  });
}

/** Source: mount(8) of macOS: `//user@server/share on /Volumes/share (smbfs, nodev)`. */
export function mountsOfMac(text: string): readonly Mount[] {
  return [...text.matchAll(/^.+? on (\/.*) \((\w+)[,)]/gm)].map(([, at = '', kind = '']) => ({ at, kind }));
}

function unescaped(text: string): string {
  return text.replace(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)));
}

function tried<T>(ask: () => T): T | null {
  try {
    return ask();
  } catch {
    return null;
  }
}
