import { expect } from '@open-wc/testing';
import { parseAccounts } from '../../src/scoring/contract/parse-accounts.js';
import { parseModel } from '../../src/scoring/contract/parse-model.js';
import { exampleAccount, exampleModel } from '../fixtures/language.js';

describe('the examples of the documentation', () => {
  it('the account parses as it stands, without a problem', () => {
    const { accounts, problems, truncated } = parseAccounts([exampleAccount()]);
    expect(problems).to.deep.equal([]);
    expect(truncated).to.equal(0);
    expect(JSON.parse(JSON.stringify(accounts))).to.deep.equal([exampleAccount()]);
  });

  it('the model parses as it stands, without a problem', () => {
    const { model, problems, truncated } = parseModel(exampleModel());
    expect(problems).to.deep.equal([]);
    expect(truncated).to.equal(0);
    expect(model).to.deep.equal(exampleModel());
  });
});
