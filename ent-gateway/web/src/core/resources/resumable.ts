import { DetailedError, type HttpRequest, Upload } from 'tus-js-client';
import { ensureCsrfToken, ProblemError, UnreachableError } from '../../app/http';
import { findOwn, fingerprintOf, findUnfinished, readUpload, type Target } from './unfinished';

/** Where uploads that go on after a cut are begun. */
const address = '/api/core/uploads';
/** As much as the server keeps at once: one that is cut loses no more than a part of this. */
const part = 8 * 1024 * 1024;
const second = 1000;
/** After a cut, again and again, and each minute at last; with every part that arrives it begins anew. */
const pauses = [0, 1, 2, 5, 10, 20, 30, ...Array<number>(120).fill(60)].map((pause) => pause * second);
const longestName = 200;

interface Manners {
  /** how much of it has come, 0 to 1 */
  progress: (done: number) => void;
  /** stops it; what has come stays, and it goes on another time */
  signal: AbortSignal;
}

/** Sends a file into a space, or what is missing of one begun before; whether it came to its end. */
export async function sendInParts(file: File, target: Target, manners: Manners): Promise<boolean> {
  const { spaceId, folderId, itemId, becomes } = target;
  const sent = await send(file, await findUnfinished(file, target), manners, {
    spaceId,
    ...(itemId ? { itemId } : folderId && { folderId }),
    ...(becomes && { becomes }),
  });
  return sent !== undefined;
}

/** Sends a file that becomes one's own; its id, once it came to its end. */
export async function sendOwnInParts(file: File, manners: Manners): Promise<string | undefined> {
  const sent = await send(file, await findOwn(file), manners, { becomes: 'ATTACHMENT' });
  return sent && ((await readUpload(sent)).madeFileId ?? undefined);
}

/** Sends in parts by the protocol tus; the id of the upload, undefined if it was stopped. */
async function send(
  file: File,
  begun: { id: string } | undefined,
  { progress, signal }: Manners,
  metadata: Record<string, string>,
): Promise<string | undefined> {
  let isBeginning = false;
  return new Promise<string | undefined>((resolve, reject) => {
    const upload = new Upload(file, {
      endpoint: address,
      uploadUrl: begun ? `${address}/${begun.id}` : null,
      metadata: {
        filename: file.name.slice(-longestName),
        fingerprint: fingerprintOf(file),
        ...metadata,
      },
      chunkSize: part,
      retryDelays: pauses,
      storeFingerprintForResuming: false,
      onBeforeRequest: (request) => {
        signal.throwIfAborted();
        isBeginning = request.getMethod() === 'POST';
        return introduce(request);
      },
      onUploadUrlAvailable: () => {
        isBeginning = false;
        if (signal.aborted) stop();
      },
      onShouldRetry: (error) => {
        isBeginning = false;
        return !signal.aborted && isPassing(error.originalResponse?.getStatus(), refusalIn(error));
      },
      onProgress: (sent, all) => progress(sent / all),
      onSuccess: () => end(() => resolve(upload.url?.split('/').at(-1))),
      onError: (error) => end(() => (signal.aborted ? resolve(undefined) : reject(meant(error)))),
    });
    /** A line that is back isn't waited for. */
    const goOn = () => {
      if (!isBeginning) void upload.abort().then(() => upload.start());
    };
    /** One that is just being begun is stopped when the answer is there: cut before, nobody would know of it. */
    const stop = () => {
      if (!isBeginning) void upload.abort().then(() => end(() => resolve(undefined)));
    };
    const end = (settle: () => void) => {
      window.removeEventListener('online', goOn);
      signal.removeEventListener('abort', stop);
      settle();
    };
    window.addEventListener('online', goOn);
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    else upload.start();
  });
}

async function introduce(request: HttpRequest) {
  request.setHeader('Accept', 'application/json');
  request.setHeader('X-Requested-With', 'XMLHttpRequest');
  request.setHeader('X-XSRF-TOKEN', await ensureCsrfToken());
}

/** No answer, a server that is busy or away, another request that still writes, or one that had written more. */
const isPassing = (status: number | undefined, type: string): boolean =>
  status === undefined ||
  status >= 500 ||
  [423, 429].includes(status) ||
  type === 'urn:ent:problem:core:upload-elsewhere';

function refusalIn(error: DetailedError): string {
  return (meant(error) as Partial<ProblemError>).problem?.type ?? '';
}

function meant(error: Error): Error {
  const answer = error instanceof DetailedError ? error.originalResponse : null;
  if (!answer) return new UnreachableError(address, { cause: error });
  const fallback = { type: 'about:blank', status: answer.getStatus() };
  try {
    return new ProblemError({ ...fallback, ...(JSON.parse(answer.getBody()) as Partial<typeof fallback>) });
  } catch {
    return new ProblemError(fallback);
  }
}
