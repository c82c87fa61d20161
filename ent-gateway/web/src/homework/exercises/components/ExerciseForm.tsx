import { Button, Field, Form, LeaveGuard, Notice } from '../../../app/ui';
import type { Exercise, ExerciseContent } from '../api';
import { useExerciseMessages } from '../messages';
import { exerciseProblem } from '../problems';
import { draftProblem, kinds, MOST_QUESTIONS } from '../questions';
import { useWriting } from '../useWriting';
import { QuestionCard } from './QuestionCard';

interface ExerciseFormProps {
  start: ExerciseContent;
  edited?: Exercise;
  onKept: () => void;
}

/** A title and some questions, each of its kind. */
export function ExerciseForm({ start, edited, onKept }: ExerciseFormProps) {
  const t = useExerciseMessages();
  const writing = useWriting(start, edited, onKept);
  const { draft, tried, keeping } = writing;
  const problem = tried ? draftProblem(draft) : undefined;
  return (
    <Form className="stack-l" onSubmit={writing.keep}>
      {writing.changed && !keeping.isPending && <LeaveGuard />}
      {keeping.error && <Notice kind="danger">{t(exerciseProblem(keeping.error))}</Notice>}
      <Field
        label={t('name')}
        hint={t('name.hint')}
        value={draft.title}
        maxLength={100}
        error={tried && !draft.title.trim() ? t('problem.title') : undefined}
        onChange={(event) => writing.setTitle(event.target.value)}
      />
      <ol className="stack-l" aria-label={t('questions')}>
        {draft.questions.map(({ key, question }, at) => (
          <QuestionCard key={key} id={key} at={at} question={question} writing={writing} />
        ))}
      </ol>
      {draft.questions.length < MOST_QUESTIONS && (
        <fieldset className="choice">
          <legend className="b">{t('add')}</legend>
          <div className="row wrap">
            {kinds.map((kind) => (
              <Button key={kind} onPress={() => writing.add(kind)}>
                {t(`kind.${kind}`)}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      {problem && problem !== 'problem.title' && (
        <p className="field-error" role="alert">
          {t(problem)}
        </p>
      )}
      <div className="row wrap">
        <Button kind="primary" type="submit" isPending={keeping.isPending}>
          {t('save')}
        </Button>
      </div>
    </Form>
  );
}
