import { Link } from 'react-router';
import { useLanguage } from '../../../app/i18n';
import { useProgressMessages } from '../messages';
import type { ReadyClass } from './api';

/** Shown at once; more are folded, so that a school's classes are in sight. */
const FEW = 6;

interface PupilGapsProps {
  schoolClass: ReadyClass;
  term: string;
}

/** What the reports of a class lack, pupil by pupil, with the way to mend it. */
export function PupilGaps({ schoolClass: { classId, pupils }, term }: PupilGapsProps) {
  const t = useProgressMessages();
  const list = new Intl.ListFormat(useLanguage());
  if (pupils.length === 0) return null;
  return (
    <details open={pupils.length <= FEW}>
      <summary className="tall-link b">{t('lsu.pupils', { count: pupils.length })}</summary>
      <ul className="stack">
        {pupils.map(({ childId, givenName, familyName, gaps, checks }) => (
          <li key={childId} className="report-line">
            <Link className="tall-link" to={`/progres?eleve=${childId}&classe=${classId}&trimestre=${term}`}>
              {givenName} {familyName}
            </Link>
            {gaps.length > 0 && (
              <span>
                {t('lsu.pupil.left', { what: list.format(gaps.map((gap) => t(`lsu.pupil.${gap}`))) })}
              </span>
            )}
            {checks.length > 0 && (
              <span className="soft">
                {t('lsu.pupil.check', { what: list.format(checks.map((one) => t(`lsu.toCheck.${one}`))) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
