export { useShellMessages } from './messages';
export { navigation } from './navigation';
