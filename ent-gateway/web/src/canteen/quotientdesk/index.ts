export { acceptProof } from './api';
export { AcceptForm } from './components/AcceptForm';
