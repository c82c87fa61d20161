import { renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import { type Me, SessionContext } from '../../app/session';
import type { SchoolEvent } from './api';
import { useSchoolName } from './useSchoolName';

const tom = { id: 'tom', schoolId: 'mace', schoolName: 'Jean-Macé' };
const nina = { id: 'nina', schoolId: 'tilleuls', schoolName: 'Les Tilleuls' };

it.each([
  ['of one school', [tom], undefined],
  ['of several', [tom, nina], 'Les Tilleuls'],
])('names the school of an event to a family %s', (_, children, name) => {
  const wrapper = ({ children: shown }: { children: ReactNode }) => (
    <SessionContext
      value={{
        me: { children } as unknown as Me,
        spaces: ['family'],
        space: 'family',
        enter: () => undefined,
      }}
    >
      {shown}
    </SessionContext>
  );
  const { result } = renderHook(() => useSchoolName(), { wrapper });

  expect(result.current({ schoolId: 'tilleuls' } as SchoolEvent)).toBe(name);
});
