import { Lightbulb } from 'lucide-react';
import type { Results } from '../api';
import { useExerciseMessages } from '../messages';

/** The class by question: how many found it, and who is stuck. */
export function QuestionResults({ results: { questions, pupils } }: { results: Results }) {
  const t = useExerciseMessages();
  const nameOf = (id: string) => pupils.find(({ childId }) => childId === id)?.givenName ?? '';
  return (
    <section className="stack" aria-labelledby="by-question">
      <h2 id="by-question">{t('results.questions')}</h2>
      <ol className="card exercise-list">
        {questions.map(({ kind, prompt, atFirst, later, stuck }, at) => {
          const found = atFirst + later;
          return (
            <li key={at} className="pad stack">
              <p className="b keep-lines">
                {at + 1}. {prompt || t(`kind.${kind}`)}
              </p>
              <p>
                <progress
                  className="exercise-bar"
                  value={found}
                  max={Math.max(1, pupils.length)}
                  aria-label={t('question', { number: at + 1 })}
                />{' '}
                {t('results.found', { found, all: pupils.length })}
                {later > 0 && ` · ${t('results.later', { count: later })}`}
              </p>
              {stuck.length > 0 && (
                <p className="exercise-stuck">
                  <Lightbulb aria-hidden="true" size={18} />
                  {t('results.stuck', { names: stuck.map(nameOf).join(', ') })}
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
