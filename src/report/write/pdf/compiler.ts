import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { NodeCompiler, type NodeError } from '@myriaddreamin/typst-ts-node-compiler';
import { validJson } from '../../../domain/value/index.ts';
import { FONT_FILES } from '../../typeface/index.ts';
import type { Sheet } from './sheet.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
const TEMPLATE = fileURLToPath(new URL('report.typ', import.meta.url));

/** A compiled sheet. `refusal` says why it does not meet PDF/UA-1, and is null when it does. */
interface Compiled {
  readonly pdf: Uint8Array;
  readonly refusal: string | null;
  readonly warnings: readonly string[];
}

/** Compiles sheets one after another with one compiler, which keeps its fonts. */
export interface SheetCompiler {
  readonly compile: (job: { sheet: Sheet; drawings: Readonly<Record<string, string>> }) => Compiled;
}

/** A compiler that knows our typeface. Starting one costs about 30 ms. */
export function sheetCompiler(): SheetCompiler {
  const fontBlobs = Object.values(FONT_FILES).map((file) => readFileSync(file));
  const compiler = NodeCompiler.create({ workspace: FOLDER, fontArgs: [{ fontBlobs }] });
  const said = (error: NodeError | null): readonly string[] =>
    error === null ? [] : compiler.fetchDiagnostics(error).map(({ message }: { message: string }) => message);

  return {
    compile: ({ sheet, drawings }) => {
      compiler.resetShadow();
      compiler.mapShadow(`${FOLDER}report.json`, Buffer.from(validJson(sheet)));
      for (const [path, drawing] of Object.entries(drawings)) {
        compiler.mapShadow(`${FOLDER}${path.slice(1)}`, Buffer.from(drawing));
      }
      const compiled = compiler.compile({ mainFilePath: TEMPLATE });
      const warnings = said(compiled.takeWarnings());
      const { result } = compiled;
      if (result === null)
        throw new Error(`the report was not set: ${said(compiled.takeDiagnostics()).join('; ')}`);
      try {
        return { pdf: compiler.pdf(result, { pdfStandard: 'ua-1' }), refusal: null, warnings };
      } catch (error) {
        // A report that is less than accessible is better than none; the refusal is handed on to be recorded.
        return { pdf: compiler.pdf(result), refusal: refusalOf(error), warnings };
      } finally {
        compiler.evictCache(0);
      }
    },
  };
}

/** The messages in an error of the exporter, which is a Rust value printed for debugging. */
function refusalOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  const messages = [...text.matchAll(/message: "((?:[^"\\]|\\.)*)"/g)].map(([, message]) => message);
  return messages.length === 0 ? text : messages.join('; ');
}
