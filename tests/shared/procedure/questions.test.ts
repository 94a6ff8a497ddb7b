import { expect, test } from 'vitest';
import { QuestionId, questionOptions } from '../../../shared/procedure/question.ts';
import { anotherMatter, type RoadLine, road } from '../../../shared/procedure/question-road.ts';

// The questions in the order of the decision table: to whom each belongs, the step that needs it, whether "weet ik niet"
// is an answer (yes, no, or it depends), and what it rests on.
const table = `
safety | report | start | PC-0 | no | SAF-01 – SAF-04
provider-incident | report | start | PC-0 | no | Wmo 3.4 · Jeugdwet 4.1.8
provider-incident-law | report | start | PC-0 | no | Wmo 3.4 · Jeugdwet 4.1.8
kind | matter | kind | PC-1 | no | Awb 9:1
consent | report | kind | PC-1 | yes | AVG 6
about | matter | about | PC-2 | no | Awb 9:1
other-desk | matter | about | PC-2 | no | Awb 9:17
law | matter | about | PC-2 | no | Wmo 2015 · Jeugdwet
who | report | who | PC-3 | no | Awb 2:1
age | report | who | PC-3 | yes | PRI-04
authorisation | report | who | PC-3 | yes | Awb 2:1 · 9:23 onder d
court | matter | court | PC-5 | yes | Awb 9:22 · 9:23
subject | matter | besluit | PC-4 | no | Awb 1:3 · 9:22
decision-announced | matter | besluit | PC-4 | no | Awb 6:7 · 6:8
objection-pending | matter | besluit | PC-4 | yes | Awb 9:23 onder e
wants-it-back | matter | besluit | PC-4 | yes | Awb 9:19
excuse-for-late | matter | besluit | PC-4 | yes | Awb 6:11
need-reported | matter | late-decision | PC-4 | yes | Wmo 2015 2.3.2 lid 1
application | matter | late-decision | PC-4 | depends | Wmo 2015 2.3.5 lid 2 · Awb 4:13
default-notice | matter | late-decision | PC-4 | yes | Awb 4:17
internal-status | matter | internal | PC-6 | no | Awb 9:5 · 9:20
internal-received | matter | internal | PC-6 | no | Awb 9:11 lid 1
internal-ended | matter | internal | PC-6 | no | Awb 9:12
about-handling | matter | internal | PC-6 | yes | Awb 9:20 lid 2
adviser | matter | internal | PC-8 | yes | Awb 9:11 lid 1
adjourned | matter | internal | PC-8 | yes | Awb 9:11 lid 2
adjourned-on | matter | internal | PC-8 | no | Awb 9:11 lid 2
adjourn-weeks | matter | internal | PC-8 | yes | Awb 9:11 lid 2
further-delay | matter | internal | PC-8 | yes | Awb 9:11 lid 3
further-delay-until | matter | internal | PC-8 | no | Awb 9:11 lid 3
judgment | matter | internal | PC-8 | yes | Jeugdwet 4.2.1 lid 5 · Wmo 4.2.7
new-date | matter | internal | PC-8 | yes | Wmo 3.2 · Jeugdwet 4.2.1
scheme-weeks | matter | internal | PC-8 | yes | Wmo 3.2 · Jeugdwet 4.2.1
behaviour | matter | running | PC-8 | yes | Awb 9:8 lid 1 onder b
cannot-be-asked | matter | not-complained | PC-7 | no | Awb 9:20 lid 1
burdens | matter | not-complained | PC-7 | no | Awb 9:20 lid 1
reason | matter | not-complained | PC-7 | no | Awb 9:20 lid 1
behaviour | matter | not-complained | PC-7 | yes | Awb 9:8 lid 1 onder b · 9:24 lid 2
behaviour | matter | competence | PC-11 | yes | Awb 9:8 lid 1 onder b
other-procedure | matter | year | PC-9 | yes | Awb 9:24 lid 2
other-procedure-started | matter | year | PC-9 | no | Awb 9:24 lid 2
other-procedure-ended | matter | year | PC-9 | no | Awb 9:24 lid 2
request-received | report | year | PC-9 | yes | Awb 9:24 lid 1
earlier-here | matter | earlier | PC-10 | yes | Awb 9:23 onder i
new-fact | matter | earlier | PC-10 | yes | Awb 9:23 onder i
independent-body | matter | earlier | PC-10 | yes | Awb 9:23 onder m
second-person | matter | complete | PC-12 | yes | Awb 9:20 lid 1
consent | report | complete | PC-12 | yes | AVG 6
request-missing | report | complete | PC-12 | no | Awb 9:28
repair-term-until | report | complete | PC-12 | yes | Awb 9:28 lid 3
who | report | end | PC-3 | no | Awb 2:1
age | report | end | PC-3 | yes | PRI-04
another-matter | matter | end | PC-1 | no | Awb 9:1`;

test('the questions are those of the decision table, each with what it rests on', () => {
  const ours = [...road, anotherMatter].map(inWords);
  expect(ours).toEqual(table.trim().split('\n'));
});

function inWords({ id, of, at, step, article, optional }: RoadLine): string {
  const unknownToo = typeof optional === 'function' ? 'depends' : optional ? 'yes' : 'no';
  return [id, of, at, step, unknownToo, article].join(' | ');
}

test('a choice that the facts do not name has its own options', () => {
  expect(questionOptions.safety).toEqual([
    'immediate-danger',
    'abuse-suspected',
    'provider-incident',
    'urgent-support',
  ]);
  expect(questionOptions['further-delay']).toEqual(['none', 'written', 'oral']);
  expect(questionOptions['other-procedure']).toEqual(['none', 'running', 'ended']);
});

test('every question on the road is one that can be answered, and no other is', () => {
  const onRoad = [...road, anotherMatter].map(({ id }) => id);
  expect([...QuestionId.options].sort()).toEqual([...new Set(onRoad)].sort());
});
