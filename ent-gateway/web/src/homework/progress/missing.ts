import type { Results, Subject } from './api';
import type { ClassReports, PupilReport } from './reports';

/** What a report lacks that others of the class have. */
export interface Missing {
  general: boolean;
  /** whether no level is noted at all */
  levels: boolean;
  /** those in which most of the class have a level or words, and this pupil neither */
  subjects: Subject[];
}

/** What is missing in the reports of a class, pupil by pupil: what is said of few isn't. */
export function missingOf(reports: Pick<ClassReports, 'pupils'>, { skills, results }: Results) {
  const subjectBySkill = new Map(skills.map(({ id, subject }) => [id, subject]));
  const noted = results.filter(({ level }) => level !== null);
  const toldOf = ({ childId, words }: PupilReport) =>
    new Set<Subject>([
      ...noted.flatMap((one) => (one.childId === childId ? (subjectBySkill.get(one.skillId) ?? []) : [])),
      ...words.subjects.map(({ subject }) => subject),
    ]);
  const told = new Map(reports.pupils.map((one) => [one.childId, toldOf(one)]));
  const begun = [...told.values()].filter(({ size }) => size > 0);
  const ofClass = [...new Set(begun.flatMap((some) => [...some]))].filter(
    (subject) => begun.filter((some) => some.has(subject)).length * 2 >= begun.length,
  );
  return ({ childId, words }: PupilReport): Missing => ({
    general: words.general.trim() === '',
    levels: !noted.some((one) => one.childId === childId),
    subjects: ofClass.filter((subject) => !told.get(childId)?.has(subject)),
  });
}
