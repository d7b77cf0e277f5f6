/**
 * What every client signs before the first task (R9). A change of its meaning counts `notMonitoredVersion` up, and it is signed anew.
 */
export const notMonitored = {
  en: `This is not an emergency service.

Nobody reads what you write here at the moment you write it. Your counselor looks at it in their working hours, sometimes days later, and you may not get an answer before your next session.

If you are in danger, if you think of ending your life, or if you are afraid of somebody near you, do not write it here and wait. Call the emergency number of the place where you are, or one of the lines under “Help now”. They are one tap away on every page, also before you sign in.`,
  es: `Esto no es un servicio de emergencias.

Nadie lee lo que escribes aquí en el momento en que lo escribes. Tu consejera o consejero lo mira en su horario de trabajo, a veces días después, y puede que no tengas respuesta antes de la próxima sesión.

Si corres peligro, si piensas en quitarte la vida o si tienes miedo de alguien cercano, no lo escribas aquí para esperar. Llama al número de emergencias del lugar donde estés, o a una de las líneas de «Ayuda ahora». Están a un toque en todas las páginas, también antes de entrar.`,
} as const;
