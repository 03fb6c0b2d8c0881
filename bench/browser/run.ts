/** `npm run bench:browser`: the same cases in Chromium, each round beside one of ours in Node. */
import { accessSync, constants } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import * as vinculum from '../../src/signal.ts';
import { allCases } from '../cases/index.ts';
import { clockTimer } from '../clock-timer.ts';
import { describeSurroundings, surroundings } from '../machine.ts';
import { writeResults } from '../publish.ts';
import { HEADING, lines } from '../report.ts';
import { QUICK_WARM_UP_MS, startMatch, type Times, WARM_UP_MS } from '../rounds.ts';
import { collectYoungGarbage } from '../timer.ts';
import type { BenchCase } from '../workload.ts';
import { besideNode, type BrowserFinding, nodeLine } from './beside-node.ts';
import { servePage } from './server.ts';

const USAGE = `usage: npm run bench:browser -- [--only PREFIX]… [--rounds N] [--quick] [--publish]`;

const DEFAULT_ROUNDS = 21;
const QUICK_ROUNDS = 7;

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--js-flags=--expose-gc',
];

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    rounds: { type: 'string' },
    quick: { type: 'boolean' },
    publish: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});
const { only = [''], quick = false, publish = false } = values;
const rounds = Number(values.rounds ?? (quick ? QUICK_ROUNDS : DEFAULT_ROUNDS));

function findChromium(): string | undefined {
  const path = process.env['VINCULUM_CHROMIUM'] ?? '/usr/bin/chromium';
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    console.error(`bench:browser skipped: no executable at ${path}; install chromium or set VINCULUM_CHROMIUM`);
    return undefined;
  }
}

/** Both sides warm up, then every round is played here and there, in turns that change places. */
async function playBoth(each: BenchCase, page: Page): Promise<{ there: Times; here: readonly number[] }> {
  const here = await startMatch({ ...each, rivals: {} }, clockTimer(collectYoungGarbage));
  await page.evaluate((name) => globalThis.bench?.start(name), each.name);
  const warmUpMs = quick ? QUICK_WARM_UP_MS : WARM_UP_MS;
  await here.warmUp(warmUpMs);
  await page.evaluate((milliseconds) => globalThis.bench?.warmUp(milliseconds), warmUpMs);
  const turns = [() => here.playRound(), () => page.evaluate(() => globalThis.bench?.playRound())];
  for (let round = 0; round < rounds; round++) {
    for (const turn of round % 2 === 0 ? turns : turns.toReversed()) await turn();
  }
  const there = await page.evaluate(() => globalThis.bench?.times());
  if (there === undefined) throw new Error('the page has lost its bench');
  return { there, here: here.times().ours };
}

async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage();
  page.on('pageerror', (error) => {
    console.error(error);
  });
  await page.goto(url);
  await page.waitForFunction(() => globalThis.bench !== undefined);
  return page;
}

async function play(browser: Browser, page: Page): Promise<void> {
  const at = surroundings();
  const runtime = `chromium-${browser.version()}`;
  console.log(`${describeSurroundings(at, rounds)}\nbrowser  ${runtime}\n\n${HEADING}`);
  const names = await page.evaluate(() => globalThis.bench?.cases());
  const cases = allCases({ ours: vinculum, rivals: {} }).filter(
    ({ name }) => names?.includes(name) === true && only.some((prefix) => name.startsWith(prefix)),
  );
  if (cases.length === 0) throw new Error('no case has that name; npm run bench -- --list prints them');
  const findings: BrowserFinding[] = [];
  for (const each of cases) {
    const { there, here } = await playBoth(each, page);
    const finding = besideNode(each.name, { there, here }, runtime);
    findings.push(finding);
    console.log(`${lines(finding)}\n${nodeLine(finding)}`);
  }
  if (publish) {
    const told = findings.map(({ runtime: _all, unit: _same, ...finding }) => finding);
    writeResults('browser.json', { ...at, browser: runtime, rounds, quick, unit: 'us', cases: told });
  }
}

async function main(executablePath: string): Promise<void> {
  const server = await servePage();
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  try {
    await play(browser, await openPage(browser, server.url));
  } finally {
    await browser.close();
    server.close();
  }
}

const wrong = !Number.isSafeInteger(rounds) || rounds < 1 || (publish && values.only !== undefined);
if (values.help === true || wrong) {
  console.log(USAGE);
  process.exitCode = wrong ? 2 : 0;
} else {
  const executablePath = findChromium();
  if (executablePath !== undefined) await main(executablePath);
  else if (process.env['CI'] !== undefined) process.exitCode = 1;
}
