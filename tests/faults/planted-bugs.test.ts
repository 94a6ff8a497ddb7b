import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { project } from '../../build/project.ts';
import { plantedBugs } from './planted-bugs.ts';

test.each(plantedBugs)('the place of the planted bug stands once in the program: $name', ({ edits }) => {
  for (const { file, from } of edits)
    expect({ file, times: readFileSync(join(project, file), 'utf8').split(from).length - 1 }).toEqual({
      file,
      times: 1,
    });
});
