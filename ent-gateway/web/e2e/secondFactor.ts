import { createHmac } from 'node:crypto';
import { expect, type Page } from '@playwright/test';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function decoded(base32: string): Buffer {
  const bits = Array.from(base32.replace(/[\s=]/g, ''))
    .map((sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'))
    .join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
}

/** The code of six digits that an application shows, some half minutes from now (RFC 6238). */
export function codeOf(secret: string, later = 0): string {
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const hash = createHmac('sha1', decoded(secret)).update(step).digest();
  const number = hash.readUInt32BE((hash.at(-1) ?? 0) & 0xf) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

/** Confirms that the codes for a lost device are in a safe place. */
export async function keepRecoveryCodes(page: Page): Promise<void> {
  await page.locator('#kcRecoveryCodesConfirmationCheck').check();
  await page.locator('#saveRecoveryAuthnCodesBtn').click();
}

/** Chooses an application of codes as the second factor, keeps the recovery codes, and gives the next code: each serves once. */
export async function chooseCodes(page: Page, door = 'Utiliser une application de codes'): Promise<string> {
  await page.getByRole('link', { name: door }).click();
  await page.locator('#mode-manual').click();
  const secret = await page.locator('#kc-totp-secret-key').innerText();
  await page.locator('#totp').fill(codeOf(secret));
  await page.locator('#userLabel').fill('Téléphone');
  await page.locator('#saveTOTPBtn').click();
  await keepRecoveryCodes(page);
  await page.locator('#otp').fill(codeOf(secret, 1));
  await page.locator('#kc-login').click();
  await expect(page.getByRole('region', { name: 'Confirmations' })).toBeAttached();
  return secret;
}

/** The browser keeps passkeys from now on, as a computer does whose owner is there; each gets this name. */
export async function holdPasskeys(page: Page, name: string): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('WebAuthn.enable');
  await browser.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  page.on('dialog', (dialog) => void dialog.accept(name));
}
