import { useQuery } from '@tanstack/react-query';
import { Calculator, FileUp, Landmark } from 'lucide-react';
import { useId, useState } from 'react';
import { Loaded } from '../../../app/ui';
import { getWays, type HouseholdQuotient, type Ways } from '../api';
import { useQuotientMessages } from '../messages';
import { FetchPanel } from './FetchPanel';
import { FranceConnectWay } from './FranceConnectWay';
import { IncomeForm } from './IncomeForm';
import { ProofPanel } from './ProofPanel';

const icons = { fetch: Landmark, income: Calculator, document: FileUp };
type Way = keyof typeof icons;

const openWays = ({ fetch, income }: Ways): Way[] => [
  ...(fetch ? (['fetch'] as const) : []),
  ...(income === 'CAF_VALUE' ? [] : (['income'] as const)),
  'document',
];

interface WaysToQuotientProps {
  household: HouseholdQuotient;
  /** the tax notice is what the family came for */
  notice: boolean;
  onOutcome: (outcome: string) => void;
}

/** The ways to a quotient side by side; the chosen one opens below. */
export function WaysToQuotient({ household, notice, onOutcome }: WaysToQuotientProps) {
  const t = useQuotientMessages();
  const group = useId();
  const [chosen, choose] = useState<Way | undefined>(notice ? 'document' : undefined);
  const ways = useQuery({ queryKey: ['quotient-ways'], queryFn: getWays });
  const { householdId } = household;
  return (
    <Loaded query={ways}>
      {(town) => {
        const open = openWays(town);
        const way = chosen ?? open[0];
        return (
          <section className="stack-l" aria-labelledby={`ways-${group}`}>
            <fieldset className="quotient-ways">
              <legend id={`ways-${group}`} className="quotient-ways-title">
                {t(household.standing === 'KNOWN' ? 'ways.again' : 'ways')}
              </legend>
              {open.map((one) => {
                const Icon = icons[one];
                return (
                  <label key={one} className="quotient-way">
                    <input type="radio" name={group} checked={one === way} onChange={() => choose(one)} />
                    <Icon aria-hidden="true" size={26} />
                    <span>
                      <span className="b">{t(`way.${one}`)}</span>
                      <span className="s soft quotient-way-more">{t(`way.${one}.more`)}</span>
                    </span>
                  </label>
                );
              })}
            </fieldset>
            {way === 'fetch' && (
              <FetchPanel householdId={householdId} onPaper={() => choose('document')}>
                <FranceConnectWay householdId={householdId} onOutcome={onOutcome} />
              </FetchPanel>
            )}
            {way === 'income' && (
              <IncomeForm householdId={householdId} method={town.income} counts={town.declarationsCount} />
            )}
            {way === 'document' && <ProofPanel householdId={householdId} notice={notice} />}
          </section>
        );
      }}
    </Loaded>
  );
}
