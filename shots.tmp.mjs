import { chromium } from '@playwright/test';
const base = process.env.BASE ?? 'http://127.0.0.1:4000';
const [,, out, role, ...urls] = process.argv;
const b = await chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: ['--no-sandbox','--disable-gpu'] });
for (const w of (process.env.W ?? '1280,360').split(',').map(Number)) {
  const c = await b.newContext({ viewport: { width: w, height: 900 }, locale: 'ko-KR', timezoneId: 'Asia/Seoul', javaScriptEnabled: process.env.NOJS ? false : true });
  const p = await c.newPage();
  p.on('console', m => { if (m.type()==='error') console.log('console', p.url(), m.text().slice(0,300)); });
  p.on('pageerror', e => console.log('pageerror', p.url(), String(e).slice(0,300)));
  if (role !== '-') { await p.goto(base + '/sign-in'); await p.getByRole('button', { name: new RegExp(role) }).first().click(); await p.waitForURL(u => !u.pathname.includes('sign-in')); }
  for (const u of urls) { const r = await p.goto(base + u); const n = u.replace(/[^a-z0-9]/gi,'_') || 'home'; await p.waitForTimeout(300);
    const sw = await p.evaluate(() => document.documentElement.scrollWidth); console.log(r.status(), w, u, sw > w ? 'OVERFLOW '+sw : '');
    await p.screenshot({ path: `/tmp/shots/${out}${n}_${w}.png`, fullPage: true }); }
  await c.close();
}
await b.close();
