import { Link } from 'react-router';
import { useSession, type Child } from '../../../app/session';
import type { Tie, Ties } from '../api';
import { homeOf } from '../homes';
import { usePupilMessages } from '../messages';
import { useHomeName } from '../useHomeName';

interface GuardianFactsProps {
  child: Child;
  tie: Tie;
  ties: Ties;
}

/** Whether a guardian can sign in, and for the town hall the household: theirs alone is joined with the child's from here. */
export function GuardianFacts({ child, tie: { guardian, signsIn, restricted }, ties }: GuardianFactsProps) {
  const t = usePupilMessages();
  const nameOf = useHomeName();
  const town = useSession().space === 'town';
  const home = town ? homeOf(guardian.id, ties.homes) : undefined;
  const childs = ties.homes.find(({ withChild }) => withChild);
  const apart = home && !home.withChild && !restricted;
  return (
    <>
      <p className="s">
        {t(signsIn ? 'signsIn' : 'signsIn.not')}{' '}
        {home && (
          <Link to={`/familles/${home.id}/personne/${guardian.id}`}>
            {t('person', { name: `${guardian.givenName} ${guardian.familyName}` })}
          </Link>
        )}
      </p>
      {apart && (
        <p className="s">
          {t('apart', { child: child.givenName, home: nameOf(home, ties.guardians) })}{' '}
          {childs && <Link to={`/familles/${childs.id}/foyers`}>{t('homes')}</Link>}
        </p>
      )}
    </>
  );
}
