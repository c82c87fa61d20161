import { useRef, useState } from 'react';
import { type Day, today } from '../../../app/format';
import { faultAt } from '../../../app/http';
import { Button, Form, Notice } from '../../../app/ui';
import type { Renewal, Weeks } from '../api';
import { usePatternMessages } from '../messages';
import { problemOf } from '../problems';
import { type Chosen, nextTerm, type Offer, renewed, wishesOf } from '../term';
import { usePayer } from '../usePayer';
import { useTermBooking } from '../useTermBooking';
import { OfferedDays } from './OfferedDays';
import { PayerSelect } from './PayerSelect';
import { Renewals } from './Renewals';
import { TermAnswer } from './TermAnswer';
import { TermButton } from './TermButton';
import { type Term, TermDates } from './TermDates';

interface TermFormProps {
  offers: Offer[];
  renewals?: Renewal[];
}

export function TermForm({ offers, renewals = [] }: TermFormProps) {
  const t = usePatternMessages();
  const [term, setTerm] = useState<Term>(() => ({ ...nextTerm(today()), weeks: 'EVERY' }));
  const [chosen, setChosen] = useState<Chosen>({});
  const [tried, setTried] = useState(false);
  const dates = useRef<HTMLDivElement>(null);
  const payer = usePayer();
  const wishes = wishesOf(chosen, term.from, term.to, term.weeks, payer.chosen);
  const { previewing, booking } = useTermBooking();
  const change = (next: Chosen, when: Partial<Term> = {}) => {
    setChosen(next);
    setTerm({ ...term, ...when });
    previewing.reset();
    booking.reset();
  };
  const begin = (from: Day) => {
    change(chosen, { from });
    dates.current?.focus();
  };
  const take = (renewal: Renewal, weeks: Weeks) => {
    change(renewed(renewal), { from: renewal.from, to: renewal.to, weeks });
    dates.current?.focus();
  };
  const preview = () => {
    setTried(true);
    booking.reset();
    if (term.from !== '' && term.to !== '') previewing.mutate(wishes);
  };
  const error = booking.error ?? previewing.error;
  return (
    <Form className="stack" onSubmit={preview}>
      <Renewals renewals={renewals} offers={offers} onTake={take} />
      <div ref={dates} tabIndex={-1} role="group" aria-label={t('dates')}>
        <TermDates
          term={term}
          tried={tried}
          fault={faultAt(error, 'to') && t('problem.invalid')}
          onChange={(next) => change(chosen, next)}
        />
      </div>
      <PayerSelect payer={payer} onChange={() => change(chosen)} />
      <OfferedDays offers={offers} chosen={chosen} onChange={change} />
      {error && !faultAt(error, 'to') && <Notice kind="danger">{t(problemOf(error))}</Notice>}
      {previewing.data && !booking.data && (
        <TermAnswer answer={previewing.data} offers={offers} done={false} onBegin={begin} last={term.to}>
          <TermButton
            answer={previewing.data}
            isPending={booking.isPending}
            onBook={() => booking.mutate(wishes)}
          />
        </TermAnswer>
      )}
      {booking.data && <TermAnswer answer={booking.data} offers={offers} done />}
      {!previewing.data && (
        <Button
          kind="primary"
          type="submit"
          isPending={previewing.isPending}
          isDisabled={wishes.wishes.length === 0}
        >
          {t('preview')}
        </Button>
      )}
    </Form>
  );
}
