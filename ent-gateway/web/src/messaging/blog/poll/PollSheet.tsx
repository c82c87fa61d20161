import { useState } from 'react';
import { Button, Field, Form, MomentField, Notice, Sheet } from '../../../app/ui';
import type { Article } from '../api';
import { useBlogMessages } from '../messages';
import { useActs } from '../useActs';
import { AnswerFields } from './AnswerFields';
import { type Poll, writePoll } from './api';
import { emptyPoll, faultsIn } from './faults';
import { PollEnd } from './PollEnd';

interface PollSheetProps {
  article: Article;
  poll: Poll | null;
  open: boolean;
  onClose: () => void;
}

/** Asks the readers of an article something, or changes what it asks. */
export function PollSheet({ open, ...sheet }: PollSheetProps) {
  const t = useBlogMessages();
  return (
    <Sheet title={t(sheet.poll ? 'poll.change' : 'poll.ask')} open={open} onClose={sheet.onClose}>
      <PollForm {...sheet} />
    </Sheet>
  );
}

function PollForm({ article, poll, onClose }: Omit<PollSheetProps, 'open'>) {
  const t = useBlogMessages();
  const acts = useActs();
  const [question, setQuestion] = useState(poll?.question ?? '');
  const [answers, setAnswers] = useState(() => poll?.answers.map(({ words }) => words) ?? emptyPoll);
  const [closesAt, setClosesAt] = useState(poll?.closesAt ?? null);
  const [tried, setTried] = useState(false);
  const faults = faultsIn(question, answers);
  const answered = poll?.answered ?? false;
  const send = () => {
    setTried(true);
    if (faults.question || faults.answers.some(Boolean)) return;
    acts.mutate({
      call: () =>
        writePoll(article.id, {
          question: question.trim(),
          answers: answers.map((one) => one.trim()),
          closesAt,
        }),
      done: 'done.poll',
      onDone: onClose,
    });
  };
  return (
    <Form className="stack" onSubmit={send}>
      {answered && <Notice kind="info">{t('poll.answered')}</Notice>}
      <Field
        label={t('poll.question')}
        value={question}
        maxLength={120}
        disabled={answered}
        error={tried && faults.question ? t(faults.question) : undefined}
        onChange={(event) => setQuestion(event.target.value)}
      />
      <AnswerFields
        answers={answers}
        fixed={answered}
        faults={tried ? faults.answers : []}
        onChange={setAnswers}
      />
      <MomentField
        label={t('poll.ends')}
        hint={t('poll.ends.hint')}
        value={closesAt}
        onChange={setClosesAt}
      />
      <Button kind="primary" type="submit" isPending={acts.isPending}>
        {t('poll.save')}
      </Button>
      {poll && <PollEnd article={article} poll={poll} onDone={onClose} />}
    </Form>
  );
}
