import assert from 'node:assert/strict';
import { projectCodeOf, publicAddressOf } from '../../../server/src/facts/identifiers.ts';
import { service } from '../../support/sheets.ts';

const page = (code: string) => service.read(`EURA-tunnus: ${code}\n`);

describe("a sheet's project code", () => {
  it('is read in its canonical writing', () => {
    assert.equal(projectCodeOf(page('s20015')), 'S20015');
  });

  it('is none when it is missing or none of the form’s', () => {
    assert.equal(projectCodeOf(page('')), undefined);
    assert.equal(projectCodeOf(page('X20015')), undefined);
    assert.equal(projectCodeOf(service.read('S20015')), undefined);
  });

  it('names the public page, on the service of its period', () => {
    const address = (code: string) => publicAddressOf(page(code), code);
    assert.equal(address('S10015'), 'https://www.eura2007.fi/rrtiepa/projekti.php?projektikoodi=S10015');
    assert.equal(address('a70015'), 'https://www.eura2014.fi/rrtiepa/projekti.php?projektikoodi=A70015');
    assert.equal(address('X10015'), undefined);
  });
});
