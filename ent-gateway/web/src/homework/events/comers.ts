import type { EventAnswers } from './api';

export type Answer = EventAnswers['answers'][number];

export const fullName = ({ givenName, familyName }: { givenName: string; familyName: string }) =>
  `${givenName} ${familyName}`;

const firstOf = ({ pupils }: Answer) => {
  const [pupil] = pupils;
  return pupil ? `${pupil.className} ${pupil.familyName} ${pupil.givenName}` : '';
};

/** Homes that come and have a place, by class and name, as they are called at a bus or a door. */
export const comersOf = (answers: Answer[]): Answer[] =>
  answers
    .filter(({ coming, waiting }) => coming > 0 && !waiting)
    .sort((one, other) => firstOf(one).localeCompare(firstOf(other), 'fr'));

export const peopleOf = (answers: Answer[]): number => answers.reduce((sum, { coming }) => sum + coming, 0);

/** Pupils for whom two homes have answered: each counts its own people, which a reader should know. */
export const answeredTwice = (answers: Answer[]): ReadonlySet<string> => {
  const ids = answers.flatMap(({ pupils }) => pupils.map(({ id }) => id));
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
};
