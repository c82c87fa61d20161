import { useLanguage } from '../../../app/i18n';
import type { SharedText } from '../api';
import { TextCard } from './TextCard';

interface TextListProps {
  texts: SharedText[];
  leads: boolean;
}

/** A class's texts: to a teacher with pupils' copies below what they are copies of, to a pupil the own copies first. */
export function TextList({ texts, leads }: TextListProps) {
  const language = useLanguage();
  const isBelow = ({ copyOf }: SharedText) => leads && texts.some(({ id }) => id === copyOf);
  const first = texts.filter((text) => !isBelow(text));
  const isOwn = ({ copyOf }: SharedText) => !leads && copyOf !== null;
  return (
    <ul className="texts">
      {[...first.filter(isOwn), ...first.filter((text) => !isOwn(text))].map((text) => (
        <TextCard
          key={text.id}
          text={text}
          own={isOwn(text)}
          copies={texts
            .filter((copy) => isBelow(copy) && copy.copyOf === text.id)
            .toSorted((one, other) => one.title.localeCompare(other.title, language))}
        />
      ))}
    </ul>
  );
}
