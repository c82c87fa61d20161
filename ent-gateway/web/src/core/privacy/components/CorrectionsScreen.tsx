import { useQuery } from '@tanstack/react-query';
import { ClipboardCheck } from 'lucide-react';
import { NotFound } from '../../../app/errors';
import { useSession } from '../../../app/session';
import { BackLink, EmptyState, Loaded, Page } from '../../../app/ui';
import { waitingCorrectionsQuery } from '../corrections';
import { usePrivacyMessages } from '../messages';
import { WaitingLine } from './WaitingLine';

/** The corrections that people ask for and nobody has answered; for the town hall. */
export function CorrectionsScreen() {
  const t = usePrivacyMessages();
  const { me } = useSession();
  const serves = me.roles.some(({ role }) => role === 'TOWN_AGENT' || role === 'TERRITORY_ADMINISTRATOR');
  const waiting = useQuery({ ...waitingCorrectionsQuery, enabled: serves });
  if (!serves) return <NotFound />;
  return (
    <Page title={t('desk')} width="narrow">
      <BackLink to="/">{t('desk.back')}</BackLink>
      <p className="prose">{t('desk.more')}</p>
      <Loaded query={waiting}>
        {(corrections) =>
          corrections.length === 0 ? (
            <EmptyState icon={ClipboardCheck} title={t('desk.none')}>
              <p>{t('desk.none.more')}</p>
            </EmptyState>
          ) : (
            <ul className="stack" aria-label={t('desk')}>
              {corrections.map((one) => (
                <WaitingLine key={one.id} correction={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}
