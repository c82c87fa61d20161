export { DrawButton } from './components/DrawButton';
export { inks } from './strokes';
export { isHand } from './useDrawing';
