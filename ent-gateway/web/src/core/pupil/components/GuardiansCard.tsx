import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSession, type Child } from '../../../app/session';
import { EmptyState, Loaded, Skeleton } from '../../../app/ui';
import { Users } from 'lucide-react';
import { type Tie, tiesQuery } from '../api';
import { homeOf } from '../homes';
import { usePupilMessages } from '../messages';
import { BarSheet } from './BarSheet';
import { EndedTies } from './EndedTies';
import { EndTieSheet } from './EndTieSheet';
import { GuardianRow } from './GuardianRow';
import { LiftSheet } from './LiftSheet';

export type TieAct = 'end' | 'bar' | 'lift';
const sheets = { end: EndTieSheet, bar: BarSheet, lift: LiftSheet };

/** The guardians whom the child keeps. */
const othersOf = (tie: Tie, guardians: Tie[]) =>
  guardians.filter(({ guardian, restricted }) => guardian.id !== tie.guardian.id && !restricted);

interface GuardiansCardProps {
  child: Child;
  canChange: boolean;
}

/** Who may decide for the child, who is barred by a court, and who was. */
export function GuardiansCard({ child, canChange }: GuardiansCardProps) {
  const t = usePupilMessages();
  const { space } = useSession();
  const ties = useQuery(tiesQuery(child.id));
  const [asked, ask] = useState<{ act: TieAct; tie: Tie }>();
  const Asked = asked && sheets[asked.act];
  return (
    <section className="card pad stack" aria-labelledby="guardians">
      <h2 id="guardians">{t('guardians')}</h2>
      <Loaded query={ties} skeleton={<Skeleton lines={2} height={80} />}>
        {(all) => (
          <>
            {all.guardians.length === 0 && (
              <EmptyState icon={Users} title={t('guardians.none')}>
                <p>{t(space === 'town' ? 'guardians.none.more' : 'guardians.none.head')}</p>
              </EmptyState>
            )}
            <ul className="stack">
              {all.guardians.map((tie) => (
                <GuardianRow
                  key={tie.guardian.id}
                  child={child}
                  ties={all}
                  tie={tie}
                  canChange={canChange}
                  onAsk={(act) => ask({ act, tie })}
                />
              ))}
            </ul>
            <EndedTies child={child} ended={all.ended} canChange={canChange} />
          </>
        )}
      </Loaded>
      {Asked && (
        <Asked
          child={child}
          tie={asked.tie}
          others={othersOf(asked.tie, ties.data?.guardians ?? [])}
          home={homeOf(asked.tie.guardian.id, ties.data?.homes ?? [])}
          onClose={() => ask(undefined)}
        />
      )}
    </section>
  );
}
