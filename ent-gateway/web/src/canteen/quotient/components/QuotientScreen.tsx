import { useQuery } from '@tanstack/react-query';
import { House } from 'lucide-react';
import { EmptyState, Loaded, Page } from '../../../app/ui';
import { getQuotients } from '../api';
import { useQuotientMessages } from '../messages';
import { CurrentQuotient } from './CurrentQuotient';
import { QuotientHistory } from './QuotientHistory';
import { WaysToQuotient } from './WaysToQuotient';
import './quotient.css';

/** One quotient per household: parents who live apart each have their own. */
export function QuotientScreen() {
  const t = useQuotientMessages();
  const quotients = useQuery({ queryKey: ['canteen', 'quotients'], queryFn: getQuotients });
  return (
    <Page title={t('title')} width="narrow">
      <p className="prose">{t('what')}</p>
      <Loaded query={quotients}>
        {(households) =>
          households.length === 0 ? (
            <EmptyState icon={House} title={t('noHousehold')}>
              <p>{t('noHousehold.more')}</p>
            </EmptyState>
          ) : (
            <>
              {households.map((household) => (
                <div key={household.householdId} className="stack-l">
                  {households.length > 1 && <h2>{household.householdName}</h2>}
                  <CurrentQuotient household={household} />
                  <WaysToQuotient household={household} />
                  <QuotientHistory history={household.history} />
                </div>
              ))}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
