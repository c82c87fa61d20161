export { SignOutButton } from './SignOutButton';
