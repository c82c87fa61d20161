import { Sprout } from 'lucide-react';
import { Fragment } from 'react';
import { EmptyState } from '../../../app/ui';
import { useTermName } from '../../terms';
import { useSubjectName } from '../../timetable';
import type { Progress, SkillProgress } from '../api';
import { subjectsOf } from '../grid';
import { useProgressMessages } from '../messages';
import { LevelMark } from './LevelMark';
import { ProgressCurve } from './ProgressCurve';

/** Skills by terms: what one child can do, compared with nobody. */
export function ProgressTable({ progress }: { progress: Progress }) {
  const termName = useTermName();
  const t = useProgressMessages();
  const subjectName = useSubjectName();
  const { skills, terms, givenName, drafts } = progress;
  if (skills.length === 0)
    return (
      <EmptyState icon={Sprout} title={t('empty')}>
        <p>{drafts ? t('empty.teacher') : t('empty.family', { name: givenName })}</p>
      </EmptyState>
    );
  return (
    <>
      <div className="progress-scroll">
        <table className="progress">
          <caption className="hidden">{t('of', { name: givenName })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('skill')}</th>
              {terms.map((term) => (
                <th key={term.term} scope="col">
                  {termName(term)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {subjectsOf(skills).map((subject) => (
              <Fragment key={subject}>
                <tr className="progress-subject">
                  <th colSpan={terms.length + 1} scope="colgroup">
                    {subjectName(subject)}
                  </th>
                </tr>
                {skills
                  .filter((skill) => skill.subject === subject)
                  .map((skill) => (
                    <SkillLine key={skill.id} skill={skill} terms={terms} drafts={drafts} />
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <ProgressCurve progress={progress} />
    </>
  );
}

interface SkillLineProps {
  skill: SkillProgress;
  terms: Progress['terms'];
  drafts: boolean;
}

function SkillLine({ skill, terms, drafts }: SkillLineProps) {
  const t = useProgressMessages();
  return (
    <tr>
      <th scope="row">{skill.words}</th>
      {terms.map(({ term }) => {
        const noted = skill.levels.find((one) => one.term === term);
        return (
          <td key={term}>
            {noted ? (
              <LevelMark level={noted.level} />
            ) : (
              <span className="result-none">{t('level.none')}</span>
            )}
            {drafts && noted && !noted.published && <span className="s soft"> {t('draft')}</span>}
          </td>
        );
      })}
    </tr>
  );
}
