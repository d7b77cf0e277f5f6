export const exercise = 'exercise { id slug version title { en } reveal questions { key type required safety { area answers } } }';
export const plan = `{ id coupleId kind rebuildingPartnerId focus openedAt outcome
  steps { step state episodes { id step kind openedAt closedAt wordsForBoth } }
  transitions { id step fromState toState reason evidence { step partnerId kind count of } lapseId byName coverReason at }
  lapses { id partnerId kind day note byName byCover at } outcomes { id outcome reason wordsForBoth byName byCover at } }`;
export const assignment = `{ id coupleId ${exercise} mode clientIds schedule { startsOn opensAt openForHours rule } note assignedAt endedAt openUntil }`;
export const me = `{ personId name roles language timeZone sessionEndsAt toSign deviceConfirmed needsSecondFactor needsProvider idleMinutes
  practice { id name portalName policyVariant liveAt leavesOn crisisLines { label phone text } staffedHours { weekday from until } } practices { id name } }`;
export const member = '{ staffId name part ofName coverId firstDay lastDay isInForce }';
export const ownTrack = `{ maySay partnerName counselorName isApart mine { id kind words visibility } theirs { id kind authorName words askedOn } wasRead }`;
