export { shownItem, thumbnailOf } from './api';
export { Preview } from './components/Preview';
export { QuotaCard } from './components/QuotaCard';
export { lookOf, previewOf } from './kinds';
export { storeOwnFile } from './storeOwnFile';
