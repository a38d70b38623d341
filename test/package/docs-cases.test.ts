// The case files that the documentation shows are good ones, for the reader and for an editor.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { isComplete, readCaseText } from '../../src/case/read.js';
import { caseSchema } from '../../src/case/schema.js';
import { blocksToRun } from '../support/doc-blocks.js';

const isValid = new Ajv.default({ strict: false }).compile(caseSchema());

describe('a case file of the documentation', () => {
  for (const { file, place, code } of blocksToRun('as a case file')) {
    it(`has all it takes, and nothing wrong: ${file}, ${place}`, () => {
      const { case: read, problems } = readCaseText(code);
      assert.deepEqual(problems, []);
      assert.ok(isComplete(read!));
      assert.ok(isValid(JSON.parse(code)), JSON.stringify(isValid.errors));
    });
  }
});
