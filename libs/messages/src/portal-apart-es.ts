import type { apartEn } from './portal-apart-en.js';

export const apartEs: typeof apartEn = {
  title: 'Por tu cuenta',
  notice: (partner, counselor) =>
    `Entre tú y ${partner} ya no se comparte nada aquí. Lo que escribiste sigue siendo tuyo, y puedes seguir con ${counselor} por tu cuenta.`,
  checkInTitle: '¿Qué tal el día?',
  safety: '¿Cuánta seguridad sentiste hoy?',
  settings: {
    title: 'Tú y tu pareja',
    open: 'Seguir cada cual por su cuenta',
    askTitle: partner => `¿Seguir aquí sin ${partner}?`,
    stops: partner =>
      `Desde ese momento tú y ${partner} no verán aquí nada de la otra persona, tampoco lo que se compartió antes. Esto no tiene vuelta atrás.`,
    stays: counselor => `Lo que escribiste sigue siendo tuyo. Puedes seguir con ${counselor} por tu cuenta. No le debes a nadie un motivo.`,
    seen: partner =>
      `No le enviamos ningún mensaje a ${partner}. La próxima vez que ${partner} abra esta aplicación, dirá que ya no se comparte nada. No dice quién lo decidió, pero puede adivinarse.`,
    safety: counselor => `Si te preocupa lo que pueda pasar después, habla antes con ${counselor} o toca`,
    act: 'Seguir por mi cuenta',
    busy: 'Un momento',
    keep: 'Dejarlo como está',
  },
};
