import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseView } from '../../shared/contract/case.ts';
import type { LetterPreview } from '../../shared/contract/letter.ts';
import { day } from '../../shared/dates.ts';
import { shippedTemplates } from '../../shared/letters/shipped/shipped-templates.ts';
import type { TemplateContent } from '../../shared/letters/template.ts';
import { granted } from '../support/granted.ts';
import { openOffice, type TestOffice } from '../support/office.ts';
import { sampleIntake } from '../support/sample-intake.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await openOffice();
}, 120_000);
afterAll(() => office.close());

const byPost = { kind: 'KLA', channel: 'PST', receivedOn: day('2026-06-30') };

async function registered(changes: Parameters<typeof sampleIntake>[0] = {}): Promise<CaseView> {
  const client = office.as('back-office');
  const { id } = granted(await client.case.register({ intake: sampleIntake(changes), draftId: null }));
  return granted(await client.case.open({ caseId: id }));
}

async function preview(view: CaseView, template: string): Promise<LetterPreview> {
  return granted(await office.as('back-office').letter.preview({ caseId: view.id, template, recipient: null }));
}

async function made(view: CaseView, { template, templateVersion, recipient, to, subject, blocks }: LetterPreview) {
  const letter = { template, templateVersion, recipient, to, subject, blocks };
  return office.as('back-office').letter.make({ caseId: view.id, version: view.version, ...letter });
}

describe('a letter of a report', () => {
  test('an acknowledgement is worded, made, sent, and read as it was made', async () => {
    const view = await registered(byPost);
    const worded = await preview(view, 'ontvangstbevestiging');
    expect(worded).toMatchObject({ to: 'Fatma Yildirim', recipient: 'caller', reference: view.number, needs: [] });
    expect(worded.blocks.map(({ text }) => text).join('\n')).toContain('artikel 9:6');
    const after = granted(await made(view, worded));
    expect(after.letters).toMatchObject([{ letter: 1, blocks: worded.blocks, sentOn: null }]);
    const sent = granted(
      await office.as('back-office').letter.send({
        caseId: view.id,
        version: after.version,
        letter: 1,
        on: office.clock.today(),
        way: 'post',
      }),
    );
    expect(sent.letters).toMatchObject([{ sentOn: office.clock.today(), way: 'post' }]);
    expect(sent.timeline.map(({ event }) => event.type).slice(-2)).toEqual(['letterMade', 'letterSent']);
  });

  test('as a Word file it is the same bytes each time, also after the template and the office changed', async () => {
    const view = await registered(byPost);
    granted(await made(view, await preview(view, 'ontvangstbevestiging')));
    const ask = () => office.as('back-office').letter.file({ caseId: view.id, letter: 1, format: 'docx' });
    const before = granted(await ask());
    const administrator = office.as('administrator');
    const { folder: _, ...kept } = granted(await administrator.office.show({}));
    granted(await administrator.office.save({ ...kept, name: 'Een andere naam' }));
    expect(granted(await ask())).toEqual(before);
    expect(before.name).toBe(`brief-${view.number}-1.docx`);
  });

  test('braces in a story are the words of the caller', async () => {
    const view = await registered({ story: 'Zij schreef {{melder}} en {{onzin}}.' });
    const { blocks } = await preview(view, 'overdracht');
    expect(blocks).toContainEqual({ kind: 'paragraph', text: 'Zij schreef {{melder}} en {{onzin}}.' });
  });

  test("the client's complaint is in the words of the last edition that support kept", async () => {
    const client = office.as('back-office');
    const view = await registered();
    const on = office.clock.today();
    const at = (version: number) => ({ caseId: view.id, version });
    const agreed = granted(
      await client.support.agree({ ...at(view.version), grounds: ['TAAL'], why: 'Leest weinig', agreed: 'Samen', on }),
    );
    const draft = {
      name: 'Fatma Yildirim',
      address: 'Voorbeeldstraat 1',
      dated: null,
      against: 'de gemeente',
      conduct: 'Niemand belt mij terug.',
      wish: '',
    };
    granted(await client.support.draft({ ...at(agreed.version), draft }));
    const letter = await preview(view, 'klaagschrift');
    expect(letter).toMatchObject({ reference: '', subject: 'Klacht over de gemeente' });
    expect(letter.sender).toContain('Fatma Yildirim\nVoorbeeldstraat 1');
    expect(letter.blocks).toContainEqual({ kind: 'paragraph', text: 'Niemand belt mij terug.' });
    expect((await preview(view, 'overdracht')).blocks).toContainEqual({
      kind: 'paragraph',
      text: 'Mevrouw wacht al acht weken op een antwoord op haar aanvraag.',
    });
  });

  test('a last day that has passed is promised to nobody', async () => {
    const late = await registered({ ...byPost, receivedOn: day('2026-05-04') });
    const text = (await preview(late, 'ontvangstbevestiging')).blocks.map((each) => each.text).join('\n');
    expect(text).not.toContain('uiterlijk');
    const fresh = (await preview(await registered(byPost), 'ontvangstbevestiging')).blocks;
    expect(fresh.map((each) => each.text).join('\n')).toContain('uiterlijk op dinsdag 7 juli 2026');
  });

  test('what is not known is shown as needed, and until then the letter is not made', async () => {
    const view = await registered();
    const worded = await preview(view, 'informatieverzoek');
    expect(worded.needs).toEqual(['gevraagd', 'antwoord-graag-voor']);
    expect(await made(view, worded)).toEqual({
      ok: false,
      failure: { code: 'letter-incomplete', fields: ['gevraagd', 'antwoord-graag-voor'] },
    });
    const blocks = worded.blocks.map(({ kind, text }) => ({
      kind,
      text: text.replace('[gevraagd]', 'Uw brief').replace('[antwoord-graag-voor]', '13 juli'),
    }));
    expect(granted(await made(view, { ...worded, blocks })).letters).toHaveLength(1);
  });
});

