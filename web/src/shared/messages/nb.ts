import { merged } from './merged';

export default merged(
  import.meta.glob('../../../../src/*/messages/nb.json', { eager: true, import: 'default' }),
);
