import { count } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useSession } from '../../../app/session';
import { Notice } from '../../../app/ui';
import type { Register } from '../api';
import { useRegisterMessages } from '../messages';
import { rateOf } from '../rate';
import { LettersButton } from './LettersButton';

/** What the month comes to, and which families the head has to write to. */
export function RegisterFigures({ register }: { register: Register }) {
  const t = useRegisterMessages();
  const language = useLanguage();
  const { space } = useSession();
  const due = register.pupils.filter(({ fourHalves }) => fourHalves);
  const names = new Intl.ListFormat(language).format(
    due.map(({ givenName, familyName }) => `${givenName} ${familyName}`),
  );
  const figures = [
    ['halves', count(register.halves.length, language)],
    ['missed', count(register.missed, language)],
    ['rate', rateOf(register, language) ?? t('rate.none')],
  ] as const;
  return (
    <>
      <dl className="register-figures">
        {figures.map(([name, figure]) => (
          <div key={name} className="register-figure">
            <dt>{t(name)}</dt>
            <dd className="number">{figure}</dd>
          </div>
        ))}
      </dl>
      {due.length > 0 && (
        <Notice kind="warn">
          <p className="b">{t('four', { count: due.length, names })}</p>
          <p className="s">{t('four.more')}</p>
          {space === 'head' && <LettersButton classId={register.classId} month={register.month} />}
        </Notice>
      )}
    </>
  );
}
