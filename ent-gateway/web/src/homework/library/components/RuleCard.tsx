import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Field, Form, Loaded, toastAbout } from '../../../app/ui';
import { type LibraryRule, readRule, setRule } from '../api';
import { useLibraryMessages } from '../messages';
import { libraryProblem } from '../problems';

export function RuleCard({ schoolId }: { schoolId: string }) {
  const t = useLibraryMessages();
  const rule = useQuery({ queryKey: ['library', 'rule', schoolId], queryFn: () => readRule(schoolId) });
  return (
    <section className="card pad stack" aria-labelledby="rule">
      <h2 id="rule">{t('rule')}</h2>
      <Loaded query={rule}>{(now) => <RuleForm schoolId={schoolId} rule={now} />}</Loaded>
    </section>
  );
}

const wholeIn = (typed: string, most: number): number | undefined => {
  const number = /^\d{1,2}$/.test(typed.trim()) ? Number(typed) : 0;
  return number >= 1 && number <= most ? number : undefined;
};

function RuleForm({ schoolId, rule }: { schoolId: string; rule: LibraryRule }) {
  const t = useLibraryMessages();
  const client = useQueryClient();
  const [books, setBooks] = useState(String(rule.booksAtOnce));
  const [days, setDays] = useState(String(rule.days));
  const [tried, setTried] = useState(false);
  const toast = toastAbout(`rule ${schoolId}`);
  const saving = useMutation({
    mutationFn: (wanted: LibraryRule) => setRule(schoolId, wanted),
    onSuccess: () => toast('ok', t('rule.saved')),
    onError: (error) => toast('danger', t(libraryProblem(error))),
    onSettled: () => client.invalidateQueries({ queryKey: ['library', 'rule'] }),
  });
  const [booksAtOnce, length] = [wholeIn(books, 20), wholeIn(days, 90)];
  const save = () => {
    setTried(true);
    if (booksAtOnce && length) saving.mutate({ booksAtOnce, days: length });
  };
  return (
    <Form className="stack" onSubmit={save}>
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
