export { PupilShell } from './PupilShell';
export { Shell } from './Shell';
