import type { ReactNode } from 'react';
import type { EntryAnimal } from '../api';
import { elephantToWhale } from './elephantToWhale';
import { foxToOctopus } from './foxToOctopus';
import { lionToRabbit } from './lionToRabbit';
import { penguinToPig } from './penguinToPig';

/** The animals that children know themselves by, each in a square of 48. */
export const animals: Record<EntryAnimal, ReactNode> = {
  ...lionToRabbit,
  ...penguinToPig,
  ...elephantToWhale,
  ...foxToOctopus,
};
