import { Check, CircleUser, Volume2 } from 'lucide-react';
import { Link } from 'react-router';
import { useSession } from '../../../app/session';
import { ChangeChild } from '../../../app/shell';
import { SignOutButton } from '../../../app/signout';
import { Button, Loaded, Notice, Page, Skeleton, useSpeech } from '../../../app/ui';
import { useByCard } from '../../entry';
import type { OwnCharter } from '../api';
import { useCharterMessages } from '../messages';
import { charterProblem } from '../problems';
import { useAccepting } from '../useAccepting';
import { useWaiting } from '../useWaiting';
import { Promises } from './Promises';
import './charter.css';

/** Before a pupil's first page: few words, each with a picture and a voice, and one large button. Nothing is to be typed. */
export function PupilCharter() {
  const t = useCharterMessages();
  const { me } = useSession();
  const { query } = useWaiting();
  const byCard = useByCard();
  return (
    <Page
      title={t('child')}
      before={t('child.hello', { name: me.person.givenName })}
      actions={
        byCard ? (
          <ChangeChild />
        ) : (
          <>
            <Link className="btn plain" to="/compte">
              <CircleUser aria-hidden="true" size={20} />
              {t('child.account')}
            </Link>
            <SignOutButton label={t('child.leave')} child="onPage" />
          </>
        )
      }
    >
      <Loaded query={query} skeleton={<Skeleton lines={6} height={96} />}>
        {(charter) => <ToPromise key={charter.id} charter={charter} />}
      </Loaded>
    </Page>
  );
}

function ToPromise({ charter }: { charter: OwnCharter }) {
  const t = useCharterMessages();
  const speak = useSpeech();
  const accepting = useAccepting();
  const all = charter.sentences.map(({ text }) => text).join(' ');
  return (
    <div className="stack-l charter-child">
      {speak && (
        <div>
          <Button kind="quiet" className="charter-large" onPress={() => speak(all)}>
            <Volume2 aria-hidden="true" size={28} />
            {t('listen')}
          </Button>
        </div>
      )}
      {charter.before && <p className="b">{t('child.changed')}</p>}
      <Promises sentences={charter.sentences} before={charter.before?.sentences} />
      {accepting.error && <Notice kind="danger">{t(charterProblem(accepting.error))}</Notice>}
      <Button
        kind="primary"
        className="charter-large charter-promise"
        isPending={accepting.isPending}
        onPress={() => accepting.mutate(charter.id)}
      >
        <Check aria-hidden="true" size={32} />
        {t('child.accept')}
      </Button>
      <p className="soft">{t('child.help')}</p>
    </div>
  );
}
