export { ForgottenPassword } from './ForgottenPassword';
export { Invitation } from './Invitation';
