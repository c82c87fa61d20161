import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, toastAbout } from '../../../app/ui';
import type { LibraryRule } from '../api';
import { useLibraryMessages } from '../messages';
import { libraryProblem } from '../problems';

interface RuleFormProps {
  label: string;
  rule: LibraryRule;
  save: (rule: LibraryRule) => Promise<unknown>;
}

const wholeIn = (typed: string, most: number): number | undefined => {
  const number = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= 1 && number <= most ? number : undefined;
};

/** How many books at once, and for how many days. */
export function RuleForm({ label, rule, save }: RuleFormProps) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const [books, setBooks] = useState(String(rule.booksAtOnce));
  const [days, setDays] = useState(String(rule.days));
  const [tried, setTried] = useState(false);
  const toast = toastAbout(label);
  const saving = useMutation({
    mutationFn: save,
    onSuccess: () => toast('ok', t('rule.saved')),
    onError: (error) => toast('danger', t(libraryProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library', 'rule'] }),
  });
  const [booksAtOnce, length] = [wholeIn(books, 20), wholeIn(days, 90)];
  const send = () => {
    setTried(true);
    if (booksAtOnce && length) saving.mutate({ booksAtOnce, days: length });
  };
  return (
    <Form className="stack" aria-label={label} onSubmit={send}>
      <Field
        label={t('rule.books')}
        inputMode="numeric"
        value={books}
        error={tried && !booksAtOnce ? t('rule.badBooks') : undefined}
        onChange={(event) => setBooks(event.target.value)}
      />
      <Field
        label={t('rule.days')}
        inputMode="numeric"
        value={days}
        error={tried && !length ? t('rule.badDays') : undefined}
        onChange={(event) => setDays(event.target.value)}
      />
      <Button type="submit" isPending={saving.isPending}>
        {t('rule.save')}
      </Button>
    </Form>
  );
}
