import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, expect, it } from 'vitest';
import { addDays, longDay, today } from '../../../app/format';
import { type Me, SessionContext } from '../../../app/session';
import { speak } from '../../../app/testing';
import { OwnStandIns } from './OwnStandIns';

beforeAll(() => speak('fr', 'app/ui', 'core/replacement'));

const person = { id: 'i', givenName: 'Inès', familyName: 'Caron' };
const hélène = { id: 'h', givenName: 'Hélène', familyName: 'Roy' };

function show(...standsIn: Me['standsIn']) {
  const me = { standsIn, classes: [{ id: 'ce1', name: 'CE1', schoolId: 's' }] } as unknown as Me;
  render(
    <MemoryRouter>
      <SessionContext value={{ me, spaces: ['teacher'], space: 'teacher', enter: () => undefined }}>
        <OwnStandIns />
      </SessionContext>
    </MemoryRouter>,
  );
}

it('says in which class, for whom and until which day, beside its day sheet', () => {
  const until = addDays(today(), 2);
  show({ classId: 'ce1', person, replaced: hélène, until });

  expect(screen.getByRole('status')).toHaveTextContent(
    `Vous avez la classe CE1 à la place d’Hélène Roy jusqu’au ${longDay(until, 'fr')}.`,
  );
  expect(screen.getByRole('link', { name: 'Fiche du jour' }).getAttribute('href')).toMatch(
    /^\/fiche-du-jour\?classe=ce1&date=/,
  );
});

it('says on the last day that it ends this evening', () => {
  show({ classId: 'ce1', person, replaced: null, until: today() });

  expect(screen.getByRole('status')).toHaveTextContent(
    /^Vous avez la classe CE1 jusqu’à ce soir\s: c’est le dernier jour\./,
  );
});
