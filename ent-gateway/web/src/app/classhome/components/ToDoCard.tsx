import { PartyPopper } from 'lucide-react';
import type { Day } from '../../format';
import { useLanguage } from '../../i18n';
import type { HomeTile } from '../api';
import { isExercise, isWaiting } from '../exercises';
import { byDay, dayWords } from '../lines';
import { useClassHomeMessages } from '../messages';
import { ExerciseLines } from './ExerciseLines';
import { ToDoLine } from './ToDoLine';

/** What is due on the next day for which something is, and the exercises that wait until then. */
export function ToDoCard({ tile, today }: { tile: HomeTile; today: Day }) {
  const t = useClassHomeMessages();
  const language = useLanguage();
  const [next] = byDay(tile.lines.filter((line) => !isExercise(line)));
  const exercises = tile.lines.filter((line) => isWaiting(line) && (!next || (line.day ?? '') <= next.day));
  const late = exercises.filter(({ day }) => day && day < today);
  return (
    <section className="home-card" aria-labelledby="home-todo">
      <h2 id="home-todo">
        {next ? t('todo.for', { day: dayWords(next.day, today, t, language) }) : t('tile.TODO')}
      </h2>
      {next || exercises.length > late.length ? (
        <ul className="home-todos">
          <ExerciseLines lines={exercises.filter((line) => !late.includes(line))} />
          {next?.lines.map((line) => (
            <ToDoLine key={line.id} line={line} />
          ))}
        </ul>
      ) : late.length > 0 ? null : (
        <p className="home-kind">
          <PartyPopper aria-hidden="true" size={32} />
          {t('empty.TODO')}
        </p>
      )}
      {late.length > 0 && (
        <>
          <h3>{t('todo.late')}</h3>
          <ul className="home-todos">
            <ExerciseLines lines={late} />
          </ul>
        </>
      )}
    </section>
  );
}
