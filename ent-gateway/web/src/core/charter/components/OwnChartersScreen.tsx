import { useQuery } from '@tanstack/react-query';
import { Check, HeartHandshake } from 'lucide-react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { BackLink, Button, EmptyState, Loaded, Notice, Page, toast } from '../../../app/ui';
import { type OwnCharter, ownChartersQuery } from '../api';
import { useCharterMessages } from '../messages';
import { charterProblem } from '../problems';
import { useAccepting } from '../useAccepting';
import { CharterText } from './CharterText';
import { Promises } from './Promises';
import './charter.css';

/** The charters in force for oneself, to be read again, and accepted by whoever put it off. */
export function OwnChartersScreen() {
  const t = useCharterMessages();
  const own = useQuery(ownChartersQuery);
  return (
    <Page title={t('title')} width="narrow" before={<BackLink to="/compte">{t('own.back')}</BackLink>}>
      <Loaded query={own}>
        {(charters) =>
          charters.length === 0 ? (
            <EmptyState icon={HeartHandshake} title={t('own.none')}>
              <p>{t('own.none.more')}</p>
            </EmptyState>
          ) : (
            charters.map((charter) => <OwnCharterCard key={charter.id} charter={charter} />)
          )
        }
      </Loaded>
    </Page>
  );
}

function OwnCharterCard({ charter }: { charter: OwnCharter }) {
  const t = useCharterMessages();
  const language = useLanguage();
  const accepting = useAccepting(() => toast('ok', t('adult.accepted')));
  const child = charter.reader === 'CHILD';
  return (
    <section className="card pad stack-l" aria-label={charter.schoolName ?? t('title')}>
      {child ? <Promises sentences={charter.sentences} /> : <CharterText charter={charter} />}
      {accepting.error && <Notice kind="danger">{t(charterProblem(accepting.error))}</Notice>}
      {charter.acceptedAt ? (
        <p className="pill ok">
          <Check aria-hidden="true" size={16} />
          {t(child ? 'own.promised' : 'own.accepted', {
            day: fullDate(dayOf(charter.acceptedAt), language),
          })}
        </p>
      ) : (
        <div>
          <Button kind="primary" isPending={accepting.isPending} onPress={() => accepting.mutate(charter.id)}>
            <Check aria-hidden="true" size={20} />
            {t(child ? 'child.accept' : 'adult.accept')}
          </Button>
        </div>
      )}
    </section>
  );
}
