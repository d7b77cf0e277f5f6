import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.es,
  bias: 0.076,
  enough: 0.4,
  rules: `any=1872	es.excuse.circumstance=2434	es.minimize.only-a-little=1394	es.blame.both-of-us=2932	es.conditional.sorry-if=3520	es.vague.some-things=3373	es.excuse.state-i-was-in=2112	es.minimize.not-so-bad=2746	es.passive.it-happened=2461	es.conditional.sorry-you-feel=3132	es.blame.but-you=3607	es.excuse.i-meant-well=3053
es.blame.your-failings=2124	es.excuse.turning-to-explain=3632	es.vague.sorry-for-everything=3042	es.blame.if-only-you=3631	es.passive.things-were-done=2745	es.blame.because-you=3940	es.blame.someone-else=3386	es.minimize.meant-nothing=2536	es.excuse.how-i-am-made=2539	es.excuse.not-in-control=3453	es.blame.you-made-me=1764	es.conditional.may-have=2491
es.passive.somehow=3172`,
  kinds: {
    SHIFT_BLAME: `p SI SUBJ=491	j si hubieras=444	k TU ME=444	m TU me=444	k SUBJ -do=425	m hubieras -do=425	p SI SUBJ SOLO=425	k SI _ SUBJ=413	k ^ _ HACER=413	m NO habria=413	m tu ME=413	p SUBJ LO=413
w no habria=413	w tu me=413	j lo porque=401	j si fueras=401	k ME SUBJ=401	m ^ vos=401	m me SUBJ=401	p ME SUBJ=401	p SI NO SUBJ=401	p SUBJ NO=401	p TU ME HACER=401	w ^ vos=401
w fueras=401	j me hubieras=387	j que culpa=387	k ME HACER -a=387	k SI SUBJ=387	m LO habria=387	m ME hubieras=387	m si SUBJ=387	p ME HACER COMPARA=387	p SI NO SOLO=387	p SUBJ COMPARA=387	w me hubieras=387
j fueras tan=370	j habria si=370	j me dijiste=370	j no fueras=370	j si mas=370	j tendria que=370	k -ia _ SI=370	k LO _ -ho=370	k MENTIR , PERO=370	k MENTIR _ PERO=370	k NO -ia -do=370	k NO SUBJ=370
k NO SUBJ SOLO=370	k PORQUE _ HABER=370	k SI NO SUBJ=370	k SI NO SUBJ SOLO=370	k ^ ME HACER=370	k ^ SI NO=370	k ^ TU NO=370	m -te tu=370	m ME dijiste=370	m NO fueras=370	m SUBJ tan=370	m fueras SOLO=370
m no SUBJ=370	m vos NO=370	p FRIO MENTIR=370	p MENTIR FRIO=370	p PERO HACER=370	p SI SOLO NO=370	p SUBJ TU=370	w ^ si no=370	w fueras tan=370	w habria _ si=370	w lo _ porque=370	w me dijiste=370
w no fueras=370	w no fueras tan=370	w si _ fueras=370	w si no fueras=370	w tendria=370	j como no=350	j dejaste a=350	j ella se=350	j eres quien=350	j esta casa=350	j habria en=350	j hubiera no=350
j lo eres=350	j me empujaste=350	j nada si=350	j no hubiera=350	j no tendria=350	j querias que=350	j si casa=350	j te nada=350	j tu madre=350	j vos lo=350	k -en PORQUE=350	k -en _ -ia=350
k -ia -do -en=350	k -on _ FRIO=350	k -te ME=350	k EL SE=350	k LO -ia -do=350	k ME ,=350	k ME -te COMPARA=350	k ME -te LO=350	k ME SUBJ -do=350	k PORQUE NO HABER=350	k SUBJ _ FRIO=350	k ^ TU -te=350
k ^ TU COMPARA=350	m EL se=350	m ME ,=350	m ME empujaste=350	m NO tendria=350	m SI hubieras=350	m TU madre=350	m ^ quien=350	m conmigo $=350	m esta -sa=350	m querias COMPARA=350	m tendria COMPARA=350
p COMPARA COSA TENER=350	p EL EL YO=350	p EL ELEGIR COMPARA=350	p LO EL PORQUE=350	p ME HACER LO=350	p ME ME EL=350	p MENTIR PERO TU=350	p PERO TU ME=350	p PORQUE NO HABER=350	p SI ME SUBJ=350	p SI NO COMPARA=350	p SI NO QUIZA=350
p SI SUBJ COMPARA=350	p SI SUBJ FRIO=350	p SI SUBJ LO=350	p SI SUBJ NO=350	p SUBJ FRIO=350	p SUBJ MENTIR=350	p SUBJ SOLO NO=350	p TODOS PORQUE=350	p TU LO SI=350	p TU PORQUE NO=350	p TU VIDA NO=350	p YO COMPARA PORQUE=350
s pract=350	w , _ solo=350	w ^ con lo=350	w ^ quien=350	w a _ que=350	w conmigo $=350	w empujaste=350	w en esta casa=350	w esta casa=350	w hubieras=350	w lo habria=350	w matrimonio=350
w me dijiste que=350	w me empujaste=350	w mujer=350	w no tendria=350	w practicamente=350	w querias que=350	w quisiste=350	w si hubieras=350	w te _ habria=350	w te lo habria=350	w tendria que=350	w tu madre=350
k PERDON COMPARA=-337	m PERDON que=-337	j ella que=334	p NO SUBJ=334	p PERDON COSA=-333	j a lado=325	j asi a=325	j celosa eres=325	j celosa que=325	j con eres=325	j con preguntas=325	j cuando te=325
j culpa que=325	j de bien=325	j de casino=325	j de parte=325	j de sabia=325	j dejaste mi=325	j digas que=325	j digo que=325	j ella casado=325	j ella sabia=325	j en bandeja=325	j engane pero=325
j estas en=325	j fueras controladora=325	j fueras no=325	j habria hubieras=325	j hice porque=325	j hubieras mas=325	j la puerta=325	j las a=325	j lo celosa=325	j lo nada=325	j lo tuyo=325	j me bandeja=325
j me digas=325	j me ella=325	j me habria=325	j me puerta=325	j metiste en=325	j mi metio=325	j mis me=325	j nada esto=325	j no controladora=325	j no digas=325	j no fuera=325	j no habria=325
j no nunca=325	j no tus=325	j nuestro antes=325	j pero vos=325	j porque como=325	j porque en=325	j practicamente me=325	j que casado=325	j que hiciera=325	j que otro=325	j que porque=325	j querias hiciera=325
j quien de=325	j sabia casado=325	j si controladora=325	j sido mas=325	j tambien que=325	j tan controladora=325	j te dicho=325	j tiene culpa=325	j tu hermana=325	j tu hubiera=325	j tu las=325	j tu tenias=325
j tu un=325	j tu una=325	j vos con=325	j vos me=325	j vos tampoco=325	j y dejaste=325	j yo tengo=325	k , YO NO -ia=325	k -a -en COMPARA=325	k -as -me=325`,
    EXCUSE: `p TENER NO=446	m ^ estaba=408	m ^ tenia=408	w ^ estaba=408	w ^ tenia=408	s pasti=395	s pense=395	w pastillas=395	w pensaba=395	w pense=395	j no tenia=381	j tenia de=381
k -ce -or=381	k ELEGIR -te=381	k LO -ce -or=381	k TENER -na=381	k ^ NO TENER=381	m -ce por=381	m NO tenia=381	m TENER una=381	m hice -or=381	m tenia LO=381	s estre=381	w hice por=381
w lo hice por=381	w no _ con=381	w no tenia=381	j no cabeza=364	j no pude=364	j pense que=364	j tenia y=364	k -ba _ $=364	k LO -ba -a=364	k ^ LO -ce -or=364	k ^ TENER LO=364	m LO iba=364
m LO pastillas=364	m pense COMPARA=364	p ME SER COMPARA=364	p TENER FRIO=364	p TENER LO EL=364	p TENER NO LO=364	s panic=364	w ^ _ tenia=364	w ^ no tenia=364	w estres=364	w lo iba=364	w lo iba a=364
w panico=364	w pense que=364	s discu=-345	j de familia=344	j hombres mi=344	j iba de=344	j la autoestima=344	j las pastillas=344	j mi yo=344	j no pensaba=344	j pensaba con=344	j tenia en=344
j venia de=344	k , TODOS=344	k -ba LO=344	k -en ME -sa=344	k -es NO=344	k -on -ad=344	k -te _ NO=344	k -uy _ -y=344	k COPAS -y=344	k NO -ba -on=344	k NO -ir=344	k NO ELEGIR -te=344
k TENER _ -os=344	k ^ -en ME=344	k ^ EL -go=344	k ^ NO ELEGIR=344	k ^ TENER -na=344	m , TODOS=344	m COPAS y=344	m LO autoestima=344	m NO dormir=344	m NO pensaba=344	m ^ iba=344	m ^ venia=344
m con -ad=344	m dormir $=344	m hacerte SENTIR=344	m mi -sa=344	m nadie ME=344	m pensaba -on=344	m queria -te=344	p ESTAR ESTADO=344	p LO COPAS NO=344	p LO VIDA TENER=344	p ME COPAS NO=344	p NO SE ME=344
p TENER EL EL=344	p TENER ESTADO=344	p TENER NO COMPARA=344	p TENER SENTIR=344	s adict=344	s ansie=344	s autoe=344	s impul=344	s muchi=344	w ^ _ juego=344	w ^ _ queria=344	w ^ el juego=344
w ^ en mi=344	w ^ iba=344	w ^ venia=344	w ansiedad=344	w autoestima=344	w dormir $=344	w hombres _ mi=344	w la autoestima=344	w las pastillas=344	w muchisimo=344	w muy _ y=344	w nadie me=344
w no era yo=344	w no pensaba=344	w no pensaba con=344	w pensaba con=344	w pude _ $=344	p PERDON COSA=-339	s pensa=336	k -vo=328	k ^ PERDON COMPARA=-327	p PERDON SI=-324	k ^ _ TENER=319	j ansiedad no=319
j autoestima por=319	j con claridad=319	j con padre=319	j crei que=319	j cuando le=319	j de despido=319	j de tenia=319	j de todos=319	j el ando=319	j el hice=319	j el hospital=319	j era momento=319
j estaba mi=319	j fui y=319	j hacerte dano=319	j hice nosotros=319	j la tengo=319	j la tenia=319	j llevaba dormir=319	j llevaba sin=319	j lo evitar=319	j lo nosotros=319	j los en=319	j mas fuerte=319
j me case=319	j me deje=319	j me dio=319	j me momento=319	j me panico=319	j momento de=319	j nadie que=319	j no claridad=319	j no hacerte=319	j nunca buen=319	j nunca momento=319	j pensaba claridad=319
j por ella=319	j por familia=319	j que entender=319	j que venia=319	j siente solo=319	j sin dormir=319	j sin pensar=319	j solo queria=319	j soy y=319	j tengo la=319	j tengo no=319	j tengo una=319
j tenia anos=319	j tenia cabeza=319	j tenia el=319	j tenia la=319	j tienes entender=319	j trabajo no=319	j un momento=319	j una muy=319	j uno no=319	j uno solo=319	j vengo de=319	j yo con=319
k , -on LO=319	k , SER LO=319	k , _ -en=319	k -ar -or=319	k -ba -on -ad=319	k -ba _ -ad=319	k -ce -ra COMPARA=319	k -de ME VIDA=319	k -de ME VIDA $=319	k -di -a=319	k -ei=319	k -ei COMPARA=319
k -en ME VIDA=319	k -en _ -en=319	k -es _ -y=319	k -ia _ -na=319	k -ir COMPARA NO $=319	k -no SER=319	k -on -ad $=319	k -on _ ESTADO=319	k -or NO -ar=319	k -or NO -te=319	k -or _ NO=319	k -or _ VIDA=319
k -ra COMPARA NO=319	k -sa _ SE=319	k -si _ -on=319	k -te _ YO=319	k -y NO -di=319	k COMPARA -en ME=319	k COMPARA PASAR SER=319	k COMPARA PASAR SER COMPARA=319	k COMPARA QUERIA=319	k COMPARA _ FRIO=319	k ELEGIR -te SENTIR=319	k ELEGIR _ SENTIR=319
k FRIO -y=319	k LO -ma -or=319	k LO -os ,=319	k LO -os ME=319	k LO COMPARA PASAR SER=319	k LO TODOS -de=319	k LO TODOS -de ME=319	k ME YA=319	k NO -ba -on -ad=319	k NO -ir $=319	k NO -sa=319	k NO ELEGIR -te SENTIR=319
k NO LO -ce=319	k NO PASAR ME=319	k PASAR ME=319	k PASAR SER=319	k PASAR SER COMPARA=319	k SE ME YA=319	k SENTIR -do $=319	k SER -vo=319	k SOLO -te=319	k SOLO ELEGIR=319`,
    MINIMIZE: `k NO PASAR NO=426	k ^ NO -os=412	s peore=412	w peores=412	j el mundo=395	j era una=395	j par de=395	j un par=395	k -a NO=395	m -un par=395	m NO paso=395	m a NO=395
m anos $=395	m par -de=395	m paso NO=395	p NO SER MENTIR=395	s par=395	w anos $=395	w apenas=395	w no paso=395	w par=395	w par de=395	w un par=395	w un par de=395
j cosas peores=375	j fue hace=375	j lo menos=375	j paso nada=375	j por menos=375	j una un=375	k -a NO $=375	k -ce -os $=375	k -je _ LO=375	k -na SOLO=375	k NO SER COMPARA=375	k NO SER MENTIR=375
k PASAR -ce=375	k SOLO _ -na=375	k SOLO _ SEXO=375	k ^ -or LO COMPARA=375	k ^ NO SER COMPARA=375	m -a nadie=375	m EL mundo=375	m LO menos=375	m PASAR hace=375	m fue -ce=375	m fue NO=375	m mundo $=375
m peores $=375	m una SOLO=375	m unos -os=375	p SOLO SEXO NO=375	p TODOS EL TODOS=375	w a nadie=375	w el mundo=375	w eso _ es=375	w eso no es=375	w fue hace=375	w lo menos=375	w lo mismo $=375
w mucho _ $=375	w mundo $=375	w no paso nada=375	w parejas=375	w paso nada=375	w peores $=375	w por _ menos=375	w por lo menos=375	j a pasar=350	j de mismo=350	j era por=350	j eso hace=350
j estas un=350	j fue nada=350	j fue noche=350	j hagamos de=350	j hay hacer=350	j las parejas=350	j le un=350	j nada serio=350	j no infidelidad=350	j no llegamos=350	j para tanto=350	j por hay=350
j por internet=350	j solo nos=350	j tampoco es=350	j te mano=350	j todo mundo=350	j una nada=350	j una tonteria=350	j una verdad=350	j vale te=350	j ya asi=350	j ya siento=350	j ya ya=350
k , -le ,=350	k -di -un=350	k -er -na=350	k -ho COMPARA $=350	k -ie ,=350	k -je COMPARA LO=350	k -na -da $=350	k -or OTRO=350	k -os _ -na=350	k -ra -to=350	k -ra -to $=350	k -re ,=350
k -un SOLO -de -es=350	k -un SOLO LO=350	k COMPARA _ -da=350	k EL TODOS $=350	k HABER -ho=350	k NO -ra SER=350	k NO NOS=350	k NO PASAR NO $=350	k NO _ SEXO=350	k PASAR -ce -os=350	k PASAR NO $=350	k SOLO -de -es=350
k SOLO NOS=350	k SOLO SER=350	k TODOS EL TODOS=350	k ^ -a EL -al=350	k ^ -ra ME=350	k ^ LO TODOS=350	k ^ NO -ra SER=350	k ^ NO SOLO=350	k ^ PASAR -un SOLO=350	k ^ SOLO ,=350	k ^ SOLO NOS=350	m , fueron=350
m , vale=350	m -di un=350	m -er una=350	m -ie ,=350	m -na mentirilla=350	m -na tonteria=350	m -or internet=350	m -ra tanto=350	m -re ,=350	m COSA peores=350	m LO parejas=350	m NO llegamos=350
m NO nos=350	m NO serio=350	m SOLO nos=350	m ^ total=350	m era -na=350	m es -ra=350	m nada -io=350	m para -to=350	m peor $=350	m por OTRO=350	m siquiera SER=350	m solo NOS=350
m solo SER=350	m veces $=350	p COSA COSA LO=350	p HABER COMPARA LO=350	p NO MENTIR SOLO=350	p NO SER JUEGO=350	p NO SER OTRO=350	p SER JUEGO=350	p SOLO NO TU=350	s abraz=350	s mayor=350	s podem=350
w , fueron=350	w , vale=350	w , vale ,=350	w ^ _ ni=350	w ^ para mi=350	w ^ solo nos=350	w ^ tampoco es=350	w ^ total=350	w ^ total ,=350	w a nadie $=350	w cosas peores=350	w de verdad $=350
w dije _ lo=350	w dije que lo=350	w era una=350	w eran _ ,=350	w fue _ anos=350	w fue hace anos=350	w fue nada=350	w hay _ hacer=350	w hay que hacer=350	w importancia=350	w las parejas=350	w le _ un=350
w mas _ una=350	w mentirilla=350	w nada serio=350	w no fue nada=350	w no llegamos=350	w para tanto=350	w para tanto $=350	w peor $=350	w podemos=350	w por internet=350	w solo nos=350	w tampoco es=350
w todo _ mundo=350	w todo el mundo=350	w tonteria=350	w una tonteria=350	w veces $=350	p SI LO=-328	k NO _ -os=316	k NO _ MENTIR=316	m PASAR nada=316	m ^ tampoco=316	w ^ tampoco=316	j me que=-304
j lo mismo=302	j ni siquiera=302	k SER -ra=302	m NO siquiera=302	m ni -ra=302	p TODOS TODOS=302	s mundo=302	s siqui=302	w mundo=302	w ni siquiera=302	w siquiera=302	k ^ PERDON COMPARA=-296
s lamen=-294	k ^ _ PERDON=-289	p SI NO=-289	k PASAR NO=289	w lamento=-287	j no paso=285	j no tanto=285	k -ho _ $=285	k LO COMPARA $=285	m LO mismo=285	m nadie $=285	p SOLO NO HABER=285
s apena=285	w ^ _ siquiera=285	w ^ ni siquiera=285	w lo mismo=285	w nadie $=285	p PERDON LO COMPARA=-282	p SI COMPARA=-282	m ^ ni=277	w ^ ni=277	k COMPARA _ -as=-277`,
    CONDITIONAL: `k ^ PERDON COMPARA TU=560	j que hayas=536	s hayas=536	w hayas=536	p PERDON SI COMPARA=521	k PERDON SI=518	m PERDON si=518	k PERDON SI TU=512	p PERDON SI EL=512	j lamento te=503	w si _ que=503	k ^ PERDON SI TU=493
p SENTIR LO PERDON=493	w ^ siento que=493	k ^ PERDON SI=490	k ^ PERDON COMPARA=484	k PERDON COMPARA -as=482	k PERDON COMPARA TU -as=482	k ^ PERDON COMPARA -as=482	p PERDON SI COSA=482	p PERDON SI ME=482	p SI LO PERDON=482	p SI TU ERROR=482	w lamento _ te=482
w que _ hayas=482	p PERDON SI TU=474	j lamento hayas=470	j si mis=470	p PERDON SI ERROR=470	p PERDON SI SER=470	p QUIZA TU SENTIR=470	w lamento que te=470	p SI PERDON=464	j si sentiste=455	j siento hayas=455	j te sentiste=455
k PERDON COMPARA LO=455	k PERDON COMPARA TU=455	k QUIZA TU=455	k QUIZA _ SENTIR=455	k ^ PERDON COMPARA LO=455	m QUIZA te=455	m TU sentiste=455	m hayas -do=455	m siento SI=455	p PERDON SENTIR SENTIR=455	p PERDON SI NO=455	p SENTIR COMPARA TU=455
p SI COSA TU=455	p SI SENTIR LO=455	p SI SER LO=455	s supon=455	w sentiste=455	w siento si=455	w te sentiste=455	p QUIZA SENTIR=450	k ^ _ SI=449	w ^ _ si=449	p PERDON SI=446	p PERDON SI LO=444
m siento COMPARA=442	w siento que=442	j disculpa si=439	j lo sea=439	j perdon si=439	j sea que=439	j te hayas=439	k , ME PERDON=439	k , ME PERDON $=439	k LO COMPARA -ea=439	k LO _ -ea=439	k PERDON COMPARA -es=439
k PERDON COMPARA NO -as=439	k PERDON COMPARA TU SENTIR=439	k PERDON SI TU SENTIR=439	k SENTIR SENTIR=439	k SI -es=439	k SI SER=439	k SI _ -de=439	k TU SENTIR ,=439	k ^ PERDON COMPARA NO=439	m , pues=439	m COMPARA hayas=439	m QUIZA no=439
m si -es=439	m si SER=439	p COSA TU SENTIR=439	p PERDON TU COSA=439	p PERDON TU ERROR=439	p SI COMPARA COMPARA=439	p SI COMPARA PERDON=439	p SI COSA PERDON=439	p SI LO EL=439	p SI SENTIR ME=439	p SI TU COSA=439	p SI TU EL=439
p SI TU MENTIR=439	p SI TU SER=439	s dolid=439	w , pues=439	w lo _ sea=439	w lo que sea=439	w que hayas=439	w si _ de=439	w supongo=439	m lamento COMPARA=432	m perdon SI=432	p SI EL=432
w ^ lamento que=432	w lamento que=432	w perdon si=432	p SI ERROR=426	j algo te=419	j alguna te=419	j disculpa te=419	j haya tanto=419	j lo hayas=419	j mis bromas=419	j perdona si=419	j pido si=419
j si eso=419	j si hice=419	j si soy=419	j supongo que=419	j te dolido=419	k -do PERDON SI=419	k -do _ SI=419	k -ea COMPARA=419	k -es COMPARA TU MENTIR=419	k COMPARA -ea COMPARA=419	k LO COMPARA -ea COMPARA=419	k LO PERDON SI=419
k PERDON -or SI=419	k PERDON COMPARA LO -as=419	k PERDON SI ME=419	k PERDON SI NO=419	k PERDON _ SI=419	k SE _ SENTIR=419	k SENTIR , LO=419	k SENTIR , LO PERDON=419	k SI -es COMPARA=419	k ^ LO PERDON SI=419	k ^ PERDON SI ME=419	k ^ PERDON SI NO=419
m -ea que=419	m COMPARA haya=419	m LO hayas=419	m ME bromas=419	m SI es=419	m SI lo=419	m TU hayas=419	m ^ supongo=419	m disculpa SI=419	m disculpo $=419	m perdona SI=419	m sea COMPARA=419
m supongo COMPARA=419	p COMPARA SENTIR SENTIR=419	p PERDON COMPARA ERROR=419	p PERDON SENTIR ME=419	p QUIZA TU QUIZA=419	p SE SENTIR SENTIR=419	p SENTIR COMPARA PERDON=419	p SENTIR ME PERDON=419	p SENTIR TU PERDON=419	p SI EL TU=419	p SI NO SER=419	p SI SENTIR COMPARA=419
p SI TU SENTIR=419	p TU SENTIR COMPARA=419	s impre=419	w , _ disculpo=419	w , me disculpo=419	w ^ disculpa si=419	w ^ perdon si=419	w ^ perdona si=419	w ^ supongo=419	w ^ supongo que=419	w bromas=419	w disculpa si=419
w disculpo $=419	w dolido=419	w haya _ tanto=419	w impresion=419	w lo _ si=419	w lo hayas=419	w lo siento si=419	w me disculpo $=419	w mis bromas=419	w perdon _ te=419	w perdon si te=419	w perdona si=419
w pido _ si=419	w pido disculpas $=419	w que haya=419	w que sea que=419	w que te hayas=419	w sea que=419	w si es=419	w si lo=419	w siento _ no=419	w siento que no=419	w supongo que=419	w te _ dolido=419
w te hayas=419	k PERDON COMPARA=416	m PERDON que=416	k PERDON _ TU=415	p SI TU PERDON=411	p SENTIR PERDON=409	k SI _ COMPARA=402	p TU SENTIR PERDON=402	j bromas con=393	j crees te=393	j da que=393	j de disculpo=393
j ella te=393	j en en=393	j en medida=393	j es perdon=393	j haya dolido=393	j hayas por=393	j hayas que=393	j la medida=393	j lamento asi=393	j lamento que=393	j lamento si=393	j lo haya=393
j medida en=393	j medida que=393	j mis palabras=393	j no palabras=393	j no veas=393	j perdon sea=393	j perdona no=393	j por sea=393	j puede ser=393	j puede te=393	j que dolido=393	j que herido=393
j que molestado=393	j que sentimientos=393	j se herido=393	j sea hice=393	j si acaso=393	j si cosa=393	j si crees=393	j si dices=393	j si dije=393	j si falle=393`,
    PASSIVE: `k SE -on=591	m se -on=591	m ^ hubo=540	w ^ hubo=540	k ^ SE -on=527	p LO JUEGO SE=504	k JUEGO SE=485	m JUEGO se=485	k LO JUEGO SE=474	k SE -on -as=461	k ^ LO JUEGO SE=461	m SE dio=461
w se dio=461	j hubo un=447	j se mas=447	k HABER -un=447	k ^ SE -io=447	m HABER un=447	m hubo -un=447	p SE NOS=447	w hubo un=447	k PASAR MENTIR=430	k ^ HABER -un=430	k ^ LO COSA SE=430
k ^ LO SEXO=430	m hubo COSA=430	m todo SE=430	p LO SEXO PASAR=430	s plane=430	w ^ hubo un=430	w ^ la cosa=430	w todo se=430	j cosa fue=410	j salio de=410	j se limites=410	k SE -go=410
k SE -so=410	k SE PASAR $=410	k SE PASAR -do=410	k SE _ -na=410	k SE _ -un=410	k SEXO PASAR=410	k TODOS SE PASAR=410	k TODOS _ PASAR=410	k ^ TODOS SE=410	k ^ TODOS SE PASAR=410	m fueron -do=410	m se -go=410
m se -so=410	m su SEXO=410	p EL SE SOLO=410	p JUEGO SE COMPARA=410	p JUEGO SE LO=410	p SE NO SE=410	p TODOS SE PASAR=410	s infor=410	w ^ _ mensajes=410	w ^ los mensajes=410	w ^ todo se=410	w la _ con=410
w se _ un=410	w se _ una=410	p JUEGO SE=394	j a mas=385	j amistad se=385	j cosa a=385	j cuando cuenta=385	j cuenta se=385	j hubo no=385	j la amistad=385	j la confianza=385	j la mas=385
j las fueron=385	j los fueron=385	j mensajes fueron=385	j se algunas=385	j se decisiones=385	j se dijeron=385	j se fueron=385	j se mentiras=385	j se nos=385	j se sin=385	j se tomaron=385	j su cama=385
j tomaron decisiones=385	k -a SOLO=385	k -en EL SEXO=385	k CONFIANZA SE=385	k CONFIANZA SE PASAR=385	k CONFIANZA SE PASAR -do=385	k COPAS SE=385	k COSA SOLO $=385	k EL -no SE=385	k HABER -un ERROR=385	k JUEGO SE -on=385	k LO CONFIANZA SE=385
k LO CONFIANZA SE PASAR=385	k LO JUEGO SE -on=385	k LO SEXO PASAR=385	k LO VIDA SE PASAR=385	k PASAR -do -da=385	k PASAR -si=385	k PASAR -si $=385	k PASAR JUEGO=385	k PASAR MENTIR $=385	k SE -do=385	k SE -go $=385	k SE -io LO=385
k SE -mo=385	k SE -on $=385	k SE MENTIR=385	k SE NOS=385	k SE NOS PASAR=385	k SE PASAR -de=385	k SE PASAR -do $=385	k SE _ -re=385	k SE _ JUEGO=385	k SE _ MENTIR=385	k ^ -te SENTIR=385	k ^ LO CONFIANZA SE=385
k ^ LO VIDA SE=385	k ^ PASAR -en=385	k ^ PASAR -en EL=385	k ^ SE -so=385	k ^ SE PASAR -do=385	m -y es=385	m CONFIANZA se=385	m COPAS se=385	m EL cama=385	m LO amistad=385	m LO confianza=385	m PASAR asi=385
m PASAR gastando=385	m SE nos=385	m SE tomaron=385	m SEXO fueron=385	m ^ acabe=385	m a SOLO=385	m cosa PASAR=385	m el MENTIR=385	m fue MENTIR=385	m mensajes PASAR=385	m salio -de=385	m se -do=385
m se -mo=385	m se MENTIR=385	m se NOS=385	p COMPARA SE MENTIR=385	p CONFIANZA SE=385	p CONFIANZA SE PASAR=385	p COPAS SE=385	p EL LO CONFIANZA=385	p EL SE CONFIANZA=385	p EL SEXO NO=385	p HABER SEXO=385	p JUEGO SE PASAR=385
p LO CONFIANZA SE=385	p LO SE SOLO=385	p NOS PASAR LO=385	p SE LO PASAR=385	p SE NOS PASAR=385	p SE PASAR MENTIR=385	p SE PASAR PASAR=385	p SE PASAR SE=385	p SE SE=385	p SE SOLO COMPARA=385	p VIDA JUEGO=385	p VIDA SE JUEGO=385
s surgi=385	s tomar=385	w ^ _ confianza=385	w ^ _ habido=385	w ^ _ sentimientos=385	w ^ acabe=385	w ^ ha habido=385	w cierta=385	w cosa _ a=385	w dijeron=385	w en su cama=385	w fue _ y=385
w informacion=385	w la amistad=385	w la confianza=385	w lastimada=385	w los _ fueron=385	w los mensajes fueron=385	w mensajes fueron=385	w quedaste=385	w salio de=385	w se _ algunas=385	w se _ mas=385	w se nos=385
w se tomaron=385	w su cama=385	w termine=385	w tomaron=385	w y es=385	m SE fue=379	w se fue=379	k SE _ -as=364	p SE MENTIR=364	p LO SE PASAR=362	j la cosa=351	j las se=351
j se dio=351	m LO cosa=351	w la cosa=351	w las _ se=351	p NO SER=-348	k SE PASAR=343	m se PASAR=343	w el _ se=343	j hubo de=337	j se se=337	k LO COSA SE=337	k ^ SE PASAR=337
p SE COMPARA SE=337	s hubo=332	w hubo=332	j el camino=320	j todo se=320	k SE -to=320	k SE _ -en=320	k TODOS SE=320	m TODOS se=320	m fue -do=320	m se -to=320	p COSA SE PASAR=320
p LO SE COMPARA=320	w camino=320	w en _ cama=320	w hubo _ de=320	k NO SER=-318	j la fue=318	k SE -io=318	m se -io=318	k ^ LO JUEGO=313	p SE JUEGO=313	w la _ se=312	j la se=305
p ME ME=-303	j cosa se=300	j mensajes de=300	j se fue=300	j se los=300	j se una=300	k -do -da=300	k -na _ PASAR=300	k CONFIANZA _ PASAR=300	k LO -on $=300`,
    VAGUE: `k PERDON -or TODOS=519	k -or TODOS LO=486	k ^ PERDON -or TODOS=476	w perdon por todo=476	j arrepiento de=465	k ME PERDON -de=465	k PERDON -or TODOS LO=465	k ^ ME PERDON -de=465	m arrepiento -de=465	w arrepiento de=465	w me arrepiento de=465	j por ser=453
p ME PERDON COSA=453	w por todo lo=453	j hice cosas=439	k -or LO COSA=439	k ^ -ce COSA=439	m -ce cosas=439	w hice cosas=439	j perdon ser=422	j por pasado=422	k -de -as -as=422	k -or LO COSA $=422	k -or SER=422
k PERDON -or SER=422	k ^ PERDON -or SER=422	m -as cosas=422	m -or ser=422	m mejor $=422	m por SER=422	p COMPARA NO ESTAR=422	w mejor $=422	w por ser=422	j por todo=409	m -or todo=409	w por todo=409
j como cosas=402	j cosas debia=402	j de pasado=402	j mi comportamiento=402	j no estuve=402	j ser mejor=402	j siento todo=402	k -de -as -as $=402	k -or TODOS LO COMPARA=402	k LO COMPARA -ce ,=402	k PERDON -or LO COSA=402	k ^ HABER SER -un=402
m ME comportamiento=402	m NO siempre=402	m mis ERROR=402	p COSA ESTAR=402	p LO PERDON COSA=402	p ME PERDON TODOS=402	p PERDON PORQUE COSA=402	p PERDON PORQUE PASAR=402	p PERDON TODOS COMPARA=402	p PORQUE PASAR COSA=402	s compo=402	s detal=402
w ^ he sido=402	w ^ hice cosas=402	w comportamiento=402	w de _ pasado=402	w detalles=402	w hay cosas que=402	w he sido un=402	w mi comportamiento=402	w no siempre=402	w perdon _ mi=402	w perdon _ ser=402	w perdon por mi=402
w perdon por ser=402	w prometo=402	w ser mejor=402	w y por lo=402	k -or _ COSA=386	k PERDON -de=386	m PERDON de=386	j algunas cosas=377	j asumo mi=377	j asumo parte=377	j de estoy=377	j estos meses=377
j falta lo=377	j hice debia=377	j lo malo=377	j lo sucedido=377	j los detalles=377	j mal y=377	j me porte=377	j mis actos=377	j no perfecto=377	j por comportamiento=377	j por cosas=377	j por demas=377
j por situacion=377	j pude mejor=377	j ser un=377	j siento este=377	j un idiota=377	k -ce COSA COMPARA=377	k -ce COSA COMPARA NO=377	k -do ERROR=377	k -do PERDON -or ME=377	k -or ME -to=377	k -or ME ERROR=377	k COMPARA NO ESTAR=377
k ELEGIR ME=377	k ELEGIR ME -te=377	k LO -lo=377	k LO -y=377	k LO COMPARA TU -ce=377	k ME PERDON -de -as=377	k NO ESTAR -a=377	k NO ESTAR -a LO=377	k NO SER TODOS $=377	k PASAR LO COSA=377	k PASAR LO COSA $=377	k PERDON -de PORQUE=377
k PERDON -or EL COSA=377	k PERDON -or ME -to=377	k PERDON TODOS=377	k SE COMPARA NO=377	k TODOS LO COMPARA TU=377	k TODOS LO COSA $=377	k ^ -ti=377	k ^ ELEGIR ME=377	k ^ ELEGIR ME -te=377	k ^ SE COMPARA NO=377	k ^ VOY -a -ar=377	m -de muchas=377
m ELEGIR mi=377	m LO demas=377	m LO detalles=377	m LO malo=377	m LO sucedido=377	m LO y=377	m ME actos=377	m ME porte=377	m PERDON todo=377	m ^ -ti=377	m ^ estoy=377	m ^ prometo=377
m algunas COSA=377	m asumo ME=377	m estos -es=377	m lo -lo=377	m los SOLO=377	m perfecto $=377	m ser -un=377	m ser TODOS=377	m sucedido $=377	p LO COSA TU=377	p LO PERDON TODOS=377	p ME COMPARA PASAR=377
p ME PERDON PORQUE=377	p PERDON COMPARA HABER=377	p PERDON COSA PASAR=377	p PERDON LO TODOS=377	p PERDON TODOS EL=377	p PERDON TODOS ME=377	p PERDON TU PASAR=377	p PORQUE SE LO=377	p SE COMPARA HABER=377	s actos=377	s estos=377	s idiot=377
s porte=377	w ^ _ siempre=377	w ^ asumo mi=377	w ^ estoy=377	w ^ no siempre=377	w ^ prometo=377	w actos=377	w algunas cosas=377	w asumo _ parte=377	w asumo mi=377	w asumo mi parte=377	w de muchas=377
w demas=377	w estos=377	w estos _ $=377	w estos meses=377	w estos meses $=377	w hice _ de=377	w idiota=377	w las _ no=377	w lo malo=377	w lo sucedido=377	w lo sucedido $=377	w los detalles=377
w maneras=377	w me porte=377	w mis actos=377	w muchas _ $=377	w no _ he=377	w no _ perfecto=377	w perfecto $=377	w por _ comportamiento=377	w por _ demas=377	w por mi comportamiento=377	w porte=377	w que _ he=377
w que te he=377	w se _ no=377	w se que no=377	w ser un=377	w sucedido=377	w sucedido $=377	w todo _ por=377	w ultimamente=377	k -or TODOS=371	m por TODOS=371	j perdon todo=367	k PERDON -or ME=367
m ^ hice=367	w ^ hice=367	w perdon _ todo=367	k PERDON _ TODOS=364	k -ce COSA=355	m hice COSA=355	w ^ _ arrepiento=355	w ^ me arrepiento=355	p PERDON TODOS=347	j perdon mi=329	m SER mejor=329	m ^ asumo=329
p ME PERDON LO=329	p PERDON EL COSA=329	w ^ asumo=329	p LO SE=-321	p PERDON TODOS LO=317	p PERDON LO COSA=315	j disculpo por=312	j todo hice=312	k LO PERDON -or=312	k NO TODOS=312	k VOY -a -ar=312	k VOY _ -ar=312
k ^ LO PERDON -or=312	k ^ PERDON -or ME=312	m NO debia=312	m disculpo -or=312	m no TODOS=312	m siento -or=312	p LO HABER COSA=312	p PERDON TODOS TU=312	w ^ _ mis=312	w ^ _ sabes=312`,
  },
  weights: `s quisi=330	s llama=-314	s pasan=304	s exage=-290	k ^ _ ESTADO=-288	w quisiste=283	k -uy=281	s muy=281	w muy=281	j a antes=278	p LO NO YO=277	s cobar=-277
w segui=-275	s parec=273	k , COSA=272	m , COSA=272	k TU -to=-269	k SER ME $=-267	k -me _ LO=-267	s decid=-263	w pasando=261	w exagerabas=-259	k PERDON -or -te=-259	w ^ _ tres=-256
m exagerabas $=-255	w exagerabas $=-255	k PASAR _ SEXO=-255	k ^ ME -ia=-255	s elegi=-254	j nunca nada=253	j te cuando=-253	w mientras=-252	j me ya=251	p COMPARA LO ELEGIR=-251	w , _ por=-250	w volvi=-250
s mia=-249	w mia=-249	j para y=-248	s mient=-248	k ^ PERDON -or -te=-248	m una $=-247	w una $=-247	m tu -es=247	m te -to=-246	w llamarte=-246	k -es -de -me=246	j tenia a=-245
k ESTAR PASAR=245	j los me=245	k NO _ -re=243	s inten=242	k FRIO $=-242	m FRIO $=-242	k COSA -ra=241	k "=-241	s "=-241	w "=-241	w acepto=241	s tuvis=-240
w tuviste=-240	k -os -os=240	k -or -te=-239	m por -te=-239	p ESTAR PASAR=238	j un no=237	s once=-237	w once=-237	j a esto=237	k -te PORQUE=-236	k -or _ -te=236	k -de -me $=235
k -y _ PERDON=234	k -vi=-234	w necesitaba=233	k ME _ ME=233	k NO _ -la=-233	w mentirte=-233	m ^ mis=232	w ^ mis=232	s segui=-231	s tonte=231	s tanto=231	p PORQUE NO LO=-230
k -un _ LO=230	k -to -de=230	m -to de=230	k TENER _ EL=-230	k PERDON _ -te=-230	j te nada=229	m derecho -a=-229	w derecho a=-229	k , _ -or=-228	j nunca te=228	p PASAR OTRO=-228	p QUIZA TU LO=-227
j que digas=-227	m LO fue=-226	w querias _ $=226	j derecho a=-225	p LO SE LO=225	s calor=225	w calor=225	s derec=-225	w derecho=-225	p NO FRIO=-225	j me puerta=224	j mucho que=224
w fui _ $=-223	m lo ELEGIR=-223	w palabra=-223	k COMPARA JUEGO=-223	k JUEGO LO=-223	m -os meses=222	j te las=-222	k EL -to -de=222	k TENER -un=-222	m TENER un=-222	k -te _ -es=-222	m NO podia=222
w no podia=222	k PASAR -do $=222	k NO FRIO=-222	k ^ NO FRIO=-222	m no FRIO=-222	s bueno=221	s muert=221	j no y=-221	s carta=-221	w ^ _ decia=-221	m mia $=-220	w mia $=-220
m -y la=-220	w y la=-220	w lo _ no=220	k TU -ne=-220	m te -ne=-220	k -a _ PORQUE=220	j no podia=219	k ELEGIR _ $=-219	k -es _ -me=219	k LO ELEGIR=-219	p TENER ME=219	m ^ prometo=218
w ^ prometo=218	m contartelo $=-218	w contartelo $=-218	w tanto=218	k -si $=218	m -si $=218	m asi $=218	w asi $=218	s explo=218	k -ba _ -y=-218	w , _ voy=-218	s hijo=-217
w hijo=-217	j fui porque=217	k -en _ -os=217	k ^ -es=-217	m ^ -es=-217	j esto es=-217	j quise ya=216	j estaba de=216	p LO TU SOLO=216	j haberte lo=-216	s llave=-216	s pract=216
w practicamente=216	s creer=-216	k -ra _ TU=-216	k -la _ $=-216	s tome=-215	w tome=-215	k -as PASAR=215	p SOLO HABER=215	j queria un=215	j y para=-214	w prometi=-214	j tuviste que=-214
s sobri=-214	k -a EL COMPARA=214	k -de -me=214	m de -me=214	w se _ la=214	k -no _ -as=-213	p NO TENER COMPARA=-213	j porque lo=-213	k ESTAR ESTADO=-213	k ^ ME HABER -do=213	k ELEGIR -ir=-213	s levan=213
j fue no=213	j ni me=213	m -te como=-213	m SER mi=212	j dia me=-212	m LO mio=212	m lo ME=212	w lo mio=212	k -de EL -to $=-212	w problemas=212	w algo _ $=212	j a si=-212
k -es -ar=-210	w llave=-210	j no le=210	w partido=-209	m me -on=209	j eso pasa=209	k -os ME=209	m -os me=209	p PASAR PASAR ME=-209	p QUIZA SENTIR=209	j te delante=-209	k , -y LO=-208
k , _ VOY=-208	p NO ME ME=-208	k NO -an=208	m no -an=208	j nadie mas=-208	m nadie SOLO=-208	w nadie mas=-208	k ME QUERIA=208	p LO LO SE=208	m no -or=-207	w no por=-207	w el _ te=207
k ME -te TU=-207	j no eras=-207	k -as _ -de=-207	k NO TENER COMPARA=-207	k ME -se=207	k ^ ME -se=207	m me -se=207	k ^ _ -os=207	p COMPARA COMPARA HACER=206	w quedarme=-206	j mi te=-206	j vos no=-206
w vos no=-206	s eras=-206	w eras=-206	k NO -ia $=206	k ^ -na=206	m ^ -na=206	m ^ una=206	w ^ una=206	k -or NO -te=206	j hice un=-206	s chist=-206	w elegi=-206
k PORQUE -as=205	k ^ -a TU=-205	j fui yo=-205	m fui YO=-205	w fui yo=-205	k ^ -on=205	m ^ -on=205	j que mientras=-204	k ^ -te COMPARA=-204	k -te FRIO=-204	k -or _ TU=-204	p NO HACER=-204
m porque TU=204	j haberte que=-204	p LO PORQUE COMPARA=203	k -on _ NO=203	w porque _ lo=-203	m por NO=203	m perdon $=203	w perdon $=203	k ^ NO ME -as=203	s detal=203	m fue -do=203	p COMPARA PERDON COSA=-203
j era cierto=-202	m SER cierto=-202	w era cierto=-202	w escribi=-202	k -se COMPARA=202	m -se que=202	m veces $=-202	w veces $=-202	p COMPARA TU TODOS=-201	j te mientras=-201	w sus _ $=201	s moles=201
k ^ -vi=-201	m ^ -vi=-201	j menti te=201	k ME _ TU=-201	w no _ lo=201	m ^ hablaba=201	w ^ hablaba=201	k ^ -me=-201	m ^ -me=-201	k PASAR _ COMPARA=201	j por yo=-201	k SOLO _ -na=201
j esto no=-201	j tu el=-201	s egois=-200	w egoista=-200	k -do -te=-200	w ^ _ once=-200	j mas una=200	j la los=200	w los _ me=200	s caso=200	w caso=200	p ESTAR COSA=200
j te ni=-200	w necesitas=-200	k -si NO=199	k -ce -os=199	m -ce anos=199	w esa _ $=-199	m de -as=199	k -ar -na=199	m -ar una=199	m pasando $=199	w pasando $=199	w ^ no tenia=199
w ^ _ estas=199	w fuiste _ $=199	k -en -er=-199	m en -er=-199	p PASAR ME OTRO=-199	s falla=199	w nuestra=-199	m me QUERIA=199	j desde que=199	w perdiste=-198	j fue cruel=-198	k PASAR -el=-198
m PASAR cruel=-198	m fue -el=-198	w fue cruel=-198	j a su=-198	s apost=-198	w te _ porque=198	k , -y ME=-198	j en anos=198	w en _ anos=198	m que JUEGO=-198	k NO PASAR -un=-198	w no fue un=-198
j te algo=198	j que segui=-198	j es el=198	w lloraste=-198	k ^ -de COMPARA=198	m desde COMPARA=198	w ^ desde que=198	w desde que=198	s excus=-198	m ^ esto=-198	w ^ esto=-198	w , no por=-198
w , _ un=197	m -a su=-197	w a su=-197	k CONFIANZA -en=-197	m CONFIANZA en=-197	j ahora tu=-197	k -de LO -ta=197	j lo mucho=197	w creer=-196	w querias=196	m nunca ME=196	w nunca me=196
m porque SER=-196	k -me _ COPAS=-196	j tres la=-196	w enferma=-195	k SER _ -er=195	s fuert=195	j pero tu=195	j mi para=-195	p SER ME COMPARA=-195	k , NO -or=-195	k -ba _ $=-195	w excusa=-195
p TU SENTIR NO=-195	s pregu=-195	k -ra TODOS=195	s malo=195	w malo=195	k -or NO=195	m NO le=195	m no EL=195	w no le=195	p NO SER SENTIR=-195	s cobra=195	j que mis=194
k PASAR _ -un=-194	w llamaba=-194	k NO _ QUIZA=194	k HABER _ -ho=194	s tres=-194	w tres=-194	j me has=194	k ME -on=194	w borracho=-194	w tonterias=193	j tambien que=193	k PASAR -do=193
k COSA _ $=193	s marte=-193	w martes=-193	w cobarde=-193	k ELEGIR -la=-193	w carta=-193	m nunca TU=193	w nunca te=193	j estaba con=-192	m que -os=192	j la vida=192	m LO vida=192
w la vida=192	j crisis los=192	s sufic=192	w suficiente=192	m malo $=192	w malo $=192	w ya _ que=192	j y arrepiento=192	s diste=-192	w diste=-192	m desde -re=-192	k ^ -on LO=192
w mas _ una=192	m COMPARA habia=-191	w ^ nadie me=-191	k ME QUERIA ,=191	k -uy _ $=191	w muy _ $=191	s vanid=-191	w vanidad=-191	m no -ba=191	j tenia de=191	m ^ sabia=-191	w ^ sabia=-191
j noches que=-191	m ^ tome=-191	w ^ tome=-191	m ya -as=191	k , _ MENTIR=-190	k -a LO VIDA=-190	j nada mas=190	w nada mas=190	p EL NO ME=-190	k -en ELEGIR=-190	m nada SOLO=190	k -de -as=190
j no saber=190	s reuni=-190	m era -to=-190	w necesites=-189	k PERDON _ -le=-189	k TENER _ -os=189	j nada si=189	p NO TENER NO=-189	j por hecho=-189	k LO -me=-189	k LO _ YO=-189	s insul=-189
s tanta=189	p PASAR NO LO=189	m de -un=189	m -te ni=-189	w fuerte=189	k -en _ -ta=-189	j tres de=-189	k SER -te=189	k SER _ EL=-189	j hice a=-188	j te esto=188	j tuvo que=-188
m de PORQUE=188	m no -os=188	k ^ VOY -a -ar=188	j lo mio=188	k -y -no=188	m y -no=188	s falso=-187	w ^ para ti=187	p ME ME TU=-187	k -ui=-187	j en tu=-187	m lo -do=-187
j que necesitas=-187	m tu SENTIR=-187	p PASAR NOS=187	k NOS _ $=-187	w buenas=187	s llame=-187	w llame=-187	k ^ ME HACER=187	w aquella=-187	m -ra no=-187	w ^ _ ni=186	w ^ no tengo=-186
k ^ NO -je=-186	k LO COMPARA $=186	k SE _ -as=186	s llora=-186	m COMPARA fue=-185	w que fue=-185	k ERROR -on=185	p SER SE=185	k -es _ -lo=-185	k QUERIA _ -de=185	k ^ -je=-185	m ^ -je=-185
w cuento=-185	w como te=-185	p LO LO HACER=185	j cuando lo=-185	m tuviste COMPARA=-185	w tuviste que=-185	m ese -no=-185	m LO dias=-185	w los dias=-185	k ^ NO HABER=-185	k -bi _ $=-185	j me gustaba=-185
m ME gustaba=-185	w gustaba=-185	w me gustaba=-185	p PASAR PORQUE=-185	s enfer=-185	k -de -re $=-185	w desde _ $=-185	k SOLO _ -ra=184	k -es -de -lo=-184	k -es -de -lo $=-184	k -os -os $=184	j y dejaste=184
w y _ dejaste=184	s use=-184	w use=-184	w ni me=184	w y _ fui=-184	s pelic=184	k QUIZA _ -on=184	w , y me=-184	m secreto $=-184	w secreto $=-184	j ya era=184	j el hecho=184
k -ha=-184	w tiene=184	m como TU=-183	k VIDA _ -os=-183	j mi porque=-183	m ESTAR pasando=183	w prometo=183	k NO _ -sa=-183	k PERDON LO=183	k -on _ COSA=183	m las COMPARA=183	w invente=-183
w apenas=183	m que -en=183	j que fue=-183	p VER EL=-183	k -si ,=183	m -si ,=183	m asi ,=183	w asi ,=183	p QUIZA ESTADO=-183	s marzo=-182	w marzo=-182	s quite=-182
w quite=-182	w encontraste=-182	k TU _ TODOS=182	m NO tienes=-182	w no tienes=-182	k -no _ EL=182	w de _ la=182	k -on _ TU=182	j lo ahora=-182	j voy de=-182	j los dias=-182	p MENTIR PORQUE TU=182
j tu sabes=182	k -va $=182	m -va $=182	j no tienes=-182	k -y ME PERDON=182	k COSA TENER=182	m ME vi=182	w me vi=182	k -da _ $=181	w semanas=-181	k ME -io $=-181	p TENER SEXO=181
p NOS VIDA=-181	k SER -so=-181	p YO MENTIR=-181	p LO TU MENTIR=-181	k , PERDON=181	m , PERDON=181	k MENTIR _ -y=-181	p COMPARA PASAR PORQUE=-181	p PERDON LO COMPARA=181	k -he ,=-181	m -he ,=-181	j si quieres=-181
w ^ _ estres=-181	k , HABER=181	m , HABER=181	k ^ NO HABER NO=-181	m EL no=-181	j lo nosotros=181	k -de -er $=-180	p PORQUE PORQUE LO=-180	j volvi a=-180	k -vi -a=-180	m -vi a=-180	m volvi -a=-180
w volvi a=-180	p PORQUE ME VIDA=180	w ^ tienes que=180	m falso $=-180	w falso=-180	w falso $=-180	k -na -ad=180	m una -ad=180	w estabas _ de=-180	w tu _ estabas=180	k ^ _ TODOS=180	m -as la=-180
s telef=-180	w haberte=-180	p TU NO NO=-180	w motivo=-180	s apena=180	k -y _ -re=-180	s fingi=-180	k -en _ -re=180	p SOLO PASAR=179	k NO -as=-179	j los la=-179	p NO ME ELEGIR=-179
w aposte=-179	p COMPARA QUIZA SER=-179	k ^ PERDON LO=179	k -je _ TU=-179	k ^ _ -y=179	w ^ _ y=179	j nunca me=179	w a _ porque=179	k , SOLO=179	m , SOLO=179	p ME PERDON MENTIR=179	k VOY $=-179
m VOY $=-179	k #=-179	k -un SOLO=179	m un SOLO=179	p COMPARA VER SER=-179	s lei=-179	w lei=-179	k -ta -te=179	m fue $=-179	w fue $=-179	j lo ni=-179	s jueve=-179
w jueves=-179	w te _ como=-179	m no -ia=179	k ^ _ $=-179	w ^ _ $=-179	p JUEGO LO LO=-179	k -de -en=-178	m conmigo $=178	w conmigo $=178	k -on LO -os=178	m estaba PASAR=178	k -y _ ,=178
w y _ ,=178	j perdon la=-178	k TU NO -te=-178	m era MENTIR=-178	j que solo=-178	p PASAR EL ME=178	w llamaba _ $=-178	k -de -re=-178	k ^ LO -ce -ra=178	j a tiempo=-178	j la mia=-178	s escri=-178
s guard=-178	k SOLO _ $=178	w ^ me vi=178	k CONFIANZA _ LO=-178	k LO -as $=-178	j de mentiras=-178	k -ta -ta=178	s estas=178	w estas=178	k ESTADO NO=-178	j me nada=-178	k , -ra=178
m , -ra=178	s junio=-178	w junio=-178	j y hice=-177	j me estaba=177	s casi=177	w casi=177	s sufri=177	j tu carrera=177	m TU carrera=177	w tu carrera=177	k QUIZA _ -ra=177
s coche=-177	j cuando mi=-177	k ^ SOLO=177	m ^ SOLO=177	p LO EL YO=177	w ^ _ ella=177	p ME LO QUERIA=-177	k NO -es=-177	m no -es=-177	k ^ EL OTRO=177	w nada _ $=177	j que familia=177
w escribi _ $=-177	k ^ _ ,=176	w ^ _ ,=176	k -os PORQUE=176	k MENTIR _ -de=-176	p EL ESTAR NO=176	k YO -en=-176	m yo -en=-176	j deje a=-176	s hoy=-176	w hoy=-176	k ^ NO PASAR -un=-176
j toca mi=-176	p PASAR PORQUE EL=-176	m LO tengo=176	k EL COPAS $=176	p TODOS VIDA=176	k NO SER YO $=176	w lo mejor=176	j mi fue=176	m ^ vi=-175	w ^ vi=-175	w por _ en=-175	w coche=-175
m NO dormir=175	j estabas de=-175	m ^ elegi=-175	w ^ elegi=-175	k -os _ $=175	w telefono=-175	j te hasta=-175	w perdonar=175	k SE -io=175	m se -io=175	j en con=-175	k VIDA -de LO=-175
j el final=175	m EL final=175	s final=175	w el final=175	w final=175	w bueno=175	j la antes=-175	k LO COMPARA -as $=-175	m LO carta=-175	k -de -io=175	m de -io=175	m tu -io=-175
j ti es=175	j que querias=175	m COMPARA querias=175	w que querias=175	p LO NO SER=175	k SE _ NO=175	k -en -ro=-175	m en -ro=-175	p LO COMPARA TODOS=174	k -as LO COMPARA=174	w muerto=174	w que _ hacia=-174
p NO PERO TU=174	k -so _ ME=-174	k TU -te -de=-174	m LO mejor=174	m ^ asumo=174	s asumo=174	w ^ asumo=174	w asumo=174	j culpa que=174	k -zo $=-174	m -zo $=-174	k EL -os=-174
j igual que=-174	k ^ -ra TU=174	m nadie LO=174	w la _ antes=-174	m -te cuando=-174	j pense que=174	w cobardia=-174	p SOLO ESTADO=174	m ^ lei=-173	w ^ lei=-173	m te HACER=-173	w lo mismo=173
k COMPARA -os -os=173	p VER SER=-173	k LO _ -ad=-173	m SOLO la=173	j en fui=-173	w mala _ $=173	k , PERDON $=173	k TU _ EL=-173	m -os como=173	w a _ por=-173	k -sa -de=-173	j perdon tu=-173
m dia ,=-173	w dia ,=-173	m NO por=-173	p MENTIR PERO=173	m SER mio=-173	w dejaste _ $=173	k COMPARA _ MENTIR=173	w te _ de=-173	m motivo $=-173	w motivo $=-173	j que alguien=173	m ^ hubo=173
w ^ hubo=173	j la un=-172	j cuando ya=172	m el -es=-172	w saberlo=-172	s volvi=-172	w lo _ con=172	p NO HACER NO=-172	w ^ no habia=-172	p LO CONFIANZA NO=172	k , _ -to=172	w quedar=-172
j si tu=172	m es -un=172	w es un=172	k -on -ad=172	m con -ad=172	m -es sin=172	s motiv=-172	k ^ _ -el=-172	w estabamos=172	m paso $=172	w paso $=172	k QUIZA -ir COMPARA=-172
m sin -te=-172	k COMPARA LO -te=-172	k COMPARA LO -te $=-172	j a menos=172	m EL menos=172	w a _ menos=172	w a el menos=172	w el menos=172	w decides=-172	k LO _ -or=172	s cruel=-172	s pedis=-172
w pediste=-172	k TU _ ESTAR=172	k ^ -je COMPARA=-172	k TU -io=-172	j me cuenta=172	j te ese=-172	k HACER -de -te=171	s aguan=171	k ^ _ YO=-171	w ^ _ yo=-171	k , _ -te=-171	w domingo=-171
k -es -ia=-171	k PORQUE _ -es=-171	w sobrio=-171	w ^ _ tanto=171	p TU PORQUE VIDA=171	j un te=-171	j asumo lo=171	w disculpas=171	k ^ -le LO=171	k ^ -le LO PORQUE=171	p SER COMPARA SER=-171	p PORQUE TODOS=171
w tu _ que=171	k -er COMPARA=-171	j que habia=-171	s merec=-171	k -de -un=171	k -de -te $=171	k COSA -do=171	s empuj=-171	w reunion=-171	k -to _ PASAR=171	m mentir $=171	w mentir $=171
m , habia=170	w , habia=170	w segunda=-170	m me -ro=170	p TENER COMPARA ME=170	k -ho -a=-170	m -ho a=-170	k PASAR PORQUE=-170	w nuestra _ $=-170	k -or ME $=-170	w por mi $=-170	w esperar=-170
j no con=170	p SE LO LO=-170	k -y _ QUERIA=-170	w no tienes que=-170	p ME TU EL=-170	k TU ESTAR -do=-170	k , -y=-170	m , -y=-170	m , y=-170	w , y=-170	p VOY TU=-170	k TU _ ESTADO=-170
j lo nuestro=170	m LO nuestro=170	m lo NOS=170	w lo nuestro=170	k , NOS=-170	m , NOS=-170	k PASAR -en EL=170	j tenia anos=170	w tenia _ anos=170	w elegir=-170	m quien ELEGIR=-170	k COPAS -y=170
m COPAS y=170	s firma=-170	m casi NO=170	k -y _ MENTIR=-169	s haber=-169	k ME PASAR $=169	k -as _ ,=-169	m ^ ese=-169	w ^ ese=-169	k -ra -as=-169	m ahora -as=-169	j que engane=169
s pagas=-169	w pagaste=-169	j a mejor=169	w el me=169	k -y LO -te=-169	m -a las=-169	w a las=-169	w queriendo=-169	k NO ME SENTIR=-169	s monta=169	k ^ -y=169	m ^ -y=169
m ^ y=169	w ^ y=169	s algui=169	w alguien=169	k COMPARA -ir $=169	j estuvo mal=-169	m estuvo ERROR=-169	w estuvo mal=-169	k -po $=-169	m -po $=-169	s ganar=169	p TU TU COMPARA=-169
m mi -to=169	s toda=169	w toda=169	k -ue LO=-168	j es un=168	k -ta -ar=168	s domin=-168	p NO TU COMPARA=-168	j me las=168	j cuando que=-168	j sobre mi=-168	k ME QUIZA=168
m me QUIZA=168	p TU ME COMPARA=168	m -es con=168	k ^ -or ME=-168	k MENTIR -y=-168	m MENTIR y=-168	k -da -es=-168	k ^ -es -ia=-168	m antes -ia=-168	k SENTIR -do $=168	j y cada=-168	j tome dos=-168
m es MENTIR=168	w y _ arrepiento=168	w y me arrepiento=168	w llevando=167	k ^ _ -er=167	s carre=167	j ni ni=-167	m te -ta=167	w guardaba=-167	p NO COMPARA HACER=-167	m casa -de=-167	p ME SER TU=-167
m deje COMPARA=-167	w deje que=-167	j mi no=-167	k -li $=167	m -li $=167	w que _ habria=-167	k ME _ NO=-167	m ^ con=167	w ^ con=167	k ME -he=-167	p ME NO TU=-167	p ME HACER ME=167
m -en me=167	j la para=-167	s acaso=167	w acaso=167	k HABER ELEGIR=-167	j y dia=-167	k LO -no=-167	k ME -ta=167	j que cuenta=167	p EL VIDA LO=-166	p NO NO ELEGIR=-166	p ME VIDA TU=-166
k ^ LO -de=166	p PASAR COMPARA LO=166	j para tu=-166	s golpe=-166	k -do ME -te=-166	p PERDON COMPARA YO=-166	s ir=-166	w ir=-166	w como _ yo=166	k -en LO -ta=-166	m es -te=166	j y use=-166
k TU -te PORQUE=-166	s tendr=166	w decirte=-166	k -es -on=166	p FRIO NO TU=166	k -en LO -es=166	p PORQUE VIDA=166	m te PASAR=166	m saber $=166	w saber $=166	k COMPARA -en=166	m no -as=-166
k NO ME -as COMPARA=166	w no me digas=166	k ^ -a EL=166	w ^ a el=166	p SER YO LO=-166	p PORQUE ELEGIR=-165	w lo que no=165	k YO _ -do=-165	k -en -to=165	m en -to=165	p NO TU YO=-165	k -un _ -on=-165
w un _ con=-165	w que habia=-165	m vos NO=-165	k SOLO -de=165	j a hacerlo=165	k -io -a=-165	m -io a=-165	s navid=-165	k -ba _ -to=165	k -je COMPARA TU=-165	s febre=-165	w febrero=-165
m hablar -de=165	w hablar de=165	k SER _ -ra=165	m -de otra=165	k -o NO=-165	m -o no=-165	m o NO=-165	w o no=-165	m mio $=-165	w mio $=-165	j que has=165	k ^ -da QUIZA=-165
j la cabeza=165	m LO cabeza=165	w la cabeza=165	m PORQUE sabias=165	w ya sabias=165	j cuando te=-165	k TU HACER=-165	k NO _ SEXO=165	j no dia=165	m mucho COMPARA=165	k NO _ HACER=-164	j a cena=164
w a _ cena=164	s tampo=164	w tampoco=164	k -je _ ME=-164	k -ta ,=-164	m -ta ,=-164	k -pi=-164	w rompi=-164	j cabeza en=164	k -ti=-164	m tu -do=-164	p LO SOLO NO=164
k ^ _ -io=-164	m cuarto $=-164	w cuarto $=-164	k -y MENTIR=-164	m y MENTIR=-164	j para un=-164	m NO fuiste=-164	j que asi=164	k -ui _ EL=-164	k COMPARA -ar $=164	k LO -ce ,=-164	p NOS NO NO=-164
k -do _ SENTIR=-164	m en TU=-164	j porque yo=-164	p COSA COMPARA SER=-164	k ME VOY=-164	j nunca fuiste=-164	k -os _ -de=164	k -es -en=-164	m -es en=-164	k -de -es $=164	k ME -on LO=163	j y sabes=163
w y _ sabes=163	k COSA _ LO=163	k TU FRIO $=-163	j con para=-163	m porque YO=-163	w porque yo=-163	j el domingo=-163	m EL domingo=-163	w el domingo=-163	m SOLO de=163	s crees=163	w crees=163
k TENER PORQUE=-163	p SEXO ME=-163	k PERDON _ ,=163	p LO LO NOS=163	p NO PASAR ESTADO=-163	w pelicula=163	p LO PASAR NO=163	p PERDON LO VIDA=-163	k TU -co=163	m te -co=163	k LO _ -an=163	k -ho _ COMPARA=163
w fingi=-163	w detalles=163	s pense=163	w pense=163	k TU -te -a=163	j el ya=-163	k SER EL=163	j te estabas=-163	j deje que=-162	p NO ME QUIZA=162	k LO -os ME=162	j lo como=162
j un poco=162	m -un poco=162	w un poco=162	k -as -an=162	s sitio=162	s cinco=-162	w cinco=-162	j deje la=-162	j es mia=-162	k -en -es=-162	w descubriste=-162	j a final=162
w a _ final=162	w a el final=162	p ESTADO TU=-162	k , -y -or=-162	w , y por=-162	j en febrero=-162	m -en febrero=-162	w en febrero=-162	j ya yo=162	p ME NOS=-162	j sin saber=162	w sin saber=162
w , y lo=-162	k -te -y TU=-162	m ^ llevo=-162	w ^ llevo=-162	k ^ NO -de=-162	j nunca y=162	p COMPARA LO HACER=162	s solit=162	w ^ no es=161	m tonterias $=161	w tonterias $=161	j con mientras=-161
w la _ para=-161	k NO _ PERDON=-161	w mucho _ que=161	s cabez=161	w cabeza=161	p QUERIA LO TU=-161	k -on NO=161	p TU HABER COSA=161	w ^ dije que=-161	k -y _ -a=-161	w y _ a=-161	m COMPARA alguien=161
w que alguien=161	j contarte lo=-161	m no -di=161	m tu PORQUE=161	w no eras=-161	k ELEGIR -ar=161	p COPAS NO=161	j la mesa=-161	m LO mesa=-161	w la mesa=-161	w las que=161	j y necesitaba=161
k SE -to=161	m se -to=161	m TU crees=161	p NO SER ELEGIR=-161	j yo quien=-161	k SER YO -en=-161	m YO quien=-161	w yo quien=-161	j yo solo=161	m TENER razon=-161	s mesa=-161	w mesa=-161
j por uno=-161	p PORQUE SER LO=-161	k TENER _ -te=-160	w quieres=-160	k LO PERDON $=160	m cuando -es=-160	j se la=160	k ME _ -ar=160	k TU MENTIR -a=-160	k LO -ma=160	m la -ma=160	k NOS -as=160
k -ia _ EL=-160	m cuando SENTIR=-160	m dicho COMPARA=-160	w dicho que=-160	k LO -ce -on=160	w lo hice con=160	k COMPARA NO ME -as=-160	j en desde=-160	w pregunta=-160	k NO -as -do=-160	p LO PASAR TU=-160	p COMPARA SOLO MENTIR=-160
m ^ antes=-160	w ^ antes=-160	k COMPARA VER SER=-160	k VER SER=-160	w preguntabas=-160	j te mas=-160	k -y YA=160	m y YA=160	j tu como=-160	p TENER TODOS EL=-160	j lo tienes=-160	s porta=160
j en junio=-160	k VER _ -de=-160	w tu _ como=-160	k PERDON LO -de=159	k PERDON _ -de=159	k -ri _ $=-159	w te _ cuando=-159	k -di _ ,=159	s borra=-159	k -or _ SE=-159	w por _ se=-159	p LO TU HACER=-159
k TU HACER $=-159	s dijer=159	k PERDON _ -on=159	m COSA para=159	k PASAR _ ERROR=-159	p ME NO YO=-159	k -to ME=159	w ^ _ todo=159	m -de como=159	w merecias=-159	s limit=159	j dos anos=-159
m NOS anos=-159	w dos anos=-159	j ella era=159	j ti que=-159	j y volvi=-159	j no mentir=159	j no derecho=-159	p COSA TENER=159	p PORQUE SEXO=159	k -a _ EL=-159	k , _ -y=-159	w , _ y=-159
m carta $=-159	w carta $=-159	m nadie ME=-159	w nadie me=-159	j muy mi=159	k -os -as $=159	j a ninos=-159	w a _ ninos=-159	w a los ninos=-159	j a lado=-158	w carrera=158	k ME _ HACER=158
k SER -a EL=-158	j por en=-158	j cuando se=-158	k ^ EL -po=158	k -is=-158	w mas _ $=158	k -te _ -ta=158	m -or mi=-158	w por mi=-158	j iba en=158	k ME _ -lo=-158	m digo $=158
w digo $=158	k -do -er=-158	j lo sabes=158	w mucho=158	k NO -as $=-158	m ^ podia=-158	w ^ podia=-158	j un por=158	m LO mismo=158	j no esta=-158	j nadie esta=158	k ^ TU -se=-158
m lo TENER=158	m VIDA para=-158	s mucho=158	m NO es=158	p FRIO EL LO=158	k -de -io $=158	k -es _ -te=-157	m LO pagaste=-157	s vuelv=-157	w ^ el me=157	k ^ NO -os=157	p COMPARA VIDA LO=-157
m PORQUE estabas=-157	j la nina=-157	m LO nina=-157	s nina=-157	w la nina=-157	w nina=-157	k ^ _ -ve=-157	j eso yo=-157	k -ra _ -me=157	k ^ _ -ne=-157	s puedo=-157	w puedo=-157
k -or ME=-157	m por ME=-157	m ^ igual=157	w ^ igual=157	s ha=157	w ha=157	k " $=-157	m " $=-157	w " $=-157	k , _ -un=157	m ^ tuviste=-157	w ^ tuviste=-157
s papel=-157	w esta bien $=-157	m PERO tu=157	w , pero tu=157	w pero tu=157	k -co _ -de=-157	j verguenza te=-157	j fue mas=157	j pero en=157	s prueb=-157	k ^ PERDON -te=-157	m PERDON haberte=-157
w ^ _ cobarde=-157	k LO _ -ir=157	w ^ _ habia=-157	s duerm=-157	k ^ -pi=-157	m ^ -pi=-157	m ^ rompi=-157	w ^ rompi=-157	k TU -ue=-157	m te -ue=-157	k EL $=-157	m EL $=-157
k -de TU $=-157	w de ti $=-157	k -te -a ME=-157	m fue -te=-157	p COMPARA ME PERDON=-157	j y menti=-157	j los mentiras=-157	m -de mentiras=-157	w de mentiras=-157	p QUIZA TU SENTIR=157	s casas=157	k OTRO ME=157
m OTRO me=157	j fue que=156	w nunca _ la=-156	p COMPARA SER YO=-156	w no _ me=-156	j su de=156	s peque=-156	j hice malo=156	w hice _ malo=156	j anos me=156	w ^ ya no=-156	k NO -je=-156
m SER mia=-156	k -le ,=156	m -le ,=156	m ^ puedes=-156	w ^ puedes=-156	k -do _ -es=-156	p SENTIR PERDON=156	j los anos=-156	p SEXO OTRO=-156	m SI tu=156	w si tu=156	w fue _ que=156
w mi _ no=-156	s creci=156	j no pude=156	j la despues=156	j quiero me=-156	k -ro COMPARA ME=-156	w quiero _ me=-156	w quiero que me=-156	p PERO COMPARA SER=156	s marid=156	s mejor=156	s tuvie=156
j sobre de=-156	w cruel=-156	k -na _ NO=156	s sabie=-156	w sabiendo=-156	k -or -un=-156	m por -un=-156	j nada eso=-156	j lo no=156	k TU _ PASAR=155	k , -un=155	m , -un=155
w ^ _ sobrio=-155	j me invente=-155	p TU PORQUE NO=-155	k NOS -or=155	m NOS por=155	j cuando quise=155	m quise -ar=155	j de era=-155	j crei que=155	k -ei COMPARA=155	k ^ -ei COMPARA=155	m -ei que=155
m ^ crei=155	m crei COMPARA=155	s crei=155	w ^ crei=155	w ^ crei que=155	w crei=155	w crei que=155	k -on _ -te=-155	p COMPARA LO YO=-155	k -ba _ ESTADO=155	k SER -ta=-155	w mis _ me=155
m ^ cuando=-155	w ^ cuando=-155	p SE TU LO=-155	m NO tengo=-155	w no tengo=-155	j me falta=-155	j no tengo=-155	m iba -en=155	w iba en=155	w acepte=-155	j el los=-155	p FRIO SOLO=155
p SI ELEGIR=-155	p LO PORQUE VIDA=155	m cuando NO=-155	m tiempo $=-155	w tiempo $=-155	k -te _ PASAR=-155	s arreg=155	w cuentas=-155	m -ra todo=155	k ^ NOS -os=155	j a ese=-155	k PASAR _ -as=155
w por eso $=155	m NO puedes=-155	w no puedes=-155	j daba y=-155	k PORQUE NO HABER=155	k YA -de=-155	m estaba ESTADO=-155	k LO _ SE=154	m de -es=154	k -ve=-154	p LO VER SER=-154	j en nuestra=-154
m -en nuestra=-154	w en nuestra=-154	j vos la=154	p TENER LO EL=154	p QUIZA EL LO=-154	k -do -un=154	k COMPARA $=154	m COMPARA $=154	w devolverlo=154	k ^ -do TU=-154	w ^ cuando te=-154	j en para=-154
w necesidades=154	k -or _ -en=-154	k ^ _ -ra=154	w el _ fue=-154	p COSA TU SER=-154	p COMPARA ESTADO ME=-154	j idea de=154	k ^ ME -on=154	m nunca LO=-154	j antes la=-154	p PORQUE EL LO=-154	s impor=154
j sola con=-154	m sola -on=-154	w sola con=-154	m lo -te=-154	k LO VER=-154	m lo VER=-154	p SER LO SER=-154	k -si=154	j pagaste tu=-154	k -uz=-153	s luz=-153	w luz=-153
j y los=-153	k NO ME -do=153	p SER PORQUE=153	p SI LO ME=153	k ME _ -so=153	s victi=153	w victima=153	p ME HACER COMPARA=153	j estoy en=153	j de tus=-153	k -do -en=153	w menos _ ,=-153
w mucho que=153	j es las=-153	w sentimientos=153	j me pediste=-153	m ME pediste=-153	w me pediste=-153	k -to _ ESTAR=-153	k -te -ar=-153	k -en LO -ta $=-153	s apare=153	k PASAR _ TU=-153	k LO PASAR -en=153
m perdon ,=153	w perdon ,=153	k PORQUE _ YO=153	k ^ _ -la=-153	w entender=153	w es _ de=153	m -ir la=153	m cualquier COSA=-153	p YO COMPARA ELEGIR=-153	j no cabeza=153	p PERDON TU MENTIR=153	j sabiendo que=-153
p VOY PERO=-153	k -un SOLO -de=153	p LO SER NOS=153	j tu estabas=153	k -te _ -er=-153	p ME PORQUE ESTAR=153	k -y SE COMPARA=-153	w y se que=-153	k -un -to $=153	k NO -ia=153	m SER como=153	w es mi=153
m noches $=152	w noches $=152	w no _ digas=152	k TU -me=-152	w impresion=152	p LO TODOS EL=152	k -a -na=-152	m a -na=-152	m TENER nada=-152	j en era=152	k PASAR _ -to=152	j quiero te=-152
m mis -as=152	s sueno=-152	w sueno=-152	s cuest=152	j puedes a=-152	s soy=152	w soy=152	k EL -on $=-152	w fueron _ $=-152	p LO NO VIDA=-152	p ELEGIR COMPARA TU=-152	p NO TU PASAR=152
k -en -ia=-152	k -te -do=-152	p VER ME=-152	j que ella=152	k -de _ SENTIR=152	p NO PASAR PORQUE=-152	k LO _ COSA=-152	s intim=-152	p PERDON FRIO=-152	m COMPARA eras=-152	w que eras=-152	k -as -on=152
k EL -er=-152	m el -er=-152	p NO EL TU=-152	j dia de=-152	j un hotel=-152	m -un hotel=-152	w un hotel=-152	p LO YO LO=-152	j tuviste de=-152	k EL -co=-152	m el -co=-152	m los -as=-152
k ^ _ -ue=-152	m ^ tampoco=152	w ^ tampoco=152	p LO LO ELEGIR=-152	w que _ habia=-152	w vuelva=-152	k COMPARA -bo=152	w los _ a=-152	p NO LO SOLO=152	w encontre=151	p TU NO PASAR=-151	k -ue EL=-151
p YO LO EL=151	k -po=-151	m ti $=-151	w ti $=-151	s hicie=151	p MENTIR LO ME=-151	k TODOS _ -un=-151	k TENER -ho -a=-151	k TENER _ -a=-151	k -re _ TU=-151	k COMPARA _ -er=151	m noche ,=-151
w noche ,=-151	k ^ TU -te -de=-151	j para se=-151	w te _ sola=-151	k ^ SI LO=151	s adict=151	m -a ese=-151	w a ese=-151	j la use=-151	p ME FRIO LO=-151	k ^ _ FRIO=-151	s infor=151
k TENER _ -to=-151	j a sin=-151	j dos cosas=-151	k LO NOS COSA=-151	k NOS COSA=-151	m NOS cosas=-151	m dos COSA=-151	w dos cosas=-151	w las dos cosas=-151	w ^ ella no=-151	k ^ -ve=-151	m ^ -ve=-151
j eras de=-151	j cada que=-151	k -es TODOS=151	s fuimo=151	w fuimos=151	j me diste=-151	m ME diste=-151	w me diste=-151	m aposte LO=-151	k -es ,=-151	m -es ,=-151	k ^ TENER LO=151
j menti y=151	s octub=-151	w octubre=-151	j pregunta que=-151	m LO llamaba=-151	w no mas=151	k -ro ,=-151	m -ro ,=-151	j ni lo=-151	w marido=150	j el se=150	w ti _ $=-150
w estaria=150	k -y LO PERDON=150	k -y -as=-150	m y -as=-150	w ^ _ he=-150	k PORQUE _ SER=150	m -en tu=-150	w en tu=-150	k ^ PASAR -es=-150	m vos $=150	w vos $=150	w , _ como=150
k -y _ -na=150	j estoy a=-150	w estoy _ a=-150	m problemas $=150	w problemas $=150	s valor=150	k -ra -te LO=150	w lo _ me=150	k TU LO -je=150	w te _ dije=150	w te lo dije=150	p LO VER=-150
k , _ PASAR=150	j y fui=-150	p SER NO LO=150	k PERO _ TU=150	k -do -ta=150	s sacas=150	j la segunda=-150	m LO segunda=-150	w la segunda=-150	j iba y=-150	k YO -te=150	m yo -te=150
p NOS QUIZA=150	k ^ TU -je=-150	p VIDA TU COMPARA=-150	j que diga=150	k NO PASAR -na=-150	k ^ NO PASAR -na=-150	w no fue una=-150	m ella $=-150	w ella $=-150	m ^ dije=-150	w ^ dije=-150	j en bandeja=150
j me bandeja=150	m -en bandeja=150	s bande=150	w bandeja=150	w en bandeja=150	p NO TENER LO=-150	p ME HABER ME=150	j no tuvo=-149	j todo por=149	k ^ NO PASAR=-149	j la veia=-149	w ti _ es=149
k -ar -de LO=149	k ME -ro=149	w ^ lo de=149	p ESTAR NO=149	p PASAR NO COMPARA=149	m NO solo=-149	j pediste que=-149	k -as SOLO=149	k -on _ -do=149	p PORQUE TU ME=149	k LO COMPARA NO=149	k LO TU LO=-149
k -da ,=-149	m -da ,=-149	w te _ las=-149	k -ia -do $=149	k -er -na=149	m -er una=149	k -da -do=149	k PORQUE TODOS=149	j y bueno=149	w no _ con=149	k COMPARA YO -ia=-149	w escuchar=-149
j llevaba anos=149	m -de culpa=149	w de culpa=149	w te _ nada=149	j lo dejaste=149	p SER COMPARA HABER=149	k -oy=-149	s doy=-149	w doy=-149	j por tu=-149	k -ta _ LO=149	k VIDA -en=-149
m una -na=149	m EL momento=149	k NO ME HACER=-149	p NO ME HACER=-149	j mi con=149	j perdon mi=149	w la _ yo=-149	m ^ le=-149	w ^ le=-149	k ^ TU LO=149	j ya dije=149	j que eras=-149
p ME HACER=149	w contestar=-149	m , perdon=149	w , perdon=149	w ^ _ dos=-148	w fue _ te=-148	k LO -te=-148	j cosas el=-148	k ME NO=148	m habia COSA=-148	k -de NOS=-148	w de otra=148
k -na -na=148	k ESTADO -on=-148	m ESTADO con=-148	j el telefono=-148	m solo -do=-148	k -y _ -se=-148	s educa=148	m -or un=-148	w por un=-148	j en se=148	j mi comportamiento=148	m ME comportamiento=148
s compo=148	w comportamiento=148	w mi comportamiento=148	j por mentiras=-148	m -a lo=148	w a lo=148	j lo por=148	p NO SER MENTIR=148	p NO COSA LO=148	p ELEGIR NO TU=-148	k -a -ar -en=148	p TU LO HACER=148
j que decir=148	s vamos=148	w vamos=148	j decia que=-148	w de tus=-148	p VOY LO=-148	k NO _ ESTADO=-148	m hay COMPARA=148	k -do -es=-148	p COMPARA SENTIR ME=148	m decia COMPARA=-148	w decia que=-148
j haberte de=-148	m VIDA en=-148	m contigo $=-148	w contigo $=-148	k -ta _ TU=-148	j menti de=-148	k ESTADO , -y=-148	k ESTADO _ -y=-148	p NO TODOS LO=148	k -ce _ -lo=148	k ESTAR _ -ra=148	k EL COSA=148
m ni TU=-148	p SE NO COMPARA=148	p PORQUE COMPARA MENTIR=148	k ESTADO -de LO=148	m dia -de=-148	w dia de=-148	k -os _ ME=148	j porque con=-148	j fue fui=-147	j como estabas=-147	w como estabas=-147	j te quiero=147
m TU quiero=147	w te quiero=147	w ^ nunca me=147	m porque ELEGIR=-147	p NOS TU NO=-147	k VIDA LO=-147	j asumo que=147	j mentira el=-147	m cuenta PORQUE=147	k SOLO -en=147	k YO -ba=-147	m yo -ba=-147
k LO -mo=-147	m VIDA no=147	m vale ,=147	w vale ,=147	j lo llamaba=-147	m -ia la=147	k -y _ HACER=147	k -ui _ $=-147	w segui _ $=-147	p LO TENER MENTIR=147	k TODOS ME=147	j peor lo=147
k -ta COMPARA -as=-147	m COMPARA digas=-147	w que digas=-147	w los _ yo=-147	m -en te=147	k ^ NOS=147	m ^ NOS=147	w guarde=-147	k NO -di=147	k LO _ ME=147	s salia=-147	w salia=-147
k EL _ -ba=147	k PERDON _ -do=-147	j lo tengo=147	p EL EL NO=147	k EL -he=-147	m caso $=147	w caso $=147	k -eo $=147	m -eo $=147	k COSA TODOS=-147	k NO _ -se=147	s presi=147
k ^ LO COMPARA ME=147	w prestado=147	j vez a=-147	s solos=147	w solos=147	k COMPARA _ -io=147	k -de PORQUE=147	j con las=147	j parar y=-147	p NO EL COSA=147	j de amigos=-147	w de _ amigos=-147
k LO _ -ia=147	w cada _ que=-147	p TU PORQUE YO=-147	w no _ tu=-147	k ^ EL -he=-147	k LO -za=147	m la -za=147	w por no=146	p ME PASAR PORQUE=-146	k LO -ma $=146	m -do te=-146	m con COMPARA=-146
m sabiendo LO=-146	w quien _ $=146	k PORQUE _ -de=146	s crisi=146	w crisis=146	j yo en=-146	m la ESTADO=146	p YO PASAR=146	k NO EL=146	m LO sabes=146	w lo sabes=146	w lo sabes $=146
s unos=146	w unos=146	s flore=-146	w flores=-146	k COMPARA -ra TU=-146	s diari=-146	j y ti=-146	w ^ _ mal=-146	m -to mi=146	k TU -re=-146	m nada COMPARA=-146	w nada que=-146
j fue y=-146	j la carta=-146	w la carta=-146	p ELEGIR ELEGIR=-146	k ^ _ VOY=-146	k -as _ NO=146	m -er que=-146	k VOY _ TU=-146	m ninos $=-146	w los ninos $=-146	w ninos $=-146	j tengo lo=-146
w contesto=-146	w cuesta=146	m TENER derecho=-146	s acabe=146	w acabe=146	k ^ LO -da=146	k QUIZA _ -do=146	p TODOS LO VIDA=146	p COMPARA NO VIDA=-146	m ^ fingi=-145	w ^ fingi=-145	s juzga=145
j me debes=-145	m ME debes=-145	s debes=-145	w debes=-145	w me debes=-145	k -na -na $=145	j me todo=145	p NO TU NO=145	p SOLO YO=-145	m HABER que=145	w hay que=145	w de trabajo $=-145
k -te -de LO=-145	j persona que=-145	k QUERIA ,=145	m QUERIA ,=145	k -bi=-145	j el martes=-145	p VOY QUERIA=-145	j por dia=145	j mentirte de=-145	m lo HACER=145	s metid=145	k SER LO -ra=145
j mitad lo=145	w y _ ya=145	p QUIZA QUERIA=-145	k ^ PASAR -do=145	w ^ _ es=145	k ^ _ -le=-145	k -re LO=145	j porque y=-145	w sitios=145	p FRIO SER LO=145	k -ra _ NO=-144	k ME _ PASAR=144
k -to _ COSA=144	k NO _ -di=-144	k -ar _ $=144	k -ce YO $=-144	m todo $=144	w todo $=144	k ME -te -en=144	p COMPARA SER NOS=144	j lo llame=-144	k HABER COMPARA=144	p PASAR COMPARA SE=144	k -do -de LO=144
p YO LO COMPARA=144	p TENER TODOS=-144	j una pregunta=-144	w una pregunta=-144	m ^ acepto=144	w ^ acepto=144	w eso te lo=-144	j y todo=144	p PERDON ME PERDON=-144	k -en PORQUE=144	j por menos=144	m LO menos=144
w lo menos=144	w por _ menos=144	w por lo menos=144	m estas -do=144	p TU MENTIR TU=144	k ME _ -or=144	p VIDA ME TU=-144	m porque -ia=-144	m MENTIR lo=-144	j lo dia=-144	p EL PORQUE ESTAR=-144	k -as _ -do=144
k HABER _ -te=-144	k COPAS ,=-144	m COPAS ,=-144	k -os SER=-144	k LO COMPARA ME=144	s desea=144	k -or -to=144	m por -to=144	k ^ PORQUE NO=-144	p PERDON COSA YO=-144	k PORQUE _ NO=-144	j no puedo=-144
m -ia te=144	j lamento te=144	p SE LO TU=-144	m cuando SE=-144	w cuando se=-144	k -ho _ LO=144	w estuve _ $=-144	w ^ _ tambien=144	k ME PERDON ,=144	k -de LO $=144	m -na pregunta=-144	w que _ hizo=-144
w hable=-144	k -de -sa ,=144	s tiemp=-144	w tiempo=-144	k -je -a=-144	m -je a=-144	k ^ TU -te -a=143	k NO _ -on=143	j en los=143	k ^ -te COMPARA TU=-143	k -ia _ -es=-143	w es mio=-143
p TU SER TU=-143	m el NO=-143	w el no=-143	p SI ME ME=-143	m te -le=-143	j tanto el=143	w tu ya=143	m estabas -en=-143	p NO ME MENTIR=-143	s carga=-143	w ^ _ tiempo=143	w ^ el tiempo=143
k -de -er=-143	m de -er=-143	j facil contigo=143	k -ce NO=143	m hice NO=143	p LO TENER EL=-143	s fatal=143	w fatal=143	p FRIO COMPARA=143	j borracho y=-143	k TENER -re=143	k HABER _ SOLO=-143
m COMPARA tuve=143	k -en _ -as=143	j tu permiso=-143	s permi=-143	w permiso=-143	k LO _ -il=-143	k LO -en $=-143	j diga lo=143	k ^ -en -io=-143	w ^ _ junio=-143	w ^ en junio=-143	p COMPARA NO SENTIR=143
k HABER _ -un=143	k -y _ -da=-143	j te me=-143	k SENTIR _ -y=-143	s siete=-143	w siete=-143	j lo has=143	j quien de=143	j te di=-143	w no es=143	k SE -on -as=143	k LO PASAR $=-142
w mejor=142	w entre=142	k SEXO _ TU=-142	m NO eras=-142	m YO le=-142	w yo le=-142	k QUIZA SENTIR=142	j la crisis=142	m LO crisis=142	w la crisis=142	j mientras te=-142	j te hacerte=142
j no eso=-142	k -ce , -y=-142	k LO -ce , -y=-142	j creer lo=-142	k ^ TU -to=-142	s parar=-142	s llore=-142	w llore=-142	j aunque no=-142	m pense COMPARA=142	w pense que=142	j queria y=-142
m decisiones $=142	w decisiones $=142	k COMPARA NO SER=142	k -mo ,=142	m -mo ,=142	p SER NO COMPARA=142	j obligo a=-142	k ME -go -a=-142	m obligo -a=-142	w me obligo a=-142	w obligo a=-142	m ^ ahora=-142
w ^ ahora=-142	p ME MENTIR ME=-142	j vos nada=-142	w responder=-142	j quede el=-142	k ^ -no=142	m ^ -no=142	k -as _ COMPARA=142	j me obligo=-142	m ME obligo=-142	w me obligo=-142	w obligo=-142
p PERDON YO=-142	p PORQUE SER YO=142	j te habria=142	k -ar _ -er=-142	j las y=-142	k TENER TODOS EL=-142	w que _ la=-142	s panic=142	w panico=142	m el PORQUE=-142	k -as -es -de=-142	m -en no=142
w quien no=142	s tia=-142	w tia=-142	s sido=142	w sido=142	m votos $=-142	w votos $=-142	k ESTADO _ -ar=-142	k YO LO=-142	m yo LO=-142	j aqui el=-142	w aqui _ el=-142
k -io PORQUE=-141	k MENTIR -en EL=-141	m -ue la=-141	k -ia _ TU=-141	k TODOS _ SER=141	k YO EL=-141	m yo EL=-141	j en antes=-141	j que fueramos=141	m COMPARA fueramos=141	w fueramos=141	w que fueramos=141
k -te -en=141	k VOY _ LO=-141	s avisa=-141	j decia la=-141	k -er _ LO=-141	w tienen=141	k HACER -de -er=-141	k HACER _ -er=-141	k ^ HACER -de -er=-141	w perdon por mi=141	m EL martes=-141	w el martes=-141
k -sa _ TU=-141	w porque _ me=141	m una -ta=-141	p SOLO PERDON=141	j lo tuyo=141	k -y NO SER=-141	k -di $=141	m -di $=141	k , _ CONFIANZA=141	p COMPARA NO YO=-141	m COMPARA las=-141	w que las=-141
k NO TODOS=141	m no TODOS=141	p LO COMPARA TENER=141	j dias la=-141	w dias _ la=-141	j tu los=-141	k JUEGO -en=-141	m JUEGO en=-141	k PORQUE NO -es=-141	j nunca que=141	k LO VOY -a=-141	m LO voy=-141
j ahora con=-141	j una una=141	m , solo=141	w , solo=141	k , -y YO=-141	w , y yo=-141	k -y -on=-141	m -y con=-141	m y -on=-141	w y con=-141	p NO VOY LO=-141	s recai=-141
p NO SI NO=141	k TU PORQUE=141	j que lado=141	k ME -je=141	k LO $=141	m LO $=141	j no quiero=-141	p LO TU SENTIR=141	m COMPARA hay=141	p PORQUE JUEGO LO=-141	m PERDON lo=141	p LO ELEGIR TU=-141
j cuando diste=-140	w hablaba=140	k TU _ HABER=140	s grita=-140	p NO ME SENTIR=-140	p LO SE PASAR=140	k PERDON _ -as=140	j te un=-140	j hice mal=-140	s votos=-140	w votos=-140	j el resto=-140
m EL resto=-140	s resto=-140	w el resto=-140	w resto=-140	k ^ TU NO=-140	k -io _ -on=-140	p LO TU TU=-140	j tu dijiste=140	k -lo _ ME=-140	s diga=140	w diga=140	k PORQUE PORQUE=-140
m sus -os=-140	j como yo=140	k ^ -ta=140	m ^ -ta=140	p EL HACER=140	j quien fui=-140	w era _ $=-140	k -es _ LO=-140	j iba de=140	s duran=-140	w durante=-140	s since=140
w juego=140	m me -ta=140	m PASAR para=-140	k SER -as=140	m eran -as=140	m su SEXO=140	w limite=140	p COSA EL LO=-140	k TU NO ESTAR=140	k QUIZA -te=-140	p TODOS NO NO=140	k HACER _ -te=140
m en -ia=-140	w razon=-140	j no solo=-140	m fue COSA=140	w sufrir=140	j hablar de=140	k LO -vi=-140	k LO -vi -a=-140	m LO volvi=-140	m -a los=-140	w a los=-140	m -ra lo=-140
w compre=-140	m tengo NO=-140	s robe=-139	w robe=-139	m ^ contigo=139	w ^ contigo=139	w y _ use=-139	k ME _ -as=-139	s respu=-139	w respuesta=-139	m -en junio=-139	w en junio=-139
j y hombre=139	k , _ -li=139	w los _ en=-139	j vos en=139	k -ra COMPARA NO -as=-139	p PASAR PORQUE TU=-139	w despues _ el=139	w despues de el=139	k -je COMPARA ME=-139	p SER LO TODOS=139	w numero=-139	p SE ME ME=-139
k ME PERDON -or=139	k COMPARA _ -da=139	k NOS _ NO=139	k NO TENER NO=-139	k TENER NO=-139	j los los=-139	k LO -mo $=-139	m LO perdi=-139	k -do _ -os=-139	k TENER COMPARA -te=-139	s vida=139	w vida=139
p EL EL SE=139	k -en LO -on=-139	m ^ aunque=-139	w ^ aunque=-139	k -do -or=139	m -do por=139	m TU ya=139	p YO LO NO=139	s confe=-139	m lo PERDON=139	k ESTADO _ ME=-139	j se por=-139
k -ce YO=-139	m -ce yo=-139	p COMPARA SI TU=139	s foto=-139	w foto=-139	m perdoname $=-139	w perdoname $=-139	k -on _ -ra=-139	k -y LO PERDON $=139	p SER NOS=139	k NO _ -co=-139	j desde octubre=-139
m -de octubre=-139	w desde octubre=-139	m NO hice=139	j lo mejor=139	s parti=-139	j menti con=139	m contarte LO=-139	w contarte lo=-139	m el VOY=-139	k -do _ COSA=139	m -or no=139	p PERDON SI EL=139
j los se=139	k ^ QUERIA=139	m ^ QUERIA=139	k -te SI=-138	m -te si=-138	m de NOS=-138	w tres _ $=-138	k QUIZA _ -en=-138	m esas -as=138	w es mia=-138	k -y _ -or=-138	w y _ por=-138
w sentias=-138	m ME voy=-138	m me VOY=-138	w me voy=-138	k -gi=-138	w cuando _ que=-138	m -en los=138	m -re el=-138	j que pudieras=-138	w pudieras=-138	j muy y=138	k LO -sa -de=-138
p ELEGIR PORQUE=138	w la veia=-138	j quiza a=-138	m ano $=-138	w ano $=-138	k TU PASAR=138	p JUEGO PERO=138	j el juego=138	m EL juego=138	w el juego=138	k ME -co=-138	m me -co=-138
j a los=-138	j te sin=-138	j me madre=138	k -en _ -er=-138	w el _ en=-138	k NO -a=138	m NO a=138	s pasa=138	w pasa=138	k -te _ -io=138	j te llame=-138	k TODOS _ -en=138
j ya perdon=138	p SE TU VIDA=138	p VOY LO COMPARA=-138	m ir $=-138	w ir $=-138	k -ia _ NO=138	w estoy _ $=138	j y contigo=-138	k PORQUE -ia=-138	k -ce -os $=138	k -on _ -lo=138	p NO TU ESTAR=-138
k PASAR _ EL=138	k HABER _ -de=138	p COMPARA QUIZA SENTIR=138	k -a -un=-138	m -a un=-138	m a -un=-138	w a un=-138	j eran para=138	m ^ llevaba=138	w ^ llevaba=138	m -te en=138	k -na _ -ta=138
w y no lo=-138	k MENTIR -ta=-138	m MENTIR hasta=-138	k -ir LO CONFIANZA=138	k -ir _ CONFIANZA=138	k -y TU LO=-138	k -os _ -en=137	s ofend=137	s viejo=137	k -un SOLO $=137	m el SEXO=-137	m el ME=137
p ELEGIR PASAR=-137	k -ar PORQUE=137	j que esa=137	k -da QUIZA=-137	k -y _ ME=137	m LO veia=-137	k TU _ -ra=-137	w ^ si tu=137	p SE TU NO=-137	k ^ YO EL=-137	w ^ yo le=-137	w lo _ por=137
m ni ME=137	k TU _ -go=-137	w menos _ te=137	k -ra _ -y=-137	j el todo=137	m sufrir $=137	w sufrir $=137	k TENER -on=137	m TENER con=137	w aguanta=137	j como te=-137	w los _ te=-137
s vivia=137	j de nina=-137	j cuando cuenta=137	w recai=-137	j le tu=-137	k , -y SE=-137	w , y se=-137	k -so _ LO=-137	m -a alguien=137	w a alguien=137	j en es=-137	k ME SUBJ=137
m me SUBJ=137	s sabes=137	w sabes=137	j no todo=137	m , el=-137	w , el=-137	k -er TU=-137	k -y -ui=-137	m y -ui=-137	k -ho _ TU=-137	p YO COMPARA LO=137	m -ue el=-137
j es tuyo=-137	k -er _ $=-137	k -do SENTIR=-137	p NO SOLO LO=-137	k TU -di=-137	m te -di=-137	k -as _ -on=137	m veces LO=-137	k ^ -on EL=137	j habia hecho=-137	w habia hecho=-137	k -or LO COMPARA -ce=-137
m estoy -do=-137	j a tienes=-137	p SI LO ELEGIR=-136	p TU COMPARA VIDA=-136	j perdon en=-136	k NO TENER NO COMPARA=-136	k TENER NO COMPARA=-136	k ^ TU -es=136	j que hiciste=-136	m COMPARA hiciste=-136	w que hiciste=-136	k -ra COMPARA NO=-136
m mas -de=136	m telefono $=-136	w telefono $=-136	p MENTIR NO LO=136	j el medico=-136	m EL medico=-136	w el medico=-136	w medico=-136	k -ra -lo=-136	m para -lo=-136	k -on -ad $=136	w el hotel=-136
k ^ -la QUIZA=-136	j te propia=-136	k -de CONFIANZA=136	m de CONFIANZA=136	p PASAR TU=-136	m mi ,=-136	w mi ,=-136	k ME -to=136	k -is $=-136	m -is $=-136	j esto que=-136	m busco $=-136
s busco=-136	w busco=-136	w busco $=-136	m -te la=136	s asi=136	w asi=136	k -de _ -ta=136	j te cabeza=136	k -ba _ -ar=136	p EL ME SENTIR=136	p ME YO LO=-136	j no era=136
w no se me=-136	j te los=-136	m hice -on=136	w hice con=136	p ME COMPARA PASAR=-136	k -de LO -na=-136	k NO TENER COMPARA -me=-136	k TENER COMPARA -me=-136	k TENER _ -me=-136	k PERDON COMPARA=136	m PERDON que=136	k COMPARA -da=-136
w ^ _ juego=136	w ^ el juego=136	k ^ TU -ue=-136	p ESTADO ME=-136	m cosas $=136	w cosas $=136	k -y TU NO=-136	k -de _ TODOS=136	k -da _ -de=-136	w yo _ los=-136	k EL _ -da=136	p TU TODOS LO=136
p TU NO MENTIR=-136	p ELEGIR TU MENTIR=-136	k -ie LO=-136	p COMPARA ELEGIR TU=-136	k PASAR -un SOLO=136	k PASAR COSA=136	j te llorar=-136	w ^ nada de=-136	j un con=-136	j queria que=-135	m de TU=-135	k LO -ee=-135
k FRIO -y=135	m FRIO y=135	j me volver=135	j hice yo=-135	m SER verdad=-135	w ^ _ parar=-135	j iba se=135	w habia _ $=-135	j nada que=-135	k ^ PASAR -un SOLO=135	s acost=-135	k ME _ -do=135
w ^ vos no=-135	k -ba _ COPAS=135	j es mio=-135	k COMPARA LO -es=-135	w parar=-135	k TU ,=-135	m TU ,=-135	k ^ TENER PORQUE=-135	w ^ _ razon=-135	m veo COMPARA=-135	w veo que=-135	w ^ _ unos=135
k ^ PERDON -or LO=135	j dicho que=-135	j todo en=135	j nuestro antes=135	j me te=-135	p COMPARA SENTIR LO=135	w ^ no te=-135	s pedia=-135	j correo que=135	j que puede=-135	p EL ME MENTIR=-135	m puedo -er=-135
k QUIZA _ -to=135	m -on los=135	k SER _ $=-135	j te contesto=-135	m TU contesto=-135	w te contesto=-135	w ^ a ti=-135	k ^ TU MENTIR LO=135	k MENTIR PORQUE TU=135	k EL -to $=-135	k PERDON ,=135	m PERDON ,=135
m SER el=135	k PERDON -or FRIO=-135	k PERDON _ FRIO=-135	w ^ te lo=135	p CONFIANZA NO ME=135	k -un _ -do=-135	k -do SENTIR $=-135	p NO HACER LO=-135	j menti la=-135	m -a esto=135	w a esto=135	j el coche=-135
m EL coche=-135	m el -he=-135	w el coche=-135	j o me=-135	p PERDON YA=135	s famil=135	m COMPARA marido=135	s epoca=135	w epoca=135	k -en -un -so=135	k -or _ FRIO=-135	p EL YO COMPARA=135
w lo mismo $=135	p JUEGO NO NO=135	k -ra _ -ra=-135	k YO _ PASAR=135	p ESTADO NO ME=-135	w dinero _ lo=134	s salie=134	p COPAS ME=134	k -de -ir=-134	m de -ir=-134	k ME -te -a=-134	k ^ ME MENTIR=-134
j en su=134	m saberlo $=-134	w saberlo $=-134	p LO NO TODOS=134	m -as con=134	w los _ que=-134	w hombre _ $=134	w tu _ con=-134	k TU -se $=-134	k -vi _ VIDA=-134	s pagar=-134	j me porque=-134
p NO LO CONFIANZA=134	k -da _ TU=-134	w de _ con=-134	j no infidelidad=134	m mismo $=134	w mismo $=134	p EL LO HABER=-134	j me dejaste=134	j mientras lo=-134	p LO COSA COMPARA=134	w nos _ $=-134	j puedes el=-134
m mientras TU=-134	w informacion=134	k LO _ PASAR=134	k SE -on=134	m se -on=134	k ^ NO TENER COMPARA=-134	p PERDON SI=134	w mi _ para=-134	k -te -a TU=134	j y segunda=-134	p HABER ESTADO COMPARA=-134	k TU LO -as=-134
m HABER robado=-134	s robad=-134	w robado=-134	w hubieras=134	k -re _ EL=-134	j un casa=134	k MENTIR _ SOLO=134	k -ia _ SER=-134	k SER _ -os=134	p NO ME PERDON=-134	k ^ ESTAR ESTADO=-134	k ^ ESTAR ESTADO ,=-134
p LO ERROR COMPARA=134	m separados $=134	w separados=134	w separados $=134	s hable=-134	j te pregunta=-134	j tu ya=134	k TU -as -on=134	w hice yo $=-134	k ^ _ OTRO=134	p SENTIR EL=-133	k TU -an=-133
m te -an=-133	m -ho antes=133	p FRIO LO TU=-133	p ELEGIR TU=-133	j los hombres=133	m LO hombres=133	m los TODOS=133	w los hombres=133	p TODOS ELEGIR=133	k ESTAR COSA=133	j de nunca=133	p LO NOS COSA=-133
w cuenta=133	j no hagamos=133	s hagam=133	w hagamos=133	k LO -te $=-133	k -es PORQUE=133	p ESTADO LO=-133	s dejad=-133	w dejado=-133	p LO SER TODOS=133	s sus=133	w sus=133
s has=133	w has=133	k -en LO -ra $=-133	j fui tu=-133	k -de MENTIR=-133	m de MENTIR=-133	m NO saber=133	k ME JUEGO=-133	k TODOS $=133	m TODOS $=133	s sabad=-133	k ME , -y=-133
j estaba borracho=-133	m enferma $=-133	w enferma $=-133	j fingi que=-133	m fingi COMPARA=-133	w fingi que=-133	m lo ESTAR=133	k -io _ $=133	j pasado no=-133	k -un _ -to=-133	j lo lamento=133	m LO lamento=133
m lamento $=133	w lamento $=133	w lo lamento=133	w lo lamento $=133	w es mia $=-133	p SER EL VIDA=133	p COMPARA ELEGIR=-133	j es muy=133	p EL TU PERDON=133	k ESTAR -ra=-133	p VER PORQUE TU=-133	k PERDON -or ME=133
s descu=-133	k HACER -de -ir=-133	m el COSA=133	p PORQUE MENTIR=133	w ^ _ tarde=-133	w ^ siento que=133	k ^ NO TU=-133	k TODOS _ -na=133	k -de -as $=133	m contar LO=-133	p TU COSA NO=-133	j no toca=-133
p SE TU SE=-133	p EL ME QUERIA=132	j dije me=-132	j algun a=132	p LO SOLO ME=-132	k -as _ PASAR=-132	j lo para=132	m , era=132	w , era=132	s dudas=-132	w dudas=-132	m no -on=132
w ^ _ puse=-132	j fueron que=132	k NO -os=132	m fue NO=132	p NO NO SI=132	j perdon haberte=-132	j por haberte=-132	m -or haberte=-132	w perdon _ haberte=-132	w perdon por haberte=-132	w por haberte=-132	k LO VIDA NO=132
p LO ESTADO YO=132	m te ESTAR=-132	m ^ ya=132	w ^ ya=132	k HABER -do $=-132	k YO MENTIR=-132	m yo MENTIR=-132	m disgusto $=132	s disgu=132	w disgusto=132	w disgusto $=132	w hace _ $=132
w la cama $=132	k -en _ -de=-132	p PERDON HABER LO=-132	p PASAR SER ME=-132	p PERDON TU VIDA=-132	m ^ de=132	w ^ de=132	j la con=-132	m bien ,=132	w bien ,=132	m -es me=132	p FRIO NO COMPARA=132
j me case=132	m ME case=132	s case=132	w ^ _ case=132	w ^ me case=132	w case=132	w me case=132	w mi _ me=132	s mayor=132	j no sola=-132	w las _ se=132	k NO _ ,=-132
m trabajo TU=132	w trabajo te=132	k -de _ -na=-132	j le la=-132	j los antes=-132	j tenias a=-132	k JUEGO PORQUE=132	j que veas=132	s veas=132	w que _ veas=132	w veas=132	m bueno ,=132
w bueno ,=132	p HABER COMPARA TU=-132	m estabas ESTADO=-132	p LO YO ESTAR=132	k -ia -de EL=-132	k ESTAR ESTADO ,=-132	p NOS TODOS=132	j tu propia=-132	m TU propia=-132	w tu propia=-132	s opera=-132	j cuenta y=-132
k -na MENTIR $=132	k ^ ESTAR -on=-132	w ^ estaba con=-132	k , SI TU=132	k -ia _ -or=132	j y la=-132	j a porque=132	p SOLO LO COMPARA=-132	w daba _ y=-132	w mentia=-132	s amigo=-132	j tu con=-132
p TU ME ME=132	p NO TENER PORQUE=-132	k PORQUE _ -re=131	j creer que=-131	p TU ESTAR YO=-131	k -do -en EL=131	s lamen=131	k -an -a=131	m -an a=131	j me vi=131	w gritarte=-131	j que vez=-131
m en -ar=-131	m ELEGIR dar=131	p PERO EL=-131	j siento haberte=-131	m siento -te=-131	w ^ siento haberte=-131	w siento haberte=-131	j te duele=-131	m TU duele=-131	w te duele=-131	j lo aunque=131	j se en=131
m lo -me=-131	j lo mal=131	s pata=131	w pata=131	j porque ella=-131	p PORQUE COMPARA LO=131	s veo=-131	w veo=-131	w ^ _ invente=-131	k ^ SER YO=-131	k ^ LO -ad=131	p TU FRIO PORQUE=131
m -de nuestra=-131	w ^ _ quien=131	m -a mis=-131	w a mis=-131	k PERDON LO -de EL=131	m , que=131	w , que=131	j fue sin=131	p LO VOY TU=-131	k SE -ra=-131	m se -ra=-131	k -y -ve=-131
m y -ve=-131	s queda=-131	m menti -on=131	w menti con=131	p NO COMPARA QUIZA=131	j y segui=-131	w palabras=131	k SER _ -io=131	k -to FRIO=131	m tanto FRIO=131	k -es -er=-131	p COSA LO LO=-131
w ^ te menti=131	j eras fria=-131	m SER fria=-131	m eras FRIO=-131	w eras fria=-131	j estaba otra=-131	s tocar=-131	m accidente $=-131	w accidente $=-131	k ^ PASAR -en EL=131	p ME SER ME=-131	k CONFIANZA NO=131
k LO CONFIANZA NO=131	k -en _ -so=131	j las dos=-131	j te casa=-131	k ^ SER COMPARA=131	w ^ es que=131	k -ia TU=131	k -lo ,=131	m -lo ,=131	k SER SOLO $=-131	w donde _ $=131	j por es=131
p NO SI LO=131	p NO PORQUE MENTIR=131	w nunca lo=-131	p SER NO TU=-131	w a _ lado=-131	k LO -as -a=131	m ESTAR borracho=-131	w estaba borracho=-131	p PERDON TU LO=131	k -ez -os=131	m diez -os=131	w dos _ $=-131
p ESTADO LO ME=-131	m ^ acabe=131	w ^ acabe=131	k -je _ -lo=-131	j de como=131	p NO TODOS=131	k -a _ -os=-131	w ustedes=131	p LO SE=131	p LO ELEGIR=-131	w ^ _ ya=130	k SER _ -a=130
m ^ solo=130	w ^ solo=130	j me esto=130	j daba verguenza=130	m siento COMPARA=130	w siento que=130	p SUBJ SOLO=130	k -ro COMPARA ME -as=-130	k -na SOLO=130	m una SOLO=130	j yo es=-130	k TENER COMPARA -ar $=130
j quieres diga=130	j y meses=-130	p VER NOS=-130	k -do _ -a=-130	p LO EL TODOS=130	k -ro _ LO=130	m vez $=-130	w vez $=-130	k ^ SE -io=130	w para _ no=-130	k -on _ SENTIR=130	k ESTADO _ PASAR=-130
j los lo=130	k -er COSA=-130	k -en _ -es=130	k -on ME VIDA=-130	m -de en=-130	k -he=-130	j voy decir=-130	w era verdad $=-130	p LO COMPARA ESTADO=-130	m era CONFIANZA=-130	w era verdad=-130	k -y _ -co=130
w se _ de=130	j esas que=130	w explote=130	p PASAR NO=130	s mayo=-130	w mayo=-130	m NO decir=-130	m quieres -er=-130	k MENTIR -de=-130	k PORQUE MENTIR=130	k PORQUE MENTIR $=130	m como MENTIR=130
s enamo=130	j que ti=-130	j tu las=130	m -ia porque=130	w tenias=-130	p SOLO NO=130	k NO -se=130	m COMPARA todavia=-130	w que todavia=-130	j cuando algo=-130	m cuenta $=130	w cuenta $=130
m COMPARA dejaste=130	w que dejaste=130	k MENTIR , PERO=130	k MENTIR _ PERO=130	k NO LO -os=130	p TODOS COMPARA SER=-130	m menti ,=130	w menti ,=130	p ME SER NO=-130	j el perro=129	j perro a=129	m EL perro=129
s perro=129	w el perro=129	w perro=129	m -en las=129	w ni _ ,=-129	m HABER ningun=-129	m hice YO=-129	w hice yo=-129	k PORQUE YO=-129	m PORQUE yo=-129	k VOY _ $=129	j dias que=-129
k COPAS=129	p LO FRIO TU=-129	w viene=-129	m decir $=129	w decir $=129	j que rompi=-129	k COMPARA -pi=-129	m COMPARA rompi=-129	m que -pi=-129	w que rompi=-129	m ME dejaste=129	w me dejaste=129
k ^ ESTAR -en -un=129	m creer COMPARA=-129	w creer que=-129	p SI COMPARA SER=129	w fui yo $=-129	s cuatr=-129	w con una=-129	p PASAR YO LO=129	k -ra -me $=129	w hombres=129	s tengo=129	w tengo=129
m quien NO=129	j el momento=129	p LO SER ME=-129	w cuando te=-129	j contigo no=129	j no ir=-129	k -en -ja=129	m en -ja=129	j un a=129	m -er esto=-129	p TU NO HABER=129	k NO -es -ar=-129
p ME COPAS=129	j paso lo=129	k -ia _ -ba=129	w lo _ mucho=129	j carrera me=129	p ME MENTIR TU=-129	j de cada=-129	w te _ delante=-129	k LO _ -os=-129	k ELEGIR _ -y=-129	k -en -os -os=129	k -en -os -os $=129
m fuiste TU=129	k ME -en=129	k COPAS _ NO=129	j practicamente me=129	p PORQUE LO HABER=-129	w decirle=-129	k -do _ -y=-129	j vale te=129	j en estaba=-129	j ya ya=129	s juego=129	j he de=129
s feo=129	w feo=129	k -se TU=-129	m -se tu=-129	s nueve=-129	w nueve=-129	k ME -as -on=129	k LO -ra $=-129	p SE JUEGO=129	m tu -to=-129	j para es=129	m el -je=-129
j lo diga=129	j que encontraste=-129	m COMPARA encontraste=-129	w que encontraste=-129	j los en=-129	p ESTAR NO ELEGIR=128	k NO ME QUERIA=128	k LO -za $=128	w la cabeza $=128	j poco lo=-128	s coraz=128	w corazon=128
p TU PERO COMPARA=128	k ESTAR _ -a=-128	k VOY -a -ir=-128	k VOY _ -ir=-128	w ^ _ vi=128	m la -en=128	j de ser=128	j fui que=-128	k COMPARA PASAR=-128	m que PASAR=-128	s dijo=128	w dijo=128
j con asi=128	k -do , -y=-128	p COSA TU COMPARA=-128	k HABER _ -er=128	p ME TODOS=128	k EL VOY $=-128	k LO SEXO $=128	j te noche=-128	p VER EL ME=-128	p ME PERO TU=128	k , -ue=-128	m , -ue=-128
k PORQUE _ $=128	p JUEGO LO NO=-128	j sabias lo=128	k COMPARA YO $=128	w que yo $=128	j lo los=-128	k HABER COMPARA -er=128	k LO MENTIR $=-128	w y tu no=-128	m -do en=128	j primera que=128	k -y _ -ro=-128
m VIDA era=-128	j no es=128	m te -re=-128	s enter=-128	p LO LO VER=128	w pruebas=-128	p ME QUIZA=128	k VIDA -de=-128	w ^ por lo=128	j no pudieras=-128	w que _ pudieras=-128	j ella la=128
j falte tu=128	j lamento que=128	p ESTADO ESTADO=-128	k SE _ -va=128	m TU es=128	p TU SENTIR ME=-128	w amigos=-128	p LO TODOS=128	w culpable=128	k TU -la=-128	j y di=-128	m COMPARA hacer=128
w que hacer=128	p SER LO QUIZA=128	p NO TU SER=-128	p LO ESTADO ME=-128	s algun=128	j se llama=-128	k SE -ma=-128	m SE llama=-128	m se -ma=-128	w se llama=-128	w nunca _ nada=128	w nos _ de=128
k ELEGIR _ ,=-128	s sospe=-128	j ser un=128	m ser -un=128	w ser un=128	k ^ TU COMPARA=128	k TU _ -me=128	k TU _ -je=128	j te quite=-128	k PERDON SI=128	m PERDON si=128	k -y _ -ce=-128
p PERDON COMPARA QUIZA=128	k -ve _ EL=-128	k SER NO=128	j te sientes=-128	w te sientes=-128	p VIDA COMPARA TU=-128	w deje _ $=128	j una respuesta=-128	m -na respuesta=-128	w una respuesta=-128	k VOY _ PASAR=128	j ninos y=128
k COMPARA _ -me=-127	j el suelo=127	m EL suelo=127	s suelo=127	w el suelo=127	w suelo=127	m LO sabia=-127	w lo sabia=-127	p LO TU EL=-127	k SER -un TODOS=127	j que oir=-127	k ^ -so=-127
m ^ -so=-127	w silencio=-127	j cuando celular=-127	p ME MENTIR EL=-127	j la esta=-127	k ^ -as -me=127	w de un=127	s medic=-127	k COMPARA SE -ra=-127	k COMPARA SE -ra $=-127	j tres y=-127	w el momento=127
m NO estoy=127	w no estoy=127	w de no=127	k LO -y=127	m LO y=127	p ME ERROR=127	p COMPARA ME SOLO=-127	p NO SI=127	k PASAR _ -en=127	w alguna=127	k -me YO=-127	m -me yo=-127
k -a -es=127	m a -es=127	p PERDON PORQUE=127	k -za -en=127	k LO -za -en=127	m -za en=127	m cabeza -en=127	w cabeza en=127	w la cabeza en=127	w no _ un=-127	p ME SER FRIO=-127	k LO -es -de=-127
k -de CONFIANZA $=127	k -de _ -he=-127	m la -se=-127	p TU TENER NO=-127	j a las=-127	s anali=-127	w analisis=-127	w ^ _ dinero=-127	p COMPARA SER HACER=127	p SER COMPARA HACER=127	j vos lo=127	j tia enferma=-127
k OTRO -ma=-127	m OTRO enferma=-127	m tia -ma=-127	w tia enferma=-127	j le pedi=-127	m EL pedi=-127	w le pedi=-127	w de otra $=127	k ^ ME HABER=127	m -y te=-127	w y te=-127	k SOLO _ -un=127
w porque _ a=-127	k -or EL $=-127	k EL COPAS ,=-127	k -on TODOS LO=127	p NO COMPARA ESTAR=127	m -de no=127	k EL _ -or=-127	j a iba=-127	k -go LO=-127	p SE LO COMPARA=-127	j que dado=127	w cancele=-127
p LO COMPARA COSA=127	p LO PORQUE FRIO=127	w honestidad=127	p LO ME TENER=127	w cuando _ $=-127	k NO TENER=-127	m no TENER=-127	m en -lo=-127	k ^ HABER ESTADO=-127	m una -on=127	k -ce -ra=127	m -ce para=127
m hice -ra=127	w hice para=127	s decia=-127	p ELEGIR LO LO=-127	p LO VOY=-127	j lo sabia=-127	k -ra _ -ta=-127	w sabias=127	m ME has=127	w me has=127	j me hubieras=126	m ME hubieras=126
w me hubieras=126	p PASAR TU COMPARA=-126	k -je COMPARA=-126	m -je que=-126	j lei que=-126	j que saliera=126	w saliera=126	j que todavia=-126	s inven=-126	j lo se=126	j ti era=-126	m loca $=-126
w loca $=-126	j trabajo no=126	k SE LO COMPARA=-126	w se lo que=-126	j mientras en=-126	s puse=-126	w puse=-126	j el cuando=-126	w fue _ un=-126	w lo _ de=126	m TU habia=-126	w te habia=-126
m ti NO=126	j no dormir=126	j dinero los=-126	k PERDON _ PORQUE=126	p EL SEXO ME=-126	s oport=-126	k -sí ,=126	m -sí ,=126	m sí ,=126	w sí ,=126	k TU ESTAR=-126	k ESTAR _ -on=-126
j era mi=126	w era mi=126	m mis -es=126	k PASAR _ -on=126	k -as -on LO=126	k -en _ -je=-126	j el le=-126	j y derecho=-126	k -as _ SOLO=-126	p PERO SER=126	p NO COMPARA SER=126	k , ELEGIR=-126
m , ELEGIR=-126	k COMPARA TU -ce $=-126	k TU -ce $=-126	w te hice $=-126	m -do un=126	p ME LO VIDA=-126	w te _ hasta=-126	j es pero=126	s costu=126	j fuera de=126	j te sentias=-126	m TU sentias=-126
w te sentias=-126	j con fue=126	p LO MENTIR HABER=126	j sabes que=126	p ELEGIR COMPARA=-126	s fui=-126	w fui=-126	k -ia _ -do=-126	j yo por=-126	p ELEGIR LO EL=-126	m cabeza $=126	w cabeza $=126
k ESTADO -na=-126	k TU TODOS=126	k COMPARA -os=126	k ^ NO -de LO=-126	p TU ELEGIR=-126	w el _ estaba=-126	p TU NO PORQUE=-126	p PASAR LO COMPARA=126	k SER YO=-126	m SER yo=-126	s prefi=-126	j sus de=-126
p MENTIR FRIO=126	j madre te=-126	m madre TU=-126	w madre te=-126	k -as _ -si=126	k -do _ SEXO=-126	p SE LO EL=126	p NO EL PORQUE=-126	j nada lo=-126	p LO NOS PORQUE=125	p TU OTRO=-125	s serio=125
w serio=125	k -le -do=-125	k -le -do TU=-125	w los _ no=125	k PASAR _ SOLO=125	p PORQUE EL PORQUE=-125	m ^ volvi=-125	w ^ volvi=-125	j he cosas=125	k TU MENTIR -a TU=-125	w la _ el=-125	k QUERIA _ $=125
w reconozco=125	k -on EL $=-125	p TU VIDA ME=125	w mensaje=-125	j por deje=-125	p PERO NOS=125	j me habias=-125	p VIDA TU=-125	j prometi a=-125	m pediste COMPARA=-125	w me pediste que=-125	w pediste que=-125
k VIDA -de LO -ia=-125	k NO -ro=-125	w es _ $=-125	p SOLO SOLO=125	k ^ -ce -os=125	m mi NO=125	p TU PORQUE VOY=125	p LO SUBJ=125	j no tanto=125	k -ra MENTIR=-125	m para MENTIR=-125	s tapar=-125
m ^ para=125	w ^ para=125	k QUIZA _ NO=125	m PASAR lo=125	j pague la=-125	m pague LO=-125	w pague la=-125	k -te -te=125	j en trabajo=-125	w ^ no me=125	p VOY PASAR=125	m preguntas COMPARA=-125
w preguntas que=-125	j y con=-125	j la veces=-125	w mentir=125	j robado la=-125	p ME HACER NO=-125	p TU SENTIR COSA=-125	k EL -en=-125	k -un _ ,=125	j te deje=-125	m TU deje=-125	w te deje=-125
p COMPARA ELEGIR LO=-125	k PERO _ -en=-125	p ESTADO COMPARA=-125	p LO LO MENTIR=-125	j por los=-125	p YO SER EL=125	p EL SOLO COMPARA=125	j te jure=-125	s jure=-125	w jure=-125	k ^ ME -os=125	s doce=125
w doce=125	j eres quien=125	m PASAR tres=-125	j si dices=125	k PORQUE -na=125	m PORQUE una=125	m como -na=125	w como una=125	k ^ QUIZA=125	m ^ QUIZA=125	m semanas $=-125	w semanas $=-125
k -y ESTAR=-125	m y ESTAR=-125	p PORQUE ME SENTIR=125	j estabas en=-125	k , TU MENTIR=-125	p NO COMPARA SOLO=125	p ESTAR NOS=-125	k -va=125	k -er -a -ar=-125	m YO que=125	w yo que=125	j la vez=-125
j siento hayas=125	j tu enojo=-125	m TU enojo=-125	s enojo=-125	w enojo=-125	w tu enojo=-125	k HABER NO=-125	k NO HABER NO=-125	k LO -ce -ra=125	w lo hice para=125	k EL SER=124	m EL era=124
k -en -sa $=124	w en casa $=124	k -un _ -or=124	w un _ por=124	k ^ NO -ia=124	j cuenta no=124	k ^ LO -ia=124	m ^ perdoname=-124	w ^ perdoname=-124	k TU _ -de=-124	k SER _ TODOS=124	p EL COPAS=124
w tan _ $=124	k PERDON _ -es=124	j que pasaba=-124	k PASAR -a=124	m PASAR a=124	m otro $=124	w otro $=124	p QUIZA LO ESTADO=-124	w estuvieron=124	k , PERO TU=124	p COMPARA TU SENTIR=124	w buenos=124
p ELEGIR MENTIR=-124	k -or TODOS=124	m por TODOS=124	p PERDON COSA TU=124	p COMPARA HABER COMPARA=124	k -en _ -io=-124	k -y _ -os=124	j conmigo y=-124	w te _ que=-124	w de noche ,=-124	k TENER -a=-124	m TENER a=-124
w quiero _ $=-124	k -a ME COMPARA ME=124	k ME COMPARA ME=124	k ^ -a ME COMPARA=124	w a _ tambien=124	w a mi tambien=124	w mi tambien=124	w mi tambien me=124	p PERDON LO COSA=124	w llama=-124	j que eran=-124	p EL TODOS LO=-124
m ^ prometi=-124	w ^ prometi=-124	m -do no=-124	m ya ESTAR=124	p SER TU ME=124	k -si _ NO=124	w asi _ no=124	k ESTAR _ -do=-124	k ^ _ -je=-124	w te _ los=-124	p ME VIDA ME=-124	s estar=124
w y _ mi=124	k TU -as $=-124	p SER COMPARA COMPARA=-124	k LO _ -da=-124	p MENTIR EL=-124	p COMPARA VER EL=-124	j mis con=124	m lo -re=-124	j una semana=124	j que tiene=124	k -a -er $=124	p COMPARA SI ME=124
p EL LO TU=-124	m -ba el=124	j nuestro hijo=-124	k NOS -jo=-124	m NOS hijo=-124	m nuestro -jo=-124	w nuestro hijo=-124	w , perdon $=124	m esto NO=-124	j esa noche=-124	m esa -he=-124	w esa noche=-124
j quedar mal=-124	k -ar ERROR=-124	m -ar mal=-124	m quedar ERROR=-124	w quedar mal=-124	j que pude=124	k -da LO=124	w venias=124	m LO has=124	w lo has=124	j porque un=124	m la OTRO=-124
k ^ TU -le=-124	w hicieron=123	p COMPARA COMPARA HABER=-123	j tu primero=123	k EL _ SE=123	s extra=-123	m SOLO mire=123	k PERDON _ LO=123	j menti a=-123	m menti -a=-123	w menti a=-123	j ese me=-123
p ELEGIR ELEGIR MENTIR=-123	p ELEGIR COMPARA LO=-123	k -en _ -he=-123	j lo mismo=123	j la nada=-123	k ^ -os -os=123	m no -se=123	k -no $=-123	m -no $=-123	w , _ una=-123	w con _ $=-123	p QUERIA TU=-123
j gaste en=-123	k -ue=-123	k -es _ ,=-123	p NO ESTADO=-123	w la carta $=-123	p TU ESTADO ME=-123	j fueron las=123	p TODOS QUIZA=123	j haberte el=-123	k -ba _ TU=-123	j mal dia=-123	k , -y SE COMPARA=-123
p COMPARA EL QUERIA=123	k QUIZA -ar $=123	j haber de=-123	w con _ me=123	k ^ -as COMPARA=123	p TU COMPARA SOLO=-123	k ^ SE COMPARA LO=-123	j todo es=123	j para no=-123	k -on LO -na=-123	m -ar esto=123	j tres veces=-123
m -es veces=-123	w tres veces=-123	j estaba a=-123	k , -or LO=123	k LO _ SI=123	j te doy=-123	k -pa $=123	m -pa $=123	p SER ME HACER=123	w y _ me=123	k ^ TU NO -te=-123	w ^ _ los=-123
k -an -as=123	j que culpa=123	m LO fotos=-123	k ^ ELEGIR COMPARA=-123	k -es -er LO=-123	p NO TU SOLO=123	k -ir LO=123	k ^ LO TODOS=123	k -en LO -ra=-123	s desah=123	p COSA PERDON=123	p COMPARA LO SER=-123
m algo -ra=123	m borracho -y=-123	w borracho y=-123	k PORQUE ELEGIR=-123	s dific=-123	w dificil=-123	j y escondi=-123	p NO PASAR TU=-123	w le _ que=-123	w la _ no=-123	k -ho COMPARA TU=-123	k , _ -a=123
w , _ a=123	k COMPARA -de=123	p PERDON COMPARA NO=123	p FRIO ME=123	p NO EL QUERIA=-123	j te veces=123	j lo todas=123	k -en LO SEXO $=123	j yo contigo=-123	s verla=-123	w verla=-123	j me perdon=-123
j a persona=-123	p COSA COSA LO=123	k -en -ar=-123	s borro=123	k -er LO=-123	m me JUEGO=-123	j fui su=-123	w fui _ su=-123	w fui a su=-123	k , NO TENER=-123	k ^ PERDON SI=123	p SER PORQUE COMPARA=122
s dias=-122	w dias=-122	w ^ _ ese=122	m el -lo=122	j que siento=122	k MENTIR LO -de=-122	m ^ esas=122	w ^ esas=122	j las se=122	k ME PORQUE=-122	m mi PORQUE=-122	k TU -to $=-122
w para que no=-122	w y _ uno=-122	w ^ no fue=-122	j que dejaste=122	s cada=-122	w cada=-122	k TU LO -as $=-122	m tu -da=-122	k -ho COMPARA -ar=122	k -ho COMPARA -ar $=122	k -ho _ -ar=122	j lo o=-122
j de casa=122	j haberte dicho=-122	k -te -ho=-122	m -te dicho=-122	m haberte -ho=-122	w haberte dicho=-122	m PASAR nada=122	m era -un=-122	w era un=-122	k JUEGO _ COMPARA=-122	s andar=122	p ME SE COMPARA=-122
w eran _ ,=122	k ^ PASAR -or=122	w ^ fue por=122	j para lo=-122	k COMPARA NO -as=-122	j sueno y=-122	k SI -to=-122	m si -to=-122	w lamento=122	k ^ NO -ro=-122	m no -ro=-122	m ^ desde=122
w ^ desde=122	m -na porque=-122	j de cuando=-122	s quita=-122	j la voz=122	k LO -oz=122	m LO voz=122	m la -oz=122	w la voz=122	k -si _ LO=-122	m -de ti=-122	w de ti=-122
k TODOS _ $=122	k VIDA NO=122	k LO -se -de=-122	m use -de=-122	w la use=-122	w la use de=-122	w use de=-122	k -on _ -ba=-122	m telefono -en=-122	w telefono en=-122	k -er _ -ar=-122	j te crees=122
k -za $=122	m -za $=122	s anill=-122	w anillo=-122	j paso en=-122	m paso -en=-122	w paso en=-122	w que paso en=-122	k LO _ ESTAR=-122	j soy la=122	k ^ PERDON COMPARA TU=122	j te empuje=-122
m TU empuje=-122	w ^ _ empuje=-122	w ^ te empuje=-122	w empuje=-122	w te empuje=-122	k VER=-122	s habla=122	k -as SER=-122	p LO HABER COMPARA=122	p MENTIR SI=122	p PASAR ERROR=-122	s impre=122
j lo hacer=-122	k NOS _ -y=-122	s peore=122	w peores=122	p ESTADO HABER=-122	m estan -en=-122	m uno $=-122	w uno $=-122	s cuand=-122	w cuando=-122	m la -ra=-122	m -a contar=122
w a contar=122	w en las=122	j me fue=-122	p SER PORQUE LO=122	k -ha $=-122	m -ha $=-122	k -te _ -no=-121	k -en -ce=121	k -en -ce -os=121	m en -ce=121	j esas fotos=-121	j me esas=-121
m esas SEXO=-121	w esas fotos=-121	m LO use=-121	j vez no=121	k -ir -do=-121	j porque a=-121	j cuarto te=-121	p NOS VIDA LO=-121	j cosas de=121	k -do SOLO=121	k LO ELEGIR $=-121	p VOY LO LO=-121
p JUEGO QUIZA=121	m , fui=-121	w , fui=-121	s tener=-121	w beber=-121	k LO -to $=121	m quien ME=121	w quien me=121	j me confianza=-121	j decirle que=-121	k -as _ -ta=-121	j si fuera=121
k SER TODOS=121	j por mi=-121	j quien por=-121	w ni _ $=121	p PERDON SI LO=121	j use de=-121	p ME NO SE=121	k -na -on=121	m tus OTRO=-121	m puedes -ar=-121	k JUEGO _ -as=-121	k TU -do $=-121
k -or -ar LO=-121	k PERDON -or -ar LO=-121	w la _ porque=-121	s hombr=121	k YA $=121	m YA $=121	m -de lo=121	p MENTIR ME=-121	s razon=-121	j nadie me=-121	k ME ESTAR=121	k ME ESTAR -do=121
m me ESTAR=121	w las _ cosas=-121	w , _ los=-121	w importancia=121	k , _ #=-121	j sobre el=-121	j hagamos de=121	k PERDON $=121	m PERDON $=121	k ^ NO ME -do=121	p TODOS COMPARA LO=-121	w de _ noche=-121
k -le -de=-121	m -le de=-121	k PORQUE _ -or=-121	j pregunta de=-121	p TU FRIO ESTAR=121	w llorar=-121	k YO _ MENTIR=-121	j te escondi=-121	p JUEGO LO MENTIR=-121	w te crees=121	k -os SOLO=121	k ME -ba $=121
j te sufrir=121	w te _ sufrir=121	k -il _ COMPARA=-121	j meti en=-121	k -ti -en=-121	m -ti en=-121	m meti -en=-121	w meti en=-121	p ELEGIR SEXO=121	k -ui -do=-121	m segui -do=-121	k EL _ YO=121
j que pero=121	p HACER TODOS=121	k -en NO $=-121	k TU _ $=-121	p TU TODOS EL=-121	s coque=121	j vas y=-121	s ahora=-121	w ahora=-121	p NO PASAR COPAS=-121	p TU COMPARA NO=-121	w perdon _ mi=121
w esto es=-121	p COMPARA NO MENTIR=-121	k ^ _ -he=-121	j de decir=-121	m -de decir=-121	w de decir=-121	m -es para=-121	j que hizo=-120	m NO hagamos=120	w no hagamos=120	j te que=-120	k -as -y=120
m -as y=120	p COMPARA JUEGO LO=-120	k -ce -ar=-120	k TU -ce -ar=-120	m hice -ar=-120	w estuve=-120	j tu contra=-120	k -en EL -lo=120	p PERDON LO EL=120	m NO piensa=120	w piensa=120	p NOS LO TU=-120
j en nada=-120	k -as _ SER=120	j sabes lo=120	m sabes LO=120	w sabes lo=120	k LO TODOS=120	w antes _ la=-120	w antes de la=-120	k -de -ir COMPARA=-120	w de decir que=-120	m COMPARA hayas=120	w que hayas=120
j perdon lo=120	k FRIO -on=120	m FRIO con=120	k ME LO=-120	k NO SOLO $=-120	m lo SENTIR=-120	s ultim=120	k -y TU -re=-120	k ^ _ -ir=-120	s viend=-120	p TODOS LO NOS=-120	k -no SE=120
m -no se=120	m VIDA de=-120	w te menti a=-120	j dia te=-120	s culpa=120	s tuya=-120	w tuya=-120	j lo importante=120	m LO importante=120	w lo importante=120	p TU PASAR EL=120	p VIDA EL LO=-120
s vale=120	w vale=120	m ELEGIR no=-120	m LO siento=120	w lo siento=120	m has -do=120	w decia=-120	k PERDON COMPARA TU=120	m -da la=120	j era un=-120	j tambien y=-120	p EL EL YO=120
j nunca a=-120	k HACER -de -ar=-120	j y lamento=120	w y _ lamento=120	w y lo lamento=120	k -te _ -on=-120	j la otro=120	m TU di=-120	w te di=-120	p MENTIR NO SENTIR=120	k -os _ SOLO=120	k ^ PERDON COMPARA=120
p YA PORQUE=-120	j me rei=-120	k ME -ei=-120	m ME rei=-120	m me -ei=-120	s rei=-120	w me rei=-120	w rei=-120	j para yo=-120	j prometi no=-120	k ME $=-120	m ME $=-120
m -ra en=-120	p ME COMPARA TU=-120	j como estaba=120	w como estaba=120	k ^ _ COSA=119	k EL -je=-119	p SEXO NO=119	w haberte _ ,=119	p NO SER COMPARA=119	k -on _ LO=119	p LO SER TU=-119	k LO _ -ta=-119
k -ra , -y=-119	j era con=119	s humil=-119	k -de -ra=119	m NO el=-119	w preguntas=-119	k -me -on LO=-119	w ^ no tienes=-119	w ella _ que=119	w antes _ que=-119	k SE -so=119	m se -so=119
w mas de=119	m -go de=119	s viaje=-119	j me otra=119	k -io _ COMPARA=119	k SE COMPARA -ra=-119	k ^ SE COMPARA -ra=-119	j el vez=119	p COMPARA FRIO LO=119	k LO -as ,=-119	k -pi LO=-119	m rompi LO=-119
j que digo=119	m HABER contado=-119	j el habia=-119	k -es , LO=-119	j perdon de=-119	j quince anos=119	m quince -os=119	w quince=119	w quince anos=119	p NO PASAR ERROR=-119	p EL TU VIDA=-119	m puedes -er=-119
m palabra $=-119	w palabra $=-119	p QUIZA QUIZA LO=119	k ^ -eo=-119	k ^ -eo COMPARA=-119	m ^ -eo=-119	m ^ veo=-119	w ^ veo=-119	w ^ veo que=-119	s miedo=-119	j te es=-119	p QUERIA COMPARA TU=-119
s tomo=119	w tomo=119	w no _ decir=119	m esta -en=-119	w dije _ me=-119	w dije que me=-119	j tus que=119	j no estaba=-119	k TU -io $=-119	k MENTIR -a=-119	m MENTIR a=-119	s todo=119
w todo=119	k TU -eo=-119	j y sola=-119	k EL _ -en=-119	p NOS VOY=-119	k ESTAR ERROR=-119	m ESTAR mal=-119	p ESTAR ERROR=-119	j podia en=-119	k -a _ OTRO=-119	s remov=119	w entiendo=-119
p ME TU=-119	p NO ESTADO NO=-119	k -se ,=119	m -se ,=119	j escondi porque=119	k , -le=119	m , -le=119	k -te LO -ad=-119	k -te _ -ad=-119	w , _ estaba=-119	j te casaste=119	m TU casaste=119
w casaste=119	w te casaste=119	k ERROR NO=-119	j ya pedi=119	k -di PERDON ,=119	w pedi _ ,=119	w pedi perdon ,=119	j ya que=119	j fue sola=119	w fue _ sola=119	w ^ tu madre=-119	j un ti=-119
j antes el=-119	k ^ _ -ti=-119	k -ra TODOS $=119	p OTRO ME LO=119	m ME invente=-119	w me invente=-119	k SER _ PORQUE=119	k , _ -go=119	p LO COMPARA SE=119	k ME JUEGO LO=-119	m la -de=-119	w disculpame=119
w pasaste=-119	s segur=-119	w chicos=-119	k -le -en LO=119	j en las=119	k ^ HABER -as=118	j que salia=-118	p LO SI SOLO=118	m para -te=118	j mal de=-118	k EL _ -on=-118	m LO pagina=-118
k -or ME PORQUE=-118	w por mi culpa=-118	p TU LO SE=118	m -sa de=-118	w lo siento $=118	w cuando _ a=-118	w porque tu=118	s comod=-118	j use para=-118	j mis disculpas=118	k -ra -ar=-118	p COSA COSA=118
k -da _ -so=118	k ^ -ar=118	m ^ -ar=118	s discu=118	j los veia=-118	j digo de=-118	p EL SER YO=-118	p MENTIR COMPARA ME=-118	p TU NOS YO=118	k -y _ -ue=-118	j tu vida=-118	m TU vida=-118
w tu vida=-118	p COMPARA QUERIA=118	j lo siento=118	j deuda de=-118	j nunca en=118	p COSA PORQUE PASAR=118	k -en -ta=-118	p SER PORQUE TU=118	j decirle a=-118	m decirle -a=-118	w decirle a=-118	k -an _ $=-118
j no no=118	k JUEGO -y=-118	m JUEGO y=-118	j te tres=-118	k -y TU -di=-118	p PERDON TU NO=-118	j te mano=118	j pedi con=-118	p FRIO VIDA=118	k -si LO=118	j yo soy=118	s ser=118
w ser=118	k HABER ERROR=118	j cuarto de=118	k EL -lo=118	k -to _ ,=118	k ^ -sí=-118	m ^ -sí=-118	m ^ sí=-118	w ^ sí=-118	p PERDON COMPARA COMPARA=118	m ser COMPARA=118	k TU OTRO=-118
w las _ ,=-118	k -de _ SOLO=118	p ME MENTIR COMPARA=-118	p NOS COSA=-118	j e que=118	w porque yo no=-118	p SI TU ME=118	j me aproveche=-118	m ME aproveche=-118	m me -he=-118	w aproveche=-118	w me aproveche=-118
m hice $=-118	w hice $=-118	k -or SER=118	k PERDON -or SER=118	k ^ PERDON -or SER=118	m -or ser=118	m por SER=118	w por ser=118	p COSA COMPARA PASAR=118	j que tengo=118	k PASAR -na ESTADO=118	w fue una sola=118
k -ar _ -y=-118	s voy=-118	w voy=-118	m NO quiero=-118	w por _ te=-118	j el dije=-118	k ^ TU -ta=118	p PERDON LO SENTIR=118	k -ia -do -en=118	w ^ te dije=-118	p ME PERDON HABER=-118	j un mi=118
p ME LO NO=-118	s tan=118	w tan=118	w con el $=-118	j el primer=-117	m EL primer=-117	w el primer=-117	k ME -io=-117	k SER _ SOLO=117	w peor _ lo=117	p ELEGIR COMPARA PASAR=-117	j tienes el=-117
k LO -do=-117	w ^ tuviste que=-117	k -il _ LO=-117	s rompe=117	k PERDON NO=-117	m PERDON no=-117	k NO SE ME=-117	k ^ NO SE ME=-117	j a alguien=117	p VOY VIDA=-117	j me delante=117	p CONFIANZA YO=-117
p ME NO MENTIR=117	k COSA COMPARA NO -ia=117	k , _ COSA=117	k -do SE=-117	m -do se=-117	w preguntar=-117	k -ia _ -os=117	s conte=-117	k -de TU=-117	w de _ piso=-117	k TU NO SER=117	m -or las=117
w por las=117	k , _ -me=-117	j a pero=-117	k COMPARA _ TODOS=117	k -ar -y NO=-117	k HABER -as=117	k COMPARA _ NO=-117	m ME no=117	w perdona=117	j los te=-117	m hacer $=-117	w hacer $=-117
m , aunque=117	w , aunque=117	p LO COSA COSA=117	k NO ME -go=-117	j fue en=117	k -os _ ,=117	k -el=-117	m LO iba=117	w lo iba=117	w lo iba a=117	j trabajo te=117	j me quito=117
j quito de=117	s reven=117	j ni se=117	k ^ LO CONFIANZA NO=117	p ESTAR ESTADO ESTADO=-117	p FRIO PORQUE=117	j solo hablamos=-117	p PASAR EL SEXO=117	k -jo -de=117	m -jo de=117	k ^ LO MENTIR=117	p NO TU TU=-117
m siento $=117	w siento $=117	j nadie en=117	p EL NO SE=117	j se para=-117	m -de cada=-117	w de cada=-117	w andar=117	j fue nada=117	w fue nada=117	w no fue nada=117	s tenga=-117
k NOS -os $=-117	p SER COMPARA EL=117	k EL SE=117	m EL se=117	w cada _ $=117	j a otro=117	k COMPARA _ ESTADO=-117	k -ri=-117	j decia no=-117	m -y necesitaba=117	w y necesitaba=117	w , _ habria=117
j era una=117	k EL -es $=117	j mi palabra=-117	m ME palabra=-117	w mi palabra=-117	k EL -zo=-117	m el -zo=-117	k TU SENTIR ,=-116	m serio $=116	w serio $=116	j te eso=-116	p ME TU TU=-116
p ME LO ESTAR=-116	m hacerlo $=-116	w hacerlo $=-116	k -ue _ -a=-116	j que estoy=116	k -a EL -co=-116	k QUIZA _ SENTIR=116	j para cuando=-116	p ME TU QUIZA=116	k -le _ -a=-116	j hijo que=-116	j hice quedar=-116
j te quedar=-116	k -y _ -no=-116	p SER TODOS=116	k ^ TENER LO -za=116	k PASAR EL -do=116	m ^ estuvo=-116	w ^ estuvo=-116	w ^ estuvo mal=-116	p NO MENTIR SI=116	j mientras yo=-116	m fue -en=-116	p LO QUERIA LO=-116
k TU LO -go=-116	w te _ digo=-116	p ELEGIR ELEGIR TU=-116	m dias COMPARA=-116	w dias que=-116	w los dias que=-116	k -ta _ -as=-116	k LO -la -de=-116	j y ya=116	p SE ERROR=116	p COMPARA PORQUE MENTIR=116	s maner=116
k PASAR TU=-116	m PASAR tu=-116	j de todo=116	k ME -de -do=-116	k , _ ESTAR=-116	k ^ PASAR -ce=-116	m PASAR de=116	m -le en=116	k NO ME -go -a=-116	w cierta=116	p LO PASAR SE=116	j y mi=116
k -a TU COMPARA=-116	p SER LO EL=116	w de _ porque=-116	j con dinero=116	k -ro -y=-116	m -ro y=-116	w un _ ,=116	k -ho -y=-116	m -ho y=-116	j te tonta=-116	w te _ tonta=-116	w con lo=116
w de lo=116	k ME -an=116	m me -an=116	p COMPARA PASAR ERROR=-116	p COMPARA LO YA=116	s creis=-116	w creiste=-116	p MENTIR COPAS=116	p COMPARA LO LO=-116	w a _ el=-116	k -me -on=-116	m -me con=-116
j palabra palabra=-116	w porque _ no=-116	p ME TU CONFIANZA=-116	s asust=-116	k FRIO _ TU=-116	w de _ todo=116	s reacc=116	k TU -te $=116	p YO ME TU=-116	j la reunion=-116	m LO reunion=-116	w la reunion=-116
p COMPARA MENTIR YO=-116	k HABER _ ME=116	w gastas=116	m MENTIR una=-116	k QUIZA _ EL=-116	p MENTIR EL EL=-116	w la _ con=-116	s novio=115	p SER QUIZA COMPARA=115	k -te _ -to=115	j que son=-115	p ELEGIR LO SER=-115
j delante tus=-115	w delante _ tus=-115	w delante de tus=-115	p PORQUE ESTAR LO=-115	k , -or=115	m , -or=115	m , por=115	w , por=115	k -on _ TODOS=115	j los detalles=115	m LO detalles=115	m los SOLO=115
w los detalles=115	w ^ _ estabas=-115	w lo que te=-115	p VOY LO JUEGO=-115	j a hice=-115	p PERO LO TENER=-115	m ha -do=115	w me _ lo=-115	w necesitaba _ $=115	m las NOS=-115	w las dos=-115	s apren=115
j se de=115	j tu asi=115	p COSA SER=-115	j esa la=115	k ME _ NOS=-115	p MENTIR PORQUE FRIO=115	w ^ _ domingo=-115	k -on _ -os=115	s calla=-115	k LO -se=-115	k COMPARA _ QUIZA=115	k -or COSA=-115
k -or COSA COMPARA=-115	m por COSA=-115	j lo piensas=-115	p NO EL SER=-115	m -a eso=115	w a eso=115	w como _ ,=-115	k , -a LO=-115	j una donde=115	k COMPARA LO VIDA=115	w cierto=-115	m -y menti=-115
w y menti=-115	j viaje y=115	k LO -ce -a=-115	m hice -a=-115	w hice a=-115	w lo hice a=-115	j que cause=115	s cause=115	w cause=115	j rompi que=-115	p ME COMPARA SER=-115	k -as ELEGIR=115
j ese dia=-115	j te antes=-115	j en ano=-115	s servi=115	p EL QUIZA TU=115	m un -ia=115	w un dia=115	p LO VIDA COMPARA=-115	j tengo con=115	j mi otra=115	s acaba=115	p VOY NO=-115
k PORQUE -ue=115	k -y _ PORQUE=115	w fue _ ,=115	j miedo y=-115	j palabra no=-115	j un en=115	p ME VIDA NO=-115	k -y _ -to=-115	p COMPARA SER FRIO=-115	w calentura=115	k ^ PERDON -or ME=115	k COMPARA SER SOLO=-115
k -ba -er=115	m PASAR mas=115	k ^ MENTIR EL=-115	m poco -de=115	w poco de=115	w un poco de=115	m ^ tuve=-115	w ^ tuve=-115	k -de EL -er=-115	k -de _ -er=-115	p NOS ERROR=115	p LO MENTIR EL=-115
p COMPARA ME HABER=-115	m -a una=-115	w a una=-115	p VOY SER=115	j ni que=115	k -do YO $=-115	k ESTAR -do YO $=-115	j bien lo=115	w no queria=115	p PERDON COMPARA TU=115	j por ser=115	p JUEGO SE=115
p NO COMPARA HABER=115	p TODOS PASAR=115	j perdon las=115	m dije COMPARA=-114	w dije que=-114	p PERO LO NOS=114	k ME VIDA ,=-114	k -a _ SOLO=114	m el -en=-114	k COMPARA YO ESTAR=114	p SER TU SER=-114	j es ser=114
k -ia _ COMPARA=-114	m SEXO no=114	j la puerta=114	m LO puerta=114	w la puerta=114	w algun=114	j era momento=114	j a igual=-114	j que madre=-114	k -y _ SER=-114	p PERDON HABER EL=-114	m leer TU=-114
w ^ te he=-114	j a un=-114	m -y uno=114	w y uno=114	j llame a=-114	k TU LO -es=114	k -on -ar=114	j lo quite=-114	p EL SENTIR LO=114	j esa yo=114	j tarde porque=-114	k -ra -er=-114
m para -er=-114	m siento LO=114	w tener=-114	k -ia LO=114	w ^ te hice=-114	w de nuestra=-114	j los chicos=-114	m LO chicos=-114	w los chicos=-114	j es tu=114	k ELEGIR ,=-114	m ELEGIR ,=-114
j le que=-114	p LO SOLO COMPARA=-114	j celular la=-114	w te _ y=-114	p NO ME NO=-114	s tonta=-114	w tonta=-114	k NO SER MENTIR=114	k ME ESTADO=-114	k -do _ -di=114	p SI FRIO=114	m pequeno ,=-114
w pequeno=-114	w pequeno ,=-114	p SE LO ME=-114	j todo hice=114	w tu _ para=-114	m la -ta=-114	k -ma ,=-114	m -ma ,=-114	p TU HACER NO=-114	j hacia falta=-114	m -ia falta=-114	m hacia -ta=-114
w hacia falta=-114	k SOLO PASAR=114	w ^ no quiero=-114	w no quiero=-114	p SOLO NO HABER=114	p LO ERROR COSA=114	m cada -es=-114	p NO SE ME=-114	p VOY SI=-114	s juici=114	w juicio=114	p ESTAR VOY=-114
s sola=-114	w sola=-114	m panico $=114	w panico $=114	k -na -ta=-114	p SE TU ME=-114	m estaba -on=-114	w estaba con=-114	m LO habia=-114	j y otra=-114	j para el=-114	m -en su=114
w en su=114	w quieras=-114	p TU MENTIR PERO=114	p PERDON SENTIR=114	j mi en=114	j y palabra=-114	k SI _ TU=114	k NO _ -ar=-114	w perdon _ las=114	j dinero la=-114	w dinero _ la=-114	k ^ _ -on=114
k ^ ELEGIR=-114	m ^ ELEGIR=-114	j ya como=114	w ya _ como=114	s probl=114	j lo menos=114	p HABER OTRO=-114	k -co _ $=114	j y toca=-114	p SENTIR TODOS EL=-114	k -y YO NO=114	w y yo no=114
m ^ paso=-114	w ^ paso=-114	w el _ dia=-114	p VER VIDA=-114	p SER TU SENTIR=-114	j eres de=114	j eres para=114	k ^ NO TODOS=114	p VIDA LO EL=-113	k ^ -de=113	m ^ -de=113	k ^ -le=113
m ^ -le=113	m tres -as=-113	k NO -ra=113	p QUIZA COMPARA LO=-113	j de un=113	s segun=-113	p PORQUE NO PORQUE=-113	k PASAR ,=-113	m PASAR ,=-113	s fe=-113	w fe=-113	p PASAR SER EL=-113
m peor $=113	w peor $=113	p PERDON HABER=-113	p MENTIR PERO PORQUE=113	j ya estabamos=113	m PORQUE estabamos=113	w ya estabamos=113	p PERDON SOLO=113	j veo que=-113	k -en _ SENTIR=113	k -te NOS=-113	m -te dos=-113
m es -na=113	j menti porque=113	j con nombre=-113	w con _ nombre=-113	w ^ _ tienes=-113	k QUERIA , NO=113	j mi vida=113	k ^ -ue=-113	m ^ -ue=-113	k SER _ ME=-113	k -on _ FRIO=113	j que necesites=-113
m necesites $=-113	w necesites $=-113	w , _ quedo=-113	k ^ PORQUE -as=113	m culpa ,=113	w culpa ,=113	m le MENTIR=-113	k -ro _ -a=113	k -y _ VER=-113	k SENTIR _ -or=113	w otra _ ,=-113	m ^ pude=-113
w ^ pude=-113	p PERO COMPARA TU=113	p ME COPAS NO=113	k ^ -ti=-113	m ^ -ti=-113	j tambien el=-113	p ME MENTIR SOLO=-113	j lo voy=-113	k TENER TODOS=-113	k ESTAR -hi $=113	p MENTIR PASAR=-113	k TU LO -je $=113
w que _ estoy=113	p COMPARA PERDON COMPARA=-113	k ESTAR -do YO=-113	k ESTAR _ YO=-113	w estaba _ yo=-113	k ^ JUEGO=-113	m ^ JUEGO=-113	k TENER LO -za=113	k TENER _ -za=113	k SENTIR -do=113	k PERDON -or LO=113	p PASAR EL OTRO=-113
k -uy _ -y=113	w muy _ y=113	j lo es=113	j no tenia=113	m NO tenia=113	w no tenia=113	j te como=-113	w ^ _ engane=-113	w ^ te engane=-113	j quedar de=-113	p EL TENER=113	j dia la=113
p MENTIR TODOS=113	p TU TU ESTAR=-113	k PERDON _ EL=113	j las yo=-113	w miedo=-113	w y _ hice=-113	k -io -ta=113	k -io -ta COMPARA=113	m -io hasta=113	k NO -ia NO=113	j quien no=113	j tu esa=113
p EL LO HACER=113	p PASAR SER=-113	w con _ mientras=-113	k ^ -co=113	m ^ -co=113	m ^ reconozco=113	w ^ reconozco=113	k -de TODOS=-113	j un desastre=113	k -un -re=113	m -un desastre=113	m un -re=113
s desas=113	w desastre=113	w un desastre=113	p PASAR COMPARA TU=113	k -de -as -as=113	w me _ por=113	k EL VIDA -de=-113	k PERDON HABER=-113	k ^ PERDON HABER=-113	m PERDON haber=-113	j llevaba dormir=113	j llevaba sin=113
j sin dormir=113	w sin dormir=113	k -je _ -as=-113	s dejar=-113	k COMPARA SENTIR $=-113	j me descubriste=-113	m ME descubriste=-113	w me descubriste=-113	j tu dolor=-113	m TU dolor=-113	w tu dolor=-113	k -ir _ COMPARA=-113
k -es COMPARA LO=-113	k -un -ia=113	m -un dia=113	m ELEGIR seguir=-113	p COMPARA TU COMPARA=-113	j decir que=-112	p SOLO COMPARA YO=-112	j por todo=112	m tenias PORQUE=-112	j no soy=112	m NO soy=112	w no soy=112
k TU MENTIR -y=-112	k -ca ,=112	m -ca ,=112	k TODOS SER=112	k EL -ia -de=-112	p SE COMPARA LO=-112	p HACER COMPARA ME=112	k TU _ -da=112	k -os TU=-112	m -os te=-112	k SE _ -en=112	k COMPARA TU MENTIR $=112
s quedo=112	w quedo=112	m ^ deje=-112	w ^ deje=-112	p JUEGO LO=-112	p NO QUERIA TU=-112	k PASAR -un ERROR=-112	k -de _ PERDON=112	k -ra _ -de=-112	k -ia PORQUE=112	w ^ a tu=-112	p NO CONFIANZA=112
p NO SER OTRO=112	j cuando me=-112	p LO COSA PASAR=112	m LO en=-112	m nunca SER=112	p MENTIR YO=-112	k ^ TU -ba=-112	s ningu=-112	k -na _ -de=-112	w ella no=-112	k TU NO HABER=112	k NO -ia -do=112
k ^ TU -ce=-112	j perdoname por=112	p VIDA YO LO=-112	j dias veia=-112	k -as COMPARA LO -ia=-112	k LO -as COMPARA LO=-112	w dias que la=-112	w que _ veia=-112	w que la veia=-112	j quien me=112	k -y ELEGIR=-112	m y ELEGIR=-112
k -en -io -y=112	w no estaba=-112	p PORQUE ME ME=112	p LO CONFIANZA YO=-112	w fui yo ,=-112	j a por=-112	j me asi=112	j casa me=112	k -no _ LO=-112	m mientras -as=-112	j que habria=-112	m , nadie=112
w , nadie=112	j lo ya=-112	j no ver=-112	k SE -io LO=112	j de te=-112	p EL PASAR ME=-112	m encontraste SER=-112	w perdon por las=112	p YO COMPARA TENER=112	k EL _ -no=-112	p ME LO FRIO=-112	m -de un=112
p COMPARA YA=112	j dos lo=112	k ESTAR _ TU=112	w es como=112	k -de SEXO=-112	k -te _ CONFIANZA=-112	p PORQUE TENER COMPARA=112	m ^ que=112	w ^ que=112	w te lo digo=-112	w el pasado $=112	p EL LO EL=-112
j familia y=112	k TU _ -ta=-112	m MENTIR de=-112	k NO -or=-112	m cuando ME=-112	w cuando me=-112	k NOS -os LO=112	k ESTAR -es=-112	k -ia _ -y=-112	p TU LO MENTIR=-112	j se dijeron=112	w dijeron=112
k -ar ,=-112	m -ar ,=-112	p OTRO TU=-112	j la mitad=112	m LO mitad=112	s mitad=112	w la mitad=112	w mitad=112	k -ue YO=-112	m -ue yo=-112	s lleva=112	m -de nuevo=-112
w de nuevo=-112	s natur=112	k -te SER=112	m -te es=112	p SER HACER=112	k -to _ NO=-112	j te otra=-112	j la lo=112	p ME MENTIR LO=-112	k ^ -do=-112	m ^ -do=-112	j de vida=112
k ESTADO _ $=112	k PASAR -is=-112	m PASAR seis=-112	p SER SEXO=-112	w no solo=-112	j eso por=112	j de las=112	j es algo=112	k COSA _ NOS=112	j toca a=-111	j que desde=111	k NOS SEXO=-111
j cumpleanos y=111	j era cumpleanos=111	m cumpleanos -y=111	w cumpleanos y=111	w era _ cumpleanos=111	m EL escribia=-111	w escribia=-111	p SER COMPARA OTRO=-111	k , -y SI=-111	w , y si=-111	w ^ _ eras=-111	w ^ no eras=-111
p VOY LO NO=-111	m LO ano=-111	k COMPARA -ra $=-111	p NO LO PASAR=-111	k -y -me=-111	m y -me=-111	k TU _ NO=111	k ESTAR _ COMPARA=-111	j nadie te=-111	w puedas=-111	k PASAR _ TODOS=-111	m ^ usted=-111
w ^ usted=-111	k ^ SER -or=-111	w intencion=111	w ^ _ haberte=-111	m copa $=111	w copa $=111	j decirtelo y=-111	m decirtelo -y=-111	w decirtelo y=-111	m COMPARA pregunta=-111	j no tu=-111	k -ei LO=-111
m lei LO=-111	j de nuestra=-111	p HABER NO ME=111	j nunca diste=-111	j siento que=111	k NO ME PERDON=-111	m el $=-111	w el $=-111	p PERDON VOY=111	k NO SER MENTIR $=111	j viste que=111	p ELEGIR LO=-111
j lo pagaste=-111	w lo pagaste=-111	p LO SER QUIZA=111	w sabado=-111	p COMPARA TU TU=-111	k , -as=-111	m , -as=-111	p NO TU VIDA=111	p PASAR ELEGIR=-111	k ^ SOLO LO=111	s malas=111	w malas=111
w malas _ $=111	k -un -te=-111	m un -te=-111	m tu -ra=111	k SE COMPARA LO=-111	k PERDON -or EL=111	p LO TODOS ME=111	p LO JUEGO EL=-111	w ^ tu tambien=111	k -ba -do=-111	j el anillo=-111	m EL anillo=-111
w el anillo=-111	j cada te=-111	m era EL=111	j te igual=111	j con por=111	p LO ME PASAR=111	k NOS _ -de=111	p ME PASAR EL=111	k -er ,=-111	m -er ,=-111	j haberte la=-111	j decia a=-111
j lo ese=-111	k TU -es COMPARA=111	p NO PASAR PASAR=-111	j dije la=-111	m -a nada=-111	w a nada=-111	j se tarde=111	k -or LO TU=-111	k -y -or LO TU=-111	w por eso te=-111	k COMPARA -se=111	m que -se=111
s silen=-111	k OTRO -y=-111	m OTRO y=-111	s parab=111	k NO TU -as $=-111	k -de COMPARA -as=-111	k -es -de COMPARA -as=-111	j y tambien=-111	k LO -de EL VIDA=111	p NO LO SE=111	j ti de=-111	k TU -os=-111
m tuya $=-111	w tuya $=-111	k COSA PASAR=111	j sin me=111	m YO habria=-111	w yo habria=-111	m me -no=111	m ti COMPARA=-111	w , _ con=-111	p EL YO NO=111	k ^ ESTAR -do -a=-111	k -lo -es=-111
k LO -na $=-111	p TODOS ME=111	k , _ -lo=-110	j es para=110	m grite $=-110	w grite $=-110	w te grite $=-110	k SER PORQUE=110	m noches COMPARA=-110	w noches que=-110	m esta COSA=110	w ^ no se=-110
m -en como=110	j ni el=-110	m ni EL=-110	w ni el=-110	p JUEGO NO MENTIR=-110	k PERDON _ NO=110	j rompi con=-110	p TU PERDON NO=110	p LO COSA NO=110	w la vida $=110	k COSA _ COSA=110	p ME COPAS ME=110
m peores $=110	w peores $=110	k TU -lo=-110	p PERDON LO JUEGO=110	p JUEGO MENTIR=-110	k -je _ -es=-110	j es porque=-110	j dos en=-110	p EL VIDA COMPARA=-110	k ^ SE -on=110	j caso que=110	k -vi _ EL=-110
k -ro LO=110	m -ro la=110	j dormir me=110	w dormir _ me=110	k -a QUERIA=-110	m a QUERIA=-110	k EL NO ME=-110	k ^ EL NO ME=-110	k -on ERROR=110	k ^ EL NO=-110	k SER COSA ME=-110	p SER COSA ME=-110
k -er LO COMPARA=110	m -er lo=110	j de bien=110	k COMPARA -es $=-110	j que enteraras=-110	j te enteraras=-110	m TU enteraras=-110	w enteraras=-110	w te enteraras=-110	s perfu=-110	w perfume=-110	j me cuando=-110
k -os -ra COMPARA=-110	j contigo es=110	m EL piso=-110	k LO -ce YO $=-110	j y gente=-110	m -ar la=-110	j vos a=-110	j tanto que=110	p SER ME NO=-110	k COSA _ -on=110	s accid=-110	w accidente=-110
m PASAR porque=-110	w de los dos=110	j te si=110	w , y eso=-110	k -ce -on=110	m -ce con=110	w quedar _ $=-110	m hotel -on=-110	j me dado=-110	m para -ar=-110	p NO LO TODOS=110	m toda LO=110
j que aqui=110	k TU -se=-110	m te -se=-110	j los jueves=-110	m LO jueves=-110	w los jueves=-110	j el un=-110	k SER -do=110	s loca=-110	w loca=-110	m perdon SI=110	w perdon si=110
w el _ yo=110	k LO VIDA COMPARA=-110	m salida $=110	w salida $=110	p SENTIR LO PERDON=110	w casa de=-110	j a trabajo=-110	k MENTIR -as=-110	k NO _ QUERIA=110	m TU estaba=-110	w te estaba=-110	j me pidieras=-110
j que pidieras=-110	w pidieras=-110	m ella ME=-110	w ella me=-110	k -ta _ -es=-110	m ^ soy=110	w ^ soy=110	j rompi la=-110	j tenias razon=-110	w tenias razon=-110	k -or -le=-110	k -or -le -a=-110
k PERDON -or -le=-110	k PERDON -or -le -a=-110	k ^ PERDON -or -le=-110	m por -le=-110	j esto y=110	w por _ me=110	m esto $=109	w esto $=109	k NO EL HABER=109	m EL ha=109	p SER LO ME=109	w ^ te deje=-109
k -es ME=109	m NO era=109	k -es _ -ar=-109	w a _ trabajo=-109	w a el trabajo=-109	j me ir=-109	k -as YO=-109	m -as yo=-109	m mientras YO=-109	w mientras yo=-109	j con companera=-109	w con _ companera=-109
p TU SENTIR PORQUE=109	p SER SER LO=-109	j no para=109	j lo rompi=-109	k , -si=109	m , -si=109	w ^ era mi=109	p SE TU PASAR=-109	j el mensaje=-109	k -de _ -ar=-109	j se dio=109	p PORQUE COMPARA ME=109
s venga=-109	j un limite=109	m -un limite=109	w un limite=109	m tampoco SER=109	j tu yo=-109	k ^ ME OTRO ME=109	j antes y=-109	w familia=109	k ^ SE -so=109	j estaba haciendo=-109	j que haciendo=-109
w estaba haciendo=-109	k ^ PASAR COSA=109	s senta=-109	w y _ las=-109	k YO ,=-109	m YO ,=-109	m yo ,=-109	w yo ,=-109	k -es -ra=-109	p YO COMPARA COMPARA=109	m compania $=109	w compania=109
w compania $=109	m hoy $=-109	w hoy $=-109	j y siento=109	j hubiera a=109	j si dia=-109	j me vez=-109	k COMPARA LO PERDON=109	w que _ siento=109	w que lo siento=109	p ME MENTIR=-109	j yo para=-109
j el estaba=-109	m LO dia=-109	m ese -ia=-109	w ese dia=-109	k -do TU SENTIR=-109	j vez en=109	k -as ,=-109	m -as ,=-109	j perdon si=109	p EL TODOS COMPARA=-109	s fondo=109	k -er _ -os=-109
j mi era=-109	k VIDA -ra=-109	j que tengas=-109	j tengas que=-109	m tengas COMPARA=-109	w tengas=-109	w tengas que=-109	p TU SENTIR SENTIR=-109	p COMPARA NO SOLO=-109	m TU hubieras=109	p SI TU SUBJ=109	p SI HACER=109
k -ra SENTIR $=109	k -as ELEGIR $=109	m -as decisiones=109	w me _ sin=109	w le _ la=-109	m entre LO=109	j tu cumpleanos=-109	p TU SI TU=109	p LO COMPARA CONFIANZA=-109	w senti=-109	p PASAR SOLO COMPARA=109	j fue cada=-109
j hay hacer=109	w hay _ hacer=109	w hay que hacer=109	p MENTIR HACER LO=-109	p MENTIR TU HACER=-109	k -ia _ MENTIR=109	k PASAR _ -es=-109	p LO YO SOLO=109	k -os _ HACER=109	j cosas en=109	w nunca _ a=-109	p ME HABER MENTIR=-109
k LO ESTAR=109	s provo=109	p COMPARA NO HABER=109	k -y PORQUE=109	m y PORQUE=109	j a proposito=-109	k -a -to=-109	m -a proposito=-109	m a -to=-109	w a proposito=-109	m podias -er=-109	k TU _ VER=-109
j te va=109	k TU -va=109	m TU va=109	m te -va=109	w te va=109	w parecia=109	j no tus=109	p NO COMPARA ME=-109	j te vaso=-109	p SI LO PERDON=109	k EL COSA $=109	j estabas yo=-109
j los no=109	p PASAR EL TU=-109	j fue mia=-109	k NO -io=109	w cualquier _ $=-109	k VIDA _ TU=-109	k ^ LO JUEGO=109	k -ca -a ME=-109	k -ca _ ME=-109	k ME -ca -a=-109	k ME -ca -a ME=-109	w me toca a=-109
w toca _ mi=-109	w toca a mi=-109	k -re _ $=109	k HACER ME=-109	p COMPARA COSA YO=-109	j el en=-109	j las veces=-109	m LO veces=-109	w las veces=-109	p ME LO LO=-109	p NO COMPARA SENTIR=109	m QUIZA no=109
j cada era=-109	k COMPARA -on=109	p SI SUBJ=109	m HABER estado=-109	m estuvo -do=109	k LO PERDON=109	k -y -en=109	m y -en=109	p YO FRIO=-109	k NO ELEGIR=108	j un un=108	k TU MENTIR ,=108
k NO -ro COMPARA=-108	k ^ NO -ro COMPARA=-108	w no quiero que=-108	s deje=-108	w deje=-108	k HACER SOLO=108	k FRIO SER=108	p TU EL EL=-108	j pero tampoco=108	j quieres lo=-108	j con otro=-108	m -on otro=-108
w con otro=-108	p PASAR SEXO=-108	k TU MENTIR LO=108	k ^ -un=108	m ^ -un=108	j que sola=-108	m -or los=-108	w por los=-108	w un ano $=-108	p HABER COSA SER=-108	j siento la=108	k COSA -on=108
m COSA con=108	p VOY PORQUE LO=-108	p ESTAR VIDA=-108	j conmigo lo=-108	p MENTIR PERO TU=108	j mas a=108	w que _ fue=-108	m ME la=-108	w me la=-108	j que eres=108	k SENTIR _ -da=108	j esa no=108
m -es lo=108	p EL YO SER=108	m -ra como=108	w golpe=-108	j malas decisiones=108	m malas ELEGIR=108	w malas decisiones=108	w malas decisiones $=108	m fuera -de=108	w fuera de=108	p ELEGIR SER=-108	w ^ _ conte=-108
p LO PASAR LO=108	k PASAR _ LO=108	p SENTIR YO=-108	k -de TU -on=-108	k -y -te=-108	m y -te=-108	k EL _ -do=108	k VIDA _ LO=-108	j la algo=108	w ^ _ debo=-108	j y tienes=-108	s comun=108
j culpa no=-108	k LO PORQUE NO=-108	m culpa NO=-108	w culpa no=-108	w la culpa no=-108	k -go _ COMPARA=-108	k HABER _ COSA=108	s grupo=-108	k -de MENTIR $=-108	j estaba no=108	w ^ _ tiene=108	k -ra COMPARA NO ME=-108
j la rompi=-108	k -es _ -en=-108	p SER SE LO=108	w a _ sin=-108	j el la=-108	k -mo=108	k ESTAR -uy=108	m ESTAR muy=108	k -a _ VIDA=-108	k -do -on=-108	m -do con=-108	k NO _ -go=-108
j te ano=-108	k TU -sa=-108	m PASAR algo=108	m hablamos $=108	w hablamos $=108	w en _ de=-108	j de mayo=-108	k -de -yo=-108	m -de mayo=-108	m de -yo=-108	w de mayo=-108	k -pe=-108
p VER LO LO=-108	p HACER SOLO=108	j lo contartelo=-108	w acaba=108	j si esto=-108	k -en -un COSA=108	w cansado=-108	k EL -no $=-108	k -he _ TU=-108	k -de -ra $=108	k -ia HABER=-108	k TENER COMPARA -lo=-108
k TENER _ -lo=-108	k -or COMPARA $=-108	w por que $=-108	k -en LO COMPARA=108	p COMPARA COSA PASAR=108	j te segui=-108	k -re EL=-108	w te _ el=-108	k -y _ SOLO=-108	w que _ solo=-108	s adela=108	w adelante=108
k EL -on=-108	j cabeza de=108	w estabas en=-108	j persona me=-108	p PASAR COMPARA NO=108	p EL LO ESTAR=-108	p QUIZA ME LO=-108	k NO -an -en=108	j escribi primero=-108	k -bi -ro=-108	m -bi primero=-108	m escribi -ro=-108
w escribi primero=-108	p MENTIR NO TU=108	w ^ perdon si=108	j es hice=-108	w ^ _ matrimonio=108	k -ba -en=108	p NO PORQUE SER=108	j conteste con=-108	w por _ la=-108	k ^ TU -je COMPARA=-108	j que veia=-108	k -te TODOS=-108
k -ad _ LO=108	p EL TU COMPARA=-108	p ME SOLO TU=-108	k QUIZA -en=108	m QUIZA en=108	m vez -en=108	w vez en=108	w no _ para=108	k -y SI=-108	m -y si=-108	m y SI=-108	w y si=-108
k TU _ -en=-108	k EL -po $=-107	j voy sin=-107	j fuiste el=-107	j me pasado=-107	m SE fue=107	w se fue=107	w muchas=107	j eso mi=-107	s facil=107	w facil=107	w yo _ en=-107
k -ia -do=107	w en el=-107	k -go $=107	m -go $=107	p ME TU LO=-107	p LO NOS YO=107	k -te -ta=107	j te hacia=-107	p NO MENTIR TU=-107	w ^ _ mi=107	k PERDON COMPARA NO=107	k , -je=-107
m , -je=-107	j cuesta que=107	j la pata=107	m LO pata=107	w la pata=107	p COMPARA SUBJ SOLO=107	k NO SER YO -en=-107	s plant=-107	w ^ ella me=-107	k NO -re=-107	w no era yo=107	w y te lo=-107
m JUEGO la=-107	p LO ME SE=107	j a mentirte=-107	m -a mentirte=-107	w a mentirte=-107	j solo lo=107	p TU ESTAR COMPARA=-107	k -a EL -on=-107	k -a EL -on $=-107	k NO _ FRIO=-107	k -a _ -er=-107	k TU -ro=107
k NOS _ -es=107	k ELEGIR=-107	w escondia=-107	j sola los=-107	k ME SENTIR SOLO=-107	m SENTIR solo=-107	m sentia SOLO=-107	w me sentia solo=-107	w sentia solo=-107	w para no=-107	w , _ volvi=-107	j me hubiera=107
s medio=107	w es una=107	k , YO NO=107	k -do _ NOS=107	m YO la=-107	w yo la=-107	j perdon te=107	m ^ perdona=107	w ^ perdona=107	s hones=107	j pase un=-107	w se _ con=-107
k -te ERROR=-107	m -te mal=-107	m SER facil=107	j porque como=107	p LO JUEGO SE=107	j te desde=-107	k , LO COMPARA=-107	j con marido=107	k ^ -te LO=-107	j quite de=-107	j vez con=107	j yo los=-107
p COMPARA TU VOY=-107	p ME COMPARA EL=-107	m que -lo=-107	w ninguna=-107	p LO JUEGO LO=-107	k -ta _ EL=107	k -ar _ ,=-107	k COMPARA _ -is=-107	k ELEGIR $=-107	m ELEGIR $=-107	j sobre la=-107	p ME ESTADO TU=-107
j te cada=-107	j fue algo=107	w fue algo=107	p VOY ME=-107	j noches en=-107	j bueno lo=107	j si hubieras=107	j prometi y=-107	k COMPARA _ SOLO=-107	j conte y=-107	w tu _ por=107	m -on que=107
m ^ has=-107	w ^ has=-107	k SER _ COPAS=107	p SER COPAS=107	k VER -en=-107	j yo tengo=107	w que hay=107	m con -na=-107	j que diera=-107	w diera=-107	w que _ diera=-107	k SOLO LO=107
w que _ estabas=-107	m -de tus=-107	j que llamaba=-107	k SI TU=107	m si TU=107	k -as , ME=-107	m cada -ra=-107	s ensen=-107	k -de _ YO=107	w ^ _ mas=107	m ni SE=107	w ni se=107
k -os _ EL=-107	j tambien a=-107	k -ta _ -te=107	p TU HABER ERROR=106	w la que me=106	m dolio ,=-106	w dolio ,=-106	w te dolio ,=-106	k -de LO -os=-106	k LO -ce YO=-106	m ya -es=106	p NO SE QUIZA=106
m -do para=106	w te menti con=106	p TU YO LO=-106	m pero TU=106	j preguntas y=106	k SER _ -ma=106	k NO -es LO=106	w no sabes lo=106	k -or -ad=-106	m por -ad=-106	w lo hice $=-106	j casi no=106
m -si no=106	w casi no=106	s cansa=-106	p YO LO SEXO=106	j antes yo=106	j ya siento=106	j de por=106	w te _ $=-106	j que mensajes=106	w tu madre te=-106	j el leer=-106	k LO -he $=-106
k -to -to=-106	s propu=-106	j lo si=106	j dije siento=106	k -je COMPARA LO PERDON=106	k -si PASAR=-106	m asi PASAR=-106	k -en LO -la -de=-106	k ^ -ce ERROR=-106	w ^ hice mal=-106	m cumpleanos $=-106	w cumpleanos $=-106
s numer=-106	p PORQUE LO PERDON=106	j te poco=106	k -de LO -ra=-106	m NO queria=106	w perdon _ lo=106	w perdon por lo=106	m los -es=-106	j ser la=-106	k NOS COPAS=-106	m dos COPAS=-106	p NOS COPAS=-106
w , _ sabes=106	m -or tu=106	w por tu=106	k VIDA _ COSA=106	w fue mas=106	p PASAR NO SEXO=106	j yo a=-106	k -y LO -es $=106	w decisiones=106	k ^ -a ME=106	w ^ a mi=106	p VER LO=-106
s llegu=-106	w llegue=-106	j no habria=106	k PORQUE -te=106	j tienes derecho=-106	j habian y=106	j no pero=106	j el mes=-106	j la clinica=-106	m LO clinica=-106	s clini=-106	w clinica=-106
w la clinica=-106	s pase=-106	w pase=-106	k -y LO -je=-106	k -so _ EL=106	k SEXO COMPARA=-106	m SEXO que=-106	k COMPARA -ve=106	m que -ve=106	p VOY EL=-106	k TU _ -os=-106	k -as ME=-106
j de abuela=-106	j tu abuela=-106	k -de TU -la=-106	m TU abuela=-106	m tu -la=-106	w de _ abuela=-106	w de tu abuela=-106	w tu abuela=-106	p ESTAR PERDON=106	s eres=106	w eres=106	k -a _ -do=-106
p ME COMPARA QUIZA=106	w estaba _ a=-106	k -a LO -na=106	j el sueno=-106	m EL sueno=-106	w el sueno=-106	k QUIZA SER=106	p NO SEXO NO=106	p EL COMPARA LO=-106	s ya=106	w ya=106	j una copa=106
j noche que=-106	j y perdon=106	k -y -on LO=-106	p TU SENTIR EL=-106	j no cuando=-106	j tu parte=106	m TU parte=106	w tu parte=106	j habria a=106	w porque _ la=-106	k -ra -a=106	m -ra a=106
k -il JUEGO=-106	m mil JUEGO=-106	k -ra PORQUE=106	m -to lo=-106	k COMPARA _ -ia=-106	s vivir=106	w vivir=106	j abri y=-106	j que sali=106	m sali $=106	w sali $=106	p LO SEXO NO=106
k , NO PASAR=106	m TU las=-106	j a leer=-106	k MENTIR _ EL=-106	k ESTAR -en EL=-106	p SER SOLO HABER=106	p TENER PORQUE=-106	m EL menti=-106	w le menti=-106	j y aqui=-105	k -or _ VIDA=-105	m NO sabia=105
p YO SE=105	k COMPARA TU NO=105	w si _ te=105	m de TODOS=-105	j y algo=105	j pedi y=-105	j los de=-105	k VIDA COMPARA=-105	j de es=-105	k , _ -ta=-105	j le menti=-105	p VIDA LO NO=-105
w avisarte=-105	m -or el=105	k -ce _ $=-105	j y antes=-105	k SER -si=105	m SER asi=105	p TENER COMPARA LO=-105	w que _ diga=105	j en marzo=-105	w ser _ $=105	k -es COMPARA TU MENTIR=105	m rompio LO=105
w rompio=105	w toda la=105	p PASAR LO SE=105	k -do COMPARA=-105	k ESTAR ESTADO , -y=-105	s junto=105	j dije que=-105	k ^ TU -on=105	p PORQUE EL=-105	p SI PORQUE ME=-105	k SE -or=-105	k SE -or COMPARA=-105
m SE por=-105	m se -or=-105	w se por=-105	w se por que=-105	j tuve de=-105	p COMPARA COSA HABER=-105	k -me $=105	m -me $=105	k -y _ -te=-105	k SER _ -de=105	p EL YO TU=-105	w sabia _ que=-105
w lo habia=-105	k TU -te LO=-105	p SER NO SE=105	j casa tu=-105	w su _ $=-105	j de esas=-105	p ME COMPARA FRIO=-105	p EL QUERIA LO=-105	k -le _ TU=-105	w con _ que=-105	j no mejor=105	k -ar LO=-105
j se como=105	k -y ME SER=-105	w y me fui=-105	j era no=-105	p SI TU PERDON=105	k EL VIDA -y ME=105	k -na -ta $=-105	k -as _ -es=-105	k ^ JUEGO LO=-105	p COMPARA ME COMPARA=-105	j para quedarme=-105	s tenes=-105
w tenes=-105	p SEXO NO NO=105	k -do _ -me=105	k PORQUE -de=105	m PORQUE de=105	k -vi -a -ar=-105	k -vi _ -ar=-105	j hice fue=-105	k PORQUE -di=105	k PORQUE -di PERDON=105	k PORQUE -di PERDON ,=105	m PORQUE pedi=105
m ya -di=105	w ya _ perdon=105	w ya pedi=105	w ya pedi perdon=105	j nueve dias=-105	k -ve -as=-105	m -ve dias=-105	m nueve -as=-105	w nueve dias=-105	k -y _ -es=105	k -jo EL=105	j pude en=-105
j mio y=-105	k ^ -si NO=105	m ^ casi=105	w ^ casi=105	s animo=105	w animo=105	p SENTIR LO ME=105	j el culpa=105	p ELEGIR NOS=-105	k ^ VER=-105	m ^ VER=-105	w preguntado=105
j nunca mi=105	m -do que=-105	j de comer=-105	m -de comer=-105	w de comer=-105	k LO QUIZA -ho=-105	k TU LO QUIZA=-105	k TU LO QUIZA -ho=-105	m LO hubiera=-105	w lo hubiera=-105	w lo hubiera dicho=-105	w te _ hubiera=-105
w te lo hubiera=-105	k -y _ -ia=-105	p VIDA SOLO=105	k SOLO -re=105	m COMPARA de=105	w preguntes=-105	k -y -se=-105	m y -se=-105	s debia=105	w que eso=105	k -y -or LO=105	k ^ PASAR -de=-105
w mi _ fue=105	j que momento=-105	j no dicho=-105	j algo de=105	m -te las=-105	j eso dos=105	k -le LO PORQUE=105	k -le LO PORQUE -a=105	p NO EL SEXO=104	j no debia=104	k PASAR -or=104	m PASAR por=104
p SOLO VER=-104	k -ei TU=-104	k ^ -ei TU=-104	m lei TU=-104	j paso a=-104	k NO ME -do -de=104	p SER ME COSA=104	j tengo una=104	m tengo -na=104	w tengo una=104	p LO ME MENTIR=-104	j a contar=104
w ^ por mis=-104	w ^ por mi=-104	w decidido=-104	j veo no=-104	k SI _ SUBJ=104	k NOS _ -ra=-104	p SOLO LO TU=-104	k YO ESTAR -en=-104	w yo estaba en=-104	p COMPARA ME SUBJ=104	m arrepiento $=104	w arrepiento $=104
w me arrepiento $=104	p NO SUBJ=104	j te prometi=-104	k ME VIDA $=104	k HACER _ -ir=-104	j el fui=-104	k ^ TU -te=-104	w no _ quien=104	m ^ manana=-104	w ^ manana=-104	m -or todo=104	w por todo=104
j hace te=-104	k -ne $=104	m -ne $=104	p PASAR SOLO=104	k PORQUE _ -to=104	k -ce $=-104	m -ce $=-104	j es como=104	m algo -de=104	w algo de=104	m ^ los=104	w ^ los=104
m SI quieres=-104	w si quieres=-104	k ^ COMPARA=104	m ^ COMPARA=104	k -to EL=-104	m -to el=-104	j sobre y=104	j fue un=-104	w estaba en el=-104	j borre y=-104	m -en el=-104	m ^ tienes=104
w ^ tienes=104	p ELEGIR SE=-104	j invente de=-104	j de embarazo=-104	w embarazo=-104	m decir COMPARA=-104	k -de -he ,=-104	m NO debia=104	w no debia=104	w que _ debia=104	w que no debia=104	p TODOS EL COMPARA=-104
p TODOS SER=104	k SI TU LO=104	k PERDON _ HABER=-104	k , _ -na=-104	k -on -de=104	m -on de=104	k ^ -or LO COMPARA=104	k -do YO=-104	m -do yo=-104	w gastos=104	j voy que=-104	k -es -te=-104
p PERO TU COMPARA=104	k , COMPARA=104	m , COMPARA=104	w tienes=-104	p COSA COMPARA ME=104	p EL SE=104	m mentirte $=-104	w mentirte $=-104	k -te _ -ce=104	w querer=-104	j te hizo=-104	m TU hizo=-104
w te hizo=-104	j en otra=-104	k -te -un -no=-104	k ^ PORQUE=104	m ^ PORQUE=104	k SUBJ=104	k PASAR _ -a=104	k -de _ -da=-104	s acabo=104	w acabo=104	p PERDON COMPARA ME=104	k SER _ -es=-104
k -ar _ -es=-104	k NOS -os COMPARA=-104	k -to -on=-104	m -to con=-104	j yo fui=-104	k TENER LO PORQUE=-104	w los _ se=104	j de otra=104	j quedaste con=-104	k ^ -ui=-104	m ^ -ui=-104	s hubo=104
w hubo=104	m ^ disculpa=104	w ^ disculpa=104	k -ia ,=-104	m -ia ,=-104	k -mo -y=103	m -mo y=103	k -es -es $=-103	s plato=-103	p EL LO SER=-103	k HABER -do -un=103	m mi COSA=103
k -y LO -ce=-103	k YO EL -di=-103	k ^ YO EL -di=-103	k COMPARA _ -ra=-103	j fuerte que=103	w todo _ $=103	k TU _ -y=-103	j nunca el=-103	w ^ con el=103	p HABER ERROR=103	k -on -da=-103	m -on cada=-103
j que hayas=103	s hayas=103	w hayas=103	k PORQUE EL=-103	m ^ bebia=103	w ^ bebia=103	m sobre EL=-103	w sobre el=-103	j vuelvo a=-103	k -vo -a=-103	m -vo a=-103	m vuelvo -a=-103
w vuelvo a=-103	m no PASAR=-103	p MENTIR OTRO=-103	k ^ _ ESTAR=103	p ESTADO MENTIR=-103	m celular $=-103	w celular $=-103	k SI _ -ia=-103	p YO COMPARA TU=103	m dia ME=-103	w dia me=-103	k -y NO LO=-103
p QUIZA COMPARA ESTADO=-103	k ^ SE COMPARA TU=103	m no ELEGIR=103	w ^ el dinero=-103	m -no la=103	j te quedaste=-103	m TU quedaste=-103	w te quedaste=-103	m LO apuestas=103	w las apuestas=103	p LO NO ELEGIR=103	j en el=-103
p SER COSA COMPARA=103	k LO _ -er=-103	k TU -re EL=-103	m -y ella=103	w y ella=103	p SI ME VIDA=103	m -er los=-103	j por casa=-103	k MENTIR -na=-103	w mis _ $=103	j despues te=-103	j siento tu=103
s termi=103	k -de ME $=103	w de mi $=103	j fui de=103	j di que=-103	j no hubieras=103	s peso=-103	w peso=-103	j durante y=-103	k -y TU=-103	m y TU=-103	k -un SEXO=-103
m un SEXO=-103	k -de -er -a=103	k ^ NO -ue=-103	k -er SENTIR=103	k ^ SER -as=103	k PASAR _ PORQUE=-103	j voy si=-103	p VOY SI ME=-103	m PORQUE que=-103	k -en _ TU=103	k -ve $=-103	m -ve $=-103
p TU MENTIR VIDA=103	j reserve la=-103	p NO SI ME=103	j de dinero=103	j mientras a=-103	j a llamar=-103	m -a llamar=-103	w a llamar=-103	w llamar=-103	k -lo -do=-103	w mucha=-103	k -de LO VIDA=-103
p COMPARA SE ERROR=103	k TU COMPARA $=-103	m era -or=-103	w era por=-103	w y _ los=-103	k PASAR ME=-103	p PORQUE ME PERDON=-103	j me pongo=103	m ME pongo=103	w me pongo=103	s botel=-103	k NO _ -ca=-103
w no _ toca=-103	j el menos=103	m EL en=-103	p OTRO ERROR=-103	m merecias -lo=-103	m EL telefono=-103	w el telefono=-103	j que sentias=-103	j siento no=103	k , _ -le=103	p SOLO MENTIR=-103	w no _ ti=103
k PASAR _ ESTADO=103	s nombr=-103	j fue lo=103	s deuda=-102	k -as _ -lo=-102	j ver a=-102	m te -me=-102	m COMPARA soy=102	w que soy=102	k ELEGIR COMPARA ME=-102	k -ue _ $=-102	s reser=-102
w reserve=-102	k NO SER -or=102	p YO YO=-102	k -un _ ME=-102	m LO termine=-102	w ^ _ termine=-102	p LO PORQUE HACER=102	p ME PASAR COMPARA=102	j perdon un=102	j sabia que=-102	k -zo=-102	w ningun=-102
k -on _ -on=102	p TODOS HABER=102	p TU EL SER=-102	j tu diario=-102	m TU diario=-102	w diario=-102	w tu diario=-102	p COSA EL SOLO=-102	p JUEGO LO COMPARA=-102	k -no _ COMPARA=-102	k COMPARA SER COMPARA=-102	j reconozco que=102
j si pregunta=-102	m ^ te=-102	w ^ te=-102	k -y NO -re=-102	m no -re=-102	k COMPARA ME -as COMPARA=-102	w que _ digas=-102	w que me digas=-102	j eso no=102	k NOS _ COMPARA=-102	k ^ NO -ra=102	k -je -ra=-102
k COMPARA ME HABER -do=-102	k -do NO=-102	k LO COMPARA -as=-102	p ME ME NO=-102	j podia haber=-102	m -ia haber=-102	m podia HABER=-102	w podia haber=-102	j y tres=-102	k -ba ESTADO=-102	w ^ _ cosa=102	m lo -mo=-102
j es dos=102	k FRIO -te=-102	j un mas=102	k -de ESTAR $=102	p VOY ELEGIR=-102	m COMPARA culpa=102	p ME HABER TU=-102	w que _ por=-102	p NO SER TODOS=102	k , PASAR -do=102	j dejaste mi=102	k ^ -ia=102
m ^ -ia=102	j te anos=-102	j a ir=102	m -a ir=102	w a ir=102	k -de -y=-102	m -de y=-102	p HACER SOLO COMPARA=102	k -do -do=-102	j que mala=-102	p TU ESTAR TODOS=102	k ^ TU -lo=-102
m -on lo=102	s veces=-102	w veces=-102	j por con=102	k TODOS PASAR=102	w menti con el=102	k -as -lo=-102	w y por lo=102	p PORQUE NO COSA=-102	k -a EL VIDA=-102	s alivi=-102	m tarde $=102
w tarde $=102	j se lo=-102	p LO TU VER=-102	k -de ERROR=102	m -as no=102	p COMPARA ME ME=-102	w el _ le=-102	k PERDON -te=-102	j estoy con=-102	w por el=102	w ^ _ fue=-102	j quien la=-102
k , ESTAR=-102	m , ESTAR=-102	k ^ ESTAR ERROR=-102	s apunt=-102	j que bien=102	m es TODOS=102	p PORQUE ELEGIR LO=-102	j en cosas=102	k NO COMPARA LO=-102	p SOLO PERO=102	j me por=102	w estres=-102
k -a TU -do=-102	k TU -je COMPARA ME=-102	w tu _ en=-102	w mereces=-102	j no siempre=102	s viern=-102	w viernes=-102	k TU -os $=-102	k COMPARA -to $=-102	k -a EL -lo=102	j soy el=102	m soy EL=102
w soy el=102	p LO TU VIDA=-102	m ^ mereces=-102	w ^ mereces=-102	k -a LO -ca=-102	k -a _ -ca=-102	j y el=-102	k ^ _ -so=-102	p ERROR ME LO=-102	m -as te=-102	j a mis=-102	k -re _ JUEGO=-101
k LO -os -y=-101	j solo para=101	w mentira _ el=-101	p ME NO LO=-101	p ME EL EL=-101	k -y _ SE=101	w y _ se=101	k ERROR _ -as=101	w te _ un=-101	k -te _ $=-101	p MENTIR COMPARA EL=-101	p EL SE ME=101
w ^ _ como=101	j te en=-101	p MENTIR COMPARA SE=-101	k -ro _ -es=-101	p NO TENER=-101	m ME lo=-101	s va=101	w va=101	j a desde=-101	p ELEGIR SER ME=-101	p SE COMPARA QUIZA=-101	j te tambien=-101
j es mi=101	j leer tu=-101	m -er tu=-101	w leer tu=-101	k QUIZA -do -a=101	k QUIZA _ -a=101	j lo crees=101	j que crees=101	j dinero fue=-101	j lo pedi=101	w lo pedi=101	j sin decirte=-101
m NO decirte=-101	w sin decirte=-101	p NO EL EL=101	k -ir _ $=-101	k YO _ COMPARA=-101	w yo _ que=-101	p PORQUE SE LO=-101	j estas de=101	m , ya=101	w , ya=101	k NO , SOLO=101	m ^ nos=101
w ^ nos=101	k LO _ VOY=-101	k YO _ -ra=-101	p YO PORQUE=101	j tu trabajo=101	s impos=101	w imposible=101	w que _ bien=101	k SER -uy=101	m SER muy=101	w no _ pude=101	k ME -do -de=101
j y puedes=-101	j vos con=101	k SENTIR TU=-101	w el _ los=-101	s manan=-101	k -es -en LO=-101	p ESTAR ESTADO=-101	s enten=101	j se mentiras=101	p OTRO SI=-101	j telefono para=-101	j nunca era=101
p TU ME NO=-101	k ^ _ CONFIANZA=101	j mia y=-101	m mia -y=-101	w mia y=-101	w yo _ era=101	m ^ ella=101	w ^ ella=101	j estoy te=-101	k EL VIDA ME=101	w y _ siento=101	w a alguien $=101
k -es -a EL=101	m -go la=-101	p VIDA VIDA LO=-101	p ME EL JUEGO=-101	k -uy FRIO=101	m muy FRIO=101	m HABER dejado=-101	w hubo _ de=101	s mundo=101	w mundo=101	w , _ cada=-101	k -jo _ TU=-101
p FRIO COMPARA TU=101	p TU VOY LO=-101	j y rompi=-101	j porque de=101	p TU COMPARA ESTAR=-101	k TU -je=-101	m te -je=-101	p ME COMPARA MENTIR=101	j una fue=-101	j lo necesitas=-101	j si necesitas=-101	m COMPARA necesitas=-101
w lo _ necesitas=-101	w lo que necesitas=-101	w que necesitas=-101	w , _ sabia=101	k ELEGIR _ -lo=-101	k -do _ -na=-101	k ^ _ -eo=101	k TU -de=101	k -vi -a -ar $=-101	k SER COMPARA TU=101	s darme=101	w darme=101
p PASAR EL NO=101	k -a EL -er=-101	m -es ver=-101	j le un=-101	w te _ escondi=-101	w te lo escondi=-101	p PERDON SI COMPARA=101	k -do -en NOS=101	j las cada=101	s hotel=-101	w hotel=-101	p PERDON COMPARA MENTIR=101
j el nombre=-101	k ^ _ -da=101	j entre y=101	j preguntaste estaba=101	p ME VER ESTAR=101	m todo PASAR=101	m SE dio=101	w se dio=101	j te hable=-101	m TU hable=-101	w te hable=-101	p LO PERDON LO=101
m encima $=101	w encima $=101	p YO SOLO=101	k -en COSA=101	p PERO NO SER=101	w ^ no era=-101	s quede=-100	j despues el=100	m parar -y=-100	w parar y=-100	j la su=-100	p SOLO NO LO=100
j dije era=-100	j que despues=-100	j dicho si=100	p TU TU YO=-100	k COMPARA LO -os=-100	w ^ _ cosas=100	j tu le=-100	k TU $=-100	m TU $=-100	k -io _ EL=-100	p SER TODOS EL=-100	j si y=-100
j que saber=-100	k -de ESTAR=100	m donde ESTAR=100	k -a _ -or=-100	k -a _ -me=-100	p EL LO YO=-100	p TU HABER ESTADO=100	j fue muy=100	p FRIO SER COMPARA=100	w puedo _ $=-100	w en _ trabajo=-100	w en el trabajo=-100
p NO PERDON=-100	p YO QUERIA=-100	w propuse=-100	j porque ya=-100	j quedo que=-100	p TU SOLO PORQUE=100	j diste y=-100	w ^ _ diste=-100	w ^ me diste=-100	m jueves $=-100	w jueves $=-100	k COMPARA -ta=-100
k ^ -en EL=100	j ya te=100	p SI COMPARA NO=100	p ESTAR LO ESTADO=100	k -as -a -ar=100	j eso de=100	m SENTIR que=100	j mensajes no=100	m -as como=100	j solo por=100	k -ce -as=-100	k -or PORQUE=100
m por PORQUE=100	p COMPARA OTRO=-100	m rapido $=100	s rapid=100	w rapido=100	w rapido $=100	j tengo mi=100	m engane $=100	w engane $=100	w te engane $=100	m LO fui=-100	w dos _ y=-100
k COMPARA _ -ma=-100	j dije por=-100	s encim=100	w encima=100	k -en -ir=-100	k SOLO ESTADO=100	m tan ESTADO=100	w ^ _ asi=100	w companera=-100	p PORQUE NO TU=-100	k COMPARA TU ME=-100	p ME NO SOLO=-100
j la unica=-100	j unica que=-100	m LO unica=-100	s unica=-100	w la unica=-100	w unica=-100	j que esto=-100	p PORQUE TU VIDA=100	k -ce _ ME=-100	k PERDON _ ME=100	p LO PASAR COSA=100	j haya por=-100
k PASAR -es -de=100	m PASAR antes=100	w ya _ $=100	p ME OTRO TU=-100	w lo _ yo=-100	k SER -or=-100	m SER por=-100	w ^ _ meses=100	p PERDON PERO TU=100	j el sobre=-100	j mil y=-100	p ME QUIZA TU=-100
w lo _ mas=100	p ME SER EL=-100	w lo hice yo=-100	j tambien le=-100	m cuando -te=-100	m LO me=-100	j y llevaba=-100	k -de COMPARA $=100	j fue para=-100	j tambien menti=-100	m tambien TU=100	j no ninguna=-100
w no _ ninguna=-100	w tiene _ $=100	k TODOS -on=-100	m TODOS con=-100	s pago=-100	w pago=-100	j a mismo=-100	p HABER ME=100	w a _ no=100	m TODOS es=100	w llegamos=100	m -te no=100
k -en ME=100	m -es como=100	k MENTIR -ra=100	m MENTIR para=100	m SER la=100	p NO YO COMPARA=-100	k COMPARA _ -as=-100	k LO HACER=100	k -on LO -sa=-100	k -on _ -sa=-100	w con _ casa=-100	w con la casa=-100
j la tarde=100	j con mucho=100	k ^ -ro COMPARA=100	m -or lo=100	w por lo=100	p TU TU HACER=100	j te hice=-100	m ^ necesitaba=100	w ^ necesitaba=100	w nadie mas $=-100	p TU LO ELEGIR=-100	s lunes=-100
w lunes=-100	j con como=100	j momento lo=100	p COSA NO NO=100	j y caso=100	j con se=100	p SOLO LO ELEGIR=-100	s traic=100	k ^ -ei LO=-100	j y pedi=-100	p COSA YO=-100	p LO PORQUE MENTIR=100
j dije tu=-99	k ELEGIR _ PORQUE=99	k -di COMPARA=-99	k -la $=-99	m -la $=-99	m para NO=-99	k -ce SOLO=-99	m marido $=99	w marido $=99	p EL COSA=99	m -do hasta=99	k VER EL=-99
m VER el=-99	w estabas _ $=-99	m te -ro=99	k -y _ $=99	w y _ $=99	k -ra _ COMPARA=99	k COMPARA TU -ia=-99	j la esa=-99	k COMPARA -os -a=99	j y ni=99	p PASAR YO SE=99	w ya _ lo=99
k -y LO=-99	m y LO=-99	k -y _ -pi=-99	w y _ rompi=-99	k -as -de ME=99	m NO voy=-99	p MENTIR LO EL=-99	p PERDON SENTIR COMPARA=99	w que tu me=-99	p EL NO ESTADO=-99	k -le PORQUE=-99	p ESTAR QUERIA=-99
p COMPARA YO=-99	p PASAR TU EL=-99	s capaz=-99	w capaz=-99	k -te PASAR=-99	m -te fue=-99	k -ti _ ERROR=99	p VIDA EL EL=99	k EL _ -es=99	p SER TU TU=-99	p VIDA LO YO=-99	p LO COMPARA ELEGIR=-99
p SENTIR COMPARA NO=-99	k VER -de=-99	p EL VER=-99	m pido COMPARA=-99	w pido que=-99	k -lo -y=-99	m -lo y=-99	k -la LO=99	w si _ de=99	j lo durante=-99	k -y _ TODOS=99	k COMPARA _ -si=99
w que _ asi=99	k LO _ TU=-99	w lo _ ahora=-99	k -la _ ME=99	p VER TU=-99	p ERROR VIDA=-99	m todas LO=99	m TU llame=-99	w te llame=-99	w ^ _ situacion=-99	w ^ la situacion=-99	p ME SEXO OTRO=-99
k -to , COMPARA=99	s delan=-99	w delante=-99	p ELEGIR COMPARA HABER=-99	w no _ una=-99	p PORQUE YA=99	w te _ llorar=-99	j sola no=-99	j nuestra hija=-99	k NOS -ja=-99	m NOS hija=-99	m nuestra -ja=-99
s hija=-99	w hija=-99	w nuestra hija=-99	p VER COMPARA YO=-99	m sobre TU=-99	j en lado=99	j palabra mi=-99	k -je=-99	k -or LO -de=99	w por lo de=99	k -ie=-99	j las si=-99
p SE ME NO=-99	m NO hubiera=-99	p CONFIANZA TU LO=99	m mi -io=-99	w no _ el=99	p YO NO SEXO=99	m juntos $=99	w juntos $=99	k SER -un=99	m SER un=99	m hacia $=-99	w hacia $=-99
j tu has=99	k COMPARA LO TU=99	k ESTAR _ -un=99	w ^ con la=99	k , SI=99	m , SI=99	m , si=99	w , si=99	w enterado=99	k -ro _ TU=-99	p ME HABER COMPARA=-99	p NO HABER NO=-99
m que -bo=99	m dias $=-99	w dias $=-99	p TU SE COMPARA=-99	j necesitaba y=99	p LO MENTIR SER=99	k ME COSA=99	p LO COSA=99	k HACER _ -ar=-99	p JUEGO PORQUE=99	j no sabia=99	j pero nada=-99
j estaba y=-99	j no de=99	k SI -as=99	m si -as=99	j disculpas por=99	m disculpas -or=99	w disculpas por=99	j lo hay=99	p EL HACER LO=99	k -de -or=99	m -de por=99	k -or FRIO=-98
m por FRIO=-98	j prefiero que=-98	k -to SER=-98	j dia que=-98	k -en _ OTRO=-98	w cartas=-98	j el va=98	j en coche=-98	k -en EL -he=-98	w en _ coche=-98	w en el coche=-98	p LO YO MENTIR=-98
k -un -io=98	m un -io=98	j por eso=98	k VER ,=-98	m VER ,=-98	k MENTIR _ -ia=-98	k ^ _ ERROR=-98	k NO _ -ro=-98	m nuestros -os=-98	j con esto=98	j mi cumpleanos=98	m ME cumpleanos=98
m mi -os=98	w mi cumpleanos=98	p LO HACER ME=-98	m -to para=-98	j llegar a=-98	m llegar -a=-98	w llegar a=-98	j de boda=-98	j hace y=-98	p SE SENTIR=98	s retir=-98	k PORQUE _ COMPARA=98
m ^ entre=98	w ^ entre=98	k NO _ SOLO=98	p MENTIR TU SENTIR=98	s venir=98	w venir=98	k COMPARA SENTIR=-98	k ^ _ -si=98	j un meses=-98	j nadie obligo=-98	k ^ NO ME -go=-98	w nadie _ obligo=-98
w nadie me obligo=-98	j no vida=98	j que llevar=-98	j mi celular=-98	m ME celular=-98	w mi celular=-98	p PASAR COSA NO=98	m mintiendote $=98	w mintiendote=98	w mintiendote $=98	s compl=98	w contartelo=-98
j pido la=-98	k QUIZA _ PASAR=98	k YO SOLO=98	m YO solo=98	m yo SOLO=98	w yo solo=98	k , -ui=-98	m , -ui=-98	k MENTIR , -y=-98	s mala=98	w mala=98	p CONFIANZA LO TU=98
m la -di=-98	k QUIZA TU SENTIR=98	k -na -a=-98	m -na a=-98	p PERDON EL COSA=98	j promesa y=98	m LO borre=-98	k LO _ SEXO=98	k PORQUE _ -te=98	p PASAR TU LO=-98	p EL SOLO=98	k -en -ra=98
k SOLO _ -os=98	m NO estaba=-98	k SOLO -y TU=-98	j me eso=98	p COMPARA ERROR PORQUE=-98	p ME TU VIDA=98	m -on para=-98	w , por eso=98	m COMPARA decir=98	w que decir=98	j debo y=-98	p SE NO LO=98
p EL EL ESTAR=-98	j cuando la=-98	k COMPARA -as LO=-98	w mal _ el=-98	p PASAR ME PASAR=98	m preguntar $=-98	w preguntar $=-98	k -se _ -lo=-98	j te enteraste=-98	m TU enteraste=-98	w enteraste=-98	w te enteraste=-98
m contigo NO=98	w contigo no=98	j esa cuenta=98	m esa JUEGO=98	w esa cuenta=98	j lo ver=98	w preguntarte=-98	w debia=98	k -ho $=98	m -ho $=98	k PORQUE ME -ia $=-98	k -de SEXO $=-98
j dejaste tu=-98	k QUIZA $=-98	m QUIZA $=-98	m -lo para=-98	k COMPARA -do=98	j voz de=98	s sigui=98	k COSA _ -te=-98	s quinc=98	k QUIZA COMPARA -ra=98	p LO VOY PERO=-98	j eso las=98
m COMPARA hacia=98	w que hacia=98	p VOY PORQUE=-98	j me nunca=98	k SUBJ SOLO=98	j da verguenza=-98	w y _ con=-98	w de _ nina=-98	w de la nina=-98	p ESTAR PORQUE=-98	k -le -en=98	j mereces una=-98
m mereces -na=-98	w mereces una=-98	j de uno=98	k -er LO $=-98	k -on EL COMPARA=-98	w con el que=-98	j quien que=-98	j yo tu=-98	k -de LO -sa=-98	k -de _ -sa=-98	j vi a=98	p COMPARA SENTIR=98
j la regue=98	m LO regue=98	s regue=98	w la regue=98	w regue=98	p LO NOS EL=98	m preguntas ,=-98	w preguntas ,=-98	w tu _ $=-98	m SER nada=98	p NO ELEGIR COMPARA=-98	j te siento=98
k -a LO VIDA $=-98	m ^ hay=-98	w ^ hay=-98	p PORQUE PERDON=98	j que cada=-98	j abri cuenta=-98	k -ri _ JUEGO=-98	w abri _ cuenta=-98	k -a _ -lo=98	m -on mis=-98	w con mis=-98	m COMPARA este=98
w que este=98	w me _ la=98	p MENTIR VER=98	p TU MENTIR VER=98	k -as PERDON=-98	k ME -as PERDON=-98	m -on otra=-98	w con otra=-98	k NO -ba $=98	p MENTIR PORQUE ELEGIR=-98	w celos=-98	j la da=98
k -lo COMPARA=98	j no palabras=98	k -da -he $=98	m COMPARA para=-98	p LO SUBJ SOLO=97	m TU digo=97	w te digo=97	j me tan=97	j de cosas=97	p COSA NO EL=-97	p LO VOY NO=-97	k TENER _ LO=97
j como todo=97	m -es te=97	k TENER _ -es=97	j la palabra=-97	m LO palabra=-97	w la palabra=-97	s mis=97	w mis=97	m PORQUE estaba=97	k LO QUERIA=-97	j la piso=-97	j no pido=-97
k NO TU -do=-97	k NO TU -do COMPARA=-97	k TU -do COMPARA=-97	w no _ pido=-97	w no te pido=-97	w te pido que=-97	p SER TU EL=97	s estac=-97	p LO ERROR EL=97	w con la=-97	j era mio=-97	j martes y=-97
k PASAR -de LO=97	m me LO=-97	m el MENTIR=97	k TU -do=-97	k , LO -de=-97	w , yo no=97	w normal=97	j que por=-97	k ^ -os -en=-97	p EL COMPARA ERROR=-97	k -an=97	j hice y=-97
j hija que=-97	k -ia -on EL=-97	j quede con=-97	j ella tu=97	p ESTADO LO NO=-97	w en la que=-97	k ^ -ba=97	m ^ -ba=97	m -y nunca=97	w y nunca=97	w elegi _ $=-97	s busca=97
k ME _ -un=-97	s agota=-97	p HACER LO COMPARA=97	j los a=-97	w cuanto=-97	m MENTIR que=-97	p SENTIR NO=-97	j haber sido=97	m haber SER=97	w haber sido=97	k COMPARA ME -as=-97	k SE _ -de=97
j tu es=97	m , te=-97	w , te=-97	p HACER TODOS LO=97	p JUEGO EL=-97	k -se _ TU=97	p PERDON SENTIR ME=97	k ME TENER=97	m me TENER=97	k HABER _ TU=97	p ESTAR EL COMPARA=-97	k -es _ -de=-97
j yo yo=-97	k -ve -de=-97	m -ve de=-97	k MENTIR ,=97	m MENTIR ,=97	k -de EL VIDA $=97	p TENER ESTADO=97	k -ia -ia=-97	k TU -ia -ia=-97	w y no te=-97	k QUIZA -ir=-97	m QUIZA decir=-97
j lo ti=-97	w te _ en=-97	m -re mi=-97	m sobre ME=-97	w sobre mi=-97	k -ta -de EL=97	k LO -ta -de EL=97	k PERDON -or TODOS=97	k -on LO -ra=-97	m dan -as=-97	s dan=-97	w dan=-97
k SE QUIZA=97	m se QUIZA=97	p LO TU YO=-97	k -di _ -ra=97	s podri=97	p EL SE SOLO=97	j se mi=-97	k ^ NO TENER NO=-97	w companero=-97	p SE COMPARA SER=-97	j de tampoco=97	j se mal=97
s calma=97	m -de trabajo=-97	w de trabajo=-97	p YO EL EL=-97	p COSA PASAR LO=97	k -no -ra=-97	m -no para=-97	s firme=-97	w firme=-97	k HACER _ $=97	j casa nunca=97	k SE PASAR=97
m se PASAR=97	j voy dejar=-97	k VOY -a YA=-97	k VOY _ YA=-97	k ^ VOY -a YA=-97	p VOY YA=-97	w voy _ dejar=-97	w voy a dejar=-97	k -da -en=-97	m -da en=-97	m ^ lamento=97	w ^ lamento=97
k -or SEXO=-97	m por SEXO=-97	k LO NO SE=97	m seis $=-97	w seis $=-97	k COMPARA _ -to=-97	p HABER ESTAR=97	m ^ son=97	w ^ son=97	m veia $=-97	w veia $=-97	k -le _ LO=97
p SE ME ELEGIR=-97	k -de EL -io=-97	k -a _ -co=-97	s leist=96	w leiste=96	j alguna vez=96	m alguna QUIZA=96	w alguna vez=96	p PASAR JUEGO=96	j hijo yo=-96	p YO NO ELEGIR=96	p TU PERDON=96
p EL COMPARA TU=-96	p EL COMPARA SER=-96	p LO PERO COMPARA=96	p COMPARA JUEGO=-96	k -es _ COMPARA=-96	k -de _ -un=96	p SI NO SUBJ=96	k TU LO HABER=96	k TU LO HABER -do=96	m la -ba=-96	k -zo -y=-96	m -zo y=-96
j ano te=-96	p SER LO YO=-96	k -y -je=96	m y -je=96	p ME HABER COSA=-96	m estabas -do=-96	j ella casado=96	k EL ELEGIR COMPARA=96	k ^ EL ELEGIR=96	k ^ EL ELEGIR COMPARA=96	m ella ELEGIR=96	w ^ ella sabia=96
w ella sabia=96	w ella sabia que=96	w llevaba=96	k FRIO -de=-96	m FRIO de=-96	p PASAR ME NO=96	j perdi el=96	j no te=-96	k , _ TU=96	p MENTIR COMPARA LO=-96	k -ce _ -te=-96	m sentimientos $=96
w sentimientos $=96	j toda la=96	k SE _ -un=96	w se _ un=96	w estaba _ otra=-96	k SE -ra $=-96	w para _ ,=-96	w propia _ $=-96	k -te $=96	m -te $=96	p ERROR ME=-96	m -da de=-96
j has y=-96	w importante=96	j por la=-96	j dije el=-96	j lo familia=96	k LO ERROR $=96	j el viaje=-96	m EL viaje=-96	w el viaje=-96	k -na MENTIR=96	p TU TU OTRO=-96	j se fue=96
p TU HABER PERDON=96	w eras _ $=-96	p NOS PASAR=96	p SER EL COMPARA=96	k -do _ -da=96	p NO VOY NO=-96	s copa=96	w copa=96	k -ar _ SEXO=96	k MENTIR YO=-96	k MENTIR YO $=-96	m MENTIR yo=-96
p LO ME VOY=-96	j la presion=96	m LO presion=96	w la presion=96	p PERDON SI TU=96	w ese _ ,=-96	k EL -sa $=-96	w su casa $=-96	k -ba COMPARA=96	j verdad yo=-96	j da que=-96	w quien _ que=-96
j nunca se=96	m nunca SE=96	w nunca se=96	j lo seguir=96	j ni siquiera=96	m NO siquiera=96	s siqui=96	w ni siquiera=96	w siquiera=96	w grupo=-96	k NO SER YO=96	p VIDA PORQUE LO=-96
k COMPARA -as -do=96	k -no _ -do=-96	k -te _ -ro=96	j la delante=-96	k -en -la=-96	m en -la=-96	j te asi=96	s antes=-96	w antes=-96	p SOLO CONFIANZA=96	w a _ nada=96	p SE ME TU=-96
k -te _ -ia=96	j y le=-96	j las las=-96	j en mesa=-96	w en _ mesa=-96	k ME _ YO=-96	p COSA PASAR=96	p COMPARA PERO TU=96	k -re _ COMPARA=96	p PASAR NO TU=96	j ibas a=96	m ibas -a=96
s ibas=96	w ibas=96	w ibas a=96	k COMPARA NO -ia $=96	m mi -lo=-96	j verguenza y=-96	k QUIZA _ ERROR=96	k TU LO MENTIR $=-96	w ^ me invente=-96	j te sobresaltas=-96	m TU sobresaltas=-96	w sobresaltas=-96
w te sobresaltas=-96	k ^ LO -es=96	k LO _ NOS=96	m no -ra=96	k -ir _ ME=96	k -as EL=-96	k PORQUE NO TU=-96	w ya no te=-96	p SER LO SE=96	p NO COMPARA PERDON=-95	p SEXO QUIZA=95	k EL NO=-95
k ME HACER=95	m me HACER=95	p TU COSA PORQUE=-95	j idea mia=-95	m -ra te=95	k -as _ SE=-95	m lo PASAR=-95	j viajes de=-95	j viajes trabajo=-95	w viajes=-95	w ti _ el=-95	m mundo $=95
w mundo $=95	j fue mi=-95	k NO ELEGIR -te SENTIR=95	m , asi=95	w , asi=95	m -as cuando=-95	m menti $=-95	w menti $=-95	k ^ PERDON ,=95	j nuestra que=-95	j te dicho=-95	m COSA la=-95
j lugar de=-95	p QUIZA LO TENER=-95	m ese VIDA=95	k -ra COMPARA NO LO=-95	j dije en=-95	k YO -en LO=-95	s borre=-95	w borre=-95	p JUEGO JUEGO=-95	k -he $=-95	m -he $=-95	k NO QUERIA=95
m PASAR en=95	p MENTIR TU COMPARA=-95	p EL NOS=-95	p MENTIR EL COSA=-95	w que _ todo=95	j que trabajo=95	k -do _ -ro=-95	p COMPARA LO SOLO=-95	k TODOS _ -no=95	j las son=-95	j de ti=-95	k -y _ VIDA=95
k -de TU -te=95	w de tu parte=95	k -fe=-95	m que SENTIR=-95	k SER -na -ta=95	j de bebe=95	j siento hice=95	s tenta=95	p COMPARA MENTIR VIDA=95	k NO _ SUBJ=95	w no _ hubieras=95	j llego a=95
m llego -a=95	w llego a=95	k SENTIR COMPARA=95	s salio=95	w salio=95	k TENER _ QUERIA=95	k HABER -do ME=95	p TU HABER SER=-95	w cuando _ de=-95	w habia=-95	k , -y NO LO=-95	k -a _ SI=-95
w a _ si=-95	m contigo SER=95	w contigo es=95	k -me -de=-95	m -me de=-95	j que operacion=-95	p ESTAR ME COSA=95	j o no=-95	p COMPARA ESTAR ESTADO=-95	k , SER -un=95	k -ar -y=-95	m -ar y=-95
k COSA _ TODOS=95	p SEXO SOLO=95	k ^ NO LO=-95	k LO -ra=-95	j que perdon=-95	m lo -co=95	j yo habria=-95	m sin -er=95	j la sin=-95	p ME ME VOY=-95	j te robado=-95	p YO SENTIR=95
j voy lo=-95	k -or _ QUIZA=95	k -il ,=-95	m -il ,=-95	m ^ pase=-95	w ^ pase=-95	m tambien EL=-95	m YO soy=95	w yo soy=95	s estad=-95	w estado=-95	p TU EL=-95
w conte=-95	j ahora a=95	k -y -de LO=-95	j y nada=95	j decirte lo=-95	k ^ NO TU -do=-95	j como una=95	p COMPARA NO COMPARA=-95	w a mentir $=95	k -na -ta -de=-95	p NO EL LO=-95	w estabas=-95
k -or LO COMPARA=95	k -re TU=-95	p COMPARA EL PASAR=95	k -se ME=-95	m -se mi=-95	k -y _ -ra=-95	k COSA -ra -de=95	m COSA fuera=95	j no pensaba=95	j pensaba con=95	k NO -ba -on=95	m pensaba -on=95
w no pensaba=95	w no pensaba con=95	w pensaba con=95	j abrir cuenta=95	k -ir LO JUEGO=95	k -ir _ JUEGO=95	m abrir LO=95	s abrir=95	w abrir=95	w abrir _ cuenta=95	j una lo=-95	p VIDA SER ME=-95
j los contra=94	k -me=-94	p PASAR PASAR LO=-94	p TU CONFIANZA LO=-94	s cubri=-94	w regalos=-94	j lo malo=94	k LO -lo=94	m LO malo=94	m lo -lo=94	w lo malo=94	k ^ -or LO=94
p ESTADO PASAR=-94	j que y=-94	m -de casa=94	w de casa=94	k -es , -y=-94	j nada ver=-94	k NO COMPARA -er=-94	w nada _ ver=-94	w nada que ver=-94	m las -te=-94	j que habias=-94	w menti _ la=-94
s lugar=94	w lugar=94	j me estas=94	j que eso=94	w te _ habria=94	w te lo habria=94	k EL -di COMPARA=-94	m -di que=-94	m pedi COMPARA=-94	w le pedi que=-94	w pedi que=-94	p JUEGO NO LO=-94
k -en -as $=94	k NO SER=94	s lista=-94	w lista=-94	k -de -hi=94	m -de ahi=94	m de -hi=94	w de ahi=94	k SOLO _ LO=94	p TU SENTIR YO=-94	p EL FRIO=94	k CONFIANZA , -y=94
k CONFIANZA _ -y=94	m la -na=-94	j un porque=-94	k PORQUE _ LO=-94	w siento=94	k ME COSA -de=94	k -ra NO=-94	j hay una=94	s actue=94	w actue=94	k ^ TU -as=-94	j voy a=-94
s tonto=94	s fuera=94	p NO SEXO=94	k NO -os -na=94	k ^ NO -os -na=94	p FRIO PASAR=94	k SENTIR -te=-94	j ti el=-94	m -do lo=94	k LO COSA $=94	j mientras mi=-94	j una tonteria=94
m -na tonteria=94	w tonteria=94	w una tonteria=94	p ME VIDA EL=-94	p TU HACER TU=94	m -de con=-94	m quede -on=-94	w quede con=-94	k , PERO -ra=-94	k PERO -ra=-94	j decirte que=-94	p HABER COMPARA ME=-94
j las sola=-94	j conte a=-94	m , para=94	w , para=94	p PORQUE LO ELEGIR=-94	p COMPARA PASAR TU=-94	j ya para=94	k ME OTRO ME=94	p HABER LO ME=-94	k -un SOLO LO=94	j metiste en=94	m metiste -en=94
s metis=94	w metiste=94	w metiste en=94	k NO _ -ra=94	m queria $=-94	w queria $=-94	w , ni el=-94	p SOLO ELEGIR=-94	k ^ PERDON LO -de=94	s gasto=94	k SENTIR -a=-94	m SENTIR a=-94
p EL TU TU=-94	k CONFIANZA ,=94	m CONFIANZA ,=94	j manana a=-94	k LO COSA=94	w la _ vez=-94	j ser te=94	p ME ESTADO NO=-94	k COSA _ -de=94	s fiest=94	k PERDON COMPARA TU -as=94	p EL PORQUE EL=-94
p MENTIR EL ME=-94	k LO _ -na=-94	m TENER miedo=-94	j tu cuando=-94	p SER LO NOS=94	j tu bien=-94	p ME JUEGO COMPARA=-94	k -es COMPARA SER=94	k -de EL VIDA=94	k SER _ -sa=94	j decias que=-94	j lei lo=-94
m ^ hice=-94	w ^ hice=-94	k HACER -a=94	m HACER a=94	k NO -ir $=94	j estos meses=94	m estos -es=94	w estos meses=94	w estos meses $=94	p SI COMPARA COMPARA=94	k -or ME PORQUE $=-94	k ME PORQUE $=-94
w mi culpa $=-94	p VER PORQUE ME=-94	k LO -te PORQUE=-94	p SEXO NO SER=94	k SER -or ME=-94	k -y -ra=-94	m y -ra=-94	m -ba en=94	j casa yo=-94	k -la QUIZA=-94	p EL YO ELEGIR=94	p COMPARA PASAR YO=-94
j es se=94	w hubiera _ a=94	w ^ _ hermana=-94	s muchi=94	w muchisimo=94	p SER TODOS TU=94	w ^ _ anos=94	k TU HABER -do $=-94	k LO -ra -de=-94	k ME -ia -on=-94	k ME -ia -on EL=-94	p SE COMPARA PERDON=-94
p LO ME VER=-94	m perdoname -or=94	w perdoname por=94	w ^ no hay=-94	j y ser=94	p TU MENTIR PORQUE=94	k TU FRIO=-94	j dicho lo=-94	w puedes=-94	p TENER EL SENTIR=-94	p COMPARA HACER LO=-94	w que _ pasaba=-94
j que esta=-94	w tienes _ el=-94	p LO SEXO EL=-94	j mas y=-94	k -as -ar=-93	j con tenia=93	p SE NOS=93	k -do _ -ra=-93	k -y _ -je=-93	j cuenta en=93	j y las=-93	m tienes TODOS=-93
p SER YO=-93	p ME ESTAR TU=-93	w de tu=-93	p MENTIR LO PERO=93	j tu verdad=93	p LO TU TENER=93	s valia=-93	j antes casarnos=-93	j de casarnos=-93	m -de casarnos=-93	s casar=-93	w antes _ casarnos=-93
w antes de casarnos=-93	w casarnos=-93	w de casarnos=-93	k EL -je COMPARA=-93	p COMPARA SENTIR MENTIR=93	p EL PERDON=93	j hable el=-93	w hable _ el=-93	s miras=-93	w miras=-93	p QUIZA SENTIR LO=93	m esa VOY=93
m la -sa=-93	w si _ hubieras=93	p VOY ESTAR=-93	k QUIZA QUIZA=93	k ^ QUIZA QUIZA=93	p ME EL OTRO=-93	j tampoco facil=93	w tampoco _ facil=93	j la todo=93	k PORQUE NO SER=93	j a dije=-93	w ^ _ quise=93
k -re _ -ar=-93	j solo tu=-93	j a que=-93	k ^ _ -is=-93	w que para=-93	p CONFIANZA NO PASAR=93	p NO NO COMPARA=-93	w no sabia=93	j estas en=93	k TODOS -a=93	m TODOS a=93	w ^ fui yo=-93
k -de _ -so=-93	j puedo que=-93	k SOLO , NO=93	k EL _ -ca=93	p LO PERDON=93	k -so -do=-93	s despe=-93	w tranquila=93	j en en=-93	k -ce -ra COMPARA=93	w hice para que=93	j el mia=-93
m ESTAR cansada=-93	w cansada=-93	k -ra _ -or=93	k SI TU -es COMPARA=93	k PASAR NO=93	p NOS LO YO=-93	p TU ME VER=-93	k COMPARA -en LO=93	w de _ padre=93	k FRIO LO=-93	j me disculpo=93	m ME disculpo=93
w disculpo=93	w me disculpo=93	j no llegamos=93	m NO llegamos=93	w no llegamos=93	w ^ deje que=-93	k MENTIR EL=-93	m MENTIR el=-93	m ^ he=93	w ^ he=93	k CONFIANZA _ YO=-93	w verdad _ yo=-93
k -al NO=93	k ELEGIR _ -de=-93	k PERDON _ TU=93	m nunca -te=-93	j lo las=93	k -en _ -co=93	k -en _ ,=-93	k -io LO=93	p TENER MENTIR=93	p TU COMPARA VER=93	w callado=-93	w decir que=-93
p NO EL HABER=93	k -as _ -da=-93	k -en , TU=93	k LO -ta COMPARA=-93	m lo SOLO=-93	k PORQUE _ ME=93	p TODOS LO SER=-93	k -en -na=93	m -io la=93	w no _ mas=93	j el problema=-93	m EL problema=-93
w el problema=-93	w problema=-93	p VOY PERO NO=-93	p ME NO HABER=93	p SER COSA=93	j fui con=-93	p COPAS NO ME=93	p SER SOLO TU=-93	k TODOS=93	p ME YO TU=-93	k EL _ -lo=-93	k -le -de TU=-93
j te y=-93	k ME _ SE=-93	w mi _ se=-93	w ^ _ contarte=-93	p EL COMPARA MENTIR=-93	k -ra _ ,=-93	k PERDON -de PORQUE=93	j y te=-93	w no me lo=93	j voz que=93	s apagu=-93	w apague=-93
s sabem=93	w sabemos=93	m -ta con=-93	j la tarjeta=-93	m LO tarjeta=-93	w la tarjeta=-93	w ^ _ no=-93	s suced=93	p COMPARA SER QUIZA=-93	k , -le ,=93	m , vale=93	w , vale=93
w , vale ,=93	m -re los=-93	j me pidio=-93	j pidio que=-93	j pidio y=-93	k ME -io COMPARA=-93	m -io que=-93	m ME pidio=-93	m pidio COMPARA=-93	s pidio=-93	w me pidio=-93	w me pidio que=-93
w pidio=-93	w pidio que=-93	m JUEGO no=93	j que debia=93	m el -io=-93	p ESTADO PORQUE=-93	s abril=-93	w abril=-93	k TENER LO -za -en=93	k LO -os COMPARA=-93	m le -te=-93	j me toda=93
k SE COMPARA NO=93	k ^ SE COMPARA NO=93	w se _ no=93	w se que no=93	j oficina y=-93	p TENER TU=-93	j que hayamos=93	m COMPARA hayamos=93	s hayam=93	w hayamos=93	w que hayamos=93	j y cuento=-93
p ME YO MENTIR=-93	j una nada=93	w , lo que=-93	m cansancio $=93	w cansancio $=93	k -za=92	k NO -na=-92	w la _ noche=-92	k , -ri=-92	m , -ri=-92	m , abri=-92	w , abri=-92
k LO _ SENTIR=92	j quien a=92	k , _ -si=-92	p TU ME QUIZA=92	m mejor $=92	w mejor $=92	k ME ERROR=92	p PORQUE LO SEXO=92	k -la=-92	k , -si COMPARA=92	k , -te=-92	m , -te=-92
p TU VIDA TU=-92	j que hay=92	m LO meses=92	k -de -ia=-92	w ^ _ nos=92	m ^ pudo=92	w ^ pudo=92	m alguien ME=92	w alguien me=92	k PORQUE -ra=92	k VIDA , -y=-92	j haya mal=92
p SER TODOS COMPARA=92	k JUEGO _ -y=-92	k ^ -as=92	m ^ -as=92	p COMPARA PORQUE EL=-92	k SEXO -on=-92	j de somos=92	s somos=92	w somos=92	p VOY NO COMPARA=-92	m -or que=-92	p LO CONFIANZA LO=-92
p NO NO VIDA=-92	k HACER _ LO=-92	j eso fue=-92	w eso fue=-92	w de como=92	k ESTAR -en -un=92	k ^ -le ,=92	m ^ vale=92	w ^ vale=92	w ^ vale ,=92	p NO ERROR=-92	k -lo _ -de=-92
k -ca $=92	m -ca $=92	j no decir=92	p VOY TU LO=-92	m ^ un=92	w ^ un=92	j era verdad=-92	w ^ _ dia=92	s secre=-92	m TU cumpleanos=-92	m tu -os=-92	w tu cumpleanos=-92
j con despues=-92	j y termino=92	k ELEGIR COMPARA=-92	m ELEGIR que=-92	w de eso $=92	k -ra -en=-92	w contado=-92	p NOS MENTIR=-92	m -lo te=92	p COSA COSA PERDON=92	k -te -a LO=92	k -a LO VIDA COMPARA=-92
s abraz=-92	w dije _ tu=-92	j y casa=-92	m -a tu=-92	w a tu=-92	w de _ ano=-92	k ESTAR ESTADO $=-92	j mensaje y=-92	j tu me=92	p LO LO YO=-92	j cuenta que=92	j aunque que=92
p ME HABER LO=92	k SI _ ,=-92	w si _ ,=-92	m manera $=92	w manera $=92	p PERDON LO NO=92	s prote=-92	p SOLO TU COMPARA=-92	j no idea=92	j con otra=-92	j en la=-92	j el decirtelo=92
w lo _ te=-92	p NO HABER TU=-92	j que debo=92	k -da _ NO=92	p COSA TU TU=-92	k SI -en=92	m si -en=92	s puso=92	w puso=92	k -ia _ TENER=-92	m TENER todo=-92	w de la=-92
p EL EL QUERIA=92	s pudo=92	w pudo=92	j muy la=92	j y paso=92	m es EL=92	w es el=92	p HACER NO TU=-92	p ME PORQUE EL=-92	k SE _ -re=92	k -ar NO=92	p VOY VOY=-92
k COSA _ PERDON=92	p TODOS LO LO=-92	k -un -on=92	m un -on=92	p LO CONFIANZA COMPARA=-92	p PERDON COMPARA=92	w cosas _ $=92	k -os _ NO=92	m , nada=92	w , nada=92	p PERDON SE=92	w tantos=92
k LO COMPARA LO=92	k EL ESTAR=92	m -as lo=92	k -or EL COSA=92	j falta que=-92	m es ME=-92	p TENER ESTAR=-92	m de -na=92	k -si _ -te=92	p COMPARA COMPARA TU=-92	k -er SEXO=-92	k EL -er SEXO=-92
m primer SEXO=-92	s parej=92	j ir a=-92	m ir -a=-92	w ir a=-92	m viernes $=-92	w viernes $=-92	j tu casa=-92	m -ba que=92	j lo oir=-92	p VIDA ME TENER=92	w no fue=-92
k -je COMPARA SER=-92	k -je _ SER=-92	w manera=92	p EL QUERIA NO=92	j la la=-92	m HABER tenido=92	k -eo COMPARA=-92	m -eo que=-92	w comida=-92	p ME PORQUE TU=-92	j la cosa=92	m LO cosa=92
w la cosa=92	p VER PORQUE ESTAR=92	s veran=-92	w verano=-92	j un para=-92	w correo=92	w ^ sabia que=-92	m querias COMPARA=91	w querias que=91	p TU COMPARA QUIZA=-91	k -a NO=-91	m a NO=-91
p COMPARA ME SEXO=-91	p JUEGO TU MENTIR=-91	k , -y VOY=-91	w , y voy=-91	k -do PERDON $=91	k TU -do PERDON $=91	w pido _ $=91	k EL _ MENTIR=-91	k LO TENER=91	p TU EL QUERIA=91	k PORQUE -es=91	k MENTIR -re EL=-91
k -a -te $=91	s depar=-91	j mas con=91	w , _ tu=91	p NO NO PORQUE=-91	p COSA LO EL=91	j por meses=91	k -bi -te=-91	p COMPARA SENTIR TODOS=91	k LO -ba=-91	w el _ se=91	p QUIZA PASAR=91
p SOLO COMPARA COMPARA=-91	j todo no=91	m decirtelo $=-91	w decirtelo $=-91	m NO has=91	p TENER NO=-91	k NO _ -ir=91	k -te _ -do=-91	j hasta las=91	k -so ,=-91	m -so ,=-91	w mensajes=91
j si soy=91	j un mal=-91	m -un mal=-91	w un mal=-91	j a me=91	j la mal=-91	k PORQUE _ -ir=-91	j cosas no=91	k ^ _ COPAS=91	j sentia y=-91	w sentia _ y=-91	j no estabas=-91
p COMPARA SENTIR SOLO=-91	j solo el=-91	j esta bien=-91	m LO bien=-91	w esta bien=-91	k LO -je $=91	w lo dije $=91	m disculpas $=91	w disculpas $=91	m -do estabas=-91	w cuando estabas=-91	k ESTAR _ -de=-91
s dice=91	w dice=91	p PASAR COMPARA COMPARA=91	m no TU=-91	w no te=-91	k ESTADO _ EL=91	w juntos=91	k -de -es=91	w quede=-91	j a voy=-91	k TU ESTADO=91	k TU ESTADO $=91
m tu ESTADO=91	j y dije=-91	j te ti=-91	j el mas=91	p SOLO COMPARA TU=-91	j eres con=91	w y _ que=-91	j igual con=-91	p COMPARA COMPARA ELEGIR=-91	k ^ _ -po=91	j ahora en=-91	k COMPARA _ SE=91
w que _ se=91	p ME LO VER=-91	m -os para=-91	p PASAR LO ME=91	w para _ la=91	k ME SUBJ -do=91	j de mis=91	w te _ dicho=-91	k ^ _ HABER=-91	k -ia _ -te=-91	k ME -ra NO=-91	j y vino=91
w soy _ $=91	j dije domingo=-91	p PERO ME COMPARA=-91	m TU hice=-91	w te hice=-91	k -to _ -as=91	j y vez=-91	k -te _ ME=-91	k -os _ COSA=91	k ^ NO SER NO=91	w empezar=-91	j me hacia=-91
k -do -da=91	k LO QUIZA=-91	m lo QUIZA=-91	s perfi=-91	w perfil=-91	k TODOS _ -os=91	p ME FRIO TU=-91	k PASAR _ -ia=-91	j encontraste de=-91	j encontraste es=-91	p TENER LO NO=-91	k TU VIDA ,=91
p PERDON PERDON=-91	w siento que te=91	m que -on=91	j mi ser=91	m tu -ta=-91	p HABER MENTIR LO=-91	k ME HABER -do=91	p NOS YO LO=-91	k PERO TODOS=91	k PORQUE COMPARA=-91	k -go -y=-91	m -go y=-91
j de habia=-91	s meti=-91	w meti=-91	j solo no=91	w mi _ era=-91	j primero yo=-91	j los extractos=-91	m LO extractos=-91	w extractos=-91	w los extractos=-91	k COMPARA _ QUERIA=91	w busque=-91
p COSA EL VIDA=-91	p COSA NO VIDA=-91	p TU NO TU=91	p ME PORQUE ME=-91	p ME NO FRIO=-91	w y _ cada=-91	j primer dia=-91	k -er -ia=-91	k -er -ia $=-91	k EL -er -ia=-91	k EL -er -ia $=-91	m -er dia=-91
m primer -ia=-91	w el primer dia=-91	w primer dia=-91	w primer dia $=-91	p SER ELEGIR=-91	p SI PERDON=91	w ^ tu me=91	j me ti=-91	j la psicologa=-91	m LO psicologa=-91	w la psicologa=-91	k -do -as=-91
j dinero va=91	k NO ME -as=91	w el _ cuando=-91	w que _ sola=-91	w que _ esa=91	k PORQUE SER=-91	j nuestra casa=-91	m ME disculpas=91	m mis PERDON=91	w mis disculpas=91	k EL SEXO $=91	j daba miedo=-91
m -ba miedo=-91	m daba -do=-91	w daba miedo=-91	w lo _ en=91	k NO -es ,=-91	k ME -y=-91	m ME y=-91	m EL viernes=-91	w el viernes=-91	w el viernes $=-91	k -po _ -ra=-91	k -a -ar -or=-91
j a altura=91	j la altura=91	j no altura=91	k ESTAR -a LO=91	k ESTAR -a LO -ra=91	m LO altura=91	s altur=91	w a _ altura=91	w a la altura=91	w altura=91	w la altura=91	j de tenia=91
k ME -ve=-91	m me -ve=-91	j apague el=-90	j dejo que=90	j mi dejo=90	j delante de=-90	m delante -de=-90	w delante de=-90	s propi=-90	p COMPARA MENTIR COSA=90	k ELEGIR -y=-90	m ELEGIR y=-90
k PORQUE _ -os=90	p ESTAR LO PERDON=90	k ^ LO -ee=-90	p LO VOY LO=-90	j pelear por=-90	j vos te=90	m -de esa=-90	w de esa=-90	j en aniversario=90	j en nuestro=90	j fue se=90	w tu _ sabes=90
s cocin=-90	w cocina=-90	j te verdad=-90	k SE _ COMPARA=-90	w se _ que=-90	j no intencion=90	w por eso me=90	p TU PORQUE ELEGIR=-90	k NO ESTAR -a=90	k NO ESTAR -a LO=90	j algo tenia=90	p COSA TENER COMPARA=90
m nadie TU=-90	w nadie te=-90	p SE COMPARA TU=-90	w con ella $=-90	k PORQUE TU ME=90	m tambien LO=-90	k -ta -ra=-90	k -y LO MENTIR=-90	p TU TODOS=90	w congreso=-90	j el viernes=-90	k SER -a=-90
m SER a=-90	k HABER _ $=-90	m vida ,=90	w vida ,=90	k -ce SENTIR -a=-90	m ^ pensaba=90	w ^ pensaba=90	j es y=-90	p NO NOS LO=90	j dinero un=-90	j que tenido=90	k ^ _ SOLO=90
p NO ME ESTAR=90	j engane pero=90	m engane ,=90	p MENTIR PERO ME=90	w engane ,=90	w te engane ,=90	k ^ ME -re=90	p ESTAR LO LO=90	k COMPARA PASAR -en=-90	m -de la=-90	p ME LO MENTIR=-90	k -ho LO=90
j de para=-90	j se decir=90	k EL _ TU=90	w eso _ lo=-90	j despues tu=90	s venia=90	k COSA _ -ra=-90	j te dia=-90	m la -ca=-90	m -os una=-90	k ME QUIZA -do=90	m ME hubiera=90
w me hubiera=90	k -os -do=-90	w ^ _ siquiera=90	w ^ ni siquiera=90	k ME -os ,=-90	j con es=90	p ESTADO HABER ESTADO=-90	p COSA TODOS LO=-90	j mi mi=-90	j razon en=-90	k TENER PORQUE -en=-90	m razon -en=-90
w razon en=-90	p COMPARA SE NO=90	p NO LO SI=90	k -no -ra COMPARA=-90	k -no -ra COMPARA NO=-90	k ^ EL -es=-90	m SOLO en=90	j de mia=-90	k -de EL -so=-90	m aqui $=90	w aqui $=90	p NO SER COSA=90
k COMPARA -io=90	m que -io=90	k PERDON -or EL COSA=90	k VOY _ ELEGIR=-90	m fue -na=-90	w fue una=-90	j si las=-90	j a respeto=-90	k -al $=90	m -al $=90	k SOLO _ HABER=90	j por pasado=90
j y decia=-90	k PERDON _ TODOS=90	m -te porque=-90	s seria=90	w seria=90	k -ra -er LO=-90	j mas fuerte=90	k SOLO -te=90	m SOLO fuerte=90	m mas -te=90	w mas fuerte=90	k -ja $=90
m -ja $=90	w yo _ fui=-90	w ultimamente=90	k EL -mo=90	p EL LO LO=-90	p QUIZA LO TU=-90	k COMPARA TU -ra=-90	k ^ -se COMPARA=90	w ^ pense que=90	j no nadie=90	k -en -un SEXO=-90	m -ar lo=-90
p FRIO SEXO=90	k -a LO $=90	k LO COMPARA -y=90	m culpa TENER=90	p TODOS TU LO=-90	p ERROR PERDON=90	j lo dias=-90	j en oficina=90	w en _ oficina=90	w en la oficina=90	j digo y=-90	p SEXO VIDA=-90
p QUIZA TENER=-90	k LO -ro=-90	j haberte mentido=-90	m -te mentido=-90	w haberte mentido=-90	k -de _ -es=-90	p ME EL LO=-89	k -ra TU SER=-89	m ti SER=-89	j quiero como=-89	k PASAR -da=89	p COMPARA TU SI=89
m quieres $=-89	w quieres $=-89	k -ar _ EL=-89	p PASAR SE=89	j deuda la=-89	j cuando porque=-89	p NO SER PERO=89	w lo dije=89	m trabajo $=-89	w trabajo $=-89	m hace -os=89	w hace anos=89
p ESTAR TODOS COMPARA=-89	j fue a=89	k -as _ -ar=89	j alguien no=89	k -on -as=89	p TU HABER EL=-89	m -do le=89	w cuando le=89	k -ar EL=-89	m -ar el=-89	k -ce -es $=-89	p NO EL TENER=-89
p LO HACER=89	w esperaste=-89	k LO -ta -de=89	w entre _ $=89	w que _ has=89	k EL -ar $=-89	k COMPARA MENTIR=-89	k LO ESTADO=89	j que falta=-89	m HACER mas=89	p EL HACER SOLO=89	k -os -es -de=89
p PORQUE LO TU=-89	p NO SE=89	p EL VOY=-89	p QUIZA COSA=-89	j hacia me=-89	j solo a=-89	k -to _ -te=89	j que dia=-89	m ^ entiendo=-89	w ^ entiendo=-89	j estar con=89	m estar -on=89
w estar con=89	k ^ NO TENER=-89	j el como=89	j todo derecho=-89	k TENER TODOS EL -ho=-89	k TODOS EL -ho=-89	m EL derecho=-89	w el derecho=-89	w todo _ derecho=-89	w todo el derecho=-89	k LO NOS SE=89	k NOS SE=89
m NOS se=89	p LO NOS SE=89	m , mientras=-89	w , mientras=-89	j el tu=-89	j con te=89	k ERROR _ ,=-89	w mal _ ,=-89	p HACER ME=89	k COMPARA -ce YO=-89	k COMPARA -ce YO $=-89	m mi -re=89
p PERDON COMPARA SENTIR=89	k TU TENER=-89	p SER PERDON=89	m -y tres=-89	w y tres=-89	p COMPARA SE LO=89	k LO _ -ra=-89	j perdon drama=89	p ERROR COMPARA SER=-89	w conteste=-89	k -ar _ LO=-89	s suena=-89
w suena=-89	k ^ VOY=89	m ^ VOY=89	j de eso=89	p COMPARA COMPARA PERDON=89	w mi , y=-89	p NO LO ESTAR=89	m TU decia=-89	w te decia=-89	m gaste LO=-89	p COMPARA VIDA EL=-89	j y lo=-89
k ^ ME -no=89	k -es -as=-89	j tu fuiste=-89	k PORQUE ME -ia=-89	j en ni=89	m dinero -de=-89	w dinero de=-89	w el en=-89	s idea=89	w idea=89	s sera=89	w sera=89
k PORQUE ,=89	m PORQUE ,=89	k -to -ra=-89	j era mentira=-89	w era mentira=-89	s pues=89	w pues=89	j tu habias=-89	k ^ NO ELEGIR=89	k -te LO -ad -de=-89	m PORQUE tu=89	p SI VOY LO=-89
k EL COMPARA LO=89	w tu _ lo=-89	k QUIZA ME=89	p OTRO YO=-89	w el dia de=-89	k EL VIDA -de LO=-89	j ese lo=89	w no _ por=89	m SI no=89	w si no=89	m cocina $=-89	w cocina $=-89
k SEXO _ ME=-89	j ese fue=-89	k PERO _ -de=-89	p LO VIDA TU=-89	j el derecho=-89	w buena=-89	p SE VIDA=89	j y soy=89	p ME JUEGO TU=89	p COMPARA NO PASAR=-89	j me sentir=89	w me _ sentir=89
w mi _ a=-89	w te _ por=-89	w hice _ a=-89	s algo=89	w algo=89	j hice hice=89	p SER NO SOLO=89	j de cansancio=89	j te habia=-89	j deje habia=-89	j cosa el=89	w le dije que=-89
k COMPARA _ -ho=89	k -es -os=89	j lo nada=89	k , -ia=-89	m , -ia=-89	s irte=-89	w irte=-89	j mis mentiras=-89	k -es -na=-89	m -es una=-89	k -y _ COMPARA=-89	s buen=88
w buen=88	k -pu $=-88	m -pu $=-88	p SI TU TU=88	k -ba _ -lo=88	j nunca buen=88	j las para=-88	j te el=-88	p YO COMPARA NO=-88	m te -ra=-88	w no para=88	p COMPARA SOLO LO=-88
k -en _ -ca=88	j el para=-88	k -ia -lo=88	p TU PERDON EL=88	p SEXO SER LO=88	p LO MENTIR PASAR=-88	p COMPARA PASAR NO=88	s acuse=-88	w acuse=-88	w por _ lo=88	k COMPARA -ra LO=-88	k PORQUE TENER=88
p COMPARA PORQUE TENER=88	m ME vida=88	m mi -da=88	w mi vida=88	p PORQUE TU EL=-88	j porque tu=88	k ^ -se=-88	m ^ -se=-88	p SEXO TU OTRO=-88	k COMPARA LO COMPARA=88	p VIDA EL COMPARA=-88	p PERDON LO TU=88
k -on -ho=88	k -es -de -ar=-88	p TU ME PERDON=88	j de sabes=88	k YA LO=88	k HABER -do -de=88	j en mientras=-88	k , _ -ia=88	j sí el=-88	s tuvo=-88	w tuvo=-88	w duermes=-88
k , _ -vi=-88	m -si lo=88	m sabes $=88	w sabes $=88	p ME EL MENTIR=-88	k -en EL OTRO=-88	j esto te=-88	m HABER bebido=-88	k ESTAR _ ,=-88	p SER COSA VIDA=88	p SI EL=-88	p SER QUIZA=88
p TU SE QUIZA=88	j lo pasado=88	k -a TU OTRO=-88	p PERDON NOS=88	j llegue a=-88	j mande a=-88	m COMPARA haya=88	w que haya=88	m vez ME=88	p SER LO TU=-88	p COMPARA PORQUE NO=-88	k -ea -de=88
m -ea de=88	m idea -de=88	w idea de=88	k SE -ba=-88	m se -ba=-88	k -go _ LO=-88	p NO TODOS HABER=88	p LO ME SER=88	k LO -es COMPARA=-88	p PORQUE QUERIA=-88	j la hipoteca=88	m LO hipoteca=88
w la hipoteca=88	m -a que=-88	w a que=-88	p ME JUEGO LO=-88	s imagi=-88	p PERDON HACER=88	w manana=-88	j no paraba=88	m NO paraba=88	w no paraba=88	w paraba=88	p OTRO ME=88
p LO ME YO=-88	w no _ ,=-88	k MENTIR _ -as=-88	p ESTAR SEXO=-88	k ^ PASAR SOLO=88	k , _ SEXO=-88	j hoy lo=-88	w llame _ $=-88	k COMPARA COSA=88	k -ar _ -as=-88	k ^ ME SENTIR=-88	j de ya=-88
j la te=-88	j no nos=-88	j te de=-88	k TU -on ,=-88	p COMPARA NO YA=88	w no quise=-88	p NO SE COMPARA=88	p OTRO COMPARA TU=-88	j este la=-88	s propo=-88	w proposito=-88	k MENTIR _ ME=-88
p NO PERO TENER=88	w de _ dos=88	j era para=-88	w y _ palabra=-88	k -za _ ME=88	p LO YO SEXO=-88	k LO -da ,=-88	k COMPARA PORQUE TENER=88	m PORQUE tengo=88	w que _ tengo=88	k -ra _ -do=-88	w las _ y=-88
p PORQUE ELEGIR COMPARA=-88	w viaje=-88	s pare=-88	w pare=-88	k -to _ YO=-88	k -zo ,=-88	m -zo ,=-88	k -do _ -ar=-88	j pague por=88	j tu antes=-88	k -de -un -no=88	p LO SER EL=88
j te mitad=88	j que dijera=88	w dijera=88	s quier=-88	j en paso=88	j el paso=88	p QUERIA EL NO=-88	p LO PASAR ERROR=-88	k PASAR -en LO=88	p LO NO SE=88	w pero _ te=88	k ME _ TODOS=88
k NO -er $=88	k COSA COMPARA NO=88	k ^ ESTAR -en=88	p NO PORQUE NO=-88	k -lo _ $=88	w hubiera _ $=-88	p LO QUIZA SENTIR=88	w falta=-88	k -re $=88	m -re $=88	k -or LO $=88	m habria COSA=-88
p ESTADO COMPARA COMPARA=-87	s tarde=-87	m LO pedi=87	p SE PERO=-87	j el nino=-87	m EL nino=-87	w el nino=-87	j te hubiera=-87	k -ro NOS=-87	m -te anos=-87	m EL conte=-87	p VIDA NO ME=87
p NO NO SENTIR=87	j de padre=87	p NO QUERIA LO=87	j se sin=87	k -y -vi=-87	k -y -vi -a=-87	m -y volvi=-87	m y -vi=-87	w y volvi=-87	w y volvi a=-87	m -en la=-87	w en la=-87
k MENTIR _ OTRO=-87	p TODOS PERDON=87	k EL -di=-87	m le -di=-87	m igual COMPARA=-87	w igual que=-87	p NO LO YO=-87	p SE NO SER=87	p LO PERO NO=-87	k VOY -te=87	k NO -me $=-87	p ESTADO NO=-87
k EL VIDA -en=-87	m ^ las=-87	w ^ las=-87	j que hasta=-87	k -ue ,=-87	m -ue ,=-87	k -lo -a=-87	m -lo a=-87	p COMPARA TENER NO=87	m YO estaba=-87	w yo estaba=-87	k ^ -ba -on=87
k -co COMPARA=87	k ^ -co COMPARA=87	m -co que=87	m reconozco COMPARA=87	w ^ reconozco que=87	w reconozco que=87	p SI VOY=-87	w de una=87	w cualquiera=87	w las cosas $=87	p SENTIR LO=87	j fui una=-87
j dijiste el=-87	j pediste y=-87	m ^ venia=87	w ^ venia=87	j y hizo=87	p LO LO SER=-87	m cena $=-87	w cena $=-87	w la cena $=-87	j de ninos=-87	w de _ ninos=-87	w de los ninos=-87
j uno se=87	j preguntas que=-87	j te ofendi=87	m TU ofendi=87	w ofendi=87	w te ofendi=87	p COMPARA TU SER=-87	k -da _ -y=-87	s pague=-87	w pague=-87	k ^ TU -do=-87	k -de LO -he=-87
w porque te=87	j fui a=-87	p COMPARA LO TODOS=87	j tan que=87	j todo mi=87	w felices=-87	s acuer=87	k -re _ NO=87	s asunt=87	k -y LO QUERIA=-87	k -y LO QUERIA $=-87	j que verdad=-87
j estado a=-87	p LO ME PERDON=-87	j la operacion=-87	m LO operacion=-87	w la operacion=-87	k TU -no=-87	k TODOS _ ,=87	k -ve _ LO=-87	k -os -de LO=-87	s habia=-87	k -se -en=-87	m -se en=-87
k NO SER -ra=87	k -as -en=-87	m -on la=-87	k -a _ -y=-87	w a _ y=-87	k NO -as -er=87	p TU PORQUE COMPARA=87	m companera $=-87	w companera $=-87	k SI -es=-87	m si -es=-87	m voy -a=-87
w voy a=-87	k HABER _ -a=-87	k -y _ LO=-87	p SI TU MENTIR=87	w lo que me=87	m PORQUE ella=-87	w secreto=-87	s ganas=87	w ganas=87	w pudiera=87	w en _ ,=-87	p LO FRIO JUEGO=-87
p COMPARA SER SOLO=-87	k -ba $=87	m -ba $=87	j menos te=87	k -de -on=-87	m VER la=-87	k NO -go=87	p LO MENTIR=-87	p QUIZA ME PASAR=-87	k ^ TU ME=87	j esta mi=-87	p SUBJ COMPARA=87
s comid=-87	m SEXO con=-87	m -er con=-87	p ELEGIR COMPARA SER=-87	k -se _ LO=87	p ME EL ME=-87	k ^ ME LO=-87	w ^ me lo=-87	m una MENTIR=87	k NO _ -y=-87	s ti=-87	w ti=-87
w ^ _ amigas=87	k NO -ba=87	j a clinica=-87	j me y=-87	p NOS CONFIANZA=87	j mis mensajes=87	m ME mensajes=87	m mis SEXO=87	w mis mensajes=87	k LO -he=-87	p SOLO LO COSA=-87	p SER EL TODOS=87
p JUEGO PERO COMPARA=87	k -y -a LO=-87	k JUEGO _ JUEGO=-87	p SI TU PORQUE=87	w empezo=87	m cuenta -y=-87	w cuenta y=-87	s prefe=-87	j el lunes=-87	m EL lunes=-87	w el lunes=-87	j los mellizos=87
m LO mellizos=87	s melli=87	w los mellizos=87	w mellizos=87	k -te COSA=-86	j madre que=-86	k -sa -y=-86	m -sa y=-86	j no iba=86	p COMPARA YO MENTIR=-86	m lo VOY=-86	m tambien ME=86
w tambien me=86	j a psicologa=-86	w a _ psicologa=-86	k ESTADO COMPARA=-86	j he que=-86	k -te -es $=-86	k -ar YO=-86	m -ar yo=-86	w y _ una=86	j cometi error=86	k -ti -un=86	k -ti -un ERROR=86
m cometi -un=86	w cometi _ error=86	j peor es=-86	m peor SER=-86	w peor es=-86	j es verdad=-86	j detras de=-86	m detras -de=-86	w detras de=-86	j no caso=86	p EL QUIZA=86	m poco -y=-86
w poco y=-86	j los dos=86	m ^ todos=86	w ^ todos=86	j otro la=-86	m ^ el=86	w ^ el=86	s usted=86	j si el=-86	k -to PORQUE=-86	k EL -to PORQUE=-86	m -to porque=-86
m HABER tomado=86	k -ra _ SER=-86	k -ra _ -un=86	p LO TENER TU=-86	k VOY TU=-86	s sigue=86	w arruine=-86	p ESTADO YO=86	w y lo hice=-86	k EL VOY=-86	k VIDA SE PASAR=86	p VIDA SE PASAR=86
k , -y SER=-86	k -ro COMPARA -as=-86	k -ro _ -as=-86	m ME habias=-86	w me habias=-86	j tu tu=-86	j si una=-86	j ser mejor=86	w ser mejor=86	m he -to=-86	j a noche=86	s haya=86
w haya=86	k SENTIR LO=86	p LO SER PORQUE=86	p PASAR COMPARA=86	j que estuve=-86	p PASAR NO NO=86	k NO _ VIDA=-86	j de una=86	j los sin=-86	w los _ sin=-86	k LO -de LO JUEGO=86	s entra=-86
p TENER PORQUE EL=-86	j antes entrar=-86	j de entrar=-86	m -de entrar=-86	m entrar $=-86	w antes _ entrar=-86	w antes de entrar=-86	w de entrar=-86	w de entrar $=-86	w entrar $=-86	j derecho de=-86	k , NO=86
m , NO=86	k ESTAR -do COMPARA=-86	m terapia -y=86	w terapia y=86	k TENER $=86	m TENER $=86	k TENER -da=86	m tenia -da=86	k PERDON -te -do=-86	k ^ PERDON -te -do=-86	k ^ TENER PORQUE -en=-86	k NO -te NO=-86
m hecho LO=86	j falto te=-86	j si falto=-86	m SI falto=-86	w si falto=-86	k -ce COMPARA=86	m -ce que=86	j escondi en=-86	k -ei=-86	j las despues=-86	p LO COSA SOLO=86	p HABER SER SOLO=86
k -do PERDON -or -er=-86	j el queria=86	p NO ME VIDA=86	k -ce COSA=86	m hice COSA=86	k TODOS _ -do=86	p PERDON TODOS TU=86	k ME _ SER=86	w sobre la=-86	j y saberlo=-86	p QUIZA YO=-86	p MENTIR PORQUE=86
j falte y=86	j a hijo=-86	w a _ hijo=-86	k CONFIANZA _ NO=86	m CONFIANZA no=86	j se he=86	k LO -io $=-86	j dos la=-86	j me creiste=-86	m ME creiste=-86	w me creiste=-86	j y llame=-86
p TU TU ESTADO=86	w de _ dinero=86	w de el dinero=86	s digas=-86	w digas=-86	w y _ la=-86	p TU YO TU=-86	p COMPARA ESTAR LO=86	s psico=-86	w psicologa=-86	s dicie=-86	p ME JUEGO PORQUE=86
p SI CONFIANZA=86	k EL JUEGO $=-86	m desde EL=-86	w que _ mi=86	m cosa -de=86	w cosa de=86	k PASAR _ $=86	w miedo _ y=-86	j el auto=-86	j en auto=-86	m EL auto=-86	s auto=-86
w auto=-86	w el auto=-86	w y _ di=-86	w y te di=-86	p NO PORQUE PORQUE=86	p ESTAR EL VIDA=-86	k -de -na=86	p MENTIR ELEGIR=-86	j mesa la=-86	w primer=-86	s fisic=86	p SOLO EL LO=-86
j su departamento=-86	m EL departamento=-86	m departamento $=-86	w departamento=-86	w departamento $=-86	w su departamento=-86	w su departamento $=-86	j que otro=86	k -ta -do=86	m -ta cuando=86	m fue EL=86	k -so -un=86
m -so un=86	j te una=-85	p PERDON LO MENTIR=-85	k -a TU=-85	m a TU=-85	j lo estoy=85	k MENTIR PORQUE=85	m MENTIR porque=85	p NOS SEXO=-85	k -ue -de=-85	j y hoy=-85	k -le -on EL=-85
k -me -a=-85	m -me a=-85	k COMPARA NO -es=-85	j siempre lo=85	m en -do=85	k MENTIR COSA $=85	p ERROR PORQUE LO=-85	m -as veces=85	j he hecho=85	w he hecho=85	s nino=-85	w nino=-85
k -mo _ $=85	k TU -na=-85	m tu -na=-85	k COMPARA -as=-85	k ^ -ba LO=85	p PERDON SI COSA=85	k LO COMPARA TU=-85	k COMPARA TU ESTAR=-85	p ELEGIR PORQUE NO=85	w que _ he=85	w que te he=85	p PASAR MENTIR LO=85
w la _ la=-85	s separ=85	k ^ -en=85	m ^ -en=85	m ^ tambien=-85	w ^ tambien=-85	k VIDA _ TENER=-85	p COSA LO COMPARA=85	k LO MENTIR -en=-85	p HABER COSA COSA=85	p LO TU LO=-85	m TODOS me=85
p ELEGIR LO NOS=-85	k PORQUE _ PORQUE=85	k EL -so ,=-85	j me contigo=-85	p LO YO TU=-85	p EL LO MENTIR=-85	k -el -y=-85	m -el y=-85	k ^ NO TU -as=85	j pena que=85	m pena COMPARA=85	w pena que=85
w , no me=85	s cosa=85	w cosa=85	j me dinero=85	j en cocina=-85	w en _ cocina=-85	p COMPARA COMPARA ESTAR=-85	w con _ preguntas=85	j la contigo=-85	k COMPARA SE HABER=-85	w que se habia=-85	m -or mis=-85
w por mis=-85	j en cada=-85	j voy casa=-85	k -de LO -es=-85	k CONFIANZA _ -os=85	p YO EL SE=-85	w que _ lo=85	m la MENTIR=-85	k TENER EL=85	k LO COMPARA -ce $=-85	k -in _ LO=-85	m me -io=-85
p ME TODOS LO=85	j era me=-85	w mi no=85	k PASAR _ -os=85	p ESTAR FRIO=85	k -on EL -ro=-85	k -on _ -ro=-85	w se _ en=85	w , no se=85	k -ia -un=85	m -ia un=85	p SE TENER COMPARA=85
w dije _ te=-85	w dije que te=-85	j que dano=-85	m para EL=-85	w para el=-85	p JUEGO COMPARA LO=-85	k HABER SER=85	m HABER sido=85	k -me -en=85	j alguien te=85	p EL OTRO TU=-85	m ERROR de=85
j que prometi=-85	k -na _ $=85	k -mo _ -io=-85	p SE PORQUE LO=-85	s trata=85	m pasado $=85	w pasado $=85	j te hubieras=85	p NO TU SUBJ=85	j decir lo=-85	j que muy=85	k COMPARA _ -uy=85
w que _ muy=85	k -ar -or=-85	m -ar por=-85	j nunca de=85	j dolio y=-85	p NO SI SUBJ=85	j sin supieras=-85	k NO COMPARA LO -as=-85	w sin _ lo=-85	w sin que lo=-85	j que tan=85	j tiempo que=-85
k -po COMPARA=-85	k EL -po COMPARA=-85	m -po que=-85	m tiempo COMPARA=-85	w el tiempo que=-85	w tiempo que=-85	j mujer me=85	k COSA _ -ia=85	m SI en=85	w si en=85	m , porque=-85	w , porque=-85
p TU ELEGIR COMPARA=-85	s marco=85	w ^ tenia que=-85	m -de sin=-85	w mas _ de=85	k TENER NO COMPARA -er=-85	p SER COMPARA COSA=85	j lo hoy=-85	j sin cuenta=85	w , _ que=85	k TODOS _ -a=85	j a nuestros=-85
m -a nuestros=-85	w a nuestros=-85	w y deje que=-85	k ME -as $=85	j pasado que=-85	j anos con=-85	w pelea=-85	m medico $=-85	w el medico $=-85	w medico $=-85	m ver $=85	w ver $=85
j nada yo=-85	k -er _ COMPARA=85	w seguimos=85	k YO $=-85	m YO $=-85	m yo $=-85	w yo $=-85	k ME SENTIR SOLO $=-85	k SENTIR SOLO $=-85	w sentia solo $=-85	j que otra=85	k SI -os=85
m si -os=85	p TU ELEGIR LO=-85	j dije habias=-85	k ^ EL -de EL=85	w ^ el de=85	k -me LO=-85	p TENER LO ME=85	m LO decia=85	w lo decia=85	w te _ decia=85	w te lo decia=85	j no momento=-85
k ^ -da QUIZA COMPARA=-85	w ^ cada vez=-85	k -do FRIO=-85	k SENTIR _ -as=85	k LO COMPARA TU -je=-85	j asumo mi=85	j asumo parte=85	k ELEGIR ME -te=85	k ^ ELEGIR ME=85	k ^ ELEGIR ME -te=85	m ELEGIR mi=85	m asumo ME=85
w ^ asumo mi=85	w asumo _ parte=85	w asumo mi=85	w asumo mi parte=85	k VOY _ -es=-85	j el ni=85	p FRIO ME LO=85	m dos -os=-84	w es que me=-84	p COMPARA VER LO=-84	k -jo -y=-84	m -jo y=-84
k , NO SE=84	k COSA COSA=84	j eso se=84	k -on -os=84	j en fin=-84	k -do NOS=84	p PERDON ME=84	j de con=-84	p NOS SE=84	w cuando no=-84	j en viaje=-84	w en _ viaje=-84
p FRIO NO=84	k COSA -as $=84	p SER COMPARA LO=84	k ME _ -es=84	p NOS VER=-84	w ^ perdon ,=84	k -io _ -na=84	k NO TU -te=-84	j vas no=-84	j prometi la=-84	k QUIZA HABER=84	m QUIZA haber=84
k -as , -y=-84	p PERO ME LO=-84	k -ra _ ME=84	j te pegue=-84	k TU -ue $=-84	m TU pegue=-84	m pegue $=-84	s pegue=-84	w pegue=-84	w pegue $=-84	w te pegue=-84	w te pegue $=-84
k -ho _ -te=-84	j de de=-84	k -en -da=-84	j cada me=-84	k TU -oy=-84	m TU doy=-84	m te -oy=-84	w te doy=-84	k ME -ar=-84	m mi -ar=-84	j me momento=84	j para operacion=-84
m operacion $=-84	w operacion $=-84	w para _ operacion=-84	k TU QUERIA=-84	m te QUERIA=-84	m una -de=-84	w me _ los=84	p JUEGO VIDA LO=-84	k PASAR -a LO=84	j en familia=84	w en _ familia=84	j de jurarte=-84
j jurarte que=-84	k -de -te COMPARA=-84	m -de jurarte=-84	m jurarte COMPARA=-84	s jurar=-84	w de jurarte=-84	w de jurarte que=-84	w jurarte=-84	w jurarte que=-84	j asi y=84	m SENTIR tanto=84	p SE PASAR PASAR=-84
j quieras cuarto=-84	j quieras en=-84	j quieras otro=-84	w otro cuarto $=-84	k ^ -or=-84	m ^ -or=-84	m ^ por=-84	w ^ por=-84	p CONFIANZA NO=84	p PERDON LO SOLO=84	m calle $=84	w calle $=84
m empezar $=-84	w empezar $=-84	j una relacion=84	m -na relacion=84	w una relacion=84	p SER LO PORQUE=84	k ^ _ JUEGO=84	k NOS PASAR=84	m nos PASAR=84	k ME _ SENTIR=84	j su te=-84	k -un -es=-84
m un -es=-84	j mejor no=84	m mejor NO=84	w mejor no=84	j fui cobarde=-84	k -or _ -a=-84	w por _ a=-84	k TODOS COMPARA=-84	p HACER NO=-84	w ya _ te=-84	j quien en=84	m NO los=-84
p VIDA LO JUEGO=-84	p MENTIR LO PORQUE=84	j porque no=-84	s dije=-84	w dije=-84	k TU LO PASAR=84	k -en _ -to=84	w el dinero de=-84	j te muchas=84	m SE lo=-84	w se lo=-84	j nunca por=-84
p TU EL ME=84	m quede -do=-84	k -ra -te=84	p NO VIDA EL=-84	w decidir=-84	k -on -y ME=-84	w ^ _ con=-84	j falte de=-84	k -a EL -sa=-84	w a su casa=-84	j para como=84	k -os _ -y=84
p SI TU ERROR=84	j case que=84	j case siendo=84	j case un=84	j me siendo=84	j siendo un=84	k -se SER=84	k -se SER -un=84	k ME -se SER=84	k ME -se SER -un=84	k ^ ME -se SER=84	m -se siendo=84
m case SER=84	m siendo -un=84	w case _ un=84	w case siendo=84	w case siendo un=84	w me _ siendo=84	w me case siendo=84	w siendo un=84	j perdon el=-84	w que esta=-84	p COMPARA LO NOS=84	j use tu=-84
j ese de=-84	p HABER LO LO=-84	s herid=84	m lo COSA=84	p COMPARA ME VER=-84	j perdon ya=84	j culpa mi=84	k -or _ -as=-84	k SENTIR _ EL=-84	k NO LO -ce=84	w no lo hice=84	k -as _ EL=-84
p VOY NO LO=-84	p HABER COSA=84	j que fueras=-84	j te fueras=-84	m TU fueras=-84	w que _ fueras=-84	w que te fueras=-84	w te fueras=-84	j la razon=84	k -en EL VIDA=-84	m COMPARA el=-84	k NO -ro COMPARA ME=-84
k TU _ -ba=84	p SE TENER=84	k -na , SER=84	m los NOS=84	w los dos=84	s casad=84	w para ti $=-84	k YO _ $=-84	w yo _ $=-84	w a _ le=-84	w y _ llame=-84	k -je COMPARA -as=-84
p COMPARA TODOS=84	k -os -as=84	j a menti=-84	p SE COMPARA HABER=84	k ^ LO ELEGIR=-84	w me _ solo=-84	j prometi que=-84	j yo decia=-84	k EL COMPARA -to $=-84	s abri=-84	w abri=-84	j no fui=-84
k -do -io=-84	m cuando -io=-84	p LO EL PORQUE=-84	k PERDON -or LO COMPARA=84	k NO SOLO ,=-84	k HABER _ -en=84	k ME -y LO=-84	j con mis=-84	p VER NO=-84	m -te lo=-84	k , _ -io=84	w ^ lo escondi=84
p YO QUIZA=-84	p YO QUIZA LO=-84	k PASAR _ ME=-84	j de mil=-84	p ME VER ME=-84	p LO VOY EL=-84	m tu -no=-84	j en algo=84	w no _ cuando=-84	s detra=-83	w detras=-83	j en nunca=83
s cai=83	w cai=83	j y nunca=83	k SENTIR _ $=83	p SOLO ME COMPARA=-83	k PERO TU=83	k COMPARA YO -ra=-83	k -de LO NOS=83	m -y despues=83	w y despues=83	k , _ TODOS=83	j de ahi=83
s esas=83	w esas=83	k -na OTRO=-83	m una OTRO=-83	m ME lleve=-83	w me lleve=-83	k -a TODOS=83	m a TODOS=83	p ESTAR LO EL=-83	j te despues=-83	j y deje=-83	j tambien me=83
p SEXO TU LO=-83	j queria me=-83	w queria _ me=-83	w queria que me=-83	p HABER LO VIDA=-83	w que _ te=83	p HABER ME COMPARA=-83	p ME TU ME=-83	k -si _ TU=-83	m TU dije=-83	w te dije=-83	w no _ te=83
m coche $=-83	w coche $=-83	p EL NO PASAR=-83	p ME EL COMPARA=-83	k ^ EL SE=83	w ^ _ llame=-83	k ^ -a=83	m ^ -a=83	m ^ a=83	w ^ a=83	k -no -on=-83	m -no con=-83
p ESTAR COMPARA=-83	k SI QUIZA=83	m si QUIZA=83	k -en _ -da=83	j ni y=-83	p EL TU MENTIR=-83	k -me _ -y=83	p SER COMPARA ESTADO=83	k -es -de -te=-83	w y _ tambien=-83	m no -te=83	k -y LO -es=83
j par de=83	j un par=83	m -un par=83	m par -de=83	s par=83	w par=83	w par de=83	w un par=83	w un par de=83	p TENER PORQUE NO=-83	p LO CONFIANZA TU=-83	k -te -da=-83
k NO -ra ME=83	k ^ -ie=-83	m ^ -ie=-83	k TU -le=-83	k -or SI=83	m -or si=83	m por SI=83	w por si=83	p PASAR EL EL=83	w sincero=83	j no volvi=-83	p ME CONFIANZA TU=83
p TU PORQUE FRIO=-83	m perfecto $=-83	w perfecto $=-83	k COMPARA -es COMPARA=83	w fui a el=-83	p SER SENTIR=-83	p HABER PERDON=83	j en cuando=-83	j otro que=83	j no sentimientos=83	p PASAR LO COSA=83	k COSA , PORQUE=-83
j dije un=-83	k -ta COMPARA=-83	w no la=-83	k -as COMPARA NO=83	m -de tu=-83	w pero no=-83	k -y -to $=-83	k COMPARA -es COMPARA TU=83	p HACER PASAR=83	s poker=-83	w poker=-83	m haya SENTIR=83
s entre=83	j por se=-83	j mejor marido=83	m mejor -do=83	w mejor marido=83	j un es=83	j que haya=83	p ME TU FRIO=-83	k , _ SOLO=83	k -en -sa=83	m -en casa=83	m en -sa=83
w en casa=83	k ^ _ -ce=-83	k -ho -de=83	m -ho de=83	j de despues=83	k -on -ra=-83	k -es _ -er=83	m TU la=83	m SER mejor=83	w dejaste=83	j siete te=-83	j siete y=-83
k -eo PORQUE=83	m -eo porque=83	k CONFIANZA -y LO=-83	m use TU=-83	w use tu=-83	j solo los=-83	k -io _ LO=-83	m de SEXO=-83	k NO PASAR=-83	k ^ ESTAR -do=83	j hubieras a=83	j sin te=-83
p NOS TU=-83	w y _ dije=-83	m sin -lo=-83	w desde el=-83	p EL PORQUE YO=-83	k SOLO -de LO=83	j a hermana=-83	w a _ hermana=-83	k -os _ -ra=-83	k OTRO $=-83	m OTRO $=-83	s mira=83
w mira=83	j que mintiera=-83	w mintiera=-83	p SOLO COMPARA SE=83	k -ro _ COMPARA=-83	j es de=83	j a dejar=-83	j dejar de=-83	k -a YA=-83	m -a dejar=-83	m a YA=-83	w a dejar=-83
w dejar=-83	w operacion=-83	k -te _ ,=83	p SENTIR SENTIR TU=-83	p NO ELEGIR TU=-83	k -y -or LO ME=83	m NO de=-83	m LO calle=83	k ^ -si=83	m ^ -si=83	p LO NO COSA=83	j la cara=-83
m tu ME=83	w tu me=83	j tu reaccion=83	m TU reaccion=83	w reaccion=83	w tu reaccion=83	k , PASAR -na=-83	w , fue una=-83	p COMPARA COSA SER=-83	k -en -zo=-83	m -en marzo=-83	m en -zo=-83
w en marzo=-83	k COMPARA SI=-83	m COMPARA si=-83	m que SI=-83	w que si=-83	j ser que=83	k CONFIANZA _ -en=83	p SI COSA LO=83	k -ra COMPARA -as $=83	k COMPARA TU -je=-83	w que te dije=-83	p ESTAR TODOS=-83
j que volver=-83	j sabia yo=83	k -de _ -co=-83	j me durante=83	k -ia _ ELEGIR=-83	p EL NOS LO=-83	j es cuenta=83	j el una=83	k -de FRIO=83	m de FRIO=83	p TODOS NOS=-83	j aunque los=83
p COMPARA LO TENER=-83	p PERDON LO HABER=83	k NO _ EL=83	k ME ,=-83	m ME ,=-83	j nunca fue=-83	j que fuiste=83	p SE ESTADO=83	k TENER FRIO=83	p TU LO PERDON=83	j la pregunta=-83	w por que=-83
j algo por=83	j con vos=83	m -on vos=83	w con vos=83	m -go te=83	j deje sin=-83	n 25=-83	m , en=-82	w , en=-82	j en grupo=-82	w en _ grupo=-82	k -es ESTAR=-82
k FRIO=-82	k -es LO COMPARA=82	m he -do=82	w cosas que no=82	p TENER VIDA LO=-82	w pasar=82	p TU SEXO=-82	m COMPARA nadie=-82	w que nadie=-82	j querias que=82	p EL SE FRIO=82	p PERDON TU ERROR=82
j por hay=82	p ME PASAR YO=82	k SER _ -do=82	k -as TU=-82	j presion de=82	m presion -de=82	w la presion de=82	w presion de=82	p PORQUE YO LO=-82	p JUEGO ESTAR=-82	p PERDON LO PERDON=-82	s diver=82
k -a -la $=-82	p TU PASAR=82	j te todos=-82	k -en _ -en=-82	k VER _ LO=-82	j ese yo=82	k -ra -me=82	m para -me=82	j lo tan=82	p LO PASAR PORQUE=-82	m lo -to=82	k -az=82
s paz=82	w paz=82	k -y _ -di=-82	k -de _ PORQUE=-82	k -de LO -za=82	k -de LO -za $=82	p LO PORQUE COPAS=-82	p PORQUE EL COPAS=-82	k -es _ -ra=-82	s duele=-82	w duele=-82	k TU SEXO=-82
k -io _ YO=-82	p VER HABER=-82	p EL LO VIDA=-82	p LO COPAS=82	w el trabajo $=-82	j tiene culpa=82	j en haya=82	k ME -as COMPARA NO=82	k -no -y=82	m -no y=82	j dispuesto a=-82	j estoy dispuesto=-82
k ESTAR -to -a=-82	m ESTAR dispuesto=-82	m dispuesto -a=-82	m estoy -to=-82	s dispu=-82	w dispuesto=-82	w dispuesto a=-82	w estoy dispuesto=-82	w estoy dispuesto a=-82	w que _ mal=-82	w que _ las=82	p NOS LO EL=-82
p QUERIA PASAR=-82	s organ=-82	p MENTIR PERO LO=82	p LO LO TODOS=82	k -un SEXO -on=-82	k -de COMPARA TU SUBJ=-82	w estaban=82	k TU -so=-82	p PERDON COPAS=82	p SE COMPARA COMPARA=-82	p SEXO COSA=82	s mil=-82
w mil=-82	w de _ boda=-82	w tan _ que=82	j esto yo=-82	k -re _ -y=82	p TU EL TU=-82	w me _ como=82	p NO PORQUE YO=82	w no _ de=82	j semanas y=-82	j a decirtelo=-82	p COMPARA PASAR SEXO=-82
j fueron tres=-82	m fueron -es=-82	w fueron tres=-82	m debia $=82	w debia $=82	k TU -je COMPARA=-82	w te dije que=-82	p LO SENTIR=82	m anos -y=82	w anos y=82	w deuda=-82	p ME VER YO=82
j y mal=82	k NO -ce=82	j hayas que=82	w hayas _ que=82	k -en ,=82	m -en ,=82	p COMPARA LO PORQUE=82	j porque el=-82	k ME -to $=82	k TU TU=82	m TU te=82	j y y=-82
k -a TODOS $=82	k VOY -a=-82	m VOY a=-82	w limpio=82	m tu -jo=-82	p COSA TU NO=82	k -da _ LO=-82	j me sin=82	j apague no=-82	j apague para=-82	j apague que=-82	p COMPARA HABER ELEGIR=-82
p LO JUEGO QUIZA=82	p QUIZA ERROR=82	p SI SER PORQUE=-82	k -je COMPARA NO $=82	j iba cuando=-82	k SOLO ,=82	m SOLO ,=82	m PORQUE queria=-82	w porque queria=-82	w , _ ya=-82	k ^ PASAR EL=82	k -na -he $=82
w una noche $=82	p NO SOLO NO=82	p YO MENTIR LO=-82	j la lista=-82	m LO lista=-82	w la lista=-82	j verdad es=-82	j lo delante=-82	w fuera=82	p COMPARA COMPARA SENTIR=-82	k TENER -en=-82	p MENTIR NO NO=82
w te menti ,=82	w que en=82	j mi propia=82	k -te _ -as=-82	k -a -ra=-82	m a -ra=-82	k LO -pi=-82	m LO rompi=-82	j contarte que=-82	k MENTIR _ TU=82	k ^ QUIZA SER=82	k EL _ -te=82
p COSA ESTAR TU=-82	k COMPARA -re=-82	m no VOY=-82	w no voy=-82	w no voy a=-82	k -en -os=82	j la tres=-82	p YO LO COSA=-82	k -no LO=-82	j perdi y=82	k LO PORQUE -de LO=82	k PORQUE -de LO=82
k -de LO -na $=-82	p PORQUE FRIO=82	m no -ce=82	w habria _ a=82	j dije sí=-82	k -je COMPARA -sí=-82	k -je _ -sí=-82	w dije _ sí=-82	w dije que sí=-82	j te miedo=-82	w te _ miedo=-82	m esto SER=-82
j esa con=82	j tu hermana=-82	m TU hermana=-82	w tu hermana=-82	p ME MENTIR OTRO=-82	w navidad=-82	k -er SEXO $=-82	k EL -er SEXO $=-82	j y sabias=82	m mentiras $=-82	w mentiras $=-82	p LO PASAR EL=-82
w miraba=-82	k -io _ PORQUE=81	j bebe en=-81	s dejo=81	w dejo=81	p NOS LO NO=-81	p TU SER MENTIR=81	k -zo _ COMPARA=81	k -ad _ -na=81	k PASAR -ra=-81	p COMPARA ME PASAR=81	k -ba -de -me=81
k -ba _ -me=81	k NO -ba -de=81	k NO -ba -de -me=81	m uno SE=81	w uno se=81	k TODOS HABER=81	s perso=81	s gaste=-81	w gaste=-81	p SOLO TODOS=81	p ESTADO LO EL=-81	j una me=81
j me se=-81	m LO tres=-81	s eche=-81	w eche=-81	p NO COMPARA TODOS=81	w por _ culpa=-81	k -y HABER=-81	m y HABER=-81	k COMPARA TU -do=81	p EL SE NO=81	w nada _ lo=-81	p TU PERO ME=81
j una en=81	k LO ERROR COMPARA=81	m LO mal=81	m lo ERROR=81	w lo mal=81	w lo mal que=81	p PERDON COMPARA ELEGIR=81	k ^ LO -te=-81	k -ba PERDON=81	k ME -ba PERDON=81	m -ba verguenza=81	m daba PERDON=81
w daba verguenza=81	w me daba verguenza=81	k COMPARA TU -ba=81	k -la -on=-81	m -la con=-81	k SE _ -na=81	w se _ una=81	p NO QUIZA=81	k LO -ea=81	m la -ea=81	m escondi LO=81	m SENTIR en=-81
p NOS ME EL=-81	p VOY COMPARA TU=-81	k ^ _ SEXO=81	p VIDA SE=81	p COMPARA YO ESTAR=81	m SENTIR la=81	p LO LO TENER=81	k VIDA PORQUE=-81	k -or TU=81	m por TU=81	p COMPARA TU FRIO=-81	w como _ $=81
j el encontraste=-81	p EL COMPARA VER=-81	j tu todo=81	m gaste -en=-81	w gaste en=-81	p ME ME OTRO=-81	p MENTIR COMPARA SENTIR=81	j mi a=-81	m haya COSA=81	w fue lo=81	w perdoname=-81	j te era=-81
k LO -na ,=81	j tampoco la=81	j lei tu=-81	k -ar _ -ra=-81	k -es COMPARA NO=-81	w dos veces $=-81	k EL _ -de=-81	s sacar=81	w sacar=81	p LO FRIO EL=81	s menos=81	w menos=81
k -re EL VIDA=-81	k MENTIR -re EL VIDA=-81	w menti sobre el=-81	j quien decide=-81	j soy decide=-81	j soy quien=-81	j yo decide=-81	k SER YO -en ELEGIR=-81	k YO -en ELEGIR=-81	m -en decide=-81	p SER YO ELEGIR=-81	w decide=-81
w quien decide=-81	w soy _ quien=-81	w soy yo quien=-81	w yo _ decide=-81	w yo quien decide=-81	j el trafico=-81	m EL trafico=-81	s trafi=-81	w el trafico=-81	w trafico=-81	k SER _ OTRO=81	m puedes -me=81
k ESTADO _ NO=81	p NO ME VOY=-81	k -un -no=81	m un -no=81	m SER una=81	j los sentimientos=81	m LO sentimientos=81	m los SENTIR=81	w los sentimientos=81	p TU FRIO LO=81	j yo con=-81	k -es -de LO=-81
p ELEGIR NOS COSA=-81	p PORQUE TU PERDON=81	j muchas y=81	w muchas _ y=81	p PASAR PASAR COMPARA=-81	s vivie=81	w viviendo=81	j anos y=81	k PORQUE _ -a=-81	w recibo=-81	k -or COMPARA=-81	k -ra COMPARA LO=81
p PERO YO=-81	k TODOS -y=81	m TODOS y=81	p PERDON TU QUIZA=81	m de -ia=-81	j puse tu=-81	j si perdon=81	j hice porque=81	m -ce porque=81	w hice porque=81	k VOY _ -y=-81	w semanas _ y=-81
p PERDON COMPARA SEXO=81	k -no -en=-81	m -no en=-81	j sola yo=-81	w puedo _ que=-81	j hablo de=-81	m hablo -de=-81	w hablo de=-81	p TENER VIDA EL=-81	m COMPARA estaba=-81	w que estaba=-81	s buena=81
p LO LO SOLO=-81	k -ra COMPARA ME=81	w para _ me=81	w para que me=81	j de tres=-81	m mentira $=81	w mentira $=81	s nunca=81	w nunca=81	p TENER PASAR=-81	p HACER YO=-81	k -ja -de=-81
m -ja de=-81	j sido mas=81	k ^ TU LO -go=-81	j la llamaba=-81	w la llamaba=-81	p NOS COMPARA LO=-81	k COSA -de LO=81	w ^ _ era=-81	k , _ -ho=-81	j a con=-81	k -y SE COMPARA SER=-81	p SI TU SENTIR=81
j lo habias=-81	m -y ya=81	w y ya=81	k -a EL -to $=81	w y lo siento=81	m usted NO=-81	j a telefono=-81	k YO _ -en=-81	j ver te=81	k EL #=-81	m el #=-81	m -te solo=-81
k -ia -de LO=-81	k -de TU -os=-81	p TU TU SER=-81	w la _ sin=-81	p TU NO ESTAR=81	m ^ vos=-81	w ^ vos=-81	k EL -no -ra=-81	k HACER SENTIR=81	p HACER SENTIR=81	w ^ _ preguntaste=-81	w ^ me preguntaste=-81
p ESTAR YO=-81	k VIDA -a=-81	m VIDA a=-81	k SER ME=-81	p TU ME TENER=81	m te -ve=81	k HACER TU=80	m HACER tu=80	j te mintiera=-80	m TU mintiera=-80	w te mintiera=-80	k ^ TENER -ho -a=-80
w ^ _ derecho=-80	s incon=80	m VIDA me=80	k -or TODOS LO=80	p ESTADO SER=-80	k PERDON -or LO -es=-80	w podias=-80	p SOLO SER NO=80	k LO SER=-80	k ^ ME -le=-80	p SEXO TU TU=-80	p VOY TU MENTIR=-80
p NO COMPARA NOS=80	w trabajando=80	p ELEGIR EL TU=-80	j pedi que=-80	w es _ lo=-80	k SE -te=-80	m se -te=-80	p TU COMPARA HABER=-80	p COMPARA LO VIDA=80	k ME VER PORQUE=80	k , _ -es=80	p NO HABER ME=80
m es -le=-80	k MENTIR -do=-80	m MENTIR cuando=-80	k -ia , -y=-80	k SOLO=80	k SER YO ,=-80	j error fue=-80	w tu _ cuando=-80	k MENTIR _ LO=-80	w fue _ mas=80	j que quedara=-80	w que _ quedara=-80
w quedara=-80	j la dije=-80	s bebid=-80	p COMPARA COMPARA VIDA=80	m ^ podrias=80	w ^ podrias=80	w podrias=80	j las apuestas=80	k -en _ -ra=-80	p ESTAR SER=-80	m todo -de=-80	w todo de=-80
p EL COMPARA PASAR=-80	j porque queria=-80	k -me COMPARA=-80	j plata de=-80	m plata -de=-80	w plata de=-80	p SI ME SUBJ=80	p SOLO LO JUEGO=80	k ^ SE=80	m ^ SE=80	m ^ se=80	w ^ se=80
m NO siempre=80	w no siempre=80	j para era=-80	w no debia $=80	m tu LO=80	j era que=-80	m , no=80	w , no=80	w mal _ $=-80	s hubie=80	k -de TU -to=-80	p ME LO ME=-80
j el mi=80	k -ra _ -si=80	p QUIZA LO VIDA=80	j asi en=80	p EL COMPARA PORQUE=80	p COMPARA TU SE=-80	m como SER=80	m -on ocho=80	k TENER COMPARA=-80	k -y _ VOY=-80	p SE PASAR COMPARA=80	k -no PASAR=80
m ME tenia=80	w me tenia=80	k -sa NO=80	w me _ todo=80	k COSA -de LO COMPARA=80	p QUIZA COMPARA NO=-80	p ME ME YO=-80	j le culpa=-80	w y _ ti=-80	p LO SI COMPARA=-80	k -es _ -y=-80	p VIDA MENTIR=-80
k COMPARA PORQUE NO=-80	w que ya no=-80	p TODOS COSA=80	m nunca HABER=80	k -es TU=80	m LO busque=-80	j te te=80	k -je COMPARA ME HABER=-80	p ESTAR YO ESTAR=-80	j si mis=80	k PASAR _ PASAR=80	k COMPARA _ -re=-80
w tu _ la=-80	k ^ TU -me=-80	j y dias=-80	p ME LO PORQUE=-80	j a decir=-80	s habit=-80	j tienes con=-80	j conmigo yo=-80	j era la=80	k VIDA _ -ba=-80	k ^ -di=-80	m ^ -di=-80
m -or eso=80	w por eso=80	j pero era=80	j en te=-80	p ERROR YO=-80	k -de COMPARA=80	p YO NO EL=80	p NO PORQUE ESTAR=80	k SER CONFIANZA=-80	k # $=-80	m # $=-80	k SE COMPARA TU HABER=80
p SE TU HABER=80	j lo sola=80	p ME LO SENTIR=80	w decidi=-80	j era te=-80	w ^ ya te=80	w ^ _ creiste=-80	s cosas=80	w cosas=80	w ^ _ quiero=-80	k TODOS SE=80	m TODOS se=80
k QUERIA -y=-80	m QUERIA y=-80	k SE COMPARA TU=80	k SE _ TU=80	w se _ te=80	w se que te=80	p FRIO COMPARA LO=80	m ^ pague=-80	w ^ pague=-80	p VIDA EL=-80	j si vuelvo=-80	m tambien -a=-80
w tambien a=-80	p LO TU PERDON=80	p ELEGIR CONFIANZA=-80	j le escribia=-80	w le escribia=-80	k -do ME VER=-80	k -do _ VER=-80	w fisico=80	k SE _ ,=-80	w se _ ,=-80	j encontraste la=-80	m encontraste LO=-80
w encontraste la=-80	j de llame=-80	j que volvi=-80	j que yo=-80	p LO SER COSA=80	p SER SOLO VIDA=80	w soltero=80	s convi=80	p SE EL=80	p ME VOY MENTIR=80	m ME quede=-80	w me quede=-80
p TU SER PORQUE=80	s oigo=-80	w oigo=-80	w ^ tus amigas=80	k -ho -es=80	k -na -ra=-80	k -on EL -do $=80	m ME dijiste=80	w me dijiste=80	j la haber=80	p LO VOY MENTIR=-80	w metido=80
p TU YO NO=-80	k TU ME=80	m TU me=80	w propia=-80	p NO QUIZA NO=80	k ELEGIR _ LO=-80	k -do -y NO=80	j como el=-80	k PORQUE _ PASAR=80	k -ta -da=-80	j a para=-80	w ya estaba=80
j que hiciera=79	j querias hiciera=79	k -as COMPARA -ra=79	k COMPARA -as COMPARA -ra=79	m COMPARA hiciera=79	w hiciera=79	w que hiciera=79	w que querias que=79	w querias _ hiciera=79	w querias que hiciera=79	j tenia derecho=-79	k NO TENER -ho=-79
k NO _ -ho=-79	w no _ derecho=-79	w no tenia derecho=-79	w tenia derecho=-79	s dar=79	w dar=79	p TU SOLO TU=79	k EL PORQUE=-79	k -un ERROR $=-79	j telefono en=-79	k LO -ce -ra COMPARA=79	m ni -ra=79
j como para=-79	j la y=-79	k OTRO _ SE=-79	p NO VOY VIDA=-79	k -ia MENTIR=-79	k ^ LO NOS -os=79	w ^ los dos=79	p NO HABER EL=-79	p SENTIR LO LO=-79	k -da QUIZA COMPARA=-79	w cada vez que=-79	k , -a=-79
m , -a=-79	m , a=-79	w , a=-79	p ME MENTIR SER=-79	w ^ _ pido=-79	m EL dije=-79	m -as antes=-79	j cada palabra=-79	m boda $=-79	w boda $=-79	k -ua $=79	m -ua $=79
w ^ todo lo=-79	w ^ perdoname por=79	j el entrar=-79	s emple=-79	w ^ _ veo=-79	m telefono -ra=-79	w el telefono para=-79	w telefono para=-79	p PORQUE COMPARA SER=79	p SOLO NO EL=79	k LO COMPARA -ia=79	s anive=79
w aniversario=79	j con quien=79	m TU daba=79	w te daba=79	j durante un=-79	m durante -un=-79	w durante un=-79	p EL SE TU=79	j asi se=-79	p TU VER EL=-79	m eso $=79	w eso $=79
s versi=79	k PASAR -ce=-79	p TU NOS COMPARA=79	k ESTAR -a=79	m ESTAR a=79	j la celular=79	j me quede=-79	p JUEGO NO SE=79	k -on _ -re=-79	m dos ,=-79	w dos ,=-79	k SOLO -do=-79
p TENER PORQUE COMPARA=-79	w compras=79	p PASAR COSA=79	p COMPARA JUEGO EL=-79	s cambi=-79	p SER EL EL=79	j no mi=79	k LO _ MENTIR=-79	j la mes=79	p EL VIDA NOS=-79	j los recibos=-79	m LO recibos=-79
w los recibos=-79	w recibos=-79	k YO -ia=-79	m yo -ia=-79	j te hoy=-79	p QUIZA ME NO=-79	k -ra _ SE=-79	w para _ se=-79	w me dijiste que=79	k NO PASAR ME=79	w fue mi=79	j las cartas=-79
m LO cartas=-79	w las cartas=-79	k ^ -te -a EL=79	j a terapeuta=-79	w a _ terapeuta=-79	w la _ delante=-79	m NO beber=-79	m -de mis=79	w de mis=79	k EL COPAS=79	j a estar=-79	k -a ESTAR=-79
m -a estar=-79	m a ESTAR=-79	w a estar=-79	w que _ mintiera=-79	w que te mintiera=-79	k -on _ $=-79	p NO EL ME=-79	j dos el=-79	j la factura=-79	j sus en=-79	m hice ERROR=-79	w hice mal=-79
p TU YO EL=-79	k EL HABER=79	k -es _ -do=79	m dije $=79	w dije $=79	p SER COMPARA TODOS=79	j tambien no=-79	m nos -os=79	w primer _ $=-79	m ^ tenias=-79	w ^ tenias=-79	s dio=79
w dio=79	w ^ _ eche=-79	p YO LO ME=-79	m con -as=-79	p TU MENTIR SOLO=79	k -do _ ESTAR=-79	w , no fue=79	j me ese=-79	p SE TU TU=79	k JUEGO _ SOLO=79	k QUERIA NO=79	j con con=-79
s atenc=-79	w atencion=-79	j siento mentido=-79	w siento _ mentido=-79	w siento haberte mentido=-79	p ESTADO NO EL=-79	k -as _ -un=-79	p TU LO ESTADO=79	k LO -as -y=79	k ^ _ -ma=-79	k SER TODOS $=79	m hospital $=-79
w el hospital $=-79	w hospital $=-79	p TU VOY=-79	k LO -ba -de=-79	k -do _ -sa=79	p TENER NO COMPARA=-79	p PERDON VIDA=-79	m -de una=79	j vos me=-79	p COSA QUIZA=79	p MENTIR HACER=-79	m quieras ,=-79
w quieras ,=-79	p COMPARA COSA COMPARA=-79	p SI NO SER=-79	w ^ _ madre=-79	k -do _ ,=79	j lo el=79	k PASAR MENTIR=79	k -ro _ ELEGIR=-79	j queria hacerte=-79	w queria hacerte=-79	p PERDON TU SENTIR=79	p LO NO NO=-79
k -da -y NO=79	k -pa=79	k TU _ -as=-79	j puse en=-79	k COMPARA COMPARA=79	j tu en=-79	j que nunca=-79	k ^ ME VER=79	p TENER EL COMPARA=79	p ELEGIR TU SENTIR=-79	p TU ESTAR EL=-79	p TU PASAR NO=-79
p SENTIR LO YO=-79	j lo gaste=-79	k TU VIDA NO=79	k SER -ra=79	p COMPARA TENER ELEGIR=-79	j sí que=79	k TU -ro $=79	j perdon todo=79	w perdon _ todo=79	m HABER dado=79	m -do me=-78	j les a=-78
j lo nuestra=-78	j entre nosotros=78	k -re NOS=78	m -re nosotros=78	m entre NOS=78	w entre nosotros=78	w me _ tu=-78	k -y _ -lo=-78	w de que te=-78	j te haya=78	m TU haya=78	w te haya=78
j un poquito=78	m -un poquito=78	s poqui=78	w poquito=78	w un poquito=78	m ME estas=78	w me estas=78	p NO SENTIR LO=78	p YO LO SER=-78	k -y _ -do=-78	w contestarle=-78	p TU QUERIA EL=-78
k , NO EL=-78	j cosa de=78	p PERO PASAR=78	k -or $=78	m -or $=78	p LO ME HACER=78	m PASAR solo=-78	k EL _ TODOS=-78	j invente lo=-78	m invente LO=-78	w invente _ de=-78	w invente lo=-78
w invente lo de=-78	w lamento que te=78	m -na mentirilla=78	w mentirilla=78	m HABER visto=-78	k LO _ -a=-78	k -a _ -no=-78	k ME _ ESTADO=78	p ELEGIR COSA=-78	p JUEGO LO TU=-78	j y acuerdo=78	m lamento COMPARA=78
w ^ lamento que=78	w lamento que=78	j dije y=-78	p TENER CONFIANZA=78	p TENER LO CONFIANZA=78	k -je _ $=78	j cosas bien=-78	k TU LO COMPARA=78	k , _ PERDON=78	j nos la=-78	p LO TODOS NO=78	j tenia y=78
j sin el=-78	k -re -te=78	p LO NOS COMPARA=78	j me panico=78	k -on EL -do=78	m ^ fui=-78	w ^ fui=-78	w y _ lo=-78	m MENTIR cosas=78	j le puse=-78	k EL -se=-78	m EL puse=-78
m le -se=-78	w le puse=-78	w ya _ ,=78	w hacerte _ $=-78	p SEXO COMPARA SER=-78	s anoch=-78	w anoche=-78	p ME SENTIR TU=-78	p PORQUE NO=-78	j acabo de=78	m tu -lo=-78	j tus te=-78
p TU COMPARA COSA=-78	m esas -es=78	p VER LO COMPARA=78	k ME -de $=78	j el caso=78	m EL caso=78	w el caso=78	m las JUEGO=78	m las COSA=78	j parte de=78	k NO _ -ta=78	w quedaste=78
j la volvi=-78	j y tus=78	j que este=78	p HABER LO TU=-78	j asi mi=78	p NOS COMPARA VIDA=-78	j te todo=-78	p TU EL PASAR=78	k ELEGIR LO COMPARA -ia=-78	m sabia LO=-78	w sabia lo=-78	w sabia lo que=-78
p EL NO EL=78	k TU _ SENTIR=78	k -so _ NO=-78	p PASAR VIDA=78	p SER YO NO=-78	k -a _ -ia=-78	s mio=-78	w mio=-78	k PORQUE NO ME=-78	k SER FRIO $=-78	k -en ME COSA=78	p QUIZA HABER COMPARA=78
w habitacion=-78	j hice para=78	k SENTIR _ PERO=78	k -on _ -la=-78	j no mirarte=78	w mirarte=78	j dos las=-78	j nunca momento=78	k ^ HABER COSA=78	p ME NO COMPARA=-78	p LO YO ME=78	s empen=-78
k ME LO JUEGO=-78	p LO EL COMPARA=-78	j no dano=-78	p LO PORQUE ME=78	p YO COMPARA SER=-78	w medio=78	j si tan=78	w alguna _ $=78	w alguna vez $=78	j y habia=-78	k -y ME SER -de=-78	j mayo lo=-78
k EL -me=-78	k SE _ LO=78	p PERDON TODOS LO=78	p TU LO ME=-78	m las COPAS=78	s respi=78	m lo -de=78	w lo de=78	p ESTAR ME ME=-78	k -es -de=-78	j te pero=78	k PASAR $=78
m PASAR $=78	p VIDA COSA COMPARA=78	p TU PORQUE EL=-78	p COMPARA SUBJ=78	j numero y=-78	p ESTADO EL=-78	m TU tambien=78	k TU SEXO $=-78	p LO TU SEXO=-78	j no mal=-78	p TU SE PORQUE=78	p JUEGO EL LO=-78
p TU LO PASAR=78	s actua=78	k -es _ EL=78	s compr=-78	k FRIO _ LO=78	s condu=78	m habia -do=-78	k CONFIANZA _ ME=-78	k EL EL=-78	j estas una=78	k JUEGO _ -on=78	k PASAR LO=78
j deje sola=-78	p ELEGIR SENTIR=-78	k ^ ME -di=-78	w ^ me perdi=-78	p NO TU LO=-78	k QUIZA _ -or=78	m razon $=-78	w razon $=-78	j hija por=-78	p ME ME MENTIR=78	w maneras=78	j ya el=78
k ^ LO PERDON=78	w ^ lo siento=78	j he visto=-78	w he visto=-78	p SE NO=78	j tus celos=-78	m TU celos=-78	m tus FRIO=-78	w tus celos=-78	w , _ tres=78	p FRIO COMPARA ME=-78	j lo retiro=-78
m LO retiro=-78	w lo retiro=-78	w retiro=-78	k SENTIR , PERO=78	j y mentira=-78	j las eran=78	k TU MENTIR , PERO=78	k ^ TU MENTIR ,=78	j cuatro no=-78	j tenia cabeza=78	j de veces=-78	p NO ME HABER=78
p SER PORQUE NO=78	w y _ deje=-78	s bolsi=78	k TU _ COMPARA=-78	j el eras=-78	w ^ _ dije=-78	p QUERIA PORQUE=77	w firma=-77	k -da -ia=77	p SI EL LO=-77	m ^ siento=77	w ^ siento=77
k ^ EL MENTIR=77	m ^ eres=77	w ^ eres=77	k -ba -es=77	j tan a=77	w solo _ ,=-77	j con lo=77	m VER de=-77	j se tengo=77	s viene=-77	w seguro=-77	j ella lo=77
j puedes por=-77	j si puedes=-77	s poder=-77	w poder=-77	p LO QUIZA NO=-77	p NOS VOY TU=-77	w ^ _ hay=-77	p COSA NO COMPARA=-77	k ME _ MENTIR=-77	j lo todo=77	k ^ PERDON -or TODOS=77	w perdon por todo=77
k LO JUEGO ,=77	k SE -mo=77	m se -mo=77	m LO deje=-77	k LO -ra COMPARA=77	j se termino=-77	m SE termino=-77	w se termino=-77	p PERDON SER=77	m -de ser=77	m de SER=77	w de ser=77
j era todos=77	p PERDON SI ME=77	j he estado=-77	w he estado=-77	k PERDON COMPARA -as=77	k ^ PERDON COMPARA -as=77	p COMPARA PASAR ESTADO=-77	k -y TU MENTIR=-77	j bien el=-77	k ^ EL -di=-77	j mis bromas=77	m ME bromas=77
w bromas=77	w mis bromas=77	j dar que=-77	k NOS ERROR=77	m nos ERROR=77	k -no NO=77	w llegado=77	j poco que=-77	k VIDA -or=77	m VIDA por=77	p QUERIA TU NO=77	p LO ME ME=-77
p SI SOLO=77	k -to -a LO=-77	m dos -es=77	j que tenia=77	m -ra los=77	m SI la=-77	w si la=-77	p NO NO SER=77	j fue creciendo=77	m PASAR creciendo=77	w creciendo=77	w fue creciendo=77
k -ce -or=77	k LO -ce -or=77	m -ce por=77	m hice -or=77	w hice por=77	w lo hice por=77	k -to ,=77	m -to ,=77	k LO -ja -de=-77	s seis=-77	w seis=-77	w el _ de=-77
p SOLO NO COMPARA=77	s uso=77	w uso=77	s afect=77	p QUIZA ME TU=-77	k -ga COMPARA=77	m -ga que=77	k -pe $=-77	m -pe $=-77	w ^ eso fue=-77	j no pasado=77	k PASAR LO COMPARA=77
p SI SOLO TU=77	p LO LO VOY=-77	p SER EL ME=77	j me veces=-77	p NO ELEGIR NO=-77	p TU OTRO VIDA=-77	k -do _ EL=77	j podia la=-77	m YA de=-77	k -en _ -te=-77	p NO SE SE=-77	j una y=-77
p LO LO PORQUE=-77	k -te -y=-77	m -te y=-77	k -de -as -as $=77	w matrimonio=77	k COMPARA _ -es=-77	k ^ LO COMPARA TU=77	j escondi y=77	j casa un=77	p SE PASAR MENTIR=77	p LO ELEGIR COMPARA=-77	m vos TU=77
w vos te=77	k LO NOS=77	p SI VIDA=77	m ESTADO que=-77	k -na -he=77	m -na noche=77	m una -he=77	w una noche=77	p QUIZA COMPARA ME=-77	p COMPARA HACER MENTIR=-77	w seguir _ $=-77	k PORQUE _ EL=-77
k -le _ PORQUE=77	p SOLO LO NO=77	j desde te=77	p TU PORQUE ESTAR=-77	j no enteraras=-77	k EL -es -de=-77	p SI COMPARA TU=77	p QUIZA SER COMPARA=77	p VIDA COMPARA EL=-77	p LO PASAR SOLO=77	j bebe me=77	j delante ti=-77
w delante _ ti=-77	w delante de ti=-77	j hubiera dicho=-77	k QUIZA -ho=-77	m QUIZA dicho=-77	m hubiera -ho=-77	w hubiera dicho=-77	s aburr=77	k VIDA _ PASAR=77	p HABER MENTIR TU=-77	w delante _ la=-77	w delante de la=-77
j casi lo=77	j lo perdon=77	w habia _ que=-77	p TU SENTIR PERDON=77	k LO -na -y=-77	j el si=-77	k NO -on=77	m HABER dicho=-77	k -le -y=77	m -le y=77	w preferi=-77	j me como=77
j que tanto=77	p TU COMPARA SEXO=-77	k , _ -da=-77	p LO LO COSA=77	k ME _ -on=77	p NO SOLO COSA=-77	j bebido y=-77	j habia bebido=-77	w habia bebido=-77	p TU COMPARA PASAR=-77	k EL -no -de=77	j ya sabias=77
w perdon _ los=-77	w perdon por los=-77	k -a _ -sa=-77	w ^ _ padre=-77	w era _ ,=-77	p LO EL LO=-77	w era mentira $=-77	k NO -to=-77	j para mas=77	k HABER -do ESTADO=-77	k HABER _ ESTADO=-77	p ESTAR ESTADO HABER=-77
p ESTAR HABER ESTADO=-77	s hora=-77	w hora=-77	k -re _ COSA=77	m TU estabas=-77	k PORQUE $=-77	m PORQUE $=-77	m , las=-77	w , las=-77	p PORQUE COMPARA HABER=-77	m fui -a=-77	w fui a=-77
p ELEGIR ELEGIR COMPARA=-77	s negue=-77	w negue=-77	w tu _ has=77	s malos=77	w malos=77	m te -es=-77	j y que=-77	s ocult=77	k ELEGIR _ COMPARA=-77	w , asi que=76	m solo -os=-76
j dudar de=-76	m dudar -de=-76	w dudar de=-76	w te _ dudar=-76	k -lo -en=76	m -lo en=76	j por haber=-76	w pagina=-76	p EL VIDA PORQUE=76	p OTRO TU COMPARA=-76	j dije iba=-76	j escondi tu=76
j todo tiempo=-76	k TODOS EL -po=-76	w todo _ tiempo=-76	w todo el tiempo=-76	w que _ habian=-76	j que entender=76	j tienes entender=76	k COMPARA QUERIA=76	k TENER COMPARA QUERIA=76	m COMPARA entender=76	m que QUERIA=76	p TENER COMPARA QUERIA=76
w que entender=76	w tienes _ entender=76	w tienes que entender=76	k COMPARA -ce ,=76	w que hice ,=76	k COPAS -de=76	m COPAS de=76	w ciertas=76	p SI COSA COMPARA=76	p EL SER EL=76	s menci=76	j mal el=-76
j error que=-76	p ERROR PASAR COMPARA=-76	k -en -sa -de=-76	w en casa de=-76	j de cuenta=76	s acept=76	p EL EL VIDA=-76	k TU -as -y=76	k LO -go=-76	k SER _ COSA=76	k ^ TU SENTIR=-76	m , son=-76
w , son=-76	p NO ME VER=76	k ERROR -de=76	k LO _ -ho=76	w fallas=76	j con la=-76	j a todo=76	j a hospital=-76	j fui hospital=-76	j no hospital=-76	k NO SER -a=-76	k NO SER -a EL=-76
k SER -a EL -al=-76	k ^ NO SER -a=-76	w a _ hospital=-76	w a el hospital=-76	w no fui a=-76	p COMPARA VER ME=-76	k -os -do -de=76	k -os -do -de LO=76	m -os hablando=76	m hablando -de=76	w hablando de=76	j burle de=-76
j me burle=-76	k ME -le -de=-76	k ME -le -de TU=-76	k ^ ME -le -de=-76	m ME burle=-76	m burle -de=-76	s burle=-76	w ^ _ burle=-76	w ^ me burle=-76	w burle=-76	w burle de=-76	w me burle=-76
w me burle de=-76	p PASAR LO=76	w quiza=-76	j la dias=-76	p PASAR TU SEXO=-76	j el casino=76	m EL casino=76	s casin=76	w casino=76	w el casino=76	k -ar _ -os=76	j tu perdon=76
p TU ME TODOS=76	m que -bi=-76	k -de LO COMPARA TU=-76	k SENTIR FRIO=-76	p SENTIR FRIO=-76	j a metro=-76	s metro=-76	w metro=-76	p COMPARA COMPARA SER=-76	k TU -es=76	w contexto=76	j que podias=-76
s vino=76	w vino=76	j telefono que=-76	m NO para=76	m LO digo=-76	s alarg=-76	j quite la=-76	k SER COMPARA=76	k VOY ME=-76	m -y le=-76	w y le=-76	k -sa _ NO=76
w pasaba=-76	j te fuera=76	j me porte=76	m ME porte=76	s porte=76	w me porte=76	w porte=76	p JUEGO LO VIDA=-76	p EL ME ESTAR=76	w ^ _ familia=76	w ^ tu familia=76	j de culpa=76
k EL OTRO $=-76	k EL -es COMPARA=-76	w como que=-76	k TODOS LO COMPARA TU=-76	j te dolia=-76	m TU dolia=-76	w te dolia=-76	p PERDON MENTIR EL=-76	k ME PASAR -de LO=76	k PORQUE NO -as=-76	m los JUEGO=76	p QUERIA LO=-76
p TU QUIZA ERROR=76	p EL LO ESTADO=-76	k -en _ -on=-76	m COMPARA dijera=76	w que dijera=76	p LO ME EL=76	p ME FRIO=-76	j he un=76	w he _ un=76	w por todo lo=76	k COMPARA ME -es=-76	p QUIZA LO=-76
k NO HACER=-76	w estaba _ ,=-76	k ESTAR -on=-76	m ESTAR con=-76	p EL ME FRIO=76	k -ar _ -en=-76	k TU -te LO -ad=-76	j conte de=-76	p JUEGO SE LO=76	j me acuerdo=76	m ME acuerdo=76	w me acuerdo=76
j lo hubiera=-76	k SE _ MENTIR=76	p ME YO NO=76	k LO -as -de=76	k -a PASAR $=-76	j lo dinero=76	p SI SUBJ SOLO=76	w terapeuta=-76	p TU COMPARA TODOS=76	p COSA MENTIR LO=-76	p COMPARA ELEGIR COMPARA=-76	p LO VIDA SE=76
k -or _ ,=76	w por _ ,=76	j hice una=-76	p NOS PERDON=76	p PORQUE TENER=76	j no tan=76	j lo falta=76	p QUIZA TU YO=-76	k HABER -do TU=76	j podria haber=76	m podria HABER=76	w podria haber=76
j a lo=-76	m ahora $=76	w ahora $=76	k ^ TU TU=76	w la _ me=76	p JUEGO TODOS=76	k COSA PORQUE=76	k SEXO -en=-76	m SEXO en=-76	s fria=-76	w fria=-76	p PASAR COMPARA VIDA=76
k ^ TU NO ME=-76	j no puedes=-76	k -ea _ -de=76	k -ro _ NO=-76	p VIDA LO COMPARA=-76	m -to cuando=-76	k -te -on=-76	m -te con=-76	k SER EL COMPARA=76	k COSA -re=76	k LO ESTAR -do=76	w ^ _ paso=-76
k -os -ra=-76	j lo era=-76	k -la -de=-76	m -la de=-76	p ME ELEGIR ELEGIR=-76	k VER -es=-76	k TU -di -os=-76	j en hotel=76	m conte -a=-76	w conte a=-76	k -or _ HABER=76	j esa me=76
w ^ _ hijo=-76	k SOLO _ EL=-76	m COMPARA ver=-76	w que ver=-76	j es has=76	p LO HABER MENTIR=-76	j delante la=-76	k -on -es $=-76	w el de el=76	p PASAR COPAS=76	p NO VER PORQUE=76	k PORQUE -es PORQUE=76
k -en _ NO=76	p EL VIDA ME=76	k YO -y=-76	m YO y=-76	m yo -y=-76	w yo y=-76	j no voy=-76	m que QUIZA=76	p NO EL COPAS=-76	w ^ si te=-76	k , COMPARA TU=76	w , que te=76
j que una=-76	k ME HACER -a=76	j tengo que=76	k ^ ME PERDON -or=76	k LO -as -en=-76	p TENER EL NO=76	k -si COMPARA=75	m -si que=75	p SE COMPARA PORQUE=75	j la se=75	k ME _ -en=75	j llegado a=75
m llegado -a=75	w llegado a=75	k NO TU=-75	j dije eras=-75	w ^ _ dolio=75	w ^ te dolio=75	j que palabra=-75	w en _ que=75	s han=75	w han=75	j que mio=-75	k -os LO=75
w lamento _ te=75	k NO _ -za=75	k ^ PASAR -na=75	w ^ fue una=75	j no quien=75	j y asi=-75	k TENER -ho=-75	k LO _ SOLO=-75	j de verdad=75	s diez=75	w diez=75	p ESTADO ESTAR=-75
p COMPARA TODOS EL=-75	k PORQUE PASAR $=75	k -os -es=75	k EL _ -ia=-75	j me daba=75	j alguien me=75	w ^ si quieres=-75	k -en -de=-75	k -me -do=-75	j razon y=-75	k -de LO OTRO=-75	s cuida=-75
w que _ ser=75	k -ia -ar=-75	m podia -ar=-75	k SENTIR -un=75	m SENTIR un=75	k LO VIDA -en=-75	j haber el=-75	p LO EL NO=75	m hoy ME=-75	w ^ _ gaste=-75	p COMPARA TENER=75	m TU familia=75
w tu familia=75	p VIDA LO=-75	w no _ dije=-75	k -as _ -ba=-75	w lo _ el=75	j yo se=75	k -ro _ $=-75	k -y YO TU=-75	p NO COMPARA SE=75	p FRIO PERO=75	j lo nunca=75	j no digo=75
j si eso=75	w y _ voy=-75	p VIDA SER TU=-75	w me _ en=75	k CONFIANZA -do=75	m -en dos=75	w en dos=75	w siento _ lo=75	w ver _ $=-75	k VIDA ME=75	j en de=-75	p PORQUE LO YA=75
m -as mi=-75	w la _ lo=75	m LO cara=-75	w la cara=-75	m me ELEGIR=75	k -ar _ COSA=-75	w tu tambien=75	k -or -de=75	k -ei LO COMPARA=-75	k -ei _ COMPARA=-75	m -ei lo=-75	w lei _ que=-75
w lei lo=-75	w lei lo que=-75	p COSA COSA COMPARA=75	j haber a=-75	w haber _ a=-75	p TU LO VOY=-75	s tramp=-75	m , sera=75	w , sera=75	m FRIO la=-75	j en serio=75	m -en serio=75
w en serio=75	w en serio $=75	s hace=75	w hace=75	j encima de=-75	m encima -de=-75	w encima de=-75	k -na -a LO=-75	p LO ESTAR YO=-75	p TU PORQUE HABER=75	k YO NO=75	m yo NO=75
j tarde y=-75	k SER _ SI=75	j parte el=75	w parte _ el=75	w parte de el=75	k -to , NO=-75	p LO TU COMPARA=-75	p NO COMPARA TENER=-75	p SOLO COMPARA MENTIR=-75	k QUIZA SER COMPARA=75	p COMPARA SENTIR PERDON=75	w y _ menti=-75
j esto hice=-75	w dije _ era=-75	w dije que era=-75	j este que=75	p COMPARA TU QUIZA=75	p OTRO LO TODOS=75	j perdon a=-75	p NO NO SOLO=-75	k ME PASAR -de=75	j en cara=75	p YO COMPARA EL=75	p SE PASAR ME=-75
k SOLO _ SER=-75	j me desde=75	k -ja -de LO=-75	k LO -ja -de LO=-75	k -on _ JUEGO=75	w mejor marido $=75	w llamarlo=-75	j me vida=75	j dinero se=75	p COMPARA TU SOLO=75	w no era=75	k -da -na=-75
m cada -na=-75	j me anillo=-75	k LO YA=-75	j y borracho=-75	k ^ ME -je=75	m ME deje=75	m me -je=75	w ^ me deje=75	w me deje=75	j y yo=-75	p TU HACER=-75	p COSA SER SOLO=-75
k SER -un SOLO=75	j dia lo=75	k -il _ TU=75	j madre el=-75	k COMPARA TU LO -as=-75	k PERDON SI TU=75	m es NO=75	j se las=-75	s despi=-75	j lo puedes=-75	p TU VER=-75	p LO EL COPAS=-75
w , no te=75	w mas _ a=75	m quiza NO=-75	k MENTIR _ -ta=-75	k LO -sa ,=-75	k TU SENTIR -y=-75	k -ar -de=75	p TU LO PERO=-75	m LO habias=-75	w lo habias=-75	j en un=75	w , a la=-75
j que aniversario=75	w que _ nuestro=75	p PORQUE COPAS=-75	p ME HACER SOLO=75	p LO NOS PASAR=75	p ERROR EL ME=-75	j si mas=75	m SER todo=75	m ^ use=-75	w ^ use=-75	p COMPARA EL EL=-75	k JUEGO SE=75
m JUEGO se=75	w y te menti=-75	k -di _ ME=-75	k , LO PERDON $=75	s rompi=-75	j te viaje=75	s llego=75	w llego=75	p SEXO EL=-75	w ^ mi padre=-75	p SUBJ PORQUE=75	j grite de=75
j con casaste=75	k -te SENTIR=75	j fue con=-75	w de _ cuando=-75	p PERDON TODOS ME=75	w te las=-75	j eche el=-75	k -te ,=-74	m -te ,=-74	j noches y=-74	p ME TU OTRO=-74	j un mes=-74
m -un mes=-74	w un mes=-74	m mi SER=-74	j tendria que=74	w tendria=74	k -si _ PERDON=74	w ^ _ menti=74	m ^ no=-74	w ^ no=-74	j que deje=74	k COMPARA NO -as COMPARA=-74	k NO -as COMPARA=-74
w para _ y=-74	p QUIZA MENTIR=74	p MENTIR TU=74	p COMPARA COMPARA NO=-74	j dia mentira=74	p PORQUE NO SER=74	m LO lo=74	m -a otra=-74	w a otra=-74	m -y fui=-74	w y fui=-74	j noches te=-74
k PERO _ ,=74	w pero _ ,=74	m grupo $=-74	w grupo $=-74	j nuestra cama=-74	m NOS cama=-74	m nuestra SEXO=-74	w nuestra cama=-74	p COMPARA QUIZA ME=-74	p TU VIDA COMPARA=-74	m no SER=74	k YO _ SE=74
w yo _ se=74	w fui _ el=-74	m LO de=74	m HABER faltado=74	w faltado=74	j saque de=-74	m LO noche=-74	p VIDA ME YO=74	k -ar -en LO=-74	p OTRO TU NO=-74	k -ro FRIO=74	j dije habian=-74
j que habian=-74	k -en _ LO=-74	k -as PORQUE=74	p LO SOLO=74	j yo una=74	k -de _ OTRO=-74	p SE LO YO=-74	k SI _ -de=74	p LO NO JUEGO=74	m padre $=74	w padre $=74	p VIDA JUEGO=-74
k ME _ LO=74	p TU SENTIR SER=-74	j lo mis=-74	p EL EL EL=-74	m como -a=-74	w como a=-74	k -je -en=-74	m -je en=-74	p ERROR EL SER=-74	k COMPARA _ PERDON=-74	m hubieras -do=74	p SER TODOS ME=74
w si _ algo=74	p NO TU ME=-74	j fue antes=74	m fue -es=74	w fue antes=74	w fue antes de=74	k , PORQUE TODOS=74	m como TODOS=74	k HABER -do LO=74	j la situacion=-74	w la situacion=-74	w soy _ ,=74
k EL -in=-74	m EL fin=-74	m el -in=-74	w el fin=-74	j si algo=74	j de golpe=-74	k -de -pe=-74	m -de golpe=-74	m de -pe=-74	w de golpe=-74	k LO -ba -a=74	k ^ _ TENER=-74
k ^ ME -ba=-74	k ^ _ -to=74	k TU NO SE=-74	k PASAR -de FRIO=74	m traicion $=74	w traicion $=74	p SI LO VOY=-74	k -al ,=74	m -al ,=74	p ME PERDON LO=-74	p COMPARA COMPARA YO=-74	j de relacion=74
j relacion yo=74	w de _ relacion=74	p EL OTRO NO=74	m habiamos -do=-74	k ^ SI -es=-74	p SE PORQUE=74	j todos los=-74	m TODOS los=-74	m todos LO=-74	w todos los=-74	p VIDA YO ME=74	w ^ _ escondi=74
k MENTIR COMPARA=-74	p ME LO OTRO=-74	s poco=74	w poco=74	p VIDA NO SER=74	j a trafico=-74	w a _ trafico=-74	w a el trafico=-74	s sient=74	p COMPARA SER PERO=74	k -il _ -de=-74	w mil _ de=-74
k -er _ -y=-74	j a nunca=74	k MENTIR TU=-74	w el _ ya=-74	m pasado NO=-74	j algo que=74	k -de _ -ja=-74	k -go TU=74	p PASAR YO COMPARA=74	s bebo=74	w bebo=74	w con _ dinero=74
w con el dinero=74	j llevo a=74	m llevo -a=74	w llevo a=74	j de le=74	m me -ra=74	j anos lo=-74	j cuarto que=74	s marta=-74	w marta=-74	k -io _ ,=74	m tendria COMPARA=74
w tendria que=74	m queria COMPARA=-74	w queria que=-74	m no ,=-74	w no ,=-74	p SENTIR NO LO=-74	k -io _ ME=-74	p MENTIR TU EL=-74	k , PERO=74	m , PERO=74	k -ra _ -a=-74	p LO TU HABER=-74
m ella -y=74	w ella y=74	p ME ERROR EL=74	k LO COMPARA -bi=-74	p COMPARA EL MENTIR=-74	p PERDON ERROR=74	k , LO SER=74	p ME VER TU=-74	j el decia=74	k -ja _ LO=-74	j pido en=-74	m me -ia=-74
j estas un=74	m ME culpa=-74	w mi culpa=-74	p LO TENER=74	k -y LO NO=-74	w y eso no=-74	k LO CONFIANZA , -y=-74	w verdad , y=-74	w verdad _ y=-74	p ME EL TU=-74	k -on _ EL=-74	m LO familia=74
w lo _ y=-74	j tu nombre=-74	m TU nombre=-74	m tu -re=-74	w tu nombre=-74	k -y NO -te=74	m oficina -y=-74	w la oficina y=-74	w oficina y=-74	m parte -de=74	w parte de=74	p ME SEXO TU=-74
k -on _ VIDA=-74	j no quise=-74	m mayo $=-74	w mayo $=-74	k COMPARA HABER COMPARA=74	p EL SER SOLO=-74	w asunto=74	p QUERIA ERROR=74	k PERDON -or LO -de=74	s celos=-74	p COMPARA TU EL=-74	j si la=74
m cama NO=74	k -je COMPARA -sí $=-74	k COMPARA -sí $=-74	w que sí $=-74	k -de -er EL=-74	p FRIO COMPARA MENTIR=74	m MENTIR te=-74	s tomad=74	w tomado=74	j el ese=-74	w explico=74	p SI NO SOLO=74
p VIDA LO LO=-74	k PASAR -en=73	k NO SER EL=73	k -on COMPARA=-73	k LO TENER COMPARA=73	p EL NO PORQUE=73	j tal vez=73	m QUIZA vez=73	m ^ tal=73	m tal QUIZA=73	s tal=73	w ^ tal=73
w ^ tal vez=73	w tal=73	w tal vez=73	j que hora=-73	p SE COMPARA NOS=73	w ^ lo que=-73	p COSA COMPARA SOLO=-73	k -y -to=-73	m y -to=-73	k ^ TU=-73	m ^ TU=-73	j para a=-73
j los ninos=-73	m LO ninos=-73	m los VIDA=-73	s ninos=-73	w los ninos=-73	w ninos=-73	p NO SER EL=73	j durante ano=-73	w durante _ ano=-73	w durante un ano=-73	j veces no=73	j el me=73
p TENER EL EL=73	k NO ELEGIR ,=-73	m lo -on=73	p ME LO VOY=-73	w me _ y=73	j antes de=-73	m antes -de=-73	w antes de=-73	j pero que=73	k -ar -a=-73	m -ar a=-73	p TU ME SOLO=-73
k -do -ar=-73	k -do -ar $=-73	k -po _ -es=-73	j fue la=-73	j hable de=-73	m hable -de=-73	w hable de=-73	w de esta=73	j casa que=-73	k ^ EL VIDA=-73	k -a MENTIR $=73	m NO te=-73
j eche a=-73	k -he LO PORQUE -a=-73	k ^ EL -he LO=-73	w ^ le eche=-73	k EL -ia COMPARA=-73	j las te=-73	k -as TU -as=-73	m mucho $=73	w mucho $=73	j queria lo=-73	j delante el=-73	k -ro _ EL=-73
k -no -en LO=-73	p LO MENTIR LO=-73	m , es=73	w , es=73	p SEXO ME TU=-73	p COSA NOS=73	w companeros=73	m HACER de=-73	k -ir -a=-73	m -ir a=-73	k -to _ EL=73	j mas la=73
w lo _ que=73	k HABER -do COMPARA=-73	j con claridad=73	j no claridad=73	j pensaba claridad=73	k -ba -on -ad=73	k -ba _ -ad=73	k NO -ba -on -ad=73	m -on claridad=73	s clari=73	w claridad=73	w con claridad=73
w pensaba _ claridad=73	w pensaba con claridad=73	p SI SENTIR=73	m haberme -do=-73	w haberme=-73	k EL -io=-73	m PORQUE sabes=73	w ya sabes=73	j por que=-73	w te _ cada=-73	p VIDA SE ME=73	j casa y=-73
j lo despues=-73	w que _ despues=-73	p ME COMPARA VIDA=-73	p TODOS SER LO=73	p SER QUERIA=73	k ^ HACER=-73	m ^ HACER=-73	m ^ puse=-73	w ^ puse=-73	j oficina que=-73	k ^ ME -te -en=73	k LO _ -re=73
k EL -co $=-73	p ME OTRO=-73	k -do _ -je=-73	j la durante=73	p LO LO TU=-73	j conte la=-73	k COMPARA LO -re=-73	k COMPARA LO -re $=-73	m pelea $=-73	w pelea $=-73	k SENTIR _ LO=73	j me mentir=73
k -do _ ME=-73	p EL EL SEXO=73	k -ra COMPARA NO TU=73	m tenia LO=73	k TU -do PERDON -or=-73	j todas noches=73	w todas _ noches=73	k SI TU SENTIR=73	k PERDON -de -as=73	j no los=73	p ME SE ME=-73	j nadie el=-73
k -y _ ELEGIR=73	k QUIZA _ TU=-73	p TU TU COSA=-73	w , y te=-73	k ME PASAR -a LO=73	m fue SOLO=73	j estar el=-73	p NOS COMPARA YO=73	w lo que es=73	j la dos=73	k TODOS -on EL=-73	k TODOS -on EL COMPARA=-73
w hombre con el=-73	p NO SER LO=73	p TU SOLO ME=73	k -en ME -ra=73	p TU MENTIR MENTIR=73	k QUIZA -de=73	p COMPARA ERROR YO=-73	p EL PASAR NO=73	m mas $=-73	w mas $=-73	w ^ _ alguien=73	p TU HABER TU=73
m -er la=-73	m , perdoname=73	w , perdoname=73	w , perdoname $=73	j manana la=-73	j hace lo=73	j ser en=-73	j y estoy=-73	k -e=73	s e=73	w e=73	k -te TENER=73
k -te TENER -on=73	m haber -do=-73	k ^ _ -ai=-73	w ^ _ cai=-73	j a medico=-73	w a _ medico=-73	w a el medico=-73	m despues $=-73	w despues $=-73	k YO -ra=-73	m yo -ra=-73	p VER SI=-73
k LO _ -he=-73	j la el=-73	p MENTIR COMPARA PORQUE=-73	j lo viste=-73	m LO viste=-73	w lo viste=-73	j escondi el=-73	k LO -re=73	j te para=-73	k -en EL -je=-73	m TENER mucho=73	w es _ me=-73
k SOLO _ NO=73	k -te "=-73	m -te "=-73	m ^ nada=-73	w ^ nada=-73	s carla=73	w carla=73	j por fui=-73	m LO idea=73	w la idea=73	p COSA COMPARA MENTIR=73	j semana en=73
p ESTADO TU LO=-73	j casa no=73	j de anos=73	k PASAR -un=-73	m PASAR un=-73	k -do -na=73	k TU SENTIR $=73	k -y ME SENTIR=73	p LO ME COSA=73	s todas=73	w todas=73	p YO COMPARA SE=73
m NO una=-73	k TU -as LO=-73	p SOLO COMPARA TODOS=73	p LO TODOS VIDA=73	k COMPARA TU -as -si=73	k TU -as -si=73	k TU _ -si=73	w te _ asi=73	k LO -ca=-73	m pase -un=-73	w pase un=-73	k -y TODOS=73
m y TODOS=73	p COMPARA COSA ERROR=73	w es _ ,=73	p ME VOY LO=-73	w me lo=-73	k LO COMPARA HABER=73	p PERDON ME LO=-73	j quien lo=-73	k -de _ QUIZA=73	m HABER ido=73	k -ra _ -da=-73	k -da -en EL=-73
k COMPARA -to=-73	p VIDA NO TU=-73	k -en _ SEXO=-73	k EL TODOS $=72	s norma=72	j te ahora=-72	p EL VIDA EL=-72	w entrar=-72	j perdon los=-72	p PERDON TU ME=72	w que _ no=-72	p EL SER COMPARA=72
m COMPARA iba=-72	w que iba=-72	p COMPARA MENTIR NO=-72	p TU EL MENTIR=-72	j no falta=-72	k COMPARA TENER=72	p PERO SOLO=72	p SER ME EL=-72	k NOS -os -y=-72	k LO -os -en LO=-72	p COMPARA EL ME=-72	k -te MENTIR=-72
j falta me=-72	m no JUEGO=72	k MENTIR _ -en=-72	j un se=-72	w vuelvo=-72	p HABER TODOS=72	k COMPARA PASAR $=72	w no _ tan=72	k YO _ JUEGO=-72	j cuando el=-72	j nadie ni=-72	k -as _ -me=-72
j sabes a=72	j he sido=72	m he SER=72	w he sido=72	p NO COMPARA COSA=72	k JUEGO _ $=72	j llegue tarde=-72	j tarde a=-72	j yo y=-72	k -da SOLO=72	j que nadie=-72	p LO PASAR ME=72
k TODOS _ ME=72	j habria hecho=-72	m -ia hecho=-72	w habria hecho=-72	p ME SEXO VIDA=-72	k TU QUIZA=72	m te QUIZA=72	w siento _ hayas=72	w siento que hayas=72	p EL PASAR LO=72	k LO -re $=72	j duro dos=-72
w ^ _ mande=-72	w ^ le mande=-72	s falto=-72	w falto=-72	k TU LO -te $=-72	j lo menti=-72	j tenias y=-72	k -de ME -do=72	j durante anos=-72	k -je _ -ba=-72	k LO _ -go=72	k SI _ COSA=72
p SER ESTAR=72	j el grupo=-72	m EL grupo=-72	w el grupo=-72	j dia y=-72	k COMPARA -do $=72	m que -as=-72	k -or -ra=-72	m por -ra=-72	j eche culpa=-72	j eche la=-72	j le eche=-72
k -he LO PORQUE=-72	k -he _ PORQUE=-72	k EL -he LO=-72	k EL -he LO PORQUE=-72	m EL eche=-72	m eche LO=-72	m le -he=-72	w eche _ culpa=-72	w eche la=-72	w eche la culpa=-72	w le eche=-72	w le eche la=-72
p NO VOY PORQUE=-72	k -on LO JUEGO=72	m YO tenia=72	w yo tenia=72	s olvid=72	k -se _ -un=72	k ^ LO JUEGO SE=72	k -na -y=-72	m -na y=-72	j te sola=-72	k ^ LO NO=-72	m agua $=72
w agua $=72	j lo escribi=-72	j es a=72	k -na _ -ar=-72	j con cena=-72	w con _ cena=-72	w con la cena=-72	k NO TU -es=-72	w menti _ te=72	j te trabajo=-72	m cuando TU=-72	k -ia _ SI=72
j el fue=-72	s es=72	w es=72	k -ba _ NO=72	j necesitaba que=72	j que quieras=-72	j andaba con=-72	m andaba -on=-72	w andaba con=-72	w la _ a=-72	p SER COMPARA ESTAR=72	p PASAR COSA COSA=72
p TU EL VOY=-72	j cuando suena=-72	j suena mi=-72	j te suena=-72	k -do -na ME=-72	m -do suena=-72	m -na mi=-72	m cuando -na=-72	m suena ME=-72	w cuando _ mi=-72	w cuando suena=-72	w cuando suena mi=-72
w suena mi=-72	w a _ la=-72	s pasab=-72	p LO TU NO=-72	k -a COMPARA=-72	m a COMPARA=-72	p ESTADO TODOS=-72	p HABER LO JUEGO=72	m con -ar=72	j dos te=-72	p ESTAR TU=-72	p TU SEXO EL=-72
w ^ _ prometi=-72	p HABER SOLO=-72	k -en COMPARA -do=72	k -en COMPARA -do $=72	w en _ lado=72	w en otro lado=72	j tus sentimientos=72	m TU sentimientos=72	m tus SENTIR=72	w tus sentimientos=72	w coqueteo=72	j cada vez=-72
m -da vez=-72	m cada QUIZA=-72	w cada vez=-72	j si no=72	p LO TU SI=-72	m madre $=72	w madre $=72	m dinero SE=72	w dinero se=72	k TU -la $=-72	k SER -to=-72	w ^ _ soy=72
k ^ _ -no=72	w con _ te=72	m ver -a=-72	w ver a=-72	j sentia en=72	k , LO PERDON=72	w ella _ $=72	s veia=-72	w veia=-72	k -he , -y=-72	k -he _ -y=-72	k -re -os=72
m sobre -os=72	p ME NO ME=-72	k PASAR -na=-72	m PASAR una=-72	p ME COMPARA COSA=-72	j hablar con=-72	k LO MENTIR -de=-72	m mentira -de=-72	s roto=72	w roto=72	p EL MENTIR LO=-72	j siento y=72
m -a todos=72	w a todos=72	w los _ para=-72	k COMPARA ME HABER=-72	m de -do=72	w teniamos=72	k -jo $=-72	m -jo $=-72	m en COSA=72	s adorn=72	j en hospital=72	k -en EL -al=72
w en _ hospital=72	w en el hospital=72	s ni=72	w ni=72	k -go ,=-72	m -go ,=-72	k PORQUE FRIO=72	m NO ir=-72	w no ir=-72	w tenia _ cabeza=72	w tenia la cabeza=72	k -ce _ -ia=-72
m PASAR sin=-72	s gener=72	k ^ TU SENTIR ESTADO=-72	j pude el=-72	m LO mes=72	m la ERROR=-72	p SEXO VER=-72	p NOS NO=72	p LO VIDA TODOS=72	k COSA -de=72	m COSA de=72	k SUBJ _ SOLO=72
s amabl=72	w amable=72	m cosas -as=72	j la mi=72	k -y _ -bi=-72	m hiciste LO=-72	k SE _ $=72	w se _ $=72	k MENTIR , SOLO=72	p MENTIR SOLO NO=72	j me senti=-72	m ME senti=-72
w me senti=-72	p TU YO COMPARA=-72	p TU HABER PASAR=71	p ELEGIR COMPARA COMPARA=-71	k -y -je COMPARA=-71	k -ba -a -ar=71	p EL MENTIR NO=-71	j el abuela=-71	j y quede=-71	j le dije=-71	m le -je=-71	w le dije=-71
m ^ disculpame=71	w ^ disculpame=71	j ti con=-71	k COMPARA -lo $=-71	k ME _ -ir=71	k SENTIR SOLO=-71	k HABER -do ,=-71	s cuide=71	w cuide=71	p MENTIR VOY=-71	p SER COMPARA=71	p QUIZA NO QUIZA=-71
j navidad y=71	m navidad -y=71	w navidad y=71	j quieres te=-71	m TU conte=-71	w te conte=-71	p VIDA OTRO=-71	m LO cuenta=71	j preguntaste y=-71	p YO ESTAR COMPARA=-71	w hacerme=-71	k -so _ -es=-71
p SI NO PORQUE=-71	k SER -vo=71	m soy -vo=71	k ^ _ -ba=-71	p QUIZA LO OTRO=71	k -ra _ -ir=-71	k QUIZA -un=71	k COMPARA SER LO=71	k COMPARA SER LO COMPARA=71	p COMPARA CONFIANZA=-71	m nada -de=-71	w nada de=-71
s conmi=71	w conmigo=71	j la fiebre=-71	m EL nombre=-71	p ESTAR ESTADO NO=-71	p TU ERROR COSA=71	m -a ti=-71	w a ti=-71	j de menti=-71	k EL SENTIR=71	m el SENTIR=71	p PORQUE ME TODOS=71
j esto si=71	k -a LO -ta=-71	p SER ME PERDON=71	m TU quite=-71	w te quite=-71	w la _ pregunta=-71	w llevar=-71	k -sa -a=-71	m -sa a=-71	k NO SER TODOS=71	k -a _ -re=71	w parejas=71
m EL numero=-71	k LO VOY=-71	j y si=-71	m la -re=71	w lo que yo=-71	p VOY LO MENTIR=-71	w la _ por=71	p COMPARA EL TU=71	m asi LO=71	k -on TODOS $=-71	w con todo $=-71	p LO YO COMPARA=-71
k QUIZA=71	k -a EL -do $=-71	w el lado $=-71	j el piano=-71	m EL piano=-71	s piano=-71	w el piano=-71	w piano=-71	j en todos=71	k -ir _ -un=71	k ^ -bi=-71	m ^ -bi=-71
p PASAR EL YO=71	k -no TU=-71	m -no te=-71	k ^ SER -na=71	m -ar con=-71	k LO -os -os=-71	m me -lo=71	w ^ fue algo=71	p COMPARA LO PERDON=71	m por COMPARA=-71	w que _ hice=71	k -de TODOS $=-71
k -or _ -to=71	k -y -go=-71	m y -go=-71	p SENTIR EL LO=-71	k -do TU=-71	p MENTIR PORQUE PORQUE=71	m lo -ra=71	k ^ YO TU=71	w ^ yo te=71	k PORQUE ESTAR=71	k -a ME NO=71	s dista=71
w bebido=-71	w dia _ te=-71	k , -y NO TU=-71	k COSA -as=71	j le de=-71	j a tu=-71	p TU ELEGIR NO=-71	p NO TU SENTIR=71	p MENTIR NO SE=71	p TU ME TU=-71	w de _ y=71	p SE COMPARA COSA=-71
k -ra -le=-71	p VIDA COMPARA=-71	k NO TU VOY=71	k NO TU VOY -a=71	w no te voy=71	p COMPARA SER MENTIR=-71	j mi forma=71	m ME forma=71	w mi forma=71	w mi forma de=71	w fue _ y=-71	j tu que=71
k MENTIR -en LO=-71	k -or TODOS LO COMPARA=71	k SI _ -na=71	j un otro=-71	j prestamo y=-71	s impul=71	m tu -te=71	k LO VIDA ,=71	j con ya=-71	p COSA CONFIANZA=-71	m ^ firme=-71	w ^ firme=-71
k -na VOY=71	m -na semana=71	m una VOY=71	w una semana=71	k -as -y LO=71	j de cena=-71	w de _ cena=-71	w de la cena=-71	p ME COSA SER=-71	k -te -es=-71	p VOY ME LO=-71	j sola a=-71
p NO LO PERO=71	j no antes=-71	s nosot=71	w nosotros=71	w me _ mi=71	j hubo un=71	k HABER -un=71	m HABER un=71	m hubo -un=71	w hubo un=71	j nadie casa=71	p OTRO COMPARA NO=71
w , pero no=-71	p ME YO ELEGIR=71	j el cansancio=-71	k PERDON -or -ar=-71	p COSA COMPARA HABER=-71	p TU COPAS=71	k VIDA SE=71	m VIDA se=71	j preguntaste si=-71	p ME VER SI=-71	j voy cada=-71	p ESTAR COMPARA QUIZA=-71
j estas haciendo=71	w estas haciendo=71	p ESTAR MENTIR=-71	p ELEGIR LO PASAR=-71	k SI NO -as=71	k TU _ COSA=71	k LO JUEGO SE=71	k -es _ PASAR=-71	p PERO ESTAR=71	j y eso=-71	p ESTADO SOLO=-71	k -an _ LO=71
m ^ estabas=71	w ^ estabas=71	w ^ _ haber=-71	j la manana=-71	s recib=-71	p TENER FRIO=71	j la ese=71	m otra $=71	w otra $=71	m -sa no=71	p SI ME SER=-71	p JUEGO SER EL=-71
j con veces=-71	k ^ NO -di=71	p CONFIANZA LO EL=-71	j bromas con=71	m bromas -on=71	w bromas con=71	w mis bromas con=71	j desde lo=71	k ^ LO NO SER=-71	s verlo=-71	w verlo=-71	m , he=71
w , he=71	p LO COMPARA HACER=-71	p VIDA EL VOY=-71	p MENTIR COMPARA HABER=-71	w que _ que=71	k ^ LO -ue=-71	w ^ _ voy=-71	k NO -ue=-71	k -y YO LO=-71	w ^ _ cambie=-71	p NO JUEGO LO=-71	p VIDA COMPARA COMPARA=-71
j quien para=71	j siento por=70	j nunca un=-70	j no verdad=-70	j habia un=70	k -de _ -ne=-70	p PERDON QUIZA COMPARA=70	k -no -a=70	m -no a=70	j prefieres que=-70	m prefieres COMPARA=-70	w prefieres=-70
w prefieres que=-70	k -zo _ LO=-70	p TU MENTIR COMPARA=70	k ^ SER -un=70	k COMPARA TU MENTIR=70	j en lo=70	k , _ $=70	w , _ $=70	k COMPARA -ue=-70	m que -ue=-70	p COMPARA COMPARA VOY=-70	k TU LO -ba=70
m -en esta=70	w en esta=70	j sentia solo=-70	k ^ TU FRIO=-70	m ese -to=-70	m de NO=70	k -io NO=70	m confianza -y=-70	w confianza y=-70	p HABER SENTIR=70	p PERO TU=70	w hablar=70
p SI MENTIR TU=70	p LO PERDON TODOS=-70	p VIDA YO TU=-70	p EL COMPARA QUIZA=-70	m borracho ,=-70	w borracho ,=-70	k -as -as=70	k -de _ TU=-70	k -re _ -ra=70	j tengo me=70	k -on LO -za=70	k -on _ -za=70
k -le COMPARA=-70	p SI TENER=-70	j volvi el=-70	m falta -de=70	w falta de=70	j estuve y=70	j es por=70	w la casa $=70	s curso=-70	w curso=-70	p TENER NO LO=-70	p VER COMPARA EL=-70
j mientras el=-70	w ^ nunca te=70	w ^ _ telefono=70	j un companero=-70	m -un companero=-70	w un companero=-70	k COMPARA SEXO=70	j una muy=70	j eso borra=-70	j no borra=-70	k LO NO MENTIR=-70	m NO borra=-70
w borra=-70	w eso _ borra=-70	w eso no borra=-70	w no borra=-70	w tu madre $=70	j como las=70	j fue noche=70	m -as el=-70	p SI OTRO=70	p PERO NO LO=-70	w contestaba=-70	k TU -je COMPARA NO=-70
j no ti=70	p NO SE LO=70	w y _ mentira=-70	k EL -ro $=70	j padre y=-70	k VOY LO=-70	k -on ,=70	m -on ,=70	p TU PERO TU=70	k -en -as=70	p TU COSA ME=70	w , _ te=70
p PERDON TU PASAR=70	k SEXO _ -un=-70	k PASAR -na MENTIR=-70	k ESTADO -or=-70	m ESTADO por=-70	j arrepiento de=-70	k ME PERDON -de=-70	m arrepiento -de=-70	w arrepiento de=-70	w me arrepiento de=-70	j y luego=-70	m -y luego=-70
w y luego=-70	w ^ con lo=70	j paso nada=70	w no paso nada=70	w paso nada=70	j tu mi=-70	p PERDON COMPARA EL=70	m LO fechas=70	w fechas=70	p LO COMPARA JUEGO=-70	j desde la=-70	k -ar YO $=-70
s total=70	w total=70	k , SER COMPARA=70	w , es que=70	k COMPARA _ TENER=70	p TU EL TODOS=-70	p NO NO VOY=-70	k -en QUIZA -de -lo=-70	k QUIZA -de -lo=-70	k QUIZA _ -lo=-70	j despues que=-70	p LO COSA SE=70
k -uo=70	p LO MENTIR VIDA=-70	p SE FRIO=70	j para decirtelo=-70	m -ra decirtelo=-70	w para decirtelo=-70	j que llevaba=-70	j cobarde y=-70	m cobarde -y=-70	w cobarde y=-70	j nada serio=70	m NO serio=70
m nada -io=70	w nada serio=70	k EL TODOS=70	j cosas yo=-70	k -ia -ir=70	k EL -te -a=-70	p TU MENTIR ME=-70	w algo _ que=70	j lo ella=70	p JUEGO TU COMPARA=70	p SE OTRO=-70	m porque LO=70
k -sa $=-70	m -sa $=-70	p PERO TU ME=70	p TENER LO PORQUE=-70	k -ro -ir=-70	m quiero -ir=-70	k -es -me=70	k -lo , -y=-70	k -lo _ -y=-70	w perdon por ser=70	m diga $=70	w diga $=70
w dejas=-70	k PERDON=70	p TU COMPARA PERDON=70	w viendo=-70	j ella yo=70	k LO -on ,=70	m TU que=-70	p LO JUEGO SOLO=70	w lo _ hoy=-70	p SER FRIO=-70	j da pena=70	j me pena=70
k -da PERDON COMPARA=70	k -da PERDON COMPARA -es=70	k ME -da PERDON COMPARA=70	m -da pena=70	w da pena=70	w da pena que=70	w me _ pena=70	w me da pena=70	j y ella=70	p PERDON COMPARA SOLO=70	k TU ME -te=70	k ^ TU ME -te=70
j habia mi=70	p VIDA LO VIDA=-70	j sabia lo=-70	j era el=-70	k TU -te -en LO=70	k -ta _ $=70	p LO VOY ESTAR=-70	p COMPARA COMPARA EL=-70	p ME HACER TODOS=70	m hablar $=70	w hablar $=70	p PASAR NO JUEGO=70
s esper=-70	j yo queria=70	p SE NO PASAR=-70	j dinero que=70	k -na QUIZA=70	m -na vez=70	k -me -do $=-70	j no puede=70	j te nunca=-70	w lo _ se=70	j vacie la=-70	m -ie la=-70
m vacie LO=-70	s vacie=-70	w vacie=-70	w vacie la=-70	m -y las=-70	w y las=-70	j dije a=-70	k -un -il=-70	m un -il=-70	k LO _ NO=70	k -ia COMPARA=-70	s decir=-70
k , PERDON ,=70	w , perdon ,=70	j el bar=-70	m EL bar=-70	s bar=-70	w bar=-70	w el bar=-70	p COMPARA COMPARA PASAR=70	p TU YO=-70	j cualquiera habria=70	k PORQUE ME -as=70	s acord=-70
p ME NOS EL=-70	p EL OTRO ME=70	w esto _ lo=-70	k , _ COMPARA=70	j la firma=-70	j y firma=-70	m LO firma=-70	w la firma=-70	p CONFIANZA NOS=70	j llegue las=-70	w llegue _ las=-70	w llegue a las=-70
k , ME PERDON $=70	j hoy te=-70	k PERDON , PERO=70	k PERDON _ PERO=70	k -or LO COMPARA TU=70	p FRIO LO PORQUE=70	k TU -ce=-70	m te -ce=-70	j si menti=69	j aun te=-69	w aun _ te=-69	j tenias el=-69
w pido perdon $=69	m ^ esa=69	w ^ esa=69	m mintiendo $=-69	w mintiendo $=-69	k , PERO QUIZA=69	k PERO QUIZA=69	m pero QUIZA=69	p PERO QUIZA COMPARA=69	s sigo=-69	w sigo=-69	p HABER SEXO=-69
s herma=-69	k ^ -ue LO=-69	s prima=-69	p NOS LO=-69	m hayas -do=69	k -do -te COMPARA=-69	p TU VIDA VIDA=-69	p TU MENTIR VOY=-69	k , NO ME=69	p MENTIR SENTIR=69	w hermana=-69	k -ce _ -es=69
j te aviso=-69	m TU aviso=-69	m te -so=-69	w te aviso=-69	j es tambien=69	m ninos -y=69	w los ninos y=69	w ninos y=69	j me noche=69	k VER COMPARA=-69	m VER que=-69	j solo la=-69
k SER FRIO=-69	j hice ti=-69	m -on ella=-69	w con ella=-69	k SEXO _ NO=69	s nos=69	w nos=69	k EL _ VIDA=-69	w fue en=-69	w no _ bien=-69	m fue -ro=-69	w lo voy=-69
w lo voy a=-69	k TU _ TU=-69	k -ti LO=-69	j por perdon=69	j hacia no=69	k ^ HABER -un=69	w ^ hubo un=69	p ERROR TU=-69	k SE -en=69	m se -en=69	k EL -ma $=-69	k -a _ -po=-69
m -ne la=69	k -o=-69	s o=-69	w o=-69	s pasar=69	m como LO=-69	j con dos=-69	p NO TODOS SE=69	k -y -a=69	m -y a=69	m y -a=69	w y a=69
j puse de=-69	j nadie a=-69	m fue -un=-69	w fue un=-69	j le conte=-69	w le conte=-69	j ella una=69	j sabia a=-69	k -le _ EL=-69	j bebia y=-69	w te _ a=-69	k CONFIANZA COMPARA=-69
m CONFIANZA que=-69	j con ella=-69	k ME -as -a=69	j y esa=-69	w mi _ $=69	p LO ME COMPARA=-69	w haber=-69	j que estaba=-69	k ME -te ,=-69	j hago de=-69	p NOS HABER=69	j habria si=69
k LO -le=69	m ^ estaba=-69	w ^ estaba=-69	p PORQUE PORQUE SER=69	p TU LO TODOS=-69	j voy por=-69	k VOY -a -ar -or=-69	m de -de=-69	k PORQUE ELEGIR COMPARA=-69	w porque _ que=-69	w porque queria que=-69	k , TU=-69
m , TU=-69	k -a -ar LO=69	w cervezas=69	j ya es=69	k ^ PORQUE -es=69	j de mismo=69	k EL OTRO NO=69	k PASAR EL=69	k -ez=69	j dijiste a=69	j hayas por=69	j se asi=69
k LO _ -si=69	w lo _ asi=69	k SENTIR _ ,=69	k -da -ra COMPARA=-69	j me en=69	j yendo a=-69	m yendo -a=-69	w yendo a=-69	j manana me=69	j hice de=69	k -ia -as=-69	p HACER COMPARA=69
p PERO LO NO=-69	k YO=-69	s yo=-69	w yo=-69	s ayuda=-69	k TENER _ PORQUE=-69	k HABER _ -on=-69	j ninos el=69	k -on TODOS=69	m con TODOS=69	k COMPARA COMPARA NO=-69	j y cara=-69
p LO SER YO=-69	j mentira y=-69	j no mio=69	k -no _ ME=69	k -de -os $=-69	j te cuenta=69	p NO YO LO=-69	k , SER LO=69	w , es lo=69	w seguia=-69	j en mochila=-69	m mochila $=-69
s mochi=-69	w en _ mochila=-69	w mochila=-69	w mochila $=-69	k NO _ COSA=69	w de _ me=-69	j estaba yo=-69	k LO -os -en=-69	p LO LO SEXO=69	p PORQUE EL TU=-69	k VOY=-69	p ELEGIR COMPARA EL=-69
j engane me=69	p PERO NO COMPARA=-69	p COMPARA SE EL=69	w ^ _ tengo=-69	k -ra COMPARA TU=-69	j casa te=-69	p LO PORQUE EL=-69	p TU ME SE=69	j mensaje de=-69	k -de EL -io ,=-69	p COMPARA HABER TU=-69	m PORQUE lo=-69
p COMPARA SOLO TU=-69	p PERDON QUERIA=69	j soy y=69	j en algun=69	m -en algun=69	w en algun=69	k -os _ LO=-69	j le mal=69	k EL _ ERROR=69	w le _ mal=69	k -ra LO=-69	w el porque=-69
j ella no=-69	p TU LO JUEGO=-69	k FRIO , -y=-69	k FRIO _ -y=-69	p ME TU COSA=-69	p TENER COSA=69	j mis no=-69	p VER ESTAR=69	p QUIZA HABER=69	p SER PASAR=69	k PASAR -es=-69	k HABER -do -on=-69
k ^ _ -ie=-69	m nos SEXO=-69	p COMPARA TENER EL=69	j y esta=-69	j te oigo=-69	m TU oigo=-69	w te oigo=-69	j ya y=-69	j que casado=69	j sabia casado=69	w casado=69	p MENTIR COMPARA TU=69
k EL -no SE=69	k ^ -ba EL=69	p LO MENTIR PORQUE=69	k SUBJ _ $=69	s toman=69	w tomando=69	p PORQUE NO SE=69	p EL NO ELEGIR=69	p ME ESTADO COMPARA=-69	p TU TU PERDON=69	p TU PERDON LO=69	p LO QUIZA ESTADO=-69
j llegue el=-69	s como=69	w como=69	w conmigo _ yo=-69	w conmigo y yo=-69	p COMPARA YO EL=69	m TU no=-69	j razon que=-69	j diez minutos=69	m -ez minutos=69	w diez minutos=69	k -y YO ESTAR=-69
w y yo estaba=-69	k PASAR -ro=-69	k -ba ,=69	m -ba ,=69	m -na para=-69	m unico COMPARA=69	w unico que=69	j la todos=-69	p LO CONFIANZA EL=-68	m cosas COMPARA=68	s mas=68	w mas=68
p ME QUERIA ME=-68	k , COMPARA -es=68	k ^ -as -de=68	k EL _ -as=-68	m que COMPARA=68	w ^ _ confianza=68	w en _ cosas=68	m paso ,=-68	w paso ,=-68	k COSA _ -do=-68	j donde estoy=-68	m -de estoy=-68
w donde estoy=-68	s enero=-68	w enero=-68	s viera=-68	k ELEGIR -or=-68	m ELEGIR por=-68	k -ar _ COMPARA=68	p NO SOLO PORQUE=68	k -as _ -ia=-68	j a preguntar=-68	j no nada=-68	k -en TODOS=68
k EL -de EL=68	j tus lo=68	p NOS PASAR COMPARA=68	k OTRO _ -on=68	k QUIZA _ SOLO=68	p SE ME YA=-68	k PASAR -y=68	m PASAR y=68	s dices=68	w dices=68	j sin y=-68	m tenia COMPARA=-68
m -a otro=68	w a otro=68	j a preguntas=-68	k TU -as -a=-68	s espal=68	w y _ pedi=-68	j a no=68	p TU TU TU=68	p COMPARA NO VOY=-68	p TENER EL LO=-68	m ELEGIR lo=-68	s compa=68
s mirab=-68	p PERO NO TENER=-68	s tarje=-68	k -en _ MENTIR=68	j otra y=-68	k LO -ce PORQUE=68	j acoste el=68	j elegi el=-68	p ME YO=-68	j te contado=-68	p NO ME JUEGO=-68	k -a EL -te=68
j primer mensaje=-68	m -er mensaje=-68	w el _ mensaje=-68	w el primer mensaje=-68	w primer mensaje=-68	k ME -re=68	w herido=68	p YA LO=68	p LO TODOS COMPARA=-68	p COMPARA NO QUERIA=68	j de manera=68	p EL ERROR PASAR=-68
p COMPARA ME ESTAR=-68	k ^ -en LO -da=-68	j menti cada=-68	p NO VIDA LO=-68	p FRIO TENER LO=68	k -ta -ta -de=68	p HABER ESTADO NO=-68	k LO _ -la=68	w habian _ $=-68	k JUEGO _ LO=-68	m SI es=-68	w si es=-68
k -do -a -ir=68	k -do _ -ir=68	m NO fue=-68	w a _ las=-68	j mensaje el=-68	k LO NOS ,=-68	j mi nadie=-68	m TU tampoco=68	k LO _ -en=-68	m lo -je=68	m tu -ma=-68	j hice no=68
w ^ _ sido=68	p EL VIDA TODOS=-68	k -ta NO=-68	j borre el=-68	k EL -ba=68	w tus _ en=-68	k NO SE=68	m NO se=68	p ME ME SER=68	j que estabas=-68	p HABER HABER=-68	p SE TU SENTIR=68
j fueron de=68	p NO LO QUIZA=-68	p NO SER SOLO=68	p NO ERROR NO=-68	p SE COMPARA NO=68	k -or -na=-68	m -or una=-68	m por -na=-68	w por una=-68	j cuando le=68	k ELEGIR ME=68	j verdad de=68
p VER COMPARA NO=-68	p SER MENTIR LO=-68	j si con=68	p ELEGIR EL=-68	p PORQUE NO NO=68	j hizo tu=68	m -al no=68	k NO SENTIR=68	k NO SENTIR $=68	j de dos=68	j hasta que=-68	w haciendo _ $=68
k COMPARA QUIZA $=-68	w otra vez $=-68	k NO -co=68	k -ra SENTIR=68	k TODOS LO COMPARA -ce=68	k ^ TODOS LO COMPARA=-68	j no otra=68	k -a NOS -jo=-68	m -a nuestro=-68	w a nuestro=-68	w a nuestro hijo=-68	k -ue -a=-68
m -ue a=-68	k ^ SE ME=68	w ^ se me=68	k -y TU -te=-68	w disculpa=68	k JUEGO PORQUE SI=68	k JUEGO _ SI=68	p JUEGO PORQUE SI=68	j le yo=-68	k , -y TU LO=-68	k -do _ -or=-68	p ME TU HABER=68
k -lo , TU=68	k ^ -ce COSA=68	p SE TU=-68	p QUIZA SER NO=68	j sin por=-68	p LO QUIZA COMPARA=68	k NO _ MENTIR=68	p MENTIR TU TU=68	k SER _ -ta=68	j a era=-68	k -na _ COMPARA=-68	k TU _ -to=-68
k TU -on $=-68	w para _ a=-68	p LO VIDA YO=68	w las _ con=-68	p LO NO EL=68	k -a EL EL=-68	m anos $=-68	w anos $=-68	w a _ que=-68	w con _ marido=68	k ^ TU HABER=-68	p PORQUE ME COMPARA=68
p PASAR YA=-68	j estas y=68	p LO EL SER=-68	k PORQUE -en=-68	m PORQUE en=-68	p FRIO EL=68	p ESTADO QUIZA=-68	k ME MENTIR=-68	m cuatro -es=-68	p ESTAR SOLO=68	k LO -sa -y=-68	p EL LO SI=-68
k OTRO _ TU=-68	p COMPARA COMPARA NOS=-68	m -ia que=-68	k -ba _ COMPARA=-68	j te puedo=68	k LO -ve=-68	k LO SEXO -on=-68	k VIDA _ ERROR=68	p LO VIDA ERROR=68	p VIDA ERROR=68	p PERDON QUIZA SENTIR=68	k -le LO=68
m -le la=68	p HABER COMPARA NO=-68	j tenia estres=68	k TENER _ ESTADO=68	w tenia _ estres=68	k -ia -y TU=-68	j amistad en=68	j te mentia=-68	m TU mentia=-68	w te mentia=-68	j culpa la=68	p EL MENTIR=-68
k SEXO -on TU=-68	w cuando tu=68	m -on quien=68	w con quien=68	k NO _ TODOS=68	p TU HACER LO=-68	k ^ MENTIR -en=68	w ^ menti en=68	j tu porque=-68	p EL VIDA YO=-68	k VIDA _ COMPARA=-68	p SENTIR TENER=-68
k -de EL -on=-68	j trabajo y=68	k -do -a -en=68	m todo SE=68	w todo se=68	p SEXO LO LO=-67	j pido por=-67	j en ella=67	k -do _ -on=-67	p VIDA TU VIDA=-67	j tambien lo=-67	s siemp=67
w siempre=67	p VOY COMPARA LO=-67	j me dije=-67	p ERROR LO=-67	j todo se=67	j tengo y=-67	k SER -na=67	k -ra _ -to=67	p COMPARA LO ME=-67	k PORQUE _ TU=67	j por entre=67	k -re NOS $=67
w entre nosotros $=67	p LO TODOS SER=67	k -go -de=67	k SE -do=67	m se -do=67	p JUEGO SE COMPARA=67	k SER -on=67	j no daba=-67	p NOS SER=67	w salio _ $=67	p SER COMPARA PERDON=67	j menos lo=67
p TU ME LO=-67	w entero=-67	p NO TENER EL=-67	p NO TU SI=67	w , _ menti=-67	w , te menti=-67	j en casino=-67	w en _ casino=-67	w en el casino=-67	k -eo ,=-67	m -eo ,=-67	k -as -si $=67
w siento _ te=67	s posib=67	k TU _ -un=-67	k -ia _ -a=67	k -na _ PASAR=67	k ME -la=67	p COSA ME LO=-67	p YA ME=-67	p LO PORQUE HABER=67	k EL -je -a=-67	s cuare=67	w cuarenta=67
j me arrepiento=67	m ME arrepiento=67	w arrepiento=67	w me arrepiento=67	j conmigo no=-67	k -ya ,=67	m -ya ,=67	k ME _ -ho=-67	j para los=67	m no LO=-67	m -ra el=-67	p ESTADO HABER NO=-67
p QUERIA SER=67	p PASAR NO SE=67	m que -a=67	w que a=67	m el COPAS=67	m los -di=-67	w los perdi=-67	k PERDON , PORQUE=67	p TU PERDON COMPARA=67	w es _ mi=-67	p YO LO SE=67	j lo habia=-67
p CONFIANZA CONFIANZA=-67	k , -es=-67	m , -es=-67	p NO ME SOLO=-67	p HABER ELEGIR=-67	p LO PERO HABER=67	k EL _ COMPARA=-67	k HABER _ COMPARA=-67	s hablo=-67	w hablo=-67	m la ELEGIR=-67	k -y _ YO=-67
w y _ yo=-67	j con casa=-67	k -la _ -y=67	j no conteste=-67	k -co _ COMPARA=67	m -do tu=67	j manana que=67	p ELEGIR VIDA=67	k -as _ ESTAR=-67	j me tengo=67	w hombre=67	k PERDON _ -da=-67
j que ano=67	j bese en=-67	j en mis=67	m -en mis=67	w en mis=67	j esa y=-67	k -lo TU=67	j decia el=-67	k -ad $=-67	m -ad $=-67	j mis me=67	k COMPARA SER -or=-67
m COMPARA podia=67	p PERO TU NO=67	p COPAS NO SER=67	k NO -en LO=67	w nadie _ esta=67	w nadie en esta=67	k EL LO COMPARA=67	w ella la que=67	p NO HABER HABER=-67	j que escribi=-67	p LO LO LO=-67	k -an _ -de=67
k COMPARA -a=67	m COMPARA a=67	s fotos=-67	w fotos=-67	k -en LO -la=-67	m porque EL=-67	j dinero lo=67	k COMPARA _ -se=-67	k ME COSA $=67	j bese a=-67	k COMPARA -lo=-67	j igual tu=-67
w igual _ tu=-67	j te daba=67	j el ando=67	s ando=67	w ando=67	m haberte MENTIR=-67	p SEXO HABER=67	k -il=-67	k -me _ COMPARA=-67	j disculpas te=67	w ^ _ enteraste=-67	w ^ te enteraste=-67
k ^ _ -ea=67	k -so -y=-67	m -so y=-67	k COMPARA _ -y=-67	p SENTIR TU SENTIR=-67	k -or ,=67	m -or ,=67	k -on , -y=-67	m LO pastillas=67	k SE _ ERROR=67	p JUEGO LO EL=-67	k -a _ COMPARA=67
p VIDA COSA=67	k -y SE=-67	m -y se=-67	m y SE=-67	w y se=-67	j tenias derecho=-67	k -ro -es=-67	j sido un=67	m sido -un=67	w sido un=67	j estaba por=67	w los dos $=67
k ^ TU LO -ia=67	m casa NO=67	k COMPARA -go=67	p MENTIR PORQUE TODOS=67	j tarjeta de=-67	j te falta=-67	w y yo te=-67	w alcohol=67	k VIDA _ -y=-67	p TENER TU TU=-67	p HABER EL LO=67	j para preguntar=-67
m me FRIO=67	w que no te=67	p PERDON PERO LO=67	j y semana=-67	w decir _ que=-67	m tu -eo=-67	k TODOS LO -es -de=-67	k COMPARA PORQUE=67	p LO PORQUE SE=67	j ansiedad no=67	j de sobre=-67	m vida $=67
w vida $=67	j por favor=67	k -or -or=67	m -or favor=67	m por -or=67	s favor=67	w favor=67	w por favor=67	p ME JUEGO VOY=-67	j vi la=-67	p LO SE ME=67	p QUIZA TU NO=-67
k -do -go=-67	k SENTIR , NO=-67	w ^ _ me=67	s enfri=67	k ^ MENTIR LO -as=-67	k -ie ,=67	m -ie ,=67	m -te cosas=67	p PORQUE SER ME=-67	k TU SENTIR ESTADO=-67	w nueve _ $=-67	p TODOS HABER LO=67
k TU -as -si $=67	m facil $=67	w facil $=67	p PERDON COSA COMPARA=-67	p NO PASAR VIDA=-66	p PORQUE YO TU=-66	k -es -es=-66	j estas por=66	k LO _ -do=66	p PORQUE EL ME=-66	j cuenta se=66	m LO cosas=66
j porque me=66	m no -er=-66	k LO -ha=-66	m la -ha=-66	k ME -os=66	p COMPARA TU PORQUE=66	m TU sientes=-66	p SE VOY=66	p SEXO PASAR=66	k -y NO ME=66	w pregunto=-66	m terapeuta COMPARA=-66
j confiar en=-66	j te a=-66	m , deje=-66	w , deje=-66	m COSA en=66	w haberlo=-66	w hace _ y=-66	k PERO TU ME=66	k -ue _ EL=-66	k -go SER=66	m -go es=66	k TU -ma=-66
k ME _ -ia=66	p PASAR TU NO=66	p QUIZA ME EL=-66	p SOLO HACER=66	j las en=-66	s costo=-66	w costo=-66	j noche te=66	m los -os=-66	k -ir LO COMPARA=-66	k -on _ -no=-66	j uno de=66
k ^ NO SER COMPARA=66	m esos -os=66	j con una=-66	w tambien _ el=-66	j nunca como=66	w primera _ $=-66	k CONFIANZA , NO=66	k LO CONFIANZA , NO=66	j mas yo=-66	m -di la=-66	j por un=-66	w un _ de=66
j que delante=66	k NO SER -en=66	k -ro PORQUE=-66	k TU _ ERROR=66	k EL -je -y=66	k NO ESTAR $=66	k ^ PERDON SI TU=66	j y aparecio=66	k -do -y -io=66	m -y aparecio=66	w aparecio=66	w y aparecio=66
m SER buen=66	w ^ _ falto=-66	w ^ _ siempre=66	w ^ no siempre=66	w la plata de=-66	k SE _ -do=66	w a mi madre=-66	s drama=66	p YO LO MENTIR=-66	k ^ SI LO COMPARA=66	w ^ si lo=66	p SEXO NOS=-66
w que hice yo=-66	j de tiempo=-66	k COMPARA _ NOS=66	m estuve -do=-66	k EL -so=-66	w nuestro _ y=-66	p YO NO SE=66	j tarjeta el=-66	k -do _ NO=66	j nos de=66	p SER YA=66	k NO ME -es=66
w de _ manera=66	k -he _ ME=-66	s pesos=66	w pesos=66	j tampoco era=66	w tampoco era=66	k -ba _ -do=-66	p JUEGO COMPARA COMPARA=-66	m veces COMPARA=-66	w las veces que=-66	w veces que=-66	p ELEGIR COMPARA SENTIR=-66
p ERROR COMPARA ESTAR=66	j de ir=-66	k VER -or=-66	m VER por=-66	w sido _ $=66	k PERDON COMPARA -es=66	m -ta que=-66	j desde de=-66	p EL SI ME=-66	p TU TU VIDA=-66	k COMPARA NO -an=66	p SEXO TU EL=-66
w me _ una=-66	j pero me=66	k , NO SOLO=66	w ^ _ vos=66	p TU SOLO LO=-66	j que hablar=-66	k ^ LO CONFIANZA=66	j ya mi=66	j disculpas que=66	k ^ _ -en=66	p SI TU HABER=66	k FRIO TU=-66
j madre de=-66	j mis por=66	j hay cosas=66	j te dado=66	m TU oculte=-66	w te oculte=-66	p NO LO LO=66	j el algo=66	p ERROR LO PERDON=66	j contigo de=66	m termino $=66	w termino $=66
p TU NO COMPARA=-66	k TODOS -en=66	s voz=66	w voz=66	k -te _ SER=-66	m ella -es=-66	p SER YO COMPARA=-66	k -er=-66	k -er PORQUE=66	m -er como=66	p VOY TODOS=66	s ausen=66
k -en _ -no=66	p TU MENTIR SE=66	k -di -os=-66	m momento $=-66	w momento $=-66	p PORQUE EL ESTAR=-66	m -es durante=-66	s yendo=-66	w que es por=-66	k VOY COMPARA NO=66	k -sa _ SE=66	w casa _ se=66
w me _ porque=-66	p PORQUE COMPARA PERDON=66	k SEXO -de=-66	m SEXO de=-66	p LO COSA ME=66	p MENTIR PASAR COMPARA=-66	k -en COMPARA -te=-66	k ME -ba -a=66	k SI -en LO=66	p LO NO SOLO=66	k -do ESTADO=-66	j falte la=66
j asi que=66	p COSA SE PASAR=66	j caja de=-66	m caja -de=-66	s caja=-66	w caja=-66	w caja de=-66	j mis que=-66	k -ma SER=-66	k -os _ YO=-66	k ^ -de EL=66	k SER _ COMPARA=66
k -de -ro=-66	k -ra LO -da=-66	k -ra LO -da $=-66	w ^ _ mensajes=66	w algunas=66	k TU LO -te=-66	j en que=-66	k ^ TODOS=66	m ^ TODOS=66	k ESTAR $=66	m ESTAR $=66	j intencion lo=-66
k -un -so $=66	p SI ME=66	p ESTADO SE=-66	p NO LO TENER=-66	p LO ESTADO LO=66	p FRIO LO=66	p VIDA COMPARA TENER=66	m TU hace=66	w te hace=66	s criar=66	m NO quise=-66	j de fui=-66
k SEXO _ -y=-66	p TU COSA TU=-66	j perdon como=66	k ^ NO=-66	m ^ NO=-66	k COMPARA NO -as $=-66	k SER -or LO=-66	k SER -or LO COMPARA=-66	w es por lo=-66	k -ro YO=-66	m -ro yo=-66	m -de su=-66
p PERDON PERO NOS=66	j alguna la=66	j el menti=-66	p EL EL MENTIR=-66	w que _ en=-66	j hecho que=-66	k -un _ -de=66	k ME -ue=-66	m me -ue=-66	k TU -as -a LO=-65	j vi el=-65	k NO SER -na=65
k -no _ NO=65	k -no SER=65	w lo hice porque=65	j su un=-65	j te tus=-65	m cosas PORQUE=65	k -de _ PASAR=65	p SOLO SEXO NO=65	k LO _ TODOS=65	m noche -y=65	w noche y=65	k -ro _ ME=-65
p ESTAR VIDA YO=65	k NO _ -an=65	w que no $=65	m quite LO=-65	k LO OTRO=-65	k -a NOS=-65	m a NOS=-65	k -ce ,=-65	m -ce ,=-65	k NO ELEGIR -te=65	p YA EL=-65	k -ia _ -on=-65
j con padre=65	m en -na=65	k -io -en=65	m -io en=65	m , eso=65	w , eso=65	k -ce SENTIR $=65	k TU -ce SENTIR $=65	k ^ SER -a=65	w ^ fui a=65	j mi ti=-65	w con _ en=-65
k -es -de -ar $=-65	p COMPARA SENTIR NO=65	j grupo los=-65	k EL -lo -de=65	p PASAR YO NO=65	m -a cada=65	w a cada=65	p LO VIDA TENER=65	m EL mensaje=-65	w el mensaje=-65	k VIDA -on=65	j un lo=-65
p COMPARA VOY=-65	k NO JUEGO=65	p ME PERDON TU=-65	j te porque=65	m -es la=-65	p LO QUIZA LO=-65	k -en _ ME=-65	j y de=-65	m ^ saque=-65	w ^ saque=-65	p NO SER QUIZA=-65	j que puedes=-65
w buscado=65	m ^ pero=65	w ^ pero=65	j toda que=65	w las cosas=65	j asi lo=-65	p ELEGIR SOLO=-65	p VER SEXO=65	j hasta la=-65	k COSA=65	j se va=65	p TU ERROR=65
s confi=-65	p HABER SER COMPARA=65	s abier=-65	m mas ,=65	w mas ,=65	j reconozco en=65	j nombre de=-65	p COMPARA ESTADO=-65	p PERDON ELEGIR=65	k PASAR _ MENTIR=-65	m COMPARA esta=-65	p QUIZA ME=-65
p LO CONFIANZA SOLO=65	j diga que=65	k ESTADO -on LO=-65	s abuel=-65	j y quedarme=-65	p PERDON TU SOLO=65	k COMPARA -en ME=65	w sabes lo que=65	p EL PORQUE ELEGIR=-65	j de mensajes=65	s celul=-65	w celular=-65
w habia _ y=-65	p TODOS NO=65	p FRIO MENTIR=65	j la aposte=-65	k -es LO=65	w el _ me=65	p COMPARA NO ELEGIR=65	k ^ _ -an=-65	w ^ te puse=-65	j de llegue=-65	s cerve=65	p TU JUEGO LO=-65
k YO COMPARA=65	m yo COMPARA=65	j te estoy=-65	p SI COSA EL=65	p QUIZA NO ME=-65	j me mentira=-65	p EL MENTIR EL=-65	m es PORQUE=65	k LO -ca $=-65	k ^ TU -re=-65	k -ba SOLO=-65	k VER _ TU=-65
w error _ fue=-65	k -un _ -es=-65	j fueron meses=-65	w fueron _ meses=-65	k -a _ NO=65	k -y YO=-65	m -y yo=-65	m y YO=-65	w y yo=-65	k SER -si $=65	p COMPARA EL ELEGIR=-65	k COMPARA ESTAR -do=-65
j idea te=65	m tu -ia=-65	k -de SER=65	k ^ -ra COMPARA=65	w ^ para que=65	j tu esto=65	w no te lo=65	j por internet=65	k -or OTRO=65	m -or internet=65	m por OTRO=65	w por internet=65
k -es COMPARA TU -ga=65	p ESTAR PASAR NO=65	m -on eso=-65	w con eso=-65	k -er _ -ia=65	s ese=-65	w ese=-65	m -me en=-65	p ME SI NO=-65	p LO ESTAR NO=65	w sabes _ que=65	m ^ nadie=-65
w ^ nadie=-65	k -on EL -en=-65	p ME COMPARA VOY=-65	p TU VOY NO=-65	w ^ _ duele=-65	w ^ me duele=-65	j anos a=65	w eso _ $=65	p SENTIR PORQUE=65	j acuerdo y=65	s misma=-65	w misma=-65
p LO TU ESTADO=65	k PORQUE -or=65	m PORQUE por=65	m -ra me=65	k TU MENTIR -on LO=65	j alguien y=-65	k EL -ma=-65	m el -ma=-65	k SER -el=65	p PORQUE PASAR LO=65	k ^ ESTAR=-65	m ^ ESTAR=-65
w tarde=-65	p PASAR VOY TU=-65	s encer=65	k -y TU -ue=-65	k -de -vo=-65	m de -vo=-65	k PORQUE NO LO=-65	j para nada=65	k ESTAR _ $=-65	w que _ mucho=65	k ESTADO -de=65	m ESTADO de=65
p HABER VIDA=-65	p SER LO LO=65	j hubo de=65	p EL COMPARA TENER=65	j es con=-65	j hubiera de=-65	p HABER COMPARA COMPARA=65	k -do _ TENER=65	k QUIZA _ SER=65	k SI SER=-65	m si SER=-65	j que dejaras=-65
m COMPARA dejaras=-65	w dejaras=-65	w que dejaras=-65	p ME OTRO COMPARA=65	j no ella=65	j noche se=65	k -a _ NOS=65	k ^ _ NOS=-65	j a le=-65	k ELEGIR EL=-64	m fue -de=-64	p SEXO NO LO=64
p ME QUERIA NO=64	p COMPARA EL SE=64	j las la=-64	k SOLO SER=64	m solo SER=64	p SEXO LO TU=-64	p ESTAR OTRO=-64	s chico=-64	m SER para=64	p ME SOLO JUEGO=64	k -or _ -ar=64	p TU OTRO TU=-64
w hice _ $=-64	w mujer=64	s devol=64	m SER mas=64	p OTRO LO=64	p YO COMPARA PORQUE=64	j la yo=-64	j yo tambien=64	j habia sido=-64	m habia SER=-64	w habia sido=-64	j de habria=64
p TODOS LO ME=-64	j cosas como=-64	k EL MENTIR -a=-64	w le menti a=-64	k -do -os=64	j a delante=-64	k HABER _ EL=-64	k EL -so $=-64	j dijo yo=64	s chate=64	p TU LO LO=-64	k COMPARA -ia LO=64
m COMPARA puedas=-64	w que puedas=-64	p LO HABER SER=64	p EL ESTAR TU=64	w ^ _ tampoco=64	k COMPARA TU -es $=64	j tampoco me=64	m tampoco ME=64	w tampoco me=64	p LO HABER ESTADO=64	j crees que=64	m crees COMPARA=64
w crees que=64	w el _ ,=-64	j que pasaste=-64	m ESTAR cuando=64	j lleve a=-64	w ^ _ lleve=-64	k TU _ SI=-64	m tres -es=-64	j tu lado=-64	m TU lado=-64	w tu lado=-64	k -or EL -no=64
k -or _ -no=64	k -y -a TU=64	k ERROR _ NO=64	p COMPARA ME JUEGO=-64	p ESTAR ESTADO COMPARA=-64	j perdon se=64	p NO SER ESTADO=-64	p YO SER LO=64	m -on malas=64	j es lo=64	w venia=64	p SI ERROR=64
k COMPARA TU SUBJ=-64	p COMPARA TU SUBJ=-64	k -y _ HABER=-64	m -ba la=64	p LO SEXO TU=-64	p ME TU PASAR=-64	w no _ $=-64	m tu COMPARA=64	p NO PORQUE=-64	j empezo y=64	j mal y=-64	j me cubrio=-64
m ME cubrio=-64	w cubrio=-64	w me cubrio=-64	m estoy $=64	w estoy $=64	p LO NO MENTIR=-64	j fin que=-64	w lo _ hacia=64	w lo que hacia=64	j el falta=-64	j el haga=-64	j tiempo falta=-64
j tiempo haga=-64	k -po COMPARA -ga=-64	k -po COMPARA -ga -ta=-64	k -po _ -ga=-64	k EL -po COMPARA -ga=-64	w tiempo _ haga=-64	w tiempo que haga=-64	j me olvido=-64	j se olvido=-64	m ME olvido=-64	w me olvido=-64	w olvido=-64
w se _ olvido=-64	w se me olvido=-64	p TU NOS ME=64	k -un TODOS COMPARA=-64	w un hombre que=-64	j foto de=-64	j la foto=-64	m LO foto=-64	w la foto=-64	w fue el=64	p SI EL COMPARA=-64	k NO -te EL=64
p EL SEXO OTRO=-64	m dinero ,=64	w dinero ,=64	k ME _ SOLO=-64	p QUERIA PERDON=64	p ELEGIR QUIZA=64	k LO VIDA -on=-64	p EL EL NOS=-64	k -de COMPARA LO=64	w sabia=-64	k -a EL -to=64	j nunca tu=64
k ^ HABER SER=64	k ERROR _ YO=-64	p COMPARA VIDA NO=64	k PERDON -ho=64	m PERDON mucho=64	p NO LO TU=-64	j a hora=-64	k ME ESTAR -do $=64	k ^ TU OTRO TU=64	k TU NO ME=-64	j antes que=-64	p TENER HABER=64
j ano que=-64	k ELEGIR ELEGIR=-64	k TODOS TENER=-64	k ^ TODOS TENER=-64	p TENER LO COMPARA=64	p TU YO ME=-64	j y misma=-64	k ESTADO LO=64	k NO COMPARA ME=64	k PERDON _ SENTIR=64	j a amiga=-64	w a _ amiga=-64
j por otro=64	k EL -al NO=64	p SER ME JUEGO=-64	k SE _ JUEGO=64	p SOLO COMPARA ME=64	p NO EL YO=-64	m -lo despues=-64	k -os -en LO=64	k ^ _ EL=64	k HABER NO COMPARA=-64	k NO HABER NO COMPARA=-64	j escondi no=64
p VIDA YO NO=-64	k -te , -y=-64	k -es _ -je=-64	w a la terapeuta=-64	m fue -or=64	w fue por=64	w un _ no=64	p JUEGO SOLO=64	j fue momento=-64	p PERDON TU PORQUE=64	p NO EL OTRO=-64	m -y lo=-64
w y lo=-64	k -un -on $=64	j ni te=-64	m la SENTIR=64	j de fe=-64	k -de _ -fe=-64	w de _ fe=-64	j las pruebas=-64	m LO pruebas=-64	w las pruebas=-64	k SI LO COMPARA -as=64	m -as es=64
w limites=64	k COMPARA _ HACER=-64	p NO EL VIDA=-64	p TODOS COMPARA TU=-64	j en dos=64	j oigo y=-64	j lo esta=64	m gastos $=64	w gastos $=64	k MENTIR _ VOY=-64	w cosas _ no=64	k ^ -a LO COMPARA=64
w ^ a lo=64	w a _ mejor=64	w a lo mejor=64	m ERROR con=64	k PORQUE _ -ia=64	p SI SEXO EL=-64	p EL TODOS EL=-64	k PORQUE SI NO=-64	p PORQUE SI NO=-64	k -do _ QUIZA=-64	w estaba _ y=-64	p TU SEXO LO=-64
k PASAR -do -da=64	k PASAR _ -da=64	p PERDON COSA LO=-64	k -on TU -as=64	k -zo _ NO=-64	p PERDON NO COMPARA=-64	j fin te=-64	j hice algo=64	m -ce algo=64	w hice algo=64	k COMPARA _ -os=64	w ^ _ todos=64
w el _ pasado=-64	j un momento=-64	k -on _ -de=64	k ^ LO -ce -or=64	j vos para=-64	p OTRO MENTIR=64	m SOLO grande=64	p MENTIR OTRO COMPARA=-64	j cai en=64	m cai -en=64	w cai en=64	p OTRO TU LO=64
s inter=-64	w ^ con mi=64	s empez=64	p PERDON LO=64	w habias=-64	j una porque=-64	k -te _ -y=-64	k -na -ra $=-64	w te _ yo=-64	j el jueves=-64	p PASAR MENTIR COMPARA=-64	p LO PERO EL=-64
p ME LO TODOS=63	p QUIZA SOLO COSA=-63	j de mes=63	k ^ TU -io=-63	k -bi _ COMPARA=-63	j vez de=-63	p COSA SI=-63	w le _ a=-63	j pero si=63	p PERO SI=63	k CONFIANZA _ TU=-63	j tu sabias=63
p TODOS LO QUIZA=63	k COMPARA -ba -a=-63	j tienes todo=-63	k EL -ho -de=-63	k TODOS EL -ho -de=-63	m derecho -de=-63	w derecho de=-63	w el derecho de=-63	w tienes todo=-63	w tienes todo el=-63	w eras _ ,=-63	k SE COMPARA SER -or=-63
k -na -on $=63	j apuestas de=-63	m -un error=63	p LO LO QUIZA=63	k -na COMPARA LO=63	k -ba -ra=-63	m -ba para=-63	j preguntaste de=-63	m preguntaste -de=-63	w preguntaste de=-63	p HABER LO NO=63	j te dano=63
w correos=-63	p HABER TU NO=63	m YO decia=-63	w yo decia=-63	k LO -go $=63	k HABER -en=63	m te -io=-63	m TODOS que=-63	j todas las=63	m TODOS las=63	w todas las=63	j te enseno=-63
m TU enseno=-63	w te enseno=-63	p QUIZA COMPARA SER=63	k ^ LO TU=-63	p PERO LO LO=-63	m -de donde=-63	w de donde=-63	m lo -ne=63	w ^ _ para=-63	k -je _ EL=-63	k -io _ -y=63	m -en lo=63
w se _ las=-63	m mire $=63	w mire $=63	s llamo=-63	w llamo=-63	w me digas que=63	j cuando en=-63	k -de EL -po=-63	k -de _ -po=-63	j cuando dijiste=-63	m -do dijiste=-63	w cuando dijiste=-63
w cuando dijiste que=-63	k NO LO VOY=-63	k NO LO VOY -a=-63	p NO LO VOY=-63	m habia NO=-63	p YO ELEGIR COMPARA=-63	p YO VOY=-63	j era mia=-63	w era mia=-63	s hicis=-63	w hiciste=-63	p EL YO SE=63
j yo ti=-63	j me llevo=63	m ME llevo=63	w me llevo=63	w me llevo a=63	k -co EL=-63	p MENTIR EL LO=-63	k -a _ -de=63	m fui -de=-63	p COMPARA EL COMPARA=-63	j las parejas=63	m LO parejas=63
w las parejas=63	p ME ME HABER=-63	p LO CONFIANZA PASAR=63	j verdad que=-63	w podria=63	p COMPARA TENER TU=-63	j de tu=-63	k COMPARA _ ,=-63	k -bi _ TU=63	p TU TU EL=-63	p PORQUE ME NO=-63	k COMPARA -bi=-63
j he a=-63	k LO -de=63	k -en COMPARA NO=-63	p EL SUBJ=63	j dije madre=-63	w historia=63	p TU ME OTRO=-63	j y alguien=63	k -ra COMPARA -ra=-63	j de hecho=63	j siento si=63	m las -es=-63
k ^ LO PASAR=63	j decir a=-63	k -es -si=63	m -es asi=63	w pedir=-63	j una nos=63	k -ir -a TU=-63	k -de ME=63	p QUIZA VOY=-63	j y ahora=-63	m TU hayas=63	w que te hayas=63
w te hayas=63	j el camino=63	w camino=63	k -ue -a EL=-63	p ME ME PORQUE=-63	k -te _ QUIZA=-63	j lado tu=63	p SER SOLO NO=63	k -or LO COSA=63	p SER EL COSA=63	w termine=-63	k -ia EL=-63
m -ia el=-63	k VIDA COMPARA NO=63	j un dia=63	m diste LO=-63	k PORQUE _ SENTIR=63	k ^ ME -as=-63	j el hasta=63	p LO ERROR YO=-63	p SEXO SI=63	j tu sí=63	j cama a=-63	m que TODOS=-63
j en paz=63	k -az $=63	k -en -az=63	k -en -az $=63	m -az $=63	m -en paz=63	m en -az=63	m paz $=63	w en paz=63	w en paz $=63	w paz $=63	p LO ESTAR TU=-63
p PERDON SI ERROR=63	p NO ME COMPARA=63	s fuist=63	w fuiste=63	j hablando de=63	w hablando=63	w mas _ la=63	p YO TU EL=63	k -os ,=-63	m -os ,=-63	w ^ _ peor=-63	w ^ lo peor=-63
k -do -no $=63	k ^ ME JUEGO=-63	j para de=63	j de plata=63	s bien=63	w bien=63	j todos dias=-63	w todos _ dias=-63	w todos los dias=-63	k COMPARA NO PASAR=-63	k COMPARA LO -ba=63	k TU -ca=63
m te -ca=63	s hacen=63	w hacen=63	p TU PERO NO=-63	p ELEGIR YO=-63	w necesitabas=-63	p COSA TU LO=-63	j voy la=-63	k ^ TODOS LO=-63	p NO ESTADO EL=-63	s leer=-63	w leer=-63
m MENTIR los=63	k JUEGO COMPARA=-63	m JUEGO que=-63	j culpa el=-63	k -ro COMPARA LO=63	j antes lo=-63	k NO SER NO=63	m de -to=63	j cuando quieras=-63	m -do quieras=-63	w cuando quieras=-63	p TU SENTIR TU=-63
p TENER COMPARA SENTIR=63	p ME VER NO=-63	m otras COSA=63	w una _ y=-63	k SER CONFIANZA $=-63	k , SER=63	m , SER=63	k TU -a=63	m TU a=63	j se pedi=-63	k SE LO -di=-63	k SE _ -di=-63
w se _ pedi=-63	w se lo pedi=-63	s pilla=-63	m parte ,=63	w parte ,=63	w , _ mi=63	j te fui=-63	j el entre=63	p ELEGIR LO ME=63	k -de _ COSA=63	k QUIZA HABER SER=63	j me lo=-63
w traicionada=63	j fue cuando=63	p PASAR LO YO=-63	j mi ella=63	k SER -un -to=-63	k SER -un -to $=-63	w por _ no=63	k -de -io -y=63	p SER COSA EL=63	p COSA COMPARA HACER=63	p COSA HACER=63	j razon me=-63
j esa que=63	j la terapeuta=-63	m LO terapeuta=-63	w la terapeuta=-63	j no conte=63	j de tiene=63	k , -na=-62	m , -na=-62	m , una=-62	w , una=-62	s mano=62	w mano=62
k -on -en $=-62	p ME ME PASAR=-62	w a ti y=62	p TU PORQUE COSA=62	m prestamo $=-62	w el prestamo $=-62	w prestamo $=-62	w me _ las=62	p ME SEXO LO=-62	k TU -ar=-62	m tu -ar=-62	w decirte _ que=-62
j de lo=62	k ^ TU -te LO=-62	w , _ fue=62	j un que=-62	j pido me=-62	k LO MENTIR ,=62	p YO CONFIANZA=-62	p YO LO CONFIANZA=-62	j primera vez=-62	k -ra QUIZA=-62	k LO -ra QUIZA=-62	m -ra vez=-62
m primera QUIZA=-62	w la primera vez=-62	w primera vez=-62	p ELEGIR COMPARA QUIZA=-62	j de gente=-62	j deje el=-62	j te has=62	j me jugue=-62	p SEXO COMPARA COMPARA=62	k COMPARA -ar=62	m que -ar=62	j que quiero=62
j tampoco una=62	w tampoco _ una=62	p PASAR SENTIR=62	s bonit=-62	k -na PERDON=62	m una PERDON=62	p PORQUE TENER EL=-62	p PERDON LO NOS=62	m EL mes=-62	w el mes=-62	k PASAR SENTIR=62	k ESTADO=-62
m no $=-62	w no $=-62	k -da PORQUE=-62	s gusta=62	j se decisiones=62	j se tomaron=62	j tomaron decisiones=62	m SE tomaron=62	w se tomaron=62	k PORQUE LO -as $=-62	w ya _ sabias=-62	w ya lo sabias=-62
j una sin=62	w una _ sin=62	k LO TU=62	w con las=62	m disculpo $=62	w , _ disculpo=62	w , me disculpo=62	w disculpo $=62	w me disculpo $=62	k SE PASAR LO=62	m NO pensaba=-62	p MENTIR LO YO=-62
k COMPARA -as -de=-62	m ^ dejaste=-62	w ^ dejaste=-62	p NO PASAR COMPARA=62	k -a EL -do=-62	p COMPARA TU PASAR=-62	j ya antes=-62	w esperaba=62	p VOY TU EL=-62	p COMPARA MENTIR COMPARA=-62	j en porque=-62	k ^ PERDON -ho=62
j amigos y=-62	k -te , NO=-62	k ^ LO -ea=62	w cuatro=-62	j a diez=-62	s zapat=62	w zapatos=62	p ERROR NO=-62	j a te=-62	p NO TENER TU=-62	p PERO HABER SER=62	j me casa=62
s puest=62	w puesto=62	w ^ me daba=62	p EL LO VOY=-62	k VOY _ -a=-62	k TU -y=62	m TU y=62	k SER SENTIR=62	m es SENTIR=62	k -or _ -y=-62	w por _ y=-62	p COMPARA SI SUBJ=62
p QUIZA HABER SER=62	m SI te=62	w si te=62	j fui las=62	j con porque=62	m fue -ra=-62	w fue para=-62	k ^ _ SER=62	k -te _ FRIO=-62	j te molesto=62	m TU molesto=62	w molesto=62
w te molesto=62	k -le _ ME=62	k ^ NO -ba=62	j mucho con=62	j fue te=-62	k -di _ LO=-62	k SE -ba $=-62	m tus -os=-62	k -er LO SEXO=-62	k -es -er LO SEXO=-62	j para con=-62	p EL SEXO COMPARA=-62
p ESTAR LO NO=62	p COMPARA VER=-62	j un chat=-62	m -un chat=-62	s chat=-62	w chat=-62	w un chat=-62	j el garaje=-62	m EL garaje=-62	s garaj=-62	w el garaje=-62	w garaje=-62
j en mala=62	k HABER COSA COMPARA=62	m HABER cosas=62	j poca cosa=62	m SOLO cosa=62	m poca COSA=62	s poca=62	w poca=62	w poca cosa=62	p SE COMPARA SE=-62	k SOLO SOLO=62	w la _ se=62
p SER ERROR=62	w que _ fui=62	w ella _ el=62	j me pase=62	m ME pase=62	w me pase=62	m COMPARA tengo=62	w que tengo=62	p SER VIDA=62	p ME EL VOY=-62	j te pedi=-62	m TU pedi=-62
w te pedi=-62	j es es=-62	p TODOS LO PERDON=62	j de muy=62	j no hablar=62	k -y -da=-62	m -y cada=-62	m y -da=-62	w y cada=-62	m -es de=-62	k -de -lo=-62	m de -lo=-62
j te esa=62	p COSA COMPARA LO=-62	p SEXO TU=-62	k -oz=62	s aleja=62	k -me _ $=-62	j estas la=62	k ^ -de LO=62	p NO HACER MENTIR=-62	p PASAR SOLO LO=-62	k ^ -do -te=-62	p PORQUE NO YO=62
w contarte=-62	p COMPARA ME QUERIA=62	k -te LO CONFIANZA=-62	w el _ esta=62	j de muchas=62	m muchas -as=62	k -a -me=-62	m a -me=-62	j a una=-62	p HABER NO COMPARA=-62	j a beber=62	m -a beber=62
w a beber=62	p VOY LO TU=-62	k LO TODOS $=62	j los gastos=62	m LO gastos=62	w los gastos=62	k , _ -co=-62	p YA NO=-62	j no estoy=62	s comet=62	p SI ME COMPARA=-62	m borre EL=-62
w ^ borre el=-62	w borre el=-62	k ^ _ HACER=62	m -de verdad=62	w de verdad=62	m TU cuando=-62	m son LO=-62	k COMPARA -ir COMPARA=62	p TU ME HABER=-62	k QUIZA _ ,=-62	p SER NO=62	j no asi=62
k -do _ $=62	p SOLO SER LO=-62	j te yo=-62	p LO MENTIR ME=-62	p LO JUEGO MENTIR=-62	j los lado=-62	w ^ quiero que=62	p NO VOY=-62	j perdon me=62	j a buscarla=62	m -a buscarla=62	w a buscarla=62
w buscarla=62	j dia en=62	p ESTAR TU ESTAR=62	j mientras tu=-62	k YO _ ,=62	w yo _ ,=62	p COPAS PORQUE=-62	j le no=62	p SE QUIZA LO=62	p JUEGO SI LO=-62	w que _ hayas=62	w porque _ te=-62
w perdio=62	p HABER MENTIR=-62	p VOY JUEGO LO=-62	k TENER -as=62	p FRIO JUEGO=-62	k -ro _ -de=62	k -na _ MENTIR=-62	k VOY _ EL=-62	k VOY -a -ar=62	p ME TU PORQUE=-62	k -de ME -do $=61	j no habia=-61
k COSA _ -ar=61	j a ser=61	w ^ _ de=61	m lo -os=61	w ^ _ disculpo=61	w ^ me disculpo=61	p TODOS TU ESTAR=-61	k PASAR -te=-61	k SI _ LO=61	j lo negue=-61	j y negue=-61	m LO negue=-61
w lo negue=-61	p ME QUERIA LO=-61	k -on EL VIDA=61	j ojala te=-61	k LO -os -as=61	k -se $=61	m -se $=61	j yo el=-61	k -on -en=61	m LO mensajes=61	w yo _ te=61	k COMPARA -sí ,=61
w que sí ,=61	m , la=-61	w , la=-61	k EL -ra=61	m -ce sentir=-61	p ME PASAR=61	k PERDON -or SI=61	k PERDON _ SI=61	j poco mas=61	k -un SOLO SOLO=61	k -un _ SOLO=61	m SOLO mas=61
m poco SOLO=61	w poco mas=61	w un _ mas=61	w un poco mas=61	k ^ -re=-61	m ^ -re=-61	k SENTIR -en=-61	j lo con=61	p ERROR COSA=61	j y falsifique=-61	s falsi=-61	w falsifique=-61
p NO NOS SEXO=-61	k COPAS $=61	m COPAS $=61	j veces que=61	p ME OTRO LO=61	w no con=61	m siento ,=61	w lo siento ,=61	w siento ,=61	j se habia=-61	j siento haber=-61	k PERDON HABER -do=-61
k ^ PERDON HABER -do=-61	m siento HABER=-61	w ^ siento haber=-61	w siento haber=-61	k -il -en=-61	k -il -en LO=-61	m -il en=-61	p OTRO TU PORQUE=-61	j de nuevo=-61	k -je COMPARA TU LO=-61	k COMPARA ERROR=-61	j las pastillas=61
w las pastillas=61	w nuestro=61	k -on _ -er=61	m casa ,=61	w casa ,=61	k TU COMPARA ME=61	k -y NO -di=61	j de nos=-61	w que _ dije=-61	k -na MENTIR ,=-61	j sin pensar=61	m NO pensar=61
m pensar $=61	w pensar $=61	w sin pensar=61	w sin pensar $=61	p SOLO LO LO=-61	p SI SE QUIZA=61	p NO TU FRIO=-61	k YO NO LO=61	w yo no lo=61	k ^ LO PORQUE=-61	w ^ la culpa=-61	k -ta SER=-61
k NO _ -io=-61	k -a -ar -y=-61	w nombre=-61	w ^ _ mis=-61	p SI TU SER=61	w podido _ $=61	k NO VOY=-61	k NO VOY -a=-61	p TU LO SER=61	j hay de=61	w debi _ $=-61	p TODOS COMPARA QUIZA=-61
p NO YO ESTAR=61	j le desde=-61	w seguir=-61	m LO preguntas=-61	m la PASAR=61	w de lo que=61	k EL _ QUERIA=61	j el sabes=-61	k ^ EL -go=61	p NO COMPARA NO=61	k COMPARA -ia $=-61	p NO VER=61
k NO -pe=61	m NO supe=61	p SENTIR SER=-61	p PERDON ERROR EL=61	k -me , -y=61	j fue fue=-61	k COPAS SE=61	m COPAS se=61	p COPAS SE=61	k NO _ YO=61	w dije que lo=61	j solo y=61
s madre=-61	w madre=-61	p SER COMPARA JUEGO=-61	w que no me=-61	k COMPARA QUIZA -do=61	k -ro -de TU=-61	k SER _ -ia=-61	k -es COMPARA -ce=61	k -es _ -ce=61	k COMPARA -es COMPARA -ce=61	w ^ _ habria=61	w ^ no habria=61
k -ta $=-61	m -ta $=-61	p TU LO QUIZA=-61	p PORQUE VOY LO=-61	p EL LO ELEGIR=61	p NOS TU EL=-61	m que $=61	w que $=61	k -ma=-61	j te tanto=61	j tarjeta y=-61	p ME COMPARA SE=61
k PERDON _ -ar=-61	j lo asi=61	m -io otra=61	p SER SER TODOS=61	s rosar=-61	w rosario=-61	j hable con=-61	p COMPARA ERROR PASAR=61	j la caja=-61	m LO caja=-61	w la caja=-61	w la caja de=-61
k -ro _ PORQUE=-61	w mis _ te=-61	w la _ ya=-61	k -je _ -ia=61	p COMPARA SI COMPARA=-61	p VIDA LO TU=-61	j soy hombre=61	j en contigo=-61	j me dijiste=61	j voy en=61	m -en otra=-61	w en otra=-61
w habiamos=-61	j y tengo=61	p JUEGO TU LO=-61	p ELEGIR VOY=-61	p COSA LO ME=61	p SI SENTIR PERDON=61	j que podido=61	j me mejor=61	j y elegi=-61	j invente una=-61	k ME MENTIR -na=-61	m invente -na=-61
w invente una=-61	w me invente una=-61	k COMPARA PERDON $=-61	k -a ME COMPARA=61	m mi COMPARA=61	k TU -go LO=-61	p YO NO TENER=-61	j escondi por=61	j tire el=-61	m tire EL=-61	w tire el=-61	p LO TU ESTAR=-61
p SI SER COMPARA=-61	p JUEGO SER=61	k COSA _ NO=61	w y _ escondi=-61	j y delante=-61	k -es _ $=61	j le una=-61	m bien $=61	w bien $=61	k , _ SE=-61	w , _ se=-61	p PERDON PERO=61
k LO _ -ca=-61	p YO NO NO=61	k TU VOY -a -ar=-61	k -ce _ -ar=-61	j porque los=-61	p PERDON EL LO=61	k COMPARA LO ELEGIR=-61	j a cuando=-61	k -on _ -da=61	w no _ como=61	k PASAR -or LO=-61	k -ad -y=61
m -ad y=61	j te contar=61	m NO puedo=-61	w ^ _ puedo=-61	w ^ no puedo=-61	w no puedo=-61	j de infancia=-61	w de _ infancia=-61	j mi habria=-61	w ^ _ siento=61	w lo _ todo=61	k ^ ME -te=-61
k EL -es=61	m cualquiera $=61	w cualquiera $=61	w ^ _ secreto=-61	k SE _ -ra=-61	k NO TU -es $=-61	k LO -ne=61	p NO COMPARA VOY=-61	j cosa se=61	p MENTIR LO NO=61	j era en=61	p LO YO=-61
j hayas tenido=61	j tenido que=61	k -as -do COMPARA=61	k COMPARA -as -do COMPARA=61	k PERDON COMPARA -as -do=61	m -as tenido=61	m tenido COMPARA=61	w hayas tenido=61	w hayas tenido que=61	w que _ tenido=61	w que hayas tenido=61	w tenido que=61
k -ce LO COMPARA=61	k -on ME OTRO=61	k -te _ EL=-61	w mirado=61	k -te LO -de=-61	j habia a=-61	p OTRO ME COMPARA=61	s solte=61	m total ,=61	w total ,=61	j a despues=61	p COMPARA HABER MENTIR=-61
k LO ESTADO ,=60	j te hablo=-60	w ^ _ lo=60	m -en algo=60	w en algo=60	w la _ en=-60	j eso y=-60	k -no ,=60	m -no ,=60	p COMPARA NO TU=60	m -ar como=60	p EL SE CONFIANZA=60
w el telefono $=-60	j la pero=-60	k EL COMPARA -ia=-60	p ERROR LO COMPARA=-60	k -do -ra=60	k -do ERROR=60	w , _ me=-60	p PORQUE LO LO=-60	j y fue=-60	j contigo a=-60	j por lo=60	p NO FRIO TU=-60
p VIDA PORQUE NO=-60	j eran los=-60	k SE LO -to=-60	s surgi=60	j no cuenta=60	k -er -a=60	m -er a=60	w el _ $=-60	j siento mucho=60	m siento -ho=60	w siento mucho=60	w buscando=60
k , -sí=60	k , -sí ,=60	m , -sí=60	m , sí=60	w , sí=60	w , sí ,=60	j tu correo=-60	m TU correo=-60	w tu correo=-60	p SI COMPARA VOY=-60	k COMPARA -ro=60	m que -ro=60
p SOLO ESTAR=60	j los limites=60	m LO limites=60	w los limites=60	m las -as=-60	s signi=-60	p COSA SER TU=-60	w con lo de=60	k ME QUERIA $=60	m eso ME=-60	w eso me=-60	p COMPARA ME SENTIR=60
j que cuando=60	w pagar=-60	w tanto _ $=60	k LO MENTIR PORQUE=60	p NOS COMPARA EL=-60	k -os -y LO=-60	k QUIZA ME -as=60	m QUIZA mis=60	k , -je COMPARA=-60	m estabas $=60	w estabas $=60	w con ella ,=60
k , COSA COMPARA=60	m , cosa=60	w , cosa=60	w , cosa que=60	m mensaje -de=-60	w mensaje de=-60	j a reuniones=-60	j reuniones y=-60	w a _ reuniones=-60	w reuniones=-60	p SENTIR TODOS=60	p PASAR SE PASAR=-60
w mujeres=-60	p SOLO PORQUE=60	k ^ SER EL=60	j tu prima=-60	m TU prima=-60	w prima=-60	w tu prima=-60	j yo segui=-60	k VER _ -ra=60	j como se=60	m como SE=60	w como se=60
p SE COMPARA SENTIR=60	w ocurrido=60	s sexo=60	w sexo=60	p ME COSA EL=-60	w cosas que=60	p TODOS PORQUE LO=-60	k ME _ -a=-60	m la -pi=-60	w la rompi=-60	p COMPARA SOLO COMPARA=-60	p ERROR LO TU=-60
k -un _ -ro=-60	p PERDON COMPARA VIDA=-60	j a habia=-60	m dano ,=60	w dano ,=60	k -te COMPARA=-60	m -te que=-60	j ir tu=-60	s simpl=60	w simplemente=60	m caido $=60	s caido=60
w caido=60	w caido $=60	p COMPARA PERO NO=60	k PORQUE YO NO=-60	m alguien $=60	w alguien $=60	p VER ME TU=-60	j era lo=-60	j las los=-60	j preguntaste te=-60	j amor no=60	k SER COMPARA LO=-60
m EL lado=-60	k -y _ ESTAR=60	p TU SER SER=60	p COSA COMPARA NO=60	w , _ cualquiera=60	j a la=-60	k NO -de=-60	p YO EL LO=-60	p NO YA=-60	p LO SENTIR NO=60	p EL EL LO=-60	j la idea=60
p SENTIR TU TU=-60	w ^ _ ti=60	w los _ de=-60	p YO HABER=60	j fue por=60	s conta=-60	j todos la=-60	k -on _ -po=60	j las tres=-60	w las tres=-60	p TU SER YO=-60	m porque NO=60
w porque no=60	p NO SER TU=60	w cometi=60	p SI ME VOY=-60	j lo fue=-60	k -os -y=60	m -os y=60	w semana=60	p PORQUE VER=-60	j verdad la=-60	k EL -di EL=-60	p ME VER EL=-60
k -es _ MENTIR=-60	j nuestro que=60	w me _ un=-60	k EL _ -re=-60	w tu _ me=60	k ME _ -na=-60	k -ra _ ESTAR=-60	j cada uno=60	m -da uno=60	w cada uno=60	k -ga -de=-60	m -ga de=-60
j como cosas=60	p PERDON PORQUE COSA=60	j sabia como=60	m cuenta ,=60	w cuenta ,=60	k -he _ COMPARA=-60	w antes _ el=-60	w antes de el=-60	j la sala=-60	j sala de=-60	m LO sala=-60	m sala -de=-60
s sala=-60	w la sala=-60	w la sala de=-60	w sala=-60	w sala de=-60	j mire el=-60	p ME HABER NO=60	p TU HACER ME=60	p ME COSA TU=-60	j en semana=60	j no hombre=60	k SEXO -y=-60
m SEXO y=-60	m SENTIR sola=-60	k NOS -y=-60	m NOS y=-60	j viaje lo=60	k ^ YO=60	m ^ YO=60	m ^ yo=60	w ^ yo=60	p ESTADO ME EL=-60	j con pregunta=60	w con _ pregunta=60
s ojos=60	w ojos=60	j lo preguntaste=-60	k EL _ ELEGIR=-60	p TU NO YO=-60	j he el=-60	w he _ el=-60	j ella sabia=60	p ME HACER LO=60	j esa era=60	j creo que=60	m creo COMPARA=60
s creo=60	w creo=60	w creo que=60	p EL OTRO MENTIR=60	p PASAR TU TU=-60	p COMPARA ME ELEGIR=-60	j hombre con=-60	m hombre -on=-60	w hombre con=-60	w , _ solo=60	p LO PERDON NO=-60	k -te -na=-60
m -te una=-60	k -ce _ TU=60	m ME fuera=60	w me fuera=60	j de parte=-60	w de _ parte=-60	k LO -ia ,=-60	s recon=60	p PORQUE LO VIDA=-60	k PORQUE _ ESTAR=-60	w no es la=60	p SI COMPARA MENTIR=60
j siento con=-60	k -es MENTIR=-60	k PERDON COMPARA TU SENTIR=60	k PORQUE _ -na=60	k COMPARA NO TU=60	p JUEGO PASAR=60	k ESTAR -do -a=-60	k ^ -je COMPARA -as=-60	k ME _ -to=-60	j en todo=60	p HABER COMPARA LO=-60	p COMPARA TODOS COMPARA=-60
j de carino=60	w carino=60	j te compre=-60	m TU compre=-60	w te compre=-60	j escribi y=-60	w te _ para=60	j dos semanas=-60	k NOS VOY=-60	m NOS semanas=-60	m dos VOY=-60	w dos semanas=-60
k JUEGO NO=60	k -y TU -je=-60	w algo _ lo=60	w algo de lo=60	j voy los=-60	j se una=60	m EL perfume=-60	p TU TU SENTIR=-60	k ^ HACER -de=-60	w ^ dejaste de=-60	p TU SENTIR COMPARA=-60	w era mia $=-60
k ^ SI TU LO=59	k -la ,=59	m -la ,=59	p COMPARA SE PASAR=-59	p NOS NO TU=59	j hiciste nada=-59	k HACER NO=-59	k NO HACER NO=-59	m HACER nada=-59	m NO hiciste=-59	m hiciste NO=-59	w hiciste nada=-59
w no hiciste=-59	w no hiciste nada=-59	p NO ESTAR PORQUE=-59	m todo LO=59	j es enganar=59	m SER enganar=59	w enganar=59	w es enganar=59	j el ella=-59	k -a _ -to=59	j no en=-59	m asi COMPARA=59
w asi que=59	j cada y=-59	w tarjeta=-59	k -ir COMPARA LO=59	p ESTAR NO ME=-59	m COMPARA eres=59	w que eres=59	j lo mentira=-59	p TODOS TU COMPARA=59	p CONFIANZA COMPARA SER=-59	k -un -do=-59	m un -do=-59
j rompi el=-59	k -os _ TU=-59	p LO OTRO LO=-59	k -y _ EL=-59	k SOLO _ -es=59	p LO PORQUE NO=-59	j quedo lo=-59	w pues _ ,=59	k HABER SER -un=59	s arete=-59	m enganar $=59	w enganar $=59
w es enganar $=59	j mi por=-59	p PORQUE CONFIANZA=-59	m hora $=-59	w hora $=-59	k -un SOLO -de -es=59	k SOLO -de -es=59	w , no lo=59	j me habian=59	m ME habian=59	w me habian=59	m lo -ro=-59
j di la=-59	k TENER LO=59	w fui _ ,=-59	j si acaso=59	m SI acaso=59	w si acaso=59	k ME -te -de=59	k LO VIDA -de EL=59	k VIDA -de EL=59	k ME _ PERDON=-59	j hasta de=59	k -a -lo=-59
m a -lo=-59	w tenia _ de=59	j para ir=-59	p COSA TU PERDON=59	p SER EL SOLO=59	p PORQUE NO ME=-59	p TU SENTIR TODOS=59	k -le -a=-59	m -le a=-59	w sin _ ,=-59	j una mentirilla=59	w una mentirilla=59
p YO YO LO=-59	m TODOS el=-59	s piens=59	k -en JUEGO=59	m perdon -or=-59	w perdon por=-59	j embarazada y=59	k ^ ESTAR -da=59	w ^ _ embarazada=59	w ^ estabas embarazada=59	p SEXO SER=59	p TU COMPARA=-59
j nuestro y=-59	j como y=-59	w buscar=-59	p ELEGIR ERROR=59	p VOY SENTIR=-59	k -y ME LO=-59	w y me lo=-59	p SE CONFIANZA=59	m la -ue=59	k -io _ SE=-59	m -do borracho=-59	p PASAR SI=59
m perdi $=59	w perdi $=59	w habria _ $=59	p TU EL SEXO=-59	p JUEGO NO TU=-59	m lo SER=-59	k -ar -te=59	k -ar -te -de=59	m -ar delante=59	k TU -je ESTADO=-59	m -je sola=-59	m deje ESTADO=-59
w deje sola=-59	w te deje sola=-59	p NO LO SENTIR=59	k -on _ SER=59	p TU EL TENER=-59	j quiero lo=59	w el _ porque=59	k SEXO NO=59	p LO JUEGO PASAR=59	k COMPARA -ia -y=-59	k -do PERDON=59	k -es SER=59
m un ERROR=-59	k ^ -te ME=59	k YO _ -ia=59	j siento asi=59	k SER -do $=59	k HACER -de=-59	m -de las=59	w de las=59	s dia=-59	w dia=-59	k -do -a TU=59	j hecho cosas=59
k QUERIA , EL=59	k QUERIA _ EL=59	p CONFIANZA COMPARA NO=59	k -na -da $=59	k -no _ -or=59	j que terminado=-59	j a vos=-59	k SI -go=-59	k ^ SI -go=-59	m si -go=-59	k -y -or=59	m -y por=59
m y -or=59	w y por=59	s pedi=-59	w pedi=-59	k ^ QUIZA COMPARA=59	j como a=-59	k -to TU=59	j la otra=-59	p YO LO=-59	k -no _ -en=59	k -on -re=59	p QUIZA SOLO=59
j una palabra=-59	k NO -do ME=-59	m NO cuando=-59	p LO PERDON ME=-59	k -os _ -ar=59	p YO COMPARA SOLO=59	w yendo=-59	s dicho=-59	j con todo=59	k -as _ $=59	w saber=59	k -te _ VOY=-59
k -pu=-59	j disculpo por=59	m disculpo -or=59	w disculpo por=59	w me disculpo por=59	p SER COSA PORQUE=59	j pero la=-59	m dias NO=-59	k -en _ -al=59	m ^ mira=59	w ^ mira=59	w ^ _ pediste=-59
k -je COMPARA SER -ra=-59	k TU LO -ce=-59	w te _ hice=-59	k -me _ TU=-59	j para te=59	k -to _ -ra=-59	p PERDON LO LO=59	m fueron -do=59	p PERDON NO=59	p TU YO MENTIR=-59	j sobre tu=-59	m EL sobre=-59
w de el sobre=-59	w el sobre=-59	m dicho LO=59	p ME COSA COMPARA=-59	p TU PORQUE PERDON=59	m habria -do=59	w ^ _ quite=-59	p OTRO LO TU=-59	k -er _ -a=-59	p SER SOLO SOLO=59	p VIDA ME COMPARA=-59	k TU -je ESTADO -on=-59
w deje _ con=-59	w deje sola con=-59	k ME _ -da=59	p LO VIDA SER=59	p QUIZA NO LO=59	w malentendido=59	k COMPARA YO TU=59	j el hospital=-59	m EL hospital=-59	s hospi=-59	w el hospital=-59	w hospital=-59
k -os -os ,=59	m -te meses=-59	j por dos=-59	k -or LO NOS=-59	k -or _ NOS=-59	w por _ dos=-59	w mejor _ $=59	k ME PERDON -de -as=59	w una _ de=-59	j ahora te=59	j es la=59	p SUBJ COSA=59
k VOY _ -ar=59	j el noches=-59	j el todas=-59	k -de EL -to=-59	m tanto COMPARA=59	w tanto que=59	w ti _ a=59	k -da LO -da=59	k -da _ -da=59	p SI QUERIA=59	w ^ _ sientes=-59	m en -os=58
k VER -or EL=-58	w noche=-58	p ELEGIR NO=-58	p HABER VOY=-58	j mensajes que=58	j en ya=58	k -te ME=58	m , ni=-58	w , ni=-58	p JUEGO COMPARA SER=58	j de raya=58	j la raya=58
k -de LO -ya=58	k -de _ -ya=58	k LO -ya=58	k PASAR -de LO -ya=58	m LO raya=58	m la -ya=58	s raya=58	w de _ raya=58	w de la raya=58	w la raya=58	w raya=58	k -lo $=-58
m -lo $=-58	k -na _ TU=-58	j no su=58	p TU COMPARA SENTIR=58	s ano=-58	w ano=-58	j ti lo=-58	k NO TU -ca=-58	k NO TU -ca -a=-58	w no te toca=-58	m de -la=58	k -ma _ LO=58
k ^ _ -te=-58	k ELEGIR _ -do=-58	p COMPARA ESTAR=-58	j las palabras=58	m LO palabras=58	w las palabras=58	p LO SE COSA=58	w el cuarto=58	k SE HACER=58	m SE hizo=58	m se HACER=58	w se hizo=58
k , _ -ca=58	k -la _ LO=58	k PERDON _ QUIZA=-58	k -en -io $=58	k TU LO VOY=-58	k TU _ VOY=-58	p LO TU ME=-58	k -so EL=58	j no crees=58	p TU PORQUE ME=58	w de _ vida=58	m hecho $=-58
w hecho $=-58	p PORQUE LO TENER=58	p COSA PORQUE COMPARA=-58	p TENER EL=-58	k LO -ga=58	k , PERO TU NO=58	k EL -je COMPARA SER=-58	m estaba $=58	w estaba $=58	k -as _ -io=58	p VER PORQUE=-58	p SE YA NO=-58
k VIDA -a TU=-58	j el mio=-58	p LO SE TODOS=58	j de iba=58	p COSA COMPARA YO=-58	k -ce _ COMPARA=58	j de dormir=-58	p PERDON COMPARA SE=58	p TU CONFIANZA TU=-58	p PERO VOY=58	k PERDON -or TODOS LO=58	j te habian=-58
k -or LO=58	m por LO=58	k ^ EL MENTIR -a=-58	k -ra _ -te=58	k -ue -de -a=-58	k ^ -ue -de=-58	k ^ -ue -de -a=-58	m -ue tarde=-58	m llegue -de=-58	m tarde -a=-58	w ^ llegue tarde=-58	w llegue _ a=-58
w llegue tarde=-58	w llegue tarde a=-58	w tarde a=-58	p EL NO COMPARA=-58	w sin _ y=-58	j siento lo=58	j que puedas=-58	p TU PERDON COSA=58	k -lo -es -de=-58	j mentira de=-58	k LO _ -te=-58	k TENER PORQUE $=-58
w tenias razon $=-58	j me todos=-58	k LO _ JUEGO=-58	j lo deje=-58	k -de EL -er SEXO=-58	j mas por=58	k -to _ LO=-58	j a cuarto=-58	w a _ cuarto=-58	m -ve la=-58	w una _ $=58	k LO HABER -do $=-58
k SENTIR _ ME=-58	j lo apuestas=58	j de coche=-58	p YO ELEGIR LO=-58	p COMPARA NOS EL=-58	p LO COMPARA SEXO=58	k VIDA EL=-58	j se un=58	j poco y=-58	s defen=58	j y podia=-58	k TU -va -a=58
w te va a=58	p COMPARA VER PORQUE=-58	p SI LO EL=-58	j estar a=58	j no ningun=-58	s perfe=58	k -da _ ME=-58	w oportunidad=-58	p EL COMPARA ME=58	j me miedo=-58	j una se=58	k QUIZA _ -de=58
k PASAR _ COSA=-58	j me bien=58	j se cuando=-58	j el mientras=-58	k ^ -ra ,=58	m mira ,=58	w ^ mira ,=58	w mira ,=58	k SE=58	s se=58	w se=58	j doy de=-58
k ^ NO -go=58	m no -go=58	j el hablar=58	j me siento=58	s subi=-58	w subi=-58	j trabajo con=58	k COMPARA -as SER=-58	k LO COMPARA -as SER=-58	j use la=-58	w use la=-58	k SER _ -on=58
j uno siente=58	k -no SE -te=58	w uno _ siente=58	w uno se siente=58	j menti por=-58	p COSA SER COMPARA=58	p MENTIR SER COMPARA=58	k EL -ro -y=58	w espero=-58	k NO -ra SER=58	k ^ NO -ra SER=58	m siquiera SER=58
k -ve -a=-58	m -ve a=-58	j que la=-58	k TODOS ESTAR=58	k LO COMPARA -ce ,=58	m que COSA=58	j si hice=58	k ^ SER COMPARA TU=58	p SE ESTAR=58	j y estaba=58	k -es _ -as=58	k PORQUE _ -je=58
w ^ siento mucho=58	k NO SE QUIZA=58	s cuadr=58	p COMPARA SENTIR SER=-58	j a se=58	w la boda $=-58	k -do PERDON -or=-58	w pido _ por=-58	p TU EL COMPARA=-58	j once y=-58	k -na SEXO=-58	m una SEXO=-58
k COMPARA -as ME=-58	w la _ cuando=58	j confiar mi=-58	w confiar _ mi=-58	w confiar en mi=-58	s noche=-58	k OTRO -y NO=-58	m PASAR el=58	k -es -me LO=-58	k -es -me LO COMPARA=-58	k -me LO COMPARA=-58	k ^ -es -me=-58
k ^ -es -me LO=-58	s malen=58	p COMPARA SI LO=-58	j de noche=-58	k LO CONFIANZA LO=-58	m CONFIANZA la=-58	k -ta _ -ta=58	j es asi=58	j con yo=-58	w habia _ ,=58	j y calle=58	k -de JUEGO=-58
m de JUEGO=-58	j lunes y=-58	w ^ _ sabes=58	m VER tres=-58	p NO ELEGIR=-58	j vengo de=58	k ^ -go -de=58	m ^ vengo=58	m vengo -de=58	s vengo=58	w ^ vengo=58	w ^ vengo de=58
w vengo=58	w vengo de=58	w mintiendo=-58	p NO LO SEXO=-58	j si te=58	p OTRO TODOS=58	j de esa=-58	m ^ esos=58	w ^ esos=58	k -no EL=-58	m -no el=-58	j te dudar=-58
s dudar=-58	w dudar=-58	k , -sí , -y=58	m -en apuestas=-58	m en JUEGO=-58	w en apuestas=-58	k -ta _ ,=58	m te -de=-58	p TU SOLO COMPARA=-58	j verdad el=-58	j dinero y=-58	j solo era=58
k -ir -a EL=-58	k -bo=58	m SI eso=58	w si eso=58	k ME -no -y=58	m hermano -y=58	w hermano y=58	w mi hermano y=58	k -en _ JUEGO=-58	k -ta _ -de=58	j dije te=-58	p NO SUBJ SOLO=58
k TU LO MENTIR=-58	m les -je=-58	w y _ no=-58	m siento SI=58	w siento si=58	k -na , -y=58	j perdon por=-58	m -do perdon=58	p ERROR ESTAR=58	k -te _ -na=-57	m tan -do=57	w seguia _ $=-57
w todo _ de=-57	k -da $=57	m -da $=57	k -je _ NO=57	m tenia -ho=-57	j cuando yo=-57	k ELEGIR PORQUE=57	m ELEGIR como=57	m sabia PORQUE=57	w sabia como=57	p PERDON PASAR=57	s error=57
k -as LO=-57	p EL PORQUE HABER=-57	j quieras la=-57	j el malo=57	p TODOS COMPARA SE=-57	p TODOS ERROR=57	w ^ _ tus=-57	j caja la=-57	w caja _ la=-57	w caja de la=-57	p EL TENER COMPARA=-57	k -ce _ ,=57
m -ir lo=-57	p TU PORQUE TU=57	k -de LO VIDA $=-57	p NO NO HABER=57	k ^ _ QUERIA=57	j que el=-57	k NO -ro -te=57	j el las=-57	p TU TU ME=57	k LO -na=-57	w ^ le di=-57	p COMPARA COMPARA QUERIA=57
j nos y=57	k SOLO -de LO JUEGO=57	m te -te=-57	p LO ME OTRO=57	k VOY -a EL=-57	w el _ a=57	k NO _ -le=-57	m me PASAR=57	w tres _ y=-57	m ME mentiras=-57	m mis MENTIR=-57	w mis mentiras=-57
j no buena=-57	w buena _ $=-57	k ME -te -de EL=-57	p SENTIR TU=-57	j de porque=-57	k -a EL QUERIA=-57	k -a _ QUERIA=-57	k -te -a EL QUERIA=-57	w a _ respeto=-57	w a el respeto=-57	k -va -a SER=-57	k -va _ SER=-57
k COMPARA ,=-57	m COMPARA ,=-57	p SE ME FRIO=57	w defenderme=-57	j yo habia=-57	k YO HABER=-57	m YO habia=-57	m yo HABER=-57	w yo habia=-57	j tres te=-57	j dije para=-57	j la mano=57
m LO mano=57	w la mano=57	k NO -me=-57	k LO PERDON -en=57	m PERDON en=57	m siento -en=57	w lo siento en=57	w siento en=57	m COMPARA tengas=-57	w que tengas=-57	w que tengas que=-57	m ^ la=57
w ^ la=57	k NO NOS=57	m NO nos=57	k -as -do=-57	w habria _ si=57	j manera de=57	m manera -de=57	w manera de=57	k ^ TU HABER -do=57	j algo te=-57	k , TU -do PERDON=57	m ME tambien=57
k -ar -on=-57	k ESTADO , NO=57	k LO ESTADO , NO=57	j perdi de=-57	j casino no=57	j no sabes=-57	m NO sabes=-57	w no sabes=-57	k NO ME -as $=-57	j primera en=57	w a _ lo=-57	w , _ pido=57
w , te pido=57	p COMPARA SE HABER=-57	p SENTIR COMPARA COMPARA=57	p SOLO NO NO=57	m COMPARA dia=-57	k ME HACER $=-57	k ESTAR -on EL=-57	k -y -a EL=57	w y a el=57	p ME LO QUIZA=-57	j de todos=-57	p EL ME QUIZA=-57
w lo _ la=-57	p NO PASAR SER=-57	k YO NO -ia=57	p SER TENER=57	p LO PERDON SI=57	k COMPARA _ -un=57	p PERO SEXO=-57	w ^ _ cuentas=57	k -sa _ YO=57	k -on ERROR $=57	k EL _ ESTAR=-57	m ^ fuiste=57
w ^ fuiste=57	k ^ NO TU -je=-57	j ya a=-57	k -y -on EL=-57	w y con el=-57	k QUIZA COMPARA TU=-57	p LO NO LO=-57	k SENTIR SENTIR=57	p SOLO JUEGO=57	p PERO TU LO=57	w estuvieras=57	k LO PORQUE SER=-57
m culpa SER=-57	w dicho=-57	p TU VER LO=-57	j con dije=57	k -de _ VOY=-57	k PERDON _ -ra=57	m -a decir=-57	w a decir=-57	k -ta _ CONFIANZA=57	j perdi en=-57	p COMPARA SE QUIZA=-57	k CONFIANZA SER=-57
k -je ESTADO=-57	w de que lo=-57	k -es COMPARA TU=57	m YO lo=-57	w y yo lo=-57	w yo lo=-57	j que con=-57	k -a LO -to=-57	k -es _ -a=57	j sola que=-57	k -je ,=57	m -je ,=57
k -ia _ -en=57	j mas te=-57	k -de _ -on=-57	j engane con=-57	m engane -on=-57	w engane con=-57	w te engane con=-57	p SER TODOS TODOS=57	p LO EL HABER=-57	k COMPARA _ -do=57	p COMPARA EL LO=-57	k -do _ COMPARA=-57
p VIDA TENER COMPARA=-57	p LO TU COSA=57	j el siempre=-57	k PORQUE ME -te=57	p ME YO COMPARA=-57	s lasti=57	j alguien que=57	j me he=-57	k -as -da=57	p NO TU PORQUE=-57	p FRIO SER=57	j casino de=57
j me perdones=-57	w perdones=-57	p NOS JUEGO=-57	k -en EL -no=-57	j si mi=-57	p LO SE EL=57	k PASAR _ -do=57	p SOLO COSA LO=-57	p TU SOLO COSA=-57	j el hizo=-57	k COMPARA -na=57	j tres anos=-57
m tres -os=-57	w tres anos=-57	k LO -os -os $=-57	p COMPARA TU QUERIA=57	p NOS SE LO=57	w es lo que=-57	s trago=57	k ^ _ ME=57	w lo de el=57	m ella ,=57	w ella ,=57	k , PERO SI=57
k PERO SI=57	m PERO si=57	m pero SI=57	w , pero si=57	w pero si=57	k -de _ -to=-57	j no estuve=57	w a _ de=57	j en menti=-57	j a duele=57	j mucho la=57	k ^ MENTIR=-57
m ^ MENTIR=-57	j nombre a=-57	k -de TU -to $=-57	j pague a=-57	j me buscara=57	j que buscara=57	w buscara=57	p TU EL SE=-57	k COMPARA ME PERDON=-57	k -ro _ -os=57	j te seguia=-57	p TU NO SENTIR=57
p MENTIR VIDA EL=-57	s minut=-57	j fue yo=57	k NO , -y=-57	w porque ella=-57	p TU ME SENTIR=-57	j el hice=57	p MENTIR LO=-57	k ME -ra=57	k -je ESTADO -on=-57	m para ME=57	w para mi=57
s puede=-57	m conmigo -y=-57	w conmigo y=-57	k -on _ COMPARA=57	k -y SER=57	m y SER=57	p COMPARA ESTAR PORQUE=-57	p TU VER COMPARA=-57	j de hice=-57	p LO EL OTRO=-57	k PERDON -or -er=-57	k PERDON _ -er=-57
p FRIO FRIO=-56	p NO PERDON NO=-56	m te -lo=-56	w a esto $=56	j amistad se=56	m LO amistad=56	w la amistad=56	j lo habria=56	m -io el=56	j el celular=56	m EL celular=56	w el celular=56
p ME VER LO=-56	k -or LO -os=56	j perdi la=-56	m -on algunas=56	p YO YO MENTIR=-56	p COMPARA HABER NO=-56	k COSA $=56	m COSA $=56	p SOLO PORQUE LO=-56	k -y VOY=-56	m y VOY=-56	s beber=-56
j que hermana=-56	p HACER ERROR=-56	p COSA SOLO LO=-56	w calle=56	k ^ EL -te -a=-56	s otro=56	w otro=56	p TU SE PASAR=-56	s forma=56	j juego a=56	j dano a=-56	m dano -a=-56
w dano a=-56	m proposito $=-56	w proposito $=-56	k -on _ -as=56	j lo una=56	j apuestas se=56	w deudas=-56	k ^ PERDON TU=56	k NO -ra $=-56	p NO VIDA TU=-56	k TU SENTIR COMPARA=56	m haberte -do=-56
k TU -ve=56	p SUBJ TU LO=56	w presente=-56	j que hoy=-56	p COMPARA PASAR LO=-56	k LO QUERIA $=-56	p NO LO QUERIA=-56	k ME SEXO -on=-56	m me SEXO=-56	p SENTIR TU PERDON=56	p PERO TU SER=56	k LO -ta -en=-56
j te nadie=56	p ME SEXO ME=-56	j hago cargo=-56	j me cargo=-56	j me hago=-56	k ELEGIR ELEGIR -de=-56	k ME ELEGIR ELEGIR=-56	k ME ELEGIR ELEGIR -de=-56	k ^ ME ELEGIR=-56	k ^ ME ELEGIR ELEGIR=-56	m ELEGIR cargo=-56	m ME hago=-56
m hago ELEGIR=-56	w ^ _ hago=-56	w ^ me hago=-56	w hago _ de=-56	w hago cargo=-56	w hago cargo de=-56	w me _ cargo=-56	w me hago=-56	w me hago cargo=-56	w te _ dano=56	k -ce _ LO=-56	k LO _ -me=-56
k -ir NO=56	k -go _ TU=-56	w y _ el=-56	k -ra EL=-56	w el _ con=-56	k ELEGIR LO COMPARA=-56	p LO COMPARA SUBJ=56	p ESTADO COMPARA LO=-56	p PERDON SENTIR SENTIR=56	m tu SEXO=-56	p SEXO LO EL=-56	j puso en=56
k VOY _ NO=56	j tus con=-56	p PERO ELEGIR=-56	k -en ME VIDA=56	w en mi familia=56	k -di EL=-56	p YO SE COMPARA=56	j terapia y=56	w tu _ y=-56	w para _ yo=-56	k SER YO $=-56	s aviso=-56
w aviso=-56	p PERDON COMPARA HABER=-56	w rompi _ promesa=56	w fue de=56	m ti LO=-56	k -de _ TENER=56	k -y ESTAR -on=-56	p PERDON TODOS EL=56	k SEXO , NO=56	k -de _ -io=-56	s recie=-56	w recien=-56
j te se=-56	p PERDON NO ME=-56	s hecho=56	p ME SOLO TODOS=56	k COSA SOLO $=56	j una con=56	s cance=-56	k LO -ia -do=56	p EL NO TU=56	j sabes es=56	j siento el=-56	k HABER SENTIR=56
p LO SI TU=56	p COMPARA PORQUE TU=-56	w ^ _ le=56	p SUBJ NO COMPARA=56	j tu quedo=56	k -ra ,=56	m -ra ,=56	w le _ desde=-56	k EL -lo $=56	p SENTIR TU EL=-56	j el porque=-56	p ME VER COSA=-56
k -de -no $=-56	j se tenia=56	p SE PASAR TENER=56	p TENER ELEGIR=-56	k LO COMPARA EL=-56	j cargo lo=56	k ELEGIR -de LO=56	w cargo _ lo=56	w cargo de lo=56	j hombres mi=56	w hombres _ mi=56	k -a TU -na=-56
w a tu hermana=-56	s mucha=56	m conmigo ,=56	w conmigo ,=56	j dejaste de=-56	m dejaste -de=-56	w dejaste de=-56	k -y ME -de=-56	w y _ quede=-56	w y me quede=-56	w ya lo=-56	m algo COMPARA=-56
m sobre -de=56	p PASAR LO NO=56	k -y NO ME -do=56	w no _ yo=56	p ESTADO VIDA=-56	w abierta=-56	k -os _ YA=56	w contaba=56	m hubo COSA=56	p NO PORQUE COMPARA=-56	p TU JUEGO=-56	j la ya=56
k SOLO QUERIA=56	w pueda=56	p COMPARA ESTAR TU=56	w , no era=56	m pregunta ,=-56	w pregunta ,=-56	j pedi dinero=-56	k -di VIDA=-56	k -di VIDA -a=-56	k -di _ -a=-56	k EL -di VIDA=-56	k EL -di VIDA -a=-56
m -di dinero=-56	m dinero -a=-56	m pedi VIDA=-56	w dinero a=-56	w le _ dinero=-56	w le pedi dinero=-56	w pedi _ a=-56	w pedi dinero=-56	w pedi dinero a=-56	k HABER -do -y=56	p PORQUE PASAR=56	j pero se=56
p PERO SE=56	s ido=56	w ido=56	k -do -a=56	m -do a=56	j y dos=-56	p NO PERO COMPARA=-56	m , pues=56	w , pues=56	j si casa=56	p QUERIA NO=56	j poco de=56
k ME _ VER=-56	p QUIZA COMPARA TENER=-56	m ^ duro=-56	w ^ duro=-56	k -er EL=-56	k VIDA SER=-56	k -ia -y LO=-56	j lamento por=56	p PORQUE LO ME=-56	j vas a=56	m vas -a=56	w vas a=56
p PASAR TODOS=-56	k LO _ -bi=-56	p LO NO ME=56	j sido poco=56	w sido _ poco=56	w sido un poco=56	s congr=-56	w que iba a=-56	p SI QUIZA COMPARA=56	p SE NO TU=56	k , NO TU=56	j hubieras mas=56
p SE SEXO=-56	p SI LO PORQUE=56	k QUIZA COMPARA ME=-56	j el ti=56	m queria -ar=56	p MENTIR LO JUEGO=56	p SI YO=56	j me equivoque=-56	m ME equivoque=-56	w equivoque=-56	w me equivoque=-56	k PORQUE TENER $=56
j digo porque=-56	j ya estaba=56	p PERO LO MENTIR=-56	p COMPARA ME OTRO=-56	p TU ME EL=-56	j a mi=-56	j tus los=56	p VIDA VIDA=-56	j perdon con=56	p ME SENTIR SOLO=-56	k COMPARA LO -ra=-56	m eso SER=-56
k ^ PERDON=56	m ^ PERDON=56	j si que=56	p SOLO SEXO=56	k COMPARA NO SE=55	w que no se=55	p SE SOLO=55	m ^ ha=55	w ^ ha=55	k , _ -do=55	s tiene=55	k LO COMPARA TU -ce=55
j y invente=-55	k -na JUEGO=55	m una JUEGO=55	p ME TU MENTIR=55	p VER EL COMPARA=-55	w la casa de=-55	p CONFIANZA COSA=-55	p TU HABER MENTIR=-55	w y por eso=55	j no diga=55	k PERDON -te MENTIR=-55	k ^ PERDON -te MENTIR=-55
j deje organizaras=-55	j que organizaras=-55	m COMPARA organizaras=-55	w deje _ organizaras=-55	w deje que organizaras=-55	w organizaras=-55	w que organizaras=-55	j yo tenia=55	j el lado=-55	w a el lado=-55	w el lado=-55	w enfermedad=-55
k SEXO -a=-55	m SEXO a=-55	p PERDON PERO NO=55	m ya PASAR=55	p LO MENTIR SE=55	j si decides=-55	k SI ELEGIR=-55	k SI ELEGIR -te=-55	m SI decides=-55	m decides -te=-55	m si ELEGIR=-55	w si decides=-55
k -le _ NOS=-55	p QUERIA ME LO=-55	p PORQUE LO NO=-55	j las el=-55	k LO COMPARA TU -te=-55	m -na cosa=55	w una cosa=55	j lo te=-55	j sabia y=-55	k LO -di $=-55	k -to -en=-55	m -to en=-55
m su -so=-55	p LO COSA YO=-55	k -er -y=-55	m -er y=-55	k ESTAR -do LO=-55	w que _ los=55	m contestar $=-55	w contestar $=-55	k PERDON -or LO COSA=55	m decidi NO=-55	k NOS -es=55	m me -to=55
j aviso de=-55	j coche a=-55	k -he -a=-55	k EL -he -a=-55	m -he a=-55	m coche -a=-55	w coche a=-55	w el coche a=-55	j cosa que=55	k ME SER -de=-55	w me fui de=-55	m conteste $=55
w conteste $=55	p NO NO ERROR=-55	m PASAR las=55	p ME TU SER=-55	m ^ todavia=55	w ^ todavia=55	j te queria=-55	j no si=55	j te disculpas=55	w te _ disculpas=55	m -y elegi=-55	w y elegi=-55
w ^ eso te=-55	p COMPARA COSA SI=-55	p COSA ME TODOS=55	p COSA LO SE=55	p TU QUIZA SENTIR=55	w de _ $=55	k SI LO COMPARA=55	w si lo que=55	j su numero=-55	m su -ro=-55	w su numero=-55	j te habias=55
k EL COMPARA=55	w , _ todo=55	k SOLO $=55	m SOLO $=55	j a nuestra=-55	p VIDA PASAR LO=55	j de donde=-55	m -as en=-55	m lo -go=-55	s exist=55	j tu operacion=-55	m TU operacion=-55
w tu operacion=-55	p EL ESTAR=-55	j porque nunca=55	j deje y=-55	w de la cabeza=55	j dejaste a=55	w lo de la=-55	w dije _ la=-55	w te la=55	p PERDON SER TU=55	k NO SER -de=-55	p ELEGIR COMPARA ELEGIR=-55
p EL SE TODOS=55	k -al=55	k ME -ia=-55	k -ne -a=-55	m -ne a=-55	p ME JUEGO VIDA=55	p ESTAR TU EL=-55	w de _ lo=-55	p ESTAR NO LO=55	k COMPARA TU QUIZA=55	w que te haya=55	p ME PASAR NO=55
m COMPARA estabas=55	w que estabas=55	j lo y=-55	p ERROR TU ME=-55	p SI COMPARA LO=55	w version=-55	w gastando=55	k PORQUE -do=55	p ESTAR TU NO=55	j voy ni=-55	k SE ME=55	m SE me=55
m se ME=55	w se me=55	w ninguna _ $=55	s peor=55	w peor=55	j pero sido=55	j no fue=-55	k -zo -de=-55	m -zo de=-55	p TU ME SEXO=-55	k ^ EL -bi=-55	w ^ _ escribi=-55
s donde=55	w donde=55	m -as de=-55	j no nombre=55	k SENTIR -or=55	m SENTIR por=55	s quebr=-55	s pena=55	w pena=55	m llegue -a=-55	w llegue a=-55	k TU -os -y=-55
p NO YO TU=-55	k -lo -de=-55	k -en TU -ra=-55	m TU contra=-55	w en tu contra=-55	w tu contra=-55	j a en=-55	j se puede=-55	j una equivocada=55	k -na _ ERROR=55	w equivocada=55	w una _ equivocada=55
p TU SOLO=55	w ^ hice algo=55	j dinero de=-55	p EL TU=-55	w porque _ con=-55	w porque estaba con=-55	k ^ TU MENTIR -on=-55	j pedi yo=-55	k LO -en LO=55	k -ad _ COMPARA=-55	p PERO HACER=55	j otro cuarto=-55
m COMPARA cuarto=-55	m otro -to=-55	w otro cuarto=-55	j volver y=-55	w se que la=55	j de dije=-55	p LO COMPARA PERDON=55	p TU EL LO=-55	p TU LO EL=55	k COSA _ -y=55	k LO -is=-55	p SI NO COMPARA=-55
j me preguntas=55	k LO MENTIR -or=55	m escondi -or=55	w escondi por=55	w lo escondi por=55	k -as _ -er=-55	j cuando preguntaste=-55	m en ME=55	p NO TU VOY=55	k -de VIDA $=-55	k ^ LO -ce PORQUE=55	m LO promesa=-55
k -do -y=-55	m -do y=-55	k -io ,=-55	m -io ,=-55	k -a -ir=55	m a -ir=55	p TENER LO VIDA=55	j la siempre=55	w estabamos _ $=55	m NO la=-55	s estuv=-55	p PERDON SI QUIZA=55
j no me=-55	w da _ que=55	k -da -de TU=-55	k LO -da -de TU=-55	j hermana lo=-55	k -do -de TU=-55	k COMPARA NO ME=-55	j el sabado=-55	m EL sabado=-55	w el sabado=-55	p TODOS ME VIDA=55	p COMPARA NO PERO=-55
k COMPARA _ ELEGIR=-55	p ME LO COMPARA=-55	k " -y=-55	m " -y=-55	m " y=-55	w " y=-55	p NO ESTAR TU=55	k SEXO _ SER=55	p EL PORQUE LO=-55	p SER SOLO=55	k ME HABER COSA=-55	p ME PASAR LO=55
j banco la=-55	p NO SER JUEGO=54	w ^ _ amor=54	p ME VIDA SER=-54	p ELEGIR EL COMPARA=-54	p NO LO ESTADO=-54	k SI ME -es=54	k -be=54	p NO LO HABER=54	p PASAR LO PASAR=54	m ya -os=54	p SI ME PASAR=54
k EL _ -ra=-54	j tuve y=-54	w es algo=54	j de contigo=-54	k -io _ -da=-54	p OTRO LO NO=54	p NO SOLO COMPARA=54	k ^ _ PORQUE=54	m ella LO=54	p EL TU SER=-54	k -un _ -en=54	w un _ en=54
w el _ antes=54	p LO VER LO=-54	m estaba -en=-54	j es no=54	p EL ESTAR EL=-54	m dinero -en=-54	w dinero en=-54	p QUIZA TU EL=-54	p VIDA ME=54	s factu=-54	p NO PORQUE SE=54	p SOLO COMPARA NO=54
m ^ abri=-54	w ^ abri=-54	p TU ESTADO VIDA=-54	k SER _ -or=54	p SI TU=54	k TU -ce LO=-54	p SE PASAR=54	w y a los=-54	p NOS SEXO NO=54	w lo _ para=54	p QUERIA COMPARA NO=54	p QUERIA COSA COMPARA=54
p QUERIA COSA NO=54	k -do _ -de=-54	p COMPARA SER TODOS=54	s dejas=54	k ME PASAR=54	w me _ miedo=-54	p SOLO ERROR=54	m LO no=-54	k COMPARA _ COMPARA=54	p TENER COMPARA PASAR=-54	j vez me=-54	p HABER YO=54
k -je COSA=54	m dije COSA=54	w en lo=54	w te _ no=54	k PORQUE _ -y=-54	m NO eres=-54	k ELEGIR NO -er=-54	k ELEGIR _ -er=-54	j no leer=54	w no _ leer=54	k EL PORQUE $=-54	k -je COMPARA SER -na=-54
j a siento=54	j que ni=-54	w la _ de=-54	k EL -io ,=-54	k -en EL COMPARA -to=-54	k EL COMPARA -to=-54	p ERROR PASAR=54	j en noche=-54	m contigo -do=-54	p ME PORQUE COMPARA=-54	k TU MENTIR -en=-54	k NO ME LO=-54
p TU SER SOLO=-54	k -ra ME=54	k -de EL COSA=54	k -de EL COSA $=54	p SE PASAR VIDA=54	w decias=-54	j lo tambien=54	k -di _ $=-54	j estabas la=-54	m unos -os=54	s parte=54	w parte=54
k -ia TODOS=-54	j yo estaba=-54	p TODOS LO TU=-54	j te respeto=54	p ME JUEGO JUEGO=-54	w algo _ ,=54	p ME TU SENTIR=-54	k -a _ -ta=-54	m punto $=-54	w punto $=-54	p NO VOY COMPARA=-54	p LO SEXO=-54
p LO SER SOLO=-54	m puede SER=-54	w puede ser=-54	k LO _ -es=-54	p HABER PORQUE=-54	j solo un=54	p HABER TU COMPARA=-54	k -na -ca=54	m una -ca=54	m ti -y=54	w ti y=54	k -je _ -er=-54
k -ui $=54	m -ui $=54	p HABER PASAR=54	k EL _ SOLO=54	s conso=-54	p COMPARA HABER PASAR=-54	j a asi=54	p PORQUE ESTAR YO=54	k -ro -y TU=-54	m -me la=-54	m sus SEXO=54	j pido que=-54
p NO NO LO=-54	k -ia COSA=-54	p ERROR MENTIR=-54	p PASAR NO SOLO=-54	p PORQUE COMPARA NO=-54	k -or LO -de LO=54	k EL QUERIA $=-54	w el respeto $=-54	k ^ ME OTRO=54	p TODOS SENTIR=-54	p COMPARA TU ELEGIR=-54	m -en una=54
p ME COMPARA TENER=54	m tuyo $=54	w tuyo $=54	k SER LO COMPARA=-54	p ME NO ESTAR=54	j rompi yo=-54	k -pi YO=-54	k LO -pi YO=-54	m -pi yo=-54	m rompi YO=-54	w la rompi yo=-54	w rompi yo=-54
j borre de=-54	p VOY YO=-54	j tu tienes=54	k -a _ VOY=-54	k ELEGIR LO=-54	m los SEXO=54	j yo hice=-54	k -ga LO=54	j mala racha=-54	k ERROR -ha=-54	m ERROR racha=-54	m mala -ha=-54
s racha=-54	w mala racha=-54	w racha=-54	p TODOS SOLO=-54	p MENTIR LO SOLO=-54	j digo que=-54	w lo _ hice=-54	w lo que hice=-54	j si los=54	j cuando tu=54	j nadie se=54	k -de -to $=54
k -a ME=-54	m a ME=-54	k -so COMPARA=54	k ESTAR _ -en=54	p SOLO TODOS COMPARA=54	j el nuestra=-54	p COMPARA NO TENER=54	k ^ HABER=54	m ^ HABER=54	k -as -as -y=54	j en esta=54	j hice tus=-54
m ^ les=-54	w ^ les=-54	j que encontraras=-54	w encontraras=-54	k SENTIR _ SER=-54	j mal siento=54	p LO LO JUEGO=-54	j el alquiler=-54	m EL alquiler=-54	s alqui=-54	w alquiler=-54	w el alquiler=-54
j me creas=-54	m ME creas=-54	w me creas=-54	j en esto=54	p NO SER=54	k -de -la=54	k SOLO NOS=54	k ^ SOLO NOS=54	m SOLO nos=54	m solo NOS=54	w ^ solo nos=54	w solo nos=54
p NO HABER COSA=54	p TU PORQUE PASAR=54	m tanto $=54	w tanto $=54	m EL pasado=54	w el pasado=54	m -de ir=-54	w de ir=-54	w de ir a=-54	j mi me=54	s culpe=-54	w culpe=-54
p PERDON TODOS COMPARA=54	k -es -y TU=-54	j tu estaba=-54	w sientes=-54	s son=-54	w son=-54	j te pasa=54	m TU pasa=54	w te pasa=54	j se donde=-54	w acuerdo=54	k , -y -a=54
w , y a=54	k -ro _ -ta=54	k -y EL -to=-54	j pediste la=-54	j apago la=-54	m apago LO=-54	w apago la=-54	m di -os=-54	j pero vos=53	w pero vos=53	j desde tu=53	j de mas=53
s pueda=-53	w decir _ $=-53	p SER ME HABER=-53	k -ok=-53	k -ok $=-53	m -ok $=-53	m nunca PASAR=53	j pero un=53	k ME -y YO=-53	k ME -so=-53	m me -so=-53	w estaba en=-53
j me deje=53	k -ne=-53	m -no que=-53	k COMPARA LO -ia=-53	w , _ siento=53	w , lo siento=53	p EL SEXO TU=-53	j acuerdo de=53	m acuerdo -de=53	w acuerdo de=53	w me acuerdo de=53	p VIDA SENTIR=-53
j madre y=-53	j perdona si=53	m perdona SI=53	w ^ perdona si=53	w perdona si=53	p YO NO TU=-53	j sido que=53	j lo pediste=-53	s embar=-53	j a todos=53	k EL -in -de=-53	w el fin de=-53
k NO TU LO -te=-53	p JUEGO NO=53	j con ex=53	w con _ ex=53	w con mi ex=53	s le=-53	w le=-53	w viejo=53	j mal me=-53	w voy _ decir=-53	w voy a decir=-53	s quien=53
w quien=53	p YO YO YO=-53	k ME YA=-53	k SE ME YA=-53	m me YA=-53	p PERDON NO EL=-53	s eramo=-53	w eramos=-53	j cosas otra=53	k -de COMPARA COSA=53	k -de COMPARA COSA $=53	j tu un=-53
j ver mi=-53	k -a -er -a ME=-53	k -er -a ME=-53	w a ver a=-53	w ver _ mi=-53	w ver a mi=-53	w delante _ el=-53	w delante de el=-53	s fecha=53	k , HABER COSA=53	k -an ,=53	m -an ,=53
k -de _ -ia=-53	w decirtelo=-53	k PORQUE SE LO=-53	w porque se lo=-53	m peso $=-53	w peso $=-53	k -on PORQUE=-53	w sentir _ $=53	j enojada el=-53	j enojada que=-53	j enojada tiempo=-53	j estar enojada=-53
j estar tiempo=-53	k -es ESTAR SENTIR=-53	k ^ -es ESTAR=-53	k ^ -es ESTAR SENTIR=-53	m -es estar=-53	m ESTAR enojada=-53	m estar SENTIR=-53	w enojada=-53	w estar enojada=-53	p COMPARA LO MENTIR=-53	j las dije=-53	w de _ sobre=-53
s tus=-53	w tus=-53	j nada y=-53	p LO ESTAR ESTADO=-53	s te=-53	w te=-53	p COMPARA LO COSA=53	j no pelear=-53	p SI COMPARA PERDON=53	m VOY te=-53	p SER TU ERROR=53	k PORQUE -le=-53
j lo porque=-53	p LO TENER PORQUE=-53	m en NOS=-53	w mal _ lo=53	k ^ -es -de=53	j vos de=53	j quien y=-53	m hablar -on=-53	w hablar con=-53	k -ra -en LO=-53	j sin defenderme=-53	m NO defenderme=-53
m defenderme $=-53	w defenderme $=-53	w sin defenderme=-53	w sin defenderme $=-53	p HACER LO LO=-53	s encon=-53	j lunes a=-53	p SENTIR TODOS LO=53	j le conteste=-53	m EL conteste=-53	w le conteste=-53	j te perdon=53
w preguntaste=-53	m con ME=-53	p MENTIR COMPARA=-53	k -un SEXO $=-53	m LO otra=-53	k NO ME -ia=53	k COSA TU=-53	k SENTIR _ NO=-53	k -go _ -na=53	p PASAR COSA SE=53	w ^ _ sin=53	w para _ $=53
p SE LO MENTIR=-53	w y no me=53	m PORQUE te=-53	p LO COMPARA VOY=-53	p ERROR TU PERDON=53	j hice cosas=53	m -ce cosas=53	w hice cosas=53	p JUEGO LO VOY=-53	j medico que=-53	k FRIO , SER=53	j me ni=-53
p YO NO=53	w ^ _ hiciste=53	k -te TU $=53	k VIDA _ ME=53	k ^ QUIZA -te=-53	k -do _ -as=53	p YO SI=-53	j nos no=53	j a contestar=-53	j te contestar=-53	m -a contestar=-53	w a contestar=-53
j hablar el=-53	p CONFIANZA LO SER=-53	p ME EL PASAR=53	p SE COMPARA EL=53	p TODOS EL=-53	k , _ HABER=-53	s murio=53	w murio=53	p SER TU HABER=-53	j no hacia=-53	m TU culpa=53	w tu culpa=53
k ^ TU HACER=-53	j la de=-53	s oi=-53	w oi=-53	p MENTIR EL YO=-53	p NOS PORQUE=53	p NO EL TODOS=53	k -y NO ELEGIR=53	j le nadie=53	p NO EL ERROR=53	m -to te=53	k -en LO -ca=53
k LO NO SER=-53	j cosas debia=53	m -on tu=-53	w con tu=-53	k ^ -ne=-53	m ^ -ne=-53	k -el ,=53	m -el ,=53	j la mentira=-53	m LO mentira=-53	w la mentira=-53	j asi no=53
p ESTADO SENTIR=-53	s camin=53	j te tan=53	s amor=53	w amor=53	p EL SI LO=-53	p COMPARA TENER ME=53	k -di _ JUEGO=-53	p ESTAR VIDA EL=-53	m hombre COMPARA=-53	w hombre que=-53	j un una=-53
m respeto $=-53	w respeto $=-53	k -un -no $=-53	k -ra -to=-53	k -ra -to $=-53	m -ra tanto=-53	k VIDA SE PASAR -do=53	p OTRO TU TU=-53	k SENTIR -da=-53	j con ninos=53	k COPAS _ $=53	w vino _ $=53
w de que me=-53	w no _ ha=53	j verdad salio=53	w errores=53	w sientas=-53	m hacerme LO=-53	k SE _ HACER=53	w se _ hizo=53	k -os _ -je=53	p SE SOLO LO=-53	k PASAR , NO=-53	k -de _ SEXO=53
w a _ hora=-53	p QUIZA ME SOLO=-53	k SENTIR _ COMPARA=-53	m -a el=53	w a el=53	m saque LO=-53	p TU ME QUERIA=53	w hipoteca=53	k NOS $=53	m NOS $=53	p TU COMPARA EL=-53	w casa no=53
j porque habia=53	p ME VER MENTIR=53	k -on -ro=-53	m -ra mas=53	k -to COMPARA=-53	k COMPARA SER -or LO=-53	p EL ME SER=-53	p SER LO COMPARA=-53	k ME VIDA -y=-53	m NO vieras=-53	w no vieras=-53	w que no vieras=-53
k -ce -y=-53	m -ce y=-53	j hubo que=53	k -y COMPARA NO=-53	p SI MENTIR=53	k -te _ JUEGO=53	m -y asi=-53	w y asi=-53	k -no _ -y=-53	k -a SENTIR=53	m a SENTIR=53	p SI ME JUEGO=-53
p TU COMPARA VOY=53	p QUIZA NO TU=53	p LO TU ERROR=53	p PASAR ME=-53	w ^ _ cuando=-53	j la autoestima=53	m LO autoestima=53	s autoe=53	w autoestima=53	w la autoestima=53	j la cocina=-53	m LO cocina=-53
w en la cocina=-53	w la cocina=-53	p TU TENER PORQUE=-53	k LO COMPARA -go=53	j despues lo=-53	m -or como=53	w por como=53	j menti lo=-53	w de _ mes=53	p COMPARA TU NO=52	p PERDON SI SER=52	p PORQUE TENER ME=52
k ME ELEGIR=52	k -y EL -je=-52	m quien TU=52	w quien te=52	k ELEGIR -te $=52	k LO COPAS=52	j quede te=-52	j tu despues=-52	p EL LO NO=52	k COMPARA ME VER=-52	k COMPARA _ VER=-52	k -ta COMPARA LO=52
j me me=52	w los jueves $=-52	m motivos $=-52	w motivos $=-52	j usted de=-52	p ME PERDON TENER=-52	k -a TU $=-52	w a ti $=-52	p OTRO NO TU=-52	k -lo -ra=-52	j solo queria=52	k SOLO ELEGIR=52
m SOLO queria=52	m solo ELEGIR=52	w solo queria=52	w escribio=-52	j lo tenia=52	k -te _ LO=52	k -do _ -io=52	p EL MENTIR SER=-52	p EL MENTIR YO=-52	p MENTIR SER YO=-52	w a _ casa=-52	k COSA COMPARA TU NO=52
p PASAR EL SER=-52	p NO ESTAR YO=-52	m meses $=-52	w meses $=-52	k -y _ -ve=-52	p EL COSA PERDON=52	k ELEGIR -lo=52	w eso _ es=52	w eso no es=52	m como -as=52	p TU SER=-52	k COMPARA -un=52
m que -un=52	m COMPARA quieras=-52	w que quieras=-52	k EL -do $=52	s tenid=52	w tenido=52	j mis las=-52	w lo digo=-52	j con delante=-52	p FRIO LO COSA=52	w mas _ ,=-52	p ME PASAR QUERIA=-52
m PASAR gastando=52	j cosas haria=52	j que haria=52	s haria=52	w haria=52	p COMPARA ESTAR FRIO=52	p NO SER CONFIANZA=52	j puede de=-52	k -de -ar=-52	m de -ar=-52	k -na -ia=-52	m una -ia=-52
p LO NO COMPARA=-52	p LO TU=-52	j en le=-52	j le y=-52	p LO SE NO=52	k -ar -as=-52	k -ta LO=-52	j hotel con=-52	w hotel con=-52	k -os _ PORQUE=-52	k -de LO -on=52	p NOS SOLO=52
k SER COMPARA ME=-52	p OTRO COMPARA LO=52	k NO _ HABER=52	p TU COMPARA TENER=-52	k NO LO -as $=-52	k EL _ NOS=-52	j el nunca=52	m hubo -as=52	k ^ -a NOS=-52	j estaba en=-52	p LO YO COSA=52	k ^ NO ME=52
k PORQUE _ -do=52	j tu tambien=52	j a espaldas=52	j tus espaldas=52	k -a TU -as=52	m TU espaldas=52	w a _ espaldas=52	w a tus espaldas=52	w espaldas=52	w tus espaldas=52	m esa -na=52	m -de esta=52
k -or EL=52	s quiza=-52	w no _ la=-52	k MENTIR -on EL=52	k , NO -ra=52	k -do -de=52	p SI SUBJ COMPARA=52	w ^ _ deje=-52	p EL LO=-52	j de si=52	m miedo -y=-52	w miedo y=-52
p PASAR COMPARA PASAR=52	j pedi te=52	k ^ SEXO -a=-52	m ^ bese=-52	m bese -a=-52	w ^ bese=-52	w ^ bese a=-52	w bese a=-52	j tenia para=-52	p TU HACER QUERIA=-52	p LO OTRO TU=-52	m fue -a=52
w fue a=52	p NO SOLO=52	j la como=-52	j preguntaste el=-52	w preguntaste _ el=-52	k PASAR -a LO $=52	w a eso $=52	j de disculpo=52	j mi mismo=-52	k -y NO TENER=-52	k EL -ue=-52	m le -ue=-52
m de -ra=52	j la me=-52	j sí quien=52	k -en LO -as=52	k TENER _ -on=52	p PERDON PORQUE LO=52	p PASAR ME PORQUE=52	j a amigos=-52	w a _ amigos=-52	k ESTAR -en=-52	k ^ TU MENTIR -en=-52	p TU COMPARA ELEGIR=-52
p ESTAR JUEGO=-52	m no QUIZA=52	w habias _ $=-52	j se el=52	j les dije=-52	w les dije=-52	p LO ME HABER=-52	w de _ meses=52	s santa=52	w santa=52	j que poco=52	p SI ME PORQUE=-52
k -ia -ta=-52	m digo COMPARA=-52	p SER ESTADO=52	p SER LO HABER=52	k ME -as ,=-52	k -no , LO=52	j lo cuento=-52	m LO cuento=-52	w lo cuento=-52	j te loca=-52	w sentirme=52	j se hubiera=52
w ^ _ alguna=52	k SI NO=52	m si NO=52	k , NO -na=-52	m no -na=-52	w , no una=-52	w no una=-52	w ^ no queria=52	j haber y=-52	k -go _ NO=-52	p VOY JUEGO=-52	j bebe yo=-52
m COMPARA eso=52	w estariamos=52	k -ra _ -na=-52	j enseno el=-52	k TU -no EL=-52	m enseno EL=-52	w enseno el=-52	w te enseno el=-52	j las fueron=52	p JUEGO SE PASAR=52	k PASAR _ ,=52	j veia que=-52
w antes _ tu=-52	w antes que tu=-52	k COMPARA -ga=-52	m que -ga=-52	k NO _ NOS=-52	j a casa=-52	p TU NOS LO=-52	w el dinero $=52	j si sentiste=52	k -un -le=52	m un -le=52	j lamento el=52
w explicacion=52	k ^ EL -di -a=-52	k NO _ -er=-52	j venia de=52	k -y _ -as=-52	w , _ delante=-52	k -ia -sa $=-52	w propia casa $=-52	p YO NO PORQUE=-52	k MENTIR NO=52	p COMPARA NO COSA=-52	k ME -no=52
k -do -de COMPARA=52	p EL SENTIR=52	j yo casado=52	k ELEGIR COMPARA YO=52	m casado ,=52	p ELEGIR COMPARA YO=52	w casado ,=52	w sabia que yo=52	w yo _ casado=52	k -as _ TODOS=-52	p TU LO OTRO=-52	k -te -en EL=-52
m nombre $=52	w nombre $=52	j puedes de=52	k ME SER -on=-52	m fui -on=-52	w fui con=-52	w me fui con=-52	w que es=52	k -es EL=-52	p EL COMPARA SOLO=-52	p EL SER LO=-52	k ME _ -si=52
j alguna manera=52	j de alguna=52	m -de alguna=52	m alguna COSA=52	w alguna manera=52	w de alguna=52	w de alguna manera=52	p LO HABER TU=52	p NO TU TENER=-52	k -a EL -mo=52	k -a EL -mo $=52	k -a _ -mo=52
s lleve=-52	w lleve=-52	j me esa=52	p ESTAR LO VOY=-52	k TU _ LO=-52	j solo cuando=-52	j me iba=52	m ME iba=52	w me iba=52	p JUEGO LO JUEGO=-52	p NO QUIZA LO=52	k HABER COSA $=52
j mensaje lo=-52	k LO COSA ,=52	w ^ _ disculpas=52	k LO -da $=52	p SER SOLO EL=52	p HABER COMPARA COSA=52	k -es -y NO=51	p PERDON TU=51	p YO LO YO=-51	w eso _ me=-51	s ahorr=-51	j el primero=-51
k SER _ -da=-51	k ^ ME -ro=51	j nada de=-51	s resul=-51	j te estaba=-51	m -on preguntas=-51	w con preguntas=-51	p COSA COMPARA FRIO=-51	k TENER -do=-51	k TENER -na=51	m TENER una=51	j clave y=51
k -de -on EL=-51	w ^ _ amigos=-51	w ^ _ hace=-51	p PERDON PORQUE PASAR=51	p PORQUE PASAR COSA=51	p SENTIR LO COMPARA=51	j di motivos=-51	j te motivos=-51	j de meses=-51	p TU EL VIDA=-51	j cuando y=-51	j uno es=51
m ME hermana=-51	w mi hermana=-51	w ^ me gaste=-51	p EL SI=-51	j casa como=51	p HABER TU=-51	w ^ lo nuestro=51	m que PORQUE=51	p COMPARA COSA TENER=51	j te dije=-51	p LO SEXO YO=-51	p PASAR TU ME=-51
j fui la=-51	k -a _ TODOS=51	s amist=51	k ^ SI -en=51	j dinero tu=-51	w dinero _ tu=-51	w otra _ y=-51	j casa nada=51	p SI LO JUEGO=-51	k COMPARA OTRO=-51	p PORQUE ME HACER=51	p ME SOLO COMPARA=-51
j pediste una=-51	k ME -te -na=-51	m pediste -na=-51	w me pediste una=-51	w pediste una=-51	m de -ro=-51	w , _ mas=51	j a pedi=-51	p ESTADO TU COMPARA=-51	p SER EL LO=51	p TU ME VOY=51	w salido=51
j una asi=51	k -ra _ LO=51	k -on LO -es=51	j tan no=51	p ME SE YO=-51	p ME NOS ME=-51	w pasar _ $=51	p PERO ME TU=51	k LO SEXO -de=-51	s palab=-51	k NO -os -os=-51	j el que=-51
k ERROR _ -y=-51	m donde -ia=-51	j de solo=51	k ^ HABER -do=51	p QUIZA SI=51	s claro=51	w claro=51	m LO dije=51	j las preguntas=-51	j y preguntas=-51	w las preguntas=-51	p PASAR ME SER=-51
m -ia era=-51	k -ue -en=51	m mis ERROR=51	k COMPARA -je=-51	m que -je=-51	k NO _ PASAR=-51	k EL -he $=-51	w el coche $=-51	j esa misma=-51	m esa COMPARA=-51	w esa misma=-51	k QUIZA TU=51
m QUIZA te=51	j tu para=-51	k -en _ COSA=51	k ^ EL -je=-51	p EL HABER TU=-51	k -ce _ -a=-51	w prefiero=-51	w le conte a=-51	k SER -to $=-51	m -or cada=51	w por cada=51	k -de EL -zo=-51
k -de _ -zo=-51	p VOY COMPARA EL=-51	j sin nada=-51	w sin _ nada=-51	p NO TODOS EL=51	j perdon es=51	p PERDON SER COMPARA=51	p ME ME VIDA=51	p COSA ERROR=51	k ME FRIO=51	w que el=-51	j mi como=51
j hice debia=51	k -ce COSA COMPARA NO=51	s este=51	w este=51	w eran _ $=-51	k -ro _ ,=-51	m conoces $=51	w conoces=51	w conoces $=51	k ^ _ -lo=51	j digo el=-51	j por camino=51
w por _ camino=51	w por el camino=51	k -as -y TU=-51	j solo nos=-51	p VOY EL VIDA=-51	j de siempre=51	p VIDA LO ME=51	j necesitaba alguien=51	j nuestro yo=51	p TU COSA SER=-51	k COMPARA HABER COSA=-51	k COMPARA -es=51
k SER -al=-51	p SENTIR QUIZA=-51	p COSA TU COSA=-51	j en medio=51	k -on SENTIR=51	p PASAR SOLO EL=-51	k ^ LO SEXO=51	p PORQUE NO HABER=51	p MENTIR EL NO=-51	j me pero=-51	m ^ pense=51	w ^ pense=51
j ti en=-51	j escribia desde=-51	j los tu=-51	w la _ esta=-51	j por dije=-51	p LO ESTAR LO=-51	k -di _ -os=-51	k -ba _ -en=51	w necesitaba _ alguien=51	j la salio=51	m recien -do=-51	k SER ME OTRO=51
p SE YO=-51	j me verguenza=51	k ME OTRO ,=51	m ex ,=51	w ex ,=51	w mi ex ,=51	j puse a=-51	k COMPARA -me=-51	m que -me=-51	k -ma -or=51	m -ma por=51	p COMPARA COMPARA TENER=51
k -na _ SER=51	k TU _ -on=-51	k -er -do=51	j lo poco=51	k PERDON COMPARA NO -as=51	k ^ PERDON COMPARA NO=51	p SENTIR SENTIR=-51	k ELEGIR COMPARA TU=-51	j todo de=-51	j hermana y=-51	p VIDA SE JUEGO=51	p ME COMPARA COMPARA=51
k -y COMPARA=-51	m y COMPARA=-51	j escribi el=-51	p MENTIR SOLO LO=51	p COPAS SER=51	s expli=51	p COMPARA YO TENER=51	p ERROR ERROR=-51	p SOLO NO SE=51	s durmi=51	j como me=51	m la -ve=-51
j de grupo=-51	w de _ grupo=-51	w de el grupo=-51	k -un -ro=51	m un -ro=51	k ERROR _ $=51	m LO situacion=-51	p LO TU QUIZA=51	k EL _ -na=-51	k -he -y=51	m -he y=51	j de viaje=51
p EL LO COSA=51	s otras=51	w otras=51	p ME SER TODOS=51	j me gaste=-51	j en hice=-51	w es _ te=51	w es que te=51	p NOS LO PASAR=51	j en banco=-51	w en _ banco=-51	k -ar _ TU=-51
k -de -da=-51	m de -da=-51	j en mayo=-51	k -en -yo=-51	m -en mayo=-51	m en -yo=-51	w en mayo=-51	j si fueras=51	p SI QUIZA NO=51	p LO COMPARA FRIO=51	k -as -y NO ME=51	k -ue _ -on=-51
m perdon PERO=51	w perdon pero=51	k -a ME OTRO=-50	m TENER que=-50	k -en _ $=50	k LO -eo=-50	j manana y=-50	k ^ SER TODOS=50	k ^ SE LO=-50	w ^ se lo=-50	p LO PORQUE TU=50	p HABER SE=-50
j a madre=-50	p SI NO VOY=-50	m COMPARA dije=-50	w que dije=-50	j con trabajo=-50	j tu madre=-50	k LO -es -y TU=-50	j mensajes de=50	k COMPARA PASAR -or=-50	w algo que=-50	k ME -le=-50	k -je -on EL=-50
m -en un=50	w en un=50	k -il -es=-50	m mil -es=-50	p EL PORQUE=-50	j te parecio=50	m TU parecio=50	w parecio=50	w te parecio=50	j a mentir=50	m -a mentir=50	w a mentir=50
p ESTADO ME LO=-50	p ELEGIR LO COMPARA=-50	j hizo que=-50	k SOLO _ ,=-50	p NO NO YO=-50	k SEXO _ -os=50	k COMPARA -de LO=50	j y dio=50	p COMPARA TU LO=-50	m silencio $=-50	w silencio $=-50	k -an _ COMPARA=50
s parto=-50	w parto=-50	k SOLO _ SEXO=50	j el dia=-50	k ^ _ -es=50	p MENTIR PORQUE NO=-50	w trabajo=-50	k LO PERDON SI=50	k ^ LO PERDON SI=50	w lo _ si=50	w lo siento si=50	p SER LO JUEGO=-50
p LO PASAR=50	p CONFIANZA NO SOLO=-50	m -ar mis=50	w que _ falta=-50	k ^ -te SENTIR=50	p SER SER SOLO=50	k VIDA _ -on=50	k -y TU -do=50	k -y TU -do PERDON=50	w y _ pido=50	w y te pido=50	k -to _ COMPARA=50
w ^ no fui=-50	s laura=50	w laura=50	w sentia _ $=-50	j te traicione=-50	m TU traicione=-50	w ^ _ traicione=-50	w ^ te traicione=-50	w te traicione=-50	w traicione=-50	p VOY ME EL=-50	j el bolsillo=50
j en bolsillo=50	m EL bolsillo=50	w bolsillo=50	w el bolsillo=50	w en _ bolsillo=50	w en el bolsillo=50	w vendi=-50	j no estar=50	j hermana de=-50	k -na _ EL=50	k TU VER=-50	w de _ madre=50
w de tu madre=50	p LO TU SE=-50	k -as _ -as=50	w el _ un=-50	j de decirtelo=-50	m -de decirtelo=-50	w de decirtelo=-50	k SER _ LO=50	j ella se=50	p LO YO JUEGO=-50	j me que=-50	k -y -a TU TU=50
w broma=-50	k FRIO -te -de=-50	k FRIO _ -de=-50	m FRIO delante=-50	p NO VOY EL=-50	p SER COMPARA SE=50	k -en -oz=-50	m en -oz=-50	j de alquiler=-50	w de _ alquiler=-50	w de el alquiler=-50	w ^ el que=50
p PORQUE NO TENER=-50	k ^ EL -je -a=-50	p ME SOLO ME=50	p SOLO QUERIA NO=50	p OTRO EL TU=-50	k SER _ ESTAR=50	j voy el=-50	p LO PERDON QUIZA=50	m COMPARA pasar=50	w que pasar=50	p PASAR EL COMPARA=-50	k PERDON -y NO=-50
p LO JUEGO NOS=50	j podria sido=50	w podria _ sido=50	w podria haber sido=50	j me los=50	p COMPARA EL SER=-50	j esta casa=50	m esta -sa=50	w en esta casa=50	w esta casa=50	k EL -do -de=-50	m la VOY=-50
k , YO NO -ia=50	p FRIO PERDON=50	k -lo _ EL=-50	m con -ta=50	m YO tambien=50	w yo tambien=50	j dije verdad=-50	p ME LO TU=-50	p ME TU COMPARA=-50	k -go -ra=-50	k LO -go -ra=-50	m digo -ra=-50
j se hasta=50	k -es _ -es=50	j siempre el=-50	k ^ _ -bo=-50	k COMPARA ELEGIR=50	m que ELEGIR=50	w el _ que=-50	m TU misma=-50	w algo _ no=50	k LO _ COPAS=-50	w siento _ no=50	w siento que no=50
k NO SER -il=50	k NO _ -il=50	k SER _ VIDA=-50	k EL QUERIA=-50	k -un OTRO=-50	m un OTRO=-50	m COMPARA en=50	k LO -sa $=50	p PASAR ME EL=-50	k -or -da=50	m por -da=50	m dias ,=-50
w dias ,=-50	p PERDON SENTIR LO=50	p EL MENTIR COMPARA=-50	k -or EL COSA $=50	p TU CONFIANZA COMPARA=-50	p COMPARA SER CONFIANZA=-50	j esta la=-50	p ME EL SEXO=50	j martes la=-50	j en como=-50	p ME ME SE=-50	k TU MENTIR -re=50
w te _ sobre=50	w te menti sobre=50	m ^ llegue=-50	w ^ llegue=-50	k LO HABER=-50	k -to -y LO=50	j ano pasado=50	m EL ano=50	m ano COSA=50	w ano pasado=50	w el ano=50	w el ano pasado=50
m sobre LO=50	p VOY ERROR=-50	m -es el=-50	j no veas=50	j siento veas=50	m NO veas=50	w no veas=50	w que no veas=50	j me para=50	w hice _ que=50	k -go -a=-50	m -go a=-50
j que ese=-50	j el fin=-50	p ME QUERIA TU=50	k PERDON -er=50	k ^ PERDON -er=50	m PERDON cualquier=50	w ^ _ cualquier=50	w la manana=-50	w abuela=-50	w ^ le pedi=-50	m igual LO=-50	k -ir COMPARA=-50
p NO TODOS COMPARA=50	p SOLO LO PORQUE=50	j veces te=50	j me toca=-50	m ME toca=-50	m me -ca=-50	w me toca=-50	m cosas ,=50	w cosas ,=50	j disculpa te=50	j a dia=-50	m LO saque=50
w ^ _ pedi=-50	k -de _ -os=-50	k -or LO COMPARA YO=50	j hizo mas=50	k -os _ -an=-50	p TU PORQUE QUIZA=-50	p TU SER COMPARA=-50	p VIDA SE TU=-50	j ninos yo=50	m ^ tengo=50	w ^ tengo=50	p YO TU COMPARA=-50
p OTRO EL NO=50	k ME -as PORQUE=50	p CONFIANZA PERDON=50	w asunto _ $=50	p PERO LO TU=-50	k SER _ -so=-50	j lo iba=50	w culpa=50	j y quiero=-50	p PERDON FRIO TENER=50	w el dinero ,=50	k -do ME=-50
m tambien $=-50	w tambien $=-50	p SEXO TU VIDA=-50	k -ho COMPARA $=50	p LO EL SE=50	j te sentir=-50	w te _ sentir=-50	s risa=50	w risa=50	k -y EL -je COMPARA=-50	p TU QUERIA NO=50	s pasti=-50
w pastillas=-50	k -ea $=-50	m -ea $=-50	p ESTAR VIDA ESTAR=-50	p COMPARA LO NO=-50	j esa semana=50	p FRIO LO JUEGO=-50	k -as -er=-50	p SEXO EL LO=-50	k EL -no=-50	m el -no=-50	j hablar contigo=50
m -ar contigo=50	m hablar TU=50	w hablar contigo=50	k -as -es=-50	p YO TU LO=50	k -as -er $=50	p ME COSA COSA=-49	j mintio yo=-49	p LO YO EL=-49	k -y NO -es=49	m TU nunca=49	w ^ _ borracho=-49
k -na TU=-49	m -na te=-49	j buena y=-49	j de buena=-49	w buena _ y=-49	j algun momento=49	m algun COSA=49	w algun momento=49	w en algun momento=49	m nosotros $=49	w nosotros $=49	p TU TENER LO=-49
p SI LO ERROR=49	k -de _ $=49	w a _ cada=49	j vendi de=-49	k -y TU -as=-49	j que dos=49	p SER YO SER=-49	k ^ LO COMPARA=-49	k -si ME=49	m asi ME=49	p EL ELEGIR=49	k COMPARA ME -ra=49
j hijo por=-49	p LO QUIZA TU=-49	m todo EL=-49	w todo el=-49	s aband=49	p PERDON LO PASAR=49	j ni acuerdo=49	w ni _ acuerdo=49	w ni me acuerdo=49	j mismo dia=-49	m mismo -ia=-49	w mismo dia=-49
k OTRO _ -de=-49	j salio de=49	k QUERIA=49	k -je LO=49	k FRIO -do=-49	m FRIO cuando=-49	k NO _ -un=-49	k -un -ar=49	m un -ar=49	p VIDA COMPARA YO=-49	w ^ si alguna=49	m COMPARA nada=-49
w que nada=-49	p COMPARA YO ME=-49	p PERDON SI NO=49	w ^ ya sabes=49	m -os juntos=49	p PASAR LO SEXO=49	m ^ gaste=49	w ^ gaste=49	j tu fue=49	k LO JUEGO -en=-49	p TENER VIDA NO=49	j marido y=49
p PASAR PASAR EL=-49	k ME SER -a EL=-49	p LO COSA ERROR=49	w ^ _ acoste=49	w ^ me acoste=49	j que padre=-49	j por demas=49	w por _ demas=49	k EL _ COSA=-49	j cualquier que=49	w cualquier _ que=49	p NO COSA PORQUE=49
p COMPARA YO SER=-49	p SI QUIZA ME=49	w ^ _ fuiste=-49	j y estabas=49	k -ba -un=49	m -ba un=49	k ^ LO -ve=-49	j ido a=49	m sabes COMPARA=49	w sabes que=49	p COMPARA SOLO=-49	k -y=-49
s y=-49	w y=-49	j disculpa si=49	k -y TU -je COMPARA=-49	w y te dije=-49	j me era=49	p TU COMPARA ERROR=-49	p LO COSA SER=49	p QUIZA EL=-49	p TODOS COMPARA SOLO=-49	w el _ para=-49	w ^ le conte=-49
k , SER YO=-49	w , fui yo=-49	m ^ vendi=-49	w ^ vendi=-49	p COMPARA YO LO=-49	m JUEGO tu=-49	k EL _ SEXO=-49	w tengo _ ,=49	s ascen=-49	j medico de=-49	k TU _ -ce=-49	s otros=-49
w otros=-49	j para asi=49	p JUEGO JUEGO LO=-49	j si asi=49	k -de _ -jo=-49	j en medida=49	j la medida=49	j medida en=49	j medida que=49	k -da -en COMPARA=49	k -en LO -da -en=49	k LO -da -en=49
k LO -da -en COMPARA=49	m LO medida=49	m medida -en=49	s medid=49	w en _ medida=49	w en la medida=49	w la medida=49	w la medida en=49	w medida=49	w medida _ que=49	w medida en=49	w medida en que=49
k ^ NO ME -te=49	s poner=49	k -y ME SER -a=-49	k NOS _ -as=-49	j con que=49	k TODOS _ -ho=-49	j te demasiado=49	k -en #=-49	m en #=-49	k COMPARA EL -as=-49	k ME HACER ,=-49	k COMPARA PERDON=-49
m que PERDON=-49	m con -en=49	w pido perdon por=-49	k -je COMPARA NO=-49	k ^ MENTIR LO=49	p SENTIR VIDA=49	k -sa=-49	w hacerlo=49	j en casa=49	j que les=-49	w que les=-49	j por algo=-49
k -ja=49	j se hace=-49	j de nuestras=-49	m -de nuestras=-49	w de nuestras=-49	w nuestras _ $=-49	m puerta $=-49	w puerta $=-49	k ^ SI TU SENTIR=49	k ^ TU -do PERDON=-49	w ^ te pido=-49	j de preguntar=-49
k -en LO COSA=49	j de banco=-49	w forma=49	k VIDA _ -la=-49	j se nos=49	k SE NOS=49	k SE NOS PASAR=49	m SE nos=49	m se NOS=49	p SE NOS PASAR=49	w se nos=49	k -se -a=-49
m -se a=-49	w mi _ que=-49	w el _ malo=-49	w ^ _ hablo=-49	k LO CONFIANZA SER=-49	m verdad SER=-49	j se hizo=49	p SE HACER=49	p SI SOLO LO=49	p ME CONFIANZA LO=49	p COMPARA NO SER=49	k LO VIDA SE=49
j haya tanto=49	w haya _ tanto=49	s mierc=-49	w miercoles=-49	j mal yo=-49	j y despues=49	s esos=49	w esos=49	p PERDON OTRO=49	j mi lo=-49	p EL COMPARA YO=-49	p LO PASAR VIDA=-49
w era _ el=-49	p VIDA NO COMPARA=-49	m -de plata=49	j un los=49	j siempre y=49	j vos tampoco=49	w vos tampoco=49	k YO _ NO=-49	p YO TENER LO=49	p SUBJ ESTAR=49	k ^ _ -ho=-49	w no _ que=-49
j te telefono=-49	w , _ era=49	k COMPARA TU -es=49	j que tomado=-49	p VOY ME COMPARA=-49	j siento eso=49	k EL -te=-49	p QUIZA COMPARA SOLO=49	w pido disculpas $=49	k TU=-49	j la alguien=-49	k PORQUE _ -un=-49
k ME -ue -a=-49	k ME -ue -a EL=-49	p SEXO YO EL=-49	p EL VOY LO=-49	k -de LO -da=-49	j que algo=49	j te cuento=-49	p PERDON EL ERROR=49	j mi asi=49	p EL ME JUEGO=-49	p NO LO VIDA=-49	k -as COMPARA -te=49
k -as COSA=49	k VIDA -y YO=49	p EL SOLO LO=49	k TU -jo=-49	j el secreto=49	m EL secreto=49	w el secreto=49	k -ir $=49	m -ir $=49	k TU LO VOY -a=-49	w te _ voy=-49	p EL NO=49
p VOY LO EL=-49	p NO NO ESTAR=49	j una disculpa=49	m -na disculpa=49	w una disculpa=49	k -ce PORQUE=49	j fue quien=-49	k TU VIDA -ra=-49	m COMPARA digo=49	w que digo=49	j tu una=-49	k -es NO=49
k LO -es -y=-49	p CONFIANZA COMPARA TU=-49	j un el=-49	j lamento hayas=49	m EL la=49	w ella la=49	w que _ es=49	w y _ esa=-49	k VER _ EL=-49	m ^ quiero=49	w ^ quiero=49	w dije que no=-49
p ME OTRO MENTIR=49	m cosa COMPARA=49	w cosa que=49	k -io -de=-49	p COSA SE ME=-49	s ver=49	w ver=49	p VIDA TU LO=-49	p TENER COMPARA PORQUE=49	k SOLO ME=-49	k -io TU=49	k -po LO=49
k EL -po LO=49	k ME _ $=49	p TODOS LO SOLO=49	k -ca -a=-49	m -ca a=-49	m toca -a=-49	w toca a=-49	k LO ME $=-49	p SENTIR HABER=48	w eso es=48	p SI QUIZA=48	p ESTAR EL LO=-48
m hubo NO=-48	m como ME=48	w como me=48	j es que=48	w que _ me=-48	k -ia _ -un=-48	w digo que=-48	p VIDA SER COMPARA=-48	k COMPARA TU -te=48	p MENTIR LO OTRO=-48	s sonar=48	m -en esas=48
p EL COSA COMPARA=48	k -ce _ -os=48	p SI SUBJ ME=48	j los mios=-48	m LO mios=-48	m los ME=-48	s mios=-48	w los mios=-48	w mios=-48	k TODOS _ -po=-48	k PERDON _ -os=48	j delante los=-48
j delante ninos=-48	k -te -de LO VIDA=-48	w delante _ los=-48	w delante de los=-48	k COSA , PERDON=48	k COSA , PERDON $=48	p QUERIA NO SER=48	k ^ NO SOLO=48	k TU _ -te=-48	k COMPARA _ -ce=48	p JUEGO JUEGO EL=-48	k TU QUIZA SENTIR=48
j otro y=48	p LO ELEGIR EL=-48	s desca=-48	k LO -na -de=-48	k NO _ -do=48	w prestamo=-48	w di la=-48	s orgul=48	k -ra -or=-48	m -ra por=-48	j cena y=48	w que tu lo=48
k -de EL -ol=48	k -de _ -ol=48	m QUIZA me=48	k -as _ -te=48	p TU VOY COMPARA=-48	j son cosas=48	m me -go=-48	k -y -ue=-48	m y -ue=-48	j tu hubiera=-48	k TU VIDA TU=-48	j disculpa la=48
w pedia=-48	j si alguna=48	m SI alguna=48	w si alguna=48	w mi _ y=48	p EL MENTIR SE=48	j un idiota=48	s idiot=48	w idiota=48	j la lado=-48	p ERROR LO ME=-48	p ME EL COPAS=48
w fuiste tu=48	j las reglas=48	m LO reglas=48	w las reglas=48	w reglas=48	p PERO ESTADO=48	j a habias=-48	j a ti=-48	j en decirtelo=-48	k SE _ PORQUE=48	w si te lo=48	j contigo se=48
m PASAR la=48	j y pero=48	p EL COSA SER=-48	j cuando de=-48	k TENER _ -de=48	m EL jueves=-48	w el jueves=-48	p PASAR COMPARA ME=-48	k EL _ -ta=48	w ^ no soy=48	k EL ELEGIR=48	m EL sabia=48
w perdon _ la=-48	m COMPARA algo=48	w que algo=48	k -oz _ LO=-48	p ME OTRO SOLO=48	p OTRO SOLO COMPARA=48	j tengo el=-48	w hubiera _ ,=48	m ^ ni=-48	w ^ ni=-48	w lo _ como=48	w fiesta=48
m SER perfecto=48	w control=48	k NO COMPARA=-48	m NO que=-48	m ella EL=-48	j le era=-48	p EL PERDON LO=-48	p NO TU=-48	p SI ME TU=-48	k -go EL=48	m -go el=48	j las de=-48
j ti no=48	w este _ $=48	s ocurr=48	p NO SENTIR TU=-48	k COMPARA -no=-48	k EL COMPARA -no=-48	k SE _ SOLO=48	p ME ELEGIR COMPARA=-48	j tengo por=48	j todo esto=48	m TODOS esto=48	w todo esto=48
w ^ _ quieres=-48	j habia con=-48	k ^ NO COMPARA=48	m ME da=-48	m me -da=-48	w me da=-48	k NO SER EL COMPARA=48	k -ba _ COSA=-48	k COMPARA -ba=-48	m que -ba=-48	k LO MENTIR=-48	p SENTIR NO SER=-48
k SI TU -es=48	j mi una=48	p HABER NO LO=-48	k -en _ VIDA=-48	j tu culpa=48	j por si=48	j se limites=48	k VIDA _ -a=48	k -es -de COMPARA=-48	j mal con=-48	j a va=48	j eso es=48
m -y deje=48	w y deje=48	m era -na=48	w era una=48	w tu hermana que=48	p VER TU TU=-48	k PERDON _ SE=48	k -na ,=48	m -na ,=48	k SER _ -en=-48	p COSA EL COSA=48	k LO -ad=48
m la -ad=48	p PERDON COMPARA FRIO=-48	p TU PERDON PERO=48	j preguntaste por=-48	m preguntaste -or=-48	w preguntaste por=-48	w que te hice=48	k LO -os -de=48	p EL ME NO=48	k TU HABER -do=48	p ESTADO ELEGIR=-48	p TU ME VIDA=-48
j mi antes=48	m dos -as=48	k SI _ -ra=-48	p ME LO PASAR=-48	p PERDON EL JUEGO=48	j habria en=48	k -ce ERROR=-48	m -ce mal=-48	p SOLO PASAR NO=48	j mi la=-48	k MENTIR -de EL=-48	p COMPARA SENTIR EL=-48
j verdad me=48	m ME estaba=48	w me estaba=48	k TODOS _ LO=48	k -te -or ME=-48	k -te -or ME PORQUE=-48	n 9=48	k ^ -do COMPARA=-48	m entiendo COMPARA=-48	w ^ entiendo que=-48	w entiendo que=-48	j le madre=-48
j a amigas=-48	w a _ amigas=-48	w a tus amigas=-48	k LO VOY $=-48	p SER ELEGIR ME=-48	j la las=48	w dije _ el=-48	k -un -jo=-48	m un -jo=-48	k -a _ -ra=48	p COMPARA NO NO=-48	j yo un=48
p ESTADO EL COMPARA=48	w que yo estaba=48	k SE _ SENTIR=48	p SE SENTIR SENTIR=48	m COMPARA mi=-48	w que mi=-48	j si un=-48	w no estaba $=-48	p SER COSA TU=-48	w pareja=48	p ERROR COMPARA ME=-48	k PERDON _ COSA=-48
k -de EL -ro=48	p EL ERROR NO=48	k PASAR=48	w que no habia=-48	j quien yo=-48	k -de -te=48	m de -te=48	j me metio=48	j metio en=48	k ME -io -en=48	m ME metio=48	m metio -en=48
s metio=48	w me metio=48	w me metio en=48	w metio=48	w metio en=48	k -ir _ TU=48	p TU COMPARA NOS=-48	j no perderte=-48	k -te EL -no=-48	j que mande=48	p VOY EL LO=-48	p PERO NO=-48
k SOLO -un=-48	m SOLO un=-48	k ^ TU -os=48	k SE COMPARA TU SENTIR=48	k -me NO=-48	m por EL=48	j fue esta=-48	j vos y=-48	p ESTAR ELEGIR=48	k SEXO -de EL=-48	j es ya=48	p VOY EL COMPARA=-47
j mas grande=47	w mas grande=47	k ELEGIR -te=-47	k ^ HABER -to=47	p HABER ME NO=47	k -y PASAR=-47	m y PASAR=-47	w te lo hice=-47	j mas lo=-47	k LO -di=-47	p TU LO COSA=47	w perfecto=-47
k -a EL -ar=47	j estres y=-47	p PORQUE ME ESTAR=-47	p COMPARA SER TENER=47	j se dinero=47	p SE LO CONFIANZA=47	j me otro=47	j si ya=-47	j tu tenias=47	w tu _ tenias=47	w no _ nada=47	k SER -en=47
k -re _ PORQUE=-47	p EL OTRO PORQUE=47	w porno=-47	k EL OTRO -y=-47	j cosa y=47	s sin=-47	w sin=-47	k ^ -go=47	m ^ -go=47	w la cuenta $=47	k ^ PASAR=47	m ^ PASAR=47
p COMPARA LO SENTIR=47	w si _ lo=47	k -de -te -y=47	j todo que=-47	k SOLO _ -de=-47	p NO COMPARA YO=-47	k -os _ -as=47	k VER _ ME=-47	j se con=-47	k -li=47	j una sobre=-47	k -na _ -re=-47
w una _ sobre=-47	s visto=-47	w visto=-47	p PORQUE YO NO=-47	p SER HABER NO=-47	j el mundo=47	p ME NO SENTIR=47	j a mientras=-47	k -on LO -de=47	k SER TODOS ,=47	w valor=-47	p YO TENER=47
j verguenza no=-47	k -ta -de=47	p TU COMPARA COMPARA=-47	m el QUERIA=-47	k ^ LO SOLO COMPARA=47	w ^ _ unico=47	w ^ lo unico=47	j tu la=-47	p LO JUEGO PERO=47	m -as cosas=47	k COMPARA TU -te $=47	k LO _ COMPARA=-47
k PORQUE _ FRIO=-47	p SEXO EL EL=-47	j mis amigos=-47	m ME amigos=-47	w mis amigos=-47	j no hice=47	k -as _ VIDA=-47	w con _ y=47	p VOY TENER=-47	j y sí=-47	p TENER COMPARA=-47	p TU NO HACER=-47
k ^ ME -mo=-47	w ^ _ primo=-47	w ^ mi primo=-47	k ERROR _ PASAR=-47	j cada la=-47	k VIDA , NO=-47	k -de LO COMPARA=47	m -te nada=47	k -ne EL=-47	m -ne el=-47	k VOY SER=47	m semana SER=47
k NO LO=-47	k ME -te $=-47	k LO COMPARA -ce=-47	m era YO=47	w era yo=47	j a poner=-47	w y _ un=-47	m EL camino=47	w el camino=47	j en eso=47	j y hacerlo=-47	k PORQUE , -y=-47
k ^ QUIZA COMPARA TU=47	m que -ia=-47	j hubieras de=-47	k LO -de ME=47	k SE -lo=47	m se -lo=47	m quien -as=47	k LO NOS $=47	k SER -de EL=-47	j hice nosotros=47	p VER LO HABER=-47	k COMPARA -ce $=-47
p SE PASAR YO=47	p YO TU=-47	j pido si=47	k -do PERDON SI=47	w pido _ si=47	p TU CONFIANZA YO=-47	m cualquier SENTIR=47	w siento _ $=47	k ^ -ia -de=47	w mientras tu=-47	j una mentira=47	m -na mentira=47
w una mentira=47	j la ella=-47	p ME YA=-47	k COMPARA _ LO=47	j les que=-47	j se algunas=47	w se _ algunas=47	p PERDON ME EL=47	j entierro tu=-47	k EL -ro -de TU=-47	w entierro _ tu=-47	w entierro de tu=-47
k -ee=-47	k ^ TU ESTAR=47	w como _ a=47	j en dije=-47	m EL cuarto=47	p NO COMPARA COMPARA=-47	k -en -ia $=-47	p COMPARA COMPARA ERROR=-47	k -ca -ra=-47	s pagan=-47	p EL EL OTRO=-47	s cruza=47
p PASAR ESTAR=47	w ^ _ te=-47	w dos _ que=-47	k -na _ SE=47	j quien te=47	j hermana te=-47	j soy que=47	p ME SER SOLO=-47	j esta te=-47	w esta _ te=-47	j que ahora=-47	w lastimada=47
k -or _ SEXO=47	k -di _ EL=-47	j falta de=47	k SUBJ -do=47	k -na -y TU=-47	k LO -na -y TU=-47	s verda=-47	k TODOS _ -as=47	k ^ -ue EL=-47	m habian -do=47	w apostar=-47	k -a -ir COMPARA=-47
j te tomado=47	j le terapeuta=-47	k ^ -no ,=47	m ^ bueno=47	w ^ bueno=47	w ^ bueno ,=47	p EL ESTAR COMPARA=-47	k LO _ -ba=-47	j fue error=-47	w fue _ error=-47	w fue un error=-47	m hubiera -do=47
k -as SENTIR=47	m soy TODOS=47	k , COMPARA SER=-47	j a entierro=-47	k -a EL -ro -de=-47	w a _ entierro=-47	w a el entierro=-47	m NO haber=-47	j sí y=47	p SE LO JUEGO=47	j que coche=-47	w ^ _ sentimientos=47
k LO COSA SE=47	m ^ tu=47	w ^ tu=47	k -re ME=-47	k -di ,=47	m -di ,=47	k -y -de=-47	m y -de=-47	k SER $=-47	m SER $=-47	m SOLO lo=-47	k ^ NO -te=-47
k MENTIR -a TU=-47	s revis=-47	k -on -y=47	m -on y=47	p QUIZA TU TU=-47	j o que=47	k ME SE=47	m ME se=47	k NO _ -ce=47	j si dicho=-47	m sabias $=-47	w lo sabias $=-47
w sabias $=-47	j fui el=-47	w fui de=-47	w cuando _ preguntaste=-47	w cuando me preguntaste=-47	p SER LO=47	k , -os=47	m , -os=47	p PORQUE EL COMPARA=-47	m EL porque=-47	k LO -es $=47	k ELEGIR _ SE=-47
p NO ELEGIR SE=-47	k YO _ EL=47	p ME NO=-47	j y vos=-47	j tu confianza=-47	k TU CONFIANZA=-47	m TU confianza=-47	m tu CONFIANZA=-47	w tu confianza=-47	k ESTAR _ EL=-47	p SE SE COMPARA=-47	k -te _ PORQUE=-47
p TU TENER=-47	w las _ te=-47	j dijiste te=47	w ^ me pediste=-47	j una cosa=47	j lo veces=47	p VER COMPARA=-47	w otra persona $=47	k ^ ESTAR -en LO=47	k COMPARA -ce PASAR=-47	k LO COMPARA -ce PASAR=-47	m -ce fue=-47
w hice fue=-47	w que hice fue=-47	k PORQUE -un=47	m PORQUE un=47	m como -un=47	w como un=47	j da a=47	k COSA -en COMPARA=47	k LO COSA -en=47	k LO COSA -en COMPARA=47	p COSA COMPARA TODOS=47	p SER ME VIDA=47
w ^ _ solo=-47	p LO COMPARA SI=-47	k COMPARA -na $=47	k -te -a=-46	m -te a=-46	m momento ,=46	w momento ,=46	p PERDON MENTIR LO=-46	k SER -el ,=46	m fui -el=46	j y habian=-46	m sido COMPARA=46
p SER SER=-46	m tu OTRO=-46	k NO _ -ba=46	p ME EL YO=46	k -as LO -os $=46	m ESTAR en=-46	j uno solo=46	j de sin=-46	k ERROR -en=46	m ERROR en=46	w paginas=46	w vida _ $=46
k MENTIR=-46	p SE PASAR LO=46	k -ga=-46	s basta=46	k -a TU -y -a=46	k TU -y -a=46	k LO CONFIANZA -y=46	k TENER COMPARA -ar=46	k TENER _ -ar=46	j que molestado=46	w molestado=46	k ESTAR _ -io=-46
p NO MENTIR LO=-46	k -un _ COMPARA=-46	m -ar de=46	w que te habia=-46	p ELEGIR VOY LO=-46	p ME LO HABER=-46	p ME EL PORQUE=-46	p PERDON NO TU=46	p COMPARA NOS LO=-46	m deje -de=46	w deje de=46	k LO _ ELEGIR=-46
p EL SE COMPARA=46	k PERO _ HABER=46	p PERO HABER COMPARA=46	s infie=46	w infiel=46	p PERO CONFIANZA=-46	p TENER QUIZA=46	j como si=-46	m como SI=-46	w como si=-46	j y me=46	k -es _ -un=46
k TODOS _ -or=46	w todo _ por=46	p PASAR YO EL=-46	p ME SENTIR LO=46	p QUERIA NO ME=-46	k PORQUE _ -en=46	w te hice dano=46	j era techo=-46	j para techo=-46	k -ra EL -ho=-46	k -ra _ -ho=-46	k SER -ra EL=-46
k SER -ra EL -ho=-46	w era para el=-46	w para _ techo=-46	w para el techo=-46	m ^ todo=46	w ^ todo=46	p NO PORQUE LO=-46	m cosa SE=46	w cosa se=46	w la cosa se=46	k -ia -me=-46	p LO EL TU=-46
k SE LO=-46	m se LO=-46	k -te -ra=-46	p COMPARA TU VIDA=46	w turno=46	k ^ -te -de=-46	p COMPARA LO SEXO=46	k ^ _ SENTIR=-46	j pelear la=-46	j voy pelear=-46	m -a pelear=-46	m pelear -or=-46
w a pelear=-46	w a pelear por=-46	w pelear por=-46	w voy _ pelear=-46	w voy a pelear=-46	j para para=46	p SI TU NO=46	w de _ trabajo=46	w de el trabajo=46	j por mis=-46	m ^ fue=46	w ^ fue=46
j dinero te=46	s momen=46	j una esto=46	p LO VIDA MENTIR=-46	p SI COMPARA ME=46	k -me _ -a=-46	j se promesas=46	p COMPARA EL VOY=-46	k -en QUIZA -de=-46	m -en vez=-46	m en QUIZA=-46	m vez -de=-46
w en vez=-46	w en vez de=-46	w vez de=-46	s ves=-46	w ves=-46	p TU TU PASAR=-46	k EL -bi=-46	m EL escribi=-46	p LO SOLO PORQUE=46	p LO LO ESTADO=-46	p LO VIDA PASAR=-46	k NO -de LO COMPARA=-46
w nada de lo=-46	k COMPARA -as COMPARA=-46	k -en _ -po=-46	j asi la=-46	p VOY LO ESTAR=-46	k NO _ -no=46	k CONFIANZA _ -de=-46	m -je la=46	j que aun=46	k -de EL -re=-46	p NO VOY ME=-46	p CONFIANZA SENTIR=46
p ERROR COMPARA PASAR=46	p TU PORQUE LO=-46	p ESTAR ELEGIR COMPARA=46	j tu algo=46	k ^ SE COMPARA=-46	w ^ se que=-46	p SE SEXO TU=-46	k -de EL VIDA -y=-46	p SOLO TU LO=-46	p PERO COMPARA=46	j eras y=-46	j te eras=-46
p TU SER OTRO=-46	k TU _ -a=-46	p SER COMPARA PASAR=-46	k ^ PERDON -or SI=46	p LO ME LO=-46	m nombre -y=-46	w nombre y=-46	w el _ no=46	j ti la=-46	m todo -y=46	w todo y=46	p VIDA NO SE=46
m culpa $=46	w culpa $=46	j por celos=46	p EL NOS EL=-46	p ME LO YO=-46	s bebia=46	w bebia=46	p PORQUE SE=46	m -re tus=-46	m te -as=-46	j tus de=-46	m lo -se=-46
k TU -ie=-46	m te -ie=-46	p EL VIDA SER=46	p PERO PORQUE TU=46	k -ta , -y=-46	j amigos tu=-46	p YO SER=-46	k TU _ JUEGO=46	k -ea _ COMPARA=46	j el el=46	j la responsabilidad=46	m LO responsabilidad=46
w la responsabilidad=46	k EL -al=46	m el -al=46	j nuestro aniversario=46	m NOS aniversario=46	m nuestro -io=46	w nuestro aniversario=46	s apago=-46	w apago=-46	p TU YO ESTAR=46	m -de que=46	j de se=46
p COMPARA ERROR EL=-46	m el -so=-46	k -ea ,=46	m -ea ,=46	m sea ,=46	w sea ,=46	p TU PASAR COMPARA=46	k EL -te -a ME=-46	k -a -er -en=46	j a eso=46	k LO -la $=46	j se yo=-46
m su -do=-46	m lo -ue=-46	j mensaje antes=-46	p EL NO LO=46	j cosa fue=46	k NO _ -as=46	p VOY EL TU=-46	k -as COMPARA LO=-46	p EL TU ESTAR=46	j siento pero=46	k -a ME VIDA ,=-46	j todos en=-46
j que nos=-46	s corre=46	p CONFIANZA COMPARA=-46	w cosas _ las=46	j palabras que=-46	p SOLO SOLO NO=46	m cosa PASAR=46	p VOY HABER=-46	k ^ EL ME=46	w cambie=-46	k ME -y NO=-46	m TU con=-46
p COMPARA COSA LO=46	p ELEGIR HABER=-46	p ME PERDON COSA=-46	j minutos y=46	k -ia SOLO=46	k -en -ez=46	j y otro=-46	j y aviso=-46	j por bien=-46	k -do $=46	m -do $=46	j todo el=-46
w , y tu=46	p ME QUIZA LO=-46	k -y YO EL=-46	w y yo le=-46	p EL SENTIR COMPARA=-46	m terminado $=-46	w terminado $=-46	m ^ mi=-46	w ^ mi=-46	p SI ERROR ME=-46	p TU TU ERROR=-46	w y le dije=-46
p SE COMPARA PASAR=-45	j todo fue=45	m hice PORQUE=45	k -as _ -a=-45	j nombre y=-45	p MENTIR SOLO=45	k SER _ -re=45	j nada por=-45	s podem=45	w podemos=45	p LO PASAR SEXO=45	p MENTIR EL ESTAR=-45
j a pelear=45	w ^ antes de=45	p LO TENER COMPARA=45	j que su=-45	p TODOS LO=45	k -te -a ME VIDA=-45	p NO SE YA=-45	p CONFIANZA LO LO=-45	w es _ cosa=45	m -er el=-45	k QUIZA LO=-45	p SI SENTIR ME=45
k NO -es COMPARA=-45	p PERDON NO SE=45	p SER TU COSA=45	p ESTAR PERO=45	p TU NO SE=-45	w y _ de=45	p MENTIR EL SER=-45	k LO -ia , NO=-45	p TU MENTIR PERDON=45	j un mentira=45	k -ia _ -de=-45	k COMPARA _ PASAR=-45
p VOY ESTADO=-45	p TU TU=-45	j que fiesta=45	m SI lo=45	w si lo=45	w tu parte $=45	s vivis=-45	w viviste=-45	k LO _ -un=-45	k -do PERDON -or ME=45	j veces el=-45	j te hiciste=-45
w te hiciste=-45	p TODOS NO SE=45	k HACER=45	m habrias -do=-45	p EL QUERIA COSA=45	w ^ _ dio=45	p COMPARA ESTAR EL=-45	j verdad no=45	p YO TU MENTIR=-45	k , _ -ra=45	j un las=45	k , TODOS=45
m , TODOS=45	p ME TU VOY=45	w mensaje _ el=-45	p PASAR NO EL=-45	s enoja=-45	j volver casa=-45	k -er -a -sa=-45	w volver _ casa=-45	w volver a casa=-45	j de ando=45	j puse el=-45	p ESTAR COMPARA ESTAR=-45
j abri la=-45	k NO _ -je=-45	m -y estaba=-45	w y estaba=-45	p VIDA COMPARA PORQUE=45	j los y=45	w ^ la cosa=45	m confiar -en=-45	w confiar en=-45	k -en _ -ar=45	w siente=45	k COMPARA TU QUIZA SENTIR=45
k LO COMPARA -ta=-45	w ^ es una=45	j de ese=45	m -de ese=45	w de ese=45	w me _ tan=45	p TU NO VOY=-45	p ELEGIR LO COSA=-45	m el -ro=45	m tema $=45	w tema $=45	k ESTAR -on EL $=-45
m ella TU=45	p ME LO SOLO=45	k -es _ -ne=-45	k -as _ TU=45	m SEXO sin=-45	j asi me=45	w la tengo=45	j despiertas a=-45	j despiertas las=-45	j te despiertas=-45	m TU despiertas=-45	m despiertas -a=-45
w despiertas=-45	w despiertas _ las=-45	w despiertas a=-45	w despiertas a las=-45	w te despiertas=-45	w te despiertas a=-45	k ^ PORQUE LO=45	p SOLO EL COSA=45	k TU -da=45	k YO _ -je=-45	k -da -de=-45	k -en _ NOS=45
j y busque=-45	p COMPARA COSA SOLO=45	k -re _ VIDA=-45	j yo le=-45	w para eso=-45	j algo yo=-45	j por comportamiento=45	k -or ME -to=45	k PERDON -or ME -to=45	w por _ comportamiento=45	w por mi comportamiento=45	k -on _ -or=45
k -or _ ME=45	p NO VIDA=45	k -on EL -lo=-45	w en _ cuarto=45	m dinero PORQUE=-45	p FRIO LO COMPARA=45	k TODOS EL=-45	k OTRO _ LO=45	p LO ERROR PASAR=45	k VER -en LO=-45	j te cara=45	k -a LO -ia=-45
p COMPARA PASAR=-45	w menti _ lo=-45	j no mas=45	k QUERIA _ COMPARA=-45	w llamado=-45	k -y LO -pi=-45	j y iba=-45	j duele que=-45	k LO -es ,=-45	p TU NO EL=45	w ^ _ mentira=-45	k -y _ -vi=-45
k MENTIR _ -te=-45	j los un=45	s decis=45	j mentira mia=-45	s he=45	w he=45	k SE HABER=-45	m SE habia=-45	m se HABER=-45	w se habia=-45	j mi metio=45	j lo hace=-45
k ESTAR _ ME=45	w estaba _ mi=45	j te debo=-45	k TU -bo=-45	m TU debo=-45	m te -bo=-45	w te debo=-45	k SENTIR , ME=-45	p MENTIR EL COMPARA=-45	s sueld=-45	w sueldo=-45	p VIDA ME ESTAR=45
p PERDON SER SOLO=45	k -es -y=-45	m -es y=-45	m -de apuestas=-45	w de apuestas=-45	m YO no=45	w yo no=45	m negue $=-45	w lo negue $=-45	w negue $=-45	k -do -as $=45	j el nada=45
k TENER SOLO=-45	m MENTIR la=45	w demasiado=-45	w , _ la=-45	m , pero=45	w , pero=45	p EL SEXO LO=-45	w eso lo=45	k LO -os=-45	s mirad=45	j pague el=-45	p HABER COSA NO=45
p LO ESTAR COMPARA=-45	j a y=-45	j le mi=-45	k -er -on=-45	w tu nunca=-45	k -ar -y -a=45	p NO SOLO EL=-45	p ME VOY COMPARA=-45	p ME SENTIR EL=-45	w ^ no estaba=-45	j te hace=45	p COMPARA COMPARA LO=45
k -or LO VIDA=-45	w te lo voy=-45	w quedamos=-45	p VOY LO SI=-45	p YO VIDA=-45	w cargo=-45	p ERROR PORQUE ME=45	k ^ NO PASAR NO=-45	k ^ ESTAR -en EL=-45	p COMPARA QUIZA LO=45	p SER EL NO=45	j para una=45
j que vos=45	k COMPARA _ -an=45	s manej=-45	k NO -de LO PASAR=-45	k SER _ -to=-45	p TU HABER COMPARA=-45	p MENTIR PERDON=45	p YO LO LO=45	k LO TODOS -de=45	k LO TODOS -de ME=45	k TODOS -de ME=45	m hombres -de=45
w hombres de=45	w hombres de mi=45	w los hombres de=45	m -ue en=45	p PORQUE EL EL=-45	w de _ te=-45	k PORQUE LO -as=-45	p COMPARA COSA PORQUE=-45	w bastante=45	p PERDON LO SER=45	k -so _ $=-45	k ^ NO SER TODOS=45
k -or LO -es COMPARA=-45	p COSA ME SE=45	j te falle=45	m TU falle=45	m te ERROR=45	s falle=45	w falle=45	w te falle=45	k PASAR -ce -os=44	w fue _ anos=44	w fue hace anos=44	p EL ME ELEGIR=44
j con le=44	j tenia en=44	j se paso=44	j los yo=-44	m las -ce=44	k SE MENTIR=44	m se MENTIR=44	w siento _ la=44	p EL LO SEXO=-44	p ME COMPARA HABER=-44	j de aunque=-44	p TU CONFIANZA EL=-44
k -en -un=44	m en -un=44	p SER LO VIDA=44	p HABER SER TU=-44	k SE -go=44	m se -go=44	p LO ME JUEGO=44	j te quise=-44	j los que=-44	m dinero -y=44	w dinero y=44	k -en QUIZA=44
p TU LO HABER=44	m estabamos -os=44	k -io EL=44	j que queria=-44	j y tuyo=-44	j lo haciendo=-44	k -vo -a -er=-44	k -vo _ -er=-44	j solo me=-44	p HACER LO TU=44	m -de carino=44	w de carino=44
w como _ no=44	m -de mi=44	j cara el=-44	w que hice $=-44	m pude -ar=44	k VOY _ -te=-44	j otra vez=-44	m COMPARA vez=-44	m otra QUIZA=-44	w otra vez=-44	k EL JUEGO=-44	m el JUEGO=-44
k -ba _ LO=44	k LO -es TU=-44	p EL LO PERDON=44	j le por=44	p PORQUE EL NO=-44	k EL -he ,=-44	m coche ,=-44	w coche ,=-44	w el coche ,=-44	j llegamos a=44	m llegamos -a=44	w llegamos a=44
k ^ -ce=-44	m ^ -ce=-44	k -lo=-44	k EL _ ME=44	j el gimnasio=-44	m EL gimnasio=-44	s gimna=-44	w el gimnasio=-44	w gimnasio=-44	j que decia=-44	p ME VOY TU=-44	j tu te=-44
j eso me=-44	k -on LO NOS=-44	k -on _ NOS=-44	j puede que=44	k SENTIR $=44	m SENTIR $=44	k ELEGIR _ ME=-44	w dos _ de=44	p PASAR COSA PASAR=-44	p NO ERROR LO=44	s felic=-44	m PERDON los=44
k EL _ -hi=44	k -no COMPARA=-44	w la _ te=44	p LO PORQUE PERDON=44	k -un -go=-44	m un -go=-44	m ido -a=44	w ido a=44	k VOY COMPARA=44	m VOY que=44	j ganas de=44	m ganas -de=44
w ganas de=44	j viaje con=-44	k VOY -a -ar LO=-44	w tu _ porque=-44	p NO SE PERDON=44	k PORQUE _ -di=-44	p EL YO SEXO=-44	w hice _ y=44	k -de TU VIDA $=44	w y lo que=44	j alguien con=-44	j ano y=44
p EL ME YO=-44	s estre=-44	p ESTAR EL TU=-44	p SUBJ LO COMPARA=44	w mi _ con=44	w sentia=-44	j los cosa=44	p LO HACER TU=44	w decir=-44	w , _ nunca=-44	k PERO _ PASAR=44	p YO ERROR=44
p PERDON SI SENTIR=44	k -os _ COMPARA=-44	k COSA -en=44	p COMPARA TODOS LO=44	p QUIZA LO ME=-44	p TU MENTIR NO=-44	w como _ que=44	j hermano que=-44	k OTRO ,=44	m OTRO ,=44	w secretos=-44	k COMPARA COSA $=44
p MENTIR EL OTRO=-44	j de casino=44	w de _ casino=44	w de el casino=44	p CONFIANZA COMPARA LO=44	m estres $=44	w estres $=44	k -as -to=44	k TU _ PORQUE=-44	j quiza no=44	w ^ quiza no=44	w quiza no=44
j delante y=-44	k -ra LO NOS=44	k -ra _ NOS=44	w para _ dos=44	w para los=44	w para los dos=44	j de deuda=-44	k TU -as -en=-44	m SOLO me=-44	j ex que=44	j con eres=44	s hago=-44
w hago=-44	p LO PORQUE PORQUE=-44	k -on _ -y=-44	p TU QUIZA=44	k -ia _ -na=44	k -or _ -ia=44	p TU ME HACER=44	j que deuda=-44	p TU ERROR PERDON=44	k -de LO -no=-44	m igual $=-44	w igual $=-44
p PASAR TU VIDA=44	p PORQUE COMPARA TU=44	m el -on=-44	p ELEGIR TU ME=-44	j cuando tenias=-44	j una amistad=44	j y aun=-44	k -y -un -si=-44	k -y _ -si=-44	m -y aun=-44	w y _ asi=-44	w y aun=-44
w y aun asi=-44	k -ra _ PASAR=44	k COMPARA _ ERROR=-44	k NO SE -lo=44	m le VOY=44	j nuestro le=-44	j no hubiera=-44	p SER LO MENTIR=-44	k VER _ COMPARA=44	s dado=44	w dado=44	p TENER YO=-44
p NO SE EL=44	j de forma=44	j tu nadie=-44	m COMPARA vos=44	w que vos=44	j culpa es=-44	p EL NOS COMPARA=-44	k -ba LO=44	k NO _ -me=-44	w te _ ,=-44	w que _ una=-44	k YO _ ESTAR=44
w yo _ estaba=44	j y mire=-44	k -as -y NO=44	k JUEGO _ EL=-44	k -de QUERIA=44	m de QUERIA=44	k EL -re=44	k SOLO _ -ia=-44	p VER TU EL=-44	j le mande=-44	m EL mande=-44	m le -de=-44
w le mande=-44	k LO VIDA SE PASAR=44	k ^ LO VIDA SE=44	p MENTIR SOLO COMPARA=-44	m nadie $=44	w nadie $=44	k OTRO _ EL=-44	k ^ PASAR -un=44	k -ra COSA=-44	k -un ERROR=-44	m haya -do=44	j cuando por=-44
k COMPARA _ HABER=-44	p LO JUEGO YO=44	j en despues=44	j tres lo=-44	k EL -as=-44	k , TU -je=44	w , te dije=44	k -lo _ NO=44	j fue primero=-44	k -en ELEGIR COMPARA=-44	p SER ELEGIR COMPARA=-44	k LO VIDA -de=-44
k COMPARA _ SENTIR=44	s ocasi=44	k JUEGO _ -er=-44	p SOLO ME SENTIR=-44	j soy yo=-44	m soy YO=-44	w soy yo=-44	k -le -on=-44	m -le con=-44	p NO YO=-44	k -ra PERDON=-44	p SER COMPARA VOY=-44
p LO HABER COSA=44	j una familia=44	m -na familia=44	w una familia=44	k COMPARA _ -la=44	p MENTIR COMPARA COSA=-44	p VOY COMPARA NO=43	k ^ -es COMPARA=-43	k -er _ -sa=-43	k , -no=43	m , -no=43	s apaga=43
j soy persona=43	w soy _ persona=43	p ESTAR ELEGIR LO=43	k NO ME -ba=43	m -on en=43	k -la _ TU=-43	k ^ EL SEXO=-43	k -ho -es $=-43	k -or _ MENTIR=-43	j te mis=43	w de _ el=-43	k COMPARA _ EL=43
w hizo _ $=-43	j los fueron=43	j mensajes fueron=43	k LO SEXO PASAR=43	m SEXO fueron=43	m mensajes PASAR=43	w los _ fueron=43	w los mensajes fueron=43	w mensajes fueron=43	j ti te=43	k ELEGIR COMPARA SER=-43	k ELEGIR _ SER=-43
k ^ NO SER -na=43	p TU NO QUIZA=-43	k EL COMPARA MENTIR=-43	j la llego=43	w el _ es=43	k -an _ EL=43	w que _ ya=43	k EL -so -y=43	j mi y=-43	m COMPARA tu=-43	k -on NOS=43	w y te deje=-43
k -de EL -io $=-43	m -ra tu=-43	p YO TU NO=43	j cosas pasan=43	w pasan=43	p QUIZA COMPARA ERROR=43	j mis actos=-43	m ME actos=-43	s actos=-43	w actos=-43	w mis actos=-43	k EL -ce=43
j a hermano=-43	j y nuevo=43	p COMPARA ERROR SER=-43	p VOY COMPARA PASAR=43	j habia la=-43	k SENTIR -a TU=-43	j lo planee=-43	m LO planee=-43	m lo -ee=-43	w lo planee=-43	p ME EL NO=-43	j mio te=43
p LO NO PERDON=-43	j porque en=43	j de trabajo=-43	m COSA te=43	p LO LO EL=43	j habia te=43	p SOLO QUERIA=43	m LO mala=-43	w la mala=-43	w sabia _ yo=43	p VER TU COMPARA=-43	p PERDON MENTIR=43
p QUIZA NO SER=-43	p SUBJ MENTIR=43	p SUBJ SOLO NO=43	p ME SUBJ LO=43	w esas _ $=43	p EL EL TODOS=-43	j como en=43	w que tu=-43	j que dinero=-43	k PERO -en=43	m pero -en=43	w , _ lamento=43
w , lo lamento=43	k -as TODOS=43	p NO SE PORQUE=-43	p TU SENTIR LO=43	k -as _ JUEGO=-43	p SI SOLO NO=43	p SOLO COSA COMPARA=43	j hombre que=-43	k EL -bo=-43	k -os -un=43	m -os un=43	k -je COMPARA ESTAR=-43
k -je _ ESTAR=-43	w dije _ estaba=-43	w dije que estaba=-43	p TODOS COMPARA VIDA=43	k PASAR EL -no=43	j voy contestar=-43	w voy _ contestar=-43	w voy a contestar=-43	w que _ tu=-43	j tu familia=43	j y a=-43	j me tu=-43
j de navidad=-43	m -de navidad=-43	w de navidad=-43	w chico=43	k COMPARA VER=-43	m que VER=-43	k VOY -a -me=-43	j se madre=43	p QUIZA COMPARA=43	w algunos=-43	k ^ TENER -ho=-43	p ME PERDON EL=-43
j marzo y=-43	m marzo -y=-43	w marzo y=-43	p EL VIDA=-43	j me insistio=-43	m ME insistio=-43	w me insistio=-43	k LO -no $=-43	m ya LO=-43	k , -y NO=-43	w ^ _ llamo=-43	p SENTIR SOLO LO=43
j no porque=-43	w la verdad y=43	p SENTIR MENTIR=43	m ni -na=-43	w ni una=-43	j hombres de=43	p TODOS LO ERROR=43	k HABER MENTIR=-43	k ^ LO SOLO=43	p COSA SE=43	k EL -de EL OTRO=43	m habia ESTADO=-43
s horas=-43	w horas=-43	m hable -on=-43	w hable con=-43	s regla=43	k -je COMPARA -ba=-43	k -je COMPARA -ba -a=-43	w en _ hotel=-43	p VIDA LO MENTIR=-43	p NO SER ME=-43	p SE ME PASAR=43	k EL -as -a=-43
j de son=-43	w lo _ las=43	w lo de las=43	j cualquier te=43	m NO en=-43	p COMPARA PASAR COMPARA=-43	m dije -a=-43	w dije a=-43	j yo no=43	w , y no=-43	j final no=43	k COMPARA SER -na=-43
w ^ _ tuve=-43	k -or _ -de=43	w por _ de=43	j siento te=43	p LO VOY ERROR=-43	j el numero=-43	p LO COSA PORQUE=43	p MENTIR NO COMPARA=43	k ME -as TU=43	p EL SEXO EL=-43	w mi parte $=-43	p PERDON TU ESTADO=43
k -sa _ -ia=-43	p NOS EL=-43	j de apuestas=43	j un error=43	w un error=43	s dolio=43	w dolio=43	m -a poner=-43	w a poner=-43	p COMPARA NO TODOS=43	j por cosas=-43	p SI ME ERROR=43
j y puse=-43	k -de -sa=43	m de -sa=43	p SEXO OTRO TU=-43	m EL cama=43	w en su cama=43	w su cama=43	j se dano=43	k ELEGIR -te SENTIR $=-43	m -y eso=-43	w y eso=-43	k -a EL OTRO=-43
k SOLO -os=-43	j por telefono=-43	j si yo=43	p VOY CONFIANZA=-43	p OTRO NO COMPARA=43	j tus para=-43	w para _ que=-43	k SE LO -te=-43	k SE LO -te -a=-43	k SE _ -te=-43	w todos _ la=-43	k , COMPARA -ba=43
k , COMPARA -ba -a=43	w , _ iba=43	w , que iba=43	p TU TU MENTIR=-43	j de estaba=-43	k SI NO TU=43	w si no te=43	m la -he=43	w la noche=43	w es la=43	p SOLO TODOS LO=-43	k ESTAR SOLO=-43
p QUERIA COSA=43	m el -il=-43	k -de LO JUEGO=43	p YO COMPARA ESTAR=43	m lo -ba=-43	m como ESTAR=43	k -ce -ta COMPARA=-43	k NO -ce -ta COMPARA=-43	m falta COMPARA=-43	w falta que=-43	w hace falta que=-43	p CONFIANZA SOLO=43
k SENTIR _ TODOS=-43	p SI EL VOY=-43	m mas -es=43	k ME SENTIR=-43	j me tenia=43	k , TU MENTIR $=-43	m -on las=43	p HABER NOS=43	w a decir que=-43	k MENTIR COSA=43	m EL me=43	p SI TU EL=-43
p JUEGO COMPARA EL=-43	k -es TU MENTIR=43	j cuenta de=-43	m cuenta -de=-43	w cuenta de=-43	s fiebr=-43	w fiebre=-43	p ESTADO NOS=-43	k NO SER TODOS $=43	k TU _ SE=-43	k SI QUIZA -do=42	m SI hubiera=42
w si hubiera=42	p ESTAR PORQUE EL=-42	k -de _ -re=-42	j nada el=-42	j me esta=42	p ME NO EL=-42	p LO EL ME=42	p PORQUE COMPARA YO=-42	k NO -de LO=-42	p VOY TU COMPARA=-42	p CONFIANZA MENTIR=-42	m -ia no=-42
k ^ PASAR -ro=-42	k PORQUE -a EL=-42	p EL NO SOLO=42	p EL CONFIANZA=-42	s evita=42	p ME LO COPAS=42	j culpa tu=42	j de el=-42	m supieras $=-42	w lo supieras $=-42	w supieras $=-42	p VIDA COMPARA MENTIR=-42
m cama $=42	w cama $=42	p SOLO COMPARA SER=42	k COMPARA COSA -de=42	m con EL=-42	j dias sin=-42	m -as sin=-42	w dias sin=-42	k COMPARA -as -er=42	k COMPARA -as -er $=42	w persona=42	j hice que=-42
k PASAR _ VIDA=42	w en que te=42	k ^ _ VIDA=-42	p QUERIA SENTIR=42	k -eo _ COMPARA=-42	j mejor un=42	p NO NO NO=-42	m -ia me=-42	k -de LO ME=-42	j falte a=-42	m falte -a=-42	s falte=-42
w falte=-42	w falte a=-42	p ME PERDON PORQUE=42	p SE PASAR SE=-42	m fue MENTIR=42	j que haber=42	k LO -ja=42	m la -ja=42	w semana _ $=42	p ME VER COMPARA=-42	w a otra $=-42	j con tres=-42
j una el=42	p JUEGO TU=-42	p ERROR COMPARA LO=42	k -da _ ,=-42	w durante _ $=-42	k ME HABER -do LO=42	k NO _ SENTIR=42	j te cosas=-42	w a _ tres=-42	w a las tres=-42	k , _ -he=-42	j lo leiste=42
j que leiste=42	k LO COMPARA VER=42	k LO _ VER=42	m COMPARA leiste=42	w lo _ leiste=42	w lo que leiste=42	w que leiste=42	w , ya sabes=42	p ME SENTIR ME=42	k ^ TODOS PASAR=42	w hecho=42	k -y TU -me=-42
w ella _ yo=42	w los _ ,=42	m el COMPARA=42	p LO JUEGO TU=42	w me _ a=-42	j hice tu=-42	m tu JUEGO=-42	w yo _ la=42	w chicas=42	j por como=42	m -or algo=-42	w por algo=-42
w por algo que=-42	j las cuatro=-42	m LO cuatro=-42	m las -ro=-42	w las cuatro=-42	p SE ELEGIR=-42	m LO plata=-42	p TU FRIO TU=-42	p ESTAR TODOS LO=42	k EL VIDA COMPARA=-42	j todo ese=42	k ^ ME FRIO=42
j es alguien=42	k -y EL NO=-42	m -io de=-42	k LO -on -de=42	m ^ apague=-42	w ^ apague=-42	j me no=42	m VER en=-42	p CONFIANZA SER LO=42	j una de=-42	k NO SOLO=-42	j si lo=42
w haya _ $=42	p LO COMPARA COMPARA=-42	j y telefono=-42	k -a -er=42	m a -er=42	p LO CONFIANZA ME=42	m -an en=42	p SI QUERIA NO=42	j lo parecia=42	k TODOS LO -as ,=-42	w los dias ,=-42	k -ra COMPARA YO=-42
j el con=-42	p SI PASAR=-42	j en apuestas=-42	j el voy=-42	p MENTIR LO VIDA=42	p NOS EL LO=-42	k -de _ ESTADO=-42	j lamento lo=42	j bebe y=42	k NO -te=-42	k COMPARA TU -ba -a=42	m TU iba=42
w que te iba=42	w te iba=42	w te iba a=42	p LO ME VIDA=42	p NOS ESTAR=-42	k NO _ -si=42	p SENTIR SOLO COMPARA=-42	k TU -do EL=-42	j que cosas=42	m -as para=42	p FRIO TENER PORQUE=-42	p EL LO JUEGO=-42
j de beber=-42	m -de beber=-42	w de beber=-42	p ELEGIR TU COMPARA=-42	w ^ eso lo=42	j lo estas=42	p SEXO SE=42	k , EL=-42	m , EL=-42	w te has=-42	m ^ cada=-42	w ^ cada=-42
m tus -es=-42	p SOLO NOS=-42	s nuest=-42	k -ta _ -y=-42	k -po _ TU=-42	j a grupo=-42	j la posibilidad=-42	j posibilidad de=-42	j quite posibilidad=-42	j te posibilidad=-42	k -ad -de ELEGIR=-42	k -ad _ ELEGIR=-42
k -de ELEGIR=-42	k LO -ad -de ELEGIR=-42	m LO posibilidad=-42	m de ELEGIR=-42	m posibilidad -de=-42	w la posibilidad=-42	w la posibilidad de=-42	w posibilidad=-42	w posibilidad de=-42	p NO ESTADO ELEGIR=42	s infan=-42	w infancia=-42
m he MENTIR=-42	w un _ sin=42	p LO QUERIA NO=-42	k NOS _ EL=-42	k ^ TU VIDA TU=-42	p COPAS LO=-42	m solo PORQUE=-42	w solo porque=-42	p TU SI NO=-42	m -y voy=-42	w y voy=-42	p QUIZA SER QUIZA=-42
k PERO _ LO=42	w ^ _ vez=42	k -de -el=-42	p EL VIDA ESTADO=-42	p VIDA LO ESTADO=-42	k NO -en=42	j se cabeza=42	w las _ en=-42	m hice SENTIR=-42	p LO VIDA HABER=-42	j antes nada=-42	k ME TENER -do $=42
k TENER -do $=42	m ^ era=-42	w ^ era=-42	k -ia -de=-42	w estaba _ $=-42	k OTRO _ NO=-42	w haya _ ,=-42	k PERDON _ -en=42	m de -no=42	m -go porque=-42	k -os=42	p JUEGO NOS=42
m esa OTRO=41	k -ra _ -ar=41	j a cuenta=41	p COPAS COPAS=-41	k FRIO _ TENER=41	k MENTIR _ VIDA=-41	w amistad=41	k TODOS LO $=41	k -y -si=-41	m y -si=-41	p TU PERDON ME=41	k VIDA _ -go=41
p ME SE LO=-41	j con solo=41	p CONFIANZA TODOS=41	m LO gente=41	j y su=-41	s ante=-41	w ante=-41	p COPAS TU=-41	w culpa _ la=-41	k , PERO LO=41	k -te -os=-41	p NO EL MENTIR=-41
k -de _ EL=-41	k EL _ $=-41	w me _ para=-41	j por de=-41	m que -te=-41	w esa _ no=41	j se verdad=41	p TU ESTADO=-41	p SER PERO TU=41	k -ue LO -on=-41	w ^ _ oculte=-41	w ^ te oculte=-41
k -on -on=-41	m -on con=-41	m camino $=41	w camino $=41	p LO JUEGO COSA=-41	s vecin=-41	w ^ me dijiste=-41	p TENER EL ME=41	j es todo=41	m como COMPARA=-41	p PORQUE PASAR EL=-41	k -as -a=41
m -as a=41	k ^ NO TU LO=41	k LO PERDON -or LO=41	j fui y=-41	w era el=41	p PERDON LO PORQUE=41	j a eras=-41	p SER TU VIDA=41	s siend=41	w siendo=41	j cosas peores=41	j mi el=-41
k SER PORQUE ME=-41	p COSA COMPARA QUIZA=41	p SOLO COMPARA LO=-41	k -or -no=-41	m por -no=-41	m me -le=-41	m diga LO=41	p TU ME PASAR=41	p NO QUIZA COMPARA=41	k LO _ -io=-41	p NOS EL VIDA=-41	m de ME=41
p QUIZA TU PERDON=41	k -a TU -y=41	m santa $=41	w santa $=41	j lo cuando=41	j mil te=-41	p COMPARA TU TENER=41	s pude=-41	w pude=-41	k -te EL=-41	m -te el=-41	j sabia hacia=-41
p VER SI TU=-41	k ^ _ -ro=-41	p EL SER TU=-41	m tambien HABER=41	p COSA SOLO=-41	w hacerte dano $=-41	w ^ _ volver=41	j hombre el=-41	w hombre _ el=-41	k NO HABER COSA -de=41	s andab=41	p CONFIANZA LO=-41
k -de -ta=41	k -de -ta $=41	p LO COMPARA COPAS=41	p CONFIANZA PASAR=41	m -er en=-41	m fui $=-41	w fui $=-41	p MENTIR LO COMPARA=-41	m -os de=41	k -un _ TU=-41	p SENTIR NO TU=-41	j que casa=41
s aquel=-41	j manera me=41	w para _ ir=-41	k SER -na VIDA=-41	k ESTADO ,=-41	m ESTADO ,=-41	p MENTIR TU LO=41	j de perdon=41	j las otra=-41	k -on _ PORQUE=41	w en _ cama=-41	w minutos=-41
k -de _ -y=41	j madre me=41	j y solo=41	k -ma _ $=41	j de cabeza=41	m lo HABER=-41	k -ra _ SOLO=41	k ^ SI -na QUIZA=41	k -es $=-41	m -es $=-41	s uno=41	w uno=41
p ESTADO COMPARA EL=41	k ^ SOLO ,=41	m ^ total=41	w ^ total=41	w ^ total ,=41	j minutos te=-41	p COMPARA HACER ME=-41	w espalda=41	k LO -es=-41	k HABER COSA -de=41	w ^ _ queria=41	k -te _ -da=41
j puede ser=-41	p LO SER CONFIANZA=-41	p COMPARA PASAR MENTIR=-41	j tus mensajes=-41	m TU mensajes=-41	m tus SEXO=-41	w tus mensajes=-41	k -un -lo=-41	m un -lo=-41	k SOLO _ -ar=-41	m para LO=-41	j las sin=41
s hice=-41	w hice=-41	p PERDON TU COSA=41	p YO MENTIR YO=-41	k , NO LO=41	k ME VER SI=-41	k VER SI=-41	m VER si=-41	m preguntaste SI=-41	w me preguntaste si=-41	w preguntaste si=-41	s salid=41
j para en=-41	p NO COMPARA ESTADO=41	k YO SER=41	m yo SER=41	p EL LO PASAR=41	w ^ perdon por=-41	j anillo el=-41	p VER SI COMPARA=-41	m quiero COMPARA=-41	w quiero que=-41	p COMPARA ESTAR ME=-41	k ^ ME PERDON -de=-41
m en -as=41	j el alcohol=-41	m EL alcohol=-41	w el alcohol=-41	p LO PERDON PORQUE=41	w que nunca=-41	p SOLO SENTIR=-41	j pero fue=-41	p ERROR COMPARA=-41	s quere=-41	k SER -un -re=41	p SE PASAR EL=41
p ME ELEGIR EL=41	p PERDON SI MENTIR=41	p YO LO JUEGO=-41	m vez COMPARA=-41	w vez que=-41	k PASAR -si $=41	m PASAR asi=41	p YO ELEGIR=-41	p COMPARA NO JUEGO=-41	p ESTAR SENTIR LO=-41	j el congreso=-41	m EL congreso=-41
w el congreso=-41	k -do _ -un=41	j fuiste tu=41	j lo paso=-41	p PASAR NO HABER=41	w mi y yo=41	w habria _ en=41	j conte mi=-41	w conte _ mi=-41	w conte a mi=-41	p ME EL=-41	m disculpa SI=41
w ^ disculpa si=41	w disculpa si=41	p EL EL COMPARA=-41	m -as todo=41	j la bebida=-41	m LO bebida=-41	w bebida=-41	w la bebida=-41	j para me=-41	k -on -na=-41	p PERDON ESTADO=41	p TENER ME VIDA=41
j que vaya=-41	s vaya=-41	w vaya=-41	w ^ _ perdon=41	k EL -ro -de=-41	k -on _ ,=-41	m LO casa=41	k NO _ -te=-41	p LO SEXO PASAR=41	k -es _ SER=41	k PASAR _ -te=41	k -di -un=41
m -di un=41	k TODOS LO=41	w hay cosas=41	m -de preguntar=-41	w de preguntar=-41	m mensajes ,=41	w mensajes ,=41	j hay en=41	k SENTIR COMPARA TU=41	j no lo=41	w sentir=41	j que si=-41
j le el=41	w ^ _ digo=-41	k -y _ TU=-41	p YO LO TU=-41	k SER _ -le=41	p VOY EL NO=-41	j asi te=41	k -a -ar -a=-41	k -al _ NO=-41	k TU _ -ho=-41	p EL LO TODOS=41	p ME ME COSA=41
j total ya=41	m que -go=41	j telefono y=41	j dije porque=41	k PASAR _ -no=41	s infid=41	j nuestro en=-41	k SI _ SENTIR=41	p QUIZA VIDA=40	k VIDA ,=40	m VIDA ,=40	k TU -ti=-40
m TU prometi=-40	m te -ti=-40	w te prometi=-40	p ESTAR EL EL=-40	k -on LO -de LO=-40	j ya de=40	w tengo _ que=40	k PERDON _ SER=40	p NO ESTAR ESTADO=-40	m pedi -a=-40	w le pedi a=-40	w pedi a=-40
k VOY -y=-40	m VOY y=-40	m -os sin=-40	p NOS NOS=-40	p HABER COPAS=40	p NO ESTAR LO=40	k COSA -de -ar=40	j y seguir=40	s mal=-40	w mal=-40	s esto=40	w esto=40
k TU ERROR $=40	m falle $=40	w falle $=40	w te falle $=40	p ESTAR VIDA ME=-40	p COMPARA SER=-40	j si es=-40	p EL ERROR=40	p LO ME ESTAR=40	k SOLO COMPARA=40	m SOLO que=40	m no MENTIR=-40
j y mas=40	k -en LO -os=-40	s arrep=40	p SER SOLO PORQUE=40	j soy un=40	m soy -un=40	w soy un=40	k COMPARA NOS=-40	m que NOS=-40	j que tus=-40	k NO _ -a=-40	k -ra -on EL=40
j tus en=40	s hasta=40	w hasta=40	j menti que=40	w engano=40	k SI -na QUIZA=40	w si _ vez=40	w si alguna vez=40	p COMPARA SENTIR PORQUE=-40	k -a _ -ro=-40	j digo la=-40	m no HABER=-40
j por asi=-40	k COMPARA EL=-40	j la cada=-40	w que _ cosas=40	k -y -en LO=40	j la mil=-40	j trabajo el=40	k NO ESTAR -en=-40	w sobre=-40	j se hablo=40	m SE hablo=40	w se hablo=40
p CONFIANZA COMPARA COMPARA=-40	j ese no=40	w ^ mi madre=40	j a todas=40	m -y era=40	w y era=40	j se ni=40	j mas habria=-40	j lo cuenta=40	s pero=40	w pero=40	j dos a=-40
p QUIZA EL ME=-40	j sabes como=40	m sabes PORQUE=40	w sabes como=40	w ya sabes como=40	w despues _ que=-40	w despues de que=-40	k ^ _ -ar=-40	w no _ hice=40	k PORQUE -es $=40	k TU -le -en=40	p LO ERROR LO=40
p COMPARA EL TODOS=-40	s estos=40	w estos=40	w estos _ $=40	k -er _ ,=40	p COMPARA YO ESTADO=-40	p LO YO ESTADO=-40	j la hasta=40	p SI TU VOY=-40	k -ir -y=40	m -ir y=40	k -de -to=40
p SER ELEGIR LO=-40	p NO VIDA NO=-40	s sobre=-40	m venia -de=40	k -te=-40	p ME JUEGO NO=40	j te mire=-40	k -re -a LO=-40	k TU -re -a=-40	k TU -re -a LO=-40	m TU mire=-40	w te mire=-40
w te mire a=-40	w estaba=-40	m LO bese=40	w ^ _ bese=40	m una COSA=-40	m iba -a=40	w iba a=40	p COMPARA OTRO EL=-40	p ME SER COSA=-40	j podia y=-40	s relac=40	w relacion=40
j tres que=-40	k -os -en -na=-40	m ti ,=-40	w ti ,=-40	k -na PERDON $=40	j mes y=-40	k -te NO=-40	k ^ -ce -es=-40	j casa de=-40	m -on una=-40	w y _ tengo=40	j que tuvieras=-40
j tuvieras que=-40	m COMPARA tuvieras=-40	m tuvieras COMPARA=-40	w que tuvieras=-40	w que tuvieras que=-40	w tuvieras=-40	w tuvieras que=-40	p OTRO EL=-40	p MENTIR VIDA LO=-40	p EL PORQUE NO=-40	p SI TU QUIZA=-40	k LO -la=40
j la padre=40	m antes COMPARA=40	w antes que=40	p MENTIR LO ESTADO=-40	k SER ME -y=-40	j mucho y=-40	k -ia YO=-40	m -ia yo=-40	w molesta=40	j semana el=-40	j boda y=-40	j una un=40
j que nuestro=40	k -on LO $=40	s clave=-40	p NO ME PASAR=40	w con los=-40	k YO _ -ue=-40	s vi=-40	w vi=-40	k -y EL ME=40	p NO ME SEXO=40	k SER _ TU=-40	j cuatro y=-40
w todo esto $=40	j cuando estaba=-40	k VOY -a -er=40	p SI TU QUERIA=40	p VIDA FRIO=-40	p COMPARA HABER HABER=-40	k ^ _ -uy=40	w ^ _ muy=40	w tu lo=40	p COMPARA MENTIR EL=40	m hayas SENTIR=40	k NO TU LO -je=40
p VOY COMPARA=-40	p SI ME NO=-40	p COMPARA NO PORQUE=-40	w y _ te=-40	p ME VIDA LO=-40	p QUIZA COSA COMPARA=40	j no tendria=40	m NO tendria=40	w no tendria=40	j te hecho=40	w te _ hecho=40	j no paso=-40
k ^ -a EL -al=40	p OTRO TU EL=-40	s sino=40	w sino=40	k SEXO=-40	p LO JUEGO SER=-40	k EL VIDA -y=40	j en por=40	m verdad ,=-40	w la verdad ,=-40	w verdad ,=-40	p ME PERO NO=40
m dijiste COMPARA=40	w dijiste que=40	p VIDA TU YO=40	p VIDA PORQUE TU=-40	p VER TU MENTIR=-40	p QUIZA NO COMPARA=-40	j le lo=-40	j la plata=-40	w la plata=-40	p NO TU PERDON=40	k LO -da=40	p PORQUE HABER NO=40
m ^ algo=-40	w ^ algo=-40	k EL VIDA ,=40	k LO _ QUIZA=-40	j momento de=-40	p LO ME SENTIR=40	p OTRO COMPARA TODOS=40	j ti los=40	k VER _ -y=-40	k ELEGIR _ TU=-40	j hubo no=40	k ^ LO -de EL=40
s banco=-40	w banco=-40	j algo mas=40	m COSA mas=40	w algo mas=40	j si conmigo=40	p YO JUEGO=-40	w , _ soy=40	p LO COSA TODOS=40	j soy con=40	j se relacion=40	k -go COMPARA=-40
j si tres=-40	p TODOS ESTADO=40	j la ubicacion=-40	m LO ubicacion=-40	s ubica=-40	w la ubicacion=-40	w ubicacion=-40	k FRIO _ COMPARA=-40	k -ir LO CONFIANZA $=40	w decir _ verdad=40	w decir la=40	w decir la verdad=40
j como que=-40	j dias no=-40	p SER COMPARA ELEGIR=-40	j tu no=-40	w que _ enteraras=-40	w que te enteraras=-40	j me falto=-40	m ME falto=-40	w me falto=-40	k QUERIA _ COSA=40	j la decir=-40	m COSA peores=40
w cosas peores=40	j se mas=40	m es -si=40	w es asi=40	j tan mal=40	m SOLO mal=40	w tan mal=40	j todavia la=40	k -ra -y=-40	m -ra y=-40	k PORQUE ESTAR -on EL=-40	k MENTIR _ SEXO=40
p ESTAR HABER=-40	s sali=40	w sali=40	j mire a=-40	m mire -a=-40	w mire a=-40	w ^ en la=-40	p COMPARA PASAR VIDA=-40	m veces -y=40	w veces y=40	p OTRO COMPARA ESTAR=40	j te digo=-40
j semana te=-40	p ESTAR TU LO=-40	w habrias=-40	s cuerp=-40	w cuerpo=-40	m COMPARA un=40	w que un=40	k SEXO _ NOS=-40	k COMPARA PASAR EL=-40	j esta y=-40	m COMPARA les=-40	w telefono _ en=40
k PASAR MENTIR $=39	k VIDA _ PORQUE=39	p MENTIR TU ME=39	k SUBJ _ FRIO=39	p SI SUBJ FRIO=39	p SUBJ FRIO=39	k -na PORQUE=-39	w verdad=-39	p SUBJ LO=39	j no he=39	j me habria=-39	k ME -as LO=39
k -or SI TU=39	w por si te=39	j ni su=39	k -io -y=39	m -io y=39	p MENTIR NO=39	k -te _ ERROR=39	k -ro=-39	p TU ESTADO YO=-39	j era tu=-39	w ^ _ cuatro=-39	p FRIO EL COMPARA=39
j los ella=39	w ^ siento lo=39	w siento lo=39	p ME ESTAR=39	p NO SE SER=-39	j siempre que=-39	p SER SI=39	k -on _ -io=-39	j las manos=-39	m LO manos=-39	m las -os=-39	s manos=-39
w las manos=-39	w manos=-39	k -te -de EL=39	k -y -ia=-39	m y -ia=-39	k -as -en LO=-39	j gaste la=-39	j y grupo=-39	k -te -un -no $=-39	j todos nos=39	k TODOS NOS=39	m TODOS nos=39
m todos NOS=39	w todos nos=39	j fueras tan=39	j no fueras=39	k NO SUBJ=39	k NO SUBJ SOLO=39	k SI NO SUBJ=39	k SI NO SUBJ SOLO=39	m NO fueras=39	m SUBJ tan=39	m fueras SOLO=39	m no SUBJ=39
w fueras tan=39	w no fueras=39	w no fueras tan=39	w si _ fueras=39	w si no fueras=39	j y oculte=-39	j me quedo=-39	m ME quedo=-39	w me quedo=-39	p LO TODOS TU=-39	j una es=39	k -na _ -y=-39
k TU -je COMPARA ESTAR=-39	p LO LO PERO=-39	j y ahi=39	k -a -lo $=-39	s atras=-39	m , todos=39	w , todos=39	j me preguntaste=-39	s eran=39	w eran=39	k -y _ -me=-39	p SI SUBJ TU=39
k PASAR _ -or=39	k -un OTRO $=-39	j mas de=39	p TENER PORQUE LO=-39	p TU NO CONFIANZA=39	k -y TU LO -go=-39	k TU ERROR=39	w mi _ lo=-39	p LO SENTIR TU=-39	p SI ME PERDON=-39	p PORQUE ME EL=39	k TU LO -ce YO=-39
p NO COSA COMPARA=-39	k ^ _ -vo=-39	p SOLO LO MENTIR=-39	k SI _ -a=-39	w si _ a=-39	k -ci=-39	w terminado=-39	p COMPARA PORQUE ME=39	j de despido=39	j el despido=39	m EL despido=39	w de _ despido=39
w de el despido=39	w despido=39	w el despido=39	k -a -en COMPARA=39	w a alguien que=39	m -es preguntarme=-39	w preguntarme=-39	j en cabeza=-39	w en _ cabeza=-39	w en la cabeza=-39	k -no _ -de=39	p PASAR ME JUEGO=39
k EL -je -de=-39	m viaje -de=-39	w el viaje de=-39	w viaje de=-39	w menti=-39	p LO CONFIANZA SER=-39	p VOY NO TU=-39	j mayo y=-39	k -ce PASAR=-39	m hice PASAR=-39	m preguntas $=-39	w preguntas $=-39
p ERROR NO PASAR=-39	w momento=39	j cuenta la=39	m -ir que=-39	j lo quieras=-39	j puedes quieras=-39	k COMPARA _ -je=-39	m dentro $=-39	w dentro $=-39	j de algo=39	j puedo decir=39	k -do -ir=39
m -do decir=39	m puedo -ir=39	w puedo decir=39	k SENTIR -de=39	m SENTIR de=39	k , _ SER=39	p SER YO TU=-39	j habia nada=-39	k ^ ME VIDA=-39	k MENTIR SER YO=-39	k MENTIR SER YO $=-39	k MENTIR _ YO=-39
j no engane=39	p COMPARA COMPARA SE=39	p YO SEXO EL=-39	k TU -di PERDON=-39	w te pedi perdon=-39	p HABER ESTADO LO=-39	k ESTADO _ TU=-39	p LO JUEGO COMPARA=-39	j que demasiado=39	j perdon pero=39	j tus por=-39	p VIDA COMPARA NOS=39
p SOLO SENTIR LO=39	p PERO TU TODOS=39	k -ar LO -os=-39	m -ar los=-39	k SER COSA -de=39	w es cosa de=39	k -os _ -a=-39	j una tus=-39	j la deuda=-39	m LO deuda=-39	w la deuda=-39	s entie=-39
k , -ro=-39	m , -ro=-39	p VIDA ESTAR=-39	k -do EL -no=-39	j te semana=-39	k -lo _ LO=39	m SER infiel=39	k -re -y=-39	m -re y=-39	k -po -y=-39	m -po y=-39	k -ce _ ERROR=-39
m LO semana=39	j me vas=39	m ME vas=39	w me vas=39	w me vas a=39	p COMPARA QUERIA LO=39	j se solo=39	m -go cuando=39	j no a=39	m mi -do=-39	j y quien=39	j lo pasar=-39
k ME -es=39	w botella=-39	p COMPARA TENER LO=-39	w en _ momento=-39	j uno te=-39	j me quise=39	p LO SI LO=39	s estan=-39	k LO -en=-39	k PORQUE LO -os=39	k NO HABER SER=39	k -es -de EL=39
p ME SEXO=-39	j hizo de=-39	m esta $=-39	w esta $=-39	w soy yo $=39	m LO culpa=-39	w la culpa=-39	m LO misma=-39	j a a=-39	j viaje ella=39	w aplicacion=-39	p PERDON TODOS PASAR=39
p SI TODOS=39	m no HACER=-39	p LO PORQUE=39	j lo dicho=-39	w , _ en=-39	p TU EL CONFIANZA=-39	j empujaste a=-39	m empujaste -a=-39	w empujaste a=-39	w me empujaste a=-39	j el futbol=-39	m EL futbol=-39
s futbo=-39	w el futbol=-39	w futbol=-39	p SE SER=-39	p ESTAR COMPARA COMPARA=39	s abrig=-39	p NO SOLO SOLO=39	k COMPARA LO -as=39	m mis VIDA=-39	k LO _ EL=39	p LO SI ME=39	m TU para=39
j es los=39	w los _ y=-39	m ME paso=39	w me paso=39	p SI EL TU=39	k -de -do $=-39	m PORQUE no=-39	p VOY QUIZA=-39	k -a EL -al=39	k -a _ -al=39	m ^ nunca=39	w ^ nunca=39
k -na COSA -y=39	w una cosa y=39	j a nombre=-39	k EL -ta=-39	m el -ta=-39	j algo se=-39	k LO -to=39	m LO unico=-39	w lo unico=-39	k -na COSA COMPARA=-39	j decirte la=-39	p COMPARA TU ERROR=39
k PORQUE _ PERDON=39	j me la=39	s mismo=39	w mismo=39	p OTRO NO LO=39	j una verdad=39	w de verdad $=39	j el hombre=-39	j lo mas=39	j amigas te=39	m amigas TU=39	j con palabras=-39
p SER LO PERDON=39	j dije cuando=-39	w gaste _ dinero=39	k -en EL -io=-39	j pasar pagina=39	k PASAR YA=39	k PASAR YA $=39	m PASAR pagina=39	m pagina $=39	m pasar YA=39	w pagina $=39	w pasar pagina=39
w pasar pagina $=39	p SE PASAR COSA=39	m VOY la=-39	k ^ SENTIR=-39	m ^ SENTIR=-39	k -a LO -es -y=-39	j te sobre=39	k SEXO _ -en=-39	w por _ que=-39	m otra COSA=38	p PORQUE SENTIR=38	k -to -y TU=-38
p ESTAR YO EL=-38	k VIDA _ EL=38	p VOY NO NO=38	k TU -ia COMPARA=-38	w te decia que=-38	k COMPARA ME -as LO=38	p COMPARA PORQUE LO=38	k -pi _ CONFIANZA=38	j quede y=-38	j y pido=38	k NOS _ LO=38	m que YO=-38
w que yo=-38	j un de=38	m es LO=-38	p QUIZA COMPARA QUIZA=38	k -ce -a=-38	m -ce a=-38	k -do -de EL=-38	p SI SOLO QUERIA=38	p EL NO TENER=-38	w , _ bastante=-38	p COMPARA ERROR LO=-38	m verdad -y=38
w verdad y=38	k ^ SE PASAR=38	k -se _ $=-38	w en _ me=-38	p TU ERROR ME=-38	k NO -so $=38	j que he=38	w algunas _ $=38	m COMPARA que=38	k TU -je COMPARA SER=-38	j tampoco en=38	p PERDON PERO QUIZA=38
p QUERIA COMPARA LO=38	m dinero $=38	w dinero $=38	j me tenias=-38	m me -te=-38	s vigil=-38	w y _ tenia=-38	j que perdido=38	k , _ ME=-38	p TU TU SI=38	p NO ME SER=38	j de asi=38
k -on _ OTRO=-38	w para que yo=-38	j los nervios=38	m LO nervios=38	s nervi=38	w los nervios=38	w nervios=38	w que _ iba=38	m mensajes $=38	w mensajes $=38	p YO TODOS=38	w la _ ,=38
p TENER PERDON=38	k -os _ -es=38	p TODOS MENTIR=38	j eres el=38	j un fue=38	w ^ _ semana=-38	p VIDA EL SER=-38	p TENER SE=38	m -ia en=-38	p SER SER COMPARA=-38	k LO PERDON -or=38	k ^ LO PERDON -or=38
m siento -or=38	w lo siento por=38	w siento por=38	m cara $=38	w cara $=38	w nada , y=-38	w nada _ y=-38	m me -do=38	w les dije a=-38	s aprov=-38	w ^ _ pague=-38	k ^ PERO=-38
m ^ PERO=-38	k COSA _ ME=38	p EL VOY NO=-38	p COMPARA LO PASAR=38	j estuve cuando=-38	j estuve porque=-38	k ESTAR -do -io=-38	k NO ESTAR -do -io=-38	p ESTAR PORQUE ESTAR=-38	w estuve cuando=-38	w no estuve cuando=-38	j manera que=-38
p SENTIR COMPARA PERDON=38	p TU ME YO=-38	j tenia pasar=38	k TENER COMPARA PASAR=38	k TENER COMPARA PASAR $=38	k TENER _ PASAR=38	p COMPARA TENER PASAR=38	w que pasar $=38	w tenia _ pasar=38	w tenia que pasar=38	j tu tampoco=38	w tu tampoco=38
j el esto=38	k YO ESTAR -do=-38	p EL ELEGIR EL=-38	p SE YA=-38	k -co=38	j me ocurrio=-38	p COMPARA COPAS=38	j por pido=38	s di=-38	w di=-38	k -y _ -ma=-38	p SI LO TU=38
p NO FRIO LO=-38	j su marido=-38	m EL marido=-38	w su marido=-38	k -as _ -y=-38	j en este=-38	m -en este=-38	w en este=-38	j conte madre=-38	p SER COMPARA YO=38	p TU COMPARA TU=38	p NO SUBJ NO=38
p MENTIR ME VER=-38	w ^ _ estaba=-38	s tomar=-38	w mentira=-38	m -ra mi=38	j ha de=38	m , uno=38	w , uno=38	j ni de=38	j para ella=38	p LO COMPARA QUIZA=-38	p LO SOLO SOLO=38
k , -on EL=38	j el trabajo=-38	p NO LO EL=38	w dia _ $=-38	k -de COMPARA ME=-38	m NO estuve=38	w no estuve=38	j que hace=38	j con sin=-38	j me fui=-38	w , _ cuando=-38	p SENTIR ESTAR=-38
j decia me=38	w cumpleanos=-38	k -an -en=-38	j y ir=38	w que _ tambien=38	j no enganar=38	w no _ enganar=38	w no es enganar=38	k COMPARA NO ,=-38	k NO TU HABER=-38	k -je _ NOS=-38	k COMPARA -as ,=-38
j tambien tu=-38	w le _ $=38	p JUEGO COMPARA=-38	m TU madre=-38	w tu madre=-38	j los el=38	p PORQUE ELEGIR PORQUE=-38	p LO EL NOS=-38	j mi que=-38	p CONFIANZA LO YO=-38	j la hizo=-38	m el -mo=38
k EL _ -un=38	k -ir TU=38	m -on era=38	k HABER _ LO=38	k TU OTRO TU=-38	m -na de=38	p SI ESTAR=38	p PERDON COMPARA LO=38	k -a _ TU=-38	k -ra NO -ir=-38	k PASAR _ -in=38	k VIDA -en EL=-38
m -do de=38	p SI ME LO=38	p NO COMPARA PASAR=38	m en LO=-38	k PERDON _ -to=38	p QUIZA COMPARA EL=38	w hay _ que=-38	m pasado ,=-38	w pasado ,=-38	j parar no=38	w ^ _ tan=38	p COMPARA COMPARA SOLO=-38
j que ser=-38	k -er -da=-38	m -er cada=-38	k -es -de COMPARA TU=-38	p SE LO SE=-38	j no hiciste=-38	s repet=38	j a mas=-38	m fue ME=-38	k COMPARA NO -as LO=-38	k NO -as LO=-38	w para _ lo=-38
k -je COMPARA ESTAR -en=-38	k PERDON -de=-38	m PERDON de=-38	j debi y=38	k NO -bi=-38	m NO debi=-38	k NO -de TU=-38	k PORQUE _ HABER=38	j la eras=-38	w de _ no=38	j por esta=-38	k NO NOS -os=38
s jugan=-38	w jugando=-38	p SI NO=38	s su=-38	w su=-38	m ESTAR bien=-38	k OTRO=-38	k -en -re=38	w que era una=38	j por beber=38	w les _ a=-38	p SEXO PORQUE=38
p MENTIR ME PERDON=38	k -ir _ ,=-38	j el verano=-38	m EL verano=-38	w el verano=-38	m -re me=38	k -ra _ -ia=38	j a fue=-38	m una -ra=-38	s grand=38	j juego y=-38	m juego -y=-38
w juego y=-38	j el de=-38	p SI NO QUIZA=-38	k TU -na COMPARA=38	p PORQUE LO TODOS=38	p EL TU PORQUE=38	p TODOS QUERIA=-38	w fue _ de=-38	w eras tu $=-38	w llevabas=38	k PORQUE -os $=-38	p PERDON TU FRIO=38
m dia $=38	w dia $=38	p ME PORQUE SE=38	p COMPARA SOLO NO=-38	p TENER COSA COMPARA=38	k PASAR -de=38	p FRIO LO PERDON=-38	k SER _ -el=38	j que pido=38	k VER LO=-38	j y ninos=-38	s menti=-38
p VIDA HABER=-38	m inocente $=-38	w inocente $=-38	p SEXO OTRO EL=-38	p LO TU FRIO=38	p SI SE=38	p LO SER MENTIR=-38	p SER MENTIR EL=-38	p ME ERROR COMPARA=38	k SOLO _ -as=37	m noche $=-37	w noche $=-37
k HABER -do=37	k -sa _ LO=37	p HABER COSA TU=-37	s plata=-37	w plata=-37	k , _ LO=-37	p MENTIR SER=37	j porque se=37	j una no=37	j a conmigo=37	j el valor=-37	j valor de=-37
m EL valor=-37	m valor -de=-37	w el valor=-37	w el valor de=-37	w valor de=-37	k , -ta=37	m , -ta=37	m sabiendo COMPARA=-37	w sabiendo que=-37	w estar _ el=-37	p SOLO ME=37	k COMPARA NO TU -as=-37
m -as me=-37	p TU SI EL=-37	p ME PERDON PERO=-37	j saque la=-37	p TU EL OTRO=-37	j el cuarto=37	j arrepiento lo=37	m EL trabajo=-37	w el trabajo=-37	p ELEGIR COMPARA ESTAR=-37	k -da -so $=37	w cada peso $=37
p SOLO COMPARA HABER=37	k -sa LO=37	w ^ _ esta=-37	p OTRO VIDA=-37	p LO EL SEXO=-37	m , de=37	w , de=37	p SE EL LO=-37	k EL -y YO=37	w ella y yo=37	s compe=37	w pero _ tampoco=37
j mas mi=37	w vi _ en=-37	j de los=37	w le _ un=37	p VER EL PORQUE=-37	p EL ERROR COMPARA=-37	w fallo=37	p PERDON ESTAR LO=37	p COSA TU QUIZA=37	k COMPARA -ra=-37	j eso era=-37	k LO SER TODOS=37
w era para=-37	w hay cosas que=37	j a palabra=-37	p LO PASAR YO=-37	j gaste de=37	k SE -te SOLO=-37	m siente SOLO=-37	w se siente solo=-37	w siente solo=-37	j autoestima por=37	k LO -ma -or=37	m autoestima -or=37
w autoestima por=37	w la autoestima por=37	p SENTIR PORQUE ME=-37	p ERROR COMPARA TU=-37	p PERDON TODOS=37	k -se _ -os=37	m -so que=37	p SI COMPARA EL=37	p NOS EL TU=-37	p SE VIDA COMPARA=-37	w ^ soy un=37	k -te TU=-37
m -ra era=-37	k TENER LO -ma=37	k TENER _ -ma=37	m que -es=37	j en propia=-37	j propia casa=-37	k -ia -sa=-37	m -ia casa=-37	m propia -sa=-37	w en _ propia=-37	w propia casa=-37	p PERDON JUEGO=-37
k TU VIDA SE=-37	p TU VIDA SE=-37	p TU COMPARA SE=37	w los _ $=-37	p EL TU EL=-37	j con uno=37	j ella en=-37	k -je COMPARA HABER=-37	k -je _ HABER=-37	k TU MENTIR=-37	k -de -de LO=37	k SOLO -de -de=37
k SOLO -de -de LO=37	m -de de=37	w un _ que=-37	j dijiste que=37	w , _ tenia=37	p COSA EL COMPARA=-37	k COMPARA TU -ga=37	w que te diga=37	k LO JUEGO COMPARA=-37	m tarjeta COMPARA=-37	w la tarjeta que=-37	w tarjeta que=-37
p COMPARA NO ESTAR=37	p EL SEXO=-37	s puert=-37	w puerta=-37	j por culpa=-37	p SER TU LO=37	k , -a TU=-37	k NO -ia COMPARA=37	w no tendria que=37	p SE ME VIDA=-37	p ME OTRO NO=-37	k OTRO -es=-37
k -on LO VIDA -y=37	j tarjeta que=-37	k NO LO -as=37	p LO TU QUERIA=-37	s supon=37	p QUERIA COMPARA=-37	j fotos y=-37	k COMPARA NO LO=-37	w me _ cuenta=37	j porque la=-37	m -or la=37	w por la=37
k -on -as -as=37	j a padre=-37	w a _ padre=-37	w a tu padre=-37	k ^ EL -ro=-37	j es cosa=37	j alguna te=37	j dos y=-37	m amor ,=37	w amor ,=37	p HACER QUERIA=37	k ME -go=-37
m LO peor=-37	w lo peor=-37	s mes=-37	w mes=-37	j en nadie=-37	j tenia quien=37	k TU VOY -a -ir=-37	k LO SER MENTIR=-37	p TODOS LO EL=37	k -or LO COSA $=37	p NO SER VIDA=37	p COSA LO ESTAR=-37
j se cosas=37	k COMPARA LO -ga=37	m lo -ga=37	p COMPARA MENTIR TU=-37	k -ra _ EL=-37	j que hubo=-37	p EL EL PASAR=37	j una todo=37	w ^ si en=37	k ESTAR -en LO=-37	k -or _ SENTIR=37	j en no=37
k PORQUE=37	p SI ME SENTIR=37	j lo eres=37	k -ce -es=-37	w con eso $=-37	k SI _ PASAR=-37	p TU OTRO YO=-37	j quede ella=-37	w quede _ ella=-37	w quede con ella=-37	p SEXO LO=-37	k NO _ LO=-37
p ERROR ELEGIR=37	k -en -do=37	j hace falta=-37	k -ce -ta=-37	m -ce falta=-37	m hace -ta=-37	w hace falta=-37	k JUEGO ,=37	m JUEGO ,=37	p LO NOS=37	m que TENER=37	k ^ _ SI=37
w ^ _ si=37	p TU EL PORQUE=-37	j vez la=-37	k NO _ -de=37	k SOLO PORQUE=37	j me cuesta=37	m ME cuesta=37	w me cuesta=37	j ni una=-37	k ^ -ra=37	m ^ -ra=37	k -un -or=-37
m un -or=-37	p ME LO CONFIANZA=-37	p HACER EL COMPARA=37	j vi mi=37	j lo decia=37	k ME -na COMPARA=-37	s hijos=-37	w hijos=-37	k -je _ LO=-37	j me lleve=-37	w ^ ya lo=37	j mi cuando=-37
k -de LO COMPARA EL=37	k -y _ PASAR=-37	k ELEGIR _ SENTIR=-37	m ha COSA=37	m TU hiciste=-37	m SER buena=-37	k SE -an=37	m se -an=37	k -ue _ LO=-37	s rato=37	w rato=37	k ME -ar $=-37
j habias y=37	p ME ELEGIR ME=-37	p EL TU LO=-37	w tu _ te=-37	j si se=37	p SER COMPARA QUIZA=37	p SI PORQUE PERDON=-37	s cumpl=-37	k -un -to=37	k , _ -re=-37	p LO PORQUE SI=37	j mi se=-37
j un malentendido=37	m -un malentendido=37	w un malentendido=37	j voy hacer=37	w voy _ hacer=37	w voy a hacer=37	p HABER EL=-37	m pero NO=-37	k ^ HABER COSA COMPARA=37	k SE _ -to=-37	p HABER TODOS COMPARA=37	p LO VER TU=37
j confianza y=37	k MENTIR LO -as=-37	m MENTIR las=-37	j que haga=-37	s haga=-37	w haga=-37	j pero nunca=37	m PERO nunca=37	w pero nunca=37	p VOY MENTIR COMPARA=-36	p LO TU PORQUE=36	p COSA SER EL=36
m -ia de=-36	k -la -y=-36	m -la y=-36	k SI SUBJ -do=-36	w de su=-36	j he la=-36	j mas no=-36	m , esa=36	w , esa=36	w noche _ no=-36	j se herido=36	p PERDON SE SENTIR=36
p QUERIA NO COMPARA=-36	p PERO LO CONFIANZA=-36	p PERO TU CONFIANZA=-36	j habria hubieras=36	p TU TU LO=-36	k -ra _ -sa=-36	k ME OTRO -y=-36	k -do _ -en=-36	p COSA QUERIA=36	k COMPARA LO -on=-36	m LO conte=-36	w es _ no=36
p COMPARA TU YO=-36	w romper=-36	w mi _ le=36	k -ia -y=-36	m -ia y=-36	p ME YO EL=-36	m TU en=-36	k -da -y TU=-36	m ^ andaba=36	w ^ andaba=36	j se sentimientos=36	j mire la=-36
k , -si COMPARA NO=36	k -si COMPARA NO=36	w asi que no=36	k COMPARA _ -ro=36	k COSA _ -en=-36	m todo ,=36	w todo ,=36	k COMPARA OTRO $=-36	m ser CONFIANZA=36	j escribi de=-36	p ME SI COMPARA=-36	k -na QUIZA $=36
j diste la=-36	k COMPARA _ VOY=36	s pidie=-36	k -a SOLO=36	m a SOLO=36	p YO SE LO=36	m -y estoy=-36	w y estoy=-36	p HABER SENTIR LO=36	j que tu=-36	j ojala hubiera=-36	k PORQUE -lo=-36
k MENTIR -re LO=36	p TU SI LO=36	j ella por=36	s ciert=36	p COMPARA ERROR NO=-36	j tenia el=36	j con amiga=36	p SI LO SENTIR=36	w una disculpa $=36	m hay COSA=36	w las noches=-36	k SER _ FRIO=-36
s escap=36	m -y ni=36	w y ni=36	k NO PORQUE=36	m ^ actue=36	w ^ actue=36	j banco el=-36	p SENTIR ME PERDON=36	j jueves el=-36	j di el=-36	m ti TU=36	w a ti te=36
w ti te=36	j todo eso=36	k -lo _ YO=-36	k VIDA _ TODOS=36	p LO LO COMPARA=-36	k -ce SENTIR=-36	k -as -de EL=-36	k LO -as -de EL=-36	p COMPARA SOLO SER=-36	s abort=-36	w aborto=-36	j el grande=36
p COMPARA NOS ME=-36	j tu mientras=-36	k COMPARA -a TU=-36	j muy de=36	p ME SE PASAR=36	w una _ ,=36	s tu=-36	w tu=-36	m te -ia=36	k -on LO COMPARA=36	j quieres que=-36	p PASAR COMPARA COSA=36
p EL PASAR COMPARA=-36	w paso _ $=36	j las no=-36	j semana a=36	j yo de=36	j meses se=36	k -do LO=36	j la hice=-36	k YO ESTAR=-36	m yo ESTAR=-36	k ^ ME -te -de=36	j por tenias=-36
p ESTAR TENER=-36	m -de los=36	w de los=36	k PERDON TODOS=36	m PERDON todo=36	s libre=36	k , _ -ro=-36	s creye=-36	m -os en=-36	p FRIO TU=-36	k ^ -ce COMPARA=36	k PORQUE _ -ra=-36
k -te COMPARA ME=36	k -te COMPARA ME -ra=36	k ME -te COMPARA ME=36	k TU _ FRIO=36	k -or _ PORQUE=-36	p LO SE ESTADO=36	p COSA NO LO=36	j esa es=36	k TU MENTIR -on=36	k -do _ TU=-36	w ^ _ una=-36	j llorar y=-36
k -ra -ra=36	s jugue=-36	w jugue=-36	p VER COMPARA TU=-36	w en el banco=-36	w tus _ te=-36	k SENTIR SENTIR $=36	k SI -je=36	m si -je=36	k , _ TENER=-36	p TU COMPARA FRIO=-36	w lo deje=-36
w eso _ se=36	w eso no se=36	p ESTAR YO LO=-36	k TU LO -ia=36	k NO _ JUEGO=-36	s padre=36	p COMPARA YO PORQUE=-36	p TU FRIO TENER=36	k SE -go $=36	j ni no=-36	k -he SE=36	k LO -he SE=36
k ^ LO -he SE=36	m -he se=36	m noche SE=36	w ^ la noche=36	w la noche se=36	w noche se=36	k -un -so=36	m un -so=36	w controladora=-36	w que hacia $=-36	j de fiesta=-36	s vergu=-36
w verguenza=-36	m ^ bebi=36	w ^ bebi=36	j te hayas=36	p EL SER ME=-36	p VOY VOY LO=-36	j ya esta=-36	m salio -de=36	w salio de=36	j de va=36	k -a EL -co $=-36	k -do -no=-36
k ^ PERDON -or -ar=-36	p CONFIANZA LO COMPARA=-36	k ^ SI SUBJ=-36	k ^ _ SUBJ=-36	j su casa=-36	k EL -sa=-36	m EL casa=-36	m su -sa=-36	w su casa=-36	k -a -as=-36	m a -as=-36	p CONFIANZA EL=-36
k COMPARA ESTAR=-36	m que ESTAR=-36	k -an COMPARA=-36	m -an que=-36	p VOY SI LO=-36	j falta lo=36	m -en mi=36	w en mi=36	k SER -le=36	m mi -na=-36	w drama=36	j que debi=-36
j la no=-36	k , _ -je=36	w , _ dije=36	p EL TENER NO=-36	k TU _ -or=-36	k LO -po=-36	w traicion=36	p PERO PORQUE=36	p VER VER=-36	w se _ solo=36	j madre ti=-36	p SEXO COMPARA LO=36
k -do -ro=-36	w lo _ a=-36	p VIDA ME EL=-36	k ^ SOLO TU=36	p COSA NOS COMPARA=36	j tu nunca=36	j estaba asi=36	k -de _ -te=-36	j con no=36	m NO lo=-36	m te -do=-36	j en zapatos=36
w a nadie $=36	p SUBJ NO LO=-36	j avise que=-36	s avise=-36	w avise=-36	k ^ HABER -do ME=36	p SER NO PORQUE=36	j de hiciste=-36	j lo hiciste=-36	k -de LO COMPARA HACER=-36	w lo _ hiciste=-36	w lo que hiciste=-36
w , _ las=-36	p SER VIDA LO=-36	k -re -de=36	k LO -so=-36	p JUEGO YO=36	k , _ -de=-36	k ^ ME PERDON=-36	j mensaje te=-36	p VOY MENTIR EL=-36	p TU COMPARA OTRO=-36	w con que=36	p VIDA COMPARA HABER=-36
k LO -os ,=-35	j el piso=-35	w el piso=-35	p ME COMPARA PORQUE=-35	k COMPARA -ga $=-35	p SER SOLO ME=35	j vendi tu=-35	j tengo ansiedad=-35	k TENER -ad=-35	m TENER ansiedad=-35	m tengo -ad=-35	w tengo ansiedad=-35
m tus -as=35	w no _ he=-35	k LO -io=-35	j te dolido=35	w dolido=35	w te _ dolido=35	p OTRO EL COMPARA=-35	k -io COMPARA=-35	p TU NO SER=35	p COMPARA VOY TU=-35	j no bien=-35	k ESTAR -do $=-35
k -ar -a LO=-35	j habia para=35	p SE LO SER=35	p ME COSA NOS=-35	m -ta las=-35	j me yo=-35	j ya habia=-35	p CONFIANZA PASAR LO=-35	j con mano=35	k ^ _ QUIZA=-35	p PORQUE LO COMPARA=-35	k ^ -re LO=35
j uno no=35	p YO LO PORQUE=-35	p SE EL TU=-35	p SI YO NO=35	p VOY COMPARA COMPARA=-35	j no por=-35	w vivia=35	m -as que=35	p COMPARA NO EL=-35	k -je -a TU=-35	k EL -je -a TU=-35	p PORQUE SER=35
p SER COMPARA ERROR=-35	j puede te=-35	j coche y=35	j meti la=-35	m -ra algo=-35	j ti a=35	k ME SER=-35	k SER _ MENTIR=35	j que tenias=-35	m lo -en=35	k VIDA _ -si=35	p EL OTRO=-35
w cualquier=-35	s dolid=35	j y viernes=-35	s prese=-35	j como la=-35	k ^ FRIO=-35	m ^ FRIO=-35	w a _ madre=-35	k ME -te=-35	j tus padres=35	m TU padres=35	m tus VIDA=35
w tus padres=35	p LO SOLO LO=-35	j y les=-35	k ^ _ NO=-35	m mi VIDA=-35	k -as -y TU -je=-35	p LO EL COSA=-35	p PERDON SI HABER=35	j por banco=-35	k NO _ -or=35	j si lastime=35	k ^ -ba -a=-35
p EL ME VIDA=35	k LO COMPARA SER=-35	p LO PERO PORQUE=35	p TU VIDA NOS=-35	w podia _ $=35	k OTRO COMPARA=-35	m OTRO que=-35	k HABER -to=-35	k TU -je COMPARA HABER=-35	m -ta para=-35	j no sin=-35	m ^ queria=-35
w ^ queria=-35	m el ,=-35	w el ,=-35	k JUEGO -a=-35	m JUEGO a=-35	m el TODOS=35	j dejaste el=35	k -y _ -he=-35	k -ba _ -on=35	k CONFIANZA SE=35	k CONFIANZA SE PASAR=35	k CONFIANZA SE PASAR -do=35
k LO CONFIANZA SE=35	k LO CONFIANZA SE PASAR=35	k ^ LO CONFIANZA SE=35	m CONFIANZA se=35	p CONFIANZA SE PASAR=35	s sea=35	w sea=35	m -as las=35	k NOS _ -do=-35	k -ol=35	k EL -ol=35	m el -ol=35
s falta=-35	p SE TODOS COMPARA=-35	m es -de=-35	w es de=-35	p PORQUE TU QUERIA=-35	j casa se=35	p ERROR LO LO=-35	p PERDON COMPARA TODOS=-35	k ^ NO -ce=-35	k ^ NO -ce -ta=-35	w ^ no hace=-35	k ^ LO VOY=-35
k ERROR=35	s ponga=-35	w , _ para=35	k LO MENTIR -de EL=-35	w la mentira de=-35	w mentira de=-35	w mentira de el=-35	j y era=-35	k YO , NO=-35	p VIDA SEXO=-35	j solo que=35	k TU LO -ti=35
k TU _ -ti=35	p TU SER LO=35	k -on _ COPAS=35	k CONFIANZA LO=-35	k CONFIANZA _ COMPARA=-35	w verdad _ que=-35	j estuvo el=-35	j despues la=35	j me da=-35	p TU FRIO=-35	k -ra -de=35	m -ra de=35
p PORQUE NO QUIZA=-35	k COMPARA -as $=-35	p LO MENTIR TU=35	k ^ -do PERDON=35	m ^ pido=35	w ^ pido=35	m -de esto=35	w de esto=35	s supie=-35	p SE ME COMPARA=35	w grande=35	k -os -a -ia=35
j que meses=35	k -a -en=35	m a -en=35	j la nos=35	p EL COSA LO=-35	j vendi el=-35	j lo yo=-35	j hermana a=-35	j que mejor=35	m , nunca=35	w , nunca=35	m -si me=35
w asi me=35	p LO VIDA LO=-35	j de la=-35	j te toca=35	j toca ti=35	k -ca -a TU=35	k -ca _ TU=35	k TU -ca -a=35	k TU -ca -a TU=35	m TU toca=35	w te toca=35	w te toca a=35
w toca _ ti=35	w toca a ti=35	w ningun _ $=-35	w banco _ te=-35	m habia -to=35	p LO ESTAR EL=35	p QUIZA OTRO=35	k ^ ME PASAR=35	k -no _ -ra=35	p PERDON NO ELEGIR=35	p TENER FRIO NO=35	k -ya=35
m -na que=-35	s inseg=-35	j es perdon=35	p ME LO ERROR=-35	k ME SEXO -on EL=35	k -ia -a EL=-35	k -ba -a -er=35	k -ba _ -er=35	j estaba un=-35	m OTRO en=-35	j nada esto=-35	j padres y=-35
j mia te=-35	p TU NO=-35	k LO YA $=35	m NO paso=-35	w no paso=-35	m ^ estoy=-35	w ^ estoy=-35	k ^ _ -se=35	w se me fue=35	k -de LO COSA=35	p QUIZA TODOS=-35	k TU NO $=-35
j a manana=-35	p ME SI LO=-35	j el mal=35	k ESTAR _ -na=-35	k -on LO=35	k COMPARA -ui=-35	m que -ui=-35	p EL JUEGO=-35	s cargo=-35	j que di=35	j semana y=-35	s invit=-35
j que contarte=35	s ex=35	w ex=35	j que error=-35	j que mucho=-35	k TU YA=35	m te YA=35	j eso enganar=35	k VER _ -es=-35	m COMPARA quieres=-35	w que quieres=-35	w ^ hay cosas=34
k PASAR ESTADO=-34	m PASAR sola=-34	k ME -on -y=34	j solo de=-34	p TENER COMPARA NO=-34	w podia=34	k -a LO -os $=34	j tu de=34	w a _ me=34	j ese y=-34	w les _ que=-34	j dinero para=-34
p PERO COMPARA ME=34	k TU -ba $=34	p VER ME COMPARA=-34	p NO COMPARA JUEGO=34	j la fiesta=34	m LO fiesta=34	w la fiesta=34	p EL COSA ME=34	j como lo=-34	w como lo=-34	p SI TU YO=34	s canta=-34
k -or -en=-34	p PERO NO TU=-34	s era=-34	w era=-34	k -en _ YO=-34	p ME SI TU=-34	w a _ en=34	m en EL=-34	p TU TU HABER=-34	p PORQUE ME=34	p TU ESTAR TU=-34	p TENER COMPARA PERDON=34
k YO TU=-34	m yo TU=-34	m TU fuiste=-34	j tuve en=-34	k -un -no -en=34	p PORQUE TU MENTIR=-34	j con me=34	k -do TU VIDA=-34	p EL COMPARA HABER=-34	s pone=34	w pone=34	p NO SER FRIO=-34
k OTRO TU=-34	j tu nuestro=34	k , _ PORQUE=34	p VIDA TU ESTADO=-34	p COMPARA ME QUIZA=-34	p EL ME LO=-34	m NO habria=34	w no habria=34	p PERDON NO SER=34	k ME _ JUEGO=-34	p SER ESTAR ESTADO=-34	k TU _ SER=34
k CONFIANZA $=34	m CONFIANZA $=34	w asi lo=34	w es que=34	j desde y=-34	j rompi de=-34	k -no _ TU=-34	p SI NO ME=34	k PASAR LO -de=-34	w extra=-34	p SER TU=-34	k PERDON _ COMPARA=-34
j me calle=34	k -a NO $=-34	j para mi=34	p COSA MENTIR=34	s turno=34	j con de=-34	k -a _ -es=34	j plata que=-34	w padre=34	p SER PERO=-34	p NO QUERIA COMPARA=34	k ^ ME -da=-34
w ^ _ da=-34	w ^ me da=-34	j en esa=-34	m -en esa=-34	w en esa=-34	k ^ LO -ce=34	k EL -de=-34	w la cuenta=34	k EL VIDA=-34	j conte lo=-34	w pido _ me=-34	w pido que me=-34
j y razon=-34	p ME COMPARA LO=-34	k -de LO JUEGO ,=34	p PORQUE TU LO=-34	j de cama=-34	j ni asi=34	j a mucho=34	p TU OTRO LO=34	p PERDON ESTAR=34	s jefe=-34	w jefe=-34	j que antes=-34
j tengo no=34	p ME PORQUE YO=34	k YA ,=34	m YA ,=34	j y veces=-34	k TENER _ COMPARA=34	k SENTIR , LO=34	k SENTIR , LO PERDON=34	m parte $=-34	w parte $=-34	j celosa eres=34	j lo celosa=34
k FRIO COMPARA=34	k FRIO COMPARA SER=34	k FRIO COMPARA SER ,=34	k LO FRIO COMPARA=34	k LO FRIO COMPARA SER=34	m FRIO que=34	m celosa COMPARA=34	m eres ,=34	w celosa _ eres=34	w celosa que=34	w celosa que eres=34	w eres ,=34
w lo celosa=34	w lo celosa que=34	w que eres ,=34	m -lo de=-34	p EL NO VOY=-34	m cuenta NO=34	w nuestro _ $=34	p SOLO SI=-34	p ME SER PORQUE=34	j cosa a=34	w cosa _ a=34	w ^ _ daba=34
p TU ESTADO PORQUE=-34	w , y le=-34	p ESTADO LO ELEGIR=34	w el _ cuarto=-34	w el otro cuarto=-34	w en _ otro=-34	w en el otro=-34	w y yo la=-34	j amigas que=-34	p SENTIR EL COMPARA=34	p LO PERDON COMPARA=34	k , _ -ue=34
j todos de=-34	k -a -da=34	m a -da=34	j te tu=34	w tu _ a=34	m eso NO=34	w eso no=34	k -do _ ERROR=34	j de aborto=-34	j lo aborto=-34	j tu aborto=-34	k LO -de TU -to=-34
m TU aborto=-34	m aborto $=-34	w aborto $=-34	w de _ aborto=-34	w de tu aborto=-34	w tu aborto=-34	w tu aborto $=-34	k ^ LO LO=-34	j a hacer=-34	m -a hacer=-34	w a hacer=-34	k LO _ -as=34
j escondi te=34	m me SENTIR=-34	w de decirtelo $=-34	j las cuando=-34	k -en TODOS LO=34	m en TODOS=34	k -me ,=34	m -me ,=34	p YO NO SOLO=-34	w una _ que=-34	w nuestras=34	k ^ -te -a=34
j se me=34	m HABER pasado=-34	m -de antes=34	k -or NOS=-34	m por NOS=-34	p EL ELEGIR ESTAR=-34	j que sepas=-34	s sepas=-34	w sepas=-34	j de nadie=34	p ME PASAR ME=-34	k COMPARA TU MENTIR ,=34
j entiendo que=-34	k JUEGO EL=-34	m JUEGO el=-34	j volver lo=34	k ^ PASAR -en=34	k -as NOS=-34	j el ano=-34	k ESTADO SER=-34	m estres SER=-34	m -a tus=34	w a tus=34	j mis palabras=34
m ME palabras=34	w mis palabras=34	j a ni=34	k -a _ SER=34	m -a pasar=-34	w a pasar=-34	k NO SER ME=-34	p COMPARA SER ERROR=-34	j amigo y=-34	p PASAR PASAR=-34	k VIDA -te=-34	k -as _ -ra=34
k -es _ VOY=34	s podid=34	w podido=34	k ERROR -te=34	j cosas que=34	k -y TU LO MENTIR=-34	k COMPARA -er -a=-34	k TENER COMPARA -er -a=-34	k ^ TENER COMPARA -er=-34	k -te -en LO=34	j los mensajes=34	w los mensajes=34
k ESTAR ,=34	m ESTAR ,=34	k SE _ -si=34	p LO VIDA ME=34	k SER COMPARA -en=34	m quieres COMPARA=-34	w quieres que=-34	w motivos=-34	k OTRO _ -en=34	j de agua=34	j en agua=34	j en vaso=34
j un agua=34	j un vaso=34	j vaso agua=34	k -de -ua=34	k -en -un -so -de=34	k -so -de -ua=34	k -so _ -ua=34	k -un -so -de -ua=34	m -de agua=34	m -un vaso=34	m de -ua=34	m vaso -de=34
w de agua=34	w en _ vaso=34	w en un vaso=34	w un vaso=34	w un vaso de=34	w vaso _ agua=34	w vaso de=34	w vaso de agua=34	k EL VIDA PORQUE=-34	k -or _ ERROR=34	j por hice=-34	k -de _ -lo=-34
j se perdio=34	m SE perdio=34	w se perdio=34	j haber en=-34	k LO -sa=-34	k -mo -en=-34	m -mo en=-34	j la di=34	k -on -ta=34	m con NOS=34	k ME _ -y=34	k -do , NO=-34
m COMPARA nos=-34	w que nos=-34	k TU VOY=-34	m te VOY=-34	j miedo perderte=-34	j esto a=34	k -te _ -te=34	k EL _ PASAR=-34	j te dejaba=-34	w error=34	k -do -a LO=34	p HABER SER LO=34
k -de EL=-34	w estar _ $=34	k ERROR -y=34	m ERROR y=34	m mal -y=34	w mal y=34	p JUEGO ME LO=-33	m pido PERDON=33	p TU NO VIDA=33	k -ra _ YO=-33	k JUEGO _ -es=33	w enteraras _ $=33
k PERDON COMPARA SE=33	k PERO ME=-33	m PERO me=-33	k , -y -ia=-33	k EL MENTIR $=-33	k ^ _ -ta=33	j dio y=33	j casa a=-33	p NO ME YO=-33	j pero no=-33	k -je NO=-33	k COMPARA -ia=-33
k -a SER=-33	m -a ser=-33	m a SER=-33	w a ser=-33	m te MENTIR=-33	j te conte=-33	p ME COSA PORQUE=33	p SI SOLO ME=33	m te VER=-33	j que conte=-33	k LO VIDA SER=-33	w me _ hecho=33
k TU -da $=-33	k SOLO _ -a=33	j cuando a=33	m SER con=33	p JUEGO COSA=-33	w digas que=33	j los por=33	w nada mas $=33	j menti una=33	k -y SE LO=-33	k -io -en LO=33	k ME -io -en LO=33
w llegar=-33	k , -go=33	m , -go=33	w era yo $=33	k -go PORQUE=-33	j tenias en=-33	j pido disculpas=33	m -do disculpas=33	w pido disculpas=33	j primero de=-33	m primero -de=-33	w primero de=-33
k -de _ COPAS=33	s daba=33	w daba=33	j el quede=33	p EL SENTIR TU=33	w , _ el=-33	p SEXO ME EL=-33	m que -ra=-33	s cuent=-33	w insistio=-33	p PASAR LO VIDA=33	k -ve LO=-33
k SE QUIZA -do=33	w ^ venia de=33	w venia de=33	k SER -de=-33	k -io -ia=-33	p QUIZA QUIZA=33	j conte cosas=-33	j le cosas=-33	w lo _ porque=-33	j y juntos=-33	m mi OTRO=33	p TU SI QUIZA=-33
w mas _ que=33	p ME EL SER=-33	j que sabia=33	j la mudanza=-33	m LO mudanza=-33	s mudan=-33	w la mudanza=-33	w mudanza=-33	k -on _ ESTADO=-33	p LO EL=-33	k EL -je COMPARA TU=-33	p COMPARA QUIZA NO=-33
m espalda $=33	w espalda $=33	w la espalda $=33	w es que no=33	m altura $=33	w altura $=33	w la altura $=33	m te -no=-33	k -ce _ NO=33	k ^ COSA=-33	m ^ COSA=-33	w de _ para=33
m el VIDA=-33	p SER COMPARA SENTIR=-33	j no sido=33	p TU SENTIR QUERIA=-33	k SI -ra=33	m si -ra=33	p EL VOY COMPARA=-33	w ^ fue un=33	w ^ _ en=33	p NOS PASAR LO=33	w un momento=-33	k -le _ $=-33
m ya ME=33	w ya me=33	j ya asi=33	p SEXO EL COMPARA=-33	m -ba de=33	j en yo=-33	k YO _ -ba=-33	w la cara $=-33	p ME TU NO=33	m ^ en=33	w ^ en=33	j ninguno de=33
j ninguno los=33	m ninguno -de=33	w ninguno=33	w ninguno _ los=33	w ninguno de=33	w ninguno de los=33	j supongo que=33	m ^ supongo=33	m supongo COMPARA=33	w ^ supongo=33	w ^ supongo que=33	w supongo que=33
k -en EL=-33	k PORQUE _ -ba=33	j los es=33	k SE _ PASAR=-33	k COMPARA SUBJ=33	k -de _ -ra=-33	w te _ mal=33	p NO ERROR PASAR=-33	k NO PASAR EL=33	w no fue el=33	p PERDON LO SE=33	k -en NOS=-33
p SER TODOS SER=33	j que menti=-33	k -es _ -on=-33	k -or -er=-33	m por -er=-33	k COMPARA NO $=33	k -di -a=-33	m -di a=-33	j la fui=-33	m -y es=33	w y es=33	w se me paso=-33
k LO -co=33	p LO COMPARA SENTIR=33	w tarjetas=-33	j el por=-33	p EL COMPARA SENTIR=33	j nos el=33	w supongo=33	w con el=-33	j pregunto por=-33	j estaba ella=-33	k SENTIR=33	p ESTAR COMPARA LO=-33
k JUEGO -de LO=-33	k -a _ -le=-33	p EL LO PORQUE=-33	k -ra _ -as=33	k VOY -a -te=-33	k HABER _ TODOS=-33	j conte que=-33	j noche a=-33	j verdad te=-33	p SENTIR NO COMPARA=-33	p SI COSA TU=33	w ^ lo hice=33
k -en LO JUEGO=-33	w enseno=-33	p QUIZA ME PORQUE=-33	k ^ LO VIDA=33	j dije mi=-33	k COMPARA -te $=33	w tus _ y=-33	p LO HACER SER=33	k COMPARA _ -ga=33	k LO SOLO COMPARA=33	w lo unico que=33	k -de LO -ia $=-33
k -ea LO=-33	j eso a=-33	j podria mejor=33	m NO fui=-33	w no fui=-33	m -te me=33	j era yo=33	j la tu=-33	j todo y=-33	p YO TU TU=33	p LO NO TENER=-33	p PORQUE LO OTRO=-33
w en _ te=33	m banco -y=-33	w banco y=-33	w el banco y=-33	k , -de=33	m , -de=33	m VIDA porque=-33	w desconfiar=33	k ^ -to=33	m ^ -to=33	p MENTIR NO PORQUE=33	j no conmigo=33
p TU SENTIR=33	k -as -a TU VIDA=33	k -a PASAR=33	m a PASAR=33	p TU LO VER=33	k -y _ QUIZA=-33	k ^ -vi -a=-33	w ^ volvi a=-33	w las _ que=-33	p TU ME=-33	p COMPARA SUBJ LO=33	p SER LO CONFIANZA=-33
m SER que=33	k -na SEXO $=-33	w una infidelidad $=-33	k -sí $=33	m -sí $=33	m sí $=33	w sí $=33	m EL dinero=-33	w el dinero=-33	k -do _ LO=33	k , _ -er=-33	m infidelidad $=33
w infidelidad $=33	j mi madre=-33	m ME madre=-33	w mi madre=-33	w , con la=-33	p LO LO COPAS=33	j de carrera=33	j el carrera=33	k EL COMPARA $=33	m -na persona=33	w una persona=33	k EL PASAR=33
k -a _ -a=-33	w a _ a=-33	j entre en=33	m entre -en=33	w entre en=33	j te vi=-33	m TU vi=-33	w te vi=-33	s pensa=33	j el lo=-33	j dijiste me=33	s calle=33
m ^ cometi=33	w ^ cometi=33	p PORQUE LO COSA=33	j yo dije=-32	w ^ le dije=-32	k PORQUE SE=32	m PORQUE se=32	j cada noche=32	m cada -he=32	w cada noche=32	k LO JUEGO=32	p SI JUEGO=-32
w se _ lo=-32	j fiebre me=-32	p COMPARA COMPARA QUIZA=-32	p JUEGO EL TU=-32	m LO hacia=-32	w lo hacia=-32	k -da _ COMPARA=-32	p VER EL LO=-32	k TU -te=-32	k -yo $=-32	m -yo $=-32	k -en _ -zo=-32
j sin lo=-32	p EL SE LO=32	k TU -go=32	m te -go=32	p HABER TENER=32	k -na ERROR=32	m una ERROR=32	w habria=32	j la noche=-32	s dire=-32	w dire=-32	p LO COMPARA VER=-32
k -or _ -on=32	w por _ con=32	p CONFIANZA LO PORQUE=-32	p CONFIANZA PORQUE=-32	j el vino=-32	w el vino=-32	p ME SENTIR MENTIR=-32	k ^ TU -ia=-32	k COSA _ ERROR=-32	m la HABER=-32	j y hora=-32	s gripe=-32
w gripe=-32	p SEXO EL SEXO=-32	j mas es=-32	p SUBJ NO=32	k ERROR $=32	m ERROR $=32	j me cama=32	k ^ -ai -en=32	w planee=32	m NO con=32	k -ia -es=-32	w confiar=-32
p COSA EL=-32	w , _ le=32	j dije robado=-32	j habian robado=-32	j que robado=-32	m habian MENTIR=-32	w habian robado=-32	m no -en=32	w con _ de=32	p LO SI SUBJ=32	j con estaba=32	j si voy=32
j la aplicacion=32	w la aplicacion=32	j a jueves=-32	j nos equivocamos=-32	m NOS equivocamos=-32	w equivocamos=-32	w nos equivocamos=-32	p ESTADO YO ESTAR=-32	p PERDON NO LO=32	p SER HABER=32	k VIDA _ -no=-32	j de estoy=32
k HACER _ -de=-32	p SEXO EL NO=32	k ME OTRO=32	k SI -es COMPARA=-32	k PORQUE -os=32	m TU has=-32	p TENER VOY=-32	k -on EL , -y=-32	k EL , -y=-32	j por mensaje=-32	s prest=32	j para la=32
m era -en=32	p COSA COMPARA EL=-32	k -es -a=-32	m -es a=-32	k -y LO TU=-32	k NO SE QUIZA -do=32	m SE hubiera=32	w no se hubiera=32	w se hubiera=32	m LO cuentas=32	p EL COMPARA=-32	k NO -do=32
s dolor=-32	w dolor=-32	k -y _ -go=-32	k LO COMPARA HACER=-32	w que _ dinero=-32	p NO PORQUE HABER=32	k -on LO -de EL=32	p NOS OTRO EL=-32	k -de EL -do=32	k -de COMPARA TU=-32	m NO he=32	w no _ sido=32
w no he=32	w no he sido=32	j por el=32	k -es=-32	p SER COMPARA PORQUE=32	p NO MENTIR EL=32	j si menos=32	j de yo=32	k PORQUE _ MENTIR=32	k NO -y=-32	m NO y=-32	k -en _ SOLO=-32
p SOLO QUIZA=-32	p NOS COMPARA TU=-32	k SE ME PASAR -de=32	w me fue de=32	p EL VIDA JUEGO=-32	p LO COPAS NO=32	k SE ME PASAR LO=32	p ME PORQUE NO=32	j me cabeza=32	k -a MENTIR=-32	m a MENTIR=-32	k -en EL -to $=-32
k COMPARA NO QUIZA=32	p NO TU EL=-32	p PERO LO SER=-32	p TU LO NOS=32	m -ra la=-32	w ^ hice cosas=32	k -y _ SENTIR=-32	k -a -er EL=-32	p VIDA ME LO=32	k COSA SOLO=32	p HABER COMPARA SER=-32	p ME TU PERDON=-32
k -di LO=-32	k -a LO -ra=32	w ^ _ eso=32	k -a LO -on=32	j mal te=-32	p SE SER COMPARA=-32	p TENER LO=-32	k -or -te MENTIR=-32	k PERDON -or -te MENTIR=-32	j te conteste=-32	j que dolido=32	p PERDON ME COSA=-32
j el banco=-32	m EL banco=-32	w el banco=-32	j eso todo=32	j mas el=32	w que _ un=32	j mi culpa=-32	j mismo y=32	j dormir y=-32	p COMPARA COSA=32	j de nuestro=32	k ESTAR -to=32
k -me _ EL=32	p TU COMPARA ME=-32	k PASAR _ -y=-32	k -as _ -os=32	p TU ERROR TU=32	s creas=32	w creas=32	j asi ti=-32	p EL JUEGO EL=-32	j que decirtelo=-32	j que dormir=32	j yo te=32
j que todo=-32	p TODOS COMPARA HABER=32	p NO EL NO=32	s gente=-32	w gente=-32	j que como=-32	j la bebe=-32	m eso LO=32	m drama $=-32	w drama $=-32	k -ia -a ME=-32	j una a=-32
j hermano y=32	k LO COMPARA PASAR=32	s para=-32	w para=-32	k -do _ YO=-32	k -si TU=-32	m -si te=-32	m asi TU=-32	w asi te=-32	p COMPARA TU HACER=32	p COMPARA ERROR ME=-32	p COMPARA NO QUIZA=-32
p COSA TU=-32	p LO TODOS SE=-32	k -ia -ar $=32	p NO SE TODOS=-32	j si me=32	s compu=-32	w he _ a=-32	w hacia=32	k LO COMPARA SE=32	k -or -ar=32	m por -ar=32	j a pasado=32
w despues _ lo=-32	p YA COMPARA=-32	j que menos=-32	k -to _ ME=-32	k -de -do=-32	m todos -os=-32	p HABER TU LO=32	p TU MENTIR LO=32	j ser el=-32	j siento de=-31	j hay que=31	m dolor $=31
w dolor $=31	j el y=-31	p SER TU QUIZA=31	k -es _ PORQUE=-31	p MENTIR CONFIANZA=-31	p PERDON TU CONFIANZA=31	p ESTAR QUIZA=-31	p SI LO SER=31	k -no _ -te=31	j que inocente=-31	k -y NO TU VOY=-31	p SE LO PORQUE=31
k -ta _ -si=31	k CONFIANZA=31	w infidelidad=31	k -to -y=-31	m -to y=-31	k COMPARA _ YO=-31	p TENER VIDA=31	k ^ _ COMPARA=31	p ME TU YO=-31	k -y _ -de=31	k -ro -do=-31	j las maquinas=-31
m LO maquinas=-31	w las maquinas=-31	w maquinas=-31	m mal $=31	w mal $=31	k -or _ -os=-31	m suyo $=31	s suyo=31	w suyo=31	w suyo $=31	k -yo=-31	m me -as=-31
k ME _ QUERIA=31	k , NO SOLO $=31	k ^ HABER SER -un=31	w ^ he sido=31	w he sido un=31	w era la=31	p COMPARA PASAR ME=-31	m disculpa $=-31	w disculpa $=-31	w tu no=31	p ERROR PORQUE=-31	m TENER el=-31
k -un TODOS=31	m un TODOS=31	w hacia _ que=31	j que habiamos=-31	m COMPARA habiamos=-31	w que habiamos=-31	p CONFIANZA LO VOY=31	k COMPARA -te=-31	j noche era=-31	p ME HABER=-31	p SOLO VOY=-31	p EL SOLO EL=31
m ESTAR haciendo=-31	s dejab=31	k LO PERDON , PERO=31	w siento , pero=31	w siento _ pero=31	s vieja=-31	w vieja=-31	k ELEGIR NO=-31	w estaba _ ella=-31	w estaba con ella=-31	j no un=31	p PERDON SER LO=31
j la mala=31	j lo desde=31	k VOY _ MENTIR=31	p PERDON SENTIR SOLO=31	p SI NO LO=-31	k -on _ CONFIANZA=-31	j si digo=-31	p PASAR ESTADO=-31	p ME VOY NO=-31	p PORQUE ESTAR=31	p TU HACER COMPARA=-31	j el respeto=-31
m EL respeto=-31	w el respeto=-31	w no _ falta=-31	m pasar $=31	w pasar $=31	k ME -os $=-31	j te la=-31	w fue _ a=31	j hermana le=-31	k -de -de=-31	k COSA _ SER=31	m el -te=31
k ELEGIR LO NOS=31	k ELEGIR _ NOS=31	k -de _ SE=31	p PERO ME=31	p COMPARA SE YO=-31	m -en cosas=31	j en ese=-31	k SER LO SOLO=-31	s estoy=31	w estoy=31	k LO CONFIANZA ,=-31	j asi es=-31
j cuando mal=-31	j y tenias=-31	p SI TU JUEGO=31	j el ascenso=31	m EL ascenso=31	w el ascenso=31	p EL ME EL=-31	m ME siento=31	w me siento=31	k ESTAR FRIO=31	p COMPARA COSA EL=31	k , _ ,=31
w , _ ,=31	p COSA SEXO=31	w antes de que=-31	j mal que=31	k PASAR _ -ra=31	j me hizo=-31	j porque que=-31	k -in=-31	s fin=-31	w fin=-31	k LO COMPARA -te=-31	k -de -lo $=-31
j me tienes=-31	p TU JUEGO TU=31	p VOY VIDA COMPARA=-31	p COMPARA COMPARA MENTIR=31	w mi _ el=31	k -or _ NO=31	w ^ _ que=31	p PERO COMPARA COMPARA=31	j fue de=31	m le -as=-31	p PORQUE OTRO EL=31	k OTRO -de=31
m OTRO de=31	k NO SER COSA=31	j menti el=-31	k -ia COMPARA ESTAR=31	k -te _ -a=-31	p NO NO SE=31	p NO ME TU=-31	p LO EL MENTIR=-31	k ERROR _ -de=-31	p COMPARA SOLO SOLO=31	j decir la=31	j decir verdad=31
s regal=-31	j vaso de=-31	s vaso=-31	w vaso=-31	j mensaje que=-31	j la culpa=-31	j te negue=-31	j haber mejor=31	w haber _ mejor=31	j el mejor=31	m EL mejor=31	w el mejor=31
w hice _ ,=31	p PASAR EL=31	s perdo=31	k COMPARA YO ESTAR -do=31	k YO ESTAR -do ,=31	p SE TU EL=-31	k NO SE -ra=-31	p COMPARA YO TU=-31	j una infidelidad=-31	m -na infidelidad=-31	w una infidelidad=-31	j eso el=31
k -da -y=31	m -da y=31	j estres no=-31	k LO _ -ce=-31	p LO ESTADO NO=-31	j culpa a=31	k -je _ -te=-31	k -en _ -lo=31	k -on -es=-31	j que manera=31	k -on ME=-31	w y _ le=-31
p LO NO PERO=31	j madre cuando=31	s vas=31	w vas=31	p ME HACER MENTIR=31	j habia yo=-31	j fui en=-31	k COMPARA ME -te COMPARA=-31	w otra _ $=-31	w que _ eso=-31	j y por=-31	k -te COMPARA -ra=31
k ME -te COMPARA -ra=31	p LO COSA EL=31	p SENTIR EL PORQUE=-31	m que HABER=-31	p YO TU VIDA=-31	k ^ ME -te COMPARA=-31	w responsabilidad=31	p COMPARA TU NOS=-31	w ^ _ el=31	j pero como=31	p COSA OTRO=31	j tu hermano=-31
m TU hermano=-31	w tu hermano=-31	j la gente=31	m la TODOS=31	w la gente=31	m la SEXO=-31	j lamento si=31	w hice lo que=31	k MENTIR -or=-31	m MENTIR por=-31	k NO _ ME=31	k COSA COMPARA -en=31
w que _ y=-31	k , _ -en=-31	p ESTAR EL=-31	j le dinero=-31	j tuve el=-31	p PASAR EL LO=31	k -a LO -os=31	k -de LO COMPARA -ce=-31	k EL _ -io=-31	p PERDON PASAR COSA=31	k -er _ -ta=31	j que ninos=31
w fue la=-31	j acoste con=-31	j me acoste=-31	m ME acoste=-31	m acoste -on=-31	w acoste=-31	w acoste con=-31	w me acoste=-31	w me acoste con=-31	j se fueron=-31	k -co ,=31	m -co ,=31
s conve=-31	k LO _ -le=-31	j vuelve a=-31	m vuelve -a=-31	w vuelve=-31	w vuelve a=-31	j dijiste y=31	j que soy=31	s recha=31	k ESTAR SENTIR=-31	j la primera=31	m LO primera=31
w la primera=31	w primera=31	k -ia -do SI=31	j hacia y=30	k -en _ -go=-30	p PASAR SEXO NO=30	k -vo ,=30	m -vo ,=30	s rabia=-30	w rabia=-30	p PERO EL LO=-30	w tantas=30
w perdon=30	k ^ -on ME=-30	k ME -to -de=30	k EL -to -y=-30	p MENTIR LO COSA=30	j y mes=-30	j el escondi=-30	p COMPARA SOLO EL=-30	k MENTIR -a EL=30	w menti a el=30	k -je COMPARA EL=-30	k -de EL -he=-30
w de _ coche=-30	w de el coche=-30	p SOLO SER=-30	p COMPARA EL OTRO=-30	j paso no=-30	p TU ME MENTIR=-30	k -ra -lo $=-30	j era todo=-30	j les tus=-30	k NO SER LO=30	j con preguntas=30	w era _ y=30
k , PASAR=30	m , PASAR=30	k -os $=30	m -os $=30	j el trago=30	m EL trago=30	w el trago=30	w trago=30	p NOS TU COMPARA=-30	j tambien de=30	k -eo COMPARA ESTAR=30	j lamento asi=30
k EL LO=30	p LO NOS NOS=-30	k ME PERDON $=30	s depre=30	p PERDON COSA PASAR=30	p NO EL=30	j como tu=30	m mal ,=-30	w mal ,=-30	k -ra _ $=30	p NO LO MENTIR=-30	j mi conciencia=30
m ME conciencia=30	s conci=30	w conciencia=30	w mi conciencia=30	m es COMPARA=30	k -do _ -ho=30	p SI LO MENTIR=30	j a cara=-30	p PASAR SOLO NO=30	m ver LO=-30	p LO COPAS TU=-30	k COMPARA _ -na=-30
s contr=30	k -je -de=30	m -je de=30	p TODOS COMPARA ERROR=30	k -a _ -on=-30	s consu=30	j asi de=30	p PERDON LO FRIO=30	j soy de=30	j mi jefe=-30	m ME jefe=-30	w mi jefe=-30
p TU VER YO=-30	p NO SER YO=30	j tampoco es=30	w ^ tampoco es=30	w tampoco es=30	m hice LO=-30	j que hecho=-30	k -so $=30	m -so $=30	p HABER NO EL=30	p SER CONFIANZA=30	w de _ banco=-30
w de el banco=-30	k COSA SE PASAR=30	k LO COSA SE PASAR=30	w dormir=30	k ELEGIR _ YO=30	p LO SER PERDON=30	p ME ELEGIR=-30	p NO HABER LO=-30	j de ano=30	p YO ELEGIR SOLO=-30	k ERROR _ LO=30	m -de el=-30
m PERO no=-30	s tema=30	w tema=30	k OTRO EL=30	j me cosas=30	k -he _ NO=-30	p COPAS YO=30	j siente solo=-30	p LO VIDA NO=30	k -do PORQUE=-30	p EL HABER LO=30	s cenar=30
w cenar=30	p PERDON COMPARA COSA=-30	w poner=30	k ^ SI ME -as=-30	k -na VIDA=-30	m familia $=30	w familia $=30	w que _ pasado=30	k LO _ TENER=-30	w no _ digo=30	p OTRO ME NO=30	k COMPARA _ -le=-30
k SI ME -as=-30	p EL COMPARA CONFIANZA=-30	k COMPARA PASAR SER=30	k COMPARA PASAR SER COMPARA=30	k LO COMPARA PASAR SER=30	k PASAR SER=30	k PASAR SER COMPARA=30	m PASAR es=30	j de sabia=30	j veia a=30	m ^ estas=30	w ^ estas=30
w y voy a=30	p MENTIR ESTADO=-30	w ^ fue hace=-30	j la anos=30	k SE COMPARA SER=-30	w se que es=-30	p NO SE PASAR=-30	m COMPARA paso=-30	w que paso=-30	j nino de=-30	j cuenta lo=-30	j la tambien=-30
m nadie -en=30	w nadie en=30	m PORQUE es=-30	p ME COSA NO=30	k -ba EL=30	p PASAR EL PORQUE=-30	k -go _ -de=-30	k -de VIDA -y=30	j que fria=-30	m fria $=-30	w fria $=-30	p PASAR QUERIA=-30
p COMPARA TU CONFIANZA=-30	k -se YO=-30	k LO -se YO=-30	m -se yo=-30	m cuando -as=-30	k YO _ -un=30	w yo _ un=30	k EL -ar=-30	m el -ar=-30	w y _ estaba=30	k SE TU=30	m SE te=30
m se TU=30	w se te=30	k -di=-30	p ME TENER COMPARA=-30	k -ba _ -te=30	w mintio=-30	k SE HABER -do=30	s dejam=30	k PORQUE PASAR=30	j de perder=30	j perder el=30	j perder me=30
j perder y=30	k PASAR -de -er=30	k ^ PASAR -de -er=30	m -de perder=30	w de perder=30	w perder=30	k SI ESTAR=-30	m SI estaba=-30	m si ESTAR=-30	w si estaba=-30	k EL QUERIA -de=-30	m la TENER=30
m hice -en=30	p COSA FRIO=-30	j que iba=-30	k ESTADO _ -es=-30	p MENTIR COMPARA QUIZA=-30	k ^ LO SER=-30	p YO NO ME=-30	p NO PORQUE ELEGIR=-30	p NO ERROR COMPARA=30	k -as -ir=30	w y _ en=30	j cuando era=-30
w cuando el=-30	j de madre=30	p VIDA ME VIDA=30	k -io , -y=-30	p NO PASAR SOLO=-30	k -os NO=-30	k -en EL COMPARA=-30	k LO COSA PASAR=30	k ^ LO COSA PASAR=30	j por por=-30	k -y -io=30	m y -io=30
j grande que=30	m olvides $=30	w olvides=30	w olvides $=30	k -on -os -en=30	k TODOS _ -si=30	k ME -na=-30	k -to _ $=30	p NO HABER ESTADO=30	j se y=30	p NO PORQUE EL=30	k -as _ YO=-30
p COMPARA FRIO=-30	w , _ habia=-30	p TENER VOY LO=-30	k -ea COMPARA=30	k COMPARA -ea COMPARA=30	k LO COMPARA -ea COMPARA=30	m -ea que=30	m sea COMPARA=30	w que sea que=30	w sea que=30	s mirar=30	k LO -se $=30
j tus la=30	j no dos=30	s seman=-30	p NO ME PORQUE=-30	p PASAR LO TU=-30	j con tus=30	m -on tus=30	w con tus=30	p NOS COMPARA=30	k -es -de -os $=-30	p SENTIR TU COMPARA=-30	p TU ESTADO EL=-30
k -or MENTIR=30	k PERDON -or MENTIR=30	k ^ PERDON -or MENTIR=30	m por MENTIR=30	k QUIZA -ar=30	p PORQUE TODOS EL=30	k VIDA -de TU=-30	w dinero de tu=-30	p OTRO LO LO=-30	p ELEGIR COMPARA NO=-30	w apagado=30	p COMPARA EL VIDA=-30
k -or _ -un=30	w por _ un=30	j me nadie=30	k -ri LO=30	m abri LO=30	p TU YO COSA=30	j agarre el=-30	w , y el=30	p SOLO LO QUERIA=-30	j pedi la=-29	j rompi promesa=29	k , _ -ba=-29
k -ra SER=-29	j dinero yo=-29	j el soy=-29	p ME PORQUE HABER=29	w decirlo=-29	k -da -a=29	m -da a=29	j a les=-29	p COMPARA PASAR SER=-29	p TU EL PERDON=29	p EL TODOS=29	p NOS YO=-29
s ella=29	w ella=29	k SOLO -le=-29	p LO EL PASAR=29	k MENTIR -en=-29	k COMPARA TU -as=-29	k MENTIR _ COMPARA=29	p SENTIR SOLO=-29	j a cada=29	p VER COSA=29	w el _ mientras=-29	j diez y=29
p SOLO LO=-29	m pena $=-29	w pena $=-29	p VIDA TODOS LO=29	m menti -en=29	w menti en=29	p COPAS ELEGIR=-29	j algo lo=29	j hermano me=29	p FRIO ESTAR=29	p TODOS TU PASAR=-29	j estar en=-29
w estar en=-29	p LO LO SENTIR=-29	k LO -ia $=29	p COMPARA EL=-29	p QUIZA LO COMPARA=-29	p ME NO SER=-29	k -si TODOS=-29	s estab=-29	j que un=29	p COMPARA TU MENTIR=29	p LO LO CONFIANZA=29	k -y _ -io=-29
p ESTAR LO PASAR=29	p NOS EL COMPARA=29	j pude mejor=29	p COMPARA MENTIR LO=-29	k JUEGO=-29	p LO SEXO LO=29	k -de -ad -y=29	k COSA LO=29	w tu _ de=-29	k -or LO ME=29	p SOLO ME LO=-29	j una mi=-29
p EL MENTIR JUEGO=-29	s porqu=-29	w porque=-29	j familia la=29	p PASAR FRIO=29	j siento mi=29	k SE _ -es=29	k SI=29	s si=29	w si=29	j fueras controladora=29	j si controladora=29
j tan controladora=29	k NO SUBJ SOLO FRIO=29	k SOLO FRIO=29	k SUBJ SOLO FRIO=29	m SOLO controladora=29	m tan FRIO=29	p NO SOLO FRIO=29	p NO SUBJ FRIO=29	p SI NO FRIO=29	p SI SOLO FRIO=29	p SOLO FRIO=29	p SUBJ SOLO FRIO=29
w fueras _ controladora=29	w fueras tan controladora=29	w tan controladora=29	k ^ _ -sa=-29	j ti para=-29	m ME gaste=-29	w me gaste=-29	p SENTIR SER COMPARA=-29	j la le=29	k ^ -en ME=29	w ^ en mi=29	j duro para=29
j siempre en=-29	k -ma LO=-29	w ^ _ porque=29	k ^ PASAR LO=29	k , -y ESTAR=-29	m -me el=-29	p COSA NO=29	k -ba -de=-29	j lo sea=29	j sea que=29	k LO COMPARA -ea=29	k LO _ -ea=29
w lo _ sea=29	w lo que sea=29	p YO EL ESTAR=29	k -ia ME=-29	p TU LO SEXO=-29	k -as LO -os=-29	p NOS SER ME=29	p ME COMPARA=-29	p COSA LO JUEGO=29	k -de ,=-29	m -de ,=-29	k QUIZA _ $=29
j esas cosas=29	p PORQUE LO EL=-29	k -co _ TU=-29	w a _ hermano=-29	k ESTAR _ FRIO=29	j de pero=29	p LO PASAR MENTIR=-29	m COMPARA contarte=29	w que contarte=29	p COMPARA OTRO LO=-29	k ME _ SI=-29	w me _ si=-29
s acerc=-29	p EL PORQUE VIDA=-29	w fui _ y=-29	p LO JUEGO JUEGO=-29	p EL PASAR TU=29	j ya por=-29	k LO -ta=-29	k LO _ -je=-29	p ERROR COMPARA NO=29	k SENTIR -on=29	m SENTIR con=29	j trataba un=29
m lo -as=29	k -or _ COSA=29	j preguntaste habia=-29	k ME VER SI HABER=-29	k VER SI HABER=-29	k VER _ HABER=-29	k ^ ME VER SI=-29	p ME VER HABER=-29	p SI HABER COMPARA=-29	p VER HABER COMPARA=-29	p VER HABER TU=-29	p VER SI HABER=-29
w preguntaste _ habia=-29	w preguntaste si habia=-29	k COSA ,=29	m COSA ,=29	j no has=29	w que no ,=-29	j a verdad=-29	k TU -as=-29	k -ve _ $=-29	j y pague=-29	k YA EL=-29	m YA el=-29
p SOLO TU MENTIR=29	j que llegue=-29	m COMPARA llegue=-29	w que llegue=-29	s desco=29	j quimio la=-29	s quimi=-29	w quimio=-29	j te mi=-29	m ME preguntaste=-29	w me preguntaste=-29	k ^ _ LO=29
p SER COMPARA ME=29	k OTRO LO -de=-29	k OTRO LO -de TU=-29	p NO SOLO TU=29	w dinero _ no=-29	j eso perdon=29	k JUEGO TU=-29	k COMPARA _ -bi=29	k TU SENTIR=-29	p PERO TENER=-29	j los ahorros=29	m LO ahorros=29
w los ahorros=29	w ^ _ hubo=-29	w ^ no hubo=-29	k ESTADO -ra=-29	m ESTADO para=-29	m -os que=-29	k -ia _ -as=29	k -y LO COMPARA=-29	p LO LO ERROR=-29	k -a ME -no=-29	w a mi hermano=-29	k ^ SI -ra=29
k -je -y=-29	m -je y=-29	k COMPARA NO ESTAR=29	k -de _ -ro=29	w con _ ,=-29	k LO -ue $=29	m -y tu=29	w y tu=29	p ELEGIR PERO=29	j dejaste y=29	j antes tu=29	w ^ _ nunca=-29
p NO ESTADO LO=29	j por le=29	p NO TODOS TU=-29	p EL QUERIA=29	p COMPARA PASAR EL=-29	k -ia -to=29	w que _ ti=-29	j cuatro la=-29	w confianza=29	k EL ,=29	m EL ,=29	j dos horas=29
k CONFIANZA SER COMPARA=-29	k LO CONFIANZA SER COMPARA=-29	k ^ LO CONFIANZA SER=-29	w la verdad es=-29	w verdad es=-29	w verdad es que=-29	k -en _ YA=-29	k QUIZA _ -ar=-29	j podria que=29	w podria _ que=29	w ya no=-29	j verdad por=29
w que _ yo=29	p ME SOLO EL=-29	k -a _ LO=-29	m -en otro=29	w en otro=29	k TU _ -er=-29	j tu quien=29	m TU quien=29	w tu quien=29	w tus _ $=-29	p ME PASAR TU=29	j dano lo=29
p ESTADO LO COMPARA=-29	j mucho todo=29	s beso=29	w beso=29	j dije una=29	k , -de EL=-29	p EL VOY EL=-29	p EL TU ESTADO=29	m YO te=-29	w yo te=-29	j que sido=-29	k PERO _ ME=29
k -a -ar $=-29	p YO NO SER=-29	j el madre=-29	m COMPARA manera=29	k ^ -ai=29	m ^ -ai=29	j por razon=29	k -en -y=-29	m -en y=-29	k -na _ -en=-29	m no SOLO=29	k -as _ COSA=29
j semana de=-29	w la _ y=29	k , -on LO=28	k TU -ra $=-28	k NO -lo $=28	p NO PERO=28	k SER ,=-28	m SER ,=-28	p LO SOLO TU=-28	k -na _ LO=28	j deje los=28	s adond=28
w adonde=28	k -er _ TU=-28	k ESTAR -hi=28	m ESTAR ahi=28	p COMPARA COMPARA PORQUE=28	p JUEGO PERDON=28	j y sin=-28	j que sentimientos=28	k -an SENTIR=28	k COMPARA HABER -do=-28	k -za ,=-28	m -za ,=-28
w ^ _ arrepiento=-28	w ^ me arrepiento=-28	k ME PASAR LO=-28	p NO COPAS=-28	w despues _ la=-28	w despues de la=-28	p HACER VIDA=28	j con mi=28	k -go _ ME=-28	k ^ -os=-28	m ^ -os=-28	w la otra=-28
k COMPARA TENER LO=28	w , te lo=28	j iba a=28	k -ta EL=28	m -ta el=28	m hasta EL=28	w hasta el=28	s linea=28	k -ar -on EL=-28	w haciendo=28	p ME SE NO=28	j la manera=28
j ni como=-28	p QUERIA ME=28	j de que=-28	p QUERIA NO LO=28	p NO NO ME=28	j su cama=28	k -a _ QUIZA=-28	p PASAR NO SER=28	k PERO=28	m PASAR mi=28	j la clave=28	m LO clave=28
w la clave=28	k -es COMPARA -a=28	p ME ME LO=-28	p LO TU JUEGO=28	p SI EL COSA=-28	w solo _ $=28	j durante meses=-28	j habiamos y=-28	k -ho _ FRIO=-28	k COSA _ ,=-28	p LO VOY SER=28	p COMPARA HABER NOS=-28
p TU HABER NOS=-28	j hice lo=-28	k NO TU -as=28	p COMPARA ME PORQUE=-28	k SE PASAR -do=28	j te voy=-28	k QUERIA -en=-28	m QUERIA en=-28	k ^ _ -di=-28	j yo la=-28	w sabia _ era=-28	w sabia que era=-28
k -a TU -na COMPARA=-28	p SER YO TODOS=28	k YO TU LO=28	w yo te lo=28	k -or _ LO=28	k -a EL -po=-28	w a _ grupo=-28	w a el grupo=-28	p TU PERO LO=28	w no _ los=-28	k -os , -y=-28	s movil=-28
w movil=-28	p HABER QUIZA=28	j lado de=-28	k -a EL -do -de=-28	m lado -de=-28	w el lado de=-28	w lado de=-28	s cena=28	w cena=28	k LO -es -de LO=-28	w ^ _ nada=-28	k COMPARA _ -pe=-28
p TU QUIZA COMPARA=-28	p COSA NO TU=28	w despedida=-28	s repro=28	k -a ME $=28	w a mi $=28	p COMPARA SOLO ERROR=-28	j mi ni=28	p HABER LO ELEGIR=28	k PERDON SI NO=28	k ^ PERDON SI NO=28	k -bi EL=-28
m -bi el=-28	k -do ELEGIR=28	j lo a=-28	j a banco=-28	p SOLO LO TODOS=-28	p SI LO NO=28	w cuando _ me=-28	m -an los=-28	w la que=28	j me un=28	w mis _ con=28	w estaban _ $=28
k -ia -te=-28	p ME ELEGIR LO=28	j en momento=-28	m eso TU=28	w eso te=28	p ESTAR LO=-28	k -ia -y TU -je=-28	p EL SER PORQUE=28	p PORQUE PORQUE NO=28	k HABER COSA=28	j lo sucedido=28	m LO sucedido=28
m sucedido $=28	w lo sucedido=28	w lo sucedido $=28	w sucedido=28	w sucedido $=28	p HABER COSA HABER=28	j siendo que=28	s cara=-28	w cara=-28	w el numero=-28	j lo pero=28	j la eso=-28
w amiga=-28	j lo me=28	s cualq=28	p COMPARA MENTIR=-28	w ^ _ ex=28	w ^ mi ex=28	j lo supieras=-28	j que supieras=-28	m LO supieras=-28	w lo supieras=-28	k -ma _ EL=28	m -y todo=28
w y todo=28	p SI COMPARA COSA=28	j dos de=28	k PERDON -y=28	m PERDON y=28	w otro _ $=-28	j verdad fue=-28	k EL -go=-28	k ESTAR=-28	p PASAR PORQUE TENER=-28	j y mia=-28	m bien -y=-28
w bien y=-28	p ME VIDA YO=-28	j de hombres=28	j por nosotros=28	w culpa _ $=-28	k -na -y COMPARA=-28	m HABER perdido=-28	j viaje de=28	j mientras estaba=-28	k -de -ad=28	m de -ad=28	m , tu=28
w , tu=28	j y cosas=-28	k -on LO VIDA $=28	p COMPARA TU COSA=28	k TU -do COMPARA ME=-28	w alguna _ te=28	p EL ESTADO=-28	j la boda=28	m LO boda=28	w la boda=28	m le -ia=-28	m ^ despues=28
w ^ despues=28	w ^ despues de=28	k HABER -un ERROR=28	j no ya=-28	k -ti COMPARA=-28	m -ti que=-28	m prometi COMPARA=-28	w prometi que=-28	j le escribi=-28	m le -bi=-28	w le escribi=-28	k QUIZA -do ,=-28
k ^ TU -ie=-28	s respe=28	m -on no=28	j me digas=28	m ME digas=28	w me digas=28	m la JUEGO=-28	j abuela y=28	k -ra _ TODOS=28	j si hace=-28	j todos que=-28	w algo _ el=28
p HABER COSA COMPARA=-28	j en caja=-28	k -en _ -ja=-28	w en _ caja=-28	m ^ siempre=28	w ^ siempre=28	w las _ de=-28	j no las=28	k -te -y NO=-28	s hizo=-28	w hizo=-28	j te con=-28
m LO oculte=28	w lo oculte=28	w te _ oculte=28	w te lo oculte=28	w mis _ a=-28	s hacia=28	j se cruzaron=28	w cruzaron=28	k LO -ia TU=28	j falte el=-28	w falte _ el=-28	w falte a el=-28
k -a _ -en=28	k , QUIZA=-28	m , QUIZA=-28	p VIDA NO=27	k LO _ -y=-27	k -as COMPARA -ar=-27	p EL PORQUE COMPARA=27	w diste la=27	s mande=-27	w mande=-27	j le a=-27	p LO MENTIR COMPARA=27
j de en=27	s sorpr=-27	w poco _ ,=27	w ^ borre la=27	w borre la=27	k -no _ -to=-27	k QUERIA SE=27	m QUERIA se=27	m -re de=-27	j cargo de=-27	m cargo -de=-27	w cargo de=-27
p LO PERO LO=-27	p SI COSA PERDON=27	p MENTIR PORQUE ME=27	p LO ESTADO PASAR=27	p QUERIA PERO=-27	k -a=-27	s a=-27	w a=-27	w si _ hubiera=-27	j miedo eso=27	k -de COSA=27	m de COSA=27
m la -da=27	j estaba mi=-27	m NO hay=-27	w no hay=-27	p EL MENTIR TU=-27	w lo _ tu=-27	p LO YO PORQUE=27	j con y=27	w fue lo que=27	k TU _ SOLO=27	m ese SEXO=27	j para tanto=27
m para -to=27	w para tanto=27	w para tanto $=27	p TU OTRO COSA=-27	j tambien en=-27	k ME -mo=27	k SER -ho=27	m SER mucho=27	p QUERIA VIDA=-27	j y perdi=27	j noche la=27	s demas=27
w ^ _ ansiedad=-27	k SOLO COSA=-27	p SI TU VIDA=27	n 15=-27	k -do TODOS=27	k -on=27	s insis=-27	p COSA SUBJ=27	p PORQUE HABER=-27	j si alguien=27	p COMPARA HABER EL=-27	j era tiempo=-27
j a yo=27	p TODOS OTRO=27	p PERDON COMPARA PASAR=27	p PASAR EL COPAS=-27	p PORQUE NO VOY=-27	k NO _ -es=27	j quieres los=-27	p NO LO ERROR=-27	k -ia -en=27	p ME VIDA SOLO=27	m ME hizo=-27	w me hizo=-27
p COMPARA LO TU=27	p TU TU VOY=-27	w tu _ se=27	m un COSA=-27	k ERROR _ COMPARA=27	k -jo=27	k ME SENTIR ,=27	w pelear=27	k ESTAR -do=27	j digas que=27	j es pena=27	j una pena=27
k SER -na PERDON=27	k SER _ PERDON=27	m -na pena=27	w es _ pena=27	w es una pena=27	w una pena=27	j deje en=-27	k COMPARA _ -on=-27	p OTRO LO EL=-27	k -a _ ,=27	w a _ ,=27	m -as tu=-27
j pero eso=-27	j el mismo=-27	m EL mismo=-27	w el mismo=-27	k -y _ -mo=27	k MENTIR $=-27	m MENTIR $=-27	p ESTAR TODOS EL=27	s bebe=-27	w bebe=-27	j mi padre=27	m ME padre=27
w mi padre=27	k -na COMPARA=-27	j no tiene=27	m NO tiene=27	w no tiene=27	j era contigo=27	p ME PERDON SER=27	j y primer=-27	p HABER COMPARA=-27	k , _ -as=27	p NO PASAR EL=-27	k -ba _ EL=27
p ME ME=-27	k LO PORQUE -a=27	m culpa -a=27	w culpa a=27	w la culpa a=27	p HACER ME LO=-27	k LO COMPARA -je=-27	w lo _ dije=-27	w lo que dije=-27	k -es -de EL VIDA=27	k EL _ NO=27	k -jo SOLO=27
p VIDA EL TU=-27	j para hablar=27	j madre lo=-27	p PERDON COSA=27	m LO tuyo=27	m lo TU=27	w lo tuyo=27	p YO SEXO=-27	p SE ME PERDON=27	k ^ -da=-27	m ^ -da=-27	p LO EL ESTAR=27
k EL -po=-27	m el -po=-27	j eso la=27	j igual lo=27	k LO COMPARA YO=-27	p SOLO YO NO=27	w hice _ no=27	p PORQUE TU NO=27	j verdad lo=27	w ^ no lo=-27	m los -de=27	w los de=27
m -or en=-27	k -os JUEGO=27	k LO -go PORQUE=-27	m digo PORQUE=-27	j la oportunidad=-27	m LO oportunidad=-27	w la oportunidad=-27	m TENER la=27	k -te -de=-27	k -do _ PORQUE=-27	k ME _ -er=-27	p LO COMPARA SOLO=-27
s baja=-27	w baja=-27	j mi su=27	s casa=27	w casa=27	j ella te=27	j dices que=27	m dices COMPARA=27	w dices que=27	w de _ se=27	w no soy yo=27	k ^ LO -je=-27
k CONFIANZA -a=27	m CONFIANZA a=27	w que no lo=27	p COMPARA ME HACER=27	k SER=27	m LO es=-27	p TU CONFIANZA=-27	p ME PERDON NO=27	k -to -do ME=27	j meses me=27	k COMPARA NO , -y=-27	j y muy=-27
w fue _ la=27	m QUIZA de=-27	j que estar=-27	k LO -ce $=-27	k COMPARA _ -bo=27	p LO PORQUE LO=-27	k QUIZA ,=-27	m QUIZA ,=-27	p VER MENTIR=-27	p QUIZA NO=27	k , YO=-27	m , YO=-27
m , yo=-27	w , yo=-27	p ME LO ESTADO=27	w fueras=-27	p SI COMPARA ERROR=27	j las tarjetas=27	m LO tarjetas=27	w las tarjetas=27	s porno=-27	p PERDON NO HABER=-27	k TENER _ $=27	p QUIZA SER=27
w y _ es=-27	p SOLO NO COSA=27	k ^ _ -ad=-27	m escondi $=-27	w escondi $=-27	k -a -er LO=-27	k -ia ELEGIR=-27	p COMPARA NOS=27	k -de _ -do=-27	p NO OTRO=27	p ELEGIR LO TODOS=-27	m casa -y=27
w casa y=27	p PASAR JUEGO NO=27	w perdon _ te=27	w perdon si te=27	m cosas -de=27	w cosas de=27	p COMPARA ME SE=27	m -di el=-27	k ^ NO -do=-27	m culpa -de=27	w culpa de=27	j el marido=27
k EL COMPARA -do=27	k EL COMPARA -do $=27	k SER EL COMPARA -do=27	w el _ marido=27	w el mejor marido=27	k ^ NO VOY=-27	k ^ NO VOY -a=-27	w ^ no voy=-27	k NO _ -to=27	s puebl=-27	j cuando murio=-27	j murio tu=-27
k -do -io TU=-27	m -do murio=-27	m -io tu=-27	m murio TU=-27	w cuando murio=-27	w cuando murio tu=-27	w murio tu=-27	w porque me=-27	k -vo $=27	m -vo $=27	k YO -de=-27	m yo -de=-27
j me su=27	s queri=27	s grite=27	w grite=27	k LO SEXO ,=-27	s tenia=-27	k HABER _ -y=27	m el -ia=26	j fue hice=26	k , -lo $=-26	p TU LO NO=-26	j no queria=26
j todo lo=-26	k COMPARA _ -di=26	k PERDON SI TU SENTIR=26	k COMPARA _ VIDA=26	k -as SI=26	m -as si=26	p ME VIDA VIDA=26	k VER _ SEXO=26	w ^ _ su=-26	k -ba _ VIDA=-26	s dos=-26	w dos=-26
p ESTAR ESTADO ELEGIR=-26	m algo SOLO=26	k EL ME=26	k -as -de=-26	j dijera que=26	p COMPARA ERROR COSA=-26	k LO SER LO=26	k -je COMPARA LO=26	k TU NO HACER=-26	s velor=26	w velorio=26	j las que=26
k COMPARA TU -ce=26	p PORQUE YO EL=-26	j algo y=26	j y tu=-26	p ME VOY=-26	k -os -a=26	m -os a=26	m tu TU=26	w tu te=26	j perdon sea=26	j sea hice=26	k -or LO COMPARA -ea=26
w un poco $=26	w lo _ ver=-26	j que venia=-26	k ERROR ,=-26	m ERROR ,=-26	p ME SENTIR PORQUE=26	j hecho a=-26	s me=26	w me=26	j cuando no=26	m verdad $=-26	w verdad $=-26
j me llevar=26	k -ra $=-26	m -ra $=-26	m es -or=-26	w es por=-26	k ^ _ -ia=26	p TU PORQUE PORQUE=-26	j madre yo=-26	p COMPARA COSA NO=-26	j mi ex=26	m ME ex=26	w mi ex=26
p TU LO VIDA=26	j avisar que=-26	p SER LO COSA=26	j cuatro el=-26	w se _ paso=-26	m me -jo=26	k NO _ TU=26	k -y -es=-26	m y -es=-26	j hermano en=26	k , -y TU=-26	k NO ESTAR=26
j pero y=-26	j si vez=26	k HABER ESTADO=-26	p PERDON HABER TU=-26	p NOS EL EL=-26	k -de _ VIDA=26	k TU _ -el=26	p EL NO MENTIR=-26	p OTRO TENER=26	s paga=26	w paga=26	m la -te=26
j ella que=26	s el=-26	w el=-26	j que lo=26	s aunqu=-26	w aunque=-26	k -do , YO=-26	k SOLO -no=-26	j el prestamo=-26	m EL prestamo=-26	w el prestamo=-26	s trist=-26
w pero tu tampoco=26	p EL CONFIANZA SER=-26	k NO ME -de=26	p TU PERO=26	p ME SER LO=26	p LO OTRO=-26	k LO PORQUE -a EL=-26	w culpa _ el=-26	w culpa a el=-26	k NO HABER -do -a=26	k TODOS _ ESTAR=26	k LO COMPARA=26
p NO TU ELEGIR=-26	p EL VOY TU=-26	k LO -ra ,=26	k ME -as=26	p LO PASAR COPAS=-26	k LO -de LO=-26	k QUIZA NO=26	p PERDON TENER=26	j por estaba=26	p VIDA COMPARA LO=-26	k -a EL TU=26	p TU ME SER=-26
j lo primer=26	p MENTIR COMPARA NO=26	j te ella=-26	j en habria=-26	p NO ELEGIR SENTIR=-26	k -ro -de=-26	m -ro de=-26	p LO COMPARA ME=26	k ^ LO -he=26	m con -os=26	j no ha=26	w pido disculpas por=-26
j otro lado=26	m COMPARA lado=26	m otro -do=26	w otro lado=26	w otro lado $=26	p COMPARA LO SI=-26	j no una=-26	j es una=26	j el unico=26	k EL SOLO=26	k SER EL SOLO=26	m EL unico=26
m el SOLO=26	w el unico=26	p COMPARA HABER LO=26	s pagin=-26	p COMPARA COMPARA TODOS=-26	m -ce meses=-26	k LO -te TU=-26	j no esconder=-26	w esconder=-26	k COMPARA _ FRIO=-26	j a quien=26	j con bebe=-26
w con _ bebe=-26	k -er _ NO=-26	p SI SENTIR TU=26	w el _ el=26	w con alguien $=-26	k COPAS _ -io=26	k -za -ra=-26	m cabeza -ra=-26	k -ia SENTIR=-26	k -no _ ,=-26	w y estaba con=-26	k MENTIR -y LO=-26
j lo la=26	k -as COMPARA=26	j su y=26	j eso hace=26	w primero=26	p QUIZA COMPARA PERDON=26	k -te SOLO=-26	p TU EL ESTAR=26	k , NO ELEGIR=-26	p TODOS LO COMPARA=26	p HABER TU PERDON=-26	j va a=26
m va -a=26	w va a=26	j el iba=26	j como mueble=26	j un mueble=26	k -un -le $=26	m -un mueble=26	m mueble $=26	s muebl=26	w mueble=26	w mueble $=26	w un mueble=26
w un mueble $=26	j dinero era=26	k -to _ -de=-26	k EL _ -to=-26	j por situacion=26	j la verdad=-26	m LO verdad=-26	w la verdad=-26	p SE NO SE=-26	j por te=26	k -os _ -ro=-26	k PERDON COMPARA -as COMPARA=-26
p COSA LO YO=-26	s terap=-26	p TU COMPARA LO=-26	j el sueldo=26	m EL sueldo=26	w el sueldo=26	k -de _ LO=26	k -de _ ,=-26	p PORQUE TU FRIO=26	w que te lo=-26	k ERROR _ SER=26	k TU _ PERDON=26
s perdi=-26	k ME HABER=26	m me HABER=26	m te -on=-26	k NOS -os ,=-26	s lio=26	w lio=26	p PORQUE JUEGO=-26	p TU EL YO=-26	j daba que=26	k -sa TU=26	k FRIO _ EL=26
k COMPARA ME HACER=26	p PORQUE ME HABER=-26	k PASAR COMPARA=26	m fue COMPARA=26	w que _ haya=26	p YO EL=-26	k -a -te=26	m a -te=26	p SER COMPARA VIDA=26	j ninos que=-26	j tu padre=26	m TU padre=26
w tu padre=26	k COMPARA -y=26	m COMPARA y=26	p COMPARA PORQUE ESTAR=26	m la -le=26	j jugue el=-26	p ME COMPARA YO=-26	p ME OTRO SE=-26	k PORQUE NO=-26	p TODOS ME LO=26	w herida=26	p LO NO=26
p COSA COMPARA COSA=26	j a tus=26	j por no=26	p ME SENTIR NO=26	s enton=-26	w entonces=-26	k COMPARA _ PORQUE=-26	k SOLO -do COMPARA=26	j error de=26	m error -de=26	w error de=26	w internet=26
j amiga y=-26	j que pasado=26	j yo ella=-26	k ESTAR -do ,=26	m antes $=-26	w antes $=-26	p LO NOS ESTAR=26	k -as _ -ir=26	p COMPARA HACER TU=26	p JUEGO LO SER=26	k TODOS ,=26	m TODOS ,=26
k -ce _ -y=-26	m ME casa=-26	w en mi casa=-26	w mi casa=-26	j si cosa=26	p SER TU NO=26	p TENER PORQUE ME=26	p NOS ME=26	k ME _ -ra=-26	k COMPARA LO HABER MENTIR=-26	k LO HABER MENTIR=-26	w si quieres que=-26
p ME COMPARA NO=-26	j verdad y=-26	j no manera=26	k -y NO TU=-26	k -on LO -as=25	p PORQUE LO=-25	j lamento de=25	p YO NOS=-25	w tu _ no=-25	k -do _ SI=-25	k NO TU -go=-25	j primero fui=-25
k JUEGO $=-25	m JUEGO $=-25	j para tener=-25	k ME VER=25	m me VER=25	k ^ SI -es COMPARA=-25	k -on LO VIDA=-25	k LO JUEGO -de=-25	k PERO -de=25	w ^ _ dias=25	w te pido disculpas=25	m COMPARA mas=-25
w que mas=-25	s eso=25	w eso=25	k -es -na PERDON=25	j vi en=25	k LO ,=25	m LO ,=25	m estaba -do=25	k -je _ -ra=-25	k COMPARA TU HABER=25	k -un -el=-25	m un -el=-25
p TU LO=-25	k -de TU -na=-25	j las llamadas=-25	m LO llamadas=-25	w las llamadas=-25	k -je -a LO=-25	k -je -a LO VIDA=-25	k EL -je -a LO=-25	j para vieras=-25	m que SE=-25	w que se=-25	j haya podido=25
m QUIZA podido=25	w haya podido=25	j lo noche=25	w te _ lo=25	j a dos=-25	j di mi=25	p VIDA EL NO=25	m -a todo=-25	w a todo=-25	j que paso=-25	j la mas=-25	k SI -na=25
m si -na=25	j me todas=25	p PASAR COMPARA EL=25	k -da -he=25	m -da noche=25	j queria te=25	k ^ SI -na=25	p LO PERDON COSA=25	j me puso=-25	j que es=25	j la llevo=25	j menti no=25
j de tienes=-25	j hasta el=25	p VIDA EL VIDA=-25	j poco a=-25	j de pasado=25	w de _ pasado=25	j que me=-25	k TU LO -to=-25	w te _ cuento=-25	w te lo cuento=-25	w dije _ habia=-25	w dije que habia=-25
k ^ ME -ue=-25	w a _ los=-25	s histo=25	j que herido=25	k SENTIR -y=-25	m SENTIR y=-25	k EL -il=-25	m ^ tus=-25	w ^ tus=-25	p NO COSA NO=25	j con cuando=25	m ^ eran=-25
w ^ eran=-25	p COMPARA EL ESTAR=-25	k -es , EL=-25	p SI SOLO COMPARA=25	p PERDON PERO ME=-25	w queria=-25	w ^ _ verdad=-25	j su la=-25	p SE SOLO COMPARA=-25	k LO -as COMPARA=-25	m pase -de=25	w pase de=25
k HABER SER COMPARA=25	k QUIZA HABER SER COMPARA=25	k PERDON _ $=25	j haya lo=-25	j ni en=25	m tenia -do=-25	p LO JUEGO PORQUE=25	j el dinero=-25	j pase de=-25	p TU VIDA PORQUE=-25	w los _ el=25	w los de el=25
j de siento=25	k NOS -es $=25	k -ia _ -ar=-25	k COMPARA _ ESTAR=-25	k PORQUE ESTAR -on=-25	p EL TODOS SER=25	p SOLO COMPARA QUIZA=25	m anos COMPARA=25	w anos que=25	p COSA LO COSA=-25	m LO te=25	j cuenta los=-25
k LO JUEGO -de LO=-25	w cuenta _ los=-25	w cuenta de los=-25	w la cuenta de=-25	p CONFIANZA TU NO=-25	k ^ LO -as=-25	p COMPARA COSA QUIZA=25	p HABER SER=25	j a de=-25	k VER PORQUE=-25	m VER como=-25	k -on LO -la=-25
p EL LO QUIZA=25	j y queria=25	j casa noche=25	p SENTIR COMPARA TU=25	k -un=25	w venia _ $=25	k JUEGO _ NO=25	k ESTADO _ -a=-25	j dijo que=25	m dijo COMPARA=25	w dijo que=25	k -de _ -de=-25
j te lo=25	m todos $=25	w todos $=25	k COMPARA SE PASAR=25	p NO LO PERDON=-25	j ya lo=25	p SEXO EL TU=25	j tienes de=25	p OTRO ELEGIR=-25	k -te _ -ra=-25	p PASAR EL VIDA=25	k COMPARA ME -te=-25
j era por=-25	k , EL COMPARA=-25	j plata y=-25	p LO YA=25	k EL COMPARA TU=25	j yo ni=25	j dije venia=-25	j una que=-25	j algun dia=25	m algun -ia=25	w algun dia=25	s cama=-25
w cama=-25	p LO ESTADO=25	p EL ESTAR ESTAR=25	m LO manana=-25	j la madre=-25	k -to -do=25	j no como=25	m HABER nada=-25	j los les=-25	w a tus padres=25	k NO _ -ia=25	w noches=-25
p QUIZA SOLO NO=25	p NOS COMPARA NO=-25	j quiero para=-25	j mal a=25	w llamaste=-25	p PERDON TU HABER=25	k -sa ,=25	m -sa ,=25	w esa _ ,=25	p COMPARA HACER=25	j yo las=-25	p LO COMPARA HABER=-25
p FRIO NO LO=25	m SOLO porque=25	w estaba _ el=-25	k VOY ,=25	m VOY ,=25	j a tarde=25	m -y no=-25	w y no=-25	k TODOS -os=25	p TU PORQUE SER=25	k , COMPARA NO=25	w , que no=25
j a bebe=-25	w a _ bebe=-25	w a el bebe=-25	p VER SI ESTAR=-25	p ME PASAR PASAR=-25	p ME VIDA PORQUE=-25	k VOY _ -er=25	j mia el=-25	p PORQUE COMPARA=25	j que ver=25	p MENTIR NO EL=25	p ME QUERIA COMPARA=25
k TU _ -es=25	m como -es=25	k EL _ SENTIR=-25	k -as , TU=25	k ME OTRO $=25	w piensas=-25	p NO ESTAR EL=-25	p NO COSA=25	p VIDA PORQUE SER=25	m -es los=-24	s los=-24	w los=-24
k SI _ -as=24	k -ar -un=-24	m -ar un=-24	w ^ eso es=24	k -un _ $=24	p TODOS LO HABER=24	s pido=-24	w pido=-24	s amiga=-24	k PERDON COMPARA LO=24	k ^ PERDON COMPARA LO=24	p EL TU SENTIR=24
j me es=-24	j como cualquiera=24	j el movil=-24	m EL movil=-24	w el movil=-24	j ella de=24	j que para=-24	k SEXO PASAR=24	p SOLO EL TODOS=-24	p MENTIR MENTIR=24	p SER TU QUERIA=24	k -an $=-24
m -an $=-24	w es _ que=-24	p EL VIDA TU=-24	m HABER roto=24	k LO -co $=-24	p COMPARA VIDA TU=24	w te menti $=-24	m pero LO=24	p TU SENTIR SOLO=24	j y sabia=-24	k YO TU MENTIR=-24	j una cuenta=24
m -na cuenta=24	w una cuenta=24	j algunas cosas=24	m algunas COSA=24	w algunas cosas=24	m -go que=-24	j podia hablar=24	m -ia hablar=24	w podia hablar=24	m hotel $=-24	w hotel $=-24	w habia nada=-24
w no habia nada=-24	j pero a=-24	j menti me=-24	p VIDA TODOS=-24	m SER de=-24	j peor que=24	j falle de=24	k -na -ta ,=-24	m -ro para=24	m duro -ra=24	w duro para=24	k FRIO _ SER=24
k HABER _ NO=24	j miedo por=24	j celosa que=24	m LO celosa=24	p LO FRIO SER=24	j una pareja=24	m -na pareja=24	m una COMPARA=24	w una pareja=24	k -de EL -no=-24	m -ta en=24	m ^ nuestro=24
w ^ nuestro=24	k ME -ia $=24	p LO PORQUE TODOS=24	k PERDON _ MENTIR=-24	p NO NO PASAR=-24	k TU _ -an=-24	m madre ,=-24	w madre ,=-24	m ni LO=24	m pero ME=24	w pero me=24	p EL SOLO NO=24
k PORQUE _ -as=-24	p VOY LO CONFIANZA=-24	j a esa=24	j la tengo=24	k TU -ba -a=24	k YO _ SOLO=-24	j el es=24	k -do ,=24	m -do ,=24	m porque SE=24	w porque se=24	p SEXO JUEGO=-24
k -re _ -os=24	p HACER TU VIDA=-24	k -en LO JUEGO $=-24	w tu _ una=24	w era _ tu=-24	p SOLO LO NOS=24	k ME _ HABER=-24	k -ue -a LO=-24	w tenias _ $=-24	j hice me=24	p TU ERROR COMPARA=24	m lo COMPARA=24
j voy devolver=-24	w voy _ devolver=-24	w voy a devolver=-24	p ESTAR SENTIR=-24	j hermana que=24	k -un -do $=-24	j tampoco que=24	p LO COMPARA SER=-24	p LO VIDA JUEGO=24	j una cuando=-24	p NO HABER=24	m COMPARA tenias=-24
m -ce lo=24	j con hombre=24	w a _ nombre=-24	w para _ con=24	k -ia _ -go=24	j un la=24	w en _ casa=24	j de nada=-24	j en una=24	w se _ mas=24	k COMPARA _ -lo=-24	k NO _ -lo=-24
m cuando -os=24	j un hombre=24	m -un hombre=24	w un hombre=24	p MENTIR SOLO TU=24	m ME hacia=-24	w me hacia=-24	s ayer=-24	w ayer=-24	m -do como=-24	k -fe $=-24	m -fe $=-24
m NO estabas=24	w la _ es=-24	w ^ _ pase=-24	k ^ LO -os=24	k -do COMPARA ME=-24	j a cama=24	k -ro -on=-24	m -ro con=-24	k ^ SI TU=24	k -es -de -os=-24	m -ho la=24	p COSA HABER=24
k -ia , NO=-24	p PERDON EL TU=24	j lo evitar=24	w evitar=24	m era ME=24	m ^ escondi=24	w ^ escondi=24	k SEXO -on EL=24	j que decias=24	w hecho _ $=24	p LO PASAR ESTADO=-24	p NO SER SER=24
m -a nadie=24	w a nadie=24	j tu a=-24	k , _ VER=24	k EL -y=24	m EL y=24	k TU COMPARA=-24	p ESTADO COMPARA ME=24	m ^ borre=-24	w ^ borre=-24	k -as _ ME=24	p COMPARA TU ESTAR=-24
j ser no=24	w que hay que=24	p PERDON ME TU=24	m el -re=-24	j nada para=24	m nada -ra=24	w nada para=24	p PORQUE HACER=24	j por una=-24	w una _ en=24	p VIDA COMPARA NO=-24	j y contestar=-24
p SE SENTIR LO=24	w perdon _ el=24	p SE PASAR PORQUE=24	s tranq=-24	p PERO LO=-24	j a fui=24	j pedi el=-24	j te fue=24	j el tambien=-24	k COMPARA _ -or=-24	j fueras no=24	p QUIZA NOS=24
p ME SI=-24	j las a=24	k -ho COMPARA=24	m solo ,=-24	w solo ,=-24	p SENTIR COSA=-24	m EL mundo=24	p TODOS EL TODOS=24	w el mundo=24	s cien=-24	w cien=-24	m que -sí=-24
w que sí=-24	p SI LO QUIZA=-24	p VER COMPARA ME=-24	k ^ PORQUE SE=-24	m ya SE=-24	w ^ ya se=-24	w ya se=-24	w que _ eras=-24	k ^ -a LO=24	p MENTIR VIDA COMPARA=24	p PASAR SER NO=-24	p TU VIDA EL=-24
p SEXO TU COMPARA=-24	s inoce=24	p LO SOLO EL=24	p SER NO ME=-24	j se te=24	j hayamos llegado=24	j que llegado=24	m -os llegado=24	m hayamos -do=24	w hayamos llegado=24	w que _ llegado=24	w que hayamos llegado=24
p YO SER SOLO=-24	p PERDON PERO SER=24	w se _ asi=24	w te _ una=-23	p SI NO TU=23	j te descuide=23	m TU descuide=23	w descuide=23	w te descuide=23	k EL _ -a=-23	s preoc=-23	k -en LO -da $=23
k -ra _ COSA=-23	m lo -di=23	p PERDON SOLO LO=23	k TODOS _ TU=23	j que contigo=-23	p COMPARA ME SER=23	p SER EL=23	k -on -ia=-23	m con -ia=-23	k -de LO VOY=-23	k LO _ HACER=-23	j no fuera=23
p SOLO COSA NO=23	p EL TU YO=-23	p PERO LO COMPARA=-23	p FRIO LO SER=-23	j si le=23	k SE _ YA=-23	p SOLO EL=23	j de semana=23	j la oficina=-23	m LO oficina=-23	w la oficina=-23	p ELEGIR ELEGIR LO=-23
p TU SUBJ=23	k -de LO NO=-23	k TU _ HACER=-23	j dije ya=-23	k ME -es $=-23	k -te _ TU=-23	k -es _ NO=-23	k ME -as COMPARA=23	k -no COSA=-23	k EL -no COSA=-23	m -no pasado=-23	m ^ puede=23
w ^ puede=23	k QUERIA $=-23	m QUERIA $=-23	k -de LO -as=-23	k -do VER=23	m cuando VER=23	j la sobre=23	w , y la=-23	k LO _ -on=23	p COMPARA ME MENTIR=-23	j mi tu=23	p PASAR ME LO=-23
w tus _ ,=23	p LO TU ELEGIR=-23	p LO PERO PASAR=23	p HABER ESTADO ELEGIR=-23	m me -es=-23	p QUIZA COMPARA ESTAR=-23	k -y -os=23	m y -os=23	p EL PASAR PASAR=23	j cuando tenia=-23	k LO VIDA -y=23	m ^ tenia=-23
w ^ tenia=-23	k SI -es COMPARA TU=23	k PASAR _ NO=-23	j dije nada=-23	m -do la=23	p COMPARA ESTADO LO=-23	s dijis=23	w dijiste=23	p PORQUE ESTAR EL=23	p PERDON CONFIANZA=23	j estaba el=23	j llego las=23
k -re ,=-23	m -re ,=-23	p ME SE TU=-23	p SER OTRO=23	s sinti=23	j pastillas de=-23	j perdon mis=23	w perdon _ mis=23	w el _ lo=23	j beber el=-23	p TU COMPARA SER=-23	p COMPARA NO SE=23
m leer LO=-23	j solo porque=-23	p PORQUE LO YO=-23	k -y EL=23	m y EL=23	p VIDA EL ME=-23	p EL TU CONFIANZA=-23	p TU TU PORQUE=-23	w , _ lo=-23	k -on _ -es=-23	p TU VIDA YO=23	k -ta _ VOY=-23
k PERO _ EL=23	p ELEGIR ESTAR=23	p NOS TU LO=-23	p LO SER JUEGO=-23	j uno y=23	w tenia la=23	k -a -ar NO=23	s prime=-23	k ESTADO -en=23	m ESTADO en=23	j mi pero=-23	k TU _ ,=-23
w ^ _ viaje=-23	w en _ con=-23	j no digas=23	k -or _ $=23	w por _ $=23	p HABER SER TODOS=23	s traig=23	w traigo=23	k ME -io LO=23	p YO PERO=-23	k -or _ -do=23	k LO -ti=-23
k NO -te $=23	p NO LO OTRO=-23	j el tarjeta=-23	k LO -ue ,=-23	k ^ LO -ue ,=-23	j yo desde=23	p LO HABER NO=23	k ^ SEXO -on=23	k -a TU TU=23	j jueves y=-23	k EL -es -y=-23	m jueves -y=-23
w el jueves y=-23	w jueves y=-23	p HABER ESTAR EL=23	p VIDA TU MENTIR=-23	w terapia=23	p COMPARA QUIZA COSA=-23	k COSA COMPARA -ce=-23	m mi -on=23	k -as -or=-23	m -as por=-23	p PORQUE COMPARA COMPARA=-23	k -de SOLO=23
m de SOLO=23	j que nada=-23	j lo escondi=23	w lo escondi=23	k PASAR _ -ad=23	p EL TU NO=-23	j de formas=23	m formas $=23	w de _ formas=23	w formas=23	w formas $=23	p ME JUEGO=-23
m ERROR que=23	k TU OTRO $=-23	p ME SEXO COMPARA=-23	j les los=-23	p TU ERROR LO=23	p SE HABER EL=-23	p ESTADO NO LO=23	j una traicion=23	m -na traicion=23	w una traicion=23	k ESTAR -on EL ,=-23	p VER TU ESTAR=-23
k TU -do PERDON=23	p CONFIANZA SER=-23	k QUERIA _ TU=23	k -ai -en=-23	m -ai en=-23	k -to -de LO=23	j a linea=-23	j el techo=-23	m EL techo=-23	s techo=-23	w el techo=-23	w techo=-23
w ^ en el=23	k ME PASAR -un=23	k SE _ SER=-23	w se _ es=-23	w estaba _ un=-23	w estaba en un=-23	k TU _ TENER=23	j que pare=-23	m pare $=-23	w pare $=-23	j por cuando=23	p QUIZA COSA NO=23
p FRIO TENER=23	k ^ EL -te=23	j que cosa=-23	k -da _ ELEGIR=-23	p PASAR ERROR COMPARA=-23	k -es _ TU=23	p JUEGO EL MENTIR=-23	p PERDON QUIZA=23	w estuvo=-23	w le _ el=-23	p SENTIR LO EL=-23	j de haber=23
k -de HABER=23	m -de haber=23	m de HABER=23	w de haber=23	j una la=-23	k -si _ -es=-23	w nuestros=-23	j porque mi=-23	w inocente=-23	p MENTIR TU NO=23	j mi un=23	k SOLO -es=-23
m habias -do=-23	j tu sin=-23	k -or _ -na=-23	k -as _ -na=23	j a este=-23	p COMPARA LO ESTAR=23	j estaba la=23	m TODOS en=23	p PERDON TU COMPARA=-23	k ME LO HABER=-23	p SI SUBJ LO=-23	j telefono el=23
j mi esta=-23	p SI SENTIR NO=23	p EL OTRO LO=23	w dije que la=-23	m hasta LO=-23	k -en _ -la=-23	k TU -te -en=23	p ME PERDON COMPARA=-23	k LO COMPARA TENER COMPARA=23	j dije con=-23	k VER $=23	m VER $=23
w pero _ que=-23	k -so=-23	j no quede=23	m me PERDON=23	k ^ ME -de=-23	j hice te=-23	w hermana que=23	p SENTIR SER ME=-23	p NO TU COSA=23	k -to $=-23	m -to $=-23	s empec=23
k ^ QUIZA HABER=23	k ^ QUIZA HABER SER=23	k COPAS -es=23	m COPAS despues=23	p LO OTRO COMPARA=-23	p TU EL NO=-23	m TODOS te=-23	p TODOS COMPARA EL=23	k NO -er=23	k ELEGIR -te SENTIR=-23	m ELEGIR hacerte=-23	p NO JUEGO MENTIR=23
j vida y=-23	p PASAR SER YO=-23	m banco $=-23	w banco $=-23	w el banco $=-23	k -ad _ PASAR=23	k TODOS EL -ia=23	k TODOS _ -ia=23	w la gente $=23	j cuando asi=23	m -y les=-23	w y les=-23
p TODOS LO COSA=22	p EL EL SER=-22	p LO QUIZA YO=-22	k -de NO=22	k -ba _ -a=22	p YO NO LO=-22	k -va -a=-22	m -va a=-22	k ^ SI=22	m ^ SI=22	m ^ si=22	w ^ si=22
w hacias=-22	k -va -a -ar=-22	k -va _ -ar=-22	k -as _ -or=-22	p SER NO HABER=-22	k PERDON PORQUE=22	p ESTAR LO TU=22	k LO -on -y=22	j todas que=-22	j tus amigas=22	m TU amigas=22	w tus amigas=22
p EL LO CONFIANZA=-22	p HACER SER=-22	k COMPARA MENTIR $=22	k -un -po=-22	m un -po=-22	j padre el=-22	p PORQUE ME TU=-22	k -po LO -es=-22	k EL -po LO -es=-22	m -po los=-22	m grupo LO=-22	w el grupo los=-22
w grupo los=-22	m como -os=-22	w si _ sentiste=22	w si te sentiste=22	p SER ME ME=-22	m de EL=-22	w para la=-22	k EL=-22	k ^ TU LO MENTIR=22	p COMPARA ESTADO COMPARA=-22	p LO VIDA PORQUE=-22	p EL COMPARA COSA=-22
k -y _ -en=22	j que cuente=22	j te cuente=22	w cuente=22	j dentro de=22	m dentro -de=22	w dentro de=22	p EL EL VOY=-22	m COMPARA hice=-22	w que hice=-22	p HACER COMPARA COMPARA=22	k -je _ -on=-22
j esta familia=22	m esta VIDA=22	w esta familia=22	p COMPARA LO CONFIANZA=-22	m SER tan=22	j mi primo=22	m ME primo=22	m mi -mo=22	s primo=22	w mi primo=22	w primo=22	k COSA COMPARA TU=22
k ^ TU VER=-22	j un ano=22	m -un ano=22	w un ano=22	k QUERIA COMPARA=22	w a _ te=-22	k -te -un=-22	m -te un=-22	k COMPARA LO -en=-22	m el -go=-22	j como de=-22	w en los=22
k ^ LO ME=-22	p ERROR SER EL=22	k QUIZA -do=22	k PORQUE ESTAR $=22	s bese=-22	w bese=-22	j era y=-22	j despues en=22	p COMPARA COSA ME=22	p COMPARA PASAR PASAR=22	p QUIZA COMPARA HABER=22	j gente que=-22
p COMPARA SUBJ TU=22	j en a=-22	j esto me=22	p SE COSA=-22	j no ser=22	w hacia _ $=22	k -as -me=22	p SE PASAR SER=22	m , fueron=-22	w , fueron=-22	j con recien=-22	s nacid=-22
w con _ recien=-22	k -a -er -a=22	m sigo -do=-22	p QUIZA SEXO=22	j pido perdon=22	w pido perdon=22	p PORQUE NO COMPARA=-22	p COMPARA YO COMPARA=-22	k LO -de EL=22	k ERROR _ EL=-22	w de el=-22	k -de ME OTRO=22
k -en EL -lo $=-22	j la depresion=22	k LO FRIO=-22	p FRIO COSA=22	p JUEGO EL EL=-22	k -as -na=22	m -as una=22	k -or -me=-22	m por -me=-22	k -na _ -a=-22	s arrui=22	j dije habia=-22
p NO EL COMPARA=-22	k COMPARA _ TU=22	k VOY _ -ia=-22	j casa habia=22	j si algun=22	k ME PERDON=22	w en _ $=-22	k JUEGO _ -de=-22	p PORQUE PORQUE ME=22	k -es _ -os=-22	j en y=-22	k -y _ -un=-22
p PORQUE PORQUE=22	p VOY COMPARA ESTAR=-22	p ME SOLO NO=22	j decir no=-22	k -ir COMPARA NO=-22	w decir _ no=-22	w decir que no=-22	k COMPARA TU LO=22	j iba las=-22	k PERDON SI ME=22	k ^ PERDON SI ME=22	k PASAR _ SE=-22
k ^ LO PERDON ,=22	w de que=-22	j no deje=22	j en mano=-22	k -en LO PASAR=-22	w en _ mano=-22	w en la mano=-22	s otra=-22	w otra=-22	p EL SER=-22	j si falle=22	p NO LO=-22
p ELEGIR TODOS LO=-22	k -me -on EL=22	w , _ ella=22	w , y ella=22	m PERDON la=22	j el te=22	w para _ el=-22	k -as -si=-22	m -as asi=-22	j me verdad=-22	p EL ME ME=22	w salir=22
p LO TU SER=22	k COMPARA SER ME=22	m ^ quizas=22	w ^ quizas=22	w quizas=22	k -a _ -te=22	p PERDON NO NO=-22	m MENTIR con=-22	p LO MENTIR YO=-22	j mentira que=-22	k YA=22	k SER QUIZA=-22
j siento haya=22	m uno NO=22	p SOLO SE=22	j semana que=-22	p TODOS TENER=-22	j extractos que=-22	j cosas los=-22	s dano=22	w dano=22	j lo peor=-22	k ^ SI NO SUBJ=22	w ^ _ sentia=-22
w ^ me sentia=-22	k -de -no=-22	p COMPARA ME COSA=22	k -ia NO=22	w ^ _ estuve=-22	w ^ no estuve=-22	p TU ERROR NO=-22	k -de PASAR=22	m -te tu=-22	k SI TU -as=-22	k ^ _ TU=-22	p MENTIR TENER=-22
j esta fui=-22	k SOLO _ TU=-22	k EL -ho=-22	m el -ho=-22	m los VOY=-22	j mi los=22	p COMPARA ME VOY=-22	k -ce=-22	p VOY COSA=-22	p PERDON EL SOLO=22	s supe=22	w supe=22
k NO _ -na=22	w todo _ que=-22	w todo lo que=-22	p TU JUEGO NO=-22	m primero $=22	w primero $=22	j mil de=-22	p EL PORQUE ME=-22	p ME TU JUEGO=-22	j gaste el=-22	m LO manera=22	k ^ ELEGIR LO COMPARA=22
p LO PASAR JUEGO=22	p PERDON COMPARA SER=22	p LO COMPARA TU=-22	j y persona=-22	j mi casa=-22	m dos $=22	w dos $=22	k ^ SEXO=-22	m ^ SEXO=-22	m lado $=-22	w lado $=-22	j ex y=-22
s conti=-22	w contigo=-22	k -as -te=-22	m para TU=-22	p YO SER TU=-22	k PASAR SOLO=22	m ti -do=-22	k , PORQUE -es=22	k ^ LO COMPARA QUIZA=22	w hay _ en=22	w trataba=22	p OTRO HABER=-22
j cosas se=22	j verguenza que=-22	k COMPARA -ir=22	m que -ir=22	m -y los=-22	w y los=-22	j ano en=-22	k -as _ TENER=22	p MENTIR NOS=-22	j estabas casa=-22	m LO habria=22	m de COMPARA=22
j anos de=-22	j por sin=-22	p PERDON SENTIR EL=22	m ser TODOS=21	p YO ME=21	p JUEGO ME=21	j decia estaba=-21	m haberlo -do=-21	k COMPARA LO -ce=21	m nada ,=21	w nada ,=21	k SE ME -io=21
k SE _ -io=21	k -do TENER=-21	m cuando TENER=-21	p SER COMPARA NO=21	k , -y VOY -a=-21	m te FRIO=-21	w la _ que=-21	p LO VOY COMPARA=-21	p COMPARA ME LO=-21	k -ia _ ME=-21	k NO -ce -ta=-21	m NO hace=-21
w no hace=-21	w no hace falta=-21	k ^ ME SEXO=21	k ^ ME SEXO -on=21	p EL COMPARA ESTAR=-21	k COMPARA -er $=21	j se otra=-21	p TU TODOS TU=21	p JUEGO SI=21	k ^ -re EL=-21	m cosa -y=21	w cosa y=21
k -en _ -na=-21	j ha habido=21	m HABER habido=21	s habid=21	w ha habido=21	w habido=21	w grave=-21	p ERROR SER=-21	m -no no=21	j que a=21	w la casa=-21	k ESTAR _ -y=21
p LO MENTIR SOLO=21	w el momento $=21	w queria _ $=-21	m NO habia=-21	w no habia=-21	p TU NOS=-21	k -un _ NO=21	k SE _ -ro=-21	k COMPARA TU HABER COSA=21	k TU HABER COSA=21	p PERDON TODOS COSA=21	p LO EL VIDA=21
p MENTIR SEXO=-21	k YO _ TU=21	p COMPARA SENTIR TU=-21	k ^ NO SE=-21	p SE ME LO=21	j cosa lo=-21	p QUIZA TU QUIZA=21	k -ta -y=-21	m -ta y=-21	p EL YO EL=-21	n 26=-21	p LO FRIO LO=21
k -to _ VIDA=-21	p LO PERDON TU=21	j que tarde=21	w andaba=21	p LO SI SER=21	k PORQUE ME=21	p ME SER COMPARA=-21	p TODOS COMPARA=-21	p SE TODOS=21	p EL YO=-21	j hacerte dano=-21	m -te dano=-21
w hacerte dano=-21	k ME _ -te=21	w ^ _ por=-21	j casa con=21	s punto=-21	w punto=-21	j te pones=21	m TU pones=21	w te pones=21	m JUEGO como=21	j que peor=-21	w ^ estaba en=21
k SER _ ,=-21	p VIDA PORQUE ESTAR=-21	m es -ra=-21	p PASAR PERO=-21	p NO NOS COMPARA=21	j ella estaba=21	m ^ voy=-21	w ^ voy=-21	j fue idea=-21	k PASAR -ea=-21	m PASAR idea=-21	m fue -ea=-21
w fue idea=-21	m , como=-21	w , como=-21	s hay=21	w hay=21	j era tambien=21	k -on -as -as $=21	k PASAR LO COSA=21	k PASAR LO COSA $=21	w y _ otra=21	p VIDA ESTADO=-21	k -sí , -y=21
k -sí _ -y=21	w sí , y=21	w sí _ y=21	w no _ en=-21	p COMPARA QUIZA TU=-21	p COSA VIDA=21	p LO LO ESTAR=-21	j gaste dinero=21	k ^ -ei=-21	m ^ -ei=-21	j ya sabes=21	k -te _ -ar=-21
p ME LO SER=21	k -do TU -te=21	k -en _ SER=-21	p LO ERROR NO=-21	k SOLO NO=21	m SOLO no=21	k SOLO -es $=21	k NO _ -da=21	p LO NO PORQUE=21	m el -to=-21	k PERDON SI ME -as=21	m SI mis=21
w si mis=21	p EL VIDA SE=21	s memor=-21	w memoria=-21	k NOS -to=21	m nos -to=21	j te puse=-21	k EL _ -ro=-21	j has sido=21	j tu sido=21	m has SER=21	p PERO NO HABER=21
p PERO TU HABER=21	w has sido=21	p LO NO HABER=21	w es _ mio=-21	k -je $=-21	m -je $=-21	p VIDA LO HABER=-21	p SI ESTADO=21	p EL VIDA ESTAR=-21	j que vieras=-21	w vieras=-21	k COSA COMPARA=21
s viaja=-21	p OTRO LO YO=-21	j podia con=-21	m -do cuando=-21	p SE COMPARA ME=-21	k -y NO TU LO=21	k ME -lo=-21	s duro=-21	w duro=-21	p COMPARA QUIZA ERROR=21	w habian=21	j decirtelo de=21
j mis te=-21	p NO SE TU=-21	p QUIZA COSA EL=21	j lo digo=-21	m ^ menti=21	w ^ menti=21	j terapia que=-21	m COMPARA estes=21	w que estes=21	p TU NO TODOS=21	p SI QUIZA TU=-21	k -ra _ MENTIR=-21
p COSA COMPARA=21	m errores $=21	w errores $=21	p ME VIDA COSA=-21	p LO SE SER=-21	s paso=-21	w paso=-21	k -do ESTADO $=-21	w ^ _ fui=21	j nos que=21	k -ar ME=-21	k -se -de=-21
m -se de=-21	j que quien=-21	j vez como=-21	w que te=-21	m los OTRO=-21	p LO PERO ME=-21	k ^ -ri=21	m ^ -ri=21	k SER -le $=-21	j algo asi=21	j cosas vida=21	w situacion=-21
p ESTADO LO LO=-21	j trabajo me=21	j desde primer=-21	w desde _ primer=-21	w desde el primer=-21	p ME SER ELEGIR=21	m eso ,=21	w eso ,=21	j te oculte=-21	w oculte=-21	k -de ME VIDA=21	k -de ME VIDA $=21
p SOLO NO TU=21	j hacer que=-21	p COMPARA QUIZA=21	j no la=21	p LO MENTIR NO=21	p SER PORQUE PORQUE=21	m porque ME=-21	p PASAR QUIZA=-21	p QUERIA EL=21	w mas _ no=-21	k ^ _ -a=-21	w ^ _ a=-21
p PERO TODOS=21	k VOY -a -ir COMPARA=-21	w el _ y=-21	s un=21	w un=21	j mis y=-21	k -or TU -en=-21	p EL HABER ESTADO=21	p PERDON SE LO=21	p PERDON SE PASAR=21	k OTRO -y TU=-21	j la amistad=-21
j a terapia=21	k -a -ia=21	m -a terapia=21	m a -ia=21	w a terapia=21	k NO _ ESTAR=-21	j dire que=-21	j le dire=-21	k , EL VOY=-21	m EL dire=-21	w , _ dire=-21	w , le dire=-21
w le dire=-21	k , _ YO=-21	w , _ yo=-21	j el contigo=-21	k -os -y YO=-21	p SOLO LO SEXO=21	k -on SENTIR $=21	s ansie=21	w ansiedad=21	k TU -te -a EL=21	p PORQUE ME PORQUE=21	w se _ los=21
p COSA QUIZA SENTIR=21	k -ro _ -en=21	k -a -en NO=21	k HABER _ ERROR=21	j tu ella=-21	k -ta _ COMPARA=21	w ella , y=-21	w ella _ y=-21	j y un=20	p LO ESTADO COMPARA=-20	k LO -sa LO=20	k OTRO _ -jo=20
m PORQUE me=20	j mis sin=-20	m -to la=20	j lo dije=20	p TU HABER SENTIR=20	p ME COMPARA ELEGIR=-20	k -on -na $=20	j lo sabias=20	m LO sabias=20	w lo sabias=20	k -er _ SEXO=-20	m NO me=20
p VER TU PORQUE=20	k -te _ -os=-20	j te pido=-20	m TU pido=-20	w te pido=-20	k -y -lo=-20	m y -lo=-20	p ESTAR TU VIDA=-20	p NO PASAR SEXO=20	k MENTIR _ QUIZA=-20	k EL -di -a=-20	w ^ _ ser=20
p ESTADO QUERIA=-20	p TU NO ME=20	j una sola=20	k -na ESTADO=20	m -na sola=20	m una ESTADO=20	w una sola=20	p ERROR TODOS=-20	m dano $=-20	w dano $=-20	p SENTIR ERROR=20	w lastima=20
p SEXO VOY=-20	w se _ cuando=-20	p ME COMPARA ESTAR=-20	j las un=20	j que hacia=-20	j en vez=-20	k LO LO=-20	p PERDON FRIO LO=20	m MENTIR era=-20	w que _ menti=-20	w que te menti=-20	s en=-20
w en=-20	w en _ y=20	w lo _ dicho=-20	m SER algo=-20	s fue=-20	w fue=-20	p NO SUBJ TU=20	p TU EL COSA=20	w padres=20	s limpi=20	p FRIO COMPARA SER=20	w estaba _ la=-20
w estaba en la=-20	m ^ quien=-20	w ^ quien=-20	p PERDON EL VIDA=20	k OTRO LO=-20	j a contigo=20	k -en _ EL=-20	k ^ QUIZA ME=20	m quizas ME=20	w mis _ ,=-20	j yo lo=-20	j yo engane=-20
w yo _ engane=-20	w yo te engane=-20	k VIDA _ -un=20	p LO CONFIANZA VOY=-20	p PERO NO PASAR=20	p TU ESTAR ME=-20	k ME -es ,=-20	s toca=-20	w toca=-20	k -y -ne=20	m y -ne=20	k -sa _ ME=-20
p PERO LO ME=-20	p EL COMPARA FRIO=-20	p COMPARA ERROR=-20	k -on COSA=20	k -se LO=-20	j y entre=20	p LO LO PERDON=20	m ^ debi=20	w ^ debi=20	w y lo escondi=-20	j que perdones=20	j te perdones=20
j por porque=-20	j has en=20	p SER TU COMPARA=20	k EL _ ,=-20	j meses y=-20	k -en _ PASAR=-20	p PERO COMPARA LO=20	p JUEGO TU NO=-20	p SOLO COSA=20	j que tambien=20	j con un=-20	m ^ podria=20
w ^ podria=20	j cuando padre=-20	p QUERIA LO COMPARA=-20	k ^ SE PASAR -do=20	k -un _ -y=20	w un _ y=20	j de hermana=-20	j a poco=-20	p TU SE HABER=20	p LO COMPARA VIDA=20	m COMPARA tenia=20	w que tenia=20
j lo mi=20	m fue -da=20	w ^ _ habido=20	w ^ ha habido=20	s conse=20	m tienes COMPARA=20	w tienes que=20	j a dormir=20	m -a dormir=20	w a dormir=20	m SI hubieras=-20	w si hubieras=-20
k -je COMPARA HABER -do=-20	j otra en=-20	w quieres _ te=-20	w quieres que te=-20	k -on EL=-20	j que hubiera=20	j hombre te=20	k -y _ TENER=-20	m dormir $=-20	w dormir $=-20	p NO PERO LO=20	j habia el=-20
j a es=-20	j no que=-20	m -de muchas=20	w de muchas=20	k PERO _ -os=-20	m HABER hecho=-20	m -se la=-20	k -te _ NO=-20	k COMPARA -ce=-20	m que -ce=-20	k -no _ $=-20	j peor de=20
p LO QUERIA=-20	k -a LO NOS=20	j lo prestamo=20	k LO -de EL JUEGO=20	j madre asi=-20	j culpa de=-20	p QUERIA NO NO=-20	m dia -y=-20	w dia y=-20	w y que no=-20	w en una=20	p EL NOS TU=-20
p EL NO YO=-20	p EL SER CONFIANZA=-20	k TENER _ -y=-20	p VOY TU VIDA=-20	j semana la=-20	m -a mi=-20	w a mi=-20	j por mal=20	p ERROR NO LO=20	k COMPARA YO NO=-20	w que yo no=-20	p LO PORQUE TENER=-20
m NO como=20	j ese era=-20	k -ra _ -on=20	m esas COSA=20	w esas cosas=20	m tu -en=20	k VIDA $=20	m VIDA $=20	w el _ la=20	m en COMPARA=20	s traba=-20	j la ni=20
p TODOS PASAR LO=-20	p SENTIR TU LO=-20	m solo $=-20	w solo $=-20	w mentido=-20	m OTRO lo=-20	k NO _ -en=20	j le numero=-20	k -di _ -ro=-20	k QUIZA -y=20	m QUIZA y=20	k -en -a=20
m -en a=20	j la espalda=20	m LO espalda=20	w la espalda=20	k -on _ ME=20	k -ia _ ,=20	j me sus=-20	p ELEGIR TODOS=-20	k COMPARA SER ,=20	j pedi a=20	p EL LO SENTIR=-20	j me mas=20
w de mi=20	k COMPARA -ba -a -ar=-20	k -a LO COMPARA=20	p PERO LO HACER=20	p PERO MENTIR=20	k PASAR JUEGO=20	p EL EL HABER=20	j estaba departamento=20	w en _ departamento=20	w en su departamento=20	w estaba _ su=20	w estaba en su=20
k NO HABER COSA=20	w ^ _ idea=20	j me hecho=-20	k -ia -a=20	m -ia a=20	m -te de=-20	p NO PASAR=-20	j de cosa=-20	m tambien -en=20	w no _ mi=20	p PASAR LO LO=20	j me quien=-20
k ^ _ -co=-20	m todos -en=-20	p SI VOY NO=-20	m te SUBJ=20	m , fue=20	w , fue=20	j te grite=20	m TU grite=20	w te grite=20	m di LO=-20	p ERROR NO TU=-20	p SER NO EL=20
w las _ me=20	m tu -ro=-20	p EL COMPARA COMPARA=-20	k PERO _ COMPARA=20	s bolso=20	w bolso=20	j lo bien=20	w ^ _ grite=20	w ^ te grite=20	k JUEGO -de=-20	m JUEGO de=-20	m linea $=20
w linea $=20	j cuando con=-20	j lo decir=-20	p COMPARA COMPARA JUEGO=-20	s engan=20	p COMPARA LO ESTADO=20	k -do QUERIA=-20	p ELEGIR LO ELEGIR=-20	k -na _ -on=-20	p JUEGO ESTADO=-20	m -on ese=19	k COMPARA _ -ar=-19
p JUEGO JUEGO TU=-19	p NO SE NO=19	k ^ _ -bi=-19	j solo nada=19	k ^ _ -me=-19	k ME PASAR -a=19	p EL VIDA COSA=19	k -ea=19	k -en COMPARA=19	p EL TU TODOS=-19	k -no=-19	p PERDON PASAR EL=19
p ME ESTADO=19	m mi $=-19	w mi $=-19	p NO JUEGO=19	p COMPARA VIDA PASAR=-19	k -le -a EL=-19	k SER -il=-19	p PERDON VIDA ME=-19	s nacio=-19	w nacio=-19	j deuda y=-19	k LO JUEGO $=-19
j manera la=-19	p SENTIR SE=-19	w que _ era=-19	m te -jo=19	w te _ tanto=-19	j fue vez=-19	j arrepiento que=-19	s alcoh=19	k MENTIR LO=-19	p NO LO ME=-19	p LO SE COMPARA=-19	p NO LO NOS=19
p SOLO LO EL=-19	k COSA _ HABER=-19	k -ar -en ME=19	p TODOS EL EL=-19	s saber=-19	p SE ME=-19	k PERDON TU=19	k -je COMPARA SE=-19	w dije _ se=-19	w dije que se=-19	w ^ les dije=-19	p ME SOLO LO=-19
j mas un=19	p SER MENTIR=19	p SEXO MENTIR=19	k LO _ -ro=-19	p VIDA PORQUE COMPARA=-19	j la promesa=-19	k -te _ -en=-19	k ESTAR TODOS=-19	k -en LO -za=-19	k -en _ -za=-19	p TU LO SI=19	k ^ -do ME=19
w ^ cuando me=19	k SEXO _ -de=19	k JUEGO , NO=19	k LO JUEGO , NO=19	k -y PORQUE NO=19	m COMPARA ahora=-19	p VER LO TU=-19	k ESTAR _ LO=-19	p PERDON LO SEXO=-19	m no ME=-19	w no me=-19	k -ar -en=-19
m -ar en=-19	p COMPARA SER LO=19	j es yo=-19	m COMPARA ya=-19	w que ya=-19	j le verdad=-19	k ME _ -co=19	j lo unico=-19	s cero=19	w cero=19	j no vez=-19	k EL SEXO=19
k ME _ -al=-19	k -go=-19	k PORQUE LO=-19	k TU _ YO=-19	w presion=19	p TU COMPARA YO=-19	k -so _ COMPARA=-19	p LO LO HABER=19	m -ta de=19	j rompi tu=19	p EL SEXO SER=19	m hermana $=19
w hermana $=19	k -ra ME $=-19	w no _ ido=-19	k QUIZA COMPARA=19	m LO demas=19	w demas=19	j si a=19	p LO ME QUERIA=-19	k MENTIR _ -os=-19	p PASAR VIDA ME=19	p COMPARA HABER=-19	m ^ quiza=-19
w ^ quiza=-19	p SER MENTIR COMPARA=19	s verte=19	w verte=19	p SENTIR COMPARA LO=-19	k -re _ LO=19	j bien que=19	k ME _ VOY=19	p LO HACER LO=-19	k -ia _ -ia=-19	j si en=-19	k ME=19
j a ex=-19	w a _ ex=-19	w a mi ex=-19	m COMPARA esto=-19	w que esto=-19	m con -un=-19	w con un=-19	k -no _ -io=19	k -y _ -le=-19	p EL TU QUERIA=19	p LO LO SI=-19	p VER TU LO=-19
k -ra SOLO=19	j es me=-19	p LO SER SER=-19	k EL -mo $=19	w con lo que=-19	p SOLO VIDA=-19	p VIDA SER TODOS=-19	w hubiera=19	k NO SE -ia=19	k SE -ia=19	m se -ia=19	w ^ _ pasar=19
k TU SUBJ -do=19	m ^ perdon=19	w ^ perdon=19	p SER ME LO=19	k LO _ -to=19	k -il $=19	m -il $=19	p LO NO TU=-19	j anos no=19	j dos no=-19	j me duele=19	m ME duele=19
w me duele=19	k TU -na -y=-19	m hermana -y=-19	w hermana y=-19	w tu hermana y=-19	j todavia no=-19	m todavia NO=-19	w todavia no=-19	j que los=-19	j te mintiendo=19	w te _ mintiendo=19	w , _ de=19
k -ar _ -a=19	p EL ELEGIR LO=19	j porque estaba=-19	k ^ SER LO=-19	k EL ESTAR -do=19	p PERDON COMPARA ERROR=19	w ti _ te=19	k TODOS _ -es=19	s hacie=-19	j mande el=19	p CONFIANZA VOY=19	k LO -de TU=-19
w lo de tu=-19	j culpa y=19	p LO EL SOLO=-19	p LO NOS TU=19	p PERO QUIZA=19	k -na -la=-19	m una -la=-19	k NO -er PORQUE=19	k -de _ -en=19	m fotos $=-19	w fotos $=-19	j aun asi=-19
k -un -si=-19	m -un asi=-19	m aun -si=-19	w aun asi=-19	j dos veces=-19	m NOS veces=-19	w dos veces=-19	j mis de=-19	p PERDON SI SOLO=19	k EL -ar -y=19	j sí la=-19	p NO PERO NO=-19
k TU -on=-19	j no menti=-19	m el OTRO=19	j paso que=19	m sin -me=19	j cuando estoy=19	k , TENER=19	m , TENER=19	k SI _ -en=19	j lo sí=19	k EL -al $=-19	m lunes -y=-19
w lunes y=-19	k TU _ -le=-19	s aun=-19	w aun=-19	k YO _ -di=-19	k LO -va=19	w dije que el=-19	j tu amiga=-19	p VIDA SER LO=19	k -na _ PORQUE=-19	m COMPARA debi=19	k ERROR -ra=19
j de lado=-19	j ex de=-19	m era SOLO=-19	w lo _ le=-19	w lo que le=-19	k COMPARA -ba -a -er=19	j lo haga=19	s fallo=18	s situa=-18	k -sa SE=-18	m -sa se=-18	m casa SE=-18
w casa se=-18	k COMPARA YO=-18	m COMPARA yo=-18	k PERDON PERO=-18	m PERDON pero=-18	k COMPARA SER -un=-18	k LO -on $=-18	s da=18	w da=18	p COSA SER COSA=18	k CONFIANZA -y=-18	m CONFIANZA y=-18
p TU LO SENTIR=-18	j perdon tan=18	j lo contigo=-18	k , TU -do=18	k SE _ ME=18	w se _ me=18	p TU SER TODOS=-18	k YO NO TENER=-18	k YO _ TENER=-18	p FRIO TODOS=18	p VIDA QUIZA=-18	j una tu=-18
p HABER ERROR LO=18	k TU NO=-18	k -er $=-18	m -er $=-18	k NO ME -te=18	k TU HACER LO=-18	k -na ME=18	j piensas que=-18	p NO TU QUERIA=-18	s tomas=18	k OTRO NO=-18	m OTRO no=-18
p ERROR LO COSA=-18	p NO COMPARA PORQUE=-18	k -ra COMPARA -as=18	k -to=18	j quiero que=-18	k -de TU -ra=18	k -ma $=-18	m -ma $=-18	m EL de=18	m el -de=18	w el de=18	m lo -ti=18
w y la rompi=-18	p LO HABER LO=-18	j pues lo=18	j pues siento=18	j tienes a=18	k -eo _ ESTAR=18	p NO MENTIR COSA=-18	j te engane=-18	m TU engane=-18	w engane=-18	w te engane=-18	k COMPARA -er=18
m que -er=18	j soy es=18	p QUIZA ELEGIR=18	p LO SER COMPARA=18	k -na COMPARA ME=-18	p COMPARA SE TU=18	j casa en=-18	k -te -de ME=18	j tambien la=-18	m escondidas $=-18	w a escondidas $=-18	w escondidas $=-18
m PERO vos=-18	j hice en=-18	p EL PASAR=18	s dormi=-18	k LO _ ERROR=18	p YO EL COMPARA=-18	j mentiras de=-18	k SI ME=18	m si ME=18	k -en LO PASAR $=-18	j a pasar=18	w esta _ ,=18
j de me=18	j a como=18	j a estaba=-18	w contra=18	p COMPARA LO COMPARA=-18	w menti _ el=-18	w ascenso=18	j que era=-18	k ME -to LO=18	p TODOS YO=-18	m era -ra=18	w un _ $=18
k -en EL SEXO=18	j dije de=-18	j hice con=18	w tu _ ,=18	p NO COMPARA LO=18	p VIDA SE LO=-18	k NO NO=-18	w la _ fue=18	k -y COMPARA QUIZA=-18	w y _ vez=-18	w y otra vez=-18	k -de -ir -a=-18
k -ce _ PERDON=18	k COSA _ EL=-18	p SOLO SER COMPARA=-18	k ^ TU MENTIR=18	m -do una=18	p ME COSA=18	m ^ agarre=-18	w ^ agarre=-18	k -on _ -ia=18	p OTRO SE COMPARA=18	w que _ algo=18	j que podia=-18
m fiebre -y=18	w fiebre y=18	j poco no=18	k TU ERROR -en=18	m -y cuando=18	w y cuando=18	m me MENTIR=-18	p COSA LO=-18	k -do -a EL=18	p COMPARA LO QUIZA=-18	k -ro _ -y=-18	k -ra -ta=-18
m -ra hasta=-18	j es te=18	p COMPARA LO EL=-18	w nada _ ,=18	k -a ME OTRO -y=-18	m ex -y=-18	w ex y=-18	w mi ex y=-18	j tus y=-18	j hasta en=-18	m tu NO=18	p TU LO ESTAR=-18
p ME NO ELEGIR=-18	p COMPARA HABER ESTADO=18	j siento este=18	j siento los=18	m LO era=-18	w eso era=-18	m dije -de=18	w dije de=18	w pero _ me=18	w la _ tu=18	p EL COMPARA VIDA=-18	w ocurrio=-18
j en cama=-18	p NO LO PORQUE=-18	p COMPARA MENTIR ME=18	j tengo a=18	k EL _ LO=-18	k PASAR _ -lo=18	m EL hombre=18	w el hombre=18	p COSA JUEGO=-18	k NO LO -go=-18	k TU -as ,=-18	s conoc=18
j que estas=-18	m COMPARA estas=-18	w que estas=-18	k COMPARA HACER=-18	m que HACER=-18	m VIDA con=18	p ME ME PERDON=18	w lo _ digo=18	w lo que digo=18	m no -ir=18	k COMPARA ME PASAR=18	m que TU=-18
m -er te=-18	p SOLO EL COMPARA=18	p OTRO NO=18	k -a LO -ra $=18	w la _ $=18	w el dinero y=18	k VOY _ COMPARA=18	p SENTIR COMPARA PORQUE=18	k , _ NO=18	j llegue la=-18	k , TODOS LO=18	p LO PASAR SER=-18
p COMPARA CONFIANZA COMPARA=18	k ERROR PORQUE=-18	j el negocio=18	m EL negocio=18	s negoc=18	w el negocio=18	w negocio=18	p SENTIR PERO=-18	w perderte=-18	w ^ _ intencion=-18	w ^ mi intencion=-18	k HACER ,=18
m HACER ,=18	p TU HABER NO=18	w es _ los=18	k -ro -as=18	j mi nada=-18	j haber un=18	s habri=18	k -ir _ EL=-18	w lo hice=18	w mi _ en=18	j de cuarto=18	w de _ cuarto=18
w de el cuarto=18	w de _ lado=-18	w de mi lado=-18	m EL estaba=-18	p COMPARA COMPARA ME=18	j los ojos=18	m LO ojos=18	w los ojos=18	j las noches=18	k -os _ -ia=18	j debi me=18	m -y en=18
w y en=18	m lo QUERIA=-18	m -os con=-18	j que las=-18	k NO VOY -a -ar=-18	p TU LO FRIO=-18	k -ar $=18	m -ar $=18	j sido el=18	k HABER SER EL=18	m sido EL=18	w he sido el=18
w sido el=18	p COMPARA VOY COMPARA=18	m ^ falte=-18	w ^ falte=-18	w ^ falte a=-18	j que escondi=18	j no se=18	m que FRIO=-18	m ella NO=-18	k -y LO -as=-18	j lo fui=-18	k COMPARA -en EL=-17
p LO HABER EL=-17	k COMPARA _ -de=17	k ^ EL -no=17	k ^ QUIZA TU=-17	p LO VOY ME=17	k ^ _ -pe=-17	k -es _ SENTIR=17	k NOS _ ,=-17	m mire EL=-17	m era LO=17	p ME EL ELEGIR=17	k -de _ JUEGO=17
j en cuarto=17	k COMPARA PASAR -do=17	j ella a=17	p SENTIR COMPARA=-17	j con el=-17	p COMPARA LO VOY=-17	p MENTIR QUIZA=17	k PASAR _ COPAS=-17	m fue LO=17	j la cuenta=17	w buscaba=17	j el no=-17
j alguien la=17	k -la NO=-17	p LO QUIZA ERROR=17	p EL ME OTRO=17	k VIDA -do=17	j la que=17	w ^ _ culpa=-17	j el cosa=-17	p QUIZA COMPARA PASAR=-17	p ESTAR SE=-17	k -os _ -or=-17	p LO PORQUE ESTAR=17
p EL VOY MENTIR=-17	m YO de=-17	w yo de=-17	k -po -de=-17	m -po de=-17	k -re -en=17	m -re en=17	p TU COMPARA SI=-17	j te no=-17	j y en=17	p LO TENER LO=-17	k -en _ -y=17
m comer $=17	w comer $=17	m que MENTIR=-17	m quedarme -do=-17	j que porque=-17	p COMPARA TENER COMPARA=17	m -de semana=17	p EL HABER=17	m EL que=-17	w el que=-17	w lo _ es=17	p SI SER TU=17
k COMPARA QUIZA -en=-17	w otra _ en=-17	w otra vez en=-17	k LO -je=17	j a fiesta=17	w a _ fiesta=17	k ^ ELEGIR LO=-17	p PORQUE ME VER=-17	p LO ERROR=17	j fue mio=-17	m SER tu=17	j vos una=17
p COSA EL EL=17	k -er EL VIDA=17	p PORQUE SE PASAR=17	k ^ _ -as=17	s llevo=17	w llevo=17	j que sabes=17	k TU MENTIR $=-17	j el eso=17	m PORQUE era=-17	k ^ _ PERDON=17	p EL ESTAR QUIZA=17
w la _ era=17	j estar la=-17	w estar _ la=-17	j y tenia=17	j hice familia=17	j fui no=17	k -na _ ,=17	k NO -un=17	m NO un=17	k NO TU -je=17	p TU QUIZA LO=17	j lo conte=-17
p LO PERDON SER=17	p ME PERDON=17	s junta=-17	p NOS OTRO=17	p SI TU LO=17	m -do mi=17	p LO COMPARA EL=17	p SOLO ME TU=17	k -to LO=-17	m familia ,=-17	w familia ,=-17	p SER SOLO YO=17
k TU SUBJ=17	p LO COMPARA NO=17	p VER YO=-17	j dinero a=-17	j que mal=17	j lo muchas=17	j muchas veces=17	m muchas -es=17	w muchas veces=17	w de _ viaje=17	w de el viaje=17	w lo fui=17
k -an LO=-17	w habia _ el=-17	p COMPARA VIDA PORQUE=-17	j tu por=17	k ^ EL=17	m ^ EL=17	j deje con=-17	j que abri=-17	p TODOS TODOS=17	j grupo y=-17	j le te=-17	k PERDON COMPARA TU QUIZA=17
k -ua=17	p HACER SOLO LO=17	p EL TU SOLO=17	k COMPARA -sí=-17	m COMPARA sí=-17	m mas -y=-17	w mas y=-17	j si sientes=17	p QUERIA SE=17	k TU -ta=17	p COSA SENTIR=-17	p COSA TU SENTIR=-17
k -te -de TU=-17	k -no -en ME=-17	p COMPARA SENTIR SENTIR=17	k MENTIR _ -es=17	p QUIZA TU COMPARA=17	k YO _ LO=-17	j se siente=-17	m SE siente=-17	w se siente=-17	k TODOS _ TODOS=17	j madre le=-17	k -do _ -te=-17
s saque=-17	w saque=-17	k -ar COMPARA=17	k -an _ COSA=17	k ^ NO ESTAR=-17	p NO COSA TU=17	m ^ todas=-17	w ^ todas=-17	w ^ todas las=-17	k QUIZA _ -re=-17	p ME PERO LO=17	w pasado=-17
p COMPARA COMPARA=-17	w hermano=-17	w , _ veces=-17	j crees te=17	j si crees=17	w crees _ te=17	w crees que te=17	k -na -da=-17	m una -da=-17	k , TU -je COMPARA=-17	w a _ cuando=17	k ^ NO ME -es=-17
k ME -ca=-17	p ME LO SE=-17	p COMPARA EL NO=17	m NO mas=17	k EL -to=-17	w que _ vieras=17	k -as -ra=17	k TU SER=-17	w que _ esto=-17	w me _ que=17	p SEXO ME OTRO=-17	p LO TU VOY=17
k -en LO=-17	k CONFIANZA _ PASAR=17	m COSA que=17	p TODOS LO JUEGO=17	p LO TENER NO=17	s debo=-17	w debo=-17	p COSA EL TU=-17	s sabia=17	p ELEGIR SI=17	p SI HABER SENTIR=17	p VIDA YO SER=17
w dejaba=17	k PASAR -a EL=17	j como hubiera=-17	p PORQUE SI QUIZA=-17	p SEXO COMPARA TU=17	k COSA _ PORQUE=-17	k -ro -de LO=17	j padre de=-17	k -ta -en=-17	w de _ familia=-17	p VIDA NO NO=-17	p ESTAR NO EL=17
j una te=-17	p SER COMPARA TU=-17	p ESTAR SENTIR COMPARA=-17	p ESTAR SENTIR EL=-17	p SEXO YO=-17	k , _ -on=17	p ESTAR COMPARA TU=17	w ese _ $=-17	k PERDON -en=17	m mas COMPARA=-17	w mas que=-17	k EL _ -y=-17
p CONFIANZA TODOS LO=17	k TU -ga=-16	p ESTAR EL ME=-16	m -y que=-16	w y que=-16	m desde -es=-16	p PERO HABER=-16	p LO VIDA EL=-16	m la PORQUE=-16	p VIDA COMPARA ME=-16	p VIDA TU NO=-16	k -os -es $=-16
k FRIO ,=16	m FRIO ,=16	j vos que=16	j te deuda=-16	k , PORQUE=16	m , PORQUE=16	p EL VOY VIDA=-16	k -a QUERIA $=-16	m mis -os=16	j lo vino=16	j que vino=16	k COMPARA COPAS=16
k LO COMPARA COPAS=16	m COMPARA vino=16	m que COPAS=16	w lo _ vino=16	w lo que vino=16	w que vino=16	k ME -ba=16	m me -ba=16	j usted mi=-16	w las _ no=16	j y no=-16	p ME ME EL=-16
p COSA LO NO=16	p LO EL EL=16	k , _ SI=-16	w , _ si=-16	m -on todo=16	w con todo=16	k LO PORQUE -de=-16	w la culpa de=-16	w ^ _ la=16	k -ra -ir=-16	m para -ir=-16	j esto la=16
k NO PASAR $=-16	w y _ queria=16	p LO COMPARA QUERIA=16	j una para=16	k -ue $=-16	m -ue $=-16	s dentr=-16	w dentro=-16	k -de _ SER=-16	p TODOS ESTAR=16	k -ro _ -un=-16	m sin -ir=16
m -y de=-16	w y de=-16	k ESTADO $=16	m ESTADO $=16	p ME PERO COMPARA=16	w perdon _ ser=-16	p ME NO NO=-16	k LO _ -de=-16	p QUIZA TU SER=-16	p HABER HABER LO=-16	j te cuarto=-16	j la ti=-16
s estes=-16	w estes=-16	k ME SER -a=16	w me fui a=16	p MENTIR COMPARA COMPARA=-16	j que primero=-16	j hubiera no=-16	s cuart=16	p SER SOLO COMPARA=16	w vuelta=-16	k -er _ ME=-16	j pase la=16
k , -y -un=-16	k , -y -un -si=-16	w , _ aun=-16	w , y aun=-16	k SOLO _ COMPARA=16	p LO COMPARA MENTIR=16	m mis OTRO=16	k NO HABER=-16	j la casa=16	p NO NO MENTIR=16	p ME COMPARA ME=-16	m -a casa=16
w a casa=16	j reconozco te=-16	k -co COMPARA TU=-16	k ^ -co COMPARA TU=-16	w reconozco _ te=-16	w reconozco que te=-16	w ^ _ tenia=-16	k ^ YO NO=-16	k VIDA _ -de=-16	w linea=16	p SI TU SOLO=-16	j algo para=16
w y ella no=-16	p ELEGIR LO PERO=-16	j fue otra=-16	k SER LO -da=-16	j yo pedi=16	w yo _ pedi=16	p LO TU PASAR=-16	m , soy=16	w , soy=16	j no esto=-16	k EL VIDA $=-16	k -do , PORQUE=-16
k SENTIR ,=16	m SENTIR ,=16	p QUIZA TU=-16	p EL OTRO COMPARA=16	k HACER LO=-16	k -do PASAR=-16	k -os -na=-16	j la era=16	k TU -as -do=16	p LO COMPARA LO=-16	k -go -a LO=16	k -ro -en=16
m -ro en=16	j algo el=-16	p YO COSA=16	j tengo la=-16	j por y=-16	j le se=-16	j cuando los=-16	p ME ME COMPARA=-16	w , _ tambien=16	p PERDON TU EL=16	j si mensajes=-16	p SI TU SE=16
j di de=-16	k -ra TU -y=-16	w para ti y=-16	m , con=16	w , con=16	j aprendi a=-16	m aprendi -a=-16	w aprendi=-16	w aprendi a=-16	m fuera $=16	w fuera $=16	p TODOS TU=16
j mi familia=-16	w y dije que=-16	j a cuatro=-16	p COMPARA HABER SOLO=-16	w muchas _ $=-16	s adver=16	p SEXO LO NO=16	p MENTIR HABER=-16	s con=-16	w con=-16	w de _ ,=-16	p LO LO=-16
p MENTIR TU VIDA=16	j y mentir=16	k COMPARA -a EL=-16	j la habitacion=16	m LO habitacion=16	w la habitacion=16	p LO SI=-16	k -a _ -jo=16	k VIDA=-16	p SER VOY=-16	j casa el=16	s luego=16
w luego=16	p TU VIDA=-16	p COMPARA NO ME=16	p SI SENTIR COMPARA=16	k -de ME -y=16	w de mi y=16	p ME NO PERDON=16	j una por=16	k -de ME -no=16	m de VIDA=16	k -za -y=16	m -za y=16
k EL -el=16	m el -el=16	k , -do=-16	m , -do=-16	m sabia COMPARA=-16	w sabia que=-16	w de tu padre=16	s duelo=16	w duelo=16	k -je _ COMPARA=16	p QUIZA COMPARA COSA=16	j fui un=16
m fui -un=16	w fui un=16	j las seis=-16	m LO seis=-16	m las -is=-16	w las seis=-16	k YO -ia COMPARA=16	j no culpa=-16	k -de _ ERROR=16	w que _ $=16	k -os , COMPARA=16	m casa $=16
w casa $=16	p COMPARA SER TU=-16	p COMPARA TENER PORQUE=-16	k -ca LO=-16	m -ia nada=16	p TU SER ME=16	w a _ nadie=-16	p EL SI TU=-16	k SI _ -un=-16	k ^ _ PASAR=16	w hace _ que=16	p SEXO EL VIDA=-16
k LO NO=-16	j menti sobre=16	m menti -re=16	w menti sobre=16	j no perfecto=16	w no _ perfecto=16	p VIDA PORQUE=16	w ^ vos me=16	k -as , LO=-16	s chica=16	m OTRO te=-16	s escon=-16
k HABER _ ,=-16	p SI LO=16	p NO EL SOLO=-16	j te pasar=16	p EL LO ME=16	p NO SENTIR=16	w promesas=16	j yo eso=16	k -os -on=16	w que _ supieras=-16	w que lo supieras=-16	j y da=-16
j mi telefono=-16	m NO avisar=-16	w avisar=-16	p LO COMPARA PERO=16	k -en _ -ia=16	p TU COSA=16	m nunca $=-16	w nunca $=-16	k EL -go -y=-16	p TU TU NO=-16	p PERDON COMPARA ESTADO=-16	p PERDON LO ESTADO=-16
k LO _ -ja=-16	k -on _ -na=16	k , -lo=-16	m , -lo=-16	j ya me=-16	s tambi=-16	w tambien=-16	j ella me=16	s ojala=-16	w ojala=-16	p ME MENTIR NO=-16	k -y _ -so=-16
k -no _ SER=16	j pero es=-16	k -do _ PASAR=16	j perdona no=15	j te mensajes=-15	w ^ _ llego=15	k SENTIR _ PORQUE=-15	p PERO LO PASAR=15	p LO FRIO=15	p ERROR EL COMPARA=15	k -de -ir -a LO=-15	k -ir -a LO=-15
w ^ eso no=15	k COMPARA SE -an=-15	p NO SENTIR NO=15	p EL SE PASAR=15	p ME ME SOLO=15	p SER EL TU=15	p NO COMPARA TU=15	k -no _ ESTAR=-15	m COMPARA es=15	k HABER _ -ir=-15	j hice el=15	j cosas tu=15
p TU NO TENER=-15	p EL TU ME=-15	k LO -os NO=-15	k -na NO=-15	w apuestas=15	j deje de=15	p SER PORQUE HABER=-15	j vez lo=15	s tuyas=15	w tuyas=15	p SEXO SEXO=15	p COMPARA SER OTRO=15
p YO ESTADO=15	p LO SI NO=15	k ^ _ SE=-15	w ^ _ se=-15	j volver a=15	m volver -a=15	w volver a=15	j tenia que=15	p ME NO PORQUE=15	p ME EL SI=15	j mismo lo=-15	j nada la=-15
p COMPARA SER SER=-15	k MENTIR SER=15	j se complico=15	w complico=15	p ME CONFIANZA=-15	k -re -a=-15	m -re a=-15	j en boda=-15	w en _ boda=-15	w en la boda=-15	p ELEGIR COMPARA ME=-15	j para que=-15
m tu -on=15	m mujer $=-15	w mujer $=-15	k -er -ar=-15	m -de noche=15	w de noche=15	w el _ era=-15	w de la cuenta=15	k YO _ -on=-15	w yo _ con=-15	s calen=15	k COSA _ TU=15
p COMPARA TU ME=-15	k -de _ -za=15	j de hospital=-15	m ya $=-15	w ya $=-15	k -en COMPARA TU=15	p MENTIR EL VIDA=-15	j fueron cuatro=-15	m PASAR cuatro=-15	m fueron -ro=-15	w fueron cuatro=-15	p PORQUE SOLO=15
p SI QUERIA COSA=15	p ELEGIR COMPARA PORQUE=15	k HABER=15	m QUIZA que=15	p EL CONFIANZA LO=-15	w guardia=15	k PERDON COMPARA LO -as=15	k -te -or LO=15	k TU -ra=15	j por ella=-15	p NO VER EL=15	j yo era=-15
p TU LO SOLO=15	k TODOS , COMPARA=15	k -da PERDON=-15	k ME -da PERDON=-15	k ^ ME -da PERDON=-15	m da PERDON=-15	k , PERO NO=15	w de _ nada=15	k SENTIR -a EL=-15	k SENTIR -a EL -do=-15	p SER COSA TODOS=-15	m decir LO=-15
j sabia era=15	k LO NOS -os=-15	j de esta=15	k -je COMPARA ESTAR -on=-15	k COMPARA ESTAR -on=-15	w que estaba con=-15	p NO LO SER=15	p SI LO COMPARA=15	p PERO TENER COMPARA=-15	k -on _ -ta=15	j tampoco verdad=15	j de tanto=-15
m la -ia=-15	j a ella=15	p EL SER FRIO=15	p LO COMPARA=15	k COMPARA TODOS=-15	p EL ME COSA=15	j para si=-15	j oculte y=-15	k LO -os $=15	p LO PORQUE SER=15	j esto lo=-15	j malo te=-15
k LO COMPARA ME PASAR=-15	k SENTIR NO=-15	k -ta=-15	m plata ,=-15	w plata ,=-15	p SENTIR PERO LO=-15	p QUIZA TU ME=15	p QUIZA ME VER=-15	p QUIZA VER=-15	w la fiesta $=15	k COSA _ -a=15	j no hay=-15
j la cena=15	m LO cena=15	w la cena=15	j siento se=15	k -ba -on=15	m -ba con=15	k -ga _ COMPARA=15	k ^ -en LO=-15	s respo=-15	k -as _ -no=15	j de mi=15	j sin que=-15
p SER LO SOLO=-15	j ella y=15	j con hice=15	w mismo _ $=-15	p PORQUE OTRO=15	p EL ME PORQUE=15	k -do=15	p SER EL QUERIA=15	p QUERIA COMPARA HABER=-15	j cosa otra=15	p PASAR SEXO PASAR=-15	p ME TENER=15
p LO COSA TU=-15	m use LO=-15	m -as podido=15	j oculte la=-15	m oculte LO=-15	w oculte la=-15	w te oculte la=-15	k -y -re=-15	m y -re=-15	k LO TU QUIZA=15	w que _ podia=-15	p TU MENTIR EL=15
p COMPARA ME TODOS=15	p LO EL JUEGO=-15	k -a EL $=15	k -de -ar $=15	s unico=-15	w unico=-15	p EL LO SE=15	p TODOS SEXO=-15	p ME PERDON TODOS=-15	k COMPARA QUIZA=15	j banco y=-15	k -en EL -to=-15
p YO COMPARA=-15	m vez -y=15	w vez y=15	k , _ -di=-15	k ^ NO SER=15	j la pared=-15	k -ed=-15	k LO -ed=-15	m LO pared=-15	m la -ed=-15	s pared=-15	w la pared=-15
w pared=-15	p ESTAR LO PORQUE=15	w contabas=15	k -na -ea $=-15	k TODOS _ COSA=15	j que sabias=15	j mas que=15	m COMPARA lo=-15	k -do ME -as=15	j llegue porque=15	k TODOS SE PASAR=15	k TODOS _ PASAR=15
k ^ TODOS SE=15	k ^ TODOS SE PASAR=15	p TODOS SE PASAR=15	w ^ todo se=15	k NO ME=15	p SE COMPARA ESTAR=15	k QUERIA LO=-15	k -on EL VIDA -y=15	k -ia SER=15	k COMPARA SER -un -so=-15	k SER -un -so=-15	k -os , LO=-15
k JUEGO _ -a=-15	p HACER LO=-15	k ^ -ra ME=-15	w ^ para mi=-15	j ella el=15	p PORQUE LO MENTIR=15	k SE EL=-15	m se EL=-15	p TODOS COMPARA PORQUE=-15	j que sea=15	j que cualquiera=15	s quito=15
w quito=15	p YO ESTAR EL=-15	k -a _ -so=-15	k -ra=-15	k -en EL -so=15	k -ir -on=-15	m -ir con=-15	k ^ -er=15	m ^ -er=15	j escondi la=-15	j a hasta=-15	p VIDA TU TU=-14
k -or _ COMPARA=14	j vez te=-14	s diner=-14	w dinero=-14	j lo eso=14	p PORQUE ERROR=14	p ESTAR EL SER=14	k -sa _ EL=14	j debo una=14	k -bo -na=14	k TU -bo -na=14	m -bo una=14
m debo -na=14	w debo una=14	w te debo una=14	p SE LO VIDA=14	p ERROR SOLO=-14	k -ra -ar ,=-14	j lo oculte=14	k HABER _ -ta=14	m ^ iba=-14	w ^ iba=-14	j tu si=-14	j apuestas que=14
s diero=14	w dieron=14	m eso PASAR=14	p SI EL VIDA=-14	j solo te=-14	k -ro -os=-14	k -or _ SER=-14	p SI TU COMPARA=14	w que _ con=-14	k -y _ -ie=14	w que _ de=-14	p COMPARA ESTADO EL=-14
k ^ -re TU=-14	p OTRO VOY=-14	p LO ME NO=-14	p SER ME PORQUE=-14	p COMPARA EL PORQUE=-14	k ^ TENER -na=-14	k TU _ MENTIR=14	k , ME PERDON=14	k EL -lo -y=14	p PERO NO NO=-14	j te solo=14	k -go _ -a=-14
j los mi=14	s oblig=-14	j cosas las=14	k COMPARA TU=-14	k COMPARA ME LO=14	k QUIZA _ COMPARA=14	k , _ NOS=14	k -go _ $=-14	k -de _ -a=14	w de _ a=14	m -na con=14	w todas las noches=14
p FRIO TU COMPARA=-14	p PERDON ME ERROR=14	j ex me=14	m ex ME=14	w ex me=14	w mi ex me=14	m SER quien=14	w empezado=14	p TENER COMPARA TU=-14	m durante -es=-14	j hice por=-14	p EL TU VOY=-14
k -a _ ME=14	k TU ESTAR -en=-14	m tu ESTAR=-14	w tu estabas=-14	w tu estabas en=-14	j el quien=-14	p ME PERO=14	s digo=-14	w digo=-14	m LO confianza=14	w la confianza=14	p PORQUE QUIZA=-14
j el bien=-14	m grande $=14	w grande $=14	p LO COMPARA PASAR=14	k SER _ -ar=14	j menos que=-14	j mi es=-14	j calle tu=14	w calle _ tu=14	k NOS ,=-14	m NOS ,=-14	k MENTIR _ NO=14
p PORQUE TODOS COMPARA=-14	k ^ LO -on=-14	w ^ _ di=14	k -as -as $=14	s las=-14	w las=-14	k -je COMPARA -ia=-14	k TU -je COMPARA -ia=-14	j familia por=-14	k -es _ -da=14	j lo tu=14	k YO _ ELEGIR=-14
s busqu=14	p TU VIDA CONFIANZA=14	p VIDA CONFIANZA=14	p VIDA LO CONFIANZA=14	k -de _ -je=-14	m COMPARA te=-14	w triste=-14	p TENER ME LO=14	p ME PORQUE LO=14	p SI SEXO=14	p PASAR SER COMPARA=-14	k COMPARA SE=-14
m COMPARA se=-14	k -da -ra=14	p NO COMPARA EL=-14	w lo _ todos=-14	m -je lo=14	k -or _ -es=14	s justo=14	p COMPARA SEXO=14	j eso te=14	k TU -en=14	w , _ cosa=14	k -ia _ -ra=-14
k -na $=-14	m -na $=-14	j dije los=-14	w de _ hermano=14	w de mi hermano=14	k -on _ YO=-14	p EL TODOS TU=14	j dano que=-14	p COSA ESTAR=-14	j en persona=14	m fue JUEGO=14	k VIDA -y TU=-14
k COMPARA PASAR -un=-14	k COMPARA PASAR -un ERROR=-14	w que fue un=-14	p SENTIR LO TU=-14	k LO COMPARA TENER=14	p PERO ME NO=-14	w que _ tan=14	p LO SEXO SER=-14	p TU SE LO=-14	j se ya=-14	j leer mensajes=14	w leer _ mensajes=14
j y nadie=-14	k -te COMPARA LO=14	k -a TU VIDA $=-14	k -de EL OTRO=14	p NO MENTIR=14	m casa TU=14	j si otra=-14	k COSA -y=-14	m COSA y=-14	p LO COSA LO=14	k -on $=-14	m -on $=-14
j se hablar=-14	k -en LO -na=14	w de _ que=-14	j me mal=-14	p LO FRIO COMPARA=14	j de este=-14	m -de este=-14	w de este=-14	w a _ ni=14	j estuvo y=14	w escondi=-14	p NO PASAR LO=14
p NO ESTAR ESTAR=-14	k ^ -re -en=-14	w ^ entre en=-14	m TU fui=-14	m te SER=-14	w te fui=-14	m que -re=-14	m COMPARA fui=14	w que fui=14	p TU ESTAR VIDA=-14	k SI _ SER=-14	k ^ _ VER=-14
p ME EL VIDA=14	p SEXO COMPARA=-14	w se _ fue=14	k -te -on LO=-14	k TU -je COMPARA EL=-14	p EL SER COSA=14	k -a LO=-14	m a LO=-14	p EL TU HABER=-14	k -os _ -on=-14	m ya NO=-14	p PERDON LO ERROR=14
p HABER ME EL=14	p SI TU FRIO=14	p LO NOS VOY=-14	p LO ME=14	j ella le=-14	w llamadas=-14	w vez _ lo=-14	j ti y=14	p ME OTRO ME=14	p TU PERDON TU=14	p LO SENTIR EL=-14	j mi le=-14
w esperando=14	j mi eso=14	j la fue=14	k -ma -en=-14	m -ma en=-14	j anos te=-14	w de _ cabeza=-14	m paso NO=14	m , me=-14	w , me=-14	k -el $=-14	m -el $=-14
j se dieron=14	m SE dieron=14	w se dieron=14	m que EL=-14	w la casa y=-14	j no vieras=14	k -en LO -da=14	s lo=14	w lo=14	j gaste que=-14	s cancu=14	w cancun=14
k TODOS _ EL=-14	k -de LO PASAR=-14	k -as ESTADO=-14	j dos que=-14	k ME VIDA=-14	p NOS COMPARA ME=-14	k -te LO=14	p HABER HABER NO=14	p PORQUE ESTADO=-14	p COMPARA SENTIR COMPARA=14	j en habia=-14	k NO $=-14
m NO $=-14	m segundo -no=-14	w segundo=-14	j lo hice=14	p TU QUIZA NO=14	j para dos=14	k NO QUIZA=-14	j perdon ser=-14	j un beso=14	m -un beso=14	w un beso=14	k ^ PERDON -or=-14
w pensaba=-14	k NO ESTAR -do=13	p LO SER NO=13	w lamento _ lo=13	w lamento que lo=13	p COSA ME=13	p COMPARA VIDA=-13	k -do COSA=13	p QUIZA SER EL=13	k LO -da -y=13	w que _ cuando=13	k -te COMPARA NO=13
p PORQUE ESTAR COMPARA=13	s vuelo=-13	w vuelo=-13	j una pero=-13	s equiv=-13	j si mal=13	p TU TENER COMPARA=-13	j y verdad=13	k JUEGO SE -on=13	k LO JUEGO SE -on=13	s salir=-13	m lo -es=13
m hasta COMPARA=-13	w hasta que=-13	k ^ VOY -a=-13	w ^ voy a=-13	j el rompi=-13	p COMPARA SI NO=13	m nuevo $=-13	w nuevo $=-13	j fiebre y=13	p PORQUE TU TU=-13	p LO ME TU=-13	j ni a=13
w pero _ lo=13	w estar=13	p TU LO QUERIA=13	w escondi _ el=-13	k CONFIANZA PASAR=-13	p PERDON ELEGIR ME=13	p COMPARA PORQUE=13	k -or ME ERROR=13	j parte que=-13	j y uno=13	m LO hacen=13	k -a -er ,=-13
k ^ TU VIDA=-13	m -or nosotros=13	w por nosotros=13	m de -on=-13	p ELEGIR YO COMPARA=13	k -y _ NO=-13	p PORQUE SER COMPARA=13	m fiesta $=13	w fiesta $=13	k LO ME=-13	k -te _ -de=13	m demas $=-13
w demas $=-13	w ^ los mensajes=13	m COMPARA nunca=-13	j nunca lo=-13	k -ba _ -es=-13	p SOLO OTRO=-13	p VIDA SER=13	k -do EL=13	p TU COSA COMPARA=-13	j el tiempo=13	m EL tiempo=13	w el tiempo=13
j un nadie=-13	w que le=13	k ME -sa=-13	m -re la=13	k -jo COMPARA=-13	m -jo que=-13	p QUERIA ESTAR=-13	j fue anos=-13	k COMPARA _ -ba=-13	k HABER _ -es=-13	j estar que=13	w ^ _ estar=13
p TU SE TU=-13	p LO PERDON EL=-13	k -ir -de=-13	m -ir de=-13	m mal COMPARA=13	w mal que=13	j numero de=-13	k NO _ COMPARA=-13	k -to _ SE=13	k -er PASAR=-13	p ME ME ME=13	k -me _ -de=13
j la por=-13	p COMPARA TU PERDON=13	k -do -a COMPARA=13	p ME VIDA=13	j eras que=-13	w ^ la verdad=13	j de su=-13	w fue solo=-13	m le -ce=-13	j en me=13	p VIDA TU HABER=-13	k -la -en=-13
m -la en=-13	p COMPARA SI SER=-13	j no entre=-13	s tuyo=-13	w tuyo=-13	j sí te=-13	k ^ TENER=13	m ^ TENER=13	j asi fue=-13	k -as , -y LO=-13	k TU -as , -y=-13	w , tu lo=-13
s todav=13	w todavia=13	k NO TU HABER -do=13	p ME COPAS LO=13	w he _ de=13	j de primera=-13	m -y me=-13	w y me=-13	j a vez=13	j todo a=-13	p ME EL COSA=-13	k -en TU=13
j noche y=13	j que quieres=-13	j la asi=-13	w no _ todo=-13	p ESTAR LO ME=13	k , TU LO=13	k -as=-13	p ME VIDA SE=13	p TENER NO NO=13	k ME _ ,=-13	p TODOS COMPARA COMPARA=13	p MENTIR SER LO=-13
k -un -zo=13	m un -zo=13	k COMPARA _ -a=13	k SE -on $=13	j el semana=-13	k EL -in -de VOY=-13	k -y YO COMPARA=13	j lo de=13	w ^ las cosas=-13	j la si=13	j tenia te=-13	k -re -un=-13
m -re un=-13	p ME YA LO=13	w lo _ $=13	j el tus=-13	j haya dolido=13	m QUIZA dolido=13	w haya dolido=13	w te haya dolido=13	s pasad=-13	w lo que=-13	w yo _ dije=-13	k -un -en=13
m un -en=13	k ^ _ -do=13	w de _ casa=-13	w de la casa=-13	p PORQUE PERDON COMPARA=13	w por _ el=-13	p SER ME MENTIR=-13	j sea el=13	p SENTIR ME ME=-13	j si de=-13	p JUEGO TU EL=-13	k ME -de=13
k -en ME -sa=-13	m mi -sa=-13	s de=13	w de=13	p TU FRIO COMPARA=-13	j lo hacia=-13	j las estoy=-13	k -de $=-13	m -de $=-13	j anos que=-13	k COMPARA ESTAR -en=-13	w que estaba en=-13
k , NO -ce=13	k , NO -ce -ta=13	w , _ hace=13	w , no hace=13	w agarre=-13	p TODOS FRIO=-13	k -go ME=13	k -lo , PERO=-13	k -lo _ PERO=-13	j de piso=-13	p MENTIR SE=-13	w que _ fuera=-13
p COSA PORQUE=13	j tenia la=13	k -ca=13	w y _ veces=-13	k -an -as -de=-13	p COMPARA ME NO=13	w no estabas=13	p ME SE=-13	k -to -te=13	p VOY EL EL=-13	m QUERIA de=-13	k PORQUE TU -as=13
k -ra -y YO=-13	j me habia=-13	k -bi _ LO=-13	k TU _ -do=13	p ME SEXO EL=-13	k EL ERROR=13	m el ERROR=13	m sentir COMPARA=-13	k LO _ SER=-13	p TU MENTIR SER=13	k -te _ COMPARA=-13	k NOS _ -en=-13
m -te mi=-13	p LO LO PASAR=13	j lo nadie=13	s ocho=13	w ocho=13	w cuando lo=13	m ^ podemos=13	w ^ podemos=13	j cuando estabas=13	p EL COMPARA PERDON=13	p LO NO QUIZA=13	p PASAR VIDA SER=-13
p PASAR VIDA YO=-13	m TU puse=-12	w te puse=-12	p EL ME PASAR=-12	w de _ hermana=-12	w de tu hermana=-12	k LO COMPARA -ba=-12	k LO COMPARA -ra=12	j el peor=-12	m EL peor=-12	w el peor=-12	p ME ESTAR NO=-12
j antes te=12	k COSA _ -lo=-12	j puedes que=-12	p SUBJ EL=-12	p SUBJ EL LO=-12	j me solo=-12	j ya la=-12	p MENTIR ME LO=-12	m eso -y=12	w eso y=12	k ^ -te TU=12	j y decir=12
k COMPARA _ -en=-12	k -ro _ -on=-12	k -a _ -io=-12	k -do ESTAR=12	j me con=-12	p TU NO LO=-12	p VOY SOLO=12	p LO NO ESTAR=12	p ME COMPARA SI=-12	j mis el=12	p HABER COMPARA EL=12	k SI _ EL=12
w si _ el=12	j lo ocurrido=12	m LO ocurrido=12	w lo ocurrido=12	m era NO=-12	p VIDA EL OTRO=-12	j fui contigo=-12	k ^ -ro=12	m ^ -ro=12	p TU MENTIR=-12	k NO -ar $=12	j la cuando=-12
k VIDA -es=12	m VIDA antes=12	k SE PASAR -de=12	p ERROR TU LO=-12	m mano $=12	w mano $=12	p SE PERDON=12	k LO VIDA $=12	p PERO COMPARA NO=-12	p COSA PORQUE LO=-12	p PORQUE SE TU=12	p YO ME EL=-12
p LO LO NO=-12	k LO -ad $=12	p PORQUE TU SE=12	k -te _ YO=-12	p ELEGIR NO LO=12	k PORQUE _ -on=12	k -do -de -no=12	k -as _ PORQUE=12	j con alguien=-12	m -on alguien=-12	w con alguien=-12	k ^ -di LO=-12
j hecho mi=12	j se eso=12	j sido mejor=12	j la es=-12	k -or _ EL=12	k OTRO -en=12	p PASAR MENTIR=12	p SER SI LO=12	k LO ERROR=-12	p TU PASAR LO=12	j la deje=12	m COMPARA le=-12
p ESTAR NO TU=-12	p NO NOS TU=-12	k , _ -no=12	p NO ESTAR=12	k ME _ ELEGIR=-12	j lo hecho=-12	m EL te=12	k -si _ -on=-12	j sigo el=-12	k NOS -io=12	m , mi=12	w , mi=12
w ^ _ eres=12	j me poco=12	k ME -do $=-12	p PORQUE LO SER=12	k COMPARA NOS -os=-12	j de operacion=-12	w de _ operacion=-12	p LO QUIZA=12	k -do -en LO=12	k ^ SER -de=-12	m COMPARA no=12	p QUIZA LO LO=-12
k -de LO COMPARA NO=-12	m SI para=-12	w si para=-12	j me si=-12	k HABER -na=12	m HABER una=12	j vez y=12	k -lo _ COMPARA=-12	k -ia _ ESTAR=12	k -de EL -je=12	k LO -an=12	m lo -an=12
m COSA no=-12	p PORQUE TU HABER=-12	p PORQUE COMPARA EL=-12	p LO LO VIDA=-12	j yo poco=12	j por a=12	j y cuando=12	p HACER TU=12	m una VIDA=-12	k -er _ VIDA=12	p NO HACER COMPARA=12	k -en EL -ar=12
p TU ERROR EL=12	j por ya=12	j una persona=-12	k ME -on ,=12	j ese dinero=12	m LO dinero=12	w ese dinero=12	j en departamento=-12	k SER TU=12	k SE COMPARA=-12	m SE que=-12	m se COMPARA=-12
w se que=-12	j tu se=-12	m tu -as=-12	m LO noches=-12	k -on TU -na=12	w con tu hermana=12	w ^ _ tu=-12	j que techo=-12	k EL -ho $=-12	m techo $=-12	w el techo $=-12	w techo $=-12
s nuevo=12	w nuevo=12	k PORQUE TU=12	k TODOS LO COMPARA=-12	k ^ -te=12	m ^ -te=12	k COMPARA TENER COMPARA=-12	w historias=-12	j noche por=-12	j la misma=-12	j el esta=12	j escribi a=12
k ^ LO COSA SE=12	w ella _ me=-12	k ME _ -ta=12	k LO COMPARA -ga=-12	k LO _ -ga=-12	k TODOS _ -de=-12	p ME LO ELEGIR=-12	p COSA LO TU=12	j te deudas=-12	k SI _ -te=-12	j eras tu=-12	m eras TU=-12
w eras tu=-12	s esta=-12	w esta=-12	k COMPARA TU COMPARA=12	j estabas con=-12	j que pienses=12	m COMPARA pienses=12	w pienses=12	w que pienses=12	m el PASAR=12	k , -en=-12	m , -en=-12
p NO MENTIR ME=12	j me ganas=12	p PORQUE SER TU=12	p SI SER SOLO=-12	p TU MENTIR COSA=-12	m LO relacion=-12	k -no _ -es=12	k -es -ir=12	m puedes -ir=12	k -on COMPARA $=-12	j la habia=12	j a sí=-12
k -y ME=-12	m y ME=-12	p NOS LO ME=-12	j no dije=-12	j fue el=12	k ME -es -de=-12	j pasado para=-12	m cuando EL=12	w me _ $=12	k -a EL=12	m a EL=12	k LO VIDA=-12
p COMPARA SER ME=12	j me pedi=12	s la=-12	w la=-12	m ^ hasta=12	w ^ hasta=12	k QUIZA _ LO=12	p HACER EL=12	w por _ noches=-12	w por las noches=-12	p EL JUEGO LO=-12	k COMPARA SER -ra=-12
w que era para=-12	j las hasta=12	p ME EL ESTAR=-12	p NO SER ESTAR=-12	j seis anos=12	k -is -os=12	m -is anos=12	m seis -os=12	w seis anos=12	j que queda=-12	w queda=-12	p YA LO NO=12
p MENTIR PORQUE LO=12	k -il _ $=-12	k TU _ -ir=-12	k -si -de=-12	m -si de=-12	m asi -de=-12	w asi de=-12	p COMPARA PASAR COSA=12	j siento en=-12	s meses=12	w meses=12	k , -y NO TENER=-12
p SI COSA=12	p LO COMPARA PORQUE=12	j haga falta=-12	k -ga -ta=-12	k COMPARA -ga -ta=-12	m -ga falta=-12	m haga -ta=-12	w haga falta=-12	w que haga falta=-12	w que _ el=12	p VIDA COMPARA SER=12	j que voy=-12
k -y -ba=12	m y -ba=12	m SI me=12	w si me=12	j lo hayas=-12	m LO hayas=-12	w lo hayas=-12	k -ba=12	p PASAR LO SER=12	w te pido perdon=12	k -de TU VIDA=12	k -ar=-11
w lloras=-11	p LO OTRO EL=11	m me -re=-11	j fue una=-11	k YO _ SER=11	j ya se=11	m -ce la=-11	j mi lado=11	m ME lado=11	w mi lado=11	w me _ verguenza=11	k -en -io=-11
p LO CONFIANZA=-11	j la tenia=11	s oir=-11	w oir=-11	p COMPARA ME SI=11	w perdon _ $=-11	p VOY EL VOY=-11	p MENTIR COMPARA SER=11	p TENER ME NO=11	p NO NO EL=-11	k SI LO=11	m si LO=11
p EL JUEGO TU=-11	j un sin=11	k ME -no ME=11	k ^ ME -no ME=11	w ^ mi hermano=11	w mi hermano me=11	j que hacer=11	p OTRO COMPARA=-11	m queria -te=-11	k ^ LO=11	m ^ LO=11	j eso en=11
p YO NO COMPARA=-11	p LO VOY PASAR=11	w a _ con=-11	k LO -ia PORQUE=-11	j digo lo=-11	j la en=-11	j tres dije=-11	p HABER JUEGO=11	m tu $=11	w tu $=11	j se los=-11	j voy mi=11
s prome=-11	p CONFIANZA COMPARA ME=-11	p LO YO SER=-11	p COMPARA NOS NO=-11	j cuentas como=-11	m cuentas PORQUE=-11	w cuentas como=-11	p ERROR TU NO=-11	s llega=11	p SENTIR SE LO=-11	k -ra -on=-11	m -ra con=-11
w perdon _ que=-11	j toda y=11	k NO HABER -do=11	j meses que=-11	k -de LO COSA $=11	w las _ a=11	p CONFIANZA NO LO=11	p COSA COMPARA SE=11	j digo te=-11	p TENER QUERIA=11	k TU _ -na=-11	m beber $=-11
w beber $=-11	p EL YO LO=-11	p OTRO SE=11	w respeto=-11	p PORQUE VOY=11	k COMPARA _ $=11	m -me lo=-11	p TU SER EL=-11	m ^ perdi=-11	w ^ perdi=-11	j un juego=-11	m -un juego=-11
w un juego=-11	k -de -na COSA=-11	j trabajo que=-11	p TU FRIO EL=11	m -ti la=11	j este matrimonio=-11	m LO matrimonio=-11	m este CONFIANZA=-11	w este matrimonio=-11	k COMPARA _ OTRO=-11	p COMPARA LO QUERIA=-11	k -de -os=-11
m de -os=-11	p JUEGO COMPARA NO=11	j yo nada=11	p NO NO COSA=11	k PORQUE -a=-11	m PORQUE a=-11	k -es -on LO=11	k -de -a=-11	m -de a=-11	k -a -en $=11	k -ra COMPARA=11	p TU VIDA LO=11
j se todo=-11	j pido lo=-11	m -de todo=-11	k -ja ,=11	m -ja ,=11	p YO TU SI=-11	p NO TENER SENTIR=11	p CONFIANZA SE=11	p LO CONFIANZA SE=11	p HABER EL EL=-11	k -ba _ -de=-11	w supieras=-11
k VER _ -en=-11	p NOS HACER=11	k -ar TU=11	j te lastime=-11	m TU lastime=-11	w lastime=-11	w te lastime=-11	k COMPARA TU -ce SENTIR=11	j porque por=-11	m SER mentira=-11	k SENTIR _ -de=11	p QUERIA YO=11
j tu pero=-11	p EL COSA NO=-11	j para eso=-11	p SOLO TU NO=-11	m mes $=11	w mes $=11	w la promesa=11	w mi _ de=11	k SOLO _ -on=11	m mi -la=-11	k -en LO -as $=-11	p SENTIR PASAR=-11
k -na _ -ca=-11	p NOS COMPARA COMPARA=11	k ME _ FRIO=11	p SER TU MENTIR=-11	j nadie que=-11	w ^ _ perdi=-11	j marzo en=-11	k -en -zo -y=-11	w en marzo y=-11	p LO ESTADO EL=-11	p TU SE=-11	m que LO=11
k -ra LO JUEGO=11	k -ra _ JUEGO=11	s neces=11	p LO SENTIR PORQUE=-11	j que fui=-11	k -ga -ta $=11	k -ga _ $=11	k COMPARA -ga -ta $=11	w haga _ $=11	w haga falta $=11	k -ir _ NO=-11	p EL PASAR EL=-11
m amiga $=11	w amiga $=11	p COMPARA QUIZA SOLO=-11	k NOS=11	w yo _ el=11	p SENTIR ME LO=11	k -en -il=11	m en -il=11	k -es SENTIR=11	m estes SENTIR=11	k -jo _ LO=-11	k -a _ -na=-11
w puede=11	k -se=11	j fue me=-11	k -a TU VIDA=-11	j que sintieras=11	j te sintieras=11	m TU sintieras=11	w que _ sintieras=11	w que te sintieras=11	w sintieras=11	w te sintieras=11	p HABER LO=11
p COMPARA SER COMPARA=-11	j de ella=11	k -oz ,=-11	m -oz ,=-11	m para COMPARA=-11	j borre la=11	j te ya=11	m ^ asi=11	w ^ asi=11	p NO LO NO=-11	k SE _ HABER=-11	m -en ese=11
w en ese=11	k -re=11	w que lo hayas=11	w de _ cosas=11	p TU ESTADO LO=11	p PORQUE ME OTRO=-11	j menti pero=11	k PERDON -a=11	m PERDON a=11	p VIDA TU EL=11	j nueve anos=-11	k -ve -os=-11
k -ve -os $=-11	m -ve anos=-11	m nueve -os=-11	w nueve anos=-11	w nueve anos $=-11	k -do _ -no=-11	j no algo=11	w ^ _ noche=-11	j no ni=-11	m perdido LO=11	k HABER -do -a TU=11	m ^ como=11
w ^ como=11	w fue _ $=11	k EL OTRO=11	m era -de=-11	w era de=-11	k -os -de=11	p QUIZA SUBJ=-11	p VIDA PASAR=-11	k SENTIR TODOS=11	m SENTIR todo=11	p SENTIR TODOS COMPARA=11	j por toda=11
k -or -da LO=11	m -or toda=11	w por toda=11	p QUIZA CONFIANZA=11	p QUIZA LO CONFIANZA=11	m que NO=-11	k ELEGIR _ -te=11	k ^ QUIZA NO=11	j tambien por=-11	p HABER SER EL=11	p ME TODOS EL=-11	k -ba _ -ra=11
j no contigo=11	k ^ EL -de=11	m , sabia=-11	w , sabia=-11	j se se=-11	p PASAR ERROR PASAR=-11	j tu lo=-11	p TODOS TU EL=11	p COMPARA ME VIDA=11	j mis cosas=11	m ME cosas=11	m mis COSA=11
w mis cosas=11	k COMPARA ME -ra $=-11	p PORQUE TU=11	k COMPARA -ra ME=10	m ME decia=10	w me decia=10	k SER _ -ro=10	p EL VIDA VIDA=-10	p PORQUE SI=-10	p NOS EL SEXO=10	k -a _ -ar=-10	m -or esta=-10
w por esta=-10	w por esta familia=-10	w nada _ esto=-10	w nada de esto=-10	k ERROR -de EL=10	p COMPARA LO HABER=10	p COPAS EL=10	p COMPARA LO=-10	p VIDA LO PORQUE=-10	j oculte que=-10	p QUIZA SENTIR PERDON=10	p LO LO ME=10
m LO hice=10	m bebe $=10	w bebe $=10	w el bebe $=10	k LO COMPARA QUIZA=-10	p ESTAR SENTIR TODOS=-10	j un y=10	k ME -on $=10	k SE PASAR $=10	w celosa=10	m LO dos=10	k ^ TU -go=10
k VIDA TU=-10	m VIDA te=-10	j no di=-10	j digas a=10	k EL -no -y=-10	p COMPARA SE COMPARA=10	k TODOS LO -os=-10	p LO VIDA NOS=-10	w salidas=10	p SI ERROR COMPARA=10	w cambia=10	k -je _ SE=-10
p ESTADO COMPARA NO=10	p ME SUBJ=10	w que _ dos=10	m , hay=10	w , hay=10	j de no=10	w amigas=-10	k -en TENER=-10	m la COSA=-10	p TODOS COMPARA FRIO=-10	k , _ ELEGIR=10	p SEXO TODOS=10
p LO EL VOY=-10	p SER LO SENTIR=-10	j fin semana=10	k -in -de VOY=10	k -in _ VOY=10	w fin _ semana=10	w fin de semana=10	k EL -no ,=-10	p QUIZA COMPARA COMPARA=-10	k -ta -on=-10	s pongo=10	w pongo=10
k EL _ PORQUE=10	k COMPARA -os -do=-10	m QUIZA ser=10	k ^ TENER COMPARA=-10	p PORQUE LO JUEGO=10	p LO JUEGO ME=10	p NO PASAR ME=-10	j lo vez=-10	k -os _ -te=-10	s cuant=-10	k -de _ NO=10	j mensajes y=10
p SI COMPARA=10	k -on EL -no=-10	p ME LO COSA=10	j como un=10	m ^ lo=-10	w ^ lo=-10	p EL NOS MENTIR=-10	k EL VIDA -y TU=-10	k VIDA -y TU -je=-10	w te _ con=10	j a escondidas=10	m -a escondidas=10
w a escondidas=10	w escondidas=10	k -en EL COSA=10	k -y YO ME=10	w y yo me=10	j el muy=-10	p HABER COMPARA HABER=-10	w y eso te=10	k COMPARA LO -as $=-10	m psicologa $=-10	w psicologa $=-10	j en alguien=-10
w lo conte=-10	m COMPARA era=10	w que era=10	m ^ aqui=-10	w ^ aqui=-10	j e hice=-10	k -e -ce=-10	m -e hice=-10	m e -ce=-10	w e hice=-10	p FRIO LO ME=10	j deje por=-10
j a tambien=10	w volver=10	p SI NO VIDA=-10	m ME calle=10	w me calle=10	k -de -ne=-10	p COMPARA SER VIDA=10	j mejor y=10	k COMPARA ME SENTIR=10	m ME familia=-10	w mi familia=-10	p COMPARA TU HABER=-10
k EL -io $=-10	m hasta -en=-10	w hasta en=-10	k ^ LO COSA=10	p VIDA NO LO=-10	j de vacaciones=10	w de _ vacaciones=10	p OTRO LO ME=10	p TU ME PORQUE=-10	k -eo=-10	j algo no=-10	j que sí=-10
p HACER NOS=10	k SENTIR ESTADO=-10	p TU SENTIR ESTADO=-10	k SE PASAR -do $=10	k -io _ -no=10	w a tu madre=10	k EL COSA ,=-10	p COMPARA LO ERROR=-10	p TENER SENTIR=10	k COMPARA HABER=-10	w quiero=10	k SOLO -a=-10
m SOLO a=-10	p YO EL TU=-10	p HABER LO EL=10	p SENTIR NO ME=10	k PERDON _ -lo=10	k -ro -te=-10	m quiero -te=-10	p TU TODOS COMPARA=10	k -ia COMPARA LO=10	j se a=10	s desde=-10	w desde=-10
w ^ si me=-10	p PASAR EL PASAR=-10	w salida=10	j cosa no=10	j me cosa=10	p COSA ESTADO=-10	p PORQUE COMPARA COSA=10	p SI PORQUE=-10	p EL COPAS SER=-10	k TU _ QUIZA=-10	k -os _ -na=-10	k -as _ LO=10
k , -y TU -je=-10	j fin de=-10	k -in -de=-10	m -in de=-10	m fin -de=-10	w fin de=-10	p SE LO COSA=10	j en sin=-10	j ex te=-10	k ^ SER ME=10	s esa=-10	w esa=-10
p SE COMPARA YO=-10	j te por=-10	j agarre de=-10	k -ro COMPARA=10	m -ro que=10	j se hice=-10	p ME JUEGO EL=10	j con eso=10	s vuelt=10	j dinero no=10	p ME PERDON ME=-10	j falto a=-10
p PERDON PASAR LO=10	k VIDA -y ME=-10	s una=10	w una=10	p COMPARA ERROR COMPARA=10	m operacion -y=10	w operacion y=10	p TU PORQUE SI=-10	w no _ hubiera=10	j lo solo=10	w sin _ $=-10	j siento tan=10
j le ella=10	j lo antes=10	w me _ de=-10	k -a LO -es=10	k -as -a TU=10	m tu VIDA=-10	j por vez=-10	p LO ME PORQUE=10	j lo madre=10	j el hotel=-10	k ^ -la=-10	m ^ -la=-10
m te HABER=-10	p PORQUE SENTIR EL=10	k -na -de=10	w a _ otra=10	m LO cama=10	w la cama=10	p NO QUERIA NO=10	j dicho no=10	m borre LO=-10	m -ra porque=-10	j lo contado=10	w lo _ contado=10
k -ga ,=10	m -ga ,=10	k -je -de -ir=10	k -je _ -ir=10	p COMPARA YO NO=-10	j me cada=-10	p HACER HACER=10	w que lo=-10	k -on SER=-10	j tu dije=-10	w cansancio=10	k NO _ NO=10
j vi ex=10	k VER -a ME=10	k VER -a ME OTRO=10	k ^ VER -a=10	k ^ VER -a ME=10	m vi -a=10	p VER ME OTRO=10	w ^ vi a=10	w vi _ mi=10	w vi a=10	w vi a mi=10	j la relacion=-10
w la relacion=-10	p SE EL COMPARA=-10	k ^ SI ME=-9	j de familia=-9	j otra que=9	k VIDA _ ESTAR=-9	w y a ti=9	p COMPARA PERO LO=-9	p ME TENER PORQUE=-9	k SI _ QUIZA=9	j hice la=9	s grave=-9
j eso lo=9	s traje=-9	w traje=-9	p PERDON NO ESTAR=9	p JUEGO VIDA=9	p TODOS JUEGO=-9	k YO NO TU=9	w mi parte de=9	j tu era=-9	w estan=-9	p MENTIR ESTAR=9	k -a -ir -a=-9
m el -do=9	j las como=9	p NO LO HACER=9	k -or LO -es=-9	m desde LO=-9	j a nuestro=9	p OTRO EL LO=9	k ^ QUIZA -lo=-9	m -on mi=-9	w con mi=-9	k MENTIR -re=9	m MENTIR sobre=9
w su _ y=9	k -de NO $=9	w de nada $=9	k ME _ -ro=9	j puse un=9	k -se -un=9	m -se un=9	m puse -un=9	w puse un=9	j a saber=-9	m -a saber=-9	w a saber=-9
p COMPARA ELEGIR ME=-9	w dije _ no=-9	k -lo _ MENTIR=9	s iba=9	w iba=9	j y otras=-9	j estabas y=9	k -de LO -ia=-9	k SER COMPARA NO=-9	k SER _ NO=-9	k LO -da -de=-9	m te SENTIR=9
p NO ELEGIR ME=-9	p HABER CONFIANZA=9	p PERDON LO QUIZA=-9	k COMPARA _ -ta=-9	p COMPARA LO JUEGO=9	k ME JUEGO EL=-9	k -sa _ -en=-9	j pasado y=-9	k -ce _ -de=-9	m porque -a=9	w porque a=9	p PORQUE ME LO=9
k -ir COMPARA NO $=9	p LO QUIZA SER=9	p NO NO=-9	p EL ELEGIR YO=9	w , que es=-9	j a tres=-9	w me fue la=9	j que mi=9	k -to -a=9	m -to a=9	j dije lo=9	k -ta _ -un=9
k LO COMPARA -es=9	m familia SE=-9	w familia se=-9	m la VIDA=9	p COMPARA COMPARA COMPARA=9	p QUIZA ESTAR=9	p TU PORQUE SE=9	m CONFIANZA es=-9	p CONFIANZA SER COMPARA=-9	m la COMPARA=9	j en fue=9	w ^ _ mucho=-9
j madre a=9	j hace que=-9	m ^ fueron=9	w ^ fueron=9	m -a ella=9	w a ella=9	k -le=-9	w anos _ que=-9	j quieres de=9	p EL COSA EL=9	s nadie=9	w nadie=9
k -y VOY -a=9	p TU ESTAR=-9	j noche no=9	p SI HABER=9	p HABER HABER COMPARA=9	k VIDA _ $=-9	s confu=-9	j verdad se=9	k -na _ ME=-9	p CONFIANZA ME=9	w tenia que=-9	j por ti=-9
m -or ti=-9	w por ti=-9	p PORQUE LO CONFIANZA=-9	p ME PORQUE FRIO=-9	p ME MENTIR COSA=9	j un amigo=9	m -un amigo=9	w un amigo=9	j en mi=9	w he _ la=-9	j mal lo=9	p MENTIR NO SOLO=-9
j madre se=9	k LO -ia=9	p PASAR TENER=-9	p LO TENER ME=9	k -en $=9	m -en $=9	j esa a=-9	k COMPARA SE ME=9	w que se me=9	p COMPARA LO SE=-9	p NO MENTIR SOLO=9	w a ella $=9
w clave=9	k -je COMPARA LO HABER=-9	m LO habian=-9	j el solo=9	j las con=-9	s super=9	p EL COPAS LO=-9	j te cosa=9	k -y ,=-9	m -y ,=-9	m y ,=-9	w y ,=-9
j lo todos=9	k , -me=-9	m , -me=-9	k MENTIR _ -ad=9	j los porque=-9	j dije se=9	w la verdad $=9	k COSA -uy=9	m COSA muy=9	w promesa=9	j presion el=-9	w presion _ el=-9
k , -y EL=9	m dio LO=-9	w dio la=-9	p COMPARA EL YO=-9	k -un _ -ra=9	k QUIZA -do $=-9	p COMPARA NO=9	j la botella=9	m LO botella=9	w la botella=9	m cosa $=9	w cosa $=9
w mi _ ,=9	k ME -da=9	k -ai=-9	k -ar _ ME=9	p NOS COMPARA SER=-9	j el sabia=9	j muy bien=9	j sabia bien=9	j sabia muy=9	k -uy -en=9	k ELEGIR -uy=9	k ELEGIR -uy -en=9
k ELEGIR _ -en=9	m -uy bien=9	m ELEGIR muy=9	m muy -en=9	m sabia -uy=9	w muy bien=9	w sabia _ bien=9	w sabia muy=9	w sabia muy bien=9	j y voy=-9	m apuestas ,=-9	w apuestas ,=-9
k COMPARA ME=9	w que _ ,=9	k NO TU -ia=-9	w perdon por mis=9	j es mas=9	j madre la=-9	j como no=-9	s vendi=-9	j se no=9	p ME ESTAR TODOS=-9	p ME PERDON QUIZA=9	k JUEGO _ MENTIR=-9
m SER solo=-9	w en _ esto=-9	w he _ $=-9	m TU lo=9	j nos en=9	w nos _ en=9	w que _ poco=-9	m paso LO=9	j cosas y=9	k PASAR -on=9	m PASAR con=9	j fue duro=-9
j eres y=-9	p ERROR NO SER=-9	p TU LO CONFIANZA=-9	k -na _ -ra=9	j y desde=9	p ME LO PERDON=-9	j que hombre=-9	p VIDA PASAR EL=-9	j si manana=9	k NOS _ -a=-9	j me antes=9	p SENTIR QUERIA=9
m situacion $=9	w situacion $=9	p SER COSA LO=-9	k OTRO _ VIDA=-9	j a brazos=-9	w brazos=-9	p SER COMPARA MENTIR=-9	k ESTADO COSA=9	p ESTADO COSA=9	p ME ESTADO COSA=9	j otra la=-9	m -ra eso=9
s media=9	j te sí=-9	k TODOS LO COSA=9	p LO TODOS COSA=9	p ME COMPARA TODOS=9	p SENTIR ME=-8	m -do el=-8	s mensa=8	p COMPARA COMPARA COSA=-8	p YO EL SEXO=8	j sí con=-8	p SI SEXO LO=8
p ESTAR LO COMPARA=8	s quise=-8	w quise=-8	p MENTIR TU PERDON=8	w y no queria=-8	p ME NO VIDA=8	j no tambien=8	m es SOLO=8	p ME TENER LO=-8	j nuestro se=8	j cabeza y=8	j te menti=8
w te menti=8	p SER ME ESTAR=-8	j mi parte=-8	w si _ que=8	p EL EL TU=8	j las me=-8	p LO MENTIR PERDON=-8	w abierto=-8	j y cuenta=8	j igual y=8	k HABER -do EL=-8	k -de _ -la=-8
k -on _ -ma=8	w de _ de=8	p QUIZA PERDON=8	p SENTIR TU NO=-8	k -as -de LO=8	p COMPARA TU=-8	k -de -ro $=8	s pedir=8	k SEXO $=8	m SEXO $=8	k -co $=-8	m -co $=-8
p EL NO HABER=-8	w porque estaba=8	p EL LO NOS=-8	j me decia=8	p SE LO=8	j yo me=-8	k PERO TENER=-8	m pero TENER=-8	k -io=-8	m que SER=8	j escuchaba no=-8	m escuchaba ,=-8
w escuchaba=-8	w escuchaba ,=-8	p PERDON TU TU=-8	j ido de=8	w mentiras=-8	p ME SEXO NO=8	k -en COMPARA ME=-8	p EL PORQUE TU=-8	k OTRO _ -do=-8	j me perdi=-8	m ME perdi=-8	w me perdi=-8
p OTRO COSA=-8	k -ca _ COMPARA=-8	s afuer=8	w afuera=8	j fue solo=8	s pasas=-8	w que _ estaba=8	p TU VER TU=-8	w pude _ $=8	j todo te=-8	k ERROR COMPARA=8	p LO ME TODOS=-8
p SI ME EL=8	k , _ QUIZA=8	k SI _ COMPARA=8	p SI LO SEXO=8	p QUIZA SER TU=8	p EL YA=8	p ELEGIR ME LO=-8	s broma=8	j la pieza=-8	s pieza=-8	w pieza=-8	w para _ te=-8
w para que te=-8	k COMPARA -ia -de=8	p PORQUE COSA=-8	w mentira _ $=8	k ^ TU ERROR=8	w ^ _ falle=8	w ^ te falle=8	m de LO=8	s minti=-8	n 5=-8	k -en LO -sa $=-8	k -no ME=-8
m -no me=-8	m hermano ME=-8	w ^ _ hermano=-8	w hermano me=-8	j me peor=8	k -y YO -ba=-8	w hice _ de=8	s gasta=-8	j que mire=8	j que plata=-8	m confianza $=8	w confianza $=8
k EL ME -io=-8	p HABER LO COMPARA=-8	p EL LO QUERIA=-8	j te mala=8	k COMPARA EL -je=8	k COMPARA EL -je -a=8	p LO CONFIANZA SENTIR=-8	k LO -ra -y=8	k -os PASAR=-8	s plane=8	k -as -de -ar=-8	k -as -de -ar $=-8
s vez=-8	w vez=-8	j digo en=-8	j he y=8	j sin a=8	k -ra _ -en=8	p LO YO NO=-8	k , PORQUE ME=-8	j y digo=8	m EL hotel=-8	w amigo=-8	j yo mas=8
k -ba -a=-8	m -ba a=-8	p HACER ME ME=8	p COMPARA SER NO=-8	j casa la=-8	k -en _ -do=8	w media=8	m la -on=-8	j a ya=8	s echar=8	k EL -do ,=8	k PASAR _ -er=8
k COMPARA FRIO=-8	m no ESTAR=8	k -a EL -ro=-8	j pero lo=8	p SI LO SOLO=8	s aplic=8	p TENER COMPARA YO=8	p COMPARA PERDON=8	p LO PERO TU=8	w que la=-8	p YO ESTAR LO=8	k TODOS LO -as=8
j tu y=-8	m , cuando=8	w , cuando=8	p TU HABER LO=-8	k -on EL -or=8	k LO -te -a=-8	s renun=-8	p ESTAR EL ESTAR=-8	k ^ _ -mo=8	m -na no=8	s mi=8	w mi=8
p LO NO SUBJ=8	k PORQUE TU LO=-8	k LO -as=-8	k -al _ LO=8	j lo en=8	k -en _ PORQUE=8	k -a ME -ra=8	p ME COMPARA SENTIR=8	j si para=8	k ^ -ce COSA COMPARA=-8	m PERDON tu=8	k -te _ SEXO=-8
p SER ME=8	j habia que=-8	w , _ no=-8	j mi de=8	p MENTIR JUEGO=8	j cosas te=-8	p QUIZA QUIZA COMPARA=-8	w no _ a=-8	p SI SER ME=-8	m -y otra=8	w y otra=8	p ESTAR ESTAR=-8
k -as COMPARA TU=-8	w perdon _ no=8	k -de _ ME=-8	s conto=-8	w conto=-8	k COMPARA -ea=-8	j de fue=-8	p TU VIDA NO=-8	j yo que=-8	k SEXO _ EL=8	j antes no=-8	j que tienes=-8
j lo un=-8	p SEXO ESTAR=8	p TU PORQUE=-8	p TENER SER=-8	p TODOS TU PORQUE=8	j eso que=8	p SER LO NO=8	m oficina ,=8	w oficina ,=8	j en linea=-8	k -en -ea=-8	m -en linea=-8
m en -ea=-8	w en linea=-8	j el sin=-8	k LO SENTIR $=-8	s les=-8	w les=-8	j por cada=8	j el mano=-7	k SER -ro=7	j el yo=7	p TU FRIO MENTIR=7	j que de=7
p COSA NO SE=7	j nada en=7	k -di ME=7	k ESTAR _ TODOS=7	p LO TODOS LO=7	p NO PORQUE TU=-7	j y traigo=7	k TU SENTIR -do=-7	w era lo=-7	k -te _ -or=7	w por lo que=7	k EL -ro=-7
p LO NOS HABER=7	k SER TU $=-7	k ELEGIR -a=7	m ELEGIR a=7	j lo estaba=-7	k -no , PERDON=7	k -no _ PERDON=7	m HABER pedido=7	s pedid=7	w pedido=7	p LO NO NOS=-7	k LO SOLO=-7
m -a la=-7	w a la=-7	p COMPARA SI=-7	p NO YO NO=-7	w las _ $=-7	k -y -le=7	m y -le=7	p QUIZA FRIO=7	k -on EL -y=7	p SEXO COMPARA MENTIR=7	p SUBJ ME=7	m COMPARA los=-7
w que los=-7	p TU LO YO=7	j a decirte=7	m decirte COMPARA=7	w decirte que=7	p SER ME OTRO=-7	j mi tambien=7	k -un COSA=7	k -ar -es=-7	k NO MENTIR=7	p ME SER=7	j padre no=-7
p SENTIR SER LO=-7	k -en -do $=-7	w perdido=-7	j un me=-7	j veces y=-7	j las tu=-7	p COMPARA EL COSA=7	k -he NO=7	m -he no=7	p COMPARA COSA TU=7	j asi a=7	k SE -de=7
m se -de=7	k -hi $=-7	m -hi $=-7	m ahi $=-7	w ahi $=-7	w yo _ lo=7	p ERROR PERO=-7	p ESTAR ESTADO LO=7	p OTRO OTRO=7	k ELEGIR -de=7	m ELEGIR de=7	p QUIZA LO NO=7
k -lo _ TU=-7	p NO LO COSA=-7	m un -to=7	p ME SI HABER=7	m ME habia=7	w me habia=7	k -es -de VIDA=7	k -es _ VIDA=7	j idea yo=7	p PERDON LO TODOS=7	p COSA TU MENTIR=-7	p SOLO COMPARA=-7
k NO -lo=-7	s comer=-7	w comer=-7	k TU -je COMPARA LO=7	k SEXO _ LO=-7	j quien le=-7	k EL HABER COSA=-7	p EL HABER COSA=-7	p TU ESTAR LO=-7	k COMPARA NO LO -as=7	j fue hace=7	m PASAR hace=7
m fue -ce=7	w fue hace=7	p FRIO LO LO=7	w hice _ en=7	k TU VIDA $=7	k -es _ ESTAR=7	p COMPARA TU SEXO=-7	m , lo=7	w , lo=7	k ME -ra -y=-7	k -de LO JUEGO $=7	w durante meses=7
k -on TU=7	m con TU=7	k VOY _ -me=7	j mio lo=-7	p COMPARA PORQUE SER=-7	w , _ eso=7	m digas COMPARA=7	k -en _ -sa=-7	j mi intencion=7	m ME intencion=7	w mi intencion=7	k SI _ ME=-7
w si _ me=-7	p JUEGO PORQUE ME=-7	k LO SEXO=7	k -es -do=7	p TU SE COSA=-7	j si habia=-7	m SI habia=-7	w si habia=-7	w mi _ es=-7	k ^ ME=7	m ^ ME=7	k -es _ -or=-7
p MENTIR NO HABER=-7	m LO tenia=7	p ME SENTIR=-7	w que me=-7	k NO SER COMPARA=7	k -on -un=-7	m -on un=-7	k TU LO=7	p SOLO TU=-7	w hice lo=-7	p TU COMPARA MENTIR=-7	s apues=7
p EL QUERIA TU=-7	j sentir que=-7	k -as _ -en=7	p EL EL=-7	k -ga $=-7	m -ga $=-7	p TODOS COMPARA PASAR=7	p COMPARA PORQUE COMPARA=7	j con hermana=7	w con _ hermana=7	k -as $=7	m -as $=7
k -ir=-7	m mio ,=-7	w mio ,=-7	j que hice=7	k JUEGO _ VIDA=7	w te _ perdon=7	m de -ta=-7	m sin -ar=-7	j estaba su=7	w tomaron=-7	j hice las=7	k -a -sa=7
m a -sa=7	s brazo=-7	k -os COMPARA=-7	k SOLO _ ME=-7	k -de LO=7	j y todas=7	k -ra TU=7	j asi criaron=7	j me criaron=7	k -si ME -on=7	k ^ -si ME=7	k ^ -si ME -on=7
m ME criaron=7	w ^ asi me=7	w asi _ criaron=7	w asi me criaron=7	w criaron=7	w me criaron=7	j vuelve casa=7	k SOLO -ra=-7	p COSA NO NOS=7	k -ho _ ,=-7	j si estaba=-7	p OTRO PERDON=7
k SE _ -on=-7	k -as NO=-7	m es COSA=7	k NO TU LO=-7	k NO -ba -ra=7	p OTRO ESTAR=7	j estuve tu=-7	j con plata=-7	w con _ plata=-7	w con la plata=-7	j contigo la=-7	k LO _ ESTADO=-7
j un yo=-7	k -un ERROR ,=7	m error ,=7	w error ,=7	k , _ -os=7	s tuve=7	w tuve=7	j esta en=-7	w digo _ $=7	p JUEGO NO COMPARA=-7	k ME _ -mo=-7	p EL TU JUEGO=-7
j y porque=-7	j podia a=7	k -y -do=-7	m y -do=-7	s nada=7	w nada=7	p COMPARA QUERIA COMPARA=-7	j todo encima=-7	s maqui=-7	k VIDA -y=7	m VIDA y=7	k PASAR -do -de=7
p SE SE=-7	p COPAS TU LO=-7	s manda=7	m ^ es=7	w ^ es=7	w de todo=7	k NO _ $=7	k -re COMPARA=-7	j siento todo=7	p TENER LO YO=7	m pedi $=7	w pedi $=7
k ESTAR -en EL -to=-7	k TU -on -y=7	j ojala no=-7	m -la no=-7	m ojala NO=-7	w ojala no=-7	p COMPARA HABER COSA=7	p QUIZA EL COMPARA=-7	k TU HABER=-7	k EL -ia=-7	p SENTIR ESTADO=7	s ofici=7
w oficina=7	j a padres=7	w a _ padres=7	m su -to=-7	s ahoga=7	k -y _ -va=7	p EL CONFIANZA EL=7	k -de VIDA=7	p TU ME ESTAR=-7	k , -on=7	m , -on=7	k -y _ ERROR=7
k COMPARA -an=7	m que -an=7	k -ar _ NO=7	k -ro $=7	m -ro $=7	k HABER _ -na=-7	j y estuvo=7	k -on LO JUEGO $=7	m ^ ojala=7	w ^ ojala=7	p NO ESTAR COMPARA=-7	m mi -no=-7
k NO _ -so=-7	p VER OTRO=-7	p TODOS LO PASAR=7	j los una=-7	j culpa pero=-7	p PASAR PERDON=7	k ME TENER -do=7	j de pido=7	k MENTIR LO -os=7	s solo=6	w solo=6	k ^ EL -do=-6
j que en=6	p NO ME TODOS=-6	p ME SOLO=6	k COMPARA _ SUBJ=-6	k VOY -a -ar $=-6	p SI HABER TU=-6	j que que=-6	w la semana=6	p LO SEXO COMPARA=6	p TU LO TENER=6	s volve=-6	k PORQUE SI=6
m PORQUE si=6	k -le $=6	m -le $=6	s agarr=-6	p CONFIANZA TU=-6	p NO MENTIR NO=6	p ME PERO SER=-6	k TODOS _ NO=-6	k -en=6	p TU QUERIA=-6	w solo _ que=6	s viste=-6
w viste=-6	k SOLO ERROR=6	m tan ERROR=6	k ^ SE ME PASAR=-6	m mi -ia=6	k PERDON -or=-6	m PERDON por=-6	k ME _ -de=-6	j el era=6	p SER PORQUE ME=6	p LO SER=-6	k MENTIR -a LO=-6
k ESTADO -y=6	m ESTADO y=6	p COPAS COMPARA=-6	k -de=6	p LO SOLO SER=6	p ME ME SENTIR=6	p TU QUERIA COMPARA=-6	k LO -za ,=6	k -da _ EL=-6	k EL ERROR NO=-6	m ERROR no=-6	w mi _ yo=6
w te _ loca=-6	k QUERIA _ NO=6	k QUIZA _ ME=-6	j fue ano=6	p LO PERO=6	k -te -y YO=-6	p EL VIDA PASAR=6	k ^ _ -de=-6	j sí a=6	p COMPARA SER EL=6	p NO COMPARA MENTIR=6	p OTRO LO COMPARA=-6
k TU -te -on=6	k -ta -os=6	k -bi _ EL=-6	w de _ cuenta=-6	m -te te=-6	w para mi $=-6	p TU SOLO NO=6	j perdon cuando=-6	p NO TU MENTIR=-6	k ME SEXO=-6	j te decir=6	p LO NO SENTIR=6
k -je -on=6	m -je con=6	p EL NO SER=6	w en que=-6	k MENTIR -on LO -de=-6	k EL _ SER=6	j dejaste en=-6	k NO ,=6	m NO ,=6	k NO=6	p SER CONFIANZA LO=-6	k LO _ -ar=-6
k LO COSA COMPARA=-6	p PERDON LO CONFIANZA=6	k NOS -os=6	p PERDON COSA EL=6	j no el=6	j que pasar=6	j un mensaje=-6	m -un mensaje=-6	w un mensaje=-6	p MENTIR EL PORQUE=-6	k -ra -un=-6	m -ra un=-6
p NO SER NO=-6	k -a _ -da=-6	s baile=-6	w baile=-6	p OTRO SOLO=-6	k -a -ar=6	m a -ar=6	j perdon no=6	k PORQUE _ ,=6	j la voy=6	j se tu=-6	j diga la=-6
j diga verdad=-6	k -ga LO CONFIANZA=-6	k -ga _ CONFIANZA=-6	k TU -ga LO=-6	k TU -ga LO CONFIANZA=-6	m -ga la=-6	w diga _ verdad=-6	w diga la=-6	w diga la verdad=-6	w te diga la=-6	m -as saber=-6	k ESTAR -en -sa=6
k ESTAR _ -sa=6	k -a COMPARA $=6	w gasto=6	j operacion y=-6	k TU -es -de=-6	m PORQUE mi=6	w porque mi=6	p COMPARA QUIZA COMPARA=6	m -es anos=6	w en _ no=-6	s diera=-6	p NO HABER SER=-6
p YO ME LO=6	s copas=-6	w copas=-6	j fue ella=6	m SER tuyo=6	k COMPARA TU HABER -do=6	j que ya=6	j me sola=-6	j que se=-6	j lo que=-6	j no yo=-6	p TU ELEGIR TU=-6
k -a -ir LO=6	p EL COMPARA TODOS=6	p MENTIR COSA=6	k -na _ -un=-6	p COMPARA PERO=6	p ME ME HACER=-6	j le di=-6	m EL di=-6	w le di=-6	p NO TU QUIZA=-6	p EL ELEGIR COMPARA=6	w ^ _ sabia=-6
p LO SE HABER=-6	s bebi=6	w bebi=6	p TU HABER=-6	k VER -a=6	m VER a=6	p HACER LO ME=-6	k COMPARA -as -a=-6	k SER _ -go=6	p SUBJ SER=-6	k -de _ -no=-6	p ME ESTAR COMPARA=-6
k TU -je $=-6	k NO -so=6	j perdon noches=6	k -na -de LO=6	j fui mejor=6	w tenia=6	j me le=6	p COPAS SER YO=-6	p ME QUIZA COMPARA=6	p NOS COMPARA MENTIR=6	k EL _ TENER=-6	m ^ sin=6
w ^ sin=6	j banco te=-6	j ya con=6	j hice dano=-6	m -ce dano=-6	w hice dano=-6	s vacia=-6	j era ella=6	k SOLO _ PORQUE=-6	j lo haya=6	p ME PORQUE=-6	j me mi=6
k -en -lo=6	w ^ _ dijiste=6	k -te COMPARA TU=6	j la porque=6	k -ro -ra=-6	j no avisar=6	j perdon avisar=6	j por avisar=6	k PERDON -or NO -ar=6	w no avisar=6	w por _ avisar=6	w por no avisar=6
k -y _ -hi=6	w y _ ahi=6	k MENTIR _ $=6	k TU _ -ar=6	w porque _ ,=6	k VIDA _ NO=-6	p EL COSA TU=6	w , no es=-6	k MENTIR _ -on=-6	w me _ el=6	k ME -ba ,=6	w depresion=6
j pero de=-6	m meses -de=-6	w meses de=-6	p ME OTRO EL=-6	k PASAR _ -de=6	k -un -so -de=6	k ME -te COMPARA=-6	w me _ cuando=-6	p TODOS PORQUE=-6	p COSA TU EL=-6	p NOS TENER=6	j lo verdad=-6
k SER COSA=-6	w en que me=6	j mi hermana=-6	m en -io=-6	w usted=6	p HABER COSA LO=6	k COMPARA NO -ia=6	m mensaje $=-6	w mensaje $=-6	j pero te=6	k -bi -a=6	m -bi a=6
j copa una=-6	k ^ _ -ee=-6	j y una=6	k LO PORQUE=-6	p PERO ME ME=-6	j que hago=6	m dormir -y=6	w dormir y=6	w lo _ paso=6	w lo que paso=6	m PERDON como=-6	j se es=-6
m perdi LO=-6	w te _ la=6	w ^ _ hice=6	p TU OTRO HABER=6	j sin tu=6	k -de -he=6	m de -he=6	p SE QUERIA=-6	k -ce -en=6	p EL COMPARA SE=-6	k SI _ -es=-5	k -ce _ -en=5
m -to que=-5	k TENER _ -en=-5	w nadie _ $=-5	k ME COMPARA=5	p ME COSA LO=-5	k SENTIR COMPARA NO=5	k -ad -de=5	k LO -ad -de=5	m -ad de=5	k SER MENTIR $=-5	m beso $=5	w beso $=5
w lo _ antes=5	j dije estaba=-5	p ESTAR LO COSA=5	p LO NOS LO=5	s debi=-5	w debi=-5	j mal no=5	m ^ me=-5	w ^ me=-5	m LO aplicacion=-5	s aqui=-5	w aqui=-5
k ^ LO NOS=5	j te dolio=5	m TU dolio=5	w te dolio=5	p QUIZA SOLO LO=5	j mil veces=-5	m -il veces=-5	w mil veces=-5	k -os _ PASAR=5	j salia y=-5	w ^ _ algo=-5	k , NO -es=5
j que fuera=-5	k PERO LO=-5	k -go -do=5	w menti _ que=5	p FRIO YO=5	m como PASAR=5	j con en=-5	j lo provoco=5	w provoco=5	j me sentia=-5	m ME sentia=-5	w me sentia=-5
p SE VIDA NO=5	m meses COMPARA=5	w meses que=5	m vacaciones $=-5	s vacac=-5	w vacaciones=-5	w vacaciones $=-5	p JUEGO VOY=5	j si hermana=-5	k -er -de=5	m -er de=5	p EL ME SE=-5
k PERO NO=-5	j eso ya=5	k COMPARA TU -de=-5	p SER TODOS LO=5	j lo le=-5	j contra la=5	m contra LO=5	w contra la=5	w cuatro _ y=5	j que te=-5	k SER _ ERROR=5	k VIDA -y LO=-5
s senti=5	p MENTIR EL JUEGO=-5	k ME _ COMPARA=5	k SER MENTIR=-5	w lo _ cuando=5	k ^ _ ELEGIR=-5	k -un -te $=-5	k TU TU -te=5	k -es _ PERDON=-5	k SER _ -lo=5	p NO PORQUE ME=5	p LO SENTIR LO=-5
p SER CONFIANZA COMPARA=5	j ella nada=-5	w otra cosa $=-5	k -na COSA=-5	w , con el=5	j me algo=5	k SER SOLO=5	s mujer=5	k EL -do=-5	m EL vino=-5	p MENTIR LO LO=-5	k TU QUIZA -do=-5
p TENER ERROR=5	j de antes=-5	p PERDON EL=5	m era TU=5	p TU SI=-5	m EL perfil=-5	j hay no=-5	w te lo=5	p TENER COMPARA COMPARA=-5	p SI SER=5	k COMPARA NO -ra=5	p COMPARA HACER SER=-5
p LO COMPARA ESTAR=5	p VOY MENTIR=-5	s miran=-5	w mirando=-5	j no debi=-5	m no -bi=-5	w no debi=-5	j si por=5	j bien y=-5	s hacer=5	m -os nada=-5	j aun no=-5
k -un NO=-5	m -un no=-5	m aun NO=-5	w aun no=-5	p LO JUEGO=-5	k -de VOY=-5	k ME -ra $=-5	m VIDA que=-5	k TODOS _ COMPARA=-5	j nunca la=5	p PORQUE YO=5	k COMPARA LO=5
m COMPARA sea=5	m que -ea=5	w que sea=5	k -or TU -en $=-5	k TU -en $=-5	m TU bien=-5	w por _ bien=-5	w por tu bien=-5	w tu bien=-5	w tu bien $=-5	k -do _ VIDA=-5	m le HABER=5
p EL NO NO=5	j y se=5	p NO ME EL=-5	p ME QUERIA=5	p SI COSA ME=-5	w cuando _ tu=-5	p ELEGIR ME COMPARA=5	m -de ella=-5	w de ella=-5	m COMPARA me=5	j no hubo=-5	w no hubo=-5
p VIDA NOS=-5	j estaba te=5	k -ia -on=5	m -ia con=5	p HACER NO COMPARA=-5	s vos=-5	w vos=-5	m , sin=-5	w , sin=-5	p PASAR HABER=-5	k -on TU OTRO=-5	w para ti=5
k VIDA -to=-5	m madre -to=-5	k -iz=-5	k , -y PORQUE=5	w , y ya=5	p PORQUE ESTAR NO=-5	k JUEGO _ PASAR=5	s agua=5	w agua=5	p EL COMPARA NO=5	k PASAR -si=-5	m lo -ce=5
k -di _ -on=-5	p COMPARA ME TENER=5	k COMPARA SOLO=-5	m que SOLO=-5	k TODOS LO -es=5	m ^ eso=-5	w ^ eso=-5	p SE LO ESTAR=-5	k -vo=-5	j tienes que=5	w caminar=-5	m ME fui=5
m me SER=5	w me fui=5	s anos=5	w anos=5	w hablamos=-5	k TU -te ,=5	k -za _ EL=-5	k -y LO -os=5	p ME SI SER=-5	j mis a=5	p SI SER LO=5	k -ie _ -ra=-5
w no _ ser=5	s mire=5	w mire=5	p EL VIDA NO=5	k -mo $=-5	m -mo $=-5	p PERDON QUIZA LO=5	k , LO=-5	m , LO=-5	m -na manera=-5	p NO LO JUEGO=-5	k -ce LO=5
w estuvo _ $=5	p LO SE SOLO=5	w la misma=-5	k -il -y=-5	m -il y=-5	m gente $=-5	w gente $=-5	k ME -jo=-5	j no hace=5	m te -ba=-5	j terapeuta que=5	j que sin=-5
j antes para=5	j me dio=-5	m ME dio=-5	w me dio=-5	j por me=-5	j sola en=-5	j tiene y=-5	p YO SER COMPARA=5	p TU LO ERROR=-5	m alguien COMPARA=5	w alguien que=5	m COSA como=5
k -no ME -io=5	w de _ en=5	k MENTIR -on=-5	j anos la=5	k -ri COMPARA=-5	k -to SI=-5	m -to si=-5	p EL LO COMPARA=-5	p SE PASAR NO=-5	k -do _ SOLO=5	w lo habria=-5	j estaba que=5
m hacerte SENTIR=5	m sola $=-5	w sola $=-5	p EL ME TU=-5	j a uno=-5	m la CONFIANZA=5	k -ra _ -es=5	k -re _ ME=-5	k -na -ea=5	m una -ea=5	w mirar=-5	w no _ voy=-5
p NO ELEGIR LO=5	k -ho _ $=-5	k -os -en=5	j siento a=-5	k -os _ -os=-5	k NO PASAR NO $=-5	k PASAR NO $=-5	w ^ _ un=-5	w entre _ y=5	j hacia lo=-5	j y tiempo=-5	j me voy=-5
p VOY COMPARA ME=-5	j un uno=-5	j la semana=-5	j que le=-5	w me _ ,=-5	k -io _ TU=-5	p EL ME COMPARA=-5	k ^ _ -na=-5	j con a=-5	m las SEXO=5	j no nunca=5	j el otro=-5
p HABER QUERIA=-5	p TU OTRO ME=5	k -ba -on LO=5	j una vez=4	s igual=-4	m MENTIR en=-4	p EL NO ESTAR=4	p LO COMPARA YO=4	j forma de=4	m forma -de=4	w forma de=4	p COMPARA SER COSA=4
m era -il=-4	m ME daba=4	w me daba=4	m SER lo=-4	k PERDON _ -or=-4	j quise tu=-4	k COMPARA NO=4	k -en LO SEXO=4	m ya TU=4	w ya te=4	p PASAR COMPARA SER=4	k SE ME PASAR=-4
p COSA COMPARA COMPARA=-4	k ^ EL ME -io=-4	p NO SER PORQUE=4	p NO ELEGIR PORQUE=4	k , _ -ce=-4	k -io $=-4	m -io $=-4	p SER JUEGO=-4	k SENTIR , TU=4	m EL lo=4	k TU ERROR ,=-4	m falle ,=-4
w falle ,=-4	w te falle ,=-4	w , _ es=-4	k ME -di=4	m me -di=4	j te decia=-4	k TU JUEGO=4	w hubo _ ,=-4	j dio la=4	p COSA LO TODOS=-4	s escuc=-4	k SE _ -a=4
w se _ a=4	p QUERIA HABER=-4	w ^ la mentira=-4	s casti=-4	k TENER _ -ra=-4	k -a SEXO=-4	m a SEXO=-4	w dije _ lo=-4	k COSA SE=-4	m COSA se=-4	j el antes=4	w hacer=4
p ME EL PERDON=4	m malo ,=4	w malo ,=4	j una noche=4	s matri=4	k SI HABER=-4	m si HABER=-4	k ^ PERDON -or NO=-4	w perdon por no=-4	p EL ME PERDON=-4	j para ti=4	j beber y=4
p SI NO SE=4	p HABER HABER COSA=4	p HABER NO HABER=4	k -ra -de LO=-4	k LO _ HABER=-4	j en contra=-4	w en _ contra=-4	k -ir _ LO=-4	k -a ME VIDA=-4	j otra te=-4	p EL ESTAR LO=-4	k TU VOY -a=-4
m TU voy=-4	w te voy=-4	w te voy a=-4	p PASAR NO ME=-4	m NO fuera=4	w no fuera=4	p PORQUE TU COMPARA=-4	j el duro=4	k ^ TU OTRO=4	m -on el=4	k SENTIR _ -on=-4	p ME VER=4
w tu padre $=4	m me -de=-4	m cuando ESTAR=-4	m lo JUEGO=4	s todos=-4	w todos=-4	p NO PERO ME=-4	p VIDA LO SER=4	j con tu=-4	p NO NO TU=-4	j la estaba=-4	p COMPARA SER PORQUE=-4
p COMPARA TODOS TU=4	p TU SUBJ LO=4	w una _ con=-4	w te _ conte=4	w te lo conte=4	k -er _ -to=-4	w no _ ningun=-4	p ESTADO VIDA EL=4	j ser y=-4	j duro y=-4	k NO ELEGIR COMPARA=4	k -ra _ -lo=4
m he COSA=-4	j de mensaje=-4	j me el=-4	p TU YA=-4	m falto -a=4	w falto a=4	k ^ SER=-4	m ^ SER=-4	k -so -de=4	m -so de=4	k SE -ro=4	m se -ro=4
k -y _ -ba=-4	w , _ fui=4	j te iba=-4	j las lo=-4	k NO PASAR NO=-4	p HABER NO=4	w pensar=4	j de vez=4	p TU COMPARA PORQUE=-4	p SE MENTIR=-4	p PASAR NO PORQUE=-4	w es _ y=-4
j parte en=4	p TENER EL VIDA=-4	k ^ EL COMPARA=4	p EL SER NO=-4	k -da=-4	k -ne LO=4	w despues de lo=4	k TU PERDON=4	m te PERDON=4	k COMPARA LO HABER=4	p PERO PERDON=4	j en esos=4
m -en esos=4	w en esos=4	p COMPARA SE MENTIR=-4	k COMPARA TU SENTIR=-4	p ME SENTIR COMPARA=4	m NO hubo=-4	p COSA NO HABER=4	p COMPARA LO PERO=-4	m TU amiga=-4	w tu amiga=-4	k -y NO=-4	m y NO=-4
s boda=-4	w boda=-4	k SI SUBJ=-4	m si SUBJ=-4	p NO TU HABER=4	p ME TENER NO=-4	p SI VOY COMPARA=-4	k EL -or=-4	j dije no=4	j te he=4	m TU he=4	w te he=4
j el tema=4	m EL tema=4	w el tema=4	j de o=4	m , contigo=4	w , contigo=4	k -en LO -sa=4	p VIDA PASAR ME=-4	m pedi EL=4	w pedi el=4	p COMPARA ME TU=-4	j mi yo=-4
w conversacion=4	k PASAR _ FRIO=4	j porque te=-4	k SER -de LO=-4	p LO CONFIANZA TODOS=4	k -do _ -ad=4	k TENER _ ,=-4	s carin=-4	p PERDON EL COMPARA=-4	j fui lo=4	m -y dije=4	w y dije=4
p NO ME SE=4	m LO que=4	j dinero en=4	k -or _ -ce=4	p ME PERDON ERROR=-4	w ^ _ nuestro=4	j se palabras=4	j los perdi=4	p SI SUBJ NO=-4	p SE LO PASAR=4	k -me -y=4	m -me y=4
k ME -do=4	k NO _ VOY=4	k -a LO -da=4	j por sea=4	p SI ME SEXO=4	j no confiar=-4	w no _ confiar=-4	p PERDON PERO COMPARA=4	p EL LO OTRO=4	j nadie lo=4	j hacia que=4	m EL dia=4
w el dia=4	p NO QUERIA=-4	k -es _ -to=-4	j que creas=-4	j el bebe=-4	m EL bebe=-4	w el bebe=-4	j me de=4	k COSA _ COMPARA=4	k ME -te LO=-4	j que siente=4	p SOLO TU EL=-4
k ^ _ -un=-4	p TENER EL QUERIA=4	p EL PERO=-4	k COMPARA _ -te=-4	k -or NO -ar=-4	w de _ fue=-4	k -ad=-4	j menti en=4	j lo lo=4	p ESTAR COMPARA NO=-4	k -ce COSA COMPARA=-4	k LO -ta $=-4
j de fin=-4	m -ia lo=4	j pedi perdon=4	k -di PERDON=4	m -di perdon=4	m pedi PERDON=4	w pedi perdon=4	k ^ NO -en=4	w ^ nadie en=4	k -y TENER=-4	m y TENER=-4	m -un momento=4
m de VOY=4	w de semana=4	p LO ELEGIR ME=-4	p VIDA SER EL=-3	w ^ _ planee=3	p COMPARA ESTAR COMPARA=3	p LO SER VIDA=-3	j ansiedad y=-3	m ansiedad -y=-3	w ansiedad y=-3	s invie=-3	k COMPARA NO -on=-3
j me empujaste=-3	m ME empujaste=-3	w empujaste=-3	w me empujaste=-3	m -as los=3	p PERO LO PERDON=-3	j por las=-3	k ME _ COSA=3	w factura=-3	k COMPARA NO HABER=3	p ESTAR ME LO=3	k NO -sa=3
k -ar _ -de=-3	j algo la=3	p LO ESTAR=3	s apart=3	p LO PASAR PASAR=3	k ^ VER LO=-3	s piso=-3	w piso=-3	p LO JUEGO NO=3	p HABER EL COMPARA=3	j de y=-3	k -ro -ra ME=-3
j de a=3	w la mano $=3	p NOS LO LO=3	w no lo=-3	k COMPARA _ COSA=-3	j que mas=3	j una otra=3	w eso _ que=-3	w sentido=3	m cuando LO=-3	k -no -de=3	m -no de=3
k -bo _ $=-3	m ^ habia=-3	w ^ habia=-3	p VIDA TU ME=3	p SE YA LO=3	j ni la=3	m piso $=-3	w piso $=-3	j las cosas=-3	j nada me=-3	w hacerte=3	p PORQUE NO EL=-3
k COMPARA _ ME=3	p LO COPAS LO=-3	k -en NO=-3	k -on EL ,=3	j me ella=-3	m falta $=-3	w falta $=-3	m COMPARA haga=3	w que haga=3	p SI NO NO=-3	k , ME=-3	m , ME=-3
k -de HABER -do=-3	k , NO SER=3	k COMPARA _ SER=3	m semana $=-3	w semana $=-3	p NO ME=-3	k -y -ro=3	k -y -ro COMPARA=3	m y -ro=3	k LO -ue=-3	k SI -si=3	m SI asi=3
m si -si=3	w si asi=3	k TU NO TU=3	k PORQUE SER $=-3	w ni la=3	p PORQUE PERO=3	m persona $=3	w persona $=3	j no esa=-3	k PASAR -te $=-3	j una mala=-3	m -na mala=-3
w una mala=-3	p EL QUERIA COMPARA=-3	j y tiene=-3	m no SE=3	w no se=3	j habia y=3	s fuero=3	w fueron=3	k ^ _ MENTIR=-3	m con LO=-3	p SUBJ TU=3	k PERO _ NO=-3
m LO escondi=-3	j te sentiste=-3	m TU sentiste=-3	w sentiste=-3	w te sentiste=-3	p YO TENER EL=3	p COMPARA ME EL=3	p ESTAR ME EL=3	p SEXO LO COMPARA=-3	k VIDA _ YO=3	k PASAR -do -y=3	p TENER ME EL=-3
k COMPARA=3	k LO PERDON ,=-3	m te LO=3	p SER COMPARA TENER=-3	p VIDA ME NO=-3	j ya no=-3	k TODOS -de=-3	m TODOS de=-3	j noche me=3	k LO -ce=-3	j familia se=-3	w el trabajo y=3
p ME PORQUE SER=3	w ^ esa noche=3	m NO esta=-3	w me _ con=-3	p NO COMPARA=-3	k COSA ME=3	p TENER SOLO=-3	k -ta _ NO=3	p JUEGO OTRO=-3	k -ia _ LO=3	m -en que=-3	p PERDON SEXO=3
p HABER ESTADO=-3	j enteraste en=3	m enteraste -en=3	w enteraste en=3	w te enteraste en=3	p COSA TODOS=3	m -ia pasado=-3	p COMPARA NO NOS=3	k QUIZA -lo=3	k -je -ar=3	m deje -ar=3	k -ha PERDON=3
m mucha PERDON=3	j meses no=-3	k HABER -do -a=3	p LO NO ESTADO=3	k -he LO=3	m -he la=3	j perderte y=3	m perderte -y=3	w perderte y=3	j la confianza=3	w cuarto=-3	j cada peso=3
k -da -so=3	m -da peso=3	m cada -so=3	w cada peso=3	k -ra TU $=-3	w nos _ y=-3	k QUERIA -de=3	w no _ ni=3	m -y fue=-3	w y fue=-3	s no=-3	w no=-3
p EL COMPARA EL=-3	m COMPARA venia=3	w que venia=3	m EL otro=3	w el otro=3	p NO HABER COMPARA=-3	k $=3	k ^=3	s $=3	s ^=3	w $=3	w ^=3
w yo _ no=3	k LO _ PORQUE=-3	j yo sabia=-3	w yo _ sabia=-3	k LO _ LO=-3	m , los=3	w , los=3	p QUIZA ME SER=3	m era -do=3	w digo _ que=-3	j me tus=3	p LO PERO SER=-3
k ^ _ -or=-3	k CONFIANZA _ SENTIR=-3	j no ido=3	p ME LO SEXO=3	p ESTAR TU COMPARA=3	j manera en=-3	p COMPARA TU OTRO=-3	p LO ERROR TU=3	j me una=3	k ^ SI NO=3	w ^ si no=3	k -di -a EL=-3
k EL -di -a EL=-3	k -da -no=-3	m cada -no=-3	m no -ar=-3	p NO NOS=3	m una QUIZA=3	w una vez=3	j hace de=3	k EL TU=3	p PERDON COMPARA PORQUE=-3	s motel=3	w motel=3
w todo lo=3	k -te -on TU=3	k TENER=-3	p ELEGIR ME=3	k NO _ -os=-3	p NO YO SER=3	k TU _ -ia=3	k EL MENTIR=-3	p COMPARA HABER SER=-3	p LO SER LO=3	p LO OTRO ME=-3	m ^ mientras=3
w ^ mientras=3	k PERO -ro=3	m pero -ro=3	p COMPARA SEXO LO=-3	j a ver=-3	m -a ver=-3	w a ver=-3	p VIDA TENER=3	p TU SEXO TU=3	p SI LO LO=3	m no -do=-3	p TODOS EL LO=-3
w mi _ por=-3	k ^ -ue -a=-3	k ^ -ue -a LO=-3	w ^ llegue a=-3	p LO VIDA=-3	k -a TU NO=3	k LO COMPARA -ia $=-3	j otra cosa=3	m COMPARA cosa=3	w otra cosa=3	m -na copa=3	w una copa=3
k -as -a LO=3	p SOLO TODOS EL=-3	j hiciste que=-3	j como con=3	j era de=3	k SER _ -y=-3	p TU ME COSA=3	k LO -ia COMPARA=3	p VIDA YO EL=-3	j menti las=-3	j seguro en=-3	j a devolver=3
m -a devolver=3	w a devolver=3	w devolver=3	p ESTAR LO ELEGIR=2	k QUIZA COMPARA -as=-2	w que no=-2	j que donde=2	w contar=2	j se que=2	k SI _ SE=-2	w si _ se=-2	k -a _ $=-2
w a _ $=-2	k TODOS LO COSA $=2	k -a _ JUEGO=-2	j esa para=-2	w y _ eso=-2	k COSA NO=-2	p PORQUE SE COMPARA=-2	p ME VER PORQUE=2	k JUEGO _ TU=2	k PORQUE _ TODOS=2	k MENTIR -on LO=-2	j lo ninos=2
j mensajes a=-2	k -to _ TU=2	k SENTIR -to=-2	k SENTIR -to $=-2	k LO _ ,=-2	p SEXO TU MENTIR=2	p TODOS SE=-2	k ME _ EL=-2	j me a=-2	j y merecias=2	m lo FRIO=-2	j por noches=2
p YO TENER COMPARA=-2	p OTRO SER=-2	m nada $=2	w nada $=2	p OTRO ME EL=2	j hecho de=2	k COMPARA NO ELEGIR=2	j hubiera que=-2	p MENTIR LO PERDON=2	p TODOS TODOS LO=-2	p SE COMPARA=2	j que todos=2
s dolia=2	w dolia=2	p TU COMPARA COPAS=2	k -ia $=-2	m -ia $=-2	p JUEGO NO EL=2	p EL PASAR TODOS=2	w lo _ ,=2	p COMPARA ME=-2	k QUIZA _ -as=2	w mucho _ $=2	j de hermano=-2
k LO _ $=2	k -de _ -go=2	w que _ voy=2	p ME LO=-2	p COMPARA SOLO ME=2	p COMPARA SE ME=2	w que _ a=2	j meses de=-2	w que _ paso=-2	k TU -ia=-2	k -lo -on=-2	m -lo con=-2
k SER _ -na=2	w que _ para=-2	k ^ NO ESTAR -do=2	p TENER NO SER=2	m que ME=-2	k , PORQUE LO=-2	k NO -ir=-2	p LO COMPARA ERROR=2	s perde=2	m lo MENTIR=2	m , le=2	w , le=2
p ME LO EL=2	j yo tiene=2	p PERDON LO ME=2	w en la cama=-2	p JUEGO HABER=2	m TU menti=2	w es lo=-2	j el pasado=-2	k SEXO ,=-2	m SEXO ,=-2	k LO PASAR=2	p SE COSA COMPARA=-2
k NO -ar=2	p NO ME LO=-2	p QUIZA COMPARA TU=2	m sin COMPARA=2	w sin que=2	j unico que=2	s lado=-2	w lado=-2	w esa _ me=-2	p MENTIR VIDA=2	p NO SER PERDON=-2	j te diga=-2
m TU diga=-2	m te -ga=-2	w te diga=-2	p EL YO ESTAR=-2	w fue _ el=-2	k SE _ EL=2	w se _ el=2	s empie=2	j entrar en=-2	m entrar -en=-2	w entrar en=-2	p NO MENTIR COMPARA=2
p LO PERDON PERO=2	j vez que=-2	k -ad -y LO=-2	k -en -lo $=-2	k LO _ -so=2	p SEXO COMPARA NO=2	p VIDA PORQUE EL=2	k -on -ra COMPARA=-2	p ME LO JUEGO=2	p TU LO TU=2	j me voz=2	w ya _ habia=-2
j puse la=2	m puse LO=2	j a nadie=-2	p LO COMPARA NOS=2	p SENTIR COMPARA ME=-2	m -ra ti=-2	m esto TU=-2	w esto te=-2	p ME ESTAR EL=2	j amigos lo=2	w la puerta $=-2	m SI mi=2
w si mi=2	k TU _ -re=2	p QUERIA TENER=-2	j di numero=2	j mi numero=2	k -di ME -ro=2	k EL -di ME=2	k EL -di ME -ro=2	k ^ EL -di ME=2	m -di mi=2	m ME numero=2	m di ME=2
m mi -ro=2	w di _ numero=2	w di mi=2	w di mi numero=2	w le _ mi=2	w le di mi=2	w mi numero=2	m , hable=-2	w , hable=-2	p YO TODOS LO=2	j hice perdon=2	k SER LO=-2
j vos hiciste=2	j contigo el=2	k -a LO CONFIANZA=2	k -a _ CONFIANZA=2	w a _ verdad=2	w a la verdad=2	k , -ba=2	m , -ba=2	s por=-2	w por=-2	p TU SEXO NO=2	j todo mundo=-2
k TODOS EL TODOS=-2	w todo _ mundo=-2	w todo el mundo=-2	p ERROR EL=2	m COMPARA la=2	m PASAR cuando=-2	m -ra que=2	p LO COSA NOS=-2	j otra persona=-2	m otra -na=-2	w otra persona=-2	k -de _ NOS=-2
k -de _ COMPARA=2	k LO HABER -do=-2	j iba el=2	j fuiste conmigo=-2	w empece=-2	k LO SENTIR=-2	k SOLO TU=-2	m solo TU=-2	k NO _ PORQUE=2	k -en EL -do=-2	p YO SOLO EL=2	p PASAR VOY=2
k TENER COMPARA -er=2	k TENER _ -er=2	p ME VIDA COMPARA=2	m -de mas=2	w de mas=2	p MENTIR EL TU=-2	j este ano=2	m este -no=2	w este ano=2	p COMPARA VIDA COMPARA=-2	j bebido la=-2	j y es=-2
m estar -en=2	p NO EL PASAR=-2	k -es _ ME=-2	k COMPARA SER=-2	m mi -y=2	w mi y=2	j todos lo=-2	m ^ hace=2	w ^ hace=2	j lo facil=2	j en empresa=2	w hubo _ $=2
w coquetee=2	k -sí=-2	s sí=-2	w sí=-2	j de esto=2	p MENTIR LO TU=-2	k TENER _ MENTIR=-2	p ESTAR ME=-2	k -ia _ $=2	k -er -en=2	p TU QUERIA LO=-2	k ME _ PORQUE=-2
j estabas embarazada=-2	k ESTAR -da=-2	m ESTAR embarazada=-2	m estabas -da=-2	w embarazada=-2	w estabas embarazada=-2	k LO CONFIANZA=2	m la -la=2	p SE LO PERDON=-2	p COMPARA SE SER=-2	w ^ _ las=-2	m quieras $=2
w quieras $=2	s podia=2	k ELEGIR -er=2	p NO LO COMPARA=-1	p COMPARA ELEGIR PORQUE=1	p ME ESTAR LO=-1	w mandar=-1	w para que=-1	p TU LO PORQUE=-1	j hubieras lo=-1	m hice ,=-1	w hice ,=-1
p EL OTRO SER=1	k , SE=-1	m , SE=-1	m , se=-1	w , se=-1	m padres $=-1	w padres $=-1	w tus padres $=-1	j pasado ya=-1	s que=-1	w que=-1	m -y el=-1
w y el=-1	m porque ESTAR=-1	k TU VIDA=1	j no controladora=-1	w me _ asi=1	m mi -te=1	j no hacer=1	w tenia _ $=-1	k -na COPAS=1	m una COPAS=1	p TODOS LO TENER=1	k -te -a EL=1
m TU eso=1	j por familia=1	w por _ familia=1	k -or=1	s trans=-1	j es en=-1	j los para=-1	p LO ELEGIR LO=-1	p ME EL SE=-1	k -za -de=-1	k LO -za -de=-1	m -za de=-1
j y conteste=-1	s tire=-1	w tire=-1	k -io _ -de=1	m TODOS lo=-1	k -de _ -as=1	s causa=-1	j si dije=1	k NOS -os -de=1	j la a=1	p JUEGO ELEGIR=1	k -te -or=1
m -te por=1	j el a=-1	k -de LO -as $=-1	j lo otra=1	k COMPARA NO -ba=-1	p LO PORQUE YO=1	p COMPARA TU ESTADO=-1	p NO ME QUERIA=1	m el -or=1	k -en -on=-1	m lugar -de=-1	p YO ESTAR=1
k COSA _ PASAR=1	w igual=-1	p SER NO NO=1	k SENTIR _ TU=1	p PASAR LO EL=1	k -te SENTIR $=-1	p TODOS EL TU=-1	j el vida=-1	j y dejaba=1	w sobre _ $=-1	p EL EL ME=1	j asi con=1
w no es que=-1	j te mal=1	p SE COMPARA TODOS=1	j tan con=1	w tan _ con=1	p PASAR LO PORQUE=1	w con _ ninos=-1	w con los ninos=-1	k ESTADO _ LO=1	j fue relacion=-1	p PERDON TU SER=-1	k -en _ COMPARA=-1
j con los=1	k LO CONFIANZA $=-1	j y como=1	p ESTAR LO VIDA=1	j la empresa=-1	m LO empresa=-1	s empre=-1	w empresa=-1	w la empresa=-1	p PASAR YO=1	k ^ PORQUE TU=1	j el pero=-1
m vos ME=-1	w vos me=-1	k ^ _ -jo=1	w perdi=-1	j todas te=-1	k YO ME=-1	m YO me=-1	m yo ME=-1	w yo me=-1	j perdon que=1	k , _ EL=-1	w termino=1
m lo -ia=-1	j a el=1	j de tambien=-1	m mi -ra=1	w hice _ me=-1	w nos _ ,=-1	k COSA _ -ce=-1	m ME parte=1	w mi parte=1	k SER -es=1	m -a quien=1	w a quien=1
k -y _ -on=1	w ^ mis amigos=1	j dormir en=1	k -ir -en=1	m -ir en=1	m dormir -en=1	w dormir en=1	j las cuentas=1	w las cuentas=1	j lo podia=-1	k TU -ce SENTIR=1	j a otra=1
j despues de=1	m despues -de=1	w despues de=1	k -na=1	p NO HABER TODOS=-1	k PERDON -or NO=1	k -do SI=-1	m -do si=-1	j no hacerte=-1	s admit=-1	j otra de=-1	k SER MENTIR ,=-1
k TU -mo=-1	m te -mo=-1	k -on _ -en=-1	p HABER COSA SOLO=-1	p FRIO TU LO=-1	p HACER MENTIR=1	m SER cosa=1	w es cosa=1	k ,=-1	s ,=-1	w ,=-1	p SE LO NO=-1
j un estaba=-1	k -de TU VIDA -en=1	k TU VIDA -en=1	w estabas _ y=1	p TENER LO LO=1	p SE LO OTRO=-1	k -a -la=1	m a -la=1	j de prestamo=1	k -de EL JUEGO=1	w de _ prestamo=1	w de el prestamo=1
k LO=1	w era _ de=1	m poco $=1	w poco $=1	m trabajo -y=-1	w trabajo y=-1	j dos con=1	k HABER -ho=1	j mi hermano=1	m ME hermano=1	w mi hermano=1	k -es COMPARA=-1
m -es que=-1	w esta _ $=-1	p LO COPAS COMPARA=-1	s mando=-1	w mando=-1	p NOS LO COMPARA=-1	j aunque la=1	j lo pasa=1	j que pasa=1	k ^ _ -re=1	k TU _ ME=1	k -ba SENTIR=-1
p VIDA COMPARA SE=1	p LO HABER=1	s pudie=1	k HACER $=1	m HACER $=1	k QUIZA COMPARA NO=-1	k ^ QUIZA COMPARA NO=-1	k LO -on=1	k -go _ EL=-1	j que estes=-1	p SER ME TU=1	j cada de=1
k SOLO -y=-1	m SOLO y=-1	p PERO EL COMPARA=-1	p ERROR LO NO=1	w ^ _ dejaste=1	m -de eso=1	w de eso=1	s cerra=1	p TU LO COMPARA=-1	p LO NO PASAR=1	s pelea=1	m algo $=-1
w algo $=-1	w ^ _ hombre=1	k -y -un=-1	m y -un=-1	m puede COMPARA=1	w ^ puede que=1	w puede que=1	k PASAR _ -na=-1	j por esto=1	m NO ser=-1	w no ser=-1	p EL ME=-1
s despu=1	w despues=1	w ahorros=1	j me paso=1	j a nada=-1	j menti dinero=-1	p ESTAR COMPARA EL=1	k ^ _ -go=1	p ME ESTADO ME=1	k COMPARA ME -as $=-1	p PERDON QUIZA TU=1	m -de nada=1
w de nada=1	p LO PASAR COMPARA=-1	p SOLO NO MENTIR=-1	p EL TU COSA=-1	k PORQUE ME -te $=-1	w le dije a=-1	s euros=1	w euros=1	w siento _ que=1	p EL PORQUE SER=-1	k -me EL=1	p EL SEXO NO=-1
j a esas=-1	m -en eso=-1	w en eso=-1	j linea y=-1`,
};
