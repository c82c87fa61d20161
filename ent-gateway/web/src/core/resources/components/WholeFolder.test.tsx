import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, expect, it, vi } from 'vitest';
import { json, serve, speak } from '../../../app/testing';
import { Button } from '../../../app/ui';
import { useUploads } from '../useUploads';
import { useWholeFolder } from '../useWholeFolder';
import { UploadList } from './UploadList';

beforeAll(() => speak('fr', 'app/ui', 'core/resources'));

/** Takes whatever is sent. */
class Taken {
  upload = {};
  onload: () => void = () => undefined;
  status = 201;
  responseText = JSON.stringify({ id: 'file' });
  open = vi.fn();
  setRequestHeader = vi.fn();
  send() {
    setTimeout(() => this.onload());
  }
}

const leaf = (name: string, ...path: string[]) => ({ path, file: new File(['a'], name) });

function Sending() {
  const uploads = useUploads();
  const bring = useWholeFolder(uploads);
  const leaves = [leaf('un.txt', 'Sortie'), leaf('deux.txt', 'Sortie', 'Matin')];
  return (
    <>
      <Button onPress={() => bring(leaves, { spaceId: 'space', folderId: null })}>Envoyer</Button>
      <UploadList uploads={uploads} />
    </>
  );
}

it('counts all that a folder brought, whatever folder within it lies in', async () => {
  vi.stubGlobal('XMLHttpRequest', Taken);
  serve(() => json({ id: 'item' }, 201));
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Sending />
    </QueryClientProvider>,
  );

  await userEvent.click(screen.getByRole('button', { name: 'Envoyer' }));

  expect(await screen.findByText('2 fichiers envoyés')).toBeVisible();
});
