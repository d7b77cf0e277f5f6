import type { HonestPhrases } from '@roadback/domain/language-check';
import type { Vocabulary } from '@roadback/domain/word-pattern';
import type { Spelling } from '@roadback/domain/written-words';

export const spelling: Spelling = {
  words: {
    x: 'por',
    q: 'que',
    k: 'que',
    xq: 'porque',
    pq: 'porque',
    porq: 'porque',
    xk: 'porque',
    tb: 'tambien',
    tmb: 'tambien',
    d: 'de',
    pa: 'para',
    al: 'a el',
    del: 'de el',
    nomas: 'no mas',
    toy: 'estoy',
    taba: 'estaba',
    porfa: 'por favor',
    mama: 'madre',
    papa: 'padre',
  },
  endings: {},
  // “Sí, tenía estrés” is no condition.
  accented: ['sí'],
};

export const vocabulary: Vocabulary = {
  joiners: ['y', 'e', 'pero', 'que', 'porque', 'aunque', 'asi', 'cuando', 'o', 'pues', 'entonces', 'si', 'pq', 'sino', 'como'],
  negations: ['no', 'nunca', 'jamas', 'ni', 'nadie', 'nada', 'tampoco', 'sin'],
  classes: {
    sorry:
      'perdon|perdona|perdone|perdoname|perdonarme|perdoneme|perdonenme|perdones|disculpa|disculpas|disculpe|disculpame|disculpeme|disculparme|me disculpo|<!me siento|lo siento|lamento|lamentamos|me arrepiento|arrepentido|arrepentida|me pesa|me da (mucha|tanta)? pena|me sabe mal|me duele|me apena|me averguenza|que pena|es una pena|una lastima|que lastima',
    apologizing: '@sorry|perdon|disculpas|arrepiento|avergonzad*|verguenza|responsabil*|culpable|mea culpa|excusas|me hago cargo',
    you: 'tu|vos|usted|ustedes',
    // Verbs as “tú” and “vos” use them: the endings tell them from all others.
    youDid: '*aste|*iste|*abas|*ias|*astes|*istes|has *ado|has *ido|habias *ado|habias *ido|estabas|eras|ibas|fuiste',
    youWould: '*aras|*ieras|*eras|*ases|*ieses|*uras',
    so: 'muy|tan|tanto|tanta|mucho|mucha|muchisimo|muchisima|bastante|demasiado|demasiada|completamente|totalmente|super|re|algo|medio|un poco|toda|todo|como|siempre|ya|todavia|hasta|bien|fatal|mas',
    // What one was in, and not what one did. Shame is not here: who names it is being honest.
    state:
      'borrach*|bebid*|tomad*|pedo|ebri*|colocad*|drogad*|fumad*|pasad* de|pasado|estresad*|agotad*|agobiad*|saturad*|desbordad*|deprimid*|depre|perdid*|confundid*|confus*|cegad*|cieg*|desesperad*|desorientad*|bloquead*|hundid*|medicad*|enferm*|vulnerable|debil|aburrid*|ansios*|quemad*|ahogad*|ahogando*|asfixiad*|rot*|destrozad*|frustrad*|insegur*|superad*|abrumad*|amargad*|angustiad*|nublad*|trastornad*|alterad*|descentrad*|caliente|joven|inmadur*|cansad* !de|sol* $|muy sol*|tan sol*|baj* de|mal $|muy mal|tan mal|muy jodid*|fuera de (mi|si|control|lugar)|hecho (polvo|mierda|un lio|pedazos)|hecha (polvo|mierda|un lio|pedazos)|hasta (arriba|el cuello|las cejas)|pasando por|atravesando|sin (dormir|descansar|trabajo|rumbo|ganas)|bajo (mucha|mucho|tanta|presion|los efectos|el efecto)|en (un|una) ..2 (momento|crisis|bache|etapa|pozo|depresion|epoca|racha|nube|mala|mal)|en plena crisis|con (la|una|mucha|mucho|tanto|tanta|el|muchisimo) ..1 @circumstance|muy tenso|muy tensa|de bajon|en shock|perdiendo',
    circumstance:
      'estres|presion|presiones|ansiedad|depresion|alcohol|copas|tragos|bebida|borrachera|vino|cerveza|cervezas|tequila|ron|whisky|drogas|coca|porro|porros|pastillas|medicacion|medicamentos|hormonas|tdah|bipolaridad|trauma|traumas|adiccion|enfermedad|diagnostico|infancia|crianza|divorcio|duelo|soledad|insomnio|cansancio|agotamiento|trabajo|laburo|chamba|curro|jefe|pandemia|encierro|confinamiento|crisis|perdida|instinto|instintos|impulsos|deseo|calentura|calor|fiesta|fiestas|mudanza|oposicion|examenes|despido|paro|desempleo|deudas|problemas|autoestima|inseguridad|inseguridades|complejos|miedo|carga|ritmo|nervios|rabia|ira|celos|aburrimiento|rutina|monotonia|tentacion|euforia|emocion|momento|ambiente|noche|embarazo|postparto|posparto|menopausia|operacion|dolor|muerte|viaje|viajes|turnos|guardias|horario|ludopatia|caracter|genio|educacion|cultura|entorno|circunstancias|tristeza|melancolia|vacio|bajon|juventud|inmadurez|inexperiencia|ego|testosterona|sueno|jornadas|familia',
    relative: 'madre|padre|viejo|vieja|padres|viejos|ex|familia|hermano|hermana|abuelo|abuela|padrastro|perro',
    other:
      'ella|el|ellos|ellas|amigos|amigas|amigo|amiga|madre|padre|hermano|hermana|jefe|jefa|companero|companera|companeros|compas|colegas|compadre|primo|prima|banco|casino|mujer|chica|tipo|tipa|tio|tia|tios|chico|ex|gente|suegra|muchachos|pibes|cuates|vecino|vecina|cliente|clienta|mina|vieja|todos|grupo|trabajo|oficina|app|publicidad|cunado|equipo|senora|muchacha',
    blamed:
      'empuj*|oblig*|forz*|orill*|provoc*|arrastr*|presion*|rechaz*|ignor*|agobi*|ahog*|asfixi*|control*|celab*|critic*|grit*|acorral*|despreci*|humill*|descuid*|abandon*|compar*|exig*|reproch*|acus*|insult*|maltrat*|castig*|tratab*|trataste|tratas|trates|desatend*|apart*|alej*|vigil*|persegu*|interrog*|machac*|amarg*|negab*|negaste|sacaste|sacas|sacabas|dejaste|dejabas|dejas|tenias|tienes|tenes|hiciste|haces|hacias|haci|daba*|das|dabas|diste|mir*|toc*|bes*|escuch*|habl*|quer*|quisiste|busc*|abraz*|hacia*|llev*|valor*|apoy*|entend*|atend*|respet*|cuidabas|hart*|cans*|pon*|pus*|sigu*|sigues|echa*|echas|recrimin*|fall*|enga*|ment*|regan*|discut*|pel*|enoj*|te vas|volv*',
    // What one complains of in the other, as “tú”, “vos” or “usted” would be told it.
    harsh:
      'gritaste|gritabas|gritas|criticas|criticabas|criticaste|ignoraste|ignorabas|ignoras|rechazaste|rechazabas|rechazas|descuidaste|descuidabas|abandonaste|exageras|exagerabas|explotas|explotabas|explotaste|acusas|acusabas|acusaste|interrogas|interrogabas|espias|espiabas|espiaste|comparas|comparabas|comparaste|castigas|castigabas|castigaste|provocaste|provocas|provocabas|presionas|presionabas|presionaste|insistes|insististe|insistias|insistis|empujaste|cerraste|cerrabas|cierras|encerraste|encerrabas|alejaste|alejabas|apartaste|apartabas|distanciaste|enfriaste|dejaste de (ser|quererme|mirarme|tocarme|hablarme|cuidarte|desearme|buscarme|estar|amarme|escucharme)|dejaste entrar|engordaste|te dejaste|coqueteas|coqueteaste|coqueteabas|enganaste|mentiste (primero|tambien)|tambien mentiste|me mentiste|me fallaste|gastas|gastabas|gastaste|trabajabas (todo|hasta|tanto|demasiado)|trabajas (todo|hasta|tanto|demasiado)|reclamas|reclamabas|reclamaste|reprochas|reprochabas|reganas|reganabas|controlas|controlabas|celabas|celas|atacas|atacabas|atacaste|ahogas|ahogabas|agobias|agobiabas|acorralas|acorralabas|acorralaste|volvias loc*|vuelves loc*|sacas de|humillas|humillabas|humillaste|despreciabas|desprecias|despreciaste|manipulas|manipulabas|negabas|niegas|negaste (el|a)|tratabas (mal|como|fatal)|tratas (mal|como|fatal)|trataste (mal|como|fatal)|montas|montabas (un|una|escenas|numeros|pollos|broncas)|armabas|armas|echas en cara|echabas en cara|echaste en cara|dabas la espalda|diste la espalda|das la espalda|diste de lado|preferias (a|el|tu|los|las)|prefieres (a|el|tu)|preferiste (a|el|tu)|pusiste (a los ninos|tu trabajo|a tu|primero|de malas)|pones (a los|tu trabajo|primero|de malas)|me evitabas|me evitas|huias|te ibas|te fuiste primero|empezaste|buscaste|te lo buscaste|hiciste lo mismo|haces lo mismo|dijiste que me (buscara|fuera)|mandaste a (paseo|la)|tirabas|tiraste|echaste de|vigilas|vigilabas|revisas|revisabas|revisaste|quejabas|quejas|quejaste',
    hard: 'mal|malo|mala|malos|malas|dificil|dificiles|duro|dura|duros|duras|complicado|complicada|complicados|horrible|horribles|fatal|terrible|terribles|pesimo|pesima|estresante|estresantes|jodido|jodida|oscuro|oscura|bajo|baja|largo|larga|raro|rara|feo|fea|agotador|agotadora|espantoso|espantosa|loco|loca|infernal|critico|critica|delicado|delicada|tremendo|tremenda|nefasto|nefasta',
    span: 'dia|dias|semana|semanas|mes|meses|ano|anos|epoca|epocas|temporada|etapa|etapas|momento|momentos|racha|rachas|periodo|tiempos|noche|jornada|situacion|rato|infancia|divorcio|embarazo|turno|invierno|verano|trance',
    small: 'poco|poca|pocos|pocas|unos cuantos|unas cuantas|cuatro',
    // What cannot act by itself: where it is the one that acts, the writer has left the sentence.
    thing:
      'noche|tarde|dia|fin de semana|fiesta|cena|velada|situacion|tentacion|curiosidad|oportunidad|ocasion|ahorros|plata|dinero|lana|guita|linea|lineas|limite|limites|amistad|comunicacion|confianza|distancia|sentimientos|sentimiento|quimica|atraccion|conversacion|conversaciones|charla|charlas|chat|chats|mensajes|mensaje|correos|coqueteo|ambiente|momento|vino|musica|viaje|cuenta|cuentas|clave|contrasena|deuda|deudas|apuestas|juego|gasto|gastos|mentira|mentiras|secreto|secretos|aventura|lio|beso|besos|cosa|cosas|relacion|conexion|verdad|promesa|promesas|detalles|fechas|planes|plan|costumbre|vicio|impulso|pasion|prestamo|prestamos|numeros|facturas|respeto|intimidad|circunstancias|destino|vida|deseo|alcohol|soledad|acontecimientos|hechos|saldo|credito|tarjeta|tarjetas|cita|aniversario|cumpleanos|copas|copa|cafe|broma|bromas|abrazo|masaje|palabras|palabra|error|errores|problema|problemas|tension|bola|tema|asunto|calentura|carne|rutina|curiosidad|locura|trato|costumbres|todo|capricho',
    acted:
      '!(fue (la|el|lo|un|una|mia|mio|que|por)|duro|existio|empezo en|siguio|era|*ado|*ido|*ados|*idos|como|cuando|mio|yo|todo|lo|no|solo|mismo|tengo|debo|pero|tanto|te|de|que|en|y|a|con|por|para) (*o|*aron|*ieron|*aba|*aban|fue|fueron|iba|iban|dijeron|hicieron|trajo|trajeron)',
    hurtWord:
      'sent*|sint*|molest*|ofend*|dol*|duel*|hirio|her*|hier*|lastim*|hic*|hiz*|dano|dud*|parec*|pens*|crey*|cree*|cre|cause|caus*|fall*|falle|falt*|afect*|mal|incomod*|decepcion*|confund*|sorpresa|son*|pill*|interpret*|entend*|tom*|ves|ve|ha|has|he|fui|fue|hubo|hice|dije|dio|di|preocup*|enoj*|enfad*|disgust*|pas*|error|equivoq*|pus*|perjudic*|humill*|traicion*|esper*|sufr*|mentí|menti|crees|cres|piensas|pensas|llev*|tuv*|di|dej*|perd*|angusti*|ang*|celos',
  },
};

