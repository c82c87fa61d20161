import { render } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { speak } from '../../../app/testing';
import type { CharterVersion } from '../api';
import { Accepted } from './Accepted';

beforeAll(() => speak('fr', 'core/charter'));

it.each([
  [189, 189, true, /^189 enfants avaient déjà promis.* Aucun adulte ne l’a encore acceptée\.$/],
  [200, 189, true, /^189 enfants avaient déjà promis.* 11 adultes avaient déjà accepté le même texte\.$/],
  [0, 0, true, /^0 personne/],
  [12, 5, false, /^12 personnes l’ont acceptée$/],
])('tells whose answer of before holds: %s, %s, %s', (acceptances, ofChildren, withdrawable, words) => {
  const version = { acceptances, ofChildren, withdrawable } as CharterVersion;
  expect(render(<Accepted version={version} />).container).toHaveTextContent(words);
});
