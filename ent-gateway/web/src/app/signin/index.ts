export { LanguageSwitch } from './LanguageSwitch';
export { NextSignIn } from './NextSignIn';
export { ProviderDoor } from './ProviderDoor';
