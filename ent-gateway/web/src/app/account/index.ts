export { ownAccountQuery } from './api';
export { SignOutButton } from './SignOutButton';
