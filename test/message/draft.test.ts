// A text in the supporter's own words: the official's address in it follows network and correction.

import { expect } from '@open-wc/testing';
import { addresses, readdress } from '../../src/message/draft.js';

const onX = (text: string, name = 'Mira Invented') => ({ text, address: '@InventedMin', name });
const byName = (text: string, address: string, name = '') => ({ text, address, name });

describe('a draft for another network', () => {
  it('says the official’s handle there, wherever it stands', () => {
    expect(readdress(onX('Dear @InventedMin, act. (@InventedMin)'), '@min.gov.example')).to.equal(
      'Dear @min.gov.example, act. (@min.gov.example)',
    );
  });

  it('says the name where there is no handle, without the dot that went with it', () => {
    expect(readdress(onX('.@InventedMin act now'), 'Jo Sample')).to.equal('Jo Sample act now');
    expect(readdress(onX('Act now.@InventedMin'), 'Jo Sample')).to.equal('Act now.Jo Sample');
  });

  it('says a handle in place of the name', () => {
    const draft = byName('Dear Jo Sample, not Jo Samples', 'Jo Sample');
    expect(readdress(draft, '@InventedMin')).to.equal('Dear @InventedMin, not Jo Samples');
  });

  it('leaves alone what only looks like the handle', () => {
    const text = '@InventedMinister @InventedMin_2 me@InventedMin @InventedMin@gov.example @Other';
    expect(readdress(onX(text), '@min.gov.example')).to.equal(text);
  });

  it('finds the handle among letters that cannot be part of it', () => {
    const draft = onX('请@InventedMin释放她。@InventedMinさん، و@InventedMin. @InventedMin-led');
    expect(readdress(draft, '@New')).to.equal('请@New释放她。@Newさん، و@New. @New-led');
    expect(readdress(onX('请@InventedMin释放她'), 'Jo Sample')).to.equal('请Jo Sample释放她');
  });

  it('finds a name where a language puts no blank before or after it', () => {
    expect(readdress(byName('请王毅释放她', '王毅'), '@wang.example')).to.equal(
      '请@wang.example释放她',
    );
    expect(readdress(byName('أطالب وجو المثال بالإفراج', 'جو المثال'), '@min.example')).to.equal(
      'أطالب و@min.example بالإفراج',
    );
    expect(readdress(byName('请Jo释放 Joanna', 'Jo'), '@min.example')).to.equal(
      '请@min.example释放 Joanna',
    );
  });

  it('leaves the name of the person alone, whatever it has in common with the official’s', () => {
    const cox = byName('Jo, free Jo Cox now, Jo!', 'Jo', 'Jo Cox');
    expect(readdress(cox, '@min.gov.example')).to.equal(
      '@min.gov.example, free Jo Cox now, @min.gov.example!',
    );
    const jo = byName('Jo Cox, free Jo now', 'Jo Cox', 'Jo');
    expect(readdress(jo, '@min.gov.example')).to.equal('@min.gov.example, free Jo now');
  });

  it('takes a handle in other letters for the same, as networks do', () => {
    expect(readdress(onX('@INVENTEDMIN!'), '@New')).to.equal('@New!');
  });

  it('takes what is typed as text: no braces, dollars or patterns in it mean anything', () => {
    const text = '{target} {name} $& $1 .* @InventedMin';
    expect(readdress(onX(text), '@a$&b')).to.equal('{target} {name} $& $1 .* @a$&b');
    expect(readdress(byName('Dear Jo (Acting)', 'Jo (Acting)'), '@New')).to.equal('Dear @New');
  });

  it('stays as it is, to the letter, where the address is the same', () => {
    expect(readdress(onX('@inventedmin\n '), '@InventedMin')).to.equal('@inventedmin\n ');
  });
});

describe('whether a text addresses the official', () => {
  it('is so with the whole handle only, in letters of any size', () => {
    expect(addresses('Dear @InventedMin, act', '@InventedMin')).to.be.true;
    expect(addresses('@inventedmin.', '@InventedMin')).to.be.true;
    expect(addresses('@InventedMi', '@InventedMin')).to.be.false;
    expect(addresses('@InventedMins', '@InventedMin')).to.be.false;
    expect(addresses('InventedMin', '@InventedMin')).to.be.false;
    expect(addresses('请@InventedMin释放', '@InventedMin')).to.be.true;
  });

  it('is so with a handle that has a server or a dot in it', () => {
    expect(addresses('@min@gov.example: act', '@min@gov.example')).to.be.true;
    expect(addresses('@min act', '@min@gov.example')).to.be.false;
    expect(addresses('@min.gov.example.', '@min.gov.example')).to.be.true;
    expect(addresses('@min.gov.example.org', '@min.gov.example')).to.be.false;
  });
});
