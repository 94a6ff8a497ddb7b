import type { ReactNode } from 'react';
import type { Intake } from '../../shared/case/intake.ts';
import { type IntakeText, numbersInIntake } from '../../shared/privacy/texts-of-intake.ts';
import { safetyText } from '../../shared/text/care.ts';
import { intakeText } from '../../shared/text/intake.ts';
import { factWords, peopleText } from '../../shared/text/people.ts';
import type { Words } from '../../shared/text/words.ts';
import { useLanguage } from '../parts/language.tsx';
import { Notice } from '../parts/notice.tsx';

const names: Readonly<Record<IntakeText, Words>> = {
  name: factWords['fact.name'],
  phone: factWords['fact.phone'],
  email: factWords['fact.email'],
  address: factWords['fact.address'],
  postcode: factWords['fact.postcode'],
  born: factWords['fact.born'],
  story: intakeText['intake.part-story'],
  wishes: intakeText['intake.wishes'],
  title: intakeText['intake.matter-title'],
  reach: peopleText['people.reach-when'],
  interpreter: peopleText['people.interpreter'],
  safety: safetyText['safety.note'],
};

interface NumberNoticeProps {
  readonly intake: Intake;
  readonly acts?: ReactNode;
}

/** Says where something stands that looks like a citizen service number; it stops nobody (PRI-07). */
export function NumberNotice({ intake, acts }: NumberNoticeProps) {
  const { say, language } = useLanguage();
  const found = numbersInIntake(intake);
  if (found.length === 0) return null;
  const list = new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB');
  const where = list.format(found.map((text) => say(names[text]).toLowerCase()));
  return (
    <Notice kind="today" title={say(intakeText['intake.number-left'], { where })} acts={acts}>
      {say(intakeText['intake.number-why'])}
    </Notice>
  );
}
