export { Account } from './Account';
export { ownAccountQuery } from './api';
