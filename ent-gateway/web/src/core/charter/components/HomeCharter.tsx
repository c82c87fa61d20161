import { Check } from 'lucide-react';
import { useSession } from '../../../app/session';
import { Button, Loaded, Notice, Page, Skeleton, toast } from '../../../app/ui';
import type { OwnCharter } from '../api';
import { askedOf } from '../asked';
import { useCharterMessages } from '../messages';
import { postpone } from '../postponed';
import { charterProblem } from '../problems';
import { useAccepting } from '../useAccepting';
import { useWaiting } from '../useWaiting';
import { CharterText } from './CharterText';
import './charter.css';

/** In the home's place, until an adult accepts or puts it off; every other page stays open. */
export function HomeCharter() {
  const t = useCharterMessages();
  const { query, left } = useWaiting();
  return (
    // each of several begins at its top, with the focus on its title
    <Page key={query.data?.id ?? ''} title={t('title')} width="narrow">
      <p className="prose">{t(query.data?.before ? 'adult.changed' : 'adult.lead')}</p>
      {left > 1 && <p className="prose b">{t('adult.left', { count: left })}</p>}
      <Loaded query={query} skeleton={<Skeleton lines={6} height={48} />}>
        {(charter) => <ToAccept key={charter.id} charter={charter} />}
      </Loaded>
    </Page>
  );
}

function ToAccept({ charter }: { charter: OwnCharter }) {
  const t = useCharterMessages();
  const { me } = useSession();
  const accepting = useAccepting(() => toast('ok', t('adult.accepted')));
  return (
    <section className="card pad stack-l" aria-label={t('title')}>
      <CharterText charter={charter} />
      {accepting.error && <Notice kind="danger">{t(charterProblem(accepting.error))}</Notice>}
      <div className="row wrap">
        <Button kind="primary" isPending={accepting.isPending} onPress={() => accepting.mutate(charter.id)}>
          <Check aria-hidden="true" size={20} />
          {t('adult.accept')}
        </Button>
        <Button onPress={() => postpone(me.person.id, askedOf(me))}>{t('adult.later')}</Button>
      </div>
      <p className="s soft">{t('adult.later.more')}</p>
    </section>
  );
}
