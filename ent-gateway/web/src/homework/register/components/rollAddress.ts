import type { Day } from '../../../app/format';
import { halfWord } from '../../absence';
import type { DayHalf } from '../api';

export const rollAddress = (classId: string, date: Day, half: DayHalf) =>
  `/appel?${new URLSearchParams({ classe: classId, jour: date, demi: halfWord(half) }).toString()}`;
