import type { Tone } from '../../shared/feedback/StateMark';
import type { DirectoryImport } from './imports.api';

export const importTone: Record<DirectoryImport['state'], Tone> = {
  uploaded: 'open',
  checked: 'waiting',
  running: 'waiting',
  done: 'good',
  undone: 'quiet',
};
