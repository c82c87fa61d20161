import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Choice, Notice, toast } from '../../../app/ui';
import { type Acceptance, acceptProof, type Refusal, refuseProof, type WaitingProof } from '../api';
import { useQuotientDeskMessages } from '../messages';
import { deskProblem } from '../problems';
import { AcceptForm } from './AcceptForm';
import { RefuseForm } from './RefuseForm';

type Decided = { kind: 'accept'; read: Acceptance } | { kind: 'refuse'; refusal: Refusal };

/** Accepts a paper with what is read on it, or refuses it and says why. */
export function Decision({ proof }: { proof: WaitingProof }) {
  const t = useQuotientDeskMessages();
  const client = useQueryClient();
  const [way, setWay] = useState<Decided['kind']>('accept');
  const deciding = useMutation({
    mutationFn: (decision: Decided) =>
      decision.kind === 'accept'
        ? acceptProof(proof.id, decision.read)
        : refuseProof(proof.id, decision.refusal),
    onSuccess: (_, { kind }) => {
      toast('ok', t(`done.${kind}`, { household: proof.householdName }));
      return client.invalidateQueries({ queryKey: ['quotient-desk'] });
    },
  });
  return (
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
          countsFrom={proof.countsFrom}
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
  );
}
