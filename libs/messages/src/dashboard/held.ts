/** What an author agreed that the counselor may release to the partner. */
export const heldEn = {
  title: 'Kept until you release it',
  text: 'Each author agreed on the phone that you may release this. Ask them in person first, or leave it here. Until then the partner learns nothing of it.',
  agreed: (name: string, day: string) => `${name} agreed on ${day}`,
  read: 'Read it',
  readSaid: (title: string) => `Read the answers: ${title}`,
  close: 'Fold it in',
  hindrances: {
    COUPLE_SEPARATED: 'These two are no longer a couple here. Nothing is released any more.',
    SAFETY_CLEARANCE_REQUIRED: 'No safety clearance stands for the two, so it stays here until you have recorded one.',
  },
  release: (partner: string) => `Release it to ${partner}`,
  dialog: {
    title: (partner: string) => `Release this to ${partner}?`,
    text: (author: string, partner: string) =>
      `${partner} finds it in the portal at once. You cannot take it back; ${author} can stop sharing it at any time.`,
    agreed: (author: string) => `${author} told me in person that ${author} agrees`,
    act: 'Release it',
    busy: 'Releasing…',
  },
  done: 'It is released.',
};

export const heldEs: typeof heldEn = {
  title: 'Guardado hasta que lo hagas llegar',
  text: 'Quien lo escribió aceptó en su teléfono que lo hagas llegar. Pregúntaselo antes en persona, o déjalo aquí. Hasta entonces la otra persona no sabe nada de ello.',
  agreed: (name, day) => `${name} aceptó el ${day}`,
  read: 'Leerlo',
  readSaid: title => `Leer las respuestas: ${title}`,
  close: 'Plegarlo',
  hindrances: {
    COUPLE_SEPARATED: 'Aquí ya no figuran como pareja. Ya no se hace llegar nada.',
    SAFETY_CLEARANCE_REQUIRED:
      'No hay ninguna autorización de seguridad vigente para las dos personas; se queda aquí hasta que anotes una.',
  },
  release: partner => `Hacérselo llegar a ${partner}`,
  dialog: {
    title: partner => `¿Hacérselo llegar a ${partner}?`,
    text: (author, partner) =>
      `${partner} lo encuentra en el portal al momento. Tú no puedes deshacerlo; ${author} puede dejar de compartirlo cuando quiera.`,
    agreed: author => `${author} me dijo en persona que está de acuerdo`,
    act: 'Hacerlo llegar',
    busy: 'Haciéndolo llegar…',
  },
  done: 'Ya le ha llegado.',
};
