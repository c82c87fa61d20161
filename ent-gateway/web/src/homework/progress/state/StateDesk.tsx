import { useId } from 'react';
import { useSession } from '../../../app/session';
import { Notice } from '../../../app/ui';
import { useProgressMessages } from '../messages';
import type { Readiness } from './api';
import { ExportReports } from './ExportReports';
import { StateClassCard } from './StateClassCard';

const toCheck = ['format', 'level', 'length', 'rest'] as const;

/** How many reports are ready, what to check before they are sent, and each class with what it lacks. */
export function StateDesk({ readiness }: { readiness: Readiness }) {
  const t = useProgressMessages();
  const { space } = useSession();
  const heading = useId();
  const { schoolId, school, uai, term, classes, headAddressed } = readiness;
  const inFile = classes.filter(({ gaps }) => gaps.length === 0);
  const ready = headAddressed ? inFile.reduce((sum, one) => sum + one.ready, 0) : 0;
  const expected = classes.reduce((sum, one) => sum + one.expected, 0);
  if (expected === 0)
    return (
      <Notice kind="info">
        <p>{t('lsu.nursery')}</p>
      </Notice>
    );
  return (
    <>
      <section className="card pad stack" aria-label={t('lsu.file')}>
        <p className="b">{t('lsu.ready', { count: ready, expected })}</p>
        <p className="s soft">{t('lsu.uai', { school, uai })}</p>
        {!headAddressed && <p>{t('lsu.head')}</p>}
        {space !== 'head' && <p>{t('lsu.byHead')}</p>}
        {space === 'head' && ready > 0 && (
          <>
            {ready < expected && <p>{t('lsu.leftOut', { count: expected - ready })}</p>}
            <ExportReports schoolId={schoolId} term={term} label={t('lsu.export')} />
          </>
        )}
        {ready === 0 && <p>{t('lsu.none')}</p>}
      </section>
      <section className="card pad stack" aria-labelledby={heading}>
        <h2 id={heading}>{t('lsu.check')}</h2>
        <ul className="stack prose">
          {toCheck.map((one) => (
            <li key={one}>{t(`lsu.check.${one}`)}</li>
          ))}
        </ul>
      </section>
      {classes.map((one) => (
        <StateClassCard key={one.classId} schoolClass={one} of={readiness} />
      ))}
    </>
  );
}
