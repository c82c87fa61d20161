import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LTISession, LTIStorage, LTITool } from '@lti-tool/core';
import { createRemoteJWKSet, generateKeyPair, jwtVerify } from 'jose';
import { createServer as createLoader } from 'vite';

/** What the platform's page tells the administrator of a tool. */
export interface Registration {
  issuer: string;
  clientId: string;
  deploymentId: string;
  authorizeUrl: string;
  tokenUrl: string;
  platformKeysUrl: string;
}

/** The library is published for bundlers: Node alone doesn't find its files. */
async function load(): Promise<typeof import('@lti-tool/core')> {
  const loader = await createLoader({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    server: { middlewareMode: true, ws: false, hmr: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    ssr: { noExternal: ['@lti-tool/core'] },
  });
  try {
    return (await loader.ssrLoadModule('@lti-tool/core')) as typeof import('@lti-tool/core');
  } finally {
    await loader.close();
  }
}

const kept = <T>(map: Map<string, T>) => ({
  get: (key: string) => Promise.resolve(map.get(key)),
  set: (key: string, value: T) => Promise.resolve(void map.set(key, value)),
});

/** The little of a store that one registration needs. */
function storeOf(known: () => Registration, sessions: Map<string, LTISession>): LTIStorage {
  const nonces = kept(new Map<string, boolean>());
  const store: Partial<LTIStorage> = {
    getLaunchConfig: (iss, clientId, deploymentId) => {
      const { issuer, authorizeUrl, tokenUrl, platformKeysUrl, ...one } = known();
      return Promise.resolve(
        iss === issuer && clientId === one.clientId && deploymentId === one.deploymentId
          ? { iss, clientId, deploymentId, authUrl: authorizeUrl, tokenUrl, jwksUrl: platformKeysUrl }
          : undefined,
      );
    },
    storeNonce: (nonce) => nonces.set(nonce, true),
    validateNonce: async (nonce) => {
      const isNew = (await nonces.get(nonce)) === true;
      await nonces.set(nonce, false);
      return isNew;
    },
    addSession: (session) => Promise.resolve(void sessions.set(session.id, session)).then(() => session.id),
    getSession: (id) => Promise.resolve(sessions.get(id)),
  };
  return store as LTIStorage;
}

const html = (body: string) =>
  `<!doctype html><html lang="fr"><head><title>Calculons</title></head><body>${body}</body></html>`;

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return new URLSearchParams(Buffer.concat(parts).toString());
}

/**
 * A tool of somebody else, on a library that shares nothing with the platform: @lti-tool/core asks who comes and calls the services,
 * jose checks what was signed. The library's own check of a launch wants a mail address of everybody, which the platform never gives.
 */
export class TestTool {
  /** Claims of all visits, the latest last. */
  readonly visits: Record<string, unknown>[] = [];
  /** What the services answered on the latest visit. */
  readonly told: Record<string, unknown> = {};
  private registration: Registration | undefined;
  private readonly server = createServer((request, response) => {
    this.answer(request, response).catch((failure: unknown) => {
      response.writeHead(500).end(String(failure));
    });
  });

  private constructor(private readonly tool: LTITool) {}

  static async start(): Promise<TestTool> {
    const keyPair = await generateKeyPair('RS256', { extractable: true });
    const sessions = new Map<string, LTISession>();
    const { LTITool } = await load();
    const holder: { one?: TestTool } = {};
    const known = () => {
      if (!holder.one?.registration) throw new Error('not registered');
      return holder.one.registration;
    };
    const started = new TestTool(
      new LTITool({
        stateSecret: crypto.getRandomValues(new Uint8Array(32)),
        keyPair: keyPair,
        storage: storeOf(known, sessions),
      }),
    );
    holder.one = started;
    await new Promise<void>((done) => started.server.listen(0, '127.0.0.1', done));
    return started;
  }

  at(path: string): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}${path}`;
  }

  register(registration: Registration): void {
    this.registration = registration;
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.at('/'));
    if (url.pathname === '/keys') {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(await this.tool.getJWKS()));
    } else if (url.pathname === '/login') {
      response.writeHead(302, { location: await this.login(url.searchParams) }).end();
    } else if (url.pathname === '/launch') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      response.end(await this.launch(await formOf(request)));
    } else {
      response.writeHead(404).end();
    }
  }

  private login(asked: URLSearchParams): Promise<string> {
    const hint = asked.get('lti_message_hint');
    return this.tool.handleLogin({
      client_id: asked.get('client_id') ?? '',
      iss: asked.get('iss') ?? '',
      launchUrl: this.at('/launch'),
      login_hint: asked.get('login_hint') ?? '',
      target_link_uri: asked.get('target_link_uri') ?? '',
      lti_deployment_id: asked.get('lti_deployment_id') ?? '',
      ...(hint && { lti_message_hint: hint }),
    });
  }

  private async launch(form: URLSearchParams): Promise<string> {
    const { issuer, clientId, platformKeysUrl } = this.registration ?? {};
    if (!issuer || !clientId || !platformKeysUrl) throw new Error('not registered');
    const { payload } = await jwtVerify(
      form.get('id_token') ?? '',
      createRemoteJWKSet(new URL(platformKeysUrl)),
      { issuer, audience: clientId, algorithms: ['RS256'] },
    );
    this.visits.push(payload);
    const session = await this.tool.createSession(payload as never);
    if (session.services?.deepLinking)
      return this.tool.createDeepLinkingResponse(session, [
        {
          type: 'ltiResourceLink',
          title: 'Les parts de gâteau',
          url: this.at('/play?id=7'),
          custom: { level: '2' },
          lineItem: { scoreMaximum: 20, label: 'Parts de gâteau' },
        },
      ]);
    if (session.isStudent) await this.work(session);
    return html(`<h1>Calculons</h1><p>${session.isStudent ? 'Bravo' : 'Bonjour'}</p>`);
  }

  /** A pupil's work: who is there, what is scored, the score itself, and the results read back. */
  private async work(session: LTISession): Promise<void> {
    this.told.members = await this.tool.getMembers(session);
    this.told.items = await this.tool.listLineItems(session);
    await this.tool.submitScore(session, {
      userId: session.user.id,
      scoreGiven: 15,
      scoreMaximum: 20,
      comment: 'Belle coupe',
      activityProgress: 'Completed',
      gradingProgress: 'FullyGraded',
    });
    this.told.results = await this.tool.getScores(session);
  }
}
