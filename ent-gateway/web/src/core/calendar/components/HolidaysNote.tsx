import { Notice } from '../../../app/ui';
import { useCalendarMessages } from '../messages';

interface HolidaysNoteProps {
  zone: string;
  /** whether any holidays are known of the year */
  known: boolean;
}

const source = 'https://www.education.gouv.fr/calendrier-scolaire-100148';

/** Where the holidays of a year come from, or that they aren't known yet. */
export function HolidaysNote({ zone, known }: HolidaysNoteProps) {
  const t = useCalendarMessages();
  return (
    <>
      {!known && (
        <Notice kind="warn">
          <p className="b">{t('holidays.none')}</p>
          <p>{t('holidays.none.more')}</p>
        </Notice>
      )}
      <p className="soft">
        {known && t('zone', { zone })} {t('legend')}
      </p>
      <p className="s">
        <a href={source} rel="noreferrer">
          {t('source')}
        </a>
      </p>
    </>
  );
}
