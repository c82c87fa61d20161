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
] as const;
export const diets = ['STANDARD', 'NO_PORK', 'NO_MEAT', 'VEGETARIAN'] as const;
export const textures = ['WHOLE', 'CHOPPED', 'BLENDED'] as const;

export type Allergen = (typeof allergens)[number];
export type Diet = (typeof diets)[number];
export type Texture = (typeof textures)[number];

/** What a child eats on a day, and must not eat. */
export interface ChildNeeds {
  diet: Diet;
  texture: Texture;
  allergies: Allergen[];
  packedMeal: boolean;
  otherAllergies: string;
}
