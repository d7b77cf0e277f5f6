/** Notes on the phone: an offer, with what others who hold it may see said plainly. */
export const pushEn = {
  title: 'Notes on this device',
  text: 'A short note says that there is something for you, at the hours you chose. It never says what, and names nobody. Whoever looks at this device can see that a note came.',
  isOn: 'Notes come to this device.',
  isOff: 'No notes come to this device.',
  devices: (count: number) => (count === 1 ? 'They are on for one device of yours.' : `They are on for ${count} devices of yours.`),
  cannot: 'This browser cannot show notes.',
  /** `Today` as in en.webmanifest. */
  homeScreenFirst:
    'An iPhone or iPad shows notes only from its home screen: tap Share, then “Add to Home Screen”, open “Today” from there and sign in. Whoever looks at the device sees it there.',
  blocked: 'Your browser does not allow notes from here. You can change that in its settings.',
  turnOn: 'Turn on here',
  turnOff: 'Turn off here',
  turnOffAll: 'Turn off on all my devices',
};
