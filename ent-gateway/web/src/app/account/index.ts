export { Account } from './Account';
export { ownAccountQuery } from './api';
export { SignOutButton } from './SignOutButton';
