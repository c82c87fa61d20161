import type { Catalogue } from './language';

export const catalogues = import.meta.glob<Catalogue>('/src/*/*/messages/en.json', {
  eager: true,
  import: 'default',
});
