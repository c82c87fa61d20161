import { useQuery } from '@tanstack/react-query';
import { FileCheck, RefreshCw, Settings2 } from 'lucide-react';
import { Link } from 'react-router';
import { EmptyState, Loaded, Page } from '../../../app/ui';
import { waitingQuery } from '../api';
import { useQuotientDeskMessages } from '../messages';
import { ProofCard } from './ProofCard';
import './quotientdesk.css';

/** The papers that wait for an agent, those that wait longest first. */
export function QuotientDeskScreen() {
  const t = useQuotientDeskMessages();
  const waiting = useQuery(waitingQuery);
  return (
    <Page
      title={t('title')}
      actions={
        <>
          <Link className="btn quiet" to="/quotients/demande">
            <RefreshCw aria-hidden="true" size={18} />
            {t('batch')}
          </Link>
          <Link className="btn quiet" to="/quotients/regle">
            <Settings2 aria-hidden="true" size={18} />
            {t('rules')}
          </Link>
        </>
      }
    >
      <Loaded query={waiting}>
        {({ total, proofs }) =>
          proofs.length === 0 ? (
            <EmptyState icon={FileCheck} title={t('none')}>
              <p>{t('none.more')}</p>
            </EmptyState>
          ) : (
            <>
              <p className="soft">{t('waiting', { count: total })}</p>
              <ul className="stack-l">
                {proofs.map((proof) => (
                  <li key={proof.id}>
                    <ProofCard proof={proof} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
