export { LanguageSwitch } from './LanguageSwitch';
export { SignIn } from './SignIn';
