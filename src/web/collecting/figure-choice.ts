import type { AskedBox } from '../../domain/returns/index.ts';
import { meantName } from '../../domain/returns/index.ts';
import type { Language } from '../../domain/value/index.ts';
import { figureMessage, inBoth, meantText } from '../../locale/index.ts';
import { radios, select } from '../govuk/index.ts';
import type { Html } from '../html.ts';

const WORDS = inBoth({
  en: { later: 'None of these: I will enter it', choose: 'Choose what was meant' },
  cy: { later: 'Dim un o’r rhain: fe’i rhof i mewn', choose: 'Dewiswch yr hyn a olygwyd' },
});

interface Asked {
  readonly box: AskedBox;
  /** The name that the choice is sent by. */
  readonly name: string;
  readonly language: Language;
}

/** What a text in a box may have meant, to be chosen; the likeliest is chosen beforehand. Needs no script. */
export function figureChoice({ box, name, language }: Asked): Html {
  const { question, proposed } = box.asked;
  return radios({
    name,
    idPrefix: name.replaceAll(/[^\w-]/g, '-'),
    classes: 'govuk-radios--small',
    fieldset: {
      legend: figureMessage(question, { typed: box.text.trim(), unit: box.unit, language }),
      legendClasses: 'govuk-fieldset__legend--s',
    },
    value: proposed === null ? '' : meantName(proposed),
    items: [...choicesOf(box, language), { value: '', text: WORDS[language].later }],
  });
}

/** The same where there is little room: nothing is chosen beforehand. */
export function figureSelect({ box, name, language }: Asked): Html {
  const label = figureMessage(box.asked.question, { typed: box.text.trim(), unit: box.unit, language });
  return select({
    name,
    id: name.replaceAll(/[^\w-]/g, '-'),
    classes: 'figure-select',
    label: { text: label, classes: 'govuk-visually-hidden' },
    value: '',
    items: [{ value: '', text: WORDS[language].choose }, ...choicesOf(box, language)],
  });
}

function choicesOf({ asked, unit }: AskedBox, language: Language) {
  return asked.choices.map((meant) => ({
    value: meantName(meant),
    text: meantText(meant, { unit, language }),
  }));
}
