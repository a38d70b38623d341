// The edits that the form makes.

import { expect } from '@open-wc/testing';
import { type CaseValue, draftOf, editDraft, type Edit } from '../../src/builder/draft.js';
import { inserting, listAt, moving, removing, writing } from '../../src/builder/form/edits.js';

const after = (value: CaseValue, edit: Edit) => editDraft(draftOf(value), [edit]).value;

describe('emptying a field', () => {
  it('removes it, and the group that holds nothing any more', () => {
    const value = { name: 'Mira', image: { alt: 'Mira' } };
    expect(after(value, writing(value, ['image', 'alt'], ''))).to.deep.equal({ name: 'Mira' });
  });

  it('leaves a group that holds something else', () => {
    const value = { image: { alt: 'Mira', credit: 'Jo' } };
    expect(after(value, writing(value, ['image', 'alt'], ''))).to.deep.equal({
      image: { credit: 'Jo' },
    });
  });

  it('leaves the item of a list in its place, for its author goes on writing there', () => {
    const value = { updates: [{ text: 'News' }] };
    expect(after(value, writing(value, ['updates', 0, 'text'], ''))).to.deep.equal({
      updates: [{}],
    });
  });

  it('leaves an empty case where nothing else is there', () => {
    expect(after({ name: 'Mira' }, writing({ name: 'Mira' }, ['name'], ''))).to.deep.equal({});
  });
});

describe('a list', () => {
  it('goes with its last item', () => {
    const value = { name: 'Mira', links: [{ label: 'A' }] };
    expect(after(value, removing(value, ['links', 0]))).to.deep.equal({ name: 'Mira' });
  });

  it('is made for its first item, and takes others where they belong', () => {
    expect(after({}, inserting({}, ['links'], 0, { label: 'A' }))).to.deep.equal({
      links: [{ label: 'A' }],
    });
    const value = { links: [{ label: 'A' }, { label: 'B' }] };
    expect(after(value, inserting(value, ['links'], 1, { label: 'C' }))).to.deep.equal({
      links: [{ label: 'A' }, { label: 'C' }, { label: 'B' }],
    });
  });

  it('changes its order item by item', () => {
    const value = { links: [1, 2, 3] };
    expect(after(value, moving(value, ['links'], 2, -1))).to.deep.equal({ links: [1, 3, 2] });
    expect(after(value, moving(value, ['links'], 0, 1))).to.deep.equal({ links: [2, 1, 3] });
  });

  it('is seen in a single item, too', () => {
    expect(listAt({ summary: 'One' }, ['summary'])).to.deep.equal(['One']);
    expect(listAt({}, ['summary'])).to.deep.equal([]);
  });
});
