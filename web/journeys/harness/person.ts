import { AxeBuilder } from '@axe-core/playwright';
import { join } from 'node:path';
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { demoPassword } from '../../src/features/organisation/demoPassword';
import { browser } from './browser';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const sizes = { desktop: { width: 1280, height: 800 }, phone: { width: 360, height: 740 } };

export interface Window {
  size?: keyof typeof sizes;
  language?: string;
  /** A browser that runs no script of a page. */
  script?: 'off';
}

interface DemoAccount {
  name: string;
  email: string;
  role: string;
  organisation: string;
}

/** Somebody at a browser. */
export class Person {
  private constructor(
    readonly page: Page,
    private readonly context: BrowserContext,
    readonly account: DemoAccount | undefined,
  ) {}

  /** Somebody who has not signed in. */
  static async stranger({ size = 'desktop', language = 'en', script }: Window = {}): Promise<Person> {
    const context = await (
      await browser()
    ).newContext({ baseURL: inject('address'), viewport: sizes[size], locale: language, reducedMotion: 'reduce', javaScriptEnabled: script !== 'off' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return new Person(page, context, undefined);
  }

  /** The demo account with this role at an organisation, signed in and reading English unless told otherwise. */
  static async as(role: string, { organisation = 'Nordlia videregående skole', ...window }: Window & { organisation?: string } = {}): Promise<Person> {
    const { page, context } = await Person.stranger(window);
    const accounts = (await (await context.request.get('/api/demo-accounts')).json()) as { items: DemoAccount[] };
    const account = accounts.items.find((one) => one.role === role && one.organisation === organisation);
    if (account === undefined) throw new Error(`There is no demo account for ${role} at ${organisation}.`);
    const headers = { Origin: inject('address') };
    const signedIn = await context.request.post('/api/session', { data: { email: account.email, password: demoPassword }, headers });
    if (!signedIn.ok()) throw new Error(`${account.email} could not sign in: ${await signedIn.text()}`);
    await context.request.put('/api/session/language', { data: { language: window.language ?? 'en' }, headers });
    return new Person(page, context, account);
  }

  async visits(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  async reads(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  async presses(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name }).first().click();
  }

  async follows(name: string | RegExp): Promise<void> {
    await this.main().getByRole('link', { name }).first().click();
  }

  async fills(label: string | RegExp, text: string): Promise<void> {
    await this.page.getByLabel(label).and(this.page.locator('input, textarea')).first().fill(text);
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  main(): Locator {
    return this.page.getByRole('main');
  }

  /** The page breaks no rule of accessibility in light and dark, and fits the window's width; keeps pictures of both. */
  async findsThePageInOrder(name: string): Promise<void> {
    await this.page.waitForLoadState('networkidle');
    // From the top: what lies half below the bar would count as too small to hit.
    await this.page.evaluate(() => window.scrollTo(0, 0));
    for (const colorScheme of ['light', 'dark'] as const) {
      await this.page.emulateMedia({ colorScheme });
      await this.settles();
      const { violations } = await new AxeBuilder({ page: this.page }).withTags(rules).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(' ')}`).join('\n'), `${name}, ${colorScheme}`).toBe('');
      await this.page.screenshot({ path: join(inject('pictures'), `${name}-${colorScheme}.png`), fullPage: true });
    }
    const tooWide = await this.page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(tooWide, `${name} is wider than its window`).toBeLessThanOrEqual(0);
  }

  /** Waits until everything asked for is there and nothing moves any more. */
  private async settles(): Promise<void> {
    await this.page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' });
    await this.page.evaluate(async () => {
      // The end of one movement may begin the next.
      do {
        await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
        await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
      } while (document.getAnimations().some((animation) => animation.playState === 'running'));
    });
  }

  async leaves(): Promise<void> {
    await this.context.close();
  }
}
