import { ShieldAlert } from 'lucide-react';
import type { Child } from '../../../app/session';
import { Button } from '../../../app/ui';
import type { Tie, Ties } from '../api';
import { usePupilMessages } from '../messages';
import { BarLines } from './BarLines';
import { GuardianFacts } from './GuardianFacts';
import type { TieAct } from './GuardiansCard';

interface GuardianRowProps {
  child: Child;
  ties: Ties;
  tie: Tie;
  canChange: boolean;
  onAsk: (act: TieAct) => void;
}

/** A guardian, what bars them if something does, and what can be done about it. */
export function GuardianRow({ child, ties, tie, canChange, onAsk }: GuardianRowProps) {
  const t = usePupilMessages();
  const { guardian, restricted, bar } = tie;
  const name = `${guardian.givenName} ${guardian.familyName}`;
  const acts: TieAct[] = restricted ? ['bar', 'lift'] : ['end', 'bar'];
  const said = (act: TieAct) => t(bar && act === 'bar' ? 'act.renew' : `act.${act}`);
  return (
    <li className="stack tie">
      <p className="row wrap">
        <span className="b">{name}</span>
        {restricted && (
          <span className="pill danger-soft">
            <ShieldAlert aria-hidden="true" size={15} />
            {t('barred')}
          </span>
        )}
      </p>
      <GuardianFacts child={child} tie={tie} ties={ties} />
      {restricted && <BarLines bar={bar} canRead={canChange} />}
      {canChange && (
        <div className="row wrap">
          {acts.map((act) => (
            <Button key={act} kind="quiet" aria-label={`${said(act)}, ${name}`} onPress={() => onAsk(act)}>
              {said(act)}
            </Button>
          ))}
        </div>
      )}
    </li>
  );
}
