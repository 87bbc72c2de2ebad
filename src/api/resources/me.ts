import { z } from 'zod';
import { ROLES } from '../../domain/people/index.ts';
import { ok } from '../../domain/value/index.ts';
import { signedInRead } from '../operation.ts';
import { language, name } from '../schemas/values.ts';

const answer = name(
  'Me',
  z.strictObject({
    id: z.string(),
    authority: z.string(),
    name: z.string(),
    email: z.string(),
    language,
    roles: z.array(
      z.strictObject({
        role: z.enum(ROLES),
        directorate: z.string().nullable(),
        service: z.string().nullable(),
      }),
    ),
    token: z.string().describe('What X-Mesur-Token holds when something is changed.'),
  }),
);

/** Who is signed in, with the token that their writes carry. */
export const getMe = signedInRead({
  path: '/v1/me',
  name: 'getMe',
  summary: 'Who is signed in, their roles, and the token that changes carry.',
  answer,
  answerTo: async ({ acting: { person }, token }) => {
    const { id, authority, name: called, email, language: spoken, grants } = person;
    return ok({ id, authority, name: called, email, language: spoken, roles: grants, token });
  },
});
