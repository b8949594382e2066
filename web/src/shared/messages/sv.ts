import { merged } from './merged';

export default merged(
  import.meta.glob('../../../../src/*/messages/sv.json', { eager: true, import: 'default' }),
);
