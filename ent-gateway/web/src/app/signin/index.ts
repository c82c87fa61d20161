export { LanguageSwitch } from './LanguageSwitch';
export { signInAs } from './signInAs';
export { ProviderDoor } from './ProviderDoor';
