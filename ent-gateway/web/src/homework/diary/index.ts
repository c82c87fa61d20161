export {
  deleteEntry,
  type DiaryEntry,
  diaryOfChild,
  diaryOfClass,
  type EntryKind,
  type FileRef,
  type NewEntry,
  restoreEntry,
  reviseEntry,
  writeEntry,
} from './api';
export { ChildChoice } from './components/ChildChoice';
export { DiaryDayCard } from './components/DiaryDayCard';
export { EntryLine } from './components/EntryLine';
export { EntryMarks } from './components/EntryMarks';
export { EntryText } from './components/EntryText';
export { FileLink } from './components/FileLink';
export { byDay, dayOfEntry } from './days';
export {
  copyProgression,
  deleteSeries,
  listProgressions,
  type Progression,
  repeatEntry,
  restoreSeries,
} from './seriesApi';
