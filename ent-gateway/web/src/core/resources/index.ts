export { shownItem, thumbnailOf } from './api';
export { FromFolders } from './components/FromFolders';
export { Preview } from './components/Preview';
export { QuotaCard } from './components/QuotaCard';
export { lookOf, previewOf } from './kinds';
export { storeOwnFile } from './storeOwnFile';
