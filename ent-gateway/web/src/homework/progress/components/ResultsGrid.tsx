import { type KeyboardEvent, useRef, useState } from 'react';
import { Link } from 'react-router';
import type { Level, ResultPupil, Results, Skill } from '../api';
import { type Cell, levelsOf, moved } from '../grid';
import { levels } from '../levels';
import { useProgressMessages } from '../messages';
import { ResultCell } from './ResultCell';

interface ResultsGridProps {
  results: Results;
  /** the columns */
  skills: Skill[];
  inHand: Level | null;
  onNote: (pupil: ResultPupil, skill: Skill, level: Level | null) => void;
  onColumn: (skill: Skill) => void;
  onUndo: () => void;
}

/** Pupils by skills. Arrows move, 1 to 4 note, the key for deleting wipes, Ctrl+Z takes back. */
export function ResultsGrid({ results, skills, inHand, onNote, onColumn, onUndo }: ResultsGridProps) {
  const t = useProgressMessages();
  const table = useRef<HTMLTableElement>(null);
  const [current, go] = useState<Cell>({ row: 0, column: 0 });
  const levelOf = levelsOf(results);
  const press = (event: KeyboardEvent, pupil: ResultPupil, skill: Skill) => {
    const { key, code, ctrlKey, metaKey, altKey } = event;
    // the key, for its sign is another one on a French keyboard
    const level = levels[Number(/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]) - 1];
    const next = moved(current, key, results.pupils.length, skills.length);
    if ((ctrlKey || metaKey) && key === 'z') onUndo();
    else if (ctrlKey || metaKey || altKey) return;
    else if (next) {
      go(next);
      table.current?.querySelector<HTMLElement>(`[data-cell="${next.row} ${next.column}"]`)?.focus();
    } else if (level) onNote(pupil, skill, level);
    else if (key === 'Backspace' || key === 'Delete') onNote(pupil, skill, null);
    else return;
    event.preventDefault();
  };
  return (
    <div className="results-scroll">
      <table className="results" ref={table}>
        <caption className="hidden">{t('table')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('pupil')}</th>
            {skills.map((skill) => (
              <th key={skill.id} scope="col">
                <span className="results-skill">{skill.words}</span>
                <button
                  type="button"
                  className="btn quiet results-all"
                  aria-label={t('all.of', { skill: skill.words })}
                  onClick={() => onColumn(skill)}
                >
                  {t('all')}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {results.pupils.map((pupil, row) => (
            <tr key={pupil.childId}>
              <th scope="row">
                <Link className="tall-link" to={`/progres?eleve=${pupil.childId}&classe=${results.classId}`}>
                  {pupil.givenName} {pupil.familyName}
                </Link>
              </th>
              {skills.map((skill, column) => (
                <ResultCell
                  key={skill.id}
                  name={`${row} ${column}`}
                  label={`${pupil.givenName} ${pupil.familyName}, ${skill.words}`}
                  level={levelOf(pupil.childId, skill.id)}
                  reached={current.row === row && current.column === column}
                  onFocus={() => go({ row, column })}
                  onPress={() => onNote(pupil, skill, inHand)}
                  onKey={(event) => press(event, pupil, skill)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
