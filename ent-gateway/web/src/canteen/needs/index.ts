export { type Allergen, allergens, type ChildNeeds, type Diet, diets, type Texture, textures } from './api';
export { NeedBadges } from './components/NeedBadges';
export { useNeedsMessages } from './messages';
export { allergyList } from './words';
