import { useLanguage } from '../../../app/i18n';
import type { Skill } from '../api';
import { levels } from '../levels';
import { useProgressMessages } from '../messages';
import type { SaidNote } from './understood';

const most = 6;

/** What would be noted, in a line: pupils by their level, and the skill. */
export function useSaidWords() {
  const t = useProgressMessages();
  const list = new Intl.ListFormat(useLanguage());
  return (notes: readonly SaidNote[], skill: Skill): string => {
    const groups = levels.flatMap((level) => {
      const pupils = notes.filter((note) => note.level === level).map(({ pupil }) => pupil);
      if (pupils.length === 0) return [];
      const names =
        pupils.length > most
          ? t('say.pupils', { count: pupils.length })
          : list.format(pupils.map(({ givenName, familyName }) => `${givenName} ${familyName}`));
      return [t('say.group', { names, level: t(`level.${level}`) })];
    });
    return t('say.line', { skill: skill.words, groups: groups.join(' ; ').replaceAll(' ;', '\u00a0;') });
  };
}
