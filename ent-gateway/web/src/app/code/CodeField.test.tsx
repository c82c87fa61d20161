import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { plainCode, spacedCode } from './code';
import { CodeField } from './CodeField';

it('takes a code as people type it', () => {
  expect(plainCode(' abcd-efgh 2345')).toBe('ABCDEFGH2345');
  expect(spacedCode('abcdefgh2345')).toBe('ABCD-EFGH-2345');
  expect(spacedCode('ABCD-')).toBe('ABCD');
});

function Page() {
  const [code, setCode] = useState('');
  return <CodeField label="Code" value={code} onChange={setCode} />;
}

it('groups the letters while they are typed', async () => {
  render(<Page />);

  await userEvent.type(screen.getByLabelText('Code'), 'abcdefgh');

  expect(screen.getByLabelText('Code')).toHaveValue('ABCD-EFGH');
});
