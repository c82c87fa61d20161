import { ensureCsrfToken } from './csrf';
import { problemOf, UnreachableError } from './problem';

/** Has a document made (POST: making it changes something) and hands it to the browser as a download. */
export async function download(path: string, fallbackName: string, body?: unknown): Promise<void> {
  const headers = {
    'X-Requested-With': 'XMLHttpRequest',
    'X-XSRF-TOKEN': await ensureCsrfToken(),
    ...(body !== undefined && { 'Content-Type': 'application/json' }),
  };
  let response: Response;
  try {
    response = await fetch(path, {
      method: 'POST',
      headers,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  } catch (cause) {
    throw new UnreachableError(path, { cause });
  }
  if (!response.ok) throw await problemOf(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = nameIn(response.headers.get('content-disposition')) ?? fallbackName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const nameIn = (disposition: string | null): string | undefined => {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : /filename="?([^";]+)"?/i.exec(disposition ?? '')?.[1];
};
