/**
 * Makes the web fonts under src/web/assets/fonts from the Source Sans 3 package: node scripts/subset-fonts.ts
 *
 * Run again when `fontCharacters` or the package changes; the files are committed, so nothing is made at run time.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';
import { fontCharacters } from '../src/web/assets/font-characters.ts';
import { nameFont } from './name-font.ts';

const OUT = join(import.meta.dirname, '../src/web/assets/fonts');
const PACKAGE = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/source-sans-3/package.json'),
);

/** Kerning and marks; tabular and proportional figures; contextual figure heights. Small capitals and the like go. */
const FEATURES = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'tnum', 'pnum', 'lnum', 'case'];

const COPYRIGHT = 'Copyright 2010-2020 Adobe, under the SIL Open Font License 1.1. Cut from Source Sans 3.';

const FONTS = [
  { source: '400Regular/SourceSans3_400Regular.ttf', name: 'mesur-sans-400.woff2', style: 'Regular' },
  { source: '600SemiBold/SourceSans3_600SemiBold.ttf', name: 'mesur-sans-600.woff2', style: 'SemiBold' },
];

mkdirSync(OUT, { recursive: true });
for (const { source, name, style } of FONTS) {
  const cut = await subsetFont(readFileSync(join(PACKAGE, source)), fontCharacters(), {
    targetFormat: 'sfnt',
    keepFeatures: FEATURES,
    noHinting: true,
  });
  // 'Source' is a reserved name, which a changed font may not bear.
  const named = nameFont(cut, { family: 'Mesur Sans', style, copyright: COPYRIGHT });
  const font = await subsetFont(named, undefined, { targetFormat: 'woff2', keepAllGlyphs: true });
  writeFileSync(join(OUT, name), font);
  console.log(`${name} ${font.length} bytes`);
}
copyFileSync(join(PACKAGE, 'LICENSE_FONT'), join(OUT, 'LICENSE.txt'));
