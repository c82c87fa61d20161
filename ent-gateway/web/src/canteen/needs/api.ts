import type { Schemas } from '../../app/http';

export type Allergen = Schemas['MenuAllergen'];
export type Diet = Schemas['ChildNeedsDiet'];
export type Texture = Schemas['ChildNeedsTexture'];
export type ChildNeeds = Schemas['ChildNeeds'];

/** Of regulation (EU) 1169/2011, in its order. */
export const allergens = [
  'GLUTEN',
  'CRUSTACEANS',
  'EGGS',
  'FISH',
  'PEANUTS',
  'SOYA',
  'MILK',
  'NUTS',
  'CELERY',
  'MUSTARD',
  'SESAME',
  'SULPHITES',
  'LUPIN',
  'MOLLUSCS',
] as const satisfies Allergen[];
export const diets = ['STANDARD', 'NO_PORK', 'NO_MEAT', 'VEGETARIAN'] as const satisfies Diet[];
export const textures = ['WHOLE', 'CHOPPED', 'BLENDED'] as const satisfies Texture[];
