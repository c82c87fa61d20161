import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { speak } from '../../../app/testing';
import type { PictureDrawing } from '../marks';
import { DrawnPicture } from './DrawnPicture';
import DrawOnPicture from './DrawOnPicture';

const file = { id: 'chat', name: 'chat.png' };
const change = vi.fn<(drawing: PictureDrawing) => void>();
const done = vi.fn();

/** The picture, which has come: 800 by 600. */
function arrive() {
  const picture = screen.getByRole('img', { name: 'Photo ou dessin\u00a0: chat.png' });
  Object.defineProperties(picture, { naturalWidth: { value: 800 }, naturalHeight: { value: 600 } });
  fireEvent.load(picture);
}

const last = () => change.mock.lastCall?.[0];

beforeAll(() => speak('fr', 'app/ui', 'homework/drawn'));
beforeEach(() => vi.clearAllMocks());

it('puts a remark by the keyboard, moves it, and takes it back', async () => {
  render(<DrawOnPicture file={file} drawing={undefined} onChange={change} onDone={done} />);
  arrive();

  await userEvent.click(screen.getByRole('radio', { name: 'Remarque' }));
  await userEvent.click(screen.getByRole('button', { name: /^Poser au milieu/ }));
  expect(
    screen.getByRole('button', { name: /^Remarque 1, à 50\s% de la gauche et 50\s% du haut$/ }),
  ).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}{Shift>}{ArrowDown}{/Shift}');
  expect(last()).toEqual({
    fileId: 'chat',
    height: 750,
    strokes: [],
    stamps: [],
    remarks: [{ x: 520, y: 475, text: '' }],
  });

  await userEvent.type(screen.getByRole('textbox', { name: 'Remarque 1' }), 'Et la queue ?{Enter}');
  expect(last()?.remarks[0]?.text).toBe('Et la queue ?');
  expect(done).toHaveBeenCalledOnce();

  await userEvent.click(screen.getByRole('button', { name: 'Annuler' }));
  expect(last()?.remarks[0]?.text).toBe('');
  await userEvent.click(screen.getByRole('button', { name: 'Refaire' }));
  expect(last()?.remarks[0]?.text).toBe('Et la queue ?');
});

it('puts stamps, and removes them by the keyboard', async () => {
  render(<DrawOnPicture file={file} drawing={undefined} onChange={change} onDone={done} />);
  arrive();
  await userEvent.click(screen.getByRole('radio', { name: 'Étoile' }));
  await userEvent.click(screen.getByRole('button', { name: /^Poser au milieu/ }));

  expect(last()?.stamps).toEqual([{ stamp: 'STAR', x: 500, y: 375 }]);
  expect(screen.getByRole('status')).toHaveTextContent('1 tampon');
  await userEvent.keyboard('{Delete}');
  expect(last()?.stamps).toEqual([]);
});

it('says that the picture doesn’t open', () => {
  render(<DrawOnPicture file={file} drawing={undefined} onChange={change} onDone={done} />);
  fireEvent.error(screen.getByRole('img'));

  expect(screen.getByText(/^L’image ne s’ouvre pas/)).toBeVisible();
});

it('shows marks once the picture is there, and says them', () => {
  render(
    <DrawnPicture
      file={file}
      drawing={{
        fileId: 'chat',
        height: 750,
        strokes: [
          { colour: 'RED', path: [1, 2, 3, 4] },
          { colour: 'BLUE', path: [1, 2] },
        ],
        stamps: [{ stamp: 'RIGHT', x: 1, y: 2 }],
        remarks: [{ text: 'Et la queue ?', x: 1, y: 2 }],
      }}
    />,
  );
  expect(screen.queryByRole('img', { name: /^Marques/ })).toBeNull();
  arrive();

  expect(screen.getByRole('img', { name: /^Marques/ })).toHaveAccessibleName(
    'Marques sur l’image\u00a0: 2 traits, 1 tampon «\u00a0Juste\u00a0», 1 remarque.',
  );
  const remarks = screen.getByRole('list', { name: 'Remarques sur l’image' });
  expect(within(remarks).getByText('Et la queue ?')).toBeVisible();
});
