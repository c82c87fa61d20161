export { useShellMessages } from './messages';
export { pagesOf } from './navigation';
