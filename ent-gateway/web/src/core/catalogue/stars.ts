import { localeOf } from '../../app/format';
import type { Resource } from './api';

/** The mean of a resource's ratings with their count, for a sentence. */
export const starsOf = ({ stars, ratings }: Resource, language: string) => ({
  stars: (stars ?? 0).toLocaleString(localeOf(language)),
  count: ratings,
});
