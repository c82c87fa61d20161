import { Link } from 'react-router';
import { dayOf, longDay } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Notice } from '../../../app/ui';
import type { AlreadyDeclared } from '../already';
import { daysWords } from '../daysWords';
import { useAbsenceMessages } from '../messages';

interface AlreadyNoticeProps {
  same: AlreadyDeclared;
  /** whether meals and care were to be cancelled too */
  wished: boolean;
}

/** What a guardian has declared already, maybe in the other home. */
export function AlreadyNotice({ same, wished }: AlreadyNoticeProps) {
  const t = useAbsenceMessages();
  const language = useLanguage();
  const facts = { at: longDay(dayOf(same.at), language), days: daysWords(same, t, language) };
  return (
    <Notice kind="danger">
      {same.by ? t('already', { ...facts, name: same.by }) : t('already.somebody', facts)}
      {wished && (
        <>
          {` ${t('already.beside')} `}
          <Link className="tall-link" to="/cantine">
            {t('meals')}
          </Link>
        </>
      )}
    </Notice>
  );
}
