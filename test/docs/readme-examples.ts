import { expect, waitUntil } from '@open-wc/testing';
import { parseAccounts, parseModel, scoreAccount } from '../../src/scoring/index.js';
import type { HealthCard } from '../../src/elements/health-card.js';
import type { HealthList } from '../../src/elements/health-list.js';

const page = await (await fetch('/README.md')).text();

function block(language: string): string {
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(page)![1]!;
}

const model: unknown = JSON.parse(block('json model'));
const account: unknown = JSON.parse(block('json account'));

describe('README.md', () => {
  it('has a model and an account that come out as it says', () => {
    const parsed = parseModel(model);
    const { accounts, problems } = parseAccounts([account]);
    expect([...parsed.problems, ...problems]).to.deep.equal([]);
    const { score, band, plays } = scoreAccount(parsed.model!, accounts[0]!, '2026-11-16');
    expect(score).to.be.closeTo(37.5, 1e-9);
    expect([band, plays[0]!.id]).to.deep.equal(['act', 'training']);
  });

  it('has two tags and a few lines that show a list and a card', async () => {
    const [markup, script] = block('html').split(/<script type="module">|<\/script>/) as [string, string];
    const host = document.createElement('div');
    host.innerHTML = markup;
    document.body.append(host);
    const source = script.replace("'customer-health-elements'", `'${location.origin}/src/index.ts'`);
    const data = `const model = ${JSON.stringify(model)}, accounts = [${JSON.stringify(account)}];`;
    const url = URL.createObjectURL(new Blob([`${data}${source}`], { type: 'text/javascript' }));
    await import(/* @vite-ignore */ url);
    const list = host.querySelector('health-list') as HealthList;
    const card = host.querySelector('health-card') as HealthCard;
    const text = (element: HTMLElement): string => element.shadowRoot?.textContent ?? '';
    await waitUntil(() => text(list).includes('Acme Corp'));
    list.dispatchEvent(new CustomEvent('health-select', { detail: { id: 'acme' } }));
    await waitUntil(() => text(card).includes('Acme Corp'));
    host.remove();
  });
});
