// SPDX-License-Identifier: Apache-2.0
// The replicas, served as the networks themselves: one https server on 127.0.0.1 that answers for all their hosts.
// The browsers are told to look for these hosts here (browsers.mjs).
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import https from 'node:https';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import esbuild from 'esbuild';
import { NETWORKS } from '../networks/networks.mjs';

const REPLICAS = fileURLToPath(new URL('../replicas/', import.meta.url));

/** The hosts that the server answers for. */
export const HOSTS = NETWORKS.flatMap((network) => network.hosts);

const COMMON = "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'; img-src 'self' data: blob:; " +
    "connect-src 'self'; style-src 'self' 'unsafe-inline'; ";
/** As strict as the live sites. */
const POLICIES = new Map(NETWORKS.flatMap(({ hosts, policy }) => hosts.map((host) => [host, COMMON + policy])));
/** Host and path -> file; a path alone is served on the network's first host. */
const PAGES = new Map(NETWORKS.flatMap(({ hosts, pages }) =>
  Object.entries(pages).map(([where, file]) => [where.startsWith('/') ? hosts[0] + where : where, file])));
/** Scripts that belong to no one replica. */
const ALONE = ['hostile', 'trusted-types'];
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8' };

const CSP = 'content-security-policy';
const ISOLATION = { 'cross-origin-embedder-policy': 'require-corp', 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin' };
/** Every part of such a page says so, or the page could not load it. */
const PART_OF_ISOLATED = { ...ISOLATION, 'cross-origin-resource-policy': 'cross-origin' };
/** How a page shuts itself off (`?isolated=NAME`); by the first (`?isolated`) nobody else's frame runs who has not agreed. */
export const ISOLATIONS = {
  '': ISOLATION,
  credentialless: { ...ISOLATION, 'cross-origin-embedder-policy': 'credentialless' },
  opener: { 'cross-origin-opener-policy': 'same-origin', 'cross-origin-resource-policy': 'same-origin', 'origin-agent-cluster': '?1' },
  frames: { [CSP]: "default-src 'self'; style-src 'self' 'unsafe-inline'; frame-src 'none'; child-src 'none'; frame-ancestors 'none'; form-action 'none'", 'x-frame-options': 'DENY' },
  types: { [CSP]: "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'; trusted-types default jSecure" },
  sandbox: { [CSP]: "default-src 'self'; style-src 'self' 'unsafe-inline'; sandbox allow-scripts allow-forms allow-same-origin" },
  opaque: { [CSP]: "default-src https://www.linkedin.com; style-src https://www.linkedin.com 'unsafe-inline'; sandbox allow-scripts allow-forms" },
  permissions: { 'permissions-policy': 'clipboard-write=(), fullscreen=(), storage-access=()', 'document-policy': 'force-load-at-top', 'referrer-policy': 'no-referrer' },
};

/** Bundles every replica's page.js with its editor library; name -> bytes. */
async function bundle() {
  const folders = new Set([...PAGES.values()].map((file) => path.dirname(file)));
  const scripts = [...folders].map((folder) => [folder.replaceAll('/', '-'), `${REPLICAS}${folder}/page.js`]);
  const result = await esbuild.build({
    entryPoints: Object.fromEntries([...scripts, ...ALONE.map((name) => [name, `${REPLICAS}${name}.js`])]),
    bundle: true, write: false, outdir: REPLICAS, format: 'iife', target: 'es2022', logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  return new Map(result.outputFiles.map((file) => [path.basename(file.path), file.contents]));
}

/** A self-signed certificate that lives as long as the test's folder. */
async function certificate(temp) {
  const [key, cert] = [path.join(temp, 'tls.key'), path.join(temp, 'tls.crt')];
  await promisify(execFile)('openssl', ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes',
    '-days', '2', '-subj', '/CN=vorab test', '-addext', `subjectAltName=${HOSTS.map((host) => `DNS:${host}`).join(',')}`,
    '-keyout', key, '-out', cert], { timeout: 20000 });
  return { key: await readFile(key), cert: await readFile(cert) };
}

/** Starts the server; `close` ends it and every connection. */
export async function startSites(temp) {
  const [files, tls] = await Promise.all([bundle(), certificate(temp)]);
  const server = https.createServer(tls, async (request, response) => {
    const url = new URL(request.url, 'https://here');
    const host = (request.headers.host ?? '').split(':')[0];
    const page = PAGES.get(host + url.pathname);
    const body = page ? await readFile(REPLICAS + page) : files.get(url.pathname.replace('/_replica/', ''));
    const type = TYPES[path.extname(page ?? url.pathname)];
    if (!body || !type) return response.writeHead(404).end();
    const policy = url.pathname === '/bare/' ? {} : { 'content-security-policy': POLICIES.get(host) ?? COMMON };
    const isolated = url.searchParams.get('isolated');
    const isolation = page ? ISOLATIONS[isolated] ?? {} : PART_OF_ISOLATED;
    response.writeHead(200, { 'content-type': type, ...policy, ...isolation });
    return response.end(body);
  });
  const sockets = new Set();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    port: server.address().port,
    close: () => new Promise((resolve) => {
      server.close(resolve);
      for (const socket of sockets) socket.destroy();
    }),
  };
}