describe('an acknowledgement that is missing', () => {
  const onToday = async (id: string) => {
    const { late, dueToday, soon } = granted(await office.as('back-office').today.show({ scope: 'office' }));
    return [...late, ...dueToday, ...soon].filter((row) => row.case.id === id).map(({ term }) => term.kind);
  };

  test('stands on the report and on Vandaag until it went out', async () => {
    const view = await registered(byPost);
    expect(view.acknowledgement).toMatchObject({ lastOn: '2026-07-07', article: 'Awb 9:6' });
    expect(await onToday(view.id)).toContain('acknowledgement');
    const after = granted(await made(view, await preview(view, 'ontvangstbevestiging')));
    expect(after.acknowledgement).not.toBeNull();
    const at = { caseId: view.id, version: after.version, letter: 1, on: office.clock.today(), way: 'mail' as const };
    const sent = granted(await office.as('back-office').letter.send(at));
    expect(sent.acknowledgement).toBeNull();
    expect(await onToday(view.id)).toEqual([]);
  });

  test('is not asked for what came by telephone', async () => {
    const view = await registered({ kind: 'KLA' });
    expect(view.acknowledgement).toBeNull();
    expect(await onToday(view.id)).toEqual(['meldpunt-reaction']);
  });
});

describe('templates', () => {
  const content: TemplateContent = {
    to: 'person',
    from: 'office',
    subject: 'Over {{kenmerk}}',
    blocks: [{ kind: 'paragraph', text: '{{aanhef}},', when: [] }],
  };

  test('a new register has all that are shipped, each in its first version', async () => {
    const list = granted(await office.as('telephone').template.list({}));
    expect(list.map(({ id }) => id).sort()).toEqual(shippedTemplates.map(({ id }) => id).sort());
    expect(new Set(list.map(({ version }) => version))).toEqual(new Set([1]));
  });

  test('one that is saved is a next version; the earlier one stays, and letters made of it too', async () => {
    const client = office.as('administrator');
    const saved = granted(
      await client.template.save({ id: 'verwijzing', basis: 1, kind: 'referral', name: 'Verwijzing', content }),
    );
    expect(saved).toMatchObject({ id: 'verwijzing', version: 2, active: true, content });
    const opened = granted(await client.template.open({ id: 'verwijzing', version: null }));
    expect(opened.versions.map(({ version }) => version)).toEqual([2, 1]);
    const first = granted(await client.template.open({ id: 'verwijzing', version: 1 }));
    expect(first.template.content).toEqual(shippedTemplates.find(({ id }) => id === 'verwijzing')?.content);
    const stale = { id: 'verwijzing', basis: 1, kind: 'referral' as const, name: 'Verwijzing', content };
    expect(await client.template.save(stale)).toMatchObject({ failure: { code: 'changed-meanwhile' } });
  });

  test('one with a fault is refused with its place, and nothing is kept', async () => {
    const client = office.as('back-office');
    const wrong = { ...content, blocks: [{ kind: 'paragraph' as const, text: 'Beste {{naam}}', when: [] }] };
    const asked = { id: null, basis: null, kind: 'other' as const, name: 'Nieuw', content: wrong };
    const before = granted(await client.template.list({}));
    expect(await client.template.save(asked)).toEqual({
      ok: false,
      failure: {
        code: 'template-refused',
        faults: [{ path: '/blocks/0/text', block: 1, fault: 'unknown-field', found: 'naam' }],
      },
    });
    expect(granted(await client.template.list({}))).toEqual(before);
  });

  test('one that was set aside makes no letter until it is taken back', async () => {
    const client = office.as('back-office');
    const view = await registered();
    granted(await client.template.setAside({ id: 'herinnering', basis: 1, aside: true }));
    const asked = { caseId: view.id, template: 'herinnering', recipient: null };
    expect(await client.letter.preview(asked)).toMatchObject({ failure: { code: 'template-set-aside' } });
    granted(await client.template.setAside({ id: 'herinnering', basis: 2, aside: false }));
    expect((await client.letter.preview(asked)).ok).toBe(true);
  });

  test('the live example is written from an invented report, with the faults at their places', async () => {
    const example = granted(await office.as('administrator').template.example({ content }));
    expect(example).toMatchObject({ subject: 'Over 2026-00123', faults: [] });
    const broken = { ...content, subject: '{{x}}' };
    expect(granted(await office.as('administrator').template.example({ content: broken })).faults).toHaveLength(1);
  });
});
