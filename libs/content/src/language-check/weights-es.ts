import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.es,
  bias: 0.067,
  enough: 0.3,
  rules: `any=1828	es.excuse.circumstance=2298	es.minimize.only-a-little=1463	es.blame.both-of-us=3032	es.conditional.sorry-if=3552	es.vague.some-things=2831	es.excuse.state-i-was-in=2509	es.minimize.not-so-bad=2737	es.passive.it-happened=2510	es.conditional.sorry-you-feel=3182	es.blame.but-you=3583	es.excuse.i-meant-well=3178
es.blame.your-failings=2255	es.excuse.turning-to-explain=3547	es.vague.sorry-for-everything=3127	es.blame.if-only-you=3466	es.passive.things-were-done=2632	es.blame.because-you=3642	es.blame.someone-else=3071	es.minimize.meant-nothing=2461	es.excuse.how-i-am-made=2651	es.excuse.not-in-control=3365	es.blame.you-made-me=1974	es.conditional.may-have=2658
es.passive.somehow=3305`,
  kinds: {
    SHIFT_BLAME: `p SI SUBJ=500	j si hubieras=451	k TU ME=451	m TU me=451	k SUBJ -do=433	m NO habria=433	m hubieras -do=433	p SI SUBJ SOLO=433	w no habria=433	k SI _ SUBJ=423	k ^ _ HACER=423	m ^ vos=423
p SI NO SUBJ=423	w ^ vos=423	j si fueras=412	k ME HACER -a=412	m tu ME=412	p SUBJ LO=412	p SUBJ NO=412	p TU ME HACER=412	w fueras=412	w tu me=412	j lo porque=400	k ME SUBJ=400
m me SUBJ=400	p ME HACER COMPARA=400	p ME SUBJ=400	p SI NO SOLO=400	j fueras tan=385	j me hubieras=385	j no fueras=385	j que culpa=385	j si mas=385	k -ia _ SI=385	k NO -ia -do=385	k NO SUBJ=385
k NO SUBJ SOLO=385	k SI NO SUBJ=385	k SI NO SUBJ SOLO=385	k SI SUBJ=385	k ^ ME HACER=385	k ^ SI NO=385	k ^ TU COMPARA=385	m LO habria=385	m ME hubieras=385	m NO fueras=385	m SUBJ tan=385	m fueras SOLO=385
m no SUBJ=385	m si SUBJ=385	p SI SOLO NO=385	p SUBJ COMPARA=385	w ^ si no=385	w fueras tan=385	w me hubieras=385	w no fueras=385	w no fueras tan=385	w si _ fueras=385	w si no fueras=385	j como no=369
j habria si=369	j me dijiste=369	j me empujaste=369	j querias que=369	j tendria que=369	j tu madre=369	k -en PORQUE=369	k -on _ FRIO=369	k LO _ -ho=369	k ME ,=369	k ME -te LO=369	k MENTIR , PERO=369
k MENTIR _ PERO=369	k PORQUE _ HABER=369	k SOLO FRIO=369	k ^ TU NO=369	m -te tu=369	m ME ,=369	m ME dijiste=369	m ME empujaste=369	m TU madre=369	m ^ como=369	m querias COMPARA=369	m tan FRIO=369
m vos NO=369	p FRIO MENTIR=369	p ME HACER LO=369	p MENTIR FRIO=369	p MENTIR PERO TU=369	p PERO HACER=369	p SI SUBJ NO=369	p SOLO FRIO=369	p SUBJ TU=369	p TU VIDA NO=369	w , _ solo=369	w ^ como=369
w empujaste=369	w habria _ si=369	w lo _ porque=369	w me dijiste=369	w me empujaste=369	w querias que=369	w tendria=369	w tu madre=369	w hubieras=356	j dejaste a=349	j ella se=349	j eres quien=349
j esta casa=349	j habria en=349	j hubiera no=349	j la puerta=349	j lo eres=349	j nada si=349	j no tendria=349	j que hiciera=349	j que otro=349	j querias hiciera=349	j si casa=349	j tambien que=349
j tus me=349	j vos lo=349	j vos me=349	k , YO NO -ia=349	k -as COMPARA -ra=349	k -en _ -ia=349	k -ia -do -en=349	k -te ME=349	k COMPARA -as COMPARA -ra=349	k COMPARA -ra $=349	k EL SE=349	k LO -ia -do=349
k ME -te COMPARA=349	k ME SUBJ -do=349	k NO _ SUBJ=349	k PORQUE NO HABER=349	k SUBJ _ FRIO=349	k TU NO SER=349	k ^ PORQUE -as=349	k ^ TU -te=349	m -en como=349	m COMPARA hiciera=349	m EL se=349	m LO puerta=349
m NO tendria=349	m SI hubieras=349	m ^ quien=349	m conmigo $=349	m esta -sa=349	m tendria COMPARA=349	p COMPARA COSA TENER=349	p COMPARA MENTIR NO=349	p EL EL YO=349	p EL ELEGIR COMPARA=349	p FRIO YO=349	p LO EL PORQUE=349
p ME ME EL=349	p NO SI SUBJ=349	p NO SUBJ=349	p NO SUBJ NO=349	p PERO TU ME=349	p PORQUE NO HABER=349	p SI ME SUBJ=349	p SI NO COMPARA=349	p SI NO NO=349	p SI NO QUIZA=349	p SI SUBJ COMPARA=349	p SI SUBJ FRIO=349
p SI SUBJ LO=349	p SI TU QUIZA=349	p SUBJ FRIO=349	p SUBJ MENTIR=349	p SUBJ SOLO NO=349	p TU HACER LO=349	p TU LO SI=349	p TU PORQUE NO=349	p YO COMPARA PORQUE=349	s pract=349	s puert=349	s santa=349
w ^ _ ella=349	w ^ con lo=349	w ^ quien=349	w conmigo $=349	w en esta casa=349	w esta casa=349	w hiciera=349	w la puerta=349	w lo habria=349	w matrimonio=349	w me dijiste que=349	w mujer=349
w no _ hubieras=349	w no tendria=349	w practicamente=349	w puerta=349	w que hiciera=349	w que querias que=349	w querias _ hiciera=349	w querias que hiciera=349	w quisiste=349	w santa=349	w si hubieras=349	w te _ habria=349
w te lo habria=349	w tendria que=349	k PERDON COMPARA=-342	m PERDON que=-342	j ella que=341	j no habria=341	p PERDON COSA=-340	k ^ PERDON COMPARA=-326	s lamen=-326	j a lado=323	j asi la=323	j casa habria=323
j celosa eres=323	j celosa que=323	j como mueble=323	j con eres=323	j con preguntas=323	j con tus=323	j cuando te=323	j culpa que=323	j de bien=323	j de casino=323	j de parte=323	j de sabia=323
j dejaba de=323	j dejaste mi=323	j digas que=323	j digo que=323	j el culpa=323	j ella casado=323	j ella sabia=323	j empujaste a=323	j en bandeja=323	j engane pero=323	j estas en=323	j esto habria=323
j fueras controladora=323	j fueras no=323	j habria a=323	j habria hubieras=323	j hice porque=323	j hubiera carino=323	j hubieras mas=323	j hubieras no=323	j las a=323	j lo celosa=323`,
    EXCUSE: `p ESTAR ESTADO=436	j tenia de=405	k -ba _ $=405	s estre=405	w pensaba=405	j no tenia=393	k ESTAR ESTADO=393	m NO tenia=393	s pasti=393	s pense=393	w no tenia=393	w pastillas=393
w pense=393	k -ce -or=378	k -uy _ -y=378	k COPAS -y=378	k ELEGIR -te=378	k LO -ce -or=378	k TENER -na=378	k ^ NO TENER=378	m -ce por=378	m COPAS y=378	m TENER una=378	m estaba ESTADO=378
m hice -or=378	m tenia LO=378	p TENER NO COMPARA=378	p TENER NO LO=378	w hice por=378	w lo hice por=378	w muy _ y=378	w no _ con=378	w no era yo=378	m ^ estaba=373	w ^ estaba=373	j no cabeza=362
j no pensaba=362	j no pude=362	j pense que=362	j tenia en=362	j tenia y=362	k -es NO=362	k LO -ba -a=362	k ^ ESTAR ESTADO=362	k ^ LO -ce -or=362	k ^ TENER LO=362	m LO iba=362	m LO pastillas=362
m NO pensaba=362	m ^ iba=362	m pense COMPARA=362	p ESTAR ESTADO LO=362	p LO COPAS NO=362	p LO VIDA TENER=362	p ME COPAS NO=362	p NO ELEGIR LO=362	p TENER LO EL=362	s ansie=362	s impul=362	s panic=362
w ^ _ tenia=362	w ^ iba=362	w ^ no tenia=362	w ansiedad=362	w era yo $=362	w estres=362	w lo iba=362	w lo iba a=362	w necesitaba _ $=362	w no pensaba=362	w no sabia=362	w panico=362
w pense que=362	s discu=-351	p PERDON COSA=-347	j de familia=342	j estaba mi=342	j estaba por=342	j hombres mi=342	j iba de=342	j la autoestima=342	j las pastillas=342	j me dio=342	j me nada=342
j mi yo=342	j pensaba con=342	j tenia el=342	j trabajo no=342	j un momento=342	j venia de=342	k -ba -me=342	k -ba -me $=342	k -ba LO=342	k -de ME VIDA=342	k -di -a=342	k -en ME -sa=342
k -on -ad=342	k ESTAR ESTADO -y=342	k ESTAR _ -or=342	k ME YA=342	k NO -ba -on=342	k NO -ir=342	k NO ELEGIR -te=342	k SE ME YA=342	k TENER _ -os=342	k VIDA _ TENER=342	k ^ -en ME=342	k ^ EL -go=342
k ^ ESTAR ESTADO -y=342	k ^ NO ELEGIR=342	k ^ TENER -na=342	m -di a=342	m LO autoestima=342	m ME daba=342	m ME dio=342	m NO dormir=342	m ^ venia=342	m con -ad=342	m dormir $=342	m estaba PASAR=342
m hacerte SENTIR=342	m me YA=342	m mi -sa=342	m nadie ME=342	m necesitaba -me=342	m pensaba -on=342	m queria -te=342	p COPAS NO ME=342	p ESTADO NO LO=342	p ESTAR ESTADO NO=342	p ESTAR NO LO=342	p LO TENER NO=342
p NO SE ME=342	p NO TENER LO=342	p SE ME YA=342	p TENER EL EL=342	p TENER ESTADO=342	p TENER ME LO=342	p TENER SENTIR=342	p VIDA COMPARA TENER=342	p VIDA LO COMPARA=342	s adict=342	s autoe=342	s medic=342
s miedo=342	s muchi=342	s pensa=342	w ^ _ juego=342	w ^ _ queria=342	w ^ el juego=342	w ^ en mi=342	w ^ venia=342	w autoestima=342	w dormir $=342	w estaba _ por=342	w hombres _ mi=342
w la autoestima=342	w las pastillas=342	w me daba=342	w me dio=342	w miedo=342	w muchisimo=342	w nadie me=342	w no pensaba con=342	w pensaba con=342	w pude _ $=342	w un momento=342	k ^ PERDON COMPARA=-333
p PERDON SI=-329	k -vo=326	k ^ _ TENER=326	m ^ tenia=326	w ^ tenia=326	j ansiedad no=317	j aprendi a=317	j autoestima por=317	j con claridad=317	j con padre=317	j crei que=317	j cuando estoy=317
j cuando le=317	j de despido=317	j de tenia=317	j de todos=317	j dio por=317	j el ando=317	j el hice=317	j el hospital=317	j era momento=317	j estaba lo=317	j estaba pasando=317	j fui y=317
j hacerte dano=317	j hice nosotros=317	j iba que=317	j idea que=317	j la tengo=317	j la tenia=317	j llevaba dormir=317	j llevaba sin=317	j lo evitar=317	j lo nosotros=317	j los en=317	j mas fuerte=317
j me case=317	j me deje=317	j me momento=317	j me muy=317	j me olvido=317	j me panico=317	j miedo por=317	j momento de=317	j muy no=317	j muy solo=317	j nadie que=317	j no claridad=317
j no cuando=317	j no daba=317	j no hacerte=317	j nunca buen=317	j nunca momento=317	j pensaba claridad=317	j por ella=317	j por familia=317	j que entender=317	j que venia=317	j se olvido=317	j siente solo=317
j sin dormir=317	j sin pensar=317	j solo queria=317	j soy y=317	j tanta que=317	j tengo la=317	j tengo no=317	j tengo una=317	j tenia anos=317	j tenia cabeza=317	j tenia idea=317	j tenia la=317
j tenia me=317	j tenia ni=317	j tenia trabajo=317	j tienes entender=317	j uno no=317	j uno solo=317	j vengo de=317	j y sabia=317	j yo con=317	k , -on LO=317`,
    MINIMIZE: `k NO PASAR NO=427	k ^ NO -os=427	s peore=427	w peores=427	j el mundo=413	j era una=413	j par de=413	j un par=413	m -un par=413	m par -de=413	s par=413	w par=413
w par de=413	w un par=413	w un par de=413	j cosas peores=396	j una un=396	k NO SER COMPARA=396	k SOLO _ -na=396	k ^ NO SER COMPARA=396	m EL mundo=396	m NO paso=396	m anos $=396	m mundo $=396
m paso NO=396	m peores $=396	p NO SER MENTIR=396	p TODOS EL TODOS=396	w anos $=396	w apenas=396	w el mundo=396	w eso _ es=396	w mucho _ $=396	w mundo $=396	w no paso=396	w peores $=396
j fue hace=376	j lo menos=376	j paso nada=376	j por menos=376	j tampoco es=376	j todo mundo=376	k -ce -os $=376	k -ho COMPARA $=376	k -je _ LO=376	k -na SOLO=376	k EL TODOS $=376	k NO SER MENTIR=376
k PASAR -ce=376	k SOLO _ SEXO=376	k TODOS EL TODOS=376	k ^ -or LO COMPARA=376	m LO menos=376	m PASAR hace=376	m era -na=376	m fue -ce=376	m fue NO=376	m una SOLO=376	m unos -os=376	p SOLO SEXO NO=376
s podem=376	w ^ tampoco es=376	w era una=376	w eso no es=376	w fue hace=376	w lo menos=376	w mas _ una=376	w no paso nada=376	w parejas=376	w paso nada=376	w podemos=376	w por _ menos=376
w por lo menos=376	w tampoco es=376	w todo _ mundo=376	w todo el mundo=376	j a pasar=351	j cosas mucho=351	j de mismo=351	j era por=351	j eso hace=351	j eso ya=351	j estas un=351	j fue nada=351
j fue noche=351	j hagamos de=351	j hay hacer=351	j las parejas=351	j le un=351	j nada serio=351	j no infidelidad=351	j no llegamos=351	j para tanto=351	j por hay=351	j por internet=351	j solo nos=351
j te mano=351	j una cena=351	j una nada=351	j una tonteria=351	j una verdad=351	j vale te=351	j ya asi=351	j ya siento=351	j ya ya=351	k , -le ,=351	k -di -un=351	k -er -na=351
k -ie ,=351	k -je COMPARA LO=351	k -na -da $=351	k -na _ -un=351	k -or OTRO=351	k -os _ -na=351	k -ra -to=351	k -ra -to $=351	k -re ,=351	k -un SOLO -de -es=351	k -un SOLO LO=351	k COMPARA SOLO -es=351
k COMPARA _ -da=351	k COSA -ho=351	k HABER -ho=351	k LO _ -na=351	k NO -ra SER=351	k NO NOS=351	k NO PASAR NO $=351	k NO _ SEXO=351	k PASAR -ce -os=351	k PASAR NO $=351	k QUIZA -en=351	k SOLO -de -es=351
k SOLO NOS=351	k SOLO SER=351	k TODOS LO -os=351	k ^ -a EL -al=351	k ^ -ra ME=351	k ^ LO TODOS=351	k ^ NO -ra SER=351	k ^ NO SOLO=351	k ^ PASAR -un SOLO=351	k ^ SOLO ,=351	k ^ SOLO NOS=351	m , fueron=351
m , vale=351	m -di un=351	m -en todos=351	m -er una=351	m -ie ,=351	m -na cena=351	m -na mentirilla=351	m -na tonteria=351	m -or internet=351	m -ra tanto=351	m -re ,=351	m -y un=351
m COSA mucho=351	m COSA peores=351	m LO parejas=351	m NO llegamos=351	m NO nos=351	m NO serio=351	m QUIZA en=351	m SOLO nos=351	m ^ total=351	m cosas -ho=351	m es -ra=351	m nada -io=351
m para -to=351	m peor $=351	m por OTRO=351	m siquiera SER=351	m solo NOS=351	m solo SER=351	m veces $=351	m vez -en=351	m ya SER=351	p HABER COMPARA LO=351	p NO MENTIR SOLO=351	p NO SER JUEGO=351
p NO SER OTRO=351	p SER JUEGO=351	p SOLO NO TU=351	p SOLO NOS NO=351	p YO LO SEXO=351	p YO NO SEXO=351	p YO SEXO=351	s abraz=351	s signi=351	w , fueron=351	w , vale=351	w , vale ,=351
w ^ _ ni=351	w ^ _ todos=351	w ^ para mi=351	w ^ solo nos=351	w ^ total=351	w ^ total ,=351	w cosas mucho=351	w cosas peores=351	w de verdad $=351	w dije _ lo=351	w dije que lo=351	w el mundo $=351
w eran _ ,=351	w fue _ anos=351	w fue hace anos=351	w fue nada=351	w hay _ hacer=351	w hay que hacer=351	w importancia=351	w las parejas=351	w le _ un=351	w mentirilla=351	w nada serio=351	w no fue nada=351
w no llegamos=351	w para tanto=351	w para tanto $=351	w peor $=351	w por internet=351	w solo nos=351	w tampoco _ que=351	w tampoco es que=351	w tonteria=351	w una cena=351	w una tonteria=351	w veces $=351
w vez en=351	w y un=351	w ya es=351	p SI LO=-333	m ^ tampoco=330	w ^ tampoco=330	k NO _ -os=317	k NO _ MENTIR=317	m PASAR nada=317	s mundo=317	w mundo=317	j me que=-307
j ni siquiera=303	k -ho _ $=303	k SER -ra=303	m NO siquiera=303	m ni -ra=303	s siqui=303	w ni siquiera=303	w siquiera=303	k ^ PERDON COMPARA=-299	s lamen=-299`,
    CONDITIONAL: `k ^ PERDON COMPARA TU=566	j que hayas=543	s hayas=543	w hayas=543	k PERDON SI=522	m PERDON si=522	p PERDON SI COMPARA=522	j lamento te=514	k PERDON SI TU=514	p PERDON SI EL=514	p SENTIR LO PERDON=514	w si _ que=505
k ^ PERDON SI=495	k ^ PERDON SI TU=495	p PERDON SI COSA=495	p PERDON SI ME=495	p SI LO PERDON=495	w ^ siento que=495	w lamento _ te=495	k ^ PERDON COMPARA=490	j lamento hayas=483	k PERDON COMPARA -as=483	k PERDON COMPARA TU -as=483	k ^ PERDON COMPARA -as=483
p SI TU ERROR=483	w lamento que te=483	w que _ hayas=483	p PERDON SI TU=475	j si mis=471	k PERDON COMPARA LO=471	k ^ PERDON COMPARA LO=471	p PERDON SI ERROR=471	p PERDON SI SER=471	p QUIZA TU SENTIR=471	p SI PERDON=471	p SI SENTIR LO=471
k PERDON COMPARA TU=462	j disculpa si=457	j lo sea=457	j sea que=457	j si sentiste=457	j siento hayas=457	j te hayas=457	j te sentiste=457	k LO COMPARA -ea=457	k LO _ -ea=457	k QUIZA TU=457	k SENTIR , LO=457
k SENTIR , LO PERDON=457	k TU SENTIR ,=457	m QUIZA te=457	m TU sentiste=457	m hayas -do=457	m siento SI=457	p PERDON SENTIR SENTIR=457	p PERDON SI NO=457	p SENTIR COMPARA TU=457	p SI COSA PERDON=457	p SI COSA TU=457	p SI SER LO=457
w lo _ sea=457	w lo que sea=457	w sentiste=457	w siento si=457	w te sentiste=457	p PERDON SI LO=451	p PERDON SI=450	m lamento COMPARA=446	w ^ lamento que=446	w lamento que=446	m siento COMPARA=443	w siento que=443
j lo hayas=440	j perdon si=440	j si hice=440	k , ME PERDON=440	k , ME PERDON $=440	k -ea COMPARA=440	k COMPARA -ea COMPARA=440	k LO COMPARA -ea COMPARA=440	k PERDON COMPARA -es=440	k PERDON COMPARA NO -as=440	k PERDON COMPARA TU SENTIR=440	k PERDON SI ME=440
k PERDON SI TU SENTIR=440	k SENTIR SENTIR=440	k SI -es=440	k SI SER=440	k SI _ -de=440	k ^ PERDON COMPARA NO=440	k ^ PERDON SI ME=440	m , pues=440	m -ea que=440	m COMPARA haya=440	m COMPARA hayas=440	m LO hayas=440
m disculpa SI=440	m sea COMPARA=440	m si -es=440	m si SER=440	p PERDON TU ERROR=440	p SI COMPARA COMPARA=440	p SI COMPARA PERDON=440	p SI LO EL=440	p SI SENTIR ME=440	p SI TU COSA=440	p SI TU EL=440	p SI TU MENTIR=440
p SI TU SER=440	s dolid=440	w , pues=440	w ^ disculpa si=440	w disculpa si=440	w lo hayas=440	w que haya=440	w que hayas=440	w que sea que=440	w sea que=440	w si _ de=440	m perdon SI=434
p SI EL=434	p SI ERROR=434	w perdon si=434	p SI TU SENTIR=424	k ^ _ SI=423	w ^ _ si=423	k PERDON COMPARA=422	m PERDON que=422	j algo te=420	j alguna te=420	j disculpa te=420	j en en=420
j en medida=420	j haya tanto=420	j la haya=420	j la medida=420	j lo haya=420	j medida en=420	j medida que=420	j mis bromas=420	j perdon sea=420	j perdona si=420	j pido si=420	j por sea=420
j si eso=420	j si soy=420	j te dolido=420	k -da -en COMPARA=420	k -do PERDON SI=420	k -do _ SI=420	k -en LO -da -en=420	k -es COMPARA TU MENTIR=420	k -or LO COMPARA -ea=420	k LO -da -en=420	k LO -da -en COMPARA=420	k LO PERDON SI=420
k PERDON -or SI=420	k PERDON COMPARA LO -as=420	k PERDON SI NO=420	k PERDON _ SI=420	k PERDON _ TU=420	k SE _ SENTIR=420	k SI -es COMPARA=420	k ^ LO PERDON SI=420	k ^ PERDON SI NO=420	m LO medida=420	m ME bromas=420	m SI es=420
m SI lo=420	m SI mi=420	m TU hayas=420	m disculpo $=420	m medida -en=420	m perdona SI=420	p COMPARA SENTIR PERDON=420	p COMPARA SENTIR SENTIR=420	p PERDON SENTIR ME=420	p PERDON TU ESTADO=420	p QUIZA SENTIR PERDON=420	p QUIZA TU QUIZA=420
p SE SENTIR SENTIR=420	p SENTIR COMPARA PERDON=420	p SENTIR ME PERDON=420	p SENTIR PERDON=420	p SENTIR TU PERDON=420	p SI EL TU=420	p SI NO SER=420	p SI SENTIR COMPARA=420	p SI TU PERDON=420	p TU SENTIR PERDON=420	s impre=420	s medid=420
w , _ disculpo=420	w , me disculpo=420	w ^ perdon si=420	w ^ perdona si=420	w bromas=420	w disculpo $=420	w dolido=420	w en _ medida=420	w en la medida=420	w haya _ tanto=420	w impresion=420	w la medida=420
w la medida en=420	w lo _ si=420	w lo siento si=420	w me disculpo $=420	w medida=420	w medida _ que=420	w medida en=420	w medida en que=420	w mis bromas=420	w perdon _ te=420	w perdon si te=420	w perdona si=420
w pido _ si=420	w pido disculpas $=420	w que te hayas=420	w si es=420	w si lo=420	w si mi=420	w siento _ no=420	w siento que no=420	w te _ dolido=420	w te hayas=420	j lamento que=405	k SI _ COMPARA=404
k SI TU SENTIR=395	k SI _ SENTIR=395	p PERDON COMPARA SENTIR=395	p PERDON SI SENTIR=395	p SI COMPARA TU=395	w siento _ te=395	j algo perdon=395	j bromas con=395	j crees te=395	j da que=395	j de disculpo=395	j disculpa mi=395
j ella te=395	j es perdon=395	j haya dolido=395	j haya lo=395	j hayas por=395	j hayas que=395	j lamento asi=395	j lamento si=395	j lo tomado=395	j medida haya=395`,
    PASSIVE: `k SE -on=604	m se -on=604	m ^ hubo=546	w ^ hubo=546	k ^ SE -on=540	p LO JUEGO SE=504	k JUEGO SE=485	m JUEGO se=485	k LO JUEGO SE=473	k SE -on -as=473	k ^ LO JUEGO SE=461	m SE dio=461
w se dio=461	j hubo un=447	j se limites=447	j se mas=447	k HABER -un=447	k ^ LO COSA SE=447	k ^ SE -io=447	m HABER un=447	m hubo -un=447	p SE NOS=447	w hubo un=447	k PASAR MENTIR=430
k ^ HABER -un=430	k ^ LO SEXO=430	m fueron -do=430	m hubo COSA=430	m todo SE=430	p LO SEXO PASAR=430	s plane=430	w ^ hubo un=430	w ^ la cosa=430	w todo se=430	k SE PASAR -do=417	j cosa a=410
j cosa fue=410	j la confianza=410	j las fueron=410	j salio de=410	j se decisiones=410	j se dijeron=410	j se sin=410	j se tomaron=410	j tomaron decisiones=410	k CONFIANZA SE=410	k LO CONFIANZA SE=410	k SE -go=410
k SE -so=410	k SE PASAR $=410	k SE PASAR -de=410	k SE _ -na=410	k SE _ -un=410	k SEXO PASAR=410	k TODOS SE PASAR=410	k TODOS _ PASAR=410	k ^ LO CONFIANZA SE=410	k ^ TODOS SE=410	k ^ TODOS SE PASAR=410	m CONFIANZA se=410
m LO confianza=410	m SE tomaron=410	m cosa PASAR=410	m se -go=410	m se -so=410	m su SEXO=410	p CONFIANZA SE=410	p EL SE SOLO=410	p HABER SEXO=410	p JUEGO SE COMPARA=410	p JUEGO SE LO=410	p LO CONFIANZA SE=410
p SE LO PASAR=410	p SE NO SE=410	p TODOS SE PASAR=410	p VIDA JUEGO=410	s infor=410	s tomar=410	w ^ _ confianza=410	w ^ _ mensajes=410	w ^ los mensajes=410	w ^ todo se=410	w cosa _ a=410	w dijeron=410
w la _ con=410	w la confianza=410	w se _ un=410	w se _ una=410	w se tomaron=410	w tomaron=410	p JUEGO SE=394	j a mas=385	j amistad se=385	j cosa otra=385	j cuando cuenta=385	j cuenta se=385
j de control=385	j hubo no=385	j la amistad=385	j la mas=385	j los fueron=385	j mensajes fueron=385	j no debian=385	j que debian=385	j se algunas=385	j se control=385	j se fueron=385	j se malas=385
j se mentiras=385	j se nos=385	j se palabras=385	j su cama=385	j tomaron malas=385	j una otra=385	k -a SOLO=385	k -en EL SEXO=385	k -na COSA PASAR=385	k -on -as ELEGIR=385	k -on _ ELEGIR=385	k CONFIANZA SE PASAR=385
k CONFIANZA SE PASAR -do=385	k COPAS SE=385	k COSA PASAR -a=385	k COSA SOLO $=385	k EL -no SE=385	k EL VIDA SE=385	k HABER -un ERROR=385	k JUEGO SE -on=385	k LO CONFIANZA SE PASAR=385	k LO JUEGO SE -on=385	k LO SEXO PASAR=385	k LO VIDA SE PASAR=385
k NO SE -on=385	k PASAR -de FRIO $=385	k PASAR -do -da=385	k PASAR JUEGO=385	k PASAR MENTIR $=385	k SE -do=385	k SE -go $=385	k SE -io $=385	k SE -io LO=385	k SE -mo=385	k SE -on $=385	k SE -on -as ELEGIR=385
k SE -on -os=385	k SE -on LO=385	k SE MENTIR=385	k SE NOS=385	k SE NOS PASAR=385	k SE PASAR -do $=385	k SE _ -os=385	k SE _ -re=385	k SE _ JUEGO=385	k SE _ MENTIR=385	k ^ -te SENTIR=385	k ^ LO VIDA SE=385
k ^ PASAR -en=385	k ^ PASAR -en EL=385	k ^ SE -on -as=385	k ^ SE -so=385	k ^ SE PASAR -do=385	m -de control=385	m -do sin=385	m -y es=385	m COPAS se=385	m EL cama=385	m LO amistad=385	m PASAR gastando=385
m SE cruzaron=385	m SE dijeron=385	m SE fue=385	m SE nos=385	m SEXO fueron=385	m ^ acabe=385	m a SOLO=385	m control $=385	m cosas SE=385	m el MENTIR=385	m fue MENTIR=385	m limites $=385
m mensajes PASAR=385	m salio -de=385	m se -do=385	m se -mo=385	m se MENTIR=385	m se NOS=385	m tomaron -as=385	p COMPARA SE MENTIR=385	p CONFIANZA SE PASAR=385	p COPAS SE=385	p EL LO CONFIANZA=385	p EL SE CONFIANZA=385
p EL SEXO NO=385	p JUEGO SE PASAR=385	p LO SE SOLO=385	p PASAR COSA COMPARA=385	p SE NOS PASAR=385	p SE PASAR FRIO=385	p SE PASAR JUEGO=385	p SE PASAR MENTIR=385	p SE PASAR PASAR=385	p SE PASAR SE=385	p SE SE=385	p SE SOLO COMPARA=385
p VIDA SE JUEGO=385	s surgi=385	w ^ _ dinero=385	w ^ _ habido=385	w ^ _ sentimientos=385	w ^ acabe=385	w ^ el dinero=385	w ^ ha habido=385	w a _ otra=385	w a la otra=385	w cierta=385	w control $=385
w cosas se=385	w de control=385	w de control $=385	w debian=385	w el dinero se=385	w en su cama=385	w fue _ y=385	w informacion=385	w la amistad=385	w las cosas se=385	w lastimada=385	w limites $=385
w los _ fueron=385	w los mensajes fueron=385	w mensajes fueron=385	w quedaste=385	w salio de=385	w se _ algunas=385	w se _ los=385	w se _ malas=385	w se _ mas=385	w se cruzaron=385	w se dijeron=385	w se fue=385
w se nos=385	w se tomaron malas=385	w su cama=385	w termine=385	w tomaron _ decisiones=385	w tomaron malas=385	w tomaron malas decisiones=385	w y es=385	k SE _ -as=375	p LO SE PASAR=367`,
    VAGUE: `k PERDON -or TODOS=522	k -or TODOS LO=489	k ^ PERDON -or TODOS=479	w perdon por todo=479	j arrepiento de=468	k ME PERDON -de=468	k PERDON -or TODOS LO=468	k ^ ME PERDON -de=468	m arrepiento -de=468	w arrepiento de=468	w me arrepiento de=468	j por ser=456
p ME PERDON COSA=456	w por todo lo=456	j hice cosas=441	k -or LO COSA=441	k ^ -ce COSA=441	w hice cosas=441	j perdon ser=425	j por pasado=425	k -de -as -as=425	k -or LO COSA $=425	k -or SER=425	k PERDON -or SER=425
k ^ PERDON -or SER=425	m -or ser=425	m NO siempre=425	m mejor $=425	m por SER=425	p COMPARA NO ESTAR=425	w mejor $=425	w no siempre=425	w perdon _ mi=425	w perdon por mi=425	w por ser=425	j por todo=412
m -or todo=412	w por todo=412	j como cosas=405	j cosas debia=405	j de pasado=405	j mi comportamiento=405	j no estuve=405	j no perfecto=405	j ser mejor=405	j siento todo=405	k -de -as -as $=405	k -do PERDON -or ME=405
k -or TODOS LO COMPARA=405	k LO COMPARA -ce ,=405	k PERDON -or LO COSA=405	k ^ HABER SER -un=405	m ME comportamiento=405	m mis ERROR=405	m perfecto $=405	p COSA ESTAR=405	p LO PERDON COSA=405	p ME PERDON TODOS=405	p PERDON PORQUE COSA=405	p PERDON PORQUE PASAR=405
p PERDON TODOS COMPARA=405	p PERDON TU PASAR=405	p PORQUE PASAR COSA=405	s compo=405	s detal=405	w ^ he sido=405	w ^ hice cosas=405	w comportamiento=405	w de _ pasado=405	w detalles=405	w hay cosas que=405	w he sido un=405
w las _ no=405	w mi comportamiento=405	w perdon _ ser=405	w perdon por ser=405	w perfecto $=405	w prometo=405	w que _ he=405	w ser mejor=405	w y por lo=405	k PERDON -de=389	m PERDON de=389	j asumo mi=380
j asumo parte=380	j de estoy=380	j estos meses=380	j falta lo=380	j hice debia=380	j lo malo=380	j lo sucedido=380	j los detalles=380	j mal y=380	j me porte=380	j mis actos=380	j pido mi=380
j por comportamiento=380	j por cosas=380	j por demas=380	j por situacion=380	j pude mejor=380	j ser un=380	j siento este=380	j un idiota=380	k -ce COSA COMPARA=380	k -ce COSA COMPARA NO=380	k -do ERROR=380	k -or ME -to=380
k -or ME ERROR=380	k COMPARA NO ESTAR=380	k ELEGIR ME=380	k ELEGIR ME -te=380	k LO -lo=380	k LO -y=380	k LO COMPARA TU -ce=380	k ME PERDON -de -as=380	k NO ESTAR -a=380	k NO ESTAR -a LO=380	k NO SER TODOS $=380	k PASAR LO COSA=380
k PASAR LO COSA $=380	k PERDON -de PORQUE=380	k PERDON -or EL COSA=380	k PERDON -or ME=380	k PERDON -or ME -to=380	k PERDON TODOS=380	k SE COMPARA NO=380	k TODOS LO COMPARA TU=380	k TODOS LO COSA $=380	k ^ -ti=380	k ^ ELEGIR ME=380	k ^ ELEGIR ME -te=380
k ^ SE COMPARA NO=380	k ^ VOY -a -ar=380	m -de muchas=380	m COSA cosas=380	m ELEGIR mi=380	m LO demas=380	m LO detalles=380	m LO malo=380	m LO sucedido=380	m LO y=380	m ME actos=380	m ME porte=380
m PERDON todo=380	m ^ -ti=380	m ^ estoy=380	m ^ prometo=380	m asumo ME=380	m estos -es=380	m lo -lo=380	m los SOLO=380	m ser -un=380	m ser TODOS=380	m sucedido $=380	p LO COSA TU=380
p LO PERDON TODOS=380	p ME COMPARA PASAR=380	p ME PERDON PORQUE=380	p PERDON COMPARA HABER=380	p PERDON COSA PASAR=380	p PERDON LO TODOS=380	p PERDON TODOS EL=380	p PERDON TODOS ME=380	p PORQUE SE LO=380	p SE COMPARA HABER=380	s actos=380	s estos=380
s idiot=380	s porte=380	w ^ _ siempre=380	w ^ asumo mi=380	w ^ estoy=380	w ^ no siempre=380	w ^ prometo=380	w actos=380	w asumo _ parte=380	w asumo mi=380	w asumo mi parte=380	w cosas de las=380
w de las que=380	w de muchas=380	w demas=380	w estos=380	w estos _ $=380	w estos meses=380	w estos meses $=380	w hice _ de=380	w idiota=380	w las que no=380	w lo malo=380	w lo sucedido=380
w lo sucedido $=380	w los detalles=380	w maneras=380	w me porte=380	w mis actos=380	w muchas _ $=380	w no _ he=380	w no _ perfecto=380	w por _ comportamiento=380	w por _ demas=380	w por mi comportamiento=380	w porte=380
w que te he=380	w se _ no=380	w se que no=380	w ser un=380	w sucedido=380	w sucedido $=380	w todo _ por=380	w ultimamente=380	k -or TODOS=374	m por TODOS=374	j perdon todo=370	m ^ hice=370
w ^ hice=370	w perdon _ todo=370	k PERDON _ TODOS=367	w ^ _ arrepiento=358	w ^ me arrepiento=358	p PERDON TODOS=350	j perdon mi=346	k -or _ COSA=346	k NO TODOS=332	m -as cosas=332	m -ce cosas=332	m SER mejor=332
m ^ asumo=332	m no TODOS=332	p ME PERDON LO=332	p PERDON EL COSA=332	w ^ asumo=332	p LO SE=-321	p PERDON TODOS LO=320	j he sido=318	m he SER=318	w he sido=318	j disculpo por=315	j mi parte=315
j no siempre=315	j que he=315	j todo hice=315	k LO PERDON -or=315	k VOY -a -ar=315	k VOY _ -ar=315	k ^ LO PERDON -or=315	k ^ PERDON -or ME=315	m ME parte=315	m NO debia=315`,
  },
  weights: `s quisi=324	s llama=-315	s pasan=283	w mientras=-278	w quisiste=277	s exage=-275	w segui=-275	s mient=-273	k SER ME $=-272	s parec=271	w exagerabas=-270	j los me=270
w ^ te hice=-269	k , COSA=269	m , COSA=269	k ^ TU -ce=-266	m exagerabas $=-265	w exagerabas $=-265	k PASAR _ SEXO=-264	s cobar=-264	p LO NO YO=264	k TU -to=-263	s decid=-262	k PERDON -or -te=-261
j me ya=260	k -me _ LO=-259	j tenia a=-257	j para y=-256	w pasando=253	k NO _ -re=252	j nunca nada=251	k ^ PERDON -or -te=-250	p TENER ME=249	m tu -es=248	w llamarte=-248	w mentirte=-248
w volvi=-248	m lo ELEGIR=-247	m te -to=-247	j te cuando=-246	w , _ por=-246	k "=-245	s "=-245	w "=-245	s elegi=-244	m ^ mis=244	w ^ mis=244	k COSA -ra=244
m una $=-244	w una $=-244	j a antes=243	k -uy=242	s muy=242	w muy=242	w fui _ $=-242	k -es -de -me=241	k NO _ -la=-241	s tuvis=-241	w tuviste=-241	k -or _ -te=241
s sobri=-241	k -or -te=-240	m por -te=-240	p COMPARA LO ELEGIR=-239	w ^ _ tres=-239	s inten=239	w los _ me=237	w acepto=237	w se _ la=237	k LO ELEGIR=-237	p SOLO PASAR=236	s soled=236
w soledad=236	k TENER _ EL=-235	k -os -os=234	k ME _ ME=233	k -de -me $=233	s once=-233	w once=-233	k -vi=-232	k PERDON _ -te=-230	w necesitaba=230	k -ba _ -y=-229	k -y _ PERDON=229
s creer=-229	p PASAR OTRO=-228	j no podia=228	p NO FRIO=-228	k TENER -un=-228	m TENER un=-228	s calor=228	w calor=228	k ^ NO FRIO=-227	k -te PORQUE=-227	m LO fue=-227	m me -on=227
k -un _ LO=226	m ^ prometo=225	w ^ prometo=225	p PORQUE NO LO=-225	s bueno=225	j que digas=-224	s explo=224	m NO podia=224	w no podia=224	k -de -me=224	m de -me=224	k ESTAR PASAR=224
j un no=223	w querias _ $=223	k , _ -or=-222	m -os meses=222	j me puerta=222	s tonte=222	k COMPARA JUEGO=-222	s carta=-222	j haberte lo=-221	k ^ -a EL=221	k TU -ne=-221	m te -ne=-221
j quise ya=220	k JUEGO LO=-220	w el _ te=220	k ELEGIR _ ,=-220	w palabra=-220	k -en _ -os=219	m LO mio=219	m lo ME=219	w lo mio=219	s mia=-219	w mia=-219	k ELEGIR _ $=-219
j la mia=-218	s segui=-218	k PASAR -do $=218	m no -ba=218	j y para=-218	j nunca te=217	w lo _ no=217	w ya _ que=217	k YO -en=-217	m yo -en=-217	j te las=-216	w partido=-216
s llave=-216	j fui porque=216	s detal=215	j no le=215	k NO FRIO $=-215	k ^ _ YO=-215	w ^ _ yo=-215	w queria _ ,=-215	k -la _ $=-215	j no tenias=215	m NO tenias=215	w ^ _ tenias=215
w ^ no tenias=215	w no tenias=215	j dia me=-215	j no tienes=-215	s muert=215	k -as PASAR=215	k -a EL COMPARA=214	k ^ -es=-214	m ^ -es=-214	j mucho que=214	s hijo=-214	w hijo=-214
s tembl=-214	m NO tienes=-214	w no tienes=-214	j queria un=214	k -ra _ TU=-214	j tuviste que=-214	j haberte que=-214	w prometi=-214	j no y=-213	j nadie mas=-213	m nadie SOLO=-213	w nadie mas=-213
k PASAR _ COMPARA=213	k -es _ -me=213	k -te _ -es=-213	k PERDON NO=-213	m PERDON no=-213	p TENER COMPARA ME=212	p NO HACER=-212	p LO TU SOLO=212	k ^ -a TU=-212	w llave=-212	j y cada=-211	p QUIZA SENTIR=211
s tome=-211	w tome=-211	k -es -ar=-211	m SER mi=211	k FRIO $=-211	m FRIO $=-211	k ME -te TU=-211	s pract=210	w practicamente=210	m ese -no=-210	s comod=-210	w ^ _ ella=210
w perdiste=-210	k ELEGIR -ir=-210	k ME QUERIA=210	w , _ voy=-209	k ^ ME HABER -do=209	p LO LO SE=209	j yo quien=-209	k SER YO -en=-209	m YO quien=-209	w yo quien=-209	w ^ _ decia=-209	w necesitas=-209
j fue no=209	p COMPARA TU TODOS=-208	k -os ME=208	m -os me=208	k -no _ -as=-208	s chist=-208	k -te FRIO=-208	s insul=-207	p SOLO HABER=207	j a si=-207	m NO le=207	m no EL=207
w no le=207	k ^ -te COMPARA=-207	k -si $=207	m -si $=207	m asi $=207	w asi $=207	k -do -te=-207	w quedar=-206	w elegi=-206	j a su=-206	j porque lo=-206	w no _ lo=206
j te ni=-206	w sobrio=-205	k ^ LO COMPARA -ce=-205	m no -or=-205	w no por=-205	k -de EL -to $=-205	k -or NO -te=205	k -or _ TU=-205	m -te como=-205	k ^ NO ME -as=205	w tanta=204	s falla=204
k -se COMPARA=204	m -se que=204	s cruel=-204	j que mientras=-204	k ^ _ -os=204	p PASAR ME OTRO=-203	k NO _ QUIZA=203	k EL -to -de=203	p ESTAR PASAR=203	j eso pasa=203	k ^ -on=203	m ^ -on=203
w quedarme=-203	j esto es=-203	k PASAR -do=203	j pero tu=203	k NO SER YO $=203	k NO -an=203	m no -an=203	j ni me=203	p LO COMPARA TODOS=202	k -uy _ $=202	w muy _ $=202	k NO -ia $=202
j menti te=202	w te _ porque=202	m nunca ME=202	m -a su=-202	w a su=-202	k ME -se=202	k ^ ME -se=202	m me -se=202	j toca mi=-202	w domingo=-202	m porque TU=202	p ESTAR NO=202
s derec=-202	w derecho=-202	k -en -er=-202	m en -er=-202	j te mientras=-202	p COMPARA COMPARA HACER=201	m mia $=-201	w mia $=-201	s caso=201	w caso=201	j fui yo=-201	m fui YO=-201
w fui yo=-201	k , _ VOY=-201	p LO PORQUE COMPARA=201	w no tienes que=-201	s pagar=-201	j en anos=201	w en _ anos=201	s tres=-200	w tres=-200	w llamaba=-200	j no eras=-200	p PASAR PASAR ME=-200
j tu el=-200	p NO ME ME=-200	m perdon $=200	w perdon $=200	w esa _ $=-200	k ME -on=199	j voy de=-199	k ^ -on LO=199	j te nada=199	j era cierto=-199	m SER cierto=-199	w era cierto=-199
s fuert=199	m era MENTIR=-199	k -ce -os=199	m -ce anos=199	m -y la=-199	w y la=-199	k PORQUE -as=199	j estaba de=199	k ^ _ -er=199	k -to -de=199	m -to de=199	j por yo=-199
m derecho -a=-199	w derecho a=-199	s apost=-199	m pasando $=199	w pasando $=199	k NO PASAR -un=-199	w no fue un=-199	w escribi=-199	k ^ -na=198	m ^ -na=198	m ^ una=198	w ^ una=198
k NO FRIO=-198	m no FRIO=-198	m me QUERIA=198	k ^ SER YO=-198	w sus _ $=198	m fue -do=198	w comodidad=-198	k ^ -me=-198	m ^ -me=-198	w problemas=198	j el domingo=-198	m EL domingo=-198
w el domingo=-198	m ^ esto=-198	w ^ esto=-198	m que JUEGO=-198	j fue cruel=-197	k PASAR -el=-197	m PASAR cruel=-197	m fue -el=-197	w fue cruel=-197	s egois=-197	w egoista=-197	m veces $=-197
w veces $=-197	s pregu=-197	k -si NO=197	w perdonar=196	s domin=-196	k -io -a=-196	m -io a=-196	w porque _ lo=-196	j derecho a=-196	k ME QUERIA ,=196	j mi para=-196	m tu SENTIR=-196
m VIDA para=-196	j te algo=196	w excusa=-196	w , no por=-196	k ^ VOY -a -ar=195	w fuiste _ $=195	w ^ _ once=-195	w fuerte=195	s sufic=195	w suficiente=195	j ahora tu=-195	j vos no=-195
w vos no=-195	k ^ -de COMPARA=195	m desde COMPARA=195	w ^ desde que=195	w desde que=195	k ESTADO NO=-195	m porque SER=-195	k -ar -na=195	m -ar una=195	w , _ un=195	s diste=-195	w diste=-195
m mentir $=195	w mentir $=195	s acaso=194	w acaso=194	m el -es=-194	s tanta=194	m -te ni=-194	k ^ ME HACER=194	p PASAR NO LO=194	j te delante=-194	j que segui=-194	j desde que=194
j a esto=194	k -me _ COPAS=-194	m conmigo $=194	w conmigo $=194	w nuestra=-194	k , NO -or=-194	k LO -me=-194	m COMPARA fue=-194	w que fue=-194	j lo mucho=194	w ^ nadie me=-194	j lo mio=193
w lloraste=-193	w carta=-193	s falso=-193	k ^ ME -ia=-193	m de -as=193	m de PORQUE=193	k ME SUBJ=193	m me SUBJ=193	w lleva=193	s eras=-193	w eras=-193	m por NO=193
k CONFIANZA -en=-192	m CONFIANZA en=-192	k -ui=-192	m sin -te=-192	p SER ME COMPARA=-192	j la soledad=192	m LO soledad=192	w la soledad=192	j que necesitas=-192	w prometo=192	k COSA _ $=192	p MENTIR PORQUE TU=192
s llora=-192	w creer=-192	s excus=-191	k ^ -vi=-191	m ^ -vi=-191	j nada si=191	s vanid=-191	w vanidad=-191	m ya -as=191	m nunca TU=191	w nunca te=191	m no -os=191
p QUIZA TU LO=-191	s tanto=191	k NO _ HACER=-190	j me gustaba=-190	m ME gustaba=-190	w gustaba=-190	w me gustaba=-190	m ^ asumo=190	s asumo=190	w ^ asumo=190	w asumo=190	w cruel=-190
p ESTAR COSA=190	k PERDON LO=190	k -en -ro=-190	m en -ro=-190	w ^ a el=190	w como te=-190	m de -un=189	w enferma=-189	m ^ sabia=-189	w ^ sabia=-189	k -en _ -ta=-189	j nada mas=189
w nada mas=189	k ME _ TU=-189	j que mis=189	p NO ME ELEGIR=-189	s fingi=-189	s reuni=-189	k COMPARA -en=188	j y arrepiento=188	m ^ tome=-188	w ^ tome=-188	k -ha=-188	j tu como=-188
k VIDA _ -os=-188	m desde -re=-188	j a hacerlo=188	w lo _ con=188	k MENTIR _ -de=-188	k MENTIR _ -y=-188	k PERDON _ -le=-188	m ^ hablaba=188	w ^ hablaba=188	k ^ -or ME=-188	w ^ _ estres=-187	k ^ TU -ce SENTIR=-187
w querias=187	p QUIZA ESTADO=-187	p TU SENTIR NO=-187	m nada SOLO=187	k -ra TODOS=187	s enfer=-187	j esto no=-187	m era -to=-187	s use=-187	w use=-187	k SE -io=187	m se -io=187
k , _ -y=-187	w , _ y=-187	k NO _ -sa=-187	k -a _ EL=-187	w haberte=-187	m falso $=-187	w falso=-187	w falso $=-187	s escri=-187	j por hecho=-187	p COMPARA PASAR PORQUE=-186	j me hubieras=186
m ME hubieras=186	w me hubieras=186	j te esto=186	w cobarde=-186	s cobra=186	j mi porque=-186	j tres la=-186	w necesites=-186	k ^ NO HABER=-186	k LO -no=-186	s llame=-186	w llame=-186
s quite=-186	w quite=-186	k QUERIA _ -de=186	m la ESTADO=186	w ^ no tengo=-186	k -a _ PORQUE=185	k -on _ COSA=185	j tenia de=185	j en tu=-185	w buenas=185	k -y ME PERDON=185	k -do _ -es=-185
m lo -do=-185	k SER _ -er=185	k TU _ -ra=-185	p ME ME TU=-185	j perdon tu=-185	k -on _ TU=185	k -er -na=185	m -er una=185	k -os PORQUE=185	j tuvo que=-185	w tonterias=185	k ^ LO -ce -ra=184
p LO LO HACER=184	w ^ tienes que=184	w ^ _ ni=184	j noches que=-184	k -es _ -lo=-184	j no saber=184	k HABER _ -ho=184	w segunda=-184	j la los=184	k -or NO=184	k ^ NO -je=-184	w nunca me=184
k -en ELEGIR=-184	j si quieres=-184	k -de -as=184	k -es -de -lo=-183	k -es -de -lo $=-183	k ME -ta=183	k -de LO -ta=183	k -va $=183	m -va $=183	m tuviste COMPARA=-183	w tuviste que=-183	m dia ,=-183
w dia ,=-183	w bueno=183	w aposte=-183	s moles=183	m ^ aunque=-183	w ^ aunque=-183	k EL COPAS $=183	w encontraste=-183	k -he ,=-183	m -he ,=-183	j y dejaste=183	w y _ dejaste=183
j lo nosotros=183	k -si ,=182	m -si ,=182	m asi ,=182	w asi ,=182	j la vida=182	m LO vida=182	w la vida=182	j es el=182	w llamaba _ $=-182	k ^ EL OTRO=182	m ^ ese=-182
w ^ ese=-182	k -te _ -ce=182	k ^ NO PASAR -un=-182	k ^ NO HABER NO=-182	k SOLO _ -ra=182	p SE PERDON NO=-182	w ^ para ti=182	s pelic=182	w a _ por=-182	k -os -os $=182	k QUIZA _ -ra=182	w cuento=-182
j crisis los=182	j el hecho=181	w apenas=181	w a _ porque=181	w nada _ $=181	j y hice=-181	w aquella=-181	k -y -no=181	m y -no=181	j cuando lo=-181	k SER _ EL=-181	k MENTIR -y=-181
m MENTIR y=-181	w tu _ como=-181	p YO PERDON=181	k SER -so=-181	p PASAR NOS=181	k TENER -or=181	k QUIZA _ -on=181	k LO COMPARA -as $=-181	p NO SER SENTIR=-181	k , HABER=181	m , HABER=181	k SER -te=181
k ^ _ ,=181	w ^ _ ,=181	w motivo=-181	p ELEGIR ELEGIR=-181	k , -y ME=-181	w tu _ estabas=180	p PORQUE ME VIDA=180	k -os _ -en=180	j te ese=-180	w invente=-180	j pense que=180	k -y _ -re=-180
k -de -re $=-180	w desde _ $=-180	m que -en=180	m no -ro=-180	s coche=-180	s marte=-180	w martes=-180	j tu sabes=180	w ^ me vi=180	k NO -ro=-180	k ^ -je=-180	m ^ -je=-180
w coche=-180	k , PERDON=180	m , PERDON=180	s marzo=-180	w marzo=-180	k -de -te $=180	p NOS VIDA=-180	s merec=-179	j no con=179	m COMPARA habia=-179	k TU -te -de=-179	m -ra no=-179
p PASAR EL ME=179	k LO COMPARA $=179	w dejaste _ $=179	p QUIZA TU SENTIR=179	k , -y LO=-179	p ME LO QUERIA=-179	j las dos=-179	k ME -io $=-179	k ^ SER YO -en=-179	w hace _ $=178	p JUEGO LO LO=-178	k -y _ QUERIA=-178
w de _ la=178	k -ta -te=178	w algo _ $=178	p YO MENTIR=-178	k -a LO VIDA=-178	m secreto $=-178	w secreto $=-178	s apena=178	k TU -va=178	m te -va=178	m lo -re=-178	m deje COMPARA=-178
w deje que=-178	j asumo lo=178	m es MENTIR=178	k -as _ ,=-178	m SER mio=-177	m LO carta=-177	k -no _ EL=177	m nadie LO=177	k TU NO -te=-177	k -y MENTIR=-177	m y MENTIR=-177	j me cuenta=177
m -ho antes=177	m ME vi=177	w me vi=177	j tu tenia=177	p FRIO ME=177	p LO NO SER=177	j lo ahora=-177	k -er COMPARA=-177	k ERROR -on=177	w semanas=-177	j lo ni=-177	w saberlo=-176
j y volvi=-176	j es un=176	k ^ _ -ve=-176	k , _ -to=176	w tanto=176	j me estaba=176	k TU _ TODOS=176	p NO TU COMPARA=-176	m ESTAR pasando=176	j a mejor=176	k -or ME $=-176	w por mi $=-176
k -do _ ESTADO=176	j en fui=-176	p NO HACER LO=-176	s telef=-176	m -os como=176	k -zo $=-176	m -zo $=-176	k -de -er $=-176	p SE COMPARA PERDON=-176	p COMPARA VER SER=-176	m -te cuando=-176	k -je _ TU=-176
w estabas _ de=-176	k , SOLO=175	m , SOLO=175	p PASAR PORQUE=-175	m NO por=-175	k ^ PERDON LO=175	k CONFIANZA _ LO=-175	p ME SER TU=-175	j lo nuestro=175	m LO nuestro=175	m lo NOS=175	w lo nuestro=175
j ti es=175	j tres de=-175	m ^ vi=-175	w ^ vi=-175	j ya era=175	w ^ no tenia=175	k PASAR -os=175	p ME VIDA TU=-175	p PORQUE PORQUE LO=-175	p VER EL=-175	k TU _ EL=-175	s jueve=-175
w jueves=-175	k HACER -de -te=175	k ^ -pi=-175	m ^ -pi=-175	m ^ rompi=-175	w ^ rompi=-175	p ME SENTIR ESTADO=175	k ^ ESTAR ESTADO ,=-175	p MENTIR PERO=174	k -na -ad=174	m una -ad=174	k -so _ ME=-174
w esto no=-174	j iba y=-174	s casi=174	w casi=174	w por _ en=-174	s andar=174	k -de -re=-174	j cuando quise=174	m quise -ar=174	k QUIZA -ir COMPARA=-174	w ni me=174	k LO _ -ad=-174
m motivo $=-174	w motivo $=-174	j volvi a=-174	k -vi -a=-174	m -vi a=-174	m volvi -a=-174	w volvi a=-174	p VOY TU=-174	k -ri=-174	k -on LO -os=174	m LO tengo=174	j el final=174
m EL final=174	s final=174	w el final=174	w final=174	w lo mismo=174	j culpa que=174	j tu carrera=173	m TU carrera=173	w tu carrera=173	j que querias=173	m COMPARA querias=173	w que querias=173
k ^ TU -es=173	p NO PERO TU=173	k NO -as=-173	j deje que=-173	w lo _ me=173	k COMPARA -ir $=173	k -ra -as=-173	m ahora -as=-173	j en con=-173	k COMPARA LO -te=-173	k COMPARA LO -te $=-173	s ir=-173
w ir=-173	w nuestra _ $=-173	m mientras -as=-173	p PASAR COMPARA LO=173	w decirte=-173	w cuentas=-173	k -te _ -er=-173	k LO _ YO=-173	w ^ no habia=-173	j deje a=-173	s golpe=-173	w hubieras=173
m como TU=-172	p LO SER TODOS=172	m fue $=-172	w fue $=-172	k ^ -y=172	m ^ -y=172	m ^ y=172	w ^ y=172	m dicho COMPARA=-172	w dicho que=-172	w reunion=-172	p NO HACER NO=-172
k -en _ -re=172	k SER _ -ra=172	k ME PASAR $=172	p LO TU MENTIR=-172	s prefe=-172	w andar=172	k NO -es=-172	m no -es=-172	j que familia=172	s lei=-172	w lei=-172	j mi fue=172
k COSA -do=172	m te -ta=172	k VOY $=-172	m VOY $=-172	k ESTAR ESTADO ,=-172	k PASAR -en EL=172	j la mesa=-172	m LO mesa=-172	w la mesa=-172	k -da _ $=172	k NO ME SENTIR=-172	p VER SER=-172
k -on -ad=171	m con -ad=171	w pregunta=-171	k NOS _ $=-171	k ELEGIR -la=-171	w escribi _ $=-171	w lo mejor=171	w fingi=-171	m nunca LO=-171	w ^ _ estas=171	w te _ como=-171	k COSA TENER=171
k -bi _ $=-171	w preferi=-171	k TU ESTAR -do=-171	m -en me=171	w telefono=-171	k -sa -de=-171	s guard=-171	m -es me=171	k ^ _ $=-171	w ^ _ $=-171	s malo=171	w malo=171
j eso yo=-171	p TU PORQUE VIDA=171	k -da QUIZA=-171	j la un=-171	w viene=-171	k PERDON _ ,=170	j a menos=170	m EL menos=170	w a _ menos=170	w a el menos=170	w el menos=170	s sufri=170
k -to _ PASAR=170	k -y YA=170	m y YA=170	m en TU=-170	k -po $=-170	m -po $=-170	j estabas de=-170	w ^ _ quedar=-170	k ^ NO -ro=-170	p COMPARA PERDON NO=-170	j que engane=170	p PERDON LO COMPARA=170
j un te=-170	m SOLO la=170	k -en -to=170	m en -to=170	k SOLO _ $=170	m -de como=170	m VIDA no=170	m LO mejor=170	k ^ -ra TU=170	k TU -co=170	m te -co=170	p PASAR PORQUE EL=-170
k PORQUE _ -es=-170	j soy quien=-170	w soy _ quien=-170	w soy yo quien=-170	j a tiempo=-170	s hoy=-169	w hoy=-169	k , NOS=-169	m , NOS=-169	k -de -un=169	w detalles=169	m tu -io=-169
j que has=169	m me -ro=169	w decides=-169	k TENER _ -os=169	p SI ME ME=-169	s porta=169	s mesa=-169	w mesa=-169	m ^ lei=-169	w ^ lei=-169	k VIDA -de LO=-169	k -de TU $=-169
w de ti $=-169	k -de -en=-169	m TENER nada=-169	m ^ con=169	w ^ con=169	j me las=169	m las NOS=-169	w las dos=-169	k , PERDON $=169	w te _ de=-169	m -as la=-169	m NO tengo=-169
w no tengo=-169	w cobardia=-169	k , _ MENTIR=-169	p COMPARA LO HACER=169	s navid=-168	k -ue LO=-168	j estaba no=168	j no tengo=-168	j que alguien=168	k TU _ ESTAR=168	k EL -os=-168	w el me=168
k NO TENER COMPARA -me=-168	k TENER COMPARA -me=-168	k TENER _ -me=-168	k -as _ -de=-168	k ^ _ TODOS=168	p LO SE LO=168	k -ta -ta=168	k COMPARA -os -os=168	k LO -ce -on=168	w lo hice con=168	m mio $=-168	w mio $=-168
p COSA COMPARA SER=-168	k ^ -je COMPARA=-168	j para tu=-168	m NO dormir=168	k -y _ ,=168	w y _ ,=168	w no eras=-168	j que solo=-168	j tambien que=168	m -a las=-168	w a las=-168	p ME TU EL=-168
p COMPARA PERDON COSA=-168	k , -y=-168	m , -y=-168	m , y=-168	w , y=-168	k COMPARA _ MENTIR=167	k -ve=-167	j nunca me=167	m con -na=-167	w y _ arrepiento=167	w y me arrepiento=167	m , habia=167
w , habia=167	p FRIO NO TU=167	j con para=-167	k NO _ SEXO=167	k ^ -le LO PORQUE=167	s puedo=-167	w puedo=-167	k -un SOLO=167	m un SOLO=167	j no pude=167	k -je COMPARA TU=-167	k NO ME -as COMPARA=167
w no me digas=167	w ^ dije que=-167	j y menti=-167	k ^ _ -io=-167	w ^ no eras=-167	k ^ SOLO=167	m ^ SOLO=167	p TENER SEXO=167	k HABER ELEGIR=-167	k -on _ NO=167	s firma=-167	k ME QUIZA=167
m me QUIZA=167	s confe=-167	m contartelo $=-166	w contartelo $=-166	k -en LO -es=166	w , y me=-166	m hablar -de=166	w hablar de=166	m porque YO=-166	w porque yo=-166	w te _ cuando=-166	j tome dos=-166
m perdon ,=166	w perdon ,=166	m cosas $=166	w cosas $=166	w esperar=-166	j pero en=166	j porque yo=-166	m PORQUE sabias=166	w ya sabias=166	w queriendo=-166	m casa -de=-166	m estaba PASAR=166
k -as LO COMPARA=166	j un hotel=-166	m -un hotel=-166	w un hotel=-166	w borracho=-166	m te HACER=-166	m -es sin=166	m ti $=-166	w ti $=-166	j la cabeza=166	m LO cabeza=166	w la cabeza=166
m te PASAR=166	m mi -to=166	p LO PASAR TU=-166	j muy mi=166	k -ta ,=-165	m -ta ,=-165	j tengo lo=-165	k TU -io=-165	s pense=165	w pense=165	j lo ya=-165	j que cuenta=165
j estuvo mal=-165	m estuvo ERROR=-165	w estuvo mal=-165	p TODOS VIDA=165	p ME NO TU=-165	p COMPARA QUIZA SER=-165	k -un _ -on=-165	w un _ con=-165	p LO TU SENTIR=165	s solit=165	j te hasta=-165	j a cena=165
w a _ cena=165	k -to ME=165	k SER EL=165	j cuando te=-165	m casi NO=165	w ^ por lo=165	k -on NO=165	k LO -as $=-165	s febre=-165	w febrero=-165	p ME HACER ME=165	m -ce mas=-165
k ESTADO _ ME=-165	p QUERIA LO TU=-165	j ni ni=-165	k ME -he=-165	k -eo $=165	m -eo $=165	s junio=-165	w junio=-165	k ^ SER MENTIR=-165	k -ar _ -y=-165	m TU crees=164	s volvi=-164
k -te _ PASAR=-164	p TU PORQUE NO=-164	w ^ _ sobrio=-164	k ^ _ -el=-164	j cuando que=-164	w ^ _ habia=-164	k -en LO -ta=-164	m paso $=164	w paso $=164	k LO _ -an=164	p NO COMPARA HACER=-164	m cuando NO=-164
j hice a=-164	w muerto=164	k -ui _ $=-164	w segui _ $=-164	w ^ _ tanto=164	p VOY LO COMPARA=-164	p LO TU HACER=-164	k PERDON _ -do=-164	s aguan=164	k -es -ia=-164	k LO -os ME=164	k -li $=164
m -li $=164	p EL VIDA LO=-164	w fue _ que=164	k -as SOLO=164	k TU MENTIR -a=-164	w lo que no=164	w guardaba=-164	k TENER PORQUE=-164	p TU PORQUE YO=-164	j por en=-164	j cabeza en=164	w ^ _ tambien=164
j la nina=-163	m LO nina=-163	s nina=-163	w la nina=-163	w nina=-163	k -ro COMPARA ME=-163	k ^ SI LO=163	s crees=163	w crees=163	w el _ fue=-163	p TU HABER COSA=163	k -es -en=-163
m -es en=-163	k -ta -ar=163	s levan=163	m es -un=163	w es un=163	k ^ EL -po=163	j con las=163	w mala _ $=163	k TENER _ -te=-163	s ofend=163	w no _ me=-163	w pelicula=163
p SI LO ME=163	k -di _ ,=163	p EL ESTAR NO=163	k TODOS _ -un=-163	s since=163	p TENER TODOS EL=-163	m tengo NO=-163	k -do _ SENTIR=-163	m ^ hubo=163	w ^ hubo=163	m ^ igual=163	w ^ igual=163
k -do ME -te=-163	w seguido=-163	j y necesitaba=163	k ME VOY=-163	w tu _ que=162	k ME -on LO=162	m saber $=162	w saber $=162	j para un=-162	w ti _ $=-162	m quien ELEGIR=-162	m NO fuiste=-162
s infor=162	k -as -on=162	k #=-162	w mis _ me=162	w disculpas=162	j la segunda=-162	m LO segunda=-162	w la segunda=-162	k -as -an=162	j mi te=-162	k ^ _ ESTADO=-162	j de mentiras=-162
j en febrero=-162	m -en febrero=-162	w en febrero=-162	j como para=-162	m COMPARA alguien=162	w que alguien=162	k -en -es=-162	j deje la=-162	m , era=162	w , era=162	k PORQUE NO HABER=162	k , -y -or=-162
w , y por=-162	j y dia=-162	s cinco=-162	w cinco=-162	p LO LO NOS=162	p ME NOS=-162	k -te -a ME=-161	j me falta=-161	s tampo=161	w tampoco=161	p NO TU YO=-161	m te -da=161
j nunca fuiste=-161	j contarte lo=-161	j no dia=161	s duerm=-161	k -de -es $=161	m TENER razon=-161	k LO _ -ir=161	p SEXO OTRO=-161	k LO -ra $=-161	p NO NO ELEGIR=-161	k -ho _ COMPARA=161	s ganar=161
s estas=161	w estas=161	p EL EL YO=161	w ^ ya no=-161	j ese ano=-161	w ese ano=-161	p PORQUE TODOS=161	j que decir=161	m PERO tu=161	w , pero tu=161	w pero tu=161	m ^ elegi=-161
w ^ elegi=-161	j a lado=-161	k -y _ -na=161	w que _ hizo=-161	k -or ME=-161	m por ME=-161	k COPAS -y=161	m COPAS y=161	k PERDON _ -on=161	p NO ME QUIZA=161	s calma=161	j cuando ya=160
p LO EL YO=160	p SOLO ESTADO=160	s pedis=-160	w pediste=-160	s monta=160	m ^ llevo=-160	w ^ llevo=-160	w nunca _ la=-160	m -ir la=160	j que habia=-160	m COMPARA eras=-160	w que eras=-160
m cuando SENTIR=-160	j te estabas=-160	w ^ ella no=-160	w que _ hacia=-160	m solo -do=-160	k COSA _ LO=160	j sin saber=160	w sin saber=160	j que pedir=-160	k -ia _ EL=-160	j revisas la=-160	w revisas=-160
k ^ PERDON -te=-160	m PERDON haberte=-160	k -is=-160	m una -na=160	k ^ -da QUIZA=-160	k -as _ -on=160	p SEXO ME=-160	j con mientras=-160	m tu -do=-160	w elegir=-160	s sitio=160	k , _ -te=-160
k -na -na=160	p PORQUE VIDA=159	s victi=159	w victima=159	j perdon la=-159	m COSA para=159	k -on _ -te=-159	m es -te=159	s nueve=-159	w nueve=-159	k PORQUE -na=159	m PORQUE una=159
m como -na=159	w como una=159	k TU -me=-159	k ^ LO -de=159	j el se=159	k ^ NO -os=159	k TU -te PORQUE=-159	s mejor=159	w mas _ $=159	j a final=159	w a _ final=159	w a el final=159
k PASAR PORQUE=-159	k PERDON LO -de=159	k PERDON _ -de=159	k -y _ MENTIR=-159	j dos anos=-159	m NOS anos=-159	w dos anos=-159	w la _ antes=-159	k LO _ SE=159	w vuelva=-159	w merecias=-159	k -a -ar -en=159
m no -as=-159	s grita=-159	p PERO COMPARA SER=159	j ella era=159	m ^ podia=-159	w ^ podia=-159	k ^ -es -ia=-159	m antes -ia=-159	j la antes=-159	w quieres=-159	s tendr=159	w que _ habria=-159
p YO LO EL=159	m cuarto $=-159	w cuarto $=-159	k -ho -a=-159	m -ho a=-159	p SE LO LO=-159	k -te _ -ta=159	m carta $=-159	w carta $=-159	s flore=-159	w flores=-159	m no -di=159
m PERDON lo=159	j si tu=159	m tiempo $=-158	w tiempo $=-158	j nadie esta=158	j sobre mi=-158	j y use=-158	s pagas=-158	w pagaste=-158	p JUEGO PERO=158	p NO PASAR ESTADO=-158	j hice malo=158
w hice _ malo=158	k -y _ -da=-158	w , y lo=-158	m nadie ME=-158	w nadie me=-158	p ELEGIR PASAR=-158	k JUEGO _ -ta=-158	k -en _ -as=158	k -ra _ -me=158	k -y -ui=-158	m y -ui=-158	k EL _ -ba=158
k ELEGIR -lo ,=-158	k ELEGIR -lo , PERO=-158	k ^ ELEGIR -lo ,=-158	k COMPARA VER SER=-158	k VER SER=-158	w tiene=158	m -or mi=-158	w por mi=-158	k -de -io $=158	j fue mas=158	k PERO _ TU=158	m vos NO=-158
k NO -as -do=-158	k -y -as=-158	m y -as=-158	k ^ NO -de=-158	k NO -je=-158	j y derecho=-158	p COMPARA SOLO MENTIR=-158	k NO EL=158	w encontre=158	m no -ia=158	k ESTAR ESTADO -y=158	k ^ ESTAR ESTADO -y=158
k OTRO ME=158	m OTRO me=158	k -ra -te LO=158	j de cada=-158	k NOS -as=158	k -an _ $=-158	m ^ puedes=-158	w ^ puedes=-158	k ^ TU -se=-158	j sobre el=-158	m TU hice=-158	w te hice=-158
w ^ _ todo=158	j se la=158	p COSA TU SER=-158	w por eso $=158	j fue fui=-158	w , _ preferi=-158	s creci=157	m noches $=157	w noches $=157	w a _ el=-157	k -or -ad=-157	m por -ad=-157
j hice dano=-157	j por uno=-157	j y segui=-157	p ESTAR NO ELEGIR=157	k -y LO -te=-157	m PORQUE estabas=-157	j de tus=-157	k ^ _ -ce=-157	k SER -a EL=-157	p SI ELEGIR=-157	w mucho _ que=157	k -ro ,=-157
m -ro ,=-157	j cada que=-157	w tres _ $=-157	p TU MENTIR TU=157	s motiv=-157	k EL -co=-157	m el -co=-157	k -co _ -de=-157	k ESTAR ERROR=-157	m ESTAR mal=-157	k -da -es=-157	s ha=157
w ha=157	p VOY LO=-157	j la para=-157	j no tuvo=-157	k -ue EL=-157	k ^ -le LO=157	p PORQUE SER LO=-157	p LO TENER EL=-157	j te hice=-157	s vuelv=-157	p LO SOLO NO=157	p TU ME ME=157
j tuviste de=-157	j queria no=-157	k COMPARA NO ME -as=-157	p SUBJ COMPARA=157	k QUIZA _ -do=157	j crei que=157	k -ei COMPARA=157	k ^ -ei COMPARA=157	m -ei que=157	m ^ crei=157	m crei COMPARA=157	s crei=157
w ^ crei=157	w ^ crei que=157	w crei=157	w crei que=157	k -ti=-156	m digo $=156	w digo $=156	k -o NO=-156	m -o no=-156	m o NO=-156	w o no=-156	s cabez=156
w cabeza=156	k -do -un=156	j idea de=156	w , _ como=156	k -en -sa $=156	w en casa $=156	k -ui _ EL=-156	p PASAR NO COMPARA=156	s papel=-156	m problemas $=156	w problemas $=156	s marid=156
j tenia anos=156	w tenia _ anos=156	j peor lo=156	k SENTIR _ ,=156	k TU -te -a=156	k NOS -or=156	m NOS por=156	k -ia _ TU=-156	k -te -y TU=-156	k -te -do=-156	p QUIZA EL LO=-156	p TU TODOS LO=156
p ESTADO ME=-156	w ^ el me=156	k , -or LO=156	p LO PORQUE VIDA=156	j su de=156	k -os _ $=156	k TU HACER=-156	k -de LO $=156	m LO mismo=156	k ME _ -lo=-156	p FRIO EL LO=156	k -do -er=-156
s vamos=156	w vamos=156	k TU -ue=-156	m te -ue=-156	j sola con=-156	m sola -on=-156	w sola con=-156	p VER ME=-156	j lo dejaste=156	k -je _ ME=-155	w y no lo=-155	j un poco=155
m -un poco=155	w un poco=155	k -y _ -os=155	m ^ tuviste=-155	w ^ tuviste=-155	j asumo que=155	m todo $=155	w todo $=155	j ya yo=155	k EL -er=-155	m el -er=-155	p LO SUBJ=155
m LO llamaba=-155	k ^ -do TU=-155	w ^ cuando te=-155	p ESTADO LO ME=-155	k ME -te -en=155	j en desde=-155	w descubriste=-155	p PASAR COMPARA SE=155	k TU HACER $=-155	w carrera=155	k -en LO -ta $=-155	k NO -as $=-155
k -de PORQUE=155	k LO -ce ,=-155	j quiero te=-155	m -en tu=-155	w en tu=-155	k NO -ba $=155	m mis -as=155	p LO PASAR NO=155	m egoista $=-155	w egoista $=-155	j yo fui=-155	k SENTIR _ -y=-155
k YO _ -do=-155	w que _ habia=-155	p ME PORQUE ESTAR=155	s sueno=-155	w sueno=-155	j y segunda=-155	w estaria=155	k LO _ ME=155	m ^ tampoco=155	w ^ tampoco=155	m NO es=155	s mucho=155
k NO ME HACER=-155	p NO ME HACER=-155	w acepte=-155	w preguntabas=-155	p PORQUE SEXO=155	j es las=-155	p COMPARA ESTADO ME=-155	m malo $=155	w malo $=155	w ^ no es=154	m cuando -es=-154	m mucho COMPARA=154
k -as _ COMPARA=154	j mi con=154	k ^ TU -te -de=-154	j puedes a=-154	j porque con=-154	j que asi=154	m -de otra=154	k NO -di=154	j y los=-154	s haber=-154	m ^ dije=-154	w ^ dije=-154
j me diste=-154	m ME diste=-154	w me diste=-154	k -en -ia=-154	j me invente=-154	s borra=-154	k TU -re=-154	k NO _ -di=-154	m NO puedes=-154	w no puedes=-154	p NO TENER NO=-154	m COMPARA las=-154
j en para=-154	k -ho _ TU=-154	j los anos=-154	p LO SOLO PASAR=154	k -os -as $=154	j por mentiras=-154	k PASAR _ -to=154	k COMPARA -bo=154	k HABER _ -de=154	k NO _ ELEGIR=-154	j igual que=-154	j la veia=-154
j dia de=-153	k EL -he=-153	p SE LO EL=153	k TU ,=-153	m TU ,=-153	m -ia te=153	k -io PORQUE=-153	k " $=-153	m " $=-153	w " $=-153	p LO VER SER=-153	k NO _ ESTADO=-153
w ti _ es=153	m ni TU=-153	k PASAR NOS=153	m fueron NOS=153	m con COMPARA=-153	s intim=-153	k VIDA LO=-153	p LO VER=-153	s limit=153	j hice cuando=-153	s impor=153	s fuimo=153
w fuimos=153	p NO TODOS LO=153	j tu estabas=153	k ^ _ -le=-153	k -er _ LO=-153	k -an _ -y=153	j no tenia=153	m NO tenia=153	w no tenia=153	k -ce YO $=-153	k TU _ PASAR=153	k -ri _ $=-153
w los _ a=-153	w ^ _ cobarde=-153	k -ca _ -a=-153	p TU FRIO SER=153	p YO LO COMPARA=153	p ESTAR ESTADO ESTADO=-153	k COMPARA NO SER=153	w no _ digas=153	w necesidades=153	m NO eras=-153	m -to mi=152	j hubieras que=152
k ^ LO SOLO COMPARA=152	s educa=152	j lo dia=-152	p ME PERDON MENTIR=152	j a sin=-152	m tonterias $=152	w tonterias $=152	j en nuestra=-152	m -en nuestra=-152	w en nuestra=-152	p NO TU PASAR=152	j no esta=-152
j nada eso=-152	w es mio=-152	s adict=152	j mi no=-152	j fue que=152	k -en -en=-152	m -en en=-152	j que ella=152	k -es TODOS=152	p ESTADO ERROR=152	k NO PASAR -na=-152	k ^ NO PASAR -na=-152
w no fue una=-152	j te hacerte=152	k -os _ -de=152	p PORQUE ELEGIR=-152	w mucho=152	j mitad de=152	m mitad -de=152	w la mitad de=152	w mitad de=152	j lo llamaba=-152	k -de _ SENTIR=152	p LO SER NOS=152
m iba -en=152	w iba en=152	k NO _ -se=152	w nunca lo=-152	p NO TENER PORQUE=-152	p SENTIR PERDON=152	j y sabes=152	w y _ sabes=152	m de -es=152	k -uz=-152	s luz=-152	w luz=-152
p NO EL TU=-152	p VOY PERO=-152	k -to _ ESTAR=-152	j el ya=-152	k ^ HACER -de -ir=-152	j en era=152	w la _ yo=-152	k , _ -un=152	j la use=-151	w escuchar=-151	k SOLO _ -na=151	k PASAR _ TU=-151
w ^ no tienes=-151	k ME -ro=151	m cuenta PORQUE=151	s casas=151	k -re _ TU=-151	m fue -te=-151	w te _ las=-151	m -en te=151	k -en _ -de=-151	j te un=-151	p COSA TENER=151	w salia=-151
k ME _ -so=151	s tuvie=151	k VER _ -de=-151	j un nada=151	j verguenza te=-151	w es mi=151	w marido=151	k NO TENER NO COMPARA=-151	k TENER NO COMPARA=-151	k ^ _ -y=151	w ^ _ y=151	j y ti=-151
s valor=151	p COMPARA LO YO=-151	p TENER LO EL=151	j persona que=-151	k -de -er=-151	m de -er=-151	m -ia la=151	m SER como=151	k TU LO -je=151	w te _ dije=151	w te lo dije=151	j iba en=151
m noche ,=-151	w noche ,=-151	j se perdon=-150	j mientras te=-150	w entre=150	p PERDON TU MENTIR=150	p PORQUE SE LO=-150	j daba y=-150	m -de culpa=150	w de culpa=150	k -mo ,=150	m -mo ,=150
j lo sabes=150	k -en PORQUE=150	k NO TENER NO=-150	k TENER NO=-150	w prestado=150	s dejad=-150	w dejado=-150	p VIDA ME TU=-150	j una lo=-150	p NO LO SOLO=150	k -di $=150	m -di $=150
p TU NO NO=-150	w dias _ la=-150	j en junio=-150	j y vez=-150	p EL PORQUE ESTAR=-150	m esas -as=150	j la carta=-150	w la carta=-150	j pregunta que=-150	w lo _ desde=150	j en bandeja=150	j me bandeja=150
m -en bandeja=150	s bande=150	w bandeja=150	w en bandeja=150	p NO COMPARA HABER=150	p EL YO COMPARA=150	k , -un=150	m , -un=150	j estoy a=-150	w estoy _ a=-150	p NO COSA LO=150	k ^ PASAR -es=-150
k -or _ SE=-150	w por _ se=-150	k -pi=-150	w rompi=-150	k NO _ PERDON=-150	p NOS QUIZA=150	k -y _ HACER=150	j cuando mi=-150	k -os _ ME=150	p SE JUEGO=149	w esta bien $=-149	k -ba _ -to=149
j yo solo=149	k LO PASAR -en=149	w fue _ te=-149	s carre=149	m , perdon=149	w , perdon=149	k -do -ta=149	m ^ cuando=-149	w ^ cuando=-149	s octub=-149	w octubre=-149	k -so _ LO=-149
w mucho que=149	j muy y=149	w de tus=-149	k -es ME=149	p PERDON COMPARA YO=-149	j hice un=-149	k ^ ME -on=149	k LO TU LO=-149	k -y _ -co=149	w compre=-149	j me obligo=-149	m ME obligo=-149
w me obligo=-149	w obligo=-149	j un por=149	k ME NO=149	s parti=-149	p LO NO VIDA=-149	k HACER -de -er=-149	k ^ HACER -de -er=-149	k -en _ -er=-149	j mas una=149	w estuve _ $=-149	k ^ _ -ue=-149
p SE TU LO=-149	k -ar -de LO=149	k SER LO -ra=149	p YO COMPARA LO=149	m ^ acepto=149	w ^ acepto=149	k -si=149	p TU ME COMPARA=149	w como _ yo=149	p ME PASAR PORQUE=-149	s sabie=-149	w sabiendo=-149
p PORQUE EL LO=-149	p NO ME MENTIR=-149	p ME SER ME=-149	s hicie=148	w sentimientos=148	m -a lo=148	w a lo=148	k -ce _ -lo=148	j lo tienes=-148	m que -os=148	w devolverlo=148	m nada COMPARA=-148
w nada que=-148	s llore=-148	w llore=-148	p COMPARA SER YO=-148	k -y TU NO=-148	k ^ TENER LO=148	j no cabeza=148	k -da -do=148	k FRIO _ ,=148	w no mas=148	w fueron _ $=-148	w llevando=148
j vos la=148	m dia -de=-148	w dia de=-148	k EL -on $=-148	k QUIZA SENTIR=148	j me haber=-148	s unos=148	w unos=148	w y _ fui=-148	s algui=148	w alguien=148	j tu los=-148
s rompe=148	s prueb=-148	j obligo a=-148	k ME -go -a=-148	m obligo -a=-148	w me obligo a=-148	w obligo a=-148	k TU -va -a=148	p LO YO LO=-148	m ^ antes=-148	w ^ antes=-148	k -ia -do $=148
k TENER _ -to=-148	m el PORQUE=-148	w impresion=148	k ^ EL -he=-148	j eras de=-148	k -na -na $=148	s pasa=148	w pasa=148	s cuest=148	p ESTADO NO ME=-148	w mi _ no=-147	j antes la=-147
j una pregunta=-147	w una pregunta=-147	p ME COMPARA PASAR=-147	p SER YO LO=-147	w tienen=147	k -y _ -ro=-147	p ELEGIR COMPARA TU=-147	j tu permiso=-147	s permi=-147	w permiso=-147	j el los=-147	p NO EL COSA=147
j y bueno=147	p COMPARA NO SENTIR=147	w sitios=147	w razon=-147	m LO pagaste=-147	p NO ME SENTIR=-147	w la _ para=-147	j te quiero=147	m TU quiero=147	w te quiero=147	k ^ TU COMPARA=147	j a ninos=-147
w a _ ninos=-147	w a los ninos=-147	w tu _ con=-147	m caso $=147	w caso $=147	m -a ese=-147	w a ese=-147	w el _ en=-147	s metid=147	p NO SER ELEGIR=-147	j anos me=147	j lo tengo=147
j te me=-147	m -ue el=-147	s unas=-147	w unas=-147	m estoy -do=-147	k PORQUE _ -de=147	k -ce YO=-147	m -ce yo=-147	k EL _ -or=-147	k -te -en=147	j deuda de=-147	k LO -za=147
m la -za=147	k -a -na=-147	m a -na=-147	s solos=147	w solos=147	j nunca que=146	w numero=-146	k -da ,=-146	m -da ,=-146	m -ra todo=146	p TU SENTIR ME=-146	p NO ME PERDON=-146
p ME FRIO LO=-146	j tus me=146	m cualquier COSA=-146	m EL momento=146	w cuesta=146	p ELEGIR NO TU=-146	j sabiendo que=-146	p LO TODOS EL=146	w a _ no=146	m vale ,=146	w vale ,=146	j quedar de=-146
k -ho -es COMPARA=146	k SER -as=146	m eran -as=146	m pense COMPARA=146	w pense que=146	j me has=146	k QUERIA ,=146	m QUERIA ,=146	w ^ nunca me=146	j por dia=146	j me debes=-146	m ME debes=-146
s debes=-146	w debes=-146	w me debes=-146	k -y _ -se=-146	k ^ -ve=-146	m ^ -ve=-146	k -ui -do=-146	m segui -do=-146	p LO ELEGIR=-146	m una -ta=-146	k -to _ COSA=146	p SER LO SER=-146
j a porque=146	k NO TODOS=146	m no TODOS=146	k -ia PORQUE=146	p SI COMPARA COMPARA=146	m -er que=-146	p COMPARA SENTIR ME=146	w ^ _ tiempo=146	w ^ el tiempo=146	j como estabas=-146	w como estabas=-146	k ^ LO COMPARA ME=146
s acabe=146	w acabe=146	k VOY _ TU=-146	m aposte LO=-146	k NO TENER -or=146	k NO TENER -or COMPARA=146	k TENER -or COMPARA=146	m TENER por=146	w ^ _ tienes=-146	k NO ME -do=146	j sobre de=-146	m -na pregunta=-146
m YO le=-146	w yo le=-146	p LO TENER MENTIR=146	k ME _ PASAR=146	k -es _ -te=-146	k -do _ -a=-146	s panic=146	w panico=146	p COMPARA VIDA LO=-146	k -un -to $=146	j eran para=146	p VIDA TU COMPARA=-146
k -ir LO CONFIANZA=145	k -ir _ CONFIANZA=145	k EL $=-145	m EL $=-145	m bueno ,=145	w bueno ,=145	w contesto=-145	j que diga=145	m las COMPARA=145	p NO TU NO=145	k ^ _ -ne=-145	p LO ELEGIR PASAR=-145
p ME PERO TU=145	k ^ TU -je=-145	j el telefono=-145	w que habia=-145	k ME _ NO=-145	p SENTIR EL=-145	j no espero=-145	m NO espero=-145	w no espero=-145	k HABER _ -un=145	p FRIO SOLO=145	j de nina=-145
k ESTAR _ -un=145	m lo TENER=145	k ESTAR ESTADO , -y=-145	j la despues=145	k -de LO -na=-145	s diari=-145	j vez a=-145	k TENER -re=145	j te mas=-145	k -ar _ -er=-145	j dos cosas=-145	k LO NOS COSA=-145
k NOS COSA=-145	m NOS cosas=-145	m dos COSA=-145	w dos cosas=-145	w las dos cosas=-145	s deuda=-145	k LO _ COSA=-145	k PASAR _ -es=-145	k -io _ -on=-145	w y _ ya=145	j de fueras=-145	w los _ que=-145
k TU HABER -ho=-145	p PORQUE TU ME=145	k PORQUE _ SER=145	k -co _ $=145	j mi comportamiento=145	m ME comportamiento=145	s compo=145	w comportamiento=145	w mi comportamiento=145	w eso te lo=-145	w la veia=-145	k COMPARA _ -er=144
p PERDON ME PERDON=-144	k LO COMPARA ME=144	j nada fue=-144	p LO COMPARA SE=144	k HACER _ -te=144	k -en LO -ra $=-144	m -as con=144	w de trabajo $=-144	m ir $=-144	w ir $=-144	p COMPARA COMPARA HABER=-144	j no excusa=-144
k NO TENER -sa=-144	k NO TENER -sa $=-144	k TENER -sa=-144	k TENER -sa $=-144	m TENER excusa=-144	m excusa $=-144	w excusa $=-144	w no _ excusa=-144	p EL NO ME=-144	k ^ NOS -os=144	s recai=-144	k , _ -li=144
p ME NO YO=-144	k -un SOLO -de=144	k -ui -do $=-144	m TU habia=-144	w te habia=-144	j los mentiras=-144	m -de mentiras=-144	w de mentiras=-144	p HABER ESTADO COMPARA=-144	k PASAR _ EL=144	m tarde $=144	w tarde $=144
k ^ TU LO=144	w menos _ ,=-144	p LO YO ESTAR=144	m ^ ahora=-144	w ^ ahora=-144	w ^ no te=-144	k -y -on=-144	m -y con=-144	m y -on=-144	w y con=-144	p LO SE PASAR=144	k -pi LO=-144
m rompi LO=-144	w guarde=-144	m estabas -en=-144	k EL COSA=144	p PERDON FRIO=-144	p TU LO HACER=144	k -ia _ -es=-144	m busco $=-144	s busco=-144	w busco=-144	w busco $=-144	p PERDON LO VIDA=-144
k -oy=-144	s doy=-144	w doy=-144	j como te=-144	w tu ya=144	p ME HACER=144	p MENTIR LO ME=-144	j el mes=-144	k NO _ -co=-144	j haberte de=-144	k -do -en=144	m telefono $=-144
w telefono $=-144	p SOLO PERDON=144	k ME -co=-144	m me -co=-144	k -y LO PERDON=144	j quien fui=-144	w ^ lo de=144	s foto=-144	w foto=-144	k LO -vi=-144	k LO -vi -a=-144	m LO volvi=-144
p NO VOY LO=-144	k -y _ ME=144	k -es _ LO=-144	j por menos=144	m LO menos=144	w lo menos=144	w por _ menos=144	w por lo menos=144	s duran=-144	w durante=-144	w por no=144	p COMPARA ME PERDON=-144
w es _ de=144	k -on _ -do=144	k ESTAR _ ,=-144	k -y SE COMPARA=-144	w y se que=-144	k -or _ FRIO=-143	m SI tu=143	w si tu=143	j lo llame=-143	s apare=143	j facil contigo=143	m ^ le=-143
w ^ le=-143	p COPAS NO=143	m vos $=143	w vos $=143	k COSA TODOS=-143	p LO TU TU=-143	k TENER TODOS EL=-143	m te ESTAR=-143	k -on _ LO=143	p LO LO ELEGIR=-143	k -ta COMPARA -as=-143	m COMPARA digas=-143
w que digas=-143	w palabras=143	p NOS TU NO=-143	j solo a=-143	k -io _ $=143	k YO EL=-143	m yo EL=-143	s sacas=143	p COMPARA NO VIDA=-143	k ^ -no=143	m ^ -no=143	p PORQUE JUEGO LO=-143
m LO veia=-143	j me pediste=-143	m ME pediste=-143	w me pediste=-143	k YA -de=-143	j tu con=-143	j creer lo=-143	j que fueramos=143	m COMPARA fueramos=143	w fueramos=143	w que fueramos=143	m SER mia=-143
m hice -on=143	w hice con=143	j me nada=-143	s enter=-143	k SEXO _ TU=-143	p ESTADO HABER=-143	j perdon mi=143	k TENER COMPARA -te=-143	k -y ELEGIR=-143	m y ELEGIR=-143	p COSA LO LO=-143	k ^ SE -io=143
m , aunque=143	w , aunque=143	w no _ tu=-143	j era mentira=-143	p EL TU PERDON=143	w y tu no=-143	k JUEGO -en=-143	m JUEGO en=-143	p ME HACER COMPARA=142	j cosas el=-142	m NO sabia=142	s veo=-142
w veo=-142	m COMPARA pedir=-142	w que pedir=-142	p SER COMPARA HABER=142	w ^ _ he=-142	p COMPARA SER NOS=142	k SE -on -as=142	j estoy en=142	k -ta _ TU=-142	k -y TU LO=-142	j todo por=142	k LO -mo=-142
p EL ME MENTIR=-142	k -bi=-142	k SOLO -da=142	k ME PERDON -or=142	m decisiones $=142	w decisiones $=142	k , _ CONFIANZA=142	j es mio=-142	m -es para=-142	w ^ _ sin=142	w entender=142	k -le ,=142
m -le ,=142	k VIDA -de=-142	p ELEGIR NO PORQUE=-142	k PORQUE NO -es=-142	k QUIZA -ar $=142	k -do -es=-142	k -y _ -a=-142	w y _ a=-142	m ^ para=142	w ^ para=142	j el coche=-142	m EL coche=-142
m el -he=-142	w el coche=-142	p NO COMPARA QUIZA=142	k SEXO _ $=142	w ^ _ dos=-142	m explote $=142	w explote $=142	m -a alguien=142	w a alguien=142	w ^ _ parar=-142	k LO -te=-142	k ^ _ VOY=-142
k QUIZA -te=-142	j ahora con=-142	k -a -io=-142	m a -io=-142	k LO VER=-142	m lo VER=-142	w no era yo=142	p ESTAR NO LO=142	k LO COMPARA NO=142	j quiero me=-142	w quiero _ me=-142	w quiero que me=-142
k -de _ -na=-142	w juego=142	k -ve _ EL=-142	k -ar _ $=142	k -un _ SOLO=141	k NO LO SER=-141	m decia COMPARA=-141	w decia que=-141	k -a -un=-141	m -a un=-141	m a -un=-141	w a un=-141
k TODOS ME=141	k ^ -ta=141	m ^ -ta=141	m ^ fingi=-141	w ^ fingi=-141	j es tuyo=-141	w no es=141	j estaba otra=-141	j pagaste tu=-141	p VOY QUERIA=-141	k ^ ME SUBJ=141	w ^ me hubieras=141
j cuando se=-141	p NO PASAR PORQUE=-141	w ^ te menti=141	j aunque no=-141	k -on -ad $=141	w cuando _ que=-141	s viejo=141	j lo no=141	j diga lo=141	w que _ mi=141	k HABER _ -te=-141	j y contigo=-141
w los _ yo=-141	j me dejaste=141	w mentia=-141	m sufrir $=141	w sufrir $=141	k TU -as $=-141	w no se me=-141	p TU COMPARA VIDA=-141	s mayor=141	p TU NO MENTIR=-141	j no puedo=-141	j tu ya=141
m tu PORQUE=141	j fue mia=-141	j veces la=-141	k ^ PASAR -do=141	j vos nada=-141	w responder=-141	m SER verdad=-141	s siete=-141	w siete=-141	k , -as=-141	m , -as=-141	k PORQUE _ NO=-141
w calmantes=141	k -ba _ COPAS=141	s juzga=141	k ^ TU NO=-141	w hable=-141	k PORQUE TODOS=141	s tiemp=-141	w tiempo=-141	k -sa _ TU=-141	m en -lo=-140	j antes decia=-140	k -es -ia COMPARA=-140
k ^ -es -ia COMPARA=-140	m -es decia=-140	w ^ antes decia=-140	w antes decia=-140	w antes decia que=-140	m habia COSA=-140	k -on _ -ra=-140	m -ue la=-140	k NO -ro COMPARA=-140	k ^ NO -ro COMPARA=-140	m sabiendo LO=-140	w ^ nunca lo=-140
k -ro LO=140	j mitad lo=140	m quieres -er=-140	k ^ -te COMPARA TU=-140	k LO $=140	m LO $=140	w estuve=-140	w mas _ una=140	w habia _ $=-140	p PASAR SER ME=-140	j lamento te=140	p NO COMPARA PERDON=-140
j lo por=140	k -do -de LO=140	k PERDON ,=140	m PERDON ,=140	k -de -sa ,=140	j fingi que=-140	m fingi COMPARA=-140	w fingi que=-140	k YO -te=140	m yo -te=140	j lo mal=140	j no todo=140
k -as -es -de=-140	j se pedir=-140	k -os SER=-140	m porque ELEGIR=-140	k -na _ -ta=140	k LO -ma=140	m la -ma=140	m NO hice=140	k ME _ -as=-140	k ESTADO -de LO=140	j ya perdon=140	s princ=-140
w principio=-140	w de otra=140	j cuando cuenta=140	k ESTADO _ -ar=-140	m LO perdi=-140	w te _ nada=140	j has y=-140	k LO PERDON $=140	j decia que=-140	s tia=-140	w tia=-140	w informacion=140
j perdon en=-140	j para se=-140	j o me=-140	k ^ TU -to=-140	j el resto=-140	m EL resto=-140	s resto=-140	w el resto=-140	w resto=-140	k -ie LO=-140	k ME JUEGO=-140	w no _ un=-140
k , -or=140	m , -or=140	m , por=140	w , por=140	k -a LO -na=140	k -es PORQUE=140	m en -ia=-140	k -y _ -or=-140	w y _ por=-140	m -en no=140	w quien no=140	w cansado=-140
k ^ -on EL=139	j me madre=139	k -ar _ SEXO=139	w recai=-139	m -te en=139	j se por=-139	m ella $=-139	w ella $=-139	w ^ _ es=139	m hay COMPARA=139	k COMPARA YO -ia=-139	j el medico=-139
m EL medico=-139	w el medico=-139	w medico=-139	k -en LO -on=-139	k MENTIR _ SOLO=139	m VIDA de=-139	k -ho _ LO=139	w anos _ $=139	p SE TU VIDA=139	k ^ TU -te -a=139	k EL _ -da=139	k TU LO -as=-139
m -te la=139	p SI TU TU=139	p PERDON YA=139	m fuera -de=139	w mejor=139	k -ra _ -ra=-139	k SER _ -ma=139	p EL LO HABER=-139	j queria y=-139	j que oficina=139	m , solo=139	w , solo=139
j mentira el=-139	p PORQUE COMPARA MENTIR=139	m LO ano=-139	k -je -a=-139	m -je a=-139	w no _ por=139	p LO NOS PORQUE=139	k TU _ NO=139	k -or _ -en=-139	p NO TU ESTAR=-139	m ME voy=-139	m me VOY=-139
w me voy=-139	w ^ a ti=-139	p QUIZA QUERIA=-139	j estaba con=-139	p TU NO PORQUE=-139	j yo en=-139	j te habria=139	k -on _ FRIO=139	p COSA EL LO=-139	k TODOS _ SER=139	j de casa=139	s coque=139
p SE SE PASAR=-139	k -es -er=-139	k TU PASAR=139	k -un _ -to=-139	j me volver=139	j tanto el=139	p ELEGIR COMPARA LO=-139	w explote=138	k TU -as -on=138	k PERDON _ -as=138	k PORQUE SE LO=-138	w hice yo $=-138
m -a esto=138	w a esto=138	k -es ,=-138	m -es ,=-138	k YO LO=-138	m yo LO=-138	j tu las=138	k VIDA COMPARA -os=-138	k ^ -eo=-138	m ^ -eo=-138	m ^ veo=-138	w ^ veo=-138
p NO LO CONFIANZA=138	w me _ dicho=138	j el martes=-138	j quede el=-138	j lo tuyo=138	k -ho COMPARA TU=-138	m HABER que=138	w hay que=138	m lo -te=-138	p SER NO LO=138	j que dejaste=138	p YO FRIO=-138
s toda=138	w toda=138	k -ez -os=138	m diez -os=138	p TODOS COMPARA LO=-138	k LO -sa -de=-138	w era verdad $=-138	m ESTADO no=-138	w ^ _ tiene=138	k LO -mo $=-138	j en los=138	j el juego=138
m EL juego=138	w el juego=138	k ESTAR _ -or=138	w estaba _ por=138	p TODOS LO VIDA=138	w nos _ $=-138	m mientras TU=-138	k -el=-138	j tiene que=-138	s crisi=138	w crisis=138	k SOLO -de=138
w ^ _ mal=-138	j correo que=138	k HABER COMPARA=138	k TU -di=-138	m te -di=-138	k -y _ -ia=-138	w ^ _ puse=-138	m LO sabes=138	w lo sabes=138	w lo sabes $=138	k MENTIR -ta=-138	m MENTIR hasta=-138
j te sin=-138	j haberte dicho=-138	k -te -ho=-138	m -te dicho=-138	m haberte -ho=-138	w haberte dicho=-138	k -ra _ NO=-138	k PORQUE PORQUE=-138	m mi ,=-138	w mi ,=-138	k -or LO COMPARA -ce=-138	p FRIO ME LO=138
m me -ta=138	j por tu=-138	k -ia TU=138	p TENER TODOS=-138	k -y -da=-138	m -y cada=-138	m y -da=-138	w y cada=-138	p EL EL NO=138	k -ia _ NO=138	s salie=138	j toca a=-138
s respu=-138	w respuesta=-138	j no sola=-138	k ^ YO EL=-137	w ^ yo le=-137	p YO LO NO=137	w el hotel=-137	w yo _ los=-137	j mientras lo=-137	w cuando _ a=-137	m ^ ya=137	w ^ ya=137
j use de=-137	j porque y=-137	m bien ,=137	w bien ,=137	p FRIO PORQUE=137	j trabajo no=137	w limite=137	m era CONFIANZA=-137	w era verdad=-137	j es muy=137	j te llame=-137	k PERDON COMPARA=137
m PERDON que=137	p ESTADO MENTIR=-137	k COMPARA _ -io=137	s sido=137	w sido=137	k MENTIR -en EL=-137	k QUIZA _ -en=-137	s ser=137	w ser=137	k -de MENTIR=-137	m de MENTIR=-137	m COMPARA tuve=137
k -re LO=137	p PORQUE MENTIR=137	j decia la=-137	s diga=137	w diga=137	p COSA TU COMPARA=-137	p SI LO ELEGIR=-137	j hablar de=137	k PORQUE _ -ir=-137	w porque _ me=137	k LO VIDA NO=137	k COMPARA $=137
m COMPARA $=137	s vivia=137	k -de _ TODOS=137	k MENTIR , PERO=137	k MENTIR _ PERO=137	k , NO TENER=-137	w no _ con=137	k TU NO ESTAR=137	m contarte LO=-137	w contarte lo=-137	k LO -en $=-137	k -ia -de EL=-137
s segun=-137	p NO SOLO LO=-137	k ^ NO TU=-137	k -a -er $=137	m decir $=137	w decir $=137	k ESTADO -na=-137	s desah=137	w menos _ te=137	s fisic=137	m ano $=-137	w ano $=-137
k -je _ -lo=-137	k -de CONFIANZA=137	m de CONFIANZA=137	s coraz=137	w corazon=137	j una una=137	s pedia=-137	p ME MENTIR EL=-137	w dinero _ lo=137	k LO _ -il=-137	p PORQUE SER YO=137	k PORQUE YO=-137
m PORQUE yo=-137	k -es -y NO=137	m votos $=-137	w votos $=-137	w , por eso=137	k -ia _ -ba=137	k ^ _ -ra=137	p JUEGO NO NO=137	k TU _ ESTADO=-136	w tus _ me=136	m -ra lo=-136	s sabad=-136
p PERDON SI EL=136	w que las=-136	j desde octubre=-136	m -de octubre=-136	w desde octubre=-136	k -ce -os $=136	k TU -se $=-136	j no hagamos=136	s hagam=136	w hagamos=136	k SE -to=136	m se -to=136
s tocar=-136	k VOY _ LO=-136	k -on _ SENTIR=136	p LO SOLO ME=-136	m EL martes=-136	w el martes=-136	k ^ ELEGIR=-136	m ^ ELEGIR=-136	j parar y=-136	m fue COSA=136	k QUIZA _ -to=136	m porque -ia=-136
m lo -me=-136	s tener=-136	m mis -es=136	s bebo=136	w bebo=136	p LO ELEGIR TU=-136	k ^ -la QUIZA=-136	j los se=136	p QUERIA TU=-136	j vos en=136	s sabes=136	w sabes=136
m SOLO de=136	m COMPARA hay=136	j tu dijiste=136	p ESTAR NO COMPARA=136	k NOS _ NO=136	j hice yo=-136	j los los=-136	p EL COPAS=136	m MENTIR lo=-136	w cuando te=-136	k NO TU -di=-136	w ^ _ unos=136
j siento haberte=-136	m siento -te=-136	w ^ siento haberte=-136	w siento haberte=-136	j no infidelidad=136	j me todo=136	k ^ TENER PORQUE=-136	w ^ _ razon=-136	j llevo la=136	w llevo _ la=136	m ^ de=136	w ^ de=136
j que pudieras=-136	w pudieras=-136	k -do _ -os=-136	m SER el=136	w ^ _ eras=-136	k NO SER YO=136	k -on _ -lo=136	w ^ _ juego=136	w ^ el juego=136	k ESTAR _ -ra=136	j la crisis=136	m LO crisis=136
w la crisis=136	w ^ _ quien=136	m saberlo $=-136	w saberlo $=-136	k -er TU=-136	k , PERO TU=136	k -ia _ SER=-136	j ya ya=136	j un a=136	k TU _ -go=-136	m , el=-136	w , el=-136
m el ME=136	k TU ESTAR=-136	w ^ siento que=136	w gritarte=-136	j te pregunta=-136	k ^ _ -la=-136	k SER YO=-136	m SER yo=-136	w ^ _ vi=136	j es algo=136	k NO -os=136	p PASAR TU=-136
j voy decir=-135	m -do lo=135	m perdoname $=-135	w perdoname $=-135	m , que=135	w , que=135	j te cabeza=135	s parar=-135	k HABER _ SOLO=-135	k NO -ia=135	m ninos $=-135	w los ninos $=-135
w ninos $=-135	p TU ESTAR YO=-135	k EL VIDA -de=-135	j puedes el=-135	w despues _ el=135	w despues de el=135	k VIDA -ra=-135	j que lado=135	s hable=-135	k PORQUE _ YO=135	s vida=135	w vida=135
j las y=-135	w deuda=-135	m -or no=135	k -do -or=135	m -do por=135	m dano $=-135	w dano $=-135	p COMPARA TU SENTIR=135	w a mentir $=135	k -do , -y=-135	j los antes=-135	w cada _ que=-135
k -as _ -do=135	k JUEGO PORQUE=135	s eres=135	w eres=135	s votos=-135	w votos=-135	p NO CONFIANZA=135	k -re _ EL=-135	m ELEGIR dar=135	k -er LO=-135	j aqui el=-135	w aqui _ el=-135
w la cama $=135	j yo por=-135	p MENTIR EL=-135	w mi _ me=135	k NO _ -on=135	k -ir LO=135	j eran y=-135	w eran _ y=-135	j eso le=135	j todo en=135	j rompi que=-135	m SER fria=-135
m eras FRIO=-135	w eras fria=-135	k -en _ -es=135	w los _ te=-135	s dudas=-135	w dudas=-135	w ^ _ tarde=-135	k ME -te -a=-135	j lo hacer=-135	k ^ MENTIR EL=-135	p PERDON HABER LO=-135	p EL ME QUERIA=135
k -ba _ -ar=135	m el VOY=-135	j no era=135	p EL NO SE=135	k -an -a=135	m -an a=135	k TODOS $=135	m TODOS $=135	w ^ vos no=-135	j mal de=-135	p VER PORQUE TU=-135	k -te -a TU=135
k PERDON _ PORQUE=135	k -do -en EL=135	p TU FRIO PORQUE=135	w y deje que=-135	m ME dejaste=135	w me dejaste=135	k PORQUE MENTIR=134	k PORQUE MENTIR $=134	m como MENTIR=134	k TU TODOS=134	j decirtelo y=-134	k ESTAR _ -a=-134
j era una=134	p NO TU SER=-134	k -en LO -ra=-134	p ME HACER NO=-134	k -do _ -y=-134	p TODOS NO NO=134	w perdon por mi=134	w lo mismo $=134	k ESTADO _ PASAR=-134	m estabas ESTADO=-134	p LO FRIO TU=-134	s tapar=-134
p TODOS COMPARA SER=-134	w y _ use=-134	m TU ya=134	j dias que=-134	j en su=134	k -de _ -un=134	p FRIO SER LO=134	m veo COMPARA=-134	w veo que=-134	k -po=-134	k -as _ PASAR=-134	k CONFIANZA NO=134
k LO CONFIANZA NO=134	m hice YO=-134	w hice yo=-134	w que _ la=-134	w a _ lado=-134	k SER -ta=-134	k -je _ -as=-134	p FRIO COMPARA=134	k -y NO -ba $=134	k -gi=-134	w con _ $=-134	k -de -as -as=134
p LO COMPARA ESTADO=-134	k -as _ NO=134	p FRIO NO COMPARA=134	k ^ -te NO=134	k -da _ TU=-134	j llevaba anos=134	m te -re=-134	k ^ -en -io=-134	w ^ _ junio=-134	w ^ en junio=-134	k ^ LO -da=134	m estas -do=134
k COMPARA _ -da=134	k -y NO -ba=134	s salia=-134	k PERDON _ -es=134	j el le=-134	k ESTAR COSA=134	m disgusto $=134	s disgu=134	w disgusto=134	w disgusto $=134	p TU NO HABER=134	k HACER -de -ir=-134
k ^ NO PASAR=-134	k -te SI=-134	m -te si=-134	m separados $=134	w separados=134	w separados $=134	j nuestro hijo=-134	k NOS -jo=-134	m NOS hijo=-134	m nuestro -jo=-134	w nuestro hijo=-134	j queria que=-134
k PORQUE -ia=-134	j que dado=134	w me _ solo=-134	p YO SER EL=134	k -no ESTAR=-134	m -no estaba=-134	k MENTIR PORQUE TU=134	k ^ -or LO=134	k LO -ee=-134	k -na SOLO=134	m una SOLO=134	w ^ nada de=-134
j le tu=-134	j de amigos=-134	w de _ amigos=-134	p NO PASAR TU=-134	k -je COMPARA ME=-134	p NO PORQUE MENTIR=134	j en antes=-134	w deje _ $=134	j unico un=134	j los la=-134	j un con=-134	k -as _ -to=-134
w era _ $=-134	j los era=-134	m ^ acabe=134	w ^ acabe=134	p ME TODOS=133	k -ra -lo=-133	m para -lo=-133	k ^ ELEGIR -lo=-133	k , -ra=133	m , -ra=133	p ME YO LO=-133	j menti de=-133
k -si _ NO=133	k ^ PASAR -en EL=133	j de todo=133	j un casa=133	m PASAR nada=133	p SER COMPARA COMPARA=-133	j si dices=133	k SE -on=133	m se -on=133	k ^ ME -le=-133	j y sola=-133	p ME QUIZA=133
m siento COMPARA=133	w siento que=133	j te tres=-133	k ^ NO TENER NO=-133	j y todo=133	w de _ con=-133	m de TU=-133	k -do SENTIR $=-133	j te contesto=-133	m TU contesto=-133	w te contesto=-133	j menti con=133
m ^ contigo=133	w ^ contigo=133	j los lo=133	w y _ me=133	j y hombre=133	p NO SI LO=133	k LO _ -ia=133	p SER NO COMPARA=133	k SE _ NO=133	p NO NO SI=133	m ^ llevaba=133	w ^ llevaba=133
k ^ LO -ia=133	w era mentira=-133	p YO COMPARA ELEGIR=-133	j iba de=133	k -de -ir=-133	m de -ir=-133	k ^ NOS=133	m ^ NOS=133	k -en -ar=-133	w fui yo $=-133	w aguanta=133	j los dias=-133
k COMPARA _ PERDON=-133	k ME SUBJ -do=133	k -da _ -de=-133	s sacar=133	k NO LO -os=133	w honestidad=133	k -no _ LO=-133	p LO VOY TU=-133	k ESTAR _ TU=133	j quiza a=-133	s pata=133	w pata=133
k ME -le=-133	k VIDA NO=133	s anali=-133	w analisis=-133	k -lo , PERO=-133	k -lo _ PERO=-133	w la _ porque=-133	j algun a=133	w muchisimo _ $=-133	p COMPARA NO YO=-133	k PERDON HABER=-132	m PERDON haber=-132
k -ce , -y=-132	k LO -ce , -y=-132	k SER _ -io=132	j no sabia=132	j mentirte de=-132	j para es=132	j que esa=132	j esa la=132	k -na MENTIR $=132	p TU ESTADO ME=-132	k -y -ve=-132	m y -ve=-132
p FRIO LO TU=-132	k -te _ -io=132	k -he=-132	j de era=-132	j iba se=132	p MENTIR COMPARA ME=-132	s desea=132	p EL ME SENTIR=132	j quedar bien=-132	m -ar bien=-132	m quedar -en=-132	w quedar bien=-132
j esto que=-132	j que rompi=-132	k COMPARA -pi=-132	m COMPARA rompi=-132	m que -pi=-132	w que rompi=-132	k LO -es -de=-132	k YO _ PASAR=132	k ^ ME MENTIR=-132	k ^ TU -ue=-132	j y puedes=-132	p LO PERO COMPARA=132
j quieres diga=132	m COMPARA marido=132	m enferma $=-132	w enferma $=-132	k ME -to=132	p PERDON TU VIDA=-132	s asi=132	w asi=132	j no toca=-132	j cuando algo=-132	k PORQUE _ -re=132	w donde _ $=132
j veo que=-132	m en -ar=-132	s carga=-132	p PERDON COMPARA COMPARA=132	j y mal=132	p PASAR TU COMPARA=-132	j perdon haberte=-132	j por haberte=-132	m -or haberte=-132	w perdon _ haberte=-132	w perdon por haberte=-132	w por haberte=-132
p ME MENTIR ME=-132	s queda=-132	m te -le=-132	m -en los=132	j cuando diste=-132	j nada que=-132	k -en _ -je=-132	k ^ TU MENTIR LO=132	j poco lo=-132	m puedo -er=-132	k -y _ -ce=-132	j me porque=-132
w necesitaba _ $=132	j te llorar=-132	w ^ te lo=132	j sabias lo=132	p NO COMPARA ESTAR=132	p ELEGIR TU MENTIR=-132	k ^ ME -os=132	p SER COMPARA HACER=132	s impos=132	w imposible=132	p TU NO PASAR=-132	p SER LO QUIZA=132
m LO dias=-132	w los dias=-132	j que saliera=131	w saliera=131	j lo lamento=131	m LO lamento=131	m lamento $=131	w lamento $=131	w lo lamento=131	w lo lamento $=131	w , y eso=-131	j tenia me=131
p SE ME ME=-131	k LO -za $=131	w la cabeza $=131	k -ir _ $=-131	k PERDON -or FRIO=-131	k PERDON _ FRIO=-131	k TU -an=-131	m te -an=-131	k -ia _ -or=131	k -y _ -to=-131	p SE LO TU=-131	j eras yo=-131
k TU _ -je=131	m ni ME=131	p JUEGO QUIZA=131	p COMPARA SI TU=131	p LO TODOS=131	j te duele=-131	m TU duele=-131	w te duele=-131	p TODOS ME=131	j no dormir=131	k ^ NO LO SER=-131	w nunca _ nada=131
k -on ME VIDA=-131	j te noche=-131	p PORQUE COMPARA LO=131	w no sabia=131	j voy lo=-131	k -y _ $=131	w y _ $=131	p ELEGIR TU=-131	k COMPARA -da=-131	s amigo=-131	k TU MENTIR -a TU=-131	j por es=131
p ME NO SE=131	w ^ me decia=-131	j vale te=131	w te _ que=-131	p SOLO SOLO=131	k LO _ -or=131	k -te -ar=-131	k -y LO PERDON $=131	k -en -os -os=131	k -en -os -os $=131	m me JUEGO=-131	p NO TENER ME=131
k ^ SER COMPARA=131	w ^ es que=131	p ME SER FRIO=-131	w las _ se=131	s furio=-131	j lo los=-131	k TODOS _ -na=131	m mismo $=131	w mismo $=131	s inven=-131	j dije me=-131	j que oir=-131
w hablaba=131	k -or -un=-131	m por -un=-131	j te sientes=-131	w te sientes=-131	m -on los=131	k NO ELEGIR=131	k -en -ja=131	m en -ja=131	m cuenta $=131	w cuenta $=131	p PASAR YO LO=131
k -y ESTAR=-131	m y ESTAR=-131	j la con=-131	w estaba _ ,=-131	m NO saber=131	p NO COMPARA SOLO=131	m -en junio=-131	w en junio=-131	p SER NO TU=-131	k -do SENTIR=-131	w los _ en=-131	k -es -ra=-131
j pediste que=-130	p ME PERDON HABER=-130	p NO SI NO=130	p PERDON SI=130	s opera=-130	k -de -io=130	m de -io=130	s salio=130	w salio=130	w amigos=-130	k ^ PASAR -un SOLO=130	s juego=130
k ME , -y=-130	p SOLO NO=130	w ^ no me=130	s lamen=130	j creer que=-130	p NO EL SER=-130	s cada=-130	w cada=-130	p MENTIR FRIO=130	m PASAR tres=-130	k ^ LO SOLO=130	k VIDA -en=-130
p ELEGIR LO LO=-130	p TODOS ELEGIR=130	j lo aunque=130	m ME has=130	w me has=130	m HABER robado=-130	s robad=-130	w robado=-130	w dos _ $=-130	w , _ cada=-130	m -de no=130	k -en -un -so=130
k TU LO -as $=-130	j en se=130	p LO NOS COSA=-130	j de nunca=130	m la -se=-130	j hubieras dicho=130	k SUBJ -ho=130	m SUBJ dicho=130	m hubieras -ho=130	w hubieras dicho=130	j era momento=130	m no -on=130
j paso lo=130	j no ir=-130	k NO -es -ar=-130	p NOS TODOS=130	k PERDON LO -de EL=130	j que fue=-130	j daba verguenza=130	k TENER -on=130	m TENER con=130	s cuatr=-130	m cuando SE=-130	w cuando se=-130
m el SEXO=-130	s prefi=-130	k LO SEXO $=130	j con fue=130	j ti era=-130	j si ti=130	k NO ME QUERIA=130	s mayo=-130	w mayo=-130	p COPAS ME=130	m mintiendo $=-130	w mintiendo $=-130
w ustedes=130	p TU VOY LO=-130	m puedo -ar=-130	p ESTAR PERDON=130	k SER _ -a=130	j la ese=130	j habia hecho=-130	w habia hecho=-130	w te _ delante=-130	m -ia porque=129	w parar=-129	j fui tu=-129
j me esto=129	j mis con=129	m ni COMPARA=129	w ^ ni que=129	w ni que=129	w llorar=-129	m -de nuestra=-129	k COMPARA -ra TU=-129	k -je COMPARA=-129	m -je que=-129	j cuenta y=-129	j me vi=129
k PASAR COSA=129	k SER _ -os=129	p SE COMPARA LO=-129	k ESTAR ESTADO=-129	k ME COSA=129	j que encontraste=-129	m COMPARA encontraste=-129	w que encontraste=-129	k SE _ -va=129	m otro $=129	w otro $=129	m el COSA=129
m TU hace=129	w te hace=129	m me -le=-129	k -y -a EL=129	w y a el=129	s fatal=129	w fatal=129	w decirle=-129	m trabajo TU=129	w trabajo te=129	k -on EL $=-129	j y fui=-129
j sabes que=129	p EL EL SE=129	k YO MENTIR=-129	m yo MENTIR=-129	j te quite=-129	m -en las=129	p PERO LO TENER=-129	w lo _ por=129	p QUIZA SENTIR LO=129	j los hombres=129	m LO hombres=129	m los TODOS=129
w los hombres=129	j pasado no=-129	m HABER ningun=-129	j haber de=-129	m VIDA en=-129	p TENER COSA=129	p NO TU SOLO=129	m creer COMPARA=-129	w creer que=-129	m ti NO=129	j la entera=-129	j no soy=129
m NO soy=129	w no soy=129	k TU _ -me=129	p ME LO LO=-129	k -er _ $=-129	j de ser=129	k PASAR _ -on=129	p PERDON LO EL=129	j mal dia=-129	m EL no=-129	k HACER -a=129	m HACER a=129
p SER LO TODOS=129	w ^ _ unico=129	w ^ lo unico=129	k ESTAR -ra=-129	k FRIO ME=129	w era mentira $=-129	w ^ _ ya=129	k LO ESTADO=129	s puse=-129	w puse=-129	w daba _ y=-129	s empuj=-129
m loca $=-129	w loca $=-129	k PORQUE _ $=129	m contar LO=-129	j yo soy=129	p PERDON PORQUE=129	m el -lo=129	j lo mejor=129	j como una=129	j y meses=-129	j me casa=129	m algo -ra=129
j tu propia=-129	m TU propia=-129	w tu propia=-129	w pedir=-128	p SOLO LO COMPARA=-128	m NO solo=-128	s apren=128	w ^ _ invente=-128	w de no=128	p LO NO TODOS=128	m quien NO=128	j que eras=-128
j el momento=128	m siempre TENER=-128	k -va=128	m quien ME=128	w quien me=128	m una -on=128	j te propia=-128	j el suelo=128	m EL suelo=128	s suelo=128	w el suelo=128	w suelo=128
j pague la=-128	m pague LO=-128	w pague la=-128	j eres quien=128	p ESTADO LO NO=-128	p PERDON YO=-128	m ^ esas=128	w ^ esas=128	k TU FRIO $=-128	w cuenta=128	k -es -on=128	p ME COPAS=128
w estoy _ $=128	k -bo $=128	m -bo $=128	k -ra COMPARA NO=-128	m culpa ,=128	w culpa ,=128	k ME -as -on=128	w asi _ no=128	p SER EL VIDA=128	j falte tu=128	w sufrir=128	m YO que=128
w yo que=128	j a las=-128	m COMPARA dejaste=128	w que dejaste=128	m fue NO=128	k ESTAR ESTADO -de=-128	p COMPARA QUIZA SENTIR=128	p COMPARA ELEGIR TU=-128	j la veces=-128	k ELEGIR _ -y=-128	w ^ no fue=-128	k -me YO=-128
m -me yo=-128	w y _ uno=-128	s descu=-128	w de noche ,=-128	k -ba $=128	m -ba $=128	s ahora=-128	w ahora=-128	k , -y SE=-128	w , y se=-128	s lleva=128	k LO -te $=-128
j tu enojo=-128	m TU enojo=-128	s enojo=-128	w enojo=-128	w tu enojo=-128	k PASAR ME=-128	k -de _ YO=128	p TU COMPARA SOLO=-128	p LO LO MENTIR=-128	j una respuesta=-128	m -na respuesta=-128	w una respuesta=-128
m ^ te=-128	w ^ te=-128	j porque un=128	p SER PORQUE=128	p SER TU ME=128	k -a _ -os=-128	m lo PERDON=128	p ME VIDA ME=-128	k MENTIR -de=-128	w te _ y=-128	m COMPARA todavia=-128	w que todavia=-128
w tener=-128	k -ra _ -ta=-128	k , -y TU NO=-128	w mis cosas $=128	k COMPARA LO -es=-128	j es pero=127	j sueno y=-127	j en estaba=-127	k -on -de=127	m -on de=127	k -un SOLO $=127	p TU HACER NO=-127
k PASAR -un SOLO=127	p TODOS QUIZA=127	k TODOS _ -en=127	p TU PERO COMPARA=127	k EL -je $=-127	s razon=-127	p PERDON COSA YO=-127	k ^ QUERIA=127	m ^ QUERIA=127	j de hijo=-127	w de _ hijo=-127	k -vi _ VIDA=-127
k -ro -y=-127	m -ro y=-127	j te que=-127	j todo es=127	p PASAR NO=127	j el cuando=-127	k ^ ESTAR PASAR=127	s serio=127	w serio=127	k -to PORQUE=-127	m PASAR lo=127	p LO CONFIANZA NO=127
k -de -as $=127	s parab=127	m veces LO=-127	j no es=127	m -de en=-127	w elegi _ $=-127	k LO _ ESTAR=-127	w reconozco=127	w ella _ que=127	k -ta _ LO=127	k ME _ -do=127	k -do _ COSA=127
p QUIZA LO ESTADO=-127	m -to para=-127	j no estaba=-127	p VIDA TU=-127	k SOLO -en=127	j fue sin=127	k -to FRIO=127	m tanto FRIO=127	j practicamente me=127	k LO VOY -a=-127	m LO voy=-127	p LO LO VER=127
w cuando _ $=-127	p SI COMPARA SER=127	k -as SER=-127	p SER ME HACER=127	p ME HABER MENTIR=-127	m hacer $=-127	w hacer $=-127	k -a _ OTRO=-127	w porque _ a=-127	k LO -y=127	m LO y=127	p COMPARA TU TU=-127
j que hiciste=-127	m COMPARA hiciste=-127	w que hiciste=-127	j que hizo=-127	j no pudieras=-127	w que _ pudieras=-127	j lo diga=127	k -is $=-127	m -is $=-127	s sospe=-127	k PASAR ,=-127	m PASAR ,=-127
j tia enferma=-127	k OTRO -ma=-127	m OTRO enferma=-127	m tia -ma=-127	w tia enferma=-127	j esas que=127	j y con=-127	j se llama=-127	k SE -ma=-127	m SE llama=-127	m se -ma=-127	w se llama=-127
k ME PERDON ,=127	w ^ _ espero=-127	w ^ no espero=-127	j se en=127	k EL VOY $=-127	p NO TODOS=127	m -ar esto=127	j menti a=-127	j no mentir=127	k NO -ro NO=-127	m -ro nada=-127	j me fue=-127
m fue -en=-127	k -as _ SOLO=-127	p SUBJ SOLO=127	m accidente $=-127	w accidente $=-127	k EL -es COMPARA=-127	j el vez=127	w quiero _ $=-127	k , _ -da=-126	s costu=126	j que eran=-126	k TENER -ta=126
k ^ TENER -ta=126	m tenia -ta=126	p VER NOS=-126	j cuenta no=126	k -ra COMPARA NO -as=-126	k TENER -a=-126	m TENER a=-126	k -ro _ LO=126	m menti ,=126	w menti ,=126	p SER PORQUE COMPARA=126	k ^ PORQUE NO=-126
w hombre _ $=126	p COMPARA LO YA=126	w nos _ de=126	k -ar -y NO=-126	m fuiste TU=126	j quiza nunca=-126	m QUIZA nunca=-126	w quiza nunca=-126	p LO SE=126	k ^ _ OTRO=126	j te los=-126	k -ia _ -do=-126
w la casa $=126	m NO decir=-126	k , SI TU=126	j menti y=126	k -se TU=-126	m -se tu=-126	j lei que=-126	k NOS -os $=-126	k VIDA _ COMPARA=-126	j era otra=126	p HABER COMPARA TU=-126	k -uy _ -y=126
w muy _ y=126	m no ELEGIR=126	j fueron que=126	j paso en=-126	m paso -en=-126	w paso en=-126	w que paso en=-126	w pruebas=-126	j a los=-126	m PASAR para=-126	j quien por=-126	j a alguien=126
s dijo=126	w dijo=126	m -a los=-126	w a los=-126	m -de ti=-126	w de ti=-126	k SER -un TODOS=126	j y lamento=126	w y _ lamento=126	w y lo lamento=126	k ^ TU NO -te=-126	j tambien y=-126
m menti -on=126	w menti con=126	j ni se=126	p VER EL ME=-126	p EL HACER=126	p NO COMPARA SER=126	k NO ME -go=-126	j de leer=-126	w ^ por mis=-126	s enamo=126	k COPAS ,=-126	m COPAS ,=-126
m -a mis=-126	w a mis=-126	w el momento=126	m -na porque=-126	j es mia=-126	p SER YO SE=-126	j como yo=126	k -de CONFIANZA $=126	j gaste en=-126	p LO TU EL=-126	k HABER _ -er=126	j no quiero=-126
j y miraba=-126	j yo miraba=-126	s dan=-126	w dan=-126	j los en=-126	j en las=126	w me _ lo=-126	k -er COSA=-126	j fueron no=-126	p SOLO COMPARA YO=-126	p TODOS LO NOS=-126	j nuestro antes=126
p EL LO TU=-125	p JUEGO LO MENTIR=-125	w el _ dia=-125	j de cinco=-125	k QUERIA _ $=125	j era mi=125	w era mi=125	p PERDON COMPARA NO=125	p SOLO LO TU=-125	j madre te=-125	m madre TU=-125	w madre te=-125
j cuarto te=-125	k VOY -a -ir=-125	k VOY _ -ir=-125	j te di=-125	k LO -to $=125	k ^ PASAR -or=125	w ^ fue por=125	s calla=-125	j por deje=-125	j pregunta de=-125	j que ti=-125	k -en _ SENTIR=125
k -y _ -do=-125	j yo estoy=125	k -or EL $=-125	m palabra $=-125	w palabra $=-125	p NOS NO NO=-125	k ESTADO , -y=-125	k ESTADO _ -y=-125	k SENTIR -do $=125	j los veia=-125	p SENTIR LO ME=125	k PASAR _ -un=-125
p ESTAR NO NO=125	p TU PORQUE VOY=125	j vos lo=125	k -en _ CONFIANZA=-125	k COMPARA _ ESTADO=-125	p LO EL TODOS=125	p TENER NOS=125	k ^ NO -ia=125	p NOS VOY=-125	j ser un=125	m ser -un=125	w ser un=125
k JUEGO _ -as=-125	k -te -te=125	w mintiendo=-125	m preguntas COMPARA=-125	w preguntas que=-125	k -ho COMPARA -ar=125	k -ho COMPARA -ar $=125	k -ho _ -ar=125	j rompi la=-125	k -va -a -er=125	k -va _ -er=125	s robe=-125
w robe=-125	k COMPARA _ NO=-125	k TU VIDA -ra=-125	j te para=-125	w hicieron=125	s epoca=125	w epoca=125	j no no=125	j iba lo=-125	j me case=125	m ME case=125	s case=125
w ^ _ case=125	w ^ me case=125	w case=125	w me case=125	k COMPARA _ TODOS=125	j que veas=125	s veas=125	w que _ veas=125	w veas=125	p COMPARA SER HACER=125	k SER NO=125	k SI -to=-125
m si -to=-125	p SER PORQUE TU=125	p MENTIR NO ME=125	j tres y=-125	m menti -a=-125	w menti a=-125	j voy que=-125	j bien lo=125	j y la=-125	k NO -se=125	j porque ella=-125	k -da _ -so=125
k LO _ PASAR=125	j de cuando=-125	p LO MENTIR HABER=125	p MENTIR NO LO=125	w hombres=125	j ella la=125	m LO sabia=-125	w lo sabia=-125	w la carta $=-125	p LO SER ME=-125	j perdon lo=125	p MENTIR SI=125
k ME PORQUE=-125	m mi PORQUE=-125	k EL -es $=125	p MENTIR YO=-125	k -y _ QUIZA=-125	w con una=-125	k -te _ -no=-125	p NO SI=125	k PERDON -or ME=125	m SOLO mire=125	k -en _ -so=125	p PERDON MENTIR EL=-125
m ya ESTAR=124	m NO hagamos=124	w no hagamos=124	w el _ estaba=-124	k LO ELEGIR $=-124	j te casa=-124	k ME COSA $=124	j primera que=124	k -ce -ra=124	m -ce para=124	m hice -ra=124	w hice para=124
k SER SOLO $=-124	s vale=124	w vale=124	m puedes -ar=-124	k , ELEGIR=-124	m , ELEGIR=-124	w mi _ para=-124	k PERO _ -en=-124	k HABER COMPARA -er=124	k EL _ -en=-124	k SOLO _ -ce=124	j y escondi=-124
m tu -da=-124	w ni _ ,=-124	k -na -on=124	j nada lo=-124	p EL SEXO ME=-124	k SER _ TODOS=124	s ayuda=-124	k VOY _ $=124	k -a -es=124	m a -es=124	j pedir perdon=-124	k -ir PERDON=-124
m -ir perdon=-124	m pedir PERDON=-124	w pedir perdon=-124	p LO VIDA TODOS=124	k PERDON SI=124	m PERDON si=124	k -as -on LO=124	m -ar lo=-124	j que cause=124	p JUEGO LO NO=-124	j mi era=-124	p NO PASAR COPAS=-124
w los _ no=124	p SE ERROR=124	k ME ESTADO=-124	j siento hayas=124	k -en LO SEXO $=124	j lo sabia=-124	w muchas=124	m -re el=-124	j tenia trabajo=124	j yo contigo=-124	k EL -to $=-124	j he de=124
k NO _ -ba=124	k -ba _ ESTADO=124	m -y necesitaba=124	w y necesitaba=124	p TU SENTIR COSA=-124	s anill=-124	w anillo=-124	m sus -os=-124	j que todavia=-124	k HABER -do $=-124	m cabeza $=124	w cabeza $=124
j por habia=-124	m mi NO=124	p PERO NOS=124	j la vez=-124	m COMPARA hayas=124	w que hayas=124	m la -ra=-124	p NO EL QUERIA=-124	k -a ME COMPARA ME=124	k ME COMPARA ME=124	k ^ -a ME COMPARA=124	w a _ tambien=124
w a mi tambien=124	w mi tambien=124	w mi tambien me=124	k -a FRIO=-124	m a FRIO=-124	m la OTRO=-124	j ese me=-124	w , _ ya=-124	p QUERIA COMPARA TU=-124	w lo que me=124	k ^ _ -ir=-124	k -a EL -co=-124
j el perro=124	j perro a=124	m EL perro=124	s perro=124	w el perro=124	w perro=124	m ^ prometi=-124	w ^ prometi=-124	k -go LO=-124	k COMPARA SE -ra=-124	k COMPARA SE -ra $=-124	k ^ -ar=124
m ^ -ar=124	j y otra=-124	m -te no=124	p SER TODOS=124	k YO -ba=-124	m yo -ba=-124	k -de _ -he=-124	k -en -ce=124	k -en -ce -os=124	m en -ce=124	w las _ ,=-124	k -ro _ TU=-124
j mientras en=-124	k EL -lo=124	j fuera de=124	w disculpame=124	j cuando celular=-124	m SEXO no=124	k TU -la=-124	j lamento que=124	k -za -en=124	k LO -za -en=124	m -za en=124	m cabeza -en=124
w cabeza en=124	w la cabeza en=124	s doce=124	w doce=124	p PORQUE ME SENTIR=124	j no solo=-124	m el NO=-124	w el no=-124	k VIDA -de LO -ia=-124	k NO ME -go -a=-123	p ELEGIR LO EL=-123	j perdon parte=123
p NOS VIDA LO=-123	k SENTIR _ -or=123	k -lo _ ME=-123	j vez no=123	j ti de=-123	k -or TODOS=123	m por TODOS=123	w de un=123	j estaba a=-123	w otra _ ,=-123	p SEXO SOLO=123	k -ra _ -y=-123
s cansa=-123	p QUIZA QUIZA LO=123	k -ha $=-123	m -ha $=-123	k TU MENTIR ,=123	m NO estoy=123	w no estoy=123	w peor _ lo=123	w perdona=123	k SUBJ=123	m -a contar=123	w a contar=123
m contigo $=-123	w contigo $=-123	j le pedi=-123	m EL pedi=-123	w le pedi=-123	j te empuje=-123	m TU empuje=-123	w ^ _ empuje=-123	w ^ te empuje=-123	w empuje=-123	w te empuje=-123	m cuando ME=-123
m ^ dijiste=-123	w ^ dijiste=-123	w ^ dijiste que=-123	j de decir=-123	m -de decir=-123	w de decir=-123	k -er _ -os=-123	w te _ hasta=-123	k ^ LO -ad=123	w se _ con=-123	k -on TODOS LO=123	k -pa $=123
m -pa $=123	k JUEGO _ COMPARA=-123	k COMPARA LO VIDA=123	p LO COSA COMPARA=123	j las se=123	p COMPARA PASAR ERROR=-123	j era con=123	k LO -se -de=-123	m use -de=-123	w la use=-123	w la use de=-123	w use de=-123
w espero=-123	j fue y=-123	j conmigo y=-123	w llama=-123	j te crees=123	w alguna=123	s tenga=-123	j me otra=123	m LO use=-123	k -y -en=123	m y -en=123	w pero no=-123
p LO NO SE=123	k ^ _ -je=-123	j en es=-123	s algun=123	k PASAR _ -en=123	j fui su=-123	w fui _ su=-123	w fui a su=-123	k SOLO _ -un=123	k -si LO=123	p HABER COMPARA ME=-123	m hotel -on=-123
j lo importante=123	m LO importante=123	w lo importante=123	k ^ NO ME -do=123	j he cosas=123	j quince anos=123	m quince -os=123	w quince=123	w quince anos=123	k EL SER=123	m EL era=123	m vez $=-123
w vez $=-123	k EL _ SE=123	s viene=-123	k -na -ta=-123	m -or un=-123	w por un=-123	k ^ PERDON SI=123	j hagamos de=123	k -de LO VIDA=-123	m -y te=-123	w y te=-123	k LO -ce -ra=123
w lo hice para=123	p SOLO COMPARA PASAR=123	p TU LO SE=123	s decia=-123	p SER HACER=123	j el todo=123	p COMPARA ELEGIR=-122	k EL NO ME=-122	k ^ EL NO ME=-122	k -no SE=122	m -no se=122	j antes me=-122
j lo todas=122	k -as _ -ta=-122	k EL -en=-122	j quise y=-122	k LO _ -ta=-122	w le _ que=-122	j me rei=-122	k ME -ei=-122	m ME rei=-122	m me -ei=-122	s rei=-122	w me rei=-122
w rei=-122	j tu yo=-122	k -de NOS=-122	j nadie me=-122	k FRIO -y=122	m FRIO y=122	s fui=-122	w fui=-122	s sus=122	w sus=122	j un ti=-122	m TU es=122
m tu -to=-122	w estres=-122	k -te _ -on=-122	k COMPARA TU -ce $=-122	k TU -ce $=-122	w te hice $=-122	k YA $=122	m YA $=122	j la nada=-122	w te crees=122	p VIDA COMPARA TU=-122	j carrera me=122
k TU -io $=-122	k JUEGO -y=-122	m JUEGO y=-122	k COMPARA -ar $=122	w la _ no=-122	k -no $=-122	m -no $=-122	k ^ LO TODOS=122	k NO -ba=122	j te veces=122	k LO -as ,=-122	p PERDON LO COSA=122
k COMPARA YO $=122	w que yo $=122	m ninos ,=122	w los ninos ,=122	w ninos ,=122	m -do un=122	m el -je=-122	j se lo=-122	p SE TU NO=-122	w con lo=122	k -on LO -na=-122	p COMPARA EL QUERIA=122
p SI LO PERDON=122	k ELEGIR -ar=122	p EL YO NO=122	s arreg=122	p LO ESTADO TU=122	p LO ESTADO ME=-122	w lo _ de=122	p NO TU TU=-122	m ELEGIR no=-122	j sabes lo=122	m sabes LO=122	w sabes lo=122
k ^ NO TU -di=-122	j estaba por=122	m HABER ido=122	w ^ _ sus=-122	s famil=122	k ^ LO CONFIANZA NO=122	m nunca SER=122	m telefono -en=-122	w telefono en=-122	k LO -ma $=122	k ELEGIR -lo=-122	w es mia $=-122
k -ro COMPARA ME -as=-122	k ^ _ FRIO=-122	p NO QUERIA TU=-122	k SER _ ME=-122	k SOLO PASAR=122	p COMPARA VER EL=-122	p PERDON SI LO=122	s dejar=-122	k EL COPAS ,=-122	m dias COMPARA=-122	w dias que=-122	w los dias que=-122
w , perdon $=122	j tu primero=122	w te menti a=-122	k -mo _ $=-122	k -os _ SOLO=122	k ^ LO ESTAR=122	k ^ LO ESTAR -do=122	m LO estas=122	w ^ lo estas=122	w lo estas=122	k -en EL -lo=122	p COMPARA SER FRIO=-122
j preferi y=-122	k ^ ME -on LO=121	p LO ERROR COMPARA=121	j ya que=121	p YO PORQUE=121	p ELEGIR ELEGIR MENTIR=-121	j que tengo=121	w senti=-121	k -en _ -he=-121	j robado la=-121	k ESTADO -y NO=121	m ^ perdoname=-121
w ^ perdoname=-121	w las que=121	k TU COMPARA $=-121	k -sí ,=121	m -sí ,=121	m sí ,=121	w sí ,=121	j porque a=-121	k ^ TENER LO -za=121	w por _ te=-121	j a tienes=-121	k -da LO=121
k -de _ -ta=121	w lo _ mucho=121	w algun=121	j dia te=-121	k SE -so=121	m se -so=121	w venias=121	j meti en=-121	k -ti -en=-121	m -ti en=-121	m meti -en=-121	w meti en=-121
k ERROR NO=-121	k -ba _ TU=-121	p PASAR PORQUE TU=-121	w lo que te=-121	m PORQUE todo=121	j lo mismo=121	k -me -on=-121	m -me con=-121	j a un=-121	j por dos=-121	k -or LO NOS=-121	k -or _ NOS=-121
w por _ dos=-121	p JUEGO SE=121	w la _ te=121	j decirle que=-121	j tambien a=-121	k ^ -as -me=121	m ME calle=-121	w me calle=-121	w importancia=121	k -le -do=-121	k -le -do TU=-121	p SER NOS=121
k -ce SOLO=-121	m es -na=121	j que vez=-121	k -er -a -ar=-121	m hacerlo $=-121	w hacerlo $=-121	p ELEGIR SEXO=121	m uno $=-121	w uno $=-121	p PERO SER=121	j ni lo=-121	k TU -to $=-121
k -io _ COMPARA=121	p NO PASAR ERROR=-121	p LO PASAR COSA=121	k -es -es $=-121	p VIDA EL LO=-121	k -ue _ -a=-121	k ^ PERDON COMPARA TU=121	k LO PASAR $=-121	m la -en=121	k NO _ -go=-121	k TU PORQUE=121	w porque yo no=-121
k VER=-121	p LO PASAR SE=121	j la voz=121	k LO -oz=121	m LO voz=121	m la -oz=121	w la voz=121	m estan -en=-121	k -un _ -do=-121	s feo=121	w feo=121	j que salia=-121
k -te _ -to=121	p HACER NO=-121	j yo cuando=121	k NO _ ,=-121	m -do en=121	j nunca diste=-121	k MENTIR -a=-121	m MENTIR a=-121	k ^ -ue=-121	m ^ -ue=-121	w y no sabia=121	p PERDON HABER EL=-121
j tu contra=-121	k ^ -ce -os=121	w decia=-121	k LO TODOS=121	k SE -ra=-121	m se -ra=-121	p TU ELEGIR=-121	m los -as=-121	k -se ,=121	m -se ,=121	j tu vida=-121	m TU vida=-121
w tu vida=-121	k QUERIA _ COSA=121	m -y segui=-121	w y segui=-121	k QUIZA _ SENTIR=121	m ser COMPARA=121	k -y _ -no=-120	p SER QUIZA COMPARA=120	s parej=120	k MENTIR _ -en=-120	w en las=120	j haberte el=-120
s peore=120	w peores=120	m no -se=120	w buenos=120	p MENTIR PORQUE FRIO=120	k -de EL -er=-120	k -de _ -er=-120	k -y TU -di=-120	p ME MENTIR TU=-120	s borro=120	p ME TU TU=-120	j cuarto de=120
p VOY LO LO=-120	k ^ PERDON COMPARA=120	k -ba ESTADO=-120	w no estaba=-120	p MENTIR NO SENTIR=120	w y _ mi=120	m -de lo=120	k QUIZA _ EL=-120	k HABER -do -a LO=120	m EL piso=-120	s remov=120	j dias veia=-120
j que veia=-120	k -as COMPARA LO -ia=-120	k LO -as COMPARA LO=-120	w dias que la=-120	w que _ veia=-120	w que la veia=-120	m HABER dejado=-120	j porque fui=-120	w no _ pude=120	k HABER NO=-120	k NO HABER NO=-120	p PASAR COMPARA TU=120
w haberte _ ,=120	j el primer=-120	m EL primer=-120	w el primer=-120	m -a nada=-120	w a nada=-120	s reacc=120	p TU FRIO ESTAR=120	p SI TU ME=120	k SE -or=-120	k SE -or COMPARA=-120	m SE por=-120
m se -or=-120	w se por=-120	w se por que=-120	m ^ desde=120	w ^ desde=120	p ME HABER COSA=-120	w de otra $=120	s hombr=120	w preguntar=-120	j te deje=-120	m TU deje=-120	w te deje=-120
j estuve el=-120	w ^ _ los=-120	k HABER _ ME=120	w ^ si tu=120	k SER _ PORQUE=120	j escondi porque=120	k SER TODOS=120	k -y _ -lo=-120	j quien me=120	j tu dolor=-120	m TU dolor=-120	w tu dolor=-120
j me delante=120	w , pero no=-120	k -on _ -ba=-120	p EL SOLO COMPARA=120	j que disculpa=-120	m ^ quise=-120	w ^ quise=-120	m ^ volvi=-120	w ^ volvi=-120	k -y TU -re=-120	k -ti _ ERROR=120	k EL SE=120
m EL se=120	k ^ TU -ta=120	k COMPARA -se=120	m que -se=120	p EL TU VIDA=-120	p ME LO ESTAR=-120	m panico $=120	w panico $=120	k ^ -so=-120	m ^ -so=-120	j una donde=120	w y te lo=-120
k EL _ -on=-120	j me quito=120	j quito de=120	k NO SE ME=-120	k ^ NO SE ME=-120	k PERDON COMPARA TU=120	j en nunca=120	p LO ME TENER=119	k -de -ir COMPARA=-119	w de decir que=-119	k -a _ SOLO=119	k -as _ -si=119
m LO pagina=-119	k , _ COSA=119	p PERDON LO SENTIR=119	p PERDON TU NO=-119	k YO _ MENTIR=-119	p PERDON LO JUEGO=119	j lo o=-119	p HACER TODOS=119	k ^ ELEGIR COMPARA=-119	k LO SOLO COMPARA=119	k LO _ -da=-119	p COMPARA JUEGO LO=-119
k -ue YO=-119	m -ue yo=-119	k -en -io -y=119	s tengo=119	w tengo=119	j fueron las=119	k PASAR _ ERROR=-119	k QUIZA SER=119	s abrir=119	w abrir=119	p PERDON TU LO=119	j no arregla=-119
w arregla=-119	w lamento=119	p TU TENER EL=-119	k ^ -os -os=119	k ^ NO -de LO=-119	j lo contartelo=-119	s acost=-119	j el dije=-119	p QUIZA COMPARA LO=-119	m -le en=119	p ME TU QUIZA=119	p TU VIDA ME=119
k -te LO -ad=-119	k -te _ -ad=-119	k -y YO NO=119	w y yo no=119	m COMPARA hacer=119	w que hacer=119	w calentura=119	k SER _ $=-119	m -na amistad=119	w una amistad=119	j te eso=-119	w porque tu=119
k ME JUEGO LO=-119	k ESTADO -on=-119	m ESTADO con=-119	k NO SER MENTIR=119	j vez en=119	k HABER ERROR=119	j a otro=119	m ^ solo=119	w ^ solo=119	p EL SER YO=-119	w golpe=-119	j da verguenza=-119
j prometi no=-119	p COMPARA PASAR TU=-119	w no _ decir=119	k -re _ -ar=-119	k SI TU=119	m si TU=119	k -ba _ $=-119	w ^ _ dinero=-119	k -si _ LO=-119	w eran _ ,=119	s tomo=119	w tomo=119
j y tres=-119	w , _ quedo=-119	j si fuera=119	m ^ que=119	w ^ que=119	s perfu=-119	w perfume=-119	k EL -ba=119	k SE LO COMPARA=-118	w se lo que=-118	j que ido=118	k TU MENTIR -y=-118
s juici=118	w juicio=118	p COMPARA SI ME=118	k -ho -es=118	p LO VOY=-118	j que madre=-118	k COPAS=118	k -ia _ COMPARA=-118	k -je -ra=-118	m -do no=-118	s veces=-118	w veces=-118
k -y _ PORQUE=118	j palabra palabra=-118	m -er esto=-118	j me cuando=-118	w entiendo=-118	k FRIO _ TU=-118	p COMPARA QUERIA=118	j prometi a=-118	s medic=-118	k -ar PORQUE=118	w de _ porque=-118	k , _ -go=118
p NO ESTADO NO=-118	k ESTAR _ COMPARA=-118	p YA PORQUE=-118	s viaje=-118	k MENTIR LO -de=-118	j queria lo=-118	m su SEXO=118	k PASAR TU=-118	m PASAR tu=-118	p TODOS EL NO=118	w correo=118	j se como=118
k -os SOLO=118	k TODOS _ $=118	k ^ PORQUE -as=118	w y _ hice=-118	p PERO COMPARA TU=118	s maner=118	w , _ los=-118	k ^ PORQUE=118	m ^ PORQUE=118	j mi vida=118	k -un _ ,=118	k -ia LO=118
j dia la=118	j se de=118	m HABER contado=-118	k ^ LO MENTIR=118	s provo=118	m PASAR mas=118	k -en NO $=-118	p NO SER COMPARA=118	k -es -er LO=-118	j que puerta=118	k -to _ ,=118	w me _ sin=118
w decision=-118	k -er _ -ar=-118	k ^ -eo COMPARA=-118	w ^ veo que=-118	j mi palabra=-118	m ME palabra=-118	w mi palabra=-118	w dije _ me=-118	w dije que me=-118	p PORQUE LO HABER=-118	w ayuda=-118	p TENER CONFIANZA=118
k ^ -de=118	m ^ -de=118	j pagina de=-118	k LO YA -de=-118	m pagina -de=-118	s adela=118	w adelante=118	j decirle a=-118	m decirle -a=-118	w decirle a=-118	w con _ me=118	j pedi con=-118
p EL LO SER=-118	j la regue=118	m LO regue=118	s regue=118	w la regue=118	w regue=118	p ME SUBJ COMPARA=118	s numer=-118	p COMPARA YA=118	w te _ dicho=-118	m salida $=118	w salida $=118
j de bien=118	k -or COMPARA $=-118	w por que $=-118	w tu _ no=118	j lo ese=-118	p COSA COSA LO=118	j se arregla=-118	k NO SE -la=-118	k SE -la=-118	m SE arregla=-118	m se -la=-118	w no _ arregla=-118
w no se arregla=-118	w se arregla=-118	k -es , LO=-118	j nadie te=-118	j por los=-118	p COMPARA PORQUE MENTIR=118	p ME HABER COMPARA=-118	m -te todo=-118	p EL QUIZA TU=118	j tenias razon=-118	j que necesitaba=118	m COMPARA necesitaba=118
w que necesitaba=118	j de nuestra=-117	s oport=-117	j eres de=117	j eres para=117	j para el=-117	j soy yo=-117	m soy YO=-117	w soy yo=-117	p SE LO COMPARA=-117	k PERDON _ HABER=-117	w ^ a tu=-117
j hijo que=-117	j en ano=-117	k -un -te=-117	m un -te=-117	k -he _ TU=-117	j me te=-117	p EL TODOS LO=-117	w de _ noche=-117	k -pe=-117	j con nombre=-117	w con _ nombre=-117	k -zo -y=-117
m -zo y=-117	j dinero los=-117	m , fui=-117	w , fui=-117	j lo menos=117	m ^ mereces=-117	w ^ mereces=-117	j le la=-117	k PASAR -a=117	m PASAR a=117	j te doy=-117	m -a eso=117
w a eso=117	p SER TU SER=-117	m ME invente=-117	w me invente=-117	p COMPARA LO SER=-117	m serio $=117	w serio $=117	j ya pedi=117	k -di PERDON ,=117	w pedi _ ,=117	w pedi perdon ,=117	w de _ todo=117
k -to _ -ra=-117	k LO -na $=-117	k LO -se=-117	w la _ el=-117	p LO QUERIA LO=-117	m copa $=117	w copa $=117	k -de TU=-117	p ELEGIR COMPARA=-117	m -sa de=-117	k NOS -os LO=117	k TU _ HABER=117
k -or -to=117	m por -to=117	m NO el=-117	p ME SE COMPARA=-117	k ESTAR _ -on=-117	w tienes=-117	k -ce -ar=-117	k -ce -on=117	m -ce con=117	j nuestro matrimonio=117	k NOS CONFIANZA=117	m NOS matrimonio=117
m nuestro CONFIANZA=117	w nuestro matrimonio=117	p SER YO=-117	j que andar=117	k -de COMPARA -as=-117	k -es -de COMPARA -as=-117	k -ta _ -as=-117	w te _ los=-117	j menti la=-117	j cada vez=-117	m -da vez=-117	m cada QUIZA=-117
w cada vez=-117	p TU EL EL=-117	k ^ -le=117	m ^ -le=117	m -er los=-117	k , -a LO=-117	p NOS COSA=-117	k -il _ LO=-117	k -do YO $=-117	k ESTAR -do YO $=-117	w y _ calle=-117	w y me calle=-117
j a igual=-117	s cuand=-117	w cuando=-117	k -ra , -y=-117	k PERDON $=117	m PERDON $=117	j me veces=-117	j hacia falta=-117	m -ia falta=-117	m hacia -ta=-117	w hacia falta=-117	m que -bo=117
w silencio=-117	w porque _ no=-117	p LO SI SOLO=117	k -io -ta=117	k -io -ta COMPARA=117	m -io hasta=117	m grite $=-117	w grite $=-117	w te grite $=-117	s voy=-117	w voy=-117	j que va=-117
m -da la=117	k , -y SE COMPARA=-117	w para que no=-117	p TU TU COMPARA=-116	p EL YO SER=116	p VOY LO JUEGO=-116	w para _ no=-116	k TU _ -y=-116	m ^ estuvo=-116	w ^ estuvo=-116	w ^ estuvo mal=-116	k QUIZA -en=116
m QUIZA en=116	m vez -en=116	w vez en=116	k -or ME PORQUE=-116	w por mi culpa=-116	k -to -ra=-116	j en nada=-116	k TU LO -es=116	p ME MENTIR LO=-116	p EL TODOS COMPARA=-116	m semanas $=-116	w semanas $=-116
j la reunion=-116	m LO reunion=-116	w la reunion=-116	m lo ESTAR=116	k NO SER MENTIR $=116	p NO EL PORQUE=-116	p ME EL EL=-116	w , _ habria=116	m ME no=116	k COMPARA -de=116	p JUEGO PERO COMPARA=116	k ME -je=116
k COSA _ NOS=116	k -do SOLO=116	k -ra MENTIR=-116	m para MENTIR=-116	k LO _ SI=116	s extra=-116	k ESTAR _ -do=-116	w malas _ $=116	s todo=116	w todo=116	k , _ #=-116	j te antes=-116
p COMPARA SE ERROR=116	k PORQUE _ -or=-116	k ^ -sí=-116	m ^ -sí=-116	m ^ sí=-116	w ^ sí=-116	m HABER estado=-116	w de _ piso=-116	k COSA COMPARA NO -ia=116	j mientras yo=-116	j me confianza=-116	m un -ia=116
w un dia=116	p JUEGO NO MENTIR=-116	k PERDON _ EL=116	p TU MENTIR PERO=116	p NO COMPARA NOS=116	k EL _ YO=116	k ESTAR -do YO=-116	k ESTAR _ YO=-116	w estaba _ yo=-116	j esa de=-116	m LO iba=116	w lo iba=116
w lo iba a=116	j tres veces=-116	m -es veces=-116	w tres veces=-116	k ME HACER -a=116	j la otro=116	k -ho -y=-116	m -ho y=-116	m lo SENTIR=-116	m cuando -te=-116	k -le -en LO=116	k TU _ $=-116
k ESTAR -hi $=116	j pedir no=-116	k SOLO COMPARA YO=-116	k SOLO _ YO=-116	w mas _ yo=-116	w mas que yo=-116	m unico COMPARA=116	w unico que=116	j nadie en=116	k -do _ -di=116	k COPAS _ NO=116	w sabias=116
j te jure=-116	s jure=-116	w jure=-116	j se dijeron=116	w dijeron=116	w es una=116	j fin a=116	j quien que=-116	w estuvieron=116	w cuando me=-116	p NO PASAR ELEGIR=-116	p LO SEXO NO=116
p ELEGIR ELEGIR TU=-116	j con companera=-116	w con _ companera=-116	m ^ paso=-116	w ^ paso=-116	k -ia -do -en=116	k ^ _ -on=116	k ^ PASAR -ce=-116	s dific=-116	w dificil=-116	w de lo=116	j no ver=-116
j que tengas=-116	w tengas=-116	w la _ con=-116	k -ra -me $=116	p PASAR EL SEXO=116	j te dano=-116	j ninos y=116	w ni _ $=116	j fui me=-116	m tres -as=-116	j el en=-115	j tienes derecho=-115
j ya estabamos=115	m PORQUE estabamos=115	w ya estabamos=115	k -il JUEGO=-115	m mil JUEGO=-115	j te mano=115	p MENTIR COPAS=115	k LO -la -de=-115	m ha -do=115	w cierta=115	p PASAR YO SE=115	j vas y=-115
s humil=-115	k TU VIDA NO=115	k QUERIA , NO=115	k VIDA _ TU=-115	p CONFIANZA YO=-115	k QUIZA ME=115	p LO COSA COSA=115	m dije COMPARA=-115	w dije que=-115	m mal -de=-115	p OTRO ME LO=115	w de nuestra=-115
w , _ estaba=-115	j fin y=115	j todo hice=115	p LO COMPARA CONFIANZA=-115	j dicho lo=-115	p COMPARA MENTIR YO=-115	p PERDON COMPARA TU=115	k ME LO=-115	k -jo -de=115	m -jo de=115	m pero TU=115	m esta COSA=115
k -en _ PASAR=-115	m -do nada=115	j podia en=-115	k -te _ CONFIANZA=-115	s hones=115	p PERDON HABER=-115	j me asi=115	w fue _ ,=115	j mis disculpas=115	m -go de=115	m , nadie=115	w , nadie=115
j digo de=-115	j casa me=115	w te _ sola=-115	s aburr=115	k -un _ -or=115	w un _ por=115	j nunca era=115	k ^ HABER -as=115	k -y _ -ue=-115	k -di -do=115	k ^ SE -on=115	j llame a=-115
j tanta que=115	s despi=-115	k ^ ME HABER=115	k -ra TODOS $=115	m tenias PORQUE=-115	m esto NO=-115	w que _ solo=-115	k NO _ -io=-115	w quien _ que=-115	k ME _ HACER=115	m NO era=115	s fondo=115
j lo voy=-115	k NO TU -as $=-115	j guardaba en=-115	m ^ guardaba=-115	w ^ guardaba=-115	k NOS COPAS=-115	m dos COPAS=-115	p NOS COPAS=-115	w no _ para=115	j fui que=-115	j fue cada=-115	k -il _ COMPARA=-115
j cosas de=115	j como estaba=115	w como estaba=115	p SER COMPARA OTRO=-115	k HABER -as=115	s novio=115	j dos lo=115	k ME ESTAR=115	k ME ESTAR -do=115	m me ESTAR=115	m encima $=115	w encima $=115
j a hice=-115	j no pero=115	p YO ME TU=-115	j me aproveche=-115	m ME aproveche=-115	m me -he=-115	w aproveche=-115	w me aproveche=-115	p PORQUE ME ME=115	k ^ NO TODOS=115	k HACER -de -ar=-115	p TENER PORQUE=-115
p ELEGIR MENTIR=-115	k COMPARA SENTIR $=-115	j con asi=115	j trabajo te=115	s creis=-115	w creiste=-115	m puedes -er=-115	k , -le=115	m , -le=115	p TU PASAR EL=115	s malas=115	w malas=115
k -as ELEGIR=115	p VOY SER=115	p HACER COMPARA ME=115	k -le -de=-115	m -le de=-115	w sabado=-115	w con _ en=-115	k ME -io=-115	k -ce _ NOS=115	j se dio=115	k -do _ SEXO=-115	j noches en=-115
k -ho $=115	m -ho $=115	p NO MENTIR SI=114	m siento LO=114	k -ra -ar=-114	j hice y=-114	k -go _ COMPARA=-114	j celular la=-114	j de vida=114	j yo a=-114	j te es=-114	s tan=114
w tan=114	p ME ME NO=-114	k MENTIR EL=-114	m pequeno ,=-114	w pequeno=-114	w pequeno ,=-114	k ^ PERDON ,=114	m -en como=114	p EL TENER=114	p ELEGIR PORQUE=114	k -ba -en=114	j ni que=114
j decia no=-114	j es tu=114	m LO en=-114	p PORQUE EL PORQUE=-114	j y mi=114	j dormir me=114	w dormir _ me=114	j cumpleanos y=114	j era cumpleanos=114	m cumpleanos -y=114	w cumpleanos y=114	w era _ cumpleanos=114
p COSA PERDON=114	k -os , -y LO=-114	p NOS LO TU=-114	m SENTIR solo=-114	w me sentia solo=-114	w sentia solo=-114	j me hubiera=114	j la esta=-114	j nunca en=114	k ME -os ,=-114	p PERDON COSA TU=114	m ^ pude=-114
w ^ pude=-114	k TU -sa=-114	m -as te=-114	m de NOS=-114	p SE SENTIR=114	k COMPARA YO ESTAR=114	p QUIZA ME SENTIR=114	j lo rompi=-114	j le que=-114	p HABER OTRO=-114	p PERDON SENTIR=114	p MENTIR PERO TU=114
k -do _ -do=-114	p NO PERDON=-114	j mereces una=-114	m mereces -na=-114	w mereces una=-114	j es porque=-114	j mil y=-114	k MENTIR , -y=-114	j quien no=114	j lo durante=-114	j sin me=114	k -ra COMPARA NO LO=-114
p LO ESTAR PASAR=114	m ^ perdona=114	w ^ perdona=114	k -a _ -me=-114	k ^ QUIZA=114	m ^ QUIZA=114	p ME ERROR=114	j te prometi=-114	p PORQUE ESTAR LO=-114	j yo es=-114	k -to -to=-114	m NO quiero=-114
j ya como=114	w ya _ como=114	p MENTIR PERO PORQUE=114	p YO COMPARA TENER=114	k -do ME -te LO=-114	p COMPARA NO MENTIR=-114	k ME _ -ar=114	w perdon _ mi=114	k COMPARA -ve=114	m que -ve=114	j quien de=114	j dia que=-114
m -y menti=-114	w y menti=-114	k ^ TU -le=-114	w necesitabas=-114	k , NO PASAR=114	k COMPARA SER SOLO=-114	k ^ TU -te=-114	j y gente=-114	m -as no=114	k ^ ME OTRO ME=114	k TENER LO -za=114	k TENER _ -za=114
j me pasado=-114	k TU LO -je $=114	k EL -ia -de=-114	m ya -es=114	p SE TU SE=-114	j a iba=-114	j conteste con=-113	p ME SER NO=-113	k TU -os=-113	s cambi=-113	k TU LO -go=-113	w te _ digo=-113
k -y NO LO=-113	k PERDON -or EL=113	k -de _ PERDON=113	k -ra _ -de=-113	w pasaste=-113	w cancele=-113	k SI QUIZA=113	m si QUIZA=113	p MENTIR EL EL=-113	m entre LO=113	j cuando me=-113	p TU TODOS NO=113
m -io la=113	j no tu=-113	p TU TU ESTAR=-113	j siento la=113	p LO SER QUIZA=113	k , _ -me=-113	p LO COMPARA COSA=113	k COMPARA _ -is=-113	k PORQUE ELEGIR=-113	k -es COMPARA -ga=113	k -es _ -ga=113	k NO _ FRIO=-113
p LO MENTIR EL=-113	j un mi=113	w culpable=113	k -te _ ME=-113	w puedes=-113	k ^ SER -or=-113	w cualquier _ $=-113	p EL LO HACER=113	k -ia _ -os=113	k -as _ FRIO=113	k -ra SENTIR $=113	k NO _ -ar=-113
p ESTAR VOY=-113	k -ar ,=-113	m -ar ,=-113	j lo como=113	k -ia _ -y=-113	w te _ el=-113	j te igual=113	k ^ _ -he=-113	m NO los=-113	m -on lo=113	p MENTIR OTRO=-113	k ME HACER=113
m me HACER=113	p LO PORQUE MENTIR=113	k -me -on LO=-113	m -es lo=113	j fuiste el=-113	k NOS _ -de=113	k SER -uy=113	m SER muy=113	j que pude=113	j si dia=-113	m -da verguenza=-113	w da verguenza=-113
w me da verguenza=-113	m -or lo=113	p ERROR ME LO=-113	k , -ia=-113	m , -ia=-113	w ^ _ mentiras=113	k EL _ TU=113	j tienes el=-113	k ^ -ui=-113	m ^ -ui=-113	w lo hice $=-113	j te casaste=113
m TU casaste=113	w casaste=113	w te casaste=113	k LO MENTIR $=-113	j que habria=-113	k , _ PASAR=113	k OTRO -y=-113	m OTRO y=-113	w el pasado $=113	p ME TU CONFIANZA=-113	m TU estaba=-113	w te estaba=-113
k COMPARA SENTIR=-113	m MENTIR una=-113	k , _ ESTAR=-113	k TU -eo=-113	w es mia=-113	p VOY SI=-113	p PERDON SOLO=113	k -as , ME=-113	m -de cada=-113	w de cada=-113	m ni SE=113	w ni se=113
p VOY VIDA=-113	w que tu me=-112	k COMPARA TU MENTIR $=112	j fue nada=112	w fue nada=112	w no fue nada=112	m LO fotos=-112	j mi en=112	p PASAR COMPARA NO=112	k -te SER=112	m -te es=112	k SE _ -en=112
k COMPARA PASAR=-112	m que PASAR=-112	j y di=-112	j no mis=112	k -ce COMPARA=112	m -ce que=112	j por todo=112	p SI VOY=-112	k -zo=-112	w tenias razon=-112	k TU -do $=-112	k -or SER=112
k PERDON -or SER=112	k ^ PERDON -or SER=112	m -or ser=112	m por SER=112	w por ser=112	k ^ ME LO=-112	w ^ me lo=-112	k -or _ -to=112	p ME NO MENTIR=112	k -es COMPARA LO=-112	p ME LO VIDA=-112	s servi=112
w ser _ $=112	j tarde porque=-112	k TENER TODOS=-112	k LO -de EL VIDA=112	j lo quite=-112	s senta=-112	k -y -me=-112	m y -me=-112	w mereces=-112	w ^ tu tambien=112	k , -je=-112	m , -je=-112
w ^ tuviste que=-112	p MENTIR NO TU=112	j menti porque=112	w con _ mientras=-112	j te escondi=-112	p VER VIDA=-112	s hotel=-112	w hotel=-112	m era EL=112	w entera=-112	p PASAR SE=112	m tuya $=-112
w tuya $=-112	m leer TU=-112	j pero tampoco=112	k -zo _ TU=-112	k SER COSA ME=-112	p SER COSA ME=-112	k ^ ME HACER -a=112	k ^ ESTAR -do -a=-112	j leer los=-112	w leer los=-112	s tonto=112	p SER EL PORQUE=112
p PASAR SER EL=-112	p PERO LO NOS=112	s tenes=-112	w tenes=-112	m -de tus=-112	k -as YO=-112	m -as yo=-112	m mientras YO=-112	w mientras yo=-112	m la -de=-112	k TU -di LO=-112	w ^ _ quise=112
k -en _ -en=-112	k -y LO -ce=-112	p COMPARA ESTAR ESTADO=-112	p PASAR SOLO COMPARA=112	k ^ COMPARA=112	m ^ COMPARA=112	k SE -io LO=112	k ME -de -do=-112	k COMPARA -ra $=-112	p MENTIR TODOS=112	j dije por=-112	k EL -je=-112
k ^ -as COMPARA=112	k -ia HABER=-112	j un en=112	j solo hablamos=-112	m el -en=-112	k -ra _ -da=-112	j antes el=-112	j los jueves=-112	m LO jueves=-112	w los jueves=-112	m ^ usted=-112	w ^ usted=-112
k -do _ NOS=112	k EL -zo=-112	m el -zo=-112	k -ei LO=-112	m lei LO=-112	j miedo y=-112	p LO CONFIANZA YO=-112	k TU QUERIA=-112	m te QUERIA=-112	k PORQUE -ue=112	k NO -or=-112	p JUEGO MENTIR=-112
k MENTIR _ EL=-112	p TU NOS YO=112	j que llamaba=-112	w para _ ,=-112	w la _ noche=-112	k -un _ ME=-112	k TENER LO PORQUE=-112	w por _ me=112	m SER facil=112	j a trabajo=-112	m EL mes=-111	w el mes=-111
j solo no=111	k -ba -er=111	s has=111	w has=111	k ^ _ COSA=111	m -ba el=111	m que SENTIR=-111	j te sufrir=111	w te _ sufrir=111	p HABER COSA SER=-111	w ^ te dije=-111	w ^ no quiero=-111
w no quiero=-111	j quien se=-111	m quien SE=-111	w quien se=-111	p EL NO EL=111	p LO PASAR LO=111	j de ti=-111	m peores $=111	w peores $=111	j conte y=-111	m le MENTIR=-111	s medio=111
p LO JUEGO SE=111	k -to _ NO=-111	p COMPARA SUBJ SOLO=111	j te tonta=-111	w te _ tonta=-111	j por casa=-111	j el un=-111	m MENTIR de=-111	j no derecho=-111	j esa yo=111	k -or LO TU=-111	k -y -or LO TU=-111
w por eso te=-111	m PERO te=-111	w estabas en=-111	j esto y=111	k -es _ ,=-111	p OTRO TU=-111	p SENTIR TODOS EL=-111	k TU NO SER=111	s comun=111	k COSA _ COSA=111	s llegu=-111	w llegue=-111
j no quise=-111	w las _ cosas=-111	p SE NO COMPARA=111	w cada _ $=111	k -na -ma=111	k SER -na -ma=111	m una -ma=111	p ME COPAS ME=111	k -er _ COMPARA=111	j es ser=111	k -en LO COMPARA=111	k LO -do=-111
w fue mas=111	p SER ME NO=-111	w ^ _ hice=-111	j te otra=-111	j por eso=111	p ESTADO COMPARA=-111	p PASAR NOS NO=111	k -ar -y=-111	m -ar y=-111	m EL escribia=-111	w escribia=-111	k ^ SER -as=111
k PASAR -is=-111	m PASAR seis=-111	m fuimos -do=111	m esta -en=-111	p VOY EL=-111	k LO _ -os=-111	s natur=111	k LO PORQUE NO=-111	m culpa NO=-111	w culpa no=-111	w la culpa no=-111	p PERDON PERO TU=111
k -do YO=-111	m -do yo=-111	m VIDA era=-111	k -os _ HACER=111	j de comer=-111	m -de comer=-111	w de comer=-111	j te o=-111	j viste que=111	j con marido=111	j que necesites=-111	m necesites $=-111
w necesites $=-111	m lo -to=111	j de como=111	k SER COMPARA TU=111	w avisarte=-111	p SER COSA=111	p TU PERDON NO=111	j porque de=111	p YO LO SEXO=111	k -do TU SENTIR=-111	s tonta=-111	w tonta=-111
j es hice=-111	j esa noche=-111	m esa -he=-111	w esa noche=-111	k -on _ -os=111	m tu -ra=111	j que siento=111	p SER COMPARA EL=111	j conte a=-111	j esas fotos=-111	j me esas=-111	m esas SEXO=-111
w esas fotos=-111	p TU SENTIR SENTIR=-111	p YO QUERIA=-111	p PERDON COMPARA QUIZA=111	p VIDA VIDA LO=-111	j y decia=-111	m COMPARA pregunta=-111	p MENTIR PASAR=-111	p COMPARA ELEGIR LO=-110	k ^ SOLO LO=110	k -ar LO=-110	k , -y -de=-110
w , y de=-110	p TODOS EL COMPARA=-110	p SOLO NO HABER=110	k NO -ra=110	j quite de=-110	k LO -he $=-110	j y palabra=-110	w ^ era mi=110	p ME MENTIR SOLO=-110	w que _ estoy=110	p VIDA LO EL=-110	j el culpa=110
p TU TODOS=110	p MENTIR ELEGIR=-110	p VIDA COMPARA COMPARA=-110	w ^ te deje=-110	k -le LO PORQUE=110	k -le LO PORQUE -a=110	k -le _ -a=-110	p NO PORQUE SER=110	k , JUEGO=-110	m , JUEGO=-110	j los te=-110	k ^ TU -on=110
k LO -ra=-110	j que eso=110	w gastas=110	w con el $=-110	p COMPARA ME SOLO=-110	j que enteraras=-110	j te enteraras=-110	m TU enteraras=-110	w enteraras=-110	w te enteraras=-110	k SENTIR _ -da=110	j estaba enojado=-110
m ESTAR enojado=-110	w enojado=-110	w estaba enojado=-110	w es como=110	k PASAR _ SOLO=110	p TENER VIDA COMPARA=110	j y perdon=110	j y deje=-110	m -de nuevo=-110	w de nuevo=-110	m encontraste SER=-110	s fe=-110
w fe=-110	k NOS SEXO=-110	j un desastre=110	k -un -re=110	m -un desastre=110	m un -re=110	s desas=110	w desastre=110	w un desastre=110	m hablamos $=110	w hablamos $=110	k -ar -de=110
w ^ por mi=-110	k ^ PERDON -or LO=110	k -de LO -ra=-110	k NO -io=110	m mintiendote $=110	w mintiendote=110	w mintiendote $=110	k -es _ -en=-110	k ^ SE -so=110	j por ser=110	k -je COMPARA -as=-110	k LO QUIZA -ho=-110
k TU LO QUIZA=-110	k TU LO QUIZA -ho=-110	m LO hubiera=-110	w lo hubiera=-110	w lo hubiera dicho=-110	w te _ hubiera=-110	w te lo hubiera=-110	p PASAR EL OTRO=-110	m era -le=110	k TENER COMPARA -lo=-110	k TENER _ -lo=-110	p ME MENTIR COMPARA=-110
p SI ME VIDA=110	p ME COMPARA EL=-110	p COMPARA ME ME=-110	j familia y=110	j de mesa=-110	w ^ ella me=-110	w que eso=110	m dias $=-110	w dias $=-110	w yo _ en=-110	m ella ME=-110	w ella me=-110
j sola no=-110	p PASAR SOLO=110	j se mal=110	w el _ le=-110	m -te las=-110	p TU OTRO=-110	k ME _ ESTADO=110	k ^ VER=-110	m ^ VER=-110	j me ir=-110	m podias -er=-110	w antes _ la=-110
w antes de la=-110	s impre=110	k FRIO -on=110	m FRIO con=110	k YO _ -a=-110	w yo _ a=-110	k EL COSA $=110	k -ra -a=110	m -ra a=110	j nunca y=110	k -re -te=110	k -as ELEGIR $=110
w de _ nina=-110	w de la nina=-110	k PERDON -te=-110	j sus de=-110	k -er LO COMPARA=110	m -er lo=110	k -y -vi=-110	m -y volvi=-110	m y -vi=-110	w y volvi=-110	w no queria=110	p TU CONFIANZA LO=-110
j caso que=110	j me eso=110	m perdon NO=-110	w perdon no=-110	p SI FRIO=110	j lo piensas=-110	k TU NO HABER=110	j no debia=110	j siento que=110	k -as _ SER=110	k -un -ia=110	m -un dia=110
p LO COSA NO=110	j mi otra=110	k NO _ QUERIA=110	k -or -le=-110	k -or -le -a=-110	k PERDON -or -le=-110	k PERDON -or -le -a=-110	k ^ PERDON -or -le=-110	m por -le=-110	w no _ quien=110	k -az=109	s paz=109
w paz=109	j nuestros hijos=-109	m NOS hijos=-109	w nuestros hijos=-109	m NO piensa=109	w piensa=109	w ^ _ haberte=-109	k -on ERROR=109	k PORQUE _ LO=-109	p NO SER OTRO=109	k -de -ra $=109	k -en COSA=109
w acaba=109	p ELEGIR LO=-109	w coqueteo=109	k -ta _ EL=109	j da que=-109	j los detalles=109	m LO detalles=109	m los SOLO=109	w los detalles=109	k , -si=109	m , -si=109	m -ce quedar=-109
p ME MENTIR=-109	k -je _ -es=-109	j con siempre=109	k HACER _ -ir=-109	k -ar -to=109	k -a MENTIR $=109	p TU YO LO=-109	k -de -ra=109	k ^ SER -na=109	p COSA PORQUE PASAR=109	p TU TU YO=-109	w mis _ $=109
k -de SEXO=-109	s debia=109	j te traicione=-109	m TU traicione=-109	w ^ _ traicione=-109	w ^ te traicione=-109	w te traicione=-109	w traicione=-109	j el la=-109	w que _ diga=109	w malas decisiones $=109	m -on otra=-109
w con otra=-109	j hace te=-109	m YO soy=109	w yo soy=109	w quieras=-109	j en trabajo=-109	k COMPARA SER COMPARA=-109	k -ta -or=-109	m -ta por=-109	p EL SE=109	k -os TU=-109	m -os te=-109
k PASAR _ TODOS=-109	m LO siento=109	w lo siento=109	w fui yo ,=-109	k -mo -y=109	m -mo y=109	w y _ las=-109	k TU -es COMPARA=109	w no _ ti=109	k -ba ,=109	m -ba ,=109	w tan _ $=109
k -ta _ -es=-109	p TU MENTIR PORQUE=109	k LO -ce YO $=-109	w casa de=-109	m toda LO=109	j tu esa=109	k QUIZA -ir=-109	m QUIZA decir=-109	p ME COPAS NO=109	j haberte la=-109	j de te=-109	w estaba _ otra=-109
w quedar _ $=-109	j sabia que=-109	m hoy $=-109	w hoy $=-109	m -en ella=109	w en ella=109	k TU _ ERROR=109	m engane $=109	w engane $=109	w te engane $=109	w anos _ te=-109	k ELEGIR=-109
j pude en=-109	k ^ -co=109	m ^ -co=109	m ^ reconozco=109	w ^ reconozco=109	k ^ _ SUBJ=109	w parecia=109	m -or el=109	j es para=109	p MENTIR COMPARA SE=-109	k , -y SI=-109	w , y si=-109
k -es _ -ne=-109	k NOS _ -y=-109	p TU SENTIR EL=-109	k -a _ -no=-109	k COMPARA _ QUIZA=109	j la pata=109	m LO pata=109	w la pata=109	s borre=-109	w borre=-109	j para lo=-109	p EL NO ESTADO=-109
p PASAR ELEGIR=-109	k EL -po $=-109	p LO SER COSA=109	p LO TODOS ME=109	m -ra como=109	w preguntas=-109	p TU HABER ERROR=109	k , -y YO=-109	w , y yo=-109	m PASAR mia=-109	w fue mia=-109	s podem=109
w podemos=109	m poco -de=109	w poco de=109	w un poco de=109	k PASAR _ LO=109	j ni el=-109	m ni EL=-109	w ni el=-109	k PORQUE ,=109	m PORQUE ,=109	p VOY TU LO=-109	w te lo digo=-109
j quedaste con=-109	k -ca ,=109	m -ca ,=109	m SER la=109	j que problemas=109	w que _ problemas=109	m ^ queria=-109	w ^ queria=-109	j hice una=-109	w ^ _ hecho=109	k TODOS SER=109	j no dicho=-109
j nuestra hija=-108	k NOS -ja=-108	m NOS hija=-108	m nuestra -ja=-108	s hija=-108	w hija=-108	w nuestra hija=-108	p PERO NO PORQUE=-108	m -as decisiones=108	j te hacia=-108	m ^ entre=108	w ^ entre=108
w escondia=-108	p ESTAR LO ESTADO=108	k COSA _ -on=108	m perdon SI=108	w perdon si=108	j la rompi=-108	j es todo=108	j la deuda=-108	m LO deuda=-108	w la deuda=-108	k NO _ YO=108	j con como=108
k -lo -es=-108	s acabo=108	w acabo=108	s deje=-108	w deje=-108	w ^ _ ese=108	j los no=108	s lugar=108	w lugar=108	w sentia _ y=-108	m MENTIR que=-108	k COMPARA TU -ia=-108
p TU LO ELEGIR=-108	k -de -er -a=108	k -de LO -os=-108	m SER una=108	j dije la=-108	k ^ -si NO=108	m ^ casi=108	w ^ casi=108	k -os _ ,=108	p VIDA YO LO=-108	j bueno lo=108	p COMPARA NO PASAR=-108
k ESTADO _ NO=108	p EL PASAR ME=-108	j viaje y=108	j me contigo=-108	k ^ _ -ti=-108	m pediste COMPARA=-108	w me pediste que=-108	w pediste que=-108	j lo pedi=108	w lo pedi=108	m YO habria=-108	w yo habria=-108
p SER LO EL=108	p ESTAR SEXO=-108	k COMPARA _ SOLO=-108	k , LO COMPARA=-108	j mismo que=-108	j el habia=-108	k -as -a -ar=108	w ^ _ debo=-108	k COMPARA TU NO=108	p SENTIR YO=-108	j malas decisiones=108	m malas ELEGIR=108
w malas decisiones=108	j te hace=108	m tampoco SER=108	k -y -je COMPARA=-108	p COMPARA FRIO LO=108	k -lo _ -de=-108	p SER COMPARA SER=-108	j fue sola=108	w fue _ sola=108	k MENTIR YO=-108	k MENTIR YO $=-108	m MENTIR yo=-108
k ^ EL NO=-108	j y tienes=-108	k ESTAR -es=-108	j conmigo lo=-108	j perdoname por=108	s junto=108	p NOS ERROR=108	k -y _ VER=-108	w me _ como=108	k PORQUE -te=108	j te quedaste=-108	m TU quedaste=-108
w te quedaste=-108	w cierto=-108	k TU _ VER=-108	j noche que=-108	k ^ JUEGO=-108	m ^ JUEGO=-108	j dinero la=-108	w me _ nada=-108	s viend=-108	p PASAR EL TU=-108	k COMPARA _ -si=108	w que _ asi=108
k ^ SER -un=108	p SER SOLO HABER=108	k HACER SOLO=108	p PASAR LO SE=108	p TU SI TU=108	j quedar mal=-108	k -ar ERROR=-108	m -ar mal=-108	m quedar ERROR=-108	w quedar mal=-108	j sola los=-108	k TU -se=-108
m te -se=-108	j el leer=-108	j no eso=-108	j tengo con=108	w la vida $=108	w ^ _ fue=-108	k -os _ EL=-108	m ^ has=-108	w ^ has=-108	k SOLO LO=108	j lo malo=108	k LO -lo=108
m LO malo=108	m lo -lo=108	w lo malo=108	p ESTADO COMPARA COMPARA=-108	k SE COMPARA -ra=-108	k ^ SE COMPARA -ra=-108	s estad=-108	k SER -si=108	m SER asi=108	j vez con=108	m dolio ,=-108	w dolio ,=-108
w te dolio ,=-108	m SE lo=-108	w se lo=-108	k -a _ -er=-108	s delan=-108	w delante=-108	j tanto que=108	j las yo=-108	m ^ nos=107	w ^ nos=107	p SE LO ME=-107	p PASAR LO COMPARA=107
k -ba -do=-107	w y por lo=107	j te desde=-107	w ^ perdon si=107	p QUIZA COMPARA ESTADO=-107	k ^ LO JUEGO=107	w por lo=107	j lo siento=107	k SOLO -re=107	m peor $=107	w peor $=107	m -y puedes=-107
w y puedes=-107	p JUEGO LO=-107	k -al -y=-107	m -al y=-107	j lo es=107	w fuera de=107	w no _ yo=107	j contigo es=107	j algo de=107	m -a una=-107	w a una=-107	w paraba=107
j que momento=-107	j perdon si=107	j que desde=107	k TU -lo=-107	w decidido=-107	k , YO NO=107	j persona me=-107	s tuya=-107	w tuya=-107	k ^ ESTAR -en -un=107	j nadie obligo=-107	k ^ NO ME -go=-107
w nadie _ obligo=-107	w nadie me obligo=-107	p PORQUE NO PORQUE=-107	s animo=107	w animo=107	j que aqui=107	k PASAR -na ESTADO=107	w fue una sola=107	p SENTIR LO PERDON=107	w perdon _ lo=107	w perdon por lo=107	p SOLO MENTIR=-107
k -ia -do=107	k -a _ -lo=107	k SEXO COMPARA=-107	m SEXO que=-107	k -so _ EL=107	j tambien el=-107	k PORQUE -di=107	m ya -di=107	w con _ que=-107	k -or LO -de=107	w por lo de=107	j de mayo=-107
k -de -yo=-107	m -de mayo=-107	m de -yo=-107	w de mayo=-107	p YO COMPARA TU=107	s firme=-107	w firme=-107	w ya _ $=107	j si y=-107	p COMPARA NO SOLO=-107	j solo lo=107	w , _ sabes=107
w mentir=107	k -de _ SOLO=107	p VOY ME=-107	j con dinero=107	j preguntas y=107	p COSA COMPARA PASAR=107	w cartas=-107	k -a NO=-107	m a NO=-107	j el menos=107	j es se=107	j que son=-107
j quien la=-107	p SER YO SER=-107	k ^ PASAR COSA=107	s darme=107	w darme=107	p SEXO NO=107	j las veces=-107	m LO veces=-107	w las veces=-107	w y _ vez=-107	k ^ PERDON HABER=-107	j de un=107
j e que=107	m -es como=107	k PASAR EL -do=107	w esto es=-107	k ME -on -de=107	p VOY ELEGIR=-107	p NO SER FRIO=-107	j y toca=-107	j no fui=-107	m para -ar=-107	j a proposito=-107	k -a -to=-107
m -a proposito=-107	m a -to=-107	w a proposito=-107	p ESTADO LO=-107	p NO SER MENTIR=107	w ^ _ hubieras=107	p PORQUE LO TU=-107	j se tarde=107	j te en=-107	m compania $=107	w compania=107	w compania $=107
m TU las=-107	j algo por=107	k -te TODOS=-107	k -do -do=-107	m ME la=-107	w me la=-107	m -y uno=107	w y uno=107	j pedi y=-107	j te ano=-107	p LO COMPARA SEXO=107	w a _ sin=-107
w tu _ por=107	p FRIO VIDA=107	m el $=-107	w el $=-107	j la lo=107	k ME -en=107	p NO SEXO NO=107	j a llamar=-107	m -a llamar=-107	w a llamar=-107	w llamar=-107	p COMPARA TU VOY=-107
j con voy=-107	w ^ _ domingo=-107	k -on -ar=107	s loca=-107	w loca=-107	k -de ESTAR $=107	w intencion=107	k NO -an -en=107	p EL QUERIA LO=-106	k ME -ba $=106	p QUERIA COSA=106	k NO -re=-106
k EL VIDA -y ME=106	k TU -ro=106	p TENER TU=-106	k -ar _ -es=-106	j sobre y=106	s muchi=-106	w muchisimo=-106	p TU MENTIR VIDA=106	j que puede=-106	p PORQUE QUERIA=-106	k ^ -a ME=106	w ^ a mi=106
j por aunque=106	j me dado=-106	p SER LO ME=106	s manan=-106	j fue en=106	j cuesta que=106	k -jo EL=106	j cada te=-106	m no -ra=106	j el fui=-106	p HACER SOLO=106	p NO SE ME=-106
w ^ _ conte=-106	k -di _ -ra=106	m -en su=106	w en su=106	k QUIZA _ NO=106	m -ro la=106	j tu cumpleanos=-106	p LO ME SE=106	s actue=106	w actue=106	k ^ -un=106	m ^ -un=106
m hice $=-106	w hice $=-106	p LO COSA PASAR=106	k HACER _ $=106	s probl=106	k -os -ra COMPARA=-106	j nueve dias=-106	k -ve -as=-106	m -ve dias=-106	m nueve -as=-106	w nueve dias=-106	k -er ,=-106
m -er ,=-106	s venir=106	w venir=106	p TU SENTIR PORQUE=106	k TU _ -ta=-106	p ESTADO HABER ESTADO=-106	k TODOS _ ,=106	w preguntes=-106	p PORQUE COMPARA ME=106	j la hace=106	k SENTIR _ -as=106	k -ue=-106
k -de -he ,=-106	k ^ _ SOLO=106	j alguien como=106	k EL VIDA -en=-106	k LO -ce YO=-106	k COMPARA ME -as COMPARA=-106	w que _ digas=-106	w que me digas=-106	w decisiones=106	j el anillo=-106	m EL anillo=-106	w el anillo=-106
p COMPARA SER TODOS=106	k PORQUE ME -ia $=-106	p COSA COSA=106	k ME _ NOS=-106	m -de un=106	p TU FRIO LO=106	k LO -as ME=106	p SER COMPARA SEXO=-106	m -ar la=-106	w como _ ,=-106	j te si=106	p NO LO TODOS=106
s venga=-106	s quedo=106	w quedo=106	j a pero=-106	m cada -es=-106	j pase un=-106	k LO -os -y=-106	m -no la=106	j de boda=-106	j el mensaje=-106	p SER TU SENTIR=-106	s silen=-106
m te -ro=106	w los _ se=106	k NO ME PERDON=-106	p ME PASAR EL=106	p SOLO YO=-106	k YO ESTAR -en=-106	w yo estaba en=-106	w , _ quiero=-106	w ^ con el=106	k NO -ro COMPARA ME=-106	j borracho y=-106	p EL YO TU=-106
k ^ -or LO COMPARA=106	w ^ el no=-106	k -a _ VIDA=-106	j dije que=-106	k LO _ -er=-106	p EL LO EL=-106	j tenia ni=106	j para no=-106	j de dinero=106	j de fuera=106	j use para=-106	p MENTIR ME=-106
j responsable de=-106	j soy responsable=-106	k SER ELEGIR -de=-106	k ^ SER ELEGIR=-106	k ^ SER ELEGIR -de=-106	m SER responsable=-106	m responsable -de=-106	m soy ELEGIR=-106	w ^ _ responsable=-106	w ^ soy responsable=-106	w responsable=-106	w responsable de=-106
w soy _ de=-106	w soy responsable=-106	w soy responsable de=-106	m NO hubiera=-106	p SEXO NO SER=106	k -to TU=106	p ME COMPARA FRIO=-105	k -a MENTIR -or=-105	j a leer=-105	w tonto=105	k ERROR _ -as=105	p SER TU TU=-105
k , NO ME=105	w a _ trabajo=-105	w a el trabajo=-105	k ^ _ COPAS=105	p NOS PASAR=105	p SE TU ME=-105	j para cuando=-105	m rompio LO=105	j estabas yo=-105	j y antes=-105	k TU MENTIR LO=105	j podia haber=-105
m -ia haber=-105	m podia HABER=-105	w podia haber=-105	k -y -on LO=-105	k ME LO HABER -do=-105	j me tan=105	j porque como=105	k YO EL -di=-105	k ^ YO EL -di=-105	w por el=105	k -on -da=-105	m -on cada=-105
m dan -as=-105	k PERDON COMPARA NO=105	w a _ nada=105	m EL telefono=-105	w el telefono=-105	k -ho _ -te=-105	k NO SOLO $=-105	j me vez=-105	m preguntas ,=-105	w preguntas ,=-105	s accid=-105	w accidente=-105
w un _ ,=105	j estaba haciendo=-105	j que haciendo=-105	w estaba haciendo=-105	p JUEGO LO COMPARA=-105	m algo -de=105	w algo de=105	k -lo COMPARA=105	p LO ERROR COSA=105	p NO MENTIR TU=-105	k ESTAR ESTADO $=-105	j entre y=105
j decia a=-105	j que culpa=105	p ELEGIR COMPARA PASAR=-105	k ^ PERDON -or ME=105	j lo dias=-105	k -a EL -on=-105	k -a EL -on $=-105	p LO JUEGO LO=-105	p LO HABER COMPARA=105	j eso por=105	p VER LO LO=-105	w llegamos=105
s abril=-105	w abril=-105	w te _ un=-105	w es _ $=-105	k SE _ -un=105	w se _ un=105	k , TODOS=105	m , TODOS=105	m lo -co=105	s viern=-105	w viernes=-105	p HACER YO=-105
k -en -ra=105	j fuerte que=105	j para quedarme=-105	p ESTAR QUERIA=-105	k ME _ -es=105	m SE dio=105	w se dio=105	m NO debia=105	w no debia=105	w que _ debia=105	w que no debia=105	p TENER ESTAR=-105
j durante y=-105	j mis mentiras=-105	w te menti con=105	j ver a=-105	k ^ TU -ba=-105	j fue muy=105	k -a EL -lo=105	j delante tus=-105	w delante _ tus=-105	w delante de tus=-105	p ELEGIR LO SER=-105	w estaba _ a=-105
j el sueno=-105	m EL sueno=-105	w el sueno=-105	k ^ -di=-105	m ^ -di=-105	j hice hice=105	w que _ estabas=-105	p ME PASAR COMPARA=105	k -vi _ EL=-105	s veran=-105	w verano=-105	j lo necesitas=-105
j si necesitas=-105	m COMPARA necesitas=-105	w lo _ necesitas=-105	w lo que necesitas=-105	w que necesitas=-105	w mi _ fue=105	s verla=-105	w verla=-105	w tu madre te=-105	m -or todo=105	w por todo=105	k -or _ VIDA=-105
k YO _ PORQUE=105	p LO PORQUE HACER=105	k SER _ COPAS=105	p SER COPAS=105	k LO -as -a=105	k EL -no $=-105	m cumpleanos $=-105	w cumpleanos $=-105	j eras fria=-105	k -ce -ra COMPARA=105	w hice para que=105	m te -me=-105
m decirtelo -y=-105	w decirtelo y=-105	k SER _ COSA=105	k ESTAR ESTADO -y NO=105	m PASAR porque=-105	p SI HACER=105	k ^ -te LO=-105	k -os _ NOS=-105	p CONFIANZA NO ME=105	m COMPARA culpa=105	k -es -de -er=-105	k -te NOS=-105
m -te dos=-105	j a contar=104	p HABER NO ME=104	k NOS _ -ra=-104	j no mi=104	k TU -te $=104	p PASAR NO NO=104	k TU -te LO=-104	j cuando la=-104	j voy sin=-104	j ella casado=104	k EL ELEGIR COMPARA=104
k ^ EL ELEGIR=104	k ^ EL ELEGIR COMPARA=104	m ella ELEGIR=104	w ^ ella sabia=104	w ella sabia=104	w ella sabia que=104	k -te -un -no=-104	k -ir _ ME=104	j lo pagaste=-104	w lo pagaste=-104	k PERDON _ NO=104	p ME NO LO=-104
j te vaso=-104	j con por=104	j lo ti=-104	p LO ERROR EL=104	j parte de=104	s encim=104	w encima=104	m COMPARA estaba=-104	w que estaba=-104	k LO _ VOY=-104	j me perdon=-104	k NO , SOLO=104
p LO ESTADO YO=104	k EL -on=-104	p LO PASAR SEXO=104	j con otro=-104	m -on otro=-104	w con otro=-104	m LO habia=-104	s plant=-104	m arrepiento $=104	w arrepiento $=104	w me arrepiento $=104	m tambien LO=-104
k -la _ ME=104	j era verdad=-104	k LO -os COMPARA=-104	p VOY LO NO=-104	w chicos=-104	k -y SI=-104	m -y si=-104	m y SI=-104	w y si=-104	k -as -y=104	m -as y=104	m ^ deje=-104
w ^ deje=-104	k ^ ESTAR ERROR=-104	w companera=-104	p COMPARA OTRO=-104	w ^ _ robe=-104	k ME _ -or=104	k ^ -do=-104	m ^ -do=-104	j habian y=104	k -re _ $=104	p PASAR TU EL=-104	m -ba en=104
k COSA -on=104	m COSA con=104	w el _ yo=104	k -ve -de=-104	m -ve de=-104	m TU di=-104	w te di=-104	k -na -a=-104	m -na a=-104	k PORQUE _ COMPARA=104	j y caso=104	j nunca mi=104
m -do hasta=104	k , TU MENTIR=-104	j tambien le=-104	k FRIO SER=104	k PASAR SENTIR=104	k NO EL HABER=104	m EL ha=104	m ^ tienes=104	w ^ tienes=104	k ^ PASAR -de=-104	p ESTAR PORQUE=-104	k COSA PASAR=104
m SI quieres=-104	w si quieres=-104	j tenias que=104	m decir COMPARA=-104	j siento no=104	p LO ELEGIR COMPARA=-104	m NO estaba=-104	s cause=104	w cause=104	j lo si=104	k TENER _ -es=104	w , _ sabia=104
p ME NO VOY=104	j palabra no=-104	m ^ disculpa=104	w ^ disculpa=104	m no PASAR=-104	k TU -ce=-104	m te -ce=-104	p VOY NO=-104	k SE QUIZA=104	m se QUIZA=104	j mentia yo=-104	k -y NO -re=-104
m no -re=-104	j que digo=104	p TU EL ME=104	p SOLO VER=-104	j lo familia=104	p SER COSA COMPARA=104	m ^ necesitaba=104	w ^ necesitaba=104	j un para=-104	j ser la=-104	p SER TODOS EL=-104	k ^ LO ELEGIR=-104
k -do -on=-104	m -do con=-104	j hermana no=104	k TU -na NO=104	m hermana NO=104	w hermana no=104	w tu hermana no=104	j yo para=-104	p YO SOLO=104	p ME TU=-104	p VER TU=-104	j un mas=104
p PERDON SENTIR ME=104	m la -ta=-104	w toda la=104	w ese _ ,=-104	m LO apuestas=104	w las apuestas=104	j te como=-103	k TU -je=-103	m te -je=-103	m MENTIR nada=103	p TU PORQUE FRIO=-103	p LO TU TENER=103
j un limite=103	m -un limite=103	w un limite=103	p SER LO SE=103	k SI _ -ia=-103	m EL menti=-103	w le menti=-103	w que hay=103	w ^ perdon ,=103	p SER SER LO=-103	p ME COMPARA QUIZA=103	p TU VIDA TU=-103
p PERO EL=-103	w gastos=103	k -ei TU=-103	k ^ -ei TU=-103	m lei TU=-103	s pase=-103	w pase=-103	k NO ME -as=103	j sin decirte=-103	m NO decirte=-103	w sin decirte=-103	j te segui=-103
s ningu=-103	p PORQUE YA=103	p LO SER TU=-103	w un ano $=-103	k HACER ME=-103	w con ella $=-103	p COSA COMPARA ME=103	j manana a=-103	k -y _ HABER=-103	w ^ te he=-103	k -te -de LO=-103	k -na -ta $=-103
p SER COMPARA COSA=103	k , SER=103	m , SER=103	k ^ -ti=-103	m ^ -ti=-103	m pido COMPARA=-103	w pido que=-103	p MENTIR TU MENTIR=103	p SOLO COMPARA TU=-103	p LO ME PASAR=103	p COMPARA NO HABER=103	j tus los=103
p SI COMPARA NO=103	j me dan=-103	m ME dan=-103	w me dan=-103	p TU SOLO PORQUE=103	k ME $=-103	m ME $=-103	k EL _ -no=-103	s pago=-103	w pago=-103	j yo los=-103	k -ra PORQUE=103
j no decir=103	p VIDA NO ME=103	j de abuela=-103	j tu abuela=-103	k -de TU -la=-103	m TU abuela=-103	m tu -la=-103	w de _ abuela=-103	w de tu abuela=-103	w tu abuela=-103	j antes y=-103	p ME VIDA EL=-103
w , _ una=-103	j me dejado=-103	s dias=-103	w dias=-103	k -te PASAR=-103	m -te fue=-103	k -lo -do=-103	j dejaste mi=103	j su te=-103	p ME TU LO=-103	w no me lo=103	j no siempre=103
j si pregunta=-103	p COSA EL SOLO=-103	w y _ era=103	k -a EL VIDA=-103	p SE NO PASAR=-103	k -as _ EL=-103	k TU _ -en=-103	k -ue _ $=-103	j que hayas=103	s hayas=103	w hayas=103	k -or -ar LO=-103
k PERDON -or -ar LO=-103	p SER QUIZA=103	j vuelvo a=-103	k -vo -a=-103	m -vo a=-103	m vuelvo -a=-103	w vuelvo a=-103	k MENTIR _ -ia=-103	k LO -ce -a=-103	m hice -a=-103	w hice a=-103	w lo hice a=-103
k -es COMPARA TU MENTIR=103	j paso a=-103	m , siempre=103	w , siempre=103	k -de ME $=103	w de mi $=103	j por parte=103	k QUERIA -y=-103	m QUERIA y=-103	w ^ _ mi=103	j que eres=103	j es como=103
k HABER -do -un=103	k FRIO , YO=-103	k FRIO _ YO=-103	p NO FRIO YO=-103	j el estaba=-103	k -on -as=103	p LO MENTIR SER=103	j te habia=-103	j que esto=-103	k COMPARA _ -to=-103	k -on LO -sa=-103	w con _ casa=-103
w con la casa=-103	m era -un=-103	w era un=-103	j las para=-103	j igual con=-103	p EL SENTIR LO=103	j le menti=-103	k NO -ia -do=103	w su _ $=-103	m era -or=-103	w era por=-103	k COMPARA -es $=-103
p COMPARA NO COMPARA=-103	j te anos=-103	j quedo que=-103	m mi -ta=103	k -de -es=103	m juntos $=103	w juntos $=103	w en _ de=-103	k PORQUE _ -te=103	k -ro _ -es=-103	m ^ un=103	w ^ un=103
j cosas en=103	k YO ,=-103	m YO ,=-103	m yo ,=-103	w yo ,=-103	j hay hacer=103	w hay _ hacer=103	w hay que hacer=103	w ^ _ engane=-103	w ^ te engane=-103	j a mentirte=-103	m -a mentirte=-103
w a mentirte=-103	k ^ -te TU=103	k SI _ ,=-103	w si _ ,=-103	s imagi=-103	k -ia ,=-103	m -ia ,=-103	m noches COMPARA=-103	w noches que=-103	k NO ESTAR -a=103	k NO ESTAR -a LO=103	j reserve la=-102
k -en _ -io=-102	p SOLO PERO=102	j te tambien=-102	m le -te=-102	k ESTADO COMPARA=-102	s quinc=102	p EL TU COMPARA=-102	w hubo _ de=102	p TU EL SER=-102	k -as -de ME=102	p PERDON LO MENTIR=-102	j a altura=102
j la altura=102	j no altura=102	k ESTAR -a LO=102	k ESTAR -a LO -ra=102	m LO altura=102	s altur=102	w a _ altura=102	w a la altura=102	w altura=102	w la altura=102	k ME _ -un=-102	w estado=-102
k -a _ -do=-102	p TODOS PASAR=102	p MENTIR LO EL=-102	j y llevaba=-102	p TU ESTAR COMPARA=-102	p EL LO ESTAR=-102	k -as EL=-102	k FRIO -te=-102	j te verdad=-102	j haya por=-102	s hubo=102	w hubo=102
p ME SEXO OTRO=-102	k PASAR _ PORQUE=-102	m NO queria=102	p COMPARA TU COMPARA=-102	j abri y=-102	k LO NO SE=102	m -a hacerlo=102	w a hacerlo=102	k -de EL -io=-102	j mientras a=-102	m soy EL=102	w soy el=102
k ESTAR -en EL=-102	p NO PASAR PASAR=-102	j tengo una=102	m tengo -na=102	w tengo una=102	s grupo=-102	p EL HACER LO=102	k PORQUE -di PERDON=102	k PORQUE -di PERDON ,=102	m PORQUE pedi=102	w ya _ perdon=102	w ya pedi=102
w ya pedi perdon=102	w hacian=102	w ^ _ mentira=-102	j y elegi=-102	p SE TU PASAR=-102	k -y _ TODOS=102	k NO COMPARA LO=-102	k COMPARA NO -as=-102	j queria pero=-102	m queria -lo=-102	k -er SENTIR=102	m QUIZA no=102
j lo estoy=102	s enten=102	p OTRO SI=-102	k SI TU LO=102	j se mentiras=102	j perdon un=102	w se _ de=102	j te quito=-102	j mio y=-102	k ^ NO LO=-102	m LO fui=-102	j tenia derecho=-102
w no tenia derecho=-102	w tenia derecho=-102	k -or COSA=-102	k -or COSA COMPARA=-102	m por COSA=-102	k , PASAR -do=102	j perdon te=102	w si _ quieres=-102	k COMPARA -bo $=102	j el mas=102	p QUIZA LO TENER=-102	p NO TU VIDA=102
m COMPARA soy=102	w que soy=102	w si _ de=102	p COMPARA PERO TU=102	w ti _ el=-102	j de tampoco=102	p COMPARA EL PASAR=102	j reconozco que=102	k -on _ -on=102	j una en=102	w te _ decir=102	j en marzo=-102
k HACER _ VIDA=102	j noches y=-102	m ELEGIR seguir=-102	m el MENTIR=102	j a desde=-102	p YO COMPARA COMPARA=102	m PASAR algo=102	k -ra COMPARA NO ME=-102	j tu tu=-102	j lo seguir=102	p HABER ERROR=102	k COMPARA -ta=-102
w estaba en el=-102	m YO la=-102	w yo la=-102	m JUEGO la=-102	w soy _ $=102	k NOS -os COMPARA=-102	k -de _ -da=-102	k -le -en=102	k -on EL COMPARA=-102	w con el que=-102	k , _ -ri=-102	w de eso $=102
j era un=-102	j despues te=-102	j lo has=102	j preguntas que=-102	s ya=102	w ya=102	p JUEGO NO LO=-102	p COMPARA HABER COMPARA=102	p VIDA LO NO=-102	p ME COMPARA TU=-102	m COMPARA este=102	w que este=102
p COMPARA MENTIR VIDA=102	k ^ _ ESTAR=102	k -so ,=-102	m -so ,=-102	w ^ _ plata=102	j y ni=102	k NO -es LO=102	w no sabes lo=102	k ^ TU -je COMPARA=-102	p MENTIR SEXO LO=-102	p LO SENTIR=102	j el va=102
j las cada=101	j invente de=-101	p FRIO COMPARA TU=101	w ^ tenia que=-101	j solo tu=-101	p VER LO=-101	w debia=101	s culpa=101	s hacen=101	w hacen=101	j y siento=101	k TU -os $=-101
j detras de=-101	m detras -de=-101	w detras de=-101	j los chicos=-101	m LO chicos=-101	w los chicos=-101	w y _ que=-101	j borre y=-101	w lo _ que=101	m ESTAR cansada=-101	w cansada=-101	p ESTADO COPAS=101
j en paz=101	k -az $=101	k -en -az=101	k -en -az $=101	m -az $=101	m -en paz=101	m en -az=101	m paz $=101	w en paz=101	w en paz $=101	w paz $=101	j voz de=101
p EL COMPARA ERROR=-101	j con otra=-101	j tu le=-101	k -on _ TODOS=101	s estac=-101	p NO SER COSA=101	j tan que=101	p MENTIR HACER LO=-101	p MENTIR TU HACER=-101	k NO ME -do -de=101	k SER _ -es=-101	m para -te=101
p PERDON LO NO=101	m nunca SE=101	w nunca se=101	j cabeza de=101	p SEXO QUIZA=101	s buen=101	w buen=101	p NOS CONFIANZA=101	s reser=-101	w reserve=-101	j se rompi=-101	k -a EL -er=-101
j tu parte=101	m TU parte=101	w tu parte=101	p PASAR SEXO=-101	k -es -a EL=101	j la puerta=101	m LO puerta=101	w la puerta=101	k NOS PASAR=101	m nos PASAR=101	k -uy FRIO=101	m muy FRIO=101
j que dia=-101	k -do SE=-101	m -do se=-101	k COMPARA -ar=101	m que -ar=101	p TU HABER EL=-101	k -di _ ME=-101	p PASAR PASAR LO=-101	j siento tu=101	j si acaso=101	m SI acaso=101	w si acaso=101
w te _ $=-101	p SEXO SER LO=101	j tambien menti=-101	m TU llame=-101	w te llame=-101	w ^ no hay=-101	s facil=101	w facil=101	p ESTAR EL COMPARA=-101	p LO YO MENTIR=-101	k NO SER -or=101	j dos en=-101
k QUIZA COMPARA -ra=101	j fue algo=101	w fue algo=101	j no pido=-101	k NO TU -do=-101	k NO TU -do COMPARA=-101	k TU -do COMPARA=-101	w no _ pido=-101	w no te pido=-101	w te pido que=-101	s quede=-101	p LO NO ELEGIR=101
k -ca -a ME=-101	k -ca _ ME=-101	k ME -ca -a=-101	k ME -ca -a ME=-101	w me toca a=-101	w toca _ mi=-101	w toca a mi=-101	w la que me=101	j ti el=-101	k TU -je COMPARA ME=-101	j para yo=-101	k -ir -do=-101
p HABER HABER=-101	k -me $=101	m -me $=101	k -es COMPARA SER=101	j no vida=101	p MENTIR TU COMPARA=-101	j puedes la=-101	w puedes _ la=-101	m EL en=-101	p LO CONFIANZA COMPARA=-101	j las las=-101	k -en -un COSA=101
j tenes que=-101	p COSA COSA PERDON=101	m merecias -lo=-101	k COMPARA LO TU=101	p LO SUBJ SOLO=101	k LO _ SEXO=101	w y no te=-101	p SENTIR HABER=101	p LO CONFIANZA LO=-101	j un un=101	k SI _ TU=101	j se decir=101
j te quien=-101	p EL COMPARA LO=-101	k HABER -do ME=101	j de tuya=-101	k VER -en=-101	m -on mis=-101	w con mis=-101	s peque=-101	k TODOS ESTAR=101	k LO PERDON=101	w que _ por=-101	w de los dos=101
j decirte que=-101	p PERO LO PORQUE=-101	p SEXO VIDA=-101	p FRIO SER COMPARA=101	p ME OTRO TU=-101	w companero=-101	j tu casa=-101	p ME PERDON VOY=101	p NO EL SEXO=101	m LO tres=-101	j en mesa=-101	w en _ mesa=-101
k NO _ SOLO=101	k COMPARA -ce YO=-101	k COMPARA -ce YO $=-101	p ME LO NO=-101	w porque _ la=-101	w ella _ le=101	j escribi primero=-101	k -bi -ro=-101	m -bi primero=-101	m escribi -ro=-101	w escribi primero=-101	k -to SER=-101
w ^ _ eche=-101	k -a LO -ca=-101	k -a _ -ca=-101	j fue para=-101	k COMPARA -os -a=101	w para no=-101	w que _ has=101	m contigo NO=101	w contigo no=101	j se sin=101	j que miedo=-101	w querer=-101
k -es -na=-100	m -es una=-100	j yo decia=-100	p SOLO TU COMPARA=-100	m -or los=-100	w por los=-100	k -do -da=100	k -na _ -de=-100	p TU ESTAR TODOS=100	j ya para=100	p VIDA NO NOS=100	p TU COSA NO=-100
k MENTIR -na=-100	k SENTIR _ COSA=100	m desahogarme $=100	w desahogarme=100	w desahogarme $=100	k TU _ -da=100	k ME -as -y=-100	k -os _ NO=100	m -es con=100	w tu _ para=-100	j no cuando=-100	k -ia _ TENER=-100
m es TODOS=100	p SE NOS=100	j te cada=-100	j que saber=-100	j lo crees=100	j que crees=100	m -de trabajo=-100	w de trabajo=-100	j una copa=100	j casa tu=-100	j no mejor=100	p TENER HABER=100
k , ESTAR=-100	m , ESTAR=-100	p PERO ELEGIR=-100	w ninguna=-100	s conte=-100	k -es _ -ar=-100	p QUERIA EL NO=-100	j tanto a=100	j nunca buen=100	k -en -sa=100	m -en casa=100	m en -sa=100
w en casa=100	k ME _ MENTIR=-100	k -io _ -te=-100	s hubie=100	j delante de=-100	m delante -de=-100	w delante de=-100	k NO _ -ir=100	m rapido $=100	s rapid=100	w rapido=100	w rapido $=100
j prometi y=-100	w y _ sabia=100	w yo _ era=100	p COMPARA TENER NO=100	j de padres=-100	w de _ padres=-100	j que mala=-100	p SER NO SE=100	p SER ELEGIR=-100	m veia $=-100	w veia $=-100	k -de -as -as $=100
p ME JUEGO COMPARA=-100	k -de EL VIDA=100	k -de TU -on=-100	w , _ con=-100	j lo las=100	k ELEGIR COMPARA=-100	m ELEGIR que=-100	j estaba pasando=100	w estaba pasando=100	p SE COMPARA SE=-100	p ME ME VOY=-100	k ME _ YO=-100
p PERDON SI COMPARA=100	k -de EL VIDA $=100	p ME SER EL=-100	m ^ tuve=-100	w ^ tuve=-100	w de _ mesa=-100	w de la mesa=-100	j la su=-100	w fuera=100	j si las=-100	j tu diario=-100	m TU diario=-100
w diario=-100	w tu diario=-100	k NOS _ COMPARA=-100	k -or SEXO=-100	m por SEXO=-100	j de otra=100	j quien a=100	k , _ -le=100	k ME QUIZA -do=100	m ME hubiera=100	w me hubiera=100	k TENER _ -ad=100
w ^ fui yo=-100	j tenia nada=100	p COMPARA LO LO=-100	p SE PORQUE=100	s plato=-100	m dia ME=-100	w dia me=-100	k NO _ -ca=-100	w no _ toca=-100	k ^ _ -eo=100	j me muy=100	k ME _ -uy=100
w me _ muy=100	w menti con el=100	j tuve de=-100	p ESTADO ESTADO=-100	m TODOS es=100	j fue lo=100	k -ar NO=100	k EL -er $=-100	k -do -en NOS=100	p SE COMPARA HABER=100	k TU LO MENTIR $=-100	k -y -ra=-100
m y -ra=-100	j me descubriste=-100	m ME descubriste=-100	w me descubriste=-100	p YO EL EL=-100	s fuera=100	k -a _ -co=-100	p PASAR NO TU=100	k ^ NO TENER COMPARA=-100	k -di EL=-100	k -ra _ ,=-100	k -ve $=-100
m -ve $=-100	k -si PASAR=-100	m asi PASAR=-100	k COMPARA -as -do=100	w , _ volvi=-100	j las botellas=-100	m LO botellas=-100	w botellas=-100	w las botellas=-100	p ME QUIZA TU=-100	s compl=100	s apunt=-100
k SOLO _ -os=100	j preguntaste estaba=100	p ME VER ESTAR=100	p TODOS TU NO=100	j sola que=-100	p SOLO ME COMPARA=-100	j me nunca=100	k SER -un=100	m SER un=100	j nunca a=-100	p HABER MENTIR LO=-100	w el _ los=-100
s copa=100	w copa=100	p SER TODOS ME=100	j la esa=-100	w con _ y=100	s propu=-99	w no quiero que=-99	k -y -se=-99	m y -se=-99	k -do -a LO=99	m para NO=-99	j y casa=-99
m COMPARA decir=99	w que decir=99	j mi cumpleanos=99	m ME cumpleanos=99	m mi -os=99	w mi cumpleanos=99	k -y LO -je=-99	j a mismo=-99	m mas -en=99	j la sin=-99	k -as TU=-99	s asust=-99
p VER PORQUE ME=-99	k -as _ -es=-99	p VOY PORQUE LO=-99	k PORQUE -es=99	j con mucho=99	k -de -or=99	m -de por=99	k VER ,=-99	m VER ,=-99	m cada -ra=-99	w tu _ en=-99	k -to -on=-99
m -to con=-99	w dinero _ la=-99	j habria a=99	k QUIZA QUIZA=99	k ^ QUIZA QUIZA=99	k QUIZA _ PASAR=99	j hijo yo=-99	k ^ -os -en=-99	j tu habias=-99	k -as -lo=-99	j nada ver=-99	k NO COMPARA -er=-99
w nada _ ver=-99	w nada que ver=-99	j llevaba dormir=99	j llevaba sin=99	j sin dormir=99	w sin dormir=99	k -un -io=99	m un -io=99	j y aqui=-99	m -a que=-99	w a que=-99	k -as -en=-99
j tengo mi=99	k -to , COMPARA=99	k -y _ COMPARA=-99	k , -si COMPARA=99	w tu _ $=-99	k TU OTRO=-99	p COSA TU TU=-99	w ultimamente=99	m -or mis=-99	w por mis=-99	p COMPARA COSA PASAR=99	w cuando no=-99
p COMPARA ERROR PORQUE=-99	k ^ -ro COMPARA=99	s puso=99	w puso=99	p LO COMPARA TENER=99	p ERROR ME=-99	k TU -ce -ar=-99	m hice -ar=-99	j palabra mi=-99	s eche=-99	w eche=-99	k YA LO=99
w ^ _ mas=99	m lo HACER=99	p SOLO ELEGIR=-99	m ^ los=99	w ^ los=99	j era no=-99	j ser te=99	k -io LO=99	w ^ _ meses=99	m parte -de=99	w parte de=99	j ir a=-99
m ir -a=-99	w ir a=-99	w mucha=-99	m los -es=-99	m marido $=99	w marido $=99	w no _ el=99	w estabas _ $=-99	k -ar _ ,=-99	j una cada=-99	p PASAR SER=-99	j promesa y=99
k SUBJ SOLO=99	k -da _ ELEGIR=-99	k -pi LO CONFIANZA=-99	m LO termine=-99	w ^ _ termine=-99	p TU ME NO=-99	m TENER derecho=-99	m estabas -do=-99	p NO SE QUIZA=99	k ^ JUEGO LO=-99	k -ad _ LO=99	k LO _ NOS=99
s suced=99	k COMPARA _ -ia=-99	m mi COSA=99	w mi _ era=-99	k QUIZA TU SENTIR=99	j se he=99	p SE ME TU=-99	k -di COMPARA=-99	m has -do=99	m ^ el=99	w ^ el=99	p TODOS LO SER=-99
p MENTIR COMPARA EL=-99	k -en -un SEXO=-99	j lo nada=99	m sobre TU=-99	m igual COMPARA=-99	w igual que=-99	p PERDON SENTIR COMPARA=99	m ME lo=-99	k ME OTRO ME=99	k PORQUE _ -to=99	p TENER LO NO=-99	p NO ERROR=-99
k COMPARA -do=99	j mas la=99	p LO VOY LO=-99	j con esto=99	p PORQUE NO COSA=-99	j se para=-99	j si esto=-99	k -de MENTIR $=-99	w la _ la=-99	j estoy con=-99	k -es -te=-99	k -re TU=-99
j de eso=99	p ESTAR MENTIR=-99	j y rompi=-99	w , lo que=-99	m ^ manana=-99	w ^ manana=-99	k -y _ -es=99	j tu has=98	k -y TU=-98	m y TU=-98	s lunes=-98	w lunes=-98
k ^ TU MENTIR -on=-98	j de bebe=98	j un mal=-98	m -un mal=-98	w un mal=-98	j viajes de=-98	j viajes trabajo=-98	w viajes=-98	p PERDON VOY=98	k SENTIR -or=98	m SENTIR por=98	k LO -ba=-98
p EL VER=-98	p PASAR COMPARA COMPARA=98	j era todos=98	j que estoy=98	k -a _ NO=98	k ^ _ -si=98	j voz que=98	p SEXO NO NO=98	k ^ -ce ERROR=-98	w ^ hice mal=-98	k COMPARA -as LO=-98	j que despues=-98
j me hacia=-98	w no para=98	j cometi error=98	k -ti -un=98	k -ti -un ERROR=98	m cometi -un=98	w cometi _ error=98	p MENTIR TU SENTIR=98	p YO NO SEXO=98	k ESTADO _ $=98	p COMPARA ME SUBJ=98	k EL _ -es=98
w tu _ la=-98	p ESTAR ERROR=-98	s termi=98	k PERDON -de PORQUE=98	j pena que=98	m pena COMPARA=98	w pena que=98	k -as _ -ar=98	w lo hice yo=-98	m -es ver=-98	j leer tu=-98	m -er tu=-98
w leer tu=-98	m -te te=98	k -en , TU=98	p EL PERDON=98	m que -lo=-98	k -y TU MENTIR=-98	m parar -y=-98	w parar y=-98	k -re -te -de=98	k -re _ -de=98	k ^ NO TU -do=-98	m preguntar $=-98
w preguntar $=-98	m , para=98	w , para=98	j cada era=-98	j diste y=-98	w ^ _ diste=-98	w ^ me diste=-98	p LO ESTAR ESTADO=-98	k PORQUE EL=-98	s discu=98	k EL -so ,=-98	k -na -ta -de=-98
j hija que=-98	j mas con=98	j numero y=-98	k VER EL=-98	m VER el=-98	j voy dejar=-98	k VOY -a YA=-98	k VOY _ YA=-98	k ^ VOY -a YA=-98	p VOY YA=-98	w voy _ dejar=-98	w voy a dejar=-98
p ME ME SER=98	k EL -sa $=-98	w su casa $=-98	p HACER SOLO COMPARA=98	w de que te=-98	k LO -ta ,=-98	j el nombre=-98	j esa me=98	w de como=98	j nadie a=-98	j que debia=98	j antes yo=98
j siento hice=98	j dije tu=-98	j tu que=98	p LO PERDON LO=98	w ^ _ asi=98	p JUEGO JUEGO=-98	s alivi=-98	m en -do=98	j estoy te=-98	j hablo de=-98	j la presion=98	m LO presion=98
w la presion=98	w me _ tu=-98	p TU MENTIR PASAR=-98	p PORQUE LO SEXO=98	p LO TU YO=-98	j nuestra que=-98	p MENTIR PORQUE ELEGIR=-98	k -no NO=98	k COMPARA _ -ma=-98	j quien en=98	j dicho antes=98	m dicho -es=98
w dicho antes=98	m COMPARA de=98	p ESTADO PORQUE=-98	m la -ba=-98	j eso de=98	p NO PORQUE NO=-98	j nunca el=-98	p EL COMPARA SER=-98	k -ar _ LO=-98	j te hizo=-98	m TU hizo=-98	w te hizo=-98
k -es -en LO=-98	k -y LO=-98	m y LO=-98	j y pedi=-98	j que mensajes=98	p LO TENER TU=-98	m LO borre=-98	p QUIZA TENER=-98	k -ba _ -lo=98	k PASAR -de LO=98	j no habria=98	j por meses=98
k PERDON -or TODOS=98	k COSA _ PERDON=98	k -to _ -te=98	k LO -es COMPARA=-98	j sí el=-98	k SI -as=98	m si -as=98	s mundo=98	w mundo=98	j dicho si=98	p YO NO ELEGIR=98	j solo el=-98
m -le la=98	k COMPARA -as COMPARA=-98	k TU _ -de=-98	k -or LO $=98	k -ra _ COMPARA=98	w mal _ el=-97	j momento lo=97	k LO -sa $=97	j leer que=97	k VER -de=-97	p LO YO SOLO=97	j eso las=97
w por _ la=-97	k COMPARA PASAR -en=-97	k COMPARA -to $=-97	k -en LO -la -de=-97	w ^ _ situacion=-97	w ^ la situacion=-97	k -si _ -te=97	j use tu=-97	p TODOS TU LO=-97	p LO NOS YO=97	w estaba _ de=97	w preguntarte=-97
k ESTAR -so=-97	k -a _ SI=-97	w a _ si=-97	w todo _ $=97	w ^ el dinero=-97	w que te he=97	k -or FRIO=-97	m por FRIO=-97	w que _ todo=97	k VIDA PORQUE=-97	j contigo no=97	p COMPARA SENTIR MENTIR=97
m -do para=97	m , asi=97	w , asi=97	p CONFIANZA LO TU=97	j que pero=97	k -le _ TU=-97	k -y _ -pi=-97	w y _ rompi=-97	j perdon drama=97	p LO VOY PERO=-97	k -le PORQUE=-97	k COMPARA ME HABER -do=-97
j empezaste a=-97	m empezaste -a=-97	w empezaste=-97	w empezaste a=-97	k -ia _ MENTIR=97	w no _ mas=97	j dije era=-97	m mas -de=97	j llegar a=-97	m llegar -a=-97	w llegar a=-97	p LO ME MENTIR=-97
p LO TU VER=-97	j quieres lo=-97	k -en SE=-97	m -en se=-97	j estado a=-97	k ^ -ei LO=-97	j casa nunca=97	j nunca momento=97	k LO COSA $=97	k -en -la=-97	m en -la=-97	p PERDON EL COSA=97
k COMPARA LO -os=-97	k SOLO , NO=97	j por madre=-97	j no llegamos=97	m NO llegamos=97	w no llegamos=97	w y _ con=-97	k ME -do -de=97	p VOY PASAR=97	j falte de=-97	k -la $=-97	m -la $=-97
j pediste y=-97	j me pongo=97	m ME pongo=97	w me pongo=97	p HABER LO ME=-97	k -y _ -le=-97	k -on -na=-97	k PORQUE -de=97	m PORQUE de=97	k TU -do=-97	m ^ esa=97	w ^ esa=97
j casa yo=-97	s pues=97	w pues=97	k NO ELEGIR NO=97	m ELEGIR nada=97	j no decirte=-97	j y tire=-97	k -a TU -do=-97	p TODOS ME LO=97	j haber sido=97	m haber SER=97	w haber sido=97
s quita=-97	m -y nunca=97	w y nunca=97	j a nuestros=-97	m -a nuestros=-97	w a nuestros=-97	w familia=97	m ^ tenias=-97	w ^ tenias=-97	p EL VIDA COMPARA=-97	s botel=-97	k -re _ JUEGO=-97
j con es=97	k -ad _ ME=-97	j di que=-97	j te muchas=97	k ^ NO -ra=97	k -as ,=-97	m -as ,=-97	p TU LO MENTIR=-97	k TU $=-97	m TU $=-97	k TU LO HABER=97	k TU LO HABER -do=97
s detra=-97	w detras=-97	k ^ PERDON LO -de=97	k , -y COMPARA=-97	k ^ NO -ue=-97	p SER EL COMPARA=97	p SOLO NO LO=97	p PASAR COSA NO=97	p PASAR ME PASAR=97	k PORQUE _ -os=97	k COSA COMPARA NO=97	k -y LO NO=-97
w y eso no=-97	j falta que=-97	m mis VIDA=-97	w te _ llorar=-97	p SER ME TODOS=97	p EL ME FRIO=97	m LO mia=-97	m la ME=-97	w la mia=-97	w la mia $=-97	j de somos=97	s somos=97
w somos=97	p PASAR JUEGO=97	w pagar=-97	m estuvo -do=97	k ^ -a=97	m ^ -a=97	m ^ a=97	w ^ a=97	w ningun=-97	j en coche=-97	k -en EL -he=-97	w en _ coche=-97
w en el coche=-97	k NO _ -y=-97	m -or tu=96	w por tu=96	j que sali=96	m sali $=96	w sali $=96	p ESTAR LO PERDON=96	p NO HABER NO=-96	j la unica=-96	j unica que=-96	m LO unica=-96
s unica=-96	w la unica=-96	w unica=-96	p NO NOS LO=96	j vos a=-96	p VOY PORQUE=-96	p TU HABER SER=-96	j hice quedar=-96	j te quedar=-96	k -vi -a -ar=-96	k -vi _ -ar=-96	k NO ELEGIR -te SENTIR=96
k -on LO -ra=-96	w ^ _ cosa=96	p ME SOLO TU=-96	m limite $=96	w limite $=96	p SI PORQUE ME=-96	p TU ME QUIZA=96	p SI EL=-96	m NO voy=-96	j es dos=96	s busca=96	p NO EL LO=-96
k NO -me $=-96	w y lo hice=-96	j empece a=96	m empece -a=96	w empece a=96	p EL NOS=-96	p YO YO=-96	m ^ lamento=96	w ^ lamento=96	k QUIZA _ ERROR=96	k VOY _ ELEGIR=-96	j y termino=96
j pelear por=-96	j falte y=96	m nadie TU=-96	w nadie te=-96	k LO _ SENTIR=96	p NO ME NO=-96	k -to -a LO VIDA=-96	k ELEGIR COMPARA ME=-96	k HABER _ TU=96	k SOLO _ NO=96	j la la=-96	p TENER MENTIR=96
k ME _ SE=-96	w mi _ se=-96	j una fue=-96	w lo unico que=96	j casi no=96	m -si no=96	w casi no=96	k PORQUE NO TU=-96	w ya no te=-96	k , -ui=-96	m , -ui=-96	j verdad yo=-96
k SER PORQUE=96	k COMPARA TU ME=-96	m tambien TU=96	p ME NO SOLO=-96	m todas LO=96	m -er la=-96	j ibas a=96	m ibas -a=96	s ibas=96	w ibas=96	w ibas a=96	j no comer=96
k , -ue=-96	m , -ue=-96	w en el=-96	m no LO=-96	m -ra te=96	j y ser=96	j es de=96	k -te _ -ia=96	j ido a=96	j que hay=96	k -to EL=-96	m -to el=-96
k -he $=-96	m -he $=-96	k HACER _ -ar=-96	k , COMPARA=96	m , COMPARA=96	p ESTADO COMPARA TU=-96	j dije el=-96	k -se _ -lo=-96	w mentira _ el=-96	m el -bo=96	k TODOS -a=96	m TODOS a=96
w ^ me invente=-96	p ELEGIR SER ME=-96	j que fueras=-96	m TU fueras=-96	w que _ fueras=-96	w que te fueras=-96	w te fueras=-96	k -go -y=-96	m -go y=-96	w y _ los=-96	p NO LO YO=-96	p NO ME VIDA=96
p TU HABER PERDON=96	w a _ la=-96	j la da=96	p PERDON LO TU=96	j apague el=-96	j quede con=-96	k PASAR NO=96	w que _ he=96	j te poco=96	k LO NOS SE=96	k NOS SE=96	m NOS se=96
p LO NOS SE=96	j la mitad=96	m LO mitad=96	s mitad=96	w la mitad=96	w mitad=96	j antes casarnos=-96	j de casarnos=-96	m -de casarnos=-96	s casar=-96	w antes _ casarnos=-96	w antes de casarnos=-96
w casarnos=-96	w de casarnos=-96	p NO SI ME=96	p COSA NO NO=96	w juntos=96	p LO ME VOY=-96	k -je=-96	j como en=96	j sola a=-96	k MENTIR -as=-96	w por _ lo=96	m mentirte $=-96
w mentirte $=-96	j el sobre=-96	j en lado=96	s apagu=-96	w apague=-96	m lo SER=-96	k -a TU OTRO=-96	j y soy=96	k -in _ LO=-96	m -re mi=-96	m sobre ME=-96	w sobre mi=-96
j lo hay=96	p VIDA EL EL=96	k PERDON _ ME=96	p SI TU PERDON=96	w y _ lo=-96	m ^ pase=-96	w ^ pase=-96	k -a LO VIDA COMPARA=-96	k -as -ar=-96	k -ca $=96	m -ca $=96	p EL SE ME=96
p COMPARA COMPARA TU=-96	j de de=-96	p JUEGO TU MENTIR=-96	j te robado=-96	m ^ hay=-96	w ^ hay=-96	k VIDA _ LO=-96	k -or _ QUIZA=96	m -go la=-96	k -to _ -as=96	k HABER -do ESTADO=-96	k HABER _ ESTADO=-96
p ESTAR ESTADO HABER=-96	p ESTAR HABER ESTADO=-96	k EL SEXO $=96	j tampoco facil=96	w tampoco _ facil=96	k LO -ta COMPARA=-96	j mas fuerte=96	k SOLO -te=96	m SOLO fuerte=96	m mas -te=96	w mas fuerte=96	j a beber=96
m -a beber=96	w a beber=96	j no tus=96	k ^ _ -is=-96	j y y=-96	k TODOS -on=-96	m TODOS con=-96	j el derecho=-96	k ^ LO NOS -os=96	w ^ los dos=96	k -do _ -me=95	j toda la=95
p QUIZA QUIZA NO=95	k HACER _ -as=-95	j siempre siempre=95	j mensaje y=-95	j eso no=95	s nombr=-95	j perdon de=-95	k -er SEXO=-95	k EL -er SEXO=-95	m primer SEXO=-95	s presi=95	j solo por=95
m sobre EL=-95	w sobre el=-95	m lo -mo=-95	w , yo no=95	p SER SOLO TU=-95	s estar=95	j me calle=-95	j veo no=-95	w duermes=-95	k , _ -ta=-95	k -ia -on EL=-95	k ^ -se COMPARA=95
w ^ pense que=95	m -do te=-95	p MENTIR LO PERO=95	m esto $=95	w esto $=95	k -en -as $=95	k ESTADO _ ,=-95	j mande a=-95	p LO LO YO=-95	w conte=-95	k ELEGIR ,=-95	m ELEGIR ,=-95
k TU -de=95	k SE _ LO=95	w y te menti=-95	p PORQUE ELEGIR LO=-95	j de esas=-95	p NO TENER TU=-95	k SER -or=-95	m SER por=-95	m SENTIR que=95	k LO JUEGO ,=95	k TU -re EL=-95	k EL _ MENTIR=-95
w lo _ durante=-95	p ME PORQUE ME=-95	s sola=-95	w sola=-95	m sentimientos $=95	w sentimientos $=95	k PERDON -or LO=95	m disculpas $=95	w disculpas $=95	j pido la=-95	j era mio=-95	p LO NOS EL=95
k -y ME -le=-95	p MENTIR COMPARA LO=-95	s despe=-95	j nunca de=95	p ME HABER TU=-95	m -te anos=-95	k NO SER -ra=95	k -de -y=-95	m -de y=-95	p OTRO ME=95	p ME ESTADO NO=-95	k SENTIR TU=-95
j voy si=-95	p VOY SI ME=-95	j de culpa=95	k SER _ -en=-95	j tus que=95	p NO PORQUE SENTIR=-95	k -da -he $=95	p VIDA ME TENER=95	k NO -os -na=95	k ^ NO -os -na=95	j tengas que=-95	m tengas COMPARA=-95
w tengas que=-95	m ido -a=95	w ido a=95	k PASAR _ -a=95	j tu trabajo=95	j tenias la=95	j voy a=-95	w a alguien $=95	p PORQUE ME PERDON=-95	m ME vida=95	m mi -da=95	w mi vida=95
p PASAR NO SEXO=95	s suena=-95	w suena=-95	p NO LO ESTAR=95	p COMPARA SER SOLO=-95	m , nada=95	w , nada=95	k -ar _ EL=-95	k -an -as=95	p TODOS HABER=95	p TODOS PERDON=95	k PASAR _ ESTADO=95
p PASAR LO ME=95	p COMPARA HABER ELEGIR=-95	k PERDON HABER -do=-95	k COMPARA -io=95	m que -io=95	w lo siento $=95	k ME ERROR=95	p HABER PERDON=95	j abri cuenta=-95	k -ri _ JUEGO=-95	w abri _ cuenta=-95	w en la mesa=-95
w trabajando=95	j hasta las=95	m hacia $=-95	w hacia $=-95	m , te=-95	w , te=-95	k ^ HABER ESTADO=-95	k TODOS PASAR=95	j prometi que=-95	w lo habia=-95	j me disculpo=95	m ME disculpo=95
w disculpo=95	w me disculpo=95	w enterado=95	k ESTAR _ -es=95	k SER _ -sa=95	k ^ -le ,=95	m ^ vale=95	w ^ vale=95	w ^ vale ,=95	k EL ESTAR=95	s tuvo=-95	w tuvo=-95
k -te $=95	m -te $=95	p ESTAR TODOS COMPARA=-95	k -io _ EL=-95	w arruine=-95	k -jo _ TU=-95	j a ir=95	m -a ir=95	w a ir=95	j un meses=-95	s soy=95	w soy=95
m , ya=95	w , ya=95	j decir que=-95	j la clinica=-95	m LO clinica=-95	s clini=-95	w clinica=-95	w la clinica=-95	k -ra COMPARA -as $=95	w para _ la=95	j en otra=-95	k ME SENTIR SOLO=-95
m sentia SOLO=-95	p VER COMPARA YO=-95	j que falta=-95	k -re EL=-95	p LO CONFIANZA TU=-95	p COSA LO EL=95	p ESTADO EL=-95	m -si lo=95	p QUIZA LO TU=-95	k ^ LO -es=95	j ano te=-95	w el _ cuando=-95
k -lo -y=-95	m -lo y=-95	j que perdon=-95	j vos tambien=95	m vos COMPARA=95	w vos tambien=95	w sabia _ que=-95	k -ba COMPARA=95	m sin -er=95	p TU ME TU=-94	p NO TENER COMPARA=-94	j dejaste tu=-94
k -na MENTIR=94	j primero yo=-94	k ^ TENER -ho -a=-94	w ^ _ derecho=-94	k -de ERROR=94	p EL YO ELEGIR=94	p COMPARA COMPARA PERDON=94	w miraba=-94	p SE TENER COMPARA=94	j solo para=94	p LO COSA=94	j a responder=-94
j voy responder=-94	k -a ELEGIR=-94	k VOY -a ELEGIR=-94	m -a responder=-94	m a ELEGIR=-94	w a responder=-94	w voy _ responder=-94	w voy a responder=-94	j que muy=94	k COMPARA _ -uy=94	w que _ muy=94	p SER PERDON=94
p ME QUIZA NO=94	j no palabras=94	k -do _ $=94	p SER ME COSA=94	j estos meses=94	m estos -es=94	w estos meses=94	w estos meses $=94	k -de -ia=-94	k -ra -ir=-94	m para -ir=-94	m queria $=-94
w queria $=-94	p LO COMPARA ELEGIR=-94	m SER nada=94	j eso dos=94	j y dije=-94	w lo _ ahora=-94	j si el=-94	j eche culpa=-94	j eche la=-94	k -he LO PORQUE=-94	k -he _ PORQUE=-94	m eche LO=-94
w eche _ culpa=-94	w eche la=-94	w eche la culpa=-94	k YO _ ,=94	w yo _ ,=94	j y habia=-94	j sin cuenta=94	j las si=-94	k -ce -es $=-94	k SOLO -do=-94	j por nada=94	s avisa=-94
j ahora en=-94	k -se ME=-94	m -se mi=-94	j la algo=94	w porque te=94	k COSA -ra -de=94	m COSA fuera=94	w el dia de=-94	j con despues=-94	s gasto=94	k TODOS -as=94	k -de COMPARA $=94
p TU COMPARA ESTAR=-94	k CONFIANZA _ YO=-94	w verdad _ yo=-94	j todo derecho=-94	k TENER TODOS EL -ho=-94	k TODOS EL -ho=-94	m EL derecho=-94	w el derecho=-94	w todo _ derecho=-94	w todo el derecho=-94	p LO YO ME=94	j esas para=94
k -os _ ERROR=94	k -y LO -es $=94	p SE ME NO=-94	s depar=-94	j te hable=-94	m TU hable=-94	w te hable=-94	j prefiero que=-94	k PERDON COMPARA TU -as=94	p TODOS COMPARA ME=-94	k YO SOLO=94	m YO solo=94
m yo SOLO=94	w yo solo=94	m COSA la=-94	p ELEGIR JUEGO=94	k SER -a=-94	m SER a=-94	k -do FRIO=-94	j tu antes=-94	j por pasado=94	p TU HACER TU=94	j no te=-94	w eso _ lo=-94
p ME YO MENTIR=-94	p SI VOY LO=-94	s reven=94	k LO QUERIA=-94	k -or ME PORQUE $=-94	k ME PORQUE $=-94	w mi culpa $=-94	w manana=-94	k -a -ar -or=-94	m ^ pensaba=94	w ^ pensaba=94	k EL -di COMPARA=-94
m -di que=-94	m pedi COMPARA=-94	w le pedi que=-94	w pedi que=-94	w no la=-94	w importante=94	w cuanto=-94	j y pagaste=-94	w y _ pagaste=-94	w y lo pagaste=-94	p ME EL OTRO=-94	s sera=94
w sera=94	m aqui $=94	w aqui $=94	p COMPARA LO SOLO=-94	k EL COPAS=94	j me pidio=-94	j pidio que=-94	j pidio y=-94	k ME -io COMPARA=-94	m -io que=-94	m ME pidio=-94	m pidio COMPARA=-94
s pidio=-94	w me pidio=-94	w me pidio que=-94	w pidio=-94	w pidio que=-94	p PASAR EL NO=94	k COMPARA -es COMPARA=94	w decir que=-94	j ese lo=94	j hecho lo=-94	k ^ ME -no=94	j yo tu=-94
w ^ _ calle=-94	w ^ me calle=-94	p NO EL TENER=-94	j alguna vez=94	m alguna QUIZA=94	w alguna vez=94	m siento $=94	w siento $=94	j lei lo=-94	m lo VOY=-94	j tu asi=94	p NOS SE=94
w estabamos=94	j me toda=94	p EL SE SOLO=94	m -os la=94	j y borracho=-94	m me LO=-94	j que llevar=-94	k ME -an=94	m me -an=94	j vos con=94	k TU TENER=-94	j la piso=-94
k ^ SE COMPARA TU=94	w ^ _ soy=94	p CONFIANZA NO PASAR=94	p NO PASAR SENTIR=94	p EL SOLO=94	j a dije=-94	j me sin=94	w ^ _ anos=94	j hacia me=-94	j en el=-94	m TU digo=94	w te digo=94
m mi -io=-94	j yo primero=-94	k , LO -de=-94	p NO LO PASAR=-94	s capaz=-94	w capaz=-94	p TU EL=-94	m todo PASAR=94	k TENER -ho -a=-94	k TENER _ -a=-94	j cuando porque=-94	k MENTIR _ -as=-94
j disculpas por=94	m disculpas -or=94	w disculpas por=94	j solo los=-94	j cuenta que=94	p NO TU ME=-94	p VOY TU NO=-94	p COMPARA YO=-94	k , ME PERDON $=94	k -de TU -te=94	w de tu parte=94	m COMPARA hacia=94
w que hacia=94	j en cosas=94	p NO EL EL=93	k QUIZA $=-93	m QUIZA $=-93	m PORQUE tu=93	k -se _ TU=93	j mientras mi=-93	j no intencion=93	j ni siquiera=93	m NO siquiera=93	s siqui=93
w ni siquiera=93	w siquiera=93	p NO ME ESTAR=93	m TENER todo=-93	p TU SEXO=-93	j me beber=93	k TODOS -en=93	k -ra TU SER=-93	m ti SER=-93	m -es te=93	j despues el=93	j dinero fue=-93
p LO HACER ME=-93	j que diera=-93	w diera=-93	w que _ diera=-93	k -en _ OTRO=-93	m -or eso=93	w por eso=93	k FRIO LO=-93	j de las=93	k SOLO ESTADO=93	m tan ESTADO=93	m lo PASAR=-93
k NO _ -ro=-93	k -es _ -de=-93	p EL VOY=-93	w de tu=-93	j como todo=93	k EL -je COMPARA=-93	k ME TENER=93	m me TENER=93	p PORQUE TU VIDA=93	p COSA NO EL=-93	m LO meses=93	s dio=93
w dio=93	j que y=-93	k -lo -en=93	m -lo en=93	p VIDA PORQUE LO=-93	m ^ bebia=93	w ^ bebia=93	k -un SOLO LO=93	m cansancio $=93	w cansancio $=93	m -as cuando=-93	k SEXO -on=-93
m -to te=93	j lo se=93	j no idea=93	s casad=93	j una tonteria=93	m -na tonteria=93	w tonteria=93	w una tonteria=93	w te _ escondi=-93	w te lo escondi=-93	w decidi=-93	w ^ si lo=93
j despues tu=93	j tu es=93	m ESTADO que=-93	w te _ mal=93	k -de COMPARA TU SUBJ=-93	j mia y=-93	m mia -y=-93	w mia y=-93	k -ce -as=-93	k -or EL COSA=93	j veces no=93	k -ie=-93
p ESTADO ESTADO NO=-93	k EL COMPARA LO=93	k -a EL -in=93	k -a _ -in=93	w a _ fin=93	w a el fin=93	k ELEGIR $=-93	m ELEGIR $=-93	p EL SEXO COMPARA=-93	w y _ ti=-93	k ^ _ -po=93	p EL SE NO=93
s condu=93	j te enteraste=-93	m TU enteraste=-93	w enteraste=-93	w te enteraste=-93	w el _ se=93	w y _ siento=93	k VIDA , -y=-93	j no estabas=-93	s veia=-93	w veia=-93	p EL PORQUE EL=-93
p NO QUERIA LO=93	k SE COMPARA TU HABER=93	p SE TU HABER=93	j tiene culpa=93	k -do _ -na=-93	m EL numero=-93	k PORQUE ME -ia=-93	j a que=-93	m PORQUE que=-93	s pudo=93	w pudo=93	w ^ sabia que=-93
j hubiera a=93	p COMPARA ESTAR LO=93	w cuando _ de=-93	p TODOS NOS=-93	s lasti=93	j te dia=-93	k -ce $=-93	m -ce $=-93	s cubri=-93	p TU SER PORQUE=93	p TU TU OTRO=-93	m -de con=-93
m quede -on=-93	w quede con=-93	m -on para=-93	w como _ me=93	p LO VOY NO=-93	j te sobresaltas=-93	m TU sobresaltas=-93	w sobresaltas=-93	w te sobresaltas=-93	k COMPARA NO -ia $=93	j que esta=-93	m como SER=93
p COMPARA PORQUE TENER=93	j es mi=93	k TENER COMPARA -ar=93	k TENER _ -ar=93	k TU _ -os=-93	w , ni el=-93	p TU LO JUEGO=-93	k -a LO $=93	k COMPARA -es COMPARA TU=93	p VIDA MENTIR=-93	k -un -no=93	m un -no=93
w por eso me=93	p SI COSA LO=93	k ^ -ia=93	m ^ -ia=93	k -y -to $=-93	j verguenza y=-93	k ^ -pi LO=-93	j una nada=93	k ^ LO VIDA SER=-93	j primer dia=-93	k -er -ia=-93	k -er -ia $=-93
k EL -er -ia=-93	k EL -er -ia $=-93	m -er dia=-93	m primer -ia=-93	w el primer dia=-93	w primer dia=-93	w primer dia $=-93	k HACER SENTIR=93	p HACER SENTIR=93	s mala=93	w mala=93	p ME HABER ME=93
m -en el=-93	j desde me=93	k -en _ ME=-93	p SENTIR SENTIR TU=-93	k ME -ve=-93	m me -ve=-93	j fui a=-93	k -ta -de EL=93	k LO -ta -de EL=93	k ^ SE COMPARA=-93	w ^ se que=-93	k -te -da=-93
k LO COMPARA -y=93	j telefono para=-93	m trabajo $=-93	w trabajo $=-93	k ME COSA -de=93	p NO SER TODOS=93	k -do _ -ro=-93	k LO _ -ho=93	w callado=-92	j veo te=-92	j te y=-92	w ^ _ cosas=92
m ^ pudo=92	w ^ pudo=92	p LO YO SEXO=-92	j fue se=92	k -en -ir=-92	p COMPARA TODOS=92	k SER -na=92	s tenta=92	m -re los=-92	j solo la=-92	j hable el=-92	w hable _ el=-92
j y llame=-92	k PASAR $=92	m PASAR $=92	p ME FRIO TU=-92	j no de=92	k -no _ -do=-92	w dije _ tu=-92	j te va=92	m TU va=92	w te va=92	w y _ menti=-92	j era te=-92
j la psicologa=-92	m LO psicologa=-92	w la psicologa=-92	k -ro _ $=-92	k PORQUE NO SER=92	p COSA TODOS LO=-92	p VOY ESTAR=-92	m mejor $=92	w mejor $=92	k -as _ -da=-92	k -ta _ -te=92	k , -y VOY=-92
w , y voy=-92	k ESTAR _ -y=92	j haya mal=92	j tuve que=92	m tuve COMPARA=92	w tuve que=92	s idea=92	w idea=92	j ese fue=-92	k -se -en=-92	m -se en=-92	k -se $=92
m -se $=92	j hace y=-92	k ^ _ HABER=-92	j puedo que=-92	k COMPARA ME -es=-92	k LO ESTAR=92	p ME NO HABER=92	w en la que=-92	s perso=92	m JUEGO no=92	k -y -de LO=-92	k COMPARA SE HABER=-92
w que se habia=-92	w y _ tambien=-92	m -os para=-92	w contado=-92	s venia=92	k SE _ COMPARA=-92	w se _ que=-92	k -me -en=92	k TODOS=92	k SI TU -es COMPARA=92	k TU VIDA ,=92	p COPAS NO ME=92
j era para=-92	k COSA _ -de=92	m jueves $=-92	w jueves $=-92	m gaste -en=-92	w gaste en=-92	p SER LO NOS=92	m tambien EL=-92	p EL LO LO=-92	k -da -en=-92	m -da en=-92	k -ar LO COMPARA=-92
k ME -ia -on=-92	k ME -ia -on EL=-92	p LO PORQUE FRIO=92	m ^ ella=92	w ^ ella=92	k -te LO -ad -de=-92	m -ta con=-92	s vivir=92	w vivir=92	k -y _ LO=-92	j los mellizos=92	m LO mellizos=92
s melli=92	w los mellizos=92	w mellizos=92	j te llamo=-92	m TU llamo=-92	w te llamo=-92	j peor es=-92	m peor SER=-92	w peor es=-92	k ME SUBJ -ho=92	w me hubieras dicho=92	w normal=92
j me como=92	j engane pero=92	m engane ,=92	p MENTIR PERO ME=92	w engane ,=92	w te engane ,=92	j mi hacia=-92	w contestar=-92	j en la=-92	p EL COSA=92	p EL QUERIA NO=92	k -os -do=-92
k ^ -se=-92	m ^ -se=-92	m -da de=-92	p VER PORQUE ESTAR=92	p ESTAR LO EL=-92	j de uno=92	p PORQUE PERDON=92	k ME _ SOLO=-92	j tu reaccion=92	m TU reaccion=92	w reaccion=92	w tu reaccion=92
j el decirtelo=92	j decias que=-92	w la _ vez=-92	j te el=-92	k -il _ -de=-92	w mil _ de=-92	j tu verdad=92	w llame _ $=-92	s pague=-92	w pague=-92	m -y ella=92	w y ella=92
k ME HABER -do=92	m ^ son=92	w ^ son=92	m las -te=-92	j te todos=-92	p OTRO COMPARA TU=-92	m -a tu=-92	w a tu=-92	p VOY PERO NO=-92	p SE ME ELEGIR=-92	p COMPARA LO VIDA=92	p PERDON SI COSA=92
j el problema=-92	m EL problema=-92	w el problema=-92	w problema=-92	p SI QUIZA ME=92	j tenia por=92	k NO SER=92	s herid=92	k SER _ SOLO=92	k LO -ce -ra COMPARA=92	p TU SER CONFIANZA=92	k TU SEXO=-92
k -al NO=92	j cosas no=92	p EL COMPARA TU=-92	m los NOS=92	w los dos=92	p EL EL ESTAR=-92	m contigo SER=92	w contigo es=92	j los extractos=-92	m LO extractos=-92	w extractos=-92	w los extractos=-92
m te -es=-92	j llegue a=-92	k LO -te PORQUE=-92	j por la=-92	p LO PERDON=92	w ^ _ toda=92	p LO ME VER=-92	m eso $=92	w eso $=92	k PERDON _ TU=92	j una sabia=-92	s irte=-92
w irte=-92	m COMPARA nadie=-92	w que nadie=-92	p COMPARA SENTIR=92	p COMPARA LO TENER=-91	p NO SUBJ=91	j razon en=-91	m razon -en=-91	w razon en=-91	p HABER YO=91	w no solo=-91	w ^ _ dia=91
j que pasaba=-91	k -y _ -je=-91	k , SER -un=91	j metiste en=91	m metiste -en=91	s metis=91	w metiste=91	w metiste en=91	m HABER tenido=91	k ^ _ -so=-91	p QUERIA PASAR=-91	k ^ LO -ee=-91
s cosas=91	w cosas=91	w cosas _ $=91	k PASAR -es -de=91	m PASAR antes=91	p ME VOY LO=-91	m mi -re=91	k TU HABER -do $=-91	k -ce _ -te=-91	k , MENTIR=-91	m , MENTIR=-91	p NO SEXO=91
p MENTIR LO PORQUE=91	p ERROR PORQUE LO=-91	w tantos=91	p TU YO NO=-91	j te era=-91	m esa VOY=91	k -fe=-91	j porque tu=91	k TODOS _ -os=91	k NO -go=91	m una -de=-91	j que tenido=91
j de sabes=91	k -te -ta=91	k YO _ -ra=-91	j de con=-91	j alguien en=-91	p NO LO SI=91	p SEXO TU OTRO=-91	w manera=91	j ella tu=91	w ^ _ puedo=-91	w y _ la=-91	p ME ESTAR TU=-91
p QUIZA ME PASAR=-91	p SER TODOS COMPARA=91	k -ea -de=91	m -ea de=91	m idea -de=91	w idea de=91	w propuse=-91	w no fue=-91	k -y -a=91	m -y a=91	m y -a=91	w y a=91
j lo para=91	k , _ SEXO=-91	j porque ya=-91	m fue -na=-91	w fue una=-91	w con las=91	k COMPARA _ -as=-91	k NO -ea=91	p NO NO COMPARA=-91	k HABER -do COMPARA=-91	w las _ y=-91	k COMPARA SE HABER PASAR=-91
k HABER PASAR=-91	k SE HABER PASAR=-91	m habia PASAR=-91	p SE HABER PASAR=-91	p HACER TODOS LO=91	p SOLO EL LO=-91	k , -le ,=91	m , vale=91	w , vale=91	w , vale ,=91	j oficina y=-91	k , _ -ia=91
w entre _ $=91	p MENTIR VER=91	p TU MENTIR VER=91	j una y=-91	j idea mia=-91	j y paso=91	w pudiera=91	w y _ llame=-91	m -er con=-91	j lo ver=91	k -un -on=91	m un -on=91
k -le _ LO=91	m -on que=91	k COSA _ TODOS=91	p SENTIR TU TU=-91	k -te SENTIR=91	w cosas que no=91	w le dije que=-91	p NOS MENTIR=-91	j tambien te=91	k ESTAR -a=91	m ESTAR a=91	w que _ sola=-91
k -a LO VIDA $=-91	p SI PERDON=91	j si soy=91	k PERDON _ TODOS=91	p ME EL COMPARA=-91	m ese VIDA=91	p PASAR SENTIR=91	k SENTIR _ LO=91	k SI _ -as=91	j en ni=91	k PASAR -en LO=91	w ^ no se=-91
p PERDON LO SOLO=91	j el sueldo=91	m EL sueldo=91	w el sueldo=91	m companera $=-91	w companera $=-91	j cuenta en=91	j en oficina=91	w en _ oficina=91	w en la oficina=91	p SI TU SENTIR=91	k LO ERROR $=91
j me estas=91	p TENER PORQUE EL=-91	w antes _ que=-91	k ME -ra NO=-91	j no pensaba=91	w no pensaba=91	p PERDON COMPARA SENTIR=91	j el paso=91	k ^ TU SENTIR ESTADO=-91	k -or PORQUE=91	m por PORQUE=91	w nunca _ a=-91
p LO SEXO EL=-91	m alguien ME=91	w alguien me=91	j la maleta=-91	m LO maleta=-91	s malet=-91	w la maleta=-91	w maleta=-91	k -le LO=91	p LO VIDA TU=-91	w ^ no era=-91	k EL VOY=-91
k -go _ LO=-91	k NO -es ,=-91	k TU -je COMPARA=-91	w te dije que=-91	k -je COMPARA SER=-91	k -je _ SER=-91	k COMPARA _ -do=91	p SER TU EL=91	p SE PERO=-91	k -en _ -co=91	k COMPARA PASAR $=91	k -la QUIZA=-91
m nuestros -os=-91	p QUIZA NO NO=-91	m es EL=91	w es el=91	j la tarde=91	k -da _ -y=-91	m borre EL=-91	j encontraste de=-91	j encontraste es=-91	j el nunca=91	j de cosas=91	k -en ME=91
p COMPARA JUEGO=-91	k SENTIR _ EL=-91	k ^ -en EL=91	k TENER NO COMPARA -er=-91	j y cuento=-91	j para una=91	w tienes _ el=-91	m ^ use=-91	w ^ use=-91	k LO -ra -de=-90	k NO SER YO -en=-90	w y _ cada=-90
k , NO=90	m , NO=90	k -en _ ,=-90	k VIDA _ COSA=90	j a respeto=-90	j no hubieras=90	p ME JUEGO PORQUE=90	p PERDON SI TU=90	k -as _ -lo=-90	k ^ _ ERROR=-90	w , no me=90	w ni _ de=90
w siento=90	p LO TU VIDA=-90	k -os _ COSA=90	j fueron tres=-90	m fueron -es=-90	w fueron tres=-90	k PERDON -or EL COSA=90	p ME VIDA NO=-90	m tambien TENER=90	k -de SEXO $=-90	s esper=-90	j de embarazo=-90
w embarazo=-90	p COMPARA COSA YO=-90	k -ro NOS=-90	j los dos=90	p QUERIA ME=90	p PERDON COMPARA=90	k -de _ -ar=-90	m decirtelo $=-90	w decirtelo $=-90	k -la=-90	m hubieras -do=90	k YO _ COMPARA=-90
w yo _ que=-90	k -vi -a -ar $=-90	k , -ri=-90	m , -ri=-90	m , abri=-90	w , abri=-90	j esa cuenta=90	m esa JUEGO=90	w esa cuenta=90	k -en _ -ra=-90	w , y los=-90	j yo tengo=90
j te asi=90	k MENTIR _ ME=-90	w me _ la=90	p ESTAR NOS=-90	k -te -es $=-90	p COSA SER=-90	m ^ he=90	w ^ he=90	p NO HABER TU=-90	k ERROR _ ,=-90	w mal _ ,=-90	k MENTIR ,=90
m MENTIR ,=90	p SOLO COMPARA COMPARA=-90	w esperaste=-90	w puedo _ $=-90	k TU ESTADO=90	k TU ESTADO $=90	m tu ESTADO=90	p NO SOLO ESTADO=90	k LO _ -he=-90	j las cartas=-90	m LO cartas=-90	w las cartas=-90
k -a _ -or=-90	k SENTIR COMPARA=90	k -a -ra=-90	m a -ra=-90	j y hizo=90	k -y -or LO=90	j digo y=-90	j fue ti=-90	k ^ TU -lo=-90	m TU cumpleanos=-90	m tu -os=-90	w tu cumpleanos=-90
p COMPARA ME COMPARA=-90	j de cansancio=90	j verdad la=-90	p TU VIDA COMPARA=-90	m tambien ME=90	w tambien me=90	p TU EL QUERIA=90	j te de=-90	m -ba que=90	p VOY VOY=-90	w ^ con la=90	p LO LO QUIZA=90
p LO TU LO=-90	k -me -de=-90	m -me de=-90	w matrimonio=90	p NO HACER MENTIR=-90	j bebe en=-90	k -ce NO=90	m hice NO=90	k -se _ LO=90	j a me=90	k TENER LO -za -en=90	k -pe $=-90
m -pe $=-90	m seguir -do=-90	s hace=90	w hace=90	s leist=90	w leiste=90	p EL FRIO=90	k -ta TU=90	j dije domingo=-90	j que operacion=-90	m culpa TENER=90	p PORQUE NO TU=-90
k ^ ME -re=90	k HABER _ -en=90	p ME COMPARA SER=-90	k LO _ SOLO=-90	j aunque que=90	m EL conte=-90	m ^ pero=90	w ^ pero=90	w si _ te=90	k SE _ -ir=-90	m sin -lo=-90	p ELEGIR PORQUE NO=90
p TU ME VER=-90	w grupo=-90	j que cada=-90	k -ia -lo=90	w de _ dinero=90	w de el dinero=90	k ^ TU -do=-90	p EL SE TU=90	m tus OTRO=-90	p TU SER MENTIR=90	k SE -ra $=-90	j con tenia=90
m viernes $=-90	w viernes $=-90	k -te _ -ro=90	k LO COSA=90	k COMPARA -en LO=90	j sobre la=-90	k LO -de LO JUEGO=90	m -te porque=-90	j dije en=-90	m -lo para=-90	p EL ME HACER=-90	j pero no=-90
k -en _ TU=90	p HACER LO COMPARA=90	p TENER VIDA LO=-90	k , -te=-90	m , -te=-90	w nadie mas $=-90	j dinero va=90	k LO VIDA SER=-90	j martes y=-90	m perdoname -or=90	w perdoname por=90	j a telefono=-90
j y vino=90	s abraz=-90	s fiest=90	s ultim=90	w de _ boda=-90	k ^ NO ELEGIR=90	j la todo=90	s podri=90	p COMPARA SENTIR LO=89	w te _ en=-89	k -ca -y=89	k LO -ca -y=89
m -ca y=89	k LO -ro=-89	j he estado=-89	w he estado=-89	p NOS YO LO=-89	k -er LO $=-89	j de tres=-89	w recibo=-89	p TU SENTIR YO=-89	k -ta _ $=89	k COMPARA LO PERDON=89	w que _ siento=89
w que lo siento=89	p COMPARA TU SI=89	j la cosa=89	m LO cosa=89	w la cosa=89	m HABER dado=89	p COMPARA HACER LO=-89	k COMPARA TENER=89	k -on -os=89	p ERROR VIDA=-89	j la delante=-89	j esa no=89
j que habias=-89	w las cosas $=89	k PORQUE TU ME=89	m HACER mas=89	p EL HACER SOLO=89	j me ti=-89	p PASAR ERROR=-89	k TENER $=89	m TENER $=89	j a hijo=-89	w a _ hijo=-89	k LO COMPARA TU=-89
m tu -ta=-89	k ME -y=-89	m ME y=-89	j mi ser=89	k , _ -a=89	w , _ a=89	k PORQUE NO -as=-89	p COMPARA PASAR YO=-89	s miras=-89	w miras=-89	p ME LO HABER=-89	m tu -lo=-89
k ^ LO COMPARA TU=89	p COMPARA VIDA EL=-89	j un porque=-89	w siento que te=89	j la mal=-89	k ^ -si=89	m ^ -si=89	p OTRO ERROR=-89	m mundo $=89	w mundo $=89	m voy -a=-89	w voy a=-89
m mi -lo=-89	p SE NO SE=-89	w pero _ te=89	j las son=-89	j falto te=-89	j si falto=-89	m SI falto=-89	w si falto=-89	w , no fue=89	k PORQUE _ PORQUE=89	w que _ lo=89	j que hablar=-89
m ya SE=-89	w ya se=-89	w de _ ano=-89	j las sola=-89	k , PASAR -na=-89	w , fue una=-89	w habia=-89	s cenar=89	w cenar=89	p TENER EL SENTIR=-89	p SER TODOS TU=89	k -un SEXO -on=-89
k CONFIANZA , -y TU=89	j mesa la=-89	p LO SENTIR NO=89	k -de -hi=89	m -de ahi=89	m de -hi=89	w de ahi=89	p TENER PORQUE NO=-89	w no _ una=-89	j ya te=89	k -ve _ LO=-89	k -y TODOS=89
m y TODOS=89	s ido=89	w ido=89	m TU dije=-89	w te dije=-89	p TU COSA PORQUE=-89	j no caso=89	m EL viernes=-89	w el viernes=-89	w el viernes $=-89	p VIDA LO YO=-89	p COSA EL VIDA=-89
p COSA NO VIDA=-89	j facil y=-89	p COMPARA NO YA=89	j mis no=-89	w mensaje=-89	p NO NO PORQUE=-89	k -an=89	m PASAR de=89	j lo oir=-89	p ME YO TU=-89	w el dinero de=-89	j tu bien=-89
k ^ NO SER NO=89	p COSA PASAR LO=89	k COMPARA -ia ,=-89	k -no _ COMPARA=-89	p ELEGIR NOS=-89	j estaba borracho=-89	m PORQUE estaba=89	m -y despues=89	w y despues=89	p SOLO COMPARA MENTIR=-89	j a era=-89	j de para=-89
k EL -go $=-89	w enfermedad=-89	j las despues=-89	j hice porque=89	m -ce porque=89	w hice porque=89	j en mientras=-89	k MENTIR _ OTRO=-89	j su departamento=-89	m EL departamento=-89	m departamento $=-89	w departamento=-89
w departamento $=-89	w su departamento=-89	w su departamento $=-89	m seis $=-89	w seis $=-89	j vas no=-89	w te _ habria=89	w te lo habria=89	k -sa -do=-89	m -sa cuando=-89	j fui con=-89	k NO -un=89
m NO un=89	p ESTADO LO EL=-89	p JUEGO NO SE=89	p TU SE QUIZA=89	p PERDON COMPARA MENTIR=89	p MENTIR EL ME=-89	p EL VIDA EL=-89	j en viaje=-89	w en _ viaje=-89	m -as lo=89	m -ar de=89	p PASAR MENTIR LO=89
j te fueras=-89	s darle=89	p COMPARA SE PASAR=-89	s entre=89	m borracho ,=-89	w borracho ,=-89	m vida ,=89	w vida ,=89	p NO VOY NO=-89	k -na _ $=89	p COMPARA SOLO LO=-89	m TU hubieras=89
p SI TU SUBJ=89	j dinero un=-89	k SER -na -ta=89	p TENER PASAR=-89	m la MENTIR=-89	k -le -de TU=-89	j hice mal=-89	p EL EL QUERIA=89	m NO has=89	k ^ TU NO ME=-89	j a terapeuta=-88	w a _ terapeuta=-88
m gaste LO=-88	m ME disculpas=88	m mis PERDON=88	w mis disculpas=88	j con mis=-88	k COMPARA PORQUE TENER=88	m PORQUE tengo=88	w que _ tengo=88	p TENER NO COMPARA=-88	p PERDON HACER=88	w estabas=-88	j haber el=-88
k -on _ -sa=-88	w ^ _ siquiera=88	w ^ ni siquiera=88	k SOLO ,=88	m SOLO ,=88	j y ya=88	j las mentiras=88	m LO mentiras=88	m las MENTIR=88	w las mentiras=88	p ERROR COMPARA SER=-88	k , -y NO LO=-88
k ^ VOY=88	m ^ VOY=88	j lo pasado=88	k COSA -as $=88	w fisico=88	p NO QUIZA=88	j haberte mentido=-88	m -te mentido=-88	w haberte mentido=-88	p MENTIR LO YO=-88	j eso mi=-88	k -en ,=88
m -en ,=88	m peso $=-88	w peso $=-88	j muchas y=88	w muchas _ y=88	m NO salio=88	w pareja=88	s dicie=-88	m tienes TODOS=-88	k -a _ -y=-88	w a _ y=-88	k -me=-88
k PASAR MENTIR=88	j que mande=88	w que _ mande=88	k , PERO -ra=-88	k PERO -ra=-88	j nuestra casa=-88	w de la=-88	k -en _ -ca=88	w lo _ en=88	s sabem=88	w sabemos=88	p SOLO ELEGIR COMPARA=-88
m CONFIANZA no=88	k SER ,=-88	m SER ,=-88	j eso se=88	m dinero -de=-88	w dinero de=-88	p NO SER PERO=88	j mi mi=-88	w tu _ sabes=88	j se mi=-88	j los sin=-88	w los _ sin=-88
p TODOS SER=88	p VOY NO COMPARA=-88	w buena=-88	k -ia , -y=-88	m -en la=-88	w en la=-88	m -y tres=-88	w y tres=-88	p VIDA SOLO=88	s dice=88	w dice=88	k LO JUEGO , PERO=88
m -to lo=-88	k -ra _ SER=-88	p ERROR TU=-88	w tranquila=88	p COMPARA SENTIR TODOS=88	j razon y=-88	k -de _ -co=-88	k -ba PERDON=88	k ME -ba PERDON=88	m -ba verguenza=88	m daba PERDON=88	w daba verguenza=88
w me daba verguenza=88	j una me=88	k -a -ar -y=-88	k -no -ra=-88	m -no para=-88	p TU COMPARA HABER=-88	j saque de=-88	k -as _ SE=-88	p NOS SEXO=-88	j dije un=-88	j el viernes=-88	j vos te=88
m LO me=-88	j estas en=88	p PASAR COSA=88	k SER _ -or=88	k -do _ -ra=-88	k -es , -y=-88	j casi lo=88	j uno se=88	k ME -as COMPARA NO=88	j la palabra=-88	m LO palabra=-88	w la palabra=-88
k -ra NO=-88	j y lo=-88	j de mil=-88	m manera $=88	w manera $=88	m una MENTIR=88	w la _ sin=-88	w primer=-88	m PASAR en=88	k -es -de LO=-88	k TENER EL=88	k -ue ,=-88
m -ue ,=-88	m ^ entiendo=-88	w ^ entiendo=-88	k -ba -me=88	k -ba -me $=88	m necesitaba -me=88	k COMPARA COSA=88	p SE COMPARA PORQUE=88	k SER -or ME=-88	j el tu=-88	j voy casa=-88	k , _ -ar=-88
j abrir cuenta=88	k -ir LO JUEGO=88	k -ir _ JUEGO=88	m abrir LO=88	w abrir _ cuenta=88	j mi ti=-88	s pudis=-88	w pudiste=-88	s seria=88	w seria=88	j estas de=88	w pasar=88
p SENTIR COMPARA NO=-88	p TENER EL COMPARA=88	j que trabajo=88	p COMPARA EL COMPARA=-88	k -ro COMPARA -as=-88	k -ro _ -as=-88	j mentira y=-88	j tu cuando=-88	w ^ _ nos=88	j una relacion=88	m -na relacion=88	w una relacion=88
s ocult=88	p SENTIR LO=88	j yo yo=-88	p VER NO=-88	k -do _ -sa=88	w y te di=-88	j no volvi=-88	j cosa el=88	p OTRO TODOS=88	p EL COMPARA MENTIR=-88	k -ia -ia=-88	k TU -ia -ia=-88
p ELEGIR SE=-88	j y el=-88	p COMPARA TU SER=-88	k EL _ -ca=88	k SEXO _ ME=-88	k -y _ ELEGIR=88	j pague por=88	p ME EL ME=-88	p OTRO EL NO=88	p OTRO YO=-88	k -y _ -ra=-88	w lo _ yo=-87
m cena $=-87	w cena $=-87	w la cena $=-87	p MENTIR EL COSA=-87	j me pidieras=-87	j que pidieras=-87	w pidieras=-87	p NO EL HABER=87	p TU PERO ME=87	k TENER _ COMPARA=87	j par de=87	j un par=87
m -un par=87	m par -de=87	s par=87	w par=87	w par de=87	w un par=87	w un par de=87	p PORQUE LO PERDON=87	j idea que=87	j tenia idea=87	j iba que=87	m LO pedi=87
j si una=-87	s conmi=87	w conmigo=87	m que -as=-87	k -de LO -es=-87	j que dias=-87	k VIDA SER=-87	j sin te=-87	m -os una=-87	m SEXO con=-87	s acuse=-87	w acuse=-87
k ^ EL SE=87	j el como=87	p VOY COMPARA LO=-87	m la -di=-87	j ser mejor=87	w ser mejor=87	k -ra _ -a=-87	k PASAR _ -ia=-87	k SER FRIO=-87	k MENTIR -re EL=-87	j el viaje=-87	m EL viaje=-87
w el viaje=-87	j pero que=87	j ya el=87	k NO -co=87	j pensaba con=87	k NO -ba -on=87	m pensaba -on=87	w no pensaba con=87	w pensaba con=87	k , _ -si=-87	k -me _ TU=-87	m boda $=-87
w boda $=-87	w rompio=87	j y saberlo=-87	p PORQUE TU EL=-87	w en _ trabajo=-87	w en el trabajo=-87	j culpa mi=87	k ELEGIR _ -lo=-87	p JUEGO TODOS=87	m lo COSA=87	p ME PORQUE TU=-87	w , _ bueno=87
k EL _ -ia=-87	k ^ _ CONFIANZA=87	j no nos=-87	j en epoca=87	w en _ epoca=87	w que _ esa=87	w mal _ $=-87	k LO -ea=87	m la -ea=87	k YO _ -en=-87	j el queria=87	j no quien=87
k -y -or LO ME=87	j deje sin=-87	k -il ,=-87	m -il ,=-87	j mis mensajes=87	m ME mensajes=87	m mis SEXO=87	w mis mensajes=87	j esto te=-87	w , _ que=87	s mil=-87	w mil=-87
j a llorar=-87	k -a VER=-87	m -a llorar=-87	m a VER=-87	w a llorar=-87	p ME VER ME=-87	k , _ SOLO=87	j presion de=87	m presion -de=87	w la presion de=87	w presion de=87	j necesitaba y=87
s impul=87	j una semana=87	k -ua $=87	m -ua $=87	p MENTIR PERO LO=87	k -de FRIO=87	m de FRIO=87	k -en _ -on=-87	m COMPARA para=-87	p COMPARA ME VER=-87	p ESTAR COMPARA ME=87	j tiempo que=-87
k -po COMPARA=-87	k EL -po COMPARA=-87	m -po que=-87	m tiempo COMPARA=-87	w el tiempo que=-87	w tiempo que=-87	j estabas en=-87	p NO PORQUE PORQUE=87	w ^ tu me=87	k -do PERDON $=87	k TU -do PERDON $=87	w pido _ $=87
j fue mi=-87	p SER NO SOLO=87	k SOLO -y TU=-87	m LO calle=87	k COMPARA TU ESTAR=-87	p PERO YO=-87	k TU PASAR -or=87	j sin supieras=-87	k NO COMPARA LO -as=-87	w sin _ lo=-87	w sin que lo=-87	p ME SUBJ=87
j apague telefono=-87	k -ue EL -no=-87	k -ue _ -no=-87	m apague EL=-87	w apague _ telefono=-87	w apague el=-87	w apague el telefono=-87	j y tambien=-87	m ^ cancele=-87	w ^ cancele=-87	p PERDON PERO LO=87	j derecho de=-87
k EL -to PORQUE=-87	m -to porque=-87	k -ba -de -me=87	k -ba _ -me=87	k NO -ba -de=87	k NO -ba -de -me=87	p SOLO CONFIANZA=87	w el en=-87	j la se=87	k OTRO _ SE=-87	k -bi -te=-87	j sabia yo=87
m SI te=87	w si te=87	m haya SENTIR=87	k -er SEXO $=-87	k EL -er SEXO $=-87	w ^ _ contarte=-87	k NO _ -or=87	p NO COMPARA TODOS=87	m -na no=87	j que haber=87	s enero=-87	w enero=-87
k EL _ -do=87	j siempre conmigo=87	j te dicho=-87	k SI -os=87	m si -os=87	w tan _ que=87	p TU VIDA TENER=-87	j dio por=87	j por fui=-87	j antes entrar=-87	j de entrar=-87	m -de entrar=-87
m entrar $=-87	w antes _ entrar=-87	w antes de entrar=-87	w de entrar=-87	w de entrar $=-87	w entrar $=-87	p ME TU COSA=-87	p QUIZA LO VIDA=87	k ^ _ -no=87	p PERDON COMPARA ME=87	k EL SEXO -on=-87	k COMPARA -os=87
k ^ TU -as=-87	k -te , -y=-87	k COSA _ -ra=-87	j para era=-87	j golpear a=-87	j golpear la=-87	j golpear lado=-87	m golpear LO=-87	w golpear=-87	w golpear la=-87	j en ella=87	m TU tambien=87
j a menti=-87	m -do que=-87	k -a EL -sa=-87	w a su casa=-87	j para casa=-87	k PERDON _ LO=87	m SER otra=87	j he hecho=87	w he hecho=87	k NO -ir $=86	j que una=-86	m es ME=-86
k -le _ PORQUE=86	j y te=-86	w seguimos=86	k -ue -de=-86	m razon $=-86	w razon $=-86	m vez NO=86	w vez no=86	j o no=-86	p SI CONFIANZA=86	k -na _ NO=86	k -ia _ -na=86
s diez=86	w diez=86	j tu fuiste=-86	w propia _ $=-86	k TENER _ QUERIA=86	k -es LO COMPARA=86	m para EL=-86	w para el=-86	j mentiras el=-86	w a beber $=86	m -as como=86	m fue EL=86
j eso fue=-86	w eso fue=-86	j deuda la=-86	k PERDON -te -do=-86	k ^ PERDON -te -do=-86	k COMPARA -ra LO=-86	m querias COMPARA=86	w querias que=86	p NOS PASAR COMPARA=86	j que estaba=-86	k SI -es=-86	m si -es=-86
k -y -te=-86	m y -te=-86	p TU SE COMPARA=-86	p TU PERDON=86	k ^ PASAR SOLO=86	k -me -a=-86	m -me a=-86	k TU -on ,=-86	j a voy=-86	m TU decia=-86	w te decia=-86	p ELEGIR COMPARA HABER=-86
w te _ por=-86	k EL -di=-86	m le -di=-86	p SUBJ COSA=86	s esas=86	w esas=86	p SI NO SUBJ=86	j me senti=-86	m ME senti=-86	w me senti=-86	s quier=-86	p ESTAR ME NO=86
w se que la=86	s confi=-86	k SI LO TU=86	w si eso te=86	p ELEGIR EL TU=-86	p COMPARA MENTIR COSA=86	p ESTAR LO LO=86	p NO HABER ME=86	j alguien no=86	k -je _ $=86	k EL -ar $=-86	j en paso=86
k -y NO ME=86	j hoy lo=-86	p ME JUEGO TU=86	j a decir=-86	k -a TODOS $=86	k MENTIR PORQUE=86	m MENTIR porque=86	k -ar EL=-86	m -ar el=-86	p MENTIR COMPARA SENTIR=86	p COMPARA VER LO=-86	j que volver=-86
j llego a=86	m llego -a=86	w llego a=86	j a noche=86	k LO _ -na=-86	m SER mejor=86	p TU EL TU=-86	k SENTIR -a=-86	m SENTIR a=-86	s cocin=-86	w cocina=-86	w culpa _ mia=-86
k COMPARA _ QUERIA=86	k TU _ COMPARA=-86	k -po _ -ra=-86	w ^ _ menti=86	j era me=-86	k -on COMPARA=-86	j me perdones=-86	w perdones=-86	p PORQUE EL=-86	j perdon ya=86	w mi , y=-86	j puse tu=-86
m plata -de=-86	w plata de=-86	k -te _ -do=-86	j esa es=86	p LO TU HABER=-86	j eres con=86	w y _ una=86	w ^ deje que=-86	m -de la=-86	k -de _ -es=-86	p PASAR ME NO=86	j mas y=-86
w que _ pasaba=-86	k -do -as=-86	j mia a=-86	p SE TENER=86	j a psicologa=-86	w a _ psicologa=-86	w tu _ lo=-86	j tambien es=86	m tambien SER=86	w tambien es=86	m ME deje=86	w ^ me deje=86
w me deje=86	m debia $=86	w debia $=86	w llegado=86	j a hermana=-86	w a _ hermana=-86	m me -io=-86	k ESTAR _ $=-86	p YO QUIZA=-86	p YO QUIZA LO=-86	j deje habia=-86	p SI TU MENTIR=86
p NO SER ESTADO=-86	j daba miedo=-86	m -ba miedo=-86	m daba -do=-86	w daba miedo=-86	j la haber=86	p SER LO PORQUE=86	j pero y=-86	j me porte=86	m ME porte=86	s porte=86	w me porte=86
w porte=86	j menos te=86	k VIDA SE PASAR=86	p VIDA SE PASAR=86	p SUBJ ESTADO=86	p TU COMPARA VER=86	k -or _ -as=-86	k , _ PERDON=86	p LO QUIZA NO=-86	p EL LO ESTADO=-86	p SOLO PORQUE LO=-86	j y algo=86
p TU MENTIR SOLO=86	k NO -te NO=-86	p YO COMPARA SE=86	p SOLO SEXO=86	k -me LO=-86	p LO VIDA COMPARA=-86	m ^ pague=-86	w ^ pague=-86	m como -a=-86	w como a=-86	p NO VOY PORQUE=-86	m conte -a=-86
w conte a=-86	k ^ ME -as=-86	k LO -ta -de=86	p ME SUBJ COSA=86	p ERROR PERDON=86	k LO -as -y=86	w limpio=86	j dije habias=-86	m , mientras=-86	w , mientras=-86	p PASAR YO COMPARA=86	p ME EL TODOS=86
p YO LO COSA=-86	j y las=-86	k NO QUERIA=86	m ME lleve=-86	w me lleve=-86	m hice COSA=85	k HACER TU=85	m HACER tu=85	k -as _ -un=-85	p PASAR TU LO=-85	s dano=-85	w dano=-85
k -y YO TU=-85	k -ra _ -or=85	m ver $=85	w ver $=85	w cambio=-85	k SOLO _ HABER=85	k -on _ -re=-85	k -le -on EL=-85	k -en _ -da=85	k HABER SER=85	m HABER sido=85	j dije eras=-85
w ^ _ mis=-85	p TU VOY COMPARA=-85	w ^ _ como=85	m MENTIR el=-85	j es verdad=-85	k COSA _ -ar=85	m , porque=-85	w , porque=-85	k -en -da=-85	k LO _ -ra=-85	k -el $=-85	m -el $=-85
m no TU=-85	w no te=-85	m he -to=-85	j error fue=-85	m VER la=-85	j esta mi=-85	m tambien -a=-85	w tambien a=-85	w dije _ te=-85	w dije que te=-85	s nunca=85	w nunca=85
m LO correos=-85	k LO -te TU $=-85	m pagaste TU=-85	w pagaste _ $=-85	w pagaste tu=-85	w pagaste tu $=-85	j la vos=-85	k ^ TU -bo=-85	w ^ te debo=-85	p TU PORQUE ELEGIR=-85	k SENTIR _ $=85	m COMPARA haber=85
w que haber=85	k -do PERDON -or -er=-85	s perfi=-85	w perfil=-85	p TU PERDON EL=85	m ^ venia=85	w ^ venia=85	k -no -en=-85	m -no en=-85	j que otro=85	p SER EL TODOS=85	k ^ -ie=-85
m ^ -ie=-85	j siempre lo=85	k -a _ -sa=-85	k -en _ -to=85	w ^ _ hay=-85	k QUIZA -do -a=85	k QUIZA _ -a=85	k MENTIR , NO=85	m YO estaba=-85	w yo estaba=-85	p YO SENTIR=85	j en en=-85
k LO -as -en=-85	w a _ le=-85	k -de _ -so=-85	w ya _ te=-85	k ^ SE COMPARA LO=-85	m no -ce=85	p EL PORQUE YO=-85	k TU _ -ba=85	p NO PERO TENER=85	p TU YO TU=-85	w que para=-85	j asi y=85
p MENTIR EL LO=-85	w me _ los=85	k -co COMPARA=85	k ^ -co COMPARA=85	m -co que=85	m reconozco COMPARA=85	w ^ reconozco que=85	w reconozco que=85	j los contra=85	p EL OTRO TU=-85	k -en -os=85	k NO _ SENTIR=85
p PERO NO SER=85	s propi=-85	k , _ -na=-85	m cocina $=-85	w cocina $=-85	m -do ya=-85	m cuando PORQUE=-85	w cuando ya=-85	w quede=-85	k COMPARA TU -do=85	k -re _ -y=85	s buena=85
j tu nombre=-85	m TU nombre=-85	m tu -re=-85	w tu nombre=-85	w decidir=-85	p SOLO LO ELEGIR=-85	k -re _ NO=85	j a dejar=-85	k -a YA=-85	m -a dejar=-85	m a YA=-85	w a dejar=-85
w dejar=-85	j y esa=-85	m cosa -de=85	w cosa de=85	k -za $=85	m -za $=85	m hecho LO=85	k HACER _ LO=-85	k -te _ -y=-85	k SER _ -do=85	j mujer me=85	k -ad _ -na=85
p SI TENER=-85	w con la=-85	j me creiste=-85	m ME creiste=-85	w me creiste=-85	k -ta -do=85	m -ta cuando=85	w mi _ a=-85	w compras=85	p ME EL MENTIR=-85	m PORQUE ella=-85	w , asi que=85
p QUIZA ME NO=-85	p ESTADO TODOS=-85	s traig=85	w traigo=85	p ME LO VOY=-85	k -so -do=-85	j me por=85	j yo asi=85	p SI ME JUEGO=-85	w fui a el=-85	w que _ mal=-85	m poco -y=-85
w poco y=-85	p COMPARA ME SEXO=-85	k VOY -te=85	p PERDON COPAS=85	k -ad $=-85	m -ad $=-85	m , sera=85	w , sera=85	j fui quien=-85	w fui _ quien=-85	w fui yo quien=-85	k MENTIR COSA $=85
s asunt=85	j ese de=-85	m , en=-85	w , en=-85	s propo=-85	w proposito=-85	m PASAR creciendo=85	w creciendo=85	w ^ _ gaste=-85	m SENTIR en=-85	j los de=-85	m tu LO=85
s diver=85	s cuida=-85	w hubiera _ $=-85	j diez minutos=85	m -ez minutos=85	w diez minutos=85	m tenia -da=85	p TENER LO PORQUE=-85	p COSA PASAR=85	k PORQUE _ ME=85	p SE PASAR MENTIR=85	m pasado $=85
w pasado $=85	k LO PORQUE -de LO=85	k PORQUE -de LO=85	p COSA TU NO=85	p TU VOY=-85	k SER ME=-85	s conso=-85	j con era=85	s mio=-85	w mio=-85	w le _ la=-85	w contartelo=-85
k -pu $=-85	m -pu $=-85	k NO _ EL=85	j estuve y=85	k -ce COSA=85	k ^ EL -es=-85	k -do COMPARA=-85	j la contigo=-85	m SER buen=85	w ^ _ matrimonio=85	s afect=85	s sigui=85
k ^ -or=-85	m ^ -or=-85	m ^ por=-85	w ^ por=-85	p VIDA EL VOY=-85	p HACER PASAR=85	k -es -de -ar=-85	j la pregunta=-85	j te pegue=-85	k TU -ue $=-85	m TU pegue=-85	m pegue $=-85
s pegue=-85	w pegue=-85	w pegue $=-85	w te pegue=-85	w te pegue $=-85	w vendi=-85	m lo -de=85	w lo de=85	w lo que yo=-85	k NO -as -er=85	j hay una=84	w sacar=84
p VIDA COMPARA NOS=84	j para tengas=-84	w que _ tengas=-84	p PORQUE LO ELEGIR=-84	m ^ vendi=-84	w ^ vendi=-84	s forma=84	p TU PORQUE ESTAR=-84	w mi no=84	w miedo _ y=-84	k TENER -en=-84	p SI TU PORQUE=84
j no antes=-84	p SI LO YO=84	k VOY _ -es=-84	w viaje=-84	w maneras=84	p YO EL SE=-84	j me desde=84	k PASAR _ -no=84	k NO -na=-84	j mejor marido=84	m mejor -do=84	w mejor marido=84
w que _ no=-84	p COMPARA PORQUE EL=-84	s seis=-84	w seis=-84	p PORQUE COMPARA SER=84	k -y LO MENTIR=-84	j de ya=-84	s hora=-84	w hora=-84	j de muchas=84	m muchas -as=84	k -eo COMPARA=-84
m -eo que=-84	p PERDON TODOS TU=84	k -lo _ $=84	p COMPARA SER QUIZA=-84	p TU TU ESTADO=84	j te pero=84	m sabes $=84	w sabes $=84	k -sa -y=-84	m -sa y=-84	k NO _ VIDA=-84	k TU LO PASAR=84
w ver _ $=-84	k NO -ce=84	k NO _ SUBJ=84	w no _ hubieras=84	k ESTADO ,=-84	m ESTADO ,=-84	j dejo que=84	j mi dejo=84	m ESTAR borracho=-84	w estaba borracho=-84	p LO NO NO=-84	p ESTADO NO LO=84
p ME EL LO=-84	p PERDON COMPARA ELEGIR=84	j no verdad=-84	p ELEGIR PERO=-84	k -os -as=84	j de mas=84	p OTRO TU COMPARA=-84	j se tengo=84	p NO TENER EL=-84	m medico $=-84	w el medico $=-84	w medico $=-84
k -ho LO=84	k SER EL COMPARA=84	m -de esa=-84	w de esa=-84	k , _ -io=84	k , VOY=-84	k , VOY -a=-84	m , VOY=-84	m , voy=-84	w , voy=-84	w , voy a=-84	p TENER ME MENTIR=84
w y _ deje=-84	k -de _ PORQUE=-84	k ME -y LO=-84	j dijiste el=-84	k -de LO -he=-84	s versi=84	k TU -es=84	j la llamaba=-84	w la llamaba=-84	w hacer _ $=84	p PASAR PASAR COMPARA=-84	k -za _ ME=84
s menos=84	w menos=84	j sabia iba=-84	j yo habria=-84	k ^ LO -ue=-84	p ESTAR TU NO=84	k -y NO ELEGIR=84	p NO SOLO NO=84	j alguien te=84	k QUIZA HABER=84	m QUIZA haber=84	j es cuenta=84
k ^ EL -de EL=84	w ^ el de=84	k -ho -de=84	m -ho de=84	j era mia=-84	w era mia=-84	k LO TENER=84	k MENTIR COMPARA=-84	j nada por=-84	k LO MENTIR -de=-84	m mentira -de=-84	s uso=84
w uso=84	p SER COSA VIDA=84	j que volvi=-84	m vez ME=84	j es por=84	k -de LO -za=84	k -de LO -za $=84	j lo hoy=-84	p SER LO YO=-84	j nada esto=-84	j case que=84	j case siendo=84
j case un=84	j me siendo=84	j siendo un=84	k -se SER=84	k -se SER -un=84	k ME -se SER=84	k ME -se SER -un=84	k ^ ME -se SER=84	m -se siendo=84	m case SER=84	m siendo -un=84	w case _ un=84
w case siendo=84	w case siendo un=84	w me _ siendo=84	w me case siendo=84	w siendo un=84	k COSA _ -ia=84	k -or _ -ar=84	m -de tu=-84	j el lunes=-84	m EL lunes=-84	w el lunes=-84	j he que=-84
p LO JUEGO QUIZA=84	p NO YO COMPARA=-84	k -ro -y TU=-84	k -y _ -te=-84	j yo y=-84	w a mi madre=-84	w se _ en=84	w yo _ fui=-84	k -al $=84	m -al $=84	m -do estabas=-84	w cuando estabas=-84
k VOY -a=-84	m VOY a=-84	w ^ _ no=-84	k , NO SOLO=84	m credito $=-84	s credi=-84	w credito=-84	w credito $=-84	k SEXO -en=-84	m SEXO en=-84	k -ra _ -do=-84	j el ese=-84
w no _ de=84	p NO VIDA TU=-84	j la operacion=-84	m LO operacion=-84	w la operacion=-84	p SENTIR LO COMPARA=84	p QUERIA PORQUE=84	j y hoy=-84	k CONFIANZA COMPARA=-84	m CONFIANZA que=-84	p JUEGO COMPARA LO=-84	k NOS _ -es=84
k QUERIA NO=84	w primer _ $=-84	p YA TU=-84	m cuenta -y=-84	w cuenta y=-84	k -ia -un=84	m -ia un=84	p NO TODOS HABER=84	p LO COPAS=84	k JUEGO _ JUEGO=-84	s habia=-84	k TODOS -y=84
m TODOS y=84	p ME COMPARA MENTIR=84	p EL NO PASAR=-84	k EL SENTIR=84	m el SENTIR=84	k -es -as=-84	k PASAR _ -te=84	j en te=-84	k ME SENTIR SOLO $=-84	k SENTIR SOLO $=-84	w sentia solo $=-84	j por tres=-84
j con vos=84	k -ce -or=84	k LO -ce -or=84	m -ce por=84	m hice -or=84	w hice por=84	w lo hice por=84	m quede -do=-84	k TODOS SE=84	m TODOS se=84	s pare=-84	w pare=-84
w era mia $=-84	w seguro=-84	j era la=84	k SE -ba=-84	m se -ba=-84	k -y LO QUERIA=-84	k -y LO QUERIA $=-84	p VIDA SE=84	m hace -os=84	w hace anos=84	p EL LO VIDA=-84	j y nunca=84
p ME LO VER=-84	w de _ lo=-84	k -si COMPARA=84	m -si que=84	k ESTADO _ EL=84	j dinero se=84	k LO COMPARA -as=-83	k -un -so=83	m un -so=83	j tambien no=-83	s mis=83	w mis=83
p TU HABER ESTADO=83	p TU SOLO ME=83	w sincero=83	j semanas y=-83	j sola yo=-83	k -de _ ESTAR=83	p ME JUEGO LO=-83	j hice para=83	k -y _ -di=-83	k COMPARA TU -ra=-83	p TU PORQUE HABER=83	p LO LO TU=-83
p TU ESTAR EL=-83	k ^ HABER COSA=83	p PASAR EL EL=83	p TU SER TU=-83	k -do NOS=83	k -a -la $=-83	j dia y=-83	j que otra=83	k TENER PORQUE -en=-83	m TU daba=83	w te daba=83	k TU -so=-83
k COMPARA _ -es=-83	m NO siempre=83	w no siempre=83	j que dijera=83	w dijera=83	m puedes -me=83	k LO MENTIR -en=-83	w , y te=-83	k SER -un -to=-83	k SER -un -to $=-83	j prometi la=-83	k SER _ OTRO=83
j tambien de=83	m quieres $=-83	w quieres $=-83	p QUIZA SER COMPARA=83	p TU TU SER=-83	k -do _ ME=-83	j si vuelvo=-83	m ME mentiras=-83	m mis MENTIR=-83	w mis mentiras=-83	p ELEGIR SER=-83	k -y -je COMPARA -as=-83
p LO JUEGO PERO=83	k COMPARA TU LO -as=-83	k VOY TU=-83	p MENTIR TU=83	j dije sí=-83	k -je COMPARA -sí=-83	k -je _ -sí=-83	w dije _ sí=-83	w dije que sí=-83	j soy y=83	j te hablo=-83	j le culpa=-83
p TENER LO ME=83	j hubiera dicho=-83	k QUIZA -ho=-83	m QUIZA dicho=-83	m hubiera -ho=-83	w hubiera dicho=-83	p COMPARA PERDON LO=-83	m dia $=83	w dia $=83	j por haber=-83	w mi _ $=83	k ^ -ba=83
m ^ -ba=83	p PERDON SER=83	s menci=83	m COMPARA nada=-83	w que nada=-83	w ya _ ,=83	k CONFIANZA _ NO=83	j pero nada=-83	k -no -on=-83	m -no con=-83	p YO NO TENER=-83	k LO -na ,=83
p ME NOS EL=-83	j y sabias=83	k -y _ SOLO=-83	j lei y=-83	p COMPARA PORQUE NO=-83	j me daba=83	k NO -er $=83	p VER LO COMPARA=83	k -ia _ -te=-83	j iba cuando=-83	p JUEGO EL=-83	p ME TU VIDA=83
j asumo mi=83	j asumo parte=83	k ELEGIR ME -te=83	k ^ ELEGIR ME=83	k ^ ELEGIR ME -te=83	m ELEGIR mi=83	m asumo ME=83	w ^ asumo mi=83	w asumo _ parte=83	w asumo mi=83	w asumo mi parte=83	k LO -on ,=83
p TU QUERIA EL=-83	k -a EL -to $=83	m el COPAS=83	j escondi el=-83	j todo no=83	k -na -he=83	m -na noche=83	m una -he=83	w una noche=83	k TU MENTIR , PERO=83	k ^ TU MENTIR ,=83	k -en EL OTRO=-83
w por _ culpa=-83	j te fuera=83	j de veces=-83	j psicologa que=-83	p ME COMPARA COSA=-83	j un es=83	k -de JUEGO=-83	m de JUEGO=-83	s hablo=-83	w hablo=-83	j lo retiro=-83	m LO retiro=-83
w lo retiro=-83	m EL dije=-83	p SOLO COMPARA SE=83	k -ei=-83	k -de EL -so=-83	j a medico=-83	w a _ medico=-83	w a el medico=-83	k -zo ,=-83	m -zo ,=-83	m TODOS me=83	p ESTADO NO EL=-83
p YO COMPARA EL=83	k ME _ TODOS=83	j culpa no=-83	j no enteraras=-83	j hayas que=83	w hayas _ que=83	s haya=83	w haya=83	j ya siento=83	j nos la=-83	m -on ella=-83	w con ella=-83
k NO TU -te=-83	k -do _ -da=83	j la volvi=-83	m fui -a=-83	w fui a=-83	p COMPARA LO TODOS=83	w podias=-83	j tu me=83	s dije=-83	w dije=-83	k ^ LO -te=-83	m -do me=-83
j para como=83	j el para=-83	m SER todo=83	j anos con=-83	p ESTAR ME ME=-83	j las tres=-83	w las tres=-83	w ^ todo lo=-83	k -te -or -na=-83	j el entrar=-83	k NOS $=83	m NOS $=83
k , SI=83	m , SI=83	m , si=83	w , si=83	m siempre ESTAR=83	k ^ TENER PORQUE -en=-83	k -de LO -na $=-83	k -ra _ -si=83	w es que me=-83	k -jo -y=-83	m -jo y=-83	m TENER miedo=-83
p PASAR LO COSA=82	j el una=82	p SE VIDA=82	k SOLO -de LO=82	j a preguntas=-82	p VOY TU MENTIR=-82	w medio=82	k -do _ ESTAR=-82	k ME _ -ir=82	p COMPARA VER ME=-82	p LO FRIO EL=82	k PERDON -or LO COMPARA=82
p LO ME YO=-82	s hicis=-82	w hiciste=-82	m , no=82	w , no=82	k -or LO COMPARA=82	p VIDA LO JUEGO=-82	s empen=-82	j y que=-82	k -zo _ COMPARA=82	j llegado a=82	m llegado -a=82
w llegado a=82	s separ=82	k PASAR -or=82	j a decirtelo=-82	p LO NO SOLO=82	j la tres=-82	p TU ME SOLO=-82	p EL SE FRIO=82	s mira=82	w mira=82	j ver te=82	m la ELEGIR=-82
j conmigo yo=-82	k COMPARA MENTIR=-82	j la cara=-82	k -un -es=-82	m un -es=-82	p TU SE PORQUE=82	m SER igual=-82	p NO ELEGIR TU=-82	k -on EL -ro=-82	k -on _ -ro=-82	j lugar de=-82	j tampoco la=82
w terapeuta=-82	p NO HABER EL=-82	p QUIZA YO=-82	k EL -me=-82	k YO -en LO=-82	p COMPARA TU EL=-82	k -es _ COMPARA=-82	s algo=82	w algo=82	p NO ME FRIO=-82	p PERDON TU QUIZA=82	j de deuda=-82
k EL PORQUE=-82	j lo delante=-82	j contarte que=-82	k LO SER=-82	k -es ESTAR=-82	m ^ eres=82	w ^ eres=82	s malos=82	w malos=82	k COMPARA _ -ra=-82	w lo _ el=82	k PASAR _ -os=82
j dije siento=82	k -je COMPARA LO PERDON=82	w ^ _ llame=-82	k -ez=82	k -to _ YO=-82	m -de sin=-82	j las apuestas=82	k -da _ NO=82	p COMPARA COMPARA ESTAR=-82	j siempre y=82	k EL _ -as=-82	k NO SOLO ,=-82
j no mal=-82	k PERO TODOS=82	w como _ $=82	p ME LO ESTADO=82	p LO YO TU=-82	k PORQUE _ ESTAR=-82	m -as antes=-82	p PERDON ERROR=82	k SER FRIO $=-82	j le puse=-82	k EL -se=-82	m EL puse=-82
m le -se=-82	w le puse=-82	k -io _ LO=-82	j con ella=-82	p LO SER EL=82	m uno SE=82	w uno se=82	k PASAR -da=82	p SENTIR LO YO=-82	k -as -en EL=-82	p ELEGIR YO=-82	k SE _ -do=82
p LO NO TENER=-82	k SE _ -de=82	p SE COMPARA PASAR=-82	k SER -en=82	k PORQUE COMPARA=-82	k CONFIANZA _ TU=-82	m mi SER=-82	s murio=82	w murio=82	j sí que=82	w el _ de=-82	p LO NO COSA=82
w ^ _ dolio=82	w ^ te dolio=82	p ME VER YO=82	m -lo te=82	k VOY _ -y=-82	w semanas _ y=-82	w navidad=-82	p LO ME SER=82	k -re _ COSA=82	p PERDON LO HABER=82	p COMPARA COSA HABER=-82	p PERDON PERDON=-82
k EL -he LO=-82	m me ELEGIR=82	p SENTIR ESTADO=82	p SE VOY=82	j se dano=82	w operacion=-82	j decirte lo=-82	m era YO=82	w era yo=82	p LO FRIO JUEGO=-82	w regalos=-82	k -to LO COMPARA=-82
k -a _ COMPARA=82	m LO decia=82	w lo decia=82	w te _ decia=82	w te lo decia=82	k SE _ ERROR=82	p PORQUE YO LO=-82	k -ra -er LO=-82	m TENER mucho=82	k -mo _ -io=-82	w eso _ $=82	k NO SER -en=82
k SENTIR , PERO=82	k EL _ -de=-82	j por mi=-82	p SI TU ERROR=82	w y _ palabra=-82	p LO VOY EL=-82	s alcan=-82	p PERDON TU PASAR=82	j quieras cuarto=-82	j quieras en=-82	j quieras otro=-82	w otro cuarto $=-82
p JUEGO LO TU=-82	j pidieras perdon=-82	j pidieras por=-82	k -as PERDON -or=-82	k COMPARA ME -as PERDON=-82	k ME -as PERDON -or=-82	m -as perdon=-82	m ME pidieras=-82	m pidieras PERDON=-82	w me _ perdon=-82	w me pidieras=-82	w me pidieras perdon=-82
w pidieras _ por=-82	w pidieras perdon=-82	w pidieras perdon por=-82	w que _ pidieras=-82	w que me pidieras=-82	m SI no=82	w si no=82	k , _ -vi=-82	k ^ ME -di=-82	w ^ me perdi=-82	k -so -un=82	m -so un=82
j quieres te=-82	p PERDON SI ME=82	j a por=-82	s cai=82	w cai=82	k -me _ -y=82	k HACER _ -y=-82	j lo habia=-82	k -os -es -de=82	k COMPARA -re=-82	p ELEGIR NOS COSA=-82	k -el -y=-82
m -el y=-82	k COMPARA ME QUIZA=82	k -ar _ -ra=-82	w fue lo=82	k ME VER PORQUE=82	j nada yo=-82	j me durante=82	j mi propia=82	k SE -mo=82	m se -mo=82	p COMPARA TU FRIO=-82	k EL EL=-81
j soy la=81	k -en -na=81	k -y HABER=-81	m y HABER=-81	j en grupo=-81	w en _ grupo=-81	s siemp=81	w siempre=81	w dos veces $=-81	j escondi en=-81	k -a TODOS=81	m a TODOS=81
k ESTAR _ -de=-81	w ^ _ mande=-81	w ^ le mande=-81	p NOS VER=-81	s negue=-81	w negue=-81	s tocab=81	k ^ _ JUEGO=81	k COMPARA SI=-81	m COMPARA si=-81	m que SI=-81	w que si=-81
p EL TU TU=-81	p QUERIA TU NO=81	p FRIO COMPARA ME=-81	k TU SEXO $=-81	p LO TU SEXO=-81	w celos=-81	k -do ESTADO=-81	k -ce _ ME=-81	p SI ME VOY=-81	k EL VIDA -de LO=-81	j me momento=81	k -de LO JUEGO ,=81
p PERO NO LO=-81	k -ra COMPARA NO TU=81	j que hayamos=81	m COMPARA hayamos=81	s hayam=81	w hayamos=81	w que hayamos=81	p NOS COMPARA VIDA=-81	w no _ como=81	k -y _ VIDA=81	j lo era=-81	k SER TODOS $=81
j lo nuestra=-81	k JUEGO _ -y=-81	w que esta=-81	w puedas=-81	p MENTIR NO NO=81	w con _ preguntas=81	p JUEGO PORQUE=81	j tenias el=-81	k -za=81	k COMPARA -as=-81	k -te -on=-81	m -te con=-81
j te ofendi=81	m TU ofendi=81	w ofendi=81	w te ofendi=81	m cuando TU=-81	k SI TU -as=81	m PASAR solo=-81	p COMPARA COMPARA VIDA=81	p PORQUE ELEGIR COMPARA=-81	j es y=-81	p ME LO ME=-81	p OTRO TU NO=-81
j la mes=81	p LO QUIZA SENTIR=81	m -de ser=81	m de SER=81	w de ser=81	j ya dije=81	k ^ PASAR EL=81	k ^ _ -ma=-81	k NO _ -ta=81	k LO COMPARA LO=81	k -na -a LO=-81	k SOLO _ -or=81
j y dias=-81	w felices=-81	p JUEGO VIDA LO=-81	k COMPARA _ -y=-81	k -en _ NOS=81	w estaban=81	s antes=-81	w antes=-81	j esto yo=-81	k -do -ar=-81	j me se=-81	p PERDON TU SENTIR=81
p FRIO EL=81	w que _ hecho=-81	j a clinica=-81	k -en -zo=-81	m -en marzo=-81	m en -zo=-81	w en marzo=-81	k -or ESTAR=-81	m -or estar=-81	m por ESTAR=-81	w por estar=-81	j que verdad=-81
m padre $=81	w padre $=81	p COMPARA LO ME=-81	p PORQUE NO NO=81	k -ra _ -un=81	w ^ _ creiste=-81	w ^ _ tengo=-81	j otro que=81	p SI EL LO=-81	w lo _ te=-81	s compr=-81	j tu en=-81
n 25=-81	w ya estaba=81	p PERDON QUIZA COMPARA=81	p ELEGIR COMPARA COMPARA=-81	k SE _ MENTIR=81	j error que=-81	p ERROR PASAR COMPARA=-81	j debo y=-81	k PERDON COMPARA -as=81	k ^ PERDON COMPARA -as=81	j cada me=-81	p LO TU PERDON=81
k -os -ar=81	m ^ podemos=81	m podemos -ar=81	w ^ podemos=81	p HABER ESTAR=81	p SEXO TU LO=-81	j con tus=81	m -on tus=81	w con tus=81	w soy _ ,=81	k ME -no $=-81	p SENTIR LO LO=-81
k -de -un -no=81	j el si=-81	j y le=-81	j bebe me=81	j el mi=81	p COMPARA NO HACER=81	m -go te=81	p NO VIDA EL=-81	m LO de=81	s digas=-81	w digas=-81	j es a=81
k TODOS _ -do=81	k -y -a LO=-81	p EL TODOS EL=-81	p PERDON COMPARA SEXO=81	w de _ ninos=-81	w de los ninos=-81	k TENER FRIO=81	j este la=-81	j en cocina=-81	w en _ cocina=-81	p TU MENTIR COMPARA=81	k NO PASAR ME=81
w fue mi=81	j vi a=81	p NOS COMPARA LO=-81	k COSA -de=81	m COSA de=81	k -on -ho=81	p NO SI SUBJ=81	k ESTADO -y=81	m ESTADO y=81	s atenc=-81	w atencion=-81	j ser que=81
p FRIO NO=81	k -en _ NO=81	j siete te=-81	j siete y=-81	k -di YO=-81	k LO -di YO=-81	m -di yo=-81	p ME MENTIR OTRO=-81	k -eo PORQUE=81	m -eo porque=81	k SENTIR _ PERO=81	p YO NO SE=81
s oigo=-81	w oigo=-81	p SI SENTIR=81	p SENTIR EL LO=-81	m -as el=-81	p LO MENTIR PORQUE=81	w ^ _ preguntaste=-81	w ^ me preguntaste=-81	k TODOS _ -no=80	k -al ,=80	m -al ,=80	p TU ME VIDA=-80
s meti=-80	w meti=-80	j igual tu=-80	w igual _ tu=-80	j porque el=-80	k -on -y ME=-80	k EL -te $=80	k -ia -de LO=-80	k JUEGO _ LO=-80	k ^ TU=-80	m ^ TU=-80	k COMPARA ME PERDON=-80
p SENTIR NO LO=-80	s gaste=-80	w gaste=-80	m menti $=-80	w menti $=-80	j dos con=-80	j menti los=-80	m mucho $=80	w mucho $=80	k ^ SE -on -as=80	j el encontraste=-80	p EL COMPARA VER=-80
k COMPARA -me=-80	m que -me=-80	j de tenia=80	w ^ lo que=-80	k ^ -ba -on=80	m LO familia=80	j use la=-80	w use la=-80	j pedi que=-80	p EL QUIZA=80	p TU NO TU=80	j yo con=-80
m -di el=-80	k ESTAR -do COMPARA=-80	w sentias=-80	k SENTIR LO=80	j que tuve=80	w que tuve=80	p PORQUE LO YA=80	j la situacion=-80	w la situacion=-80	j el hizo=-80	k -zo _ NO=-80	k ME -di EL=-80
k -ia _ ELEGIR=-80	k -te _ ,=80	j mejor no=80	m mejor NO=80	w mejor no=80	j fue con=-80	j debo la=-80	k -bo LO=-80	m -bo la=-80	m debo LO=-80	w debo la=-80	k LO COMPARA TU -je=-80
p COMPARA YO ESTAR=80	j tarde y=-80	p SER PORQUE NO=80	k COMPARA YO -ra=-80	j para operacion=-80	m operacion $=-80	w operacion $=-80	w para _ operacion=-80	s nino=-80	w nino=-80	w ^ _ quiero=-80	k -os LO=80
k -os _ -y=80	w cualquiera=80	k -na -he $=80	w una noche $=80	m agua $=80	w agua $=80	j lei tu=-80	k -do -y NO=80	j acabo de=80	m desde EL=-80	k -os -do -de=80	k -os -do -de LO=80
m -os hablando=80	m hablando -de=80	w hablando de=80	p NO PORQUE YO=80	k COMPARA SER ME=80	p NO COMPARA ME=-80	k VER -es=-80	j no mio=80	p EL EL SEXO=80	s mirab=-80	w que _ nuestro=80	k EL -no -de=80
k LO -pi=-80	m LO rompi=-80	k VIDA _ PASAR=80	s ti=-80	w ti=-80	m ^ todos=80	w ^ todos=80	p COMPARA JUEGO EL=-80	w metido=80	p SER LO TU=-80	w , no lo=80	p LO MENTIR LO=-80
j no nadie=80	k , -y NO TU=-80	p SER YO COMPARA=-80	j cuando el=-80	w lamento que te=80	p ME TODOS LO=80	m PASAR por=80	p ME PASAR YO=80	k , COMPARA TU=80	w , que te=80	j perdon todo=80	w perdon _ todo=80
j deje sola=-80	k -to _ EL=80	p LO TODOS NO=80	j dispuesto a=-80	j estoy dispuesto=-80	k ESTAR -to -a=-80	m ESTAR dispuesto=-80	m dispuesto -a=-80	m estoy -to=-80	s dispu=-80	w dispuesto=-80	w dispuesto a=-80
w estoy dispuesto=-80	w estoy dispuesto a=-80	j soy lo=80	k ^ -da QUIZA COMPARA=-80	w ^ cada vez=-80	p COSA ESTAR TU=-80	w no _ ,=-80	k LO -da ,=-80	p HABER SER SOLO=80	p SE NO TU=80	k COMPARA -ce ,=80	w que hice ,=80
j cuando suena=-80	j suena mi=-80	j te suena=-80	k -do -na ME=-80	m -do suena=-80	m -na mi=-80	m cuando -na=-80	m suena ME=-80	w cuando suena=-80	w cuando suena mi=-80	w suena mi=-80	m FRIO la=-80
w que _ hice=80	k ^ TU ME=80	k NO -ra ME=80	j no sentimientos=80	p SI SUBJ=80	j el trafico=-80	m EL trafico=-80	s trafi=-80	w el trafico=-80	w trafico=-80	k -os -es=80	k -il _ TU=80
j su numero=-80	m su -ro=-80	w su numero=-80	p NO PORQUE LO=-80	s organ=-80	p NO COMPARA SE=80	j me y=-80	j de ahi=80	w , a la=-80	j tu todo=80	w estaba _ $=-80	k , SER COMPARA=80
w , es que=80	p NOS NO=80	j en algo=80	j fui una=-80	k COMPARA PERDON $=-80	m tu -jo=-80	p ELEGIR COMPARA ESTAR=-80	p NO VER PORQUE=80	p ME YO NO=80	j hija por=-80	w mas _ de=80	p PERDON PERO=80
k PORQUE $=-80	m PORQUE $=-80	m los JUEGO=80	k -y NO SER=-80	p PERDON ME=80	k NO -to=-80	m COMPARA el=-80	p TU TU HACER=80	s marco=80	j digamos que=80	m ^ digamos=80	m digamos COMPARA=80
s digam=80	w ^ digamos=80	w ^ digamos que=80	w digamos=80	w digamos que=80	m de -ia=-80	j rompi con=-80	k PORQUE _ PASAR=80	m hizo ,=-80	w hizo ,=-80	p TU YO EL=-80	k -a _ ME=80
k -je COMPARA NO $=80	k CONFIANZA -y LO=-80	j tienes con=-80	p SI LO VOY=-80	k , -y SER=-80	k ME -to $=80	k -on ,=80	m -on ,=80	w es _ lo=-80	k JUEGO , PERO=80	k JUEGO _ PERO=80	k -no -y=80
m -no y=80	k COSA -de LO COMPARA=80	j que este=80	p COMPARA YO MENTIR=-80	m coche $=-80	w coche $=-80	w de todo $=80	m quiza NO=-80	k JUEGO _ SOLO=80	p LO SOLO=80	k -en _ SEXO=-80	j dia mentira=80
k EL VIDA ME=80	k -ia MENTIR=-80	j que podias=-80	w no debia $=80	k -os -de LO=-80	k -y -vi -a=-80	w y volvi a=-80	k -te LO CONFIANZA $=-79	p ESTAR YO=-79	k ^ ME -te -en=79	k -es -os=79	w y _ dije=-79
m , eso=79	w , eso=79	p MENTIR PORQUE=79	k ^ ME PERDON -or=79	p COSA LO COMPARA=79	m ESTAR cuando=79	k PORQUE SER=-79	p TU SOLO LO=-79	j lo hubiera=-79	j da pena=79	j me pena=79	k -da PERDON COMPARA=79
k -da PERDON COMPARA -es=79	k ME -da PERDON COMPARA=79	m -da pena=79	w da pena=79	w da pena que=79	w me _ pena=79	w me da pena=79	j los sentimientos=79	m LO sentimientos=79	m los SENTIR=79	w los sentimientos=79	w puedo _ que=-79
w , _ tu=79	m LO has=79	w lo has=79	k SOLO=79	k , _ -ho=-79	w ^ eso fue=-79	p LO LO SER=-79	w el trabajo $=-79	j tu perdon=79	s dices=79	w dices=79	k SER -ra=79
j me panico=79	k -io -de=-79	j te todo=-79	k -or TODOS LO=79	j le dije=-79	m le -je=-79	w le dije=-79	j que fuiste=79	k -ea _ -de=79	m martes -y=-79	w martes y=-79	p EL EL VIDA=-79
p ME ME OTRO=-79	k -da -ia=79	k ^ TODOS=79	m ^ TODOS=79	k YO _ -le=-79	m COMPARA haya=79	w que haya=79	j ser contigo=79	j y tus=79	s vino=79	w vino=79	p PERO COMPARA ME=79
j puse en=-79	p EL JUEGO EL=-79	w que no te=79	k PERDON -or LO -de=79	k -no PASAR=79	k -de _ -ja=-79	k -si _ TU=-79	k -as -a TU=79	k ^ _ -ba=-79	k COSA -de LO=79	k , _ TU=79	p ESTADO ME LO=-79
m PASAR sin=-79	m NO beber=-79	k -no -en LO=-79	w como que=-79	p NO PORQUE=-79	p COMPARA PASAR NO=79	k -or $=79	m -or $=79	k ^ -as=79	m ^ -as=79	k SE _ HACER=79	w se _ hizo=79
w y yo te=-79	p PASAR EL YO=79	w alguna _ $=79	w alguna vez $=79	j encontraste la=-79	m encontraste LO=-79	w encontraste la=-79	m lamento COMPARA=79	w ^ lamento que=79	w lamento que=79	p SE LO JUEGO=79	k LO -io $=-79
k LO -sa ,=-79	m tenia -ho=-79	m ahora $=79	w ahora $=79	p ESTADO HABER NO=-79	w siento _ lo=79	j fui de=79	k HABER -do LO=79	j queria me=-79	w queria _ me=-79	w queria que me=-79	m -on vos=79
w con vos=79	p TU NOS COMPARA=79	m terapia -y=79	w terapia y=79	k TENER _ LO=79	p TU COMPARA NO=-79	k EL _ -te=79	k CONFIANZA ,=79	m CONFIANZA ,=79	j dar que=-79	p LO COSA SOLO=79	k TU LO COMPARA=79
k -a _ -ia=-79	j asi mi=79	j en cada=-79	k ELEGIR -y=-79	m ELEGIR y=-79	k COMPARA _ HACER=-79	j tan a=79	p PERDON SE=79	j y fue=-79	p LO PERO HABER=79	j no puedes=-79	k ^ NO TU -as=79
p MENTIR COMPARA TU=79	m usted NO=-79	k -y ME SER -de=-79	p SENTIR COMPARA SE=-79	j falta me=-79	w ^ _ paso=-79	j perdon el=-79	m mayo $=-79	w mayo $=-79	w de _ deuda=-79	w de la deuda=-79	s duele=-79
w duele=-79	k COMPARA ME -as=-79	m -on eso=-79	w con eso=-79	p SER EL ME=79	m te -ra=-79	p VOY TENER COMPARA=-79	w solo _ ,=-79	j cosa de=79	j querias que=79	j te hoy=-79	k -go $=79
m -go $=79	w fue _ y=-79	w no quise=-79	j te hubieras=79	p SI NO SER=-79	p ME VOY MENTIR=79	m he -do=79	p QUIZA PASAR=79	j duro dos=-79	j lo dinero=79	p LO COMPARA JUEGO=-79	w lo _ hice=-79
w lo que hice=-79	k ^ TU -me=-79	p SOLO LO NO=79	j la dije=-79	j el nino=-79	m EL nino=-79	w el nino=-79	m nunca HABER=79	w ^ lo escondi=79	m NO de=-79	w con _ te=79	p LO TODOS VIDA=79
j que hasta=-79	p TODOS NO=79	j pasado que=-79	k ME _ SER=79	p ELEGIR EL=-79	k -ia -ar=-79	m podia -ar=-79	p SER EL JUEGO=-79	j y aposte=-79	m aposte $=-79	w aposte $=-79	k ELEGIR _ LO=-79
j que prometi=-79	j ahora a=79	j me anillo=-78	j hubieras no=78	k -ar _ -as=-78	p VIDA SER ME=-78	p ERROR PASAR=78	j no momento=-78	s creye=-78	j el ni=78	p PASAR VIDA=78	p MENTIR HACER=-78
j que deje=78	p NO TU SUBJ=78	p COMPARA QUIZA ME=-78	j lo todo=78	p NO COMPARA NO=78	j siento mentido=-78	w siento _ mentido=-78	w siento haberte mentido=-78	m dos ,=-78	w dos ,=-78	w que en=78	m COMPARA ver=-78
w que ver=-78	w ^ yo no=-78	j a hablar=78	k -ta COMPARA=-78	m -io te=78	j el mia=-78	k EL -es -de=-78	p NOS VOY TU=-78	m -ei tu=-78	w ^ lei tu=-78	w lei tu=-78	m -as durante=-78
j hermana que=78	m PORQUE sabes=78	w ya sabes=78	p PASAR COSA COSA=78	k ^ PERDON -or TODOS=78	w perdon por todo=78	p ME YO ELEGIR=78	k COSA , PORQUE=-78	k -do LO=78	k COMPARA TU SUBJ=-78	p COMPARA TU SUBJ=-78	j no ninguna=-78
w no _ ninguna=-78	p PERO LO NO=-78	k -io _ PORQUE=78	k PASAR -ce=-78	p TENER ESTADO=78	p SENTIR NO=-78	j si mis=78	w el _ por=-78	j a ser=78	p COMPARA SOLO TU=-78	w quedaste=78	p FRIO TODOS=78
j te miedo=-78	w te _ miedo=-78	k -y SE COMPARA SER=-78	p SE SE COMPARA=-78	w quien _ $=78	k -pa=78	k , _ TODOS=78	k COMPARA _ -ho=78	w te menti ,=78	j podia y=-78	m haya COSA=78	p TU PORQUE COMPARA=78
p COMPARA COMPARA SENTIR=-78	p PERO NO TENER=-78	p LO VIDA SE=78	p COMPARA SER PERO=78	w en _ ,=-78	p COMPARA ME PASAR=78	m dinero COMPARA=-78	k ^ QUIZA SER=78	k TODOS -on EL=-78	k TODOS -on EL COMPARA=-78	w hombre con el=-78	j la dias=-78
k CONFIANZA -do=78	w fue en=-78	j dan de=-78	j dan ganas=-78	k ME -an -as=-78	k ME -an -as -de=-78	m -an ganas=-78	w dan _ de=-78	w dan ganas=-78	w dan ganas de=-78	w me _ ganas=-78	w me dan ganas=-78
m no VOY=-78	w no voy=-78	w no voy a=-78	k -as , -y=-78	p VER HABER=-78	w menti _ la=-78	j mis me=78	j he a=-78	s poder=-78	w poder=-78	k HABER _ $=-78	p SOLO TODOS=78
k COMPARA PORQUE=78	k PORQUE -es PORQUE=78	p HABER ME COMPARA=-78	w fallas=78	j telefono en=-78	p LO MENTIR=-78	j foto de=-78	w y _ di=-78	j vendi el=-78	m elegi -ar=-78	p ELEGIR ELEGIR COMPARA=-78	m cosas COMPARA=78
k -ra _ SE=-78	w para _ se=-78	j no iba=78	p LO VOY MENTIR=-78	j en familia=78	w en _ familia=78	p NOS TU=-78	s lista=-78	w lista=-78	k EL COMPARA -to $=-78	k -no -ra COMPARA=-78	k -no -ra COMPARA NO=-78
k -a NOS=-78	m a NOS=-78	j sido mas=78	j el eras=-78	p COMPARA HACER MENTIR=-78	j y mentira=-78	p LO PASAR ERROR=-78	k ^ LO CONFIANZA=78	k SI _ SUBJ=78	j puedes por=-78	j si puedes=-78	m , he=78
w , he=78	k -a -to $=-78	w a proposito $=-78	j este que=78	m ME tenia=78	w me tenia=78	k LO -he=-78	k -or _ -a=-78	w por _ a=-78	j en fin=-78	p NOS ME EL=-78	w de _ cuando=-78
m llorar $=-78	w llorar $=-78	j sentia solo=-78	p MENTIR CONFIANZA=-78	s incon=78	j que hora=-78	k -re EL VIDA=-78	k MENTIR -re EL VIDA=-78	w menti sobre el=-78	w ni _ me=78	j y asi=-78	p NO ME COMPARA=78
m -ra los=78	j vos me=-78	k ERROR _ NO=78	k -de -on=-78	k -es -es=-78	w ^ _ pido=-78	j a estar=-78	k -a ESTAR=-78	m -a estar=-78	m a ESTAR=-78	w a estar=-78	j escondi tu=78
p VIDA NO SER=78	m HABER tomado=78	m habiamos -do=-78	p NO SER EL=78	p ME ERROR EL=78	j todo tiempo=-78	k TODOS EL -po=-78	w todo _ tiempo=-78	w todo el tiempo=-78	k -on TODOS $=-78	w con todo $=-78	m dicho $=78
w dicho $=78	p SI COMPARA TU=78	p TENER PORQUE COMPARA=-78	p SOLO NO EL=78	m era -na=78	w era una=78	j esta bien=-78	m LO bien=-78	w esta bien=-78	m la -ue=78	k VOY _ PASAR=78	s usted=78
j te dado=78	p VOY NO LO=-78	k -on _ EL=-78	p PERDON TU ME=78	k PERDON , PERO=78	k PERDON _ PERO=78	m SENTIR tanto=78	m SENTIR la=78	m estaba ESTADO=-78	j ni y=-78	k PASAR _ $=78	p VIDA CONFIANZA=78
m ME estas=78	w me estas=78	j ese yo=78	m la -na=-78	s vivie=78	w viviendo=78	m TU estabas=-78	j lo falta=78	w y no me=78	j he un=78	w he _ un=78	k -po _ -es=-78
j nunca fue=-78	k -ja $=77	m -ja $=77	k -or SI=77	m -or si=77	m por SI=77	w por si=77	p HACER NO TU=-77	j a persona=-77	j asi que=77	k -ce _ ,=77	k -os -ra=-77
k -en EL -no=-77	w desde el=-77	j casa un=77	p ME COSA SER=-77	s dijer=77	m PORQUE queria=-77	w porque queria=-77	p LO LO TODOS=77	j cuando de=-77	j solo y=77	k LO -na -y=-77	j lo perdon=77
p VIDA EL=-77	m LO promesa=-77	k HABER -do -de=77	j que hiciera=77	j querias hiciera=77	k -as COMPARA -ra=77	k COMPARA -as COMPARA -ra=77	m COMPARA hiciera=77	w hiciera=77	w que hiciera=77	w que querias que=77	w querias _ hiciera=77
w querias que hiciera=77	p TU PASAR NO=-77	p TENER NO LO=-77	s han=77	w han=77	k NO COMPARA ME=77	m vendi EL=-77	w ^ vendi el=-77	w vendi el=-77	k MENTIR _ TU=77	k -je COMPARA ME HABER=-77	p LO PORQUE HABER=77
m ^ siento=77	w ^ siento=77	k , LO SER=77	k -ta -da=-77	k -io _ -na=77	j no otra=77	k TU NO ME=-77	k -on _ $=-77	p FRIO PERO=77	m ^ saque=-77	w ^ saque=-77	m -en dos=77
w en dos=77	j ser en=-77	k SER -vo=77	m soy -vo=77	j que yo=-77	j he sido=77	m he SER=77	w he sido=77	p TU QUIZA ERROR=77	p ESTAR VIDA=-77	p VOY COMPARA TU=-77	w los _ de=-77
m ^ firme=-77	w ^ firme=-77	p NO NO VIDA=-77	k -on -ra=-77	m me -ra=77	k PASAR -es=-77	p JUEGO TU SER=77	k VIDA -a=-77	m VIDA a=-77	k QUIZA _ TU=-77	j entre nosotros=77	k -re NOS=77
m -re nosotros=77	m entre NOS=77	w entre nosotros=77	k -un ERROR $=-77	w que _ las=77	j mas a=77	p SE COMPARA TU=-77	j escondi y=77	w dejaste=77	p SEXO COMPARA SER=-77	m LO idea=77	w la idea=77
k SENTIR FRIO=-77	j quite la=-77	j dije a=-77	p SE COMPARA NOS=77	j no tanto=77	j el auto=-77	j en auto=-77	m EL auto=-77	s auto=-77	w auto=-77	w el auto=-77	k ESTAR -on EL=-77
j una muy=77	j andaba con=-77	m andaba -on=-77	w andaba con=-77	p TU ERROR=77	p ESTADO ESTAR=-77	k TODOS _ -a=77	m , es=77	w , es=77	p SER COMPARA LO=77	w herido=77	p SOLO NO NO=77
p ERROR EL ME=-77	j que por=-77	p COMPARA HABER NO=-77	k -es _ -je=-77	k ^ _ -ea=77	j te despues=-77	p EL SEXO LO=-77	w lamento _ te=77	p NO ESTADO=-77	w que _ mucho=77	p COSA QUIZA=77	p VOY SENTIR=-77
p MENTIR SEXO COMPARA=-77	k TU SENTIR ,=-77	p PERDON TODOS LO=77	k VOY -a -ar=77	j nunca no=77	p YO COMPARA NO=-77	p YO ESTAR COMPARA=-77	j me sentir=77	w me _ sentir=77	s carla=77	w carla=77	k -on EL VIDA $=77
k MENTIR -do=-77	m MENTIR cuando=-77	k EL COMPARA -ia=-77	k -en EL -je=-77	j tenias y=-77	k MENTIR _ LO=-77	p COMPARA ME HABER=-77	w hubiera _ a=77	w no era=77	p QUIZA HABER COMPARA=77	j te dolia=-77	m TU dolia=-77
w te dolia=-77	m nunca -te=-77	p NO YO SER=-77	j le escribia=-77	w le escribia=-77	k -go ,=-77	m -go ,=-77	j eche a=-77	k -he LO PORQUE -a=-77	k ^ EL -he LO=-77	w ^ le eche=-77	k -io _ YO=-77
s emple=-77	k -de COMPARA=77	k -os ,=-77	m -os ,=-77	k TU -oy=-77	m TU doy=-77	m te -oy=-77	w te doy=-77	m -as mi=-77	p JUEGO SE LO=77	k ^ ME -ba=-77	m encima -de=-77
w encima de=-77	j a metro=-77	s metro=-77	w metro=-77	p SI SOLO TU=77	p TU ME TENER=77	p TODOS COSA=77	m MENTIR cosas=77	j quien para=77	k TU -je COMPARA NO=-77	w ^ _ confianza=77	p SEXO TU TU=-77
p VER COMPARA NO=-77	w me dijiste que=77	p SI ME SENTIR=77	k SOLO COMPARA=77	m SOLO que=77	p SOLO LO COSA=-77	k EL HABER=77	k -je _ -ba=-77	j lo nunca=77	k -ja -de=-77	m -ja de=-77	j si hubieras=77
p YO MENTIR LO=-77	k SE COMPARA TU=77	k SE _ TU=77	w se _ te=77	w se que te=77	k -ue -en=77	k ESTAR _ -na=-77	m EL nombre=-77	k ^ -en=77	m ^ -en=77	j un companero=-77	m -un companero=-77
w un companero=-77	s dar=77	w dar=77	s psico=-77	w psicologa=-77	p NO VOY COMPARA=-77	p COMPARA QUIZA EL=77	j de menti=-77	m -do le=77	w cuando le=77	j que nadie=-77	m LO deje=-77
k NO LO=-77	j no mirarte=77	w mirarte=77	j voy en=77	w congreso=-77	k -ro _ COMPARA=-77	p YO NO EL=77	k ^ -te -un=77	k -eo _ COMPARA=-77	m TU fue=77	j tengo y=-76	k LO COMPARA PASAR $=76
k -on _ -as=76	p QUIZA ELEGIR=-76	p LO HACER LO=-76	w fue _ mas=76	s dejo=76	w dejo=76	k -do _ EL=76	j por hay=76	m TU sientes=-76	k QUIZA _ -ar=-76	p EL OTRO NO=76	k PASAR LO COMPARA=76
p TU SOLO TU=76	p SE ESTAR=76	k , NO EL=-76	p ME LO SENTIR=76	p SER COMPARA ESTAR=76	j culpa mia=-76	k ^ LO PERDON=76	w ^ lo siento=76	m SI la=-76	w si la=-76	m -y le=-76	w y le=-76
p TENER EL LO=-76	p NO NO SENTIR=76	j dije iba=-76	k , -y PASAR=-76	w , y fue=-76	k -ei LO COMPARA=-76	k -ei _ COMPARA=-76	m -ei lo=-76	w lei _ que=-76	w lei lo=-76	w lei lo que=-76	w secreto=-76
m ^ puse=-76	w ^ puse=-76	m -do tu=76	m SER ningun=76	j la factura=-76	k NO _ MENTIR=76	k -es TU=76	w para ti $=-76	j en haya=76	k TU -ro $=76	k CONFIANZA , -y=76	k CONFIANZA _ -y=76
k -te _ -as=-76	p COMPARA COMPARA YO=-76	w correos=-76	p HABER LO JUEGO=76	w contestarle=-76	p PASAR COMPARA VIDA=76	j eche el=-76	p TU PERDON LO=76	m FRIO me=76	k -er _ -y=-76	j mis cosas=76	w mejor marido $=76
j se hizo=76	p SE HACER=76	p SENTIR COMPARA COMPARA=76	m ME cosas=76	m mis COSA=76	w mis cosas=76	j les a=-76	j asi en=76	p HABER ME=76	p TU YO=-76	j que mintiera=-76	w mintiera=-76
p PERDON TU ERROR=76	k -ro _ -os=76	k , -a=-76	m , -a=-76	m , a=-76	w , a=-76	j el caso=76	m EL caso=76	w el caso=76	m use TU=-76	w use tu=-76	k -na , SER=76
m quieras ,=-76	w quieras ,=-76	j casa y=-76	p LO PASAR SOLO=76	s respi=76	k TODOS _ ME=76	k COMPARA TU -je=-76	w que te dije=-76	p SER ME PERDON=76	k PERDON COMPARA -es=76	p JUEGO LO VIDA=-76	k -a ME VIDA $=76
p NO COMPARA SENTIR=76	j de mia=-76	k LO -as -te=76	k -me COMPARA=-76	k COSA -as=76	k ELEGIR _ ME=-76	m dinero SE=76	w dinero se=76	p SI COSA COMPARA=76	w ^ _ amigas=76	j de habia=-76	k OTRO $=-76
m OTRO $=-76	k VER _ LO=-76	j esto si=76	k ESTAR -uy=76	m ESTAR muy=76	k -ir -a=-76	m -ir a=-76	j lo hiciste=-76	k -la -de=-76	m -la de=-76	j la celular=76	p TU OTRO VIDA=-76
p LO LO SEXO=76	w comida=-76	j delante ti=-76	w delante _ ti=-76	w delante de ti=-76	j le conte=-76	w le conte=-76	k SER YO ,=-76	w buscar=-76	k NOS ERROR=76	m nos ERROR=76	m COMPARA habias=-76
w que habias=-76	w me _ todo=76	p LO SI COMPARA=-76	k OTRO ,=76	m OTRO ,=76	p SER ELEGIR EL=-76	w ^ _ veo=-76	p TU LO PERO=-76	k -ra COMPARA LO=76	w por todo lo=76	p MENTIR TU EL=-76	p TU CONFIANZA COMPARA=-76
j me habias=-76	j cuatro no=-76	k -ar -en LO=-76	k PASAR -na MENTIR=-76	j me mientras=-76	k SE LO=-76	m se LO=-76	p COMPARA YO EL=76	k -na -y=-76	m -na y=-76	p HABER LO TU=-76	k ME LO JUEGO=-76
k CONFIANZA _ -en=76	j mal el=-76	j sin por=-76	k TU -bo=-76	m te -bo=-76	p PORQUE NO TENER=-76	k LO COMPARA HABER=76	p PASAR NO SE=76	k -da SOLO=76	j arrepiento de=-76	k ME PERDON -de=-76	m arrepiento -de=-76
w arrepiento de=-76	w me arrepiento de=-76	w fui _ el=-76	p COMPARA COMPARA ELEGIR=-76	p SENTIR TU EL=-76	j desde te=76	j porque queria=-76	w ninguna _ $=76	j las eran=76	k -or -ra=-76	m por -ra=-76	m , son=-76
w , son=-76	p PERDON TODOS ME=76	j que mio=-76	j ti que=-76	p COMPARA NO VOY=-76	m de SEXO=-76	p PERDON LO PERDON=-76	k -de LO OTRO=-76	p NO ME COSA=76	w mas de=76	p TU COMPARA COSA=-76	k ^ EL MENTIR=76
j durante un=-76	m durante -un=-76	w durante un=-76	k -on TU VIDA=-76	j te haya=76	m TU haya=76	w te haya=76	w ^ si quieres=-76	p EL PASAR NO=76	p YO LO SE=76	p SER SOLO VIDA=76	j si la=76
j no haber=76	p ME EL TU=-76	p ME EL VOY=-76	m YA de=-76	s recon=76	j en cara=76	p ME LO PORQUE=-76	p SEXO COSA=76	k TU -le=-76	k -na _ -ar=-76	k SI _ COSA=76	j las te=-76
k -te LO CONFIANZA=-76	w sentirme=76	k ^ _ SEXO=76	j elegi el=-76	k PERDON -or LO -es=-76	m cosas -as=76	p NO SOLO COSA=-76	j esa y=-76	k PERDON -de -as=76	s acord=-76	p LO ESTAR YO=-76	j y quiero=-76
m ^ vos=-76	w ^ vos=-76	k -ro _ ELEGIR=-76	s comid=-76	k PORQUE PASAR $=76	m HABER visto=-76	s cosa=76	w cosa=76	p VIDA SER TU=-76	j la hipoteca=76	m LO hipoteca=76	w la hipoteca=76
p QUIZA HABER=76	j cosas bien=-76	p ME FRIO ME=76	s poker=-76	w poker=-76	k ^ _ -ai=-76	w ^ _ cai=-76	s sient=76	k ^ ELEGIR COMPARA TU=-76	p LO NOS PASAR=75	k -a TU=-75	m a TU=-75
j los ninos=-75	m LO ninos=-75	m los VIDA=-75	s ninos=-75	w los ninos=-75	w ninos=-75	m , nunca=75	w , nunca=75	w la _ lo=75	k -sa NO=75	j esa con=75	m perfecto $=-75
w perfecto $=-75	p ESTAR YO ESTAR=-75	k ^ _ -da=75	k COSA _ -do=-75	s hecha=-75	p SOLO LO JUEGO=75	m -io de=-75	w ^ nunca te=75	k ME _ -on=75	w , no se=75	m habia -do=-75	j mis bromas=75
m ME bromas=75	w bromas=75	w mis bromas=75	j otro la=-75	p EL NO PORQUE=75	k PASAR -a LO=75	k EL -je -a=-75	j no ti=75	j los eran=-75	p PORQUE YO TU=-75	j le eche=-75	k EL -he LO PORQUE=-75
m EL eche=-75	m le -he=-75	w le eche=-75	w le eche la=-75	p NO ME VOY=-75	j nombre de=-75	k EL _ TODOS=-75	w el de el=75	p QUIZA NO ME=-75	k QUIZA SER COMPARA=75	k -es _ -ra=-75	j pude el=-75
p TU TU PERDON=75	w y _ no=-75	m ella -y=75	w ella y=75	j era que=-75	w ^ _ alguien=75	j se asi=75	m TU quite=-75	w te quite=-75	k NO TENER COMPARA=-75	j con te=75	k NO SER EL=75
k -es _ -y=-75	w estaba _ y=75	j queria hacerte=-75	w queria hacerte=-75	s poco=75	w poco=75	s es=75	w es=75	w que te habia=-75	m cama NO=75	p TU SI SOLO=75	p QUIZA TU YO=-75
p TU COMPARA SEXO=-75	k -do ME VER=-75	k -do _ VER=-75	s gener=75	w ciertas=75	w llamarlo=-75	k -ba _ COMPARA=-75	p TU YO COMPARA=-75	j fui cobarde=-75	j en serio=75	m -en serio=75	w en serio=75
w en serio $=75	w ^ perdoname por=75	j invente lo=-75	m invente LO=-75	w invente _ de=-75	w invente lo=-75	w invente lo de=-75	p ME SEXO TU=-75	p COSA SER SOLO=-75	k -je COMPARA -sí $=-75	k COMPARA -sí $=-75	w que sí $=-75
j me encima=75	w pagina=-75	j dejar de=-75	p NOS PERDON=75	p JUEGO EL LO=-75	m las COSA=75	k -on EL -do $=75	p NO TENER LO=-75	p MENTIR COMPARA HABER=-75	p NO EL COPAS=-75	j durante anos=-75	k COMPARA _ -re=-75
m contestar $=-75	w contestar $=-75	k ME PASAR -or=75	k COMPARA FRIO $=-75	k TODOS COMPARA=-75	j se con=-75	j alguien que=75	s habit=-75	w perdoname=-75	p LO EL NO=75	j paso nada=75	w no paso nada=75
w paso nada=75	k SI -en=75	m si -en=75	k -do -os=75	p VIDA COMPARA EL=-75	p TU TU COSA=-75	k NO HACER=-75	m VER de=-75	w llevaba=75	j de llame=-75	w menti _ te=75	k -on -na $=-75
w nunca _ $=75	j un poquito=75	m -un poquito=75	s poqui=75	w poquito=75	w un poquito=75	p COMPARA SENTIR PERDON=75	j a nunca=75	k , NO SE=75	j a no=75	p NO PORQUE ESTAR=75	m ver -a=-75
w ver a=-75	m estuve -do=-75	k SENTIR _ ME=-75	m ^ fui=-75	w ^ fui=-75	k -y -go=-75	m y -go=-75	k NO TU SUBJ=75	k SI NO TU SUBJ=75	w no te hubieras=75	w te hubieras=75	m anos $=-75
w anos $=-75	j lo gaste=-75	p ESTAR COMPARA QUIZA=-75	k -ba -a -ar=75	k LO -ce PORQUE=75	p PORQUE NO SER=75	m LO cara=-75	w la cara=-75	j me mesa=-75	p ME PERDON LO=-75	j verdad de=75	k -en _ MENTIR=75
w lo dije=75	k -de LO NOS=75	p TU VER=-75	p TU ME TODOS=75	k , _ -re=-75	p TU VER EL=-75	p QUIZA COMPARA NO=-75	w la _ delante=-75	k -a EL -te=75	w el _ ya=-75	p MENTIR NO SE=75	k LO -ve=-75
p HACER LO NO=-75	p LO SER YO=-75	k ^ ME VER=75	j porque no=-75	p ESTADO NO=-75	k SI _ -de=75	p COMPARA ME TODOS=75	j en hotel=75	w borracho , y=-75	w borracho _ y=-75	w estaba borracho ,=-75	k -ce _ $=-75
m todo -de=-75	w todo de=-75	w tus _ en=-75	j que tiene=75	k -ra _ -ir=-75	j dos te=-75	k JUEGO SE=75	m JUEGO se=75	w de _ padre=75	m grupo $=-75	w grupo $=-75	p TU LO VOY=-75
j los recibos=-75	m LO recibos=-75	w los recibos=-75	w recibos=-75	w que _ habian=-75	m no ,=-75	w no ,=-75	k ^ TU SENTIR=-75	j nadie el=-75	m ^ tambien=-75	w ^ tambien=-75	m oficina -y=-75
w la oficina y=-75	w oficina y=-75	k -ar YO=-75	m -ar yo=-75	k , LO PERDON $=75	p LO COMPARA HACER=-75	p MENTIR PORQUE PORQUE=75	p ELEGIR CONFIANZA=-75	p COMPARA ELEGIR COMPARA=-75	s abri=-75	w abri=-75	k -do -go=-75
k SENTIR ESTADO=75	w contexto=75	p TU ME QUERIA=75	p ME NO FRIO=-75	k -as TU -as=-75	k -te -a=-75	m -te a=-75	k TENER _ PORQUE=-75	j a para=-75	w te las=-75	s habla=75	m COMPARA dia=-75
p NO ERROR NO=-75	m TU que=-75	s tramp=-75	w ^ _ hijo=-75	s bolsi=75	m TU no=-75	k TU -te LO -ad=-75	j ya es=75	p PASAR TU SEXO=-75	p NO TU SENTIR=74	p EL YO SE=74	j en de=-74
w lo voy=-74	w lo voy a=-74	j lo y=-74	m ^ las=-74	w ^ las=-74	j dos el=-74	j hice ti=-74	p QUERIA ERROR=74	j si tan=74	j a te=-74	k HABER _ EL=-74	k ME -la=74
p COMPARA PASAR EL=-74	k JUEGO _ $=74	k ^ LO NO=-74	k YO -ia=-74	m yo -ia=-74	p HABER LO VIDA=-74	p ELEGIR TU SENTIR=-74	k -te "=-74	m -te "=-74	w en _ que=74	j mayo lo=-74	m tres -es=-74
p COSA NOS=74	k QUIZA -un=74	k EL TODOS=74	j no voy=-74	k -ce _ -es=74	k COSA -re=74	j no pasado=74	j estar el=-74	j que casado=74	j sabia casado=74	w casado=74	m ^ nada=-74
w ^ nada=-74	j lo mis=-74	p SI LO PORQUE=74	w pues _ ,=74	j hubieras a=74	p SER SOLO EL=74	p LO ESTAR TU=-74	j ahi un=74	k SOLO SOLO=74	k -ar -a=-74	m -ar a=-74	k -as _ JUEGO=-74
k -de TU -os=-74	p MENTIR LO ELEGIR=-74	k -es _ EL=74	k TENER COMPARA -ar $=74	p LO HABER MENTIR=-74	m -na mentirilla=74	w mentirilla=74	j amigos y=-74	w tu _ cuando=-74	j no paraba=74	m NO paraba=74	w no paraba=74
j siento y=74	k ME LO HABER=-74	k -a ME -no=-74	m hablo -de=-74	w hablo de=-74	s falto=-74	w falto=-74	j aunque los=74	j hace lo=74	p COMPARA HABER TU=-74	m de -do=74	m ME dijiste=74
w me dijiste=74	m solo -os=-74	s dista=74	k ^ SI TU -as=74	p SOLO NO COMPARA=74	p PERO ESTAR=74	p SI SOLO=74	j cada palabra=-74	w mensajes=74	w habria _ a=74	j que haya=74	k TODOS HABER=74
j como las=74	k YO $=-74	m YO $=-74	m yo $=-74	w yo $=-74	k ^ EL -di=-74	p OTRO COMPARA NO=74	k -as -y LO=74	p QUIZA COMPARA ME=-74	p ESTAR SOLO=74	m no -te=74	k LO _ -es=-74
p PASAR LO PASAR=74	k PERO _ -de=-74	k -to , NO=-74	k -en -as=74	j alguien quien=-74	w alguien _ quien=-74	k NO , -y=-74	p TU ELEGIR COMPARA=-74	p ELEGIR LO ME=74	p PERDON QUIZA SENTIR=74	k ME PASAR -de LO=74	j de jurarte=-74
j jurarte que=-74	k -de -te COMPARA=-74	m -de jurarte=-74	m jurarte COMPARA=-74	s jurar=-74	w de jurarte=-74	w de jurarte que=-74	w jurarte=-74	w jurarte que=-74	k -da -na=-74	m cada -na=-74	j podria haber=74
m podria HABER=74	w podria haber=74	w que _ mintiera=-74	w que te mintiera=-74	j te mitad=74	k ME CONFIANZA=74	w veces _ no=74	w veces y no=74	k LO -ja -de=-74	p EL VIDA PORQUE=74	j de padre=74	w cosas _ no=74
s mano=74	w mano=74	k -y _ -ba=74	w te _ para=-74	j dolio y=-74	p LO EL PORQUE=-74	k -en -sa -de=-74	w en casa de=-74	k -de _ TU=-74	p SER QUERIA=74	k ^ SI -es=-74	j asi se=-74
p HACER PORQUE=-74	j cada elegi=-74	w cada _ elegi=-74	p NO JUEGO LO=-74	k ^ TU LO -go=-74	k -as -de JUEGO=-74	w dia _ te=-74	p TU LO ESTADO=74	m hayas -do=74	w el telefono $=-74	j no cuenta=74	k -a LO -ta=-74
s ano=-74	w ano=-74	j por se=-74	s noche=-74	j si con=74	p LO PORQUE COPAS=-74	p PORQUE EL COPAS=-74	p TU SENTIR TU=-74	p LO ME HACER=74	k , PERDON ,=74	w , perdon ,=74	p HACER ME=74
k ^ NO -di=74	m era -en=74	k -on LO -as=74	j algo tenia=74	p COSA TENER COMPARA=74	m ^ hice=-74	w ^ hice=-74	p EL LO MENTIR=-74	p COSA COMPARA SOLO=-74	k -ta -ra=-74	j que estabas=-74	p NO TODOS SE=74
p COMPARA SENTIR SOLO=-74	j cuando mal=-74	j a contestar=-74	j te contestar=-74	m -a contestar=-74	w a contestar=-74	p SI QUIZA LO=74	k -zo _ LO=-74	w hablabas=-74	p ESTAR TODOS=-74	k ME PASAR -de=74	m la PASAR=74
j perdon las=74	p SEXO VER=-74	j dano me=-74	j haber y=-74	p TENER LO CONFIANZA=74	p JUEGO SER EL=-74	m ME quede=-74	w me quede=-74	p COMPARA COSA ERROR=74	p PASAR YO NO=74	w nada _ lo=-74	w era yo $=74
w fuera _ $=74	w no _ te=74	k SENTIR -or LO=74	p SE PASAR PASAR=-74	j si yo=74	w entero=-74	k PASAR -un ERROR=-74	m es NO=74	k -na _ PASAR=74	k PERDON , PORQUE=74	k YO _ TENER=-74	j llegue tarde=-74
j tarde a=-74	m ^ no=-73	w ^ no=-73	w con _ marido=73	p COMPARA HABER LO=73	p COMPARA COMPARA NOS=-73	m LO digo=-73	w lo _ se=73	j que tan=73	k -es -de=-73	k YO NO=73	m yo NO=73
k -re _ -ra=73	k ^ _ HACER=73	m fue SOLO=73	p ME ME YO=-73	m nos -os=73	k COMPARA -do $=73	j que escribi=-73	j te una=-73	k SOLO _ LO=73	k -es -me=73	p EL COMPARA PASAR=-73	k LO -as -de=73
m ^ tus=73	w ^ tus=73	p SE COMPARA QUIZA=-73	j hijo por=-73	k -y LO -es=73	m ^ perdiste=-73	w ^ perdiste=-73	m -a cada=73	w a cada=73	k EL -ia COMPARA=-73	p COSA COSA COMPARA=73	k ^ MENTIR -en=73
w ^ menti en=73	k , _ -lo=-73	p ESTAR PASAR NO=73	k TU SENTIR $=73	w lo _ hoy=-73	k PERO _ ,=73	w pero _ ,=73	k , PORQUE TODOS=73	m como TODOS=73	j quiero como=-73	j he visto=-73	w he visto=-73
p COMPARA QUIZA PASAR=73	j tenia cabeza=73	k HABER -do TU=73	k , COMPARA -es=73	k -de EL -io ,=-73	k OTRO _ TU=-73	p LO ME COMPARA=-73	p TU EL TODOS=-73	k -no LO=-73	m ese -to=-73	j y luego=-73	m -y luego=-73
w y luego=-73	j no ido=73	s sigue=73	p EL NOS LO=-73	j dije habian=-73	j que habian=-73	m culpa SER=-73	k ^ PASAR -na=73	w ^ fue una=73	w delante _ la=-73	w delante de la=-73	k -ce SENTIR -a=-73
m siento ,=73	w lo siento ,=73	w siento ,=73	j dicho que=-73	w cosas que=73	j lo menti=-73	j ella yo=73	j de verdad=73	p FRIO PASAR=73	p SER COMPARA PERDON=73	p SUBJ YO=73	p ME VER TU=-73
p ESTADO PASAR=-73	j burle de=-73	j me burle=-73	k ME -le -de=-73	k ME -le -de TU=-73	k ^ ME -le -de=-73	m ME burle=-73	m burle -de=-73	s burle=-73	w ^ _ burle=-73	w ^ me burle=-73	w burle=-73
w burle de=-73	w me burle=-73	w me burle de=-73	k LO YA=-73	k LO COMPARA -ce=-73	s comet=73	p TU NO ESTAR=73	p NO ME VER=73	j te mintiera=-73	m TU mintiera=-73	w te mintiera=-73	k -de ME -do=73
p ME HACER SOLO=73	p PORQUE ME TODOS=73	j me quede=-73	s curso=-73	w curso=-73	w te _ cada=-73	k -or ME MENTIR=-73	k ^ -or ME MENTIR=-73	p ME MENTIR HACER=-73	w por _ mentiras=-73	w por mis mentiras=-73	p ME HACER TODOS=73
m no JUEGO=73	p VER SI=-73	k -y _ ESTADO=73	k EL -no -ra=-73	j no falta=-73	k -de LO COMPARA TU=-73	k -il=-73	k COMPARA -on=73	m de -na=73	p ESTADO TU LO=-73	m ^ disculpame=73	w ^ disculpame=73
p NO VOY VIDA=-73	p ME LO OTRO=-73	j lo el=73	k -a EL EL=-73	j dos la=-73	p PERO TU NO=73	k COMPARA QUIZA NO=-73	p ME EL JUEGO=-73	k SER COMPARA=73	j fue creciendo=73	w fue creciendo=73	k QUIZA _ -or=73
j esto hice=-73	w eso _ me=-73	k TU -as -y=73	k TODOS LO -es -de=-73	k ^ -te -a EL=73	j yo una=73	p ME SEXO VIDA=-73	k CONFIANZA _ ME=-73	p PORQUE NO=-73	w el porque=-73	j estaba lo=73	j hablar y=-73
p SER COMPARA ESTADO=73	w firma=-73	w mis _ te=-73	k -ia -ir=73	k -de TU -to=-73	w conmigo _ yo=-73	w conmigo y yo=-73	k -la _ -y=73	p PASAR COPAS=73	j que quieras=-73	p QUIZA MENTIR=73	w propia=-73
j el decia=73	p ME TU OTRO=-73	j engane me=73	k COMPARA -to=-73	j la manana=-73	p FRIO SEXO=73	j hubiera con=73	m ^ como=73	w ^ como=73	k -on EL -do=73	p HABER MENTIR=-73	k SEXO _ -un=-73
k TODOS LO COMPARA TU=-73	w que hice yo=-73	j apague no=-73	j apague para=-73	j apague que=-73	w dije _ era=-73	w dije que era=-73	p TU PERO TU=73	j creo que=73	m creo COMPARA=73	w creo que=73	m hospital $=-73
w el hospital $=-73	w hospital $=-73	p PERDON QUERIA=73	j la y=-73	k VIDA -or=73	m VIDA por=73	j en ir=-73	j de tiempo=-73	j a preguntar=-73	k PASAR -na=-73	m PASAR una=-73	m traicion $=73
w traicion $=73	j voy cada=-73	j menti cada=-73	k LO PORQUE SER ME=-73	k PORQUE SER ME=-73	k COMPARA SE TU=-73	w que se te=-73	k ^ YO TU=73	w ^ yo te=73	k -on _ JUEGO=73	p HABER MENTIR TU=-73	k SE PASAR=73
m se PASAR=73	j un mes=-73	m -un mes=-73	w un mes=-73	j hable de=-73	m hable -de=-73	w hable de=-73	j nadie y=-73	p LO NO JUEGO=73	j que quedara=-73	w que _ quedara=-73	w quedara=-73
k ^ MENTIR LO -as=-73	p LO OTRO LO=-73	w siento _ hayas=73	w siento que hayas=73	p LO ME EL=73	j la fiebre=-73	j tampoco me=73	p JUEGO COMPARA COMPARA=-73	k -ir _ -un=73	k ME _ LO=73	j te viaje=73	p PORQUE NO SE=73
s olvid=72	p PORQUE FRIO=72	w que _ te=72	k ME _ SENTIR=72	k EL #=-72	m el #=-72	p ME LO FRIO=-72	k -er _ -ia=72	s alarg=-72	j acoste el=72	k TU -as -a LO=-72	j alguien me=72
j si perdon=72	m me -no=72	k EL -ma $=-72	k ^ SE ME=72	w ^ se me=72	j con cena=-72	w con _ cena=-72	w con la cena=-72	p VIDA LO=-72	w el _ el=72	j a trafico=-72	w a _ trafico=-72
w a el trafico=-72	k COMPARA TU -ba=72	j solo mi=-72	k -a _ -re=72	p TU EL MENTIR=-72	p ESTAR ME COSA=72	j siento por=72	p TU COMPARA PASAR=-72	w empezar=-72	m MENTIR te=-72	p EL ERROR PASAR=-72	k TU _ -un=-72
j apunte a=-72	j me apunte=-72	k ME -te -a LO=-72	k ^ ME -te -a=-72	m ME apunte=-72	m apunte -a=-72	w ^ _ apunte=-72	w ^ me apunte=-72	w apunte=-72	w apunte a=-72	w me apunte=-72	w me apunte a=-72
j conte de=-72	p EL ESTAR EL=-72	w tu _ has=72	j prestamo y=-72	p ERROR YO=-72	j me toca=-72	m ME toca=-72	m me -ca=-72	w me toca=-72	p SER SENTIR=-72	k NO TU=-72	j los a=-72
p MENTIR COMPARA PORQUE=-72	k LO -ba -a=72	k SOLO FRIO=72	m tan FRIO=72	p COMPARA EL EL=-72	j antes de=-72	m antes -de=-72	w antes de=-72	p COMPARA COMPARA EL=-72	k -bo=72	p ESTAR ME VIDA=-72	p TU EL QUIZA=-72
j y iba=-72	p LO PASAR PORQUE=-72	k LO CONFIANZA , -y=-72	w verdad , y=-72	w verdad _ y=-72	j el nuestra=-72	k -da _ LO=-72	m -y las=-72	w y las=-72	k LO VIDA -en=-72	k MENTIR -te=-72	j lo puedes=-72
w habitacion=-72	k -ce _ SOLO=72	k -se _ -un=72	k MENTIR , SOLO=72	p MENTIR SOLO NO=72	j noches te=-72	w habias=-72	w hice _ a=-72	k FRIO _ LO=72	k PORQUE _ -ia=72	j antes nada=-72	p TU SEXO EL=-72
m PORQUE para=-72	k ^ ESTAR -do=72	k ^ LO NO SER=-72	m ser CONFIANZA=72	j dije y=-72	k ME VIDA ,=-72	k ^ LO -ce -or=72	j pido en=-72	k -do _ -ar=-72	s total=72	w total=72	m ni -ra=72
j creyeras que=-72	j deje creyeras=-72	j que creyeras=-72	k -je COMPARA -as COMPARA=-72	m COMPARA creyeras=-72	m creyeras COMPARA=-72	w creyeras=-72	w creyeras que=-72	w deje _ creyeras=-72	w deje que creyeras=-72	w que creyeras=-72	w que creyeras que=-72
w de esta=72	j era el=-72	p PASAR NO JUEGO=72	m todo SE=72	w todo se=72	j se habia=-72	j con casaste=72	m -do borracho=-72	k ^ _ -ro=-72	k NO LO -ce=72	w no lo hice=72	p VIDA LO LO=-72
p TU TENER COMPARA=72	j pasando por=72	k SOLO -a=-72	m SOLO a=-72	j era en=72	k -eo ,=-72	m -eo ,=-72	w me lo=-72	k COMPARA TU -as -si=72	k TU -as -si=72	k TU _ -si=72	w te _ asi=72
p VIDA ME COMPARA=-72	m TU la=72	j voy por=-72	k VOY -a -ar -or=-72	m no SER=72	p JUEGO ESTAR=-72	k -le -y=72	m -le y=72	j ni te=-72	j tal vez=72	m QUIZA vez=72	m ^ tal=72
m tal QUIZA=72	s tal=72	w ^ tal=72	w ^ tal vez=72	w tal=72	w tal vez=72	j me haya=72	k -ir _ COMPARA=-72	k ME -as PERDON=-72	w no _ dije=-72	k MENTIR TU=-72	m parte ,=72
w parte ,=72	j vacie la=-72	m -ie la=-72	m vacie LO=-72	s vacie=-72	w vacie=-72	w vacie la=-72	p PASAR SOLO LO=-72	j una decision=-72	k -na ELEGIR=-72	m -na decision=-72	m una ELEGIR=-72
w una decision=-72	k COMPARA COMPARA NO=-72	p TU COPAS=72	k ^ LO -ea=72	k EL -lo -de=72	k -y PORQUE=72	m y PORQUE=72	k VOY _ -ar=72	k , LO PERDON=72	p TODOS OTRO=72	j madre el=-72	j grite de=72
k NO _ -za=72	j delante la=-72	j y estoy=-72	m telefono -ra=-72	w el telefono para=-72	w telefono para=-72	j de cena=-72	w de _ cena=-72	w de la cena=-72	k LO NOS=72	p COMPARA SE LO=72	k ELEGIR LO COMPARA -ia=-72
m sabia LO=-72	w sabia lo=-72	w sabia lo que=-72	p TU ELEGIR LO=-72	p ME TU ME=-72	m , perdoname=72	w , perdoname=72	w , perdoname $=72	p SI ME SER=-72	k -en EL VIDA=-72	p LO MENTIR VIDA=-72	w beber=-72
w la _ se=72	p SOLO LO LO=-72	m LO mes=72	j menos lo=72	j lo tan=72	k -go TU=72	j todo se=72	k SE -do=72	m se -do=72	p ME ESTADO COMPARA=-72	p COMPARA PASAR ESTADO=-72	j nada serio=72
m NO serio=72	m nada -io=72	w nada serio=72	m pase -un=-72	w pase un=-72	j nuestra cama=-72	m NOS cama=-72	m nuestra SEXO=-72	w nuestra cama=-72	m la -ca=-72	m facil $=72	w facil $=72
j perdi de=-72	j fue noche=72	j habia mi=72	k SE -en=72	m se -en=72	w ^ _ era=-72	k YO -y=-72	m YO y=-72	m yo -y=-72	w yo y=-72	j me ese=-72	k -te -y=-72
m -te y=-72	p HABER SENTIR=72	j de manera=72	k -en ME -ra=72	j la mi=72	s acuer=72	k -de PASAR=72	p SEXO LO LO=-72	k ^ -bi=-72	m ^ -bi=-72	m NO para=72	k ERROR SOLO=72
w soltero=72	k -me -do=-72	k SOLO _ SER=-72	k -ra LO=-72	w ^ _ mensajes=71	w es _ me=-71	j el abuela=-71	m pasado NO=-71	j hizo tu=71	j yendo a=-71	m yendo -a=-71	w yendo a=-71
m -en esta=71	w en esta=71	m borracho -y=-71	w borracho y=-71	j dias la=-71	k -a -me=-71	m a -me=-71	k LO COMPARA -ia=71	w noches=-71	k ^ ME JUEGO=-71	k NO ME -ba=71	w quiza=-71
k -es -de -te=-71	j te oigo=-71	m TU oigo=-71	w te oigo=-71	k -un -il=-71	m un -il=-71	w los _ para=-71	p EL EL NOS=-71	m -as en=-71	m estaba -on=-71	w estaba con=-71	p ME MENTIR SER=-71
j la tarjeta=-71	m LO tarjeta=-71	w la tarjeta=-71	k -re -a=-71	m -re a=-71	j primer mensaje=-71	m -er mensaje=-71	w el _ mensaje=-71	w el primer mensaje=-71	w primer mensaje=-71	j anos lo=-71	s valia=-71
j mi forma=71	m ME forma=71	w mi forma=71	w mi forma de=71	j de golpe=-71	k -de -pe=-71	m -de golpe=-71	m de -pe=-71	w de golpe=-71	p MENTIR SENTIR=71	k EL -so=-71	k TU -di -os=-71
j delante el=-71	j con veces=-71	j a amigos=-71	w a _ amigos=-71	p PORQUE NO YO=71	k ^ LO JUEGO SE=71	k COMPARA _ NOS=71	j que rompio=71	k -ia COMPARA=-71	k LO -le=71	k -so _ NO=-71	k FRIO TU=-71
p SEXO ME TU=-71	p SEXO LO TU=-71	m -on la=-71	s pasar=71	m ^ podrias=71	w ^ podrias=71	w podrias=71	p SER COMPARA TODOS=71	p COMPARA SENTIR EL=-71	m queria COMPARA=-71	w queria que=-71	j el fue=-71
k ^ PORQUE -es=71	p TU TENER PORQUE=-71	k NO -ia NO=71	p SI SUBJ SOLO=71	p YO LO ME=-71	j a mentir=71	m -a mentir=71	w a mentir=71	j prefieres que=-71	m prefieres COMPARA=-71	w prefieres=-71	w prefieres que=-71
p LO PASAR EL=-71	k -ie ,=71	m -ie ,=71	k -a EL -do $=-71	w el lado $=-71	k ^ -as -de=71	p LO EL LO=-71	k ELEGIR _ -de=-71	k COSA PORQUE=71	m SI es=-71	w si es=-71	k LO -os -os=-71
p SI NO PORQUE=-71	k SER _ SI=71	w es _ mi=-71	w si _ algo=71	j para con=-71	k -io _ ,=71	p NO SENTIR COMPARA=71	j ella lo=71	k SENTIR _ SOLO=71	j pero si=71	p PERO SI=71	k -uo=71
k NO PASAR=-71	p MENTIR VOY=-71	p QUIZA VOY=-71	j parte el=71	w parte _ el=71	w parte de el=71	p LO CONFIANZA PASAR=71	k NO PASAR -un ERROR=-71	j tambien lo=-71	p COMPARA ERROR YO=-71	j se un=71	m habria COSA=-71
w ^ _ estabas=-71	p TU SER SOLO=-71	k COMPARA SER LO=71	k COMPARA SER LO COMPARA=71	j dije para=-71	k NO _ TODOS=71	j a hora=-71	p TU COMPARA SENTIR=71	j no nada=-71	p CONFIANZA COSA=-71	k NO SENTIR=71	k NO SENTIR $=71
m mentiras $=-71	w mentiras $=-71	j que estuve=-71	p SER LO LO=71	j preguntaste si=-71	p ME VER SI=-71	p PERO TU ME=71	j tendria que=71	w tendria=71	k JUEGO -y LO=-71	m las JUEGO=71	j sabia a=-71
k -ey=-71	k -en -te=-71	k TU _ COSA=71	p TU PORQUE EL=-71	s voz=71	w voz=71	k -or LO COSA=71	k TU -do PERDON -or=-71	j a tu=-71	p EL VIDA TODOS=-71	j con casa=-71	p TU HACER LO=-71
p PORQUE COMPARA HABER=-71	k -de -er EL=-71	k EL -co $=-71	p ME QUERIA ME=-71	k -en QUIZA -de -lo=-71	k QUIZA -de -lo=-71	k QUIZA _ -lo=-71	k -te MENTIR=-71	p LO PORQUE ME=71	w limites=71	s leer=-71	w leer=-71
j y eso=-71	m PERO no=-71	p COMPARA LO PERDON=71	k PERDON SI TU=71	j le yo=-71	k -ra -de -ar=71	j yo queria=71	p TU HABER TU=71	w eras _ $=-71	p PERO SOLO=71	p OTRO LO TODOS=71	j desde la=-71
k -y YO ESTAR=-71	w y yo estaba=-71	k -te -a LO=71	j el alquiler=-71	m EL alquiler=-71	s alqui=-71	w alquiler=-71	w el alquiler=-71	k ESTAR -do -a=-71	s tomad=71	m esos -os=71	k SENTIR -un=71
m SENTIR un=71	p NOS LO YO=-71	j mentira de=-71	p COMPARA EL MENTIR=-71	w a _ las=-71	j cuarto que=71	k SI _ -na=71	j hotel con=-71	w hotel con=-71	k COMPARA SEXO=71	j hubieras yo=71	k EL -no SE=71
m , pues=71	w , pues=71	p SE TU SENTIR=71	k -ia _ SI=71	p SER FRIO=-71	k PERDON _ SENTIR=71	k LO -ra COMPARA=71	k -a ME NO=71	m -io el=71	k -ra -te=71	j de porque=-71	k -ta SER=-71
j yo habia=-71	k YO HABER=-71	m YO habia=-71	m yo HABER=-71	w yo habia=-71	m no -er=-71	p LO SE ME=71	s sigo=-71	w sigo=-71	p MENTIR OTRO COMPARA=-71	k TU LO -ba=71	j fueron meses=-71
w fueron _ meses=-71	p NO NO SOLO=-71	w lo hice porque=71	k EL _ VIDA=-71	m estaba -en=-71	s prima=-71	k -ba _ NO=71	m lo -on=71	w le _ a=-71	k ESTADO -or=-71	m ESTADO por=-71	m -en lo=71
p SE TU TU=71	k ME _ -ia=71	k NO TU VOY=71	k NO TU VOY -a=71	w no te voy=71	p VIDA SE ME=71	j llegue el=-71	k LO ERROR COMPARA=71	m LO mal=71	m lo ERROR=71	w lo mal=71	w lo mal que=71
j deuda mia=-71	k -es -y MENTIR=-71	p SOLO COMPARA TODOS=70	j perdon noches=-70	m -a otro=70	w a otro=70	k QUIZA -de=70	k -os -en LO=70	m ME da=-70	m me -da=-70	w me da=-70	k -a -ar LO=70
k ^ -do -te=-70	j te contar=70	m COMPARA dijera=70	w que dijera=70	k -de _ OTRO=-70	p VOY TU COMPARA=-70	k EL LO COMPARA=70	w ella la que=70	w perdon _ la=-70	w perdon por la=-70	p PERDON COMPARA EL=70	k COMPARA LO -re=-70
k COMPARA LO -re $=-70	j la yo=-70	j fue un=-70	w de _ manera=70	k -ro FRIO=70	k ESTAR -en -un=70	p PASAR LO=70	p SOLO PASAR NO=70	w , no te=70	s acept=70	j nunca por=-70	k ^ -se TU=-70
w ^ use tu=-70	p PERO TU=70	p COMPARA COMPARA VOY=-70	p TU TU PASAR=-70	j nada de=-70	k LO JUEGO SE=70	j de gente=-70	p PERDON TU PORQUE=70	k VOY ME=-70	m diga $=70	w diga $=70	m que -a=70
w que a=70	k -or TODOS LO COMPARA=70	m -a todos=70	w a todos=70	p ME TU HABER=70	k -de -os $=-70	p SI EL COMPARA=-70	k -na _ MENTIR=-70	j te puedo=70	j lo viste=-70	m LO viste=-70	w lo viste=-70
p ME ME HABER=-70	j a delante=-70	p LO ME ME=-70	w sabes _ que=70	j le y=-70	k -he , -y=-70	k -he _ -y=-70	p SER YA=70	p TU JUEGO=-70	p EL VIDA NOS=-70	j cuando y=-70	j lo despues=-70
w que _ despues=-70	j con la=-70	p ME PORQUE EL=-70	p TU SENTIR SER=-70	p PASAR TU NO=70	w me _ las=70	j te daba=70	j dinero lo=70	k ^ TODOS LO COMPARA=-70	p TU LO TODOS=-70	j se no=-70	k , PERO QUIZA=70
k PERO QUIZA=70	m pero QUIZA=70	p PERO QUIZA COMPARA=70	j lo sola=70	p YO COMPARA SER=-70	k ME _ -en=70	p TU NO SENTIR=70	w la plata de=-70	p COMPARA VER=-70	w ^ _ familia=70	w ^ tu familia=70	k -te TENER=70
k -te TENER -on=70	k LO COMPARA TU -ce=70	j estas una=70	k -je -y=-70	m -je y=-70	j tenia encima=70	p ME SE ME=-70	j otra y=-70	k HABER -do ,=-70	w hice _ que=70	p MENTIR EL NO=-70	k -lo -a=-70
m -lo a=-70	j me dinero=70	k ESTAR -on EL $=-70	w ^ fue algo=70	p VOY LO MENTIR=-70	j de es=-70	j cuenta se=70	m NO te=-70	w ^ tus amigas=70	p COSA SE LO=-70	j hayas por=70	p SER ESTAR=70
k COMPARA PORQUE NO=-70	w que ya no=-70	p NO SE=70	k , PORQUE NO=-70	w , ya no=-70	w estaba en=-70	m -on las=70	m escondi LO=70	j te aviso=-70	m TU aviso=-70	m te -so=-70	w te aviso=-70
p SE ME JUEGO=70	j una sin=70	w una _ sin=70	j miedo a=70	k -un SEXO=-70	m un SEXO=-70	p TU COMPARA QUIZA=-70	j que entender=70	j tienes entender=70	k COMPARA QUERIA=70	k TENER COMPARA QUERIA=70	m COMPARA entender=70
m que QUERIA=70	p TENER COMPARA QUERIA=70	w que entender=70	w tienes _ entender=70	w tienes que entender=70	k ^ -ba EL=70	k COMPARA YO HABER=-70	p COMPARA YO HABER=-70	p LO YO HABER=-70	w que yo habia=-70	j no conte=70	k LO _ -re=70
k -ro _ EL=-70	m COSA en=70	m fueron -do=70	j fin que=-70	w y _ pedi=-70	k ^ SE=70	m ^ SE=70	m ^ se=70	w ^ se=70	m tenia NO=70	m -te solo=-70	k NO SER TODOS=70
j dia el=-70	w dia _ el=-70	k -es -de LO -da=-70	w de la boda=-70	k TU ME -te=70	k ^ TU ME -te=70	p COSA COMPARA MENTIR=70	j para a=-70	m noche -y=70	w noche y=70	m en COSA=70	w hombre=70
p NOS HABER=70	p TU MENTIR MENTIR=70	p HABER TODOS=70	w dos _ y=-70	k NO TU -es=-70	j que palabra=-70	j le de=-70	k -co EL=-70	j en mochila=-70	m mochila $=-70	s mochi=-70	w en _ mochila=-70
w mochila=-70	w mochila $=-70	k -le _ ME=70	p SI OTRO=70	p SOLO HACER=70	w decirtelo=-70	s entra=-70	k -no -a=70	m -no a=70	k -es _ MENTIR=-70	j preguntaste y=-70	k TU TU=70
m TU te=70	j por favor=70	k -or -or=70	m -or favor=70	m por -or=70	s favor=70	w favor=70	w por favor=70	p COMPARA TU QUERIA=70	p NO SER TU=70	w ella no=-70	k SEXO NO=70
j te mentia=-70	m TU mentia=-70	w te mentia=-70	j a todo=70	k -de -da=-70	m de -da=-70	p LO VOY ESTAR=-70	k -ra -de=70	k -a PASAR $=-70	j dos las=-70	p TU ME SENTIR=-70	k PASAR _ PASAR=70
p NO ME SOLO=-70	j no tan=70	j encima de=-70	m -on ocho=70	k -es LO=70	p COMPARA NO QUERIA=70	k ^ HACER=-70	m ^ HACER=-70	m -ia que=-70	p NO TU LO=-70	p TU PORQUE TU=70	p TU SENTIR PERDON=70
p SI NO SOLO=70	p COMPARA LO PORQUE=70	m -di la=-70	p NO COMPARA TENER=-70	j la todos=-70	j te falta=-70	j nadie ni=-70	w hacerme=-70	k HABER -en=70	j a hospital=-70	j fui hospital=-70	j no hospital=-70
k NO SER -a=-70	k NO SER -a EL=-70	k SER -a EL -al=-70	k ^ NO SER -a=-70	w a _ hospital=-70	w a el hospital=-70	w no fui a=-70	p PORQUE YO NO=-70	j yo tambien=70	p ERROR LO=-70	p EL LO YO=-69	m , deje=-69
w , deje=-69	w ^ con lo=69	k TU LO -te $=-69	w de los ahorros=69	k -os _ YO=-69	j su un=-69	s mas=69	w mas=69	j no digo=69	k VOY LO=-69	p EL LO SI=-69	k PASAR -or LO=-69
j durante ano=-69	w durante _ ano=-69	w durante un ano=-69	w forma=69	k LO SEXO -on=-69	j te cuenta=69	j que tanto=69	p LO LO VOY=-69	w cometi=69	j casa te=-69	p TU MENTIR VOY=-69	w tenia _ cabeza=69
w tenia la cabeza=69	p VIDA EL COMPARA=-69	m hablar $=69	w hablar $=69	p VIDA TU VIDA=-69	k # $=-69	m # $=-69	k -da -y NO=69	j si mas=69	k SE _ $=69	w se _ $=69	k -on _ -la=-69
s recib=-69	w asunto=69	k -je -en=-69	m -je en=-69	w ^ _ escondi=69	p HABER EL LO=69	k LO _ -te=-69	j ano que=-69	j ti con=-69	k -ce _ COMPARA=69	j no ya=-69	p VIDA NO TU=-69
w habian _ $=-69	m NO ir=-69	w no ir=-69	j por entre=69	k -re NOS $=69	w entre nosotros $=69	p VIDA ME YO=69	p ERROR EL SER=-69	w y lo siento=69	j aun te=-69	w aun _ te=-69	k QUIZA _ SER=69
p LO QUIZA ESTADO=-69	k MENTIR _ -a=-69	w la _ pregunta=-69	k -ra SENTIR=69	j si te=69	k VOY -es=-69	p SE NO SER=69	k -ja -de LO=-69	k LO -ja -de LO=-69	p LO JUEGO SOLO=69	j ya sabias=69	j acoste y=69
k LO -de=69	w ^ tu madre=-69	j y quedarme=-69	j esa te=-69	p ELEGIR LO NOS=-69	j antes las=69	w antes _ las=69	w antes de las=69	w parejas=69	m -y fui=-69	w y fui=-69	k -or EL -no=69
k -or _ -no=69	k TODOS LO COMPARA -ce=69	k -na -ra $=-69	w haberlo=-69	k -do -te COMPARA=-69	k -le COMPARA=-69	m asi COMPARA=69	w asi que=69	p ME COSA COSA=-69	m TU familia=69	w tu familia=69	k NO _ -so=69
m fue ME=-69	k -ro _ ME=-69	k JUEGO _ -on=69	j a buscarla=69	m -a buscarla=69	w a buscarla=69	w buscarla=69	k -on _ SER=69	s decir=-69	k -a NOS -jo=-69	m -a nuestro=-69	w a nuestro=-69
w a nuestro hijo=-69	k -de LO JUEGO=69	j de mismo=69	m nos SEXO=-69	k ^ SI QUIZA=69	j le mal=69	k EL _ ERROR=69	w le _ mal=69	p PASAR VOY TU=-69	j la mano=69	m LO mano=69	w la mano=69
m los -di=-69	w los perdi=-69	w hacerlo=69	p ERROR LO COMPARA=-69	k TU ME=69	m TU me=69	k , -y PORQUE=-69	w , y ya=-69	w habia _ que=-69	w ^ la culpa=-69	j dije madre=-69	p SE TU EL=-69
j me vida=69	j desde lo=69	k YO COMPARA=69	m yo COMPARA=69	j llegue las=-69	w llegue _ las=-69	w llegue a las=-69	p NOS NO SOLO=69	j no para=69	j cualquiera habria=69	j te porque=69	j hubiera de=-69
j un era=-69	p SI TU SER=69	m vos TU=69	w vos te=69	s evita=69	k LO -ba -de=-69	k -or -de=69	j ella una=69	p TU ME HABER=-69	j me noche=69	m TU conte=-69	w te conte=-69
k -ra _ ESTAR=-69	j tenia que=69	m lo -ne=69	s adorn=69	p PASAR COMPARA COSA=69	p EL SER EL=69	p NO PERDON NO=-69	m la SENTIR=69	m otras COSA=69	j habria si=69	s actua=69	k , _ -do=69
k SEXO _ NO=69	k -on LO JUEGO=69	p NO ESTAR PORQUE=-69	k -sa -a=-69	m -sa a=-69	p COMPARA SE HABER=-69	j a cuando=-69	m paso ,=-69	w paso ,=-69	s nos=69	w nos=69	k SE COMPARA LO=-69
m de -de=-69	k ESTAR _ ME=69	m ME culpa=-69	w mi culpa=-69	m -y un=69	w y un=69	k -or _ ,=69	w por _ ,=69	w traicionada=69	w un _ no=69	p ME SEXO LO=-69	k TU -te -en LO=69
s nosot=69	w nosotros=69	j dos semanas=-69	k NOS VOY=-69	m NOS semanas=-69	m dos VOY=-69	w dos semanas=-69	j sabes a=69	m hice SENTIR=-69	j dia lo=69	j bebia y=-69	m COMPARA iba=-69
w que iba=-69	j una nos=69	k -y YO LO=-69	p LO TU SI=-69	j que visto=-69	p MENTIR LO NO=69	j bromas con=69	m bromas -on=69	w bromas con=69	w mis bromas con=69	k -on LO -za=69	k -on _ -za=69
k -en COMPARA -do=69	k -en COMPARA -do $=69	w en _ lado=69	w en otro lado=69	p ELEGIR SENTIR=-69	j que tarde=69	k HABER _ COMPARA=-69	j mis por=69	j puse de=-69	w te _ yo=-69	k SENTIR SENTIR=69	m el -io=-69
m despues $=-69	w despues $=-69	j con con=-69	j telefono que=-69	m tus -os=-69	k SUBJ _ SOLO=69	s camin=69	j soy hombre=69	w ^ _ cambie=-69	k , _ COMPARA=69	k YO=-69	s yo=-69
w yo=-69	j que sepas=-69	s sepas=-69	w sepas=-69	w la _ me=69	j aunque te=-69	j los ahorros=69	m LO ahorros=69	w los ahorros=69	j que sientas=69	m vida $=69	w vida $=69
j despues que=-69	j fue empezo=69	k COMPARA -zo=69	k LO COMPARA -zo=69	k LO _ -zo=69	m COMPARA empezo=69	m que -zo=69	w que empezo=69	j navidad y=69	m navidad -y=69	w navidad y=69	p TU JUEGO LO=-69
p JUEGO JUEGO LO=-69	m hecho $=-69	w hecho $=-69	p EL ME SER=-69	j sido un=69	m sido -un=69	w sido un=69	j te se=-69	j pediste la=-69	p EL OTRO ME=69	k PORQUE _ -a=-69	p PORQUE LO TENER=69
p COMPARA ME ESTAR=-69	m NO fue=-69	w salio _ $=69	p MENTIR LO MENTIR=-69	j perdon como=69	p SEXO SER=69	j que con=-69	m terapeuta COMPARA=-69	k -en COMPARA NO=-69	p ELEGIR LO ELEGIR=-69	k LO COMPARA -bi=-69	k PASAR _ -lo=69
j en algun=69	m -en algun=69	w en algun=69	p EL SER SOLO=-69	p NO NO VOY=-69	j sin el=-69	j no dejaste=69	w no _ dejaste=69	w no me dejaste=69	s chate=69	k -es COMPARA TU -ga=69	j no conteste=-69
s amabl=69	w amable=69	w el _ esta=69	p TU EL VOY=-69	k -te _ $=-69	w la boda $=-69	j la durante=69	j verdad es=-69	m LO habias=-69	w lo habias=-69	k -de -lo=-69	m de -lo=-69
j quiero lo=69	w sobre la=-68	p SE LO YO=-68	k LO NOS ,=-68	k -ro YO=-68	m -ro yo=-68	p LO SOLO EL=68	k -se _ VIDA=-68	p EL MENTIR LO=-68	k COMPARA NO TU=68	j tu sabias=68	p LO LO TENER=68
j conte la=-68	p MENTIR EL SEXO=-68	p COMPARA SE QUIZA=-68	k EL OTRO $=-68	j a con=-68	k VOY=-68	s santa=68	w santa=68	s anoch=-68	w anoche=-68	j el bar=-68	m EL bar=-68
s bar=-68	w bar=-68	w el bar=-68	j ya mi=68	k COMPARA COMPARA=68	k ^ ME -te=-68	k -a -te $=68	m tendria COMPARA=68	w tendria que=68	j estas haciendo=68	w estas haciendo=68	k -y ME SENTIR=68
j verdad que=-68	k ^ EL VIDA=-68	m COMPARA podia=68	j bien el=-68	k -or ,=68	m -or ,=68	j vi el=-68	s ni=68	w ni=68	p ME PERO NO=68	m iba SOLO=68	k VIDA _ -y=-68
w apostar=-68	w el _ lo=68	p JUEGO PASAR=68	p LO COPAS ME=68	k ^ LO PORQUE SER=-68	w no _ tan=68	p PERDON COMPARA SOLO=68	j a mandar=-68	m -a mandar=-68	m mandar LO=-68	w a mandar=-68	p VER ESTAR=68
j el ultimo=-68	m EL ultimo=-68	w el ultimo=-68	w ultimo=-68	p EL TU QUIZA=-68	k ESTAR -on TU=68	k PERDON _ -da=-68	p ME COMPARA HABER=-68	k -de -na=68	j de llegue=-68	j nombre la=-68	k YO -ra=-68
m yo -ra=-68	k -na OTRO=-68	m una OTRO=-68	p ELEGIR LO PASAR=-68	p TENER NO ME=68	j mi asi=68	j disculpa mi=68	j podia la=-68	w ^ _ su=-68	k TENER -da=68	p LO VIDA ERROR=68	j yo ti=-68
k -da -en EL=-68	k TU -la $=-68	w para _ a=-68	p LO NOS COMPARA=68	s criar=68	k PERO _ EL=68	m porque LO=68	j era lo=-68	k SEXO -on TU=-68	j tampoco era=68	w tampoco era=68	p NO ME HABER=68
p SI ME NO=-68	j como se=68	m como SE=68	w como se=68	p ME LO MENTIR=-68	j te alguien=-68	k -ba -es=68	m ^ tu=68	w ^ tu=68	k EL _ ESTAR=-68	m haberme -do=-68	w haberme=-68
k ME -de $=68	p NO LO PERO=68	k PASAR _ ME=-68	p FRIO COMPARA LO=68	m las -es=-68	j de por=68	k -en _ -te=-68	p NO LO VOY=-68	k -me _ COMPARA=-68	j tu porque=-68	w ^ _ dije=-68	k ^ -ce COSA=68
k ^ NO SER COMPARA=68	s paran=-68	w paranoica=-68	j y semana=-68	k COMPARA PASAR SER=68	k COMPARA PASAR SER COMPARA=68	k LO COMPARA PASAR SER=68	k PASAR SER=68	k PASAR SER COMPARA=68	m PASAR es=68	p EL ESTADO=-68	j de alquiler=-68
w de _ alquiler=-68	w de el alquiler=-68	w tambien _ el=-68	p LO ME COSA=68	j casa que=-68	j mensaje el=-68	m conmigo ,=68	w conmigo ,=68	p FRIO LO=68	j una pareja=68	m -na pareja=68	m una COMPARA=68
w una pareja=68	p SI QUIZA SENTIR=68	k -y _ VOY=-68	p JUEGO LO EL=-68	j las el=-68	j mismo dia=-68	m mismo -ia=-68	w mismo dia=-68	m la -sa=-68	k TU -as ,=-68	m dos -os=-68	k PORQUE NO LO=-68
j lleve a=-68	w ^ _ lleve=-68	w mas _ a=68	k COSA LO COMPARA=68	p LO TU COSA=68	p PASAR COMPARA=68	p PERO PASAR=68	j te ahora=-68	j si algo=68	j el entre=68	p HACER COMPARA=68	p SEXO TU=-68
j de ir=-68	m empezar $=-68	w empezar $=-68	k EL JUEGO $=-68	k ^ YO=68	m ^ YO=68	m ^ yo=68	w ^ yo=68	p PERDON COMPARA SE=68	k NO LO -as $=-68	j me en=68	m mire $=68
w mire $=68	p NO ESTAR LO=68	k -no ,=68	m -no ,=68	m confianza -y=-68	w confianza y=-68	p SEXO TU EL=-68	j voy la=-68	w ^ _ peor=-68	w ^ lo peor=-68	j hubiera en=-68	p ME NOS LO=-68
p FRIO SER TU=68	w ocurrido=68	s rompi=-68	m hora $=-68	w hora $=-68	w hice _ $=-68	p ME LO TODOS=68	p COMPARA NO PERDON=-68	w sabes lo que=68	p ERROR NO=-68	p ME ELEGIR ELEGIR=-68	k -on _ -or=68
p ME SENTIR LO=68	j sabia como=68	k EL OTRO NO=68	w para _ una=68	w es _ ,=68	k -or _ HABER=68	k NO _ COSA=68	k ME VIDA $=68	m hoy ME=-68	p SER SEXO=-68	j las dije=-68	k SI -en LO=68
p QUIZA TU NO=-68	s roto=68	w roto=68	s norma=68	j noche se=68	p TENER EL NO=68	k -ya ,=68	m -ya ,=68	k SE -te=-68	m se -te=-68	p LO COSA SE=68	k SE _ JUEGO=68
k COSA _ NO=68	p YA NO=-68	p TU PERDON COMPARA=68	j el grupo=-68	m EL grupo=-68	w el grupo=-68	j el me=68	p TU VIDA VIDA=-68	p TENER COMPARA MENTIR=68	m nada -de=-68	w nada de=-68	k -te COSA=-68
j grupo los=-68	w ^ _ prometi=-68	k ^ EL -do=68	p SOLO LO ME=-68	p VIDA YO TU=-68	k ^ -a LO COMPARA=68	w ^ a lo=68	w a _ mejor=68	w a lo mejor=68	p MENTIR PORQUE TODOS=68	j culpa la=68	j en un=68
k -lo , -y=-68	k -lo _ -y=-68	k LO -sa -y=-68	j hoy te=-68	k -ma SER=-68	p NO COMPARA COSA=68	j no en=-68	k ME ,=-68	m ME ,=-68	p TU EL TENER=-68	m LO casa=67	k NOS -os -y=-67
p ME JUEGO VOY=-67	k PASAR -do -da=67	k PASAR _ -da=67	p CONFIANZA CONFIANZA=-67	j semana en=67	k SI SER=-67	m si SER=-67	p LO EL PASAR=67	j por haya=67	p COMPARA NO NO=-67	j oigo y=-67	p COMPARA TODOS EL=-67
k -y _ -bi=-67	k LO -go $=67	j lo con=67	k PASAR -en=67	k NO _ -un=-67	k PASAR LO=67	j cuando en=-67	m TU cuando=-67	m dias NO=-67	k -ia -y TU=-67	w fue el=67	m -y lo=-67
w y lo=-67	k -ga COMPARA=67	m -ga que=67	k -ar _ -en=-67	p LO PERDON TODOS=-67	j tu un=-67	j escondi no=67	k COMPARA -na $=67	m con -ar=67	p SE FRIO=67	k -a -ir $=67	j por lo=67
k LO VOY=-67	k LO _ -la=67	k JUEGO PORQUE SI=67	k JUEGO _ SI=67	p JUEGO PORQUE SI=67	j lo negue=-67	j y negue=-67	m LO negue=-67	w lo negue=-67	j con tres=-67	k VIDA SE=67	m VIDA se=67
k SUBJ _ $=67	k -ir _ NO=-67	p NO HABER HABER=-67	k PORQUE _ EL=-67	k ^ EL -je -a=-67	p EL SEXO OTRO=-67	m LO cuenta=67	m -de estoy=-67	w donde estoy=-67	p QUIZA SENTIR COMPARA=67	w no _ hacia=-67	p LO SENTIR COMPARA=67
p COMPARA COMPARA NO=-67	p SEXO SI=67	k ^ TU TU=67	m me -lo=67	m me PASAR=67	w de _ vida=67	k -ja _ LO=-67	k MENTIR -en LO=-67	j era yo=67	w ^ _ haber=-67	m quite LO=-67	k -si _ PERDON=67
p QUIZA COMPARA ESTAR=-67	p LO HABER SER=67	p COSA MENTIR LO=-67	w ^ _ de=67	k ME PASAR -a LO=67	k -na NO=67	p YO COMPARA PORQUE=67	k -es -si=67	m -es asi=67	j trabajo y=67	w tu madre $=67	m tu -ma=-67
p NOS JUEGO=-67	w fue _ un=-67	p QUIZA LO OTRO=67	p QUIZA NO QUIZA=-67	w esto _ lo=-67	p NO TU SI=67	m dinero ,=67	w dinero ,=67	j volvi el=-67	p SI QUERIA=67	m asi LO=67	w error _ fue=-67
k COMPARA TU MENTIR=67	k PASAR _ MENTIR=-67	j te tus=-67	j el garaje=-67	m EL garaje=-67	s garaj=-67	w el garaje=-67	w garaje=-67	j por perdon=67	j estaba en=-67	w ella _ $=67	k ^ -de EL=67
w son _ $=-67	p TENER COMPARA HACER=67	p TENER HACER=67	p TENER ME HACER=67	p SEXO PASAR=67	k -y NO -te=67	j un otro=-67	j nada a=-67	k COSA _ -te=-67	j dias de=67	p LO EL COPAS=-67	p ME NO COMPARA=-67
j es enganar=67	m SER enganar=67	w enganar=67	w es enganar=67	p SENTIR SER=-67	w dejas=-67	w falta=-67	k -uy ESTADO=-67	m muy ESTADO=-67	k -io NO=67	k -na LO=67	w a la terapeuta=-67
w companeros=67	j di la=-67	m HACER de=-67	w perdon por ser=67	w mentira=-67	k -do _ TENER=67	j manana la=-67	p HABER SER COMPARA=67	k PORQUE -en=-67	m PORQUE en=-67	p NO SER SOLO=67	j de se=67
j mi nadie=-67	k NO -en LO=67	w nadie _ esta=67	w nadie en esta=67	j una palabra=-67	j de relacion=67	j relacion yo=67	w de _ relacion=67	m termino $=67	w termino $=67	m -ra el=-67	k COMPARA QUIZA COSA=67
p LO QUIZA COSA=67	k MENTIR _ -te=-67	w pido perdon $=67	k -je _ -ia=67	k -ne=-67	m ERROR de=67	k -as -da=67	p NO SER LO=67	p EL SER COMPARA=67	j porque los=-67	m tu ME=67	w tu me=67
k NO ELEGIR ,=-67	k , TU=-67	m , TU=-67	k ME -re=67	k PORQUE YO NO=-67	p NOS PORQUE=67	p YO COMPARA SOLO=67	j oficina que=-67	m TODOS el=-67	p COMPARA TU SOLO=67	k PERDON COMPARA TU SENTIR=67	k TU _ -on=-67
k -io -en=67	m -io en=67	k PORQUE ME -as=67	j razon que=-67	p COMPARA VER PORQUE=-67	j hago de=-67	p ME COMPARA VOY=-67	j eso borra=-67	j no borra=-67	k LO NO MENTIR=-67	m NO borra=-67	w borra=-67
w eso _ borra=-67	w eso no borra=-67	w no borra=-67	j lo ella=67	k ^ _ EL=67	p ME ME PASAR=-67	p PORQUE PORQUE SER=67	p JUEGO NO TU=-67	p COSA CONFIANZA=-67	p ELEGIR COMPARA SER=-67	k SE _ -as=67	p EL COMPARA ME=67
j el cansancio=-67	p LO PERO NO=-67	k -re _ COMPARA=67	p TODOS TODOS=67	p COMPARA EL SE=67	k LO HABER=-67	k OTRO _ -on=67	p NO TU FRIO=-67	p EL SI LO=-67	j por cosa=67	j mis que=-67	j amor no=67
k COMPARA NO -an=67	m la ERROR=-67	j pero era=67	k VIDA -on=67	j el piano=-67	m EL piano=-67	s piano=-67	w el piano=-67	w piano=-67	w me _ porque=-67	j que nunca=-67	p LO JUEGO PASAR=67
j todas noches=67	w todas _ noches=67	j para preguntar=-67	k LO -ha=-67	m la -ha=-67	k -da -ra COMPARA=-67	j en todo=67	j muy no=67	j toda que=67	j hay cosas=67	k -oz=67	k VOY _ -de=-67
k -de _ EL=-67	p NOS COMPARA YO=67	s mirar=67	k -e=67	s e=67	w e=67	j enero te=-67	k -ro TU=-67	m -ro te=-67	m enero TU=-67	w ^ _ enero=-67	w enero te=-67
j en aniversario=67	j en nuestro=67	k -do _ -je=-67	j perdi en=-67	j tengo me=67	p NO YA=-67	m me FRIO=67	w otra persona $=67	k -un -le=67	m un -le=67	k COMPARA PERDON=-67	m que PERDON=-67
k -me -do $=-67	k COSA ERROR=67	m COSA mal=67	j necesitaba que=67	w lo de el=67	p TODOS LO PERDON=67	k ^ EL -je=-67	m lo -os=67	w voy _ decir=-67	w voy a decir=-67	m no $=-67	w no $=-67
j hacia no=67	j cuando pediste=-67	w cuando _ pediste=-67	w cuando me pediste=-67	w buscado=67	k NO ME -es=67	w ^ _ telefono=67	p SI VIDA=67	m COMPARA tengo=67	w que tengo=67	k NO -ue=-67	w siento _ te=67
j hablando de=67	p HABER ELEGIR=-66	j la firma=-66	j y firma=-66	m LO firma=-66	w la firma=-66	p SER MENTIR LO=-66	j un chat=-66	m -un chat=-66	s chat=-66	w chat=-66	w un chat=-66
k -ra _ LO=66	p SI TU COMPARA=66	j y delante=-66	p LO MENTIR PASAR=-66	k PORQUE TENER=66	p JUEGO SE COMPARA=66	m falta -de=66	w falta de=66	j en cuando=-66	m estaba -to=66	p NOS COMPARA EL=-66	j a mi=-66
w llevar=-66	j que quiero=66	k SER _ -ta=66	k -no _ ME=66	p YO LO SER=-66	k ^ -ce COMPARA=66	j te te=66	k -ar _ -os=66	p EL NO ELEGIR=66	p NO SOLO YO=-66	w lo que es=66	p COSA SE PASAR=66
p ERROR LO PERDON=66	p CONFIANZA VIDA=-66	p LO TU COMPARA=-66	w que no me=-66	p PERDON PERO NOS=66	j el ando=66	s ando=66	w ando=66	k VOY COMPARA NO=66	p VER COMPARA EL=-66	k TU MENTIR -on LO=66	j tus sentimientos=66
m TU sentimientos=66	m tus SENTIR=66	w tus sentimientos=66	m tu -eo=-66	k -no TU=-66	m -no te=-66	m cuatro -es=-66	p ME HABER LO=66	j nunca como=66	k -en EL VIDA COMPARA=66	m trabajo COMPARA=66	w el trabajo que=66
w trabajo que=66	p TENER LO COMPARA=66	k -un _ -es=-66	p SI COSA EL=66	s llego=66	w llego=66	k LO -os -en LO=-66	m PORQUE te=-66	p SER SOLO ME=66	j decir lo=-66	p COMPARA QUIZA HABER=66	m -me en=-66
j la responsabilidad=66	m LO responsabilidad=66	w la responsabilidad=66	p TU LO ME=-66	m -to cuando=-66	k YO NO LO=66	w yo no lo=66	m las COPAS=66	k -de SER=66	k ^ TODOS -en=66	k COMPARA HABER COSA=-66	k FRIO=-66
k COMPARA SER -or=-66	p VOY ME LO=-66	j nadie casa=66	p EL VIDA ME=66	k CONFIANZA _ $=66	k ELEGIR _ EL=-66	k COPAS -de=66	m COPAS de=66	k EL -ro $=66	p COSA SE ME=-66	p SE OTRO=-66	p COMPARA TU PASAR=-66
p YO SER=-66	p SER COMPARA=66	s anive=66	w aniversario=66	j las en=-66	w contestaba=-66	k -ro NO=-66	j con yo=-66	j la foto=-66	m LO foto=-66	w la foto=-66	s enfri=66
k COMPARA _ -me=-66	p COSA NO COMPARA=-66	p CONFIANZA LO EL=-66	k EL -so $=-66	p OTRO TU PORQUE=-66	k NO -ro -te=66	k -a EL -to=66	j anos a=66	k SENTIR , NO=-66	j tu esto=66	j banco la=-66	j en hay=66
j perdon a=-66	p EL NOS EL=-66	s prote=-66	k SER -si $=66	m LO noche=-66	m que -bi=-66	k -ta -ta -de=66	j nos de=66	p COMPARA TU NOS=-66	k COMPARA -ia $=-66	j tarde el=-66	p TU ELEGIR NO=-66
j siempre como=66	m NO lo=-66	p NO LO TENER=-66	k PERO TU ME=66	s trata=66	k -lo , TU=66	p SEXO EL=-66	s secre=-66	p YO SE COMPARA=66	w cuando tu=66	w ^ _ duele=-66	w ^ me duele=-66
k EL -ma=-66	m el -ma=-66	p LO YO COMPARA=-66	k VER _ TU=-66	s ganas=66	w ganas=66	m con -as=-66	m SI lo=66	w si lo=66	k NO SE -on=66	w eras _ ,=-66	k LO _ -ba=-66
k ELEGIR ME=66	p SENTIR TU SENTIR=-66	p EL COMPARA QUIZA=-66	p SENTIR NO SER=-66	p TENER NO=-66	j sus en=-66	m los -os=-66	k PORQUE FRIO=66	k -es COMPARA TU=66	m fue -ro=-66	p PASAR LO YO=-66	s cuare=66
w cuarenta=66	m PORQUE lo=-66	p SER ME JUEGO=-66	k ME MENTIR=-66	j sobresaltas cuando=-66	m sobresaltas -do=-66	w sobresaltas cuando=-66	w te sobresaltas cuando=-66	w , _ menti=-66	w , te menti=-66	p NO VOY=-66	k ME -as -a=66
j todo mi=66	k -do _ PORQUE=-66	k PORQUE ELEGIR COMPARA=-66	w porque _ que=-66	w porque queria que=-66	p EL ME ESTAR=66	k -te _ FRIO=-66	k , -y TU LO=-66	p COMPARA HABER MENTIR=-66	k HACER _ -er=-66	k VER COMPARA=-66	m VER que=-66
k -ro _ -de=66	p COMPARA SENTIR TU=-66	p VIDA COSA COMPARA=66	k LO _ -en=-66	j te siento=66	w paginas=66	w ^ _ falto=-66	m tu -ia=-66	p TU PORQUE COSA=66	p VOY LO EL=-66	w algunas=66	k SOLO $=66
m SOLO $=66	k SENTIR SOLO=-66	j estaba yo=-66	m gastos $=66	w gastos $=66	m SOLO en=66	k -on _ VIDA=-66	k TU _ -to=-66	k PORQUE LO -as $=-66	w ya _ sabias=-66	w ya lo sabias=-66	j las con=-66
k -ar _ COSA=-66	p TU TU EL=-66	w sabia=-66	j en mala=66	k SER -do $=66	m -do perdon=66	p PERDON ELEGIR=66	j de fui=-66	j padre y=-66	m -al no=66	j los dije=-66	p COMPARA ME OTRO=-66
p ESTAR LO HABER=66	j te cinco=-66	j de ninos=-66	s oyera=66	w oyeras=66	m -ra en=-66	p ME ME MENTIR=66	k TU -ma=-66	k -on _ -no=-66	p HACER SE=-66	k -as COMPARA NO=66	k ^ -de LO=66
j me acuerdo=66	m ME acuerdo=66	w me acuerdo=66	w vuelvo=-66	j a se=66	j lamento por=66	k MENTIR _ -ta=-66	j por estar=-66	p PERDON TU SOLO=66	j la el=-66	j conmigo no=-66	m fue -de=-66
p COMPARA TENER ELEGIR=-65	j si no=65	p VIDA OTRO=-65	w con _ dinero=65	w con el dinero=65	w y _ voy=-65	k -ro -es=-65	p PORQUE TU COMPARA=-65	w una _ y=-65	j el falta=-65	j el haga=-65	j tiempo falta=-65
j tiempo haga=-65	k -po COMPARA -ga=-65	k -po COMPARA -ga -ta=-65	k -po _ -ga=-65	k EL -po COMPARA -ga=-65	w tiempo _ haga=-65	w tiempo que haga=-65	k -da QUIZA COMPARA=-65	w cada vez que=-65	j nunca tu=65	p ME COMPARA VIDA=-65	j a madre=-65
k PERO TU=65	k -os _ LO=-65	p PERDON SENTIR SENTIR=65	m HABER faltado=65	w faltado=65	k COMPARA -ia LO=65	p ELEGIR COMPARA QUIZA=-65	j y llamo=-65	j conte mi=-65	j ella sabia=65	j te contado=-65	w porque _ te=-65
w sido _ $=65	j le un=-65	p NOS SE LO=65	j dia a=65	m COMPARA dejaras=-65	w que dejaras=-65	k -de TODOS LO=65	j te hubiera=-65	p EL LO VOY=-65	k -ce _ -ia=-65	w habiamos=-65	s espal=65
m -sa no=65	m haberte MENTIR=-65	m porque NO=65	w porque no=65	s mucha=65	p FRIO COMPARA MENTIR=65	m COMPARA eso=65	k -y -je=65	m y -je=65	m -na para=-65	j bese en=-65	k -ar YO $=-65
m ella -es=-65	k -lo _ NO=65	s traic=65	p NO QUIZA LO=65	k -ba _ -do=-65	w ^ con mi=65	k LO _ NO=65	p NO LO PORQUE=-65	k -do ERROR=65	p SI NO COMPARA=-65	j te trabajo=-65	j casa no=65
k -as _ ESTAR=-65	k SER -to=-65	w viendo=-65	k NO JUEGO=65	s zapat=65	w zapatos=65	k ^ TU LO -ia=65	k QUIZA=65	w el _ que=-65	j no estuve=65	k SE -on LO=65	w de lo que=65
p SI QUIZA=65	j y misma=-65	k ^ TU HABER=-65	p NOS ESTAR=-65	k QUIZA HABER SER=65	j reconozco en=65	j le una=-65	j y cara=-65	k LO -ia ,=-65	j en dos=65	j poco y=-65	k -ce ERROR $=65
w hice mal $=65	w tu tambien=65	p VIDA LO VIDA=-65	p COMPARA TENER EL=65	k ELEGIR EL=-65	k -on ME $=65	s pedir=-65	k ^ ESTAR -en=65	j que vos=65	k TU -as -si $=65	k COMPARA NO EL=-65	w que _ le=-65
w que no le=-65	m -a decir=-65	w a decir=-65	k JUEGO PASAR=65	k LO JUEGO PASAR=65	p COMPARA SUBJ=65	p EL COMPARA TENER=65	k -no -or=-65	m -no por=-65	k -en _ -ar=65	m NO una=-65	j los limites=65
m LO limites=65	w los limites=65	k -he -y=65	m -he y=65	w perdio=65	w termine=-65	j contigo de=65	j mientras el=-65	k -na _ -uy=65	w una _ muy=65	p TU COSA TU=-65	w mas _ la=65
j cada uno=65	m -da uno=65	w cada uno=65	w haciendo _ $=65	m ERROR con=65	j que llevaba=-65	p COSA COMPARA HACER=65	p COSA HACER=65	w de _ dos=65	p SER ERROR=65	p COMPARA SER MENTIR=-65	j dejaste de=-65
j me tengo=65	w me digas que=65	k CONFIANZA _ -os=65	k TU LO VOY=-65	k TU _ VOY=-65	j mensaje de=-65	j fue yo=65	j el porque=-65	w , _ solo=65	w hablar=65	j dijiste a=65	k SE PASAR LO=65
s toman=65	w tomando=65	k HABER COSA COMPARA=65	m HABER cosas=65	j de sobre=-65	k -y TU -ue=-65	m que TODOS=-65	k -re $=65	m -re $=65	j cai en=65	m cai -en=65	w cai en=65
p JUEGO PERO NO=65	p ME SOLO TODOS=65	j en porque=-65	j las fueron=65	w contara=65	k ^ NO -go=65	m no -go=65	p LO TODOS SER=65	k PERDON=65	k , SER LO=65	w , es lo=65	k LO _ TODOS=65
p SI TU HABER=65	p NO EL ME=-65	j el algo=65	k -ra -le=-65	p ELEGIR NO=-65	p COMPARA HABER PASAR=-65	k COSA=65	p SE COMPARA SER=-65	k , _ -es=65	s como=65	w como=65	k SER -un SOLO=65
k VOY _ -te=-65	p ELEGIR COMPARA EL=-65	k -os _ TU=-65	p LO LO LO=-65	k -sa _ SE=65	w casa _ se=65	k COMPARA YO TU=65	s va=65	w va=65	j desde de=-65	j quien decide=-65	j soy decide=-65
j yo decide=-65	k SER YO -en ELEGIR=-65	k YO -en ELEGIR=-65	m -en decide=-65	p SER YO ELEGIR=-65	w decide=-65	w quien decide=-65	w yo _ decide=-65	w yo quien decide=-65	k EL -al NO=65	j me solo=-65	p TU ERROR COSA=65
p TU TU VIDA=-65	m -or las=65	w por las=65	p EL MENTIR NO=-65	p VOY COMPARA EL=-65	p ME COMPARA SE=65	s canta=-65	w ^ _ sabes=65	j bese a=-65	k -es _ PASAR=-65	w podido _ $=65	w da _ que=65
m TU oculte=-65	w te oculte=-65	m VIDA me=65	j de esa=-65	k -de _ -ne=-65	k -on PORQUE=-65	j alguna la=65	k -es _ -do=65	k COMPARA HABER COMPARA=65	s cuide=65	w cuide=65	m -te meses=-65
p ME QUERIA NO=65	p JUEGO SOLO=65	k -as _ -ia=-65	m NO pensaba=-65	p LO COSA ME=65	m dano ,=65	w dano ,=65	j de despues=65	w ^ _ voy=-65	j en garaje=-65	w en _ garaje=-65	w en el garaje=-65
k LO _ TU=-65	k PORQUE -un=65	m PORQUE un=65	m como -un=65	w como un=65	p PERO ME COMPARA=-65	k EL TODOS $=65	p PORQUE ESTAR FRIO=64	p QUIZA COMPARA TENER=-64	k TODOS _ -as=64	m SER para=64	j y si=-64
j cobarde te=-64	j fui te=-64	j con lo=64	k -y MENTIR LO=-64	k -a EL -do=-64	k TU SENTIR -do=-64	m numero -y=-64	w numero y=-64	k -te _ EL=-64	p EL OTRO MENTIR=64	k SER -or LO=-64	k SER -or LO COMPARA=-64
w es por lo=-64	j mas te=-64	k -en JUEGO=64	p PORQUE ME NO=-64	m tu -te=64	j con dos=-64	p COSA SI=-64	k , PERO SI=64	k PERO SI=64	m PERO si=64	m pero SI=64	w , pero si=64
w pero si=64	s puede=-64	s celos=-64	s devol=64	p MENTIR PASAR COMPARA=-64	j hasta que=-64	k -ra COMPARA TU=-64	k -ue _ EL=-64	p TU TODOS EL=-64	k SE _ ,=-64	w se _ ,=-64	p SI SER COMPARA=-64
j que podido=64	k -so _ -es=-64	j el jueves=-64	k CONFIANZA , NO=64	k LO CONFIANZA , NO=64	p COMPARA LO NOS=64	k -en -de=-64	k LO PORQUE SER=-64	m LO pastillas=64	p ELEGIR VOY=-64	p TU TU ME=64	j hable con=-64
j el casino=64	m EL casino=64	s casin=64	w casino=64	w el casino=64	j dudar de=-64	m dudar -de=-64	w dudar de=-64	w te _ dudar=-64	j para nada=64	j sabia lo=-64	j me cubrio=-64
m ME cubrio=-64	w cubrio=-64	w me cubrio=-64	s mes=-64	w mes=-64	k ^ NO -ba=64	j no pedir=64	m -do estoy=64	w cuando estoy=64	k TU -a=64	m TU a=64	j de si=64
j dijo yo=64	k -de COMPARA LO=64	m PASAR las=64	j me mentira=-64	j me he=-64	m -on malas=64	p ME HACER TU=64	m -ne la=64	p NO QUIZA NO=64	j la aposte=-64	j tus lo=64	p VIDA COMPARA TENER=64
j de mensajes=64	k ^ _ -ie=-64	w ^ _ disculpo=64	w ^ me disculpo=64	p SER YO NO=-64	j estaba te=64	k -ta $=-64	m -ta $=-64	j para decirtelo=-64	m -ra decirtelo=-64	w para decirtelo=-64	k SI TU SENTIR=64
p HABER TU NO=64	j cuando yo=-64	p PORQUE EL TU=-64	k -na MENTIR ,=-64	w que _ es=64	j habia un=64	w habia _ y=-64	s recie=-64	w recien=-64	m te -de=-64	k LO _ -go=64	k LO -ne=64
k PORQUE _ SENTIR=64	j verguenza que=-64	k LO OTRO=-64	p SI SEXO EL=-64	k ^ LO TU=-64	s gusta=64	p SI ME LO=64	p ME VOY COMPARA=-64	j por cualquier=64	m -or cualquier=64	w por cualquier=64	p SOLO SEXO NO=64
w tiene _ $=64	w lo _ y=-64	j las la=-64	j siento lo=64	p HABER COSA=64	s ese=-64	w ese=-64	j empezo y=64	w decirte _ que=-64	k LO VIDA -de EL=64	k -ar -or=-64	m -ar por=-64
p OTRO ME COMPARA=64	k EL _ -ra=-64	k -os _ YA=64	j hubo de=64	k -y LO -ce -ra=-64	k -a ME=-64	m a ME=-64	k ^ -te ME=64	j vez de=-64	w ^ _ sido=64	j y acuerdo=64	k LO COMPARA -ce PASAR=-64
p SI ME=64	k COMPARA -a=64	m COMPARA a=64	m -ar con=-64	p COMPARA EL LO=-64	j los lado=-64	k -ra _ ME=64	j no ella=64	k MENTIR _ VOY=-64	p COMPARA NO SER=64	k -y -ue=-64	m y -ue=-64
p EL TENER COMPARA=-64	j llevo a=64	m llevo -a=64	w llevo a=64	k ^ SI LO COMPARA=64	k -ar _ NO=64	j habia sido=-64	m habia SER=-64	w habia sido=-64	j en casino=-64	w en _ casino=-64	w en el casino=-64
m tenia LO=64	w me _ una=-64	p SER SER TODOS=64	j estas y=64	w me _ mi=64	p VOY COMPARA=-64	j estres no=-64	m pelea $=-64	w pelea $=-64	k PORQUE SI NO=-64	p PORQUE SI NO=-64	k NO SER NO=64
k -ce SENTIR=-64	k ELEGIR PORQUE=64	m ELEGIR como=64	m sabia PORQUE=64	w sabia como=64	k -y _ SER=-64	w ^ no soy=64	j porque habia=64	j cada y=-64	k LO -to=64	j acuerdo y=64	p MENTIR NO COMPARA=64
w ^ _ quite=-64	k -ia -as=-64	p PORQUE EL ME=-64	j algo que=64	p VIDA LO TU=-64	k -ra -me=64	m para -me=64	k -me , -y=64	k COMPARA -en ME=64	j manana que=64	k COMPARA _ -se=-64	p YO EL LO=-64
p ME COSA TU=-64	p SEXO NOS=-64	k SEXO _ SER=64	k -io _ ME=-64	k -y SER=64	m y SER=64	k -do -de TU=-64	j manana me=64	k -ma ,=-64	m -ma ,=-64	p COMPARA ESTAR=-64	p ESTAR EL NO=64
k COPAS SE=64	m COPAS se=64	p COPAS SE=64	p QUIZA HABER SER=64	j en todos=64	p LO LO COSA=64	k -te -na=-64	m -te una=-64	w mejor _ $=64	j disculpas te=64	k LO -os -as=64	m EL perfume=-64
j que hermana=-64	j no los=64	j quedo lo=-64	j te compre=-64	m TU compre=-64	w te compre=-64	w ^ te puse=-64	p TU ME SE=64	w explico=64	j es has=64	j en ya=64	j vos y=-64
p TU LO QUIZA=-64	k -er -y=-64	m -er y=-64	w te _ no=64	j vi la=-64	w preguntarme=-64	w nuestro _ y=-64	j te molesto=64	m TU molesto=64	w molesto=64	w te molesto=64	p TU ME OTRO=-64
p SENTIR TODOS=64	j decir a=-64	j que ano=64	k EL -je -y=64	k ^ PERDON HABER -do=-64	k VIDA -y NO=64	j calle por=-64	j te enseno=-64	m TU enseno=-64	w te enseno=-64	p ME PASAR NO=64	p SOLO SER LO=-64
p TU MENTIR SE=64	p CONFIANZA TU LO=64	j en dinero=-64	w venia=64	p NOS LO=-63	p JUEGO SER=63	s pena=63	w pena=63	k ^ ME OTRO=63	m -de casa=63	w de casa=63	p NOS TU EL=-63
k SI NO -as=63	m punto $=-63	w punto $=-63	p SEXO HABER=63	j y quede=-63	p QUERIA PERDON=63	k ^ PERDON SI TU=63	m de NO=63	p YO LO MENTIR=-63	j se cuando=-63	k LO TODOS $=63	k -en LO -as=63
k -y _ -ir=-63	p COMPARA ESTAR FRIO=63	j te has=63	j la idea=63	k TU -on $=-63	p SE COMPARA COMPARA=-63	m SER mentira=-63	m estoy $=63	w estoy $=63	k -on -re=63	w no te lo=63	w que _ ser=63
k ME ESTAR -do $=63	k COMPARA _ -os=63	k -ir -a TU=-63	j hombre con=-63	m hombre -on=-63	w hombre con=-63	k SUBJ -do=63	w decir _ $=-63	k LO _ -a=-63	k COMPARA QUIZA $=-63	w otra vez $=-63	p LO PORQUE EL=-63
j escondi por=63	k TU _ -ho=-63	p PORQUE COPAS=-63	p NO LO ELEGIR=-63	s pilla=-63	p EL MENTIR EL=-63	p SER ME HABER=-63	k PASAR -y=63	m PASAR y=63	m sobre LO=63	k -da PORQUE=-63	k ME PASAR=63
k -to _ COMPARA=63	j no nombre=63	j las parejas=63	m LO parejas=63	w las parejas=63	k COMPARA LO COMPARA=63	p NO ELEGIR NO=-63	p LO SEXO TU=-63	m tu SEXO=-63	j de tu=-63	j con claridad=63	j no claridad=63
j pensaba claridad=63	k -ba -on -ad=63	k -ba _ -ad=63	k NO -ba -on -ad=63	m -on claridad=63	s clari=63	w claridad=63	w con claridad=63	w pensaba _ claridad=63	w pensaba con claridad=63	j porque me=63	k ^ _ -en=63
j asi lo=-63	p VIDA SENTIR=-63	j la terapeuta=-63	m LO terapeuta=-63	w la terapeuta=-63	k -ia EL=-63	m -ia el=-63	k LO COMPARA -ce $=-63	k PORQUE _ TU=63	k COMPARA _ ELEGIR=-63	k -os _ -ra=-63	k NO SE=63
m NO se=63	j me miedo=-63	k SER CONFIANZA $=-63	m te -io=-63	k MENTIR -ra=63	m MENTIR para=63	k HABER _ -on=-63	m conoces $=63	w conoces=63	w conoces $=63	p PERO PORQUE TU=63	j sin pensar=63
m NO pensar=63	m pensar $=63	w pensar $=63	w sin pensar=63	w sin pensar $=63	j de cuenta=63	s bebid=-63	k COMPARA ELEGIR=63	m que ELEGIR=63	k -le _ EL=-63	s compa=63	j a ese=-63
m porque EL=-63	j perdon me=63	k COMPARA ERROR=-63	p VIDA JUEGO=-63	p NO MENTIR LO=-63	j las palabras=63	m LO palabras=63	w las palabras=63	j lo escribi=-63	p ME SOLO JUEGO=63	k -el ,=63	m -el ,=63
m te -ve=63	j disculpa lo=-63	k ^ TU -io=-63	p EL COMPARA PORQUE=63	k ^ EL -go=63	p YA ME=-63	j dejaba de=63	j no dejaba=63	m NO dejaba=63	m dejaba -de=63	w dejaba de=63	w no dejaba=63
w no dejaba de=63	w fue _ la=63	p NO VOY EL=-63	m -no no=63	m cualquiera $=63	w cualquiera $=63	w me _ en=63	p PERO TU SER=63	p TENER LO LO=63	p TU SER YO=-63	k -or -na=-63	m -or una=-63
m por -na=-63	w por una=-63	p SOLO QUIZA=-63	m pude -ar=63	w si _ hubieras=63	m es -le=-63	k SENTIR -en=-63	j la dos=63	p QUIZA SER NO=63	j caja de=-63	m caja -de=-63	s caja=-63
w caja=-63	w caja de=-63	p EL NO TU=63	k -y -on EL=-63	w y con el=-63	j siento con=-63	p TU NO HACER=-63	j por dije=-63	p VER PORQUE=-63	w de _ casa=63	w de la casa=63	k PASAR -ro=-63
j la lista=-63	m LO lista=-63	w la lista=-63	k TU MENTIR -re=63	w te _ sobre=63	w te menti sobre=63	m ^ esos=63	w ^ esos=63	p SENTIR PORQUE=63	k ^ _ QUERIA=63	k EL -te -a=-63	p ELEGIR ME=-63
k SENTIR -de=63	m SENTIR de=63	k ^ -ue LO=-63	w ^ _ siempre=63	w ^ no siempre=63	p SE PERDON=-63	k PASAR -de FRIO=63	k PERDON -ho=63	m PERDON mucho=63	j para te=63	k -ue -a EL=-63	s estuv=-63
k -de EL -on=-63	m como -as=63	k -as -es=-63	w perdon _ los=-63	w perdon por los=-63	k PORQUE ESTAR=63	p LO TU ESTADO=63	p FRIO TENER LO=63	w ^ _ vos=63	k ERROR _ YO=-63	p TENER EL EL=63	k PORQUE _ -le=63
k -ar -te=63	k -ar -te -de=63	m -ar delante=63	w que es por=-63	j te sentias=-63	m TU sentias=-63	w te sentias=-63	p LO YO=-63	j lo pediste=-63	j de dormir=-63	m es PORQUE=63	j tenia y=63
j tenia estres=63	k TENER _ ESTADO=63	w tenia _ estres=63	k -je _ EL=-63	k QUIZA _ QUIZA=63	k EL -in -de=-63	w el fin de=-63	j el malo=63	p LO CONFIANZA EL=-63	j nunca un=-63	k LO -os -en=-63	k -la ,=63
m -la ,=63	k SER _ COMPARA=63	j una yo=-63	k JUEGO COMPARA=-63	m JUEGO que=-63	k , PERO TU NO=63	p COSA COMPARA NO=63	k PERDON _ QUIZA=-63	k HABER -do -on=-63	j tu correo=-63	m TU correo=-63	w tu correo=-63
p PORQUE CONFIANZA=-63	w tanto _ $=63	j intencion lo=-63	w , _ las=-63	p COMPARA TU PORQUE=63	m nada -a=-63	w nada a=-63	j la como=-63	k -ra COMPARA -ra=-63	w ^ _ tus=-63	k NO -a=63	m NO a=63
k COMPARA -as -de=-63	p NO NO HABER=63	m la -re=63	w seguia=-63	m alguien $=63	w alguien $=63	k LO VIDA -on=-63	p NO LO TU=-63	j que dano=-63	j cuando dijiste=-63	m -do dijiste=-63	w cuando dijiste=-63
w cuando dijiste que=-63	j de mes=63	s abuel=-63	p COMPARA ME QUERIA=63	w lo _ todo=63	m TU hayas=63	w que te hayas=63	w te hayas=63	k MENTIR NO=63	m EL lado=-63	j fui las=63	p LO LO JUEGO=-63
k SER COMPARA LO=-63	k TU -ti=-63	m TU prometi=-63	m te -ti=-63	w te prometi=-63	p NO COMPARA VOY=-62	j que cosas=62	p ME SI NO=-62	w el _ con=-62	j que puedes=-62	m veces COMPARA=-62	w las veces que=-62
w veces que=-62	s fotos=-62	w fotos=-62	p JUEGO TU COMPARA=62	j tus en=62	k -y TU -je=-62	m NO puedo=-62	w ^ no puedo=-62	w no puedo=-62	p ESTADO SER=-62	j mi ella=62	k LO HACER=62
p VER SEXO=62	p ME SER SOLO=-62	j hecho que=-62	m ya -os=62	p COMPARA TU SE=-62	k COMPARA -ia -y=-62	j en contigo=-62	p TODOS LO QUIZA=62	k NO _ -er=-62	k ^ PERDON -ho=62	w ^ _ habria=62	w ^ no habria=62
k -de -ro=-62	w que _ hayas=62	j fue cuando=62	k -le -a=-62	m -le a=-62	j el hice=62	p MENTIR LO OTRO=-62	k -vo ,=62	m -vo ,=62	j a cuarto=-62	w a _ cuarto=-62	j el sabado=-62
m EL sabado=-62	w el sabado=-62	m fue -ra=-62	w fue para=-62	j veces te=62	m -ue en=62	k -as -si $=62	k -te _ VOY=-62	p SE EL=62	p YO CONFIANZA=-62	p YO LO CONFIANZA=-62	k ^ HABER SER=62
j el ti=62	k -en TODOS=62	j te nadie=62	m mas ,=62	w mas ,=62	j antes lo=-62	p QUIZA ME EL=-62	w esperaba=62	k SEXO -de=-62	m SEXO de=-62	j mire el=-62	j para mas=62
p VIDA COSA=62	k -na -da $=62	p TODOS HABER LO=62	k ^ _ NOS=-62	p PERDON LO LO=62	j algo y=62	p COMPARA TENER=62	p NO ESTAR TU=62	j hayas tenido=62	j tenido que=62	k -as -do COMPARA=62	k COMPARA -as -do COMPARA=62
k PERDON COMPARA -as -do=62	m -as tenido=62	m tenido COMPARA=62	w hayas tenido=62	w hayas tenido que=62	w que _ tenido=62	w que hayas tenido=62	w tenido que=62	k ME -le $=-62	w me calle $=-62	k -o=-62	s o=-62
w o=-62	p NO ELEGIR COMPARA=-62	j te estoy=-62	m ^ todavia=62	w ^ todavia=62	j yo estaba=-62	p HABER SEXO=-62	p TU SEXO LO=-62	m SI en=62	w si en=62	k HABER SER -un=62	p SER SOLO=62
w el _ pasado=-62	p OTRO TU TU=-62	s marta=-62	w marta=-62	j madre no=62	k VIDA EL=-62	p EL PASAR LO=62	p VIDA COMPARA SER=62	k SE LO -te=-62	k SE LO -te -a=-62	k SE _ -te=-62	k -re -os=62
m sobre -os=62	j uno de=62	k QUIZA COMPARA QUIZA=62	k ^ QUIZA COMPARA QUIZA=62	j de raya=62	j la raya=62	k -de LO -ya=62	k -de _ -ya=62	k LO -ya=62	k PASAR -de LO -ya=62	m LO raya=62	m la -ya=62
s raya=62	w de _ raya=62	w de la raya=62	w la raya=62	w raya=62	k SI -go=-62	k ^ SI -go=-62	m si -go=-62	j hecho cosas=62	k ELEGIR -te $=62	j le desde=-62	k FRIO , -y=-62
k FRIO _ -y=-62	k -a -en COMPARA=62	w a alguien que=62	j hubo un=62	k HABER -un=62	m HABER un=62	m hubo -un=62	w hubo un=62	m que PORQUE=62	k -en -ta=-62	m , las=-62	w , las=-62
j estas la=62	w esas _ $=62	m TODOS en=62	k -as -a=62	m -as a=62	w mujer=62	p ELEGIR COSA=-62	k -ti LO=-62	k SER SENTIR=62	m es SENTIR=62	m LO mensajes=62	p VOY TU EL=-62
j de muy=62	p PERDON PASAR=62	p MENTIR TU LO=62	j me jugue=-62	k ^ -ra COMPARA=62	w ^ para que=62	j disculpas que=62	k COMPARA -ro=62	m que -ro=62	p SER COMPARA SE=62	j yo un=62	k -no SER=62
k -os _ -ar=62	j si menti=62	p TU LO PASAR=62	k -ro -de TU=-62	k TODOS TENER=-62	k ^ TODOS TENER=-62	p PERO SEXO=-62	j pedi yo=-62	k ESTAR ,=62	m ESTAR ,=62	w tus _ ,=62	p PASAR MENTIR COMPARA=-62
m cosas PORQUE=62	k -so EL=62	j como cosas=62	p PERDON PORQUE COSA=62	k COSA $=62	m COSA $=62	m ninos -y=62	w los ninos y=62	w ninos y=62	p COMPARA SE COMPARA=-62	j asi no=62	p QUIZA SOLO COSA=-62
w no con=62	p FRIO LO PORQUE=62	j por internet=62	k -or OTRO=62	m -or internet=62	m por OTRO=62	w por internet=62	p COPAS SER=62	j de tiene=62	m LO fechas=62	w fechas=62	p YO TU EL=62
p EL SI ME=-62	k -a -ir COMPARA=-62	j a duele=62	m cosas ,=62	w cosas ,=62	p ME VER EL=-62	p LO HACER=62	p ME PASAR=62	w me _ tan=62	p SI YO=62	k -he _ COMPARA=-62	j si dicho=-62
p TU COMPARA TODOS=62	w me _ un=-62	p SENTIR ELEGIR=-62	k HABER _ -do=-62	p EL SUBJ=62	p COMPARA ERROR PASAR=62	k -te -a ME VIDA=-62	m total ,=62	w total ,=62	j una con=62	k , -y NO=-62	p TU SOLO COSA=-62
p PASAR TODOS=-62	j a nuestra=-62	m -y elegi=-62	w y elegi=-62	p SER COSA PORQUE=62	w sospechar=-62	w las _ yo=-62	j no asi=62	j te nunca=-62	s yendo=-62	p SE ESTADO=62	k TU LO -te=-62
s malen=62	j te esa=62	p VIDA YO ME=62	p SER PORQUE LO=62	p EL SEXO TU=-62	j como me=62	j estres y=-62	k -ra _ -te=62	k SEXO -ra=-62	p NO PASAR VIDA=-62	p NO PORQUE COMPARA=-62	m me -go=-62
p PASAR EL COMPARA=-62	k LO COMPARA PASAR=62	p EL SE CONFIANZA=62	p TU PORQUE ME=62	j voy los=-62	j crees que=62	m crees COMPARA=62	w crees que=62	p NO EL TODOS=62	k ^ LO PORQUE=-62	p LO SE EL=62	w cuatro=-62
k NO SER -na=62	k -di _ LO=-62	k ME -as $=62	k -un -on $=62	w mi _ que=-62	j tu la=-62	k PERDON -or LO COSA=62	s sexo=62	w sexo=62	k PORQUE _ -do=62	p PERDON VIDA=-62	m tampoco ME=62
w tampoco me=62	j con padre=62	k ESTAR -en=-62	j tuve y=-62	p PORQUE SER ME=-62	p VOY LO TU=-62	k EL -je COMPARA SER=-62	p TU QUIZA SENTIR=62	k ELEGIR _ COMPARA=-62	k -he _ ME=-62	k TU SENTIR -y=-62	w ^ me gaste=-62
k VER -or=-62	m VER por=-62	k TU QUIZA=62	m te QUIZA=62	k LO COMPARA -ce ,=62	p TU EL LO=-61	p NOS SER=61	p NO EL OTRO=-61	k -il -en=-61	k -il -en LO=-61	m -il en=-61	k VOY _ NO=61
j no hombre=61	w la _ a=-61	k ME _ -na=-61	j confiar en=-61	p TU NO YO=-61	j dinero de=-61	w , _ mi=61	k LO VIDA -de=-61	p TU YO ME=-61	k -sa _ NO=61	p VOY EL LO=-61	k -y _ -ar=-61
p YO SER LO=61	p ME OTRO=-61	s inter=-61	w hice dano a=-61	p COMPARA SI LO=-61	p SER NO=61	j habria hecho=-61	m -ia hecho=-61	w habria hecho=-61	k -on , -y=-61	p SOLO SER NO=61	j tu prima=-61
m TU prima=-61	w prima=-61	w tu prima=-61	p SEXO COMPARA COMPARA=61	w ^ _ enteraste=-61	w ^ te enteraste=-61	w ^ era una=61	j estaba me=61	j tus con=-61	j me pase=61	m ME pase=61	w me pase=61
k ME _ HABER=-61	k , -je COMPARA=-61	p LO PORQUE PASAR=-61	j a amiga=-61	w a _ amiga=-61	k -en NOS -io=-61	m -en nuestro=-61	w en _ aniversario=-61	w en nuestro=-61	w en nuestro aniversario=-61	j borre que=-61	k VOY _ EL=-61
w habria _ $=61	m esto SER=-61	j por mis=-61	p YA LO=61	k -ba -ra=-61	m -ba para=-61	j tu lado=-61	m TU lado=-61	w tu lado=-61	p ESTADO ME EL=-61	p NO LO SENTIR=61	j fui y=-61
p VER ME TU=-61	p ME VER LO=-61	m ELEGIR el=-61	m elegi EL=-61	w elegi el=-61	p LO EL OTRO=-61	p HABER COMPARA NO=-61	k TU -go LO=-61	k -on TODOS=61	m con TODOS=61	w mirado=61	p SI JUEGO=-61
m esas -es=61	w me _ miedo=-61	p ME OTRO LO=61	k -de -vo=-61	m de -vo=-61	p COMPARA YO COSA=-61	p LO JUEGO EL=-61	j de habria=61	j tienes todo=-61	k EL -ho -de=-61	k TODOS EL -ho -de=-61	m derecho -de=-61
w derecho de=-61	w el derecho de=-61	w tienes todo=-61	w tienes todo el=-61	j no me=-61	m otra $=61	w otra $=61	k ^ TU -te LO=-61	j amistad en=61	w , _ fui=-61	k -bi _ COMPARA=-61	k EL _ QUERIA=61
k PASAR _ -as=61	k EL MENTIR -a=-61	s exist=61	w era _ ,=-61	m -as de=-61	m caido $=61	s caido=61	w caido=61	w caido $=61	k -ra _ -to=61	p TODOS ERROR=61	w podria=61
w que _ nunca=-61	p LO VIDA TENER=61	p SI SE QUIZA=61	p LO EL SER=-61	m -de verdad=61	w de verdad=61	p PERDON COMPARA VIDA=-61	w , _ cualquiera=61	j y tengo=61	p QUERIA LO=-61	w a _ que=-61	s drama=61
k ^ NO=-61	m ^ NO=-61	k ^ -en LO -da=-61	w lo _ hacia=61	w lo que hacia=61	p HABER COMPARA LO=-61	p PERO TU COMPARA=61	k TU VOY -a -ar=-61	p CONFIANZA COMPARA SER=-61	p SOLO NO SER=61	k SI LO COMPARA -as=61	m -as es=61
k NO -te EL=61	p PORQUE TU QUERIA=-61	w ^ me daba=61	k -do ME=-61	j de nos=-61	k COMPARA NO -as COMPARA=-61	k NO -as COMPARA=-61	k -a _ -po=-61	p COMPARA EL ME=-61	k LO _ MENTIR=-61	p PORQUE ME EL=61	j el menti=-61
s costo=-61	w costo=-61	m en -os=61	m aunque TU=-61	j preguntaste de=-61	m preguntaste -de=-61	w preguntaste de=-61	m que COMPARA=61	p SE SOLO=61	j pero se=61	p PERO SE=61	k PASAR -ra=-61
j no hablar=61	j la de=-61	j eso y=-61	j tambien me=61	j tarjeta y=-61	p PORQUE LO VIDA=-61	p LO NO MENTIR=-61	m YO decia=-61	w yo decia=-61	w por _ no=61	m COMPARA esta=-61	j que encontraras=-61
w encontraras=-61	k -as _ TU=61	m unos -os=61	s otro=61	w otro=61	k LO -es -y=-61	m ^ duro=-61	w ^ duro=-61	m -en esas=61	p JUEGO TU LO=-61	k -to -a LO=-61	k SOLO -y=61
m SOLO y=61	w algo _ lo=61	w algo de lo=61	p COMPARA COMPARA SER=-61	j le conteste=-61	m EL conteste=-61	w le conteste=-61	s perfe=61	m disculpo $=61	w , _ disculpo=61	w , me disculpo=61	w disculpo $=61
w me disculpo $=61	s minut=-61	k LO MENTIR ,=61	w porque _ con=-61	w porque estaba con=-61	j un se=-61	k -as PORQUE=61	k ^ _ -to=61	j hermana y=-61	w que _ en=-61	w ella _ el=61	p ME PASAR LO=61
m casa NO=61	j en que=-61	p LO CONFIANZA SOLO=61	j y ella=61	k ^ HABER -un=61	w ^ hubo un=61	k ELEGIR ELEGIR=-61	j tu mi=-61	j te quedes=-61	m TU quedes=-61	w quedes=-61	w te quedes=-61
j y lei=-61	m habria -do=61	j anos y=61	k ^ -di EL=-61	j una se=61	k -ro _ -ta=61	w me _ por=61	m HABER dicho=-61	j los gastos=61	m LO gastos=61	w los gastos=61	k -as _ -io=61
m algo COMPARA=-61	p LO TU ESTAR=-61	w perdon _ las=61	j un una=-61	k , NO -ra=61	j lo asi=61	m LO cosas=61	k -do PERDON=61	p NO FRIO TU=-61	s encer=61	j si eso=61	p LO TODOS COMPARA=-61
p NOS SOLO=61	p PORQUE EL ESTAR=-61	p EL EL MENTIR=-61	p COMPARA NO ELEGIR=61	j tu para=-61	p HABER VOY=-61	p PERO HABER SER=61	m lo -ue=-61	k TENER COMPARA=-61	w de donde=-61	p NO LO MENTIR=-61	j las pastillas=61
w las pastillas=61	j no puede=61	p LO NO EL=61	k ESTAR _ EL=-61	k -do -a=61	m -do a=61	w no es la=61	j cuando quieras=-61	m -do quieras=-61	w cuando quieras=-61	m fui -de=-61	j ya y=-61
j no ningun=-61	j la mentira=-61	m LO mentira=-61	w la mentira=-61	k LO _ -si=61	w lo _ asi=61	j haber que=-61	w haber _ que=-61	k COSA TU=-61	p QUERIA SER=61	k -es -de -ar $=-61	j fue antes=61
m fue -es=61	w fue antes=61	w fue antes de=61	p SI ME SUBJ=61	m VER tres=-61	j tus celos=-61	m TU celos=-61	w tus celos=-61	k -es SER=61	m les -je=-61	j es lo=61	m YO tenia=61
w yo tenia=61	w pregunto=-61	k NO -do ME=-61	m NO cuando=-61	j tres anos=-61	m tres -os=-61	w tres anos=-61	p FRIO LO ME=60	m dije $=60	w dije $=60	k -do _ -de=-60	m -on algunas=60
k EL _ COMPARA=-60	k OTRO _ -de=-60	k SE HACER=60	m SE hizo=60	m se HACER=60	w se hizo=60	k -de EL -po=-60	k -de _ -po=-60	p COSA COMPARA LO=-60	j y aparecio=60	k -do -y -io=60	m -y aparecio=60
w aparecio=60	w y aparecio=60	k -de ME -do $=60	w las _ con=-60	m lo QUIZA=-60	p PERDON NO COMPARA=-60	k NO LO VOY=-60	k NO LO VOY -a=-60	k PERDON -or SI=60	k PERDON _ SI=60	j mientras tu=-60	j minutos y=60
j las pruebas=-60	m LO pruebas=-60	w las pruebas=-60	m anos -y=60	w anos y=60	j mensajes no=60	m la -pi=-60	w la rompi=-60	m lo HABER=-60	m PORQUE era=-60	p TU TENER TU=60	m TU tampoco=60
p PORQUE TENER EL=-60	w noche=-60	w , y no=-60	k -a -er -y=-60	k ^ _ -ta=60	k -en LO -la=-60	w la _ en=-60	k -on ME OTRO=60	p SENTIR TU PERDON=60	j razon me=-60	j siento asi=60	m ^ siempre=60
w ^ siempre=60	j preguntaste te=-60	w me _ cuenta=60	j mesa a=-60	w el _ a=60	j y ahi=60	k NOS -y=-60	m NOS y=-60	m hiciste LO=-60	s llamo=-60	w llamo=-60	p TU COMPARA VOY=60
p ME PERDON TU=-60	w viejo=60	w eso es=60	k -as LO=-60	j veces que=60	k -ga -de=-60	m -ga de=-60	w le menti a=-60	k ME -ad=-60	m mi -ad=-60	w lastimado=60	k -de _ COSA=60
k PASAR -te=-60	p SE ME YA=-60	j siento mucho=60	m siento -ho=60	w siento mucho=60	p SER COSA EL=60	p NO ESTADO EL=-60	p PORQUE NO HABER=60	k -a TU -na=-60	w a tu hermana=-60	k COSA _ -lo=-60	k LO -is=-60
m de -la=60	k -es _ -as=60	w pasar _ $=60	p TODOS COMPARA TU=-60	p SER LO COMPARA=-60	m meses $=-60	w meses $=-60	k ^ _ -es=60	p EL VIDA YO=-60	j sepas que=-60	m COMPARA sepas=-60	w que sepas=-60
j mucho la=60	s parte=60	w parte=60	j con mia=-60	k VIDA ME=60	k COMPARA _ SE=60	j de fin=-60	k , COSA COMPARA=60	m , cosa=60	w , cosa=60	w , cosa que=60	k ME -os=60
j culpa el=-60	k ME HABER COSA=-60	k , -si COMPARA NO=60	k -si COMPARA NO=60	j todos la=-60	k COMPARA ,=-60	m COMPARA ,=-60	k -te COMPARA=-60	m -te que=-60	m -te lo=-60	k -ta _ ,=60	j estas un=60
j no crees=60	j de infancia=-60	w de _ infancia=-60	p EL NO COMPARA=-60	p SI COMPARA VOY=-60	m -ta que=-60	k -na COSA PASAR=60	w ^ _ le=60	j en abril=-60	m -en abril=-60	w en abril=-60	j disculpo por=60
m disculpo -or=60	w disculpo por=60	w me disculpo por=60	j que pasaste=-60	j con ya=-60	k -do _ -or=-60	w ^ _ amor=60	j hiciste nada=-60	k HACER NO=-60	k NO HACER NO=-60	m HACER nada=-60	m NO hiciste=-60
m hiciste NO=-60	w hiciste nada=-60	w no hiciste=-60	w no hiciste nada=-60	p JUEGO LO JUEGO=-60	k -de _ -on=-60	p SI EL VOY=-60	k LO ESTAR -do=60	m LO lo=60	w las cosas=60	p LO JUEGO MENTIR=-60	p LO ME OTRO=60
m habia NO=-60	k -to -en=-60	m -to en=-60	p COPAS NO SER=60	j se limites=60	m COMPARA eres=60	w que eres=60	j vengo de=60	k ^ -go -de=60	m ^ vengo=60	m vengo -de=60	s vengo=60
w ^ vengo=60	w ^ vengo de=60	w vengo=60	w vengo de=60	w pelea=-60	m conmigo -y=-60	w conmigo y=-60	m SOLO grande=60	k TENER PORQUE $=-60	w tenias razon $=-60	p COMPARA ME ELEGIR=-60	j la razon=60
j dejaste a=60	k QUIZA _ ,=-60	k PORQUE TU $=-60	k -or LO=60	w un _ de=60	p NO NOS SEXO=-60	j cosa se=60	p PASAR TU TU=-60	j he el=-60	w he _ el=-60	k COMPARA -ba -a=-60	k ^ SER EL=60
k -ar -as=-60	p TU NOS ME=60	k PASAR -un=-60	m PASAR un=-60	k ESTAR $=60	m ESTAR $=60	j se pedi=-60	k SE LO -di=-60	k SE _ -di=-60	w se _ pedi=-60	w se lo pedi=-60	k -ro COMPARA LO=60
p SER TU ERROR=60	k ^ LO -ce PORQUE=60	k , -sí=60	k , -sí ,=60	m , -sí=60	m , sí=60	w , sí=60	w , sí ,=60	k TU ME HABER=-60	w tu _ habias=-60	w tu me habias=-60	p HACER YO TU=-60
j fue fue=-60	k TU -re -a=-60	k COMPARA -os -en=60	j ir tu=-60	m podido -ar=60	p SE PASAR VIDA=60	m -pi la=-60	w rompi la=-60	p SI MENTIR TU=60	k ^ TODOS LO=-60	j muy la=60	j habia no=60
j tu estaba=-60	w perdon por las=60	j y alguien=60	p SUBJ COMPARA NO=60	k ME ELEGIR=60	j se decisiones=60	j se tomaron=60	j tomaron decisiones=60	m SE tomaron=60	w se tomaron=60	k -a EL QUERIA=-60	k -a _ QUERIA=-60
k -te -a EL QUERIA=-60	w a _ respeto=-60	w a el respeto=-60	k ^ -ne=-60	m ^ -ne=-60	k -un _ -de=60	j una mentirilla=60	w una mentirilla=60	k SOLO _ -ar=-60	p SER EL COSA=60	j te haber=-60	p ME VER NO=-60
p NO YO ESTAR=60	p COSA SER TU=-60	j te habian=-60	m perdi $=60	w perdi $=60	m para ME=60	w para mi=60	j esa que=60	p COMPARA NO EL=-60	p ELEGIR COMPARA ERROR=-60	j nuestros amigos=-60	k -a NOS OTRO=-60
k NOS OTRO=-60	m NOS amigos=-60	m nuestros OTRO=-60	w a nuestros amigos=-60	w nuestros amigos=-60	k ME _ -ra=-60	k SI TU -as -a=60	s bonit=-60	p COSA SOLO LO=-60	j y yo=-60	k LO MENTIR PORQUE=60	k EL ELEGIR=60
m EL sabia=60	k -na -on $=60	j no dano=-60	p SI ME COMPARA=-60	j de fe=-60	k -de _ -fe=-60	w de _ fe=-60	p PERO COMPARA=60	m perdon -or=-60	w perdon por=-60	k -ia -y LO=-60	j sí quien=60
j quien lo=-60	p LO COSA YO=-60	k SE COMPARA SER -or=-60	w hace _ y=-60	p ESTADO TU COMPARA=-60	p HABER PORQUE=-60	k -go SER=60	m -go es=60	j apuestas se=60	k -to _ LO=-59	w para _ y=-59	w estuvieras=59
m TODOS las=59	w todas las=59	k EL -di EL=-59	p ESTADO COMPARA LO=-59	w es algo=59	j en menti=-59	w ^ _ siento=59	k VIDA COMPARA NO=59	k EL -bo=59	j tenia en=59	k ELEGIR _ TU=-59	k LO -ta -en=-59
m ^ dejaste=-59	w ^ dejaste=-59	k SOLO _ -es=59	k -te -es=-59	p QUIZA NO TODOS=59	p LO PORQUE NO=-59	j el dia=-59	j primera vez=-59	k -ra QUIZA=-59	k LO -ra QUIZA=-59	m -ra vez=-59	m primera QUIZA=-59
w la primera vez=-59	w primera vez=-59	k JUEGO NO=59	j dinero que=59	k -en _ LO=-59	j yo el=-59	j me mejor=59	w la _ de=-59	k -ce _ SER=59	w ^ _ cuentas=59	k -je COMPARA TU LO=-59	m -te cosas=59
s simpl=59	w simplemente=59	j mis como=59	p ME PORQUE TODOS=59	k -un _ -y=59	w un _ y=59	k -an _ LO=59	p TODOS TU ME=-59	j te tanto=59	k -do -a -en=59	m SER mas=59	p SI COMPARA LO=59
p MENTIR SER COMPARA=59	k -un TODOS COMPARA=-59	w un hombre que=-59	k -on _ -da=59	j mucho con=59	k QUIZA _ SOLO=59	j te pedi=-59	m TU pedi=-59	w te pedi=-59	s ausen=59	k -do -no $=59	w ^ _ dio=59
w a decir que=-59	k NO -de=-59	j no su=59	m santa $=59	w santa $=59	j el hospital=-59	m EL hospital=-59	s hospi=-59	w el hospital=-59	w hospital=-59	m antes COMPARA=59	w antes que=59
w antes _ el=-59	w antes de el=-59	p TU COMPARA=-59	j y telefono=-59	s subi=-59	w subi=-59	p VOY JUEGO LO=-59	k LO MENTIR -or=59	m escondi -or=59	w escondi por=59	w lo escondi por=59	w carino=59
p VIDA PORQUE NO=-59	s verlo=-59	w verlo=-59	p COMPARA QUIZA LO=59	k -or ME -te=59	k EL -de EL=59	k SE _ SENTIR=59	p SE SENTIR SENTIR=59	j nos y=59	p SE COMPARA JUEGO=59	p QUIZA COMPARA CONFIANZA=59	m haberte -do=-59
k ME PERDON -de -as=59	k -ee=-59	p QUIZA COSA=-59	k -ce LO COMPARA=59	j la caja=-59	m LO caja=-59	w la caja=-59	w la caja de=-59	j la hice=-59	k -en ME COSA=59	k TU _ TU=-59	k ERROR -de=59
p COMPARA ESTAR PORQUE=-59	w a _ casa=-59	k SOLO SER=59	m solo SER=59	w a _ hora=-59	k SER _ -to=-59	k -es COMPARA -ce=59	k -es _ -ce=59	k COMPARA -es COMPARA -ce=59	j pero un=59	k -de _ VOY=-59	m -ia era=-59
w ^ siento mucho=59	k -es EL=-59	k -de _ -os=-59	j mi y=-59	k -do -ar $=-59	p ELEGIR COMPARA SENTIR=-59	j dia en=59	j algo te=-59	k TU -je ESTADO=-59	m -je sola=-59	m deje ESTADO=-59	w deje sola=-59
w te deje sola=-59	k NO -de LO PASAR=-59	j ya estaba=59	j me lo=-59	j le madre=-59	p FRIO LO LO=59	p QUERIA ME LO=-59	j no pelear=-59	j invente una=-59	k ME MENTIR -na=-59	m invente -na=-59	w invente una=-59
w me invente una=-59	j un dia=59	p COMPARA HACER ME=-59	j me habian=59	m ME habian=59	w me habian=59	j hacer que=-59	j me gaste=-59	w tomado=59	s respo=-59	j soy de=-59	k TU COMPARA ME=59
k -do _ SE=59	p COMPARA EL ELEGIR=-59	k -y _ ESTAR=59	m lo -ro=-59	w nuestro=59	k ME -ba -a=59	k -y COMPARA=-59	m y COMPARA=-59	s surgi=59	j sido que=59	p NO SENTIR TU=-59	p NOS PASAR LO=59
p PASAR COMPARA ME=-59	p COMPARA VIDA NO=59	k LO -os -os $=-59	p JUEGO SI LO=-59	p ME LO YO=-59	k -co _ COMPARA=59	p NO COMPARA YO=-59	m SE termino=-59	w se termino=-59	p EL PORQUE ELEGIR=-59	k -ir -a EL=-59	p TU SE PASAR=-59
p SE SEXO=-59	k EL -go=-59	k -a _ -ta=-59	p MENTIR VIDA EL=-59	p SER EL SOLO=59	p LO ELEGIR ME=-59	j y dos=-59	k -un SOLO -de -es=59	k SOLO -de -es=59	w la _ ya=-59	j fin te=-59	k PASAR _ ELEGIR=-59
j hice algo=59	m -ce algo=59	w hice algo=59	j el lado=-59	w a el lado=-59	w el lado=-59	k -en COMPARA -te=-59	p LO LO PORQUE=-59	k -an ,=59	m -an ,=59	k -ui $=59	m -ui $=59
j en le=-59	s ojos=59	w ojos=59	k SER _ -on=59	p LO YO EL=-59	k ^ -ra ,=59	m mira ,=59	w ^ mira ,=59	w mira ,=59	j sobre tu=-59	m EL sobre=-59	w de el sobre=-59
w el sobre=-59	k COMPARA -sí ,=59	w que sí ,=59	p TENER EL=-59	k SEXO _ COMPARA=-59	p ME NO ME=-59	j hiciste lo=-59	j a lo=-59	w el _ porque=59	w ^ _ fuiste=-59	k -a LO -to=-59	j el celular=59
m EL celular=59	w el celular=59	k -er LO SEXO=-59	k -es -er LO SEXO=-59	p SI TU=59	j amistad se=59	m LO amistad=59	w la amistad=59	k -on _ -er=59	k COMPARA LO -ia=-59	k VER _ -ra=59	w , _ siento=59
w , lo siento=59	p PERDON PERO NO=59	j ansiedad no=59	m dias ,=-59	w dias ,=-59	w abierta=-59	p COMPARA YO TENER=59	j no estoy=59	j pido me=-59	w el _ ,=-59	j te fui=-59	j con una=-59
w , _ el=-59	j por noches=-59	p COMPARA COSA SI=-59	p COMPARA PASAR COMPARA=-59	k LO -je $=59	w lo dije $=59	m ^ les=-59	w ^ les=-59	p ME ME PORQUE=-59	k -de EL -er SEXO=-59	m mas $=-59	w mas $=-59
j un el=-59	w y _ escondi=-59	k VOY -a EL=-59	k -ma _ LO=59	j perdon los=-59	k -as _ TODOS=-59	k -de _ -io=-59	j tres que=-59	k , _ SE=-59	w , _ se=-59	j cobarde y=-59	m cobarde -y=-59
w cobarde y=-59	k PORQUE -do=59	p LO ELEGIR YO=-59	j fueron de=59	w errores=59	p COSA NO ME=-59	m llegue -a=-59	w llegue a=-59	p COSA COMPARA FRIO=-59	j de carino=59	j el por=-59	k ^ MENTIR=-59
m ^ MENTIR=-59	j pero nunca=58	m PERO nunca=58	w pero nunca=58	k ^ TENER -ho=-58	w nueve _ $=-58	j tarjeta de=-58	p TU PERDON COSA=58	p ESTAR EL VIDA=-58	j poco mas=58	k -un SOLO SOLO=58	m SOLO mas=58
m poco SOLO=58	w poco mas=58	w un _ mas=58	w un poco mas=58	k YO _ JUEGO=-58	w durante _ $=-58	p NO PASAR SER=-58	p TU NO TENER=58	p HACER ERROR=-58	p TU YO MENTIR=-58	k -go _ -na=58	p OTRO LO=58
k LO _ -bi=-58	j haber ido=58	w haber ido=58	w haber ido a=58	k TU SENTIR COMPARA=58	p SER TU HABER=-58	k NO TU -ca=-58	k NO TU -ca -a=-58	w no te toca=-58	j que ni=-58	j de nuevo=-58	k , -na=-58
m , -na=-58	m , una=-58	w , una=-58	j te telefono=-58	m ^ mira=58	w ^ mira=58	j tu conte=-58	k -on EL -en=-58	j lo apuestas=58	k COMPARA -lo=-58	k -io EL=58	j el camino=58
w camino=58	k -on _ -de=58	m -es el=-58	k -y ME LO=-58	w y me lo=-58	w eso _ es=58	k PORQUE ME -te=58	k -os -os ,=58	k ELEGIR _ -do=-58	j rompi el=-58	j siento haber=-58	m siento HABER=-58
w ^ siento haber=-58	w siento haber=-58	w que _ fui=58	p NOS LO NO=-58	k -da , -y=-58	k ^ -ba LO=58	p TU NO SUBJ=58	p TU SI SUBJ=58	j lo mentira=-58	k COMPARA LO ELEGIR=-58	p PASAR PASAR EL=-58	m recien -do=-58
k QUIZA COMPARA TU=-58	p ME SE YO=-58	k YO NO -ia=58	j estabas la=-58	k NO ESTAR $=58	j que sentir=58	p PORQUE ME HACER=58	w de todo=58	j vez me=-58	m que QUIZA=58	k ME -ra=58	j decia el=-58
w tu _ y=-58	j miedo de=-58	k TENER -do -de=-58	k ^ TENER -do=-58	k ^ TENER -do -de=-58	m miedo -de=-58	w miedo de=-58	k -je COMPARA SER -na=-58	k ^ HACER -de=-58	w ^ dejaste de=-58	w malentendido=58	k -on TU -as=58
m todo LO=58	j solo queria=58	k SOLO ELEGIR=58	m SOLO queria=58	m solo ELEGIR=58	w solo queria=58	w fue de=58	m -on quien=58	w con quien=58	p TU LO LO=-58	p NO ME OTRO=58	p PERDON LO=58
j si decides=-58	k SI ELEGIR=-58	k SI ELEGIR -te=-58	m SI decides=-58	m decides -te=-58	m si ELEGIR=-58	w si decides=-58	m -es de=-58	m diste LO=-58	k -ue -de -a=-58	k ^ -ue -de=-58	k ^ -ue -de -a=-58
m -ue tarde=-58	m llegue -de=-58	m tarde -a=-58	w ^ llegue tarde=-58	w llegue _ a=-58	w llegue tarde=-58	w llegue tarde a=-58	w tarde a=-58	j eso es=58	k -y NO -di=58	k -na SEXO=-58	m una SEXO=-58
j me arrepiento=58	m ME arrepiento=58	w arrepiento=58	w me arrepiento=58	j viaje lo=58	m la -ve=-58	k -es _ $=58	k -on LO -es=58	p COSA LO VIDA=58	k -di -os=-58	w ^ _ sientes=-58	k -go _ NO=-58
p COPAS PORQUE=-58	w entrar=-58	p EL TU SER=-58	k -a -er LO=-58	w a eso $=58	j me buscara=58	j que buscara=58	w buscara=58	p EL ME NO=58	j y conteste=58	k -de -io -y=58	k EL JUEGO=-58
m el JUEGO=-58	p COMPARA SI SUBJ=58	k COMPARA ME -ra=58	w que _ dije=-58	k PERDON , -y=-58	k PERDON , -y NO=-58	k PERDON _ -y=-58	j cama a=-58	k HABER MENTIR=-58	j el mio=-58	k -je COSA=58	m dije COSA=58
w que _ se=58	m -ce cosas=58	p LO SE NO=58	k , PERO=58	m , PERO=58	k -di _ JUEGO=-58	p COSA LO SE=58	p PERDON SI ERROR=58	m -er en=-58	k NO ELEGIR -te=58	w una _ $=58	m , ni=-58
w , ni=-58	p COMPARA SE NO=58	p TU EL COMPARA=-58	w conte _ mi=-58	w conte a mi=-58	k LO TENER COMPARA=58	w ^ _ todos=58	p LO MENTIR SE=58	j cosa que=58	p TU EL PASAR=58	p LO SE TODOS=58	j habia a=-58
p VIDA YO NO=-58	p MENTIR SOLO=58	p LO SOLO COMPARA=-58	j es no=58	k -te -a -ar=-58	k -a TU $=-58	s fria=-58	w fria=-58	p SENTIR TENER=-58	k -ro PORQUE=-58	j que nuestro=58	k HABER NO COMPARA=-58
k NO HABER NO COMPARA=-58	k PORQUE TENER $=58	k ELEGIR COMPARA TU=-58	k COMPARA NO PASAR=-58	p SE LO CONFIANZA=58	j la me=-58	p TODOS TU ESTAR=-58	k -jo $=-58	m -jo $=-58	k -ce PORQUE=58	p PERDON PORQUE PASAR=58	p PORQUE PASAR COSA=58
k -je COMPARA NO=-58	j te perdon=58	m habrias -do=-58	j usted de=-58	j a casa=-58	w de _ meses=58	s piens=58	k SOLO QUERIA=58	j que ese=-58	k OTRO -y NO=-58	p NO SOLO PORQUE=58	w no es de=-58
p SEXO EL LO=-58	p SI COMPARA PERDON=58	m -es durante=-58	j tire el=-58	m tire EL=-58	w tire el=-58	k ME QUERIA $=58	k PERDON -or TODOS LO=58	p OTRO LO NO=58	p NO PASAR EL=-58	w y _ mentira=-58	k -go -de=58
p YO NO TU=-58	p ELEGIR SOLO=-58	k HABER -os=58	k -es -me LO=-58	k -es -me LO COMPARA=-58	k -me LO COMPARA=-58	k ^ -es -me=-58	k ^ -es -me LO=-58	p ESTADO VIDA=-58	p TU MENTIR ME=-58	k PORQUE _ -y=-58	k VOY _ -a=-58
j pague a=-58	k -lo ,=58	m -lo ,=58	w dije que no=-58	j no habia=-58	j quieras la=-58	j de nuestro=58	k LO COMPARA EL=-58	k -as -y TU=-58	j en casa=58	k ^ PERDON TU=58	m MENTIR los=58
j cuando verdad=-58	p NO TU TENER=-58	j mala racha=-58	k ERROR -ha=-58	m ERROR racha=-58	m mala -ha=-58	s racha=-58	w mala racha=-58	w racha=-58	j borre el=-58	m ME fuera=58	w me fuera=58
j de parte=-58	w de _ parte=-58	j para ir=-58	j de estaba=-58	p PASAR ESTAR=58	j hice cosas=58	w hice cosas=58	k -no _ -or=58	k ^ SER -uy=58	p ME LO QUIZA=-58	k ^ LO COMPARA=-58	k ELEGIR NO -er=-58
k ELEGIR _ -er=-58	k -en _ $=58	p SOLO COMPARA SEXO=58	j no sabes=-58	m NO sabes=-58	w no sabes=-58	k ESTADO -de=58	m ESTADO de=58	m ^ pense=58	w ^ pense=58	j me da=-58	s lleve=-58
w lleve=-58	s chico=-58	p TU COMPARA ME=-58	k HABER SENTIR=58	k NO TU -es $=-58	p ME EL PORQUE=-57	j en medio=57	w de _ y=57	k -en TU -ra=-57	m TU contra=-57	w en tu contra=-57	w tu contra=-57
p EL ESTAR TU=57	k -or _ MENTIR=-57	m -no que=-57	w el _ $=-57	s ensen=-57	p PERDON EL LO=57	k TU LO -ce=-57	w te _ hice=-57	p SI LO EL=-57	m en NOS=-57	w la casa de=-57	k -or _ -y=-57
w por _ y=-57	s tarje=-57	j el cabeza=-57	k LO -es $=57	p CONFIANZA COMPARA=-57	k COMPARA -un=57	m que -un=57	m -es la=-57	m pregunta ,=-57	w pregunta ,=-57	w no estaba $=-57	s aviso=-57
w aviso=-57	j manana te=-57	j alguien y=-57	k -ta NO=-57	m decirtelo ,=57	w decirtelo ,=57	p TU PORQUE PERDON=57	p NO SENTIR LO=57	p LO SE COSA=57	p NO LO HABER=57	p PERDON NOS=57	p COMPARA COSA COMPARA=-57
j fue a=57	w fue _ de=-57	k SER _ -ia=-57	j no buena=-57	w buena _ $=-57	p TU ME HACER=57	k ME -y YO=-57	j el sabes=-57	k NO VOY=-57	k NO VOY -a=-57	p QUIZA NO HABER=57	m ^ fuiste=57
w ^ fuiste=57	w nombre=-57	k -as -do=-57	w de que lo=-57	j siento si=57	p SOLO LO QUERIA=-57	k -y ME SER=-57	w y me fui=-57	p FRIO JUEGO=-57	m ELEGIR lo=-57	j perdon por=-57	k ESTADO TU=57
m ESTADO te=57	k NO -es COMPARA=-57	p TU VER COMPARA=-57	j que el=-57	p COMPARA TU QUIZA=57	p MENTIR EL COMPARA=-57	m por LO=57	w , _ delante=-57	k YO _ -ia=57	j tambien tu=-57	k SEXO _ -y=-57	m tambien $=-57
w tambien $=-57	m -en algo=57	w en algo=57	m LO preguntas=-57	j ser fiel=57	m SER fiel=57	s fiel=57	w fiel=57	w ser fiel=57	k SE MENTIR=57	m se MENTIR=57	w trabajo=-57
j el hablar=57	k ME -ue=-57	m me -ue=-57	p ERROR TU ME=-57	k -y YO=-57	m -y yo=-57	m y YO=-57	w y yo=-57	m -en apuestas=-57	m en JUEGO=-57	w en apuestas=-57	j y nada=57
p SI ME PASAR=57	k ME -te -de EL=-57	p COSA COMPARA HABER=-57	s fuist=57	w fuiste=57	k SENTIR -da=-57	k NO -di -a=57	m NO aprendi=57	k ^ SER COMPARA TU=57	p ME EL NO=-57	k -a COMPARA=-57	m a COMPARA=-57
j se dinero=57	m ESTAR en=-57	k -de FRIO $=57	w sin _ ,=-57	w sin _ y=-57	k -en _ -zo=-57	p TU OTRO TU=-57	k ^ NO TU -je=-57	k -do COMPARA ME=-57	s rosar=-57	w rosario=-57	k COPAS $=57
m COPAS $=57	p EL VOY LO=-57	s arete=-57	k ME SEXO -on=-57	m me SEXO=-57	k PASAR _ COSA=-57	k -on ERROR $=57	k PORQUE NO ME=-57	p COMPARA SI COMPARA=-57	k COMPARA LO -ba=57	j a de=-57	j es con=-57
s pasti=-57	w pastillas=-57	p PERO LO COMPARA=-57	w de _ trabajo=57	w de el trabajo=57	p EL SE COMPARA=57	p ESTAR LO NO=57	k -je ESTADO=-57	p SI ERROR=57	p VOY TENER=-57	m EL mensaje=-57	w el mensaje=-57
p OTRO NO TU=-57	w el cuarto=57	k PERDON _ SER=57	w el dinero ,=57	k ^ EL MENTIR -a=-57	p SE TU=-57	j haya hecho=57	m QUIZA hecho=57	w haya hecho=57	j perdi y=57	j una porque=-57	j con pregunta=57
w con _ pregunta=57	w el dinero $=57	j ahora te=57	k SER -el ,=57	p ESTAR VIDA ESTAR=-57	m -un error=57	p TU SER SER=57	p OTRO TU LO=57	k -or LO -de LO=57	w el _ antes=57	s error=57	k COMPARA -as ME=-57
k -da LO -da=57	k -da _ -da=57	k COMPARA -ir COMPARA=57	p SI SENTIR PERDON=57	p NO EL YO=-57	m cuenta ,=57	w cuenta ,=57	k HABER -do -y=57	j enojada el=-57	j enojada tiempo=-57	j estar enojada=-57	j estar tiempo=-57
k -es ESTAR SENTIR=-57	k ^ -es ESTAR=-57	k ^ -es ESTAR SENTIR=-57	m -es estar=-57	m estar SENTIR=-57	w estar enojada=-57	k SOLO ESTADO COMPARA=57	p SOLO ESTADO COMPARA=57	p PASAR SI=57	p COMPARA ESTAR TU=57	k TU -ca=57	m te -ca=57
p PERDON SER TU=57	k ^ TU -re=-57	k QUIZA COMPARA ME=-57	j y ahora=-57	m vez ,=-57	w vez ,=-57	k ^ HABER=57	m ^ HABER=57	j fue quien=-57	p ESTAR COMPARA=-57	k -y EL NO=-57	k -or LO -es COMPARA=-57
p EL VOY NO=-57	k NO _ -le=-57	p EL ESTAR=-57	k -me _ $=-57	k LO -ca $=-57	k -a EL OTRO=-57	j pido por=-57	j primera en=57	j que contarte=57	k TU -je ESTADO -on=-57	w deje _ con=-57	w deje sola con=-57
m NO quise=-57	k COMPARA -as SER=-57	k LO COMPARA -as SER=-57	p EL PASAR YO=57	w deudas=-57	k -as -er=-57	p ME YO COMPARA=-57	p QUIZA LO=-57	k -no _ -en=57	m todo EL=-57	w todo el=-57	w ^ _ padre=-57
k SE -ba $=-57	k NOS JUEGO=-57	m -en todos=57	j de lo=57	k LO COMPARA TU -te=-57	k -no EL=-57	m -no el=-57	w cervezas=57	k SE ME=57	m SE me=57	m se ME=57	w se me=57
w habria _ si=57	k EL NO=-57	m ella LO=57	p LO QUIZA LO=-57	j miedo por=57	p NOS NO TU=57	k NO -ra SER=57	k ^ NO -ra SER=57	m siquiera SER=57	k SI _ LO=57	p PASAR YA=-57	k ESTADO $=57
m ESTADO $=57	j te disculpas=57	w te _ disculpas=57	k -zo -de=-57	m -zo de=-57	k -le _ NOS=-57	k ^ _ -te=-57	p TU COMPARA EL=-57	p SER COMPARA JUEGO=-57	s ves=-57	w ves=-57	k ^ NO COMPARA ME=57
w ^ eso te=-57	k ^ _ -lo=-57	p COMPARA VOY=-57	k NO -on=57	j de banco=-57	s posib=57	w queres=57	j un que=-57	k -un _ -en=57	w un _ en=57	j por demas=57	w por _ demas=57
j a siento=57	k NO -me=-57	k COMPARA EL -as=-57	p ESTADO SE=-57	j lo preguntaste=-57	j a una=-57	j a la=-57	j contigo a=-57	m ya SER=57	w ya es=57	p HABER LO NO=57	w ^ _ lo=57
k SER _ ESTAR=57	p PASAR ME=-57	m ^ nadie=-57	w ^ nadie=-57	p TU SENTIR LO=57	j tu sí=57	p TU TU SENTIR=-57	p TU SENTIR TODOS=57	w ^ _ tan=57	p FRIO MENTIR=57	k EL -bi=-56	m EL escribi=-56
w ^ el que=56	k -ra EL=-56	p TU TU TU=56	j un lo=-56	k -a ME COMPARA=56	m mi COMPARA=56	k -on -ro=-56	k TU -os -y=-56	p NO TODOS COMPARA=56	k EL _ ELEGIR=-56	k QUIZA ME -as=56	m QUIZA mis=56
k ^ TU HABER -do=56	p TU SOLO COMPARA=-56	p MENTIR LO JUEGO=56	j conte madre=-56	j de una=56	k TODOS _ -ho=-56	j otro cuarto=-56	m COMPARA cuarto=-56	m otro -to=-56	w otro cuarto=-56	m -on tu=-56	w con tu=-56
w de _ mes=56	m YO lo=-56	w y yo lo=-56	w yo lo=-56	k ^ SI TU LO=56	p PERO LO LO=-56	w ^ _ tampoco=56	s peor=56	w peor=56	m el -go=-56	j dije te=-56	j si casa=56
j yo segui=-56	w a ti $=-56	k VIDA -a TU=-56	p COMPARA COMPARA QUERIA=56	k LO PERDON -en=56	m PERDON en=56	m siento -en=56	w lo siento en=56	w siento en=56	j menti por=-56	k QUIZA _ -de=56	w , _ mas=56
k -as -do -na=-56	k -as -do -na ME=-56	j cosas debia=56	k -or TU=56	m por TU=56	w que tu lo=56	j me la=56	k ^ LO PASAR=56	k COMPARA ESTAR -do=-56	p COMPARA NOS LO=-56	m -do mas=56	j te yo=-56
p NO SUBJ SOLO=56	w di la=-56	w de _ $=56	j a habia=-56	m mensaje -de=-56	w mensaje de=-56	j por camino=56	w por _ camino=56	w por el camino=56	p COSA YA=56	p SI TU QUERIA=56	k COMPARA NO -es=-56
k ME SER -de=-56	w me fui de=-56	k LO ELEGIR YO=-56	m LO no=-56	s abier=-56	j es asi=56	m de -to=56	k -a _ VOY=-56	j se conte=-56	w se _ conte=-56	w el mismo dia=-56	p COMPARA NO TU=56
p PERDON TODOS EL=56	k -de _ -jo=-56	j y ninos=-56	j perdona si=56	m perdona SI=56	w ^ perdona si=56	w perdona si=56	j mal siento=56	j lado tu=56	w estaba _ un=56	k -y _ -me=-56	w presente=-56
w que _ falta=-56	p NO LO LO=56	k ^ -go=56	m ^ -go=56	p OTRO LO TU=-56	k TU _ SI=-56	s momen=56	m ME hermana=-56	w mi hermana=-56	m -lo despues=-56	p MENTIR LO=-56	p MENTIR COMPARA=-56
m EL pasado=56	w el pasado=56	s oi=-56	w oi=-56	s claro=56	w claro=56	p COSA SER COMPARA=56	p SER SOLO SOLO=56	j yo casado=56	k ELEGIR COMPARA YO=56	m casado ,=56	p ELEGIR COMPARA YO=56
w casado ,=56	w sabia que yo=56	w yo _ casado=56	m nombre $=56	w nombre $=56	w ^ _ amigos=-56	j mal y=-56	k -he NO=-56	m tenido ME=56	w ^ _ tenido=56	w defenderme=-56	w con lo de=56
k SE _ PORQUE=56	j nuestro y=-56	m como LO=-56	p SI NO VOY=-56	p ESTAR EL LO=-56	p TENER COMPARA HABER=56	p NO NO LO=-56	k FRIO _ COMPARA=-56	p HABER NO COMPARA=-56	j para me=-56	p LO HABER ESTADO=56	p ELEGIR TU COMPARA=-56
j que hecho=-56	w queria=-56	k SI ME -es=56	j diga que=56	p TU COSA SE=-56	w que no $=56	p VIDA NO SE=56	j les dije=-56	w les dije=-56	k -er EL=-56	p TODOS TU EL=56	p CONFIANZA NO=56
p SI ME PORQUE=-56	w a esto $=56	p MENTIR SOLO LO=56	j cargo lo=56	w cargo _ lo=56	w cargo de lo=56	p TU SER VIDA=-56	k -do _ NO=56	m -ar mis=56	p FRIO FRIO=-56	w ^ _ disculpas=56	j uno siente=56
k -no SE -te=56	w uno _ siente=56	w uno se siente=56	p ME TU PORQUE=-56	w , _ pido=56	w , te pido=56	p COSA TU PERDON=56	k ^ TU OTRO TU=56	k -va -a SER=-56	k -va _ SER=-56	j me llevo=56	m ME llevo=56
w me llevo=56	w me llevo a=56	j bebe yo=-56	j a diez=-56	w ti y a=56	k -or EL=56	k -de COPAS=-56	m de COPAS=-56	s miedo=-56	k ^ QUIZA -te=-56	w nuestro _ $=56	j casino no=56
j lunes y=-56	k LO _ -ce=-56	w de _ me=-56	j once y=-56	j y aun=-56	k -y -un -si=-56	k -y _ -si=-56	m -y aun=-56	w y _ asi=-56	w y aun=-56	w y aun asi=-56	k EL QUERIA=-56
p VIDA PASAR LO=56	p LO PORQUE TU=56	j vas a=56	m vas -a=56	w vas a=56	w ^ _ pediste=-56	p COMPARA NO TODOS=56	j ya antes=-56	k SER _ -so=-56	k ^ _ -ho=-56	j fue error=-56	w fue _ error=-56
w fue un error=-56	k NO LO -ia=56	k NO -pe=56	m NO supe=56	j como que=-56	j digo que=-56	w es _ te=56	w es que te=56	m -ve la=-56	p PERDON ERROR EL=56	w algo que=-56	p COSA ME LO=-56
p TENER LO VIDA=56	s infie=56	w infiel=56	m fue -a=56	w fue a=56	j le no=56	p PERDON EL JUEGO=56	j estaba un=56	m madre $=56	w madre $=56	j estar con=56	m estar -on=56
w estar con=56	k SOLO ESTADO $=56	p SE EL COMPARA=-56	k -na JUEGO=56	m una JUEGO=56	p PERO ME LO=-56	k LO CONFIANZA LO=-56	m CONFIANZA la=-56	m -or cada=56	w por cada=56	k -de ME=56	k -or EL COSA $=56
p VIDA SE TU=-56	j juego a=56	p ME COSA EL=-56	p ME QUIZA EL=56	k -as -as -y=56	s tarde=-56	k -y NO ME -ba=56	m que COSA=56	w de una=56	k VIDA SE PASAR -do=56	k -ir COMPARA LO=56	w persona=56
k , LO SER TODOS=56	w es todo=56	m LO situacion=-56	k TU QUIZA SENTIR=56	k ME HACER $=-55	w ^ _ apuestas=55	p NO YO=-55	p VER TU COMPARA=-55	j lo esta=55	p QUIZA QUIZA HABER=55	k LO -eo=-55	p LO VIDA YO=55
k -ce _ TU=55	k -de COMPARA COSA=55	k -de COMPARA COSA $=55	m dije -a=-55	w dije a=-55	j a seis=-55	w empezo=55	k ^ NO ME=55	p LO COMPARA SUBJ=55	k -do _ QUIZA=-55	p ESTAR EL TU=-55	k -de -no $=-55
k -de SOLO=55	m de SOLO=55	k HABER _ ,=-55	m ^ empene=-55	w ^ empene=-55	w empene=-55	k TENER -as=55	m NO la=-55	j lo tambien=55	s viera=-55	j se tenia=55	p SE PASAR TENER=55
k -er=-55	j dije verdad=-55	j y dio=55	k EL -do -de=-55	w en _ cosas=55	p NO NO ERROR=-55	k YO _ SE=-55	w yo _ se=-55	m -de ir=-55	w de ir=-55	w de ir a=-55	w es lo que=-55
k COMPARA OTRO=-55	j banco de=-55	k -er _ -a=-55	k -ar -on=-55	p TODOS SER LO=55	k MENTIR -a TU=-55	s depre=55	p ME SENTIR TU=-55	p ME OTRO COMPARA=55	j aviso de=-55	w y _ un=-55	j lo desde=55
w pedia=-55	k NO VOY -a -te=-55	k VOY -a -te=-55	k -de _ TENER=55	k -ar -en=-55	p ESTAR SER=-55	p LO PASAR=55	p NO LO ESTADO=-55	p TU HACER=-55	p LO LO SOLO=-55	s embar=-55	j yo hice=-55
j deje el=-55	p NO SE SE=-55	s todas=55	w todas=55	m HABER bebido=-55	p COMPARA COMPARA SOLO=-55	w prestamo=-55	j digo el=-55	s quiza=-55	k ^ ESTAR -da=55	j disculpa si=55	j a reuniones=-55
j reuniones y=-55	w a _ reuniones=-55	w reuniones=-55	p VOY LO SI=-55	k -ad _ COMPARA=-55	p EL ME QUIZA=-55	j hasta la=-55	j me dijiste=55	k EL _ SEXO=-55	m proposito $=-55	w proposito $=-55	j y invente=-55
p EL COMPARA YO=-55	j a despues=55	m hecho COSA=-55	k ME _ QUERIA=55	p PERDON NO EL=-55	p PORQUE SOLO=55	p SI SER PORQUE=-55	p TU ME EL=-55	k ^ -je COMPARA -as=-55	k -os _ -je=55	j el siempre=-55	k EL _ SOLO=55
p ERROR ESTAR=55	j si los=55	j cena y=55	m con ME=-55	m ^ gaste=55	w ^ gaste=55	k -je ESTADO -on=-55	p EL MENTIR=-55	w ^ _ me=55	j confiar mi=-55	w confiar _ mi=-55	w confiar en mi=-55
j en esta=55	w yo _ te=55	j dinero y=-55	m COMPARA vos=55	w que vos=55	j y de=-55	k COMPARA -bi=-55	j hasta de=55	k NO SE QUIZA=55	k TU -no=-55	p ME OTRO MENTIR=55	j fue te=-55
j nadie se=55	w lo _ para=55	p ME SEXO ME=-55	j a habias=-55	w le _ desde=-55	s amist=55	j quede te=-55	p EL TODOS ME=-55	m trabajo ME=55	w el trabajo me=55	w trabajo me=55	w siente=55
k ^ _ -bo=-55	p QUIZA SI=55	j le mi=-55	j y pero=55	p TU LO SER=55	j pedi dinero=-55	k -di VIDA=-55	k -di VIDA -a=-55	k -di _ -a=-55	k EL -di VIDA=-55	k EL -di VIDA -a=-55	m -di dinero=-55
m dinero -a=-55	m pedi VIDA=-55	w dinero a=-55	w le _ dinero=-55	w le pedi dinero=-55	w pedi _ a=-55	w pedi dinero=-55	w pedi dinero a=-55	k -a QUERIA=-55	m a QUERIA=-55	k SEXO , NO=55	p PASAR COSA SE=55
k -ve -a=-55	m -ve a=-55	k VER _ EL=-55	k -ra ME=55	k -sa _ YO=55	j necesitaba alguien=55	p PORQUE VER=-55	s feliz=55	w feliz=55	j verdad me=55	p EL LO NO=55	p TODOS LO LO=-55
j de noche=-55	m -y era=55	w y era=55	j escribi y=-55	m ya PASAR=55	m dinero -en=-55	w dinero en=-55	k LO VIDA COMPARA=-55	s amor=55	w amor=55	j tu nadie=-55	m dos -es=55
k -as COMPARA -ra $=55	m hiciera $=55	w hiciera $=55	w que hiciera $=55	k NO _ -an=55	p SOLO TODOS COMPARA=55	w los dos $=55	j enteraste por=-55	k TU -te -or=-55	k ^ TU -te -or=-55	m enteraste -or=-55	w enteraste por=-55
w te enteraste por=-55	w escribio=-55	j y falsifique=-55	s falsi=-55	w falsifique=-55	k PORQUE _ -na=55	k -de EL COSA=55	k -de EL COSA $=55	k PERDON -te MENTIR=-55	k ^ PERDON -te MENTIR=-55	s pedi=-55	w pedi=-55
m MENTIR la=55	s sobre=-55	w seguir _ $=-55	p TODOS ESTAR=55	p YO VOY=-55	w con eso $=-55	w una _ en=55	k -ro -ir=-55	m quiero -ir=-55	j de anos=55	j estar a=55	p PASAR LO SEXO=55
j que teniamos=55	p ME PORQUE COMPARA=-55	k -pu=-55	k LO NOS $=55	k SENTIR -y LO=55	m -a el=55	w a el=55	k PERDON _ -os=55	j te voy=-55	m fue -un=-55	w fue un=-55	j me sola=55
m ti -y=55	w ti y=55	j mi habria=-55	j tu confianza=-55	k TU CONFIANZA=-55	m TU confianza=-55	m tu CONFIANZA=-55	w tu confianza=-55	p LO TENER PORQUE=-55	p YO TU=-55	j puse a=-55	k -or -da=55
m por -da=55	w se _ las=-55	j yo nadie=-55	p MENTIR EL OTRO=-55	w , _ tres=54	p PERDON SI NO=54	p SE YA NO=-54	k NO ME -as $=-54	p PORQUE TU LO=-54	p LO ERROR YO=-54	k EL COMPARA=54	p TU FRIO ME=54
k -en LO -ca=54	k NO SER EL COMPARA=54	w , _ te=54	w rompi _ promesa=54	k -a ME OTRO=-54	k SI _ -ra=-54	k EL -ra=54	j porque nunca=54	p SE ME PASAR=54	j si hice=54	m ^ estabas=54	w ^ estabas=54
k -de -ar=-54	m de -ar=-54	j los que=-54	p PERO LO MENTIR=-54	k -na TU=-54	m -na te=-54	k -ti COMPARA=-54	m -ti que=-54	m prometi COMPARA=-54	w prometi que=-54	p PASAR ME EL=-54	k -as ME=-54
k SER CONFIANZA=-54	j hubiera alguien=54	k PASAR _ -do=54	j deje organizaras=-54	j que organizaras=-54	m COMPARA organizaras=-54	w deje _ organizaras=-54	w deje que organizaras=-54	w organizaras=-54	w que organizaras=-54	k -y _ -ve=-54	p YO YO MENTIR=-54
p SE PASAR ME=-54	p QUIZA ME SOLO=-54	p ERROR COMPARA ESTAR=54	k MENTIR -or ME=-54	w , _ todo=54	s otros=-54	w otros=-54	p ESTADO QUIZA=-54	p PERO ME TU=54	k COMPARA QUIZA -do=54	m quien TU=54	w quien te=54
p LO EL COMPARA=-54	p TODOS SOLO=-54	j el ella=-54	j y despues=54	k PERDON -y NO=-54	m estabas $=54	w estabas $=54	p ESTAR TU ESTAR=54	p LO TU NO=-54	k -a -er=54	m a -er=54	k -po _ LO=-54
w eso no es=54	j con porque=54	j mensaje lo=-54	p TODOS COMPARA QUIZA=-54	p PORQUE COMPARA NO=-54	j tu quedo=54	j no estar=54	k ^ ESTAR -on=-54	w ^ estaba con=-54	p NO SER JUEGO=54	k -er -a=54	m -er a=54
k -ia TODOS=-54	j de coche=-54	k -y SE=-54	m -y se=-54	m y SE=-54	w y se=-54	p TENER QUERIA=54	s trago=54	k -as _ -y=-54	m su -so=-54	k -y ESTAR -on=-54	j falte la=54
p SUBJ TU LO=54	k -te ,=-54	m -te ,=-54	k -a -me ,=54	k PERDON _ MENTIR=-54	k COMPARA TU QUIZA=54	w que te haya=54	p SOLO COMPARA ME=54	p LO TU QUERIA=-54	p LO EL SE=54	p COSA PORQUE COMPARA=-54	m LO busque=-54
p TU PERO NO=-54	s te=-54	w te=-54	k VER -or EL=-54	k ^ SER TODOS=54	p NO ME SEXO=54	k -er PORQUE=54	m -er como=54	k QUERIA , EL=54	k QUERIA _ EL=54	k TODOS LO -as=54	s ocurr=54
j la sala=-54	j sala de=-54	m LO sala=-54	m sala -de=-54	s sala=-54	w la sala=-54	w la sala de=-54	w sala=-54	w sala de=-54	j a amigas=-54	w a _ amigas=-54	w a tus amigas=-54
j rompi yo=-54	k -pi YO=-54	k LO -pi YO=-54	m -pi yo=-54	m rompi YO=-54	w la rompi yo=-54	w rompi yo=-54	p PERDON MENTIR LO=-54	p PERDON COSA LO=-54	p PASAR NO PASAR=54	m -me la=-54	j cosas como=-54
j clave y=54	j lo iba=54	m COMPARA ni=54	w que ni=54	j cuando le=54	k LO _ JUEGO=-54	p NO ME ERROR=-54	m en -na=54	j y daba=-54	k -as _ -er=-54	k NO -te=-54	p PORQUE VOY LO=-54
p TU QUIZA COSA=-54	j alguna manera=54	j de alguna=54	m -de alguna=54	m alguna COSA=54	w alguna manera=54	w de alguna=54	w de alguna manera=54	k -be=54	k -de EL -ro=54	w ^ mi padre=-54	k , -sí , -y=54
m -io otra=54	k EL -ue=-54	m le -ue=-54	j me todos=-54	k SEXO -y=-54	m SEXO y=-54	p YO LO LO=54	k -y -a TU=54	k ESTAR -do LO=-54	m SENTIR sola=54	k COMPARA _ TENER=54	k -ba _ -en=54
w necesitaba _ alguien=54	k NO SER -il=54	k NO _ -il=54	k , YO NO -ia=54	s estre=-54	j mensajes de=54	j de decirtelo=-54	m -de decirtelo=-54	w de decirtelo=-54	k ME -no -y=54	w mi hermano y=54	s cuadr=54
k EL -lo $=54	k , TU -do PERDON=54	p COMPARA ME JUEGO=-54	m soy TODOS=54	p ERROR LO TU=-54	k -on -y=54	m -on y=54	k COMPARA ME VER=-54	k COMPARA _ VER=-54	k -te -en EL=-54	j fue momento=-54	k SER -on=54
j y sabia=-54	w ya lo=-54	p LO COMPARA PASAR=54	j estas por=54	p NO EL ERROR=54	p SENTIR TU=-54	j solo era=54	k -bi _ TU=54	k ME SER -on=-54	m fui -on=-54	w fui con=-54	w me fui con=-54
p SE ME FRIO=54	p EL MENTIR SER=-54	p EL MENTIR YO=-54	p MENTIR SER YO=-54	j pediste verdad=-54	m pediste LO=-54	w pediste _ verdad=-54	w pediste la=-54	w pediste la verdad=-54	p EL OTRO NOS=-54	p OTRO NOS=-54	p VOY YO=-54
w que es=54	p VIDA COMPARA=-54	m casa ,=54	w casa ,=54	p MENTIR SEXO=-54	p PORQUE LO LO=-54	k -y _ -as=-54	p SI COMPARA MENTIR=54	k -ta _ -ta=54	j quien yo=-54	p TU EL SE=-54	j lo te=-54
p TU EL JUEGO=-54	p TENER NO TU=54	j hago cargo=-54	j me cargo=-54	j me hago=-54	k ELEGIR ELEGIR -de=-54	k ME ELEGIR ELEGIR=-54	k ME ELEGIR ELEGIR -de=-54	k ^ ME ELEGIR=-54	k ^ ME ELEGIR ELEGIR=-54	m ELEGIR cargo=-54	m ME hago=-54
m hago ELEGIR=-54	w ^ _ hago=-54	w ^ me hago=-54	w hago _ de=-54	w hago cargo=-54	w hago cargo de=-54	w me _ cargo=-54	w me hago=-54	w me hago cargo=-54	k -de ESTAR=54	m donde ESTAR=54	k -a _ -to=54
k COSA SOLO $=54	k -ok=-54	k -ok $=-54	m -ok $=-54	k -y EL -to=-54	k EL PORQUE $=-54	m -a ti=-54	w a ti=-54	p ME YO=-54	j de contigo=-54	k -ce ,=-54	m -ce ,=-54
m -as para=54	k -go -a=-54	m -go a=-54	j con ex=54	w con _ ex=54	w con mi ex=54	j nombre a=-54	j manera de=54	m manera -de=54	w manera de=54	k , _ -ra=54	m TODOS que=-54
p PORQUE TENER COMPARA=54	k " -y=-54	m " -y=-54	m " y=-54	w " y=-54	p PERDON LO PASAR=54	w pasaba=-54	k TU ME HACER=54	k TU ME HACER -a=54	j te a=-54	p QUIZA TU EL=-54	p LO COMPARA PERDON=54
j ayuda y=-54	p PERO CONFIANZA=-54	k -y _ -vi=-54	j ti no=54	p NO VER=54	p TENER FRIO=54	p ME TU COMPARA=-54	k -ta COMPARA LO=54	j dias sin=-54	m -as sin=-54	w dias sin=-54	p ME COMPARA PORQUE=-54
j verguenza no=-54	k -y _ YO=-54	w y _ yo=-54	p LO NO COMPARA=-54	j un anos=54	p TENER TU TU=-54	m -de mi=54	j y estabas=54	w no _ bien=-54	p VIDA LO COMPARA=-54	j veia que=-54	k EL _ -re=-54
k ^ EL -di -a=-54	w el _ tambien=54	k -il -es=-54	m mil -es=-54	j hice tus=-54	p NO VIDA=54	p ME LO COPAS=54	j que tenia=54	k -te _ LO=54	s este=54	w este=54	k ^ PERO=-54
m ^ PERO=-54	w de _ madre=54	p COMPARA SENTIR SER=-54	w sobre=-54	p PASAR ME SER=-54	w conteste=-54	m mal $=54	w mal $=54	j sido poco=54	w sido _ poco=54	w sido un poco=54	k ^ SI TU=54
j es ya=54	p LO ESTAR NO=54	w que te hice=54	j se las=-54	j no si=54	j hubieras mas=54	k -a LO -is=-54	k -a _ -is=-54	w a _ seis=-54	w a las seis=-54	w mujeres=-53	s ascen=-53
k TU LO VOY -a=-53	w te _ voy=-53	p PERDON QUIZA COSA=-53	w porque ella=-53	k -y TU -me=-53	w todo _ de=-53	k -do -io=-53	m cuando -io=-53	k -de EL -to=-53	m hice PORQUE=53	m tanto COMPARA=53	w tanto que=53
k LO -ia -do=53	k -y COMPARA NO=-53	j lunes a=-53	k LO _ -me=-53	p ME VER COSA=-53	k -on _ COMPARA=53	j veces y=-53	m -en otra=-53	w en otra=-53	k -as _ -me=-53	j despiertas a=-53	j despiertas las=-53
j te despiertas=-53	m TU despiertas=-53	m despiertas -a=-53	w despiertas=-53	w despiertas _ las=-53	w despiertas a=-53	w despiertas a las=-53	w te despiertas=-53	w te despiertas a=-53	p COMPARA NOS EL=-53	j te falle=53	m TU falle=53
m te ERROR=53	s falle=53	w falle=53	w te falle=53	k -na _ TU=-53	k -io _ SE=-53	w en lo=53	k PORQUE _ -un=-53	w las _ te=-53	p EL SI=-53	k FRIO , SER=53	k -ir LO COMPARA=-53
p TU ME PERDON=53	w primera _ $=-53	m tu COMPARA=53	j nada y=-53	j te seguia=-53	p COMPARA SER COSA=53	j a todos=53	k PERO _ SER=53	j otro y=53	k SE _ SOLO=53	j que ahora=-53	p YO LO YO=-53
p CONFIANZA LO SER=-53	k EL VIDA -y=53	w a _ madre=-53	j en lo=53	j hermana lo=-53	w yendo=-53	p ESTADO SENTIR=-53	w que _ me=-53	k ^ TU HACER=-53	k -je -a ME=-53	p HACER LO TU=53	w de _ sobre=-53
p NO COMPARA COMPARA=-53	p QUIZA EL=-53	w ^ le di=-53	m me -ia=-53	j pero el=-53	w de la cabeza=53	p PERDON SI QUIZA=53	m ella EL=-53	p HABER VIDA=-53	w y por eso=53	j tenia te=-53	w no _ $=-53
j en noche=-53	k COSA COMPARA TU NO=53	p LO VER LO=-53	k , HABER COSA=53	k -os -y LO=-53	s fiebr=-53	w fiebre=-53	k -do PORQUE=-53	p TU HABER MENTIR=-53	k -de LO COMPARA=53	j la madre=-53	p PERDON TU=53
k -a _ NOS=53	k , TU -re=-53	k -ue -a=-53	m -ue a=-53	p VIDA PASAR COMPARA=-53	m tu OTRO=-53	j siempre con=53	k -ne -a=-53	m -ne a=-53	k -lo TU=53	k NO NOS=53	m NO nos=53
m que $=53	w que $=53	k ME -so=-53	m me -so=-53	p NO SE PERDON=53	p TU ESTADO VIDA=-53	p PORQUE LO ME=-53	j ella le=53	p YO ELEGIR COMPARA=-53	k SENTIR _ NO=-53	k -or LO -os=53	j voy el=-53
j el que=-53	k -en EL COMPARA -to=-53	k EL COMPARA -to=-53	k NO _ -ra=53	k TU -ar=-53	m tu -ar=-53	w alcohol=53	k -do -na=53	j caja la=-53	w caja _ la=-53	w caja de la=-53	k SE HABER=-53
m SE habia=-53	m se HABER=-53	w se habia=-53	k PORQUE _ HABER=53	m el QUERIA=-53	k -je COMPARA SER -ra=-53	s retir=-53	j que aniversario=53	s pasab=-53	k EL -do $=53	j el piso=-53	w el piso=-53
j un idiota=53	s idiot=53	w idiota=53	j todo que=-53	j tu fue=53	s cerve=53	w mal _ lo=53	j los el=53	j muy solo=53	k -uy SOLO=53	m -uy solo=53	m muy SOLO=53
w muy solo=53	p TU ME VOY=53	k -do -ir=53	w tu _ sin=-53	p COSA ME TODOS=53	j como y=-53	k -te EL -no=-53	k LO NO SER=-53	s esos=53	w esos=53	k -os -y=53	m -os y=53
k SOLO -un=-53	m SOLO un=-53	j que delante=53	j voy ni=-53	p SOLO JUEGO=53	p PASAR QUERIA=-53	j si que=53	p EL PERDON LO=-53	p LO COMPARA FRIO=53	j desde no=53	k ^ PERDON=53	m ^ PERDON=53
k -a ME -na=-53	w a mi hermana=-53	j soy un=53	m soy -un=53	w soy un=53	k ^ LO -ve=-53	p CONFIANZA COMPARA TU=-53	j la te=-53	k NO TU LO -te=-53	p NOS SEXO NO=53	p LO MENTIR ME=-53	k VIDA _ -de=-53
k SOLO -de LO JUEGO=53	k LO QUIZA=-53	j es que=53	m deje -de=53	w deje de=53	p PASAR FRIO=53	j el verano=-53	m EL verano=-53	w el verano=-53	k ^ -ue EL=-53	p QUERIA NO NO=-53	j me metio=53
j metio en=53	k ME -io -en=53	m ME metio=53	m metio -en=53	s metio=53	w me metio=53	w me metio en=53	w metio=53	w metio en=53	k ^ ME -ro=53	k ^ LO ESTADO=53	s dado=53
w dado=53	k VIDA -de TU=-53	k EL -as -a=-53	p JUEGO LO VOY=-53	k ME FRIO=53	j pido que=-53	w la _ esta=-53	m hubo COSA=53	w seguia _ $=-53	w otra _ y=-53	j mas por=53	j si un=-53
p NO NO YO=-53	k PERDON COMPARA NO -as=53	k ^ PERDON COMPARA NO=53	j que padre=-53	k SER -to $=-53	j lo deje=-53	p SE SOLO LO=-53	p MENTIR TU TU=53	k EL _ EL=53	p TU ME SEXO=-53	j escribio yo=-53	p QUIZA ME LO=-53
k -na COMPARA LO=53	p VER EL COMPARA=-53	p EL SE TODOS=53	k EL QUERIA $=-53	w el respeto $=-53	p ESTAR COSA NO=53	p QUERIA COMPARA LO=53	p ME NO ESTAR=53	k -li=53	k TODOS _ -or=53	k HACER -a LO=53	k ME HACER -a LO=53
p NO EL VIDA=-53	p EL TU=-53	m COMPARA tengas=-53	w que tengas=-53	w que tengas que=-53	k -y -to=-53	m y -to=-53	j cuando preguntaste=-53	j lo evitar=53	w evitar=53	j de plata=53	p PORQUE ESTAR YO=53
k EL -te=-53	k MENTIR -on EL=53	k -es MENTIR=-53	j te dije=-53	k -y EL -je=-53	k -ra LO -da=-53	k -ra LO -da $=-53	p ERROR COMPARA=-53	k ^ LO SEXO=53	k EL _ NOS=-53	j perdon pero=53	p CONFIANZA COMPARA NO=53
k HACER -de=-53	p SI ERROR ME=-53	k -ia _ -en=53	p EL ERROR NO=53	w para eso=-53	k -es -y TU=-53	w lo _ como=52	w ^ ya sabes=52	w ^ le conte=-52	p PASAR EL SER=-52	j los mios=-52	m LO mios=-52
m los ME=-52	w los mios=-52	j se malas=52	j tomaron malas=52	k -on -as ELEGIR=52	k -on _ ELEGIR=52	k SE -on -as ELEGIR=52	m tomaron -as=52	w se _ malas=52	w se tomaron malas=52	w tomaron _ decisiones=52	w tomaron malas=52
w tomaron malas decisiones=52	j hermana de=-52	k -lo -es -de=-52	m queria -ar=52	w este _ $=52	k ME _ -si=52	k -de VIDA $=-52	m nosotros $=52	w nosotros $=52	m ^ abri=-52	w ^ abri=-52	j hay de=52
k -ba -lo=-52	k -ba -lo $=-52	m -ba contartelo=-52	m tan -do=52	k TU HABER -do=52	p ESTAR VIDA EL=-52	m cosa COMPARA=52	w cosa que=52	p NO ESTAR ESTADO=-52	w estariamos=52	k ^ NO COMPARA=52	w , _ soy=52
j hice no=52	k -lo=-52	k ^ -te SENTIR=52	m -ra me=52	w debi _ $=-52	m mas -es=52	p PORQUE TENER ME=52	j dano a=-52	m dano -a=-52	w dano a=-52	p HABER TU COMPARA=-52	k -de -la=52
j cualquier que=52	w cualquier _ que=52	k ESTADO LO=52	m contigo -do=-52	s hice=-52	w hice=-52	w ^ borre el=-52	w borre el=-52	j en hospital=52	k -en EL -al=52	w en _ hospital=52	w en el hospital=52
k , PERO LO=52	k -do -as $=52	m el -il=-52	p NO ME TU=-52	p LO ESTADO LO=52	m tuyo $=52	w tuyo $=52	p YO YO LO=-52	j se promesas=52	j mi metio=52	j esta la=-52	p SOLO LO PORQUE=52
p PERDON FRIO TENER=52	p ME TU PASAR=-52	p SE PASAR JUEGO=52	p YO LO=-52	j mi nada=-52	j menti lo=-52	k LO -no $=-52	p VOY JUEGO=-52	m -or como=52	w por como=52	p TU NOS LO=-52	k JUEGO _ -os=52
m EL la=52	w ella la=52	j fue la=-52	k -ta _ -de=52	p SI SOLO LO=52	k -te _ QUIZA=-52	j pediste una=-52	k ME -te -na=-52	m pediste -na=-52	w me pediste una=-52	w pediste una=-52	j hizo mas=52
k ^ NO ME -te=52	p LO OTRO TU=-52	j de hecho=52	k -ir COMPARA=-52	w asunto _ $=52	k ^ _ SER=52	k -ma=-52	k LO NOS -os LO=52	m COMPARA quieras=-52	w que quieras=-52	k -a _ -ra=52	w estaba en un=-52
p PERDON TODOS COMPARA=52	p EL OTRO PORQUE=52	j tu te=-52	p ERROR PORQUE ME=52	k -y TU -je COMPARA=-52	w y te dije=-52	j medico que=-52	m me -to=52	k EL -ce=52	p VOY EL VIDA=-52	p ME TU SER=-52	m donde -ia=-52
k -re _ -en=52	j a eras=-52	k -en _ JUEGO=-52	p PASAR LO NO=52	k PASAR EL -no=52	k LO -ca=-52	p COSA TU LO=-52	k -do PERDON -or ME=52	w mirar=52	j soy asi=52	m soy -si=52	w soy asi=52
p QUIZA COMPARA SER=52	j le voy=52	p ERROR COSA=52	k , -y -a=52	w , y a=52	j ver mi=-52	k -a -er -a ME=-52	k -er -a ME=-52	w a ver a=-52	w ver _ mi=-52	w ver a mi=-52	k , _ JUEGO=52
j ninos el=52	m el -so=-52	m -os juntos=52	m hubo -as=52	p ME SOLO COMPARA=-52	j hombres mi=52	w hombres _ mi=52	k LO -ia $=52	m -ce dano=-52	w hice dano=-52	p TODOS PORQUE LO=-52	w a _ cada=52
j les que=-52	m -re tus=-52	k -es SOLO=-52	j me preguntas=52	p SER COMPARA CONFIANZA=52	j todo el=-52	k PORQUE _ -en=52	k -on EL VIDA=52	s culpe=-52	w culpe=-52	p COMPARA TU NO=52	j te respeto=52
j mal me=-52	k SI LO COMPARA=52	w si lo que=52	m sabia COMPARA=-52	w sabia que=-52	m VOY te=-52	j no fue=-52	j nuestro que=52	p SER SE=52	k TU NO SE=-52	k ^ QUIZA COMPARA TU=52	j si sentiste=52
j noche te=52	j pague el=-52	j de pediste=-52	k SOLO NOS=52	k ^ SOLO NOS=52	m SOLO nos=52	m solo NOS=52	w ^ solo nos=52	w solo nos=52	j ti lo=-52	p ESTAR EL=-52	k -da -de TU=-52
k LO -da -de TU=-52	m tenias -ho=52	w tenias _ a=52	w tenias derecho=52	w tenias derecho a=52	p CONFIANZA NO SOLO=-52	m estaba $=52	w estaba $=52	k -ta -a=52	m -ta a=52	k EL _ -na=-52	k LO -ia , NO=-52
p VIDA ME EL=-52	p VOY COMPARA PASAR=52	k PERO _ PASAR=52	j hizo que=-52	w siento _ no=52	w siento que no=52	k -do _ LO=52	m -de su=-52	j en esto=52	k TU -jo=-52	j hice nosotros=52	j puso en=52
k -en -ia $=-52	p TENER COMPARA NO=52	j el noches=-52	j el todas=-52	k -de TU -to $=-52	p ME EL SEXO=52	j sin defenderme=-52	m NO defenderme=-52	m defenderme $=-52	w defenderme $=-52	w sin defenderme=-52	w sin defenderme $=-52
w ^ perdon por=-52	k -ma _ $=52	w te lo voy=-52	p ESTAR ESTADO ME=-52	k -si ME=52	m asi ME=52	p PERDON ME VIDA=52	p EL SENTIR=52	p TU LO PERDON=52	p ESTAR LO COMPARA=52	k -on _ -po=52	k ELEGIR -or=-52
m ELEGIR por=-52	p LO PASAR VIDA=-52	j perdi la=-52	m -as cosas=52	j preguntaste el=-52	w preguntaste _ el=-52	j ya de=52	k COMPARA _ ,=-52	j casa nada=52	p ERROR ERROR=-52	k COMPARA -lo $=-52	j y veces=-52
k PASAR , NO=-52	w valor=-52	k HABER -do -a=52	p JUEGO SE PASAR=52	k LO HABER -do $=-52	w , no era=52	k COMPARA -je=-52	m que -je=-52	p COMPARA YO SER=-52	p TODOS ME VIDA=52	p ESTAR VIDA YO=52	w a contestar $=-52
k NO -os -os=-52	k -je ,=52	m -je ,=52	k SER _ VIDA=-52	p EL COSA PERDON=52	k -on _ ,=-52	j martes la=-52	k -y SE LO=-52	j lamento el=52	p PORQUE TENER=52	j es alguien=52	m hubo NO=-52
p YO ELEGIR LO=-52	j la depresion=52	k -no _ NO=52	p OTRO COMPARA LO=52	m te -te=-52	w version=-52	w momento=52	j una asi=52	k SER COMPARA ME=-52	k -ir _ TU=52	p ERROR LO ME=-52	j pero vos=52
w pero vos=52	j se hasta=52	k QUERIA=52	j y hiciste=52	w ^ no queria=52	k PASAR _ ,=52	k -ia _ -un=-52	w algo _ que=52	j tengo que=52	k LO -ad=52	m la -ad=52	k SE -go=52
m se -go=52	m -y estaba=-52	w y estaba=-52	j te demasiado=52	k , _ -ca=51	k ^ SEXO -a=-51	m ^ bese=-51	m bese -a=-51	w ^ bese=-51	w ^ bese a=-51	w bese a=-51	j hiciste para=-51
k HACER NO -ra=-51	k HACER _ -ra=-51	k NO HACER NO -ra=-51	k TU NO HACER NO=-51	w hiciste _ para=-51	w hiciste nada para=-51	p NO PORQUE SE=-51	j madre que=-51	m decidi NO=-51	k LO -da $=51	p ME LO COMPARA=-51	k FRIO -te -de=-51
k FRIO _ -de=-51	m FRIO delante=-51	j me dije=-51	p TU LO COSA=51	w hice _ ,=51	k SEXO -a=-51	m SEXO a=-51	p SOLO NO ME=51	m dejaste -de=-51	w dejaste de=-51	k -de LO VIDA $=-51	p COMPARA ME SENTIR=51
w tu _ me=51	j te parecio=51	m TU parecio=51	w parecio=51	w te parecio=51	p NO YO LO=-51	k -no _ -y=-51	p QUIZA ME=-51	k -te _ -a=-51	j me siento=51	p ERROR COMPARA ME=-51	k -de ELEGIR=-51
p PERO NO=-51	w ^ hice algo=51	k -ce _ LO=-51	m sabias $=-51	w lo sabias $=-51	w sabias $=-51	j tres te=-51	k -ia -ta=-51	p ME COMPARA SENTIR=51	j me creas=-51	m ME creas=-51	w me creas=-51
p TU VER LO=-51	k SER TODOS ,=51	p PORQUE COMPARA TU=51	k -ia _ -on=-51	p ELEGIR TODOS LO=-51	p NO VOY TENER=-51	s otras=51	w otras=51	m lo -je=51	j para asi=51	p VER TU TU=-51	k SE LO -to=-51
k -ga=-51	s cruza=51	p SEXO TU VIDA=-51	j se hace=-51	j poco que=-51	j soy persona=51	w soy _ persona=51	p LO QUIZA TU=-51	j solo nos=-51	k COSA _ -y=51	k -di _ -as=-51	j de solo=51
k ERROR _ PASAR=-51	w la mentira de=-51	w mentira de=-51	w tu nunca=-51	p SE PORQUE LO=-51	k COMPARA _ LO=51	m por EL=51	j a seguir=-51	j voy seguir=-51	m -a seguir=-51	w a seguir=-51	w voy _ seguir=-51
w voy a seguir=-51	j pelear la=-51	j voy pelear=-51	m -a pelear=-51	m pelear -or=-51	w a pelear=-51	w a pelear por=-51	w pelear por=-51	w voy _ pelear=-51	w voy a pelear=-51	j no veas=51	j siento veas=51
m NO veas=51	w no veas=51	w que no veas=51	k -de COMPARA TU=-51	k -un -so $=51	j cobarde no=-51	w dije _ la=-51	j hice sentir=-51	w hice sentir=-51	w te hice sentir=-51	w la manana=-51	k -de -to $=51
k , _ TENER=-51	j cosas otra=51	j mi a=-51	k -do -ra=51	w lo _ la=-51	m -ra mas=51	k SER -do=51	j ti la=-51	k ^ -ro COMPARA -as=-51	p PERDON SENTIR LO=51	m fue MENTIR=51	p SI LO JUEGO=-51
j en decirtelo=-51	j sabes es=51	p MENTIR LO COMPARA=-51	j tu operacion=-51	m TU operacion=-51	w tu operacion=-51	p SI QUIZA COMPARA=51	k -os _ PORQUE=-51	p JUEGO ME NO=-51	w para _ $=51	k SENTIR _ COMPARA=-51	p VIDA SE JUEGO=51
k COMPARA _ -un=51	j el mientras=-51	p PASAR ME PORQUE=51	k COMPARA VER=-51	m que VER=-51	k -un OTRO=-51	m un OTRO=-51	p TU VOY NO=-51	w era _ el=-51	k -ta LO=-51	w te la=51	w a _ persona=-51
k SEXO -de EL=-51	w que iba a=-51	j asi te=51	j el secreto=51	m EL secreto=51	w el secreto=51	j enseno el=-51	k TU -no EL=-51	m enseno EL=-51	w enseno el=-51	w te enseno el=-51	p EL SENTIR COMPARA=-51
p NOS EL COMPARA=51	j tan no=51	m YO tambien=51	w yo tambien=51	m hacerme LO=-51	j no diga=51	m enganar $=51	w enganar $=51	w es enganar $=51	p COMPARA PORQUE TU=-51	s desca=-51	j en mayo=-51
k -en -yo=-51	m -en mayo=-51	m en -yo=-51	w en mayo=-51	k SE=51	s se=51	w se=51	k -y ME SER -a=-51	p CONFIANZA LO=-51	w prefiero=-51	j un momento=-51	j te sobre=51
k TODOS _ -po=-51	w a ti y=51	k MENTIR -re LO=51	p ME HABER NO=51	p NO SOLO=51	p NO COSA PORQUE=51	p ESTAR TODOS EL=51	w que _ bien=51	m SER perfecto=51	j la cocina=-51	m LO cocina=-51	w en la cocina=-51
w la cocina=-51	k -da -de=-51	j no decidi=-51	s dejas=51	j de cumpleanos=-51	j dia cumpleanos=-51	j el cumpleanos=-51	w de _ cumpleanos=-51	j me quise=51	m con -ta=51	k TODOS LO=51	w quedamos=-51
p MENTIR PORQUE NO=-51	p SER ME VIDA=51	p COMPARA EL TU=51	p LO VIDA SER=51	s mierc=-51	w miercoles=-51	p VOY TODOS COMPARA=-51	p VOY TODOS LO=-51	k -ra -or=-51	m -ra por=-51	j los yo=-51	w demasiado=-51
k ^ -se LO=-51	m ^ llegue=-51	w ^ llegue=-51	k -no COMPARA=-51	j a eso=51	p SENTIR LO ELEGIR=-51	k TU -na=-51	m tu -na=-51	w tres _ y=-51	p SOLO COSA COMPARA=51	w siento _ $=51	k -do -a TU=51
j se algunas=51	w se _ algunas=51	k -de _ $=51	k SER LO COMPARA=-51	k ELEGIR -de=-51	m ELEGIR de=-51	p TU TU MENTIR=-51	p EL ME ELEGIR=51	w las _ en=-51	w turno=51	j pero la=-51	j pero sido=51
j ti en=-51	k -da _ ME=-51	w delante _ el=-51	w delante de el=-51	k COMPARA -es=51	p SI ESTAR=51	p SOLO NO SE=51	p TODOS LO MENTIR=-51	k -go _ TU=-51	p ME SENTIR EL=-51	p EL MENTIR SE=51	p CONFIANZA LO COMPARA=-51
p ME LO PASAR=-51	m siento SI=51	w siento si=51	n 9=51	j tu hubiera=-51	j el mundo=51	j tu por=51	m COMPARA dije=-51	w que dije=-51	k -as COSA=51	k -ce _ -os=51	j vos para=-51
k -la _ LO=51	j lo vez=-51	p SOLO NOS NO=51	k COMPARA NO LO=-51	m SER tan=51	j mas yo=-51	p NO COSA=51	w haber=-51	j semana de=-51	p COMPARA TODOS COMPARA=-51	w salido=51	j con dije=51
k SER -al=-51	w mi _ con=51	j y mas=51	p COSA YO=-51	k -un _ TU=-51	j una mentira=51	m -na mentira=51	w una mentira=51	k -ra -er=-51	m para -er=-51	p ME NO EL=-51	s risa=51
w risa=51	m EL porque=-51	s puest=51	w puesto=51	w y _ te=-51	k LO COSA ,=51	j tu conmigo=51	k -no , LO=51	w preguntaste=-51	j verdad el=-51	p SOLO QUERIA NO=51	p YO TENER LO=51
p ME COMPARA TENER=51	k PORQUE , -y=-51	j por algo=-51	k -ga LO=51	w ^ le dije=-51	k VIDA COMPARA=-51	p EL ME JUEGO=-51	k SENTIR _ SER=-51	k -un -go=-51	m un -go=-51	k COMPARA -de LO=51	w asi que no=51
p LO SER SOLO=-50	j casa como=50	j perdon es=50	p PERDON SER COMPARA=50	j vos de=50	w saber=50	k -de _ SEXO=50	j se hubiera=50	j se paso=50	p COSA SOLO=-50	j hice debia=50	k -ce COSA COMPARA NO=50
w como _ a=50	k NO -ia COSA=50	j contigo se=50	k NO -es $=-50	k -de EL -ol=50	k -de _ -ol=50	k ^ ME SER=-50	w ^ me fui=-50	j venia de=50	p ESTAR FRIO=50	m esa -na=50	k COMPARA NO ME=-50
m ME estaba=50	w me estaba=50	j a en=-50	k -se -a=-50	m -se a=-50	p TENER YO=-50	k -y -de=-50	m y -de=-50	w a _ lo=-50	p SER SOLO NO=50	k LO VIDA SE=50	w los _ $=-50
k -ra -en LO=-50	j empujaste a=-50	m empujaste -a=-50	w empujaste a=-50	w me empujaste a=-50	j mi lugar=50	m ME lugar=50	w mi lugar=50	k YO _ $=-50	w yo _ $=-50	p COMPARA TU ESTADO=50	k ^ EL -te -a=-50
j una equivocada=50	k -na _ ERROR=50	w equivocada=50	w una _ equivocada=50	p SOLO COSA LO=-50	k ME HACER ,=-50	p COMPARA NO ESTAR=50	k ^ NO PASAR NO=-50	p TU PASAR=50	j se se=-50	k TU _ LO=-50	p VIDA COMPARA MENTIR=-50
k -as -y NO ME=50	j estuvo el=-50	p TU EL SEXO=-50	j te ti=-50	k -na _ SER=50	p ME ME VIDA=50	p JUEGO COMPARA SER=50	s resul=-50	k -to -y LO=50	p SENTIR NO COMPARA=-50	w ^ _ con=-50	j esa semana=50
m PASAR la=50	k -as -de EL=-50	k LO -as -de EL=-50	j rei de=-50	k -ei -de=-50	k -ei -de TU=-50	k -ei _ TU=-50	k ME -ei -de=-50	k ME -ei -de TU=-50	m -ei de=-50	m rei -de=-50	w me rei de=-50
w rei de=-50	k LO SER TODOS=50	k TODOS EL=-50	p NO ESTAR YO=-50	p COMPARA PASAR LO=-50	k ESTADO -y TU=50	p PORQUE LO NO=-50	k ^ -ce -es=-50	p ME ESTADO=50	p PERO ME ME=-50	m ^ la=50	w ^ la=50
k -te _ -da=50	p VOY ERROR=-50	p QUIZA SER SOLO=50	j el con=-50	k LO _ -ar=50	k ^ -es -de=50	k NO _ NOS=-50	j soy el=50	p NO SER=50	m NO haber=-50	p SE QUIZA LO=50	k , NO TU=50
k PORQUE -le=-50	m respeto $=-50	w respeto $=-50	m sido COMPARA=50	k -ne EL=-50	m -ne el=-50	k -na -ia=-50	m una -ia=-50	p VOY ME EL=-50	k SER _ -da=-50	j tampoco una=50	w tampoco _ una=50
k COMPARA PASAR -or=-50	k -ro _ ,=-50	j a pedi=-50	k SER ME OTRO=50	w ^ _ hace=-50	p MENTIR EL YO=-50	k TODOS LO -as ,=-50	w los dias ,=-50	p NO ELEGIR LO=50	k ^ MENTIR LO=50	j de dije=-50	p MENTIR SOLO COMPARA=-50
p EL COSA SER=-50	j me cosas=50	p NO ELEGIR PORQUE=-50	p COMPARA COSA TENER=50	j te pasa=50	m TU pasa=50	w te pasa=50	p HABER NO LO=-50	p COMPARA SER TENER=50	k -a -er -en=50	w miedo=-50	p ERROR TU PERDON=50
k COMPARA ESTAR=-50	m que ESTAR=-50	p PASAR EL LO=50	p LO EL HABER=-50	p ME HABER=-50	j esa misma=-50	m esa COMPARA=-50	w esa misma=-50	p ME ME SE=-50	p SEXO LO EL=-50	w ^ soy un=50	k MENTIR LO -as=-50
m MENTIR las=-50	p QUERIA COMPARA NO=50	p QUERIA COSA COMPARA=50	p QUERIA COSA NO=50	m momento $=-50	w momento $=-50	p EL LO=-50	s tenid=50	w tenido=50	k SOLO ME=-50	m nunca PASAR=50	k EL -no=-50
m el -no=-50	p VIDA ME ESTAR=50	j me olvido=-50	j se olvido=-50	m ME olvido=-50	w me olvido=-50	w olvido=-50	w se _ olvido=-50	w se me olvido=-50	k PERDON _ -en=50	p PERDON COSA COMPARA=-50	j como a=-50
j con todo=50	k -do _ COMPARA=-50	k COMPARA LO -as -or=-50	k LO -as -or=-50	m hubiera -do=50	k -y EL -je COMPARA=-50	p VIDA LO ME=50	k VOY -a -ar LO=-50	p TU COSA SER=-50	k SE PASAR -do=50	j de iba=50	p ME FRIO=-50
j de hice=-50	p LO NO LO=-50	p PORQUE ME ESTAR=-50	p NO TU=-50	k EL _ COSA=-50	k LO TU=50	p COMPARA EL VOY=-50	j escribia desde=-50	p LO PERDON SI=50	s sino=50	w sino=50	m quien TENER=-50
m -je para=-50	j a entierro=-50	k -a EL -ro -de=-50	w a _ entierro=-50	w a el entierro=-50	m como ME=50	w como me=50	w me pediste la=-50	j embarazada y=50	w ^ _ embarazada=50	w ^ estabas embarazada=50	m hacia SENTIR=-50
w habrias=-50	p ESTAR LO VOY=-50	j perdi el=50	j me podia=-50	j verdad salio=50	p SUBJ PORQUE=50	s parto=-50	w parto=-50	p LO ME PERDON=-50	j podria sido=50	w podria _ sido=50	w podria haber sido=50
w dos _ que=-50	j no perderte=-50	k ESTADO SER=-50	m estres SER=-50	w ^ le pedi=-50	j habia con=-50	w responsabilidad=50	j es tambien=50	p ME QUERIA TU=50	k -en -oz=-50	m en -oz=-50	k TODOS _ LO=50
k ^ -no ,=50	m ^ bueno=50	w ^ bueno=50	w ^ bueno ,=50	m mis ERROR=50	j te tan=50	k -y TU -as=-50	p EL SEXO=-50	w a _ tres=-50	w a las tres=-50	k ^ SE PASAR=50	m digo COMPARA=-50
k -as _ -a=-50	p ERROR COMPARA TU=-50	k ^ SER -a=50	w ^ fui a=50	k -so COMPARA=50	k ^ EL -bi=-50	w ^ _ escribi=-50	k ^ ME -mo=-50	w ^ _ primo=-50	w ^ mi primo=-50	j y sí=-50	p QUIZA QUIZA COMPARA=-50
k -ir -de=-50	m -ir de=-50	m ^ ha=50	w ^ ha=50	k COMPARA SER -or LO=-50	j solo un=50	j te afectado=50	m QUIZA afectado=50	w afectado=50	w te _ afectado=50	p SENTIR TU NO=-50	w de tu madre=50
k TU -da $=-50	j me otro=50	w no _ ha=50	m -en una=50	k -es COMPARA NO=-50	k LO SEXO -de=-50	j en medida=50	j la medida=50	j medida en=50	j medida que=50	k -da -en COMPARA=50	k -en LO -da -en=50
k LO -da -en=50	k LO -da -en COMPARA=50	m LO medida=50	m medida -en=50	s medid=50	w en _ medida=50	w en la medida=50	w la medida=50	w la medida en=50	w medida=50	w medida _ que=50	w medida en=50
w medida en que=50	w cumpleanos=-50	p ME SER QUIZA=49	p COMPARA TENER ME=49	m son LO=-49	k FRIO -do=-49	m FRIO cuando=-49	p TU SER COMPARA=-49	p SENTIR SENTIR=-49	j mi como=49	p NO FRIO LO=-49	j doy de=-49
w , _ cuando=-49	j no leer=49	w no _ leer=49	j con delante=-49	p YO COMPARA ESTAR=49	w el _ me=49	p COSA COMPARA COSA=49	p EL NO TENER=-49	j es la=49	m -de esta=49	j el sin=-49	k PERDON -er=49
k ^ PERDON -er=49	m PERDON cualquier=49	w ^ _ cualquier=49	w que yo estaba=49	k -ue _ -on=-49	j esta casa=49	m esta -sa=49	w en esta casa=49	w esta casa=49	j las preguntas=-49	j y preguntas=-49	w las preguntas=-49
k -si _ ESTAR=49	m LO dije=49	j en mis=49	m -en mis=49	w en mis=49	j entierro tu=-49	k EL -ro -de TU=-49	w entierro _ tu=-49	w entierro de tu=-49	j esta te=-49	w esta _ te=-49	k -as -as $=-49
k -la -on=-49	m -la con=-49	j medico de=-49	p ESTAR ESTADO LO=49	m -de una=49	k PERDON -or -ar=-49	w el mundo $=49	m hermano -y=49	w hermano y=49	k -ta _ CONFIANZA=49	p LO MENTIR TU=49	m perdon PERO=49
w perdon pero=49	j te estaba=-49	w no _ cuando=-49	j de sin=-49	j de los=49	k -y _ TU=-49	w ^ es una=49	p ME SENTIR SOLO=-49	k -na _ EL=49	k QUIZA -ar=49	k SEXO _ -os=49	j acuerdo de=49
m acuerdo -de=49	w acuerdo de=49	w me acuerdo de=49	k -do -a -ir=49	k -do _ -ir=49	j mentiras de=-49	k ME OTRO ,=49	m ex ,=49	w ex ,=49	w mi ex ,=49	p EL PORQUE HABER=-49	m eso ME=-49
w eso me=-49	m dos -as=49	k -y YO EL=-49	w y yo le=-49	w nuestros=-49	p EL COMPARA HABER=-49	k -or _ ME=49	j le por=49	w porque se lo=-49	p ME OTRO SOLO=49	p OTRO SOLO COMPARA=49	k LO -de ME=49
m COMPARA estabas=49	w que estabas=49	k ^ -ra=49	m ^ -ra=49	m conte LO=-49	w conte la=-49	j desde tu=49	k COPAS _ $=49	w vino _ $=49	k -le -or=-49	m -le por=-49	j era techo=-49
j para techo=-49	k -ra EL -ho=-49	k -ra _ -ho=-49	k SER -ra EL=-49	k SER -ra EL -ho=-49	w era para el=-49	w para _ techo=-49	w para el techo=-49	m COMPARA contarte=49	w que contarte=49	k ME SER -a EL=-49	k -un -ro=49
m un -ro=49	m EL jueves=-49	w el jueves=-49	j me hizo=-49	k -ir NO=49	p TENER VIDA EL=-49	m -de antes=49	s orgul=49	p PERDON OTRO=49	p TODOS SENTIR=-49	k EL _ -hi=49	j si tres=-49
k -de _ -ia=-49	k -on SENTIR=49	k -na _ COMPARA=-49	j tarjeta el=-49	k -ro _ NO=-49	w los jueves $=-49	p LO HABER TU=49	j tengo el=-49	k -ia -sa $=-49	w propia casa $=-49	p ESTADO YO=49	k -y TU -do=49
k -y TU -do PERDON=49	w y _ pido=49	w y te pido=49	j la autoestima=49	m LO autoestima=49	s autoe=49	w autoestima=49	w la autoestima=49	p SE CONFIANZA=49	k -de EL -re=-49	m lo -ba=-49	p NO TU PORQUE=-49
p MENTIR LO SOLO=-49	j engane con=-49	m engane -on=-49	w engane con=-49	w te engane con=-49	w el _ es=49	j para para=49	p ELEGIR EL COMPARA=-49	s factu=-49	p SI QUIZA NO=49	j fueron y=-49	j te tenia=-49
k LO COPAS=49	p TENER QUIZA=49	w ^ _ hiciste=49	w ^ _ quieres=-49	j nombre el=-49	w las _ las=-49	w engano=49	k -lo _ LO=49	j para de=49	p LO SEXO YO=-49	m bien -y=-49	w bien y=-49
p EL PORQUE LO=-49	j eras y=-49	j te eras=-49	j que contigo=-49	j menti para=49	m menti -ra=49	w menti para=49	j siento pero=49	k -di _ $=-49	j sin nada=-49	w sin _ nada=-49	p HABER TU=-49
p COMPARA YO ME=-49	w ^ _ querias=49	w antes _ tu=-49	w antes que tu=-49	j poca cosa=49	m SOLO cosa=49	m poca COSA=49	s poca=49	w poca=49	w poca cosa=49	j lamento hayas=49	k PERDON _ -to=49
j se nos=49	k SE NOS=49	k SE NOS PASAR=49	m SE nos=49	m se NOS=49	p SE NOS PASAR=49	w se nos=49	k -y NO -es=49	s verda=-49	k ^ QUIZA COMPARA=49	w lo _ mi=49	w lo de mi=49
m saque LO=-49	p ELEGIR VOY LO=-49	p COMPARA MENTIR PASAR=-49	m contartelo ,=49	w contartelo ,=49	k -ra COSA=-49	j pido mi=49	w lo de la=-49	w sentia _ $=-49	p ELEGIR COMPARA ELEGIR=-49	j que aun=49	m cambiar $=-49
w cambiar=-49	w cambiar $=-49	j tenia para=-49	k QUIZA ,=-49	m QUIZA ,=-49	k LO _ -ca=-49	w el _ un=-49	p OTRO NO ME=-49	p LO PERDON NO=-49	j a partir=49	j partir de=49	k -a -ir -de=49
m -a partir=49	m partir -de=49	w a partir=49	w a partir de=49	w partir=49	w partir de=49	j hubo que=49	j por culpa=-49	j salio de=49	k -os _ -an=-49	j el primero=-49	k SOLO _ SEXO=49
k -do -de=49	p SE ME VIDA=-49	k ERROR -en=49	m ERROR en=49	m cualquier SENTIR=49	j y hacerlo=-49	j poco de=49	j llegamos a=49	m llegamos -a=49	w llegamos a=49	j por mensaje=-49	j delante los=-49
w delante _ los=-49	w delante de los=-49	j eso me=-49	w y _ esa=-49	j de disculpo=49	k PERDON _ -ra=49	j te queria=-49	j hablar con=-49	m la VOY=-49	k -io _ -da=-49	k LO QUERIA $=-49	p NO LO QUERIA=-49
j diez y=49	j ya se=-49	p QUIZA NO LO=49	k ME SE=49	m ME se=49	j o que=49	m NO vieras=-49	w no vieras=-49	w que no vieras=-49	s basta=49	w que _ algo=49	p HABER COMPARA COSA=49
p COSA COMPARA TODOS=49	p PERDON COMPARA ERROR=49	k -as _ -as=49	p TODOS EL=-49	k -y LO JUEGO=-49	k -y _ JUEGO=-49	k NO -ra $=-49	k PORQUE LO -as=-49	j buena y=-49	j de buena=-49	w buena _ y=-49	p TODOS LO ERROR=49
k -je -on EL=-49	j algun momento=49	m algun COSA=49	w algun momento=49	w en algun momento=49	w soy yo $=49	s eramo=-49	w eramos=-49	p TU TU QUIZA=-49	k -ho -es $=-49	j volver y=-49	j haya tanto=49
w haya _ tanto=49	s debo=-49	w debo=-49	w que el=-49	w despues _ la=-49	w despues de la=-49	p OTRO MENTIR=49	p LO ME TODOS=49	w no _ la=-49	m padres $=-49	w padres $=-49	w gastando=49
k -te ME=49	p SE SEXO TU=-49	j la salio=48	j apago la=-48	m apago LO=-48	w apago la=-48	j puedes de=48	p PERDON LO PORQUE=48	j ya a=-48	p SE YO=-48	s sonar=48	j lo poco=48
k LO JUEGO -en=-48	w de _ te=-48	k -ho COMPARA $=48	k -ra _ -ar=48	k SI TU -es=48	p ME NOS ME=-48	k ^ HABER -do=48	k VIDA _ -la=-48	k NO -de TU=-48	p ME PASAR QUERIA=-48	p TU NO EL=48	j terapia y=48
k -je _ -er=-48	k -a -en=48	m a -en=48	j tu familia=48	j a pedir=-48	k -te _ -na=-48	j yo le=-48	p FRIO YO=-48	j de donde=-48	j se donde=-48	w algunas _ $=48	k , SER YO=-48
w , fui yo=-48	m , la=-48	w , la=-48	j cualquier te=48	j unico que=48	w sentir _ $=48	m ^ fue=48	w ^ fue=48	w algo _ no=48	p PORQUE ME COMPARA=48	m -io tu=-48	p ESTAR EL EL=-48
p LO PERDON QUIZA=48	m -de las=48	w de las=48	j la cuando=-48	j siento el=-48	p LO TENER=48	j en ese=-48	w lo digo=-48	k -ba -un=48	m -ba un=48	k ^ LO -ia TU=48	p PERO COMPARA COMPARA=48
p LO ERROR PASAR=48	j soy con=48	m mia ,=-48	w mia ,=-48	p ELEGIR TODOS=-48	j quien te=48	p SI MENTIR=48	k -as _ VIDA=-48	s solte=48	m gritar $=-48	w gritar=-48	w gritar $=-48
w dije _ el=-48	k -je LO=48	p SI TU EL=-48	p COSA COMPARA YO=-48	w eran _ $=-48	m -te nada=48	p COMPARA LO COSA=48	k -a _ TU=-48	m -na cosa=48	w una cosa=48	p MENTIR SER=48	j me para=48
j mas grande=48	w mas grande=48	p SER LO JUEGO=-48	p EL PORQUE=-48	p EL LO JUEGO=-48	j y su=-48	k -de EL -io $=-48	k ME _ VER=-48	p COMPARA ERROR SER=-48	j peso y=48	m peso -y=48	w peso y=48
p YA EL=-48	k -or _ ESTADO=-48	j me era=48	k SER _ -re=48	w oportunidad=-48	j me tu=-48	k ^ -to=48	m ^ -to=48	m LO cinco=-48	j para los=48	k -en QUIZA -de=-48	m -en vez=-48
m en QUIZA=-48	m vez -de=-48	w en vez=-48	w en vez de=-48	w vez de=-48	w ^ lo nuestro=48	j ni acuerdo=48	w ni _ acuerdo=48	w ni me acuerdo=48	j borre de=-48	k TU=-48	p COMPARA ESTADO=-48
p COMPARA LO NO=-48	k -y _ -he=-48	k -ba SOLO=-48	k -er -on=-48	k NO SER -de=-48	s ver=48	w ver=48	w ^ _ solo=-48	p NO YO TU=-48	k ^ ME -je=48	m me -je=48	p JUEGO JUEGO EL=-48
j y esta=-48	k VER _ ME=-48	k TU VIDA TU=-48	p COMPARA CONFIANZA=-48	k -je _ NO=48	j de le=48	m SER infiel=48	w cosas _ las=48	w tengo _ ,=48	k -de LO -sa=-48	k -de _ -sa=-48	s acaba=48
j que mia=-48	j de dos=48	j despues lo=-48	j digo porque=-48	p LO EL TU=-48	j se verdad=48	j mensaje antes=-48	k HABER _ LO=48	p SEXO YO EL=-48	p COMPARA TU LO=-48	p HABER HABER LO=-48	k SE -lo=48
m se -lo=48	p LO HACER TU=48	w que _ tenia=48	p COSA EL COSA=48	k ^ _ -an=-48	j que un=48	j que he=48	k , -no=48	m , -no=48	p EL VOY COMPARA=-48	k ^ HABER -to=48	p HABER ME NO=48
k ^ -a NOS=-48	j sabia y=-48	s aband=48	k SOLO _ -de=-48	p ESTAR COMPARA ESTAR=-48	p LO PERO PORQUE=48	m ME hizo=-48	w me hizo=-48	k SE COMPARA=-48	m SE que=-48	m se COMPARA=-48	w se que=-48
p LO JUEGO YO=48	m disculpa SI=48	w ^ disculpa si=48	w disculpa si=48	j de frente=-48	j me frente=-48	j preguntaste frente=-48	k VER -de -te=-48	k VER _ -te=-48	m -de frente=-48	s frent=-48	w de frente=-48
w frente=-48	w preguntaste _ frente=-48	w preguntaste de frente=-48	k LO -ja=48	m la -ja=48	p SER COMPARA QUIZA=48	p NO TU VOY=48	j le terapeuta=-48	w , _ de=48	k ^ TU -do PERDON=-48	w ^ te pido=-48	p LO TU QUIZA=48
s ocasi=48	s tomar=-48	k SI NO=48	m si NO=48	j deje y=-48	w y le dije=-48	k TU LO MENTIR=-48	w ^ _ alguna=48	j de viaje=48	w sabia _ yo=48	p PERDON SER SOLO=48	w dos _ de=48
k EL -he ,=-48	m coche ,=-48	w coche ,=-48	w el coche ,=-48	k TU _ -te=-48	j dinero tu=-48	w dinero _ tu=-48	k ME -go=-48	w buscando=48	p NO ELEGIR=-48	p QUERIA NO ME=-48	w el _ malo=-48
m -y eso=-48	w y eso=-48	p PERDON EL ERROR=48	k COMPARA _ -de=48	p SER EL LO=48	p VOY LO ESTAR=-48	w lastimada=48	p ME JUEGO JUEGO=-48	p COMPARA COMPARA TENER=48	m estabamos -os=48	k LO -ga=48	w y te deje=-48
k -a TU -y -a=48	k TU -y -a=48	k COSA -en=48	p ERROR MENTIR=-48	k -y -a TU TU=48	j el las=-48	j fue esta=-48	p COSA ERROR=48	p TODOS NO SE=48	j dormir y=-48	k ^ -or SI=48	w ^ por si=48
p PERDON NO ME=-48	w menti _ lo=-47	j se relacion=47	k -ca -ra=-47	j hice tu=-47	p PORQUE COMPARA YO=-47	w los _ y=-47	k OTRO COMPARA=-47	m OTRO que=-47	w la cuenta $=47	j que tomado=-47	p PORQUE EL EL=-47
j ella se=47	p PASAR NO EL=-47	w minutos=-47	p COPAS SOLO=47	m los SEXO=47	k -os _ COMPARA=-47	w fui _ ,=-47	w en _ hotel=-47	k TENER LO=47	k , YO=-47	m , YO=-47	m , yo=-47
w , yo=-47	w contaba=47	p VOY ME COMPARA=-47	j me equivoque=-47	m ME equivoque=-47	w equivoque=-47	w me equivoque=-47	k -ia _ -a=47	k -do -de COMPARA=47	k -ia COSA=-47	k COMPARA -ga=-47	m que -ga=-47
w todo _ por=47	j bien me=-47	w ^ me dijiste=-47	m dos $=47	w dos $=47	k -ea ,=47	m -ea ,=47	m sea ,=47	w sea ,=47	p LO COSA PORQUE=47	k -y ME -de=-47	w y _ quede=-47
w y me quede=-47	p ME ELEGIR EL=47	j los por=47	j la siempre=47	p ESTAR PORQUE EL=-47	w que lo hice=47	k -ir $=47	m -ir $=47	k PASAR -a LO $=47	p COMPARA QUIZA NO=-47	m SOLO me=-47	j tu tienes=47
j me me=47	p NO HABER COSA=47	k , _ $=47	w , _ $=47	p COMPARA SOLO COMPARA=-47	j dio y=47	k COMPARA -ue=-47	m que -ue=-47	j de grupo=-47	w de _ grupo=-47	w de el grupo=-47	w tu lo=47
w ^ _ tuve=-47	k ^ ME PASAR=47	j me bien=47	p TODOS LO=47	k LO -la $=47	j asi me=47	k PERDON -or -er=-47	k PERDON _ -er=-47	p VIDA ME=47	p COMPARA PORQUE LO=47	j todo de=-47	k EL OTRO -y=-47
k COSA -en COMPARA=47	k LO COSA -en=47	k LO COSA -en COMPARA=47	p COMPARA COSA LO=47	j pedi te=47	s encon=-47	k -na PERDON $=47	k -me NO=-47	p SE PASAR YO=47	j cobarde lo=-47	m le -ba=47	p COMPARA TODOS LO=47
m dicho LO=47	j en banco=-47	w en _ banco=-47	k -do _ -io=47	j y tuyo=-47	k -un -ar=47	m un -ar=47	k ^ PERDON , PERO=47	j te eche=-47	m -ce sentir=-47	p QUIZA TU PERDON=47	m era -de=47
k -de LO ME=-47	k LO VOY $=-47	k -di ,=47	m -di ,=47	m las -ce=47	w teniamos=47	j de apostar=-47	m -de apostar=-47	w de apostar=-47	s durmi=47	m NO eres=-47	j tus te=-47
m de -ro=-47	m miedo -y=-47	w miedo y=-47	s le=-47	w le=-47	p SER TODOS TODOS=47	s vergu=-47	w verguenza=-47	p COMPARA ERROR EL=-47	k COMPARA -go=47	w hay cosas=47	k -y=-47
s y=-47	w y=-47	j le era=-47	k ^ NO SER TODOS=47	k SER _ LO=47	s he=47	w he=47	k -na , -y=47	w y _ de=47	j disculpa la=47	k OTRO _ LO=47	j y habian=-47
k LO -es -y TU=-47	w decias=-47	j la alguien=-47	p EL EL OTRO=-47	k TU _ SENTIR=47	j coche a=-47	k -he -a=-47	k EL -he -a=-47	m -he a=-47	m coche -a=-47	w coche a=-47	w el coche a=-47
p SER HABER NO=-47	k LO CONFIANZA -y=47	p NO SI SOLO=47	j lo tomado=47	w lo _ tomado=47	s poner=47	k NO _ HABER=47	k -en -ez=47	k ME -ue -a=-47	k ME -ue -a EL=-47	p QUIZA LO ME=-47	j tuve en=-47
k NO TENER=-47	m no TENER=-47	j que si=-47	j escribi el=-47	k PASAR MENTIR $=47	w fuiste tu=47	m el -do=47	k -re ME=-47	j como casa=47	j no hice=47	j la las=47	k TENER -na=47
m TENER una=47	j como si=-47	m como SI=-47	w como si=-47	k LO _ -as=47	p SE ME EL=47	p HABER SOLO=-47	k -so _ $=-47	w tus _ y=-47	m sabes COMPARA=47	w sabes que=47	m ME paso=47
w me paso=47	p OTRO EL TU=-47	j lo habria=47	j la por=-47	m pero NO=-47	j que poco=47	j se herido=47	p PERDON SE SENTIR=47	p TU PERDON PERO=47	k -lo $=-47	m -lo $=-47	k -te ERROR=-47
m -te mal=-47	j como el=-47	p PASAR COMPARA PASAR=47	j con que=47	m -de que=47	k -y _ -de=47	w fui de=-47	m negue $=-47	w lo negue $=-47	w negue $=-47	p ME VER MENTIR=47	p EL LO ELEGIR=47
k -as LO -os $=47	m -na persona=47	w una persona=47	p FRIO PERDON=47	k ^ ME -da=-47	w ^ _ da=-47	w ^ me da=-47	p LO TU=-47	j numero lo=-47	k -re _ ME=-47	k -ma -or=47	m -ma por=47
j con trabajo=-47	k -je _ LO=-47	j uno es=47	j la casa=47	k -de _ PASAR=47	j las los=-47	m que YO=-47	w que yo=-47	w ^ _ vez=47	s dolio=47	w dolio=47	m quien -as=47
p SOLO TODOS LO=-47	j ni de=47	p ME EL YO=47	m JUEGO tu=-47	k -as COMPARA LO=-47	k ^ PASAR=47	m ^ PASAR=47	j disculpa te=47	k ^ NO -te=-47	j cosas yo=-47	w hecho _ $=47	p EL SOLO LO=47
k ^ -ia -de=47	k COSA -de -ar=47	p NO SE YA=-47	j tu hermana=-47	m TU hermana=-47	w tu hermana=-47	j nos no=47	k -no -il=-47	p TU MENTIR PERDON=47	p SEXO SE=47	p NO SOLO EL=-47	k -ar LO -os=-47
m -ar los=-47	k SER LO SOLO=-47	p SI SENTIR ME=47	k ^ PORQUE TU=-47	m PASAR gastando=47	p EL HABER TU=-47	p ME EL SENTIR=-47	p SEXO EL EL=-47	m silencio $=-47	w silencio $=-47	j cosas haria=47	j que haria=47
s haria=47	w haria=47	p YO TU LO=47	w mensaje _ el=-47	j miedo eso=47	m hable -on=-47	w hable con=-47	p LO TU SE=-46	m para LO=-46	k -de LO -on=46	p TU HABER COMPARA=-46	j el bolsillo=46
j en bolsillo=46	m EL bolsillo=46	w bolsillo=46	w el bolsillo=46	w en _ bolsillo=46	w en el bolsillo=46	p PERDON TU COSA=46	p SER ME ME=-46	p PORQUE HABER NO=46	w llamado=-46	p PORQUE COMPARA PERDON=46	j te cara=46
k ESTAR -en LO=-46	k , _ -co=-46	w mi parte $=-46	j por otro=46	w y lo que=46	p COMPARA NO CONFIANZA=-46	j ella no=-46	k TU -ce SENTIR=-46	p VER COMPARA=-46	p QUIZA TU TU=-46	p NO ME JUEGO=-46	j que fiesta=46
m supieras $=-46	w lo supieras $=-46	w supieras $=-46	j de ese=46	m -de ese=46	w de ese=46	p SER ELEGIR LO=-46	k -na VOY=46	m -na semana=46	m una VOY=46	w una semana=46	s vigil=-46
j todavia la=46	p TU COMPARA ERROR=-46	j todos en=-46	k -di LO=-46	k TU MENTIR -en=-46	m HABER pasado=-46	p TU LO OTRO=-46	j a asi=46	j puedo decir=46	m -do decir=46	m puedo -ir=46	w puedo decir=46
p SI TU VOY=-46	k -sa $=-46	m -sa $=-46	j a poner=-46	p TU SOLO=46	p YO ERROR=46	j si fueras=46	k PASAR _ -or=46	j dije mi=-46	p PASAR NO SOLO=-46	p ELEGIR LO QUIZA=46	k LO -di=-46
m EL cuarto=46	p QUIZA VIDA=46	j de apuestas=46	j quien y=-46	w ^ _ queria=46	w aplicacion=-46	w la _ es=-46	j tus amigas=46	m TU amigas=46	w tus amigas=46	k VOY SER=46	m semana SER=46
m LO peor=-46	w lo peor=-46	j tampoco es=46	w ^ tampoco es=46	w tampoco es=46	j ano pasado=46	m EL ano=46	m ano COSA=46	w ano pasado=46	w el ano=46	w el ano pasado=46	k -ir LO CONFIANZA $=46
w decir _ verdad=46	w decir la=46	w decir la verdad=46	k COSA , PERDON=46	k COSA , PERDON $=46	p NO TODOS EL=46	p EL COSA COMPARA=46	j hizo lo=46	k , TU -je=46	w , te dije=46	p MENTIR LO VIDA=46	p SOLO ME SENTIR=-46
m LO saque=46	m estres $=46	w estres $=46	j y cuatro=-46	p ME EL PASAR=46	p SENTIR NO TU=-46	k -an _ EL=46	p FRIO EL COMPARA=46	j sentia en=46	j hablar el=-46	m ^ tengo=46	w ^ tengo=46
p TU TENER NO=-46	p TU COMPARA ELEGIR=-46	w ^ _ volver=46	w pido disculpas $=46	j estuve cuando=-46	j estuve porque=-46	p ESTAR PORQUE ESTAR=-46	w estuve cuando=-46	w no estuve cuando=-46	p COMPARA TU TENER=46	w algo _ ,=46	k -en ME VIDA=46
w en mi familia=46	j semanas la=-46	p SER SER SOLO=46	p CONFIANZA PERDON=46	j en hice=-46	p SENTIR ESTAR=-46	k ^ PORQUE LO=46	m -or algo=-46	w por algo=-46	w por algo que=-46	j medida haya=46	k -na -y TU=-46
k LO -na -y TU=-46	m su -do=-46	j manana y=-46	k VIDA _ -on=46	k SE -va=-46	m SE va=-46	m se -va=-46	w se va=-46	j ojala te=-46	m tanto $=46	w tanto $=46	m COMPARA en=46
s vivis=-46	w viviste=-46	p ME VOY TU=-46	w mientras tu=-46	k -as -to=46	j habria en=46	j cada la=-46	m ^ todo=46	w ^ todo=46	k NO TU LO -je=46	k -re _ PORQUE=-46	s calle=-46
k -to COMPARA=-46	w tarjeta=-46	k -as -y NO=46	k -ro _ PORQUE=-46	m VOY despues=-46	k JUEGO _ EL=-46	k -ci=-46	p ME YA=-46	j se fue=46	s mirad=46	p YO YO YO=-46	k MENTIR=-46
p NO TENER=-46	k NO _ -as=46	k VIDA _ -a=46	k NO ME -ia=46	p TU CONFIANZA EL=-46	p TU TU ERROR=-46	p CONFIANZA LO LO=-46	p ELEGIR LO COMPARA=-46	p TU CONFIANZA YO=-46	k COMPARA EL -as -a=-46	k EL -as -a TU=-46	p COMPARA NOS=46
k ^ ESTAR -en EL=-46	j idea te=46	p TU NO QUIZA=-46	m en -as=46	k -ra -lo $=-46	w , ya sabes=46	j te mal=46	p COMPARA TU ELEGIR=-46	p SE PASAR LO=46	p TU SUBJ NO=46	j que hoy=-46	k ME _ PERDON=-46
w en _ cama=-46	j mal yo=-46	p SER TU VIDA=46	p MENTIR TU ME=46	k COMPARA _ -ce=46	j preguntaste por=-46	m preguntaste -or=-46	w preguntaste por=-46	p YO HABER=46	k -ia -de=-46	w llevabas=46	p PORQUE NO ME=-46
k TU VER=-46	j no he=46	j dar la=46	k COMPARA ME -as $=-46	p TODOS MENTIR LO=-46	j las reglas=46	m LO reglas=46	w las reglas=46	w reglas=46	k SENTIR SENTIR $=46	k -sa=-46	w casa no=46
j que debo=46	s escap=46	s quebr=-46	j para bien=-46	j tengo ansiedad=-46	k TENER -ad=-46	m TENER ansiedad=-46	m tengo -ad=-46	w tengo ansiedad=-46	k -ea $=-46	m -ea $=-46	j de hablar=46
m -de hablar=46	w de hablar=46	k LO -es ,=-46	k -a _ -le=-46	j los ella=46	k -ra COMPARA ME=46	w para _ me=46	w para que me=46	s corre=46	m COMPARA pasar=46	w que pasar=46	p COMPARA TU VIDA=46
p NO NO SER=46	m ^ estoy=-46	w ^ estoy=-46	p LO SI ME=46	p EL COMPARA COSA=-46	j marzo y=-46	m marzo -y=-46	w marzo y=-46	p EL LO PORQUE=-46	w contarte=-46	j porque en=46	k ^ PASAR -en=46
w y te llame=-46	j te hecho=46	w te _ hecho=46	k -on _ -en=-46	p SI SUBJ ME=46	w digo que=-46	k TENER -do=-46	j di motivos=-46	j te motivos=-46	p EL EL TODOS=-46	m MENTIR con=-46	j la noche=-46
w vida _ $=46	p PERDON SI SER=46	k TU ERROR=46	w , _ era=46	p LO SER MENTIR=-46	p SOLO LO MENTIR=-46	p JUEGO COMPARA EL=-46	p VIDA LO MENTIR=-46	s dia=-46	w dia=-46	m fue -or=46	s cance=-46
j son cosas=46	p VOY EL TU=-46	k -re -y=-46	m -re y=-46	j la bebida=-46	m LO bebida=-46	w bebida=-46	w la bebida=-46	k NO -en=46	p YO SI=-46	k COMPARA _ ERROR=-46	m ya ME=46
w ya me=46	j dije porque=46	p SER ELEGIR ME=-46	k -y NO ME -do=46	j te sola=-46	p VOY EL COMPARA=-46	p NO COSA COMPARA=-46	p FRIO LO JUEGO=-46	k JUEGO -a=-46	m JUEGO a=-46	k -ce _ NO=46	p MENTIR PERDON=46
p ESTAR TU=-46	p NO NO ESTAR=46	j hermana te=-46	p CONFIANZA PASAR=46	k -de -on EL=-46	k -di _ EL=-46	m -a ella=46	w a ella=46	m COMPARA tu=-46	j hombre el=-46	w hombre _ el=-46	k LO -na -de=-46
j me no=45	p SI ME COSA=45	k -me FRIO=-45	k -me FRIO $=-45	k TU -me FRIO=-45	k TU -me FRIO $=-45	m llame FRIO=-45	p SE COMPARA SENTIR=45	m -as veces=45	j la haya=45	k QUIZA TU=45	m QUIZA te=45
k -al _ NO=-45	m TU nunca=45	k SENTIR -do=45	s aleja=45	j en como=-45	m todo -y=45	w todo y=45	j tuve no=45	p COSA ME SE=45	k -ia -y=-45	m -ia y=-45	p ESTADO ELEGIR COMPARA=45
k ^ PERDON -or SI=45	k EL -mo=45	k ^ SE ME YA=45	p PASAR SOLO EL=-45	k NO _ -no=45	k -ra -to=-45	k -ra -to $=-45	m -ra tanto=-45	p LO ME ESTAR=45	j no daba=-45	p TODOS COMPARA SOLO=-45	p PASAR LO TU=-45
j me esta=45	k -un -or=-45	m un -or=-45	k LO -es TU=-45	j las molestias=45	j por molestias=45	k -or LO SENTIR=45	k PERDON -or LO SENTIR=45	m LO molestias=45	m las SENTIR=45	w las molestias=45	w molestias=45
w por _ molestias=45	w por las molestias=45	k HABER _ COSA=45	j por beber=45	p ME COSA COMPARA=-45	w de _ no=45	k OTRO _ EL=-45	p CONFIANZA SER ME=45	k LO -di $=-45	w le conte a=-45	w casa _ no=45	k -a LO -es -y=-45
j cosa fue=45	p LO COSA ERROR=45	j tenias en=-45	p COMPARA LO SENTIR=45	p ME PERDON TENER=-45	p NOS LO PASAR=45	p VIDA FRIO=-45	j delante ninos=-45	k -te -de LO VIDA=-45	k -os _ -as=45	k , COMPARA LO=45	j de pero=45
j todas que=-45	p CONFIANZA SER LO=45	w que _ ya=45	j eso enganar=45	m -os sin=-45	p LO PERDON ME=-45	w que no habia=-45	p SI QUERIA NO=45	w que _ y=-45	j mi mismo=-45	j que coche=-45	p EL MENTIR COMPARA=-45
k ^ ME PERDON -de=-45	p PERO NO PASAR=45	m nombre -y=-45	w nombre y=-45	j por menti=45	j me iba=45	m ME iba=45	w me iba=45	m con EL=-45	k EL COMPARA MENTIR=-45	k -on -en $=-45	k VOY COMPARA=45
m VOY que=45	j de preguntar=-45	j poco en=45	p SOLO EL=45	k -lo -de=-45	w te lo hice=-45	p SENTIR COMPARA PERDON=45	p COMPARA TU CONFIANZA=-45	k -ce -es=-45	s creo=45	w creo=45	k -y -es=-45
m y -es=-45	p PASAR TU VIDA=45	m dinero PORQUE=-45	m COMPARA algo=45	w que algo=45	j uno solo=45	s supon=45	k , _ -he=-45	p LO NO ME=45	k TU -do EL=-45	k SENTIR , ME=-45	k ME VER -de=-45
w me preguntaste de=-45	m las -as=-45	w hacia _ $=45	j mis amigos=-45	m ME amigos=-45	w mis amigos=-45	k -ad -de ME=-45	k LO -ad -de ME=-45	w seguir=-45	p TU VIDA PORQUE=-45	k -an _ COMPARA=45	k -er _ -sa=-45
w que tu=-45	m YO no=45	w yo no=45	k NO _ -ce=45	p EL NO=45	p CONFIANZA SER TU=-45	w la verdad y=45	p ME ESTADO TU=-45	p NO PERO=45	k -te -ra=-45	w ^ si alguna=45	p COMPARA SOLO=-45
k -on LO -de LO=-45	j firme con=-45	j firme nombre=-45	j firme tu=-45	k -on TU -re=-45	w con tu nombre=-45	k -an _ -de=45	p TU ESTADO YO=-45	k -un -do=-45	m un -do=-45	m ME habias=-45	w me habias=-45
j a le=-45	j lo cuento=-45	m LO cuento=-45	w lo cuento=-45	j hermano no=45	p LO PERDON PORQUE=45	w se _ lo=-45	k -a LO -ia=-45	p PERO EL COMPARA=45	w les dije a=-45	k ^ _ VIDA=-45	k -te _ JUEGO=45
k SER _ -el=45	p HABER ESTADO LO=-45	w en _ momento=-45	j sabia estaba=-45	j cosas que=45	j lo cuando=45	j me que=-45	p TODOS MENTIR=45	m di -os=-45	w hermana=-45	w cuando _ preguntaste=-45	w cuando me preguntaste=-45
j nombre y=-45	j todo esto=45	m TODOS esto=45	w todo esto=45	k LO COSA SE=45	m -er el=-45	p YO TU MENTIR=-45	p EL TENER NO=-45	p NO NO ME=45	k PERO -en=45	m pero -en=45	s bloqu=-45
w bloquee=-45	p ELEGIR TU ME=-45	m camino $=45	w camino $=45	p FRIO LO COSA=45	w te va a=45	p PORQUE SER COSA=-45	k COMPARA _ VOY=45	w ^ la cosa=45	w ^ _ acoste=45	w ^ me acoste=45	m -y asi=-45
w y asi=-45	k -y -or=45	m -y por=45	m y -or=45	w y por=45	k -de _ -re=-45	k PORQUE -a EL=-45	p VOY SI LO=-45	k -or LO VIDA=-45	j duele que=-45	k -en _ VIDA=-45	j volver casa=-45
k -er -a -sa=-45	w volver _ casa=-45	w volver a casa=-45	k -de EL TODOS=45	j madre a=45	k -on EL -lo=-45	p LO VIDA PASAR=-45	w para _ yo=-45	k -te EL=-45	m -te el=-45	m lo -se=-45	w para _ que=-45
m COMPARA mi=-45	w que mi=-45	k PERO _ HABER=45	p PERO HABER COMPARA=45	w ^ _ secreto=-45	k -a SENTIR=45	m a SENTIR=45	p EL SEXO EL=-45	p VER TU EL=-45	w una disculpa $=45	p VIDA TU LO=-45	p EL ME EL=-45
m -y ya=45	w y ya=45	k -de EL -zo=-45	k -de _ -zo=-45	j a mientras=-45	j alguien con=-45	p PASAR ME JUEGO=45	p SER SER EL=45	k COMPARA TU QUIZA SENTIR=45	p SEXO LO=-45	j se solo=45	p ME CONFIANZA TU=45
j puse el=-45	k -es _ SER=45	s congr=-45	m -ra mi=45	p COSA TU COSA=-45	k -ca -a=-45	m -ca a=-45	m toca -a=-45	w toca a=-45	k -as NOS=-45	p SER COSA TU=-45	p SER TU COSA=45
w es _ cosa=45	s apaga=45	p TU SER=-45	w bastante=45	p ME EL COPAS=45	k EL VIDA ,=45	k -do _ -on=-45	p EL VIDA=-45	p LO JUEGO COSA=-45	j fui el=-45	s vecin=-45	j sí y=45
k NO _ -si=45	j un mentira=45	j una amistad=45	k CONFIANZA SE=45	k LO CONFIANZA SE=45	k ^ LO CONFIANZA SE=45	m CONFIANZA se=45	k SER _ -de=45	p SENTIR COMPARA ME=45	j el ano=-45	p HACER LO LO=-45	p NOS LO EL=-45
p NO SER QUIZA=-45	k , -y TU=-45	k EL _ -ta=45	p HABER SE=-45	w abuela=-44	j tu una=-44	m TU conteste=44	w te conteste=44	m -or esto=-44	w por esto=-44	w por esto $=-44	m nadie $=44
w nadie $=44	j abri la=-44	w semana=44	p LO LO COPAS=44	p EL ME HABER=44	j me quedo=-44	m ME quedo=-44	w me quedo=-44	s su=-44	w su=-44	k -a -da=44	m a -da=44
j mi le=-44	j mi eso=44	j cancele la=-44	j a espaldas=44	j tus espaldas=44	k -a TU -as=44	m TU espaldas=44	w a _ espaldas=44	w a tus espaldas=44	w espaldas=44	w tus espaldas=44	k TU -as LO=-44
k JUEGO _ NO=44	k ME -te $=-44	k -te _ -en=-44	p LO ESTAR LO=-44	s ellos=-44	w ellos=-44	m ^ mi=-44	w ^ mi=-44	p TU OTRO ME=44	m LO culpa=-44	w la culpa=-44	k -to _ -y=-44
m SOLO lo=-44	w ^ _ oculte=-44	w ^ te oculte=-44	m COSA cosas=44	p COMPARA PASAR VIDA=-44	j los un=44	k -na _ -y=-44	k -as COMPARA -te=44	j te cuento=-44	p VOY NO NO=44	j me verdad=-44	p LO ESTADO EL=-44
p TENER COMPARA COMPARA=-44	k -da _ ,=-44	k -or _ -de=44	w por _ de=44	k COMPARA _ -di=44	k ^ SI SUBJ=-44	p SER SEXO EL=44	m culpa $=44	w culpa $=44	j estaba ella=-44	p EL ME YO=-44	p EL VIDA ESTADO=-44
p VIDA LO ESTADO=-44	p HABER COMPARA SER=-44	j que les=-44	w que les=-44	k COMPARA TU -te $=44	j final no=44	j juego y=-44	m juego -y=-44	w juego y=-44	p EL QUERIA COSA=44	p MENTIR NO=44	m SENTIR tan=44
k -a ME VIDA ,=-44	j dinero te=44	j cuando tenias=-44	j tus mensajes=-44	m TU mensajes=-44	m tus SEXO=-44	w tus mensajes=-44	w siento _ la=44	j y mire=-44	k SER -un -re=44	k COMPARA _ SENTIR=44	k -po LO=44
k EL -po LO=44	j una tus=-44	p VIDA COMPARA HABER=-44	j te dudar=-44	s dudar=-44	w dudar=-44	k , COMPARA -ba=44	k , COMPARA -ba -a=44	w , _ iba=44	w , que iba=44	j eso todo=44	k LO -en=-44
p LO LO PERO=-44	p VIDA COMPARA YO=-44	k -sa _ -ia=-44	m hombre COMPARA=-44	w hombre que=-44	p TU COSA ME=44	k SI SUBJ -do=-44	j una el=44	k LO SOLO=44	j eres el=44	p LO COSA SER=44	j se cosas=44
k ^ TU VIDA TU=-44	j mis las=-44	k -vo -a -er=-44	k -vo _ -er=-44	k LO -na=-44	m -de muchas=44	w de muchas=44	j amigos tu=-44	k COMPARA -ui=-44	m que -ui=-44	p ELEGIR LO COSA=-44	k -de QUERIA=44
m de QUERIA=44	m NO en=-44	s pesos=44	w pesos=44	k YO _ NO=-44	k LO COMPARA -ta=-44	k HACER=44	m beber $=44	w beber $=44	j de fiesta=-44	m no MENTIR=-44	p PERDON ME EL=44
p ME QUERIA COMPARA=44	w chicas=44	w ^ _ pedi=-44	p SI LO SER=44	j dias no=-44	m promesa $=-44	w promesa $=-44	m LO otra=-44	k SE -on -os=44	k SE _ -os=44	s laura=44	w laura=44
k -se YO=-44	k LO -se YO=-44	m -se yo=-44	p FRIO SER=44	p QUIZA SOLO=44	k VIDA _ -no=-44	k -en _ -no=44	p COMPARA PASAR MENTIR=-44	k PASAR -ce -os=44	w fue _ anos=44	w fue hace anos=44	k NO HABER SER=44
k -lo -ra=-44	k VIDA , NO=-44	j la mil=-44	k VER _ COMPARA=44	p LO ELEGIR EL=-44	k ME -ca=-44	p SER COMPARA YO=44	k ERROR $=44	m ERROR $=44	p SUBJ NO LO=-44	j es te=44	k ELEGIR LO COMPARA=-44
w culpa es=-44	w la culpa es=-44	p LO SEXO LO=44	w , y la=44	w en que te=44	k -ar _ COMPARA=44	s busqu=44	j me insistio=-44	m ME insistio=-44	w me insistio=-44	j mi cuando=-44	p LO PASAR ME=44
m cosa SE=44	w cosa se=44	w la cosa se=44	k -un -jo=-44	m un -jo=-44	k LO -en LO=44	j si alguna=44	m SI alguna=44	w si alguna=44	k , _ -ro=-44	p LO MENTIR YO=-44	k , -y LO -ce=-44
k COMPARA ME -as LO=44	k ME HABER -do LO=44	k -on -as -as=44	k -y VOY=-44	m y VOY=-44	w ^ no estaba=-44	p COMPARA COSA PORQUE=-44	j llevo otra=44	j un los=44	w ^ _ pague=-44	m -a poner=-44	w a poner=-44
w hay cosas que=44	k ME _ -a=-44	k ^ TU MENTIR -en=-44	s libre=44	k , -os=44	m , -os=44	p COMPARA ESTAR ME=-44	m ni -na=-44	w ni una=-44	p LO NO PERO=44	p TODOS COMPARA SE=-44	p LO SOLO PORQUE=44
j la lado=-44	m -ia de=-44	p LO PORQUE LO=-44	k -me _ -a=-44	p PASAR YO EL=-44	k -ra _ PASAR=44	k -go -ra=-44	k LO -go -ra=-44	m digo -ra=-44	k EL -de EL OTRO=44	j si asi=44	p EL LO PERDON=44
p LO TU ERROR=44	k CONFIANZA _ -de=-44	j falta de=44	k PASAR _ VIDA=44	m EL camino=44	w el camino=44	k -on NOS=44	j que podia=-44	k HABER MENTIR ,=-44	k -as -ir=44	j madre y=-44	k ^ -do COMPARA=-44
m entiendo COMPARA=-44	w ^ entiendo que=-44	w entiendo que=-44	p HABER COSA NO=44	p ME SE LO=-44	p MENTIR EL ESTAR=-44	j pague con=-44	m pague EL=-44	j que bien=44	p TODOS QUERIA=-44	k -as SENTIR=44	k COMPARA COSA -de=44
j que nos=-44	p TODOS LO TU=-44	p ME SER TODOS=44	k ^ SI -ra=44	k -te _ -ar=-44	k -or _ LO=44	j le dano=-44	w le _ dano=-44	s nuest=-44	p VOY HABER=-44	w que _ una=-44	j total ya=44
m ella TU=44	w en _ cuarto=44	j te loca=-44	j vos tampoco=44	w vos tampoco=44	k NO ESTAR -en=-44	p COMPARA COSA SER=-44	m solo PORQUE=-44	w solo porque=-44	w tenia _ de=44	p EL NO MENTIR=-44	p ESTADO NO NO=-44
p NO VOY ME=-44	j de siempre=44	j te mis=44	p SENTIR SER COMPARA=-44	p ME LO ELEGIR=-44	k COMPARA _ -la=44	k -en _ -po=-44	m conteste $=44	w conteste $=44	p SER YO TU=-44	w , _ para=44	j bebe y=44
j ti te=44	j mes y=-44	k TU _ JUEGO=44	w espalda=44	w ^ me pediste=-44	w ^ _ ti=44	k ESTAR _ -en=44	j a va=44	j una familia=44	m -na familia=44	w una familia=44	k CONFIANZA SER=-44
k -de LO -da=-44	w algunos=-44	j ni no=-44	j que vaya=-44	s vaya=-44	w vaya=-44	p EL SER LO=-44	s menti=-44	m momento ,=44	w momento ,=44	w amistad=44	k -je COMPARA -ba=-44
k -je COMPARA -ba -a=-44	s cumpl=-44	j elegi a=-44	k ELEGIR -te=-44	j la posibilidad=-43	j posibilidad de=-43	j quite posibilidad=-43	j te posibilidad=-43	k -ad -de ELEGIR=-43	k -ad _ ELEGIR=-43	k LO -ad -de ELEGIR=-43	m LO posibilidad=-43
m de ELEGIR=-43	m posibilidad -de=-43	w la posibilidad=-43	w la posibilidad de=-43	w posibilidad=-43	w posibilidad de=-43	p QUIZA SER TODOS=43	j de meses=-43	j en dije=-43	p ME VER COMPARA=-43	j que iba=-43	j bebido y=-43
j habia bebido=-43	w habia bebido=-43	j a ahora=43	p QUIZA COSA COMPARA=43	k -or _ COSA=43	k MENTIR _ VIDA=-43	w control=43	p ME LO CONFIANZA=-43	k -te -or ME=-43	k -te -or ME PORQUE=-43	j verdad te=-43	s vi=-43
w vi=-43	w de _ banco=-43	w de el banco=-43	m PERDON los=43	p TU TU NO=-43	s creas=43	w creas=43	m -ra de=43	j parar no=43	p SENTIR TODOS LO=43	k ME -te ,=-43	j un y=43
j tuve el=-43	j el nada=43	k -en -io $=43	j nuestro yo=43	k COMPARA NO -as $=-43	m ME tambien=43	j estaba que=43	k -a EL -ar=43	p LO SEXO PASAR=43	p COMPARA HABER HABER=-43	k SER PORQUE ME=-43	p NO QUERIA COMPARA=43
m te -lo=-43	p NOS EL VIDA=-43	s bebia=43	w bebia=43	k VIDA _ TODOS=43	w que _ tu=-43	j te tomado=43	p COSA NO LO=43	p HABER COSA COSA=43	k ^ _ ME=43	k EL -as=-43	p PASAR SE PASAR=-43
m haya -do=43	j me falto=-43	m ME falto=-43	w me falto=-43	k -a -lo $=-43	p ELEGIR NO LO=-43	j esa era=43	k TU _ -an=-43	m en ME=43	p HACER EL COMPARA=43	p TU SI LO=43	w una _ de=-43
k SE ME PASAR LO=43	s turno=43	w acuerdo=43	j que contestar=43	j para enganar=43	j si enganar=43	j ti enganar=43	j ti eso=43	k -ra TU LO=43	k -ra TU LO SER=43	k SI -ra TU=43	k SI -ra TU LO=43
k TU LO SER=43	k TU LO SER MENTIR=43	p SI SER MENTIR=43	w eso _ enganar=43	w eso es enganar=43	w para _ eso=43	w para ti eso=43	w si _ ti=43	w si para ti=43	w ti eso=43	w ti eso es=43	j las llamadas=-43
m LO llamadas=-43	w las llamadas=-43	w dije _ mi=-43	w dije a mi=-43	w porno=-43	p SE PASAR COSA=43	k , COMPARA SER=-43	j y aviso=-43	m como COMPARA=-43	p OTRO TU EL=-43	p CONFIANZA SENTIR=43	k -a TU -y=43
j con eres=43	j padre de=-43	k ESTAR SENTIR -y=43	k LO -os ,=-43	j el trabajo=-43	j no hiciste=-43	p TU OTRO YO=-43	p EL ERROR COMPARA=-43	j que molestado=43	w molestado=43	k -na -ca=43	m una -ca=43
m venia -de=43	m NO estuve=43	w no estuve=43	k -de _ ESTADO=-43	k -na PORQUE=-43	k LO _ QUIZA=-43	j las otra=-43	j en cabeza=-43	w en _ cabeza=-43	w en la cabeza=-43	w ^ eso lo=43	j que dos=43
s ante=-43	w ante=-43	k SE -an=43	m se -an=43	j marido y=43	p SER PERO TU=43	k , NO -na=-43	m no -na=-43	w , no una=-43	w no una=-43	p NO COMPARA JUEGO=43	k LO VIDA SE PASAR=43
k ^ LO VIDA SE=43	p QUIZA ME TU=-43	m igual LO=-43	w les _ a=-43	w la tengo=43	k PERDON _ -ar=-43	k -ro=-43	p EL COMPARA SOLO=-43	w lo _ mas=43	j fuimos y=43	w ^ _ fuimos=43	k ME _ $=43
j voy contestar=-43	w voy _ contestar=-43	w voy a contestar=-43	j para vieras=-43	k LO _ COPAS=-43	m el -ro=43	p LO COMPARA VOY=-43	j a ella=43	j viaje con=-43	k -al=43	p EL CONFIANZA=-43	k -on LO -de=43
k SENTIR -te=-43	j un las=43	p SER SI=43	m mensaje $=43	w mensaje $=43	p LO EL ME=43	k -na _ SE=43	k TU _ -ce=-43	p SEXO NO LO=43	k -en -do=43	p EL JUEGO=-43	p TU ESTAR FRIO=-43
j que cuando=43	s donde=43	w donde=43	w ciertos=43	w ciertos _ $=43	p ESTADO ME NO=-43	s quise=-43	w quise=-43	k -sa _ -te=-43	j tenia el=43	w mi _ habria=43	p LO VOY ERROR=-43
p COMPARA EL SER=-43	j que terminado=-43	w ^ _ manana=-43	j por un=-43	p LO PERDON COMPARA=43	k NO SE -lo=43	j me los=43	s oblig=-43	w ^ antes de=43	k -un OTRO $=-43	p VOY ESTADO=-43	k LO _ -do=43
p NO PORQUE HABER=43	j cara el=-43	j siento te=43	j como mueble=43	j un mueble=43	k -un -le $=43	m -un mueble=43	m mueble $=43	s muebl=43	w mueble=43	w mueble $=43	w un mueble=43
w un mueble $=43	j me ni=-43	k NO -so $=43	m ^ borre=-43	w ^ borre=-43	k ^ PASAR -un=43	m EL trabajo=-43	w el trabajo=-43	p JUEGO TU=-43	k -te -os=-43	p VER TU MENTIR=-43	j tu algo=43
k SE COMPARA NO=43	k ^ SE COMPARA NO=43	w se _ no=43	w se que no=43	m tu JUEGO=-43	k -a EL -mo=43	k -a EL -mo $=43	k -a _ -mo=43	k NOS _ -as=-43	k EL -he $=-43	w el coche $=-43	j mas habria=-43
k COMPARA ME -te COMPARA=-43	p ME LO ERROR=-43	w que _ tambien=43	k -ia SOLO=43	w noche _ no=-43	w fiesta=43	p YO VIDA=-43	j la eso=-43	w si te lo=43	k -or -ar=43	m por -ar=43	w solo _ $=43
k ME -y NO=-43	j el valor=-43	j valor de=-43	m EL valor=-43	m valor -de=-43	w el valor=-43	w el valor de=-43	w valor de=-43	j en eso=43	p EL NOS COMPARA=-43	p COMPARA PERDON COMPARA=-43	k SER -na VIDA=-43
k YO _ -je=-43	m LO gente=43	j tu tenias=43	w tu _ tenias=43	p ME PORQUE SE=43	w bebido=-43	j tu despues=-43	j anillo el=-43	j falte a=-43	m falte -a=-43	s falte=-43	w falte=-43
w falte a=-43	m casa $=43	w casa $=43	k -de _ -to=-43	k -do ELEGIR=43	k SENTIR COMPARA TU=43	p SI NO QUIZA=-43	k -y LO -pi=-43	k VER -en LO=-43	k SE _ -ra=-43	k YO NO TENER=-43	m esa OTRO=43
k TU VIDA SE=-43	p TU VIDA SE=-43	k HABER -to=-43	w ^ _ bebido=-43	w ^ habia bebido=-43	j el el=43	p SER LO MENTIR=-43	k OTRO _ NO=-43	k NO _ -de=43	j con no=43	m el TODOS=43	k SOLO _ -ia=-43
j fui la=-43	k ^ -re=-42	m ^ -re=-42	p COMPARA ERROR LO=-42	j esto habria=42	j culpa tu=42	p VIDA HABER=-42	p EL YO SEXO=-42	p COMPARA TU ERROR=42	k -te TU $=42	k -le -on=-42	m -le con=-42
p CONFIANZA HACER=42	w y _ conteste=42	s pueda=-42	w cargo=-42	m -a otra=-42	w a otra=-42	k -se YO $=-42	k LO -se YO $=-42	p TU ERROR PERDON=42	j te debo=-42	m TU debo=-42	w te debo=-42
k LO COMPARA -go=42	j que casa=42	p LO VIDA MENTIR=-42	j me tenia=42	j a vos=-42	j no hubiera=-42	k -na $=-42	m -na $=-42	k ^ SE LO=-42	w ^ se lo=-42	p TU ME PORQUE=-42	w los _ ,=42
j que queria=-42	k -ra LO NOS=42	k -ra _ NOS=42	w para _ dos=42	w para los=42	w para los dos=42	p SE SE=-42	m -ir que=-42	j no mas=42	k MENTIR -de EL=-42	p YO LO JUEGO=-42	p LO YO JUEGO=-42
w y a los=-42	k JUEGO _ -er=-42	k ^ NO TU LO=42	m que -ia=-42	k ^ -je COMPARA ME=-42	p LO JUEGO NOS=42	p HABER TODOS COMPARA=42	j te hiciste=-42	w te hiciste=-42	j de hace=42	p ME PERDON EL=-42	k LO -es=-42
s hecho=42	p PORQUE EL NO=-42	w cuando _ mi=-42	m VER en=-42	w lo _ las=42	w lo de las=42	j a hermano=-42	j tu tambien=42	j se mas=42	k ME -as LO=42	m -de apuestas=-42	w de apuestas=-42
p SEXO EL COMPARA=-42	j pasar pagina=42	k PASAR YA=42	k PASAR YA $=42	m PASAR pagina=42	m pagina $=42	m pasar YA=42	w pagina $=42	w pasar pagina=42	w pasar pagina $=42	p COMPARA ESTADO LO=-42	p ME ELEGIR COMPARA=-42
j la rabia=42	j rabia que=42	m LO rabia=42	w la rabia=42	j ex que=42	p COMPARA MENTIR EL=42	k ^ SI TU SENTIR=42	j y grupo=-42	k VER _ -y=-42	p PERDON COMPARA TODOS=-42	j las cuatro=-42	m LO cuatro=-42
m las -ro=-42	w las cuatro=-42	j te mi=-42	k SOLO -no=-42	m COMPARA un=42	w que un=42	k -es -a=-42	m -es a=-42	p LO QUERIA NO=-42	k ^ -do PERDON=42	m ^ pido=42	w ^ pido=42
m noche $=-42	w noche $=-42	m la -he=42	w la noche=42	k , -a TU=-42	w se _ solo=42	p HABER SER TU=-42	m -as todo=42	p NO COMPARA LO=42	j se hablo=42	m SE hablo=42	w se hablo=42
p PERDON COMPARA LO=42	k PASAR -si $=42	m PASAR asi=42	s toca=-42	w toca=-42	p JUEGO LO SER=42	j te habias=42	j de perdon=42	p SER SER COMPARA=-42	p TU EL VIDA=-42	p EL LO SEXO=-42	k TU _ PORQUE=-42
p EL NO SOLO=42	m haber -do=-42	k TU -le -en=42	j que decia=-42	p PERDON ME LO=-42	m NO paso=-42	w no paso=-42	w una _ porque=-42	s expli=42	k -io -ia=-42	p NO VIDA NO=-42	k -do _ -en=-42
p EL TU ESTAR=42	k MENTIR COSA=42	p TU QUIZA TU=-42	j supongo que=42	m ^ supongo=42	m supongo COMPARA=42	w ^ supongo=42	w ^ supongo que=42	w supongo que=42	k ME -ia=-42	j eso la=42	j tampoco que=42
k HABER MENTIR $=-42	p VIDA HABER MENTIR=-42	p TU SI NO=-42	k -on LO=42	j para tener=-42	j que como=-42	k -en LO COSA=42	p TU SER OTRO=-42	j en semana=42	m cosa PASAR=42	k VIDA _ EL=42	p ME NO SENTIR=42
k COMPARA PASAR EL=-42	k -ra -on EL=42	k -as -te=-42	k -os -un=42	m -os un=42	k EL PASAR=42	j coche y=42	j es pues=42	j delante y=-42	p YO NO=42	w hubiera _ ,=42	p EL ELEGIR=42
p CONFIANZA MENTIR=-42	p SE COMPARA COSA=-42	p NO LO SEXO=-42	k LO -os=-42	j tus para=-42	j fiebre me=-42	p COMPARA TU YO=-42	k LO PERDON -or LO=42	w preguntado=42	w a otra $=-42	j y puse=-42	k -ce -y=-42
m -ce y=-42	j nunca se=42	k LO PERDON SI=42	k ^ LO PERDON SI=42	w lo _ si=42	w lo siento si=42	k PORQUE -es $=42	s agota=-42	j salir de=-42	k -es _ -er=42	w ella _ yo=42	p OTRO NO=42
k -a NO $=-42	m familia $=42	w familia $=42	p COSA MENTIR=42	w todos _ la=-42	w historia=42	p VIDA NO=42	m ^ ni=-42	w ^ ni=-42	p SER EL NO=42	j siento eso=42	j por esta=-42
k , _ -je=42	w , _ dije=42	k YO _ -de=-42	s daba=42	w daba=42	p SI LO VIDA=42	j dinero para=-42	p ELEGIR TU LO=-42	p VER SI TU=-42	k -es _ NO=42	p SENTIR LO TU=42	k COMPARA TU -te=42
p VER SI COMPARA=-42	j por si=42	p COMPARA SENTIR PORQUE=-42	k SI QUIZA -do=42	m SI hubiera=42	w si hubiera=42	k -do -y=-42	m -do y=-42	w sientes=-42	k YA ,=42	m YA ,=42	m -ba de=42
p OTRO NO COMPARA=42	j el mismo=-42	m EL mismo=-42	w el mismo=-42	j cuando estaba=-42	k LO -an=42	m lo -an=42	m eso SER=-42	p ME TU SE=-42	p MENTIR VIDA LO=-42	w mas _ que=42	k -da -so $=42
w cada peso $=42	p EL ESTAR COMPARA=-42	m SE fue=42	w se fue=42	m confiar -en=-42	w confiar en=-42	k ^ _ ELEGIR=-42	p SE LO MENTIR=-42	m -je la=42	j semana el=-42	w haya _ ,=-42	p COMPARA NO COSA=-42
w ^ siento lo=42	w siento lo=42	j durante que=-42	k PORQUE LO -os=42	j que deuda=-42	k -y TU LO MENTIR=-42	w era _ y=42	m QUIZA me=42	k LO -te -a ME=-42	k ME VIDA -y=-42	w es la=42	j menti que=42
m un ERROR=-42	j se termino=-42	p MENTIR ME PERDON=42	p QUIZA SER=42	j de cabeza=42	p PERDON TU ESTADO=42	p ME EL=-42	k ^ _ -se=42	k ^ EL ME=42	p TU PORQUE QUIZA=-42	p ME NO=-42	j tan me=42
m mi -do=-42	k EL -ta=-42	m el -ta=-42	j el hombre=-42	p PERDON PERO QUIZA=42	j grupo de=-42	k EL -po -de=-42	m grupo -de=-42	w el grupo de=-42	w grupo de=-42	k -na ,=42	m -na ,=42
w ^ _ perdon=42	j una un=42	k SI _ -a=-42	w si _ a=-42	w una _ ,=42	k PASAR=42	k CONFIANZA SE PASAR=42	k CONFIANZA SE PASAR -do=42	k LO CONFIANZA SE PASAR=42	p CONFIANZA SE PASAR=42	w culpa=42	m no HACER=-42
k -es _ -a=42	p SENTIR LO MENTIR=42	k ME OTRO -y=-41	k COMPARA _ VIDA=41	j te semana=-41	j con alguien=-41	m -on alguien=-41	w con alguien=-41	k -go _ PASAR=-41	j pido si=41	k -do PERDON SI=41	w pido _ si=41
k -on -es $=-41	p YO NO PORQUE=-41	j tus por=-41	k -en NOS=-41	p ESTAR ME PASAR=41	w verdad=-41	p HABER EL=-41	k -ra -en=-41	p LO ME VIDA=41	j le escribi=-41	m le -bi=-41	w le escribi=-41
k -a _ SER=41	w supongo=41	j de mis=41	w para _ lo=-41	m SEXO sin=-41	k ME -ia -a=41	k -as TODOS=41	j de ahorros=41	w de _ ahorros=41	j que tu=-41	k PORQUE _ PERDON=41	k ^ SOLO TU=41
j la promesa=-41	k TU -y=41	m TU y=41	p SI SUBJ LO=-41	j de navidad=-41	m -de navidad=-41	w de navidad=-41	p TENER SE=41	w la _ y=41	j le hermana=-41	k , _ HABER=-41	k -en LO -ca $=41
k COMPARA SER -na=-41	j nuestro en=-41	j hermana a=-41	s defen=41	p PERDON LO ERROR=41	k -a -ar -a=-41	m pedi -a=-41	w le pedi a=-41	w pedi a=-41	w es que=41	j los fueron=41	j mensajes fueron=41
k LO SEXO PASAR=41	m SEXO fueron=41	m mensajes PASAR=41	w los _ fueron=41	w los mensajes fueron=41	w mensajes fueron=41	j por comportamiento=41	k -or ME -to=41	k PERDON -or ME -to=41	w por _ comportamiento=41	w por mi comportamiento=41	j lo me=41
j podia de=-41	w no _ he=-41	j lo cuenta=41	j de casino=41	w de _ casino=41	w de el casino=41	k -or LO COSA $=41	k -se _ -os=41	j de formas=41	m formas $=41	w de _ formas=41	w formas=41
w formas $=41	j de ando=41	k LO COMPARA TU HABER=-41	p ESTADO EL NO=41	p PERDON NO TU=41	m -ia me=-41	p PERDON SI SENTIR=41	m -ra tu=-41	p LO COMPARA SI=-41	k COMPARA COSA $=41	m dinero -y=41	w dinero y=41
p FRIO LO COMPARA=41	k -on -on=-41	m -on con=-41	j de me=41	k TU -ve=41	k -ia -do -a=41	k NO -ia -do -a=41	p NOS NOS=-41	j semana te=-41	p LO ESTAR COMPARA=-41	k -en _ -al=41	p LO EL ELEGIR=41
j porque se=41	m -ra algo=-41	p SEXO PORQUE=41	p MENTIR COMPARA COSA=-41	k COMPARA -as ,=-41	w pero _ tampoco=41	j mil te=-41	k -on _ PORQUE=41	m dinero $=41	w dinero $=41	m -en un=41	w en un=41
k -po _ TU=-41	p COSA COMPARA QUIZA=41	s banco=-41	w banco=-41	s felic=-41	k ME -as PORQUE=41	j era tu=-41	k -do PERDON -or=-41	w pido _ por=-41	p TODOS LO SOLO=41	p TENER COMPARA PASAR=-41	j de forma=41
k PORQUE ESTAR -on EL=-41	p COMPARA TENER TU=-41	p TU NO VOY=-41	p COMPARA NO QUIZA=-41	k ^ ME FRIO=41	j plata que=-41	k EL VOY -a=41	m EL voy=41	k EL _ $=-41	j en este=-41	m -en este=-41	w en este=-41
s cuerp=-41	w cuerpo=-41	p ME PERO COMPARA=41	k -to ,=41	m -to ,=41	p COMPARA FRIO=-41	j apuestas de=-41	j hombre que=-41	w , _ lamento=41	w , lo lamento=41	p VER EL PORQUE=-41	j tenido el=-41
p COMPARA PASAR PASAR=41	k -la LO=41	p HABER ESTADO ELEGIR=-41	k ME VER SI=-41	k VER SI=-41	m VER si=-41	m preguntaste SI=-41	w me preguntaste si=-41	w preguntaste si=-41	j de son=-41	k -os -en -na=-41	k TU -ce LO=-41
k -es _ -un=41	m noches -y=-41	w noches y=-41	p EL ERROR=41	k SENTIR _ TODOS=-41	p LO ME JUEGO=41	j y da=-41	m tema $=41	w tema $=41	j no paso=-41	p PERDON ESTADO=41	j boda y=-41
k -io COMPARA=-41	k -te _ ERROR=41	m -de carino=41	w de carino=41	p TU LO FRIO=-41	p TU LO ESTAR=-41	k -ce -ta COMPARA=-41	k NO -ce -ta COMPARA=-41	m falta COMPARA=-41	w falta que=-41	w hace falta que=-41	k NO TU HABER=-41
p PERO LO PASAR=41	k -ja=41	j nuestro le=-41	m ti ,=-41	w ti ,=-41	k -en LO -os=-41	m confianza ,=41	w confianza ,=41	w confianza , y=41	w confianza _ y=41	k YO TU=-41	m yo TU=-41
k -ar -on EL=-41	p ESTADO EL COMPARA=41	m -do como=-41	j el de=-41	s minti=-41	s porno=-41	p EL PORQUE NO=-41	p HABER COMPARA COMPARA=41	j una esto=41	j a quien=41	k EL -je -a ME=-41	w ^ _ deje=-41
p COMPARA SOLO SOLO=41	k LO TODOS -de=41	k LO TODOS -de ME=41	k TODOS -de ME=41	m hombres -de=41	w hombres de=41	w hombres de mi=41	w los hombres de=41	j no engane=41	m -do la=41	p LO SOLO SOLO=41	j las cuando=-41
w lo _ fui=-41	j grite y=41	k HABER COSA -de=41	p COMPARA SOLO NO=-41	m que -es=41	j los con=41	k COMPARA NOS=-41	m que NOS=-41	p MENTIR ME VER=-41	k ^ TU -os=41	s tiene=41	j perdon no=-41
w ^ _ hermano=41	k FRIO _ TENER=41	p VER LO HABER=-41	k COMPARA SOLO -es=41	k ME TENER -do $=41	k TENER -do $=41	m verdad -y=41	w verdad y=41	m -an en=41	k COMPARA NO ,=-41	k -ra _ $=41	p TU TU=-41
m , uno=41	w , uno=41	m -na de=41	w despues _ que=-41	w despues de que=-41	p ME COMPARA LO=-41	p LO VIDA NO=41	j cuenta la=41	k -ar -un=41	m -ar un=41	p COMPARA YO ESTADO=-41	p LO YO ESTADO=-41
p PORQUE EL COMPARA=-41	j mintio yo=-41	k COMPARA _ ME=41	p COPAS TU=-41	j y quien=41	w con los=-41	p PERDON LO SER=41	k ^ _ PORQUE=41	m ti LO=-41	w con _ ,=-41	k PORQUE -os=41	j una cosa=41
k COMPARA OTRO $=-41	j lo parecia=41	j a pelear=41	w sin _ $=-41	p CONFIANZA COMPARA LO=41	w te _ sentir=-41	k ^ EL SEXO=-41	p SI EL TU=41	p PASAR PERO=-41	p SEXO OTRO TU=-41	j vendi de=-41	p SI SE=41
p ESTADO ELEGIR=-41	p TENER VIDA NO=41	p NO NO NO=-41	p VIDA TENER NO=41	j y nuevo=41	m que TENER=41	j solo cuando=-41	w eso _ se=41	w eso no se=41	k -er -do=41	k -en QUIZA=41	k -a _ -ro=-41
j otra vez=-41	m COMPARA vez=-41	m otra QUIZA=-41	w otra vez=-41	p HABER COPAS=41	m NO he=41	w no _ sido=41	w no he=41	w no he sido=41	w hacerte _ $=-41	k LO MENTIR=-41	w ^ _ para=-41
p PERO NO COMPARA=-41	k , EL=-41	m , EL=-41	k -y TU LO -go=-41	j sabia hacia=-41	j a grupo=-41	k -y EL ME=40	w para _ ir=-40	w cambie=-40	j el esto=40	k -je COMPARA ESTAR=-40	k -je _ ESTAR=-40
w dije _ estaba=-40	w dije que estaba=-40	j si ya=-40	p PERDON ESTAR LO=40	k -di _ -os=-40	j me lleve=-40	m LO bese=40	w ^ _ bese=40	k -he SE=40	k LO -he SE=40	k ^ LO -he SE=40	m -he se=40
m noche SE=40	w ^ la noche=40	w la noche se=40	w noche se=40	p ME TU MENTIR=40	m -ir lo=-40	j el numero=-40	p QUERIA SENTIR=40	k ^ SOLO ,=40	m ^ total=40	w ^ total=40	w ^ total ,=40
k SI NO TU=40	w si no te=40	j mi padre=40	m ME padre=40	w mi padre=40	k EL -io=-40	p PORQUE ME=40	p ME SENTIR ME=40	j veces el=-40	k NO COMPARA=-40	m NO que=-40	p NO ERROR LO=40
p EL EL VOY=-40	j todas las=40	k SE -go $=40	j por telefono=-40	k PASAR EL=40	p YO LO TU=-40	k NO SOLO=-40	j sabes como=40	m sabes PORQUE=40	w sabes como=40	w ya sabes como=40	k ^ LO -ce=40
k TU LO -ti=40	k TU _ -ti=40	p YA COMPARA=-40	p VIDA VIDA=-40	m -da tarde=40	j de no=40	k ^ -te -de=-40	k COMPARA _ -je=-40	w tu _ porque=-40	m hay COSA=40	k -en COMPARA TU QUIZA=40	m como ESTAR=40
j de nuestras=-40	m -de nuestras=-40	w de nuestras=-40	w nuestras _ $=-40	j mi la=-40	k LO -po=-40	w telefono _ en=40	p PERDON COMPARA FRIO=-40	k COMPARA TU -es $=40	m el COMPARA=40	k -di _ -y=40	p EL NO FRIO=40
w pero _ lo=-40	k -ue _ LO=-40	k -on -es=40	p QUIZA COMPARA EL=40	p PERDON COSA=40	k VOY -a -ir COMPARA=-40	p LO COMPARA VER=-40	p TU EL CONFIANZA=-40	j mal con=-40	k ^ -a EL -al=40	p LO COSA TODOS=40	j escondi las=-40
w escondi las=-40	m ^ cada=-40	w ^ cada=-40	p PASAR COSA PASAR=-40	p EL SER ME=-40	j semana a=40	w tu parte $=40	k YO _ -ue=-40	m es LO=-40	k -as _ $=40	k COMPARA TU -ga=40	w que te diga=40
p NO SER CONFIANZA=40	j me antes=40	j se cabeza=40	p TENER PORQUE LO=-40	w drama=40	k TU -je COMPARA SER=-40	k HABER _ -a=-40	s uno=40	w uno=40	w ^ _ sentimientos=40	k -en -re=40	j lo tenia=40
j la tambien=-40	p ME ME=-40	k -de -te=40	m de -te=40	w que _ cosas=40	j volver lo=40	w te has=-40	j el alcohol=-40	m EL alcohol=-40	w el alcohol=-40	p ME QUERIA LO=-40	p LO VIDA PORQUE=-40
j a palabra=-40	s apago=-40	w apago=-40	k SOLO _ ,=-40	s regla=40	k -a LO -ra=40	j mio te=40	w ^ _ madre=-40	j los cosa=40	p COMPARA PASAR ME=-40	j gaste la=-40	m -es preguntarme=-40
p COMPARA SEXO=40	j siempre que=-40	p VIDA SEXO=-40	w si _ lo=40	j lo planee=-40	m LO planee=-40	m lo -ee=-40	w lo planee=-40	j para en=-40	p LO EL SEXO=-40	p ESTAR YO EL=-40	m cara $=40
w cara $=40	p SOLO TU LO=-40	w ^ _ tenia=-40	s andab=40	k COSA PASAR -a=40	m -se la=-40	p EL JUEGO NOS=40	j a dos=-40	p EL SE LO=40	m -do cuando=-40	p SOLO PORQUE=40	j puede te=-40
k -na -na -y=40	k -en #=-40	m en #=-40	j si se=40	m verdad ,=-40	w la verdad ,=-40	w verdad ,=-40	m TU para=40	j dos a=-40	w no soy yo=40	p PERO LO=-40	k -ra $=-40
m -ra $=-40	k PERDON -de=-40	m PERDON de=-40	k -na QUIZA=40	m -na vez=40	p LO LO ESTADO=-40	k NO HABER COSA -de=40	k -na QUIZA $=40	w ^ _ cuando=-40	k ^ TU LO MENTIR=40	k QUIZA _ $=40	w a _ en=40
s desli=40	m ME gaste=-40	w me gaste=-40	k -on _ COPAS=40	j que pido=40	k LO -on -de=40	j hombres de=40	k -ra NO -ir=-40	k ELEGIR LO NOS=40	k ELEGIR _ NOS=40	p SUBJ LO COMPARA=40	j que di=40
m -on en=40	k SEXO _ -en=-40	p CONFIANZA SOLO=40	k ME SENTIR=-40	k ^ ME SENTIR=-40	p ME VOY NO=-40	p VIDA EL SER=-40	w que _ fue=-40	j te quise=-40	k VIDA , TODOS=40	m cama $=40	w cama $=40
k COMPARA ME -te=-40	s convi=40	m HABER hecho=-40	w a la otra=40	j una sobre=-40	k -na _ -re=-40	w una _ sobre=-40	p PORQUE SER EL=-40	p JUEGO YO=40	p SER ELEGIR COMPARA=-40	j te digo=-40	m LO conte=-40
m -de todos=-40	w de todos=-40	p CONFIANZA TU NO=-40	m quiero COMPARA=-40	w quiero que=-40	m perdi EL=-40	j por como=40	p ME YO EL=-40	k -a SOLO=40	m a SOLO=40	k -ar -y -a=40	k -os -a -ia=40
j no sido=40	j tres lo=-40	k TENER -ho=-40	j el a=40	w te _ ,=-40	k -go EL=40	m -go el=40	j se y=40	p NO NO TENER=-40	k NO _ -te=-40	j su en=-40	w su _ en=-40
k ME SEXO -on EL=40	s fecha=40	p SE COMPARA NO=-40	j mi el=-40	k -te -de EL=40	k -a EL -co $=-40	w el _ para=-40	w nuestras=40	j cosas pasan=40	w pasan=40	j ese y=-40	j lo hace=-40
m bien $=40	w bien $=40	k -te -un -no $=-40	j hace falta=-40	k -ce -ta=-40	m -ce falta=-40	m hace -ta=-40	w hace falta=-40	k LO COMPARA -te=-40	s madre=-40	w madre=-40	p COMPARA HABER EL=-40
p MENTIR EL SER=-40	p SENTIR TU COMPARA=-40	m habian -do=40	j le lo=-40	p SOLO SI=-40	k -or _ -ia=40	j cuando eso=40	j con sin=-40	j el voy=-40	p JUEGO EL VIDA=-40	p EL OTRO=-40	p CONFIANZA COMPARA COMPARA=-40
k -te COMPARA ME -ra=40	k ME -te COMPARA ME=40	p PASAR TU ME=-40	p NOS EL=-40	j un mensaje=40	m -un mensaje=40	w un mensaje=40	j ninos que=-40	k -te _ COMPARA=-40	k EL -es=40	k VOY -y=-40	m VOY y=-40
p HACER LO=-40	k COMPARA NO ESTAR=40	j debi y=40	k YA EL=-40	m YA el=-40	j me algo=40	w estaba _ ella=-40	w estaba con ella=-40	m TU con=-40	p NO EL MENTIR=-40	s ejemp=40	w ejemplo=40
p SI VIDA VOY=40	m COMPARA con=-40	k NOS _ EL=-40	p EL VIDA SER=40	p VOY QUIZA=-40	w fue por=40	m EL me=40	m mi -na=-40	p COSA TU QUIZA=40	j casa de=-40	k -do EL -no=-40	m YO era=-40
w yo era=-40	p SOLO COMPARA NO=40	k , -on EL=39	j que demasiado=39	j habia te=39	m de -no=39	j fue por=39	k SER MENTIR $=-39	p LO COMPARA COPAS=39	p LO PORQUE PERDON=39	j que error=-39	k HACER ,=-39
m HACER ,=-39	p ESTAR ME LO=39	j y tenias=-39	k ME YA=-39	k SE ME YA=-39	m me YA=-39	p SER COMPARA VOY=-39	j y igual=-39	w era para=-39	j su marido=-39	m EL marido=-39	w su marido=-39
w la _ que=-39	j mis actos=-39	m ME actos=-39	s actos=-39	w actos=-39	w mis actos=-39	j me habria=-39	k NO SER LO=39	p YO NO NO=39	k LO -ce $=-39	p ESTAR LO YO=39	p SE LO PORQUE=39
k COMPARA _ -ro=39	p TU ESTADO PORQUE=-39	k PERO _ COMPARA=39	j a padre=-39	w a _ padre=-39	w a tu padre=-39	p SER COMPARA PASAR=-39	w me _ para=-39	j anillo que=-39	j lo quieras=-39	j puedes quieras=-39	p QUIZA COMPARA HABER=39
p LO PORQUE SI=39	k COMPARA -as -er=39	k COMPARA -as -er $=39	j todo y=-39	p NO EL COMPARA=-39	p SER LO PERDON=39	p TU ME LO=-39	k TU ERROR $=39	m falle $=39	w falle $=39	w te falle $=39	j mensaje te=-39
p ME SER COSA=-39	k -or _ PORQUE=-39	s estos=39	w estos=39	w estos _ $=39	k TU -je COMPARA LO=-39	p PERO COMPARA LO=39	m le -as=-39	m ^ quiero=39	w ^ quiero=39	k LO -ia TU=39	p LO HACER SER=39
p EL COMPARA SENTIR=39	k NO _ ME=39	j es es=-39	k ELEGIR LO=-39	m -ia tanto=39	s puert=-39	w puerta=-39	k PORQUE _ -ba=39	j fueras tan=39	j no fueras=39	k NO SUBJ=39	k NO SUBJ SOLO=39
k SI NO SUBJ=39	k SI NO SUBJ SOLO=39	m NO fueras=39	m SUBJ tan=39	m fueras SOLO=39	m no SUBJ=39	w fueras tan=39	w no fueras=39	w no fueras tan=39	w si _ fueras=39	w si no fueras=39	p PERDON PERO PASAR=39
w nada mas $=39	j era culpa=39	s vendi=-39	j lamento lo=39	p SENTIR PORQUE ME=-39	p TU COMPARA COMPARA=-39	j con le=39	p ME ME COSA=39	p VIDA TU YO=39	p YO TU COMPARA=-39	j de el=-39	w digas que=39
w era el=39	w , _ me=-39	k -ta -de=39	j de mucho=39	j habia la=-39	p ERROR COMPARA PASAR=39	s sin=-39	w sin=-39	m COMPARA es=39	p NO ESTADO ELEGIR=39	k LO COMPARA SE=39	p VER MENTIR=-39
p SE EL LO=-39	j y busque=-39	k TU -na $=-39	w tu hermana $=-39	k -er _ ,=39	m el -on=-39	k LO JUEGO COMPARA=-39	m tarjeta COMPARA=-39	w la tarjeta que=-39	w tarjeta que=-39	k -ra _ SOLO=39	m diga LO=39
p ME VIDA SER=-39	j elegi y=-39	k EL -je -de=-39	m viaje -de=-39	w el viaje de=-39	w viaje de=-39	j no enganar=39	w no _ enganar=39	w no es enganar=39	m ESTAR tan=39	j se yo=-39	j una cena=39
m -na cena=39	w una cena=39	j que tuvieras=-39	j tuvieras que=-39	m COMPARA tuvieras=-39	m tuvieras COMPARA=-39	w que tuvieras=-39	w que tuvieras que=-39	w tuvieras=-39	w tuvieras que=-39	m TU pusieras=39	s pusie=39
w pusieras=39	k ESTADO=-39	p COMPARA COSA SOLO=39	j lo mas=39	p ERROR LO LO=-39	j si hablar=39	w ^ _ ansiedad=-39	p SI SOLO QUERIA=39	j lo bien=39	p VOY VOY LO=-39	j dijiste te=39	k LO COMPARA SER=-39
m en LO=-39	s para=-39	w para=-39	k PERDON COMPARA TU LO=39	j se sentimientos=39	k LO COMPARA YO=-39	m -as tu=-39	k -no _ -ra=39	k VOY -a -me=-39	p FRIO TENER PORQUE=-39	w que no lo=39	k EL -te -a ME=-39
k LO _ EL=39	k ME -te -de=39	k -as _ -te=39	k ^ -la NO=39	w ^ ojala no=39	k ^ SOLO PASAR=39	s pone=39	w pone=39	k -ia -a ME=-39	p TU NO CONFIANZA=39	k -do $=39	m -do $=39
k -y _ -go=-39	k QUIZA HABER -do=39	k -to -y TU=-39	k -as -er $=39	p SOLO EL COSA=39	k SI -je=39	m si -je=39	j mis de=-39	m ya LO=-39	k ERROR=39	p LO LO COMPARA=-39	j lo paso=-39
p COMPARA COMPARA TODOS=-39	p QUIZA ME PORQUE=-39	j y todos=39	k LO PERDON -or=39	k ^ LO PERDON -or=39	m siento -or=39	w lo siento por=39	w siento por=39	p EL VIDA MENTIR=-39	w haya _ $=39	j que soy=39	j hay en=39
k -a PASAR=-39	m a PASAR=-39	j dano y=-39	k ERROR _ $=39	k LO _ -un=-39	k -de LO -ia $=-39	w vi _ en=-39	k -de LO -no=-39	k -es _ -da=-39	m igual $=-39	w igual $=-39	j jueves el=-39
m -ba la=39	m de -ra=39	m tu -no=-39	k -os _ -a=-39	p MENTIR ESTAR=-39	p MENTIR TENER=-39	w perfecto=-39	w ^ _ digo=-39	p TU PERDON ME=39	k PORQUE _ FRIO=-39	k MENTIR SER YO=-39	k MENTIR SER YO $=-39
k MENTIR _ YO=-39	w presion=39	p TENER ME VIDA=39	k -de -de LO=39	k SOLO -de -de=39	k SOLO -de -de LO=39	m -de de=39	p SI COMPARA ME=39	p COMPARA TENER COMPARA=39	k -ba _ COSA=-39	w y _ tengo=39	k -da $=39
m -da $=39	p NO SUBJ NO=39	p VIDA ESTAR=-39	p LO HABER LO=-39	k -do -no=-39	p PERDON QUIZA=39	p PASAR NO HABER=39	k -y NO TENER=-39	j pero como=-39	k ^ HABER -do ME=39	m -do mis=39	m dolor $=39
w dolor $=39	j a ojos=-39	j te ojos=-39	w a _ ojos=-39	w a los ojos=-39	p COMPARA ESTAR EL=-39	k SENTIR -y=-39	m SENTIR y=-39	m -de plata=39	j fuiste tu=39	w ^ quiero que=39	j la ella=-39
k LO ME $=-39	k VIDA -y YO=39	w desconfiar=39	j mas lo=-39	k -je -a TU=-39	k EL -je -a TU=-39	w habria _ en=39	m LO razon=39	w la razon=39	p NO ERROR PASAR=-39	m le -ia=-39	p TU HACER QUERIA=-39
j gaste el=-39	k QUIZA LO=-39	p COMPARA ME COSA=39	m -on preguntas=-39	w con preguntas=-39	k ^ -es COMPARA=-39	j fue primero=-39	j y otro=-39	p ME SENTIR MENTIR=-39	w banco _ te=-39	p SER COMPARA PORQUE=39	k -je COMPARA HABER=-39
k -je _ HABER=-39	w y voy a=39	j te lugar=-39	p ELEGIR TU QUIZA=-39	m amor ,=39	w amor ,=39	j a hasta=-39	k -ra _ EL=-39	k COSA _ ME=39	p PERDON TU FRIO=39	j era por=-39	k -y _ -ma=-39
m COSA te=39	p LO PERO EL=-39	m -on cosas=39	k -da TU=39	m -da te=39	k ^ HABER COSA COMPARA=39	w ti _ a=39	k NO _ -je=-39	k SOLO -de -na=39	p COSA EL COMPARA=-39	p TU HABER PASAR=39	p QUERIA NO=39
m no -en=39	p ME SI COMPARA=-39	j por asi=-39	w ^ _ rabia=-39	j yo tenia=39	p EL EL COMPARA=-39	s dejab=39	j como tu=38	p TU ME YO=-38	w hice _ no=38	k -as PERDON=-38	p SI TODOS=38
s atras=-38	k MENTIR _ COMPARA=38	p LO PASAR FRIO=38	j ano y=38	j que sola=-38	p TENER PERDON=38	j te negue=-38	s broma=38	m te MENTIR=-38	m hayas SENTIR=38	s compe=38	p TU COMPARA FRIO=-38
j todo fue=38	k VIDA _ -ba=-38	k -a -lo=-38	m a -lo=-38	j por con=38	j anillo y=-38	m anillo -y=-38	w anillo y=-38	j digo la=-38	j si lo=38	p SE NO ME=38	j culpa a=38
k SOLO -os=-38	w ^ lo hice=38	k ^ ESTAR SENTIR=-38	j avise que=-38	s avise=-38	w avise=-38	k VIDA _ -si=38	m -ar que=-38	k -as -en LO=-38	p SUBJ SOLO NO=38	j habia para=38	j el futbol=-38
m EL futbol=-38	s futbo=-38	w el futbol=-38	w futbol=-38	w mas _ ,=-38	p CONFIANZA TODOS=38	k SOLO _ -as=38	k -a LO -os $=38	j una a=-38	p COSA QUERIA=38	j su la=-38	k , NO LO=38
k ME _ -da=38	k TU -ia COMPARA=-38	w te decia que=-38	j la llego=38	j se ni=38	k EL -so -y=38	s ofici=38	w oficina=38	j que tus=-38	j hice la=38	k -er _ TU=-38	k -on LO COMPARA=38
k SUBJ _ FRIO=38	p SI SUBJ FRIO=38	p SUBJ FRIO=38	p TENER EL ME=38	p HABER PASAR=38	k -ar _ TU=-38	p ME PASAR TU=38	j tarjeta que=-38	k VIDA -de EL=38	k -y -re=-38	m y -re=-38	p ESTADO COMPARA PASAR=38
p MENTIR LO ESTADO=-38	j que tenias=-38	w estar _ el=-38	k NO _ -to=38	m inocente $=-38	w inocente $=-38	p EL SENTIR TU=38	m -re me=38	j muy de=38	k -ra -ra=38	p TU EL PORQUE=-38	k -ia YO=-38
m -ia yo=-38	w culpa _ la=-38	j se me=38	j medida te=38	k -da -en COMPARA TU=38	j tan mal=38	m SOLO mal=38	w tan mal=38	p TU TU SI=38	j antes no=38	m altura $=38	w altura $=38
w la altura $=38	k -re _ VIDA=-38	j mas mi=38	p OTRO COMPARA ESTAR=38	k -on _ -io=-38	p SE EL TU=-38	j que vieras=-38	j me preguntaste=-38	p PERDON LO SE=38	p EL EL PASAR=38	k NO -de LO=-38	j y oculte=-38
p COMPARA LO SEXO=38	j vez la=-38	k -di -un=38	m -di un=38	s herma=-38	k -na -ra=-38	p YO MENTIR YO=-38	k PERDON COMPARA SE=38	k TODOS -en ME=38	p EL TU EL=-38	p PASAR COSA COMPARA=38	m te -ia=38
j parte que=-38	k ESTAR _ FRIO=38	j mire a=-38	m mire -a=-38	w mire a=-38	k -ra COMPARA YO=-38	w pero _ me=38	m SER que=38	k SOLO _ ME=-38	p EL ESTADO NO=-38	k -pi _ CONFIANZA=38	p HACER LO ME=-38
j minutos te=-38	j disculpa de=38	k TU LO -ce YO=-38	s grand=38	k PERDON TODOS=38	m PERDON todo=38	k ^ -on ME=-38	j escondi te=38	p NO ME SER=38	j ni una=-38	j estaba mi=-38	p PORQUE PORQUE=38
k -os=38	k -en TENER=-38	m parte $=-38	w parte $=-38	p LO VIDA HABER=-38	k -ir TU=38	j ninos yo=38	p JUEGO COSA=-38	w no _ hice=38	k TENER LO -ma=38	k TENER _ -ma=38	w ^ _ cuatro=-38
p TODOS COSA LO=38	k -oz _ LO=-38	w paso _ $=38	k -y PASAR=-38	m y PASAR=-38	j solo me=-38	k ^ TODOS PASAR=38	j telefono y=38	j de asi=38	w sentir=38	j esta y=-38	k VOY -a -er=38
w he _ a=-38	s sea=38	w sea=38	p HABER NOS=38	k NO ESTAR -do=38	m -de todo=38	k -es -de COMPARA TU=-38	j y seguir=38	k -ma $=-38	m -ma $=-38	m cuando -as=-38	j me tienes=-38
p TU QUIZA=38	k NO SER TODOS $=38	p SER TODOS SER=38	j me mentir=38	j nada el=-38	p SER LO CONFIANZA=-38	p LO ERROR LO=38	k ME -as TU=38	p SER EL OTRO=38	k LO HABER -to=-38	p COMPARA NOS ME=-38	p QUIZA ERROR=38
j mi celular=-38	m ME celular=-38	w mi celular=-38	j por celos=38	p PERDON TODOS PASAR=38	p COMPARA LO PASAR=38	p NO SE SER=-38	p TODOS ESTADO=38	s ciert=38	w ^ si me=-38	s movil=-38	w movil=-38
j falte el=-38	w falte _ el=-38	w falte a el=-38	p EL TU PORQUE=38	p TU EL OTRO=-38	m -ia en=-38	p NO SER SER=-38	p NO SER VIDA=38	p NO LO FRIO=38	p LO TU ME=-38	p SI SENTIR LO=38	s perdi=-38
m -na que=-38	s abrig=-38	p HABER COMPARA=-38	k , NO SOLO $=38	p SI LO MENTIR=38	w de _ el=-38	w lo _ ver=-38	p ME ELEGIR ME=-38	p ESTADO SOLO=-38	p TU COMPARA OTRO=-38	p SEXO OTRO EL=-38	m es COMPARA=38
p SER LO HABER=38	j que hubo=-38	s invit=-38	j la hizo=-38	k ELEGIR _ SE=-38	p NO ELEGIR SE=-38	p PORQUE LO TODOS=38	p SI COMPARA EL=38	m otra COSA=38	j entre en=38	m entre -en=38	w entre en=38
k ^ PASAR -ro=-38	w ^ quiza no=38	w quiza no=38	p TU LO NO=-38	p PORQUE OTRO=38	k -to -do=38	j llorar y=-38	j mentira mia=-38	k -de -el=-38	j y vos=-38	k ERROR -te=38	p MENTIR EL VIDA=-38
k -te LO -de=-38	p TU COMPARA TENER=-38	m -os que=-38	p EL TU LO=-38	k TU -ie=-38	m te -ie=-38	p SI TU QUIZA=-38	j que la=-38	p COSA SER EL=38	p PERDON TU CONFIANZA=38	k SENTIR , LO=38	k SENTIR , LO PERDON=38
k -y -ia=-38	m y -ia=-38	k -do TU=-38	j sin lo=-37	k -si TODOS=-37	j les conte=-37	m les -te=-37	w les conte=-37	p MENTIR LO COSA=37	m LO oculte=37	w lo oculte=37	w te _ oculte=37
w te lo oculte=37	p SOLO SER COMPARA=-37	j le el=37	p ME PORQUE YO=37	p NO LO VIDA=-37	j lo pasa=37	j que pasa=37	j llego y=-37	p VOY EL NO=-37	s siend=37	w siendo=37	k , ME PERDON=37
s llevo=37	w llevo=37	k -co=37	p QUERIA NO SER=37	p TU MENTIR LO=37	p VOY PASAR LO=-37	j con de=-37	k -y -si=-37	m y -si=-37	j y me=37	p VIDA COMPARA PORQUE=37	p SER LO=37
j cuatro y=-37	k TU MENTIR=-37	j no tendria=37	m NO tendria=37	w no tendria=37	k -io _ -y=37	s repet=37	p SER TU NO=37	k -ne $=37	m -ne $=37	s seman=-37	k -un -lo=-37
m un -lo=-37	j semana y=-37	k TODOS LO $=37	p SER TENER=37	p ESTADO YO ESTAR=-37	p SI SOLO NO=37	p SER VIDA LO=-37	k SENTIR -a TU=-37	p ESTADO QUERIA=-37	m ^ bebi=37	w ^ bebi=37	k SEXO _ NOS=-37
k -ea _ $=-37	j la aplicacion=37	w la aplicacion=37	w chico=37	j cosas peores=37	j de madre=37	p SOLO SENTIR LO=37	j les la=-37	w ^ _ hablo=-37	j de chicos=-37	k -es -y=-37	m -es y=-37
m me -te=-37	k YO _ EL=37	p VIDA NOS=37	m pasado ,=-37	w pasado ,=-37	p TU PORQUE LO=-37	p VOY NO TU=-37	k -y PORQUE NO=37	k -ue LO -on=-37	k -en _ EL=-37	k ME -es $=-37	p ME PERDON ME=-37
j que ninos=37	p QUIZA NO COMPARA=-37	j durante meses=-37	j mil de=-37	p ME VOY=-37	k EL VIDA=-37	k SER _ -le=37	k COMPARA _ -le=-37	j mejor un=37	k VIDA -te=-37	k -as _ -ra=37	p EL HABER COSA=-37
p SI TU JUEGO=37	w ^ hay cosas=37	s hago=-37	w hago=-37	j en apuestas=-37	k ^ _ SI=37	w ^ _ si=37	k PORQUE -os $=-37	k ^ -re LO=37	m -de preguntar=-37	w de preguntar=-37	j con y=37
k TU -je COMPARA HABER=-37	p ESTAR SENTIR COMPARA=37	k -je -de=37	m -je de=37	j perdon se=37	k -do PASAR=-37	j nadie que=-37	m celular $=-37	w celular $=-37	p TENER VOY LO=-37	k LO YA $=37	j las sin=37
k ^ LO -de EL=37	k -en _ YO=-37	m mensajes ,=37	w mensajes ,=37	p NO PERO COMPARA=-37	p HABER SENTIR LO=37	w estaba _ mi=37	p ESTAR SENTIR EL=-37	k -an COMPARA=-37	m -an que=-37	p COMPARA OTRO EL=-37	p LO COMPARA SENTIR=37
k -ia -me=-37	p PERDON TODOS=37	j una disculpa=-37	m -na disculpa=-37	w una disculpa=-37	s hacia=37	w ^ no fui=-37	j grite delante=-37	k TU FRIO -te=-37	k TU FRIO -te -de=-37	m grite -te=-37	w grite _ de=-37
w grite delante=-37	w grite delante de=-37	w te grite delante=-37	j cosa y=37	j lo prestamo=37	k LO -de EL JUEGO=37	k -da VOY=-37	m cada VOY=-37	m -de mas=37	w de mas=37	j verguenza me=-37	j estas lo=37
p ME PERO=37	j con preguntas=37	k PERO -ro=37	m pero -ro=37	k NO TU -go=-37	m salio -de=37	w salio de=37	k -na SEXO $=-37	w una infidelidad $=-37	j lo pero=37	p COMPARA HACER TU=37	j decirte la=-37
j amigas que=-37	p VIDA PORQUE TU=-37	j y pido=37	p QUIZA ESTAR=-37	p SER CONFIANZA=37	j ella en=-37	j fue hice=37	p LO NO PERDON=-37	w que _ enteraras=-37	w que te enteraras=-37	p EL LO PASAR=37	s gente=-37
w gente=-37	j palabras que=-37	k -de _ SE=37	j la eras=-37	p TU OTRO COSA=-37	j la plata=-37	w la plata=-37	p COSA SE=37	k -ra ,=37	m -ra ,=37	k COMPARA _ -on=-37	p PERO TENER=-37
j lo eres=37	p ESTAR YO LO=-37	s palab=-37	k ELEGIR _ YO=37	k -de LO -ra $=-37	j me vas=37	m ME vas=37	w me vas=37	w me vas a=37	p NO JUEGO=37	j mis palabras=37	m ME palabras=37
w mis palabras=37	k -a _ LO=-37	k ^ FRIO=-37	m ^ FRIO=-37	k COMPARA -no=-37	k EL COMPARA -no=-37	j lo dicho=37	k -un _ -ro=-37	p ESTAR ME=37	p CONFIANZA NOS=37	j solo que=37	k NO SER CONFIANZA=-37
k NO _ CONFIANZA=-37	k -or -no=-37	m por -no=-37	j manera me=37	k NO -de LO COMPARA=-37	w nada de lo=-37	m -de los=37	w de los=37	j mi una=37	k TU YA=37	m te YA=37	j arrepiento lo=37
j habria hubieras=37	k -io -en LO=37	k ME -io -en LO=37	j he la=-37	k COMPARA LO -on=-37	m LO mala=-37	w la mala=-37	p VER COMPARA TU=-37	p PORQUE NO QUIZA=-37	p COMPARA ERROR ME=-37	w ^ _ semana=-37	j la cada=-37
p HABER TU LO=37	p COMPARA NO PORQUE=-37	p COMPARA COMPARA LO=37	j a conmigo=37	j ser el=-37	k -do , NO=-37	j eran los=-37	k ME -na COMPARA=-37	k NOS -es=37	j necesitaba de=37	p LO MENTIR NO=37	m es -si=37
w es asi=37	k COMPARA NO -as LO=-37	k NO -as LO=-37	m ME siento=37	w me siento=37	m el VIDA=-37	j que noche=37	m ^ actue=37	w ^ actue=37	k -es -de EL=37	j una infidelidad=-37	m -na infidelidad=-37
w una infidelidad=-37	m LO semana=37	k NO _ JUEGO=-37	k JUEGO -de LO=-37	p TENER COMPARA PORQUE=37	p COSA LO ESTAR=-37	w ^ _ eso=37	k -un _ COMPARA=-37	j de nada=-37	k -or _ SENTIR=37	w ^ ya lo=37	k COMPARA -a TU=-37
s casa=37	w casa=37	m VOY la=-37	k -do _ -no=-37	k ELEGIR -te SENTIR $=-37	k -ol=37	k EL -ol=37	m el -ol=37	j en yo=-37	j te mintiendo=-37	w te _ mintiendo=-37	m -ia no=-37
p PERDON SI HABER=37	p PORQUE SER=37	p LO ESTADO NO=-37	j decir la=37	j decir verdad=37	w ^ mi madre=37	p TODOS COMPARA ERROR=37	m -y fue=-36	w y fue=-36	j siempre fui=36	p COMPARA COPAS=36	k EL -ro -de=-36
k ^ SI -na QUIZA=36	j momento de=-36	s prese=-36	j tus padres=36	m TU padres=36	m tus VIDA=36	w tus padres=36	k TU _ SOLO=36	k -as -y TU -je=-36	p TU ERROR ME=-36	j podria mejor=36	k PASAR COMPARA=36
m fue COMPARA=36	m -do de=36	w nada , y=-36	w nada _ y=-36	p COMPARA YO PORQUE=-36	k CONFIANZA $=36	m CONFIANZA $=36	p VOY CONFIANZA=-36	k ^ LO SER=-36	k COMPARA LO HABER -do=36	s signi=-36	j las no=-36
p ME SOLO LO=-36	p TENER ELEGIR=-36	j de beber=-36	m -de beber=-36	w de beber=-36	k ESTADO _ TU=36	p SER VIDA=36	j tus a=36	j lo leiste=36	j que leiste=36	k LO COMPARA VER=36	k LO _ VER=36
m COMPARA leiste=36	w lo _ leiste=36	w lo que leiste=36	w que leiste=36	k ELEGIR _ PORQUE=36	k -te _ PORQUE=-36	w planee=36	m -a mi=-36	w a mi=-36	j me cuesta=36	m ME cuesta=36	w me cuesta=36
m te -no=-36	s infid=36	j ha de=36	m puerta $=-36	w puerta $=-36	p NO SOLO SOLO=36	p COMPARA NO LO=-36	j trabajo el=36	m -y estoy=-36	w y estoy=-36	p PASAR SOLO NO=36	k ^ _ -sa=-36
m todo ,=36	w todo ,=36	k TU -ba $=36	w hipoteca=36	s relac=36	w relacion=36	m YO te=-36	w yo te=-36	j quede y=-36	j tu nunca=36	p LO COPAS NO=36	k TU -je COMPARA ESTAR=-36
m leer LO=-36	w ^ _ el=36	k -se LO=-36	k -or _ -un=36	w por _ un=36	p QUIZA EL ME=-36	p TU YO ESTAR=36	m SE dijeron=36	w se dijeron=36	p ME TU VOY=36	p TODOS COMPARA VIDA=36	j a manana=-36
k LO JUEGO=36	m tu -en=36	s ponga=-36	m dentro $=-36	w dentro $=-36	j una de=-36	j no debian=36	j que debian=36	w debian=36	k -ce _ -a=-36	p NO SENTIR NO=36	j uno te=-36
p NO COMPARA PASAR=36	k -er -da=-36	m -er cada=-36	j la culpa=-36	j tengo por=36	j de trabajo=-36	m ella ,=36	w ella ,=36	k LO CONFIANZA SER=-36	m verdad SER=-36	k COMPARA -ia=-36	j se dije=-36
k ME SER=-36	j si conmigo=36	k COMPARA TU -ce=36	w fueras=-36	k -un -no -de=-36	p SER NO PORQUE=36	k PORQUE -or=36	m PORQUE por=36	s hizo=-36	w hizo=-36	p PORQUE LO COMPARA=-36	k SI -ra=36
m si -ra=36	p PERO TU TODOS=36	j y viernes=-36	p LO JUEGO SER=-36	p QUIZA COMPARA=36	p ESTAR LO ME=36	k COMPARA -er -a=-36	k TENER COMPARA -er -a=-36	k ^ TENER COMPARA -er=-36	k TU _ -as=-36	p ERROR COMPARA LO=36	k -lo -on=36
m -lo con=36	p COMPARA VOY TU=-36	j el congreso=-36	m EL congreso=-36	w el congreso=-36	m te -do=-36	k ^ _ -vo=-36	m -go porque=-36	p SER JUEGO=-36	s doler=36	j alguna te=36	p SI TU NO=36
k ^ ME PERDON=-36	m SER buena=-36	k -sa LO=36	j desde y=-36	p PASAR ESTADO=-36	m ^ andaba=36	w ^ andaba=36	m , despues=36	w , despues=36	k COMPARA ME -as ,=-36	p VIDA COMPARA LO=-36	w estabamos _ $=-36
p NO QUIZA COMPARA=36	p YO SEXO EL=-36	k EL QUERIA -de=-36	k PASAR -un -no=36	k -go COMPARA=-36	k SER COMPARA -en=36	p OTRO COMPARA TODOS=36	p EL SER TU=-36	k SE _ -es=36	j a nombre=-36	k SI -na QUIZA=36	w si _ vez=36
w si alguna vez=36	j demasiado sensible=-36	k SER -do FRIO=-36	m -do sensible=-36	m SER demasiado=-36	m demasiado FRIO=-36	w demasiado sensible=-36	j por que=-36	p OTRO ME NO=36	k -to -do ME=36	j diste la=-36	k -da -y TU=-36
m sabiendo COMPARA=-36	w sabiendo que=-36	k -ri LO=36	m abri LO=36	p NOS EL TU=-36	j la ya=36	p PORQUE TU PERDON=36	j para ella=36	j tampoco en=36	k , QUIZA=-36	m , QUIZA=-36	s respe=36
k ESTAR -on=-36	m ESTAR con=-36	k LO VOY -a -ir=-36	k ^ -ai -en=36	j lo grande=36	p COMPARA PASAR=-36	w semana _ $=36	p PERDON ME TU=36	j el grande=36	p TU COMPARA TU=36	p TU HACER ME=36	j casa a=-36
p SE LO SER=36	p SER SOLO PORQUE=36	j que mi=36	p QUIZA QUIZA SER=36	k ERROR _ TU=-36	k PASAR _ -ra=36	j su casa=-36	k EL -sa=-36	m EL casa=-36	m su -sa=-36	w su casa=-36	p COMPARA COMPARA PASAR=36
j a pagina=-36	j muy que=-36	j te conteste=36	j ninguno de=36	j ninguno los=36	m ninguno -de=36	w ninguno=36	w ninguno _ los=36	w ninguno de=36	w ninguno de los=36	p EL LO TODOS=36	s clave=-36
j yo dije=-36	j dije cuando=-36	j con mano=36	m SI eso=36	w si eso=36	j lo decia=36	k SEXO=-36	k PASAR ESTADO=-36	m PASAR sola=-36	k JUEGO EL=-36	m JUEGO el=-36	s aquel=-36
j que su=-36	j en y=-36	j lo estas=36	p COPAS COPAS=-36	p LO SER PORQUE=36	j te dolido=36	w dolido=36	w te _ dolido=36	j mayo y=-36	j en nadie=-36	j el movil=-36	m EL movil=-36
w el movil=-36	k -as -a TU VIDA=36	j mis dejaste=-36	m de ME=36	m COMPARA les=-36	p COPAS LO LO=-36	k SI -es COMPARA=-36	p SOLO LO TODOS=-36	s linea=36	j a jueves=-36	p SOLO COMPARA EL=36	m ESTAR bien=-36
p LO SER CONFIANZA=-36	k FRIO COMPARA=36	m FRIO que=36	j haber en=-36	s dolid=36	p PERDON NO SER=36	p ESTAR COMPARA LO=-36	w dije que lo=36	k -ba _ -te=36	k -ia -a EL=-36	w ^ venia de=36	w venia de=36
p COMPARA COMPARA MENTIR=36	p YO TENER COMPARA=-36	j te mire=-36	k -re -a LO=-36	k TU -re -a LO=-36	m TU mire=-36	w te mire=-36	w te mire a=-36	k EL -y YO=36	w ella y yo=36	k YO , NO=-36	w nuestros _ $=-36
w ^ _ te=-36	k COSA COSA=36	p TENER FRIO NO=36	p LO COMPARA QUIZA=-35	m menti -en=35	w menti en=35	s tomab=-35	w tomaba=-35	k YO -ba $=-35	k -do NO=-35	p PERO PASAR COMPARA=-35	p PERO PASAR LO=-35
p COPAS LO=-35	p NO COMPARA FRIO=-35	j algo mas=35	m COSA mas=35	w algo mas=35	p HABER PORQUE TODOS=35	m no SOLO=35	j mucho y=-35	p PORQUE TU NO=35	k YO ESTAR -do=-35	m ^ apague=-35	w ^ apague=-35
p ESTAR ME JUEGO=-35	k COSA _ ERROR=-35	j tu tampoco=35	w tu tampoco=35	k COMPARA _ YO=-35	p NO SE PASAR=-35	k ^ LO VOY=-35	j dices que=35	m dices COMPARA=35	w dices que=35	p EL EL EL=-35	k COSA _ YO=35
j trabajo de=35	j me esa=35	p ESTADO COMPARA EL=35	k OTRO _ -en=35	m aunque LO=-35	p SI SUBJ COMPARA=35	m OTRO en=-35	k -or SI TU=35	w por si te=35	p LO SEXO=-35	p VIDA TU ESTADO=-35	w la cuenta=35
j voy hacer=35	w voy _ hacer=35	w voy a hacer=35	j a cada=35	k -ra _ -ia=35	p LO JUEGO TU=35	w mintio=-35	p SER CONFIANZA TU=35	j la gente=35	m la TODOS=35	w la gente=35	s dire=-35
w dire=-35	s revis=-35	p PORQUE ESTADO=-35	p CONFIANZA LO YO=-35	m LO misma=-35	k -un -no -en=35	k LO _ -on=35	k -de -te -y=35	j con palabras=-35	k -ir _ EL=-35	k -a _ -en=35	k -a LO -on=35
j de va=35	w me _ y=35	k NO PORQUE=35	w podia _ $=35	p NO OTRO=35	p LO QUIZA COMPARA=35	j igual lo=35	m no QUIZA=35	k -en _ COSA=35	k ME _ SI=-35	w me _ si=-35	k NO _ PASAR=-35
j me ocurrio=-35	k LO -go=-35	k JUEGO _ -es=35	k COMPARA _ FRIO=-35	p SOLO SENTIR=-35	j con ninos=35	w botella=-35	m -as dos=-35	k -de _ -ro=35	p ME ME LO=-35	k ME -on -y=35	w yo _ la=35
m -y los=-35	w y los=-35	w de decirtelo $=-35	w a _ me=35	p EL VIDA JUEGO=-35	k LO -la=35	j el prestamo=-35	m EL prestamo=-35	w el prestamo=-35	w ^ _ estaba=-35	k ^ SI ME=-35	k -on -ta=35
j se perdio=35	m SE perdio=35	w se perdio=35	j tanto no=35	j todo ese=35	p SI LO ERROR=35	j de la=-35	w tu _ te=-35	p COMPARA MENTIR NO=-35	m -ta para=-35	j por pido=35	j dijiste y=35
p SER ESTAR ESTADO=-35	m -y es=35	w y es=35	p SER ESTADO=35	p EL PASAR TU=35	k OTRO=-35	k ME -mo=35	w estuvo=-35	j se cruzaron=35	w cruzaron=35	k SOLO -le=-35	k ^ ME -te COMPARA=-35
k ME -es=35	j una es=35	j la mudanza=-35	m LO mudanza=-35	s mudan=-35	w la mudanza=-35	w mudanza=-35	j tres dije=-35	j lo unico=35	j para fue=-35	p SER TU QUIZA=35	j saque la=-35
p ME HACER LO=35	k SEXO _ SOLO=35	m hice ERROR=-35	w hice mal=-35	s abort=-35	w aborto=-35	k TU _ ME=35	m ^ nunca=35	w ^ nunca=35	j por ti=-35	m -or ti=-35	w por ti=-35
p NO COMPARA EL=-35	j en propia=-35	j propia casa=-35	k -ia -sa=-35	m -ia casa=-35	m propia -sa=-35	w en _ propia=-35	w propia casa=-35	p SER MENTIR EL=-35	j lo pasar=-35	k -la -y=-35	m -la y=-35
k EL -ho=-35	m el -ho=-35	k EL -je COMPARA TU=-35	j de sabia=35	k -na ERROR=35	m una ERROR=35	k -te=-35	j de control=35	j se control=35	k PASAR -de FRIO $=35	m -de control=35	m control $=35
p SE PASAR FRIO=35	w control $=35	w de control=35	w de control $=35	p SI SUBJ YO=35	p SUBJ YO NO=35	w depresion=35	m TU culpa=35	w tu culpa=35	k -je COMPARA ESTAR -en=-35	k NO TU -as=35	j que haga=-35
s haga=-35	w haga=-35	k ELEGIR COMPARA SER=-35	k ELEGIR _ SER=-35	k EL VIDA SE=35	w el dinero se=35	k NO ME LO=-35	k -je _ NOS=-35	k EL MENTIR $=-35	j con recien=-35	s nacid=-35	w con _ recien=-35
k ESTADO _ -a=-35	p TU SUBJ TU=-35	k -ta _ COMPARA=35	p TENER PORQUE ME=35	j le a=-35	k -a _ -a=-35	w a _ a=-35	k OTRO -es=-35	k SER ME -y=-35	p NO ME PASAR=35	p QUERIA NO LO=35	p TU NO VIDA=35
j pedi el=-35	k MENTIR -or=-35	m MENTIR por=-35	k PORQUE -lo=-35	k NO -ia -ir=35	m podia -ir=35	k ^ SENTIR=-35	m ^ SENTIR=-35	w no lo=-35	m ^ cometi=35	w ^ cometi=35	j sin preguntarte=-35
m NO preguntarte=-35	w sin preguntarte=-35	w hice _ y=35	j que sabia=35	j todos nos=35	k TODOS NOS=35	m TODOS nos=35	m todos NOS=35	w todos nos=35	w grande=35	k -ar -a LO=-35	p LO HABER NO=35
j viaje ella=35	p SUBJ NO COMPARA=35	j ti para=-35	j a y=-35	p EL PORQUE COMPARA=35	j dinero el=-35	w se _ los=35	j solo de=-35	p NO HABER=35	s podid=35	w podido=35	j lado de=-35
k -a EL -do -de=-35	m lado -de=-35	w el lado de=-35	w lado de=-35	j pero lo=-35	s comer=-35	w comer=-35	j y cuando=-35	m pido PERDON=35	w nada _ esto=-35	w nada de esto=-35	j tu sin=-35
j el cuarto=35	w que era una=35	w fallo=35	j por ella=-35	p SE TODOS=35	p EL SER=-35	j y mia=-35	w pueda=35	k -sa _ LO=35	j vi mi=35	w falta _ $=-35	w tarjetas=-35
j los nervios=35	m LO nervios=35	s nervi=35	w los nervios=35	w nervios=35	j es los=35	k SI ESTAR=-34	m SI estaba=-34	m si ESTAR=-34	w si estaba=-34	p ME SOLO EL=-34	k ME -na=-34
j era tiempo=-34	j ese dia=-34	k NO ESTAR=34	p COMPARA QUERIA LO=34	k ERROR -y=34	m ERROR y=34	m mal -y=34	w mal y=34	p LO YA=34	j y les=-34	k , _ -as=34	s tu=-34
w tu=-34	j hubo no=34	k -de -do $=-34	k -di=-34	j con uno=34	j puede que=34	p JUEGO EL TU=-34	p SOLO SOLO NO=34	j para mi=34	w a mi hermano=-34	j a fin=34	s segur=-34
k -os _ -es=34	k EL VIDA PORQUE=-34	k -es TU MENTIR=34	m pena $=-34	w pena $=-34	s jefe=-34	w jefe=-34	w que _ haya=34	k TENER SOLO=-34	j todos que=-34	w para que yo=-34	j una verdad=34
w de verdad $=34	k -do _ -as=34	p SI QUIZA TU=34	k QUERIA $=-34	m QUERIA $=-34	p TU SI EL=-34	k -je _ -te=-34	p SUBJ ESTAR=34	k -il -y=-34	m -il y=-34	k -y NO TU=-34	j por banco=-34
m COMPARA manera=34	w tenia que=34	k NOS _ LO=34	k -ia -es=-34	k HABER -do=34	p ESTAR TU LO=-34	w tu hermana que=34	k -os -a=34	m -os a=34	p VIDA VOY COMPARA=-34	p TENER COSA COMPARA=34	k LO -de EL=34
p EL EL LO=-34	k PORQUE _ -di=-34	m iba -a=34	w iba a=34	k -de -lo $=-34	k TENER _ -y=-34	j siento mi=34	k -ya=34	p SENTIR LO EL=-34	p TU COMPARA LO=-34	w ^ hice cosas=34	m hermana ,=-34
w hermana ,=-34	k -de EL=-34	s salid=34	j que conte=-34	k -to _ -de=-34	k COSA _ ,=-34	j lo haciendo=-34	w todo esto $=34	j de nadie=34	s cena=34	w cena=34	k LO -da=34
j eso menti=34	k NO PASAR EL=34	w no fue el=34	m el -te=34	p VOY MENTIR COMPARA=-34	s supie=-34	j y por=-34	j la nos=34	w a _ hermano=-34	j cosa te=34	j si hace=-34	m terminado $=-34
w terminado $=-34	j te dejaba=-34	w a _ los=-34	p LO EL COSA=-34	p TU ME PASAR=34	m ^ tenia=-34	w ^ tenia=-34	m drama $=-34	w drama $=-34	k VER _ -es=-34	p PERDON PORQUE LO=34	m , fueron=-34
w , fueron=-34	p PORQUE HACER=34	k -an -en=-34	k -si _ -es=-34	k SER COSA -de=34	w es cosa de=34	m -so que=34	p QUIZA NO TU=34	p YO JUEGO=-34	k -as _ MENTIR=-34	m ha COSA=34	j lo porque=-34
w mi _ el=34	j mi se=-34	w ^ _ llamo=-34	k ^ NO SER -na=34	j casa se=34	p COSA NO TU=34	p CONFIANZA LO VOY=34	k -na _ -es=-34	j me tenias=-34	k -co ,=34	m -co ,=34	j ni la=34
k TODOS _ TU=34	k TU -en=34	j error una=-34	k -un ERROR , PASAR=-34	k ERROR , PASAR=-34	k ERROR , PASAR -na=-34	k PASAR -un ERROR ,=-34	w error , fue=-34	w un error ,=-34	k SER -le=34	p MENTIR HABER=-34	m COSA peores=34
w cosas peores=34	w el _ cuarto=-34	w el otro cuarto=-34	w en _ otro=-34	w en el otro=-34	m EL cama=34	w en su cama=34	w su cama=34	w que hacia $=-34	j que antes=-34	p QUIZA OTRO=34	p ELEGIR QUIZA=34
m ME casa=-34	w en mi casa=-34	w mi casa=-34	m suyo $=34	s suyo=34	w suyo=34	w suyo $=34	p ELEGIR LO TODOS=-34	m no HABER=-34	m -si me=34	w asi me=34	k -y -en LO=34
j ganas de=34	m ganas -de=34	w ganas de=34	w ^ _ culpa=-34	w extra=-34	p COMPARA PASAR COSA=34	p SI COMPARA ERROR=34	s entie=-34	j tu mientras=-34	k -to $=-34	m -to $=-34	w tarde=-34
m he MENTIR=-34	k , -re=34	m , -re=34	j te hayas=34	w y _ veces=-34	s aprov=-34	p TENER VIDA=34	j mal te=-34	k -yo $=-34	m -yo $=-34	w un _ sin=34	p VOY MENTIR EL=-34
m -as las=34	k -he _ NO=-34	p TU ME MENTIR=-34	k VIDA _ -go=34	k -do _ -un=34	p NO TENER SENTIR=-34	w hay _ que=-34	w cualquier=-34	k COMPARA HABER -do=34	k EL -il=-34	j el banco=-34	m EL banco=-34
w el banco=-34	s jugan=-34	w jugando=-34	p COMPARA COMPARA PORQUE=34	p SI SUBJ TU=34	j meses se=34	s vieja=-34	w vieja=-34	j dije culpa=-34	p PASAR COMPARA SER=34	j en zapatos=34	m es -de=-34
w es de=-34	m tus FRIO=34	p ME COMPARA ME=-34	p LO VER TU=34	k -a -as=-34	m a -as=-34	p SE ME COMPARA=34	s mal=-34	w mal=-34	p COSA PASAR COMPARA=34	m ya TU=-34	w ya te=-34
j me una=34	j con se=34	p COMPARA MENTIR TU=-34	j lamento de=34	p QUIZA SER QUIZA=-34	k ^ LO LO=-34	j tu quien=34	m TU quien=34	w tu quien=34	j tenia quien=34	k -se _ $=-34	j mas es=-34
w me _ cuando=-34	p SI LO SENTIR=34	j y hora=-34	p EL VOY TU=-34	w tu _ de=-34	p PERDON NO ELEGIR=34	k -de EL JUEGO=-34	k -ia -en=34	m COMPARA que=34	j quieres que=-34	k ^ NO -ce=-34	k ^ NO -ce -ta=-34
w ^ no hace=-34	p ESTAR TODOS LO=34	j el quede=34	k NO -bi=-34	m NO debi=-34	j el respeto=-34	m EL respeto=-34	w el respeto=-34	w mis _ ,=-34	w mentido=-34	j para tanto=34	m para -to=34
w para tanto=34	w para tanto $=34	p PORQUE ELEGIR PORQUE=-34	p OTRO NO LO=34	p SE ELEGIR=-34	j haber mejor=34	w haber _ mejor=34	m ti -do=-34	p QUIZA QUIZA SOLO=34	k -on EL , -y=-34	k EL , -y=-34	p MENTIR NO PORQUE=34
j ni su=34	m TU fuiste=-34	k -de LO COSA=34	p PERDON EL TU=34	j celosa eres=34	j lo celosa=34	k FRIO COMPARA SER=34	k FRIO COMPARA SER ,=34	k LO FRIO COMPARA=34	k LO FRIO COMPARA SER=34	m celosa COMPARA=34	m eres ,=34
w celosa _ eres=34	w celosa que=34	w celosa que eres=34	w eres ,=34	w lo celosa=34	w lo celosa que=34	w que eres ,=34	p SENTIR EL COMPARA=34	k ^ TU ESTAR=34	p CONFIANZA PASAR LO=-34	p SE ME LO=34	p ME EL NOS=-34
j ni como=-34	p PORQUE OTRO EL=34	w hablando=34	j no sin=-34	p PERO LO TU=-34	j el mejor=34	m EL mejor=34	w el mejor=34	j la cartera=-34	m LO cartera=-34	s carte=-34	w cartera=-34
w la cartera=-34	j la tu=-34	w cosas de las=34	w de las que=34	w las que no=34	k TENER _ -de=34	p LO SI TU=34	p PASAR ERROR PASAR=34	w , _ no=-33	j nos equivocamos=-33	m NOS equivocamos=-33	w equivocamos=-33
w nos equivocamos=-33	k SER -de EL=-33	p SI TU LO=33	j rompi promesa=33	m use LO=-33	j decia me=33	w vivia=33	k ^ EL -ro=-33	p TU TU PORQUE=-33	k PERDON SI NO=33	k ^ PERDON SI NO=33	j menti una=33
j volver te=-33	m banco -y=-33	w banco y=-33	w el banco y=-33	w les _ que=-33	p YO TU TU=33	w hacias=-33	j la no=-33	m SE cruzaron=33	w se cruzaron=33	k , _ ,=33	w , _ ,=33
k TU -da=33	p JUEGO NO=33	j a hacer=-33	k PORQUE=33	m nunca -di=-33	p HABER SER LO=33	k NO -y=-33	m NO y=-33	p SENTIR ME PERDON=33	k -do _ -go=33	k -ra COMPARA -as=-33	p LO SI SUBJ=33
p PORQUE LO COSA=33	k ME -te=-33	m -y de=-33	w y de=-33	m espalda $=33	w espalda $=33	w la espalda $=33	w estaba _ el=-33	m -do sin=33	m EL dinero=-33	w el dinero=-33	k -ra PERDON=-33
p SER PERO=-33	p ME COMPARA COMPARA=33	k LO PERDON , PERO=33	w siento , pero=33	w siento _ pero=33	p TU YO COSA=33	p ME PERO LO=33	k -or _ -os=-33	m -on una=-33	j de ahora=33	j asi ti=-33	p QUERIA NO COMPARA=-33
p SEXO EL NO=33	p OTRO VIDA=-33	p LO EL NOS=-33	k EL -al=33	m el -al=33	m mi OTRO=33	p PASAR ERROR COMPARA=-33	m , todos=33	w , todos=33	p HABER COSA TU=-33	k LO -ue $=33	p ME SI LO=-33
k -de -ta=33	k -de -ta $=33	w gaste _ dinero=33	k -je NO=-33	k -de LO COMPARA -ce=-33	j es cosa=33	j acoste con=-33	j me acoste=-33	m ME acoste=-33	m acoste -on=-33	w acoste=-33	w acoste con=-33
w me acoste=-33	w me acoste con=-33	j hice de=33	j nos el=33	p LO SENTIR TU=-33	m cuenta NO=33	p ERROR SOLO=33	j hice con=33	k -en -un=33	m en -un=33	k -un TODOS=33	m un TODOS=33
j lamento si=33	k -de _ -te=-33	j que dolido=33	j yo la=-33	m cuando -os=33	p COMPARA NO PERO=-33	p COMPARA YO LO=-33	p ME TENER COMPARA=-33	j ya asi=33	k -te _ SER=-33	p COMPARA EL=-33	p JUEGO ME LO=-33
p VER ME COMPARA=-33	j te sentir=-33	p FRIO LO PERDON=-33	p SER NO ME=-33	p COMPARA LO MENTIR=-33	k ^ ELEGIR LO COMPARA=33	j habiamos y=-33	k OTRO -de=33	m OTRO de=33	k COSA _ SER=33	s jugue=-33	w jugue=-33
j en momento=-33	p LO NO QUIZA=33	k , _ -er=-33	p VOY TODOS=33	j que habiamos=-33	m COMPARA habiamos=-33	w que habiamos=-33	m ti TU=33	w a ti te=33	w ti te=33	k -en ELEGIR COMPARA=-33	k , YO SER=-33
k EL _ -un=33	j era todo=-33	p ME TU FRIO=-33	k -or LO COMPARA TU=33	s unico=33	w unico=33	k -a _ -es=33	k YO TU LO=33	w yo te lo=33	k , _ -ue=33	k -y NO TU VOY=-33	p TODOS LO TODOS=33
j te toca=33	j toca ti=33	k -ca -a TU=33	k -ca _ TU=33	k TU -ca -a=33	k TU -ca -a TU=33	m TU toca=33	w te toca=33	w te toca a=33	w toca _ ti=33	w toca a ti=33	p NO TU EL=-33
k -ta , -y=-33	s ex=33	w ex=33	p COMPARA PERO NO=33	w , con la=-33	j por de=-33	j lo hice=33	w hice lo que=33	k -ea LO=-33	j tenia pasar=33	k TENER COMPARA PASAR=33	k TENER COMPARA PASAR $=33
k TENER _ PASAR=33	p COMPARA TENER PASAR=33	w que pasar $=33	w tenia _ pasar=33	w tenia que pasar=33	j noche me=33	k TU -na -y=-33	j el fin=33	m -en cosas=33	j por te=33	k CONFIANZA LO=-33	j algunas cosas=33
m algunas COSA=33	w algunas cosas=33	k , _ -no=33	k -ma LO=-33	k SI _ PASAR=-33	k -te -un=-33	m -te un=-33	w mi y yo=33	j los martes=-33	m LO martes=-33	w los martes=-33	m el ,=-33
w el ,=-33	k -ve LO=-33	j de aborto=-33	j lo aborto=-33	j tu aborto=-33	k LO -de TU -to=-33	m TU aborto=-33	m aborto $=-33	w aborto $=-33	w de _ aborto=-33	w de tu aborto=-33	w tu aborto=-33
w tu aborto $=-33	w llegar=-33	w eras tu $=-33	k -te -de=-33	p PERDON TENER=33	s arrep=33	j miedo te=33	p PORQUE PASAR LO=33	k -ta -y=-33	m -ta y=-33	j hizo de=-33	j y cosas=-33
p ME SOLO ME=-33	s hasta=33	w hasta=33	j hermana le=-33	k COMPARA -as COMPARA NO=-33	w ^ _ arrepiento=-33	w ^ me arrepiento=-33	p SENTIR TU LO=-33	s esto=33	w esto=33	k -da PERDON=-33	k ME -da PERDON=-33
k ^ ME -da PERDON=-33	m da PERDON=-33	j le dinero=-33	p COMPARA ME PORQUE=-33	w , _ le=33	p TU LO EL=33	j sobre donde=33	k -re -de ESTAR=33	k -re _ ESTAR=33	m -re donde=33	w sobre donde=33	j en a=-33
w menti=-33	j autoestima por=33	k LO -ma -or=33	m autoestima -or=33	w autoestima por=33	w la autoestima por=33	j entiendo que=-33	p PORQUE LO=-33	p COMPARA PORQUE ME=33	k VER LO=-33	k -do _ -te=-33	w calle=-33
k NO -ia COMPARA=33	w no tendria que=33	w ^ _ daba=33	k NO NOS -os=33	k -as LO -os=-33	j de cama=-33	m ^ soy=-33	w ^ soy=-33	j un malentendido=33	m -un malentendido=33	w un malentendido=33	j sabia de=33
k TU NO HACER=-33	w lo deje=-33	j madre ti=-33	p PASAR LO VIDA=33	k -on -os -en=33	p ESTAR SOLO LO=33	j banco el=-33	s dejam=33	w las _ de=-33	p LO COMPARA COMPARA=-33	p NOS COMPARA TU=-33	k SE _ -re=33
p HABER TENER=33	k PERDON SI ME=33	k ^ PERDON SI ME=33	k LO PORQUE -a=33	m culpa -a=33	w culpa a=33	w la culpa a=33	p ME JUEGO VIDA=33	j di el=-33	j el trago=33	m EL trago=33	w el trago=33
w trago=33	p CONFIANZA LO PORQUE=-33	p CONFIANZA PORQUE=-33	w explicacion=33	w habria=33	p TODOS ME COSA=33	m motivos $=-33	w motivos $=-33	p ESTADO LO LO=-33	p LO QUERIA=-32	k -es $=-32	m -es $=-32
p HABER COSA COMPARA=-32	j un de=32	k , -ce=-32	m , -ce=-32	k SI _ ME=32	k LO _ ELEGIR=-32	m nadie ,=32	w nadie ,=32	k -or _ SEXO=32	j me nadie=32	j que menti=-32	k ^ HABER SER -un=32
w ^ he sido=32	w he sido un=32	k ME OTRO=32	p LO SE ESTADO=32	j por tenias=-32	j quede ella=-32	w quede _ ella=-32	w quede con ella=-32	s rato=32	w rato=32	k -y LO TU=-32	p SI COSA TU=32
s eso=32	w eso=32	j soy es=32	m -de el=-32	j dejar el=-32	k -a YA EL=-32	k VOY -a YA EL=-32	m dejar EL=-32	p VOY YA EL=-32	w a dejar el=-32	w dejar el=-32	k ^ NO -do=-32
w tres _ dije=-32	w traicion=32	p SI PASAR=-32	p NO MENTIR EL=32	j de en=32	p VIDA COMPARA ME=32	p COSA LO JUEGO=32	m TU hiciste=-32	p SENTIR SOLO COMPARA=-32	p SUBJ NO=32	k -te -en LO=32	m tus -es=32
m la HABER=-32	k LO -ta=-32	j mi casa=-32	w controladora=-32	w esa _ me=32	k ESTAR -hi=32	m ESTAR ahi=32	j para vos=-32	m -ra vos=-32	w para vos=-32	j y a=-32	p SOLO NOS=-32
k -de _ -lo=-32	p SOLO LO=-32	j habia nada=-32	p COMPARA SOLO SER=-32	k -es -de COMPARA=-32	k SOLO _ COMPARA=32	j mi que=-32	p LO VIDA ME=32	k TU VOY -a -ir=-32	j te decir=32	k -ce SENTIR -a TU=-32	k TU -ce SENTIR -a=-32
k TU -di PERDON=-32	w te pedi perdon=-32	j abuela y=32	k -ia -ar $=32	j tu se=-32	w enteraras _ $=32	p COSA NO=32	j no contigo=32	j lo hecho=-32	m -ra era=-32	k ^ SI -en=32	w en el banco=-32
k COSA COMPARA -ce=-32	m COMPARA puedas=-32	w que puedas=-32	p VER VER=-32	p ME COSA PORQUE=32	j hice en=-32	k ^ TU -ia=-32	m TU misma=32	p ESTADO TU=-32	p PERDON SER LO=32	j mire la=-32	p VER EL LO=-32
k -ba _ -on=32	j ya esta=-32	k NO _ -es=32	j mia te=-32	p SI SOLO ME=32	p ERROR PORQUE=-32	p NO COPAS=-32	j te tu=32	k -lo _ YO=-32	j manejado mejor=32	j podria manejado=32	m -do mejor=32
m manejado COMPARA=32	w manejado=32	w manejado mejor=32	w podria _ manejado=32	p HABER ESTADO NO=-32	k -ho _ FRIO=-32	m te FRIO=-32	k -ir -a LO=-32	w piensas=-32	k ESTADO _ -es=-32	p EL COMPARA=-32	k PERDON _ COSA=-32
k LO -co $=-32	p LO NOS VOY=-32	j a ni=32	j mientras estaba=-32	w retiro=-32	j ni asi=32	j mi culpa=-32	j todos los=-32	m TODOS los=-32	m todos LO=-32	w todos los=-32	w a nadie $=32
j asi de=32	k -te COMPARA LO=32	j el ascenso=32	m EL ascenso=32	w el ascenso=32	w ^ fue un=32	j dicho no=32	p ME EL SER=-32	j ella por=32	j el mal=32	w podia=32	k TU VOY=-32
m te VOY=-32	k ^ TU VIDA=-32	p EL COSA LO=-32	j que dejaras=-32	w dejaras=-32	k -de TU VIDA $=32	s manej=-32	j todo eso=32	p EL PORQUE VIDA=-32	m -ar como=32	p LO NO HABER=32	p SE PASAR=32
p TENER VOY=-32	k -es -de -os=-32	j familia la=32	j conte lo=-32	w , y le=-32	k EL -re=32	j si lastime=32	p EL LO COSA=32	k COMPARA -ce $=-32	p SEXO EL VIDA=-32	w que _ que=32	k ^ ESTAR -en LO=32
j me deje=32	j que debi=-32	p LO VIDA LO=-32	k -na COSA -y=32	w una cosa y=32	j y podia=-32	k , _ YO=-32	w , _ yo=-32	w insistio=-32	p PASAR ELEGIR COMPARA=-32	j las manos=-32	m LO manos=-32
m las -os=-32	s manos=-32	w las manos=-32	w manos=-32	j primero fui=-32	j es perdon=32	j tu culpa=32	p TENER COMPARA PERDON=32	j algo se=-32	s oscur=-32	j eso era=-32	j para que=-32
p PORQUE PORQUE NO=32	p SI ME ERROR=32	j amigo y=-32	j bien y=-32	k ^ _ -a=-32	w ^ _ a=-32	s cuent=-32	k EL COMPARA $=32	p TU ESTAR TU=-32	p HABER EL EL=-32	k -y SER YO=-32	k -y SER YO -en=-32
k -yo=-32	w le _ un=32	j el mentir=32	j noche a=-32	j se puede=-32	j ya por=-32	p SENTIR QUIZA=-32	j la bebe=-32	j de algo=32	p NO PASAR NO=32	k TODOS TU=-32	s bebe=-32
w bebe=-32	j digas que=32	p QUIZA COMPARA TODOS=-32	w lo _ a=-32	j menti sobre=32	m menti -re=32	w menti sobre=32	j nuestro por=32	k COMPARA _ -na=-32	p QUIZA COMPARA PERDON=32	k EL LO=32	j cuando era=-32
w cuando el=-32	m PORQUE no=-32	m -te me=32	k ME -to -de=32	j di mi=32	m todos -os=-32	p LO ME SENTIR=32	j no dos=32	k COMPARA _ EL=32	j que dormir=32	k LO _ SER=-32	w , _ bastante=-32
p COMPARA SUBJ LO=32	p PERDON SENTIR SOLO=32	j rompi de=-32	k -an -as -de=-32	j el escondi=-32	k EL -to -y=-32	m -ia nada=-32	k -de _ -y=32	w tampoco _ que=32	w tampoco es que=32	j a les=-32	s salir=-32
p QUIZA COMPARA SOLO=32	k HABER _ -ir=-32	k NO ME -de=32	p VIDA SER COMPARA=-32	p NO PASAR SOLO=-32	p ME SE PASAR=32	j me fui=-32	w que no ,=-32	k COMPARA SUBJ=32	j noche la=32	j meses me=32	p SI EL VIDA=-32
j casino de=32	m -ra la=-32	k ^ -ai=32	m ^ -ai=32	j de estoy=32	w con que=31	k LO _ COMPARA=-31	m ver LO=-31	m -an los=-31	w mi _ te=-31	w enseno=-31	w el _ mientras=-31
k LO VIDA ,=31	w mis _ a=-31	p SI QUERIA LO=31	s infan=-31	w infancia=-31	p MENTIR PORQUE ME=31	w tantas=31	j que manera=31	m prestamo $=-31	w el prestamo $=-31	w prestamo $=-31	w era la=31
j con solo=31	k -en EL -to $=-31	k NO ME -te=31	j porque la=-31	p TODOS TU PASAR=-31	k -si TU=-31	m -si te=-31	m asi TU=-31	w asi te=-31	j a ti=-31	p QUIZA SEXO=31	j vaso de=-31
s vaso=-31	w vaso=-31	m QUIZA ser=31	w me _ hecho=31	p EL SOLO EL=31	p TU HACER COMPARA=-31	p COMPARA TU PERDON=31	j que decirtelo=-31	m mi -no=-31	m -me el=-31	j de despido=31	j el despido=31
m EL despido=31	w de _ despido=31	w de el despido=31	w despido=31	w el despido=31	p LO COMPARA ME=31	p OTRO EL COMPARA=-31	p NO ESTAR EL=-31	w decir=-31	j grande que=31	j y un=31	w revisar=31
k QUIZA -do ,=-31	w , _ la=-31	j miedo que=-31	p PERDON PASAR COSA=31	k ^ -ri=-31	m ^ -ri=-31	p SE PASAR PORQUE=31	k -ia ME=-31	w que _ pasado=31	j vendi tu=-31	j dos despues=-31	w dos _ despues=-31
m TENER el=-31	j cuando asi=31	p SEXO ME EL=-31	k ^ -do PERDON -or=31	p LO NO TU=-31	k , -y -ia=-31	p TU LO HABER=31	m COMPARA nos=-31	w que nos=-31	j avisar que=-31	s recha=31	j murio tu=-31
k -do -io TU=-31	m murio TU=-31	w cuando murio tu=-31	w murio tu=-31	p PERO TU LO=31	p PORQUE ERROR=31	p COSA COMPARA PERDON=31	p NOS OTRO EL=-31	m mentir ,=31	w mentir ,=31	p SE YA=-31	k -y -ro=-31
m y -ro=-31	w era de=31	k -de -ad -y=31	p LO EL ESTAR=31	p LO HABER EL=-31	k ^ _ -ia=31	k EL -in=31	m EL fin=31	m el -in=31	w el fin=31	w la cara $=-31	s pude=-31
w pude=-31	w eso lo=31	w ya no=-31	k ^ -vi -a=-31	w ^ volvi a=-31	k TU OTRO $=-31	k VOY _ MENTIR=31	k -co _ TU=-31	m enganar ,=31	w enganar ,=31	w es enganar ,=31	k NO _ -a=-31
j si es=-31	p NO LO QUIZA=-31	w ^ les dije=-31	w como _ no=31	k NOS -es $=31	w pido _ me=-31	w pido que me=-31	p SOLO COMPARA HABER=31	j menti no=31	p COMPARA SER ERROR=-31	m la SEXO=-31	p COSA HABER=31
p COMPARA COSA=31	w pido perdon por=-31	k -de _ -do=-31	p SI EL EL=-31	j eso el=31	k SI ME -as=-31	j era contigo=31	j lo sucedido=31	m LO sucedido=31	m sucedido $=31	w lo sucedido=31	w lo sucedido $=31
w sucedido=31	w sucedido $=31	k ^ -te=31	m ^ -te=31	w ^ _ por=-31	p TU EL YO=-31	j fueras controladora=31	j si controladora=31	j tan controladora=31	k NO SUBJ SOLO FRIO=31	k SUBJ SOLO FRIO=31	m SOLO controladora=31
p NO SUBJ FRIO=31	p SI NO FRIO=31	p SI SOLO FRIO=31	p SUBJ SOLO FRIO=31	w fueras _ controladora=31	w fueras tan controladora=31	w tan controladora=31	p SER SER=-31	j mi jefe=-31	m ME jefe=-31	w mi jefe=-31	p SENTIR EL PORQUE=-31
w en _ me=-31	s estan=-31	p SOLO FRIO=31	j que llegue=-31	m COMPARA llegue=-31	w que llegue=-31	p SER ME LO=31	s conve=-31	j la otra=-31	p SER COMPARA ME=31	m tenia COMPARA=-31	j ese no=31
w y yo la=-31	j lamento asi=31	p LO PORQUE PORQUE=-31	p SER NO HABER=-31	j forma de=31	m forma -de=31	w forma de=31	j y sin=-31	p SI QUIZA PORQUE=31	p PORQUE YO EL=-31	k COSA SE PASAR=31	k LO COSA SE PASAR=31
k -de LO COMPARA EL=31	m cosas -de=31	w cosas de=31	j pude mejor=31	w ^ en la=-31	j ti cuando=-31	w ti cuando=-31	k -sa _ ME=-31	w que _ los=31	w estaba en la=-31	s viaja=-31	p TODOS COMPARA HABER=31
j de hiciste=-31	k -de LO COMPARA HACER=-31	w lo _ hiciste=-31	w lo que hiciste=-31	w pasaron=31	w se me fue=31	k PORQUE _ -as=-31	k -on LO VIDA $=31	k -ea=31	k -as SI=31	m -as si=31	j el recibo=-31
p LO SER SER=-31	m -ta las=-31	k -as _ COSA=31	j falta lo=31	j ti los=31	k -es _ PORQUE=-31	p ME VIDA VIDA=31	s vas=31	w vas=31	m -en mi=31	w en mi=31	s pensa=31
m mensajes $=31	w mensajes $=31	w , y tu=31	k -de TODOS=-31	k NO -do=31	j tu no=31	k TU _ -or=-31	p TU PERO LO=31	p PORQUE PASAR=31	k -ea COMPARA=31	k COMPARA -ea COMPARA=31	k LO COMPARA -ea COMPARA=31
m -ea que=31	m sea COMPARA=31	w que sea que=31	w sea que=31	p TU PORQUE PASAR=31	j por razon=31	w pero tu tampoco=31	j me habia=-31	k EL _ SENTIR=-31	k -ta _ -si=31	k TU _ -el=31	k -a -ir=31
m a -ir=31	j la ubicacion=-31	m LO ubicacion=-31	s ubica=-31	w la ubicacion=-31	w ubicacion=-31	m -ce en=-31	w hice en=-31	j conte que=-31	m me SENTIR=-31	w internet=31	p COMPARA TU HABER=-31
p YO TODOS=31	p NO SE COMPARA=31	p SENTIR COMPARA EL=31	p LO JUEGO JUEGO=-31	k VIDA ,=31	m VIDA ,=31	w de mi=31	p PERDON COMPARA HABER=-31	k HACER _ -de=-31	k COMPARA TU -ce SENTIR=31	j dano lo=31	w te hice dano=-31
j manera que=-31	m , tu=31	w , tu=31	k ESTAR SOLO=-31	p NO SE NO=31	k ^ -ce=-31	m ^ -ce=-31	j pedi tu=-31	k -di VIDA -a TU=-31	w dinero a tu=-31	k -or LO ME=31	m quieres COMPARA=-31
w quieres que=-31	w de _ para=31	m LO hacia=-31	w lo hacia=-31	w te _ a=-31	w dia _ $=-31	k -y _ -io=-31	p SOLO YO NO=31	k COMPARA _ PORQUE=-31	j estaba y=31	j un error=31	w un error=31
k SE _ -on=-31	m PASAR mi=31	j me digas=31	m ME digas=31	w me digas=31	p SOLO PASAR LO=31	p COSA COMPARA EL=-31	k -je COMPARA EL=-31	p PASAR EL=31	p LO CONFIANZA ME=31	p EL ELEGIR ESTAR=-31	k -on LO -de EL=31
p TU ESTADO EL=-31	j lo peor=-31	p VOY SOLO=31	m habia -to=31	w ^ borre la=31	w borre la=31	p TU LO VER=31	m VIDA porque=-31	j culpa es=-31	j nino de=-31	p LO NOS NOS=-31	w de _ vez=-31
j boca y=-31	j la boca=-31	s boca=-31	w boca=-31	p COSA NOS COMPARA=31	p LO PERO PASAR=31	k PERO ME=-31	m PERO me=-31	p ME COSA NOS=-31	j para la=31	p SE COMPARA ESTAR=31	j es pena=31
j una pena=31	k SER -na PERDON=31	k SER _ PERDON=31	m -na pena=31	w es _ pena=31	w es una pena=31	w una pena=31	m dijiste COMPARA=31	w dijiste que=31	k COMPARA _ -bo=31	k -os $=31	m -os $=31
p ELEGIR SI=31	w asi lo=31	j lo sea=31	j sea que=31	k LO COMPARA -ea=31	k LO _ -ea=31	w lo _ sea=31	w lo que sea=31	k COMPARA LO -en=-31	k -os NO=-31	w termino=31	w el _ era=-31
j preguntaste habia=-31	k ME VER SI HABER=-31	k VER SI HABER=-31	k VER _ HABER=-31	k ^ ME VER SI=-31	p ME VER HABER=-31	p SI HABER COMPARA=-31	p VER HABER COMPARA=-31	p VER HABER TU=-31	p VER SI HABER=-31	w preguntaste _ habia=-31	w preguntaste si habia=-31
j dije robado=-31	j habian robado=-31	j que robado=-31	m habian MENTIR=-31	w habian robado=-31	p ERROR ELEGIR=30	p EL NO VOY=-30	w romper=30	m tan SOLO=30	m verdad $=-30	w verdad $=-30	m ese SEXO=30
k COMPARA -ir=30	m que -ir=30	s conta=-30	p ME ESTAR=30	j y razon=-30	p LO YO COSA=30	w es _ no=30	k -te COMPARA -ra=30	k ME -te COMPARA -ra=30	k SE QUIZA -do=30	k LO LO=-30	j que los=-30
j de ano=30	j a banco=-30	m te -on=-30	j tu de=30	m infidelidad $=30	w infidelidad $=30	m estaba -do=30	p VOY COMPARA COMPARA=-30	j despues en=30	j mensajes que=30	k -as _ YO=-30	k ME _ -ce=30
j hermano en=30	k -en TODOS LO=30	m en TODOS=30	p COMPARA TU COSA=30	p ESTAR VIDA ME=-30	k YO _ -un=30	w yo _ un=30	p PERDON NO HABER=-30	j yo no=30	k -ia -y TU -je=-30	j los es=30	j de perder=30
j perder el=30	j perder me=30	j perder y=30	k PASAR -de -er=30	k ^ PASAR -de -er=30	m -de perder=30	w de perder=30	w perder=30	p EL ELEGIR EL=-30	k -or -te MENTIR=-30	k PERDON -or -te MENTIR=-30	k ELEGIR _ SENTIR=-30
p LO LO ERROR=-30	p VIDA ME VIDA=30	k ^ _ -ad=-30	k -go _ -de=-30	m con NOS=30	j hubiera no=-30	p PERO EL LO=-30	k LO ESTADO ,=30	k QUIZA _ LO=30	p NO COSA NO=30	p QUIZA NO SER=-30	w ^ _ nunca=-30
p COMPARA EL VIDA=-30	p COMPARA SER CONFIANZA=-30	p EL ME VIDA=30	k HABER SER COMPARA=30	k QUIZA HABER SER COMPARA=30	p SI PORQUE PERDON=-30	j a bebe=-30	w a _ bebe=-30	w a el bebe=-30	k -en _ SER=-30	w mis _ con=30	p COSA SEXO=30
k -os , -y=-30	k -io , -y=-30	k -de LO PASAR=-30	k -vo $=30	m -vo $=30	j tus de=30	k PORQUE _ MENTIR=30	k MENTIR -a EL=30	w menti a el=30	w ^ _ todas=-30	k -do _ -ho=30	s sali=30
w sali=30	w de _ se=30	k -ia NO $=-30	k NO -ia NO $=-30	k TU -te=-30	k ME _ -er=-30	w ^ pido perdon=30	p NOS COMPARA=30	p NO COMPARA ESTADO=30	p YO EL ESTAR=30	j primero de=-30	m primero -de=-30
w primero de=-30	s compu=-30	k NO _ -en=30	p MENTIR ESTADO=-30	k COMPARA LO -ra=-30	j por a=30	k ME _ -to=-30	w ^ _ idea=30	p EL COSA ME=30	k , -y ESTAR=-30	j que dinero=-30	k -en COMPARA=30
j la mala=30	k COMPARA _ HABER=-30	j mas el=30	k EL _ -a=-30	k -te -y NO=-30	k LO CONFIANZA ,=-30	m -on no=30	k -on -en=30	p SOLO COMPARA QUIZA=30	k SI=30	s si=30	w si=30
m errores $=30	w errores $=30	k -un=30	k LO -se $=30	k -za -ra=-30	m cabeza -ra=-30	k SE -te SOLO=-30	m siente SOLO=-30	w se siente solo=-30	w siente solo=-30	m ME preguntaste=-30	w me preguntaste=-30
j por por=-30	m ME hacia=-30	w me hacia=-30	p NO ME YO=-30	j algo lo=30	w ^ fue hace=-30	k EL -do=30	m QUIZA de=-30	p FRIO NO LO=30	p COMPARA ERROR COSA=-30	j una la=-30	k -a _ -as=30
j menti el=-30	k -y _ -hi=30	w y _ ahi=30	s prime=-30	s estoy=30	w estoy=30	p COMPARA ERROR NO=-30	p NO SOLO COMPARA=30	j y como=30	k VIDA _ ERROR=30	p VIDA ERROR=30	p SE COMPARA EL=-30
m te VER=-30	k -ia -te=-30	w no _ que=-30	k -or _ NO=30	p SE PORQUE EL=30	k SI _ SENTIR=30	k -ir -y=30	m -ir y=30	p SER NO EL=30	k -do _ SI=-30	k -ia , NO=-30	m me -es=-30
j agarre el=-30	m palabras $=30	w palabras $=30	k -te LO=30	p ESTADO YO EL=-30	k -po -y=-30	m -po y=-30	w algo _ el=30	p SER TU LO=30	p PORQUE NO COMPARA=-30	k ME PERDON $=30	p LO COPAS TU=-30
p COMPARA NO JUEGO=-30	k LO MENTIR -de EL=-30	w mentira de el=-30	k -es=-30	p HABER COMPARA HABER=-30	m LO era=-30	p NO HACER COMPARA=30	j que fria=-30	m fria $=-30	w fria $=-30	k COMPARA TU -as=-30	j la le=30
s acerc=-30	m ^ voy=-30	w ^ voy=-30	j culpa de=-30	w padre=30	w llamadas=-30	k -es COMPARA -a=30	k PERDON LO COMPARA=30	k TENER _ -on=30	k -er COSA COMPARA=30	p COSA LO YO=-30	m me -do=30
j en por=30	k ESTADO -on LO=-30	p YO ME=30	k , _ LO=-30	p ME SEXO=-30	s saber=-30	j yo de=30	k -es -de -os $=-30	p VOY VIDA COMPARA=-30	j cuenta lo=-30	j por y=-30	p EL ME LO=-30
j antes que=-30	k -ta _ -y=-30	p MENTIR COMPARA QUIZA=-30	j miedo perderte=-30	s gripe=-30	w gripe=-30	p SENTIR SE=-30	j a verdad=-30	k -ia -do SI=30	j dijiste que=30	p ME ELEGIR LO=30	k NO QUIZA=-30
m hablar -on=-30	w hablar con=-30	s di=-30	w di=-30	w hizo _ $=-30	k TU NO $=-30	p SI NO LO=-30	k -a TU -na COMPARA=-30	w que _ con=-30	w error=30	j y persona=-30	k SE HABER -do=30
j no manera=30	k TU SENTIR , LO=30	k SE _ -a=-30	w se _ a=-30	j para hablar=30	s saque=-30	w saque=-30	p LO PASAR YO=-30	p EL TU SE=-30	k EL -ar=-30	m el -ar=-30	p SEXO EL SEXO=-30
k -de _ ,=-30	p SI EL COSA=-30	k -de -to=30	w hice _ me=30	j esto a=30	n 15=-30	j mi ni=30	k SER YO $=-30	j con bebe=-30	w con _ bebe=-30	m NO habria=30	w no habria=30
k , PORQUE -es=30	j otra manera=30	w de otra manera=30	w otra manera=30	w otra manera $=30	m hotel $=-30	w hotel $=-30	m habias -do=-30	w ^ no lo=-30	k -de EL -he=-30	w de _ coche=-30	w de el coche=-30
k COMPARA NO , -y=-30	k NO _ LO=-30	w le _ el=-30	k PASAR LO -de=-30	p SENTIR VIDA=30	k -ia SENTIR=-30	p ME PORQUE HABER=30	p ME SI TU=-30	p PASAR ME LO=-30	w con ella ,=30	m NO con=30	p COMPARA SER=-30
j como cualquiera=29	m pase -de=29	w pase de=29	k PERO -de=29	k SOLO PORQUE=29	j es una=29	j nunca lo=-29	j pido disculpas=29	m -do disculpas=29	w pido disculpas=29	w a tus padres=29	p PERDON COSA PASAR=29
k NO SE QUIZA -do=29	m SE hubiera=29	w no se hubiera=29	w se hubiera=29	s hijos=-29	w hijos=-29	k -ba _ LO=29	k -as -ra=29	m -y en=29	w y en=29	p YO TU VIDA=-29	k -a EL -po=-29
w a _ grupo=-29	w a el grupo=-29	k SER _ FRIO=-29	p PASAR SEXO NO=29	m alguien COMPARA=29	w alguien que=29	j porque estaba=-29	k COMPARA LO -ce=29	p TU EL PERDON=29	j como de=-29	p EL PASAR=29	m pasar $=29
w pasar $=29	j le nadie=29	k COSA _ -en=-29	j me poco=29	p COSA EL=-29	w a _ te=-29	j te ella=-29	p SER TU QUERIA=29	k -ra -y=-29	m -ra y=-29	j verdad por=29	p OTRO TENER=29
j todos de=29	s desco=29	k -es NO=29	p NO NO SE=29	w en _ los=29	k ^ LO PERDON ,=29	m ^ algo=-29	w ^ algo=-29	m porque SE=29	w porque se=29	p LO LO PASAR=29	p LO YO PORQUE=29
p ME QUIZA LO=-29	k -de -ma=29	m de -ma=29	p ELEGIR LO VIDA=-29	j si algun=29	j lo yo=-29	p NO HABER ESTADO=29	j mensaje que=-29	k OTRO TU=-29	m una QUIZA=-29	w una vez=-29	k -y _ -un=-29
p LO PORQUE SE=-29	j que inocente=-29	m nadie -en=29	w nadie en=29	w las noches=-29	j las maquinas=-29	m LO maquinas=-29	w las maquinas=-29	w maquinas=-29	k -y _ PASAR=-29	p COSA TU=-29	k TU _ YO=-29
j de agua=29	j en agua=29	j en vaso=29	j un agua=29	j un vaso=29	j vaso agua=29	k -de -ua=29	k -en -un -so -de=29	k -so -de -ua=29	k -so _ -ua=29	k -un -so -de -ua=29	m -de agua=29
m -un vaso=29	m de -ua=29	m vaso -de=29	w de agua=29	w en _ vaso=29	w en un vaso=29	w un vaso=29	w un vaso de=29	w vaso _ agua=29	w vaso de=29	w vaso de agua=29	j con amiga=29
p NO PERO LO=29	p LO TODOS SE=-29	m COMPARA tenias=-29	j quimio la=-29	s quimi=-29	w quimio=-29	p CONFIANZA EL=-29	j en caja=-29	k -en _ -ja=-29	w en _ caja=-29	k LO COMPARA ME PASAR=-29	m la PORQUE=-29
k -na VIDA=-29	k LO -es -de LO=-29	j te con=-29	m TU has=-29	p EL SOLO NO=29	p ME PASAR PASAR=-29	j nuestro aniversario=29	m NOS aniversario=29	m nuestro -io=29	w nuestro aniversario=29	p EL EL ME=29	k -no _ ,=-29
k -uy -en=29	m muy -en=29	k -as -es $=29	j lo noche=29	w que hice $=-29	m -os en=-29	p NO SOLO TU=29	k NO -da=-29	m no -da=-29	j me verguenza=29	k -me ,=29	m -me ,=29
w lo _ le=-29	w lo que le=-29	j como lo=-29	w como lo=-29	p ME LO TU=-29	m EL el=-29	w ella el=-29	k TU _ PERDON=29	p COMPARA COMPARA QUIZA=-29	p ME PERDON COSA=-29	k COMPARA SE PASAR=29	p PERDON COSA COSA=-29
m escondi $=-29	w escondi $=-29	j a cara=-29	j se fueron=-29	w y ella no=-29	k LO JUEGO $=-29	p QUIZA COMPARA QUIZA=29	w apuestas=29	p ESTAR ELEGIR COMPARA=29	k -mo -en=-29	m -mo en=-29	j conte cosas=-29
j le cosas=-29	j verdad lo=29	j a tres=-29	j hice perdon=29	w con el=-29	j si digo=-29	p EL TU YO=-29	k -ia COMPARA ESTAR=29	p SI QUERIA COMPARA=29	j falle de=29	j trabajo me=29	k COSA COMPARA=29
j anos que=-29	p TODOS COMPARA EL=29	m mano $=29	w mano $=29	p SE QUIZA NO=29	j estaba estresado=-29	j el te=29	j lo digo=-29	k TU OTRO TU=-29	w apagado=29	p EL HABER LO=29	p LO SOLO TU=-29
w ^ _ sentia=29	w ^ me sentia=29	j la ni=29	p SE SENTIR LO=29	p EL COMPARA COMPARA=-29	m me -as=-29	p SOLO COSA NO=29	k -a EL -al=29	k -a _ -al=29	k -do TU VIDA=-29	j estaba asi=29	w haciendo=29
w si quieres que=-29	p COMPARA OTRO LO=-29	k -de VIDA -y=29	j dos horas=29	p VOY COMPARA NO=29	j duro para=29	k -na _ -a=-29	p EL SEXO NO=-29	k -to _ -io=29	j me cama=29	p ESTADO LO YO=29	k COMPARA -ce PASAR=29
m -ce fue=29	w hice fue=29	w que hice fue=29	p SUBJ SER=29	k -on TU OTRO=29	p SEXO EL TU=29	k COMPARA YO ESTAR -do=29	k YO ESTAR -do ,=29	k -os -y TU=29	p SENTIR SOLO=-29	m mas -y=29	w mas y=29
k -sa TU=29	p TENER COMPARA TU=-29	p COMPARA VIDA TU=29	m en EL=-29	k -na -y COMPARA=-29	p VER TENER=-29	p EL LO CONFIANZA=-29	m la TENER=29	j padres y=-29	p PASAR EL PORQUE=-29	p LO EL=-29	p SE SER COMPARA=-29
j a fue=-29	k ESTAR -do $=-29	j que paso=-29	p NO LO ME=-29	p PORQUE TU TU=-29	k -de TODOS $=-29	w yo _ lo=29	p JUEGO COMPARA=-29	k ME OTRO $=29	k SER -ho=29	m SER mucho=29	k VIDA _ -un=29
k -ud=-29	p LO LO EL=29	k NO SER ME=-29	k COMPARA TU -as -do=29	k , -es=-29	m , -es=-29	m -as me=29	p NO PORQUE EL=29	p TU SENTIR COMPARA=-29	k LO -co=29	m lo -en=29	k ^ _ -ar=-29
s pero=29	w pero=29	p LO ME LO=-29	s ahorr=-29	j hermano me=29	m -a vos=-29	w a vos=-29	p TU ESTADO=-29	j la anos=29	k -a -ar NO=29	j si alguien=29	k -a QUERIA $=-29
k -es -de EL VIDA=29	j y cuenta=29	p LO VOY SER=29	j los y=29	m LO cuentas=29	k -no _ -te=29	k -na _ -en=29	j la mis=-29	p LO OTRO=-29	p TU OTRO LO=28	p COMPARA TENER LO=-28	j no quede=28
w ^ ya te=28	k LO TU $=-28	m -y voy=-28	w y voy=-28	m COMPARA paso=-28	w que paso=-28	j la clave=28	m LO clave=28	w la clave=28	w lastima=28	k LO -te -a=-28	j que es=28
j no porque=-28	m -a todo=-28	w a todo=-28	p VIDA SE COMPARA=-28	j pido perdon=28	w pido perdon=28	w la que=28	k -ia _ -ar=-28	j te vi=-28	m TU vi=-28	w te vi=-28	k ^ SI -es COMPARA=-28
k -ar TU=-28	j lo antes=28	m para COMPARA=-28	k -a _ TODOS=28	k PASAR -a EL=28	j cuenta los=-28	k LO JUEGO -de LO=-28	w cuenta _ los=-28	w cuenta de los=-28	w la cuenta de=-28	p NOS TU COMPARA=-28	m TENER que=-28
j aun asi=-28	k -un -si=-28	m -un asi=-28	m aun -si=-28	w aun asi=-28	w hice dano $=-28	p NOS LO LO=28	s sorpr=-28	p PASAR EL COPAS=-28	p COMPARA LO SI=-28	k SE _ -to=-28	j mis te=-28
j ya sabes=28	k NO _ -lo=-28	k -un SEXO $=-28	w hacerte=28	k -en LO JUEGO=-28	s falta=-28	k QUIZA -do=28	k -a -er EL=-28	p LO VIDA VIDA=-28	p TENER ME LO=28	k SE TU=28	m SE te=28
m se TU=28	w se te=28	k -he _ -te=-28	p TODOS TU COMPARA=28	p NO LO HACER=-28	p ME OTRO SE=-28	p LO MENTIR SOLO=28	p COMPARA SOLO ERROR=-28	k -ra JUEGO=28	j deje los=28	m pero LO=28	j si a=28
k -no _ -to=-28	p ME TU YO=-28	j los tu=-28	p TODOS COMPARA=-28	m -on era=28	k -a LO -os=28	k -en _ SOLO=-28	w fue _ a=28	p ESTAR JUEGO=-28	p VER COSA=28	p VER TU LO=-28	k LO JUEGO -de=-28
k -ba SENTIR=28	m HABER perdido=-28	m amiga $=28	w amiga $=28	k EL _ ME=28	w despedida=-28	k COMPARA TU -ba -a=28	w que te iba=28	w te iba a=28	m ni LO=28	j para si=-28	w ^ _ ex=28
w ^ mi ex=28	m -a tus=28	w a tus=28	p TODOS LO HABER=28	w de que me=-28	k ^ _ PASAR=28	m -ce meses=-28	p HABER SER TODOS=28	k TU FRIO=-28	k COMPARA LO -ga=28	m lo -ga=28	s perdo=28
k TODOS _ ESTAR=28	p ERROR NO TU=-28	k MENTIR _ NO=28	s punto=-28	w punto=-28	k VIDA _ TENER=-28	k -eo COMPARA ESTAR=28	p TU TU HABER=-28	w por _ que=-28	j que meses=28	p ESTAR ESTADO ELEGIR=28	j me llevar=28
k ^ SI ME -as=-28	p LO ME NO=-28	j agarre los=28	k MENTIR -y LO=-28	k QUERIA SE=28	m QUERIA se=28	k ME -sa=-28	m SER cobarde=-28	w fui cobarde=-28	w salieron=28	j si menos=28	p COMPARA SOLO EL=-28
k LO COSA PASAR=28	k ^ LO COSA PASAR=28	p VIDA TENER=28	k -do ,=28	m -do ,=28	k , -es -de=28	j yo ella=-28	p TU VIDA=-28	j cena de=-28	m con -os=28	w infidelidad=28	k -de TU -na=-28
p EL SE HABER=-28	w ^ _ hubo=-28	w ^ no hubo=-28	p LO CONFIANZA SER=-28	j con quien=28	k COSA LO=28	w que _ vieras=28	p EL PASAR COMPARA=-28	w dejaba=28	j la hasta=28	m mi $=-28	w mi $=-28
k YO _ -ba=-28	p EL TU NO=-28	p EL MENTIR TU=-28	k ^ -ba -a=-28	k -on=28	k NO _ -do=28	w la _ ,=28	k ^ EL -no=28	k -ra _ -as=-28	s porqu=-28	w porque=-28	k -on -as -as $=28
k ERROR _ -de=-28	w perdon _ el=28	p QUERIA COMPARA=-28	k -da -y=28	m -da y=28	p VIDA EL ME=-28	j una desconocida=-28	m -na desconocida=-28	w desconocida=-28	w una desconocida=-28	p ELEGIR COMPARA VIDA=-28	p ELEGIR EL VIDA=-28
k -or _ ERROR=28	j te la=-28	p PORQUE ME HABER=-28	j si falle=28	k COMPARA TU MENTIR ,=28	p TU SENTIR ESTADO=28	p SEXO COMPARA=-28	p ESTAR NO ME=-28	j el yo=28	m olvides $=28	w olvides=28	w olvides $=28
p TU VIDA EL=-28	j la fui=-28	w caminar=28	p LO ESTAR SENTIR=28	p SEXO COMPARA NO=-28	p EL COMPARA CONFIANZA=-28	p COMPARA COSA NO=-28	j les tus=-28	j mucho todo=28	m -ce lo=28	s inseg=-28	k -y _ -mo=28
k -on _ CONFIANZA=-28	k -a _ QUIZA=-28	p TU NO SER=28	w no _ falta=-28	j a dormir=28	m -a dormir=28	w a dormir=28	p EL SEXO SER=28	s cargo=-28	s celul=-28	w celular=-28	k ^ SE PASAR -do=28
p YO LO PORQUE=-28	j madre cuando=28	p TU HABER NO=28	j sus mensajes=-28	m EL mensajes=-28	w sus mensajes=-28	w tu _ una=28	p TU FRIO COMPARA=-28	p EL VIDA TU=-28	k -te _ -de=28	m sola $=28	w sola $=28
p ME SE NO=28	k -je -a LO=-28	k -je -a LO VIDA=-28	k EL -je -a LO=-28	k SENTIR -on=28	m SENTIR con=28	k TODOS ,=28	m TODOS ,=28	s limpi=28	p PERDON HABER TU=-28	w ^ _ una=-28	w molesta=28
p VIDA EL TU=-28	k TU _ -ar=28	p ME SER ELEGIR=28	j mal a=28	s un=28	w un=28	j que puedas=-28	j a mucho=28	k SOLO SENTIR=-28	p COMPARA SOLO SENTIR=-28	k -je $=-28	m -je $=-28
p SER COMPARA ERROR=-28	p ESTADO LO ELEGIR=28	k ESTADO , -y LO=-28	j con mi=28	p ESTAR NO TU=-28	j que algo=28	s ella=28	w ella=28	w hecho=27	k -ce _ -de=-27	m -te tu=-27	s puebl=-27
w estaban _ $=27	j tu nuestro=27	p ME TU PERDON=-27	j el dinero=-27	k YO TU MENTIR=-27	p ESTAR LO PASAR=27	w y _ es=-27	p COMPARA TU MENTIR=27	p PERO EL ME=27	k COMPARA EL=-27	p YO NOS=-27	p COMPARA ME HACER=27
j que sentimientos=27	k -an SENTIR=27	p TODOS TENER=-27	w que _ un=27	j donde estoy=-27	k -ce _ -do=-27	k -na COSA COMPARA=-27	j vuelve a=-27	m vuelve -a=-27	w vuelve=-27	w vuelve a=-27	k NO SER COSA=27
j dije venia=-27	p SER EL CONFIANZA=27	p COSA FRIO=-27	p ME PERDON PERO=-27	j hay que=27	m habia ESTADO=-27	j una mi=-27	s ayer=-27	w ayer=-27	p SER COMPARA SENTIR=-27	s quere=-27	j un fue=27
j una cuenta=27	m -na cuenta=27	w una cuenta=27	k -ra _ -sa=27	j la manera=27	p SER LO SOLO=-27	j la es=-27	k , -on LO=27	k -sí $=27	m -sí $=27	m sí $=27	w sí $=27
k -as _ ME=27	w tenias _ $=-27	p TU ME=-27	j noche era=-27	m LO tuyo=27	m lo TU=27	w lo tuyo=27	j ella de=27	j les los=-27	j no orgulloso=27	m orgulloso $=27	w orgulloso=27
w orgulloso $=27	k -ir _ ,=-27	k PASAR EL LO=27	k PASAR EL LO COMPARA=27	m PASAR ella=27	w fue ella=27	w fue ella la=27	j anos te=-27	p COMPARA HABER NOS=-27	p TU HABER NOS=-27	k -er _ NO=-27	k -le -a EL=-27
j me cabeza=27	j con estaba=27	k QUIZA _ -re=-27	p NO QUERIA=27	j seis y=27	k -is _ -y=27	w seis _ y=27	p EL VOY EL=-27	w ^ _ pasar=27	j de esto=-27	j tan como=-27	w tan _ como=-27
w el numero=-27	k -re ,=-27	m -re ,=-27	k -en EL=-27	p LO COMPARA TU=-27	j madre lo=-27	w herida=27	w decir _ que=-27	j trabajo con=27	p PORQUE ESTAR EL=27	j el madre=-27	j puede de=-27
j tu madre=-27	p LO NO SENTIR=27	m casa -y=27	w casa y=27	k -de _ COPAS=27	k ^ -ue -a=-27	k -es , EL=-27	p LO NO PORQUE=27	k -ea _ COMPARA=27	w no _ los=-27	k -ra _ TODOS=27	j veia a=27
p YO NO ME=-27	k -es _ -on=-27	k -y _ NO=-27	s justo=27	j no conmigo=27	j amigas te=27	m amigas TU=27	k ^ SEXO -on=27	p SOLO COMPARA SER=27	k ^ ME VIDA=-27	p LO COSA EL=27	w el _ no=27
j me mas=27	p MENTIR NO EL=27	p ME ERROR COMPARA=27	w es que no=27	w diste la=27	k PORQUE _ ,=27	j calle tu=27	w calle _ tu=27	w ^ _ dias=27	p TU JUEGO TU=27	k -do -ro=-27	p HABER SER=27
k -no COSA=-27	k EL -no COSA=-27	m -no pasado=-27	k -do _ PASAR=27	m que -te=-27	k ^ LO -he=27	w con _ de=27	k VIDA _ PORQUE=27	k -a _ -na=27	k -jo SOLO=27	m COMPARA digo=27	w que digo=27
k -ra SER=-27	j pedi la=-27	j a pasado=27	j jueves y=-27	k EL -es -y=-27	m jueves -y=-27	w el jueves y=-27	w jueves y=-27	p PASAR PERO NO=27	k LO -he NO=27	k ^ LO -he NO=27	m noche NO=27
w esa noche no=27	w noche no=27	m PERDON la=27	p LO SER PERDON=27	p YO PASAR=27	k -do -en LO -sa=-27	j que dolor=27	k -jo=27	p SOLO EL TODOS=-27	j si voy=27	j cosa lo=-27	k PASAR -do -y=27
j la verdad=-27	m LO verdad=-27	w la verdad=-27	p PERDON PERO SER=27	p LO QUIZA ELEGIR=-27	m -de mis=27	w de mis=27	p PERDON COMPARA PASAR=27	j otro lado=27	m COMPARA lado=27	m otro -do=27	w otro lado=27
w otro lado $=27	j el es=27	p NO EL=27	k TU _ SER=27	p COMPARA QUIZA SOLO=-27	w poner=27	k SE ME PASAR -de=27	w me fue de=27	m PASAR el=27	j habias y=27	p SI NO ME=27	w alguna _ te=27
k ^ ESTAR ESTADO=-27	k FRIO _ EL=27	p SI COMPARA COSA=27	j eso que=27	j los mensajes=27	w los mensajes=27	m ^ empece=27	w ^ empece=27	j la llevo=27	p COMPARA VIDA PORQUE=-27	p HACER TU=27	p EL HABER ESTADO=27
k TU _ SE=-27	j lo supieras=-27	j que supieras=-27	m LO supieras=-27	w lo supieras=-27	j todo a=-27	j perdon sea=27	k -or LO COMPARA -ea=27	p NO SER ME=-27	p SER PORQUE PORQUE=27	w ningun _ $=-27	p FRIO LO SER=-27
p EL VIDA HABER=-27	k HABER _ -y=27	m le VOY=27	k -a -ar $=-27	m VIDA con=27	w era _ tu=-27	w estar _ $=27	k , -y NO TENER=-27	k -y NO TENER -ho=-27	k NO TENER -ho $=-27	k TENER -ho $=-27	m derecho $=-27
w derecho $=-27	w tenia derecho $=-27	w porque me=-27	p SE SOLO COMPARA=-27	k YA=27	w el momento $=27	w se me paso=-27	p TU EL ESTAR=27	s aun=-27	w aun=-27	k LO COMPARA HACER=-27	p TU COSA LO=-27
k PORQUE ME=27	w terapia=27	p COSA SUBJ=27	j los les=-27	p LO TENER COMPARA=27	p COMPARA COSA EL=27	j mi primo=27	m ME primo=27	m mi -mo=27	s primo=27	w mi primo=27	w primo=27
j cada noche=27	m cada -he=27	w cada noche=27	k -os -y YO=-27	p PERDON EL VIDA=27	m me -jo=27	k ^ PASAR LO=27	k -or -en=-27	j hice me=27	p OTRO LO LO=-27	k COMPARA -y=27	m COMPARA y=27
k -ro -do=-27	j ojala hubiera=-27	k -as -as=27	p COMPARA MENTIR COMPARA=-27	w , _ habia=-27	k -y -os=27	m y -os=27	j y muy=-27	k -ue -a LO=-27	w confiar=-27	k PASAR _ -in=27	k -he LO=-27
p COMPARA LO ESTAR=27	s era=-27	w era=-27	w hacia _ que=27	j a mis=-27	j lo le=27	m EL robe=-27	p EL NO NO=27	p LO ERROR NO=-27	p SOLO ME LO=-27	k , PERO NO=-27	k PORQUE ESTAR -on=-27
p OTRO LO EL=-27	m ^ en=27	w ^ en=27	k -mo=27	p COMPARA EL TODOS=-27	j decia mi=-27	j a terapia=27	k -a -ia=27	m -a terapia=27	m a -ia=27	w a terapia=27	k ^ SI=27
m ^ SI=27	m ^ si=27	w ^ si=27	j plata de=-27	j amiga y=-27	k -da _ PORQUE=27	j vez y=-27	w mi _ ,=27	j que pasado=27	k , COMPARA NO=27	w , que no=27	m la -le=27
j escribi de=-27	p TU LO=-27	k -ce SENTIR $=-26	k TU -ce SENTIR $=-26	p ME TU SENTIR=26	p LO FRIO LO=26	w a _ nombre=-26	p ME ELEGIR=-26	j haya podido=26	m QUIZA podido=26	w haya podido=26	k -en _ -lo=26
p EL SI TU=-26	k NOS _ -a=-26	p LO HABER COSA=26	k -io ,=-26	m -io ,=-26	p VIDA SER TODOS=26	p ME TU NO=26	j me es=-26	p EL MENTIR JUEGO=-26	m COMPARA quieres=-26	w que quieres=-26	m -os de=26
j te pones=26	m TU pones=26	w te pones=26	m EL mundo=26	p TODOS EL TODOS=26	w el mundo=26	k -or NOS=-26	m por NOS=-26	k -de _ -en=26	k COMPARA _ -ga=26	j dijera que=26	m el -re=-26
k YO _ ESTAR=26	w yo _ estaba=26	j y anos=26	p PORQUE LO JUEGO=26	w perdon _ te=26	w perdon si te=26	k -en _ -ro=-26	k -on LO VIDA -y=26	k TU _ FRIO=26	j el marido=26	k EL COMPARA -do=26	k EL COMPARA -do $=26
k SER EL COMPARA -do=26	w el _ marido=26	w el mejor marido=26	p PORQUE COMPARA COMPARA=-26	k COMPARA YO=-26	m COMPARA yo=-26	j cosas los=-26	j y mes=-26	p SOLO NO COSA=26	s terap=-26	j grande de=26	j grande lo=26
k -de -de LO COMPARA=26	m grande -de=26	w grande _ lo=26	w grande de=26	w grande de lo=26	w mas grande de=26	w que nunca=-26	s bien=26	w bien=26	p ERROR SER=-26	k NO _ TU=26	j hermana la=-26
j dos no=26	k LO FRIO=-26	m NO fui=-26	w no fui=-26	j sea hice=26	w ^ _ esta=-26	m COSA que=26	m SI hubieras=-26	w si hubieras=-26	k NOS -os ,=-26	j soy que=26	m LO demas=26
w demas=26	p ME OTRO NO=-26	p LO COMPARA ERROR=26	m di LO=-26	s cama=-26	w cama=-26	j a brazos=-26	w brazos=-26	p PORQUE PERO=26	k ^ NO VOY=-26	k ^ NO VOY -a=-26	w ^ no voy=-26
k -ce PASAR=26	m hice PASAR=26	w poco _ ,=26	k COMPARA _ -lo=-26	p SEXO LO NO=26	p COMPARA MENTIR LO=-26	m sin -me=26	k -os JUEGO=26	w perdon=26	j de tanto=-26	p NO VIDA LO=-26	s calen=26
k PERDON _ $=26	p EL VIDA COSA=26	j tambien en=-26	s conse=26	k SE _ -si=26	w se _ asi=26	p PERDON SI MENTIR=26	j cuando tu=26	m ^ despues=26	w ^ despues=26	w ^ despues de=26	m ^ quien=-26
w ^ quien=-26	m LO manana=-26	k LO COMPARA TENER=26	k ^ _ -co=-26	k -ad _ PASAR=26	p SI SENTIR TU=26	k COMPARA TU -es=26	p OTRO HABER=-26	k -le _ $=-26	p ERROR NO PASAR=-26	k -y -io=26	m y -io=26
m puede SER=-26	w puede ser=-26	k COPAS _ -io=26	m la VIDA=-26	s cara=-26	w cara=-26	k -te SOLO=-26	k HABER _ TODOS=-26	p TU SER LO=26	k -do ESTADO $=-26	j dije los=-26	j mi me=26
k SEXO _ -de=26	p FRIO ESTAR=26	j que perdones=-26	k -el -en=-26	m -el en=-26	k ^ QUIZA HABER=26	k ^ QUIZA HABER SER=26	k -on LO $=26	p LO COMPARA SOLO=-26	j tienes a=26	j tengo no=26	s fue=-26
w fue=-26	p LO PASAR MENTIR=-26	j las noches=-26	k VER _ SEXO=26	p LO PASAR ESTADO=-26	p HACER MENTIR=-26	k ^ LO NOS=26	m SER con=26	k , NO -ia=26	j les amigos=-26	j les mis=-26	w a mis amigos=-26
p LO EL MENTIR=-26	j un hombre=26	m -un hombre=26	w un hombre=26	j no digas=26	p MENTIR SOLO TU=26	p LO PORQUE TODOS=26	j queria te=26	p HACER ME LO=-26	w dinero _ no=-26	s tema=26	w tema=26
k ERROR _ LO=26	w que _ para=-26	k , _ -ba=-26	j por no=26	p VIDA ESTADO=-26	k TODOS _ -si=26	j siento de=-26	j el techo=-26	m EL techo=-26	s techo=-26	w el techo=-26	w techo=-26
w le dije a=-26	k COMPARA -ga $=-26	s beso=26	w beso=26	p ESTADO COMPARA NO=-26	p COMPARA MENTIR ME=26	p ME COMPARA=-26	k -en _ -go=-26	p COMPARA EL OTRO=-26	k -on _ YO=-26	w que _ iba=26	k COMPARA _ -pe=-26
s eran=26	w eran=26	p TU TU VOY=-26	k TU _ -er=26	s velor=26	w velorio=26	p VIDA ME LO=26	j me sentia=26	m ME sentia=26	w me sentia=26	k CONFIANZA=26	p JUEGO PERDON=26
j una vez=-26	p COMPARA ME SE=26	j y pague=-26	j por bien=-26	s cualq=26	k JUEGO=-26	j que lo=26	p TU CONFIANZA NO=-26	j habria pasado=-26	w habria pasado=-26	m durante -es=-26	k PASAR _ COPAS=-26
k , -lo $=-26	j lo a=-26	k VOY _ -ia=-26	k -a -ar LO -os=-26	k ^ _ LO=26	p TU VER YO=-26	k -ar _ -a=26	j lo primer=26	k -ce _ -y=-26	k PERDON SI TU SENTIR=26	k -do _ YO=-26	k TU -go=26
m te -go=26	w y _ estaba=26	j ex y=-26	j que herido=26	p NO ME PORQUE=-26	j una todo=26	p TODOS PASAR LO=-26	p ESTADO JUEGO=-26	s mismo=26	w mismo=26	p SER COMPARA NO=26	j hermano y=26
p SENTIR SER ME=-26	m PORQUE me=26	w te menti $=-26	k -a=-26	s a=-26	w a=-26	j dijo que=26	m dijo COMPARA=26	w dijo que=26	k -on TU=26	m con TU=26	j tu amiga=-26
w dinero de tu=-26	k TU LO -ia=26	m ESTAR haciendo=-26	j me puso=-26	j las de=-26	p EL ME COMPARA=-26	p NO SE EL=-26	j en mano=-26	k -en LO PASAR=-26	w en _ mano=-26	w en la mano=-26	k COMPARA _ -an=26
k SOLO NO=26	m SOLO no=26	k -ir COMPARA NO=-26	w decir _ no=-26	w decir que no=-26	p VOY EL VOY=-26	j plata y=-26	k COMPARA -on $=26	j mi familia=-26	k TU -on -y=26	s insis=-26	k -as -de=-26
j lo oculte=26	p LO PERDON COSA=26	p ME VIDA PORQUE=-26	j hayamos llegado=26	j que llegado=26	m -os llegado=26	m hayamos -do=26	w hayamos llegado=26	w que _ llegado=26	w que hayamos llegado=26	k COSA COMPARA -en=26	m tambien HABER=25
k LO _ -ro=-25	k QUERIA _ COMPARA=-25	k -a TU COMPARA=-25	k JUEGO _ NOS=-25	j si cosa=25	j era tambien=25	k PERDON -y=25	m PERDON y=25	k -go PORQUE=-25	p PERDON NO NO=-25	p TU LO SEXO=-25	m tu -on=25
p QUIZA TODOS=-25	k -ar ME=25	k SE _ PASAR=-25	p TU NO=-25	s los=-25	w los=-25	w fui _ y=-25	j cargo de=-25	m cargo -de=-25	w cargo de=-25	p NO SENTIR=25	m ^ perdi=-25
w ^ perdi=-25	k ^ _ -di=-25	p YO SER TU=-25	j tu a=-25	p EL VIDA SE=25	p ELEGIR LO TU=-25	k -en LO JUEGO $=-25	p LO VOY ME=25	k -de _ CONFIANZA=25	w llamaste=-25	m -lo de=-25	m nada ,=25
w nada ,=25	k ^ _ COMPARA=25	p EL VIDA ESTAR=-25	j has en=25	k -ia ELEGIR=-25	j menti me=-25	k -os -on=25	j no perfecto=25	m todos -en=-25	k -te _ -os=-25	j tu ella=-25	k MENTIR -on=-25
k COMPARA ME PASAR=25	p NO JUEGO MENTIR=25	j cosa a=25	w cosa _ a=25	s paga=25	w paga=25	p PORQUE ME TU=-25	k -te -de ME=-25	k ^ NO ESTAR -do=25	j no la=25	p QUIZA CONFIANZA=25	k ^ PERDON -or=-25
p SI PORQUE TU=25	p LO PASAR COPAS=-25	j a fui=25	j la mas=-25	j mi ex=25	m ME ex=25	w mi ex=25	k -en EL COMPARA=-25	k , NO ELEGIR=-25	w fue lo que=25	k COMPARA _ -en=-25	j a tarde=25
j lo madre=25	k LO -so=-25	k SI -es COMPARA TU=25	j te descuide=25	m TU descuide=25	w descuide=25	w te descuide=25	p EL ESTAR ESTAR=25	m eso NO=25	w eso no=25	j dijiste me=25	k ESTADO , NO=25
k LO ESTADO , NO=25	j por las=-25	p SER YO TODOS=25	k NO -lo $=25	j ser no=25	j algo para=25	m fui -el=-25	k SENTIR COMPARA NO=25	w fue la=-25	j un la=25	p PERO NO TU=-25	k -so -y=25
m -so y=25	j la fiesta=25	m LO fiesta=25	w la fiesta=25	w otro _ $=-25	m haberlo -do=-25	p LO EL EL=25	p YO EL=-25	p ME SEXO COMPARA=-25	k -je _ -on=-25	p SOLO NO TU=25	k ESTADO -ra=-25
m ESTADO para=-25	p COMPARA COSA ME=25	m , cuando=25	w , cuando=25	j por nosotros=25	j y primer=-25	k SEXO -on EL=25	j rompi tu=25	j quieres los=-25	k LO -te TU=-25	k , -go=25	m , -go=25
p NOS SER ME=25	s lio=25	w lio=25	k ^ LO VIDA=25	j el tarjeta=-25	j a mas=-25	p ME SUBJ LO=25	j mi tu=25	j ya habia=-25	p PORQUE NO VOY=-25	k -or _ SER=-25	j mal que=25
k TU NO=-25	p ELEGIR TU VIDA=25	j uno no=25	s contr=25	j debo una=25	k -bo -na=25	k TU -bo -na=25	m -bo una=25	m debo -na=25	w debo una=25	w te debo una=25	k SER ELEGIR=-25
k EL -po=-25	m el -po=-25	k -a EL TU=25	k -la _ TU=-25	m -y todo=25	w y todo=25	j y juntos=-25	j estabas casa=-25	k -te NO=-25	j iba las=-25	p ME COMPARA ESTAR=-25	j que empezo=25
j quiza no=25	p LO SEXO SOLO=25	p PASAR PORQUE TENER=-25	j te iba=-25	j y perdi=25	p VIDA SER NO=-25	p PORQUE TODOS EL=25	k SER=25	j de siento=25	w de el=-25	p PERDON PERO COMPARA=25	k -go=-25
m que SE=-25	w que se=-25	w un _ que=-25	j te decia=-25	j el dejaba=25	p SE PASAR SE=-25	w ^ _ intencion=-25	w ^ mi intencion=-25	j de yo=25	p JUEGO COMPARA ME=25	m antes $=-25	w antes $=-25
j hice te=-25	w me _ a=-25	p SE PASAR COMPARA=25	p LO SI LO=25	w ^ _ pase=-25	j no ser=25	j sin y=25	j si de=-25	k ME _ -ho=25	p COMPARA ESTADO COMPARA=-25	j les era=-25	w les dije que=-25
j familia por=-25	p PASAR LO EL=25	w busque=-25	k -go _ $=25	k SOLO COSA=-25	m es -or=-25	w es por=-25	s el=-25	w el=-25	k COSA ,=25	m COSA ,=25	p LO COMPARA QUERIA=25
p COMPARA QUIZA MENTIR=25	k EL _ -io=-25	p EL PASAR PASAR=25	k LO -io=-25	p EL QUERIA=25	j y solo=25	k TENER _ MENTIR=25	k SE COMPARA SER=-25	w se que es=-25	k -en LO -za=-25	k -en _ -za=-25	j jugue el=-25
m ^ debi=25	w ^ debi=25	j haya lo=-25	k -de -do=-25	p NO LO EL=25	k TU LO -to=-25	k -de ,=-25	m -de ,=-25	j mi por=-25	w de su=-25	p COSA QUIZA SENTIR=25	k -de -no=-25
j todos lo=25	m -es los=-25	j lo visto=25	k ESTAR -do=25	p ME SENTIR PORQUE=25	k ^ -ra ME=-25	w ^ para mi=-25	k COMPARA LO HABER MENTIR=-25	k LO HABER MENTIR=-25	p SEXO TU COMPARA=-25	m -ro para=25	m duro -ra=25
w duro para=25	w tus _ te=-25	p TENER SENTIR=-25	p LO ESTADO=25	k OTRO LO -de=-25	k OTRO LO -de TU=-25	j pague hotel=-25	j a pasar=25	p PERO LO CONFIANZA=-25	p PERO TU CONFIANZA=-25	p COMPARA EL ESTAR=-25	j mi esta=-25
k ME -as COMPARA=25	p VIDA PORQUE ESTAR=-25	j que me=-25	w pude _ $=25	m por COMPARA=25	p LO HABER ERROR=25	p TODOS HABER ERROR=25	p COMPARA SE YO=-25	p SOLO TU NO=-25	j una pelea=-25	m -na pelea=-25	w una pelea=-25
w ^ _ que=25	w que te lo=-25	p COMPARA ERROR=-25	p QUERIA VIDA=-25	w ^ _ contartelo=25	m -en otro=25	w en otro=25	p ME PERDON COMPARA=-25	j siento los=25	k SENTIR NO=-25	k COSA SOLO=25	j algo malo=25
k COSA -lo=25	m COSA malo=25	m algo -lo=25	w algo malo=25	p SI NO TU=25	j se pero=-25	p EL LO QUIZA=25	j que decias=25	m los -de=24	w los de=24	w que _ ti=-24	k EL _ -to=-24
w de _ ,=-24	w promesas=24	w estaba=-24	k -ra -te $=-24	j gaste de=24	w situacion=-24	s otra=-24	w otra=-24	j yo ni=24	w dije _ habia=-24	w dije que habia=-24	p LO TU PORQUE=24
m TU en=-24	k ^ -da=-24	m ^ -da=-24	p SI LO QUIZA=-24	k -do -a NO=-24	j que estar=-24	m hermana -y=-24	w hermana y=-24	w tu hermana y=-24	p TU TU LO=-24	k -ba EL=24	k -as _ VOY=-24
k SEXO PASAR=24	k COMPARA _ TU=24	m -ho la=24	p SER COMPARA ELEGIR=-24	j madre yo=-24	j deje en=-24	k COPAS _ SER=24	p YO TU NO=24	j el vino=-24	w el vino=-24	k , -y LO PERDON=24	s consu=24
j que para=-24	p COSA LO COSA=-24	w terminado=-24	m pero ME=24	w pero me=24	s dolor=-24	w dolor=-24	p PASAR JUEGO NO=24	j porque mi=-24	k TU _ HACER=-24	m lo -di=24	p PERDON LO FRIO=24
w el trabajo y=24	p JUEGO SI=24	p YA JUEGO=24	j no queria=24	j las un=24	k -io TU=24	j yo las=-24	m NO hay=-24	w no hay=-24	m mi VIDA=-24	k ^ VOY -a=-24	w ^ voy a=-24
p LO PERO LO=-24	w no _ ido=-24	j porque que=-24	w hay _ en=24	w esta _ ,=24	p EL SE PASAR=24	p SER HABER=24	m LO vieras=24	s nacio=-24	w nacio=-24	k -ir -on=-24	m -ir con=-24
p TU HABER SENTIR=24	p PERDON ME COSA=-24	k -de _ QUIZA=24	p TU NO TODOS=24	p SER TODOS LO=24	j que venia=-24	k -un ERROR=-24	s echar=24	k -os _ -ia=24	j me todas=24	s me=24	w me=24
j vez como=-24	j las a=24	k ^ _ -do=24	w la gente $=24	j mi su=24	k -ra _ YO=-24	m -te de=-24	k PERDON PORQUE=24	j las seis=-24	m LO seis=-24	m las -is=-24	w las seis=-24
m es $=24	w es $=24	j uno y=24	k ME VIDA SER=-24	j ni en=24	p HABER LO ELEGIR=24	j se te=24	k SER MENTIR ,=24	p SI COSA PERDON=24	w ^ _ estuve=-24	w ^ no estuve=-24	w dormir=24
s peso=-24	w peso=-24	p QUIZA SE=24	k TU -na COMPARA=24	w , nada mas=24	w y _ tenia=-24	k -me -y=24	m -me y=24	p OTRO COMPARA SER=-24	p LO NOS=24	s adond=24	w adonde=24
k -es _ VOY=24	j eso perdon=24	j perdon mis=24	w perdon _ mis=24	p LO QUIZA YO=-24	m de EL=-24	p VER SI ESTAR=-24	w pido disculpas por=-24	p COMPARA TENER PORQUE=-24	j se madre=24	m COMPARA fui=24	w que fui=24
j hablar lo=-24	p ME LO SOLO=24	k TU -as -en=-24	p SENTIR FRIO=-24	p NO EL SOLO=-24	p PERDON TU HABER=24	j asi es=-24	p ME OTRO ME=24	j esas cosas=24	k COMPARA _ -ba=-24	w mi _ le=24	k NO SE -ia=24
k SE -ia=24	m se -ia=24	k ^ COSA=-24	m ^ COSA=-24	j hice familia=24	k -ra _ COSA=-24	p COMPARA PASAR SEXO=-24	k -de COSA=24	m de COSA=24	j no siento=24	j error de=24	m error -de=24
w error de=24	k -de -sa=24	m de -sa=24	k -y -ne=24	m y -ne=24	j de carrera=24	j el carrera=24	p ME ESTAR NO=-24	k HABER -un ERROR=24	p PERDON ME PASAR=24	k SENTIR=24	k ME VER=24
m me VER=24	k -ia _ -de=-24	j celosa que=24	m LO celosa=24	p LO FRIO SER=24	k -on EL=-24	j una cuando=-24	k -es _ -os=-24	m lo -as=24	k , _ EL=-24	k LO _ -de=-24	p PERO LO SER=-24
p NOS TU LO=-24	k -os _ -ro=-24	k -a _ CONFIANZA=24	p VIDA TU MENTIR=-24	k -un -do $=-24	p TU VIDA NOS=24	j no has=24	p TU CONFIANZA TU=-24	j que sabias=24	m tambien -en=24	s estab=-24	k -na -ea=24
m una -ea=24	j nada para=24	m COMPARA estes=24	w que estes=24	k -je _ -ra=-24	p QUIZA LO COMPARA=-24	k -on SENTIR $=24	p SE YA LO=24	k PERDON COMPARA LO=24	k ^ PERDON COMPARA LO=24	p TU FRIO TENER=24	j a contigo=24
m tu -ro=-24	w despues _ lo=-24	k -te _ -ra=-24	k COMPARA -ba -a -ar=-24	j pregunto por=-24	k -de ME OTRO=24	m linea $=24	w linea $=24	k NO HABER -do -a=24	p LO COMPARA HABER=-24	k TU -ra $=-24	m -ti la=24
j semana que=-24	p PASAR COMPARA EL=24	k FRIO -de=-24	m FRIO de=-24	k -re _ LO=24	k LO PORQUE -a EL=-24	w culpa _ el=-24	w culpa a el=-24	k -ce=-24	j terapia dije=-24	j terapia que=-24	j terapia te=-24
w terapia _ te=-24	w terapia y te=-24	p PASAR VIDA ME=24	w que _ menti=-24	w que te menti=-24	p SI ESTADO=24	k ME HABER=24	m me HABER=24	j yo engane=-24	w yo _ engane=-24	w yo te engane=-24	w , y el=24
w y estaba con=-24	s aunqu=-24	w aunque=-24	j pase de=-24	p COMPARA COSA QUIZA=24	m preguntas $=-24	w preguntas $=-24	p YO SER COMPARA=24	j de que=-24	p PERO HACER=24	k SER ME ,=-24	p YO PERO=-24
k ME -as=24	p SE VIDA COMPARA=-24	j siente solo=-24	k TU -as -a=24	p LO LO PERDON=24	k TODOS -os=24	w y _ en=24	m LO unico=24	w lo unico=24	m -y tu=24	w y tu=24	j con cuando=24
j peor de=24	p NO LO SER=-24	p SI LO TU=24	k VER PORQUE=-24	m VER como=-24	w en _ con=-24	k -ba=24	k ME -io LO=24	m de COMPARA=24	j pero fue=-24	p YO NO SER=-24	j y entre=24
k -as COMPARA -ar=-24	k EL ME=24	w tenia la=24	k VOY ,=24	m VOY ,=24	k SER MENTIR=-24	p ME CONFIANZA=-24	p EL COMPARA VIDA=-24	k -y -lo=-23	m y -lo=-23	p MENTIR VIDA COMPARA=23	w no _ digo=23
k -se -de=-23	m -se de=-23	p TU LO NOS=23	j ese era=-23	k COMPARA TU HABER COSA=23	k TU HABER COSA=23	p SE SER=-23	m LO dia=-23	m ese -ia=-23	w ese dia=-23	k , -de EL=-23	j viaje de=23
j que sentias=-23	w eso _ todo=23	w te _ una=-23	k ^ LO -os=23	p COMPARA SER ME=23	k -un -el=-23	m un -el=-23	j se otra=-23	p LO PERO=23	k ESTAR=-23	k TU -do COMPARA ME=-23	k COMPARA NO $=23
m en COMPARA=23	s trist=-23	k COMPARA _ -ta=23	p COMPARA COMPARA COSA=-23	k -io $=-23	m -io $=-23	p YO ELEGIR=-23	p NOS EL EL=-23	p CONFIANZA VOY=23	p SUBJ PASAR=23	j que hubiera=23	m te SENTIR=23
s arrui=23	p ME JUEGO NO=23	p LO SENTIR EL=-23	w se _ mas=23	k -do VER=23	m cuando VER=23	k SENTIR _ PORQUE=-23	w ^ la verdad=23	j mas que=23	p SI SER TU=23	p TODOS TU=23	p COMPARA TU ME=-23
p LO SER JUEGO=-23	p SI LO NO=23	s dos=-23	w dos=-23	p SER COMPARA MENTIR=-23	p EL CONFIANZA SER=-23	k NO PASAR $=-23	k PASAR LO COSA=23	k PASAR LO COSA $=23	j hice fue=-23	p TODOS LO COSA=23	k -or LO MENTIR=23
j si vez=23	p NOS YO=-23	j el iba=23	k -de -ar $=23	p SI TU VIDA=23	j me hecho=-23	j solo porque=-23	p OTRO ELEGIR=-23	k COMPARA TU LO=23	k -a ME OTRO -y=-23	m ex -y=-23	w ex y=-23
w mi ex y=-23	j que perdido=23	j mia el=-23	k MENTIR _ -os=-23	j mi madre=-23	m ME madre=-23	w mi madre=-23	k -or -me=-23	m por -me=-23	j el lo=-23	p LO VOY COMPARA=-23	p LO TU ELEGIR=-23
k -en LO PASAR $=-23	k COMPARA _ -or=23	k -un _ $=23	w linea=23	k EL -y=23	m EL y=23	j tienes de=23	j verdad y=-23	j cuatro la=-23	m es -ra=-23	k -ia -to=23	s inoce=23
k ^ QUIZA TU=-23	k ^ _ -uy=23	w ^ _ muy=23	p EL TODOS=23	w cambia=23	p SE LO SE=-23	k -as -me=23	k -po LO -es=-23	k EL -po LO -es=-23	m -po los=-23	m grupo LO=-23	w el grupo los=-23
w grupo los=-23	p SEXO JUEGO=-23	k -de EL -do=23	j dentro de=23	m dentro -de=23	w dentro de=23	k -a LO -ra $=23	p ME PERDON PORQUE=23	k -ma _ EL=23	p PERDON CONFIANZA=23	m como -es=23	k LO -ia=23
p TU SENTIR QUERIA=-23	j como un=23	k -de LO VOY=-23	k COMPARA _ SUBJ=-23	k TU _ QUIZA=-23	k -na _ ,=23	w no _ perfecto=23	k -na COMPARA ME=-23	k -on -ia=-23	m con -ia=-23	k -ro -on=-23	m -ro con=-23
k -re -en=23	m -re en=23	p SE LO NO=23	p JUEGO EL MENTIR=-23	p NO ERROR COMPARA=23	p OTRO EL=-23	p SER LO COSA=23	p LO VIDA JUEGO=23	p PORQUE ME PORQUE=23	m lo -ti=23	p COMPARA TU ESTAR=-23	m ^ escondi=23
w ^ escondi=23	j peor que=23	k ^ ME -de=-23	j que cosa=-23	p COSA ERROR PERDON=23	p SI COSA ERROR=23	w , _ nunca=-23	k PASAR _ -y=-23	j siendo que=23	j sabia era=23	j los le=23	p SENTIR COSA=-23
p SUBJ NO NO=23	j y tu=-23	k -ba _ VIDA=-23	k -do TENER=-23	m cuando TENER=-23	j y contestar=-23	j por le=23	k LO -os -de=23	m esta $=-23	w esta $=-23	s engan=23	p TU QUERIA NO=23
w la _ $=23	j lo una=23	j cuando habia=-23	p LO SE SER=-23	m lado $=-23	w lado $=-23	s verte=23	w verte=23	p FRIO COMPARA SER=23	p LO COMPARA VIDA=23	p TU PASAR LO=-23	k COMPARA -as $=-23
p NO ESTAR COMPARA=23	j en no=23	j podria que=23	w podria _ que=23	k -on LO -la=-23	k LO HABER -do=-23	m -re de=-23	j la padre=23	m ^ agarre=23	w ^ agarre=23	j se palabras=23	w dije _ lo=-23
k CONFIANZA _ PASAR=23	p SOLO ME EL=23	s conoc=23	k -es -na PERDON=23	p HABER JUEGO=23	j cuatro el=-23	k -iz=23	j todo lo=-23	k TENER _ $=23	p ME SOLO NO=23	j de hombres=23	j a fiesta=23
w a _ fiesta=23	p NOS LO COMPARA=23	j te cosas=-23	w los de el=23	p TU OTRO EL=23	m limites $=23	w limites $=23	k -en EL -lo $=-23	w ^ _ en=23	k ME _ -co=23	p ERROR TODOS=-23	k COSA COMPARA TU=23
k -do _ ERROR=23	j casa noche=23	k HABER ERROR $=23	p COMPARA PORQUE ESTAR=23	k PASAR SOLO=23	k -bi EL=-23	m -bi el=-23	j ella te=23	k -y YO -ba=23	j la pero=-23	p EL TU CONFIANZA=-23	k VIDA=-23
p TU COMPARA SER=-23	j el soy=-23	j no deje=23	p TENER TU COMPARA=-23	k -as _ TENER=23	p TU SER TODOS=-23	j por una=-23	s bese=-23	w bese=-23	s hay=23	w hay=23	j que sido=-23
p COSA LO PERDON=23	j que cuente=23	j te cuente=23	w cuente=23	w ^ _ porque=23	w ti _ te=23	p HABER COSA HABER=23	m HABER roto=23	j me su=23	k SE _ ME=23	w se _ me=23	k -te LO -de EL=-23
k MENTIR _ QUIZA=-23	j me tus=23	p VIDA SE LO=-23	k -no _ -io=23	p PERO LO HACER=23	j el y=-23	j iba a=23	p VOY LO CONFIANZA=-23	p ESTAR TU VIDA=-23	j meti la=-23	p LO NOS TU=23	j por situacion=22
w la otra=-22	k PASAR _ -ad=22	p ELEGIR COMPARA NO=-22	j dinero yo=-22	p VIDA TODOS LO=22	m -a pasar=-22	w a pasar=-22	k COPAS -es=22	m COPAS despues=22	j la amistad=-22	j que pienses=22	m COMPARA pienses=22
w pienses=22	w que pienses=22	p ME ME EL=-22	m los VOY=-22	k FRIO _ SER=22	p NO NO TU=-22	p EL TU TODOS=-22	k -je COMPARA HABER -do=-22	w si _ sentiste=22	w si te sentiste=22	k -y LO -as=-22	j dije ya=-22
j a esa=-22	p ME TU JUEGO=-22	j tenia miedo=-22	k TENER -do -de COMPARA=-22	w ^ tenia miedo=-22	w miedo _ que=-22	w miedo de que=-22	w tenia miedo=-22	w tenia miedo de=-22	k ME -te LO CONFIANZA=-22	p QUERIA SE=22	k -de -ad=22
m de -ad=22	j te conte=-22	w es _ que=-22	w que _ ,=22	k SOLO _ -a=22	w hacia=22	k QUERIA _ NO=-22	p PERO VOY=22	j madre me=22	p ERROR NO LO=22	k -er NO=-22	j dinero era=22
w confianza=22	m EL hombre=22	w el hombre=22	j de pasado=22	w de _ pasado=22	k PERDON COMPARA -as COMPARA=-22	w sabia _ era=-22	w sabia que era=-22	k -me _ -de=22	w no _ en=-22	p PASAR EL VIDA=22	j la primera=22
m LO primera=22	w la primera=22	w primera=22	k -de COMPARA ME=-22	k -di -a=-22	m -di a=-22	w se _ paso=-22	w cuando _ me=-22	k -to _ $=22	m -de esto=22	w de esto=22	p LO COSA TU=-22
k CONFIANZA _ COMPARA=-22	w verdad _ que=-22	m TODOS te=-22	p LO TU FRIO=22	j estar en=-22	w estar en=-22	p PERDON TODOS COSA=22	m eso ,=22	w eso ,=22	w tu _ a=22	p LO PORQUE YO=22	k ^ TU -ie=-22
k -de TU -do=22	p QUIZA SOLO NO=22	p EL NO LO=22	j si manana=-22	k -y COMPARA LO=-22	k LO _ TENER=-22	k , -y VOY -a=-22	k -ro _ -un=-22	p SER ME EL=-22	p QUERIA PERO=-22	p TU COMPARA YO=-22	p TU NO SE=-22
k LO _ ERROR=22	w te _ hayas=-22	w te lo hayas=-22	w lo hice=22	j la habitacion=22	m LO habitacion=22	w la habitacion=22	p TU NO ME=22	p COMPARA LO TU=22	j eso hace=22	k EL=-22	w callar=-22
m -en tiene=22	j casa habia=22	m sigo -do=-22	w ^ _ tu=-22	k YO _ SOLO=-22	k LO _ -le=-22	k COMPARA SER ,=22	p NO EL PASAR=-22	j mi un=22	k -ba LO=22	w todo _ que=-22	w todo lo que=-22
k -na -ta ,=-22	k LO ,=22	m LO ,=22	p NO NOS=22	p QUIZA COMPARA COSA=22	p EL VOY VIDA=-22	p MENTIR MENTIR=22	p NOS COMPARA NO=-22	j con un=-22	p COMPARA MENTIR QUIZA=-22	k -no=-22	j esto me=22
k -no _ $=-22	k -de NO=22	p COMPARA MENTIR=-22	j en cama=-22	j me dicho=22	j te pido=-22	m TU pido=-22	w te pido=-22	k ESTAR TODOS=-22	m caer $=22	s caer=22	w caer=22
w caer $=22	p LO SENTIR LO=22	k -ro _ -en=22	k ^ -a LO=22	p PORQUE LO OTRO=-22	j de hermana=-22	m la -da=22	j te solo=22	j no a=22	p VIDA PORQUE SER=22	p EL TU QUERIA=22	w tu _ se=22
k TU -do PERDON=22	k ME -do $=-22	j vez estaba=-22	w nada _ ,=22	p SER TU=-22	j a ya=22	m ^ hasta=22	w ^ hasta=22	k -as COSA $=22	w algunas cosas $=22	k -da -a=22	m -da a=22
p ME JUEGO=-22	s paso=-22	w paso=-22	k ^ YO SER=-22	k -a _ -jo=22	j esta familia=22	m esta VIDA=22	w esta familia=22	k EL -di -a=-22	p YO ESTADO=22	p NO ELEGIR SENTIR=-22	k -un -to=22
p VOY COMPARA ESTAR=-22	k MENTIR -en=-22	p PORQUE SENTIR=22	w ^ _ viaje=-22	m apostar ,=-22	w apostar ,=-22	w te _ lo=22	j dije una=22	j las que=22	k -le $=-22	m -le $=-22	k LO -ue ,=-22
k ^ LO -ue ,=-22	k LO -on $=-22	k LO PORQUE -de=-22	w la culpa de=-22	k -ba _ -es=-22	p PORQUE PASAR EL=-22	p SE NO=22	m -de donde=-22	p VER TU ESTAR=-22	s digo=-22	w digo=-22	j lo escondi=22
w lo escondi=22	p LO VIDA EL=-22	k ME PASAR LO=-22	p PERO TU PASAR=22	p TU VIDA NO=22	j extractos que=-22	j me duele=22	m ME duele=22	w me duele=22	p NO SER PORQUE=-22	k EL -ar -y=22	w no _ mi=22
k -en LO -da $=22	w su _ y=-22	p ME COSA=22	w lo fui=22	k -on LO VIDA=-22	j agarre de=22	k -ro _ SER=-22	j tus la=22	p PASAR SER NO=-22	p PERDON SE LO=22	p PERDON SE PASAR=22	j a llego=22
k TU COMPARA=22	m LO manera=22	w puede=22	p TU TENER LO=-22	j te cuarto=-22	k -y -so=22	k -y -so $=22	m y -so=22	m el PASAR=22	m ME familia=-22	w mi familia=-22	j cuando padre=-22
k NO _ -me=-22	p TU LO SI=22	k MENTIR $=-22	m MENTIR $=-22	w inocente=-22	p TU ESTAR ME=-22	j lo mi=22	m LO noches=-22	w que le=22	j decia estaba=-22	m dije -de=22	w dije de=22
j que hice=22	w tengo _ que=22	p LO PORQUE=22	p COSA COMPARA=22	w para la=-22	p SER EL EL=22	j estaba la=22	j que escondi=22	p ME VIDA LO=-22	k -as , TU=22	w que _ dinero=-22	j y culpa=22
k SE ME -io=22	k SE _ -io=22	m porque ME=-22	j has sido=22	j tu sido=22	m has SER=22	p PERO NO HABER=22	p PERO TU HABER=22	w has sido=22	k -ad=-22	j algo asi=21	j dije con=-21
j que mejor=21	w en los=21	p COMPARA LO CONFIANZA=-21	p COPAS ELEGIR=-21	p LO ESTADO COMPARA=-21	p NO TU QUERIA=-21	p PERDON SOLO LO=21	k -a -er -a=21	j en esa=-21	m -en esa=-21	w en esa=-21	p OTRO LO YO=-21
p SUBJ EL=-21	p SUBJ EL LO=-21	j fotos y=-21	k QUIZA -y=21	m QUIZA y=21	p PASAR LO LO=21	k PORQUE -ra=21	j fueras no=21	m COSA no=-21	j y estaba=21	k COMPARA PASAR -un=-21	k COMPARA PASAR -un ERROR=-21
w que fue un=-21	j fui se=-21	m NO avisar=-21	w avisar=-21	p ME SER PORQUE=21	j voy devolver=-21	w voy _ devolver=-21	w voy a devolver=-21	m -ce no=21	w hice no=21	k TU -ta=21	k SE COMPARA SE=21
k SE _ SE=21	w se _ se=21	w se que se=21	j a tus=21	p COMPARA QUIZA TU=-21	j su cama=21	s pido=-21	w pido=-21	k -or _ COMPARA=21	k COMPARA -ba -a -er=21	m LO confianza=21	w la confianza=21
j el cosa=-21	k ESTAR -on EL ,=-21	p SENTIR COMPARA QUIZA=-21	p NO LO OTRO=-21	j que las=-21	j no lo=21	k NO LO -as=21	k LO -de LO=-21	p ME SI=-21	w lo _ tu=-21	j la tengo=21	k SE -io $=21
s situa=-21	j la di=21	p QUIZA SUBJ=-21	p ME ME SENTIR=21	j me voy=-21	k ^ _ -as=21	m NO estabas=21	k ^ _ -pe=-21	p VIDA YO SER=21	k -do , YO=-21	p NO LO=-21	k -os SEXO=21
k , -y -un=-21	k , -y -un -si=-21	w , _ aun=-21	w , y aun=-21	k -te _ -te=21	j de tienes=-21	s empec=21	k OTRO -y TU=-21	p YO SEXO=-21	m SER tu=21	k , TENER=21	m , TENER=21
j poco a=-21	j si le=21	m TENER la=21	s habid=21	w habido=21	j tu y=-21	p SI VOY NO=-21	p ME VIDA YO=-21	w ^ _ nada=-21	k QUERIA -en=-21	m QUERIA en=-21	k ME -os $=-21
k LO COMPARA TENER COMPARA=21	j eras que=-21	m vez COMPARA=-21	w vez que=-21	p COMPARA NO ME=21	p HACER QUERIA=21	j cosas vida=21	m COMPARA lo=-21	m te -as=-21	j lo veces=21	p LO NOS ESTAR=21	s son=-21
w son=-21	p MENTIR NOS=-21	k ^ -do ME=21	w ^ cuando me=21	p COMPARA QUIZA=21	j era de=21	j hecho a=-21	k ME _ -te=21	p PERDON COMPARA SER=21	w que te=-21	k -re -un=-21	m -re un=-21
k ^ SI NO SUBJ=21	s prest=21	w era lo=-21	k ^ ESTAR=-21	m ^ ESTAR=-21	j muy el=21	k SER -le $=-21	k TU _ MENTIR=21	p PASAR TENER=-21	w hice _ de=-21	m COMPARA debi=21	m ti COMPARA=-21
p TODOS COMPARA PORQUE=-21	m -y me=-21	w y me=-21	k TU ERROR -en=21	k ELEGIR NO=-21	m como PASAR=-21	k , _ SER=21	p SI SUBJ NO=-21	k -do _ VIDA=-21	w hubiera=21	s escuc=-21	s apues=21
j tengo la=-21	m JUEGO como=21	k -ba -a -er=21	k -ba _ -er=21	j da a=21	p ESTADO NO COMPARA=21	w para que=-21	j la en=-21	p YO ELEGIR SOLO=-21	w sentiste=-21	m todos $=21	w todos $=21
k PERDON SI ME -as=21	m SI mis=21	w si mis=21	k ^ _ TENER=-21	m no -ir=21	j esta fui=-21	j cuando tenia=-21	w la mano $=21	j no murio=21	k -io _ VIDA=21	p NO ESTAR VIDA=21	k LO _ -ja=-21
k COMPARA TU QUIZA -do=21	k QUIZA SENTIR -to=21	k TU QUIZA SENTIR -to=21	p TODOS SEXO=-21	p TU SE LO=-21	k , PERO -a=21	k PERO -a=21	m PERO a=21	p HABER NO EL=21	j a tambien=21	k LO COMPARA=21	p SOLO TU MENTIR=21
w que _ sentias=-21	j mi conciencia=21	m ME conciencia=21	s conci=21	w conciencia=21	w mi conciencia=21	j cosas se=21	j dire que=-21	j le dire=-21	k , EL VOY=-21	m EL dire=-21	w , _ dire=-21
w , le dire=-21	w le dire=-21	j me pero=-21	k -ce _ PERDON=21	k , PASAR=21	m , PASAR=21	p EL NO SER=-21	k , PORQUE=21	m , PORQUE=21	p ME NO NO=-21	p PERDON EL SOLO=21	j no culpa=-21
j las me=-21	j eso ya=21	j debi me=21	w , _ fue=21	p SER COMPARA VIDA=21	p VIDA TENER COMPARA=-21	j el tambien=21	k -a -lo -on=21	p YO SE LO=21	p COMPARA VOY COMPARA=21	p TODOS ME SER=21	p ME SER LO=21
p NO LO PERDON=-21	j ano en=-21	m PERO vos=-21	w que _ yo=21	k COMPARA ME HACER=21	w pelear=21	m era SOLO=-21	m -or en=-21	k HABER COSA $=21	j la espalda=21	m LO espalda=21	w la espalda=21
p NO LO NOS=21	m QUERIA de=-21	k COMPARA SER -un -so=-21	k SER -un -so=-21	w con lo que=-21	k -ar -en ME=21	k -re -a COMPARA=-21	k HABER _ NO=21	s tranq=-21	w guardia=21	p PORQUE SE TU=21	j me menti=-21
m -to la=21	w a _ de=-21	k LO VIDA=-21	k ^ LO -as=-21	p VER LO TU=-21	j hubiera carino=21	p QUIZA QUERIA NO=21	p QUIZA SOLO QUERIA=21	p SI QUIZA QUERIA=21	p SI QUIZA SOLO=21	p COMPARA YO TU=-21	m de TODOS=-21
w padres=-21	p TODOS LO EL=21	j sido el=21	k HABER SER EL=21	m sido EL=21	w he sido el=21	w sido el=21	p ERROR EL COMPARA=21	j me nuestro=-21	m con -es=21	s todav=21	w todavia=21
m me PERDON=21	j a a=-21	j fue idea=-21	k PASAR -ea=-21	m PASAR idea=-21	m fue -ea=-21	w fue idea=-21	k -on _ OTRO=-21	p SER SE LO=21	m banco $=-21	w banco $=-21	w el banco $=-21
j siento haya=21	m -te mi=-21	p ME TODOS EL=-20	k -ma -en=-20	m -ma en=-20	m dia -y=-20	w dia y=-20	m -do el=-20	j que mucho=-20	k ^ NO SOLO=20	k ME PERDON=20	j lo decir=-20
p SUBJ LO=20	k -da _ COMPARA=-20	p PERDON SI SOLO=20	p TU ERROR LO=20	p ME EL ESTAR=-20	p LO LO SENTIR=-20	m hacerte SENTIR=20	p COSA OTRO=20	j a estaba=-20	j vida y=-20	k -on _ -ta=20	k YO -de=-20
m yo -de=-20	w me _ mentir=20	p TU LO COMPARA=-20	p SI SENTIR NO=20	k SOLO -do COMPARA=20	m con -un=-20	w con un=-20	w ^ _ ser=20	m -er te=-20	k PERO=20	j cuenta de=-20	m cuenta -de=-20
w cuenta de=-20	p LO TODOS TU=-20	p LO CONFIANZA SE=20	k -a TU TU=20	p SI SOLO COMPARA=20	k -je COMPARA SE=-20	w dije _ se=-20	w dije que se=-20	j pues lo=20	j pues siento=20	j a este=-20	k ^ _ TU=-20
k YO SER=-20	m yo SER=-20	p ME ESTAR TODOS=-20	w perdido=-20	k -na -da=-20	m una -da=-20	s adver=20	k TODOS _ -es=20	w ^ en el=20	j no vez=-20	k -os -en=-20	w de _ fue=-20
k ^ TENER COMPARA=-20	m ^ menti=20	w ^ menti=20	j no esconder=-20	w esconder=-20	p COMPARA COMPARA JUEGO=-20	j a cuenta=20	k ME _ PORQUE=20	k PERDON TU=20	j confianza y=20	k -de LO -as=-20	k LO SER LO=20
s conti=-20	w contigo=-20	p EL NO YO=-20	k TU SENTIR=-20	p JUEGO NOS=20	p TU CONFIANZA=-20	j paso no=-20	k ^ _ -mo=20	w para _ el=-20	m disculpa $=-20	w disculpa $=-20	p ESTAR LO SER=20
m fuera $=20	w fuera $=20	j fue vez=-20	j de prestamo=-20	w de _ prestamo=-20	w de el prestamo=-20	k -da -he=20	m -da noche=20	p SE MENTIR=20	j a ex=-20	w a _ ex=-20	w a mi ex=-20
j lo de=20	p PERDON SENTIR EL=20	k YO _ -di=-20	p SI LO=20	j la solo=-20	k -as -de LO=-20	k NO SE -ra=-20	k COMPARA TENER LO=20	p COMPARA ME VOY=-20	p PORQUE TU MENTIR=-20	k QUERIA _ TU=20	w dije que la=-20
k -ia _ -as=20	k , EL COMPARA=-20	j empece el=20	k LO -sa=-20	j estaba departamento=20	w en _ departamento=20	w en su departamento=20	w estaba _ su=20	w estaba en su=20	p PORQUE LO YO=-20	j mismo no=-20	k -do , PORQUE=-20
j hombre te=20	k , TU -do=20	k -lo _ TU=20	w el _ la=20	j mi pero=-20	m , esa=20	w , esa=20	p LO PASAR PASAR=20	k -lo _ MENTIR=20	p ERROR LO COSA=-20	j a linea=-20	p LO PORQUE TENER=-20
w sin _ me=20	w sin que me=20	m vez -y=20	w vez y=20	p TODOS EL ME=20	j que pare=-20	m pare $=-20	w pare $=-20	k -go _ ME=-20	m LO habria=20	m primero $=20	w primero $=20
k NO _ ESTAR=-20	j dos de=20	j a cama=20	w ^ pido disculpas=20	k -il $=20	m -il $=20	p LO NO=20	w y lo escondi=-20	s beber=-20	k LO COMPARA -ba=-20	k -ar $=20	m -ar $=20
j las tarjetas=20	m LO tarjetas=20	w las tarjetas=20	k SOLO _ TU=-20	m como -os=-20	p SOLO VIDA=-20	j no una=-20	m los OTRO=-20	j padre el=-20	j siento este=20	p EL ELEGIR LO=20	j a yo=20
m no ME=-20	w no me=-20	p LO COMPARA PORQUE=20	p ME EL ELEGIR=20	j llegue la=-20	k COMPARA YO NO=-20	w que yo no=-20	p VOY TU VIDA=-20	p EL EL SER=-20	k ^ EL=20	m ^ EL=20	s dormi=-20
k SEXO _ LO=-20	j semana la=-20	j que fuera=20	m pedi $=20	w pedi $=20	p NO COSA TU=20	j cuando a=20	p ME PERDON SER=20	w te _ cuento=-20	w te lo cuento=-20	k -ro -de=-20	m -ro de=-20
m el -ia=20	k VOY _ COMPARA=20	k -ro -en=20	m -ro en=20	p VIDA LO HABER=-20	k -a EL=20	m a EL=20	j madre asi=-20	m madre ,=20	w madre ,=20	k NO HABER COSA=20	p EL ESTAR QUIZA=20
k -as _ -os=-20	w hacerte dano $=-20	s brazo=-20	w perderte=-20	k -on EL ,=-20	j hubiera lo=-20	p QUERIA LO COMPARA=-20	m HABER nada=-20	w es _ mio=-20	w ya _ lo=20	k PORQUE TU -di=-20	k NOS _ -or=20
m trabajo -y=20	w trabajo y=20	j que hace=20	p COMPARA HACER=20	k ME PASAR -un=20	s en=-20	w en=-20	k QUERIA COMPARA=20	k -ba -de=-20	j ninos por=-20	j que menos=-20	p LO FRIO=20
k ^ TU VER=-20	j la estaba=-20	k EL -no -y=-20	p PASAR MENTIR=20	m fotos $=-20	w fotos $=-20	k SI -na=20	m si -na=20	k -un -te $=-20	k COMPARA -a EL=-20	j con hombre=20	w te pido disculpas=20
j en habria=-20	k ^ -en ME=20	w ^ en mi=20	k COSA _ TU=20	k -de LO -ia=-20	p QUIZA NO=20	w , te lo=20	n 26=-20	m ser TODOS=20	k QUIZA NO=20	w lo _ ,=-20	k CONFIANZA -a=20
m CONFIANZA a=20	j lo muchas=20	j muchas veces=20	m muchas -es=20	w muchas veces=20	k -na _ -on=-20	k VIDA _ NO=20	p LO PASAR JUEGO=20	m COMPARA ahora=-20	k -as _ -ir=20	w la promesa=-20	j hice el=20
j de fue=-20	j que ver=20	w mas _ no=20	j casa con=20	j por cuando=20	k JUEGO TU=-20	m veces -y=-20	w veces y=-20	j cosas las=20	k -de _ ELEGIR=-20	j conmigo en=-20	p MENTIR COMPARA COMPARA=-20
j por mal=20	k EL -ro -y=20	k -fe $=-20	m -fe $=-20	j telefono el=20	j y queria=20	p EL PORQUE ME=-20	k -y ME=-20	m y ME=-20	w dije que el=-20	k SE _ SER=-20	w se _ es=-20
k COMPARA LO -as=20	p JUEGO JUEGO TU=-20	p QUERIA COMPARA HABER=-20	k -na _ LO=20	m familia ,=-20	w familia ,=-20	p COMPARA SER TU=-20	p NO ESTAR ESTAR=-20	m mis OTRO=20	k ^ SI -na=20	p ME COPAS LO=20	k QUIZA COMPARA=20
p SEXO VOY=-20	j lo dije=20	m -y ni=20	w y ni=20	k SENTIR ,=20	m SENTIR ,=20	p PASAR QUIZA=-20	w decirlo=-20	j solo nada=19	k ME -ba=19	m me -ba=19	w que _ era=-19
j fueras te=-19	p EL TU ME=-19	k -ta -en=-19	p ELEGIR ELEGIR LO=-19	j el unico=19	k EL SOLO=19	k SER EL SOLO=19	m EL unico=19	m el SOLO=19	w el unico=19	j casa en=-19	p PORQUE ESTAR=19
j que quien=-19	m LO mas=19	w lo mas=19	w me _ que=19	w venia _ $=19	j de cuarto=19	w de _ cuarto=19	w de el cuarto=19	j la relacion=-19	w la relacion=-19	p PORQUE SE PASAR=19	k -to -a=19
m -to a=19	w y _ otra=19	k PERDON -a=19	m PERDON a=19	p TU PERO=19	k -ra=-19	p ME COSA NO=19	k -do QUERIA=-19	p NO TU ELEGIR=-19	p MENTIR QUIZA=19	p COMPARA PORQUE SER=-19	m NO habia=-19
w no habia=-19	j la boda=19	m LO boda=19	w la boda=19	p YO NO LO=-19	m uno NO=19	j hubieras lo=-19	j el hasta=19	k NO TU -je=19	j en una=19	j la cuenta=19	k ME=19
p TENER COMPARA SENTIR=19	m -a nuestra=-19	w a nuestra=-19	p ERROR SER EL=19	p TU NO SOLO=19	k SENTIR -to $=-19	m persona $=19	w persona $=19	k SOLO -es $=19	k -ta _ VOY=-19	p TU PORQUE PORQUE=-19	p TU ESTAR=-19
p SOLO EL COMPARA=19	k -ai -en=-19	m -ai en=-19	k EL COMPARA TU=19	j le hermano=-19	k NO _ SER=-19	j la voy=19	p SE LO PASAR=19	k ERROR -ra=19	m la -ia=-19	s repar=-19	j dejaste te=19
p LO NO ESTAR=19	p PASAR SEXO PASAR=-19	k ^ -ro=19	m ^ -ro=19	k -io -y=19	m -io y=19	k SER COMPARA NO=-19	k SER _ NO=-19	j me mal=-19	p FRIO TU=-19	p SI TU YO=19	s confu=19
k NO -ce -ta=-19	m NO hace=-19	w no hace=-19	w no hace falta=-19	m algo SOLO=19	p PORQUE PORQUE ME=19	p PERDON NO=19	k JUEGO $=-19	m JUEGO $=-19	w y no queria=-19	p FRIO TENER=19	j hizo la=-19
k -on COSA=19	s agarr=19	p LO LO ESTAR=-19	k -ia _ -ia=-19	m ^ aqui=-19	w ^ aqui=-19	w las _ no=19	p LO SER COMPARA=19	p PORQUE VOY=19	p COMPARA HABER COSA=-19	j el contigo=-19	s senti=19
j perdon que=19	k LO -ti=-19	p JUEGO ESTADO=-19	j mi telefono=-19	k -or LO COMPARA YO=19	k -me _ EL=19	p ME EL SI=19	j lo contigo=-19	k OTRO _ -do=-19	k -de LO -da $=19	k -y LO COMPARA=-19	k -en ME -sa=-19
m mi -sa=-19	p ME VIDA SOLO=19	s bolso=19	w bolso=19	p PORQUE ME OTRO=19	j le verdad=-19	k -y -do=-19	m y -do=-19	p PORQUE TU SE=19	k -de _ -a=-19	w de _ a=-19	j algun dia=19
m algun -ia=19	w algun dia=19	j otra en=-19	p VER TU PORQUE=19	m -he la=-19	j yo se=-19	k ^ -re TU=-19	p TU ERROR COMPARA=19	p SE TODOS COMPARA=-19	p COMPARA ME LO=-19	p NO PORQUE ELEGIR=-19	j fui lo=19
j a sí=19	p VIDA PORQUE COMPARA=-19	m ME perdones=-19	w me perdones=-19	k ERROR _ COMPARA=19	p TODOS LO JUEGO=19	j no menti=-19	j lo la=19	p COSA LO ME=19	j ti a=19	j yo mas=19	p SER EL=19
k LO -ra ,=19	j de semana=19	k COMPARA TU HABER -do=19	k LO _ HACER=-19	j nos que=19	p SOLO SE=19	k NOS _ ,=-19	j tu hermano=19	m TU hermano=19	w tu hermano=19	k PORQUE NO=-19	k ME -lo=-19
k ^ -er=19	m ^ -er=19	k ^ ME SEXO=19	k ^ ME SEXO -on=19	j fue fin=-19	w primero=19	p EL COMPARA PERDON=19	p TU COMPARA ESTADO=-19	k -a SER=-19	m -a ser=-19	m a SER=-19	w a ser=-19
w no _ hubiera=19	p MENTIR JUEGO=19	k -ba _ EL=19	k PERDON _ SE=19	j ella y=19	j el esta=19	p COMPARA ME SER=19	m lo COMPARA=19	m , pero=19	w , pero=19	j casa habria=19	k QUERIA -en -sa=19
k QUERIA _ -sa=19	k COSA _ EL=-19	p CONFIANZA COMPARA ME=-19	p COSA COMPARA SE=19	p VIDA TODOS TU=19	k -ua=19	w te _ negue=-19	w te lo negue=-19	w un poco $=19	m eso PASAR=19	w por que=19	j mis sin=-19
m mujer $=-19	w mujer $=-19	j una traicion=19	m -na traicion=19	w una traicion=19	m -ta en=19	k SE -de=19	m se -de=19	m LO ya=-19	m eso PORQUE=-19	w eso ya=-19	p SENTIR MENTIR=19
w ella , y=-19	w ella _ y=-19	w y que no=-19	k SI _ -es=-19	k -en -lo $=-19	j vi en=19	j por estaba=19	w fue solo=-19	j tambien la=-19	w habia nada=-19	w no habia nada=-19	p SOLO LO SEXO=19
w la casa=19	p NO TODOS SER=19	k HABER _ ERROR=19	k -en LO=-19	j la a=19	p COSA NO SER=19	j pase la=19	j les ninos=-19	p TU EL COSA=19	j que hacia=-19	p TU JUEGO NO=-19	w ocurrio=-19
k -as -or=19	m -as por=19	p LO COSA LO=19	k ^ LO -on=-19	j reconozco te=-19	k -co COMPARA TU=-19	k ^ -co COMPARA TU=-19	w reconozco _ te=-19	w reconozco que te=-19	p SI YO NO=19	k COMPARA _ SER=19	j mas un=19
w de _ nada=-19	k TU -te -a EL=19	j y decir=19	p TU QUERIA LO=19	w ella _ me=-19	w ^ _ las=19	k PERDON -en=18	j fue mio=-18	m mal ,=-18	w mal ,=-18	p ESTADO LO COMPARA=18	p COMPARA CONFIANZA COMPARA=18
j la oficina=18	m LO oficina=18	w la oficina=18	k ME _ VOY=18	j un juego=-18	m -un juego=-18	w un juego=-18	p VOY COSA=-18	p ME CONFIANZA LO=18	k LO COMPARA -ra=18	k EL VIDA COMPARA=-18	s preoc=-18
j en boda=-18	w en _ boda=-18	w en la boda=-18	p HABER ERROR LO=18	w promesa=18	m que -re=-18	k JUEGO ME=-18	p TU COMPARA SE=18	p QUIZA TU ME=18	k ERROR _ EL=-18	j mentira que=-18	s tomas=18
k OTRO _ -jo=18	p MENTIR TU VIDA=18	j despues la=18	w en _ lugar=18	m ^ puede=18	w ^ puede=18	p PORQUE LO MENTIR=18	m escondidas $=-18	w a escondidas $=-18	w escondidas $=-18	p YO NO SOLO=-18	k -ia _ -go=18
j dinero a=-18	k -or TU PORQUE=18	w por tu culpa=18	p SER COSA TODOS=-18	k LO _ -y=-18	k -va -a=18	m -va a=18	j ya lo=-18	k ME VIDA=-18	j iba el=-18	w un momento=-18	k -er -ar=-18
m era -ra=18	k ^ LO COMPARA QUIZA=18	m LO relacion=-18	j trabajo que=18	j ha habido=18	m HABER habido=18	w ha habido=18	j una que=-18	j desde primer=-18	w desde _ primer=-18	w desde el primer=-18	k EL ESTAR -do=18
w lo _ dicho=18	j no fuera=18	j en vez=-18	m -y que=-18	w y que=-18	j la tuya=-18	k -je COMPARA LO HABER=-18	j hasta en=-18	p NO ME EL=-18	s sueld=18	w sueldo=18	p EL ME COSA=18
p PERO QUIZA=18	j arrepiento que=-18	k -y _ -ie=18	j fin de=-18	k -in -de=-18	m -in de=-18	m fin -de=-18	w fin de=-18	m fue LO=18	p SI NO=18	p ESTAR COMPARA COMPARA=18	p LO OTRO COMPARA=-18
k ^ SER LO=-18	p COMPARA HABER SOLO=-18	m que FRIO=-18	k EL _ -ro=-18	j gente que=-18	k ^ TU -na=-18	w ^ tu hermana=-18	p VER COMPARA ME=-18	j le te=-18	k ^ TENER -na=-18	j y desde=18	k -de EL -no=-18
k LO -go PORQUE=-18	m digo PORQUE=-18	p HACER TU VIDA=-18	p HACER JUEGO=18	p HACER LO JUEGO=18	k COMPARA -ra ME=18	j que ya=18	k ERROR PORQUE=-18	j que todo=-18	p TU LO VIDA=18	p SOLO COSA=18	j fue el=18
k VIDA -y TU=-18	j cosas mucho=18	k COSA -ho=18	m COSA mucho=18	m cosas -ho=18	w cosas mucho=18	j de a=-18	m fui $=18	w fui $=18	p LO ME PORQUE=-18	p NO MENTIR ME=18	j otra la=-18
p ME VIDA COMPARA=18	j beber el=-18	k COMPARA -te=-18	j bien que=18	k -te -on LO=-18	k -de ME VIDA $=-18	k PERDON -ho COMPARA=18	k ^ PERDON -ho COMPARA=18	p ME EL VIDA=-18	m ^ falte=-18	w ^ falte=-18	w ^ falte a=-18
k -on SER=-18	k TU -as=-18	s repro=18	k -va -a -ar=-18	k -va _ -ar=-18	k -er _ SEXO=-18	p COMPARA LO JUEGO=-18	p LO ESTAR ME=18	j habia el=-18	w de _ viaje=18	w de el viaje=18	m -go que=-18
p NO COMPARA PORQUE=-18	p EL NOS TU=-18	j deje de=18	j de mi=18	j le se=-18	j fue de=18	w la _ tu=18	s pidie=-18	m eso LO=18	w tenian=-18	w ^ _ miedo=18	p NO LO NO=-18
k -go _ -a=-18	p VIDA ME NO=18	p NO ESTAR=18	p COMPARA HABER=-18	p EL TODOS PORQUE=18	p EL TU HABER=-18	k LO -ra -y=18	j tu cabeza=-18	m -je lo=18	j yo te=18	m -on ese=18	m era COMPARA=18
k COMPARA -ra=-18	p ME PASAR ME=-18	p ME SE TU=-18	p PORQUE SER NO=-18	j aunque la=18	p SE HABER EL=-18	j y otras=-18	m MENTIR era=-18	k -en COMPARA TU=18	p QUIZA NOS=18	k ^ SEXO=-18	m ^ SEXO=-18
p ESTAR LO TU=18	m TU eso=18	w ^ _ llego=18	j la pagina=-18	m la YA=-18	w la pagina=-18	k COMPARA -en EL=-18	w y la rompi=-18	m COMPARA persona=18	j deje me=-18	w cuando lo=18	m te -ba=-18
w agarre=18	j ninos les=-18	s diero=18	w dieron=18	p EL VIDA NO=18	p PERDON TU COMPARA=-18	w ^ las cosas=-18	p COMPARA COMPARA=-18	j fui en=-18	k -en _ -ia=18	k MENTIR LO=-18	j que sea=18
k -a -en NO=18	k NO NO=-18	j puedes que=-18	s cero=18	w cero=18	k , _ ME=-18	k -bi _ LO=-18	k -po -de=-18	m -po de=-18	m -y les=-18	w y les=-18	k -no -en ME=-18
k ERROR _ SER=18	p TU QUIZA LO=18	j sentia y=-18	p SI SENTIR COMPARA=18	k -se=18	k NO TU QUIZA=18	j cosas tu=18	p TU LO QUERIA=18	j no ha=18	k LO -as ESTADO=18	k ^ _ PERDON=18	m -or la=18
w por la=18	j pastillas de=-18	k ELEGIR -te SENTIR=-18	m ELEGIR hacerte=-18	p ME ESTAR EL=-18	m COMPARA tenia=18	w que tenia=18	j te puse=-18	s rabia=-18	w rabia=-18	p PORQUE LO CONFIANZA=-18	k -je COMPARA SE HABER=-18
j es me=-18	m que TU=-18	k VIDA _ -as=-18	k ME -to LO=18	k ^ LO=18	m ^ LO=18	k LO -re=18	j gaste que=-18	p SUBJ TU=18	j hice lo=-18	j que mensaje=18	j en despues=18
k SE _ -ro=-18	p COMPARA LO QUIZA=-18	s tuyo=-18	w tuyo=-18	j usted mi=-18	j por momento=-18	k -y VOY -a=18	p TU ERROR NO=-18	k COMPARA NO SE=18	w que no se=18	p PERDON LO NOS=18	p QUIZA COSA NO=18
j que porque=-18	p LO TENER NO=18	p COMPARA SER OTRO=18	w estresado=-18	p SOLO NO MENTIR=-18	k -ro -de LO=18	p SER NO NO=18	j el semana=-18	k EL -in -de VOY=-18	p SI SEXO=18	p NO LO ERROR=-18	w en _ casa=18
p ME QUERIA=18	m dormir $=-18	w dormir $=-18	w mi familia $=18	j sí te=-18	j se dieron=17	m SE dieron=17	w se dieron=17	j algo perdon=17	p TU LO SOLO=17	j un yo=-17	k LO SEXO ,=-17
p OTRO COMPARA=-17	p COSA NO SE=17	k SI _ -te=-17	k -de _ -za=17	p COMPARA QUIZA ERROR=17	w tomaron=-17	k TODOS _ TODOS=17	k -os -na=-17	k EL -lo -y=17	p ESTAR NO EL=17	p ESTADO LO ESTADO=17	p MENTIR SE=-17
k LO -de TU=-17	w lo de tu=-17	k -un -zo=-17	m un -zo=-17	k -or LO -es=-17	k PORQUE TU -as=17	p ESTAR COSA SER=17	m quedarme -do=-17	j por porque=-17	p COMPARA LO ERROR=17	w mi _ en=17	p LO TU VOY=17
j la sobre=17	j ex de=-17	k TODOS _ EL=17	w habias _ $=-17	j dije habia=-17	p EL TODOS SER=17	m -de nuestro=17	w de nuestro=17	j desde yo=17	k LO NO=-17	k SOLO _ -te=17	p COMPARA COSA TU=17
j yo eso=17	j deuda y=-17	p SEXO COMPARA TU=17	m ^ estas=17	w ^ estas=17	k TODOS EL -ia=17	k TODOS _ -ia=17	p ERROR COMPARA NO=17	j te lo=17	j escondi de=17	k -a LO COMPARA=17	m -a esa=-17
w a esa=-17	j lo solo=17	k YO ESTAR=-17	m yo ESTAR=-17	p YO SE=17	p NO NOS COMPARA=17	k -en -zo -y=-17	w en marzo y=-17	k COMPARA _ ESTAR=-17	m ERROR que=17	k COMPARA NO TU -as=-17	j espero que=17
m espero COMPARA=17	w espero que=17	k ^ SI NO TU=-17	m -os con=-17	p SOLO TU=-17	k PASAR -ta=-17	p ME SOLO=-17	j ti misma=17	w ti misma=17	k ELEGIR -de LO COMPARA=17	w secretos=-17	s escon=-17
k -ra -ta=-17	m -ra hasta=-17	k ME -ar=-17	m mi -ar=-17	p SER SOLO YO=17	j cuando no=17	p NO SUBJ TU=17	k TU _ -a=-17	j se complico=17	w complico=17	k , TU -je COMPARA=-17	j es culpa=17
j ella estaba=17	m de -ta=-17	p COMPARA NOS NO=-17	k -a -er ,=-17	k -je _ COMPARA=17	j vos que=17	j con en=-17	j la pared=-17	k -ed=-17	k LO -ed=-17	m LO pared=-17	m la -ed=-17
s pared=-17	w la pared=-17	w pared=-17	k EL -ia=-17	k -os , COMPARA=17	k EL -le=17	k TU SER=-17	j vez lo=17	k -ce -en=-17	j leer mensajes=17	w leer _ mensajes=17	j casa el=17
p COSA EL TU=-17	j que a=17	m esas COSA=17	w esas cosas=17	k COMPARA -er $=17	p LO OTRO EL=17	w buscaba=17	k -a LO VIDA EL=-17	k LO VIDA EL=-17	m ninos EL=-17	p COMPARA ME TU=-17	p SOLO ME TU=17
p SOLO LO EL=-17	w los _ el=17	k VER _ -en=-17	p COMPARA LO ESTADO=17	k TU -ga=-17	m -re la=17	p COSA PORQUE LO=-17	j yo desde=17	p HABER QUIZA=17	p SENTIR COMPARA PORQUE=17	k -de ME -no=17	p COMPARA SE MENTIR=17
j te perdones=-17	k COMPARA -te $=17	j presion el=17	w presion _ el=17	m NO me=17	p SER LO NO=17	p ME VIDA COSA=-17	m solo $=-17	w solo $=-17	p OTRO SE COMPARA=17	j que sintieras=17	j te sintieras=17
m TU sintieras=17	w que _ sintieras=17	w que te sintieras=17	w sintieras=17	w te sintieras=17	j perdona no=17	k COMPARA NO -ia=17	m ^ podria=17	w ^ podria=17	m , como=-17	w , como=-17	p TU HABER LO=-17
w habian=17	p SI HABER SENTIR=17	p LO ME HABER=17	p NO MENTIR COSA=-17	j no pueda=-17	k -io=-17	k -de _ -ra=-17	p COSA LO NO=17	j borre la=17	p PORQUE COMPARA EL=-17	j sí la=-17	j yo tiene=-17
k SENTIR -a EL=-17	k SENTIR -a EL -do=-17	j un ano=17	m -un ano=17	w un ano=17	k LO -sa LO=17	w empezado=17	s con=-17	w con=-17	w te _ tanto=-17	w como _ que=17	j paso que=17
m para TU=-17	j te he=17	m TU he=17	w te he=17	k JUEGO ,=17	m JUEGO ,=17	k COMPARA TODOS=-17	p EL COMPARA FRIO=-17	j decirtelo de=17	p EL TU ESTADO=17	w cansancio=17	j digo lo=-17
k NO ME=17	p TU VIDA YO=17	p SER VOY=-17	j alguien la=17	j si para=17	w mi _ de=17	k ^ LO -je=-17	s chica=17	p NO TU COSA=17	m tu TU=17	w tu te=17	p EL LO SE=17
k NO -er=17	p LO FRIO PASAR=17	k -de LO TU=17	k NO LO -go=-17	s vez=-17	w vez=-17	k -as _ LO=17	k EL -ro=-17	p LO FRIO COMPARA=17	j que techo=-17	k EL -ho $=-17	m techo $=-17
w el techo $=-17	w techo $=-17	p TU SUBJ SOLO=17	w disculpa=17	k LO _ -to=-17	k COSA _ -a=17	k -ra SOLO=17	j la oportunidad=-17	m LO oportunidad=-17	w la oportunidad=-17	w esa _ no=17	p HABER LO=17
k ME _ -ro=17	k -y _ -en=17	k -a ME VIDA=-17	s llega=17	p COSA EL EL=17	m el -to=-17	p LO SI=-17	p TODOS EL EL=-17	j solo dos=17	w ^ _ habido=17	w ^ ha habido=17	p PORQUE LO SER=17
p YO NO COMPARA=-17	k ME SENTIR ,=-17	k LO VIDA $=17	j a es=-17	s supe=17	w supe=17	w ^ eso es=17	j mi yo=-17	m hasta LO=-17	j madre le=-17	k -er _ ME=-17	m -na con=17
m HABER cambiado=-17	w cambiado=-17	p SI TU SOLO=-17	k -te _ TU=-17	k -an LO=-17	p PORQUE SE COMPARA=17	p TU SI QUIZA=-17	k -da=-17	w grave=-17	m EL de=17	m el -de=17	w el de=17
p FRIO COSA=17	p SE ME PERDON=17	k -de -os=-17	m de -os=-17	j acoste en=-17	k -ce LO=17	p PASAR NO SER=17	p LO LO=-17	k ME VIDA COMPARA=-17	m estaba SENTIR=-17	m no ESTAR=17	p LO JUEGO ME=-16
s enoja=-16	w cuando _ tu=-16	j me yo=-16	p ME SER COMPARA=-16	k -y -ba=16	m y -ba=16	k -on ME=-16	j por sin=-16	k TU -te -en=16	k -ir _ LO=-16	k -a TU VIDA $=-16	p LO EL SOLO=-16
w lo _ porque=-16	k ^ PERDON -or -ar=-16	k -ta _ -un=16	k LO PORQUE=-16	j la ti=-16	k -as -na=16	m -as una=16	k ^ _ MENTIR=-16	k TU HACER LO=-16	k PORQUE -a=-16	m PORQUE a=-16	p TU LO CONFIANZA=-16
s matri=16	k -un COSA=16	j no entre=-16	k -do -a COMPARA=16	k -de EL VIDA -y=-16	p PERDON PASAR EL=16	k COMPARA _ -ar=-16	w mismo _ $=-16	j voy mi=16	j no yo=-16	j verdad fue=-16	m SOLO porque=16
m la JUEGO=-16	k -sa SE=-16	m -sa se=-16	m casa SE=-16	w casa se=-16	p COMPARA LO COMPARA=-16	k CONFIANZA SER COMPARA=-16	k LO CONFIANZA SER COMPARA=-16	k ^ LO CONFIANZA SER=-16	w la verdad es=-16	w verdad es=-16	w verdad es que=-16
j y nadie=-16	m lunes -y=-16	w lunes y=-16	k YO _ -on=-16	w yo _ con=-16	p EL CONFIANZA LO=-16	m -de noche=16	w de noche=16	m cosa -y=16	w cosa y=16	m mire EL=-16	k -na COSA=16
k -za -y=16	m -za y=16	p SENTIR COMPARA PASAR=-16	p ME PERDON=16	p ME PORQUE SER=-16	p SOLO QUERIA=16	m eso TU=16	w eso te=16	k ^ LO COMPARA PASAR=16	m una COSA=-16	p LO SI SER=16	k LO -os NO=-16
p ERROR TU NO=-16	k TU _ ,=-16	k -en _ -sa=-16	k EL _ ,=-16	j crees te=16	j si crees=16	w crees _ te=16	w crees que te=16	w mi _ y=16	m ^ es=16	w ^ es=16	k COMPARA SER -un=-16
w que lo=-16	j cuando por=-16	k COMPARA QUIZA -en=-16	w otra _ en=-16	w otra vez en=-16	p HABER TU PERDON=-16	j lo hizo=-16	w una _ que=-16	k -as _ -no=16	k -de _ -je=-16	k -de _ NOS=-16	k -do PERDON -or LO=16
p LO COMPARA=16	j con me=16	j fue otra=-16	w lo _ todos=-16	k -or MENTIR=-16	k PERDON -or MENTIR=-16	k ^ PERDON -or MENTIR=-16	m por MENTIR=-16	w vez _ lo=-16	p TU HABER=-16	j este matrimonio=-16	m LO matrimonio=-16
m este CONFIANZA=-16	w este matrimonio=-16	j mi los=16	p ME COMPARA NO=-16	k NOS _ -do=-16	p EL EL HABER=16	j si en=-16	k COMPARA ME HABER=-16	j no esa=-16	k ^ _ -na=16	k -y _ -so=-16	k QUIZA _ COMPARA=-16
k SE _ EL=16	w se _ el=16	k EL -io ,=-16	p SER PORQUE HABER=-16	p ESTAR SOLO COMPARA=16	j yo nada=16	k -ra _ -na=16	p SOLO ME=16	j de vez=-16	w ascenso=16	p YO ME EL=-16	p ME NO PORQUE=16
k ME -es ,=-16	k YO _ SER=16	m que -go=16	p NOS LO ME=-16	w tenia=16	m COMPARA esto=-16	w que esto=-16	p NO MENTIR SOLO=16	w si _ hubiera=-16	j por esto=16	p COPAS COMPARA=-16	w historias=-16
k ELEGIR _ -te=16	k ESTAR _ -io=-16	p ME TENER=16	k ^ _ -me=-16	m , soy=16	w , soy=16	p LO CONFIANZA VOY=-16	j a poco=-16	k PASAR -de=16	k -ra _ -on=16	k ^ TU ERROR=16	w ^ _ falle=16
w ^ te falle=16	k -eo _ ESTAR=16	k -de _ ERROR=16	k COMPARA NO QUIZA=16	p SI COMPARA=16	w menti _ el=-16	m dormir -y=-16	w dormir y=-16	p EL ELEGIR COMPARA=16	m hice LO=-16	j ella nada=-16	w hubo _ $=16
p HACER SOLO LO=16	p NO SE PORQUE=-16	p ESTAR LO PORQUE=16	k -an _ COSA=16	w de que=-16	j una tu=-16	j pedi a=16	k ME _ FRIO=16	j de operacion=-16	w de _ operacion=-16	p PERDON FRIO LO=16	k LO VIDA -y=16
p PERDON MENTIR=16	m ya NO=-16	k , _ -di=-16	w otra _ $=-16	k -to _ ME=16	p LO HABER PASAR=16	m ^ quiza=-16	w ^ quiza=-16	p LO ME TU=-16	p HABER QUERIA=-16	m COMPARA debo=16	w que debo=16
m LO hice=16	j quiero que=-16	k , -lo=-16	m , -lo=-16	k -en LO -na=16	w ahorros=16	j y en=16	w ^ si para=-16	k SER SOLO=16	j cuando con=-16	j la medicacion=-16	j medicacion y=-16
m LO medicacion=-16	m la COPAS=-16	w la medicacion=-16	w medicacion=-16	p NO ESTADO LO=16	p NO PASAR SEXO=16	m NO como=16	m tenia -do=-16	m COMPARA mas=-16	w que mas=-16	k COMPARA NO -ra=16	s regal=-16
j oculte y=-16	j pero de=16	k -y _ SENTIR=-16	k -co $=-16	m -co $=-16	p ME ME SOLO=16	k ^ _ -bi=-16	j siento se=16	j lo fui=-16	k PORQUE _ -je=16	k -na _ PORQUE=-16	j me pedi=16
p SOLO OTRO=-16	k -ro _ -a=16	m un COSA=-16	j en cuarto=16	k -de _ -go=-16	j me dio=16	m ME dio=16	w me dio=16	j te pasar=16	p HACER HACER=16	k NO _ -ia=16	k -a _ $=-16
w a _ $=-16	k -ro -as=16	k -re _ -os=16	p EL LO ME=16	k -y _ ERROR=16	j a decirte=-16	k PERDON _ -lo=16	m que HABER=-16	w de _ en=16	p PORQUE JUEGO=-16	s enton=-16	w entonces=-16
w a _ ni=16	m me -re=-16	s junta=-16	w he _ de=16	k VOY _ -me=16	m , fue=16	w , fue=16	m QUIZA que=16	w estar=-16	k NO _ -na=15	j lo vino=15	j que vino=15
k COMPARA COPAS=15	k LO COMPARA COPAS=15	m COMPARA vino=15	m que COPAS=15	w lo _ vino=15	w lo que vino=15	w que vino=15	j un uno=-15	j te mensajes=-15	k COMPARA SE -an=-15	k -y _ EL=-15	k -on _ ESTADO=-15
k TU -ra=15	k TODOS SE PASAR=15	k TODOS _ PASAR=15	k ^ TODOS SE=15	k ^ TODOS SE PASAR=15	p TODOS SE PASAR=15	w ^ todo se=15	k -za ,=-15	m -za ,=-15	m , con=15	w , con=15	k LO ERROR=-15
p NO EL NO=15	w que _ esto=-15	w de _ hermana=-15	w de tu hermana=-15	j yo era=-15	j la deje=15	j una para=15	p QUERIA ESTAR=-15	p TODOS COMPARA COMPARA=-15	j el quien=-15	p LO ME=15	j te deuda=-15
p LO SER NO=15	k FRIO ,=-15	m FRIO ,=-15	p TENER ME EL=-15	j cuando estabas=15	k SI _ -un=-15	j el tus=-15	p EL YO EL=-15	p ME ESTADO LO=15	s baja=-15	w baja=-15	w que hay que=15
j lo podia=15	j que se=-15	p ELEGIR YO COMPARA=15	j asi la=-15	j malo te=-15	w el dinero y=15	w que _ tan=15	w de _ hermano=15	w de mi hermano=15	s hipot=-15	w las _ me=-15	m con -en=15
j que siente=15	k SE PASAR -do $=15	m SI mi=15	w si mi=15	j tienes que=-15	k -as -si=-15	m -as asi=-15	w sientas=-15	k -de -ir -a LO=-15	w un _ $=15	j mi hermana=-15	k -or _ -on=15
w por _ con=15	j tenia la=15	p LO MENTIR COMPARA=15	k -en _ -na=-15	j un me=-15	k NO $=-15	m NO $=-15	w que _ eso=15	j otra persona=15	m otra -na=15	w otra persona=15	k ESTAR -do ,=15
k -do=15	j la cena=15	m LO cena=15	w la cena=15	p EL OTRO LO=15	k -te SENTIR $=15	j como hubiera=-15	p PORQUE SI QUIZA=-15	m -as podido=15	p TU SENTIR SOLO=15	j ansiedad y=-15	m ansiedad -y=-15
w ansiedad y=-15	k YO -ia COMPARA=15	p COSA LO=-15	k -sa _ EL=15	m HABER pedido=15	s pedid=15	w pedido=15	j dicho el=-15	k , TODOS LO=15	j dije de=-15	w la casa y=-15	k EL -go -y=-15
m -un momento=15	p LO LO CONFIANZA=15	p NO PASAR LO=15	p SER SI LO=15	p VIDA VOY=-15	m -ra que=-15	p LO YO SER=-15	p SEXO ME OTRO=-15	k NOS ,=-15	m NOS ,=-15	k VIDA _ ME=15	j dos y=-15
p PERO LO ME=-15	k -ho COMPARA=15	p QUIZA ME VER=-15	p QUIZA VER=-15	k -as _ -or=15	p PERDON TU SER=-15	w de la cuenta=15	m nada -ra=15	w nada para=15	k LO -on -y=15	j cualquier haya=15	m mentira $=15
w mentira $=15	k VIDA $=15	m VIDA $=15	j la botella=15	m LO botella=15	w la botella=15	j manera la=-15	p TENER COMPARA LO=-15	p PERDON ME ERROR=15	p SER COMPARA TU=-15	p COMPARA ESTADO EL=-15	m casa TU=15
j mal lo=15	p LO COMPARA NOS=-15	p NO PASAR COMPARA=15	m -do dolor=15	w ^ _ hombre=15	k OTRO EL=15	k ^ -ei=-15	m ^ -ei=-15	k -ra LO JUEGO=15	k -ra _ JUEGO=15	m ME daba=15	w me daba=15
k -de ME -y=15	w de mi y=15	m -or nosotros=15	w por nosotros=15	m paso NO=15	k COMPARA TU COMPARA=15	j de haber=15	k -de HABER=15	m -de haber=15	m de HABER=15	w de haber=15	k -y COMPARA QUIZA=-15
w y otra vez=-15	k SE PASAR $=15	k TU _ TENER=15	s las=-15	w las=-15	w te pido perdon=15	k LO _ -je=-15	p SI ME EL=-15	p SENTIR PERO LO=-15	j va a=-15	m va -a=-15	w va a=-15
p SER MENTIR COMPARA=15	j le numero=-15	k -di _ -ro=-15	p ESTAR ELEGIR LO=15	k -de LO COSA $=15	m SER quien=15	w habia _ el=-15	k PERDON COMPARA TU QUIZA=15	k PERO NO=-15	w ^ _ eres=15	p MENTIR ME LO=-15	k ME -es -de=-15
k -ve _ $=-15	j un amigo=15	m -un amigo=15	w un amigo=15	k EL -do -de TU=-15	w lado _ tu=-15	w lado de tu=-15	s habri=15	p ELEGIR HABER=-15	w que _ supieras=-15	w que lo supieras=-15	w para _ con=15
s nuevo=15	w nuevo=15	s demas=15	j estaba el=15	m ^ habia=15	w ^ habia=15	k -sa ,=15	m -sa ,=15	p TU VIDA CONFIANZA=15	p VIDA LO CONFIANZA=15	p ME LO PERDON=-15	j con marzo=-15
k SER TU=15	m esto PASAR=-15	j y yendo=-15	k -je COMPARA ESTAR -on=-15	k COMPARA ESTAR -on=-15	w que estaba con=-15	m ^ asi=15	w ^ asi=15	k -so=-15	p COSA SENTIR=-15	p COSA TU SENTIR=-15	k -ho=15
k QUERIA LO=-15	k ^ EL COMPARA=15	k COMPARA _ COMPARA=15	m que -ra=-15	j de cosa=-15	p SEXO SEXO=15	p NO SE LO=15	k EL VIDA -y TU=-15	k VIDA -y TU -je=-15	k -so _ COMPARA=-15	p ME YA LO=15	m , mi=15
w , mi=15	k QUIZA _ ME=-15	m COMPARA te=-15	m es SOLO=15	p COMPARA SENTIR SENTIR=15	k VIDA _ -en=15	j quiero para=-15	k LO -ue=15	p OTRO COSA COMPARA=-15	j menti pero=15	j que que=-15	j parte la=-15
j perdon tan=15	p TU QUERIA COMPARA=15	k NO -ar $=15	j ex me=15	m ex ME=15	w ex me=15	w mi ex me=15	p LO ELEGIR LO=15	m la COSA=-15	j por cada=15	k , _ VER=15	j algo no=-15
m solo ,=-15	w solo ,=-15	j trataba un=15	j que fui=-15	p VIDA TU TU=-15	k TU -je COMPARA EL=-15	j con hice=15	p SER EL QUERIA=15	j tan con=15	k ^ -re EL=-15	p COMPARA VIDA PASAR=-15	k LO EL=-15
p QUIZA NO SOLO=-15	j poco no=15	k LO -da -y=15	k HABER -do -a TU=15	j noche no=-15	m LO te=15	w que _ habias=15	j hermano le=-15	p NO TODOS TU=-15	j el negocio=15	m EL negocio=15	s negoc=15
w el negocio=15	w negocio=15	k OTRO NO=-15	m OTRO no=-15	j no hacerte=15	w culpa _ $=-15	w habia _ ,=15	p TU PORQUE=-15	k EL _ -lo=-15	p TU QUIZA COMPARA=-15	j mismo y=15	m anos COMPARA=15
w anos que=15	k SE PASAR -de=15	k -go -do=-15	s lo=15	w lo=15	s todos=15	w todos=15	p EL SER CONFIANZA=-15	k -en EL -ar=15	j me empujaste=-15	m ME empujaste=-15	w empujaste=-15
w me empujaste=-15	p SENTIR ERROR=15	m EL que=-15	w el que=-15	p MENTIR COMPARA NO=15	j mi es=-14	p ME SER YO=14	k -te COMPARA NO=14	k , NO -ce=14	k , NO -ce -ta=14	w , _ hace=14	w , no hace=14
p PERDON TU EL=14	s ansie=14	w ansiedad=14	p PORQUE COMPARA=14	k -a _ -ar=-14	m LO habian=-14	k SI LO=14	m si LO=14	p PORQUE TODOS COMPARA=-14	p EL VOY MENTIR=-14	j una te=-14	k TODOS _ COSA=14
k -y _ TENER=-14	p VIDA NO LO=-14	w , _ ella=14	w , y ella=14	k -y LO -os=14	p LO QUIZA ERROR=14	k -de -ir -a=-14	m , sabia=-14	w , sabia=-14	j haber a=-14	w haber _ a=-14	s quito=14
w quito=14	p HACER SER=-14	j que de=14	k -or ME ERROR=14	k COMPARA TU=-14	j haber un=14	p COMPARA PERDON=-14	w hice _ en=14	j en habia=-14	j las como=14	m TU hubiera=14	w te hubiera=14
j verdad se=14	p NO SE TODOS=-14	w no es que=-14	j meses y=-14	j anos de=-14	p QUIZA TU QUIZA=14	p LO LO SI=-14	j y merecias=14	k PERO _ ME=-14	p QUIZA LO CONFIANZA=14	j lo habias=-14	p TODOS PORQUE=14
j a oficina=14	w a _ oficina=14	w a la oficina=14	k SI _ QUIZA=14	k TENER _ -en=-14	k -ce _ ERROR=-14	p SER ME PORQUE=-14	j a mirar=-14	j derecho mirar=-14	k -ho -a QUERIA=-14	k -ho _ QUERIA=-14	m -a mirar=-14
w a mirar=-14	w derecho _ mirar=-14	w derecho a mirar=-14	k -me -on EL=14	j tu si=-14	p ME NO ELEGIR=-14	k -on _ -es=-14	k ME -on ,=14	m fui -do=14	k CONFIANZA -y=-14	m CONFIANZA y=-14	w hacer=-14
k ^ ME -ue=-14	k OTRO LO=-14	p TU FRIO=-14	p COMPARA SI NO=14	k -ra _ MENTIR=-14	p TU PORQUE SER=14	s traje=-14	w traje=-14	p LO PERDON TU=14	m TU madre=-14	w tu madre=-14	p ESTAR EL ME=14
m un -to=-14	p ERROR TU LO=-14	p CONFIANZA TODOS LO=14	k -as _ -ba=-14	j por ya=14	m era -do=14	w a _ todas=14	j lo sí=14	w la _ por=14	k -la -en=-14	m -la en=-14	w que _ fuera=-14
p QUIZA COMPARA COMPARA=-14	k COMPARA SER -ra=-14	w que era para=-14	p SE COMPARA TODOS=14	j la que=14	p ME LO SEXO=14	j dos que=-14	m EL te=14	p SE LO COSA=14	j estaba muy=14	m estaba -uy=14	w estaba muy=14
j no hacia=-14	m sus SEXO=14	p NOS PASAR EL=14	j a vez=14	k PASAR JUEGO=14	m -y el=-14	w y el=-14	w en una=14	k ^ TU OTRO=-14	j deje por=-14	k PASAR _ NO=-14	j el plato=-14
j tire plato=-14	k -re EL -to=-14	k -re _ -to=-14	m EL plato=-14	w el plato=-14	w plato=-14	w tire _ plato=-14	w tire el plato=-14	j no hay=-14	p LO VOY PASAR=14	j si estaba=-14	k JUEGO , NO=14
k LO JUEGO , NO=14	k TU ESTAR -en=-14	m tu ESTAR=-14	w tu estabas=-14	w tu estabas en=-14	m -as saber=-14	w a _ cuando=14	k PASAR _ -de=-14	p NO TU PERDON=14	s fallo=14	j lo lo=-14	k -os COMPARA EL=-14
p ESTAR ESTADO=-14	p NOS HACER=14	j mismo lo=-14	p SE NO LO=-14	j me un=14	p ESTAR OTRO=-14	w andaba=14	p NO NO COSA=14	j perdon cuando=-14	k -as=-14	p ELEGIR ESTAR=-14	w lo que=-14
k ^ LO COSA SE=14	w respeto=-14	k SER _ -ar=14	p LO PERDON PERO=14	p COMPARA ESTAR COMPARA=14	w mi _ antes=14	k COMPARA ME LO=14	k COMPARA SE=-14	m COMPARA se=-14	w motivos=-14	k -ia _ -ra=-14	k -je COMPARA -ia=-14
k TU -je COMPARA -ia=-14	p TU PORQUE SE=14	j vez que=-14	k , -y -do=-14	w , y cuando=-14	p EL JUEGO TU=-14	k SER _ -lo=14	w dije _ no=-14	j ella dije=-14	k -as _ -en=14	k HABER _ -na=-14	w pensaba=-14
p LO SI NO=14	j noche por=-14	k ^ TU MENTIR=14	j pero es=-14	k -de LO NO=-14	k , _ -os=14	k PERDON PERO=-14	m PERDON pero=-14	w yo _ dije=-14	m ^ perdon=14	w ^ perdon=14	j cuando madre=14
m OTRO lo=-14	j en fue=14	j sea el=14	w ^ eso no=14	j ese dinero=14	m LO dinero=14	w ese dinero=14	m -a quien=14	w a quien=14	j llegue porque=14	k -or -er=-14	m por -er=-14
k TODOS _ NO=-14	p TU SE=-14	w de _ de=14	j algo el=-14	j a dia=14	j es yo=-14	p VIDA EL PORQUE=-14	j ex te=-14	m -or esta=-14	w por esta=-14	w por esta familia=-14	k ^ _ NO=-14
k -ba -a=-14	m -ba a=-14	k -os COMPARA=-14	k TODOS , COMPARA=14	w , _ cosa=14	k ^ SER=-14	m ^ SER=-14	j el rompi=-14	k -ce -a=-14	m -ce a=-14	w , _ veces=-14	n 5=-14
m -do una=14	p TU PERDON TU=14	s grite=14	w grite=14	p JUEGO NO COMPARA=-14	j que dicho=14	p COSA LO TU=14	p LO TU PASAR=-14	k VIDA -y=14	m VIDA y=14	p LO ESTAR=-14	p FRIO TU COMPARA=-14
j por el=14	j el sabia=14	j muy bien=14	j sabia bien=14	j sabia muy=14	k ELEGIR -uy=14	k ELEGIR -uy -en=14	k ELEGIR _ -en=14	m -uy bien=14	m ELEGIR muy=14	m sabia -uy=14	w muy bien=14
w sabia _ bien=14	w sabia muy=14	w sabia muy bien=14	k EL _ PORQUE=14	j el tiempo=14	m EL tiempo=14	w el tiempo=14	p HABER PORQUE LO=14	k JUEGO _ -de=-14	j en alguien=-14	j pasado para=-14	j fue una=-14
j fue ella=14	p LO PERDON EL=-14	k SI _ -en=14	p PASAR VOY=-14	k -il _ $=-14	j grupo y=-14	p COSA JUEGO=-14	p SOLO SER=-14	j me amiga=-14	k COMPARA _ -a=14	m SER algo=-14	m ^ quizas=14
w ^ quizas=14	w quizas=14	p NO PORQUE ME=14	k -ba _ -a=14	p LO CONFIANZA=-14	k PORQUE ESTAR $=14	m -as que=14	k LO _ -io=-14	k -a _ -te=14	k MENTIR SER=14	p ESTADO NOS=-14	j en persona=14
k LO NOS -os=14	s pagan=14	j mis y=-14	j de mensaje=-14	p QUERIA EL=14	j si mensajes=-14	k COMPARA _ -bi=14	w para ti=14	p LO JUEGO COMPARA=-14	m ^ era=-13	w ^ era=-13	k LO TU QUIZA=13
k -en -a=13	m -en a=13	p JUEGO TU NO=-13	k -un -po=13	m un -po=13	j sigo el=-13	p EL YO=-13	k -or _ -na=-13	w te _ dano=-13	k -na _ -ca=-13	j era y=-13	k NOS -to=13
m nos -to=13	k -en EL -to=-13	p SI QUERIA COSA=13	p PERDON JUEGO=-13	k TU -as -do=13	j marzo te=-13	p TU ESTAR VIDA=-13	k PORQUE _ -on=13	p PORQUE ME VER=-13	p SI TU FRIO=13	p LO COMPARA LO=-13	p QUIZA COSA EL=13
s duro=-13	w duro=-13	w de _ cabeza=-13	p QUIZA COMPARA ERROR=-13	k -na -la=-13	m una -la=-13	p VIDA NO TENER=13	j a padres=13	w a _ padres=13	p NO LO SE=13	j no que=-13	m fue -da=13
j sido mejor=13	j tu era=-13	k -sí , -y=13	k -sí _ -y=13	w sí , y=13	w sí _ y=13	k LO _ ,=-13	j si otra=-13	j antes te=13	k -de _ COMPARA=13	p EL JUEGO LO=-13	p TU SE ME=13
p PERDON ELEGIR ME=13	k -ar -or LO=-13	w contabas=13	k HABER COSA=13	p LO COMPARA PERO=13	s miran=-13	j esta en=-13	k EL ,=13	m EL ,=13	j me perdi=-13	m ME perdi=-13	w me perdi=-13
k ^ _ -or=-13	k TU -ba=-13	k -as , -y LO=-13	k TU -as , -y=-13	j es mas=13	k LO COMPARA -je=-13	w lo _ dije=-13	w lo que dije=-13	k , NO SER=13	j daba que=13	k VIDA _ $=-13	m COMPARA no=13
j dinero no=13	p COSA ESTADO=-13	s cien=-13	w cien=-13	w ^ _ di=13	k -ra -ar ,=-13	m la COMPARA=13	j esto lo=-13	j si molesto=13	j a saber=-13	m -a saber=-13	w a saber=-13
j hice ya=13	w mi parte de=13	k COMPARA TU HABER=13	k -no _ SER=13	j un nadie=-13	k LO -je=13	j te ya=13	p LO ERROR=13	j estar y=-13	m dio LO=-13	w dio la=-13	p PERO TENER COMPARA=-13
j que primero=-13	w sentido=13	j por cosas=-13	p VOY EL EL=-13	k -un _ NO=13	k -to _ VIDA=-13	p LO SE COMPARA=-13	w , tu lo=-13	p YO TENER=13	j entrar en=13	m entrar -en=13	w entrar en=13
k -no _ -es=13	p LO SEXO COMPARA=13	w a _ con=13	j los mi=13	w ^ si te=-13	j eras tu=-13	m eras TU=-13	w eras tu=-13	j digas a=13	p JUEGO TU EL=-13	p TU COSA=13	p ESTAR ESTAR=-13
k LO COSA COMPARA=-13	k , _ SI=-13	w , _ si=-13	w ni la=13	p TENER VIDA VIDA=-13	j y se=-13	p VIDA COMPARA NO=-13	p SOLO LO NOS=13	p TU MENTIR NO=-13	k TU PERDON=13	m te PERDON=13	k -a TU VIDA=-13
k -te -de ME VIDA=-13	p ME COMPARA ELEGIR=-13	p OTRO SE=13	j lo sabias=13	m LO sabias=13	w lo sabias=13	p COSA PORQUE=13	k HABER ESTADO=-13	j ella que=13	k -do TU -te=13	j se que=-13	p PORQUE PERDON COMPARA=13
p SER COMPARA SOLO=13	p VER YO=-13	j apuestas que=13	p YO ESTAR=13	k ME _ EL=-13	w anos _ que=-13	j esto la=13	p SI LO SEXO=13	p LO EL VIDA=13	k SE _ HABER=-13	j habia mas=13	m SER solo=-13
s dentr=-13	w dentro=-13	s hacer=13	p LO PASAR COMPARA=13	k ^ -en LO=-13	w hermana que=13	w que _ de=-13	k -do COMPARA TU=13	p SE VIDA NO=13	j de y=-13	j los ojos=13	m LO ojos=13
w los ojos=13	w y _ el=-13	s tus=-13	w tus=-13	m culpa -de=13	w culpa de=13	j escuchaba no=-13	m escuchaba ,=-13	w escuchaba=-13	w escuchaba ,=-13	w , _ tenia=13	m te -jo=13
m grande $=13	w grande $=13	k EL -mo $=13	j yo pedi=13	w yo _ pedi=13	w ^ _ verdad=-13	p ME LO EL=13	p EL TODOS TU=13	j lo tu=13	k -en _ PORQUE=13	s gasta=-13	k -vo=13
p TU SE HABER=-13	p PASAR LO SER=13	p TENER COMPARA=-13	j a nadie=-13	p ME COSA LO=-13	m mi -on=13	w ^ _ perdi=-13	k -on COMPARA $=-13	k , -en=-13	m , -en=-13	k SEXO $=13	m SEXO $=13
j el hotel=-13	k ME -no ME=13	k ^ ME -no ME=13	w ^ mi hermano=13	w mi hermano me=13	s decis=13	k -do _ TODOS=13	p TU SEXO TU=-13	j como no=-13	k NOS _ -en=-13	m mi -la=-13	m ME habia=-13
w me habia=-13	p NOS COMPARA ME=-13	k ^ TU -go=13	k YO ME=-13	m YO me=-13	m yo ME=-13	w yo me=-13	p TODOS LO COMPARA=13	k , _ NOS=13	p TODOS LO ME=-13	j sí con=-13	p HACER COMPARA COMPARA=13
s diner=-13	w dinero=-13	p ESTADO LO NOS=-13	k LO SEXO=13	m lo -ia=13	k -en TU=13	s vuelo=-13	w vuelo=-13	k -y NO=13	m y NO=13	k -da -ra=13	p LO SOLO SER=-13
p ME PERDON TODOS=-13	s traba=-13	p ME LO JUEGO=13	j te llamadas=-13	k -on $=-13	m -on $=-13	j pero a=-13	k , -me=-13	m , -me=-13	p SI COSA=13	p SI LO SOLO=13	w cuatro _ y=13
p TU QUERIA=-13	j estar la=-13	w estar _ la=-13	k ERROR ,=-13	m ERROR ,=-13	j padre no=-13	j vos hiciste=13	k NO TENER -ho=-13	k NO _ -ho=-13	w no _ derecho=-13	s estes=-13	w estes=-13
k EL ERROR=13	m el ERROR=13	k -ia _ ,=13	p ME PERDON NO=13	k -on EL -y=13	w que _ podia=-13	k -er EL VIDA=13	k -os _ -or=-13	p ME QUIZA COMPARA=13	p EL ME OTRO=13	j podia con=-13	p MENTIR COSA=13
j y mis=13	p SE LO PERDON=13	p ME ESTAR COMPARA=-13	m -go cuando=13	p SI TU SE=13	k -de _ -de=-13	j dije nada=-13	p ME LO SE=-13	k COMPARA _ PASAR=-13	k ESTADO _ LO=-13	s hacie=-13	k -ar _ ME=13
p LO EL VOY=-13	w escondi=-13	p COPAS YO=13	k HABER=13	k -on _ ME=13	k MENTIR LO -os=13	m confianza $=13	w confianza $=13	j mas de=13	k -ro _ -y=-13	k ME PASAR -a=13	p MENTIR PORQUE LO=-13
m lo -ce=13	p SER TU COMPARA=12	w amiga=-12	w escondi _ el=-12	p COMPARA QUIZA COSA=12	j para falta=-12	j eso te=12	k LO SER MENTIR=-12	w supieras=-12	k -je -de -ir=12	k -je _ -ir=12	k -en -lo=-12
k SOLO -es=-12	j en departamento=-12	k -ce _ -en=-12	s manda=12	k -de EL -je=12	p NO HABER LO=12	k -os , LO=-12	m COMPARA haga=12	w que haga=12	k -on EL VIDA -y=12	k -ta EL=12	m -ta el=12
m hasta EL=12	w hasta el=12	k EL -de=-12	k VIDA -en EL=-12	m es COSA=12	j lo ocurrido=12	m LO ocurrido=12	w lo ocurrido=12	p NO JUEGO NO=12	j cada de=12	k NO HABER=-12	k ^ _ SENTIR=-12
s padre=12	k -to=12	j vos una=12	p OTRO SER=-12	p VIDA SER=12	k COSA _ PORQUE=-12	p OTRO VOY=-12	p TODOS COMPARA FRIO=-12	p YO EL COMPARA=-12	p SI SER=12	w que lo hayas=12	k -de _ SER=-12
j para ti=12	p OTRO COSA=-12	k -en -y=-12	m -en y=-12	k HABER _ -ta=12	p ME PORQUE FRIO=-12	m lo SOLO=-12	k SER LO -da=-12	m ella NO=12	m SER lo=-12	k -do -to=-12	k -y LO LO=-12
w y eso lo=-12	k TODOS LO COMPARA=-12	w te _ conte=12	w te lo conte=12	k SI SUBJ=-12	m si SUBJ=-12	w a _ nadie=-12	k COMPARA NOS -os=-12	p LO MENTIR PERDON=-12	k -ja ,=12	m -ja ,=12	j mil veces=-12
m -il veces=-12	w mil veces=-12	j las hasta=12	k -a -ar=12	m a -ar=12	p CONFIANZA SER=-12	s pagin=-12	m -a casa=12	w a casa=12	j haga falta=-12	k -ga -ta=-12	k COMPARA -ga -ta=-12
m -ga falta=-12	m haga -ta=-12	w haga falta=-12	w que haga falta=-12	k COMPARA -na=12	w se _ fue=12	j te dolio=12	m TU dolio=12	w te dolio=12	k ^ _ VER=-12	k PERDON COMPARA LO -as=12	k -er -en=-12
m segundo -no=-12	w segundo=-12	k -on EL -or=12	j las tu=-12	k LO -os $=12	k ESTADO -en=12	m ESTADO en=12	w vuelta=-12	k -es _ SENTIR=12	p CONFIANZA TU=-12	k -na _ ME=-12	s mensa=12
w salidas=12	j lo estaba=-12	k -ir=-12	k -es _ TU=12	k -je -on=12	m -je con=12	p COMPARA LO EL=-12	p ESTAR LO ELEGIR=-12	j el no=-12	s super=12	p PERO ME NO=-12	k EL _ TENER=-12
p NO NOS TU=-12	w estaba _ la=-12	m PASAR cuando=12	p COSA SER COSA=12	k QUIZA COMPARA NO=-12	k ^ QUIZA COMPARA NO=-12	j ya la=-12	j a cuatro=-12	p ERROR VOY=-12	m ojos $=12	w los ojos $=12	w ojos $=12
j puede ser=-12	j fueron cuatro=-12	m PASAR cuatro=-12	m fueron -ro=-12	w fueron cuatro=-12	m -en que=12	k -ra -y YO=-12	p PERDON PASAR LO=12	p COMPARA ME MENTIR=-12	j y era=-12	p VIDA TU HABER=-12	m -me lo=-12
k -on _ -ia=12	j me de=12	j no por=-12	j pero te=12	p HABER SER EL=12	k LO PERDON ,=12	m mis -os=12	w no _ ser=12	j meses que=-12	p ESTAR COMPARA TU=12	p QUIZA TU SER=-12	p ME COMPARA SI=-12
k -hi $=-12	m -hi $=-12	m ahi $=-12	w ahi $=-12	p EL OTRO COMPARA=12	p COMPARA VIDA=-12	p SER PORQUE ME=12	p HABER ESTAR EL=12	k -es SENTIR=12	m estes SENTIR=12	p NO PASAR FRIO=12	k NO TU HABER -do=12
j y tiempo=-12	k -sa _ -en=-12	p TODOS TU PORQUE=12	k COMPARA TU SENTIR=12	j tenias a=-12	w , _ es=12	m sin COMPARA=12	w sin que=12	p LO CONFIANZA SENTIR=-12	p ESTAR HABER=-12	j no vieras=-12	k -ba _ SER=12
p PORQUE HABER=-12	k -os _ -te=-12	m queria -te=-12	s cuart=12	p YO ESTAR LO=12	j mi lado=12	m ME lado=12	w mi lado=12	j lo hacia=-12	p SEXO ESTAR=12	p HABER CONFIANZA=-12	p SENTIR COMPARA LO=-12
m porque ESTAR=-12	w no _ ni=12	w hace _ que=12	w quieres _ te=-12	w quieres que te=-12	k ^ NO ME -es=-12	j vi ex=12	k VER -a ME=12	k VER -a ME OTRO=12	k ^ VER -a=12	k ^ VER -a ME=12	m vi -a=12
p VER ME OTRO=12	w ^ vi a=12	w vi _ mi=12	w vi a=12	w vi a mi=12	m lo -go=-12	p ME NO SER=-12	p ESTAR ELEGIR=12	p QUIZA SER EL=12	j la confianza=12	p LO NOS HABER=12	p LO SENTIR PORQUE=-12
k -ce _ -ar=12	k VIDA _ ESTAR=-12	p NO PORQUE TU=12	p PERDON SEXO=12	p PERDON COMPARA COSA=-12	j menos que=-12	p NO NO MENTIR=12	k LO COMPARA EL -je=12	s dijis=12	w dijiste=12	k -do _ ,=12	j verdad no=12
k -er $=12	m -er $=12	p PERO VIDA=-12	w ^ vos me=12	p PORQUE SE=12	p SER TU PORQUE=-12	j de esta=12	j siempre en=12	k TU -on=-12	p TU NO LO=-12	k , _ -ce=12	p HACER ME ME=12
s una=12	w una=12	j mi lo=-12	k TU VIDA=-12	p ME MENTIR COSA=12	j no hace=-12	k -do _ TU=-12	k OTRO -en=12	p YO COMPARA=-12	s euros=12	w euros=12	p PORQUE COMPARA COSA=12
j cosas y=12	k -hi=12	s ahi=12	w ahi=12	w en _ te=12	k ^ QUIZA ME=12	m quizas ME=12	k SER _ TU=-12	j haya dolido=12	m QUIZA dolido=12	w haya dolido=12	w te haya dolido=12
j de ella=12	p SER CONFIANZA LO=-12	k TU PORQUE ,=12	w tu culpa ,=12	p SI SEXO LO=12	p EL LO SENTIR=-12	p VIDA NO COMPARA=12	p SOLO COMPARA LO=-12	w ^ los mensajes=12	m PORQUE es=-12	m EL hotel=-12	s volve=-12
m que MENTIR=-12	k -te -or LO=12	p LO COSA NOS=-12	j era ella=12	k EL -al $=-12	k LO -da -de=-12	p PERDON COMPARA ESTADO=-12	p PERDON LO ESTADO=-12	k -or TU -en $=12	k TU -en $=12	m TU bien=12	w por _ bien=12
w por tu bien=12	w tu bien=12	w tu bien $=12	p ME EL COSA=-12	j digo en=-12	j deje con=-12	j estuve tu=-12	j fui no=12	p SE QUIZA=11	k NO _ -da=-11	w y dije que=-11	k SEXO _ EL=11
p ESTADO COMPARA ME=-11	k -or COMPARA=11	j pero eso=-11	p SEXO YO=-11	k , TU MENTIR $=-11	s ojala=-11	w ojala=-11	p SER ME OTRO=-11	p EL COMPARA ESTAR=-11	j oculte la=-11	j oculte que=-11	m oculte LO=-11
w oculte la=-11	w te oculte la=-11	m digas COMPARA=11	p EL VIDA VIDA=-11	p MENTIR ME COMPARA=11	k MENTIR -on LO -de=-11	j me preguntado=11	m -y otra=11	w y otra=11	k -ta=-11	p COMPARA TU=-11	w tenias=-11
m -os bien=11	w es _ los=11	k -y YO COMPARA=11	m el OTRO=11	k -ra _ -es=11	k MENTIR -a LO=-11	w tus _ $=-11	k -y EL=11	m y EL=11	s cancu=11	w cancun=11	j hice que=-11
j lo provoco=11	w provoco=11	j numero de=-11	k TU -es $=-11	p PORQUE ME LO=11	k -es -ir=11	m puedes -ir=11	p VIDA TU PORQUE=-11	k TU SENTIR ESTADO=-11	k SER -de LO=-11	k TU _ -na=-11	p PORQUE SI=-11
s memor=-11	w memoria=-11	p LO COMPARA EL=11	j miedo me=11	m te HABER=-11	k -ia COMPARA LO=11	m ya $=-11	w ya $=-11	p LO PERO TU=11	p VIDA PASAR EL=-11	j te mala=11	j se una=11
k ESTAR _ LO=-11	p COSA ESTAR=-11	k -si -de=-11	m -si de=-11	m asi -de=-11	w asi de=-11	k -he ME=-11	k LO -he ME=-11	m -he me=-11	m noche ME=-11	w noche me=-11	m ^ fueron=11
w ^ fueron=11	m algo $=-11	w algo $=-11	k PORQUE SE=-11	m PORQUE se=-11	p PASAR YO=11	k -de ME VIDA=-11	k ^ EL -te=11	k ^ PORQUE SE=-11	w ^ ya se=-11	p ME COMPARA YO=-11	p PERDON NO LO=-11
p PERDON PERO ME=-11	p COMPARA NO TENER=-11	k -na PERDON=-11	m una PERDON=-11	j el mano=-11	j el pero=11	k EL -el=11	m el -el=11	s piso=-11	w piso=-11	p LO TU SER=11	k -ia _ ME=-11
p EL SER PORQUE=11	j sí a=11	p EL COSA EL=11	p PERDON VIDA ME=-11	p EL ME PORQUE=11	k -to -y ME=-11	p SE PASAR NO=-11	p VIDA TU EL=11	p VIDA EL OTRO=-11	m hermana COMPARA=-11	w no estabas=11	j que hago=11
j asi fue=-11	j un estaba=-11	p QUIZA SENTIR PERDON=11	m YO de=-11	w yo de=-11	j te por=-11	p ME LO YA=-11	k ME -ia $=11	k PERDON _ COMPARA=-11	p LO QUIZA SER=11	m fue JUEGO=11	p ESTAR SENTIR TODOS=-11
k NO SER COMPARA=11	m decirte COMPARA=11	w decirte que=11	k SER -ro=11	p NO SOLO FRIO=-11	j fue me=-11	k -je _ SE=-11	k -a LO NOS=11	p SOLO TU TU=-11	k -de VOY=-11	w para _ de=11	k -di ME=11
k COMPARA TENER COMPARA=-11	k -er PASAR=-11	j no algo=11	p PORQUE SENTIR EL=11	p EL OTRO SER=-11	s mostr=-11	m que -on=11	j la habia=11	m -ta de=11	j que peor=-11	k -uy _ ,=-11	w muy _ ,=-11
p LO TENER LO=-11	j de hospital=-11	j y calle=-11	j asi criaron=11	j me criaron=11	k -si ME -on=11	k ^ -si ME=11	k ^ -si ME -on=11	m ME criaron=11	w ^ asi me=11	w asi _ criaron=11	w asi me criaron=11
w criaron=11	w me criaron=11	p ESTAR EL SER=11	p EL COMPARA EL=-11	w le _ $=11	p PERDON NO SE=11	p ERROR NO SER=-11	m bebe $=11	w bebe $=11	w el bebe $=11	p VIDA COMPARA SE=11	k SE _ YA=-11
j vuelve casa=11	p SER OTRO=11	j tampoco verdad=11	w triste=-11	k -en EL -so=11	w ^ si en=11	p MENTIR LO LO=-11	j yo poco=11	k TU -ba -a=11	m eso -y=11	w eso y=11	k -en LO -da=11
k COMPARA PASAR -do=11	w pasado=-11	k -io _ -no=11	k YO _ TU=11	p JUEGO COMPARA NO=11	j llego las=11	w que _ eras=11	j esa a=-11	p HABER COSA SOLO=-11	p CONFIANZA TU ME=-11	w he _ $=-11	k ME JUEGO EL=-11
k , -de=11	m , -de=11	j se siente=-11	m SE siente=-11	w se siente=-11	m plata ,=-11	w plata ,=-11	p ESTAR EL ESTAR=-11	j nadie lo=11	j antes para=11	k -te COMPARA ME=11	j mi tambien=11
w tu _ ,=11	s boda=-11	w boda=-11	k -en EL SEXO=11	p QUIZA LO NO=11	p EL OTRO EL=-11	k -as ESTADO=-11	p TU TODOS TU=11	w en _ no=-11	j podia hablar=-11	m -ia hablar=-11	w podia hablar=-11
m COMPARA encontraras=-11	w que encontraras=-11	j ella el=11	p EL ME ME=11	p TU NOS=-11	m familia SE=-11	w familia se=-11	m -y dije=11	w y dije=11	j el estres=-11	k EL ESTADO=-11	m EL estres=-11
m el ESTADO=-11	w el estres=-11	k SER -il=-11	k -a _ -so=-11	p LO ESTADO PASAR=11	w la fiesta $=11	j nuestro se=11	s de=11	w de=11	w si _ que=11	p TU SE TU=-11	p SI VOY COMPARA=-11
k -on LO NOS=-11	k -on _ NOS=-11	m lo QUERIA=-11	k -a MENTIR=-11	m a MENTIR=-11	k -on _ -na=11	k NOS -os -de=11	p COMPARA ME NO=-11	k ^ ME -te -de=11	p PASAR SER COMPARA=11	w en _ y=11	w que _ estaba=11
k -es _ -es=11	p EL TU VOY=-11	k COMPARA ESTAR -en=-11	w que estaba en=-11	k VIDA -do=11	w menti _ que=11	p VIDA LO SER=11	p ME SEXO NO=11	j me si=-11	p TU PASAR COMPARA=11	w me _ asi=11	w mentiras=-11
p NO ME TODOS=-11	w no _ ningun=-11	w lamento _ lo=11	w lamento que lo=11	k PORQUE LO=-11	k COMPARA NO LO -as=-11	j habia y=11	p EL PASAR EL=-11	j siento tan=11	p YO EL SEXO=11	j y tiene=-11	j tengo a=11
m desde LO=-11	k -es -do=11	p HABER EL COMPARA=-10	k -ro -os=-10	j a todas=10	j hecho de=10	m mio ,=-10	w mio ,=-10	p COMPARA SI SER=-10	j nada en=10	k CONFIANZA PASAR=-10	j si hermana=-10
k COMPARA -os -do=-10	k JUEGO SE -on=10	k LO JUEGO SE -on=10	p LO JUEGO NO=-10	m TU preguntas=-10	p NOS ME=10	j no un=10	p TU SER ME=10	p SOLO VOY=-10	p YA LO NO=10	p QUIZA QUIZA=10	w que _ el=10
m -de eso=10	w de eso=10	p NO LO JUEGO=10	j cosa no=10	j me cosa=10	m que LO=10	k ME _ ELEGIR=-10	p EL TU MENTIR=-10	k COMPARA -an=10	m que -an=10	k , -ba=-10	m , -ba=-10
m COMPARA venia=10	w que venia=10	w nos _ y=-10	p ELEGIR COMPARA PORQUE=10	m hasta -en=-10	w hasta en=-10	k NO _ NO=-10	m lo -es=10	m -he no=-10	p SI NO VIDA=-10	s sinti=-10	w contra=10
k ^ -re -en=-10	w ^ entre en=-10	j que sin=-10	j tenias derecho=10	p ESTAR SE=-10	w tu no=10	p LO COPAS LO=-10	p EL TU SENTIR=10	j coche no=10	w he _ la=-10	m LO cama=10	w la cama=10
p PASAR VIDA SER=-10	p PASAR VIDA YO=-10	s empez=10	p NO COMPARA MENTIR=-10	j algo yo=-10	w te _ perdon=10	p TU QUIZA NO=10	w lo _ $=10	p MENTIR NO SOLO=10	p SENTIR QUERIA=10	k -ga -ta $=10	k -ga _ $=10
k COMPARA -ga -ta $=10	w haga _ $=10	w haga falta $=10	p TU COMPARA PORQUE=-10	k -a _ -de=-10	m no -ar=-10	j y mentir=10	m TU puse=-10	w te puse=-10	j te no=-10	k HABER -do EL=-10	k VIDA -y ME=-10
k -io _ TU=-10	k -a -ir -a=-10	k -la NO TU=-10	w ojala _ te=-10	w ojala no te=-10	j por me=10	p SER ME ESTAR=-10	p COMPARA LO=-10	p PERO ESTADO=10	p EL COSA NO=-10	p ESTAR COMPARA NO=-10	j que pasar=10
j como con=10	j banco y=-10	p PERDON COSA EL=10	k -ra TU $=10	j decir no=-10	p LO ESTAR EL=10	m demas $=-10	w demas $=-10	k COMPARA FRIO=-10	k -de $=10	m -de $=10	p NO TU QUIZA=10
k -ai=-10	k VOY -a -ar $=10	k -ra TU=10	m -de semana=10	k EL -or=-10	k -ne LO=10	k -te TU=-10	k LO COMPARA QUIZA=-10	m , sin=-10	w , sin=-10	p QUIZA FRIO=10	w de mi lado=-10
p ME LO SER=10	k -za _ EL=-10	k NOS -io=-10	p COMPARA SER NO=-10	m nuevo $=-10	w nuevo $=-10	w ^ _ hermana=-10	p COMPARA TU SEXO=-10	p LO ERROR TU=-10	j hasta el=10	s equiv=-10	k -jo COMPARA=-10
m -jo que=-10	p CONFIANZA NO LO=-10	k PASAR -on=10	m PASAR con=10	j mensajes y=10	p COMPARA SER LO=10	p LO PORQUE SER=10	k -te _ SEXO=-10	j mejor y=10	w eso era=-10	k , ME=10	m , ME=10
m SI me=-10	w si me=-10	j de este=-10	m -de este=-10	w de este=-10	k -do -y LO=-10	k EL _ PASAR=-10	p ME SE=-10	p PERDON NO ESTAR=10	j de vacaciones=10	w de _ vacaciones=10	k -a _ -on=-10
p YO TU SI=-10	w en _ esto=-10	j y estuvo=10	j nada la=-10	p NO TENER QUERIA=-10	p TU ERROR EL=10	j que era=-10	k -a -te=-10	m a -te=-10	p CONFIANZA ME=-10	k -io _ CONFIANZA=10	p NO PERO ME=10
w contar=10	p LO NO NOS=-10	k ^ PERDON -or NO=-10	w perdon por no=-10	k -do -de EL=-10	p VIDA TU ME=10	p QUIZA TU COMPARA=10	k VOY -a PASAR=10	p ME SENTIR=10	w y _ eso=-10	m semana $=-10	w semana $=-10
m , hay=10	w , hay=10	j fui mejor=10	s aqui=-10	w aqui=-10	w las _ a=10	k -en _ -do=10	k ^ TU -no=10	s conto=10	w conto=10	w perdon por mis=10	j y todas=10
k COMPARA HACER=-10	m que HACER=-10	p TENER SER=-10	k -ba _ -os=10	k -ro _ -on=-10	m TU amiga=-10	w tu amiga=-10	j hacia lo=-10	j copa una=-10	p TODOS ME COMPARA=10	w que _ dos=10	p YO ESTAR EL=-10
w la _ fue=-10	j salia y=-10	p QUERIA HABER=-10	j cuentas como=-10	m cuentas PORQUE=-10	w cuentas como=-10	j una sola=10	k -na ESTADO=10	m -na sola=10	m una ESTADO=10	w una sola=10	j escribi a=10
w celosa=10	j mande un=10	j cuando murio=10	m -do murio=10	w cuando murio=10	s aplic=10	p NO PASAR=-10	p HABER NO SER=-10	w vieras=-10	p LO PERO ME=-10	p TENER TU NO=-10	p HABER COSA LO=10
p COMPARA SE EL=-10	j lo hayas=-10	m LO hayas=-10	w lo hayas=-10	w lloras=-10	s nadie=10	w nadie=10	p EL PORQUE TU=-10	w perdon _ que=-10	p COMPARA ME SI=10	j me peor=10	k ^ -ce COSA COMPARA=-10
p PERDON ESTAR=-10	k -ca=10	p TODOS FRIO=10	p COMPARA EL PORQUE=-10	p SER PASAR=-10	k -no _ ESTAR=-10	p NO NO=-10	p COMPARA PASAR SER=-10	j dije se=10	s sensi=-10	w sensible=-10	p TU COMPARA NOS=10
s les=-10	w les=-10	p VIDA LO PORQUE=-10	m vos ME=10	w vos me=10	p EL COPAS SER=-10	k COMPARA _ OTRO=-10	k MENTIR _ -ad=10	m el -mo=-10	p HABER LO COMPARA=-10	j todavia no=-10	m todavia NO=-10
w todavia no=-10	p SENTIR SE LO=-10	w enojada=10	p LO COMPARA NO=10	p TENER TU MENTIR=-10	j que ser=-10	w me fue la=10	m LO aplicacion=-10	j estabas embarazada=-10	m ESTAR embarazada=-10	m estabas -da=-10	w embarazada=-10
w estabas embarazada=-10	w mi celular $=-10	p SI HABER TU=-10	j que mas=10	j si sientes=10	j te oculte=-10	w oculte=-10	p COMPARA COMPARA COMPARA=10	k PASAR _ -ar=10	p LO NOS LO=10	p COMPARA NO SE=-10	p SE COSA COMPARA=10
m una VIDA=-10	p QUIZA TU=-10	k , -y TU -je=-10	w perdi=-10	m que NO=-10	p COPAS SER YO=-9	j no bien=-9	m EL otro=9	w el otro=9	m sentir COMPARA=9	j cosa otra=9	p COSA LO TODOS=-9
j quieres de=9	p EL VIDA PASAR=9	k LO COMPARA -ga=-9	k LO _ -ga=-9	w clave=9	j como la=-9	k SER $=9	m SER $=9	k SI _ EL=-9	w si _ el=-9	k -or _ EL=9	k QUIZA -do $=-9
p SI SER ME=-9	j tu dije=-9	k -de -he=9	m de -he=9	k -de HABER -do=-9	k -as LO -ta=9	w ^ _ algo=-9	k , -on=9	m , -on=9	k COMPARA QUIZA=9	j habia yo=-9	w la _ era=-9
p EL NOS MENTIR=-9	m TU fui=-9	m te SER=-9	w te fui=-9	j lo contado=9	w lo _ contado=9	k -es _ PERDON=-9	k ME -no=9	w lo _ es=9	w esa _ ,=9	p SER TU MENTIR=9	p SENTIR ME ME=-9
j quien le=-9	k EL HABER COSA=-9	p ELEGIR ERROR=9	k EL VIDA $=-9	m era NO=-9	p COMPARA SUBJ TU=-9	s casti=-9	p SE COMPARA=-9	k LO COMPARA -ia $=-9	s afuer=9	w afuera=9	p ME COMPARA SOLO=-9
s mujer=9	p VIDA TODOS=9	j mis lo=-9	w con alguien $=-9	j me el=-9	w porque _ ,=9	k -do COSA=9	s la=-9	w la=-9	k -le=-9	w ^ estaba en=-9	j se hice=9
p HABER LO EL=9	m -on todo=9	w con todo=9	k COMPARA _ -te=-9	w sobre _ $=-9	p PERDON LO SEXO=-9	j idea yo=9	j me con=-9	k SENTIR , TU=-9	p LO LO VIDA=-9	m -on mi=-9	w con mi=-9
m situacion $=9	w situacion $=9	j estabas con=9	m NO mas=9	j marzo en=-9	k -na -de=9	k -lo _ EL=-9	j eso en=9	k ^ NO TENER=-9	p COMPARA SI=-9	w todas las noches=9	w en que me=9
p NO ME LO=9	p TU QUIZA PERDON=9	k -de _ -as=9	m LO es=-9	p VIDA PASAR=-9	k -no _ TU=-9	w hubo _ ,=-9	p SENTIR ME LO=9	j las estoy=-9	k NO TU LO=-9	w que _ paso=-9	k -jo _ LO=-9
k -to -de LO=-9	p SENTIR PERO=-9	p TU MENTIR COSA=-9	j ano de=-9	k -ad ,=-9	m -ad ,=-9	k -ta -on=-9	s meses=9	w meses=9	s plane=9	s tuyas=9	w tuyas=9
p TODOS SER SOLO=-9	j lugar que=-9	m ^ ojala=9	w ^ ojala=9	k CONFIANZA TU=9	p LO COPAS COMPARA=-9	p ME TENER LO=-9	k -de TU VIDA=-9	j hice las=9	p QUIZA LO LO=-9	w perdon _ $=-9	k -ro $=9
m -ro $=9	j estaba sabia=-9	p EL PERO=9	m , tambien=-9	w , tambien=-9	j el peor=-9	m EL peor=-9	w el peor=-9	j y verdad=9	k QUIZA _ -ir=9	w que _ perdones=-9	w que me perdones=-9
p ME PORQUE NO=9	j por toda=9	k -or -da LO=9	m -or toda=9	w por toda=9	p SER EL TU=9	k ^ QUIZA NO=9	w hermano=9	k COMPARA -ce=-9	m que -ce=-9	m cosa ,=9	w cosa ,=9
k -a EL -ro=-9	j tu lo=-9	k -y -un=-9	m y -un=-9	w ya _ habia=9	w me _ con=-9	k ERROR -de EL=9	p TENER LO=-9	k -do _ -ad=-9	j culpa pero=9	m gente $=-9	w gente $=-9
p ELEGIR ME LO=-9	k ^ -di LO=-9	k ^ SER ME=9	j pero me=-9	k TODOS LO COSA=9	p COMPARA ME TENER=9	p EL YO ESTAR=9	w otra cosa $=-9	w me _ el=-9	k -ho _ $=-9	p PERO PORQUE=9	k ELEGIR YO $=9
j tus y=-9	m -a nadie=9	w a nadie=9	p COMPARA COMPARA SE=9	p ESTAR LO=-9	m cuando ESTAR=-9	k COSA _ -ce=-9	j perdon ser=9	p ELEGIR VIDA=9	p TU PORQUE SI=-9	k -do -de -no=9	p ESTAR SENTIR LO=9
p PASAR EL PASAR=-9	k -ha PERDON=9	m mucha PERDON=9	k -a _ -io=-9	k SI _ COMPARA=9	p PERDON LO TODOS=9	p NO ELEGIR ME=-9	m mes $=9	w mes $=9	p LO SEXO SER=-9	w que _ cuando=-9	p ME NO PERDON=9
p COMPARA ELEGIR ME=-9	k -si _ -on=-9	k EL -no ,=-9	p SER PORQUE MENTIR=9	j siento a=-9	p COMPARA YO NO=-9	j pido lo=-9	w estuvo _ $=9	j que mire=9	k EL -to=-9	k TU SUBJ=-9	k -to _ SE=9
p COSA VIDA=9	k SOLO _ EL=-9	k -ad -de=9	k LO -ad -de=9	m -ad de=9	j hace de=9	p TU EL NO=-9	k -te -on TU=9	m -ho que=-9	p ESTAR TU COMPARA=-9	k TODOS LO -os=-9	k -da _ EL=-9
j pedi perdon=9	k -di PERDON=9	m -di perdon=9	m pedi PERDON=9	w pedi perdon=9	p LO TODOS LO=9	k -ia SER=9	j lo conte=-9	k LO _ -so=-9	m hasta COMPARA=-9	w hasta que=-9	m comer $=9
w comer $=9	j mi de=-9	k -es COMPARA=-9	m -es que=-9	k -a LO CONFIANZA=9	w a _ verdad=9	w a la verdad=9	k -oz ,=-9	m -oz ,=-9	p SOLO ERROR=9	m no -do=-9	k -de LO JUEGO $=9
j que sí=9	p LO EL JUEGO=-9	p MENTIR COMPARA SER=9	k PASAR _ FRIO=-9	p LO PERDON SER=9	k -en _ -la=-9	p EL LO QUERIA=-9	j menti en=9	m de VIDA=9	j la era=-9	s carin=-9	p HACER NOS=9
s esa=-9	w esa=-9	j siento todo=9	k MENTIR -re=-9	m MENTIR sobre=-9	p YO SER SOLO=-9	m EL estaba=-8	s oir=-8	w oir=-8	p ESTAR QUIZA=-8	p COMPARA SER SER=8	j que tienes=-8
j piensas que=-8	k -es -on LO=8	p OTRO EL LO=8	p LO TODOS COSA=8	k -a -sa $=-8	w a casa $=-8	k NO -so=8	j cuando estoy=8	k -os _ -os=8	j ya con=8	p SENTIR COMPARA TU=8	w amigas=8
k ME -da=-8	s mando=8	w mando=8	p SER COSA LO=-8	k -ba _ -de=8	w broma=-8	p EL SER COSA=8	k -or NO -ar=-8	k -di _ -on=-8	p MENTIR VIDA=-8	j y es=-8	p NO TU MENTIR=-8
p COMPARA SOLO ME=8	p SENTIR SOLO LO=8	k ME SEXO=-8	j este ano=8	m este -no=8	w este ano=8	k LO _ PORQUE=8	w las _ que=-8	k VIDA TU=-8	m VIDA te=-8	m TU iba=8	w te iba=8
m tu $=8	w tu $=8	s empie=8	k -de LO COMPARA NO=-8	p PORQUE ESTAR COMPARA=8	m ^ todas=-8	w ^ todas=-8	w ^ todas las=-8	k -a EL $=8	w la verdad $=8	j que estas=-8	m COMPARA estas=-8
w que estas=-8	k PORQUE ME -es=8	p COSA TU EL=-8	j seis anos=8	k -is -os=8	m -is anos=8	m seis -os=8	w seis anos=8	j yo lo=-8	k VER -a=8	m VER a=8	k SE -on $=8
k -no ME -io=8	p SI COSA ME=-8	w por _ noches=-8	w por las noches=-8	k -en LO -sa $=-8	k ^ -te -a=8	j no el=-8	k LO -ia PORQUE=-8	s histo=8	p MENTIR TU NO=8	k -or _ -do=8	p PORQUE QUIZA=-8
j con los=-8	p LO SER SE=-8	w que _ poco=-8	k -en COMPARA ME=-8	j le mande=-8	m EL mande=-8	m le -de=-8	w le mande=-8	p ME YO SER=-8	w mentira _ $=8	j pedi hermano=-8	j en mi=8
j lo en=8	w por _ el=-8	p COMPARA EL COSA=8	k SENTIR -to=-8	s mire=8	w mire=8	k CONFIANZA _ SENTIR=-8	j se ya=-8	p HABER ME EL=8	j nadie yo=-8	w que me=-8	s renun=-8
m -a la=8	w a la=8	p COMPARA LO PERO=8	j tu padre=8	m TU padre=8	w tu padre=8	k -ro -te=8	m quiero -te=8	k -ro -ra=-8	m estabamos -en=8	k NO TU -ra=-8	k -on -un=-8
m -on un=-8	k EL _ NO=-8	m NO esta=8	p TU NO COSA=8	m COMPARA hice=-8	w que hice=-8	p SEXO TU MENTIR=-8	k COMPARA -ia -de=8	j ya me=-8	m ME parte=8	w mi parte=8	k TENER _ ,=-8
m mal COMPARA=8	w mal que=8	w no _ nada=8	p MENTIR TU PERDON=8	k COMPARA NO -ba=-8	p NOS COMPARA COMPARA=8	k -ra -un=-8	m -ra un=-8	s mi=8	w mi=8	k MENTIR _ -es=8	k PORQUE _ -ra=-8
m fiesta $=8	w fiesta $=8	k , _ -on=8	j su lo=-8	p TU MENTIR EL=8	j me mi=-8	j operacion y=-8	k EL COSA ,=-8	m -do mi=-8	p TENER NO NO=-8	k TU HABER=-8	s pongo=8
w pongo=8	k -ra -on=-8	m -ra con=-8	k TU -es -de=-8	k NO _ $=8	j poca lo=8	j te poca=8	k ^ ME=8	m ^ ME=8	k -a _ -da=-8	p COMPARA PERO LO=-8	p PERO ME HACER=-8
p TODOS SE=8	w que _ hubiera=8	j menti las=-8	w dicho=8	p TU VER TU=-8	k TODOS _ -de=-8	j en contra=-8	w en _ contra=-8	k COMPARA -er=8	m que -er=8	w de tu padre=-8	k -on LO JUEGO $=8
j enojada que=8	m ESTAR enojada=8	s mande=-8	w mande=-8	p TU MENTIR SER=8	m ^ estaba=8	w ^ estaba=8	j con el=-8	j contigo la=-8	j hacia y=8	k MENTIR _ SEXO=-8	m COMPARA sea=8
m que -ea=8	w que sea=8	s grito=-8	w gritos=-8	k ESTAR _ TODOS=-8	k SENTIR _ -on=-8	k ESTAR SENTIR=-8	j los vieras=-8	m vieras $=-8	w los vieras=-8	w los vieras $=-8	w vieras $=-8
k EL -do ,=8	j por hice=-8	k ESTAR FRIO=-8	p SE SE TU=8	k ME -de=-8	j el bebe=-8	m EL bebe=-8	w el bebe=-8	k -es _ ME=8	p NOS COMPARA SER=-8	j mis el=-8	j despues de=8
m despues -de=8	w despues de=8	w no _ pasado=-8	j siento en=-8	k TU _ -ir=8	k TU -te ,=8	p LO PASAR SER=8	p NO COMPARA TU=8	m ^ hace=-8	w ^ hace=-8	k PERDON -or=-8	m PERDON por=-8
p SE QUERIA=8	j que no=-8	k -de -ro $=8	j la misma=-8	m lo JUEGO=8	j la desde=8	p NO ME SE=8	w , _ lo=-8	k ERROR _ -y=8	j hacia que=-8	k -as _ -na=8	m la -on=-8
k -te _ YO=-8	j meses no=-8	j mande el=8	k NO -er PORQUE=8	k -a LO=-8	m a LO=-8	j la decir=-8	m he COSA=-8	j hermano que=8	p VIDA EL VIDA=-8	p TENER ERROR=8	p OTRO ESTAR=8
k ME -ar $=8	k LO _ ESTADO=-8	k -re COMPARA=8	k ^ YO NO=-8	k -de _ LO=8	p SER NO ELEGIR=8	m hice ,=8	w hice ,=8	p TU ME ESTAR=-8	p TU ESTADO LO=8	k COMPARA NO HABER=8	m era -il=8
p TODOS JUEGO=-8	p COMPARA COMPARA ERROR=-8	p TU ESTAR LO=-8	k -ra ME $=-8	k SE ME PASAR=7	j eres y=-7	k TENER _ -ra=-7	j terapeuta que=7	w lo tenia=7	k ME -ba ,=7	j con tu=-7	k QUERIA -de=-7
k SER QUIZA=-7	p ME PERDON QUIZA=7	j que abri=-7	p SOLO COMPARA=7	k ^ _ QUIZA=-7	j mi antes=7	j el eso=7	k -un ERROR ,=7	m error ,=7	w error ,=7	w mi madre ,=7	k -y NO TU LO=7
j casa la=-7	k ^ SE ME PASAR=-7	p SI HABER=7	s admit=7	p VIDA SER LO=7	j te deudas=-7	j nunca la=7	p PORQUE TU HABER=-7	k -ia _ ESTAR=7	k NO TENER -ho -a=7	p PORQUE EL TODOS=7	w ^ _ fui=7
p ESTAR COMPARA EL=-7	w es _ y=7	j puse un=7	k -se -un=7	m -se un=7	m puse -un=7	w puse un=7	j asi a=7	p COMPARA LO QUERIA=-7	j me hacerlo=-7	j la pieza=-7	s pieza=-7
w pieza=-7	p EL LO NOS=-7	k ME -as ,=-7	p SENTIR SER LO=-7	p OTRO SOLO=-7	w digo _ que=-7	w con _ ninos=-7	w con los ninos=-7	j aniversario me=7	j aniversario y=7	k -io -y ME=7	m aniversario -y=7
w aniversario _ me=7	w aniversario y=7	w aniversario y me=7	j fuiste conmigo=-7	p PERDON TU TU=-7	p EL YA=7	p TODOS YO=7	s plata=-7	w plata=-7	w estabas _ y=-7	w ^ _ grite=7	w ^ te grite=7
j la tenia=7	p LO TU JUEGO=-7	k COMPARA -je $=-7	w que dije $=-7	p COMPARA QUERIA COMPARA=-7	w lo _ antes=7	k -to -te=7	j que queda=-7	w queda=-7	w tu padre $=7	p COPAS TU LO=-7	p SEXO MENTIR=7
j me sus=-7	p LO PORQUE ESTAR=-7	k ME COMPARA=-7	j si me=7	p COMPARA PORQUE=7	p TODOS LO TENER=-7	w la cuenta ,=7	k ME _ ,=-7	k VIDA -es=7	m VIDA antes=7	p NO PERO NO=-7	k -go ME=7
p SER ME MENTIR=-7	j lo ninos=7	k SOLO -ra=-7	w cuarto=-7	k -a TU NO=7	j todo te=-7	p LO QUIZA=7	k NOS=7	m desde -es=7	k PASAR -si=-7	k -os -es $=-7	k ^ ELEGIR LO=-7
p SE ME=-7	s tenia=7	m psicologa $=-7	w psicologa $=-7	s grave=-7	j otra de=-7	j sin que=-7	k -no , PERDON=7	k -no _ PERDON=7	p SER LO SENTIR=-7	j fue hace=7	m PASAR hace=7
m fue -ce=7	w fue hace=7	j perdon con=-7	m mi -te=7	w la semana=7	j duro y=7	k -ar -es=-7	p NO ME=7	w me _ $=-7	j te menti=7	w te menti=7	k TU VIDA $=7
p COMPARA HABER ESTADO=7	s visto=-7	w visto=-7	m era ME=7	k -en _ COMPARA=-7	k -ba _ -ra=7	k NO=7	j e hice=-7	k -e -ce=-7	m -e hice=-7	m e -ce=-7	w e hice=-7
k ME -on $=7	p MENTIR LO TU=7	k -no ME=-7	m -no me=-7	m hermano ME=-7	w hermano me=-7	w a ella $=7	k NOS -os=7	p ME COMPARA TODOS=7	k ESTAR -en EL -to=-7	j te grite=7	m TU grite=7
w te grite=7	k -an $=-7	m -an $=-7	j no esto=-7	j me a=-7	k QUIZA -lo=7	j me ella=-7	k , -ta=-7	m , -ta=-7	j a como=-7	j falto a=-7	p NOS COMPARA MENTIR=7
s vuelt=7	s duelo=7	w duelo=7	k -na -de LO=7	k -de TU -ra=7	k -en LO -as $=7	w lo _ cuando=7	j solo te=-7	j todos dias=7	w todos _ dias=7	w todos los dias=7	k ^ _ SE=7
w ^ _ se=7	j a nada=-7	p COMPARA SER EL=7	j si por=7	s agua=7	w agua=7	w antes de que=-7	w gasto=7	j fue anos=-7	k -do SI=-7	m -do si=-7	j no cosas=7
w ^ mis amigos=7	k -y TU -te=7	w , _ eso=7	k -as NO=-7	w entre _ y=7	k , _ -de=-7	w ^ _ sabia=7	p JUEGO VOY=7	m hermana $=7	w hermana $=7	k -en -io=-7	k -en NO=-7
j ella a=7	j te sí=-7	j hice por=7	m fiebre -y=7	w fiebre y=7	k PERO TU NO=7	j parte a=7	k SER _ -go=7	k -y -le=7	m y -le=7	k LO -ta $=-7	j lo haga=7
j no las=7	k ^ -je -de=7	w ^ deje de=7	k LO -za ,=7	w digo _ $=-7	k PORQUE SER $=-7	p PERDON QUIZA TU=7	p QUIZA PERDON=7	p TU SENTIR=7	j para dos=7	j beber y=7	p VIDA SER EL=-7
p NO VIDA COMPARA=-7	k QUIZA COSA=7	j si habia=-7	m SI habia=-7	w si habia=-7	k -to SI=-7	m -to si=-7	p PERO TODOS=7	j su y=-7	k -te -de TU=-7	k , _ QUIZA=7	p ESTAR ESTADO COMPARA=-7
k -ra COMPARA=-7	j una noche=7	k TENER=7	m , contigo=7	w , contigo=7	j estabas y=-7	j noche y=7	k NO HABER -do=7	p LO VIDA=-7	k ME _ JUEGO=-7	p SE COSA=7	p PERO PERDON=7
k -a SEXO=-7	m a SEXO=-7	p COPAS LO YO=7	p NO NO FRIO=7	k NO _ VOY=7	m sin -ar=-7	s da=-7	w da=-7	w yo _ el=7	w mi _ es=-7	k -on EL -no=-7	s pasad=-7
p TENER EL QUERIA=-7	k -ra _ -en=7	w para mi $=7	k -os _ -on=-7	p LO SER LO=-7	k -ga ,=7	m -ga ,=7	m ^ iba=-7	w ^ iba=-7	p LO NO SUBJ=7	k ESTAR -to=-7	w y _ le=-7
p NO SE TU=-7	k COMPARA -as -a=-7	j en linea=-7	k -en -ea=-7	m -en linea=-7	m en -ea=-7	w en linea=-7	j dejaste el=7	k -er _ -to=-7	k PASAR -do -de=7	p LO ME QUERIA=-7	k -en -do $=-7
k -di -a EL=-7	k EL -di -a EL=-7	j de piso=-7	j siempre los=7	m COMPARA era=7	w que era=7	j pasado de=-6	p TU VIDA LO=6	j no como=-6	w de _ lado=-6	j vez te=-6	p NO SER ESTAR=-6
p PORQUE TU FRIO=6	w sentia=-6	j que tambien=6	w trataba=6	j estaba su=6	k COSA NO=-6	k VIDA -y LO=-6	m mas COMPARA=-6	w mas que=-6	p LO LO NO=-6	k -ia -a=6	m -ia a=6
k -es _ ESTAR=6	k SER -or TU=6	j banco te=-6	p TU TODOS COMPARA=6	w perdon _ ser=6	j no salir=-6	j que te=-6	w y eso te=6	k SER _ MENTIR=-6	p EL PASAR TODOS=-6	k -ia -on=-6	m -ia con=-6
p HACER VIDA=6	k -de _ VIDA=6	j di numero=6	j mi numero=6	k -di ME -ro=6	k EL -di ME=6	k EL -di ME -ro=6	k ^ EL -di ME=6	m -di mi=6	m ME numero=6	m di ME=6	m mi -ro=6
w di _ numero=6	w di mi=6	w di mi numero=6	w le _ mi=6	w le di mi=6	w mi numero=6	j nos en=6	w nos _ en=6	p SENTIR ME=-6	j y dejaba=-6	m falto -a=6	w falto a=6
p OTRO LO ME=6	w ese _ $=6	k QUIZA COMPARA -as=6	p QUIZA COMPARA PASAR=-6	s ahoga=6	m era LO=6	k -to LO=-6	j bebido la=-6	m operacion -y=6	w operacion y=6	p TU LO PORQUE=-6	k LO -ad $=6
p ME PORQUE=-6	j lo todos=6	j que todos=-6	m -en cuando=6	k -en -on=-6	j con a=-6	k -y _ -on=6	k -en EL COSA=6	p NO HABER TODOS=6	j con plata=-6	w con _ plata=-6	w con la plata=-6
k SE -ro=6	m se -ro=6	k LO -as COMPARA=6	j que en=6	p PERDON LO CONFIANZA=6	p ME SI HABER=6	s despu=6	w despues=6	p SER NO SER=6	j de pido=6	j los una=-6	k ELEGIR -a=6
m ELEGIR a=6	p TENER EL VIDA=6	k HABER -na=6	m HABER una=6	m -ar en=6	k SOLO ERROR=6	m tan ERROR=6	j me paso=6	p TU FRIO EL=6	k NO -ba -ra=6	m cosas SE=6	w cosas se=6
w las cosas se=6	k TU NO TU=6	p NO VER EL=6	w abierto=6	p COMPARA SE=-6	w ^ la confianza=-6	p NO LO COSA=-6	k -to _ -la=-6	m -on el=6	k COMPARA -ba=6	m que -ba=6	k , TU LO=6
m beso $=6	w beso $=6	p VIDA YO=-6	k -en _ -y=6	k TU _ -es=6	p SENTIR PASAR=6	m paso LO=6	p NO SER YO=6	k SI ME=6	m si ME=6	p SEXO LO COMPARA=6	p LO TENER ME=6
p SER ME TU=6	j lo otra=6	k ME -jo=6	k -ar _ -de=6	j sola vez=6	k -na ESTADO QUIZA=6	k -na _ QUIZA=6	k ESTADO QUIZA=6	m ESTADO vez=6	m sola QUIZA=6	w sola vez=6	w una _ vez=6
w una sola vez=6	p NO NO PASAR=-6	p ME ME COMPARA=-6	w lo _ paso=6	w lo que paso=6	k -de -a=-6	m -de a=-6	j hecho mi=6	k -ad -y LO=-6	w de _ cuenta=-6	j escondi la=-6	j fue duro=-6
k PORQUE PASAR=6	p PERO MENTIR=-6	m malo ,=6	w malo ,=6	w no _ todo=-6	p COMPARA SER VIDA=6	k ^ LO COSA=6	k OTRO _ VIDA=-6	k EL -io $=-6	m las SEXO=6	j se todo=-6	j se el=6
j se tu=-6	w ^ _ mucho=-6	j nada me=-6	w , _ en=6	k -er _ VIDA=6	j que mentir=6	k TODOS _ COMPARA=-6	k YO NO TU=6	k QUIZA _ -as=6	m estar -en=6	p ME VER=6	p TU FRIO MENTIR=-6
j una no=-6	p COMPARA SER PORQUE=-6	w ^ _ la=6	k -a COMPARA $=6	p NO TU HABER=6	k LO SENTIR $=-6	m el -or=-6	j con eso=-6	k , -ro=6	m , -ro=6	j contigo el=6	w y _ queria=6
j lo un=-6	w ^ estaba borracho=6	k LO _ $=6	k TU JUEGO=-6	k -es _ -to=-6	k SER _ ,=-6	w te _ la=6	p PASAR PASAR=-6	k PORQUE TU=6	w tus padres $=6	w perdon _ no=6	j no di=-6
p PORQUE SER TU=6	j a uno=-6	j a esas=6	w pedi _ $=-6	p LO JUEGO SI=6	p OTRO LO COMPARA=-6	p TU MENTIR=-6	m OTRO te=-6	j lo nadie=6	j en lugar=-6	j la asi=-6	p LO SE SOLO=6
j en sin=-6	p LO YO NO=-6	k -to _ TU=6	w si _ me=-6	p EL ELEGIR YO=6	w estan=-6	j hay no=-6	k SI _ -do=-6	k COMPARA _ COSA=6	m lo FRIO=-6	k HABER _ -es=-6	p EL NO HABER=-6
k NO TU -ia=-6	p TODOS TODOS LO=6	k -to -y=-6	m -to y=-6	k -ra -de LO=-6	m -ra porque=-6	k ^ -la=-6	m ^ -la=-6	j aun no=-6	k -un NO=-6	m -un no=-6	m aun NO=-6
w aun no=-6	k SER TU $=-6	p NO SER NO=6	p COMPARA EL SENTIR=-6	p SEXO TODOS=-6	j habia de=6	j cabeza y=6	m cosa $=6	w cosa $=6	p TU LO TENER=-6	m -ra ti=6	k -te -a EL=-6
j hace anos=-6	k -ra TU -y=-6	w para ti y=-6	p HABER ESTADO=-6	p QUIZA SER TU=6	p ME VIDA SE=6	m calle $=6	w calle $=6	k -te COMPARA TU=6	p JUEGO ELEGIR=5	p EL QUERIA TU=-5	j el era=-5
m -or que=5	p NO PORQUE PASAR=-5	p MENTIR SER LO=-5	p LO NOS NO=-5	j tambien por=-5	p COMPARA ELEGIR PORQUE=5	m perdi LO=-5	w que _ escribi=-5	j las cuentas=-5	w las cuentas=-5	k COMPARA -ea=-5	k NO -te ,=5
k -es -de VIDA=5	k -es _ VIDA=5	s neces=5	p TU SOLO NO=5	k NO _ PORQUE=5	p ELEGIR LO PERO=5	j diga la=-5	j diga verdad=-5	k -ga LO CONFIANZA=-5	k -ga _ CONFIANZA=-5	k TU -ga LO=-5	k TU -ga LO CONFIANZA=-5
m -ga la=-5	w diga _ verdad=-5	w diga la=-5	w diga la verdad=-5	w te diga la=-5	p SEXO COMPARA MENTIR=5	p HABER HABER NO=5	j yo me=5	p QUIZA ME SER=5	k PASAR -te $=-5	k COSA -uy=5	m COSA muy=5
j las lo=5	k -de _ -no=-5	p COMPARA EL YO=-5	k -di EL VIDA=5	k -di _ VIDA=5	j te fue=5	p EL EL=-5	k -en LO SEXO=5	j me voz=5	p SER ME=5	k PASAR _ SE=-5	k LO -ce=5
p SER LO VIDA=5	p NO NO ESTADO=-5	j madre la=-5	j no tambien=5	p ELEGIR ME COMPARA=5	k , _ -en=5	j esas noches=5	w esas noches=5	m hice -en=5	s dicho=5	k -de _ ME=-5	k -do ESTAR=5
j te engane=-5	m TU engane=-5	w engane=-5	w te engane=-5	p MENTIR NO HABER=-5	p ME PERDON ERROR=5	j para eso=-5	s pones=5	w pones=5	p ME NO VIDA=5	m casa LO=5	j hablar contigo=5
m -ar contigo=5	m hablar TU=5	w hablar contigo=5	k -na -ea $=-5	j los perdi=5	p CONFIANZA SE=-5	k -ce ERROR=-5	m -ce mal=-5	k COMPARA LO HABER=5	m -a hacer=-5	w a hacer=-5	j fin semana=5
k -in -de VOY=5	k -in _ VOY=5	w fin _ semana=5	w fin de semana=5	j llevo en=-5	k -un _ -ra=-5	p TU SER EL=-5	k -y ,=-5	m -y ,=-5	m y ,=-5	w y ,=-5	k -as COMPARA TU=-5
m me MENTIR=-5	j una persona=-5	w lo habria=-5	m meses -de=-5	w meses de=-5	k NO -ir=-5	m ME fui=5	m me SER=5	w me fui=5	k VIDA -to=-5	m madre -to=-5	j culpa y=-5
m te SUBJ=5	k -so $=5	m -so $=5	k -do FRIO $=-5	j que creas=5	k -en _ YA=-5	p EL ME SE=-5	j no hubo=-5	w no hubo=-5	m de LO=5	j que sabes=5	k ME SER -a=5
w me fui a=5	k SENTIR _ TU=-5	m PERDON tu=5	k -y -ro COMPARA=5	k -as COMPARA=5	k EL SEXO=-5	k ME -do=-5	m COMPARA ya=-5	w que ya=-5	k ME TENER -do=5	k -os _ -na=-5	p EL TU JUEGO=-5
m la -te=-5	k PASAR _ -ta=-5	p TU ERROR TU=-5	w mandar=-5	m meses COMPARA=5	w meses que=5	p NOS ESTAR EL=-5	k ME -ra -y=-5	j es en=-5	m sin -ir=5	p COMPARA YO COMPARA=-5	j te lastime=-5
m TU lastime=-5	w lastime=-5	w te lastime=-5	k -ba -on=5	m -ba con=5	p ESTAR ME EL=-5	w ^ _ planee=5	k -de=5	m -na manera=5	k , _ ELEGIR=-5	j de su=-5	k YO _ LO=-5
m ^ mientras=-5	w ^ mientras=-5	j dos veces=5	m NOS veces=5	w dos veces=5	k SER LO=-5	k COMPARA ME=5	j todo encima=-5	j perdoname me=-5	j mis a=5	k EL OTRO=5	j la semana=-5
s diera=5	p ME PORQUE LO=5	k ,=-5	s ,=-5	w ,=-5	m puede COMPARA=-5	w ^ puede que=-5	w puede que=-5	k -or TU -en=-5	p NO SER HABER=-5	w ^ _ borracho=5	s cuant=-5
k JUEGO -de=-5	m JUEGO de=-5	j me le=5	j me quien=-5	j el bien=-5	m que ME=-5	j que hacer=-5	p YO ME LO=5	p LO SER=-5	m , los=5	w , los=5	k -do -a EL=-5
p SOLO TODOS EL=-5	k TU MENTIR -on=-5	j sola en=-5	w ^ _ un=-5	p CONFIANZA LO ME=5	w eso _ que=-5	k -en -il=-5	m en -il=-5	k -da -no=5	m cada -no=5	p TU SE COSA=-5	p NOS EL SEXO=5
w una _ con=-5	m -es anos=-5	j menti dinero=5	p ESTADO LO TU=5	w , no es=5	p PERDON EL COMPARA=-5	m te LO=-5	k -a -en $=5	w ^ esa noche=5	s tambi=5	w tambien=5	m con LO=5
k -la NO=-5	j por sea=5	w por lo que=5	p VIDA QUIZA=-5	k ME _ -mo=-5	p EL EL TU=5	k -ro COMPARA=-5	m -ro que=-5	k ^ QUIZA -lo=-5	m NO hubo=-5	p EL COMPARA TODOS=5	s luego=5
w luego=5	m pedi EL=5	w pedi el=5	k EL ME -io=-5	j que dije=5	k JUEGO _ PASAR=5	j que quieres=-5	p TU LO TU=5	j mal no=-5	w factura=5	k HABER COSA COSA=5	s maqui=-5
s quien=5	w quien=5	k ESTAR -do -io=-4	k NO ESTAR -do -io=-4	m ^ eran=-4	w ^ eran=-4	p EL HABER=4	p COMPARA SER COMPARA=-4	s nada=-4	w nada=-4	j fue ano=4	w a tu madre=4
w de _ cosas=4	j y no=-4	m PORQUE mi=4	w porque mi=4	p YO EL TU=-4	j habia que=-4	k ELEGIR -de LO=-4	k PERDON -or NO=-4	j fui un=4	m fui -un=4	w fui un=4	p COMPARA TU HACER=4
m me -de=-4	m quieras $=4	w quieras $=4	k TU _ -le=-4	p NOS LO PORQUE=4	p SI TU COSA=-4	p COMPARA MENTIR SER=-4	p JUEGO OTRO=-4	p SER COMPARA TENER=4	k -go -a LO=4	k -do _ SOLO=4	j sentir lo=-4
m EL perfil=-4	k -de LO=4	k ^ _ -go=4	j nueve anos=-4	k -ve -os=-4	k -ve -os $=-4	m -ve anos=-4	m nueve -os=-4	w nueve anos=-4	w nueve anos $=-4	k ME _ -al=-4	k -je -ar=4
m deje -ar=4	j no ni=-4	k EL _ LO=4	k -de NO $=4	w de nada $=4	s vacia=-4	p PORQUE LO EL=-4	p ESTAR LO VIDA=-4	j lo haya=4	w nadie _ $=4	p VER OTRO=-4	p PASAR PERDON=4
k PORQUE SI=4	m PORQUE si=4	j me cada=-4	p LO SER VIDA=-4	j de lado=-4	j dinero en=4	w ^ _ noche=-4	k -a ME $=4	w a mi $=4	j la persona=-4	p EL CONFIANZA EL=4	k JUEGO _ MENTIR=-4
j si mi=4	j igual y=4	m en -io=4	w mirando=-4	m le -ce=-4	k VOY _ -er=4	p LO NO PASAR=4	s pudie=4	s esta=-4	w esta=-4	k ELEGIR -ar LO=4	k -ue $=-4
m -ue $=-4	k -ad -y=4	m -ad y=4	k ^ NO ESTAR=-4	j el duro=4	k NO -ar=-4	m COSA como=4	p ME MENTIR NO=-4	p PASAR HABER=-4	p ERROR EL=4	j se es=-4	j digo te=-4
k -go _ EL=-4	j ahorros y=-4	p SE LO VIDA=4	p VIDA TU NO=-4	k -as -de -ar=-4	k -as -de -ar $=-4	k ^ -ue -a LO=-4	w ^ llegue a=-4	j linea y=4	m ^ me=-4	w ^ me=-4	p TU COSA COMPARA=4
p COMPARA ME EL=-4	k -es _ -or=-4	k -ia _ $=4	k SOLO _ -on=4	p SE PASAR SER=-4	k TODOS LO COSA $=4	s solo=-4	w solo=-4	j y voy=-4	k -te , NO=-4	p TODOS LO PASAR=-4	m dije LO=-4
p QUIZA SOLO LO=-4	p ME ESTADO ME=-4	p QUERIA TENER=-4	k ^ _ -un=-4	p NOS EL LO=-4	p SER NO VIDA=4	m poco $=-4	w poco $=-4	w igual=4	j con madre=4	k ME _ COMPARA=4	p ESTAR TENER=-4
j un beso=4	m -un beso=4	w un beso=4	k -bi _ EL=-4	s copas=-4	w copas=-4	p SUBJ MENTIR=4	k SI HABER=-4	m si HABER=-4	j se eso=4	k -en=4	p VOY COMPARA ME=-4
k -de _ JUEGO=4	j todas te=4	j tu pero=-4	m COMPARA los=-4	w que los=-4	p VIDA NO EL=-4	j de toda=4	m -de toda=4	w de toda=4	w y a ti=4	w muchas _ $=4	m lugar -de=-4
s queri=4	k ELEGIR -er=-4	m -ra eso=-4	k ^ LO ME=-4	k COMPARA=4	m ^ sin=4	w ^ sin=4	w todo lo=4	j con hermana=-4	w con _ hermana=-4	j de o=4	k PASAR _ -na=4
p ESTAR LO COSA=-4	m -y cuando=4	w y cuando=4	j el antes=4	p PASAR NO PORQUE=-4	p COMPARA ME VIDA=4	p LO COMPARA ESTAR=4	k EL TU=4	k SER _ -ro=4	k -ir COMPARA NO $=4	k TODOS -de=-4	m TODOS de=-4
p COMPARA PERO=4	w mi lado $=-4	p EL LO OTRO=4	k -ri COMPARA=4	p TU JUEGO ME=4	w para _ te=-4	w para que te=-4	p ESTAR PERO=4	k NO -te $=-4	j no se=4	p TU SI=4	p SE COMPARA YO=-4
k TU QUIZA -do=4	k -os _ PASAR=4	j otra que=-4	k LO COMPARA -es=4	m tu -as=-4	k COMPARA HABER=-4	k -je COMPARA LO=-4	p QUIZA COMPARA TU=-4	k COMPARA LO -as $=-4	p EL LO COMPARA=-4	k SER -el=-4	k COSA ME=-4
m , de=4	w , de=4	p SI SER SOLO=-4	k -on _ -ma=4	k -a ME -ra=4	p PORQUE ESTAR NO=-4	k -en LO -sa=-4	m , le=4	w , le=4	k -do TODOS=4	p TU SUBJ LO=4	k NO -lo=-4
p COSA TU MENTIR=4	w , con el=4	k VIDA _ YO=-4	m apuestas ,=-4	w apuestas ,=-4	p PORQUE TU=4	k NO VOY -a -ar=-4	m LO hacen=4	p SENTIR EL TU=-4	p TU SER NO=-4	m COMPARA nunca=-4	j amigos lo=4
w , _ quien=-4	k ESTAR -en -sa=4	k ESTAR _ -sa=4	k -un -en=-4	m un -en=-4	k COMPARA NO=4	s misma=-4	w misma=-4	w mucho _ $=4	p COMPARA SENTIR NO=4	w media=4	k -eo=-4
p COMPARA COMPARA ME=-4	p ESTAR ESTADO NO=-4	k -ce COSA COMPARA=-4	p ME SER=4	p COMPARA TU OTRO=-4	j ojala no=4	m -la no=4	m ojala NO=4	w ojala no=4	j la empresa=-4	m LO empresa=-4	s empre=-4
w empresa=-4	w la empresa=-4	j los para=4	k NO PASAR NO=-4	p NO SER PERDON=-4	p EL QUERIA COMPARA=-4	k LO CONFIANZA=-4	m -de nada=-4	w de nada=-4	s desde=4	w desde=4	j dano que=-4
p JUEGO VIDA=-4	k -ar=-4	k SER -es=4	j y pensaba=4	w y _ pensaba=4	p ME LO COSA=4	m TODOS lo=4	k -te -or=-4	m -te por=-4	j esa para=-4	j que hombre=-4	j a el=-3
j lo que=-3	w mi _ lo=-3	p SOLO TU EL=-3	m una -ra=3	k PERO TENER=-3	m pero TENER=-3	j sin no=3	m que SER=3	k -de _ NO=3	p PORQUE NO EL=-3	w despues de lo=3	k -za -de=-3
k LO -za -de=-3	m -za de=-3	k COMPARA NO -on=-3	p COMPARA TODOS TU=3	p SER MENTIR=-3	k -a LO -da=3	k SE COMPARA TU SENTIR=-3	k , SE=3	m , SE=3	m , se=3	w , se=3	w a _ otra=3
w , que es=-3	w queria _ $=3	p PERDON COMPARA PORQUE=3	j que nada=3	p TU LO YO=3	w ^ _ nuestro=3	w conversacion=-3	j te sentiste=-3	m TU sentiste=-3	w te sentiste=-3	w agotada=3	m piso $=3
w piso $=3	k SEXO -en LO=-3	m COMPARA la=3	p YO TENER EL=-3	s ocho=-3	w ocho=-3	p LO QUIZA PASAR=3	k -as $=3	m -as $=3	m vacaciones $=-3	s vacac=-3	w vacaciones=-3
w vacaciones $=-3	p TENER LO YO=3	j volver a=3	m volver -a=3	w volver a=3	m VIDA es=3	m que EL=-3	p SE COMPARA ME=-3	k -or _ -ce=3	w me _ verguenza=-3	j se hablar=-3	j a ver=3
m -a ver=3	w a ver=3	p JUEGO HABER=3	s media=3	m -en ese=3	w en ese=3	p NO MENTIR COMPARA=-3	j te diga=-3	m TU diga=-3	m te -ga=-3	w te diga=-3	k -a -la=3
m a -la=3	w dijiste _ te=3	w dijiste que te=3	k , _ NO=-3	j ya no=-3	p TENER ME NO=3	j ti y=3	p QUERIA YO=3	p COMPARA ME=3	k NO ,=-3	m NO ,=-3	j que mal=3
w te _ loca=3	p EL YO LO=-3	m ^ nuestro=3	w ^ nuestro=3	k -ra _ -lo=3	k EL _ -y=-3	j le di=-3	m EL di=-3	w le di=-3	k -lo _ COMPARA=-3	p YO COSA=3	p TU LO ERROR=3
p LO COMPARA YO=-3	k -ir _ -ra=3	k SENTIR _ -de=3	m de -on=-3	j todo mundo=3	k TODOS EL TODOS=3	w todo _ mundo=3	w todo el mundo=3	k SER _ -y=-3	k -a LO -es=3	p TU COMPARA COPAS=3	j no dar=3
p TENER NO SER=-3	w nos _ ,=-3	p ESTAR SENTIR=3	p SENTIR NO ME=-3	j era le=3	k PERO _ NO=3	p LO VIDA NOS=-3	j se va=3	p LO JUEGO PORQUE=-3	j a nuestro=3	p ERROR PERO=-3	w la puerta $=3
m ME telefono=-3	w mi telefono=-3	k , PORQUE LO=-3	p ME ME PERDON=3	k HACER $=3	m HACER $=3	p TU SEXO NO=-3	p ME TENER NO=3	p SI ME TU=-3	p PERDON QUIZA LO=3	j ella me=3	p COMPARA EL NO=3
k -os -de=-3	j pasado ya=3	m borre LO=-3	w solo _ que=3	m ^ lo=3	w ^ lo=3	p EL ME=3	k YO TENER=-3	m yo TENER=-3	m NO fuera=3	w no fuera=3	p EL TU SOLO=-3
p TENER SOLO=3	s mios=-3	w mios=-3	j yo que=-3	j lo facil=3	k COMPARA TU -de=-3	p QUIZA PORQUE=3	p NO HABER COMPARA=-3	k -un -no $=-3	k ESTAR _ ESTADO=-3	w te lo=-3	p SENTIR COMPARA=3
p ME VIDA=3	k ^ -os=-3	m ^ -os=-3	p EL COMPARA NO=-3	m SOLO para=3	m tu VIDA=-3	p VIDA NO NO=3	j mas no=-3	k -ar COMPARA=-3	j el otro=3	p JUEGO EL EL=3	k -y YO ME=-3
w y yo me=-3	k LO PASAR=3	k -a -sa=3	m a -sa=3	k -ro -ra ME=-3	m , hable=-3	w , hable=-3	k -na _ -ra=-3	j en esos=-3	m -en esos=-3	w en esos=-3	p PASAR NO ME=3
j no confiar=-3	w no _ confiar=-3	p QUIZA EL COMPARA=-3	p PERDON EL=-3	w lo _ digo=3	w lo que digo=3	k SI _ SER=-3	k COMPARA _ $=3	j no nunca=3	j si dije=3	p ELEGIR COMPARA ME=-3	m porque -a=3
w porque a=3	p ESTAR TU EL=-3	j estar que=-3	w ^ _ estar=-3	m LO plata=3	j a devolver=3	m -a devolver=3	w a devolver=3	w devolver=3	p HACER NO COMPARA=-3	m LO escondi=-3	m -es no=-3
m fueron LO=3	k LO ME=-3	m SER cosa=-3	w es cosa=-3	w perdi el=-3	k -de _ -la=3	k PERO _ -os=-3	j en otro=-3	p ME VER PORQUE=3	j los porque=-3	k LO -re $=-3	m sobre -de=-3
p ME LO=3	p COMPARA VIDA COMPARA=-3	p ME LO NOS=-3	p ME EL SE=-3	k PASAR _ -er=3	k ^ COMPARA SOLO=3	w ^ que mas=3	k SE EL=-3	m se EL=-3	j quise tu=-3	p SI ME PERDON=-3	k -ca _ COMPARA=-3
p NOS LO SER=-3	w la _ cuando=3	m , me=-3	w , me=-3	w mi _ yo=-3	j la una=-3	j a escondidas=-3	m -a escondidas=-3	w a escondidas=-3	w escondidas=-3	p PERDON LO QUIZA=3	p EL SER NO=-3
p JUEGO PORQUE ME=-3	k -en EL -do=-3	p FRIO CONFIANZA=-3	m tus -as=3	p LO SOLO LO=-3	p SI ME SEXO=3	k -me EL=-3	p COSA TODOS=3	m TU lo=3	m le HABER=3	j ido de=-3	w que _ a=3
k HACER LO=-3	k YO _ ELEGIR=3	k COMPARA ME -ra $=-3	m lo MENTIR=3	k COMPARA SER=3	j contra la=3	m contra LO=3	w contra la=3	j que le=-3	k HABER -ho=-3	k ^ -ba SOLO=-3	p OTRO ME EL=3
p COMPARA QUIZA PERDON=-3	p NO QUERIA NO=3	j no debi=-3	m no -bi=-3	w no debi=-3	m tienes COMPARA=3	w tienes que=3	k -ia _ LO=3	w yo _ no=3	j el vida=3	p HABER HABER COSA=3	p HABER NO HABER=3
k ^ SI NO=-3	w ^ si no=-3	k MENTIR _ -on=-3	k VER $=3	m VER $=3	p LO SE HABER=-3	j la cama=3	k JUEGO _ TU=-3	k EL _ SER=3	p VIDA EL NO=3	j enteraste en=3	m enteraste -en=3
w enteraste en=3	w te enteraste en=3	j anos no=3	j parte en=3	k $=3	k ^=3	s $=3	s ^=3	w $=3	w ^=3	p EL TU COSA=3	p ME EL PERDON=-3
k EL ERROR NO=-3	m ERROR no=-3	p TENER COMPARA YO=3	j di de=-3	k , -y EL=3	k PERDON _ -or=3	k LO=3	k ME _ -ta=3	s trans=-3	p PERO TU EL=-3	p TU OTRO HABER=3	j el solo=3
j lo verdad=-3	j lo fue=3	w me _ ,=-3	p COMPARA SE TU=-3	j sentias sola=-3	m sentias ESTADO=-3	w sentias sola=-3	w te sentias sola=-3	k ^ NO SER=3	k -sí=3	s sí=3	w sí=3
w esta _ $=3	k PORQUE ME -te $=3	j de tambien=-2	p CONFIANZA NO COMPARA=2	j a otra=-2	p COMPARA QUIZA COMPARA=2	p COSA COMPARA COMPARA=-2	m falta $=-2	w falta $=-2	k TODOS LO -es=2	m -ce sufrir=-2	j si mal=-2
w me fue=2	p PORQUE COSA=-2	j el muy=2	m SER tuyo=2	m SI para=-2	w si para=-2	k TU VOY -a=-2	m TU voy=-2	w te voy=-2	w te voy a=-2	j la porque=-2	m era TU=-2
k -a -ir LO=2	s fuero=2	w fueron=2	w en la cama=-2	k TU SUBJ -do=2	p COMPARA PORQUE COMPARA=-2	j no controladora=2	k ESTAR -da=-2	j anos la=-2	j si todo=2	m COMPARA me=2	j toda y=2
j por familia=2	w por _ familia=2	k ME _ COSA=2	m -ia pasado=-2	k -er -de=-2	m -er de=-2	j una pero=-2	m ME decia=2	w me decia=2	j estuvo y=2	p ME PERO SER=2	k TU TU -te=2
j de familia=2	p ME ESTAR LO=2	j madre de=2	w distante=2	k -or=2	j la si=-2	s iba=-2	w iba=-2	k -as , LO=2	s abrio=2	w abrio=2	j fiebre y=2
w ^ _ dijiste=2	k -or _ $=-2	w por _ $=-2	k ^ _ -jo=2	j la fue=2	w amigo=-2	s bebi=2	w bebi=2	m -de ella=-2	w de ella=-2	m la -la=-2	k ME -te COMPARA=2
k NO ELEGIR COMPARA=-2	j puse la=2	m puse LO=2	p PORQUE FRIO EL=2	j fue solo=2	p COMPARA LO VOY=-2	p PERO LO PERDON=-2	w hablamos=-2	k -na COPAS=-2	m una COPAS=-2	p LO JUEGO=-2	p VIDA VIDA ME=-2
j mi hablo=-2	j mi intencion=-2	m ME intencion=-2	w mi intencion=-2	j te cosa=2	j el pasado=2	j cada peso=-2	k -da -so=-2	m -da peso=-2	m cada -so=-2	w cada peso=-2	p HABER COMPARA EL=-2
k TU _ -re=-2	j en me=2	w es lo=-2	j algo la=2	p SI NO SE=2	k NO _ COMPARA=-2	p YO TODOS LO=2	j el tema=2	m EL tema=2	w el tema=2	k SI -si=-2	m SI asi=-2
m si -si=-2	w si asi=-2	k -de VIDA=-2	j es despues=2	j mio lo=-2	p PASAR SER YO=2	m -en eso=-2	w en eso=-2	j mensajes a=2	w ^ la mentira=-2	k SENTIR TODOS=2	m SENTIR todo=2
p SENTIR TODOS COMPARA=2	j familia de=-2	p LO CONFIANZA NOS=2	k LO -va=2	j sin tu=-2	p SUBJ ME=2	k COMPARA ME SENTIR=-2	j hiciste que=-2	p ERROR LO NO=-2	k COSA _ HABER=2	p PORQUE YO=-2	j te menos=2
k LO SENTIR=2	p TU LO SENTIR=2	m EL dia=-2	w el dia=-2	j fue relacion=2	s sabia=2	p SE HABER=2	j que donde=-2	k COSA -y=2	m COSA y=2	p OTRO OTRO=2	j hacerte dano=-2
m -te dano=-2	w hacerte dano=-2	j lo eso=2	p SER CONFIANZA COMPARA=2	k -de TU VIDA -en=2	k TU VIDA -en=2	j antes tu=2	k TENER COMPARA -er=-2	k TENER _ -er=-2	j no avisar=2	j perdon avisar=2	j por avisar=2
k PERDON -or NO -ar=2	w no avisar=2	w por _ avisar=2	w por no avisar=2	p VIDA PASAR ME=2	p TU COMPARA SI=-2	p ME TENER PORQUE=-2	p COPAS LO EL=-2	w durante meses=-2	j el entierro=2	j entierro de=2	m EL entierro=2
m entierro -de=2	w el entierro=2	w el entierro de=2	w entierro=2	w entierro de=2	p NO YO NO=2	k -na _ -un=2	j mi hermano=-2	m ME hermano=-2	w mi hermano=-2	p LO OTRO ME=-2	k , LO=-2
m , LO=-2	p MENTIR EL PORQUE=-2	k NO MENTIR=2	w significo=2	p COSA COMPARA TU=2	s prome=-2	p COMPARA ME QUIZA=-2	p SI LO COMPARA=2	k SER _ ERROR=2	m MENTIR en=2	k -ie _ -ra=2	m mi -y=-2
w mi y=-2	p COSA NO HABER=-2	p SE LO ESTAR=2	k NO PASAR NO $=2	k PASAR NO $=2	p LO COMPARA MENTIR=2	j el gimnasio=2	m EL gimnasio=2	s gimna=2	w el gimnasio=2	w gimnasio=2	j y digo=2
p COMPARA SEXO LO=2	k SER -de=-2	j hace que=-2	p TU ME COSA=-2	j cuando los=-2	w que _ $=2	s invie=-2	j era broma=-2	m broma ,=-2	w broma ,=-2	j otra te=-2	m EL vino=2
p PERO COMPARA NO=-2	s horas=2	w horas=2	p MENTIR LO PERDON=2	j una por=2	k ^ NO -en=2	w ^ nadie en=2	m de VOY=-2	w de semana=-2	k PORQUE TU LO=-2	m mi -ia=-2	s causa=2
j que voy=2	p SE LO OTRO=2	k -al _ LO=2	k JUEGO _ -a=2	m su -to=2	s podia=-2	k -in=2	s fin=2	w fin=2	k -os PASAR=2	k NO _ -os=2	j siempre el=-2
k COMPARA LO=2	k SEXO ,=2	m SEXO ,=2	k ^ _ -de=-2	m LO tenia=-2	j de antes=-2	p JUEGO ME=2	k -do EL=-2	k -y TENER=2	m y TENER=2	p ME ME ME=2	w en que=-2
m SER de=-2	k -ta -os=-2	k -y _ -va=2	p VOY MENTIR=-2	p SOLO ESTAR=2	k COSA _ PASAR=-2	w te _ con=2	p LO CONFIANZA TODOS=2	k -no -de=-2	m -no de=-2	j de primera=-2	k ^ SER -de=2
p LO COMPARA SER=-2	k -as -a LO=-2	w las _ $=-2	k -de LO -as $=2	s no=-2	w no=-2	p NO PASAR ME=2	p SEXO COMPARA LO=2	p PASAR LO PORQUE=2	s dolia=2	w dolia=2	k COMPARA EL -je=2
k COMPARA EL -je -a=2	k -a _ JUEGO=-2	j y traigo=-2	p EL ME PASAR=-2	w me _ de=-2	k PERO LO=-2	k COSA _ COMPARA=2	k -ba -on LO=2	p EL NO ESTAR=-2	p COMPARA ERROR COMPARA=2	p NOS OTRO=-2	k -ta _ NO=-2
p ME SENTIR COMPARA=2	k COMPARA SOLO=2	m que SOLO=2	k ^ TENER=-2	m ^ TENER=-2	m cuando EL=2	p PERDON LO ME=-2	p SI LO LO=-2	m -os nada=-2	s vos=2	w vos=2	s cerra=2
p NO MENTIR NO=2	k -bo _ $=2	j un sin=2	k -de -de=2	j meses de=-2	p VIDA PORQUE EL=-2	w se _ cuando=-1	p MENTIR EL JUEGO=-1	m nunca $=-1	w nunca $=-1	k , NO -es=-1	p EL COSA TU=1
p NO NO EL=-1	k -en $=1	m -en $=1	m que -sí=-1	w que sí=-1	k TU _ -ia=1	k SE _ -na=1	w se _ una=1	p TU NO COMPARA=1	j si hubiera=1	k , _ PORQUE=1	k -ia $=1
m -ia $=1	j sentir que=1	k COMPARA NO ELEGIR=1	s amiga=-1	j familia se=-1	s pelea=1	j una mala=1	m -na mala=1	w una mala=1	m lo -ra=1	p ME SEXO EL=1	k -ho _ ,=-1
w de _ familia=-1	k ^ EL -de=1	p NO LO COMPARA=-1	k ^ _ -re=1	k LO -ia COMPARA=-1	k COMPARA MENTIR $=-1	k -en EL -io=1	k SER _ -na=1	w en _ $=1	p NOS TENER=1	k -ga $=-1	m -ga $=-1
w no _ voy=-1	w pensar=1	j mi parte=-1	k -mo $=1	m -mo $=1	w esperando=-1	k -na _ -do=1	p EL ME TU=-1	k -un -so -de=1	w ^ _ dejaste=1	j sola la=1	p PERO ME=1
k -no _ -de=-1	p NO MENTIR=1	k -de EL OTRO=-1	m EL lo=1	m VIDA que=-1	k TU LO=1	p VIDA PORQUE=1	j dejaste en=1	k COMPARA -sí=1	m COMPARA sí=1	m cuando LO=1	p LO NO ESTADO=1
k ME _ -y=-1	j hubieras de=-1	j asi con=1	m decir LO=1	m nada $=1	w nada $=1	s tuve=1	w tuve=1	w tenia _ $=1	m mi -ra=-1	w empece=-1	k -on -ra COMPARA=-1
k TU ERROR ,=1	m falle ,=1	w falle ,=1	w te falle ,=1	k ME -di=-1	m me -di=-1	k LO _ HABER=1	p COMPARA TU JUEGO=1	s motel=1	w motel=1	p YO SOLO EL=1	p SOLO ME NO=-1
m pude -lo=1	s que=-1	w que=-1	k JUEGO _ VIDA=1	j dije lo=-1	p COMPARA LO SE=1	j yo sabia=1	w yo _ sabia=1	k LO CONFIANZA $=-1	p VIDA YO EL=1	s por=-1	w por=-1
k -ga _ COMPARA=1	k SER COSA=1	j de hermano=1	j dormir en=1	k -ir -en=1	m -ir en=1	m dormir -en=1	w dormir en=1	j porque por=-1	j no hacer=-1	w volver=-1	k PERO _ LO=-1
k ME _ -de=1	p SI SER LO=1	p LO PERO SER=1	j porque te=1	m esto TU=-1	w esto te=-1	p ME HACER MENTIR=1	s anos=1	w anos=1	m -na copa=-1	w una copa=-1	p PORQUE SER COMPARA=1
k -do -en LO=-1	k ^ EL ME -io=-1	j de aunque=1	j por vez=-1	k -na ME=1	p NO HABER SER=-1	j he y=1	k COSA SE=1	m COSA se=1	w de _ que=-1	k -de -ne=-1	s igual=1
m PERDON como=-1	p LO HABER=-1	k -na=1	j dio la=1	p COMPARA SENTIR COMPARA=1	p COPAS EL=-1	w usted=-1	p COSA ME=-1	w salida=1	p COMPARA NO NOS=-1	k -os _ JUEGO=1	w salir=1
p ME SENTIR NO=-1	p COMPARA NO=-1	j que cualquiera=1	p SE PASAR EL=1	w fue _ el=1	p COSA NO NOS=1	p NO ME QUERIA=1	j hice pasar=1	k TU -ce PASAR=1	m -ce pasar=1	w hice pasar=1	w te _ pasar=1
w te hice pasar=1	k COMPARA SE ME=1	w que se me=1	p TODOS EL LO=1	p ME ME HACER=-1	w y _ fue=-1	p TU TENER=1	k SOLO _ PORQUE=1	p HABER LO LO=1	p ME SI SER=1	k ^ _ -ee=-1	k -as -or TU=-1
p TU YA=-1	j las cosas=1	k EL MENTIR=-1	p EL COMPARA SE=-1	s lado=-1	w lado=-1	k LO -on=-1	p CONFIANZA ME LO=-1	j eso a=1	k SENTIR $=1	m SENTIR $=1	k LO -as=1
s tire=1	w tire=1	p EL ESTAR LO=1	j no tiene=-1	m NO tiene=-1	w no tiene=-1	k -ia NO=1	p ME OTRO EL=-1	k ^ TU FRIO=-1	m ^ eso=-1	w ^ eso=-1	p SI NO NO=-1
w porque estaba=-1	j seguro en=-1	m la CONFIANZA=-1	p JUEGO NO EL=1	p TU COMPARA PERDON=1	k PORQUE _ TODOS=-1	k -er _ -ta=1	j en empresa=-1	k ESTADO COSA=1	p ESTADO COSA=1	p ME ESTADO COSA=1	j y hablar=-1
j el dos=1	j se los=-1	k SI _ SE=-1	w si _ se=-1	j de mentir=1	j que estes=1	w que _ voy=-1	w , _ tambien=1	w y no tenia=1	p PERO HABER=1	k -bi -a=1	m -bi a=1
j una otra=1	k -re=-1	k , -do=1	m , -do=1	j y uno=1	k TU -je $=1	p ME JUEGO EL=-1	k COMPARA ME PERDON $=1	k ERROR COMPARA=-1	p COMPARA HABER SER=-1	p ESTADO VIDA EL=1	w el _ y=-1
k ^ VER LO=-1	s pasas=-1	m oficina ,=1	w oficina ,=1	m COMPARA le=1	p COMPARA LO HABER=1	j tiene y=-1	m -to que=-1	j que plata=-1	j que nacio=1	k -de COMPARA -io=1	m COMPARA nacio=1
w que nacio=1	j me decia=1	k -as _ PORQUE=1	w que la=-1	j cosas te=1	k NO -sa=-1	k -io _ -de=-1	j eso lo=1	p EL COPAS LO=1	k -so -de=1	m -so de=1	j lo encima=1
j no dije=1	k -or _ -es=-1	p FRIO TU LO=1	k ME -te LO=1	j de todos=1	k MENTIR _ $=-1	p SER SOLO COMPARA=1	p HABER HABER COMPARA=1	p SI PORQUE=1	k -ia=-1	p TU COMPARA MENTIR=-1	k TU -te -on=1
j dejaste y=-1	j aprendi a=-1	m aprendi -a=-1	w aprendi=-1	w aprendi a=-1	k LO _ LO=1	k -do COMPARA -as=-1	j pasado y=1	k -te -y YO=-1	k ^ NO SE=-1	p COMPARA HACER SER=-1	s baile=1
w baile=1	k -ca LO=1	m TU menti=1	k -as -es -y=1	m LO dos=-1	w era _ de=-1`,
};
