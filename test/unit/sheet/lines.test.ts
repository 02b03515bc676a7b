import assert from 'node:assert/strict';
import { Lines } from '../../../server/src/sheet/lines.ts';

const texts = (text: string) => new Lines(text).all.map(({ from, to }) => text.slice(from, to));

describe('lines', () => {
  it('end at CRLF, LF and CR, and to a reader at soft returns and page breaks too', () => {
    assert.deepEqual(texts('a\nb\r\nc\rd'), ['a', 'b', 'c', 'd']);
    assert.deepEqual(texts('a\u2028b\u2029c\u0085d\vf\f'), ['a', 'b', 'c', 'd', 'f', '']);
    assert.deepEqual(texts('\r\r\n\n\r'), ['', '', '', '', '']);
    assert.deepEqual(texts('\n\ra\n\r\n'), ['', '', 'a', '', '']);
  });

  it('are counted by positions as an editor counts them: a soft return or a page break ends none', () => {
    const text = 'a\n\fb\vc\nd';
    const lines = new Lines(text);
    assert.equal(lines.all.length, 5);
    assert.deepEqual(lines.positionAt(text.indexOf('c')), { line: 1, character: 3 });
    assert.deepEqual(lines.positionAt(text.indexOf('d')), { line: 2, character: 0 });
    assert.equal(lines.offsetAt({ line: 1, character: 3 }), text.indexOf('c'));
    assert.equal(lines.all[lines.lineOf(2)]?.head, 'd');
  });

  it('leave out what nobody sees at their edges', () => {
    const [line] = new Lines('\uFEFF\u200B 1 Hanke\u00AD').all;
    assert.equal(line?.head, '1 Hanke');
    assert.deepEqual([line?.start, line?.end], [3, 10]);
  });

  it('are one when the text is empty', () => {
    assert.deepEqual(texts(''), ['']);
    assert.deepEqual(texts('\r'), ['', '']);
    assert.equal(new Lines('').all[0]?.blank, true);
  });

  it('tell the line end the text uses first', () => {
    assert.equal(new Lines('a').eol, '\n');
    assert.equal(new Lines('a\nb\r\n').eol, '\n');
    assert.equal(new Lines('a\r\nb\n').eol, '\r\n');
    assert.equal(new Lines('a\rb\r\n').eol, '\r');
    assert.equal(new Lines('\n').eol, '\n');
  });

  it('count positions in UTF-16 units, and give offset and position back', () => {
    const text = 'ä😀b\r\n\rΩ\n';
    const lines = new Lines(text);
    assert.deepEqual(lines.positionAt(text.indexOf('b')), { line: 0, character: 3 });
    assert.deepEqual(lines.positionAt(text.indexOf('Ω')), { line: 2, character: 0 });
    for (const [line, { from, to }] of lines.all.entries()) {
      for (let offset = from; offset <= to; offset++) {
        assert.equal(lines.lineAt(offset), line);
        assert.equal(lines.offsetAt(lines.positionAt(offset)), offset);
      }
    }
  });

  it('take a position outside the text for the nearest one in it', () => {
    const lines = new Lines('ab\ncd');
    assert.equal(lines.offsetAt({ line: 0, character: 99 }), 2);
    assert.equal(lines.offsetAt({ line: 9, character: 0 }), 5);
    assert.equal(lines.offsetAt({ line: -1, character: 3 }), 0);
    assert.equal(lines.offsetAt({ line: 1, character: -3 }), 3);
  });

  it('give label and value without the spaces round them, of whatever kind', () => {
    const text = '\t Y-tunnus\u00A0:\u2009\u202F0176478-2 \u00A0';
    const [line] = new Lines(text).all;
    assert.equal(line?.label, 'Y-tunnus');
    assert.equal(line?.value, '0176478-2');
    assert.equal(text.slice(line?.labelSpan.start, line?.labelSpan.end), 'Y-tunnus');
  });

  it('have no label where nothing stands before the colon, and none where the colon is far', () => {
    for (const text of [': a', ':', 'ab', '', `${'x'.repeat(300)}: a`]) {
      assert.equal(new Lines(text).all[0]?.label, undefined, text.slice(0, 10));
    }
  });
});
