import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { ProblemError } from '../../../app/http';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { confirmClaim, refuseClaim, type WaitingClaim, waitingClaimsQuery } from '../api';
import { type ClaimsKey, useClaimsMessages } from '../messages';
import { personOf, vouchedOf } from '../names';
import { ClaimLine } from './ClaimLine';

function problemOf(error: Error): ClaimsKey {
  if (!(error instanceof ProblemError)) return 'problem.failed';
  if (error.case === 'core:already-tied') return 'problem.taken';
  return error.case === 'core:own-family' ? 'problem.own' : 'problem.failed';
}

/** Letters used by somebody of quite another name, to say yes or no to. Nothing while there are none. */
export function WaitingClaims() {
  const t = useClaimsMessages();
  const client = useQueryClient();
  const claims = useQuery(waitingClaimsQuery);
  const [asked, setAsked] = useState<WaitingClaim>();
  const answering = useMutation({
    mutationFn: ({ claim, yes }: { claim: WaitingClaim; yes: boolean }) =>
      yes ? confirmClaim(claim.id) : refuseClaim(claim.id),
    retry: false,
    onSuccess: (_, { claim, yes }) =>
      toast('ok', t(yes ? 'confirmed' : 'refused', { person: personOf(claim) })),
    onSettled: () => {
      setAsked(undefined);
      return client.invalidateQueries();
    },
  });
  const { error, variables } = answering;
  const waiting = claims.data ?? [];
  if (waiting.length === 0 && !error) return null;
  return (
    <section className="card pad stack" aria-labelledby="claims">
      <h2 id="claims">{t('title')}</h2>
      <p className="s soft">{t('what')}</p>
      {error && <Notice kind="danger">{t(problemOf(error), { person: personOf(variables.claim) })}</Notice>}
      <ul className="stack">
        {waiting.map((claim) => (
          <ClaimLine
            key={claim.id}
            claim={claim}
            isPending={answering.isPending}
            onConfirm={() => setAsked(claim)}
            onRefuse={() => answering.mutate({ claim, yes: false })}
          />
        ))}
      </ul>
      {asked && (
        <Sheet
          title={t('confirm.ask', { vouched: vouchedOf(asked), person: personOf(asked) })}
          open
          onClose={() => setAsked(undefined)}
        >
          <p>{t('confirm.what', { person: personOf(asked) })}</p>
          <div className="row wrap">
            <Button
              kind="primary"
              isPending={answering.isPending}
              onPress={() => answering.mutate({ claim: asked, yes: true })}
            >
              {t('confirm')}
            </Button>
            <Button onPress={() => setAsked(undefined)}>{t('cancel')}</Button>
          </div>
        </Sheet>
      )}
    </section>
  );
}
