import { merged } from './merged';

export default merged(
  import.meta.glob('../../../../src/*/messages/en.json', { eager: true, import: 'default' }),
);
