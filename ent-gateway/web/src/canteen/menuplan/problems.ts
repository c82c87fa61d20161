import { isProblem, UnreachableError } from '../../app/http';

export function kitchenProblem(error: Error) {
  if (isProblem(error, 'canteen:menu-changed')) return 'problem.menu-changed';
  return error instanceof UnreachableError ? 'problem.offline' : 'problem.server';
}

export const dishProblem = (error: Error) =>
  isProblem(error, 'canteen:dish-known') ? 'problem.dish-known' : kitchenProblem(error);
