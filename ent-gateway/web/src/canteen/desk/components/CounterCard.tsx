import { Link } from 'react-router';
import { isOpen, useSession } from '../../../app/session';
import type { Family } from '../api';
import { useDeskQueueMessages } from '../messages';

interface Task {
  to: string;
  text: string;
}

/** All that an agent can do in the stead of a family at the counter, by task; of the modules that the town has. */
export function CounterCard({ family }: { family: Family }) {
  const t = useDeskQueueMessages();
  const { me } = useSession();
  const people = [...family.households.flatMap(({ adults }) => adults), ...family.children];
  const shared = family.children.filter(
    ({ id }) => family.households.filter(({ childIds }) => childIds.includes(id)).length > 1,
  );
  const groups = {
    days: [
      { to: 'trimestre', text: t('counter.term') },
      { to: 'absence', text: t('counter.absence') },
    ],
    money: [
      { to: 'quotient', text: t('counter.quotient') },
      { to: 'foyers', text: t('counter.households') },
    ],
    files: [
      ...family.children.map(({ id, givenName: name }) => ({
        to: `dossier/${id}`,
        text: t('counter.file', { name }),
      })),
      ...shared.map(({ id, givenName: name }) => ({
        to: `garde/${id}`,
        text: t('counter.custody', { name }),
      })),
    ],
    people: people.map(({ id, givenName, familyName }) => ({
      to: `personne/${id}`,
      text: t('counter.person', { name: `${givenName} ${familyName}` }),
    })),
  } satisfies Record<string, Task[]>;
  const open = (tasks: Task[]) => tasks.filter(({ to }) => isOpen(me, `familles/${family.id}/${to}`));
  return (
    <section className="card pad stack" aria-labelledby="counter">
      <h2 id="counter">{t('counter')}</h2>
      <div className="counter-tasks">
        {(['days', 'money', 'files', 'people'] as const)
          .map((name) => ({ name, tasks: open(groups[name]) }))
          .filter(({ tasks }) => tasks.length > 0)
          .map(({ name, tasks }) => (
            <div key={name}>
              <h3 id={`counter-${name}`}>{t(`counter.${name}`)}</h3>
              <ul aria-labelledby={`counter-${name}`}>
                {tasks.map(({ to, text }) => (
                  <li key={to}>
                    <Link to={`/familles/${family.id}/${to}`}>{text}</Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
      </div>
    </section>
  );
}
