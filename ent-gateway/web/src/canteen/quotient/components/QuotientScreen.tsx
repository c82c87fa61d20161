import { useQuery, useQueryClient } from '@tanstack/react-query';
import { House } from 'lucide-react';
import { useState } from 'react';
import { EmptyState, Loaded, Page } from '../../../app/ui';
import { getQuotients, type HouseholdQuotient } from '../api';
import { useQuotientMessages } from '../messages';
import { type Returned, useReturned } from '../useReturned';
import { CurrentQuotient } from './CurrentQuotient';
import { Estimate } from './Estimate';
import { QuotientHistory } from './QuotientHistory';
import { ReturnNotice } from './ReturnNotice';
import { WaysToQuotient } from './WaysToQuotient';
import { YearlyConsent } from './YearlyConsent';
import './quotient.css';

/** What isn't said of any household is said at the first. */
const isOf = ({ householdId }: Returned, household: HouseholdQuotient, index: number) =>
  householdId ? householdId === household.householdId : index === 0;

/** One quotient per household: parents who live apart each have their own. */
export function QuotientScreen() {
  const t = useQuotientMessages();
  const client = useQueryClient();
  const [returned, setReturned] = useReturned();
  const [paperFor, setPaperFor] = useState<string>();
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
              {households.map((household, index) => (
                <div key={household.householdId} className="stack-l">
                  {households.length > 1 && <h2>{household.householdName}</h2>}
                  {returned && isOf(returned, household, index) && (
                    <ReturnNotice outcome={returned.outcome} current={household.current} />
                  )}
                  <CurrentQuotient household={household} />
                  <Estimate household={household} onPaper={() => setPaperFor(household.householdId)} />
                  <WaysToQuotient
                    key={paperFor === household.householdId ? 'paper' : 'any'}
                    household={household}
                    notice={paperFor === household.householdId}
                    onOutcome={(outcome) => {
                      setReturned({ outcome, householdId: household.householdId });
                      void client.invalidateQueries({ queryKey: ['canteen'] });
                    }}
                  />
                  <YearlyConsent householdId={household.householdId} />
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
