export { ServiceNumberHint } from '../parts/service-number-hint.tsx';
