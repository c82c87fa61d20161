import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Download, PenLine } from 'lucide-react';
import { useId } from 'react';
import { dayOf, fullDate } from '../../../app/format';
import { useLanguage } from '../../../app/i18n';
import { Button, toast } from '../../../app/ui';
import { useTermName } from '../../terms';
import { useSubjectName } from '../../timetable';
import { useProgressMessages } from '../messages';
import { signProblem } from '../problems';
import { type FamilyReport, reportAddress, signReport } from '../reports';
import { LevelMark } from './LevelMark';

/** A term's report: its levels and words as they were published, the way to paper, and the signature under exactly this text. */
export function FamilyReportCard({ report }: { report: FamilyReport }) {
  const t = useProgressMessages();
  const language = useLanguage();
  const subjectName = useSubjectName();
  const client = useQueryClient();
  const termName = useTermName();
  const heading = useId();
  const { childId, term, digest, general, subjects, publishedAt, signedAt } = report;
  const year = Number(term.term.slice(0, 4));
  const renew = () => client.invalidateQueries({ queryKey: ['reports'] });
  const signing = useMutation({
    mutationFn: () => signReport(childId, term.term, digest),
    onSuccess: () => {
      toast('ok', t('report.signed'));
      return renew();
    },
    onError: async (error: Error) => {
      toast('danger', t(signProblem(error)));
      await renew();
    },
  });
  return (
    <section className="card pad stack" aria-labelledby={heading}>
      <h2 id={heading}>{t('report.of', { term: termName(term), year: `${year}-${year + 1}` })}</h2>
      <p className="s soft">{t('report.publishedOn', { day: fullDate(dayOf(publishedAt), language) })}</p>
      {general && <p className="keep-lines prose">{general}</p>}
      {subjects.map(({ subject, skills, words }) => (
        <div key={subject} className="stack">
          <h3>{subjectName(subject)}</h3>
          <ul className="report-skills">
            {skills.map((skill) => (
              <li key={skill.words}>
                {skill.words} <LevelMark level={skill.level} />
              </li>
            ))}
          </ul>
          {words && <p className="keep-lines prose">{words}</p>}
        </div>
      ))}
      <div className="row wrap">
        <a className="btn" href={reportAddress(childId, term.term)} download>
          <Download aria-hidden="true" size={18} />
          {t('report.pdf')}
        </a>
        {!signedAt && (
          <Button kind="primary" isPending={signing.isPending} onPress={() => signing.mutate()}>
            <PenLine aria-hidden="true" size={18} />
            {t('report.sign')}
          </Button>
        )}
      </div>
      <p className="s soft">
        {signedAt
          ? t('report.signedOn', { day: fullDate(dayOf(signedAt), language) })
          : t('report.sign.more')}
      </p>
    </section>
  );
}
