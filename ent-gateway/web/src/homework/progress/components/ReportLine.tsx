import { Link } from 'react-router';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { useProgressMessages } from '../messages';
import type { Missing } from '../missing';
import { type PupilReport, reportAddress } from '../reports';
import { useMissingWords } from '../useMissingWords';

interface ReportLineProps {
  classId: string;
  term: string;
  report: PupilReport;
  missing: Missing | undefined;
}

/** How far a pupil's report is. */
export function ReportLine({ classId, term, report, missing }: ReportLineProps) {
  const t = useProgressMessages();
  const language = useLanguage();
  const wordsOf = useMissingWords();
  const what = missing && wordsOf(missing);
  const { childId, givenName, familyName, publishedAt, changed, signatures } = report;
  const names = new Intl.ListFormat(language).format(
    signatures.map(({ guardian }) =>
      guardian ? `${guardian.givenName} ${guardian.familyName}` : t('report.gone'),
    ),
  );
  return (
    <li className="report-line">
      <Link className="tall-link" to={`/progres?eleve=${childId}&classe=${classId}&trimestre=${term}`}>
        {givenName} {familyName}
      </Link>
      <span className="soft">
        {publishedAt
          ? t('report.publishedOn', { day: fullDate(dayOf(publishedAt), language) })
          : !changed
            ? t('report.none')
            : what
              ? t('report.unfinished', { what })
              : t('report.written')}
        {publishedAt && changed ? `, ${t('report.changed')}` : ''}
        {names && `. ${t('report.signedBy', { names })}`}
      </span>
      {publishedAt && (
        <a
          className="tall-link"
          href={reportAddress(childId, term)}
          download
          aria-label={t('report.pdf.of', { name: `${givenName} ${familyName}` })}
        >
          {t('report.pdf')}
        </a>
      )}
    </li>
  );
}
