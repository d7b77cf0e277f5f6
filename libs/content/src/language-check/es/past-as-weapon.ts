import type { LanguageRule } from '@roadback/domain/language-check';

export const pastAsWeapon: readonly LanguageRule[] = [
  {
    id: 'es.weapon.always-never',
    kind: 'PAST_AS_WEAPON',
    patterns: [
      '@you? (siempre|nunca|jamas) (me|te|lo|la|le|nos|has|habias|vas a|andas|estas|eres|sos)? ..1 !(s|tienes que|tenes que) &(*s|*ste) _',
      '@you (siempre|nunca|jamas) ..2',
      '(cada|toda) (santa)? vez que ..2 &(*s|*ste) _',
      '(lo unico que|solo) (sabes|haces|piensas|pensas|te importa|te interesa|haceis) ..2',
      '(mentiroso|mentirosa|infiel|traidor|traidora|cobarde) ..1 (una vez|siempre)|eres (el mismo|la misma|igual|lo mismo) ..2|sos (el mismo|la misma|igual) ..2',
      '(no|nunca) (has cambiado|cambias|vas a cambiar|cambiaste|cambiaras|podes cambiar|puedes cambiar)',
    ],
    unless: ['nunca (tienes|tenes|tendras) que', 'siempre (estas|tienes|tenes) ..1 (derecho|a tiempo)'],
    fires: ['Siempre piensas en ti.', 'Tú nunca escuchas.', 'No has cambiado nada.'],
    spares: ['Necesito una llamada cuando se te hace tarde.', 'Nunca tienes que esconderme lo que sientes.'],
  },
  {
    id: 'es.weapon.after-what-you-did',
    kind: 'PAST_AS_WEAPON',
    patterns: [
      '(despues de|por|con|tras|recuerda|acuerdate de) (todo)? lo que (me|nos|te)? (hiciste|has hecho|hizo usted|ha hecho|armaste|montaste|me hiciste)',
      '(igual|lo mismo|tal cual|exactamente|asi) (que|como) (cuando|aquella vez|la otra vez|la vez que|la ultima vez|entonces|con (ella|el))',
      '@you? (fuiste|eres|sos|has sido) (tu|vos|usted)? ..1 (quien|el que|la que) ..1 (me)? (enga*|mint*|menti*|arruin*|romp*|destru*|hizo|hiciste|se acosto|fallo)|(arruinaste|destruiste|destrozaste|jodiste|hundiste|has arruinado|has destrozado) ..2',
      '(no|ningun|que) (tienes|tenes|tiene) ..1 (derecho|moral|cara|vela|autoridad) ..3|con que (cara|derecho|moral)|(perdiste) (el|todo|tu) derecho ..3|quien eres (tu)? para|quien sos (vos)? para',
      'me (lo)? (debes|debés|debe usted) ..2|(es)? lo (menos|minimo) que (puedes|podes|puede|podrias) ..1',
    ],
    unless: [
      'me (da|daba|dio) miedo ..8',
      '(siento|sigo con|tengo) (miedo|tristeza|ansiedad)',
      'no (tienes|tenes) derecho a (nada )?menos'.replace('(nada )?', ''),
    ],
    fires: ['Después de lo que hiciste me lo debes.', 'Igual que cuando estabas con ella.', 'No tienes derecho a estar cansado.'],
    spares: [
      'Cuando llegas tarde me da miedo, como en marzo, y una llamada me ayudaría.',
      'Después de la noche de junio me gustaría que me digas dónde estás.',
    ],
  },
  {
    id: 'es.weapon.people-like-you',
    kind: 'PAST_AS_WEAPON',
    patterns: [
      '(gente|alguien|una persona|personas|hombres|mujeres|un hombre|una mujer|tipos|mentirosos|los) como (tu|vos|usted)|los de tu (clase|calana|tipo)|la gente de tu',
      '(eres|sos|es usted|siempre fuiste|seras) ..2 (mentiros*|infiel|traidor*|cobarde|monstruo|adict*|enferm*|egoista|narcisista|basura|porqueria|asco|patetic*|despreciable|incapaz|inutil|falso|falsa|un fracaso|lo peor|una mierda)',
      '(igual|igualit*|identic*|como|peor) (que|a) tu (padre|madre|hermano|hermana|familia|ex|viejo)',
      'que (clase|tipo) de (persona|hombre|mujer|marido|esposa|esposo|padre|madre|pareja) ..4|quien ..2 (va a|iba a|podria) ..1 (creerte|confiar en ti|quererte)|nadie (te va a|va a) (creer*|quer*)|que te pasa (en la cabeza|por la cabeza)|estas enferm*',
    ],
    unless: ['no eres un*'],
    fires: ['La gente como tú no cambia.', 'Eres un mentiroso.', '¿Qué clase de hombre hace eso?'],
    spares: ['La gente que conocemos pregunta y me gustaría acordar una respuesta.', 'Necesito oír la verdad de ti.'],
  },
  {
    id: 'es.weapon.never-forget',
    kind: 'PAST_AS_WEAPON',
    patterns: [
      '(nunca|jamas|no) ..1 (voy a|pienso|te voy a|te|lo|podre|pienso dejar*) ..1 (dejar que (lo)? olvid*|perdonar*|perdonare|perdono|olvidar lo que|dejar* olvidar)',
      '(no|nunca) (se te|te) (olvides|olvide|vayas a olvidar) ..2 (de)? (lo que|quien|que)|(te recuerdo|te lo recuerdo|dejame recordarte|acuerdate|acordate|recuerda|recorda) ..1 (que|lo que|quien|como|cuando) ..1 (tu|vos|me|hiciste|eras|fuiste|ment*|enga*|dijiste)',
      '(me las|la|lo|las) (vas a pagar|pagaras|vas a pagar caro)|(vas a|ojala|mereces|te toca|deberias|tienes que) ..1 (sufrir|sufras|arrepentir*|sentir lo que|saber lo que se siente|pagar)|ya (veras|vas a ver)|para que (veas|sepas|sientas) (lo que|como)|(ojo por ojo|con la misma moneda|a ver si te gusta|todo se paga)',
      '(debi|tendria que|deberia) haber* (dejado|ido|hecho caso|echado|sabido)|ojala (nunca)? (no)? ..1 (hubiera|hubiese) conocido|(en que hora|maldita la hora)|(mi (madre|hermana|familia)|todos|mis amigas) ..1 (tenia|tenian) razon (sobre|de|contigo)|todos saben (lo que|quien)',
    ],
    unless: ['no quiero que (pagues|sufras)', 'recuerda (llamar*|avis*)'],
    fires: ['Nunca voy a dejar que lo olvides.', 'Acuérdate de lo que me hiciste.', 'Me las vas a pagar.'],
    spares: ['No lo he olvidado, y esta noche necesito que te sientes conmigo.', 'Recuerda llamarme si sales tarde.'],
  },
];
