import { useQuery } from '@tanstack/react-query';
import { Loaded } from '../../../app/ui';
import type { Question } from '../api';
import { useExerciseMessages } from '../messages';
import { exerciseQuery } from '../queries';
import { ExportButton } from './ExportButton';

const signs = { ADD: '+', SUBTRACT: '−', MULTIPLY: '×', DIVIDE: '÷' } as const;

/** The right answers of a question in words; of sums what they are made of. */
function rightOf(question: Question): string[] {
  switch (question.kind) {
    case 'CHOICE':
      return question.options.filter(({ correct }) => correct).map(({ text }) => text);
    case 'MATCH':
      return question.pairs.map(({ left, right }) => `${left} → ${right}`);
    case 'ORDER':
      return [question.items.join(' → ')];
    case 'FILL':
      return question.accepted;
    case 'SUMS':
      return [
        `${question.sums} × (${question.from}–${question.to} ${signs[question.operation]} ${
          question.table ?? `${question.from}–${question.to}`
        })`,
      ];
  }
}

/** An exercise to be looked at, with its right answers. */
export function ExerciseLines({ id }: { id: string }) {
  const t = useExerciseMessages();
  return (
    <Loaded query={useQuery(exerciseQuery(id))}>
      {({ title, questions }) => (
        <div className="stack-l">
          <ol className="stack exercise-lines">
            {questions.map((question, at) => (
              <li key={at}>
                <p className="s soft">{t(`kind.${question.kind}`)}</p>
                <p className="b keep-lines">{question.prompt}</p>
                <p>{rightOf(question).join(', ')}</p>
              </li>
            ))}
          </ol>
          <ExportButton id={id} title={title} />
        </div>
      )}
    </Loaded>
  );
}
