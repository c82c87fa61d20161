export { ChangeChild } from './ChangeChild';
export { useShellMessages } from './messages';
export { pagesOf } from './navigation';
