import type { pushEn } from './portal-push-en.js';

export const pushEs: typeof pushEn = {
  title: 'Avisos en este dispositivo',
  text: 'Un aviso breve dice que hay algo para ti, a las horas que elegiste. Nunca dice qué, y no nombra a nadie. Quien mire este dispositivo puede ver que llegó un aviso.',
  isOn: 'Los avisos llegan a este dispositivo.',
  isOff: 'A este dispositivo no llegan avisos.',
  devices: count => (count === 1 ? 'Están activados en un dispositivo tuyo.' : `Están activados en ${count} dispositivos tuyos.`),
  cannot: 'Este navegador no puede mostrar avisos.',
  homeScreenFirst:
    'Un iPhone o iPad solo muestra avisos desde su pantalla de inicio: toca Compartir, luego “Añadir a pantalla de inicio”, abre “Hoy” desde allí e inicia sesión. Quien mire el dispositivo lo verá allí.',
  blocked: 'Tu navegador no permite avisos desde aquí. Puedes cambiarlo en sus ajustes.',
  turnOn: 'Activar aquí',
  turnOff: 'Desactivar aquí',
  turnOffAll: 'Desactivar en todos mis dispositivos',
};
