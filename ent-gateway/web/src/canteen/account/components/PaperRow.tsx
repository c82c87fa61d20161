import { capital, euros, fullDate, plainDay, shortDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { sentencesOf, usePricesMessages } from '../../prices';
import type { AccountLine } from '../api';
import { isInPackage, isPackage, marksOf } from '../lines';
import { useAccountMessages } from '../messages';

export function PaperRow({ line, reason }: { line: AccountLine; reason: number | undefined }) {
  const t = useAccountMessages();
  const words = usePricesMessages();
  const language = useLanguage();
  const said = isPackage(line)
    ? [t(`package.${line.period}`), t('package.openedBy', { day: fullDate(line.openedBy, language) })]
    : [
        t(`standing.${line.standing}`),
        ...marksOf(line).map((mark) => t(mark)),
        ...(line.leavesOn ? [t('leaves', { day: fullDate(line.leavesOn, language) })] : []),
        ...(line.excuse ? [t('excuse', { reason: line.excuse })] : []),
        ...(line.calledOff ? [t(`calledOff.${line.calledOff}`)] : []),
        ...line.explanation
          .filter(({ kind }) => kind === 'STAY')
          .flatMap((step) => sentencesOf(step, words, language)),
      ];
  return (
    <tr>
      <th scope="row">
        {isPackage(line)
          ? `${shortDate(line.from, language)} – ${shortDate(line.to, language)}`
          : capital(plainDay(line.date, language))}
      </th>
      <td>{line.activityName}</td>
      <td>{said.join(', ')}</td>
      <td className="number">{reason}</td>
      <td className="number">
        {!isPackage(line) && isInPackage(line) ? t('inPackage') : euros(line.amountCents, language)}
      </td>
    </tr>
  );
}
