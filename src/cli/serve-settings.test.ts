import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type ServeOrder, serveSettings } from './serve-settings.ts';

const OIDC = {
  MESUR_OIDC_ISSUER: 'https://login.council.example',
  MESUR_OIDC_CLIENT_ID: 'mesur',
  MESUR_OIDC_CLIENT_SECRET: 'secret',
};

const order = (options: ServeOrder['options'], environment: ServeOrder['environment'] = {}) => ({
  options,
  environment,
});

test('nothing told: this machine alone, on port 3000, with nothing around it', () =>
  assert.deepEqual(serveSettings(order({})), {
    ok: true,
    value: {
      port: 3000,
      host: 'localhost',
      publicUrl: null,
      proxies: 0,
      isDemo: false,
      identityProvider: null,
      mail: null,
    },
  }));

describe('settings are taken', () => {
  for (const [because, given, taken] of [
    ['an option before a variable', order({ port: '0' }, { PORT: '81' }), { port: 0 }],
    ['a variable', order({}, { PORT: '81', MESUR_HOST: '0.0.0.0' }), { port: 81, host: '0.0.0.0' }],
    [
      'a variable that is empty counts for nothing',
      order({}, { PORT: '', MESUR_URL: '', MESUR_DEMO: '' }),
      {},
    ],
    [
      'the public address, with or without its slash',
      order({}, { MESUR_URL: 'https://mesur.example.wales/', MESUR_PROXIES: '1' }),
      { publicUrl: 'https://mesur.example.wales', proxies: 1 },
    ],
    ['the demo by option', order({ demo: true }), { isDemo: true }],
    ['the demo by variable', order({}, { MESUR_DEMO: '1' }), { isDemo: true }],
    [
      'the council’s accounts, named in both languages',
      order({}, { ...OIDC, MESUR_OIDC_NAME: 'your Aberwy account | eich cyfrif Aberwy' }),
      {
        identityProvider: {
          issuer: 'https://login.council.example',
          clientId: 'mesur',
          clientSecret: 'secret',
          name: { en: 'your Aberwy account', cy: 'eich cyfrif Aberwy' },
        },
      },
    ],
    [
      'the mail server',
      order({}, { MESUR_SMTP: 'smtp://post.example', MESUR_MAIL_FROM: 'a@b.example' }),
      { mail: { url: 'smtp://post.example', from: 'a@b.example' } },
    ],
  ] as const)
    test(because, () => {
      const settings = serveSettings(given);
      assert.ok(settings.ok, JSON.stringify(settings));
      assert.deepEqual(settings.value, { ...settings.value, ...taken });
    });

  test('accounts without a name are called what they are', () => {
    const settings = serveSettings(order({}, OIDC));
    assert.ok(settings.ok);
    assert.equal(settings.value.identityProvider?.name.cy, 'eich cyfrif cyngor');
  });
});

describe('what is wrong is said in one line that names it', () => {
  for (const [environment, says] of [
    [{ PORT: 'http' }, /"http" is not a port/],
    [{ PORT: '65536' }, /"65536" is not a port/],
    [{ MESUR_URL: 'mesur.example.wales' }, /MESUR_URL cannot be read: write it as https/],
    [{ MESUR_URL: 'https://example.wales/mesur' }, /without a path/],
    [{ MESUR_URL: 'ftp://example.wales' }, /MESUR_URL/],
    [{ MESUR_PROXIES: 'yes' }, /MESUR_PROXIES is "yes"/],
    [{ MESUR_DEMO: 'true' }, /MESUR_DEMO is "true": write 1/],
    [
      { MESUR_OIDC_ISSUER: 'https://a.example' },
      /^MESUR_OIDC_CLIENT_ID and MESUR_OIDC_CLIENT_SECRET missing/,
    ],
    [{ ...OIDC, MESUR_OIDC_CLIENT_SECRET: '' }, /^MESUR_OIDC_CLIENT_SECRET missing/],
    [{ MESUR_SMTP: 'smtp://a.example' }, /^MESUR_MAIL_FROM is missing/],
    [{ MESUR_MAIL_FROM: 'a@b.example' }, /^MESUR_SMTP is missing/],
  ] as const)
    test(JSON.stringify(environment), () => {
      const settings = serveSettings(order({}, environment));
      assert.ok(!settings.ok);
      assert.equal(settings.failure.exitCode, 2);
      assert.match(settings.failure.line, says);
      assert.ok(!settings.failure.line.includes('\n'));
    });
});
