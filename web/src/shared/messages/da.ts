import { merged } from './merged';

export default merged(
  import.meta.glob('../../../../src/*/messages/da.json', { eager: true, import: 'default' }),
);
