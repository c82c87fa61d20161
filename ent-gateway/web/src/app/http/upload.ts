import { ensureCsrfToken } from './csrf';
import { ProblemError, UnreachableError, type Problem } from './problem';

/** Sends files with their progress (0 to 1), which `fetch` cannot tell. */
export async function upload<T>(path: string, form: FormData, progress: (done: number) => void): Promise<T> {
  const token = await ensureCsrfToken();
  return new Promise<T>((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', path);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.setRequestHeader('X-XSRF-TOKEN', token);
    request.upload.onprogress = (event) => progress(event.total ? event.loaded / event.total : 0);
    request.onerror = () => reject(new UnreachableError(path));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300) resolve(JSON.parse(request.responseText) as T);
      else reject(new ProblemError(problemIn(request)));
    };
    request.send(form);
  });
}

function problemIn(request: XMLHttpRequest): Problem {
  const fallback = { type: 'about:blank', status: request.status };
  try {
    return { ...fallback, ...(JSON.parse(request.responseText) as Partial<Problem>) };
  } catch {
    return fallback;
  }
}
