/** Updates of Yjs travel in Base64. */
export function encoded(bytes: Uint8Array): string {
  let signs = '';
  // in pieces, for a call takes only so many arguments
  for (let at = 0; at < bytes.length; at += 8_192)
    signs += String.fromCharCode(...bytes.subarray(at, at + 8_192));
  return btoa(signs);
}

export const decoded = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
