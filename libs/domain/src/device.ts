/** On what somebody was here, as far as a person recognizes it again: never more than the browser and the system. */
export interface DeviceName {
  browser: string;
  system: string;
}

/** The first that matches counts: most browsers claim to be the ones before them too. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bChrome\/|\bCriOS\/|\bHeadlessChrome\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
];

/** @param userAgent what the browser says of itself; an unknown one has empty names and is shown as that */
export const deviceNameOf = (userAgent: string): DeviceName => ({
  browser: browsers.find(([sign]) => sign.test(userAgent))?.[1] ?? '',
  system: systems.find(([sign]) => sign.test(userAgent))?.[1] ?? '',
});

/**
 * Whether a device is trusted from its first moment: only the very first of an account is, for there is nothing behind it to protect.
 * Devices that were forgotten count: otherwise whoever forgets them all would come in as the first.
 */
export const isTrustedAtOnce = (devicesSoFar: number): boolean => devicesSoFar === 0;

/**
 * Who may change how an account is reached, and which devices it knows: only somebody on a confirmed device. A partner who knows the
 * password could otherwise take the account over. An unconfirmed device may always be left.
 */
export const mayManageAccount = (here: { isConfirmed: boolean }, act: 'CHANGE' | 'FORGET_THIS_DEVICE'): boolean =>
  here.isConfirmed || act === 'FORGET_THIS_DEVICE';
