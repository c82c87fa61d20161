import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Button, Form, Notice } from '../../../app/ui';
import { type Question, resolve } from '../api';
import { useImportsMessages } from '../messages';
import { importProblem } from '../problems';
import { QuestionCard } from './QuestionCard';

/** A person decides, never the program; decisions are sent together. */
export function Questions({ importId, questions }: { importId: string; questions: Question[] }) {
  const t = useImportsMessages();
  const client = useQueryClient();
  const [answers, setAnswers] = useState<Record<string, string | null>>({});
  const deciding = useMutation({
    mutationFn: () =>
      resolve(
        importId,
        Object.entries(answers).map(([ambiguityId, candidateId]) => ({ ambiguityId, candidateId })),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: ['import', importId] }),
  });
  const send = () => {
    deciding.mutate();
  };
  const count = Object.keys(answers).length;
  return (
    <Form className="stack" onSubmit={send}>
      {deciding.error && <Notice kind="danger">{t(importProblem(deciding.error))}</Notice>}
      {questions.map((question) => (
        <QuestionCard
          key={question.id}
          question={question}
          answer={answers[question.id]}
          onAnswer={(answer) => setAnswers({ ...answers, [question.id]: answer })}
        />
      ))}
      {count > 0 && (
        <Button kind="primary" type="submit" isPending={deciding.isPending} className="import-send">
          {t('question.save', { count })}
        </Button>
      )}
    </Form>
  );
}
