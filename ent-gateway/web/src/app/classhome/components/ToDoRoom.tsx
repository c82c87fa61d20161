import { Link } from 'react-router';
import { useLanguage } from '../../i18n';
import { isExercise } from '../exercises';
import { byDay, dayWords } from '../lines';
import { useClassHomeMessages } from '../messages';
import type { RoomProps } from '../room';
import { ExerciseLines } from './ExerciseLines';
import { NurseryToDo } from './NurseryToDo';
import { ToDoLine } from './ToDoLine';

/** All that is due in the weeks to come, and exercises, day by day. */
export function ToDoRoom({ tile, home }: RoomProps) {
  const t = useClassHomeMessages();
  const language = useLanguage();
  const reads = home.look === 'ELEMENTARY';
  return (
    <>
      {byDay(tile.lines).map(({ day, lines }) => (
        <section key={day} className={reads ? 'home-card' : undefined} aria-labelledby={`due-${day}`}>
          <h2 id={`due-${day}`} className="room-day">
            {t(day < home.today ? 'todo.late.for' : 'todo.for', {
              day: dayWords(day, home.today, t, language),
            })}
          </h2>
          <ul className={reads ? 'home-todos' : 'home-pictures'}>
            {lines
              .filter((line) => !isExercise(line))
              .map((line) =>
                reads ? <ToDoLine key={line.id} line={line} /> : <NurseryToDo key={line.id} line={line} />,
              )}
            <ExerciseLines lines={lines.filter(isExercise)} large={!reads} />
          </ul>
        </section>
      ))}
      <div className="row wrap">
        <Link className="btn home-back" to={reads ? '/carnet/portfolio' : '/carnet'}>
          {t(reads ? 'todo.portfolio' : 'todo.booklet')}
        </Link>
      </div>
      {reads && (
        <div className="row wrap">
          <Link className="btn primary home-back" to="/devoirs/a-faire">
            {t('todo.handIn')}
          </Link>
          <Link className="btn home-back" to="/devoirs">
            {t('todo.all')}
          </Link>
        </div>
      )}
    </>
  );
}
