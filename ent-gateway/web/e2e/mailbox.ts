import { createServer, type Socket } from 'node:net';

/** Where the product under test sends its mail. */
const port = Number(process.env.ENT_MAIL_PORT ?? 18025);

export interface Mailbox {
  /** The text of the newest mail to an address, once there are as many. */
  newest: (to: string, count?: number) => Promise<string>;
  close: () => Promise<void>;
}

/** A mail server for one journey: it takes everything and keeps it. */
export async function openMailbox(): Promise<Mailbox> {
  const mails: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => sockets.delete(socket));
    receive(socket, (mail) => mails.push(mail));
  });
  await new Promise<void>((open) => server.listen(port, '127.0.0.1', open));
  return {
    newest: async (to, count = 1) => {
      for (let waited = 0; waited < 60_000; waited += 250) {
        const found = mails.filter((mail) => new RegExp(`^To: .*${to}`, 'im').test(mail));
        const last = found.at(-1);
        if (last && found.length >= count) return textOf(last);
        await new Promise((next) => setTimeout(next, 250));
      }
      throw new Error(`No mail to ${to}`);
    },
    close: () =>
      new Promise((closed) => {
        sockets.forEach((socket) => socket.destroy());
        server.close(() => closed());
      }),
  };
}

/** The little of SMTP that a mail needs. */
function receive(socket: Socket, keep: (mail: string) => void) {
  let rest = '';
  let inMail = false;
  const answer = (line: string) => socket.write(`${line}\r\n`);
  answer('220 mailbox');
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    rest += chunk;
    for (;;) {
      const end = inMail ? '\r\n.\r\n' : '\r\n';
      const at = rest.indexOf(end);
      if (at < 0) return;
      const part = rest.slice(0, at);
      rest = rest.slice(at + end.length);
      if (inMail) {
        keep(part);
        inMail = false;
        answer('250 kept');
      } else if (/^DATA/i.test(part)) {
        inMail = true;
        answer('354 go on');
      } else if (/^QUIT/i.test(part)) {
        socket.end('221 bye\r\n');
      } else {
        answer('250 mailbox');
      }
    }
  });
}

function textOf(mail: string): string {
  const [head = '', ...body] = mail.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/^Content-Transfer-Encoding: base64/im.test(head)) return Buffer.from(text, 'base64').toString('utf8');
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(head)) return text;
  const bytes = text
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** The link in a mail, as a browser at `base` reaches it: letters name the territory's own host. */
export function linkIn(mail: string, base: string): string {
  const found = /https?:\/\/\S+?(\/\S+#[A-Z0-9]+)/.exec(mail)?.[1];
  if (!found) throw new Error(`No link in ${mail}`);
  return new URL(found, base).href;
}
