import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Check, X } from 'lucide-react';
import { useState } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { ProblemError } from '../../../app/http';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice, Sheet, toast } from '../../../app/ui';
import { confirmClaim, refuseClaim, type WaitingClaim, waitingClaimsQuery } from '../api';
import { type ClaimsKey, useClaimsMessages } from '../messages';

const personOf = ({ person }: WaitingClaim) => `${person.givenName} ${person.familyName}`;
const vouchedOf = ({ givenNames, familyName }: WaitingClaim) => `${givenNames} ${familyName}`;

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
  if (!claims.data?.length && !error) return null;
  return (
    <section className="card pad stack" aria-labelledby="claims">
      <h2 id="claims">{t('title')}</h2>
      <p className="s soft">{t('what')}</p>
      {error && variables && (
        <Notice kind="danger">{t(problemOf(error), { person: personOf(variables.claim) })}</Notice>
      )}
      <ul className="stack">
        {claims.data?.map((claim) => (
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

interface ClaimLineProps {
  claim: WaitingClaim;
  isPending: boolean;
  onConfirm: () => void;
  onRefuse: () => void;
}

function ClaimLine({ claim, isPending, onConfirm, onRefuse }: ClaimLineProps) {
  const t = useClaimsMessages();
  const language = useLanguage();
  const names = { person: personOf(claim), vouched: vouchedOf(claim) };
  const children = claim.children.map(
    ({ givenName, className, schoolName }) => `${givenName} (${className}, ${schoolName})`,
  );
  return (
    <li className="row wrap between">
      <div>
        <p className="b">
          {t(children.length ? 'letter' : 'letter.alone', { ...names, children: children.join(', ') })}
        </p>
        <p className="s">
          {t('vouched', {
            givenNames: claim.givenNames,
            familyName: claim.familyName,
            day: fullDate(dayOf(claim.askedAt), language),
          })}
        </p>
        {claim.own && <p className="s soft">{t('own')}</p>}
      </div>
      {!claim.own && (
        <div className="row wrap">
          <Button aria-label={t('confirm.named', names)} onPress={onConfirm}>
            <Check aria-hidden="true" size={18} />
            {t('confirm')}
          </Button>
          <Button
            kind="quiet"
            aria-label={t('refuse.named', names)}
            isPending={isPending}
            onPress={onRefuse}
          >
            <X aria-hidden="true" size={18} />
            {t('refuse')}
          </Button>
        </div>
      )}
    </li>
  );
}
