import { expect, it } from 'vitest';
import { ofServer } from '../../vite.server.ts';

const isOfServer = (path: string) => ofServer.some((one) => one.test(path));

it.each([
  '/blog/ecoles',
  '/blog/ecoles?after=a',
  '/blog/ecole-jean-mace',
  '/blog/ecole/ce1',
  '/api/me',
  '/logout',
])('leaves %s to the server', (path) => expect(isOfServer(path)).toBe(true));

it.each(['/blog', '/blog/0198c7a2', '/ecoles', '/', '/apis'])('answers %s with the shell', (path) =>
  expect(isOfServer(path)).toBe(false),
);
