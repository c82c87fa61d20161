import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isProblem } from '../../../app/http';
import { Button, Form, LeaveGuard, Notice, TextArea, toast } from '../../../app/ui';
import { type Habits, habitsQuery, writeHabits } from '../api';
import { useDaySheetMessages } from '../messages';

const longest = 4000;

/** What the teacher tells whoever stands in. */
export function HabitsForm({ classId, kept }: { classId: string; kept: Habits }) {
  const t = useDaySheetMessages();
  const client = useQueryClient();
  const [words, setWords] = useState(kept.words);
  const saving = useMutation({
    mutationFn: () => writeHabits(classId, { version: kept.version, words: words.trim() }),
    retry: false,
    onSuccess: (written) => {
      client.setQueryData(habitsQuery(classId).queryKey, written);
      setWords(written.words);
      toast('ok', t('saved'));
    },
  });
  return (
    <Form className="card pad stack" onSubmit={() => saving.mutate()} aria-label={t('habits')}>
      {words.trim() !== kept.words && <LeaveGuard />}
      {saving.error && (
        <Notice kind="danger">
          {t(isProblem(saving.error, 'core:changed-meanwhile') ? 'changed' : 'unsaved')}
        </Notice>
      )}
      <h2>{t('habits')}</h2>
      <p className="soft">{t('habits.hint')}</p>
      <TextArea
        label={t('habits.words')}
        value={words}
        rows={10}
        maxLength={longest}
        onChange={({ target }) => setWords(target.value)}
      />
      <div>
        <Button type="submit" isPending={saving.isPending}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}
