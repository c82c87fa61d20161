import { DetailedError, type HttpRequest, Upload } from 'tus-js-client';
import { ensureCsrfToken, ProblemError, UnreachableError } from '../../app/http';
import { fingerprintOf, findUnfinished, type Target } from './unfinished';

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

/** Sends a file in parts by the protocol tus, or what is missing of one begun before; whether it came to its end. */
export async function sendInParts(
  file: File,
  target: Target,
  { progress, signal }: Manners,
): Promise<boolean> {
  const begun = await findUnfinished(file, target);
  let isBeginning = false;
  return new Promise<boolean>((resolve, reject) => {
    const { spaceId, folderId, itemId, becomes } = target;
    const upload = new Upload(file, {
      endpoint: address,
      uploadUrl: begun ? `${address}/${begun.id}` : null,
      metadata: {
        filename: file.name.slice(-longestName),
        fingerprint: fingerprintOf(file),
        spaceId,
        ...(itemId ? { itemId } : folderId && { folderId }),
        ...(becomes && { becomes }),
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
      onSuccess: () => end(() => resolve(true)),
      onError: (error) => end(() => (signal.aborted ? resolve(false) : reject(meant(error)))),
    });
    /** A line that is back isn't waited for. */
    const goOn = () => {
      if (!isBeginning) void upload.abort().then(() => upload.start());
    };
    /** One that is just being begun is stopped when the answer is there: cut before, nobody would know of it. */
    const stop = () => {
      if (!isBeginning) void upload.abort().then(() => end(() => resolve(false)));
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
