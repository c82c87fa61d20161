import { ensureCsrfToken } from './csrf';
import { ProblemError, UnreachableError, type Problem } from './problem';
import type { paths } from './schema';

interface Upload {
  post: {
    requestBody?: { content: { 'multipart/form-data': unknown } };
    responses: { 201: { content: { 'application/json': unknown } } };
  };
}
/** The addresses that take files. */
type UploadPath = { [P in keyof paths]: paths[P] extends Upload ? P : never }[keyof paths];
type Stored<P extends UploadPath> = paths[P]['post']['responses'][201]['content']['application/json'];

/** Sends files with their progress (0 to 1), which `fetch` cannot tell; the address is the path with its ids. */
export async function upload<P extends UploadPath>(
  path: P,
  form: FormData,
  progress: (done: number) => void,
  address: string = path,
): Promise<Stored<P>> {
  const token = await ensureCsrfToken();
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', address);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('X-Requested-With', 'XMLHttpRequest');
    request.setRequestHeader('X-XSRF-TOKEN', token);
    request.upload.onprogress = (event) => progress(event.total ? event.loaded / event.total : 0);
    request.onerror = () => reject(new UnreachableError(path));
    request.onload = () => {
      if (request.status >= 200 && request.status < 300)
        resolve(JSON.parse(request.responseText) as Stored<P>);
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
