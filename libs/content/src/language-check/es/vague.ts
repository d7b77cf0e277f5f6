import type { LanguageRule } from '@roadback/domain/language-check';

export const vague: readonly LanguageRule[] = [
  {
    id: 'es.vague.sorry-for-everything',
    kind: 'VAGUE',
    patterns: [
      '@apologizing ..3 (por|de)? (tanto|tanta|tantos|tantas|todo el|toda la|todos los|todas las|este|esta|ese|esa|aquel|aquella|el|la) ..1 (drama|dramas|asunto|lio|lios|historia|escandalo|jaleo|tonteria|tema|cosa|problema|problemas|estres|caos|rollo|movida|bronca|broncas|disgusto|pelea|peleas) ..4|@apologizing ..3 por (ser|haber sido) ..1 (debil|asi|egoista|tan|un|una|como|humano|inmadur*|mal*|cobarde|torpe|tont*|idiota|infantil) ..2 $|@apologizing ..3 por mi (parte|debilidad|culpa|egoismo|inmadurez|torpeza|cobardia) ..1 $',
      '@apologizing ..3 (por|de|sobre|con)? (todo|todas|todos|cualquier cosa|lo que sea|cualquier) ..2 ($|lo|esto|eso|el|la|las|los|mis|aquello|que|y|por|mal|malo|este|estas|de corazon)',
      '@apologizing ..4 (por|de)? lo (mucho)? que (paso|pasó|ha pasado|ocurrio|sucedio|hice|te hice|he hecho|te he hecho|hicimos|sea|haya|fue|vino|ha ocurrido|ha sucedido|hago|vos|tu|ya|usted|haga|pueda|no hice|te hago|te cause|provoque|cause|hay|pasa|se) !(con|cuando|en|a tu)',
      '@apologizing ..4 (por|de)? lo (sucedido|ocurrido|pasado|malo|demas|otro|mal que|de (la otra|aquella|aquel|siempre|antes|anoche|ayer|la ultima|el otro|estos|las|los ultimos|este tiempo|hace|todo|ese|esa|esos|esas)) ..3',
      '@apologizing ..4 (por|de) (aquello|aquellas|mi parte|mi forma de (ser|actuar)|como (me|soy|fui|actue|te|he|las|se|han|estuve)|la (manera|forma) (en que|de|como)) ..2',
      '@apologizing ..3 (por|de|con)? (mi|mis|tantas|tantos|todas mis|todos mis|unas|ciertas|ciertos|algunas|algunos|las|los|las demas|otras|esas|estas|todas las|todos los) ..1 (comportamiento|comportamientos|actitud|actitudes|error|errores|falta|faltas|fallo|fallos|fallas|actos|acciones|conducta|conductas|decisiones|cosas|macanas|cagadas|tonterias|defectos|metidas|equivocaciones|problemas|estupideces|pecados|torpezas|comportarme|meteduras|descuidos|cosa)',
      '@apologizing ..3 (por|de|con)? (el|la|las|los|este|esta|estos|estas|tanto|tanta|toda|todo|ese|esa|un|una|que|ocasionarte|causarte|haberte)? ..1 (situacion|dano|dolor|lio|desastre|desmadre|asunto|tema|problema|episodio|incidente|historia|mal rato|malos ratos|mal trago|sufrimiento|embrollo|quilombo|despelote|perjuicio|inconveniente|molestias|momento|tiempo|pasado|otra noche|otro dia|disgusto|disgustos|malos momentos|mal momento|angustia|trance) ..2 $ !que',
      '@apologizing ..3 (por|de)? (ser|haber sido|no ser|no haber sido|no haber estado|no estar|portarme|haberme portado|comportarme|hacer las cosas|hacerte (dano|sufrir|pasar)|haberte (fallado|hecho dano|hecho sufrir|hecho|lastimado|herido|decepcionado)|fallarte|lastimarte|decepcionarte|herirte|causarte|equivocarme|haberme equivocado|actuar|haber actuado|haber fallado|haberla|cagarla|meter la) ..3 $',
      '@apologizing (a)? (todo|todos|todas)|perdoname todo|(pues eso|en fin|nada) ..1 @sorry (todo|$)|@sorry (por)? (todo|todas)',
    ],
    unless: [
      'por mi culpa','(porque|cuando|por|al) ..1 (menti|oculte|bese|gaste|aposte|escondi|engane|te menti)', '(me|lo) perdono', 'lo que hice fue', 'con el (dinero|alquiler)'],
    fires: ['Perdóname todo, por favor.', 'Perdón por lo sucedido.', 'Te pido disculpas por mi comportamiento.', 'amor porfa perdoname por como me porte'],
    spares: ['Perdón por decirte loca cuando tenías razón.', 'Siento haberte mentido con el préstamo.'],
  },
  {
    id: 'es.vague.some-things',
    kind: 'VAGUE',
    patterns: [
      '(hice|fue|paso) lo que (hice|fue|paso)|(hay|son|hubo)? cosas que (haria|haría|cambiaria|hubiera|habria|yo|no|debi|podria)|(cause|causado|causando|traje|provoque) ..1 (problemas|dolor|dano|sufrimiento|lios|disgustos|tension|muchas|mucho) ..2 $|(malos|mal|malas|viejos|viejas) ..1 (habitos|habito|costumbres|pasos|caminos|maneras|vicios)|(pude|podria|puedo|quiero|debi|deberia|pudo|prometo) (haber)? (ser|sido) ..2 (mejor|mejor hombre|mejor persona|mejor pareja|otro|buen*)|(reparar|enmendar|corregir|pagar|compensar) (mis|todo|todas|el|los|las) ..1 (faltas|error|errores|dano|fallos|culpas|mal)|(hacer|haria) las cosas (bien|mejor|distinto)',
      'no siempre ..1 (he estado|estuve|fui|he sido|supe|hice|he hecho|te)|(la|mi) parte que (me toca|me corresponde)|no (he estado|estuve|estaba) (para|por) (ti|vos|ustedes|la familia)',
      '(no|nunca) (siempre)? (he|hice|tome|actue|fui|supe|me) ..2 (mejor|mejores|bien|correct*|acertad*|como debia|adecuad*) ..1|(he|hice|hago) (tomado|hecho) ..1 (mejores|malas|buenas) (decisiones|elecciones)|(te|les|nos) (he)? (hecho|hice) ..1 (mal|dano|cosas) $|te (he)? (hice|hecho) mal|(me|he) (portado|porte|comporte|comportado|actuado|actue) ..1 (mal|fatal|pesimo|muy mal|como (un|una)|de forma|de manera|indebid*|inapropiad*)',
      '(he sido|fui|soy|siendo|haber sido|era) (un|una|muy) ..1 (pesim*|mal|mala|malisim*|terrible|horrible|lamentable|desastros*|mediocre|nefast*|pobre) ..1 (novi*|marid*|espos*|pareja|mujer|hombre|companer*|persona|padre|madre)?|^ por (todo|todas|eso|ello|todo eso|todo ello|aquello) ..3 (perdon|disculpas|lo siento|perdoname|lamento)|(mi|una) parte (en|de) (lo|todo|esto|eso|la|que)|(asumo|acepto|reconozco) (mi|mis|que hice|toda) ..1 (parte|error|errores|culpa|fallos|responsabilidad) $|(comportamiento|conducta|actitud) ..1 (inadecuad*|inapropiad*|inaceptable|reprobable|poco)|por el pasado',
      '(ciertas|algunas|unas|otras|varias|muchas|tantas|un par de|algunos|ciertos|varios|muchos|unos) (de las|de los)? ..1 (cosas|conductas|decisiones|actitudes|situaciones|asuntos|errores|aspectos|momentos|comportamientos|fallos|temas|ocasiones|acciones|detalles|formas|maneras|sentidos|cagadas|tonterias|estupideces|cuestiones)',
      '(hice|hay|hubo|hago|dije|de|hecho|dicho|he hecho|por|tengo|con|habia) cosas (de|que|en|mal|muy|feas|malas|$)|(hay|tengo|hubo) (asuntos|temas|cuestiones|aspectos|errores) (en|que|de|por)',
      '(no|nada) (estoy|me siento|son|es|me) ..1 (orgullos*|orgullo|enorgullec*)',
      'no (estuve|he estado|estaba|supe estar|estuvimos) (siempre)? (a la altura|ahi|bien|presente|donde)|no (fui|he sido|soy|era|he sabido ser|supe ser|siempre fui|siempre he sido) (siempre)? (del todo|el|la|un|una|muy|tan|totalmente|todo|siempre|lo|completamente|nada)? ..2 (perfect*|mejor|buen|buena|sincer*|honest*|transparente|leal|justo|justa|marido|esposo|esposa|pareja|hombre|mujer|novio|novia|facil|clar*|fiel|ejemplar|companer*|que (mereces|merecias|tu|esperabas))',
      '(he sido|fui|soy|siendo|haber sido|estoy hecho) (un|una|muy|tan|el peor|la peor) ..2 (desastre|mal|mala|idiota|imbecil|tonto|tonta|egoista|boludo|pelotudo|pendejo|gilipollas|inmaduro|inmadura|irresponsable|peor|estupido|estupida|cabron|canalla|mierda|burro|bruto|miserable|asco|desgraciado|desconsiderad*) ..3',
      '<!no la (cague|regue|embarre|lie|pifie|fregue|jodi|he cagado|he liado|he regado) ..2|meti (la|las) (pata|patas)|he metido la pata|<!no me (equivoque|he equivocado) ..2 $|(cometi|cometo|he cometido|hice|tome|tomado|he tomado) ..2 (error|errores|fallo|fallos|equivocacion|equivocaciones|malas decisiones|mala decision|decisiones equivocadas|faltas|falta|macana|macanas|cagada|cagadas)|(mande|mandé) (una)? (cagada|macana|macanas|moco)|que me mande|me porte ..1 (mal|fatal|como)|(obre|actue|hice) mal $|falle $|te (falle|he fallado|fallo) $|he fallado $|(me pase|cruce) ..2 (raya|limite|limites|linea)',
      '(podria|pude|pudo|podia|debi|deberia|tendria que|hubiera podido|habria podido) ..1 (haber*)? ..2 (hacer*|hecho|manejado|actuado|manejar|gestionado|portado|haber sido|llevado|tratado|hacerlo|sido|comportado) ..3 (mejor|de otra|distint*|diferente|otra manera|otra forma)',
      '(los dos|todos|ambos) sabemos (lo que|que) (hice|paso|fue)|(tu|vos|usted|ya) ..1 (sabes|conoces|sabe|conoce) (bien)? (lo que|que|de que|por que|a que|$)|(tu|vos|usted)? ya (sabes|conoces|sabe)|(ya)? (sabes|sabe) (lo que|de que|por que) (hice|hablo|paso|fue|es|lo digo)|no hace falta (que)? (entrar|dar|decir|nombrar|repetir|contar) ..2|sin entrar en|(entrar en|dar) (detalles)',
      '(por|de) lo que (sea|haga falta|fuere|quieras)|por las razones que|por (lo|todo lo) demas|y (lo|todo lo|las) demas|(las|otras) demas cosas|etcetera|y todo eso|y esas cosas|y esto y|lo otro|por lo que ya|lo que ya (sabes|conoces)|lo que tu ya|cosas que $',
      '(no|dejar de) (jugue|juego|he jugado|fui|actue) ..1 (limpio|bien|correct*|derecho|como debia)|no me (porte|comporte) ..1 (bien|como|del todo)|no (hice|he hecho|actue|obre) ..1 (bien|lo correcto|como|las cosas|todo) ',
    ],
    unless: [
      '(responsabilidad|culpa) (es|fue) (mia|toda)',
      'no hiciste nada mal','(no|nunca) (fue|era) (un|una)? error', '(lo llamo|decir que fue) (un)? error', 'queriendo', '(de|que) todos nos', 'el error de', 'no (tienes|hay) que'],
    fires: ['Hice cosas de las que no estoy orgullosa.', 'Sé que no estuve a la altura.', 'Perdoname las macanas que me mande.', 'Los dos sabemos lo que hice, así que perdón.'],
    spares: ['Lo llamo error pero no fue un error.', 'Tú fuiste honesto conmigo y yo contigo no.'],
  },
];
