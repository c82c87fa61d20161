export { answer, api, outOfRole, type Query, type Schemas, signedOut, slowed } from './client';
export { create } from './create';
export { csrfToken, ensureCsrfToken } from './csrf';
export { asDocument, download } from './download';
export { askAgainBy, type SignInWay } from './fresh';
export {
  faultAt,
  hasCode,
  hasStatus,
  isProblem,
  ProblemError,
  type ProblemName,
  problemOf,
  UnreachableError,
} from './problem';
export { worthRetrying } from './retry';
export { serverNow } from './serverClock';
export { lastUse } from './used';
export { upload } from './upload';
export { uploadAll } from './uploadAll';
