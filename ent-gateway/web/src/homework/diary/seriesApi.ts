import type { Day } from '../../app/format';
import { answer, api, create, type Schemas } from '../../app/http';
import type { NewEntry } from './api';

export type Progression = Schemas['ProgressionView'];
export type ProgressionCopy = Schemas['ProgressionCopy'];

/** The same entry each week until a day. */
export const repeatEntry = (entry: NewEntry, until: Day) =>
  create(['repeat', entry, until], (header) =>
    api.POST('/api/homework/series', { params: { header }, body: { ...entry, until } }),
  );

/** Takes out the entries of a series that were given from a day on. */
export const deleteSeries = (id: string, from: Day) =>
  answer(api.DELETE('/api/homework/series/{id}', { params: { path: { id }, query: { from } } }));

/** Brings back what was last taken out of a series. */
export const restoreSeries = (id: string) =>
  answer(api.POST('/api/homework/series/{id}/restore', { params: { path: { id } } }));

export const listProgressions = () => answer(api.GET('/api/homework/progressions'));

export const copyProgression = (copy: ProgressionCopy) =>
  create(['progression', copy], (header) =>
    api.POST('/api/homework/progressions', { params: { header }, body: copy }),
  );
