import type { components } from '../api/schema';

export type Grant = components['schemas']['ToldGrant'];
export type ToldAmount = components['schemas']['ToldAmount'];
