export { contrastWithWhite, legible, wearBrand } from './accent';
