import { deviceNameOf, isTrustedAtOnce, mayManageAccount } from './device.js';

describe('a device', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox', 'Windows'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1',
      'Safari',
      'iPhone',
    ],
    ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome', 'Android'],
    [
      'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 SamsungBrowser/28.0 Chrome/140.0 Mobile Safari/537.36',
      'Samsung Internet',
      'Android',
    ],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0', 'Edge', 'Mac'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 HeadlessChrome/140.0 Safari/537.36', 'Chrome', 'Linux'],
    ['curl/8.5.0', '', ''],
    ['', '', ''],
  ])('that says %s is %s on %s', (userAgent, browser, system) => {
    expect(deviceNameOf(userAgent)).toEqual({ browser, system });
  });

  it('is trusted at once only as the first of all', () => {
    expect(isTrustedAtOnce(0)).toBe(true);
    expect(isTrustedAtOnce(1)).toBe(false);
  });

  it('that nobody confirmed may be left and changes nothing else', () => {
    expect(mayManageAccount({ isConfirmed: false }, 'CHANGE')).toBe(false);
    expect(mayManageAccount({ isConfirmed: false }, 'FORGET_THIS_DEVICE')).toBe(true);
    expect(mayManageAccount({ isConfirmed: true }, 'CHANGE')).toBe(true);
  });
});
