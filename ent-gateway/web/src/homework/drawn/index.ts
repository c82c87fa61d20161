export { DrawnPicture } from './components/DrawnPicture';
export { DrawSheet } from './components/DrawSheet';
export { countOf, type PictureDrawing, said } from './marks';
export { useDrawnMessages } from './messages';
