export { create } from './create';
export { download } from './download';
export { csrfToken, ensureCsrfToken } from './csrf';
export { hasStatus, isProblem, ProblemError, UnreachableError } from './problem';
export { get, signedOut, worthRetrying, write } from './request';
export { upload } from './upload';
export { uploadAll } from './uploadAll';
