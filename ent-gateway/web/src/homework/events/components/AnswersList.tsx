import { useQuery } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import { Loaded, PrintButton } from '../../../app/ui';
import { answersAddress, answersQuery, type SchoolEvent } from '../api';
import { answeredTwice, comersOf, fullName } from '../comers';
import { useEventsMessages } from '../messages';
import { AnswersTable } from './AnswersTable';
import { EventPaper } from './EventPaper';

/** Who comes, who waits and who helps, home by home, and of which pupils nobody has answered. */
export function AnswersList({ event }: { event: SchoolEvent }) {
  const t = useEventsMessages();
  const answers = useQuery(answersQuery(event.id));
  return (
    <div className="stack">
      <div className="row wrap">
        <a className="btn" href={answersAddress(event.id)} download>
          <Download aria-hidden="true" size={18} />
          {t('csv')}
        </a>
        {answers.data && comersOf(answers.data.answers).length > 0 && (
          <PrintButton>{t('paper.print')}</PrintButton>
        )}
      </div>
      <Loaded query={answers}>
        {({ answers: list, silent }) => (
          <>
            {list.length === 0 ? (
              <p className="soft">{t('answers.none')}</p>
            ) : (
              <AnswersTable answers={list} />
            )}
            {answeredTwice(list).size > 0 && <p className="s soft">{t('twice.more')}</p>}
            {silent.length > 0 && (
              <p className="s soft">
                {t('silent', { count: silent.length, names: silent.map(fullName).join(', ') })}
              </p>
            )}
            <EventPaper event={event} answers={list} />
          </>
        )}
      </Loaded>
    </div>
  );
}
