import { fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, Notice } from '../../../app/ui';
import type { MetColleagues } from '../colleagues';
import { useAccessMessages } from '../messages';

interface NamesakesProps {
  met: MetColleagues;
  isPending: boolean;
  onChoose: (personId: string) => void;
  onOther: () => void;
}

/** Those whom the directory has by the name that was typed: one of them, or somebody else. */
export function Namesakes({ met: { people, sure }, isPending, onChoose, onOther }: NamesakesProps) {
  const t = useAccessMessages();
  const language = useLanguage();
  return (
    <Notice kind="warn">
      <div className="stack">
        <p>{t(sure ? 'known.sure' : 'known')}</p>
        <ul className="access-plain stack">
          {people.map(({ id, givenName, familyName, birthDate, email }) => (
            <li key={id}>
              <Button className="access-choice" onPress={() => onChoose(id)}>
                <span className="b">{`${givenName} ${familyName}`}</span>
                <span className="s soft">
                  {[birthDate && t('born', { date: fullDate(birthDate, language) }), email]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </Button>
            </li>
          ))}
        </ul>
        {!sure && (
          <Button isPending={isPending} onPress={onOther}>
            {t('known.other')}
          </Button>
        )}
      </div>
    </Notice>
  );
}
