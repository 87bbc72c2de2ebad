import type { Grant } from './people.ts';

/** What is changed on somebody's account that they are told of, whoever did it. */
export type AccountChange =
  | { readonly kind: 'password' | 'council-account' | 'codes-on' | 'codes-off' | 'recovery-code' }
  | { readonly kind: 'email'; readonly from: string; readonly to: string }
  | { readonly kind: 'roles'; readonly from: readonly Grant[]; readonly to: readonly Grant[] };
