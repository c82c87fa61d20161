/** An address of the web as it was typed, `https` added where it is left out; nothing when it is none. */
export function addressOf(typed: string): string | undefined {
  const words = typed.trim();
  const full = /^[a-z][a-z0-9+.-]*:/i.test(words) ? words : `https://${words}`;
  if (!URL.canParse(full)) return undefined;
  const { protocol, href, hostname, username, password } = new URL(full);
  return protocol === 'https:' && hostname.includes('.') && !username && !password ? href : undefined;
}
