import type { LanguageRule } from '@roadback/domain/language-check';

export const passive: readonly LanguageRule[] = [
  {
    id: 'es.passive.things-were-done',
    kind: 'PASSIVE',
    patterns: [
      'se (te|le|nos|me|les|os)? (*aron|*ieron|dijeron|hicieron|pusieron) ',
      '<!no se (te|le|nos|me|les|os)? (vendio|cometio|mintio|metio|perdio|rompio|salio|movio|dio|escondio|decidio|hizo|dijo|fue|gasto|borro|oculto|acabo|termino|cruzo|creo|paso|llego|escapo|descontrolo|complico|alargo|acumulo|reanudo|enfrio|apago|quebro|traiciono|lastimo|dano|falto|desvio|retiro|saco|uso|tomo|falsifico|firmo|olvido|solto|rebaso|traspaso|omitio|incumplio|transgredio|fallo|desgasto|torcio|malgasto|esfumo|evaporo|lio|enredo|informo|aviso|respeto|cuido|hablo|actuo|manejo|gestiono|jugo|aposto|bebio|comunico|desboco|calento|prolongo|repitio|volvio|convirtio|produjo)',
      'se (te|le|nos|me|les|os)? (ha|han|habia|habian|haya|hayan) ..1 (*ado|*ido|roto|hecho|dicho|ido|puesto|escrito)',
      '(errores|mentiras|cosas|palabras|promesas|limites|mensajes|decisiones|confianza|acuerdos|fotos|deudas|dinero|compromisos|apuestas|besos) ..2 (fue|fueron|ha sido|han sido|quedo|quedaron|acabo|acabaron|termino|terminaron|resulto|resultaron|siendo|se vio|se vieron) ..1 (*ado|*ada|*ados|*adas|*ido|*ida|*idos|*idas|rota|rotas|roto|rotos|dichas|dichos|hechas|hechos|*ando|*iendo)',
      '(salieras|saliste|resultaras|resultaste|acabaras|acabaste|quedaras|terminaras|terminaste|salieron|fueras|fuiste|salio|resulto) ..1 (lastimad*|herid*|danad*|afectad*|perjudicad*|traicionad*|enganad*|en medio)',
    ],
    unless: ['por mi $|por mi parte|por mi mano|por mi (culpa|causa)', '(ella|el|madre|padre|hermana|hermano|hijo|hija|ninos) se (quedo|entero|rio|durmio|dio cuenta|fue)', 'se (dio cuenta|dieron cuenta|enteraron|fue de casa)', 'cuando (encontraste|cancelaron)', '(decias|dijiste|digas) que', 'lo que rompi', 'se lo', '(hacer|hago|hace) que', 'se te hace', 'te enteraste'],
    fires: ['Se cometieron errores y lo siento.', 'Se vendió el coche y no se te informó.', 'Tu confianza y mis promesas fueron rotas.'],
    spares: ['Te dije que se había roto el coche.', 'Rompí la promesa que te hice.'],
  },
  {
    id: 'es.passive.it-happened',
    kind: 'PASSIVE',
    patterns: [
      '^ (la|el|los|las|una|un|aquella|aquel|esa|ese|esta|este|nuestra|nuestro|tu|tus|algunas|algunos|toda la|todo el|todas las|todos los|mis|mi|esos|esas|unas|unos|ciertas|ciertos)? @thing (de ..4|entre ..4|con ..3)? (se|me|nos|le|te)? (me|nos|te)? (solo|simplemente|ya|tambien|no)? @acted',
      'se (te|le|nos|me|les)? !(lo|la|los|las) (presento|dijeron|traicionaron|traicionaran|cambio|borrando|quedo en|disolvio|esfumaron|gastaron|fueron) ..1|quedaste ..1 (fuera|sin)|(fallo|falto|hubo falta de|faltaba|fallaba) (la|el|de)? (comunicacion|dialogo|confianza|respeto|sinceridad)|(pudo|pudieron) mas ..3|(es|fue) una (pena|lastima) que se',
      '(mentiras|deudas|deuda|apuestas|mensajes|secretos|gastos|facturas|sentimientos|cuentas|cuenta|problemas|cosas|distancia) ..1 (se)? (me|nos)? ..1 (fueron|fue|acumul*|amonton*|sum*|crec*|termin*|acab*|quedo|quedaron|mezcl*|cruz*|involucr*|multiplic*) ..2',
      'se (te|le|nos|me|les)? (mezclaron|intercambiaron|involucraron|torcieron|calentaron|cruzaron|mezclo|rompio)|(mis|las) (dedos|manos) ..2|(me|nos) (fue|fui|fuimos) ..1 (de las manos|alejando|distanciando|enamorando|liando|metiendo|enganchando)',
      '(de las manos|a mas|a mayores|fuera de control|por si sol*|por su cuenta|por el camino|en el camino|por inercia) $|(cosa|cosas|situacion|tema|esto|eso|todo|noche|amistad|charla|juego) ..1 (fue|fueron|paso|pasaron|llego|llegaron|salio|salieron|subio|escalo|crecio|derivo|avanzo|evoluciono|acabo|termino|se) ..2 (a|de|en|mal|mas|lejos|sol*|como|asi|hasta)|(tu|el|la|nuestro|nuestra) (cumpleanos|aniversario|cita|fiesta|hora|fecha|cena) ..1 se (me|nos)? (paso|fue|olvido)',
      '<!no (simplemente|solo|todo|esto|eso|aquello|cosa|cosas|lo de ella|lo de el|lo nuestro|asi|ya|luego|y|^) ..1 (ocurrio|sucedio|surgio|surgieron|paso $|paso asi|paso sin|paso y|pasaron cosas|suceden|acabo pasando|termino pasando|se dio|fue surgiendo|fue pasando|llego solo|vino solo|pasan $|ocurrieron|sucedieron|broto)',
      '(ocurrio|sucedio|surgio|paso) (en|sin|de|solo|y ya|entre|por|todo|algo|una|lo que) ..2 (mas|repente|golpe|nosotros|solo|casualidad|congreso|viaje|fiesta|noche|pensarlo|buscarlo|planearlo|querer|paso|tenia|que)',
      '(acabo|acabaron|termino|terminaron) (pasando|ocurriendo|sucediendo|siendo|*ando|*iendo)|(son|estas|esas) cosas (que|pasan)|cosas que pasan|cosas de la vida|asi (son|es) (las|la|estas) (cosas|vida)|lo que paso paso|la vida es asi|son (cosas)? (que pasan|gajes)',
      '(fue|fueron|iba|iban|vino) (*ando|*iendo|yendo)',
      '<!no (hubo|ha habido|habia|hay|hubieron) ..1 (errores|error|besos|beso|mensajes|cosas|fallas|fallos|mentiras|mentira|malentendido|malentendidos|palabras|apuestas|gastos|situaciones|situacion|acercamiento|contacto|encuentro|encuentros|desliz|deslices|un|algo|sexo|infidelidad|una|falta|engano|omisiones|confusion|excesos|copas|quimica|atraccion|conexion) ',
      '(una cosa|una copa|unas copas|lo uno) ..1 (llevo|llevaron|llevaba|dio|condujo) a|(vida propia|por si (solo|sola|misma|mismo)|por su cuenta|a mayores|por el camino)|(nos|me) (fue|fueron) (llevando|envolviendo|atrapando|enredando)',
      '(situacion|cosa|conversacion|noche|bola|deuda|deudas|amistad|tema|asunto|chat|juego|plata|dinero|atraccion|contacto|sentimientos|quimica|relacion con) ..3 (se (me|nos)? (fue|fueron|descontrolo|escapo|complico|salio|lio|dio|torcio|hizo)|crecio|crecieron|escalo|derivo|desemboco|llevo|avanzo|evoluciono|aparecio|paso a|nacio|nacieron|surgio|surgieron|acabo|fue (a|creciendo|tomando))',
      '(aparecio|surgio|se cruzo|entro|llego) (otra|otro|una|un|alguien|esa|ella en)',
    ],
    unless: [
      '(mi|mio|mia|mios|mias) $',
      '(yo|por mi|porque yo|porque (quise|decidi|me))',
      'cada _',
      '^ (la|las|el) (noche|tarde|dia) (que|en que|de) ',
      'la verdad es',
      '(es|era|fue) (mi|mio|mia)',
      '(la|lo|el) ..1 (pague|gaste|escribi|elegi|mande|use|rompi)','(no|nada) (paso|pasaba|ocurrio) sin', 'nada pasaba', 'dijiste', 'si pasaba', 'hay (mucha )?gente', 'planee', 'preguntas que paso'],
    fires: ['Surgió, nadie lo buscaba', 'Así son estas cosas, suceden y ya.', 'la noche se fue alargando y acabo pasando', 'Hubo besos, hubo mensajes.'],
    spares: ['No pasó sin más, lo planeé.', 'Me preguntas qué pasó en Colonia: dormí con ella.'],
  },
  {
    id: 'es.passive.somehow',
    kind: 'PASSIVE',
    patterns: [
      '(de alguna (manera|forma)|de algun modo|sin saber (muy bien)? como|no se (muy bien)? como|sin darme cuenta|sin darnos cuenta|sin querer*|sin buscarlo|sin planearlo|sin comerlo|casi sin|de repente|de pronto|de golpe !o|cuando (me|nos) (di|dimos) cuenta|cuando quise (darme|acordar|ver)|antes de (darme|darnos|que me diera)|a lo tonto|por inercia|vaya uno a saber|no se que me paso|no se ni como|sin mas $)',
      '(terminamos|acabamos|acabe|termine|caimos|amaneci|amanecimos|me vi|nos vimos|me encontre|nos encontramos|fui a parar|fuimos a parar|me halle|desperte|quedamos) ..1 (en (la|su|una|un|mi) (cama|hotel|cuarto|habitacion|casa|coche)|en eso|juntos|*andonos|*iendonos|*ando|*iendo|besandonos|envuelt*|metid*|liad*|enredad*|atrapad*|sin)',
      '(me|nos) (vi|vimos|encontre|encontramos) ..1 (en|envuelt*|metid*|haciendo|besando|atrapad*|arrastrad*|enredad*|involucrad*)|nos (liamos|enredamos) $|(lie|enrede) sin|(nadie|ninguno) (lo)? (busco|buscaba|planeo|quiso|queria|esperaba)|no (lo)? (planee|planeamos|busque|buscaba|buscabamos|planeaba|lo vi venir|fue (algo)? (planeado|buscado|premeditado))|nunca (lo)? (planee|busque|planeamos)|el destino|cosas de la (noche|vida)|no (fue|era) (algo que (yo)?|nada que|planead*|buscad*|premeditad*) ..2',
    ],
    unless: ['sin darte cuenta', 'me encontre con', 'queria que'],
    fires: ['Nunca lo planeé, de alguna manera terminamos en la cama', 'Sin saber cómo, me vi en su cama.', 'cuando me di cuenta no quedaba'],
    spares: ['Lo planeé durante dos semanas y reservé la habitación yo.', 'Fui a su casa porque quise.'],
  },
];
