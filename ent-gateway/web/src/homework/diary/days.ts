import type { Day } from '../../app/format';
import type { DiaryEntry } from './api';

export interface DiaryDay {
  date: Day;
  due: DiaryEntry[];
  done: DiaryEntry[];
}

/** Homework stands on the day it is due, a lesson on the day it was given. */
export const dayOfEntry = ({ kind, date, dueDate }: DiaryEntry): Day =>
  kind === 'HOMEWORK' && dueDate ? dueDate : date;

export const byDay = (entries: DiaryEntry[], days: Day[]): DiaryDay[] =>
  days.map((date) => {
    const that = entries.filter((entry) => dayOfEntry(entry) === date);
    return {
      date,
      due: that.filter(({ kind }) => kind === 'HOMEWORK'),
      done: that.filter(({ kind }) => kind === 'LESSON'),
    };
  });
