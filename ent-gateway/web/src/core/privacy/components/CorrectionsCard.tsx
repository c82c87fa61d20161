import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useChildren, useSession } from '../../../app/session';
import { Button, Loaded, toast } from '../../../app/ui';
import { type OwnCorrection, ownCorrectionsQuery, withdrawCorrection } from '../corrections';
import { usePrivacyMessages } from '../messages';
import { correctionProblem } from '../problems';
import { CorrectionForm } from './CorrectionForm';

/** Corrections that one asked for, with their answers, and the way to ask. */
export function CorrectionsCard() {
  const t = usePrivacyMessages();
  const corrections = useQuery(ownCorrectionsQuery);
  const [asking, setAsking] = useState(false);
  return (
    <section className="card pad stack no-print" aria-labelledby="corrections">
      <h2 id="corrections">{t('correction')}</h2>
      <p className="prose">{t('correction.more')}</p>
      {asking ? (
        <CorrectionForm onDone={() => setAsking(false)} />
      ) : (
        <div className="row wrap">
          <Button onPress={() => setAsking(true)}>{t('correction.ask')}</Button>
        </div>
      )}
      <Loaded query={corrections}>
        {(own) =>
          own.length > 0 && (
            <ul className="stack" aria-label={t('correction.own')}>
              {own.map((one) => (
                <CorrectionLine key={one.id} correction={one} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </section>
  );
}

function CorrectionLine({ correction }: { correction: OwnCorrection }) {
  const t = usePrivacyMessages();
  const language = useLanguage();
  const { me } = useSession();
  const child = useChildren().find(({ id }) => id === correction.personId);
  const client = useQueryClient();
  const withdrawing = useMutation({
    mutationFn: () => withdrawCorrection(correction.id),
    retry: false,
    onSuccess: () => toast('ok', t('correction.withdrawn')),
    onError: (error) => toast('danger', t(correctionProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ownCorrectionsQuery.queryKey }),
  });
  const name = child?.givenName ?? (correction.personId === me.person.id ? me.person.givenName : '');
  return (
    <li className="stack">
      <p className="b">
        {t(`correction.datum.${correction.datum}`)}
        {name && ` · ${name}`}
      </p>
      <p className="keep-lines">{correction.wanted}</p>
      <p className="s soft">
        {t(`correction.state.${correction.state}`, { day: fullDate(dayOf(correction.sentAt), language) })}
      </p>
      {correction.answer && <p>{t('correction.answer', { answer: correction.answer })}</p>}
      {correction.state === 'SENT' && (
        <div className="row">
          <Button isPending={withdrawing.isPending} onPress={() => withdrawing.mutate()}>
            {t('correction.withdraw')}
          </Button>
        </div>
      )}
    </li>
  );
}
