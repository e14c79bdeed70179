/** Makes the pictures in docs/screenshots from a running Vetted: `tsx scripts/screenshots.ts [http://localhost:3978]`. */
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const [url = 'http://localhost:3978'] = process.argv.slice(2);
const folder = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const desktop = { viewport: { width: 1480, height: 880 }, deviceScaleFactor: 1.5 };
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };

const pictures: { name: string; options: BrowserContextOptions; questions: string[] }[] = [
  { name: 'desktop', options: desktop, questions: ['What triggers reactions?'] },
  { name: 'phone', options: phone, questions: ['What causes MCAS?'] },
  { name: 'emergency', options: phone, questions: ['My throat is closing and I cannot breathe'] },
  { name: 'dark', options: { ...desktop, colorScheme: 'dark' }, questions: ['What triggers reactions?'] },
];

async function ask(page: Page, question: string): Promise<void> {
  const chat = page.locator('vetted-chat');
  await chat.getByRole('textbox').fill(question);
  await chat.getByRole('button', { name: 'Send' }).click();
  await chat.locator('.exchange').last().locator('.card').waitFor();
}

await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
for (const { name, options, questions } of pictures) {
  const context = await browser.newContext({ ...options, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('vetted-chat .launcher').click();
  for (const question of questions) await ask(page, question);
  await page.screenshot({ path: `${folder}${name}.png` });
  await context.close();
  console.log(`docs/screenshots/${name}.png`);
}
await browser.close();