export const honest: HonestPhrases = {
  turns: ['pero', 'porque', 'aunque'],
  before: [
    // Said before, and told now.
    '(te|le|les|os|se lo|me) (dije|decia|jure|juraba|prometi|conte|contaba|asegure|repeti|repetia|escribi|explique|solte|invente|menti|hice creer|hacia creer|vendi) ..2 (que|lo|esto|eso)',
    '(dije|jure|fingi|fingia|inventaba|alegue|prometi|afirme|negue|solia decir|pretendi|puse de excusa|use de excusa|repetia|pensaba|yo decia) ..1 que',
    '(llame|culpe|culpaba|echaba la culpa|eche la culpa|escudaba en|escude en|acuse|invente|conte) ..1 (a|lo|de|que)',
    'que no ..4 por',
    '(le|les|te) (dije|decia|dijimos|jure|conte|explique|asegure|hice creer) ..4 que',
    '(preguntaste|preguntabas|preguntas|pregunto|preguntaron) ..4 (si|por|que|como|donde)',
    'como si|como que|con la excusa de|con el cuento de|el cuento de',
    '(podria|pude|puedo|quiero|queria|quisiera|iba a|facil|comodo|tentador|ganas de|voy a|dejar de|sin|seria) (decir*|decirte|hablar*|hablarte|contar*|culpar|echar* la culpa|explicar*|excusar*|justificar*|inventar*|poner*|darte|esconder*)',
    'dan ganas de|seria facil|seria comodo',
    '(deje|hice|logre|consegui|dejaba|hacia) que ..4 (creyera*|pensara*|creyeras|dudara*|sintiera*|dijera*) ..1',
    'me (inventaba|invente|convenci|repetia) ',
    // Denied.
    '(no|ni|nunca|jamas|tampoco) (fue|era|fueron|eran|es|son|fuimos|eramos|somos) &(porque|por|el|la|lo|los|las|tu|un|una|ningun|ninguna|solo|culpa|que|cosa|cierto)',
    'no (paso|ocurrio|sucedio|surgio|fue sin|porque|es que|hay|por|solo|existe)',
    '(no|nunca|ni) &por',
    '(en|con) (esa|ese|la|el) (misma|mismo)',
    '(hay|conozco) (mucha|tanta|muchisima)? gente',
    '^ nadie !es|ninguno|nada de (eso|esto) !(habria|hubiera|hubiese)|ninguna de',
    '@you (no|nunca|jamas) (me|te|le|hiciste|tienes|tenes|tiene|tuviste|pediste|has|hizo|mereces|merecias|fuiste)',
    '(no|ni) (quiero|quieras|espero|creas|pienses|penses|digas|le digas|te digas|busques|pretendo|voy a decir*|te voy a decir|digo|vale|te pido|me digas)',
    'no te voy a ..1',
    '(por mas que|por mucho que|aunque hubieramos|aunque hubiese*|aun si|aunque yo|en vez de|en lugar de|da igual|da lo mismo|me daba igual|sin importar|ojala pudiera|ojala fuera|me gustaria decir|me gustaria poder)',
    'lo (llamo|llame|llamaba)|le (llame|llamaba|llamo)',
    '(la|una|mi) (excusa|mentira|historia|version|palabra) ..1 (de|era|fue|que)',
  ],
  after: [
    '(no|ni|ninguna|sin) ..3 (excusa|excusas|justifica|justificacion|explica|disculpa mia|pretexto|excusarme|razon para|motivo para|quita|borra|cambia)',
    '(era|fue|es|son|eran|todo) ..1 (mentira|mentiras|falso|una excusa|excusas|puro cuento|injusto|injusticia|una injusticia|manipulacion|cobardia|una cobardia)',
    'lo retiro|retiro (lo|cada|eso)|me retracto',
    'lo hice (igual|yo|a sabiendas|porque quise|queriendo|a proposito|aposta|con los ojos)|a sabiendas|porque quise|porque me (dio la gana|apetecia|convenia)',
    '(nada de (eso|esto)|ninguna de esas) !(habria|hubiera|hubiese)',
    '(aun asi|y aun|igual|con todo|y) (elegi|decidi|quise|queria|lo hice|sabia|menti|fui|segui|escogi)',
    '(pero|y|sino|que) ..2 (elegi|decidi|lo decidi|lo elegi|fui) yo|(el que|la que|quien) ..3 (fui|soy|era) yo|fui yo (quien|el|la|y)',
    '(esa|ese|en la|con la|misma|mismo) (misma|mismo|mala) (racha|borrachera|noche|epoca|situacion|trabajo)',
    '(es|era|fue|son) ..1 (mio|mia|cosa mia|solo mio|solo mia|mi (culpa|decision|responsabilidad|eleccion))',
    '(hay|conozco) (mucha|muchisima|otra)? gente ..6 (que no|sin)',
    '(no me|no te) (empujo|obligo|obligaste|puso|pusiste|hiciste|llevo)|puso el movil',
    '^ (mentira|te menti|te engane) $ !pero',
    '^ (si|sí) (era|paso|pasaba|fue|eran)|era para tanto',
    'de esa respondo|respondo yo|cargo yo|asumo yo',
  ],
};
