import { QueryClient } from '@tanstack/react-query';
import { expect, it } from 'vitest';
import { json, serve } from '../testing';
import { meQuery } from './queries';

it('lets a copy of the version before be silent about where one stands in', async () => {
  serve(() =>
    json({
      person: { id: 'p', givenName: 'Camille', familyName: 'Morel' },
      territory: { id: 't', timeZone: 'Europe/Paris' },
      roles: [],
    }),
  );

  expect((await new QueryClient().query(meQuery)).standsIn).toEqual([]);
});
