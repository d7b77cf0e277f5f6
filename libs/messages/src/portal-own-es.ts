import type { ownEn } from './portal-own-en.js';

export const ownEs: typeof ownEn = {
  title: 'Lo que necesito',
  linkHint: 'Tu propio lugar: lo que necesitas y lo que pides ahora',
  theirsTitle: partner => `Lo que ${partner} te deja saber`,
  theirsHint: 'Lo que compartió contigo',
  intro: 'Este lugar es tuyo. Puedes decir lo que necesitas, o nada. Nadie lo espera.',
  nothing: 'Ahora mismo no hay nada aquí.',
  kinds: {
    SAFETY_NEED: {
      title: 'Lo que necesito para sentirme a salvo',
      text: 'Con tus palabras: «Necesito saber cuándo llegas a casa». Puede quedar entre tu terapeuta y tú.',
      act: 'Anotar una necesidad',
      label: 'Lo que necesito',
      send: 'Guardarla',
      letGo: 'Soltarla',
    },
    ASK: {
      title: 'Pedir ahora',
      text: 'Una cosa, de hoy o de mañana: «Esta noche estoy inquieta. Llámame a las nueve, por favor».',
      act: 'Pedir algo',
      label: 'Lo que pido',
      send: 'Pedirlo',
      letGo: 'Ya pasó',
    },
    TRUST: {
      title: 'Volver a confiar',
      text: 'Si un día eliges volver a confiar, puedes decirlo aquí. No lleva fecha para nadie salvo tu terapeuta, nadie lo pide y lo puedes retirar.',
      act: 'Elijo volver a confiar',
      label: 'Con tus palabras, si quieres',
      send: 'Decirlo',
      letGo: 'Retirarlo',
    },
  },
  chosen: 'Elegiste volver a confiar.',
  needed: 'Escribe antes unas palabras.',
  noPlace:
    'Las contraseñas, los códigos, los lugares y lo que dicen los mensajes no tienen sitio aquí. Di lo que necesitas que alguien haga o te cuente.',
  onItsWay: 'Guardado en este teléfono, y en camino',
  stopSharing: 'Dejar de compartirlo',
  stopSharingText: (partner, counselor) =>
    `${partner} ya no puede leerlo, y no recibe aviso. Lo que ya leyó, leído queda. ${counselor} lo sigue viendo. No se puede volver a compartir.`,
  letGoText: (partner, counselor) => `Desaparece de esta página, y ${partner} ya no lo encuentra. ${counselor} lo sigue viendo.`,
  theirs: {
    needs: partner => `Lo que ${partner} necesita para sentirse a salvo`,
    asks: partner => `Lo que pide ${partner}`,
    on: day => `Llegó el ${day}`,
    trust: partner => `${partner} eligió volver a confiar.`,
    hint: 'Hacerlo dice más que escribir sobre ello.',
  },
  reading: {
    ask: 'Léelo conmigo',
    hint: 'Busca palabras en las que el pasado golpea. No se guarda nada, y no detiene nada.',
    nothing: 'No se marcó nada.',
    some: 'Se marcaron algunas palabras. Es un consejo, y las palabras son tuyas.',
    marked: 'Palabras marcadas',
  },
};
