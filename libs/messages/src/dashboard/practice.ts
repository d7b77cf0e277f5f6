/** A practice's own settings, and the platform admin's list of practices. */
export const practiceEn = {
  settings: {
    title: 'Practice settings',
    sentence: 'How the practice is called, in which time it works, and whom its clients can reach when it is urgent.',
    name: 'Name of the practice',
    portalName: 'Name of the clients’ portal',
    portalHelp:
      'Clients see this name on their phone, and so may anybody who looks over their shoulder. Choose one that reveals nothing of therapy, for example “Harbor”.',
    timeZone: 'Time zone',
    language: 'Language',
    crisis: 'Crisis lines',
    crisisText:
      'One tap away on every page of the portal, offline too. Roadback is not an emergency service: set lines that you have called and checked yourself.',
    line: (n: number) => `Line ${n}`,
    label: 'Whom one reaches',
    phone: 'Number to call',
    text: 'Number to text',
    hours: 'When it answers',
    numberNeeded: 'A line needs a number to call or to text.',
    labelNeeded: 'Say whom one reaches.',
    addLine: 'Add a line',
    removeLine: (label: string) => `Remove ${label}`,
    oneNeeded: 'At least one line stays.',
    save: 'Save settings',
    saved: 'Settings are saved.',
    identity: 'The practice',
  },
  list: {
    title: 'Practices',
    sentence: (n: number) =>
      n === 1
        ? 'One practice. Counts of people only; nothing clinical is seen from here.'
        : `${n} practices. Counts of people only; nothing clinical is seen from here.`,
    open: 'Open a practice',
    openTitle: 'Open a practice',
    openText: 'The practice and its first admin. The admin gets a welcome link and sets up the rest.',
    adminName: 'Name of the first admin',
    adminEmail: 'E-mail of the first admin',
    submit: 'Open and make the link',
    columns: {
      name: 'Practice',
      portalName: 'Portal',
      timeZone: 'Time zone',
      staff: 'Staff',
      clients: 'Clients',
      openedAt: 'Opened',
      state: 'State',
    },
    states: { ACTIVE: 'Active', SUSPENDED: 'Suspended', CLOSED: 'Closed', OFFBOARDED: 'Left' },
    empty: { title: 'No practice yet', text: 'Open the first one; its admin gets a welcome link.' },
  },
};

export const practiceEs: typeof practiceEn = {
  settings: {
    title: 'Ajustes de la consulta',
    sentence: 'Cómo se llama la consulta, con qué hora trabaja y a quién pueden acudir sus clientes si es urgente.',
    name: 'Nombre de la consulta',
    portalName: 'Nombre del portal de los clientes',
    portalHelp:
      'Los clientes ven este nombre en el teléfono, y también quien mire por encima de su hombro. Elige uno que no revele que hay terapia, por ejemplo «Puerto».',
    timeZone: 'Zona horaria',
    language: 'Idioma',
    crisis: 'Líneas de ayuda urgente',
    crisisText:
      'A un toque en todas las páginas del portal, también sin conexión. Roadback no es un servicio de urgencias: pon líneas a las que hayas llamado y que hayas comprobado.',
    line: n => `Línea ${n}`,
    label: 'Quién responde',
    phone: 'Número para llamar',
    text: 'Número para escribir',
    hours: 'Cuándo atiende',
    numberNeeded: 'Hace falta un número para llamar o para escribir.',
    labelNeeded: 'Di quién responde.',
    addLine: 'Añadir una línea',
    removeLine: label => `Quitar ${label}`,
    oneNeeded: 'Al menos una línea se queda.',
    save: 'Guardar los ajustes',
    saved: 'Los ajustes están guardados.',
    identity: 'La consulta',
  },
  list: {
    title: 'Consultas',
    sentence: n =>
      n === 1
        ? 'Una consulta. Solo recuentos de personas; desde aquí no se ve nada clínico.'
        : `${n} consultas. Solo recuentos de personas; desde aquí no se ve nada clínico.`,
    open: 'Abrir una consulta',
    openTitle: 'Abrir una consulta',
    openText: 'La consulta y quien la administrará primero. Esa persona recibe un enlace de bienvenida y prepara lo demás.',
    adminName: 'Nombre de quien la administra',
    adminEmail: 'Correo de quien la administra',
    submit: 'Abrir y crear el enlace',
    columns: {
      name: 'Consulta',
      portalName: 'Portal',
      timeZone: 'Zona horaria',
      staff: 'Equipo',
      clients: 'Clientes',
      openedAt: 'Abierta',
      state: 'Estado',
    },
    states: { ACTIVE: 'Activa', SUSPENDED: 'Suspendida', CLOSED: 'Cerrada', OFFBOARDED: 'Se fue' },
    empty: { title: 'Aún no hay consultas', text: 'Abre la primera; quien la administre recibirá un enlace de bienvenida.' },
  },
};
