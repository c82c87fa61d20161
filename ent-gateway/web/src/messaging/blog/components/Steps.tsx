import { Check, Circle } from 'lucide-react';
import { useBlogMessages } from '../messages';

const steps = ['title', 'picture', 'sentences'] as const;

/** How far an article has come; a shape and a word for each step. */
export function Steps({ done }: { done: Record<(typeof steps)[number], boolean> }) {
  const t = useBlogMessages();
  return (
    <section className="card pad stack" aria-labelledby="steps">
      <h2 id="steps">{t('steps')}</h2>
      <ul className="stack">
        {steps.map((step) => {
          const Icon = done[step] ? Check : Circle;
          return (
            <li key={step} className={done[step] ? 'row step-done' : 'row'}>
              <Icon aria-hidden="true" size={18} />
              {t(`step.${step}`)}
              <span className="hidden">, {t(done[step] ? 'step.done' : 'step.todo')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
