import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { addDays } from '../../../app/format';
import { Button, DayField, Field, focusOn, Form, toast } from '../../../app/ui';
import { type SchoolLoan, sendCopy } from '../between';
import { useLibraryMessages } from '../messages';
import { factsOf, libraryProblem } from '../problems';
import { scanned } from '../scanned';

interface SendCopyProps {
  loan: SchoolLoan;
  today: string;
  onEnd: () => void;
}

const usual = 42;

/** The copy in hand, by a beep, and the day on which it is to be home: six weeks unless somebody says otherwise. */
export function SendCopy({ loan, today, onEnd }: SendCopyProps) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const [typed, setTyped] = useState('');
  const [day, setDay] = useState(addDays(today, usual));
  const sending = useMutation({
    mutationFn: () => sendCopy(loan.id, scanned(typed), day),
    onSuccess: () => {
      toast('ok', t('between.sent', { title: loan.title, name: loan.borrowerName }));
      onEnd();
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['library'] }),
  });
  const copy = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const field = copy.current?.querySelector('input');
    if (field) focusOn(field);
  }, []);
  return (
    <Form
      className="stack between-send"
      aria-label={t('between.send.of', { title: loan.title })}
      onSubmit={() => sending.mutate()}
    >
      <div ref={copy}>
        <Field
          label={t('fact.barcode')}
          hint={t('between.barcode')}
          maxLength={20}
          autoComplete="off"
          required
          value={typed}
          error={sending.error ? t(libraryProblem(sending.error), factsOf(sending.error)) : undefined}
          onChange={(event) => {
            setTyped(event.target.value);
            sending.reset();
          }}
        />
      </div>
      <DayField label={t('between.due')} value={day} onChange={setDay} />
      <div>
        <Button kind="primary" type="submit" isPending={sending.isPending}>
          {t('between.send.yes')}
        </Button>
      </div>
    </Form>
  );
}
