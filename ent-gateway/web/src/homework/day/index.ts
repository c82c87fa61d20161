export { useAttachments } from './useAttachments';
