import { useId } from 'react';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Notice } from '../../../app/ui';
import { useProgressMessages } from '../messages';
import type { Readiness, ReadyClass } from './api';
import { ExportReports } from './ExportReports';
import { PupilGaps } from './PupilGaps';

interface StateClassCardProps {
  schoolClass: ReadyClass;
  of: Readiness;
}

/** What a class lacks, and its file. */
export function StateClassCard({ schoolClass, of }: StateClassCardProps) {
  const t = useProgressMessages();
  const heading = useId();
  const { space } = useSession();
  const list = new Intl.ListFormat(useLanguage());
  const { classId, name, gaps, ready, expected, hidden, unplaced } = schoolClass;
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{name}</h2>
      <p>{expected === 0 ? t('lsu.nurseryClass') : t('lsu.ready', { count: ready, expected })}</p>
      {expected > 0 && gaps.length > 0 && (
        <Notice kind="warn">
          <ul className="stack">
            {gaps.map((gap) => (
              <li key={gap}>{t(`lsu.class.${gap}`)}</li>
            ))}
          </ul>
        </Notice>
      )}
      {hidden > 0 && <p className="soft">{t('lsu.hidden', { count: hidden })}</p>}
      <PupilGaps schoolClass={schoolClass} term={of.term} />
      {unplaced.length > 0 && <p className="s soft">{t('lsu.unplaced', { what: list.format(unplaced) })}</p>}
      {space === 'head' && of.headAddressed && gaps.length === 0 && ready > 0 && (
        <ExportReports
          schoolId={of.schoolId}
          term={of.term}
          classId={classId}
          label={t('lsu.export.class', { name })}
        />
      )}
    </section>
  );
}
