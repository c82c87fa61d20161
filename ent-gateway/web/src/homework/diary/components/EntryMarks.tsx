import { clock, dayOf, nearDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import type { DiaryEntry } from '../api';
import { useDiaryMessages } from '../messages';

/** Says to those who lead the class that an entry isn't read by all, or not yet. */
export function EntryMarks({ entry: { state, publishAt, forSome, pupilIds } }: { entry: DiaryEntry }) {
  const t = useDiaryMessages();
  const language = useLanguage();
  if (state === 'PUBLISHED' && !forSome) return null;
  return (
    <p className="row wrap">
      {state === 'DRAFT' && <span className="pill plain-soft">{t('state.DRAFT')}</span>}
      {state === 'SCHEDULED' && publishAt && (
        <span className="pill warn">
          {t('state.SCHEDULED', {
            when: `${nearDay(dayOf(publishAt), language)}, ${clock(publishAt, language)}`,
          })}
        </span>
      )}
      {forSome && <span className="pill plain-soft">{t('some', { count: pupilIds.length })}</span>}
    </p>
  );
}
