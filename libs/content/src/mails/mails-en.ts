import type { MailCatalog } from './mail-words.js';

export const mailsEn: MailCatalog = {
  sender: 'Your account',
  unknown: 'unknown',
  device: (browser, system, at) => `${browser} on ${system}, ${at}`,
  foot: 'This message was sent by itself. Nobody reads answers to it.',
  mails: {
    WELCOME: {
      subject: 'Your account is ready',
      before: ['An account was made for this address. Open the link, type this address there, and choose a password.'],
      link: 'Open my account',
      code: null,
      after: ['The link works once, for 72 hours. If you did not expect it, leave it: nothing happens.'],
    },
    RESET: {
      subject: 'A new password for your account',
      before: ['Somebody asked for a new password for the account of this address. If it was you, open the link and choose one.'],
      link: 'Choose a new password',
      code: null,
      after: ['The link works once, for 60 minutes. If it was not you, leave it: nothing changes.'],
    },
    PASSWORD_CHANGED: {
      subject: 'Your account has a new password',
      before: ['The password of your account was changed, and every device was signed out.'],
      link: 'Open my account',
      code: null,
      after: ['If it was not you, tell the people who gave you the account, by telephone or in person.'],
    },
    NEW_DEVICE: {
      subject: 'Your account was used on a new device',
      before: ['Somebody signed in to your account on a device that it did not know:'],
      link: 'See my devices',
      code: 'If it was you, this code confirms the device. It works for an hour:',
      after: ['If it was not you, sign in on a device of your own, remove the new one there, and choose a new password.'],
    },
    SAFE_CODE: {
      subject: 'Your code',
      before: ['This address was named as the one for notices of an account.'],
      link: null,
      code: 'Type this code where you were asked for it. It works for an hour:',
      after: ['If you know nothing of it, leave it: nothing happens.'],
    },
    NOTICES_CHANGED: {
      subject: 'Notices of your account go elsewhere now',
      before: ['This address gets no more notices of your account. It was changed in the settings.'],
      link: 'See my settings',
      code: null,
      after: ['If it was not you, tell the people who gave you the account, by telephone or in person.'],
    },
    EMAIL_CONFIRM: {
      subject: 'Confirm this address',
      before: ['This address was named as the new one of an account. Open the link, sign in as before, and confirm it.'],
      link: 'Confirm this address',
      code: null,
      after: ['The link works once, for 60 minutes. If you know nothing of it, leave it: nothing happens.'],
    },
    EMAIL_CHANGE: {
      subject: 'The address of your account is to change',
      before: ['Somebody who knows your password named another address for your account. It changes once that address is confirmed.'],
      link: 'See my settings',
      code: null,
      after: ['If it was not you, sign in, remove the devices that are not yours, and choose a new password.'],
    },
  },
};
