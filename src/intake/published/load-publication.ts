import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import type { Commitment } from '../../domain/commitments/index.ts';
import type {
  Benchmark,
  Indicator,
  IndicatorDefinition,
  IndicatorRef,
  Reading,
  Source,
  Target,
} from '../../domain/framework/index.ts';
import {
  type CalendarDate,
  type Period,
  previousYear,
  reportedPeriod,
  samePeriodLastYear,
  yearOf,
} from '../../domain/period/index.ts';
import type { Edition } from '../../domain/scorecard/index.ts';
import { fail, ok, type Result } from '../../domain/value/index.ts';
import type { Publication } from '../../use-cases/ports.ts';
import {
  authorityFile,
  type CommitmentRow,
  commitmentRow,
  type EditionFile,
  editionFile,
  type IndicatorRow,
  indicatorRow,
  planFile,
  schemeFile,
} from './data-files.ts';
