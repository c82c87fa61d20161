import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Choice, Notice, toast } from '../../../app/ui';
import { type Acceptance, acceptProof, type Refusal, refuseProof, type WaitingProof } from '../api';
import { useQuotientDeskMessages } from '../messages';
import { deskProblem } from '../problems';
import { AcceptForm } from './AcceptForm';
import { ProofPages } from './ProofPages';
import { RefuseForm } from './RefuseForm';

type Decision = { kind: 'accept'; read: Acceptance } | { kind: 'refuse'; refusal: Refusal };

/** One paper: whose it is, its pages, and the decision beside them. */
export function ProofCard({ proof }: { proof: WaitingProof }) {
  const t = useQuotientDeskMessages();
  const language = useLanguage();
  const client = useQueryClient();
  const [way, setWay] = useState<Decision['kind']>('accept');
  const deciding = useMutation({
    mutationFn: (decision: Decision) =>
      decision.kind === 'accept'
        ? acceptProof(proof.id, decision.read)
        : refuseProof(proof.id, decision.refusal),
    onSuccess: (_, { kind }) => {
      toast('ok', t(`done.${kind}`, { household: proof.householdName }));
      return client.invalidateQueries({ queryKey: ['quotient-desk'] });
    },
  });
  const title = `proof-${proof.id}`;
  return (
    <section className="card pad proof-card" aria-labelledby={title}>
      <div className="stack">
        <h2 id={title}>{proof.householdName}</h2>
        <p>
          {proof.adults.join(', ')}
          <span className="s soft proof-line">{t('children', { names: proof.children.join(', ') })}</span>
        </p>
        <p>
          <span className="b">{t(`kind.${proof.kind}`)}</span>
          {proof.sentAt && (
            <span className="s soft proof-line">
              {t('sent', { date: fullDate(dayOf(proof.sentAt), language) })}
            </span>
          )}
        </p>
        <ProofPages files={proof.files} />
      </div>
      <div className="stack">
        {deciding.error && <Notice kind="danger">{t(deskProblem(deciding.error))}</Notice>}
        <Choice
          label={t('decision')}
          value={way}
          onChange={setWay}
          options={[
            { value: 'accept', label: t('accept') },
            { value: 'refuse', label: t('refuse') },
          ]}
        />
        {way === 'accept' ? (
          <AcceptForm
            pending={deciding.isPending}
            onAccept={(read) => deciding.mutate({ kind: 'accept', read })}
          />
        ) : (
          <RefuseForm
            pending={deciding.isPending}
            onRefuse={(refusal) => deciding.mutate({ kind: 'refuse', refusal })}
          />
        )}
      </div>
    </section>
  );
}
