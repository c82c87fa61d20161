import { Link } from 'react-router';
import { shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Face } from '../../../app/ui';
import type { PupilBooklet } from '../api';
import { useBookletMessages } from '../messages';

interface PupilRowProps {
  pupil: PupilBooklet;
  classId: string;
  /** whether the booklet can be opened from here */
  opens: boolean;
}

/** A pupil, and when something was seen last. */
export function PupilRow({ pupil, classId, opens }: PupilRowProps) {
  const t = useBookletMessages();
  const language = useLanguage();
  const { childId, givenName, familyName, drafts, published, lastOn } = pupil;
  const name = `${givenName} ${familyName}`;
  return (
    <li className="booklet-pupil">
      <Face name={givenName} size="small" />
      <span className="booklet-pupil-words">
        {opens ? (
          <Link className="booklet-pupil-name" to={`/carnet?classe=${classId}&eleve=${childId}`}>
            {name}
          </Link>
        ) : (
          <span className="b">{name}</span>
        )}
        <span className="s soft">
          {lastOn
            ? t('pupil.last', { day: shortDate(lastOn, language), count: drafts + published })
            : t('pupil.none')}
        </span>
      </span>
      {drafts > 0 && <span className="pill warn">{t('pupil.drafts', { count: drafts })}</span>}
    </li>
  );
}
