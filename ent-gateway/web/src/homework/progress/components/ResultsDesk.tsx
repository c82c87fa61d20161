import { BookOpenCheck, MessageSquareText, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, EmptyState, Folded } from '../../../app/ui';
import { useTermName } from '../../terms';
import { useSubjectName } from '../../timetable';
import type { Level, Results, ResultsOf, Skill, Subject } from '../api';
import { useProgressMessages } from '../messages';
import { useNoting } from '../useNoting';
import { AddSkill } from './AddSkill';
import { LevelChoice } from './LevelChoice';
import { PublishCard } from './PublishCard';
import { ReportsCard } from './ReportsCard';
import { ResultsGrid } from './ResultsGrid';
import { SayResult } from './SayResult';

interface ResultsDeskProps {
  of: ResultsOf;
  results: Results;
  /** the one on the screen; none where the class has no skills */
  subject: Subject | undefined;
  onSubject: (subject: Subject) => void;
}

/** One subject at a time: the level in hand is laid on pupils by a tap, on a whole column by its head. */
export function ResultsDesk({ of, results, subject, onSubject }: ResultsDeskProps) {
  const termName = useTermName();
  const t = useProgressMessages();
  const subjectName = useSubjectName();
  const [inHand, take] = useState<Level | null>('REACHED');
  const { note, undo, isPending } = useNoting(of, results);
  if (!subject)
    return (
      <EmptyState icon={BookOpenCheck} title={t('noSkills')}>
        <p>{t('noSkills.more')}</p>
      </EmptyState>
    );
  const shown = results.skills.filter((skill) => skill.subject === subject);
  const sources = [...new Set(shown.flatMap(({ source }) => source ?? []))];
  const name = (level: Level | null) => (level ? t(`level.${level}`) : t('level.none'));
  const year = Number(results.term.slice(0, 4));
  const paperHead = [
    results.className,
    ...results.terms.filter(({ term }) => term === results.term).map(termName),
    `${year}-${year + 1}`,
    subjectName(subject),
  ].join(' · ');
  const noteColumn = (skill: Skill) =>
    note(
      results.pupils.map(({ childId }) => ({ childId, skillId: skill.id, level: inHand })),
      t('noted.column', { skill: skill.words, level: name(inHand) }),
    );
  return (
    <>
      <div className="progress-said no-print">
        <Folded label={t('say')} icon={MessageSquareText}>
          <SayResult
            results={results}
            shown={subject}
            onNote={note}
            onSkill={(one) => onSubject(one.subject)}
          />
        </Folded>
      </div>
      <div>
        <p className="print-only b">{paperHead}</p>
        <div className="progress-hand no-print">
          <LevelChoice value={inHand} onChange={take} />
          <Button className="progress-undo" aria-label={t('undo')} onPress={undo}>
            <Undo2 aria-hidden="true" size={18} />
            {t('undo.short')}
          </Button>
        </div>
        <ResultsGrid
          results={results}
          skills={shown}
          inHand={inHand}
          onColumn={noteColumn}
          onUndo={undo}
          onNote={(pupil, skill, level) =>
            note(
              [{ childId: pupil.childId, skillId: skill.id, level }],
              t('noted', { name: pupil.givenName, skill: skill.words, level: name(level) }),
            )
          }
        />
      </div>
      <div className="stack s soft">
        <p className="no-print">{t('how')}</p>
        {sources.length > 0 && (
          <p>{t('source', { source: sources.join(' · '), subject: subjectName(subject) })}</p>
        )}
      </div>
      <div className="stack-l no-print">
        <AddSkill
          classId={results.classId}
          like={shown[0]}
          own={shown.filter(({ source }) => source === null)}
        />
        <PublishCard results={results} waiting={isPending} />
        <ReportsCard results={results} />
      </div>
    </>
  );
}
