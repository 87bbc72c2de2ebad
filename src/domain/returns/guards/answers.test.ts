import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { emptyContent } from '../kinds/index.ts';
import { answeredQuestions, answersOnly, unanswered } from './answers.ts';

const FAR = {
  code: 'order-of-magnitude',
  strength: 'confirm',
  field: 'value',
  figures: { value: '3840', previous: '377' },
} as const;
const STOP = { code: 'comment-missing', strength: 'stop', field: 'comment', figures: {} } as const;

const because = 'A new service is open.';

describe('an answer belongs to guard, box and figure', () => {
  for (const { name, answers, left } of [
    { name: 'no answer', answers: {}, left: ['order-of-magnitude', 'comment-missing'] },
    {
      name: 'an answer to this figure, compared with that one',
      answers: { 'order-of-magnitude:value': { because, of: { previous: '377', value: '3840' } } },
      left: ['comment-missing'],
    },
    {
      name: 'an answer to another figure',
      answers: { 'order-of-magnitude:value': { because, of: { value: '384000', previous: '377' } } },
      left: ['order-of-magnitude', 'comment-missing'],
    },
    {
      name: 'an answer to the figure compared with another one',
      answers: { 'order-of-magnitude:value': { because, of: { value: '3840', previous: '398' } } },
      left: ['order-of-magnitude', 'comment-missing'],
    },
    {
      name: 'an answer of another box',
      answers: { 'order-of-magnitude:numerator': { because, of: FAR.figures } },
      left: ['order-of-magnitude', 'comment-missing'],
    },
    {
      name: 'an answer kept without its figures',
      answers: { 'order-of-magnitude': { because, of: null } },
      left: ['order-of-magnitude', 'comment-missing'],
    },
    {
      name: 'spaces',
      answers: { 'order-of-magnitude:value': { because: '  ', of: FAR.figures } },
      left: ['order-of-magnitude', 'comment-missing'],
    },
    {
      name: 'words that say nothing',
      answers: { 'order-of-magnitude:value': { because: 'TBC', of: FAR.figures } },
      left: ['order-of-magnitude', 'comment-missing'],
    },
    {
      name: 'an answer to what cannot be sent',
      answers: { 'comment-missing:comment': { because, of: {} } },
      left: ['order-of-magnitude', 'comment-missing'],
    },
  ])
    test(name, () => {
      const open = unanswered([FAR, STOP], { confirmations: answers });
      assert.deepEqual(
        open.map(({ code }) => code),
        left,
      );
    });
});

test('what is sent has the answers that count, and no other', () => {
  const counting = { 'order-of-magnitude:value': { because, of: FAR.figures } };
  const content = {
    ...emptyContent('narrative'),
    confirmations: { ...counting, 'same-as-before:value': { because, of: { value: '12' } } },
  };
  const sent = answersOnly(content, [FAR]);
  assert.deepEqual(sent.confirmations, counting);
  assert.deepEqual(answeredQuestions(sent), [
    { code: 'order-of-magnitude', field: 'value', figures: FAR.figures, because },
  ]);
});
