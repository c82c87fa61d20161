import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from 'react-router';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Loaded, LoadError, Page } from '../../../app/ui';
import { getFile, paperAddress } from '../api';
import { useFileMessages } from '../messages';
import { lookOf, stateOf } from '../words';
import { BarredCard } from './BarredCard';
import { CheckCard } from './CheckCard';
import { FileSummary } from './FileSummary';
import './file.css';

/** An agent reads a file, and accepts it or asks again. */
export function CheckScreen() {
  const t = useFileMessages();
  const language = useLanguage();
  const { id = '' } = useParams();
  const file = useQuery({ queryKey: ['canteen', 'file', id], queryFn: () => getFile(id) });
  if (file.error && !file.data) {
    return (
      <Page title={t('queue')}>
        <LoadError error={file.error} retry={() => void file.refetch()} />
      </Page>
    );
  }
  return (
    <Loaded query={file}>
      {(view) => (
        <Page
          title={t('check', { name: `${view.child.givenName} ${view.child.familyName}` })}
          before={<Link to="/dossiers">{t('queue')}</Link>}
        >
          <div className="row wrap">
            <span className={`pill ${lookOf(view.state)}`}>
              {t(stateOf({ state: view.state, begun: view.version > 0, faults: view.faults.length }))}
            </span>
            <span className="soft s">
              {view.child.schoolName} · {view.child.className} ·{' '}
              {t('year', { from: view.year, to: view.year + 1 })}
            </span>
          </div>
          {view.signedAt && view.signedBy && (
            <p className="s soft">
              {view.signedBy}, {fullDate(dayOf(view.signedAt), language)}
              {view.paper && (
                <>
                  {' · '}
                  {t('paper.signed', {
                    day: fullDate(view.paper.signedOn, language),
                    name: view.paper.recordedBy,
                  })}{' '}
                  {view.paper.scan && (
                    <a href={paperAddress(view.paper.scan.id)} target="_blank" rel="noreferrer">
                      {view.paper.scan.name}
                    </a>
                  )}
                </>
              )}
            </p>
          )}
          {view.reason && <p className="keep-lines">{t('returned', { reason: view.reason })}</p>}
          <FileSummary file={view} />
          <CheckCard key={view.version} file={view} />
          <BarredCard key={`barred ${view.child.id}`} file={view} />
        </Page>
      )}
    </Loaded>
  );
}
