export { SecretAddress } from './components/SecretAddress';
