import type { Day } from '../../format';
import { useLanguage } from '../../i18n';
import { fileAddress, type TileLine } from '../api';
import { dayWords } from '../lines';
import { useClassHomeMessages } from '../messages';
import { Say } from './Say';
import { SubjectPicture } from './SubjectPicture';

/** What the teacher said this week, the last first: to be listened to. */
export function Said({ lines, today }: { lines: TileLine[]; today: Day }) {
  const t = useClassHomeMessages();
  const language = useLanguage();
  const said = lines.filter(({ kind }) => kind !== 'CLOSED');
  return (
    <ul className="home-pictures">
      {said.toReversed().map(({ id, title, text, day, picture }) => {
        const when = day ? dayWords(day, today, t, language) : '';
        return (
          <li key={id} className="home-picture">
            {picture ? (
              <img src={fileAddress(picture)} alt="" loading="lazy" />
            ) : (
              <SubjectPicture subject={title ?? ''} tint={2} />
            )}
            <p className="home-picture-word">{title}</p>
            <Say text={[when, title, text].filter(Boolean).join('. ')} large />
          </li>
        );
      })}
    </ul>
  );
}
