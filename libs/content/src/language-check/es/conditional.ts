import type { LanguageRule } from '@roadback/domain/language-check';

export const conditional: readonly LanguageRule[] = [
  {
    id: 'es.conditional.sorry-if',
    kind: 'CONDITIONAL',
    patterns: [
      'si @you? (piensas|crees|pensas|sientes|sentis|consideras|opinas) que ... @sorry',
      'si (di|deje|cause|transmiti|daba) ..3 (impresion|imagen|sensacion|a entender) ... @sorry|lo que haya ..4 ',
      '@sorry ..3 a (quien|quienes|todo el que|todos los que|cualquiera|los que) ..5|por si ..4 (ofend*|moleste|hice|lastim*|dije|sentiste|fui) ... @sorry|si (me|se me|estuve|fui|sone|dije|hice|cruce) ..4 (raya|linea|limite|mano|fuera de lugar|mal|lejos|brusc*|fri*|injust*|algo|pasado|pase) ... (retiro|@sorry|disculp*)',
      'si lo que (quieres|queres|necesitas|buscas|quiere) ..3 (oir|escuchar|que te (pida|diga)|una disculpa|es perdon) ...',
      '(lo que sea|cualquier cosa|sea lo que sea|sea lo que fuere) (que)? ..6 @sorry|lo que sea que ... @sorry|@sorry ... lo que sea que|(pues|bueno|ok|vale|ta) ..1 (lo siento|perdon) (pues|entonces|$)',
      '@sorry ... <!(como|aunque|ni|incluso|saber|se|sé|pregunte|preguntaste|decirme|dime|aun|por) si (acaso|en algo|alguna vez|algo|alguien|algun|alguno|alguna|te|le|les|os|lo|la|el|esto|eso|mis|mi|tu|@you|en|ha|he|fui|fue|hubo|hice|dije|no|crees|sientes|sentiste|por|con|he|has|me|pude|cometi|soy|parec*|consideras|piensas|opinas|hay|esperabas|@hurtWord)',
      '<!(como|aunque|ni|incluso) si (acaso|en algo|alguna vez|algo|alguien|algun|alguno|alguna|te|le|les|os|lo|la|el|esto|eso|mis|mi|tu|@you|en|ha|he|fui|hice|dije|por|crees|sientes|sentiste|piensas|consideras|es que|de verdad|no fui|no he|de alguna) ..5 @hurtWord ... @sorry',
      '@sorry ... (por si (acaso|te|algo|alguno|alguna|mis|mi|en algo|le)|en la medida en que|en caso de que|en tanto)',
      '(en la medida en que|en caso de que) ... @sorry',
      '(de ser asi|si (es|fue|fuera|eso es) asi|si ese es el caso|en ese caso|si es lo que (sientes|piensas|crees)) ..2 @sorry',
      '@sorry ..2 (de ser asi|si (es|fue|fuera) asi|si es el caso)',
      'si (quieres|queres|quiere|necesitas|buscas|te sirve|te hace feliz|te hace sentir|te deja|lo que quieres es) ..3 (que (te )?(pida|diga|me disculpe)|una disculpa|un perdon|mis disculpas|perdon|oir)',
      '(pido|pedire|pediria|ofrezco) (perdon|disculpas) (cuando|siempre que|solo si|si|una vez que)',
      'si te (lastime|ofendi|moleste|herí|heri|hice dano|falle|decepcione|dañe|dane|hice sentir) ..4 $',
    ],
    unless: [
      'si (vuelv*|quier*|quer*|prefier*|prefer*|necesit*|decid*|algun dia|un dia|me pregunt*|pregunt*|pid*|me pid*|eliges|elegis|te (vas|despiertas|sirve hablar)) ... (voy|te (cont*|ense*|digo|doy|espero|escuch*|llam*)|me voy|lo|*re)',
      'te pedi perdon si',
    ],
    fires: [
      'Perdón si te sentiste herida por mis mensajes.',
      'si te lastime perdon ya',
      'Quizá te molestó que saliera con ella y, de ser así, perdóname.',
    ],
    spares: [
      'Si quieres preguntarme otra vez mañana, te vuelvo a contestar.',
      'Siento haberte mentido, y si vuelves a preguntar te contesto.',
    ],
  },
  {
    id: 'es.conditional.sorry-you-feel',
    kind: 'CONDITIONAL',
    patterns: [
      '@sorry que (tu|tus|sus) (sentimientos|corazon|confianza|orgullo|ego) ..3|@sorry que (te|le) haya* (costado|dolido|afectado|sentado|parecido|caido|molestado) ..2|@sorry que ..1 (sientas|tengas|sintieras|tuvieras) (la necesidad|ganas|que (vigilar|controlar|desconfiar|revisar))',
      '@sorry que (encontraras|hayas encontrado|vieras|hayas visto|leyeras|hayas leido|hayas tenido que ver|tuvieras que ver) ..2',
      '@sorry ..1 lo que (crees|piensas|creas|imaginas|supones|pensas|crees) ..2',
      '@sorry que (no)? (me|lo|te|la)? ..1 (veas|creas|entiendas|confies|puedas|sepas|quieras|tengas que|montar*|armar*|reaccion*|dramatic*|exager*) ..2|@sorry que tuvieras que (montar|armar|ponerte|reaccionar|hacer una)',
      '@sorry ..1 que ..1 (hayas|haya) ..1 (decidido|preferido|elegido|optado|querido|llegado a|reaccionado|visto|tomado)',
      '@sorry (mucho|de verdad|tanto|de veras)? que (no)? @you? (no)? (te|le|os|les|se|lo|la|eso|esto|aquello|mis|mi)? ..1 (lo|la|te|le)? (hayas|haya|hayan|*as|*es|*aras|*ieras|*a|*e) ..1 (tomado|molestado|ofendido|sentido|interpretado|entendido|pensado|visto|dolido|afectado|enojado|enfadado|disgustado|podido|sabido|querido|llevado|malinterpretado|sentado|parecido|creido|hecho|puesto|imaginado|decepcionado|salido|tan|asi|mal|$|que|a|tanto|por|con|de|tu|la|el|en|como|mucho|herid*|lastimad*|molest*|por)',
      '@sorry ..1 que ..1 (pienses|creas|creas|veas|sientas|sintieras|duela|doliera|moleste|molestara|ofenda|ofendiera|ofendieras|parezca|pareciera|tomes|tomaras|molestes|molestaras|enojes|enojaras|interpretes|desconfies|dudes|consideres|entiendas|entendieras|sea tan|seas tan|afecte|afectara|esperaras|esperabas|sufras|sufrieras|estes|estuvieras|sienta|piense|crea|vea|tome|siente|sentara|ponga|pongas|pusieras|malinterpretes|imagines|haya|hayan|opines|enfades|enfadaras|puedas)',
      '@sorry (como|la manera en que|la forma en que) (te|le|lo) (sent*|sient*|tom*|afect*|hizo)',
      '@sorry (por)? (tu|su|tus|sus) (malestar|molestia|disgusto|reaccion|enojo|enfado|dolor|sentimientos|inseguridad|tristeza)',
    ],
    unless: [
      '(tuvieras|hayas tenido|tengas|tuviera|haya tenido|hubieras tenido) que',
      '(por mi culpa|porque (yo|te|no te|me)|por lo que (yo|te))',
      'que me (perdones|creas)',
      '(enteraras|hayas enterado|confiaras|hayas confiado|cargaras)',
    ],
    fires: [
      'Lamento que lo hayas interpretado así.',
      'Me da pena que pienses que te mentí.',
      'Siento que te duela tanto que yo tenga amigas.',
    ],
    spares: ['Siento que tuvieras que enterarte por el banco.', 'Siento haberte mentido con el préstamo.'],
  },
  {
    id: 'es.conditional.may-have',
    kind: 'CONDITIONAL',
    patterns: [
      '(que|por) ..3 (hayas|haya|hayan) podido ..2|(supongo|imagino) que (pude|te|podria|fui|hice|no) ..2',
      '(te|le|se|os|que|me|lo|la|les) (pude|pudiera|pudieran|pudieron|pudo|puedo|puede|pueden|podria|podrian|hubiera|hubiese|haya|hayan) (haber)? ..1 (ocasionar|causar|causado|ocasionado|hecho|herido|molestado|ofendido|lastimado|parecido|afectado|fallado|provocado|podido|dolido|danado|hacer|haber|generado|generar|confundido|decepcionado|sonado|molestar|ofender|herir|doler)',
      '(quiza|quizas|tal vez|talvez|a lo mejor|puede que|puede ser que|es posible que|posiblemente|capaz|igual) ..3 (te|le|no fui|no he sido|hice|haya|me pase|me equivoque|me exced*|cruce|estuvo|estuve|fui|fue|molest*|dol*|ofend*|dije|hubo|debi|lastim*|fall*)',
      '@sorry ..3 (por)? (las molestias|cualquier|cualquiera|los inconvenientes|algun|alguna|todo malentendido|el malentendido|los malentendidos|la confusion|posibles|los posibles|algo)',
      'al parecer|por lo visto|supuestamente|segun (tu|vos|usted) ',
    ],
    unless: ['si quieres'],
    fires: ['Perdón por las molestias que te pudieran ocasionar mis deudas.', 'Quizás te lastimé.', 'Me disculpo por cualquier daño.'],
    spares: ['Sé que te lastimé.', 'Puede que nunca me perdones y lo entiendo.'],
  },
];
