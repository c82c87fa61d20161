export { ClaimPublic } from './ClaimPublic';
export { ClaimSignedIn } from './ClaimSignedIn';
