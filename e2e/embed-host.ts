import { createServer, type Server } from 'node:http';

const STYLE = `
body { margin: 0 auto; max-width: 60rem; padding: 0 1rem; font: 18px/1.5 Georgia, serif; background: #fff; color: #222 }
.tall { height: 120vh }
iframe { max-width: 100% }
`;

/**
 * Another web site, on another origin than the atlas, with a policy that allows the atlas's script
 * and frames and nothing else but its own style sheet.
 */
export class EmbedHost {
  readonly #server: Server;
  readonly #pages = new Map<string, string>();
  readonly #headers: Record<string, string>;

  private constructor(atlas: string, more: Record<string, string>) {
    const policy = [
      "default-src 'none'",
      `script-src ${atlas}`,
      `frame-src ${atlas}`,
      "style-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ].join('; ');
    this.#headers = { 'Content-Security-Policy': policy, ...more };
    this.#server = createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://local').pathname;
      const isStyle = path === '/site.css';
      const body = isStyle ? STYLE : this.#pages.get(path);
      response.writeHead(body === undefined ? 404 : 200, {
        ...this.#headers,
        'Content-Type': isStyle ? 'text/css' : 'text/html; charset=utf-8',
      });
      response.end(body);
    });
  }

  /** @param atlas origin of the atlas. @param more headers that this site sends besides its policy. */
  static async start(atlas: string, more: Record<string, string> = {}): Promise<EmbedHost> {
    const host = new EmbedHost(atlas, more);
    await new Promise<void>((resolve) => {
      host.#server.listen(0, '127.0.0.1', resolve);
    });
    return host;
  }

  /** Publishes an article with something in the middle of it. Returns its address. */
  publishes(middle: string, lang = 'sv', name = '/artikel/'): string {
    const address = this.#server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The host has no port.');
    this.#pages.set(name, article(middle, lang));
    return `http://127.0.0.1:${address.port}${name}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => {
      this.#server.close(resolve);
    });
  }
}

function article(middle: string, lang: string): string {
  return `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>En artikel</title>
    <link rel="stylesheet" href="/site.css">
  </head>
  <body>
    <h1>En artikel</h1>
    <p><a href="#efter" id="fore">Före kartan</a></p>
    ${middle}
    <p><a href="#fore" id="efter">Efter kartan</a></p>
    <div class="tall"></div>
    <h2 id="slut">Slutet av artikeln</h2>
    <div class="tall"></div>
  </body>
</html>`;
}
