import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.es,
  bias: 0.073,
  enough: 0.4,
  rules: `any=1809	es.excuse.circumstance=2253	es.minimize.only-a-little=1476	es.blame.both-of-us=3032	es.conditional.sorry-if=3650	es.vague.some-things=2782	es.excuse.state-i-was-in=2319	es.minimize.not-so-bad=2815	es.passive.it-happened=2200	es.conditional.sorry-you-feel=3237	es.blame.but-you=3438	es.excuse.i-meant-well=3075
es.blame.your-failings=2288	es.excuse.turning-to-explain=3575	es.vague.sorry-for-everything=3039	es.blame.if-only-you=3728	es.passive.things-were-done=2684	es.blame.because-you=3880	es.blame.someone-else=3264	es.minimize.meant-nothing=2235	es.excuse.how-i-am-made=2704	es.excuse.not-in-control=3522	es.blame.you-made-me=1466	es.conditional.may-have=2794
es.passive.somehow=3029`,
  kinds: {
    SHIFT_BLAME: `j si hubieras=457	k TU ME=450	m TU me=450	k SI _ SUBJ=441	k SUBJ -do=441	k ^ _ HACER=441	m NO habria=441	m hubieras -do=441	p SI SUBJ SOLO=441	w no habria=441	j lo porque=432	m ^ vos=432
p SI NO SUBJ=432	w ^ vos=432	j si fueras=422	p SUBJ LO=422	p SUBJ NO=422	w fueras=422	k ME HACER -a=411	m LO habria=411	m tu ME=411	p TU ME HACER=411	w lo _ porque=411	w tu me=411
j fueras tan=399	j no fueras=399	j tendria que=399	k ME SUBJ=399	k NO SUBJ=399	k NO SUBJ SOLO=399	k SI NO SUBJ=399	k SI NO SUBJ SOLO=399	k ^ ME HACER=399	k ^ TU COMPARA=399	m NO fueras=399	m SUBJ tan=399
m fueras SOLO=399	m me SUBJ=399	m no SUBJ=399	p ME HACER COMPARA=399	p SI SUBJ=399	w fueras tan=399	w no fueras=399	w no fueras tan=399	w si _ fueras=399	w si no fueras=399	w tendria=399	j habria si=384
j no tendria=384	j que culpa=384	j si mas=384	j tu madre=384	k -ia _ SI=384	k EL SE=384	k ME ,=384	k NO -ia -do=384	k SI SUBJ=384	k TU NO SER=384	k ^ SI NO=384	m -te tu=384
m EL se=384	m ME ,=384	m ME hubieras=384	m NO tendria=384	m TU madre=384	m si SUBJ=384	m tendria COMPARA=384	m vos NO=384	p ME HACER LO=384	p SI NO COMPARA=384	p SI SOLO NO=384	p SI SUBJ NO=384
p SUBJ COMPARA=384	w ^ si no=384	w me hubieras=384	w no tendria=384	w tendria que=384	w tu madre=384	j como no=368	j ella se=368	j habria en=368	j me dijiste=368	j me empujaste=368	j querias que=368
j tambien que=368	j tu un=368	k -en PORQUE=368	k -on _ FRIO=368	k LO -ia -do=368	k ME -te LO=368	k MENTIR , PERO=368	k MENTIR _ PERO=368	k NO -ia COMPARA=368	k PORQUE _ HABER=368	k SOLO FRIO=368	k ^ EL SE=368
k ^ TU NO=368	m ME dijiste=368	m ME empujaste=368	m querias COMPARA=368	m sabia COMPARA=368	m tan FRIO=368	p FRIO MENTIR=368	p MENTIR FRIO=368	p NO SI SUBJ=368	p PERO HACER=368	p PERO TU ME=368	p SI SUBJ LO=368
p SOLO FRIO=368	p SUBJ TU=368	p TU VIDA NO=368	w empujaste=368	w habria _ si=368	w me dijiste=368	w me empujaste=368	w no tendria que=368	w querias que=368	w sabia que=368	p NO SUBJ=355	k PERDON COMPARA=-350
m PERDON que=-350	j cuando te=348	j dejaste a=348	j dejaste mi=348	j eres quien=348	j esta casa=348	j esto habria=348	j hubiera no=348	j lo eres=348	j nada esto=348	j nada habria=348	j nada si=348
j no tus=348	j porque a=348	j que hiciera=348	j que otro=348	j querias hiciera=348	j si casa=348	j tus me=348	j vos lo=348	j vos me=348	j yo tengo=348	k , YO NO -ia=348	k -as COMPARA -ra=348
k -en _ -ia=348	k -ia -do -en=348	k -te -do=348	k -te ME=348	k -te _ -te=348	k COMPARA -as COMPARA -ra=348	k COMPARA -ra $=348	k ME -te COMPARA=348	k ME SUBJ -do=348	k NO -de LO -ia=348	k NO _ SUBJ=348	k PORQUE NO HABER=348
k SUBJ _ FRIO=348	k TU COMPARA -te=348	k TU COMPARA ME=348	k TU SUBJ -do=348	k VER $=348	k ^ NO -de=348	k ^ NO -de LO=348	k ^ PORQUE -as=348	k ^ TU -te=348	m -en como=348	m COMPARA hiciera=348	m SI hubieras=348
m TU hubieras=348	m VER $=348	m conmigo $=348	m esta -sa=348	m fuiste TU=348	m tambien -te=348	m tambien TENER=348	p COMPARA COSA TENER=348	p COMPARA MENTIR NO=348	p EL EL YO=348	p EL ELEGIR COMPARA=348	p FRIO YO=348
p LO EL PORQUE=348	p LO SI SUBJ=348	p ME ME EL=348	p NO SI NO=348	p NO SUBJ NO=348	p PORQUE NO HABER=348	p SI ME SUBJ=348	p SI NO NO=348	p SI NO QUIZA=348	p SI SUBJ COMPARA=348	p SI SUBJ FRIO=348	p SI SUBJ ME=348
p SI TU QUIZA=348	p SI TU SUBJ=348	p SUBJ FRIO=348	p SUBJ ME=348	p SUBJ MENTIR=348	p SUBJ SOLO NO=348	p TU LO SI=348	p TU ME COSA=348	p TU PORQUE NO=348	p TU SUBJ NO=348	p TU TU COMPARA=348	p YO COMPARA PORQUE=348
p YO COMPARA TENER=348	s eras=348	s pract=348	s santa=348	w ^ _ ella=348	w ^ con lo=348	w conmigo $=348	w de _ habria=348	w el _ el=348	w en esta casa=348	w eras=348	w esta casa=348
w hiciera=348	w lo habria=348	w matrimonio=348	w me dijiste que=348	w mis _ me=348	w mujer=348	w nada _ esto=348	w nada de esto=348	w no _ hubieras=348	w practicamente=348	w que hiciera=348	w que querias que=348
w querias _ hiciera=348	w querias que hiciera=348	w quisiste=348	w santa=348	w si _ hubieras=348	w si hubieras=348	w te _ habria=348	w te lo habria=348	j no habria=348	p PERDON COSA=-341	k ^ PERDON COMPARA=-334	p PERDON SI=-332
s lamen=-332	p PERDON SENTIR=-328	w lamento=-325	j aprovecho de=322	j asi la=322	j casa habria=322	j celosa eres=322	j celosa que=322	j como mueble=322	j como por=322`,
    EXCUSE: `p ESTAR ESTADO=437	j tenia de=418	s estre=407	w pensaba=407	j no tenia=394	k ELEGIR -te=394	k ESTAR ESTADO=394	k ^ NO ELEGIR=394	m NO tenia=394	p NO ELEGIR LO=394	s pense=394	w no tenia=394
w pense=394	k -ce -or=380	k -uy _ -y=380	k COPAS -y=380	k LO -ce -or=380	k TENER -na=380	k ^ NO TENER=380	m -ce por=380	m COPAS y=380	m TENER una=380	m estaba ESTADO=380	m hice -or=380
m tenia LO=380	p TENER NO COMPARA=380	p TENER NO LO=380	w hice por=380	w lo hice por=380	w muy _ y=380	w no _ con=380	w no era yo=380	m ^ estaba=374	w ^ estaba=374	j no cabeza=363	j no pensaba=363
j no pude=363	j pense que=363	j tenia en=363	j tenia y=363	j un momento=363	k -en ME -sa=363	k -es NO=363	k LO -ba -a=363	k NO ELEGIR -te=363	k ^ -en ME=363	k ^ ESTAR ESTADO=363	k ^ LO -ce -or=363
k ^ TENER LO=363	m LO iba=363	m NO pensaba=363	m ^ iba=363	m mi -sa=363	m pense COMPARA=363	m queria -te=363	p ESTAR ESTADO LO=363	p LO COPAS NO=363	p LO VIDA TENER=363	p ME COPAS NO=363	p TENER ESTADO=363
p TENER LO EL=363	s adict=363	s ansie=363	s impul=363	s panic=363	w ^ _ queria=363	w ^ _ quise=363	w ^ _ tenia=363	w ^ en mi=363	w ^ iba=363	w ^ no tenia=363	w ansiedad=363
w era yo $=363	w estres=363	w lo iba=363	w lo iba a=363	w necesitaba _ $=363	w no pensaba=363	w no sabia=363	w panico=363	w pense que=363	w un momento=363	s discu=-355	s pensa=350
p PERDON COSA=-346	j de familia=343	j estaba mi=343	j estaba por=343	j hombres mi=343	j la autoestima=343	j la tenia=343	j me dio=343	j me nada=343	j momento de=343	j pensaba con=343	j tenia el=343
j trabajo no=343	j venia de=343	k -ba -me=343	k -ba -me $=343	k -ba EL=343	k -ba LO=343	k -ba _ VIDA=343	k -de ME VIDA=343	k -di -a=343	k -on -ad=343	k ELEGIR _ SENTIR=343	k ESTAR ESTADO -y=343
k ESTAR _ -or=343	k ME YA=343	k NO -ba -on=343	k NO LO -ce=343	k SE ME YA=343	k TENER _ -os=343	k TENER _ -y=343	k VIDA _ TENER=343	k ^ -a ME=343	k ^ EL -go=343	k ^ ESTAR ESTADO -y=343	k ^ TENER -na=343
k ^ _ -ba=343	m -ba el=343	m -di a=343	m LO autoestima=343	m ME daba=343	m ME dio=343	m ^ venia=343	m con -ad=343	m dormir $=343	m estaba PASAR=343	m hacerte SENTIR=343	m me YA=343
m nadie ME=343	m necesitaba -me=343	m pensaba -on=343	m pensar $=343	p COPAS NO ME=343	p ESTADO NO LO=343	p ESTAR ESTADO NO=343	p ESTAR NO LO=343	p LO TENER LO=343	p LO TENER NO=343	p NO ELEGIR SENTIR=343	p NO TENER LO=343
p SE ME YA=343	p TENER EL EL=343	p TENER ME LO=343	p TENER SENTIR=343	p VIDA LO COMPARA=343	s autoe=343	s enfer=343	s miedo=343	s muchi=343	w ^ _ juego=343	w ^ a mi=343	w ^ el juego=343
w ^ venia=343	w autoestima=343	w dormir $=343	w estaba _ por=343	w evitar=343	w hombres _ mi=343	w la autoestima=343	w me daba=343	w me dio=343	w miedo=343	w muchisimo=343	w nadie me=343
w no _ hice=343	w no lo hice=343	w no pensaba con=343	w pensaba con=343	w pensar $=343	w pude _ $=343	k ^ PERDON COMPARA=-338	p PERDON SI=-336	k ^ _ TENER=327	m ^ tenia=327	w ^ tenia=327	k ^ -ba=322
m ^ -ba=322	k PERDON SI=-321	m PERDON si=-321	j siento que=-319	j a saber=318	j actuo pensar=318	j ansiedad no=318	j aprendi a=318	j autoestima por=318	j con claridad=318	j con padre=318	j crei que=318
j cuando estoy=318	j cuando le=318	j de despido=318	j de tenia=318	j desde de=318	j desde lo=318	j dio por=318	j el ando=318	j el hice=318	j era momento=318	j estaba lo=318	j estaba pasando=318
j fui y=318	j hacerte dano=318	j hice nosotros=318	j iba saber=318	j idea que=318	j la mudanza=318	j la tengo=318	j llevaba dormir=318	j llevaba sin=318	j lo calle=318	j lo evitar=318	j los en=318
j mas fuerte=318	j me calle=318	j me case=318	j me muy=318	j me olvido=318	j me panico=318	j miedo por=318	j muy no=318	j muy solo=318	j nadie que=318	j necesitaba el=318	j ni idea=318
j no claridad=318	j no cuando=318	j no daba=318	j no evitar=318	j no hacerte=318	j nunca buen=318	j nunca momento=318	j pensaba claridad=318	j por ella=318	j por familia=318	j que entender=318	j que venia=318
j se olvido=318	j siente solo=318	j sin pensar=318	j solo queria=318	j soy es=318	j soy y=318	j tanta que=318	j tdah actuo=318	j tengo la=318	j tengo no=318`,
    MINIMIZE: `j el mundo=445	m EL mundo=434	m mundo $=434	p TODOS EL TODOS=434	w el mundo=434	w mundo $=434	j todo mundo=422	k EL TODOS $=422	k NO PASAR NO=422	k TODOS EL TODOS=422	k ^ NO -os=422	s peore=422
w peores=422	w todo _ mundo=422	w todo el mundo=422	j era una=407	j par de=407	j tampoco es=407	j un par=407	k -na SOLO=407	k NO SER COMPARA=407	k ^ NO SER COMPARA=407	m -un par=407	m par -de=407
m una SOLO=407	s par=407	w el mundo $=407	w par=407	w par de=407	w parejas=407	w tampoco es=407	w un par=407	w un par de=407	j cosas peores=391	j fue hace=391	j las parejas=391
j lo menos=391	j por menos=391	j una un=391	k PASAR -ce=391	k SOLO _ -na=391	k TODOS EL TODOS $=391	m LO menos=391	m LO parejas=391	m NO paso=391	m PASAR hace=391	m anos $=391	m fue -ce=391
m paso NO=391	m peores $=391	p LO TODOS TODOS=391	p NO SER MENTIR=391	w ^ tampoco es=391	w anos $=391	w apenas=391	w eso _ es=391	w fue hace=391	w las parejas=391	w lo menos=391	w mucho _ $=391
w no paso=391	w peores $=391	w por _ menos=391	w por lo menos=391	w tampoco _ que=391	j eso hace=371	j hay hacer=371	j paso nada=371	j una tonteria=371	j una verdad=371	k , -le ,=371	k -ce -os $=371
k -ho COMPARA $=371	k -je _ LO=371	k LO _ -na=371	k NO -ra SER=371	k NO SER MENTIR=371	k PASAR -ce -os=371	k SOLO SER=371	k SOLO _ SEXO=371	k ^ -or LO COMPARA=371	k ^ LO TODOS=371	m , vale=371	m -na tonteria=371
m era -na=371	m fue NO=371	m menos NO=371	m siquiera SER=371	m solo SER=371	m unos -os=371	p SER JUEGO=371	p SOLO SEXO NO=371	s podem=371	w , vale=371	w , vale ,=371	w ^ es un=371
w de verdad $=371	w era una=371	w eso no es=371	w hay _ hacer=371	w hay que hacer=371	w mas _ una=371	w no paso nada=371	w paso nada=371	w podemos=371	w tampoco es que=371	w tonteria=371	w una tonteria=371
s mundo=355	w mundo=355	j a pasar=346	j algo emocional=346	j algo una=346	j cosas mucho=346	j de mismo=346	j duro mes=346	j duro un=346	j era por=346	j eso ya=346	j estas un=346
j fue emocional=346	j fue nada=346	j fue noche=346	j hagamos de=346	j hizo tu=346	j le un=346	j menos no=346	j nada serio=346	j no infidelidad=346	j no llegamos=346	j para tanto=346	j pero para=346
j por hay=346	j por internet=346	j solo cosas=346	j solo era=346	j solo nos=346	j te mano=346	j todas parejas=346	j un mes=346	j una cena=346	j una nada=346	j vale pero=346	j vale te=346
j ya asi=346	j ya siento=346	j ya ya=346	k , -le , PERO=346	k , LO NO=346	k , LO NO SER=346	k , NO -a=346	k , NO -a TU=346	k , NO FRIO=346	k , NO FRIO $=346	k -as _ -un=346	k -di -un=346
k -er -na=346	k -ie ,=346	k -je COMPARA LO=346	k -le , PERO=346	k -le _ PERO=346	k -na -da $=346	k -na SOLO $=346	k -na _ -un=346	k -or OTRO=346	k -os _ -na=346	k -ra -to=346	k -ra -to $=346
k -re ,=346	k -un -es=346	k -un SOLO -de -es=346	k -un SOLO LO=346	k COMPARA SOLO -es=346	k COMPARA _ -da=346	k COSA -ho=346	k HABER -ho=346	k HACER TU=346	k LO PASAR -ce=346	k LO PASAR -ce -os=346	k NO FRIO $=346
k NO NOS=346	k NO PASAR NO $=346	k NO TU MENTIR=346	k NO _ SEXO=346	k OTRO , LO=346	k PASAR NO $=346	k QUIZA -en=346	k SER _ -go=346	k SOLO -de -es=346	k SOLO NOS=346	k SOLO _ -as=346	k TODOS LO -os=346
k ^ -a EL -al=346	k ^ -ra ME=346	k ^ NO -ra SER=346	k ^ NO SOLO=346	k ^ PASAR -un SOLO=346	k ^ SOLO ,=346	k ^ SOLO NOS=346	k ^ SOLO SER=346	m , fueron=346	m -di un=346	m -en todos=346	m -er una=346
m -ie ,=346	m -na cena=346	m -na mentirilla=346	m -or internet=346	m -ra tanto=346	m -re ,=346	m -un mes=346	m -y un=346	m COSA mucho=346	m COSA peores=346	m HACER tu=346	m NO llegamos=346
m NO nos=346	m NO serio=346	m QUIZA en=346	m SOLO era=346	m SOLO nos=346	m ^ tampoco=346	m ^ total=346	m cosas -ho=346	m es -ra=346	m hizo TU=346	m nada -io=346	m no -a=346
m para -to=346	m peor $=346	m por OTRO=346	m solo -os=346	m solo NOS=346	m un -es=346	m veces $=346	m vez -en=346	m ya SER=346	p HABER COMPARA LO=346	p LO HACER TU=346	p NO MENTIR SOLO=346
p NO SER JUEGO=346	p NO SER OTRO=346	p NO TU FRIO=346	p PORQUE COMPARA SOLO=346	p SOLO EL LO=346	p SOLO EL TODOS=346	p SOLO NO TU=346	p SOLO NOS NO=346	p YO LO SEXO=346	p YO NO SEXO=346`,
    CONDITIONAL: `k ^ PERDON COMPARA TU=571	j que hayas=549	s hayas=549	w hayas=549	p PERDON SI COMPARA=536	p PERDON SI EL=536	k PERDON SI=531	m PERDON si=531	k PERDON SI TU=521	j lamento te=513	p SENTIR LO PERDON=513	w si _ que=513
k PERDON COMPARA TU -as=504	k ^ PERDON SI=504	k ^ PERDON SI TU=504	p PERDON SI ME=504	w ^ siento que=501	k ^ PERDON COMPARA=496	p PERDON SI COSA=494	p SI LO PERDON=494	w lamento _ te=494	w que _ hayas=494	j lamento hayas=483	j lo sea=483
j sea que=483	k LO COMPARA -ea=483	k LO _ -ea=483	k PERDON COMPARA -as=483	k PERDON COMPARA LO=483	k ^ PERDON COMPARA -as=483	k ^ PERDON COMPARA LO=483	p SI TU ERROR=483	w lamento que te=483	w lo _ sea=483	w lo que sea=483	p PERDON SI TU=479
p SI PERDON=473	j siento hayas=470	j te hayas=470	k -ea COMPARA=470	k COMPARA -ea COMPARA=470	k LO COMPARA -ea COMPARA=470	k PERDON COMPARA TU=470	m -ea que=470	m COMPARA haya=470	m sea COMPARA=470	m siento SI=470	p PERDON SI ERROR=470
p PERDON SI NO=470	p PERDON SI SER=470	p QUIZA TU SENTIR=470	p SENTIR COMPARA TU=470	w que haya=470	w que sea que=470	w sea que=470	w siento si=470	p PERDON SI=458	j disculpa si=456	j si sentiste=456	j te sentiste=456
k PERDON SI ME=456	k QUIZA TU=456	k SENTIR , LO=456	k SENTIR , LO PERDON=456	k TU SENTIR ,=456	k ^ PERDON COMPARA NO=456	m QUIZA te=456	m TU sentiste=456	m hayas -do=456	p PERDON SENTIR SENTIR=456	p PERDON SI LO=456	p SI COSA PERDON=456
p SI LO EL=456	p SI SER LO=456	p SI TU EL=456	w sentiste=456	w te sentiste=456	m lamento COMPARA=451	p SI EL=451	w ^ lamento que=451	w lamento que=451	m siento COMPARA=449	w siento que=449	j perdon si=445
j haya tanto=439	j la haya=439	j lo haya=439	j lo hayas=439	j pido si=439	j si hice=439	k , ME PERDON=439	k , ME PERDON $=439	k -do PERDON SI=439	k -do _ SI=439	k PERDON COMPARA -es=439	k PERDON COMPARA NO -as=439
k PERDON COMPARA TU SENTIR=439	k PERDON SI NO=439	k PERDON SI TU SENTIR=439	k SENTIR SENTIR=439	k SI -es=439	k SI _ -de=439	k ^ PERDON SI ME=439	k ^ PERDON SI NO=439	m , pues=439	m COMPARA hayas=439	m LO hayas=439	m SI mi=439
m TU hayas=439	m disculpa SI=439	m perdon SI=439	m si -es=439	p PERDON TU ERROR=439	p SI COMPARA PERDON=439	p SI TU MENTIR=439	p SI TU SER=439	s dolid=439	w , pues=439	w ^ disculpa si=439	w disculpa si=439
w haya _ tanto=439	w lo hayas=439	w perdon si=439	w pido _ si=439	w que hayas=439	w que te hayas=439	w si _ de=439	w si mi=439	w te hayas=439	p SI ERROR=433	k ^ _ SI=431	w ^ _ si=431
k PERDON COMPARA=429	m PERDON que=429	k PERDON _ TU=428	p SI TU PERDON=426	p TU SENTIR PERDON=426	w ^ perdon si=426	p SENTIR PERDON=423	j algo te=419	j alguna te=419	j disculpa te=419	j en medida=419	j haya lo=419
j la medida=419	j medida en=419	j medida que=419	j mis bromas=419	j perdon sea=419	j perdona si=419	j por sea=419	j puede haya=419	j sea lo=419	j si eso=419	j si soy=419	j te dolido=419
k -da -en COMPARA=419	k -ea LO=419	k -en LO -da -en=419	k -es COMPARA TU MENTIR=419	k -or LO COMPARA -ea=419	k LO -da -en=419	k LO -da -en COMPARA=419	k LO PERDON SI=419	k PERDON -or SI=419	k PERDON COMPARA LO -as=419	k PERDON _ SI=419	k SE _ SENTIR=419
k SI -es COMPARA=419	k ^ LO PERDON SI=419	m LO medida=419	m ME bromas=419	m SI es=419	m SI lo=419	m disculpo $=419	m hayas SENTIR=419	m medida -en=419	m perdona SI=419	p COMPARA SENTIR PERDON=419	p COMPARA SENTIR SENTIR=419
p PERDON SENTIR ME=419	p PERDON SI SOLO=419	p PERDON TU ESTADO=419	p QUIZA SENTIR PERDON=419	p QUIZA TU QUIZA=419	p SE SENTIR SENTIR=419	p SENTIR COMPARA PERDON=419	p SENTIR ME PERDON=419	p SENTIR TU PERDON=419	p SI COMPARA EL=419	p SI EL TU=419	p SI ME EL=419
p SI ME PASAR=419	p SI NO SER=419	p SI SENTIR COMPARA=419	s impre=419	s medid=419	w , _ disculpo=419	w , me disculpo=419	w ^ perdona si=419	w bromas=419	w disculpo $=419	w dolido=419	w en _ medida=419
w en la medida=419	w impresion=419	w la medida=419	w la medida en=419	w lo _ si=419	w lo siento si=419	w me disculpo $=419	w medida=419	w medida _ que=419	w medida en=419	w medida en que=419	w mis bromas=419
w parecio=419	w perdon _ te=419	w perdon si te=419	w perdona si=419	w pido disculpas $=419	w si es=419	w si lo=419	w siento _ no=419	w siento que no=419	w te _ dolido=419	w siento _ te=411	p PERDON COMPARA SENTIR=399
j algo perdon=394	j amistad con=394	j bromas con=394	j creas que=394	j crees te=394	j da que=394	j de disculpo=394	j de haya=394	j debo una=394	j disculpa mi=394	j disculpas si=394	j ella te=394
j es perdon=394	j haya afectado=394	j haya dolido=394	j hayas por=394	j hayas que=394	j hayas sentido=394	j lamento asi=394	j lamento no=394	j lamento si=394	j lo tomado=394`,
    PASSIVE: `k SE -on=610	m se -on=610	k ^ SE -on=548	m ^ hubo=548	w ^ hubo=548	p LO JUEGO SE=515	k JUEGO SE=497	m JUEGO se=497	p SE SE=497	k LO JUEGO SE=487	k SE -on -as=476	k ^ LO JUEGO SE=476
j hubo un=449	j se limites=449	j se se=449	k HABER -un=449	k ^ LO COSA SE=449	k ^ SE -io=449	m HABER un=449	m fueron -do=449	m hubo -un=449	p SE COMPARA SE=449	p SE NOS=449	w ^ la cosa=449
w hubo un=449	j las fueron=433	k PASAR MENTIR=433	k SE -io LO=433	k ^ HABER -un=433	k ^ LO SEXO=433	m hubo COSA=433	m todo SE=433	p JUEGO SE COMPARA=433	p LO SEXO PASAR=433	s plane=433	w ^ hubo un=433
w todo se=433	k SE PASAR -do=420	j cosa fue=412	j la confianza=412	j salio de=412	j se decisiones=412	j se dijeron=412	j se sin=412	j se tomaron=412	j tomaron decisiones=412	k CONFIANZA SE=412	k EL -no SE=412
k LO CONFIANZA SE=412	k SE -go=412	k SE -so=412	k SE PASAR -de=412	k SE _ -na=412	k SE _ -un=412	k SEXO PASAR=412	k TODOS SE PASAR=412	k TODOS _ PASAR=412	k ^ LO CONFIANZA SE=412	k ^ TODOS SE=412	k ^ TODOS SE PASAR=412
m CONFIANZA se=412	m LO confianza=412	m SE tomaron=412	m cosa PASAR=412	m se -go=412	m se -so=412	m su SEXO=412	p EL LO CONFIANZA=412	p EL SE CONFIANZA=412	p JUEGO SE LO=412	p LO CONFIANZA SE=412	p SE LO PASAR=412
p SE NO SE=412	p TODOS SE PASAR=412	p VIDA JUEGO=412	s infor=412	s surgi=412	s tomar=412	w ^ _ confianza=412	w ^ _ mensajes=412	w ^ los mensajes=412	w ^ todo se=412	w dijeron=412	w la confianza=412
w se _ un=412	w se _ una=412	w se tomaron=412	w tomaron=412	j a mas=387	j amistad se=387	j camino se=387	j cosa otra=387	j cuando cuenta=387	j cuenta se=387	j de control=387	j en camino=387
j ese se=387	j hubo no=387	j la amistad=387	j la llego=387	j la mas=387	j los fueron=387	j mensajes fueron=387	j no debian=387	j que debian=387	j se algunas=387	j se control=387	j se fueron=387
j se gasto=387	j se malas=387	j se mentiras=387	j se nos=387	j se palabras=387	j su cama=387	j tomaron malas=387	j una otra=387	k -a SOLO=387	k -en EL SEXO=387	k -io LO CONFIANZA=387	k -io _ CONFIANZA=387
k -na COSA PASAR=387	k -on -as ELEGIR=387	k -on _ ELEGIR=387	k -to -de EL=387	k CONFIANZA SE PASAR=387	k CONFIANZA SE PASAR -do=387	k COPAS SE=387	k COSA PASAR -a=387	k COSA SOLO $=387	k EL VIDA SE=387	k HABER -un ERROR=387	k JUEGO SE -on=387
k LO CONFIANZA SE PASAR=387	k LO JUEGO SE -on=387	k LO SEXO PASAR=387	k LO VIDA SE PASAR=387	k NO SE -on=387	k PASAR -de FRIO $=387	k PASAR -do -da=387	k PASAR -do -en=387	k PASAR JUEGO=387	k PASAR MENTIR $=387	k SE -do=387	k SE -go $=387
k SE -io $=387	k SE -io LO CONFIANZA=387	k SE -mo=387	k SE -on $=387	k SE -on -as ELEGIR=387	k SE -on -os=387	k SE -on ERROR=387	k SE -on LO=387	k SE JUEGO=387	k SE MENTIR=387	k SE NOS=387	k SE NOS PASAR=387
k SE PASAR -do $=387	k SE _ ,=387	k SE _ -os=387	k SE _ -re=387	k SE _ JUEGO=387	k SE _ MENTIR=387	k ^ -te SENTIR=387	k ^ LO VIDA SE=387	k ^ PASAR -en=387	k ^ PASAR -en EL=387	k ^ SE -on -as=387	k ^ SE -on ERROR=387
k ^ SE -so=387	k ^ SE PASAR -do=387	m -de control=387	m -do sin=387	m -y es=387	m COPAS se=387	m EL cama=387	m LO amistad=387	m PASAR gastando=387	m SE cruzaron=387	m SE dijeron=387	m SE gasto=387
m SE nos=387	m SEXO fueron=387	m ^ acabe=387	m a SOLO=387	m camino SE=387	m control $=387	m cosas SE=387	m el MENTIR=387	m fue MENTIR=387	m limites $=387	m manos $=387	m mensajes PASAR=387
m salio -de=387	m se -do=387	m se -mo=387	m se JUEGO=387	m se MENTIR=387	m se NOS=387	m tomaron -as=387	p COMPARA SE MENTIR=387	p CONFIANZA SE PASAR=387	p COPAS SE=387	p EL SEXO NO=387	p JUEGO SE PASAR=387
p LO SE SOLO=387	p SE COMPARA JUEGO=387	p SE NOS PASAR=387	p SE PASAR FRIO=387	p SE PASAR JUEGO=387	p SE PASAR MENTIR=387	p SE PASAR PASAR=387	p SE PASAR SE=387	p SE SOLO COMPARA=387	p VIDA SE JUEGO=387	w ^ _ dinero=387	w ^ _ habido=387
w ^ _ sentimientos=387	w ^ acabe=387	w ^ el dinero=387	w ^ ha habido=387	w a _ otra=387	w a la otra=387	w camino se=387	w cierta=387	w comunicacion=387	w control $=387	w cosas se=387	w de control=387
w de control $=387	w debian=387	w el camino se=387	w el dinero se=387	w en su cama=387	w ese _ se=387	w fue _ y=387	w gasto=387	w informacion=387	w la amistad=387	w las cosas se=387	w las manos $=387
w lastimada=387	w limites $=387	w los _ fueron=387	w los mensajes fueron=387	w manos $=387	w mensajes fueron=387	w quedaste=387	w salio de=387	w se _ ,=387	w se _ algunas=387`,
    VAGUE: `k PERDON -or TODOS=526	k -or TODOS LO=494	k ^ PERDON -or TODOS=484	w perdon por todo=484	j arrepiento de=473	k ME PERDON -de=473	k PERDON -or TODOS LO=473	k ^ ME PERDON -de=473	m arrepiento -de=473	w arrepiento de=473	w me arrepiento de=473	j por ser=460
p ME PERDON COSA=460	w por todo lo=460	j hice cosas=446	k -or LO COSA=446	k ^ -ce COSA=446	w hice cosas=446	j perdon ser=429	j por pasado=429	k -de -as -as=429	k -or LO COSA $=429	k -or SER=429	k PERDON -or SER=429
k ^ PERDON -or SER=429	m -or ser=429	m NO siempre=429	m mejor $=429	m por SER=429	p COMPARA NO ESTAR=429	w mejor $=429	w no siempre=429	w perdon _ mi=429	w perdon por mi=429	w por ser=429	w que _ he=429
j por todo=416	m -or todo=416	w por todo=416	j como cosas=409	j cosas debia=409	j de pasado=409	j me porte=409	j mi comportamiento=409	j no perfecto=409	j ser mejor=409	j siento todo=409	k -de -as -as $=409
k -do PERDON -or ME=409	k -or TODOS LO COMPARA=409	k LO COMPARA -ce ,=409	k PERDON -or LO COSA=409	k ^ HABER SER -un=409	m ME comportamiento=409	m ME porte=409	m mis ERROR=409	m perfecto $=409	p COSA ESTAR=409	p LO PERDON COSA=409	p ME PERDON TODOS=409
p PERDON LO TODOS=409	p PERDON PORQUE COSA=409	p PERDON PORQUE PASAR=409	p PERDON TODOS COMPARA=409	p PERDON TU PASAR=409	p PORQUE PASAR COSA=409	p SE COMPARA HABER=409	s compo=409	s detal=409	s porte=409	w ^ he sido=409	w ^ hice cosas=409
w comportamiento=409	w de _ pasado=409	w detalles=409	w hay cosas que=409	w he sido un=409	w las _ no=409	w me porte=409	w mi comportamiento=409	w perdon _ ser=409	w perdon por ser=409	w perfecto $=409	w porte=409
w prometo=409	w ser mejor=409	w y por lo=409	k PERDON -de=393	m PERDON de=393	j asumo mi=384	j asumo parte=384	j de estoy=384	j estos meses=384	j falta lo=384	j hice debia=384	j la cosas=384
j lo malo=384	j lo sucedido=384	j los detalles=384	j mal y=384	j por comportamiento=384	j por demas=384	j por situacion=384	j pude mejor=384	j ser un=384	j siento este=384	j un idiota=384	k -ce COSA COMPARA=384
k -ce COSA COMPARA NO=384	k -do ERROR=384	k -or ME -to=384	k -or ME ERROR=384	k -y TODOS LO=384	k COMPARA NO ESTAR=384	k ELEGIR ME=384	k ELEGIR ME -te=384	k LO -lo=384	k LO -y=384	k LO COMPARA TU -ce=384	k ME PERDON -de -as=384
k ME _ ERROR=384	k NO ESTAR -a=384	k NO ESTAR -a LO=384	k NO SER TODOS $=384	k PASAR LO COSA=384	k PASAR LO COSA $=384	k PERDON -de PORQUE=384	k PERDON -or EL COSA=384	k PERDON -or ME=384	k PERDON -or ME -to=384	k PERDON TODOS=384	k SE COMPARA LO=384
k SE COMPARA NO=384	k TODOS LO COMPARA TU=384	k TODOS LO COSA $=384	k ^ -ti=384	k ^ ELEGIR ME=384	k ^ ELEGIR ME -te=384	k ^ SE COMPARA NO=384	k ^ VOY -a -ar=384	m -de muchas=384	m COSA cosas=384	m ELEGIR mi=384	m LO demas=384
m LO detalles=384	m LO malo=384	m LO sucedido=384	m LO y=384	m PERDON todo=384	m TODOS eso=384	m ^ -ti=384	m ^ estoy=384	m ^ prometo=384	m asumo ME=384	m estos -es=384	m lo -lo=384
m los SOLO=384	m ser -un=384	m ser TODOS=384	m sucedido $=384	p LO PERDON TODOS=384	p ME COMPARA PASAR=384	p ME ERROR LO=384	p ME PERDON PORQUE=384	p PERDON COMPARA HABER=384	p PERDON COSA PASAR=384	p PERDON TODOS EL=384	p PERDON TODOS ME=384
p PORQUE SE LO=384	p SE HABER COSA=384	s estos=384	s idiot=384	w ^ _ siempre=384	w ^ asumo mi=384	w ^ estoy=384	w ^ no siempre=384	w ^ prometo=384	w asumo _ parte=384	w asumo mi=384	w asumo mi parte=384
w cosas de las=384	w de las que=384	w de muchas=384	w demas=384	w estos=384	w estos _ $=384	w estos meses=384	w estos meses $=384	w hice _ de=384	w idiota=384	w las que no=384	w lo malo=384
w lo sucedido=384	w lo sucedido $=384	w los detalles=384	w maneras=384	w me _ mal=384	w muchas _ $=384	w no _ he=384	w no _ perfecto=384	w por _ comportamiento=384	w por _ demas=384	w por mi comportamiento=384	w que te he=384
w se _ no=384	w se que la=384	w se que no=384	w ser un=384	w sucedido=384	w sucedido $=384	w todo _ por=384	w todo eso=384	w ultimamente=384	k -or TODOS=378	m por TODOS=378	j perdon todo=374
m ^ hice=374	w ^ hice=374	w perdon _ todo=374	k PERDON _ TODOS=372	w ^ _ arrepiento=363	w ^ me arrepiento=363	p PERDON TODOS=359	j perdon mi=351	m -as cosas=351	j que he=336	k NO TODOS=336	m -ce cosas=336
m SER mejor=336	m ^ asumo=336	m no TODOS=336	p LO HABER COSA=336	p ME PERDON LO=336	p PERDON EL COSA=336	w ^ asumo=336	p PERDON TODOS LO=332	j he sido=323	m he SER=323	w he sido=323	p LO SE=-321
j disculpo por=320	j mi parte=320	j no siempre=320	j todo hice=320	k LO PERDON -or=320	k VOY -a -ar=320	k VOY _ -ar=320	k ^ LO PERDON -or=320	k ^ PERDON -or ME=320	m ME parte=320`,
  },
  weights: `s quisi=328	s parec=303	s cobar=-294	s llama=-292	m tu -es=285	w segui=-284	w mientras=-282	w quisiste=280	w exagerabas=-280	m exagerabas $=-276	w exagerabas $=-276	k PASAR _ SEXO=-276
k PORQUE -as=274	s exage=-272	j los me=271	j queria un=270	s pasan=270	k SER ME $=-270	s mient=-268	w llamarte=-268	s decid=-267	k PERDON -or -te=-266	w ^ te hice=-266	k , COSA=265
m , COSA=265	j nunca nada=265	k -a EL COMPARA=264	k ^ TU -ce=-263	k -os _ -en=260	k ^ PERDON -or -te=-258	m lo ELEGIR=-255	k -me _ LO=-255	w necesitas=-254	j me ya=253	m una $=-253	w una $=-253
k NO _ -la=-251	k ^ -a EL=250	m ^ mis=249	w ^ mis=249	k -or -te=-249	m por -te=-249	s sobri=-249	p LO NO YO=248	k TU -to=-248	k NO _ -re=248	k -or _ -te=247	p TENER ME=245
k "=-245	s "=-245	w "=-245	k -de -me $=245	w , _ por=-244	k ^ _ YO=-243	w ^ _ yo=-243	w devolverlo=242	p NO FRIO=-242	k TENER _ EL=-242	k ^ NO FRIO=-242	w querias _ $=241
s mia=-241	w mia=-241	k -y _ PERDON=241	w fui _ $=-240	j estaba de=240	s inten=240	k -de -me=240	m de -me=240	w pasando=239	k PERDON _ -te=-238	k -uy=238	s muy=238
w muy=238	w los _ me=236	j y para=-236	j te cuando=-235	k -as _ -do=235	s explo=235	k ^ _ -os=234	m me -on=233	w ^ _ tres=-233	s once=-232	w once=-232	j que digas=-232
w mentirte=-232	s diver=231	m NO le=231	k , _ VOY=-231	w se _ la=230	w palabra=-230	w acepto=229	j me puerta=229	w lo _ no=229	p TENER COMPARA ME=229	k ^ _ -er=229	j la mia=-229
p SOLO PASAR=228	m te -to=-228	k ELEGIR _ ,=-227	k -se COMPARA=226	m -se que=226	k ^ TU -es=226	k NOS _ -te=226	j nunca me=226	p COMPARA LO ELEGIR=-226	k -do _ -es=-225	k ^ _ -le=-225	j a antes=225
p PORQUE NO LO=-225	k COSA -ra=225	k ^ SER YO=-225	w prometi=-224	k , _ -or=-224	j tenia a=-224	w queria _ ,=-223	w necesitaba=223	w ^ a el=223	k ME _ ME=223	j haberte lo=-223	k ^ -a TU=-223
s calor=222	w calor=222	w ^ _ decia=-222	s excus=-222	w nunca me=222	s soled=222	w soledad=222	s duerm=-222	s carta=-222	k ELEGIR _ $=-222	j quise ya=222	k -es -de -me=222
w esa _ $=-221	m LO fue=-221	k ELEGIR -ir=-221	s use=-221	w use=-221	s pagar=-221	k TU -ne=-221	m te -ne=-221	j mucho que=221	s detal=221	k -ra _ TU=-221	w excusa=-221
k -ba _ -y=-221	m LO mio=220	m lo ME=220	w lo mio=220	m -os meses=220	j haberte que=-220	k -as -on=220	k -te _ -ce=220	j nunca debi=-220	m nunca -bi=-220	w nunca debi=-220	p PASAR OTRO=-220
m NO fuiste=-220	j y dia=-219	m VIDA no=219	j tenia un=-219	j no tenias=219	m NO tenias=219	w ^ _ tenias=219	w ^ no tenias=219	w no tenias=219	s impor=219	w elegi=-219	w ^ _ ella=219
w cobarde=-218	k MENTIR -y=-218	m MENTIR y=-218	k -la _ $=-217	s bueno=217	k -os ME=217	m -os me=217	m tu SENTIR=-217	m ^ prometo=217	w ^ prometo=217	s falso=-217	j nadie mas=-216
m nadie SOLO=-216	w nadie mas=-216	p NO HACER=-216	j no tienes=-216	p LO TU SOLO=216	k ESTAR PASAR=215	w sobrio=-215	m no -or=-215	w no por=-215	j nunca te=215	s tembl=-215	m SER mi=215
s llave=-215	j tambien que=214	p PASAR NO LO=214	k -un _ LO=214	p ESTAR NO=214	s motiv=-214	j que mientras=-214	s tuvis=-213	w tuviste=-213	k PASAR -do $=213	w , _ voy=-213	k TU -as -on=213
s llora=-213	k COMPARA JUEGO=-213	w perdiste=-213	m mia $=-212	w mia $=-212	m NO tienes=-212	w no tienes=-212	s tonte=212	k ^ -me=-212	m ^ -me=-212	j porque lo=-212	j te ni=-212
j menti te=212	k -as PASAR=212	j dia me=-212	w tanta=212	w parecia=211	w los _ a=-211	j te las=-211	k ^ LO COMPARA -ce=-211	w ^ nunca debi=-211	k LO _ -an=211	k PERDON NO=-211	m PERDON no=-211
k NO SER YO $=211	j fue no=211	k -on _ NO=211	w llave=-211	p SOLO HABER=211	k -en -ro=-211	k ^ TU COMPARA=210	k -es -ar=-210	s pract=210	w practicamente=210	j fui porque=210	k LO -me=-210
k JUEGO LO=-210	w el _ te=210	k ME -te TU=-210	m en -ro=-210	w quedar=-209	j para y=-209	p LO PORQUE COMPARA=209	s chist=-209	j en anos=209	w en _ anos=209	j te esto=209	k SEXO _ -do=209
p ESTAR COSA=209	k -or NO -te=208	j a si=-208	j para tu=-208	k ^ -te COMPARA=-208	k ^ ME -se=208	m mientras -as=-208	s elegi=-208	k LO ELEGIR=-207	k -os -os=207	m no FRIO=-207	k ^ NO ME -as=207
k -uy _ $=207	w muy _ $=207	j que mis=207	s cruel=-207	k EL -to -de=206	m -as con=206	s tocar=-206	w segunda=-206	k ^ NO -ia=205	w problemas=205	k -ce -os=205	p COMPARA TU TODOS=-205
s tome=-205	w tome=-205	m mentir $=205	w mentir $=205	s tanta=205	k NO FRIO $=-205	p NO ME ELEGIR=-205	j a su=-205	k ^ LO -ad=205	w ^ _ pusiste=205	w ^ te pusiste=205	k , _ -go=205
j toca mi=-204	j a hacerlo=204	j te mientras=-204	k SER _ EL=-204	k COMPARA -me $=-204	w domingo=-204	k ^ _ -ne=-204	k ^ LO -ce -ra=204	w decirte=-204	k -or _ TU=-204	m motivo $=-204	w motivo $=-204
w ^ nadie me=-204	j ahora tu=-204	k TU -te -de=-204	j el domingo=-204	m EL domingo=-204	w el domingo=-204	w ^ no tengo=-204	m ^ podia=-204	w ^ podia=-204	k TU NO -te=-204	w quedarme=-204	m VIDA para=-203
j pense que=203	k VER _ $=203	k -si NO=203	k EL COPAS $=202	w motivo=-202	m derecho -a=-202	w derecho a=-202	j estaba no=202	w , no por=-202	j eso pasa=202	p LO LO SE=202	p YO MENTIR=-202
j no le=202	w no tienes que=-202	m perdon $=202	w perdon $=202	s fuert=202	m nunca ME=202	j y cada=-202	m COMPARA habia=-201	j un no=201	k ^ -je=-201	m ^ -je=-201	m ^ tome=-201
w ^ tome=-201	j ni me=201	m sus -es=201	m -a su=-201	w a su=-201	k TENER -un=-201	m TENER un=-201	j que segui=-201	j a menos=201	m EL menos=201	w a _ menos=201	w a el menos=201
w el menos=201	m no -ba=201	k NO -ia $=201	s derec=-201	w derecho=-201	s llame=-201	w llame=-201	k PASAR -do=201	w ^ nunca me=200	m era MENTIR=-200	w porque _ lo=-200	k , NO -or=-200
s domin=-200	j derecho a=-200	p PASAR PASAR ME=-200	m -te como=-200	p QUERIA TU=-200	k ME QUERIA=200	m -ce anos=199	j tuvo que=-199	j no podia=199	w ^ _ once=-199	w lloraste=-199	k -te PORQUE=-199
s caso=199	w caso=199	s reuni=-198	j culpa que=198	m fue -do=198	k HABER _ -un=198	m de -as=198	j nada mas=198	w nada mas=198	k -on _ COSA=198	p NO QUERIA TU=-198	j nunca preguntaste=198
m ese -no=-198	k , _ -to=198	m -te ni=-198	p PASAR ME OTRO=-198	k -si ,=198	m -si ,=198	m asi ,=198	w asi ,=198	k TENER _ -te=-198	k -me _ COPAS=-197	m no -os=197	m mio $=-197
w mio $=-197	j voy de=-197	k CONFIANZA -en=-197	m CONFIANZA en=-197	k -de EL -to $=-197	w apenas=197	j no no=197	k -es -de -lo=-197	k -es -de -lo $=-197	k ^ NO -je=-197	k PERDON _ -le=-197	k ESTADO NO=-197
k -zo $=-197	m -zo $=-197	k -y ME PERDON=196	k NO _ PERDON=-196	k -es _ -lo=-196	j me estaba=196	k -da QUIZA=-196	m de PORQUE=196	k MENTIR _ -de=-196	m el -es=-196	s muert=196	k -io -a=-196
m -io a=-196	j vos no=-196	w vos no=-196	m NO podia=195	w no podia=195	w fuerte=195	s insul=-195	k NO PASAR -un=-195	w no fue un=-195	s tres=-195	w tres=-195	k ^ SER YO -en=-195
k -do -te=-195	k -en -er=-195	m en -er=-195	j te delante=-195	k ^ NO -as=-195	m sin -te=-195	w ^ tienes que=195	j la use=-195	k ME -ta=194	p NO HACER NO=-194	m TU primero=194	m nada SOLO=194
k -to -de=194	m -to de=194	w , _ un=194	p MENTIR PORQUE TU=194	k ME -on=194	s casas=194	j era cierto=-194	w era cierto=-194	m COMPARA fue=-194	w que fue=-194	p TU PORQUE YO=-194	k -vi=-194
s hijo=-194	w hijo=-194	s tendr=194	k -un _ SOLO=194	k -y _ -ia=-194	k NO -an=194	m no -an=194	w volvi=-194	w partido=-194	k -te _ PASAR=-194	j fue cruel=-194	k PASAR -el=-194
m PASAR cruel=-194	m fue -el=-194	w fue cruel=-194	w llamaba=-194	p QUIZA SENTIR=193	w enferma=-193	k ^ VOY -a -ar=193	m ^ sabia=-193	w ^ sabia=-193	m por NO=193	w necesites=-193	w ^ _ habia=-193
k -ui=-193	k ^ -vi=-193	m ^ -vi=-193	k SER _ -me=193	p LO LO HACER=193	s vanid=-193	w vanidad=-193	s puedo=-193	w puedo=-193	k , _ -te=-193	w carta=-193	m -y la=-193
w y la=-193	w aquello=193	m porque SER=-193	j mi para=-192	m nunca TU=192	w nunca te=192	k -er -na=192	m -er una=192	k ME SUBJ=192	m me SUBJ=192	k -es _ -me=192	j no eras=-192
j si quieres=-192	j yo quien=-192	k SER YO -en=-192	m YO quien=-192	w yo quien=-192	s acaso=192	w acaso=192	j lo nosotros=192	m ^ asumo=192	s asumo=192	w ^ asumo=192	w asumo=192
m veces $=-192	w veces $=-192	s sufic=192	w suficiente=192	k ME -se=192	m me -se=192	s apena=192	p ESTAR PASAR=192	m me QUERIA=192	s diste=-192	w diste=-192	m COMPARA hiciste=-192
w que hiciste=-192	j a esto=192	j y arrepiento=191	k TENER -or=191	k MENTIR _ -y=-191	m ^ esto=-191	w ^ esto=-191	k COMPARA -en=191	s salio=191	w salio=191	w , _ como=191	k NO -a TU=191
j pero tu=191	k ELEGIR _ -un=191	w queria _ un=191	m SER mio=-191	j y volvi=-191	s falla=191	k SE -io=190	m se -io=190	s enfer=-190	k ^ -na=190	m ^ -na=190	j que necesitas=-190
w lo _ me=190	k , -y ME=-190	s egois=-190	w egoista=-190	k NO FRIO=-190	w te _ de=-189	s apost=-189	m pasando $=189	w pasando $=189	k -es PORQUE=189	k ^ NO LO -ce=189	m en TU=-189
k -y _ QUERIA=-189	k NO _ -sa=-189	w entender=189	w cruel=-189	k -va $=189	m -va $=189	m ya -as=189	s quite=-189	w quite=-189	p PASAR EL ME=189	k ME QUERIA ,=189	k TENER COMPARA -te=-189
k TU -te -a=189	s hoy=-188	w hoy=-188	k -on _ TU=188	s borra=-188	s moles=188	w te _ como=-188	m verla $=-188	w verla $=-188	k COMPARA LO -te=-188	k COMPARA LO -te $=-188	p QUIZA TU LO=-188
s fingi=-188	k COSA _ $=188	k ^ TU -ce SENTIR=-188	k -as _ ,=-187	k -si $=187	m -si $=187	m asi $=187	w asi $=187	m desde -re=-187	m secreto $=-187	w secreto $=-187	s andas=187
w andas=187	w ya _ que=187	k LO -as $=-187	s pense=187	w pense=187	k -en ELEGIR=-187	k ^ _ -ve=-187	m ME hubieras=187	w me hubieras=187	p ME HACER COMPARA=187	j un te=-187	w compre=-187
s comen=187	m que -en=186	p SER ME COMPARA=-186	j me hubieras=186	j medio te=186	j medio y=186	k ^ NO -bi=-186	w ^ _ debi=-186	k TU -te PORQUE=-186	k PASAR _ COMPARA=186	p YO LO COMPARA=186	j crisis los=186
k -ba -ho=-186	k ^ NO -os=186	j tu el=-186	p QUIZA ESTADO=-186	k -de -as=186	j no puedo=-186	k ME -io $=-186	p COMPARA COMPARA HACER=186	j use de=-186	k TU -as $=-186	k SER _ -er=186	p ME LO QUERIA=-185
j si falta=-185	j tres de=-185	j la segunda=-185	m LO segunda=-185	w la segunda=-185	w reunion=-185	k VIDA _ -os=-185	w ^ _ decir=-185	k -es _ YO=185	w ^ _ tambien=185	p NO SER SENTIR=-185	k HACER -de -te=185
k PERDON LO=185	k -de -re=-185	j no sabia=185	w perdonar=185	p TU SENTIR NO=-185	j te pusiste=184	m TU pusiste=184	s pusis=184	w pusiste=184	w te pusiste=184	m no EL=184	w no le=184
m ^ aunque=-184	w ^ aunque=-184	k ^ -de COMPARA=184	m desde COMPARA=184	w ^ desde que=184	w desde que=184	p SE PERDON NO=-184	k -en LO -ra $=-184	s pelic=184	j la para=-184	j por hecho=-184	w estabas _ de=-184
p VOY QUERIA=-184	j lo tuyo=184	j lo ni=-184	j nada si=184	p TU SENTIR ME=-184	k -un -to $=184	p TENER SEXO=184	w ^ _ ni=183	m no -ia=183	s cobra=183	s verla=-183	w verla=-183
k ^ EL OTRO=183	k ^ EL -do=183	m -de otra=183	p EL ESTAR NO=183	m dia ,=-183	w dia ,=-183	j cuando lo=-183	k -a _ PORQUE=183	m NO tengo=-183	w no tengo=-183	s dudas=-183	w dudas=-183
m que JUEGO=-183	j no con=183	p ELEGIR ELEGIR=-183	k -or NO=183	j el ya=-182	j me gustaba=-182	m ME gustaba=-182	w gustaba=-182	w me gustaba=-182	w nuestra=-182	k -ta -te=182	j te algo=182
j y dejaste=182	w y _ dejaste=182	j tu sabes=182	m era -to=-182	k -ti=-182	w no _ lo=182	w detalles=182	s comod=-182	w buenas=182	j lo ahora=-182	s tonta=-182	w tonta=-182
j no tengo=-182	s escri=-182	k -on NO=182	k -or ME=-182	m por ME=-182	j tres la=-182	k ^ -or ME=-182	k QUERIA TU=-182	j perdon tu=-181	j soy quien=-181	w soy _ quien=-181	w soy yo quien=-181
w ^ para ti=181	j noches que=-181	k , HABER=181	m , HABER=181	m porque YO=-181	w porque yo=-181	m ti $=-181	w ti $=-181	j mi te=-181	p NO ME MENTIR=-181	j porque yo=-181	k COSA TENER=180
k QUIZA _ -on=180	k ^ SER ME $=-180	p NO HACER LO=-180	m falso $=-180	w falso=-180	w falso $=-180	k -es _ -an=180	m ^ hablaba=180	w ^ hablaba=180	p SOLO ESTADO=180	p SE COMPARA PERDON=-180	p COMPARA PASAR PORQUE=-180
k NO _ -to=180	k NO EL=180	w ^ _ estres=-180	w dejaste _ $=180	k ME _ TU=-180	j me cuenta=180	j mi con=180	j el final=180	m EL final=180	s final=180	w el final=180	w final=180
k HACER _ EL=-180	j para un=-180	s vida=180	w vida=180	k -ha=-180	k NO ME SENTIR=-180	s eras=-180	w eras=-180	j ni ni=-179	w a _ porque=179	j deje a=-179	w necesidades=179
k -de -re $=-179	w desde _ $=-179	w lo _ con=179	k -en LO -es=179	m querias -er=179	m LO carta=-179	p YO LO EL=179	m -te cuando=-179	m contartelo $=-178	w contartelo $=-178	j estabas de=-178	p NO NO ELEGIR=-178
m NO dormir=178	p PORQUE ME VIDA=178	k NO -bi=-178	m NO debi=-178	k ^ SOLO=178	m ^ SOLO=178	w lleva=178	m deje COMPARA=-178	w deje que=-178	j la cabeza=178	m LO cabeza=178	w la cabeza=178
m no -es=-178	w prometo=178	p SI LO ME=178	w tonterias=178	p PASAR COMPARA SE=178	w como te=-178	k -bi=-178	j cuando que=-178	w nunca _ lo=178	w la _ yo=-178	k YO _ -do=-178	p YO PERDON=178
w cobardia=-178	w aquella=-177	k ^ -es=-177	m ^ -es=-177	k -ri=-177	s ir=-177	w ir=-177	k -pi LO=-177	m rompi LO=-177	k HABER _ -ho=177	k ^ _ $=-177	w ^ _ $=-177
j no y=-177	w lo mejor=177	k SER _ -ra=177	p LO COMPARA TODOS=177	k SER -so=-177	k QUIZA _ -ra=177	k NO -je=-177	w ^ _ puse=-177	w ^ por lo=176	k , SOLO=176	m , SOLO=176	k -y _ -re=-176
m es MENTIR=176	w es mi=176	w llamaba _ $=-176	j la soledad=176	m LO soledad=176	w la soledad=176	k -y _ -se=-176	w ^ dije que=-176	p PERO COMPARA SER=176	w bueno=176	j esto es=-176	w por _ en=-176
k ^ ME HABER -do=176	k ^ NO PASAR -un=-176	k LO -no=-176	k LO _ -ad=-176	s golpe=-176	k NOS -as=176	s grita=-176	j me obligo=-176	m ME obligo=-176	w me obligo=-176	w obligo=-176	j pero en=176
m SER cierto=-176	k , PERDON=175	m , PERDON=175	w preguntabas=-175	k ERROR -on=175	k -ra -as=-175	m ahora -as=-175	k ^ -le LO PORQUE=175	j ti es=175	p PORQUE TODOS=175	j cada que=-175	k -or EL $=-175
k ^ -y=175	m ^ -y=175	m ^ y=175	w ^ y=175	m -un disgusto=175	k -na -ad=175	m una -ad=175	w invente=-175	w , y me=-175	w seguido=-175	s creer=-175	k -on -ad=175
m con -ad=175	k -io -as=-175	k ^ _ ,=175	w ^ _ ,=175	j la vida=174	m LO vida=174	w la vida=174	k -en LO -ra=-174	j te los=-174	j asumo lo=174	k ^ -je COMPARA=-174	s prefe=-174
s marte=-174	w martes=-174	j ya era=174	k , NO -a=174	k , NO -a TU=174	m no -a=174	w , no a=174	w no a=174	w no a ti=174	s tanto=174	p COMPARA PERDON COSA=-174	k ^ NO ELEGIR=174
m ^ vi=-174	w ^ vi=-174	m pense COMPARA=174	w pense que=174	k ^ _ -ir=-174	p ME SENTIR ESTADO=174	k -or ME -os=-174	j no tuvo=-174	m lo -re=-174	k ELEGIR -la=-174	k COSA _ LO=174	m dicho COMPARA=-174
w dicho que=-174	w ^ me vi=174	k LO -ce ,=-174	m -ra no=-174	w hace _ $=174	w coche=-174	m LO mejor=174	k ^ HACER -de -ar=-174	k LO COMPARA -as $=-173	j la da=173	w ni me=173	k -es -ia=-173
k TU ESTAR -do=-173	p SEXO ME=-173	m -de como=173	s coche=-173	k -eo $=173	m -eo $=173	j a otro=173	p VER EL=-173	w encontraste=-173	w preferi=-173	k QUERIA _ -de=173	w de otra=173
j cuenta que=173	m ^ dije=-173	w ^ dije=-173	s mucho=173	k -oy=-173	s doy=-173	w doy=-173	j te ese=-173	k LO -ce -on=173	w lo hice con=173	m ^ una=173	w ^ una=173
k ^ -pi=-173	m ^ -pi=-173	m ^ rompi=-173	w ^ rompi=-173	k ^ -on=173	m ^ -on=173	m familia NO=173	k ^ _ -ra=173	k -ho $=172	m -ho $=172	w tu _ estabas=172	k ^ PERDON -te=-172
m PERDON haberte=-172	j tome dos=-172	k TU LO -es=172	k ^ -ra TU=172	w no _ me=-172	k -y -no=172	m y -no=172	j dinero un=-172	w ^ _ sobrio=-172	j cabeza en=172	m ^ antes=-172	w ^ antes=-172
k -ta -ta=172	s deber=172	w los _ en=-172	j no saber=172	s pagas=-172	w pagaste=-172	m te -ta=172	k VOY _ TU=-172	j es un=172	p LO PASAR TU=-172	m una -na=172	w tocar=-172
m nadie ME=-172	w nadie me=-172	k -er COMPARA=-172	p HABER ESTADO COMPARA=-172	k -ue EL=-171	w que habia=-171	j en para=-171	j y use=-171	k CONFIANZA _ LO=-171	k SOLO _ -ra=171	k FRIO $=-171	m FRIO $=-171
j esta de=171	s pregu=-171	p NOS VIDA=-171	j dos cosas=-171	m NOS cosas=-171	w dos cosas=-171	w las dos cosas=-171	j hice a=-171	j menos yo=171	j tu tenia=171	k PASAR -os=171	j que engane=171
p NO COMPARA QUIZA=171	k -ro COMPARA ME=-171	w ti _ $=-171	j una dos=171	m -en me=171	k LO COMPARA $=171	k -y MENTIR=-171	m y MENTIR=-171	m ME vi=171	w me vi=171	j un hotel=-171	m -un hotel=-171
w un hotel=-171	m disgusto $=171	s disgu=171	w disgusto=171	w disgusto $=171	k ^ PERDON LO=171	j mi porque=-171	m la ESTADO=171	k , _ MENTIR=-171	j deje que=-171	k -as -an=170	w mucho que=170
p VOY TU=-170	p PORQUE COMPARA LO=170	s mando=170	w mando=170	k -de -er $=-170	k -na -na=170	k -do ME -te=-170	s cinco=-170	w cinco=-170	w comodidad=-170	j lo mucho=170	p LO NO SER=170
m mucho COMPARA=170	p COMPARA PERDON NO=-170	k ^ _ -bi=-170	w sus _ $=170	p YO LO NO=170	k ^ -da QUIZA=-170	j sobre mi=-170	j la un=-170	w ustedes=170	s lei=-170	w lei=-170	p LO SER TODOS=170
k ^ ESTAR ESTADO ,=-170	k MENTIR -en EL=-170	k PERDON _ ,=170	k LO _ -ir=170	k NO _ QUIZA=170	p VOY LO COMPARA=-170	p NO PERO TU=170	k -ba _ TU=-170	w escribi=-170	k SOLO _ $=170	m tambien TENER=170	s merec=-170
k -do _ -do=-170	k COPAS -y=170	m COPAS y=170	k NO ME -as COMPARA=170	w no me digas=170	j mitad de=170	m mitad -de=170	w la mitad de=170	w mitad de=170	w mucho=170	k LO _ YO=-170	j te estabas=-169
k -an -a=169	m -an a=169	k ^ -es -ia=-169	m antes -ia=-169	j el hecho=169	k TU MENTIR -a=-169	j nunca motivo=-169	j no esta=-169	k TU _ FRIO=169	k -to ME=169	m NO sabias=-169	s jueve=-169
w jueves=-169	w anos _ $=169	p TENER TODOS EL=-169	w descubriste=-169	w escribi _ $=-169	w pero no=-169	k TU _ ESTAR=169	k ^ TU -te -de=-169	w fingi=-169	j a final=169	w a _ final=169	w a el final=169
k -en -to=169	m en -to=169	k -y YA=169	m y YA=169	w ^ no eras=-169	p TENER COSA=169	w , pero no=-169	m ^ elegi=-169	w ^ elegi=-169	s respu=-169	w respuesta=-169	k -ra -te LO=169
m cuarto $=-168	w cuarto $=-168	p TU ME COMPARA=168	k -ar -na=168	m -ar una=168	p PERO NOS=168	m -or mis=-168	w por mis=-168	j la mesa=-168	m LO mesa=-168	w la mesa=-168	p ME NO SE=168
s creci=168	j y hice=-168	k -y _ ,=168	w y _ ,=168	k -y _ -ce=-168	j rompi que=-168	w llorar=-168	m me -ro=168	k -y -as=-168	m y -as=-168	p NO TODOS LO=168	j ibas a=168
m ibas -a=168	s ibas=168	w ibas=168	w ibas a=168	w pregunta=-168	k NO _ HACER=-168	m -as era=-168	j vez a=-168	j llame a=-168	k -ar _ $=168	k -as -on LO=168	k ESTAR ESTADO ,=-168
j tenia de=168	w ^ _ hacen=-168	w encontre=168	s andar=168	k -ta -ar=168	k SENTIR _ -y=-168	m , habia=168	w , habia=168	k -o NO=-168	m -o no=-168	m o NO=-168	w o no=-168
m problemas $=168	w problemas $=168	p NO TENER NO=-168	k HACER -de -ar=-168	k -je _ TU=-168	s casi=167	w casi=167	p JUEGO LO LO=-167	w queriendo=-167	p COMPARA QUIZA SER=-167	w lo que no=167	s junio=-167
w junio=-167	w y _ arrepiento=167	w y me arrepiento=167	j revisas la=-167	w revisas=-167	k -as _ -un=-167	k COMPARA NO ME -as=-167	k -en _ -io=-167	m cuando SENTIR=-167	j que perdonar=167	j el le=-167	j por yo=-167
m podia -te=-167	w aposte=-167	k -un SOLO=167	m un SOLO=167	m PORQUE sabias=167	w ya sabias=167	m -es en=-167	k -os _ ME=167	j iba y=-167	k -de LO $=167	k -ra COMPARA NO LO=-167	k -te _ -es=-167
w nada _ $=167	w ^ no tenia=167	k ME -to $=167	k ME QUIZA=167	m me QUIZA=167	m COSA para=167	w que _ habria=-167	k HABER _ -de=167	p COMPARA VER SER=-167	j yo fui=-167	j fui yo=-167	m fui YO=-167
w fui yo=-167	m ^ igual=167	w ^ igual=167	m conmigo $=167	w conmigo $=167	m ^ llevo=-167	w ^ llevo=-167	w mis _ me=167	j desde que=167	k EL _ -ba=167	k -en _ -re=167	m -ce mas=-167
k COSA -do=167	j muy mi=166	p LO TU SENTIR=166	w la _ antes=-166	k -on LO -os=166	j tu como=-166	k -de TU $=-166	w de ti $=-166	s malo=166	w malo=166	w viene=-166	k -ho -a=-166
m -ho a=-166	k -on _ -te=-166	m con -na=-166	w decides=-166	k EL -os=-166	k -de -en=-166	p ME HACER ME=166	j a cena=166	w a _ cena=166	s calma=166	k -ta _ -es=-166	j es el=166
k -li $=166	m -li $=166	s ningu=-166	j si necesitas=-166	j perdido por=-166	p ESTAR NO NO=166	s julio=-166	w julio=-166	k -a LO VIDA=-166	j en con=-166	j a para=-166	p ME HACER TU=166
m -ue el=-166	k PASAR -en EL=166	j fue mas=166	s mesa=-166	w mesa=-166	k -te _ -er=-166	m quien ELEGIR=-165	p MENTIR PERO=165	p PORQUE SER LO=-165	k -he ,=-165	m -he ,=-165	k LO -te $=-165
k NO _ SEXO=165	k LO -os ME=165	m ^ puedes=-165	w ^ puedes=-165	k , NO YO=165	k , NO YO $=165	k NO YO=165	k NO YO $=165	m NO yo=165	m no YO=165	w , no yo=165	w no yo=165
w no yo $=165	j que has=165	k TU -ue=-165	m te -ue=-165	m ESTAR pasando=165	j lo nuestro=165	m LO nuestro=165	m lo NOS=165	w lo nuestro=165	p FRIO ME=165	w y _ use=-165	j tuviste que=-165
m tu -do=-165	m COMPARA eras=-165	w que eras=-165	j y ti=-165	k , -y -or=-165	w , y por=-165	k -os PORQUE=165	j que solo=-165	w quieres=-165	k TU -te $=165	k SER -a EL=-165	k -ui _ $=-165
w segui _ $=-165	j no parecia=165	w andar=165	k -ue LO=-165	j cuarto de=165	k ^ SER MENTIR=-165	w te _ cuando=-165	m quise -ar=165	p EL EL YO=164	p LO LO NOS=164	k -do _ ESTADO=164	w hubieras=164
k -do -er=-164	p PORQUE PORQUE LO=-164	k , -y LO=-164	w nuestra _ $=-164	s solos=164	w solos=164	p LO SOLO PASAR=164	k ^ ME -es=164	p PASAR PORQUE=-164	k -os -as $=164	k -y NO LO=-164	w ^ _ estas=164
k PERDON _ -do=-164	m cuando NO=-164	j tu carrera=164	m TU carrera=164	w tu carrera=164	k , PERDON $=164	k TU -va=164	m te -va=164	k " $=-164	m " $=-164	w " $=-164	w pelicula=164
m LO tengo=164	m te PASAR=164	m ^ lei=-164	w ^ lei=-164	k ^ NO -ro=-164	m perdon ,=164	w perdon ,=164	k ^ LO SOLO COMPARA=164	j eso yo=-164	m carta $=-164	w carta $=-164	k ^ SI LO=164
w ^ tu no=164	m -es sin=164	m ^ hubo=164	w ^ hubo=164	k TU _ TODOS=164	m como TU=-164	k TU -eo=-164	p TU PERO COMPARA=164	m ^ ese=-164	w ^ ese=-164	w cuentas=-163	p TODOS COMPARA LO=-163
p NO COMPARA HACER=-163	j no pude=163	m fue $=-163	w fue $=-163	k ELEGIR -lo ,=-163	k ELEGIR -lo , PERO=-163	k ^ ELEGIR -lo ,=-163	k ELEGIR -ar=163	w esperar=-163	p YO FRIO=-163	k ^ -le LO=163	s cabez=163
w cabeza=163	j es tuyo=-163	s ofend=163	w no eras=-163	k VIDA NO=163	k -es TODOS=163	w merecias=-163	k -ir ,=163	m -ir ,=163	j como para=-163	j queria no=-163	j no debes=-163
w no _ debes=-163	w no me debes=-163	j telefono porque=163	k -no PORQUE=163	k EL -no PORQUE=163	m -no porque=163	m telefono PORQUE=163	w el telefono porque=163	w telefono porque=163	p PORQUE SEXO=163	s dejar=-163	m LO pagaste=-163
k -je COMPARA TU=-163	p COMPARA TU SI=163	p PASAR NOS=163	j su de=163	k NO -ia=163	p JUEGO PERO=163	p LO SOLO NO=163	w tu _ que=163	m NO sabia=163	p PASAR COMPARA LO=163	j un poco=163	m -un poco=163
w un poco=163	k PASAR _ -to=163	j crei que=163	k -ei COMPARA=163	k ^ -ei COMPARA=163	m -ei que=163	m ^ crei=163	m crei COMPARA=163	s crei=163	w ^ crei=163	w ^ crei que=163	w crei=163
w crei que=163	k -da -es=-162	j te llorar=-162	j y menti=-162	j que alguien=162	m vos NO=-162	s segui=-162	j cuando quise=162	j y segui=-162	s navid=-162	m es -un=162	w es un=162
k LO -as ,=-162	k -pi=-162	w rompi=-162	k NO PASAR -na=-162	k ^ NO PASAR -na=-162	w no fue una=-162	p PASAR PORQUE EL=-162	j sin saber=162	w sin saber=162	m COMPARA digas=-162	w que digas=-162	s victi=162
w victima=162	s confe=-162	k -to _ COSA=162	k NO _ -se=162	w ^ no habia=-162	p NO SER ELEGIR=-162	k TU _ -ra=-162	k VIDA -de LO=-162	k QUIZA -ir COMPARA=-162	w algo _ $=162	j no sabias=-161	s rompe=161
m casi NO=161	k -as _ -de=-161	k -en _ -er=-161	m TENER nada=-161	s esfor=161	j que madre=-161	k -en -es=-161	p TU PORQUE VIDA=161	w ^ ella no=-161	k -a -ar -en=161	k -ar -de LO=161	j con las=161
m COMPARA alguien=161	w que alguien=161	k -as LO COMPARA=161	p TU COMPARA VIDA=-161	p VOY LO=-161	s ha=161	w ha=161	m ir $=-161	w ir $=-161	s febre=-161	w febrero=-161	m tengo NO=-161
k -as SOLO=161	j nada fue=-161	m SER mia=-161	p QUERIA LO TU=-161	j por uno=-161	m ^ los=161	w ^ los=161	p EL TODOS LO=-161	p NO SI=161	j puedes a=-161	p LO EL TODOS=161	k ^ EL -po=161
w a _ el=-161	k ^ _ -el=-161	j querias un=-161	s tampo=161	w tampoco=161	k TU -me=-161	k -te _ -ta=160	s adict=160	k ^ YO EL=-160	w ^ yo le=-160	k ^ _ -y=160	w ^ _ y=160
p ELEGIR NO TU=-160	k -or TODOS=160	m por TODOS=160	k -de -ir=-160	m de -ir=-160	j te hice=-160	m PORQUE estabas=-160	k VIDA -de=-160	w tu _ como=-160	w llevando=160	k COMPARA _ MENTIR=160	p NO TENER PORQUE=-160
k -or -me $=160	p COMPARA SOLO MENTIR=-160	k -ia _ EL=-160	j te tres=-160	k SE -so=160	m se -so=160	k -te -y TU=-160	p NO ME QUIZA=160	w los _ te=-160	j pagaste tu=-160	k -en -un -to=160	j me falta=-160
k -ve=-160	w prestado=160	j a sin=-160	p QUIZA TU SENTIR=160	j a ninos=-160	w a _ ninos=-160	w a los ninos=-160	w estaban=160	j te hasta=-160	j contarte lo=-160	s segun=-160	k PERDON LO -de=159
k PERDON _ -de=159	j nada que=-159	k PASAR PORQUE=-159	p COMPARA NO SENTIR=159	m digo $=159	w digo $=159	k -ba -do=-159	s educa=159	w ^ el me=159	k ^ ME -le=-159	m ni TU=-159	k -te -a ME=-159
p LO SER NOS=159	k -er -ia=-159	m -er dia=-159	k -zo _ -te=159	k ^ _ -ce=-159	k , -y=-159	m , -y=-159	m , y=-159	w , y=-159	m estaba PASAR=159	p FRIO NO TU=159	p PORQUE VIDA=159
k -ra COMPARA NO=-159	m -as la=-159	s flore=-159	w flores=-159	k HABER ELEGIR=-159	j ya yo=159	j la nina=-159	m LO nina=-159	s nina=-159	w la nina=-159	w nina=-159	m -en tu=-159
w en tu=-159	k -mo ,=159	m -mo ,=159	k OTRO ME=159	m OTRO me=159	k -ra _ NO=-159	w tanto=159	s nueve=-159	w nueve=-159	j igual que=-159	m YO le=-159	w yo le=-159
w ^ no es=159	s bajo=-159	w bajo=-159	p PERDON LO COMPARA=159	p PERO LO NOS=159	p NO SOLO LO=-159	w por eso $=159	k -os _ -de=159	p VER SER=-159	p ESTADO LO ME=-159	j te doy=-159	s apare=159
k NO TENER COMPARA -me=-159	k TENER COMPARA -me=-159	k TENER _ -me=-159	w que _ hacia=-159	w peleas=158	w lo mismo=158	m cuando -es=-158	p COSA TENER=158	k PORQUE YO=-158	m PORQUE yo=-158	j de mentiras=-158	w , _ preferi=-158
p EL NO ME=-158	k -no ESTAR=-158	m -no estaba=-158	m NO salio=158	k VIDA -as=-158	s duran=-158	w durante=-158	j lo dia=-158	p ME TU EL=-158	s disfr=158	k -on _ FRIO=158	s vamos=158
w vamos=158	k -de PORQUE=158	j por en=-158	k HACER _ -te=158	k -y _ -na=158	k LO VIDA NO=158	s sabie=-158	w sabiendo=-158	m TU hice=-158	w te hice=-158	k -do -de LO=158	p TENER LO EL=158
m solo -do=-158	k -or ME $=-158	w por mi $=-158	j la veia=-158	w ^ _ quedar=-158	k -sa -or=158	m -sa por=158	w cuando _ a=-158	j nadie un=158	k ^ -a EL COMPARA=158	k -an _ -y=158	k NO ME -go=-158
k -a -er $=158	k -y -ui=-158	m y -ui=-158	m no -di=158	j la regla=158	m LO regla=158	w la regla=158	w regla=158	j el se=157	j es las=-157	w cualquiera=157	k -je _ ME=-157
j deje la=-157	k LO _ NOS=157	m VIDA de=-157	w borracho=-157	w mas _ $=157	j de entrar=-157	j nadie esta=157	j en febrero=-157	m -en febrero=-157	w en febrero=-157	k -ro ,=-157	m -ro ,=-157
k -ba _ COPAS=157	k COMPARA -bo=157	s listo=-157	w listo=-157	j no querias=157	m NO querias=157	w no querias=157	w las _ ,=-157	p SE LO EL=157	k PASAR PASAR=157	m ^ para=157	w ^ para=157
p VOY PERO=-157	j en nuestra=-157	k HABER _ -te=-157	k NOS -or=157	m NOS por=157	p ME PORQUE ESTAR=157	j lo dejaste=157	w donde _ $=157	k -y _ -ra=-157	m lo TENER=157	j queria que=-157	j haberte de=-157
k ME , -y=-157	k -de -te $=157	w , pero tu=157	w pero tu=157	k LO _ SE=157	s firme=-157	w firme=-157	k NO ELEGIR=157	s estas=157	w estas=157	j los en=-157	m TENER razon=-157
k PERO _ TU=157	w escuchar=-157	m LO conversacion=157	p NOS QUIZA=157	k TU -se $=-157	j dos anos=-157	m NOS anos=-157	w dos anos=-157	j los la=-157	k PORQUE _ NO=-157	j haber por=-157	k COMPARA -os -os=157
j quien a=157	k -y _ HACER=156	s has=156	w has=156	w acepte=-156	k VIDA -en=-156	s infor=156	p NO VER=156	p PERDON FRIO=-156	w fui yo $=-156	j lo rompi=-156	w no _ tu=-156
k ME VOY=-156	k -en -en=-156	m -en en=-156	j fue fui=-156	k ^ TENER LO=156	j hice cuando=-156	m -os como=156	j iba en=156	w , y lo=-156	j tuviste de=-156	k COMPARA _ -er=156	k -lo , PERO=-156
k -lo _ PERO=-156	s since=156	k TU _ NO=156	k -de -io $=156	w esta bien $=-156	j cuando te=-156	m VIDA en=-156	k -ie $=-156	m -ie $=-156	k -y ELEGIR=-156	m y ELEGIR=-156	m tu -io=-156
m -to mi=156	k ESTAR ESTADO -y=156	k ^ ESTAR ESTADO -y=156	j tengo lo=-156	k SOLO _ -ce=156	k -de -es $=156	m TU habia=-156	w te habia=-156	k -on , NO=156	j a mejor=156	m ^ tuviste=-156	w ^ tuviste=-156
j con para=-156	s prueb=-156	k NO _ ESTADO=-156	p LO TU MENTIR=-156	k YO EL=-156	m yo EL=-156	j no dia=156	m explote $=155	w explote $=155	k TENER PORQUE=-155	p NO PASAR ESTADO=-155	p LO PASAR NO=155
p SENTIR EL=-155	k -ar _ -y=-155	w razon=-155	k -to PORQUE=-155	k -a -ar -or=-155	j y segunda=-155	m nada COMPARA=-155	w nada que=-155	p ME PERDON MENTIR=155	m cuenta PORQUE=155	p COSA TU SER=-155	k -ia _ -do=-155
k -na -na $=155	k NO -es=-155	w vuelva=-155	w no sabia=155	k -y _ -os=155	p HACER PORQUE=-155	p TU FRIO SER=155	k -as _ ESTADO=-155	k -os -os $=155	k -ta COMPARA -as=-155	j tu primero=155	w fue _ que=155
j que pedir=-155	j hecho para=155	k -un _ -on=-155	w un _ con=-155	j que habia=-155	m mi -to=155	k LO -vi=-155	m cierto $=-155	w cierto $=-155	w era cierto $=-155	j y necesitaba=155	k -to _ PASAR=155
k ESTAR _ -ra=155	k NO -di=155	p PERDON TU MENTIR=155	j porque con=-155	p PORQUE EL LO=-155	k -ca _ -a=-155	p COPAS NO=155	j me las=155	w entiendes=154	w fue _ te=-154	k ^ TU -to=-154	j dia de=-154
k LO VIDA -as=-154	p EL ME MENTIR=-154	k -ce , -y=-154	k LO -ce , -y=-154	k -en LO -ta $=-154	w juego=154	w ^ _ tanto=154	j cuando ya=154	s sabad=-154	k , _ -y=-154	w , _ y=-154	s puse=-154
w puse=-154	j asumo que=154	k VOY _ LO=-154	w me _ contigo=-154	k -ir LO CONFIANZA=154	k -ir _ CONFIANZA=154	j te quiero=154	m TU quiero=154	w te quiero=154	j hice malo=154	w hice _ malo=154	j los a=-154
p LO NO VIDA=-154	k PERDON _ -on=154	k -or _ SE=-154	w por _ se=-154	j es mia=-154	p TU NO MENTIR=-154	m el PORQUE=-154	w el _ fue=-154	k QUIZA _ -do=154	j esto no=-154	p ELEGIR NO PORQUE=-154	k ME PASAR $=154
k ^ -la QUIZA=-154	p SE SENTIR=154	s fuimo=154	w fuimos=154	m me -ta=154	w no _ un=-154	k NO TENER -or=154	k NO TENER -or COMPARA=154	k TENER -or COMPARA=154	m TENER por=154	k -ba _ -to=154	k COSA TODOS=-154
k NO LO -ra=-154	s acord=-153	k -on _ -a=153	m , perdon=153	w , perdon=153	m -es me=153	k TU HACER $=-153	j trate como=-153	m trate PORQUE=-153	s trate=-153	w trate=-153	w trate como=-153
k COMPARA -ir $=153	k TU LO -je=153	w te _ dije=153	w te lo dije=153	p PASAR NO COMPARA=153	j anos me=153	k NO -as -do=-153	j que decir=153	j el una=153	j lo mio=153	w dejado=-153	k -ne _ -as=-153
p LO TODOS EL=153	k -te -en=153	m SOLO la=153	j con mientras=-153	p NOS NO ME=153	m mis -as=153	k -ra _ -me=153	m PERO tu=153	s metid=153	p SE LO LO=-153	j que diga=153	k -en -sa $=153
w en casa $=153	s crees=153	w crees=153	k -po $=-153	m -po $=-153	k -do -es=-153	p LO NO HACER=153	w ti _ es=153	k ME -ro=153	m SER como=153	w estaria=153	w disculpas=153
p FRIO EL LO=153	w ^ vos no=-153	j me hiciste=153	m ME hiciste=153	w me hiciste=153	k -ce YO $=-153	s monta=153	w sentimientos=153	w fueron _ $=-153	j y vez=-153	k -ho _ TU=-153	w explote=153
j hice dano=-153	s regla=153	k VER _ -de=-153	k -y LO -te=-153	k ^ EL -he=-153	j te anos=-153	j y contigo=-153	s mejor=153	p SUBJ COMPARA=152	j la despues=152	k -en _ -os=152	j con es=152
j que querias=152	m COMPARA querias=152	w que querias=152	j el los=-152	m iba -en=152	w iba en=152	w no _ digas=152	k ^ -ti=-152	m ^ -ti=-152	p COPAS ME=152	j no tenia=152	w no tenia=152
j sola con=-152	m sola -on=-152	w sola con=-152	s unos=152	w unos=152	m fue -te=-152	w de _ todo=152	k , -un=152	m , -un=152	k -ia -ia=-152	p NO TU COMPARA=-152	p LO SE LO=152
p NO ME VER=152	p SI ME ME=-152	j me todo=152	m PERDON lo=152	s octub=-152	w octubre=-152	m SEXO no=152	p EL VIDA LO=-152	j mi fue=152	j en bandeja=152	j me bandeja=152	m -en bandeja=152
s bande=152	w bandeja=152	w en bandeja=152	k NO _ -on=152	k LO COMPARA NO=152	k -te _ -io=152	j sabiendo que=-152	k COMPARA VER SER=-152	k VER SER=-152	j ahora con=-152	k ^ _ ESTADO=-152	j en fui=-152
p LO SEXO NO=152	w acordamos=-152	m TU crees=152	k TENER -es=152	k ^ _ -io=-152	w ^ _ tienes=-152	k -en -ta=-152	k ^ HACER -de -ir=-152	k ^ LO -de=152	m nunca -as=-152	w como _ yo=152	p SER LO SER=-152
s cuatr=-151	w la _ para=-151	k -en -io -y=151	w cada _ que=-151	m decirte LO=-151	w no se me=-151	j tus me=151	m nunca LO=-151	s cuest=151	p NO LO SOLO=151	w ^ _ tiempo=151	w ^ el tiempo=151
m NO puedes=-151	w no puedes=-151	k PORQUE -na=151	m PORQUE una=151	m como -na=151	w como una=151	p NO EL TU=-151	p HACER YO=-151	k -di $=151	m -di $=151	k ESTAR _ ,=-151	p NO TU PASAR=151
s recue=-151	p TU ME ME=151	m malo $=151	w malo $=151	k PORQUE -ia=-151	j de todo=151	w tiene=151	j antes decia=-151	k -es -ia COMPARA=-151	k ^ -es -ia COMPARA=-151	m -es decia=-151	w ^ antes decia=-151
w antes decia=-151	w antes decia que=-151	w lo que me=151	k ^ TU -te PORQUE=-151	j me debes=-151	m ME debes=-151	s debes=-151	w debes=-151	w me debes=-151	w ^ _ parar=-151	m LO llamaba=-151	k -ie=-151
j estoy a=-151	w estoy _ a=-151	j los anos=-151	p NOS TU NO=-151	k VIDA -ra=-151	w ^ te menti=151	k -or _ FRIO=-151	p YO COMPARA TENER=151	j como estabas=-151	w como estabas=-151	j una lo=-151	j te nada=151
k -de COMPARA -as=-151	k -es -de COMPARA -as=-151	m -es para=-151	w cuento=-151	s medio=151	k -y _ -a=-151	w y _ a=-151	w ^ ya no=-151	p TU PERO SER=151	m de -a=-151	w de a=-151	j hice un=-151
k PASAR _ TU=-151	w ^ _ cobarde=-151	w y tu no=-151	k NO TU -do=-151	j lo tienes=-151	w te _ porque=151	p LO LO ELEGIR=-151	j el como=151	k -a -io=-151	m a -io=-151	k VIDA _ COMPARA=-151	p TODOS ME=151
k TU VIDA -ra=-150	s marid=150	w y no lo=-150	j no espero=-150	m NO espero=-150	w no espero=-150	k -y _ ME=150	m ^ tampoco=150	w ^ tampoco=150	k TODOS _ $=150	k NO EL -to=150	k LO _ SEXO=150
j no cabeza=150	j esto que=-150	p EL NO EL=150	j hiciste a=-150	j nunca fuiste=-150	w que _ mi=150	w decision=-150	j mientras te=-150	k -co _ -de=-150	j sobre el=-150	w cuesta=150	k QUIZA _ -en=-150
p SEXO OTRO=-150	s parej=150	m egoista $=-150	w egoista $=-150	k ME -le=-150	j ninos de=-150	s sufri=150	p TU MENTIR TU=150	p SE TU LO=-150	m te ESTAR=-150	w contesto=-150	j se perdon=-150
k ^ NO HABER=-150	k -a _ COSA=150	w tu la=150	k ESTAR -a LO=150	j que familia=150	k -gi=-150	s tuvie=150	k -ri _ $=-150	k -di _ ,=150	k -se ME=-150	k PORQUE _ -ir=-150	s carga=-150
m -en nuestra=-150	w en nuestra=-150	j me derecho=-150	w me _ derecho=-150	k NO ME -do=150	k NO -ro COMPARA=-150	k ^ NO -ro COMPARA=-150	k -or _ -en=-150	k -ro _ TU=-150	p TU HABER COSA=150	k NO _ -di=-150	k TU LO -as=-150
m fuera -de=150	w el me=150	s panic=149	w panico=149	p ESTAR ESTADO ESTADO=-149	p PASAR TU COMPARA=-149	m paso $=149	w paso $=149	p SI TU TU=149	p ME HACER NO=-149	p SE JUEGO=149	k -sa -de=-149
j siento haberte=-149	m siento -te=-149	w ^ siento haberte=-149	w siento haberte=-149	k -as -ar=-149	w la cabeza $=149	k -un -io=149	m un -io=149	p LO TENER EL=-149	p SER COMPARA HABER=149	w hable=-149	p TODOS VIDA=149
k -en _ -ta=-149	s aguan=149	s deuda=-149	j vos lo=149	m -de culpa=149	w de culpa=149	s intim=-149	m , era=149	w , era=149	p YO COMPARA ELEGIR=-149	m SOLO de=149	k -do _ -a=-149
k EL -on $=-149	k -re _ TU=-149	j lo sabes=149	k TENER TODOS EL=-149	s acabe=149	w acabe=149	k TU -io=-149	j quien fui=-149	p NO COMPARA HABER=149	w dinero _ lo=149	j hubieras que=149	k -ta ,=-149
m -ta ,=-149	j veces la=-149	k LO _ -me=-149	j quiero te=-149	k -ve _ EL=-149	k COMPARA -ra TU=-149	p NO TU SI=148	j y bueno=148	w por no=148	k -or -me=148	m por -me=148	m ^ ahora=-148
w ^ ahora=-148	w te _ las=-148	k ME -he=-148	p COMPARA YA=148	j no tres=148	s viejo=148	k -ia _ -es=-148	k TENER -re=148	m NO es=148	s devol=148	m tonterias $=148	w tonterias $=148
p EL PORQUE TODOS=148	s solit=148	k SOLO -y TU=-148	k TU HABER -ho=-148	k NO -as=-148	j cosas el=-148	p COMPARA ESTADO ME=-148	w casas=148	k ^ _ VOY=-148	p PERDON COMPARA YO=-148	k EL -he=-148	k ESTAR _ TU=148
j decision de=-148	k -a -na=-148	m a -na=-148	k -bi _ $=-148	k -on _ -da=148	j use tu=-148	j era mentira=-148	j me invente=-148	k -on EL $=-148	k ^ TU NO -te=-148	k -no _ YO=148	s pedis=-148
w pediste=-148	j se la=148	p COSA LO LO=-148	k ME PERDON -or=148	m -a ese=-148	w a ese=-148	j lo hacer=-148	k -y TU LO=-148	w de trabajo $=-148	k NO LO -as $=-148	k -ar _ SEXO=148	w ^ a ti=-148
j los te=-148	m en -lo=-148	p ME TODOS=148	k ME -on LO=148	p FRIO SOLO=148	k ^ _ TODOS=148	w ^ mi madre=148	j los antes=-148	j de cada=-148	p SER COMPARA EL=148	j lo por=148	k HACER _ -ar=-147
w aparte=147	j o me=-147	w entre=147	k JUEGO _ -ta=-147	j yo llamaba=-147	p SER LO EL=147	w si _ quieres=-147	k ^ PASAR -es=-147	p PORQUE JUEGO LO=-147	k SE -io LO=147	k NO TENER NO=-147	k TENER NO=-147
w haberte=-147	j a tiempo=-147	p LO PERO COMPARA=147	s tia=-147	w tia=-147	p LO PORQUE VIDA=147	k ^ TU SER=147	m ^ prometi=-147	w ^ prometi=-147	p ESTADO MENTIR=-147	j y sabes=147	w y _ sabes=147
w a mentir $=147	m puedo -er=-147	j ella era=147	k COMPARA TENER EL=147	k -es _ -te=-147	j vos nada=-147	j muy y=147	k , -or=147	m , -or=147	m , por=147	w , por=147	k NOS SEXO $=-147
w calmantes=147	k -de LO -ta=147	j si yo=147	j no quiero=-147	w y deje que=-147	k TU _ PASAR=147	k -do -ta=147	j nada eso=-147	k ME NO=147	s robad=-147	w impresion=147	m me -le=-147
j deuda de=-147	j tu dolor=-147	m TU dolor=-147	w tu dolor=-147	s sueno=-147	w sueno=-147	j creer lo=-147	p MENTIR SEXO COMPARA=-147	k NO TENER NO COMPARA=-147	k TENER NO COMPARA=-147	p SER COMPARA COSA=146	k -de _ SENTIR=146
j podias haber=-146	m podias HABER=-146	w podias haber=-146	s limit=146	s llore=-146	w llore=-146	k SOLO -de=146	p LO ELEGIR PASAR=-146	p NO VOY LO=-146	m -te en=146	j dos mucho=146	w y _ me=146
k -da _ TU=-146	k , -y TU NO=-146	w ^ no te=-146	w ninguna=-146	k -de LO -na=-146	k TODOS _ -un=-146	k -ui -do=-146	m segui -do=-146	j de tus=-146	j diga lo=146	m -a lo=146	w a lo=146
p ESTADO ERROR=146	j peor lo=146	j a mentirte=-146	m -a mentirte=-146	w a mentirte=-146	k ME _ -so=146	k -ce _ -lo=146	k COMPARA TU -ce $=-146	k TU -ce $=-146	w te hice $=-146	s ser=146	w ser=146
k -es -en=-146	m ME calle=-146	w me calle=-146	w no era yo=146	k COMPARA NO SER=146	p ME COMPARA PASAR=-146	j la antes=-146	j mi otra=146	w marido=146	k ^ LO COMPARA ME=146	w esto no=-146	p YO COMPARA LO=146
j ese ano=-146	w ese ano=-146	k COMPARA YO -ia=-146	k LO COMPARA ME=146	k -y LO PERDON=146	p NO LO CONFIANZA=146	k -ce -ra=146	m -ce para=146	m hice -ra=146	w hice para=146	k #=-146	j tu permiso=-146
s permi=-146	w permiso=-146	w nunca _ la=-146	j mas una=146	m esas -as=146	j cada vez=-146	m -da vez=-146	m cada QUIZA=-146	w cada vez=-146	k ^ -or LO=146	k -ce YO=-146	m -ce yo=-146
k -je _ -as=-146	k COMPARA -da=-146	j idea de=146	w mucho _ que=146	k -en LO -la=-146	j y los=-146	j pasado no=-146	k JUEGO _ -ia=-146	k SER -te=146	w ^ no tienes=-145	m casa -de=-145	k SOLO _ -na=145
k -ir _ $=-145	s pasa=145	w pasa=145	s valor=145	w carrera=145	k ^ ME -on=145	k ^ TU -je=-145	j me nada=-145	j decia que=-145	j verguenza te=-145	p ME PERO TU=145	j facil contigo=145
k SER EL=145	m estoy -do=-145	p ME SER ME=-145	p JUEGO SE=145	k TU _ -go=-145	m EL momento=145	p PORQUE NO PORQUE=-145	k LO -en $=-145	j quiero me=-145	w quiero _ me=-145	w quiero que me=-145	m sabiendo LO=-145
s hable=-145	w como _ ,=-145	p ME PASAR PORQUE=-145	k ^ _ FRIO=-145	s fisic=145	m decia COMPARA=-145	w decia que=-145	m COMPARA las=-145	p ME NO YO=-145	s juego=145	w dias _ la=-145	k -on _ SENTIR=145
w con lo=145	m porque TU=145	s dejad=-145	m -no la=145	j que fueramos=145	m COMPARA fueramos=145	w fueramos=145	w que fueramos=145	k TU COSA=-145	k NO TODOS=145	m no TODOS=145	k EL _ SE=145
j te quite=-145	w saberlo=-145	k -on _ -do=145	s votos=-145	w votos=-145	j y otra=-145	j no excusa=-145	k NO TENER -sa=-145	k NO TENER -sa $=-145	k TENER -sa=-145	k TENER -sa $=-145	m TENER excusa=-145
m excusa $=-145	w excusa $=-145	w no _ excusa=-145	w tienen=145	w llamar=-145	k -je COMPARA ME=-145	k NOS _ $=-145	j tu estabas=145	m ^ iba=-145	w ^ iba=-145	k -je _ -lo=-144	k , _ CONFIANZA=144
j un por=144	j tenia me=144	m -ra todo=144	p EL TODOS COMPARA=-144	k PASAR -en LO=144	w menos _ ,=-144	k LO NOS COSA=-144	k NOS COSA=-144	m dos COSA=-144	k SER NO=144	k ^ ME SUBJ=144	w ^ me hubieras=144
m es -le=-144	w mala _ $=144	p COSA EL LO=-144	s diga=144	w diga=144	k PASAR _ -es=-144	s llegu=-144	w llegue=-144	k QUIZA -te=-144	m te HACER=-144	k PASAR _ EL=144	j fui tu=-144
k -a _ OTRO=-144	k -y -a ME=144	w y a mi=144	j lo llamaba=-144	k -ia _ -te=-144	k PERDON -or ME=144	k -de _ TODOS=144	k TENER _ -os=144	k LO _ ME=144	k ^ ME -os=144	j llevaba anos=144	j yo solo=144
k -de CONFIANZA=144	m de CONFIANZA=144	w no mas=144	k PERDON _ PORQUE=144	k -en PORQUE=144	s recai=-144	p SOLO PERDON=144	p EL LO HACER=144	k SEXO LO=144	k LO -as -a=144	k ME -to=144	j fuera de=144
k HACER TU=144	m HACER tu=144	j el mes=-144	w guardaba=-144	w numero=-144	k -as -a -ar=144	k -on -ad $=144	k TU -co=144	m te -co=144	j fue que=144	k ESTAR _ COMPARA=-144	w creer=-144
k LO _ -il=-144	p LO VER SER=-144	k -on _ LO=144	m telefono $=-143	w telefono $=-143	j estoy en=143	k , _ -un=143	p ME FRIO LO=-143	k NO _ -go=-143	p LO SUBJ=143	w que _ habia=-143	k -na SOLO=143
m una SOLO=143	p TU LO HACER=143	p ESTAR NO ELEGIR=143	w no _ con=143	k , NO TENER=-143	m queria -ar=143	p ME NOS=-143	w de _ porque=-143	k -a -un=-143	m -a un=-143	m a -un=-143	w a un=-143
k LO -za=143	m la -za=143	w tu ya=143	m ^ acepto=143	w ^ acepto=143	j decia no=-143	p SE TU VIDA=143	m es -te=143	s diari=-143	w dos anos $=-143	w es mia=-143	j habria la=143
w , por eso=143	k SE -on -as=143	j por dia=143	m dia -de=-143	w dia de=-143	w los _ yo=-143	j tu ya=143	k -es -er=-143	p VIDA COMPARA TU=-143	k LO -ee=-143	j me asi=143	j de fueras=-143
p PERDON COMPARA COMPARA=143	s boton=143	w boton=143	k -te _ -to=143	j te sientes=-143	w te sientes=-143	j en junio=-143	p SER YO SE=-143	j puedes el=-143	m ojala QUIZA=-143	k -me $=143	m -me $=143
k -il _ COMPARA=-143	j mentira y=-143	p ELEGIR SER YO=-143	m no -ra=143	k -ho _ LO=143	k -ra TODOS=143	w muerto=143	k -ia _ SER=-143	p PORQUE COMPARA MENTIR=142	m lo VOY=-142	m -ba el=142	j ya perdon=142
m el VOY=-142	j cuenta y=-142	p LO TENER MENTIR=142	k -ro LO=142	j eras de=-142	k -to _ ESTAR=-142	j te mas=-142	j porque y=-142	k HABER _ SOLO=-142	w despues _ el=142	w despues de el=142	p TU NO PASAR=-142
k TU ESTAR=-142	p COSA COMPARA SER=-142	m decisiones $=142	w decisiones $=142	k ^ _ OTRO=142	k ^ HACER -de -er=-142	k -un SOLO -de=142	k ME COSA=142	m poco -y=-142	w poco y=-142	k -ia PORQUE=142	k ^ NO HABER NO=-142
p NO PASAR TU=-142	m LO sabia=-142	w lo sabia=-142	k ME JUEGO=-142	j te sin=-142	p NO ME PERDON=-142	w cansado=-142	k NO ELEGIR -ar=142	m PASAR nada=142	j fingi que=-142	m fingi COMPARA=-142	w fingi que=-142
j tambien a=-142	k SENTIR _ ,=142	k -io PORQUE=-142	k -ui -do $=-142	j ti era=-142	j de nina=-142	j estuvo mal=-142	m estuvo ERROR=-142	w estuvo mal=-142	k -io _ -es=142	j la con=-142	w la veia=-142
w estuve _ $=-142	p NO COMPARA NOS=142	s salie=142	w mi _ a=-142	w te _ y=-142	j por mentiras=-142	p VER NOS=-142	p TU TENER EL=-142	w ^ _ he=-142	m mintiendo $=-142	w mintiendo $=-142	w alguna=142
p ME HACER=142	w mis _ y=-142	j meti en=-142	j que lado=142	p LO TU TENER=142	m has -to=142	j toca a=-142	k QUIZA SENTIR=142	p COMPARA NO VIDA=-142	k -de -as -as=142	k ^ TU -ue=-142	j use para=-142
k -os SER=-141	m LO veia=-141	m -ia te=141	w a _ otro=141	w a el otro=141	j palabras de=-141	w mentia=-141	k ^ -sí=-141	m ^ -sí=-141	m ^ sí=-141	w ^ sí=-141	j obligo a=-141
k ME -go -a=-141	m obligo -a=-141	w me obligo a=-141	w obligo a=-141	k -y _ -ro=-141	j me porque=-141	p ELEGIR TU=-141	j me haber=-141	j nadie obligo=-141	k ^ NO ME -go=-141	w nadie _ obligo=-141	w nadie me obligo=-141
k JUEGO PORQUE=141	p TODOS LO NOS=-141	k ^ LO SOLO=141	k ^ -ue=-141	m ^ -ue=-141	m tuve -en=-141	k TENER _ -to=-141	m lo -te=-141	m -er que=-141	m LO fui=-141	m -de nuestra=-141	m -ue la=-141
m palabra $=-141	w palabra $=-141	p SE LO TU=-141	p ELEGIR COMPARA TU=-141	j el fuiste=141	j perdon mi=141	p ESTADO HABER=-141	k ^ -se=-141	m ^ -se=-141	s sacas=141	k LO -ce -ra=141	w lo hice para=141
k TU _ ESTADO=-141	k ME PORQUE=-141	m mi PORQUE=-141	j la carta=-141	w la carta=-141	j me dejaste=141	k ^ PASAR -do=141	k ^ MENTIR EL=-141	m ^ que=141	w ^ que=141	j lo tengo=141	w es mio=-141
k -en -no=-141	k , ELEGIR=-141	m , ELEGIR=-141	p EL SEXO ME=-141	j que cuenta=141	m una -ta=-141	m LO perdi=-141	k -de LO -ra $=141	s crisi=141	w crisis=141	m COMPARA fui=141	m tu PORQUE=141
m tiene EL=141	m LO mismo=141	j no nadie=141	k -ca -y=141	m -ca y=141	j a falto=141	j estaba con=-141	m -ra lo=-141	j perdon en=-140	m HABER ningun=-140	p TODOS NO NO=140	m vos $=140
w vos $=140	k EL COSA=140	k ^ ELEGIR -lo=-140	m mentirte $=-140	w mentirte $=-140	j el para=-140	m ^ llevaba=140	w ^ llevaba=140	k PERDON _ -as=140	w sitios=140	m tiempo $=-140	w tiempo $=-140
j la reunion=-140	m LO reunion=-140	w la reunion=-140	w y _ ya=140	j no sola=-140	w no es=140	m no ELEGIR=140	p PORQUE LO HABER=-140	k -ra -la=-140	k -ra -la $=-140	m para -la=-140	k ESTAR ESTADO , -y=-140
j daba y=-140	j dejaste mi=140	m ^ fingi=-140	w ^ fingi=-140	k PORQUE _ SER=140	k TU TODOS=140	k -en -ia=-140	k -te _ -on=-140	w me paso $=140	p NO ME SENTIR=-140	k PASAR NOS=140	m fueron NOS=140
k -no _ -as=-140	p TU CONFIANZA LO=-140	m habia COSA=-140	k -as _ -to=-140	k PASAR ME=-140	s mayor=140	k ^ NO TU=-140	k LO SEXO $=140	s calla=-140	k ^ NOS -os=140	k -an _ $=-140	p NO TENER ME=140
w me _ dicho=140	w ^ _ eras=-140	k NO LO -os=140	k -so _ LO=-140	k -es -ra=-140	k ESTADO -de LO=140	k NO -ia COMPARA=140	p EL TU PERDON=140	w informacion=140	k ^ TENER -ta=140	j eran para=140	k -ca ,=140
m -ca ,=140	p NO LO TODOS=140	j vos con=139	k -si=139	m accidente $=-139	w accidente $=-139	k YA -de=-139	j los mentiras=-139	m -de mentiras=-139	w de mentiras=-139	w y _ para=-139	m vale ,=139
w vale ,=139	k -ia -do $=139	j queria y=-139	p LO COMPARA COSA=139	w quiero _ $=-139	k ESTAR _ -un=139	j y derecho=-139	k SER LO -ra=139	k ME -te -en=139	p FRIO LO TU=-139	j me has=139	k ^ -on EL=139
p PERDON YA=139	p NO PASAR PORQUE=-139	k -se -en=-139	m -se en=-139	j hoy no=-139	k VIDA LO=-139	p PERDON PORQUE=139	j quedar bien=-139	m -ar bien=-139	m quedar -en=-139	w quedar bien=-139	k TU HACER=-139
k -y -en=139	m y -en=139	k -es _ TODOS=139	k LO -sa -de=-139	k SOLO -da=139	m -a los=-139	w a los=-139	k -ra _ -os=139	k LO -mo=-139	j tu los=-139	w sabado=-139	w el _ porque=139
k MENTIR PORQUE TU=139	m caso $=139	w caso $=139	k NO _ ELEGIR=-139	m bueno ,=139	w bueno ,=139	w deuda=-139	m NO hice=139	m COMPARA hay=139	j cuando se=-139	m -a esto=139	w a esto=139
s prefi=-139	k -ro _ $=-139	w cosas _ $=139	j que dejaste=139	w nunca fuiste=-139	k -te _ CONFIANZA=-139	j que aqui=139	p QUIZA PERO=-139	k COMPARA _ -os=139	s bebo=139	w bebo=139	m noches $=139
w noches $=139	j el todo=139	w ^ no fue=-139	j mis con=139	k , LO VOY=-139	m dias $=-139	w dias $=-139	m enferma $=-139	w enferma $=-139	p ESTADO NO ME=-139	j quise y=-139	p EL LO HABER=-139
w no _ por=139	k NO ME HACER=-139	p NO ME HACER=-139	p SENTIR PERDON=138	j te pregunta=-138	w tus _ me=138	j no iba=138	p COMPARA COMPARA HABER=-138	p LO COMPARA SE=138	w que podias=-138	j cuando algo=-138	j me rei=-138
k ME -ei=-138	m ME rei=-138	m me -ei=-138	s rei=-138	w me rei=-138	w rei=-138	j desde octubre=-138	m -de octubre=-138	w desde octubre=-138	j vos tambien=138	m vos COMPARA=138	w vos tambien=138
k -es _ -re=-138	j practicamente me=138	j en se=138	m -ro nada=-138	w que _ hizo=-138	p COSA TU COMPARA=-138	k -y _ -or=-138	w y _ por=-138	j fue mia=-138	k ^ SE -io=138	k -y _ -no=-138	j podia la=-138
m estabas -en=-138	p PERDON ME PERDON=-138	s enten=138	p FRIO ME LO=138	w estuve=-138	p PORQUE SER YO=138	w hice yo $=-138	j voy decir=-138	k EL _ -or=-138	k TU FRIO $=-138	j lo lamento=138	m LO lamento=138
m lamento $=138	w lamento $=138	w lo lamento=138	w lo lamento $=138	j todo por=138	j cuando cuenta=138	j tanto el=138	k ME _ NO=-138	j por tu=-138	w mas _ una=138	w gritarte=-138	k -ez -os=138
m diez -os=138	j que acoste=-138	j la crisis=138	m LO crisis=138	w la crisis=138	p YO ESTAR NO=138	m noche ,=-138	w noche ,=-138	w ^ me decia=-138	w nunca lo=-138	j solo a=-138	m ESTADO no=-138
p COMPARA LO HACER=138	k -a LO -na=138	j no toca=-138	p COMPARA VIDA LO=-138	k FRIO _ ,=138	p LO FRIO TU=-138	k SER _ -io=138	m saber $=138	w saber $=138	k EL COSA $=138	m -or no=138	k -es -y NO=138
k TU -di=-138	m te -di=-138	m ano $=-138	w ano $=-138	m -or mi=-138	w por mi=-138	j una pregunta=-138	w una pregunta=-138	k ^ TENER PORQUE=-138	w ^ _ razon=-138	j mientras lo=-138	k -y SE COMPARA=-138
w y se que=-138	k NO TU -di=-138	j se pedir=-138	j tu enojo=-138	m TU enojo=-138	s enojo=-138	w enojo=-138	w tu enojo=-138	m busco $=-137	s busco=-137	w busco=-137	w busco $=-137
k PERDON -or FRIO=-137	k PERDON _ FRIO=-137	k , SI TU=137	k -y NO -ba $=137	p ESTAR NO LO=137	k PORQUE SE LO=-137	p YO SER EL=137	s tiemp=-137	w tiempo=-137	k LO -y=137	m LO y=137	k -ar _ -lo=137
m COMPARA pedir=-137	w que pedir=-137	p SOLO COMPARA TU=-137	k NO _ FRIO=-137	k -to -de EL=137	w estaba _ ,=-137	j lamento te=137	m -na pregunta=-137	m perdoname $=-137	w perdoname $=-137	w era mentira=-137	j tus un=-137
k QUIZA -ar $=137	p NOS NO NO=-137	w perdon por mi=137	w ^ _ conte=-137	w de _ con=-137	p NO COSA LO=137	k -na _ -ta=137	k PORQUE _ -es=-137	j sabias lo=137	j lo no=137	m dano $=-137	w dano $=-137
k EL -co=-137	m el -co=-137	k , _ -li=137	j gaste en=-137	m cuando -te=-137	w los _ que=-137	k -y NO -ba=137	m EL no=-137	j si tu=137	w ^ _ sin=137	s siete=-137	w siete=-137
k ESTAR _ -or=137	w estaba _ por=137	j en tu=-137	w las _ cosas=-137	p SER NO LO=137	j las si=-137	k -as _ NO=137	k -do FRIO=-137	w , _ los=-137	j eras yo=-137	k -do -un=137	j iba se=137
m grite $=-137	w grite $=-137	w te grite $=-137	s pata=137	w pata=137	m quieres -er=-137	j quedar de=-137	j te hacerte=137	k ^ TU -ne=-137	k -ro -y=-137	m -ro y=-137	j quiza a=-137
k NO LO SER=-137	p PERO COMPARA TU=137	j te has=137	k -de EL -er=-137	k -de _ -er=-137	p EL SE ME=137	j cuarto te=-137	k TU LO TENER=137	k TU LO TENER COMPARA=137	j hice yo=-137	j que hiciste=-137	m ninos $=-137
w los ninos $=-137	w ninos $=-137	j ni se=137	k -ua=137	k SE _ -va=137	w mis cosas $=137	p SER COMPARA COMPARA=-136	j no ninguna=-136	p NOS NO EL=136	w ^ lo de=136	p LO TU EL=-136	k -de CONFIANZA $=136
k ^ VER=-136	m ^ VER=-136	m todo $=136	w todo $=136	s hicie=136	p COMPARA ME PERDON=-136	j lo ya=-136	j era una=136	k COMPARA VER $=136	j ya ya=136	k JUEGO -y=-136	m JUEGO y=-136
k ^ SER COMPARA=136	w ^ es que=136	k -ho _ COMPARA=136	k LO -es -de=-136	p TU EL EL=-136	k -es _ -en=-136	k PASAR _ ERROR=-136	j porque ella=-136	w soy _ ,=136	j un nada=136	m ^ acabe=136	w ^ acabe=136
k -le ,=136	m -le ,=136	k -ra _ -de=-136	w ^ _ calle=-136	w ^ me calle=-136	k COSA -as $=136	k -je -a=-136	m -je a=-136	j nadie me=-136	m NO solo=-136	p PERDON LO VIDA=-136	p COSA COSA LO=136
w honestidad=136	w estabamos=136	k SER _ -ma=136	k CONFIANZA NO=136	k LO CONFIANZA NO=136	j por dos=-136	k PERDON COMPARA TU=136	j el resto=-136	m EL resto=-136	s resto=-136	w el resto=-136	w resto=-136
k ^ -se COMPARA=136	w ^ pense que=136	w cuando _ que=-136	w parar=-136	m ^ maneje=-136	w ^ maneje=-136	w maneje=-136	w recai=-136	m -do lo=136	w ^ _ todo=136	k -va -a -er=136	k -va _ -er=136
k ^ -ui=-136	m ^ -ui=-136	j fue y=-136	k -es ME=136	j el coche=-136	m EL coche=-136	m el -he=-136	w el coche=-136	k PORQUE NO -es=-136	j aunque no=-136	k -ar _ -er=-136	k ESTADO -na=-136
m contar LO=-136	j en cosas=136	j mi mi=-136	k -y _ -do=-136	k ESTAR _ -do=-136	m -a alguien=136	w a alguien=136	k HACER -de -ir=-136	m NO eras=-136	j te como=-136	s mayo=-136	w mayo=-136
k PORQUE _ YO=136	s hija=-136	w hija=-136	j a trabajo=-136	j lo ella=136	w responder=-136	m ^ usted=-135	w ^ usted=-135	m el SEXO=-135	k ME PORQUE $=-135	w ni _ ,=-135	k -ia -do=135
k -do SENTIR $=-135	w era verdad $=-135	w era mentira $=-135	k PERDON LO -de EL=135	p LO EL YO=135	k SEXO _ $=135	k ESTAR _ YO=-135	m HABER ido=135	p NO TODOS=135	k COMPARA $=135	m COMPARA $=135	k -da _ -de=-135
w yo _ los=-135	k ^ HABER -as=135	k ME SUBJ -do=135	j lo diga=135	w el _ le=-135	w pedir=-135	w para que no=-135	m LO sabes=135	w lo sabes=135	w lo sabes $=135	j mentira el=-135	k ^ -te COMPARA TU=-135
k PERDON COMPARA=135	m PERDON que=135	p QUIZA SENTIR LO=135	p SI VOY=-135	k TU PASAR=135	m de TU=-135	k -de MENTIR=-135	m de MENTIR=-135	j perdon haberte=-135	j por haberte=-135	m -or haberte=-135	w perdon _ haberte=-135
w perdon por haberte=-135	w por haberte=-135	m de -un=135	w ^ _ unos=135	s tener=-135	s razon=-135	s porta=135	k TODOS ME=135	j unico un=135	m -on lo=135	k COMPARA _ -da=135	k ESTAR ERROR=-135
m ESTAR mal=-135	k TODOS -en=135	j los los=-135	m cien -es=-135	w ^ _ es=135	k LO -ma=135	m la -ma=135	m era CONFIANZA=-135	w era verdad=-135	m ELEGIR dar=135	p EL ME SENTIR=135	k -la _ NO=-135
p LO YO ESTAR=135	k -ie LO=-135	s parar=-135	p MENTIR LO ME=-135	j a hice=-135	p ME MENTIR ME=-135	p ME YO MENTIR=-135	k -ho COMPARA TU=-135	j te contesto=-135	m TU contesto=-135	w te contesto=-135	w pruebas=-135
m -de lo=135	j tiene que=-135	j me volver=135	m tuviste COMPARA=-135	w tuviste que=-135	k -ce -ra COMPARA=135	w hice para que=135	k COMPARA LO -es=-135	s enoje=-135	k ^ -se ME=-135	k PERDON ,=135	m PERDON ,=135
p MENTIR NO LO=135	j la ese=135	w estaban _ $=135	m SER fria=-135	m eras FRIO=-135	w eras fria=-135	s coraz=135	w corazon=135	m -on otra=-135	w con otra=-135	j antes me=-135	j dias que=-135
w y _ uno=-135	p ELEGIR LO EL=-135	k -me -a=-135	m -me a=-135	p LO ME NOS=-135	m -to las=135	w dejar=-135	w ^ _ quien=135	p VOY TU NO=-135	k LO -mo $=-135	k -de _ QUIZA=134	p LO NO SE=134
k VIDA COMPARA -os=-134	p NO EL COSA=134	k PERO _ -en=-134	w muchisimo _ $=-134	s emple=-134	w el hotel=-134	p SOLO SOLO=134	j en nunca=134	k HABER -as=134	m -a nada=-134	w a nada=-134	p JUEGO QUIZA=134
p COMPARA SI TU=134	k TU -oy=-134	m TU doy=-134	m te -oy=-134	w te doy=-134	p ME NO TU=-134	k VOY $=-134	m VOY $=-134	k ^ -no=134	m ^ -no=134	j yo es=-134	j tuve de=-134
k LO ELEGIR $=-134	j y meses=-134	w para _ no=-134	w mintiendo=-134	w y _ hice=-134	k ESTADO _ -ar=-134	w y _ fui=-134	w ^ _ unico=134	w ^ lo unico=134	k PORQUE NO HABER=134	k -ol $=-134	m -ol $=-134
s veces=-134	w veces=-134	p NO PASAR ERROR=-134	j que ti=-134	m porque -ia=-134	k TU LO -te $=-134	j estan en=-134	m de -es=134	j no decirte=-134	j te deje=-134	j tu dijiste=134	k ^ NO TENER NO=-134
j que asi=134	s famil=134	k NO SER YO=134	m cualquier COSA=-134	k ^ -eo=-134	m ^ -eo=-134	m ^ veo=-134	w ^ veo=-134	j mi comportamiento=134	m ME comportamiento=134	s compo=134	w comportamiento=134
w mi comportamiento=134	k SE -on=134	m se -on=134	m hice YO=-134	w hice yo=-134	j y puedes=-134	k -y -on=-134	m -y con=-134	m y -on=-134	w y con=-134	p NO TU ESTAR=-134	s cada=-134
w cada=-134	m te -le=-134	j y hombre=134	k -de -ia=-134	j por es=134	k TU _ -me=134	s guard=-134	j haberte dicho=-134	k -te -ho=-134	m -te dicho=-134	m haberte -ho=-134	w haberte dicho=-134
j por todo=134	k LO -os -y=-134	w el _ dia=-134	j que cause=133	w no _ ti=133	w la _ porque=-133	w a _ no=133	j te llame=-133	p SER LO QUIZA=133	m contarte LO=-133	w contarte lo=-133	j me diste=-133
m ME diste=-133	w me diste=-133	p ESTADO TU LO=-133	m -ho antes=133	k ME JUEGO LO=-133	j y mio=-133	m bien ,=133	w bien ,=133	j la entera=-133	k NO SE -io=133	k YO MENTIR=-133	m yo MENTIR=-133
j te habria=133	m ^ de=133	w ^ de=133	k -y -da=-133	m -y cada=-133	m y -da=-133	w y cada=-133	j un casa=133	p SOLO COMPARA YO=-133	j te noche=-133	p SE SE PASAR=-133	k -to _ ,=133
j lo llame=-133	k -a EL -co=-133	s eres=133	w eres=133	k -ho -es COMPARA=133	m la -di=-133	w lo _ por=133	j no todo=133	k , -or LO=133	p ELEGIR TU MENTIR=-133	m ELEGIR no=-133	j lo aunque=133
m mientras TU=-133	k -ce -os $=133	m PASAR tres=-133	j de amigos=-133	w de _ amigos=-133	s manos=-133	w manos=-133	j daba verguenza=133	k COMPARA _ -to=-133	k -y _ MENTIR=-133	m EL martes=-133	w el martes=-133
s pedia=-133	j el martes=-133	p PERDON LO EL=133	w con _ $=-133	k -os _ $=133	k ME COSA $=133	j por pero=133	k -ra -lo=-133	m para -lo=-133	j el cuando=-133	w tener=-133	j para es=133
s toda=133	w toda=133	m NO quiero=-133	k LO PASAR -en=133	p PORQUE TU ME=133	k -ia _ -ba=133	j quieres diga=133	s enter=-133	w ^ _ espero=-133	w ^ no espero=-133	w espero=-133	k , _ -me=-132
p ELEGIR LO LO=-132	m COMPARA dejaste=132	w que dejaste=132	k LO -to $=132	j menti a=-132	m -en no=132	w quien no=132	s lamen=132	j es mio=-132	k -or LO COMPARA -ce=-132	m TU ya=132	w mejor=132
m rara $=132	s rara=132	w rara=132	w rara $=132	m menti -a=-132	w menti a=-132	p FRIO SER LO=132	m -a contar=132	w a contar=132	k -lo -y LO=-132	p NO TU TU=-132	j nada lo=-132
w mi _ no=-132	k LO -vi -a=-132	m LO volvi=-132	w cambiaba=-132	j que rompi=-132	k COMPARA -pi=-132	m COMPARA rompi=-132	m que -pi=-132	w que rompi=-132	j lo habia=-132	w porque _ me=132	s arreg=132
p LO SE PASAR=132	j nunca diste=-132	j si ti=132	p NO COMPARA PERDON=-132	p EL ME QUERIA=132	p NO TENER COSA=132	s comun=132	w elegi _ $=-132	p PORQUE SE LO=-132	p TODOS LO VIDA=132	m ninos ,=132	w los ninos ,=132
w ninos ,=132	k TU COMPARA $=-132	j perdon la=-132	s queda=-132	k PORQUE _ $=132	k TENER COMPARA -lo=-132	k TENER _ -lo=-132	m lo SER=-132	m con COMPARA=-132	k -do SENTIR=-132	k MENTIR _ SOLO=132	j nunca y=132
s veo=-132	w veo=-132	j pregunta que=-132	w aguanta=132	w preguntar=-132	k -un -no -y=132	j de otra=132	j te duele=-132	m TU duele=-132	w te duele=-132	k TU MENTIR -a TU=-132	k -os -te=132
p LO HACER TU=132	k SER SOLO $=-132	j antes el=-132	k PORQUE MENTIR $=132	m como MENTIR=132	k -do -en EL=132	k NOS _ NO=132	k NO SE ME=-132	k ^ NO SE ME=-132	m ^ le=-132	w ^ le=-132	m TENER miedo=-132
w limite=132	j yo tengo=132	w ^ _ otra=-132	j cuando celular=-132	k COPAS ,=-132	m COPAS ,=-132	j te me=-132	k -ba ,=132	m -ba ,=132	k -da _ -so=132	m cabeza $=132	w cabeza $=132
k COMPARA -os $=-132	m SER verdad=-132	k ^ SER -un=132	j mio y=-132	s empuj=-132	p QUIZA LO ESTADO=-132	k NO -ra=132	k -y _ QUIZA=-132	m ni ME=132	j para se=-132	s debi=-132	w debi=-132
j por mis=-132	m de -ia=-132	j eres quien=132	s cambi=-132	j me hice=-132	m ^ esas=132	w ^ esas=132	j tenia trabajo=131	k COMPARA _ -io=131	m las COMPARA=131	m fue COSA=131	m -do no=-131
j lo mejor=131	p NO PORQUE MENTIR=131	w fui yo ,=-131	k -ia _ -or=131	k -te -ar=-131	k -un SOLO $=131	j los se=131	j en antes=-131	j tu las=131	j de cuando=-131	m ME voy=-131	m me VOY=-131
w me voy=-131	k SER -ta=-131	w deje _ $=131	w de nuestra=-131	m ^ tu=131	w ^ tu=131	j me ir=-131	w , _ ya=-131	j no hagamos=131	s hagam=131	w hagamos=131	m , el=-131
w , el=-131	m YO que=131	w yo que=131	j a beber=131	m -a beber=131	w a beber=131	w me _ tus=-131	j esas que=131	w estoy _ $=131	p ME YO LO=-131	j los era=-131	p PERDON SI EL=131
m NO saber=131	j que fue=-131	j me pediste=-131	m ME pediste=-131	w me pediste=-131	j en cuando=-131	k ^ -te NO=131	k ^ PASAR -en EL=131	p EL YO COMPARA=131	m SER nada=131	m el COSA=131	w es _ de=131
p NO COMPARA SOLO=131	m veces LO=-131	k -ea _ -de=131	j sobre de=-131	p TU SENTIR COSA=-131	k -do _ EL=131	j ti por=131	p PERDON SI LO=131	j te casa=-131	j si dices=131	s impos=131	w imposible=131
m COMPARA tiene=131	p NO EL SER=-131	p MENTIR NO SENTIR=131	k -io _ -on=-131	j me otra=131	k EL -to $=-131	k COMPARA -me=-131	m que -me=-131	k -mo _ $=-131	m ME dejaste=131	w me dejaste=131	m TU deje=-131
w te deje=-131	k -le -do=-131	k -le -do TU=-131	p LO MENTIR HABER=131	j digo de=-131	k MENTIR , PERO=131	k MENTIR _ PERO=131	m MENTIR lo=-131	k -y TU PORQUE=131	k -en -ja=131	m en -ja=131	m COMPARA hayas=131
w que hayas=131	w ^ no quiero=-131	w no quiero=-131	j es algo=131	k EL -no $=-130	k -en -os -os=130	k -en -os -os $=130	m me JUEGO=-130	j lo los=-130	k ME -ga=-130	k -ui _ EL=-130	k HABER _ ME=130
k -ro _ LO=130	p NO SI LO=130	m mis -es=130	j te propia=-130	m -en las=130	j creer que=-130	j tu sobre=-130	m quieres $=-130	w quieres $=-130	p PERDON COMPARA QUIZA=130	k -pe=-130	p NO ESTAR YO=-130
j es muy=130	k QUERIA ,=130	m QUERIA ,=130	p COMPARA ELEGIR=-130	p ESTAR NO COMPARA=130	j mi era=-130	p QUERIA NO TU=-130	k -as _ COMPARA=130	k , PERO TU=130	w elegir=-130	k -za -en=130	k LO -za -en=130
m -za en=130	m cabeza -en=130	w cabeza en=130	w la cabeza en=130	k PORQUE PORQUE=-130	k TU -va -a=130	k -io _ $=130	k FRIO ME=130	p NO COMPARA NO=130	k -en _ TU=130	j conte a=-130	j y la=-130
j que oficina=130	m -a las=-130	w a las=-130	k -re _ EL=-130	m contexto $=130	w contexto $=130	w las _ se=130	k -la $=-130	m -la $=-130	k TU _ -de=-130	k NO -es -ar=-130	j menti con=130
s carre=130	j un ti=-130	j tia enferma=-130	k OTRO -ma=-130	m OTRO enferma=-130	m tia -ma=-130	w tia enferma=-130	k , _ FRIO=130	k ^ COMPARA=130	m ^ COMPARA=130	j el momento=130	p PERDON HABER LO=-130
s acost=-130	k , _ -da=-130	j y mil=-130	k -as _ -ar=130	k -y LO PERDON $=130	j pena que=130	m pena COMPARA=130	w pena que=130	p LO NO TODOS=130	k -on _ -lo=130	p COMPARA ELEGIR TU=-130	w nunca _ preguntaste=130
w nunca me preguntaste=130	k LO SOLO COMPARA=130	w me _ solo=-130	m cuando ME=-130	j tenia anos=130	w tenia _ anos=130	k TU -ro=130	j habia hecho=-130	w habia hecho=-130	m vez $=-130	w vez $=-130	j me veces=-130
m en -ar=-130	w que las=-130	k MENTIR -a=-130	m MENTIR a=-130	w mi _ me=130	k TODOS _ ME=130	k PASAR ,=-130	m PASAR ,=-130	k SER _ -a=130	s viaje=-130	m aposte LO=-130	w salia=-130
m estabas ESTADO=-130	k TU _ $=-130	p QUIZA QUIZA LO=130	p ESTAR PERDON=130	j esa la=129	k -il -de=-129	m -il de=-129	w el _ estaba=-129	p LO ESTADO TU=129	k -te SI=-129	m -te si=-129	k ^ -ie=-129
m ^ -ie=-129	j de porque=-129	k YO -en=-129	m yo -en=-129	p LO NOS COSA=-129	p LO SOLO ME=-129	m creer COMPARA=-129	w creer que=-129	k EL COPAS ,=-129	p ME ME TU=-129	j rompi la=-129	k VOY _ $=129
j de nuestra=-129	k SOLO -en=129	w la cama $=129	p SE ME ME=-129	w ^ _ juego=129	w ^ el juego=129	k -to FRIO=129	m tanto FRIO=129	k PASAR _ -en=129	j el juego=129	m EL juego=129	w el juego=129
m algo -ra=129	s decia=-129	k TU _ -la=129	k -en _ -je=-129	j casa y=-129	k SENTIR -do $=129	j que veas=129	s veas=129	w que _ veas=129	w veas=129	k YO -to=129	m yo -to=129
p SI ELEGIR=-129	p VOY LO LO=-129	j y sola=-129	p ME MENTIR EL=-129	k -en _ -so=129	p VIDA ME TU=-129	j y miraba=-129	j yo miraba=-129	j y lamento=129	w y _ lamento=129	w y lo lamento=129	w hicieron=129
j vale te=129	j en las=129	j yo por=-129	m YO habria=-129	w yo habria=-129	m LO vas=129	j que hablar=-129	w era _ $=-129	k MENTIR -ta=-129	m MENTIR hasta=-129	p ME TU TU=-129	k ERROR NO=-129
j una donde=129	m COMPARA tuve=129	j el vez=129	w de noche ,=-129	k ESTAR _ -a=-129	m ^ deje=-129	w ^ deje=-129	w el momento=129	p COMPARA PASAR ERROR=-129	k TU _ -es=129	j salio la=129	w decia=-129
m estas -do=129	m separados $=129	w separados=129	w separados $=129	m vida ,=129	w vida ,=129	w ^ nunca lo=-129	k -je COMPARA=-129	m -je que=-129	k PORQUE TODOS=129	s ahora=-129	w ahora=-129
w , _ cada=-129	w medio=129	p SOLO COMPARA PASAR=129	j con fue=129	j no quise=-129	s manan=-129	p SI FRIO=129	w ^ a tu=-129	k -de -io=129	m de -io=129	m hay COMPARA=129	p COMPARA SER SEXO=-129
j vas y=-129	k -en -ce=129	k -en -ce -os=129	m en -ce=129	j en desde=-129	j el perro=129	j perro a=129	m EL perro=129	s perro=129	w el perro=129	w perro=129	k -or _ -os=-129
w te _ delante=-129	j no pido=-129	w no _ pido=-129	w no te pido=-129	j poco te=-129	k SENTIR _ -na=-129	k YO -ba=-129	m yo -ba=-129	s exigi=-128	k LO PASAR $=-128	w a beber $=128	j decirtelo y=-128
j que eras=-128	j era mio=-128	j voy lo=-128	k LO VIDA -en=-128	w cuando _ $=-128	w tu _ era=-128	k ^ TENER LO -za=128	m ^ esa=128	w ^ esa=128	m el NO=-128	w el no=-128	p PERDON YO=-128
k VIDA _ -en=128	w ^ _ vi=128	k -on ME VIDA=-128	p SER EL VIDA=128	k -as _ SOLO=-128	j lo pedi=128	w lo pedi=128	p JUEGO NO NO=128	j no salio=128	w no salio=128	p VER PORQUE TU=-128	j soy yo=-128
m soy YO=-128	w soy yo=-128	k -on TODOS LO=128	k PASAR _ LO=128	w reconozco=128	m , aunque=128	w , aunque=128	k TU -po=-128	k -do _ -os=-128	w ^ _ dos=-128	k -io _ COMPARA=128	k YO -te=128
m yo -te=128	j eres de=128	j eres para=128	k TU LO -as $=-128	j quiza nunca=-128	m QUIZA nunca=-128	w quiza nunca=-128	s recib=-128	k COMPARA _ TODOS=128	k TU _ VER=-128	s dan=-128	w dan=-128
j y fui=-128	k -je _ -en=-128	j que oir=-128	w lo _ desde=128	w tu _ para=-128	j pediste que=-128	j llegue a=-128	j veo que=-128	m , ella=128	w , ella=128	j tres y=-128	m -de ti=-128
w de ti=-128	p ME HABER COSA=-128	w de lo=128	m hablar -de=128	w hablar de=128	p LO TU HACER=-128	j no solo=-128	p LO SER ME=-128	m no -on=128	k QUIZA ME=128	p EL LO SER=-128	m necesidades $=128
w necesidades $=128	k -y _ $=128	w y _ $=128	k LO VOY -a=-128	m LO voy=-128	s parab=128	j a lado=-128	w primer _ $=-128	j no derecho=-128	m ^ quise=-128	w ^ quise=-128	j en familia=128
j perdon lo=128	p LO ELEGIR=-128	p ESTAR COMPARA ME=128	w te menti a=-128	p LO VIDA ESTAR=128	p MENTIR EL=-128	p NOS NO=128	s parti=-128	j tres veces=-128	m -es veces=-128	w tres veces=-128	k -en -ar=-128
s dific=-128	w dificil=-128	k NO -as COMPARA=-128	k -la LO=128	j no dormir=128	k COMPARA _ QUIZA=128	k -os _ SOLO=128	p TENER HABER=128	w ella _ que=128	m LO dias=-128	w los dias=-128	w el _ en=-128
m LO fotos=-128	m quien ME=128	w quien me=128	p COMPARA TENER NO=128	p TU YO LO=-128	s viend=-127	p SI COMPARA SER=127	j madre no=127	k TU _ -je=127	m HABER que=127	w hay que=127	k EL _ -en=-127
k QUIZA QUIZA=127	k -ce SOLO=-127	w fuera de=127	p PASAR YO LO=127	m ^ necesitaba=127	w ^ necesitaba=127	w , perdon $=127	k -bo $=127	m -bo $=127	p ME LO LO=-127	m menti -on=127	w menti con=127
p VOY LO NO=-127	k LO $=127	m LO $=127	w porque tu=127	k EL -to -y=-127	k TU -to $=-127	j te empuje=-127	m TU empuje=-127	w ^ _ empuje=-127	w ^ te empuje=-127	w empuje=-127	w te empuje=-127
m lo -me=-127	j que dia=-127	m tarde $=127	w tarde $=127	j cuando diste=-127	k QUIZA _ PASAR=127	j tu propia=-127	m TU propia=-127	w tu propia=-127	k YO _ PASAR=127	k SER YO=-127	m SER yo=-127
j vos la=127	p NO NO SI=127	w perdona=127	m ni COMPARA=127	w ^ ni que=127	w ni que=127	j haber de=-127	j con otra=-127	j fueron no=-127	k JUEGO LO COMPARA=-127	k ME JUEGO LO COMPARA=-127	m JUEGO lo=-127
m veo COMPARA=-127	w veo que=-127	m menti ,=127	w menti ,=127	k COMPARA PORQUE TENER=127	k -el=-127	m ^ cuando=-127	w ^ cuando=-127	p ME HABER COMPARA=-127	j puse en=-127	j eso le=127	s desah=127
k -ra -es=-127	k LO -ra -es=-127	m -ra antes=-127	j prometi y=-127	j no es=127	w que _ la=-127	k PASAR TU=-127	m PASAR tu=-127	k PERDON _ -es=127	w lo mismo $=127	w te _ que=-127	j nuestro hijo=-127
k NOS -jo=-127	m NOS hijo=-127	m nuestro -jo=-127	w nuestro hijo=-127	m ni SE=127	w ni se=127	p ESTADO ME=-127	j que va=-127	k -ra COMPARA NO ME=-127	k -y -ve=-127	m y -ve=-127	w todo _ $=127
j ese me=-127	j a tienes=-127	w y te lo=-127	j mal de=-127	m esta -en=-127	j fue sin=127	w necesitaba _ $=127	j no soy=127	m NO soy=127	w no soy=127	j tan que=127	j eran y=-127
w eran _ y=-127	k VER ,=-127	m VER ,=-127	k SER _ -os=127	k TU NO ESTAR=127	k -ra _ -ra=-127	w y _ los=-127	j hubieras dicho=127	k SUBJ -ho=127	m SUBJ dicho=127	m hubieras -ho=127	w hubieras dicho=127
m telefono -en=-127	w telefono en=-127	k -le PORQUE=-127	j todo es=127	m -ia porque=127	k -na MENTIR $=127	w ^ siento que=127	p PASAR SER ME=-127	s unas=-127	w unas=-127	k -si _ NO=127	k PORQUE _ -re=127
k ^ LO CONFIANZA NO=127	k PERDON -te=-126	j quien por=-126	j a cualquiera=126	k ^ TU -te -a=126	s asi=126	w asi=126	k PASAR _ -on=126	p PERO LO TENER=-126	p EL EL SE=126	k -ta _ TU=-126	j me caso=126
s humil=-126	k ^ NO LO SER=-126	j de ser=126	w no queria=126	j conmigo y=-126	w ^ _ case=126	w ^ me case=126	k ^ NO ME -do=126	s imagi=-126	m cuando SE=-126	w cuando se=-126	p MENTIR YO=-126
p PERDON LO SENTIR=126	m -ar esto=126	w los _ no=126	j los veia=-126	p TODOS ELEGIR=126	k -en _ SENTIR=126	m tu -eo=-126	k -y _ -lo=-126	j le tu=-126	k -ia -de EL=-126	w salio _ la=126	j volvi a=-126
k -vi -a=-126	m -vi a=-126	m volvi -a=-126	w volvi a=-126	j los dias=-126	p ME QUIZA=126	j vez no=126	p TENER NOS=126	p ESTADO TU COMPARA=-126	k -y ESTAR=-126	m y ESTAR=-126	m COMPARA marido=126
k TODOS _ -na=126	k -de _ -na=-126	p SER QUIZA COMPARA=126	p SOLO LO TU=-126	m anos $=-126	w anos $=-126	w se _ con=-126	m preguntas COMPARA=-126	w preguntas que=-126	k ^ ELEGIR COMPARA=-126	p TU PORQUE VOY=126	k TENER -on=126
m TENER con=126	s firma=-126	j que dado=126	w conte=-126	m , que=126	w , que=126	p LO NOS PORQUE=126	k ELEGIR -lo=-126	k -al -de=-126	m -al de=-126	k -er SEXO $=-126	k EL -er SEXO $=-126
w porque _ a=-126	j prefiero que=-126	k NO SE COMPARA=126	s telef=-126	w con el $=-126	p SER PORQUE COMPARA=126	p LO LO MENTIR=-126	k ^ -ta=126	m ^ -ta=126	k ^ NO TENER COMPARA=-126	k ESTAR ESTADO=-126	m LO ano=-126
j has un=126	w has _ un=126	k -y _ -co=126	p PERDON SI=126	m ^ volvi=-126	w ^ volvi=-126	p MENTIR NO ME=126	k -vi _ VIDA=-126	p PERO SER=126	j es todo=126	w de otra $=126	j decia la=-126
j por habia=-126	j en era=126	p PERDON TU VIDA=-126	w conversacion=126	w de no=126	k -as _ -ta=-126	p EL NO SE=126	m mal -de=-126	k ESTADO _ PASAR=-126	k -re LO=126	p PERDON COMPARA NO=126	k -po=-126
p YA TU=-126	p COMPARA ESTAR LO=126	j que eran=-126	k ME ESTAR=126	k ME ESTAR -do=126	m me ESTAR=126	p VIDA EL LO=-126	p MENTIR FRIO=126	k ESTAR ESTADO -de=-126	k SENTIR _ -or=126	j no mentir=126	j que trabajo=126
k TODOS _ SER=126	p MENTIR COMPARA ME=-126	j yo soy=126	j los hombres=125	m LO hombres=125	m los TODOS=125	w los hombres=125	j perdon parte=125	j que miedo=-125	w puedes=-125	p SER TODOS ME=125	j he de=125
m TU hace=125	w te hace=125	k ^ ESTAR PASAR=125	k -en -os=125	k TENER LO PORQUE=-125	p NO PASAR COPAS=-125	p MENTIR NO TU=125	k -de -as $=125	k -ho _ -te=-125	k YO _ MENTIR=-125	p COMPARA TU TU=-125	k TODOS _ -en=125
p COMPARA MENTIR YO=-125	p LO COMPARA ESTADO=-125	w hablaba=125	k -en -un -so=125	p PORQUE ME SENTIR=125	m elegir $=-125	w elegir $=-125	m -y segui=-125	w y segui=-125	j te di=-125	k -uz=-125	s luz=-125
w luz=-125	m hacerlo $=-125	w hacerlo $=-125	k -y -je COMPARA=-125	j yo contigo=-125	k -di COMPARA=-125	k -te LO CONFIANZA $=-125	k -to _ -ra=-125	k -io _ -te=-125	k -no $=-125	m -no $=-125	j me madre=125
p ME PERDON HABER=-125	k PASAR COSA=125	w ^ fui yo=-125	j y di=-125	k ESTADO _ ME=-125	w te _ sola=-125	j menti los=-125	k -uy _ -y=125	w muy _ y=125	j de leer=-125	p SER LO TODOS=125	p PORQUE EL PORQUE=-125
m NO el=-125	p COMPARA PORQUE TENER=125	k -es -as=-125	j en medio=125	j es porque=-125	j y decia=-125	p TODOS COMPARA SER=-125	w , y eso=-125	w por _ te=-125	w palabras=125	k -te -da=-125	j me esto=125
p ESTADO LO NO=-125	w pareja=125	w ^ _ dia=125	k -ta _ -as=-125	w te _ los=-125	j trabajo no=125	p LO VOY TU=-125	p PERDON COSA YO=-125	k NO -me $=-125	m en -ia=-125	k TU COMPARA -te=125	m tambien -te=125
w cartas=-125	w de esto $=125	s extra=-125	j es para=125	j despues tu=125	m lamento LO=125	k NOS -os $=-125	m -de nuevo=-125	w de nuevo=-125	k LO -na $=-125	m le MENTIR=-125	j que saliera=125
w saliera=125	j paso lo=125	k MENTIR EL=-125	j hice y=-125	m culpa ,=125	w culpa ,=125	m ^ pude=-125	w ^ pude=-125	m la -se=-125	j estuve el=-125	m -na porque=-125	j que ibas=125
k , -y SE=-125	w , y se=-125	k PERDON COMPARA TU -as=125	k EL NO ME=-125	k ^ EL NO ME=-125	k ^ PERDON -or ME=125	w a _ trabajo=-125	w a el trabajo=-125	w vuelto=125	p HABER NO ME=124	k EL -en=-124	w silencio=-124
j a estar=-124	k -a ESTAR=-124	m -a estar=-124	m a ESTAR=-124	w a estar=-124	k -as HABER=-124	m -as haber=-124	j lo importante=124	m LO importante=124	w lo importante=124	k MENTIR COSA $=124	w en _ cuando=-124
m siento COMPARA=124	w siento que=124	m ME has=124	w me has=124	p COSA COMPARA ME=124	s furio=-124	m -re los=-124	k -go _ COMPARA=-124	k NO TU -as $=-124	p COMPARA ELEGIR LO=-124	m ^ con=124	w ^ con=124
k ^ LO -es=124	s accid=-124	w accidente=-124	k SER -as=124	m eran -as=124	m que -os=124	k -ho LO=124	p ME SER EL=-124	s inven=-124	j en nada=-124	p COMPARA QUIZA SENTIR=124	p COMPARA SER FRIO=-124
s haber=-124	w ^ _ fue=-124	j te fueras=-124	p YO COMPARA EL=124	m mismo $=124	w mismo $=124	m MENTIR que=-124	k -ga=-124	p HABER TU COMPARA=-124	j lo dias=-124	j para lo=-124	k NO _ ,=-124
k -je COMPARA -as=-124	s feo=124	w feo=124	w porque _ no=-124	k ^ -ce -os=124	s sabes=124	w sabes=124	p SI LO VOY=-124	w la _ te=124	m cualquiera $=124	w cualquiera $=124	p ESTAR LO EL=-124
j yo estoy=124	w a _ para=-124	p SER TODOS EL=-124	k TODOS -as=124	p ME VIDA TU=-124	k ^ ME MENTIR=-124	k TU -sa=-124	j le pedi=-124	m EL pedi=-124	w le pedi=-124	w ^ _ llame=-124	p HABER NO TU=-124
m ^ ya=124	w ^ ya=124	k -y LO -ce=-124	w a _ por=-124	k NO ME QUERIA=124	m -de no=124	w ^ _ mal=-124	w golpe=-124	s menos=124	w menos=124	j falte tu=124	s abrir=124
w abrir=124	m HABER robado=-124	w robado=-124	p SE TU NO=-124	k TODOS _ ,=124	m trabajo TU=124	w trabajo te=124	m otra -on=124	m pasado -de=124	w pasado de=124	p FRIO NO COMPARA=124	s vale=124
w vale=124	p SER COMPARA HACER=124	k LO _ PASAR=124	p LO QUIZA COSA=124	s fatal=124	w fatal=124	k -un -te=-124	m un -te=-124	m decir $=124	w decir $=124	k -er -a -ar=-124	w cuando te=-124
w me _ como=124	j borracho la=-124	j menti de=-124	j jefe y=-124	m jefe -y=-124	w jefe y=-124	m -a hacerlo=124	w a hacerlo=124	j la los=124	j siento hayas=124	p LO ME TENER=123	j como estaba=123
w como estaba=123	k ELEGIR _ -y=-123	j con asi=123	k -ra _ -y=-123	m dinero -de=-123	w dinero de=-123	k COMPARA -ra $=-123	w con ella $=-123	j ninos y=123	j la regue=123	m LO regue=123	s regue=123
w la regue=123	w regue=123	m VIDA era=-123	m puedo -te=-123	w de tus=-123	j quince anos=123	m quince -os=123	w quince=123	w quince anos=123	k COMPARA _ PERDON=-123	k -y TU -re=-123	m ^ desde=123
w ^ desde=123	j no vida=123	w necesitabas=-123	k -il _ LO=-123	j las se=123	m la -en=123	k SENTIR PORQUE=123	p SER YO SER=-123	j una una=123	k -un _ -to=-123	j mitad lo=123	k ^ PASAR -or=123
w ^ fue por=123	k EL VOY $=-123	j escondi porque=123	k LO -za $=123	k HABER COMPARA=123	w hombre _ $=123	m ti NO=123	j me vi=123	j le de=-123	w en las=123	m ^ un=123	w ^ un=123
k TENER LO -za=123	k TENER _ -za=123	k SER _ -en=-123	k -y _ VER=-123	p LO YO LO=-123	p EL SE NO=123	k , NO ME=123	m LO en=-123	j lo ese=-123	k ESTADO -y NO=123	k QUIZA _ -to=123	w asi _ no=123
p NO ERROR=-123	k -he=-123	m -or todo=123	w por todo=123	w llevo _ la=123	k SEXO _ TU=-123	s tenga=-123	k -on _ -ba=-123	w te _ dicho=-123	j se llama=-123	k SE -ma=-123	m SE llama=-123
m se -ma=-123	w se llama=-123	w culpable=123	p LO QUERIA LO=-123	k SER -un TODOS=123	w no _ decir=123	w version=-123	j era momento=123	k -as -es -de=-123	m dias COMPARA=-123	w dias que=-123	w los dias que=-123
k ME _ HACER=123	j voy que=-123	k -do YO=-123	m -do yo=-123	k -or -ad=-123	m por -ad=-123	k VOY -a -ir=-123	k VOY _ -ir=-123	k -y -er=-123	m y -er=-123	m ^ use=-123	w ^ use=-123
k PORQUE ME -ia=-123	p NO COMPARA SER=123	w con una=-123	j mientras en=-123	s tomo=123	w tomo=123	k LO -ba=-123	k LO _ -or=123	j ser un=123	m ser -un=123	w ser un=123	j a igual=-123
s juzga=123	m ^ perdoname=-123	w ^ perdoname=-123	k PASAR _ -ia=-123	k ^ -or LO COMPARA=123	w tus _ $=-123	k -da ,=-122	m -da ,=-122	j correo que=122	j que pero=122	j dinero de=-122	w porque yo no=-122
m SI tu=122	w si tu=122	m quien NO=122	p PERDON LO JUEGO=122	p PERO SOLO=122	k -os _ -an=-122	p COMPARA VER EL=-122	k -te NOS=-122	m -te dos=-122	k ^ -le=122	m ^ -le=122	k ME -io=-122
j mal dia=-122	j a alguien=122	j ella la=122	k ME -te -a=-122	p PERDON LO COSA=122	s cansa=-122	k -sa -y=-122	m -sa y=-122	w familia no=122	k -do _ -di=122	p SI ME VIDA=122	m PASAR en=122
m cosas -as=122	j una respuesta=-122	m -na respuesta=-122	w una respuesta=-122	p SEXO LO EL=122	j de era=-122	j que encontraste=-122	m COMPARA encontraste=-122	w que encontraste=-122	p COMPARA SI ME=122	k ^ PORQUE -as=122	j es pero=122
j tu contra=-122	w menos _ te=122	k TODOS _ -on=122	j tres en=-122	w tres _ en=-122	j que esa=122	j se en=122	k PERDON HABER=-122	m PERDON haber=-122	j que pudieras=-122	w pudieras=-122	k -er _ COMPARA=122
p LO ERROR COMPARA=122	j por menos=122	m LO menos=122	w lo menos=122	w por _ menos=122	w por lo menos=122	k TENER _ -la=-122	p PERDON MENTIR EL=-122	k ME -je=122	j lo mal=122	m panico $=122	w panico $=122
m NO hagamos=122	w no hagamos=122	m nervios $=122	w los nervios $=122	w nervios $=122	j mismo que=-122	j no tu=-122	j se dijeron=122	w dijeron=122	w estuvieron=122	p JUEGO LO NO=-122	w ^ _ duro=122
j es mi=122	k ^ PERDON COMPARA TU=122	m NO puedo=-122	w no puedo=-122	k -ra -me $=122	j poco y=-122	w es mia $=-122	k SE LO COMPARA=-122	w se lo que=-122	k -ue YO=-122	m -ue yo=-122	w nunca _ nada=122
p ME SER FRIO=-122	j te escondi=-122	j tanta que=122	j antes y=-122	p TU FRIO PORQUE=122	p SER ME HACER=122	m ser COMPARA=122	k -ho COMPARA -ar=122	k -ho COMPARA -ar $=122	k -ho _ -ar=122	w lo que te=-122	s reacc=122
p VIDA YO LO=-122	k -en LO SEXO $=122	k -la COMPARA=-122	j te habia=-122	j con querias=-122	k -io SOLO=122	p MENTIR COPAS=122	k -en LO -ta=-122	j celular la=-122	w habia _ $=-122	w la casa $=122	p COMPARA LO YA=122
m -di que=-122	k -ce COSA=122	j tiene necesidades=122	j uno necesidades=122	j uno tiene=122	p SI TU ME=122	k ^ _ -je=-122	p QUERIA COMPARA TU=-122	p LO TU VER=-122	j en estaba=-122	p LO NOS EL=122	j y empece=-122
p TENER PORQUE=-122	k TODOS $=122	m TODOS $=122	s amigo=-122	p VIDA LO EL=-122	w dos _ $=-122	k LO -la -de=-121	k SI LO -es=-121	w no _ para=121	k -na VOY=121	m -na semana=121	m una VOY=121
w una semana=121	j me fue=-121	k NO -os=121	k ^ ME LO=-121	w ^ me lo=-121	k TU PORQUE=121	k -ba -er=121	k -ti _ ERROR=121	j la lo=121	w cuando me=-121	j hagamos de=121	j y con=-121
k ESTAR COSA=121	j no arregla=-121	w arregla=-121	m fuimos -do=121	j y hace=121	w ^ te dije=-121	j que volver=-121	k -as SER=-121	p NO SI NO=121	m EL conte=-121	m -de en=-121	k -ro COMPARA ME -as=-121
p TU VOY LO=-121	w telefono=-121	w ^ _ tarde=-121	j por casa=-121	s despi=-121	k -de _ QUERIA=121	k -se TU=-121	k -go LO=-121	k EL -an=121	s epoca=121	w epoca=121	m -y necesitaba=121
w y necesitaba=121	k ^ ME -as=-121	p NO COMPARA ESTAR=121	p LO SER TU=-121	m -te para=-121	m -re mi=-121	m sobre ME=-121	w sobre mi=-121	j como una=121	w daba _ y=-121	p SER COSA=121	m te -en=121
k -en NO $=-121	p ME SUBJ COMPARA=121	m uno $=-121	w uno $=-121	k -ia -ho=121	k NO -ba $=121	w ^ _ mis=-121	j nadie te=-121	k ME _ TODOS=121	w amigos=-121	w porque no=121	p YA ME=-121
p SI LO PERDON=121	m puedes -ar=-121	w cierta=121	k -re _ -ar=-121	s vista=121	w vista=121	j dias veia=-121	j que veia=-121	k -as COMPARA LO -ia=-121	k LO -as COMPARA LO=-121	w dias que la=-121	w que _ veia=-121
w que la veia=-121	w el _ se=121	j era cumpleanos=121	w era _ cumpleanos=121	p TU COMPARA SOLO=-121	s doce=121	w doce=121	w buenos=121	k -de -un=121	j como te=-121	w ^ te he=-121	s enamo=121
w ^ _ fuiste=-121	j sabes que=121	p HACER TODOS LO=121	w , _ tuve=-121	j has y=-121	p ELEGIR ELEGIR MENTIR=-121	k COSA -as=121	p SENTIR LO COMPARA=121	p JUEGO PERO COMPARA=121	k , -y YO=-121	w , y yo=-121	k ^ NO TU -di=-121
k ^ LO ESTAR=121	k ^ LO ESTAR -do=121	m LO estas=121	w ^ lo estas=121	w lo estas=121	m NO tenia=121	p SI COMPARA VOY=-121	k ^ LO ELEGIR=-121	j pregunta de=-121	p LO SE=121	j cinco meses=-121	k -co -es=-121
m -co meses=-121	m cinco -es=-121	w cinco meses=-121	s sus=121	w sus=121	p LO COSA COMPARA=121	m puedes -er=-121	s tuvo=-121	w tuvo=-121	p COMPARA NO CONFIANZA=-121	k -en _ -en=-121	j y escondi=-121
p ME MENTIR LO=-121	p ME MENTIR=-121	j pedir perdon=-121	k -ir PERDON=-121	m -ir perdon=-121	m pedir PERDON=-121	w pedir perdon=-121	k -di -do=121	p LO ESTADO ME=-120	p PERDON TU LO=120	p LO PASAR COSA=120	j te quito=-120
k TU -io $=-120	k -es -er LO=-120	k HABER -do COMPARA=-120	p PORQUE ELEGIR=-120	j no era=120	p ESTADO LO=-120	k NOS COPAS=-120	m dos COPAS=-120	k PASAR _ -un=-120	k EL VIDA -de=-120	j ti de=-120	j es a=120
p NO TENER TU=-120	k ME PERDON ,=120	k ^ PORQUE NO=-120	m ^ contigo=120	w ^ contigo=120	p NO TU COSA=-120	w fue _ ,=120	w recibos=-120	k TODOS -a=120	m TODOS a=120	j dos la=-120	p SER PORQUE TU=120
k -y _ PORQUE=120	j prometi no=-120	k SER _ $=-120	j me pasado=-120	w entera=-120	p TU LO SE=120	p TENER TODOS=-120	s sacar=120	k EL -ba=120	p JUEGO LO MENTIR=-120	j un para=-120	k -ta -or=-120
m -ta por=-120	m ^ el=120	w ^ el=120	k -as -ar ,=-120	p TU PORQUE FRIO=-120	j fue en=120	p ME SE COMPARA=-120	m siempre TENER=-120	w la _ con=-120	k -a -la $=-120	k YO EL -di=-120	k ^ YO EL -di=-120
p NO TU SER=-120	p SER TU TU=-120	k -er _ -ar=-120	k PASAR -is=-120	m PASAR seis=-120	s oport=-120	j que necesitaba=120	m COMPARA necesitaba=120	w que necesitaba=120	s vivo=120	w vivo=120	j tambien le=-120
j nuestro matrimonio=120	k NOS CONFIANZA=120	m NOS matrimonio=120	m nuestro CONFIANZA=120	w nuestro matrimonio=120	j familia no=120	j un mas=120	k -de -sa ,=120	p PASAR ME SE=120	j dinero la=-120	m votos $=-120	w votos $=-120
m NO queria=120	k NOS SEXO=-120	w con _ me=120	k -de -er=-120	m de -er=-120	m SENTIR solo=-120	w me sentia solo=-120	w sentia solo=-120	k ^ SE -so=120	w ^ si tu=120	p VER EL ME=-120	m le -to=120
j las yo=-120	j mia y=-120	m mia -y=-120	w mia y=-120	p YO ME TU=-120	j te dano=-120	j y tres=-120	m JUEGO la=-120	j oportunidades de=-120	j tuve oportunidades=-120	m oportunidades -de=-120	w oportunidades=-120
w oportunidades de=-120	w tuve _ oportunidades=-120	m -to porque=-120	k TU -an=-120	m te -an=-120	k TU _ EL=-120	m tuya $=-120	w tuya $=-120	w ^ _ ya=120	p TENER LO NO=-120	m EL menti=-120	w le menti=-120
j de casa=120	k JUEGO _ -as=-120	j era mi=120	w era mi=120	j palabra palabra=-120	k QUIZA _ -de=120	m ya ESTAR=120	j lado lo=120	w ^ _ mentiras=120	k -es -de COMPARA LO=120	k ME _ PASAR=120	s algun=120
k -se ,=120	m -se ,=120	j fin a=120	j las para=-120	j se arregla=-120	k NO SE -la=-120	k SE -la=-120	m SE arregla=-120	m se -la=-120	w no _ arregla=-120	w no se arregla=-120	w se arregla=-120
j y mal=119	k ME _ -ir=119	m -er la=-119	p LO SER COSA=119	j yo cuando=119	s senta=-119	m que -bo=119	j fue sola=119	w fue _ sola=119	j era otra=119	j mientras yo=-119	p MENTIR PORQUE FRIO=119
j bien lo=119	k -on LO -na=-119	m EL escribia=-119	w escribia=-119	k COMPARA -ve=119	m que -ve=119	k -de _ -or=119	w de _ por=119	w y _ calle=-119	w y me calle=-119	w ^ _ los=-119	w llama=-119
j te poco=119	k -es _ -ra=-119	k -do YO $=-119	k ESTAR -do YO $=-119	k -en _ -ra=-119	k -er TU=-119	k ^ -en -io=-119	w ^ _ junio=-119	w ^ en junio=-119	j mia a=-119	j preferi y=-119	w tres _ $=-119
s cuand=-119	w cuando=-119	p NO TU NO=119	w ^ era mi=119	p ME SER TU=-119	w ^ _ invente=-119	m ^ solo=119	w ^ solo=119	k -pa $=119	m -pa $=119	j el su=119	j con nombre=-119
w con _ nombre=-119	j nuestra hija=-119	k NOS -ja=-119	m NOS hija=-119	m nuestra -ja=-119	w nuestra hija=-119	k -y TU -di=-119	w eran _ ,=119	j la veces=-119	j fueron que=119	p ME NO MENTIR=119	j te cabeza=119
p FRIO COMPARA=119	k SEXO -a=-119	m SEXO a=-119	j la otro=119	j lo contartelo=-119	s desea=119	j sus y=119	k ^ PERDON SI=119	k , -y TENER=-119	k SENTIR _ -da=119	j tambien menti=-119	k LO -ce -ra COMPARA=119
m preguntar $=-119	w preguntar $=-119	w sentia _ y=-119	j persona que=-119	p ELEGIR SER=-119	p ME LO ESTAR=-119	j me contigo=-119	j prometi a=-119	p ME COPAS ME=119	s botel=-119	k -ad $=-119	m -ad $=-119
k COMPARA -ra -a=119	m ha -do=119	m la OTRO=-119	k PERDON SI=119	m PERDON si=119	s provo=119	j pude en=-119	k LO _ -os=-119	j que necesites=-119	m necesites $=-119	w necesites $=-119	m ya SE=-119
w ya se=-119	k ME _ -do=119	j y todo=119	k ESTAR -hi $=119	w no _ quien=119	m TU es=119	p PERDON SOLO=119	j estaba enojado=-119	m ESTAR enojado=-119	w enojado=-119	w estaba enojado=-119	m tu -to=-119
j no mis=119	j las y=-119	j decirle a=-119	m decirle -a=-119	w decirle a=-119	k EL -ia -de=-119	k -me -on=-119	m -me con=-119	k LO COMPARA -on=119	j le menti=-119	k EL _ -on=-119	m fue NO=119
p LO ELEGIR TU=-119	w tu _ en=-119	m LO pagina=-119	k PORQUE _ -te=119	p HACER NO=-119	m -y te=-119	w y te=-119	m iba -do=-119	j solo para=119	p PORQUE NO PASAR=-119	m le -te=-119	j si fuera=119
k PASAR ME $=-119	k ^ -de=119	m ^ -de=119	k ESTAR -do YO=-119	w estaba _ yo=-119	k PASAR -a=119	m PASAR a=119	k ME -as -on=119	s borro=119	k TU MENTIR ,=118	k SER _ PORQUE=118	j lei que=-118
k LO -te COMPARA=-118	k -da NO=118	j tus los=118	m hotel -on=-118	m SER el=118	j ya que=118	m -te no=118	k QUERIA , NO=118	s ganar=118	j de cinco=-118	w solo _ mi=-118	k QUIZA _ EL=-118
w tranquilidad=-118	j nadie en=118	p PORQUE ME JUEGO=-118	p MENTIR SEXO=-118	k -as _ -si=118	p NO MENTIR TU=-118	k -re LO -es=-118	k -re _ -es=-118	w avisarte=-118	m -en medio=118	w en medio=118	p SER ME TODOS=118
w guarde=-118	w la _ el=-118	w gastos=118	k -do _ SEXO=-118	k EL -je $=-118	p SER LO SE=118	m -en ella=118	w en ella=118	p PERDON TU NO=-118	w para _ ,=-118	k -do _ COSA=118	j te o=-118
s costu=118	m COMPARA haber=118	w que haber=118	p TENER CONFIANZA=118	p COSA PERDON=118	k -ra , -y=-118	m fue -en=-118	k SER _ TODOS=118	p ELEGIR MENTIR=-118	p TU PORQUE NO=-118	j leer los=-118	w leer los=-118
j la esta=-118	j queria lo=-118	j yo los=-118	p NO ESTADO NO=-118	j por para=-118	k -or ME PORQUE=-118	w por mi culpa=-118	k TU LO -go=-118	w te _ digo=-118	m EL piso=-118	k NO ME -go -a=-118	j porque fui=-118
k LO QUIZA -ho=-118	k TU LO QUIZA=-118	k TU LO QUIZA -ho=-118	w lo hubiera=-118	w lo hubiera dicho=-118	w te _ hubiera=-118	w te lo hubiera=-118	p LO TODOS=118	p PERO NO PORQUE=-118	j mis disculpas=118	s fui=-118	w fui=-118
w no _ ninguna=-118	k SE -to=118	m se -to=118	m ME no=118	w te _ llorar=-118	s despe=-118	k -es _ NO=118	j era con=118	j esto y=118	j quien me=118	k -on LO VIDA=-118	p ELEGIR SEXO=118
m sus -os=-118	k ^ NO -de=-118	w lamento=118	w manana=-118	k -ha $=-118	m -ha $=-118	k -as _ TODOS=-118	j cuando me=-118	p VIDA COMPARA COMPARA=-118	p TENER VIDA COMPARA=118	j los detalles=118	m LO detalles=118
m los SOLO=118	w los detalles=118	k MENTIR -de=-118	k VIDA -de LO -ia=-118	s tapar=-118	k , -as=-118	m , -as=-118	j de ti=-118	j iba contar=118	w iba _ contar=118	w iba a contar=118	p HACER SOLO=118
k SI TU=118	m si TU=118	w disculpame=118	m -se tu=-118	k -a ME COMPARA ME=118	k ME COMPARA ME=118	k ^ -a ME COMPARA=118	w a _ tambien=118	w a mi tambien=118	w mi tambien=118	w mi tambien me=118	m -sa de=-118
k -te _ -ro=118	k ^ QUIZA=118	m ^ QUIZA=118	k ME -co=-117	m me -co=-117	j pagina de=-117	k LO YA -de=-117	m pagina -de=-117	k NOS _ -y=-117	w ni _ $=117	m habia $=-117	w habia $=-117
k LO -se -de=-117	m use -de=-117	w la use=-117	w la use de=-117	w use de=-117	w quedar _ $=-117	k -di YO=-117	k LO -di YO=-117	m -di yo=-117	p LO EL COPAS=-117	p HABER COMPARA TU=-117	p ELEGIR PASAR=-117
w quien _ que=-117	k ^ LO -ia=117	s anill=-117	w anillo=-117	k PERDON _ EL=117	s menci=117	m -ia en=-117	k SENTIR _ LO=117	j quede el=-117	k -on -da=-117	m -on cada=-117	k NO SOLO $=-117
j ya pedi=117	k -di PERDON ,=117	w pedi perdon ,=117	s tengo=117	w tengo=117	m sufrir $=117	w sufrir $=117	m mi NO=117	s tan=117	w tan=117	m ME he=-117	w me he=-117
k -ra _ ,=-117	p COPAS TODOS=117	m HABER dejado=-117	m ^ dijiste=-117	w ^ dijiste=-117	w ^ dijiste que=-117	p SOLO MENTIR=-117	j a deje=117	p SI COMPARA NO=117	p COSA QUIZA=117	p EL PASAR ME=-117	k -te -te=117
m HABER estado=-117	s acuer=117	j que problemas=117	w que _ problemas=117	p PASAR SOLO=117	j lamento que=117	k -as YO=-117	m -as yo=-117	m mientras YO=-117	w mientras yo=-117	m SENTIR que=117	k SOLO ESTADO=117
m tan ESTADO=117	s juici=117	w juicio=117	p ME MENTIR TU=-117	m -na amistad=117	w una amistad=117	k SI _ ,=-117	w si _ ,=-117	k NO -co=117	k -en _ CONFIANZA=-117	p LO PORQUE PASAR=-117	k -or LO TU=-117
k -y -or LO TU=-117	w por eso te=-117	j sin dormir=117	w sin dormir=117	j no pudieras=-117	w que _ pudieras=-117	k -as COSA $=117	m , fui=-117	w , fui=-117	j dejaste porque=-117	j fin y=117	j todo hice=117
p PERDON HABER EL=-117	p PASAR SE=117	j que digo=117	k -en _ -es=117	w me _ sin=117	j tu es=117	k , NOS=-117	m , NOS=-117	p ELEGIR ELEGIR TU=-117	p QUIZA EL LO=-117	s abril=-117	w abril=-117
k -na -le=117	w venias=117	j parar y=-117	j fueron las=117	k ^ _ -he=-117	w lo hice $=-117	m ELEGIR seguir=-117	k ESTAR -a=117	m ESTAR a=117	p CONFIANZA YO=-117	s adela=117	w adelante=117
p LO CONFIANZA NO=117	k ^ SE -on=117	w , _ quedo=-117	j tu le=-117	k , _ #=-117	j el sueno=-117	m EL sueno=-117	w el sueno=-117	m COMPARA todavia=-117	w que todavia=-117	k YO ,=-117	m YO ,=-117
m yo ,=-117	w yo ,=-117	k -on _ -de=117	p LO COMPARA ELEGIR=-117	k -a _ -no=-117	j mentirte de=-117	w no _ pude=117	k YO NO=117	m yo NO=117	w es como=117	k -es -on=117	p SER HACER=117
j cuando la=-117	k -as ELEGIR=117	p NOS LO TU=-117	k -a -ar -or LO=-117	p MENTIR ELEGIR=-117	k ^ PASAR -un SOLO=117	j pedi que=-117	k -de _ -he=-117	j la conversacion=117	w la conversacion=117	p ME COPAS NO=117	m ^ perdona=117
w ^ perdona=117	k COMPARA -to $=-117	k -te LO -ad=-117	k -te _ -ad=-117	w importancia=117	j porque menti=-117	j tambien el=-117	k ^ TU LO=117	j por aunque=117	p TU ESTAR YO=-117	w sola _ los=-117	m solo -ra=117
k PERDON -or EL=117	j de decir=-116	m -de decir=-116	w de decir=-116	k , _ COSA=116	p COMPARA LO SER=-116	p ESTAR SOLO=116	p NO ME NO=-116	s sangr=116	w sangre=116	j sí de=-116	j el menos=116
k -ra TODOS $=116	k HABER ERROR=116	k COMPARA SER SOLO=-116	j nuestros hijos=-116	m NOS hijos=-116	w nuestros hijos=-116	j te volver=-116	p COMPARA YO EL=116	j dos lo=116	j no si=116	k EL _ YO=116	m -en junio=-116
w en junio=-116	p PASAR TU=-116	j las las=-116	m -er esto=-116	k -ia _ -y=-116	p YO EL EL=-116	m perdon SI=116	w perdon si=116	j da verguenza=-116	s creis=-116	w creiste=-116	p COMPARA SER HACER=116
j por los=-116	m LO mia=-116	m la ME=-116	w la mia=-116	w la mia $=-116	j sola los=-116	p PERDON TU QUIZA=116	k -ba ESTADO=-116	k VOY _ -de=-116	k -or COMPARA $=-116	w por que $=-116	k , _ -ta=-116
j el habia=-116	j quedaste con=-116	j te desde=-116	j te jure=-116	s jure=-116	w jure=-116	m LO habia=-116	j te eso=-116	j un a=116	k LO -te=-116	k -ra -ar=-116	j y necesidades=116
w te _ hasta=-116	j te enteraste=-116	m TU enteraste=-116	w enteraste=-116	w te enteraste=-116	j madre te=-116	m madre TU=-116	w madre te=-116	m esto NO=-116	p SE COMPARA LO=-116	k -os -or=-116	m -os por=-116
m LO use=-116	j un porque=-116	k -de NOS=-116	p ESTAR SEXO=-116	j esto te=-116	j yo tu=-116	p COMPARA JUEGO LO=-116	p ESTADO PORQUE=-116	p TU TU ESTAR=-116	p ME MENTIR SOLO=-116	w ^ perdon si=116	p NO EL PORQUE=-116
k LO _ -ta=-116	w y por lo=116	p LO COSA COSA=116	j un es=116	j y ninguna=-116	j que tengas=-116	w tengas=-116	k -en _ PASAR=-116	s servi=116	m PORQUE todo=116	k ^ -as COMPARA=116	m gaste LO=-116
k TU -re -de=-116	j por eso=116	j eran que=116	j noches en=-116	j que mensajes=116	j pero y=-116	j me delante=116	w la carta $=-116	s hones=116	m EL nombre=-116	p NO PERDON=-116	k ^ NO TU -do=-116
j carrera me=116	w ^ _ dejarlo=-116	w dejarlo=-116	k PORQUE _ -de=116	k SOLO _ -un=116	w pequeno=-116	j conte y=-116	k -co _ $=116	k TU MENTIR -y=-116	j iba lo=-116	p ELEGIR COMPARA NOS=-116	j dinero los=-116
m -as hecho=116	k COMPARA TU MENTIR $=116	m -on ese=-116	k -si LO=116	m NO pudiste=-116	k FRIO -y=116	m FRIO y=116	k -no _ LO=-116	k SER COSA ME=-116	p SER COSA ME=-116	j pague la=-116	m pague LO=-116
w pague la=-116	s numer=-116	j ni lo=-116	j una en=116	j robado la=-115	k MENTIR _ -en=-115	m -y menti=-115	w y menti=-115	p SER TODOS=115	w me _ lo=-115	w senti=-115	k -to -to=-115
j con siempre=115	k NO -ro COMPARA ME=-115	k MENTIR LO -de=-115	j hice hice=115	k -or LO NOS=-115	k -or _ NOS=-115	w por _ dos=-115	j si y=-115	m -le en=115	m TU estaba=-115	w te estaba=-115	k -a FRIO=-115
m a FRIO=-115	j mi no=-115	k COMPARA -de=115	p TU HABER SER=-115	p NO VIDA TU=-115	j hacen falta=-115	m -en falta=-115	m hacen -ta=-115	w hacen falta=-115	m NO estoy=115	w no estoy=115	j pedi con=-115
k COMPARA _ ESTADO=-115	k -no NO=115	k TENER TODOS=-115	w mentir=115	m otro $=115	w otro $=115	w preguntarte=-115	j te tonta=-115	w te _ tonta=-115	j de boda=-115	j la deuda=-115	m LO deuda=-115
w la deuda=-115	w esto es=-115	k -er LO=-115	m juego $=115	w juego $=115	k -y -a EL=115	w y a el=115	j lo o=-115	k -ra _ -ta=-115	j no fui=-115	w fisico=115	j sobre y=115
k -ra COMPARA NO -as=-115	j sin me=115	m -es lo=115	p VOY NO=-115	k ^ LO TODOS=115	k TU -re=-115	j no dicho=-115	k -te -de TU VIDA=115	k QUIZA SER=115	p EL PERDON=115	m PASAR mas=115	j su en=-115
j el la=-115	j dije me=-115	j ni el=-115	m ni EL=-115	w ni el=-115	j solo en=115	k SE -so -un=115	k ^ SE -so -un=115	k SE _ -un=115	w se _ un=115	w ^ _ ninos=115	w ^ los ninos=115
k -os SOLO=115	k -io -ta=115	k -io -ta COMPARA=115	m -io hasta=115	k ^ ESTAR -do -a=-115	w lo _ de=115	j te quedaste=-115	m TU quedaste=-115	w te quedaste=-115	s novio=115	k LO -ta -de=115	j se como=115
k LO -ma $=115	p VOY EL=-115	p OTRO TU=-115	p MENTIR PERO TU=115	p ME TU QUIZA=115	j me disculpo=115	m ME disculpo=115	w disculpo=115	w me disculpo=115	w haberte _ ,=115	m pedi COMPARA=-115	w pedi que=-115
j no infidelidad=115	k NO _ -ba=115	j ocasiones de=-115	j tuve ocasiones=-115	m ocasiones -de=-115	w ocasiones=-115	w ocasiones de=-115	w tuve _ ocasiones=-115	p NO SE ME=-115	j que puerta=115	j el medico=-115	m EL medico=-115
w el medico=-115	w medico=-115	k COPAS _ NO=115	p QUIZA ME SENTIR=115	k SER TODOS=115	p OTRO ME LO=115	p COSA COSA PERDON=115	j hacia falta=-115	m -ia falta=-115	m hacia -ta=-115	w hacia falta=-115	k -ar _ TU=-115
w mal _ el=-115	w semanas=-115	k SI QUIZA=115	m si QUIZA=115	m PERO no=-115	s cause=115	w cause=115	k ESTAR -en EL=-115	p SER EL COSA=115	k , -y SE COMPARA=-115	s dias=-115	w dias=-115
j perdon si=115	m NO los=-115	k QUIZA _ SENTIR=115	k -es COMPARA -ga=115	k -es _ -ga=115	j de como=115	s vuelv=-115	k -os , -y LO=-115	k -ar _ LO=-115	w preguntes=-115	j y palabra=-115	m siento LO=115
p MENTIR TODOS=115	w , no te=115	k -er _ $=-115	s hubo=115	w hubo=115	w que _ asi=115	p ME HABER MENTIR=-115	k NO SER MENTIR=115	m ME la=-115	w me la=-115	p VOY ESTAR=-115	k FRIO -on=114
m FRIO con=114	k -to , COMPARA=114	k ^ -ar=114	m ^ -ar=114	p FRIO PORQUE=114	k -y NO LO -ce=-114	k NOS -os LO=114	k TU _ -da=114	j he cosas=114	w un ano $=-114	j bajo y=-114	j te otra=-114
m -a eso=114	w a eso=114	w ^ _ dinero=-114	j fotos de=-114	k LO ESTADO=114	k -er COSA=-114	j pero no=-114	w ^ por mi=-114	s impre=114	j que despues=-114	p SI YO=114	k ^ ME -on LO=114
p COMPARA ESTAR YO=-114	k ME _ -as=-114	p NOS VIDA LO=-114	k ESTAR -ra=-114	j menti porque=114	p COMPARA TU SENTIR=114	j confianza la=-114	k YA $=114	m YA $=114	k PASAR -na ESTADO=114	w fue una sola=114	k EL SER=114
m EL era=114	k PERDON $=114	m PERDON $=114	p TU SENTIR SENTIR=-114	k -me YO=-114	m -me yo=-114	j el deje=114	p LO PORQUE MENTIR=114	k -io LO=114	k -da _ $=114	m llegue -a=-114	w llegue a=-114
j nueve dias=-114	k -ve -as=-114	m -ve dias=-114	m nueve -as=-114	w nueve dias=-114	k TU _ -y=-114	p SER SOLO HABER=114	j la voz=114	k LO -oz=114	m LO voz=114	m la -oz=114	w la voz=114
s apart=114	s entre=114	w decidido=-114	w estres=-114	k -do TU SENTIR=-114	p NO SER COMPARA=114	w lo tuyo $=114	p ME LO SI=-114	p LO QUERIA TU=-114	k , -y SI=-114	w , y si=-114	j en los=114
j me casa=114	p SENTIR TODOS EL=-114	p ME YO TU=-114	k -re _ NO=114	k -pi _ COMPARA=-114	k -na -ta=-114	p EL NOS=-114	k -do -on=-114	m -do con=-114	k PORQUE NO TU=-114	k FRIO , YO=-114	k FRIO _ YO=-114
p NO FRIO YO=-114	p TU HACER NO=-114	k MENTIR _ EL=-114	s silen=-114	j una decision=-114	k -na ELEGIR=-114	m -na decision=-114	m una ELEGIR=-114	w una decision=-114	k EL _ MENTIR=-114	w llevabas=-114	w a _ sin=-114
m -de cada=-114	w de cada=-114	k -do _ SENTIR=-114	k , -ia=-114	m , -ia=-114	w tienes=-114	m la -de=-114	w y no sabia=114	k , SI LO=-114	k PORQUE ME -ia $=-114	p JUEGO NO MENTIR=-114	s marzo=-114
w marzo=-114	j todo en=114	k VER _ LO=-114	p MENTIR VOY=-114	s estad=-114	m HABER contado=-114	k NO -go=114	k -de LO -de=114	k ^ PERDON ,=114	j sola no=-114	w estaba en el=-114	k TODOS SER=114
j hubiera sido=114	m QUIZA sido=114	m hubiera SER=114	w hubiera sido=114	k LO -ce -a=-114	m hice -a=-114	w hice a=-114	w lo hice a=-114	w te lo digo=-114	p YO ELEGIR NO=114	j las a=114	m ^ entre=114
w ^ entre=114	w vendi=-114	j quien no=114	p CONFIANZA NO ME=114	w ya _ $=114	k ^ ME HACER=114	m dije COMPARA=-114	w dije que=-114	k ^ -a=114	m ^ -a=114	m ^ a=114	w ^ a=114
w y _ vez=-114	m pediste COMPARA=-114	w me pediste que=-114	w pediste que=-114	p MENTIR OTRO=-114	k TENER -ta=114	m tenia -ta=114	s probl=114	j a contar=114	k ^ PERDON COMPARA=113	k -a _ -me=-113	j que todavia=-113
k COMPARA _ -is=-113	k ^ QUERIA=113	m ^ QUERIA=113	p MENTIR PERO PORQUE=113	m llame -a=-113	w llame a=-113	m era -le=113	m su SEXO=113	j te que=-113	m NO era=113	m es NO=113	m -io la=113
k -no -ce=113	k ^ -os -os=113	k -zo -y=-113	m -zo y=-113	k -he _ TU=-113	w quieras=-113	m nunca SER=113	k NO ME -co=-113	j te prometi=-113	k -da LO=113	m debi -te=-113	k -a EL VIDA=-113
k -re , NO=113	p NO EL QUERIA=-113	p HABER COMPARA ME=-113	j de hijo=-113	w de _ hijo=-113	m el -en=-113	k -de TU=-113	w tu _ $=-113	k COMPARA _ -si=113	w cuenta=113	p LO SER QUIZA=113	m es -na=113
w de _ la=113	k SEXO COMPARA=-113	m SEXO que=-113	k COMPARA SER YO=113	k -po _ LO=-113	m ^ apenas=113	w ^ apenas=113	p SUBJ SOLO=113	j le conte=-113	w le conte=-113	w peor _ lo=113	j por ella=-113
k PERDON _ HABER=-113	p FRIO VIDA=113	j te igual=113	p YO QUERIA=-113	k -ce -ar=-113	w ^ tuviste que=-113	w perdon _ mi=113	k -do _ QUERIA=-113	k -no SE=113	m -no se=113	w paraba=113	s perfu=-113
w perfume=-113	p TODOS EL NO=113	w ^ por mis=-113	p ESTADO LO EL=-113	w pagar=-113	j que eso=113	k ^ TU -je COMPARA=-113	k -a _ SOLO=113	j me quito=113	j quito de=113	p VIDA COMPARA TENER=113	p ESTAR VOY=-113
k -te -as=-113	p YO QUIZA=-113	k -os -an=113	w a _ nada=113	k NO -ba=113	j no teniamos=113	k PASAR -un SOLO=113	p PERDON SENTIR=113	j mientras a=-113	k , -si=113	m , -si=113	m hacer $=-113
w hacer $=-113	k COMPARA -ar $=113	p SI COMPARA COMPARA=113	k -ba $=113	m -ba $=113	k -en EL -lo=113	k -or _ -to=113	p TU NO NO=-113	w tu _ le=-113	w nos _ de=113	j la vez=-113	j aqui el=-113
w aqui _ el=-113	j ya estabamos=113	m PORQUE estabamos=113	w ya estabamos=113	k TU ,=-113	m TU ,=-113	w recuerdo=-113	p PASAR JUEGO=113	k -os _ ,=113	s borre=-113	w borre=-113	k HABER -do -a LO=113
p LO ME HACER=113	w correo=113	p COMPARA YO MENTIR=-113	w ^ _ su=-113	s hotel=-113	w hotel=-113	j te tambien=-113	p SOLO YO=-113	p VOY VIDA=-113	j me calle=-113	w estaba _ otra=-113	k -y _ -ue=-113
m un -ia=113	w un dia=113	j me dado=-113	w malas _ $=113	k -es , LO=-113	k MENTIR , -y=-113	m SER facil=113	p NO SER FRIO=-113	m SOLO mire=113	k -y -me=-113	m y -me=-113	w estaba _ $=-113
w de _ noche=-113	k ^ PORQUE=113	m ^ PORQUE=113	j cuenta no=113	m ^ querias=-113	w ^ querias=-113	p LO JUEGO SE=112	k MENTIR _ VIDA=-112	p PORQUE QUERIA=-112	m noche LO=112	k -de LO VIDA=-112	j te crees=112
p PASAR PORQUE TU=-112	p SER PERDON=112	p NO PASAR ELEGIR=-112	j pena te=112	j caso que=112	j tu dos=112	s cajon=-112	s tuya=-112	w tuya=-112	k -en LO COMPARA=112	m , solo=112	w , solo=112
j si dia=-112	s levan=112	j lo durante=-112	k -ar _ ,=-112	k EL COPAS=112	k ^ -eo COMPARA=-112	w ^ veo que=-112	p PERO LO PORQUE=-112	j tienes derecho=-112	m ^ tienes=112	w ^ tienes=112	k -le -en LO=112
k ^ ME OTRO ME=112	j y y=-112	m hacerte LO=112	k SOLO PASAR=112	j el mia=-112	k -or -to=112	m por -to=112	k OTRO -y=-112	m OTRO y=-112	k COMPARA OTRO=-112	j de comer=-112	m -de comer=-112
w de comer=-112	k ^ TU -ta=112	s salia=-112	p SER ELEGIR=-112	k -on ERROR=112	k FRIO LO=-112	m COMPARA pregunta=-112	p SOLO ELEGIR=-112	p ME NO LO=-112	j tenias razon=-112	p VIDA TU COMPARA=-112	k TENER -en=-112
j de tuya=-112	w ^ _ sabado=-112	w ^ _ debo=-112	p SER YO=-112	j en trabajo=-112	j solo el=-112	k -on _ -os=112	p LO PASAR SE=112	j fui su=-112	w fui _ su=-112	w fui a su=-112	j haberte la=-112
k -or SER=112	k PERDON -or SER=112	k ^ PERDON -or SER=112	m -or ser=112	m por SER=112	w por ser=112	k VIDA _ TU=-112	s tonto=112	j nombre el=-112	p LO LO TENER=112	k COSA COMPARA NO -ia=112	p VER ME=-112
k -so _ EL=112	k LO -ce YO $=-112	p PERDON PERO TU=112	j te ano=-112	k ME LO HABER -do=-112	p TENER EL NO=112	k -on -de LO=112	j le que=-112	j me vez=-112	w ^ _ quise=112	j y podia=-112	k TU -la=-112
w casa de=-112	j despues te=-112	j una semana=112	k COMPARA SER COMPARA=-112	k ME _ SER=112	p LO VIDA SE=112	k ^ _ -ue=-112	j mi palabra=-112	m ME palabra=-112	w mi palabra=-112	k ^ LO -ba=-112	w ^ _ mande=-112
w ^ le mande=-112	m el -je=-112	k -bi -te=-112	k TU NO SER=112	w , _ sabes=112	m SE lo=-112	w se lo=-112	p ME EL ME=-112	k ESTADO , -y=-112	k ESTADO _ -y=-112	j lo malo=112	k LO -lo=112
m LO malo=112	m lo -lo=112	w lo malo=112	s descu=-112	w le _ que=-112	m -as no=112	j esa noche=-112	m esa -he=-112	w esa noche=-112	m mi COSA=112	j que desde=112	j se de=112
k ^ _ -gi=-112	k -do COMPARA NO=-112	p PORQUE ME NO=-112	m habria -do=112	p SE LO COMPARA=-111	m conte -a=-111	w conte a=-111	m -as te=-111	w quien _ a=111	j no ver=-111	j dije sí=-111	k -je COMPARA -sí=-111
k -je _ -sí=-111	w dije _ sí=-111	w dije que sí=-111	j hace te=-111	p TU SENTIR EL=-111	j a los=-111	w ^ _ hice=-111	p LO CONFIANZA YO=-111	m salida $=111	w salida $=111	k SI -to=-111	m si -to=-111
p NO COMPARA TODOS=111	k LO VOY $=-111	j se tarde=111	w , _ una=-111	j desde tu=111	m hizo TU=111	w hizo tu=111	j me como=111	j a mismo=-111	k -a _ -co=-111	s nombr=-111	k NO SER MENTIR $=111
k ^ -on LO VIDA=-111	k -de _ -un=111	k HACER SOLO=111	k -or LO -de=111	w por lo de=111	m PASAR para=-111	k -as _ EL=-111	k HABER _ -er=111	j algun a=111	j pedi y=-111	m lo SENTIR=-111	j las le=111
s malas=111	w malas=111	p VIDA TU=-111	p LO VIDA TODOS=111	m serio $=111	w serio $=111	k -ue _ $=-111	p ME VIDA ME=-111	k -ro -es=-111	w te crees=111	k ME _ -ar=111	k -de -ir COMPARA=-111
w de decir que=-111	p ERROR ME LO=-111	j queria pero=-111	m queria -lo=-111	s voy=-111	w voy=-111	j solo hablamos=-111	p SI EL LO=-111	j mi vida=111	j los lo=111	p ESTADO COMPARA=-111	p PORQUE TU VOY=-111
j un desastre=111	k -un -re=111	m -un desastre=111	m un -re=111	s desas=111	w desastre=111	w un desastre=111	k -y -vi=-111	m -y volvi=-111	m y -vi=-111	w y volvi=-111	m ya -es=111
m -go de=111	m -da verguenza=-111	w da verguenza=-111	w me da verguenza=-111	s conso=-111	k -le -de=-111	m -le de=-111	m LO trabajo=111	k -as TU=-111	k NO ME PERDON=-111	k -y SI=-111	m -y si=-111
m y SI=-111	w y si=-111	k -de -vo $=-111	w de nuevo $=-111	j escribi primero=-111	k -bi -ro=-111	m -bi primero=-111	m escribi -ro=-111	w escribi primero=-111	m fuiste TU=111	k PORQUE -ue=111	j detras de=-111
m detras -de=-111	w detras de=-111	w familia=111	k ^ NOS=111	m ^ NOS=111	m copa $=111	w copa $=111	j perdiste a=-111	m perdiste -a=-111	w perdiste a=-111	j esa yo=111	k -en _ -he=-111
j el va=111	k -de -er -a=111	s darle=111	j dije por=-111	w ^ _ domingo=-111	j preguntas y=111	k -te SER=111	m -te es=111	k ^ PASAR -ce=-111	w falta=-111	j menti la=-111	k -ia TU=111
p PERDON SENTIR ME=111	m COMPARA hacer=111	w que hacer=111	k ^ EL NO=-111	p VOY SER=111	k COMPARA SE -ra=-111	k COMPARA SE -ra $=-111	j por ser=111	k -as ELEGIR $=111	k -az=111	s paz=111	w paz=111
j no ir=-111	k -or -le=-111	k -or -le -a=-111	k PERDON -or -le=-111	k PERDON -or -le -a=-111	k ^ PERDON -or -le=-111	m por -le=-111	j conteste con=-111	j porque los=-111	m SOLO cuando=-111	w solo cuando=-111	j me cuando=-111
k NOS _ -es=111	w ningun=-111	k COSA _ COSA=111	j me case=111	m ME case=111	s case=111	w case=111	w me case=111	m los -as=-111	m estabas -do=-111	j fue cada=-111	k LO PORQUE NO=-111
m culpa NO=-111	w culpa no=-111	w la culpa no=-111	k -ra -ar ME=-111	m pero TU=111	p TENER ESTAR=-111	p QUIZA LO TENER=-111	j te vaso=-111	k SER _ ME=-111	k NO -ia -do=111	w ^ el no=-111	j quien la=-111
p TU MENTIR VIDA=111	m LO llame=-110	k FRIO _ TU=-110	k TU -te -a EL=110	j de mia=-110	j conte de=-110	m la -ba=-110	j mejor no=110	k -vi -a -ar=-110	k -vi _ -ar=-110	k TU _ HABER=110	k EL VIDA -y ME=110
k -ez _ ,=-110	w diez _ ,=-110	k -te LO CONFIANZA=-110	j que andar=110	w no quiero que=-110	j yo a=-110	p NO VER ESTAR=110	k COMPARA -re=-110	s viern=-110	w viernes=-110	k -a TU OTRO=-110	m llorar $=-110
w llorar $=-110	k ^ SI -en=-110	m -si no=110	k TU -do $=-110	k -un _ ME=-110	p MENTIR TU SENTIR=110	j la pata=110	m LO pata=110	w la pata=110	j a proposito=-110	k -a -to=-110	m -a proposito=-110
m a -to=-110	w a proposito=-110	p TU PERDON NO=110	m deje -de=110	w deje de=110	w de _ no=110	w ^ te deje=-110	p NO NO COMPARA=-110	j da que=-110	s venga=-110	m soy EL=110	w soy el=110
k HABER COMPARA -er=110	j mande a=-110	k ^ _ COSA=110	k YO _ -a=-110	w yo _ a=-110	p LO COSA PASAR=110	w y _ las=-110	p HABER PERDON=110	p SER TU ME=110	k -ar _ NO=110	p LO TODOS ME=110	j y casa=-110
w no _ el=110	p LO VOY=-110	j quite de=-110	j el dije=-110	j de para=-110	w , y de=-110	k SOLO COMPARA YO=-110	k SOLO _ YO=-110	w mas _ yo=-110	w mas que yo=-110	m dan -as=-110	k ESTAR -de=110
k ^ ESTAR -de=110	m ESTAR de=110	k -os _ HACER=110	p SER NO COMPARA=110	p SER SOLO TU=-110	k SE -ra=-110	m se -ra=-110	m -a una=-110	w a una=-110	m pequeno ,=-110	w pequeno ,=-110	j y antes=-110
m -en los=110	k -ce COMPARA=110	m -ce que=110	k ^ -as -me=110	p PORQUE ME PERDON=-110	j ni que=110	k ^ ELEGIR=-110	m ^ ELEGIR=-110	k -do _ $=110	m cumpleanos $=-110	w cumpleanos $=-110	k -re -te=110
p TU SOLO LO=-110	m MENTIR una=-110	w de tu=-110	k -io _ EL=-110	j a preguntarte=-110	j despues que=-110	k -a MENTIR -or=-110	j un un=110	j lo pagaste=-110	w lo pagaste=-110	k -lo -a=-110	m -lo a=-110
k ^ SER -as=110	j se por=-110	p HABER YO=110	s peore=110	w peores=110	k NOS PASAR=110	m nos PASAR=110	k HABER NO=-110	k NO HABER NO=-110	m mucho $=110	w mucho $=110	m de NOS=-110
k TU -do=-110	w el _ cuando=-110	w calentura=110	j con otro=-110	m -on otro=-110	w con otro=-110	m hoy $=-110	w hoy $=-110	p EL SE=110	j no pero=110	k -as COSA=110	j se lo=-110
j se dano=110	w contar _ $=110	j cada te=-110	p PERDON HABER=-110	p TU VER=-110	k -os _ -un=-110	j te para=-110	k -le LO PORQUE=110	k -le LO PORQUE -a=110	p SE TU SE=-110	p SE ME ELEGIR=-110	p ME EL EL=-110
j hermana no=110	m hermana NO=110	w hermana no=110	k -on -ar=110	w el _ yo=110	p ESTAR PORQUE=-110	w preguntas=-110	w ^ _ quite=-110	k LO -de EL VIDA=110	k -os , NO=110	k -na -ma=110	k SER -na -ma=110
m una -ma=110	k -y _ TODOS=110	j dos con=-110	k -na MENTIR=110	s desha=-110	s respi=110	k -ca -a ME=-110	k -ca _ ME=-110	k ME -ca -a=-110	k ME -ca -a ME=-110	w me toca a=-110	w toca _ mi=-110
w toca a mi=-110	j la mitad=110	m LO mitad=110	s mitad=110	w la mitad=110	w mitad=110	k EL -po $=-110	k -on _ VIDA=-110	s remov=110	p MENTIR COMPARA SE=-109	w perdon _ lo=109	w perdon por lo=109
j se dio=109	j habian y=109	k LO -se=-109	p SE LO ME=-109	j lo sin=-109	s debia=109	m puedo -ar=-109	j una nos=109	p PASAR EL TU=-109	k -di _ LO=-109	p VOY ME=-109	m -as decisiones=109
p LO ME SE=109	j sus de=-109	j no siempre=109	k PORQUE _ COMPARA=109	j otro que=109	p SE NO COMPARA=109	k SER _ COPAS=109	p SER COPAS=109	m -ia la=109	k LO _ -ia=109	j lo quite=-109	w entrar=-109
m arrepiento $=109	w arrepiento $=109	w me arrepiento $=109	s muchi=-109	w muchisimo=-109	p TU COMPARA ESTAR=-109	j digamos que=109	m ^ digamos=109	m digamos COMPARA=109	s digam=109	w ^ digamos=109	w ^ digamos que=109
w digamos=109	w digamos que=109	m -ar la=-109	m te -ro=109	p VOY LO JUEGO=-109	k EL _ TU=109	s delan=-109	w delante=-109	j que ido=109	m entre LO=109	k TU -en=109	m -en como=109
p LO SI SOLO=109	w ^ no me=109	j primera que=109	j borre y=-109	k ME _ ESTADO=109	m lo PERDON=109	m ME invente=-109	w me invente=-109	m LO siento=109	w lo siento=109	k TU -ro $=109	p NO PORQUE SER=109
j que siento=109	p ELEGIR COMPARA SER=-109	w que _ solo=-109	p LO SENTIR=109	j me tan=109	m -le la=109	k ^ -ba EL=109	k NO _ -ca=-109	w no _ toca=-109	k SER -si=109	m SER asi=109	p SEXO NO=109
m hablamos $=109	w hablamos $=109	j de mayo=-109	k -de -yo=-109	m -de mayo=-109	m de -yo=-109	w de mayo=-109	p NO MENTIR SI=109	m -ce quedar=-109	j te es=-109	m LO queria=-109	k NO TENER COMPARA=-109
k ^ -co=109	m ^ -co=109	m ^ reconozco=109	w ^ reconozco=109	m -a mis=-109	w a mis=-109	j delante tu=109	w delante _ tu=109	w delante de tu=109	k -un _ -or=109	w un _ por=109	k -en LO -la -de=-109
p PASAR TU EL=-109	k -ar -y NO=-109	m -do un=109	k COSA -de=109	m COSA de=109	s conte=-109	s seis=-109	w seis=-109	j tu casa=-109	w de _ un=109	k TU LO -je $=109	k PORQUE EL=-109
p ELEGIR LO SER=-109	m una -de=-109	j a llorar=-109	k -a VER=-109	m -a llorar=-109	m a VER=-109	w a llorar=-109	j el motivo=-109	m EL motivo=-109	w el motivo=-109	w el motivo $=-109	k ME -on -de=109
s princ=-109	w principio=-109	j y deje=-109	s coque=109	p SI LO ELEGIR=-109	j he hecho=109	w he hecho=109	w y _ que=-109	w coqueteo=109	s venir=109	w venir=109	w malas decisiones $=109
j pero tampoco=109	j cosas estan=-109	j las bien=-109	j las estan=-109	p SER TODOS TU=109	m ^ te=-109	w ^ te=-109	j menos te=109	k TU -os $=-109	k LO -ta -y=109	w queria _ y=-109	w miraba=-109
p SEXO NO SER=109	p SEXO NO NO=109	j mi cumpleanos=109	m ME cumpleanos=109	m mi -os=109	w mi cumpleanos=109	m LO quieres=-109	j noche que=-109	m SENTIR en=-109	w mi _ para=-109	p PASAR EL SEXO=109	p EL VER=-109
k ^ _ COPAS=109	p TU TODOS=109	w es una=108	j lo es=108	j te cada=-108	k ^ ESTAR -en -un=108	m esta COSA=108	p HACER PORQUE NO=-108	w sus _ ,=108	k ELEGIR _ -a=108	j que podias=-108	p EL HACER LO=108
j palabra no=-108	k ME -ba PORQUE=108	p TODOS QUIZA=108	w con _ en=-108	w ^ con el=108	k -y -je COMPARA -as=-108	j el mas=108	m todas LO=108	w tonto=108	m ^ mereces=-108	w ^ mereces=-108	k -as _ -me=-108
p SE ME TU=-108	k LO -ce YO=-108	j sola a=-108	k ME _ -ia=108	k -do _ NOS=108	w que _ llamaba=-108	k -de -ra $=108	m NO piensa=108	w piensa=108	k ^ TU -on=108	k -en -ra=108	m lo ESTAR=108
m unico COMPARA=108	w unico que=108	p NO HABER ME=108	w de _ piso=-108	k EL SE=108	m EL se=108	s aburr=108	k -te _ -un=-108	j dormir me=108	w dormir _ me=108	j con por=108	k ^ TU SENTIR ESTADO=-108
j cabeza de=108	k COMPARA ME HABER -do=-108	k SER -do $=108	p SOLO NO HABER=108	k LO _ -da=-108	p QUIZA TENER=-108	j no eso=-108	k -di _ ME=-108	p TU HABER ERROR=108	s dicie=-108	s pago=-108	w pago=-108
p SE TU ME=-108	k -or -ar LO=-108	k PERDON -or -ar LO=-108	w tu no=108	p COMPARA OTRO=-108	j mensaje y=-108	w lo _ que=108	m ^ paso=-108	w ^ paso=-108	p EL TU VIDA=-108	p LO LO YO=-108	p TU MENTIR PERO=108
j que puede=-108	k -ar ,=-108	m -ar ,=-108	m -ce cosas=108	j y mi=108	k SENTIR COMPARA=108	j e que=108	p NO PORQUE SENTIR=-108	j fui me=-108	w lo habia=-108	j quedo que=-108	p PASAR SER EL=-108
s apren=108	k -es COMPARA LO=-108	p TU FRIO ESTAR=108	p ME HACER TODOS=108	k -de _ YO=108	w estabas en=-108	k ^ LO -os=108	k VIDA -y NO=108	m TU las=-108	w dije _ me=-108	w dije que me=-108	j y perdon=108
p PERO COMPARA COMPARA=108	m tu -ia=-108	k NO _ -co=-108	p NO LO YO=-108	w y lo hice=-108	p COMPARA SENTIR LO=108	k ^ _ -jo=-108	w mereces=-108	j nunca era=108	k TODOS PASAR=108	j tu esa=108	s junto=108
s grupo=-108	k EL -zo -y=-108	p PERDON COSA TU=108	j que llamaba=-108	p NO SOLO PASAR=108	j es como=108	k TU -es COMPARA=108	m hice $=-108	w hice $=-108	w que _ estoy=108	p PORQUE NO TU=-108	j que fuiste=108
j responsable de=-108	j soy responsable=-108	k SER ELEGIR -de=-108	k ^ SER ELEGIR=-108	k ^ SER ELEGIR -de=-108	m SER responsable=-108	m responsable -de=-108	m soy ELEGIR=-108	w ^ _ responsable=-108	w ^ soy responsable=-108	w responsable=-108	w responsable de=-108
w soy _ de=-108	w soy responsable=-108	w soy responsable de=-108	p ESTAR YO=-108	j me hubiera=108	w , _ digo=108	m TU quite=-108	w te quite=-108	m razon $=-108	w razon $=-108	j decia a=-108	j estabas yo=-108
w fue mas=108	w llegamos=108	w , _ quiero=-108	m EL mes=-108	w el mes=-108	k LO -he $=-108	m manos $=-108	w manos $=-108	p SER NO SE=108	k , SI LO -es=-108	k TU -te LO=-108	k COSA _ -on=108
j que pude=108	s ensen=-108	j tres anos=-108	m tres -os=-108	w tres anos=-108	m YO soy=108	w yo soy=108	k -so _ ME=-108	m no -as=-108	k , -y -en=108	k -a _ -er=-108	j de tampoco=108
k ^ _ -oy=-108	w ^ _ doy=-108	p EL SER YO=-108	j malas decisiones=108	m malas ELEGIR=108	w malas decisiones=108	p SER EL PORQUE=108	j me te=-108	j la rompi=-108	p VER TU=-108	j voy sin=-108	m mas -te=108
j nuestro antes=108	w tu _ no=108	k -en -na ERROR=108	k -en _ ERROR=108	w en _ mala=108	w en una mala=108	m -y nadie=108	w y nadie=108	j tanto que=108	w que eso=108	k -ia , -y=-108	w que _ diga=108
k -a _ -os=-108	j solo tu=-107	j lo siento=107	k -is=-107	j dicho lo=-107	k , _ PASAR=107	m -y puedes=-107	w y puedes=-107	k -to _ NO=-107	j la presion=107	m LO presion=107	w la presion=107
p VOY SI=-107	k PORQUE -te=107	j se mentiras=107	m perdon NO=-107	w perdon no=-107	j cuesta que=107	s lasti=107	j tarde porque=-107	k -ra _ -da=-107	k HABER -do ME=107	p MENTIR LO VER=107	j esto de=107
m usted NO=-107	k , JUEGO=-107	m , JUEGO=-107	w ^ _ hecho=107	w tu _ la=-107	k JUEGO -en=-107	m JUEGO en=-107	j siento la=107	k ^ -un=107	m ^ -un=107	k -lo -en=107	m -lo en=107
w y _ lo=-107	k ^ YO=107	m ^ YO=107	m ^ yo=107	w ^ yo=107	m ella $=-107	w ella $=-107	j hija que=-107	m -ro la=107	k EL -er=-107	m el -er=-107	j amigos no=-107
p NO TENER COMPARA=-107	w fui a el=-107	k -va=107	k -ba -en=107	m COMPARA soy=107	w que soy=107	k , _ ESTAR=-107	m MENTIR cosas=107	k PORQUE MENTIR=107	k -da -he $=107	k COSA PASAR=107	s avisa=-107
s hubie=107	j tus que=107	k TU QUERIA=-107	m te QUERIA=-107	k -un -lo=-107	m un -lo=-107	k ^ -so=-107	m ^ -so=-107	j perdoname por=107	m nadie LO=107	p COMPARA EL QUERIA=107	m tampoco SER=107
k ESTAR _ -on=-107	k ^ -si NO=107	m ^ casi=107	w ^ casi=107	k -a _ ME=107	k ^ -on LO=107	w pedi _ ,=107	k -bo LO=-107	m TODOS en=107	k -il JUEGO=-107	m mil JUEGO=-107	j eran las=107
j queria a=107	p EL PORQUE EL=-107	j si pregunta=-107	j si acaso=107	m SI acaso=107	w si acaso=107	j que son=-107	j y tengo=107	j ser la=-107	j hablo de=-107	k -as ,=-107	m -as ,=-107
w que _ estabas=-107	w y no me=107	j te traicione=-107	m TU traicione=-107	w ^ _ traicione=-107	w ^ te traicione=-107	w te traicione=-107	w traicione=-107	j me eso=107	j lo para=107	m -da la=107	s cayo=107
w cayo=107	p NOS PASAR=107	k ^ LO MENTIR=107	p LO COSA NO=107	m ^ uno=107	w ^ uno=107	j vez con=107	k ME -os ,=-107	k -ro _ EL=-107	p NO ME COMPARA=107	w que hay=107	k -as -de ME=107
w , _ volvi=-107	k COMPARA -an=-107	m que -an=-107	j antes casarnos=-107	j de casarnos=-107	m -de casarnos=-107	s casar=-107	w antes _ casarnos=-107	w antes de casarnos=-107	w casarnos=-107	w de casarnos=-107	k -on LO -sa=-107
w con _ casa=-107	w con la casa=-107	m -y desde=107	w y desde=107	j que o=-107	m contarte COSA=107	w su _ $=-107	p NO SER TODOS=107	k ^ _ -is=-107	j sabes lo=107	m sabes LO=107	w sabes lo=107
m seis $=-107	w seis $=-107	p PERDON SI COMPARA=107	p ESTAR MENTIR=-107	w hubo _ de=107	j porque a=-107	p COMPARA HACER TU=107	j el noche=107	j con companera=-107	w con _ companera=-107	w , _ estaba=-107	k QUIZA $=-107
m QUIZA $=-107	j te hacia=-107	p LO MENTIR SER=107	j que disculpa=-107	p SENTIR TU TU=-107	j dije la=-107	j nunca en=107	m MENTIR el=-107	s todo=107	w todo=107	p COMPARA SUBJ SOLO=106	p SER COSA COMPARA=106
k TU -di LO=-106	j esas fotos=-106	j me esas=-106	m esas SEXO=-106	w esas fotos=-106	p SOLO SEXO=106	k -er LO COMPARA=106	m -er lo=106	k VER -te=106	p ME MENTIR COMPARA=-106	k SE -or=-106	k SE -or COMPARA=-106
m SE por=-106	m se -or=-106	w se por=-106	w se por que=-106	m podias -er=-106	w y no te=-106	j decirte que=-106	p SER ME SEXO=-106	k PORQUE TU MENTIR=-106	j de bien=106	s viene=-106	m el ME=106
w cuanto=-106	j tu con=-106	m COMPARA estaba=-106	w que estaba=-106	k EL -ar $=-106	s darme=106	w darme=106	j tu bien=-106	j pedir no=-106	p NOS CONFIANZA=106	k -je -ra=-106	j de mesa=-106
w que no me=-106	j tarde para=-106	p SOLO TU COMPARA=-106	m noches COMPARA=-106	w noches que=-106	p NO COMPARA SENTIR=106	k -ta _ LO=106	k COMPARA -os -a=106	p TENER ESTADO=106	p LO COSA=106	k PERDON _ ME=106	p EL COMPARA ERROR=-106
p PORQUE NO COSA=-106	p ME COMPARA SE=106	p TODOS SER=106	j llevo la=106	m ver $=106	w ver $=106	j abri y=-106	m ^ vendi=-106	w ^ vendi=-106	k ME _ -un=-106	k -y -ra=-106	m y -ra=-106
p VIDA LO YO=-106	k NO -io=106	k COMPARA -as -do=106	m LO termine=-106	w ^ _ termine=-106	k -di EL=-106	m lo -co=106	m -te lo=-106	w menti con el=106	k PORQUE _ LO=-106	w , y los=-106	p TODOS EL COMPARA=-106
j por deje=-106	k -os _ EL=-106	p PERO NO LO=-106	w ^ sabia que=-106	k VER=-106	p QUIZA ME NO=-106	w ^ _ sus=-106	p ESTADO COMPARA COMPARA=-106	m peores $=106	w peores $=106	k -ti -en=-106	m -ti en=-106
m meti -en=-106	w meti en=-106	j estaba yo=-106	m hay -as=106	k -as _ PASAR=-106	j para yo=-106	w porque _ la=-106	p TU COSA NO=-106	k , _ TENER=-106	w era mio=-106	k -do -en=106	w tenias razon=-106
j a llamar=-106	m -a llamar=-106	w a llamar=-106	k -ta _ -te=106	m SOLO te=106	p SOLO LO COMPARA=-106	j te veces=106	p NO VER ME=106	p SOLO TODOS=106	k ESTAR ESTADO -y NO=106	k -ar _ PORQUE=106	w de _ nina=-106
w de la nina=-106	k ^ TU -le=-106	p QUIZA VOY=-106	k -ia -le=106	p PORQUE ESTAR LO=-106	j y gente=-106	j madre a=106	k LO MENTIR $=-106	k SEXO _ ME=-106	p TU SI TU=106	k -es COMPARA SER=106	k -de -he ,=-106
k PERDON COMPARA NO=106	w te _ escondi=-106	w te lo escondi=-106	j vos a=-106	k -en -sa=106	m -en casa=106	m en -sa=106	w en casa=106	m tenias PORQUE=-106	j eras fria=-106	k SOLO -te=106	j mio no=106
w cambio=-106	p TU ELEGIR=-106	k -la QUIZA=-106	j hablar de=106	j tal vez=106	m QUIZA vez=106	m tal QUIZA=106	s tal=106	w tal=106	w tal vez=106	k SE _ -en=106	j las cada=106
k , _ -ri=-106	s natur=106	k ^ LO VIDA SER=-106	k HABER -do $=-106	j ya como=106	w ya _ como=106	p NO SEXO NO=106	k VER -en=-106	m -ro cuando=-106	j tenias que=105	k COMPARA YO $=105	w que yo $=105
j de tres=-105	k , NO PASAR=105	k -a _ -y=-105	w a _ y=-105	k -en _ OTRO=-105	p VIDA VIDA LO=-105	k , -le=105	m , -le=105	j mereces una=-105	m mereces -na=-105	w mereces una=-105	k -on _ -on=105
p EL EL NO=105	k ^ NO TODOS=105	p HABER LO YO=105	p NO SER COSA=105	k MENTIR YO=-105	k MENTIR YO $=-105	m MENTIR yo=-105	w nadie mas $=-105	j noche tu=-105	j solo lo=105	j menti mi=-105	m lo -es=105
m PASAR mia=-105	w fue mia=-105	p NO ELEGIR TU=-105	p MENTIR EL EL=-105	p COMPARA ME SOLO=-105	j es hice=-105	j fue nada=105	w fue nada=105	w no fue nada=105	p SEXO VIDA=-105	w decidi=-105	p LO ESTAR PASAR=105
k -an -as=105	j lo mismo=105	j siento que=105	p ESTAR EL COMPARA=-105	k -me -on LO=-105	p QUERIA EL NO=-105	p VIDA LO VIDA=-105	j te pero=105	j para no=-105	k ^ -do=-105	m ^ -do=-105	j yo primero=-105
j que mala=-105	w estaba _ a=-105	p ME ERROR=105	j me hacia=-105	p ME ME NO=-105	j solo por=105	k -do -en NOS=105	k -zo _ TU=-105	p PERDON COMPARA TU=105	j sobre los=-105	w me _ todo=105	k -ra SENTIR $=105
j de dinero=105	s maner=105	m he -to=-105	w sufrir=105	w decisiones=105	k COMPARA NO -as=-105	k -un -do=-105	m un -do=-105	k -as _ FRIO=105	j hijo que=-105	k ^ NO LO=-105	p SER COMPARA OTRO=-105
m cada -es=-105	m merecias -lo=-105	j hice para=105	k NO EL HABER=105	m EL ha=105	m tema $=105	w tema $=105	m QUIZA no=105	s cocin=-105	j quien de=105	w las que=105	k TU TENER=-105
w gastas=105	k -es COMPARA TU MENTIR=105	k ^ -di=-105	m ^ -di=-105	k MENTIR -as=-105	s peque=-105	s hombr=105	j perdon un=105	k -je _ -es=-105	j te casaste=105	m TU casaste=105	w casaste=105
w te casaste=105	w decidir=-105	j me aproveche=-105	m ME aproveche=-105	m me -he=-105	w aproveche=-105	w me aproveche=-105	k -de -y=-105	m -de y=-105	k COSA _ NOS=105	k , _ -le=105	k -es -te=-105
p SEXO SOLO=105	m poco -de=105	w poco de=105	w un poco de=105	k -no -or=-105	m -no por=-105	s pierd=105	k ME ESTADO=-105	k ME -de -do=-105	p EL LO TU=-105	k COMPARA TU -ia=-105	w lo _ mucho=105
p VER LO LO=-105	k TU _ -ta=-105	k -a -es=105	m a -es=105	p TENER PORQUE NO=-105	p SER TU SENTIR=-105	k -de _ PERDON=105	k ^ TU -ba=-105	p ESTAR LO COMPARA=105	s podem=105	w podemos=105	m engane $=105
w engane $=105	w te engane $=105	w duermes=-105	j no idea=105	s doble=105	p NO NO PORQUE=-105	m compania $=105	w compania=105	w compania $=105	j alguien como=105	p COMPARA PASAR EL=-105	k -ir -do=-105
w use _ $=-105	m LO tuyo=105	m lo TU=105	w lo tuyo=105	j de bebe=105	j conmigo lo=-105	p SENTIR LO ME=105	j es tu=105	p SER PORQUE=105	m la MENTIR=-105	k -no _ EL=105	k -me YO $=-104
p PASAR YO SE=104	k -y _ -to=-104	p SE COMPARA SE=-104	k -so ,=-104	m -so ,=-104	k ELEGIR ,=-104	m ELEGIR ,=-104	k -le _ TU=-104	p EL QUIZA TU=104	m ^ escribi=-104	w ^ escribi=-104	p PERDON SENTIR COMPARA=104
j que salia=-104	p MENTIR PORQUE ELEGIR=-104	p NO CONFIANZA=104	j por meses=104	w a _ que=-104	m PORQUE queria=-104	w porque queria=-104	p PERDON COMPARA ELEGIR=104	k NOS , -y=-104	w dos , y=-104	k ^ SOLO LO=104	p TU HACER TU=104
k QUIZA _ NO=104	s vuelt=104	p NO SER OTRO=104	k -ia -on EL=-104	m mundo $=104	w mundo $=104	k -ia -do -en=104	p EL HACER ME=104	p OTRO YO=-104	m PERO te=-104	k -de _ -da=-104	j por parte=104
k TODOS ESTAR=104	p SER NOS=104	p ME COMPARA FRIO=-104	k EL -zo=-104	m el -zo=-104	s cubri=-104	m -on mis=-104	w con mis=-104	p NO PASAR PASAR=-104	k PORQUE _ -or=-104	p SENTIR COMPARA COMPARA=104	k -ue _ -a=-104
j cuando porque=-104	p ESTADO HABER ESTADO=-104	w cuatro=-104	m hijo $=-104	w hijo $=-104	k -bi _ COMPARA=-104	m una MENTIR=104	j vos en=104	j no anos=-104	p COSA EL SOLO=-104	k TU -lo=-104	w no _ yo=104
m lo HACER=104	k COMPARA LO VIDA=104	m -te te=104	m sin -lo=-104	s facil=104	w facil=104	k EL -je=-104	m para -ar=-104	j fue para=-104	p PASAR NO NO=104	k ^ _ SUBJ=104	w y _ mi=104
k ESTAR -es=-104	k EL $=-104	m EL $=-104	k -or _ -as=-104	s dijo=104	w dijo=104	m te -me=-104	p VOY NO LO=-104	k ME _ -lo=-104	m MENTIR nada=104	k TU SEXO=-104	k -de ME $=104
w de mi $=104	w mucha=-104	j no estabas=-104	j te en=-104	w de _ anos=-104	k -vi -a -ar $=-104	m estaba -to=104	m TU di=-104	w te di=-104	k VIDA PORQUE=-104	j no debia=104	k -te _ -ia=104
p TU LO QUERIA=104	k EL -so ,=-104	w fuera=104	w a _ lado=-104	j era no=-104	j viajes de=-104	j viajes trabajo=-104	w viajes=-104	s robe=-104	w robe=-104	k EL -sa $=-104	w su casa $=-104
k ^ _ -on=104	p EL NO ESTADO=-104	p MENTIR LO EL=-104	p TU SENTIR YO=-104	s gasto=104	k ME _ SE=-104	w mi _ se=-104	k NOS -os COMPARA=-104	w cancele=-104	k LO -os -an=104	m peor $=104	w peor $=104
p SI PERDON=104	k TENER COMPARA HABER=104	k TENER _ HABER=104	j si las=-104	k -or -ra=-104	m por -ra=-104	j dia y=-104	k TENER _ -ad=104	j viaje y=104	j eso dos=104	w no _ habia=-104	p ME SOLO TU=-104
k SOLO _ NO=104	p MENTIR LO COMPARA=-104	p SOLO COMPARA TENER=-104	p SOLO TENER=-104	k PERDON -de PORQUE=104	p MENTIR TU MENTIR=104	k SE _ LO=104	j era te=-104	j que mande=104	w que _ mande=104	p TU VIDA SER=104	m el COPAS=104
j preguntaste como=104	m preguntaste PORQUE=104	w me preguntaste como=104	w preguntaste como=104	m COSA la=-104	j puedo a=-104	j vez en=104	p PORQUE YA=104	k ^ PASAR EL=104	k , NO FRIO=104	k , NO FRIO $=104	p ESTAR LO NO=103
s hace=103	w hace=103	k -ad NO=103	j companeros de=103	m companeros -de=103	w companeros de=103	m mas -de=103	p SER QUIZA=103	p NOS ERROR=103	j tu reaccion=103	m TU reaccion=103	w reaccion=103
w tu reaccion=103	p SEXO QUIZA=103	j promesa y=103	k YO -en LO=-103	j me descubriste=-103	m ME descubriste=-103	w me descubriste=-103	p EL QUERIA LO=-103	m encontraste SER=-103	j que hizo=-103	j manana a=-103	j hice una=-103
k ME -ia -on=-103	k ME -ia -on EL=-103	w porque _ te=-103	j dije que=-103	m rapido $=103	s rapid=103	w rapido=103	w rapido $=103	k -es _ -ne=-103	k -ei LO=-103	m lei LO=-103	w hacian=103
s mio=-103	w mio=-103	m PASAR porque=-103	s puso=103	w puso=103	m tres -as=-103	w querer=-103	m NO hubiera=-103	j mensajes a=-103	k -ar NO=103	m cada -ra=-103	w no _ una=-103
j lo todas=103	j a voy=-103	s confi=-103	k ME _ MENTIR=-103	p TU LO JUEGO=-103	p NO YA=-103	k COMPARA NO LO=-103	p HACER TODOS=103	k YO LO=-103	m yo LO=-103	j le no=103	p TU LO MENTIR=-103
j no estaba=-103	m PASAR algo=103	p TENER LO PORQUE=-103	k VER -de=-103	k LO -ca ,=103	p COMPARA SER NOS=103	k COMPARA ME -as COMPARA=-103	w que _ digas=-103	w que me digas=-103	k -na -ta $=-103	s pare=-103	w pare=-103
k TU -je=-103	m te -je=-103	m lo -to=103	w ^ deje que=-103	j es parte=103	k SER -te -de=103	m SER parte=103	w es parte=103	w es parte de=103	w los _ se=103	p EL VIDA COMPARA=-103	m -de trabajo=-103
w de trabajo=-103	p PASAR SE COMPARA=103	k SENTIR _ -as=103	j hoy te=-103	w tan _ $=103	k , -ue=-103	m , -ue=-103	w enterado=103	w de como=103	w que tu me=-103	k -na -a=-103	m -na a=-103
p HABER LO SER=103	k PASAR _ ESTADO=103	w yo _ era=103	w la _ noche=-103	k ^ -ce ERROR=-103	w ^ hice mal=-103	j un mi=103	j la cosa=103	m LO cosa=103	w la cosa=103	p TU HABER EL=-103	j se sin=103
s sido=103	w sido=103	j despues el=103	k PASAR -en=103	j que dijera=103	w dijera=103	k -ve -de=-103	m -ve de=-103	k -ce $=-103	m -ce $=-103	m COMPARA tengo=103	p TU TODOS LO=103
k ME -os $=-103	k -de -a=-103	m -de a=-103	j persona me=-103	p MENTIR SEXO LO=-103	k -ar LO=-103	p QUIZA COMPARA ESTADO=-103	k -lo -y=-103	m -lo y=-103	j cuando mi=-103	k ^ SER -na=103	k , YO NO=103
k -a EL -er=-103	p TU TU COMPARA=-103	k ^ PERDON -or LO=103	k NO SER YO -en=-103	k NO _ YO=103	k -to _ YO=-103	w mi _ era=-103	j para quedarme=-103	k -pe $=-103	m -pe $=-103	j que tengo=103	k EL VIDA -en=-103
j me confianza=-103	p LO EL PORQUE=-103	k HABER -do -un=103	k LO -ro=-103	j algo por=103	w ^ no hay=-103	p NO ME HABER=103	p LO VER=-103	j preguntaste estaba=103	p ME VER ESTAR=103	k -sa -a=-103	m -sa a=-103
p NO HACER TU=103	w ^ con la=103	j quedar mal=-103	k -ar ERROR=-103	m -ar mal=-103	m quedar ERROR=-103	w quedar mal=-103	j delante tus=-103	w delante _ tus=-103	w delante de tus=-103	k -or PORQUE=103	m por PORQUE=103
k -me COMPARA=-103	k EL -to PORQUE=-103	k PASAR _ -a=103	m tu LO=102	m toda LO=102	p NO HABER NO=-102	p TU OTRO=-102	k -ad _ LO=102	w anos _ te=-102	p SENTIR LO PERDON=102	k -y TU MENTIR=-102	j perdon te=102
k COMPARA YO -ba=-102	k LO COMPARA YO -ba=-102	w pasaste=-102	m -do tu=102	j sabia ibas=102	w sabia _ ibas=102	j te llamo=-102	m TU llamo=-102	w te llamo=-102	k ESTADO _ $=102	p ESTAR LO ESTADO=102	k ME -ta $=102
w con _ mientras=-102	k -io -de=-102	p LO ME VER=-102	w ^ perdon ,=102	j tuve que=102	m tuve COMPARA=102	w tuve que=102	s detra=-102	w detras=-102	p LO PASAR LO=102	k EL VOY=-102	k SER -uy=102
m SER muy=102	j en coche=-102	w en _ coche=-102	m ^ bebia=102	w ^ bebia=102	p COPAS NO ME=102	m , nadie=102	w , nadie=102	k -al -y=-102	m -al y=-102	k COMPARA -bo $=102	j ver a=-102
p LO COMPARA TENER=102	j no mal=-102	j que estoy=102	j contigo es=102	m -a nadie=102	w a nadie=102	k -de MENTIR $=-102	j te hace=102	k , -y NO=-102	j que saber=-102	m NO debia=102	w no debia=102
w que _ debia=102	w que no debia=102	k LO -te TU $=-102	m pagaste TU=-102	w pagaste _ $=-102	w pagaste tu=-102	w pagaste tu $=-102	s fe=-102	w fe=-102	m TODOS es=102	j mentia yo=-102	k -as TODOS=102
k , PASAR -do=102	k MENTIR _ ME=-102	j que hayas=102	s hayas=102	w hayas=102	j fue algo=102	w fue algo=102	k -ar -y=-102	m -ar y=-102	k PORQUE ,=102	m PORQUE ,=102	j fuerte que=102
p ME ME PASAR=-102	p EL SE SOLO=102	j lo necesitas=-102	m COMPARA necesitas=-102	w lo _ necesitas=-102	w lo que necesitas=-102	w que necesitas=-102	k LO VIDA SER=-102	p NO LO SENTIR=102	p TU YO TU=-102	k ME -ba $=102	j paso a=-102
k SER COMPARA TU=102	w soy _ $=102	k TU HABER -do $=-102	k NOS _ -ra=-102	j y pagaste=-102	w y _ pagaste=-102	w y lo pagaste=-102	w ^ _ hubieras=102	k NO -un=102	m NO un=102	j delante de=-102	m delante -de=-102
w delante de=-102	p LO YO MENTIR=-102	s animo=102	w animo=102	k , ESTAR=-102	m , ESTAR=-102	p PASAR EL OTRO=-102	p TU MENTIR PORQUE=102	w intencion=102	p LO YO SOLO=102	k -or EL COSA=102	p VOY ELEGIR=-102
w y _ era=102	k , TU MENTIR=-102	j reconozco que=102	p ELEGIR COMPARA=-102	k COMPARA -as COMPARA=-102	k -y -ue=-102	m y -ue=-102	k -on -de=102	m -on de=102	k QUIZA -en=102	m QUIZA en=102	m vez -en=102
w vez en=102	s abraz=-102	k -de LO -na $=-102	k COMPARA -en LO=102	p SI COSA LO=102	j lo hay=102	k -ba -a -er=102	k -ba _ -er=102	k -de -as -as $=102	k ^ JUEGO=-102	m ^ JUEGO=-102	m COMPARA ibas=102
w que ibas=102	w que ibas a=102	j o no=-102	k COMPARA -ta=-102	k LO _ -er=-102	j palabra mi=-102	j bueno lo=102	p ME COMPARA QUIZA=102	j que ella=102	p PERDON LO NO=102	j no palabras=102	j y tienes=-102
p SEXO TU LO=-102	p ELEGIR PERO=-102	k VIDA _ -er=-102	k -as , ME=-102	m veia $=-102	w veia $=-102	k COMPARA SER FRIO=-102	w ^ _ anos=102	j voy estar=-102	k VOY -a ESTAR=-102	k VOY _ ESTAR=-102	w voy _ estar=-102
w voy a estar=-102	j el anillo=-102	m EL anillo=-102	w el anillo=-102	k ME HACER=102	m me HACER=102	k -y -de LO=-102	s lunes=-102	w lunes=-102	k PASAR MENTIR=102	w cuando no=-102	p COMPARA EL PASAR=102
m ^ pase=-102	w ^ pase=-102	j es dos=102	p TU ME NO=-102	j en paz=102	k -az $=102	k -en -az=102	k -en -az $=102	m -az $=102	m -en paz=102	m en -az=102	m paz $=102
w en paz=102	w en paz $=102	w paz $=102	w yo _ te=102	p COMPARA MENTIR VIDA=102	k NO _ -ir=102	j el leer=-102	s pues=102	w pues=102	j antes cuenta=102	w acaba=102	m , asi=102
w , asi=102	k -te -de LO=-101	j dia a=101	k -te PASAR=-101	m -te fue=-101	k , _ -a=101	w , _ a=101	k -uy FRIO=101	m muy FRIO=101	k -y YO NO=101	w y yo no=101	j me dan=-101
m ME dan=-101	w me dan=-101	j porque queria=-101	w , _ vez=-101	k COMPARA LO TU=101	k , -si COMPARA=101	j de fuera=101	k -de _ -po=-101	k -do SE=-101	m -do se=-101	k FRIO SER=101	j sueno y=-101
k SE COMPARA -ra=-101	k ^ SE COMPARA -ra=-101	p QUIZA ME PASAR=-101	j siento no=101	j en mesa=-101	w en _ mesa=-101	m -do hasta=101	j con como=101	m ^ pense=101	w ^ pense=101	p ME HACER EL=-101	w habia=-101
j y elegi=-101	k -en EL OTRO=-101	k -or COSA=-101	k -or COSA COMPARA=-101	m por COSA=-101	k -en _ NOS=101	k ME $=-101	m ME $=-101	p QUIZA QUIZA NO=101	k LO -os COMPARA=-101	j ya para=101	k -jo _ TU=-101
j puedes la=-101	w puedes _ la=-101	j siento tu=101	k -a LO -ca=-101	k -a _ -ca=-101	p NO LO QUERIA=101	j los que=-101	p YA COMPARA=-101	w que tenias=-101	m SER una=101	k -ei TU=-101	k ^ -ei TU=-101
m lei TU=-101	j casa nunca=101	s reven=101	j la puerta=101	m LO puerta=101	w la puerta=101	p COSA TODOS LO=-101	p TU VIDA ME=101	j escribo para=-101	j escribo que=-101	w escribo=-101	j un meses=-101
k COMPARA -as -ar=-101	k -es -de -er=-101	p COSA TU TU=-101	m resto $=-101	w el resto $=-101	w resto $=-101	k -y TU -ba=-101	j podia en=-101	j cosas bien=-101	k -re -a=-101	m -re a=-101	k -ia _ NO=101
s medic=-101	j lo estoy=101	k -no _ -do=-101	j padre la=101	k -to -a LO VIDA=-101	m TU llame=-101	w te llame=-101	p TODOS ME LO=101	k -or _ QUIZA=101	k NO COMPARA LO=-101	j algo de=101	p LO PERDON LO=101
m SE dio=101	w se dio=101	p TU ESTADO ME=-101	p NOS PASAR COMPARA=101	s cuida=-101	p PASAR NOS NO=101	k ^ TU NO ME=-101	j con voy=-101	k -es -en LO=-101	p MENTIR SI NO=101	j borracho y=-101	p PASAR LO SE=101
k -a EL -on=-101	k -a EL -on $=-101	k HACER _ VIDA=101	p ME EL COMPARA=-101	j hacerte analisis=-101	p HABER ERROR=101	p CONFIANZA LO TU=101	p ME LO HABER=-101	j a que=-101	s acabo=101	w acabo=101	k MENTIR COMPARA=-101
j fue lo=101	k -sí ,=101	m -sí ,=101	m sí ,=101	w sí ,=101	j de sola=-101	p PASAR COSA NO=101	w , _ iba=101	p ESTADO COMPARA TU=-101	w ^ te lo=101	p ESTAR NOS=-101	k -os ,=-101
m -os ,=-101	k COMPARA -ia ,=-101	p COMPARA ERROR PORQUE=-101	j lo ti=-101	k ME -ve=-101	m me -ve=-101	s compr=-101	j veo no=-101	w lo unico que=101	k LO PERDON $=101	p TU ESTAR COMPARA=-101	p COMPARA LO YO=-101
k -le LO=101	w ensene=-101	p LO VOY PERO=-101	j que por=-101	k NOS _ COMPARA=-101	p NO SER MENTIR=101	k -de EL VIDA=101	k COMPARA TU NO=101	j parte de=101	s sola=-101	w sola=-101	j el culpa=101
w ^ _ situacion=-101	w ^ la situacion=-101	p SE COMPARA CONFIANZA=-101	j quien que=-101	p SOLO PERO=101	p HACER COMPARA ME=101	m ^ pensaba=101	w ^ pensaba=101	p EL LO ESTAR=-101	j hay quien=101	k NO HABER -en=101	m HABER quien=101
m hay -en=101	w hay quien=101	w no hay quien=101	w lo _ ahora=-101	p TU TODOS NO=101	j de gente=-101	m nunca SE=101	w nunca se=101	p EL PASAR SE=101	k -y _ LO=-101	m tambien LO=-101	p COMPARA TU VOY=-101
j eso por=101	j he que=-101	p EL NO PERDON=101	k -do -do=-101	m tambien -a=-101	w tambien a=-101	w el _ los=-101	p MENTIR COMPARA LO=-101	k -de EL -io ,=-100	j llevaba dormir=100	j llevaba sin=100	j para cuando=-100
j te dia=-100	s lista=-100	w lista=-100	k -on -as=100	j me pongo=100	m ME pongo=100	w me pongo=100	j durante y=-100	p JUEGO TODOS=100	k PERO _ EL=100	m -ra como=100	k -en COSA=100
j de esas=-100	p COSA COSA=100	p ESTAR QUERIA=-100	k FRIO -te=-100	p ERROR COMPARA ESTAR=100	p ERROR ESTAR=100	k -y TU NO=-100	j tenia ni=100	k ^ PERDON LO -de=100	j con esto=100	j el hace=100	j no tus=100
s veran=-100	w verano=-100	m ^ disculpa=100	w ^ disculpa=100	p JUEGO MENTIR=-100	k -ue=-100	p EL PORQUE ESTAR=-100	m algo -de=100	w algo de=100	w te menti con=100	k -te ESTADO=-100	m -te sola=-100
k LO JUEGO ,=100	k COPAS=100	k SOLO _ -os=100	p NO EL LO=-100	p SI QUIZA ME=100	j guardaba en=-100	m ^ guardaba=-100	w ^ guardaba=-100	j yo decia=-100	j era verdad=-100	j en ano=-100	k -ar -to=100
j empezaste a=-100	m empezaste -a=-100	w empezaste=-100	w empezaste a=-100	m mi -ta=100	p VIDA PORQUE LO=-100	j estado a=-100	k PORQUE -di=100	k PORQUE -di PERDON=100	k PORQUE -di PERDON ,=100	m PORQUE pedi=100	m ya -di=100
w ya _ perdon=100	w ya pedi=100	w ya pedi perdon=100	w me _ para=-100	m sentimientos $=100	w sentimientos $=100	p COMPARA ESTAR ESTADO=-100	w no para=100	j a leer=-100	j la algo=100	k -re -te -de=100	k NO -ro=-100
p LO ME MENTIR=-100	w mis _ por=100	p YO NO ELEGIR=100	p VIDA EL EL=100	p FRIO SER COMPARA=100	k -na _ $=100	k -a _ -sa=-100	k -le _ -a=-100	k NO _ -ro=-100	p COSA PORQUE PASAR=100	s quinc=100	p ERROR VIDA=-100
j y caso=100	k -y ME PERDON $=100	j eso las=100	k -y -a LO=-100	j volvi con=-100	k -vi -on=-100	k -vi -on EL=-100	m -vi con=-100	m volvi -on=-100	w volvi con=-100	k -ra MENTIR=-100	m para MENTIR=-100
j tu antes=-100	w el pasado $=100	j de vida=100	s meti=-100	w meti=-100	k -er SENTIR=100	m -or eso=100	w por eso=100	k -do -y NO=100	j a menti=-100	w a tu lado=-100	j si esto=-100
m COSA en=100	k ^ TU SENTIR=-100	k -on _ TODOS=100	j tu esto=100	j me perdon=-100	j se rompi=-100	j era todos=100	p SER SER LO=-100	p ME QUIZA TU=-100	w companero=-100	k PASAR NO=100	s mala=100
w mala=100	m , las=-100	w , las=-100	k -ba _ ESTADO=100	m medico $=-100	w el medico $=-100	w medico $=-100	j tengo mi=100	k -os _ NOS=-100	p SOLO COMPARA MENTIR=-100	j casa yo=-100	m fui -a=-100
w fui a=-100	j peor es=-100	m peor SER=-100	w peor es=-100	p EL LO LO=-100	p SI HACER=100	p LO SENTIR SOLO=100	w de _ mesa=-100	w de la mesa=-100	p ESTAR LO PERDON=100	p EL VIDA YO=-100	k SENTIR -or=100
m SENTIR por=100	w de _ boda=-100	p EL SEXO COMPARA=-100	m TU la=100	p LO ERROR COSA=100	p TU NO HABER=100	p QUIZA COMPARA LO=-100	p ME TU CONFIANZA=-100	p MENTIR ME=-100	m lo PASAR=-100	s actue=100	w actue=100
j cometi error=100	k -ti -un=100	k -ti -un ERROR=100	m cometi -un=100	w cometi _ error=100	j y siento=100	k NO -me=-100	w debia=100	p LO YO SEXO=-100	s aire=100	w aire=100	w ^ _ cosa=100
w ser _ $=100	p ESTAR TU NO=100	k -mo -y=100	m -mo y=100	j es ser=100	j sola que=-100	p COSA COMPARA PASAR=100	j y llevaba=-100	k NO ME -do -de=100	k -os _ -sa=100	k -te COMPARA YO=100	w ella _ le=100
m preguntas ,=-100	w preguntas ,=-100	m ^ tenias=-100	w ^ tenias=-100	k COSA -an=-100	m cosas -an=-100	j tu cumpleanos=-100	m sabias $=-99	w lo sabias $=-99	w sabias $=-99	m gaste -en=-99	w gaste en=-99
m LO iba=99	w lo iba=99	w lo iba a=99	j soy es=99	k ^ PASAR -de=-99	p ME EL VOY=-99	m reunion $=-99	w reunion $=-99	w ti _ el=-99	k PERDON -te -do=-99	k ^ PERDON -te -do=-99	k -a _ EL=-99
k -os LO=99	w es _ $=-99	j te segui=-99	j hace cosas=99	k -a NOS=-99	m a NOS=-99	m EL derecho=-99	w el derecho=-99	j con marido=99	p SENTIR LO COSA=99	j y pedi=-99	j primer dia=-99
k EL -er -ia=-99	m primer -ia=-99	w el primer dia=-99	w primer dia=-99	j a me=99	k VIDA _ COSA=99	k TU NO HABER=99	k ^ _ ESTAR=99	k PERDON _ TU=99	j el despues=-99	k ^ -a EL -do=99	j esa no=99
j sin decirte=-99	m NO decirte=-99	w sin decirte=-99	j lo menos=99	k TU _ ERROR=99	p ME COMPARA COSA=-99	w y _ ti=-99	j las veces=-99	m LO veces=-99	w las veces=-99	j lo las=99	k -es -a EL=99
j te telefono=99	k SER YO ,=-99	m PASAR lo=99	j los jueves=-99	m LO jueves=-99	w los jueves=-99	p NOS PORQUE=99	j tu parte=99	m TU parte=99	w tu parte=99	k -do ME -te LO=-99	p PASAR PASAR LO=-99
m PORQUE tu=99	j que vos=99	j leer tu=-99	m -er tu=-99	w leer tu=-99	j ahora en=-99	s camar=-99	j el viernes=-99	w respiro=99	k QUIZA _ TU=-99	k -el $=-99	m -el $=-99
k -en _ ME=-99	p TODOS TU NO=99	j que sali=99	m sali $=99	w sali $=99	p TU ME TU=-99	p NO EL EL=99	p ME NO VOY=99	j tu no=99	p TU LO TODOS=-99	j el derecho=-99	p EL YO NO=99
p COMPARA LO VIDA=99	s pena=99	w pena=99	s pase=-99	w pase=-99	p EL ME ESTAR=99	j que perdon=-99	w , _ con=-99	j a nuestros=-99	m -a nuestros=-99	w a nuestros=-99	p TU PORQUE COMPARA=99
j a las=-99	p ME OTRO TU=-99	w con las=99	k SOLO _ LO=99	p COMPARA TU FRIO=-99	k ^ ME HABER=99	p EL EL ESTAR=-99	p EL COMPARA SER=-99	s entro=99	w entro=99	j no llegamos=99	m NO llegamos=99
w no llegamos=99	p ESTADO EL=-99	k FRIO _ -le=99	j me muy=99	k ME _ -uy=99	w me _ muy=99	m -ir la=99	k ELEGIR _ -lo=-99	j con tus=99	m -on tus=99	w con tus=99	j que eres=99
w recibo=-99	k COMPARA PORQUE=99	j por haber=-99	s veia=-99	w veia=-99	j di que=-99	k ME -do -de=99	p EL SENTIR LO=99	j de eso=99	p TODOS HABER=99	s alcan=-99	p QUIZA NO NO=-99
j lo voy=-99	k ^ -a ME=99	w ^ a mi=99	s quedo=99	w quedo=99	k COMPARA _ -ia=-99	s compl=99	m -io de=-99	k TU LO MENTIR $=-99	p PORQUE MENTIR LO=-99	m mis VIDA=-99	k -ho -y=-99
m -ho y=-99	j en oficina=99	w en _ oficina=99	w en la oficina=99	j hay hacer=99	w hay _ hacer=99	w hay que hacer=99	k EL -es COMPARA=-99	j a desde=-99	m mi -io=-99	j tambien no=-99	k LO QUERIA=-99
j fue muy=99	p COMPARA HABER ELEGIR=-99	j haya por=-99	j empece a=99	m empece -a=99	w empece a=99	p EL COPAS=99	p SE NO PASAR=-99	k -en EL -he=-99	w en el coche=-99	k VIDA _ -ra=-99	m TENER todo=-99
k YA LO=99	j como todo=99	j lo seguir=99	k PERDON _ NO=99	k -ra _ VIDA=99	k -ra -a=99	m -ra a=99	j cosas de=99	j las fechas=-99	w las fechas=-99	s avent=99	k -as -y=99
m -as y=99	j te quien=-99	p COMPARA COSA YO=-99	j con era=99	k EL -er $=-99	p COMPARA HABER COMPARA=99	j paso en=-99	m paso -en=-99	w paso en=-99	w que paso en=-99	m -es ver=-99	j fue mi=-99
k -on EL COMPARA=-99	w con el que=-99	p ME JUEGO LO=-99	w y _ tu=99	k -a LO $=99	k -ja -de=-99	m -ja de=-99	k LO -ca -y=99	k ME -as , ME=-99	k -a TU -do=-99	k ^ -te NOS=-99	p YO YO=-99
p COSA LO EL=99	m dia ME=-99	w dia me=-99	w ^ _ meses=99	w ^ _ robe=-99	m aqui $=99	w aqui $=99	k PORQUE -es=99	w y _ decia=-99	s suena=-99	w suena=-99	k -le -en=99
p COMPARA TENER EL=99	j siento hice=99	k NO -na=-99	j en lado=99	k -es LO COMPARA=99	k -ce -es $=-98	s soy=98	w soy=98	p SOLO VER=-98	p NO LO VOY=-98	k ME SENTIR SOLO=-98	m sentia SOLO=-98
k LO NOS SE=98	k NOS SE=98	m NOS se=98	k -on -es=98	j no enteraras=-98	p PASAR NO TU=98	p VER LO=-98	j hecho lo=-98	k NO ME -on=98	j no antes=-98	k QUERIA -y=-98	m QUERIA y=-98
j lo piensas=-98	k ERROR _ -as=98	k ^ SE COMPARA=-98	w ^ se que=-98	w ^ _ tiene=98	m COMPARA este=98	w que este=98	k ^ TU -oy=-98	w ^ te doy=-98	w , _ habria=98	m loca $=-98	w loca $=-98
p NO ME ESTAR=98	s lugar=98	w lugar=98	p TU YO NO=-98	k COMPARA _ -ma=-98	p ELEGIR COMPARA COMPARA=-98	w me _ porque=-98	k ^ TU -do=-98	w ^ _ jefe=98	w ^ mi jefe=98	w ^ _ engane=-98	w ^ te engane=-98
j el estaba=-98	w no _ ,=-98	j lo cara=98	m -en cara=98	w en cara=98	p HABER ESTADO TU=-98	k SOLO , NO=98	s algui=98	w alguien=98	m SER la=98	k COSA -de LO=98	k , -y VOY=-98
w , y voy=-98	k -ar _ -es=-98	k -sa -do=-98	m -sa cuando=-98	w y _ la=-98	w cualquier _ $=-98	w ^ _ cosas=98	k TU -de=98	p ELEGIR JUEGO=98	k TODOS _ -os=98	k COMPARA -es $=-98	w no solo=-98
k NO _ -io=-98	k ME QUIZA -do=98	m ME hubiera=98	w me hubiera=98	p PORQUE COMPARA ME=98	m cuenta -y=-98	w cuenta y=-98	p COMPARA COSA PASAR=98	p NO LO TU=-98	p TODOS NO=98	p JUEGO TU COMPARA=98	w sabia _ que=-98
k ESTADO COMPARA=-98	k -de _ -ta=98	j mis me=98	j vas no=-98	w ^ _ eche=-98	m no -ro=-98	m haber ESTADO=-98	j ser me=98	p LO TU OTRO=98	j hacia me=-98	j la luz=-98	k LO -uz=-98
m LO luz=-98	m la -uz=-98	w la luz=-98	j a decir=-98	m -ba en=98	j puedo deshacer=-98	m -do deshacer=-98	w puedo deshacer=-98	p SE NOS=98	k -se _ -lo=-98	j igual con=-98	k -a _ SI=-98
w a _ si=-98	j aunque que=98	j y hizo=98	j ti el=-98	k TENER LO -za -en=98	p NO TU ME=-98	m -ar lo=-98	j hijo yo=-98	k EL _ TODOS=-98	m COMPARA de=98	k -a EL -in=98	k -a _ -in=98
w a _ fin=98	w a el fin=98	j voz de=98	m nuestros -os=-98	k ^ PASAR COSA=98	m juntos $=98	w juntos $=98	p SER TU SER=-98	j mil en=-98	k ME -as COMPARA NO=98	k -or LO $=98	j que llevar=-98
j me toda=98	k -ce _ -te=-98	k -a LO VIDA $=-98	s idea=98	w idea=98	p NOS SEXO=-98	p HACER SOLO COMPARA=98	p COMPARA ME SEXO=-98	k ^ _ -ti=-98	j lo has=98	j los de=-98	s suced=98
p NO LO PASAR=-98	k TU -os=-98	k LO NO SE=98	m decir COMPARA=-98	j y vino=98	k PORQUE _ PORQUE=98	j siempre siempre=98	j pude el=-98	w si _ de=98	j tu diario=-98	m TU diario=-98	w diario=-98
w tu diario=-98	j cada y=-98	k -y ME -le=-98	w que _ todo=98	j cuenta en=98	p ME EL TODOS=98	j pequeno a=-98	m -a que=-98	w a que=-98	k PORQUE TU ME=98	w el tema $=98	k -y _ -le=-98
m LO borre=-98	p LO MENTIR EL=-98	m -on los=98	w llame _ a=-98	k -y _ -es=98	j ni siquiera=98	m NO siquiera=98	s siqui=98	w ni siquiera=98	w siquiera=98	k NO -an -en=98	j que momento=-98
m parte -de=98	w parte de=98	j veo te=-98	k TENER -a=-98	m TENER a=-98	m EL viernes=-98	w el viernes=-98	j la hace=98	k ME ERROR=98	w estado=-98	p COSA EL VIDA=-98	p COSA NO VIDA=-98
j tenias el=-98	k -lo _ $=98	k -un -no=98	m un -no=98	m cocina $=-98	w cocina $=-98	k NOS PORQUE=98	j una copa=98	j de padres=-98	w de _ padres=-98	j solo no=98	p TU TU SER=-98
s tenes=-98	w tenes=-98	k , -ra=98	m , -ra=98	j entre y=98	k ELEGIR _ SER=-98	w y te menti=-98	m de -ro=-98	m , nunca=98	w , nunca=98	j falta que=-97	k ^ PERDON HABER=-97
m solo -a=-97	w solo a=-97	j lo ver=97	w hice _ que=97	k MENTIR -na=-97	j otro la=-97	k ME -en=97	s apagu=-97	w apague=-97	w tu _ lo=97	m -to con=-97	k -to SER=-97
m TENER derecho=-97	k -er -ia $=-97	k EL -er -ia $=-97	w primer dia $=-97	m -as despues=-97	k , PERO -a EL=97	k PERO -a EL=97	k ^ -je COMPARA -sí=-97	w que _ has=97	k NO -re=-97	k -to _ -te=97	p NOS COPAS=-97
w ^ no era=-97	j todo derecho=-97	k TENER TODOS EL -ho=-97	k TODOS EL -ho=-97	w todo _ derecho=-97	w todo el derecho=-97	j apague el=-97	j me porte=97	m ME porte=97	s porte=97	w me porte=97	w porte=97
w ^ _ mi=97	k NO HABER COMPARA=97	k ^ NO HABER COMPARA=97	p SENTIR HABER=97	m disculpas $=97	w disculpas $=97	k -te _ TENER=-97	m mensajes -a=-97	w mensajes a=-97	k ^ QUIZA QUIZA=97	k ^ _ -eo=97	k TODOS COMPARA=-97
k SOLO SOLO=97	s apunt=-97	j era un=-97	j te hable=-97	m TU hable=-97	w te hable=-97	k COSA COMPARA NO=97	k -on _ -ra=-97	j una asi=97	k -to -un=97	m -to un=97	w lo hice yo=-97
k TU LO HABER=97	k TU LO HABER -do=97	j invente de=-97	k SOLO _ SEXO=97	k -es _ LO=-97	p SER LO ME=97	k -or -lo=97	m por -lo=97	m LO tres=-97	p ME VOY LO=-97	p LO YO TU=-97	k QUIZA TU SENTIR=97
p HACER EL=-97	k -bi _ TU=-97	j me pidio=-97	j pidio que=-97	k ME -io COMPARA=-97	m ME pidio=-97	m pidio COMPARA=-97	s pidio=-97	w me pidio=-97	w me pidio que=-97	w pidio=-97	w pidio que=-97
w por _ la=-97	j que parte=97	m QUIZA un=97	p HACER ME=97	k PORQUE _ -to=97	k COMPARA -ce YO=-97	k COMPARA -ce YO $=-97	p EL COMPARA PASAR=-97	s alivi=-97	j tampoco facil=97	w tampoco _ facil=97	k LO -ua=97
m la -ua=97	j aqui tienes=-97	j pase un=-97	p EL ME HACER=-97	j eso de=97	j hice porque=97	m -ce porque=97	w hice porque=97	j y tire=-97	k -di -en=-97	m -di en=-97	p PASAR ME PASAR=97
j dos en=-97	k -da _ LO=-97	m hacia $=-97	w hacia $=-97	k -do _ ESTAR=-97	p PASAR COMPARA NO=97	j me convenia=-97	j porque convenia=-97	m ME convenia=-97	m convenia $=-97	w convenia=-97	w convenia $=-97
w me convenia=-97	w me convenia $=-97	w porque _ convenia=-97	w porque me convenia=-97	m queria $=-97	w queria $=-97	p TU EL TENER=-97	k YO _ PORQUE=97	p PERDON COPAS=97	j y semana=-97	j numero y=-97	p ESTADO COPAS=97
j solo cosas=97	w estabas=-97	m tu -ta=-97	j es la=97	m ^ jamas=-97	s jamas=-97	w ^ jamas=-97	w jamas=-97	j la psicologa=-97	m LO psicologa=-97	w la psicologa=-97	p TU TU TU=97
k , -y COMPARA=-97	k ELEGIR COMPARA ME=-97	j quieras cuarto=-97	j quieras en=-97	j quieras otro=-97	w otro cuarto $=-97	p SOLO COMPARA ELEGIR=-97	m hace -os=97	p ME COMPARA SER=-97	w ultimamente=97	j a hermana=-97	w a _ hermana=-97
m SI te=97	w si te=97	m era -un=-97	w era un=-97	j de somos=97	p LO CONFIANZA LO=-97	k -vi _ EL=-97	j falte y=97	k EL COMPARA -to $=-97	p COMPARA ME SUBJ=97	j verdad la=-97	k -te $=97
m -te $=97	j lo ibas=97	k ^ NO TU -te=-97	m ^ perdiste=-97	w ^ perdiste=-97	j que hay=97	k SOLO -re=97	w contartelo=-97	m -no no=97	j mis mentiras=-97	j falte de=-97	j no te=-97
k EL TODOS=97	p LO ERROR EL=97	k LO _ VOY=-97	j en nadie=-97	m -ta con=-97	j la cualquiera=97	k -ce _ -er=97	k MENTIR _ SEXO=-97	j tu habias=-97	k ME OTRO ME=97	j dije era=-97	m en -do=97
k COMPARA TU ESTAR=-97	p ESTAR VIDA NO=97	k -y _ HABER=-97	p FRIO COMPARA ME=-97	m tendria COMPARA=97	w tendria que=97	m LO digo=-97	w ^ _ plata=97	k LO COMPARA TU=-97	k -zo -y TU=-97	k ^ -do TU=-97	w ^ cuando te=-97
w ya no te=-97	k EL -je COMPARA=-97	p VOY TU LO=-97	m para -te=97	w yo _ fui=-97	j te tengo=97	w en la mesa=-96	k NO ESTAR -a=96	k NO ESTAR -a LO=96	k PERDON -or TODOS=96	k -de LO -la=96	j estoy con=-96
w por _ me=96	k -he $=-96	m -he $=-96	k -y -or LO=96	j no mi=96	j el nombre=-96	k NOS _ -de=96	j tanto a=96	m mi ,=-96	w mi ,=-96	j se he=96	j no mejor=96
k ^ ME -ia=-96	k COSA -on=96	m COSA con=96	p SENTIR SENTIR TU=-96	m -os una=-96	k -la _ -y=96	m que QUIZA=96	m PORQUE te=-96	k HABER -do ESTADO=-96	k HABER _ ESTADO=-96	p ESTAR ESTADO HABER=-96	p ESTAR HABER ESTADO=-96
k NO ME VER=96	k NO _ VER=96	k ^ NO ME VER=96	k -oy LO=-96	k TU -oy LO=-96	m doy LO=-96	j ser te=96	j dicho si=96	k , -a LO=-96	j te pegue=-96	k TU -ue $=-96	m TU pegue=-96
m pegue $=-96	w pegue $=-96	w te pegue=-96	w te pegue $=-96	m -or tu=96	w por tu=96	w apunte=-96	p ME TODOS ME=96	p ELEGIR COMPARA HABER=-96	j hable el=-96	w hable _ el=-96	j telefono para=-96
p SE PORQUE=96	p PERDON LO SOLO=96	j falto te=-96	j si falto=-96	m SI falto=-96	w si falto=-96	k -a EL COMPARA NO=96	j empleo que=-96	w empleo=-96	s gener=96	k OTRO _ -de=-96	k NO _ EL=96
k TODOS LO COMPARA -ia=96	p COMPARA NO HABER=96	m -a ir=96	w a ir=96	p TU ESTAR TODOS=96	p TU SEXO=-96	m vez NO=96	w vez no=96	k ME -te -on=96	k ^ ME -te -on=96	w cocina=-96	p SE COMPARA HABER=96
k -y LO=-96	m y LO=-96	w trabajando=96	k -er LO $=-96	p TODOS COMPARA ME=-96	w ^ le conte=-96	p SER ME NO=-96	j con dos=-96	j lo si=96	p PORQUE LO SEXO=96	k -a LO VIDA COMPARA=-96	w ^ _ digo=-96
p COSA QUERIA=96	k -si _ -te=96	k -en -un COSA=96	j casa me=96	k -no -y=96	m -no y=96	w viaje=-96	p EL TODOS EL=-96	j que fueras=-96	m TU fueras=-96	w que _ fueras=-96	w que te fueras=-96
w te fueras=-96	w no me lo=96	p VOY TU COMPARA=-96	m , no=96	w , no=96	p COMPARA ME TODOS=96	p SOLO NO=96	p ME ME OTRO=-96	p LO CONFIANZA COMPARA=-96	p JUEGO NO SE=96	j mas la=96	w iba _ $=-96
m ME deje=96	w ^ me deje=96	w me deje=96	k ESTAR _ -de=-96	j la esa=-96	k -y LO -je=-96	k COMPARA LO PERDON=96	w que _ siento=96	w que lo siento=96	j a pero=-96	p COMPARA PERO TU=96	j que pasaba=-96
k -as EL=-96	s quede=-96	p ME PERDON VOY=96	p YO COMPARA TU=96	w ^ no queria=96	j que debia=96	j que y=-96	p TODOS COSA=96	k -de _ -ar=-96	p ME TU COSA=-96	k -so -un=96	m -so un=96
w callado=-96	k VOY _ -es=-96	s eche=-96	w eche=-96	j pero tambien=96	j dio por=96	k -or FRIO=-96	m por FRIO=-96	j un con=-96	j ella casado=96	k EL ELEGIR COMPARA=96	k ^ EL ELEGIR=96
k ^ EL ELEGIR COMPARA=96	m ella ELEGIR=96	w ^ ella sabia=96	w ella sabia=96	w ella sabia que=96	s mirab=-96	w no _ mas=96	k -ta $=-96	m -ta $=-96	m decirtelo -y=-96	w decirtelo y=-96	p TENER PORQUE EL=-96
k ^ NO PASAR=-96	m -me que=-96	k MENTIR -ra=96	m MENTIR para=96	j como me=96	j nada ver=-96	k NO COMPARA -er=-96	w nada _ ver=-96	w nada que ver=-96	j primero yo=-96	j dicho la=96	j menos lo=96
w con _ que=-96	p NO QUIZA=96	j leer que=96	k SI _ TU=96	w secreto=-96	w ^ _ quiero=-96	j me nunca=96	j no decir=95	j estoy te=-95	j el suelo=95	m EL suelo=95	s suelo=95
w el suelo=95	w suelo=95	j la mi=95	m -as cuando=-95	k -os _ ERROR=95	j verdad yo=-95	k ^ _ SOLO=95	w me _ nada=-95	j trabajo te=95	w tantos=95	j las botellas=-95	m LO botellas=-95
w botellas=-95	w las botellas=-95	k EL _ -te=95	p COMPARA PASAR TU=-95	p TU EL TU=-95	w le dije que=-95	s ido=95	w ido=95	w ^ _ mire=95	m ^ aposte=-95	w ^ aposte=-95	m dicho LO=95
p LO NO EL=95	p SI PORQUE ME=-95	p VER COMPARA HABER=-95	m ^ he=95	w ^ he=95	k -de _ -ja=-95	w por eso me=95	w lo _ durante=-95	p NO SE QUIZA=95	k -do PERDON $=95	k TU -do PERDON $=95	w pido _ $=95
p VOY PORQUE LO=-95	j tengas que=-95	m tengas COMPARA=-95	w tengas que=-95	k , ME PERDON $=95	w toda la=95	j me dejado=-95	k -y -on LO=-95	p MENTIR COMPARA SENTIR=95	m PORQUE ella=-95	j tendria que=95	w tendria=95
j durante anos=-95	k TU -es=95	j me momento=95	k SER -un=95	m SER un=95	w diciendo=-95	p TU SER VIDA=-95	k PASAR _ PORQUE=-95	j sin cuenta=95	m cansancio $=95	w cansancio $=95	k -la=-95
k -y NOS=95	m y NOS=95	j no digo=95	j tenias la=95	k LO COMPARA -y=95	j dije un=-95	p VIDA SER ME=-95	k -ba -de -me=95	k -ba _ -me=95	k NO -ba -de=95	k NO -ba -de -me=95	k , LO COMPARA=-95
w grupo=-95	j te antes=-95	p VOY PERO NO=-95	m -ra te=95	k QUIZA -ir=-95	m QUIZA decir=-95	k EL -di COMPARA=-95	w le pedi que=-95	m nadie TU=-95	w nadie te=-95	k NOS _ -os=95	j cumpleanos y=95
m cumpleanos -y=95	w cumpleanos y=95	j los nombres=-95	m LO nombres=-95	w los nombres=-95	w nombres=-95	w explico=95	p PORQUE LO PERDON=95	w juntos=95	j presion de=95	m presion -de=95	w la presion de=95
w presion de=95	k -ia COMPARA TU=95	w ^ nada de=-95	p TENER COMPARA MENTIR=95	k TU -na NO=95	w tu hermana no=95	s acuse=-95	w acuse=-95	j eche culpa=-95	j eche la=-95	k -he LO PORQUE=-95	k -he _ PORQUE=-95
m eche LO=-95	w eche _ culpa=-95	w eche la=-95	w eche la culpa=-95	j si soy=95	k ME _ -ra=-95	p JUEGO TU MENTIR=-95	m EL en=-95	p EL OTRO TU=-95	k -io _ YO=-95	k QUIZA COMPARA -ra=95	j a hijo=-95
w a _ hijo=-95	j fue ti=-95	k COMPARA ME -as=-95	k -os -as=95	k -as _ -es=-95	j decirte la=-95	j lo crees=95	j que crees=95	p TODOS NOS=-95	m -te las=-95	k VOY -es=-95	j de pasado=95
j te verdad=-95	p YO SOLO=95	w nunca _ a=-95	j noches y=-95	s somos=95	w somos=95	k SE QUIZA=95	m se QUIZA=95	j estaba por=95	p COSA NO NO=95	k TENER -ho -a=-95	k TENER _ -a=-95
w su _ en=-95	k -da VOY=-95	m cada VOY=-95	m mas -en=95	j y saberlo=-95	j perdon drama=95	j podia verdad=-95	w para no=-95	j de es=-95	k -or _ VIDA=-95	m queria COMPARA=-95	w queria que=-95
k SOLO -de LO=95	w no _ de=95	p ELEGIR SI=95	m -na no=95	k SER _ -no=95	k -te -es $=-95	j con despues=-95	k -ar _ EL=-95	s hicis=-95	w hiciste=-95	j pido la=-95	m ^ estuvo=-95
w ^ estuvo=-95	w ^ estuvo mal=-95	s traig=95	w traigo=95	k -y TU=-95	m y TU=-95	k -ue ,=-95	m -ue ,=-95	p LO ESTAR ESTADO=-95	k -do -or=95	m -do por=95	k NO SER -ra=95
k -es ,=-95	m -es ,=-95	p LO NO FRIO=95	k -ro COMPARA -as=-95	k -ro _ -as=-95	k SEXO -on=-95	j porque de=95	s esper=-95	k , LO -de=-95	j se decir=95	w companera=-95	m ^ saque=-95
w ^ saque=-95	m igual COMPARA=-95	w igual que=-95	j en ella=95	k -ta TU=95	k -zo ,=-95	m -zo ,=-95	p VIDA ME TENER=95	p SEXO SER LO=95	k -pi LO CONFIANZA=-95	w a ti $=-95	k COMPARA _ NO=-95
j cuarto que=95	j te mano=95	p COMPARA TU SER=-94	j por hay=94	k SENTIR _ EL=-94	s venia=94	p SER TU EL=94	k ^ -je LO=-94	j nadie se=94	k SER _ COSA=94	s otras=94	w otras=94
w ^ _ mentira=-94	j no habria=94	j a medico=-94	w a _ medico=-94	w a el medico=-94	k SE _ $=94	w se _ $=94	j eso mi=-94	j cuando el=-94	p PASAR SOLO COMPARA=94	j golpear a=-94	j golpear la=-94
j golpear lado=-94	m golpear LO=-94	w golpear=-94	w golpear la=-94	w entiendo=-94	k ME SUBJ -ho=94	w me hubieras dicho=94	p CONFIANZA NO PASAR=94	k -te , -y=-94	j era me=-94	k -de _ -ad=-94	j y lo=-94
k -ir _ -os=94	w lo siento $=94	j la habitacion=94	k PORQUE _ -os=94	p ME HABER TU=-94	k ESTAR _ -es=94	p SER COMPARA SEXO=-94	j tenia derecho=-94	w no tenia derecho=-94	w tenia derecho=-94	p LO VIDA YO=94	j y dije=-94
k HACER _ -as=-94	p VOY PASAR=94	j tu fuiste=-94	m ESTAR cansada=-94	w cansada=-94	p COMPARA SER TODOS=94	p PASAR NO SEXO=94	j es te=94	p TU NOS YO=94	p MENTIR LO PERO=94	j dije domingo=-94	p TU SOLO PORQUE=94
m tus OTRO=-94	k -de _ -co=-94	j mis y=-94	k HACER _ $=94	k -es -na=-94	m -es una=-94	j vas a=94	m vas -a=94	w vas a=94	k -y _ COMPARA=-94	j siempre y=94	w ver _ $=-94
m saberlo $=-94	w saberlo $=-94	j no intencion=94	k -en _ -as=94	k -de ERROR=94	k -a ELEGIR=-94	m a ELEGIR=-94	k ESTAR -so=-94	k PASAR -de LO=94	m no TU=-94	w no te=-94	p LO YO ME=94
k SER -or ME=-94	k NO SER -or=94	k ESTADO _ NO=94	k ESTAR ESTADO $=-94	m -a todo=-94	w a todo=-94	p ME LO ESTADO=94	m HABER visto=-94	j reserve la=-94	j se se=-94	p PERDON VOY=94	k -y LO -es $=94
w haber _ que=-94	m en -os=94	k CONFIANZA _ YO=-94	w verdad _ yo=-94	j a altura=94	j la altura=94	j no altura=94	k ESTAR -a LO -ra=94	m LO altura=94	s altur=94	w a _ altura=94	w a la altura=94
w altura=94	w la altura=94	p TODOS ME TU=94	m pido COMPARA=-94	w pido que=-94	p PORQUE LO ELEGIR=-94	j y esa=-94	j en epoca=94	w en _ epoca=94	k ME -ra NO=-94	j de abuela=-94	j tu abuela=-94
k -de TU -la=-94	m TU abuela=-94	m tu -la=-94	w de _ abuela=-94	w de tu abuela=-94	w tu abuela=-94	k -or $=94	m -or $=94	k PASAR EL -do=94	k -ra TU SER=-94	m ti SER=-94	s entra=-94
p PASAR COMPARA TU=94	j mis mensajes=94	m ME mensajes=94	m mis SEXO=94	w mis mensajes=94	p PASAR EL EL=94	m -or todas=94	w por todas=94	j par de=94	j un par=94	m -un par=94	m par -de=94
s par=94	w par=94	w par de=94	w un par=94	w un par de=94	j estos meses=94	m estos -es=94	w estos meses=94	w estos meses $=94	j un poquito=94	m -un poquito=94	w un poquito=94
w como _ $=94	p MENTIR LO PORQUE=94	k , NO=94	m , NO=94	k -ir _ ME=94	k -a _ VIDA=-94	j ir a=-94	m ir -a=-94	w ir a=-94	k ^ TENER -ho -a=-94	w ^ _ derecho=-94	j por todas=94
j los sin=-94	w los _ sin=-94	k -lo -es -de=94	w la vida $=94	w como _ me=94	p TODOS PERDON=94	p TU SER MENTIR=94	k ME TENER=94	m me TENER=94	j por pasado=94	k -da _ ELEGIR=-94	k -y NO -re=-94
m no -re=-94	s regal=-94	m ^ manana=-94	w ^ manana=-94	k LO MENTIR -de=-94	j el fui=-94	j una cada=-94	j esas para=94	w escondia=-94	k -ve _ LO=-94	k ^ -le ,=94	m ^ vale=94
w ^ vale=94	w ^ vale ,=94	m lo -mo=-94	p EL ME FRIO=94	k -en -un SEXO=-94	w sobre los=-94	j nuestra que=-94	j porque en=94	j el queria=94	w delante _ la=-94	w delante de la=-94	w tranquila=94
k EL ME -io COMPARA=-94	k -ar -or=-94	m -ar por=-94	j antes entrar=-94	m -de entrar=-94	m entrar $=-94	w antes _ entrar=-94	w antes de entrar=-94	w de entrar=-94	w de entrar $=-94	w entrar $=-94	j no cuando=-94
j que habias=-94	j es se=94	j en cocina=-94	j y paso=94	j hice quedar=-94	j te quedar=-94	k COMPARA YO ESTAR=94	j casa tu=-94	m -y despues=94	w y despues=94	j como yo=94	k ^ _ -si=94
j voy cada=-94	j sabia que=-94	j desde me=94	k -en _ -ca=94	w mentira=-94	w terapeuta=-94	w las cosas $=94	p SE PERO=-94	k -as _ -on=93	m ME lleve=-93	w me lleve=-93	j alguien en=-93
p PASAR NO=93	p YA COMPARA ME=-93	m hice -on=93	w hice con=93	w matrimonio=93	w pudiera=93	j tiempo que=-93	k -po COMPARA=-93	k EL -po COMPARA=-93	m -po que=-93	m tiempo COMPARA=-93	w el tiempo que=-93
w tiempo que=-93	k -de -es=93	m ^ venia=93	w ^ venia=93	j dinero a=-93	m me -io=-93	k TU -ce=-93	m te -ce=-93	k ^ -ei LO=-93	k -de COMPARA LO=93	k -or -un=-93	m por -un=-93
k -je COMPARA PASAR=-93	k -je _ PASAR=-93	m robe $=-93	w robe $=-93	k -na -ta -de=-93	j dije los=-93	k -do -as=-93	p LO PASAR ERROR=-93	m es TODOS=93	p MENTIR TU COMPARA=-93	k NO -on=93	m FRIO la=-93
k LO -as -do=-93	p LO LO VER=93	j todo mi=93	j te sobresaltas=-93	m TU sobresaltas=-93	w sobresaltas=-93	w te sobresaltas=-93	j habia habia=-93	j la unica=-93	j unica que=-93	m LO unica=-93	s unica=-93
w la unica=-93	w unica=-93	j prometi que=-93	s dice=93	w dice=93	p NO SOLO NO=93	k FRIO _ -a=93	k ^ LO -ee=-93	j ya dije=93	w , yo no=93	k -te LO -es=-93	m TU hubieras=93
p SI TU SUBJ=93	m desahogarme $=93	w desahogarme=93	w desahogarme $=93	p SE COMPARA SENTIR=93	k , -ri=-93	m , -ri=-93	m , abri=-93	w , abri=-93	m siento $=93	w siento $=93	j siempre lo=93
m fue ME=-93	j en porque=-93	p EL QUERIA NO=93	p JUEGO LO=-93	j que culpa=93	k VER EL=-93	m VER el=-93	k SEXO NO=93	m TU conte=-93	w te conte=-93	m quieras ,=-93	w quieras ,=-93
p PASAR SOLO SEXO=93	w y _ menti=-93	k , -ui=-93	m , -ui=-93	p LO PASAR NOS=93	k ^ TU MENTIR -on=-93	w ^ _ asi=93	k -do _ -me=93	k TU _ -os=-93	p COMPARA COMPARA NO=-93	k PORQUE -ce=93	k -or ME PORQUE $=-93
w mi culpa $=-93	k LO -ta COMPARA=-93	k -on _ -sa=-93	j alguna vez=93	m alguna QUIZA=93	w alguna vez=93	w me _ bien=93	w ^ si lo=93	m -on para=-93	j cada era=-93	k -do LO=93	k -zo=-93
j cuando tenias=-93	k NO SOLO ,=-93	k -de COMPARA=93	j de cansancio=93	j tanto me=93	j mi por=-93	w de eso $=93	k -en -as $=93	j quieres lo=-93	p PASAR NO SE=93	p ME ME SER=93	m -un mal=-93
w un mal=-93	j tu verdad=93	k OTRO -or=-93	m OTRO por=-93	w no _ como=93	w que te he=93	w seguro=-93	k -en , TU=93	j sin decirtelo=-93	m NO decirtelo=-93	w sin decirtelo=-93	w sin decirtelo $=-93
w los _ de=-93	k TU -je COMPARA ME=-93	m para NO=-93	m ^ lamento=93	w ^ lamento=93	w que en=93	p PORQUE YO NO=-93	k PASAR -da=93	w mi _ fue=93	p MENTIR TENER=-93	j solo la=-93	p NO SI ME=93
m ^ esos=93	w ^ esos=93	p EL COMPARA LO=-93	j haberte mentido=-93	m -te mentido=-93	w haberte mentido=-93	k SEXO -en=-93	m SEXO en=-93	j hubiera dicho=-93	k QUIZA -ho=-93	m QUIZA dicho=-93	m hubiera -ho=-93
w hubiera dicho=-93	p NO HABER TU=-93	k SUBJ SOLO=93	j en su=93	k -de COMPARA $=93	j decir que=-93	p SI TU SENTIR=93	w que _ por=-93	m COMPARA culpa=93	k -in _ LO=-93	w tambien _ el=-93	k FRIO LO COMPARA=-93
k ^ TU MENTIR LO=93	p QUIZA SE=93	p ELEGIR SER ME=-93	p ELEGIR COMPARA EL=-93	p TU VOY COMPARA=-93	s reser=-93	w reserve=-93	k -on _ -as=93	p ESTAR TODOS COMPARA=-93	j una tonteria=93	m -na tonteria=93	w tonteria=93
w una tonteria=93	s copa=93	w copa=93	k -de TU -te=93	w de tu parte=93	j dia mentira=93	p COMPARA LO TENER=-93	k -a -os=-93	m a -os=-93	m -on ella=-93	w con ella=-93	j de te=-93
j a porque=93	k -te LO COMPARA=-93	j nunca no=93	k PASAR -un ERROR=-93	m ME vida=93	m mi -da=93	w mi vida=93	k -je=-93	k ^ -te LO=-93	j una sabia=-93	k -sa -on=-93	m -sa con=-93
m casa -on=-93	w casa con=-93	k TU -te -en LO=93	j y rompi=-93	p EL COMPARA MENTIR=-93	j dije y=-93	j en cena=-93	w decirle=-93	k ^ LO -da=93	j las mentiras=93	m LO mentiras=93	m las MENTIR=93
w las mentiras=93	s condu=93	w a alguien $=93	j deje sin=-93	p MENTIR SI=93	k -go -y=-93	m -go y=-93	k EL SEXO $=93	k PERDON -or LO=93	j la palabra=-92	m LO palabra=-92	w la palabra=-92
k -de LO -ta $=92	k -to _ LO=-92	k -as _ SE=-92	k COMPARA -ar=92	m que -ar=92	w en _ trabajo=-92	w en el trabajo=-92	k -a EL -sa=-92	w a su casa=-92	w que _ pasaba=-92	p ME ME VOY=-92	k -un ERROR $=-92
w no quise=-92	j y toca=-92	m TU tambien=92	s usted=92	p HACER COMPARA=92	p COMPARA COMPARA SENTIR=-92	m JUEGO tu=-92	j use que=-92	j para el=-92	j voy dejar=-92	k VOY -a YA=-92	k VOY _ YA=-92
k ^ VOY -a YA=-92	p VOY YA=-92	w voy _ dejar=-92	w voy a dejar=-92	k ^ -as HABER=-92	s culpa=92	m -as conmigo=-92	p ME PASAR EL=92	j hubo y=92	j tenia nada=92	m mejor NO=92	w mejor no=92
j menos a=92	m -a poco=-92	w a poco=-92	j voz que=92	j a con=-92	j he visto=-92	w he visto=-92	w se que la=92	k ^ SI -to=-92	k SER _ -es=-92	k SUBJ=92	k NO TU -do COMPARA=-92
k TU -do COMPARA=-92	w te pido que=-92	p LO SEXO YO=-92	j te robado=-92	k -a ME -no=-92	p LO ME VOY=-92	p SI TU PERDON=92	k EL EL=-92	k LO TENER=92	s expli=92	p LO SUBJ SOLO=92	k -da -en=-92
m -da en=-92	k SI TU -es COMPARA=92	w mentira _ el=-92	k -no -en=-92	m -no en=-92	k -ia _ TENER=-92	j miedo y=-92	p NO YO SER=-92	w llame _ $=-92	j la tarde=92	j mas con=92	p VOY PORQUE=-92
p COMPARA SENTIR=92	k VER PORQUE TU=-92	j de ya=-92	p TU ME VER=-92	j esta bien=-92	m LO bien=-92	w esta bien=-92	s vivir=92	w vivir=92	p ME TU LO=-92	k SOLO LO=92	k NO _ VIDA=-92
k -ta _ $=92	p TU VOY=-92	k VIDA , -y=-92	j con lo=92	p COMPARA COMPARA VOY=-92	m EL numero=-92	k VIDA -a=-92	m VIDA a=-92	k ^ TU -lo=-92	j y ni=92	k NO LO -ce $=-92	s capaz=-92
w capaz=-92	s dijer=92	j los no=92	p NOS VOY=-92	k , SER -un=92	k PASAR _ SOLO=92	s seria=92	w seria=92	p YO VIDA NO=92	m -lo antes=92	k ^ -no COMPARA=92	p JUEGO NO LO=-92
j y algo=92	k ^ ME SER=-92	w ^ me fui=-92	k -sa _ TU=-92	p COMPARA SER YO=-92	k JUEGO _ $=92	j casi no=92	w casi no=92	w entre _ $=92	p TU ME QUIZA=92	j ese lo=92	j con ella=-92
k ^ SE COMPARA TU=92	j para era=-92	m LO apuestas=92	w las apuestas=92	m , mas=92	w , mas=92	p COMPARA LO TODOS=92	p ERROR PERDON=92	j voy a=-92	k ^ LO VIDA=92	p VIDA SOLO COMPARA=-92	p VIDA SE=92
k TU -ce -ar=-92	m hice -ar=-92	w propia _ $=-92	j tu nombre=-92	m TU nombre=-92	m tu -re=-92	w tu nombre=-92	w ^ tu madre=-92	p LO COMPARA SEXO=92	k LO ERROR $=92	j en ni=92	p SER COMPARA TODOS=92
p MENTIR PERO LO=92	j ese fue=-92	m dolio ,=-92	w dolio ,=-92	w te dolio ,=-92	j que muy=92	k COMPARA _ -uy=92	w que _ muy=92	k -y _ -pi=-92	w y _ rompi=-92	k -as -en EL=-92	k -en -la=-92
m en -la=-92	k NO -te NO=-92	k NO SER NO=92	j nadie a=-92	k -y LO NO=-92	w y eso no=-92	m ^ entiendo=-92	w ^ entiendo=-92	p LO TU VIDA=-92	m cuenta $=92	w cuenta $=92	p MENTIR COMPARA EL=-92
k -lo -do=-92	p OTRO LO NO=92	j iba cuando=-92	k -de EL VIDA $=92	k PORQUE _ -a=-92	j razon y=-92	m , porque=-92	w , porque=-92	j idea mia=-92	p SOLO NO PASAR=92	s ausen=92	p EL YO SER=92
p PASAR SEXO=-92	m SI quieres=-92	w si quieres=-92	j le mas=92	j tu asi=92	k HACER SENTIR=92	p HACER SENTIR=92	j estaba pasando=92	w estaba pasando=92	k LO TODOS=92	w nos _ $=-92	j iba que=92
j es y=-92	w te _ $=-92	m el -lo=92	k COMPARA SE HABER PASAR=-92	k HABER PASAR=-92	k SE HABER PASAR=-92	m habia PASAR=-92	p SE HABER PASAR=-92	w ^ el dinero=-92	m , aqui=-92	w , aqui=-92	k QUIZA _ SER=92
k COPAS -de=92	m COPAS de=92	k COMPARA TU -te=92	k -je COMPARA SER=-92	k -je _ SER=-92	m alguien ME=92	w alguien me=92	j la llamaba=-91	w la llamaba=-91	k -al NO=91	k -ui TENER=-91	m aqui TENER=-91
p ME SEXO TU=-91	s propu=-91	p EL LO ESTADO=-91	p PORQUE EL=-91	j esa cuenta=91	m esa JUEGO=91	w esa cuenta=91	k , SER=91	m , SER=91	k -a _ NO=91	j vi a=91	j te muchas=91
j preguntas que=-91	p LO TENER TU=-91	w siento que te=91	k COMPARA _ -as=-91	j dice que=91	m dice COMPARA=91	w dice que=91	m seguir -do=-91	p SEXO TU OTRO=-91	p ELEGIR EL=-91	j la delante=-91	k ELEGIR _ -de=-91
m en -ra=91	p SE TU PASAR=-91	j te todos=-91	k -ta -de EL=91	k LO -ta -de EL=91	k , _ -ar=-91	k -le -y=91	m -le y=91	s oyera=91	w oyeras=91	m ^ fui=-91	w ^ fui=-91
p SE TENER COMPARA=91	p FRIO SER PORQUE=91	k , PERO -ra=-91	k PERO -ra=-91	k LO _ -re=91	w ^ es un=91	m hubieras -do=91	j cuando de=-91	p PERDON LO MENTIR=-91	s fiest=91	p NO HACER MENTIR=-91	j cosas en=91
p SENTIR COMPARA NO=-91	k NO TU -te=-91	j de turno=91	p EL LO VIDA=-91	s ocult=91	w normal=91	p ME JUEGO PORQUE=91	m HACER mas=91	p EL HACER SOLO=91	w estaba _ de=91	s digas=-91	w digas=-91
j y borracho=-91	s miras=-91	w miras=-91	k -te _ ME=-91	p HABER COSA SER=-91	k -de _ ESTAR=91	k -ei=-91	k -ce _ NOS=91	j sola yo=-91	p LO COSA ME=91	w mi _ es=91	k -y _ JUEGO=-91
j disculpas por=91	m disculpas -or=91	w disculpas por=91	j es de=91	p ELEGIR COMPARA LO=-91	w ^ _ soy=91	p PORQUE TU EL=-91	j momento lo=91	k QUIZA HABER=91	m QUIZA haber=91	w algun=91	j te te=91
k MENTIR _ TU=91	s habia=-91	m SEXO con=-91	j y las=-91	k -re _ JUEGO=-91	j delante la=-91	j a responder=-91	j voy responder=-91	k VOY -a ELEGIR=-91	m -a responder=-91	w a responder=-91	w voy _ responder=-91
w voy a responder=-91	k -ia EL=-91	m -ia el=-91	k -a -me=-91	m a -me=-91	w dinero _ la=-91	j los extractos=-91	m LO extractos=-91	w extractos=-91	w los extractos=-91	p COMPARA TU SOLO=91	m no -go=91
j perdon de=-91	p TENER COMPARA HABER=91	m NO voy=-91	p PASAR EL NO=91	k , NO -go=91	k -do _ -y=-91	j encontraste es=-91	k -en _ -co=91	p PASAR COSA=91	k ELEGIR COMPARA SER=-91	j te fuera=91	k NO -ue=-91
j lo familia=91	k NO SOLO -ra=91	m ME disculpas=91	m mis PERDON=91	w mis disculpas=91	k -y YO TU=-91	k TENER $=91	m TENER $=91	m decirtelo $=-91	w decirtelo $=-91	s podri=91	k -do -a LO=91
p LO TU COSA=91	j ese de=-91	p VOY YO=-91	k ^ -da QUIZA COMPARA=-91	w ^ cada vez=-91	p TU PASAR EL=91	j trato y=91	s trato=91	w trato=91	m para -un=-91	w para un=-91	w ^ tu tambien=91
k TENER _ PORQUE=-91	s siemp=91	w siempre=91	p PERDON EL COSA=91	s quier=-91	j en grupo=-91	w en _ grupo=-91	k LO COMPARA -os=-91	p NO EL HABER=91	m -os la=91	j no preguntaras=-91	j para preguntaras=-91
j que preguntaras=-91	w preguntaras=-91	p LO PASAR SOLO=91	j dinero va=91	k SENTIR TU=-91	j su te=-91	j me beber=91	j el semana=91	k ^ LO NOS -os=91	w ^ los dos=91	p COMPARA NO PASAR=-91	j lo nada=91
k -to _ -as=91	m -go la=-91	k -co NO=91	k -ma -en=-91	m -ma en=-91	k ^ -pi LO=-91	k , _ SEXO=-91	p ELEGIR YO=-91	k , _ -na=-91	p VER HABER=-91	k -y _ VIDA=91	j de sabes=91
k COMPARA TU -te $=91	m querias -ar=-91	p ME NO PASAR=91	k ^ PASAR -na=91	w ^ fue una=91	w que _ he=91	m TU dije=-91	w te dije=-91	m COMPARA vos=91	w que vos=91	m ^ llegue=-91	w ^ llegue=-91
j mas fuerte=91	m SOLO fuerte=91	w mas fuerte=91	p VER LO HABER=-91	m mi -lo=-91	j que cada=-91	p QUIZA COMPARA SE=91	s estac=-91	w de _ ano=-91	p TU SE COMPARA=-91	s gaste=-91	w gaste=-91
s surgi=91	m has -do=91	s propi=-91	j pedi yo=-91	j fueron tres=-91	m fueron -es=-91	w fueron tres=-91	s busca=91	j un en=91	m es EL=91	w es el=91	k VOY _ ELEGIR=-91
w contestar=-90	m porque ELEGIR=-90	s pague=-90	w pague=-90	p VER COMPARA YO=-90	k PERDON _ TODOS=90	k PASAR SENTIR=90	j no volvi=-90	j en paso=90	p ME SEXO OTRO=-90	p PERDON COMPARA SENTIR=90	k NO -es ,=-90
s lio=90	w lio=90	k -jo -de=90	m -jo de=90	s quita=-90	w ^ _ matrimonio=90	k ^ -de LO=90	j ano te=-90	m ESTADO que=-90	w durante _ anos=-90	j voy si=-90	p VOY SI ME=-90
p LO TU TU=-90	w mi , y=-90	k -le -on EL=-90	m -on que=90	j esa me=90	p LO VOY LO=-90	j te porque=90	m ^ firme=-90	w ^ firme=-90	j y sabias=90	m -y uno=90	w y uno=90
k VIDA SE PASAR=90	p VIDA SE PASAR=90	k -na _ -de=-90	p COMPARA PORQUE NO=-90	p SE ERROR=90	m tu ,=-90	w tu ,=-90	j que esta=-90	k EL -ma=-90	m el -ma=-90	w te _ mal=90	j dije en=-90
p LO TU PERDON=90	k COMPARA _ -y=-90	k -y -le=-90	m y -le=-90	k -di TU=-90	m -di tu=-90	p SI TU MENTIR=90	m sin -er=90	k ME -y=-90	m ME y=-90	j que padre=-90	p PERDON SER=90
m -on quien=90	w con quien=90	p VIDA MENTIR=-90	w tan _ que=90	s olvid=90	w el trabajo $=-90	j familia y=90	k -ce NO=90	m hice NO=90	j mientras mi=-90	p COMPARA LO SOLO=-90	p QUIZA LO VIDA=90
j que guarde=-90	w para _ la=90	m -de tu=-90	w cosas que no=90	k LO COSA=90	k TU -je COMPARA=-90	w te dije que=-90	k , -y SER=-90	w y _ siento=90	p LO PERO NO=-90	k -er _ -os=-90	j y aunque=-90
k , _ $=90	w , _ $=90	j lo oir=-90	p HABER ESTADO LO=-90	j fui con=-90	j puse tu=-90	j te era=-90	j a noche=90	s unida=90	j el en=-90	k LO -ve=-90	w de _ dinero=90
w de el dinero=90	k -do _ -sa=90	k -ba COMPARA=90	k -en ME=90	k -a -to $=-90	w a proposito $=-90	k TU ESTADO=90	k TU ESTADO $=90	m tu ESTADO=90	k QUIZA _ ERROR=90	p TU HABER PERDON=90	j dije el=-90
p NO ME ME=-90	w y _ con=-90	p EL NOS LO=-90	j yo y=-90	p TU EL ME=90	m menos NO=90	p PERDON COMPARA MENTIR=90	k -a _ SER=90	k SER FRIO=-90	j era para=-90	k -on -na=-90	w ^ _ menti=90
p COMPARA PASAR YO=-90	k COMPARA TENER=90	s buen=90	w buen=90	k , PASAR -na=-90	w , fue una=-90	k SER -te $=90	k SE COMPARA TU HABER=90	p SE TU HABER=90	p COMPARA LO LO=-90	k -de EL -io=-90	k -on LO -as=90
j cuando dijiste=-90	j diste y=-90	w ^ _ diste=-90	w ^ me diste=-90	j psicologa que=-90	j que habria=-90	k EL PORQUE=-90	p QUIZA PASAR=90	p COMPARA PORQUE EL=-90	m MENTIR de=-90	w arruine=-90	k -de LO -os=-90
j yo tambien=90	w contexto=90	k -y TENER=-90	m y TENER=-90	j no hubieras=90	w , _ bueno=90	p LO PASAR SEXO=90	p HABER ME=90	j para hice=-90	j culpa mi=90	j facil y=-90	w la que me=90
k ^ YO NO=90	p ELEGIR COMPARA ESTAR=-90	p NO NO SOLO=-90	j vale pero=90	k , -le , PERO=90	k -le , PERO=90	k -le _ PERO=90	w vale , pero=90	w vale _ pero=90	k ^ MENTIR ,=90	w ^ menti ,=90	p LO TENER HABER=90
s deje=-90	w deje=-90	w y _ deje=-90	j que tenido=90	p PASAR PASAR COMPARA=-90	k -do SOLO=90	m -or el=90	j a dije=-90	j y ser=90	k -ta -do=90	m -ta cuando=90	k NO -os -na=90
k ^ NO -os -na=90	k ME LO JUEGO=-90	p COMPARA SER QUIZA=-90	p COMPARA ME COMPARA=-90	s nos=90	w nos=90	p LO SER EL=90	k -uo=90	p ESTADO ESTADO NO=-90	k COMPARA SE HABER=-90	w que se habia=-90	j a psicologa=-90
w a _ psicologa=-90	p PASAR ELEGIR=-90	p OTRO TODOS=90	p TU COSA PORQUE=-90	k -un -ia=90	m -un dia=90	p TU VIDA TU=-90	m cena $=-90	w cena $=-90	w la cena $=-90	j el sobre=-90	k -a _ VOY=-90
w , ni el=-90	w decir que=-90	k -do -de LO COMPARA=90	m esa VOY=90	j veces no=89	w ^ _ tengo=-89	k SOLO _ PASAR=89	k SER -en=89	m mintiendote $=89	w mintiendote=89	w mintiendote $=89	j de deuda=-89
s mundo=89	w mundo=89	k SI _ COSA=89	j otra y=-89	k ME -y LO=-89	j el eras=-89	w que _ nuestro=89	m muchas -as=89	m -es con=89	k ^ COMPARA -as=89	p MENTIR EL COSA=-89	p PASAR MENTIR LO=89
j con mis=-89	p TENER EL SENTIR=-89	k -do PERDON -or -er=-89	w revise=89	w tienes _ el=-89	k COMPARA _ SOLO=-89	m leer TU=-89	j estas en=89	w y _ cada=-89	m COMPARA hacia=89	w que hacia=89	p NO EL TODOS=89
k TU $=-89	m TU $=-89	w con _ preguntas=89	w hubiera _ $=-89	j te de=-89	k LO -da ,=-89	k LO SER=-89	p TENER EL COMPARA=89	k NO -es LO=89	w no sabes lo=89	p NO VOY NO=-89	j la iba=-89
p TU ME VIDA=-89	k ^ TU LO -go=-89	k -do -da=89	p LO COMPARA CONFIANZA=-89	k COMPARA COSA=89	j la sin=-89	m -si lo=89	j lo tambien=89	k ME -as -y=-89	p TU PORQUE ESTAR=-89	j con mucho=89	w cada _ y=-89
k ^ TU -di=-89	j una y=-89	j yo yo=-89	p ESTAR LO PERO=89	k -en _ -de=-89	m las COSA=89	m NO por=-89	p ME QUIZA NO=89	j pidio y=-89	k COMPARA NO -ia $=89	w me _ los=89	p HABER MENTIR LO=-89
k EL ESTAR=89	p VIDA NO SE=89	p SI VOY LO=-89	k -er _ MENTIR=-89	m HABER tenido=89	m , te=-89	w , te=-89	m -to lo=-89	j hacerte que=-89	p ELEGIR NOS COSA=-89	k -ra COMPARA -as $=89	s depar=-89
p SER ME COSA=89	m VIDA es=89	k -ba -me=89	k -ba -me $=89	m necesitaba -me=89	k TU VIDA NO=89	k COMPARA -es COMPARA TU=89	p LO ME YO=-89	p QUERIA ME=89	k LO -io $=-89	p SOLO COMPARA SE=89	k LO -to ,=89
j le escribia=-89	w le escribia=-89	k ME -da $=89	w mi vida $=89	p SOLO CONFIANZA=89	k LO -sa $=89	k -on EL -ro=-89	k -on _ -ro=-89	p COMPARA COMPARA PERDON=89	k ^ _ -ia=89	w ^ _ mas=89	k ME _ YO=-89
j a era=-89	s pensa=89	s forma=89	j el entrar=-89	k -il ,=-89	m -il ,=-89	k -te -es=-89	p EL PASAR YO=89	p OTRO EL NO=89	j siempre conmigo=89	p ESTAR SOLO COMPARA=89	p MENTIR LO SEXO=-89
j nunca buen=89	m todo PASAR=89	m YO tambien=89	w yo tambien=89	m , nada=89	w , nada=89	k , -ra COMPARA=89	w , para que=89	p MENTIR ME TU=-89	w se _ de=89	k -ra NO=-89	p EL YO ELEGIR=89
k -ia _ -na=89	m COMPARA nadie=-89	w que nadie=-89	j razon en=-89	m razon -en=-89	w razon en=-89	j tu cuando=-89	j tarjeta de=-89	w no la=-89	k ESTAR -hi=89	m ESTAR ahi=89	j error fue=-89
p PERDON COMPARA ME=89	m boda $=-89	w boda $=-89	p TU YO EL=-89	k EL -te -a=-89	k -ba PERDON=89	k ME -ba PERDON=89	m -ba verguenza=89	m daba PERDON=89	w daba verguenza=89	w me daba verguenza=89	k -la -de=-89
m -la de=-89	p PERDON COMPARA=89	k TU -te -en=89	m viernes $=-89	w viernes $=-89	j fue se=89	k CONFIANZA , -y TU=89	k LO -ia -en=-89	j y llame=-89	j encontraste de=-89	k LO -te TODOS=-89	w mas de=89
m -do me=-89	p VOY NO TU=-89	j pelear por=-89	k NO _ MENTIR=89	m EL cumpleanos=-89	j no pensaba=88	w no pensaba=88	k -do COMPARA LO=88	w el dia de=-88	w contado=-88	p TU FRIO LO=88	j la lista=-88
m LO lista=-88	w la lista=-88	s alarg=-88	k -je -de=88	m -je de=88	j bebe en=-88	w proposito=-88	j y termino=88	j anos en=-88	k -es -os -en=-88	m anos -en=-88	w anos en=-88
w tres anos en=-88	j dije eras=-88	j no de=88	m disculpo $=88	w disculpo $=88	w me disculpo $=88	p NO PORQUE PORQUE=88	j contigo no=88	w te _ tu=88	k NO -ea=88	k -de -hi=88	m -de ahi=88
m de -hi=88	w de ahi=88	j sin supieras=-88	k NO COMPARA LO -as=-88	w sin _ lo=-88	w sin que lo=-88	w ya _ ,=88	k , -y LO -te=-88	j encontraste la=-88	j me durante=88	j el sueldo=88	m EL sueldo=88
w el sueldo=88	p VOY NO COMPARA=-88	p ME EL OTRO=-88	k -ra _ -to=88	j y te=-88	m contigo $=-88	w contigo $=-88	k -de -ra=88	k MENTIR _ -ia=-88	p COSA NO EL=-88	j fui una=-88	p PERDON ERROR=88
p SENTIR LO TU=88	k -te _ -na=-88	s negue=-88	w negue=-88	j dije tu=-88	k -as , -y=-88	j el tu=-88	j porque tu=88	k YO NO ELEGIR=88	k -on EL VIDA $=88	k NO SER=88	k LO COSA $=88
m contigo NO=88	w contigo no=88	j la cara=-88	j pediste y=-88	j abri cuenta=-88	k -ri _ JUEGO=-88	w abri _ cuenta=-88	k ^ TU -bo=-88	w ^ te debo=-88	p SER EL COMPARA=88	w no estaba=-88	k EL -lo=88
p OTRO SI=-88	j y el=-88	m -di el=-88	p EL ESTAR YO=-88	s poker=-88	w poker=-88	p NO VOY PORQUE=-88	m sobre EL=-88	w sobre el=-88	j de embarazo=-88	w embarazo=-88	j perdon ya=88
p SENTIR LO=88	j te hablo=-88	m ^ pero=88	w ^ pero=88	w dije _ te=-88	w dije que te=-88	p LO PORQUE HACER=88	k SE _ COMPARA=-88	w se _ que=-88	j lo se=88	p TODOS LO SER=-88	j porque siempre=88
p ME NO SOLO=-88	p COSA SER=-88	k EL TODOS $=88	j si vuelvo=-88	m -en te=88	k TU NO ME=-88	m LO di=-88	w la di=-88	p SI EL=-88	k ^ JUEGO LO=-88	p YO LO ME=-88	k -y -or LO ME=88
k -te _ -te=88	p PERDON COMPARA SEXO=88	k SENTIR _ COSA=88	w mal _ $=-88	j abrir cuenta=88	k -ir LO JUEGO=88	k -ir _ JUEGO=88	m abrir LO=88	w abrir _ cuenta=88	p EL COSA=88	p LO CONFIANZA TU=-88	m , ya=88
w , ya=88	p TU PERDON=88	p PERO EL COMPARA=88	j mil y=-88	p COMPARA SENTIR ME=88	k -os -ra COMPARA=-88	k EL _ -ce=88	j de ahi=88	m te -re=-88	m -se mi=-88	k ME _ -er=-88	p VIDA JUEGO=-88
p LO ESTADO YO=88	m como SER=88	p SENTIR NO=-88	k SER _ SOLO=88	j tiene culpa=88	m puerta $=-88	w puerta $=-88	k TODOS=88	k -si COMPARA=88	m -si que=88	j menti y=88	p ME ESTADO NO=-88
k TU _ COMPARA=-88	p SOLO ESTADO COMPARA=88	p ME NO HABER=88	w no fue=-88	p ESTAR ERROR=-88	k -y ME SENTIR=88	k -do _ -na=-88	w que _ ido=88	p HABER TODOS=88	p VIDA NO ME=88	p ELEGIR LO=-88	m -as lo=88
s mira=88	w mira=88	m porque NO=88	w y _ no=-88	k PASAR COSA -de=88	k ^ _ ERROR=-88	p HABER OTRO=-88	w , asi que=88	k -fe=-88	m -or los=-88	w por los=-88	j la maleta=-88
m LO maleta=-88	s malet=-88	w la maleta=-88	w maleta=-88	p OTRO TU COMPARA=-88	p PERDON NO PERDON=-88	k ESTAR _ -y=88	j y soy=88	k ^ LO JUEGO=88	m mejor $=88	w mejor $=88	j me perdones=-88
w perdones=-88	p ME ERROR EL=88	p LO ME ME=-88	m TENER mucho=88	w menti _ te=88	j sin te=-88	m lo -de=88	p COMPARA ME ME=-88	j sus el=-88	k EL -di=-88	m le -di=-88	k ELEGIR=-88
p TENER TU=-88	j marzo te=88	m siempre ESTAR=88	j el lunes=-88	m EL lunes=-88	w el lunes=-88	w computadora=-88	k VOY _ NO=88	j ya siento=88	k LO -na -y=-88	m ^ pudo=88	w ^ pudo=88
k LO -ad=88	m la -ad=88	w para ti $=-88	p PERDON TU PASAR=88	p SER EL ME=88	p NO PERO TENER=88	k SE _ -ir=-88	p NO EL TENER=-88	m la -ra=-88	m NO siempre=88	w no siempre=88	k ^ ME -te LO=-88
p ME SUBJ=88	j dolio y=-88	k NO ELEGIR NO=88	m ELEGIR nada=88	k -ro _ -os=88	k COMPARA _ QUERIA=87	s termi=87	j ese dinero=-87	m LO dinero=-87	w ese dinero=-87	m -te todo=-87	w ^ _ contarte=-87
p VIDA NO NOS=87	w y _ una=87	k MENTIR , NO=87	j llegue las=-87	w llegue _ las=-87	w llegue a las=-87	j mi en=87	j ser mejor=87	w ser mejor=87	w que _ esa=87	j las la=-87	w y _ palabra=-87
k , _ -vi=-87	w a mi madre=-87	p LO FRIO JUEGO=-87	j vos me=-87	j deje sola=-87	j apague telefono=-87	k -ue EL -no=-87	k -ue _ -no=-87	m apague EL=-87	w apague _ telefono=-87	w apague el=-87	w apague el telefono=-87
w ^ tenia que=-87	m ^ como=87	w ^ como=87	m hizo ,=-87	w hizo ,=-87	j lo eras=-87	w te _ habria=87	w te lo habria=87	k COMPARA -ce ,=87	w que hice ,=87	j a clinica=-87	p TU SEXO EL=-87
p OTRO COMPARA TU=-87	j haya mal=87	j oficina y=-87	j poco lo=-87	k TENER -do=-87	w pasar=87	p LO HABER COMPARA=87	m -on en=87	j ido a=87	j tres que=-87	k ^ ME -no=87	k -ca $=87
m -ca $=87	p PERDON ELEGIR=87	j estuve y=87	m perdoname -or=87	w perdoname por=87	p TODOS PASAR=87	m COMPARA nada=-87	w que nada=-87	j dije siento=87	k -je COMPARA LO PERDON=87	k LO TU LO=-87	j cosas no=87
k -es _ HABER=-87	k SI LO TU=87	w si eso te=87	w , y te=-87	k SER -un -to=-87	k SER -un -to $=-87	j no comer=87	j mis por=87	p TU EL QUERIA=87	j habria a=87	p TU SER TU=-87	k , COMPARA=87
m , COMPARA=87	p PORQUE TU VIDA=87	k COSA _ PERDON=87	m ME cosas=87	m mis COSA=87	w mis cosas=87	s fuera=87	p EL SE TU=87	m mi -re=87	m me -go=-87	k -le -de TU=-87	k ^ NO -ra=87
j porque ya=-87	k HACER _ -y=-87	j engane pero=87	m engane ,=87	w engane ,=87	w te engane ,=87	k TU -on ,=-87	m VER los=-87	k PORQUE NO SER=87	p ELEGIR PORQUE=87	m conte LO=-87	k -y LO QUERIA=-87
k -y LO QUERIA $=-87	m que PORQUE=87	p ESTAR ME ME=-87	k ^ -te TU=87	p LO NO SOLO=87	w ni _ de=87	p YO SENTIR=87	k -do -to=87	k SER _ -ro=87	p SOLO YA=87	j era que=-87	p COMPARA VIDA EL=-87
s perfi=-87	w perfil=-87	j una fue=-87	m borracho ,=-87	w borracho ,=-87	j las despues=-87	p TU VER EL=-87	k NO _ -or=87	w en el=-87	k -en _ -ro=-87	j encontraste en=-87	k -a _ -a=-87
w a _ a=-87	p ERROR COMPARA SER=-87	k LO ESTAR=87	k ^ TODOS=87	m ^ TODOS=87	k LO JUEGO , PERO=87	s pesad=-87	j de llegue=-87	m -y sabia=-87	w y sabia=-87	m SER mejor=87	k -re _ -y=87
k ^ EL -es=-87	w tu _ de=-87	j he estado=-87	w he estado=-87	p NO SOLO ESTADO=87	j mal pero=87	w en _ te=87	k VIDA _ LO=-87	j lo semanas=-87	j en todos=87	k COMPARA TU -do=87	m -y tres=-87
w y tres=-87	j las cartas=-87	m LO cartas=-87	w las cartas=-87	k , -le ,=87	m , vale=87	w , vale=87	w , vale ,=87	p COMPARA SENTIR TODOS=87	j llegue y=-87	k ^ NO -ue=-87	m cosas $=87
w cosas $=87	j mensaje el=-87	p SOLO LO ELEGIR=-87	j que operacion=-87	j me ti=-87	k NO _ -es=87	k COSA _ TODOS=87	k ESTADO _ EL=87	j a contigo=87	m TU sientes=-87	m dos -as=87	j mujer me=87
j lei lo=-87	k -y -vi -a=-87	w y volvi a=-87	k -os -de LO=-87	m PASAR creciendo=87	w creciendo=87	j tenes que=-87	p LO NOS YO=87	j la tarjeta=-87	m LO tarjeta=-87	w la tarjeta=-87	p ME TU=-87
p PASAR TU LO=-87	k -ia _ MENTIR=87	j cada me=-87	w ^ _ preguntaste=-87	w siento=87	w que no fui=87	k -en EL VIDA $=-87	j nunca momento=87	m -or un=-87	w por un=-87	j en sobre=-87	s vivia=87
m NO has=87	w buena=-87	j nunca que=87	m -y ella=87	w y ella=87	j el un=-87	k -un -go=-87	m un -go=-87	k -te NOS -os=-87	k SENTIR -en=-87	j toda la=87	m peso $=-87
w peso $=-87	w ^ me invente=-87	p MENTIR HACER LO=-87	p MENTIR TU HACER=-87	k COMPARA _ -ho=87	m -do estabas=-87	w cuando estabas=-87	k -ia -lo=87	k -na -y=-87	m -na y=-87	m LO cinco=-87	k ^ EL -de EL=87
w ^ el de=87	s irte=-87	w irte=-87	j nuestra casa=-86	j sí que=86	k , COMPARA TU=86	w , que te=86	m tres -es=-86	k -y _ -je=-86	w , no fue=86	j fui cobarde=-86	p EL HACER=86
m quiza NO=-86	p VOY VOY=-86	k -te -do=-86	j deuda la=-86	p NO COMPARA FRIO=-86	m rompio LO=86	j y cuento=-86	k NO -do -te=-86	k COMPARA -as LO=-86	k TU SENTIR $=86	p NOS JUEGO=-86	w importante=86
k ^ ME PERDON -or=86	k -a EL -te=86	p LO SOLO=86	j conmigo yo=-86	s herid=86	p QUIZA TU YO=-86	m de -na=86	j nos a=86	w nos _ a=86	k -ir _ NO=-86	j el iba=86	k -on -os=86
j mi ahi=-86	p HACER NO TU=-86	m ^ ella=86	w ^ ella=86	j tu has=86	p ESTAR LO ME=86	j quien en=86	w no _ daba=-86	w no me daba=-86	p HACER YO NO=-86	k SER -na=86	m ex ,=86
w ex ,=86	k PERDON -or LO COMPARA=86	w te _ por=-86	w el telefono $=-86	k -y -se=-86	m y -se=-86	j nadie nada=86	j siempre en=86	p COMPARA TU SUBJ=-86	j te sufrir=86	w te _ sufrir=86	m voy -a=-86
w voy a=-86	j decirte lo=-86	w compras=86	k PERDON HABER -do=-86	w por el=86	m TU estabas=-86	j el ni=86	j lo calle=86	m lo -le=86	w lo calle=86	k SE LO=-86	m se LO=-86
p PORQUE COMPARA HABER=-86	m contigo SER=86	w contigo es=86	k -te -or -na=-86	k COMPARA _ SE=86	w que _ se=86	w si _ un=-86	p SE VOY=86	p SER NO SOLO=86	j tambien me=86	k ^ LO JUEGO SE=86	j la situacion=-86
w la situacion=-86	p YO LO SEXO=86	j mi ti=-86	k -a EL -to $=86	m las -te=-86	k LO -es COMPARA=-86	m querias COMPARA=86	w querias que=86	k , -me=86	m , -me=86	w ^ _ mensajes=86	s ya=86
w ya=86	k ^ ME -re=86	p SUBJ ESTADO=86	p VIDA TU YO=86	s ridic=-86	k -no _ COMPARA=-86	k LO VOY=-86	j mis cosas=86	p SOLO PORQUE LO=-86	k -or SI=86	m -or si=86	m por SI=86
w por si=86	w la _ vez=-86	w , no me=86	m ^ cancele=-86	w ^ cancele=-86	k SER EL COMPARA=86	k -a -ra=-86	m a -ra=-86	j preguntar por=-86	m limite $=86	w limite $=86	j verguenza y=-86
j el problema=-86	m EL problema=-86	w el problema=-86	s pudo=86	w pudo=86	k -a EL EL=-86	k ^ NO SER NO=86	m -do te=-86	j la yo=-86	k , _ SOLO=86	p NO TU VIDA=86	k -es ESTAR=-86
w ante _ $=86	j yo habria=-86	k -os _ -as=86	j el mi=86	k TENER NO COMPARA -er=-86	k -ir LO=86	j no deshacer=-86	w deshacer=-86	j durante un=-86	m durante -un=-86	w durante un=-86	w y _ llame=-86
k -os -es=86	k -un SOLO LO=86	k -ea -de=86	m -ea de=86	m idea -de=86	w idea de=86	p ME PASAR COMPARA=86	j esta mi=-86	p SE COMPARA PORQUE=86	k MENTIR _ -as=-86	k NO ME -to=86	j madre el=-86
k HACER -de -er=-86	j les a=-86	p ME NO ME=-86	m COMPARA decir=86	w que decir=86	m uno LO=-86	p LO PASAR PORQUE=-86	j dinero se=86	k -io _ -na=86	k ERROR _ ,=-86	w mal _ ,=-86	m SER igual=-86
p TU MENTIR VOY=-86	j mas y=-86	j lo gaste=-86	k ^ -ba -on=86	j haber la=86	j nuestra cama=-86	m NOS cama=-86	m nuestra SEXO=-86	w nuestra cama=-86	p QUIZA COMPARA ESTAR=-86	p COMPARA NO YO=-86	w puedas=-86
j puedo que=-86	k -ba _ -lo=86	p TU SER CONFIANZA=86	k JUEGO SE=86	m JUEGO se=86	k ^ NO -de LO=-86	w lo _ te=-86	k -na $=-86	m -na $=-86	p ERROR COSA=86	m -ba que=86	j de nunca=86
k -or _ -ar=86	k LO _ SENTIR=86	j como en=86	j elegi el=-86	j habria en=86	k NO NOS=86	m NO nos=86	k -me _ TU=-86	j la pregunta=-86	p COMPARA YO PORQUE=-86	j es no=86	j lo delante=-86
m -es como=86	k ^ LO COMPARA TU=86	k ^ -ve=-86	m ^ -ve=-86	k TENER _ COMPARA=86	j era el=-86	m nos -os=86	k SI TU LO=85	j decirle que=-85	j la dos=85	k -ia HABER=-85	k -as _ -lo=-85
k ^ ESTAR ERROR=-85	j lo todo=85	k SER -un SOLO=85	m el MENTIR=85	m ido -a=85	w ido a=85	k -on -ho=85	k SER ,=-85	m SER ,=-85	m pedi YO=-85	w pedi yo=-85	m -er con=-85
p SER EL YO=85	p TU PORQUE EL=-85	p PERDON SI COSA=85	s afect=85	k , -y NO LO=-85	p SI TU PORQUE=85	p HABER SER SOLO=85	s secre=-85	s tocab=85	j la piso=-85	k LO PORQUE -de LO=85	k PORQUE -de LO=85
j me pidieras=-85	j que pidieras=-85	w pidieras=-85	s dije=-85	w dije=-85	p SOLO ELEGIR COMPARA=-85	m ella ME=-85	w ella me=-85	j esto yo=-85	w la _ sin=-85	k -re _ ME=-85	j con vos=85
k SER _ -do=85	m LO calle=85	w sinceridad=85	m TU daba=85	w te daba=85	k TODOS -on=-85	m TODOS con=-85	j la familia=85	w la familia=85	k MENTIR PORQUE=85	m MENTIR porque=85	j quien para=85
k -si _ LO=-85	w ^ _ toda=85	k TU -ia -ia=-85	m -de tus=-85	k , NO -de=85	p VIDA COMPARA NOS=85	p NO COMPARA TENER=-85	k SENTIR -a=-85	m SENTIR a=-85	j necesitaba y=85	k COMPARA ME -ba=-85	m tu NO=85
k -le _ PORQUE=85	k -de EL TODOS=85	p QUIZA SER COMPARA=85	j me anillo=-85	k -ra -te ,=-85	m que -lo=-85	p ME COMPARA TU=-85	p PERDON ME=85	w hablabas=-85	k -ba _ $=-85	j casa te=-85	j por nada=85
w hombres=85	k -co COMPARA=85	k ^ -co COMPARA=85	m -co que=85	m reconozco COMPARA=85	w ^ reconozco que=85	w reconozco que=85	p QUERIA PASAR=-85	k NO QUERIA=85	k SE ME PASAR $=85	k LO -os -en=-85	p YO QUIZA LO=-85
m -do ya=-85	m cuando PORQUE=-85	w cuando ya=-85	p TU COMPARA HABER=-85	k , _ -do=85	k PASAR _ TODOS=-85	p PERDON SI TU=85	m marido $=85	w marido $=85	k SOLO _ HABER=85	j a amiga=-85	j perdido que=-85
p VIDA TU VIDA=-85	p COMPARA PASAR NO=85	j mis no=-85	p NO SI SUBJ=85	w por _ lo=85	m YO no=85	w yo no=85	k ELEGIR -y=-85	m ELEGIR y=-85	p LO PASAR EL=-85	j un limite=85	m -un limite=85
w un limite=85	p PERDON TODOS TU=85	p TU SOLO ME=85	j eres con=85	j se y=85	s sera=85	w sera=85	j escondi el=-85	p QUIZA LO TU=-85	j si mis=85	k -is _ $=-85	w seis _ $=-85
k PERDON _ QUIZA=-85	k TODOS -y=85	m TODOS y=85	k QUIZA -do -a=85	k QUIZA _ -a=85	j lo nuestra=-85	p LO PORQUE FRIO=85	j me habias=-85	k -es -es $=-85	k TU _ -ba=85	j solo y=85	j tu que=85
k MENTIR ,=85	m MENTIR ,=85	w te _ decia=85	w te lo decia=85	p YO NO PASAR=85	p LO SE EL=85	p TU CONFIANZA COMPARA=-85	j asumo mi=85	j asumo parte=85	k ELEGIR ME -te=85	k ^ ELEGIR ME=85	k ^ ELEGIR ME -te=85
m ELEGIR mi=85	m asumo ME=85	w ^ asumo mi=85	w asumo _ parte=85	w asumo mi=85	w asumo mi parte=85	m COMPARA salia=-85	w que salia=-85	k ERROR _ COMPARA=85	j dije tenia=-85	m ^ dejaste=-85	w ^ dejaste=-85
m hice COSA=85	p COMPARA SER SOLO=-85	k ^ LO -ad -de=85	w ^ _ mitad=85	w ^ la mitad=85	w ^ me preguntaste=-85	p ME PERDON LO=-85	j hubiera a=85	k PASAR -es -de=85	m PASAR antes=85	w ^ _ haber=-85	k -ta _ EL=85
k JUEGO _ JUEGO=-85	j lugar de=-85	s justo=85	j saque de=-85	k ESTADO -on=-85	m ESTADO con=-85	p ELEGIR COSA=-85	w motivos=-85	j a mujer=-85	w a _ mujer=-85	j asi y=85	j eso se=85
p QUIZA HABER COMPARA=85	k PORQUE _ TODOS=85	j case que=85	j case siendo=85	j case un=85	j me siendo=85	j siendo un=85	k -se SER=85	k -se SER -un=85	k ME -se SER=85	k ME -se SER -un=85	k ^ ME -se SER=85
m -se siendo=85	m case SER=85	m siendo -un=85	w case _ un=85	w case siendo=85	w case siendo un=85	w me _ siendo=85	w me case siendo=85	w siendo un=85	p NO NO VIDA=-85	k LO -as -de=85	k HABER _ COMPARA=-85
j tu cuenta=-85	j el bar=-85	m EL bar=-85	s bar=-85	w bar=-85	w el bar=-85	j de poco=-85	j le dije=-85	m le -je=-85	w le dije=-85	k ^ HACER -de=-85	w ^ dejaste de=-85
k -un _ -do=-85	k -re -a LO=-85	p JUEGO EL=-85	w de _ deuda=-85	w de la deuda=-85	j con ese=-85	w con ese=-85	k EL -es $=85	k -ad _ -na=85	j prometi la=-85	k ELEGIR $=-85	m ELEGIR $=-85
j por madre=-85	k ^ TENER -do=-85	p ESTADO NO LO=85	k EL _ VIDA=-85	j miedo por=85	k ME COSA -de=85	m VER de=-85	k PERDON -or EL COSA=85	k -mo _ -io=-85	m COMPARA tenias=-85	k -ar -or LO=-85	w ^ _ creiste=-85
k ME PASAR -or=85	p COMPARA NO COMPARA=-85	k -te ELEGIR=-85	k LO _ NO=85	s tenta=85	k EL -co $=-85	k , NO TU=85	w pero _ te=85	p ME HABER ME=85	j nada a=-85	k YO $=-85	m YO $=-85
m yo $=-85	w yo $=-85	k VIDA _ PASAR=85	k -ra COMPARA TU=-85	p EL ESTAR TU=85	k ^ TU -me=-85	p COMPARA FRIO LO=84	s basta=84	k -ra _ -un=84	j mi ser=84	k PERDON _ LO=84	j de un=84
m para EL=-84	w para el=-84	p COMPARA COSA HABER=-84	k NO ELEGIR -te SENTIR=84	k LO _ SOLO=-84	p JUEGO LO VIDA=-84	j hayas que=84	w hayas _ que=84	j en telefono=-84	m mi SER=-84	k EL -no -de=84	j eso fue=-84
w eso fue=-84	p EL EL VIDA=-84	j lo retiro=-84	m LO retiro=-84	w lo retiro=-84	p ME VIDA EL=-84	p VOY TENER=-84	j y aqui=-84	p TU SUBJ ME=-84	p SEXO LO LO=-84	j tengo con=84	j derecho de=-84
j se tengo=84	p TU TENER PORQUE=-84	k -un SEXO -on=-84	j lo viste=-84	m LO viste=-84	w lo viste=-84	p ME PORQUE ME=-84	j me creiste=-84	m ME creiste=-84	w me creiste=-84	k SER -le $=-84	k TU -so=-84
m desde TU=84	w desde tu=84	j me estas=84	s gente=-84	w gente=-84	k -ne=-84	m -a tu=-84	w a tu=-84	s asust=-84	j digamos un=84	m ESTAR bien=84	k -en -na=84
m dinero ,=84	w dinero ,=84	k LO COMPARA TU -je=-84	m -on eso=-84	w con eso=-84	k -re _ $=84	k -de PASAR=84	m -do para=84	s duele=-84	w duele=-84	j tampoco la=84	p VOY COMPARA LO=-84
w el viernes $=-84	m prefiero COMPARA=-84	w prefiero que=-84	j alguien no=84	w y te di=-84	m -re el=-84	k MENTIR _ LO=-84	w solo _ ,=-84	j decias que=-84	w esperaste=-84	k -si PASAR=-84	m asi PASAR=-84
w con el dinero=84	k -no -on=-84	m -no con=-84	k JUEGO _ SOLO=84	p MENTIR PERO ME=84	p TU MENTIR SOLO=84	p NO LO ESTAR=84	j digo y=-84	p JUEGO LO TU=-84	p TU HABER ESTADO=84	j que mintiera=-84	w mintiera=-84
j a fui=84	p LO JUEGO QUIZA=84	w hacer _ $=84	j tu para=-84	m ^ has=-84	w ^ has=-84	k COMPARA TU -je=-84	w que te dije=-84	p SI TENER=-84	p SER SER ME=-84	j mi padrino=-84	m ME padrino=-84
s padri=-84	w mi padrino=-84	w padrino=-84	p SI SENTIR=84	w estabas _ $=-84	k -on _ $=-84	j la su=-84	m -do en=84	p TU SENTIR TU=-84	j en viaje=-84	w en _ viaje=-84	p NO PASAR LO=84
j el viaje=-84	m EL viaje=-84	w el viaje=-84	k SENTIR _ $=84	p HACER PASAR=84	s perso=84	j una relacion=84	m -na relacion=84	w una relacion=84	w y yo te=-84	k LO -do=84	p SER LO COSA=84
p FRIO COMPARA TU=84	j en mala=84	w teniamos=84	k LO TU=84	w te _ yo=-84	j semana de=-84	p COMPARA HABER LO=84	p JUEGO SE COMPARA=84	j pero que=84	p LO LO VOY=-84	p PERDON PERO LO=84	p ESTADO ESTADO=-84
k PORQUE -un=84	m PORQUE un=84	m como -un=84	w como un=84	j escondi y=84	m -os de=84	p PERO ESTAR=84	m EL dije=-84	p EL COMPARA VER=-84	p HACER COMPARA TU=84	k , SER ME=-84	k LO _ -en=-84
p TODOS TU LO=-84	p SE SE COMPARA=-84	k ^ LO CONFIANZA=84	k TU PASAR -or=84	m TU cumpleanos=-84	m tu -os=-84	w tu cumpleanos=-84	m ^ puse=-84	w ^ puse=-84	m COMPARA podias=-84	p SUBJ COSA=84	p ME FRIO TU=-84
j en todo=84	w ya _ te=-84	p SER LO PORQUE=84	s hora=-84	w hora=-84	p ESTADO TODOS=-84	j su departamento=-84	m EL departamento=-84	m departamento $=-84	w departamento=-84	w departamento $=-84	w su departamento=-84
w su departamento $=-84	k -ar _ -as=-84	j a respeto=-84	w lastima=84	w cuenta _ que=84	k NO SE -on=84	k -zo _ COMPARA=84	m manera $=84	w manera $=84	k ME -la=84	k TU OTRO=-84	j la contigo=-84
k -on _ -re=-84	k COMPARA -as COSA=84	j dicho que=-84	k -el ,=84	m -el ,=84	k NO HACER=-84	p ME SEXO ME=-84	k -te _ -no=-84	k MENTIR LO SEXO=-84	p PASAR SENTIR=84	k EL SEXO -on=-84	p OTRO ERROR=-84
k -on ,=84	m -on ,=84	w ^ lo que=-84	p PORQUE NO NO=84	j me desde=84	m lo COSA=84	j con sin=84	w si _ te=84	j martes y=-84	m -es te=84	k EL _ -to=84	j pensaba con=84
k NO -ba -on=84	m pensaba -on=84	w no pensaba con=84	w pensaba con=84	j yo nunca=84	j que dias=-84	k -es _ -ta=-84	p LO QUIZA NO=-84	p SOLO COMPARA LO=-84	k LO NOS ,=-84	j deje y=-84	k COMPARA -es COMPARA=84
p PASAR LO COSA=84	m ^ encontraste=-84	w ^ encontraste=-84	k LO JUEGO SE=84	j pero para=84	k TENER COMPARA -ar=84	k TENER _ -ar=84	j le culpa=-84	j el trafico=-84	m EL trafico=-84	s trafi=-84	w el trafico=-84
w trafico=-84	w dos _ y=-84	w se _ en=84	p NO COMPARA VOY=-84	p NO ERROR NO=-84	m me -to=84	p SI ME JUEGO=-84	p NO NOS LO=84	p PERDON TU SENTIR=83	k SER PORQUE=83	w llegado=83	p ESTADO ESTAR=-83
k -no -en LO=-83	k -eo COMPARA=-83	m -eo que=-83	p TU ME SENTIR=-83	k -as _ TU=83	k TU _ PORQUE=-83	j hay una=83	k -il -en=-83	m -il en=-83	j que estaba=-83	p COMPARA EL LO=-83	p YO NO NO=83
w que _ sola=-83	p MENTIR PORQUE=83	p SER LO YO=-83	k -de -un -no=83	m ^ son=83	w ^ son=83	p PORQUE LO TU=-83	p SI CONFIANZA=83	p NO YO COMPARA=-83	s esas=83	w esas=83	k MENTIR _ OTRO=-83
m me ELEGIR=83	m tienes TODOS=-83	j nos de=83	k ME LO VER=83	m LO preguntaste=83	w lo preguntaste=83	w me _ preguntaste=83	w me lo preguntaste=83	j sentia solo=-83	k TENER FRIO=83	w ^ _ estabas=-83	p COSA PASAR LO=83
j lo hubiera=-83	p YO NO=83	p ME LO VOY=-83	m plata -de=-83	w plata de=-83	w ^ no se=-83	k ME _ -es=83	k NO SER -en=83	j en cara=83	k -ar -de=83	j la se=83	j fui a=-83
j en haya=83	p LO EL SER=-83	j calle por=-83	k -po _ -es=-83	p HACER LO COMPARA=83	w fue _ mas=83	p SOLO EL LO=-83	j uno se=83	j quede con=-83	j lo pasado=83	w que _ mal=-83	k LO PERDON=83
p COMPARA MENTIR COSA=83	p SENTIR EL LO=-83	k -y _ SOLO=-83	w lo de=83	k OTRO _ TU=-83	p ME ME PORQUE=-83	j rompi con=-83	p ME SE ME=-83	m CONFIANZA no=83	j te ofendi=83	m TU ofendi=83	w ofendi=83
w te ofendi=83	k -a -er=83	m a -er=83	k JUEGO LO VIDA=-83	j no paraba=83	m NO paraba=83	w no paraba=83	j una foto=-83	m -na foto=-83	w una foto=-83	k ^ _ -po=83	k LO -na ,=83
k SOLO _ -or=83	k YO SOLO=83	m YO solo=83	m yo SOLO=83	w yo solo=83	m tu SEXO=-83	k MENTIR -do=-83	m MENTIR cuando=-83	p TU MENTIR PASAR=-83	j la terapeuta=-83	m LO terapeuta=-83	w la terapeuta=-83
p LO QUIZA SENTIR=83	w ^ _ nos=83	j nada por=-83	p LO NO COSA=83	w perdoname=-83	k -ce _ -ia=-83	j voy casa=-83	k PORQUE -de=83	m PORQUE de=83	k EL _ ESTAR=-83	k COSA _ -me=83	w pregunto=-83
m que COMPARA=83	w ^ _ queria=83	m hablo -de=-83	w hablo de=-83	p PERDON HACER=83	w y _ di=-83	w seguimos=83	j estas de=83	p TU PERDON LO=83	m beber $=83	w beber $=83	w , lo que=-83
k -le _ LO=83	k -y _ ESTADO=83	n 25=-83	j con cada=-83	m con -da=-83	w con cada=-83	s malos=83	w malos=83	p MENTIR SENTIR=83	k VOY _ -y=-83	w semanas _ y=-83	k , NO EL=-83
p TU TU MENTIR=-83	k , _ TU=83	m -on cosas=83	j me dinero=83	p PORQUE PERDON=83	j no quien=83	p COSA COMPARA QUIZA=83	j una como=83	k -da SOLO=83	w dos veces $=-83	m me -lo=83	w propuse=-83
j me panico=83	k SER _ -or=83	j los sentimientos=83	m LO sentimientos=83	m los SENTIR=83	w los sentimientos=83	j que volvi=-83	k -ra _ -a=-83	k PASAR -or=83	p SER COSA VIDA=83	k -ve $=-83	m -ve $=-83
j que tuve=83	w que tuve=83	w eso es=83	w ^ lo escondi=83	m la -na=-83	p ESTAR EL LO=-83	p ME COMPARA EL=-83	p TENER NO COMPARA=-83	p SEXO VER=-83	k -a -te $=83	j que hayamos=83	m COMPARA hayamos=83
s hayam=83	w hayamos=83	w que hayamos=83	s psico=-83	w psicologa=-83	w que _ en=-83	k HACER _ -ir=-83	s atenc=-83	w atencion=-83	j hasta las=83	p ELEGIR SE=-83	j la haber=83
k EL -he LO=-83	p EL MENTIR LO=-83	p FRIO SEXO=83	k COMPARA TU ME=-83	s andab=83	p PASAR NO JUEGO=83	p TU COMPARA PASAR=-83	j apuestas se=83	p VOY TU ME=-83	j a terapeuta=-83	w a _ terapeuta=-83	w no _ hubieras=83
p YO EL SE=-83	p JUEGO TU SER=83	k ESTADO ,=-83	m ESTADO ,=-83	s escue=-83	w escuela=-83	w habia _ que=-83	k NO , -y=-83	k , LO SER=83	j siento mentido=-83	w siento _ mentido=-83	w siento haberte mentido=-83
j te mintiera=-83	m TU mintiera=-83	w te mintiera=-83	k LO -de LO JUEGO=83	j nada yo=-83	j llego a=83	m llego -a=83	w llego a=83	j salia con=-83	m salia -on=-83	w salia con=-83	j hubieras a=83
s asunt=83	k COMPARA COMPARA NO=-83	k -ce _ $=-83	w ^ _ hoy=-83	m eso $=83	w eso $=83	k -na -he=83	m -na noche=83	m una -he=83	w una noche=83	p YO NO TENER=-83	p NO HACER COMPARA=83
j sabia yo=83	k -te LO -ad -de=-83	j no hablar=83	p SOLO COSA COMPARA=83	j muchas y=83	w muchas _ y=83	m COMPARA dia=-83	k ME -ce=-83	m me -ce=-83	m jueves $=-83	w jueves $=-83	p LO COSA SOLO=83
j las sola=-83	m tu -ma=-83	p TU SE QUIZA=83	p TU TU ESTADO=82	j lo falta=82	k -ra _ SER=-82	w tu _ sabes=82	j y habia=-82	p ME YO=-82	j estabas en=-82	s sabem=82	w sabemos=82
j soy lo=82	j hice ti=-82	j si una=-82	j lo era=-82	p COMPARA COMPARA VIDA=82	w que esta=-82	j mas a=82	w llevaba=82	p TU ESTAR EL=-82	s llamo=-82	w llamo=-82	p ME LO TODOS=82
k ^ SE -on -as=82	p COMPARA ME HABER=-82	k LO _ EL=82	w ninguna _ $=82	w hace anos=82	j y sabia=-82	k LO -ea=82	m la -ea=82	k -ia -y TU=-82	p TU EL=-82	k NO TU=-82	k -je COMPARA NO $=82
m no JUEGO=82	k -no -ra=-82	m -no para=-82	j llegar a=-82	m llegar -a=-82	w llegar a=-82	p VIDA EL VOY=-82	j pero solo=82	k , PERO SOLO=82	k PERO SOLO=82	m PERO solo=82	m pero SOLO=82
w , pero solo=82	w pero solo=82	k -do , -y=-82	m TU decia=-82	w te decia=-82	p NO SER PERO=82	k -za=82	k JUEGO _ EL=-82	k PASAR -a LO=82	p LO FRIO EL=82	s mil=-82	w mil=-82
s buena=82	p VER COMPARA TU=-82	k ME SENTIR SOLO $=-82	k SENTIR SOLO $=-82	w sentia solo $=-82	k -na -a LO=-82	j debo la=-82	m -bo la=-82	m debo LO=-82	w debo la=-82	k -as _ -y=-82	k -do _ -da=82
j casi lo=82	p LO NOS PASAR=82	k VOY -te=82	k -es -de LO -ra=82	j conte mi=-82	k , _ PERDON=82	p TU PERDON EL=82	j su numero=-82	m su -ro=-82	w su numero=-82	p TU COMPARA NO=-82	j porque un=82
k ^ LO -te=-82	k SER -na -ta=82	j la factura=-82	k ^ NO TU -as=82	w ocurrido=82	k COMPARA SI=-82	m COMPARA si=-82	m que SI=-82	w que si=-82	j con persona=-82	k -to LO COMPARA=-82	j de tu=-82
k ^ EL -te -a=-82	k , VOY=-82	k , VOY -a=-82	m , VOY=-82	m , voy=-82	w , voy=-82	w , voy a=-82	w culpa _ mia=-82	p LO HACER ME=-82	k TENER _ QUERIA=82	j y quiero=-82	m que -a=82
w que a=82	j fueron de=82	j cosa el=82	m -on vos=82	w con vos=82	j y motivo=-82	p QUERIA PORQUE=82	k -ia -de LO=-82	m VER la=-82	p SI COMPARA TU=82	j y llegue=-82	p TU ELEGIR PORQUE=-82
j asi para=82	k -go $=82	m -go $=82	m PASAR sin=-82	w para _ que=-82	j para como=82	p ESTAR VIDA EL=-82	j dos el=-82	k -de ESTAR $=82	p PERDON SI ME=82	p EL COMPARA NOS=-82	w cierto=-82
j pague a=-82	k ^ -si=82	m ^ -si=82	p ME SUBJ COSA=82	w que _ dieras=82	j ya sabias=82	m bien $=82	w bien $=82	j la mentira=-82	m LO mentira=-82	w la mentira=-82	k ^ EL SE=82
j para tengas=-82	w que _ tengas=-82	k -on TODOS $=-82	w con todo $=-82	p TU TU COSA=-82	k -en -ir=-82	j dije a=-82	p ME COPAS=82	j te una=-82	j nombre de=-82	j tu una=-82	j ver te=82
p ME TODOS LO=82	j dinero lo=82	j voy en=82	p ME FRIO ME=82	m NO beber=-82	p ME JUEGO COMPARA=-82	m LO cara=-82	w la cara=-82	j por tres=-82	j anos lo=-82	k PORQUE $=-82	m PORQUE $=-82
j la llame=-82	j algo tenia=82	p COSA TENER COMPARA=82	k COMPARA ME VIDA=-82	k ^ -on COSA=82	j la todo=82	m debia $=82	w debia $=82	k -je _ $=82	k -en _ -ar=82	p SE PASAR MENTIR=82	p VER COMPARA NO=-82
p LO JUEGO PERO=82	w metido=82	j fueron la=82	p ELEGIR SER SOLO=-82	m HABER dado=82	w nada _ lo=-82	k SI TU -as=82	j tenia cabeza=82	m disculpa LO=82	p SENTIR TU EL=-82	k COMPARA NO ME=-82	m SER todo=82
j el caso=82	j dejo que=82	j mi dejo=82	p NO EL SEXO=82	w el dinero de=-82	k -es -de LO -da=-82	w de la boda=-82	k LO MENTIR -en=-82	k PERDON -de -as=81	j a poco=-81	j poco mas=81	k -un SOLO SOLO=81
m SOLO mas=81	m poco SOLO=81	w poco mas=81	w un _ mas=81	w un poco mas=81	k PORQUE TENER=81	p SE VIDA=81	j mejor marido=81	m mejor -do=81	w mejor marido=81	p ME MENTIR VIDA=-81	k -ra _ LO=81
k SER _ COMPARA=81	k -ar _ -ra=-81	k ESTADO -y=81	m ESTADO y=81	m tu -lo=-81	j cada manana=-81	m -da manana=-81	w cada manana=-81	m COMPARA mi=-81	w que mi=-81	m ME en=81	m mi -en=81
w mi en=81	j me sentir=81	w me _ sentir=81	w era _ ,=-81	p YA NO=-81	s separ=81	w ciertas=81	j tienes el=-81	p EL VOY=-81	p COMPARA COMPARA ELEGIR=-81	j hoy lo=-81	k -je -de -te=81
k TODOS SE=81	m TODOS se=81	p TENER LO ME=81	j te hubieras=81	m pasado NO=-81	p ELEGIR ELEGIR COMPARA=-81	p TU PASAR NO=-81	k COMPARA ME -te=-81	j es verdad=-81	w dije _ tu=-81	p NO COMPARA COSA=81	j queria me=-81
w queria _ me=-81	w queria que me=-81	p EL COMPARA QUIZA=-81	k PASAR _ PASAR=81	j las dos=-81	j no mio=81	j sin defenderme=-81	m NO defenderme=-81	m defenderme $=-81	w defenderme $=-81	w sin defenderme=-81	w sin defenderme $=-81
k TODOS _ -as=81	p PASAR YO COMPARA=81	k LO _ -he=-81	k -ce -or=81	k LO -ce -or=81	m -ce por=81	m hice -or=81	w hice por=81	w lo hice por=81	k ^ _ -so=-81	m ME estaba=81	w me estaba=81
p VIDA YO TU=-81	m elegi -ar=-81	m disculpa $=-81	w disculpa $=-81	p PORQUE COMPARA TU=81	k -ce _ ME=-81	p TU SER SER=81	m TODOS me=81	w lamento que te=81	p NO ME COSA=81	k -en EL -ro=-81	m PORQUE estaba=81
j lado que=81	j hay de=81	p TU TU ME=81	j por la=-81	k NO -de LO PASAR=-81	m me FRIO=81	k -as -y LO=81	j el duro=81	w por _ culpa=-81	k ELEGIR -do=-81	m ELEGIR cuando=-81	s vendi=-81
w porque queria que=-81	k ELEGIR _ -on=-81	w de _ cuando=-81	m hecho LO=81	j le puse=-81	k EL -se=-81	m EL puse=-81	m le -se=-81	w le puse=-81	j tan a=81	w habias=-81	k MENTIR , -sí=81
k MENTIR , -sí ,=81	k MENTIR _ -sí=81	k ^ MENTIR , -sí=81	w menti , sí=81	w menti _ sí=81	w a _ casa=-81	p SENTIR NO LO=-81	j a telefono=-81	k COMPARA ME -an=-81	m culpa TENER=81	p COMPARA ME VER=-81	j ayuda y=-81
p COMPARA EL MENTIR=-81	k -de -na=81	k NO -ce=81	k PASAR -en LO SEXO=81	p VIDA EL=-81	k ^ PASAR SOLO=81	m LO familia=81	p OTRO TU NO=-81	j yo asi=81	j escondi tu=81	k -so -do=-81	k -y -a=81
m -y a=81	m y -a=81	w y a=81	k -al ,=81	m -al ,=81	p FRIO COMPARA LO=81	j estaba lo=81	p PORQUE SOLO=81	p NOS TU=-81	k -me -en=81	k -je COMPARA -an=-81	k -je _ -an=-81
j estaba borracho=-81	p PERDON LO HABER=81	j no caso=81	k LO -pi=-81	m LO rompi=-81	k TU -as ,=-81	k -me LO=-81	j para con=-81	m -or lo=81	p SE NO TU=81	p COMPARA SE PASAR=-81	k CONFIANZA _ NO=81
p MENTIR LO YO=-81	j conte una=-81	k TU -le=-81	j el uno=81	p LO SENTIR NO=81	p VOY ME LO=-81	k -re _ COSA=81	k -a TU $=-81	k , _ -ia=81	k -ia MENTIR=-81	k ^ -se LO=-81	p TU OTRO VIDA=-81
p PERO TU=81	p MENTIR EL LO=-81	j lo dinero=81	p COMPARA EL EL=-81	p LO NO JUEGO=81	j cada dia=-81	m -da dia=-81	m cada -ia=-81	w cada dia=-81	p COMPARA COSA LO=81	p VER SI=-81	p COMPARA JUEGO=-81
j puede un=81	j conte el=81	j un hijo=-81	m -un hijo=-81	w un hijo=-81	w tus _ en=-81	j ser que=81	m mensaje $=81	w mensaje $=81	j podia haber=-81	m -ia haber=-81	m podia HABER=-81
w podia haber=-81	k -ro -y TU=-81	m el -bo=81	j lei tu=-81	j te tan=81	k ^ _ -bo=-81	j idea que=81	j tenia idea=81	j las tres=-81	w las tres=-81	p QUIZA SER NO=81	k -de EL -er SEXO=-81
k -de LO OTRO=-81	k PASAR -es=-81	w cualquier=-81	k PASAR _ -no=81	k -a _ NOS=81	k TU SEXO $=-81	p LO TU SEXO=-81	m quien TU=81	w quien te=81	j el decirtelo=81	k PORQUE SER=-81	k -me -do=-81
j el hizo=-81	p ESTAR ME NO=81	m -de con=-81	m quede -on=-81	w quede con=-81	k VER _ -as=-81	j esa es=81	k VOY -a=-81	m VOY a=-81	k -do -go=-81	k ME LO=-81	j ti que=-81
m haya SENTIR=81	k -de COMPARA TU SUBJ=-81	p COMPARA SOLO LO=-81	j debo y=-81	s murio=81	w murio=81	m era YO=81	w era yo=81	p SE LO JUEGO=81	k -ra _ -or=81	w defenderme=-81	j diez minutos=81
m -ez minutos=81	w diez minutos=81	m SER otra=81	k -a -ir -de=81	j desde lo=81	m companera $=-81	w companera $=-81	j arrepiento de=-81	k ME PERDON -de=-81	m arrepiento -de=-81	w arrepiento de=-81	w me arrepiento de=-81
k SE _ -do=81	k NOS $=81	m NOS $=81	m -te anos=-81	j falta me=-81	m bar $=-81	w bar $=-81	w el bar $=-81	m nada -a=-81	w nada a=-81	p MENTIR PASAR=-81	k LO -de TU VIDA=80
k COMPARA _ NOS=80	p SI NO SUBJ=80	k -ia -te=-80	j lo negue=-80	m LO negue=-80	w lo negue=-80	k ELEGIR EL=-80	j mesa la=-80	k ME _ SENTIR=80	k -de _ VOY=-80	k -ue -de=-80	p FRIO TODOS=80
j me noche=80	j la volvi=-80	j que prometi=-80	p COSA ESTAR TU=-80	k -ce -as=-80	w mi no=80	j no voy=-80	k ME LO HABER=-80	j aunque los=80	m mismo COMPARA=-80	w mismo que=-80	k TU LO PASAR=80
p ME VOY MENTIR=80	p SENTIR LO YO=-80	w ^ tu me=80	p VIDA EL YO=80	s dano=-80	w dano=-80	j de con=-80	m no -ce=80	w le _ la=-80	s sexo=80	w sexo=80	m -do el=-80
k ^ ME -ei=-80	k ^ _ -ei=-80	w ^ _ rei=-80	w ^ me rei=-80	j nunca fue=-80	m credito $=-80	s credi=-80	w credito=-80	w credito $=-80	k -os TU=-80	m -os te=-80	k SER ME=-80
k SE _ MENTIR=80	p SOLO LO COSA=-80	k SER FRIO $=-80	j para casa=-80	p SENTIR COMPARA SE=-80	k CONFIANZA _ -en=80	p NO SER EL=80	m PASAR por=80	s foto=-80	w foto=-80	k COMPARA -an LO=-80	w empezar=-80
j tambien es=80	m tambien SER=80	w tambien es=80	j error que=-80	p ERROR PASAR COMPARA=-80	j que falta=-80	p VIDA LO JUEGO=-80	m NO una=-80	m -a volver=80	w a volver=80	w te hubieras=80	m -io te=80
j me he=-80	j cuando suena=-80	j suena mi=-80	j te suena=-80	k -do -na ME=-80	m -do suena=-80	m -na mi=-80	m cuando -na=-80	m suena ME=-80	w cuando suena=-80	w cuando suena mi=-80	w suena mi=-80
k -de EL -to=-80	j en le=-80	k PERDON -or LO -de=80	p TU PERDON COMPARA=80	p NO TENER FRIO=-80	p QUERIA TU NO=80	p HABER ESTAR=80	j no otra=80	k , _ VER=80	k -pu $=-80	m -pu $=-80	p NO SER ESTADO=-80
j dan de=-80	j dan ganas=-80	k ME -an -as=-80	k ME -an -as -de=-80	m -an ganas=-80	w dan _ de=-80	w dan ganas=-80	w dan ganas de=-80	w me _ ganas=-80	w me dan ganas=-80	k SENTIR , -or=80	k CONFIANZA _ TU=-80
j cada palabra=-80	m FRIO me=80	j escondi en=-80	p PERO NO SER=80	k TU -je COMPARA NO=-80	k -ro _ ELEGIR=-80	m -de lado=80	w de lado=80	k -ta _ -ra=-80	w el en=-80	j donde estaba=80	m -de estaba=80
w donde estaba=80	w donde estaba $=80	w limpio=80	k -os _ LO=-80	m la -ta=-80	k TU -ma=-80	j es por=80	p LO NO LO=-80	p COMPARA QUERIA=80	k -me -de=-80	m -me de=-80	j un cada=-80
p PERO LO ELEGIR=-80	k ^ _ -ma=-80	j que ni=-80	k SE LO -di=-80	k SE _ -di=-80	k -y _ VOY=-80	k -do _ VER=-80	m SOLO era=80	w solo era=80	p SI SOLO TU=80	k -il _ -en=-80	j porque el=-80
p SEXO TU EL=-80	m trabajo $=-80	w trabajo $=-80	m quede -do=-80	j yo con=-80	k -de _ PORQUE=-80	k COMPARA QUIZA NO=-80	p ME SEXO LO=-80	j a mentir=80	m -a mentir=80	w a mentir=80	m PORQUE tengo=80
w que _ tengo=80	p OTRO COMPARA NO=80	m -on las=80	w traicionada=80	w el porque=-80	p NO TODOS HABER=80	j tarde y=-80	p ME COMPARA PORQUE=-80	m dinero COMPARA=-80	p SOLO COMPARA ME=80	k MENTIR , SOLO=80	p MENTIR SOLO NO=80
w perder=80	k -ho -es=80	p PASAR LO PASAR=80	k HACER ME=-80	p PERO NO TENER=-80	j si la=80	s dia=-80	w dia=-80	p ME EL MENTIR=-80	k -un -so=80	m un -so=80	p PASAR VIDA=80
j eso quite=-80	k LO TU LO -te=-80	m LO quite=-80	w lo quite=-80	w te _ quite=-80	w te lo quite=-80	p SI OTRO=80	k -ua $=80	m -ua $=80	j el encontraste=-80	m LO mes=80	k -y NO ME=80
m SENTIR la=80	j nadie y=-80	m estaba ESTADO=-80	m , la=-80	w , la=-80	j de habia=-80	m estuvo -do=80	p COMPARA JUEGO EL=-80	p COMPARA ERROR YO=-80	p LO JUEGO LO=-80	m NO te=-80	p EL ERROR PASAR=-80
k ^ -ue -a=-80	w ^ _ siquiera=80	w ^ ni siquiera=80	k -el -y=-80	m -el y=-80	k -un SEXO=-80	m un SEXO=-80	s enero=-80	w enero=-80	j casa un=80	m mentira -de=-80	j de mil=-80
j la operacion=-80	m LO operacion=-80	w la operacion=-80	w tengo _ $=80	k PERO TODOS=80	j me y=-80	k ^ _ -ta=80	w maneras=80	j llegado a=80	m llegado -a=80	w llegado a=80	m tambien ME=80
w tambien me=80	w nombre=-80	k -lo _ ME=-80	p HABER VIDA=-80	k SE -ra $=-80	j el paso=80	p LO LO QUIZA=80	w ^ vos tambien=80	j derecho tu=-80	j pidieras perdon=-79	j pidieras por=-79	k -as PERDON -or=-79
k COMPARA ME -as PERDON=-79	k ME -as PERDON -or=-79	m -as perdon=-79	m ME pidieras=-79	m pidieras PERDON=-79	w me _ perdon=-79	w me pidieras=-79	w me pidieras perdon=-79	w pidieras _ por=-79	w pidieras perdon=-79	w pidieras perdon por=-79	w que _ pidieras=-79
w que me pidieras=-79	k -ra LO=-79	p NOS COMPARA LO=-79	m JUEGO no=79	k -a NOS -jo=-79	m -a nuestro=-79	w a nuestro=-79	w a nuestro hijo=-79	m uno SE=79	w uno se=79	j cada uno=79	m -da uno=79
w cada uno=79	k -as -a TU=79	k COMPARA YO -ra=-79	w ^ _ hay=-79	s comet=79	p MENTIR TU=79	j que quieras=-79	m TU digo=79	w te digo=79	p PORQUE COMPARA SER=79	j la vos=-79	j de hija=-79
k -de NOS -ja=-79	w de _ hija=-79	w de nuestra hija=-79	w parejas=79	m tenia -da=79	k ^ HACER=-79	m ^ HACER=-79	j de mas=79	p PASAR LO=79	p PASAR TU SEXO=-79	j si algo=79	k -en COMPARA NO=-79
p SER SEXO=-79	k NO -ra ME=79	k -di _ -ra=79	j esa y=-79	k -on , -y=-79	p LO MENTIR PORQUE=79	m dinero SE=79	w dinero se=79	w lo que yo=-79	k ^ HABER COSA=79	p NO ESTADO=-79	p PORQUE ME TODOS=79
p ME COMPARA HABER=-79	s ponia=-79	w ponia=-79	p QUIZA QUERIA=-79	m PASAR solo=-79	w , _ sabia=79	k EL _ -ca=79	m PASAR de=79	k -do _ ME=-79	j digo lo=-79	p SI NO SER=-79	k -eo ,=-79
m -eo ,=-79	m era -na=79	w era una=79	s carla=79	w carla=79	k SI -os=79	m si -os=79	j no respuesta=-79	k -on -y ME=-79	k ^ SOLO TU=79	s oigo=-79	w oigo=-79
j palabras que=-79	p VIDA LO COMPARA=-79	p HABER LO JUEGO=79	j nos la=-79	p ESTAR ESTADO EL=-79	k TU -as -a LO=-79	m -a todos=79	w a todos=79	m sola -en=-79	w sola en=-79	j en hotel=79	j tu prima=-79
m TU prima=-79	w prima=-79	w tu prima=-79	s cosa=79	w cosa=79	k -an $=-79	m -an $=-79	k SENTIR _ ME=-79	k JUEGO , PERO=79	k JUEGO _ PERO=79	k -ra -ir=-79	m para -ir=-79
m , para=79	w , para=79	k CONFIANZA ,=79	m CONFIANZA ,=79	k NO -to=-79	p COSA TU NO=79	k -do NOS=79	w de _ madre=79	k PASAR $=79	m PASAR $=79	k , -y NO TU=-79	m me -ra=79
s loca=-79	w loca=-79	k LO -sa ,=-79	p LO TODOS NO=79	k COMPARA PERDON $=-79	p SE TENER=79	j de apuestas=79	w manera=79	k -ra _ -si=79	m -as sola=-79	j he a=-79	j en algo=79
k , MENTIR=-79	m , MENTIR=-79	j la escuela=-79	m LO escuela=-79	w la escuela=-79	k LO -he=-79	k COSA _ -ia=79	j dispuesto a=-79	j estoy dispuesto=-79	k ESTAR -to -a=-79	m ESTAR dispuesto=-79	m dispuesto -a=-79
m estoy -to=-79	s dispu=-79	w dispuesto=-79	w dispuesto a=-79	w estoy dispuesto=-79	w estoy dispuesto a=-79	k -te -ra=-79	p ME SENTIR LO=79	k ME CONFIANZA=79	p CONFIANZA NO SER=79	w el _ ya=-79	k -as -es=-79
p TU TU PERDON=79	w ese _ ,=-79	s es=79	w es=79	k -do _ PORQUE=-79	p VER PORQUE=-79	p TU SE PORQUE=79	w eso _ $=79	k -er ,=-79	m -er ,=-79	k SER _ LO=79	j perdon todo=79
w perdon _ todo=79	j le una=-79	w , _ ese=-79	j acoste el=79	k NO COMPARA ME=79	j no verdad=-79	m -ei tu=-79	w ^ lei tu=-79	w lei tu=-79	m lamento COMPARA=79	w ^ lamento que=79	w lamento que=79
j que cosas=79	s lados=79	w lados=79	k COPAS _ LO=79	k NOS -y=-79	m NOS y=-79	j que sido=-79	w lo digo=-79	w propia=-79	k -en EL VIDA=-79	k ^ _ -ai=-79	w ^ _ cai=-79
p COMPARA VER ME=-79	j me en=79	w ^ _ veo=-79	k -te _ -do=-79	k -ro NOS=-79	j que estamos=79	m COMPARA estamos=79	s estam=79	w estamos=79	w que estamos=79	p SER EL JUEGO=-79	p SER COMPARA SER=-79
p COSA PASAR=79	m ^ pague=-79	w ^ pague=-79	k NO LO -ce=79	w no lo hice=79	k -en _ -la=-79	m , eso=79	w , eso=79	k -on TU VIDA=-79	m pasado $=79	w pasado $=79	m SI la=-79
w si la=-79	k ^ -en EL=79	k -na _ -le=79	j no sentimientos=79	p SENTIR YO=-79	j contarte que=-79	j mayo lo=-79	p PERDON TU PORQUE=79	j he sido=79	m he SER=79	w he sido=79	p ME COSA COSA=-79
j bebe me=79	j que nadie=-79	p TU SER PORQUE=79	w llamarlo=-79	p COMPARA LO PERDON=79	m LO me=-79	s evita=79	j querias que=79	p LO PERDON=79	j en abril=-79	m -en abril=-79	w en abril=-79
k TENER PORQUE -en=-79	m -as el=-79	m la -ue=79	j dinero para=-79	p PORQUE LO YA=79	k -de FRIO=79	m de FRIO=79	k SENTIR FRIO=-79	k LO YA=-79	k -ar -te=79	k -ar -te -de=79	m -ar delante=79
j entre nosotros=79	k -re NOS=79	m -re nosotros=79	m entre NOS=79	w entre nosotros=79	k COMPARA ME QUIZA=79	k -ba _ ME=-79	w es _ lo=-79	s vino=79	w vino=79	p ELEGIR PORQUE NO=79	k ME HABER -do=79
j en casino=-79	w en _ casino=-79	w en el casino=-79	j te sientas=-79	m TU sientas=-79	w te sientas=-79	k -os _ COSA=79	m es ME=-79	p VOY TENER COMPARA=-79	k -te _ -y=-79	j eche a=-79	k -he LO PORQUE -a=-79
k ^ EL -he LO=-79	w ^ le eche=-79	j tu en=-79	p YO MENTIR LO=-79	p SI QUIZA LO=79	k -je _ EL=-79	m , son=-79	w , son=-79	k -y TU -te=79	p VOY SENTIR=-79	p NO COMPARA SE=79	k CONFIANZA COMPARA=-79
m CONFIANZA que=-79	k ^ _ -ro=-79	k -or _ -a=-79	w por _ a=-79	k -de LO JUEGO ,=79	s cenar=79	w cenar=79	j me se=-79	k ^ ME -te=-79	k OTRO _ SE=-79	j la nada=-79	k -os -do -de=79
k -os -do -de LO=79	m -os hablando=79	m hablando -de=79	w hablando de=79	w de _ ninos=-79	w de los ninos=-79	k SOLO ,=79	m SOLO ,=79	p EL OTRO NO=79	m TODOS que=-79	k VOY TU=-79	m -en el=-79
j foto de=-79	k -en -as=79	s valia=-78	w otra _ y=-78	k , NO SOLO=78	j no asi=78	m era EL=78	k -da -de TU=-78	k LO -da -de TU=-78	k LO TENER COMPARA=78	w sentirme=78	s nino=-78
w nino=-78	w ^ _ dije=-78	k -en ,=78	m -en ,=78	k PORQUE _ PASAR=78	p PORQUE TU LO=-78	s ese=-78	w ese=-78	w siento _ lo=78	m -te los=-78	p TENER VIDA LO=-78	k ^ _ -es=78
k HACER _ LO=-78	k -a NO $=-78	p ME EL JUEGO=-78	j a dejar=-78	k -a YA=-78	m -a dejar=-78	m a YA=-78	w a dejar=-78	m LO correos=-78	p VIDA COMPARA EL=-78	k ^ LO PERDON=78	w ^ lo siento=78
k LO -as -y=78	w empiezo=-78	k SER -el ,=78	k -en ME -ra=78	j use la=-78	w use la=-78	k ESTAR -on EL=-78	w fallas=78	j te enseno=-78	m TU enseno=-78	w te enseno=-78	j miedo a=78
m me -no=78	p ELEGIR TU SENTIR=-78	k -ar -en LO=-78	k TODOS _ -a=78	m cosa -de=78	w cosa de=78	w lamento _ te=78	w no _ la=-78	p LO TODOS TODOS=78	k -er _ -y=-78	j pasado de=78	m esto $=78
w esto $=78	k -as _ -da=-78	k HABER $=-78	m HABER $=-78	w la _ a=-78	p ME TU OTRO=-78	w el _ para=-78	k VIDA -ia=78	p ME LO SENTIR=78	m coche $=-78	w coche $=-78	m iba SOLO=78
k TU VIDA ,=78	k -ra _ -do=-78	j que hasta=-78	p NOS COSA=-78	p TU COPAS=78	w ya estaba=78	k NO -da=78	m no -da=78	j tienes con=-78	j que esto=-78	w eso te lo=-78	p YO COMPARA SER=-78
k MENTIR -re EL=-78	m VIDA me=78	p COMPARA NO SOLO=-78	p ME MENTIR SER=-78	k -y _ -di=-78	k ^ TENER PORQUE -en=-78	p EL NO SOLO=78	p NOS PERDON=78	s ultim=78	k , PERO LO=78	k EL -es -de=-78	k VOY -a -ar=78
p HABER COMPARA NO=-78	k -y SE COMPARA SER=-78	w y _ sabia=78	j una nada=78	m perfecto $=-78	w perfecto $=-78	j que verdad=-78	k NO ME -as=78	w siento _ hayas=78	w siento que hayas=78	j de las=78	j a poner=-78
w que _ sido=-78	k -ta -da=-78	k -do _ -ra=-78	w que te habia=-78	k -un -le=78	m un -le=78	k -na SOLO $=78	p SER EL TODOS=78	p TU ME SOLO=-78	k CONFIANZA _ -os=78	k , _ -ho=-78	m COSA te=78
w le conte a=-78	j el nuestra=-78	p SER ME PERDON=78	j me toca=-78	m ME toca=-78	m me -ca=-78	w me toca=-78	p ME PERO EL=-78	k LO -en=-78	p SER TODOS COMPARA=78	s pasar=78	j ni idea=78
k NO -ea -de=78	m NO idea=78	m ni -ea=78	w ni idea=78	w ni idea de=78	j deuda mia=-78	p ME LO FRIO=-78	p COMPARA LO SI=-78	p COMPARA SENTIR EL=-78	j en en=-78	m ^ nadie=-78	w ^ nadie=-78
k COSA , PORQUE=-78	w el dinero $=78	p ME EL LO=-78	p MENTIR COMPARA=-78	k -no PASAR=78	j siento y=78	p PORQUE EL TU=-78	k VOY -es -de=-78	j daba miedo=-78	m -ba miedo=-78	m daba -do=-78	w daba miedo=-78
k HABER -os=78	k EL _ PORQUE=78	j en que=-78	m ^ hoy=-78	w ^ hoy=-78	j a hablar=78	k -zo _ NO=-78	w comunicacion=78	k -te SENTIR=78	p PERDON QUIZA COMPARA=78	p COMPARA COMPARA TU=-78	w no _ hacia=-78
k PASAR _ ME=-78	w puedo _ $=-78	p NOS COMPARA EL=-78	k -es _ $=78	s creye=-78	j este la=-78	p NO VOY COMPARA=-78	j delante ti=-78	w delante _ ti=-78	w delante de ti=-78	p LO LO TU=-78	w ^ _ pido=-78
w lo voy=-78	w lo voy a=-78	k PERO _ -de=-78	k COMPARA -on=78	k ESTAR -uy=78	m ESTAR muy=78	p PERDON COMPARA EL=78	p TENER COMPARA NO=78	s abri=-78	w abri=-78	w lo dije=78	j todo tiempo=-78
k TODOS EL -po=-78	w todo _ tiempo=-78	w todo el tiempo=-78	j deje habia=-78	p LO HACER=78	k OTRO , LO=78	p NOS VOY TU=-78	k TU LO -te=-78	m dicho $=78	w dicho $=78	k NO SER EL=78	p ME PASAR YO=78
j sí pero=78	k , -sí , PERO=78	k -sí , PERO=78	k -sí _ PERO=78	w sí , pero=78	w sí _ pero=78	j nadie el=-78	j que este=78	p PERDON TODOS LO=78	k -or ESTAR=-78	m -or estar=-78	m por ESTAR=-78
w por estar=-78	k -a -ar LO=78	k -on -ra=-78	j que tiene=78	w durante _ $=-78	m COMPARA habias=-78	w que habias=-78	w , _ fui=-78	p COMPARA FRIO=-78	j de contexto=78	m -de contexto=78	w de contexto=78
w fui _ el=-78	k QUERIA NO=78	j ese se=78	w ese _ se=78	p COMPARA EL ME=-78	p ELEGIR SOLO=-78	m ELEGIR el=-78	m HABER tomado=78	w era yo $=78	w ^ ella me=-78	m -a cada=78	w a cada=78
m tu -jo=-78	j antes yo=78	j sin lo=-78	p VOY COMPARA TU=-78	p SER COMPARA ESTAR=78	k HABER -do LO=78	w pido perdon $=78	w la _ que=-78	p COMPARA SE YA=78	k COMPARA -ce -on=-78	w que hice con=-78	j no puedes=-78
j ni y=-78	k LO -ia ,=-78	p COMPARA VER LO=-78	j uno y=78	k COMPARA FRIO $=-78	m ^ tuve=-78	w ^ tuve=-78	k ^ PERDON -or TODOS=78	w perdon por todo=78	j el sabado=-78	m EL sabado=-78	w el sabado=-78
m TU fue=78	p SEXO COSA=78	k CONFIANZA _ ME=-78	j me senti=-78	m ME senti=-78	w me senti=-78	w no debia $=78	j nunca de=77	k -za $=77	m -za $=77	p COMPARA EL TENER=-77	j saque y=-77
k SI -es=-77	m si -es=-77	k ESTADO -a=-77	m ESTADO a=-77	p NO EL COPAS=-77	j eche el=-77	k YO _ -ro=-77	j dos te=-77	m COMPARA eran=-77	w que eran=-77	k -y LO MENTIR=-77	k EL SENTIR=77
m el SENTIR=77	k SEXO -on TU=-77	k COSA $=77	m COSA $=77	k COMPARA -ra LO=-77	w , y no=-77	j el nino=-77	m EL nino=-77	w el nino=-77	j tengo una=77	m tengo -na=77	w tengo una=77
m LO pastillas=77	k EL _ -ia=-77	j manana de=-77	j y aposte=-77	m aposte $=-77	w aposte $=-77	p PERDON SE=77	m tambien TU=77	k -il _ TU=77	w noches=-77	p NO PORQUE LO=-77	j tenias y=-77
j a preguntas=-77	m ME tenia=77	w me tenia=77	j hubieras no=77	k -as -en=-77	k -do -te LO=-77	k PERDON , PORQUE=77	s empen=-77	j como las=77	j puse de=-77	k ESTADO _ ,=-77	k QUIZA _ ,=-77
s sigo=-77	w sigo=-77	w ya _ a=-77	w el mundo $=77	m nunca HABER=77	m -a poner=-77	w a poner=-77	j le eche=-77	k EL -he LO PORQUE=-77	m EL eche=-77	m le -he=-77	w le eche=-77
w le eche la=-77	p ME TU SER=-77	m SER buen=77	j lo hoy=-77	p TENER LO CONFIANZA=77	k LO COMPARA -as=-77	j de habria=77	k JUEGO _ COMPARA=-77	k -eo PORQUE=77	m -eo porque=77	k LO HABER=-77	k -na _ PASAR=77
k -a TU -na=-77	w a tu hermana=-77	p MENTIR EL ME=-77	k COMPARA -a=77	m COMPARA a=77	m vez ME=77	j mentiras el=-77	m hayas -do=77	m NO ir=-77	w no ir=-77	k COMPARA PASAR $=77	p EL TU QUIZA=-77
m , sera=77	w , sera=77	m -as mi=-77	p SE COMPARA JUEGO=77	j no para=77	w fue lo=77	k COMPARA -do=77	p SOLO NO EL=77	k VOY ME=-77	p QUIZA COMPARA NO=-77	k EL -ro -es=-77	w a _ las=-77
j la tres=-77	k ^ -je COMPARA ME=-77	j en el=-77	p SEXO NOS=-77	k -de -vo=-77	m de -vo=-77	p LO NO TENER=-77	k LO _ -na=-77	w miedo _ y=-77	p LO VOY EL=-77	p ELEGIR LO ELEGIR=-77	p NO ESTAR VIDA=77
k -re _ -de=77	m que -io=77	k SER _ -il=77	m semanas $=-77	w semanas $=-77	p QUERIA SER=77	k LO _ SI=77	m -de ser=77	m de SER=77	w de ser=77	k -ro -do=-77	k -de _ OTRO=-77
w solo para=77	k -re ME=-77	k ^ LO NO=-77	j sala de=-77	m LO sala=-77	m sala -de=-77	s sala=-77	w sala=-77	w sala de=-77	p NO ME YO=-77	j estas y=77	j por se=-77
j igual tu=-77	w igual _ tu=-77	w que _ mucho=77	p PERO COMPARA ME=77	j me gaste=-77	p SOLO LO JUEGO=77	j te despues=-77	k SER _ OTRO=77	k COMPARA -do $=77	k NO -te=-77	w buscado=77	w no _ dije=-77
s uso=77	w uso=77	k LO -on ,=77	w hacerlo=77	m -y lo=-77	w y lo=-77	k ME -di EL=-77	k COMPARA -on $=77	k -es _ -do=77	j siete te=-77	j siete y=-77	m -es durante=-77
w alguna _ $=77	w alguna vez $=77	p TU LO PERO=-77	p SEXO TU=-77	s propo=-77	k SE -do=77	m se -do=77	k TU SENTIR -y=-77	s vivie=77	w viviendo=77	w te menti ,=77	p NO SOLO COSA=-77
j sido un=77	m sido -un=77	w sido un=77	k -to TU=77	p TU LO VOY=-77	k ME VER PORQUE=77	p NO TENER EL=-77	p LO MENTIR=-77	j queria hacerte=-77	w queria hacerte=-77	p TU ERROR=77	p LO TODOS VIDA=77
j y mentira=-77	j las eran=77	k -un _ -es=-77	s dar=77	w dar=77	k VOY _ PASAR=77	s haya=77	w haya=77	w sincero=77	j manana y=-77	j sabia lo=-77	s subi=-77
w subi=-77	s cosas=77	w cosas=77	p FRIO EL=77	m traicion $=77	w traicion $=77	k -a SOLO=-77	m a SOLO=-77	p NOS VER=-77	s prote=-77	p TU SI SOLO=77	p FRIO NO=77
p PASAR COMPARA VIDA=77	w trabajo _ no=77	k EL VIDA ME=77	p SOLO COMPARA COMPARA=-77	j me bien=77	k ^ LO NO SER=-77	p PERDON TU ME=77	j se no=-77	w no era=77	j que enteraras=-77	j te enteraras=-77	m TU enteraras=-77
w enteraras=-77	w te enteraras=-77	m ni -ra=77	j eso es=77	k SI _ -as=77	p NOS ELEGIR=-77	s nosot=77	w nosotros=77	p NO LO COSA=77	p ESTAR VIDA LO=-77	j no ningun=-77	j da pena=77
j me pena=77	k -da PERDON COMPARA=77	k -da PERDON COMPARA -es=77	k ME -da PERDON COMPARA=77	m -da pena=77	w da pena=77	w da pena que=77	w me _ pena=77	w me da pena=77	k -me _ ELEGIR=-77	k , _ -re=-77	p VER COMPARA EL=-77
p LO LO SER=-77	j preguntaste si=-77	p ME VER SI=-77	k PASAR -ro=-77	k -da PORQUE=-77	j acoste y=77	m -on ocho=77	w tenia _ cabeza=77	w tenia la cabeza=77	j disculpas el=77	w que _ mintiera=-77	w que te mintiera=-77
p SI TU ERROR=77	m -de sin=-77	s pedir=-77	k LO COMPARA PASAR $=77	j a iba=-77	w quede _ el=-77	p ESTADO HABER NO=-77	p NOS NOS=-77	j es cuenta=77	j mi y=-76	p PASAR COSA COSA=76	m mayo $=-76
w mayo $=-76	p NO VIDA EL=-76	m PORQUE para=-76	w y _ dije=-76	p SI ME SENTIR=76	j para mas=76	k SE -mo=76	m se -mo=76	j este que=76	m escondi LO=76	j te quedes=-76	m TU quedes=-76
w quedes=-76	w te quedes=-76	k ^ -io=76	m ^ -io=76	p SE COMPARA SOLO=-76	p SEXO COMPARA=-76	k -di _ $=-76	w conte _ mi=-76	w conte a mi=-76	k , SOLO NO=76	k MENTIR , SOLO NO=76	w ni _ me=76
k -os _ -je=76	w no sabias=-76	w que _ sabias=-76	w que no sabias=-76	j te hizo=-76	m TU hizo=-76	w te hizo=-76	k , -da=-76	m , -da=-76	m calle -or=-76	w calle por=-76	j vacie la=-76
m -ie la=-76	m vacie LO=-76	s vacie=-76	w vacie=-76	w vacie la=-76	k COMPARA -a ME=76	k SE _ -de=76	j la celular=76	k -da -en EL=-76	p EL NO YO=-76	p TU TU HACER=76	p TU TU YO=-76
p VIDA OTRO=-76	p SER TU LO=76	w la _ delante=-76	p NO PASAR SENTIR=76	p TU ME TENER=76	w madre _ la=-76	j lo despues=-76	w que _ despues=-76	k VER -or=-76	m VER por=-76	p TU QUERIA EL=-76	p LO MENTIR LO=-76
m sabes $=76	w sabes $=76	k -na NO=76	j dinero fue=-76	w regalos=-76	j te contar=76	s ti=-76	w ti=-76	j metiste en=76	m metiste -en=76	s metis=76	w metiste=76
w metiste en=76	k -en QUIZA -de -lo=-76	k QUIZA -de -lo=-76	k QUIZA _ -lo=-76	j que visto=-76	k EL VIDA -de LO=-76	s tomad=76	j que quedes=-76	m quedes $=-76	w que _ quedes=-76	w que te quedes=-76	w quedes $=-76
w te quedes $=-76	k NO -er $=76	j los contra=76	k -ir _ COMPARA=-76	p PERDON PERO=76	j habia mi=76	p TU EL QUIZA=-76	k -os -do=-76	j tampoco me=76	j quien se=-76	m quien SE=-76	w quien se=-76
j cuando razon=-76	k ^ SI TU -as=76	j dije habias=-76	p TU QUIZA ERROR=76	w lo _ porque=76	m los JUEGO=76	j dar que=-76	k LO -ce PORQUE=76	k TU -te LO -ad=-76	m tu COMPARA=76	j creo que=76	m creo COMPARA=76
w creo que=76	k SER TODOS $=76	k PORQUE -es PORQUE=76	j de verdad=76	k -me _ -a=-76	j nunca por=-76	j ser no=76	j que use=-76	p TU COMPARA VER=76	k TU -no=-76	j computadora y=-76	j la computadora=-76
m LO computadora=-76	w la computadora=-76	p TU NO YO=-76	k COMPARA LO -re=-76	k COMPARA LO -re $=-76	j ni te=-76	w con la=-76	k COMPARA -se=76	m que -se=76	m ^ podrias=76	w ^ podrias=76	w podrias=76
p TENER PASAR=-76	k ME PASAR -a LO=76	p SE TU EL=-76	p ME EL NO=-76	p YO PORQUE=76	k EL COMPARA LO=76	p NO SE=76	k -en COMPARA -do=76	k -en COMPARA -do $=76	w en _ lado=76	w en otro lado=76	p TU TODOS EL=-76
k -en _ SEXO=-76	p QUIZA TU NO=-76	p NO ELEGIR LO=76	j y hoy=-76	j como si=-76	m como SI=-76	w como si=-76	j durante ano=-76	w durante _ ano=-76	w durante un ano=-76	w cuando tu=76	p ME COSA SER=-76
k -eo _ COMPARA=-76	s mas=76	w mas=76	p TU EL LO=-76	j he un=76	w he _ un=76	j en mientras=-76	p EL LO YO=-76	p NO VOY VIDA=-76	p FRIO COMPARA MENTIR=76	k NO -ir $=76	j no habia=-76
s espal=76	p EL VIDA EL=-76	k TODOS LO COMPARA TU=-76	k -as COMPARA NO=76	p PERDON TU ERROR=76	j tu trabajo=76	j y iba=-76	k EL _ -ra=-76	m PORQUE sabes=76	w ya sabes=76	p SI LO PORQUE=76	p EL EL QUERIA=76
j la hipoteca=76	m LO hipoteca=76	w la hipoteca=76	p TU EL VOY=-76	k COMPARA PASAR -en=-76	p JUEGO COMPARA LO=-76	p EL EL NOS=-76	p CONFIANZA COSA=-76	j que tan=76	w mio , y=-76	w mio _ y=-76	p SEXO SI=76
m LO idea=76	w la idea=76	k -y -go=-76	m y -go=-76	j de jurarte=-76	j jurarte que=-76	k -de -te COMPARA=-76	m -de jurarte=-76	m jurarte COMPARA=-76	s jurar=-76	w de jurarte=-76	w de jurarte que=-76
w jurarte=-76	w jurarte que=-76	k -ar -as=-76	w mas _ de=76	j una muy=76	j se para=-76	j para operacion=-76	m operacion $=-76	w operacion $=-76	w para _ operacion=-76	j invente lo=-76	m invente LO=-76
w invente _ de=-76	w invente lo=-76	w invente lo de=-76	p HABER TU=-76	j de veces=-76	k -do _ -ar=-76	k COMPARA SER ME=76	k ERROR LO=76	m ERROR lo=76	j era mia=-76	w era mia=-76	j mientras el=-76
k -le _ NO=76	p SE COMPARA NOS=76	k -do TU -as=-76	m borre EL=-76	w navidad=-76	p ME PORQUE ELEGIR=-76	k -a -ar -y=-76	m -os antes=-76	m hospital $=-76	w el hospital $=-76	w hospital $=-76	k ^ NO -ro NO=-76
j ser contigo=76	m habrias -do=-76	j no ti=76	p PERDON QUIZA SENTIR=76	m NO decir=-76	w ^ _ alguien=76	j lei y=-76	p NO TODOS ME=76	m lo HABER=-76	j usted de=-76	p EL JUEGO EL=-76	j que entender=76
j tienes entender=76	k TENER COMPARA QUERIA=76	m COMPARA entender=76	p TENER COMPARA QUERIA=76	w que entender=76	w tienes _ entender=76	w tienes que entender=76	p MENTIR LO ELEGIR=-76	j hizo tu=76	k -te MENTIR=-76	j hace y=-76	k NO -go COMPARA=76
m NO digo=76	w no digo=76	w no digo que=76	j ahora a=76	w pues _ ,=76	p PERO COMPARA=76	k -na -ra $=-76	k HABER _ EL=-76	p PERDON LO PERDON=-76	k SI NO TU SUBJ=76	w no te hubieras=76	w buscar=-76
k ^ _ CONFIANZA=76	p HABER HABER=-76	m fue -ro=-76	k PORQUE _ EL=-76	k ^ ELEGIR COMPARA TU=-76	k -or TODOS LO=76	s drama=75	p ME SI NO=-75	p PORQUE NO SE=75	k COSA _ -ar=75	m facil $=75	w facil $=75
j menos no=75	w menos no=75	s impul=75	p PORQUE TU PORQUE=75	j estuve a=75	j estuve la=75	m estuve -a=75	w estuve a=75	p TU COMPARA ELEGIR=-75	m -ho la=75	k -po _ -ra=-75	w era mia $=-75
j tanto te=75	m tanto TU=75	w tanto te=75	p SER SENTIR=-75	m agua $=75	w agua $=75	k PERDON COMPARA -es=75	k -en -de=-75	k -on EL -do $=75	j paso nada=75	w no paso nada=75	w paso nada=75
k QUERIA _ $=75	k LO -os TU=-75	p TU PERO ME=75	w hombre=75	w con _ te=75	m HABER perdido=-75	p LO COMPARA SI=-75	k -y _ -bi=-75	w una _ $=75	j te mentia=-75	m TU mentia=-75	w te mentia=-75
j a amigas=-75	w a _ amigas=-75	w a tus amigas=-75	k -ma ,=-75	m -ma ,=-75	j no daba=-75	m algun -to=75	k , LO PERDON $=75	p TU SENTIR SER=-75	j sobre la=-75	p QUIZA HABER=75	j mientras la=-75
j a trafico=-75	w a _ trafico=-75	w a el trafico=-75	k YA ,=75	m YA ,=75	k -de -os $=-75	p PERDON PERDON=-75	k -es LO=75	s algo=75	w algo=75	m la -as=75	j mismo dia=-75
m mismo -ia=-75	w mismo dia=-75	p LO ESTAR TU=-75	k SE COMPARA TU=75	k SE _ TU=75	w se _ te=75	w se que te=75	k -te _ ,=75	k -je -en=-75	m -je en=-75	j las pastillas=75	w las pastillas=75
k VER -es=-75	m LO pedi=75	k -a PASAR $=-75	j a volver=75	k NO ELEGIR ,=-75	k ^ TU MENTIR ,=75	w eras _ ,=-75	s serio=75	w serio=75	m haberme -do=-75	p PORQUE MENTIR=75	j todo no=75
j esa te=-75	j las parejas=75	m LO parejas=75	w las parejas=75	p TENER PORQUE COMPARA=-75	k QUIZA SER COMPARA=75	s infie=75	w infiel=75	m sabia LO=-75	w sabia lo=-75	w sabia lo que=-75	m , mientras=-75
w , mientras=-75	j sido mas=75	m martes -y=-75	w martes y=-75	w lo _ yo=-75	j un que=-75	k ^ ME -di=-75	w ^ me perdi=-75	m estaba -on=-75	w estaba con=-75	m , he=75	w , he=75
j una me=75	p ME SER OTRO=-75	w como me=75	m no VOY=-75	w no voy=-75	w no voy a=-75	s recon=75	s dices=75	w dices=75	k CONFIANZA , -y=75	k CONFIANZA _ -y=75	k ME PASAR -de LO=75
j amor no=75	j de llame=-75	j de tenia=75	j tenia por=75	s incon=75	m PORQUE que=-75	m las COPAS=75	k -a COMPARA=-75	m a COMPARA=-75	p TU SENTIR PORQUE=75	k QUIZA _ -ar=-75	k , -y PASAR=-75
w , y fue=-75	j culpa mia=-75	j me miedo=-75	m ESTAR borracho=-75	w estaba borracho=-75	s poder=-75	w poder=-75	p COSA LO COMPARA=75	p SE COMPARA QUIZA=-75	p ME PORQUE TODOS=75	m habia -do=-75	s sitio=75
w fue _ y=-75	k -ue -a=-75	m -ue a=-75	k -re _ COMPARA=75	p EL LO EL=-75	m COMPARA haya=75	w que haya=75	j gaste la=-75	p COMPARA ME PASAR=75	p MENTIR VER=75	p TU MENTIR VER=75	k -te -y=-75
m -te y=-75	w de tu madre=75	m fue -na=-75	w fue una=-75	s cuare=75	w cuarenta=75	k ^ TU ME=75	k -to _ MENTIR=-75	w quede=-75	m LO cosas=75	k , PERDON ,=75	w , perdon ,=75
k -te ,=-75	m -te ,=-75	k -y SE LO=-75	j tus deje=-75	w la _ tu=75	m lo -ba=-75	p ELEGIR NOS=-75	p SOLO LO PORQUE=75	k LO COMPARA -te=-75	p COMPARA VOY ESTAR=-75	w el _ de=-75	k CONFIANZA -do=75
p SER COMPARA PERDON=75	s llena=75	w entero=-75	k -zo _ LO=-75	k -en COMPARA -te=-75	p ESTADO VIDA=-75	p EL ESTAR EL=-75	k -os _ TODOS=75	p COMPARA SENTIR PERDON=75	w tu _ con=-75	k VOY=-75	j noches te=-75
j que moleste=75	w moleste=75	k PORQUE ELEGIR=-75	k ME PASAR -de=75	j y junio=-75	w lo _ se=75	m lo QUIZA=-75	p EL ESTADO=-75	k PERO _ ,=75	w pero _ ,=75	m lo -ro=-75	w estaba _ y=75
j te aviso=-75	m TU aviso=-75	m te -so=-75	w te aviso=-75	k NO JUEGO=75	k EL JUEGO $=-75	k -je _ LO=-75	k -io _ ,=75	p NO COMPARA ME=-75	j ahi un=75	k ^ -ue EL=-75	j hubo de=75
j pido en=-75	p SER ELEGIR EL=-75	p TENER QUIZA=75	w ella no=-75	m TODOS las=75	w todas las=75	p NO PERDON NO=-75	j no da=75	j estaba los=75	p YO NO TU=-75	p TODOS OTRO=75	k -ir -a=-75
m -ir a=-75	j yo ti=-75	m , pues=75	w , pues=75	p NO SENTIR COMPARA=75	m LO has=75	w lo has=75	k ^ NO -di=75	p JUEGO SE LO=75	k -te -a -ar=-75	k LO -os -as=75	k LO -le=75
p NO ME FRIO=-75	s sigue=75	p SI LO YO=75	k COMPARA TU MENTIR=75	m ^ hay=-75	w ^ hay=-75	w felices=-75	p TU VER COMPARA=-75	k PERDON COMPARA -as=75	k ^ PERDON COMPARA -as=75	j el tenias=-75	j madre que=-75
p LO OTRO LO=-75	k LO _ -ra=-75	j te y=-75	k -do -os=75	w en _ empresa=75	k ME SER -a EL=-75	m ^ eres=75	w ^ eres=75	j que antes=75	p LO COPAS ME=75	k ME -no $=-75	j por mi=-75
j mis la=-75	k -ga COMPARA=75	m -ga que=75	p EL VOY COMPARA=-75	w le _ a=-75	k -na _ NO=75	k -no -ra COMPARA=-75	k -no -ra COMPARA NO=-75	m SOLO en=75	k -na -on=75	k -te -en EL=-75	w conmigo _ yo=-75
w conmigo y yo=-75	k -y TODOS=75	m y TODOS=75	m la -sa=-74	k TODOS _ -do=74	k -y ME SER -de=-74	k -ia _ -en=74	j hermano no=74	k -ia _ -os=74	p TU NO QUERIA=74	k EL _ -de=-74	m -go te=74
j necesitaba que=74	k PASAR _ -lo=74	j te queria=-74	w por todo lo=74	p COMPARA SENTIR SOLO=-74	j la me=-74	s anoch=-74	w anoche=-74	k COSA -de LO COMPARA=74	p SE TU SENTIR=74	k SOLO=74	p SER YO NO=-74
p JUEGO VIDA LO=-74	w problema=-74	j anos con=-74	k COMPARA SE TU=-74	w que se te=-74	j los eran=-74	j te cuenta=74	k -do NO=-74	m una -on=74	k ESTAR _ ME=74	k NO ME -ca=-74	k NO ME -ca -a=-74
w no me toca=-74	p FRIO TENER LO=74	j yo no=74	k -se $=74	m -se $=74	p SOLO NO COMPARA=74	p SI SEXO EL=-74	k -a _ -ia=-74	k HABER -do TU=74	j dejaste tu=-74	j la cocina=-74	m LO cocina=-74
w la cocina=-74	j hable con=-74	w hubiera _ a=74	k SOLO SER=74	m solo SER=74	p LO TU FRIO=74	k -ue -en=74	j que deje=74	p VER VIDA=-74	w borracho , y=-74	w borracho _ y=-74	w estaba borracho ,=-74
j ser en=-74	k -y YO LO=-74	k COMPARA PORQUE NO=-74	w que ya no=-74	k VOY _ -ar=74	p EL SER SOLO=-74	k , -y PORQUE=-74	w , y ya=-74	p COMPARA TODOS=74	j esa con=74	k , _ -si=-74	j y que=-74
k TODOS _ -no=74	w lo hice porque=74	m dias NO=-74	m cama NO=74	k -ra _ -ir=-74	j tambien y=-74	p ERROR EL ME=-74	p COSA COSA COMPARA=74	p NOS YO LO=-74	w por lo=74	k -na _ MENTIR=-74	k -es _ EL=74
j empezo y=74	m estaba -en=-74	w en _ familia=74	j y ya=74	j quiero como=-74	k EL -je -a=-74	j que hora=-74	k -de TU -os=-74	m -go porque=-74	k -de -da=-74	m de -da=-74	m fueron -do=74
w tu _ sabias=74	k SENTIR LO=74	j yendo a=-74	m yendo -a=-74	w yendo a=-74	j que otro=74	k -do ME VER=-74	m asi COMPARA=74	w asi que=74	j hubiera con=74	k YO COMPARA=74	m yo COMPARA=74
k -es _ -os=-74	k -un SOLO -de -es=74	k SOLO -de -es=74	p VIDA SER LO=74	k CONFIANZA SER=-74	j voy por=-74	k VOY -a -ar -or=-74	k COSA _ -na=74	k -os -y NO=-74	j el grupo=-74	m EL grupo=-74	w el grupo=-74
p LO ME EL=74	s uno=74	w uno=74	m encontraste LO=-74	w encontraste la=-74	k JUEGO PORQUE SI=74	k JUEGO _ SI=74	p JUEGO PORQUE SI=74	k -na , SER=74	w ^ perdoname por=74	m LO meses=74	p OTRO ME=74
k LO CONFIANZA , -y=-74	w verdad , y=-74	w verdad _ y=-74	j lei en=-74	k -ei -en=-74	m -ei en=-74	m lei -en=-74	w lei en=-74	j hijo por=-74	m como -a=-74	w como a=-74	k -al $=74
m -al $=74	j use lo=-74	m las -es=-74	k NO _ SENTIR=74	w de lo que=74	k -no EL=-74	m -no el=-74	k SI _ -de=74	k -de ME -do=74	p LO PORQUE COPAS=-74	p PORQUE EL COPAS=-74	p HABER EL LO=74
k -a ME VIDA $=74	m NO estaba=-74	p COMPARA TODOS NOS=-74	j mal el=-74	j te va=74	m TU va=74	w te va=74	k COMPARA ERROR=-74	m ese -to=-74	w apostar=-74	k -ce SENTIR -a=-74	k ME ,=-74
m ME ,=-74	m mis -os=-74	p LO VOY MENTIR=-74	j de quicio=74	m -de quicio=74	s quici=74	w de quicio=74	w quicio=74	k ^ -te ME=74	p YO NO SEXO=74	k -os _ YO=-74	p ESTAR ME COSA=74
j quien te=74	k ME _ -a=-74	k TODOS LO -es -de=-74	s linea=74	p COMPARA PASAR SE=-74	j tire el=-74	m tire EL=-74	w tire el=-74	j te trabajo=-74	p ESTAR YO ESTAR=-74	p SE OTRO=-74	m -lo te=74
j la mal=-74	p ME VER NO=-74	p COMPARA PERDON LO=-74	p ELEGIR LO PASAR=-74	k PORQUE NO LO=-74	k -za _ ME=74	j el menti=-74	p FRIO PERO=74	p NO TU YO=-74	s ni=74	w ni=74	p COMPARA SE QUIZA=-74
p PASAR COMPARA COMPARA=74	k -se _ LO=74	k HABER _ LO=74	w de todo $=74	m -ra en=-74	k -on EL -do=74	k JUEGO _ -y=-74	p NOS COMPARA VIDA=-74	k -en EL -io $=74	s pedi=-74	w pedi=-74	p QUIZA NO QUIZA=-74
k ^ MENTIR=-74	m ^ MENTIR=-74	s costo=-74	w costo=-74	k -de -sa=74	m de -sa=74	k -ho -de=74	m -ho de=74	p ESTADO NO EL=-74	k -y LO -es=74	k SER -do=74	j tenia encima=74
j a amigos=-74	w a _ amigos=-74	w que lo que=74	k -y -te=-74	m y -te=-74	j la mes=74	k COMPARA ME PERDON=-74	j deje de=74	p ESTADO NO=-74	s organ=-74	p QUIZA SER SOLO=74	j y luego=-74
m -y luego=-74	w y luego=-74	j no sabes=-74	m NO sabes=-74	w no sabes=-74	s jefa=-74	w jefa=-74	k -do ESTADO=-74	k SENTIR -de=74	m SENTIR de=74	k CONFIANZA -y LO=-74	k SI _ SUBJ=74
m los -es=-74	j lo como=74	p TU JUEGO=-73	k VIDA ME=73	p VOY TU MENTIR=-73	w las cosas=73	k ^ QUIZA SER=73	j si hubieras=73	j mensajes no=73	m -do borracho=-73	p COMPARA SER PERO=73	k -or LO COSA=73
m siento ,=73	w lo siento ,=73	w siento ,=73	k -y NO -te=73	p EL NO FRIO=73	p EL LO JUEGO=-73	j lleve a=-73	w ^ _ lleve=-73	k -ie ,=73	m -ie ,=73	p EL NOS EL=-73	j trabajo yo=-73
k SER ME -y=-73	j y si=-73	j vi como=-73	k ^ VER PORQUE=-73	m vi PORQUE=-73	w ^ vi como=-73	w vi como=-73	m ver -a=-73	w ver a=-73	w ^ nunca te=73	j conmigo a=-73	m mentiras $=-73
w mentiras $=-73	k LO _ -es=-73	w salir=73	k EL _ -es=73	j querias hiciera=73	k -as COMPARA -ra=73	k COMPARA -as COMPARA -ra=73	m COMPARA hiciera=73	w que hiciera=73	w que querias que=73	w querias _ hiciera=73	w querias que hiciera=73
p JUEGO PASAR=73	j viaje con=-73	w sacar=73	k ^ LO -ra=73	w ^ _ primera=73	w ^ la primera=73	k -ce _ LO=-73	p EL LO MENTIR=-73	j lo iba=73	m dinero $=73	w dinero $=73	p EL COPAS ME=73
k YA COMPARA=-73	m YA que=-73	k EL COMPARA -ia=-73	j te daba=73	w habia _ y=-73	k -on COMPARA=-73	p NO SER VIDA=73	p ERROR LO PERDON=73	m fue EL=73	k -ba _ NO=73	k -ar _ -en=-73	s manej=-73
k ELEGIR COMPARA=-73	m ELEGIR que=-73	p LO LO TODOS=73	k SEXO _ NO=73	p HABER SER COMPARA=73	p PERDON COMPARA SOLO=73	j no haber=73	s ano=-73	w ano=-73	p LO HABER MENTIR=-73	p TU SER YO=-73	k -es _ -ar=-73
j lo tenia=73	k -ar PORQUE=73	m -y le=-73	w y le=-73	p ESTAR COMPARA QUIZA=-73	k ELEGIR _ TU=-73	k ESTAR -do COMPARA=-73	m con -ar=73	j el piano=-73	m EL piano=-73	s piano=-73	w el piano=-73
w piano=-73	k PASAR _ ,=73	k EL _ -do=73	k -os -ar=73	m ^ podemos=73	m podemos -ar=73	w ^ podemos=73	m , ni=-73	w , ni=-73	k YO _ -ar=-73	p ESTADO PASAR=-73	m -os para=-73
m ESTAR cuando=73	j ella lo=73	w sin _ ,=-73	w correcto=73	s miedo=-73	k PERDON , PERO=73	k PERDON _ PERO=73	m dos -os=-73	s dio=73	w dio=73	j sus en=-73	k MENTIR COSA=73
j un otro=-73	k -to -y=-73	m -to y=-73	p VOY COMPARA=-73	k -a _ COMPARA=73	j voy con=-73	j con la=-73	j sabes a=73	k COMPARA SER -or=-73	k -me _ -y=73	p QUIZA YO=-73	k -a EL -do $=-73
w el lado $=-73	m TU has=73	p ESTADO TU=-73	w trabajar=73	j la y=-73	p ERROR NO=-73	k ^ _ -ie=-73	w y _ cuando=-73	m ME quede=-73	w me quede=-73	p PORQUE TENER EL=-73	w las _ yo=-73
w mas _ lo=73	w puedo _ que=-73	k LO -ja -de=-73	j que pena=73	k COMPARA PERDON COMPARA=73	k COMPARA PERDON COMPARA TU=73	k ^ COMPARA PERDON=73	k ^ COMPARA PERDON COMPARA=73	m COMPARA pena=73	w ^ _ pena=73	w ^ que pena=73	w pena _ te=73
w pena que te=73	w que pena=73	w que pena que=73	m grupo $=-73	w grupo $=-73	w error _ fue=-73	p ERROR PORQUE LO=-73	j con veces=-73	w tambien _ que=73	j vez de=-73	p ME NOS EL=-73	p QUIZA LO OTRO=73
p ERROR TU=-73	j puedes por=-73	j si puedes=-73	j ano que=-73	p SER QUERIA=73	m las NOS=-73	w las dos=-73	j una pareja=73	m -na pareja=73	m una COMPARA=73	w una pareja=73	p SI ME LO=73
p PERDON LO TU=73	m COMPARA podia=73	j cobarde te=-73	m ^ siento=73	w ^ siento=73	k TU _ -en=-73	w fue en=-73	w hacerme=-73	j vos y=-73	k ^ TENER -as=-73	p JUEGO TU LO=-73	k -ve _ $=-73
j tu me=73	m ME mentiras=-73	m mis MENTIR=-73	w mis mentiras=-73	p MENTIR TU EL=-73	k LO ELEGIR -a=73	j navidad y=73	m navidad -y=73	w navidad y=73	k SI _ -na=73	k ELEGIR COMPARA TU=-73	m -do estoy=73
w cuando estoy=73	k SER COMPARA=73	p TU ELEGIR NO=-73	k -te _ LO=73	k TODOS -on EL=-73	k TODOS -on EL COMPARA=-73	w hombre con el=-73	p NO SEXO=73	j la vasectomia=-73	m LO vasectomia=-73	s vasec=-73	w la vasectomia=-73
w vasectomia=-73	k -no _ ME=73	j yo le=-73	k -io _ PORQUE=73	k -y YO ESTAR=-73	w y yo estaba=-73	j de madre=73	m LO promesa=-73	j te dolia=-73	m TU dolia=-73	w te dolia=-73	m no -er=-73
k NO TU VOY=73	k NO TU VOY -a=73	w no te voy=73	k -na _ -ar=-73	j esto si=73	j el si=-73	k COMPARA -di=73	m que -di=73	m LO de=73	j de nuevo=-73	p ME NO PERDON=-73	k FRIO TU=-73
k PERDON -or LO -es=-73	j pido que=-73	w hice _ a=-73	p ME MENTIR OTRO=-73	j un era=-73	w el _ ,=-73	j lo tan=73	p OTRO LO TODOS=73	k ELEGIR _ ME=-73	m -a decir=-73	w a decir=-73	j siento por=73
w la cocina $=-73	p VOY HABER=-73	j de menti=-73	k COMPARA TU LO -as=-73	k ELEGIR _ COMPARA=-73	w , _ pido=73	w , te pido=73	j hermana que=73	j que estabas=-73	p COMPARA NO YA=73	j me mesa=-73	s viera=-73
k NO _ -er=-73	j me quede=-73	p FRIO PASAR=73	k -ro _ -es=-73	p LO PORQUE EL=-73	j yo habia=-73	k YO HABER=-73	m YO habia=-73	m yo HABER=-73	w yo habia=-73	m ^ disculpame=73	w ^ disculpame=73
k VOY LO=-73	k SER -a=-73	m SER a=-73	p HABER COMPARA LO=-73	w estaba en=-73	p ME PORQUE EL=-73	k HABER -do ,=-73	k ESTAR _ EL=-73	k ^ EL -di=-73	j y le=-73	p SE NO SER=73	m SI es=-73
w si es=-73	k ME -go=-73	p SEXO COMPARA SER=-73	m tambien EL=-73	k -pa=73	j la fiebre=-73	p QUERIA LO=-73	p MENTIR LO NO=73	j perdi en=-73	j tambien te=73	j que sepas=-73	s sepas=-73
w sepas=-73	j conte la=-73	k ^ NO -te=-73	w nunca _ $=73	s opera=-73	k COMPARA YO HABER=-73	p COMPARA YO HABER=-73	w que yo habia=-73	j que una=-73	p ERROR PERO=73	k -na EL=-73	p ME ESTADO COMPARA=-73
j no dejaste=73	w no _ dejaste=73	w no me dejaste=73	m ME culpa=-73	w mi culpa=-73	j perdon a=-73	k , LO PERDON=73	k ESTAR -on EL $=-72	p TU NO SENTIR=72	j esto hice=-72	k -ba _ -do=-72	p LO COSA YO=-72
k HABER SER=72	m HABER sido=72	j para a=-72	m hijos $=-72	w hijos $=-72	j aun te=-72	w aun _ te=-72	j si te=72	k ELEGIR -a=72	m ELEGIR a=72	k , NO NOS=72	w , _ nos=72
p EL ME NOS=-72	j estas una=72	j un companero=-72	m -un companero=-72	w un companero=-72	j se con=-72	k LO -os -a=-72	k SEXO COMPARA VER=-72	k SEXO COMPARA VER SER=-72	k SEXO _ VER=-72	p SEXO COMPARA VER=-72	p SEXO VER SER=-72
k COSA -en=72	w en _ cocina=-72	w la _ lo=72	k LO -as ME=72	p EL MENTIR NO=-72	m dinero -a=-72	w dinero a=-72	w le _ dinero=-72	m ME desde=72	j me acuerdo=72	m ME acuerdo=72	w me acuerdo=72
w no los=-72	k , _ -io=72	k -no TU=-72	m -no te=-72	j a delante=-72	p HABER SENTIR=72	m -y un=72	w y un=72	k TU SENTIR ,=-72	m ^ todos=72	w ^ todos=72	p LO VOY NO=-72
j su un=-72	j y estoy=-72	j podia no=-72	s momen=72	k -de -lo $=-72	p PASAR LO ME=72	p PERDON TODOS ME=72	p COMPARA EL TU=72	k SER _ -ia=-72	k ESTAR _ $=-72	j solo era=72	j en la=-72
k NO LO=-72	w en la que=-72	p PERO NO COMPARA=-72	w fuera _ $=72	k -ro _ ME=-72	w la _ pregunta=-72	m EL caso=72	w el caso=72	k LO COMPARA -ce ,=72	m HABER faltado=72	w faltado=72	k FRIO _ LO=72
m SER ningun=72	w que _ es=72	j que haya=72	s fondo=72	j me mientras=-72	k VOY COMPARA NO=72	m la -os=72	p NO TU SENTIR=72	k -en EL COMPARA -to=-72	w parecio=72	p LO ELEGIR PORQUE=-72	p EL EL MENTIR=-72
j a nadie=72	p TU COMPARA SENTIR=72	m -as durante=-72	k LO MENTIR , SOLO=72	j dijiste el=-72	p PASAR LO COMPARA=72	s plant=-72	j el entre=72	m ^ pedi=-72	w ^ pedi=-72	j nunca un=-72	w lo _ para=72
p SER PORQUE NO=72	k -y HABER=-72	m y HABER=-72	j fue creciendo=72	w fue creciendo=72	p TU ME SE=72	j me haya=72	k COSA _ -lo=-72	p ME LO YO=-72	j no tanto=72	p TODOS TODOS=72	k -te TENER=72
k -te TENER -on=72	m ^ siempre=72	w ^ siempre=72	w es _ mi=-72	j la pedi=-72	k -ar _ -on=-72	k -lo _ YO=-72	k -de -on=-72	m el TODOS=72	j fue por=72	m -y fui=-72	w y fui=-72
k SER _ SI=72	m LO habias=-72	w lo habias=-72	j simplemente no=72	k YO _ -le=-72	p COSA SER SOLO=-72	j amigos y=-72	k -na _ COMPARA=-72	k ^ TU HACER=-72	k ^ _ HABER=-72	j doy el=-72	k -oy EL=-72
k TU -oy EL=-72	m -oy el=-72	m doy EL=-72	w doy el=-72	w te doy el=-72	w que _ habian=-72	m -ia de=-72	k -de TU -to=-72	k -te "=-72	m -te "=-72	j todos la=-72	s noche=-72
j poco que=-72	p SE COMPARA PASAR=-72	j porque cada=72	p ME HACER SOLO=72	j se asi=72	k TU LO COMPARA=72	p ME PERDON TU=-72	w ^ _ falto=-72	w con _ marido=72	k -a _ PASAR=-72	k -de _ -so=-72	j estaba otra=-72
p COMPARA NO QUERIA=72	k -on EL VIDA=72	k VIDA -on=72	k -lo COMPARA=72	m era -en=72	j asi te=72	j te hoy=-72	m -a otra=-72	w a otra=-72	k TODOS HABER=72	s amabl=72	w amable=72
k EL -ce=72	m -en la=-72	w en la=-72	j me encima=72	p TU TENER NO=-72	p PORQUE TENER=72	j borre de=-72	p ME QUERIA ME=-72	k ME VIDA SER=72	w mejor marido $=72	j hace lo=72	k SENTIR _ SOLO=72
k SENTIR -or LO=72	k SER COMPARA -es=-72	w y _ esa=-72	w ^ _ dolio=72	w ^ te dolio=72	k SI _ -es=-72	j mis lo=-72	m tu -as=72	p TU PORQUE QUIZA=-72	m YA de=-72	k ^ QUIZA COMPARA=72	k -es -de -te=-72
j habia terminado=-72	j se terminado=-72	m HABER terminado=-72	w habia terminado=-72	w se _ terminado=-72	w se habia terminado=-72	m me SEXO=-72	j en sala=-72	w en _ sala=-72	p COSA MENTIR LO=-72	k YO _ SE=-72	w yo _ se=-72
p COMPARA TU COMPARA=-72	k HABER _ COSA=72	j aprovecho de=72	j se aprovecho=72	k EL SE -ho=72	k EL SE -ho -de=72	k EL _ -ho=72	k SE -ho=72	k SE -ho -de=72	k ^ EL SE -ho=72	m SE aprovecho=72	m aprovecho -de=72
m se -ho=72	w aprovecho=72	w aprovecho de=72	w se aprovecho=72	w se aprovecho de=72	m cosas COMPARA=72	j habia un=72	w te _ decir=72	k -as -a=72	m -as a=72	w seguia=-72	s camin=72
j hable de=-72	m hable -de=-72	w hable de=-72	k ^ HABER=72	m ^ HABER=72	j quieres te=-72	p EL YO TU=-72	k ELEGIR -de=-72	j sabado y=-72	w ^ _ amigas=72	j se un=72	k TU MENTIR , PERO=72
k -il=-72	j antes nada=-72	j me callado=-72	w me _ callado=-72	k -ce _ COMPARA=72	j en poco=72	k ^ SE COMPARA LO=-72	p EL ESTAR=-72	m -do perdon=72	j de muchas=72	k PORQUE YO NO=-72	w dia _ $=-72
k -da -ra COMPARA=-72	p COMPARA TU PASAR=-72	m COMPARA para=-72	m YO en=72	w yo en=72	j me tenias=-72	k -go _ LO=-72	p PERO TU COMPARA=72	m NO fue=-72	p VIDA COSA COMPARA=72	p ME EL TU=-72	j mi propia=72
w ^ _ enteraste=-72	w ^ te enteraste=-72	k -de _ -es=-72	p SER ESTAR=72	j es nada=72	j acabo de=72	k NOS _ TU=72	m esto SER=-72	j bebia y=-71	k PORQUE ME -te=71	k -de LO -es=-71	k PERO -en=71
m pero -en=71	p MENTIR EL NO=-71	p LO EL LO=-71	k -ia -un=71	m -ia un=71	j grite de=71	p SER TU HABER=-71	k -a ME NO=71	k , TU -do PERDON=71	k -de -ro $=71	j si con=71	k LO -ba -de=-71
j le la=-71	k ME _ SOLO=-71	p NO TU LO=-71	k COMPARA PASAR=-71	m que PASAR=-71	p QUIZA MENTIR=71	m ^ tal=71	w ^ tal=71	w ^ tal vez=71	k QUIZA COMPARA TU=-71	j y fue=-71	k -en _ MENTIR=71
p ME PORQUE COMPARA=-71	p EL YO SE=71	k -ta LO=-71	j el cansancio=-71	s tema=71	w tema=71	p PASAR COPAS=71	k -he _ COMPARA=-71	j a ese=-71	p YO ESTAR LO=71	p NOS FRIO=71	p SER ME JUEGO=-71
k JUEGO -y TU=-71	m escondi EL=-71	k -en -te=-71	w es nada=71	w no es nada=71	j asi mi=71	j mis bromas=71	m ME bromas=71	w mis bromas=71	p TODOS NO SE=71	k OTRO _ -on=71	j de culpa=71
k ME -de $=71	k LO -is=-71	k -ta -ra=-71	p TU ME TODOS=71	m -na mentirilla=71	w mentirilla=71	j a hospital=-71	j fui hospital=-71	j no hospital=-71	k NO SER -a=-71	k NO SER -a EL=-71	k SER -a EL -al=-71
k ^ NO SER -a=-71	w a _ hospital=-71	w a el hospital=-71	w no fui a=-71	j el mal=71	j alguien que=71	m -to para=-71	k -y _ -ar=-71	p EL COMPARA SOLO=-71	m no ,=-71	w no ,=-71	p QUIZA ELEGIR=-71
p MENTIR LO=-71	m nos SEXO=-71	j que diera=-71	w diera=-71	w que _ diera=-71	k -a LO VOY=-71	k -er _ -io=-71	j el ultimo=-71	m EL ultimo=-71	w el ultimo=-71	w ultimo=-71	s dejab=71
m no SER=71	k COSA -ra -de=71	m COSA fuera=71	j lo puedes=-71	k -un _ -y=71	w un _ y=71	w que _ lo=71	p SE EL=71	p ESTAR EL TU=-71	k -es _ -je=-71	k -en _ -a=71	p NO LO PERO=71
j asi que=71	k -de EL -so=-71	p ME VER TU=-71	k -ar -y ME=-71	w enfermedad=-71	k -ma -ra=-71	p SE YA NO=-71	k VIDA -or=71	m VIDA por=71	p SER LO NO=71	k ^ VOY=71	m ^ VOY=71
w dejaste=71	p NO PASAR COSA=-71	k -io _ LO=-71	k NO -as -er=71	j te miedo=-71	w te _ miedo=-71	m malestar $=71	s males=71	w malestar=71	w malestar $=71	k ESTAR _ -na=-71	k LO -ta ,=-71
p ME LO OTRO=-71	k TU -on $=-71	w prefiero=-71	w cometi=71	j alguien me=71	p LO PERO HABER=71	w lo _ todo=71	j la dije=-71	p EL FRIO=71	j pena de=71	p COMPARA PORQUE MENTIR=71	k EL HABER=71
p PORQUE LO TENER=71	w con los=-71	w hice _ $=-71	p SE ME JUEGO=71	k COSA -re=71	j de lo=71	w una _ y=-71	j el hacia=71	k EL ME -ia=71	k NO -ia NO=71	w a _ antes=71	k LO VIDA -de=-71
k -un _ ,=71	j duro mes=71	j duro un=71	j lo perdon=71	s pilla=-71	k , NO -me=-71	j con un=-71	k -je _ -ba=-71	m ella -y=71	w ella y=71	j familia que=71	j lo asi=71
j creyeras que=-71	j deje creyeras=-71	j que creyeras=-71	k -je COMPARA -as COMPARA=-71	m COMPARA creyeras=-71	m creyeras COMPARA=-71	w creyeras=-71	w creyeras que=-71	w deje _ creyeras=-71	w deje que creyeras=-71	w que creyeras=-71	w que creyeras que=-71
j a se=71	p SENTIR TU SENTIR=-71	m estuve -do=-71	j dos semanas=-71	k NOS VOY=-71	m NOS semanas=-71	m dos VOY=-71	w dos semanas=-71	w no _ los=-71	k -me _ COMPARA=-71	p TENER COMPARA HACER=71	p TENER HACER=71
p TENER ME HACER=71	p LO PERO LO=-71	j de uno=71	m terapeuta $=-71	w terapeuta $=-71	j te oigo=-71	m TU oigo=-71	w te oigo=-71	j cuatro no=-71	w firma=-71	m lio $=71	w lio $=71
k -er _ LO=-71	k NO PASAR -un ERROR=-71	k SE _ HACER=71	w se _ hizo=71	k YO -y=-71	m YO y=-71	m yo -y=-71	w yo y=-71	k SE -en=71	m se -en=71	k ^ SI QUIZA=71	j el ese=-71
p MENTIR PORQUE PORQUE=71	m ME estas=71	w me estas=71	j a nuestra=-71	k NOS ERROR=71	m nos ERROR=71	p MENTIR COMPARA TU=71	k SENTIR -un=71	m SENTIR un=71	m ya -os=71	j con cena=-71	w con _ cena=-71
w con la cena=-71	j estar el=-71	j sin por=-71	j alguien quien=-71	w alguien _ quien=-71	p NO ESTAR NO=71	j fui en=-71	k ^ ME OTRO=71	j desde te=71	p LO VIDA TU=-71	p ME SOLO TODOS=71	k PASAR _ $=71
w y _ pedi=-71	m ERROR con=71	j la manana=-71	k COSA _ -do=-71	j te hubiera=-71	w otra _ ,=-71	k -er EL=-71	k -ro _ COMPARA=-71	w , no se=71	w voy _ decir=-71	w voy a decir=-71	s recog=-71
p COSA TU LO=-71	p YO COMPARA SE=71	j prefieres que=-71	m prefieres COMPARA=-71	w prefieres=-71	w prefieres que=-71	p ME NO ESTAR=71	p LO JUEGO EL=-71	p LO VIDA TENER=71	p NO TU TENER=-71	j haber que=-71	j te se=-71
s tono=71	w tono=71	w y lo siento=71	k COSA _ -de=71	k -en EL -je=-71	k NO ME -as $=-71	p TU NO TU=71	p PERO ELEGIR=-71	m haberte MENTIR=-71	m llevo -a=71	w llevo a=71	j sin el=-71
j aunque te=-71	j apague no=-71	j apague para=-71	j apague que=-71	w ^ _ peor=-71	w ^ lo peor=-71	k -re ME $=-71	w sobre mi $=-71	p PASAR SER=-71	w , no lo=71	k COMPARA TU -ba=71	p NO ELEGIR PORQUE=-71
j en contigo=-71	j para una=71	k TENER _ LO=71	j hice sentir=-71	w hice sentir=-71	w te hice sentir=-71	k VIDA EL=-71	p TU EL SER=-71	m -ar mis=71	m diga $=71	w diga $=71	p MENTIR NO SE=71
p SOLO LO QUERIA=-71	p ME YO ELEGIR=71	w la boda $=-70	k COSA=70	p NO YO TU=-70	w ^ con lo=70	k TENER COMPARA -ar $=70	j de tiempo=-70	k COMPARA -ia LO=70	j el auto=-70	j en auto=-70	m EL auto=-70
s auto=-70	w auto=-70	w el auto=-70	m vendi EL=-70	w ^ vendi el=-70	w vendi el=-70	k -un _ COMPARA=-70	w cosas _ no=70	j preguntaste de=-70	m preguntaste -de=-70	w preguntaste de=-70	j a por=-70
w a _ me=70	k COMPARA SER LO=70	k COMPARA SER LO COMPARA=70	m ^ hice=-70	w ^ hice=-70	k , _ TODOS=70	w contestarle=-70	w sentias=-70	k -ar _ -os=70	k -er -y=-70	m -er y=-70	s cai=70
w cai=70	j lo menti=-70	p ME NOS LO=-70	p OTRO PASAR=70	p SE LO YO=-70	j a manana=-70	s paran=-70	w paranoica=-70	k TU ME=70	m TU me=70	j te viaje=70	p LO TU SI=-70
w justos=70	j y quedarme=-70	j nunca quise=70	m nunca ELEGIR=70	w nunca quise=70	w me _ en=70	p SER FRIO=-70	p TENER NO LO=-70	j de cena=-70	w de _ cena=-70	w de la cena=-70	j con mi=70
p ME QUERIA NO=70	k -re NOS $=70	w entre nosotros $=70	m de -do=70	k SER -ra=70	m tenia LO=70	j esos mensajes=70	m esos SEXO=70	w esos mensajes=70	m , es=70	w , es=70	p ERROR EL SER=-70
j si perdon=70	p LO VOY ELEGIR=-70	k ^ -or=-70	m ^ -or=-70	m ^ por=-70	w ^ por=-70	k NO SE=70	m NO se=70	k LO VIDA -on=-70	p NO VER PORQUE=70	j solo mi=-70	k TODOS LO -as=70
m porque EL=-70	j le dos=-70	k ME FRIO=70	k COMPARA _ -re=-70	w ^ me daba=70	j era en=70	p TU TU PASAR=-70	j no llamar=-70	k -da _ -es=-70	k HABER _ $=-70	j hiciste nada=-70	k HACER NO=-70
k NO HACER NO=-70	m HACER nada=-70	m NO hiciste=-70	m hiciste NO=-70	w hiciste nada=-70	w no hiciste=-70	w no hiciste nada=-70	j las apuestas=70	w termine=-70	j me habian=70	m ME habian=70	w me habian=70
p PORQUE NO ME=-70	m empezar $=-70	w empezar $=-70	w siento _ te=70	p SEXO TU TU=-70	k , SER COMPARA=70	w , es que=70	m lo -ne=70	j lo y=-70	j yo en=-70	p COSA SI=-70	j si el=-70
k PASAR _ -te=70	p FRIO ME SER=70	p COMPARA OTRO EL=-70	j decision que=-70	k -na ELEGIR COMPARA=-70	m decision COMPARA=-70	w decision que=-70	w una decision que=-70	p HABER LO TU=-70	k -je COMPARA ME HABER=-70	m hice SENTIR=-70	m MENTIR te=-70
p EL MENTIR=-70	j y dias=-70	k TODOS -as $=70	j nada serio=70	m NO serio=70	m nada -io=70	w nada serio=70	p COMPARA TU QUIZA=70	j ti con=-70	j dije habian=-70	j que habian=-70	p TU ME MENTIR=-70
p MENTIR COMPARA PORQUE=-70	j hablar y=-70	w malentendido=70	s tarje=-70	j vendi el=-70	p SER COMPARA ESTADO=70	p COSA SOLO LO=-70	k PORQUE COMPARA=-70	j hija por=-70	k , NO SE=70	w dije _ era=-70	w dije que era=-70
k MENTIR NO=70	p ME SEXO VIDA=-70	j te haya=70	m TU haya=70	w te haya=70	p SOLO LO NO=70	w de un=70	j acuerdo y=70	j la ti=70	k TU LO -ce=-70	w te _ hice=-70	p PERDON EL LO=70
j que escribi=-70	k -ad _ EL=70	p NO YO LO=-70	k ERROR SOLO=70	p LO CONFIANZA PASAR=70	k -si COMPARA LO=-70	k SENTIR -te=-70	p HABER LO VIDA=-70	p COMPARA HABER TU=-70	k PASAR _ -os=70	w antes _ el=-70	w antes de el=-70
k -ta -ta -de=70	k -en -sa -de=-70	w en casa de=-70	j ese yo=70	p YO LO SER=-70	j semana en=70	j una mi=-70	k TENER COMPARA=-70	j nunca a=-70	k ME -ba -do=-70	p TU VIDA VIDA=-70	k -ra _ -te=70
j en fin=-70	k MENTIR TU=-70	j asi no=70	k -ia -de=-70	k -so EL=70	p VIDA ME COMPARA=-70	p ME LO PERDON=-70	k SEXO _ -un=-70	p EL VOY LO=-70	k -ba -es=70	k , COMPARA -es=70	j cada yo=-70
m ^ tus=70	w ^ tus=70	k -y TU -ue=-70	j la dias=-70	j fin que=-70	j nadie ni=-70	j perdon como=70	p TU OTRO YO=-70	k -le -or=-70	m -le por=-70	j dejar de=-70	j y telefono=-70
w que _ no=-70	j el fue=-70	k ME _ -on=70	j te tiempo=-70	p LO VIDA NO=70	s casad=70	k NO _ -je=-70	k -do _ -je=-70	j no nada=-70	k -jo EL=70	w son _ $=-70	k -as _ SER=70
m otras COSA=70	k -or _ HABER=70	j se habia=-70	p TENER NO=-70	p SI QUIZA NO=70	j cada la=-70	k JUEGO PASAR=70	k LO JUEGO PASAR=70	k LO SEXO -on=-70	j te cinco=-70	k -do FRIO $=-70	j a contestar=-70
j te contestar=-70	m -a contestar=-70	w a contestar=-70	p TU SENTIR PERDON=70	p TODOS COMPARA TU=-70	j hubiera en=-70	p TU LO ESTADO=70	m SENTIR tanto=70	m de -to=70	k -te -a=-70	m -te a=-70	j el telefono=-70
p QUIZA NO COMPARA=-70	k SER _ ESTAR=70	k SENTIR SOLO=-70	j tampoco era=70	w tampoco era=70	j dijiste a=70	p NO LO PERDON=-70	p NO NO SENTIR=70	p COMPARA QUIZA EL=70	p SE SOLO=70	j durante dos=-69	m durante NOS=-69
w durante dos=-69	p TU NO SUBJ=69	p HABER ME COMPARA=-69	j las dije=-69	p PASAR EL YO=69	k -y NO SER=-69	w forma=69	w de la=-69	j de preguntar=-69	j te compre=-69	m TU compre=-69	w te compre=-69
k -il _ -de=-69	w mil _ de=-69	j burle de=-69	j me burle=-69	k ME -le -de=-69	k ME -le -de TU=-69	k ^ ME -le -de=-69	m ME burle=-69	m burle -de=-69	s burle=-69	w ^ _ burle=-69	w ^ me burle=-69
w burle=-69	w burle de=-69	w me burle=-69	w me burle de=-69	m contestar $=-69	w contestar $=-69	k ESTAR -on TU=69	p TU JUEGO TU=69	w te has=69	p NO FRIO TU=-69	j a y=-69	k NO -pe=69
m NO supe=69	p LO HACER LO=-69	s simpl=69	w simplemente=69	j es enganar=69	m SER enganar=69	w es enganar=69	j yo nadie=-69	k HABER _ -en=69	k ME VIDA ,=-69	j te ahora=-69	p ME ME YO=-69
p SER LO LO=69	p VOY TU EL=-69	k ^ PORQUE -es=69	m YO decia=-69	w yo decia=-69	k MENTIR LO=-69	m -er los=-69	p CONFIANZA COMPARA NO=69	m ninos -y=69	w los ninos y=69	w ninos y=69	p YO NO SE=69
k PERDON _ -da=-69	j la la=-69	w que _ cosas=69	k PASAR -or LO=-69	p EL TU COMPARA=-69	j enseno el=-69	k TU -no EL=-69	m enseno EL=-69	w enseno el=-69	w te enseno el=-69	j le y=-69	m conoces $=69
w conoces=69	w conoces $=69	k LO _ -ho=69	p LO SE ME=69	m falta -de=69	w falta de=69	k YO _ ,=69	w yo _ ,=69	p TU TU VIDA=-69	m pensar $=69	w pensar $=69	k MENTIR _ VOY=-69
w en serio $=69	k SE _ JUEGO=69	k MENTIR , SER=69	j tu confianza=-69	k TU CONFIANZA=-69	m TU confianza=-69	m tu CONFIANZA=-69	w tu confianza=-69	m telefono -ra=-69	w el telefono para=-69	w telefono para=-69	w quien _ $=69
s ves=-69	w ves=-69	p TU OTRO NO=69	w ^ mi padre=-69	j y despues=69	p NO ME VOY=-69	w que para=-69	k -as -er=-69	k SE PASAR LO=69	p SI QUIZA SENTIR=69	k SENTIR SENTIR=69	p TU ME QUERIA=69
s han=69	w han=69	k NO SENTIR=69	k NO SENTIR $=69	k PERDON COMPARA TU SENTIR=69	p SUBJ YO=69	p VIDA COSA=69	k TU -mo ,=69	j necesitas que=-69	k COMPARA NO -an=69	w que _ nunca=-69	m culpa SER=-69
p HABER TU NO=69	k -en EL VIDA COMPARA=69	m trabajo COMPARA=69	w el trabajo que=69	w trabajo que=69	j cosa a=69	w cosa _ a=69	w ^ te quite=-69	k SI -en LO=69	j nos y=69	m NO la=-69	m mia ,=-69
w mia ,=-69	j ya y=-69	p PASAR ERROR=-69	m menti $=-69	w menti $=-69	p SE ESTADO=69	p TENER LO MENTIR=-69	p SOLO NO SER=69	j movil en=-69	j movil la=-69	w tu _ cuando=-69	k -ro PORQUE=-69
k ELEGIR ME=69	p PORQUE YO TU=-69	p TU PERDON COSA=69	k -es -si=69	m -es asi=69	m SER infiel=69	p SEXO TU VIDA=-69	k SE PASAR=69	m se PASAR=69	j soy y=69	k -se _ -un=69	j ya te=69
p EL MENTIR SER=-69	p MENTIR SER YO=-69	m parar -y=-69	w parar y=-69	s malen=69	p COMPARA HABER PASAR=-69	p COMPARA TENER ELEGIR=-69	m PASAR las=69	m LO deje=-69	k SOLO _ TU=-69	k EL -no -ra=-69	p NOS LO=-69
s anive=69	w aniversario=69	j por entre=69	p PORQUE NO TENER=-69	j cosa de=69	s ver=69	w ver=69	k -lo -on=69	m -lo con=69	k -un _ -te=69	m habia NO=-69	k ^ LO LO=-69
m ME da=-69	m me -da=-69	w me da=-69	k , -y TU LO=-69	w me digas que=69	p CONFIANZA LO EL=-69	k ^ TU VIDA TU=-69	j vos te=69	p COPAS EL EL=69	w no te lo=69	k LO VER=-69	m lo VER=-69
j haber y=-69	s vas=69	w vas=69	p EL SEXO TU=-69	p SOLO HACER=69	p QUERIA COMPARA LO=69	p PERDON LO LO=69	k ^ MENTIR LO -as=-69	p TU MENTIR MENTIR=69	j y llamo=-69	j pero si=69	p PERO SI=69
w limites=69	k -me -do $=-69	p LO SENTIR COMPARA=69	j desde la=-69	p PORQUE COMPARA SOLO=69	p ELEGIR COMPARA PASAR=-69	p JUEGO NO TU=-69	j en pero=-69	p ELEGIR LO ME=69	j hubieras yo=69	s actua=69	w cosas que=69
j dos las=-69	k -io ,=-69	m -io ,=-69	p SEXO ME TU=-69	k EL -je -y=69	j dias la=-69	k ^ NO ELEGIR -te=69	w ^ _ hijo=-69	p LO JUEGO SOLO=69	k -e=69	s e=69	w e=69
k COMPARA SE ME=69	w que se me=69	j los si=-69	j dudar de=-69	m dudar -de=-69	w dudar de=-69	w te _ dudar=-69	p SER ME VIDA=69	k TU SENTIR -do=-69	m todo SE=69	w todo se=69	k -a TU=-69
m a TU=-69	p NO PORQUE=-69	w tu madre te=-69	w y _ un=-69	j tus sentimientos=69	m TU sentimientos=69	m tus SENTIR=69	w tus sentimientos=69	p ELEGIR ME=-69	j en menti=-69	j los nervios=69	m LO nervios=69
s nervi=69	w los nervios=69	w nervios=69	w menti _ la=-69	j no falta=-69	k PORQUE ME -as=69	w podido _ $=69	p VIDA PORQUE NO=-69	j perdon noches=-69	p COMPARA QUIZA ME=-69	p EL LO SI=-69	m lo -os=69
p YO EL LO=-69	m HACER de=-69	p VOY ME VIDA=-69	p COMPARA QUIZA LO=69	p MENTIR CONFIANZA=-69	k QUIZA ,=-69	m QUIZA ,=-69	k -na OTRO=-69	m una OTRO=-69	p SI COSA COMPARA=69	p LO EL COMPARA=-69	j y nadie=69
w despues _ que=-69	w despues de que=-69	k -de _ EL=-69	m todo -de=-69	w todo de=-69	p SI TU SER=69	m puedes -me=69	w que _ las=69	m oficina -y=-69	w la oficina y=-69	w oficina y=-69	p ME PERO NO=69
k PORQUE PASAR $=69	k -ei LO COMPARA=-69	k -ei _ COMPARA=-69	m -ei lo=-69	w lei _ que=-69	w lei lo=-69	w lei lo que=-69	j se hizo=69	p SE HACER=69	j noche se=69	p TU LO QUIZA=-69	p SENTIR ELEGIR=-69
j que leer=69	p QUIZA COMPARA TENER=-69	j habria hecho=-69	m -ia hecho=-69	w habria hecho=-69	m EL todo=69	w de el todo=69	w el todo=69	p COMPARA COSA ERROR=69	w te las=-68	k PORQUE _ ME=68	k -de -po=68
m de -po=68	p NO ESTAR TU=68	m -io que=-68	w fue _ de=-68	w evitar=68	k HACER -a LO=68	k ME HACER -a LO=68	j te tus=-68	j dije iba=-68	k -on _ ,=-68	w lo _ hoy=-68	k SOLO -a=-68
m SOLO a=-68	m ^ duro=-68	w ^ duro=-68	p COMPARA CONFIANZA=-68	j que llevaba=-68	k SENTIR _ PERO=68	m te -es=-68	w ^ _ prometi=-68	w que hice yo=-68	s embar=-68	w de tu padre=-68	p VIDA NO SER=68
k COMPARA -os=68	k ME VIDA $=68	p TU TU EL=-68	j quien decide=-68	j soy decide=-68	j yo decide=-68	k SER YO -en ELEGIR=-68	k YO -en ELEGIR=-68	m -en decide=-68	p SER YO ELEGIR=-68	w decide=-68	w quien decide=-68
w yo _ decide=-68	w yo quien decide=-68	k SE COMPARA=-68	m SE que=-68	m se COMPARA=-68	w se que=-68	k SEXO _ -y=-68	p LO EL PASAR=68	p COMPARA PASAR ESTADO=-68	j necesitaba el=68	p EL QUIZA=68	k -ja -de LO=-68
k LO -ja -de LO=-68	k NO -a=68	m NO a=68	k -ra -me=68	m para -me=68	j mensaje lo=68	k CONFIANZA _ $=68	s sient=68	k OTRO $=-68	m OTRO $=-68	w de _ manera=68	k -ar _ SER=68
p ERROR ME=-68	j si dicho=-68	j le yo=-68	j a quien=68	w estuvieras=68	p SENTIR NO SER=-68	k SER -si $=68	j verdad de=68	k -zo -a=-68	m -zo a=-68	p SEXO LO TU=-68	p COMPARA NO VOY=-68
k ^ SE ME=68	w ^ se me=68	m hablar $=68	w hablar $=68	j y dos=-68	s canta=-68	j tu perdon=68	k -or ,=68	m -or ,=68	w botella=-68	s gusta=68	p NO NO SUBJ=68
k -ta COMPARA=-68	k -or TODOS LO COMPARA=68	w a eso $=68	w me _ tan=68	p CONFIANZA TU LO=68	m LO cuenta=68	p ESTAR EL VIDA=-68	p PERDON PERO NOS=68	j disculpa mi=68	w eso _ me=-68	k PERDON _ SENTIR=68	w fuiste _ $=68
k ^ _ -ea=68	p SI ME SER=-68	j como mi=-68	p PORQUE NO SER=68	w ^ _ de=68	k ME -an=68	m me -an=68	j hecho que=-68	p TU YO ME=-68	j de a=-68	k NO TU -es=-68	w miedo=-68
j de manera=68	m tuyo $=68	w tuyo $=68	w esto _ lo=-68	k -si _ PERDON=68	p COPAS PORQUE=-68	j quite el=-68	m quite EL=-68	w quite el=-68	w tarjeta=-68	j estas haciendo=68	w estas haciendo=68
w mis _ te=-68	k ESTAR -en -un=68	m -de la=-68	k COMPARA HABER COSA=-68	m -de estoy=-68	w donde estoy=-68	j las cinco=-68	m cinco $=-68	m las -co=-68	w cinco $=-68	w las cinco=-68	w las cinco $=-68
k -te _ -as=-68	k HABER -do -de=68	m desde EL=-68	w ^ eso fue=-68	j podria haber=68	m podria HABER=68	w podria haber=68	w habria=68	p NOS TODOS=68	j me buscara=68	j que buscara=68	w buscara=68
j actuo pensar=68	j tdah actuo=68	k -ah=68	s actuo=68	s tdah=68	w actuo=68	w tdah=68	w la _ se=68	p SER YO LO=-68	j siempre me=68	m siempre ME=68	w siempre me=68
j toda que=68	j todo se=68	p ME COSA TU=-68	j conte lo=-68	k -do _ -ia=-68	s dista=68	w eras _ $=-68	k EL COMPARA=68	p TU LO LO=-68	k NO _ -te=-68	j de mal=68	p PORQUE EL ME=-68
j tu todo=68	s estar=68	w , _ que=68	k ME PERDON -de -as=68	k , PORQUE TODOS=68	m como TODOS=68	j para nunca=68	k -he , -y=-68	k -he _ -y=-68	k -ir _ -un=68	k YO TU=-68	m yo TU=-68
k , _ -co=-68	j y aparecio=68	k -do -y -io=68	m -y aparecio=68	w aparecio=68	w y aparecio=68	w cambie=-68	m uno COMPARA=68	k EL -di EL=-68	p PORQUE PORQUE SER=68	m -en dos=68	w en dos=68
p LO YO EL=-68	j me daba=68	k -un -to=68	k COMPARA _ SEXO=-68	w ^ _ disculpo=68	w ^ me disculpo=68	j decir lo=-68	j te dicho=-68	k SENTIR , PERO=68	k TU ME -te=68	k ^ TU ME -te=68	k ^ EL VIDA=-68
p JUEGO EL LO=-68	k -y _ -vi=-68	p PERDON NO COMPARA=-68	k MENTIR -en LO=-68	j sola mientras=-68	m QUIZA me=68	w asunto=68	k LO PORQUE SER ME=-68	k PORQUE SER ME=-68	m fue SOLO=68	m conmigo ,=68	w conmigo ,=68
j te dado=68	k -to -on=-68	j y eso=-68	j tenia estres=68	k TENER _ ESTADO=68	w tenia _ estres=68	j pero menos=68	j escribiendole a=-68	m escribiendole -a=-68	w escribiendole=-68	w escribiendole a=-68	p QUIZA SOLO COSA=-68
j quite la=-68	k -es -de=-68	w seguir _ $=-68	m YO estaba=-68	w yo estaba=-68	w que _ esto=-68	p EL SI LO=-68	k ME -re=68	w de esta=68	k -or _ SOLO=-68	j asi en=68	k ^ LO -ce -or=68
w hacia _ que=68	k -io _ -de=68	m es PORQUE=68	p QUIZA NO LO=68	w el _ el=68	k -go TU=68	j eso no=68	k PORQUE -en=-68	m PORQUE en=-68	p NOS TU EL=-68	m podia -ir=-68	j las fueron=68
p SOLO LO LO=-68	p NOS PASAR LO=68	w te _ no=68	m -te la=68	j que podido=68	s pudis=-68	w pudiste=-68	j duro dos=-68	k -je -y=-68	m -je y=-68	k -te TODOS=-68	k VOY _ -te=-68
m TU oculte=-68	w te oculte=-68	k -on -en=68	j sido no=68	k LO COMPARA LO=68	k COMPARA _ -se=-68	k ^ MENTIR -en=68	w ^ menti en=68	w ^ la culpa=-68	p HABER MENTIR TU=-68	w haber=-68	p PERO TU ME=68
k SUBJ -do=68	w de una=68	j a colegio=-68	j el colegio=-68	m EL colegio=-68	s coleg=-68	w colegio=-68	w el colegio=-68	p JUEGO SI LO=-68	m paso ,=-68	w paso ,=-68	j un mal=-68
p ESTAR VIDA=-68	p VOY NOS=-68	k COMPARA VOY=-68	j y lei=-68	m el SE=68	w ^ el se=68	w el se=68	k -de -or=68	m -de por=68	j ya antes=-68	k , PORQUE NO=-68	w , ya no=-68
w mi _ te=-68	s donde=68	w donde=68	p PERDON QUERIA=68	j sobresaltas cuando=-68	m sobresaltas -do=-68	w sobresaltas cuando=-68	w te sobresaltas cuando=-68	k -a -er -y=-68	k EL -me=-68	j lo sola=68	j poco de=68
m la SENTIR=68	m estoy $=68	w estoy $=68	m -to cuando=-68	p MENTIR LO MENTIR=-68	j se cuando=-68	k -re TU=-68	s roto=68	w roto=68	p SER NO TU=-68	k LO -na -de=-68	k -sa NO=68
p TU EL MENTIR=-68	k , COSA COMPARA=68	m , cosa=68	w , cosa=68	w , cosa que=68	p SEXO ME LO=-68	p LO TENER=68	k TU _ -or=-68	k -te _ FRIO=-68	k -ro -na=68	m -ro una=68	p COMPARA SE SE=-68
p VIDA LO CONFIANZA=-67	p SOLO NO NO=67	j para ser=67	p COMPARA TU SE=-67	j dije madre=-67	j era lo=-67	p NOS HABER=67	k -da QUIZA COMPARA=-67	w cada vez que=-67	j el ando=67	s ando=67	w ando=67
k -de -er EL=-67	m borracho -y=-67	w borracho y=-67	k EL OTRO NO=67	j tarjeta y=-67	m -lo para=-67	p ME LO VIDA=-67	m ^ todavia=67	w ^ todavia=67	m pero NO=-67	p JUEGO JUEGO LO=-67	j yo una=67
p PORQUE TU COMPARA=-67	k SEXO -y=-67	m SEXO y=-67	k ERROR _ YO=-67	m -a otro=67	w a otro=67	j que vez=-67	p TODOS LO LO=-67	k -ro FRIO=67	k -ma=-67	k COMPARA _ TENER=67	s invit=-67
k NO -en LO=67	w nadie _ esta=67	w nadie en esta=67	k -y COMPARA=-67	m y COMPARA=-67	j apunte a=-67	j me apunte=-67	k ME -te -a LO=-67	k ^ ME -te -a=-67	m ME apunte=-67	m apunte -a=-67	w ^ _ apunte=-67
w ^ me apunte=-67	w apunte a=-67	w me apunte=-67	w me apunte a=-67	k -es _ PASAR=-67	j de cumpleanos=-67	k TU TU=67	m TU te=67	m LO noche=-67	p YO COMPARA COMPARA=67	p COMPARA TENER=67	m habiamos -do=-67
k ME OTRO -y=-67	j estaba a=-67	j lo sabia=-67	s chate=67	p EL MENTIR EL=-67	k TU -he=-67	k PERDON SI TU=67	k ^ -a LO COMPARA=67	w ^ a lo=67	w a lo mejor=67	k TU VER=-67	k -ce _ SOLO=67
k -re EL VIDA=-67	k MENTIR -re EL VIDA=-67	w menti sobre el=-67	k -es -y MENTIR=-67	s resul=-67	j tu habria=67	w fue _ la=67	p SER SOLO VIDA=67	p SI ME=67	p NO TENER LO=-67	j una palabra=-67	j desde principio=-67
j el principio=-67	m EL principio=-67	w desde _ principio=-67	w desde el principio=-67	w el principio=-67	p ELEGIR SENTIR=-67	k ESTADO -en LO=-67	p SI LO COSA=-67	j a cosas=67	j el jueves=-67	w , _ te=67	p SI VIDA=67
k -ra -de -ar=67	j oi que=-67	p COMPARA PASAR COSA=67	k -do -de TU=-67	j me haciendo=67	w me _ haciendo=67	w ^ te puse=-67	k -me=-67	w tu madre $=67	p NO ME VIDA=67	w que _ tambien=67	j ya es=67
j a despues=67	k -to , NO=-67	p EL COMPARA TU=-67	w y a la=-67	j fui y=-67	k ^ EL MENTIR -a=-67	p SENTIR TENER=-67	k -ia _ TU=-67	j coche que=-67	m la ELEGIR=-67	k COMPARA COMPARA=67	k -na SEXO=-67
m una SEXO=-67	w verlo=-67	p TU ESTADO PORQUE=-67	j no esto=-67	j telefono que=-67	k -on COSA=67	j en mochila=-67	m mochila $=-67	s mochi=-67	w en _ mochila=-67	w mochila=-67	w mochila $=-67
m ^ la=67	w ^ la=67	k , COMPARA -ba=67	k , COMPARA -ba -a=67	w , que iba=67	k COMPARA NO -as $=-67	k -ya ,=67	m -ya ,=67	s casti=-67	k COMPARA PASAR -en LO=67	p NO COPAS=-67	m tenia -ho=-67
k -de -to $=67	k -ir -a LO=-67	w y _ voy=-67	p FRIO SER TU=67	k PORQUE _ -le=67	p SE PASAR PASAR=-67	p SER PORQUE LO=67	j quiero lo=67	k -y JUEGO=-67	m y JUEGO=-67	k EL MENTIR -a=-67	j eso borra=-67
j no borra=-67	k LO NO MENTIR=-67	m NO borra=-67	w borra=-67	w eso _ borra=-67	w eso no borra=-67	w no borra=-67	p PERDON COMPARA SE=67	j lo simplemente=67	j no simplemente=67	m , simplemente=67	w , simplemente=67
j mensaje de=-67	k -on _ -or=67	k NO -ro -te=67	p JUEGO PERO NO=67	k TU -jo=-67	j y negue=-67	k -bi _ LO=-67	k -so _ NO=-67	m -da de=-67	j el fondo=67	m EL fondo=67	w el fondo=67
w fondo=67	k LO -go $=67	k -un -il=-67	m un -il=-67	j como nada=-67	p ME ELEGIR ELEGIR=-67	j que palabra=-67	p ESTAR PASAR NO=67	p VER ESTAR=67	k -en _ JUEGO=-67	m hora $=-67	w hora $=-67
k HABER -en=67	p SENTIR PORQUE ME=-67	j de fui=-67	k LO -de=67	k TU LO VOY=-67	k TU _ VOY=-67	p TU PERO TU=67	w herido=67	m ahora $=67	w ahora $=67	p ELEGIR EL TU=-67	k NO -ra SER=67
m siquiera SER=67	m proposito $=-67	w proposito $=-67	p SOLO LO ME=-67	j de se=67	k LO NO MENTIR LO=-67	k NO MENTIR LO=-67	m borra LO=-67	k ^ ME JUEGO LO=-67	j tus lo=67	p COMPARA SE HABER=-67	p NOS EL LO=-67
p HABER JUEGO=67	m te -de=-67	w el _ que=-67	w lo _ hice=-67	w lo que hice=-67	p COMPARA JUEGO ME=-67	w los _ para=-67	k -te _ $=-67	k SE ME=67	m SE me=67	m se ME=67	w se me=67
p QUIZA SOLO=67	j preguntaste por=-67	m preguntaste -or=-67	w preguntaste por=-67	w andaba=67	j uno de=67	k VOY -de=-67	m VOY de=-67	k -se -de=-67	m -se de=-67	m -de preguntar=-67	w de preguntar=-67
p COMPARA SOLO TU=-67	p COMPARA LO ME=-67	k SI TU SENTIR=67	w le menti a=-67	k LO _ TODOS=67	w de los ahorros=67	j en mayo=-67	k -en -yo=-67	m -en mayo=-67	m en -yo=-67	w en mayo=-67	j ti te=67
j mi forma=67	m ME forma=67	w mi forma=67	w mi forma de=67	k -on LO -za=67	k -on _ -za=67	j prometi lo=-67	k ^ SI TU=67	p HACER YO TU=-67	k YO -ra=-67	m yo -ra=-67	p COMPARA VOY=-67
p HABER NO LO=-67	w las _ y=-67	p LO PERDON TODOS=-67	p SI ME VOY=-67	j perdon el=-67	w viendo=-67	j cada elegi=-67	w cada _ elegi=-67	p PORQUE FRIO=67	j prestamo y=-67	m la VOY=-67	m soy -vo=67
w te _ cada=-67	j me vida=67	p SE ESTAR=67	k -ce _ ,=67	s curso=-67	w curso=-67	j de aborto=-67	j lo aborto=-67	w de _ aborto=-67	j como cosas=67	p PERDON PORQUE COSA=67	p TODOS LO PERDON=67
k COSA _ -te=-67	j a metro=-67	s metro=-67	w metro=-67	k -on _ SER=67	k TENER EL=67	w a la terapeuta=-67	p MENTIR EL OTRO=-67	k HABER NO COMPARA=-67	k NO HABER NO COMPARA=-67	w tu _ has=67	j manana me=67
p NOS NO SOLO=67	p COMPARA NO HACER=67	k SI _ -no=67	k EL COMPARA NO=67	k -on -na $=-67	j los recibos=-67	m LO recibos=-67	w los recibos=-67	k -es COMPARA TU -ga=67	j y acuerdo=67	k LO -ne=67	w que _ una=-67
k TU MENTIR LO=67	j a no=67	p PORQUE TU QUERIA=-67	j hago de=-67	m -ne la=67	p NO SOLO YO=-67	j la nuestra=-67	m EL mensaje=-67	w el mensaje=-67	j la durante=67	k SOLO -do=-67	m en NOS=-67
k ESTAR -do -a=-67	p ME OTRO=-67	p COSA SE LO=-67	p SI QUIZA=67	m no PASAR=-66	k -es _ -a=66	w ^ le menti=-66	k -er LO -os=-66	p PORQUE NOS=-66	k YO _ NO=-66	p VIDA SE TU=-66	k HABER COSA COMPARA=66
m HABER cosas=66	k EL -te=-66	j las son=-66	j en despues=-66	w ^ _ voy=-66	p VER COMPARA=-66	k -le EL=-66	w decir _ $=-66	j hayas por=66	w perdon por ser=66	j su la=-66	k TU -do PERDON -or=-66
k , PERO QUIZA=66	k PERO QUIZA=66	m pero QUIZA=66	p PERO QUIZA COMPARA=66	m encima -de=-66	w encima de=-66	m TU cuando=-66	k -os _ -y=66	j te falta=-66	k LO -ho=66	j cuando mal=-66	j lamento por=66
k COMPARA LO SER=-66	k ^ -as -de=66	p PORQUE TU NO=66	k ^ EL -je -a=-66	j llegue el=-66	k -na -da $=66	k COMPARA HABER COMPARA=66	w desde el=-66	m ^ nos=66	w ^ nos=66	k ^ ESTAR -do=66	k -en _ NO=66
w ^ tus amigas=66	k ^ LO PORQUE SER=-66	p NO EL ME=-66	w rompio=66	m te -da=66	w correos=-66	p LO QUIZA TU=-66	m -er el=-66	k -as TU -as=-66	j cuando y=-66	k -as _ -en=66	j fue empezo=66
k COMPARA -zo=66	k LO COMPARA -zo=66	k LO _ -zo=66	m COMPARA empezo=66	m que -zo=66	w que empezo=66	w el dinero ,=66	p PASAR NO ME=-66	p JUEGO ESTAR=-66	m cuando TU=-66	k ^ TU -io=-66	w la plata de=-66
j que encontraras=-66	w encontraras=-66	m -y elegi=-66	w y elegi=-66	p LO MENTIR VIDA=-66	k COMPARA TU SUBJ=-66	j no ido=66	j y delante=-66	j tu estaba=-66	j si tan=66	j hasta de=66	j intencion lo=-66
k LO -ce $=-66	j de ir=-66	k ELEGIR LO COMPARA -ia=-66	k TU _ -ho=-66	w me _ las=66	p SOLO COMPARA TODOS=66	k -os _ YA=66	m SI en=66	w si en=66	k -or _ COSA=66	m asi LO=66	m -ce sentir=-66
j dano me=-66	w preguntarme=-66	p TU ME HABER=-66	w ^ te llame=-66	m -te cosas=66	m vez ,=-66	w vez ,=-66	k -de _ -to=-66	m COMPARA dijera=66	w que dijera=66	k -as _ -io=66	p NOS LO YO=-66
k -y MENTIR LO=-66	k -ja _ LO=-66	k ^ TU -te LO=-66	k -de EL -on=-66	k -do -a=66	m -do a=66	s este=66	w este=66	j digo que=-66	j tu lado=-66	m TU lado=-66	w tu lado=-66
p HABER ELEGIR=-66	p LO COSA SE=66	j a decirtelo=-66	m ELEGIR de=-66	k -a -ir $=66	k ME MENTIR=-66	k ^ -to=66	m ^ -to=66	j perdon me=66	k , SER LO=66	w , es lo=66	k -a _ -po=-66
m muchas -es=-66	p TU JUEGO LO=-66	m ser CONFIANZA=66	m momento -de=-66	w momento de=-66	p TU HABER TU=66	k COMPARA -en ME=66	m -y las=-66	w y las=-66	p JUEGO SER EL=-66	j no puede=66	p QUIZA SENTIR COMPARA=66
w ^ _ tus=-66	m ^ durante=-66	w ^ durante=-66	k -je _ -ia=66	j los ahorros=66	m LO ahorros=66	w los ahorros=66	k COMPARA -as -a=66	p PORQUE EL ESTAR=-66	k TODOS -a ME=66	m sobre TU=-66	k HABER _ -on=-66
p COSA SE ME=-66	j te mi=-66	s enfri=66	p COMPARA YO SER=-66	s aboga=-66	k , TU=-66	m , TU=-66	k -ce EL=-66	m -ce el=-66	m empece EL=-66	w empece el=-66	j menti para=66
m menti -ra=66	w menti para=66	w algunas=66	j por haya=66	m que -as=-66	m cuenta ,=66	w cuenta ,=66	k LO -ia $=66	m ELEGIR lo=-66	m -y estaba=-66	w y estaba=-66	p ME LO ME=-66
p ME NO FRIO=-66	w el _ antes=66	m -io el=66	k EL -na=66	s abort=-66	w aborto=-66	p VIDA COPAS=-66	j ya a=-66	w las manos $=66	j cuenta se=66	m terapeuta COMPARA=-66	k -ta _ -ta=66
k EL #=-66	m el #=-66	m elegi EL=-66	w elegi el=-66	k -re $=66	m -re $=66	p LO SI COMPARA=-66	p ME LO NO=-66	p YO LO SE=66	m la ERROR=-66	w fueras=-66	s encim=66
w encima=66	m -ar de=66	j ya paso=66	m digas $=-66	w digas $=-66	k COMPARA _ -es=-66	j disculpo por=66	m disculpo -or=66	w disculpo por=66	w me disculpo por=66	p ELEGIR COMPARA ERROR=-66	m podido -ar=66
p EL SE FRIO=66	w si _ hubieras=66	m es -to=66	j que llame=-66	w ^ fue algo=66	k -ra _ COMPARA=66	p LO VIDA COMPARA=-66	k SE _ NO=66	k ^ SI -es=-66	k -ud=66	j el alquiler=-66	m EL alquiler=-66
s alqui=-66	w alquiler=-66	w el alquiler=-66	w ^ todo lo=-66	w no _ ni=66	k ^ -do -as=-66	k -ce PORQUE=66	j te alguien=-66	k OTRO ,=66	m OTRO ,=66	k -ja $=66	m -ja $=66
w pasar _ $=66	k JUEGO TU=-66	k HABER -do -on=-66	k -me _ -as=66	k TODOS LO COMPARA -ce=66	p COMPARA SER COSA=66	k -sa _ SE=66	w casa _ se=66	s discu=66	j a ser=66	k -ra -te=66	k -or EL -no=66
k -or _ -no=66	j de hizo=66	k ^ ELEGIR COMPARA SER=-66	p NO QUIZA LO=66	j de amigas=-66	k -to -a LO=-66	j a madre=-66	p PORQUE ESTAR FRIO=66	j fui de=66	p LO JUEGO PASAR=66	w habian _ $=-66	j estaba estaba=-66
j cobarde y=-66	m cobarde -y=-66	w cobarde y=-66	w porque _ con=-66	w porque estaba con=-66	p COMPARA ESTAR PORQUE=-66	p ME SOLO JUEGO=66	j me sin=66	j conmigo no=-65	k NO -se=65	p PASAR YO NO=65	k ^ -ce COSA=65
j mio fue=65	p NO TU SOLO=65	p SEXO PASAR=65	k ^ -a EL -al=65	j en aniversario=65	j en nuestro=65	j le dinero=-65	j puede que=65	p EL TODOS ME=-65	j te falle=65	m TU falle=65	m te ERROR=65
s falle=65	w falle=65	w te falle=65	p COMPARA VER PORQUE=-65	m tu ME=65	w tu me=65	k TU -bo=-65	m te -bo=-65	j semana y=-65	j la responsabilidad=65	m LO responsabilidad=65	w la responsabilidad=65
j decia el=-65	s minti=-65	p TU ME OTRO=-65	j viste que=65	k ^ LO -ea=65	w soltero=65	w que _ mas=65	p EL SEXO OTRO=-65	w ^ _ gaste=-65	p NO NOS SEXO=-65	k -as -ra=65	w yo decia que=-65
j mis que=-65	j se mi=-65	j algo que=65	k ^ EL -je=-65	w un _ no=65	j oi te=-65	k , -na=-65	m , -na=-65	m , una=-65	w , una=-65	w que es por=-65	k -an -de=65
m -an de=65	k TU LO -ba=65	k -do _ -on=-65	w ^ _ duele=-65	w ^ me duele=-65	j casa no=65	k # -y=-65	m # y=-65	j si menti=65	k -do ERROR=65	k JUEGO -y LO=-65	m -en esta=65
w en esta=65	w desde _ de=-65	k -ro YO=-65	m -ro yo=-65	j reconozco en=65	p EL COMPARA HACER=-65	k -do -a TU=65	k EL LO COMPARA=65	w ella la que=65	j antes te=65	p COMPARA VIDA NO=65	p YO COMPARA PORQUE=65
k -ro -de TU=-65	w de que te=-65	k PORQUE TU $=-65	j que sientas=65	j habia no=65	j dije para=-65	m -de verdad=65	w de verdad=65	k PERDON -or LO COSA=65	w fue _ un=-65	k ^ NO -go=65	k NOS -os -y=-65
w valor=-65	m -de tres=-65	p PERDON SENTIR SENTIR=65	k -de LO -he=-65	m fue -de=-65	w ^ _ cuentas=65	p HABER MENTIR=-65	p NO TODOS SE=65	j no evitar=65	k QUERIA LO=-65	k SER CONFIANZA $=-65	j en de=-65
p QUIZA COMPARA SOLO=65	j de cuenta=65	w sin _ y=-65	p NOS SER=65	k TU MENTIR -on LO=65	p ME SER SOLO=-65	m tu -ra=65	k , LO -ta=-65	j el cabeza=-65	k -ol=-65	w veces _ no=65	w veces y no=65
m MENTIR los=-65	p MENTIR SER COMPARA=65	j todavia la=65	j como tu=65	w es que me=-65	k -on TU -as=65	k ELEGIR -te $=65	s leist=65	w leiste=65	j estar con=65	m estar -on=65	w estar con=65
j no momento=-65	k -ra PORQUE=65	j que quiero=65	m la -pi=-65	w la rompi=-65	j tarde el=-65	w una _ en=65	m casa NO=65	j de estaba=-65	j vez me=-65	p LO LO SEXO=65	p TU SE PASAR=-65
m -al no=65	w , _ de=65	j de ninos=-65	j el mio=-65	p EL ME NO=65	k PERDON -or SI=65	k PERDON _ SI=65	m -un error=65	j de cosas=65	k -a _ -do=-65	k -ta -os=-65	w con eso $=-65
k -le -a=-65	m -le a=-65	m COMPARA el=-65	m ya PASAR=65	p SI SOLO=65	k NO SER TODOS=65	p PERDON TU SOLO=65	w ^ _ paso=-65	p LO LO PORQUE=-65	k ^ LO -ce PORQUE=65	p MENTIR PERO COMPARA=65	p LO NOS SE=65
k LO _ COSA=-65	s marco=65	k QUIZA -de=65	m -en su=65	w en su=65	k -te LO -de=-65	p PERO TU NO=65	m semana $=65	w semana $=65	k -jo -y=-65	m -jo y=-65	k ^ TU NO=-65
s tramp=-65	p TU COMPARA EL=-65	p SENTIR TU NO=-65	k -no , LO=65	p SER SOLO ME=65	j hay cosas=65	m unos -os=65	m ^ no=-65	w ^ no=-65	j a preguntar=-65	p SE ME COMPARA=65	m tener COMPARA=-65
w tener que=-65	p SER LO TU=-65	j de si=65	j pasando por=65	w fueron _ de=65	w podias=-65	k -gi -a=-65	m -gi a=-65	p SEXO SER=65	j ella tu=65	j si eso=65	p EL ME SER=-65
p PASAR SI=65	p NO TU QUERIA=-65	k ^ SI LO COMPARA=65	m mas ,=65	w mas ,=65	m -ia era=-65	k -as _ -as=65	m NO tener=-65	j y misma=-65	p PASAR VOY TU=-65	p ME ME ELEGIR=-65	k EL -ro=-65
j hotel con=-65	w hotel con=-65	k SOLO FRIO=65	m tan FRIO=65	j delante el=-65	p NO COMPARA YA=-65	j cuando pediste=-65	w cuando _ pediste=-65	w cuando me pediste=-65	p ME YO NO=65	j a habia=-65	k -on ME $=65
m -te solo=-65	k SER COMPARA LO=-65	k EL -no SE=65	w rompi _ promesa=65	k SE HACER=65	m SE hizo=65	m se HACER=65	w se hizo=65	j no tendria=65	m NO tendria=65	w no tendria=65	k TU -la $=-65
w mi _ $=65	s zapat=65	w zapatos=65	p TU COMPARA SEXO=-65	m no LO=-65	m tampoco ME=65	w tampoco me=65	j la firma=-65	j y firma=-65	m LO firma=-65	w la firma=-65	w ^ _ con=-65
j vi el=-65	p SE COMPARA SER=-65	p LO SEXO COMPARA=-65	k VER _ TU=-65	j oigo y=-65	k ^ SE=65	m ^ SE=65	m ^ se=65	w ^ se=65	p COSA SE PASAR=65	j y cara=-65	w ^ _ escondi=65
p ERROR TU ME=-65	k -mo -en=-65	m -mo en=-65	j no ya=-65	w de _ $=65	m meses $=-65	w meses $=-65	p EL PORQUE ELEGIR=-65	k -ba EL=65	w no es de=-65	k EL _ -na=-65	j no estuve=65
p TU SI LO=-65	p PERDON NOS=65	p SI NO PORQUE=-65	p MENTIR OTRO COMPARA=-65	w da _ que=65	k ME _ ERROR=64	w me _ mal=64	k COMPARA ME -es=-64	m COMPARA decia=-64	w que decia=-64	j a todos=64	j a hora=-64
j dias de=64	s factu=-64	w venia=64	j esa de=-64	p SI TU HABER=64	j creas que=64	m COMPARA creas=64	m creas COMPARA=64	w creas que=64	w que creas=64	w que creas que=64	w que _ dije=-64
p COMPARA HACER NO=-64	k -io _ ME=-64	m porque LO=64	p LO SOLO EL=64	p COSA CONFIANZA=-64	p LO VIDA ERROR=64	j me jugue=-64	j a esa=-64	j podia y=-64	j soy la=64	p SER EL SER=64	m -na persona=64
w una persona=64	w ^ _ siento=64	k SI -en=-64	m si -en=-64	p ME TU VIDA=64	k -a _ -re=64	j los meses=-64	p COMPARA HACER MENTIR=-64	w no tendria que=64	w tomado=64	k -or ME MENTIR=-64	k ^ -or ME MENTIR=-64
p ME MENTIR HACER=-64	w por _ mentiras=-64	w por mis mentiras=-64	m ^ mira=64	w ^ mira=64	p NO ESTAR PORQUE=-64	k QUIZA HABER SER=64	k ^ -ra ,=64	m mira ,=64	w ^ mira ,=64	w mira ,=64	k SE LO -te=-64
k SE LO -te -a=-64	k SE _ -te=-64	j el turno=64	m EL turno=64	w el turno=64	j me solo=-64	j un lo=-64	k -y _ -ie=-64	j me llevo=64	m ME llevo=64	w me llevo=64	w me llevo a=64
k -de -ar $=64	j a decidir=-64	k -as ME=-64	j contigo de=64	k -ma SER=-64	k ^ ME VER=64	k -on _ -la=-64	k ^ TU LO -ia=64	p MENTIR TU TU=64	j y nada=64	p PERDON PASAR=64	j no dano=-64
m le -ia=-64	j con claridad=64	j no claridad=64	j pensaba claridad=64	k -ba -on -ad=64	k -ba _ -ad=64	k NO -ba -on -ad=64	m -on claridad=64	s clari=64	w claridad=64	w con claridad=64	w pensaba _ claridad=64
w pensaba con claridad=64	j te contado=-64	k TU -ti=-64	m TU prometi=-64	m te -ti=-64	w te prometi=-64	k -de TODOS LO=64	w abierto=64	p ELEGIR COMPARA QUIZA=-64	p TU NOS EL=-64	p PASAR LO SEXO=64	w ^ _ vos=64
j no diga=64	p SOLO SOLO PORQUE=64	j a te=-64	k ^ TODOS LO COMPARA=-64	j el casino=64	m EL casino=64	s casin=64	w casino=64	w el casino=64	j volvi el=-64	w momento=64	k , -je COMPARA=-64
p SOLO ESTADO ME=64	p NO SENTIR TU=-64	p NO TU=-64	p SE COMPARA COMPARA=-64	k -ce SENTIR=-64	p COSA NOS=64	w ^ si quieres=-64	j fueron meses=-64	w fueron _ meses=-64	j hiciste lo=-64	j por cosa=64	p SI EL COSA=-64
k -do PERDON=64	p TU PERO EL=64	s santa=64	w santa=64	j fue fue=-64	k NO TU LO -te=-64	k PASAR -do -en=64	j mesa a=-64	w pasaba=-64	j estaba me=64	j los deje=64	p SI QUERIA=64
p LO TU ESTADO=64	w contestaba=-64	m de NO=64	j lo mis=-64	j y tus=64	p SI MENTIR TU=64	p COMPARA QUIZA PASAR=64	j soy hombre=64	w , _ las=-64	s leer=-64	w leer=-64	w le _ un=64
j ti no=64	p TENER EL EL=64	p VOY LO MENTIR=-64	p COMPARA NO TODOS=64	p FRIO LO=64	p LO TU QUERIA=-64	k TU -di -os=-64	j mentira de=-64	k -as -do=-64	k SOLO $=64	m SOLO $=64	k LO COMPARA -bi=-64
w ^ _ hombres=64	w ^ los hombres=64	k COMPARA LO -ia=-64	k -ta -y=-64	m -ta y=-64	p TU COMPARA VOY=64	p VER FRIO=-64	k ^ HABER ESTADO=-64	w mas de lo=64	j ansiedad no=64	j como se=64	m como SE=64
w como se=64	p MENTIR COMPARA HABER=-64	p ME TU HABER=64	k PERO TU ME=64	p MENTIR PASAR COMPARA=-64	j con padre=64	m los -di=-64	w los perdi=-64	p FRIO JUEGO=-64	k -te -on=-64	m -te con=-64	j hacer que=-64
w ^ _ era=-64	p VIDA LO=-64	j disculpas te=64	p PERO ME COMPARA=-64	j no nombre=64	p SI MENTIR=64	j horas en=-64	m horas -en=-64	w horas en=-64	j hayas tenido=64	j tenido que=64	k -as -do COMPARA=64
k COMPARA -as -do COMPARA=64	k PERDON COMPARA -as -do=64	m -as tenido=64	m tenido COMPARA=64	w hayas tenido=64	w hayas tenido que=64	w que _ tenido=64	w que hayas tenido=64	w tenido que=64	k -en NOS -io=-64	m -en nuestro=-64	w en _ aniversario=-64
w en nuestro=-64	w en nuestro aniversario=-64	k -a ME -na=-64	p LO QUIZA ESTADO=-64	p LO COMPARA SUBJ=64	m terapia -y=64	w terapia y=64	j te fuiste=64	w te fuiste=64	k ^ -es -de=64	p SER COMPARA=64	p NO SER SOLO=64
k LO COMPARA PASAR=64	p COSA COMPARA SOLO=-64	k VIDA _ -y=-64	w primera _ $=-64	p HABER PORQUE=-64	k -as _ -ia=-64	p OTRO LO=64	s sobre=-64	k NO TENER=-64	w el mismo dia=-64	p COMPARA TU YO=64	k -re EL=-64
j pero era=64	j una sobre=-64	w una _ sobre=-64	j a buscarla=64	m -a buscarla=64	w a buscarla=64	w buscarla=64	w eso _ de=64	w la _ en=-64	p ME SE YO=-64	m NO para=64	j mis como=64
k ^ HABER -un=64	w ^ hubo un=64	j decir a=-64	k -de SEXO=-64	m padre -y=64	w padre y=64	j no pasado=64	j engane me=64	w si _ algo=64	w ^ _ puedo=-64	m -a esa=-64	w a esa=-64
k -ra COSA=-64	j nada habria=64	k NO -de LO -ia=64	w de _ habria=64	j los mellizos=64	m LO mellizos=64	s melli=64	w los mellizos=64	w mellizos=64	s criar=64	p ERROR PASAR=64	k LO ERROR COMPARA=64
m LO mal=64	m lo ERROR=64	w lo mal=64	w lo mal que=64	m cena -de=-64	w cena de=-64	w la cena de=-64	j grupo los=-64	k JUEGO _ -on=64	w lo que es=64	j bromas con=64	m bromas -on=64
w bromas con=64	w mis bromas con=64	p SER VIDA NO=64	j sepas que=-64	m COMPARA sepas=-64	w que sepas=-64	w , _ tu=64	j un se=-64	k TU LO MENTIR=-64	k -da _ NO=64	j vendi tu=-64	j la comida=-64
m LO comida=-64	w la comida=-64	p VIDA SE ME=64	j di la=-64	p PASAR LO YO=-64	k ^ ESTAR -en EL=-64	k -y NO -di=64	k -y NO ME -ba=64	s pasab=-64	p MENTIR PORQUE TODOS=64	k VIDA SE=64	m VIDA se=64
w la _ me=64	k -be=64	m en COSA=64	m NO pensaba=-64	k TU -je ESTADO=-64	m -je sola=-64	m deje ESTADO=-64	w deje sola=-64	w te deje sola=-64	s voz=64	w voz=64	k -en EL -no=-64
j fue un=-64	k -na -he $=64	w una noche $=64	p EL OTRO ME=64	j mi es=64	p ME LO MENTIR=-64	m hice PORQUE=63	p ME VIDA TODOS=-63	j mal y=-63	p NO HABER HABER=-63	s dosci=-63	w doscientos=-63
k -ia -y LO=-63	p HABER NO COMPARA=-63	j ya se=-63	k EL _ COMPARA=-63	w me _ cuenta=63	p COMPARA TODOS EL=-63	w y te deje=-63	k -as -es -de COMPARA=63	k COMPARA -no=-63	k EL COMPARA -no=-63	p LO LO COSA=63	p EL TENER TU=-63
j que quedara=-63	w que _ quedara=-63	w quedara=-63	j la como=-63	p LO ELEGIR YO=-63	k LO -as -te=63	k LO -es TU=-63	k LO COMPARA -ce PASAR=-63	p LO ME PASAR=63	k -ta -de=63	p ME ME MENTIR=63	m no -do=-63
m tu -en=63	m YO te=-63	w yo te=-63	w nadie _ $=63	k -te COSA=-63	m despues $=-63	w despues $=-63	p SER COMPARA YO=63	k -ra SENTIR=63	p NO NO ERROR=-63	j si volver=63	k -co _ COMPARA=63
s su=-63	w su=-63	m lo -ue=-63	p PERO LO NO=-63	k -de _ -ra=63	m cuatro -es=-63	j voy la=-63	p SER SOLO EL=63	k COSA _ ME=63	p VOY LO EL=-63	m -ue en=63	s hablo=-63
w hablo=-63	j siento asi=63	j le mi=-63	j hubo un=63	k HABER -un=63	m HABER un=63	m hubo -un=63	w hubo un=63	p NO ESTADO EL=-63	m , perdoname=63	w , perdoname=63	w , perdoname $=63
k -le _ EL=-63	k , NO -ra=63	p ME ELEGIR COMPARA=-63	m te -no=-63	p LO CONFIANZA EL=-63	j alguien y=-63	s piens=63	p PORQUE SER ME=-63	k LO OTRO=-63	j dicho no=63	s calle=-63	p SI TU EL=-63
m gastos $=63	w gastos $=63	k -na MENTIR ,=-63	w a _ lo=-63	k -to ,=63	m -to ,=63	s dejo=63	w dejo=63	p ME COMPARA MENTIR=63	p QUERIA ERROR=63	m pelea $=-63	w pelea $=-63
p NO LO TENER=-63	w , _ solo=63	m dano ,=63	w dano ,=63	k -lo -de=-63	j en dinero=-63	j lo deje=-63	m LO foto=-63	w la foto=-63	j no facil=63	k LO PERDON -en=63	m PERDON en=63
m siento -en=63	w lo siento en=63	w siento en=63	p LO YA LO=-63	w linea=63	j amistad en=63	j me olvido=-63	j se olvido=-63	m ME olvido=-63	w me olvido=-63	w olvido=-63	w se _ olvido=-63
w se me olvido=-63	j pido me=-63	j el sin=-63	k TODOS _ LO=63	m ^ les=-63	w ^ les=-63	k PORQUE _ -ra=63	k ME HABER COSA=-63	p COMPARA SE LO=63	p COSA NO ME=-63	k ESTADO -de=63	m ESTADO de=63
p EL VIDA PORQUE=63	k , _ JUEGO=63	p JUEGO LO EL=-63	p VIDA TU TENER=-63	k PORQUE _ ESTAR=-63	k ESTADO -or=-63	m ESTADO por=-63	k -y ME LO=-63	w y me lo=-63	k TU -a=63	m TU a=63	p LO ME COSA=63
k -ar LO COMPARA=-63	k ^ _ -il=-63	m tenia NO=63	m mire $=63	w mire $=63	m -me en=-63	k -to _ $=63	p PORQUE TENER COMPARA=63	w de esa noche=-63	k -ad _ COMPARA=-63	p COMPARA NO PERDON=-63	k -ro COMPARA LO=63
m COMPARA eso=63	k COMPARA SEXO=63	k SOLO -un=-63	m SOLO un=-63	m decidi NO=-63	j estuvo el=-63	m nombre $=63	w nombre $=63	p YO TU=-63	k ^ LO SER=-63	w ^ _ dio=63	p SENTIR TU COMPARA=-63
k SI LO COMPARA -as=63	m -as es=63	p PASAR NO SOLO=-63	k MENTIR _ -ta=-63	p COMPARA NOS LO=-63	j siento si=63	p NO VOY EL=-63	j culpa la=63	m use TU=-63	w use tu=-63	m dije $=63	w dije $=63
k SER -or LO=-63	k SER -or LO COMPARA=-63	w es por lo=-63	w te _ nada=63	w ella _ $=63	k PERDON=63	j con casaste=63	w ^ _ haberte=-63	w decirtelo=-63	p JUEGO LO COMPARA=-63	k ^ PERDON -ho=63	k -ba _ -ar=63
p EL NO NO=63	k COMPARA ESTAR -do=-63	j escondi por=63	p YO YO MENTIR=-63	k PERDON -ho=63	m PERDON mucho=63	p SE PASAR VIDA=63	k COSA LO COMPARA=63	w no estaba $=-63	k OTRO _ LO=63	j digo no=63	k -do ME=-63
k LO -as -en=-63	j el algo=63	k -ce -on LO=-63	j siento con=-63	p SER ME LO=63	j el las=-63	k NO SER -un=63	k ELEGIR _ -do=-63	m conmigo -y=-63	w conmigo y=-63	j muy no=63	j manana la=-63
p COMPARA SER MENTIR=-63	p ME SI LO=-63	k -je COMPARA ME -as=-63	w deje _ me=-63	w deje que me=-63	j mi telefono=-63	k ^ YO TU=63	w ^ yo te=63	k -y TU -je=-63	k -y YO=-63	m -y yo=-63	m y YO=-63
w y yo=-63	k -os _ TU=-63	j a tu=-63	w empezo _ $=63	p LO LO SI=-63	k PASAR -ce=-63	k -un -on=63	m un -on=63	p TU NO PORQUE=-63	j y de=-63	k -en _ -te=-63	p NO NO LO=-63
p QUERIA PERDON=63	p ME VIDA YO=-63	j cuando yo=-63	k -he NO=-63	p EL TENER LO=-63	j que nuestro=63	p ME SENTIR TU=-63	j dicho antes=63	m dicho -es=63	w dicho antes=63	k TU _ COSA=63	p NO SUBJ=63
w ^ _ me=63	k LO _ -te=-63	k -es -er LO SEXO=-63	k ME -y YO=-63	s cuerp=-63	w cuerpo=-63	j habias pedido=-63	j me pedido=-63	w habias pedido=-63	w me _ pedido=-63	w me habias pedido=-63	m pregunta ,=-63
w pregunta ,=-63	p LO EL SEXO=-63	j que contarte=63	k -ey=-63	j que nunca=-63	k YO _ ESTAR=63	w yo _ estaba=63	p HABER TU EL=-63	m -es anos=-63	j algo y=63	j solo los=-63	k PASAR _ NO=-63
j menti cada=-63	k -y SE=-63	m -y se=-63	m y SE=-63	w y se=-63	k ^ -ra=63	m ^ -ra=63	k YO NO -ia=63	w habria _ a=63	j verdad me=63	k EL -te -a ME=-63	p SER COSA PORQUE=63
p NOS LO NOS=-63	p SER YA=63	k , PERO=63	m , PERO=63	k QUIZA COMPARA QUIZA=63	k ^ QUIZA COMPARA QUIZA=63	k -ra _ ESTAR=-63	p EL PORQUE LO=-63	w me _ un=-63	k ^ -ra COMPARA=63	w ^ para que=63	j habia a=-63
j me mentira=-63	m sabia -de=-63	k LO NOS -y=-63	j parte el=63	w parte _ el=63	w parte de el=63	j no conteste=-63	k -en SE=-63	m -en se=-63	p COMPARA ESTAR=-63	p MENTIR LO OTRO=-63	j sabia estaba=-63
p TU YO MENTIR=-62	k -go PORQUE=-62	k ^ _ -to=62	w que _ fuiste=62	p NOS SE=62	w abierta=-62	k YO -a=62	m YO a=62	m yo -a=62	w yo a=62	j por dije=-62	j mi todos=62
p EL ME SEXO=-62	j en ir=-62	k LO -eo=-62	p PORQUE NO ESTAR=-62	w ^ _ tan=62	p ME TU ME=-62	j mucho la=62	j que tanto=62	p VER LO ME=-62	w un _ que=-62	k -er -as=62	m -on malas=62
p COMPARA COSA SI=-62	p EL VIDA TODOS=-62	k ^ EL ME=62	j que casado=62	j sabia casado=62	w habiamos=-62	p ESTAR ME VIDA=-62	j los dije=-62	p LO PASAR ELEGIR=-62	p TU PASAR ELEGIR=-62	k LO -os $=62	k TENER -da=62
m -y es=62	w y es=62	j que aniversario=62	p COMPARA NO MENTIR=-62	k ME -as PERDON=-62	k ^ PERDON TU=62	m -to te=62	p OTRO LO SER=62	p OTRO NO SER=62	j vos para=-62	p COMPARA SENTIR SER=-62	p ELEGIR LO NOS=-62
p PASAR EL COSA=62	j de mensajes=62	p SER NO=62	m te -ba=-62	j iba yo=62	p SI COMPARA ME=62	k -on TODOS=62	m con TODOS=62	j menti que=62	j los limites=62	m LO limites=62	w los limites=62
j con tres=-62	p PERDON PORQUE PASAR=62	p PORQUE PASAR COSA=62	k EL OTRO $=-62	k -je COMPARA -sí $=-62	k COMPARA -sí $=-62	w que sí $=-62	j que casi=62	p VER SEXO=62	j para decirtelo=-62	m -ra decirtelo=-62	w para decirtelo=-62
k -do _ -de=-62	m COMPARA esta=-62	j diga que=62	m perdi $=62	w perdi $=62	s parto=-62	w parto=-62	j no decidi=-62	j con pregunta=62	w con _ pregunta=62	k ^ LO SEXO=62	k SE COMPARA SER -or=-62
w ^ _ telefono=62	k TU -go LO=-62	k ME -as $=62	p LO QUERIA NO=-62	j soy el=62	m EL pasado=62	w el pasado=62	k NO _ SOLO=62	p PERO PORQUE TU=62	p VIDA YO ME=62	s prima=62	p COMPARA LO SEXO=62
j siento lo=62	k -ro _ -ta=62	k LO COMPARA -ce=-62	p EL JUEGO=-62	k EL PORQUE $=-62	m SER mentira=-62	j hiciste para=-62	k HACER NO -ra=-62	k HACER _ -ra=-62	k NO HACER NO -ra=-62	k TU NO HACER NO=-62	w hiciste _ para=-62
w hiciste nada para=-62	p ME COMPARA VOY=-62	p LO JUEGO SER=-62	j veces y=-62	j la idea=62	w ^ llegue a=-62	k ^ _ SEXO=62	j ya el=62	k QUIZA=62	j que poco=62	w , _ disculpo=62	w , me disculpo=62
k TU -as -y=62	k -en TODOS=62	m -en otra=-62	w en otra=-62	k TODOS _ -ho=-62	p EL OTRO MENTIR=62	p HABER COSA=62	w a _ cuarto=-62	k QUIZA _ QUIZA=62	s lleve=-62	w lleve=-62	k SER _ -to=-62
k LO HABER -do $=-62	k -y NO ELEGIR=62	j haber el=-62	p QUIZA SER LO=-62	k ^ HABER SER=62	k EL -je COMPARA SER=-62	j viste lo=62	j no sin=-62	j siempre como=62	m -ra el=-62	m -io otra=62	w ^ _ sido=62
j a siento=62	k -ti LO=-62	k COSA PORQUE=62	p TU COMPARA OTRO=-62	j caja de=-62	m caja -de=-62	s caja=-62	w caja=-62	w caja de=-62	k HABER -do -a=62	k ^ ME -ba=-62	k -de _ -ne=-62
k -y _ -de=62	k -do _ QUIZA=-62	p TU COMPARA ME=-62	p COMPARA EL COSA=62	k -de _ $=62	m SI no=62	w si no=62	k -vo $=62	m -vo $=62	j no conte=62	p PASAR TODOS LO=-62	p EL NO TU=62
k -as _ ESTAR=-62	w el _ con=-62	j mala racha=-62	k ERROR -ha=-62	m ERROR racha=-62	m mala -ha=-62	s racha=-62	w mala racha=-62	w racha=-62	w dia _ el=-62	k ^ -ro COMPARA=62	j que sentir=62
p LO COMPARA SENTIR=62	k -ar _ COMPARA=62	k -me FRIO=-62	k TU -me FRIO=-62	m llame FRIO=-62	j llegue tarde=-62	j tarde a=-62	j el tema=62	m EL tema=62	w el tema=62	p VIDA EL COMPARA=-62	p SEXO EL LO=-62
k PERO -a EL COMPARA=62	w pero _ el=62	w pero a el=62	k COSA ERROR=62	m COSA mal=62	p LO YO=-62	j fue antes=62	m fue -es=62	w fue antes=62	w fue antes de=62	w segunda _ $=-62	k -en TU=-62
j y yo=-62	m ESTADO te=62	w no _ te=62	p COMPARA EL VOY=-62	j no puedas=-62	j te molesto=62	m TU molesto=62	w molesto=62	w te molesto=62	k ELEGIR NO -er=-62	k ELEGIR _ -er=-62	k -te _ -a=-62
p ME COMPARA NOS=-62	m haya COSA=62	p PASAR ME NO=62	p QUIZA HABER SER=62	k -os -os ,=62	k -to , -y=-62	k -to _ -y=-62	j una yo=-62	p HABER VOY=-62	k OTRO _ EL=-62	k -il -en LO=-62	p SE COMPARA TU=-62
j miedo eso=62	j a hermano=-62	p SENTIR NO COMPARA=-62	p NO VOY=-62	k -ce ERROR $=62	w hice mal $=62	p COSA YO=-62	p YO SE COMPARA=62	k -de -lo=-62	m de -lo=-62	j por estar=-62	k -a -en COMPARA=62
w a alguien que=62	p NO QUIZA NO=62	j cualquiera habria=62	j vendi y=-62	p LO TODOS SER=62	k TODOS _ PORQUE=-62	p LO NO ELEGIR=62	k LO _ -go=62	k -ho _ NO=-62	p HACER SE=-62	k -te -a LO=62	p LO NOS ELEGIR=-62
k -un -ar=62	m un -ar=62	k -y SER=62	m y SER=62	j sabia como=62	k SER _ -sa=62	p NO ESTAR LO=62	s papas=62	w papas=62	k ME -ue=-62	m me -ue=-62	k EL -in -de=-61
w el fin de=-61	m caido $=61	s caido=61	w caido=61	w caido $=61	k LO _ -la=61	p SOLO SER NO=61	j para dije=-61	p CONFIANZA CONFIANZA=-61	j que estuve=-61	s decir=-61	p SE ME NO=-61
j a ir=61	p COMPARA COMPARA SEXO=-61	k SOLO _ -as=61	k -do _ COMPARA=-61	j con tenia=61	m noche -y=61	w noche y=61	k LO PORQUE SER=-61	k , LO NO=61	k , LO NO SER=61	w por _ no=61	k -a MENTIR $=61
p QUERIA ME LO=-61	j con delante=-61	j hablando de=61	k SOLO -en LO=61	j de raya=61	j la raya=61	k -de LO -ya=61	k -de _ -ya=61	k LO -ya=61	k PASAR -de LO -ya=61	m LO raya=61	m la -ya=61
s raya=61	w de _ raya=61	w de la raya=61	w la raya=61	w raya=61	k -y LO -ce -ra=-61	j de mis=61	p YO VOY=-61	j crees que=61	m crees COMPARA=61	w crees que=61	m mire EL=61
p COSA COMPARA LO=-61	j si casa=61	w paginas=61	j culpa el=-61	p ESTAR LO HABER=61	k SER _ -ta=61	k TU _ -an=-61	k NO _ -y=-61	k -as _ $=61	k -de ME -do $=61	p PERO SEXO=-61	k ^ LO PORQUE=-61
j un dia=61	k -de SER=61	j no pedir=61	w , _ menti=-61	w , te menti=-61	k LO _ -a=-61	k PASAR -do -da=61	k -ra -da=61	j vi y=-61	j ella una=61	w salio _ $=61	k LO ESTAR -do=61
p ME LO COMPARA=-61	k , _ COMPARA=61	m ti TU=61	w a ti te=61	w ti te=61	m tenias -ho=61	w tenias _ a=61	w tenias derecho=61	w tenias derecho a=61	k -a ME OTRO=-61	w celos=-61	k COMPARA -sí ,=61
w que sí ,=61	j veces que=61	w sabes _ que=61	m hoy ME=-61	j deje el=-61	k COMPARA -te -do=61	s parte=61	p PASAR COMPARA COSA=61	k VIDA SE PASAR -do=61	j se decisiones=61	j se tomaron=61	j tomaron decisiones=61
m SE tomaron=61	w se tomaron=61	k LO ELEGIR YO=-61	j antes las=61	w antes _ las=61	w antes de las=61	p TODOS TU ESTAR=-61	j sabia a=61	j el abuela=-61	k ^ TENER -un=-61	j es has=61	j que delante=61
p SOLO PASAR NO=61	j era por=61	w ^ la cosa=61	p JUEGO COMPARA SER=61	p LO TU LO=-61	k -po ,=-61	m -po ,=-61	m tiempo ,=-61	w tiempo ,=-61	p SI JUEGO=-61	j te pedi=-61	m TU pedi=-61
w te pedi=-61	w mal _ que=61	j estaba haciendo=-61	j que haciendo=-61	w estaba haciendo=-61	p JUEGO TU VIDA=61	k -de LO JUEGO=61	k PORQUE SI NO=-61	p PORQUE SI NO=-61	m ya -ia=-61	k -do -no $=61	p COMPARA COSA COMPARA=-61
p ESTAR COMPARA COMPARA=61	p COMPARA PORQUE LO=61	k ME _ HABER=-61	k COPAS SE=61	m COPAS se=61	p COPAS SE=61	p TU ME EL=-61	m fue MENTIR=61	m que -te=-61	k -de -no $=-61	k -ra -er=-61	m para -er=-61
p LO TODOS PORQUE=-61	j dejaba de=61	j no dejaba=61	m NO dejaba=61	m dejaba -de=61	w dejaba de=61	w no dejaba=61	w no dejaba de=61	p VOY MENTIR EL=-61	w menti _ lo=-61	k -ue _ VIDA=-61	k SE -on LO=61
m en -na=61	j tu nadie=-61	j digo porque=-61	p NO JUEGO LO=-61	k ^ -do -te=-61	k ^ -te -un=61	p SI COSA TU=61	p YO LO MENTIR=-61	p ME COMPARA VIDA=-61	k -ve -a=-61	m -ve a=-61	p TU NOS ME=61
j lo hubieras=61	k LO SUBJ=61	m LO hubieras=61	m lo SUBJ=61	w lo hubieras=61	p LO ESTADO NO=-61	k -na LO=61	p NOS ESTAR=-61	j me cubrio=-61	m ME cubrio=-61	w cubrio=-61	w me cubrio=-61
j no su=61	k COMPARA NO EL=-61	w que _ le=-61	w que no le=-61	w ^ _ como=61	j sabia te=-61	p NO YO NO=61	j de alquiler=-61	w de _ alquiler=-61	w de el alquiler=-61	k -es -er $=-61	k LO -es -er=-61
k LO -es -er $=-61	k SI LO -es -er=-61	m -on la=-61	j dije te=-61	m pase -un=-61	w pase un=-61	p ME YO COMPARA=-61	p QUIZA NO ME=-61	j en algun=61	m -en algun=61	w en algun=61	w , _ ni=61
j la el=-61	s hogar=61	w hogar=61	m SER para=61	m -de una=61	j te perdon=61	k NO -do ME=-61	m NO cuando=-61	j siento mucho=61	m siento -ho=61	w siento mucho=61	j deje me=-61
k PORQUE FRIO=61	j no ella=61	k ^ QUIZA -te=-61	p SER ME HABER=-61	m ti -y=61	w ti y=61	k ^ -me LO=-61	p OTRO TU TU=-61	p COMPARA TU QUERIA=61	p SUBJ COMPARA NO=61	w y te pedi=-61	w que me habia=-61
j ella yo=61	k PERO TU=61	k ESTADO $=61	m ESTADO $=61	j el falta=-61	j el haga=-61	j tiempo falta=-61	j tiempo haga=-61	k -po COMPARA -ga=-61	k -po COMPARA -ga -ta=-61	k -po _ -ga=-61	k EL -po COMPARA -ga=-61
w tiempo _ haga=-61	w tiempo que haga=-61	p TU PASAR PORQUE=-61	p TENER EL=-61	k -vo ,=61	m -vo ,=61	k -en ME COSA=61	p COMPARA TU ELEGIR=-61	w drama=61	j que con=-61	j lo me=61	j la de=-61
p COSA SER TU=-61	p NO ME ERROR=-61	m ESTAR en=-61	m me LO=-61	w ^ _ siempre=61	w ^ no siempre=61	k -te _ VOY=-61	w no _ bien=-61	k EL -te $=61	k LO COMPARA TU -te=-61	m fue -a=61	w fue a=61
k MENTIR -te=-61	m TU nunca=61	j para nada=61	p TENER COMPARA COSA=61	j enero te=-61	k -ro TU=-61	m -ro te=-61	m enero TU=-61	w ^ _ enero=-61	w enero te=-61	k ^ NO -ba=61	j si no=61
k SER _ -so=-61	j verdad es=-61	m ERROR de=61	p LO TENER NO=61	j a mandar=-61	m -a mandar=-61	m mandar LO=-61	w a mandar=-61	k -y _ -da=-61	k COMPARA HABER -ho=61	j con quien=61	p ME JUEGO VOY=-61
k SER SENTIR=61	m es SENTIR=61	j a salir=61	m -a salir=61	w a salir=61	k ^ -te -a EL=61	w ti y a=61	k -je ESTADO=-61	k ^ TU -se=-61	j que hermana=-61	k ERROR _ NO=61	m para ME=61
w para mi=61	p TU PORQUE PERDON=61	j el me=61	k EL -ma $=-61	m -ar porque=-61	j banco de=-61	k TODOS EL TODOS $=61	m las JUEGO=61	j hecho cosas=61	j a una=-61	j escondi no=61	w ^ no soy=61
j con con=-61	k PORQUE -do=61	w en _ que=61	j y aun=-61	k -y -un -si=-61	k -y _ -si=-61	m -y aun=-61	w y _ asi=-61	w y aun=-61	w y aun asi=-61	k -ra -de=61	j fue momento=-61
j con te=61	k -uy ESTADO=-61	m muy ESTADO=-61	p COMPARA EL SE=61	s toman=61	w tomando=61	k NO PASAR EL=61	p ESTAR VIDA ESTAR=-61	p COMPARA EL ELEGIR=-61	p LO SE NO=61	s como=61	w como=61
k -do COMPARA=-61	p COMPARA SI LO=-60	m -pi la=-60	w rompi la=-60	w en _ cosas=60	w ^ siento mucho=60	k -as -as $=-60	p PERDON COSA LO=-60	k ^ PERDON SI TU=60	k -so _ -es=-60	k -re -os=60	m sobre -os=60
k -te _ SI=-60	j con yo=-60	s minut=-60	w ^ _ dejaste=60	p TU QUIZA COSA=-60	k SI -go=-60	k ^ SI -go=-60	m si -go=-60	j te cuarto=60	k SI SER=-60	m si SER=-60	p SEXO COMPARA ME=-60
p TU EL VIDA=-60	p NO SE YA=-60	k , -si COMPARA NO=60	k -si COMPARA NO=60	k -y EL -je=-60	j de fin=-60	w el _ por=-60	j que ahora=-60	j porque te=-60	p SER SER TODOS=60	p YO NO EL=60	k -io -en=60
m -io en=60	k -ia -ar=-60	m podia -ar=-60	p EL ME EL=-60	p TU MENTIR SE=60	w con _ ,=-60	j que iba=-60	k LO -sa -y=-60	m COMPARA fuera=60	w que fuera=60	k -a LO -to=-60	k -lo _ NO=60
m -do que=-60	w pasan=60	j a mientras=-60	j por favor=60	k -or -or=60	m -or favor=60	m por -or=60	s favor=60	w favor=60	w por favor=60	j quien yo=-60	p SENTIR ESTADO=60
j estas la=60	k ME -ra ,=-60	j te nunca=-60	p NO NO NO=-60	p SI TU=60	m PORQUE sabia=60	j te mitad=60	p SI SUBJ SOLO=60	j dejaste de=-60	p PASAR MENTIR COMPARA=-60	k -ra -on=-60	k ^ -ue LO=-60
k -ia TODOS=-60	s exist=60	w mas _ a=60	j el malo=60	k ME _ -y=-60	k -se EL=60	m -se el=60	j el resultado=-60	m EL resultado=-60	w el resultado=-60	w resultado=-60	m -te meses=-60
p COPAS NO SER=60	k -es -me LO=-60	k -es -me LO COMPARA=-60	k -me LO COMPARA=-60	k ^ -es -me=-60	k ^ -es -me LO=-60	w decirte _ que=-60	p YO CONFIANZA=-60	p YO LO CONFIANZA=-60	k EL _ QUERIA=60	j razon que=-60	j sobre tu=-60
p COMPARA TU NOS=-60	k COMPARA PASAR SER=60	k COMPARA PASAR SER COMPARA=60	k LO COMPARA PASAR SER=60	k PASAR SER=60	k PASAR SER COMPARA=60	m PASAR es=60	p EL VIDA NOS=-60	k -ar -en=-60	m TU hayas=60	w que te hayas=60	w te hayas=60
j estabas la=-60	j alguna la=60	p PASAR SER TU=60	j me tengo=60	j te el=-60	k -en _ ,=-60	p COSA COMPARA HACER=60	p COSA HACER=60	p TODOS SER LO=60	j enteraste por=-60	k TU -te -or=-60	k ^ TU -te -or=-60
m enteraste -or=-60	w enteraste por=-60	w te enteraste por=-60	p VER EL EL=-60	j preguntaste y=-60	m tenido ME=60	w ^ _ tenido=60	m como -as=60	p YO SER=-60	j la razon=60	j un una=-60	w que _ hayas=60
p VER TU COMPARA=-60	p COMPARA QUIZA HABER=60	j verdad que=-60	k -te LO -de EL=-60	p EL SE COMPARA=60	k -ar -un=60	m -ar un=60	m ^ fue=60	w ^ fue=60	k -bo=60	p VER ME TU=-60	j desde antes=-60
w desde antes=-60	w mejor _ $=60	p COMPARA ESTAR TU=60	w tiene _ $=60	p SE TU TU=60	w te _ para=-60	p EL VER SER=-60	p JUEGO COMPARA JUEGO=60	j no tan=60	k -de LO -ra=60	p SI NO SOLO=60	m veces COMPARA=-60
w las veces que=-60	w veces que=-60	p NO MENTIR LO=-60	k COMPARA ME -ra=60	j lo escribi=-60	k LO HACER=60	k EL -al NO=60	k -en _ -to=60	k -se _ $=-60	p YO COMPARA SOLO=60	p ME VER MENTIR=60	k ME HACER $=-60
p COMPARA PERDON TU=60	w a mi hermano=-60	k -lo , TU=60	p EL SI ME=-60	k COMPARA _ VOY=60	j el garaje=-60	m EL garaje=-60	s garaj=-60	w el garaje=-60	w garaje=-60	p YO TU COMPARA=-60	j y ahora=-60
j habia dejado=-60	w habia dejado=-60	k PERDON -y NO=-60	j de familia=60	j lunes y=-60	m primero $=60	w primero $=60	k -on _ ME=-60	j le madre=-60	k ^ NO ME=60	k -os -ra=-60	k -no _ -or=60
p SI TU QUERIA=60	m -de esa=-60	w de esa=-60	j te sola=-60	k NO PASAR ME=60	j medida que=-60	s medid=-60	w medida=-60	k -na _ -uy=60	w una _ muy=60	p EL VOY NO=-60	k -na TU=-60
m -na te=-60	w de _ de=60	j que otra=60	m termino $=60	w termino $=60	s poco=60	w poco=60	j las pruebas=-60	m LO pruebas=-60	w las pruebas=-60	k NO SER -na=60	w podria=60
p SER LO NOS=60	k -es COMPARA TU=60	j yo hice=-60	p COSA COMPARA NO=60	m MENTIR las=-60	w errores=60	j tres te=-60	k -en LO -ca=60	j podia a=-60	j padre para=-60	k -se _ VIDA=-60	p SER YO EL=60
w pelea=-60	j el sabes=-60	w ^ era una=60	w algo para=60	k ^ SOLO SER=60	j un otra=-60	m , siempre=60	w , siempre=60	m -do nada=60	k -te -un -no=-60	k MENTIR -or ME=-60	j tu y=-60
j por cualquier=60	m -or cualquier=60	w por cualquier=60	p NO ME TU=-60	p COMPARA NO EL=-60	k -de LO COMPARA=60	p CONFIANZA NO SOLO=-60	s error=60	j casa que=-60	w para _ y=-60	k PORQUE _ SENTIR=60	k -va -a SER=-60
k -va _ SER=-60	k -te _ -os=-60	k -je COMPARA TU LO=-60	p PORQUE YO LO=-60	p VIDA YO NO=-60	j he el=-60	w he _ el=-60	w de _ casa=60	w de la casa=60	p TU TU NOS=60	p PERDON EL ERROR=60	k , YO NO -ia=60
m trabajo ME=60	w el trabajo me=60	w trabajo me=60	k , PERO SI=60	k PERO SI=60	m PERO si=60	m pero SI=60	w , pero si=60	w pero si=60	m algo COMPARA=-60	p VOY LO TU=-60	p COMPARA LO PORQUE=60
k TU -na=-60	m tu -na=-60	j cosas como=-60	k VIDA _ -do=60	s saque=-60	w saque=-60	j de golpe=-60	k -de -pe=-60	m -de golpe=-60	m de -pe=-60	w de golpe=-60	k -de SOLO=60
m de SOLO=60	k PORQUE ESTAR=60	k -te -a ME VIDA=-60	p ME VER EL=-60	p NO SER SER=-60	m LO situacion=-60	k -on TU=60	m con TU=60	j hice algo=60	m -ce algo=60	w hice algo=60	p TU MENTIR COMPARA=60
j encima de=-60	p SEXO NO LO=60	s ciert=59	j la alguien=-59	j a cuando=-59	k SE _ SENTIR=59	p SE SENTIR SENTIR=59	j sabes no=59	w llamado=59	w ^ _ disculpas=59	p OTRO TU PORQUE=-59	k PERDON -te MENTIR=-59
k ^ PERDON -te MENTIR=-59	j en casa=59	j le lo=-59	k COMPARA _ ELEGIR=-59	m tu JUEGO=-59	s ocurr=59	p TU NOS COMPARA=59	j era la=59	p PASAR COMPARA=59	w los _ y=-59	w no _ tan=59	w yo _ en=-59
p LO ERROR YO=-59	j tu dije=-59	k NO -es COMPARA=-59	p TU EL PASAR=59	p TODOS ERROR=59	p FRIO LO PORQUE=59	p TU FRIO=59	k LO -os -os=-59	j con mia=-59	p LO ME SER=59	k EL _ -as=-59	k -do -as $=59
j yo segui=-59	j era ella=-59	p ME JUEGO TU=59	j contigo a=-59	w estas _ $=-59	m mas $=-59	w mas $=-59	j si mas=59	k LO -je $=59	w lo dije $=59	k -te -to=-59	k COMPARA -ia $=-59
k ^ LO ESTADO=59	j a persona=-59	j te dije=-59	k NO SER -il=59	k NO _ -il=59	p SER COMPARA JUEGO=-59	p QUIZA NO TODOS=59	j casino no=59	p COMPARA YO ESTAR=59	j bese en=-59	p MENTIR PORQUE NO=-59	k -y -on EL=-59
w y con el=-59	k LO -os -de LO=-59	j los lado=-59	k -ia _ SI=59	p PERDON SER TU=59	p COMPARA EL COMPARA=-59	j me mejor=59	k LO _ MENTIR=-59	p PORQUE NO=-59	j razon me=-59	j ella se=59	k , -y TU=-59
p ME VER COSA=-59	m YO lo=-59	w y yo lo=-59	w yo lo=-59	j a seis=-59	k -ce LO COMPARA=59	k -y PORQUE=59	m y PORQUE=59	j vi la=-59	k -en LO -as=59	p COMPARA ME ELEGIR=-59	j son los=59
j le desde=-59	p SI COSA EL=59	k -un -es=-59	m un -es=-59	k -de _ -do=-59	j sí quien=59	p SER CONFIANZA NO=59	j con una=-59	p LO COMPARA PERO=59	k -ir COMPARA LO=59	k SEXO _ SER=59	m perdon -or=-59
w perdon por=-59	j sido que=59	p VOY COMPARA EL=-59	p EL PASAR PORQUE=-59	j la aposte=-59	j como un=59	j el hablar=59	p SI SER COMPARA=-59	j hombre con=-59	m hombre -on=-59	w hombre con=-59	p FRIO MENTIR=59
j cama y=-59	m cama -y=-59	w cama y=-59	w no con=59	j tenia y=59	m escribia -de=-59	w tus _ ,=59	p EL COMPARA PERO=59	k QUIZA _ $=59	k LO COMPARA -ia=59	p NO LO HABER=59	j pediste la=-59
k SUBJ _ SOLO=59	j mi nada=-59	k COMPARA _ -go=59	j una porque=-59	k , PERO -a=59	k PERO -a=59	m PERO a=59	p COMPARA YO=-59	k COMPARA SER -de=-59	w que era de=-59	p TU PERO NO=-59	m ^ despues=59
w ^ despues=59	w ^ despues de=59	k VOY _ EL=-59	m -de un=59	j la prueba=-59	w prueba=-59	j borre el=-59	k TU NO SE=-59	w porque ella=-59	k -da QUIZA COMPARA -as=-59	k ^ SI TU LO=59	p SOLO QUIZA=-59
s abrig=-59	w ^ _ tenia=-59	j una el=59	j menti por=-59	k -os -es -de=59	p EL MENTIR YO=-59	w sobre=-59	k -ra -y ESTAR=-59	m -sa no=59	w esas _ $=59	p YO TODOS=59	w tenias _ $=-59
j nuestros amigos=-59	k -a NOS OTRO=-59	k NOS OTRO=-59	m NOS amigos=-59	m nuestros OTRO=-59	w a nuestros amigos=-59	w nuestros amigos=-59	p PERDON FRIO TENER=59	k TU -re -a=-59	p TU HACER=-59	j no explico=59	k -es COMPARA -ce=59
k -es _ -ce=59	k COMPARA -es COMPARA -ce=59	m deje LO=-59	j venia de=59	p HABER SEXO=-59	k -go ,=-59	m -go ,=-59	k QUIZA _ SOLO=59	m ^ nada=-59	w ^ nada=-59	j lamento el=59	k PASAR -na=-59
m PASAR una=-59	j nombre la=-59	k -ie LO JUEGO=-59	k -ie _ JUEGO=-59	k ^ -ie LO=-59	k ^ -ie LO JUEGO=-59	m ^ vacie=-59	w ^ vacie=-59	w ^ vacie la=-59	k -te _ -sa=-59	w cada _ $=59	p EL VIDA VOY=-59
j bese a=-59	p NOS LO NO=-59	w me _ mi=59	j siempre con=59	j tambien de=59	k ^ -ia -de=59	k -en _ -po=-59	k TU -do EL=-59	p TU SENTIR TODOS=59	p ELEGIR TU COMPARA=-59	m ^ puede=59	w ^ puede=59
k NO LO -es=59	k LO -ra -on=-59	k -as -da=59	k ^ NO=-59	m ^ NO=-59	p ME TODOS TU=59	k -es TU=59	j las con=-59	k LO MENTIR -or=59	m escondi -or=59	w escondi por=59	w lo escondi por=59
w a _ amiga=-59	j mientras tu=-59	j mi cuenta=-59	w sabes lo que=59	k -go -de=59	k COMPARA -ro=59	m que -ro=59	p EL NO ELEGIR=59	w mirado=59	j tu sí=59	k -es -de -ar=-59	p EL NO PASAR=-59
j mi habria=-59	k COSA SOLO $=59	j mensajes de=59	k LO JUEGO -en=-59	w mirar=59	p SI TU COMPARA=59	j y alguien=59	m hubo COSA=59	j me pase=59	m ME pase=59	w me pase=59	j tienes todo=-59
k EL -ho -de=-59	k TODOS EL -ho -de=-59	m derecho -de=-59	w derecho de=-59	w el derecho de=-59	w tienes todo=-59	w tienes todo el=-59	p SER ELEGIR ME=-59	p LO EL OTRO=-59	j a diez=-59	j la por=-59	s habri=59
k EL JUEGO=-59	m el JUEGO=-59	k ELEGIR ELEGIR=-59	k -oz=59	p SE ME PORQUE=59	k -y _ ELEGIR=59	j te siento=59	m ME fuera=59	w me fuera=59	w ^ le pedi=-59	j y falsifique=-59	s falsi=-59
w falsifique=-59	j juego a=59	j me tiempo=-59	k NO -te EL=59	p SUBJ PORQUE=59	p ERROR TU PERDON=59	p SE LO CONFIANZA=59	k NO _ NOS=-59	k LO TU $=59	j en esto=59	p TU SEXO LO=-59	p CONFIANZA VIDA=-59
j digo el=-59	p MENTIR HACER=-59	m el TU=-58	k NO _ TODOS=58	s acept=58	j me hablar=-58	w mi parte $=-58	p MENTIR EL COMPARA=-58	m cosa COMPARA=58	w cosa que=58	w sospechar=-58	w que _ ser=58
w ^ _ sabes=58	w nuestro=58	j se limites=58	m las -as=-58	j me habria=-58	k EL _ SOLO=58	w volvi _ el=-58	p MENTIR NO COMPARA=58	k VOY NO=-58	k -ia _ -lo=58	j por demas=58	w por _ demas=58
s plato=-58	w hice dano a=-58	k -on _ -no=-58	k ^ LO COMPARA=-58	k PORQUE _ -do=58	p MENTIR COSA COMPARA=-58	j se confianza=-58	m en -as=58	p JUEGO COMPARA TU=58	w las _ las=-58	k -ba -lo=-58	k -ba -lo $=-58
m -ba contartelo=-58	w un _ ,=58	j que secreto=-58	s llego=58	w llego=58	m confianza -y=-58	w confianza y=-58	k COMPARA -ia -y=-58	m es TU=-58	k -da _ VOY=-58	j para en=-58	m dije -a=-58
w dije a=-58	j porque como=58	p SENTIR TODOS=58	p LO COMPARA PASAR=58	k -os -a -ia=58	k MENTIR _ -a=-58	j vengo de=58	k ^ -go -de=58	m ^ vengo=58	m vengo -de=58	s vengo=58	w ^ vengo=58
w ^ vengo de=58	w vengo=58	w vengo de=58	k -te _ YO=58	w que tengo=58	j el aborto=-58	p SOLO COMPARA SEXO=58	p TODOS LO MENTIR=-58	j mal siento=58	p HABER NO SOLO=58	k COMPARA NO -as COMPARA=-58	p COMPARA HABER MENTIR=-58
p TENER LO VIDA=58	j que hiciera=58	w hiciera=58	m que TODOS=-58	j dije las=-58	j por celos=58	m -en apuestas=-58	m en JUEGO=-58	w en apuestas=-58	j me por=58	k -or ME -te=58	p COMPARA ME OTRO=-58
m la -ve=-58	j que dano=-58	p TENER QUERIA=58	w te _ si=58	j nada esto=-58	k -te -na=-58	m -te una=-58	k SER _ -da=-58	k EL _ COSA=-58	j ahora te=58	p PORQUE VER=-58	p SOLO SER LO=-58
m he -do=58	m mensajes $=58	w mensajes $=58	k TENER _ -on=58	k CONFIANZA , NO=58	k LO CONFIANZA , NO=58	k SOLO -do $=58	w ^ _ pague=-58	k -do -te COMPARA=-58	k -as LO=-58	k PERDON -or TODOS LO=58	k SI ME -es=58
p PORQUE ME COMPARA=58	m pero LO=58	k NO _ -an=58	p LO LO LO=-58	k EL -so=-58	k YO=-58	s yo=-58	w yo=-58	k ^ LO -ve=-58	j por perdon=58	p SI SENTIR ME=58	j rompi yo=-58
k -pi YO=-58	k LO -pi YO=-58	m -pi yo=-58	m rompi YO=-58	w la rompi yo=-58	w rompi yo=-58	k COMPARA HACER=-58	m que HACER=-58	k -le _ NOS=-58	j el con=-58	p EL SER EL=58	p SE SEXO=-58
k LO -es -y=-58	s hecha=-58	w tenia _ de=58	w es lo que=-58	p LO YO HABER=-58	p SEXO YO=-58	m los -os=-58	p NO TENER=-58	p PERDON TODOS EL=58	k LO _ -si=58	w lo _ asi=58	k -as YO MENTIR=-58
k -de VIDA $=-58	k TU _ -el=58	j pero se=58	p PERO SE=58	k EL _ -no=-58	p PERO TU SER=58	p SI ERROR=58	p JUEGO PORQUE=58	p VIDA ME YO=58	j disculpas que=58	k -es -me=58	w me _ la=58
w noche=-58	m les -je=-58	w y _ mentira=-58	j que ano=58	w es _ ,=58	w te _ sentir=-58	s trago=58	k -ta _ -de=58	k TU -ie=-58	m te -ie=-58	k -de LO -te=58	k PASAR -te=-58
k LO -ta $=-58	p NO SENTIR LO=58	k -ia _ ELEGIR=-58	j se conte=-58	w se _ conte=-58	j asi lo=-58	w tanto _ $=58	k COMPARA -ir COMPARA=58	j de una=58	k -je COMPARA SER -na=-58	j en garaje=-58	w en _ garaje=-58
w en el garaje=-58	k COMPARA ELEGIR=58	m que ELEGIR=58	j cosas que=58	j en es=-58	s posib=58	p LO ESTADO LO=58	j algo te=-58	p COMPARA NO JUEGO=-58	j te voy=-58	p OTRO NO=58	j en donde=58
p COPAS SER=58	k -en -do=58	p PERO PASAR=58	w de _ meses=58	w a esto $=58	m COMPARA eres=58	w que eres=58	w querias=58	w ^ _ amor=58	j esto habria=58	m esto -ia=58	w de esto habria=58
w esto habria=58	p NO PORQUE HABER=58	k ^ ME -je=58	m me -je=58	k SER _ -on=58	k LO -ha=-58	m la -ha=-58	j di el=-58	p ESTAR ERROR LO=58	k MENTIR -on EL=58	k ^ _ -ba=-58	k COMPARA -te LO=58
j si ver=-58	j la caja=-58	m LO caja=-58	w la caja=-58	w la caja de=-58	k SENTIR , NO=-58	j preguntaste te=-58	j por calle=58	k -on PORQUE=-58	k -na QUIZA $=58	j vos que=58	p PASAR EL SER=-58
k PASAR MENTIR $=58	j me sabia=-58	w deudas=-58	p PORQUE CONFIANZA=-58	p PERDON LO=58	j solo nos=-58	k LO -to=58	p COMPARA ESTAR VIDA=58	m era PORQUE=58	p VER TODOS=-58	j el camino=58	w camino=58
p SI SER NO=58	j quieras la=-58	k -un -so $=58	p JUEGO LO ME=-58	k -ta SER=-58	w lo _ la=-58	p TU VOY NO=-58	p COMPARA TU ERROR=58	p EL SE CONFIANZA=58	j una mentirilla=58	w una mentirilla=58	p SER ELEGIR LO=-58
k NO VOY -a -te=-58	k VOY -a -te=-58	p TU COMPARA TODOS=58	p PASAR PASAR EL=-58	j lo madre=58	k ELEGIR PORQUE=58	m ELEGIR como=58	m sabia PORQUE=58	w sabia como=58	p TODOS COMPARA NO=58	w tu _ y=-58	j las el=-58
k -or -da=58	m por -da=58	w lo _ y=-58	p YO LO TU=-58	p TU PORQUE COSA=58	k -ar EL=-58	m -ar el=-58	k ME SER -on=-58	m fui -on=-58	w fui con=-58	w me fui con=-58	p NO EL OTRO=-58
k -de LO -da=-58	s mierc=-58	w miercoles=-58	j me hizo=-58	j hermana lo=-58	k -ue _ ,=58	j te eran=-58	k -as -as -y=58	j falta de=58	k LO SOLO=58	p EL TU TU=-58	j mayo y=-58
j dio y=58	w algo _ lo=58	w algo de lo=58	m me PASAR=58	k SE _ -as=58	w no es la=58	k -de NOS SEXO=-58	p NOS SEXO ME=-58	w ^ _ solo=-58	k TU MENTIR -re LO=58	j amistad se=58	m LO amistad=58
w la amistad=58	p NO PASAR SER=-57	j no porque=57	p LO TODOS COSA=57	k SI TU -as -a=57	p SI SENTIR PERDON=57	p ME OTRO LO=57	j tu correo=-57	m TU correo=-57	w tu correo=-57	p EL LO VOY=-57	m te -do=-57
m parte $=-57	w parte $=-57	p LO PERDON SI=57	p PERDON LO PASAR=57	p PASAR YA=-57	p LO SER YO=-57	j en hice=-57	j lo pediste=-57	k -on ERROR $=57	p TODOS LO QUIZA=57	k -on -ro=-57	p NO FRIO LO=-57
m dinero PORQUE=-57	j cosa se=57	k LO -ra=-57	j a nunca=57	k NO -di -a=57	m NO aprendi=57	j que tus=-57	k , PERO TU NO=57	p TU SOLO COMPARA=-57	k LO -co $=-57	p TU TU FRIO=-57	m numero -y=-57
w numero y=-57	s sino=57	w sino=57	k -y -to $=-57	k -te _ -ar=-57	w de _ vida=57	p NO EL NO=57	j dinero y=-57	p COMPARA COMPARA EL=-57	j el dia=-57	k YO _ $=57	w yo _ $=57
k -na JUEGO=57	m una JUEGO=57	j banco la=-57	p SER SOLO=57	m sabes COMPARA=57	w sabes que=57	w dije _ la=-57	s bien=57	w bien=57	k VOY -a EL=-57	k -er PORQUE=57	m -er como=57
k TU , -y=-57	j ver mi=-57	k -a -er -a ME=-57	k -er -a ME=-57	w a ver a=-57	w ver _ mi=-57	w ver a mi=-57	j en no=57	j ya estaba=57	w contara=57	p PORQUE ME ESTAR=-57	k TU -ba=-57
k -es _ MENTIR=-57	j hice en=-57	k -ra -do=-57	m ME hizo=-57	w me hizo=-57	k ^ _ -ho=-57	j ser fiel=57	m SER fiel=57	s fiel=57	w fiel=57	w ser fiel=57	p EL OTRO SOLO=-57
k -ra _ SE=-57	w para _ se=-57	j perdon por=-57	j tu conte=-57	k -ui $=57	m -ui $=57	k TU LO VOY -a=-57	w te _ voy=-57	s respo=-57	p TENER LO SER=57	p SI ME PASAR=57	j si he=57
m PORQUE era=-57	j que yo=-57	k TU ERROR=57	w es algo=57	j no estoy=57	j no ser=57	k -do -a -en=57	p COMPARA YO COSA=-57	p COMPARA SOLO COMPARA=-57	k ^ -ce COMPARA=57	j que puedes=-57	p OTRO COMPARA LO=57
j en medida=57	j la medida=57	j medida en=57	k -da -en COMPARA=57	k -en LO -da -en=57	k LO -da -en=57	k LO -da -en COMPARA=57	m LO medida=57	m medida -en=57	w en _ medida=57	w en la medida=57	w la medida=57
w la medida en=57	w medida _ que=57	w medida en=57	w medida en que=57	s nunca=57	w nunca=57	j para bien=-57	p TU QUIZA SENTIR=57	j me quedo=-57	m ME quedo=-57	w me quedo=-57	p LO PERDON PORQUE=57
j que tarde=57	j fue a=57	m mensaje -de=-57	w mensaje de=-57	j me poco=57	j me mentir=57	j de infancia=-57	w de _ infancia=-57	k ^ TODOS -en=57	p TODOS COMPARA QUIZA=-57	m -es la=-57	m te FRIO=-57
j despiertas a=-57	j despiertas las=-57	j te despiertas=-57	m TU despiertas=-57	m despiertas -a=-57	w despiertas=-57	w despiertas _ las=-57	w despiertas a=-57	w despiertas a las=-57	w te despiertas=-57	w te despiertas a=-57	k SOLO ESTADO COMPARA=57
k -ba _ -un=-57	k -zo -de=-57	m -zo de=-57	w pedia=-57	m ^ todo=57	w ^ todo=57	w perdido=-57	k -y _ SER=-57	p MENTIR LO JUEGO=57	k NO LO VOY=-57	k NO LO VOY -a=-57	w , _ siento=57
w , lo siento=57	w muchas=57	k -jo COMPARA NO=-57	k -jo _ NO=-57	k -ta _ COMPARA=57	j acuerdo de=57	m acuerdo -de=57	w acuerdo de=57	w me acuerdo de=57	p NO LO MENTIR=-57	j de frente=-57	j me frente=-57
j preguntaste frente=-57	k VER -de -te=-57	k VER _ -te=-57	m -de frente=-57	s frent=-57	w de frente=-57	w frente=-57	w preguntaste _ frente=-57	w preguntaste de frente=-57	k VOY _ -a=-57	p COMPARA TU EL=-57	p VOY EL LO=-57
k TU VOY -a -ar=-57	p PERO ME TU=57	j puede haya=57	j que hablara=-57	w hablara=-57	j los gastos=57	m LO gastos=57	w los gastos=57	k ^ TU=-57	m ^ TU=-57	k EL -de=-57	p TU OTRO TU=-57
p EL VIDA ME=57	j que tambien=57	p PERDON QUIZA COSA=-57	m hiciste LO=-57	j mientras los=-57	j veces te=57	k -no -il=-57	w haberlo=-57	j a uno=57	s mis=57	w mis=57	j le hice=-57
k -y COMPARA NO=-57	j hizo lo=57	p NOS NO TU=57	j les que=-57	m la -te=57	k COSA _ -en=-57	p FRIO FRIO=-57	j querias me=-57	p TODOS JUEGO LO=-57	k -de _ -io=-57	k -no SER=57	j le conteste=-57
m EL conteste=-57	w le conteste=-57	m habria COSA=-57	j como fue=-57	k TODOS _ NO=-57	w mas _ la=57	j me todos=-57	j no estar=57	p TENER LO YO=57	p COMPARA ME JUEGO=-57	j un deje=-57	k -zo _ $=57
j no hombre=57	p PORQUE ME HACER=57	p PERO COMPARA LO=57	k JUEGO COMPARA=-57	m JUEGO que=-57	p VIDA NO=57	k -ya=57	m fotos $=57	w fotos $=57	j tus en=57	k ^ -se TU=-57	w ^ use tu=-57
j de carino=57	p PASAR NO PORQUE=-57	w perdon _ la=-57	w perdon por la=-57	k -ia _ -a=-57	w te _ el=-57	m NO lo=-57	k -ia -sa $=-57	w propia casa $=-57	k -y _ ESTAR=57	w , _ el=-57	m el COMPARA=57
p SE TU=-57	k PASAR -a LO $=57	k -as -do -na=-57	k -as -do -na ME=-57	j yo ya=57	k YO PORQUE=57	m YO ya=57	m yo PORQUE=57	w yo ya=57	m sin -ir=57	w empezo=57	j mi ella=57
k -y TU LO MENTIR=-57	w acuerdo=57	k LO ME $=-57	k -en _ -zo=-57	k YO _ COMPARA=-57	w yo _ que=-57	p LO PORQUE ELEGIR=57	w ^ _ iba=57	j no leer=57	k LO -ba -a=57	k -ir -a TU=-57	p TU EL JUEGO=-57
w nunca _ que=57	w presion=-57	j el que=-57	j el lugar=-57	p LO COMPARA PERDON=57	k TU COMPARA=57	k -la ,=57	m -la ,=57	k -do _ -or=-57	k PERDON _ -os=57	p ESTAR VIDA YO=57	p ELEGIR VOY=-57
j otro y=57	k NO TU -ca=-57	k NO TU -ca -a=-57	w no te toca=-57	j y oculte=-57	p PASAR ME EL=-57	p EL SENTIR=57	p SE EL NO=57	k ^ NO PASAR NO=-57	p EL YO SOLO=57	k ME _ QUERIA=57	w viejo=57
p TENER COMPARA COMPARA=-57	j fue yo=57	p QUIZA ESTAR=-57	w bastante=57	k NO TU -es $=-57	k -ta _ CONFIANZA=57	m que COSA=57	k -y _ SEXO=-57	w quiza=-57	m SE termino=-57	w se termino=-57	k PASAR -de FRIO=57
k PERDON _ SER=57	k ESTAR -da=-57	k -re _ -ra=57	j es que=57	w ^ _ error=-57	k PASAR -ra=-57	k FRIO , -y=-57	k FRIO _ -y=-57	k -na COSA PASAR=57	k ^ -ee=57	m ^ -ee=57	w a _ hermano=-57
k HABER _ -do=-57	k -ia -en=-57	k -na _ -en=57	k ME _ NOS=-57	p YO ELEGIR LO=-57	m antes COMPARA=57	w antes que=57	p TU PORQUE HABER=57	p VIDA NOS=57	p TODOS TU ME=-56	j tu quedo=56	j enojada el=-56
j enojada tiempo=-56	j estar enojada=-56	j estar tiempo=-56	k -es ESTAR SENTIR=-56	k ^ -es ESTAR=-56	k ^ -es ESTAR SENTIR=-56	m -es estar=-56	m estar SENTIR=-56	w estar enojada=-56	w , _ delante=-56	k -y TU -me=-56	j esa que=56
j de relacion=56	j relacion yo=56	w de _ relacion=56	p PORQUE VOY LO=-56	p PASAR QUERIA=-56	k COMPARA QUIZA $=-56	w otra vez $=-56	m LO casa=56	k -de _ TU=-56	k -ir -a EL=-56	s hice=-56	w hice=-56
p LO PASAR TODOS=56	j me preguntas=56	p TU VIDA TENER=-56	k ^ -de EL=56	w mensaje _ el=-56	p SOLO ME SENTIR=-56	k QUIZA _ -or=56	j quedo lo=-56	p SOLO EL COSA=56	k COSA COSA=56	p SI NO QUIZA=-56	k ^ -ne=-56
m ^ -ne=-56	k -je COSA=56	m dije COSA=56	p SER LO JUEGO=-56	j cada el=-56	k -un _ TU=-56	m COMPARA quieras=-56	w que quieras=-56	j me falto=-56	m ME falto=-56	w me falto=-56	k VIDA _ VOY=-56
j tiene y=56	p HABER COSA COSA=56	j y invente=-56	m santa $=56	w santa $=56	m esas -es=56	p PORQUE TU YO=-56	p EL VOY ME=-56	p LO SE TODOS=56	j se dinero=56	w fue el=56	k VIDA COMPARA=-56
p VIDA TODOS LO=56	p LO SE COSA=56	p COSA COMPARA FRIO=-56	j a mi=-56	j y dio=56	s bonit=-56	p CONFIANZA LO=-56	k LO MENTIR PORQUE=56	k HABER SER -un=56	p COSA TU PERDON=56	j me creas=-56	m ME creas=-56
w me creas=-56	p PERO NO=-56	k ^ ME PASAR=56	j primera en=56	m COMPARA ni=56	w que ni=56	m cuando -as=-56	k ^ _ -se=56	p QUIZA YA=56	k -ca -a=-56	m -ca a=-56	m toca -a=-56
w toca a=-56	j que contigo=-56	m hubo -as=56	k PORQUE NO ME=-56	m -ar con=-56	p TU LO ME=-56	j si hice=56	k TU SENTIR COMPARA=56	m ME dijiste=56	w me dijiste=56	j lo mentira=-56	p TENER LO COMPARA=56
j el celular=56	m EL celular=56	w el celular=56	m -en algo=56	w en algo=56	k ME PASAR=56	j invente una=-56	k ME MENTIR -na=-56	m invente -na=-56	w invente una=-56	w me invente una=-56	k LO -di=-56
k -a LO -is=-56	k -a _ -is=-56	w a _ seis=-56	w a las seis=-56	k JUEGO _ LO=-56	j con en=-56	k COMPARA MENTIR=-56	w salido=56	k -de EL -ol=56	k -de _ -ol=56	m MENTIR la=56	k -na PERDON $=56
k ME _ -en=56	w hay _ de=56	m cosas ,=56	w cosas ,=56	m TU tampoco=56	k -ir _ LO=-56	j deje no=-56	j necesitaba un=56	m necesitaba -un=56	w necesitaba un=56	j tengo me=56	p EL NO MENTIR=-56
w es _ me=-56	w estaba en un=-56	k -un VOY=-56	m un VOY=-56	k LO -te TU=56	k ME HACER -a=56	k SE COMPARA LO=-56	s palab=-56	k COSA _ NO=56	m todo -a=56	w todo a=56	w perdio=56
k TENER PORQUE $=-56	w tenias razon $=-56	j llevo a=56	k -do _ -io=56	j tus yo=-56	s sigui=56	k EL -he NO=-56	m coche NO=-56	k ^ -go=56	m ^ -go=56	p PERDON PERO NO=56	j disculpa lo=-56
j o que=56	w el _ pasado=-56	w ^ _ sientes=-56	k ^ -ro COMPARA -as=-56	k COMPARA _ -na=-56	p ME CONFIANZA TU=56	m el $=-56	w el $=-56	k -en EL -lo $=-56	j que falle=56	k COMPARA TU ERROR=56	w que _ falle=56
w que te falle=56	p SI ME SUBJ=56	s ante=56	w ante=56	w sobre la=-56	w mis _ $=56	j siento tenido=56	j voy los=-56	p PERDON COSA COMPARA=-56	p SI COMPARA PERDON=56	m -en una=56	j fue cuando=56
p COMPARA HACER ME=-56	w estuvo=-56	k COMPARA YO TU=56	m tambien $=-56	w tambien $=-56	m nunca -te=-56	j si sentiste=56	p YO TU LO=56	w seguia _ $=-56	k -a -ir COMPARA=-56	k ^ ME -te -en=56	j me arrepiento=56
m ME arrepiento=56	w arrepiento=56	w me arrepiento=56	w y por eso=56	j que el=-56	w antes de que=56	j de hace=56	k -ia LO=56	k -te ME=56	p ESTAR ME=56	j cobarde no=-56	j una se=56
k , _ -ca=56	p SEXO COMPARA COMPARA=56	k EL _ ELEGIR=-56	p FRIO LO LO=56	p QUIZA SI=56	j que teniamos=56	j dias no=-56	p SER SER COMPARA=-56	m -on algunas=56	j de apostar=-56	m -de apostar=-56	w de apostar=-56
j hice cosas=56	w hice cosas=56	k -la -on=-56	m -la con=-56	p COMPARA COSA=56	k ^ SER -a=56	w ^ fui a=56	k ^ PERDON HABER -do=-56	w cargo=-56	k LO CONFIANZA -y=56	w lo de la=-56	s depre=56
j hubo que=56	j muy la=56	p LO MENTIR ME=-56	k LO _ -bi=-56	j es asi=56	p COMPARA ESTAR COMPARA=56	k SI SUBJ=-56	m si SUBJ=-56	p PORQUE ELEGIR LO=-56	k -os -de=56	j nadie casa=56	j cai en=56
m cai -en=56	w cai en=56	j en otro=-56	p SE PASAR JUEGO=56	p EL SER COMPARA=56	m ^ fuiste=56	w ^ fuiste=56	p OTRO EL COMPARA=-56	k -le -on=-56	m -le con=-56	p CONFIANZA NO=56	j hizo que=-56
p PERO HACER=56	k ^ TENER -ho=-56	j uno siente=56	k -no SE -te=56	w uno _ siente=56	w uno se siente=56	k ^ HABER -do=56	k -os _ -ra=-56	p HABER LO ME=-56	p COSA LO PERDON=56	m COMPARA tengas=-56	w que tengas=-56
w que tengas que=-56	j tu te=-56	j lunes a=-56	p ME SENTIR EL=-56	w te lo voy=-56	p SER EL NO=56	p SI COMPARA MENTIR=56	p TU COSA SER=-55	m anos -y=55	w anos y=55	w ^ _ pediste=-55	m aunque TU=-55
j iba saber=55	w iba _ saber=55	w iba a saber=55	j lo mayo=-55	m mayo ,=-55	w mayo ,=-55	k ^ LO COPAS=55	j te estaba=-55	j fui quien=-55	w fui _ quien=-55	w fui yo quien=-55	p NO ME PORQUE=-55
j el mientras=-55	p COSA COMPARA HABER=-55	p PERDON EL JUEGO=55	p VER TU ME=-55	j mas por=55	j te lado=-55	j en dos=55	j de solo=55	p TU LO NOS=55	p TODOS HABER LO=55	j me da=-55	k -es -de -ar $=-55
k TU -ra -y=55	k -un -po=-55	m un -po=-55	p PASAR LO TODOS=55	p NO SOLO PORQUE=55	k -lo -de LO=55	k EL -lo -de LO=55	p PERDON SI ERROR=55	s ayuda=-55	j minutos y=55	j de mismo=55	w con _ y=55
j se hace=-55	k -ti COMPARA=-55	m -ti que=-55	m prometi COMPARA=-55	w prometi que=-55	j clave y=55	p NO ME SOLO=-55	k -y _ -me=-55	p SI ME PORQUE=-55	m VER tres=-55	m tuve -as=-55	k -er _ -a=-55
j tu hubiera=-55	m -y en=55	w y en=55	m vos -as=55	j tu hermana=-55	m TU hermana=-55	w tu hermana=-55	p HACER ERROR=-55	j habria si=55	p NO EL VIDA=-55	p PERO NO ME=-55	p COMPARA COMPARA NOS=-55
p SOLO TODOS COMPARA=55	m siento SI=55	w siento si=55	k PASAR LO=55	m ella LO=55	j cuando con=-55	p QUERIA COMPARA NO=55	p QUERIA COSA COMPARA=55	p QUERIA COSA NO=55	w escribio=-55	p TODOS QUERIA=-55	w habria _ $=55
w ^ _ habria=55	w ^ no habria=55	p ESTAR EL=-55	j te disculpas=55	w te _ disculpas=55	p LO MENTIR SE=55	j viaje lo=55	j si decides=-55	k SI ELEGIR=-55	k SI ELEGIR -te=-55	m SI decides=-55	m decides -te=-55
m si ELEGIR=-55	w si decides=-55	p PORQUE ESTAR TU=55	j te donde=55	j de de=-55	p COMPARA PASAR COMPARA=-55	m con -as=-55	k COMPARA NO -es=-55	p LO CONFIANZA SOLO=55	k ^ EL -go=55	m dias ,=-55	w dias ,=-55
m SER mas=55	p LO HABER ESTADO=55	k -ca -ra=-55	j dia en=55	w las _ en=-55	w la _ ya=-55	j te seguia=-55	p EL PORQUE HABER=-55	k -en JUEGO=55	k ME -ra=55	m SOLO grande=55	k LO -ca $=-55
m alguien $=55	w alguien $=55	j la hice=-55	k COMPARA -as -de=-55	w , no era=55	j haber tu=-55	j mucho con=55	n 9=55	k ^ NO ME -te=55	m que -bi=-55	j y mas=55	j nunca tu=55
m ^ ha=55	w ^ ha=55	k -ir LO COMPARA=-55	s ganas=55	w ganas=55	j y sí=-55	k EL -do -de=-55	p NO COMPARA COMPARA=-55	k ME _ PERDON=-55	k -co ,=55	m -co ,=55	j te habian=-55
k NO _ -so=55	k FRIO , SER=55	p PERDON SENTIR LO=55	w de _ me=-55	k SE MENTIR=55	m se MENTIR=55	m quite LO=-55	j mi lugar=55	m ME lugar=55	w mi lugar=55	j paraba de=55	m paraba -de=55
w no paraba de=55	w paraba de=55	p TODOS TU EL=55	j te mis=55	k -a EL -co $=-55	m -en lo=55	j tengo y=-55	j haber ido=55	w haber ido=55	w haber ido a=55	p TU TU QUIZA=-55	m EL sobre=-55
w de el sobre=-55	w el sobre=-55	k -a -da=-55	m a -da=-55	k COMPARA -es=55	w porque sabia=55	k LO _ JUEGO=-55	p PASAR TU TU=-55	p LO TU SE=-55	k TU ME HACER=55	k TU ME HACER -a=55	k PERDON -or -er=-55
k PERDON _ -er=-55	j de fe=-55	k -de _ -fe=-55	w de _ fe=-55	p COMPARA COMPARA SOLO=-55	k -jo $=-55	m -jo $=-55	k ^ PERDON COMPARA NO=55	k -so COMPARA=55	j once y=-55	m -as tu=-55	k -je _ -os=-55
s tus=-55	w tus=-55	j mensaje antes=-55	k -do -ir=55	s hecho=55	j que ahi=55	k COMPARA QUIZA -do=55	m ^ gaste=55	w ^ gaste=55	w persona=55	j fue la=-55	j la lado=-55
m otra $=55	w otra $=55	p COMPARA NO SI=-55	k COMPARA TU -as -si=55	k TU -as -si=55	k ^ YO ESTAR=55	w ^ yo estaba=55	k ELEGIR _ LO=-55	p NO YO ESTAR=55	k EL VIDA ,=55	p COMPARA SE COMPARA=-55	m ME gaste=-55
w me gaste=-55	k ME -te ,=-55	p PERDON SI QUIZA=55	w fue de=55	k -en EL -io=55	k -co _ ME=55	k COMPARA -as ME=-55	k ME SEXO -on=-55	k -en TU -ra=-55	m TU contra=-55	w en tu contra=-55	w tu contra=-55
k COMPARA _ -me=-55	p ELEGIR LO COMPARA=-55	k SOLO ESTADO $=55	j estaba ella=-55	j pero fui=55	k -do PERDON -or ME=55	w la casa de=-55	j una sin=55	w una _ sin=55	p LO ELEGIR ME=-55	j la madre=-55	j una de=-55
p ELEGIR LO COSA=-55	p COMPARA ME YO=-55	w ^ borre el=-55	w borre el=-55	m decirtelo ,=55	w decirtelo ,=55	w a ti y=55	k LO -ia , NO=-55	j mal a=55	k -a -lo -on=55	k -ia -y=-55	m -ia y=-55
p TU HABER MENTIR=-55	k YO ESTAR -en=-55	w yo estaba en=-55	w cuando _ la=-55	p PASAR ME SER=-55	p COSA LO SE=55	p COMPARA COMPARA SER=-55	p VER PORQUE ESTAR=55	j a duele=55	p TU EL SEXO=-55	k TU -ca=55	m te -ca=55
j necesitaba alguien=55	m hable -on=-55	w hable con=-55	w para _ yo=-55	m mis ERROR=55	j se malas=55	j tomaron malas=55	k -on -as ELEGIR=55	k -on _ ELEGIR=55	k SE -on -as ELEGIR=55	m tomaron -as=55	w se _ malas=55
w se tomaron malas=55	w tomaron _ decisiones=55	w tomaron malas=55	w tomaron malas decisiones=55	w , _ cuando=-55	j cosa que=55	j de mensaje=55	j esa semana=55	j veia que=-55	w ^ _ cambie=-55	j estas un=55	j haber sido=55
m haber SER=55	w haber sido=55	k ^ NO COMPARA ME=55	j dije porque=55	k , NO -na=-55	m no -na=-55	w , no una=-55	w no una=-55	w , _ cualquiera=55	j deje lo=-55	p ESTADO QUIZA=-55	j cuando verdad=-55
k ^ NO SER COMPARA=55	p ME COMPARA SENTIR=55	k MENTIR SER YO=-55	k MENTIR SER YO $=-55	k MENTIR _ YO=-55	k ^ PERDON -or EL=55	k ME OTRO -y EL=-55	k OTRO -y EL=-55	k SER _ VIDA=-55	p TU ESTAR FRIO=-55	k , LO SER TODOS=55	w es todo=55
p YO LO JUEGO=-55	p ESTAR PERO=55	p SE PASAR ME=-55	m EL porque=-55	k EL _ -re=-55	k QUIZA COSA=55	k -do -en ME=55	m te -io=-55	k TU MENTIR -en=-55	p NO LO ESTADO=-55	j el mundo=55	p PERO ME ME=-55
s amor=55	w amor=55	m COMPARA dejaras=-55	w que dejaras=-55	k NO SER EL COMPARA=55	j para pagar=-55	m -ra pagar=-55	w para pagar=-55	w me dijiste que=55	k LO VIDA COMPARA=-55	m que YO=-55	w que yo=-55
m que -re=-55	j a reuniones=-55	j reuniones y=-55	w a _ reuniones=-55	w reuniones=-55	p YO SEXO=-55	k -or LO -de LO=55	k HACER -a=55	m HACER a=55	j boda y=-55	w lo _ hacia=55	w lo que hacia=55
p ESTADO ME EL=-55	p PERO SER COMPARA=55	j te estoy=-55	s norma=55	p ME VOY COMPARA=-55	p TU ERROR COSA=55	k COMPARA QUIZA COSA=55	w ^ con mi=55	k -y TU -ce=-55	w y te hice=-55	j un mentira=54	m ^ quiero=54
w ^ quiero=54	p TU LO PERDON=54	p LO ESTAR YO=-54	k PASAR _ ELEGIR=-54	p ME SI=-54	k SE LO -to=-54	p EL SOLO LO=54	j horas y=54	w en _ es=-54	j quise a=-54	k , HABER COSA=54	k VOY -a -er=54
k -on LO -es=54	m -y falsifique=-54	m falsifique LO=-54	w y falsifique=-54	w que _ hablar=-54	p JUEGO ME NO=-54	k -ce _ -es=54	j mas el=54	k LO COMPARA -ce $=-54	m de COMPARA=54	m -en todos=54	j te demasiado=54
k -ra SER=54	j un el=-54	j oficina que=-54	k ^ ME FRIO=54	j no hiciste=-54	k -me , -y=54	s trata=54	k PERDON , -y=-54	k PERDON , -y NO=-54	p TU TU HABER=-54	p NO NO YO=-54	m -ve la=-54
p COMPARA NO LO=-54	k -na ERROR=54	m una ERROR=54	j un de=54	j te si=54	k -de _ TENER=54	p COSA YA=54	k -te -a TU=54	k -de _ -go=-54	j lo esta=54	j no oyeras=-54	j para oyeras=-54
p COMPARA SE ERROR=54	k NO _ -za=54	w conte la=-54	k HACER -de=-54	k -a EL OTRO=-54	k -es _ COMPARA=-54	p SI LO EL=-54	k -de -io -y=54	m no NOS=54	w no nos=54	w trabajo=-54	p EL COMPARA ESTAR=-54
p SEXO YO EL=-54	k PERDON _ -to=54	w conteste=-54	p COMPARA TU CONFIANZA=-54	k -io EL=54	m el -to=-54	j hasta no=-54	w en _ cama=-54	k SI _ LO=54	k NO -es $=-54	p COSA LO VIDA=54	j algo para=54
m -es de=-54	p TU MENTIR ME=-54	p MENTIR LO VIDA=54	w necesitaba _ alguien=54	k FRIO _ COMPARA=-54	j pero un=54	w dejas=-54	k NO _ COSA=54	k -a LO -ta COMPARA=-54	k -ra ME=54	m quien TENER=-54	k -a EL QUERIA=-54
k -a _ QUERIA=-54	k -te -a EL QUERIA=-54	w a _ respeto=-54	w a el respeto=-54	j no cuenta=54	p ME SENTIR SOLO=-54	k COMPARA NO SE=54	j de contigo=-54	p TU VER LO=-54	w , _ mas=54	m ya TENER=54	j te sabia=54
j bebe yo=-54	k -da , -y=-54	p EL COSA SER=-54	m -as en=-54	p OTRO LO TU=-54	k PERDON _ MENTIR=-54	j en decirtelo=-54	k SOLO _ -es=54	k -de LO -os $=-54	k -y EL -je COMPARA=-54	k SENTIR ESTADO=54	j rompi el=-54
s acaba=54	k ^ ME JUEGO=-54	w se _ las=-54	s cien=-54	w cien=-54	k NO ME -es=54	j no buena=-54	w buena _ $=-54	k -ir LO CONFIANZA $=54	w decir _ verdad=54	w decir la=54	w decir la verdad=54
p QUERIA NO NO=-54	m EL perfume=-54	j la autoestima=54	m LO autoestima=54	w autoestima=54	w la autoestima=54	k TU QUIZA SENTIR=54	k COMPARA _ COSA=54	k ^ _ QUERIA=54	s rosar=-54	w rosario=-54	j el piso=-54
w el piso=-54	w que _ tu=-54	j ti la=-54	k -on _ COMPARA=54	p EL COMPARA EL=-54	j para para=54	k TU _ -ia=54	k NO -os -os=-54	j marzo y=-54	m marzo -y=-54	w marzo y=-54	w que tu lo=54
w empece=-54	m -ra mas=54	p ME YO EL=-54	k TENER _ -es=54	j tus con=-54	j de en=54	p COMPARA SE ME=54	w ^ _ familia=54	w ^ tu familia=54	w companeros=54	j con verdad=-54	k -on LO CONFIANZA=-54
w con _ verdad=-54	w con la verdad=-54	k ME SER -de=-54	w me fui de=-54	w enganar=54	j confiar en=-54	k ^ _ -ad=54	k PASAR -ce -os=54	k -es _ -de=-54	k COMPARA -te -a=-54	j le era=-54	p NO YO=-54
w la puerta $=-54	m -en esas=54	j y viernes=-54	k -de EL -po=-54	j les dije=-54	w les dije=-54	p PERDON COMPARA VIDA=-54	p EL OTRO PORQUE=54	j en hay=54	k SER LO SOLO=-54	j dia la=54	w nada _ ,=54
j en camino=54	m oficina $=54	w oficina $=54	w las _ con=-54	j pediste lo=-54	w a decir que=-54	j cuando preguntaste=-54	p LO EL NO=54	w espalda=54	p NO PASAR VIDA=-54	j soy asi=54	m soy -si=54
w soy asi=54	j soy de=-54	m ^ oi=-54	w ^ oi=-54	j el primero=-54	m -de casa=54	w de casa=54	p SENTIR SENTIR=-54	j ella sabia=54	k -me FRIO $=-54	k TU -me FRIO $=-54	w casa no=54
k SEXO -de EL=-54	j para preguntar=-54	j en yo=-54	k TU QUIZA=54	m te QUIZA=54	k EL _ -un=54	p ESTAR COMPARA ESTAR=-54	k LO COPAS=54	j esta te=-54	w esta _ te=-54	k SI LO COMPARA=54	w si lo que=54
k -y YO COMPARA=54	p ME TU COMPARA=-54	p ME SI COMPARA=-54	j tenia que=54	j dano a=-54	m dano -a=-54	w dano a=-54	j como mueble=54	j un mueble=54	k -un -le $=54	m -un mueble=54	m mueble $=54
s muebl=54	w mueble=54	w mueble $=54	w un mueble=54	w un mueble $=54	m -or cada=54	w por cada=54	w eso _ es=54	j mis tu=-54	k -de FRIO $=54	k SE _ SOLO=54	k ME PERDON $=54
p SENTIR SER=-54	j no crees=54	s arete=-54	p ELEGIR TU SER=-54	m -do mas=54	k LO QUERIA $=-54	w ella _ el=54	k -go SER=54	m -go es=54	p VER EL LO=-54	k -ro -ir=-54	m quiero -ir=-54
j cosas debia=54	k LO NOS=54	k SER -si ,=54	p SENTIR SER COMPARA=-54	k -on EL -en=-54	k -ia -ta=-54	k NO _ -ce=54	k ^ _ HACER=54	p COSA COMPARA YO=-54	j medida haya=54	j jefe a=54	p COMPARA ME PORQUE=-54
j mas te=-54	k -as COMPARA -ra $=54	m hiciera $=54	w hiciera $=54	w que hiciera $=54	p SE ME FRIO=54	j puso en=54	s comid=-54	p SOLO ME ME=54	j perdon es=54	p PERDON SER COMPARA=54	j lo apuestas=54
k YO NO LO=54	w yo no lo=54	j que pasaste=-54	k NOS JUEGO=-54	j el decia=54	p TODOS EL=-54	j poner la=-54	m poner LO=-54	w poner la=-54	m TU familia=54	w tu familia=54	p ME SER LO=54
j y conteste=54	p NOS HACER=54	k -un -do $=-54	k ELEGIR _ EL=-54	j medico de=-54	p PORQUE LO VIDA=-54	p YO TU MENTIR=-54	k -te -en LO=54	j hago cargo=-54	j me cargo=-54	j me hago=-54	k ELEGIR ELEGIR -de=-54
k ME ELEGIR ELEGIR=-54	k ME ELEGIR ELEGIR -de=-54	k ^ ME ELEGIR=-54	k ^ ME ELEGIR ELEGIR=-54	m ELEGIR cargo=-54	m ME hago=-54	m hago ELEGIR=-54	w ^ _ hago=-54	w ^ me hago=-54	w hago _ de=-54	w hago cargo=-54	w hago cargo de=-54
w me _ cargo=-54	w me hago=-54	w me hago cargo=-54	p SI NO VOY=-54	k -te _ QUIZA=-54	w ^ le dije=-54	m que -on=-54	s marta=-54	w marta=-54	p TU COMPARA COMPARA=-54	p NO SER JUEGO=54	k -on _ EL=-54
p VOY LO NOS=-54	k ^ SER EL=54	j fin te=-54	k -di _ -as=-54	j escribio yo=-54	w la _ esta=-54	w te lo hice=-54	w de _ trabajo=54	w de el trabajo=54	p COSA EL COMPARA=-54	j he en=54	j cobarde lo=-54
p LO PERDON QUIZA=54	w una _ que=-54	k -co _ TU=-54	k ME _ -or=54	j hermana le=-54	m nunca $=54	w nunca $=54	j porque mi=-54	w por _ momento=54	s cualq=54	k NO -do -er=-54	k ^ NO -do -er=-54
j cuando quieras=-54	m -do quieras=-54	w cuando quieras=-54	p OTRO ME COMPARA=54	p YO SER LO=54	k PORQUE -os=54	k COSA _ -a=54	j si sido=54	k OTRO -y NO=-54	k ^ SI -ra=54	k -a _ TODOS=-54	j me equivoque=-54
m ME equivoque=-54	w equivoque=-54	w me equivoque=-54	p NO SE COMPARA=54	j hubiera alguien=54	k , SER YO=-54	w , fui yo=-54	k -en QUIZA -de=-54	m -en vez=-54	m en QUIZA=-54	m vez -de=-54	w en vez=-54
w en vez de=-54	w vez de=-54	m -de que=54	s abuel=-54	j lo haciendo=-54	p SE SOLO LO=-54	j coche mi=-54	p PORQUE COPAS=-54	k LO _ HABER=-54	k -bi LO=-53	k -ra LO NOS ,=-53	w los dos ,=-53
j es lo=53	k -de LO PORQUE=53	k -as -y TU=-53	k -to -en=-53	m -to en=-53	p SI SE QUIZA=53	j conte madre=-53	m LO culpa=-53	w la culpa=-53	p COMPARA COMPARA COMPARA=53	w un _ de=53	p COSA TU COSA=-53
j no perderte=-53	j medico que=-53	p LO TU COMPARA=-53	j madre de=53	k TU _ -ce=-53	j en mis=53	m -en mis=53	w en mis=53	p TU NO ME=53	p EL SE TODOS=53	w pudiste _ $=-53	p LO VER NO=53
k SEXO -de=-53	m SEXO de=-53	p VOY LO SI=-53	w ^ perdon por=-53	p NO EL YO=-53	k -ok=-53	k -ok $=-53	m -ok $=-53	p COMPARA SI SUBJ=53	k -na COMPARA LO=53	j dije verdad=-53	k COMPARA -os -en=53
j te digo=-53	p PORQUE LO ME=-53	p ME QUIZA EL=53	j en mas=-53	k -ma _ $=53	k EL NO=-53	k ELEGIR LO COMPARA=-53	j elegi a=-53	k -a TU COMPARA=-53	k ME -le $=-53	w me calle $=-53	p EL ME TODOS=53
k ME SE=53	m ME se=53	k ELEGIR -or=-53	m ELEGIR por=-53	j fue error=-53	w fue _ error=-53	w fue un error=-53	k ^ HABER -to=53	p HABER ME NO=53	j un idiota=53	s idiot=53	w idiota=53
p HABER LO PERDON=53	s mes=-53	w mes=-53	j no salir=53	k -to _ ME=53	m hacerme LO=-53	p SI EL VOY=-53	j primera vez=-53	k -ra QUIZA=-53	k LO -ra QUIZA=-53	m -ra vez=-53	m primera QUIZA=-53
w la primera vez=-53	w primera vez=-53	m parte ,=53	w parte ,=53	j con dije=53	w y le dije=-53	k -y EL NO=-53	p SENTIR LO ELEGIR=-53	m esa -na=53	j la cada=-53	w y _ te=-53	k ^ ESTAR -on=-53
w ^ estaba con=-53	w asi que no=53	w di la=-53	k ^ _ -zo=53	j menti lo=-53	k , _ -en=53	w nuestro _ $=53	k SENTIR -y LO=53	j te mire=53	m TU mire=53	w te mire=53	p PERDON NO EL=-53
p COMPARA QUIZA NO=-53	p TODOS MENTIR LO=-53	m vos TU=53	w vos te=53	p COMPARA ERROR EL=-53	m para SENTIR=53	m ^ empene=-53	w ^ empene=-53	w empene=-53	j no fue=-53	j empece con=-53	p COMPARA TODOS COMPARA=-53
k ME ESTAR -do $=53	j a seguir=-53	j voy seguir=-53	m -a seguir=-53	w a seguir=-53	w voy _ seguir=-53	w voy a seguir=-53	p YO ME=53	m mas -es=53	p SER TU ERROR=53	j con que=53	p SOLO NO SE=53
p SI SER PORQUE=-53	j fuimos y=53	w ^ _ fuimos=53	j me insistio=-53	m ME insistio=-53	w me insistio=-53	j todas noches=53	w todas _ noches=53	j falte la=53	s dejas=53	k EL -to ,=-53	k COMPARA -lo=-53
k PASAR _ -do=53	k MENTIR _ -te=-53	k -ir COMPARA NO=-53	w decir _ no=-53	w decir que no=-53	j te afectado=53	m QUIZA afectado=53	w afectado=53	w te _ afectado=53	p PORQUE PASAR ME=-53	k PORQUE TENER $=53	m mi JUEGO=-53
j verguenza que=-53	s claro=53	w claro=53	j y veces=-53	j ir tu=-53	k -di -os=-53	w de _ mes=53	s aviso=-53	w aviso=-53	j me yo=-53	k TODOS TENER=-53	k ^ TODOS TENER=-53
k VER _ EL=-53	k -y SOLO=-53	m -y solo=-53	m y SOLO=-53	w y solo=-53	w una disculpa $=53	j cartas banco=-53	j cartas de=-53	j cartas el=-53	j escondi cartas=-53	w escondi _ cartas=-53	j por menti=53
w , _ veces=-53	k SER LO COMPARA=-53	j le mal=53	k EL _ ERROR=53	w le _ mal=53	p EL NO COMPARA=-53	w sientes=-53	w antes _ tu=-53	w antes que tu=-53	j se las=-53	k TU _ -te=-53	w algo _ que=53
w haciendo _ $=53	m -es el=-53	j tu sabias=53	k ME _ LO=53	p VIDA COMPARA YO=-53	m nosotros $=53	w nosotros $=53	j una equivocada=53	k -na _ ERROR=53	w equivocada=53	w una _ equivocada=53	w calle=-53
k -a -ar -a=-53	k SOLO -de LO JUEGO=53	k -un -ro=53	m un -ro=53	p SI TU FRIO=53	m tus -os=-53	m SI lo=53	w si lo=53	p QUIZA QUIZA HABER=53	m COMPARA estabas=53	w que estabas=53	k NO SE QUIZA=53
s feliz=53	w feliz=53	j de pediste=-53	p PASAR ME=-53	k -as LO -os $=53	w contaba=53	p COMPARA LO SENTIR=53	w ^ _ sabia=53	p SER ERROR=53	p TENER COMPARA YO=53	k -te _ COMPARA=-53	k -un -or=-53
m un -or=-53	k LO _ ELEGIR=-53	p VOY JUEGO LO=-53	m el -il=-53	m cosas PORQUE=53	m cambiar $=-53	w cambiar=-53	w cambiar $=-53	p NOS COMPARA YO=53	j escribi el=-53	p NO HABER EL=-53	p ESTAR EL NO=53
j lo con=53	k -je -a ME=-53	w llevar=-53	j manana te=-53	k JUEGO _ -er=-53	w , _ quien=53	k -ra _ PORQUE=-53	j te pasa=53	m TU pasa=53	w te pasa=53	p TU TENER COMPARA=53	j perdi el=53
j pague por=53	k ^ _ NOS=-53	m perdi LO=53	k -a LO -ta $=-53	m ME habias=-53	w me habias=-53	k QUIZA HABER -do=53	j escribi y=-53	p TU NO HACER=-53	j hay en=53	j yo el=-53	j fue noche=53
k PORQUE , -y=-53	j nunca el=-53	p NO VOY TENER=-53	p YO VIDA=53	j mande que=-53	j soy un=53	m soy -un=53	w soy un=53	j anos y=53	k -y _ YO=-53	w y _ yo=-53	j me quedaba=53
w quedaba=53	k YO , NO=-53	m me -te=-53	p TU NO QUIZA=-53	k ^ -en ME=53	w ^ en mi=53	k -do EL -no=-53	k TENER _ -de=53	k ^ SER -uy=53	p NO VIDA=53	m PORQUE lo=-53	k " -y=-53
m " -y=-53	m " y=-53	w " y=-53	w el _ tambien=53	k -na _ EL=53	p ME ELEGIR EL=53	s otros=-53	w otros=-53	k ^ TU -te -en=53	m padre $=53	w padre $=53	j las en=-53
m ME telefono=-53	w mi telefono=-53	k FRIO=-53	j dijo no=53	j en iglesia=53	m LO iglesia=53	w en _ iglesia=53	j es alguien=53	j se pedi=-53	w se _ pedi=-53	w se lo pedi=-53	p HABER COSA TU=-53
p SE FRIO=53	m LO no=-53	j y ella=53	k -do PORQUE=-53	p ME SOLO COMPARA=-53	k TU _ TU=-53	j el valor=-53	j valor de=-53	m EL valor=-53	m valor -de=-53	w el valor=-53	w el valor de=-53
w valor de=-53	p LO OTRO TU=-53	m te -ve=53	k -na -ra=-53	k -da -go=-53	m cada -go=-53	p EL LO NO=53	p LO TODOS COMPARA=-53	p COSA PORQUE COMPARA=-53	p TU CONFIANZA YO=-53	s cuide=53	w cuide=53
p SOLO ME COMPARA=-53	k COPAS _ $=53	w vino _ $=53	m para LO=-53	k YO _ JUEGO=-53	j como iba=53	j esa misma=-53	m esa COMPARA=-53	w esa misma=-53	w tu _ sin=53	k -no ,=53	m -no ,=53
j me cabeza=53	j se mal=53	j eso la=53	p SE ME YO=52	j si un=-52	k SOLO COMPARA=52	m SOLO que=52	p LO SI=-52	m la -re=52	k -jo _ EL=-52	k -en -oz=-52	m en -oz=-52
j estaba casa=52	k LO VIDA SE=52	m EL jueves=-52	w el jueves=-52	p SOLO COSA LO=-52	w a ella $=-52	k -ho -es $=-52	p NO NO TENER=-52	j quede te=-52	p LO NO MENTIR=-52	p ME ELEGIR=-52	p NO SER LO=52
j lo digo=-52	k LO PASAR -ce=52	k LO PASAR -ce -os=52	w eso _ hace=52	w eso fue hace=52	w algo que=-52	m conto $=52	w conto $=52	s vergu=-52	w verguenza=-52	k TODOS LO=52	k -ba NO=-52
p CONFIANZA LO COMPARA=-52	p COMPARA YO ME=-52	s cruza=52	w de todo=52	w que _ fui=52	j tambien en=-52	k PORQUE _ -na=52	k ^ PERDON=52	m ^ PERDON=52	p PERDON SI NO=52	k -a _ -or=-52	p EL ME ME=-52
k TU -as -si $=52	s pasti=-52	w pastillas=-52	k PASAR _ -as=52	p ME PERO COMPARA=52	s yendo=-52	m -os juntos=52	j de tiene=52	k -un _ -de=52	j casa mientras=-52	k COMPARA TU QUIZA=52	w que te haya=52
j la sala=-52	w la sala=-52	w la sala de=-52	p PERO HABER SER=52	p ME PASAR LO=52	m no HACER=-52	j cena de=-52	m -de ir=-52	w de ir=-52	w de ir a=-52	p ME OTRO MENTIR=52	j se tenia=52
p SE PASAR TENER=52	j voy hacer=52	w voy _ hacer=52	w voy a hacer=52	k ^ PASAR=52	m ^ PASAR=52	k -un OTRO=-52	m un OTRO=-52	k -en _ VIDA=-52	k TU -ba -a -ar=52	j de sobre=-52	k YO _ -de=-52
p SUBJ TU LO=52	k -en -ia $=-52	w y _ escondi=-52	k CONFIANZA _ -de=-52	k LO CONFIANZA LO=-52	m CONFIANZA la=-52	w y _ de=52	p PERO ME LO=-52	k -or TU=52	m por TU=52	p PERDON TODOS COMPARA=52	k -ea COMPARA=52
k COMPARA -ea COMPARA=52	k LO COMPARA -ea COMPARA=52	m -ea que=52	m sea COMPARA=52	w que sea que=52	w sea que=52	p SE PORQUE LO=-52	k ME _ VER=52	s retir=-52	k -ra EL=-52	k ^ PASAR -un=52	p OTRO NO TU=-52
k LO -os -en LO=-52	p COMPARA COMPARA QUERIA=52	j por camino=52	w por _ camino=52	w por el camino=52	p ESTADO PORQUE ME=-52	k COMPARA -un=52	m que -un=52	p TU ME HACER=52	j mas yo=-52	w la verdad y=52	p SI EL COMPARA=-52
w ^ _ cuando=-52	k , _ YO=-52	w , _ yo=-52	j alguna manera=52	j de alguna=52	m -de alguna=52	m alguna COSA=52	w alguna manera=52	w de alguna=52	w de alguna manera=52	j dio que=52	k LO COMPARA TU -ce=52
k -os _ -ar=52	p ME LO QUIZA=-52	j hasta la=-52	k HACER _ ,=52	p EL TU SER=-52	j no hubiera=-52	k -y ESTAR -on=-52	k -te EL -no=-52	p PORQUE EL EL=-52	k PERO _ -ra=52	k TU ME HABER=-52	w tu _ habias=-52
w tu me habias=-52	j fue te=-52	m enganar $=52	w enganar $=52	w es enganar $=52	j a es=52	k COSA COMPARA TU NO=52	j yo nada=52	p ESTAR COMPARA NO=52	j mal con=-52	s duro=52	w duro=52
j perdona si=52	m perdona SI=52	w ^ perdona si=52	w perdona si=52	j eras y=-52	j te eras=-52	k -y -or=52	m -y por=52	m y -or=52	w y por=52	p TENER EL LO=-52	k -de LO PASAR=-52
k PORQUE ESTAR -en=-52	w porque _ en=-52	w porque estaba en=-52	j de banco=-52	w en lo=52	j de mientras=-52	j no ese=-52	w presente=-52	j a entierro=-52	k -a EL -ro -de=-52	w a _ entierro=-52	w a el entierro=-52
p SER COMPARA CONFIANZA=52	p PASAR COMPARA ME=-52	k -ia _ -on=-52	k -ta NO=-52	k ME _ -na=-52	k -en EL -po=-52	w en el grupo=-52	p SEXO HABER=52	k FRIO -do=-52	m FRIO cuando=-52	s todas=52	w todas=52
k SEXO _ -os=52	w ^ _ todos=52	w le _ desde=-52	j palabra y=-52	p OTRO NO ME=-52	w es _ te=52	w es que te=52	p LO COMPARA JUEGO=-52	j cama a=-52	j mensajes que=-52	j todos en=-52	p ESTADO LO VIDA=-52
s desli=52	w con lo de=52	j tenia te=-52	k -er _ -ra=-52	m gritar $=-52	w gritar=-52	w gritar $=-52	p TU ME PERDON=52	j todo que=-52	k COMPARA _ -en=-52	p HABER COMPARA=-52	j te quise=-52
w el _ cuarto=52	w el otro cuarto=52	j caja la=-52	w caja _ la=-52	w caja de la=-52	p ELEGIR COMPARA ELEGIR=-52	k -sa _ -te=-52	p COMPARA ME QUERIA=52	w ^ _ no=-52	k LO LO=-52	m no MENTIR=-52	j si tres=-52
w perdon _ los=-52	w perdon por los=-52	p QUIZA TU EL=-52	s fiebr=-52	w fiebre=-52	m TODOS el=-52	s tenid=52	w tenido=52	k OTRO COMPARA=-52	m OTRO que=-52	k -de _ NO=52	s creas=52
w creas=52	p COMPARA YO TENER=52	m dejaste -de=-52	w dejaste de=-52	j con uno=52	j habia la=-52	w nuestros=-52	j voy el=-52	k ^ HABER -os=52	m tan -do=52	j tu conmigo=52	k -y _ -ve=-52
w algo _ ,=52	k ME _ -si=52	k LO COMPARA EL=-52	j preguntaste el=-52	w preguntaste _ el=-52	k NOS _ -en=-52	k -pu=-52	p TENER NO TU=52	w ^ _ querias=52	m no -se=52	j pregunto si=-52	m pregunto SI=-52
w pregunto si=-52	k -an _ COMPARA=52	k -je -on=-52	m -je con=-52	k -ra -en=-52	p PERDON COMPARA ERROR=52	j viaje que=-52	j prestamo a=52	p PASAR COSA SE=52	p PORQUE COMPARA PERDON=52	w puede=52	k COMPARA ME HACER=52
k -y TU -as=-52	m me -so=-52	k VIDA _ -ro=-52	k HABER SENTIR=52	k -de COMPARA COSA=52	k -de COMPARA COSA $=52	p SOLO NO ME=52	k JUEGO _ -os=52	p PERDON QUIZA=52	k PERDON COMPARA NO -as=52	k LO -go=-52	k TU -da $=-52
j pero nunca=52	m PERO nunca=52	w pero nunca=52	j era yo=52	p SENTIR ESTAR=-52	m no $=-52	w no $=-52	p TU HABER COMPARA=-52	p LO JUEGO COSA=-52	p SE NO SE=-52	j amistad con=52	j mi amistad=52
k -ad -on=52	k ME -ad -on=52	m -ad con=52	m ME amistad=52	m amistad -on=52	w amistad con=52	w mi _ con=52	w mi amistad=52	w mi amistad con=52	p LO TU ELEGIR=-52	k EL -as -a=-52	k -do -on LO=-52
j camino se=52	m camino SE=52	w camino se=52	w el camino se=52	s bebid=-52	m bolsillo $=-52	w bolsillo $=-52	w el bolsillo $=-52	j noche lo=52	p TU LO ESTAR=-52	p TU QUIZA TU=-52	k -as _ YO=-52
w ^ hice algo=51	k ^ TU MENTIR -en=-51	m LO preguntas=-51	w , _ todo=51	m -ta que=-51	m -or como=51	w por como=51	k ^ TU OTRO TU=51	m COMPARA contarte=51	w que contarte=51	m LO dije=51	k NO ESTAR -en=-51
w eso no es=51	w tu madre ,=51	w con _ ninos=-51	w con los ninos=-51	k -es MENTIR=-51	p TU LO ELEGIR=-51	p LO PASAR VIDA=-51	w los _ por=51	k -or _ ,=51	w por _ ,=51	k NO VOY=-51	k NO VOY -a=-51
k ESTAR _ -en=51	j copas y=51	s compa=51	j a lo=-51	j sin nada=-51	w sin _ nada=-51	p EL EL SEXO=51	k COMPARA _ -ta=51	p EL ME QUIZA=-51	p LO HABER NO=51	k -as -si $=51	k VIDA -a TU=-51
k SE=51	s se=51	w se=51	k VIDA COMPARA NO=51	m -ra algo=-51	p ME LO PASAR=-51	w la que=51	j asi se=-51	j tu amiga=-51	w a _ tres=-51	w a las tres=-51	w estariamos=51
p COMPARA COSA PORQUE=-51	p EL EL EL=-51	j estaba la=51	j pido mi=51	k -ba -ra=-51	m -ba para=-51	j te sentir=-51	p EL ERROR=51	j pedi dinero=-51	k -di VIDA=-51	k -di VIDA -a=-51	k -di _ -a=-51
k EL -di VIDA=-51	k EL -di VIDA -a=-51	m -di dinero=-51	m pedi VIDA=-51	w le pedi dinero=-51	w pedi _ a=-51	w pedi dinero=-51	w pedi dinero a=-51	k -la NO=-51	s te=-51	w te=-51	j dije nadie=-51
w no _ nadie=-51	j volver casa=-51	k -er -a -sa=-51	w volver _ casa=-51	w volver a casa=-51	j pido por=-51	w , a la=-51	m EL mio=-51	w el mio=-51	k PASAR , NO=-51	p ME LO ELEGIR=-51	k SOLO QUERIA=51
p PERDON VIDA=-51	p TU TU OTRO=-51	p SE SE=-51	p MENTIR VIDA EL=-51	j voy ni=-51	m ^ abri=-51	w ^ abri=-51	w ^ _ ser=51	k TU -je COMPARA SER=-51	w estaba _ el=-51	j ser y=51	k TU -ra $=-51
k NO -en=51	j el mismo=-51	m EL mismo=-51	w el mismo=-51	k -go -a=-51	m -go a=-51	k SENTIR -do=51	w y _ tenia=-51	p COMPARA ERROR SER=-51	k -ra -er LO=-51	j el negocio=51	m EL negocio=51
s negoc=51	w el negocio=51	w negocio=51	k MENTIR=-51	j un mes=-51	m -un mes=-51	w un mes=-51	j tan no=51	p TU COMPARA FRIO=-51	k -on SENTIR=51	p TU NOS LO=-51	w ^ _ alguna=51
p ESTAR LO LO=51	k COMPARA -as=-51	j mal nadie=51	k ERROR -a=51	k ERROR -a NO=51	k ERROR -a NO $=51	m ERROR a=51	m mal -a=51	w mal _ nadie=51	w mal a=51	w mal a nadie=51	w ^ _ tampoco=51
m ella EL=-51	p NO SE SE=-51	p SENTIR COMPARA ME=51	p SE ME VIDA=-51	k ^ -di LO=51	k -en _ -on=-51	p LO NOS NO=51	k SEXO -ra=-51	p MENTIR EL YO=-51	j llegamos a=51	m llegamos -a=51	w llegamos a=51
k TU -ce SENTIR=-51	j las otra=-51	k LO _ -ca=-51	j entierro tu=-51	k EL -ro -de TU=-51	w entierro _ tu=-51	w entierro de tu=-51	j fui infiel=51	j te infiel=51	k TU SER -el=51	k TU SER -el ,=51	m infiel ,=51
w fui infiel=51	w fui infiel ,=51	w infiel ,=51	w te _ infiel=51	w te fui infiel=51	w pero _ lo=-51	j que pare=-51	k -de _ -en=51	k TU COMPARA ME=51	m ni -na=-51	w ni una=-51	m soy -to=51
j de noche=-51	j fui que=-51	k EL -io $=51	k -de LO -sa=-51	k -de _ -sa=-51	p COMPARA ME HACER=51	j fui las=51	j desde no=51	m tenia -a=-51	w tenia a=-51	p SER COSA EL=51	p VIDA FRIO=-51
j siempre que=-51	p SI ERROR ME=-51	w me _ una=-51	k -no LO=-51	k -di ,=51	m -di ,=51	m -ar que=-51	j por otro=51	p CONFIANZA PASAR=51	w controladora=-51	p SI SUBJ=51	j me acoste=-51
m ME acoste=-51	w acoste=-51	w me acoste=-51	p COMPARA SI COMPARA=-51	j que rompio=51	m -as cosas=51	p ESTADO LO LO=-51	w de donde=-51	p VER YO=-51	k ME -te -de EL=-51	k , COMPARA SER=-51	p COMPARA COMPARA YO=-51
k -de _ COSA=51	j tan con=51	j por delante=-51	k -or -te -de=-51	m -or delante=-51	w por delante=-51	w por delante de=-51	p PORQUE LO NO=-51	j y quede=-51	k NO -de LO COMPARA=-51	w nada de lo=-51	k ^ NO TU -je=-51
m te VER=-51	m fue -un=-51	w fue un=-51	j bien me=-51	p LO VER LO=-51	s tarde=-51	m -io tu=-51	s desca=-51	j lo estas=51	p QUERIA NO ME=-51	p HABER LO NO=51	k NO TU HABER=-51
k HABER -do -y=51	w dije que no=-51	m total ,=51	w total ,=51	m -do dijiste=-51	w cuando dijiste=-51	w cuando dijiste que=-51	p EL HABER TU=-51	k LO -na=-51	j por trabajo=-51	p ESTADO SENTIR=-51	m LO conte=-51
j disculpa si=51	w perdi la=51	k ^ EL SEXO=-51	p LO ESTAR COMPARA=-51	m -de muchas=51	w de muchas=51	p SER COSA TU=-51	p COSA ME TODOS=51	k QUIZA ME -as=51	m QUIZA mis=51	j que haber=51	k -on _ -po=51
p TU COMPARA ERROR=-51	k -to _ EL=51	w que _ con=-51	p COPAS SOLO=51	k -en NOS=-51	k YO _ -ba=-51	p TODOS TU=51	j me si=-51	p TU VIDA VOY=51	j cada a=-51	k NO _ -no=51	m LO hace=-51
p NO PORQUE SE=-51	k -je COMPARA NO=-51	p ESTADO SE=-51	p TU COMPARA=-51	p ELEGIR LO QUIZA=51	j no me=-51	m -je la=51	p FRIO YO=-51	w siento _ no=51	w siento que no=51	p COSA COMPARA MENTIR=51	m sido COMPARA=51
j no veas=51	j siento veas=51	m NO veas=51	w no veas=51	w que no veas=51	s celos=-51	j menos que=51	j un chat=-51	m -un chat=-51	s chat=-51	w chat=-51	w un chat=-51
j en banco=-51	w en _ banco=-51	j y asi=-51	j fue esta=-51	p LO VIDA VIDA=-51	w asunto _ $=51	w que fui=51	p YO LO YO=-51	p ESTAR PORQUE EL=-51	k ME -ia -a=51	j la nos=51	k VIDA -en EL=-51
k -ir COMPARA=-51	w apuestas=51	k EL COMPARA MENTIR=-51	p LO VIDA LO=-51	k ME HACER SENTIR=51	k ^ ME HACER SENTIR=51	m HACER sentir=51	p ME HACER SENTIR=51	p TODOS SENTIR=-51	j de nervios=-51	w te _ cuenta=51	k ^ -do COMPARA=-51
w ^ entiendo que=-51	k COMPARA -er $=51	p ME ESTADO=51	p COMPARA SUBJ=51	k NO ME -ia=51	j confiar mi=-51	w confiar _ mi=-51	w confiar en mi=-51	k ^ ME VIDA=51	w les _ a=-51	k -y TU -je COMPARA=-51	w y te dije=-51
p QUIZA ME TU=-51	p SOLO COPAS=51	j la haya=51	s antes=-51	w antes=-51	k QUIZA _ -re=-51	j hay por=51	w de _ y=51	w vuelve=-51	m fue -or=51	p NOS COMPARA ESTAR=-51	k ^ SER TODOS=51
p EL SI=-51	m perdon PERO=51	w perdon pero=51	k ESTAR _ LO=51	p PERDON ERROR EL=51	s ex=51	w ex=51	p ME PASAR QUERIA=-51	m ^ vos=-51	w ^ vos=-51	m no TENER=-51	w nuestro _ y=-51
k -or LO -os=51	m SER perfecto=51	p ELEGIR EL COMPARA=-51	k -sí , -y=-51	k -sí _ -y=-51	w sí , y=-51	w sí _ y=-51	w lo _ mi=51	w lo de mi=51	j estaba un=51	k -je COMPARA SER -ra=-50	m -de las=50
w de las=50	j hizo mas=50	p SE ELEGIR=-50	j te sentias=-50	m TU sentias=-50	w te sentias=-50	k SE _ PORQUE=50	j tu fue=50	p TU PORQUE SI=-50	k COMPARA LO -as -or=-50	k LO -as -or=-50	k -a ME=-50
m a ME=-50	m todo LO=50	w a contestar $=-50	k VER -or EL=-50	k -ho _ ME=50	j y seguir=50	m -y tenia=-50	w y tenia=-50	p LO COMPARA ERROR=50	j dejaste en=50	p COMPARA PASAR MENTIR=-50	k -ra COMPARA -ra=-50
m COMPARA con=-50	k -da $=50	m -da $=50	k NO -ro NO=-50	j lo dicho=50	j hermana el=-50	p COMPARA COSA SER=-50	p PERDON SER SOLO=50	m ^ estoy=-50	w ^ estoy=-50	p VER PORQUE ME=-50	j el ella=50
k ^ -te SENTIR=50	p EL COMPARA PORQUE=50	j mas habria=-50	p VIDA ESTAR=50	k -y SE COMPARA LO=-50	w que _ madre=-50	k PASAR -un=-50	m PASAR un=-50	j a eso=50	p LO PERO EL=-50	k LO -ra $=-50	p COMPARA SE NO=50
k SE PASAR -do=50	k -er -on=-50	k -as -y NO ME=50	k -ar _ COSA=-50	k LO _ -ce=-50	j lo sea=50	j sea que=50	k LO COMPARA -ea=50	k LO _ -ea=50	w lo _ sea=50	w lo que sea=50	w ^ _ apuestas=50
k -do COMPARA ME=-50	k -te _ -da=50	j me sola=50	j el bano=-50	j en bano=-50	m EL bano=-50	s bano=-50	w bano=-50	w el bano=-50	w en _ bano=-50	w en el bano=-50	p PORQUE ME EL=50
j la mudanza=-50	m LO mudanza=-50	s mudan=-50	w la mudanza=-50	w mudanza=-50	k -ma -or=50	m -ma por=50	w , _ tres=50	p COMPARA ME SENTIR=50	k QUERIA , EL=50	k QUERIA _ EL=50	j eso que=50
w todos _ la=-50	p EL COSA LO=-50	k -a ME COMPARA=50	m mi COMPARA=50	j te tanto=50	k LO _ -un=-50	p LO PORQUE SI=50	m -de su=-50	p ME ME VIDA=50	j siento haber=-50	m siento HABER=-50	w ^ siento haber=-50
w siento haber=-50	k ME -os -y=50	j la llego=50	p TU ME YO=-50	w responsabilidad=50	w despues de lo=50	k -on -en $=-50	p COMPARA ERROR COMPARA=50	j trabajo el=50	w a _ hora=-50	j hice nosotros=50	k ^ PORQUE TU=-50
k -y EL -to=-50	k COMPARA SER -or LO=-50	j una mujer=50	m -na mujer=50	w una mujer=50	j hice debia=50	k -ce COSA COMPARA NO=50	m como LO=-50	j tenia los=50	m SER contigo=50	p ME PASAR ME=-50	k EL VIDA -y=50
k -de -ar=-50	m de -ar=-50	p TU COSA SE=-50	w salieron=50	p PORQUE TU MENTIR=-50	p TENER VIDA=50	m te -on=-50	m -re tu=-50	j estres no=-50	j y tambien=-50	m -lo despues=-50	p TODOS ME VIDA=50
p YA EL=-50	m venia -de=50	m tu -on=50	m SER real=-50	s podia=-50	k -or EL COSA $=50	s convi=50	p EL NOS COMPARA=-50	j cartas en=-50	w demasiado=-50	k SOLO _ -ia=-50	k -de EL COSA=50
k -de EL COSA $=50	p CONFIANZA SER ME=50	j martes la=-50	k -pi _ CONFIANZA=50	j soy persona=50	w soy _ persona=50	p EL TU=-50	k ME -as LO=50	j muy solo=50	k -uy SOLO=50	m -uy solo=50	m muy SOLO=50
w muy solo=50	j se verdad=50	j lo esto=-50	w el _ un=-50	k LO -os -os $=-50	m COMPARA en=50	w le _ el=-50	j aunque me=-50	p CONFIANZA COMPARA LO=50	p FRIO LO JUEGO=-50	p PERDON TU=50	p LO EL HABER=-50
p VOY EL VIDA=-50	m en ME=50	p YA PORQUE=-50	w ^ no lo=-50	w el _ malo=-50	p VIDA COMPARA NO=-50	k NO -ia COSA=50	m silencio $=-50	w silencio $=-50	j las te=-50	j dijiste te=50	p NO ME SEXO=50
j tu era=-50	m confianza $=-50	w confianza $=-50	w eran _ $=-50	s falta=-50	p NO ESTAR ESTADO=-50	k HABER MENTIR=-50	k -na _ TU=-50	p PASAR LO TU=-50	k SER -de LO=-50	w de la cabeza=50	w soy yo $=50
j puedo decir=50	m -do decir=50	m puedo -ir=50	w puedo decir=50	k NO PASAR=-50	k -en _ -or=50	p LO TU HABER=-50	p EL ME JUEGO=-50	k -ra COMPARA LO=50	j ninos por=-50	k VIDA -de TU=-50	j se mas=50
j ni acuerdo=50	w ni _ acuerdo=50	w ni me acuerdo=50	p SE QUIZA LO=50	p NO SER QUIZA=-50	j dias sin=-50	m -as sin=-50	w dias sin=-50	w por _ que=-50	j borre que=-50	s verda=-50	j buena y=-50
j de buena=-50	w buena _ y=-50	w bromas=50	m -y eso=-50	w y eso=-50	j lo pero=50	p TU EL SE=-50	k -re _ -en=50	p SI LO JUEGO=-50	k -un TODOS COMPARA=-50	w un hombre que=-50	j te conte=-50
j de asi=50	p EL MENTIR SE=50	w la _ de=-50	w que el=-50	j yo queria=50	j te coche=-50	w el _ esta=50	k -a -en=50	m a -en=50	j a casa=-50	k SE -go=50	m se -go=50
p LO SOLO COMPARA=-50	k -ta COMPARA LO=50	p PERDON ME VIDA=50	m que ESTAR=-50	k -he -y=50	m -he y=50	p PERO COSA=50	p PERDON OTRO=50	k -de TU -to $=-50	p OTRO MENTIR=50	j a partir=50	j partir de=50
m -a partir=50	m partir -de=50	w a partir=50	w a partir de=50	w partir=50	w partir de=50	p LO PORQUE TU=50	k LO _ COPAS=-50	s solte=50	p QUIZA COSA COMPARA=50	j de muy=50	s escap=50
w siento _ la=50	j habia con=-50	p LO VOY ESTAR=-50	k , TU -re=-50	k COMPARA _ PORQUE=-50	p ME HABER=-50	p VER SER COMPARA=-50	p VER SER LO=-50	k ^ _ -ar=-50	w en _ otro=-50	w en el otro=-50	j habia sido=-50
m habia SER=-50	w habia sido=-50	w turno=50	p COSA SER COMPARA=50	s vi=-50	w vi=-50	w que _ te=50	j me siento=50	j de por=50	j de cama=-50	p LO ME PORQUE=-50	k -ce -on=50
m -ce con=50	s aband=50	w que _ de=-50	w padre=50	p LO QUIZA LO=-50	k -en -da=-50	p ME TU PORQUE=-50	k LO SER TODOS=50	w ti _ a=50	p EL EL OTRO=-49	k -ra _ -ar=49	k COMPARA PASAR -or=-49
p ME HACER LO=49	k -no -a=49	m -no a=49	k COMPARA EL -as=-49	m contigo -do=-49	p COMPARA TU HABER=-49	j hombres mi=49	w hombres _ mi=49	m -de todos=-49	w de todos=-49	p COMPARA ELEGIR COMPARA=-49	w no _ hice=49
p TU SER SOLO=-49	k COMPARA _ -do=49	k -a ME VIDA ,=-49	j en otra=-49	w ^ _ sentimientos=49	k ME QUERIA $=49	m -ce en=-49	w hice en=-49	p ME ERROR LO=49	m donde -ia=-49	p QUIZA VIDA=49	p PERDON SI SER=49
k COMPARA HACER ME=-49	k LO COMPARA HACER ME=-49	j y les=-49	j hasta que=-49	k NO _ SUBJ=49	j los fueron=49	j mensajes fueron=49	k LO SEXO PASAR=49	m SEXO fueron=49	m mensajes PASAR=49	w los _ fueron=49	w los mensajes fueron=49
w mensajes fueron=49	j por si=49	j en esta=49	k PERDON _ -ra=49	p TU LO OTRO=-49	p TU VIDA PORQUE=-49	k ME OTRO ,=49	w mi ex ,=49	k -to -es=-49	k -to -es -de=-49	k -a TU -y -a=49	k TU -y -a=49
j para que=-49	j que noche=49	k TU -je ESTADO -on=-49	w deje _ con=-49	w deje sola con=-49	w este _ $=49	w en la empresa=49	p SUBJ JUEGO=-49	w y te llame=-49	j apago la=-49	m apago LO=-49	w apago la=-49
p TU SENTIR LO=49	p SOLO NO LO=49	p VOY ME COMPARA=-49	k -y=-49	s y=-49	w y=-49	p NOS LO VOY=-49	j hasta me=49	k -or LO -es COMPARA=-49	p YO YO LO=-49	j no paso=-49	k MENTIR -a TU=-49
w ^ ya sabes=49	w lo de el=49	w , _ nunca=-49	p SENTIR TU=-49	m de -de=-49	p SER LO COMPARA=-49	p PERO EL LO=-49	s otro=49	w otro=49	j esa epoca=49	m LO epoca=49	m esa -ca=49
w en esa epoca=49	w esa epoca=49	j que los=-49	j fue mio=-49	k -ea $=-49	m -ea $=-49	p VIDA ME ESTAR=49	k -on -y=49	m -on y=49	w ^ soy un=49	k -on LO -de LO=-49	j de hiciste=-49
w lo _ hiciste=-49	w lo que hiciste=-49	j amigos tu=-49	p COMPARA EL SER=-49	p EL JUEGO ME=-49	k -so _ $=-49	m habias -do=-49	p SER SOLO SOLO=49	j dia te=-49	m -de esto=49	w de esto=49	m habian -do=49
p SER VIDA=49	k YO -ia=-49	m yo -ia=-49	j que padres=-49	k -te _ JUEGO=49	k -ea=49	k -ue _ -on=-49	k -da -y NO=49	m TENER el=-49	w a mi hermana=-49	p QUIZA COMPARA SER=49	k -en _ EL=-49
m -or algo=-49	w por algo=-49	w por algo que=-49	j a durante=-49	s metia=49	w metia=49	k LO MENTIR ,=49	j los otra=49	j de coche=-49	m PASAR la=49	j con deje=-49	m como ESTAR=49
k PASAR _ -or=49	p PORQUE EL COMPARA=-49	k , PERO TENER=49	p SE HABER COSA=49	j las molestias=49	j por molestias=49	k -or LO SENTIR=49	k PERDON -or LO SENTIR=49	m LO molestias=49	m las SENTIR=49	w las molestias=49	w molestias=49
w por _ molestias=49	w por las molestias=49	p PORQUE SER COSA=-49	k ME SEXO -on EL=49	m PASAR gastando=49	k ^ -je COMPARA -as=-49	w un poco $=49	j tienes de=49	w era _ el=-49	p YO COMPARA ESTAR=49	m su -so=-49	j pelear la=-49
j voy pelear=-49	m -a pelear=-49	m pelear -or=-49	w a pelear=-49	w a pelear por=-49	w pelear por=-49	w voy _ pelear=-49	w voy a pelear=-49	j perdi y=49	j en esa=-49	m -en esa=-49	w en esa=-49
p LO TENER PORQUE=-49	w me _ tu=-49	j te mal=49	k ^ NO -ra SER=49	k -a -me ,=49	p NO NO ESTAR=49	k ^ PERO=-49	m ^ PERO=-49	p COSA COMPARA TODOS=49	p TU LO COSA=49	w tengo _ ,=49	k EL _ -da=49
m soy TODOS=49	k -si ME=49	m asi ME=49	k VOY COMPARA=49	m VOY que=49	p SI TU QUIZA=-49	j casa como=49	j pediste no=-49	s papel=-49	p LO EL SE=49	k LO JUEGO -de=-49	p PERDON LO PORQUE=49
j las fotos=-49	w las fotos=-49	k -do _ SE=49	k -na , -y=49	j todo esta=49	j subi la=-49	j haya tanto=49	w haya _ tanto=49	p SER COMPARA SE=49	k -ea ,=49	m -ea ,=49	m sea ,=49
w sea ,=49	w esperaba=49	p HACER EL COMPARA=49	k # $=-49	m # $=-49	k -te _ -ra=-49	p ESTAR ERROR TU=-49	p ESTAR COSA NO=49	m encima $=49	w encima $=49	k ERROR _ PASAR=-49	w quedamos=-49
p NO COMPARA PASAR=49	k ^ ME -ro=49	j ya tenias=49	m PORQUE tenias=49	w ya tenias=49	w antes _ la=49	w antes de la=49	j la depresion=49	j de casino=49	w de _ casino=49	w de el casino=49	k -ba _ -te=49
w cumpleanos=-49	w mi _ el=49	j empujaste a=-49	m empujaste -a=-49	w empujaste a=-49	w me empujaste a=-49	p VER EL COMPARA=-49	p SER COMPARA QUIZA=49	j mi mismo=-49	s dentr=-49	w dentro=-49	k SE HABER=-49
m SE habia=-49	m se HABER=-49	w se habia=-49	p LO SE QUIZA=49	m ya SER=49	w ya es=49	p QUIZA NO HABER=49	m hotel $=-49	w hotel $=-49	k EL ME -ba=49	s vigil=-49	p COMPARA COSA TENER=49
k COMPARA _ -un=49	j la siempre=49	k -as COMPARA LO=-49	p ME OTRO SOLO=49	p OTRO SOLO COMPARA=49	j cosas yo=-49	m ^ bebi=49	w ^ bebi=49	w que _ algo=49	j en eso=49	j la aplicacion=49	w la aplicacion=49
p PERO CONFIANZA=-49	k COMPARA SENTIR $=-49	j se nos=49	k SE NOS=49	k SE NOS PASAR=49	m SE nos=49	m se NOS=49	p SE NOS PASAR=49	w se nos=49	s laura=49	w laura=49	j llevabas el=-49
k -la _ LO=49	j tarjeta que=-49	j con alguien=-49	m -on alguien=-49	w con alguien=-49	p LO JUEGO MENTIR=-49	m sobre LO=49	k SER -as $=49	j te parecio=49	m TU parecio=49	w te parecio=49	w la manana=-49
p PASAR SOLO LO=-49	k -on -on=-49	m -on con=-49	k , -a ME=-49	w , a mi=-49	w casado=49	j eso y=-49	p VIDA LO ME=49	k ^ -os -en=-49	j es cosa=49	k EL _ NOS=-49	k TODOS _ -or=49
w todo _ por=49	s di=-49	w di=-49	k SER -to $=-49	m LO busque=-49	k LO -de ME=49	p QUIZA NO SER=-49	p PERDON ME COMPARA=49	s conmi=49	w conmigo=49	p MENTIR TU ME=49	k -te -de=-49
k EL -de EL OTRO=49	j perdon pero=49	m es LO=-49	k -de ELEGIR=-49	j contigo se=49	j en hospital=49	k -en EL -al=49	w en _ hospital=49	w en el hospital=49	j de tambien=49	k NOS _ -on=49	p EL SOLO=49
j perdon los=-49	w me _ a=-48	j te disculpa=48	k -na _ -y=-48	w el _ $=-48	j estaba y=48	p ESTADO ELEGIR COMPARA=48	k -me _ EL=-48	p TU MENTIR PERDON=48	k TODOS _ -po=-48	p LO VIDA MENTIR=-48	k ERROR -de=48
k PORQUE LO -as $=-48	w ya _ sabias=-48	w ya lo sabias=-48	j una mentira=48	m -na mentira=48	w una mentira=48	j borre las=-48	p VOY COMPARA PASAR=48	k VIDA _ -la=-48	m momento $=-48	w momento $=-48	p EL COMPARA HABER=-48
w quedaste=48	j la todos=-48	j a espaldas=48	j tus espaldas=48	k -a TU -as=48	m TU espaldas=48	w a _ espaldas=48	w a tus espaldas=48	w espaldas=48	w tus espaldas=48	k , -je=-48	m , -je=-48
p NO LO SEXO=-48	p VER TU TU=-48	j todo y=-48	m tanto COMPARA=48	w tanto que=48	p ESTAR TODOS EL=48	k ^ -ce -es=-48	k SE -va=-48	m SE va=-48	m se -va=-48	w se va=-48	p NO EL=48
m ese -po=-48	k NO ELEGIR COMPARA=48	p ELEGIR CONFIANZA=-48	p ELEGIR LO CONFIANZA=-48	m NO paso=-48	w no paso=-48	p LO NO PERO=48	p LO VIDA PORQUE=-48	p HABER COSA NO=48	m LO vieras=48	j dicho yo=48	k COMPARA -de LO=48
p MENTIR SUBJ=48	j en ese=-48	w a _ madre=-48	j a eras=-48	k ^ LO PASAR=48	m estabamos -os=48	k -me -as=48	k ^ TU TU=48	j me pregunto=-48	j pregunto y=-48	m ME pregunto=-48	w me pregunto=-48
w no soy el=48	m vida $=48	w vida $=48	p QUIZA COMPARA EL=48	k SER TODOS ,=48	p NO ME OTRO=48	j porque por=-48	j yo de=48	p NO COSA PORQUE=48	p NO QUERIA COMPARA=48	w , ya sabes=48	p COSA HABER=48
j tenia para=-48	k -os , -y=-48	j hice mal=-48	p LO PERDON NO=-48	j su nombre=-48	m su -re=-48	w su nombre=-48	k -vo -a -er=-48	k -vo _ -er=-48	k ^ -ba LO=48	k LO -ia -do=48	j primera la=48
j deje organizaras=-48	j que organizaras=-48	m COMPARA organizaras=-48	w deje _ organizaras=-48	w deje que organizaras=-48	w organizaras=-48	w que organizaras=-48	k -ir NO=48	k COMPARA _ -la=48	p PASAR NO EL=-48	j de nuestro=48	k -ra COMPARA ME=48
w para _ me=48	w para que me=48	k -a TU TU=48	p HACER TU=48	k FRIO -te -de=-48	k FRIO _ -de=-48	m FRIO delante=-48	k ELEGIR LO=-48	k PASAR -si $=48	m PASAR asi=48	p EL LO FRIO=48	j entre en=48
m entre -en=48	w entre en=48	p SENTIR NO TU=-48	k NO TU LO -je=48	k ME _ -to=-48	p NO SER=48	k LO -ga=48	k SER -on=48	j hice tu=-48	m dinero -en=-48	w dinero en=-48	p ME QUERIA TU=48
j juego y=-48	m juego -y=-48	w juego y=-48	m EL la=48	w ella la=48	j sabia y=-48	p SER ME PORQUE=-48	p LO MENTIR PASAR=-48	p VIDA SER NO=48	w hace _ y=-48	k COMPARA -as -er=48	k COMPARA -as -er $=48
k COMPARA TU COMPARA=48	w hacia _ y=48	j ti en=-48	k PORQUE _ TU=48	k -y _ -he=-48	j madre asi=-48	k -de -te -y=48	p LO LO EL=48	j el cuarto=48	k , _ -ro=-48	w sitio=-48	w ayuda=-48
s ellos=-48	w ellos=-48	m hacia SENTIR=-48	j disculpa la=48	p JUEGO JUEGO EL=-48	p SER HABER NO=-48	w todo _ de=-48	p SENTIR TU PERDON=48	p MENTIR TU LO=48	j desde y=-48	j puedes de=48	k ME -ca=-48
k -ro _ NO=-48	p JUEGO YO=48	w nueve _ $=-48	w busque=-48	j de formas=48	m formas $=48	w de _ formas=48	w formas=48	w formas $=48	k -de _ -jo=-48	s pegue=-48	w pegue=-48
w en la cocina=-48	k SE COMPARA ME=48	w se que me=48	j de hablar=48	m -de hablar=48	w de hablar=48	s dolor=-48	w dolor=-48	k , -en=48	m , -en=48	k -de ME=48	p SER COMPARA LO=48
k SER _ -re=48	k ^ TODOS LO=-48	k COMPARA TU -bo=48	k COMPARA TU -bo -na=48	w que _ debo=48	w que te debo=48	j las cuatro=-48	m LO cuatro=-48	m las -ro=-48	w las cuatro=-48	k -je PORQUE=48	k LO -je PORQUE=48
m -je porque=48	k -di=-48	k -do -io=-48	m cuando -io=-48	k -de -ro=-48	j aviso de=-48	p ME ME SE=-48	m tus FRIO=48	p ESTAR SENTIR EL=-48	m -no que=-48	k LO -es ,=-48	j juego es=48
k -na ,=48	m -na ,=48	k PORQUE _ -un=-48	k COMPARA _ LO=48	s compu=-48	p ME QUERIA COMPARA=48	m con EL=-48	p SER EL OTRO=48	k -un TODOS=48	m un TODOS=48	k -ia COMPARA MENTIR=48	k NO -ia COMPARA MENTIR=48
j de piano=-48	w porque se lo=-48	k -un _ -en=48	w un _ en=48	m verdad -y=48	w verdad y=48	k TODOS LO -as ,=-48	w los dias ,=-48	k ^ EL -di -a=-48	k SE -lo=48	m se -lo=48	w confusion=48
p SER MENTIR LO=-48	j los yo=-48	k -lo ,=48	m -lo ,=48	p SOLO SEXO NO=48	k LO PERDON SI=48	k ^ LO PERDON SI=48	w lo _ si=48	w lo siento si=48	k -ga -de=-48	m -ga de=-48	p TU FRIO ME=48
k ^ LO -as=-48	p SI VIDA VOY=48	k -ue _ EL=-48	m son LO=-48	k ^ _ TENER=-48	p PORQUE ME TU=-48	p QUIZA COMPARA COSA=48	j uno te=-48	w el _ lo=48	p PORQUE COMPARA YO=-48	j hice no=48	j sea de=-48
p COMPARA TU ESTADO=48	k LO NOS -os LO=48	p LO LO JUEGO=-48	j te dudar=-48	s dudar=-48	w dudar=-48	k ^ SER COMPARA TU=48	j ti lo=-48	j me lleve=-48	p PASAR SE PASAR=-48	p NO TU VOY=48	k COMPARA _ FRIO=-48
j sin pensar=48	m NO pensar=48	w sin pensar=48	w sin pensar $=48	k SER YO $=-48	k ME -te=-48	j lo serio=-48	j si para=48	p ME LO NOS=-48	p EL COMPARA YO=-48	p TU ME PORQUE=-48	p SI SENTIR LO=48
j esta la=-48	j estres y=-48	p ERROR PORQUE ME=48	k ESTADO LO=48	p NO SE VIDA=48	k -y LO JUEGO=-48	w la verdad ,=-48	p QUERIA SENTIR=48	k -na _ SER=48	j y esta=-48	p ELEGIR TENER=48	k -un -jo=-48
m un -jo=-48	k MENTIR -en=-48	p ELEGIR TU ME=-48	j lo cuento=-48	m LO cuento=-48	w lo cuento=-48	w estaba _ un=48	p CONFIANZA PERDON=48	k -er _ -sa=-48	k ^ EL MENTIR=48	k LO -de LO=-48	j tu tienes=48
j no pelear=-48	p VOY ERROR=-48	j casa con=-48	k SER -un -go=-48	p SER SE=48	j y estabas=48	j de dije=-48	j para me=-48	k MENTIR -or=-48	m MENTIR por=-48	s habla=48	k SER -ra EL=-48
w era para el=-48	j te sí=47	m -ra mi=47	p EL VER ME=-47	k ^ ESTAR SENTIR=-47	p LO PORQUE HABER=47	p JUEGO TU JUEGO=47	m -ta de=47	j fueron y=-47	s toca=-47	w toca=-47	k COSA _ -ra=-47
k PERO _ SER=47	p NO SOLO=47	k LO -on -de=47	j no en=-47	m NO haber=-47	p ESTAR LO VOY=-47	w hay cosas=47	p SEXO EL COMPARA=-47	j de parar=-47	j mil parar=-47	j tuve mil=-47	j tuve parar=-47
k -il -es -de=-47	k -il -es -de -ar=-47	k TENER -il=-47	k TENER -il -es=-47	k TENER -il -es -de=-47	m -de parar=-47	m TENER mil=-47	m tuve -il=-47	w de parar=-47	w tuve mil=-47	k PORQUE -es $=47	p ME SER COSA=-47
p PASAR ELEGIR COMPARA=-47	s perfe=47	k COMPARA -lo $=-47	w dos _ que=-47	j abri la=-47	j el primer=-47	m EL primer=-47	w el primer=-47	j te medico=-47	k EL QUERIA $=-47	w el respeto $=-47	j que debo=47
j tuve no=47	p ME ESTAR LO=47	k -as -y NO=47	k -en -ez=47	w ^ _ secreto=-47	m dia $=47	w dia $=47	k -do -a -ir=47	k -do _ -ir=47	k -ra -or=-47	m -ra por=-47	j que aun=47
p ERROR SOLO=47	j alguien con=-47	k -to -ra=-47	j mi como=47	w , y la=47	j lo el=47	j y hacerlo=-47	p COMPARA TU ME=-47	m fue -ra=-47	w fue para=-47	j se otra=-47	j tampoco es=47
w tampoco es=47	k -ga LO=47	j que deuda=-47	k COSA -en COMPARA=47	k LO COSA -en=47	k LO COSA -en COMPARA=47	k LO -de TU=47	w lo de tu=47	j me otro=47	p LO SEXO TU=-47	p YO SI=-47	j ni como=-47
k MENTIR _ SER=47	m -ce dano=-47	w hice dano=-47	p JUEGO LO VOY=-47	k -en EL -sa=47	w en su casa=47	j porque sabia=47	m COSA cosas=47	m -lo de=-47	k -sa _ -un=47	j el de=-47	m negue $=-47
w lo negue $=-47	w negue $=-47	j podria sido=47	w podria _ sido=47	w podria haber sido=47	k VOY -a -ar LO=-47	k -le $=-47	m -le $=-47	k NO -as $=-47	j bebe y=47	p NOS SEXO NO=47	w sentia _ $=-47
j ese y=-47	p SI LO SER=47	k LO VIDA SE PASAR=47	k ^ LO VIDA SE=47	w pido disculpas $=47	k -y TU -do=47	k -y TU -do PERDON=47	w y _ pido=47	w y te pido=47	k LO MENTIR=-47	p TU ME LO=-47	p SER SER VIDA=47
p TU ESTADO YO=-47	k ^ -na COPAS=47	w ^ _ copa=47	w ^ una copa=47	k -y PASAR=-47	m y PASAR=-47	j firme la=-47	k MENTIR _ $=47	k -io -ia=-47	s fecha=-47	k -ne EL=-47	m -ne el=-47
p HABER TODOS COMPARA=47	k ^ _ SER=47	p EL ME LO=-47	k NO _ -a=-47	j se algunas=47	w se _ algunas=47	j por algo=-47	j en linea=47	k -en -ea=47	m -en linea=47	m en -ea=47	w en linea=47
p MENTIR EL SEXO=-47	k COMPARA -as ,=-47	j el secreto=47	m EL secreto=47	w el secreto=47	k EL -es=47	w en que te=47	k COMPARA NO PASAR=-47	w no fue el=47	k -es COMPARA NO=-47	j poca cosa=47	m SOLO cosa=47
m poca COSA=47	s poca=47	w poca=47	w poca cosa=47	j el verano=-47	m EL verano=-47	w el verano=-47	p MENTIR PERDON=47	j la noche=-47	k -je ESTADO -on=-47	p ME PORQUE HABER=47	j vi te=-47
m YO la=-47	w yo la=-47	m gente $=-47	w gente $=-47	w congreso=-47	p EL TU FRIO=-47	w ^ si alguna=47	m dos $=47	w dos $=47	k LO -ta -en=-47	w siento _ $=47	j eran los=-47
p PERDON NO SOLO=47	j no nos=-47	s menti=-47	s vecin=-47	m te -lo=-47	p SER COMPARA PASAR=-47	j pedi te=47	m -de esta=47	w comida=-47	j me dije=-47	j verguenza no=-47	k ERROR -on LO=47
k ^ -di EL=-47	k -or _ -y=-47	w por _ y=-47	k TU _ JUEGO=47	k EL _ -a=-47	k -no _ -y=-47	k ME -te $=-47	s pude=-47	w pude=-47	k -or _ ERROR=47	m casa $=47	w casa $=47
j que tu=-47	j con a=47	j mes y=-47	j soy con=47	j y habian=-47	w deje _ el=-47	k -da -do=47	w ^ _ oculte=-47	w ^ te oculte=-47	j la gente=47	m la TODOS=47	w la gente=47
k COMPARA SER -na=-47	k -a LO -es -y=-47	k ^ NO COMPARA=47	p EL LO ELEGIR=47	p VOY ME EL=-47	j por que=-47	w ^ me pediste=-47	j que cuando=47	j pero la=-47	s dolio=47	w dolio=47	p TODOS COMPARA SOLO=-47
j decia y=-47	j yo casado=47	k ELEGIR COMPARA YO=47	m casado ,=47	p ELEGIR COMPARA YO=47	w casado ,=47	w sabia que yo=47	w yo _ casado=47	j pero sido=47	k TU -na $=-47	w tu hermana $=-47	j copas las=47
p SE PASAR LO=47	p MENTIR SER=47	p PERDON ME EL=47	j borra que=-47	w esa _ de=-47	k MENTIR _ NO=-47	p COMPARA COMPARA ERROR=47	k -ia _ LO=-47	j otra vez=-47	m COMPARA vez=-47	m otra QUIZA=-47	w otra vez=-47
p SE SOLO NO=47	j lamento hayas=47	k -ra -to=-47	k -ra -to $=-47	m -ra tanto=-47	k -ia -as=-47	k -de -to=47	m mejor OTRO=-47	j me lo=-47	s rompi=-47	j dije mi=-47	s verlo=-47
k NO TU MENTIR=47	k PORQUE ESTAR -on EL=-47	j te nadie=47	k ^ SI SUBJ=-47	p LO SOLO SOLO=47	k -na _ -da=47	j me fui=-47	j de disculpo=47	p QUIZA TU TU=-47	j con los=-47	m camino $=47	w camino $=47
k -a SENTIR=47	m a SENTIR=47	k ESTAR ,=47	m ESTAR ,=47	k , _ -zo=47	k ^ ESTAR -en=47	m queria -te=47	k TU VIDA SE=-47	p TU VIDA SE=-47	k -os _ -a=-47	p SE SEXO TU=-47	k SER ME OTRO=47
k -ra _ TODOS=47	w , _ para=47	s ponga=-47	p COMPARA TODOS TU=47	m TU fuiste=47	k ^ PORQUE LO=47	m con ME=-47	p COMPARA SOLO NO=-47	k PORQUE _ HABER=47	m sabia $=-47	w lo sabia $=-47	w sabia $=-47
w habria _ si=47	w sabia=-47	p PASAR EL COMPARA=-47	w de _ el=-47	s estre=-47	j con boda=-47	j con ex=47	w con _ ex=47	w con mi ex=47	p COSA LO YO=-47	k EL -po LO=47	j cosas otra=47
k -es _ -un=47	j delante los=-47	w delante _ los=-47	w delante de los=-47	p EL TENER=47	k -io _ SE=-47	p ERROR YO=-47	p CONFIANZA LO SER=-47	k ^ -a NOS=-47	k NO _ -si=47	s anunc=47	j con porque=47
j te ella=-47	j perdona lo=47	k EL -go=-47	p QUIZA COMPARA CONFIANZA=47	m -je para=-47	m ^ tengo=47	w ^ tengo=47	j de sin=-47	j estaba en=-47	s debo=-47	w debo=-47	k -ro _ ,=-47
j un las=47	m VOY te=-47	j la sobre=47	m VER en=-47	k ^ -en LO -da=-47	w en _ ,=-47	k -ne $=47	m -ne $=47	k ME -a=-47	m ME a=-47	m conmigo -a=-47	w conmigo a=-47
k ^ NO SER TODOS=47	j me quise=47	p ME EL COPAS=47	s quere=-47	m lo -di=47	p NO SER CONFIANZA=47	m -es tan=47	k -y VOY=-47	m y VOY=-47	k ME -es $=-47	w te _ en=-47	k PASAR LO COMPARA=47
j si asi=47	k ^ QUIZA HABER=47	k -ad _ ME=-47	p SOLO NOS NO=47	p PORQUE TENER ME=47	k -ar -on=-47	k ME _ SI=-47	w me _ si=-47	j nos no=47	p ERROR LO=-47	j eso enganar=47	p TU LO SI=-46
p PERDON COMPARA FRIO=-46	s prest=46	k EL QUERIA -de=-46	k ^ EL VOY=-46	w estabamos _ $=-46	k YO _ -ue=-46	p TENER MENTIR COMPARA=46	j hacia nadie=46	j si en=-46	s sonar=46	p JUEGO TU=-46	p FRIO PERDON=46
k COMPARA _ YO=46	p TU TU ERROR=-46	k ^ ME PERDON -de=-46	p ME NO SENTIR=46	s agota=-46	m la -ca=-46	p PASAR ESTAR=46	p TU ESTADO VIDA=-46	j se fue=46	j tampoco una=46	w tampoco _ una=46	j lo porque=46
m COMPARA tu=-46	k ME -y NO=-46	p TU LO PASAR=46	p YO ERROR=46	k -ue -de -a=-46	k ^ -ue -de=-46	k ^ -ue -de -a=-46	m -ue tarde=-46	m llegue -de=-46	m tarde -a=-46	w ^ llegue tarde=-46	w llegue _ a=-46
w llegue tarde=-46	w llegue tarde a=-46	w tarde a=-46	w noche _ no=-46	p COMPARA OTRO COMPARA=-46	p COMPARA ESTAR EL=-46	j una a=-46	j ella le=46	k ME SER=-46	j la mil=-46	j lo preguntaste=46	p HACER LO LO=-46
k -a LO NOS=46	j mi pasado=46	m ME pasado=46	w mi pasado=46	m COMPARA puedas=-46	w que puedas=-46	w que _ hice=46	j tan me=46	k ^ LO -ce=46	p HACER LO TU=46	w ^ no estaba=-46	w hacerte _ $=-46
j cama el=-46	p LO EL TU=-46	j escribia desde=-46	p LO PERDON COMPARA=46	k SOLO NOS=46	k ^ SOLO NOS=46	m SOLO nos=46	m solo NOS=46	w ^ solo nos=46	w solo nos=46	k -mo _ EL=-46	m la COMPARA=46
k SENTIR _ TODOS=-46	s cumpl=-46	m EL sabia=46	k COMPARA PASAR EL=-46	s culpe=-46	w culpe=-46	p NOS LO PASAR=46	p PORQUE ME VOY=46	k PORQUE -a ME=46	j nada para=46	j lo planee=-46	m LO planee=-46
m lo -ee=-46	w lo planee=-46	k ^ _ -te=-46	m -or esto=-46	w por esto=-46	w por esto $=-46	w ^ lo nuestro=46	k PERO _ PASAR=46	p ME VER YO=46	w que _ los=46	s apaga=46	k COMPARA TU LO=46
k -re -y=-46	m -re y=-46	j lo tomado=46	w lo _ tomado=46	k COMPARA -ba -a=-46	w gaste _ dinero=46	p TU PERDON PERO=46	s mirad=46	w algunas _ $=46	m -do cuando=-46	j de parte=-46	w de _ parte=-46
k CONFIANZA SE=46	k LO CONFIANZA SE=46	k ^ LO CONFIANZA SE=46	m CONFIANZA se=46	k -io -y=46	m -io y=46	j padre a=-46	j puede te=-46	j porque decia=46	w , _ soy=46	k SEXO _ -en=-46	w estaba _ ella=-46
w estaba con ella=-46	k EL -bo=46	k -y _ -y=-46	w y _ y=-46	k -as -to=46	p LO JUEGO YO=46	k -a LO -ia=-46	s peor=46	w peor=46	j muy que=-46	p SER SER SOLO=46	j alguien te=-46
p EL ELEGIR SER=46	p COMPARA MENTIR PASAR=-46	p PERDON COMPARA LO=46	j casa el=46	p TODOS COMPARA SE=-46	k LO SEXO -de=-46	m que -es=46	j tu nunca=46	j puse el=-46	p LO JUEGO TU=46	j otra de=-46	k COMPARA _ ME=46
m COMPARA pasar=46	w que pasar=46	j los con=46	j tus te=-46	m SOLO lo=-46	p LO ELEGIR LO=46	p NO COSA COMPARA=-46	j sido poco=46	w sido _ poco=46	w sido un poco=46	k -te COMPARA ME -ra=46	k ME -te COMPARA ME=46
p SOLO LO MENTIR=-46	w siente=46	m miedo -y=-46	w miedo y=-46	k -a _ -es=46	p PORQUE EL NO=-46	m -la no=-46	w ^ siento lo=46	w siento lo=46	w semana _ $=46	j hermana te=-46	w hay cosas que=46
k COMPARA -bi=-46	j casa nada=46	j le terapeuta=-46	k -me NO=-46	w que no habia=-46	k -ue -a EL=-46	k -es COMPARA -a=46	j a pedi=-46	j eso todo=46	j rei de=-46	k -ei -de=-46	k -ei -de TU=-46
k -ei _ TU=-46	k ME -ei -de=-46	k ME -ei -de TU=-46	m -ei de=-46	m rei -de=-46	w me rei de=-46	w rei de=-46	j estar a=46	j si alguna=46	m SI alguna=46	w si alguna=46	p EL JUEGO LO=-46
k SOLO _ SER=-46	j dar la=46	k VIDA _ TODOS=46	m estres $=46	w estres $=46	p TU OTRO ME=46	j para enganar=46	j si enganar=46	j ti enganar=46	j ti eso=46	k -ra TU LO=46	k -ra TU LO SER=46
k SI -ra TU=46	k SI -ra TU LO=46	k TU LO SER=46	k TU LO SER MENTIR=46	p SI SER MENTIR=46	w eso _ enganar=46	w eso es enganar=46	w para _ eso=46	w para ti eso=46	w si _ ti=46	w si para ti=46	w ti eso=46
w ti eso es=46	w , _ tambien=46	k TU -y=46	m TU y=46	p SE ME EL=46	p LO TU QUIZA=46	p VIDA COMPARA=-46	j la le=46	k EL VIDA PORQUE=-46	w lo _ en=46	p LO SI ME=46	j que demasiado=46
p NO SUBJ SOLO=46	p COMPARA NOS=46	j te respeto=46	m te MENTIR=-46	w la _ es=-46	j dejaste a=46	k SER CONFIANZA=-46	p PERO COMPARA ESTAR=46	w la mentira de=-46	w mentira de=-46	j el recibo=-46	k COMPARA _ -on=-46
s pesos=46	w pesos=46	k -ro $=46	m -ro $=46	j todos hay=46	k -er LO SEXO=-46	k TU -no -a=-46	k -a _ -lo=46	w hacia _ $=46	j algo una=46	k , _ -he=-46	k -je _ -er=-46
j la culpa=-46	p PORQUE LO LO=-46	k EL SOLO=-46	m el SOLO=-46	j con hablar=46	j de ese=46	m -de ese=46	w de ese=46	j tu sin=46	k -ta , -y=-46	p NO NO ME=46	k , -no=46
m , -no=46	j estuve cuando=-46	j estuve porque=-46	p ESTAR PORQUE ESTAR=-46	w estuve cuando=-46	w no estuve cuando=-46	k VIDA _ TENER=-46	j se promesas=46	k -en LO -ca $=46	p LO SER MENTIR=-46	s supon=46	p VIDA SE JUEGO=46
j uno solo=46	j estas por=46	p PERDON LO ERROR=46	j esa era=46	p LO TU ESTAR=-46	j es pues=46	k EL -lo -de=46	k -te -or ME=-46	k -te -or ME PORQUE=-46	p ESTADO SER=-46	s nuest=-46	k NO COMPARA=-46
m NO que=-46	j en por=-46	k SER -un -re=46	m ^ queria=-46	w ^ queria=-46	k -es -y TU=-46	j parar no=46	k ^ SE ME YA=46	w ^ le di=-46	w ^ me gaste=-46	j su casa=-46	k EL -sa=-46
m EL casa=-46	m su -sa=-46	w su casa=-46	k SENTIR -da=-46	m tu -no=-46	k SENTIR _ COMPARA=-46	j podia de=-46	k -un SEXO $=-46	k SE ME PASAR LO=46	j a asi=46	p SE EL TU=-46	w una _ porque=-46
k -de LO ME=-46	m COMPARA algo=46	w que algo=46	p LO PERO ERROR=46	p PERO ERROR=46	m ^ ni=-46	w ^ ni=-46	w romper=46	k PERO _ HABER=46	p PERO HABER COMPARA=46	j y todos=46	j que terminado=-46
k SENTIR COMPARA TU=46	m que -ia=-46	j con todo=46	p PORQUE ELEGIR PORQUE=-46	k EL -go $=-46	w una _ de=-46	k SER PORQUE ME=-46	p MENTIR EL SER=-46	k -ra -y TU=-46	w no _ leer=46	k -os _ -na=46	m TU para=46
p TU SER OTRO=-46	w ^ venia de=46	w venia de=46	m -es preguntarme=-46	k -do _ LO=46	j vuelvo a=-46	k -vo -a=-46	m -vo a=-46	m vuelvo -a=-46	w vuelvo a=-46	p COMPARA LO NO=-46	k -si _ ESTAR=45
w ^ lo hice=45	k -en EL -to $=-45	k PORQUE NO -as $=45	j conte que=-45	j firme con=-45	j firme nombre=-45	j firme tu=-45	k -on TU -re=-45	w con tu nombre=-45	j un drama=45	k -un -ma=45	m -un drama=45
m un -ma=45	w un drama=45	k -lo -es=45	s durmi=45	k LO _ QUIZA=-45	m le -ba=45	k EL OTRO -y=-45	s creo=45	w creo=45	k TU LO -ce YO=-45	m SER tan=45	j y enseno=-45
k -y TU -no=-45	w y _ enseno=-45	w y te enseno=-45	p SENTIR PORQUE=45	k -y _ -un=-45	p YO SEXO EL=-45	k EL -so -y=45	k NOS _ EL=-45	p FRIO EL COMPARA=45	j tu porque=45	s volvi=-45	s le=-45
w le=-45	j a habias=-45	p TU TENER TU=45	j me cosas=45	s pueda=-45	k -as -un=-45	m -as un=-45	p PERO TU EL=45	j en un=45	p EL VOY TU=-45	k LO HABER -to=-45	j nunca se=45
j siempre fui=45	p EL YO SEXO=-45	j el voy=-45	w que no te=45	m SI fueras=-45	w si fueras=-45	j se me=45	j puse a=-45	k -ce -de=45	m -ce de=45	j mi asi=45	p EL LO SEXO=-45
s encer=45	w mi _ por=-45	w para _ una=45	k LO -os ,=-45	p HABER COMPARA COSA=45	p COSA SER EL=45	j ni de=45	k ^ SI -as=-45	m SENTIR tan=45	k SOLO TU=45	k PERDON -or -ar=-45	m -da tarde=45
j pero nada=-45	k -do -na=-45	k -je COMPARA EL=-45	p LO PORQUE ME=45	w menti=-45	k ^ _ JUEGO=45	j lo evitar=45	j y su=-45	w hablar=45	w que no podia=45	m -a ti=-45	w a ti=-45
k EL -he ,=-45	m coche ,=-45	w coche ,=-45	w el coche ,=-45	j tengo por=45	w ^ _ hablo=-45	j de ando=45	w las _ a=45	k -se -a=-45	m -se a=-45	p VOY JUEGO=-45	j como y=-45
p TU HACER LO=-45	j llorar y=-45	k -lo -or=45	m -lo por=45	p TU LO COMPARA=-45	j a terapia=45	k -a -ia=45	m -a terapia=45	m a -ia=45	w a terapia=45	m leer LO=-45	j de donde=-45
p COMPARA HACER LO=-45	s felic=-45	p VOY LO ESTAR=-45	j verdad el=-45	k ^ SI TU SENTIR=45	p ME SEXO=-45	k -je -on EL=-45	j hubiera un=45	j duele que=-45	j se solo=45	k -la -y=-45	m -la y=-45
k TU _ YO=-45	k -y -je=45	m y -je=45	w ^ quiero que=45	j que fiesta=45	m ^ borre=-45	w ^ borre=-45	w que tu=-45	p EL LO=-45	m es -de=45	j mensaje te=-45	k ERROR _ -y=45
k -as _ -te=45	j y cuatro=-45	k VOY SER=45	m semana SER=45	w , _ lamento=45	w , lo lamento=45	k -os -y LO=-45	m otra COSA=45	k LO -on -on=-45	p NO SE PERDON=45	k COMPARA VER=-45	m que VER=-45
p PASAR COMPARA PASAR=45	m ME hacia=-45	w me hacia=-45	j se hasta=45	j pero a=45	j cosa fue=45	j culpa de=-45	j y ninos=-45	j que estaban=45	p ESTADO EL NO=45	p EL LO PERDON=45	k ^ HABER -do ME=45
m -do mis=45	p NO TU SUBJ=45	k ^ -re=-45	m ^ -re=-45	w de _ en=45	j y puse=-45	p PERDON PORQUE LO=45	j ni no=-45	k -de _ -os=-45	j foto la=45	w me _ cuando=-45	k ELEGIR _ -as=45
p QUIZA SER=45	j sabes es=45	j nuestra y=-45	w nuestra _ y=-45	k -a EL $=-45	m , esto=45	w , esto=45	p LO COSA HABER=45	j mis de=-45	k -to _ COMPARA=45	k YO _ TU=45	j no presente=-45
p COMPARA COMPARA ESTAR=-45	p LO LO ESTADO=-45	j me no=45	p JUEGO COSA=-45	k -ar _ YO=-45	p PERDON ESTADO=45	j te asi=45	p JUEGO SE PASAR=45	w con el ,=-45	k ^ SE LO=-45	w ^ se lo=-45	k -me _ -io=-45
p TODOS LO ERROR=45	m saque LO=-45	j marido y=45	j los tu=-45	j que les=-45	w que les=-45	p LO MENTIR TU=45	p TU ME SEXO=-45	k PASAR _ VIDA=45	k NO -ra $=45	m -do la=45	j preguntaste me=45
p ME PORQUE SE=45	w control=45	m TU puedo=45	w te puedo=45	j cosas la=45	k JUEGO NO=45	k -ce -y=-45	m -ce y=-45	j de plata=45	w ^ _ hace=-45	j por asi=45	m mio ,=-45
w mio ,=-45	p ME LO ERROR=-45	p OTRO TU EL=-45	j semanas y=-45	s bebia=45	w bebia=45	k -he _ ME=-45	p SEXO PORQUE=45	k TU -as LO=-45	s turno=45	s quiza=-45	j doy de=-45
j los ella=45	p HABER HABER LO=-45	w ningun _ $=-45	k SI -ra=45	m si -ra=45	k -ra -en LO=-45	p PERDON LO SER=45	j la es=-45	w semana=45	k ME HACER ,=-45	k -pa ,=-45	m -pa ,=-45
p TU SER=-45	w cuando _ preguntaste=-45	w cuando me preguntaste=-45	k -o=-45	s o=-45	w o=-45	p VER LO TU=-45	j engane el=45	j y quite=-45	p TU SUBJ NO=45	j las compras=45	m LO compras=45
w las compras=45	m quien -as=45	p VOY TODOS COMPARA=-45	p VOY TODOS LO=-45	k -ar YO=-45	m -ar yo=-45	p ME LO PORQUE=-45	p EL SEXO EL=45	w ^ _ lo=45	j mi a=-45	j mensaje que=-45	k ^ PERDON , PERO=45
w no _ cuando=-45	m haya -do=45	k ERROR _ TU=-45	k ^ ME -da=-45	w ^ _ da=-45	w ^ me da=-45	p PORQUE PORQUE ESTAR=-45	k -te -de TU=-45	m contartelo ,=45	w contartelo ,=45	k -as -ir=45	k VIDA , NO=-45
k EL -ta=-45	p TODOS SOLO=-45	m fui -de=-45	j madre la=45	p ESTADO COMPARA EL=45	k -de QUERIA=45	m de QUERIA=45	k -a _ -on=-45	j de perdon=45	j ni una=-45	m respeto $=-45	w respeto $=-45
p SEXO EL VIDA=-45	j por noches=-45	k TU -ce LO=-45	j y aviso=-45	k -de -ir LO=-45	p LO SER VIDA=-45	m PERDON los=45	p SER PERO EL=-45	j semanas la=-45	k LO COSA SE=45	p SE PERDON=-45	j pediste verdad=-45
m pediste LO=-45	w pediste _ verdad=-45	w pediste la=-45	w pediste la verdad=-45	j con de=-45	w estaba _ mi=45	m disculpa SI=45	w ^ disculpa si=45	w disculpa si=45	w haya _ ,=-45	k COMPARA -ia=-45	p LO ME ESTAR=45
k -un JUEGO=-45	m un JUEGO=-45	j el hospital=-45	m EL hospital=-45	s hospi=-45	w el hospital=-45	w hospital=-45	s quebr=-45	j pasado que=-45	k VIDA , TODOS=45	k ME VER -de=-45	w me preguntaste de=-45
k -ia COMPARA NO=-45	w decia _ no=-45	w decia que no=-45	p VIDA TENER COMPARA=-45	j se donde=-45	j las preguntas=-45	j y preguntas=-45	w las preguntas=-45	p EL VOY EL=-44	j siento el=-44	j poco en=44	m lo -je=44
m me -as=-44	k ESTAR $=44	m ESTAR $=44	p PASAR LO PERDON=44	w solo _ $=44	p TU TU SI=44	k SOLO _ ,=-44	m firme LO=-44	w para eso=-44	p COMPARA NO PORQUE=-44	k LO NOS $=44	p PASAR EL LO=44
k EL -do $=44	j te pones=44	m TU pones=44	w te pones=44	k -ro _ PORQUE=-44	j diez y=44	s mire=44	w mire=44	j el ti=44	k -un OTRO $=-44	p SI TU LO=44	w fue mi=44
p EL VIDA=-44	k ^ TU -do PERDON=-44	w ^ te pido=-44	j vez la=-44	p ME ERROR COMPARA=44	w que _ falta=-44	j quien y=-44	j las llamadas=-44	m LO llamadas=-44	w las llamadas=-44	j un y=44	k ^ -or SI=44
w ^ por si=44	m cosa SE=44	w cosa se=44	w la cosa se=44	p ME PASAR=44	w les dije a=-44	j con solo=44	k , TU -je=44	w , te dije=44	p PASAR ME JUEGO=44	j con le=44	p ME VOY=-44
w cosas _ las=44	k , PERO NO=-44	w fuiste tu=44	j que molestado=44	w molestado=44	p COMPARA COSA QUIZA=44	w abrigo=-44	p LO ESTAR NO=44	w una _ ,=44	j decir la=44	j decir verdad=44	j se hubiera=44
p ME NO COMPARA=-44	p YO NO ME=44	m ^ cada=-44	w ^ cada=-44	w ^ _ las=44	p ELEGIR TODOS LO=-44	k -go _ TU=-44	p YO TENER COMPARA=-44	j verdad te=-44	p COMPARA HABER HABER=-44	k ^ TU -ie=-44	k -y _ TU=-44
j solo queria=44	k SOLO ELEGIR=44	m SOLO queria=44	m solo ELEGIR=44	w solo queria=44	j en dije=-44	p COMPARA PASAR PASAR=44	k ^ -do PERDON=44	m ^ pido=44	w ^ pido=44	w dije _ el=-44	w haciendo=44
p ME TU SE=-44	k YO ESTAR -do=-44	p PASAR LO LO=44	j lo habria=44	p ELEGIR TODOS=-44	j con preguntas=44	k EL -so $=-44	j porque no=-44	w yendo=-44	p PASAR TU NO=44	k ^ PERDON -or SI=44	k TU=-44
k ME TENER -do $=44	p TU OTRO COMPARA=-44	p TENER SE=44	m solo -os=-44	k LO VER $=-44	m HABER pasado=-44	k ME HABER -do LO=44	m -as me=44	k -a TU -y=44	k -to -y TU=-44	k COMPARA -ba=44	m que -ba=44
j tu se=-44	k -un COSA=44	p YO TENER LO=44	k TU MENTIR=-44	j siento pero=44	j y ahi=44	j ella para=44	m YO era=-44	w yo era=-44	k , _ HABER=-44	j mintio yo=-44	j que mio=-44
p PORQUE LO COSA=44	k NO SE -lo=44	j tengo que=44	k PORQUE _ PERDON=44	k EL VIDA -y YO=-44	j se relacion=44	k -ho COMPARA $=44	k , -y LO -ce=-44	w y no queria=-44	j dia cumpleanos=-44	j el cumpleanos=-44	w de _ cumpleanos=-44
p SENTIR QUIZA=-44	p SER LO PERDON=44	s para=-44	w para=-44	p NO NO FRIO=44	s tranq=-44	j que dieras=44	w dieras=44	p ME EL=-44	k COMPARA LO -on=-44	j y desde=44	j mi eso=44
w si te lo=44	s apues=44	j que mia=-44	k -va -a -ar=-44	k -va _ -ar=-44	w es que=44	w no _ he=-44	w estar=-44	p COSA ME SE=44	k -ce -es=-44	m EL me=44	p ESTAR ESTADO ME=-44
j lo vez=-44	p SENTIR FRIO=-44	w lo _ ver=-44	k -he -en=-44	m -he en=-44	k -ta _ ,=-44	k EL -al=44	m el -al=44	k YO _ -en=-44	j te tu=44	s bloqu=-44	w bloquee=-44
p SER SOLO NO=44	w a la otra=44	j es es=-44	m use LO=-44	s habid=44	w habido=44	j en te=-44	k SUBJ _ $=44	j y hasta=-44	w fue por=44	k -do _ -no=-44	m igual $=-44
w igual $=-44	j se herido=44	p PERDON SE SENTIR=44	w mensajes=44	j a un=-44	m el -go=-44	w mal _ lo=44	w para _ a=-44	k -na -ia=-44	m una -ia=-44	k -ra -y=-44	m -ra y=-44
m -na cosa=44	w una cosa=44	p NO COMPARA JUEGO=44	k SE -an=44	m se -an=44	p VIDA PORQUE TU=-44	j todas que=-44	s acerc=-44	j un los=44	j y punto=-44	m -y punto=-44	w y punto=-44
w y punto $=-44	m esa OTRO=44	k -ce _ -os=44	w como que=-44	m diste LO=-44	m lo -se=-44	p COMPARA NO QUIZA=-44	p HACER NO SER=44	m VOY me=-44	j volver y=-44	j que para=-44	j lo quieras=-44
j puedes quieras=-44	j me dia=-44	k -ra LO -da=-44	k -ra LO -da $=-44	k -an COMPARA=-44	p EL ERROR COMPARA=-44	k -y ME SER -a=-44	j a en=-44	p EL JUEGO NOS=44	k ESTADO -y TU=44	w mientras tu=-44	w el _ mientras=-44
m HABER habido=44	s sea=44	w sea=44	p LO ME OTRO=44	p CONFIANZA COMPARA=-44	k PERDON _ -en=44	p NO QUIZA COMPARA=44	k -a ME ME=44	k ME ME=44	m ME me=44	m mi ME=44	w a mi me=44
w mi me=44	j de dormir=-44	p ME COMPARA YO=-44	k SER MENTIR $=-44	w fiesta=44	k LO PORQUE -de=-44	w la culpa de=-44	j en lo=44	p LO ME PERDON=-44	k TU NO HACER=-44	k -es -de -os $=-44	p COMPARA MENTIR NO=-44
p COMPARA SER NO=-44	j no culpa=-44	p EL OTRO NOS=-44	p OTRO NOS=-44	s tenem=-44	w tenemos=-44	m un ERROR=-44	k SEXO _ COMPARA=-44	j le sí=-44	k EL -je COMPARA -sí=-44	w lo tenia=44	j pero te=44
k ^ PASAR -ro=-44	j es con=-44	w los jueves $=-44	k SENTIR , ME=-44	s libre=44	m -de mas=44	w de mas=44	k -ia _ -un=-44	p EL ESTAR COMPARA=-44	j tu tu=-44	w enseno=-44	j en ya=44
p YO TU EL=44	j si conmigo=44	k -or -en=-44	k -ci=-44	k TU -es $=-44	p ME JUEGO JUEGO=-44	w ^ _ rabia=-44	j sabes como=44	k , -y -de=-44	p LO COSA PORQUE=44	j la las=44	k ^ LO -ue=-44
j eres el=44	p TU ELEGIR LO=-44	p OTRO EL TU=-44	p SI QUIZA COMPARA=44	w delante _ el=-44	w delante de el=-44	k COMPARA TU HACER=-44	k LO COMPARA TU HACER=-44	w que te hizo=-44	k -al SER=44	m -al es=44	w y a los=-44
s puede=-44	p SOLO PORQUE=44	j de le=44	j el trabajo=-44	p SI NOS=-44	p CONFIANZA SENTIR=44	j con eres=44	j te mintiendo=-44	w te _ mintiendo=-44	w tu _ me=44	k NO TU -go=-44	k LO COMPARA TU HABER=-44
p ME PERDON TENER=-44	k SER -na VIDA=-44	p TU ERROR PERDON=44	k COMPARA -ga=-44	m que -ga=-44	k -y ME SER=-44	w y me fui=-44	k COMPARA SOLO -es=44	k ^ -bi=-44	m ^ -bi=-44	m mal $=44	w mal $=44
j para tener=-44	k -an _ -de=44	m menos $=44	w menos $=44	j mas grande=44	w mas grande=44	j que hoy=-44	k TU -ia COMPARA=-44	w te decia que=-44	p SE EL LO=-44	p NO TODOS COMPARA=44	k -ra -on LO=-44
w tu tambien=44	p TENER PORQUE LO=-44	p TU HACER QUERIA=-44	p LO TENER TODOS=44	w la cara $=-43	j perdon mis=43	w perdon _ mis=43	p CONFIANZA TODOS=43	k -de NOS -jo=-43	w de nuestro hijo=-43	m todo -y=43	w todo y=43
s supie=-43	j en a=-43	k -en EL COMPARA=-43	p ME NO EL=-43	j supongo que=43	m supongo COMPARA=43	w supongo que=43	j menti no=43	m me -jo=43	j solo cuando=-43	k -y -es=-43	m y -es=-43
k COMPARA _ HABER=-43	j de el=-43	m -me la=-43	p ME SI TU=-43	k ^ SEXO -a=-43	m ^ bese=-43	m bese -a=-43	w ^ bese=-43	w ^ bese a=-43	w bese a=-43	p ELEGIR TU LO=-43	j los ninos=-43
m LO ninos=-43	m los VIDA=-43	s ninos=-43	w los ninos=-43	w ninos=-43	j la hizo=-43	j falte el=-43	w falte _ el=-43	w falte a el=-43	m EL trabajo=-43	w el trabajo=-43	j tu tenias=43
w tu _ tenias=43	p PASAR YO EL=-43	j medida te=43	k -da -en COMPARA TU=43	w perfecto=-43	p COMPARA NOS EL=-43	j habia te=43	m -de mis=43	w de mis=43	w , _ no=-43	m hice ERROR=-43	w hice mal=-43
k -es _ SER=43	s dejam=43	m en -da=-43	k COMPARA YO NO=43	w que yo no=43	s pelea=43	m ^ andaba=43	w ^ andaba=43	p SER SEXO EL=43	p EL PERDON LO=-43	p JUEGO EL VIDA=-43	j te tomado=43
p SER SI=43	k -da TU=43	m -da te=43	p ME PASAR PERDON=-43	m dos -es=43	j pediste una=-43	k ME -te -na=-43	m pediste -na=-43	w me pediste una=-43	w pediste una=-43	j delante ninos=-43	k -y -os=43
m y -os=43	j nombre a=-43	p SER ELEGIR COMPARA=-43	k COSA _ -y=43	k -go -ra=-43	k LO -go -ra=-43	m digo -ra=-43	p OTRO SOLO=-43	p TODOS ESTADO=43	w que _ bien=43	j le a=-43	j no mas=43
k -on _ COPAS=43	m EL recibo=-43	w el recibo=-43	k -da LO -da=43	k -da _ -da=43	p COMPARA PASAR VIDA=-43	k , _ -es=43	k ^ _ PORQUE=43	k LO _ COMPARA=-43	j cualquier que=43	w cualquier _ que=43	w no _ ha=43
w de _ sobre=-43	k ^ _ MENTIR=-43	w mentido=-43	k -en COMPARA TU QUIZA=43	j de pero=43	j haya hecho=43	m QUIZA hecho=43	w haya hecho=43	p PERDON TODOS PASAR=43	m -os sin=-43	s cargo=-43	p ELEGIR COMPARA SENTIR=-43
k ESTADO _ LO=-43	p SI TU VOY=-43	j uno es=43	k EL -ol=43	m el -ol=43	p SER OTRO EL=-43	m -re tus=-43	p NO PERO=43	k COMPARA LO -ra=43	p SI SOLO LO=43	j padre de=-43	p HABER NOS=43
p COSA ME PERDON=43	j me hecho=-43	k -or _ MENTIR=-43	j esos no=43	j habia nada=-43	j era tu=-43	k NO HABER SER=43	p VOY QUIZA=-43	j dia lo=43	j estabas embarazada=-43	m ESTAR embarazada=-43	m estabas -da=-43
w embarazada=-43	w estabas embarazada=-43	p PERDON MENTIR LO=-43	m VOY despues=-43	k VIDA _ -si=43	j todo fue=43	w digas que=43	p LO NOS SOLO=43	p SI QUERIA NO=43	m no -en=43	p CONFIANZA COMPARA SER=-43	w historia=43
p JUEGO SER=43	w lastimada=43	w que no $=43	k ^ SE PASAR=43	w dije _ mi=-43	w dije a mi=-43	w tu _ porque=-43	p TENER TU TU=-43	m TU conteste=43	w te conteste=43	p SE PASAR COSA=43	w minutos=-43
j me metio=43	j metio en=43	k ME -io -en=43	m ME metio=43	m metio -en=43	s metio=43	w me metio=43	w me metio en=43	w metio=43	w metio en=43	w se _ solo=43	m ti LO=-43
k -ra _ YO=43	k SENTIR -a TU=-43	p SENTIR LO MENTIR=43	k LO COSA ,=43	k PORQUE -a EL=-43	j una los=-43	m el -on=43	j el cada=-43	j dijo que=43	m dijo COMPARA=43	w dijo que=43	p EL TU LO=-43
m -as como=43	m NO vieras=-43	w no vieras=-43	w que no vieras=-43	p COMPARA ME MENTIR=-43	p COSA SOLO=-43	m LO peor=-43	w lo peor=-43	p PERDON PERO QUIZA=43	p LO COMPARA COPAS=43	k -y -ne=43	m y -ne=43
s amist=43	j la bebe=-43	j y tuyo=-43	k TU -se=-43	m te -se=-43	k COMPARA -ue=-43	m que -ue=-43	p VER COMPARA COMPARA=-43	j me dijiste=43	m quiero COMPARA=-43	w quiero que=-43	j sabia hacia=-43
j dinero te=43	p QUIZA COMPARA=43	j me me=43	w sola _ la=-43	w en el banco=-43	p VOY EL TU=-43	j hubieras mas=43	p SUBJ ME=-43	k ESTAR -en LO=-43	k COMPARA TU QUIZA SENTIR=43	k ^ _ -do=43	w verdad=-43
j si que=43	k -y NO ME -do=43	k PERDON -er=43	k ^ PERDON -er=43	m PERDON cualquier=43	w ^ _ cualquier=43	w hermana=-43	p EL TU YO=-43	m LO decia=43	w lo decia=43	k -te _ TU=-43	p ME TU PASAR=-43
m haber -do=-43	p LO SER SOLO=-43	j que decia=-43	j el noches=-43	j el todas=-43	p NO LO LO=43	w lo deje=-43	j nuestro a=-43	p ME SE LO=-43	j por ti=-43	m -or ti=-43	w por ti=-43
w ^ es una=43	k -re _ PORQUE=-43	j siento sentido=43	k ^ -ce=-43	m ^ -ce=-43	m todo EL=-43	w todo el=-43	k -ta _ -y=-43	p LO LO SOLO=-43	j yo me=43	k -an=43	p NO NO SER=43
p HABER ME EL=43	w fui _ ,=-43	k EL QUERIA=-43	k ERROR -en=43	m ERROR en=43	m TU pusieras=43	s pusie=43	w pusieras=43	j numero lo=-43	j en cada=-43	j verdad salio=43	j disculpa de=43
p TENER TU NO=43	m TU en=43	m de -no=43	s sesen=-43	w sesenta=-43	s agarr=43	j los mios=-43	m LO mios=-43	m los ME=-43	w los mios=-43	j cargo lo=43	w cargo _ lo=43
w cargo de lo=43	k -y LO -pi=-43	j ninos en=-43	j lo solo=43	k -es -or=43	m -es por=43	p NO EL MENTIR=-43	w lo _ el=43	m de TODOS=43	w es _ cosa=43	k NO -or=-43	k ME VER -or=-43
j menti cuando=-43	w beber=-43	j cara el=-43	p VIDA COMPARA SER=43	m cosa PASAR=43	w decias=-43	j lo poco=43	k -en _ COSA=43	m dinero -y=43	w dinero y=43	p MENTIR ME PERDON=43	j hablar con=-43
w no _ fui=-43	k MENTIR _ COMPARA=43	p EL PORQUE YO=-43	m el -io=-43	j apuestas de=-43	p ME SEXO COMPARA=-43	w dije _ estaba=-43	w dije que estaba=-43	k -je COMPARA ESTAR=-43	k -je _ ESTAR=-43	k SI _ -ra=-43	k -on -es $=-43
k -on LO COMPARA=43	m SEXO sin=-43	k PASAR -do -y=43	k -do EL=43	p SENTIR SOLO COMPARA=-43	p COMPARA SOLO SOLO=43	j habria no=-43	p PERDON ME TU=43	j llevo otra=43	w me _ miedo=-43	j banco el=-43	j pasar pagina=43
k PASAR YA=43	k PASAR YA $=43	m PASAR pagina=43	m pagina $=43	m pasar YA=43	w pagina $=43	w pasar pagina=43	w pasar pagina $=43	k -en LO -ta -de=-43	k , COMPARA LO=43	k -or LO COMPARA=43	p ELEGIR VOY LO=-43
p SOLO COMPARA HABER=43	p EL COSA PERDON=43	p COMPARA NO NO=-43	p CONFIANZA SER TU=-43	p SEXO EL EL=-43	k QUIZA COMPARA=43	k -to -do=43	p YO PASAR=43	k NO SOLO=-43	p MENTIR EL ESTAR=-43	w sabia _ era=-43	w sabia que era=-43
k COSA , PERDON=43	k COSA , PERDON $=43	p QUIZA ME PORQUE=-43	m nombre -y=-43	w nombre y=-43	s vivis=-43	w viviste=-43	m pido PERDON=43	k -on -as -as=43	j perdon las=43	m -ra me=43	j pido si=43
k -do PERDON SI=43	w pido _ si=43	k -ra -lo $=-43	p COMPARA ERROR PASAR=43	j banco mi=-43	k LO -te -a ME=-42	j y puede=42	p EL PASAR LO=42	k -as SENTIR=42	s diner=-42	w dinero=-42	p VIDA PASAR COMPARA=-42
s hijos=-42	w hijos=-42	j una familia=42	m -na familia=42	w una familia=42	p PASAR TU VIDA=42	k LO -es -y TU=-42	p LO PERO PORQUE=42	m un -to=42	j sabes la=42	k -or LO=42	w supongo=42
j dos por=42	k -os _ COMPARA=-42	m -ir lo=-42	k -on _ -er=42	p SE LO MENTIR=-42	s apago=-42	w apago=-42	p PERDON TU ESTADO=42	j salio de=42	w hice _ ,=42	k SE -te=-42	m se -te=-42
j asi las=42	m -ir que=-42	j ojala hubiera=-42	m -na para=-42	j eso menti=42	p VER EL PORQUE=-42	p ME SER QUIZA=42	p COMPARA TU ESTAR=-42	p SOLO QUERIA NO=42	k COMPARA _ -ra=-42	k ^ _ -en=42	k -or -na=-42
m -or una=-42	m por -na=-42	w por una=-42	j de me=42	k NO LO -ia=42	k COMPARA _ -ba=-42	w que _ que=42	p COMPARA TU TENER=42	s estuv=-42	k LO -po=-42	j yo para=-42	w y _ tengo=42
p JUEGO JUEGO=-42	k COMPARA -as SER=-42	k LO COMPARA -as SER=-42	k -er=-42	p YO LO=-42	j tenia quien=42	j se le=42	w ^ _ volver=42	j como por=42	p SER CONFIANZA TU=42	p LO ME TODOS=42	p ME NOS ME=-42
k -ra COMPARA -as=-42	j voy contestar=-42	w voy _ contestar=-42	w voy a contestar=-42	p TU VIDA EL=-42	j una un=42	p TENER VIDA NO=42	m solo PORQUE=-42	w solo porque=-42	j que coche=-42	j mi metio=42	m -te de=-42
k ^ _ -me=-42	j se hablo=42	m SE hablo=42	w se hablo=42	m dolor $=42	w dolor $=42	w ^ _ ti=42	p ME NO=-42	p VIDA LO MENTIR=-42	p MENTIR COMPARA NO=42	p PERO VOY=-42	k -na _ SE=42
j estaba te=42	j asi me=42	k ^ _ EL=42	j nombre y=-42	j tampoco que=42	m tanto $=42	w tanto $=42	m ese SEXO=42	w a _ cuando=42	m bien -y=-42	w bien y=-42	m ME tambien=42
k NO -ia -ir=42	p LO SER CONFIANZA=-42	j el esto=42	k -de _ SEXO=42	j casa mi=-42	k -sa -de ME=-42	w casa _ mi=-42	w casa de mi=-42	j disculpa te=42	w hecho=42	k VIDA _ -on=42	m sabes PORQUE=42
w sabes como=42	w ya sabes como=42	s tambi=42	w tambien=42	k PERO _ -do=-42	j cosas haria=42	j que haria=42	s haria=42	w haria=42	m MENTIR con=-42	k -ar QUIZA=-42	j estaba que=42
w algo _ no=42	k SER _ -le=42	p PERDON SI SENTIR=42	m ^ las=-42	w ^ las=-42	s va=42	w va=42	j la salio=42	j tus celos=-42	m TU celos=-42	w tus celos=-42	m supieras $=-42
w lo supieras $=-42	w supieras $=-42	k COMPARA -je=-42	m que -je=-42	k -ea _ COMPARA=42	k -on NOS=42	s movil=-42	w movil=-42	j te semana=-42	w a _ mejor=42	j a pedir=-42	k -as -er $=42
j le dano=-42	w le _ dano=-42	k -de EL -al=-42	k -de _ -al=-42	w de _ hospital=-42	w de el hospital=-42	p SI LO TU=42	j siento te=42	k TU _ SE=-42	j padre no=42	m ESTAR tan=42	s consu=42
m hubiera -do=42	m -ra tu=-42	p VIDA ME EL=-42	j que ver=42	p PASAR SOLO EL=-42	k ^ QUIZA ME=42	m -do sin=42	p ME QUIZA LO=-42	j me ni=-42	p MENTIR SOLO=42	p LO SEXO LO=42	k -ra -on EL=42
p COMPARA EL ESTAR=-42	j de fiesta=-42	w ^ _ cuatro=-42	j el movil=-42	m EL movil=-42	w el movil=-42	j es tambien=42	j punto de=42	m punto -de=42	w punto de=42	j en apuestas=-42	p EL QUERIA COSA=42
p TU NO TENER=42	p YA LO=42	p NO COMPARA PORQUE=-42	k -je -er=-42	m deje -er=-42	k -ra COMPARA YO=-42	p VER SI COMPARA=-42	j ella no=-42	s bolsi=42	j mil te=-42	m de VIDA=42	p SER COMPARA ME=42
p VER COMPARA ESTAR=42	k -no _ ,=-42	k -do TU -te=42	j a fin=42	m los NOS=42	w los dos=42	k EL ELEGIR=42	k -ce -ta COMPARA=-42	k NO -ce -ta COMPARA=-42	m falta COMPARA=-42	w falta que=-42	w hace falta que=-42
p SOLO SENTIR LO=42	p LO LO PERO=-42	j se errores=42	w te la=42	p TENER EL ME=42	w hubiera=42	j la pero=-42	p VOY PASAR LO=-42	m -de carino=42	w de carino=42	k -a EL -al=42	k -a _ -al=42
j volver lo=42	j tres lo=-42	p LO ESTAR LO=-42	p ME PASAR NO=42	m -or las=42	w por las=42	w pedi _ $=-42	k CONFIANZA SE PASAR=42	k CONFIANZA SE PASAR -do=42	k LO CONFIANZA SE PASAR=42	p CONFIANZA SE PASAR=42	j de forma=42
j que tuvieras=-42	j tuvieras que=-42	m COMPARA tuvieras=-42	m tuvieras COMPARA=-42	w que tuvieras=-42	w que tuvieras que=-42	w tuvieras=-42	w tuvieras que=-42	m -ra de=42	j que nuestra=-42	k -ma _ LO=42	j la promesa=-42
j pague el=-42	j algun momento=42	m algun COSA=42	w algun momento=42	w en algun momento=42	k -en TENER=-42	j fiebre me=-42	j que queria=-42	j por comportamiento=42	k -or ME -to=42	k PERDON -or ME -to=42	w por _ comportamiento=42
w por mi comportamiento=42	w dije que lo=42	j que soy=42	k -y _ TENER=-42	p COMPARA HABER EL=-42	s prome=42	k ^ _ ME=42	p LO ESTADO EL=-42	j ser el=-42	p COMPARA ME SI=-42	p ELEGIR TU QUIZA=-42	p SE ME PASAR=42
w ^ fue un=42	p VER TU EL=-42	j de esa=-42	p EL SENTIR TU=42	k SOLO -no=-42	k SENTIR SENTIR $=42	j sin decir=-42	w sin decir=-42	j tenido el=-42	k MENTIR -de EL=-42	j tenias en=-42	p SI ME COSA=42
p LO JUEGO ME=-42	s banco=-42	w banco=-42	p LO YO JUEGO=-42	p COMPARA TU PORQUE=42	k HACER ,=-42	m HACER ,=-42	k ^ PORQUE SE=-42	w ^ ya se=-42	j cuando estaba=-42	p LO VOY ERROR=-42	p EL ELEGIR ESTAR=-42
k YO _ -je=-42	k -de EL -re=-42	k ^ -as=42	m ^ -as=42	p ME VOY TU=-42	k ^ -os=42	m ^ -os=42	p EL COMPARA ELEGIR=42	k -on _ JUEGO=42	w despues _ la=-42	w despues de la=-42	k COMPARA ME -te COMPARA=-42
k -de -te=42	m de -te=42	p YO TU VIDA=-42	j casa de=-42	k ^ TU CONFIANZA=42	w ^ tu confianza=42	k LO COMPARA -ta=-42	j de viaje=42	p ME PORQUE TU=-42	k -do -ra=42	m espalda $=42	w espalda $=42
w la espalda $=42	p SE PASAR YO=42	j ese no=42	j de son=-42	k -y YO EL=-42	w y yo le=-42	p SER TODOS TODOS=42	s cama=-42	w cama=-42	k PASAR _ -da=42	k , -lo $=-42	p LO TU ERROR=42
m SER que=42	k -di _ EL=-42	j no hice=42	j lamento lo=42	j las reglas=42	m LO reglas=42	w las reglas=42	w reglas=42	w hice lo que=42	k PASAR JUEGO=42	m tenia COMPARA=-42	s salir=42
p SOLO NO COSA=42	k ME -as PORQUE=42	j dinero tu=-42	w dinero _ tu=-42	k COMPARA ME -as LO=42	s carin=-42	j me cada=-42	k PORQUE -le=-42	w yo _ habria=41	w yo no habria=41	p COMPARA COMPARA LO=41	w saber=41
p OTRO EL=-41	j y daba=-41	p EL CONFIANZA=-41	j la mis=-41	p PASAR NO PASAR=41	p SENTIR TODOS LO=41	k COMPARA NOS -os=41	k -ar LO -os=-41	m -ar los=-41	p CONFIANZA LO LO=-41	j una tus=-41	k -or LO COSA $=41
p LO COMPARA FRIO=41	j tuve el=-41	m como ME=41	k ME -ue -a=-41	k ME -ue -a EL=-41	k LO -io=-41	p NO LO EL=41	j no cuanto=-41	m sabias COMPARA=41	w sabias que=41	p TU LO SER=41	j era techo=-41
j para techo=-41	k -ra EL -ho=-41	k -ra _ -ho=-41	k SER -ra EL -ho=-41	w para _ techo=-41	w para el techo=-41	p PERDON ME LO=-41	k YO _ LO=-41	p ESTAR LO YO=41	k -ia -es=-41	j todo esto=41	m TODOS esto=41
w todo esto=41	k -na -y COMPARA=-41	w a _ en=41	k ^ QUIZA COMPARA NO=-41	s jugan=-41	w jugando=-41	k -da -so $=41	w cada peso $=41	p NO NO MENTIR=41	w preguntaba=41	s vieja=-41	w vieja=-41
k JUEGO _ NO=41	k -ce _ TU=41	k -se _ -os=-41	k -de _ NOS=-41	j y grupo=-41	k LO -ue=41	j hice tus=-41	p LO PASAR=41	j haber te=-41	j hice ella=-41	k -al=41	k -se LO=-41
j tu un=-41	p COSA ERROR=41	p VER TU MENTIR=-41	k COMPARA LO COMPARA=41	p COMPARA ESTAR FRIO=41	k -ba _ COSA=-41	j de decirtelo=-41	m -de decirtelo=-41	w de decirtelo=-41	j con trabajo=-41	j di motivos=-41	j te motivos=-41
k -de _ PASAR=41	w ^ tampoco es=41	p VOY ESTADO=-41	k -ce _ NO=41	p VOY SI LO=-41	k -or LO VIDA=-41	m para COMPARA=-41	p VIDA EL SER=-41	p LO ERROR PASAR=41	j y mirarte=41	m mirarte $=41	w mirarte $=41
k COMPARA NO ,=-41	p ME SUBJ PORQUE=41	j por bien=-41	w de _ fue=-41	p EL SEXO=-41	w haya _ $=41	k -y -a TU=41	k VER _ -y=-41	j me ocurrio=-41	k ^ ME PERDON=-41	j ex que=41	m COMPARA dije=-41
w que dije=-41	k -on COMPARA $=41	k -as _ MENTIR=-41	p QUIZA SER TODOS=41	p PERO TENER=-41	m HABER bebido=-41	k -de _ SER=-41	k LO PERDON -or LO=41	j decir no=-41	w noche _ que=-41	p TU NO CONFIANZA=41	j y otro=-41
j nunca como=41	j mentira mia=-41	m lo -on=41	p FRIO LO ME=41	k ^ TU VER=-41	j la posibilidad=-41	j posibilidad de=-41	j quite posibilidad=-41	j te posibilidad=-41	k -ad -de ELEGIR=-41	k -ad _ ELEGIR=-41	k LO -ad -de ELEGIR=-41
m LO posibilidad=-41	m de ELEGIR=-41	m posibilidad -de=-41	w la posibilidad=-41	w la posibilidad de=-41	w posibilidad=-41	w posibilidad de=-41	s sos=41	w sos=41	j el hice=41	p SI EL NO=-41	w lo fui=-41
k -te _ NO=-41	w insistio=-41	m por -de=-41	m dije LO=-41	j vaso de=-41	s vaso=-41	w vaso=-41	k -a -er -en=41	m ella TU=41	m amor ,=41	w amor ,=41	j con ya=-41
p TU NO ESTAR=41	p PERO LO MENTIR=-41	k ^ TU HABER -do=41	s atras=-41	p SER TU COSA=41	k COMPARA COSA -de=41	k PERDON COMPARA TU LO=41	j lo cuando=41	k -no _ NO=41	k -y -a TU TU=41	s perdi=-41	p SI SOLO QUERIA=41
j esta casa=41	m esta -sa=41	w en esta casa=41	w esta casa=41	j el ascenso=41	m EL ascenso=41	w el ascenso=41	w mas _ que=41	j miedo de=-41	k TENER -do -de=-41	k ^ TENER -do -de=-41	m miedo -de=-41
w miedo de=-41	k -a -ar $=-41	p VIDA HABER=-41	k -se YO=-41	k LO -se YO=-41	m -se yo=-41	m lo -ra=41	s comer=-41	w comer=-41	k ESTADO=-41	j los cosa=41	p ELEGIR LO TU=-41
j presion el=41	w presion _ el=41	p VER SI TU=-41	m es -al=41	p EL NO=41	k ^ -on ME=-41	j parte que=-41	k -ba _ LO=-41	j de ahorros=41	w de _ ahorros=41	s ascen=-41	k COMPARA ME -as $=-41
p SER NO HABER=-41	j el hablo=-41	w el _ hablo=-41	p TU PERO=41	k -ce _ SER=41	w , _ bastante=-41	p TU PORQUE LO=-41	m el -so=-41	m LO misma=-41	j una con=41	j ese iba=-41	k -on LO -de=41
k SEXO , NO=41	j te dejaba=-41	m TU dejaba=-41	w te dejaba=-41	j me algo=41	m inocente $=-41	w inocente $=-41	p NO LO HACER=-41	j te eche=-41	k -ar -y -a=41	m momento ,=41	w momento ,=41
m , con=41	w , con=41	p SENTIR LO EL=-41	k -na _ -on=-41	j a ahora=41	j me llevar=41	j por como=41	m ME lo=-41	k -do _ -re=-41	k -ro=-41	p SI ELEGIR LO=-41	p SI ELEGIR VOY=-41
k -ro -de=-41	m -ro de=-41	j a pelear=41	w ^ era por=41	k -os -en LO=41	p MENTIR SOLO LO=41	w ^ _ daba=41	k COMPARA -a EL=-41	p ME EL SER=-41	j yo dije=-41	s fotos=-41	w fotos=-41
j y mire=-41	p LO SEXO PASAR=41	p LO HABER TU=41	j me la=41	j que error=-41	j no debian=41	j que debian=41	w debian=41	k -a -ar NO=41	j y a=-41	p FRIO LO SER=-41	p VIDA VIDA=-41
w decir=-41	k PERDON -de=-41	m PERDON de=-41	j que contestar=41	w , _ dije=41	k -do , NO=-41	j nuestro y=-41	k -sa _ -ia=-41	j ocho mil=-41	k -ho -il=-41	m -ho mil=-41	m ocho -il=-41
w ocho mil=-41	w he _ a=-41	w ya lo=-41	k EL _ -hi=41	w que te hice=41	j idea fue=41	s encon=-41	k -na -y TU=-41	k LO -na -y TU=-41	k -do _ -er=41	p COMPARA PERO COMPARA=41	p TU ERROR ME=-41
j que tenia=41	j las un=41	k -ra -le=-41	p ME JUEGO VIDA=41	p PERDON COMPARA TODOS=-41	p SUBJ LO COMPARA=41	j rompi promesa=41	k ME -te -de=41	m su -do=-41	j mentira que=-41	k NO ESTAR -do=41	p PORQUE SI=-41
j ella de=41	s duelo=41	w duelo=41	j y tuviste=-41	j mal lo=41	k ^ MENTIR LO=41	k LO -ia , -y=-41	j el quede=41	k -a EL -mo=41	k -a EL -mo $=41	k -a _ -mo=41	k -y NO TU=-41
j me iba=41	w me iba=41	k COMPARA ME VER=-41	k COMPARA _ VER=-41	p ME EL SENTIR=-41	p QUIZA QUIZA COMPARA=-41	p LO NO COMPARA=-41	j pero el=41	k ^ -ia=41	m ^ -ia=41	m noche $=-41	w noche $=-41
w ^ _ perdon=41	j tus para=-41	m dentro $=-41	w dentro $=-41	k -ar EL COSA=-41	k NO , SOLO=41	j coche a=-41	k -he -a=-41	k EL -he -a=-41	m -he a=-41	m coche -a=-41	w coche a=-41
w el coche a=-41	k TU -je COMPARA LO=-41	j todos de=41	j me tenia=41	p TU NO VOY=-41	m mi -no=-41	p PERO PASAR COMPARA=-41	p PERO PASAR LO=-41	p FRIO SER=41	k EL -mo=41	j primero fui=-41	m -so que=41
p LO PERDON ME=-41	p OTRO COMPARA ESTAR=41	j fue primero=-41	k ^ LO -ia TU=41	p NOS ME=41	k -ia SOLO=41	j iba a=-41	j nunca mano=41	j de grupo=-41	w de _ grupo=-41	w de el grupo=-41	p EL ELEGIR EL=-41
p TU YO=-41	k COMPARA _ EL=41	j me que=-41	k -ia _ -as=-41	m TENER que=-41	w que _ me=-41	k ELEGIR NO=-41	j horas el=-41	j tenia la=41	m EL camino=41	w el camino=41	w a otra $=-41
j noche en=-41	m noche -en=-41	w noche en=-41	k -os _ PORQUE=-41	k EL -as=-41	m casa ,=41	w casa ,=41	j de fotos=41	j once de=-41	m cualquier SENTIR=41	j dormir y=-41	m -de mi=41
j que tomado=-41	p PERDON TU CONFIANZA=41	k COMPARA ME LO=40	k ME VER SI=-40	k VER SI=-40	m VER si=-40	m preguntaste SI=-40	w me preguntaste si=-40	w preguntaste si=-40	j pero como=-40	j para tanto=40	m para -to=40
w para tanto=40	w para tanto $=40	j pido perdon=40	w pido perdon=40	p NO LO VIDA=-40	p QUIZA LO ME=-40	j en chicas=-40	w en _ chicas=-40	j escondi las=-40	w escondi las=-40	w a ti ,=40	k -al _ EL=-40
k SI SUBJ -do=-40	k COMPARA -na $=40	p TU EL CONFIANZA=-40	k -he SE=40	k LO -he SE=40	k ^ LO -he SE=40	m -he se=40	m noche SE=40	w ^ la noche=40	w la noche se=40	w noche se=40	j semana te=-40
p PERDON TU COSA=40	k -na -na -y=40	k -lo TU=40	p COMPARA PERDON QUIZA=-40	k PASAR=40	j dia que=-40	k PASAR EL -no=40	s defen=40	k COMPARA EL -as -a=-40	k EL -as -a TU=-40	k MENTIR LO -as=-40	p YO JUEGO=-40
w ^ _ tu=-40	s real=-40	w real=-40	p ME SER NO=-40	k ^ -no ,=40	m ^ bueno=40	w ^ bueno=40	w ^ bueno ,=40	j anos te=-40	j a grupo=-40	s oblig=-40	j momento el=40
p SOLO TODOS LO=-40	p ME SE PASAR=40	j nos en=-40	w nos _ en=-40	j esta y=-40	w de _ banco=-40	w de el banco=-40	j de va=40	k EL -ar=-40	m el -ar=-40	j a la=-40	k -es -de -os=-40
j porque me=40	p EL VIDA ESTADO=-40	p VIDA LO ESTADO=-40	m LO parte=-40	j hombre el=-40	w hombre _ el=-40	k -de EL -zo=-40	k -de _ -zo=-40	k ME VIDA -y=-40	j mis las=-40	k ^ HABER COSA COMPARA=40	m cosas -de=40
w cosas de=40	p HACER ME NO=-40	j avise que=-40	s avise=-40	w avise=-40	k PERDON _ -ar=-40	k -ir $=40	m -ir $=40	m SE dijeron=40	w se dijeron=40	p ERROR LO LO=-40	j era todo=-40
k ^ -te -de=-40	w seguir=-40	j falta lo=40	j que pido=40	k SER ME ,=-40	k -or _ ME=40	m -as cada=40	m -on preguntas=-40	w con preguntas=-40	p NOS EL VIDA=-40	k EL -ce ERROR=40	w que es=40
m es COMPARA=40	k -ra COMPARA NO TU=40	j la cartera=-40	m LO cartera=-40	s carte=-40	w cartera=-40	w la cartera=-40	m -or en=-40	p PERO NO PASAR=40	p QUIZA TU PERDON=40	k -sa _ ME=-40	k NO ESTAR $=40
j mi casa=-40	p COMPARA LO VOY=-40	k -es _ -er=40	j use el=-40	s perde=40	k -te NO=-40	j alguna te=40	w hice _ no=40	w la _ no=-40	k ^ ME SENTIR=-40	p VIDA VOY COMPARA=-40	j habiamos y=-40
p VIDA TENER NO=40	p SER CONFIANZA=40	p EL TU NO=40	j madre me=40	m NO he=40	w no _ sido=40	w no he=40	w no he sido=40	j ano pasado=40	m EL ano=40	m ano COSA=40	w ano pasado=40
w el ano=40	w el ano pasado=40	k VOY -a -me=-40	s ahorr=40	p CONFIANZA SOLO=40	m -te nada=40	p OTRO TENER=40	j yo se=-40	p LO NO PERDON=-40	w no soy yo=40	p EL EL COSA=40	p COMPARA SENTIR PORQUE=-40
p SEXO OTRO TU=-40	j haberte el=-40	p VOY ELEGIR LO=-40	p HABER ESTADO ELEGIR=-40	k -or LO ME=40	m conteste $=40	w conteste $=40	p PERDON NO ME=-40	p PORQUE PASAR LO=40	j te hecho=40	w te _ hecho=40	p ESTAR TU ESTAR=40
j era tiempo=-40	j ella como=40	k ^ LO TU=-40	p LO CONFIANZA ME=40	p MENTIR VIDA LO=-40	k -ba -on EL=-40	k ^ -de CONFIANZA=40	w ^ de verdad=40	p ESTAR TODOS=-40	w que _ y=-40	k EL -je -de=-40	m viaje -de=-40
w el viaje de=-40	w viaje de=-40	k -on _ -io=-40	p EL TENER NO=-40	k ELEGIR -te SENTIR $=-40	m SE fue=40	w se fue=40	m estan -en=-40	j peso y=40	m peso -y=40	w peso y=40	k SI TU -es=40
j te cara=40	w tres _ y=-40	m padres $=-40	w padres $=-40	j telefono el=-40	j minutos te=-40	j mi el=-40	s adond=40	w adonde=40	k ME -so=-40	k -po LO=40	p VIDA COMPARA HABER=-40
m , uno=40	w , uno=40	p COSA COMPARA COSA=40	j le hermana=-40	w porno=-40	w cuenta _ la=-40	j pedi la=-40	j de trabajo=-40	j mis amigos=-40	m ME amigos=-40	w mis amigos=-40	k -se _ PORQUE=-40
m QUIZA que=40	m tengo -ho=40	j mi celular=-40	m ME celular=-40	w mi celular=-40	k ME ELEGIR=40	k SE -on -os=40	k SE _ -os=40	m TU con=-40	p ME SENTIR ME=40	j por y=-40	m todo ,=40
w todo ,=40	p SUBJ NO LO=-40	p NO TODOS EL=40	p NO NO HABER=40	p MENTIR ESTAR=-40	k -es _ -da=-40	k -y TU -me FRIO=-40	k -on EL -lo=-40	p COSA LO ME=40	w me pediste la=-40	j un error=40	w un error=40
k TENER _ COSA=40	p PERDON PERO PASAR=40	k EL -bi=-40	m EL escribi=-40	j anillo el=-40	k -do _ ,=-40	w sola _ ,=-40	k YO NO TENER=-40	p TENER ME VIDA=40	j tampoco un=40	j porque estaba=-40	k -se YO $=-40
k LO -se YO $=-40	k SOLO _ QUERIA=-40	w imagino=40	p YO EL=-40	s hago=-40	w hago=-40	m ^ prefiero=-40	w ^ prefiero=-40	k -to -do ME=40	m -y les=-40	w y les=-40	p PORQUE LO COMPARA=-40
j habia para=40	m -ra los=40	j trabajo para=-40	p HABER SER TU=-40	j debi y=40	k -te -un -no $=-40	j no padre=40	j te dos=40	w no _ mi=40	j que bien=40	k NO TU SUBJ=40	p LO COSA TODOS=40
j y nuevo=40	k -a -er -a=-40	w decirlo=40	j no he=40	m EL otro=40	w el otro=40	k -or LO -as=-40	p LO SOLO PORQUE=40	p SI LO MENTIR=40	j tus mensajes=-40	m TU mensajes=-40	m tus SEXO=-40
w tus mensajes=-40	w tan _ con=40	m de -la=40	w culpa es=-40	w la culpa es=-40	k -te _ PORQUE=-40	p ME VIDA PASAR=40	w se me paso=-40	w perdon _ el=40	p COMPARA SOLO=-40	w brazos=-40	j no sido=40
p ESTADO LO COMPARA=-40	k EL _ -ro=-40	k -go _ -de=-40	j durante meses=-40	p COMPARA SUBJ LO=40	k ^ -la NO=40	w ^ ojala no=40	k LO COMPARA YO=-40	k ^ _ -za=-40	p ME PASAR TU=40	k LO PERDON -or=40	k ^ LO PERDON -or=40
m siento -or=40	w lo siento por=40	w siento por=40	k PASAR -un -no=40	m LO la=-40	w casa _ no=40	w primero=40	w nada mas $=40	m TU que=40	j siento eso=40	p SER LO MENTIR=-40	p OTRO ME NO=40
m el QUERIA=-40	k -en ME VIDA=40	w en mi familia=40	j tampoco en=40	m pasado ,=-40	w pasado ,=-40	k -es SER=40	j y ese=-40	m hayas SENTIR=40	j se cosas=40	j quite decidir=-40	k SENTIR _ NO=-40
k -en _ -al=40	k , -y -a=39	w , y a=39	k LO CONFIANZA ,=-39	p SE YO=-39	p SER SER EL=39	k COMPARA OTRO $=-39	p SI LO VIDA=39	p COMPARA MENTIR EL=39	p PORQUE SER EL=-39	p VIDA SEXO=-39	p OTRO TU LO=39
w la cuenta $=39	p ME SENTIR MENTIR=-39	m hermana ,=-39	w hermana ,=-39	j lo unico=39	k -di _ -y=39	j en propia=-39	j propia casa=-39	k -ia -sa=-39	m -ia casa=-39	m propia -sa=-39	w en _ propia=-39
w propia casa=-39	k PORQUE LO -os=39	j dejaste un=-39	j nadie que=-39	j en cuenta=-39	k -te FRIO=-39	w chico=39	p SEXO EL TU=39	w mas _ ,=-39	j les conte=-39	m les -te=-39	w les conte=-39
p VOY COMPARA NO=39	k -as COMPARA -te=39	p TU COMPARA SER=-39	k PERO _ COMPARA=39	j y hiciste=39	p CONFIANZA HACER=39	p ESTADO YO ESTAR=-39	k EL VIDA SE=39	w el dinero se=39	m -en mi=39	w en mi=39	w momentos=39
p TU PORQUE TENER=-39	m VIDA con=39	w nuestros _ $=-39	m NO estuve=39	w no estuve=39	p ME PORQUE NO=39	k ^ NO ME LO=39	j ninos que=-39	j la rabia=39	j rabia que=39	m LO rabia=39	w la rabia=39
w , _ me=-39	w de _ los=39	j y busque=-39	p TODOS PORQUE LO=-39	m por LO=39	k -a PASAR=-39	m a PASAR=-39	k -lo _ -de=39	j cualquier te=39	j lo cuenta=39	k SI NO -as=39	k -un -zo=-39
m un -zo=-39	p NO SE SER=-39	k SENTIR , LO=39	k SENTIR , LO PERDON=39	k ^ _ -hi=-39	w ^ _ ahi=-39	p SOLO COSA ME=39	k , YO SER=-39	p ESTAR TU=-39	k -te _ ERROR=39	j recien y=-39	p LO SE ESTADO=39
j semana el=-39	p OTRO NO COMPARA=39	k -de LO -za=39	k -de LO -za $=39	p MENTIR LO ESTADO=-39	j que como=-39	k COMPARA ,=-39	m COMPARA ,=-39	p COPAS LO LO=-39	p PASAR NOS COMPARA=39	k LO -es -en=-39	p VOY COMPARA COMPARA=-39
j mi me=39	m el -do=39	k -do -no=-39	j la bebida=-39	m LO bebida=-39	w bebida=-39	w la bebida=-39	m te -ra=-39	p MENTIR SOLO COMPARA=-39	w haberme _ $=39	m SE puede=39	w no _ puede=39
w no se puede=39	w se puede=39	p ME ELEGIR ME=-39	p ESTADO NO NO=-39	j una cuando=-39	j a ojos=-39	j te ojos=-39	w a _ ojos=-39	w a los ojos=-39	k -de TU ,=-39	w de ti ,=-39	p NO VOY ME=-39
p COSA LO ESTAR=-39	p ESTAR YO LO=-39	p TU EL OTRO=-39	k ^ _ SI=39	w ^ _ si=39	k NO _ VOY=39	m ^ tambien=-39	w ^ tambien=-39	m -y era=39	w y era=39	j de hice=-39	k -y TU LO -go=-39
p EL HABER COSA=-39	p NO QUERIA LO=39	w y _ fue=-39	m LO bese=39	w ^ _ bese=39	k TODOS -or=39	m TODOS por=39	j una verdad=39	w de verdad $=39	k QUIZA COMPARA ME=-39	m verdad ,=-39	w verdad ,=-39
p ME PERO=39	k HABER ESTADO=-39	m pastillas -de=39	w pastillas de=39	j culpa no=-39	m -ra porque=-39	w lo _ mas=39	j por telefono=-39	w ciertos=39	w ciertos _ $=39	j te todo=-39	j la tambien=-39
j puerta no=39	p QUIZA QUIZA SOLO=39	j culpa tu=39	w ^ _ en=39	k -os _ -ro=-39	j grite y=39	j las palabras=39	m LO palabras=39	w las palabras=39	p SER TU QUIZA=39	j y foto=-39	p SER LO HABER=39
k -on LO JUEGO=39	k ELEGIR MENTIR=-39	k , _ -no=39	w para _ ir=-39	s llega=-39	p LO MENTIR YO=-39	p ESTADO ME LO=-39	j a familia=39	w a _ familia=39	p PASAR ME LO=-39	p PERDON ESTAR LO=39	j tengo el=-39
m LO razon=39	w la razon=39	j me deje=39	k -y TU MENTIR $=-39	j no enganar=39	w no _ enganar=39	w no es enganar=39	w que iba a=-39	k -as -de LO=-39	k -er _ ME=39	k EL -io ,=-39	k ^ -re LO=39
w vida _ $=39	w mi _ habria=39	s porno=-39	p SEXO SE=39	w oportunidad=-39	j y como=39	k COMPARA _ -di=39	m queria ,=-39	w queria ,=-39	w sabia _ yo=39	m igual LO=-39	p VOY EL COMPARA=-39
k -os -a=39	m -os a=39	p PORQUE TU TU=-39	j una casa=39	w ^ _ quieres=-39	j se cabeza=39	p NO ME EL=39	k TU VOY=-39	m te VOY=-39	k LO _ -ba=-39	p HABER COSA LO=39	j de hecho=39
p SI TU NO=39	k HABER MENTIR $=-39	p VIDA HABER MENTIR=-39	w ^ _ hermano=39	k QUIZA -do ,=-39	p COMPARA TENER ME=39	j que inocente=-39	k ^ ESTAR ESTADO=-39	j por de=-39	p LO ME NO=-39	j que he=39	j llego y=-39
k NO ELEGIR -te=39	j de copas=-39	m -de copas=-39	w de copas=-39	m eso ME=-39	w eso me=-39	m el -ta=-39	k -te ERROR=-39	m -te mal=-39	p EL VIDA COSA=39	p COMPARA PORQUE TU=-39	m -en un=39
w en un=39	j si ya=-39	m terminado $=-39	w terminado $=-39	k LO -en LO=39	p TU COSA ME=39	k TENER LO -ma=39	k TENER _ -ma=39	p SER EL LO=39	s pero=39	w pero=39	k COMPARA _ ,=-39
k COSA _ ERROR=-39	m tarjeta -y=-39	w tarjeta y=-39	k OTRO _ NO=-39	p OTRO VIDA=-39	j perdon no=-39	k -ce SENTIR -a TU=-39	k TU -ce SENTIR -a=-39	k -do _ TENER=39	p HABER COMPARA COMPARA=39	k -y NO TENER=-39	k -de TU -on=-39
k -or COMPARA LO=39	k -or COMPARA LO -ce=39	w por que lo=39	j ninguno de=39	j ninguno los=39	m ninguno -de=39	w ninguno _ los=39	w ninguno de=39	w ninguno de los=39	j la hasta=39	m confianza ,=39	w confianza ,=39
w confianza , y=39	w confianza _ y=39	m -te me=39	p LO QUIZA COMPARA=39	p COPAS COPAS=-39	p EL MENTIR COMPARA=-39	p LO SE TU=-39	j semana a=39	j a cuarto=39	w las noches=-39	w la cuenta=39	p JUEGO EL TU=-39
j demasiado sensible=-39	k SER -do FRIO=-39	m -do sensible=-39	m SER demasiado=-39	m demasiado FRIO=-39	w demasiado sensible=-39	w perdon por el=39	p TU TU NO=39	k VIDA _ -go=39	k EL -il=-39	k -je NO=-39	p EL NOS SEXO=-39
w mintio=-39	k COMPARA -er -a=-39	k TENER COMPARA -er -a=-39	k ^ TENER COMPARA -er=-39	s cance=-39	k EL _ $=-39	j de siempre=39	p SOLO EL=39	k LO _ TU=-39	k -a _ -le=-39	k TU FRIO=-39	p VIDA ME=39
j es los=39	k -er -do=39	k -te COMPARA=-39	m -te que=-39	s traic=39	j te fui=-39	k ^ _ -vo=-39	k COMPARA -as $=-39	p NO TENER SENTIR=-39	w el _ a=39	j la casa=39	m -ra que=-39
p ESTAR ME PASAR=39	p LO ME LO=-39	j miedo te=39	p HABER EL EL=-39	j a conmigo=39	p LO VER PORQUE=-39	p TU NO SER=39	j plata que=-39	p NO LO SER=-38	p LO ME JUEGO=38	j las los=-38	p TU VIDA=-38
s lleva=38	k TU _ SOLO=38	k -na _ -ca=38	p MENTIR NO SER=38	j te conteste=38	m verdad $=-38	w verdad $=-38	p COMPARA TU PERDON=38	k -ra _ NOS=38	p SOLO TU LO=-38	k ME SER -a=-38	w me fui a=-38
j ha de=38	k , PERO TU COMPARA=38	k PERO TU COMPARA=38	p TU SER COMPARA=-38	j se sentimientos=38	k TU -je COMPARA ESTAR=-38	w ^ hay cosas=38	p FRIO TENER PORQUE=-38	j una cena=38	m -na cena=38	w una cena=38	m -me el=-38
w ^ _ pedi=-38	p QUIZA EL=-38	k -te -de EL=38	k , _ -as=38	w tarde=-38	j lo mas=38	j esa a=-38	j un hombre=38	m -un hombre=38	w un hombre=38	s respe=38	j una vez=-38
j el el=38	p COSA SUBJ=38	m -ra la=-38	k -de LO VIDA $=-38	j elegi y=-38	j cargo de=-38	m cargo -de=-38	w cargo de=-38	s compe=38	j te con=-38	m familia $=38	w familia $=38
s recie=-38	w recien=-38	p SER LO CONFIANZA=-38	k SI _ -un=-38	k VIDA _ -ba=-38	j de navidad=-38	m -de navidad=-38	w de navidad=-38	k , _ LO=-38	m -do como=-38	p LO LO COPAS=38	k SE -on $=38
j a les=-38	k -or _ LO=38	s clave=-38	p JUEGO LO SER=38	j eso me=-38	p TENER PORQUE ME=38	p SE NO ME=38	k SE _ -ra=-38	j haber los=-38	j ninos yo=38	p ME ESTAR=38	s pone=38
w pone=38	p OTRO COMPARA TODOS=38	p TODOS LO TU=-38	j lo sentias=-38	m -or mensaje=38	w por mensaje=38	j todo de=-38	k JUEGO _ -es=38	k -do LO VIDA=38	j trabajo con=38	k NO _ -me=-38	k NO _ -de=38
k LO -he ,=-38	j todo el=-38	k NOS _ ,=38	k -do _ -go=38	p NO SER NO=38	k -un _ $=38	k COSA PASAR -a=38	j la cuando=-38	j no lo=38	m SI eso=38	w si eso=38	k -de LO -no=-38
m EL mundo=38	p TODOS EL TODOS=38	w el mundo=38	p VIDA SENTIR=-38	m -ia los=-38	m es -si=38	w es asi=38	k -le=-38	p CONFIANZA PASAR LO=-38	s estos=38	w estos=38	w estos _ $=38
p NO TU EL=-38	p OTRO LO EL=-38	p TODOS LO=38	w no _ $=-38	p EL TENER COMPARA=-38	p COPAS COMPARA=38	k EL -he $=-38	w el coche $=-38	j pagina dos=38	p YA NOS=38	w en _ de=-38	p FRIO LO PERDON=-38
j hubo no=38	m mi -sa=-38	k -os -un=38	m -os un=38	p YO HABER=38	w es la=38	k -da _ ME=38	j el cuerpo=38	j vos de=38	k EL -je -a ME=-38	k TU -je -ar=-38	j delante y=-38
p ESTADO ELEGIR=-38	m dia -y=-38	w dia y=-38	m LO saque=38	w ^ borre la=38	w borre la=38	k -de _ -lo=-38	k -do PASAR=-38	j son cosas=38	m VOY la=-38	j lo prestamo=38	k LO -de EL JUEGO=38
k -ue LO -on=-38	j el banco=-38	m EL banco=-38	w el banco=-38	p TU ME VOY=38	k -go _ PASAR=-38	w que _ para=-38	k -y SER YO=-38	k -y SER YO -en=-38	p SI SE=38	w parte=38	p SEXO OTRO EL=-38
j sola en=-38	j mentiras de=-38	p ME PERDON PORQUE=38	p JUEGO COMPARA EL=-38	p LO TU JUEGO=-38	w culpa _ la=-38	k -je -a LO=-38	k EL -je -a LO=-38	k ^ PASAR -en=38	p PERDON NO SER=38	p NO SI SOLO=38	k ESTADO SER=-38
m estres SER=-38	k VER -en LO=-38	k TU -ar=-38	m tu -ar=-38	j hace falta=-38	k -ce -ta=-38	m -ce falta=-38	m hace -ta=-38	w hace falta=-38	k NO ME -ba=38	j escondi te=38	j tu tampoco=38
w tu tampoco=38	p EL QUERIA SER=38	k HABER _ ,=-38	k SER _ -el=38	k YA EL=-38	m YA el=-38	m iba -a=38	w iba a=38	p SI TU JUEGO=38	k TU -re -a LO=-38	w te mire a=-38	p OTRO HABER=-38
k PASAR -a EL=38	k LO -ue $=38	j sea lo=38	p LO VIDA EL=-38	p PASAR TU ME=-38	k -en LO COSA=38	p TU SI EL=-38	k -do TU VIDA=-38	w para que yo=-38	k TU -os -y=-38	k COMPARA _ HACER=-38	k FRIO _ TENER=38
p ESTADO QUERIA=-38	j tu menti=38	k -de EL=-38	k VIDA _ -na=-38	k TU -va -a -ar=-38	m ^ aqui=-38	w ^ aqui=-38	p LO FRIO=38	s nadie=38	w nadie=38	k , _ SE=-38	w , _ se=-38
w culpa=38	p EL COMPARA=-38	p COMPARA EL=-38	p EL LO PORQUE=-38	p COMPARA ERROR NO=-38	j engane con=-38	m engane -on=-38	w engane con=-38	w te engane con=-38	p COMPARA COSA SOLO=38	k -de _ COPAS=-38	k TU -te TU=38
k ^ SI -na QUIZA=38	j me para=-38	k -as NOS=-38	w lastimado=38	p PERO LO TU=-38	k -y EL ME=38	p SER COMPARA VOY=-38	m VIDA porque=-38	k LO -la=38	p TU PERDON ME=38	j lado tu=38	m la PORQUE=-38
j anos que=-38	j el fin=38	k LO TODOS -de=38	k LO TODOS -de ME=38	k TODOS -de ME=38	m hombres -de=38	w hombres de=38	w hombres de mi=38	w los hombres de=38	j los mensajes=-38	w los mensajes=-38	k -or NOS=-38
m por NOS=-38	s empec=-38	p HABER SER LO=38	j volvi y=-38	k COMPARA YO=-38	m COMPARA yo=-38	k -es -de EL=38	k -te -a EL=38	p SENTIR ME PERDON=38	k -eo _ NO=-38	j mire a=-38	m mire -a=-38
w mire a=-38	w para _ lo=-38	k COMPARA _ -he=-38	k YO TU MENTIR=-38	m di -os=-38	w otra persona $=38	j hablar el=-38	k COSA _ ,=-38	j a cara=-38	p TU NO SOLO=-38	j me digas=38	m ME digas=38
w me digas=38	k ^ -ra ME=-38	w ^ para mi=-38	j mi se=-38	p NO LO SI=38	m he MENTIR=-38	w hubiera _ ,=38	k NOS _ -as=-38	k -or _ ESTADO=-38	j terapia el=-38	j tan mal=38	m SOLO mal=38
w tan mal=38	p COMPARA LO JUEGO=-38	j grupo de=-37	k EL -po -de=-37	m grupo -de=-37	w el grupo de=-37	w grupo de=-37	p COMPARA COMPARA PASAR=37	j ella que=37	s salid=37	j de antes=-37	p NO LO ERROR=-37
w hizo _ $=-37	p EL ESTADO NO=-37	j si se=37	w nunca fue=37	p NO COMPARA EL=-37	p EL PASAR TU=37	m ella ,=37	w ella ,=37	k EL -in=37	m EL fin=37	m el -in=37	w el fin=37
k LO -no $=-37	k NO _ -en=37	p LO QUIZA YO=-37	j haya afectado=37	w haya afectado=37	w te haya afectado=37	j lo pasar=-37	j acoste una=-37	w no _ hace=37	k VOY _ -as=-37	k -or _ SENTIR=37	j que llegue=-37
m COMPARA llegue=-37	w que llegue=-37	p PORQUE ESTAR NO=37	p TU EL PORQUE=37	j las sin=37	w mi _ que=-37	m ninos NO=37	k -ga $=-37	m -ga $=-37	k EL -di -un=37	j y cuenta=37	p TU QUIZA=37
s he=37	w he=37	k -na SEXO $=-37	w una infidelidad $=-37	w ^ ya lo=37	k NOS -es $=37	p LO NO QUIZA=37	p PORQUE ME ME=37	p ESTAR TODOS LO=37	m EL cama=37	w en su cama=37	w su cama=37
j igual lo=37	w preguntaste por el=-37	j hermana a=-37	j para vos=-37	m -ra vos=-37	w para vos=-37	k TODOS EL=-37	w y _ tambien=-37	j una que=-37	j final no=37	p NO HABER COSA=37	p EL COMPARA VIDA=-37
m -ia me=-37	j lo lo=-37	k EL -je COMPARA TU=-37	k -io _ -da=-37	j la primera=37	m LO primera=37	w la primera=37	w primera=37	j que casa=37	p SOLO TU=-37	w dos _ de=37	p ME ME HABER=-37
p ME ME=-37	j autoestima por=37	k LO -ma -or=37	m autoestima -or=37	w autoestima por=37	w la autoestima por=37	p LO ELEGIR EL=-37	k EL , -y=-37	k TODOS _ TU=37	j que vaya=-37	s vaya=-37	w vaya=-37
j cuatro la=-37	w banco _ te=-37	w retiro=-37	k , -os=-37	m , -os=-37	m COMPARA ver=-37	w que ver=-37	p COMPARA NO SER=37	k -es TU MENTIR=37	k NO _ -ra=37	k TU -le -en=37	p SENTIR EL PORQUE=-37
j que pasan=37	m COMPARA pasan=37	w que pasan=37	p COMPARA ESTADO=-37	w eras tu $=-37	p QUERIA NO COMPARA=-37	s primo=37	w primo=37	w la tengo=37	m ME siento=37	w me siento=37	j oculte que=-37
j anillo y=-37	m anillo -y=-37	w anillo y=-37	k -or _ PORQUE=-37	k TODOS LO $=37	j le mande=-37	m EL mande=-37	m le -de=-37	w le mande=-37	p SI YO NO=37	w y voy a=37	k ESTAR -on=-37
m ESTAR con=-37	k , -on LO=37	j y vos=-37	j y igual=-37	m que $=37	w que $=37	p SI LO SENTIR=37	k SER COMPARA ME=-37	p NO ERROR PASAR=-37	k -de _ SE=37	p FRIO LO COSA=37	j con me=37
p YO YO YO=-37	k ^ _ PASAR=37	k LO _ -to=-37	p COMPARA TU OTRO=37	j cuatro y=-37	j acoste con=-37	k PERDON _ -y=-37	k -je _ -ra=-37	j perdon se=37	j telefono en=-37	p QUIZA OTRO=37	p COMPARA TU JUEGO=-37
w era para=-37	k ^ LO -de EL=37	k SI -na QUIZA=37	w si _ vez=37	w si alguna vez=37	j su que=-37	p ESTAR SER=-37	j abuela y=37	p SI EL VIDA=-37	k PERDON TODOS=37	m PERDON todo=37	w la _ ,=37
w eso _ se=37	w eso no se=37	p TODOS MENTIR=37	p PERDON TENER=37	p SER JUEGO=-37	w que era una=37	p EL VIDA JUEGO=-37	k VIDA -te=-37	k ERROR=37	k ME -as TU=37	p SER COMPARA ELEGIR=-37	j veces el=-37
k -do -de=37	p ESTAR EL EL=-37	j tu despues=-37	m -an los=-37	p PERO NO VOY=-37	p VER VER=-37	p NO ESTADO ELEGIR=37	p VIDA LO PASAR=-37	j como casa=37	w paso _ $=37	k COMPARA -as COMPARA NO=-37	k PERDON COMPARA SE=37
m una QUIZA=-37	w una vez=-37	m esos -os=37	k -ia COSA=-37	k -sa _ LO=37	j por razon=37	p EL COMPARA COSA=-37	j me dicho=37	k -do PERDON -or=-37	w pido _ por=-37	j nuestro en=-37	p HACER LO ME=-37
k LO -te PORQUE=-37	m -ta las=-37	j una amistad=37	k -de -la=37	j a palabra=-37	p SI SOLO NO=37	m -te porque=-37	k -es , -y=-37	k -je COMPARA HABER=-37	k -je _ HABER=-37	k -te=-37	p SI QUERIA LO=37
p TODOS LO TODOS=37	k LO -an=37	m lo -an=37	p HABER SOLO=-37	k -je -a TU=-37	k EL -je -a TU=-37	k -di _ -os=-37	w amiga=-37	j se perdio=37	m SE perdio=37	w se perdio=37	w ^ no fui=-37
m tus -as=-37	w y _ conteste=37	k TU -as -en=-37	k -y _ -mo=37	p EL SENTIR COMPARA=-37	k HACER=37	w me _ preguntado=37	j y me=37	m COMPARA ya=37	w que ya=37	j en boda=-37	w en _ boda=-37
w en la boda=-37	k -ba -on COMPARA=37	k -ra ,=37	m -ra ,=37	p MENTIR LO SOLO=-37	k NO -y=-37	m NO y=-37	w lo _ las=37	w lo de las=37	p TU YO COMPARA=-37	k SI -je=37	m si -je=37
p PORQUE PORQUE ME=37	w ninguno=-37	m coche -y=37	w coche y=37	k -lo=-37	k -de LO -ia $=-37	j de meses=-37	p SOLO COMPARA QUIZA=37	p ESTAR YO EL=-37	j y tenias=-37	p COMPARA COMPARA JUEGO=-37	k COMPARA NO TU=37
w pueda=37	m -de el=-37	k -on _ PORQUE=37	k -de LO NO=-37	p PORQUE TU PERDON=37	p LO COMPARA HACER=-37	j madre lo=-37	p SOLO NOS=-37	p QUERIA NO SER=37	j tenia pasar=37	k TENER COMPARA PASAR=37	k TENER COMPARA PASAR $=37
k TENER _ PASAR=37	p COMPARA TENER PASAR=37	w que pasar $=37	w tenia _ pasar=37	w tenia que pasar=37	k HACER _ -de=-37	k YO TENER=-37	m yo TENER=-37	j trabajo me=37	p SOLO SENTIR=-37	j gaste el=-37	m le -as=-37
j idea te=37	w nada , y=-37	w nada _ y=-37	j de mucho=37	p ME PERO LO=37	j vos tampoco=37	w vos tampoco=37	k -a EL -do=-37	k SI TU -te=37	k SI TU -te -a=37	k ^ -ri=-37	m ^ -ri=-37
s mantu=-37	w mantuve=-37	k -lo $=-37	m -lo $=-37	k ESTAR SENTIR -y=37	k COMPARA SUBJ=37	k TODOS TU=-37	j sentia en=37	p LO COMPARA VIDA=-37	w que _ haya=37	p ME EL NOS=-37	p ERROR ELEGIR=37
j terapia y=37	m la SEXO=-37	j el cosas=37	k -go EL=37	m -go el=37	k MENTIR _ -os=-37	j hombres de=37	j ese dia=-37	j mio te=37	p TU SENTIR COMPARA=-37	p COMPARA PERO LO=37	j noche el=-37
w ya no=-37	k -en _ YO=-37	j me esa=37	j ya mi=37	p SE LO PORQUE=37	p ME SER TODOS=37	k -je COMPARA ESTAR -en=-37	k ^ QUIZA COMPARA TU=37	k -il -es=-37	m mil -es=-37	w ^ _ deje=-37	j se paso=37
k ME -na COMPARA=-37	p NO HABER=37	p COMPARA QUIZA TU=-37	k -y NO -es=37	w en _ momento=-36	j ya habia=-36	j de nuestras=-36	m -de nuestras=-36	w de nuestras=-36	w nuestras _ $=-36	p ME VOY NO=-36	j manera me=36
k -me _ $=-36	k HABER MENTIR ,=-36	j mi le=-36	j y da=-36	j los brazos=36	m LO brazos=36	w los brazos=36	k -ce -en=-36	k ^ ME -na=36	k LO -te -a=-36	j me verdad=-36	k ^ TU -te=-36
j con mano=36	w no fue mi=36	j noche a=-36	m diga LO=36	m ^ cometi=36	w ^ cometi=36	j ya asi=36	p TU CONFIANZA EL=-36	p PASAR PERDON=36	k YO _ -di=-36	k PASAR _ -io=36	j tu familia=36
w el _ no=36	m confiar -en=-36	w confiar en=-36	j si de=-36	k EL -ho=-36	m el -ho=-36	j si los=36	p ERROR NO PASAR=-36	p HABER COPAS=36	j se cruzaron=36	w cruzaron=36	k ^ ME -te COMPARA=-36
j a tres=-36	j muy de=36	k -je COMPARA -ba=-36	k -je COMPARA -ba -a=-36	w cuando _ mi=-36	p MENTIR ME VER=-36	k ^ SOLO PASAR=36	j hacia no=36	p TU HABER SOLO=-36	p PERO LO SER=-36	k NO -so $=36	p ESTAR ME JUEGO=-36
j dije sabia=36	m COMPARA un=36	w que un=36	j el ano=-36	p SER COMPARA ERROR=-36	j me cuesta=36	m ME cuesta=36	w me cuesta=36	j para fue=-36	k -ia -ar $=36	w y lo que=36	j habria buscado=36
j no buscado=36	m -ia buscado=36	w habria buscado=36	w no _ buscado=36	w no habria buscado=36	m SE cruzaron=36	w se cruzaron=36	m ME casa=-36	w en mi casa=-36	w mi casa=-36	k LO -es -de LO=-36	j cancele la=-36
k TODOS -en ME=36	p LO VIDA HABER=-36	m -ar como=36	m ^ apague=-36	w ^ apague=-36	m tan SOLO=36	p COMPARA COSA NO=-36	k SER VIDA=36	k -as ESTADO=-36	j por banco=-36	p EL VIDA SER=36	k SER _ FRIO=-36
k -sí _ $=-36	w sí _ $=-36	j pero vos=36	w pero vos=36	k LO VIDA ,=36	k -ba _ VIDA=-36	p NO PERO COMPARA=-36	s jugue=-36	w jugue=-36	p PERDON TU FRIO=36	m SENTIR sola=36	k -ba -a -ar=36
w y yo la=-36	p SER ESTADO=36	m prestamo $=-36	w el prestamo $=-36	w prestamo $=-36	k ^ NO SER -na=36	p PORQUE LO TODOS=36	k SEXO _ NOS=-36	j un juego=-36	m -un juego=-36	w un juego=-36	j una es=36
k LO -ja=36	m la -ja=36	j por culpa=-36	k ^ -en ME -sa=-36	k -co $=-36	m -co $=-36	j como el=-36	w porque me=-36	j ahora que=-36	k SI QUIZA -do=36	m SI hubiera=36	w si hubiera=36
p QUERIA NO LO=36	j jueves el=-36	p SUBJ ESTAR=36	j lo parecia=36	k ^ TU -ia=-36	j nuestro aniversario=36	m NOS aniversario=36	m nuestro -io=36	w nuestro aniversario=36	w extra=-36	w ^ _ le=36	k -go _ $=36
w y _ en=36	j a banco=-36	p LO ME VIDA=36	k LO VOY -a -ir=-36	j el trago=36	m EL trago=36	w el trago=36	w trago=36	p TU SER EL=36	p LO COMPARA QUIZA=-36	j tener que=-36	k -en ELEGIR COMPARA=-36
k , -y -do=36	k -as _ JUEGO=-36	w cuando _ ,=36	k ^ -ai -en=36	k SE -go $=36	m NOS horas=-36	w dos horas=-36	p LO SEXO=-36	k EL VIDA=-36	j los dos=36	k -ir TU=36	m -ia tanto=36
j nuestro que=36	p ME PERDON EL=-36	j vendi de=-36	p MENTIR COMPARA COSA=-36	k -oz _ LO=-36	m PERO vos=-36	s sali=36	w sali=36	k NOS _ LO=36	k -de -de LO=36	k SOLO -de -de=36	k SOLO -de -de LO=36
m -de de=36	k EL -ue=-36	m le -ue=-36	k ^ QUIZA TU=-36	p LO COSA SER=36	m no QUIZA=36	k LO _ -ar=36	s hizo=-36	w hizo=-36	p TU NO VIDA=36	k -ra _ -as=-36	w tantas=36
p SI TODOS=36	j si hablar=36	p EL LO NOS=-36	j trataba un=36	k -de _ ESTADO=-36	w desconfiar=36	k -di -a=-36	m -di a=-36	k OTRO=-36	j algo emocional=36	j fue emocional=36	s emoci=36
w emocional=36	m pedi -a=-36	w le pedi a=-36	w pedi a=-36	w quedaron=36	m COMPARA les=-36	k LO -da $=36	p TENER FRIO NO=36	p ME VIDA VIDA=36	m COSA que=36	s esos=36	w esos=36
m culpa $=36	w culpa $=36	p VER COMPARA LO=36	k -ja COMPARA=36	m -ja que=36	j de cabeza=36	p TU ESTAR=-36	j y mia=-36	k -ra _ ME=36	p SOLO COSA=36	j pero fue=-36	k TU LO -ia=36
p PERDON SI HABER=36	w hice _ me=36	k , _ -de=36	j tarjeta el=-36	w ^ _ semana=-36	p LO TU=-36	m nadie ,=36	w nadie ,=36	s da=36	w da=36	j lo sabias=-36	m LO sabias=-36
w lo sabias=-36	j que conte=-36	w que _ un=36	m esto PASAR=-36	k -de LO -ia -do=36	j loca cuando=-36	j loca razon=-36	j loca tenias=-36	k -do TENER PORQUE=-36	k -do TENER PORQUE $=-36	k FRIO -do TENER=-36	k FRIO -do TENER PORQUE=-36
m -do tenias=-36	m loca -do=-36	w cuando _ razon=-36	w cuando tenias=-36	w cuando tenias razon=-36	w loca _ tenias=-36	w loca cuando=-36	w loca cuando tenias=-36	p PASAR MENTIR=36	p LO COPAS=36	k NO SER CONFIANZA=-36	k NO _ CONFIANZA=-36
j la te=-36	j te debo=-36	m TU debo=-36	w te debo=-36	s dado=36	w dado=36	m mensajes ,=36	w mensajes ,=36	j en empresa=36	m NO eres=-36	p SENTIR COSA=-36	k COMPARA LO NO=-36
w que eso no=-36	j por mensaje=36	m -y ya=36	w y ya=36	p ME EL PORQUE=-36	p EL COMPARA SENTIR=36	k TU _ HACER=-36	w pero _ tampoco=36	j te habias=36	k -a _ -en=36	p LO PASAR FRIO=36	w te _ loca=36
p TU NO EL=36	k COSA COMPARA=36	p ME VER=36	m pedi $=36	w pedi $=36	j la verdad=-36	m LO verdad=-36	w la verdad=-36	k NO -de TU=-36	w para que=-36	j conte cosas=-36	j le cosas=-36
p PERDON EL VIDA=36	k SOLO _ ME=-36	k ^ SI -as COMPARA=-36	j dije de=-36	s entie=36	p LO NO PORQUE=36	p SE TODOS=36	k -y _ -ir=-36	j ya esta=-36	w te _ antes=36	m -se la=-36	j se termino=-36
k COMPARA _ -bo=36	j la clinica=-36	m LO clinica=-36	s clini=-36	w clinica=-36	w la clinica=-36	m COMPARA digo=36	w que digo=36	p LO TENER LO=36	w de _ se=36	m con -en=36	p ME PERDON ME=-36
m banco -y=-36	w banco y=-36	w el banco y=-36	j sola cosa=-36	k -na ESTADO COSA=-36	k -na _ COSA=-36	m ESTADO cosa=-36	m sola COSA=-36	p ESTADO COSA NO=-36	w sola cosa=-36	w una _ cosa=-36	w una sola cosa=-36
j lo pasa=36	j que pasa=36	k PERO NO=-36	p TENER PERDON=36	p SI LO ERROR=36	p TENER ELEGIR=-36	k -sí $=36	m -sí $=36	m sí $=36	w sí $=36	j le voy=36	w le voy=36
w le voy a=36	j se fueron=-36	m habia -to=36	j estas lo=36	w tu _ el=-36	w a _ la=-36	j fueras tan=36	j no fueras=36	k NO SUBJ=36	k NO SUBJ SOLO=36	k SI NO SUBJ=36	k SI NO SUBJ SOLO=36
m NO fueras=36	m SUBJ tan=36	m fueras SOLO=36	m no SUBJ=36	w fueras tan=36	w no fueras=36	w no fueras tan=36	w si _ fueras=36	w si no fueras=36	k -al _ NO=-36	p VIDA COMPARA PORQUE=36	m era -do=36
k ME -es=36	s chica=-36	j y cuando=-36	k SE HABER -do=36	k -de LO -on=36	w a _ banco=-36	w a el banco=-36	j pague con=-36	m pague EL=-36	k -ra NO -ir=-36	j de mes=36	j cosas los=-36
k QUIZA -un=36	m el VIDA=-36	m -y estoy=-36	w y estoy=-36	k -y _ -ma=-36	k COMPARA TU -ce SENTIR=35	w ^ me dijiste=-35	w los _ $=-35	k -do $=35	m -do $=35	k ME _ $=35	p LO TU ME=-35
p NOS SOLO=35	j manera de=35	m manera -de=35	w manera de=35	k -ir COMPARA NO $=-35	k -or ME -y=-35	w por mi y=-35	p CONFIANZA NOS=35	p TU PORQUE ELEGIR=-35	p ESTADO COMPARA PASAR=35	p EL SOLO COMPARA=35	w que hacia $=-35
p COMPARA TODOS LO=35	j dicho de=-35	m -an en=35	k -da -y TU=-35	j algun el=35	k ^ TODOS PASAR=35	k -a MENTIR=-35	m a MENTIR=-35	k ^ SOLO ,=35	m ^ total=35	w ^ total=35	w ^ total ,=35
j a de=-35	k TU -ia=-35	j arrepiento lo=35	k PASAR _ COSA=-35	j se dije=-35	m QUIZA de=-35	p TU SUBJ TU=-35	w nuestras=35	j por por=-35	j tenia en=35	k , TU -do=35	k TENER -ho=-35
j para ir=-35	k -de -os=-35	m de -os=-35	s conta=-35	j fue de=35	w a _ persona=-35	p TODOS COSA LO=35	j mi una=35	k -do _ -as=35	m NO habia=-35	w no habia=-35	m no HABER=-35
p QUIZA ERROR=35	w hecho _ $=35	p SE COMPARA NO=-35	j mire la=-35	k ^ EL -to=35	k ^ EL -ro=-35	m -y los=-35	w y los=-35	j porque se=35	p NO TU ELEGIR=35	m LO lo=35	p CONFIANZA LO YO=-35
w otro _ $=-35	k EL MENTIR $=-35	w fue _ a=35	j el futbol=-35	m EL futbol=-35	s futbo=-35	w el futbol=-35	w futbol=-35	j que dicho=35	k -on LO VIDA -y=35	w ella _ yo=35	k LO _ PORQUE=35
k COMPARA ME -as ,=-35	k -de _ -a=-35	w tu hermana que=35	j un malentendido=35	m -un malentendido=35	w un malentendido=35	k , -y ESTAR=-35	k TODOS _ TODOS=35	j noche te=35	p COMPARA VOY TU=-35	p COMPARA YO ESTADO=-35	p LO YO ESTADO=-35
w tu parte $=35	p TU TU SENTIR=-35	p VOY VOY LO=-35	j las noches=-35	m SER buena=-35	k ME SENTIR=-35	m te -as=-35	j de ahora=35	w fallo=35	k TU -je COMPARA HABER=-35	p TU SENTIR QUERIA=-35	w operacion=-35
j de no=35	p VOY VIDA COMPARA=-35	j nadie lo=-35	j en como=-35	j y quien=35	j para ella=35	j el perdon=35	s rato=35	w rato=35	j di mi=35	p LO COSA ERROR=35	k -te COMPARA LO=35
k QUIZA TU=35	m QUIZA te=35	p ME NO PORQUE=-35	k -go _ -na=35	p TODOS LO SOLO=35	j que pasado=35	j de ano=35	j todos nos=35	k TODOS NOS=35	m TODOS nos=35	m todos NOS=35	w todos nos=35
k TU ERROR $=35	m falle $=35	w falle $=35	w te falle $=35	p SUBJ NO COMPARA=35	p PERDON TODOS=35	p LO SI LO=-35	k TU -je COMPARA EL=-35	p TU VIDA YO=35	p NO JUEGO=35	w llamaste=-35	j lo la=35
p COSA SE=35	j a pagina=-35	k QUIZA LO=-35	j no contigo=35	p EL SER=-35	j saque la=-35	m promesa $=-35	w promesa $=-35	p ME QUERIA LO=-35	k -de -el=-35	j embarazada y=35	k QUERIA _ COSA=-35
p EL VIDA MENTIR=-35	m TU culpa=35	w tu culpa=35	j te un=-35	j solo me=-35	p SI NO COMPARA=-35	k COMPARA SER -as=-35	k COMPARA SER -as $=-35	j lleve de=-35	k PORQUE -lo=-35	w abuela=-35	j a padre=-35
w a _ padre=-35	w a tu padre=-35	m ti -do=-35	k PORQUE -or=35	m PORQUE por=35	k TU _ PERDON=35	p NO COMPARA YO=35	k ^ TU -na=-35	w ^ tu hermana=-35	j fuiste tu=35	j eso hice=-35	j hijo el=-35
p TU COSA LO=-35	w de el=-35	p PORQUE SI ME=35	j que sola=-35	w debi _ $=-35	p TU TU=-35	k , -sí=35	k , -sí ,=35	m , -sí=35	m , sí=35	w , sí=35	w , sí ,=35
j grite delante=-35	k TU FRIO -te=-35	k TU FRIO -te -de=-35	m grite -te=-35	w grite _ de=-35	w grite delante=-35	w grite delante de=-35	w te grite delante=-35	m -ta para=-35	k TENER -na=35	m TENER una=35	m NO en=-35
j otro lado=35	m COMPARA lado=35	m otro -do=35	w otro lado=35	w otro lado $=35	m mas -y=35	w mas y=35	k -en _ $=35	j si a=35	k NO -ta=-35	k -no _ -to=-35	j me su=35
k ^ _ -an=-35	p NOS EL TU=-35	k -en _ LO=-35	k -as -ra COMPARA=35	w ^ _ confianza=35	k -os _ -ia=35	k -as -de JUEGO=-35	p QUIZA QUIZA SER=35	p COMPARA MENTIR TU=-35	w hipoteca=35	p JUEGO ME=-35	p LO SENTIR TU=-35
k -as -y TU -je=-35	p PASAR PERO NO=35	p ELEGIR LO TODOS=-35	p COSA TU QUIZA=35	p TU NO FRIO=35	j mi pero=-35	w ^ _ amigos=-35	k -es -y=-35	m -es y=-35	p NO PORQUE ESTAR=35	j mejor un=35	p COMPARA ERROR COSA=-35
p TENER MENTIR NO=-35	p NO EL ERROR=35	p COMPARA NO PERO=-35	m todos -en=-35	k -de -on EL=-35	m SER cobarde=-35	w fui cobarde=-35	p PORQUE YO=-35	k ^ ME -mo=-35	w ^ _ primo=-35	w ^ mi primo=-35	p COSA EL COSA=35
p QUIZA SER QUIZA=-35	k NO _ -le=-35	p SE TODOS COMPARA=-35	k -ea LO COMPARA -ea=35	k ^ -ea=35	k ^ -ea LO=35	k ^ -ea LO COMPARA=35	m -ea lo=35	m ^ -ea=35	m ^ sea=35	w ^ sea=35	w ^ sea lo=35
w sea _ que=35	w sea lo=35	w sea lo que=35	k -je _ -on=-35	p ERROR COMPARA TU=-35	k LO COMPARA HACER=-35	p PORQUE HACER=35	k -a -as=-35	m a -as=-35	k COMPARA _ -lo=35	k -as -a TU VIDA=35	j carino en=-35
j carino no=-35	w ^ _ hiciste=35	k COMPARA TU MENTIR ,=35	k -as _ -ra=35	w la gente $=35	j esto me=35	k ^ SEXO=-35	m ^ SEXO=-35	w vi _ en=-35	k -je _ NOS=-35	m sola $=35	w sola $=35
k -te _ EL=-35	j se ni=35	p SI SUBJ LO=-35	k -os _ -on=-35	j mi esta=-35	j ella porque=35	p SUBJ ME LO=35	w que me habias=35	p EL EL VOY=-35	k -eo=-35	p LO SER SER=-35	p LO LO COMPARA=-35
k -es $=-35	m -es $=-35	k SENTIR -on=35	m SENTIR con=35	j pedi lo=-35	k -je ,=35	m -je ,=35	j dije eran=-35	k -as _ TENER=35	k ^ SI NO TU=-35	p COMPARA TU LO=-35	k -da -de=-35
k -je COMPARA NO HABER=-35	p SI QUERIA COMPARA=35	p CONFIANZA COMPARA COMPARA=-35	k ^ -es COMPARA=-35	w eso _ lo=-35	k -es -os=35	k -de -ta $=35	k -as _ -ba=-35	j te razon=-35	j y tenia=-35	p VIDA ESTAR TU=-35	k COSA _ YO=35
k COMPARA _ ESTAR=-35	k -de EL -no=-35	w te iba a=35	j a ni=35	p VIDA LO NO=-35	p NO SOLO SOLO=35	j dije cuando=-35	p SENTIR VIDA=35	p EL VIDA TU=-35	p ME SOLO ME=-35	j les la=-35	w error=35
k -or -no=-35	m por -no=-35	k SOLO -le=-35	w estaba _ la=35	k -ad _ PASAR=35	s sospe=-35	j lo hiciste=-35	j que dolor=35	k -ia -a ME=-35	j de control=34	j se control=34	k PASAR -de FRIO $=34
m -de control=34	m control $=34	p SE PASAR FRIO=34	w control $=34	w de control=34	w de control $=34	w era _ y=34	j que hayan=34	s hayan=34	w hayan=34	p LO PORQUE NO=-34	p JUEGO VIDA EL=-34
p COMPARA SER VIDA=-34	j mia te=-34	p COMPARA SENTIR MENTIR=34	m casi TODOS=-34	k PORQUE _ FRIO=-34	p ME SOLO NO=34	p TU EL YO=-34	k SI _ PASAR=-34	p EL YA=-34	p HABER PASAR=34	p SER LO=34	j habria hubieras=34
s ejemp=34	w ejemplo=34	s ansie=34	w ansiedad=34	m -a el=34	w a el=34	p SE PORQUE EL=34	j la ubicacion=-34	m LO ubicacion=-34	s ubica=-34	w la ubicacion=-34	w ubicacion=-34
j el numero=-34	k -te -y NO=-34	k -po _ TU=-34	m EL lado=-34	m ME padre=34	w mi padre=34	p NOS SE LO=34	p TU VER TU=-34	k ESTAR -en=-34	j lo eres=34	k -ia , NO=-34	p TENER COSA COMPARA=34
p NO LO FRIO=34	k -os=34	k -os -y YO=-34	p SER TU VIDA=34	k -ia -ir=-34	w fue _ anos=34	w fue hace anos=34	w era la=34	k -y _ -go=-34	m tu -te=34	j que puedas=-34	j culpa a=34
p NO ESTAR COMPARA=34	k -os -es $=34	p ESTADO ME NO=-34	j no vas=34	j total ya=34	p TODOS COMPARA ERROR=34	k COMPARA NO HABER NO=-34	j otra en=-34	j paso no=-34	w el _ es=34	m perdi EL=-34	k SEXO -on EL=34
j hermana y=-34	p TU CONFIANZA NO=-34	w estar _ el=-34	j no ahi=34	j algunas cosas=34	m algunas COSA=34	w algunas cosas=34	k ^ -vi -a=-34	w ^ volvi a=-34	p EL OTRO=-34	m lo -go=-34	p PORQUE COMPARA NO=-34
w ^ no puedo=-34	j el hombre=-34	k -es _ -y=-34	k -ir _ EL=-34	p COSA EL=-34	s hacia=34	j antes de=-34	m antes -de=-34	w antes de=-34	j algo mas=34	m COSA mas=34	w algo mas=34
k -li=34	j lamento de=34	k -on _ YO=-34	p LO ME SENTIR=34	p PORQUE PORQUE NO=34	s siend=34	w siendo=34	p PERDON LO SE=34	k -ba _ -on=34	k -es _ PORQUE=-34	m suyo $=34	s suyo=34
w suyo=34	w suyo $=34	k -de JUEGO=-34	m de JUEGO=-34	j necesitaba de=34	p HABER LO COMPARA=-34	k , _ -os=-34	p QUIZA EL ME=-34	k -de LO COMPARA HACER=-34	j aun asi=-34	k -un -si=-34	m -un asi=-34
m aun -si=-34	w aun asi=-34	j que conmigo=-34	m pude -ar=34	j los es=34	p QUIZA LO=-34	j es una=34	p EL COMPARA FRIO=-34	p LO EL SOLO=-34	k -io LO CONFIANZA=34	k SE -io LO CONFIANZA=34	p SUBJ SOLO NO=34
p EL OTRO VIDA=34	m LO habitacion=34	w la habitacion=34	p EL COMPARA TENER=34	m -os en=-34	j cara te=-34	j en caja=-34	k -en _ -ja=-34	w en _ caja=-34	j error una=-34	k -un ERROR , PASAR=-34	k ERROR , PASAR=-34
k ERROR , PASAR -na=-34	k PASAR -un ERROR ,=-34	w error , fue=-34	w un error ,=-34	j por una=-34	m estaba -do=34	m en EL=-34	k TU -ve=34	j lo te=-34	j lo hecho=-34	j no marido=34	p TENER TU LO=-34
w apagado=34	w tu tambien me=34	k , _ -er=-34	m noches -y=-34	w noches y=-34	w explicacion=34	p VER NO=-34	m LO fechas=-34	w fechas=-34	k ME -on , -y=-34	p SE VIDA COMPARA=-34	w ^ _ para=-34
k JUEGO EL=-34	m JUEGO el=-34	p EL NO ESTAR=-34	j me quedara=-34	m ME quedara=-34	w me quedara=-34	w que me quedara=-34	w dinero _ no=-34	k -he _ NO=-34	k COMPARA _ -bi=34	j ella en=-34	p LO NOS NOS=-34
k LO -sa=-34	p TODOS LO NO=34	j dinero el=-34	j esto a=34	m LO habria=34	m la PASAR=34	j lo desde=34	k -jo=-34	k ^ TU -os=34	k -es _ -on=-34	w caminar=34	k -a _ -ro=-34
j y pido=34	p EL HABER NO=34	j el y=-34	j una infidelidad=-34	m -na infidelidad=-34	w una infidelidad=-34	j verguenza me=-34	j el marido=34	w el _ marido=34	k COMPARA ME HABER=-34	p ME COMPARA TENER=34	j un todo=34
m errores $=34	w errores $=34	m hombre COMPARA=-34	w hombre que=-34	p VIDA NO COMPARA=34	p ME EL SEXO=34	k VOY -y=-34	m VOY y=-34	m nuevo $=-34	w nuevo $=-34	p SER YO COMPARA=-34	j digo la=-34
k TU -di PERDON=-34	w te pedi perdon=-34	j para asi=34	k SI _ SENTIR=34	k , _ -je=34	k -sa _ PASAR=-34	p NO TU PORQUE=-34	k SENTIR COMPARA NO=34	j por otra=34	k ME -no -y=34	w mi hermano y=34	w cuando _ de=-34
k LO -za -ra=-34	k SOLO -de -na=34	w se _ paso=-34	w ^ _ eso=34	k -de LO COSA=34	p TENER VOY LO=-34	p VOY CONFIANZA=-34	j la eras=-34	p ME ESTAR TU=-34	m celular $=-34	w celular $=-34	k LO JUEGO COMPARA=-34
m tarjeta COMPARA=-34	w la tarjeta que=-34	w tarjeta que=-34	j amigos me=-34	p SER LO VIDA=34	p COMPARA SOLO ERROR=-34	j trabajo y=34	w el _ me=34	k JUEGO -a=-34	m JUEGO a=-34	k -ir _ QUIZA=-34	k -on _ -y=-34
s viaja=-34	k LO VIDA $=34	k LO -ia TU=34	j asi ti=-34	w su _ ,=34	j por lo=34	p ESTAR ME LO=34	p PERO TU TODOS=34	j si como=34	p PORQUE ESTADO=-34	j telefono y=34	k LO PERDON , PERO=34
j decia en=-34	p ME COSA EL=-34	p COMPARA YO LO=34	j de despido=34	j el despido=34	m EL despido=34	w de _ despido=34	w de el despido=34	w despido=34	w el despido=34	w engano=34	k -do -de COMPARA=34
m -as todo=34	j cosas pasan=34	k -na -ca=34	m una -ca=34	s tiene=34	k -ce PASAR=34	m hice PASAR=34	s gripe=-34	w gripe=-34	j y primer=-34	m SER justo=34	w justo=34
p TU FRIO TENER=34	j eras que=-34	p VOY TODOS=34	k NO _ PORQUE=-34	p LO VER TU=34	p ESTAR TU LO=-34	m en LO=-34	k -a -la=-34	m a -la=-34	m LO tenia=34	k -on LO -de EL=34	j tus por=-34
w con que=34	p CONFIANZA COMPARA TU=-34	j pregunto por=-34	k PERDON SI ME=34	j te ti=-34	j noche me=34	k COMPARA _ -ar=-34	k ERROR -y=34	m ERROR y=34	m mal -y=34	w mal y=34	m la -io=-34
j mi la=-34	j que estar=-34	w tenian=-34	j nunca lo=34	k -go _ ME=-34	w la otra=34	w en _ me=-34	j deje llevar=34	k ME -je -ar=34	k ^ ME -je -ar=34	m -je llevar=34	w deje llevar=34
w me _ llevar=34	w me deje llevar=34	k -ie EL=34	k NO SER TODOS $=34	p LO EL NOS=-34	p TU LO SOLO=34	j el a=34	k -ra _ SI=-34	k TODOS _ -si=34	j dije habia=-34	s verte=34	w verte=34
k ^ EL -te=-34	m COMPARA todos=34	w que todos=34	p SI SUBJ COMPARA=34	k SER COSA -de=34	w es cosa de=34	p YO TENER EL=-34	j hermano lo=-34	s anos=-34	w anos=-34	k -le _ COSA=34	m preguntas $=-34
w preguntas $=-34	p MENTIR NO PORQUE=34	j a jueves=-34	p OTRO NO LO=34	p ELEGIR SER EL=-34	j fui lo=34	p YO MENTIR YO=-34	k -de ,=-34	m -de ,=-34	k FRIO COMPARA=34	m FRIO que=34	w para _ de=-34
w ^ _ te=-34	w tampoco _ que=34	k -or SI TU=34	w por si te=34	k -sa _ YO=34	w tu _ te=-34	k -as -or ME=-34	w se me fue=34	s dolid=33	j para los=33	w ^ _ arrepiento=-33	w ^ me arrepiento=-33
k ^ -on -as=33	k TU SENTIR=-33	m la -he=33	w la noche=33	p ESTAR COMPARA LO=-33	k YA=33	p EL COMPARA OTRO=-33	k ERROR $=33	m ERROR $=33	p TU PERO LO=33	w aplicacion=-33	m sabiendo COMPARA=-33
w sabiendo que=-33	k -te -os=-33	k -do -a NO=-33	k -ia YO=-33	m -ia yo=-33	p SI LO QUIZA=-33	j tu mientras=-33	p SOLO TU NO=-33	p LO HABER COSA=33	p TU HABER PASAR=33	m cuando EL=-33	j el mentir=33
p TU NO SE=-33	p SOLO QUERIA=-33	k TU -on -y=33	p VIDA PASAR LO=33	j hizo de=-33	k -y ME -de=-33	w y _ quede=-33	w y me quede=-33	p EL VIDA ESTAR=-33	w estan=33	p COMPARA LO MENTIR=-33	j tengo no=33
k QUIZA _ -un=-33	j ni su=33	k LO _ ESTAR=-33	k -ia -do -a=33	k NO -ia -do -a=33	p LO COMPARA TU=-33	m -os que=-33	s sin=-33	w sin=-33	p EL TU SE=-33	p TENER TU COMPARA=-33	k -do ELEGIR=33
s viste=-33	w viste=-33	j digas que=33	j mal te=-33	k -an _ EL=33	j mis palabras=33	m ME palabras=33	w mis palabras=33	p ME TU YO=-33	j de beber=-33	m -de beber=-33	w de beber=-33
p PORQUE LO JUEGO=33	j nuestro le=-33	p SER EL CONFIANZA=33	p LO COMPARA HABER=-33	k -ue COMPARA=-33	p TENER ME LO=33	m ella -es=-33	p VOY EL NO=-33	j de siento=33	j yo engane=-33	w yo _ engane=-33	w yo te engane=-33
p PERDON COSA=33	j el quien=33	j ti cuando=-33	w ti cuando=-33	j de algo=33	k , -y -ia=-33	s cuadr=33	j te negue=-33	p SENTIR ME=-33	k NO SER -de EL=33	k SER -de EL TODOS=33	m -un momento=33
j el por=-33	k -en QUIZA=33	p COMPARA SEXO=33	j es yo=-33	k TU _ -do=-33	p ME ESTADO TU=-33	p NO OTRO=33	m -y asi=-33	w y asi=-33	k SI _ -a=-33	w si _ a=-33	p PORQUE OTRO EL=33
k -do _ PASAR=33	k VIDA _ NO=33	j podria mejor=33	p PERDON PASAR COSA=33	m mentir ,=33	w mentir ,=33	w con ella ,=33	w asi lo=33	j mire el=33	p COMPARA ESTAR ERROR=33	p ERROR SER=-33	j anillo que=-33
j la relacion=-33	w la relacion=-33	w y _ es=-33	k -on LO=33	k ^ EL COMPARA=-33	j su marido=-33	m EL marido=-33	w su marido=-33	j cuando tu=33	p VOY SE=-33	w llamadas=-33	k -un _ -ro=-33
s arrep=33	k -on _ -en=-33	p ESTAR SOLO LO=33	k -y _ -hi=33	w y _ ahi=33	p SENTIR COMPARA PERDON=33	k -on LO VIDA $=33	p COMPARA SER ERROR=-33	p ERROR NO TU=-33	s casa=33	w casa=33	m ^ actue=33
w ^ actue=33	k -de ESTAR=33	m donde ESTAR=33	m LO relacion=-33	m , fueron=-33	w , fueron=-33	m LO hubiera=-33	p SI EL TU=33	m de EL=-33	k -da PERDON=-33	k ME -da PERDON=-33	k ^ ME -da PERDON=-33
m da PERDON=-33	m cuando -os=33	j quede y=-33	w ^ _ intencion=-33	w ^ mi intencion=-33	j trabajo de=33	s sorpr=-33	p COMPARA LO COSA=33	k COMPARA HABER -do=33	j tu boda=-33	k ME -as COMPARA=33	j lado y=-33
k -si TU=-33	m -si te=-33	m asi TU=-33	w asi te=-33	k COMPARA QUIZA=33	p HABER SENTIR LO=33	p COMPARA NO TU=33	w vez _ lo=-33	k SENTIR _ -a=-33	p PERDON NO TU=33	j el prestamo=-33	m EL prestamo=-33
w el prestamo=-33	p QUIZA COMPARA PASAR=33	k SER -vo=33	w no _ nada=33	p CONFIANZA TU NO=-33	j de la=-33	k -na _ -es=-33	j vez y=-33	s segur=-33	k -a _ QUIZA=-33	w depresion=33	k MENTIR -re LO=33
k -en TODOS LO=33	m en TODOS=33	s bebe=-33	w bebe=-33	w si _ lo=33	k HABER SER COMPARA=33	k QUIZA HABER SER COMPARA=33	p COMPARA SOLO SER=-33	w dormir=33	j con palabras=-33	k ELEGIR LO NOS=33	k ELEGIR _ NOS=33
k -de LO COMPARA -ce=-33	k -ba _ ESTAR=-33	j hice de=33	p VIDA EL NO=33	m para -le=-33	p EL SI TU=-33	k -a _ -to=-33	p HABER PORQUE TODOS=33	w pero _ me=33	w prestamo=-33	p ME CONFIANZA LO=33	k COMPARA -ra=-33
p ME PERDON COSA=-33	p TU SI NO=-33	k NO SER -de=-33	p MENTIR ME LO=-33	m -de todo=33	k -or _ -un=33	w por _ un=33	k -de -ad -y=33	p PORQUE SER=33	k ^ _ -re=33	k PASAR EL=33	p NO ESTAR SER=-33
p LO SI SUBJ=33	p LO ELEGIR COMPARA=-33	w a _ cara=-33	w a la cara=-33	k -os _ -os=33	k -do -en LO -sa=-33	j a nombre=-33	p ESTAR ESTADO LO=33	j por beber=33	k YO HABER -do=-33	m -a hablar=33	w a hablar=33
k ^ TU -je ESTADO=-33	k , NO SOLO $=33	j si alguien=33	j dije ya=-33	w un _ $=33	p TU SOLO COSA=-33	p ME HABER LO=33	k , ME PERDON=33	w contarte=-33	s aun=-33	w aun=-33	k -ad -de=33
k LO -ad -de=33	m -ad de=33	p COMPARA SER CONFIANZA=-33	s sabia=-33	k -ia ME=-33	k LO HABER -do=-33	m de -ta=-33	k -ro _ -un=-33	p NO SE LO=33	k -os _ -do=33	k FRIO _ EL=33	k SER _ -lo=-33
k SE _ -or=33	w se _ por=33	k VOY _ MENTIR=33	k LO VIDA -de EL=33	k EL -ro -de=-33	k ^ LO VOY=-33	p PORQUE ESTAR YO=-33	k -do _ YO=-33	k LO NO=-33	p QUIZA COMPARA QUIZA=33	w bebido=-33	k -ne -a=-33
m -ne a=-33	p ME SENTIR PORQUE=33	w ^ _ manana=-33	k -sa -y TU=-33	m LO mala=-33	w la mala=-33	j todo eso=33	k COMPARA LO -ga=33	m lo -ga=33	p PERDON SER LO=33	k -ar YO $=-33	p QUIZA COMPARA SENTIR=33
p ME COSA COMPARA=-33	j pastillas el=-33	p COSA COMPARA EL=-33	s eso=33	w eso=33	j que su=-33	p COSA NO LO=33	k -un -on $=33	p HACER ESTAR=-33	p COMPARA HABER SOLO=-33	j bien el=-33	p NO SENTIR=33
j la cosas=33	j viaje ella=33	m -re me=33	m antes ,=33	w antes ,=33	j y uno=33	m no SOLO=33	w que no ,=-33	k EL SOLO COMPARA=33	w el unico que=33	m enganar ,=33	w enganar ,=33
w es enganar ,=33	p COSA TU=-33	k COMPARA -te=-33	p COPAS TU=-33	j la amistad=-33	k SE _ -es=33	s iba=-33	w iba=-33	s total=33	w total=33	k TENER SOLO=-33	k VIDA _ SE=33
k COMPARA NO TU -as=-33	k COMPARA -go=33	p EL PORQUE VIDA=-32	k OTRO -es=-32	m LO hacia=-32	w lo hacia=-32	k -no _ -en=32	j antes lo=32	k EL VOY -a -ir=-32	k -hi=32	s ahi=32	w ahi=32
p SOLO PASAR LO=32	k -po COMPARA -as=-32	k EL -po COMPARA -as=-32	j cuando era=-32	w cuando el=-32	j y una=-32	k -or LO MENTIR=32	j me a=-32	j dijiste y=32	j primer mensaje=32	m -er mensaje=32	w el _ mensaje=32
w el primer mensaje=32	w primer mensaje=32	p TODOS LO PASAR=-32	j y solo=32	j ninos el=-32	j lo leiste=32	k LO COMPARA VER=32	k LO _ VER=32	w lo _ leiste=32	w lo que leiste=32	k SI _ CONFIANZA=32	k ^ ME VIDA SER=32
p MENTIR PORQUE ME=32	k -de TODOS=32	m ya ME=32	w ya me=32	p COSA NO=32	p PASAR SOLO NO=32	k , _ QUIZA=-32	p SEXO COMPARA EL=-32	p COMPARA ME VOY=-32	p TU PORQUE PASAR=32	j sentido de=32	k -on ME OTRO=32
m NO habria=32	w no habria=32	p MENTIR LO COSA=32	p YO ESTAR=32	p ELEGIR LO VIDA=-32	p EL PASAR NO=32	p SI TU COSA=32	p ME ERROR TODOS=-32	k -do _ -un=32	k -er _ TU=-32	j el grande=32	p SE PASAR SE=-32
p TENER ME MENTIR=32	k -en LO -na -y=-32	k COMPARA TU -ga=32	w que te diga=32	w de _ para=32	k PERDON SI NO=32	k ^ PERDON SI NO=32	j la ya=32	j hayas sentido=32	j que sentido=32	m -as sentido=32	w hayas sentido=32
p LO VIDA PASAR=-32	j miedo me=-32	j si es=-32	k EL -je ,=-32	k -de _ -re=-32	j que meses=32	p ME EL PASAR=32	j siento mi=32	s empie=-32	p JUEGO PERDON=32	j que nosotros=32	k COMPARA -ce PASAR=32
m -ce fue=32	w hice fue=32	w que hice fue=32	j con cuatro=-32	j es pena=32	j una pena=32	k SER -na PERDON=32	k SER _ PERDON=32	m -na pena=32	w es _ pena=32	w es una pena=32	w una pena=32
k ^ EL -ue=-32	j me subio=-32	m ME subio=-32	w me subio=-32	m COSA no=-32	k COMPARA SENTIR=-32	p NO ME SER=32	p NO ME JUEGO=-32	k SI NO TU=32	w si no te=32	p ME HABER NO=32	s ofici=32
w oficina=32	k VOY -a -ir COMPARA=-32	j tu culpa=32	j me mas=32	k -te _ SER=-32	k -ar -on EL=-32	p COMPARA ME SE=32	k ESTADO -on LO=-32	j que esos=32	j y entre=32	j casa habia=32	k ^ -do PERDON -or=32
k -or -te MENTIR=-32	k PERDON -or -te MENTIR=-32	w te _ ,=-32	p YO NO PORQUE=-32	k -ir -y=32	m -ir y=32	p PERDON NO ELEGIR=32	p COMPARA QUIZA=32	j mi culpa=-32	k -ba _ -os=-32	k -er -da=-32	m -er cada=-32
k TU HABER -do=32	j habria pasado=-32	w habria pasado=-32	p TENER COMPARA PORQUE=32	j nino de=-32	j por internet=32	k -or OTRO=32	m -or internet=32	m por OTRO=32	w por internet=32	w y _ vos=-32	w y a vos=-32
p PORQUE NO YO=32	j a fue=-32	k -ea _ $=-32	p SER LO SOLO=-32	p TU HABER ME=32	p TU VER YO=-32	k -si _ -es=-32	j de perder=32	j perder el=32	j perder me=32	j perder y=32	k PASAR -de -er=32
k ^ PASAR -de -er=32	m -de perder=32	w de perder=32	w terapia=32	k -yo $=-32	m -yo $=-32	w no hay=-32	k ME -sa=-32	k ^ SENTIR=-32	m ^ SENTIR=-32	m recien -do=-32	k LO -se $=32
k ERROR COMPARA=-32	j una esto=32	p NO COMPARA ESTADO=32	p EL ERROR NO=32	j decia mi=-32	w algunos=-32	j una era=-32	j no queria=32	p LO COMPARA VOY=-32	j si hace=-32	j eso era=-32	j algo el=-32
k -en _ SER=32	m la -le=32	j te lugar=-32	j yo la=-32	p VIDA LO LO=-32	p LO JUEGO PORQUE=-32	k COMPARA -le=-32	m que -le=-32	j dije venia=-32	p HABER TENER=32	j como que=-32	j vez como=-32
k PORQUE LO -as=-32	j una cosa=32	j dejamos el=32	w dejamos=32	k COSA SE PASAR=32	k LO COSA SE PASAR=32	k -de _ CONFIANZA=32	p SER SOLO PORQUE=32	j en habria=-32	m -a mi=-32	w a mi=-32	s aprov=-32
k -ia _ $=-32	p ME OTRO COMPARA=32	j te hiciste=-32	w te hiciste=-32	s falto=32	w falto=32	j las cuando=-32	k ^ HABER SER -un=32	w ^ he sido=32	w he sido un=32	p TENER VIDA EL=-32	j haber mejor=32
w haber _ mejor=32	k ME -on -y=32	p TU FRIO COMPARA=-32	k -ma $=-32	m -ma $=-32	j casa a=-32	m PASAR que=32	p ME ME COMPARA=-32	k -ir _ TU=32	k -de LO NOS=32	p ME TU NO=32	k NO -ar ,=-32
j lo sucedido=32	m LO sucedido=32	m sucedido $=32	w lo sucedido=32	w lo sucedido $=32	w sucedido=32	w sucedido $=32	p TU PASAR=32	m estabas $=32	w estabas $=32	k NOS -os ,=-32	k , PORQUE -es=32
p ERROR PASAR LO=32	p CONFIANZA LO VOY=32	s insis=-32	p ESTADO SOLO=-32	k TODOS -os=32	w de _ te=-32	j familia la=32	w es _ y=-32	k COMPARA NO LO -as=-32	w ^ _ llamo=-32	m LO noches=-32	w de los dos=32
k NO ME -te=32	k EL -y YO=32	w ella y yo=32	w termino=32	j la semana=-32	w se _ los=32	p VOY ME NO=-32	j algo se=-32	j mal que=32	p COMPARA EL SOLO=-32	p TU QUERIA NO=32	j padres y=-32
s tomar=-32	j quieres los=-32	k ^ PERDON SI ME=32	k COMPARA _ -le=-32	w les _ que=-32	k -as PERDON=-32	j meses se=32	m -ia nada=-32	m -si me=32	w asi me=32	k ^ LO=32	m ^ LO=32
j el seguro=-32	m EL seguro=-32	w el seguro=-32	j de chicos=-32	k SOLO NO=32	m SOLO no=32	w perdon por mis=32	m , pero=32	w , pero=32	p QUIZA COSA NO=32	p LO TU NO=-32	p VIDA TU ESTADO=-32
w amistad=32	p NOS EL COMPARA=32	k -en $=32	m -en $=32	k -je _ NO=32	j tu aborto=-32	k LO -de TU -to=-32	m TU aborto=-32	m aborto $=-32	w aborto $=-32	w de tu aborto=-32	w tu aborto=-32
w tu aborto $=-32	k -or _ -lo=32	k MENTIR _ -je=-32	k ^ -es -de LO=-32	j primero de=-32	m primero -de=-32	w primero de=-32	w ^ _ porque=32	k COMPARA QUIZA -en=-32	w otra _ en=-32	w otra vez en=-32	w darle=32
w por lo que=-32	p SER PERO TU=32	j el otro=32	p TODOS COMPARA PASAR=-32	k -io , -y=-32	k -ra JUEGO=32	p MENTIR NO=32	k ^ SER -or=32	m porque ME=-32	s congr=-32	j boca y=-32	j la boca=-32
s boca=-32	w boca=-32	p LO NOS=32	p NO HABER ESTADO=32	p EL HABER ESTADO=32	j lamento asi=32	k ^ -ai=32	m ^ -ai=32	j en este=-32	m -en este=-32	w en este=-32	p ME ME SENTIR=32
k LO JUEGO $=-32	p NOS YO=-32	w ^ quiza no=32	w quiza no=32	k ^ NO -ce=-32	k ^ NO -ce -ta=-32	w ^ no hace=-32	k -te LO=-32	m -de plata=32	m -y voy=-32	w y voy=-32	p ME VIDA NO=-32
s terap=-32	j el escondi=-32	j lo bien=32	j en cama=-32	w todo esto $=32	s recha=31	w no , y=-31	w no _ y=-31	k LO -di $=-31	m me -ba=31	j me vas=31	m ME vas=31
w me vas=31	w me vas a=31	p COSA PASAR COMPARA=31	j eras tu=-31	m eras TU=-31	w eras tu=-31	j murio tu=-31	k -do -io TU=-31	m murio TU=-31	w cuando murio tu=-31	w murio tu=-31	j hombre que=-31
w ^ _ llego=31	p LO PASAR ME=31	j todos que=-31	k SUBJ _ FRIO=31	p SI SUBJ FRIO=31	p SUBJ FRIO=31	k SER _ -ar=31	p PERDON COMPARA HABER=-31	m -ra era=-31	p LO NOS COMPARA=31	k LO JUEGO=31	j di y=-31
w ^ _ pegue=-31	p ESTAR JUEGO=-31	j un anos=31	k OTRO TU=-31	k SENTIR NO=-31	k NOS ,=31	m NOS ,=31	k ^ SER LO=-31	k -en _ -sa=31	j durante que=-31	k ^ EL -de=-31	k -da COMPARA=31
m -da que=31	p COPAS ELEGIR=-31	p PERDON COMPARA PASAR=31	j ti los=31	k SE _ -on=-31	j una todo=31	p VIDA SOLO=-31	k -da -na=-31	m cada -na=-31	m acoste -on=-31	w acoste con=-31	w me acoste con=-31
m HABER dicho=-31	p LO PERO PASAR=31	k -ba SENTIR=31	k , NO ELEGIR=-31	k -y NO -ia=-31	p ELEGIR ESTAR=-31	p ESTAR ESTADO ELEGIR=31	k -or _ SEXO=31	j que perdido=31	k -y COMPARA QUIZA=-31	w y otra vez=-31	k COMPARA NO -as LO=-31
k NO -as LO=-31	m ti COMPARA=-31	k -se -ra=-31	j mi padre=31	w llego _ las=31	w llego a las=31	j y hacia=31	j dos despues=-31	w dos _ despues=-31	s inofe=31	w inofensivo=31	k TU -do PERDON=31
p SUBJ NO=31	k SOLO _ -de=-31	k -y -ro=-31	m y -ro=-31	w te hice dano=-31	p VIDA SER=31	j de espera=-31	m -de espera=-31	w de espera=-31	w espera=-31	k SI NO=31	m si NO=31
k HABER COSA -de=31	j la anos=31	w sentir=31	j cada noche=31	m cada -he=31	w cada noche=31	w siento , pero=31	w siento _ pero=31	k EL -po=-31	m el -po=-31	w podia=-31	p LO PORQUE LO=-31
j celosa eres=31	j lo celosa=31	k FRIO COMPARA SER=31	k FRIO COMPARA SER ,=31	k LO FRIO COMPARA=31	k LO FRIO COMPARA SER=31	m celosa COMPARA=31	m eres ,=31	w celosa _ eres=31	w celosa que=31	w celosa que eres=31	w eres ,=31
w lo celosa=31	w lo celosa que=31	w que eres ,=31	w ^ ya te=31	w guardia=31	j despues no=-31	j en bar=-31	w en _ bar=-31	w en el bar=-31	p SI ESTAR=31	k COSA COMPARA -en=31	j les los=-31
k SE _ -re=31	k -ba SOLO=-31	w le dije a=-31	k -bi EL=-31	m -bi el=-31	s los=-31	w los=-31	m me -do=31	k SE _ ,=-31	w se _ ,=-31	j mas mi=31	k -en EL -to=-31
k -ia ,=-31	m -ia ,=-31	j he la=-31	s dire=-31	w dire=-31	p PERDON COSA PASAR=31	k COMPARA -ui=-31	m que -ui=-31	j por esta=-31	k -en LO -on=-31	p TU OTRO LO=31	p ME LO SOLO=31
k COMPARA -en EL=-31	j cosa lo=-31	m ^ habia=31	w ^ habia=31	p PORQUE OTRO=31	w primer=-31	k ESTAR -do $=-31	j como de=-31	k -a _ -io=-31	p EL TU PORQUE=31	p SI ME ERROR=31	p COMPARA ESTADO LO=-31
p ME SER ELEGIR=31	j tiempo lo=-31	p SI COMPARA ERROR=31	k LO COMPARA SE=31	j tu yo=-31	w , y le=-31	j no menti=-31	j soy que=31	k ME -mo=31	s celul=-31	w celular=-31	n 15=-31
k -as SI=31	m -as si=31	p COPAS LO EL=31	w pasaron=31	j hermano me=31	s daba=31	w daba=31	k SEXO -es=-31	j el madre=-31	j por fui=-31	j ni asi=31	j mientras estaba=-31
s corre=-31	s cerra=31	p ESTAR COMPARA TU=-31	k -on LO -ra=-31	p LO ME COMPARA=-31	k COMPARA NO -te=31	p TU ME=-31	p LO SOLO TU=-31	w cosas de las=31	w de las que=31	w las que no=31	k NO NOS -os=31
k -ra PERDON=-31	j si lastime=31	k SENTIR -y SER=31	k COMPARA SENTIR COMPARA=31	j veia a=31	k SOLO _ -on=31	p PASAR LO VIDA=31	j yo estaba=-31	k ME VER SI HABER=-31	k VER SI HABER=-31	k VER _ HABER=-31	p SI HABER COMPARA=-31
p VER HABER COMPARA=-31	p VER HABER TU=-31	p VER SI HABER=-31	w preguntaste _ habia=-31	w preguntaste si habia=-31	p ERROR COMPARA LO=31	w , _ ti=31	w , a ti=31	p SI NO TU=31	p TENER COMPARA TU=-31	k PORQUE=31	k -er -a=31
m -er a=31	j que decirtelo=-31	m madre $=31	w madre $=31	m que -ra=-31	j a mas=-31	s empre=31	w empresa=31	j me antes=31	j yo un=31	p ESTAR NO TU=-31	p EL CONFIANZA SER=-31
k ESTADO _ -a=-31	k -to -y LO=31	p NOS OTRO=-31	k -a TU -na COMPARA=-31	k ^ ELEGIR LO COMPARA=31	k EL _ NO=31	w con _ dinero=-31	m -na que=-31	p LO COPAS NO=31	k SI LO=-31	m si LO=-31	p SENTIR MENTIR=-31
j de nada=-31	k -es _ -as=31	j estaba mi=-31	j no hubo=31	w no hubo=31	j ese era=-31	p JUEGO NO=31	p EL SOLO PORQUE=-31	p SE COMPARA COSA=-31	p ESTAR SENTIR COMPARA=31	w , _ lo=-31	j que menos=-31
k TU _ LO=-31	k -ma LO=-31	p COMPARA SENTIR TU=-31	j menti una=31	w ^ hice cosas=31	p NO SER TU=31	k EL -do -de TU=-31	w lado _ tu=-31	w lado de tu=-31	k -sí=-31	s sí=-31	w sí=-31
m una -ra=-31	k COMPARA NO -ia=31	j tambien por=-31	j con cuando=31	j lo grande=31	w ^ estaba en=-31	j disculpas si=31	m disculpas SI=31	w disculpas si=31	w pido disculpas si=31	p SE SER COMPARA=-31	k PERDON LO COMPARA=31
k NO _ PASAR=-31	p EL SOLO EL=31	p ME SOLO EL=-31	p NO NOS=31	k -on EL , -y=-31	j en una=31	k ^ ME VER SI=-31	m hermano -y=31	w hermano y=31	p SOLO LO=-31	p ERROR COMPARA=-31	p YO ESTAR EL=-31
w me _ ,=31	j falte a=-31	m falte -a=-31	s falte=-31	w falte=-31	w falte a=-31	k -a ME -do=-31	p EL YO=-31	w ^ _ tuve=-31	k -go NO=-31	k -na -ea=31	m una -ea=31
m COMPARA manera=31	j si digo=-31	k PASAR LO -de=-31	p COSA MENTIR=31	k LO YA $=31	k EL _ SENTIR=-31	j rompi de=-31	k ME -to -de=31	k PORQUE SE=-31	m PORQUE se=-31	k -ia -me=-31	k -mi=-31
p EL SUBJ=31	j cosas te=31	k -eo COMPARA ESTAR=31	k -y LO ELEGIR=-31	k -y LO ELEGIR $=-31	p TU ESTADO LO=-31	w que _ vieras=31	s mirar=31	k SER COMPARA -en=31	m TU hiciste=-31	j que equivocamos=-31	p COMPARA NOS ERROR=-31
k -sa LO=31	j en nos=31	w no _ deje=31	p EL TU ME=-31	p NO PASAR NO=31	w hay _ que=-31	k -ia -y TU -je=-31	m ME paso=31	w me paso=31	j mi hacia=-31	p COSA LO JUEGO=31	k -or _ NO=31
w ^ pido perdon=31	w que _ yo=31	p LO LO CONFIANZA=31	p PERO LO PASAR=31	p PERDON SENTIR SOLO=31	p ESTAR COMPARA=-31	j bebido y=-31	j habia bebido=-31	w habia bebido=-31	p SER EL SOLO=31	k -un -te $=-30	p COMPARA SER=-30
k -te -de LO VIDA=-30	p PERDON NO HABER=-30	j y razon=-30	p ME SUBJ LO=30	p QUIZA COMPARA HABER=30	k , -re=30	m , -re=30	k ME VIDA COMPARA=-30	k SER -al=-30	w cuando _ por=-30	k -an -as -de=-30	k , -ce=-30
m , -ce=-30	k ^ -re EL=-30	j dices que=30	m dices COMPARA=30	w dices que=30	w mas _ no=30	j las mi=30	p NOS TU COMPARA=-30	k -en EL -so=30	j como lo=-30	w como lo=-30	k -ar -a LO=-30
k -a EL -po=-30	w a _ grupo=-30	w a el grupo=-30	p COMPARA HABER=-30	w en _ los=30	m altura $=30	w altura $=30	w la altura $=30	p PORQUE YO EL=-30	w esa _ me=30	k -on -os -en=30	p ME EL SI=30
w tu lo=30	p COMPARA NOS ME=-30	j les amigos=-30	j les mis=-30	w a mis amigos=-30	p COMPARA PASAR=-30	k -de VIDA -y=30	p MENTIR EL VIDA=-30	m , todos=30	w , todos=30	j grande que=30	w alguna _ te=30
p ESTAR FRIO=30	m estaba SENTIR=-30	p NOS OTRO EL=-30	j dijiste me=30	j por pido=30	p COSA NO SER=30	w de que me=-30	j tengo ansiedad=-30	k TENER -ad=-30	m TENER ansiedad=-30	m tengo -ad=-30	w tengo ansiedad=-30
m los COMPARA=-30	w los que=-30	w buscando=30	p ESTAR ELEGIR COMPARA=30	k -to _ VIDA=-30	j la mala=30	j los martes=-30	m LO martes=-30	w los martes=-30	k SER _ JUEGO=30	k TU SENTIR , LO=30	j casa se=30
j es perdon=30	j y mes=-30	p COMPARA TU NO=30	j no a=30	j te toca=30	j toca ti=30	k -ca -a TU=30	k -ca _ TU=30	k TU -ca -a=30	k TU -ca -a TU=30	m TU toca=30	w te toca=30
w te toca a=30	w toca _ ti=30	w toca a ti=30	j lo noche=30	k -or _ -ia=30	p SI QUIZA PORQUE=30	k SOLO _ -y=30	w , _ era=30	w pido _ me=-30	w pido que me=-30	j pido disculpas=30	m -do disculpas=30
w pido disculpas=30	k -un -no -en=30	m nadie -en=30	w nadie en=30	p COMPARA VIDA=-30	j lamento si=30	p QUIZA VER=-30	j tus de=30	w situacion=-30	j forma de=30	m forma -de=30	w forma de=30
j las de=-30	j asi de=30	j de despues=30	k -ba -on=30	m -ba con=30	m motivos $=-30	w motivos $=-30	k -na -sa=30	p TU PASAR LO=-30	k -ia -a EL=-30	p COMPARA HACER EL=30	k COMPARA COSA $=30
m TODOS te=-30	j que hubo=-30	p NOS COMPARA ME=-30	p YO NOS=-30	j y nunca=30	k COMPARA LO -en=-30	j vuelve a=-30	m vuelve -a=-30	w vuelve a=-30	k PORQUE -os $=-30	m ME hermana=-30	w mi hermana=-30
k -os _ JUEGO=30	p SER COMPARA PORQUE=30	k TU OTRO TU=-30	m -y tu=30	w y tu=30	j que sin=-30	p PASAR ERROR COMPARA=-30	k -a TU ,=30	p SER VIDA LO=-30	j a verdad=-30	k -ta _ -si=30	j agarre los=30
k -ia COMPARA ESTAR=30	m punto $=-30	w punto $=-30	j donde estoy=-30	k -ra -un=-30	m -ra un=-30	p TODOS VOY=30	p TU COMPARA TU=30	k PERO LO=30	k TU SENTIR ESTADO=-30	k -te _ -en=-30	w ^ los mensajes=30
p SER ESTAR ESTADO=-30	w mi y yo=30	m hay COSA=30	j mas que=30	p SER MENTIR EL=-30	j en zapatos=30	k -ia SENTIR=-30	p SI SUBJ YO=30	p SUBJ YO NO=30	s mensa=30	k NO HABER COSA -de=30	p MENTIR ESTADO=-30
k QUERIA=30	w ^ _ bebido=-30	w ^ habia bebido=-30	k TU VOY -a -ir=-30	k -un=30	k -a NO=-30	m a NO=-30	p VIDA NO LO=-30	p VIDA ME LO=30	m ha COSA=30	k -da _ -a=-30	w traicion=30
w que ver $=30	j que di=30	s signi=-30	j de anos=30	k SEXO _ LO=-30	m -as dos=-30	p PASAR SE ME=-30	w en _ hotel=-30	p MENTIR NO EL=30	s peso=-30	w peso=-30	p PASAR SEXO NO=30
p QUIZA NOS=30	j mi primo=30	m ME primo=30	m mi -mo=30	w mi primo=30	j a vos=-30	k ELEGIR _ SE=-30	p NO ELEGIR SE=-30	s hacen=-30	w hacen=-30	p PORQUE NO HABER=30	p ESTAR NO ME=-30
p FRIO TENER=30	j te hayas=30	j mi nunca=-30	p HABER SER=30	j estaba el=30	w mis _ con=30	p NO ME PASAR=30	s pasad=30	s un=30	w un=30	j ojala no=-30	w a _ le=30
m NO fui=-30	w no fui=-30	k ESTAR _ FRIO=30	k ^ _ VIDA=30	s risa=30	w risa=30	k -io -en LO=30	k ME -io -en LO=30	p PASAR COMPARA SER=30	w queres=30	j dinero yo=-30	p PASAR COSA PASAR=-30
k ^ _ -mo=30	w ^ si me=-30	k SE _ -to=-30	j dije culpa=-30	m SER tuyo=-30	m es CONFIANZA=-30	w es verdad=-30	m salio -de=30	w salio de=30	p COMPARA COMPARA TODOS=-30	k COMPARA EL=-30	p JUEGO COMPARA COMPARA=-30
k -vo _ ME=30	j hermano el=-30	k -te -un=30	m -te un=30	p NO ELEGIR NO=30	w pelear=30	p LO SER PERDON=30	j una no=-30	k PERO ME=-30	m PERO me=-30	k VER _ ME=30	j el mejor=30
m EL mejor=30	w el mejor=30	k COSA -de -ar=30	j el lado=-30	w a el lado=-30	w el lado=-30	k LO COSA PASAR=30	k ^ LO COSA PASAR=30	k SI ESTAR=-30	m SI estaba=-30	m si ESTAR=-30	w si estaba=-30
j hice me=30	k PERO -ro=30	m pero -ro=30	s perdo=30	p LO EL ELEGIR=30	j amigo y=-30	k ERROR _ -de=-30	k ME _ -da=30	j a hasta=-30	p HABER PORQUE EL=-30	j tu cabeza=-30	w ^ eso te=-30
m era SOLO=-30	w , _ esa=-30	j con hombre=30	k SOLO _ -ar=-30	p SER TENER=30	k NO PORQUE=30	w que le=30	j por hice=-30	m te -te=30	k -do _ ERROR=30	j padres que=-30	j volver te=-30
k -de _ -ia=-30	k ^ SI ME=-30	p ME PERDON COMPARA=-30	p PERDON ME COSA=-30	k -sa -as=-30	m -sa mientras=-30	j si algun=30	p SENTIR LO PORQUE=-30	s estoy=29	w estoy=29	k TU -te=29	m sus SEXO=29
p MENTIR TU VIDA=29	p TU SE LO=-29	p LO VIDA SER=29	k , _ EL=-29	m LO cuentas=29	p SI ME NO=-29	j sin preguntarte=-29	m NO preguntarte=-29	w sin preguntarte=-29	k SOLO PORQUE=29	k -re -a COMPARA=-29	p COMPARA OTRO ME=-29
p LO EL ESTAR=29	k VER _ -ra=29	w habia nada=-29	w no habia nada=-29	p SOLO SE=29	m -an que=-29	j de nadie=29	p NO EL COMPARA=-29	k NO _ HABER=29	k ESTADO _ TU=29	p PERO EL ME=29	j las seis=-29
m LO seis=-29	m las -is=-29	w las seis=-29	j estaba estresado=-29	m LO demas=29	w demas=29	j mas es=-29	j dije robado=-29	j habian robado=-29	j que robado=-29	m habian MENTIR=-29	w habian robado=-29
m -ba de=29	k VIDA _ -no=-29	j no una=-29	j que sentimientos=29	k -an SENTIR=29	m TU no=-29	p VER EL TU=-29	j te a=-29	p PERDON CONFIANZA=29	k -ia NO $=-29	k NO -ia NO $=-29	k -as -es $=29
j el bien=29	k PERDON _ COSA=-29	p SER COMPARA SENTIR=-29	j fue hice=29	p FRIO TU=-29	j verdad por=29	p PASAR EL PORQUE=-29	w tu padre $=-29	k ^ TU LO MENTIR=29	p SOLO NO MENTIR=-29	m -y de=-29	w y de=-29
m LO era=-29	j cosas peores=29	m de ME=29	j te puedo=29	w habria _ en=29	k SE -te SOLO=-29	m siente SOLO=-29	w se siente solo=-29	w siente solo=-29	k LO -da -de=-29	k -as PORQUE=29	k TU _ SENTIR=29
k -en -un=29	m en -un=29	w una _ con=-29	k -de LO COMPARA EL=29	k -y _ NO=-29	m puede COMPARA=29	w ^ puede que=29	w puede que=29	k -re _ VIDA=-29	p SE LO SER=29	j avisar que=-29	j para de=29
k TU _ SI=29	k -en LO -ia=29	p PORQUE PORQUE=29	k -y _ -te=-29	p COMPARA MENTIR COMPARA=-29	m vez COMPARA=-29	w vez que=-29	p NO NO TU=-29	p TODOS ME COSA=29	p VIDA EL TU=-29	j de estoy=29	j tuve y=-29
m palabras $=29	w palabras $=29	m pena $=-29	w pena $=-29	w sin _ $=-29	j debo una=29	k -bo -na=29	k TU -bo -na=29	m -bo una=29	m debo -na=29	w debo una=29	w te debo una=29
j que es=29	k -te , NO=-29	j te puerta=-29	k NO ME=29	p COMPARA PERO NO=29	s puert=-29	w puerta=-29	s infan=-29	w infancia=-29	j por no=29	j la tenia=29	k -na _ -a=-29
k MENTIR -y LO=-29	p TU QUERIA LO=-29	j el vino=-29	w el vino=-29	j no engane=29	k SE ME PASAR -de=29	w me fue de=29	k -ta=-29	p LO SI TU=29	j que sea=29	k SER -to ,=-29	k LO COMPARA -ba=29
j cuatro el=-29	k OTRO -de=29	m OTRO de=29	k -a TODOS=29	m a TODOS=29	m JUEGO como=29	j de los=29	j deje por=-29	k -en EL=-29	k LO _ -on=29	p SI SER TU=29	m es -or=-29
w es por=-29	p NO PORQUE ELEGIR=29	p SE PASAR=29	j no orgulloso=29	m orgulloso $=29	w orgulloso=29	w orgulloso $=29	p SENTIR SOLO=-29	k -as _ VOY=-29	j que haga=-29	s haga=-29	w haga=-29
j cuenta la=29	p COMPARA EL VIDA=-29	j te creer=-29	w te _ creer=-29	s dormi=-29	k -y _ -ba=29	k PERO=29	j no los=29	k -ho COMPARA=29	k -il $=29	m -il $=29	p TU SER LO=-29
p PASAR EL VIDA=29	p EL COMPARA ME=29	m EL dinero=-29	w el dinero=-29	j pude mejor=29	j yo telefono=-29	p VIDA ME VIDA=29	j otro cuarto=29	m COMPARA cuarto=29	m otro -to=29	w otro cuarto=29	j pared a=-29
j por un=-29	k -ma _ EL=29	p EL ME VIDA=29	j cada viernes=-29	m -da viernes=-29	w cada viernes=-29	k PASAR _ -in=29	k LO -go PORQUE=-29	m digo PORQUE=-29	p SEXO EL SEXO=-29	w diste la=29	p NO SER PORQUE=-29
p HABER EL=-29	p HABER ESTADO=-29	k -y NO TU VOY=-29	p HABER ESTADO NO=-29	p MENTIR LO LO=-29	k LO PORQUE -a=29	m culpa -a=29	w culpa a=29	w la culpa a=29	p PERDON COSA COSA=-29	j cuando habia=-29	j meses me=29
j tanto no=29	j lo paso=-29	k -sa TU=29	p EL SER PORQUE=-29	k -ra COMPARA=-29	m -as veces=29	p EL ESTAR LO=-29	j fui se=-29	j lo peor=-29	k COMPARA NO , -y=-29	k -ia _ ,=29	p HACER COMPARA COMPARA=29
p SI HABER=29	m LO unico=29	w lo unico=29	p ME EL VIDA=-29	s dedo=29	w dedo=29	m mi -na=-29	p FRIO NO LO=29	j tres dije=-29	m -ce lo=29	p SE PASAR COMPARA=29	j no conmigo=29
k -sa=-29	k COMPARA -ir=29	m que -ir=29	w estabas _ y=-29	p TU SE TU=-29	p SI NO ME=29	w ^ _ fui=-29	k COMPARA _ -pe=-29	p LO COSA EL=29	j dos horas=29	j ya sabes=29	p VER LO COMPARA=29
p LO ME TU=29	j tu algo=29	p SOLO ME=29	p LO PASAR PASAR=29	k TU -na -y=-29	j que venia=-29	m con NOS=29	p ESTADO VIDA EL=-29	j y hora=-29	k ^ LO -on=29	w te pido perdon=29	p ME COSA PORQUE=29
j lo yo=-29	k EL COMPARA -to=29	p PORQUE NO EL=-29	j eso hace=29	m aunque LO=-29	j quede ella=-29	w quede _ ella=-29	w quede con ella=-29	s digo=-29	w digo=-29	p TODOS TU COMPARA=29	p SEXO VOY=29
m QUIZA ser=29	k COMPARA ESTAR=-29	j y por=-29	m ya LO=-29	m -ia no=-29	k ^ EL=29	m ^ EL=29	p ESTADO YO EL=-29	p LO JUEGO NO=-29	p SENTIR SE=-29	k -a -te=-29	m a -te=-29
j yo las=-29	w y _ estaba=29	m -di la=-29	k LO -es $=29	k -re -un=-29	m -re un=-29	w herida=29	p PERDON SI MENTIR=29	p VIDA COMPARA LO=-29	j el plato=-29	j tire plato=-29	k -re EL -to=-29
k -re _ -to=-29	m EL plato=-29	w el plato=-29	w tire _ plato=-29	w tire el plato=-29	k -na COSA -y=29	w una cosa y=29	j me puso=-29	p ME COMPARA COMPARA=29	j en y=-29	m estaba $=29	w estaba $=29
j quimio la=-29	s quimi=-29	w quimio=-29	j para te=29	p EL QUERIA=29	k LO NO SER=-29	k COMPARA _ COMPARA=29	p YO ELEGIR=-29	k NO _ TU=29	k CONFIANZA LO=-29	w fue la=-29	p ESTADO YO=29
p QUIZA COMPARA COMPARA=-29	j te dolido=29	w dolido=29	w te _ dolido=29	p ME TU VOY=29	p ME VIDA PORQUE=-29	k TU VIDA TU=-29	k ^ -da=-29	m ^ -da=-29	k -de _ ,=-29	k -na VIDA=-29	p LO NOS VOY=-28
k -a _ -un=-28	w a _ un=-28	j que ya=28	w poco _ ,=28	p COMPARA ME LO=-28	k -ri LO=28	m abri LO=28	j mi ni=28	p EL PORQUE ME=-28	k -se _ TU=28	w podia _ a=-28	k ^ _ PERDON=28
p TENER COMPARA PERDON=28	w revisar=28	j lo hice=28	j me pedi=28	s grand=28	k SENTIR -to $=-28	p SUBJ PASAR=28	p COMPARA VOY LO=-28	p YO PERO=-28	k , -y VOY -a=-28	k -de EL JUEGO=-28	w de _ nada=-28
k -de LO COMPARA TU=-28	p ME OTRO SE=-28	m que SENTIR=-28	p PERDON SOLO LO=28	j madre yo=-28	k -da=-28	w ^ _ acoste=28	w ^ me acoste=28	m veces -y=-28	w veces y=-28	m ^ algo=-28	w ^ algo=-28
w tres _ dije=-28	j con prima=-28	j coquetee con=-28	j coquetee en=-28	j coquetee prima=-28	j coquetee tu=-28	j prima en=-28	k -on TU -ma=-28	k -on TU -ma -en=-28	k SEXO -on TU -ma=-28	k TU -ma -en=-28	k ^ SEXO -on TU=-28
m ^ coquetee=-28	m coquetee -on=-28	m prima -en=-28	w ^ coquetee=-28	w ^ coquetee con=-28	w con _ prima=-28	w con tu prima=-28	w coquetee _ tu=-28	w coquetee con=-28	w coquetee con tu=-28	w prima en=-28	w tu prima en=-28
k -to SE=28	m -to se=28	k -ra LO -ia=28	p LO SENTIR EL=-28	k -as -de EL=-28	k LO -as -de EL=-28	p PORQUE NO QUIZA=-28	k OTRO LO -de=-28	k OTRO LO -de TU=-28	k , EL=-28	m , EL=-28	s todos=28
w todos=28	k -sa _ EL=28	m -ce meses=-28	m verdad COMPARA=-28	w verdad que=-28	k -na _ LO=28	k EL -on=-28	p MENTIR HABER=-28	p NO JUEGO MENTIR=28	p TENER COMPARA PASAR=-28	k FRIO _ SER=28	j mi cuando=-28
k NO QUIZA=-28	j hecho a=-28	k -y PORQUE NO=28	j esa plata=28	m esa VIDA=28	w esa plata=28	p PERO LO LO=-28	k -de COSA=28	m de COSA=28	k -do ,=28	m -do ,=28	j una cuenta=28
m -na cuenta=28	w una cuenta=28	j pedi el=-28	w perdon=28	m OTRO en=-28	k , -on=28	m , -on=28	k -me ,=28	m -me ,=28	j lo estaba=-28	j dejar el=-28	k -a YA EL=-28
k VOY -a YA EL=-28	m dejar EL=-28	p VOY YA EL=-28	w a dejar el=-28	w dejar el=-28	k , -te=-28	m , -te=-28	p VOY MENTIR COMPARA=-28	j tuve en=-28	w ^ _ estuve=-28	w ^ no estuve=-28	k COMPARA ME PASAR=28
j fui la=28	k HABER -un ERROR=28	m dia COMPARA=28	w dia que=28	w el dia que=28	s nacio=-28	w nacio=-28	p SOLO SER COMPARA=-28	k PERDON COMPARA -as COMPARA=-28	k , -or LO COMPARA=28	p VIDA YO COMPARA=28	p TU COSA COMPARA=28
p TU ESTADO=-28	w te menti $=-28	p PERDON NO NO=-28	s esto=28	w esto=28	w antes _ que=-28	w , _ mi=28	k ESTAR -to=28	k -da _ PORQUE=28	k -as LO -os=-28	m QUERIA de=-28	s mal=-28
w mal=-28	s repro=28	m lo -en=28	j puede de=-28	k -di _ -on=-28	w hacias=-28	m -ra con=-28	j ya de=28	p YO COSA=28	k -to _ -io=28	j coche lo=-28	p LO NO ESTAR=28
m era -or=28	w era por=28	m -en otro=-28	w en otro=-28	j el respeto=-28	m EL respeto=-28	w el respeto=-28	j si lo=28	k ^ PERDON -or=-28	k , NO LO=28	p LO PASAR YO=-28	k NOS -es=28
w que _ haber=-28	p NOS COMPARA TU=-28	m -ta anos=-28	p COMPARA SEXO TU=-28	m sin -me=-28	k SENTIR -y=-28	m SENTIR y=-28	j seis y=28	w seis _ y=28	p PASAR SEXO PASAR=-28	j culpa es=-28	j era y=-28
w ^ _ vez=28	j ese hotel=28	j que hotel=28	m LO hotel=28	w en ese hotel=28	w ese hotel=28	w mi _ y=-28	p LO LO PERDON=28	p SEXO LO NO=28	m COMPARA tenia=28	w que tenia=28	k -na QUIZA=28
m -na vez=28	p ME TU PERDON=-28	j noche era=-28	p CONFIANZA SER=-28	m HABER roto=28	p NO ERROR LO=28	k ^ NO TENER=-28	w ^ les dije=-28	s tomab=-28	w tomaba=-28	k -to _ -de=28	k -y -do=28
m y -do=28	j teniamos de=28	j hice la=28	p PORQUE ME PORQUE=28	j que manera=28	k VIDA -y YO=28	k -en -io $=28	k -os -en -na=28	k TU LO -ti=28	k TU _ -ti=28	p SEXO CONFIANZA=28	p LO LO ERROR=-28
p EL TENER EL=28	j error de=28	m error -de=28	w error de=28	m SI hubieras=-28	w si hubieras=-28	p CONFIANZA MENTIR=-28	j hay que=28	m que -sí=-28	w que sí=-28	w te _ a=-28	k -so -y=28
m -so y=28	p LO OTRO COMPARA=-28	m -on una=-28	s autoe=28	k VER _ SEXO=28	k LO _ -y=-28	k NO ,=-28	m NO ,=-28	k ERROR _ EL=-28	s eramo=-28	w eramos=-28	s escuc=-28
k -on _ OTRO=-28	p TU CONFIANZA TU=-28	j llegue la=-28	j otra manera=28	w de otra manera=28	w otra manera=28	w otra manera $=28	j me era=28	p EL COSA EL=28	w ^ _ padre=28	k SOLO ME=-28	m seguia -do=-28
k COMPARA LO HABER -do=28	k TU OTRO $=-28	j manejado mejor=28	j podria manejado=28	m -do mejor=28	m manejado COMPARA=28	w manejado=28	w manejado mejor=28	w podria _ manejado=28	s herma=-28	s ella=28	w ella=28
p OTRO PORQUE=-28	j no tener=-28	p QUIZA QUIZA=28	j que dormir=28	p TU ESTADO EL=-28	j que ninos=28	j la llevo=28	p CONFIANZA SER NO=28	p ME COSA NOS=-28	w que _ a=-28	p HACER QUERIA=28	p VIDA SE LO=-28
k -de _ -y=28	w casa _ te=-28	w casa y te=-28	k -de -no=-28	p EL SE LO=28	k ^ NO ESTAR -do=28	p TU ESTAR ME=-28	k ^ _ COMPARA=28	j me hasta=28	m COMPARA la=28	p COMPARA TENER COMPARA=28	j te pido=-28
m TU pido=-28	w te pido=-28	p NO ESTAR EL=-28	m TODOS los=-28	m todos LO=-28	w todos los=-28	w ^ _ madre=28	p VOY VIDA LO=-28	p ME FRIO=-28	j podria que=28	w podria _ que=28	w ese _ lo=-28
w con _ de=28	p COSA COMPARA PERDON=28	k -os -y=28	m -os y=28	m poco $=28	w poco $=28	p PERDON TU COMPARA=28	p LO EL EL=28	k ^ EL PASAR=28	k COMPARA LO -ba=28	m , despues=28	w , despues=28
k ^ _ -sa=-28	j la mas=-28	p SENTIR COMPARA TU=28	k EL -do=28	p NOS LO EL=-28	p EL ME YO=-28	k -do , YO=-28	p TU YO ESTAR=28	w menti _ que=28	k -di _ -ar=-28	p OTRO COMPARA ME=28	j familia por=-28
p ME PERDON PERO=-28	j tus padres=28	m TU padres=28	m tus VIDA=28	w tus padres=28	j la espalda=28	m LO espalda=28	w la espalda=28	k LO MENTIR -de EL=-28	w mentira de el=-28	k SER -de=28	p VER ME COMPARA=-28
w pasado=28	m esta $=-28	w esta $=-28	k SEXO=-28	j con bebe=-28	w con _ bebe=-28	j porque que=-28	p ME ME LO=-28	p LO TENER COMPARA=28	k SEXO PASAR=28	p PASAR NO HABER=28	w era _ tu=-28
m nunca -di=-28	p ME COSA=28	k QUIZA -do=28	k LO -so=-28	k ^ QUIZA HABER SER=28	k PASAR ESTADO=-28	m PASAR sola=-28	p ESTADO LO ESTADO=27	p PERDON ME PASAR=27	m escondi $=-27	w escondi $=-27	j ella mi=27
j ella por=27	k -as _ -na=27	j mis a=27	p NO COSA NO=27	k ^ _ TU=-27	m que -go=27	k -y LO TU=-27	j bien y=-27	k PERDON PORQUE=27	p TU COMPARA YO=-27	p SE QUIZA SOLO=27	k TU MENTIR -re=27
w te _ sobre=27	w te menti sobre=27	k NO PASAR $=-27	p ME VIDA SER=27	p ME PERDON SER=27	p TU COSA TU=-27	p ME TU MENTIR=27	w tarjetas=-27	k , -y LO TU=-27	k -y LO TU LO=-27	j delante mis=27	w delante _ mis=27
w delante de mis=27	k , _ ME=-27	w tampoco es que=27	k -as COMPARA=-27	k -na _ ,=27	k LO NOS COSA $=-27	k NOS COSA $=-27	p EL VOY VIDA=-27	p COMPARA LO CONFIANZA=-27	s oscur=-27	j yo su=-27	k YO SER=-27
m yo SER=-27	k -jo SOLO=27	j en alguien=-27	k NO ESTAR=27	j fotos y=-27	k -ve LO=27	p EL SE PASAR=27	p VER SI ESTAR=-27	k PERDON TU=27	k -de ME -no=27	k LO FRIO=-27	k SE _ PASAR=-27
w ^ _ sentia=27	w ^ me sentia=27	k LO -ta=-27	k PASAR -na MENTIR=-27	k -y LO COMPARA=-27	p SI SUBJ TU=27	w pensar=27	k -en EL -go=27	m COMPARA los=-27	w que los=-27	p NO ME TODOS=27	k -co=27
p OTRO COMPARA=-27	j y mentia=-27	p SER PERO NO=-27	p HACER TU LO=-27	k NOS _ -do=-27	k -on EL=-27	p EL NO VOY=-27	w defensa=27	w habia _ ,=27	m ^ debi=27	w ^ debi=27	m la HABER=-27
s desco=27	k -y _ -en=-27	j plata de=-27	p PERO EL=-27	m -y el=-27	w y el=-27	k ^ LO PERDON ,=27	j me tienes=-27	p SE PASAR PORQUE=27	k COMPARA _ SENTIR=27	w promesa=27	k ELEGIR _ SENTIR=-27
j pase de=-27	k -de -ma=27	m de -ma=27	j lugar que=-27	s tu=-27	w tu=-27	j se puede=-27	j mi nadie=-27	m NO hubo=27	j nuestro yo=27	j para mi=27	k -do _ -ho=27
p COMPARA EL NO=27	p TODOS TU PASAR=-27	p TU ERROR NO=-27	j le un=-27	k PERDON -en=27	j empece el=-27	p QUERIA NO=27	j a ti=-27	m drama $=-27	w drama $=-27	j mujeres no=27	p TU LO=-27
w fui _ y=-27	w ^ _ ex=27	w ^ mi ex=27	w hice dano $=-27	k -en _ SOLO=-27	j el nunca=27	p MENTIR LO NOS=-27	j unico que=27	j desde primer=-27	w desde _ primer=-27	w desde el primer=-27	k ^ PASAR LO=27
k -un ERROR=-27	j tengo de=-27	p SER SER YO=27	j solo un=27	w hablando=27	m LO manana=-27	j ti a=27	p TU EL PERDON=27	j todos lo=27	w inocente=-27	m QUIZA pasado=27	j da a=27
w tus _ y=-27	k YO -ba $=-27	m PERDON la=27	w ^ _ nada=-27	j para si=-27	j lamento no=27	j lo hace=-27	k -je _ -te=-27	p HABER COMPARA HABER=-27	k -to=27	j dije nada=-27	j un fue=27
w y _ veces=-27	k ME -jo=27	p SER ME EL=-27	p SI PORQUE PERDON=-27	m hice LO=-27	k -il -y=-27	m -il y=-27	k LO COMPARA ME PASAR=-27	w perdon _ te=27	w perdon si te=27	j tambien lo=-27	s situa=-27
w sentir _ $=27	p NOS SER ME=27	p TODOS COMPARA=-27	j y muy=-27	m NO hay=-27	k ELEGIR _ YO=27	j manera que=-27	k -as _ -ir=27	k HABER COSA COSA=27	w no _ ningun=-27	j que decias=27	p HABER SER TODOS=27
m pasar $=27	w pasar $=27	p EL COMPARA NO=-27	k TU _ QUIZA=-27	w como _ no=27	w despues _ lo=27	k COMPARA _ -jo=-27	j agarre de=27	k TU _ -on=-27	p TU TU PORQUE=-27	j nuestro por=27	m alguien COMPARA=27
w alguien que=27	p COPAS PASAR=-27	k -on=27	p ME ME PERDON=-27	k COMPARA TENER LO=27	m ^ mientras=-27	w ^ mientras=-27	j eso el=-27	j esas cosas=27	p YO NO LO=-27	s bolso=27	w bolso=27
k SE COMPARA SER=-27	w se que es=-27	p LO VOY ME=27	j le se=-27	p SUBJ SER=27	p PERO TU LO=27	p SI NO LO=-27	p JUEGO ME LO=-27	j ella a=27	j mi conciencia=27	m ME conciencia=27	s conci=27
w conciencia=27	w mi conciencia=27	k ^ TU -as=27	p ME ESTAR TODOS=-27	j vi mi=27	p COMPARA LO ESTAR=27	k -no _ -ra=27	p COSA NO COMPARA=-27	k NO HABER -do -a=27	j vida y=-27	w y dije que=-27	k SI HABER=27
m si HABER=27	k NO _ $=27	p TU VIDA COMPARA=-27	k -os -en=-27	w terminado=-27	p NO SUBJ NO=27	k COMPARA PASAR -un=-27	k COMPARA PASAR -un ERROR=-27	w que fue un=-27	p NO SE PASAR=-27	w ^ eso es=27	k -a _ -da=-27
p NO EL PASAR=-27	p COMPARA VER=-27	k EL -no ,=-27	m me -es=-27	m -on era=27	k VER LO=-27	p SEXO EL NO=27	j madre cuando=27	p SENTIR SER ME=-27	m olvides $=27	w olvides=27	w olvides $=27
k HABER _ -a=-27	p LO PORQUE SE=-27	k -de LO VOY=-27	k SE -ba=-27	m se -ba=-27	w habian=27	w con el=-27	j algo lo=27	k -da -ia=27	k -es _ -or=-27	m las VOY=-27	m me SENTIR=-27
w gaste la=-27	k -ra -ra=27	j a este=-27	m fuera $=27	w fuera $=27	k -de HABER -do=-27	p TU ESTAR TU=-27	w en una=27	p EL ME ELEGIR=27	m -y me=-27	w y me=-27	j la manera=27
k , NO -ia=27	w pero tu tampoco=27	j y mientras=-27	j tu ella=-27	k -y ESTAR -on EL=-27	w y estaba con=-27	j el tarjeta=-27	j se palabras=27	w de _ hermano=27	w de mi hermano=27	p PORQUE COMPARA COMPARA=-27	k VER PORQUE=-27
m VER como=-27	p PASAR VIDA ME=27	k COSA SOLO=27	p SOLO COSA NO=27	w mi _ le=27	m es -ra=-27	w hacerte dano $=-27	w ^ _ eres=27	k SENTIR _ PORQUE=-27	k -de EL -he=-27	w de _ coche=-27	w de el coche=-27
j y coche=-27	j tambien la=-27	j por porque=-27	j el no=-27	k , -a=-27	m , -a=-27	m , a=-27	w , a=-27	j me todas=27	j y entiendo=27	k NO -ir=27	w excusas=-27
j a hacer=-27	j cosas y=-27	j que perdones=-26	p TU SUBJ=-26	s mano=26	w mano=26	p SER TU QUERIA=26	p SI COSA ME=26	j todas parejas=26	w todas _ parejas=26	w todas las parejas=26	j te oculte=-26
w oculte=-26	k VIDA _ -de=-26	k -en LO JUEGO=-26	j dije no=-26	j mi su=26	k QUERIA -en=-26	m QUERIA en=-26	k -do _ SI=-26	k -de -do $=-26	m -a la=26	w a la=26	k NO SER ME=-26
p COMPARA LO TU=26	k -en -ba=26	p SI NO VIDA=-26	p SEXO ME EL=-26	k HABER COSA $=26	p VIDA TU SER=-26	p OTRO LO YO=-26	m , sabia=-26	w , sabia=-26	j ha habido=26	w ha habido=26	k -a=-26
s a=-26	w a=-26	m PORQUE me=26	p ESTADO COSA=26	k -en -re=26	j que escondi=26	j te vi=-26	m TU vi=-26	w te vi=-26	p ESTAR OTRO=-26	p CONFIANZA EL=-26	p LO JUEGO JUEGO=26
m NO con=26	s versi=26	s repet=26	j sabias que=26	p ELEGIR TU VIDA=26	j te haber=-26	w ^ _ idea=26	j el te=26	p LO TU YO=-26	k -ar TU=-26	p LO PASAR MENTIR=-26	k -de _ -te=-26
m la -ia=-26	p SENTIR PERO LO=-26	k -y -re=-26	m y -re=-26	m HABER hecho=-26	p SE COMPARA EL=-26	p COMPARA MENTIR ME=26	p PERDON FRIO LO=26	j plata y=-26	k SER ELEGIR=-26	j gaste de=26	k -ra _ SOLO=26
p PERDON PERO SER=26	p ME VER LO=-26	m -as saber=-26	j ti para=-26	k COPAS _ SER=26	m cara $=26	w cara $=26	k COMPARA SER -un -so=-26	k SER -un -so=-26	p PASAR ERROR PASAR=26	k PERDON SI TU SENTIR=26	p LO HACER SER=26
w de que lo=26	p PASAR ERROR PORQUE=-26	k , -de EL=-26	j casa noche=26	w tenia la=26	p SER HABER=26	w ^ _ mio=26	w que no fue=26	j no dos=26	k SER -to=-26	p COMPARA HABER NOS=-26	p TU HABER NOS=-26
j rompi tu=26	p LO NO NOS=-26	k ME VER=26	m me VER=26	p NO HABER SOLO=26	k PORQUE ESTAR -on=-26	m mal COMPARA=-26	w mal que=-26	p ME PASAR PASAR=-26	k ^ _ -uy=26	w ^ _ muy=26	j en marzo=-26
p SEXO TU COMPARA=-26	p NO COSA=26	m MENTIR en=-26	p SI QUIZA TU=26	p SOLO SI=-26	j el nada=26	k -er COSA COMPARA=26	k TU _ -to=26	k LO VIDA=-26	k -y _ PASAR=-26	p SOLO JUEGO=26	p ESTAR ERROR COMPARA=-26
j no murio=26	k -io _ VIDA=26	m COSA peores=26	w cosas peores=26	w confianza=-26	k NO -do=-26	w alcohol=26	k EL -ar -y=26	w un _ sin=26	k SI -as COMPARA=-26	j te sobre=26	k CONFIANZA -a=26
m CONFIANZA a=26	k -ba PORQUE=26	m -ba como=26	p PERDON LO NOS=26	p SENTIR COMPARA QUIZA=-26	k -os NO=-26	s copas=26	w copas=26	k , _ PORQUE=26	m -ce la=-26	p SI SOLO ME=26	p LO LO VIDA=-26
k SER COMPARA NO=-26	k SER _ NO=-26	w no es que=-26	k -ro -os=-26	p MENTIR NOS=-26	p TENER COMPARA LO=26	k ELEGIR -te SENTIR=-26	m ELEGIR hacerte=-26	k -ca=26	m eso TU=26	w eso te=26	j dieras cuenta=26
j te dieras=26	k SUBJ JUEGO=26	k SUBJ JUEGO $=26	k TU SUBJ JUEGO=26	k TU SUBJ JUEGO $=26	m SUBJ cuenta=26	m TU dieras=26	m dieras JUEGO=26	p COMPARA SUBJ JUEGO=26	p TU SUBJ JUEGO=26	w dieras _ $=26	w dieras cuenta=26
w dieras cuenta $=26	w te dieras=26	w te dieras cuenta=26	w ^ _ esta=-26	p EL PORQUE PORQUE=26	j verdad se=26	k -es , EL=-26	p SER NO SER=26	p COMPARA SOLO EL=-26	k -en -lo $=-26	k -un -el=-26	m un -el=-26
j mis salidas=26	m ME salidas=26	w mis salidas=26	j para dos=-26	k -do , PORQUE=-26	p ME LO VER=26	k PORQUE -a=-26	m PORQUE a=-26	w porque te=26	j madre ti=-26	w estaba en la=-26	w ascenso=26
p ELEGIR HABER=-26	j lo supieras=-26	j que supieras=-26	m LO supieras=-26	w lo supieras=-26	p SE SOLO COMPARA=-26	p VER TU LO=-26	w te _ una=-26	k , _ -ue=26	p ESTAR VIDA ME=-26	p LO HABER SER=26	j la en=-26
k -go -a LO=26	k LO SER LO=26	j hayamos llegado=26	j que llegado=26	m -os llegado=26	m hayamos -do=26	w hayamos llegado=26	w que _ llegado=26	w que hayamos llegado=26	w que yo estaba=26	j pedi tu=-26	k -di VIDA -a TU=-26
w dinero a tu=-26	p TU HABER SENTIR=26	p HABER COSA COMPARA=-26	k LO _ HACER=-26	w perdon _ las=26	j sí el=-26	k COMPARA -er=26	m que -er=26	k LO _ -ro=-26	p JUEGO LO NOS=26	k -er _ -es=-26	j voy devolver=-26
w voy _ devolver=-26	w voy a devolver=-26	j trataba como=-26	j la eso=-26	j se porque=-26	w ^ _ pasar=26	p TU ME COSA=26	j a estaba=-26	k PERO -de=26	p MENTIR QUIZA=26	j tus la=26	k -de _ -za=-26
w chicas=-26	p NO VIDA LO=-26	k TU _ TENER=26	k SER MENTIR ,=26	p SE LO PASAR=26	w decir _ que=-26	w tus _ te=-26	p COMPARA NO COSA=-26	j que sabia=26	j dije con=-26	w callar=-26	w lo _ antes=26
k QUERIA SE=26	m QUERIA se=26	k VER _ -es=-26	k , -ro=-26	m , -ro=-26	k -vo -y=26	m -vo y=26	k -na COSA COMPARA=-26	w , te lo=26	p SER VER=-26	p LO EL COSA=26	j que era=-26
w algunas cosas $=26	m tu OTRO=-26	w planee=26	k LO -ra COMPARA=26	s sostu=-26	w sostuve=-26	k , PORQUE=26	m , PORQUE=26	k , EL COMPARA=-26	j te vos=26	k TODOS -de=26	m LO dia=-26
m ese -ia=-26	w ese dia=-26	j que fui=-26	j por semana=-26	p MENTIR VIDA=-26	m PORQUE esta=26	k MENTIR _ JUEGO=-26	p SE ME LO=26	k ^ NO TU LO=26	w te _ cuento=-26	w te lo cuento=-26	k SOLO COSA=-26
p COMPARA MENTIR=-26	k QUIZA -lo=26	p TU MENTIR COSA=-26	m NO de=-26	j me es=-26	s brazo=-26	j la fui=-26	w grande=26	m como -es=26	j estaba asi=26	k COMPARA -an $=-26	j ex y=-26
s pido=-26	w pido=-26	m ^ supongo=26	w ^ supongo=26	w ^ supongo que=26	m que FRIO=-26	j no perfecto=26	m LO manera=26	p SE EL VIDA=26	k ^ YO SER=-26	w culpa _ $=-26	w y ella no=-26
k PORQUE SI=-26	m PORQUE si=-26	p ME ME COSA=26	p NO PORQUE EL=26	j nuestra el=-25	j solo porque=-25	w las _ me=-25	j verdad lo=25	p TENER LO LO=25	k PORQUE _ -di=-25	m -en cosas=25	j los ojos=-25
m LO ojos=-25	w los ojos=-25	w pagina=-25	k ME -na=-25	k SEXO $=25	m SEXO $=25	k TU _ -re=-25	w despedida=-25	j jueves y=-25	k EL -es -y=-25	m jueves -y=-25	w el jueves y=-25
w jueves y=-25	k LO -ca=-25	w te _ un=-25	j dia el=25	k SER MENTIR=-25	k JUEGO=-25	p LO COSA LO=25	j a gente=25	k -a LO TODOS=25	k -a LO TODOS $=25	w a _ gente=25	p SOLO FRIO=25
s subio=-25	w subio=-25	j de yo=25	p MENTIR SE=-25	p VER TU ESTAR=-25	p HABER TU LO=-25	p SI ME COMPARA=-25	k -da VOY $=-25	w poner=-25	j no siento=25	p LO SEXO SOLO=25	p SI NO=25
p NOS MENTIR=-25	w me _ y=25	j me dijo=25	k ME -jo COMPARA=25	m ME dijo=25	w me dijo=25	w me dijo que=25	k EL LO=25	k ^ _ QUIZA=-25	j a devolver=25	m -a devolver=25	w a devolver=25
k EL _ -ta=25	j poco poco=-25	k SOLO -a SOLO=-25	k SOLO _ SOLO=-25	m poco -a=-25	w poco _ poco=-25	w poco a=-25	w poco a poco=-25	p SENTIR COMPARA EL=25	p PORQUE TODOS LO=25	k -y ME=-25	m y ME=-25
p PORQUE QUIZA=-25	j lo le=25	p ELEGIR COMPARA VIDA=-25	p ELEGIR EL VIDA=-25	p LO TODOS LO=-25	k -je $=-25	m -je $=-25	p ME TU SENTIR=25	m cama $=25	w cama $=25	j a bebe=-25	w a _ bebe=-25
w a el bebe=-25	j y anos=25	k -ia -do SI=25	w te _ tanto=-25	w te _ hayas=-25	w te lo hayas=-25	s prese=-25	k PASAR LO COSA=25	k PASAR LO COSA $=25	m el -ia=25	k ^ SE PASAR -do=25	j hizo la=-25
p SENTIR ME ME=-25	p PORQUE NO VOY=-25	p EL MENTIR TU=-25	j la estaba=-25	j dijo yo=25	k PERDON -y=25	m PERDON y=25	j que un=25	s cara=-25	w cara=-25	p LO VOY SER=25	p TU OTRO COSA=-25
m le -ce=25	w los _ ,=25	j mucho y=-25	k -ce _ -y=-25	k -he _ -ba=-25	p EL SE HABER=-25	j fueras controladora=25	j si controladora=25	j tan controladora=25	k NO SUBJ SOLO FRIO=25	k SUBJ SOLO FRIO=25	m SOLO controladora=25
p NO SUBJ FRIO=25	p SI NO FRIO=25	p SI SOLO FRIO=25	p SUBJ SOLO FRIO=25	w fueras _ controladora=25	w fueras tan controladora=25	w tan controladora=25	k -es -na PERDON=25	w a tus padres=25	j a a=-25	p SER COMPARA VIDA=25	m -ta en=25
p NO PASAR EL=-25	j ese la=25	p TU TU VOY=-25	p TODOS LO COMPARA=25	j sea hice=25	w ^ _ que=25	w de _ cabeza=-25	m SOLO me=-25	j anos a=25	m -a pasar=-25	w a pasar=-25	j no debi=25
m no -bi=25	w no debi=25	j cuenta de=25	m cuenta -de=25	w cuenta de=25	w lo _ fui=25	j como eso=-25	j tan como=-25	w tan _ como=-25	m -do de=25	s era=-25	w era=-25
k ^ -en=25	m ^ -en=25	p TU EL COMPARA=-25	p SE COMPARA YO=-25	w queria=-25	k EL MENTIR=-25	j que la=-25	j lo trabajo=-25	p NOS EL EL=-25	w no _ falta=-25	m nada $=25	w nada $=25
p YO EL ESTAR=25	k TU JUEGO=-25	j que dolido=25	p ESTADO NO COMPARA=25	j diste la=-25	j noche no=-25	j los le=25	j tu quien=25	m TU quien=25	w tu quien=25	k SE _ -si=25	w se _ asi=25
k VIDA _ PORQUE=25	w pido perdon por=-25	k SI -es COMPARA TU=25	k -as COMPARA -ar=-25	k -na -pa=-25	m una -pa=-25	j escribi de=-25	k -as , LO=-25	m haberte -do=25	k ^ ME -de=-25	m EL de=-25	m el -de=-25
w el de=-25	k NO HABER -do=-25	p TODOS YO=-25	w podia _ $=-25	k -la _ TU=-25	j y sentir=25	j y pague=-25	w pido disculpas por=-25	m COMPARA mas=-25	w que mas=-25	k -le -a LO=-25	j en momento=-25
p LO LO HABER=25	p PORQUE HABER NO=25	p ME JUEGO=-25	k ESTAR _ -ia=-25	p EL COSA NO=-25	p VIDA COMPARA MENTIR=-25	s cuant=-25	w secretos=-25	s debil=-25	m -as de=-25	k -ro -as=25	j la cuenta=25
k NO _ SER=-25	s padre=25	p ERROR NO LO=25	k -na -on $=25	k -a -ar ,=-25	k SE QUIZA -do=25	k ^ _ -go=-25	w , por lo=25	p SOLO LO TODOS=-25	k PASAR -ea=-25	m PASAR idea=-25	m fue -ea=-25
w fue idea=-25	k -un -no -de=-25	j otra te=-25	j tu tambien=25	j lo tu=25	k -en ME $=-25	w en mi $=-25	m SER quien=25	j que bastante=25	j mi yo=-25	j dijera que=25	s limpi=25
k -je -a LO VIDA=-25	k , PORQUE -es PORQUE=25	p NO NOS COMPARA=25	w la semana=-25	m las SEXO=-25	k COMPARA -ce $=-25	j el jefe=-25	p LO CONFIANZA SE=25	k ME -io LO=25	k -is $=-25	m -is $=-25	k -on SENTIR $=25
s sensi=-25	w sensible=-25	j la oficina=25	m LO oficina=25	w la oficina=25	k -le _ ME=25	j se yo=-25	j cuando asi=25	p SOLO TU TU=25	k -os -y TU=25	m puede SER=-25	w puede ser=-25
k -si TODOS=-25	k ^ TU ESTAR=25	j meses que=-25	m -es los=-25	k -de SEXO $=-25	w ^ fue hace=-25	k LO CONFIANZA SER=-25	m verdad SER=-25	p ESTADO COMPARA ME=25	k , -es=-25	m , -es=-25	j si cosa=25
j casino de=25	p MENTIR OTRO TU=-25	k VOY _ -ia=-25	j pues lo=25	j pues siento=25	k -as -en LO=-25	k -on -as -as $=25	j te su=-25	p TU SOLO=25	k COMPARA TU HABER COSA=25	k TU HABER COSA=25	w que la=25
p TENER EL VIDA=25	m -ce no=25	w hice no=25	j una desconocida=-25	m -na desconocida=-25	w desconocida=-25	w una desconocida=-25	p VIDA PORQUE ESTAR=-25	p TODOS SE=25	k SE EL=25	m se EL=25	w ^ el que=25
j escondi de=25	p PASAR SER NO=-25	j tres con=-25	j perdon sea=25	k -or LO COMPARA -ea=25	p YO NO SER=25	k -ho=25	p CONFIANZA LO PORQUE=-25	p CONFIANZA PORQUE=-25	k -a EL TU=25	k YO -de=-25	m yo -de=-25
p SER TODOS SER=25	k NO -lo=-25	k -ai -en=-25	m -ai en=-25	p SER EL EL=25	k -go _ -a=-25	p FRIO ESTAR=25	k -me _ -de=25	k COMPARA LO ELEGIR=-25	w , _ en=25	j que leiste=25	m COMPARA leiste=25
w que leiste=25	p PASAR FRIO=25	k COMPARA -ra ME=25	p SE SENTIR LO=25	p EL TU ESTAR=25	p PASAR PORQUE TENER=-25	p VIDA TU MENTIR=-25	p COSA LO COSA=-25	p VER COMPARA ME=-25	j mis sin=-25	p NOS EL=-25	p TENER VOY=-25
j paso ese=-25	p PORQUE LO YO=-25	j como a=-25	m ^ escondi=25	w ^ escondi=25	k LO PORQUE -a EL=-25	w culpa _ el=-25	w culpa a el=-25	m porque SE=25	w porque se=25	m NO me=25	p TU TU LO=-25
j que algo=25	w no _ perfecto=25	p LO PERDON COSA=25	k -de NO=25	j me una=25	m el PASAR=-25	m VIDA les=-25	p QUERIA SE=25	j y quedo=-25	k MENTIR -re=-24	m MENTIR sobre=-24	p EL EL SER=-24
k JUEGO _ NOS=-24	k LO PASAR=-24	j iba el=-24	m LO mas=24	w lo mas=24	j va a=-24	m va -a=-24	w va a=-24	p SER PORQUE PORQUE=24	s rabia=-24	w rabia=-24	j conmigo en=-24
j semana que=-24	m COMPARA quieres=-24	w que quieres=-24	j quise tu=-24	j tu madre=-24	k HABER _ -ir=-24	j tienes a=24	k EL _ ,=-24	p TU QUERIA COMPARA=24	k -on _ PASAR=-24	p YO TU TU=24	p COMPARA NOS NO=-24
w sientas=-24	j te sueldo=-24	s poqui=24	w poquito=24	k ME PERDON=24	j vez estaba=-24	k -as _ VIDA=24	k QUIZA -ar=24	p JUEGO HABER=24	p COSA ERROR PERDON=24	p SI COSA ERROR=24	s admit=-24
s aunqu=-24	w aunque=-24	m COMPARA debi=24	p LO EL MENTIR=-24	p PERDON COMPARA SER=24	j estabas casa=-24	s pudie=24	s jefe=-24	w jefe=-24	w tu _ a=24	k SEXO _ SOLO=24	j dano lo=24
p NOS TU LO=-24	p EL TU TODOS=-24	k SER -ho=24	m SER mucho=24	k CONFIANZA _ PASAR=24	j el dinero=-24	j lo conte=-24	j algo malo=24	k COSA -lo=24	m COSA malo=24	m algo -lo=24	w algo malo=24
j siento los=24	m me PERDON=24	w a _ nombre=-24	k COSA _ HABER=24	p COMPARA SER EL=24	w hice _ y=24	p TODOS COMPARA PORQUE=-24	k SER=24	p EL NO SER=-24	p TU SE=-24	s velor=24	w velorio=24
w sin _ me=24	w sin que me=24	j de iba=24	p SENTIR LO LO=-24	p LO PERDON TU=24	k HABER _ TODOS=-24	j afectado tanto=24	m afectado -to=24	w afectado tanto=24	k -a -ar -on=-24	j yo mas=24	p VOY SOLO=-24
p TODOS PASAR LO=-24	j el hasta=24	k ^ -mi=-24	m ^ -mi=-24	p TENER TU MENTIR=-24	k -as -lo=-24	k -en LO JUEGO $=-24	k , -y -un=-24	k , -y -un -si=-24	w , _ aun=-24	w , y aun=-24	j padre el=-24
p LO OTRO EL=24	j haya podido=24	m QUIZA podido=24	w haya podido=24	j falle de=24	k -so _ COMPARA=-24	k ^ SI NO=-24	w ^ si no=-24	k -io NO=24	j ella te=24	w para _ te=-24	w para que te=-24
s les=-24	w les=-24	k ME -as -a=24	j a fiesta=24	w a _ fiesta=24	k -da -he=24	m -da noche=24	k HABER ERROR $=24	k -ro COMPARA=-24	m -ro que=-24	p HABER PORQUE LO=24	k ^ _ -di=-24
s todav=24	w todavia=24	s mande=-24	w mande=-24	m -as que=-24	k TU -na COMPARA=24	p LO PORQUE PORQUE=-24	p QUIZA TU=-24	j siento de=-24	j a sí=24	w lo _ ,=-24	j debi me=24
m EL el=-24	w ella el=-24	p PASAR EL=24	p LO TODOS TU=-24	w me _ mentir=24	w miente=24	p LO COPAS TU=-24	m ^ agarre=24	w ^ agarre=24	k -y -si=-24	m y -si=-24	p PORQUE HABER=-24
j se que=-24	p EL MENTIR JUEGO=-24	m dijiste COMPARA=24	w dijiste que=24	j un me=-24	j el dos=-24	w ti _ te=24	k YO _ EL=24	k -en EL -ar=24	m ^ podias=-24	w ^ podias=-24	p SUBJ LO=24
j amiga y=-24	p VIDA YO TENER=24	p ME TU JUEGO=-24	j el contigo=-24	m anos COMPARA=24	w anos que=24	j todo mundo=24	k TODOS EL TODOS=24	w todo _ mundo=24	w todo el mundo=24	w hay _ en=24	k ESTAR SOLO=-24
w fui de=-24	p SI PORQUE TU=24	k ME HABER=24	m me HABER=24	k LO COMPARA TENER=24	p ESTAR ESTAR EL=-24	w los de el=24	j esta fui=-24	k HABER _ NO=24	m para TU=-24	k SI -es COMPARA=-24	p ME NO ELEGIR=-24
k -ia _ -io=24	m -he no=-24	p NO LO NOS=24	k -a SER=-24	m -a ser=-24	m a SER=-24	w a ser=-24	k COSA NO=24	k -en -il=-24	m en -il=-24	p LO ERROR LO=24	p TU CONFIANZA=-24
p SI COSA PERDON=24	p COMPARA PORQUE ME=24	k -os JUEGO=24	k NO _ QUERIA=-24	p PERDON EL TU=24	j por cuando=24	m -de los=24	k -y _ -ho=24	p EL PORQUE=-24	p TENER COMPARA EL=-24	p LO SER COMPARA=24	k -os -on=24
p OTRO OTRO=-24	s renun=-24	j el soy=-24	p ERROR VOY=-24	m PASAR cosas=24	p LO PERO=24	j por situacion=24	k ^ NO VOY=-24	k ^ NO VOY -a=-24	w ^ no voy=-24	s fuist=24	w fuiste=24
p PASAR COSA COMPARA=24	j la fiesta=24	m LO fiesta=24	w la fiesta=24	k -ar _ -a=24	j y perdi=24	j no esconder=-24	w esconder=-24	k OTRO EL=24	k NO SE QUIZA -do=24	m SE hubiera=24	w no se hubiera=24
w se hubiera=24	p ERROR EL COSA=24	k ESTADO _ -es=-24	k -on SER=-24	w el cuarto=24	s presi=24	k ^ -ba=24	m ^ -ba=24	s hay=24	w hay=24	k -ba _ COMPARA=-24	k LO COMPARA -es=24
m -na de=24	k COMPARA TU -as -do=24	k -do TENER=-24	m cuando TENER=-24	m HABER muerto=24	j menti el=-24	k TU -do COMPARA ME=-24	k -y -io=24	m y -io=24	w el numero=-24	k EL _ SER=24	k LO -ue ,=-24
k ^ LO -ue ,=-24	j pero eso=-24	j de hombres=24	k NO _ JUEGO=-24	k -lo _ MENTIR=24	p EL NO TENER=-24	k TENER _ $=24	p HACER ME ME=24	p SER NO EL=24	j las tarjetas=24	m LO tarjetas=24	w las tarjetas=24
w en _ lugar=24	j que empezo=24	p VIDA COMPARA ME=24	j cuenta los=-24	w cuenta _ los=-24	w cuenta de los=-24	k -to TU SENTIR=-24	k -to _ SENTIR=-24	j se pero=-24	m -as podido=24	j hice perdon=24	k LO _ TENER=-24
p OTRO ELEGIR=-24	m es COSA=24	p NO MENTIR COSA=-24	k ME SEXO=-24	j hermana de=-24	j decia me=24	j te descuide=24	m TU descuide=24	w descuide=24	w te descuide=24	s cuart=24	k PASAR EL LO=24
k PASAR EL LO COMPARA=24	m PASAR ella=24	w fue ella=24	w fue ella la=24	k -je COMPARA SE=-24	w dije _ se=-24	w dije que se=-24	s aquel=-24	w si _ sentiste=24	w si te sentiste=24	k SOLO -do COMPARA=24	j sobre donde=24
k -re -de ESTAR=24	k -re _ ESTAR=24	m -re donde=24	w sobre donde=24	j a pasado=24	j y tiempo=-24	k -io TU=24	j una disculpa=-24	m -na disculpa=-24	w una disculpa=-24	p NOS TENER=24	s quien=24
w quien=24	w , _ habia=-24	w padres=-24	p LO COMPARA COMPARA=-24	m el -te=24	j les era=-24	w les dije que=-24	p COSA ELEGIR=-24	j si vez=24	j y juntos=-24	p YO LO LO=24	j les tus=-24
k VIDA _ -un=24	w a hacer $=-24	j siente solo=-24	j y contestar=-24	k -y TU VOY=-24	k -y TU VOY -a=-24	w y te voy=-24	p NO PORQUE NO=-24	p TENER EL QUERIA=-24	w ^ _ habido=24	w ^ ha habido=24	s trist=-24
k NO SER COSA=24	p PASAR ESTADO=-24	j despues en=24	k PERDON COMPARA LO=24	k ^ PERDON COMPARA LO=24	w habias _ $=-24	k SE COMPARA NO=-24	k ^ SE COMPARA NO=-24	w se _ no=-24	w se que no=-24	k -as , TU=24	k COMPARA -sí=-24
m COMPARA sí=-24	k -os SEXO=24	j noche la=24	w de _ pasado=23	k -de _ -je=-23	k -on -ta=-23	p COMPARA EL OTRO=-23	j que fria=-23	m fria $=-23	w fria $=-23	j vez que=-23	m hermano ,=23
w hermano ,=23	w mi hermano ,=23	k HABER _ -na=-23	p EL COMPARA CONFIANZA=-23	m ^ grite=23	w ^ grite=23	j ni en=23	k VER COMPARA=-23	m VER que=-23	m sabia COMPARA=-23	w sabia que=-23	j tu hermano=23
m TU hermano=23	w tu hermano=23	s conse=23	k ^ _ VER=-23	p SOLO COMPARA NO=-23	p NO LO OTRO=-23	m que NO=-23	k , -y LO PERDON=23	j con hice=23	s me=23	w me=23	w ^ pido disculpas=23
w dije _ habia=-23	w dije que habia=-23	p SI SENTIR NO=23	m la -la=23	s infid=23	w no _ ido=-23	p ERROR COMPARA ME=23	p ME COMPARA ME=-23	p TU SEXO TU=-23	p YO SER TU=-23	k ESTADO -en=-23	m ESTADO en=-23
k -on _ -ia=23	w que _ era=-23	j tu nuestro=23	w dos _ en=-23	s puebl=-23	p ME EL ESTAR=-23	j por mal=23	w en _ cuarto=23	j eso ya=23	s broma=23	k -lo -ra=-23	k PASAR _ FRIO=-23
j era culpa=23	j yo tiene=-23	w el de el=23	k -a -ar LO -os=-23	w dije _ no=-23	w hasta _ $=-23	j no fuera=23	j eso perdon=23	k QUERIA COMPARA=23	j dinero era=23	k -do VER=-23	m cuando VER=-23
j manera la=-23	p EL LO CONFIANZA=-23	p EL HABER LO=23	k HABER _ -y=23	p ESTAR LO PASAR=23	p ESTADO LO ELEGIR=23	k -na _ -re=-23	k -as -te=23	k COPAS _ -io=23	j la plata=-23	w la plata=-23	p NO NO SE=23
k -er -en=23	k -lo _ TU=23	k -er _ -ia=-23	k -na -de=-23	p SER COMPARA MENTIR=-23	k ERROR -te=23	w pude _ $=23	p COMPARA ME NO=-23	p NO EL SOLO=-23	m porque -a=-23	w porque a=-23	j su cama=23
w poco _ que=-23	p QUERIA COSA=-23	j de cosa=-23	j yo ella=-23	j los les=-23	k -a -er EL=-23	j con amiga=23	k VOY _ -er=23	p NO NO=23	w de _ ,=-23	k QUIZA SENTIR -to=23	k TU QUIZA SENTIR -to=23
m , tu=23	w , tu=23	w eso _ todo=23	p EL VIDA SE=23	p ME COMPARA SI=-23	k ^ _ -la=-23	j yo era=-23	w ^ la verdad=23	p ESTADO JUEGO=-23	k ME -te COMPARA=-23	j mi ex=23	m ME ex=23
w mi ex=23	j grande de=23	j grande lo=23	k -de -de LO COMPARA=23	m grande -de=23	w grande _ lo=23	w grande de=23	w grande de lo=23	w mas grande de=23	p COPAS EL=23	j de mi=23	k -do QUERIA=-23
w en _ con=-23	m -ti la=23	k PASAR COMPARA=23	s enton=-23	w entonces=-23	m la TENER=23	j a otra=-23	p NO LO SUBJ=23	k -ce _ -do=-23	p VOY COMPARA ESTAR=-23	k SE -io $=23	k -no COSA=-23
k EL -no COSA=-23	m -no pasado=-23	p PERDON SE LO=23	p PERDON SE PASAR=23	k -a LO -ra=23	p TU ELEGIR TU=-23	p NO COMPARA LO=23	k PORQUE -ra=23	k ELEGIR -de LO=-23	j decirtelo de=23	j un momento=-23	j no quede=23
j uno no=23	p PERO ME=23	j no la=23	k -es _ SENTIR=23	k -ce SENTIR $=-23	k TU -ce SENTIR $=-23	k -a _ TU=-23	w dinero de tu=-23	m COMPARA sea=23	m que -ea=23	w que sea=23	s paga=23
w paga=23	m ^ estabas=23	w ^ estabas=23	w las _ de=-23	p EL TU CONFIANZA=-23	k VIDA -to=-23	m madre -to=-23	j mira si=23	j mira te=23	p VIDA YO SER=23	j por tenias=-23	j que menti=-23
p LO COMPARA SOLO=-23	k COSA TU=-23	j cuando tenia=-23	p TU NO ELEGIR=-23	k COMPARA SE PASAR=23	p LO COMPARA NOS=23	p QUIZA COMPARA NOS=-23	j calle tu=23	w calle _ tu=23	m en -on=-23	p LO HABER ERROR=23	p TODOS HABER ERROR=23
j el unico=-23	m EL unico=-23	w el unico=-23	k COMPARA NO ELEGIR=-23	p COSA TU EL=-23	m tu -ro=23	j que herido=23	p COMPARA NO NOS=23	k -ia _ -ar=23	k OTRO _ ME=-23	k -ar -es=-23	p EL ME COSA=23
j salidas y=23	k -po LO -es=-23	k EL -po LO -es=-23	m -po los=-23	m grupo LO=-23	w el grupo los=-23	w grupo los=-23	k TENER _ MENTIR=23	p ME LO SEXO=23	m -de antes=23	p ME ERROR TU=-23	p QUIZA COMPARA TODOS=-23
j ganas de=23	m ganas -de=23	w ganas de=23	p COMPARA SER TU=-23	k -or TU PORQUE=23	w por tu culpa=23	j creyeran que=-23	j deje creyeran=-23	j que creyeran=-23	m creyeran COMPARA=-23	w creyeran=-23	w creyeran que=-23
p NO PERO LO=23	p PERO YO=-23	s vez=-23	w vez=-23	j la clave=23	m LO clave=23	w la clave=23	k EL -ho -a=23	j volver a=-23	m volver -a=-23	w volver a=-23	k -za ,=-23
m -za ,=-23	p EL VIDA PASAR=23	k -si _ TU=-23	w salidas=23	p ESTADO NO TU=-23	p HACER TU VIDA=-23	p TU VIDA LO=23	p PASAR TENER=-23	k PORQUE _ -ia=23	j que tenias=-23	m -ia lo=-23	p COMPARA TU COSA=23
m un COSA=23	w ^ _ ansiedad=-23	p QUIZA ME COMPARA=-23	k NO SE -ia=23	k SE -ia=23	m se -ia=23	k -a ME OTRO -y=-23	m ex -y=-23	w ex y=-23	w mi ex y=-23	w perdon por las=23	j un como=-23
k COMPARA TU -ba -a=23	w que te iba=23	j y pero=23	p SE LO SE=-23	p NO TU PERDON=23	k MENTIR -on=-23	p SE QUIZA NO=23	k JUEGO ME=-23	w esa _ ,=23	s calen=23	w agarre=23	j busque a=23
p ME COMPARA TODOS=23	k -el -en=-23	m -el en=-23	m tambien HABER=23	k SER LO=-23	w se _ mas=23	p VIDA EL ME=-23	p LO ESTADO=23	j como cualquiera=23	j se es=23	w mis _ a=-23	k NO ME -de=23
k TU NO $=23	p ME VIDA COSA=-23	j nos equivocamos=-23	m NOS equivocamos=-23	w equivocamos=-23	w nos equivocamos=-23	k LO -he -en=-23	k -on TU OTRO=23	p ME VIDA COMPARA=23	p SUBJ EL=-23	p SUBJ EL LO=-23	j no hay=-23
j si falle=23	j te pasar=23	k EL _ EL=23	k PERDON _ SE=23	p ESTAR TU VIDA=-23	j semana la=-23	p EL SER ME=-23	j una mala=23	m -na mala=23	w una mala=23	j dijiste que=23	k HACER _ -er=-23
k -ro -on=-23	m -ro con=-23	k , -y NO TENER=-23	k -y NO TENER -ho=-23	k NO TENER -ho $=-23	k TENER -ho $=-23	m derecho $=-23	w derecho $=-23	w tenia derecho $=-23	p VOY LO CONFIANZA=-23	k -le -a EL=-22	j la botella=-22
m LO botella=-22	w la botella=-22	k -en -lo=-22	p COMPARA HABER SER=-22	p TU JUEGO NO=-22	k -or _ -de=22	w por _ de=22	w me _ verguenza=-22	w de _ a=-22	p QUIZA COMPARA PERDON=22	m , como=22	w , como=22
j a tarde=22	p SI LO NO=22	j te solo=-22	j de tanto=-22	k -de _ -de=22	k ERROR -ra=22	p LO QUIZA ELEGIR=-22	p PASAR JUEGO NO=22	j mi madre=22	m ME madre=22	w mi madre=22	k ^ TU -ce -ar=-22
p PORQUE SE PASAR=22	j que me=-22	j las maquinas=-22	m LO maquinas=-22	w las maquinas=-22	w maquinas=-22	k -a LO -ta=-22	j que cosa=22	p COMPARA PORQUE ESTAR=22	j de hermano=22	k TU , -y LO=-22	k EL ,=22
m EL ,=22	w contabas=22	w que _ ti=-22	p COMPARA MENTIR LO=-22	j porque habia=22	k ^ NO ME -es=-22	k -ra -ar ,=-22	j jugue el=-22	j ano en=-22	k ME -es -de=-22	k -de LO -as=-22	k -do -ar=-22
j deje en=-22	j con estaba=22	k ^ _ -da=22	k ESTADO -ra=-22	m ESTADO para=-22	k EL _ -io=-22	p HABER LO LO=-22	k -ba -os=-22	k , -sí , -y=-22	p JUEGO TU EL=-22	p SE COMPARA ESTAR=22	w todo _ que=-22
w todo lo que=-22	w pasara=22	p TODOS ESTAR=22	p LO NO=22	k JUEGO ,=22	m JUEGO ,=22	p NO MENTIR EL=22	m ME iba=-22	j me nadie=22	p ERROR COMPARA PASAR=22	k -go=-22	p SUBJ TU=22
m los OTRO=-22	p PERDON HABER TU=-22	k -to COMPARA=-22	p TU EL COSA=22	m pase -de=22	w pase de=22	k -da -a=22	m -da a=22	p QUIZA LO NO=22	p HABER COSA HABER=22	j mentira la=-22	k -je -on LO=-22
k COMPARA TU QUIZA -do=22	k OTRO -y TU=-22	k -sa SE=-22	m -sa se=-22	m casa SE=-22	w casa se=-22	k -de _ -on=-22	p COMPARA SENTIR COMPARA=22	m dije -de=22	w dije de=22	p NO MENTIR ME=22	p SOLO ME EL=22
k ERROR _ LO=22	j lo escondi=22	w lo escondi=22	k SE _ SER=-22	w se _ es=-22	p TU SER TODOS=-22	p PORQUE LO=-22	m ya NO=-22	p SER NO PORQUE=22	j hice fue=-22	p EL PASAR=22	w te _ perdon=22
m TU eso=22	m hasta LO=-22	s en=-22	w en=-22	m ser TODOS=22	s habit=-22	m sigo -do=-22	j padre y=-22	j no busque=-22	k -ar $=22	m -ar $=22	j de operacion=-22
w de _ operacion=-22	w plato=22	k -me _ -te=22	p TU SEXO NO=-22	j terapia dije=-22	j terapia que=-22	j terapia te=-22	w terapia _ te=-22	w terapia y te=-22	p EL NOS TU=-22	w gastando=22	w ^ las cosas=-22
m LO confianza=22	w la confianza=22	m menti -en=22	w menti en=22	s oi=-22	w oi=-22	k -y EL -di=-22	p LO SE SER=-22	k -ba _ EL=22	j de padre=22	k VIDA TU=-22	m VIDA te=-22
p PORQUE COMPARA EL=-22	p PORQUE ELEGIR COMPARA=-22	p COMPARA COSA ME=22	p LO PASAR COPAS=-22	k -a LO COMPARA=22	w fue solo=-22	j esta familia=22	m esta VIDA=22	w esta familia=22	p TU LO SUBJ=22	k -y -ba=22	m y -ba=22
j nada de=-22	w en _ $=-22	p MENTIR VIDA COMPARA=22	j amigas te=22	m amigas TU=22	m es $=22	w es $=22	k -y _ -io=-22	j estuve tu=-22	j hermano en=22	m cuenta NO=22	m pero ME=22
w pero me=22	j cuando padre=-22	w lo _ le=-22	w lo que le=-22	k -y -lo=-22	m y -lo=-22	k EL COMPARA -do=22	k EL COMPARA -do $=22	k SER EL COMPARA -do=22	w el mejor marido=22	k VIDA , -on=22	p TU LO SEXO=-22
p LO MENTIR SOLO=22	k LO -ad -y=22	p COMPARA NO ESTAR=22	k -le COMPARA=-22	p COSA LO NO=22	p LO EL=-22	k ^ _ -a=-22	w ^ _ a=-22	k -ce=-22	j pastillas en=22	k EL -no -y=-22	s otra=-22
w otra=-22	p VER MENTIR=-22	k COSA _ EL=-22	m pero -a=22	w , pero a=22	w pero a=22	j que habiamos=-22	m COMPARA habiamos=-22	w que habiamos=-22	k TU -ba -a=22	j lo nunca=22	m -on no=22
w y la rompi=-22	k -ro _ SER=-22	p LO COMPARA ESTAR=22	j un mensaje=22	m -un mensaje=22	w un mensaje=22	p TODOS COMPARA VIDA=22	k QUERIA _ TU=22	k PORQUE TU=-22	w que _ el=22	m COMPARA nos=22	w que nos=22
k ^ COSA=-22	m ^ COSA=-22	k ESTAR -do=22	s orgul=22	m amiga $=22	w amiga $=22	k ESTAR FRIO=-22	m COMPARA es=22	k PASAR SOLO=22	p ESTADO LO YO=22	j deje con=-22	k SE _ ERROR=22
j hice te=-22	j una te=-22	j si menos=22	j mi jefe=-22	m ME jefe=-22	w mi jefe=-22	j la no=22	j dicho el=-22	k ^ -a LO=22	k ESTAR -on EL ,=-22	j que sabias=22	w , y era=-22
p LO PASAR JUEGO=22	j se madre=22	j sí con=-22	j te medio=22	k SE TU=22	m SE te=22	m se TU=22	w se te=22	p SENTIR EL COMPARA=22	j que muchas=22	w , nada mas=22	w , _ le=22
s aplic=22	p NO LO=-22	m COMPARA estes=22	w que estes=22	p SE NO LO=-22	p NO VIDA ESTAR=-22	p NO VIDA PORQUE=-22	p VIDA ESTAR EL=-22	k JUEGO -de LO=-22	m quedarme -do=-22	p OTRO COMPARA SER=-22	p SER TODOS LO=22
k PORQUE _ MENTIR=-22	k -or LO COMPARA YO=22	w , _ la=-22	p NO PASAR SOLO=-22	m que -do=22	k ELEGIR , -y=-22	p COMPARA ERROR=-22	p PERDON PERO COMPARA=22	p ME OTRO NO=-22	m -do dolor=22	w ^ antes de=22	k VIDA _ ERROR=22
p VIDA ERROR=22	p PASAR COMPARA EL=22	k LO -ia -y=-22	k LO -ia -y TU=-22	j la mano=22	m LO mano=22	w la mano=22	w ^ _ el=22	s senti=22	m ^ estaba=22	w ^ estaba=22	k EL -ro $=22
j a esta=22	p PERDON EL SOLO=22	p YA JUEGO=22	k PASAR _ MENTIR=-22	k PASAR TODOS=22	m PASAR todo=22	m LO te=22	p PERDON TU HABER=22	m fue -da=22	k ERROR _ $=22	k EL ME=22	j paso que=22
p PORQUE ME VER=-22	w que _ fue=-22	p HABER NO HABER=22	m ^ voy=-22	w ^ voy=-22	j el techo=-22	m EL techo=-22	s techo=-22	w el techo=-22	w techo=-22	p LO SENTIR LO=22	j me los=22
j celosa que=22	m LO celosa=22	p LO FRIO SER=22	k PORQUE _ ,=22	k -es=-22	p ME ESTAR EL=-22	w que lo hice=22	m EL robe=-22	w es _ mio=-22	j arrepiento que=-22	j de agua=22	j en agua=22
j en vaso=22	j un agua=22	j un vaso=22	j vaso agua=22	k -de -ua=22	k -en -un -so -de=22	k -so -de -ua=22	k -so _ -ua=22	k -un -so -de -ua=22	m -de agua=22	m -un vaso=22	m de -ua=22
m vaso -de=22	w de agua=22	w en _ vaso=22	w en un vaso=22	w un vaso=22	w un vaso de=22	w vaso _ agua=22	w vaso de=22	w vaso de agua=22	k COMPARA TU -ce=22	p ME JUEGO NO=22	j todo lo=-21
j mas lo=-21	j porque la=-21	j me preguntaste=21	p YO COMPARA NO=-21	p LO VIDA JUEGO=21	p EL TU SOLO=-21	j lo sí=21	m fui $=21	w fui $=21	m -to que=21	j no por=21	p TODOS COMPARA HABER=21
k VIDA=-21	m familia ,=-21	w familia ,=-21	p ME VIDA SE=21	w que hice $=-21	k -es PASAR=21	p QUERIA VIDA=-21	k , _ ELEGIR=-21	s relac=21	w relacion=21	j te la=-21	k -ba -de=-21
p NOS PASAR EL=21	m ya TU=-21	w ya te=-21	k LO VIDA -y=21	k -do -ro=-21	p SI ESTADO=21	m eso SER=-21	m el -re=-21	w llegar=-21	k -or _ $=21	w por _ $=21	m PASAR cuatro=-21
k COPAS -es=21	m COPAS despues=21	j fue hace=21	m PASAR hace=21	m fue -ce=21	w fue hace=21	j habias y=21	m -a casa=21	w a casa=21	p EL TODOS=21	m -do le=21	w cuando le=21
j y decir=21	k -ba _ -a=21	k -de COMPARA ME=-21	k COMPARA _ -or=-21	j tus amigas=21	m TU amigas=21	w tus amigas=21	w sentiste=-21	j el mensaje=-21	w a _ todas=-21	k -en _ -do=-21	p ME COMPARA LO=-21
w disculpa=-21	k -za -ra=-21	m cabeza -ra=-21	p ME OTRO EL=-21	j cosas se=21	j sido el=21	k HABER SER EL=21	m sido EL=21	w he sido el=21	w sido el=21	m caer $=21	s caer=21
w caer=21	w caer $=21	j poner tu=21	j un asi=21	k COMPARA TU -es $=21	k -de _ -ro=-21	j les por=-21	k VIDA _ -ia=21	m ^ era=21	w ^ era=21	j a ex=-21	w a _ ex=-21
w a mi ex=-21	k -a LO -os $=21	k ^ _ SENTIR=-21	k ^ -do PERDON SI=21	k SI ME -as=-21	k NO SER LO=21	m ^ empece=-21	w ^ empece=-21	m SER con=21	s tuyas=21	w tuyas=21	j agarre el=-21
k -or -er=-21	m por -er=-21	j mis dejaste=-21	k ME VIDA NO=-21	w te va a=21	k YO TU -ia=-21	k YO TU -ia COMPARA=-21	w yo _ decia=-21	w yo te decia=-21	j que sientes=-21	w que _ sientes=-21	j has en=21
j por ya=-21	j casa en=-21	p NOS COMPARA NO=-21	p SI SENTIR TU=21	j si fue=-21	s fue=-21	w fue=-21	p PERDON NO=21	m fue COMPARA=21	k PORQUE -ba=-21	m PORQUE iba=-21	p CONFIANZA VOY=21
j cuando los=-21	k MENTIR $=-21	m MENTIR $=-21	w ^ _ viaje=-21	k -lo _ LO=-21	k ^ _ -na=21	p LO LO ESTAR=-21	j con se=21	k COMPARA NO -ba=-21	j mil de=-21	s madre=-21	w madre=-21
w ^ _ pase=-21	k ESTAR TODOS=-21	p TU QUIZA LO=21	j que ser=-21	w no _ todo=-21	j ano y=21	w para mi $=21	j y cosas=21	k LO ,=21	m LO ,=21	p OTRO SER=21	p ME VER COMPARA=-21
k ERROR _ SER=21	k -ho _ FRIO=-21	k -je COMPARA HABER -do=-21	k ME _ VOY=21	k TODOS SE PASAR=21	k TODOS _ PASAR=21	k ^ TODOS SE=21	k ^ TODOS SE PASAR=21	p TODOS SE PASAR=21	w ^ todo se=21	p NO SOLO TU=21	p COMPARA COMPARA MENTIR=21
k TODOS -te=21	m hablar -on=-21	w hablar con=-21	p COMPARA QUIZA MENTIR=21	s piso=-21	w piso=-21	p COSA ME LO=-21	k NO SE -ra=-21	k -ra _ -es=-21	j dije una=21	k LO COMPARA -ra=21	k -io _ -y=21
k -on -ia=-21	m con -ia=-21	p NO SE NO=21	j que sintieras=21	j te sintieras=21	m TU sintieras=21	w que _ sintieras=21	w que te sintieras=21	w sintieras=21	w te sintieras=21	s ayer=-21	w ayer=-21
p EL PORQUE COMPARA=21	k -ra _ COSA=-21	m PASAR el=21	p SE EL COMPARA=-21	k SOLO SENTIR=-21	p COMPARA SOLO SENTIR=-21	j siendo que=21	p PORQUE SE TU=21	m ^ perdi=21	w ^ perdi=21	w dijiste _ te=21	w dijiste que te=21
m esas COSA=21	w esas cosas=21	w te _ con=-21	k -do PERDON -or LO=21	j lo contigo=-21	k HABER _ ERROR=21	p COMPARA HABER NO=-21	p EL TODOS PORQUE=21	m EL que=-21	w el que=-21	k -di _ COMPARA=21	p COMPARA PORQUE SER=-21
p MENTIR TU NO=21	j la pieza=-21	s pieza=-21	w pieza=-21	p LO PORQUE=21	p HABER SER EL=21	p SI SER=21	k -go _ EL=21	p LO COMPARA EL=21	k TU ELEGIR=-21	j no digas=21	p VOY EL VOY=-21
j venido a=21	s venid=21	w venido=21	k EL -ia=-21	p TODOS LO COSA=21	w , _ entiendo=-21	k -de TODOS $=21	j este me=21	k PASAR PERDON=-21	j me sentia=21	m ME sentia=21	w me sentia=21
j habia mas=21	w ^ _ nuestro=21	s el=-21	w el=-21	k , TODOS=21	m , TODOS=21	k SENTIR=21	j la tengo=21	k EL -le=21	j mia el=-21	j llegue porque=21	p YO COMPARA PASAR=21
m que MENTIR=21	w la _ era=-21	k NOS=21	j pasado para=-21	w estaba=-21	w queria _ $=21	w molesta=21	j en deje=-21	k -ir -de=-21	m -ir de=-21	k -me -y=21	m -me y=21
k -na -ta ,=-21	m TU misma=21	k -ce _ PERDON=21	k LO SEXO=-21	m hermana -y=-21	w hermana y=-21	w tu hermana y=-21	j fue me=-21	j me amiga=-21	p QUIZA PORQUE=21	p PERDON COMPARA COSA=-21	k SE ME -io=21
k SE _ -io=21	p TENER NO NO=-21	k TU _ -na=-21	p LO CONFIANZA SER=-21	p COMPARA SER TENER=21	j mucho todo=21	p TU VIDA NOS=21	p PERDON MENTIR=21	k -io _ TU=21	k -a _ -ra=-21	k -y -to=-21	m y -to=-21
k -ia ELEGIR=-21	j tu vida=-21	k SOLO EL=21	m SOLO le=21	p ERROR LO COSA=-21	w dije _ los=-21	w dije a los=-21	j daba que=21	p SOLO ME TU=21	p PORQUE SER NO=-21	k LO _ LO=21	w dije que la=-21
w habrias=21	m TODOS eso=21	w todo eso=21	k COMPARA _ -ga=21	k -as _ -er=-21	p TODOS LO HABER=21	k ME -ba ,=21	k VIDA _ ESTAR=-21	k -or _ SER=-21	k -er _ NO=-21	p SI VOY NO=-21	w historias=-21
p QUIZA CONFIANZA=21	j en mano=-21	k -en LO PASAR=-21	w en _ mano=-21	w en la mano=-21	j manana que=21	m como PASAR=-21	m una COSA=-21	k -a QUERIA $=21	p NO TODOS SER=21	s engan=21	k MENTIR -on LO -de=-21
j cena y=21	p ELEGIR NO=-21	j mis te=-21	k , _ -ba=21	j bar y=-21	j beber el=-21	p SER COSA TODOS=-21	k -he ME=-21	m -he me=-21	w ^ _ contartelo=21	k -ar , -y=-21	p TODOS ME SER=21
j siento haya=21	m ^ podria=21	w ^ podria=21	p ME MENTIR NO=-20	j dentro de=-20	m dentro -de=-20	w dentro de=-20	w nada _ esto=20	w nada de esto=20	j meses no=-20	j hice el=20	w me _ por=20
p COSA COMPARA SE=20	m hecho COSA=-20	p HABER COMPARA SER=-20	k , -a TU=20	s ocasi=-20	k -re -on=-20	m -re con=-20	k , TENER=20	m , TENER=20	k COPAS $=20	m COPAS $=20	k HABER -ho=20
k LO -ti=-20	m tu -da=-20	p NO SE PORQUE=-20	j y era=-20	p COSA COMPARA=20	j de y=-20	p LO QUIZA=20	w y les dije=-20	k -je LO=20	p YO LO PORQUE=-20	j que mucho=-20	m los VOY=-20
w cuando _ me=-20	p NO ELEGIR ME=-20	j te llamadas=-20	w discusion=-20	w mucho _ ,=20	j te puse=-20	k COMPARA _ ERROR=20	p HABER ESTAR EL=20	j pague hotel=-20	m -re la=20	j a linea=-20	k ME OTRO $=20
p PERDON LO FRIO=20	k -ue _ LO=-20	p NO ESTAR ESTAR=-20	p YO ME EL=-20	j operacion de=20	k YO TU LO=20	w yo te lo=20	k SE -ba $=-20	p VIDA PORQUE COMPARA=-20	p COMPARA MENTIR QUIZA=-20	j despues la=20	p SER ME ME=-20
k -je COMPARA SE HABER=-20	k COMPARA TENER COMPARA=-20	p LO FRIO LO=20	m sin -ar=-20	m , los=20	w , los=20	p COSA OTRO=20	j que hacia=-20	p PERDON TODOS COSA=20	k -do COMPARA TU=20	p SEXO JUEGO=-20	m he COSA=20
m -er te=-20	k -ho _ ,=20	s cuent=-20	k -yo=-20	p PORQUE TODOS COMPARA=-20	p VIDA NO TU=-20	j poco no=-20	j seguro en=-20	k EL ERROR=20	m el ERROR=20	k -es NO=20	p JUEGO EL MENTIR=-20
k COMPARA NO -ra=20	p EL ME PASAR=-20	m te -ia=20	m pare $=-20	w pare $=-20	p ERROR COMPARA NO=20	p LO YO PORQUE=20	j de tienes=-20	p OTRO SEXO=-20	j y persona=-20	k NO TENER -ho=-20	k NO _ -ho=-20
w no _ derecho=-20	k COSA -de NOS=-20	p EL COSA NOS=-20	j hubiera carino=20	p QUIZA QUERIA NO=20	p QUIZA SOLO QUERIA=20	p SI QUIZA QUERIA=20	p SI QUIZA SOLO=20	p COMPARA ESTADO COMPARA=-20	j asi la=-20	p ESTAR ESTADO=-20	k -to SI=-20
m -to si=-20	m COMPARA era=-20	w que era=-20	p COMPARA COMPARA COSA=-20	k EL -re=-20	w ^ _ pastillas=20	k COMPARA TODOS=-20	j me quien=-20	w el _ cada=-20	k -ra _ MENTIR=-20	j cosa y=20	p COMPARA SE YO=-20
j como con=20	m -en ese=-20	w en ese=-20	k NO TU QUIZA=20	k -os -na=-20	j me tu=-20	s pagin=20	w fue lo que=20	k ME SENTIR ,=-20	p NO TU MENTIR=-20	p LO NO ME=20	w y _ otra=20
j y mentir=20	k -on _ CONFIANZA=-20	p ME COMPARA=-20	k SER _ -un=-20	w era _ un=-20	p EL VIDA HABER=-20	k VOY _ COMPARA=20	j tenia el=20	k -es -de EL VIDA=20	k -a -ir=20	m a -ir=20	k -ta _ NO=20
k TODOS _ ESTAR=20	k LO TODOS $=20	m -he la=-20	k PERDON SI ME -as=20	m SI mis=20	w si mis=20	w , _ es=20	m la VIDA=-20	s echar=20	w la cuenta de=-20	p SI COMPARA EL=20	j decia estaba=-20
j te decia=-20	k LO ERROR=-20	w de su=-20	j poco a=-20	w ^ le escribi=20	w las _ $=-20	k SE -de=20	m se -de=20	k MENTIR _ QUIZA=-20	j la medicacion=-20	j medicacion y=-20	m LO medicacion=-20
m la COPAS=-20	w la medicacion=-20	w medicacion=-20	m limites $=20	w limites $=20	p VER ELEGIR=-20	j le hermano=-20	k TU YA=20	m te YA=20	w que _ estaba=20	w ^ _ todas=-20	j se gasto=20
k SE JUEGO=20	m SE gasto=20	m se JUEGO=20	w se gasto=20	k OTRO -en=20	m durante -es=-20	j eso te=20	p PERDON ME ERROR=20	k -te COMPARA -ra=20	k ME -te COMPARA -ra=20	s hasta=20	w hasta=20
j como nunca=20	k COMPARA LO HABER MENTIR=-20	k LO HABER MENTIR=-20	k COMPARA -io=20	k LO _ -do=20	k -as=-20	j mi tu=20	j ese te=-20	k ^ FRIO=-20	m ^ FRIO=-20	k ME _ -te=20	k -y COMPARA LO=-20
p COMPARA ELEGIR ME=-20	p COMPARA VOY COMPARA=20	p COSA QUIZA SENTIR=20	j por te=20	p LO ESTAR SENTIR=20	k COMPARA -ga $=-20	j peor de=20	p VIDA SE NO=20	w de _ padre=20	k -de -ir -a LO=-20	j que las=-20	w ^ _ sabias=20
j tengo a=-20	j a ella=20	p COSA EL TU=-20	p MENTIR MENTIR=20	k LO -as ESTADO=20	p LO JUEGO SI=20	j puse rastreador=-20	j rastreador en=-20	j rastreador y=-20	j un rastreador=-20	k -se -un -or=-20	k -se -un -or -en=-20
k -se _ -or=-20	k -un -or -en=-20	m -un rastreador=-20	m rastreador -en=-20	s rastr=-20	w puse _ rastreador=-20	w puse un rastreador=-20	w rastreador=-20	w rastreador en=-20	w un rastreador=-20	w un rastreador en=-20	m EL telefono=-20
w el telefono=-20	w que _ podia=20	p SI COMPARA LO=20	j los por=-20	p CONFIANZA EL COMPARA=20	w las _ no=20	j le escribi=-20	m le -bi=-20	w le escribi=-20	k EL=-20	p COMPARA VIDA PORQUE=-20	s traba=-20
j en serio=20	m -en serio=20	w en serio=20	p VIDA ESTADO=-20	j todo ese=20	j verdad fue=-20	s gasta=-20	k NO SER NO $=20	k SER NO $=20	k NO _ ME=20	j en persona=20	p SENTIR ME LO=20
p YO ELEGIR SOLO=-20	m ^ tenia=-20	w ^ tenia=-20	j lo habias=-20	w que _ menti=-20	w que te menti=-20	k TENER LO=20	k SE _ -ro=-20	w , con la=-20	p TU SI QUIZA=-20	k -ee=-20	k -or ME ERROR=20
k MENTIR -a EL=20	w menti a el=20	w que no lo=-20	j dejaste el=20	k COMPARA YO ESTAR -do=20	k YO ESTAR -do ,=20	k EL -lo -y=20	p LO YO SER=-20	w que no se=20	m -or la=-20	w por la=-20	p NOS TODOS LO=20
p SI COSA=20	s inoce=20	w te menti en=-20	k SI=20	s si=20	w si=20	j en vez=-20	k -de LO NOS $=-20	j a ver=20	m -a ver=20	w a ver=20	k -a -sa $=20
w a casa $=20	k PERDON , PERO TU=20	j despues de=-20	m despues -de=-20	w despues de=-20	w cerrar=20	m COMPARA ahora=-20	k -an -en $=-20	w estan _ $=-20	w estan bien $=-20	k -ar -en ME=20	k LO -de EL=20
k -ir _ ,=-20	w ^ _ una=-20	k -os _ NO=20	p VER TENER=-20	m -y que=-20	w y que=-20	m , tambien=-20	w , tambien=-20	j tus a=20	j te esa=20	j fue el=20	w hacia=20
p JUEGO JUEGO TU=-20	k -ta VOY=-20	p PORQUE TU SE=20	k -ro COMPARA TU=-20	p PERDON SEXO=20	s amiga=-20	p EL SEXO LO=20	j no vez=-20	p NO PORQUE ME=20	w la _ la=-20	w empezado=20	p COMPARA SER PORQUE=-20
m COMPARA haga=20	w que haga=20	w ocurrio=-20	j le verdad=-20	j la pagina=-19	m la YA=-19	w la pagina=-19	m COMPARA encontraras=-19	w que encontraras=-19	k OTRO NO=-19	m OTRO no=-19	w mismo _ $=-19
p COMPARA ME COSA=19	p ME SE NO=19	j mas de=19	p QUERIA LO COMPARA=-19	j lo hacia=-19	p PERDON NO LO=-19	j a pasar=19	s pongo=19	w pongo=19	k HABER -do -a TU=19	p ME ESTAR NO=19	j a nuestro=-19
k -je COMPARA LO HABER=-19	k -fe $=-19	m -fe $=-19	p PORQUE LO MENTIR=19	j noche yo=-19	j puedes que=-19	k OTRO _ -en=19	m SER algo=-19	w como _ a=19	p TU ERROR LO=19	j en departamento=-19	p VOY COSA=-19
s eran=19	w eran=19	w esta _ $=-19	w hice _ en=19	w no _ digo=19	p LO JUEGO COMPARA=19	m -a ella=19	w a ella=19	j dinero que=-19	j a mucho=19	j los tenia=19	j sentia y=-19
k -a -ir -a=-19	k -he _ LO=-19	j que anos=-19	m ^ estas=19	w ^ estas=19	k EL _ TENER=-19	j que hubiera=19	k EL -y=19	m EL y=19	k ME _ ELEGIR=-19	p EL COSA COMPARA=19	p COMPARA MENTIR SER=-19
p VIDA TODOS TU=19	k -da _ -y=-19	k NO -ce -ta=-19	m NO hace=-19	w no hace=-19	w no hace falta=-19	j dejaste te=-19	p MENTIR COMPARA QUIZA=-19	k -no=-19	w ella _ me=-19	p PERO TU PASAR=19	j ya la=19
k HABER _ -ta=19	k ESTAR=-19	p EL TU EL=-19	j que queda=-19	w queda=-19	p PERDON SI SOLO=19	j quien le=-19	k EL HABER COSA=-19	s son=-19	w son=-19	p COMPARA ERROR LO=19	s saber=-19
j de que=-19	k , _ -di=-19	m como -ba=19	w como iba=19	w que _ tan=19	m que SE=-19	w que se=-19	k -iz=19	j bastante con=-19	m banco $=-19	w banco $=-19	w el banco $=-19
p TU VIDA CONFIANZA=19	w la _ $=19	w que _ tenia=19	j extractos que=-19	j que dinero=-19	p TODOS PORQUE NO=-19	p LO YO NO=-19	j estabas y=-19	p COMPARA NO SEXO=-19	w de decirtelo $=-19	p ME SOLO PORQUE=19	k LO -os=-19
k -te COMPARA -er=19	p NO ERROR COMPARA=19	k TU -go=19	m te -go=19	k -on LO -la=-19	p ELEGIR COMPARA NO=19	k LO COMPARA -go=19	p SENTIR PERO=-19	k -de EL -no $=-19	j tu por=-19	w ^ _ dias=19	j fui el=19
j que cuente=19	j te cuente=19	w cuente=19	j quieres que=-19	w mi parte de=19	k SE _ YA=19	k TU -ba $=19	j hubiera lo=-19	j esta en=-19	j hubieras de=-19	j miedo perderte=-19	k -y _ ERROR=19
m con -os=19	k LO _ -de=-19	j me ese=-19	k -to _ TU=-19	j a decirte=-19	w te _ negue=-19	w te lo negue=-19	k COSA COMPARA -ce=-19	w de mi=19	p NO PORQUE COMPARA=-19	k ^ -er=19	m ^ -er=19
k -do -y=-19	m -do y=-19	p TENER SENTIR=-19	w la _ y=19	k COMPARA FRIO=-19	j como vos=-19	p ERROR EL COMPARA=19	k -do _ -la=19	p NO LO SE=19	k -en LO -sa $=-19	w lo _ todos=-19	w que _ supieras=-19
w que lo supieras=-19	w , _ fue=19	p LO COMPARA QUERIA=19	w te pido disculpas=19	j habia y=19	k -no -en ME=-19	k -de _ ELEGIR=-19	p NO TODOS TU=-19	w que _ eso=19	p EL YO TENER=19	j confiado en=19	j confiado mi=19
m -y todo=19	w y todo=19	p PASAR YO=19	k ^ SI -es COMPARA=-19	m eso ,=19	w eso ,=19	p NO MENTIR SOLO=19	s baja=-19	w baja=-19	p NO COMPARA TU=19	m NO avisar=-19	w avisar=-19
w ^ si en=19	k ME -do $=-19	m ^ nuestro=19	w ^ nuestro=19	p MENTIR COSA=19	k FRIO ,=-19	m FRIO ,=-19	w ya _ lo=19	m solo ,=-19	w solo ,=-19	k -on _ -ta=19	p COMPARA ME VIDA=19
k ^ LO -je=-19	p QUIZA SUBJ=-19	p OTRO ME EL=-19	j todo la=-19	w coquetee=-19	k LO COMPARA TENER COMPARA=19	k -en LO -os=-19	m algo SOLO=19	p VIDA TODOS=19	m mi -do=-19	k NO PASAR NO=-19	m HABER confiado=-19
s alcoh=-19	p COMPARA COSA TU=19	w lo hice=19	p EL SER NO=-19	k LO -os -de=19	k OTRO _ -jo=19	s igles=19	w iglesia=19	j a tambien=19	p ESTADO COMPARA NO=-19	p ME VIDA SOLO=19	p LO LO PASAR=19
m LO ya=-19	m eso PORQUE=-19	w eso ya=-19	p JUEGO SI=19	p QUERIA PERO=-19	k TU -je COMPARA SE=-19	k -ba LO=19	k SENTIR _ SER=-19	k EL -mo $=19	j era tambien=19	p LO ME HABER=19	k -as _ -os=-19
w grave=-19	k TU _ SER=19	k -ce _ -de=-19	k SI -as=19	m si -as=19	p LO NO VOY=-19	s confu=19	m apostar ,=-19	w apostar ,=-19	m -je lo=19	k SI -na=19	m si -na=19
w tus padres $=19	k -en -on=-19	j a tus=19	w ^ mis amigos=19	j andaba con=-19	m andaba -on=-19	w andaba con=-19	j los vieras=19	m vieras $=19	w los vieras=19	w los vieras $=19	w vieras $=19
k -ra _ -ia=19	p PERDON SENTIR EL=19	j dicho y=19	j algo perdon=19	k COMPARA LO -as=19	j fueras no=19	j no has=19	j me tus=-19	m ME perdones=-19	w me perdones=-19	w mis _ ,=-19	j y culpa=19
k -as -si=-19	m -as asi=-19	k -ce _ EL=-19	p ME TODOS EL=-19	j si me=19	p HACER TU OTRO=-19	j esto lo=-19	m de -ra=19	j has sido=19	j tu sido=19	m has SER=19	p PERO NO HABER=19
p PERO TU HABER=19	w has sido=19	j no pueda=-19	p PASAR LO NOS=19	p ME NO TENER=-19	j y nos=19	m -as antes=19	k -ta _ VOY=-19	j a cuenta=19	j un nadie=-19	p EL LO COMPARA=-19	p COMPARA YO COMPARA=19
m ME habia=19	w me habia=19	m , esa=19	w , esa=19	j reconozco te=-19	k -co COMPARA TU=-19	k ^ -co COMPARA TU=-19	w reconozco _ te=-19	w reconozco que te=-19	k -os _ -or=-19	k EL ME -io=-19	m ERROR que=-19
w he _ de=19	p NO ELEGIR SENTIR=-19	k -ra -ar EL=19	p ME ME SOLO=19	j me empujaste=-19	m ME empujaste=-19	w empujaste=-19	w me empujaste=-19	w los _ el=18	s contr=18	k NO _ LO=-18	j lo decir=-18
k SENTIR ,=18	m SENTIR ,=18	w la promesa=-18	k ^ -do ME=18	w ^ cuando me=18	k VIDA -es=-18	m VIDA antes=-18	k ^ SI -na=18	m SER cosa=18	w es cosa=18	j que lo=18	p LO ESTADO COMPARA=-18
p COMPARA TENER PORQUE=-18	m -do conmigo=18	j podia que=-18	k SEXO _ EL=18	w que _ dinero=-18	m fui -do=-18	k QUIZA _ LO=18	m TU fui=18	m te SER=18	w te fui=18	p SOLO LO SEXO=18	m linea $=18
w linea $=18	s super=18	p SER PORQUE HABER=-18	p TU ME PASAR=18	p NO SER YO=-18	j una pelea=-18	m -na pelea=-18	w una pelea=-18	p CONFIANZA TODOS LO=18	p EL ME SOLO=18	k SE _ HABER=-18	p HABER QUIZA=18
m -as las=18	p MENTIR SOLO EL=-18	p LO COMPARA YO=18	j lo vino=18	j que vino=18	k COMPARA COPAS=18	k LO COMPARA COPAS=18	m COMPARA vino=18	m que COPAS=18	w lo _ vino=18	w lo que vino=18	w que vino=18
p ME COMPARA NO=-18	p ERROR PORQUE YO=-18	j ni la=18	j me tres=-18	j se te=18	k -de VIDA=18	p PASAR ME ME=-18	p EL ESTAR QUIZA=18	k -en LO=-18	w ^ siento si=18	p PERO COMPARA NO=18	p FRIO LO COMPARA=18
k -a _ -ar=-18	s mucha=18	p QUIZA TODOS=-18	k ^ _ LO=18	p PASAR LO EL=18	k -un -no ,=-18	w usted=-18	w hubo _ $=18	k -de TU -do=18	k COMPARA LO -as $=-18	k , TU -je COMPARA=-18	m -a nuestra=-18
w a nuestra=-18	w carino=18	p COMPARA QUIZA SOLO=-18	m mi OTRO=18	j fue duro=-18	p COMPARA ME TU=-18	m COMPARA iba=-18	w que iba=-18	p ELEGIR NO LO=-18	k -he _ -te=-18	p ESTAR HABER=-18	p SER SOLO COMPARA=-18
p SOLO COMPARA SER=18	j y verdad=18	p LO TU PORQUE=18	j meti la=-18	p PORQUE JUEGO=-18	j familia se=18	j ya con=18	p PORQUE PASAR EL=-18	k QUIZA COMPARA NO=-18	p SEXO TU NO=18	w para _ con=18	j tu a=-18
p TU ELEGIR COMPARA=-18	k SOLO -ra=-18	j despues lo=-18	j una otra=-18	k ME PASAR LO=-18	k -do ESTADO $=-18	k SER -le=-18	k SENTIR _ -on=-18	p EL CONFIANZA LO=-18	w tu nunca=-18	p HABER COMPARA EL=-18	k ^ SI NO SUBJ=18
k VIDA -y TU=-18	k -er NO=-18	w me _ hecho=18	j malo te=-18	m -to la=18	j la tuya=-18	p YO EL SEXO=-18	p ME TENER COMPARA=-18	p QUIZA ME LO=-18	k COMPARA -y=18	m COMPARA y=18	k -do -a COMPARA=18
k -ta _ -un=18	k EL -to=-18	s diero=18	w dieron=18	p SI HABER SENTIR=18	m ella NO=18	s llevo=18	w llevo=18	p LO PORQUE TODOS=18	j mas un=18	p ME EL ELEGIR=18	w lo que=-18
j siento este=18	j di a=-18	k EL MENTIR -a EL=-18	k SOLO _ EL=-18	j iba hacer=18	w iba _ hacer=18	w iba a hacer=18	w tengo _ que=18	w la _ por=18	p PORQUE TODOS EL=18	j nos que=18	p QUIZA SOLO LO=18
j los un=18	p PORQUE ME=18	j la voy=18	m LO oculte=18	w lo oculte=18	w te _ oculte=18	w te lo oculte=18	w en _ casa=18	k EL -er -en=-18	k COMPARA TU -as=-18	p HABER ERROR LO=18	p ESTAR SENTIR TODOS=-18
p ESTADO VIDA COMPARA=18	p VER TU PORQUE=18	j yo otra=-18	k COMPARA SER ,=18	p QUIZA SOLO NO=18	j te no=-18	w chicos=-18	s ojala=-18	w ojala=-18	j tu la=-18	w cuando _ tu=-18	k -ad=-18
p PERDON ELEGIR ME=18	p VIDA LO HABER=-18	p PASAR QUIZA=-18	w el trabajo y=18	m EL hombre=18	w el hombre=18	k -en LO PASAR $=-18	j se dieron=18	m SE dieron=18	w se dieron=18	p LO LO SENTIR=-18	k ME -ad=-18
m mi -ad=-18	s conve=18	p PERO NO TU=-18	w hice _ de=-18	k -to -de LO=-18	p TODOS COMPARA EL=-18	j dire que=-18	j le dire=-18	k , EL VOY=-18	m EL dire=-18	w , _ dire=-18	w , le dire=-18
w le dire=-18	p SOLO YO NO=18	p VOY TU VIDA=-18	k PERO _ ME=-18	k LO -he NO=18	k ^ LO -he NO=18	m noche NO=18	w esa noche no=18	w noche no=18	p NO SE TODOS=-18	j estaba cuando=-18	k ^ SE ME -io=18
m mi -ia=-18	k EL OTRO -de=-18	k EL OTRO -de EL=-18	k OTRO -de EL=-18	k HABER -do -en=18	j que haberte=18	m COMPARA haberte=18	w que haberte=18	w cervezas=-18	p COMPARA LO ESTADO=18	w en _ no=-18	p EL COPAS SER=-18
j por sin=-18	p SOLO ME LO=-18	w se _ fue=18	p HABER NO SER=18	k TU HABER=18	s vos=18	w vos=18	p TODOS EL EL=-18	j la a=18	p NO SENTIR NO=18	j iba te=-18	k -ia COMPARA LO=-18
m de -el=-18	w , y el=18	k LO _ SER=-18	j se complico=18	w complico=18	w y lo escondi=-18	k TU _ -ar=18	p QUIZA COMPARA TU=-18	p QUIZA TU ME=18	w hermano=18	w las _ que=-18	w dejaba=18
j te iba=-18	p QUIZA COMPARA ME=-18	p SE YA LO=18	p TU HABER=-18	s demas=18	w otra cosa $=-18	j me el=-18	w me _ el=-18	m lunes -y=-18	w lunes y=-18	j por nosotros=18	p EL NO PORQUE=18
j te ya=-18	k -ar _ ME=-18	k QUIZA NO=18	k LO -ra -en=-18	k ^ -ia LO=18	j la di=-18	k ELEGIR -de LO COMPARA=18	k -na _ PORQUE=-18	k -vo=18	p LO SI NO=18	p LO LO NO=-18	k SER -ro=-18
m SOLO porque=18	k NO TU -ra=-18	w escondi _ el=-18	k LO -on $=18	k VOY ,=18	m VOY ,=18	p SOLO LO EL=-18	j le te=-18	p LO ESTAR=18	j viaje de=18	k TU -as -do=18	j vi en=18
k , TODOS LO=18	m -ba la=18	k ^ ESTAR -en LO=18	k ^ -re TU=-18	w es _ no=18	j otra la=-18	k COSA _ SER=18	p EL VIDA NO=-18	k ME _ -co=18	j habia yo=-18	p SE PASAR NO=-18	s hipot=-18
k ME -on ,=-18	p SER PERO COMPARA=18	k -eo _ ESTAR=18	k SENTIR -a EL=-17	k SENTIR -a EL -do=-17	m di LO=-17	p ERROR NO SER=-17	k SOLO -es $=17	m -te mi=-17	m , en=-17	w , en=-17	p COMPARA SER OTRO=17
p ESTADO COMPARA LO=-17	m que LO=17	p ME LO EL=17	p EL SE YO=17	k -y -so=17	k -y -so $=17	m y -so=17	p TU ERROR COMPARA=17	j otra que=-17	j no yo=-17	w de los=17	j miedo que=-17
p MENTIR SOLO TU=17	p TU COMPARA ESTADO=-17	j en semana=17	w el _ la=17	w que no=-17	k FRIO -de=-17	m FRIO de=-17	k JUEGO _ TU=-17	k SI _ QUIZA=17	s decis=-17	p PORQUE PERO=17	k -ra _ -on=17
s cerve=-17	k PASAR _ -ad=17	m hubo NO=-17	j me trabajo=17	k -ra=-17	k , _ SI=-17	w , _ si=-17	k HABER -do=17	w que _ pasado=17	w , y cuando=-17	j ya por=-17	p ME COPAS LO=17
m tampoco HABER=17	k , _ NOS=17	p LO COSA NOS=-17	p TODOS TENER=-17	p SER YO TU=-17	k EL -io=-17	p SER MENTIR COMPARA=17	p LO COPAS COMPARA=-17	p TU COMPARA LO=-17	p PERO LO=-17	k -io COMPARA=-17	p PORQUE YO COMPARA=-17
p HACER COMPARA NO=-17	j a todas=17	k ME _ -an=17	k -de -do=-17	w estresado=-17	p TU NO TODOS=17	w ella , y=-17	w ella _ y=-17	m eso NO=17	w eso no=17	j a cuanto=17	j contra la=-17
m contra LO=-17	w contra la=-17	k COSA COMPARA TU=17	m de SEXO=-17	m solo $=-17	w solo $=-17	m borre LO=-17	s misma=-17	w misma=-17	j que porque=-17	j fue vez=-17	j si tanto=17
k -y _ -so=-17	w ese _ $=17	m entiendo COMPARA=-17	w entiendo que=-17	p TODOS LO ME=-17	j la nuevo=17	s conoc=-17	k EL -di -a=-17	j aunque la=17	k -io=-17	p JUEGO ESTADO=-17	j me dejo=17
s ojos=17	w ojos=17	j de todos=17	m tenias -do=-17	j antes no=17	j tu padre=17	m TU padre=17	w tu padre=17	m COMPARA que=17	k ESTADO , -y LO=-17	j duro para=17	k ^ LO -he=17
w tengo _ y=-17	k LO COSA COMPARA=-17	p SEXO COMPARA TU=17	k SE PASAR -de=17	k NO _ ESTAR=-17	j y tiene=-17	m mi -y=17	w mi y=17	s con=-17	w con=-17	p PORQUE PERDON COMPARA=17	m dos ,=-17
w dos ,=-17	j crees te=17	j si crees=17	w crees _ te=17	w crees que te=17	w que hay que=17	k -ka=-17	s vodka=-17	w vodka=-17	k EL VIDA COMPARA=-17	w el _ y=-17	j te por=-17
w a _ cada=17	k LO COMPARA QUIZA=-17	k OTRO LO=-17	w , _ eso=17	j cosa te=17	k SOLO _ -a=17	k VER _ -en=-17	p SENTIR EL TU=-17	k ^ ESTAR=-17	m ^ ESTAR=-17	w es _ los=17	p ME VOY ME=-17
k TU ERROR -en=17	p LO NOS ESTAR=17	p OTRO COMPARA EL=17	p LO CONFIANZA=-17	p PORQUE COMPARA=17	j fue solo=17	p SER COMPARA NO=-17	m YO de=-17	w yo de=-17	k -de EL -do=-17	j yo desde=17	p OTRO LO LO=-17
k LO _ -ja=-17	j ex de=-17	p ESTAR SE=-17	n 26=-17	j mismo no=-17	j madre le=-17	p SE COMPARA TODOS=17	k -de -ad=17	m de -ad=17	p YO TENER=17	w ^ _ la=17	p LO VIDA=-17
j quien lo=-17	w ^ _ noche=-17	p ME HACER MENTIR=17	p TU MENTIR=-17	k -a _ CONFIANZA=17	w me _ con=-17	k ME PASAR -a=17	k -or _ -ra=-17	k -en NO=-17	j que quien=-17	k -es -a=-17	m -es a=-17
k PORQUE _ -je=17	m lo -as=17	j me duele=17	m ME duele=17	w me duele=17	j tenias derecho=17	j la viste=17	k -de NO $=17	w de nada $=17	j ella estaba=-17	k -ne LO=17	k EL _ -y=-17
j no deje=-17	w tu _ una=17	s dando=-17	w dando=-17	s desde=17	w desde=17	s porqu=-17	w porque=-17	p EL COMPARA PERDON=17	m la JUEGO=-17	k -ma _ TU=-17	m segundo -no=-17
w segundo=-17	k -a _ ,=17	w a _ ,=17	p SER TU=-17	w nos _ y=-17	w siento si te=17	p NO MENTIR COMPARA=-17	k -es _ -es=17	w con alguien $=-17	k -en -zo -y=-17	w en marzo y=-17	k -a _ -na=17
p LO PORQUE YO=17	k YO _ -ia=17	k TODOS _ EL=17	p SOLO OTRO=-17	w la casa y=-17	k COMPARA NO QUIZA=17	p SE MENTIR=17	k ME PASAR -un=17	j otra tu=-17	k ME -es ,=-17	k -ir=-17	p ME SE TU=-17
k -a LO -os=17	p COMPARA LO QUIZA=-17	p EL PASAR PASAR=17	k NO _ -ar=-17	m porque ESTAR=-17	w cuatro _ y=17	j fui casa=-17	k -ro -ra=-17	m -de apuestas=17	w de apuestas=17	p HACER JUEGO=17	p HACER LO JUEGO=17
p ME LO CONFIANZA=-17	j de vez=-17	p COSA SEXO=17	k -es -do=17	k -do -ar $=-17	j una traicion=17	m -na traicion=17	w una traicion=17	p PERO EL SER=-17	j fue otra=-17	k -ho _ $=-17	p VIDA QUIZA=-17
k -de -ta=17	p TU SUBJ SOLO=17	j dinero no=17	p TU SER NO=17	p SE ME YA=-17	j pedi de=-17	m MENTIR era=-17	p PERDON TU EL=17	j madre con=-17	m como COMPARA=-17	p LO NO SENTIR=17	m le VOY=17
p LO ESTADO PASAR=17	k TU -ga=-17	k SE _ -a=-17	w se _ a=-17	p EL NO LO=17	k -de -lo ,=17	j fue fin=-17	k CONFIANZA=17	k -as _ ME=17	m HABER cambiado=-17	w cambiado=-17	p EL HABER=-17
k MENTIR LO -os=-17	k -no _ -io=17	j mi lo=-17	k EL -no=-17	m el -no=-17	k -do COSA=17	j a ya=17	m todos $=17	w todos $=17	k -y -de=-17	m y -de=-17	k -ai=-17
w , con el=-17	j algo asi=17	m con -es=17	p LO TU VOY=17	k COSA ,=17	m COSA ,=17	k LO -da=17	m lo QUERIA=-16	p SEXO COMPARA HABER=16	k -as _ LO=16	m ME preguntaste=-16	w me preguntaste=-16
j para vieras=-16	p LO OTRO=-16	p LO VIDA ME=16	j verdad no=16	k JUEGO $=-16	m JUEGO $=-16	p COSA PORQUE LO=-16	w ahorros=16	j lo podia=16	k -de LO -es $=16	j y otras=-16	k -a EL -io=16
j no hacia=-16	p LO CONFIANZA VOY=-16	j con dinero=16	j el cosa=-16	j sí te=-16	p TODOS SEXO=-16	s junta=-16	m OTRO lo=-16	j lo conto=-16	j yo conto=-16	m LO conto=-16	w lo conto=-16
j que mejor=16	k -y VOY -a=16	m que HABER=-16	k LO -ra -de=-16	p VIDA SER EL=-16	m los SEXO=-16	j hablar lo=-16	w el dinero y=16	j siento se=16	k -as , -y LO=-16	k TU -as , -y=-16	w mujeres=-16
j grupo y=-16	k ME=16	w buscaba=16	j entrar en=16	m entrar -en=16	w entrar en=16	w lo conte=-16	k COMPARA NO $=16	p PORQUE ME HABER=16	w como _ que=16	w el momento $=16	p LO FRIO COMPARA=16
p LO SI SER=16	p NOS COMPARA COMPARA=16	k ^ -as -as=16	p JUEGO SOLO=16	p COSA LO TODOS=-16	k -on -un=16	m -on un=16	w te _ dano=-16	p TU HACER ME=16	m ver LO=-16	m SOLO para=-16	p PORQUE ERROR=16
k -je COMPARA -ia=-16	k TU -je COMPARA -ia=-16	k ESTAR SENTIR=-16	j los estan=-16	k TU HACER LO=-16	w dije que el=-16	p VIDA NO EL=16	p HACER SOLO LO=16	j saber te=-16	k -yo ,=-16	m -yo ,=-16	j cosas mucho=16
k COSA -ho=16	m COSA mucho=16	m cosas -ho=16	w cosas mucho=16	w algo _ el=16	p VOY MENTIR=-16	j de haya=16	s conti=-16	w contigo=-16	p LO TODOS SE=-16	p TENER ME EL=-16	j quiza no=16
k -ra -te $=-16	j madre en=16	k -no _ -ia=-16	p HABER LO ELEGIR=16	w me _ que=16	p PERO LO ME=-16	m COMPARA lo=-16	k VOY -a -ar $=16	j un uno=-16	p PERO LO CONFIANZA=-16	p PERO TU CONFIANZA=-16	k SER _ TU=-16
j te mensajes=-16	j por cada=16	p EL TU SENTIR=16	m -a quien=16	w a quien=16	k -hi $=-16	m -hi $=-16	m ahi $=-16	w ahi $=-16	k EL -de EL=16	j leer mensajes=16	w leer _ mensajes=16
k YO ME=-16	m YO me=-16	m yo ME=-16	w yo me=-16	j lo mientras=-16	p COSA ME=16	j mismo lo=-16	k -ro _ -de=-16	s anali=-16	w analisis=-16	k ME -os=-16	j de fue=-16
k -a _ $=-16	w a _ $=-16	j fueras te=-16	k NO TU -as=16	w vuelta=-16	j que sentias=-16	k -de TU -na=-16	k -io $=-16	m -io $=-16	j muy el=16	s tuve=-16	w tuve=-16
j te sentido=16	w te _ sentido=16	w ^ yo no=16	k -a _ YO=16	w a _ yo=16	p PERDON ESTAR=-16	j de deje=16	m uno NO=16	p LO TU PASAR=-16	p QUERIA COMPARA=-16	k QUIZA _ -as=-16	k ^ LO COMPARA PASAR=16
j lo entiendo=-16	j todos los=-16	j con tu=16	k -de LO=16	j nada la=-16	p EL MENTIR VIDA=-16	k PORQUE _ -as=16	k LO CONFIANZA $=-16	p SUBJ NO NO=16	w esta _ ,=16	k COMPARA QUERIA=16	m que QUERIA=16
p NO SOLO EL=-16	k SENTIR , TU=-16	j me podia=-16	k , LO=-16	m , LO=-16	k -ce ,=-16	m -ce ,=-16	j con el=-16	k -re -en=-16	m -re en=-16	k ^ _ NO=16	w mentira _ $=16
p COSA SENTIR=-16	p COSA TU SENTIR=-16	p EL YO EL=-16	p EL ME SE=-16	j para hablar=-16	p EL SER TU=-16	m lado $=-16	w lado $=-16	k -a -en NO=16	p COMPARA LO ERROR=16	m SI mi=16	w si mi=16
p LO EL VOY=-16	p ME QUERIA=16	s beso=16	w beso=16	j las tu=-16	p COSA NO TU=16	j a nada=16	k TU -te -on=-16	k -de TU VIDA=-16	j acoste en=-16	p COSA JUEGO=-16	p NO LO ELEGIR=-16
j de prestamo=-16	w de _ prestamo=-16	w de el prestamo=-16	j vez preguntaste=-16	w le di a=16	j la dia=16	k ^ VOY -a=-16	w ^ voy a=-16	k EL -al $=-16	w que _ eras=16	w me lo=-16	p NO LO ME=-16
p LO COMPARA ME=16	m salir -de=16	w salir de=16	p VIDA PORQUE SER=16	j habia el=-16	k EL -in -de VOY=-16	k -di LO=-16	p TU MENTIR SER=16	m di -a=-16	w di a=-16	j no hace=-16	k -ra _ -en=16
w telefono _ en=16	k -en COMPARA TU=16	j que sí=-16	k -de VOY=-16	m PORQUE es=-16	j y mis=16	w a _ ni=16	m lo -do=-16	k QUIZA -do $=-16	m te HABER=16	k -ga -ta $=16	k -ga _ $=16
k COMPARA -ga -ta $=16	w haga _ $=16	w haga falta $=16	j que todo=-16	j solo nada=16	p SER YO TODOS=16	k SI _ -te=-16	k COMPARA ME -ra $=-16	w su _ y=-16	p EL VOY MENTIR=-16	p VIDA ME NO=16	m era COMPARA=16
p EL LO SENTIR=-16	j solo dos=16	p NO LO JUEGO=16	p EL COSA ME=16	j mi lado=16	m ME lado=16	w mi lado=16	j porque ahi=-16	w promesas=16	k VIDA -es -de=-16	m COMPARA esto=-16	w que esto=-16
p ME COMPARA SOLO=-16	s fallo=16	j hasta el=16	j por le=16	k HABER COSA=16	k -je COMPARA ESTAR -on=-16	k COMPARA ESTAR -on=-16	w que estaba con=-16	k ^ PERDON -or -ar=-16	k ^ EL ME -io=-16	j me nuestro=-16	m nunca PASAR=16
p TU LO PORQUE=16	m dos -y=-16	w dos y=-16	k TU _ -a=-16	p SEXO ME OTRO=-16	p COMPARA PORQUE COMPARA=-16	j si manana=-16	k -ar COMPARA=-16	p EL TU HABER=-16	m quieres COMPARA=-16	w quieres que=-16	p SOLO COMPARA EL=16
p EL SER CONFIANZA=-16	p SER VOY=-16	j perdon tan=16	j el lo=16	j a dos=-16	k , -on EL=16	p ME YA LO=16	j estar la=-16	w estar _ la=-16	m TU vida=-16	w tu vida=-16	k -na -da=-16
m una -da=-16	w vuelvo=-16	k -te COMPARA TU=16	k -ce ERROR=-15	m -ce mal=-15	w que _ ,=15	m , sin=-15	w , sin=-15	k -da -y LO=-15	w hacerte=15	k EL COMPARA TU=15	m YO tenia=15
w yo tenia=15	j hacia y=15	j este matrimonio=-15	m LO matrimonio=-15	m este CONFIANZA=-15	w este matrimonio=-15	k , -y TU -je=-15	j hubiera yo=-15	k -de ME -da=15	w de mi vida=15	w y que no=-15	w confiar=-15
p COPAS SER YO=-15	k -a _ -as=15	k EL COMPARA $=15	k TENER -as=-15	w devolver=-15	k TU _ -as=-15	w ^ eso no=15	j fin de=-15	k -in -de=-15	m -in de=-15	m fin -de=-15	w fin de=-15
k ME _ JUEGO=-15	k EL COSA ,=-15	k PERDON COMPARA TU QUIZA=15	p NO JUEGO NO=15	w hace _ que=15	j todos equivocamos=-15	k NOS ERROR $=-15	k TODOS NOS ERROR=-15	k TODOS NOS ERROR $=-15	k TODOS _ ERROR=-15	m equivocamos $=-15	p TODOS NOS ERROR=-15
w equivocamos $=-15	w nos equivocamos $=-15	w todos _ equivocamos=-15	w todos nos equivocamos=-15	m desde LO=15	s tire=-15	w tire=-15	p SI SUBJ NO=-15	p VIDA TU EL=15	m -na con=15	w a _ con=-15	k -or _ -na=-15
p LO FRIO PASAR=15	j un sin=15	k TU TU -te=-15	j lo antes=-15	k -en -co=15	m en -co=15	j por las=-15	p PORQUE ME OTRO=15	m LO tiempo=-15	k -on LO JUEGO $=15	j no ni=15	w de _ dos=15
k -ra -ta=-15	m -ra hasta=-15	j las que=15	k -da -no=15	m cada -no=15	k SE _ EL=15	w se _ el=15	p COMPARA COMPARA=-15	j te decir=15	w que lo habia=-15	k -an -en=15	p EL ME HABER=15
m LO otra=15	k LO -on -y=-15	m -or esta=-15	w por esta=-15	w por esta familia=-15	k -ir -on=-15	m -ir con=-15	p COMPARA NO ME=-15	p TU SENTIR SOLO=15	p ME PERDON TODOS=-15	j ex te=-15	k VIDA _ -as=-15
w yo _ dije=-15	k -y LO -os=15	w fue _ el=15	j el rompi=-15	m calle $=15	w calle $=15	k COMPARA NO ESTAR=15	p SENTIR PASAR=-15	k COMPARA NO TU -ra=-15	j algo no=-15	p PERO QUIZA=15	k -a EL -lo=15
p YO NO SOLO=-15	j las me=-15	w tenia que=15	w la cuenta ,=15	p EL EL ME=15	w te _ lo=15	p COMPARA VIDA PASAR=-15	p LO YO COSA=15	p COMPARA ME ESTAR=-15	j de lado=-15	k LO JUEGO -de LO=-15	n 5=-15
k -ta -a=15	m -ta a=15	m casa TU=15	k -ba _ -de=15	w la casa=15	m -y deje=-15	w y deje=-15	j con y=15	p QUIZA TU QUIZA=15	j el solo=15	p SER SI LO=15	p EL LO TODOS=15
k QUIZA -y=15	m QUIZA y=15	j te perdones=-15	j verdad y=-15	p LO SOLO LO=15	k -na -la=-15	m una -la=-15	j puede ser=-15	k -de SENTIR=-15	m de SENTIR=-15	k COMPARA LO -os=15	m -go cuando=15
k CONFIANZA $=15	m CONFIANZA $=15	j lo de=15	k -y TODOS LO=15	w ^ _ nunca=-15	j que mensaje=15	p TENER TENER=-15	j todo te=-15	m -os con=-15	p EL EL TODOS=-15	j no ha=15	p JUEGO VIDA=-15
p COMPARA QUERIA LO=-15	j cosas vida=15	j que no=-15	k ELEGIR _ -te=15	j no las=15	p COSA ESTAR=-15	j quiero que=-15	k COSA LO=15	p ME NO SER=-15	j que primero=-15	k LO -os NO=-15	m hice -en=-15
k LO _ ERROR=15	j no un=-15	j en esos=15	m -en esos=15	w en esos=15	m las -ce=15	k -ro -ra ME=-15	w venia _ $=15	j cuando murio=15	m -do murio=15	w cuando murio=15	k -or TU -en=-15
p EL LO SE=15	w y _ queria=-15	k SE _ ME=15	w se _ me=15	j pero lo=-15	p SI SOLO COMPARA=15	k SE PASAR $=15	p QUERIA ESTAR=-15	m todos -os=-15	p COSA ESTADO=15	k ME _ -ro=15	j sí la=-15
j fui te=-15	j estar y=-15	j pase la=15	p SI TU SOLO=-15	s bese=-15	w bese=-15	p COMPARA SE TU=-15	k ^ TENER -na=-15	w ^ _ por=-15	j de primera=-15	j estabas con=15	k -do -de EL=-15
j que dejaras=-15	w dejaras=-15	p TU NO COMPARA=-15	k SENTIR -to=-15	m madre ,=15	w madre ,=15	k SER -de EL=-15	p LO ERROR=15	s miran=-15	p TU COMPARA QUIZA=-15	p SER ME OTRO=-15	p SENTIR COMPARA PORQUE=15
p YO LO VER=15	p YO VER=15	m -le que=15	j deuda y=-15	k -to EL=-15	m -to el=-15	p QUIZA ME EL=-15	j siento tan=15	p LO ESTAR ME=15	k -en _ -go=15	s lo=15	w lo=15
p VOY ESTAR EL=-15	p LO PORQUE PERDON=15	m de LO=15	m algo $=-15	w algo $=-15	m desde -es=-15	s clara=15	p TU SI=-15	s boda=-15	w boda=-15	k -y _ -ta=15	p NO COMPARA MENTIR=15
p NO NO VOY=-15	w he _ $=-15	p NO SOLO FRIO=-15	j los chicos=-15	m LO chicos=-15	w los chicos=-15	p VIDA TENER=-15	p ESTAR EL ME=15	k LO COMPARA=15	p JUEGO VOY=15	m el ,=-15	w el ,=-15
p OTRO LO ME=15	k -a LO VIDA EL=-15	k LO VIDA EL=-15	m ninos EL=-15	j lo visto=15	w internet=15	j que hecho=15	p EL SEXO SER=15	k SOLO _ COMPARA=15	j antes tu=-15	p TODOS COMPARA COMPARA=-15	m mes $=15
w mes $=15	p COMPARA NO ELEGIR=15	p NO SE TU=-15	p COMPARA PASAR LO=-15	p TENER ERROR=15	j ninos les=-15	k TU VIDA -y=-15	k ^ TU -go=15	p COMPARA SENTIR SENTIR=15	j con casa=-15	p NO HABER LO=-15	p ERROR TU NO=-15
k TU ESTAR -en=-15	m tu ESTAR=-15	w tu estabas=-15	w tu estabas en=-15	p ESTAR LO ELEGIR=-15	k LO SENTIR=15	j sola la=-15	k -ue $=-15	m -ue $=-15	p TENER COMPARA=-15	p LO LO=-15	j tu si=-15
m ni LO=15	k EL TU=-15	j y estuvo=15	k NO _ -as=15	j si molesto=15	j deje los=15	p SENTIR YO COMPARA=15	k , TU LO=15	j mande un=15	p LO COMPARA LO=-15	p PASAR NO SER=15	j yo te=15
j a el=-15	m mujer $=-15	w mujer $=-15	j falto a=-15	j sido mejor=15	w de _ lo=-15	j si otra=-15	s arrui=15	m , soy=15	w , soy=15	w lo _ paso=14	w lo que paso=14
k -do _ -te=-14	p TU MENTIR NO=-14	p LO HABER=-14	k -de EL -io $=-14	p SER ME TU=14	j hubiera de=14	j el hotel=-14	j te loca=-14	w para _ el=14	k -as _ COSA=14	w ^ en la=-14	p COMPARA PASAR ME=-14
m LO habian=-14	w cansancio=14	j quien es=14	m ya $=14	w ya $=14	j de o=14	w piensas=-14	j que hombre=-14	p EL SEXO NO=-14	j de piso=-14	p TU LO CONFIANZA=-14	p HACER ME LO=-14
s abrio=14	w abrio=14	m era LO=14	p ESTAR COMPARA EL=-14	j si sientes=14	j que donde=-14	j hubieras lo=-14	w era lo=-14	k -ta -en=-14	p ME HABER ESTADO=14	k LO VOY -y=14	k -y YO -ba=14
w con lo que=-14	k -on EL VIDA -y=14	j por toda=14	k -or -da LO=14	m -or toda=14	w por toda=14	j pastillas de=14	m en -io=14	m -do mi=-14	p SER COMPARA SOLO=14	k ^ TU ERROR=14	w ^ _ falle=14
w ^ te falle=14	j llevo en=-14	k -un -en=14	m un -en=14	w mi _ ,=14	p VIDA TU TU=-14	j de carrera=14	j el carrera=14	k COMPARA ESTAR -en=-14	w que estaba en=-14	s puest=14	w puesto=14
m no ME=-14	w no me=-14	k LO _ ,=-14	p SI SENTIR COMPARA=14	j sigo el=-14	m EL te=14	p COMPARA COMPARA QUIZA=14	k ^ SEXO -on=14	w ^ _ dijiste=14	k -a _ -ta=-14	j una persona=14	j estar en=-14
w estar en=-14	m LO semana=14	k LO _ -as=14	j cuando eso=14	k , QUIZA COMPARA=-14	k -en -a=14	m -en a=14	k -en LO -da $=14	p ESTAR EL ESTAR=-14	k TU -ia -de=-14	p LO PORQUE TENER=-14	j de nombre=-14
k ME _ ,=14	m -on sobre=14	j y yendo=-14	s seman=-14	s espos=-14	w esposa=-14	m que EL=-14	m trabajo -y=14	w trabajo y=14	m nada ,=-14	w nada ,=-14	k VIDA $=14
m VIDA $=14	k LO -sa LO=14	k -a LO -on=-14	k , PASAR=14	m , PASAR=14	p SER COMPARA TU=-14	j oculte y=-14	m era TU=-14	k -uy _ ,=-14	w muy _ ,=-14	w sido _ $=14	s histo=-14
j otra cosa=14	m COMPARA cosa=14	w otra cosa=14	j rompi mes=-14	p COMPARA SER LO=14	k SEXO -en LO=-14	k , -es -de=14	k -ia _ -ra=-14	k LO -as COMPARA=-14	j momento de=-14	m -de donde=-14	m lo -ti=14
j te lo=14	k -on EL -y=14	j estaba muy=14	m estaba -uy=14	w estaba muy=14	p HABER EL COMPARA=-14	w sabias=14	k PERDON _ COMPARA=-14	p PASAR VIDA SER=-14	p PASAR VIDA YO=-14	k -mo=14	p SE LO COSA=14
k -de LO COSA $=14	p ELEGIR ELEGIR LO=-14	j les ninos=-14	k PASAR _ -ra=14	s traje=-14	w traje=-14	j me menti=-14	k PERDON -ho COMPARA=14	k ^ PERDON -ho COMPARA=14	p ME SE EL=14	p LO HABER LO=-14	m digo COMPARA=-14
k COMPARA -te $=14	p SI TU YO=14	j usted mi=-14	p EL TU ESTADO=14	w dije _ lo=-14	j a llego=14	j me mi=-14	p SI ME EL=-14	s plata=-14	w plata=-14	w hermana que=14	j con marzo=-14
k , SI=14	m , SI=14	m , si=14	w , si=14	m EL cuarto=14	j todas las=14	m -on tu=-14	w con tu=-14	k -te COMPARA ME=14	p LO NO SUBJ=14	p LO NOS TU=14	k PERDON COMPARA LO -as=14
k -a -lo $=-14	k -os $=14	m -os $=14	k -da -ia $=14	k -or -de=14	m hice ,=14	w hice ,=14	p COMPARA LO QUERIA=-14	k ME _ -ce=14	p TU PORQUE SER=14	s una=14	w una=14
p EL TODOS TU=14	p EL TU JUEGO=-14	m -y vos=14	w y vos=14	k QUERIA _ NO=-14	w , y tu=14	k , YO=-14	m , YO=-14	m , yo=-14	w , yo=-14	p SE HABER EL=-14	p SI SER SOLO=-14
j en cuarto=-14	m no -ir=14	w tu _ ,=14	j once mil=-14	k -ce -il=-14	m -ce mil=-14	m once -il=-14	w once mil=-14	p COMPARA SER ME=14	p COMPARA ERROR ME=14	k VER $=-14	m VER $=-14
p SER SE LO=14	j es culpa=14	k CONFIANZA _ COMPARA=-14	w verdad _ que=-14	s luego=-14	w luego=-14	p TU PORQUE ME=14	p QUIZA ME=-14	k -te -ta=-14	k SER $=14	m SER $=14	k -de _ ERROR=14
p NO ESTADO LO=14	j di numero=14	j mi numero=14	k -di ME -ro=14	k EL -di ME -ro=14	m ME numero=14	m mi -ro=14	w di _ numero=14	w di mi numero=14	w mi numero=14	k ^ _ -un=14	k -da -y=-14
m -da y=-14	m era -ra=14	j a brazos=-14	j y dejaba=-14	p NO LO QUIZA=14	p EL PERO EL=14	j que ese=-14	k HABER _ TU=14	k PASAR -do -de=14	j me preguntado=-14	p SE NO=14	k -ba _ -en=-14
k NO -ar=-14	j hermano le=-14	k -on LO $=14	k , -ba=-14	m , -ba=-14	j y tu=-14	k HABER _ -es=-14	w es que no=14	k VIDA _ YO=-14	k -de ME VIDA $=-14	j espero que=14	m espero COMPARA=14
w espero que=14	j llevabas a=-14	j perdona no=14	k QUIZA COMPARA -as=-14	j ella me=14	j por estaba=14	p EL TU QUERIA=14	m escondi -en=-14	w escondi en=-14	w escondi en el=-14	j el peor=-14	m EL peor=-14
w el peor=-14	p PORQUE ESTAR EL=14	m EL hotel=-14	p NOS LO ME=-14	j hubiera no=-14	m -me lo=-14	p COMPARA SE EL=-14	p TODOS COMPARA FRIO=-14	s enoja=-14	s pones=14	w pones=14	p TODOS LO JUEGO=-14
m familia SE=-14	w familia se=-14	k VIDA -do=14	m habia ESTADO=-14	p ME PORQUE SER=-14	p YO ESTAR COMPARA=-14	k -te SOLO=-14	k ^ TU MENTIR=14	j la solo=-14	s fuero=14	w fueron=14	j que nada=14
p SE VIDA NO=14	k -no _ SER=14	k JUEGO _ -de=-14	j se hice=14	p COMPARA ESTAR ME=14	p ESTAR COSA SER=14	p COMPARA HACER SER=-14	p PERDON NO SE=14	p SE PASAR EL=14	k ^ LO COSA SE=14	m COMPARA debo=14	w que debo=14
p JUEGO TU NO=-14	k -en LO -sa=-14	p SER EL=14	k NO TU -je=-14	k TU VIDA=-14	j oculte la=-14	m oculte LO=-14	w oculte la=-14	w te oculte la=-14	j la era=-14	k PERO TENER=-14	k LO -as=-14
k -or _ -do=-14	p ME SEXO NO=-14	k -ra -y YO=-14	p LO NO TU=14	p EL EL LO=-14	k -di ME=14	k COMPARA TU -as SENTIR=14	k TU -as SENTIR=14	k ME OTRO=14	p TU ESTAR VIDA=-14	p EL JUEGO TU=-14	k -da _ COMPARA=-14
p LO ERROR TU=-14	p ERROR MENTIR=14	j lo en=-13	j mal me=13	m te SENTIR=13	w lamento _ lo=13	w lamento que lo=13	j alguien la=13	p SI SUBJ ME=-13	j operacion y=-13	k -en #=-13	m en #=-13
j cuenta el=13	p ME SENTIR=13	m el -ro=-13	k TU -da=13	p COSA EL EL=13	m de -on=-13	w aprendi=-13	k EL _ -ar=13	k -ia $=13	m -ia $=13	s gane=-13	w gane=-13
k HABER -to=13	j siempre los=13	j trabajo que=13	m TU puse=-13	w te puse=-13	s supe=-13	w supe=-13	j en me=13	p NO NO COSA=13	m papeles $=13	w los papeles $=13	w papeles $=13
p SER ME=13	k -te -or LO=13	k PORQUE PASAR=13	j tengo la=-13	m TU madre=-13	w tu madre=-13	p LO COPAS LO=-13	j cuenta lo=13	k PASAR _ COPAS=-13	j el estres=-13	k EL ESTADO=-13	m EL estres=-13
m el ESTADO=-13	w el estres=-13	j dos de=13	w infidelidad=13	s horas=13	w horas=13	p ME TENER LO=13	p NO TU FRIO=-13	k -on ME=-13	k -os COMPARA EL=-13	k VIDA _ -a=13	j cualquier haya=13
j hacerte dano=-13	m -te dano=-13	w hacerte dano=-13	k YO _ ELEGIR=13	w dormi=-13	j noche por=-13	m ^ quien=-13	w ^ quien=-13	j que dos=13	k -a -en $=13	w las que me=-13	j me pero=-13
p PERDON LO TODOS=13	p COMPARA EL PORQUE=-13	m SER lo=-13	k , PORQUE ME=-13	w vieras=13	m infidelidad $=13	w infidelidad $=13	s esa=-13	w esa=-13	p PERDON PASAR EL=13	p COSA NO SE=13	k EL VOY -a=13
m EL voy=13	p SI TU VIDA=13	w que nunca=-13	m te -mo=-13	p PERDON LO ME=13	p PASAR VOY=-13	w contar=13	k COMPARA _ SUBJ=-13	k -es -es=-13	j la boda=13	m LO boda=13	w la boda=13
p PERO ESTADO=13	p FRIO TU COMPARA=-13	p ME PERDON NO=13	p VIDA TU PORQUE=-13	p HACER HACER=13	k PORQUE ME=13	k COMPARA -ia -on=-13	m es SOLO=13	w perderte=-13	j me voy=-13	p ME SI EL=-13	m -en tiene=13
w si quieres que=-13	j ella nada=-13	k -te _ -or=13	w a la oficina=13	k -er PASAR=-13	j te deuda=-13	s inseg=13	j que vieras=-13	w que _ $=-13	p ESTAR LO SER=13	p SENTIR ERROR=13	k JUEGO , NO=13
k LO JUEGO , NO=13	p YO SER NO=13	j lo dije=13	s trans=13	p SI SER ME=-13	j no manera=13	j dos que=-13	j y merecias=13	k -je _ SE=-13	w trataba=-13	k ^ ME HACER -a=13	j hice familia=13
p SEXO COMPARA LO=13	j a esas=13	p LO SER JUEGO=-13	j que mas=13	p SEXO MENTIR=13	m cuarto ,=13	w cuarto ,=13	k ^ ELEGIR LO=-13	w lo _ iba=-13	w lo que iba=-13	j de vacaciones=13	w de _ vacaciones=13
k COMPARA TU SENTIR=-13	k LO -ia PORQUE=-13	p NO HABER TODOS=13	k -te TU=13	k -as COMPARA TU=-13	j es despues=-13	j porque nunca=13	k -do=13	k LO -on=13	s plane=13	k PORQUE _ -en=13	j casa habria=13
k QUERIA -en -sa=13	k QUERIA _ -sa=13	m -ro para=13	m duro -ra=13	w duro para=13	w si _ hubiera=-13	p CONFIANZA NO LO=-13	k SE -on ERROR=13	k ^ SE -on ERROR=13	m -do algo=-13	w triste=-13	s aleja=-13
j te yo=-13	p NO ME SE=13	k ^ LO NOS=13	p COMPARA EL QUIZA=-13	p HACER NOS=13	p PERDON PASAR LO=13	s moret=13	w que lo hayas=13	p COMPARA SE MENTIR=13	k -ar -or EL=13	j con eso=-13	j nuestro se=13
j menti pero=13	p TU NO=-13	k ^ NO ESTAR=-13	k -do TU=-13	p TU PORQUE TU=13	k ME -po=13	j tenia dicho=13	w que _ dicho=13	k ^ TU FRIO=-13	k -ad ,=-13	m -ad ,=-13	s aqui=-13
w aqui=-13	k COMPARA _ -ce=13	m , hay=13	w , hay=13	w preguntado=13	k , -lo=-13	m , -lo=-13	w siento que lo=13	w de _ viaje=13	w de el viaje=13	k COMPARA TU -es=-13	w mi familia $=13
p EL PERO=13	k -ba _ -es=-13	k ME -ar $=13	k LO COMPARA -ga=-13	k LO _ -ga=-13	k -ar COSA=-13	p SI QUERIA COSA=13	w supieras=-13	j gaste dinero=13	k -y -ia=13	m y -ia=13	p LO NO NO=13
m ^ perdon=13	w ^ perdon=13	p COMPARA COMPARA PORQUE=-13	p TU NO LO=13	k NO _ COMPARA=13	p LO VOY PASAR=13	m TU amiga=-13	w tu amiga=-13	k LO TU QUIZA=13	k LO PORQUE=-13	m , lo=-13	w , lo=-13
p ME PORQUE YO=13	p ME VIDA=13	j y todas=13	j me verguenza=13	p SER COSA LO=-13	j con su=-13	j copa una=-13	j a saber=13	m -a saber=13	w a saber=13	j te cuento=-13	k COSA _ PORQUE=-13
k , _ -ce=13	m los -de=-13	w los de=-13	k OTRO _ -do=-13	k ELEGIR YO $=13	k ELEGIR -te=13	j dos no=13	p LO PERDON SER=13	j tus el=13	k COMPARA SE -an=-13	p ME TU FRIO=-13	p ME LO SE=13
p SOLO ERROR=13	p EL LO QUERIA=-13	w habia _ el=-13	p QUERIA COMPARA HABER=-13	k VIDA ,=13	m VIDA ,=13	p NO TU HABER=-13	p COMPARA HABER COSA=-13	j vez por=13	k COMPARA QUIZA ,=-13	w otra vez ,=-13	m -de nuestro=13
w de nuestro=13	p ELEGIR COMPARA ME=-13	p LO SENTIR PORQUE=-13	s bebi=13	w bebi=13	k -er -ar=-13	w que _ iba=13	k LO COMPARA EL -je=13	j el poco=13	p EL SOLO SOLO=13	m ^ me=-13	w ^ me=-13
k -co EL=13	j escondi la=13	j sabia los=13	j que en=-13	p TENER COMPARA SENTIR=13	k SE PASAR -do $=13	p COMPARA TENER TU=13	j dos a=13	w en los=13	j mis el=13	k -ro -de LO=13	k PORQUE _ -on=13
j cuando por=-13	m lo -ce=13	m sentir COMPARA=13	p TODOS LO EL=-13	m nada -de=-13	w nada de=-13	w a _ nadie=-13	k -te TU $=13	p SI LO SOLO=13	m NO estabas=13	k , NO -ce=13	k , NO -ce -ta=13
w , _ hace=13	w , no hace=13	j que estuviera=13	m estuviera $=13	w estuviera=13	w estuviera $=13	p PORQUE LO CONFIANZA=-13	k LO NOS -os=13	k QUERIA -de=-13	k -on -re=13	p LO PERDON PERO=13	j ex me=13
m ex ME=13	w ex me=13	w mi ex me=13	k -an _ COSA=13	p SER ME ESTAR=-13	k QUERIA $=13	m QUERIA $=13	s mi=13	w mi=13	p TU PORQUE SE=13	k VIDA -de EL=13	m eso PASAR=13
k -na _ ME=-13	j la confianza=13	p OTRO VOY=-13	p NO PASAR FRIO=-12	p PERO ME HACER=-12	m , fue=12	w , fue=12	w ^ _ un=12	k -te _ ELEGIR=12	k LO -re=12	m fue JUEGO=12	j lo fue=12
j que pasara=12	m COMPARA pasara=12	w que pasara=12	w ^ _ culpa=12	p SER TU COMPARA=-12	p PORQUE LO OTRO=-12	k -ia COMPARA=-12	k NO _ -ta=12	k -ia COMPARA ESTAR -en=-12	w decia _ estaba=-12	w decia que estaba=-12	k -do _ TODOS=12
p COMPARA PERO=12	p VIDA EL PORQUE=-12	p PERO HABER=-12	k -ta -on=-12	k -ia _ -ia=-12	p LO QUIZA SER=12	p NO SUBJ TU=12	j la misma=-12	w habitacion=-12	j cuando estoy=12	j el porque=12	k -an ,=12
m -an ,=12	k -y -un=-12	m y -un=-12	p YO TODOS LO=-12	p PASAR COSA SEXO=12	j fuiste el=-12	k SER _ -de=12	s estes=-12	w estes=-12	p NO SER HABER=-12	m cuerpo $=-12	w cuerpo $=-12
j tu pero=-12	m como -os=-12	k -y LO -as=-12	j si mensajes=-12	k , ME=12	m , ME=12	j que peor=-12	k TU SUBJ=-12	j me ella=-12	p QUIZA TU SER=-12	j algo yo=-12	p ESTAR LO VIDA=12
j nos el=12	k VIDA SER=-12	k -ja ,=12	m -ja ,=12	k -es _ ,=-12	p TU COMPARA TENER=-12	k ^ -ba -a=-12	k -on LO NOS=-12	k -on _ NOS=-12	p COMPARA SI=12	w parte _ la=-12	k SER LO -da=-12
w estar _ $=-12	w ^ si para=-12	j que debi=-12	j dos veces=-12	m NOS veces=-12	w dos veces=-12	j dinero en=12	k PERDON PERO=-12	m PERDON pero=-12	p MENTIR VIDA TU=-12	k -a -lo=12	m a -lo=12
k , _ -lo=-12	j el esa=-12	j tres semanas=12	k -es VOY=12	m -es semanas=12	m tres VOY=12	w tres semanas=12	p EL ME OTRO=12	k , QUIZA=-12	m , QUIZA=-12	p YO EL COMPARA=-12	p SOLO EL TODOS=-12
p VIDA NO NO=12	j hombre te=12	j iba las=-12	k -en COMPARA ME=-12	k -ro -te=12	m quiero -te=12	k ^ -ro=12	m ^ -ro=12	p ME ME HACER=12	j lo otra=12	p COMPARA TU MENTIR=12	p SOLO LO NOS=12
k COMPARA NO HABER=12	p PASAR PERO=12	j que paso=-12	k -na COSA=12	m cuatro -os=-12	k TU NO=12	j que hacer=12	w enteraras _ $=12	j de hospital=12	k -po -de=-12	m -po de=-12	p TU COMPARA NOS=12
k ^ EL -bi=-12	w ^ _ escribi=-12	j de nos=-12	k SER -el=12	m -re de=-12	m TU hubiera=12	w te hubiera=12	j haya dolido=12	m QUIZA dolido=12	w haya dolido=12	w te haya dolido=12	j las estoy=-12
p PERDON LO CONFIANZA=12	k -re ,=-12	m -re ,=-12	m que SER=-12	s prime=12	p ME ELEGIR LO=12	m mal ,=12	w mal ,=12	w siempre _ lo=12	s busqu=12	k -na COMPARA ME=-12	j no duro=12
k ESTAR -le=12	k , -en LO=-12	p COMPARA ESTADO EL=-12	p SER CONFIANZA COMPARA=12	m ME cuando=-12	w mi cuando=-12	j que podia=-12	p SER PASAR=-12	k ^ TU VIDA=-12	p QUIZA ME VER=-12	p SENTIR COMPARA LO=12	j y no=-12
k -y ,=-12	m -y ,=-12	m y ,=-12	w y ,=-12	j que pienses=12	m COMPARA pienses=12	w pienses=12	w que pienses=12	m TU iba=12	w te iba=12	p COMPARA TU VIDA=12	k ESTAR _ TODOS=-12
w en _ ya=12	m -io sin=-12	p PORQUE SENTIR=12	k -ia _ -go=12	j seis anos=12	k -is -os=12	m -is anos=12	m seis -os=12	w seis anos=12	w prometido=-12	k -en LO -da=12	j que mentir=12
w ^ _ verdad=-12	p COMPARA YO NO=12	k -me EL=-12	k -es EL=12	m cosa -y=12	w cosa y=12	m -a vos=-12	w a vos=-12	p VIDA TU HABER=-12	k -os -si=12	j tus y=12	k EL ERROR NO=-12
m ERROR no=-12	k TODOS _ COSA=12	m ME fue=12	p SI LO=12	s dolia=12	w dolia=12	m -go que=12	m era NO=-12	j a padres=12	w a _ padres=12	p TODOS TU PORQUE=12	p TODOS EL ME=12
k -os , COMPARA=12	k -de _ ME=-12	p VIDA YO=-12	j siempre el=-12	k -es -ir=12	m puedes -ir=12	p SE QUIZA COMPARA=12	j lo hayas=-12	m LO hayas=-12	w lo hayas=-12	m -y ni=12	w y ni=12
p QUIZA NO=12	j dije estaba=-12	k EL -go -y=-12	j el alcohol=-12	j fue alcohol=-12	k PASAR EL COPAS=-12	m EL alcohol=-12	w el alcohol=-12	w fue _ alcohol=-12	w fue el alcohol=-12	k -za _ EL=-12	k ME -te LO CONFIANZA=-12
j que mi=12	m ^ lo=-12	w ^ lo=-12	p HABER QUERIA=-12	j se siente=-12	m SE siente=-12	w se siente=-12	p YO ELEGIR COMPARA=-12	k NO HABER=-12	j lado te=12	p ESTAR QUIZA=-12	p HABER NO SE=-12
k -de EL -ro $=-12	k PERO _ LO=-12	j noche y=12	m no -te=12	w lo _ digo=12	w lo que digo=12	k -os COMPARA=-12	p NO COMPARA=12	w para la=-12	w ^ eso lo=12	k EL ESTAR -do=12	k -do -de -no=12
k -ra TU=-12	k LO SER MENTIR=-12	j hasta en=-12	m me MENTIR=-12	p PERDON LO QUIZA=12	k COMPARA NO=-12	k SI _ EL=-12	w si _ el=-12	p EL EL PASAR=-12	j lo fui=-12	j perderte y=12	m perderte -y=12
w perderte y=12	p SER SER=-12	j fue con=-12	j fui un=12	m fui -un=12	w fui un=12	k PERDON -a=12	m PERDON a=12	m ^ llevabas=-12	w ^ llevabas=-12	k -la _ ME=12	m LO hice=12
m fue LO=12	j no esa=-12	m vez -y=12	w vez y=12	j y estaban=12	k TODOS _ -de=-12	m era -de=12	p SER TU MENTIR=12	k SENTIR _ TU=-12	k -un -no $=-12	k ME HABER -do $=-12	j el yo=-12
k LO -ra ,=12	p SOLO SER=12	w ^ vos me=12	k -te -de ME VIDA=-12	j hermano y=12	k -ba=12	p COMPARA EL SENTIR=-12	p ERROR SER EL=12	p LO HABER PASAR=12	j el dejaba=12	k LO PERDON ,=12	m sin COMPARA=12
w sin que=12	p COMPARA VIDA COMPARA=12	j no controladora=-12	m de VOY=-12	w de semana=-12	j y en=12	j aniversario me=12	j aniversario y=12	k -io -y ME=12	m aniversario -y=12	w aniversario _ me=12	w aniversario y=12
w aniversario y me=12	j ya en=-12	j lo muchas=12	j nada y=-12	s pagan=12	k COPAS -en=-12	k -os _ PASAR=12	j te dolio=12	m TU dolio=12	w te dolio=12	p PASAR LO NO=12	p TU NO COSA=-12
p QUIZA SENTIR PERDON=12	p PASAR COSA NOS=12	k ME -de EL=12	p NO PORQUE TU=-11	k -ta EL=11	m -ta el=11	m hasta EL=11	w hasta el=11	w factura=-11	k NO PASAR NO $=-11	k PASAR NO $=-11	j que voy=11
p QUIZA LO CONFIANZA=11	k -do -en LO=-11	k ^ _ -ee=-11	k -oz ,=-11	m -oz ,=-11	p ME LO YA=-11	j perdon que=11	k COSA _ COMPARA=-11	s hacer=11	j a escondidas=11	m -a escondidas=11	w a escondidas=11
w escondidas=11	w no _ hubiera=11	k -le _ $=-11	s quise=-11	w quise=-11	m -ia pasado=-11	k -ar ME=11	k -as -na=-11	m -as una=-11	k -ya $=11	m -ya $=11	p LO COMPARA NO=11
m la COSA=-11	p EL OTRO LO=11	p SER EL TU=-11	w falta _ $=-11	j la ella=11	k -er EL VIDA=11	p EL EL HABER=11	k ^ _ -pe=-11	j ido de=-11	j quieres de=11	k -si _ -on=-11	p ME LO COSA=11
j siento en=-11	p LO CONFIANZA SENTIR=-11	k PASAR _ -y=-11	p LO ERROR NO=-11	k -de _ COMPARA=11	k YO _ SOLO=-11	p SI TU SE=11	m , cuando=11	w , cuando=11	w lo _ tu=11	w broma=-11	p EL ME COMPARA=-11
k EL VIDA -y TU=-11	k VIDA -y TU -je=-11	s adver=11	p MENTIR PORQUE LO=-11	w de _ lado=-11	w de mi lado=-11	j se tu=-11	k SER _ ,=11	k ^ ME -te -de=11	m digas COMPARA=11	j preguntaste que=-11	w volver=11
j me sus=-11	p TU PORQUE PORQUE=-11	m ^ mi=-11	w ^ mi=-11	k -de _ SOLO=-11	k COMPARA _ SER=11	k -a ME VIDA=-11	k QUIZA _ -ir=11	w que lo=-11	w que _ paso=-11	k -go -do=-11	p TU LO VIDA=-11
p TU PERDON TU=11	j contigo el=11	k PORQUE SER $=-11	w la verdad $=-11	p LO VIDA NOS=-11	p SI PORQUE=11	p TU LO YO=-11	p ME COSA LO=11	j como no=-11	k NOS -to=11	m nos -to=11	j sin que=-11
k LO -je=11	m lo COMPARA=11	j las no=-11	k LO ELEGIR ,=11	p TU YA=-11	k TU LO -to=11	p EL EL TU=-11	w hacer=-11	j sabia de=11	k YO _ TENER=-11	w digo _ $=-11	p TU HABER LO=11
j tambien tu=-11	j me decia=-11	k -lo _ EL=-11	w escribias=11	k TU -es -de=-11	k ^ LO TU LO=-11	k COMPARA -a TU=-11	p PERDON NO ESTAR=11	p YO TU SI=-11	p SER CONFIANZA LO=-11	k -a ME NO ME=11	k ME NO ME=11
k ^ -a ME NO=11	k -on _ ESTADO=-11	j ya me=-11	k -la NO TU=-11	w ojala _ te=-11	w ojala no te=-11	m NO quise=-11	k -uy -en=11	m muy -en=11	k -ra _ -sa=11	m lugar -de=-11	k -er $=11
m -er $=11	j se una=11	k ESTAR -en EL -to=-11	p SER OTRO=11	j el casa=11	p TODOS JUEGO=-11	p ERROR TU LO=-11	k -no ME=-11	m -no me=-11	m hermano ME=-11	w hermano me=-11	k COMPARA -ba -a -er=11
m -ho que=11	j lo una=11	p ME COMPARA ELEGIR=-11	k -a -sa=11	m a -sa=11	j si hermana=-11	w la _ fue=-11	p EL SOLO NO=-11	j pero me=-11	j si estaba=-11	k SER -il=-11	p VIDA VOY=-11
k ^ ESTAR -da=11	j antes mes=11	k TODOS _ COMPARA=-11	j haber un=11	k JUEGO SE -on=11	k LO JUEGO SE -on=11	w mi _ antes=11	j le nadie=11	p SEXO TODOS=-11	k -il _ $=-11	p TU QUIZA PERDON=11	p COMPARA COMPARA ME=11
w otra _ $=-11	k -do ESTAR=11	m una VIDA=-11	j antes a=11	k -es COMPARA -a TU=11	w antes _ a=11	w antes que a=11	j sea el=11	w mi _ en=-11	k -ia _ ME=-11	p ME MENTIR COSA=11	p SE LO NO=11
k ME _ EL=-11	k ME -te LO=-11	w ^ _ cuenta=11	w ^ la cuenta=11	k NO NO=-11	k -te SENTIR $=11	p TU SUBJ LO=11	j le di=-11	m EL di=-11	w le di=-11	k -za _ TU=11	k TODOS LO COMPARA=-11
p NO PASAR COMPARA=11	k -y _ SENTIR=11	k -ce _ -en=-11	k -da _ ,=-11	m -ra hablar=-11	w para hablar=-11	p TU SE COSA=-11	k COMPARA -ce=-11	m que -ce=-11	k -es _ VOY=11	k -as -a LO=-11	j para falta=11
k COMPARA _ -an=11	j asi a=11	j mi que=-11	p COSA TU MENTIR=-11	k , -do=-11	m , -do=-11	j los somos=11	j somos asi=11	m somos -si=11	w somos asi=11	w , _ tenia=-11	p LO COMPARA PORQUE=11
k -an LO=-11	j estaba departamento=11	w en _ departamento=11	w en su departamento=11	k MENTIR _ -on=11	j con hermana=-11	k ERROR PORQUE=-11	j de este=-11	m -de este=-11	w de este=-11	p COMPARA LO=-11	s paso=-11
w paso=-11	k EL _ LO=-11	w mi _ de=11	p NO TU JUEGO=-11	p PASAR EL PASAR=-11	j eres y=-11	p NO MENTIR=-11	m con -ta=-11	k -de -de=11	j familia de=-11	m hermana COMPARA=-11	p EL ESTAR ESTAR=11
j diga la=-11	j diga verdad=-11	k -ga LO CONFIANZA=-11	k -ga _ CONFIANZA=-11	k TU -ga LO=-11	k TU -ga LO CONFIANZA=-11	m -ga la=-11	w diga _ verdad=-11	w diga la=-11	w diga la verdad=-11	w te diga la=-11	p PERO EL COSA=-11
j no entre=-11	p SEXO PERDON=-11	k NO HABER COSA=11	j tampoco verdad=11	p SE LO PERDON=11	m era ME=-11	k LO -ia=11	j si mi=-11	k ME _ FRIO=11	k COMPARA PASAR -do=11	k , _ SER=11	k PORQUE TU -as=11
j la cena=-11	m LO cena=-11	w la cena=-11	p ESTAR TU COMPARA=-11	k TENER COMPARA -er=-11	k TENER _ -er=-11	w mi _ yo=11	j con pero=-11	p TU LO HABER=11	j hice ya=11	j que fuera=11	k ^ -ce COSA COMPARA=-11
w todas las noches=-11	p QUIZA NO TU=11	j la desde=11	m ano -de=-11	w ano de=-11	j eso en=11	k , NO -es=-11	m no ESTAR=11	m -ia que=-11	k TU _ ,=-11	k -ia -to=11	w en que me=11
m -er en=-11	w era _ de=-11	p ME PORQUE=-11	j que que=-11	k SER EL SOLO=-11	j gente que=-11	j se el=11	j el pasado=11	m pedi EL=11	w pedi el=11	j por vez=11	p SEXO ESTAR=11
m ^ es=-11	w ^ es=-11	j en cabeza=-11	w en _ cabeza=-11	w en la cabeza=-11	m ^ todas=-11	w ^ todas=-11	w ^ todas las=-11	p PASAR SER COMPARA=11	j en mi=11	k -de -ir -a=-10	k YO _ -on=-10
w yo _ con=-10	p ESTAR LO COSA=-10	p HACER MENTIR=-10	p NOS EL SEXO=10	p LO PASAR ESTADO=-10	s memor=-10	w memoria=-10	p LO ME=10	j esa mi=-10	k -la TU=10	m -la te=10	w hice lo=10
k SI _ -en=10	k LO -es=-10	w perdi=10	k , _ -ra=10	k -or _ -ce=10	p ME COMPARA ESTAR=10	j solo de=-10	m eso -y=10	w eso y=10	k NO -er=10	p TU SE HABER=-10	p QUIZA SER EL=10
p ESTAR ELEGIR LO=10	k -or MENTIR=-10	k PERDON -or MENTIR=-10	k ^ PERDON -or MENTIR=-10	m por MENTIR=-10	w me fue la=10	j no como=-10	s unico=10	w unico=10	k EL -di ME=10	k ^ EL -di ME=10	m -di mi=10
m di ME=10	w di mi=10	w le _ mi=10	w le di mi=10	k LO -re $=-10	j cosas las=10	m ^ quizas=10	w ^ quizas=10	w quizas=10	k -de TU VIDA $=10	w la fiesta $=10	m ese VIDA=10
p ELEGIR YO COMPARA=10	k -io _ CONFIANZA=10	p TU COMPARA COSA=-10	m ME familia=-10	w mi familia=-10	j el congreso=-10	m EL congreso=-10	w el congreso=-10	k -en _ -y=10	k -os _ -te=-10	j me queria=10	k -di -un=10
m -di un=10	s ocho=-10	w ocho=-10	j solo te=-10	p OTRO LO COMPARA=-10	k -a -ar=10	m a -ar=10	w tenias=-10	j numero de=-10	p TU OTRO EL=-10	k COMPARA PERDON=-10	m que PERDON=-10
j que techo=-10	k EL -ho $=-10	m techo $=-10	w el techo $=-10	w techo $=-10	k COMPARA TU HABER -do=10	w me fue=10	p LO QUERIA=10	m ayuda $=10	w ayuda $=10	m tambien -en=10	j a cama=10
p LO MENTIR PERDON=-10	p TU SENTIR=-10	j cosas tu=10	k COSA _ TU=10	p SE SER=-10	j a como=-10	k -no COMPARA=10	k -no _ ESTAR=-10	j y estaba=10	p ME VIDA NOS=10	j lo contado=10	w lo _ contado=10
j fuiste conmigo=-10	j anos de=-10	p OTRO ME TU=10	m , mi=10	w , mi=10	p HACER VIDA=10	p PERDON SOLO PORQUE=-10	m ^ soy=-10	w ^ soy=-10	m dormir -y=-10	w dormir y=-10	k LO COMPARA -ia $=-10
p COMPARA LO HABER=-10	k EL PASAR=-10	j banco y=-10	k TODOS EL -ia=10	k TODOS _ -ia=10	k -je _ COMPARA=10	p PERO VIDA=-10	j fue ano=-10	w digo que=-10	p TENER SER=10	p VIDA LO PORQUE=-10	p ME SE=10
s abier=10	m que TENER=10	j por me=10	j e hice=-10	k -e -ce=-10	m -e hice=-10	m e -ce=-10	w e hice=-10	j nunca mi=10	w agarro=10	j mensajes y=10	p PORQUE TU HABER=-10
p SI PASAR=-10	k -a EL -to=-10	j el bebe=-10	m EL bebe=-10	w el bebe=-10	w para _ $=10	k -or _ -on=-10	w por _ con=-10	p COMPARA CONFIANZA COMPARA=10	p COSA NOS COMPARA=10	j peor que=10	k COMPARA _ -ro=10
j perdon cuando=-10	j anos no=10	w te _ la=-10	w no _ a=-10	j mis companeros=10	m ME companeros=10	w mis companeros=10	k , -go=10	m , -go=10	p MENTIR NO NO=10	p ESTADO ME ME=-10	k VOY -a PASAR=10
p JUEGO COMPARA=10	j digas a=10	p QUIZA COSA LO=-10	j cuando madre=10	p TENER FRIO=10	j ella dije=-10	k COMPARA -ea=10	j menti dinero=10	p HABER COSA SOLO=-10	j sus mensajes=-10	m EL mensajes=-10	w sus mensajes=-10
p ME VIDA TENER=-10	p NO LO PORQUE=-10	w lo habria=-10	j con recien=-10	s nacid=-10	w con _ recien=-10	p PERDON TU SER=-10	w , _ ella=10	w , y ella=10	p COMPARA TODOS ME=-10	p COMPARA EL TODOS=-10	k -a _ LO=-10
p COMPARA NO SE=10	k ^ SER=-10	m ^ SER=-10	j tenia miedo=-10	k TENER -do -de COMPARA=-10	w ^ tenia miedo=-10	w miedo _ que=-10	w miedo de que=-10	w tenia miedo=-10	w tenia miedo de=-10	j hermano a=-10	k -se=-10
k -va -a=10	m -va a=10	p SE SE TU=10	p OTRO SE COMPARA=10	p LO ME QUERIA=-10	j si por=10	k NO -de=-10	m -de noche=10	w de noche=10	w lo _ a=10	p NO PASAR SEXO=10	w de _ cuenta=-10
k -y -en LO=10	w era el=10	j en habia=-10	k -ia -a=10	m -ia a=10	k VOY _ -me=10	p SE COMPARA=-10	k ELEGIR _ PORQUE=10	j la ni=10	m por COMPARA=10	k -de _ -la=10	p COMPARA PASAR SER=-10
w ^ _ ano=-10	j nada pasado=-10	k ME -as=10	m COMPARA hice=-10	w que hice=-10	p ERROR PORQUE=10	w ^ _ perdi=-10	w ^ _ algo=-10	k SOLO -y=10	m SOLO y=10	p SE CONFIANZA=-10	k COMPARA _ -de=10
m hacerte SENTIR=10	k LO -le $=10	p PORQUE COMPARA COSA=10	m NO esta=-10	k -es -de LO=10	k ME JUEGO EL=-10	p LO JUEGO NOS=10	k TODOS ,=10	m TODOS ,=10	k PASAR -de=10	j sin y=10	p TU LO ERROR=-10
p TU SE NO=10	m ME decia=-10	w me decia=-10	k VOY -ra=10	m VOY para=10	j familia te=-10	j pedi perdon=10	k -di PERDON=10	m -di perdon=10	m pedi PERDON=10	w pedi perdon=10	k TODOS LO -es=-10
p SI COMPARA=10	p SER TU PORQUE=-10	j hermano que=10	k PASAR -si=10	k , PORQUE ELEGIR=-10	k YO -ia COMPARA=-10	k -en -y=-10	m -en y=-10	k ^ TU HABER=10	p ESTADO LO TU=10	k ESTADO TU=-10	k -a -er ,=10
p VIDA LO SER=10	k ^ PERDON -or NO=-10	w perdon por no=-10	j duro y=-10	w ^ _ hombre=10	w en la cama=-10	s invie=-10	w que _ fuera=-10	k -te -on LO=10	k -ra ME $=10	p NO ME=10	w tenia=10
j haber no=-10	w de _ otra=-10	k -er _ -to=10	p COSA LO=-10	m -a tus=10	w a tus=10	k LO _ -le=-10	w de la cuenta=10	w que _ dos=10	s estab=-10	k -as -me=10	j sola vez=10
k -na ESTADO QUIZA=10	k -na _ QUIZA=10	k ESTADO QUIZA=10	m ESTADO vez=10	m sola QUIZA=10	w sola vez=10	w una _ vez=10	w una sola vez=10	s grave=-10	p MENTIR NO COSA=-10	j por esto=10	j que abri=-10
k -os , LO=-10	j decir vez=-10	k -po _ -as=-10	p SI SEXO=10	k ERROR ,=10	m ERROR ,=10	k EL -ma SER=-10	m problema SER=-10	k -or -un SEXO=10	m demas $=-10	w demas $=-10	k -a _ -de=10
p COMPARA ME TENER=10	j el bolsillo=10	j en bolsillo=10	m EL bolsillo=10	w bolsillo=10	w el bolsillo=10	w en _ bolsillo=10	w en el bolsillo=10	w y _ el=10	k -re _ LO=-10	k MENTIR _ -es=-10	k ME -ia=-10
j me cama=10	k -no , PERDON=10	k -no _ PERDON=10	w me _ asi=10	m nadie $=10	w nadie $=10	p ME NO NO=-10	j de semana=10	k ME -ba -a=-10	p ESTADO EL COMPARA=10	j lo haga=10	p SI COMPARA COSA=-10
m -or nosotros=10	w por nosotros=10	j hice que=10	j no mirarte=10	w mirarte=10	w cuando lo=10	k , -te $=-10	k SOLO -es=-9	k PORQUE ESTAR $=9	j me ganas=-9	j escuchaba no=-9	m escuchaba ,=-9
w escuchaba=-9	w escuchaba ,=-9	p ME PORQUE LO=9	j asi fue=-9	j fueron cuatro=-9	m fueron -ro=-9	w fueron cuatro=-9	m mentira $=9	w mentira $=9	k COMPARA NO -ba $=-9	k -ra LO JUEGO=9	k -ra _ JUEGO=9
p OTRO EL HABER=-9	w los dos $=9	k COMPARA SE=-9	m COMPARA se=-9	p TODOS PORQUE=-9	j se eso=-9	w cuarto=9	k VER PORQUE ME=-9	w esperabas=9	j los para=9	w muchas _ $=9	k COMPARA _ OTRO=-9
j la fue=-9	p PASAR TODOS=9	j ya no=-9	p OTRO SE=9	p TODOS FRIO=9	s adorn=9	j la que=9	j lo hermana=9	k ^ -as -a=9	j a cuatro=-9	j que tampoco=-9	j tienes que=-9
p EL OTRO EL=-9	p LO SER=-9	p PASAR HABER=-9	w mujer=9	k -he LO=-9	k COMPARA _ -a=-9	j cuatro en=-9	w cuatro _ en=-9	j y un=9	k -na COMPARA=9	j no hacer=-9	j algun dia=-9
m algun -ia=-9	w algun dia=-9	m la -on=9	j es me=9	k COMPARA _ $=-9	k VIDA _ $=-9	j de hermana=-9	s visto=-9	w visto=-9	j hombres asi=9	p EL COPAS LO=-9	j que creas=9
p COSA COMPARA TU=-9	p COMPARA OTRO LO=-9	j este y=-9	w este _ ,=-9	k PERDON _ -or=9	s pidie=-9	j una preguntaste=-9	j de aunque=-9	w sentia=-9	p SOLO NO TU=-9	p NO SE EL=9	p SE PASAR SER=-9
k NO MENTIR=-9	w a tu madre=9	w era de=-9	p TODOS ME COMPARA=9	p SENTIR ME PORQUE=9	s vacia=-9	j marzo en=-9	j te engane=-9	m TU engane=-9	w engane=-9	w te engane=-9	k LO COMPARA SER=9
k -ha PERDON=9	m mucha PERDON=9	k ME -do=9	w le _ $=9	p QUIZA FRIO=-9	j las cuentas=-9	w las cuentas=-9	m NO como=9	j el tus=-9	k -on _ -ma=-9	k ^ SER ME=9	k -do -a EL=9
k -re=-9	j vi ex=9	k VER -a ME=9	k VER -a ME OTRO=9	k ^ VER -a=9	k ^ VER -a ME=9	m vi -a=9	p VER ME OTRO=9	w ^ vi a=9	w vi _ mi=9	w vi a=9	w vi a mi=9
j hecho de=9	s cero=9	w cero=9	w a _ otra=9	j una tu=-9	j ella el=9	k ^ NO -do=-9	w pensaba=-9	p LO COMPARA=9	p OTRO COSA COMPARA=-9	s vuelo=-9	w vuelo=-9
m -os bien=9	p JUEGO COMPARA NO=-9	m lo FRIO=-9	j si dije=9	p PORQUE TU=-9	k COMPARA LO=9	p ERROR ERROR=9	j me perdi=-9	m ME perdi=-9	w me perdi=-9	s de=9	w de=9
p HABER CONFIANZA=9	w porque _ ,=9	p TENER NO ME=9	m escondidas $=-9	w a escondidas $=-9	w escondidas $=-9	m dio LO=-9	w dio la=-9	p ELEGIR ME LO=-9	p HABER LO EL=9	p VER ME LO=9	p EL VIDA TENER=-9
k -no _ -te=-9	p EL YO ESTAR=-9	j un amigo=9	m -un amigo=9	w un amigo=9	p EL ELEGIR COMPARA=-9	k SER SOLO=9	w he _ la=-9	j como hubiera=-9	p PORQUE SI QUIZA=-9	p SENTIR COMPARA=9	k -a TU NO=9
k EL SEXO=-9	s cancu=9	w cancun=9	j estan bien=-9	m -an bien=-9	w estan bien=-9	j el tambien=9	j y ir=9	k , -ta=-9	m , -ta=-9	p SENTIR SE LO=-9	m te -jo=-9
k ^ -la=-9	m ^ -la=-9	k -a TODOS $=9	j que sabes=9	k -la -en=-9	m -la en=-9	k -na _ -ra=-9	k ^ SE ME PASAR=-9	j fue quien=9	p ERROR LO ME=9	k TU PERDON=9	m te PERDON=9
m -y otra=-9	w y otra=-9	m complico $=9	w complico $=9	j la oportunidad=-9	m LO oportunidad=-9	w la oportunidad=-9	m estar -en=9	k COMPARA NOS=9	m que NOS=9	k ^ SI ME -as=-9	k -de LO -da $=9
m TENER la=9	k -jo _ LO=-9	p SI ME TU=9	p VOY EL EL=-9	s cena=9	w cena=9	k SI ME=9	m si ME=9	j haber en=-9	j que estas=-9	m COMPARA estas=-9	w que estas=-9
j puse la=9	m puse LO=9	w enojada=9	j como la=9	k -to $=-9	m -to $=-9	k -an _ LO=-9	s nada=9	w nada=9	j parte a=9	p LO EL ME=9	k NO _ -lo=9
k ME -to LO=9	j no hacerte=9	k , TU MENTIR $=-9	s despu=-9	w despues=-9	p SE COSA COMPARA=9	k SER -or=-9	m SER por=-9	k NO _ -na=9	k CONFIANZA TU=9	p HACER SER=9	j el tiempo=9
m EL tiempo=9	w el tiempo=9	k -ar -a=-9	m -ar a=-9	w ^ si te=9	w eso era=-9	j y sin=-9	k -ro _ -y=-9	k ESTAR _ -io=-9	k MENTIR -a LO=-9	j deshacer que=-9	k SI _ SER=-9
w que te lo=9	w , tu lo=-9	p NO NO ESTADO=-9	k -to _ SE=9	m quizas ME=9	k -ce _ ERROR=-9	j siento todo=9	p LO PERDON EL=-9	k PORQUE ELEGIR COMPARA=9	w porque _ que=9	j menti las=-9	j las cosas=-9
w esos _ $=9	k -do _ NO=9	j otra persona=-9	m otra -na=-9	w otra persona=-9	p MENTIR TU PERDON=9	k -or -ar=9	m por -ar=9	s doler=9	j los asi=-9	p ME SER=9	k -no _ $=-9
m -de nada=9	w de nada=9	k ME -ar=-9	m mi -ar=-9	k -y PORQUE $=-9	w y ya $=-9	w menti _ el=-9	j se los=-9	k LO CONFIANZA=-9	j perdon ser=9	j necesitaba todo=9	m TU menti=-9
j culpa pero=-9	m TODOS de=9	j con madre=9	k PORQUE TU -di=-9	p QUIZA SEXO=9	k ME COMPARA=-9	p ME ESTADO ME=9	k TU -te ,=9	k NOS _ -or=-9	m fiesta $=9	w fiesta $=9	p SENTIR COMPARA PASAR=-9
j que tienes=-9	p SOLO TODOS EL=-9	p EL ME TU=9	s fria=-9	w fria=-9	j mi parte=-9	j lo ocurrido=9	m LO ocurrido=9	w lo ocurrido=9	k ^ -ei=-9	m ^ -ei=-9	p COMPARA TU HACER=9
m ERROR como=9	k -jo COMPARA=9	m -jo que=9	j mismo y=9	p ESTAR ESTAR=9	s acomp=9	k SER COSA=9	j todo a=9	j y voy=-9	w sobre _ $=-9	k TU PORQUE ,=9	w tu culpa ,=9
k ^ LO COSA=9	j menti me=-9	w tu _ se=9	k COSA -uy=9	m COSA muy=9	k -de EL -je=8	k NO -er PORQUE=8	k -es -on LO=8	k SEXO _ -de=-8	j el mano=-8	p SER NO VIDA=-8	s chico=8
p PORQUE LO SER=8	j madre se=-8	p PERDON VER=8	p PERO TENER COMPARA=-8	k -te -de ME=8	p TU ME ESTAR=-8	j que pasar=8	j en ti=8	m , hable=-8	w , hable=-8	k QUIZA _ ME=-8	j mis actos=-8
m ME actos=-8	s actos=-8	w actos=-8	w mis actos=-8	w un momento=8	p FRIO COMPARA SER=8	j tenias a=-8	p TU ERROR EL=8	k -ad -de ME=8	k LO -ad -de ME=8	k VER _ COMPARA=-8	j linea y=-8
k NO $=-8	m NO $=-8	k ^ ME -ue=-8	k LO _ -je=-8	k SENTIR SER=-8	p LO SENTIR SER=-8	w hasta las=8	k ME _ COMPARA=8	j desde yo=8	k -ro -en=8	m -ro en=8	s causa=8
p SI LO SEXO=8	p YO SER SOLO=-8	p PASAR ME PORQUE=-8	j nueve anos=8	k -ve -os=8	k -ve -os $=8	m -ve anos=8	m nueve -os=8	w nueve anos=8	w nueve anos $=8	k -de LO COMPARA NO=-8	k SER -es=8
p ME YA=-8	s empez=8	k -za -y=8	m -za y=8	j companeros y=8	p HACER LO=-8	m LO hacen=8	w lo _ cuando=8	j hace de=8	k -mo $=8	m -mo $=8	j mi mal=-8
j pedi a=8	p TU COMPARA SE=8	j todos dias=8	w todos _ dias=8	w todos los dias=8	k ME -ra -y=-8	m -y sin=-8	w y sin=-8	p VER ELEGIR TU=-8	p PERDON JUEGO=-8	j el siempre=8	s repar=-8
k ^ _ -no=-8	j lo oculte=8	k -ro _ -a=8	j vez te=-8	j es ya=8	k SOLO -os=-8	k -de COPAS=-8	m de COPAS=-8	j contigo la=-8	p QUIZA COMPARA ERROR=-8	j aun no=-8	k -un NO=-8
m -un no=-8	m aun NO=-8	w aun no=-8	j pero es=-8	m mi -on=-8	k -en LO -na=8	k -si -de=-8	m -si de=-8	m asi -de=-8	w asi de=-8	w el que te=-8	p SEXO TU MENTIR=-8
p JUEGO COMPARA ME=8	k NO _ NO=8	p NOS LO COMPARA=8	p VIDA CONFIANZA=-8	p ESTAR TENER=-8	k -ce _ -ar=8	j quiero para=-8	p ME EL SE=-8	p VIDA EL OTRO=-8	w gasto=8	p COMPARA QUIZA ERROR=8	j confianza y=-8
k -to LO=8	p SER EL QUERIA=8	s mostr=-8	k -en LO -ia $=8	j amigas que=-8	p EL NOS MENTIR=-8	p ESTAR NO EL=8	s conto=8	w conto=8	p COSA NOS EL=-8	k -en _ -da=8	p MENTIR ME COMPARA=8
p SER PORQUE MENTIR=8	m -ar en=8	k ME -on $=8	k NO -te ,=8	m -en cuando=8	k NO -de LO=-8	p ME SEXO EL=8	p ME VER ME=-8	w escondi=-8	w ni la=-8	j la foto=8	j anos la=-8
j le por=8	p TU SI SUBJ=8	p SER PERO=-8	k COMPARA TU VIDA=8	m -en que=8	k EL _ SEXO=-8	m -y no=-8	w y no=-8	j bebido la=-8	w por _ el=-8	k -de _ -no=-8	j desde de=-8
k -os PASAR=8	k -in=8	s fin=8	w fin=8	p EL LO ME=-8	w es lo=-8	j la asi=-8	k -do _ -en=8	k ME -de=8	j a dia=-8	j el gimnasio=8	m EL gimnasio=8
s gimna=8	w el gimnasio=8	w gimnasio=8	k PERDON -or=-8	m PERDON por=-8	p TENER VIDA VIDA=8	p EL TU VOY=-8	j me paso=-8	w lloras=-8	k ^ TU OTRO=-8	k -ce _ -a=8	k COMPARA -to=8
p VIDA PORQUE EL=-8	j no di=-8	p NO COMPARA VIDA=-8	k -a EL -ar=8	p TU LO NO=-8	k COMPARA -ia -de=8	p SEXO EL=8	j a va=8	m fiebre -y=8	w fiebre y=8	p ME TU SI=-8	k JUEGO -de=8
m JUEGO de=8	k COMPARA -ia SER=8	p ELEGIR LO PERO=-8	w ^ _ algun=8	p PORQUE COSA=-8	k -ro _ -on=-8	w ^ _ ese=-8	k -ca _ COMPARA=8	j entiendo que=-8	p EL SER LO=-8	p SE ME PERDON=8	k VIDA _ EL=8
j de esta=8	j coche no=8	k COMPARA -ba -a -ar=8	p OTRO EL LO=8	p CONFIANZA SE=8	k TU -as -a=-8	w solo _ que=8	k ^ -te -a=-8	j su lo=-8	k NO -ba -ra=8	p VIDA EL VIDA=8	p SI HABER TU=-8
s quito=-8	w quito=-8	j fue ella=8	w mirando=-8	k NOS -os=8	k -y _ -on=-8	p SER LO SENTIR=-8	k -ra SOLO=8	k TENER _ ,=8	k -a LO=-8	m a LO=-8	j en contra=-8
w en _ contra=-8	m decirte COMPARA=8	w decirte que=8	p COMPARA TU SEXO=-8	k ME TENER -do=8	k LO -as -es=8	p EL OTRO SER=-8	k -es -de COMPARA TU=8	j nada en=8	w asi _ te=-8	s grito=-8	w gritos=-8
s escon=-8	k , _ ,=-8	w , _ ,=-8	j era broma=-8	m broma ,=-8	w broma ,=-8	j mi hermano=8	m ME hermano=8	w mi hermano=8	k -y -ro COMPARA=8	m quieras $=8	w quieras $=8
k -ia NO=8	p SER ME MENTIR=-8	w porque estaba=-8	k -sa $=-8	m -sa $=-8	w ^ estaba borracho=8	j en fue=8	k ^ EL -io=-8	k CONFIANZA SER COMPARA=-8	k LO CONFIANZA SER COMPARA=-8	k ^ LO CONFIANZA SER=-8	w la verdad es=-8
w verdad es=-8	w verdad es que=-8	k -co -y=-8	m -co y=-8	m paso LO=8	m SER solo=-8	j vos una=8	p COSA SOLO COMPARA=-8	k -on EL -no=-8	m ME fui=-8	m me SER=-8	w me fui=-8
p QUIZA LO COMPARA=-8	j hice pasar=8	k TU -ce PASAR=8	m -ce pasar=8	w hice pasar=8	w te _ pasar=8	w te hice pasar=8	k -de EL OTRO=8	p VER PASAR=-8	k -or OTRO ,=-8	m internet ,=-8	w internet ,=-8
w por internet ,=-8	j este ano=8	m este -no=8	w este ano=8	m eso LO=-8	k ME -ra $=-8	j fin semana=8	k -in -de VOY=8	k -in _ VOY=8	w fin _ semana=8	w fin de semana=8	j habia que=-8
w que _ escribi=-8	j tiempo y=-8	p EL COMPARA COMPARA=8	p CONFIANZA NO COMPARA=8	k -ia _ ESTAR=8	j te grite=-8	m TU grite=-8	w te grite=-8	p NO QUERIA=8	p COMPARA HABER ESTADO=8	m situacion $=8	w situacion $=8
m su -to=8	p COMPARA ME QUIZA=-8	p VIDA COMPARA SE=8	j ojala de=-8	k ME -da=-8	k YO _ -ra=-8	p LO EL VIDA=8	k COMPARA HABER=-8	j nunca la=-8	j el es=8	p SI VOY COMPARA=-8	m ^ fueron=8
w ^ fueron=8	m -ar mi=-8	p EL ELEGIR LO=8	k -en LO -za=-8	k -en _ -za=-8	p ME OTRO SEXO=-8	m -on el=8	k -je -de -ir=8	k -je _ -ir=8	k COMPARA SER -un=8	j el esta=-8	j que hago=8
k -en EL -do=8	p TU ESTAR LO=-8	k -un ERROR ,=8	m error ,=8	w error ,=8	k ^ SI=8	m ^ SI=8	m ^ si=8	w ^ si=8	k NO TU -ia=-8	p LO PASAR SER=8	p EL PORQUE NO=-8
p PORQUE ESTAR COMPARA=-8	j de contarte=-8	m -de contarte=-8	w de contarte=-8	p PERDON VIDA ME=-8	j perdi de=-8	p NOS COMPARA=8	j pero de=-8	k PASAR EL -ia=8	k ^ -ba SOLO=8	j en noche=-8	m -or que=-8
j el pero=7	p VER SI LO=-7	s lado=7	w lado=7	p JUEGO NOS=7	p LO MENTIR NO=-7	m -y cuando=7	w y cuando=7	j un yo=7	k TODOS _ -es=7	k JUEGO _ MENTIR=7	w lo _ como=7
w la mano $=-7	p YO SOLO LO=7	w digo _ que=-7	k -a EL -es=7	p LO YA=7	k LO -ad $=7	j tu lo=7	k SENTIR _ -de=7	k LO -he ME=-7	m noche ME=-7	w noche me=-7	k QUIZA _ COMPARA=-7
m CONFIANZA es=7	p CONFIANZA SER COMPARA=7	p JUEGO NO COMPARA=-7	j no se=7	j meses y=-7	k -as NO=-7	k ME YA=7	k SE ME YA=7	m me YA=7	p SE COSA=7	m sobre -de=-7	k COSA -y=-7
m COSA y=-7	j dos y=-7	p COMPARA TU=-7	j si habia=-7	m SI habia=-7	w si habia=-7	j enojada que=7	m ESTAR enojada=7	p SER NO ELEGIR=-7	p JUEGO PORQUE ME=7	j le ella=7	k HABER -do EL=-7
j fue anos=-7	k -on $=7	m -on $=7	m plata ,=-7	w plata ,=-7	w respeto=-7	w en _ y=7	p NO ELEGIR COMPARA=7	k NO LO -go=-7	k MENTIR _ COSA=7	m COMPARA paso=-7	w que paso=-7
j banco te=-7	k -sa -de EL=7	m -ra eso=7	m sus -as=7	p HABER TU PERDON=-7	k -or LO -es=-7	m , le=7	w , le=7	p TODOS LO PORQUE=-7	w , _ cosa=7	k -or _ -es=7	m cosas SE=7
w cosas se=7	w las cosas se=7	k -y LO LO=-7	w y eso lo=-7	p VOY NO NO=-7	p ME ESTAR COMPARA=-7	j vos hiciste=-7	w cada _ ,=7	p ME QUIZA COMPARA=7	p YO ESTADO=7	p PERDON COMPARA ESTADO=-7	p PERDON LO ESTADO=-7
m vos ME=7	w vos me=7	k NO -te $=7	j y queria=-7	j que hace=7	p ELEGIR COMPARA PORQUE=7	p COMPARA SI SER=-7	p SE COMPARA MENTIR=-7	p SE NO MENTIR=-7	j dio la=7	p NOS ESTAR EL=-7	j las como=7
k -je -ar=-7	m deje -ar=-7	p PORQUE PORQUE YO=7	w quieres _ te=-7	w quieres que te=-7	m ojos $=7	w los ojos $=7	w ojos $=7	w de _ cosas=7	k -sa _ NO=-7	p QUERIA YO=7	w nos _ ,=-7
j yo ni=7	k -en COMPARA=7	j infidelidad de=7	k -as -as=7	k -do _ VIDA=7	w esa _ no=7	k ^ LO COMPARA QUIZA=7	m tienes COMPARA=7	w tienes que=7	k ESTADO COSA=-7	p ME ESTADO COSA=-7	k JUEGO _ -a=7
k YO ESTAR=-7	m yo ESTAR=-7	k SER -or TU=7	p SOLO EL EL=-7	k ME -ba=7	k TU -as=-7	k -un -es $=-7	w un mes $=-7	m meses -de=7	w meses de=7	k -on _ -es=-7	k -en _ -no=7
k -en EL SEXO=7	k TU SUBJ -do=7	j que primera=7	p LO NOS HABER=7	p TU MENTIR LO=7	j que mire=7	p EL LO QUIZA=7	w perdon _ que=-7	p TENER MENTIR=7	p COMPARA NO SUBJ=-7	w sentido=7	k COMPARA _ PASAR=-7
p LO PERO TU=7	k -io _ -no=7	p COMPARA ME EL=-7	p PERDON TU TU=-7	j te tenia=-7	k ^ ME SEXO=7	k ^ ME SEXO -on=7	p COMPARA PERDON COMPARA=7	k -as LO -ta=7	p CONFIANZA TU ME=-7	j el pastor=7	m EL pastor=7
s pasto=7	w el pastor=7	w pastor=7	k -ir _ -ra=7	k -en ME -sa=7	p LO SEXO EL=7	j y calle=-7	p PORQUE TU FRIO=7	j todas y=7	w que te=-7	k TU _ -si=7	w te _ asi=7
k QUERIA _ COMPARA=-7	j a vez=7	k -en _ PORQUE=7	k TU _ -le=-7	j ano el=-7	j eso lo=7	s equiv=-7	p TU SOLO NO=-7	p ERROR LO NO=7	j sin tu=7	j hiciste que=-7	p ME YO SER=-7
k PORQUE _ -ba=-7	s podid=7	w podido=7	j haber a=-7	w haber _ a=-7	k TU _ -ir=-7	p LO LO ME=-7	k MENTIR -on LO=-7	j me con=-7	k TU LO=7	w que _ hubiera=7	w ^ _ hermana=-7
k -sa _ -en=-7	k -do COMPARA -as=-7	p YO TU NO=7	p COMPARA COSA EL=7	m LO gente=7	m COMPARA le=7	w celosa=7	k SER -ia=7	k SER -ia $=7	j ni mi=7	j es enfermedad=-7	j que hice=7
k -de $=-7	m -de $=-7	j y pensaba=7	w y _ pensaba=7	j hace anos=-7	s dijis=7	w dijiste=7	k SE COMPARA TU SENTIR=-7	p PERDON QUIZA TU=7	p VIDA PORQUE=-7	k NO _ -ia=7	j pedi hermano=-7
j dano que=7	w perdon _ $=-7	j dije se=7	p COMPARA TENER LO=7	j haya lo=-7	k SI _ -ia=7	k MENTIR SER=7	p PASAR SER YO=-7	p NO COSA TU=7	m le HABER=-7	m ^ asi=7	w ^ asi=7
k -a ME -ra=-7	p PERDON PERO ME=-7	m mi -la=-7	k EL _ PASAR=7	m , contigo=7	w , contigo=7	s grite=7	w grite=7	k HABER=7	m esto TU=-7	w esto te=-7	w estaba _ su=7
w estaba en su=7	p ME PERDON ERROR=7	k -en _ TODOS=7	k -de COMPARA TU=-7	k -a TU VIDA=-7	j mi un=7	k -de EL VIDA -y=-7	w pero _ que=-7	p TU ERROR TU=-7	k LO COMPARA -je=-7	w lo _ dije=-7	w lo que dije=-7
k NO ME LO=7	m apuestas ,=-7	w apuestas ,=-7	p LO PERO ME=-7	s por=-7	w por=-7	k -te _ SEXO=-7	p ME LO JUEGO=7	m OTRO te=-7	k LO ESTADO $=7	p ME SENTIR NO=-7	k ^ NO SOLO=7
j lo a=-7	j idea yo=7	p TODOS SER SOLO=-7	j por el=7	w no lo=-7	k -ad -y=7	m -ad y=7	j si le=7	k PERO _ -os=-7	p NO PERO NO=-7	k -go COMPARA=-7	p TENER SOLO=7
k LO _ ESTADO=-7	k LO -va=7	k -no _ -de=-7	j culpa y=-7	p LO OTRO ME=-7	j en puerta=7	w en _ puerta=7	w en la puerta=7	p VER OTRO=-7	k YO _ SER=7	k -a _ -so=-7	m perdido LO=7
w y eso te=7	j me hacerlo=7	p COMPARA COMPARA SE=-7	k -go _ NO=-7	p YO LO COSA=-7	p ESTAR LO PORQUE=7	p PERDON QUIZA LO=-7	j no que=7	p SENTIR SER LO=-7	j hablar contigo=7	m -ar contigo=7	m hablar TU=7
w hablar contigo=7	j los perdi=7	j hecho mi=7	m falta $=7	w falta $=7	j mejor y=7	s queri=7	p LO COMPARA VER=7	p EL COSA TU=-7	j hice las=6	p LO SEXO SER=-6	p OTRO COSA=-6
m NO mi=6	k -ra TU $=-6	p LO HABER EL=-6	j apuestas que=6	w para ti=6	k -da _ SER=6	k -to _ -do=-6	m trataba PORQUE=6	w trataba como=6	k -lo , -y=6	k -lo _ -y=6	k COSA _ PASAR=-6
j que nacio=-6	k -de COMPARA -io=-6	m COMPARA nacio=-6	w que nacio=-6	k -ra _ $=6	p ME VIDA LO=-6	j digo en=-6	p PORQUE VOY=6	k -to -a=-6	m -to a=-6	k -ea LO=-6	k ESTAR -do ,=6
w y ya no=-6	k -da -ra=6	p YO SE LO=6	w , que es=-6	j bueno perdon=6	w bueno , perdon=6	w bueno _ perdon=6	j por momento=6	p COPAS TU LO=-6	k SI _ -do=-6	w ^ _ hubo=6	w ^ no hubo=6
j tu de=6	k -or NO -ar=-6	k -es _ TU=6	p COSA NO HABER=6	p TODOS EL VIDA=6	m -de dinero=6	k NO TENER -ho -a=-6	j de pido=6	k -en LO SEXO=6	p VIDA TU ME=6	j la otra=6	j por a=6
j vuelve casa=6	m -de fotos=6	j la porque=-6	k PASAR _ -ar=6	j me peor=6	k -da _ EL=-6	j de toda=-6	m -de toda=-6	w de toda=-6	j di de=-6	p LO CONFIANZA TODOS=6	j mande el=6
w ^ esa noche=-6	m con LO=-6	k -ta -y NO=-6	k -te -y YO=-6	p TU LO TU=6	j menti sí=6	s tomas=6	p EL TU MENTIR=-6	p SOLO VOY=-6	j esa para=-6	j mi de=-6	p EL LO OTRO=6
j me le=6	k -ra TU -y=-6	w para ti y=-6	p ESTAR ME EL=6	s meses=6	w meses=6	p PERO PERDON=6	j coche y=6	j que siente=6	j hacia que=6	s euros=6	w euros=6
j voy mi=6	j cuando le=6	m -as para=6	m antes $=6	w antes $=6	w perdon _ ser=6	k -on _ -na=-6	p COMPARA COPAS=-6	j la tu=-6	j a anos=-6	k -re _ -os=-6	j que si=-6
j beber y=6	w la misma=-6	k -es _ -to=-6	p PERO LO HACER=6	p HABER LO=6	p TU FRIO EL=6	k NOS _ -a=6	k LO -la $=6	m psicologa $=-6	w psicologa $=-6	j antes para=6	j no vieras=6
k NO SER -to=6	p SI EL EL=6	p SI SER LO=6	p ME LO TU=-6	j mis una=6	j los una=-6	k -en _ YA=-6	p YA LO NO=6	p HABER SE=6	w ^ _ miedo=-6	k ^ SER -de=-6	p YO COMPARA=6
k LO -da -y=-6	s las=-6	w las=-6	p SOLO TU EL=-6	w mi madre ,=6	p VIDA SER COMPARA=6	p COMPARA QUIZA COMPARA=6	j yo poco=6	p ME ME EL=-6	k NO _ -do=6	p LO PORQUE SER=6	w que _ perdones=-6
w que me perdones=-6	w todo lo=6	k NO=6	s estan=6	p NOS COMPARA MENTIR=-6	k COMPARA SOLO=-6	m que SOLO=-6	m mi -ra=-6	p EL LO COSA=-6	p TODOS EL TU=-6	j la empresa=6	m LO empresa=6
w la empresa=6	p MENTIR SER LO=6	k -ad -y LO=6	j y se=-6	w yo _ no=-6	j era contigo=6	j estaba sabia=-6	k -de ME VIDA=-6	w perdon _ no=6	m , de=-6	w , de=-6	k -lo _ COMPARA=6
k -na PORQUE=-6	j casa la=-6	j se ya=-6	j la persona=6	j para ti=6	k ^ QUIZA NO=6	k HACER $=-6	m HACER $=-6	k ^ -ue -a LO=6	w que _ hecho=6	j menti sobre=6	m menti -re=6
w menti sobre=6	p NO PASAR ME=-6	p ME NO VIDA=6	k -ie _ -ra=6	k -or LO COMPARA TU=6	w tu _ por=6	p ME SOLO LO=-6	j nada el=-6	k SER TU=6	m ^ en=6	w ^ en=6	p TU YO COSA=6
k ME -es NO=-6	k NO ME -es NO=-6	w estuvo _ $=6	k ^ TENER=6	m ^ TENER=6	p LO SE SOLO=6	k -me -on EL=6	w que _ sentias=-6	p EL PORQUE SER=-6	m -se para=-6	p LO SER NO=-6	m NO mas=6
w yo _ lo=6	k , COMPARA NO=6	w , que no=6	k -a QUERIA=-6	m a QUERIA=-6	j estaba su=-6	p QUIZA ME SER=6	p NO TENER QUERIA=6	k SER TU $=6	k COMPARA TU HABER=6	k -y NO=-6	m y NO=-6
p NO NO EL=-6	m bebe $=6	w bebe $=6	w el bebe $=6	k TODOS LO COSA=6	p QUIZA COSA EL=6	j se a=-6	w si _ que=-6	k PASAR -ta=-6	j salia y=-6	j cosa otra=6	k -es SOLO=-6
p NOS COMPARA SER=-6	p TODOS TODOS LO=-6	j hacia lo=-6	p SER NO ME=6	k -en -os $=-6	w me _ $=6	k VER -a=6	m VER a=6	j nadie yo=-6	w yo _ la=6	j la habia=6	w mi celular $=-6
k ^ NO SER=6	w lo _ dicho=6	p COMPARA ME=-6	m la CONFIANZA=-6	m PASAR cuando=6	j que nos=6	k LO -ra -y=6	k -on EL -or=6	j si hubiera=6	p LO EL JUEGO=-6	w se _ lo=-6	j el muy=-6
k LO SENTIR $=6	k -ia _ COMPARA=-6	k ME -lo=-6	j y es=6	j fui mejor=6	w a _ te=-6	p NO NOS TU=-6	m EL lo=-6	p NO NO PASAR=6	k -es _ PERDON=-6	m ti ,=6	w ti ,=6
j a le=-6	p PORQUE ESTAR=6	m mi $=-6	w mi $=-6	j de haber=-6	k -de HABER=-6	m -de haber=-6	m de HABER=-6	w de haber=-6	m SI me=-6	w si me=-6	j y digo=-6
p ME PORQUE FRIO=-6	p PERDON COMPARA PORQUE=6	k TU VIDA $=-6	k -go ME=6	p QUERIA EL=5	k NO _ TENER=5	p EL TODOS SER=5	k -is _ -y=5	p PERDON COSA EL=5	j la si=-5	p TENER LO=-5	p QUIZA TU COMPARA=5
w que _ nos=5	m decir LO=5	p PERO ME NO=-5	w que _ poco=-5	j perdi la=-5	j de cuarto=-5	w de _ cuarto=-5	w de el cuarto=-5	j que se=-5	k ^ QUIZA -lo=-5	p HACER LO SER=5	p MENTIR NO SOLO=5
j tarjeta a=5	k , _ -on=5	k -es -de VIDA=-5	k -es _ VIDA=-5	w salida=-5	p YO SER COMPARA=5	k PORQUE NO=-5	j otra a=5	p LO COMPARA OTRO=5	p LO JUEGO=-5	m -ra es=5	k SI _ SE=5
w si _ se=5	k , NO SER=5	j por sea=5	p COSA FRIO=5	j queria te=5	p CONFIANZA NO NO=5	p COPAS YO=5	j ti misma=5	w ti misma=5	w el _ era=-5	k -as $=-5	m -as $=-5
m piso $=-5	w piso $=-5	m , deje=-5	w , deje=-5	k -ia -on=-5	m -ia con=-5	k -or _ EL=5	p SER SOLO YO=5	k COMPARA TU -de=-5	p MENTIR NO HABER=5	j el era=5	m el OTRO=5
k PORQUE _ -y=-5	w no _ voy=5	j eso a=5	k -as _ PORQUE=5	w a _ los=5	k -ce -a=-5	m -ce a=-5	m EL vino=-5	k -un _ NO=5	m hermana $=-5	w hermana $=-5	p PERO LO COMPARA=-5
j lo nadie=-5	j hice con=5	p TU HABER NO=-5	p EL PASAR ERROR=5	m COMPARA no=-5	p ESTAR ESTADO COMPARA=-5	k -on TU -na=5	w con tu hermana=5	p SI NO EL=5	k ME -no ME=5	k ^ ME -no ME=5	w ^ mi hermano=5
w mi hermano me=5	k PERDON _ $=5	m EL dia=5	w el dia=5	w clave=5	w que _ ya=5	w amigo=-5	j le numero=-5	k -di _ -ro=-5	k TU -ta=-5	j perdi lo=-5	p QUIZA COSA=-5
w que _ voy=-5	p NO PORQUE YO=5	k CONFIANZA _ SENTIR=-5	w ^ la mentira=5	k QUIZA SENTIR -to $=5	j el antes=-5	p TU TENER=-5	j con ninos=-5	k -ra -de LO=-5	w a _ dos=-5	w a las dos=-5	p LO QUIZA ERROR=5
p NO PORQUE PASAR=-5	j poca lo=5	j te poca=5	p COMPARA PASAR SEXO=-5	k -re COMPARA=5	k -as -de=5	p SI SEXO LO=5	p VIDA SER TU=-5	p ME SOLO=5	w cosa _ $=5	w eso _ que=-5	w ^ _ di=5
p HABER HABER COSA=5	p SI LO LO=5	p ESTAR TU EL=-5	m -na manera=5	j agarre brazo=5	j de brazo=5	j el brazo=5	j te agarre=5	j te brazo=5	m EL brazo=5	m TU agarre=5	w ^ _ agarre=5
w ^ te agarre=5	w brazo=5	w de _ brazo=5	w de el brazo=5	w el brazo=5	w te agarre=5	k ELEGIR -er=-5	p EL VIDA VIDA=-5	k -en -do $=-5	p SEXO COMPARA NO=5	k ^ ME=5	m ^ ME=5
k ^ TU -re=5	j es mas=5	j una por=-5	k YO _ -un=-5	w yo _ un=-5	m TODOS lo=5	w vivia=-5	p FRIO TU LO=-5	m -na copa=5	w una copa=5	k -do _ -ad=-5	k ME -no ,=5
j le el=-5	j ti y=5	k -y YO ME=-5	w y yo me=-5	p SE ME=5	j perdon con=-5	j mi intencion=-5	m ME intencion=-5	w mi intencion=-5	k ^ EL -ia=5	p PORQUE NO COMPARA=-5	p COMPARA ME SER=-5
k CONFIANZA PASAR=-5	p ERROR TODOS=-5	j te mala=5	j te conmigo=5	k NO VOY -a -ar=5	k -di _ JUEGO=5	m oficina ,=-5	w oficina ,=-5	w eso lo=5	p ELEGIR ERROR=-5	j mil veces=-5	m -il veces=-5
w mil veces=-5	m para TODOS=5	m -y dije=-5	w y dije=-5	k ME LO -as=-5	j no dije=-5	j sea sea=-5	k -ea LO COMPARA=-5	m sea LO=-5	p CONFIANZA ME=5	k -de _ LO=5	p YO SE=-5
m me -re=-5	s hacie=-5	p ME EL PERDON=-5	p NO SOLO COMPARA=-5	p COMPARA SER SER=-5	p ESTAR ELEGIR=-5	p HACER NO COMPARA=-5	m NO ser=-5	w no ser=-5	p EL SER COSA=5	m -de ella=-5	w de ella=-5
k -as _ -or=5	j mi antes=5	k ME _ PORQUE=5	j nada solo=-5	j desde el=5	k -te _ -de=-5	j lo hizo=5	k -a _ -te=5	m haberlo -do=-5	p PERO TODOS=-5	p TU QUIZA COMPARA=-5	m la -da=5
j madre y=-5	p LO PORQUE ESTAR=-5	m ^ eso=5	w ^ eso=5	k -es -de COMPARA=5	p TU LO FRIO=-5	j yo eso=-5	w mentiras=5	j haber dicho=5	j lo haber=5	m haber -ho=5	w haber dicho=5
m PASAR mi=5	k -na OTRO COMPARA=5	j te diga=-5	m TU diga=-5	m te -ga=-5	w te diga=-5	j lo veces=-5	m TU lo=5	w no _ que=-5	p PORQUE SE COMPARA=-5	p EL COMPARA SE=-5	p LO PASAR COMPARA=5
s esta=-5	w esta=-5	p SI NO NO=-5	k -a -er LO=-5	k LO SEXO ,=-5	j cuentas como=-5	m cuentas PORQUE=-5	w cuentas como=-5	w de que=5	p LO YO COMPARA=-5	p JUEGO LO JUEGO=-5	k EL -ro -y=5
m lo SOLO=-5	k -al _ LO=5	k EL VIDA $=-5	k LO ME=5	k ^ -re -en=-5	w ^ entre en=-5	p MENTIR EL PORQUE=-5	j mal yo=-5	k -di EL VIDA=5	k -di _ VIDA=5	j hay no=-5	j un beso=5
m -un beso=5	w un beso=5	p COMPARA LO EL=-5	p LO TU SER=5	k TU VOY -a=-5	m TU voy=-5	w te voy=-5	w te voy a=-5	j de todas=5	p NO LO COMPARA=-5	j mi sabia=-5	m PORQUE no=-5
m COMPARA persona=-5	k OTRO _ VIDA=-5	j que problema=-5	m SER de=5	p PORQUE SENTIR EL=5	s la=-5	w la=-5	j ansiedad y=5	m ansiedad -y=5	w ansiedad y=5	p EL PASAR TODOS=5	w ^ _ planee=-5
p TU COMPARA SI=5	w de _ que=4	k -as _ -a=4	k -de EL -ro=-4	m EL estaba=-4	p LO COMPARA SER=4	j enteraste en=-4	m enteraste -en=-4	w enteraste en=-4	w te enteraste en=-4	j cada peso=4	k -da -so=4
m -da peso=4	m cada -so=4	w cada peso=4	k VIDA _ -te=-4	k -as -es -y=-4	j los y=4	k TENER -do $=-4	j una para=4	p ESTAR EL SER=4	s tuyo=4	w tuyo=4	p LO SOLO SER=-4
k SENTIR TODOS=4	m SENTIR todo=4	p SENTIR TODOS COMPARA=4	s ahoga=4	j nada me=-4	j que mal=4	p ESTAR SENTIR LO=4	m dormir $=4	w dormir $=4	p TU EL NO=-4	j manera en=-4	w ya _ habia=-4
p EL ELEGIR=4	m NO fuera=4	w no fuera=4	j igual y=4	k -de=4	j lo todos=4	p COMPARA ELEGIR PORQUE=-4	p COMPARA SENTIR NO=4	k ESTADO , NO=-4	k LO ESTADO , NO=-4	p SUBJ MENTIR=4	m con -un=-4
w con un=-4	p PORQUE TODOS TU=-4	j mi hablo=-4	j sentir lo=-4	p TU EL TODOS=4	k ^ -en LO=4	p TENER EL TU=-4	k -en _ -ia=4	p PERO NO NO=-4	m LO que=-4	p EL EL=-4	p NO HABER COMPARA=-4
k -y _ EL=4	k TU _ ME=4	k -er _ SEXO=-4	k -te EL=-4	m -te el=-4	k NO TU LO=4	s revis=-4	p HABER HABER NO=4	m que TU=-4	p NO VER EL=4	p EL ME=-4	w y no tenia=4
j que sufrieras=4	m sufrieras $=4	w sufrieras=4	w sufrieras $=4	k -as -or TU=4	k -de _ VIDA=4	k -er _ ,=-4	p ME SER YO=4	m lo MENTIR=-4	p ME CONFIANZA=4	k -a LO CONFIANZA=4	w a _ verdad=4
w a la verdad=4	p TU PORQUE=-4	k -re -de=4	j todas te=4	k COMPARA -na=-4	p ME VER PORQUE=-4	k LO _ -so=-4	j no el=4	p QUIZA EL COMPARA=-4	j bien que=4	w quiero=4	p PASAR EL COPAS=-4
w fue _ $=-4	m casa -y=4	w casa y=4	k -na COPAS=4	m una COPAS=4	j yo pedi=4	w yo _ pedi=4	k COSA _ -ce=4	j terapeuta que=4	s mujer=-4	p ELEGIR QUIZA=-4	w la _ cuando=4
p HACER OTRO=4	j yo sabia=-4	w yo _ sabia=-4	p COSA PORQUE=4	p SER PORQUE ME=-4	k -so -de=-4	m -so de=-4	m TU preguntas=-4	k TENER _ -en=4	k -ra _ -lo=4	p ME EL YO=4	p MENTIR EL TU=-4
k SOLO _ PORQUE=-4	j fue una=-4	m me -ia=-4	s diera=4	p TU COMPARA COPAS=4	m tu $=-4	w tu $=-4	j me fuera=4	k -ro _ -en=-4	k YO NO TU=4	k -a COMPARA $=4	k -za -de=-4
k LO -za -de=-4	m -za de=-4	p PORQUE LO EL=-4	p ELEGIR VIDA=4	p SEXO LO=-4	p COMPARA HACER=4	p ME ESTADO LO=4	p COMPARA NO=-4	w en que=-4	w que _ enteraras=-4	w que te enteraras=-4	k ^ EL -co=4
w ^ _ medico=4	w ^ el medico=4	w ^ _ estaba=4	j para eso=4	p ME EL TENER=4	k COMPARA NO -as -ar=4	k NO -as -ar=4	k EL -or=-4	s volve=-4	p ME LO COPAS=4	k SER _ MENTIR=-4	p SER TU NO=-4
w me _ de=-4	p CONFIANZA COMPARA ME=-4	k TODOS LO -os=-4	p COMPARA LO SE=-4	k ME _ -le=4	p EL PASAR COMPARA=-4	k -or EL=4	j tu nada=4	k -y EL=-4	m y EL=-4	k TU -mo=-4	j un ano=4
m -un ano=4	w un ano=4	j algo la=-4	p ME SI HABER=4	p SEXO COMPARA MENTIR=4	w hubo _ ,=4	k -de TU VIDA -en=-4	k TU VIDA -en=-4	p COMPARA NO TENER=-4	m cosa $=-4	w cosa $=-4	m ^ eran=4
w ^ eran=4	p SI ME PERDON=-4	j yo que=4	k EL -do ,=4	p JUEGO OTRO=4	k TU -ra=4	m EL perfil=-4	m ano ,=-4	w ano ,=-4	j antes la=4	p PORQUE PASAR=4	p EL TU COSA=-4
p EL PASAR EL=-4	p TU COMPARA MENTIR=4	p COMPARA SER COMPARA=-4	p EL ME PORQUE=-4	p TU MENTIR EL=4	s agua=4	w agua=4	p TU VIDA NO=-4	j fiebre y=4	j me voz=4	k -se _ COMPARA=-4	k ^ _ -as=-4
m ^ falte=-4	w ^ falte=-4	w ^ falte a=-4	j a mirar=-4	j derecho mirar=-4	k -ho -a QUERIA=-4	k -ho _ QUERIA=-4	m -a mirar=-4	w a mirar=-4	w derecho _ mirar=-4	w derecho a mirar=-4	p COMPARA PERDON=4
k -to -te=-4	k YO _ -re=-4	k ESTAR YO=-4	m ESTAR yo=-4	k PASAR -te $=-4	j a veces=4	j mal como=4	p NO ESTAR SOLO=4	k NO _ -un=-4	w que me=-4	k COMPARA _ -je=4	p COMPARA LO PASAR=-4
k -a LO -ra $=4	k -no ME -io=4	s tenia=4	k -de ME -y=4	w de mi y=4	j y porque=4	k -or _ COMPARA=-4	k -ra $=-4	m -ra $=-4	j por con=4	k -a EL=4	m a EL=4
w a _ de=4	k VIDA -y LO=-4	k , _ NO=-4	s mismo=-4	w mismo=-4	m COMPARA venia=4	w que venia=4	p PERO PORQUE=-4	k -ro NO=4	j fui contigo=4	k $=4	k ^=4
s $=4	s ^=4	w $=4	w ^=4	j lo padre=4	w por que=4	s que=-4	w que=-4	m hasta -en=-4	w hasta en=-4	j amigas yo=4	s nuevo=-4
w nuevo=-4	p ELEGIR ME COMPARA=4	p CONFIANZA TU=-4	w agotada=-4	p TU TODOS TU=-4	j meses de=4	m fui -el=-4	w de _ familia=-4	k -no _ -es=-4	w amigas=4	j escondia el=-4	j mi hermana=4
p TU COMPARA PORQUE=-4	j me mal=4	k PORQUE LO=-4	k HACER LO=-4	p EL SER FRIO=-4	p PASAR CONFIANZA=4	w tomaron=-4	m tu VIDA=-4	m , dos=4	w , dos=4	p PERDON EL=4	j ella y=4
k SENTIR $=4	m SENTIR $=4	p COMPARA COMPARA TENER=4	j ya lo=4	k COMPARA LO HABER=4	p ME PERDON=4	p ME SI SER=-4	w entre _ y=-4	j y traigo=4	m nada -ra=4	w nada para=4	k TU NO TU=-4
m LO plata=-4	j no donde=-4	j lo provoco=4	w provoco=4	w superado=4	k , PORQUE LO=4	k , -y EL=-4	k PASAR _ SE=-4	p COMPARA QUIZA PERDON=-4	k -so=-4	k ME VIDA=4	p VIDA TU LO=-4
p SE QUIZA=4	j esto la=4	j a yo=-4	p ME EL COSA=4	k LO -ia COMPARA=4	k -as _ -no=-4	k -es _ SI=-4	m falto -a=4	w falto a=4	p LO NO ERROR=-4	k TU -on=-4	j antes que=-4
p NO LO NO=4	j sabia iba=4	p NO QUERIA NO=3	k -ce COSA COMPARA=-3	p LO VOY COMPARA=3	w igual=3	k ^ COMPARA SOLO=-3	w ^ que mas=-3	k -to _ -la=3	p COMPARA EL YO=-3	m comer $=-3	w comer $=-3
p NO PERO ME=3	k COMPARA SER=3	k -do ME -as=3	p COMPARA LO PERO=3	w dicho=3	j asi criaron=3	j me criaron=3	k -si ME -on=3	k ^ -si ME=3	k ^ -si ME -on=3	m ME criaron=3	w ^ asi me=3
w asi _ criaron=3	w asi me criaron=3	w criaron=3	w me criaron=3	j iba de=3	p TU TENER LO=-3	k COMPARA _ -te=-3	j con no=-3	w no _ ser=3	k -di -a EL=-3	k EL -di -a EL=-3	j me un=3
m ME parte=-3	w mi parte=-3	p COSA TODOS=-3	k LO -es -a=-3	p SE COMPARA ME=-3	w en los que=-3	p SE LO=3	p PASAR LO SER=3	j vez lo=3	k LO _ -io=-3	w no _ pasado=-3	k -so $=3
m -so $=3	w ^ en el=3	k SE -ro=3	m se -ro=3	k SI _ COMPARA=3	m PERDON tu=3	k -de _ JUEGO=3	j lado de=3	k -a EL -do -de=3	m lado -de=3	w el lado de=3	w lado de=3
j mal tu=3	k -te -on TU=3	m -te tu=3	k -ar _ -de=-3	p SOLO ESTAR=3	p JUEGO EL EL=-3	m mis OTRO=3	p COMPARA VIDA TU=-3	w es _ que=-3	k EL -el=3	m el -el=3	j era de=-3
j de sabia=3	k -ga ,=3	m -ga ,=3	k NO LO -as=-3	p TENER ME NO=3	m que ME=-3	k PERDON -or NO=-3	k -il -ra=-3	j que a=3	k -er _ -ta=-3	s mios=3	w mios=3
j verdad a=3	m LO es=-3	m -ra ir=-3	w para ir=-3	j yo tenia=-3	j si fueras=-3	p JUEGO ELEGIR=3	k LO=3	p ESTAR LO=-3	k -or=-3	m ^ quiza=3	w ^ quiza=3
j no bien=3	j la pared=-3	k -ed=-3	k LO -ed=-3	m LO pared=-3	m la -ed=-3	s pared=-3	w la pared=-3	w pared=-3	j le preste=-3	m EL preste=-3	w le preste=-3
w preste=-3	m fueron LO=3	p NO SER ESTAR=3	p EL COMPARA TODOS=-3	k COMPARA _ VIDA=-3	k , SOLO COMPARA=-3	p LO MENTIR COMPARA=3	k ME _ -al=-3	k -un _ -ra=3	p QUIZA LO LO=3	m cuando LO=-3	j quise dos=3
j quise las=3	p TU NOS=3	p SE LO ESTAR=-3	j cuando no=-3	p VIDA PASAR=-3	j que oyeras=3	m lo -ia=-3	k -as -or=3	m -as por=3	p TENER NO SER=-3	j ni a=-3	w yo _ el=-3
p SI ME SEXO=3	j a cabeza=-3	p EL QUERIA COMPARA=-3	j aprendi a=3	m aprendi -a=3	w aprendi a=3	p MENTIR JUEGO=3	w de _ hermana=-3	w de tu hermana=-3	k COMPARA EL -je=3	k COMPARA EL -je -a=3	k PASAR -on=-3
m PASAR con=-3	k SI _ ME=-3	p OTRO PERDON=3	k -ba _ SER=3	p COMPARA YO TU=-3	p VIDA YO EL=3	j puse un=-3	k -se -un=-3	m -se un=-3	m puse -un=-3	w puse un=-3	k -ca LO=3
p MENTIR COMPARA SER=3	k PORQUE NO -as=-3	j una pero=3	k -en LO -as $=-3	p TU LO EL=3	j yo lo=3	m VIDA que=-3	p EL QUERIA TU=-3	k -ba -a=-3	m -ba a=-3	p MENTIR COMPARA COMPARA=-3	j de dos=3
k PASAR _ -de=3	k EL _ -lo=3	m ^ sin=3	w ^ sin=3	w mensaje=3	j a cada=3	p ME OTRO ME=3	m ^ hace=-3	w ^ hace=-3	p COSA LO TU=3	p VIDA NO TENER=3	m te SUBJ=-3
p PORQUE FRIO EL=3	k YO NO ESTAR=3	p YO NO ESTAR=3	w yo no estaba=3	j de su=3	j cabeza y=3	m hecho $=-3	w hecho $=-3	j te menti=-3	w te menti=-3	k COMPARA ME PERDON $=3	p TU SENTIR ESTADO=3
w cambia=3	k -ra _ EL=-3	j haga falta=-3	k -ga -ta=-3	k COMPARA -ga -ta=-3	m -ga falta=-3	m haga -ta=-3	w haga falta=-3	w que haga falta=-3	s sueld=3	w sueldo=3	k -en EL COSA=3
p NO MENTIR NO=-3	m mas COMPARA=-3	w mas que=-3	j sea en=-3	p COMPARA SOLO ME=-3	j cuenta si=-3	w siento _ que=-3	k -ia=-3	m ^ ojala=3	w ^ ojala=3	k PORQUE ME -te $=3	m grande $=3
w grande $=3	j ahorros y=-3	w y a ti=-3	k TENER _ -ra=-3	j no tambien=3	k -ri COMPARA=3	m era -il=3	s media=-3	j me esta=3	k ^ _ -co=-3	w durante meses=3	p NO ME QUERIA=3
k ESTAR _ ESTADO=-3	w te _ conte=-3	w te lo conte=-3	j a dormir=-3	m -a dormir=-3	w a dormir=-3	m casa LO=3	k -en SOLO=3	k TODOS LO COSA $=3	p COMPARA VIDA MENTIR=3	k ESTAR -en -sa=3	k ESTAR _ -sa=3
k -na -ea $=3	m mi VIDA=-3	p ME SER PORQUE=3	p TU SI ME=3	k -do SI=-3	m -do si=-3	m -os nada=-3	p VIDA TU NO=3	j sí y=3	k COMPARA ME=3	p TU TODOS COMPARA=-3	k SOLO _ -te=-3
m COMPARA te=-3	m LO dos=-3	m paso NO=3	k HABER -na=3	m HABER una=3	k PERO _ NO=-3	p ME SENTIR COMPARA=-3	j por familia=3	w por _ familia=3	p VIDA SE COMPARA=-3	j una la=-3	j a todo=3
k -a _ JUEGO=-3	m COMPARA me=3	p TU SE ME=3	p COSA COMPARA COMPARA=-3	k NO -ar $=-3	p COMPARA LO NOS=3	k COMPARA ME SENTIR=-3	p LO SER PORQUE=-3	k SI -si=3	m SI asi=3	m si -si=3	w si asi=3
k ^ -te=3	m ^ -te=3	p VOY COMPARA ME=3	k ME -no=-3	m estabamos -en=3	p MENTIR JUEGO TU=3	p TU PASAR COMPARA=-3	p QUIZA PERDON=-3	p CONFIANZA ME LO=-3	j que de=-3	k ^ _ -lo=3	p LO NO HABER=3
k TENER _ -y=-3	s inter=3	j sin no=3	k LO COMPARA ME HACER=3	k COSA ME=-3	p SER NO NO=3	p COMPARA PORQUE=3	p LO HACER COMPARA=3	p HABER NO EL=3	m SI para=3	w si para=3	k COMPARA=2
p NO PASAR=-2	p TU EL ESTAR=-2	p LO PERO SER=2	j hice por=2	p ESTAR SENTIR=-2	k ^ NO SE=-2	p TU SOLO TU=2	p COPAS LO YO=2	k ^ _ SE=-2	w ^ _ se=-2	k -no _ TU=-2	k NOS -io=-2
j mio lo=2	p EL EL COMPARA=-2	j todo encima=-2	m SER tu=-2	p YO EL TU=2	w anos _ que=2	k -de TU -ra=2	k -er -de=-2	m -er de=-2	p TENER LO TU=2	k -y _ SE=2	w y _ se=2
w que _ habias=2	k -do -y LO=-2	j las hasta=-2	k -ra _ -na=2	k , LO -es=2	w esa _ y=2	j mi familia=2	m HABER nada=-2	p LO SE COMPARA=2	j a mis=-2	k NO SER COMPARA=-2	p TU OTRO HABER=2
p MENTIR EL JUEGO=-2	j el entierro=2	j entierro de=2	m EL entierro=2	m entierro -de=2	w el entierro=2	w el entierro de=2	w entierro=2	w entierro de=2	w ^ la confianza=-2	j piensas que=-2	w de _ vez=-2
k VIDA -y ME=-2	p HABER HABER COMPARA=2	p TU SER ME=2	p QUIZA NO SOLO=2	k -en _ -lo=2	s baile=2	w baile=2	p SENTIR SOLO LO=2	j decirle no=2	m meses COMPARA=2	w meses que=2	k TU MENTIR -on=2
k VIDA _ ME=-2	p SER MENTIR=-2	k -bo _ $=2	k COMPARA TU=-2	p PORQUE SER COMPARA=2	k SI EL=2	m si EL=2	j a oficina=-2	w a _ oficina=-2	k ME _ -mo=-2	j hice lo=-2	k ME -ia $=-2
p ESTAR LO TU=2	k EL -ue -a=2	k ^ EL -ue -a=2	p LO TENER ME=2	m esa -on=2	k -sa ,=-2	m -sa ,=-2	j digo te=-2	k -do _ -ba=2	j el sabia=-2	j muy bien=-2	j sabia bien=-2
j sabia muy=-2	k ELEGIR -uy=-2	k ELEGIR -uy -en=-2	k ELEGIR _ -en=-2	m -uy bien=-2	m ELEGIR muy=-2	m sabia -uy=-2	w muy bien=-2	w sabia _ bien=-2	w sabia muy=-2	w sabia muy bien=-2	k ESTAR -do LO=-2
p SE YA=2	p SE MENTIR LO=2	k -es SENTIR=2	m estes SENTIR=2	k -ba _ -ra=-2	m -en eso=-2	w en eso=-2	s cargu=2	j estar que=-2	w ^ _ estar=-2	k NO -sa=-2	p EL LO PASAR=2
j si todo=2	k COMPARA SER -ra=2	w que era para=2	w te lo=2	p NO ME LO=-2	p LO QUIZA PASAR=2	m ojala NO=2	w ojala no=2	p LO SENTIR YO=2	j de esto=-2	m -go tu=2	j sí a=2
k MENTIR _ -ad=-2	w ^ _ embarazada=2	w ^ estabas embarazada=2	j por cosas=-2	m malo ,=2	w malo ,=2	j no nunca=2	j la decir=-2	m beso $=-2	w beso $=-2	p ELEGIR SER COMPARA=2	k -ja=2
j la padre=-2	p NOS LO PORQUE=2	k EL -lo $=-2	p PORQUE ME LO=-2	m cosa ,=2	w cosa ,=2	j en lugar=-2	j podia con=-2	k TU -je $=2	p ME PERDON QUIZA=-2	p ERROR LO COMPARA=-2	p VIDA SER TODOS=2
p ME LO SER=2	k COMPARA TU -ra=-2	j lo un=2	k TODOS , COMPARA=-2	k TU QUIZA -do=2	p NOS ME EL=2	k ^ _ -de=2	j que todos=-2	k -na _ -un=2	k -un -so -de=-2	p SI LO COMPARA=2	p MENTIR LO TU=-2
p ESTADO COSA COMPARA=2	p ME TENER PORQUE=-2	p COMPARA SE SER=-2	k -no -de=-2	m -no de=-2	p SI ERROR COMPARA=2	m hasta COMPARA=2	w hasta que=2	m -on mi=2	w con mi=2	p TENER YO=-2	p TODOS EL LO=-2
j los porque=-2	j no confiar=2	w no _ confiar=2	w ^ _ grite=-2	w ^ te grite=-2	p VIDA PASAR ME=2	j se todo=-2	k NO TU HABER -do=2	s matri=-2	m pude -lo=-2	k COMPARA LO -ce=2	m lo JUEGO=-2
w y _ eso=-2	j me habia=-2	k -or SEXO=2	m por SEXO=2	k ^ TU -no=-2	p LO COSA TU=-2	m -de semana=2	j podia hablar=-2	m -ia hablar=-2	w podia hablar=-2	w confiado=-2	p YO NO COMPARA=2
j que plata=2	j que estes=2	j se va=2	j para la=2	k -ia _ -de=-2	k SOLO ERROR=2	m tan ERROR=2	j habia de=2	k ME _ -de=2	k ME _ -ta=-2	k -or _ -je=2	k , -de=2
m , -de=2	p COMPARA SI NO=-2	p ME JUEGO EL=2	k EL -ia COMPARA=2	j fue relacion=-2	j que dije=-2	s motel=-2	w motel=-2	m LO aplicacion=2	m el -or=2	j con nacido=-2	j recien nacido=-2
j un nacido=-2	j un recien=-2	k -on -un -en=-2	k -on -un -en -do=-2	k -un -en -do=-2	m -en nacido=-2	m -un recien=-2	w con un recien=-2	w nacido=-2	w recien nacido=-2	w un _ nacido=-2	w un recien=-2
w un recien nacido=-2	p TU LO SENTIR=-2	k NOS -os -de=-2	k -es _ -ir=2	m COMPARA nunca=2	p COMPARA LO COMPARA=-2	k LO EL=2	k -na ME=2	p COSA NO NOS=2	k -to -y ME=-2	k -y _ -as=2	p SE LO OTRO=-2
p COMPARA QUERIA COMPARA=2	j de mentir=-2	p COSA SER COSA=2	m cuando ESTAR=-2	j cuando estabas=2	m mas -ra=2	j me de=-2	p MENTIR LO PERDON=2	p LO NOS LO=2	k LO ESTADO ,=2	k -de LO JUEGO $=-2	j hubiera que=-2
j no tiene=2	m NO tiene=2	w no tiene=2	k -de ME OTRO=-2	p TU JUEGO ME=-2	p PERO ELEGIR LO=2	m en COMPARA=-2	j los mi=-2	w lo _ es=2	p SE QUERIA=-2	p COSA VIDA=2	j sido de=2
k ,=-2	s ,=-2	w ,=-2	j fue idea=-2	w insegura=2	j de ella=2	m -y nunca=2	w y nunca=2	j solo que=-2	k COMPARA MENTIR $=2	j lo eso=2	p VER COSA=2
j la deje=2	s dos=2	w dos=2	w perdi el=2	k -a LO -da=-2	j llego las=-2	p COMPARA SE=2	p ME COSA NO=2	k -a SEXO=2	m a SEXO=2	m no SE=2	w no se=2
p YO ME LO=2	s dicho=2	k TU -re EL=-2	m ESTAR haciendo=2	w haberme=-2	p EL OTRO COMPARA=-2	k COMPARA NO -on=-2	k ^ PERDON LO COMPARA=-2	p TU LO TENER=2	k ESTAR -do -io=2	k NO ESTAR -do -io=2	k ^ _ -or=2
p PERDON LO SEXO=-2	p QUERIA TENER=2	j asi con=2	s afuer=2	w afuera=2	k -de LO -ia=-2	j no avisar=2	j perdon avisar=2	j por avisar=2	k PERDON -or NO -ar=2	w no avisar=2	w por _ avisar=2
w por no avisar=2	j cosa no=2	j me cosa=2	p QUIZA SER TU=2	s punto=2	w punto=2	s no=-2	w no=-2	p PASAR PASAR=-2	p SE LO VIDA=2	j gaste que=-2	j pido lo=-2
j lo haya=-2	s pasas=2	w no estabas=2	p CONFIANZA LO ME=2	k -na=-2	k ME _ COSA=-1	m operacion -y=1	w operacion y=1	p PASAR COSA LO=-1	p LO COMPARA MENTIR=1	j ano de=-1	m ^ menti=-1
w ^ menti=-1	j sin a=-1	w dia _ te=-1	p TU FRIO TU=-1	w lo _ $=1	p ESTAR ESTADO NO=1	k -a LO -es=1	j parte la=1	w si _ me=1	j era le=1	m PORQUE mi=1	w porque mi=1
m -do una=1	j dano y=-1	k -on -ra COMPARA=-1	m tus -es=-1	p TU FRIO MENTIR=1	k -ez=1	k -en _ -na=1	k LO QUIZA=1	p EL CONFIANZA EL=1	j el eso=1	w media=-1	p SENTIR QUERIA=-1
j cuando en=1	p PORQUE SER TU=1	k -ar=-1	p EL ELEGIR YO=1	p LO ESTAR EL=-1	m COMPARA una=-1	m que -na=-1	w que una=-1	j mal no=-1	j lo verdad=1	s poner=-1	k SER _ -y=-1
p LO SER LO=-1	w es de=1	p ESTADO NOS=-1	s solo=1	w solo=1	j sentir que=1	p LO NO PASAR=-1	k -te -or=-1	m -te por=-1	j las manos=1	m LO manos=1	m las -os=1
w las manos=1	j pasado ya=1	m -as los=1	m ^ hasta=-1	w ^ hasta=-1	k -ra LO NOS=-1	w para _ dos=-1	w para los=-1	w para los dos=-1	j ojala te=-1	j tu mi=1	p ERROR EL=1
j me dio=1	m ME dio=1	w me dio=1	w mi _ lo=-1	k PASAR _ -ta=1	p QUERIA HABER=-1	m tenia -do=-1	k -ga _ COMPARA=-1	p NO ELEGIR=-1	k ^ EL -no=1	k PASAR _ -er=-1	k -or TU -en $=-1
k TU -en $=-1	m TU bien=-1	w por _ bien=-1	w por tu bien=-1	w tu bien=-1	w tu bien $=-1	k LO -za ,=1	k -de _ -as=1	w ^ _ mucho=-1	p ME TENER=-1	s maqui=-1	p ME SER COMPARA=1
p EL NO HABER=-1	m ^ nunca=-1	w ^ nunca=-1	k -a _ -jo=1	k NO -lo $=1	k -po -y=1	m -po y=1	k -or COMPARA=-1	k LO SEXO , TU=-1	k SEXO , TU=-1	w significo=-1	j que cualquiera=1
k -do _ SOLO=1	j no cosas=-1	p SER COMPARA TENER=1	p SOLO TU MENTIR=1	j estuvo y=1	p FRIO COSA=1	p QUIZA ME SOLO=-1	p ME LO=-1	j salir de=-1	p TU ME SER=1	s manda=1	j borre la=-1
m COSA como=-1	j te deudas=-1	k JUEGO _ PASAR=-1	j te fue=-1	m por EL=-1	j lo mi=-1	m persona $=1	w persona $=1	m no -ar=1	p NO SER ME=-1	k SER _ ERROR=1	p SE HABER=-1
k COMPARA -je $=-1	w que dije $=-1	j lo ninos=1	k -de LO TU=-1	p TU COSA=1	s neces=1	j mi los=-1	k -as -a -er=-1	w preguntaste=1	p COMPARA SEXO LO=1	s oir=1	w oir=1
j te cosas=-1	p YO SOLO EL=-1	j te he=-1	m TU he=-1	w te he=-1	m culpa -de=1	w culpa de=1	p NOS LO SER=-1	m me -de=1	m pero TENER=-1	w esperando=1	k TU SER=-1
k -na -de LO=1	k ^ -je -de=-1	w ^ deje de=-1	m vacaciones $=-1	s vacac=-1	w vacaciones=-1	w vacaciones $=-1	k -a EL -ro=1	j lo facil=1	p TU LO VER=-1	k VIDA -y=1	m VIDA y=1
j tu operacion=1	m TU operacion=1	w tu operacion=1	k -as -de -ar=1	k -as -de -ar $=1	p COMPARA QUIZA COSA=-1	j cuando a=-1	k -bi -a=-1	m -bi a=-1	s beber=1	j una noche=1	j los el=-1
w a nadie $=1	s preoc=-1	j he y=1	k NO _ -os=1	k EL -ra=-1	p NO VIDA COMPARA=-1	k PORQUE TU LO=1	j dormir en=-1	k -ir -en=-1	m -ir en=-1	m dormir -en=-1	w dormir en=-1
w que _ cuando=1	j su y=-1	w hablamos=-1	k -de -he=1	m de -he=1	j lo decia=1	j mi tambien=1	k COMPARA _ TU=1	k -es _ ME=-1	m solo TU=1	k , SE=-1	m , SE=-1
m , se=-1	w , se=-1	p ME PERO SER=1	k -en -io=1	s igual=1	j el vida=-1	p PERO LO PERDON=-1	j y hablar=1	k -en=-1	j preguntaste habia=1	p ME VER HABER=1	k -os _ -es=-1
j con plata=1	w con _ plata=1	w con la plata=1	p TODOS LO TENER=1	w mandar=-1	m LO mensajes=1	p TU QUIZA NO=1	p EL PORQUE TU=-1	j muchas veces=-1	w muchas veces=-1	k ^ TENER COMPARA=-1	k -er _ VIDA=-1
w , no es=1	k ME VER COMPARA=1	k ^ _ ELEGIR=1	p EL YO LO=-1	p NO VIDA NO=-1	w contra=-1	j toda y=1	m el -mo=-1	k TU _ MENTIR=1	k TU _ -er=-1	j un estaba=-1	k PASAR -y=1
m PASAR y=1	k SE ME PASAR=-1	k -do TODOS=-1	w se _ cuando=-1	j la cama=1	j parte en=1	j no use=-1	m NO use=-1	w no use=-1	j todavia no=1	m todavia NO=1	w todavia no=1
p HACER LO NO=1	j dije lo=-1	k -en -zo=1	m -en marzo=1	m en -zo=1	w en marzo=1	p NO TU QUIZA=1	p CONFIANZA SER LO=-1	k ME -di=1	m me -di=1	k -je COMPARA LO=1	w con _ hermana=1
p NO HABER SER=-1	k -ba -un=-1	m -ba un=-1	j en sin=-1	k -es _ ESTAR=-1	p PASAR LO PORQUE=1	k -ue -a LO=-1	k LO -ce=-1	j es en=-1	k ERROR -de EL=-1	w y _ le=-1	k -es COMPARA=-1
m -es que=-1	k -on EL ,=1	p SOLO SOLO COMPARA=-1	k -do _ -ro=-1	p SOLO SOLO NO=1	p SEXO LO COMPARA=-1	k COSA SE=1	m COSA se=1	k PERDON _ -lo=1	p SI NO SE=1	k -ba -on LO=-1	k LO _ $=-1
k TU MENTIR $=1	m HABER pedido=-1	s pedid=-1	w pedido=-1	k -de -na COSA=1	m cena -y=-1	w cena y=-1	p FRIO CONFIANZA=1	m ME daba=1	w me daba=1	k TU _ -un=1	k SER _ -go=-1
k -en _ COMPARA=1	j hermana la=-1	p PERO MENTIR=-1	k ME -as ,=1	j lo encima=1	k NO _ -da=-1	j hace que=-1	p ESTADO LO NOS=1	j asi es=1	m -es no=1	m te LO=-1	j si voy=-1
j las lo=-1	k -a TU VIDA $=1	k PASAR _ -na=1	p VIDA VIDA ME=-1	j lo que=1	j que te=-1	p SOLO COMPARA=1	j sabia era=1	k TU ERROR ,=1	m falle ,=1	w falle ,=1	w te falle ,=1
p TU HACER COMPARA=-1	k -a ME $=1	w a mi $=1	w en _ esto=-1`,
};
