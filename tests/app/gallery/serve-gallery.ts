import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const here = fileURLToPath(new URL('.', import.meta.url));
const work = fileURLToPath(new URL('../../../.work/', import.meta.url));

/** The policy the product is served with; the gallery must live under it too. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
};

export interface ServedGallery {
  readonly address: string;
  close(): Promise<void>;
}

/** Builds the gallery as the product is built and serves it on a free port of this machine, under the product's content policy. */
export async function serveGallery(): Promise<ServedGallery> {
  await mkdir(work, { recursive: true });
  // A folder of its own: two workers may build at the same time.
  const built = await mkdtemp(join(work, 'gallery-'));
  await build({
    configFile: false,
    logLevel: 'error',
    root: here,
    base: './',
    plugins: [react()],
    build: {
      outDir: built,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2023',
    },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery');
    const file = join(built, pathname === '/' ? 'index.html' : pathname);
    readFile(file).then(
      (content) => {
        response.writeHead(200, {
          'content-type': types[extname(file)] ?? 'application/octet-stream',
          'content-security-policy': policy,
        });
        response.end(content);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { address: addressOf(server), close: () => stop(server, built) };
}

async function stop(server: Server, built: string) {
  await new Promise<void>((resolve) => server.close(() => resolve()));
  await rm(built, { recursive: true, force: true });
}

function addressOf(server: Server): string {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The gallery has no port');
  return `http://127.0.0.1:${address.port}`;
}
