import { useLanguage } from '../../app/i18n';
import { useSubjectName } from '../timetable';
import { useProgressMessages } from './messages';
import type { Missing } from './missing';

/** What a report lacks, in a line; nothing where it is whole. */
export function useMissingWords() {
  const t = useProgressMessages();
  const subjectName = useSubjectName();
  const list = new Intl.ListFormat(useLanguage());
  return ({ general, levels, subjects }: Missing): string =>
    list.format([
      ...(general ? [t('report.missing.general')] : []),
      ...(levels ? [t('report.missing.levels')] : subjects.map(subjectName)),
    ]);
}
