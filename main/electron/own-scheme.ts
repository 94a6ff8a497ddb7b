import { type StaticFile, securityHeaders } from '../browser/static-files.ts';

/** The address of the one page this host shows. */
export const ownOrigin = 'app://meldpunt';

/**
 * What pages of the scheme may: be a secure origin that fetches from itself. Not: pass the content policy, be fetched
 * from elsewhere, or keep service workers.
 */
export const ownScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} as const;

type Asked = Pick<Request, 'method' | 'url'>;

/** Answers requests of the page from files in memory: a name that is not in the list is not there, whatever it looks like. */
export function answerFrom(files: ReadonlyMap<string, StaticFile>): (request: Asked) => Response {
  return ({ method, url }) => {
    if (method !== 'GET' && method !== 'HEAD') return empty(405);
    const name = nameIn(url);
    const file = name === null ? undefined : files.get(name);
    if (!file) return empty(404);
    const headers = { ...securityHeaders, 'content-type': file.type, 'content-length': String(file.body.length) };
    return new Response(method === 'HEAD' ? null : new Uint8Array(file.body), { status: 200, headers });
  };
}

/** True for the page's own address, and for what it makes itself in memory to be saved. */
export function isOwn(url: string): boolean {
  return url.startsWith(`${ownOrigin}/`) || url.startsWith(`blob:${ownOrigin}/`);
}

function nameIn(url: string): string | null {
  if (!url.startsWith(`${ownOrigin}/`)) return null;
  const path = url.slice(ownOrigin.length).replace(/[?#].*$/s, '');
  return path === '/' ? '/index.html' : path;
}

function empty(status: number): Response {
  return new Response(null, { status, headers: securityHeaders });
}
