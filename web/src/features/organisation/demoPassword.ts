/** Published with every demo database: the program's own `demo_password`. */
export const demoPassword = 'utsyn-demo-2026';
