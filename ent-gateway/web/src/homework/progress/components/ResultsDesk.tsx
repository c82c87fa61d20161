import { BookOpenCheck, Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Button, EmptyState, Select } from '../../../app/ui';
import { useSubjectName } from '../../timetable';
import type { Level, Results, ResultsOf, Skill } from '../api';
import { subjectsOf } from '../grid';
import { useProgressMessages } from '../messages';
import { useNoting } from '../useNoting';
import { AddSkill } from './AddSkill';
import { LevelChoice } from './LevelChoice';
import { PublishCard } from './PublishCard';
import { ReportsCard } from './ReportsCard';
import { ResultsGrid } from './ResultsGrid';
import { SayResult } from './SayResult';

/** One subject at a time: the level in hand is laid on pupils by a tap, on a whole column by its head. */
export function ResultsDesk({ of, results }: { of: ResultsOf; results: Results }) {
  const t = useProgressMessages();
  const subjectName = useSubjectName();
  const subjects = subjectsOf(results.skills);
  const [chosen, choose] = useState(subjects[0]);
  const [inHand, take] = useState<Level | null>('REACHED');
  const { note, undo, isPending } = useNoting(of, results);
  if (!chosen)
    return (
      <EmptyState icon={BookOpenCheck} title={t('noSkills')}>
        <p>{t('noSkills.more')}</p>
      </EmptyState>
    );
  const shown = results.skills.filter(({ subject }) => subject === chosen);
  const sources = [...new Set(shown.flatMap(({ source }) => source ?? []))];
  const name = (level: Level | null) => (level ? t(`level.${level}`) : t('level.none'));
  const noteColumn = (skill: Skill) =>
    note(
      results.pupils.map(({ childId }) => ({ childId, skillId: skill.id, level: inHand })),
      t('noted.column', { skill: skill.words, level: name(inHand) }),
    );
  return (
    <>
      <SayResult results={results} shown={chosen} onNote={note} onSkill={({ subject }) => choose(subject)} />
      <Select
        label={t('subject')}
        value={chosen}
        onChange={({ target }) => choose(subjects.find((one) => one === target.value))}
        options={subjects.map((one) => ({ value: one, label: subjectName(one) }))}
      />
      <div className="progress-hand">
        <LevelChoice value={inHand} onChange={take} />
        <Button onPress={undo}>
          <Undo2 aria-hidden="true" size={18} />
          {t('undo')}
        </Button>
      </div>
      <p className="s soft">{t('how')}</p>
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
      {sources.length > 0 && (
        <p className="s soft">{t('source', { source: sources.join(' · '), subject: subjectName(chosen) })}</p>
      )}
      <AddSkill
        classId={results.classId}
        like={shown[0]}
        own={shown.filter(({ source }) => source === null)}
      />
      <PublishCard results={results} waiting={isPending} />
      <ReportsCard classId={results.classId} term={results.term} />
    </>
  );
}
