import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.es,
  bias: 0.122,
  enough: 0.6,
  rules: `any=1895	es.excuse.circumstance=2397	es.minimize.only-a-little=1540	es.blame.both-of-us=2950	es.conditional.sorry-if=3539	es.vague.some-things=3400	es.excuse.state-i-was-in=2119	es.minimize.not-so-bad=2687	es.passive.it-happened=2749	es.conditional.sorry-you-feel=3190	es.blame.but-you=3485	es.excuse.i-meant-well=2997
es.blame.your-failings=2297	es.excuse.turning-to-explain=3621	es.vague.sorry-for-everything=2886	es.blame.if-only-you=3629	es.passive.things-were-done=2701	es.blame.because-you=3939	es.blame.someone-else=4296	es.minimize.meant-nothing=2574	es.excuse.how-i-am-made=2497	es.excuse.not-in-control=3346	es.blame.you-made-me=1868	es.conditional.may-have=2504
es.passive.somehow=3190`,
  kinds: {
    SHIFT_BLAME: `p SI SUBJ=487	k TU ME=445	m TU me=445	j si hubieras=436	p SI SUBJ SOLO=426	k SI _ SUBJ=415	k SUBJ -do=415	k ^ _ HACER=415	m hubieras -do=415	m tu ME=415	p SUBJ LO=415	w tu me=415
j lo porque=402	j si fueras=402	k ME SUBJ=402	m NO habria=402	m ^ vos=402	m me SUBJ=402	p ME SUBJ=402	p SI NO SUBJ=402	p SUBJ NO=402	w ^ vos=402	w fueras=402	w no habria=402
w tu _ me=402	j me hubieras=388	k ME HACER -a=388	k ^ EL ME=388	m LO habria=388	m ME hubieras=388	m TU tampoco=388	m el ME=388	p ME HACER COMPARA=388	p SI NO SOLO=388	p SUBJ COMPARA=388	p TU ME HACER=388
p TU NO HABER=388	w el me=388	w me hubieras=388	j fueras tan=371	j me dijiste=371	j no fueras=371	j que culpa=371	j si mas=371	j tendria que=371	k LO _ -ho=371	k MENTIR , PERO=371	k MENTIR _ PERO=371
k NO -ia -do=371	k NO SUBJ=371	k NO SUBJ SOLO=371	k PORQUE _ HABER=371	k SI NO SUBJ=371	k SI NO SUBJ SOLO=371	k SI SUBJ=371	k ^ ME HACER=371	k ^ SI NO=371	k ^ TU NO=371	m ME dijiste=371	m NO fueras=371
m SUBJ tan=371	m fueras SOLO=371	m no SUBJ=371	m si SUBJ=371	m vos NO=371	p FRIO MENTIR=371	p MENTIR FRIO=371	p SI SOLO NO=371	p SUBJ TU=371	w ^ el me=371	w ^ si no=371	w fueras tan=371
w lo _ porque=371	w me dijiste=371	w no fueras=371	w no fueras tan=371	w si _ fueras=371	w si no fueras=371	w tendria=371	j como no=351	j ella se=351	j eres quien=351	j esta casa=351	j habria si=351
j hubiera no=351	j lo eres=351	j nada si=351	j no hubiera=351	j no tendria=351	j querias que=351	j te nada=351	j tu madre=351	j vos lo=351	k -en PORQUE=351	k -en _ -ia=351	k -ia -do -en=351
k -ia _ SI=351	k -on _ FRIO=351	k -te ME=351	k EL SE=351	k LO -ia -do=351	k ME ,=351	k ME -te COMPARA=351	k ME -te LO=351	k ME SUBJ -do=351	k PORQUE NO HABER=351	k SUBJ _ FRIO=351	k ^ TU COMPARA=351
m -te tu=351	m EL se=351	m ME ,=351	m NO tendria=351	m TU madre=351	m TU nunca=351	m ^ quien=351	m esta -sa=351	m querias COMPARA=351	m tendria COMPARA=351	p COMPARA COSA TENER=351	p EL COMPARA COMPARA=351
p EL EL YO=351	p EL ELEGIR COMPARA=351	p EL ME TU=351	p LO EL PORQUE=351	p ME HACER LO=351	p ME ME EL=351	p MENTIR PERO TU=351	p PERO HACER=351	p PERO TU ME=351	p PORQUE NO HABER=351	p SI ME SUBJ=351	p SI NO COMPARA=351
p SI NO QUIZA=351	p SI SUBJ COMPARA=351	p SI SUBJ FRIO=351	p SI SUBJ LO=351	p SI SUBJ NO=351	p SUBJ FRIO=351	p SUBJ MENTIR=351	p SUBJ SOLO NO=351	p TODOS PORQUE=351	p TU LO SI=351	p TU NO TODOS=351	p TU PORQUE NO=351
p TU TU ME=351	p TU VIDA ME=351	p TU VIDA NO=351	p YO COMPARA PORQUE=351	s pract=351	w , _ solo=351	w ^ con lo=351	w ^ quien=351	w a _ que=351	w en esta casa=351	w esta casa=351	w habria _ si=351
w lo habria=351	w matrimonio=351	w me dijiste que=351	w mujer=351	w no tendria=351	w practicamente=351	w querias que=351	w quisiste=351	w te _ habria=351	w te lo habria=351	w tendria que=351	w tu madre=351
j tu me=347	w hubieras=344	k PERDON COMPARA=-336	m PERDON que=-336	p PERDON COSA=-332	j a lado=326	j asi a=326	j celosa eres=326	j celosa que=326	j con eres=326	j con preguntas=326	j cuando te=326
j culpa que=326	j de bien=326	j de casino=326	j de parte=326	j de sabia=326	j dejaste a=326	j dejaste mi=326	j digas que=326	j ella casado=326	j ella que=326	j ella sabia=326	j en bandeja=326
j engane pero=326	j estas en=326	j fueras controladora=326	j fueras no=326	j habria en=326	j hice porque=326	j hubieras mas=326	j la puerta=326	j las a=326	j lo celosa=326	j lo tuyo=326	j me bandeja=326
j me digas=326	j me empujaste=326	j me habria=326	j me puerta=326	j metiste en=326	j mi metio=326	j mis me=326	j nada esto=326	j no controladora=326	j no digas=326	j no fuera=326	j no nunca=326
j no tus=326	j nuestro antes=326	j pero vos=326	j porque como=326	j porque en=326	j practicamente me=326	j que casado=326	j que hiciera=326	j que otro=326	j que porque=326	j querias hiciera=326	j quien de=326
j sabia casado=326	j si casa=326	j si controladora=326	j tambien que=326	j tan controladora=326	j te dicho=326	j tiene culpa=326	j tu hermana=326	j tu hubiera=326	j tu las=326	j tu tampoco=326	j tu tenias=326
j tu un=326	j tu una=326	j vos con=326	j vos me=326	j vos tampoco=326	j y dejaste=326	j yo tengo=326	k , YO NO -ia=326	k -a -en COMPARA=326	k -as -me=326`,
    EXCUSE: `p TENER NO=448	m ^ estaba=409	m ^ tenia=409	w ^ estaba=409	w ^ tenia=409	s pasti=396	s pense=396	w pastillas=396	w pensaba=396	w pense=396	j no tenia=382	j tenia de=382
k -ce -or=382	k LO -ce -or=382	k TENER -na=382	k ^ NO TENER=382	m -ce por=382	m NO tenia=382	m TENER una=382	m hice -or=382	m tenia LO=382	w hice por=382	w lo hice por=382	w no _ con=382
w no tenia=382	j no cabeza=365	j no pude=365	j pense que=365	j tenia y=365	k ELEGIR -te=365	k LO -ba -a=365	k ^ LO -ce -or=365	m LO iba=365	m LO pastillas=365	m pense COMPARA=365	p ME SER COMPARA=365
p TENER FRIO=365	p TENER NO LO=365	s estre=365	s panic=365	w ^ _ tenia=365	w ^ no tenia=365	w lo iba=365	w lo iba a=365	w panico=365	w pense que=365	j de familia=345	j hombres mi=345
j iba de=345	j la autoestima=345	j las pastillas=345	j no pensaba=345	j pensaba con=345	j tenia en=345	j venia de=345	k , TODOS=345	k -ba LO=345	k -ba _ $=345	k -en ME -sa=345	k -es NO=345
k -on -ad=345	k -te _ NO=345	k -uy _ -y=345	k COPAS -y=345	k NO -ba -on=345	k NO -ir=345	k NO ELEGIR -te=345	k TENER _ -os=345	k ^ -en ME=345	k ^ EL -go=345	k ^ NO ELEGIR=345	k ^ TENER -na=345
k ^ TENER LO=345	m , TODOS=345	m COPAS y=345	m LO autoestima=345	m NO dormir=345	m NO pensaba=345	m ^ iba=345	m ^ venia=345	m con -ad=345	m dormir $=345	m hacerte SENTIR=345	m mi -sa=345
m nadie ME=345	m pensaba -on=345	p ESTAR ESTADO=345	p LO COPAS NO=345	p LO VIDA TENER=345	p ME COPAS NO=345	p NO SE ME=345	p TENER EL EL=345	p TENER LO EL=345	p TENER NO COMPARA=345	p TENER SENTIR=345	s adict=345
s ansie=345	s autoe=345	s impul=345	w ^ _ juego=345	w ^ _ queria=345	w ^ el juego=345	w ^ en mi=345	w ^ iba=345	w ^ venia=345	w ansiedad=345	w autoestima=345	w dormir $=345
w estres=345	w hombres _ mi=345	w la autoestima=345	w las pastillas=345	w muy _ y=345	w nadie me=345	w no era yo=345	w no pensaba=345	w no pensaba con=345	w pensaba con=345	w pude _ $=345	s discu=-343
p PERDON COSA=-338	s pensa=338	k -vo=329	k ^ PERDON COMPARA=-325	p PERDON SI=-323	j ansiedad no=320	j autoestima por=320	j con claridad=320	j con padre=320	j crei que=320	j cuando le=320	j de despido=320
j de tenia=320	j de todos=320	j el ando=320	j el hospital=320	j era momento=320	j estaba mi=320	j fui y=320	j hacerte dano=320	j hice nosotros=320	j la tengo=320	j la tenia=320	j llevaba dormir=320
j llevaba sin=320	j lo evitar=320	j lo nosotros=320	j los en=320	j mas fuerte=320	j me case=320	j me deje=320	j me dio=320	j me momento=320	j me panico=320	j mi yo=320	j momento de=320
j nadie que=320	j no claridad=320	j no hacerte=320	j nunca buen=320	j nunca momento=320	j pensaba claridad=320	j por ella=320	j por familia=320	j que entender=320	j que venia=320	j queria un=320	j siente solo=320
j sin dormir=320	j sin pensar=320	j solo queria=320	j soy y=320	j tengo la=320	j tengo no=320	j tengo una=320	j tenia anos=320	j tenia cabeza=320	j tenia el=320	j tenia la=320	j tienes entender=320
j trabajo no=320	j un momento=320	j una muy=320	j uno no=320	j uno solo=320	j vengo de=320	j yo con=320	k , -on LO=320	k , SER LO=320	k , _ -en=320	k -ar -or=320	k -ba -on -ad=320
k -ba _ -ad=320	k -de ME VIDA=320	k -de ME VIDA $=320	k -di -a=320	k -ei=320	k -ei COMPARA=320	k -en ME VIDA=320	k -en _ -en=320	k -es _ -y=320	k -ia _ -na=320	k -ir COMPARA NO $=320	k -no SER=320
k -on -ad $=320	k -on _ ESTADO=320	k -or NO -ar=320	k -or NO -te=320	k -or _ NO=320	k -or _ VIDA=320	k -ra COMPARA NO=320	k -sa _ SE=320	k -si _ -on=320	k -te _ YO=320	k -y NO -di=320	k COMPARA -en ME=320
k COMPARA PASAR SER=320	k COMPARA PASAR SER COMPARA=320	k COMPARA QUERIA=320	k COMPARA _ FRIO=320	k ELEGIR -te SENTIR=320	k ELEGIR _ SENTIR=320	k FRIO -y=320	k LO -ma -or=320	k LO -os ,=320	k LO -os ME=320	k LO COMPARA PASAR SER=320	k LO TODOS -de=320
k LO TODOS -de ME=320	k ME YA=320	k NO -ba -on -ad=320	k NO -ir $=320	k NO -sa=320	k NO ELEGIR -te SENTIR=320	k NO LO -ce=320	k NO PASAR ME=320	k PASAR ME=320	k PASAR SER=320	k PASAR SER COMPARA=320	k SE ME YA=320
k SENTIR -do $=320	k SER -vo=320	k SOLO -te=320	k SOLO ELEGIR=320	k TENER COMPARA QUERIA=320	k TENER FRIO=320	k TENER LO -ma=320	k TENER _ ,=320	k TENER _ -ma=320	k TENER _ -y=320`,
    MINIMIZE: `k NO PASAR NO=426	k ^ NO -os=412	s peore=412	w peores=412	j el mundo=395	j era una=395	j par de=395	j un par=395	k -a NO=395	m -un par=395	m NO paso=395	m a NO=395
m anos $=395	m par -de=395	m paso NO=395	p NO SER MENTIR=395	s par=395	w anos $=395	w apenas=395	w no paso=395	w par=395	w par de=395	w un par=395	w un par de=395
j cosas peores=375	j fue hace=375	j lo menos=375	j paso nada=375	j por menos=375	j una un=375	k -a NO $=375	k -ce -os $=375	k -je _ LO=375	k -na SOLO=375	k NO SER MENTIR=375	k PASAR -ce=375
k SOLO _ -na=375	k SOLO _ SEXO=375	k ^ -or LO COMPARA=375	m -a nadie=375	m EL mundo=375	m LO menos=375	m PASAR hace=375	m fue -ce=375	m fue NO=375	m mundo $=375	m peores $=375	m una SOLO=375
m unos -os=375	p SOLO SEXO NO=375	p TODOS EL TODOS=375	s acost=375	w a nadie=375	w el mundo=375	w eso _ es=375	w eso no es=375	w fue hace=375	w lo menos=375	w lo mismo $=375	w mucho _ $=375
w mundo $=375	w no paso nada=375	w parejas=375	w paso nada=375	w peores $=375	w por _ menos=375	w por lo menos=375	j de mismo=350	j era por=350	j eso hace=350	j estas un=350	j fue nada=350
j fue noche=350	j hay hacer=350	j las parejas=350	j le un=350	j nada serio=350	j no infidelidad=350	j no llegamos=350	j para tanto=350	j por hay=350	j por internet=350	j solo nos=350	j te mano=350
j todo mundo=350	j una nada=350	j una tonteria=350	j una verdad=350	j vale te=350	j ya asi=350	j ya siento=350	j ya ya=350	k , -le ,=350	k , _ HABER=350	k -di -un=350	k -er -na=350
k -ho COMPARA $=350	k -ie ,=350	k -je COMPARA LO=350	k -na -da $=350	k -or OTRO=350	k -os _ -na=350	k -ra -to=350	k -ra -to $=350	k -re ,=350	k -un SOLO -de -es=350	k -un SOLO LO=350	k COMPARA _ -da=350
k EL TODOS $=350	k HABER -ho=350	k NO -ra SER=350	k NO NOS=350	k NO PASAR NO $=350	k NO SER COMPARA=350	k NO _ SEXO=350	k PASAR -ce -os=350	k PASAR NO $=350	k SOLO -de -es=350	k SOLO NOS=350	k SOLO SER=350
k TODOS EL TODOS=350	k ^ -a EL -al=350	k ^ -ra ME=350	k ^ LO TODOS=350	k ^ NO -ra SER=350	k ^ NO SER COMPARA=350	k ^ NO SOLO=350	k ^ PASAR -un SOLO=350	k ^ SOLO ,=350	k ^ SOLO NOS=350	m , fueron=350	m , vale=350
m -di un=350	m -er una=350	m -ie ,=350	m -na mentirilla=350	m -na tonteria=350	m -or internet=350	m -ra tanto=350	m -re ,=350	m COSA peores=350	m LO parejas=350	m NO llegamos=350	m NO nos=350
m NO serio=350	m SOLO nos=350	m ^ total=350	m era -na=350	m es -ra=350	m nada -io=350	m para -to=350	m peor $=350	m por OTRO=350	m siquiera SER=350	m solo NOS=350	m solo SER=350
m veces $=350	p COSA COSA LO=350	p HABER COMPARA LO=350	p NO MENTIR SOLO=350	p NO SER JUEGO=350	p NO SER OTRO=350	p SER JUEGO=350	p SOLO NO TU=350	s abraz=350	s mayor=350	s podem=350	w , fueron=350
w , vale=350	w , vale ,=350	w ^ _ ni=350	w ^ para mi=350	w ^ solo nos=350	w ^ total=350	w ^ total ,=350	w a nadie $=350	w cosas peores=350	w de verdad $=350	w dije _ lo=350	w dije que lo=350
w era una=350	w eran _ ,=350	w fue _ anos=350	w fue hace anos=350	w fue nada=350	w hay _ hacer=350	w hay que hacer=350	w importancia=350	w internet=350	w las parejas=350	w le _ un=350	w mas _ una=350
w mentirilla=350	w nada serio=350	w no fue nada=350	w no llegamos=350	w para tanto=350	w para tanto $=350	w peor $=350	w podemos=350	w por internet=350	w solo nos=350	w todo _ mundo=350	w todo el mundo=350
w tonteria=350	w una tonteria=350	w veces $=350	p SI LO=-327	k NO _ MENTIR=316	m PASAR nada=316	j lo mismo=302	k NO _ -os=302	k SER -ra=302	m ^ tampoco=302	p TODOS TODOS=302	s mundo=302
w ^ tampoco=302	w mundo=302	j me que=-300	k ^ PERDON COMPARA=-296	s lamen=-293	k PASAR NO=289	k ^ _ PERDON=-289	p SI NO=-289	w lamento=-286	j ni siquiera=285	j no paso=285	j no tanto=285
k -ho _ $=285	k LO COMPARA $=285	m LO mismo=285	m NO siquiera=285	m nadie $=285	m ni -ra=285	p SOLO NO HABER=285	s apena=285	s siqui=285	w lo mismo=285	w nadie $=285	w ni siquiera=285
w siquiera=285	p PERDON LO COMPARA=-281	p SI COMPARA=-281	k COMPARA _ -as=-276	k PERDON SI=-276	m PERDON si=-276	j a nadie=265	j dije lo=265	j fue sin=265	j hace anos=265`,
    CONDITIONAL: `k ^ PERDON COMPARA TU=558	j que hayas=534	s hayas=534	w hayas=534	p PERDON SI COMPARA=519	k PERDON SI=516	m PERDON si=516	k PERDON SI TU=510	p PERDON SI EL=510	j lamento te=501	w si _ que=501	k ^ PERDON SI TU=491
p SENTIR LO PERDON=491	w ^ siento que=491	k ^ PERDON SI=488	k ^ PERDON COMPARA=483	k PERDON COMPARA -as=480	k PERDON COMPARA TU -as=480	k ^ PERDON COMPARA -as=480	p PERDON SI COSA=480	p PERDON SI ME=480	p SI LO PERDON=480	p SI TU ERROR=480	w lamento _ te=480
w que _ hayas=480	p PERDON SI TU=472	j lamento hayas=468	j si mis=468	p PERDON SI ERROR=468	p PERDON SI SER=468	p QUIZA TU SENTIR=468	w lamento que te=468	p SI PERDON=462	j si sentiste=453	j siento hayas=453	j te sentiste=453
k PERDON COMPARA LO=453	k PERDON COMPARA TU=453	k QUIZA TU=453	k QUIZA _ SENTIR=453	k ^ PERDON COMPARA LO=453	m QUIZA te=453	m TU sentiste=453	m hayas -do=453	m siento SI=453	p PERDON SENTIR SENTIR=453	p PERDON SI NO=453	p SENTIR COMPARA TU=453
p SI COSA TU=453	p SI SENTIR LO=453	p SI SER LO=453	s supon=453	w sentiste=453	w siento si=453	w te sentiste=453	p QUIZA SENTIR=448	k ^ _ SI=447	w ^ _ si=447	p PERDON SI=444	p PERDON SI LO=443
m siento COMPARA=440	w siento que=440	j disculpa si=437	j lo sea=437	j perdon si=437	j sea que=437	j te hayas=437	k , ME PERDON=437	k , ME PERDON $=437	k COMPARA -ea=437	k LO COMPARA -ea=437	k LO _ -ea=437
k PERDON COMPARA -es=437	k PERDON COMPARA NO -as=437	k PERDON COMPARA TU SENTIR=437	k PERDON SI TU SENTIR=437	k SENTIR SENTIR=437	k SI -es=437	k SI SER=437	k SI _ -de=437	k TU SENTIR ,=437	k ^ PERDON COMPARA NO=437	m , pues=437	m COMPARA hayas=437
m COMPARA sea=437	m QUIZA no=437	m que -ea=437	m si -es=437	m si SER=437	p COSA TU SENTIR=437	p PERDON TU COSA=437	p PERDON TU ERROR=437	p SI COMPARA COMPARA=437	p SI COMPARA PERDON=437	p SI COSA PERDON=437	p SI LO EL=437
p SI SENTIR ME=437	p SI TU COSA=437	p SI TU EL=437	p SI TU MENTIR=437	p SI TU SER=437	s dolid=437	s ofend=437	w , pues=437	w lo _ sea=437	w lo que sea=437	w que hayas=437	w que sea=437
w si _ de=437	w supongo=437	m lamento COMPARA=430	m perdon SI=430	p SI EL=430	w ^ lamento que=430	w lamento que=430	w perdon si=430	p SI ERROR=424	j algo te=417	j alguna te=417	j disculpa te=417
j haya tanto=417	j lo hayas=417	j mis bromas=417	j perdona si=417	j pido si=417	j si eso=417	j si hice=417	j si soy=417	j supongo que=417	j te dolido=417	k -do PERDON SI=417	k -do _ SI=417
k -ea COMPARA=417	k -es COMPARA TU MENTIR=417	k COMPARA -ea COMPARA=417	k LO COMPARA -ea COMPARA=417	k LO PERDON SI=417	k PERDON -or SI=417	k PERDON COMPARA LO -as=417	k PERDON SI ME=417	k PERDON SI NO=417	k PERDON _ SI=417	k SE _ SENTIR=417	k SENTIR , LO=417
k SENTIR , LO PERDON=417	k SI -es COMPARA=417	k ^ LO PERDON SI=417	k ^ PERDON SI ME=417	k ^ PERDON SI NO=417	m -ea que=417	m COMPARA haya=417	m LO hayas=417	m ME bromas=417	m SI es=417	m SI lo=417	m TU hayas=417
m ^ supongo=417	m disculpa SI=417	m disculpo $=417	m perdona SI=417	m sea COMPARA=417	m supongo COMPARA=417	p COMPARA SENTIR SENTIR=417	p PERDON COMPARA ERROR=417	p PERDON SENTIR ME=417	p QUIZA TU QUIZA=417	p SE SENTIR SENTIR=417	p SENTIR COMPARA PERDON=417
p SENTIR ME PERDON=417	p SENTIR TU PERDON=417	p SI EL TU=417	p SI NO SER=417	p SI SENTIR COMPARA=417	p SI TU SENTIR=417	p TU SENTIR COMPARA=417	s impre=417	w , _ disculpo=417	w , me disculpo=417	w ^ disculpa si=417	w ^ perdon si=417
w ^ perdona si=417	w ^ supongo=417	w ^ supongo que=417	w bromas=417	w disculpa si=417	w disculpo $=417	w dolido=417	w haya _ tanto=417	w impresion=417	w lo _ si=417	w lo hayas=417	w lo siento si=417
w me disculpo $=417	w mis bromas=417	w perdon _ te=417	w perdon si te=417	w perdona si=417	w pido _ si=417	w pido disculpas $=417	w que haya=417	w que sea que=417	w que te hayas=417	w sea que=417	w si es=417
w si lo=417	w siento _ no=417	w siento que no=417	w supongo que=417	w te _ dolido=417	w te hayas=417	k PERDON COMPARA=415	m PERDON que=415	k PERDON _ TU=413	p SI TU PERDON=409	p SENTIR PERDON=407	k SI _ COMPARA=401
p TU SENTIR PERDON=401	j bromas con=392	j crees te=392	j da que=392	j de disculpo=392	j ella te=392	j en en=392	j en medida=392	j es perdon=392	j haya dolido=392	j hayas por=392	j hayas que=392
j la medida=392	j lamento asi=392	j lamento que=392	j lamento si=392	j lo haya=392	j medida en=392	j medida que=392	j mis palabras=392	j no palabras=392	j no veas=392	j perdon sea=392	j perdona no=392
j por sea=392	j puede ser=392	j puede te=392	j que dolido=392	j que herido=392	j que molestado=392	j que sentimientos=392	j se herido=392	j sea hice=392	j si acaso=392`,
    PASSIVE: `k SE -on=589	m se -on=589	m ^ hubo=538	w ^ hubo=538	k ^ SE -on=525	p LO JUEGO SE=502	k JUEGO SE=483	m JUEGO se=483	k LO JUEGO SE=472	k SE -on -as=459	k ^ LO JUEGO SE=459	m SE dio=459
w se dio=459	j hubo un=445	j se mas=445	k HABER -un=445	k ^ SE -io=445	m HABER un=445	m hubo -un=445	p SE NOS=445	w hubo un=445	k PASAR MENTIR=428	k ^ HABER -un=428	k ^ LO COSA SE=428
k ^ LO SEXO=428	m hubo COSA=428	m todo SE=428	p LO SEXO PASAR=428	s plane=428	w ^ hubo un=428	w ^ la cosa=428	w todo se=428	j cosa fue=408	j salio de=408	j se limites=408	k SE -go=408
k SE -so=408	k SE PASAR $=408	k SE PASAR -do=408	k SE _ -na=408	k SE _ -un=408	k SEXO PASAR=408	k TODOS SE PASAR=408	k TODOS _ PASAR=408	k ^ TODOS SE=408	k ^ TODOS SE PASAR=408	m fueron -do=408	m se -go=408
m se -so=408	m su SEXO=408	p EL SE SOLO=408	p JUEGO SE COMPARA=408	p JUEGO SE LO=408	p SE NO SE=408	p SEXO COSA=408	p TODOS SE PASAR=408	s infor=408	w ^ _ mensajes=408	w ^ los mensajes=408	w ^ todo se=408
w la _ con=408	w se _ un=408	w se _ una=408	p JUEGO SE=392	j a mas=383	j amistad se=383	j cosa a=383	j cuando cuenta=383	j cuenta se=383	j hubo no=383	j la amistad=383	j la confianza=383
j la mas=383	j las fueron=383	j los fueron=383	j mas grande=383	j mas lo=383	j mensajes fueron=383	j se algunas=383	j se decisiones=383	j se dijeron=383	j se fueron=383	j se mentiras=383	j se nos=383
j se sin=383	j se tomaron=383	j su cama=383	j tomaron decisiones=383	k -a SOLO=383	k -en EL SEXO=383	k CONFIANZA SE=383	k CONFIANZA SE PASAR=383	k CONFIANZA SE PASAR -do=383	k COPAS SE=383	k COSA SOLO $=383	k EL -no SE=383
k HABER -un ERROR=383	k JUEGO SE -on=383	k LO CONFIANZA SE=383	k LO CONFIANZA SE PASAR=383	k LO JUEGO SE -on=383	k LO SEXO PASAR=383	k LO VIDA SE PASAR=383	k PASAR -do -da=383	k PASAR -si=383	k PASAR -si $=383	k PASAR JUEGO=383	k PASAR MENTIR $=383
k SE -do=383	k SE -go $=383	k SE -io LO=383	k SE -mo=383	k SE -on $=383	k SE MENTIR=383	k SE NOS=383	k SE NOS PASAR=383	k SE PASAR -de=383	k SE PASAR -do $=383	k SE _ -re=383	k SE _ JUEGO=383
k SE _ MENTIR=383	k ^ -te SENTIR=383	k ^ LO CONFIANZA SE=383	k ^ LO VIDA SE=383	k ^ PASAR -en=383	k ^ PASAR -en EL=383	k ^ SE -so=383	k ^ SE PASAR -do=383	m -y es=383	m CONFIANZA se=383	m COPAS se=383	m EL cama=383
m LO amistad=383	m LO confianza=383	m PASAR asi=383	m PASAR gastando=383	m SE nos=383	m SE tomaron=383	m SEXO fueron=383	m ^ acabe=383	m a SOLO=383	m cosa PASAR=383	m el MENTIR=383	m fue MENTIR=383
m mensajes PASAR=383	m salio -de=383	m se -do=383	m se -mo=383	m se MENTIR=383	m se NOS=383	p COMPARA SE MENTIR=383	p CONFIANZA SE=383	p CONFIANZA SE PASAR=383	p COPAS SE=383	p EL LO CONFIANZA=383	p EL SE CONFIANZA=383
p EL SEXO NO=383	p HABER SEXO=383	p JUEGO SE PASAR=383	p LO CONFIANZA SE=383	p LO SE SOLO=383	p NOS PASAR LO=383	p SE LO PASAR=383	p SE NOS PASAR=383	p SE PASAR MENTIR=383	p SE PASAR PASAR=383	p SE PASAR SE=383	p SE SE=383
p SE SOLO COMPARA=383	p VIDA JUEGO=383	p VIDA SE JUEGO=383	s surgi=383	s tomar=383	w ^ _ confianza=383	w ^ _ habido=383	w ^ _ sentimientos=383	w ^ acabe=383	w ^ ha habido=383	w cierta=383	w cosa _ a=383
w dijeron=383	w en su cama=383	w fue _ y=383	w informacion=383	w la amistad=383	w la confianza=383	w lastimada=383	w los _ fueron=383	w los mensajes fueron=383	w mas grande=383	w mensajes fueron=383	w quedaste=383
w salio de=383	w se _ algunas=383	w se _ mas=383	w se nos=383	w se tomaron=383	w su cama=383	w termine=383	w tomaron=383	w y es=383	m SE fue=377	w se fue=377	k SE _ -as=362
p SE MENTIR=362	p LO SE PASAR=360	s hubo=355	w hubo=355	j la cosa=349	j las se=349	j se dio=349	m LO cosa=349	w la cosa=349	w las _ se=349	p NO SER=-345	w el _ se=341
k SE PASAR=341	m se PASAR=341	j hubo de=335	j se se=335	k LO COSA SE=335	k ^ SE PASAR=335	p SE COMPARA SE=335	j el camino=318	j todo se=318	k SE -to=318	k SE _ -en=318	k TODOS SE=318
m TODOS se=318	m fue -do=318	m se -to=318	p COSA SE PASAR=318	p LO SE COMPARA=318	w camino=318	w en _ cama=318	w hubo _ de=318	k NO SER=-317	j la fue=316	k SE -io=316	m se -io=316
k ^ LO JUEGO=311	k ^ _ SEXO=311	p SE JUEGO=311	w la _ se=310	j la se=303	k ^ SI=-302	m ^ SI=-302	m ^ si=-302	p ME ME=-302	w ^ si=-302`,
    VAGUE: `k PERDON -or TODOS=518	k -or TODOS LO=486	k ^ PERDON -or TODOS=476	w perdon por todo=476	j arrepiento de=464	k ME PERDON -de=464	k PERDON -or TODOS LO=464	k ^ ME PERDON -de=464	m arrepiento -de=464	w arrepiento de=464	w me arrepiento de=464	j por ser=452
p ME PERDON COSA=452	w por todo lo=452	j hice cosas=438	k -or LO COSA=438	k ^ -ce COSA=438	m -ce cosas=438	w hice cosas=438	j perdon ser=421	j por pasado=421	k -de -as -as=421	k -or LO COSA $=421	k -or SER=421
k PERDON -or SER=421	k ^ PERDON -or SER=421	m -as cosas=421	m -or ser=421	m mejor $=421	m por SER=421	p COMPARA NO ESTAR=421	w mejor $=421	w por ser=421	j por todo=408	m -or todo=408	w por todo=408
j como cosas=401	j cosas debia=401	j de pasado=401	j mi comportamiento=401	j no estuve=401	j ser mejor=401	j siento todo=401	k -de -as -as $=401	k -or TODOS LO COMPARA=401	k PERDON -or LO COSA=401	k ^ HABER SER -un=401	m ME comportamiento=401
m NO siempre=401	m mis ERROR=401	p COSA ESTAR=401	p LO PERDON COSA=401	p ME PERDON TODOS=401	p PERDON PORQUE COSA=401	p PERDON PORQUE PASAR=401	p PERDON TODOS COMPARA=401	p PORQUE PASAR COSA=401	s compo=401	s detal=401	w ^ he sido=401
w ^ hice cosas=401	w comportamiento=401	w de _ pasado=401	w detalles=401	w hay cosas que=401	w he sido un=401	w mi comportamiento=401	w no siempre=401	w perdon _ mi=401	w perdon _ ser=401	w perdon por mi=401	w perdon por ser=401
w prometo=401	w ser mejor=401	w y por lo=401	k -or _ COSA=385	k PERDON -de=385	m PERDON de=385	j algunas cosas=376	j asumo mi=376	j asumo parte=376	j de estoy=376	j estos meses=376	j falta lo=376
j hice debia=376	j lo malo=376	j lo sucedido=376	j los detalles=376	j mal y=376	j me porte=376	j mis actos=376	j no perfecto=376	j por comportamiento=376	j por cosas=376	j por demas=376	j por situacion=376
j pude mejor=376	j ser un=376	j siento este=376	j te pasar=376	j un idiota=376	k -ce COSA COMPARA=376	k -ce COSA COMPARA NO=376	k -do ERROR=376	k -do PERDON -or ME=376	k -or ME -to=376	k -or ME ERROR=376	k COMPARA NO ESTAR=376
k ELEGIR ME=376	k ELEGIR ME -te=376	k LO -lo=376	k LO -y=376	k LO COMPARA -ce ,=376	k LO COMPARA TU -ce=376	k ME PERDON -de -as=376	k NO ESTAR -a=376	k NO ESTAR -a LO=376	k NO SER TODOS $=376	k PASAR LO COSA=376	k PASAR LO COSA $=376
k PERDON -de PORQUE=376	k PERDON -or EL COSA=376	k PERDON -or ME -to=376	k PERDON TODOS=376	k SE COMPARA NO=376	k TODOS LO COMPARA TU=376	k TODOS LO COSA $=376	k ^ -ti=376	k ^ ELEGIR ME=376	k ^ ELEGIR ME -te=376	k ^ SE COMPARA NO=376	k ^ VOY -a -ar=376
m -de muchas=376	m ELEGIR mi=376	m LO demas=376	m LO detalles=376	m LO malo=376	m LO sucedido=376	m LO y=376	m ME actos=376	m ME porte=376	m PERDON todo=376	m ^ -ti=376	m ^ estoy=376
m ^ prometo=376	m algunas COSA=376	m asumo ME=376	m estos -es=376	m lo -lo=376	m los SOLO=376	m perfecto $=376	m ser -un=376	m ser TODOS=376	m sucedido $=376	p LO COSA TU=376	p LO PERDON TODOS=376
p ME COMPARA PASAR=376	p ME PERDON PORQUE=376	p PERDON COMPARA HABER=376	p PERDON COSA PASAR=376	p PERDON LO TODOS=376	p PERDON TODOS EL=376	p PERDON TODOS ME=376	p PERDON TU PASAR=376	p PORQUE SE LO=376	p SE COMPARA HABER=376	s actos=376	s estos=376
s idiot=376	s porte=376	w ^ _ siempre=376	w ^ asumo mi=376	w ^ estoy=376	w ^ no siempre=376	w ^ prometo=376	w actos=376	w algunas cosas=376	w asumo _ parte=376	w asumo mi=376	w asumo mi parte=376
w de muchas=376	w demas=376	w estos=376	w estos _ $=376	w estos meses=376	w estos meses $=376	w hice _ de=376	w idiota=376	w las _ no=376	w lo malo=376	w lo sucedido=376	w lo sucedido $=376
w los detalles=376	w maneras=376	w me porte=376	w mis actos=376	w muchas _ $=376	w no _ he=376	w no _ perfecto=376	w perfecto $=376	w por _ comportamiento=376	w por _ demas=376	w por mi comportamiento=376	w porte=376
w que _ he=376	w que te he=376	w se _ no=376	w se que no=376	w ser un=376	w sucedido=376	w sucedido $=376	w todo _ por=376	w ultimamente=376	k -or TODOS=370	m por TODOS=370	j perdon todo=366
k PERDON -or ME=366	m ^ hice=366	w ^ hice=366	w perdon _ todo=366	k PERDON _ TODOS=364	k -ce COSA=355	m hice COSA=355	w ^ _ arrepiento=355	w ^ me arrepiento=355	p PERDON TODOS=346	j perdon mi=328	m SER mejor=328
p ME PERDON LO=328	p PERDON EL COSA=328	p LO SE=-322	p PERDON TODOS LO=316	p PERDON LO COSA=314	j disculpo por=311	j todo hice=311	k LO PERDON -or=311	k NO TODOS=311	k VOY -a -ar=311	k VOY _ -ar=311	k ^ LO PERDON -or=311
k ^ PERDON -or ME=311	m NO debia=311	m ^ asumo=311	m disculpo -or=311	m no TODOS=311	m siento -or=311	p LO HABER COSA=311	p PERDON TODOS TU=311	w ^ _ mis=311	w ^ _ sabes=311`,
  },
  weights: `s quisi=312	s llama=-309	s pasan=301	k ^ _ ESTADO=-293	s exage=-290	p LO NO YO=282	k -uy=278	s muy=278	w muy=278	s cobar=-277	w segui=-276	j a antes=273
s parec=271	w quisiste=269	w exagerabas=-267	k , COSA=264	m , COSA=264	k PERDON -or -te=-263	k -me _ LO=-263	m exagerabas $=-263	w exagerabas $=-263	w pasando=263	s decid=-261	k FRIO $=-258
m FRIO $=-258	j para y=-255	k ^ _ -os=255	j nunca nada=255	w volvi=-254	p COMPARA LO ELEGIR=-253	k PASAR _ SEXO=-253	k ^ PERDON -or -te=-252	w llamarte=-252	w , _ por=-250	j te cuando=-249	k SER ME $=-249
m que -os=248	k "=-246	s "=-246	w "=-246	m una $=-246	w una $=-246	k ELEGIR _ $=-245	k TU -to=-245	k ^ ME -ia=-245	k -or -te=-245	m por -te=-245	s mia=-244
w mia=-244	w acepto=242	p ESTAR PASAR=242	j tenia a=-241	s segui=-241	k ESTAR PASAR=240	p NO FRIO=-239	j me ya=239	p TENER ME=239	s once=-239	w once=-239	k -vi=-238
k -te PORQUE=-238	p QUIZA TU LO=-236	m -as la=-236	w mentirte=-236	k -es -de -me=235	m tu -es=234	k PERDON _ -te=-233	p PASAR OTRO=-233	k NO _ -la=-231	k COSA -ra=231	s inten=229	k -os -os=229
k -or _ -te=228	j un no=228	s tanto=228	k TENER _ EL=-228	k -as _ -de=-227	k LO ELEGIR=-227	k , _ -or=-227	k ME _ ME=226	k NO -as=-226	m contartelo $=-226	w contartelo $=-226	k NO FRIO=-225
k ^ NO FRIO=-225	m no FRIO=-225	p NO TENER COMPARA=-225	j no y=-224	s calor=224	w calor=224	k -de -me $=224	k -y _ PERDON=224	s carta=-224	m ^ mis=223	w ^ mis=223	j te las=-223
m -os meses=223	m ^ prometo=223	w ^ prometo=223	m derecho -a=-222	w derecho a=-222	k -ba _ $=-222	s creer=-221	k -te _ -es=-221	m -y la=-221	w y la=-221	j haberte lo=-221	p LO SE LO=220
s falso=-220	m LO fue=-220	w lo _ no=220	k -ba _ -y=-220	s bueno=219	k -si $=219	m -si $=219	m asi $=219	w asi $=219	j estaba de=219	s hijo=-219	w hijo=-219
j que digas=-219	j y para=-219	k PASAR -do $=218	s mient=-218	k -to -de=218	m -to de=218	j ni me=218	m lo ELEGIR=-218	s excus=-218	j mucho que=218	j derecho a=-218	w prometi=-218
s derec=-217	w derecho=-217	j fui porque=217	w mientras=-217	w fui _ $=-217	w , _ voy=-217	s muert=217	k NO _ -re=217	s levan=216	k -en _ -os=216	j te nada=216	k -a _ PORQUE=216
m mia $=-216	w mia $=-216	k -es -on=215	s tome=-215	w tome=-215	w tanto=214	p PASAR PASAR ME=-214	k ELEGIR -ir=-214	m NO podia=214	w no podia=214	k ME -se=214	k ^ ME -se=214
m me -se=214	m no -as=-214	k NO TENER COMPARA=-214	k NO -an=214	m no -an=214	s elegi=-214	k -no _ -as=-213	m te -to=-213	w elegi=-213	m -te como=-213	j era cierto=-213	m SER cierto=-213
w era cierto=-213	p QUIZA SENTIR=212	w necesitaba=211	k ME QUERIA=211	s pract=211	w practicamente=211	w problemas=211	m veces $=-211	w veces $=-211	j no podia=211	k -la _ $=-211	j quise ya=211
j queria un=211	k ^ ME HABER -do=210	s chist=-210	j fue no=210	k , _ VOY=-210	j nunca te=210	w algo _ $=209	w ^ _ decia=-209	m LO mio=209	m lo ME=209	w lo mio=209	w ^ _ tres=-209
j no eras=-208	k COMPARA _ -er=208	k ^ -a TU=-208	k -os ME=208	m -os me=208	w necesitas=-208	k -a EL COMPARA=208	k -on _ NO=208	k -do -te=-208	m no -or=-208	w no por=-208	k , -y LO=-208
j hice un=-207	k -de EL -to $=-207	m me -on=207	p PASAR COMPARA LO=207	j haberte que=-207	m ^ hablaba=207	w ^ hablaba=207	k ESTAR ESTADO=-206	w lloraste=-206	j esto es=-206	k ^ -on=206	m ^ -on=206
p LO TU SOLO=206	j tu el=-206	p COMPARA TU TODOS=-206	k -ce -os=205	m -ce anos=205	s caso=205	w caso=205	s cobra=205	m me QUERIA=205	k ^ -es=-205	m ^ -es=-205	j mi para=-205
k NO _ QUIZA=205	s eras=-204	w eras=-204	m has -do=204	k -or NO -te=204	w escribi=-203	p TU SENTIR NO=-203	j los me=203	s sobri=-203	k JUEGO LO=-203	k SER -so=-203	w creer=-203
k PASAR _ -un=-203	j mas una=202	j no le=202	j fui yo=-202	m fui YO=-202	w fui yo=-202	j vos no=-202	w vos no=-202	p SOLO HABER=202	k -se COMPARA=202	m -se que=202	k -en -er=-202
m en -er=-202	k ^ -vi=-202	m ^ -vi=-202	w ^ no tenia=202	p COMPARA COMPARA HACER=202	k TU -ne=-201	m te -ne=-201	s explo=201	w palabra=-201	p LO LO SE=201	j a esto=201	k -es _ -me=201
j en anos=201	w en _ anos=201	p PASAR ME OTRO=-201	m era -to=-201	k YO -ba=-201	m yo -ba=-201	k ^ -me=-200	m ^ -me=-200	w quedarme=-200	s egois=-200	w egoista=-200	m perdon $=200
w perdon $=200	j a su=-200	k TENER -un=-200	m TENER un=-200	k -ra TODOS=200	p ELEGIR ELEGIR=-200	p COMPARA PERDON COSA=-200	m porque TU=199	k ME _ PASAR=199	k SOLO _ -na=199	k ^ NO ME -as=199	m -a su=-199
w a su=-199	w , _ un=199	s apost=-199	k -si NO=199	w borracho=-198	w , no por=-198	w se _ la=198	w ^ _ once=-198	j fue cruel=-198	k PASAR -el=-198	m PASAR cruel=-198	m fue -el=-198
w fue cruel=-198	k ME -te TU=-198	w ya _ que=198	p NO SER SENTIR=-198	j lo mucho=198	w fuiste _ $=198	m por NO=198	k -me _ COPAS=-197	w sus _ $=197	w enferma=-197	k ME QUERIA ,=197	k SER -te=197
w los _ me=197	p ESTAR COSA=197	s insul=-197	s sufic=197	w suficiente=197	j hice a=-197	j sobre mi=-197	j es el=197	s tonte=197	j esto no=-197	j menti te=197	m fue -do=196
k -de LO -ta=196	j pero tu=196	m pasando $=196	w pasando $=196	s vanid=-196	w vanidad=-196	p JUEGO LO LO=-196	k , NO -or=-196	k -ui=-196	s detal=196	m tu SENTIR=-196	m no -ba=196
k ME _ TU=-195	m malo $=195	w malo $=195	p PASAR NO LO=195	w ^ _ estas=195	k -or _ TU=-195	j crisis los=195	k -de -me=195	m de -me=195	j que segui=-194	s fuert=194	w cobarde=-194
k PORQUE -as=194	k NO -ia $=194	p NO HACER=-194	w excusa=-194	s marte=-194	w martes=-194	w no _ lo=194	k , _ MENTIR=-193	j te ni=-193	k ^ -de COMPARA=193	m desde COMPARA=193	w ^ desde que=193
w desde que=193	w te _ porque=193	w mas _ una=193	j por hecho=-193	j porque lo=-193	k HABER _ -ho=192	j lo ahora=-192	m ^ tome=-192	w ^ tome=-192	j que mis=192	j me cuenta=192	m ^ sabia=-192
w ^ sabia=-192	s malo=192	w malo=192	p NO ME ME=-192	s moles=191	k ^ -je=-191	m ^ -je=-191	k LO -me=-191	k CONFIANZA _ LO=-191	k NO PASAR -un=-191	w no fue un=-191	k -er _ $=-191
m lo -do=-190	k ^ -on LO=190	k SOLO LO=190	k TENER _ -os=190	m COMPARA habia=-190	j y arrepiento=190	m ^ esto=-190	w ^ esto=-190	j que necesitas=-190	w llamaba=-190	k ^ NOS -os=190	m ME vi=190
w me vi=190	p NO PERO TU=190	m NO le=189	m no EL=189	w no le=189	s parar=-189	k -ar -na=189	m -ar una=189	w haberte=-189	k PERDON LO=189	j en con=-189	p SER SE=189
k -as PASAR=189	m NO tienes=-189	w no tienes=-189	w carta=-189	s reuni=-189	k -un _ LO=189	s estas=189	w estas=189	j no tienes=-189	j por yo=-188	k LO _ YO=-188	j si quieres=-188
k -or NO=188	m de -un=188	w por _ en=-188	j volvi a=-188	k -vi -a=-188	m -vi a=-188	m volvi -a=-188	w volvi a=-188	j te algo=188	j la los=188	s guard=-188	s use=-187
w use=-187	k ME -on=187	k -de _ TODOS=187	s llame=-187	w llame=-187	s marzo=-187	w marzo=-187	j tenia de=187	m EL no=-187	k ^ -na=187	m ^ -na=187	m ^ una=187
w ^ una=187	k VIDA -de LO=-187	w aposte=-187	w invente=-187	p PORQUE NO LO=-187	k ESTAR _ -on=-187	w ^ tienes que=187	p LO TU MENTIR=-187	w fuerte=187	k -en _ -ta=-187	m las COMPARA=187	k QUIZA _ -on=187
p ESTAR YO=-186	p SER ME COMPARA=-186	j lo nosotros=186	s hoy=-186	w hoy=-186	p TODOS VIDA=186	m de PORQUE=186	k TU NO -te=-186	m -te ni=-186	j la vida=186	m LO vida=186	w la vida=186
j nada si=186	j te esto=186	w ^ me vi=186	w ^ nadie me=-186	j me has=186	p PASAR PORQUE EL=-186	s quite=-186	w quite=-186	w y _ fui=-186	j me gustaba=-186	m ME gustaba=-186	w gustaba=-186
w me gustaba=-186	k VOY $=-186	m VOY $=-186	k ELEGIR -la=-186	k -va $=186	m -va $=186	m ya -as=186	j me puerta=186	k -en ELEGIR=-186	p EL NO ME=-186	k #=-186	p LO LO HACER=185
w ^ _ ni=185	j lo mio=185	k ME -io $=-185	w ^ no tengo=-185	p VER EL=-185	m NO por=-185	k -na -ad=185	m una -ad=185	k PASAR _ COMPARA=185	k ^ PERDON LO=185	k SER _ EL=-185	j estaba con=-185
s has=185	w has=185	k ^ VOY -a -ar=185	m que -en=184	p QUIZA ESTADO=-184	m LO dias=-184	w los dias=-184	k QUERIA _ -de=184	p YO MENTIR=-184	k -on _ COSA=184	w nuestra=-184	j te hasta=-184
k COMPARA -en=184	p PORQUE PORQUE LO=-184	j a si=-184	k ^ NOS=184	m ^ NOS=184	s empuj=-184	s tres=-184	w tres=-184	k SE _ -as=184	k -te FRIO=-184	m -ra no=-184	s sabes=183
w sabes=183	k -on _ TU=183	p NO TODOS LO=183	s telef=-183	k VIDA _ -os=-183	j los la=-183	s pedis=-183	w pediste=-183	k SER _ -er=183	m secreto $=-183	w secreto $=-183	k , _ -te=-183
s falla=183	j ya era=183	k NOS _ $=-183	k -a LO VIDA=-183	p ME ME TU=-183	p NO ME ELEGIR=-183	k MENTIR _ -y=-183	k MENTIR _ -de=-182	s escri=-182	k -es _ -lo=-182	s merec=-182	w buenas=182
m ese -no=-182	k -es -de -lo=-182	k -es -de -lo $=-182	k -je _ TU=-182	s fingi=-182	j los dias=-182	k ^ NO HABER=-182	w ^ _ estres=-182	s motiv=-181	m no -os=181	p NO TU COMPARA=-181	p VOY TU=-181
w prometo=181	k ^ NO -je=-181	k , SOLO=181	m , SOLO=181	p COMPARA VER SER=-181	m sin -te=-181	k -es ,=-181	m -es ,=-181	w ni me=181	k NO _ -sa=-181	w cuento=-180	k EL COPAS $=180
k -no _ EL=180	w aquella=-180	p MENTIR PORQUE TU=180	k COSA _ $=180	m ^ elegi=-180	w ^ elegi=-180	k ^ NO HABER NO=-180	k ^ _ -ne=-180	j lo ni=-180	s jueve=-180	w jueves=-180	m ESTAR pasando=180
k ^ EL OTRO=179	p PERDON LO COMPARA=179	k , PERDON=179	m , PERDON=179	k -un SOLO=179	m un SOLO=179	w lo _ con=179	k -en _ -re=179	m fue $=-179	w fue $=-179	k ^ _ YO=-179	w ^ _ yo=-179
j de mentiras=-179	s lei=-179	w lei=-179	k -si ,=179	m -si ,=179	m asi ,=179	w asi ,=179	k COSA TENER=179	k LO COMPARA $=179	j me nada=-179	w apenas=179	m el -es=-178
w el _ te=178	p ME PERDON MENTIR=178	w telefono=-178	w ^ para ti=178	p LO EL YO=178	w guardaba=-178	j en tu=-178	w de _ la=178	k -bi _ $=-178	w ^ _ como=178	s ir=-178	w ir=-178
w esperar=-178	j el hecho=178	k LO -as $=-178	w ^ _ tanto=178	k -y ME PERDON=178	s junio=-178	w junio=-178	m nunca TU=178	w nunca te=178	m -te cuando=-178	k ^ -je COMPARA=-178	j y hice=-178
p PASAR EL ME=178	s sufri=177	k PERDON _ -le=-177	w escribi _ $=-177	k ^ LO -ce -ra=177	k YO -en=-177	m yo -en=-177	p MENTIR PERO=177	k -en -ro=-177	m en -ro=-177	k -do _ -es=-177	j y dejaste=177
w y _ dejaste=177	m no -ia=177	j mi te=-177	j perdon tu=-177	w a _ porque=177	j no quiero=-177	s coche=-177	k ESTADO NO=-177	k PORQUE -de=177	m PORQUE de=177	p EL VIDA LO=-177	p ME LO QUERIA=-177
w encontraste=-177	w te _ como=-177	k , NOS=-176	m , NOS=-176	k -y _ -re=-176	p LO PORQUE COMPARA=176	w no tienes que=-176	k ^ TU -es=176	k -zo $=-176	m -zo $=-176	k TENER COMPARA -ar=176	k TENER _ -ar=176
p VER SER=-176	k SENTIR -do $=176	j por en=-176	j el final=176	m EL final=176	s final=176	w el final=176	w final=176	k ^ _ TODOS=176	k -y -no=176	m y -no=176	p PORQUE ME VIDA=176
k -de -en=-176	m era MENTIR=-176	w saberlo=-176	k -da QUIZA=-176	k -y LO -te=-176	k EL -os=-176	k -do -en=175	w semanas=-175	s apena=175	m estaba PASAR=175	k -do ME -te=-175	j que alguien=175
s diste=-175	w diste=-175	w decides=-175	j la un=-175	s casi=175	w casi=175	w llamaba _ $=-175	m es -un=175	w es un=175	s tanta=175	m conmigo $=174	w conmigo $=174
s algui=174	w alguien=174	w estabas _ de=-174	k SOLO _ -ra=174	k PASAR -en EL=174	w tiene=174	j la mia=-174	s haber=-174	w esa _ $=-174	s pelic=174	w dejaste=174	j toca mi=-174
w porque _ lo=-174	w lo mismo=174	w bueno=174	k -er COMPARA=-174	k NO SER YO $=173	k ^ ME HACER=173	m -os como=173	k ^ _ FRIO=-173	k , -ra=173	m , -ra=173	j cuando que=-173	w coche=-173
k NO _ SEXO=173	w cobardia=-173	j con para=-173	w ^ no habia=-173	k -ui _ EL=-173	k ^ -y=173	m ^ -y=173	m ^ y=173	w ^ y=173	j que familia=173	m nadie LO=173	k -os PORQUE=173
m NO fuiste=-173	j perdon la=-173	m -es sin=173	j deje a=-173	m -a las=-172	w a las=-172	w ^ _ ella=172	j que engane=172	k -y _ MENTIR=-172	k PASAR -do=172	p COMPARA QUIZA SER=-172	s navid=-172
w decirte=-172	k -ti=-172	m tu -io=-172	k -os -os $=172	w lo mejor=172	j a tiempo=-172	j para un=-172	p SOLO ESTADO=172	j tu como=-172	k HABER ELEGIR=-172	w muerto=172	w partido=-172
p SOLO PASAR=172	m es MENTIR=172	m ^ vi=-171	w ^ vi=-171	k ^ -a EL=171	w ^ a el=171	j igual que=-171	k -ha=-171	w nada _ $=171	m TU crees=171	j es un=171	j tu sabes=171
k COSA -do=171	k MENTIR -y=-171	m MENTIR y=-171	k LO TODOS=171	s tendr=171	k COMPARA -os -os=171	k ^ _ -el=-171	m me -ro=171	s crees=171	w crees=171	w reunion=-171	w quedar=-171
s cruel=-171	k LO _ -ad=-171	j cuando mi=-171	w segunda=-171	k -to _ PASAR=171	w el me=171	j si tu=171	j puedes a=-171	j tenia anos=171	w tenia _ anos=171	j para tu=-171	w descubriste=-170
j que solo=-170	k TU HACER $=-170	j sin saber=170	w sin saber=170	w estabamos=170	j a menos=170	m EL menos=170	w a _ menos=170	w a el menos=170	w el menos=170	m ^ lei=-170	w ^ lei=-170
k ^ LO -de=170	k -ho _ COMPARA=170	k -de -un=170	j deje la=-170	p QUERIA LO TU=-170	w llevando=170	m ^ ese=-170	w ^ ese=-170	k QUIZA -ir COMPARA=-170	j por tu=-170	w que _ hacia=-170	p LO NO SER=170
j un te=-170	m LO mejor=170	m nada SOLO=170	s limit=170	k ^ _ -io=-170	k ^ -le LO=170	k ^ -le LO PORQUE=170	j sabes que=170	s pagas=-170	w pagaste=-170	k -je COMPARA TU=-170	p NO HACER NO=-169
j desde que=169	j nada mas=169	w nada mas=169	j que querias=169	m COMPARA querias=169	w que querias=169	j antes la=-169	k LO _ -or=169	k COMPARA _ MENTIR=169	k -so _ ME=-169	k -as LO COMPARA=169	k , PERDON $=169
s firma=-169	p PORQUE ELEGIR=-169	j asumo lo=169	k -on LO -os=169	m , habia=169	w , habia=169	k -ue LO=-169	j porque yo=-169	p NO COMPARA HACER=-169	k COMPARA -os=169	k YO _ -do=-169	m -ia la=169
k NO _ HACER=-169	m SER mi=169	j estabas de=-169	j en fui=-169	k -ho -a=-169	m -ho a=-169	k , HABER=168	m , HABER=168	k -as -es -de=-168	k ^ NO PASAR -un=-168	k ^ -pi=-168	m ^ -pi=-168
m ^ rompi=-168	w ^ rompi=-168	m casi NO=168	s usted=168	p SEXO ME=-168	m porque YO=-168	w porque yo=-168	s toda=168	w toda=168	k -y _ QUERIA=-168	k -te -do=-168	m LO carta=-168
m ^ asumo=168	s asumo=168	w ^ asumo=168	w asumo=168	j menti y=168	m ^ con=168	w ^ con=168	k SER _ SOLO=168	p NOS NO NO=-168	k ME QUIZA=168	m me QUIZA=168	m desde -re=-167
k ^ -ra TU=167	s tampo=167	w tampoco=167	m deje COMPARA=-167	w deje que=-167	k -te _ -to=167	k SE _ NO=167	s acaso=167	w acaso=167	k SER _ -ra=167	m mentir $=167	w mentir $=167
j tome dos=-167	k LO -ce ,=-167	p COSA COMPARA SER=-167	k ME PASAR $=167	w ^ dije que=-167	s papel=-167	m ^ ya=167	w ^ ya=167	k -en -es=-167	k ME -on LO=167	k ^ _ -er=167	k ^ _ ,=167
w ^ _ ,=167	j cuando ya=167	k -en LO -es=166	p ME VIDA TU=-166	k ^ SOLO=166	m ^ SOLO=166	k -os _ -en=166	k -un _ -on=-166	w un _ con=-166	k TU -io=-166	j te ese=-166	j lo tienes=-166
m ^ podia=-166	w ^ podia=-166	k SE -io=166	m se -io=166	j que habia=-166	p SER COMPARA SER=-166	s febre=-166	w febrero=-166	k -on -ad=166	m con -ad=166	m mi -to=166	p TENER SEXO=166
k SOLO _ $=166	k LO -no=-166	j ni ni=-166	p PORQUE EL LO=-166	k -da -es=-165	k ^ NO -de=-165	p SER YO LO=-165	s ganar=165	k -en -ia=-165	s pregu=-165	w motivo=-165	s golpe=-165
m es -te=165	w ^ _ habia=-165	j mi no=-165	j no todo=165	p LO CONFIANZA NO=165	j no con=165	k -de -io=165	m de -io=165	k ^ _ VOY=-165	p ME NOS=-165	s quedo=165	w quedo=165
w no eras=-165	m ^ llevo=-165	w ^ llevo=-165	k -a _ EL=-165	j muy mi=165	p TENER COMPARA ME=165	p NO NO ELEGIR=-164	w que habia=-164	k -uy _ $=164	w muy _ $=164	k -ta -te=164	m quien ELEGIR=-164
j lo has=164	m ^ puedes=-164	w ^ puedes=-164	w queriendo=-164	w sobrio=-164	s solit=164	w lo que no=164	j en febrero=-164	m -en febrero=-164	w en febrero=-164	j a cena=164	w a _ cena=164
k PERDON _ -on=164	j contarte lo=-164	k SER -a EL=-164	m dicho COMPARA=-164	w dicho que=-164	p PORQUE TODOS=164	j te un=-164	p TU PORQUE VIDA=164	j a final=164	w a _ final=164	w a el final=164	s sitio=164
p NO PASAR ESTADO=-164	j ni lo=-164	j y volvi=-164	k TENER PORQUE=-164	w mucho=164	k ^ TU -je=-164	w y _ arrepiento=163	w y me arrepiento=163	w silencio=-163	k SOLO -de=163	w disculpas=163	j te delante=-163
p ESTADO TU=-163	k -ia _ EL=-163	k -en LO -ta=-163	j deje que=-163	p COMPARA SOLO MENTIR=-163	w tu _ como=-163	s llora=-163	m NO es=163	w las que=163	m LO tengo=163	k -o NO=-163	m -o no=-163
m o NO=-163	w o no=-163	m tu -do=-163	s cinco=-163	w cinco=-163	j que cuenta=163	k TU _ TODOS=163	m de -as=163	k COMPARA VER SER=-163	k VER SER=-163	s mucho=163	m -ra lo=-163
k -de -es $=163	j no dia=163	k EL $=-163	m EL $=-163	j mi fue=163	p ME SER TU=-163	s volvi=-163	m COMPARA alguien=163	w que alguien=163	s puedo=-163	w puedo=-163	k TU -te PORQUE=-163
k LO -os ME=163	k -po $=-163	m -po $=-163	j cada que=-163	k TU _ EL=-163	k -ta -ar=163	s reacc=163	j y use=-163	m porque SER=-163	m todo $=163	w todo $=163	k -da _ $=162
k ^ _ -ve=-162	m PORQUE sabias=162	w ya sabias=162	j la mesa=-162	m LO mesa=-162	w la mesa=-162	p PERDON COMPARA YO=-162	p QUIZA TU SENTIR=162	j ti es=162	w fingi=-162	k -te -a ME=-162	k -or -un=-162
m por -un=-162	p ME HACER ME=162	m -ra todo=162	j nunca en=162	j me pediste=-162	m ME pediste=-162	w me pediste=-162	j ya que=162	k TODOS _ -un=-162	k , -y -or=-162	w , y por=-162	k -io -a=-162
m -io a=-162	p LO PASAR TU=-162	k -ri _ $=-162	k TU _ PASAR=162	w merecias=-162	k -te -y TU=-162	m SOLO la=162	p LO PASAR NO=162	p NO ME QUIZA=162	j por uno=-162	k LO -ce -on=162	w lo hice con=162
k TU FRIO $=-162	m cuando SENTIR=-162	k , -y=-162	m , -y=-162	m , y=-162	w , y=-162	j anos me=162	k QUIZA _ -ra=162	w preguntabas=-162	k ^ _ $=-162	w ^ _ $=-162	j que habria=-162
k TENER _ -te=-162	j su de=162	w mucho _ que=162	p ME NO TU=-161	s vuelv=-161	m SER como=161	j lo como=161	k ^ -da QUIZA=-161	k ME -ta=161	j dia me=-161	m mucho COMPARA=161	w ^ el me=161
p PORQUE VIDA=161	p TU MENTIR TU=161	k -en -to=161	m en -to=161	j la para=-161	j dos anos=-161	m NOS anos=-161	w dos anos=-161	k -ba _ -to=161	m hablar -de=161	w hablar de=161	m ^ para=161
w ^ para=161	m vos NO=-161	k -es -ia=-161	k ^ -es -ia=-161	m antes -ia=-161	p TU NO NO=-161	j nunca y=161	m TENER nada=-161	j con mientras=-161	j no pude=161	j no tengo=-161	p NO TENER NO=-160
m -es con=160	m SER mio=-160	s mesa=-160	w mesa=-160	k -or _ SE=-160	w por _ se=-160	k ^ _ -ue=-160	m SOLO de=160	w pelicula=160	k ^ TU -se=-160	k -os _ $=160	k EL COSA=160
w ^ no es=160	w acepte=-160	j y dia=-160	j me invente=-160	k NO -ro=-160	k COMPARA NO ME -as=-160	p NO SER MENTIR=160	m paso $=160	w paso $=160	k ^ NO -ro=-160	m no -ro=-160	k TU -co=160
m te -co=160	w cada _ que=-160	k QUERIA NO=160	k NO ME -as COMPARA=160	w no me digas=160	k -te _ -ta=160	j nada eso=-160	p NO TU YO=-160	j estuvo mal=-160	k ESTAR ERROR=-160	m ESTAR mal=-160	m estuvo ERROR=-160
p ESTAR ERROR=-160	w estuvo mal=-160	k NO _ PERDON=-160	k -to ME=159	p PASAR PORQUE=-159	w te _ de=-159	s monta=159	p COMPARA ME COMPARA=-159	p SEXO OTRO=-159	j yo quien=-159	k SER YO -en=-159	m YO quien=-159
w yo quien=-159	s prueb=-159	p YO LO COMPARA=159	k TU -te -a=159	k TU ESTAR -do=-159	k NO -as -do=-159	j en nuestra=-159	m -en nuestra=-159	w en nuestra=-159	j ella era=159	k " $=-159	m " $=-159
w " $=-159	j en junio=-159	j dia de=-159	j ya yo=158	m NO tengo=-158	w no tengo=-158	k -es _ -te=-158	k , _ PASAR=158	j lo no=158	k -y MENTIR=-158	m y MENTIR=-158	k -le ,=158
m -le ,=158	p COMPARA LO YO=-158	j a ese=-158	j pediste que=-158	m TENER razon=-158	w quieres=-158	k PERDON LO -de=158	k PERDON _ -de=158	p MENTIR LO ME=-158	w vuelva=-158	j a hacerlo=158	k TENER _ -to=-158
j quiero te=-158	j la nina=-158	m LO nina=-158	s nina=-158	w la nina=-158	w nina=-158	p NOS QUIZA=158	m ^ igual=158	w ^ igual=158	k VER _ -de=-158	p COMPARA SER YO=-158	k , _ -y=-158
w , _ y=-158	k -da ,=-158	m -da ,=-158	p ME PASAR COMPARA=158	j que digo=158	p COSA TU SER=-158	p QUERIA TU=-157	k -as -as=157	k -di $=157	m -di $=157	w esta bien $=-157	k LO -ma=157
m la -ma=157	j no mentir=157	p COSA TENER=157	k NOS -as=157	m ^ hubo=157	w ^ hubo=157	m cualquier COSA=-157	k -is=-157	j verguenza te=-157	j la veia=-157	k TU -me=-157	w detalles=157
p LO SOLO NO=157	j no derecho=-157	k -de NOS=-157	p FRIO NO TU=157	j los anos=-157	k -je _ ME=-157	m noches $=157	w noches $=157	k -pi=-157	w rompi=-157	j el se=157	j pero en=157
s sabie=-157	w sabiendo=-157	m aposte LO=-157	s delan=-157	w delante=-157	m iba -en=157	w iba en=157	k ME _ HACER=157	j iba en=157	m -en me=157	w sentias=-157	s dijer=157
k , _ -to=157	m -de otra=156	j noches que=-156	k ME -te -en=156	m lo -te=-156	s peque=-156	k -uz=-156	s luz=-156	w luz=-156	k , _ -un=156	m digo $=156	w digo $=156
j me las=156	k NO ME SENTIR=-156	s casas=156	m vale ,=156	w vale ,=156	k -ba _ ESTADO=156	w , y lo=-156	m ^ dije=-156	w ^ dije=-156	j un poco=156	m -un poco=156	w un poco=156
k SER EL=156	k LO PASAR $=-156	k ^ PERDON -te=-156	m PERDON haberte=-156	p LO VER SER=-156	w mis _ me=156	j cuando se=-156	w domingo=-156	p TENER TODOS EL=-156	w es _ de=156	s domin=-156	k LO PASAR -en=156
w estabas=-156	w nuestra _ $=-156	w ^ _ todo=156	m ella $=-156	w ella $=-156	p VER ME=-156	w tenias=-155	p PERDON LO VIDA=-155	k -do -er=-155	k LO VER=-155	m lo VER=-155	p NO SER ELEGIR=-155
k -ro ,=-155	m -ro ,=-155	j voy de=-155	p FRIO EL LO=155	j el todo=155	p ME TU EL=-155	s adict=155	k -a QUERIA=-155	m a QUERIA=-155	k COMPARA -ir $=155	k -do -or=155	m -do por=155
k ^ -ve=-155	m ^ -ve=-155	p TU PORQUE YO=-155	p COMPARA ESTADO ME=-155	s soy=155	w soy=155	j nunca mi=155	m NO solo=-155	p ME NO YO=-155	k ME -he=-155	j el los=-155	j mientras te=-155
w ^ _ cobarde=-155	k -on NO=155	k -de -re=-155	j que has=155	w tonterias=154	w ^ _ mal=-154	w menos _ ,=-154	k -ta ,=-154	m -ta ,=-154	p COMPARA LO HACER=154	m COSA para=154	k HABER _ SOLO=-154
w contesto=-154	k -as SOLO=154	k -on _ -te=-154	m de TU=-154	p COPAS NO=154	m LO mismo=154	p NO PASAR PORQUE=-154	m -a ese=-154	w a ese=-154	j me falta=-154	m no -di=154	k EL -er=-154
m el -er=-154	k PERDON _ -do=-154	w la _ para=-154	j estoy a=-154	w estoy _ a=-154	j sabiendo que=-154	m de -es=154	j no cabeza=154	s aguan=154	w devolverlo=154	m la ESTADO=154	m -or un=-154
w por un=-154	w dejaste _ $=154	s grita=-154	w cruel=-154	k ME -ro=154	k PASAR _ ERROR=-154	k ^ _ -la=-154	w ^ lo de=154	p LO PORQUE VIDA=153	m NO quiero=-153	m SI tu=153	w si tu=153
j los mentiras=-153	m -de mentiras=-153	w de mentiras=-153	k COMPARA JUEGO=-153	m motivo $=-153	w motivo $=-153	k -or _ -en=-153	k -os _ -de=153	j crei que=153	k -ei COMPARA=153	k ^ -ei COMPARA=153	m -ei que=153
m ^ crei=153	m crei COMPARA=153	s crei=153	w ^ crei=153	w ^ crei que=153	w crei=153	w crei que=153	j cosas el=-153	p TU NO PASAR=-153	k -co _ -de=-153	m nadie ME=-153	w nadie me=-153
k -os SER=-153	j peor lo=153	p LO LO NOS=153	m mio $=-153	w mio $=-153	p PERDON TU MENTIR=153	k COSA _ LO=153	m como TU=-153	k -ra _ TU=-153	m con COMPARA=-153	k ME _ -so=153	w tres _ $=-153
k QUIZA _ -do=153	m te -ta=153	j es mia=-153	p EL EL NO=153	w la _ yo=-153	w ^ no quiero=-153	w no quiero=-153	m LO pagaste=-153	m te -le=-153	w parar=-153	k -os -as $=153	j eras de=-153
w por eso $=153	s creci=153	k PASAR _ TU=-153	j a mejor=153	j idea de=153	k ^ _ -ra=153	w escuchar=-153	k -ra -te LO=153	k PERDON _ ,=152	j nadie esta=152	k -en LO -ta $=-152	w guarde=-152
k -do -ta=152	k -y -on=-152	m -y con=-152	m y -on=-152	w y con=-152	j hice malo=152	w hice _ malo=152	j fue mas=152	j un hotel=-152	m -un hotel=-152	w un hotel=-152	k -de -as=152
j nadie mas=-152	m nadie SOLO=-152	w nadie mas=-152	k -ue EL=-152	j la despues=152	j cuando te=-152	p NO EL TU=-152	k -er -na=152	m -er una=152	j en antes=-152	m nada COMPARA=-152	w nada que=-152
k CONFIANZA -en=-152	m CONFIANZA en=-152	k ME _ -lo=-152	p QUIZA EL LO=-152	p TU SER TU=-152	w fueron _ $=-152	k SER -ta=-152	j por mentiras=-152	s marid=152	m estaba ESTADO=-152	k NO ME HACER=-152	p NO ME HACER=-152
m en -ia=-152	p LO TENER MENTIR=152	k , -y ME=-152	w , y me=-152	k LO _ ME=152	m tu PORQUE=151	k PASAR _ -as=151	j que ella=151	m perdon ,=151	w perdon ,=151	k LO _ -il=-151	k NO _ -se=151
k ^ -ra COMPARA=151	w ^ para que=151	k , -un=151	m , -un=151	j fue y=-151	s avisa=-151	k ^ NO -os=151	j a ninos=-151	w a _ ninos=-151	w a los ninos=-151	s valor=151	j y menti=-151
k NO _ ESTADO=-151	k -ta _ LO=151	w limite=151	k ME _ -ar=151	s crisi=151	w crisis=151	p COMPARA QUERIA=151	k PERO _ TU=151	p SER PORQUE=151	k EL -co=-151	m el -co=-151	k TU -ue=-151
m te -ue=-151	p VOY LO=-151	k NO PASAR -na=-151	k ^ NO PASAR -na=-151	w no fue una=-151	m -de culpa=151	w de culpa=151	p CONFIANZA NO=151	k -y _ -or=-151	w y _ por=-151	j daba y=-151	w el _ fue=-151
m caso $=151	w caso $=151	p COMPARA ELEGIR=-151	j delante de=-151	m delante -de=-151	w delante de=-151	m ^ tampoco=151	w ^ tampoco=151	j estoy en=150	k SOLO -en=150	j de todo=150	p COMPARA ME PERDON=-150
j para se=-150	k PORQUE NO HABER=150	k -a _ -os=-150	w impresion=150	k -re _ TU=-150	m porque ELEGIR=-150	j eso yo=-150	m los -as=-150	j no estabas=-150	k -na -na $=150	k ELEGIR -ar=150	j cuando diste=-150
k SER LO -ra=150	s borra=-150	j un por=150	k -ta -on=150	m el COSA=150	j se la=150	j veo no=-150	w me dijiste que=150	p ELEGIR COMPARA TU=-150	m habia COSA=-150	w encontre=150	k TU MENTIR -a=-150
m el NO=-150	w el no=-150	j pagaste tu=-149	j el telefono=-149	w preguntar=-149	p LO ELEGIR TU=-149	w mi _ no=-149	w te _ por=-149	k -te -ar=-149	j en bandeja=149	j me bandeja=149	m -en bandeja=149
s bande=149	w bandeja=149	w en bandeja=149	p LO LO ELEGIR=-149	k ME SENTIR SOLO=-149	m SENTIR solo=-149	m sentia SOLO=-149	w me _ solo=-149	w me sentia solo=-149	w sentia solo=-149	k LO _ SE=149	k VOY _ TU=-149
s victi=149	w victima=149	k EL _ -ba=149	s siete=-149	w siete=-149	k OTRO ME=149	m OTRO me=149	s impor=149	m carta $=-149	w carta $=-149	k LO _ -ir=149	p COMPARA SER NOS=149
m -a mis=-149	w a mis=-149	k -un _ -do=-149	k -ia _ -es=-149	s enfer=-149	k ESTADO -de LO=149	j te quiero=149	m TU quiero=149	w te quiero=149	p SI ELEGIR=-149	m problemas $=149	w problemas $=149
s apare=149	k LO -te=-149	m dia -de=-149	w dia de=-149	m -do en=149	k ^ SI LO=149	p PORQUE SEXO=149	j vos la=149	m solo -do=-149	m ni TU=-149	k TENER -ho -a=-149	k TENER _ -a=-149
j y los=-149	j borracho y=-149	w despues _ el=149	w despues de el=149	p ELEGIR NO TU=-149	j te di=-149	j la segunda=-149	m LO segunda=-149	w la segunda=-149	m -to mi=149	j quiero me=-149	k -ro COMPARA ME=-149
w quiero _ me=-149	w quiero que me=-149	m -er que=-149	k YO -te=149	m yo -te=149	k -gi=-149	j el martes=-149	k -en LO -on=-149	w ^ _ sobrio=-149	p SER LO SER=-148	j ti que=-148	k -to _ EL=148
j en para=-148	m mis -as=148	m decia COMPARA=-148	w decia que=-148	p PASAR NO COMPARA=148	k -si=148	w los _ yo=-148	m MENTIR lo=-148	k ^ PASAR -es=-148	p FRIO SER LO=148	w los _ en=-148	k NO _ -di=-148
p NO SI NO=148	s sacas=148	w no _ me=-148	s infor=148	k PORQUE _ $=148	k LO -mo=-148	j mentirte de=-148	j cuando quise=148	m quise -ar=148	k COSA TODOS=-148	m el SEXO=-148	m SER mia=-148
j creer lo=-148	m es ME=-148	k PORQUE TODOS=148	j la use=-148	k TU -re=-148	w ^ ella no=-148	k -un -to $=148	j vez a=-148	w ^ _ es=148	m cuarto $=-148	w cuarto $=-148	k COMPARA NO SER=148
m LO llamaba=-148	m -de como=148	k ^ LO -da=147	s hicie=147	k ME -co=-147	m me -co=-147	m HABER contado=-147	s mejor=147	j y bueno=147	j en era=147	j estaba yo=-147	p YO COMPARA ELEGIR=-147
j y cada=-147	s silen=-147	m ^ antes=-147	w ^ antes=-147	k -ar -de LO=147	s acabe=147	w acabe=147	m LO has=147	w lo has=147	s ha=147	w ha=147	p ME HABER ME=147
p NO LO SOLO=147	k ^ ME -on=147	m tiempo $=-147	w tiempo $=-147	m fue -te=-147	k ^ LO COMPARA ME=147	w mucho que=147	k -un SOLO -de=147	k NO TENER NO=-147	k TENER NO=-147	k ^ EL -he=-147	k TU LO -je=147
w te _ dije=147	w te lo dije=147	p LO ELEGIR=-147	k COMPARA $=147	m COMPARA $=147	k -do -un=147	j decia que=-147	p QUIZA QUERIA=-147	j y sabes=147	w y _ sabes=147	k NO -ia NO=147	k LO COMPARA NO=147
w lo _ me=147	m COMPARA eras=-147	w que eras=-147	j me estaba=147	w la _ no=-147	w de trabajo $=-147	j la crisis=147	m LO crisis=147	w la crisis=147	p ESTAR VIDA=-147	j no ir=-147	w por no=147
k -y _ -da=-146	m votos $=-146	w votos $=-146	j de cuando=-146	j sobre de=-146	k NO -ia=146	p NOS TU NO=-146	m nunca LO=-146	m , perdon=146	w , perdon=146	k -ve _ EL=-146	m ir $=-146
w ir $=-146	m sabiendo LO=-146	w cuesta=146	w a _ por=-146	p LO TODOS EL=146	m ^ fingi=-146	w ^ fingi=-146	p PORQUE TU ME=146	m te HACER=-146	p TU TU YO=-146	j lamento te=146	w estaria=146
k ME PERDON ,=146	w necesidades=146	j tu permiso=-146	s permi=-146	w permiso=-146	w el hotel=-146	m vos $=146	w vos $=146	k -y _ -na=146	s unos=146	w unos=146	w marido=146
p SOLO NO=146	s recai=-146	k -de _ SENTIR=146	m PORQUE estabas=-146	s llore=-146	w llore=-146	k -oy=-146	s doy=-146	w doy=-146	s salia=-146	w salia=-146	k -de -io $=146
w hablaba=146	j parar y=-146	w no es=146	m NO dormir=146	k -ce YO $=-146	p ME HACER COMPARA=146	k -y SE COMPARA=-146	w y se que=-146	m ^ le=-146	w ^ le=-146	k SE -to=146	m se -to=146
j lo tuyo=146	j que diga=146	p NO TU PASAR=146	k NO -je=-146	j menti de=-146	k EL -he=-146	j te sin=-145	k -da -do=145	k -di _ ,=145	p YO LO EL=145	m el PORQUE=-145	j en cada=-145
k -on _ -ra=-145	k ME NO=145	m NO eras=-145	j dos cosas=-145	k LO NOS COSA=-145	k NOS COSA=-145	m NOS cosas=-145	m dos COSA=-145	w dos cosas=-145	w las dos cosas=-145	w no _ digas=145	w fue _ te=-145
k -y _ -se=-145	j todo por=145	k ESTAR _ -ra=145	w no _ tu=-145	m cuenta PORQUE=145	k ^ PASAR -do=145	m -as saber=-145	w no mas=145	k -bi=-145	w los _ a=-145	m , solo=145	w , solo=145
j dia la=145	w sitios=145	m EL martes=-145	w el martes=-145	k LO -vi=-145	k LO -vi -a=-145	m LO volvi=-145	k -a -un=-145	m -a un=-145	m a -un=-145	w a un=-145	w sentimientos=145
s votos=-145	w votos=-145	k ^ _ OTRO=145	p PERDON ME PERDON=-145	m sabes $=145	w sabes $=145	j porque y=-145	k NO _ -co=-145	m lo TENER=145	s panic=145	w panico=145	j haberte de=-145
w no se me=-145	p SI LO ME=145	k PASAR _ -to=145	m su SEXO=145	p SER NO TU=-145	j fue que=145	p TU ME ME=145	k -ta _ TU=-145	j perdon en=-145	m PERO tu=145	w , pero tu=145	w pero tu=145
j tengo lo=-145	k -ra _ -ra=-145	s pedia=-145	j y fui=-145	m ME dijiste=145	w me dijiste=145	m en TU=-145	m ^ acepto=145	w ^ acepto=145	j en es=-145	k -na _ NO=144	j no puedo=-144
j fue fui=-144	s tia=-144	w tia=-144	j es las=-144	p SER COMPARA HABER=144	p JUEGO PERO=144	k NO TENER NO COMPARA=-144	k TENER NO COMPARA=-144	m -or mi=-144	w por mi=-144	k ^ NO PASAR=-144	w cuando _ que=-144
k -or ME $=-144	w por mi $=-144	s salie=144	s intim=-144	k PORQUE PORQUE=-144	k VIDA -en=-144	m VIDA en=-144	k FRIO -y=144	m FRIO y=144	s tuvie=144	j asumo que=144	s flore=-144
w flores=-144	j mi comportamiento=144	m ME comportamiento=144	s compo=144	w comportamiento=144	w mi comportamiento=144	p COMPARA NO SENTIR=144	w dinero _ lo=144	k TU _ $=-144	k QUIZA _ -en=-144	w responder=-144	m TENER derecho=-144
k -ce _ -lo=144	k TU -di=-144	m te -di=-144	j pense que=144	m pense COMPARA=144	w pense que=144	m -ia te=144	j el domingo=-144	m EL domingo=-144	w el domingo=-144	k TENER TODOS EL=-144	s diari=-144
p PERDON FRIO=-144	k TODOS ME=144	k LO -ma $=144	k SEXO _ TU=-144	j lo llame=-144	m sus -os=-144	j iba y=-144	j te contesto=-144	m TU contesto=-144	w te contesto=-144	j lo sabes=144	s juzga=144
p NO SI=143	k JUEGO -en=-143	m JUEGO en=-143	k EL -to $=-143	m perdoname $=-143	w perdoname $=-143	k -do -de LO=143	p LO TENER EL=-143	k ESTADO _ -ar=-143	j me esto=143	s vida=143	w vida=143
j lo llamaba=-143	k -ce , -y=-143	k LO -ce , -y=-143	k TENER -re=143	p NO ME MENTIR=-143	k ME _ -or=143	j me te=-143	k QUIZA -te=-143	s sido=143	w sido=143	j me debes=-143	m ME debes=-143
s debes=-143	w debes=-143	w me debes=-143	w no _ con=143	k TODOS _ -en=143	w tu _ $=-143	k -re LO=143	k -on _ -do=143	s fuimo=143	w fuimos=143	p SER NO COMPARA=143	j en los=143
j persona que=-143	k PORQUE _ -de=143	k ^ -en -io=-143	w ^ _ junio=-143	w ^ en junio=-143	p SENTIR PERDON=143	j el un=-143	j tanto el=143	j eran para=143	m -ue la=-143	m EL momento=143	k -ho _ LO=143
s llave=-143	k -ce -os $=143	m -en te=143	s fatal=143	w fatal=143	p LO COMPARA COSA=143	j llevaba anos=143	k ^ -on EL=143	k NO -di=143	k ^ TU -ue=-143	w quien _ $=143	m -re el=-143
k TODOS $=143	m TODOS $=143	k LO -en $=-143	m -a lo=142	w a lo=142	p PERDON YO=-142	j perdon mi=142	p EL EL SE=142	k -as _ -do=142	p NO EL COSA=142	k NO ME -do=142	p LO NO VIDA=-142
j diga lo=142	s cuest=142	s enter=-142	k COMPARA _ -io=142	k , -y YO=-142	w , y yo=-142	m de NOS=-142	j lo para=142	w querias _ $=142	w que _ habia=-142	k -sa _ TU=-142	k COPAS ,=-142
m COPAS ,=-142	p NO VOY LO=-142	p SE ME ME=-142	k LO VOY -a=-142	m LO voy=-142	k SER _ $=-142	j dias la=-142	w dias _ la=-142	j tuviste que=-142	s tuvis=-142	w tuviste=-142	j facil contigo=142
p LO TU TU=-142	p SOLO YO=-142	w y _ ya=142	k -de LO $=142	j obligo a=-142	k ME -go -a=-142	m obligo -a=-142	w me obligo a=-142	w obligo a=-142	k COMPARA -da=-142	j a lado=-142	k ^ TU LO=142
j aqui el=-142	w aqui _ el=-142	j vos nada=-142	j dejaste mi=141	k , _ -li=141	k TU _ -ra=-141	j los los=-141	m mientras TU=-141	w entre=141	k NO EL=141	k ME _ NO=-141	w contestar=-141
w ^ _ dinero=-141	j en se=141	j me obligo=-141	m ME obligo=-141	w me obligo=-141	w obligo=-141	p SER LO QUIZA=141	j queria y=-141	p SE NO COMPARA=141	j iba de=141	k -de PORQUE=141	j se por=-141
k -ta -ta=141	k -en _ -de=-141	k -un _ -to=-141	k -y LO PERDON=141	k -er TU=-141	j el resto=-141	m EL resto=-141	s resto=-141	w el resto=-141	w resto=-141	k PORQUE _ ME=141	p NO TU ESTAR=-141
w la veia=-141	k , _ CONFIANZA=141	w ^ _ parar=-141	m -ir la=141	w compre=-141	k -en PORQUE=141	w de _ con=-141	j que oir=-141	j te llame=-141	j tu carrera=141	m TU carrera=141	w tu carrera=141
p SE PERO=-141	p ESTAR TU=-141	k ^ -no=141	m ^ -no=141	j que asi=141	m LO veia=-141	m la -ta=-141	j mi con=141	k -to _ COSA=141	w era _ $=-141	m cuando SE=-141	w cuando se=-141
k -ia _ NO=141	k YO LO=-141	m yo LO=-141	j quede el=-141	j es tuyo=-141	j tu dijiste=141	p COSA EL LO=-141	j que fue=-141	k -y TU LO=-140	k -as _ PASAR=-140	k -je -a=-140	m -je a=-140
k QUERIA ,=140	m QUERIA ,=140	k TENER COMPARA -te=-140	p LO SE PASAR=140	p EL PORQUE ESTAR=-140	m estas -do=140	m porque -ia=-140	w ^ no me=140	k LO PERDON $=140	p COMPARA NO VIDA=-140	j los antes=-140	k -ra _ NO=-140
k ^ TU -te -a=140	k PASAR _ EL=140	k -un SOLO $=140	k -ce YO=-140	m -ce yo=-140	j tu los=-140	p PORQUE COMPARA MENTIR=140	j el juego=140	m EL juego=140	w el juego=140	j mitad lo=140	k -do SENTIR=-140
k LO TU LO=-140	k -es -en=-140	m -es en=-140	w sufrir=140	j te has=140	k -do SENTIR $=-140	k COMPARA -ar $=140	k ME SUBJ=140	m me SUBJ=140	k ^ -ra=140	m ^ -ra=140	k MENTIR -en EL=-140
k LO COMPARA ME=140	j el ya=-140	k -y NO SER=-140	k -as -on=140	k -te -en=140	j y ti=-140	k -ra -lo=-140	m para -lo=-140	w razon=-140	m me -ta=140	j porque con=-140	m COMPARA todavia=-140
w que todavia=-140	w ti _ es=140	p COMPARA SI TU=140	p SENTIR EL=-140	k MENTIR -ta=-140	m MENTIR hasta=-140	k ^ NO TENER COMPARA=-140	m PERDON lo=140	p SOLO PERDON=140	k -lo _ ME=-140	w de otra=140	k -ia _ TU=-139
k LO -mo $=-139	k LO _ -ia=139	m contarte LO=-139	w contarte lo=-139	j nada que=-139	k ME -je=139	p NOS VIDA=-139	p TU HABER COSA=139	w ^ _ tambien=139	m ano $=-139	w ano $=-139	m NO saber=139
k -or LO COMPARA -ce=-139	w es _ $=-139	w y no lo=-139	j puedes el=-139	k -y _ -a=-139	w y _ a=-139	m tengo NO=-139	k QUIZA SENTIR=139	w ^ _ dos=-139	m -en junio=-139	w en junio=-139	p NO ESTADO=-139
p SE LO LO=-139	w tu ya=139	j por menos=139	m LO menos=139	w lo menos=139	w por _ menos=139	w por lo menos=139	p NO ESTAR YO=-139	j como estabas=-139	w como estabas=-139	k -on _ -lo=139	w mentia=-139
p TU NO MENTIR=-139	k TODOS _ SER=139	m estabas -en=-139	j que hiciste=-139	m COMPARA hiciste=-139	w que hiciste=-139	k ^ PASAR -un SOLO=139	p TU LO HACER=139	w , _ como=139	k NO TENER COMPARA -me=-139	k TENER COMPARA -me=-139	k TENER _ -me=-139
p HABER ESTADO COMPARA=-139	p PASAR COMPARA SE=139	p VIDA ME TU=-139	p NO TU SER=-139	k TU _ -go=-139	s presi=139	p PORQUE SER YO=139	k SE -on -as=139	w ^ a ti=-139	k VOY -a -ir=-139	k VOY _ -ir=-139	j en su=139
k -io _ -on=-139	s inven=-139	j ella no=-139	k -or -to=139	m por -to=139	j que eras=-139	j mientras lo=-138	k -es -er=-138	p SER NO LO=138	w perdon por mi=138	j quien de=138	m -ue el=-138
k ESTADO , -y=-138	k ESTADO _ -y=-138	k -de -sa ,=138	p NO COSA LO=138	j que sentias=-138	p COMPARA NO YO=-138	w de tus=-138	j la con=-138	p LO HACER=138	j dicho que=-138	j creer que=-138	j le la=-138
j muy y=138	k NO -es=-138	m no -es=-138	s vamos=138	w vamos=138	k -mo ,=138	m -mo ,=138	k -ho _ TU=-138	p SE TU LO=-138	j de tus=-138	k -en LO -ra $=-138	j mal de=-138
s famil=138	p SUBJ SOLO=138	j y meses=-138	j vos en=138	m YO le=-138	w yo le=-138	s solos=138	w solos=138	k PASAR _ -en=138	p EL LO HABER=-138	k -so _ LO=-138	p ME MENTIR ME=-138
m en -ar=-138	j tres la=-138	w recai=-138	s enamo=138	k HABER _ -un=138	w ^ _ juego=138	w ^ el juego=138	k ELEGIR _ -de=-138	k ^ PERDON -or LO=138	m PASAR para=-138	k ^ -ta=138	m ^ -ta=138
k YO EL=-138	m yo EL=-138	p TENER TODOS=-138	j le tu=-138	p YO LO NO=138	k -do _ COSA=138	w y _ use=-138	p TODOS LO VIDA=137	s cuatr=-137	k ^ LO -as=-137	m -or no=137	j a los=-137
k NO _ -on=137	j todo en=137	m -a los=-137	w a los=-137	w hace _ $=137	p COMPARA ME ME=-137	k ME _ -do=137	w hable=-137	p ME SER ME=-137	p EL ME SENTIR=137	w tu _ que=137	k -ia _ SER=-137
k -y _ HACER=137	s pense=137	w pense=137	j una una=137	p PASAR NOS=137	k ^ YO EL=-137	w ^ yo le=-137	w ^ _ unos=137	k PASAR -un SOLO=137	k ^ _ -le=-137	m lo ESTAR=137	k NOS _ NO=137
j que pudieras=-137	w pudieras=-137	m ^ contigo=137	w ^ contigo=137	m TU habia=-137	w te habia=-137	m hice -on=137	w hice con=137	p ME SER NO=-137	k SER _ -os=137	p ESTAR NO ELEGIR=137	k -er _ LO=-137
m saberlo $=-137	w saberlo $=-137	w ^ _ puse=-137	w las _ ,=-137	w mi _ para=-137	k LO -ee=-137	k -as _ NO=137	p PASAR PORQUE TU=-137	j que lado=137	j estaba borracho=-137	j cuenta y=-137	j de amigos=-137
w de _ amigos=-137	p ME PORQUE TU=-137	m enferma $=-137	w enferma $=-137	s viejo=137	w ^ nada de=-137	j lo por=137	j por dia=137	m estoy -do=-137	k MENTIR -de=-137	w mas _ $=137	j lo mejor=137
j de nina=-137	j los lo=137	s tiemp=-136	w tiempo=-136	m ti $=-136	w ti $=-136	m estabas ESTADO=-136	j ti era=-136	s cabez=136	w cabeza=136	k -re _ EL=-136	k -do _ -os=-136
k LO HACER=136	m lo HACER=136	w fue _ que=136	m sufrir $=136	w sufrir $=136	m ni ME=136	j que todavia=-136	j un con=-136	s diga=136	w diga=136	k -en _ -er=-136	k -eo $=136
m -eo $=136	j perdon haberte=-136	j por haberte=-136	m -or haberte=-136	w perdon _ haberte=-136	w perdon por haberte=-136	w por haberte=-136	j y segunda=-136	p NOS CONFIANZA=136	j te antes=-136	k ^ TU -to=-136	k -de LO -na=-136
j me vi=136	j el medico=-136	m EL medico=-136	w el medico=-136	w medico=-136	k ME PERDON -or=136	k YO MENTIR=-136	m yo MENTIR=-136	m contar LO=-136	s sabad=-136	p PORQUE ME COMPARA=136	m COMPARA tuve=136
m -do te=-136	j habia hecho=-136	w habia hecho=-136	m contigo $=-136	w contigo $=-136	j quien fui=-136	k TU _ ESTADO=-136	m uno $=-136	w uno $=-136	k HABER _ -en=136	j te hacerte=136	j vale te=136
j cuando cuenta=136	k -de -er $=-136	j tres y=-136	p ESTADO NO ME=-136	w porque _ a=-136	p TU PERO COMPARA=136	k MENTIR PORQUE TU=136	k -ce NO=136	m hice NO=136	p SER EL VIDA=136	s confe=-136	m ESTAR borracho=-136
w estaba borracho=-136	k NO -a=136	m NO a=136	k -ba _ COPAS=136	k -as SER=-136	w te _ las=-136	j menti la=-136	k -ui _ $=-135	w segui _ $=-135	p SER LO EL=135	m telefono $=-135	w telefono $=-135
p ELEGIR PASAR=-135	j quiza a=-135	k COMPARA _ -me=-135	j iba se=135	s sospe=-135	k -ra COMPARA NO -as=-135	j yo en=-135	m puedo -er=-135	k EL -en=-135	j y todo=135	j a tienes=-135	j la cabeza=135
m LO cabeza=135	w la cabeza=135	j lo tengo=135	p NO HACER LO=-135	p LO VOY=-135	k ^ -la QUIZA=-135	w ^ vos no=-135	k NO _ ,=-135	s vivia=135	m NO hice=135	m disgusto $=135	s disgu=135
w disgusto=135	w disgusto $=135	p EL ME MENTIR=-135	p FRIO LO TU=-135	k TU LO -as=-135	j podia en=-135	s carre=135	p EL HACER=135	p PERDON HABER LO=-135	j que fueramos=135	m COMPARA fueramos=135	w fueramos=135
w que fueramos=135	j eras fria=-135	m SER fria=-135	m eras FRIO=-135	w eras fria=-135	w nos _ $=-135	k -ie LO=-135	k SER -as=135	m eran -as=135	p PERDON SI EL=135	k -or ME=-135	m por ME=-135
s tocar=-135	k HABER COMPARA -er=135	p LO COMPARA TENER=135	j que pasaba=-135	p ME HACER=135	k ^ PASAR -en EL=135	s extra=-135	j lo los=-135	m fue COSA=135	k VIDA -de=-135	k HABER _ -er=135	k COMPARA _ -ra=-135
p SOLO LO COMPARA=-135	p ESTADO ME=-135	p SE TU VIDA=135	k TU ,=-135	m TU ,=-135	m -a esto=135	w a esto=135	j me confianza=-135	k TU _ HABER=135	p PASAR SER ME=-135	m ^ aunque=-135	w ^ aunque=-135
j fueron que=135	j lo dejaste=135	k -de TU=-134	j aunque no=-134	k -er -a -ar=-134	j vos lo=134	s opera=-134	k TU HACER=-134	p EL SEXO ME=-134	p ELEGIR COMPARA=-134	k -is $=-134	m -is $=-134
k PERDON -or FRIO=-134	k PERDON _ FRIO=-134	w habria _ $=134	m mas -de=134	j carrera me=134	p COMPARA QUIZA SENTIR=134	p COSA TU NO=134	j hice yo=-134	k ME -to=134	k SE -so=134	m se -so=134	p VER NOS=-134
j tres de=-134	j de nunca=134	j lo nuestro=134	m LO nuestro=134	m lo NOS=134	w lo nuestro=134	k ME VOY=-134	s foto=-134	w foto=-134	j queria que=-134	m el -je=-134	w eso te lo=-134
k ME -an=134	m me -an=134	p PERO EL=-134	j nunca que=134	p JUEGO LO NO=-134	w hubieras=134	m LO sabes=134	w lo sabes=134	w lo sabes $=134	j la carta=-134	w la carta=-134	m -en las=134
k -vi _ VIDA=-134	m -de nuestra=-134	j paso en=-134	m paso -en=-134	w paso en=-134	w que paso en=-134	k PERDON ,=134	m PERDON ,=134	k -da _ -de=-134	p TU SENTIR COSA=-134	w menos _ te=134	j la voz=134
k LO -oz=134	m LO voz=134	m la -oz=134	w la voz=134	j nuestro antes=134	k -en -un -so=134	j los se=134	j dejaste a=134	s desea=134	m , era=134	w , era=134	k LO -ra $=-134
p ESTADO LO ME=-134	p PASAR TU=-134	m el VOY=-134	p YO PASAR=134	m ^ de=134	w ^ de=134	k -er COSA=-134	w lo mismo $=134	k PORQUE -ia=-134	s respu=-134	w respuesta=-134	k ^ TU NO -te=-134
w como te=-134	p ELEGIR TU MENTIR=-134	w ni _ ,=-134	k SER _ -io=134	k -do _ SENTIR=-134	k -te -de TU=-134	j te tres=-134	k ^ SER COMPARA=134	w ^ es que=134	p VER EL ME=-134	j no toca=-134	p TU FRIO PORQUE=133
j no hagamos=133	s hagam=133	w hagamos=133	m creer COMPARA=-133	w creer que=-133	p NO ME PERDON=-133	m ^ acabe=133	w ^ acabe=133	m el ME=133	j con las=133	s tener=-133	j las dos=-133
k ^ QUERIA=133	m ^ QUERIA=133	j era mi=133	w era mi=133	w de tu=-133	p ELEGIR TU=-133	w los _ que=-133	k , -y SE=-133	w , y se=-133	p PASAR TU COMPARA=-133	k YO _ PASAR=133	k -je COMPARA=-133
m -je que=-133	p PORQUE NO TU=-133	p LO COMPARA ESTADO=-133	k ^ TU -le=-133	m mismo $=133	w mismo $=133	k COMPARA -ar=133	m que -ar=133	k ^ HABER ESTADO=-133	j y di=-133	m tuviste COMPARA=-133	w tuviste que=-133
w te _ nada=133	w cuenta=133	m -te en=133	p LO COMPARA ELEGIR=-133	j te habria=133	p EL TU PERDON=133	j me porque=-133	k -es TODOS=133	k TENER -on=133	m TENER con=133	w ^ _ invente=-133	j y con=-133
j a alguien=133	m -a alguien=133	w a alguien=133	k PORQUE YO=-133	m PORQUE yo=-133	j hablar de=133	s creis=-133	w creiste=-133	s viend=-133	p PORQUE LO HABER=-133	p LO VOY TU=-133	p SE COMPARA SER=-133
k -ba _ -ar=133	j te desde=-133	p EL COPAS=133	p COMPARA ELEGIR TU=-133	p LO YO ESTAR=133	j y la=-133	j los en=-133	w ^ _ tarde=-133	k QUIZA _ -to=133	j porque ella=-132	j no era=132	p NOS TODOS=132
j que eran=-132	p JUEGO NO NO=132	k PERDON COMPARA=132	m PERDON que=132	k -te -a TU=132	p COPAS ME=132	k -en LO -ra=-132	w hice yo $=-132	k MENTIR , PERO=132	k MENTIR _ PERO=132	w la _ el=-132	p ELEGIR COMPARA LO=-132
w te _ cuando=-132	j fui su=-132	w fui _ su=-132	w fui a su=-132	p LO FRIO TU=-132	k NO _ -er=-132	m -do no=-132	j y hombre=132	m pediste COMPARA=-132	w me pediste que=-132	w pediste que=-132	j no sola=-132
k VIDA -de LO -ia=-132	w fuera=132	k TU _ -da=132	p ME TU=-132	w ^ si tu=132	m VIDA no=132	m decisiones $=132	w decisiones $=132	j decir que=-132	k -er _ -ar=-132	k -an -a=132	m -an a=132
w las _ se=132	j dinero los=-132	p COMPARA PORQUE TU=-132	j te estabas=-132	j lo dia=-132	m HABER ningun=-132	s dejad=-132	w dejado=-132	s nueve=-132	w nueve=-132	k -on EL $=-132	m -de en=-132
j fingi que=-132	m fingi COMPARA=-132	w fingi que=-132	p PERDON SI=132	j me case=132	m ME case=132	s case=132	w ^ _ case=132	w ^ me case=132	w case=132	w me case=132	k -ba _ TU=-132
m en -lo=-132	p FRIO COMPARA=132	p SE TU SE=-132	j tu enojo=-132	m TU enojo=-132	s enojo=-132	w enojo=-132	w tu enojo=-132	p LO COSA NO=132	j de ser=132	p SI COMPARA SER=132	j te los=-132
p TODOS COMPARA SER=-132	k HABER -do $=-132	p PERO NOS=132	k -en _ -je=-132	m -es me=132	w informacion=132	k PERDON _ -as=131	m LO perdi=-131	j porque a=-131	w te _ un=-131	k -ia _ -or=131	p EL TODOS LO=-131
k -y -ui=-131	m y -ui=-131	k ESTAR _ -a=-131	p TODOS NO NO=131	p ELEGIR LO LO=-131	p NO TODOS=131	k , _ #=-131	k -en _ -so=131	k -ra _ -y=-131	k PORQUE _ -or=-131	j por es=131	k ^ TU MENTIR LO=131
k -te _ -io=131	k -li $=131	m -li $=131	j la veces=-131	w habia _ $=-131	s mayo=-131	w mayo=-131	k -ra TODOS $=131	k -y -ve=-131	m y -ve=-131	m -ho antes=131	p LO TODOS=131
k ESTAR COSA=131	k NO TODOS=131	m no TODOS=131	k -ra _ -ta=-131	w mejor=131	p NO COMPARA QUIZA=131	k -no $=-131	m -no $=-131	j que puede=-131	w necesites=-131	j que culpa=131	m vez $=-131
w vez $=-131	k -je COMPARA ME=-131	m bueno ,=131	w bueno ,=131	w tienen=131	j siento haberte=-131	m siento -te=-131	w ^ siento haberte=-131	w siento haberte=-131	k -na -na=131	j los hombres=131	m LO hombres=131
m los TODOS=131	w hombres=131	w los hombres=131	j no eso=-131	p LO VER=-131	m COMPARA dejaste=131	w que dejaste=131	m TU ya=131	j esto que=-131	m era -un=-131	w era un=-131	j a porque=131
k TU -se $=-131	k -ia TU=131	k -ra MENTIR=-131	m para MENTIR=-131	s tapar=-131	m una -na=131	p LO SOLO ME=-131	j se llama=-131	k SE -ma=-131	m SE llama=-131	m se -ma=-131	w se llama=-131
w el _ en=-130	m lo -me=-130	p TODOS ME=130	j el coche=-130	m EL coche=-130	m el -he=-130	w el coche=-130	m decir $=130	w decir $=130	w pruebas=-130	k PORQUE _ -re=130	m quieres -er=-130
s prefe=-130	k PASAR COSA=130	k -en -ar=-130	k ^ LO -ia=130	j me habias=-130	m VIDA era=-130	s hable=-130	m busco $=-130	s busco=-130	w busco=-130	w busco $=-130	s asi=130
w asi=130	j lo mal=130	p MENTIR NO LO=130	k -ez -os=130	m diez -os=130	m ELEGIR dar=130	j no esta=-130	w gritarte=-130	s ofend=130	w es mio=-130	m ^ los=130	w ^ los=130
w fue _ un=-130	m COMPARA marido=130	j ya perdon=130	p NO EL PORQUE=-130	m no -on=130	k SE -ra=-130	m se -ra=-130	k EL -on $=-130	p LO SUBJ=130	k -de MENTIR=-130	m de MENTIR=-130	j te duele=-130
m TU duele=-130	w te duele=-130	k SER NO=130	k SER TODOS=130	m SER el=130	k -a -ar -en=130	j quieres diga=130	m -y te=-130	w y te=-130	k ^ VOY=130	m ^ VOY=130	s dific=-130
w dificil=-130	w juego=130	j mi porque=-130	k -or _ FRIO=-130	w nunca _ nada=130	k -y YO NO=130	w y yo no=130	k NO ME QUERIA=130	k -de _ -na=-130	m -en los=130	p YO SER EL=130	p NO NO SI=130
w es mia=-130	k -en -ja=130	m en -ja=130	p NO TU NO=130	m ELEGIR no=-130	p ME COPAS=129	j cuando lo=-129	m ^ prometi=-129	w ^ prometi=-129	w decirle=-129	k -io _ $=129	k COMPARA _ -da=129
m te -re=-129	p SE TU ME=-129	j el perro=129	j perro a=129	m EL perro=129	s perro=129	w el perro=129	w perro=129	s coraz=129	w corazon=129	j trabajo no=129	p MENTIR FRIO=129
p TU TODOS LO=129	k PASAR _ SOLO=129	s mayor=129	s fria=-129	w fria=-129	p PORQUE EL PORQUE=-129	w antes _ la=-129	w antes de la=-129	s carga=-129	k PERDON -or ME=129	k -go LO=-129	p ELEGIR PORQUE=129
s provo=129	p NO ME TU=-129	k TU -eo=-129	w cierto=-129	k -ve=-129	w daba _ y=-129	p EL ME QUERIA=129	k , -le=129	m , -le=129	s cuand=-129	w cuando=-129	k -sa -de=-129
m -sa de=-129	m dia ,=-129	w dia ,=-129	j lo diga=129	j hice mal=-129	m COMPARA hacer=129	w que hacer=129	w ^ _ quien=129	k MENTIR _ SOLO=129	p LO COSA COMPARA=129	k PERDON LO -de EL=129	k -to FRIO=129
m tanto FRIO=129	s tonta=-129	w tonta=-129	j te empuje=-129	m TU empuje=-129	w ^ _ empuje=-129	w ^ te empuje=-129	w empuje=-129	w te empuje=-129	k COMPARA ME -as=-129	k LO _ -os=-129	j que veas=129
s veas=129	w que _ veas=129	w veas=129	p ME ERROR=129	k ESTADO _ PASAR=-129	w cancele=-129	k -es -ar=-129	k TODOS _ -na=129	p ME LO NO=-129	k -ra COMPARA NO=-129	p NO SI LO=129	k EL COPAS ,=-129
k -y TU NO=-129	m fuera $=129	w fuera $=129	p PERDON COMPARA QUIZA=129	w ^ _ vi=129	k -y _ -ce=-129	j sus de=-129	k -po=-129	k ME ESTAR=129	k ME ESTAR -do=129	m me ESTAR=129	m -or las=129
w por las=129	k NO -os=129	m -en no=129	w quien no=129	j un a=129	m separados $=129	w separados=129	w separados $=129	k VER=-129	j que rompi=-128	k COMPARA -pi=-128	m COMPARA rompi=-128
m que -pi=-128	w que rompi=-128	m esta -en=-128	s duran=-128	w durante=-128	j te crees=128	j le pedi=-128	m EL pedi=-128	w le pedi=-128	w dos _ $=-128	k -as -on LO=128	j si dices=128
p PERDON TU LO=128	k SE -on=128	m se -on=128	w entiendo=-128	j era un=-128	p PERO COMPARA SER=128	m telefono -en=-128	w telefono en=-128	k SER SOLO $=-128	w de _ piso=-128	w mala _ $=128	s vale=128
w vale=128	s ensen=-128	w perdona=128	k -he ,=-128	m -he ,=-128	p TODOS QUIZA=128	j me todo=128	p LO TU SENTIR=128	k -do -as=-128	p ME SE COMPARA=-128	j y mi=128	k -de _ -ta=128
k -ar LO=-128	m -er esto=-128	s descu=-128	w hombre _ $=128	k TU PORQUE=128	j la esta=-128	k PERDON SI=128	m PERDON si=128	j poco lo=-128	k SOLO _ -un=128	k COMPARA -bo=128	j te doy=-128
m -en tu=-128	w en tu=-128	s epoca=128	w epoca=128	j fui tu=-128	j decia la=-128	m hice YO=-128	w hice yo=-128	j que necesites=-128	m necesites $=-128	w necesites $=-128	p NO PORQUE MENTIR=128
k -y LO PERDON $=128	k ELEGIR _ -y=-128	m -y nunca=128	w y nunca=128	k -es PORQUE=128	k -ta _ -es=-128	m PASAR tres=-128	j culpa que=128	p LO ESTADO YO=128	m semanas $=-128	w semanas $=-128	j pague la=-128
m pague LO=-128	w pague la=-128	k SOLO _ -es=128	p PERO COMPARA TU=128	k -do _ -y=-128	j sobre y=128	k SER _ -a=128	j que decir=128	k -do _ -a=-128	w llama=-128	k -de CONFIANZA=127	m de CONFIANZA=127
j ella la=127	w numero=-127	w cuando _ $=-127	k -ra -me $=127	k -y ESTAR=-127	m y ESTAR=-127	j tia enferma=-127	k OTRO -ma=-127	m OTRO enferma=-127	m tia -ma=-127	w tia enferma=-127	m borracho -y=-127
w borracho y=-127	w en las=127	w ^ no tienes=-127	k NO -as $=-127	p SER LO TODOS=127	w te _ hasta=-127	k ^ SER YO=-127	j y ya=127	k -y -as=-127	m y -as=-127	s pagar=-127	k -on -ad $=127
w lo _ mucho=127	k ^ PORQUE=127	m ^ PORQUE=127	k -do , -y=-127	j me volver=127	k PORQUE MENTIR=127	k PORQUE MENTIR $=127	m como MENTIR=127	w ^ siento que=127	k -y _ ME=127	k EL SER=127	m EL era=127
j cabeza en=127	k -za -en=127	k LO -za -en=127	m -za en=127	m cabeza -en=127	w cabeza en=127	w la cabeza en=127	j un casa=127	p QUIZA LO ESTADO=-127	p LO EL TODOS=127	p LO YO LO=-127	m -ia porque=127
j me diste=-127	m ME diste=-127	w me diste=-127	p NO COMPARA SOLO=127	j se mi=-127	j rompi que=-127	k ^ ESTAR -en -un=127	k ^ ESTAR -on=-127	w ^ estaba con=-127	j dias que=-127	j cuando de=-127	p PERDON COSA TU=127
k -do SOLO=127	p VIDA COMPARA TU=-127	k -te _ -no=-127	m lo PERDON=127	p NOS TU=-127	m ^ paso=-127	w ^ paso=-127	w perdiste=-127	p HACER COMPARA=127	k -de _ -he=-127	j cuenta no=127	j fueron las=127
k -de -er=-127	m de -er=-127	j te jure=-127	s jure=-127	w jure=-127	s cada=-127	w cada=-127	k -me YO=-127	m -me yo=-127	j yo por=-127	j lamento que=127	j te enteraste=-127
m TU enteraste=-127	w enteraste=-127	w te enteraste=-127	s medic=-127	k -ia _ -ba=127	k ME _ -as=-127	m cabeza $=127	w cabeza $=127	j me hubieras=127	m ME hubieras=127	w me hubieras=127	k -en _ -as=127
w deje _ $=127	w porque _ me=127	p ME LO LO=-127	k LO -za $=127	w la cabeza $=127	p EL LO TU=-127	s fui=-127	w fui=-127	m ^ llevaba=127	w ^ llevaba=127	m el -en=-127	k EL _ -or=-127
w ^ _ ese=127	j dije me=-127	k -ia -do $=127	k HABER NO=-127	k NO HABER NO=-127	j te otra=-127	k JUEGO PORQUE=127	k LO _ -da=-127	k ME -te -a=-127	m TU di=-127	w te di=-127	k SE LO COMPARA=-127
w se lo que=-127	p ME TU CONFIANZA=-127	k LO MENTIR $=-127	k -na MENTIR $=127	k ^ TENER PORQUE=-127	w ^ _ razon=-127	j el momento=127	j por deje=-127	p EL YO COMPARA=127	k TU _ -je=127	k COMPARA YO $=127	w que yo $=127
k , -ue=-126	m , -ue=-126	s tuya=-126	w tuya=-126	j un ti=-126	w tener=-126	s dias=-126	w dias=-126	j que esa=126	j y necesitaba=126	m -y necesitaba=126	w y necesitaba=126
j correo que=126	p CONFIANZA SOLO=126	k , ELEGIR=-126	m , ELEGIR=-126	k ELEGIR _ ,=-126	k COMPARA -de=126	s since=126	k NOS _ -y=-126	m -te la=126	j estabas en=-126	j tu las=126	k TU -to $=-126
s queda=-126	p LO NOS COSA=-126	j a iba=-126	j una semana=126	p ME SER FRIO=-126	p COMPARA VER EL=-126	k ^ -ce -os=126	p ELEGIR MENTIR=-126	m esto NO=-126	k TU _ -ta=-126	j en nada=-126	k -sí ,=126
m -sí ,=126	m sí ,=126	w sí ,=126	j menti con=126	j sobre el=-126	j y contigo=-126	w ustedes=126	p MENTIR SI=126	j lei que=-126	j tu ya=126	j prometi a=-126	m decir COMPARA=-126
k COMPARA PORQUE NO=-126	w que ya no=-126	j mis con=126	k -de TU $=-126	w de ti $=-126	m cuenta $=126	w cuenta $=126	k ESTADO -na=-126	m accidente $=-126	w accidente $=-126	k -no -y=126	m -no y=126
k ^ -as=126	m ^ -as=126	w la cama $=126	k ME -en=126	k -mo=126	j yo es=-126	m cuando TU=-126	k QUIZA _ SENTIR=126	p ME FRIO LO=-126	s verla=-126	w verla=-126	k PASAR _ -on=126
p YO COMPARA LO=126	p MENTIR ME=-126	j daba verguenza=126	j no infidelidad=126	s serio=126	w serio=126	p VOY LO LO=-126	k EL _ SE=126	k -ar PORQUE=126	j te quite=-126	p LO SE=126	j primera que=126
p TU ME COMPARA=126	k ^ NO -de LO=-126	k MENTIR LO -de=-126	j lo o=-126	p SOLO SOLO=126	k -or EL $=-126	k -en ME=126	k VOY _ $=126	k -te -de LO=-126	k -on ME VIDA=-126	m menti ,=126	w menti ,=126
p HABER COMPARA TU=-125	s borro=125	w y _ mi=125	m siento COMPARA=125	w siento que=125	k -en -os -os=125	k -en -os -os $=125	p ME MENTIR LO=-125	j haberte el=-125	p TENER LO EL=125	m NO estoy=125	w no estoy=125
k COMPARA SE -ra=-125	k COMPARA SE -ra $=-125	k ^ TU -ba=-125	s todo=125	w todo=125	j el suelo=125	m EL suelo=125	s suelo=125	w el suelo=125	w suelo=125	k NO SER MENTIR=125	m ^ volvi=-125
w ^ volvi=-125	k LO $=125	m LO $=125	j con fue=125	k -ro COMPARA ME -as=-125	p TU COMPARA VIDA=-125	j falte tu=125	p LO COMPARA TODOS=125	p OTRO TU=-125	p LO NOS PORQUE=125	j no pudieras=-125	w que _ pudieras=-125
m , ya=125	w , ya=125	s sus=125	w sus=125	j en estaba=-125	k COMPARA TU -ce $=-125	k TU -ce $=-125	w te hice $=-125	m COMPARA digas=-125	w que digas=-125	p TU ESTAR YO=-125	p ME ELEGIR ELEGIR=-125
w para _ no=-125	m la -se=-125	p LO MENTIR HABER=125	s puse=-125	w puse=-125	k -ia -de EL=-125	k , SI TU=125	m mi NO=125	m ^ solo=125	w ^ solo=125	m cosas $=125	w cosas $=125
j para no=-125	m la OTRO=-125	p ME HACER NO=-125	j y derecho=-125	p LO JUEGO LO=-125	k PORQUE ELEGIR=-125	p SER NOS=125	k -pa $=125	m -pa $=125	j gaste en=-125	s pata=125	w pata=125
k -le _ -a=-125	k -y TU -di=-125	k HABER COMPARA=125	p LO LO MENTIR=-125	w ^ te hice=-125	w , _ los=-125	j fui que=-125	w a _ el=-125	k TU -la=-125	j paso lo=125	k SI -to=-125	m si -to=-125
w el _ estaba=-125	k -y PORQUE=125	m y PORQUE=125	m bien ,=125	w bien ,=125	p NOS LO TU=-125	k -ue=-125	m -ba el=125	k LO _ SI=125	w ^ _ ya=125	k ^ -or ME=-125	m tu -to=-125
k EL VOY $=-125	p NO SI ME=125	k LO -ce -ra=125	w lo hice para=125	k -do _ SEXO=-125	j y escondi=-125	p ELEGIR ELEGIR MENTIR=-125	w el momento=125	m -on lo=125	k ERROR -on=125	p TU MENTIR VIDA=125	k -il _ COMPARA=-124
p ME COMPARA TU=-124	j que tiene=124	m dormir $=124	w dormir $=124	w alguna=124	j que pude=124	j me rei=-124	k ME -ei=-124	m ME rei=-124	m me -ei=-124	s rei=-124	w me rei=-124
w rei=-124	m hay COMPARA=124	w estuvieron=124	k -a -es=124	m a -es=124	k -he=-124	m PASAR porque=-124	p CONFIANZA NO ME=124	s lamen=124	s costu=124	p PERDON TU VIDA=-124	j haberte dicho=-124
k -te -ho=-124	m -te dicho=-124	m haberte -ho=-124	w haberte dicho=-124	k -je _ -lo=-124	j practicamente me=124	w ^ te lo=124	j que vez=-124	w ^ te dije=-124	m la -en=124	k ELEGIR ,=-124	m ELEGIR ,=-124
s culpa=124	m TU es=124	k QUERIA _ $=124	p COMPARA PASAR ERROR=-124	k NOS -os $=-124	k ^ _ -he=-124	j bien lo=124	k TU -as $=-124	k -as _ SER=124	p NO ME SENTIR=-124	s parti=-124	p LO LO VER=124
w es mia $=-124	k -zo=-124	k ^ SE -so=124	k , NO TENER=-124	p VOY LO NO=-124	k TU -as -on=124	k ^ _ -je=-124	p NO LO PASAR=-124	p COSA TU COMPARA=-124	w se _ de=124	k ^ TENER LO=124	k COMPARA SENTIR $=-124
j me asi=124	k ^ _ COSA=124	k LO -y=124	m LO y=124	k NO -se=124	k -za $=124	m -za $=124	k -en _ -io=-124	p NO CONFIANZA=124	m tres -as=-124	p ELEGIR LO EL=-124	p SER PORQUE COMPARA=124
j deuda de=-124	k -ir LO CONFIANZA=124	k -ir _ CONFIANZA=124	m ME invente=-124	w me invente=-124	k ^ -sí=-124	m ^ -sí=-124	m ^ sí=-124	w ^ sí=-124	k NOS _ -ra=-124	j en trabajo=-124	j cuarto te=-124
j quedar mal=-124	k -ar ERROR=-124	m -ar mal=-124	m quedar ERROR=-124	w quedar mal=-124	j el cuando=-124	m VIDA de=-124	w porque yo no=-124	j el le=-124	k EL _ YO=123	p NO PASAR COPAS=-123	j el habia=-123
k SER YO=-123	m SER yo=-123	k -se TU=-123	m -se tu=-123	m fue NO=123	w ni _ $=123	w y _ uno=-123	s viaje=-123	j la antes=-123	k -te _ CONFIANZA=-123	p SEXO NO=123	p SER TU ME=123
p NO COMPARA SER=123	j antes el=-123	s conte=-123	w quedaste=123	p PASAR YO LO=123	w lo _ por=123	p NO ME YO=-123	m LO pagina=-123	j la otro=123	m LO gente=123	j eres quien=123	m -a contar=123
w a contar=123	w ^ te menti=123	k , _ -me=-123	m ti NO=123	k PASAR PORQUE=-123	m , que=123	w , que=123	k QUIZA -ar $=123	p VOY PORQUE LO=-123	k NO SE ME=-123	k ^ NO SE ME=-123	p TU OTRO=-123
k JUEGO _ -as=-123	p PORQUE ME SENTIR=123	k NO SER MENTIR $=123	w buenos=123	j me dijiste=123	k PORQUE -na=123	m PORQUE una=123	m como -na=123	w como una=123	p LO ESTADO ME=-123	k PERDON _ LO=123	j fuera de=123
s dijo=123	w dijo=123	k ^ ME -os=123	w honestidad=123	w porque _ no=-123	w ^ _ los=-123	j lo se=123	p VIDA EL LO=-123	j nuestro hijo=-123	k NOS -jo=-123	m NOS hijo=-123	m nuestro -jo=-123
w nuestro hijo=-123	s segun=-123	k -el=-123	k ^ JUEGO=-123	m ^ JUEGO=-123	k ^ -so=-123	m ^ -so=-123	p COMPARA NO MENTIR=-123	k -or COMPARA $=-123	w por que $=-123	k -to _ NO=-123	k -go _ COMPARA=-123
j no solo=-123	k SER -un TODOS=123	w nos _ de=123	j las y=-123	p PASAR NO=123	w mensaje=-123	k ^ TU -ce=-123	w tan _ $=123	k SE -or=-123	k SE -or COMPARA=-123	m SE por=-123	m se -or=-123
w se por=-123	w se por que=-123	k -de LO -os=-122	p MENTIR COMPARA ME=-122	w no _ un=-122	k LO SEXO $=122	s razon=-122	w hicieron=122	w carrera=122	j de como=122	w ^ te deje=-122	k -de -as $=122
k -ho COMPARA TU=-122	p MENTIR EL=-122	k CONFIANZA NO=122	k LO CONFIANZA NO=122	k LO -za=122	m la -za=122	k -on _ SENTIR=122	p VIDA LO EL=-122	w los _ no=122	j las se=122	j a las=-122	j meti en=-122
k -ti -en=-122	m -ti en=-122	m meti -en=-122	w meti en=-122	m -as con=122	p MENTIR EL EL=-122	k EL _ -on=-122	k ME -as -on=122	p SER PORQUE LO=122	m fuiste TU=122	k ^ LO TODOS=122	p TU ELEGIR=-122
w explote=122	k COMPARA NO -as=-122	k -ir _ COMPARA=-122	w , _ habria=122	w fui yo $=-122	p SE JUEGO=122	k ^ LO -ad=122	k -na -on=122	s robe=-122	w robe=-122	k NO -or=-122	m NO puedes=-122
w no puedes=-122	j fue sin=122	m lo -re=-122	p PORQUE PERDON=122	j lo habria=122	k PORQUE _ NO=-122	j estaba a=-122	j prometi no=-122	m -ra en=-122	p PASAR ERROR=-122	w palabras=122	j el primer=-122
m EL primer=-122	w el primer=-122	j a persona=-122	k -on LO -na=-122	j que dado=122	k -en _ -he=-122	k -da QUIZA COMPARA=-122	w cada vez que=-122	m ^ tenias=-122	w ^ tenias=-122	m -do un=122	k PERDON $=122
m PERDON $=122	w no queria=122	w de un=122	k -y _ -ro=-122	m ninos $=-122	w los ninos $=-122	w ninos $=-122	p TU NO HABER=122	k -ia _ -do=-122	j tu contra=-122	m NO hagamos=122	w no hagamos=122
m dije COMPARA=-122	w dije que=-122	j un dia=122	m un -ia=122	w un dia=122	k ^ PASAR -or=122	w ^ fue por=122	k ME -io=-122	m VIDA para=-122	k LO VIDA NO=122	j te me=-122	k COSA COMPARA NO -ia=122
p EL EL YO=122	s doce=122	w doce=122	j no de=122	k -en -ce=122	k -en -ce -os=122	m en -ce=122	j ya dije=122	k SER _ TODOS=122	s acaba=122	w lo _ de=122	k ^ SE -io=122
m SER verdad=-122	k -or TODOS=121	m por TODOS=121	p PERDON LO EL=121	k ME $=-121	m ME $=-121	w reconozco=121	k ^ PERDON SI=121	j te propia=-121	w otra _ ,=-121	k COMPARA -ra $=-121	k -ir -do=-121
p PERO LO NOS=121	w peor _ lo=121	k -si _ LO=-121	j soy la=121	k PERDON _ PORQUE=121	j yo soy=121	w la _ porque=-121	p COMPARA SER HACER=121	p SER COMPARA HACER=121	j sabias lo=121	s pagin=-121	j y segui=-121
k -un _ ,=121	m ya ESTAR=121	j lo importante=121	m LO importante=121	w lo importante=121	j es mio=-121	k -y _ -te=-121	p QUERIA COMPARA TU=-121	k -a _ OTRO=-121	p ESTADO LO=-121	k -on _ -ba=-121	k -ar -y NO=-121
m -en esta=121	w en esta=121	k TU LO -as $=-121	p MENTIR NO SENTIR=121	j me perdon=-121	j nadie me=-121	k -na SOLO=121	m una SOLO=121	k -ri=-121	k EL _ -no=-121	j decirle que=-121	j noche que=-121
p EL VIDA COMPARA=-121	m -go de=121	p TODOS LO NOS=-121	p PORQUE MENTIR=121	k , TU MENTIR=-121	p FRIO NO COMPARA=121	s hombr=121	p NO SER OTRO=121	j lo lamento=121	m LO lamento=121	m lamento $=121	w lamento $=121
w lo lamento=121	w lo lamento $=121	m ME has=121	w me has=121	m nunca SER=121	p SER TU SER=-121	p HACER ME=121	m NO el=-121	k -ia _ -y=-120	w te _ $=-120	p PASAR EL SEXO=120	j use de=-120
k -lo ,=120	m -lo ,=120	j pedi con=-120	k -da LO=120	w contado=-120	s decia=-120	j te deje=-120	m TU deje=-120	w te deje=-120	m fue -en=-120	j ser un=120	m ser -un=120
w ser un=120	k ^ _ -ir=-120	k LO -as ,=-120	w es como=120	k -a -na=-120	m a -na=-120	p NO MENTIR SI=120	k -do -en EL=120	k ^ ESTAR ESTADO=-120	k ^ ESTAR ESTADO ,=-120	j fuiste el=-120	w te menti a=-120
k LO -se -de=-120	m use -de=-120	w la use=-120	w la use de=-120	w use de=-120	k EL -je=-120	j a mis=-120	p ESTAR NOS=-120	p PERDON HABER=-120	m casa -de=-120	w casa de=-120	s desah=120
p PERDON TU NO=-120	s ya=120	w ya=120	w como _ $=120	j de era=-120	j mientras yo=-120	p COMPARA JUEGO LO=-120	j por los=-120	j en ano=-120	w a _ de=120	w la _ antes=-120	p COSA PORQUE PASAR=120
p SER QUIZA COMPARA=120	p TU FRIO ESTAR=120	p LO SER QUIZA=120	m de NO=120	w , _ una=-120	j tenias a=-120	k -de EL -er=-120	k -a _ -de=120	p YO FRIO=-120	j que dejaste=120	m ^ perdona=120	w ^ perdona=120
w mentir=120	m -na porque=-120	w venias=120	m la -de=-120	m ^ perdoname=-120	w ^ perdoname=-120	j quedar de=-120	j esas fotos=-120	j me esas=-120	m esas SEXO=-120	w esas fotos=-120	j me ir=-120
j de casa=120	m palabra $=-120	w palabra $=-120	k -y _ -no=-120	m ^ cuando=-120	w ^ cuando=-120	k ME -ba $=120	j y toca=-120	j siento hayas=120	w de _ noche=-120	k TU _ -os=-120	m HABER que=120
w hay que=120	p SER COMPARA EL=120	p PERDON SI LO=120	k -y _ VER=-120	k SE COMPARA -ra=-120	k ^ SE COMPARA -ra=-120	k ERROR NO=-120	k ^ QUIZA=120	m ^ QUIZA=120	k ^ -ti=-120	m ^ -ti=-120	m te ESTAR=-120
w mas de=120	j celular la=-120	w haberte _ ,=120	m -de tu=-120	k HABER _ -de=120	k COMPARA _ ESTADO=-120	p TU PASAR EL=120	j perdon lo=120	k -y TU -re=-120	m te PASAR=120	k PASAR TU=-120	m PASAR tu=-120
p TODOS COMPARA LO=-120	j lo ya=-120	m una -on=120	k PERO _ -en=-120	s ultim=120	m COMPARA pregunta=-120	s juego=120	p EL QUIZA TU=120	p JUEGO LO MENTIR=-120	k -ra _ -ia=120	k -ba -er=119	p ME VIDA ME=-119
w ^ _ engane=-119	w ^ te engane=-119	p PERDON COMPARA NO=119	j nada lo=-119	j vos a=-119	j a un=-119	k ^ MENTIR EL=-119	k LO -la -de=-119	p NO ESTADO NO=-119	j noches en=-119	m LO sabia=-119	w lo sabia=-119
w no _ decir=119	w las _ cosas=-119	w para no=-119	p PORQUE NO PORQUE=-119	p COSA SER=-119	s piens=119	k -se ,=119	m -se ,=119	k -or SER=119	k PERDON -or SER=119	k ^ PERDON -or SER=119	m -or ser=119
m por SER=119	w por ser=119	m lo SENTIR=-119	s feo=119	w feo=119	k -ro _ -a=119	p PASAR COMPARA TU=119	k COPAS _ NO=119	j cada te=-119	j di que=-119	k -le -en LO=119	w y tu no=-119
k ^ -os -os=119	w eran _ ,=119	s impre=119	w de _ todo=119	k -en NO $=-119	p NO TU SOLO=119	w acaba=119	k -ia -ia=-119	k TU -ia -ia=-119	s tenga=-119	k -es , LO=-119	k -os _ ME=119
m LO use=-119	w , perdon $=119	j te casaste=119	m TU casaste=119	w casaste=119	w te casaste=119	k LO -na $=-119	j dia te=-119	k COMPARA -ra TU=-119	p JUEGO QUIZA=119	j dos lo=119	m MENTIR de=-119
k ESTAR ESTADO ,=-119	k TENER -a=-119	m TENER a=-119	k -en LO SEXO $=119	p HABER OTRO=-119	k -ia _ MENTIR=119	j que cause=119	s cause=119	w cause=119	j familia y=119	j lo todas=119	j ti de=-119
w le _ que=-119	k -or COSA=-119	k -or COSA COMPARA=-119	m por COSA=-119	p NO COMPARA HABER=119	k ESTADO _ ME=-119	k ^ _ -ti=-119	w beber=-119	w en _ de=-119	p COMPARA MENTIR YO=-119	j se en=119	j lo sabia=-119
p EL SOLO COMPARA=119	j quien por=-119	k PASAR -a=119	m PASAR a=119	j se para=-118	k -on -da=-118	m -on cada=-118	m ^ tuve=-118	w ^ tuve=-118	k -de CONFIANZA $=118	k -en EL -lo=118	j cosas de=118
j porque un=118	k -si _ NO=118	w asi _ no=118	k ^ ELEGIR COMPARA=-118	k QUIZA _ NO=118	k SENTIR _ -y=-118	j tenias el=-118	k ^ NO TU=-118	k VOY _ PASAR=118	m MENTIR una=-118	p EL SER YO=-118	m ^ nos=118
w ^ nos=118	s miedo=-118	w ^ _ eras=-118	w ^ no eras=-118	p PERDON LO COSA=118	p ME QUIZA=118	p NO PASAR TU=-118	w cuando te=-118	m no -se=118	w porque tu=118	k NO ELEGIR=118	p TU MENTIR PERO=118
p PERO SER=118	j contigo no=118	m ^ deje=-118	w ^ deje=-118	k -en -ta=-118	s ser=118	w ser=118	k EL -ia -de=-118	j te sufrir=118	w te _ sufrir=118	j te es=-118	k TODOS _ $=118
s ningu=-118	j quince anos=118	m quince -os=118	w quince=118	w quince anos=118	j era momento=118	k PERDON HABER=-118	k ^ PERDON HABER=-118	m PERDON haber=-118	j quieres lo=-118	k , -a LO=-118	k ^ ELEGIR=-118
m ^ ELEGIR=-118	p COMPARA FRIO LO=118	j la vez=-118	s tan=118	w tan=118	k ME _ NOS=-118	m NO piensa=118	w piensa=118	p ELEGIR LO=-118	j solo hablamos=-118	j de es=-118	j miedo y=-118
j que salia=-118	k -ce -ar=-118	k TU -ce -ar=-118	m hice -ar=-118	j no has=118	w ^ no fue=-118	k -ce -ra=118	m -ce para=118	m hice -ra=118	w hice para=118	k ESTAR _ -do=-118	j la gente=118
m la TODOS=118	w la gente=118	k SI TU=118	m si TU=118	p SI FRIO=118	k -on _ FRIO=118	k -os _ SOLO=118	p LO SER ME=-118	k ESTAR -en EL=-118	w con el $=-118	k -il _ LO=-118	m YO habria=-117
w yo habria=-117	k -az=117	s paz=117	w paz=117	k SI _ TU=117	j de te=-117	k TU _ ESTAR=117	w y _ las=-117	s anali=-117	w analisis=-117	k ^ PERDON COMPARA TU=117	p ELEGIR SEXO=117
p PERDON COMPARA COMPARA=117	j que sola=-117	k -an _ $=-117	p COSA PERDON=117	k PASAR ,=-117	m PASAR ,=-117	k LO -es -de=-117	p ELEGIR COMPARA PASAR=-117	p ME PERDON HABER=-117	k -as -y=117	m -as y=117	j conte y=-117
p ME YO LO=-117	w en el=-117	k -a EL -on=-117	k -a EL -on $=-117	p SENTIR TODOS EL=-117	j haber de=-117	p ME LO ESTAR=-117	j vez no=117	p TODOS LO LO=-117	j si fuera=117	m quien ME=117	w quien me=117
w querias=117	p COMPARA ME SOLO=-117	k -de _ -er=-117	m menti -on=117	w menti con=117	j lo mismo=117	w le _ la=-117	w con _ me=117	p PASAR LO COMPARA=117	k COMPARA _ NO=-117	p SE LO EL=117	k ^ -ui=-117
m ^ -ui=-117	m -a una=-117	w a una=-117	s rompe=117	j ser la=-117	k SER PORQUE=117	k -da _ TU=-117	j cosas no=117	m , el=-117	w , el=-117	k -or ME PORQUE=-117	k ME PORQUE=-117
m ME culpa=-117	m mi PORQUE=-117	w mi culpa=-117	w por mi culpa=-117	m ^ soy=117	w ^ soy=117	k -a QUERIA $=-117	m SEXO no=117	k PASAR _ -es=-117	k -en _ -es=117	w la _ con=-117	p SER COMPARA COMPARA=-117
k LO ELEGIR $=-117	k ME -de -do=-117	p COMPARA ME HABER=-117	j era con=117	k , _ -a=117	w , _ a=117	k ^ -ue=-117	m ^ -ue=-117	k -he _ TU=-117	p LO QUERIA LO=-117	k , _ -go=117	p MENTIR HACER LO=-117
p MENTIR TU HACER=-117	j por ser=117	m EL escribia=-117	w escribia=-117	s algun=117	k NOS COPAS=-117	m dos COPAS=-117	p NOS COPAS=-117	m COMPARA las=-117	w que las=-117	p NO SE ME=-117	k -te ERROR=-117
m -te mal=-117	m serio $=117	w serio $=117	p LO LO TODOS=117	k SENTIR -do=117	s adela=117	w adelante=117	j lo rompi=-117	w perdon _ mi=117	j te segui=-117	p LO PASAR SE=117	j decirle a=-117
m decirle -a=-117	w decirle a=-117	m PASAR nada=117	k TU -do $=-117	k SENTIR _ -or=117	k EL -zo=-117	m el -zo=-117	k NO SOLO $=-117	w ^ el dinero=-117	p MENTIR PORQUE FRIO=117	k SER _ ME=-116	k -es -es $=-116
k -da _ -so=116	w estres=-116	p ME TU TU=-116	j un desastre=116	k -un -re=116	m -un desastre=116	m un -re=116	s desas=116	w desastre=116	w un desastre=116	k -ha $=-116	m -ha $=-116
k TU -io $=-116	k -as -a -ar=116	k ELEGIR ELEGIR=-116	j para cuando=-116	m panico $=116	w panico $=116	p NO COMPARA ME=-116	m los -es=-116	p LO SI SOLO=116	w el _ dia=-116	j fue sola=116	w fue _ sola=116
m -le en=116	p PERDON PORQUE=116	j mis disculpas=116	s tengo=116	w tengo=116	s grupo=-116	k -os SOLO=116	k -de _ SOLO=116	p TU PORQUE VOY=116	k PERDON NO=-116	m PERDON no=-116	k -le -do=-116
k -le -do TU=-116	k ^ -te LO=-116	w con una=-116	w de otra $=116	w ^ era mi=116	k -ho -y=-116	m -ho y=-116	w me _ sin=116	j tambien y=-116	j no tenia=116	m NO tenia=116	w no tenia=116
j ni se=116	k ME VIDA ,=-116	k -es COMPARA LO=-116	m LO habia=-116	j tu propia=-116	m TU propia=-116	w tu propia=-116	p COMPARA SUBJ SOLO=116	k -to _ ,=116	m -da la=116	m quien NO=116	p TU NOS YO=116
k PERDON _ -es=116	p ME NO SE=116	p NO PASAR ERROR=-116	k -y _ -to=-116	p FRIO PORQUE=116	p LO COMPARA SE=116	w decia=-116	k -ia HABER=-116	w no solo=-116	m hotel -on=-116	k -lo -es=-116	k PASAR -na ESTADO=116
w fue una sola=116	j no no=116	p SER ME HACER=116	p ME VIDA NO=-116	k NO -ra=116	k PERDON COMPARA TU=116	p PERDON SOLO=116	p COMPARA EL QUERIA=116	p COSA LO LO=-116	j era no=-116	p MENTIR COPAS=116	k -y _ -os=115
w importancia=115	k -a EL -co=-115	m ^ nada=-115	w ^ nada=-115	k TU _ -er=-115	s fuera=115	w cuando _ a=-115	k ME _ SOLO=-115	k -as -as $=115	p ME HABER MENTIR=-115	j para lo=-115	k -un _ -or=115
w un _ por=115	j escondi porque=115	j ya ya=115	k TU _ -en=-115	k NO ME -go=-115	p TU SENTIR EL=-115	m COMPARA hayas=115	w que hayas=115	k LO -to $=115	j a igual=-115	p LO TU EL=-115	j de bien=115
m las NOS=-115	w las dos=-115	p MENTIR TODOS=115	p SOLO COMPARA YO=-115	k COMPARA _ SOLO=-115	k YO ,=-115	m YO ,=-115	m yo ,=-115	w yo ,=-115	m LO en=-115	p PASAR ELEGIR=-115	p NO SEXO NO=115
m tuya $=-115	w tuya $=-115	j te mas=-115	k , _ -do=115	k TU -an=-115	m te -an=-115	m COMPARA fue=-115	w que fue=-115	m EL piso=-115	k ^ PASAR -ce=-115	s estan=-115	p COMPARA ELEGIR LO=-115
j me descubriste=-115	m ME descubriste=-115	w me descubriste=-115	p EL LO EL=-115	w ^ a tu=-115	p SI ME ME=-115	k -ra -er=-115	m para -er=-115	p LO NO TODOS=115	s parab=115	k -ue _ -a=-115	p ME MENTIR SOLO=-115
s oport=-115	j no es=115	j te escondi=-115	j nadie te=-115	p EL YO SER=115	k -ve -de=-115	m -ve de=-115	p LO MENTIR EL=-115	k -ia _ -os=115	k ME LO=-115	p NO EL SER=-115	s servi=115
w se _ con=-115	k ^ PERDON COMPARA=115	j tu dolor=-115	m TU dolor=-115	w tu dolor=-115	p PERO TU COMPARA=115	k ^ -as -me=115	j que tengo=115	j las veces=-115	m LO veces=-115	w las veces=-115	w disculpame=115
k -do _ -di=115	p TU HACER NO=-115	w lamento=115	j toca a=-115	m copa $=115	w copa $=115	j me quito=115	j quito de=115	s quito=115	w quito=115	m -as te=-115	k ESTAR -hi $=115
j vas y=-115	p SER TODOS=115	m estan -en=-115	j yo contigo=-115	j rompi con=-115	j la reunion=-115	m LO reunion=-115	w la reunion=-115	k -on ERROR=115	m , fui=-115	w , fui=-115	m -a eso=115
w a eso=115	p NO ME NO=-115	j quite de=-115	j viaje y=115	k ^ _ -on=115	k COMPARA TU MENTIR $=115	k , -as=-115	m , -as=-115	p VER VIDA=-114	k NO ME -go -a=-114	p COMPARA COSA YO=-114	k TU ESTAR=-114
p COMPARA COMPARA HABER=-114	p LO ERROR COSA=114	p ME NO MENTIR=114	j me noche=114	m leer TU=-114	k SER -or=-114	m SER por=-114	s tomo=114	w tomo=114	k -de TU -on=-114	p SER TODOS COMPARA=114	p NO LO CONFIANZA=114
k YA LO=114	j te veces=114	s apren=114	p TU LO MENTIR=-114	m me -no=114	k -a _ SOLO=114	p COMPARA NO SOLO=-114	k TU LO -go=-114	w te _ digo=-114	j hay hacer=114	w hay _ hacer=114	w hay que hacer=114
w culpable=114	m estaba -on=-114	w estaba con=-114	k , SI=114	m , SI=114	m , si=114	w , si=114	k MENTIR _ EL=-114	k -na -ta $=-114	j casa tu=-114	p TENER COMPARA LO=-114	w decir que=-114
k EL VIDA -de=-114	w no _ para=114	w porque _ la=-114	w mereces=-114	p PASAR EL OTRO=-114	k , PERO TU=114	m cada -es=-114	p LO ME TENER=114	k ^ ME HABER=114	k ^ HABER -as=114	p PERDON COMPARA TU=114	m -en su=114
w en su=114	s venga=-114	j para el=-114	w pregunta=-114	m siento LO=114	p LO SER TODOS=114	w mi _ me=114	j a cuarto=-114	w a _ cuarto=-114	j paso a=-114	p ELEGIR ELEGIR COMPARA=-114	p ELEGIR ELEGIR TU=-114
j no tanto=114	s senta=-114	k TU -sa=-114	k VOY _ LO=-114	j en las=114	j ya pedi=114	k -di PERDON ,=114	w pedi _ ,=114	w pedi perdon ,=114	p COMPARA LO SER=-114	k TU TODOS=114	m es -na=114
p YO ME TU=-114	j los detalles=114	m LO detalles=114	m los SOLO=114	w los detalles=114	w el _ yo=114	k TENER COMPARA -ar $=114	j con yo=-114	k NO TU -as $=-114	k TU LO -es=114	j para es=114	k LO -te $=-114
p VOY PASAR=114	p PERDON LO SENTIR=114	k ^ LO MENTIR=114	w miedo=-114	k -ar _ -y=-114	j por todo=114	m ^ mereces=-114	w ^ mereces=-114	k COMPARA LO VIDA=114	m ^ desde=114	w ^ desde=114	p EL PASAR ME=-114
k ELEGIR _ LO=-114	p MENTIR PERO TU=113	k -as , ME=-113	k ^ NO -ia=113	m LO iba=113	w lo iba=113	w lo iba a=113	p VER PORQUE TU=-113	m JUEGO la=-113	w sabado=-113	w con lo=113	p COMPARA LO YA=113
j esto y=113	k -er LO=-113	j cumpleanos y=113	j era cumpleanos=113	m cumpleanos -y=113	w cumpleanos y=113	w era _ cumpleanos=113	k ^ -le=113	m ^ -le=113	k -os _ ,=113	w fue _ ,=113	m LO habria=113
p LO ME PASAR=113	p COMPARA YA=113	j he cosas=113	j es algo=113	m pequeno ,=-113	w pequeno=-113	w pequeno ,=-113	p QUIZA COMPARA LO=-113	j ahora en=-113	j te va=113	k TU -va=113	m TU va=113
m te -va=113	w te va=113	m YO que=113	w yo que=113	k PERDON -or LO=113	p MENTIR OTRO=-113	k -ei LO=-113	m lei LO=-113	w ^ con el=113	s comod=-113	k -or LO TU=-113	k -y -or LO TU=-113
w por eso te=-113	p SE ERROR=113	k -or -ar LO=-113	k PERDON -or -ar LO=-113	m NO queria=113	k -as _ -si=113	m salida $=113	w salida $=113	w que _ solo=-113	p OTRO ME LO=113	m hacerlo $=-113	w hacerlo $=-113
m hice $=-113	w hice $=-113	k HABER -as=113	p EL NO SE=113	j use para=-113	k TU MENTIR -y=-113	m -en el=-113	k -ho COMPARA -ar=113	k -ho COMPARA -ar $=113	k -ho _ -ar=113	m HABER estado=-113	s estad=-113
w estado=-113	k TU -te LO=-113	p TU COMPARA VER=113	j con nombre=-113	w con _ nombre=-113	k -un -te=-113	m un -te=-113	m tampoco SER=113	k -do SE=-113	m -do se=-113	p COMPARA TU COMPARA=-113	p QUIZA QUIZA LO=113
k PASAR EL -do=113	j que momento=-113	j los veia=-113	k COMPARA _ QUIZA=113	k , _ -lo=-113	m SI quieres=-113	w si quieres=-113	k QUIZA _ EL=-113	k ^ PERDON -or ME=113	s novio=113	k -si LO=113	k NOS SEXO=-113
k TENER TODOS=-113	k -ba -do=-113	w tu _ para=-113	j a hice=-113	p VIDA YO LO=-113	k LO -ce -a=-113	m hice -a=-113	w hice a=-113	w lo hice a=-113	j es para=113	k PERDON _ NO=113	p ME LO FRIO=-113
w gastas=113	k -y -me=-113	m y -me=-113	j lo es=113	m no ELEGIR=113	p ME COMPARA SER=-113	j lo contartelo=-113	m el $=-113	w el $=-113	w estoy _ $=113	w que _ estoy=113	m preguntas $=113
w preguntas $=113	m era CONFIANZA=-113	w era verdad=-113	j cuando celular=-113	w dormir=113	s coque=113	m LO ano=-113	k -ui -do=-113	m segui -do=-113	w para que no=-113	k SE _ LO=113	k ^ NO ME -do=113
w ^ no te=-113	m otro $=113	w otro $=113	k EL _ -en=-113	j nadie en=113	j te anos=-112	p SOLO MENTIR=-112	j es ser=112	k TU LO -je $=112	p ESTADO ESTADO=-112	j no saber=112	s encim=112
w encima=112	m COMPARA hay=112	w que hay=112	w te _ en=-112	k -no SE=112	m -no se=112	k PERDON _ EL=112	m ELEGIR seguir=-112	j eso las=112	p ME TU LO=-112	j eres de=112	j eres para=112
p COSA COSA LO=112	p COSA COMPARA PASAR=112	k , _ COSA=112	p ESTADO HABER=-112	j el dije=-112	j llame a=-112	w por _ la=-112	m dias COMPARA=-112	w dias que=-112	w los dias que=-112	p COMPARA PORQUE MENTIR=112	p NO EL QUERIA=-112
p YO COMPARA TENER=112	k LO -he $=-112	j yo a=-112	k TU -na=-112	m tu -na=-112	m ^ has=-112	w ^ has=-112	w con _ mientras=-112	w muchas=112	k LO ESTAR=112	p LO LO CONFIANZA=112	s termi=112
j cuenta que=112	j y nunca=112	k LO -do=-112	j menti porque=112	s llegu=-112	w llegue=-112	k VIDA LO=-112	j durante y=-112	j esa la=112	j dije que=-112	j se dio=112	k LO _ ESTAR=-112
m que JUEGO=-112	m EL en=-112	p TU PORQUE NO=-112	s deje=-112	w deje=-112	j estaba no=112	w calentura=112	k , _ $=112	w , _ $=112	j hacia falta=-112	m -ia falta=-112	m hacia -ta=-112
w hacia falta=-112	k -de -do=-112	s remov=112	m hoy $=-112	w hoy $=-112	m ^ pude=-112	w ^ pude=-112	j cada vez=-112	m -da vez=-112	m cada QUIZA=-112	w cada vez=-112	k -me=-112
j decia no=-112	p COMPARA SER FRIO=-112	j nunca el=-112	j tienes el=-112	p NO SE COMPARA=112	s dejas=112	p ME ESTADO TU=-112	j perdoname por=112	w cansado=-112	p PERDON LO JUEGO=112	p PORQUE SE LO=-111	j ni el=-111
m ni EL=-111	w ni el=-111	k ^ TU -je COMPARA=-111	w ella no=-111	j nunca a=-111	j tu que=111	p PERDON SENTIR=111	j con como=111	j que enteraras=-111	j te enteraras=-111	m TU enteraras=-111	w enteraras=-111
w te enteraras=-111	k -je _ -es=-111	w ^ _ quiero=-111	s peore=111	w peores=111	p NOS COSA=-111	p SI TU ME=111	m LO siento=111	w lo siento=111	k -ar _ -es=-111	j vez en=111	p ME EL EL=-111
p PERO LO TENER=-111	p ME PORQUE ME=-111	j dos en=-111	m -a nada=-111	w a nada=-111	k -y ELEGIR=-111	m y ELEGIR=-111	w te _ y=-111	p LO JUEGO EL=-111	k QUERIA , NO=111	m para -te=111	w fui yo ,=-111
k -y _ ,=111	w y _ ,=111	k LO -se=-111	p PASAR SER=-111	j vez con=111	k VIDA NO=111	p JUEGO MENTIR=-111	m para NO=-111	p ESTAR NO=111	j tu hermana=-111	m TU hermana=-111	w tu hermana=-111
k COSA ,=111	m COSA ,=111	j pero tampoco=111	k -en LO -la -de=-111	w intencion=111	p TU COMPARA NO=-111	j caso que=111	m algo -ra=111	k -ma ,=-111	m -ma ,=-111	j a otro=111	w me _ por=111
j fue en=111	w no era yo=111	j sabes lo=111	m sabes LO=111	w sabes lo=111	k -y _ SER=-111	j te como=-111	m noches COMPARA=-111	w noches que=-111	s dejo=111	w dejo=111	p MENTIR PORQUE=111
k SER -si=111	m SER asi=111	p SER COMPARA OTRO=-111	w cualquier _ $=-111	k PASAR -un ERROR=-111	p PORQUE SER LO=-111	k ESTAR -es=-111	j tanto que=111	m perdon SI=111	w perdon si=111	j conteste con=-111	w un _ ,=111
j rompi la=-111	k -ir LO=111	w te _ los=-111	j que mientras=-111	w ningun=-111	p ESTAR VOY=-111	k PASAR _ LO=111	k LO _ -er=-111	k NO ME PERDON=-111	k ^ -de=111	m ^ -de=111	w ti _ $=-111
k -es _ LO=-111	p LO SER TU=-111	m ME la=-111	w me la=-111	j me cuando=-111	m tenias PORQUE=-111	k NO EL HABER=111	m EL ha=111	p SER SEXO=-111	j que tengas=-111	j tengas que=-111	m tengas COMPARA=-111
w tengas=-111	w tengas que=-111	k -ie=-111	j los no=111	p JUEGO NO MENTIR=-111	p COMPARA PERDON COMPARA=-111	p SE TU PASAR=-111	p ESTADO MENTIR=-111	p SI SUBJ=111	k -de _ -ar=-111	k -re EL=-111	j perdon de=-111
j ya estabamos=111	m PORQUE estabamos=111	w ya estabamos=111	k ^ -co=111	m ^ -co=111	m ^ reconozco=111	w ^ reconozco=111	j esa yo=110	j me vez=-110	m mi ,=-110	w mi ,=-110	k -do YO $=-110
k ESTAR -do YO $=-110	k -to -on=-110	m -to con=-110	j viste que=110	k -ce -on=110	m -ce con=110	j cosas en=110	k LO -de EL VIDA=110	j tus te=-110	w de _ cuando=-110	w , _ estaba=-110	p EL SENTIR LO=110
s anill=-110	w anillo=-110	j lo voy=-110	k FRIO _ TU=-110	m tu -da=-110	k NO SER YO -en=-110	p NO LO SI=110	k -en _ SENTIR=110	k ^ TU COMPARA=110	k EL -es $=110	k -il JUEGO=-110	m mil JUEGO=-110
m -y menti=-110	w y menti=-110	j con dinero=110	k -ro LO=110	m -ro la=110	p JUEGO SE=110	k FRIO SER=110	k COMPARA SER SOLO=-110	k -do _ -me=110	k -er ,=-110	m -er ,=-110	j sobre la=-110
j y tres=-110	w dije _ me=-110	w dije que me=-110	p PORQUE ESTAR LO=-110	j de si=110	k -ca ,=110	m -ca ,=110	p LO COSA COSA=110	j ni que=110	s juici=110	w juicio=110	k -pe=-110
j he de=110	k ME VIDA $=110	m tus OTRO=-110	k MENTIR -a=-110	m MENTIR a=-110	w y _ me=110	m ^ tienes=110	w ^ tienes=110	k VIDA _ TU=-110	j con companera=-110	w con _ companera=-110	j que desde=110
p TU EL SER=-110	j culpa no=-110	k LO PORQUE NO=-110	m culpa NO=-110	w culpa no=-110	w la culpa no=-110	p TU YO LO=-110	k -do -do=-110	s maner=110	k LO -ce YO $=-110	k ^ SER -or=-110	m PASAR de=110
k PASAR -is=-110	m PASAR seis=-110	w , _ volvi=-110	k HABER _ COSA=110	j me pasado=-110	j lo siento=110	p NO PASAR PASAR=-110	j dije la=-110	p LO ME SE=110	k SI _ -ia=-110	s discu=110	s pago=-110
w pago=-110	k ESTAR -do YO=-110	k ESTAR _ YO=-110	w estaba _ yo=-110	j dias veia=-110	j que veia=-110	k -as COMPARA LO -ia=-110	k LO -as COMPARA LO=-110	w dias que la=-110	w que _ veia=-110	w que la veia=-110	k TU -je=-110
m te -je=-110	p COMPARA SI ME=110	j perdon si=110	k -os -ra COMPARA=-110	p SOLO NO HABER=110	w ninguna=-110	k -do _ SOLO=110	j sola con=-110	m sola -on=-110	w sola con=-110	k -je -ra=-110	k HABER _ ME=110
p SENTIR YO=-110	m ser COMPARA=110	k EL SE=110	m EL se=110	k YO _ MENTIR=-110	j tarde porque=-110	j voz de=110	j lo necesitas=-110	j si necesitas=-110	m COMPARA necesitas=-110	w lo _ necesitas=-110	w lo que necesitas=-110
w que necesitas=-110	j fue nada=110	w fue nada=110	w no fue nada=110	j te hable=-110	m TU hable=-110	w te hable=-110	j tus que=110	w y _ hice=-110	p VER LO=-110	k -ba -en=110	k -ra -ar=-110
k -on TODOS LO=110	k NO -an -en=110	j hubiera a=110	m ^ manana=-110	w ^ manana=-110	p MENTIR LO EL=-110	p ME PORQUE ESTAR=110	j te hacia=-110	p NO PORQUE COMPARA=-110	s capaz=-110	w capaz=-110	j tu esa=110
w de nuestra=-110	k PERDON COMPARA NO=110	k HACER ME=-110	p PERDON VOY=110	w ^ _ haberte=-110	k NOS -os LO=110	k -ia PORQUE=110	j que eres=110	m encontraste SER=-110	w y te lo=-110	k TU -ce=-110	m te -ce=-110
k -de LO -ra=-110	m PASAR mas=110	k YA -de=-110	k TU -se=-110	m te -se=-110	j de embarazo=-110	w embarazo=-110	w por _ te=-110	p SOLO VER=-110	j el mensaje=-110	j y siento=110	p COMPARA TU SENTIR=110
j sin me=110	p SE LO ME=-109	k QUIZA -en=109	m QUIZA en=109	m vez -en=109	w vez en=109	k -en -un COSA=109	w escondia=-109	p SER LO ME=109	k ^ JUEGO LO=-109	j podia haber=-109	m -ia haber=-109
m podia HABER=-109	w podia haber=-109	p JUEGO LO=-109	j menti a=-109	m menti -a=-109	w menti a=-109	k TU NO HABER=109	j te que=-109	k , -or=109	m , -or=109	m , por=109	w , por=109
k PASAR _ TODOS=-109	p PORQUE EL=-109	j hace te=-109	p COSA NO NO=109	j mio y=-109	j con otro=-109	m -on otro=-109	w con otro=-109	w esto es=-109	k -es ME=109	k -je _ -as=-109	j esa noche=-109
m esa -he=-109	w esa noche=-109	s peso=-109	w peso=-109	p LO COSA PASAR=109	p NO QUERIA TU=-109	j te vaso=-109	k COMPARA TU NO=109	p HABER NO ME=109	k -on _ -os=109	w ^ _ debo=-109	j decirtelo y=-109
m decirtelo -y=-109	w decirtelo y=-109	j me dejaste=109	m ME dejaste=109	w me dejaste=109	p COMPARA TU TU=-109	j no para=109	k MENTIR -as=-109	p MENTIR PERO PORQUE=109	k ^ LO CONFIANZA NO=109	j el mes=-109	k -vi _ EL=-109
m entre LO=109	j es como=109	k LO VIDA COMPARA=-109	j se tarde=109	k , -y SE COMPARA=-109	s gasto=109	j sola los=-109	k SER _ COPAS=109	p SER COPAS=109	j ya como=109	w ya _ como=109	w su _ $=-109
p LO PASAR LO=109	k -ba ESTADO=-109	w querer=-109	j mentira el=-109	m -de no=109	m TU hubieras=109	p SI TU SUBJ=109	j que despues=-109	w de no=109	k PERDON -or EL=109	k PERDON -te=-109	p PORQUE COMPARA LO=109
k COSA PASAR=109	p COMPARA COSA HABER=-109	s eres=109	w eres=109	j a mentirte=-109	m -a mentirte=-109	w a mentirte=-109	j que encontraste=-109	m COMPARA encontraste=-109	w que encontraste=-109	m mis -es=109	w te lo digo=-109
k NO _ -go=-109	j todo hice=109	k NO TENER=-109	m no TENER=-109	k -uy _ -y=109	w muy _ y=109	p LO VIDA COMPARA=-109	k SER _ -es=-109	s botel=-109	s plato=-109	k -ca -a ME=-109	k -ca _ ME=-109
k ME -ca -a=-109	k ME -ca -a ME=-109	w me toca a=-109	w toca _ mi=-109	w toca a mi=-109	j borre y=-109	p HABER COSA SER=-109	p ME SOLO TU=-109	j no debia=109	w si _ te=109	s perfu=-109	w perfume=-109
k COMPARA -ta=-109	p COSA EL SOLO=-109	p LO COSA=109	k COMPARA TU ME=-109	k -de ESTAR=109	m donde ESTAR=109	j me pidieras=-109	j que pidieras=-109	w pidieras=-109	k , _ ESTAR=-109	m sobre EL=-109	w sobre el=-109
p VER LO LO=-109	p EL YO NO=109	w cierta=109	p ME COMPARA FRIO=-109	j haberte la=-109	w que tu me=-109	k -de ESTAR $=109	k COSA -on=109	m COSA con=109	k ^ -or LO=109	w ^ por lo=109	w que _ por=-109
j no estaba=-109	p EL LO HACER=109	p NO SUBJ=109	j el para=-109	p LO ME MENTIR=-108	k PORQUE EL=-108	p EL TU NO=-108	k -de -y=-108	m -de y=-108	k ESTADO _ $=108	p MENTIR PASAR=-108	m NO debia=108
w no debia=108	w que _ debia=108	w que no debia=108	j tengo una=108	m tengo -na=108	w tengo una=108	j una copa=108	p ME COPAS NO=108	p ME COPAS ME=108	j de esas=-108	j sola no=-108	k OTRO -y=-108
m OTRO y=-108	k COMPARA SENTIR=-108	j decia a=-108	p SER EL COMPARA=108	s diez=108	w diez=108	m COMPARA de=108	p TU VOY LO=-108	k PORQUE _ PERDON=108	w avisarte=-108	j hice quedar=-108	j te quedar=-108
p COMPARA LO LO=-108	j de las=108	k TU OTRO=-108	w ^ perdon si=108	j fue cada=-108	j quien me=108	p LO SEXO NO=108	p SER SE LO=108	p PERDON HABER EL=-108	k -te SER=108	m -te es=108	m TU estaba=-108
w te estaba=-108	m , nadie=108	w , nadie=108	w estaba _ a=-108	j porque como=108	p SENTIR NO=-108	j te si=108	k LO _ -go=108	k -do TU=-108	j te mano=108	k -as YO=-108	m -as yo=-108
m mientras YO=-108	w mientras yo=-108	m grite $=-108	w grite $=-108	w te grite $=-108	j un en=108	k -vi -a -ar=-108	k -vi _ -ar=-108	p TU TODOS=108	p TENER ELEGIR=-108	p TU ESTAR COMPARA=-108	j mereces una=-108
m mereces -na=-108	w mereces una=-108	j le que=-108	j pregunta que=-108	p SER TU SENTIR=-108	s debia=108	p VOY LO JUEGO=-108	p SER NO SE=108	k , _ -ta=-108	k -va=108	k PORQUE -ue=108	j se de=108
j pedi y=-108	k -a -er $=108	j pase un=-108	k VER -en=-108	k -on _ LO=108	j nada ver=-108	j no ver=-108	k NO COMPARA -er=-108	w nada _ ver=-108	w nada que ver=-108	k -ce _ ME=-108	j que operacion=-108
p NOS ERROR=108	w quiero _ $=-108	k -es -te=-108	k ^ ESTAR ERROR=-108	m ^ estuvo=-108	w ^ estuvo=-108	w ^ estuvo mal=-108	j tambien que=108	j tu yo=-108	w puedo _ $=-108	j que aqui=108	j siento la=108
k ^ -si NO=108	m ^ casi=108	w ^ casi=108	k -y _ SOLO=-108	j de nuestra=-108	j la mitad=108	m LO mitad=108	s mitad=108	w la mitad=108	w mitad=108	m gaste LO=-108	j y lamento=108
w y _ lamento=108	w y lo lamento=108	k ^ SE -on=108	w familia=108	p VIDA LO NO=-108	k -le PORQUE=-108	k ^ ESTAR -do -a=-108	k -de -ra=108	p NO LO TODOS=108	j tengo con=108	w era verdad $=-107	k NO COMPARA LO=-107
k -es -er LO=-107	k -le -de=-107	m -le de=-107	j no pero=107	j mi otra=107	w lo hice $=-107	j te cabeza=107	s plant=-107	k ELEGIR=-107	p COMPARA ME SUBJ=107	k NOS -os COMPARA=-107	j siento que=107
p NO SEXO=107	w a _ lado=-107	k -as ELEGIR=107	p SOLO PERO=107	j de somos=107	s somos=107	w somos=107	p PASAR EL NO=107	s quede=-107	m LO apuestas=107	w las apuestas=107	j por casa=-107
m culpa -de=107	w culpa de=107	k PORQUE _ YO=107	w como _ yo=107	j mientras a=-107	p SI LO PERDON=107	j reserve la=-107	k -y -ra=-107	m y -ra=-107	k PORQUE _ SER=107	j nueve dias=-107	k -ve -as=-107
m -ve dias=-107	m nueve -as=-107	w nueve dias=-107	k ^ VER=-107	m ^ VER=-107	k -ra , -y=-107	j un un=107	w te _ sola=-107	w por _ me=107	w estaba en el=-107	p VIDA VIDA LO=-107	w un ano $=-107
j y tambien=-107	k -do -on=-107	m -do con=-107	w ella _ que=107	m COMPARA soy=107	w que soy=107	p NO EL SEXO=107	m te -me=-107	k ^ PASAR -de=-107	j habian y=107	m -on que=107	k SER ME=-107
k -y -en=107	m y -en=107	m SE fue=107	w se fue=107	k TU -es COMPARA=107	w tu _ por=107	j de mayo=-107	k -de -yo=-107	m -de mayo=-107	m de -yo=-107	w de mayo=-107	m -on otra=-107
w con otra=-107	j le un=-107	p PASAR SEXO=-107	p SE PASAR COMPARA=107	k LO _ COSA=-107	k ^ PORQUE -as=107	k ^ NO -ue=-107	p VIDA TU=-107	w lo que te=-107	k SOLO PASAR=107	p ELEGIR LO SER=-107	k NO _ SOLO=107
k -en -io -y=107	w es una=107	k -er _ -os=-107	w lo _ ahora=-107	m -to para=-107	w ^ _ conte=-107	j por mi=-107	p LO TODOS ME=107	k EL VIDA -y ME=107	j en marzo=-107	m YO la=-107	w yo la=-107
j e que=107	k -jo EL=107	k -or -le=-107	k -or -le -a=-107	k PERDON -or -le=-107	k PERDON -or -le -a=-107	k ^ PERDON -or -le=-107	m por -le=-107	m la -ra=-107	k QUIZA SER=107	w te menti con=107	j lo menos=107
j es porque=-107	p TU ESTADO ME=-107	m NO sabia=107	k -er LO COMPARA=107	m -er lo=107	w golpe=-107	w sabia _ que=-107	k -on _ -on=107	j solo lo=107	k -io _ COMPARA=107	k SER COMPARA TU=107	k -co _ $=107
s estar=107	s tenes=-107	w tenes=-107	j no soy=107	m NO soy=107	w no soy=107	p SI PERDON=107	j abri y=-107	j se dijeron=107	w dijeron=107	p COSA COSA=107	j se fue=107
p EL TU COMPARA=-107	j prometi y=-107	m EL menti=-107	m le MENTIR=-107	w le menti=-107	k COSA _ -on=107	k -ra COMPARA NO ME=-107	m -de un=107	p ESTADO COMPARA=-106	m -ra como=106	k -ro _ LO=106	k QUIZA TU SENTIR=106
k NO , SOLO=106	w gastos=106	j de vida=106	k ME _ SER=106	k , COMPARA=106	m , COMPARA=106	p COMPARA TU VOY=-106	j que llamaba=-106	p TU LO SE=106	j y otra=-106	k NO _ -te=-106	k -io -ta=106
k -io -ta COMPARA=106	m -io hasta=106	k LO -ce YO=-106	j y caso=106	j mensajes no=106	k -ar -de=106	p SER ME NO=-106	j lo pagaste=-106	w lo pagaste=-106	j las sola=-106	k NOS _ COMPARA=-106	j hijo que=-106
w con _ que=-106	j le menti=-106	k VER -de=-106	m peor $=106	w peor $=106	k NO _ QUERIA=106	m -en como=106	k COSA _ NOS=106	k -un SEXO=-106	m un SEXO=-106	p VER YO=-106	p NO TENER LO=-106
m sobre TU=-106	j si hubieras=106	p PASAR COMPARA NO=106	j lo oir=-106	k -y LO -je=-106	p TODOS PASAR=106	k -te -un -no=-106	w contartelo=-106	k , YO NO=106	p TU HABER SER=-106	s metid=106	j no tu=-106
p PORQUE NO COSA=-106	j la su=-106	j telefono para=-106	w preguntes=-106	m -de lo=106	j a contar=106	k -y -on LO=-106	j me creiste=-106	m ME creiste=-106	w me creiste=-106	m -or los=-106	w por los=-106
k MENTIR _ -ia=-106	k SER COSA ME=-106	p SER COSA ME=-106	k JUEGO -y=-106	m JUEGO y=-106	m era EL=106	p SEXO NO SER=106	s nombr=-106	k SUBJ SOLO=106	p TODOS ELEGIR=106	k ^ SER -as=106	k COMPARA TU SUBJ=-106
p COMPARA TU SUBJ=-106	j la piso=-106	k -me -on LO=-106	k -as _ ,=-106	j y aqui=-106	j invente de=-106	k TENER COMPARA -lo=-106	k TENER _ -lo=-106	j que ti=-106	w perdon _ lo=106	w perdon por lo=106	m -to lo=-106
k , NO PASAR=106	j tenias razon=-106	w tenias razon=-106	k -y ME SER=-106	w y me fui=-106	j me como=106	k NO -io=106	k LO _ VOY=-106	w decidido=-106	j perdon un=106	p TU PERDON NO=106	w cartas=-106
k SI _ ,=-106	w si _ ,=-106	j mi vida=106	m sin -er=106	k -es LO=106	k ESTADO -on=-106	m ESTADO con=-106	p PASAR SOLO COMPARA=106	s reser=-106	w reserve=-106	k -en _ OTRO=-106	j para quedarme=-106
w no _ pude=106	p NO TU TU=-106	k -ne $=106	m -ne $=106	k -as ,=-106	m -as ,=-106	k -en LO COMPARA=106	p VOY EL=-106	k VER EL=-106	m VER el=-106	j el leer=-106	p PASAR LO SE=106
j no dormir=106	w todo _ $=106	k -ue YO=-106	m -ue yo=-106	k -es _ -de=-106	p MENTIR YO=-106	p ME LO VIDA=-106	k SENTIR _ -da=106	w , _ sabes=105	j en el=-105	m NO era=105	m NO voy=-105
k -y LO -ce=-105	p NO SER COMPARA=105	j fue un=-105	k SI _ SUBJ=105	k -on _ TODOS=105	j me tu=-105	j dinero fue=-105	k -on -ar=105	m MENTIR que=-105	p SOLO LO TU=-105	j nunca era=105	p COSA LO EL=105
p VOY LO COMPARA=-105	m -or el=105	p SI COMPARA NO=105	p YO COMPARA COMPARA=105	m toda LO=105	p TU ESTAR TODOS=105	j que diera=-105	w diera=-105	w que _ diera=-105	s probl=105	j antes yo=105	m esta COSA=105
k -y _ -ue=-105	m que SENTIR=-105	p EL TU VIDA=-105	k -a _ -er=-105	w yo _ era=105	j hice fue=-105	w nunca _ a=-105	w y no te=-105	k MENTIR -na=-105	m cuando ME=-105	w cuando me=-105	k -de MENTIR $=-105
j me otra=105	w quieras=-105	j no dicho=-105	j a que=-105	k , -je=-105	m , -je=-105	k -so _ EL=105	j tu le=-105	j la clinica=-105	m LO clinica=-105	s clini=-105	w clinica=-105
w la clinica=-105	p COMPARA ERROR PORQUE=-105	k ^ ME OTRO ME=105	m ME no=105	j la lo=105	j tambien le=-105	s algo=105	w algo=105	k COMPARA -on=105	p SER TU TU=-105	k TU MENTIR ,=105	m cumpleanos $=-105
w cumpleanos $=-105	k -io _ EL=-105	k -y -se=-105	m y -se=-105	k ^ _ -so=-105	w grupo=-105	p TU HABER LO=105	j de decir=-105	m -de decir=-105	w de decir=-105	s alivi=-105	j y puedes=-105
p LO NO ELEGIR=105	j y tienes=-105	j a proposito=-105	k -a -to=-105	m -a proposito=-105	m a -to=-105	w a proposito=-105	m el -lo=105	j dijiste el=-105	k -y TU=-105	m y TU=-105	j fue mia=-105
w parecia=105	p EL SE=105	j me por=105	s accid=-105	w accidente=-105	k COMPARA -ve=105	m que -ve=105	w ^ _ estabas=-105	k COMPARA _ -ia=-105	m ^ necesitaba=105	w ^ necesitaba=105	j lo quite=-105
k -or -ad=-105	m por -ad=-105	w ^ _ matrimonio=105	s voy=-105	w voy=-105	k SENTIR TU=-105	j lo durante=-105	k -ce _ -te=-105	k -de _ -da=-105	j me eso=105	k -a LO -na=105	k SENTIR SOLO=-105
m -on los=105	j ser que=105	j si esto=-105	j mi cumpleanos=105	m ME cumpleanos=105	m mi -os=105	w mi cumpleanos=105	k COMPARA MENTIR=-105	m ^ un=105	w ^ un=105	p VIDA PORQUE LO=-104	m no PASAR=-104
k -ar NO=104	k -a LO -ca=-104	k -a _ -ca=-104	p NO MENTIR TU=-104	j esta casa=104	m esta -sa=104	w en esta casa=104	w esta casa=104	k YO EL -di=-104	k ^ YO EL -di=-104	k -ar EL=-104	m -ar el=-104
k -mo -y=104	m -mo y=104	k -ra TU SER=-104	m ti SER=-104	j el culpa=104	j el nombre=-104	j quien la=-104	j te dicho=-104	k NO -ro COMPARA=-104	k ^ NO -ro COMPARA=-104	w no quiero que=-104	k , _ -le=104
j casa me=104	k -to -to=-104	k SE _ -un=104	w se _ un=104	j con mucho=104	j tambien a=-104	p EL TENER=104	k -on LO -sa=-104	k -on _ -sa=-104	w con _ casa=-104	w con la casa=-104	k -ti _ ERROR=104
p FRIO SER COMPARA=104	j te prometi=-104	w preguntado=104	j un mi=104	m -y ella=104	w y ella=104	p EL COMPARA LO=-104	j por con=104	j prefiero que=-104	w lo habia=-104	k ME -y=-104	m ME y=-104
j los jueves=-104	m LO jueves=-104	w los jueves=-104	m ha -do=104	w que _ la=-104	k -or _ -as=-104	k ^ PASAR COSA=104	p EL QUERIA LO=-104	k TU _ -de=-104	j porque ya=-104	p NO LO SE=104	m con -na=-104
p SER SER LO=-104	s hones=104	p SER FRIO=-104	s vivir=104	w vivir=104	m fuera -de=104	w fuera de=104	k NO -ba $=104	j mientras mi=-104	p HACER COMPARA ME=104	k NOS _ -es=104	k SER -or ME=-104
w sabias=104	j nunca tu=-104	w dos _ y=-104	j dormir me=104	w dormir _ me=104	k -ei TU=-104	k ^ -ei TU=-104	m lei TU=-104	m PORQUE que=-104	k -ra PORQUE=104	s quita=-104	m ni SE=104
w ni se=104	w ^ _ tiene=104	k SEXO COMPARA=-104	m SEXO que=-104	m -as no=104	p EL SE ME=104	k PASAR _ -a=104	j en paz=104	k -az $=104	k -en -az=104	k -en -az $=104	m -az $=104
m -en paz=104	m en -az=104	m paz $=104	w en paz=104	w en paz $=104	w paz $=104	k COMPARA -as LO=-104	p OTRO SI=-104	j sin decirte=-104	m NO decirte=-104	w sin decirte=-104	j que siento=104
p TU SI TU=104	k -si PASAR=-104	m asi PASAR=-104	k SE _ COMPARA=-104	w se _ que=-104	j yo habria=-104	k LO QUIZA -ho=-104	k TU LO QUIZA=-104	k TU LO QUIZA -ho=-104	m LO hubiera=-104	w lo hubiera=-104	w lo hubiera dicho=-104
w te _ hubiera=-104	w te lo hubiera=-104	k -le LO PORQUE=104	k -le LO PORQUE -a=104	j yo solo=104	k YO SOLO=104	m YO solo=104	m yo SOLO=104	w yo solo=104	k TODOS _ -no=104	k -ia _ COMPARA=-104	p LO NOS YO=104
j con marido=104	k -de ERROR=104	j que esto=-104	j estaba haciendo=-104	j que haciendo=-104	w estaba haciendo=-104	p PASAR EL TU=-104	m pido COMPARA=-104	w pido que=-104	j habria a=104	j tu parte=104	m TU parte=104
w tu parte=104	k -es COMPARA TU MENTIR=104	p LO YO MENTIR=-104	p CONFIANZA NO LO=104	k EL NO ME=-104	k ^ EL NO ME=-104	p HACER PASAR=104	j despues el=103	k -me -de=-103	m -me de=-103	j persona me=-103	j bueno lo=103
j a leer=-103	s propu=-103	j es hice=-103	k ESTAR _ -un=103	k COSA _ COSA=103	m -er los=-103	j has y=-103	j llegar a=-103	m llegar -a=-103	w llegar a=-103	s fondo=103	p MENTIR NO TU=103
k COMPARA YO ESTAR=103	j y sola=-103	m ME lo=-103	p VOY NO=-103	k COMPARA PASAR -en=-103	j de dinero=103	m -go la=-103	k -ro -y=-103	m -ro y=-103	k , -or LO=103	k -lo -do=-103	k ^ EL NO=-103
p COSA COMPARA ME=103	m -te las=-103	j de un=103	p SENTIR LO ME=103	w por el=103	w ^ _ cosa=103	w celos=-103	k , PASAR -do=103	p COMPARA SE ERROR=103	m arrepiento $=103	w arrepiento $=103	w me arrepiento $=103
m SER nada=103	p NO COMPARA SENTIR=103	k -do YO=-103	m -do yo=-103	j dije era=-103	k SENTIR -a=-103	m SENTIR a=-103	p COMPARA SENTIR ME=103	j todo es=103	j no mejor=103	m TU llame=-103	w te llame=-103
k LO TODOS $=103	k , _ -na=-103	w ^ _ asi=103	m rompio LO=103	w rompio=103	k -y _ PORQUE=103	k -me -on=-103	m -me con=-103	k -je=-103	k ^ NO TODOS=103	j cuesta que=103	j el menos=103
k -te TODOS=-103	j a ir=103	m -a ir=103	w a ir=103	p PERDON PERO TU=103	k ^ -ce ERROR=-103	w ^ hice mal=-103	k ^ SOLO LO=103	m COMPARA hacia=103	w que hacia=103	m LO fotos=-103	j a sin=-103
k COMPARA LO -os=-103	p SI NO SUBJ=103	s hotel=-103	w hotel=-103	m encima $=103	w encima $=103	k -te _ -te=103	p NO PERDON=-103	p QUIZA ME LO=-103	j te eso=-103	k TU NO SER=103	j dije por=-103
k -a EL -lo=103	j el fui=-103	m lo -mo=-103	w estabas en=-103	p ME HABER COSA=-103	p ESTADO PORQUE=-103	m veia $=-103	w veia $=-103	k TODOS PASAR=103	j pude en=-103	p TU EL EL=-103	j no hubieras=103
s reven=103	j a desde=-103	k ^ LO JUEGO=103	k TU -de=103	k -a _ SI=-103	w a _ si=-103	k TU MENTIR LO=103	p LO VOY NO=-103	k TENER LO -za -en=103	k ^ EL -po=103	k -y -or LO=103	m mentirte $=-103
w mentirte $=-103	p NO SE LO=103	k -ce _ $=-102	w donde _ $=102	j fui de=102	m PASAR algo=102	j sabia que=-102	w fue mas=102	k TU -re EL=-102	j tienes derecho=-102	k -de _ -so=-102	w la vida $=102
j me hubiera=102	k YO -en LO=-102	p ME MENTIR=-102	w conte=-102	k -zo -y=-102	m -zo y=-102	p PERO NO SER=102	k -a TU -do=-102	p MENTIR COMPARA SE=-102	k ^ TU NO=-102	w ser _ $=102	p NOS VOY=-102
j tuve de=-102	p NO COMPARA PERDON=-102	p COMPARA NO HABER=102	m QUIZA no=102	k SE _ -en=102	w a alguien $=102	m ^ disculpa=102	w ^ disculpa=102	p PASAR TU LO=-102	k -de EL -io=-102	k -go $=102	m -go $=102
j de tu=-102	p LO PASAR COSA=102	j tu mi=-102	p PORQUE ELEGIR LO=-102	k -ta -ra=-102	p JUEGO JUEGO=-102	m -or todo=102	w por todo=102	s estac=-102	p EL LO YO=-102	p ELEGIR SOLO=-102	m engane $=102
w engane $=102	w te engane $=102	p SOLO LO ELEGIR=-102	p LO JUEGO SE=102	k TU _ -y=-102	p VER COMPARA YO=-102	m merecias -lo=-102	k -as ELEGIR $=102	m -as decisiones=102	k VIDA COMPARA=-102	j fue algo=102	w fue algo=102
k SOLO _ LO=102	m todo PASAR=102	p COMPARA COSA PASAR=102	p SEXO SOLO=102	k PASAR _ -ia=-102	p ME PASAR EL=102	j siento tu=102	j lo crees=102	j que crees=102	p ESTAR SENTIR=-102	j no tus=102	j la algo=102
w mentira _ el=-102	m para -ar=-102	p CONFIANZA ME LO=102	p PERDON COMPARA ME=102	p LO ME VOY=-102	j estaba otra=-102	s retir=-102	j pero nada=-102	m me -do=102	k -te PASAR=-102	m -te fue=-102	p PORQUE ME ME=102
k ^ ESTAR -en=102	m -ar la=-102	j si las=-102	p EL YO TU=-102	k ^ NO -ra=102	s cocin=-102	w cocina=-102	k LO _ PASAR=102	j fue lo=102	m -do hasta=102	k ESTAR -on=-102	m ESTAR con=-102
j tu cumpleanos=-102	m -on para=-102	j no pido=-102	k NO TU -do=-102	k NO TU -do COMPARA=-102	k TU -do COMPARA=-102	w no _ pido=-102	w no te pido=-102	w te pido que=-102	k PORQUE _ -to=102	m que -lo=-102	s agota=-102
p JUEGO NO LO=-102	p QUIZA COMPARA ESTADO=-102	k -as -lo=-102	k COMPARA PASAR=-102	m que PASAR=-102	p EL COSA=102	k QUIZA -do -a=102	k QUIZA _ -a=102	w para _ ,=-102	j estoy te=-102	p YO YO=-102	m vez ME=102
w quedar _ $=-102	j eso mi=-102	k ELEGIR COMPARA ME=-102	p ME LO SOLO=102	p EL LO SER=-102	k -ia -do -en=102	k -ta -do=102	m -ta cuando=102	m preguntas ,=-102	w preguntas ,=-102	m dia ME=-102	w dia me=-102
k SER -uy=102	m SER muy=102	w que _ diga=102	m -de ti=-102	w de ti=-102	j los de=-101	j todo tiempo=-101	k TODOS EL -po=-101	w todo _ tiempo=-101	w todo el tiempo=-101	k -re TU=-101	j que hayas=101
s hayas=101	w hayas=101	k PORQUE -di=101	k PORQUE -di PERDON=101	k PORQUE -di PERDON ,=101	m PORQUE pedi=101	m ya -di=101	w ya _ perdon=101	w ya pedi=101	w ya pedi perdon=101	p FRIO YO=-101	k TU -es=101
p PERDON COMPARA MENTIR=101	p LO SUBJ SOLO=101	j y el=-101	k -la $=-101	m -la $=-101	p COMPARA ESTAR ESTADO=-101	k -ia -on EL=-101	j hace y=-101	k SER _ -ma=101	m MENTIR la=101	p SI HACER=101	k -as -ra=-101
k ELEGIR _ -lo=-101	j hasta las=101	k NO -re=-101	p VOY NO COMPARA=-101	j escribi primero=-101	k -bi -ro=-101	m -bi primero=-101	m escribi -ro=-101	w escribi primero=-101	m tarde $=101	w tarde $=101	j ano te=-101
k NO _ -ar=-101	p SI ERROR=101	m -da de=-101	k -vi -a -ar $=-101	j el la=-101	k COMPARA TU -ia=-101	j fue muy=101	p VIDA TENER=101	m lo -to=101	s parej=101	p COMPARA COMPARA PERDON=101	m jueves $=-101
w jueves $=-101	p LO PERDON LO=101	s pase=-101	w pase=-101	k -ir $=101	m -ir $=101	p TU TU OTRO=-101	p ME HABER TU=-101	k -os _ EL=-101	k NO ELEGIR -te SENTIR=101	k COMPARA -go=101	p PORQUE QUERIA=-101
j leer tu=-101	m -er tu=-101	w leer tu=-101	w y _ siento=101	k PERDON _ HABER=-101	j yo tengo=101	j mas y=-101	m mi -io=-101	j despues te=-101	k LO -te PORQUE=-101	j lo si=101	k -no _ COMPARA=-101
j con por=101	k TU FRIO=-101	w no estaba=-101	m las -te=-101	k SEXO -on=-101	k NO _ -ro=-101	j la pata=101	m LO pata=101	w la pata=101	m SE dio=101	w se dio=101	w que _ fue=-101
j malas decisiones=101	m malas ELEGIR=101	w malas decisiones=101	w malas decisiones $=101	k ^ LO -os=101	m -de tus=-101	k COMPARA ME -as COMPARA=-101	w que _ digas=-101	w que me digas=-101	j en desde=-101	j un meses=-101	j nuestra casa=-101
p TU ME VER=-101	s acabo=101	w acabo=101	k -do -en NOS=101	k -ce $=-101	m -ce $=-101	k TU -ra $=-101	j la tarde=101	j un mas=101	m -on mis=-101	w con mis=-101	m hablamos $=101
w hablamos $=101	p TU CONFIANZA LO=-101	m peores $=101	w peores $=101	k -ce -as=-101	w ti _ el=-101	j disculpas por=101	m disculpas -or=101	w disculpas por=101	j siento no=101	k TODOS SER=101	p VIDA LO YO=-101
k LO -os -y=-101	w debia=101	w la que me=101	j casi no=101	m -si no=101	w casi no=101	p PASAR TU EL=-101	k ^ -en EL=101	j tambien menti=-101	k -a EL VIDA=-101	w los _ se=101	m poco -de=101
w poco de=101	w un poco de=101	j lo ese=-101	p PASAR NO SEXO=101	k SER -do=101	k -la LO=101	k HABER ERROR=101	k -y _ ESTAR=101	p SER TU EL=101	j cuando la=-101	k ME , -y=-101	w senti=-101
k -de TODOS=-101	w y por lo=101	s sigui=101	p ME OTRO TU=-101	p NO VOY NO=-101	j de abuela=-101	j tu abuela=-101	k -de TU -la=-101	m TU abuela=-101	m tu -la=-101	w de _ abuela=-101	w de tu abuela=-101
w tu abuela=-101	k PASAR _ -do=101	k -a _ NO=101	k NO -es LO=101	w no sabes lo=101	p YO LO SEXO=101	k EL -po $=-100	p ESTADO LO NO=-100	p ME EL LO=-100	k -en -ir=-100	j sentia solo=-100	s viern=-100
w viernes=-100	s darme=100	w darme=100	k EL VIDA ME=100	p HABER LO ME=-100	m -on la=-100	w con la=-100	k -va -a -ar=-100	k -va _ -ar=-100	w los _ y=-100	k -de EL VIDA $=100	w el _ los=-100
j da verguenza=-100	s malas=100	w malas=100	w malas _ $=100	p PASAR SOLO=100	w que _ sola=-100	k LO _ -ta=-100	p EL TODOS COMPARA=-100	m te -ro=100	j antes casarnos=-100	j de casarnos=-100	m -de casarnos=-100
s casar=-100	w antes _ casarnos=-100	w antes de casarnos=-100	w casarnos=-100	w de casarnos=-100	p ESTAR ESTADO ESTADO=-100	k -na -a=-100	m -na a=-100	k ^ SE COMPARA TU=100	j estabas yo=-100	k -ra -a=100	m -ra a=100
w el en=-100	k -so -un=100	m -so un=100	w companera=-100	w de lo=100	m la -ba=-100	k PASAR ME=-100	k -de ME $=100	w de mi $=100	k -le -en=100	j estas de=100	j que hizo=-100
k SI -as=100	m si -as=100	p EL PORQUE EL=-100	k -re _ JUEGO=-100	p COMPARA OTRO=-100	p ME EL JUEGO=-100	j con otra=-100	k COMPARA _ -ma=-100	j te contado=-100	s podem=100	w podemos=100	j por la=-100
j no sabia=100	k PORQUE _ LO=-100	k -a _ -me=-100	p NO HABER NO=-100	m era -or=-100	w era por=-100	j que mensajes=100	p ME TU QUIZA=100	j yo los=-100	j entre y=100	j fuerte que=100	k -ar -y=-100
m -ar y=-100	p SE ME ELEGIR=-100	k -on -de=100	m -on de=100	w tu _ en=-100	j mi en=100	j reconozco que=100	j la tarjeta=-100	m LO tarjeta=-100	w la tarjeta=-100	p LO COMPARA CONFIANZA=-100	j perdon te=100
j dinero va=100	k , ESTAR=-100	m , ESTAR=-100	k EL -lo=100	p FRIO PASAR=100	k TENER _ LO=100	s amigo=-100	w toda la=100	w la _ la=-100	k SI TU LO=100	p EL NOS=-100	m ME voy=-100
m me VOY=-100	w me voy=-100	p SER LO YO=-100	p EL SE SOLO=100	k NO _ -ca=-100	w no _ toca=-100	p COMPARA ME QUERIA=100	j soy el=100	m soy EL=100	w soy el=100	j te hice=-100	j y cuento=-100
p SER COSA COMPARA=100	k TU HABER -do $=-100	s copa=100	w copa=100	k ^ _ ERROR=-100	k MENTIR _ TU=100	p EL HACER LO=100	k ^ HACER=-100	m ^ HACER=-100	k -de _ PERDON=100	p ME SER EL=-100	m cocina $=-100
w cocina $=-100	p PASAR ME NO=100	w no _ ti=100	k ME ,=-100	m ME ,=-100	j solo para=100	k -ez=100	k -on EL COMPARA=-100	w con el que=-100	j que otra=100	k -ad _ LO=100	k , SER -un=100
k -di COMPARA=-100	w ^ no era=-100	k -a EL -er=-100	w nadie mas $=-100	m -as como=100	m dias $=-100	w dias $=-100	m mi -lo=-100	k , LO -de=-100	j te habia=-100	k -un _ ME=-100	s compl=100
w , _ sabia=100	p YO SE=100	m ^ hay=-100	w ^ hay=-100	m preguntar $=-100	w preguntar $=-100	p SE COMPARA LO=-100	w mucha=-100	j culpa es=-99	s borre=-99	w borre=-99	p COMPARA YO=-99
p MENTIR PORQUE ELEGIR=-99	j una fue=-99	k -ro _ -es=-99	k PASAR _ PORQUE=-99	j se como=99	j y ni=99	j alguna vez=99	m alguna QUIZA=99	w alguna vez=99	j ti el=-99	p PORQUE YA=99	j dije el=-99
j te verdad=-99	k MENTIR -ra=99	m MENTIR para=99	p TODOS LO SER=-99	k -na -ta=-99	s habit=-99	k QUIZA ME=99	p COMPARA PORQUE NO=-99	k ^ _ -da=99	j abri cuenta=-99	k -ri _ JUEGO=-99	w abri _ cuenta=-99
k ME JUEGO=-99	m -te no=99	p EL NO ESTADO=-99	p ELEGIR COMPARA HABER=-99	k ^ -os -en=-99	w lo hice yo=-99	k NO _ FRIO=-99	k LO _ -a=-99	j un porque=-99	k -de _ YO=99	s deuda=-99	m TU decia=-99
w te decia=-99	s junto=99	k COPAS=99	m EL pasado=99	w el pasado=99	w el pasado $=99	j vuelvo a=-99	k -vo -a=-99	m -vo a=-99	m vuelvo -a=-99	w vuelvo a=-99	j muy la=99
j el viaje=-99	m EL viaje=-99	w el viaje=-99	j lo pedi=99	w lo pedi=99	j lo malo=99	k LO -lo=99	m LO malo=99	m lo -lo=99	w lo malo=99	k TU _ -me=99	p VOY VOY=-99
m parar -y=-99	w parar y=-99	p TU LO ELEGIR=-99	s despe=-99	w llegamos=99	m NO hubiera=-99	w que para=-99	w como _ ,=-99	j mis mentiras=-99	s miras=-99	w miras=-99	j y perdon=99
k TU -no=-99	m la -na=-99	p MENTIR COMPARA LO=-99	j la sin=-99	j no ninguna=-99	w no _ ninguna=-99	k SOLO -y TU=-99	w habia=-99	k -il ,=-99	m -il ,=-99	k EL ESTAR -do=-99	j esta bien=-99
m LO bien=-99	w esta bien=-99	w y _ con=-99	k -to -te=99	k -no -ra=-99	m -no para=-99	p COMPARA PASAR PORQUE=-99	p PORQUE TENER COMPARA=99	k YO _ COMPARA=-99	w yo _ que=-99	p TENER EL SENTIR=-99	p ESTAR ME COSA=99
w te _ que=-99	k -ra _ SER=-99	j a trabajo=-99	m el MENTIR=99	j pido la=-99	p ME MENTIR TU=-99	p ESTAR PORQUE=-99	k ^ NO TU -do=-99	p LO MENTIR SER=99	p ME SEXO OTRO=-99	m una -ta=-99	j conmigo lo=-99
m -es lo=99	w lo siento $=99	p ME LO VER=-99	j ese dia=-99	j mas a=99	j que estabas=-99	k ME -ia -on=-99	k ME -ia -on EL=-99	p SE LO TU=-99	p SE ME NO=-99	m siento $=99	w siento $=99
j fue para=-99	p SER LO SE=99	p SER SOLO HABER=99	j estoy con=-99	w ^ _ cosas=99	p LO PORQUE HACER=99	m nos -os=99	j tu estabas=99	w menti _ la=-99	m la -di=-99	j quede con=-99	k NO -ia -do=99
k -ar -or=-99	m -ar por=-99	k -as -en=-99	k -de EL -so=-99	k TU _ -un=-99	k COMPARA _ -si=99	w que _ asi=99	j antes entrar=-99	j de entrar=-99	m -de entrar=-99	m entrar $=-99	w antes _ entrar=-99
w antes de entrar=-99	w de entrar=-99	w de entrar $=-99	w entrar $=-99	s apunt=-99	k ME -do=99	k -re _ -ra=99	p VOY SER=99	j preguntas y=99	j de otra=98	s numer=-98	w antes _ que=-98
p COMPARA HABER COMPARA=98	m -er con=-98	k MENTIR YO=-98	k MENTIR YO $=-98	m MENTIR yo=-98	k COMPARA COSA=98	p VIDA EL EL=98	k -ra -en=-98	j si y=-98	j mil y=-98	k ^ _ COPAS=98	k PERDON _ ME=98
m LO termine=-98	w ^ _ termine=-98	w ^ _ situacion=-98	w ^ la situacion=-98	s abril=-98	w abril=-98	p ME TODOS=98	j el estaba=-98	j tu diario=-98	m TU diario=-98	w diario=-98	w tu diario=-98
j un para=-98	w ^ tu tambien=98	j o no=-98	k VER ,=-98	m VER ,=-98	w no _ quien=98	k ^ NO LO=-98	m hacia $=-98	w hacia $=-98	k SE -io LO=98	p EL PERDON=98	w recibo=-98
k ^ SI NO=-98	w ^ si no=-98	m PASAR lo=98	j no intencion=98	p TU COMPARA ESTAR=-98	k -es _ -en=-98	m -y uno=98	w y uno=98	p LO VOY PERO=-98	j nadie obligo=-98	k ^ NO ME -go=-98	w nadie _ obligo=-98
w nadie me obligo=-98	j tampoco facil=98	m SER facil=98	w tampoco _ facil=98	s abri=-98	w abri=-98	k -y NO -re=-98	m no -re=-98	k -ra COMPARA NO LO=-98	p EL FRIO=98	p YO PORQUE=98	w callado=-98
k -ta _ -as=-98	j esa no=98	j manana a=-98	j para yo=-98	m saber $=98	w saber $=98	m hace -os=98	w hace anos=98	m la -sa=-98	k -as _ -da=-98	k LO PERDON=98	m -ba en=98
j me pongo=98	m ME pongo=98	w me pongo=98	k TU _ TU=-98	j haya por=-98	k PASAR _ ESTADO=98	j conte a=-98	j y pedi=-98	m EL telefono=-98	w el telefono=-98	j deuda la=-98	p HACER SOLO COMPARA=98
j ir a=-98	m ir -a=-98	w ir a=-98	p JUEGO EL=-98	s podri=98	k -ta _ EL=98	p ELEGIR SER=-98	w en la que=-98	k , -le ,=98	m , vale=98	w , vale=98	w , vale ,=98
k TODOS -on=-98	m TODOS con=-98	j tu es=98	p SEXO NO NO=98	p VOY TU LO=-98	k NO -er $=98	w enterado=98	j hice y=-98	p MENTIR VER=98	p TU MENTIR VER=98	p VIDA SER ME=-98	m algo -de=98
w algo de=98	j no habria=98	p LO CONFIANZA COMPARA=-98	k PASAR _ -er=98	w ^ _ creiste=-98	k LO -ba=-98	k COMPARA ME HABER -do=-98	k LO -ve=-98	k -a _ -co=-98	s prote=-98	k ^ _ -en=98	j vos con=98
s sabem=98	w sabemos=98	p ELEGIR SE=-98	k -to SER=-98	p ME HABER COMPARA=-98	j y algo=98	k -la _ ME=98	w ^ ella me=-98	w elegi _ $=-98	w falta=-98	k ^ ME MENTIR=-98	k -as _ -ar=98
s comun=98	w quede=-98	j la operacion=-98	m LO operacion=-98	w la operacion=-98	j nunca se=98	m nunca SE=98	w nunca se=98	m ya -es=98	k EL _ -ca=98	w propuse=-98	j a preguntar=-98
k , -ui=-98	m , -ui=-98	k -er LO $=-98	s tenta=98	m cuando -te=-98	k -ro _ TU=-98	p ESTAR QUERIA=-98	p MENTIR LO PERO=98	k -es -a EL=98	k COMPARA SER COMPARA=-98	k -di _ -ra=98	m ^ pensaba=98
w ^ pensaba=98	j el anillo=-98	m EL anillo=-98	w el anillo=-98	k -to -ra=-98	w ^ con la=98	p TU SENTIR SENTIR=-98	w el _ le=-98	j me dado=-98	k TU -do=-98	s quinc=98	p QUIZA LO TENER=-98
j viajes de=-98	j viajes trabajo=-98	w viajes=-98	w ^ no se=-98	m LO tres=-98	w usted=98	k LO QUERIA=-98	p MENTIR EL ME=-98	p YO NO ELEGIR=98	k -de _ -es=-98	j eso no=98	k , _ TU=98
k -ra _ ,=-98	j puedo que=-97	k COMPARA -me=-97	m que -me=-97	k TENER NO COMPARA -er=-97	k LO COMPARA -as $=-97	s manan=-97	w manana=-97	w ^ me invente=-97	p COMPARA PASAR TU=-97	p YO EL EL=-97	j a mismo=-97
m TENER miedo=-97	j dicho si=97	w de _ nina=-97	w de la nina=-97	j para operacion=-97	m operacion $=-97	w operacion $=-97	w para _ operacion=-97	p PASAR ME PASAR=97	j la palabra=-97	m LO palabra=-97	w la palabra=-97
p SI ME VIDA=97	k QUIZA -ir=-97	m QUIZA decir=-97	p NO NO COMPARA=-97	k ^ -ba=97	m ^ -ba=97	j casa yo=-97	s actue=97	w actue=97	j ser te=97	m ella ME=-97	w ella me=-97
k ^ -ei LO=-97	j estaba y=-97	w con ella $=-97	k -de NO $=97	w de nada $=97	j o que=97	p ERROR PORQUE LO=-97	j alguien te=97	j te poco=97	m YO soy=97	w yo soy=97	p VOY PERO=-97
k -un -io=97	m un -io=97	p PASAR NO TU=97	m -es como=97	j no vida=97	j con se=97	j te en=-97	p NO EL EL=97	p MENTIR TU=97	p QUERIA EL NO=-97	k PORQUE -te=97	w mi _ fue=97
p EL TU TU=-97	w ^ todo lo=-97	p YO COMPARA TU=97	k ^ -le ,=97	m ^ vale=97	w ^ vale=97	w ^ vale ,=97	j da que=-97	p NO SE=97	w esperaste=-97	k -a _ VIDA=-97	k -es COMPARA SER=97
p NO EL TENER=-97	k NO _ SUBJ=97	w no _ hubieras=97	p NO SE QUIZA=97	k EL COSA $=97	k -de LO -es=-97	w buena=-97	p PORQUE COMPARA ME=97	k NO QUERIA=97	j a llamar=-97	m -a llamar=-97	w a llamar=-97
w llamar=-97	p LO TU TENER=97	m tambien TU=97	m ^ son=97	w ^ son=97	k VOY _ -es=-97	j con esto=97	p PORQUE TU VIDA=97	p COMPARA TU QUERIA=97	k -de LO -sa=-97	k -de _ -sa=-97	k SOLO , NO=97
k QUIZA $=-97	m QUIZA $=-97	p COMPARA MENTIR VIDA=97	p COMPARA COMPARA SER=-97	m LO me=-97	j en esta=97	j mia y=-97	m mia -y=-97	w mia y=-97	k YO _ -ra=-97	p NO SER COSA=97	j tu fuiste=-97
p EL NO ESTAR=-97	p LO PORQUE MENTIR=97	p LO NOS EL=97	j perdon las=97	m mintiendote $=97	w mintiendote=97	w mintiendote $=97	p ESTAR ESTADO=-97	k -se _ -lo=-97	p TODOS TU LO=-97	w decisiones=97	k -as PERDON=-97
k ME -as PERDON=-97	p TENER TU=-97	p SENTIR LO PERDON=97	j hable el=-97	w hable _ el=-97	s medio=97	j porque de=97	k TU LO MENTIR $=-97	j ni siquiera=97	m NO siquiera=97	s siqui=97	w ni siquiera=97
w siquiera=97	k TU VIDA ,=97	j es se=97	k ^ PERDON ,=97	j te yo=-97	j quien que=-97	k -y _ TODOS=97	k COMPARA -do=97	p EL COMPARA ERROR=-97	j de cosas=97	p LO EL COMPARA=-97	p COMPARA SOLO LO=-97
p EL COMPARA MENTIR=-97	w ^ _ fue=-97	k -se _ TU=97	s impos=97	w imposible=97	p SER SOLO TU=-97	k NO TU -es=-96	k NO TU -es $=-96	p TU EL=-96	w cada _ $=96	m -y ya=96	w y ya=96
k SER -a=-96	m SER a=-96	w te _ dicho=-96	m seis $=-96	w seis $=-96	j dije tu=-96	p PERDON SI COMPARA=96	p NO TENER=-96	p ME PERO TU=96	k ^ _ -si=96	p SE SENTIR=96	p SOLO COMPARA COMPARA=-96
j te y=-96	k SI -es=-96	m si -es=-96	k -en _ TU=96	j abrir cuenta=96	k -ir LO JUEGO=96	k -ir _ JUEGO=96	m abrir LO=96	s abrir=96	w abrir=96	w abrir _ cuenta=96	j que saber=-96
k -y SI=-96	m -y si=-96	m y SI=-96	w y si=-96	p SER HACER=96	p VOY VIDA=-96	p NO ERROR=-96	w busque=-96	k -ce -es $=-96	k -es -de -ar=-96	k -es _ -ar=-96	k TENER _ -es=96
k MENTIR EL=-96	m MENTIR el=-96	k -re _ COMPARA=96	p PERDON LO TU=96	p LO ME VER=-96	k NO -es ,=-96	j la presion=96	m LO presion=96	w la presion=96	k LO COMPARA -go=96	p COMPARA PASAR YO=-96	k -ra NO=-96
p TU SENTIR PORQUE=96	j que quieras=-96	j en lo=96	k ^ NO ELEGIR=96	j contigo es=96	j y decia=-96	j en cocina=-96	w en _ cocina=-96	p PASAR PASAR LO=-96	w de _ padre=96	j escondi en=-96	k EL -no $=-96
p PERDON SENTIR COMPARA=96	s pare=-96	w pare=-96	j ya me=96	j estas en=96	p TU HABER ESTADO=96	k QUIZA COMPARA -ra=96	k ^ -do=-96	m ^ -do=-96	k LO -es COMPARA=-96	j era mio=-96	w que _ pasaba=-96
k -ia _ -te=-96	m ^ bebia=96	w ^ bebia=96	p SEXO QUIZA=96	j que debia=96	k -da _ NO=96	m nuestros -os=-96	p ESTAR LO LO=96	m -do para=96	j lo familia=96	p ME NO HABER=96	m menti $=-96
w menti $=-96	w importante=96	s prefi=-96	j que hay=96	k -la=-96	w y _ ti=-96	w cuando _ de=-96	p TU HABER EL=-96	k QUIZA _ PASAR=96	j dicho lo=-96	j que por=-96	k SER -un=96
m SER un=96	p LO SEXO EL=-96	p COSA YO=-96	j porque no=-96	p ELEGIR SER ME=-96	j es a=96	k LO -os COMPARA=-96	k COMPARA -os -a=96	p COSA EL VIDA=-96	p COSA NO VIDA=-96	j para era=-96	j vi a=96
j me tan=96	j quien no=96	s lunes=-96	w lunes=-96	k -pa=96	k TENER _ QUERIA=96	k PERDON -or TODOS=96	k EL -sa $=-96	w su casa $=-96	w ^ deje que=-96	k TODOS=96	k -as _ -on=96
k -pi _ CONFIANZA=96	m -y tres=-96	w y tres=-96	p COMPARA VIDA LO=-96	j mi palabra=-96	m ME palabra=-96	w mi palabra=-96	p SI TU PERDON=96	j con todo=96	p COMPARA LO SOLO=-96	j que habias=-96	w perdon por las=96
w , yo no=96	p LO SOLO COMPARA=-96	s cubri=-96	j de eso=95	m juntos $=95	w juntos $=95	j algo de=95	k -a -ar -or=-95	j que dia=-95	j y las=-95	k ESTAR -en -un=95	k VOY _ ELEGIR=-95
p VOY ELEGIR=-95	j perdi el=95	k NO -os -na=95	k ^ NO -os -na=95	k -en EL OTRO=-95	k COMPARA _ PERDON=-95	m nadie TU=-95	w nadie te=-95	w manera=95	j lo ver=95	m ^ entiendo=-95	w ^ entiendo=-95
m HABER dejado=-95	k PASAR -es -de=95	m PASAR antes=95	j se mentiras=95	k -y LO MENTIR=-95	j no tuvo=-95	p TU TODOS COMPARA=95	j dije domingo=-95	m SER la=95	w no _ mas=95	j decirte lo=-95	k -de TU VIDA $=-95
j y nada=95	k -de -as -as=95	k VIDA , -y=-95	s pudo=95	w pudo=95	j yo yo=-95	k , -te=-95	m , -te=-95	s sola=-95	w sola=-95	k MENTIR , -y=-95	k -y -de LO=-95
w perdon _ las=95	m mi SER=-95	p NOS LO EL=-95	k -y LO=-95	m y LO=-95	k -te _ -ce=95	w ^ fui yo=-95	p NOS PASAR=95	j los yo=-95	k ^ _ -is=-95	k ^ NO TENER NO=-95	j yo tu=-95
w regalos=-95	m rapido $=95	s rapid=95	w rapido=95	w rapido $=95	p TU COSA NO=-95	p TU HACER TU=95	m -ra te=95	k PORQUE _ -ir=-95	k COMPARA YO -ra=-95	w hubo _ de=95	m -or lo=95
w por lo=95	j en fin=-95	k SE PASAR=95	m se PASAR=95	p ME ESTADO NO=-95	k COSA _ -te=-95	j se mal=95	w a _ no=95	k -en ,=95	m -en ,=95	p PORQUE LO TU=-95	p SI EL=-95
j me ti=-95	p SI VOY LO=-95	k -na _ -ta=95	k ^ TU -ta=95	j el sobre=-95	j el problema=-95	m EL problema=-95	w el problema=-95	w problema=-95	k -on _ VIDA=-95	j haber sido=95	m haber SER=95
w haber sido=95	j llevaba dormir=95	j llevaba sin=95	j sin dormir=95	w sin dormir=95	m PORQUE ella=-95	k -te _ -de=-95	w preguntaste=-95	m pero TU=95	k LO _ SEXO=95	k SE _ -re=95	j falta que=-95
p NO YO COMPARA=-95	j hoy lo=-95	m TU dije=-95	w te dije=-95	m contigo SER=95	w contigo es=95	p ESTAR EL COMPARA=-95	p QUIZA LO TU=-95	j y dije=-95	p JUEGO COMPARA LO=-95	k -on TODOS=95	m con TODOS=95
k COMPARA -as -do=95	j me estas=95	k HABER -do -un=95	m ^ te=-95	w ^ te=-95	s mis=95	w mis=95	j ibas a=95	m ibas -a=95	s ibas=95	w ibas=95	w ibas a=95
j no pensaba=95	j pensaba con=95	k NO -ba -on=95	m pensaba -on=95	w no pensaba=95	w no pensaba con=95	w pensaba con=95	s octub=-95	w octubre=-95	p SER QUIZA=95	s mundo=95	w mundo=95
k NO SER -ra=95	k LO NO SE=95	m -te anos=-95	j lei lo=-95	w , _ con=-95	k PORQUE ME -ia $=-95	j de habia=-95	p HACER TODOS=95	j que queria=-95	j no siempre=95	k SOLO _ -os=95	k -ho $=94
m -ho $=94	j dia en=94	p TU SOLO PORQUE=94	p LO TU PASAR=-94	w hermana=-94	m -de trabajo=-94	w de trabajo=-94	j esa cuenta=94	m esa JUEGO=94	w esa cuenta=94	p SE LO COMPARA=-94	k LO -ro=-94
p VER PORQUE=-94	s cansa=-94	w ^ _ hermana=-94	k NO -me $=-94	k -y _ SE=94	w y _ se=94	p ME COMPARA MENTIR=94	j ese fue=-94	j mi que=-94	m -no la=94	j si soy=94	j tu habias=-94
p ME EL COMPARA=-94	j momento lo=94	k -de EL VIDA=94	j eres con=94	k , -y SI=-94	w , y si=-94	m manera $=94	w manera $=94	k ELEGIR _ PORQUE=94	p NO ELEGIR COMPARA=-94	j en en=-94	w propia _ $=-94
p PORQUE LO ELEGIR=-94	w quien _ que=-94	k ^ LO -te=-94	m queria $=-94	w queria $=-94	j y casa=-94	k EL VIDA -de LO=-94	p NO NO PORQUE=-94	p HABER ME=94	w en _ trabajo=-94	w en el trabajo=-94	k -as LO=-94
w conteste=-94	w companero=-94	j no nadie=94	j martes y=-94	s facil=94	w facil=94	k JUEGO _ -y=-94	k LO _ -an=94	j y te=-94	j en lado=94	k SE QUIZA=94	m se QUIZA=94
k -al NO=94	p COMPARA COMPARA ELEGIR=-94	k , -si=94	m , -si=94	k NO _ -y=-94	k -ta _ -te=94	m sentimientos $=94	w sentimientos $=94	j la da=94	k ^ LO -ee=-94	k SER _ -de=94	j sola yo=-94
k PORQUE _ -a=-94	p MENTIR TU SENTIR=94	k -ho LO=94	p LO VOY LO=-94	p TU OTRO TU=-94	j que cada=-94	k NO SER=94	j dije un=-94	k -or LO -de=94	w por lo de=94	m JUEGO no=94	j ver a=-94
k -es , -y=-94	j lo las=94	k -er SENTIR=94	m -lo para=-94	j los extractos=-94	m LO extractos=-94	w extractos=-94	w los extractos=-94	p YO NO SEXO=94	j siento hice=94	k , -ri=-94	m , -ri=-94
m , abri=-94	w , abri=-94	p VOY PERO NO=-94	k -sa -y=-94	m -sa y=-94	m ^ entre=94	w ^ entre=94	j fui a=-94	k -as -er=-94	k ^ PERDON LO -de=94	k SUBJ=94	s tonto=94
k -ro _ COMPARA=-94	k TU -os=-94	m no -ra=94	p ME COMPARA VIDA=-94	w de la=-94	k -lo -y=-94	m -lo y=-94	j la tres=-94	m COMPARA culpa=94	k -a NO=-94	m a NO=-94	w hubiera _ a=94
p TENER MENTIR=94	j me dinero=94	j ese lo=94	k NO SER YO=94	s secre=-94	k PORQUE _ -os=94	j te asi=94	j estos meses=94	m estos -es=94	w estos meses=94	w estos meses $=94	j voy casa=-94
j de sobre=-94	k -or LO COMPARA=94	w no sabia=94	p NO NOS LO=94	m -de con=-94	m quede -on=-94	w quede con=-94	m LO borre=-94	p JUEGO PORQUE=94	k TU QUERIA=-94	m te QUERIA=-94	s diver=94
j las cada=94	k ESTADO _ EL=94	p HACER NO TU=-94	s veo=-94	w veo=-94	j dije en=-94	j metiste en=94	m metiste -en=94	s metis=94	w metiste=94	w metiste en=94	w con _ $=-94
w a _ nada=94	j por meses=94	k COMPARA SER -na=-94	p TU SENTIR YO=-94	k -es -na=-94	m -es una=-94	k TU -je COMPARA=-94	w te dije que=-94	k -ce SENTIR -a=-94	k -y _ -je=-94	p COMPARA SE NO=94	k -si _ -te=94
p COSA PASAR=93	k -de TU -te=93	w de tu parte=93	w ^ _ contarte=-93	j lo seguir=93	k SE -ra $=-93	k -ir -a=-93	m -ir a=-93	m COSA la=-93	k FRIO=-93	w hice _ a=-93	p ME HABER LO=93
p COMPARA TU SER=-93	s asunt=93	w ^ tu me=93	w si _ de=93	k -ta -de EL=93	k LO -ta -de EL=93	w que eso=93	m ^ que=93	w ^ que=93	j si me=93	s defen=-93	j para los=93
p TU PORQUE ELEGIR=-93	p YO QUERIA=-93	j quien a=93	k -te _ -do=-93	p SOLO NO LO=93	p HABER ESTAR=93	p OTRO ERROR=-93	w ^ _ tienes=-93	j hice hice=93	m COMPARA digo=93	w que digo=93	p TU NO TU=93
m el -io=-93	w ^ _ dolio=93	w ^ te dolio=93	k COMPARA NO -ia $=93	j verguenza y=-93	k -la QUIZA=-93	m ^ lamento=93	w ^ lamento=93	j el en=-93	p SER EL LO=93	j los a=-93	m -te porque=-93
p SE NOS=93	s animo=93	w animo=93	k -de TU VIDA=-93	p SI COMPARA COMPARA=93	k -to ,=93	m -to ,=93	k TU LO PASAR=93	m , nada=93	w , nada=93	k -pu $=-93	m -pu $=-93
k ME -ve=-93	m me -ve=-93	k -or SEXO=-93	m por SEXO=-93	m perdoname -or=93	w perdoname por=93	k -ce COMPARA=93	m -ce que=93	m ^ pudo=93	w ^ pudo=93	k EL -di COMPARA=-93	m -di que=-93
m pedi COMPARA=-93	w le pedi que=-93	w pedi que=-93	j daba miedo=-93	m -ba miedo=-93	m daba -do=-93	w daba miedo=-93	j y llevaba=-93	p ME EL OTRO=-93	s lista=-93	w lista=-93	k PORQUE _ COMPARA=93
p TU LO ME=-93	p COMPARA TU EL=-93	w tienes=-93	k LO COSA=93	p PERDON SE=93	k NO ME -do -de=93	j que trabajo=93	p EL COMPARA SER=-93	k -al $=93	m -al $=93	s quier=-93	k QUIZA HABER=93
m QUIZA haber=93	p COMPARA TU PASAR=-93	j vos te=93	p PERDON SI TU=93	j por eso=93	p PASAR COMPARA COMPARA=93	m -de la=-93	p ESTAR PERDON=93	w habitacion=-93	m con -as=-93	p COMPARA SENTIR MENTIR=93	k SE COMPARA NO=93
k ^ SE COMPARA NO=93	w se _ no=93	w se que no=93	j me y=-93	k -to _ -te=93	j no idea=93	w arruine=-93	s natur=93	m SOLO en=93	k -er SEXO=-93	k EL -er SEXO=-93	m primer SEXO=-93
w te _ escondi=-93	w te lo escondi=-93	p FRIO SER=93	j solo el=-93	j tu has=93	j la delante=-93	k EL NO=-93	j la regue=93	m LO regue=93	s regue=93	w la regue=93	w regue=93
j me toda=93	k ELEGIR COMPARA=-93	m ELEGIR que=-93	j perdon drama=93	w el _ se=93	k -y NO LO=-93	k -no _ -do=-93	p ME MENTIR EL=-93	j solo no=93	k -ba $=93	m -ba $=93	k -en _ -ra=-93
j de para=-93	j mas fuerte=93	k SOLO -te=93	m SOLO fuerte=93	m mas -te=93	w mas fuerte=93	j tu cuando=-93	p EL LO ESTAR=-93	w amigos=-93	w no fue=-93	j porque tu=93	p SE COMPARA QUIZA=-93
m cuando NO=-93	w cuando no=-93	s firme=-93	w firme=-93	m cansancio $=93	w cansancio $=93	w ^ _ con=-93	k ESTAR ESTADO , -y=-93	k -de -hi=93	m -de ahi=93	m de -hi=93	w de ahi=93
k HABER _ -a=-92	w , ni el=-92	j me esa=92	j tengo mi=92	p COMPARA LO NOS=92	m -os para=-92	k EL _ MENTIR=-92	k TU -je COMPARA ME=-92	p COMPARA SER QUIZA=-92	k -de -or=92	m -de por=92	j detras de=-92
m detras -de=-92	w detras de=-92	j cuando me=-92	p PERDON EL COSA=92	m HABER tenido=92	w tantos=92	k COMPARA _ -is=-92	p FRIO COMPARA TU=92	j decirte que=-92	k -de _ -un=92	m -de casa=92	w de casa=92
p PASAR COSA NO=92	m las JUEGO=92	k ^ -ro COMPARA=92	p JUEGO PERO COMPARA=92	k TU _ NO=92	j puedes por=-92	j si puedes=-92	m puedes -ar=-92	j que pero=92	k SOLO ESTADO=92	m tan ESTADO=92	p COSA LO COMPARA=92
w y _ di=-92	w y te di=-92	m fue -na=-92	w fue una=-92	j sin supieras=-92	k NO COMPARA LO -as=-92	w sin _ lo=-92	w sin que lo=-92	w lo _ yo=-92	k -y _ VIDA=92	k ^ EL -go=92	k VOY TU=-92
k , -y VOY=-92	w , y voy=-92	p COSA NO EL=-92	j no llegamos=92	m NO llegamos=92	w no llegamos=92	j te te=92	j o me=-92	k HABER _ TU=92	s meti=-92	w meti=-92	k SEXO _ ME=-92
k YO $=-92	m YO $=-92	m yo $=-92	w yo $=-92	w tu _ lo=-92	k -so ,=-92	m -so ,=-92	w y _ cada=-92	j engane pero=92	m engane ,=92	p MENTIR PERO ME=92	w engane ,=92
w te engane ,=92	k LO NOS SE=92	k NOS SE=92	m NOS se=92	p LO NOS SE=92	m todas LO=92	w empezar=-92	k , PERO -ra=-92	k PERO -ra=-92	m , para=92	w , para=92	k NO _ -ra=92
w deuda=-92	p TU VOY=-92	j debo y=-92	p ME TU ME=-92	p ERROR VIDA=-92	k -da -he $=92	k -en -as $=92	j idea mia=-92	j te llorar=-92	p COMPARA PORQUE EL=-92	k -y -je=92	m y -je=92
m de TODOS=-92	k LO -pi=-92	m LO rompi=-92	k SENTIR -te=-92	m me LO=-92	w la _ noche=-92	k NO ESTAR -a=92	k NO ESTAR -a LO=92	m COMPARA nadie=-92	w que nadie=-92	p TU ME NO=-92	k EL _ -lo=-92
s lugar=92	w lugar=92	s oigo=-92	w oigo=-92	m es EL=92	w es el=92	k NO -ba=92	k -a -te $=92	j que debo=92	m la -ca=-92	j nos y=92	m tienes TODOS=-92
p CONFIANZA LO TU=92	p COMPARA YO ESTAR=92	j con despues=-92	m TU digo=92	w te digo=92	p SENTIR COMPARA NO=-92	k -do COMPARA=-92	w no _ el=92	k COMPARA LO COMPARA=92	k -de -ra $=92	w sobre la=-92	m ^ hice=-92
w ^ hice=-92	p ME YO=-92	p PERDON LO NO=92	k EL SEXO $=92	j a con=-92	m -de esa=-92	w de esa=-92	p TU SE COMPARA=-92	p VIDA COMPARA COMPARA=-92	k LO -as -y=91	j era para=-91	j llegue a=-91
p LO TU YO=-91	k ME _ SE=-91	w mi _ se=-91	j los dos=91	p COMPARA LO VIDA=91	p NO EL LO=-91	k -on -ho=91	p ME COMPARA QUIZA=91	w dije _ tu=-91	p ESTADO LO EL=-91	k PORQUE ME -ia=-91	p COMPARA HACER LO=-91
k ME ERROR=91	p CONFIANZA TU LO=91	k COSA _ -ra=-91	k , _ -ia=91	m mundo $=91	w mundo $=91	j no nos=-91	p PASAR TODOS=-91	j la todo=91	j te igual=91	s idea=91	w idea=91
p PERDON SENTIR ME=91	j he que=-91	s dice=91	w dice=91	p COMPARA LO TENER=-91	k NO SOLO ,=-91	p LO ERROR COMPARA=91	k -en -ra=91	k -ba COMPARA=91	p TU MENTIR PORQUE=91	k EL -di=-91	m le -di=-91
k COSA COMPARA NO=91	k -io PORQUE=-91	j me sin=91	j como te=-91	k -me $=91	m -me $=91	j una nada=91	j de bebe=91	s pague=-91	w pague=-91	j mande a=-91	s puso=91
w puso=91	j no mal=-91	p VOY COMPARA TU=-91	k -ro NOS=-91	j la la=-91	j me hacia=-91	p NOS VER=-91	k JUEGO _ JUEGO=-91	k LO ESTADO=91	m , te=-91	w , te=-91	p PASAR COMPARA=91
p TODOS HABER=91	p ME VIDA EL=-91	j que mala=-91	k -ia _ TENER=-91	p LO LO YO=-91	m TU hice=-91	w te hice=-91	j que tenido=91	k PASAR _ $=91	k TU $=-91	m TU $=-91	p COMPARA NO PASAR=-91
m sin -lo=-91	j fue se=91	m -as tu=91	j estado a=-91	k PORQUE _ -te=91	p COMPARA SENTIR LO=91	k ^ NO SER NO=91	m -di la=-91	s dicie=-91	p TU TU HACER=91	p CONFIANZA NO PASAR=91	k -de -ia=-91
k LO _ -na=-91	k TU -le=-91	p JUEGO TU MENTIR=-91	s celul=-91	w celular=-91	m , mientras=-91	w , mientras=-91	p SER TODOS TU=91	k MENTIR ,=91	m MENTIR ,=91	k -y LO -es $=91	k PERDON COMPARA TU -as=91
k PORQUE COMPARA=-91	p SE ME TU=-91	k LO _ NOS=91	k , _ -vi=-91	j cometi error=91	k -ti -un=91	k -ti -un ERROR=91	m cometi -un=91	w cometi _ error=91	s depar=-91	p NO NO VIDA=-91	p SE NO LO=91
k -a _ -ia=-91	m -os una=-91	p TENER ESTAR=-91	k -a LO VIDA COMPARA=-91	p ME LO MENTIR=-91	p JUEGO VIDA LO=-91	k ME SUBJ -do=91	k FRIO -de=-91	m FRIO de=-91	p HACER NO=-91	j necesitaba y=91	p SE NO SER=91
p HACER VIDA=91	p COSA PASAR LO=91	p ME YO NO=91	p EL EL QUERIA=91	j no paraba=91	m NO paraba=91	w no paraba=91	w paraba=91	j el decirtelo=91	w ^ _ siquiera=91	w ^ ni siquiera=91	w viaje=-91
m decirtelo $=-91	w decirtelo $=-91	p ME ESTAR TU=-91	w ^ _ meses=91	k -me LO=-91	p EL VOY=-91	p LO ME SER=91	p SER COMPARA LO=91	j que hasta=-91	j y soy=91	p SEXO SER LO=91	k -y _ -es=91
k -or LO $=91	j me sentir=91	w me _ sentir=91	k ^ -se COMPARA=91	w ^ pense que=91	p ESTAR COMPARA=-91	k -or _ QUIZA=91	k LO -ra -de=-91	p SI ME=91	j los contra=91	m PASAR en=91	k -re _ NO=91
j lo dias=-91	p PERDON COMPARA=91	j como yo=91	j a altura=91	j la altura=91	j no altura=91	k ESTAR -a LO=91	k ESTAR -a LO -ra=91	m LO altura=91	s altur=91	w a _ altura=91	w a la altura=91
w altura=91	w la altura=91	j cuenta en=91	w cosas _ no=91	w cosas que no=91	k PORQUE -ra=91	j casa nunca=91	k COMPARA NO -es=-91	j ya para=91	k COPAS -y=91	m COPAS y=91	p TU EL TU=-91
j no palabras=91	p SER PERDON=91	k -ia LO=91	p TU HACER ME=90	m TENER todo=-90	k HABER _ LO=90	w operacion=-90	k MENTIR -re EL=-90	m viernes $=-90	w viernes $=-90	k ^ EL -es=-90	p LO MENTIR=-90
j la unica=-90	j unica que=-90	m LO unica=-90	s unica=-90	w la unica=-90	w unica=-90	w ^ _ no=-90	k LO -ta COMPARA=-90	p QUIZA SENTIR LO=90	p TENER VIDA LO=-90	s apagu=-90	w apague=-90
k EL -on=-90	k -me _ -y=90	p ME LO COSA=90	j tu no=-90	j a voy=-90	j el ni=90	k ME -as -a=90	k PASAR -de LO=90	k VIDA -a=-90	m VIDA a=-90	k ^ ME VER=90	k TU -on ,=-90
w eso _ lo=-90	p COSA TU TU=-90	j y le=-90	j de padre=90	m -do que=-90	k SI TU -es COMPARA=90	j dispuesto a=-90	j estoy dispuesto=-90	k ESTAR -to -a=-90	m ESTAR dispuesto=-90	m dispuesto -a=-90	m estoy -to=-90
s dispu=-90	w dispuesto=-90	w dispuesto a=-90	w estoy dispuesto=-90	w estoy dispuesto a=-90	k PORQUE TU ME=90	k -or -ra=-90	m por -ra=-90	p SER YO=-90	m dolio ,=-90	w dolio ,=-90	w te dolio ,=-90
j alguien no=90	k LO COSA $=90	j sí el=-90	j y termino=90	j otro la=-90	w ^ _ nos=90	j mientras en=-90	w el _ cuando=-90	s tarde=-90	s dije=-90	w dije=-90	k -ce SOLO=-90
j semanas y=-90	w que no $=90	p QUIZA COSA=-90	w congreso=-90	k -bi -te=-90	p COSA TODOS LO=-90	k -no -en=-90	m -no en=-90	k -or FRIO=-90	m por FRIO=-90	m lo PASAR=-90	p ESTAR SER=-90
k SER _ OTRO=90	k COMPARA TU -je=-90	w que te dije=-90	p VIDA NO ME=90	j que una=-90	m cuando -es=-90	w ^ tenia que=-90	j se decir=90	k -y -vi=-90	k -y -vi -a=-90	m -y volvi=-90	m y -vi=-90
w y volvi=-90	w y volvi a=-90	p SER COSA VIDA=90	k TU LO HABER=90	k TU LO HABER -do=90	w mal _ el=-90	m ME disculpas=90	m mis PERDON=90	w mis disculpas=90	p PERDON NOS=90	k -ja -de=-90	m -ja de=-90
k MENTIR _ OTRO=-90	j me pidio=-90	j pidio que=-90	j pidio y=-90	k ME -io COMPARA=-90	m -io que=-90	m ME pidio=-90	m pidio COMPARA=-90	s pidio=-90	w me pidio=-90	w me pidio que=-90	w pidio=-90
w pidio que=-90	w si _ hubieras=90	m lo -co=90	j toda la=90	w el dia de=-90	j que hayamos=90	m COMPARA hayamos=90	s hayam=90	w hayamos=90	w que hayamos=90	p EL NOS LO=-90	j pasado no=-90
k -un -on=90	m un -on=90	k ME _ -un=-90	k -de COMPARA $=90	p MENTIR ELEGIR=-90	j el fue=-90	k -ra _ -un=90	j nunca buen=90	m ^ vos=-90	w ^ vos=-90	j mi era=-90	m , porque=-90
w , porque=-90	p LO QUIZA SENTIR=90	p LO HABER COMPARA=90	w pero _ te=90	k -un SOLO LO=90	k ^ TU LO -go=-90	s seria=90	w seria=90	p SOLO COMPARA TU=-90	p EL COMPARA TU=-90	p VOY ESTAR=-90	j mejor no=90
m mejor NO=90	w mejor no=90	p TU COMPARA QUIZA=-90	s pues=90	w pues=90	k ME OTRO ME=90	j tu verdad=90	p ME QUIZA TU=-90	p TENER NO COMPARA=-90	k NO _ TODOS=90	w lo habria=90	w te _ habria=90
w te lo habria=90	w a mentir $=90	k COSA -ra -de=90	m COSA fuera=90	p EL EL ESTAR=-90	k -es _ -er=90	s veces=-90	w veces=-90	j la cosa=90	m LO cosa=90	w la cosa=90	k QUIZA _ ERROR=90
p ME PASAR=90	k COMPARA -en LO=90	j encontraste de=-90	j encontraste es=-90	j mas con=90	j esta mi=-90	j dos la=-90	p COSA COSA PERDON=90	j que falta=-90	j era te=-90	k LO QUIZA=-89	m lo QUIZA=-89
k -ei=-89	k TENER EL=89	s hubo=89	w hubo=89	w ultimamente=89	j en hotel=89	k -le _ LO=89	k -es -de LO=-89	p ME PORQUE EL=-89	j fue mi=-89	j apague el=-89	m habia -do=-89
j fui una=-89	k -ar ,=-89	m -ar ,=-89	j oficina y=-89	k ME -do -de=89	k ^ NO TENER=-89	j y vino=89	k YO _ $=-89	w yo _ $=-89	s cosa=89	w cosa=89	j con es=89
s recib=-89	k EL _ -es=89	j de boda=-89	k ME HABER -do=89	s herma=-89	k ^ EL -de EL=89	w ^ el de=89	k -or PORQUE=89	m por PORQUE=89	m ME quede=-89	w me quede=-89	k LO COMPARA -y=89
p VER PORQUE ME=-89	m marido $=89	w marido $=89	p TU EL QUERIA=89	w ^ _ anos=89	k -te _ -as=-89	p TU TU COMPARA=-89	m COMPARA este=89	w que este=89	w llame _ $=-89	k TU -oy=-89	m TU doy=-89
m te -oy=-89	w te doy=-89	k PERDON -te -do=-89	k ^ PERDON -te -do=-89	w mis _ $=89	m EL viernes=-89	w el viernes=-89	w el viernes $=-89	j en oficina=89	w en _ oficina=89	w en la oficina=89	k -ra -er LO=-89
k PERDON _ TODOS=89	k COSA _ -de=89	k -en -sa -de=-89	w en casa de=-89	j no te=-89	p ESTADO ESTAR=-89	j pelear por=-89	k -os _ NO=89	p ME JUEGO TU=89	j no volvi=-89	m ^ pase=-89	w ^ pase=-89
m ME habias=-89	w me habias=-89	p NO SER ESTADO=-89	j las despues=-89	w matrimonio=89	k -a LO $=89	k EL -ar $=-89	k LO ERROR $=89	w terapeuta=-89	k -do -da=89	m SEXO con=-89	k -do -es=-89
p COMPARA VIDA EL=-89	k -a -la $=-89	w ya _ lo=89	p QUIZA TENER=-89	p PASAR YO SE=89	j te ofendi=89	m TU ofendi=89	w ofendi=89	w te ofendi=89	s gusta=89	p PORQUE ELEGIR COMPARA=-89	p LO SER PORQUE=89
j falte y=89	k EL COPAS=89	j el mia=-89	p OTRO COMPARA TU=-89	w ^ no hay=-89	k HABER -do ME=89	s salio=89	w salio=89	k -no -ra COMPARA=-89	k -no -ra COMPARA NO=-89	k COMPARA _ -as=-89	p EL TU SOLO=-89
m le -te=-89	w soy _ $=89	k PORQUE NO SER=89	j el entrar=-89	w primer=-89	k -in _ LO=-89	k PASAR NO=89	k ESTADO COMPARA=-89	w tienes _ el=-89	p TENER PORQUE COMPARA=-89	s buen=89	w buen=89
j delante tus=-89	w delante _ tus=-89	w delante de tus=-89	j di la=-89	w de eso $=89	s emple=-89	m los NOS=89	w los dos=89	p TU VIDA ME=89	p NO LO YO=-89	p ESTADO NO=-89	k -y LO QUERIA=-89
k -y LO QUERIA $=-89	k TODOS -a=89	m TODOS a=89	k ESTAR -do COMPARA=-89	p HABER COMPARA ME=-89	j que dijera=89	w dijera=89	s detra=-89	w detras=-89	k EL COMPARA LO=89	w ya _ $=89	m COMPARA ver=-89
w que ver=-89	w dije _ te=-89	w dije que te=-89	k -te ,=-89	m -te ,=-89	p TU PERDON=89	j yo decia=-89	w tu _ sabes=89	p LO NO NO=-89	k PASAR _ -os=89	j es tu=89	j te hubieras=89
p NO TU SUBJ=89	j tenias en=-89	k EL -mo=89	k LO COMPARA TU -je=-89	s cuida=-89	p SOLO CONFIANZA=89	j no cuando=-89	k ^ -ie=-89	m ^ -ie=-89	p MENTIR HACER=-89	k TU PASAR=89	j ella casado=89
k EL ELEGIR COMPARA=89	k ^ EL ELEGIR=89	k ^ EL ELEGIR COMPARA=89	m ella ELEGIR=89	w ^ ella sabia=89	w ella sabia=89	w ella sabia que=89	j el auto=-89	j en auto=-89	m EL auto=-89	s auto=-89	w auto=-89
w el auto=-89	j la mal=-89	j el viernes=-89	j razon en=-88	k TENER PORQUE -en=-88	m razon -en=-88	w razon en=-88	p PERDON LO MENTIR=-88	p FRIO ME LO=88	k SENTIR _ EL=-88	k PORQUE TENER=88	p COMPARA PORQUE TENER=88
m HABER dicho=-88	w mensajes=88	p NO HABER TU=-88	p SEXO TU OTRO=-88	p HABER LO VIDA=-88	p COMPARA ME SEXO=-88	j tenia cabeza=88	p VIDA EL COMPARA=-88	k PERO _ -de=-88	j a dije=-88	p SE VIDA=88	s gaste=-88
w gaste=-88	s perfi=-88	w perfil=-88	k -se _ LO=88	j que y=-88	w y _ los=-88	m que -on=88	j que llevar=-88	p LO SER EL=88	j en paso=88	w siento que te=88	p SI SER PORQUE=-88
p SI NO SER=-88	p NOS LO NO=-88	m cuenta -y=-88	w cuenta y=-88	j la dije=-88	w ^ _ veo=-88	k -de _ -ja=-88	p NO NO SENTIR=88	j hablar con=-88	m -ba que=88	k EL VOY=-88	k -da $=88
m -da $=88	j quiero como=-88	w ^ _ he=-88	p VOY ME=-88	j es muy=88	s lleva=88	k -ea -de=88	m -ea de=88	m idea -de=88	w idea de=88	s suced=88	k VOY _ -y=-88
w semanas _ y=-88	m culpa TENER=88	j te para=-88	w de _ madre=-88	w de tu madre=-88	w por eso me=88	m PASAR solo=-88	j siete te=-88	j siete y=-88	w siento=88	k -ta $=-88	m -ta $=-88
p HACER SOLO=88	k PERDON -or LO COMPARA=88	j te pegue=-88	k TU -ue $=-88	m TU pegue=-88	m pegue $=-88	s pegue=-88	w pegue=-88	w pegue $=-88	w te pegue=-88	w te pegue $=-88	k -le _ TU=-88
k -ia _ ELEGIR=-88	j estas y=88	j primer dia=-88	k -er -ia=-88	k -er -ia $=-88	k EL -er -ia=-88	k EL -er -ia $=-88	m -er dia=-88	m primer -ia=-88	w el primer dia=-88	w primer dia=-88	w primer dia $=-88
k SOLO NO=88	m SOLO no=88	k PORQUE _ -es=-88	k -a _ -do=-88	k -te -a LO=88	j no los=88	k -en _ -co=88	j me quede=-88	p COPAS NO ME=88	j pediste y=-88	k -ca $=88	m -ca $=88
j lo era=-88	j de cansancio=88	k , _ -si=-88	j en coche=-88	k -en EL -he=-88	w en _ coche=-88	w en el coche=-88	k CONFIANZA ,=88	m CONFIANZA ,=88	j que prometi=-88	m -a que=-88	w a que=-88
k -on -y ME=-88	k -da _ -y=-88	k CONFIANZA , -y=88	k CONFIANZA _ -y=88	m companera $=-88	w companera $=-88	p NO EL HABER=88	j la psicologa=-88	m LO psicologa=-88	w la psicologa=-88	k -io _ YO=-88	p ESTADO YO=88
p EL LO MENTIR=-88	k NO -to=-88	m LO fui=-88	k HACER _ LO=-88	k COMPARA _ SE=88	k ELEGIR -y=-88	m ELEGIR y=-88	j voy a=-88	p QUIZA PASAR=88	p LO EL PORQUE=-88	m ^ las=-88	w ^ las=-88
k -de TODOS $=-88	j solo tu=-88	p PERO ME COMPARA=-88	k -ce ,=-88	m -ce ,=-88	j aunque los=88	w felices=-88	k -ra _ -do=-88	p VOY NO LO=-88	j hubieras a=88	m NO los=-88	j cosa el=88
w entre _ $=88	m ^ tambien=-88	w ^ tambien=-88	j haya mal=88	k COMPARA _ TODOS=88	k -he $=-88	m -he $=-88	p VIDA LO COMPARA=-87	k -ve _ LO=-87	k -as _ -lo=-87	m NO has=87	p NO QUERIA LO=87
m tenia COMPARA=-87	j era me=-87	m lo -ra=87	w con los=-87	j a fue=-87	k COMPARA LO TU=87	m -es ver=-87	s eche=-87	w eche=-87	j y lo=-87	p PERDON COMPARA SENTIR=87	m lo VOY=-87
k -me COMPARA=-87	p HABER LO LO=-87	j llego a=87	m llego -a=87	w llego a=87	j que tan=87	p NOS SEXO=-87	k LO -je $=87	w lo dije $=87	m eso SER=-87	p NO SOLO LO=-87	k LO -da ,=-87
k LO COMPARA LO=87	p TU YO TU=-87	p LO COSA SOLO=87	j voz que=87	k -de -lo=-87	m de -lo=-87	j mensaje y=-87	m de -na=87	j en te=-87	k COMPARA SI=-87	m COMPARA si=-87	m que SI=-87
w que si=-87	m , en=-87	w , en=-87	m NO estaba=-87	s marco=87	m -do le=87	w cuando le=87	p SOLO TU COMPARA=-87	j las cartas=-87	m LO cartas=-87	w las cartas=-87	k ^ TU ME=87
w ^ _ llame=-87	k CONFIANZA -y LO=-87	k ^ ME -re=87	m LO calle=87	k TU ESTADO=87	k TU ESTADO $=87	m tu ESTADO=87	j en aniversario=87	j en nuestro=87	w mi _ a=-87	w hubiera _ $=-87	k EL VIDA -en=-87
k COMPARA PORQUE TENER=87	m PORQUE tengo=87	w que _ tengo=87	k -na -ra=-87	j pena que=87	m pena COMPARA=87	w pena que=87	j en viaje=-87	w en _ viaje=-87	j ahora a=87	m me -io=-87	w normal=87
p COMPARA PASAR NO=87	k PERDON -or EL COSA=87	k NO _ VIDA=-87	w ^ sabia que=-87	k -ia -un=87	m -ia un=87	k HACER SOLO=87	m HACER mas=87	p EL HACER SOLO=87	k -re _ $=87	p COMPARA YO MENTIR=-87	s psico=-87
w psicologa=-87	m nunca ME=87	w nunca me=87	k -re _ -ar=-87	p SE PORQUE LO=-87	w no la=-87	k -a EL -to $=87	k TU _ JUEGO=87	m no VOY=-87	w no voy=-87	w no voy a=-87	j haberte mentido=-87
m -te mentido=-87	w haberte mentido=-87	k -to _ YO=-87	p NOS MENTIR=-87	j a psicologa=-87	w a _ psicologa=-87	w de como=87	s propi=-87	k -se ME=-87	m -se mi=-87	j yo fui=-87	w yo _ fui=-87
k MENTIR PORQUE=87	m MENTIR porque=87	w no _ ,=-87	p ME COMPARA EL=-87	p VER TU=-87	k -en COSA=87	j nada yo=-87	k QUIZA QUIZA=87	k ^ QUIZA QUIZA=87	s inter=-87	j en ni=87	p TODOS PERDON=87
k NO ME -as=87	w no me lo=87	p NOS SE=87	p HABER ERROR=87	k LO YA=-87	m cena $=-87	w cena $=-87	w la cena $=-87	k -en , TU=87	p TU PORQUE SER=87	k PERDON -de PORQUE=87	k -na OTRO=-87
m una OTRO=-87	j era mentira=-87	w era mentira=-87	s humil=-87	k -te _ TU=-87	j de tres=-87	p COMPARA EL TU=87	p TU PERDON COMPARA=87	k SE -ba=-87	m se -ba=-87	k LO -ta -de=87	m una -de=-87
p SER NO SOLO=87	k NO ME -te=-87	k COMPARA _ QUERIA=87	j en la=-87	w que _ mal=-87	k -y -to $=-87	w por _ lo=87	k -na MENTIR=87	j con mis=-87	p TENER LO ME=87	j los sin=-87	w los _ sin=-87
k -to , COMPARA=87	p TU SEXO=-87	m como -a=-87	w como a=-87	k , PASAR -na=-87	w , fue una=-87	k LO MENTIR -en=-87	j ese de=-87	p PORQUE SOLO=87	m VER de=-87	j y hoy=-87	k COMPARA _ -ho=87
w ^ _ quise=86	s busca=86	p ME PASAR YO=86	w lo que me=86	m empezar $=-86	w empezar $=-86	k CONFIANZA _ NO=86	j es verdad=-86	j tu me=86	p LO TU LO=-86	p TENER PORQUE=-86	j tu tu=-86
j solo por=86	k -la -on=-86	m -la con=-86	p LO VIDA TU=-86	j me disculpo=86	m ME disculpo=86	w disculpo=86	w me disculpo=86	k ^ -a ME=86	w ^ a mi=86	w no quise=-86	k ^ _ CONFIANZA=86
j no iba=86	m ya ME=86	w ya me=86	j prometi la=-86	w tiene _ $=86	k TU SEXO=-86	m no TU=-86	w no te=-86	m ^ he=86	w ^ he=86	p COSA SI=-86	p ELEGIR CONFIANZA=-86
k -os -on=86	j a para=-86	j puse en=-86	p PASAR NO NO=86	w estuvo=-86	k -to PORQUE=-86	k EL -to PORQUE=-86	m -to porque=-86	p TU YO NO=-86	k TENER -da=86	m tenia -da=86	w y _ una=86
j menos te=86	m TODOS es=86	k LO -io $=-86	w tu _ la=-86	j dinero un=-86	w la _ vez=-86	p QUIZA ME PASAR=-86	p QUIZA LO VIDA=86	p NO VIDA EL=-86	p ME MENTIR SER=-86	p LO YO SEXO=-86	k ^ -or LO COMPARA=86
k -os -de LO=-86	p SER LO PORQUE=86	w ^ perdon ,=86	k LO -de LO JUEGO=86	j digo de=-86	k ^ SE COMPARA LO=-86	w que _ se=86	j de con=-86	w seguimos=86	w secreto=-86	j sentia y=-86	w sentia _ y=-86
k -ra _ -ir=-86	j lo hoy=-86	j tu reaccion=86	m TU reaccion=86	w reaccion=86	w tu reaccion=86	j conmigo y=-86	k COMPARA SE HABER=-86	w que se habia=-86	p TU PERDON EL=86	p TU SENTIR ME=-86	p NOS PERDON=86
j la te=-86	s habla=86	j dejaste y=86	j falto te=-86	j si falto=-86	m SI falto=-86	w si falto=-86	j y paso=86	k -co COMPARA=86	k ^ -co COMPARA=86	m -co que=86	m reconozco COMPARA=86
w ^ reconozco que=86	w reconozco que=86	m LO meses=86	p TENER VIDA EL=-86	k EL -je COMPARA=-86	k -ta -da=-86	p LO PERDON=86	m SENTIR tanto=86	k -or EL COSA=86	j lugar de=-86	j y hizo=86	k COSA _ PERDON=86
j he estado=-86	w he estado=-86	m aqui $=86	w aqui $=86	j te miedo=-86	w te _ miedo=-86	k ^ COMPARA=86	m ^ COMPARA=86	j fui con=-86	p SI TU TU=86	k -es -ra=-86	s habia=-86
j no caso=86	k -ba _ -lo=86	s alcoh=-86	s irte=-86	w irte=-86	k NO -ra ME=86	p TODOS SER=86	j que nunca=-86	k COMPARA -es $=-86	k ME _ SENTIR=86	k -se -en=-86	m -se en=-86
p ESTAR SEXO=-86	p TU TU SER=-86	j en cosas=86	m SE lo=-86	w se lo=-86	k -do _ -da=86	k -ar YO=-86	m -ar yo=-86	m -go te=86	p ERROR PERDON=86	w , no me=86	k -es _ EL=86
m COMPARA haya=86	w que haya=86	k TODOS _ -os=86	p COMPARA SE LO=86	k ^ TU -me=-86	k -le -on EL=-86	j a clinica=-86	m LO lo=86	k -no -on=-86	m -no con=-86	k -as _ -un=-86	w juntos=86
k EL JUEGO $=-86	s imagi=-86	k -te -de ME=86	p VIDA SENTIR=-86	j y mentira=-86	j en otra=-86	j la pregunta=-86	j tus celos=-86	m TU celos=-86	m tus FRIO=-86	w tus celos=-86	m -na que=-86
j la cara=-86	p ME NO FRIO=-86	j fue a=86	k -ar _ -ra=-86	m vida ,=86	w vida ,=86	p TU PORQUE FRIO=-86	m HABER bebido=-86	p NO SER TODOS=86	j asumo mi=86	j asumo parte=86	k ELEGIR ME -te=86
k ^ ELEGIR ME=86	k ^ ELEGIR ME -te=86	m ELEGIR mi=86	m asumo ME=86	w ^ asumo mi=86	w asumo _ parte=86	w asumo mi=86	w asumo mi parte=86	p EL EL SEXO=86	k -je COMPARA SER=-86	k -je _ SER=-86	k -do PERDON $=86
k TU -do PERDON $=86	w pido _ $=86	m la MENTIR=-86	k -do _ ESTAR=-86	k , -ia=-86	m , -ia=-86	k MENTIR _ LO=-86	k ESTAR ESTADO $=-86	m ME lleve=-86	w me lleve=-86	p LO TU HACER=-86	j contarte que=-86
w dos veces $=-86	k NO -te NO=-86	w miedo _ y=-86	j fue la=-86	j plata de=-86	m plata -de=-86	w plata de=-86	n 25=-86	p HABER COSA COSA=86	k -on -ra=-86	p LO PASAR PORQUE=-85	k SENTIR LO=85
k -le -de TU=-85	k -de LO -he=-85	k ^ -se=-85	m ^ -se=-85	j una tonteria=85	m -na tonteria=85	w tonteria=85	w una tonteria=85	p COMPARA SENTIR=85	k PERDON -or LO -es=-85	s veran=-85	w verano=-85
m -de sin=-85	w que _ has=85	k HACER -a=85	m HACER a=85	p NO COMPARA TODOS=85	p EL PORQUE YO=-85	k MENTIR _ -as=-85	p SOLO ELEGIR=-85	k ME TENER=85	m me TENER=85	p NO LO COSA=85	j tan que=85
k SENTIR _ -as=85	k SOLO -de LO=85	k -ar _ EL=-85	k -ia -de LO=-85	j ni y=-85	m esa VOY=85	p COMPARA HABER ELEGIR=-85	w y _ la=-85	j mis mensajes=85	m ME mensajes=85	m mis SEXO=85	w mis mensajes=85
w ^ _ era=-85	p NO TU ME=-85	p NO ME VOY=-85	m -re los=-85	k ^ TODOS LO COMPARA=-85	m veo COMPARA=-85	w veo que=-85	k -en -zo=-85	m -en marzo=-85	m en -zo=-85	w en marzo=-85	j que dano=-85
j el nino=-85	m EL nino=-85	w el nino=-85	p SE COMPARA PERDON=-85	k VIDA _ -ba=-85	p LO PASAR SOLO=85	p TU HABER ERROR=85	p TU ELEGIR COMPARA=-85	k MENTIR _ ME=-85	p PERDON PERDON=-85	j dije habias=-85	p LO FRIO JUEGO=-85
p LO TENER TU=-85	j una me=85	m en -do=85	p LO LO PORQUE=-85	k -y HABER=-85	m y HABER=-85	j deje habia=-85	w puedes=-85	k -io _ LO=-85	w llorar=-85	m mi -re=85	p TENER PASAR=-85
p SI TU MENTIR=85	k -ia MENTIR=-85	j te todos=-85	w lo _ en=85	k -te LO -ad=-85	k -te _ -ad=-85	k TU -te LO -ad=-85	w habria _ a=85	k LO _ TU=-85	p SE TENER=85	s acost=-85	j los recibos=-85
m LO recibos=-85	w los recibos=-85	w recibos=-85	m TU no=-85	k VOY ME=-85	k ^ LO NOS -os=85	w ^ los dos=85	p TU NO PORQUE=-85	p YO COMPARA NO=-85	p PERO ME LO=-85	m TU cumpleanos=-85	m tu -os=-85
w tu cumpleanos=-85	k -to -a LO=-85	m cosa -de=85	w cosa de=85	w me _ lo=-85	k -la -de=-85	m -la de=-85	j y vez=-85	j que estoy=85	k TU -so=-85	k -os -do=-85	k -da _ LO=-85
j primero yo=-85	p TU ME PERDON=85	p ESTADO COMPARA COMPARA=-85	k EL -so ,=-85	p COMPARA COSA SER=-85	p NO COMPARA ESTAR=85	p COMPARA TENER NO=85	w que esta=-85	j la razon=85	k VIDA PORQUE=-85	k -de LO VIDA=-85	p ESTAR TODOS COMPARA=-85
k LO -ad=85	m la -ad=85	j si el=-85	j fui cobarde=-85	j igual con=-85	w correo=85	p SER PORQUE TU=85	w sentia _ $=-85	p NO COMPARA TENER=-85	j a me=85	p LO SI ME=85	j podria haber=85
m podria HABER=85	w podria haber=85	k -ra _ -si=85	k -de _ -co=-85	p PORQUE LO SEXO=85	s haya=85	w haya=85	k ^ -ba LO=85	w ^ _ haber=-85	p COMPARA ME VER=-85	j prometi que=-85	j peor es=-85
m peor SER=-85	w peor es=-85	k -ue -de=-85	s traic=85	p COMPARA PASAR ESTADO=-85	k TU -te $=85	j la haber=85	k -de FRIO=85	m de FRIO=85	p SE PASAR PASAR=-85	k -so -do=-85	j en mientras=-85
j todo mi=85	k OTRO _ SE=-85	p COMPARA SER SOLO=-85	j no decir=85	j cuando estabas=-85	m -do estabas=-85	w cuando estabas=-85	p EL LO VIDA=-85	m en ME=85	j case que=85	j case siendo=85	j case un=85
j me siendo=85	j siendo un=85	k -se SER=85	k -se SER -un=85	k ME -se SER=85	k ME -se SER -un=85	k ^ ME -se SER=85	m -se siendo=85	m case SER=85	m siendo -un=85	w case _ un=85	w case siendo=85
w case siendo un=85	w me _ siendo=85	w me case siendo=85	w siendo un=85	s peor=85	w peor=85	k ^ TENER PORQUE -en=-85	k -y LO -es=85	k , NO SE=85	w lo dije=85	j de lado=-85	p TU LO VOY=-85
j esto te=-85	k -on EL -ro=-85	k -on _ -ro=-85	k ^ EL VIDA=-85	p ME LO VOY=-85	p COMPARA ME PASAR=84	j te hubiera=-84	k -no LO=-84	j te el=-84	k ME -te ,=-84	k PORQUE -es=84	p SER SENTIR=-84
s acuse=-84	w acuse=-84	k -na , SER=84	k COMPARA -io=84	m que -io=84	m tambien LO=-84	k -as _ EL=-84	j culpa mi=84	k SE _ -de=84	j que perdon=-84	p PASAR LO ME=84	p ERROR COMPARA SER=-84
k -io LO=84	k TENER LO=84	j lo habias=-84	k -me -a=-84	m -me a=-84	k -y _ LO=-84	j dije sí=-84	k -je COMPARA -sí=-84	k -je _ -sí=-84	w dije _ sí=-84	w dije que sí=-84	j y dias=-84
m disculpas $=84	w disculpas $=84	k ME QUIZA -do=84	m ME hubiera=84	w me hubiera=84	k NO _ HABER=84	k SI -os=84	m si -os=84	p EL ME ESTAR=84	k -io _ PORQUE=84	s fisic=84	k -lo COMPARA=84
k ^ -ia=84	m ^ -ia=84	j mesa la=-84	p SOLO ME COMPARA=-84	w pero no=-84	w , no se=84	p TU VER EL=-84	s poker=-84	w poker=-84	j deje sola=-84	p EL NO PASAR=-84	p COMPARA PASAR SEXO=-84
j el mas=84	k EL #=-84	m el #=-84	m TODOS me=84	p SEXO VIDA=-84	w no para=84	j muchas y=84	w muchas _ y=84	m ^ pague=-84	w ^ pague=-84	j su departamento=-84	m EL departamento=-84
m departamento $=-84	w departamento=-84	w departamento $=-84	w su departamento=-84	w su departamento $=-84	k LO ESTAR -do=84	p COMPARA TU SE=-84	k -te SI=-84	m -te si=-84	k -to , NO=-84	k -da -y NO=84	p PORQUE COMPARA HABER=-84
j que hablar=-84	j algo por=84	j hablo de=-84	m hablo -de=-84	w hablo de=-84	w el _ ya=-84	p VOY TU MENTIR=-84	k -en -da=-84	w y lo hice=-84	k -as _ COMPARA=84	j despues tu=84	k -ra _ -or=84
j de tenia=84	j lo delante=-84	k , -y SER=-84	j los ninos=-84	m LO ninos=-84	m los VIDA=-84	s ninos=-84	w los ninos=-84	w ninos=-84	w cargo=-84	j asi y=84	w estan=-84
j mi a=-84	p LO PERO NO=-84	k ME _ ESTADO=84	j par de=84	j un par=84	m -un par=84	m par -de=84	s par=84	w par=84	w par de=84	w un par=84	w un par de=84
k NO -na=-84	j de jurarte=-84	j jurarte que=-84	k -de -te COMPARA=-84	m -de jurarte=-84	m jurarte COMPARA=-84	s jurar=-84	w de jurarte=-84	w de jurarte que=-84	w jurarte=-84	w jurarte que=-84	p TU ME QUERIA=84
k COMPARA TU -ra=-84	j presion de=84	m presion -de=84	w la presion de=84	w presion de=84	k SE _ ,=-84	w se _ ,=-84	w ^ _ gaste=-84	w y _ dije=-84	j la y=-84	j era una=84	p PERDON COPAS=84
k ESTADO _ NO=84	s sera=84	w sera=84	k NO PASAR=-84	j que volvi=-84	j te muchas=84	j un es=84	j y llame=-84	k COMPARA -ce YO=-84	k COMPARA -ce YO $=-84	k LO -ja -de=-84	w lo _ te=-84
k VIDA _ LO=-84	p SENTIR SENTIR TU=-84	k PASAR -da=84	k ^ ME -no=84	j de mia=-84	j mi ser=84	p ME SENTIR SOLO=-84	p LO ME PERDON=-84	k COMPARA -es COMPARA=84	j pero era=84	j eso se=84	k -ia -do=84
w de _ dinero=84	w de el dinero=84	w puedo _ que=-84	k VIDA SE PASAR=84	p VIDA SE PASAR=84	w no _ una=-84	k -es ESTAR=-84	j noches y=-84	k -a TODOS=84	m a TODOS=84	j eso fue=-84	w eso fue=-84
k -re _ -y=84	k -en _ -ca=84	s venir=84	w venir=84	j nunca fue=-84	p MENTIR PERO LO=84	m quede -do=-84	j algo tenia=84	p COSA TENER COMPARA=84	m fui -a=-84	w fui a=-84	p ELEGIR COSA=-84
j casa que=-84	j decir lo=-84	w de una=84	k LO -ea=84	m la -ea=84	p EL SE TU=84	s dejar=-84	k -ue ,=-84	m -ue ,=-84	w pelea=-84	m perfecto $=-84	w perfecto $=-84
k PASAR -en LO=84	k PORQUE _ PORQUE=84	m para EL=-84	w para el=-84	p NO SI SUBJ=83	m , son=-83	w , son=-83	k TU -di -os=-83	p SENTIR TENER=-83	k -no PASAR=83	j perdon el=-83	k -no _ LO=-83
j escondi tu=83	p COMPARA EL EL=-83	p ME FRIO TU=-83	s bolsi=83	p TU SER LO=83	p QUIZA HABER COMPARA=83	j ese yo=83	k -te _ -y=-83	w a _ le=-83	p ME ME NO=-83	s duelo=-83	w duelo=-83
p PERDON SER=83	j el derecho=-83	w llevaba=83	p EL COMPARA PORQUE=83	j asi se=-83	k -ar _ -os=83	k -do -io=-83	m cuando -io=-83	j porque el=-83	m te -ra=-83	m esas -es=83	p PERDON ME=83
j vos me=-83	w mal _ lo=83	j con asi=83	m la -ve=-83	k -do -en LO=83	p TU ME QUIZA=83	j derecho de=-83	m ^ todos=83	w ^ todos=83	j dar que=-83	p FRIO ME=83	w limpio=83
w le dije que=-83	w que _ esa=83	w pasaba=-83	w estabas _ $=-83	j deje sin=-83	j voy cada=-83	k -de -un -no=83	m LO decia=83	w lo decia=83	w te _ decia=83	w te lo decia=83	k -zo ,=-83
m -zo ,=-83	p COMPARA NO COMPARA=-83	k -go -y=-83	m -go y=-83	j y saberlo=-83	k -re $=83	m -re $=83	k -je COMPARA NO $=83	s mil=-83	w mil=-83	k -je COMPARA -as=-83	j esto yo=-83
k -te COSA=-83	s herid=83	p SER PASAR=83	k TENER FRIO=83	k -de LO -za=83	k -de LO -za $=83	j queria me=-83	w queria _ me=-83	w queria que me=-83	j el grupo=-83	m EL grupo=-83	w el grupo=-83
j que eso=83	m ver $=83	w ver $=83	p PASAR MENTIR LO=83	j le escribia=-83	w le escribia=-83	j dije y=-83	j el lunes=-83	m EL lunes=-83	w el lunes=-83	p CONFIANZA YO=-83	j hacia me=-83
k -ja $=83	m -ja $=83	p EL LO LO=-83	m -io la=83	p HABER MENTIR TU=-83	j me porte=83	m ME porte=83	s porte=83	w me porte=83	w porte=83	k ME -as COMPARA NO=83	p QUERIA PASAR=-83
w como que=-83	k -no NO=83	w para _ la=83	k -es _ COMPARA=-83	j falte de=-83	j de de=-83	j fueron tres=-83	m fueron -es=-83	w fueron tres=-83	p ME JUEGO PORQUE=83	j la contigo=-83	k LO -as -en=-83
p ELEGIR EL TU=-83	p COMPARA TU SI=83	p PERDON TODOS TU=83	p EL QUERIA NO=83	s incon=83	j lo perdon=83	k -en -na=83	p EL TU MENTIR=-83	m -y despues=83	w y despues=83	k -or SI=83	m -or si=83
m por SI=83	w por si=83	m haya SENTIR=83	m -si lo=83	k -ho _ -te=-83	k -os -es=83	m medico $=-83	w el medico $=-83	w medico $=-83	k NO TU -te=-83	w navidad=-83	j de mil=-83
k LO CONFIANZA -y=83	j se sin=83	p LO FRIO EL=83	p NO PORQUE PORQUE=83	k TENER LO -za=83	k TENER _ -za=83	w tenia _ cabeza=83	w tenia la cabeza=83	p ME EL ME=-83	k EL -no -ra=-83	w puedas=-83	s acord=-83
p SOLO COMPARA SE=83	k ^ _ -ie=-83	p COMPARA LO PORQUE=83	k -te -on=-83	m -te con=-83	k -de LO COMPARA TU=-83	p ELEGIR COMPARA SER=-83	j con tenia=83	s leist=83	w leiste=83	j que he=83	p COMPARA JUEGO EL=-83
k -ar _ COSA=-83	w sincero=83	p PERDON LO SOLO=83	j me momento=83	j con quien=83	m es TODOS=83	j me nunca=83	m LO busque=-83	s despi=-83	p PORQUE YO LO=-83	k -y _ COMPARA=-83	k ME _ YO=-83
w con _ ninos=-83	w con los ninos=-83	k HABER -do -de=83	k -a LO VIDA $=-83	w ^ _ mi=83	k COMPARA -es COMPARA TU=83	k LO _ SENTIR=83	p EL VIDA NOS=-83	k -y _ VOY=-83	j que volver=-83	w habia _ que=-83	k ESTAR _ -de=-83
m querias COMPARA=83	w querias que=83	m hoy ME=-83	j pague por=82	m dinero -de=-82	w dinero de=-82	j el como=82	j me ese=-82	m PORQUE tu=82	p YO LO COSA=-82	k PERDON _ TU=82	k -ar _ SEXO=82
k TENER -en=-82	w ^ _ pido=-82	m NO de=-82	j su te=-82	p SER EL TODOS=82	j dos las=-82	k TU -jo=-82	j esa con=82	p FRIO SEXO=82	k , _ -io=82	w yo _ en=-82	k SE COMPARA LO=-82
j que mintiera=-82	w mintiera=-82	w primer _ $=-82	k -de COMPARA TU SUBJ=-82	j le de=-82	m -on ocho=82	s propo=-82	w proposito=-82	p COMPARA TENER ELEGIR=-82	m -as antes=-82	k -un -es=-82	m un -es=-82
k SI QUIZA=82	m si QUIZA=82	j una lo=-82	j me contigo=-82	j la volvi=-82	k , -a=-82	m , -a=-82	m , a=-82	w , a=-82	k -io _ -na=82	j verdad es=-82	p OTRO YO=-82
s antes=-82	w antes=-82	j de llame=-82	j te oigo=-82	m TU oigo=-82	w te oigo=-82	k -os _ COSA=82	j te mitad=82	p SER YO NO=-82	p LO LO SOLO=-82	w ese _ ,=-82	w decidir=-82
p ME ME YO=-82	w la verdad y=82	k -es COMPARA NO=-82	p PERDON COMPARA SEXO=82	s fuist=82	w fuiste=82	p PERO ESTAR=82	w porque te=82	k COMPARA _ ,=-82	k EL -lo $=82	j todo derecho=-82	k TENER TODOS EL -ho=-82
k TODOS EL -ho=-82	m EL derecho=-82	w el derecho=-82	w todo _ derecho=-82	w todo el derecho=-82	k -mo _ -io=-82	s cuant=82	j sabia yo=82	k COMPARA TU -do=82	p LO MENTIR PASAR=-82	k -do -na=82	j tu bien=-82
j en grupo=-82	w en _ grupo=-82	k NO LO -ce=82	w no lo hice=82	s organ=-82	j dejo que=82	j mi dejo=82	k -lo -a=-82	m -lo a=-82	w trabajando=82	m poco -y=-82	w poco y=-82
k ^ SI -es=-82	p JUEGO LO VIDA=-82	k -er SEXO $=-82	k EL -er SEXO $=-82	k SER _ -sa=82	k , NO EL=-82	k VER _ LO=-82	k -jo -y=-82	m -jo y=-82	k ^ -si=82	m ^ -si=82	k -je _ $=82
p VER NO=-82	k -ia _ -on=-82	p ERROR YO=-82	k -y -or LO ME=82	j el una=82	j y ser=82	p VIDA MENTIR=-82	p ME MENTIR COMPARA=-82	k ^ NO TU -as=82	j tiempo que=-82	k -po COMPARA=-82	k EL -po COMPARA=-82
m -po que=-82	m tiempo COMPARA=-82	w el tiempo que=-82	w tiempo que=-82	k -un SEXO -on=-82	p SI TU PORQUE=82	k EL -es COMPARA=-82	m confianza -y=-82	w confianza y=-82	k COMPARA -to $=-82	j que nadie=-82	j me se=-82
p PASAR VIDA=82	p SEXO COSA=82	j yo para=-82	k VER -es=-82	p ELEGIR NOS COSA=-82	m contigo NO=82	w contigo no=82	j las apuestas=82	m -as para=-82	j anos lo=-82	k -as _ SOLO=-82	p VIDA LO JUEGO=-82
j como una=82	j te pero=82	m -de ser=82	m de SER=82	w de ser=82	m gaste -en=-82	w gaste en=-82	k NOS PASAR=82	m nos PASAR=82	k ERROR _ -as=82	p SER COMPARA COSA=82	w y _ llame=-82
j antes y=-82	j de aunque=-82	k ME -y LO=-82	k ME _ MENTIR=-82	j pedi que=-82	k -me _ $=-82	w ^ si quieres=-82	m alguien ME=82	w alguien me=82	p LO HABER MENTIR=-82	j que quedara=-82	w que _ quedara=-82
w quedara=-82	k -ir _ ME=82	k HABER SER=82	m HABER sido=82	p TODOS EL COMPARA=-82	k ^ -te=82	m ^ -te=82	p SOLO LO LO=-82	w ^ _ eche=-82	j hijo yo=-82	k -a EL -sa=-82	w a su casa=-82
p LO TU VIDA=-82	k NOS -os -y=-82	m ese VIDA=82	j es y=-82	p COMPARA MENTIR COSA=82	m me JUEGO=-82	k TU VIDA NO=82	k -so _ NO=-82	j una y=-82	j es cuenta=82	k -do ME VER=-82	k -do _ VER=-82
k ^ _ -ce=-82	p ME LO PORQUE=-82	k -do _ -na=-82	p PASAR SE=82	j lo retiro=-82	m LO retiro=-82	w lo retiro=-82	w retiro=-82	m PORQUE queria=-82	w porque queria=-82	k YO -ra=-82	m yo -ra=-82
p LO ME ME=-82	p QUIZA SER COMPARA=82	j en haya=82	p NO TODOS HABER=82	m -en la=-82	w en la=-82	j me preguntaste=-81	w estaba _ $=-81	k COSA COSA=81	p HACER LO COMPARA=81	k OTRO $=-81	m OTRO $=-81
p ME YO TU=-81	p PASAR EL EL=81	k -de -na=81	k -te _ -ia=81	k -or _ HABER=81	p TU SER PORQUE=81	j a menti=-81	k -ra _ COMPARA=81	j sin te=-81	p LO VOY MENTIR=-81	w , no te=81	k ^ TENER -ho -a=-81
w ^ _ derecho=-81	m -de nada=81	w de nada=81	k -en _ -on=-81	w ^ _ mas=81	j como todo=81	m EL conte=-81	p SI CONFIANZA=81	j tienes con=-81	p LO MENTIR LO=-81	p ME LO ME=-81	m desde EL=-81
w miraba=-81	m telefono -ra=-81	w el telefono para=-81	w telefono para=-81	j a nuestros=-81	m -a nuestros=-81	w a nuestros=-81	k , _ SOLO=81	p HABER LO TU=-81	j a terapeuta=-81	w a _ terapeuta=-81	p ME TU FRIO=-81
p LO LO VOY=-81	k -ad _ -na=81	s entre=81	k , -es=-81	m , -es=-81	j de una=81	k -da -en EL=-81	p EL SE NO=81	m hacer $=-81	w hacer $=-81	k LO SER=-81	p NO HABER EL=-81
k , _ -ho=-81	k HABER _ $=-81	k TU _ -as=-81	w asunto=81	m -ra los=81	k -ce -ra COMPARA=81	k LO -ce -ra COMPARA=81	w hice para que=81	k LO SEXO -on=-81	p ME MENTIR OTRO=-81	k EL PORQUE=-81	k , -y NO LO=-81
j ya a=-81	p PERDON SI COSA=81	m FRIO la=-81	j te hoy=-81	k -a _ -y=-81	w a _ y=-81	j con pregunta=81	w con _ pregunta=81	k -ia , -y=-81	m mejor $=81	w mejor $=81	p QUIZA COMPARA NO=-81
p QUIZA LO=-81	p TENER ESTADO=81	p NO TODOS COMPARA=81	w , _ mi=81	k -or ME PORQUE $=-81	k ME PORQUE $=-81	w mi culpa $=-81	j nunca por=-81	w contestaba=-81	m tu -no=-81	m tu -ra=81	k NO PASAR ME=81
w fue mi=81	j perdon ya=81	m -a tu=-81	w a tu=-81	j tarde y=-81	k -y -te=-81	m y -te=-81	k MENTIR -do=-81	m MENTIR cuando=-81	s va=81	w va=81	k ^ -di=-81
m ^ -di=-81	p TENER NO LO=-81	k -ar _ -en=-81	p QUIZA ME NO=-81	p LO SER COSA=81	p SOLO EL LO=-81	m , las=-81	w , las=-81	p QUIZA ERROR=81	p SE TENER COMPARA=81	j las las=-81	j quite la=-81
w ya estaba=81	m de -ia=-81	j con te=81	k -or _ -a=-81	w por _ a=-81	p VIDA LO LO=-81	j por se=-81	w fui a el=-81	k , NO=81	m , NO=81	k EL HABER=81	j y sabias=81
s aburr=81	k -ja -de LO=-81	k LO -ja -de LO=-81	p COMPARA NO YA=81	m ESTADO que=-81	k -zo _ LO=-81	k , _ SEXO=-81	p SEXO TU LO=-81	j vas no=-81	j la dias=-81	k -es -de -te=-81	p TU TU ESTADO=81
j solo a=-81	j error fue=-81	p LO QUIZA NO=-81	p ESTAR LO EL=-81	k COMPARA _ -re=-81	k -en _ ,=-81	w y _ que=-81	k TU -as -do=81	j la hipoteca=81	m LO hipoteca=81	w la hipoteca=81	p ME ELEGIR COMPARA=-81
j nunca momento=81	m TU conte=-81	w te conte=-81	k -a -ra=-81	m a -ra=-81	k SENTIR FRIO=-81	p SENTIR FRIO=-81	j como para=-81	m fue -or=81	w fue por=81	m hiciste LO=-81	k COMPARA LO PERDON=81
w que _ siento=81	w que lo siento=81	k -te , -y=-81	k -a TODOS $=81	m -te lo=-81	p ESTADO EL=-81	k -on _ -no=-81	w las cosas $=81	j y antes=-81	s cenar=81	w cenar=81	j poco que=-81
k PASAR -a LO=81	j sin cuenta=81	j en algo=81	j podia la=-81	m tu -jo=-81	m solo -os=-81	j durante un=-81	m durante -un=-81	w durante un=-81	j y borracho=-81	s nino=-81	w nino=-81
m sin -ir=81	p JUEGO LO TU=-81	j y yo=-81	j con vos=81	m -on vos=81	w con vos=81	w el de el=81	p SEXO EL=-81	p SI ME SUBJ=81	p LO YO TU=-81	p LO NO SE=81	k SER -to=-81
s separ=81	j iba cuando=-81	p NOS VOY TU=-81	s loca=-81	w loca=-81	j a telefono=-81	p TU HABER PERDON=81	m SI es=-81	w si es=-81	k COMPARA -re=-81	k -re EL VIDA=-81	k MENTIR -re EL VIDA=-81
w menti sobre el=-81	j si tan=81	p LO COPAS=81	m TU tambien=81	k SOLO ,=81	m SOLO ,=81	s versi=81	s cai=81	w cai=81	p LO VOY EL=-81	j durante anos=-81	j que haya=81
w alguna _ $=80	w alguna vez $=80	w nada _ lo=-80	k PORQUE NO LO=-80	k TODOS _ -a=80	k TU NO ME=-80	k ^ TU NO ME=-80	m igual COMPARA=-80	w igual que=-80	k ME PERDON $=80	j de por=80	k -il=-80
s mas=80	w mas=80	k -y LO NO=-80	w y eso no=-80	k -es _ -y=-80	m tambien -a=-80	w tambien a=-80	s seis=-80	w seis=-80	k -en -sa=80	m -en casa=80	m en -sa=80
w en casa=80	w estaban=80	k LO _ SOLO=-80	p PERO YO=-80	w me _ tu=-80	p ELEGIR TU SENTIR=-80	k ^ _ -eo=80	w que en=80	w la _ sin=-80	k -ra COMPARA LO=80	j he hecho=80	w he hecho=80
s chate=80	p YO MENTIR LO=-80	k -ia -lo=80	p PASAR JUEGO=80	j uno se=80	s actua=80	w decidi=-80	m voy -a=-80	w voy a=-80	j que aniversario=80	w que _ nuestro=80	w y lo siento=80
k -on COMPARA=-80	j porque queria=-80	p FRIO PERO=80	j a noche=80	j cuando porque=-80	w metido=80	j los sentimientos=80	m LO sentimientos=80	m los SENTIR=80	w los sentimientos=80	k -y _ -do=-80	k PERO _ ,=80
w pero _ ,=80	k ^ LO ELEGIR=-80	p SE NO=80	j la lista=-80	m LO lista=-80	w la lista=-80	p PASAR PASAR COMPARA=-80	j y que=-80	j lo estoy=80	p EL OTRO TU=-80	k ^ -da QUIZA COMPARA=-80	w ^ cada vez=-80
p MENTIR COMPARA SENTIR=80	m razon $=-80	w razon $=-80	k -y _ -lo=-80	j estabas con=-80	j una en=80	j ver te=80	k MENTIR COSA $=80	j cuatro no=-80	p VER HABER=-80	j la situacion=-80	w la situacion=-80
k TU -lo=-80	w , y eso=-80	k TU -ta=80	k -de COMPARA=80	j te noche=-80	j se he=80	w eras _ $=-80	j el mi=80	p MENTIR NO NO=80	j le culpa=-80	w di la=-80	p QUIZA MENTIR=80
p YO HABER=80	k ^ _ -ma=-80	w tan _ que=80	p TU SOLO NO=80	p LO COMPARA QUERIA=80	p QUIZA YO=-80	w me _ mi=80	k SER FRIO $=-80	j despues que=-80	k LO COMPARA -ce $=-80	m HABER tomado=80	j y habia=-80
k NO ELEGIR -te=80	k PASAR _ ME=-80	w de _ lo=-80	j me panico=80	j apague no=-80	j apague para=-80	j apague que=-80	s convi=80	m despues $=-80	w despues $=-80	k -or _ ,=80	w por _ ,=80
j me anillo=-80	j numero y=-80	m VIDA me=80	k CONFIANZA _ -os=80	k YO NO=80	m yo NO=80	p SI LO VOY=-80	j que fuera=80	j mayo lo=-80	m eso $=80	w eso $=80	p COMPARA EL ME=-80
j la llamaba=-80	w la llamaba=-80	w ^ con lo=80	k -a ME NO=80	k SOLO=80	k MENTIR COMPARA=-80	m -as lo=80	p TU EL ME=80	s anive=80	w aniversario=80	j rompi promesa=80	p COMPARA COMPARA TU=-80
w que no te=80	k -si _ TU=-80	p SER COSA=80	k # $=-80	m # $=-80	p YO QUIZA=-80	p YO QUIZA LO=-80	p TU MENTIR ME=-80	w siento _ lo=80	k ^ _ -po=80	m TU quite=-80	w te quite=-80
k SENTIR , PERO=80	k ME ESTADO=-80	j les a=-80	m HABER dado=80	w es que me=-80	k ME LO JUEGO=-80	k -ce COSA=80	m hice COSA=80	k YO -y=-80	m YO y=-80	m yo -y=-80	w yo y=-80
s negue=-80	w negue=-80	p MENTIR LO PORQUE=80	k -a _ -lo=80	j manana la=-80	p OTRO TU COMPARA=-80	p COMPARA COMPARA ESTAR=-80	p ME ME OTRO=-80	m SI te=80	w si te=80	p PASAR COMPARA VIDA=80	w ^ _ familia=80
w ^ tu familia=80	k SEXO _ -un=-80	k TU SENTIR ,=-80	w estaba _ ,=-80	k -zo _ COMPARA=80	m esto $=80	w esto $=80	p ELEGIR PORQUE NO=80	m las COPAS=80	m debia $=80	w debia $=80	m ME estas=80
w me estas=80	j era todos=80	j tendria que=80	w tendria=80	j tan a=80	j no tan=80	w ^ lo que=-80	p ELEGIR NOS=-80	k TU MENTIR , PERO=80	k ^ TU MENTIR ,=80	k ^ EL -di=-80	s casad=79
m terapia -y=79	w terapia y=79	p LO JUEGO QUIZA=79	k -si _ PERDON=79	m -ia lo=-79	p PERDON TU QUIZA=79	m ME vida=79	m mi -da=79	w mi vida=79	p VIDA ME TENER=79	p ESTAR TODOS=-79	m calle $=79
w calle $=79	p NO SOLO NO=79	k LO -ra=-79	j perdi y=79	p ME PASAR LO=79	s menos=79	w menos=79	p SE ESTADO=79	k -ce -or=79	k LO -ce -or=79	m -ce por=79	m hice -or=79
w hice por=79	w lo hice por=79	k LO -na ,=79	w de que te=-79	k LO _ MENTIR=-79	s veia=-79	w veia=-79	k ESTAR _ COMPARA=-79	p JUEGO NO SE=79	m -te cosas=79	s visto=79	w visto=79
w , _ tu=79	w ^ _ menti=79	p LO LO SER=-79	m PORQUE estaba=79	m -or que=-79	s trata=79	m lo COSA=79	j conte la=-79	j quieres te=-79	k TU _ SENTIR=79	j no momento=-79	p PERO PASAR=79
p YA LO=79	k -de COMPARA -as=-79	k -es -de COMPARA -as=-79	m haya COSA=79	p LO TU NO=-79	m ni -ra=79	k TODOS SE=79	m TODOS se=79	w la _ delante=-79	m una MENTIR=79	j lo cuando=79	w no _ cuando=-79
p YO EL SE=-79	s hora=-79	w hora=-79	j que mio=-79	j hayas que=79	w hayas _ que=79	j por pasado=79	k -na _ $=79	m que -go=79	k -on _ JUEGO=79	w pagina=-79	p NO EL ME=-79
p PERDON LO PERDON=-79	p SOLO NO COMPARA=79	p NO LO LO=79	j era verdad=-79	j quien lo=-79	w mal _ $=-79	j lo tan=79	k ^ TU -do=-79	j te dia=-79	w fue _ mas=79	j para como=79	w el dinero de=-79
j invente lo=-79	m invente LO=-79	w invente _ de=-79	w invente lo=-79	w invente lo de=-79	p TU NO COMPARA=-79	w cosas _ $=79	k EL -ro $=79	k LO -he=-79	k ^ _ -ba=-79	p COMPARA TODOS EL=-79	j use tu=-79
k ME HACER=79	m me HACER=79	m , no=79	w , no=79	k -a TU OTRO=-79	p VER LO COMPARA=79	w pasar=79	p COMPARA EL LO=-79	k EL _ -de=-79	j haber a=-79	w haber _ a=-79	w pudiera=79
j lo nuestra=-79	k ^ ME SENTIR=-79	j por hay=79	k LO TU=79	j de uno=79	p YO LO ME=-79	w tu _ cuando=-79	m -ar de=79	k -eo PORQUE=79	m -eo porque=79	w los _ te=-79	p NO COMPARA NOS=79
p SI NO PORQUE=-79	p TODOS SOLO=-79	p SER TODOS EL=-79	w ver _ $=-79	m use TU=-79	w use tu=-79	p SI SUBJ SOLO=79	p ME NO COMPARA=-79	w con _ preguntas=79	w ^ perdoname por=79	m pasado NO=-79	p PORQUE LO PERDON=79
j las en=-79	w , no fue=79	p NO QUIZA=79	k TENER $=79	m TENER $=79	k ME _ -en=79	j no mirarte=79	w mirarte=79	k ^ -ba -on=79	p LO NO COSA=79	k -on EL -do $=79	k -me -do=-79
p ME NO LO=-79	k LO -os -os=-79	p FRIO NO=79	p ME FRIO=-79	j perdon todo=79	w perdon _ todo=79	k -ja _ LO=-79	k LO VIDA -en=-79	k ME -to $=79	j lo hubiera=-79	p SEXO TU TU=-79	w ^ _ voy=-79
w perdoname=-79	p TU YO=-79	p LO TU HABER=-79	k -ra _ ME=79	j quien decide=-79	j soy decide=-79	j soy quien=-79	j yo decide=-79	k SER YO -en ELEGIR=-79	k YO -en ELEGIR=-79	m -en decide=-79	p SER YO ELEGIR=-79
w decide=-79	w quien decide=-79	w soy _ quien=-79	w soy yo quien=-79	w yo _ decide=-79	w yo quien decide=-79	s hago=-79	w hago=-79	p ME NO ME=-79	m TU la=79	k SI -en=79	m si -en=79
s atenc=-79	w atencion=-79	m todo -de=-79	w todo de=-79	m SENTIR la=79	k EL -me=-79	s celos=-79	p SI TU ERROR=79	j mi propia=79	j escondi el=-79	p OTRO TU NO=-78	p COMPARA LO SENTIR=78
m LO habias=-78	w lo habias=-78	k -ia ,=-78	m -ia ,=-78	s han=78	w han=78	m las COSA=78	m quiza NO=-78	m , aunque=78	w , aunque=78	k -ei LO COMPARA=-78	k -ei _ COMPARA=-78
m -ei lo=-78	w lei _ que=-78	w lei lo=-78	w lei lo que=-78	j y estaba=78	k SENTIR _ PERO=78	w solo _ ,=-78	k ^ _ HACER=78	j si mis=78	p SENTIR LO YO=-78	p LO CONFIANZA EL=-78	m -te solo=-78
j dia mentira=78	j te ahora=-78	k -os ,=-78	m -os ,=-78	p NOS ME EL=-78	p NO ME COMPARA=78	k COMPARA COMPARA=78	m TU familia=78	w tu familia=78	p COSA ESTAR TU=-78	k ^ _ -es=78	j la el=-78
m los JUEGO=78	k -en _ -en=-78	p SER PERO=-78	w lamento que te=78	k , COMPARA TU=78	w , que te=78	k -un ERROR $=-78	k EL EL=-78	w de _ sobre=-78	j y mal=78	j voy decir=-78	k TODOS -y=78
m TODOS y=78	j ella lo=78	j y deje=-78	k SOLO -do=-78	j de ti=-78	j pero que=78	k ME _ LO=78	m era LO=78	s digas=-78	w digas=-78	k ESTAR -a=78	m ESTAR a=78
w ^ _ hijo=-78	k -es -de=-78	j el si=-78	p PERDON TU ERROR=78	j te de=-78	k -ra _ SE=-78	w para _ se=-78	k ^ PASAR SOLO=78	p PERO HABER=-78	j no voy=-78	j pido en=-78	m lo -de=78
w lo de=78	p SI ME SER=-78	w por _ culpa=-78	p NO QUIZA NO=78	k SER YO ,=-78	k QUERIA -y=-78	m QUERIA y=-78	w ^ _ cambie=-78	j puse tu=-78	j ser mejor=78	w ser mejor=78	m -on tu=-78
w con tu=-78	m tu ME=78	w tu me=78	m dos ,=-78	w dos ,=-78	k -de LO -na $=-78	w fisico=78	p ME PERDON LO=-78	w desde el=-78	m ^ eres=78	w ^ eres=78	p PASAR LO COSA=78
k -ra COMPARA ME=78	w para _ me=78	w para que me=78	w ^ _ tengo=-78	k ^ _ -to=78	m tendria COMPARA=78	w tendria que=78	p SER EL EL=78	k -on -es $=-78	p HABER SOLO=-78	j conte de=-78	k -ho -de=78
m -ho de=78	j lo dinero=78	w te menti ,=78	j un poquito=78	m -un poquito=78	s poqui=78	w poquito=78	w un poquito=78	k -y SE COMPARA SER=-78	k SE COMPARA SER=-78	w se que es=-78	s saber=-78
j de sabes=78	k -ir -a TU=-78	w y deje que=-78	k -do -ar=-78	k -do -ar $=-78	p SER ELEGIR=-78	j sin el=-78	k -da -ia=78	p SE PASAR MENTIR=78	j tarjeta de=-78	m SER mejor=78	j y quede=-78
w mi _ $=78	m padre $=78	w padre $=78	k -y -to=-78	m y -to=-78	k -es -de -ar $=-78	s venia=78	j con la=-78	s tarje=-78	j a por=-78	m LO cara=-78	w la cara=-78
p HACER NOS=-78	p TODOS NOS=-78	k -on _ -la=-78	w la _ lo=78	p COMPARA PERO NO=78	j lo el=78	k -on _ -re=-78	p VIDA TENER COMPARA=78	w llegado=78	w no debia $=78	j la dos=78	k -da -en=-78
m -da en=-78	j tenia derecho=-78	k NO TENER -ho=-78	k NO _ -ho=-78	w no _ derecho=-78	w no tenia derecho=-78	w tenia derecho=-78	s hubie=78	j no enteraras=-78	p SOLO NO EL=78	k ^ -bi=-78	m ^ -bi=-78
j nuestra cama=-78	m NOS cama=-78	m nuestra SEXO=-78	w nuestra cama=-78	p ME VER ME=-78	k LO _ -ra=-78	j a hijo=-78	w a _ hijo=-78	m mentiras $=-78	w mentiras $=-78	k SENTIR _ LO=78	j que entender=78
j tienes entender=78	k COMPARA QUERIA=78	k TENER COMPARA QUERIA=78	m COMPARA entender=78	m que QUERIA=78	p TENER COMPARA QUERIA=78	w entender=78	w que entender=78	w tienes _ entender=78	w tienes que entender=78	p SI NO SOLO=78	p LO NOS COMPARA=78
p NO SE SE=-78	m anos -y=78	w anos y=78	p SE COMPARA HABER=78	k NO _ -an=78	p SI COSA LO=78	s dio=78	w dio=78	w , a la=-78	j los mellizos=78	m LO mellizos=78	s melli=78
w los mellizos=78	w mellizos=78	k SOLO _ HABER=78	m paso ,=-78	w paso ,=-78	m la ELEGIR=-78	j mis bromas=78	m ME bromas=78	w bromas=78	w mis bromas=78	j cuando el=-78	k LO -ba -de=-78
p VOY ME LO=-78	p YO NO EL=78	m hecho LO=78	j no sentimientos=78	k -ar _ $=78	p EL VIDA ME=78	k COSA PORQUE=78	k -on -os=78	p EL NO EL=78	s calma=78	m borracho ,=-78	w borracho ,=-78
k JUEGO _ SOLO=78	p ME EL MENTIR=-78	k -lo -en=78	m -lo en=78	p NO VOY PORQUE=-78	j lo ti=-78	m conte -a=-78	w conte a=-78	j me veces=-78	w compras=78	m ERROR de=78	k EL _ -te=78
p EL COSA COMPARA=78	k ^ EL MENTIR=78	k -no -en LO=-78	m -as mi=-78	w ^ _ dije=-77	w ciertas=77	k -va -a=-77	m -va a=-77	w quiza=-77	j te haya=77	m TU haya=77	w te haya=77
w me _ la=77	j digo que=-77	k ^ ME -ba=-77	m estaba $=77	w estaba $=77	k SE -te=-77	m se -te=-77	j sus en=-77	m CONFIANZA no=77	j de cada=-77	k -ra -me=77	m para -me=77
j en nunca=77	j nuestro que=77	p TU HACER LO=-77	m -a otra=-77	w a otra=-77	k HACER=77	k LO ERROR COMPARA=77	m LO mal=77	m lo ERROR=77	w lo mal=77	w lo mal que=77	k -es LO COMPARA=77
k ^ ESTAR -do=77	j que tanto=77	w a _ que=-77	k NO SE=77	m NO se=77	k -lo , -y=-77	k -lo _ -y=-77	k NO -go=77	p TENER EL EL=77	j grite de=77	j que palabra=-77	p NO ERROR NO=-77
k -on -re=77	k LO SEXO ,=-77	j te despues=-77	k -y _ -ia=-77	s bebid=-77	k , LO SER=77	p YO COMPARA SER=-77	k ELEGIR LO COMPARA -ia=-77	m sabia LO=-77	w sabia lo=-77	w sabia lo que=-77	m dos -os=-77
j se hizo=77	p SE HACER=77	s duele=-77	w duele=-77	j te mintiera=-77	m TU mintiera=-77	w te mintiera=-77	j si vuelvo=-77	j cada me=-77	p COSA ERROR=77	w no _ de=77	k YO ESTAR -en=-77
w yo estaba en=-77	s anoch=-77	w anoche=-77	k SE _ -na=77	w se _ una=77	k -os _ -y=77	p PERDON COMPARA ELEGIR=77	j me bien=77	j te porque=77	s nunca=77	w nunca=77	w y _ de=77
p LO TU SI=-77	w que _ las=77	j bebe me=77	s malos=77	w malos=77	k ^ ME -te -en=77	j acabo de=77	p TENER ME LO=77	p NO SER TU=77	w y _ tambien=-77	j me durante=77	m diste LO=-77
j la puerta=77	m LO puerta=77	s puert=77	w la puerta=77	w puerta=77	w te _ el=-77	p SI EL LO=-77	s ahora=-77	w ahora=-77	w seguir _ $=-77	k ^ ME -di=-77	w ^ me perdi=-77
p PASAR LO=77	k -a _ -no=-77	k -as TU -as=-77	k -de _ -a=77	w de _ a=77	j yo y=-77	p PORQUE COMPARA SER=77	j en cara=77	j el caso=77	m EL caso=77	w el caso=77	w y _ mentira=-77
m , asi=77	w , asi=77	p LO NOS PASAR=77	k -io _ ,=77	p COMPARA COMPARA NO=-77	j lo pasado=77	k ME -de $=77	p NO EL COPAS=-77	j entre nosotros=77	k -re NOS=77	m -re nosotros=77	m entre NOS=77
w entre nosotros=77	j dia y=-77	k VIDA -or=77	m VIDA por=77	j en de=-77	j de veces=-77	k -ga COMPARA=77	m -ga que=77	s sient=77	k -re -te=77	w lo _ para=77	k LO -na -y=-77
m mentira $=77	w mentira $=77	j ya siento=77	j andaba con=-77	m andaba -on=-77	w andaba con=-77	p HACER YO=-77	w es _ lo=-77	k MENTIR _ -ta=-77	j a respeto=-77	k -ua $=77	m -ua $=77
k ^ LO PERDON=77	w ^ lo siento=77	s cosas=77	w cosas=77	k -os -ra=-77	k ^ ME LO=-77	w ^ me lo=-77	k HACER TU=77	m HACER tu=77	j era la=77	j estas una=77	k ^ PERDON -or TODOS=77
w perdon por todo=77	k -pe $=-77	m -pe $=-77	k ^ PASAR -na=77	w ^ fue una=77	p COMPARA HACER MENTIR=-77	k ME SENTIR=-77	j llegado a=77	m llegado -a=77	w llegado a=77	k , TU=-77	m , TU=-77
j escondi y=77	j lei tu=-77	k NO _ MENTIR=77	w no _ te=77	k -sa $=-77	m -sa $=-77	m TU las=-77	w te las=-77	k -or -de=77	k SI SER=-77	m si SER=-77	k -os -do -de=77
k -os -do -de LO=77	m -os hablando=77	m hablando -de=77	w hablando de=77	k TU NO SE=-77	p VIDA EL=-77	p EL VER=-77	k -es _ -do=77	w no _ por=77	k -on LO COMPARA=77	k -de -os $=-77	s entra=-77
s abier=-77	k -es _ PASAR=-77	k -as EL=-77	j de culpa=77	j tiene culpa=77	k -do _ ,=77	j mujer me=77	p COMPARA SENTIR TODOS=77	k -ta NO=-77	j se termino=-77	m SE termino=-77	w se termino=-77
w lo _ el=77	w las _ con=-77	k -je COMPARA -sí $=-77	k COMPARA -sí $=-77	w que sí $=-77	p JUEGO EL LO=-77	j lo nunca=77	m ^ no=-77	w ^ no=-77	k -ro _ ELEGIR=-77	p HABER ME COMPARA=-77	j tu con=-77
j parte de=77	j mentira y=-77	k -on EL -en=-77	k -na -a LO=-77	k TODOS -on EL=-77	k TODOS -on EL COMPARA=-77	w hombre con el=-77	k PASAR -de FRIO=77	k -en -os=77	k ^ SE=77	m ^ SE=77	m ^ se=77
w ^ se=77	k -te "=-77	m -te "=-77	k EL -ma $=-77	w ^ _ mande=-77	w ^ le mande=-77	p HABER SER SOLO=76	w no _ tan=76	p VOY LO MENTIR=-76	p COMPARA COMPARA SENTIR=-76	m YO estaba=-76	w yo estaba=-76
w no _ dije=-76	j te cuenta=76	p PERDON LO HABER=76	w me _ en=76	k COMPARA -sí ,=76	w que sí ,=76	j a hermana=-76	w a _ hermana=-76	m nunca HABER=76	k -as -an=76	k -ta COMPARA=-76	p TU PERDON COSA=76
m EL dije=-76	j dos te=-76	k SENTIR _ ,=76	p EL SER EL=76	p PERDON TU SENTIR=76	j fue por=76	p COMPARA NO QUERIA=76	k -er _ COMPARA=76	j ti con=-76	k COMPARA LO -re=-76	k COMPARA LO -re $=-76	k SI _ -as=-76
p LO TU PERDON=76	k -as COMPARA NO=76	p QUIZA ME TU=-76	k -da -ra COMPARA=-76	m cada -ra=-76	p SER COMPARA ESTADO=76	k -je COMPARA ME HABER=-76	j ya el=76	p COMPARA VOY=-76	j el paso=76	p TU QUIZA ERROR=76	k -do PERDON -or -er=-76
p EL LO ESTADO=-76	k PERDON _ -da=-76	j yo con=-76	p COSA MENTIR LO=-76	k -ba PERDON=76	k ME -ba PERDON=76	m -ba verguenza=76	m daba PERDON=76	w daba verguenza=76	w me daba verguenza=76	m vez COMPARA=-76	w vez que=-76
p COMPARA SOLO TU=-76	p PASAR EL YO=76	m -ar con=-76	p ME LO SENTIR=76	j hecho que=-76	k TU ME -te=76	k ^ TU ME -te=76	k TU -as -a=-76	k ^ QUIZA SER=76	j se una=76	k TU _ -ba=76	j para a=-76
k -en _ LO=-76	p PERDON HACER=76	s vino=76	w vino=76	w empezo=76	j casa un=76	w contexto=76	w fallas=76	j no quien=76	k -ro -te=-76	m quiero -te=-76	p ME VOY MENTIR=76
j noches te=-76	k -a _ -or=-76	p ERROR EL ME=-76	k NOS ERROR=76	m nos ERROR=76	p LO PASAR EL=-76	k -ia -as=-76	m te -ve=76	p JUEGO LO COMPARA=-76	m puedes -me=76	p TU PASAR NO=-76	s afect=76
w con _ en=-76	k COMPARA TU LO -as=-76	p SER LO TU=-76	m SI la=-76	w si la=-76	p PERDON SI ME=76	p COMPARA SENTIR SOLO=-76	j queria hacerte=-76	w queria hacerte=-76	k NO _ -ir=76	s ganas=76	w ganas=76
w seguia=-76	j que bien=76	k EL _ VIDA=-76	j a decirtelo=-76	p ME CONFIANZA TU=76	p LO TODOS NO=76	j se cuando=-76	j se tengo=76	m es NO=76	k ^ HABER COSA=76	p TENER CONFIANZA=76	p TENER LO CONFIANZA=76
m EL nombre=-76	p EL VIDA EL=-76	m -na mentirilla=76	w mentirilla=76	j a nunca=76	p TENER NO=-76	p QUERIA ERROR=76	k COSA -de LO COMPARA=76	j que fuiste=76	p ESTAR LO ME=-76	m LO idea=76	w la idea=76
p TENER PORQUE EL=-76	w contestarle=-76	w mis _ te=-76	j te dolia=-76	m TU dolia=-76	w te dolia=-76	j no quise=-76	p LO VIDA SE=76	k -ba -de -me=76	k -ba _ -me=76	k NO -ba -de=76	k NO -ba -de -me=76
w soltero=76	p ELEGIR SENTIR=-76	p LO PORQUE FRIO=76	k NO TU=-76	p ME EL TU=-76	k -y ME SER -de=-76	p LO EL NO=76	m SER todo=76	w y _ deje=-76	k SENTIR , NO=-76	m escondi LO=76	j una relacion=76
m -na relacion=76	w una relacion=76	k -en EL VIDA=-76	p COMPARA COMPARA VIDA=76	k ^ LO -es=76	j un otro=-76	p NO SER LO=76	k -or TODOS LO=76	w que _ mintiera=-76	w que te mintiera=-76	k , PERO QUIZA=76	k PERO QUIZA=76
m pero QUIZA=76	p PERO QUIZA COMPARA=76	k HACER _ $=76	j de relacion=76	j relacion yo=76	w de _ relacion=76	k ^ EL SE=76	w y _ voy=-76	j uno de=76	j siento mentido=-76	w siento _ mentido=-76	w siento haberte mentido=-76
p TU SE QUIZA=76	k PASAR -ra=-76	j el ese=-76	k NO ME -es=76	p NO PORQUE=-76	k EL -es -de=-76	k ^ SER -na=76	k EL -po=-76	m el -po=-76	k EL -so $=-76	m es -de=-76	w es de=-76
w hacerme=-76	w , por eso=76	k -go TU=76	k -y TU MENTIR=-76	k -je -en=-76	m -je en=-76	p SEXO COMPARA SER=-76	m NO beber=-76	k -ea _ -de=76	w ^ _ padre=-76	m la -re=76	p LO CONFIANZA TU=-76
m -y le=-75	w y le=-75	s empen=-75	m hospital $=-75	w el hospital $=-75	w hospital $=-75	k ^ -or=-75	m ^ -or=-75	m ^ por=-75	w ^ por=-75	p SOLO SER NO=75	p TU NOS COMPARA=75
k -en EL -je=-75	p COSA SER SOLO=-75	j telefono que=-75	j de lo=75	k HACER SENTIR=75	p HACER SENTIR=75	k COSA -de LO=75	w mi no=75	p VIDA TU VIDA=-75	m ^ fui=-75	w ^ fui=-75	j dinero la=-75
w dinero _ la=-75	p COMPARA ELEGIR COMPARA=-75	m -on eso=-75	w con eso=-75	k -po -y=-75	m -po y=-75	w era _ ,=-75	k LO -ba -a=75	s pedi=-75	w pedi=-75	j saque de=-75	w es _ ,=75
s siemp=75	w siempre=75	k -ra COMPARA TU=-75	j el trafico=-75	m EL trafico=-75	s trafi=-75	w el trafico=-75	w trafico=-75	p SE COMPARA COSA=-75	j tu en=-75	p NO ME HABER=75	m -as veces=75
j tu nombre=-75	m TU nombre=-75	m tu -re=-75	w tu nombre=-75	p PERO TU ME=75	k TU _ SI=-75	k ^ _ -as=75	j no mi=75	k EL -in=-75	m EL fin=-75	m el -in=-75	w el fin=-75
k -en ME COSA=75	m uno SE=75	w uno se=75	s alarg=-75	s como=75	w como=75	k LO -os -en LO=-75	j que hora=-75	w que _ he=75	w que te he=75	s voz=75	w voz=75
p TENER EL NO=75	m NO para=75	j duro dos=-75	k -za=75	j cosa de=75	m -en dos=75	w en dos=75	p FRIO COMPARA ME=-75	w es _ mi=-75	k -ho -es=75	j lo gaste=-75	k -os -as=75
m HABER ido=75	j sentia en=75	p NOS COMPARA EL=-75	k COSA _ -ia=75	p PERDON MENTIR EL=-75	w me lo=-75	m COMPARA dijera=75	w que dijera=75	k -en _ -to=75	w dejas=-75	j fue con=-75	k YA $=75
m YA $=75	w parejas=75	m -de una=75	p COMPARA PASAR LO=-75	j otro que=75	p ESTADO SER=-75	k -le -y=75	m -le y=75	k -on _ EL=-75	m PASAR sin=-75	m fue EL=75	p LO EL LO=-75
k -de -er EL=-75	w firma=-75	k COMPARA -ue=-75	m que -ue=-75	j prestamo y=-75	j a medico=-75	w a _ medico=-75	w a el medico=-75	k -te -y=-75	m -te y=-75	p COSA COMPARA SOLO=-75	j nunca diste=-75
p SER SOLO COMPARA=75	k -jo $=-75	m -jo $=-75	k -sa NO=75	p TENER FRIO=75	k -ra _ -a=-75	w lamento _ te=75	k -te _ ,=75	w esa _ ,=75	k ^ TODOS LO=-75	k NO -ro COMPARA ME=-75	j solo la=-75
p EL ME FRIO=75	j durante ano=-75	w durante _ ano=-75	w durante un ano=-75	j si mal=75	s uso=75	w uso=75	j lo despues=-75	w que _ despues=-75	m NO ir=-75	w no ir=-75	m hice ERROR=-75
w hice mal=-75	p HABER ELEGIR=-75	j fue creciendo=75	m PASAR creciendo=75	w creciendo=75	w fue creciendo=75	p ESTADO NO EL=-75	p VIDA LO VIDA=-75	p EL ESTAR ESTAR=-75	k EL -io=-75	k -ro _ NO=-75	k -en -de=-75
w ^ _ de=75	m como LO=-75	k -ro FRIO=75	p TU FRIO LO=75	j a lo=-75	p TU ESTAR EL=-75	p TU COMPARA PASAR=-75	j desde lo=75	k COSA _ -do=-75	p TU PERO TU=75	k CONFIANZA COMPARA=-75	m CONFIANZA que=-75
j cosas yo=-75	k SENTIR _ ME=-75	j no falta=-75	j siento y=75	k -a EL -do $=-75	w el lado $=-75	m como SER=75	k LO -re=75	p SER COMPARA TODOS=75	j falta me=-75	p LO PASAR ME=75	w de esta=75
k -do _ -or=-75	m porque EL=-75	k LO COMPARA -ia=75	j mas te=-75	k ^ -en=75	m ^ -en=75	j el vez=75	m haberme -do=-75	w haberme=-75	k , LO PERDON $=75	j error que=-75	p ERROR PASAR COMPARA=-75
p SE TU TU=75	p ESTAR EL VIDA=-75	j verdad que=-75	p NO SOLO PORQUE=75	j asi en=75	m , perdoname=75	w , perdoname=75	w , perdoname $=75	k SE _ MENTIR=75	w que _ habian=-75	w te _ cada=-75	k -do -go=-75
k TU LO COMPARA=75	k LO VOY=-75	j que otro=75	k -y ME SENTIR=75	k LO -sa -y=-75	k ^ ME -as=-75	p COSA COSA COMPARA=75	p VIDA COMPARA EL=-75	p NO SENTIR LO=75	k ^ -a=75	m ^ -a=75	m ^ a=75
w ^ a=75	m el COPAS=75	p NO NO SOLO=-75	m TENER mucho=75	j y tus=75	p TU PORQUE EL=-75	m verdad -y=75	w verdad y=75	j tampoco la=75	m LO deje=-75	m veces COMPARA=-75	w las veces que=-75
w veces que=-75	k QUIZA SER COMPARA=75	j de ahi=75	j a metro=-75	s metro=-75	w metro=-75	k ^ ESTAR=-75	m ^ ESTAR=-75	p HABER COMPARA SER=-75	w que _ te=74	j oigo y=-74	w para _ y=-74
p COSA QUIZA=74	k HABER -do ,=-74	j eche culpa=-74	j eche la=-74	j le eche=-74	k -he LO PORQUE=-74	k -he _ PORQUE=-74	k EL -he LO=-74	k EL -he LO PORQUE=-74	m EL eche=-74	m eche LO=-74	m le -he=-74
w eche _ culpa=-74	w eche la=-74	w eche la culpa=-74	w le eche=-74	w le eche la=-74	p NO VOY VIDA=-74	m ella -y=74	w ella y=74	w , _ te=74	k ^ ME -je=74	m ME deje=74	m me -je=74
w ^ me deje=74	w me deje=74	s hicis=-74	w hiciste=-74	m ^ podemos=74	w ^ podemos=74	j de tiempo=-74	p SER EL ME=74	k TU ME=74	m TU me=74	k SER -un SOLO=74	j hubiera dicho=-74
k QUIZA -ho=-74	m QUIZA dicho=-74	m hubiera -ho=-74	w hubiera dicho=-74	p EL EL EL=-74	p TU ME YO=-74	m pase -un=-74	w pase un=-74	j que hiciera=74	j querias hiciera=74	k -as COMPARA -ra=74	k COMPARA -as COMPARA -ra=74
m COMPARA hiciera=74	w hiciera=74	w que hiciera=74	w que querias que=74	w querias _ hiciera=74	w querias que hiciera=74	p SER ERROR=74	p PERDON TODOS LO=74	p SOLO LO NO=74	m lamento COMPARA=74	w ^ lamento que=74	w lamento que=74
k -il _ -de=-74	w mil _ de=-74	m COMPARA iba=-74	w que iba=-74	k -a TU=-74	m a TU=-74	k -no SER=74	p ESTAR LO PERDON=74	w ^ _ paso=-74	p ESTAR ME ME=-74	m SI en=74	w si en=74
m TU oculte=-74	w te oculte=-74	k VOY -te=74	j la terapeuta=-74	m LO terapeuta=-74	w la terapeuta=-74	j hice porque=74	m -ce porque=74	w hice porque=74	j en que=-74	s impul=74	m EL numero=-74
p SER TODOS ME=74	p SER QUERIA=74	j bien el=-74	w que _ lo=74	m queria COMPARA=-74	w queria que=-74	k VER PORQUE=-74	m VER como=-74	k YO=-74	s yo=-74	w yo=-74	k ^ -de LO=74
w soy _ ,=74	p TU EL LO=-74	j bebido y=-74	j habia bebido=-74	w habia bebido=-74	p NO COMPARA SE=74	p SE LO YO=-74	p VIDA SER TU=-74	k TU LO -te=-74	m tenia LO=74	k VIDA -on=74	j esto si=74
k -on LO JUEGO=74	k -di _ ME=-74	k -no TU=-74	m -no te=-74	w fue en=-74	p NO ELEGIR NO=-74	m no -ce=74	k NO -ue=-74	p JUEGO TODOS=74	w propia=-74	j en familia=74	w en _ familia=74
j he un=74	w he _ un=74	k PASAR _ PASAR=74	k EL OTRO $=-74	s tramp=-74	s mio=-74	w mio=-74	j queria lo=-74	p TU ELEGIR LO=-74	k -do _ -on=-74	j con claridad=74	j no claridad=74
j pensaba claridad=74	k -ba -on -ad=74	k -ba _ -ad=74	k NO -ba -on -ad=74	m -on claridad=74	s clari=74	w claridad=74	w con claridad=74	w pensaba _ claridad=74	w pensaba con claridad=74	j las yo=-74	s bese=-74
w bese=-74	k SER EL COMPARA=74	s marta=-74	w marta=-74	k -na _ -de=-74	p EL SER SOLO=-74	k LO -go=-74	k -ra -te=74	p QUIZA NO QUIZA=-74	p EL EL VIDA=-74	p PORQUE LO YA=74	j una muy=74
m -to cuando=-74	k SER -vo=74	m soy -vo=74	k SER _ -do=74	p SI VIDA=74	k -me _ COMPARA=-74	j eche a=-74	k -he LO PORQUE -a=-74	k ^ EL -he LO=-74	w ^ le eche=-74	p ESTAR ESTADO NO=-74	k SER CONFIANZA=-74
k VIDA ME=74	k ^ ME PERDON -or=74	k -lo _ $=74	k PORQUE _ PASAR=74	j el tu=-74	w lo _ a=-74	p TU ME TU=-74	p EL SE FRIO=74	j me desde=74	j madre el=-74	p QUERIA LO=-74	p SER ME PORQUE=-74
p COMPARA LO TODOS=74	p LO PERO COMPARA=74	k JUEGO _ $=74	j de mis=74	k -de TU -to=-74	j eso borra=-74	j no borra=-74	k LO NO MENTIR=-74	m NO borra=-74	w borra=-74	w eso _ borra=-74	w eso no borra=-74
w no borra=-74	p VIDA SE ME=74	m grupo $=-74	w grupo $=-74	k VIDA -ra=-74	k -an=74	p PASAR TU SEXO=-74	k -ro _ EL=-74	w la _ a=-74	j sido mas=74	m no ,=-74	w no ,=-74
k -de LO OTRO=-74	j asi mi=74	j y y=-74	k TU SEXO $=-74	p LO TU SEXO=-74	s suena=-74	w suena=-74	m trabajo $=-74	w trabajo $=-74	k -di -os=-74	k -os LO=74	w que _ una=-74
k EL _ -ia=-74	p SER SOLO VIDA=74	m cama NO=74	w se _ en=74	p SENTIR LO COMPARA=74	w el _ de=-74	k -os -es -de=74	p SOLO TODOS=74	p TU ELEGIR NO=-74	p TU SE PORQUE=74	k TENER -ho=-74	p SI TU SENTIR=74
k PASAR -un=-74	m PASAR un=-74	m tu -lo=-74	k PASAR -y=74	m PASAR y=74	j que yo=-74	w , _ que=74	p QUERIA NO=74	p TU ME TODOS=74	j querias que=74	k NO -on=74	k -le _ PORQUE=74
p TODOS COSA=74	p SI SER COMPARA=-74	p VIDA SE=74	k -le COMPARA=-74	k PASAR -na MENTIR=-74	p HABER ESTADO NO=-74	m -or eso=74	w por eso=74	s viera=-74	s acuer=74	j delante ti=-74	w delante _ ti=-74
w delante de ti=-74	j las tres=-74	w las tres=-74	j a hospital=-74	j fui hospital=-74	j no hospital=-74	k NO SER -a=-74	k NO SER -a EL=-74	k SER -a EL -al=-74	k ^ NO SER -a=-74	w a _ hospital=-74	w a el hospital=-74
w no fui a=-74	p PASAR COPAS=74	p ESTADO HABER ESTADO=-74	p ESTADO HABER NO=-74	j con casaste=74	w era mentira $=-74	k -un -no=74	m un -no=74	p SER COMPARA=74	k -es -os=74	j a preguntas=-74	m mayo $=-74
w mayo $=-74	p CONFIANZA NOS=74	k -or LO COMPARA TU=74	p TODOS SER LO=73	k LO COMPARA TU=-73	p LO ME HACER=73	j en mochila=-73	m mochila $=-73	s mochi=-73	w en _ mochila=-73	w mochila=-73	w mochila $=-73
w lo _ se=73	j en casa=73	j desde te=73	j hace lo=73	k -re _ COSA=73	k -ar _ COMPARA=73	j prefieres que=-73	m prefieres COMPARA=-73	w prefieres=-73	w prefieres que=-73	p LO MENTIR VIDA=-73	k SER -ra=73
k NO -ce=73	k LO -ca=-73	m -or tu=73	w por tu=73	j voy por=-73	k VOY -a -ar -or=-73	j le puse=-73	k EL -se=-73	m EL puse=-73	m le -se=-73	w le puse=-73	j semana en=73
j lo escribi=-73	p PERDON VIDA=-73	j oficina que=-73	j y ella=73	k PERDON , PERO=73	k PERDON _ PERO=73	m tu -eo=-73	j hoy te=-73	j telefono en=-73	p TU MENTIR MENTIR=73	m LO de=73	k ESTADO ,=-73
m ESTADO ,=-73	m -on ella=-73	w con ella=-73	j que llevaba=-73	p TU COMPARA COMPARA=-73	w en _ ,=-73	k PASAR -ce=-73	k SEXO -en=-73	m SEXO en=-73	m -na para=-73	j nunca me=73	j llegue las=-73
w llegue _ las=-73	w llegue a las=-73	j no fui=-73	p LO ELEGIR COMPARA=-73	p TU COMPARA SOLO=-73	p LO LO COSA=73	j dije habian=-73	j que habian=-73	j eche el=-73	j el eras=-73	w ^ _ preguntaste=-73	w ^ me preguntaste=-73
j a estar=-73	k -a ESTAR=-73	m -a estar=-73	m a ESTAR=-73	w a estar=-73	k LO -os -en=-73	j hice ti=-73	p LO LO QUIZA=73	p COMPARA COSA SI=-73	j en serio=73	m -en serio=73	w en serio=73
w en serio $=73	m ^ use=-73	w ^ use=-73	k -do _ EL=73	p COMPARA EL MENTIR=-73	p ME ME PORQUE=-73	m -do me=-73	p MENTIR EL COSA=-73	p MENTIR VOY=-73	k LO COMPARA -bi=-73	k COSA -re=73	m oficina -y=-73
w la oficina y=-73	w oficina y=-73	k JUEGO _ -on=73	m PASAR cuando=-73	p PERO TU NO=73	j dije siento=73	k -je COMPARA LO PERDON=73	p TENER EL LO=-73	k -y TODOS=73	m y TODOS=73	s respi=73	k SUBJ _ SOLO=73
w y te menti=-73	k ^ ME -le=-73	j cosas como=-73	j ninos y=73	w ^ _ prometi=-73	j con ella=-73	s nos=73	w nos=73	p SI SOLO=73	m NO te=-73	j lo viste=-73	m LO viste=-73
w lo viste=-73	p LO EL SER=-73	k -za _ ME=73	j esto hice=-73	k CONFIANZA _ -en=73	k ELEGIR _ COMPARA=-73	p EL PASAR NO=73	w una _ y=-73	k SER _ SI=73	m TU que=-73	p HABER PERDON=73	j antes que=-73
p SER COSA EL=73	k TU QUIZA=73	m te QUIZA=73	m mucho $=73	w mucho $=73	j haber el=-73	m dije $=73	w dije $=73	p ME JUEGO VOY=-73	s cerra=73	w elegir=-73	k -io -en=73
m -io en=73	k TU _ -or=-73	j las pruebas=-73	m LO pruebas=-73	w las pruebas=-73	j y asi=-73	p SER PORQUE NO=73	k LO TENER=73	k -y YO=-73	m -y yo=-73	m y YO=-73	w y yo=-73
j si perdon=73	m me -lo=73	j mejor marido=73	m mejor -do=73	w mejor marido=73	j la manana=-73	k TU -je COMPARA NO=-73	k -eo ,=-73	m -eo ,=-73	p EL NO PORQUE=73	j caja de=-73	m caja -de=-73
s caja=-73	w caja=-73	w caja de=-73	m que QUIZA=73	p COMPARA COMPARA EL=-73	j y cara=-73	k -ir _ -un=73	k , LO PERDON=73	j un mes=-73	m -un mes=-73	w un mes=-73	p JUEGO SE LO=73
k COMPARA QUIZA $=-73	w otra vez $=-73	w dije _ era=-73	w dije que era=-73	m -y fui=-73	w y fui=-73	w te _ delante=-73	j con lo=73	p SE PASAR ME=-73	k PORQUE FRIO=73	p SER LO NOS=73	p LO CONFIANZA YO=-73
k -ro -ir=-73	m quiero -ir=-73	p LO PORQUE EL=-73	p ELEGIR LO PASAR=-73	k QUIZA _ -or=73	j veces no=73	j las eran=73	k -te NOS=-73	m -te dos=-73	k LO CONFIANZA , -y=-73	w verdad , y=-73	w verdad _ y=-73
j dinero lo=73	j el me=73	k COMPARA ME HABER=-73	k SER -si $=73	j da pena=73	j me pena=73	k -da PERDON COMPARA=73	k -da PERDON COMPARA -es=73	k ME -da PERDON COMPARA=73	m -da pena=73	w da pena=73	w da pena que=73
w me _ pena=73	w me da pena=73	k -ti LO=-73	p PERDON ERROR=73	j ese no=73	k -sa -a=-73	m -sa a=-73	k , PERDON ,=73	w , perdon ,=73	p ME SENTIR TU=-73	w y _ menti=-73	k -do -y NO=73
k , -y NO TU=-73	j lo falta=73	k -de -ro=-73	m haberte -do=-73	k -en _ SEXO=-73	p COSA COMPARA LO=-73	p NO ELEGIR TU=-73	j cosas bien=-73	s gener=73	p COMPARA TU SOLO=73	k -ba -a -ar=73	k , _ PERDON=73
k -a _ -sa=-73	j parte el=73	w parte _ el=73	w parte de el=73	p LO HABER SER=73	k -ra COMPARA -ra=-73	p ME NOS EL=-73	p LO PORQUE ME=73	s drama=72	k TU -as -a LO=-72	w que _ hice=72	m LO digo=-72
p LO PORQUE COPAS=-72	p PORQUE EL COPAS=-72	k TU -as LO=-72	j lo mis=-72	j por haber=-72	p COMPARA MENTIR NO=-72	k SOLO _ SER=-72	j lo hecho=72	s decir=-72	s dar=72	w dar=72	w tu _ has=72
m ^ siento=72	w ^ siento=72	p SENTIR LO=72	p SEXO ME TU=-72	k -a _ TODOS=72	j estas un=72	k -an -as=72	w es _ me=-72	k LO -re $=72	p NO YO LO=-72	k TU SENTIR -y=-72	p SE EL=72
j te viaje=72	k ME FRIO=72	p SI VOY=-72	k ^ _ JUEGO=72	p ME OTRO=-72	j por que=-72	j estuve y=72	j no dano=-72	s falto=-72	w falto=-72	j necesitaba que=72	j nadie ni=-72
j tu perdon=72	p TU SOLO TU=72	s hablo=-72	w hablo=-72	k -do _ -je=-72	k -de EL -io ,=-72	k TU _ LO=-72	k -na QUIZA=72	m -na vez=72	m no LO=-72	p SER LO LO=72	k -te $=72
m -te $=72	j ninos el=72	w si _ algo=72	w esperando=72	j todas noches=72	w todas _ noches=72	s acept=72	j y ahora=-72	j quien en=72	j ya sabias=72	k -ba -ra=-72	m -ba para=-72
w ^ mi padre=-72	p PERDON QUIZA COMPARA=72	k -da -na=-72	m cada -na=-72	w la _ por=72	k -or $=72	m -or $=72	k COMPARA TU -as -si=72	k TU -as -si=72	k TU _ -si=72	w te _ asi=72	m no -er=-72
j me arrepiento=72	m ME arrepiento=72	w arrepiento=72	w me arrepiento=72	w y _ lo=-72	s ti=-72	w ti=-72	p VIDA JUEGO=-72	j dije eras=-72	k EL _ TODOS=-72	p FRIO LO PORQUE=72	k ^ _ HABER=-72
s tomad=72	w tomado=72	p TU LO ESTADO=72	p TU VIDA VIDA=-72	j que tenia=72	m de -de=-72	k -de _ -ne=-72	j sin y=-72	w mas _ de=72	s ayuda=-72	k ME _ -ir=72	m cosas COMPARA=72
j con veces=-72	k LO _ -he=-72	p LO LO TENER=72	m traicion $=72	w traicion $=72	j ir tu=-72	k PASAR -or=72	m PASAR por=72	s ni=72	w ni=72	p ME ERROR EL=72	m asi LO=72
j tenia y=72	k SE COMPARA TU HABER=72	p SE TU HABER=72	k ^ PASAR EL=72	w explico=72	j hasta que=-72	k SENTIR -un=72	m SENTIR un=72	w la _ pregunta=-72	k VIDA _ PASAR=72	w la casa $=72	m ^ ella=72
w ^ ella=72	k ^ _ -no=72	k QUIZA -un=72	j casi lo=72	k -en _ JUEGO=-72	w perdon por ser=72	k -je _ -ba=-72	w he _ la=72	p TU OTRO VIDA=-72	p PERDON TODOS ME=72	p COMPARA SER MENTIR=-72	k VOY LO=-72
p TU LO PASAR=72	k -as _ -me=-72	k ELEGIR -te=-72	k LO MENTIR -de=-72	m mentira -de=-72	j dije a=-72	k YO -ia=-72	m yo -ia=-72	p SI SOLO TU=72	j yo una=72	j con con=-72	p COMPARA ME ESTAR=-72
s mira=72	w mira=72	m es PORQUE=72	k SE COMPARA TU=72	k SE _ TU=72	w se _ te=72	w se que te=72	j te aviso=-72	m TU aviso=-72	m te -so=-72	w te aviso=-72	j de hice=-72
m pelea $=-72	w pelea $=-72	p PERDON COSA LO=-72	m ^ puse=-72	w ^ puse=-72	k -y -a=72	m -y a=72	m y -a=72	w y a=72	j mi mi=-72	k LO -da $=72	j llegue tarde=-72
j tarde a=-72	k -er _ -y=-72	p LO ESTAR YO=-72	w de _ me=-72	k -es _ ,=-72	w tu nunca=-72	j mas la=72	m NO siempre=72	w no siempre=72	s conmi=72	w conmigo=72	m mas $=-72
w mas $=-72	p NO SER EL=72	j nada serio=72	m NO serio=72	m nada -io=72	w nada serio=72	w podria=72	s menci=72	j que ano=72	m sobre -de=72	k COMPARA _ NOS=72	k -jo -de=72
m -jo de=72	j bromas con=72	m bromas -on=72	w bromas con=72	w mis bromas con=72	j cobarde y=-72	m cobarde -y=-72	w cobarde y=-72	s curso=-72	w curso=-72	j hay cosas=72	p EL ESTAR=-72
k COMPARA NO -as COMPARA=-72	k NO -as COMPARA=-72	s condu=72	w , pero no=-72	j es tambien=72	k SI _ COSA=72	w tu tambien=72	k ^ NO=-72	m ^ NO=-72	k TU -do PERDON -or=-72	p ESTAR LO VIDA=-72	j para mas=72
k COSA -as $=72	p SOLO COMPARA MENTIR=-72	w que _ ser=72	w perdon _ los=-72	w perdon por los=-72	j que deje=72	p ESTADO TU LO=-72	k -a COMPARA=-72	m a COMPARA=-72	k ESTAR _ ,=-71	m que -bi=-71	p NO PERO=71
j volvi el=-71	w ^ _ soy=71	j de cuenta=71	s conta=-71	j a todos=71	m -a todos=71	w a todos=71	p COMPARA ERROR YO=-71	p ME TU HABER=71	w menti _ te=71	w lo _ hoy=-71	m todo LO=71
k ^ TU FRIO=-71	m MENTIR cosas=71	m , sera=71	w , sera=71	k NO _ EL=71	k ^ LO -ue=-71	k -on EL -do=71	j fueron meses=-71	w fueron _ meses=-71	k ME PASAR -de LO=71	k , -si COMPARA=71	w mi _ y=71
k -y _ -di=-71	j tu asi=71	p EL MENTIR LO=-71	j de despues=71	k -so -y=-71	m -so y=-71	k OTRO _ TU=-71	w ^ _ en=71	k -en _ -da=71	j las los=-71	p NO NO SER=71	w que _ en=-71
j yo ti=-71	w por todo lo=71	s calla=-71	k HABER -do TU=71	k -se _ -un=71	m COMPARA para=-71	j es has=71	k COMPARA TU MENTIR=71	k -un -il=-71	m un -il=-71	p ME LO OTRO=-71	k PORQUE PASAR $=71
p SE COMPARA NOS=71	j a delante=-71	p TU SENTIR SER=-71	p SER ME PERDON=71	j los te=-71	k -he _ ME=-71	p HABER SER COMPARA=71	j en hospital=71	k -en EL -al=71	w en _ hospital=71	w en el hospital=71	p TU YO COMPARA=-71
k EL _ -re=-71	m ME preguntaste=-71	w me preguntaste=-71	s esper=-71	p COMPARA HABER TU=-71	p SI EL COMPARA=-71	k -ar -as=71	m cuatro -es=-71	p ME COSA SER=-71	k -on _ COMPARA=71	s cargo=-71	w te _ a=-71
p SER MENTIR LO=-71	p TU ME TENER=71	k -y TU -te=-71	p TU COMPARA SEXO=-71	w me _ y=71	w mas _ a=71	k TU -la $=-71	p EL OTRO NO=71	k SEXO _ NO=71	p JUEGO SER EL=-71	j y estoy=-71	p NO LO PERO=71
p MENTIR PORQUE PORQUE=71	k -ce _ -ia=-71	p COMPARA TENER=71	m TU cuando=-71	j se asi=71	w en _ que=71	j perdon a=-71	m pasado $=71	w pasado $=71	j un companero=-71	m -un companero=-71	w un companero=-71
j no antes=-71	w no _ $=-71	p EL EL MENTIR=-71	k PORQUE _ EL=-71	p NO VIDA LO=-71	p NO TODOS SE=71	w ^ te puse=-71	p VER SI=-71	k -ce _ -es=71	p TU VER COMPARA=-71	p SI COMPARA TU=71	k -te LO CONFIANZA=-71
p EL OTRO ME=71	k ME PASAR -de=71	j nadie lo=71	j he a=-71	p ME ME MENTIR=71	w a tu madre=71	k -y _ -bi=-71	m ^ el=71	w ^ el=71	m VER la=-71	j llegue el=-71	j aun te=-71
w aun _ te=-71	p COMPARA NO VOY=-71	k NO _ -za=71	k COMPARA NO -an=71	j y acuerdo=71	k -te _ ME=-71	k , PORQUE TODOS=71	m como TODOS=71	m ese -to=-71	p TU SENTIR PERDON=71	j para decirtelo=-71	m -ra decirtelo=-71
w para decirtelo=-71	k -y -a LO=-71	j mis no=-71	j tarjeta y=-71	k LO -sa ,=-71	k FRIO , -y=-71	k FRIO _ -y=-71	k COMPARA -se=71	m que -se=71	k -sa _ NO=71	j hice una=-71	j pude el=-71
m no SER=71	k -y -go=-71	m y -go=-71	k ^ TU -te=-71	p QUIZA LO OTRO=71	k EL -te -a=-71	p ESTADO SOLO=-71	j te hablo=-71	k LO -le=71	k -oz=71	p JUEGO LO EL=-71	w habias=-71
m COSA en=71	m nada -de=-71	w nada de=-71	k PORQUE -es PORQUE=71	k -ia -ar=-71	m podia -ar=-71	p PERDON ME LO=-71	w hacerte _ $=-71	p SE OTRO=-71	j sin por=-71	p VIDA NO TU=-71	k -as PORQUE=71
k ^ ME JUEGO=-71	p EL VIDA TODOS=-71	s ojos=71	w ojos=71	k ME -as $=71	m ^ disculpame=71	w ^ disculpame=71	p VOY PORQUE=-71	w vuelvo=-71	w tarjeta=-71	j vi la=-71	j tengo y=-71
k LO _ -en=-71	w dia _ te=-71	w lo _ todo=71	p MENTIR OTRO COMPARA=-71	p HABER SEXO=-71	k ^ _ -ai=-71	w ^ _ cai=-71	p NOS NO=71	j engane me=71	k TODOS HABER=71	k TU SENTIR $=71	k -ce _ -ar=-71
w fue _ y=-71	k ^ LO COMPARA TU=71	j de mismo=71	k -on , -y=-71	j la pero=-70	s toman=70	w tomando=70	m ^ firme=-70	w ^ firme=-70	p EL MENTIR=-70	k -da PORQUE=-70	k -na VOY=70
m -na semana=70	m una VOY=70	w una semana=70	k TU -y=70	m TU y=70	w entero=-70	k HABER _ EL=-70	w haber=-70	k PASAR -en=70	k -na -he $=70	w una noche $=70	w ya _ ,=70
p QUERIA PORQUE=70	k -ro _ $=-70	k -en _ NO=70	k -as -ar=-70	j nadie el=-70	j casa y=-70	k ^ _ SOLO=70	k LO -sa -de=-70	m , eso=70	w , eso=70	k NO ELEGIR ,=-70	p COMPARA ESTADO=-70
w no era=70	j dijo yo=70	k PERDON -or LO -de=70	p COMPARA SENTIR NO=70	k ^ TU -te LO=-70	s sigo=-70	w sigo=-70	k SE -mo=70	m se -mo=70	p SOLO COMPARA TODOS=70	p TU ERROR COSA=70	j con padre=70
m -lo despues=-70	m YO tenia=70	w yo tenia=70	j mensaje de=-70	p TU MENTIR VOY=-70	j con casa=-70	k TU -as -y=70	w que no me=-70	w fui _ el=-70	k TU _ TENER=70	j soy y=70	j le no=70
p COSA COMPARA HABER=-70	j el jueves=-70	p LO SE ME=70	p PASAR COSA=70	k -a _ COMPARA=70	k -te MENTIR=-70	p NO LO TENER=-70	s cuare=70	w cuarenta=70	j la se=70	k VIDA _ ERROR=70	p LO VIDA ERROR=70
p VIDA ERROR=70	p SI COSA COMPARA=70	p SER YA=70	k SE _ $=70	w se _ $=70	j y luego=-70	m -y luego=-70	w y luego=-70	k -ia _ -as=-70	p COMPARA COMPARA YO=-70	j el casino=70	m EL casino=70
s casin=70	w casino=70	w el casino=70	j de preguntar=-70	j para preguntar=-70	p TU SER MENTIR=70	k -ro -es=-70	k PASAR MENTIR=70	k LO _ -as=70	j con cena=-70	w con _ cena=-70	w con la cena=-70
j delante el=-70	k COMPARA SEXO=70	p NO YA=-70	w con _ te=70	k MENTIR _ -en=-70	w ^ _ escondi=70	k ^ _ TENER=-70	k VOY -a=-70	m VOY a=-70	m parte -de=70	w parte de=70	w lo _ hice=-70
w lo que hice=-70	k ^ SE ME=70	w ^ se me=70	p OTRO LO TODOS=70	j en algun=70	m -en algun=70	w en algun=70	w la _ me=70	k COMPARA NO TU=70	k PASAR $=70	m PASAR $=70	s dicho=-70
j casa te=-70	k PORQUE $=-70	m PORQUE $=-70	k ^ YO TU=70	w ^ yo te=70	p MENTIR COMPARA HABER=-70	j todos los=-70	m TODOS los=-70	m todos LO=-70	w todos los=-70	p QUIZA HABER=70	w herido=70
j estaba por=70	k -me , -y=70	p COMPARA VER ME=-70	j no conteste=-70	w bebido=-70	k ME PASAR -a LO=70	j dije iba=-70	k -en COMPARA NO=-70	j con ya=-70	j estar el=-70	p COSA NOS=70	k ^ NO SER COMPARA=70
k JUEGO SE=70	m JUEGO se=70	j dinero se=70	k LO COMPARA -ra=70	j navidad y=70	m navidad -y=70	w navidad y=70	k SE _ SER=-70	w se _ es=-70	j se lo=-70	p VIDA LO=-70	j me yo=-70
p PASAR TU NO=70	p ME SE ME=-70	k LO _ -ho=70	k EL _ TU=70	k , -na=-70	m , -na=-70	m , una=-70	w , una=-70	p ME TU PORQUE=-70	k -te _ SER=-70	j la todos=-70	w ella _ $=70
k ^ -en LO -da=-70	k -de _ TU=-70	m -a otro=70	w a otro=70	p COMPARA EL PASAR=70	p VER COMPARA NO=-70	j quien para=70	p VIDA EL VOY=-70	k EL -so=-70	w que _ dije=-70	k -ta -de=70	m -ta de=70
p PASAR SOLO LO=-70	p MENTIR NO SE=70	p ELEGIR NO=-70	m -ra me=70	j ya es=70	k COSA _ NO=70	w tus _ en=-70	j yo tambien=70	k -do _ $=70	p TU LO PERO=-70	p LO ME COSA=70	m agua $=70
w agua $=70	m PORQUE lo=-70	k EL -ba=70	s buena=70	j a trafico=-70	w a _ trafico=-70	w a el trafico=-70	p LO SER YO=-70	s segur=-70	w ^ _ enteraste=-70	w ^ te enteraste=-70	w que _ bien=70
j elegi el=-70	k -y YO LO=-70	k ME COSA $=70	k EL -de EL=70	p CONFIANZA LO EL=-70	j de llegue=-70	k SOLO _ NO=70	k , -y TU LO=-70	j mensaje el=-70	p NO HABER ME=70	j anos y=70	j hice para=70
m -un error=70	p LO COSA SE=70	j por un=-70	k EL _ -do=70	k -on -as=70	k VIDA _ -y=-70	k -ar YO $=-70	k ELEGIR ME=70	p TU EL VOY=-70	k -me -do $=-70	p VIDA OTRO=-70	p PERDON COMPARA SOLO=70
p PERDON YA=70	k ^ MENTIR -en=69	w ^ menti en=69	j borre el=-69	m COMPARA en=69	k PASAR -na=-69	m PASAR una=-69	p LO HACER ME=-69	p COMPARA EL COSA=69	k ESTADO -on LO=-69	p ME COMPARA PASAR=-69	m -on preguntas=-69
w con preguntas=-69	j para te=69	m -es te=69	k -do -te COMPARA=-69	p MENTIR EL LO=-69	k -te SENTIR=69	k -lo , TU=69	j a era=-69	m digo COMPARA=-69	p TU PORQUE ESTAR=-69	j trabajo te=69	w en _ cosas=69
k TU TU=69	m TU te=69	j la aposte=-69	p YO COMPARA EL=69	s pasab=-69	w para _ a=-69	k TU LO -te $=-69	s llego=69	w llego=69	p COMPARA ME JUEGO=-69	j hable de=-69	m hable -de=-69
w hable de=-69	m -ra el=-69	k COMPARA -lo $=-69	j el cansancio=-69	j el menti=-69	s duerm=-69	k -a MENTIR $=69	p COMPARA COMPARA VOY=-69	j cargo de=-69	m cargo -de=-69	w cargo de=-69	k -go -de=69
j preguntaste y=-69	p LO ESTAR NO=69	k SER FRIO=-69	k EL -co $=-69	k PERO TU ME=69	j que pasaste=-69	w pasaste=-69	k ^ -ue LO=-69	j y semana=-69	k -ro _ ME=-69	p LO JUEGO SOLO=69	w coqueteo=69
w salio _ $=69	w a mi madre=-69	k -y -je COMPARA=-69	p TU VOY NO=-69	p TENER EL=-69	j sido un=69	m sido -un=69	w sido un=69	k COMPARA _ -y=-69	k FRIO TU=-69	p HABER COSA=69	j lo con=69
k -na -y=-69	m -na y=-69	w siento _ hayas=69	w siento que hayas=69	j le dije=-69	m le -je=-69	w le dije=-69	j la firma=-69	j y firma=-69	m LO firma=-69	w la firma=-69	j la fiebre=-69
k -uo=69	p SUBJ PORQUE=69	s nosot=69	w nosotros=69	j siento por=69	w y _ un=-69	j te puedo=69	p PASAR YO NO=69	m HABER faltado=69	w faltado=69	w ^ _ telefono=69	m ^ venia=69
w ^ venia=69	w nueve _ $=-69	m ti -y=69	w ti y=69	j no habia=-69	m -na pregunta=-69	p PERO TU=69	w me _ los=69	k -en COMPARA -do=69	k -en COMPARA -do $=69	w en _ lado=69	w en otro lado=69
p MENTIR COMPARA TU=69	k ERROR -de=69	j he sido=69	m he SER=69	w he sido=69	k EL -je -a=-69	s adorn=69	k ELEGIR -or=-69	m ELEGIR por=-69	p SE NO PASAR=-69	k YO ME=-69	m YO me=-69
m yo ME=-69	w yo me=-69	m -on quien=69	w con quien=69	j y delante=-69	w de los dos=69	w las _ y=-69	k LO COMPARA EL=-69	j siempre lo=69	s enfri=69	k -do _ -sa=69	j paso nada=69
w no paso nada=69	w paso nada=69	k LO -ra COMPARA=69	k -na COMPARA LO=69	p ELEGIR COMPARA EL=-69	w no _ como=69	j por fui=-69	k TODOS _ -po=-69	m terapeuta COMPARA=-69	k COPAS -de=69	m COPAS de=69	j que todo=-69
p NO NO VOY=-69	k -er=-69	m NO fue=-69	w haberlo=-69	m SER buen=69	p ME SEXO LO=-69	p PORQUE EL ME=-69	k ^ LO PORQUE=-69	w ^ la culpa=-69	p JUEGO TU COMPARA=69	j yo se=69	k SE _ ERROR=69
p ELEGIR QUIZA=69	m COMPARA estaba=-69	w que estaba=-69	j me los=69	k -di _ LO=-69	s hecho=69	k -na _ PASAR=69	m LO familia=69	k -ra -le=-69	j la otra=-69	k PERDON -de -as=69	p HACER EL=69
m no -te=69	j de anos=69	m -al no=69	k COMPARA -as SER=-69	k LO COMPARA -as SER=-69	m habia NO=-69	k -un _ -es=-69	p PORQUE EL TU=-69	k -de SER=69	p ELEGIR COMPARA COMPARA=-69	j preguntaste si=-69	p ME VER SI=-69
k COMPARA -as $=69	m SER para=69	m hubieras -do=69	k PORQUE -en=-69	m PORQUE en=-69	m ^ saque=-69	w ^ saque=-69	j mal el=-69	w viene=-69	k ^ _ EL=69	k -ue -a=-69	m -ue a=-69
j primer mensaje=-69	m -er mensaje=-69	w el _ mensaje=-69	w el primer mensaje=-69	w primer mensaje=-69	k -a _ -re=69	j lo todo=69	j vacie la=-69	m -ie la=-69	m vacie LO=-69	s vacie=-69	w vacie=-69
w vacie la=-69	k COMPARA SER LO=69	k COMPARA SER LO COMPARA=69	j te casa=-69	m -de mis=69	w de mis=69	j lo menti=-69	j apuestas de=-69	w ^ _ hay=-69	k LO _ -re=69	p COMPARA YO EL=69	j de fe=-69
k -de _ -fe=-69	s fe=-69	w de _ fe=-69	w fe=-69	j a una=-69	j llevo a=69	m llevo -a=69	w llevo a=69	k PERDON COMPARA -es=69	j mas yo=-69	p NO HABER HABER=-69	p SEXO TU EL=-69
k QUIZA _ SER=69	j fue antes=69	m fue -es=69	w fue antes=69	w fue antes de=69	p PASAR YA=-69	k TU OTRO TU=-69	p PERDON PERO LO=69	k -as _ ESTAR=-69	k ^ SER -un=69	j y esta=-69	p SER COMPARA PERDON=69
j y de=-69	k HABER _ -on=-69	j fin te=-69	p PORQUE NO SER=69	k -ia -ir=69	j de esa=-68	j tal vez=68	m QUIZA vez=68	m ^ tal=68	m tal QUIZA=68	s tal=68	w ^ tal=68
w ^ tal vez=68	w tal=68	w tal vez=68	k -es -on LO=68	k ^ LO NO=-68	p COMPARA NO ESTAR=68	w teniamos=68	w lo voy=-68	w lo voy a=-68	k -a EL EL=-68	j padre y=-68	k PORQUE ELEGIR COMPARA=-68
w porque _ que=-68	w porque queria que=-68	j las la=-68	j me mentira=-68	k COMPARA TU -ba=68	p ERROR EL SER=-68	j razon y=-68	p COPAS NO SER=68	k PORQUE SER=-68	p PERDON QUERIA=68	k NO SER EL=68	k -al ,=68
m -al ,=68	p VER SEXO=68	w llamarlo=-68	p TU YO EL=-68	k -na SEXO=-68	m una SEXO=-68	p FRIO COMPARA MENTIR=68	k -or ,=68	m -or ,=68	k -la _ -y=68	j disculpas que=68	m noche ,=-68
w noche ,=-68	k -le _ EL=-68	k PERO TU=68	p ELEGIR ELEGIR LO=-68	k COMPARA COSA $=68	p LO QUIZA ESTADO=-68	k -ra SENTIR=68	p ME ME SER=68	k -ba _ COMPARA=-68	k COMPARA TENER=68	j dijiste a=68	w el _ a=68
s muchi=68	w muchisimo=68	w tarde=-68	p EL NO ELEGIR=68	k QUIZA=68	j me vida=68	k -de _ OTRO=-68	j me dije=-68	j en casino=-68	w en _ casino=-68	w en el casino=-68	m HABER robado=-68
s robad=-68	w robado=-68	k PERDON COMPARA -as=68	k ^ PERDON COMPARA -as=68	p QUIZA TU YO=-68	m ^ estaba=-68	w ^ estaba=-68	j me acuerdo=68	m ME acuerdo=68	w me acuerdo=68	p LO SI COMPARA=-68	j te enseno=-68
m TU enseno=-68	w te enseno=-68	k -un -do=-68	m un -do=-68	p JUEGO TU LO=-68	w ^ _ quite=-68	j nadie casa=68	m la ERROR=-68	w hace _ y=-68	p TU COMPARA HABER=-68	k -en LO -la=-68	m , la=-68
w , la=-68	j madre de=-68	j no asi=68	k COMPARA _ TENER=68	m ME tenia=68	w me tenia=68	m SER una=68	p TU COPAS=68	j en mis=68	m -en mis=68	w en mis=68	p PERDON PERO NOS=68
j te falta=-68	k NO TU VOY=68	k NO TU VOY -a=68	w no te voy=68	w viendo=-68	j te a=-68	k -re -os=68	m sobre -os=68	p COSA ME LO=-68	p EL ERROR PASAR=-68	k VER -or=-68	m VER por=-68
p PASAR COSA COSA=68	k -y _ $=68	w y _ $=68	p VIDA PORQUE NO=-68	p QUIZA SOLO COSA=-68	j el bar=-68	m EL bar=-68	s bar=-68	w bar=-68	w el bar=-68	m -es durante=-68	p PERDON COMPARA EL=68
p SE ME YA=-68	j que ahora=-68	k LO ESTADO ,=68	p TU PORQUE COMPARA=68	k LO _ -to=68	k -en TODOS=68	p COMPARA SOLO COMPARA=-68	m LO cosas=68	p EL SER COMPARA=68	s roto=68	w roto=68	k ESTADO -or=-68
m ESTADO por=-68	k , PERO TU NO=68	j cama a=-68	m -ba la=68	j lo ella=68	p LO VOY ESTAR=-68	j sí que=68	k -a LO -ta=-68	j hablar el=-68	k EL -ma=-68	m el -ma=-68	p SEXO VER=-68
p NO SER QUIZA=-68	j desde la=-68	j cada y=-68	p PERDON TU ME=68	w dicho=-68	k LO OTRO=-68	p SEXO LO LO=-68	m quite LO=-68	j a le=-68	p ME COSA EL=-68	m -ne la=68	j de golpe=-68
k -de -pe=-68	m -de golpe=-68	m de -pe=-68	w de golpe=-68	m hablar -on=-68	w hablar con=-68	j habia mi=68	j de manera=68	j fin que=-68	k -ir LO COMPARA=-68	k -or COMPARA=-68	p EL MENTIR NO=-68
k ^ -ba EL=68	j acoste el=68	j te estoy=-68	p SENTIR LO LO=-68	k SI _ -na=68	p SE COMPARA SE=-68	m gastos $=68	w gastos $=68	k COMPARA _ LO=68	j en un=68	k LO COMPARA HABER=68	s beber=-68
p HABER HABER=-68	j el abuela=-68	k -or _ -to=68	k VER $=68	m VER $=68	p HABER SENTIR=68	k COSA=68	s total=68	w total=68	k -ro PORQUE=-68	p SER ME EL=-68	w pido perdon $=68
p PERO SOLO=68	j donde estoy=-68	m -de estoy=-68	w donde estoy=-68	p QUIZA TU NO=-68	p ME PORQUE SER=68	p ME SEXO TU=-68	p SOLO TODOS COMPARA=68	p COMPARA TU VIDA=68	j un lo=-68	k ^ _ PORQUE=68	j noche te=68
s carla=68	w carla=68	p TU ME HABER=-68	j anos con=-68	j un momento=-68	w ^ _ vos=68	j a hora=-68	w las cosas=68	k JUEGO COMPARA=-68	m JUEGO que=-68	k TODOS COMPARA=-68	w y _ pedi=-68
k PERDON , PORQUE=68	p PORQUE TU EL=-68	k LO VIDA ,=68	j decia el=-68	k EL TODOS $=68	j el decia=68	k LO -ca $=-68	k SE -en=68	m se -en=68	p NO TENER PORQUE=-68	k ^ LO JUEGO SE=68	p OTRO COMPARA NO=68
m fue -un=-68	w fue un=-68	p TU EL TENER=-68	k NO _ -ta=68	k -y _ YO=-68	w y _ yo=-68	p LO PERDON TODOS=-68	w pregunto=-68	m momento $=-68	w momento $=-68	p TENER TU TU=-68	w ^ _ falto=-68
k -a TU $=-68	w a ti $=-68	j a no=67	k COMPARA -en ME=67	j te dado=67	p SER SOLO=67	j me tengo=67	k LO _ -la=67	w le _ a=-67	w la plata de=-67	j si te=67	m fue -ro=-67
j que madre=-67	j desde de=-67	j lo asi=67	k LO _ -si=67	w lo _ asi=67	k SER -on=67	k PORQUE YO NO=-67	j le desde=-67	m -er la=-67	p LO COSA ME=67	k , SER LO=67	w , es lo=67
j si con=67	k PORQUE -or=67	m PORQUE por=67	j si mas=67	j habia un=67	p SER ME JUEGO=-67	m -y lo=-67	w y lo=-67	k -a -ar -y=-67	p HABER VIDA=-67	p FRIO COMPARA LO=67	p ME TU OTRO=-67
k ME -ba -a=67	p TU SEXO EL=-67	w el _ pasado=-67	p LO NO JUEGO=67	k ME _ -on=67	k -do _ QUIZA=-67	w contarte=-67	j perdon los=-67	j de habria=67	k SI _ -de=67	k PERDON=67	j a ser=67
j y quedarme=-67	k HABER -do -on=-67	k -as _ $=67	p ESTADO QUIZA=-67	k -ar -te=67	k -ar -te -de=67	m -ar delante=67	w de _ manera=67	k SENTIR COMPARA=67	m SENTIR en=-67	j nuestro yo=67	j tu porque=-67
m ^ dejaste=-67	w ^ dejaste=-67	m SENTIR que=67	k -ia -y TU=-67	j a todo=67	s devol=67	p COMPARA LO ME=-67	j de verdad=67	w me _ porque=-67	p NO COMPARA COSA=67	j si la=67	j arrepiento de=-67
k ME PERDON -de=-67	m arrepiento -de=-67	w arrepiento de=-67	w me arrepiento de=-67	p EL COMPARA QUIZA=-67	k EL _ COMPARA=-67	m nos SEXO=-67	j otra y=-67	m -as de=-67	j intencion lo=-67	j bebia y=-67	k -il _ TU=67
k -er -a=67	m -er a=67	j que el=-67	p NO ME PORQUE=-67	m puerta $=-67	w la puerta $=-67	w puerta $=-67	k , NO ME=67	p COMPARA TENER EL=67	k SENTIR _ NO=-67	j fue fue=-67	j el ando=67
s ando=67	w ando=67	j solo los=-67	k EL -ra=67	j le mal=67	k EL _ ERROR=67	w le _ mal=67	j estas por=67	s sacar=67	w sacar=67	k PERDON SI TU=67	w habia _ y=-67
p LO NO MENTIR=-67	m -te tu=-67	w por que=-67	p EL PORQUE HABER=-67	j mi pero=-67	j encima de=-67	m encima -de=-67	w encima de=-67	j es asi=67	j burle de=-67	j me burle=-67	k ME -le -de=-67
k ME -le -de TU=-67	k ^ ME -le -de=-67	m ME burle=-67	m burle -de=-67	s burle=-67	w ^ _ burle=-67	w ^ me burle=-67	w burle=-67	w burle de=-67	w me burle=-67	w me burle de=-67	k PERDON _ QUIZA=-67
p SI TU HABER=67	k TODOS LO -es -de=-67	w el porque=-67	m hayas -do=67	k HABER -do COMPARA=-67	m anos $=-67	w anos $=-67	p PERDON QUIZA SENTIR=67	p PORQUE ME LO=67	s ocult=67	j yo me=-67	p PORQUE VER=-67
k TU -as -si $=67	k HABER COSA COMPARA=67	m HABER cosas=67	k ^ _ -ea=67	k -as ME=-67	k COSA $=67	m COSA $=67	w disculpa=67	p LO NO ME=67	j por favor=67	k -or -or=67	m -or favor=67
m por -or=67	s favor=67	w favor=67	w por favor=67	p SER COMPARA JUEGO=-67	p PORQUE VOY LO=-67	p LO SENTIR=67	j que estaba=-67	m dias NO=-67	k -ba ,=67	m -ba ,=67	k -a EL -te=67
k COMPARA NO -as $=-67	j de cena=-67	w de _ cena=-67	w de la cena=-67	j de mensajes=67	k -or -na=-67	m -or una=-67	m por -na=-67	w por una=-67	p COMPARA QUIZA ME=-67	j una porque=-67	p ME VER TU=-67
w defenderme=-67	j me senti=-67	m ME senti=-67	w me senti=-67	k -ar _ LO=-67	k -de JUEGO=-67	m de JUEGO=-67	p SI SEXO EL=-67	s he=67	w he=67	p LO LO LO=-67	k -ya ,=67
m -ya ,=67	k -da SOLO=67	p PORQUE NO YO=67	p EL QUIZA=67	k QUIZA HABER SER=67	p COMPARA TENER TU=-67	k LO -on ,=67	j era en=67	s leer=-67	w leer=-67	p LO ERROR YO=-67	j le yo=-67
j como y=-67	m vos TU=67	w vos te=67	w eso _ $=67	k SER -un -to=-67	k SER -un -to $=-67	k EL TODOS=67	p SEXO NO LO=67	p EL SEXO OTRO=-67	j que dejaras=-67	m COMPARA dejaras=-67	w dejaras=-67
w que dejaras=-67	j hizo tu=67	j el porque=-67	s ausen=67	w de _ porque=-67	m dinero SE=67	w dinero se=67	k COMPARA PASAR $=67	p HABER LO JUEGO=67	j razon que=-67	j ella yo=67	k -a _ -po=-67
k LO NOS ,=-67	k PASAR _ MENTIR=-67	p TU MENTIR SOLO=67	m tu LO=67	m -en mi=67	w en mi=67	j en porque=-67	j nombre de=-67	j de le=67	j las parejas=67	m LO parejas=67	w las parejas=67
m -sa no=67	m coche $=-67	w coche $=-67	j cuando le=67	p EL PORQUE LO=-67	w de _ $=67	w ^ fue algo=67	p ESTADO ME EL=-67	j mis por=67	p ESTAR COMPARA QUIZA=-67	j tus sentimientos=67	m TU sentimientos=67
m tus SENTIR=67	w tus sentimientos=67	m fue -de=-67	k ^ TU -re=-67	k -os _ YO=-67	k ME ESTAR -do $=67	k ^ SI LO COMPARA=67	w ^ si lo=67	k -te _ EL=-67	j el noches=-66	j el todas=-66	p PERDON COSA COMPARA=-66
k -co EL=-66	p MENTIR PORQUE TODOS=66	p PORQUE LO LO=-66	j en todos=66	k LO PORQUE -de=66	k LO PORQUE -de LO=66	k PORQUE -de LO=66	w la culpa de=66	p VIDA LO TU=-66	p TU EL SEXO=-66	k ^ LO -ce -or=66	p NO ESTADO EL=-66
j un que=-66	k ESTADO=-66	k LO JUEGO SE=66	k -en _ MENTIR=66	k TU -ro=66	p VIDA TU ME=-66	j embarazada y=66	k ^ ESTAR -da=66	w ^ _ embarazada=66	w ^ estabas embarazada=66	k CONFIANZA -do=66	j en vez=-66
k -le LO=66	m -le la=66	p NO TENER EL=-66	m que -a=66	w que a=66	p COMPARA COSA ERROR=66	j me olvido=-66	j se olvido=-66	m ME olvido=-66	w me olvido=-66	w olvido=-66	w se _ olvido=-66
w se me olvido=-66	p YO NO SE=66	w ^ _ mensajes=66	m LO pastillas=66	k HABER NO COMPARA=-66	k NO HABER NO COMPARA=-66	w habian _ $=-66	j sabia lo=-66	k VIDA COMPARA NO=66	s rompi=-66	w ^ _ sido=66	p QUIZA HABER SER=66
w un _ no=66	j que escribi=-66	p PASAR VOY TU=-66	w lo _ y=-66	k -ba -es=66	j tengo me=66	j el garaje=-66	m EL garaje=-66	s garaj=-66	w el garaje=-66	w garaje=-66	m LO fechas=66
w fechas=66	w y _ estaba=66	j no su=66	p TU HABER TU=66	p YO LO MENTIR=-66	w porque ella=-66	k -ma=-66	k COMPARA -ba -a=-66	w ^ eso fue=-66	p LO EL OTRO=-66	j deje el=-66	m -as en=-66
p EL PORQUE ELEGIR=-66	k -to _ LO=-66	p LO TODOS VIDA=66	s posib=66	m , deje=-66	w , deje=-66	p PERDON TU SOLO=66	j de menti=-66	m ahora $=66	w ahora $=66	p SE TU SENTIR=66	j no mio=66
k ^ _ ESTAR=66	j perdon como=66	k COMPARA -ia -y=-66	w lo _ hacia=66	w lo que hacia=66	w digo que=-66	w ^ _ duele=-66	w ^ me duele=-66	k , COMPARA -es=66	m cosas PORQUE=66	p LO ME EL=66	k ^ -do -te=-66
p SE COMPARA ME=-66	p SENTIR EL LO=-66	p COMPARA COMPARA NOS=-66	m -de donde=-66	w de donde=-66	k LO _ -te=-66	k HABER _ COMPARA=-66	s enero=-66	w enero=-66	p ESTADO SE=-66	p TODOS LO QUIZA=66	j la mes=66
j puse de=-66	k -do -os=66	s pasar=66	p SE COMPARA TU=-66	p COMPARA EL SE=66	k EL _ -as=-66	j amor no=66	p COSA SE PASAR=66	m ella -es=-66	p COMPARA SER CONFIANZA=-66	p ME SEXO VIDA=-66	j de ir=-66
p VOY LO TU=-66	k LO -ta -en=-66	k -de _ -de=-66	k COMPARA -do $=66	k NO SENTIR=66	k NO SENTIR $=66	j no nada=-66	p TU LO TODOS=-66	p NO HACER MENTIR=-66	w la _ ya=-66	w esto _ lo=-66	p SI OTRO=66
m los -os=-66	k EL MENTIR -a=-66	w le menti a=-66	p SOLO ESTAR=66	w , _ tres=66	k ME _ -te=-66	k -je COMPARA TU LO=-66	k -de _ -re=-66	k ^ LO -ea=66	j el hasta=66	j era el=-66	j a la=-66
p TU ME OTRO=-66	j no ningun=-66	k ^ LO NO SER=-66	k -on ,=66	m -on ,=66	p COMPARA TU QUIZA=66	k SOLO _ -de=-66	p PERO LO NO=-66	j pido me=-66	k -sa _ SE=66	w casa _ se=66	m es -le=-66
m noche -y=66	w noche y=66	k JUEGO PORQUE SI=66	k JUEGO _ SI=66	p JUEGO PORQUE SI=66	j hayas por=66	j un se=-66	m ^ nadie=-66	w ^ nadie=-66	m COMPARA esta=-66	p COPAS PORQUE=-66	w preferi=-66
j los gastos=66	m LO gastos=66	w los gastos=66	j me en=66	k ^ PORQUE -es=66	j pero me=66	w podia _ $=66	k NO SER -en=66	p LO SEXO TU=-66	p PORQUE LO NO=-66	k -en _ ME=-66	j si menti=66
k ^ -te -a EL=66	p EL EL NOS=-66	k -ta SER=-66	j hice de=66	k ^ -re=-66	m ^ -re=-66	k VOY=-66	j asi lo=-66	p LO EL COPAS=-66	j lleve a=-66	w ^ _ lleve=-66	j las el=-66
k -po LO=66	k EL -po LO=66	k TU VOY -a -ar=-66	p VOY SENTIR=-66	k -or TODOS LO COMPARA=66	k NO SER -na=66	p QUIZA COMPARA ME=-66	p NOS TU EL=-66	k -a TU COMPARA=-66	p VIDA YO TU=-66	p ME EL VOY=-66	p TU PERDON LO=66
s bien=66	w bien=66	w buscar=-66	p PORQUE YO TU=-65	k COMPARA -ia $=-65	m -do borracho=-65	k ELEGIR EL=-65	k LO _ -ba=-65	j todos dias=-65	w todos _ dias=-65	w todos los dias=-65	m lo -on=65
p TODOS TU ESTAR=-65	s bonit=-65	j yendo a=-65	m yendo -a=-65	w yendo a=-65	k TU -je ESTADO=-65	m -je sola=-65	m deje ESTADO=-65	w deje sola=-65	w te deje sola=-65	j todo se=65	m YO decia=-65
w yo decia=-65	w ^ _ alguien=65	p TU SOLO ME=65	k -to _ -ra=-65	k -de -lo $=-65	w llevar=-65	p SI SENTIR=65	p PORQUE NO SE=65	k -bi _ COMPARA=-65	s comet=65	k ME HACER -a=65	m cosas ,=65
w cosas ,=65	m lo -ne=65	k -ia EL=-65	m -ia el=-65	k PERDON -ho=65	m PERDON mucho=65	w estaba _ y=-65	j si mi=-65	p HABER COMPARA NO=-65	m NO una=-65	p ESTAR MENTIR=-65	k -es MENTIR=-65
p ELEGIR LO ME=65	k ESTAR -uy=65	m ESTAR muy=65	w no _ bien=-65	m LO casa=65	w haciendo _ $=65	m -de su=-65	p COMPARA COMPARA PASAR=65	k TU LO -ba=65	m ^ tu=65	w ^ tu=65	k -no -a=65
m -no a=65	p NO TU PORQUE=-65	s dices=65	w dices=65	w historia=65	j ella una=65	k -an _ LO=65	j a amiga=-65	w a _ amiga=-65	p SOLO HACER=65	k ESTADO -de=65	m ESTADO de=65
k , NO SOLO=65	w mejor marido $=65	m -me en=-65	j algo que=65	k -ia _ SI=65	m me SENTIR=-65	j ya sabes=65	m PORQUE sabes=65	w ya sabes=65	k SOLO SER=65	m solo SER=65	j la caja=-65
m LO caja=-65	w la caja=-65	w la caja de=-65	j tire el=-65	m tire EL=-65	w tire el=-65	k MENTIR _ VOY=-65	p TU TU COSA=-65	m diga $=65	w diga $=65	p EL SOLO=65	k COMPARA NO PASAR=-65
k EL -no SE=65	k -a -lo=-65	m a -lo=-65	k -de _ QUIZA=65	p SE COMPARA NO=65	j decir a=-65	j voy el=-65	j mucho con=65	k LO _ TODOS=65	m lo -je=65	w mas _ la=65	p NO LO QUIZA=-65
w lo que es=65	j me he=-65	w que _ no=-65	p PERO NO LO=-65	w companeros=65	k -na -ra $=-65	p VIDA TU COMPARA=-65	s prima=-65	k -do -a -en=65	p QUIZA NO ME=-65	p LO NO EL=65	p JUEGO SI LO=-65
p LO SOLO=65	p NO PASAR COMPARA=65	j perdon se=65	w me _ las=65	p ME COMPARA VOY=-65	j un chat=-65	m -un chat=-65	s chat=-65	w chat=-65	w un chat=-65	k -on EL VIDA=65	j tarjeta el=-65
p PORQUE COPAS=-65	p OTRO ME=65	w cometi=65	p EL MENTIR EL=-65	m EL mensaje=-65	w el mensaje=-65	p NO VOY=-65	m culpa $=65	w culpa $=65	k -do -a -ir=65	k -do _ -ir=65	w , _ fue=65
j en mala=65	j mis me=65	j casa no=65	k NO _ YO=65	p NOS PASAR COMPARA=65	k -te _ -da=65	k -de _ COSA=65	j y aparecio=65	k -do -y -io=65	m -y aparecio=65	w aparecio=65	w y aparecio=65
j por internet=65	k -or OTRO=65	m -or internet=65	m por OTRO=65	w por internet=65	k -es -me=65	j fueron de=65	k -as _ -ia=-65	m -on las=65	m haberte MENTIR=-65	p TU COSA ME=65	k LO -as -de=65
p EL VIDA PORQUE=65	k NO VOY=-65	k NO VOY -a=-65	m boda $=-65	w boda $=-65	w la boda $=-65	w te _ yo=-65	k TU -on $=-65	p ESTAR ESTADO COMPARA=-65	k SOLO _ EL=-65	j el ella=-65	j pero la=-65
m hablar $=65	w hablar $=65	p SOLO SEXO NO=65	j me jugue=-65	j tu correo=-65	m TU correo=-65	w tu correo=-65	j pido por=-65	k HABER -do LO=65	p JUEGO COMPARA SER=65	j el entre=65	k -es -as=-65
j hubiera de=-65	k -a ME=-65	m a ME=-65	p TU HACER=-65	k TU MENTIR -en=-65	k ^ TU MENTIR -en=-65	j tu lado=-65	m TU lado=-65	w tu lado=-65	k -ba _ -do=-65	j me mentir=65	m con -ar=65
p VOY TU EL=-65	s parte=65	w parte=65	k VIDA SE=65	m VIDA se=65	k SER COMPARA=65	k COMPARA ERROR=-65	p LO ESTADO LO=65	p PERO NO TENER=-65	p NO SER SOLO=65	w ^ con mi=65	j de ano=65
j la rompi=-65	m la -pi=-65	w la rompi=-65	s mirab=-65	p SOLO PORQUE LO=-65	p EL TENER COMPARA=-65	j alguien me=65	m no JUEGO=65	j estas la=65	k SI -go=-65	k ^ SI -go=-65	m si -go=-65
p SI COMPARA VOY=-65	j siento haber=-65	k PERDON HABER -do=-65	k ^ PERDON HABER -do=-65	m siento HABER=-65	w ^ siento haber=-65	w siento haber=-65	j idea te=65	k -lo -de=-65	p TENER COSA=65	j mensajes que=65	p COSA COMPARA HACER=65
p COSA HACER=65	j a buscarla=65	m -a buscarla=65	w a buscarla=65	w buscarla=65	p PERDON TU PASAR=65	k SER -el=65	k NO -ra SER=65	k ^ NO -ra SER=65	m siquiera SER=65	p ME QUERIA NO=65	m ^ esa=64
w ^ esa=64	j pero si=64	p PERO SI=64	j no pasado=64	w por _ no=64	k -no _ NO=64	p EL LO ELEGIR=64	k ME JUEGO LO=-64	w el telefono $=-64	k -io NO=64	j pero vos=64	w pero vos=64
p LO VIDA TENER=64	k -je _ EL=-64	p FRIO MENTIR=64	m ME mentiras=-64	m mis MENTIR=-64	w mis mentiras=-64	j de nos=-64	w cosas que=64	w error _ fue=-64	p ME TU MENTIR=64	k ESTAR _ -en=64	k -y ME -de=-64
w y _ quede=-64	w y me quede=-64	k TU MENTIR -on LO=64	j rompi el=-64	m todo SE=64	w todo se=64	m dos -es=64	w nombre=-64	p ME OTRO COMPARA=64	w con _ marido=64	k SE -do=64	m se -do=64
j reconozco en=64	s vivie=64	w viviendo=64	p LO ME COMPARA=-64	p SOLO COSA=64	w seguir=-64	k TU _ COSA=64	p LO NO COMPARA=-64	k COMPARA SER -or=-64	k -co _ COMPARA=64	k COMPARA -lo=-64	w que _ mi=64
m ELEGIR lo=-64	j diez minutos=64	j diez y=64	m -ez minutos=64	w diez minutos=64	s fiest=64	p PERO NO COMPARA=-64	k -te -ra=-64	p MENTIR LO VIDA=64	p COMPARA HABER MENTIR=-64	k ME HACER $=-64	w cualquiera=64
j me habian=64	m ME habian=64	w me habian=64	k -ar -on=-64	w seguia _ $=-64	p ELEGIR VIDA=64	j bese en=-64	m , ni=-64	w , ni=-64	k -y NO -di=64	k VIDA -a TU=-64	p ELEGIR EL=-64
j trabajo con=64	j he el=-64	w he _ el=-64	k SENTIR _ $=64	j menti cada=-64	j tenias y=-64	p LO TODOS SER=64	p PERDON ELEGIR=64	k -ba _ NO=64	k ESTAR -hi=64	m ESTAR ahi=64	k LO COMPARA -ce=-64
j los el=64	k -te TENER=64	k -te TENER -on=64	p SENTIR ESTAR=-64	s perso=64	p NOS SER=64	m estuve -do=-64	p SER EL COSA=64	k ^ -ce COSA=64	j y estabas=64	p TU MENTIR SE=64	j siento si=64
p LO PORQUE SE=64	k PORQUE SI NO=-64	p PORQUE SI NO=-64	k COMPARA _ -se=-64	m esos -os=64	m COMPARA eres=64	w que eres=64	j para con=-64	k -te TU=-64	s espal=64	m lo -ro=-64	j contigo a=-64
j habria si=64	k -bi _ TU=64	p ELEGIR TODOS=-64	k -en QUIZA -de -lo=-64	k QUIZA -de -lo=-64	k QUIZA _ -lo=-64	k ELEGIR NO -er=-64	k ELEGIR _ -er=-64	w nuestro _ y=-64	k ME _ -ho=-64	j una palabra=-64	j no daba=-64
w hombre=64	k TODOS _ ME=64	m COMPARA quieras=-64	w que quieras=-64	k -as -si $=64	k YO _ SE=64	w yo _ se=64	k -no ,=64	m -no ,=64	p NOS HABER=64	k -ue _ EL=-64	p SE FRIO=64
k -pi LO=-64	m rompi LO=-64	m me -ra=64	k PERDON _ SENTIR=64	k -ro YO=-64	m -ro yo=-64	k -ta _ $=64	k SI TU SENTIR=64	j quieras la=-64	j escondi no=64	j como las=64	j perdi en=-64
p LO COMPARA SI=-64	p VIDA YO NO=-64	k EL -je -y=64	k -de ME -do=64	p NO TU SI=64	p NO SENTIR TU=-64	j si eso=64	m LO pedi=64	p EL COMPARA PASAR=-64	j y misma=-64	p EL LO VOY=-64	k EL _ -ra=-64
j me vas=64	m ME vas=64	w me vas=64	w me vas a=64	j a duele=64	p LO TU COMPARA=-64	j bese a=-64	p ERROR COMPARA ESTAR=64	w siento _ te=64	s yendo=-64	k COMPARA COMPARA NO=-64	j me daba=64
j te pedi=-64	m TU pedi=-64	w te pedi=-64	s cuide=64	w cuide=64	p SER VIDA=64	k PORQUE LO -as $=-64	w ya _ sabias=-64	w ya lo sabias=-64	m VER tres=-64	j disculpas te=64	k ^ LO SER=-64
k PASAR LO=64	p PASAR NO SE=64	s encer=64	k TU -te -en LO=64	j me esta=64	k -en -ia $=-64	j hablando de=64	w hablando=64	s expli=64	k -y SE=-64	m -y se=-64	m y SE=-64
w y se=-64	k -he _ COMPARA=-64	k EL OTRO NO=64	w medio=64	m COMPARA dia=-64	j empezo y=64	w que _ fui=64	p NO COMPARA NO=64	k SER -or LO=-64	k SER -or LO COMPARA=-64	w es por lo=-64	p MENTIR PASAR COMPARA=-64
j hacia no=64	w cuatro=-64	k -lo -es -de=-64	k -lo _ -de=-64	k TODOS TENER=-64	k ^ TODOS TENER=-64	k -es -me LO=-64	k -es -me LO COMPARA=-64	k -me LO COMPARA=-64	k ^ -es -me=-64	k ^ -es -me LO=-64	k TENER COMPARA=-64
k -er _ -a=-64	p LO MENTIR PORQUE=64	s ese=-64	w ese=-64	k ESTADO , NO=64	k LO ESTADO , NO=64	k PASAR -ro=-64	k -je _ -ia=64	p TU LO COSA=64	k NO , -y=-64	k -do _ -ro=-64	k -zo _ NO=-64
s pilla=-64	j le conte=-64	w le conte=-64	k -ro _ -de=64	k -ce _ TU=64	w que es por=-64	m NO la=-64	k TODOS LO COMPARA -ce=64	k LO COSA ,=64	j la nada=-64	k ^ -de EL=64	j te molesto=63
m TU molesto=63	w molesto=63	w te molesto=63	j manana que=63	k ME _ PERDON=-63	j de muy=63	p PORQUE NO TENER=-63	j no ella=63	k TU -je ESTADO -on=-63	w deje _ con=-63	w deje sola con=-63	p PORQUE TENER=63
k -te -na=-63	m -te una=-63	p HABER VOY=-63	k LO -na=-63	k -io _ -da=-63	k -un _ -ro=-63	j te compre=-63	m TU compre=-63	w te compre=-63	k LO -is=-63	p PERDON LO NOS=63	p LO CONFIANZA SOLO=63
k ^ PERDON -ho=63	p YO LO SE=63	p COMPARA SI COMPARA=-63	j mi ti=-63	k SEXO _ -y=-63	k -es COMPARA -ce=63	k -es _ -ce=63	k COMPARA -es COMPARA -ce=63	p NO EL VIDA=-63	p SE VOY=63	w me digas que=63	k PASAR -do -da=63
k PASAR _ -da=63	k -an _ -de=63	j me cubrio=-63	m ME cubrio=-63	w cubrio=-63	w me cubrio=-63	w con _ dinero=63	w con el dinero=63	k ^ SER -a=63	w ^ fui a=63	k -or _ VIDA=-63	j el mio=-63
p COSA COMPARA MENTIR=63	j se hace=-63	p QUIZA COMPARA SER=63	k NO -me=-63	k -ra _ -to=63	k -os _ TU=-63	j te seguia=-63	m LO noche=-63	p TU EL MENTIR=-63	k COMPARA -as -de=-63	w a la terapeuta=-63	j que este=63
k -de LO -da=-63	j por entre=63	k -re NOS $=63	w entre nosotros $=63	k SER _ COMPARA=63	m NO quise=-63	m borre EL=-63	w ^ borre el=-63	w borre el=-63	m NO pensaba=-63	j lo mentira=-63	w un _ de=63
p HACER ERROR=-63	j a en=-63	p JUEGO SER=63	k SI LO COMPARA -as=63	m -as es=63	k COMPARA ME -es=-63	j dije te=-63	p ELEGIR COMPARA SENTIR=-63	p NO EL OTRO=-63	k COMPARA _ -os=63	p TU SER YO=-63	p TU PORQUE HABER=63
k -ro COMPARA LO=63	m porque LO=63	p TU YO ME=-63	p HABER EL LO=63	k -je _ NO=63	j rompi yo=-63	k -pi YO=-63	k LO -pi YO=-63	m -pi yo=-63	m rompi YO=-63	w la rompi yo=-63	w rompi yo=-63
j la durante=63	j ojala te=-63	j manana me=63	j algo lo=63	m la PASAR=63	p QUIZA ME EL=-63	p LO ME JUEGO=63	p SEXO TU=-63	k ERROR _ NO=63	p OTRO TU PORQUE=-63	k TU _ COMPARA=-63	w me _ una=-63
p NO PASAR VIDA=-63	j a despues=63	p TENER COMPARA SENTIR=63	w buscando=63	m termino $=63	w termino $=63	m caido $=63	s caido=63	w caido=63	w caido $=63	m alguien $=63	w alguien $=63
p LO OTRO LO=-63	p PORQUE TU LO=-63	w correos=-63	j escondi por=63	k LO MENTIR -or=63	m escondi -or=63	w escondi por=63	w lo escondi por=63	p COMPARA NO COSA=-63	k LO -de=63	k -en -as=63	p PORQUE TENER EL=-63
j poco mas=63	k -un SOLO SOLO=63	k -un _ SOLO=63	m SOLO mas=63	m poco SOLO=63	w poco mas=63	w un _ mas=63	w un poco mas=63	k COMPARA ESTAR -do=-63	m su -so=-63	p PORQUE NO NO=63	k -er PORQUE=63
m -er como=63	w ^ _ tampoco=63	p PORQUE EL ESTAR=-63	k QUIZA _ TU=-63	k -en _ -no=63	k ^ MENTIR=-63	m ^ MENTIR=-63	m te -io=-63	j eso de=63	j fue cuando=63	j tu todo=63	j cuenta se=63
k EL _ QUERIA=63	p EL PORQUE COMPARA=63	k -on TU -as=63	k -ir _ $=-63	m LO cuenta=63	j habia sido=-63	m habia SER=-63	w habia sido=-63	j crees que=63	m crees COMPARA=63	w crees que=63	k -y YO ME=-63
w y yo me=-63	j en dos=63	k -do _ COMPARA=-63	j ya antes=-63	k TENER PORQUE $=-63	w tenias razon $=-63	p HABER COMPARA LO=-63	k -je ESTADO=-63	j solo y=63	p YO ELEGIR COMPARA=-63	w termine=-63	m QUIZA me=63
p SER SER TODOS=63	p VOY YO=-63	p NO SER ESTAR=-63	k SEXO -on TU=-63	j que casado=63	j sabia casado=63	w casado=63	j grupo los=-63	p EL SEXO COMPARA=-63	w no con=63	k -te , NO=-63	p YA EL=-63
p PERDON PERO=63	j lo negue=-63	j y negue=-63	m LO negue=-63	w lo negue=-63	j tampoco era=63	w tampoco era=63	p SI LO EL=-63	p NOS LO LO=63	w sido _ $=63	k PERDON -y=-63	m PERDON y=-63
p CONFIANZA ME=63	j no puede=63	m NO puedo=-63	w ^ _ puedo=-63	w ^ no puedo=-63	w no puedo=-63	k -na MENTIR ,=-63	k -on ME OTRO=63	k SE _ -do=63	p ME SI NO=-63	m hora $=-63	w hora $=-63
k COMPARA -a=63	m COMPARA a=63	k NO _ -io=-63	p ESTAR OTRO=-63	p QUERIA PERDON=63	w decir _ que=-63	w cervezas=63	p YO SER LO=63	k -a _ NOS=63	k -io _ ME=-63	p TU LO LO=-63	p TU CONFIANZA TU=-63
k LO VIDA -on=-63	k CONFIANZA $=63	m CONFIANZA $=63	w espero=-63	p ME COSA COMPARA=-63	p JUEGO SOLO=63	p PORQUE PORQUE SER=63	p NO COMPARA VOY=-63	j culpa el=-63	k ^ SER COMPARA TU=63	j tu confianza=-63	k TU CONFIANZA=-63
m TU confianza=-63	m tu CONFIANZA=-63	w tu confianza=-63	k ME HABER COSA=-63	p PASAR NO JUEGO=63	k COMPARA PERDON $=-63	p PASAR EL COMPARA=-63	k -y ME LO=-63	w y me lo=-63	p SEXO LO TU=-63	p NOS NO TU=63	k -e=63
s e=63	w e=63	k -as -y LO=63	p TU TU PERDON=63	s aunqu=-63	w aunque=-63	p TU PERO NO=-63	p EL TU=-63	p SI MENTIR TU=63	p LO YO COMPARA=-63	p COMPARA NO ELEGIR=63	j hice no=63
p SE TU=-63	w limites=63	k VIDA _ ME=63	j ansiedad no=63	w mirado=63	j hombre con=-63	m hombre -on=-63	w hombre con=-63	p PASAR YO COMPARA=63	m -ce sentir=-62	p PORQUE COMPARA NO=-62	p ME ME HABER=-62
k -es -si=62	m -es asi=62	p JUEGO NO TU=-62	p COMPARA TODOS COMPARA=-62	k -on -en $=-62	w y _ escondi=-62	j veo que=-62	j las pastillas=62	w las pastillas=62	k -es COMPARA TU -ga=62	j a vos=-62	k NO SER NO=62
k -y NO ELEGIR=62	k -y _ ELEGIR=62	w ^ _ disculpo=62	w ^ me disculpo=62	j que nuestro=62	j se pedi=-62	k SE LO -di=-62	k SE _ -di=-62	w se _ pedi=-62	w se lo pedi=-62	k CONFIANZA , NO=62	k LO CONFIANZA , NO=62
p ELEGIR YO=-62	m ^ pero=62	w ^ pero=62	j acuerdo y=62	w que _ mucho=62	k NO TU HABER -do=62	k NO -de=-62	j y tengo=62	j la idea=62	k SER _ -ia=-62	p ME TU PASAR=-62	j te traicione=-62
m TU traicione=-62	w ^ _ traicione=-62	w ^ te traicione=-62	w te traicione=-62	w traicione=-62	k ^ HABER SER=62	p VOY EL LO=-62	k -so EL=62	w hice _ $=-62	j amistad en=62	j ni te=-62	w no te lo=62
k EL -al NO=62	w sin _ y=-62	j tenias derecho=-62	k SE PASAR LO=62	k ^ -a LO COMPARA=62	w ^ a lo=62	w a _ mejor=62	w a lo mejor=62	m -a decir=-62	w a decir=-62	p COMPARA VIDA NO=62	j porque los=-62
p YO NO NO=62	s norma=62	p SOLO NO NO=62	j que podido=62	k -na -on $=62	k COPAS SE=62	m COPAS se=62	p COPAS SE=62	j dia que=-62	k QUIZA _ SOLO=62	j tus lo=62	w le _ desde=-62
p VOY COMPARA LO=-62	k LO -os -os $=-62	k ^ NO -di=62	j cosas debia=62	j engane con=-62	m engane -on=-62	w engane con=-62	w te engane con=-62	j de parte=-62	w de _ parte=-62	j nadie a=-62	w el _ me=62
w ^ _ peor=-62	w ^ lo peor=-62	p ERROR LO PERDON=62	p LO MENTIR ME=-62	p TU VER LO=-62	m -en ese=62	w en ese=62	j y elegi=-62	j invente una=-62	k ME MENTIR -na=-62	m invente -na=-62	w invente una=-62
w me invente una=-62	p TU ME LO=-62	j soy hombre=62	k ME _ -to=-62	p PORQUE ME TODOS=62	m TU hayas=62	w que te hayas=62	w te hayas=62	p COMPARA ESTAR LO=62	p ERROR MENTIR=-62	m contigo -do=-62	p LO NO SOLO=62
k COMPARA TU -es=62	k COMPARA TU -es $=62	j tu sabias=62	j su un=-62	j se va=62	p LO PORQUE HABER=62	p QUERIA TU NO=62	j te cada=-62	k -y VOY=-62	m y VOY=-62	p TODOS PORQUE LO=-62	k COMPARA LO -ba=62
k SE _ JUEGO=62	p LO CONFIANZA PASAR=62	w , _ menti=-62	w , te menti=-62	j cuando dijiste=-62	m -do dijiste=-62	w cuando dijiste=-62	w cuando dijiste que=-62	p SER YO COMPARA=-62	s subi=-62	w subi=-62	k COMPARA QUIZA -do=62
m mintiendo $=-62	w mintiendo $=-62	p ELEGIR COMPARA QUIZA=-62	p PERDON COMPARA SE=62	k ERROR _ YO=-62	k PORQUE ME -as=62	k SOLO SOLO=62	m tu -ma=-62	k -ir COMPARA=-62	j mal y=-62	p ERROR TU=-62	k -or _ -y=-62
w por _ y=-62	k COMPARA ESTAR=-62	m que ESTAR=-62	j en noche=-62	s todas=62	w todas=62	k -do -a=62	m -do a=62	p JUEGO SE COMPARA=62	s pasti=-62	w pastillas=-62	w ocurrido=62
p PERDON LO=62	p YO SE COMPARA=62	j una nos=62	p YO NO TENER=-62	k SER $=-62	m SER $=-62	k COMPARA _ EL=62	j mientras tu=-62	k COMPARA -ro=62	m que -ro=62	j lo preguntaste=-62	j por perdon=62
p NO SOLO=62	k LO -ne=62	j tu un=-62	j tengo que=62	m TU tampoco=62	j hasta la=-62	j tu la=-62	j digo el=-62	p LO JUEGO MENTIR=-62	j hubo un=62	k HABER -un=62	m HABER un=62
m hubo -un=62	w hubo un=62	k -de COMPARA LO=62	j sin defenderme=-62	m NO defenderme=-62	m defenderme $=-62	w defenderme $=-62	w sin defenderme=-62	w sin defenderme $=-62	p NO SUBJ SOLO=62	p COMPARA SI LO=-62	s cuadr=62
w podido _ $=62	m dicho LO=62	k , _ -es=62	k ME -ue=-62	m me -ue=-62	k -as -da=62	j es lo=62	j dolio y=-62	w necesitabas=-62	j todos la=-62	j primera en=62	k -no EL=-62
m -no el=-62	p YO VOY=-62	s poco=62	w poco=62	j siento mucho=62	m siento -ho=62	w siento mucho=62	k -ro _ PORQUE=-62	j sabia a=-62	m otra COSA=62	w para _ yo=-62	k LO -es -y=-62
j toda que=62	s poder=-62	w poder=-62	j menti por=-62	k -os -y LO=-62	p COMPARA EL ELEGIR=-62	m siento ,=62	w lo siento ,=62	w siento ,=62	k ME _ TODOS=62	p SENTIR COMPARA COMPARA=62	w ^ _ todos=62
p LO CONFIANZA LO=-62	k TU LO -ce=-62	w te _ hice=-62	j hayas tenido=62	j tenido que=62	k -as -do COMPARA=62	k COMPARA -as -do COMPARA=62	k PERDON COMPARA -as -do=62	m -as tenido=62	m tenido COMPARA=62	w hayas tenido=62	w hayas tenido que=62
w que _ tenido=62	w que hayas tenido=62	w tenido que=62	j de muchas=62	m muchas -as=62	w sin _ ,=-62	k LO COMPARA TU -te=-62	j y falsifique=-62	s falsi=-62	w falsifique=-62	k -de -io -y=62	k ^ MENTIR LO=62
p SOLO COMPARA ME=62	p EL SE COMPARA=62	k COSA _ -ar=62	w algo _ que=62	p ELEGIR VOY=-61	k LO -go $=61	k ME -te -de EL=-61	k NO LO VOY=-61	k NO LO VOY -a=-61	p NO LO VOY=-61	p TU LO QUIZA=-61	k SE _ -ra=-61
j cuando en=-61	p ERROR LO TU=-61	k SE COMPARA SER -or=-61	p NO YO ESTAR=61	w primera _ $=-61	p ME QUERIA LO=-61	k -no _ -or=61	p PERDON SI ERROR=61	k COMPARA NO ME=-61	k ESTADO LO=61	k ^ -un=61	m ^ -un=61
p COMPARA VER=-61	s error=61	k -er _ -ia=61	p LO QUIZA LO=-61	p LO PERO EL=-61	m prestamo $=-61	w el prestamo $=-61	w prestamo $=-61	p TU COMPARA TODOS=61	j no ti=61	j falte la=61	p HABER TU NO=61
k ME _ -na=-61	j deje y=-61	s dia=-61	w dia=-61	j ya y=-61	m EL perfume=-61	k -y NO ME=61	j a pero=-61	m COMPARA tengas=-61	w que tengas=-61	w que tengas que=-61	j fue noche=61
m cualquiera $=61	w cualquiera $=61	p SI TU SER=61	k ME _ ELEGIR=-61	p HABER TODOS=61	m mensaje -de=-61	w mensaje de=-61	k -en ME -ra=61	k COMPARA -bi=-61	j y si=-61	k NOS _ -de=61	k ME _ $=61
s tuvo=61	w tuvo=61	j sola que=-61	k HABER SER -un=61	k -te -es $=-61	w que _ hayas=61	p COPAS SER=61	j de ninos=-61	w de _ ninos=-61	w de los ninos=-61	p NO EL YO=-61	k -on LO VIDA=-61
p ME JUEGO VIDA=61	k -de EL -ro=61	p YO COMPARA SOLO=61	p TU TU EL=-61	k NO TU -ca=-61	k NO TU -ca -a=-61	w no te toca=-61	p QUERIA COMPARA LO=61	k LO _ NO=61	j preguntaste de=-61	m preguntaste -de=-61	w preguntaste de=-61
k ^ TU LO -ia=61	s verlo=-61	w verlo=-61	s quebr=-61	p TU MENTIR COMPARA=61	m casa NO=61	j te siento=61	w porque _ te=-61	k TU -ma=-61	k ^ EL MENTIR -a=-61	k ^ HABER -un=61	w ^ hubo un=61
p EL PASAR LO=61	k TU -ar=-61	m tu -ar=-61	j tambien lo=-61	p LO JUEGO PASAR=61	p PERDON NO COMPARA=-61	j nombre a=-61	k -en EL -no=-61	j en nadie=61	p TU ERROR=61	k -ia COMPARA=-61	p COMPARA VER LO=-61
k NO COMPARA ME=61	k -ce SENTIR $=61	k TU -ce SENTIR $=61	k -ra _ -as=61	k FRIO LO=-61	w chicos=-61	j que delante=61	w fui _ ,=-61	k PORQUE _ SENTIR=61	j es enganar=61	m SER enganar=61	w enganar=61
w es enganar=61	j razon me=-61	m que TODOS=-61	k -je ESTADO -on=-61	m dano ,=61	w dano ,=61	j verdad la=-61	p QUIZA SER NO=61	m fue -ra=-61	w fue para=-61	s rosar=-61	w rosario=-61
j que con=-61	m ^ esos=61	w ^ esos=61	p NO NO LO=-61	p PERDON COMPARA HABER=-61	p ESTAR PASAR NO=61	k -te -es=-61	p NOS JUEGO=-61	k LO NOS=61	m que COMPARA=61	k -es _ MENTIR=-61	p TU TU TU=61
s vecin=-61	s sexo=61	w sexo=61	k -ie ,=61	m -ie ,=61	j me mejor=61	k NO -ir $=61	k -io _ SE=-61	w pedia=-61	j si hice=61	k OTRO _ -do=61	w fueras=-61
p PASAR SE PASAR=-61	j foto de=-61	j la foto=-61	m LO foto=-61	w la foto=-61	p TU NO YO=-61	k SOLO -de LO JUEGO=61	p SOLO LO JUEGO=61	j tampoco una=61	w tampoco _ una=61	k -le -a=-61	m -le a=-61
p COMPARA ESTAR TU=61	w el _ con=-61	j caja la=-61	w caja _ la=-61	w caja de la=-61	k -un _ -de=61	p TU SOLO LO=-61	p TODOS ERROR=61	k COMPARA -ba=-61	m que -ba=-61	j yo el=-61	k -ra _ ESTAR=-61
j y eso=-61	k TENER -as=61	k EL -lo -de=61	p COMPARA ME ELEGIR=-61	j que ninos=61	j de hecho=61	j lo fue=-61	k EL LO COMPARA=61	w ella la que=61	p LO TU ESTAR=-61	p TU ESTADO VIDA=-61	p ME COMPARA PORQUE=61
k -ra COMPARA -as=61	j te demasiado=61	k -pu=-61	p OTRO ME COMPARA=61	j a beber=61	m -a beber=61	w a beber=61	j la sala=-61	j sala de=-61	m LO sala=-61	m sala -de=-61	s sala=-61
w la sala=-61	w la sala de=-61	w sala=-61	w sala de=-61	j hasta de=61	k -a -me=-61	m a -me=-61	k COMPARA _ -na=-61	j mentira de=-61	j lo apuestas=61	j tuve y=-61	k LO -di=-61
k -un TODOS COMPARA=-61	w un hombre que=-61	j esa me=61	j vos para=-61	k , _ -co=-61	k -to -en=-61	m -to en=-61	m -en apuestas=-61	m en JUEGO=-61	w en apuestas=-61	p QUERIA ME LO=-61	s ver=61
w ver=61	j era mia=-61	w era mia=-61	k ^ TU TU=61	j no estar=61	k SI NO -as=-61	m fui -de=-61	s minut=-61	k LO MENTIR PORQUE=61	m EL mes=-61	w el mes=-61	j en todo=61
m di -os=-61	k -na _ MENTIR=-61	p SEXO PASAR=61	p LO COMPARA PERDON=61	m TU has=61	j solo queria=61	k SOLO ELEGIR=61	m SOLO queria=61	m solo ELEGIR=61	w solo queria=61	p ME COMPARA SE=61	k ME -re=61
p TU ME SE=61	j menos lo=61	p VER COMPARA EL=-61	k EL COMPARA -ia=-61	j volver y=-61	k -un SOLO -de -es=61	k SOLO -de -es=61	m falta -de=61	w falta de=61	p COMPARA TU LO=-61	k VIDA _ TENER=61	w , _ delante=-61
j sí quien=61	m haber -do=-61	k LO -eo=-61	j se un=61	k -as _ -er=-61	j siento con=-61	p JUEGO LO VOY=-61	p ELEGIR LO COMPARA=-61	p NO TU=-61	w de _ y=61	j como se=61	m como SE=61
w como se=61	j una mentirilla=61	w una mentirilla=61	p YO YO LO=-61	k ^ _ SEXO=61	k -y -a EL=60	w y a el=60	j sin pensar=60	m NO pensar=60	m pensar $=60	w pensar=60	w pensar $=60
w sin pensar=60	w sin pensar $=60	m de -to=60	p TODOS LO PERDON=60	j te fui=-60	j perdon me=60	p ERROR NO=-60	k -ta LO=-60	k , -je COMPARA=-60	k -ra LO=-60	k VER COMPARA=-60	m VER que=-60
p VIDA COMPARA TENER=60	p QUIZA ME SOLO=-60	p PASAR LO YO=-60	p LO PERDON SI=60	j la como=-60	p HABER NO COMPARA=-60	k EL -ar=-60	m el -ar=-60	k -no _ ME=60	j dos el=-60	j no conte=60	k ME -la=60
p TU SENTIR COMPARA=-60	p ELEGIR LO NOS=-60	k COMPARA LO -ra=-60	k NO -co=60	k SOLO _ COMPARA=60	j me gaste=-60	k -on PORQUE=-60	m esto SER=-60	p SE COMPARA SENTIR=60	k -de -no $=-60	m enganar $=60	w enganar $=60
w es enganar $=60	k SER ME OTRO=60	w trabajo=-60	w ^ _ tus=-60	m estabas -do=-60	k -ma SER=-60	j te hace=-60	j se puede=-60	j se donde=-60	j cosa se=60	w ^ me daba=60	p TENER HABER=60
w ^ _ confianza=60	p ERROR ME=-60	k -ce LO COMPARA=60	p ESTAR LO NO=60	p ME TODOS LO=60	p SER SOLO SOLO=60	m PASAR las=60	k TU LO VOY=-60	k TU _ VOY=-60	j a habia=-60	p ELEGIR HABER=-60	k -ve -a=-60
m -ve a=-60	w con ella ,=60	j manera de=60	m manera -de=60	w manera de=60	p ESTADO SENTIR=-60	p COSA SOLO LO=-60	j sabia como=60	p TODOS TU COMPARA=60	j de fui=-60	k -es _ -je=-60	k NO ME LO=-60
p COSA ME TODOS=60	p COSA COMPARA NO=60	j ya mi=60	p MENTIR TU TU=60	p YO COMPARA PORQUE=60	k -ra ,=60	m -ra ,=60	j en contigo=-60	p COMPARA TU ELEGIR=-60	j tampoco me=60	m tampoco ME=60	w tampoco me=60
p NO TU TENER=-60	k PASAR -te=-60	p QUIZA VOY=-60	k -os _ YA=60	w voy _ decir=-60	w voy a decir=-60	k NO -en LO=60	w nadie _ esta=60	w nadie en esta=60	j para ir=-60	k EL -ro -y=60	p PASAR MENTIR COMPARA=-60
p PERDON TU PORQUE=60	j perdi la=-60	p SER TU HABER=-60	p PASAR TU TU=-60	w , y te=-60	j tienes todo=-60	k EL -ho -de=-60	k TODOS EL -ho -de=-60	m derecho -de=-60	w derecho de=-60	w el derecho de=-60	w tienes todo=-60
w tienes todo el=-60	k -de LO VIDA $=-60	m tan -do=60	j con porque=60	j tu esto=60	j pedi dinero=-60	k -di VIDA=-60	k -di VIDA -a=-60	k -di _ -a=-60	k EL -di VIDA=-60	k EL -di VIDA -a=-60	m -di dinero=-60
m dinero -a=-60	m pedi VIDA=-60	w dinero a=-60	w le _ dinero=-60	w le pedi dinero=-60	w pedi _ a=-60	w pedi dinero=-60	w pedi dinero a=-60	m -a cada=60	w a cada=60	k PERDON -or SI=60	k PERDON _ SI=60
j mi ella=60	p ESTAR ESTAR=-60	k -ir COMPARA LO=60	w contabas=60	j que ese=-60	m me -ia=-60	k SE -ba $=-60	j lo pediste=-60	w tanto _ $=60	s comid=-60	j el hizo=-60	m lo -os=60
p VIDA VIDA=-60	p SER COSA PORQUE=60	k ME -ar=-60	m mi -ar=-60	p LO SER SOLO=-60	k VIDA SER=-60	k TU -go LO=-60	j me lo=-60	k -a NOS=-60	m a NOS=-60	p VIDA TU LO=-60	p COSA LO ME=60
w ^ me gaste=-60	k -ue -a EL=-60	p LO TENER PORQUE=-60	k -go SER=60	m -go es=60	j te dije=-60	j alguna la=60	k -un -ia=60	m -un dia=60	p COMPARA LO MENTIR=-60	w tenia _ de=60	k -le _ ME=60
w sabia=-60	k -de EL -po=-60	k -de _ -po=-60	j diga que=60	j despues lo=-60	k ^ TU=-60	m ^ TU=-60	k LO -ce PORQUE=60	k SI _ -ra=-60	m dinero -en=-60	w dinero en=-60	p ME PERDON TU=-60
k COMPARA -to=-60	k -un -so $=60	p ME VER EL=-60	k ESTAR -on EL=-60	k -or EL -no=60	k -or _ -no=60	k -or LO COSA=60	m tu SEXO=-60	p PORQUE ME NO=-60	m tu COMPARA=60	p COMPARA CONFIANZA=-60	w ^ _ le=60
k ^ PORQUE TU=-60	k -de _ -en=60	p TU CONFIANZA COMPARA=-60	k -te _ QUIZA=-60	p PERDON EL LO=60	j dije madre=-60	p PORQUE LO VIDA=-60	p NO ESTAR TU=60	j once y=-59	k -on _ -er=59	w mujer=59	k LO -ga=59
j contigo de=59	s hacen=59	w hacen=59	w lo _ la=-59	k -y _ -ra=-59	j se habia=-59	p YO COMPARA SE=59	p EL LO TODOS=59	k -de -es=59	w con las=59	j tres anos=-59	m tres -os=-59
w tres anos=-59	s cambi=-59	s recon=59	s criar=59	k -il -en=-59	k -il -en LO=-59	m -il en=-59	p SI TU=59	p SI QUIZA COMPARA=59	k -do -a TU=59	k -ga -de=-59	m -ga de=-59
m de -ro=-59	w viejo=59	p SE PASAR LO=59	j nada por=-59	k HABER -en=59	j para de=59	j tu una=-59	p COMPARA TODOS=59	p LO SENTIR NO=59	j mi culpa=-59	p JUEGO PASAR=59	p ME LO SER=59
m , pues=59	w , pues=59	j no digo=59	p SENTIR SER=-59	j te contar=59	m en NOS=-59	p LO LO SEXO=59	w que _ que=59	j te tanto=59	p TU COMPARA ME=-59	k LO JUEGO ,=59	k -na COMPARA=-59
m -me la=-59	j hecho cosas=59	p SI COMPARA LO=59	m ERROR con=59	j y podia=-59	p TU MENTIR LO=59	p EL PASAR COMPARA=-59	m te -de=-59	k SE LO -to=-59	p LO TU ERROR=59	k -de _ -io=-59	k , -sí , -y=59
s es=59	w es=59	k -y -or=59	m -y por=59	m y -or=59	w y por=59	k -ia _ -a=59	m con ME=-59	k LO QUERIA $=-59	p NO LO QUERIA=-59	k -un -on $=59	j que la=-59
j dinero que=59	p PERO TU LO=59	p COMPARA YO LO=-59	p ME HABER NO=59	j porque me=59	m fue SOLO=59	j te esa=59	k ERROR _ EL=-59	j y invente=-59	k SEXO NO=59	w ^ le di=-59	s cerve=59
k -ro _ -os=59	j no buena=-59	w buena _ $=-59	k ^ NO -ba=59	p SUBJ TU LO=59	p JUEGO LO JUEGO=-59	k , _ -as=59	p COMPARA ME OTRO=-59	k -do -no $=59	j eso y=-59	j perdi de=-59	k , _ SE=-59
w , _ se=-59	s estre=-59	k , NO TU=59	p TU SOLO=59	k ELEGIR _ -do=-59	j cuando yo=-59	j apuestas se=59	k -y NO -te=59	k NO _ COSA=59	k ^ PERDON SI TU=59	k JUEGO NO=59	k , ME PERDON $=59
w ^ _ para=-59	j los limites=59	m LO limites=59	w los limites=59	j las te=-59	p PORQUE PASAR LO=59	w ^ _ hablo=-59	j a tu=-59	p FRIO FRIO=-59	k ^ -je COMPARA -as=-59	k -na PERDON=59	m una PERDON=59
s abuel=-59	w ^ siento mucho=59	p SI ME PORQUE=-59	k -ta _ ,=59	k -do -de=59	p SOLO SER LO=-59	k COSA COMPARA TU NO=59	k TU SENTIR COMPARA=59	j le una=-59	j creo que=59	m creo COMPARA=59	s creo=59
w creo=59	w creo que=59	j me creas=-59	m ME creas=-59	w me creas=-59	m me -te=-59	m -ia que=-59	m total ,=59	w total ,=59	k ME -as ,=-59	w ^ quiero que=59	m fueron -do=59
p NOS SE LO=59	k -ia -y LO=-59	k -je COMPARA SER -ra=-59	k COMPARA -as ME=-59	w es lo que=-59	j digo porque=-59	j culpa la=59	j vez de=-59	p ERROR ESTAR=59	j fue te=-59	m cuenta ,=59	w cuenta ,=59
p SI COSA EL=59	k ME PERDON -de -as=59	s ido=59	w ido=59	j habia a=-59	p TU LO PERDON=59	p PERDON COMPARA VIDA=-59	k -y TU -je=-59	m punto $=-59	w punto $=-59	s tiene=59	m COMPARA tengo=59
w que tengo=59	k COSA _ -y=59	j una sobre=-59	k -na _ -re=-59	w una _ sobre=-59	w apostar=-59	k EL -di EL=-59	p LO COMPARA VOY=-59	p MENTIR SENTIR=59	k -en _ -al=59	p ME TU SENTIR=-59	m TODOS el=-59
m todo EL=-59	w todo el=-59	p LO ME YO=-59	k -de -te $=59	p ESTAR NO ME=-59	w mujeres=-59	k -do ERROR=59	k -as _ -na=59	s mucha=59	k -ra EL=-59	j es es=-59	k VOY COMPARA NO=59
m casa ,=59	w casa ,=59	p NOS SEXO NO=59	k -on _ SER=59	p PERO LO LO=-59	k -on -en=59	m -io otra=59	j que ni=-59	w a _ la=-59	p YO TU EL=59	p LO ESTAR TU=-59	j forma de=-59
m forma -de=-59	w forma de=-59	j me pase=59	m ME pase=59	w me pase=59	j viaje lo=59	w sentia=-59	p ESTADO VIDA=-59	j no estuve=59	p SEXO EL LO=-58	w te _ para=58	k SER -to $=-58
p ME VER NO=-58	m ti COMPARA=-58	w ^ _ pediste=-58	p EL NO TU=58	w semana=58	m -de noche=58	w de noche=58	p TU SER SER=58	k -ue -de -a=-58	k ^ -ue -de=-58	k ^ -ue -de -a=-58	m -ue tarde=-58
m llegue -de=-58	m tarde -a=-58	w ^ llegue tarde=-58	w llegue _ a=-58	w llegue tarde=-58	w llegue tarde a=-58	w tarde a=-58	k LO VIDA -de EL=58	k VIDA -de EL=58	k TODOS _ -es=58	p OTRO LO TU=-58	s resul=-58
p TODOS SENTIR=-58	p COMPARA SENTIR PERDON=58	k QUIZA _ ,=-58	w tu _ y=-58	k ^ TU MENTIR -on=-58	j fui las=58	p SI NO TU=58	p MENTIR VIDA EL=-58	m hacerme LO=-58	m llegue -a=-58	w llegue a=-58	p NO MENTIR LO=-58
k PERDON -or -ar=-58	k SER _ -da=-58	k -a LO -to=-58	k -te _ $=-58	w sabes lo que=58	j una noche=58	k -na -he=58	m -na noche=58	m una -he=58	w una noche=58	k YO COMPARA=58	m yo COMPARA=58
k NO _ PASAR=-58	k PORQUE _ ESTAR=-58	w pues _ ,=58	j a asi=58	k -te LO -de=-58	p PORQUE SER ME=-58	k QUERIA , EL=58	k QUERIA _ EL=58	p COSA SER COMPARA=58	j me llevo=58	m ME llevo=58	w me llevo=58
w me llevo a=58	k YO _ ,=58	w yo _ ,=58	k -es -y TU=-58	w antes _ el=-58	w antes de el=-58	p QUERIA NO ME=-58	p YO ELEGIR LO=-58	w el _ para=-58	m estoy $=58	w estoy $=58	p TODOS COMPARA QUIZA=-58
j a cuando=-58	k QUIZA ME -as=58	m QUIZA mis=58	k -ro -de TU=-58	p PERDON SER TU=58	k SOLO -re=58	j uno siente=58	k -no SE -te=58	w uno _ siente=58	w uno se siente=58	m -de las=58	w de las=58
m SER mas=58	k LO -ia -do=58	k -do _ TENER=58	s mano=58	w mano=58	k -or LO=58	m por LO=58	p SI YO=58	k ^ TU VIDA=58	j a ya=58	w lo de la=-58	p NO TU LO=-58
k COMPARA _ -un=58	j que esta=-58	j nuestra hija=-58	k NOS -ja=-58	m NOS hija=-58	m nuestra -ja=-58	s hija=-58	w hija=-58	w nuestra hija=-58	j dinero y=-58	j fue yo=58	k VER -or EL=-58
j ti lo=-58	j se decisiones=58	j se tomaron=58	j tomaron decisiones=58	m SE tomaron=58	w se tomaron=58	w tomaron=58	p SE SOLO LO=-58	s signi=-58	p TU SEXO LO=-58	w maneras=58	p NO TENER TU=-58
k EL COMPARA=58	w ^ _ secreto=-58	k , -sí=58	k , -sí ,=58	m , -sí=58	m , sí=58	w , sí=58	w , sí ,=58	j pido que=-58	m siento SI=58	w siento si=58	w buscado=58
p QUERIA COMPARA NO=58	p QUERIA COSA COMPARA=58	p QUERIA COSA NO=58	p HACER LO=-58	k PERDON COMPARA TU SENTIR=58	j a reuniones=-58	j reuniones y=-58	w a _ reuniones=-58	w reuniones=-58	k ELEGIR PORQUE=58	m ELEGIR como=58	m sabia PORQUE=58
w sabia como=58	p LO VER LO=-58	k ^ NO ME -te=-58	k -en JUEGO=58	w algunas=58	p LO NO LO=-58	j hiciste nada=-58	k HACER NO=-58	k NO HACER NO=-58	m HACER nada=-58	m NO hiciste=-58	m hiciste NO=-58
w hiciste nada=-58	w no hiciste=-58	w no hiciste nada=-58	k QUIZA -de=58	m otras COSA=58	k TODOS ESTAR=58	p NO NOS SEXO=-58	p EL MENTIR COMPARA=-58	w durante meses=58	w para _ $=58	k ME SEXO -on=-58	m me SEXO=-58
j en banco=-58	w en _ banco=-58	j mucho la=58	m tambien ME=58	w tambien me=58	k EL PORQUE $=-58	m tuyo $=58	w tuyo $=58	j buena y=-58	j de buena=-58	w buena _ y=-58	p FRIO EL=58
k ME _ -ia=58	w la _ se=58	k -un -go=-58	m un -go=-58	k -ba _ -en=58	w necesitaba _ alguien=58	p SE PASAR=58	p SENTIR TU TU=-58	k SER SENTIR=58	m es SENTIR=58	p VIDA COSA COMPARA=58	k -de QUERIA=58
m de QUERIA=58	k -do _ -ra=-58	k -a _ -ta=-58	p ESTAR SENTIR LO=-58	p EL VIDA YO=-58	j es por=58	j lo porque=-58	p ME LO TODOS=58	k -re ME=-58	j su numero=-58	m su -ro=-58	w su numero=-58
w que iba a=-58	j di motivos=-58	j te motivos=-58	w motivos=-58	j me todos=-58	p SE LO MENTIR=-58	k -de -as -as $=58	p COSA SE ME=-58	p LO EL HABER=-58	k ^ EL -te -a=-58	p YO NO TU=-58	p LO ESTAR ESTADO=-58
j me casa=58	k " -y=-58	m " -y=-58	m " y=-58	w " y=-58	s otro=58	w otro=58	p PERO VOY=58	k ^ _ NOS=-58	k SER _ -on=58	j estas haciendo=58	w estas haciendo=58
p TU NOS ME=58	j de donde=-58	k -ad _ COMPARA=-58	w , _ solo=58	j cai en=58	m cai -en=58	w cai en=58	j escribi y=-58	j ya estaba=58	p SI LO PORQUE=58	k -on _ -po=58	j dano a=-58
m dano -a=-58	w dano a=-58	j por lo=58	s quiza=-58	m no $=-58	w no $=-58	w que _ tu=-58	p VER ME TU=-58	p FRIO TENER LO=58	p LO YO=-58	k SOLO _ ,=-58	m parte ,=58
w parte ,=58	k NO JUEGO=57	k -de _ $=57	m las -as=-57	w eran _ $=-57	w ^ no queria=57	p PERDON TODOS EL=57	p SE TODOS=57	j de raya=57	j la raya=57	k -de LO -ya=57	k -de _ -ya=57
k LO -ya=57	k PASAR -de LO -ya=57	m LO raya=57	m la -ya=57	s raya=57	w de _ raya=57	w de la raya=57	w la raya=57	w raya=57	k -je _ LO=-57	p LO TU ESTADO=57	p COMPARA SE PASAR=-57
p SE ME FRIO=57	k -de LO -on=57	p ME VER LO=-57	p LO ME OTRO=57	j dije para=-57	j a te=-57	m ^ duro=-57	w ^ duro=-57	p SOLO ERROR=57	m la SENTIR=57	p SEXO PORQUE=57	k OTRO TU=-57
p OTRO MENTIR=57	j para nada=57	p EL LO=-57	p LO TENER=57	p SENTIR TU PERDON=57	j me ni=-57	k NO ME -as $=-57	p FRIO PERDON=57	j cuando preguntaste=-57	p EL TU SER=-57	p VIDA NO COMPARA=-57	k -de EL -er SEXO=-57
k SEXO _ SER=57	w no _ yo=57	k TU _ VER=-57	j antes de=-57	m antes -de=-57	w antes de=-57	j yo segui=-57	p NO JUEGO=57	p NO TU FRIO=-57	m -ir lo=-57	k -de -vo=-57	m de -vo=-57
p PERO SEXO=-57	k -do _ ME=-57	m -ve la=-57	j no hombre=57	j a contestar=-57	j te contestar=-57	m -a contestar=-57	w a contestar=-57	w los _ de=-57	j voy que=-57	j y alguien=57	k -y PASAR=-57
m y PASAR=-57	k COMPARA _ PORQUE=57	p ME VER MENTIR=57	w decirte _ que=-57	p COMPARA NOS EL=-57	p VOY JUEGO LO=-57	w era mia $=-57	k PASAR , NO=-57	j de contigo=-57	j solo era=57	j quien y=-57	w eso _ es=57
w eso no es=57	j el alquiler=-57	m EL alquiler=-57	s alqui=-57	w alquiler=-57	w el alquiler=-57	s sueld=-57	w sueldo=-57	s pesos=57	w pesos=57	m SOLO grande=57	j el algo=57
p MENTIR EL COMPARA=-57	j disculpo por=57	m disculpo -or=57	w disculpo por=57	w me disculpo por=57	p SE PASAR VIDA=57	j vengo de=57	k ^ -go -de=57	m ^ vengo=57	m vengo -de=57	s vengo=57	w ^ vengo=57
w ^ vengo de=57	w vengo=57	w vengo de=57	w de todo=57	j preguntas que=-57	k -ra COSA=-57	s congr=-57	p SER ME HABER=-57	k , PERO SI=57	k PERO SI=57	m PERO si=57	m pero SI=57
w , pero si=57	w pero si=57	p PERDON SI SER=57	k -io _ -y=57	j nos no=57	p TU LO HABER=57	j hubo de=57	k COMPARA -na=57	k -on -ro=-57	s lleve=-57	w lleve=-57	k SER LO COMPARA=-57
j puse a=-57	k -y YO TU=-57	k -ad -y=57	m -ad y=57	p TU VIDA TU=-57	s aviso=-57	w aviso=-57	k NO SE QUIZA=57	m peso $=-57	w peso $=-57	j siento lo=57	p NO FRIO TU=-57
p PERDON SENTIR SENTIR=57	p ME TU SER=-57	k -na , -y=57	p TENER COMPARA PASAR=-57	p OTRO TU TU=-57	k LO HABER -do $=-57	j de todos=-57	j hay de=57	p TODOS HABER LO=57	k EL SENTIR=57	m el SENTIR=57	p FRIO LO=57
j con dos=-57	j con dije=57	p ESTAR NO LO=57	p QUIZA SI=57	w ninguna _ $=57	p ME JUEGO JUEGO=-57	j el falta=-57	j el haga=-57	j tiempo falta=-57	j tiempo haga=-57	k -po COMPARA -ga=-57	k -po COMPARA -ga -ta=-57
k -po _ -ga=-57	k EL -po COMPARA -ga=-57	w tiempo _ haga=-57	w tiempo que haga=-57	k SER COMPARA LO=-57	j si acaso=57	m SI acaso=57	w si acaso=57	j no lo=57	w perdio=57	p PERDON SI QUIZA=57	p TU SOLO COMPARA=-57
j tu para=-57	j fue momento=-57	w ^ _ dijiste=57	m -ta que=-57	j enseno el=-57	k TU -no EL=-57	m enseno EL=-57	w enseno el=-57	w te enseno el=-57	w el dinero $=57	p LO COSA YO=-57	j hice algo=57
m -ce algo=57	w hice algo=57	j sido poco=57	w sido _ poco=57	w sido un poco=57	p ME ELEGIR=-57	p PASAR COMPARA ME=-57	w la _ cuando=57	p SOLO COSA LO=-57	p TU SOLO COSA=-57	k ME -te -de=57	p SI SE QUIZA=57
j igual tu=-57	w igual _ tu=-57	k -ce _ -a=-57	j no diga=57	s dado=57	w dado=57	m miedo -y=-57	w miedo y=-57	k -or _ -ar=57	j habia con=-57	j de infancia=-57	w de _ infancia=-57
s culpe=-57	w culpe=-57	s pena=57	w pena=57	k -ba SOLO=-57	m perdon -or=-57	w perdon por=-57	k TU -ce LO=-57	w da _ que=57	j que si=-57	p EL OTRO MENTIR=57	k -na _ COMPARA=-57
p ME ME PASAR=-57	j es la=57	k PORQUE _ -un=-57	k ESTAR -do LO=-57	k COMPARA ME PERDON=-57	p QUIZA COMPARA TENER=-57	s arete=-57	p LO ME VIDA=57	p TU EL COMPARA=-57	p YO TU COMPARA=-57	s factu=-57	j si algo=57
p SI COMPARA MENTIR=57	m , he=57	w , he=57	w yendo=-57	p COMPARA COSA COMPARA=-57	k -as -en LO=-57	k LO TENER COMPARA=57	j es no=57	k ^ QUIZA -te=-57	k NO COMPARA=-57	m NO que=-57	p NO NO ERROR=-57
p ME MENTIR COSA=57	w ^ _ borracho=-57	p COMPARA ESTAR PORQUE=-57	p PERDON ERROR EL=57	w ^ _ habria=57	w ^ no habria=57	p SE SER=-57	w ^ _ siento=57	k EL -es=57	j mire el=-57	w debi _ $=-57	k -do _ -de=-57
j te queria=-57	p SENTIR NO LO=-57	k COMPARA LO -ia=-56	j te hiciste=-56	w te hiciste=-56	w de _ meses=56	j lunes y=-56	w lo hice porque=56	p TU LO EL=56	p COMPARA SE EL=56	s eramo=-56	w eramos=-56
w sabes _ que=56	j cuando quieras=-56	m -do quieras=-56	w cuando quieras=-56	k LO PERDON -en=56	m PERDON en=56	m siento -en=56	w lo siento en=56	w siento en=56	j escribia desde=-56	w lo de el=56	j de plata=56
p EL SE CONFIANZA=56	k NOS _ -as=-56	p PERDON OTRO=56	k LO COMPARA TU -ce=56	k TU -va -a=56	w te va a=56	m LO no=-56	k LO _ -ca=-56	m conteste $=56	w conteste $=56	j ya no=56	k -er _ TU=-56
j use la=-56	w use la=-56	w tres _ y=-56	p SER TU ERROR=56	j tus con=-56	p SUBJ COMPARA=56	k FRIO , SER=56	p COMPARA SE QUIZA=-56	p MENTIR COMPARA=-56	k -re _ PORQUE=-56	p NO YO=-56	j en ya=56
k -te _ FRIO=-56	p FRIO JUEGO=-56	j estaba asi=56	k SE=56	s se=56	w se=56	j necesitaba alguien=56	p ME LO QUIZA=-56	j sabes a=56	p LO PERDON ME=-56	k -a NOS -jo=-56	m -a nuestro=-56
w a nuestro=-56	w a nuestro hijo=-56	m tanto COMPARA=56	w tanto que=56	p PORQUE YO NO=-56	j no fue=-56	p PERDON PERO NO=56	j ti a=56	p COSA TU PERDON=56	k -io ,=-56	m -io ,=-56	k ME _ -a=-56
j banco la=-56	k SEXO _ -os=56	k -de _ -ia=-56	j te habian=-56	k -da LO -da=56	k -da _ -da=56	p MENTIR LO OTRO=-56	k ME -os=56	k -de EL -zo=-56	k -de _ -zo=-56	k PASAR EL=56	j de nuevo=-56
k -y ESTAR -on=-56	k -di _ JUEGO=-56	j una con=56	p SE SOLO=56	k -me -en=56	s escuc=56	j perdona si=56	m perdona SI=56	w ^ perdona si=56	w perdona si=56	w dije _ la=-56	w que _ todo=56
p MENTIR SOLO COMPARA=-56	k -di EL=-56	k COSA TU=-56	j mis las=-56	j aviso de=-56	k YO _ -en=-56	p COMPARA ESTAR EL=-56	j que hoy=-56	w version=-56	k SI _ ME=56	w si _ me=56	j medico que=-56
k -ne -a=-56	m -ne a=-56	m ^ les=-56	w ^ les=-56	w de _ vida=56	p COMPARA COMPARA QUERIA=56	k PERDON _ -ra=56	j siento el=-56	w pareja=56	p CONFIANZA COMPARA NO=56	s puest=56	w puesto=56
k ^ _ -ro=-56	j deje organizaras=-56	j que organizaras=-56	m COMPARA organizaras=-56	w deje _ organizaras=-56	w deje que organizaras=-56	w organizaras=-56	w que organizaras=-56	k -de TU -os=-56	w ^ el que=56	j por dos=-56	k -or LO NOS=-56
k -or _ NOS=-56	w por _ dos=-56	w quedamos=-56	p TU PORQUE PERDON=56	p COMPARA HABER NO=-56	j pero un=56	p TU QUIZA SENTIR=56	j lo te=-56	m hubo COSA=56	k -il -es=-56	m mil -es=-56	j me miedo=-56
k -so COMPARA=56	k EL _ ELEGIR=-56	j porque nunca=56	k COSA SOLO $=56	k SER _ -or=56	p VIDA ME COMPARA=-56	j me perdones=-56	w perdones=-56	k , _ -on=-56	w salido=56	p SI QUERIA=56	j a casa=-56
k , PERO=56	m , PERO=56	p NO TU SENTIR=56	k COMPARA _ -es=-56	k -al=56	s amor=56	w amor=56	k -un -ro=56	m un -ro=56	j si decides=-56	k SI ELEGIR=-56	k SI ELEGIR -te=-56
m SI decides=-56	m decides -te=-56	m si ELEGIR=-56	w si decides=-56	k TU LO MENTIR=-56	k -go _ NO=-56	j cada la=-56	m -en lo=56	k -er -y=-56	m -er y=-56	m sus SEXO=56	s otros=-56
w otros=-56	j siento asi=56	p MENTIR LO SOLO=-56	j no cuenta=56	w es algo=56	k ME SER -de=-56	w me fui de=-56	j tres te=-56	w te la=56	j uno es=56	p TU SE PASAR=-56	j tenia en=56
k -da -de TU=-56	k LO -da -de TU=-56	j como cosas=56	p PERDON PORQUE COSA=56	k YO NO -ia=56	j como si=-56	m como SI=-56	w como si=-56	k ESTAR -do -a=-56	w la casa de=-56	w le _ $=56	p LO COMPARA HACER=-56
j el mientras=-56	m otra $=56	w otra $=56	j solo nos=-56	j con ex=56	w con _ ex=56	w con mi ex=56	k PORQUE ESTAR=56	m eso ME=-56	w eso me=-56	k PERDON -or TODOS LO=56	k SEXO -a=-56
m SEXO a=-56	j la autoestima=56	m LO autoestima=56	s autoe=56	w autoestima=56	w la autoestima=56	k -de _ -os=-56	p PERDON LO LO=56	s le=-56	w le=-56	k VIDA _ -la=-56	w , _ siento=56
w , lo siento=56	j tu prima=-56	m TU prima=-56	w prima=-56	w tu prima=-56	p EL COMPARA YO=-56	k -je _ -er=-56	k -ta _ COMPARA=56	k TU VER=-56	j nada y=-56	p TU LO OTRO=-56	m por COMPARA=-56
p TU HABER PASAR=56	w ella _ el=56	k SI -en LO=56	m decidi NO=-56	j quede te=-56	j esa que=56	j a nuestra=-56	j te tan=56	j voy ni=-56	p ME OTRO LO=56	k VOY ,=56	m VOY ,=56
k ME YA=-56	k SE ME YA=-56	m me YA=-56	m -na cosa=56	w una cosa=56	k , _ TENER=-56	s mala=56	w mala=56	j tu familia=56	p PERDON NO=56	j sido que=56	s echar=-56
k EL _ SOLO=55	k -ta COMPARA LO=55	j me deje=55	j de banco=-55	k -os _ COMPARA=-55	k PASAR SENTIR=55	k -ca -a=-55	m -ca a=-55	m toca -a=-55	w toca a=-55	k -fe=-55	p COSA COMPARA FRIO=-55
w malentendido=55	p SEXO SI=55	k -de NO=55	p VOY TENER=-55	p EL ME NO=55	j primera vez=-55	k -ra QUIZA=-55	k LO -ra QUIZA=-55	m -ra vez=-55	m primera QUIZA=-55	w la primera vez=-55	w primera vez=-55
p EL ME QUIZA=-55	w pasar _ $=55	p ME VER PORQUE=-55	j te ti=-55	k TU _ -ce=-55	j el camino=55	w camino=55	w ^ _ siempre=55	w ^ no siempre=55	k -je ,=55	m -je ,=55	j apago la=-55
m apago LO=-55	w apago la=-55	k -as _ VIDA=-55	p PERDON NO ME=-55	j como el=-55	p CONFIANZA COMPARA TU=-55	p NO VOY EL=-55	k , HABER COSA=55	m VOY te=-55	k -y _ -de=55	k EL -in -de=-55	w el fin de=-55
j borre de=-55	j se tenia=55	p SE PASAR TENER=55	p TU HACER COMPARA=55	m en -os=55	j que terminado=-55	m ya PASAR=55	p TU PORQUE QUIZA=-55	k NO -pe=55	m NO supe=55	j las dije=-55	m me -to=55
j perdon por=-55	k ME -no -y=55	m hermano -y=55	w hermano y=55	w mi hermano y=55	p LO PERDON NO=-55	j preguntaste te=-55	k -me _ TU=-55	j el hospital=-55	m EL hospital=-55	s hospi=-55	w el hospital=-55
w hospital=-55	m dijiste COMPARA=55	w dijiste que=55	j a grupo=-55	m la -ue=55	w broma=-55	w traicionada=55	k -na JUEGO=55	m una JUEGO=55	k ^ PERDON TU=55	p HABER PORQUE=-55	j mismo dia=-55
m mismo -ia=-55	w mismo dia=-55	w no es la=55	k -ja=55	j te sentir=-55	w te _ sentir=-55	j poca cosa=55	m SOLO cosa=55	m poca COSA=55	s poca=55	w poca=55	w poca cosa=55
p SE CONFIANZA=55	k SER -na=55	k TU -ca=55	m te -ca=55	k ^ SI TU LO=55	k -os _ -je=55	k TU -ie=-55	m te -ie=-55	k NO TU LO -te=-55	j de alquiler=-55	w de _ alquiler=-55	w de el alquiler=-55
m LO mes=55	k -en -io $=55	k SEXO , NO=55	k NOS -y=-55	m NOS y=-55	w a _ tres=-55	w a las tres=-55	j las manos=-55	m LO manos=-55	m las -os=-55	s manos=-55	w las manos=-55
w manos=-55	p VOY ME EL=-55	w estaba _ otra=-55	k -y _ -vi=-55	j mi cuando=55	k COMPARA -no=-55	k EL COMPARA -no=-55	p SE QUIZA LO=55	j y fue=-55	k -se -a=-55	m -se a=-55	w estabamos _ $=55
k SI LO COMPARA=55	w si lo que=55	k -to TU=55	p PASAR COMPARA PASAR=55	k -en LO -ca=55	k ME -ra=55	j poco y=-55	k ^ ME -ro=55	j cuando y=-55	k NO ME -ia=55	p COMPARA ERROR PASAR=55	w asunto _ $=55
k -en _ -do=55	k -on _ -da=55	m LO otra=-55	p ME LO HABER=-55	m -a ti=-55	w a ti=-55	w , te lo=55	k ME COSA=55	w el _ porque=55	p SUBJ COSA=55	j el hablar=55	m ^ abri=-55
w ^ abri=-55	k TENER -na=55	m TENER una=55	k QUERIA=55	k ^ SER EL=55	j hubieras mas=55	w antes _ tu=-55	w antes que tu=-55	j se dinero=55	j no si=55	p PORQUE NO=-55	j pedi yo=-55
p ESTADO ELEGIR=-55	p COSA SER TU=-55	j nos de=55	w ^ nunca te=55	j lo hay=55	j la me=-55	j manana y=-55	p ESTAR TU COMPARA=-55	p COMPARA SE HABER=-55	p NO VOY COMPARA=-55	p COMPARA HABER PASAR=-55	p LO MENTIR SE=55
k TU -os -y=-55	j verdad el=-55	j ella sabia=55	m ella ,=55	w ella ,=55	s malen=55	m -on malas=55	j el bolsillo=55	j en bolsillo=55	m EL bolsillo=55	w bolsillo=55	w el bolsillo=55
w en _ bolsillo=55	w en el bolsillo=55	s abraz=55	j la mentira=-55	m LO mentira=-55	w la mentira=-55	w con lo de=55	j nadie se=55	s simpl=55	w simplemente=55	j tenia para=-55	p NO PORQUE SE=55
w fue el=55	j un el=-55	j mi por=-55	j lo esta=55	m LO situacion=-55	k -na -ia=-55	m una -ia=-55	k OTRO -y NO=-55	p MENTIR LO NO=55	m que COSA=55	p SOLO SEXO=55	k VOY -a -ar=55
w tu _ me=55	p SEXO LO EL=-55	j aunque que=55	s embar=-55	p PERO LO MENTIR=-55	j para asi=55	j se hubiera=55	k ^ SE COMPARA=-55	w ^ se que=-55	k -te TU $=55	m -on algunas=55	p SI SE=55
w decirtelo=-55	p SER COMPARA SE=55	j en como=-55	s tenid=55	w tenido=55	j un una=-55	w ya lo=-55	p COMPARA PORQUE COMPARA=55	m -es de=-55	p PASAR COSA SE=55	k COMPARA TU QUIZA=55	w que te haya=55
m las -es=-55	j coche a=-55	k -he -a=-55	k EL -he -a=-55	m -he a=-55	m coche -a=-55	w coche a=-55	w el coche a=-55	j una se=55	w es _ te=55	w es que te=55	s trago=55
j no nombre=55	k LO _ -bi=-55	j pague a=-55	p YO NO=55	k ME _ VER=-55	k -y COMPARA NO=-55	m TU daba=55	w te daba=55	j todo el=-55	w a _ hora=-55	m hermana COMPARA=-55	k SENTIR SENTIR=55
k -do _ NOS=55	w hecho=55	w esperaba=55	w lo que yo=-55	k PASAR _ COSA=-55	w , _ ya=-55	w el _ $=-55	j ahora te=55	p EL SER LO=-55	m les -je=-55	m MENTIR los=55	p SER TODOS TODOS=55
j la siempre=55	k -si COMPARA=55	m -si que=55	k -as _ TU=55	k HABER -do -y=55	p HABER COMPARA COSA=55	k ^ SI TU=55	k -os _ PORQUE=-55	m ME hermana=-55	w mi hermana=-55	k SER -de=-54	k -ir NO=54
p NO SER JUEGO=54	k VIDA EL=-54	j que estuve=54	k -do NO=-54	w enfermedad=-54	w ^ _ quieres=-54	k ^ EL -bi=-54	w ^ _ escribi=-54	p PERO TU SER=54	k ^ LO COMPARA=-54	w despues _ que=-54	w despues de que=-54
k PORQUE SE LO=-54	w porque se lo=-54	s recie=-54	w recien=-54	w ^ _ cuentas=54	m COMPARA el=-54	w que el=-54	k -os -y=54	m -os y=54	k -te _ -on=-54	j perdon con=54	p PORQUE LO ME=-54
k -un -no $=-54	w de la cabeza=54	p LO LO TU=-54	k EL -io ,=-54	p ELEGIR EL COMPARA=-54	k -de EL -to=-54	j unico que=54	m unico COMPARA=54	w unico que=54	p ESTADO PASAR=-54	p ME VIDA SER=-54	j ido a=54
p ELEGIR ERROR=54	k -a ME OTRO=-54	p TODOS COMPARA SE=-54	p MENTIR NO=54	p SER SOLO NO=54	p SI LO JUEGO=-54	k SE _ SOLO=54	p ME PASAR NO=54	w prefiero=-54	m me PASAR=54	p SI NO VOY=-54	j con trabajo=-54
j se las=-54	p SENTIR ESTADO=54	k LO PORQUE SER=-54	m culpa SER=-54	p SE NO TU=54	m -de verdad=54	w de verdad=54	k -on ERROR $=54	k -go COMPARA=-54	p VOY COMPARA EL=-54	m YO no=54	w yo no=54
k SI _ -un=54	m NO eres=-54	m pregunta ,=-54	w pregunta ,=-54	k SER _ -en=-54	p OTRO NO TU=-54	k COMPARA -te $=54	j las fueron=54	p JUEGO SE PASAR=54	w sentirme=54	w sientas=-54	p SI NO COMPARA=-54
p EL SI LO=-54	p TU COSA SER=-54	k SENTIR -or=54	m SENTIR por=54	k COMPARA _ COMPARA=54	j podria sido=54	w podria _ sido=54	w podria haber sido=54	k SENTIR _ TODOS=-54	p QUERIA SER=54	w y _ el=-54	w ^ lo nuestro=54
j de algo=54	m -y elegi=-54	w y elegi=-54	m tanto $=54	w tanto $=54	s zapat=54	w zapatos=54	s laura=54	w laura=54	j pero se=54	p PERO SE=54	p HABER LO NO=54
w y _ esa=-54	p SER TU COSA=54	k ESTAR _ EL=-54	k -as _ -io=54	p ME SEXO ME=-54	m saque LO=-54	k -ad $=-54	m -ad $=-54	k -y _ EL=-54	p EL VOY LO=-54	s exist=54	w ^ _ amor=54
k -os _ LO=-54	j cosas otra=54	k -de COMPARA COSA=54	k -de COMPARA COSA $=54	p ME SE YO=-54	j a se=54	p TU VER=-54	m -io el=54	j de solo=54	k JUEGO _ LO=-54	j sabia y=-54	p EL COMPARA TENER=54
w a esto $=54	p EL COMPARA ME=54	m mas ,=54	w mas ,=54	p SER NO=54	k ^ EL ME=54	m -en algo=54	w en algo=54	p COMPARA TENER ME=54	k COMPARA HABER COSA=-54	j sabes es=54	p LO SE TODOS=54
m -re tus=-54	w mas _ ,=-54	j perdon es=54	p PERDON SER COMPARA=54	w y por eso=54	k TU -a=54	m TU a=54	k VIDA TU=54	m VIDA te=54	m algo COMPARA=-54	j me siento=54	k ELEGIR -lo=54
j le conteste=-54	m EL conteste=-54	w le conteste=-54	w ^ _ hace=-54	p LO ME HABER=-54	j el que=-54	p TU PASAR=54	k SOLO -un=-54	m SOLO un=-54	p MENTIR PORQUE NO=-54	j porque en=54	k -en #=-54
m en #=-54	k ^ YO=54	m ^ YO=54	m ^ yo=54	w ^ yo=54	k -ia -de=-54	k ^ _ -an=-54	p COMPARA NO TENER=54	j si se=54	w con _ y=54	p TU NO HACER=-54	p COMPARA SUBJ=54
p NO NO YO=-54	j yo tenia=54	p MENTIR LO COMPARA=-54	k -ra _ LO=54	j hubo que=54	j una sin=54	w una _ sin=54	k -la ,=54	m -la ,=54	j esta la=-54	k COSA -as=54	p HABER ESTADO LO=-54
p PASAR PASAR EL=-54	k LO -es -y TU=-54	j quiero lo=54	k NO NOS=54	m NO nos=54	k ME -te=-54	k NO _ NOS=-54	w ^ _ disculpas=54	k COMPARA -ce ,=54	w que hice ,=54	p COMPARA SER TODOS=54	k ^ -a NOS=-54
k COMPARA -ga=-54	m que -ga=-54	p YO SOLO=54	k -un SEXO $=-54	k -do PERDON -or=-54	w pido _ por=-54	p NO PERDON NO=-54	k -go _ -na=54	j voy los=-54	p YO EL LO=-54	j dije verdad=-54	p SE PASAR YO=54
k -as _ -a=-54	j quiero que=-54	k TODOS -en=54	w me _ miedo=-54	p EL VIDA SER=54	w , no era=54	p CONFIANZA COMPARA LO=54	k -ma _ LO=54	k TU -ve=54	s cance=-54	k -en _ NOS=54	k -ce _ ,=54
m dinero ,=54	w dinero ,=54	p LO SE EL=54	k -ho COMPARA $=54	k -de ME=54	k COMPARA NO $=54	p TU SER=-54	k -ia -ta=-54	m cosas -as=54	k SE ME=54	m SE me=54	m se ME=54
w se me=54	k -er -on=-54	m YO tambien=54	w yo tambien=54	k HABER SENTIR=54	p TODOS COMPARA SOLO=-54	w en _ casa=54	j hotel con=-54	w hotel con=-54	p COMPARA LO NO=-54	p TU NO SENTIR=54	k PASAR -a LO $=54
w a eso $=54	k -de -el=-54	k -os -os ,=54	m bien $=54	w bien $=54	k SER _ VIDA=-54	s prime=-54	j preguntaste el=-54	w preguntaste _ el=-54	j sin nada=-54	w sin _ nada=-54	m que $=54
w que $=54	j en menti=-54	k SER -do $=54	p YO LO=-54	p LO PASAR VIDA=-54	k -en TU -ra=-54	m TU contra=-54	w en tu contra=-54	w tu contra=-54	k SI NO TU=54	w si no te=54	m unos -os=54
k VER _ -ra=54	k -de _ VOY=-54	j el sabado=-54	m EL sabado=-54	w el sabado=-54	p SOLO PORQUE=54	k -go -ra=-54	k LO -go -ra=-54	m digo -ra=-54	k -or _ -de=53	w por _ de=53	j le y=-53
p YA NO=-53	p SENTIR HABER=53	s solte=53	j que encontraras=-53	w encontraras=-53	m COMPARA ya=-53	w que ya=-53	k COMPARA -un=53	m que -un=53	k -ir -a EL=-53	k NO -as -er=-53	k -to -y LO=53
k , _ TODOS=53	m en -na=53	p YO LO YO=-53	p COMPARA EL SER=-53	p LO TU SE=-53	p TU LO JUEGO=-53	k COMPARA -de LO=53	s conso=-53	m YO lo=-53	w y yo lo=-53	w yo lo=-53	p HABER TU=-53
s fotos=-53	w fotos=-53	w todo _ de=-53	p COMPARA TU PORQUE=53	p SI ME COMPARA=-53	p YO YO MENTIR=-53	j puso en=53	k -go _ TU=-53	j si fueras=53	p MENTIR LO=-53	p EL MENTIR SER=-53	p EL MENTIR YO=-53
p MENTIR SER YO=-53	k COPAS $=53	m COPAS $=53	j ver mi=-53	k -a -er -a ME=-53	k -er -a ME=-53	m ver -a=-53	w a ver a=-53	w ver _ mi=-53	w ver a=-53	w ver a mi=-53	k PERDON -er=53
k ^ PERDON -er=53	m PERDON cualquier=53	w ^ _ cualquier=53	j en esto=53	p OTRO TODOS=53	w habia _ ,=53	j la ese=53	k -es -y=-53	m -es y=-53	m -de ir=-53	w de ir=-53	w de ir a=-53
k -ma -or=53	m -ma por=53	s turno=53	p ME VER COSA=-53	k -do PERDON=53	k SEXO -y=-53	m SEXO y=-53	p PERDON SI NO=53	k -es SER=53	p COMPARA SENTIR SER=-53	p LO TU QUIZA=53	p QUIZA TU EL=-53
m esta $=-53	w esta $=-53	p TENER LO VIDA=53	p YO ELEGIR=-53	m LO mensajes=53	w eso _ me=-53	p SI SUBJ COMPARA=53	k -or EL=53	p SI COMPARA PERDON=53	m de -ra=53	k NO _ SENTIR=53	p NO LO ESTADO=-53
m TENER la=53	p NO VIDA TU=-53	p ME COSA TU=-53	k -de -te -y=53	j asi no=53	k TU _ ERROR=53	k LO PERDON SI=53	k ^ LO PERDON SI=53	w lo _ si=53	w lo siento si=53	k -as -y TU=-53	k -a EL -ar=53
k SER YO $=-53	p EL NOS EL=-53	w estariamos=53	p SE YO=-53	j yo hice=-53	p ME PORQUE LO=53	k -as -as -y=53	w algo _ lo=53	w algo de lo=53	j la es=-53	p ELEGIR COMPARA ELEGIR=-53	j te debo=-53
k TU -bo=-53	m TU debo=-53	m te -bo=-53	w te debo=-53	k -y -a TU=53	p YO YO YO=-53	k TU COMPARA ME=53	p PERDON PASAR=53	j lo deje=-53	p SER LO JUEGO=-53	j voy la=-53	j haber y=-53
p PASAR SENTIR=53	k PERDON COMPARA NO -as=53	k ^ PERDON COMPARA NO=53	p SENTIR PORQUE=53	k -es TU=53	j soy persona=53	w soy _ persona=53	k -a TU -y=53	k -y COMPARA=-53	m y COMPARA=-53	k -ia _ -de=-53	w control=53
w sentir _ $=53	p ME NO ESTAR=53	j en despues=53	m mi COSA=53	k FRIO -do=-53	m FRIO cuando=-53	k -a SENTIR=53	m a SENTIR=53	j en hice=-53	k -un _ -en=53	w un _ en=53	k QUIZA TU=53
m QUIZA te=53	k ^ NO TU -je=-53	j y perdi=53	w presente=-53	w venia=53	k -y _ -ve=-53	p ERROR ME LO=-53	w le conte a=-53	j lamento por=53	j mi la=-53	j te nadie=53	j que quiero=53
j de tiene=53	m que -ia=-53	k TU _ MENTIR=53	k YO _ NO=-53	m -de esta=53	j de mas=53	p MENTIR EL YO=-53	k -te EL -no=-53	w calle=53	p EL PORQUE=-53	p ME NOS ME=-53	p VIDA NO SER=53
j tu operacion=-53	m TU operacion=-53	w tu operacion=-53	j en mayo=-53	k -en -yo=-53	m -en mayo=-53	m en -yo=-53	w en mayo=-53	k -ra -or=-53	m -ra por=-53	j una asi=53	j la alguien=-53
j es con=-53	k -os -en LO=53	k PERDON -te MENTIR=-53	k ^ PERDON -te MENTIR=-53	j esa semana=53	p SENTIR COMPARA TU=53	p NO ESTAR PORQUE=-53	k NO -te EL=53	s murio=53	w murio=53	p ESTADO ME LO=-53	j de dije=-53
p VIDA COSA=53	k -on _ -de=53	j ti en=-53	k -de -on EL=-53	p SI TU EL=-53	k QUIZA _ -de=53	k , PERO LO=53	p QUIZA NO LO=53	j hice cosas=53	m -ce cosas=53	w hice cosas=53	j desde tu=53
j madre y=-53	w otra _ y=-53	k -a _ VOY=-53	j verguenza no=-53	j eran los=-53	j tu tenias=53	w tu _ tenias=53	p SENTIR SOLO=-53	k , TU -do PERDON=53	k -na _ EL=53	k QUERIA $=-53	m QUERIA $=-53
j no pelear=-53	m tambien $=-53	w tambien $=-53	j juego y=-53	m juego -y=-53	w juego y=-53	p PASAR TU ME=-53	j estar a=53	p FRIO LO COSA=53	w ^ _ pedi=-53	k VIDA _ YO=-53	j tambien me=53
p PORQUE TENER ME=53	k SENTIR _ SER=-53	s santa=53	w santa=53	w ^ por mis=-53	k NO -ra $=-53	k -lo $=-53	m -lo $=-53	j mi me=53	n 9=53	k TODOS LO COMPARA TU=-53	w las _ te=-52
m pude -ar=52	p COMPARA YO ME=-52	k COSA -en COMPARA=52	k LO COSA -en=52	k LO COSA -en COMPARA=52	p COSA COMPARA TODOS=52	k -he -y=52	m -he y=52	j se hasta=52	w que _ me=-52	k -an ,=52	m -an ,=52
j y pero=52	p SI ME PASAR=52	w eso lo=52	p VIDA SE JUEGO=52	p SUBJ ESTAR=52	p LO OTRO TU=-52	k ^ -ce -es=-52	k LO COMPARA -as=-52	k SENTIR _ COMPARA=-52	j nada de=-52	w , _ la=-52	s empez=52
k LO -de ME=52	w , no lo=52	p VIDA COMPARA YO=-52	j en semana=52	k -y -de=-52	m y -de=-52	p ME PERDON COSA=-52	p PASAR ME=-52	k TENER _ -on=52	k -te ME=52	k COMPARA -es=52	p PASAR NO SOLO=-52
p OTRO LO NO=52	j se con=-52	k -je COSA=52	m dije COSA=52	p LO ERROR EL=52	k -on _ -as=52	j a mi=-52	k -de ME -do $=52	k ME _ -da=52	k -es -de EL=52	w escribio=-52	k EL _ NOS=-52
j no hacia=-52	k LO ME $=-52	j de siempre=52	p SENTIR TU EL=-52	j mensaje lo=-52	m dinero PORQUE=-52	p NO PASAR SER=-52	k COMPARA _ -ce=52	p SUBJ NO COMPARA=52	j mal yo=-52	j cena y=52	s horas=-52
w horas=-52	j te respeto=52	s amist=52	m tenia -ho=-52	w estuve=-52	j juego a=52	j el el=52	p COMPARA VER PORQUE=-52	j el nuestra=-52	m disculpo $=52	w , _ disculpo=52	w , me disculpo=52
w disculpo $=52	w me disculpo $=52	k LO -os -as=52	p EL QUERIA COSA=52	k TU -da=52	m EL jueves=-52	w el jueves=-52	j no hablar=52	k -or LO -os=52	k -on LO -es=52	w explicacion=52	k SEXO -de=-52
m SEXO de=-52	j te fuera=52	m supieras $=-52	w lo supieras $=-52	w supieras $=-52	s comer=52	w comer=52	w ^ _ alguna=52	k NO _ -le=-52	s surgi=52	w te _ no=52	k SER TODOS $=52
p MENTIR COMPARA EL=-52	p SI QUIZA NO=52	k -es EL=-52	k -es -y NO=52	j hombres mi=52	w hombres _ mi=52	p MENTIR EL PORQUE=52	j a siento=52	j el primero=-52	w mi _ era=-52	k ^ TU SENTIR=-52	p SI ME TU=-52
k -do _ -as=52	p COMPARA MENTIR COMPARA=-52	p ME QUIZA LO=-52	p VOY JUEGO=-52	w hizo _ $=-52	p LO SEXO YO=-52	p LO EL SE=52	k PORQUE -le=-52	m en COSA=52	w siento _ no=52	w siento que no=52	k LO _ COMPARA=-52
j llorar y=-52	k -ok=-52	k -ok $=-52	m -ok $=-52	j y nuevo=52	s preoc=52	k ^ EL -di -a=-52	p TU LO SOLO=52	k COMPARA -je=-52	m que -je=-52	k , SER=52	m , SER=52
k -de VIDA $=-52	s lasti=52	k -no _ -en=52	k ^ TU HACER=-52	j lunes a=-52	j tambien el=-52	k -y EL -je=-52	p TODOS EL=-52	m puede SER=-52	w puede ser=-52	k -lo -ra=-52	k -or LO -es COMPARA=-52
m ^ llegue=-52	w ^ llegue=-52	j anos a=52	k NO LO -as $=-52	k -as _ JUEGO=-52	m -es el=-52	m ^ todavia=52	w ^ todavia=52	k ESTAR -on EL $=-52	p ESTAR JUEGO=-52	j lamento el=52	p EL YO SE=52
k ^ QUIZA COMPARA=52	k -a EL -mo=52	k -a EL -mo $=52	k -a _ -mo=52	w ^ _ deje=-52	k PORQUE TENER $=52	p ME COSA COSA=-52	p COMPARA TU NO=52	p TU LO VIDA=52	j no estoy=52	k SOLO ME=-52	k -or LO -de LO=52
j se cosas=52	m ^ pense=52	w ^ pense=52	k COMPARA PERDON=-52	m que PERDON=-52	w culpa=52	p NO SE YA=-52	p YO SI=-52	k PASAR -ce -os=52	w fue _ anos=52	w fue hace anos=52	m te -te=-52
k -y -ue=-52	m y -ue=-52	k VOY _ -ar=52	p ME SOLO ME=52	k LO -ia $=52	m mis ERROR=52	k VIDA SE PASAR -do=52	j tan no=52	w en lo=52	p TU ME SENTIR=-52	k ^ _ SER=52	j me equivoque=-52
m ME equivoque=-52	w equivoque=-52	w me equivoque=-52	k -na _ -y=-52	k TODOS _ -do=52	j cosas haria=52	j que haria=52	s haria=52	w haria=52	k -do ME=-52	p PERO ME TU=52	k ^ LO CONFIANZA=52
j le madre=-52	j de deuda=-52	m nunca PASAR=52	m -or mis=-52	w por mis=-52	j si tres=-52	p QUIZA ME=-52	p SER EL SOLO=52	p ERROR COSA=52	m -os en=-52	k ^ -do COMPARA=-52	m entiendo COMPARA=-52
w ^ entiendo que=-52	w entiendo que=-52	m ya -os=52	k -ca -ra=-52	p TU TENER COMPARA=52	k -or _ -do=-52	w , asi que=52	j vos tampoco=52	w vos tampoco=52	j que padre=-52	k -de TU -to $=-52	j te dano=51
j a pedi=-51	j mi mismo=-51	k -y NO TENER=-51	j mal siento=51	k -ra _ -na=-51	j una persona=-51	k COMPARA -ra LO=-51	k ME PASAR=51	s te=-51	w te=-51	k PORQUE -do=51	p PERDON NO EL=-51
j hable con=-51	j hice tus=-51	k ^ LO -ve=-51	m lo -go=-51	j algun momento=51	m algun COSA=51	w algun momento=51	w en algun momento=51	k -ea _ COMPARA=51	k -be=51	j te habias=51	p VIDA SER COMPARA=-51
k -os -en -na=-51	k -di _ -os=-51	j un idiota=51	s idiot=51	w idiota=51	j lamento hayas=51	p TU VOY COMPARA=-51	k LO _ JUEGO=-51	k SOLO QUERIA=51	j menti lo=-51	p ESTADO EL COMPARA=51	k -je LO=51
k -de _ -to=-51	k -un _ COMPARA=-51	p EL ME SER=-51	j una equivocada=51	k -na _ ERROR=51	w equivocada=51	w una _ equivocada=51	k TENER -do=-51	k -ea $=-51	m -ea $=-51	k -de EL COSA=51	k -de EL COSA $=51
j y tuyo=-51	w mejor _ $=51	j lo hace=-51	j y calle=51	k -or TU=51	m por TU=51	p SOLO TU LO=-51	m ME da=-51	m me -da=-51	w me da=-51	k -go _ LO=-51	p SI SENTIR PERDON=51
j el malo=51	m ser TODOS=51	s clave=-51	p NOS SOLO=51	w pueda=51	k -te -or ME=-51	k -te -or ME PORQUE=-51	w una _ $=51	k ME SER=-51	m -y asi=-51	w y asi=-51	m -do perdon=51
k PORQUE ME -te=51	p TODOS NO=51	p TU EL COSA=51	w el _ malo=-51	j con solo=51	k -a _ -on=-51	w hablar=51	j con una=-51	k -de _ TENER=51	p TU HABER COMPARA=-51	p SE SEXO=-51	p HABER NO LO=-51
w se que la=51	p ME CONFIANZA LO=51	m habian -do=51	m -on todo=51	w con todo=51	k -ra LO NOS=51	k -ra _ NOS=51	w para _ dos=51	w para los=51	w para los dos=51	j preguntaste por=-51	m preguntaste -or=-51
w preguntaste por=-51	k LO _ COPAS=-51	w ^ _ sabes=51	k -y NO ME -do=51	p QUIZA SOLO=51	k LO _ -me=-51	k , -y PORQUE=51	w , y ya=51	w prestamo=-51	w dos _ que=-51	p CONFIANZA MENTIR=-51	p NO TU VOY=51
p COSA NO TU=51	k SENTIR -a TU=-51	p JUEGO JUEGO LO=-51	p ME PERDON TENER=-51	j que sabes=51	j la mano=51	m LO mano=51	w la mano=51	p ME PERDON EL=-51	p PASAR SOLO EL=-51	p PORQUE COMPARA YO=-51	m COMPARA dije=-51
w que dije=-51	m ME fuera=51	w me fuera=51	k ME HACER ,=-51	k -a LO -es -y=-51	w no _ nada=51	j nuestra que=-51	j lo veces=51	j si que=51	p COMPARA SER TENER=51	p PERDON TU=51	j le mande=-51
m EL mande=-51	m le -de=-51	w le mande=-51	k , NO -na=-51	m no -na=-51	w , no una=-51	w no una=-51	k -na -ca=51	m una -ca=51	j cualquier que=51	w cualquier _ que=51	k , NO -ra=51
j yo no=51	k , _ PORQUE=51	w entrar=-51	p COMPARA SENTIR EL=-51	j no veas=51	j siento veas=51	m NO veas=51	w no veas=51	w que no veas=51	k LO -co=51	k -go _ -de=-51	p NO HABER COSA=51
p COSA COMPARA YO=-51	w que _ iba=51	w gastando=51	m ME estaba=51	w me estaba=51	p LO JUEGO YO=51	m quien TU=51	w quien te=51	p LO COMPARA SEXO=51	s este=51	w este=51	w dijiste _ te=-51
w dijiste que te=-51	w que _ es=51	k ME -no=51	k ESTAR _ $=-51	j fui la=-51	p COMPARA NO NO=-51	k EL _ ME=51	m te -no=-51	p TODOS LO EL=51	w de que me=-51	p TODOS ME VIDA=51	k -or _ MENTIR=-51
k ^ _ -se=51	j a va=51	k -do ESTADO=-51	p ME EL SEXO=51	p PASAR LO PASAR=51	k COMPARA YO TU=51	w habias _ $=-51	m de -la=51	k ME MENTIR=-51	p SER SOLO PORQUE=51	w fue de=51	p ME HACER SOLO=51
m cualquier SENTIR=51	p LO LO JUEGO=-51	k -y ME SER -a=-51	j te disculpas=51	w te _ disculpas=51	k COMPARA SER -or LO=-51	p SI QUIZA ME=51	m lo SOLO=-51	k -ce _ COMPARA=51	j tu sí=51	j y sí=-51	k LO MENTIR=-51
k , YO NO -ia=51	k EL -ue=-51	m le -ue=-51	j que deuda=-51	k -es NO=51	k PERDON _ -ar=-51	k NO -os -os=-51	p EL COMPARA SOLO=-51	j alguna manera=51	j de alguna=51	m -de alguna=51	m alguna COSA=51
w alguna manera=51	w de alguna=51	w de alguna manera=51	j si es=-51	p LO NOS TU=-51	j siempre y=51	j el fin=-51	k PERDON _ -os=51	p YO TU=-51	p LO ESTAR LO=-51	k NO LO=-51	j casino no=51
j se yo=-51	p COSA LO NO=51	k LO COPAS=51	s orgul=51	k CONFIANZA _ -de=-51	m -do la=51	j te quise=-51	j de antes=-51	p EL SE TODOS=51	w el _ un=-51	k -me NO=-51	m no QUIZA=51
p LO COMPARA JUEGO=-51	k PERDON -or LO COSA=51	k -un OTRO=-51	m un OTRO=-51	k -ta _ CONFIANZA=51	k ^ EL -je=-51	p LO JUEGO PERO=51	k -el ,=51	m -el ,=51	p VOY ERROR=-51	p EL ESTAR COMPARA=-51	p NO COMPARA YO=-50
k QUIZA COMPARA TU=-50	m dias ,=-50	w dias ,=-50	j y dio=50	k -de _ PORQUE=-50	p ME ESTAR COMPARA=50	p EL COSA PERDON=50	j quien yo=-50	k NO _ -no=50	k -ba -un=50	m -ba un=50	j cada uno=50
k -da -no=50	m -da uno=50	m cada -no=50	w cada uno=50	k LO -to=50	w contaba=50	k EL _ -na=-50	w yo _ te=50	m -ia de=-50	j fue error=-50	w fue _ error=-50	w fue un error=-50
j amistad se=50	m LO amistad=50	w la amistad=50	k VIDA _ COMPARA=-50	w de _ en=50	p PERDON TODOS COMPARA=50	j tu hubiera=-50	j de mes=50	p TU COMPARA=-50	w ^ le pedi=-50	w a _ cada=50	j dijiste que=50
p TU COMPARA TENER=-50	p LO COMPARA COMPARA=-50	j nuestro y=-50	p SENTIR TODOS LO=50	j hay una=50	p MENTIR TU COMPARA=-50	p EL ERROR NO=50	k ME -te $=-50	j le terapeuta=-50	j pediste la=-50	p SER LO=50	k ELEGIR LO COMPARA=-50
p MENTIR SOLO LO=50	m ^ ha=50	w ^ ha=50	k -ia TODOS=-50	j hice debia=50	k -ce COSA COMPARA NO=50	m -ir que=-50	m -ia era=-50	p PASAR ME EL=-50	j verdad de=50	j estabas la=-50	k -da -de=-50
k -or _ -ia=50	j fui y=-50	j y rompi=-50	m porque NO=50	w porque no=50	m me -go=-50	p TU COMPARA NOS=-50	j escribi el=-50	p TU MENTIR NO=-50	p SENTIR NO SER=-50	p LO TU COSA=50	k TU _ PORQUE=-50
w habria _ si=50	p EL ME JUEGO=-50	k -de _ -jo=-50	w que _ para=-50	m ^ la=50	w ^ la=50	j de son=-50	k ^ EL -je -a=-50	k TU VIDA -ra=-50	m -a el=50	w a el=50	j dias sin=-50
m -as sin=-50	w dias sin=-50	p ELEGIR TU ME=-50	m era YO=50	w era yo=50	j todo esto=50	m TODOS esto=50	w todo esto=50	j y dos=-50	k LO VOY $=-50	m PASAR la=50	p ESTAR TU EL=-50
w delante _ el=-50	w delante de el=-50	p ESTAR ELEGIR=50	j mis amigos=-50	m ME amigos=-50	w mis amigos=-50	k COSA -de=50	m COSA de=50	k -lo=-50	j un los=50	k NO -do=50	w cambie=-50
j telefono el=50	m TU con=-50	j te estaba=-50	p COMPARA EL NO=50	m proposito $=-50	w proposito $=-50	p LO SE NO=50	p EL SOLO LO=50	p PORQUE ME=50	k ^ TODOS=50	m ^ TODOS=50	k PORQUE _ -y=-50
j se nos=50	k SE NOS=50	k SE NOS PASAR=50	m SE nos=50	m se NOS=50	p SE NOS PASAR=50	w se nos=50	w los jueves $=-50	k ^ SEXO -a=-50	m ^ bese=-50	m bese -a=-50	w ^ bese=-50
w ^ bese a=-50	w bese a=-50	k ^ _ -bo=-50	m EL me=50	k COMPARA TU -ba -a=50	m TU iba=50	w que te iba=50	w te iba=50	w te iba a=50	w la _ esta=-50	p ME SUBJ LO=50	p VIDA SE TU=-50
p ME VIDA LO=-50	k -di _ EL=-50	p EL ESTAR EL=-50	k ^ SER TODOS=50	m que -te=-50	m LO dije=50	w que no habia=-50	w ^ _ hiciste=50	k PERO _ LO=50	p ERROR ERROR=-50	j terapia y=50	w , y no=-50
p SE COMPARA EL=50	k LO VIDA SE=50	m nombre $=50	w nombre $=50	k -ce _ LO=-50	m estaba -en=-50	p CONFIANZA COMPARA COMPARA=-50	k -ra -to=-50	k -ra -to $=-50	m -ra tanto=-50	k -ui $=50	m -ui $=50
p MENTIR SER COMPARA=50	p JUEGO JUEGO EL=-50	k EL _ SEXO=-50	p ME LO YO=-50	p LO YO COSA=50	k -do _ -io=50	m todo -y=50	w todo y=50	j mi como=50	w mintiendo=-50	s puede=-50	j casa nada=50
k -en _ VIDA=-50	p NOS COMPARA=50	k -no , LO=50	j veces el=-50	j que dos=50	j lo a=-50	j dinero te=50	j si alguna=50	m SI alguna=50	w si alguna=50	k SOLO NOS=50	k ^ SOLO NOS=50
m SOLO nos=50	m solo NOS=50	w ^ solo nos=50	w solo nos=50	k , _ -ca=50	w vendi=-50	k -on SENTIR=50	j a amigos=-50	w a _ amigos=-50	k FRIO _ COMPARA=-50	p COMPARA COSA TENER=50	s ascen=-50
m LO saque=50	p ME EL NO=-50	j mensajes de=50	k -je -on EL=-50	j el secreto=50	m EL secreto=50	w el secreto=50	m hombre COMPARA=-50	w hombre que=-50	m por EL=50	p LO PORQUE PERDON=50	k TU LO VOY -a=-50
w te _ voy=-50	k LO -en=-50	p VIDA PASAR LO=50	p YO NO PORQUE=-50	j falte a=-50	m falte -a=-50	s falte=-50	w falte=-50	w falte a=-50	j de viaje=50	p PERDON EL ERROR=50	p ERROR COMPARA=-50
k EL -do $=50	j casino de=50	j si sentiste=50	p NO PERO COMPARA=-50	j pedi te=50	k COMPARA -as=-50	k COMPARA _ VIDA=50	j con delante=-50	p LO PERDON QUIZA=50	k -y=-50	s y=-50	w y=-50
s tus=-50	w tus=-50	k -en -ez=50	k ME SER -on=-50	m fui -on=-50	w fui con=-50	w me fui con=-50	w una _ ,=50	w el _ ,=-50	j te parecio=50	m TU parecio=50	w parecio=50
w te parecio=50	j y aviso=-50	m ya TU=-50	w ya te=-50	k -ue -en=50	w , _ pido=50	w , te pido=50	m NO vieras=-50	w no vieras=-50	w que no vieras=-50	k LO JUEGO -en=-49	m -de apuestas=-49
w de apuestas=-49	j veia que=-49	p EL LO NO=49	k -es _ SER=49	k ^ PERDON=49	m ^ PERDON=49	k EL -je COMPARA SER=-49	w sobre=-49	k OTRO _ -de=-49	j que verdad=-49	m , es=49	w , es=49
j porque habia=49	k -de -to $=49	j otro y=49	k -te -en EL=-49	k , _ -he=-49	p NO LO HABER=49	j con eres=49	p PASAR ME SER=-49	w y no me=49	w ^ hice algo=49	j tu quedo=49	k -ga LO=49
p ESTAR TODOS LO=49	p COMPARA LO COSA=49	j hice nosotros=49	j ella se=49	k -y TU -do=49	k -y TU -do PERDON=49	w y _ pido=49	w y te pido=49	w el _ esta=49	k SE HACER=49	m SE hizo=49	m se HACER=49
w se hizo=49	k -de _ SEXO=49	m COMPARA vos=49	w que vos=49	p COMPARA PASAR MENTIR=-49	p TENER VIDA NO=49	p TU ME VIDA=-49	w no _ ha=49	k -ce -es=-49	k NO _ -un=-49	p SI LO ERROR=49	p HABER TU COMPARA=-49
k COMPARA ME VER=-49	k COMPARA _ VER=-49	k PORQUE _ -ia=49	j que habiamos=-49	m COMPARA habiamos=-49	w que habiamos=-49	j los mios=-49	m LO mios=-49	m los ME=-49	s mios=-49	w los mios=-49	w mios=-49
j siento eso=49	m solo PORQUE=-49	w solo porque=-49	p SI SOLO LO=49	s cruza=49	p LO TU=-49	w la manana=-49	p TU NO SE=-49	p SER TENER=49	k -y EL NO=-49	p EL COSA SER=-49	k VOY _ -te=-49
k ME OTRO ,=49	m ex ,=49	w ex ,=49	w mi ex ,=49	m -to te=49	p PERDON PORQUE LO=49	m el -ro=49	m fue -a=49	w fue a=49	j verdad salio=49	p SE COMPARA COMPARA=-49	p EL EL OTRO=-49
k -en _ -po=-49	k -on _ -or=49	m sido COMPARA=49	m ^ algo=-49	w ^ algo=-49	k ^ -ne=-49	m ^ -ne=-49	p PORQUE LO TENER=49	p TU LO SER=49	s desca=-49	k -ia _ -un=-49	j no leer=49
w no _ leer=49	p VOY EL TU=-49	j y busque=-49	j les dije=-49	w les dije=-49	s fecha=49	p TODOS LO=49	j lo planee=-49	m LO planee=-49	m lo -ee=-49	w lo planee=-49	j martes la=-49
k SER _ -to=-49	j asi me=49	p NO SOLO COMPARA=49	p ESTAR LO=-49	w ^ si alguna=49	w tu parte $=49	p NO LO SENTIR=49	p VIDA COMPARA=-49	w fue lo=49	w me _ todo=49	k ME SER -a EL=-49	m lo -ba=-49
p CONFIANZA COMPARA=-49	p COMPARA NO TU=49	j por camino=49	w por _ camino=49	w por el camino=49	j y quiero=-49	k LO -en LO=49	m dinero -y=49	w dinero y=49	p ME SER LO=49	m hubo -as=49	w , _ mas=49
p ESTAR LO VOY=-49	p VOY ESTADO=-49	p LO JUEGO NOS=49	k -sa=-49	p LO SI TU=49	j de nuestras=-49	m -de nuestras=-49	w de nuestras=-49	w nuestras _ $=-49	k -la _ LO=49	k LO _ -do=49	p HABER SE=-49
k NO -de TU=-49	p SEXO TU VIDA=-49	j a habias=-49	w ^ _ lo=49	w algun=49	k -as LO -os $=49	w siento _ $=49	k -si ME=49	m asi ME=49	k -es _ -ne=-49	p NO PORQUE LO=-49	k -na TU=-49
m -na te=-49	j yo casado=49	k ELEGIR COMPARA YO=49	m casado ,=49	p ELEGIR COMPARA YO=49	w casado ,=49	w sabia que yo=49	w yo _ casado=49	w a _ casa=-49	s mierc=-49	w miercoles=-49	k ^ -ra ,=49
m mira ,=49	w ^ mira ,=49	w mira ,=49	k -ne EL=-49	m -ne el=-49	m NO en=-49	j el ti=49	k OTRO _ EL=-49	m -or algo=-49	w por algo=-49	w por algo que=-49	m donde -ia=-49
m ido -a=49	w ido a=49	p ME OTRO MENTIR=49	p EL HABER TU=-49	p PASAR ME PORQUE=49	k ERROR _ -y=-49	k -ar -y -a=49	p LO SI LO=49	p ELEGIR VOY LO=-49	k SER -le=49	p SE SE COMPARA=-49	j con tres=-49
p PORQUE PASAR=49	p CONFIANZA LO YO=-49	k ^ LO -ce PORQUE=49	k PERDON _ SE=49	k -y SER=49	m y SER=49	w que _ falta=-49	p VIDA YO=-49	m recien -do=-49	j que molestado=49	w molestado=49	j la yo=-49
j los por=49	w que te habia=-49	s aband=49	k -di LO=-49	p EL SEXO TU=-49	j pelear la=-49	j voy pelear=-49	m -a pelear=-49	m pelear -or=-49	w a pelear=-49	w a pelear por=-49	w pelear por=-49
w voy _ pelear=-49	w voy a pelear=-49	m con -en=49	m -ia nada=49	p TU EL TODOS=-49	j le nadie=49	p NO EL ERROR=49	p ME SENTIR EL=-49	p TU ME EL=-49	k SEXO -de EL=-49	w ^ _ fuiste=-49	k TU=-49
p COMPARA NO PORQUE=-49	k -je COMPARA SER -na=-49	w ^ _ amigas=49	w ^ _ oculte=-49	w ^ te oculte=-49	j te tomado=49	j cuando estaba=-49	k ME -le=-49	k PORQUE _ -na=49	m -de esto=49	w de esto=49	s quien=49
w quien=49	k EL -re=49	p ME COMPARA TENER=49	p NO LO TU=-49	p TU COMPARA VOY=49	p VOY TU COMPARA=-49	w estaba en=-49	p NO EL TODOS=49	m tu NO=-49	m ^ gaste=49	w ^ gaste=49	j lo paso=-49
m ^ mira=49	w ^ mira=49	w casa no=49	j de grupo=-49	w de _ grupo=-49	w de el grupo=-49	p ERROR PASAR=49	k -y TU -je COMPARA=-49	w y te dije=-49	w hubiera _ ,=49	p ME LO PASAR=-49	j no otra=49
j con hermana=-49	w con _ hermana=-49	j hice tu=-49	k COMPARA NOS=-49	m que NOS=-49	p EL MENTIR SE=49	j enojada el=-49	j enojada que=-49	j enojada tiempo=-49	j estar enojada=-49	j estar que=-49	j estar tiempo=-49
k -es ESTAR SENTIR=-49	k ^ -es ESTAR=-49	k ^ -es ESTAR SENTIR=-49	m -es estar=-49	m ESTAR enojada=-49	m estar SENTIR=-49	w ^ _ estar=-49	w enojada=-49	w estar enojada=-49	j marido y=49	j lo estas=49	j delante los=-49
j delante ninos=-49	k -te -de LO VIDA=-49	w delante _ los=-49	w delante de los=-49	j y vos=-49	k -ue _ -on=-49	w la _ en=-49	p SOLO SENTIR=-48	p VOY HABER=-48	k SOLO -os=-48	p LO VIDA TODOS=48	p ME NO SENTIR=48
k LO -os=-48	m -or cada=48	w por cada=48	m con -ta=48	k SE COMPARA TU SENTIR=48	p PERDON FRIO TENER=48	w mientras tu=-48	k SOLO _ SEXO=48	j que tus=-48	j de decirtelo=-48	m -de decirtelo=-48	w de decirtelo=-48
k COPAS _ $=48	w vino _ $=48	j cuando tenias=-48	m -y las=-48	w y las=-48	k TODOS LO=48	p NOS LO PASAR=48	p NO ME SOLO=-48	k -na _ SER=48	p EL LO SI=-48	w algo _ no=48	k ME SE=48
m ME se=48	k SER _ -so=-48	j algo se=-48	m COMPARA podia=48	k ME -ia=-48	s quere=-48	w dije _ el=-48	j ya esta=-48	p PASAR NO EL=-48	k COMPARA -as ,=-48	m como COMPARA=-48	p NOS LO=-48
k -ra COMPARA YO=-48	j fue esta=-48	k COMPARA NO SE=48	w que no se=48	j con le=48	k PORQUE _ -do=48	j lo iba=48	p COMPARA TENER LO=-48	k -do _ -un=48	p TU NOS LO=-48	p QUIZA NO TU=48	p ME EL PORQUE=-48
p COMPARA TU FRIO=-48	m PASAR gastando=48	p COMPARA QUIZA LO=48	s parto=-48	w parto=-48	p NO COSA PORQUE=48	k PASAR _ ,=48	w algo que=-48	j hermana lo=-48	j una amistad=48	p TU ME SEXO=-48	p MENTIR EL OTRO=-48
k ESTAR -en=-48	k TU -da $=-48	p SI MENTIR=48	j solo me=-48	p SENTIR COMPARA ME=-48	p ME ME SENTIR=-48	j dinero tu=-48	w dinero _ tu=-48	w porque _ con=-48	w porque estaba con=-48	j que coche=-48	k -o=-48
s o=-48	w o=-48	j y habian=-48	p ME VOY TU=-48	k SER -al=-48	k ^ ME OTRO=48	p NO LO SEXO=-48	w que te hice=48	k SE LO=-48	m se LO=-48	p SE ELEGIR=-48	j ni acuerdo=48
w ni _ acuerdo=48	w ni me acuerdo=48	w errores=48	k SI SUBJ -do=-48	k EL OTRO -y=-48	m SER de=-48	p COMPARA EL VOY=-48	k -lo _ EL=-48	p SOLO NO SE=48	p QUIZA VIDA=48	p COSA NO=48	k -te NO=-48
j lo habia=-48	m -ta para=-48	w ^ no fui=-48	j en dije=-48	w ^ _ llamo=-48	m HABER pasado=-48	m -en un=48	w en un=48	s esos=48	w esos=48	j casa de=-48	p COSA TU COSA=-48
p ME EL PASAR=48	j la mi=48	k -or -er=-48	k PERDON -or -er=-48	k PERDON _ -er=-48	m por -er=-48	p VIDA SER TODOS=-48	k -a -er -en=48	k LO -na -de=-48	m igual LO=-48	k ^ PASAR -un=48	j tu despues=-48
p LO YO EL=-48	k -es _ $=48	j a espaldas=48	j tus espaldas=48	k -a TU -as=48	m TU espaldas=48	w a _ espaldas=48	w a tus espaldas=48	w espaldas=48	w tus espaldas=48	p COMPARA LO PERDON=48	j si los=48
j a poner=-48	j se es=-48	k COMPARA _ PASAR=-48	j cuando por=-48	j contigo se=48	k ^ TU -do PERDON=-48	w ^ te pido=-48	m quieres $=-48	w quieres $=-48	p PERO CONFIANZA=-48	m NO estabas=-48	w no estabas=-48
s sonar=48	k ERROR _ LO=48	k LO -es TU=-48	j mi y=-48	p TU SENTIR TU=-48	m COMPARA pasar=48	w que pasar=48	w ^ _ queria=48	j nombre y=-48	w te lo hice=-48	j eso era=-48	p NO NO HABER=48
p NO SER=48	k -na _ SE=48	j que mande=48	k -na _ TU=-48	m nosotros $=48	w nosotros $=48	j mintio yo=-48	k -je COMPARA NO=-48	w dije que no=-48	m tema $=48	w tema $=48	k -or _ SEXO=48
w promesa=48	p COSA LO SE=48	m TU hiciste=-48	j mala racha=-48	k ERROR -ha=-48	m ERROR racha=-48	m mala -ha=-48	s racha=-48	w mala racha=-48	w racha=-48	k EL -te -a ME=-48	m nombre -y=-48
w nombre y=-48	k LO -os -de=48	p COSA ME SE=48	s nuest=-48	k VER _ ME=-48	m perdon PERO=48	w perdon pero=48	k SENTIR -da=-48	k COMPARA OTRO=-48	k -y EL -je COMPARA=-48	k ELEGIR COMPARA TU=-48	w ^ _ pague=-48
k COMPARA NO TU -as=-48	p SER ME VIDA=48	k TU -ia COMPARA=-48	w te decia que=-48	k -te -a ME VIDA=-48	s camin=48	j puede de=-48	w algo _ ,=48	p EL TU ESTAR=-48	p COMPARA YO TENER=48	j hizo mas=48	k TU _ SE=-48
w perfecto=-48	p OTRO EL=-48	p NO YO TU=-48	w mi _ que=-48	w ^ _ solo=-48	j gaste la=-48	j no perderte=-48	k ^ -re LO=48	j todos en=-48	m ^ vendi=-48	w ^ vendi=-48	k SER _ -re=48
w ^ _ nunca=-48	j ti la=-48	p ERROR COMPARA ME=-48	p SI SUBJ ME=48	k -ba _ COSA=-48	m SOLO me=-48	k -ce -y=-48	m -ce y=-48	j a mentir=48	m -a mentir=48	w a mentir=48	p PASAR SI=48
p TU CONFIANZA YO=-48	k -en EL -ar=-48	j la salio=48	k -ar -en=48	m -ar en=48	j le era=-48	k LO COMPARA -ta=-48	k ERROR _ PASAR=-48	k -de _ -do=-48	j en medida=48	j la medida=48	j medida en=48
j medida que=48	k -da -en COMPARA=48	k -en LO -da -en=48	k LO -da -en=48	k LO -da -en COMPARA=48	m LO medida=48	m medida -en=48	s medid=48	w en _ medida=48	w en la medida=48	w la medida=48	w la medida en=48
w medida=48	w medida _ que=48	w medida en=48	w medida en que=48	k -en _ $=48	p LO ELEGIR EL=-48	m me -as=-48	k -y EL -to=-48	j vendi de=-48	p SER COSA TU=-48	p COMPARA COMPARA TENER=48	j que les=-48
w que les=-48	p ME NO EL=-48	p QUIZA EL=-48	k -a LO -ia=-48	k TU QUIZA SENTIR=48	j lo tenia=48	k , _ -da=-48	p TU PORQUE TU=48	k LO VIDA -de=-47	s pasa=47	w pasa=47	k -na -da $=47
m -ra mas=47	k -a ME VIDA ,=-47	j porque la=-47	j de sin=-47	w era _ el=-47	k CONFIANZA _ TU=-47	j confiar en=-47	k EL -bi=-47	m EL escribi=-47	p COMPARA SER=-47	p TU PORQUE PASAR=47	j tengo el=-47
k VIDA _ -go=47	w de _ trabajo=47	w de el trabajo=47	k ^ NO COMPARA=47	j mensaje antes=-47	k PERO ME=-47	m PERO me=-47	p ME OTRO SOLO=47	p OTRO SOLO COMPARA=47	k ^ _ QUERIA=47	p TU NO VOY=-47	j se el=47
p SENTIR ME LO=-47	p COMPARA ESTAR=-47	k ELEGIR $=-47	m ELEGIR $=-47	p VIDA TODOS=-47	p EL EL LO=-47	k EL JUEGO=-47	m el JUEGO=-47	k -un -ar=47	m un -ar=47	p PORQUE NO COMPARA=47	s ahorr=-47
p ESTAR VIDA EL=-47	p PERDON EL JUEGO=47	j voy contestar=-47	w voy _ contestar=-47	w voy a contestar=-47	j de carino=47	w carino=47	k MENTIR=-47	m -ia me=-47	j uno solo=47	k EL -he ,=-47	m coche ,=-47
w coche ,=-47	w el coche ,=-47	j disculpa si=47	k ^ SE LO=-47	w ^ se lo=-47	p TU NO QUIZA=-47	j mentira mia=-47	p VER COMPARA=-47	p LO SE COSA=47	j en le=-47	p ERROR TU PERDON=47	k -io TU=47
p SER ESTAR=47	j me solo=-47	p NO SOLO EL=-47	p SENTIR SENTIR=-47	k LO -no $=-47	p NO COMPARA COMPARA=-47	k , COMPARA SER=-47	m -y voy=-47	w y voy=-47	s apago=-47	w apago=-47	p ME EL COPAS=47
p YO ESTAR COMPARA=-47	p PERDON LO PASAR=47	k VIDA _ -no=-47	m -de que=47	m tu -ta=47	j dinero de=-47	w para eso=-47	k EL _ ESTAR=-47	k QUERIA _ COMPARA=-47	j se solo=47	m -ta las=-47	p NOS LO YO=-47
k ^ _ -ho=-47	p ESTADO TU COMPARA=-47	p MENTIR TU LO=47	p HABER YO=47	w que _ los=47	j tu trabajo=47	p VIDA ME ESTAR=47	k NO SER -de=-47	j puse el=-47	p ME ME VOY=-47	j medico de=-47	k -de LO -no=-47
k -na -y TU=-47	k LO -na -y TU=-47	j nuestro aniversario=47	m NOS aniversario=47	m nuestro -io=47	w nuestro aniversario=47	k -de EL -io $=-47	s felic=-47	p PERDON SENTIR LO=47	p OTRO COMPARA LO=47	w la _ te=47	m dos -as=47
k NO SER EL COMPARA=47	p ESTAR ME=-47	w los dos $=47	j mal con=-47	j si asi=47	k ^ -te -a=47	j no por=-47	w mensaje _ el=-47	p NOS PORQUE=47	k -en LO JUEGO=-47	j que nos=-47	w secretos=-47
p LO VIDA MENTIR=-47	p PASAR TU VIDA=47	k LO NO SER=-47	k YO _ EL=47	k , _ COMPARA=47	m es -or=-47	w es por=-47	w ^ no soy=47	w pido perdon por=-47	p PERDON PORQUE PASAR=47	p PORQUE PASAR COSA=47	s encon=-47
p MENTIR LO JUEGO=47	k -lo _ NO=47	w un _ sin=47	j la llego=47	k LO -ta=-47	s compa=47	p LO VIDA PASAR=-47	p SOLO ME SENTIR=-47	p SER HABER NO=-47	k EL -ce=47	p PERO PORQUE TU=47	k -do FRIO=-47
j tu nadie=-47	p ESTAR ELEGIR COMPARA=47	j soy que=47	j acuerdo de=47	m acuerdo -de=47	w acuerdo de=47	w me acuerdo de=47	k -ro _ ,=-47	j podia con=-47	j me toca=-47	m ME toca=-47	m me -ca=-47
w me toca=-47	k -de EL VIDA -y=-47	j se te=47	s ano=-47	w ano=-47	w lo digo=-47	j decia me=47	s pero=47	w pero=47	w esas _ $=47	k PORQUE LO -as=-47	p COMPARA NOS LO=-47
j fue quien=-47	p COSA COMPARA EL=-47	k -a -ir COMPARA=-47	w he _ $=47	k -as -y NO ME=47	p TU PERDON PERO=47	j solo cuando=-47	k NO _ JUEGO=47	k -de ME -y=-47	w de mi y=-47	w tengo _ ,=47	k -te _ LO=47
k VOY _ NO=47	k -as SENTIR=47	s hice=-47	w hice=-47	j pediste una=-47	k ME -te -na=-47	m pediste -na=-47	w me pediste una=-47	w pediste una=-47	m negue $=-47	w lo negue $=-47	w negue $=-47
k SER -en=47	p EL COMPARA TODOS=-47	k NO SER TODOS=47	m SER perfecto=47	p SENTIR TU=-47	j el tiempo=-47	m EL tiempo=-47	w el tiempo=-47	p SOLO LO MENTIR=-47	k ME QUERIA $=47	k SER -de EL=-47	p COMPARA TU HACER=47
w ^ es una=47	m hice SENTIR=-47	w las _ en=-47	p EL PERDON LO=-47	w vida _ $=47	w cuando _ preguntaste=-47	w cuando me preguntaste=-47	w los _ $=-47	k -di ,=47	m -di ,=47	p COMPARA HABER HABER=-47	p SENTIR SOLO LO=47
m -as el=-47	j los lado=-47	w noche _ no=-47	k -on EL -lo=-47	k PORQUE -lo=-47	j si yo=47	w los _ ,=47	k TODOS _ -or=47	w todo _ por=47	j disculpa te=47	m esa -na=47	k -os _ -an=-47
p ELEGIR LO COSA=-47	p NO SE PERDON=47	p SER LO SOLO=47	k -de EL -ol=47	k -de _ -ol=47	k HACER ,=47	m HACER ,=47	k , TODOS=47	m , TODOS=47	s pidie=-47	k -en ME VIDA=47	w en mi familia=47
k -de -de=-47	m -as cosas=47	k LO _ -un=-47	k -en LO COSA=47	w la cuenta $=46	p TODOS NO SE=46	p PERDON NO SE=46	p MENTIR LO ESTADO=-46	w porno=-46	m queria -ar=46	m vida $=46	w vida $=46
p ME LO TU=-46	k -or LO VIDA=-46	m sabias $=-46	w lo sabias $=-46	w sabias $=-46	j se algunas=46	w se _ algunas=46	j y iba=-46	p OTRO EL TU=-46	p ME SE LO=-46	p VOY CONFIANZA=-46	j cosa fue=46
k PERDON -y NO=-46	j a mientras=-46	k , TU -je=46	w , te dije=46	w , _ era=46	s amiga=-46	j de se=46	k -ra ME=46	m como -as=46	k MENTIR -de EL=-46	p COMPARA EL TODOS=-46	j era tu=-46
w y le dije=-46	k , -no=46	m , -no=46	k -es COMPARA TU=46	j estaba en=-46	j cuando a=46	k TODOS EL=-46	p PASAR LO SEXO=46	k TU HABER -do=46	k SER _ -ar=46	m LO misma=-46	j ano pasado=46
m EL ano=46	m ano COSA=46	w ano pasado=46	w el ano=46	w el ano pasado=46	m dije -a=-46	w dije a=-46	p NO ME SEXO=46	s sin=-46	w sin=-46	k TU -as -en=-46	k NO _ -ce=46
k -do -as $=46	j lo una=46	p NO SE PORQUE=-46	k TU _ -na=46	k ^ HABER -to=46	p HABER ME NO=46	w y yo te=-46	k -de -he ,=-46	k VER _ TU=-46	j de cabeza=46	j cosa y=46	p EL NO TENER=-46
w duermes=-46	k QUERIA _ COSA=46	j tres lo=-46	j y veces=-46	k FRIO -te=-46	k FRIO -te -de=-46	k FRIO _ -de=-46	m FRIO delante=-46	p PERO ELEGIR=-46	k -na ,=46	m -na ,=46	j pasado que=-46
j un error=46	w un error=46	k PORQUE _ FRIO=-46	s ocurr=46	p MENTIR EL SER=-46	j todas las=46	m TODOS las=46	w todas las=46	j para en=-46	s mes=-46	w mes=-46	p OTRO LO=46
p EL EL COMPARA=-46	k COSA -en=46	j un mentira=46	s infie=46	w infiel=46	w menti _ lo=-46	m -ra algo=-46	j cara el=-46	k -os _ -ar=46	w ^ _ sin=46	j todo de=-46	m -en una=46
j me que=-46	w siente=46	k -ra -y=-46	m -ra y=-46	k NO _ -ba=46	w este _ $=46	p SI ME ERROR=46	k LO -es=-46	p OTRO EL NO=46	j de ya=-46	j tengo por=46	s siend=46
w siendo=46	j tu tambien=46	k EL -te=-46	j me era=46	k SI _ LO=46	k -on TU -na=-46	w con tu hermana=-46	p EL SEXO LO=-46	p COMPARA NO JUEGO=-46	k -ia _ $=46	p COMPARA ERROR EL=-46	k QUIZA COMPARA ME=-46
p TU QUERIA NO=46	m soy TODOS=46	k -go EL=46	m -go el=46	k ME -as PORQUE=46	w como _ a=46	k -a EL QUERIA=-46	k -a _ QUERIA=-46	k -te -a EL QUERIA=-46	w a _ respeto=-46	w a el respeto=-46	k ^ ME -mo=-46
w ^ _ primo=-46	w ^ mi primo=-46	k ME _ -y=46	k , -y -a=46	w , y a=46	j y telefono=-46	w ^ _ me=46	w el _ no=46	p PORQUE TU MENTIR=-46	j se limites=46	j las palabras=46	m LO palabras=46
w las palabras=46	k ^ QUIZA COMPARA TU=46	j noche se=46	w ^ _ tuve=-46	j sobre tu=-46	m EL sobre=-46	w de el sobre=-46	w el sobre=-46	k NO -de LO COMPARA=-46	w nada de lo=-46	j los cosa=46	w y lo que=46
k ME _ -es=46	s perfe=46	j otra vez=-46	m COMPARA vez=-46	m otra QUIZA=-46	w otra vez=-46	p LO COSA SER=46	m -je la=46	j amigos tu=-46	k ELEGIR LO=-46	p JUEGO NO=46	p SEXO EL EL=-46
j te tus=-46	p PASAR EL SER=-46	w en _ momento=-46	k ELEGIR COMPARA SER=-46	k ELEGIR _ SER=-46	m -y estaba=-46	w y estaba=-46	k -os=46	j esta te=-46	w esta _ te=-46	j yo la=-46	m SEXO sin=-46
j eres el=46	p LO SEXO=-46	p TENER PORQUE LO=-46	m ella EL=-46	j por telefono=-46	j esta y=-46	k -en LO -as=46	m noche $=-46	w noche $=-46	k COMPARA TU QUIZA SENTIR=46	k SE -lo=46	m se -lo=46
p COMPARA NO SER=46	k -en -oz=-46	m en -oz=-46	k -ea ,=46	m -ea ,=46	m sea ,=46	w sea ,=46	k VOY -a -me=-46	m conoces $=46	w conoces=46	w conoces $=46	k ^ ESTAR -en EL=-46
k PORQUE _ -di=-46	k -un -jo=-46	m un -jo=-46	k SER COMPARA ME=-46	j no porque=-46	j duele que=-46	p COMPARA ERROR SER=-46	m hubo NO=-46	p LO ME LO=-46	j me pero=-46	m lo SER=-46	k SENTIR $=46
m SENTIR $=46	k NO _ -de=46	j el gimnasio=-46	m EL gimnasio=-46	s gimna=-46	w el gimnasio=-46	w gimnasio=-46	k VER _ -y=-46	j en apuestas=-46	m COMPARA algo=46	w que algo=46	k -de -he=46
m de -he=46	p SENTIR MENTIR=46	k SE -go=46	m se -go=46	p SE QUERIA=46	p TU ME PORQUE=46	j las para=-46	k -es -de COMPARA=-46	w para _ que=-46	j da a=46	p ME PASAR QUERIA=-46	m LO conte=-46
m con EL=-46	j que haber=46	m tu -ia=-46	w fui de=-46	s tenia=-46	m EL porque=-46	k -un _ TU=-46	p SE LO CONFIANZA=46	k -y LO -pi=-46	k -y _ -pi=-46	w y _ rompi=-46	w me _ tan=46
w llamado=-46	w te lo voy=-46	w en _ cama=-46	w no _ he=-46	w ^ la cosa=46	p VOY LO ESTAR=-46	j no hiciste=-46	j lo poco=46	p LO SOLO LO=-46	k ESTAR ,=46	m ESTAR ,=46	k SE HABER=-46
m SE habia=-46	m se HABER=-46	w se habia=-46	k SE _ HACER=46	w se _ hizo=46	j el voy=-46	k NO -de LO PASAR=-45	j una disculpa=45	m -na disculpa=45	w una disculpa=45	m cosa SE=45	w cosa se=45
w la cosa se=45	k -do -no=-45	s plata=-45	w plata=-45	k -ee=-45	p PORQUE PASAR EL=-45	k SE MENTIR=45	m se MENTIR=45	j te una=-45	p LO PORQUE PORQUE=-45	p TU CONFIANZA EL=-45	k -en LO -os=-45
k TENER _ -de=45	w ^ ya sabes=45	w lo _ como=45	p TU TU VIDA=-45	j te cara=45	j el mundo=45	j una familia=45	m -na familia=45	w una familia=45	j haya tanto=45	w haya _ tanto=45	j te perdon=45
w noche=-45	p QUIZA SER QUIZA=-45	s entie=-45	m COMPARA mi=-45	w que mi=-45	j ya por=-45	j tu tienes=45	k -ce -ta COMPARA=-45	k NO -ce -ta COMPARA=-45	m falta COMPARA=-45	w falta que=-45	w hace falta que=-45
j y despues=45	k -ho -es $=-45	j hombre el=-45	w hombre _ el=-45	p PASAR YO EL=-45	j te nunca=-45	k -ra PERDON=-45	p NO QUIZA LO=45	p SI EL VOY=-45	p NOS EL=-45	w piensas=45	k COMPARA ME -te COMPARA=-45
j casa como=45	p COSA SOLO=-45	k -y _ -ba=-45	m la VOY=-45	w abuela=-45	j volver casa=-45	k -er -a -sa=-45	w volver _ casa=-45	w volver a casa=-45	p ELEGIR TU COMPARA=-45	j lo dicho=-45	k -y -a TU TU=45
p SER YO SER=-45	p PERDON MENTIR LO=-45	k COMPARA -ce PASAR=-45	k LO COMPARA -ce PASAR=-45	m -ce fue=-45	w hice fue=-45	w que hice fue=-45	w minutos=-45	j la ya=45	k PASAR -or LO=-45	k -le _ $=-45	j verdad no=45
p COMPARA TODOS LO=45	w de _ te=-45	k -un -lo=-45	m un -lo=-45	p VIDA COMPARA PORQUE=45	p LO LO EL=45	k EL _ COSA=-45	k ^ EL SEXO=-45	j me iba=45	m ME iba=45	w me iba=45	j la posibilidad=-45
j posibilidad de=-45	j quite posibilidad=-45	j te posibilidad=-45	k -ad -de ELEGIR=-45	k -ad _ ELEGIR=-45	k -de ELEGIR=-45	k LO -ad -de ELEGIR=-45	m LO posibilidad=-45	m de ELEGIR=-45	m posibilidad -de=-45	w la posibilidad=-45	w la posibilidad de=-45
w posibilidad=-45	w posibilidad de=-45	m el -so=-45	p PORQUE EL NO=-45	p ME ME SE=-45	k ELEGIR LO NOS=45	k ELEGIR _ NOS=45	p SI TU NO=45	j que su=-45	k TU _ -a=-45	j llegamos a=45	m llegamos -a=45
w llegamos a=45	k ME _ -mo=45	k ESTAR SENTIR=-45	m es -si=45	w es asi=45	k EL -de EL OTRO=45	k TU _ -ho=-45	j me fue=-45	p VER LO HABER=-45	w cosas _ las=45	m cosa PASAR=45	k -sa _ -ia=-45
j pague el=-45	p MENTIR EL NO=-45	m -go porque=-45	w , _ me=-45	p MENTIR TU ME=45	w la _ de=-45	j de en=45	k -do -ra=45	p VOY LO EL=-45	j el las=-45	w mi parte $=-45	k TODOS _ -as=45
m no MENTIR=-45	s claro=45	w claro=45	k ^ -es COMPARA=-45	k -as TODOS=45	j entierro tu=-45	k EL -ro -de TU=-45	w entierro _ tu=-45	w entierro de tu=-45	k VIDA , NO=-45	p PORQUE FRIO=45	k PERDON _ COMPARA=-45
k TODOS _ -ho=-45	j de disculpo=45	k -me _ -a=-45	k HABER COSA $=45	k COMPARA ,=-45	m COMPARA ,=-45	m SI no=45	w si no=45	k -or -no=-45	m por -no=-45	j por demas=45	w por _ demas=45
j era techo=-45	j para techo=-45	k -ra EL -ho=-45	k -ra _ -ho=-45	k SER -ra EL=-45	k SER -ra EL -ho=-45	w era para el=-45	w para _ techo=-45	w para el techo=-45	p TENER YO=-45	k ME -ue -a=-45	k ME -ue -a EL=-45
p VER EL COMPARA=-45	j te falle=45	m TU falle=45	m te ERROR=45	s falle=45	w falle=45	w te falle=45	j te quedaste=-45	m TU quedaste=-45	w te quedaste=-45	p SENTIR TU SENTIR=-45	k JUEGO _ EL=-45
k ^ -ue EL=-45	p SER TU VIDA=45	p SOLO NOS=-45	k -do PERDON -or ME=45	j que tuvieras=-45	j tuvieras que=-45	m COMPARA tuvieras=-45	m tuvieras COMPARA=-45	w que tuvieras=-45	w que tuvieras que=-45	w tuvieras=-45	w tuvieras que=-45
j que nada=-45	w culpa _ la=-45	k -oz _ LO=-45	w para que yo=-45	m SI lo=45	w si lo=45	k -on _ ,=-45	j quieres que=-45	j por noches=45	j antes nada=-45	p SI PORQUE PERDON=45	k -en QUIZA=45
m PASAR el=45	p VIDA HABER=-45	k -on _ $=-45	j hombre que=-45	k ME TENER -do $=45	k TENER -do $=45	k SENTIR -en=-45	m los SEXO=45	j que poco=45	k TU VOY=-45	m te VOY=-45	k COMPARA _ -je=-45
k -as COSA=45	p SOLO QUERIA NO=45	j tenia el=45	p VOY NO TU=-45	k -on _ -io=-45	p NOS COMPARA LO=-45	p CONFIANZA PERDON=45	p EL NO SOLO=45	k SE _ SENTIR=45	p SE SENTIR SENTIR=45	s andar=45	k SI ME -es=45
p JUEGO NOS=45	k ME -os $=-45	p PASAR LO NO=45	p TODOS COMPARA EL=45	j por comportamiento=45	k -or ME -to=45	k PERDON -or ME -to=45	w por _ comportamiento=45	w por mi comportamiento=45	p EL NOS COMPARA=-45	j te era=-45	m ^ mi=-45
w ^ mi=-45	p SOLO COMPARA NO=45	p COSA EL COSA=45	j la ella=-45	j y me=45	j la deuda=-45	m LO deuda=-45	w la deuda=-45	m sobre LO=45	k ^ -te -de=-45	p PERDON COMPARA FRIO=-45	j fuiste tu=45
w fuiste tu=45	w esa _ no=45	p YO LO PORQUE=-45	k -re _ VIDA=-45	m ya NO=45	j tu fue=45	j en decirtelo=-45	j te he=45	m TU he=45	w te he=45	w a otra $=-45	k EL COMPARA MENTIR=-45
j te cosas=-45	s di=-45	w di=-45	p PORQUE PERO=-45	p COPAS TU=-45	w decias=-45	j me fui=-45	p SI TU VOY=-45	j de carrera=45	j el carrera=45	m PERDON los=45	k -a _ -ra=45
j pido si=45	k -do PERDON SI=45	w pido _ si=45	p TU ESTADO PORQUE=-45	w habria=45	k ^ PERDON -or SI=45	p ME YA=-45	j soy yo=-45	m soy YO=-45	w soy yo=-45	w ^ _ que=45	m EL cama=45
w en su cama=45	w su cama=45	p QUIZA TU TU=-45	s pagan=-45	k -de COSA=45	m de COSA=45	w de _ dos=45	w valor=-45	j tres que=-45	k -on _ CONFIANZA=-44	j me delante=-44	j mis actos=-44
m ME actos=-44	s actos=-44	w actos=-44	w mis actos=-44	p ME ESTADO=44	m ella TU=44	p SEXO EL COMPARA=-44	w hay cosas=44	k NO _ -as=44	k -as COMPARA LO=-44	p LO VIDA HABER=-44	m COMPARA tu=-44
k TU MENTIR -re=44	w te _ sobre=44	w te menti sobre=44	k -ba LO=44	s mirad=44	m COMPARA eso=44	p COMPARA HABER SER=-44	p PERDON TU ESTADO=44	m el COMPARA=44	j a yo=44	m SI eso=44	w si eso=44
j y aun=-44	k -y -un -si=-44	k -y _ -si=-44	m -y aun=-44	w y _ asi=-44	w y aun=-44	w y aun asi=-44	p SER LO HABER=44	j una esto=44	m ^ tengo=44	w ^ tengo=44	j alguien con=-44
j pero fue=-44	k ^ -te ME=44	p LO QUERIA=-44	p EL SENTIR=44	m EL la=44	w ella la=44	j por cosas=-44	k MENTIR _ VIDA=-44	p EL TODOS EL=-44	m hubiera -do=44	p ESTAR ELEGIR LO=44	k -an _ EL=44
j hermana de=-44	j las cuando=-44	k PERDON _ SER=44	j que aun=44	m para ME=44	w para mi=44	p TU TU SENTIR=-44	w se _ solo=44	k -do -de TU=-44	p NO NO NO=-44	j que vos=44	p VIDA COMPARA NOS=44
k -ar -a LO=-44	k ^ HABER -do=44	k SER -el ,=44	m fui -el=44	j alguien que=44	p CONFIANZA EL=-44	j de navidad=-44	m -de navidad=-44	w de navidad=-44	p OTRO TU EL=-44	j diste la=-44	k -er -da=-44
m -er cada=-44	w hipoteca=44	p SE PASAR EL=44	p SER LO MENTIR=-44	j muy de=44	j hubieras de=-44	k ^ -go=44	m ^ -go=44	j habia te=44	p EL VIDA ESTADO=-44	p VIDA LO ESTADO=-44	j me verguenza=44
k -na PORQUE=-44	k ^ LO PASAR=44	p SI ME NO=-44	p SOLO LO PORQUE=44	j por dije=-44	k ME -do $=44	k -os _ -as=44	p NO TODOS EL=44	p SER ELEGIR ME=-44	p COPAS COPAS=-44	w con eso $=-44	m -or como=44
w por como=44	w siento _ la=44	j quien te=44	j verdad yo=-44	k EL -al=44	m el -al=44	w ^ _ te=-44	p TENER EL ME=44	k -vo -a -er=-44	k -vo _ -er=-44	j si en=-44	j de ando=44
k NOS -es=44	p EL SENTIR COMPARA=-44	k LO VIDA SE PASAR=44	k ^ LO VIDA SE=44	p LO PORQUE TU=44	p EL LO SEXO=-44	p ERROR LO=-44	p VIDA COMPARA MENTIR=-44	p TODOS YO=-44	k COMPARA PASAR EL=-44	p SE PORQUE=44	k -or EL COSA $=44
p COMPARA ME SENTIR=44	k ^ _ -y=44	w ^ _ y=44	w lo _ que=44	m di LO=-44	k LO _ -ce=-44	j a eso=44	p LO NO PERDON=-44	k -io -de=-44	w no _ que=-44	j la padre=44	j el siempre=-44
m -en esas=44	m esas -as=44	m ya LO=-44	p TENER ME VIDA=44	j le por=44	j me no=44	p EL LO PERDON=44	p NO SE EL=44	k -al _ NO=-44	p TU MENTIR PERDON=44	k -to EL=-44	m -to el=-44
p COMPARA ESTAR ME=-44	w mi _ con=44	p EL OTRO PORQUE=44	k -or -da=44	m por -da=44	p TU EL CONFIANZA=-44	p QUIZA NO SER=-44	s tu=-44	w tu=-44	w semana _ $=44	k PASAR=44	w ^ _ acoste=44
w ^ me acoste=44	j no tendria=44	m NO tendria=44	w no tendria=44	k -ce ERROR=-44	m -ce mal=-44	m la -he=44	w la noche=44	k -a TU -na=-44	w a tu hermana=-44	j una mentira=44	m -na mentira=44
w una mentira=44	k ^ SI TU SENTIR=44	j la lado=-44	p LO EL SEXO=-44	s momen=44	k ^ _ -uy=44	w ^ _ muy=44	p VIDA LO MENTIR=-44	k EL -so -y=44	p ME ME VIDA=44	k MENTIR NO=44	k ME _ PORQUE=-44
m te -es=-44	k ^ COSA=-44	m ^ COSA=-44	p ME COMPARA HABER=-44	k -te _ -os=44	j sí y=44	k YA EL=-44	m YA el=-44	j no me=-44	p SER ME COSA=44	k LO -da=44	j fueras tan=44
j no fueras=44	k NO SUBJ=44	k NO SUBJ SOLO=44	k SI NO SUBJ=44	k SI NO SUBJ SOLO=44	m NO fueras=44	m SUBJ tan=44	m fueras SOLO=44	m no SUBJ=44	w fueras tan=44	w no fueras=44	w no fueras tan=44
w si _ fueras=44	w si no fueras=44	j final no=44	p ERROR PORQUE=-44	p EL ME YO=-44	k PASAR _ VIDA=44	k -ia -me=-44	p QUIZA COMPARA ERROR=44	p SER SOLO EL=44	k ^ LO SOLO COMPARA=44	w ^ _ unico=44	w ^ lo unico=44
j cuando no=-44	k LO PERDON -or LO=44	p FRIO TENER PORQUE=-44	j manera me=44	j de meses=-44	j asi la=-44	w si te lo=44	s arrep=44	j y hacerlo=-44	k ^ -ce=-44	m ^ -ce=-44	k -a _ TU=-44
k -en QUIZA -de=-44	m -en vez=-44	m en QUIZA=-44	m vez -de=-44	w en vez=-44	w en vez de=-44	w vez de=-44	k , _ -de=-44	k -do -de COMPARA=44	p COMPARA COMPARA SE=44	j les que=-44	p COMPARA MENTIR LO=-44
j a pelear=44	m su -do=-44	k -de _ -on=-44	j que hacer=44	p PORQUE ME ESTAR=-44	m estabamos -os=44	j me buscara=44	j que buscara=44	w buscara=44	k -or _ ME=44	p VIDA LO ME=44	k -de -la=44
p LO JUEGO TU=44	k TU ERROR $=44	m falle $=44	w falle $=44	w te falle $=44	k VER -en LO=-44	k EL QUERIA=-44	k NO _ -a=-44	s estuv=-44	p YO TENER=44	k EL QUERIA $=-44	w el respeto $=-44
w , _ soy=44	j a mucho=44	j que vaya=-44	s vaya=-44	w vaya=-44	j soy un=44	m soy -un=44	w soy un=44	p SER SER=-44	m TODOS que=-44	k -do -y=-44	m -do y=-44
k SER TODOS ,=44	s durmi=44	k -un -le=44	m un -le=44	m NO haber=-44	k COMPARA NO ,=-44	p SER LO VIDA=44	m haya -do=44	k VIDA _ -on=44	k -ia YO=-44	m -ia yo=-44	j palabras que=-44
m -os juntos=43	j un las=43	w pido disculpas $=43	j nuestro le=-43	j de dos=43	j conte mi=-43	w conte _ mi=-43	w conte a mi=-43	p COMPARA NO PERO=-43	w me _ un=-43	j no engane=43	j me lleve=-43
p NO LO NOS=43	w y te deje=-43	w el _ es=43	p PORQUE NO HABER=43	p SOLO SOLO NO=43	k TU VIDA $=-43	p COMPARA COMPARA ERROR=-43	j todos nos=43	k TODOS NOS=43	m TODOS nos=43	m todos NOS=43	w todos nos=43
p YO TENER LO=43	k LO COSA SE=43	j siento pero=43	k PASAR -si $=43	m PASAR asi=43	p VIDA NO SE=43	w a _ lo=-43	j ti no=43	k LO -po=-43	j dos y=-43	p ME ELEGIR EL=43	j ti te=43
m -a poner=-43	w a poner=-43	j abri la=-43	k -a EL -to=43	p NO SER CONFIANZA=43	p SE LO SE=-43	j mes y=-43	s ante=-43	w ante=-43	k ME VIDA -y=-43	k VIDA _ -a=43	k MENTIR _ -te=-43
j el nada=43	j hermana y=-43	w hice _ y=43	k OTRO ,=43	m OTRO ,=43	p PERDON LO SER=43	k , SER YO=-43	w , fui yo=-43	k -de LO NOS=43	k TU HABER=43	p PERO COMPARA ME=43	m VER en=-43
j hermano que=-43	p SER TU LO=43	w todos _ la=-43	p HABER EL=-43	k -a NO $=-43	k SUBJ -do=43	j tus mensajes=-43	m TU mensajes=-43	m tus SEXO=-43	w tus mensajes=-43	j y otro=-43	k SER -un -re=43
j me habria=-43	k TENER SOLO=-43	j y mire=-43	p ESTAR EL LO=-43	p COMPARA COSA SOLO=43	j a entierro=-43	k -a EL -ro -de=-43	w a _ entierro=-43	w a el entierro=-43	p ESTAR EL TU=-43	j no hice=43	p ESTADO YO ESTAR=-43
m -ue en=43	k -so _ $=-43	m ^ fue=43	w ^ fue=43	s evita=43	w en el banco=-43	w amigas=-43	k -or LO COMPARA YO=43	w el _ que=-43	k -he _ NO=-43	k SUBJ _ FRIO=43	p SI SUBJ FRIO=43
p SUBJ FRIO=43	k COMPARA -na $=43	p LO SENTIR TU=-43	k COMPARA _ -an=43	k LO SENTIR $=43	k -on ME=-43	k SER -il=-43	m -as todo=43	k -da _ ME=-43	j solo un=43	p COMPARA ERROR LO=-43	p LO QUIZA TU=-43
k , COMPARA -ba=43	k , COMPARA -ba -a=43	w , _ iba=43	w , que iba=43	j los tu=-43	w que tu=-43	j ya lo=43	j si dicho=-43	m ^ era=-43	w ^ era=-43	m -de beber=-43	w de beber=-43
w hay cosas que=43	w nuestro=43	p EL NO=43	p ME LO COPAS=43	m una -ra=-43	s manej=-43	k ESTAR SOLO=-43	j como en=43	k ME -y NO=-43	m solo $=-43	w solo $=-43	p SE PASAR SE=-43
m -ia no=-43	p QUIZA TU PERDON=43	k -je COMPARA -ba=-43	k -je COMPARA -ba -a=-43	k SE LO -te=-43	k SE LO -te -a=-43	k SE _ -te=-43	w ^ me pediste=-43	k LO TODOS -de=43	k LO TODOS -de ME=43	k TODOS -de ME=43	m hombres -de=43
w hombres de=43	w hombres de mi=43	w los hombres de=43	j es ya=43	k PERO _ PASAR=43	k SOLO _ -ar=-43	k NO ME -ba=43	j banco el=-43	m COMPARA que=43	p SOLO PASAR NO=43	p ME VOY NO=-43	p MENTIR PERDON=43
j se promesas=43	m quieres COMPARA=-43	w quieres que=-43	m habrias -do=-43	p LO SOLO SOLO=43	k -a EL -do=-43	p SE EL LO=-43	p PASAR ESTAR=43	p QUERIA COSA=43	k SI -na QUIZA=43	w si _ vez=43	w si alguna vez=43
j de apuestas=43	s mirar=43	p ME PERO NO=43	m mi -y=-43	w mi y=-43	j habia nada=-43	w perdon _ la=-43	k -de _ -ro=43	k -y NO -es=43	k EL ELEGIR=43	m EL sabia=43	m -do de=43
p SI QUIZA=43	w ^ _ esta=-43	k ME HABER -do LO=43	p TODOS LO ERROR=43	j que tomado=-43	p SOLO SER=-43	p LO PASAR SEXO=43	p SER ME TU=-43	k PORQUE _ -en=43	j para para=43	j le mi=-43	m mensajes ,=43
w mensajes ,=43	k -ce _ -os=43	j tambien de=43	p COMPARA MENTIR EL=43	p SER NO PORQUE=43	s estab=-43	j los un=43	j hice que=-43	k COMPARA _ ERROR=-43	j le el=43	p ME EL=-43	w otra persona $=43
k -ro COMPARA=43	m -ro que=43	k TODOS ,=43	m TODOS ,=43	p ESTAR TU LO=-43	m ^ ni=-43	w ^ ni=-43	m el -ia=43	p LO COSA ERROR=43	m -os sin=-43	j y oculte=-43	m inocente $=-43
w inocente $=-43	j una cosa=43	p FRIO LO JUEGO=-43	m tu JUEGO=-43	m -or la=43	w por la=43	j sola a=-43	p SENTIR QUIZA=-43	j hace falta=-43	k -ce -ta=-43	m -ce falta=-43	m hace -ta=-43
w hace falta=-43	k EL VIDA PORQUE=-43	w me _ para=-43	m , uno=43	w , uno=43	j te daba=43	k ^ NO SER TODOS=43	j pero nunca=43	m PERO nunca=43	w pero nunca=43	k -a EL OTRO=-43	j el futbol=-43
m EL futbol=-43	s futbo=-43	w el futbol=-43	w futbol=-43	p ME SI COMPARA=-43	p ME COMPARA LO=-43	p YO TU NO=43	k SER ME -y=-43	p EL ERROR=43	j de casino=43	w de _ casino=43	w de el casino=43
j nuestro en=-43	j es todo=43	j mejor un=43	k NO ESTAR -en=-43	j antes no=43	j tu estaba=-43	m COMPARA un=43	w que un=43	j viaje con=-43	k COMPARA _ HABER=-43	j podia y=-43	p LO ESTAR COMPARA=-43
p SUBJ MENTIR=43	p SUBJ SOLO NO=43	k ^ SI -en=43	k ^ ME -te=-43	m ESTAR en=-43	k -io EL=43	m es LO=-43	w ^ _ ti=43	p SENTIR COMPARA PERDON=43	w a decir que=-42	m quien -as=42	p SEXO SE=42
j por otro=42	p LO TU ME=-42	k ^ NO PASAR NO=-42	k ^ _ ME=42	j sin lo=-42	p LO LO ESTADO=-42	p SENTIR TODOS=42	p SOLO SI=-42	p PERDON PERO QUIZA=42	k COMPARA ME -ra=42	m NO estuve=42	w no estuve=42
j algo te=-42	k -en -un=42	m en -un=42	m mis VIDA=-42	p TU SI NO=-42	j te conte=-42	p ELEGIR COMPARA ESTAR=-42	k CONFIANZA=42	p TU YO ESTAR=42	j marzo y=-42	m marzo -y=-42	w marzo y=-42
s enoja=-42	j mio te=42	k ^ HABER=42	m ^ HABER=42	s prese=-42	j una tus=-42	j fui el=-42	k ^ TU -ia=-42	p LO QUERIA NO=-42	p LO NO TENER=-42	m EL dinero=-42	w el dinero=-42
p COMPARA OTRO EL=-42	k ^ _ COMPARA=42	m -es preguntarme=-42	w preguntarme=-42	k TU LO -ce YO=-42	p LO TODOS TU=-42	k NO _ ME=42	w , _ todo=42	k , _ SER=42	k EL VIDA -y=42	k NOS _ EL=-42	j por celos=42
m respeto $=-42	w respeto $=-42	k ^ -te SENTIR=42	j hablar contigo=42	m -ar contigo=42	m hablar TU=42	w hablar contigo=42	p HABER COMPARA=-42	p NO LO EL=42	k VOY SER=42	m semana SER=42	k SER _ -el=42
p COMPARA YO SER=-42	p SEXO NOS=-42	s otras=42	w otras=42	k , _ -ue=42	k -on LO -de LO=-42	k TODOS LO -as ,=-42	w los dias ,=-42	p OTRO COMPARA ESTAR=42	k PORQUE LO -os=42	m ^ cada=-42	w ^ cada=-42
k -de LO JUEGO=42	j a eras=-42	m lo -se=-42	p PORQUE EL COMPARA=-42	p SE LO JUEGO=42	p TODOS LO COMPARA=42	p ESTAR TENER=-42	w ^ _ dio=42	s verda=-42	p EL TENER NO=-42	p TU TU=-42	j ya habia=-42
p PERDON SER SOLO=42	m tus -es=-42	j a hermano=-42	m habia ESTADO=-42	p TU TU MENTIR=-42	p SER SER SOLO=42	k -y _ HABER=-42	k ^ ME VIDA=-42	p PERO TENER=-42	j con sin=-42	j que son=-42	w drama=42
k ESTAR -en LO=-42	p HABER COMPARA COMPARA=42	p PERDON MENTIR=42	w engano=42	j lo cuenta=42	m verdad ,=-42	w la verdad ,=-42	w verdad ,=-42	w oportunidad=-42	k -la _ TU=-42	w amistad=42	j de despido=42
j el despido=42	m EL despido=42	w de _ despido=42	w de el despido=42	w despido=42	w el despido=42	k ESTAR _ -io=-42	j mi yo=-42	p COMPARA NOS ME=-42	p FRIO TU=-42	p TU ERROR PERDON=42	w las _ que=-42
m tu OTRO=-42	p SENTIR COMPARA LO=-42	j para me=-42	p SE ME PASAR=42	j cualquier te=42	k -y TU -ue=-42	p CONFIANZA LO PORQUE=-42	p CONFIANZA PORQUE=-42	w que nunca=-42	k ^ LO -ce=42	j empujaste a=-42	m empujaste -a=-42
w empujaste a=-42	w me empujaste a=-42	j no paso=-42	s risa=42	w risa=42	p QUIZA LO ME=-42	k -ia _ -en=42	k -en ELEGIR COMPARA=-42	p SER ELEGIR COMPARA=-42	p LO VOY ERROR=-42	w estaba=-42	k -y -si=-42
m y -si=-42	w , _ lamento=42	w , lo lamento=42	k -es _ -un=42	w te _ dano=42	k -de _ -te=-42	s ocasi=42	j soy con=42	j hombres de=42	w un _ que=-42	m -do lo=42	k ESTAR _ ME=42
w estaba _ mi=42	k TODOS LO $=42	k -ra _ -te=42	k VIDA _ PORQUE=42	j decirte la=-42	s oi=-42	w oi=-42	w como _ no=42	j puede te=-42	p NO COSA=42	p QUIZA COMPARA EL=42	p SE SEXO TU=-42
s dos=-42	w dos=-42	p CONFIANZA COMPARA SER=-42	w ^ mi madre=42	w , y tu=42	k LO -es ,=-42	p LO HACER TU=42	k -er _ -sa=-42	p VOY EL NO=-42	k NO SE -lo=42	k PERDON _ -en=42	p TU ERROR ME=-42
k -as , -y=-42	w no _ hice=42	k -es $=-42	m -es $=-42	p VOY COMPARA NO=42	j a cuenta=42	w lo _ las=42	w lo de las=42	p NOS ESTAR=-42	k OTRO _ LO=42	j lo eres=42	p PERO LO CONFIANZA=-42
p PERO TU CONFIANZA=-42	k SI QUIZA -do=42	m SI hubiera=42	w si hubiera=42	p JUEGO TU=-42	m ella LO=42	p PERO COMPARA=42	p NOS EL LO=-42	j con amiga=42	j me cuesta=42	m ME cuesta=42	w me cuesta=42
j de forma=42	k -ia _ -na=42	j el numero=-42	k -ga=-42	p TU ME VOY=42	p EL SEXO EL=-42	j disculpa la=42	p NO SER ME=-42	m COSA te=42	k , TU MENTIR $=-42	k ^ PORQUE LO=42	k , _ -ro=-42
p COSA COMPARA QUIZA=42	p VIDA FRIO=-42	p SOLO COMPARA LO=-42	w que _ cosas=42	j que paso=-42	j se madre=42	p YO MENTIR YO=-42	p PERDON ESTAR=42	k -ia -y=-42	m -ia y=-42	p YO TU MENTIR=-42	k PORQUE , -y=-42
k ELEGIR _ TU=-42	s menti=-42	p ME COMPARA COSA=-42	k ^ SI -na QUIZA=42	p HABER COSA NO=42	j verdad te=-42	k ^ ME -te COMPARA=42	p PERO NO=-42	k ME _ -ra=-42	j menti el=-41	k SI TU -es=41	j ni no=-41
m EL camino=41	w el camino=41	w para _ ir=-41	k -je COMPARA ESTAR=-41	k -je _ ESTAR=-41	w dije _ estaba=-41	w dije que estaba=-41	p SER COMPARA VOY=-41	k , -si COMPARA NO=41	k -si COMPARA NO=41	w asi que no=41	p LO COSA TODOS=41
k -y TU -me=-41	p MENTIR NO COMPARA=41	k -un -or=-41	m un -or=-41	p YO LO TU=-41	k ^ PORQUE SE=-41	m ya SE=-41	w ^ ya se=-41	w ya se=-41	j se relacion=41	w tengo _ que=41	p TU TU ERROR=-41
m -ra tu=-41	j que para=-41	k TU TENER=41	j conte madre=-41	k TU MENTIR=-41	m te MENTIR=-41	j yo estaba=-41	m no HABER=-41	m pedi -a=-41	w le pedi a=-41	w pedi a=-41	p COMPARA ERROR ME=-41
j las reglas=41	m LO reglas=41	w las reglas=41	w reglas=41	j a hacer=-41	m -a hacer=-41	w a hacer=-41	m iba -a=41	w iba a=41	p OTRO NO COMPARA=41	k LO COMPARA -te=-41	j que hermana=-41
p HABER SER TU=-41	w que _ tambien=41	p NO SUBJ NO=41	p LO VIDA SER=41	w y _ tengo=41	k ^ -ce COMPARA=41	k LO -on -de=41	j con mano=41	m nadie $=41	w nadie $=41	k YO SER=41	m yo SER=41
k -a -ir=41	m a -ir=41	m TU hace=-41	w te hace=-41	m -y era=41	w y era=41	j de estaba=-41	w vi _ en=-41	k ^ -no ,=41	m ^ bueno=41	w ^ bueno=41	w ^ bueno ,=41
p TU TU PASAR=-41	p TU PORQUE COSA=41	p NO LO ESTAR=41	k NO _ -do=41	w sabia _ yo=41	j verdad me=41	k ME -as TU=41	k -de _ PASAR=41	j me para=41	p SEXO COMPARA LO=41	p EL COSA LO=-41	p JUEGO COMPARA COMPARA=-41
m -lo de=-41	w tu _ porque=-41	j si no=41	j habia la=-41	w ^ le conte=-41	j ex que=41	p LO COMPARA VER=-41	s basta=41	m mal ,=-41	w mal ,=-41	k SI _ -a=-41	w si _ a=-41
p PERDON NO TU=41	k COSA -de -ar=41	k -y -ia=-41	m y -ia=-41	k -do COSA=41	w error=41	k JUEGO _ -er=-41	w gaste _ dinero=41	j salio de=41	j se paso=41	j que demasiado=41	k -je _ NOS=-41
p NO SOLO SOLO=41	m LO mala=-41	w la mala=-41	p EL LO PASAR=41	j anillo el=-41	p MENTIR COMPARA COMPARA=-41	k TU VIDA SE=-41	p TU VIDA SE=-41	k COMPARA NO LO=-41	j el ano=-41	j mis de=-41	s llamo=-41
w llamo=-41	p COMPARA PASAR=-41	p EL LO JUEGO=-41	j habria en=41	w habria _ en=41	k SER -na VIDA=-41	p LO HABER TU=41	k PORQUE=41	w todo esto $=41	j la hasta=41	j pasar pagina=41	k PASAR YA=41
k PASAR YA $=41	m PASAR pagina=41	m pagina $=41	m pasar YA=41	w pagina $=41	w pasar pagina=41	w pasar pagina $=41	p SEXO OTRO TU=-41	m -y deje=41	w y deje=41	j el dia=-41	m el QUERIA=-41
p SI SUBJ TU=41	m habiamos -do=-41	p NO ME PASAR=41	k ^ LO SOLO=41	m te HABER=41	k LO _ -on=41	k LO PERDON -or=41	k ^ LO PERDON -or=41	m siento -or=41	w lo siento por=41	w siento por=41	p SER EL NO=41
k -as -y NO=41	j total ya=41	m -re me=41	p PERDON COMPARA COSA=-41	j a nombre=-41	k JUEGO -a=-41	m JUEGO a=-41	p SI PORQUE ME=-41	j a palabra=-41	p JUEGO COMPARA EL=-41	j tus para=-41	j se cabeza=41
m COMPARA paso=-41	w que paso=-41	w ^ lo hice=41	w nada , y=-41	w nada _ y=-41	k -on NOS=41	k TU -ti=-41	m TU prometi=-41	m te -ti=-41	w te prometi=-41	j y puse=-41	k -na ME=41
w en que te=41	k -ue _ LO=-41	p TODOS LO SOLO=41	m JUEGO tu=-41	p SI TODOS=41	p QUERIA SENTIR=41	j los nervios=41	m LO nervios=41	s nervi=41	w los nervios=41	w nervios=41	p ESTAR COMPARA ESTAR=-41
p SER COMPARA YO=41	p ME SE PASAR=41	p COMPARA SENTIR PORQUE=-41	j te semana=-41	p PORQUE COMPARA=41	p NOS NOS=-41	p SE LO SER=41	k ME VER SI=-41	k VER SI=-41	m VER si=-41	m preguntaste SI=-41	w me preguntaste si=-41
w preguntaste si=-41	p ESTADO COMPARA EL=41	k NO _ -je=-41	m EL lado=-41	k -ba _ LO=41	j eso me=-41	k -y _ -un=-41	p COMPARA SOLO=-41	j viaje ella=41	w aplicacion=-41	j por asi=-41	j boda y=-41
w les _ a=-41	p ME YO ELEGIR=41	k TENER LO -ma=41	k TENER _ -ma=41	k SENTIR COMPARA TU=41	k EL -de=-41	s sino=41	w sino=41	k -en _ COSA=41	j tuve en=-41	p PORQUE HABER=-41	w hice _ que=41
k -y _ TU=-41	p VER SI TU=-41	p COMPARA NO EL=-41	m que -es=41	j de trabajo=-41	m -an en=41	w triste=41	j dias no=-41	w botella=-41	j dije porque=41	p COMPARA SER PORQUE=-41	j di mi=41
k -io _ TU=41	j gaste de=41	m mas -es=41	k -te -un -no $=-41	k PASAR LO COMPARA=41	j de la=-41	j perdon pero=41	j lo pasar=-41	j no mas=41	j se hablo=41	m SE hablo=41	w se hablo=41
w por _ que=-41	m disculpa SI=41	w ^ disculpa si=41	w disculpa si=41	w bastante=41	k -po _ TU=-41	p PERDON ME EL=41	j en medio=41	p COPAS LO=-40	w a _ sin=-40	k -a _ -to=40	k LO _ TENER=-40
p TU TU LO=-40	w lastimada=40	m como ME=40	w como me=40	w ella _ yo=40	p CONFIANZA TODOS=40	s bebia=40	w bebia=40	w te _ llorar=-40	k COMPARA LO -ga=40	m lo -ga=40	j me metio=40
j metio en=40	k ME -io -en=40	m ME metio=40	m metio -en=40	s metio=40	w me metio=40	w me metio en=40	w metio=40	w metio en=40	p TENER COMPARA=-40	k -ia -en=40	m ME gaste=-40
w me gaste=-40	j estres y=-40	p NO SE SER=-40	k -un OTRO $=-40	k -as -to=40	k ^ EL -ro=-40	j el con=-40	m tu -te=40	k ^ NO SER -na=40	w hacerte dano $=-40	k CONFIANZA SER=-40	k -ro=-40
j y ahi=40	k -y _ -ma=-40	j en esa=-40	m -en esa=-40	w en esa=-40	m en EL=-40	p CONFIANZA SENTIR=40	p LO QUIZA COMPARA=40	j nada el=-40	k ELEGIR NO=-40	p COMPARA NO QUIZA=-40	j a conmigo=40
p JUEGO YO=40	s infan=-40	w infancia=-40	k NO HABER COSA -de=40	k NO -ia COMPARA=40	w no tendria que=40	p ME SENTIR COMPARA=-40	p COSA TU LO=-40	w sobre _ $=-40	k TU -le -en=40	k -ar _ ,=-40	m tus -os=-40
k PERO -en=40	m pero -en=40	j no puedes=-40	m hayas SENTIR=40	j la hizo=-40	k -ma _ $=40	j el hombre=-40	p MENTIR VIDA LO=-40	k ^ TENER -ho=-40	s dista=40	s atras=-40	j en cabeza=-40
w en _ cabeza=-40	w en la cabeza=-40	p SER LO PERDON=40	j minutos te=-40	k -ra -on EL=40	k QUIZA LO=-40	m -ar mis=40	p LO PORQUE NO=-40	m el -il=-40	m amor ,=40	w amor ,=40	k COMPARA VER=-40
m que VER=-40	s estos=40	w estos=40	w estos _ $=40	s conve=-40	k NOS $=40	m NOS $=40	w es la=40	m LO cuentas=40	k FRIO _ TENER=40	k TU ERROR=40	j trabajo el=40
p NO SER VIDA=40	k MENTIR -en=-40	s jugue=-40	w jugue=-40	s paso=-40	w paso=-40	p SER YO TU=-40	w ^ _ semana=-40	j delante y=-40	p PASAR COSA PASAR=-40	j te mis=40	k SER COSA -de=40
w es cosa de=40	p VOY SI=-40	p VOY SI LO=-40	k -a -ar LO=40	m SER buena=-40	k ELEGIR _ SE=-40	p NO ELEGIR SE=-40	m terminado $=-40	w terminado $=-40	p EL ME ELEGIR=40	p QUIZA EL ME=-40	k -ce SENTIR=-40
p SE PASAR COSA=40	k SEXO _ -en=-40	p LO EL TU=-40	m ^ actue=40	w ^ actue=40	j telefono y=40	j tu madre=-40	p SI QUERIA NO=40	w estar _ el=-40	p QUIZA COMPARA=40	p COMPARA TU TENER=40	m VOY la=-40
k TU -di PERDON=-40	w te pedi perdon=-40	j te se=-40	j no hubiera=-40	k -na SEXO $=-40	w una infidelidad $=-40	p VER SI COMPARA=-40	w y _ no=-40	m LO plata=-40	j yo un=40	k ELEGIR -te SENTIR $=-40	k -eo _ COMPARA=-40
k VER _ COMPARA=40	p YO ERROR=40	k -en NOS=-40	w queria=-40	k COMPARA TU -te $=40	k VOY -y=-40	m VOY y=-40	j hubo no=40	k -te -de EL=40	m un ERROR=-40	j nunca un=-40	p SI ESTAR=40
w el _ antes=40	j me falto=-40	m ME falto=-40	w me falto=-40	k PASAR ESTADO=-40	m PASAR sola=-40	k -de LO -ia $=-40	m ti ,=-40	w ti ,=-40	k -do _ LO=40	j todavia la=40	j que como=40
p LO SOLO TU=-40	p EL TODOS=40	j cosas pasan=40	w pasan=40	j el cosa=-40	k ELEGIR _ ME=-40	m ^ quiero=40	w ^ quiero=40	j la cada=-40	p TU COMPARA COSA=-40	k YO ESTAR -do=-40	p SER SI=40
p SER EL TU=40	j cosas peores=40	k COMPARA COSA -de=40	p SI PASAR=-40	m santa $=40	w santa $=40	p EL TU EL=-40	k ^ -a EL -al=40	m lo -ia=40	p VOY COMPARA COMPARA=-40	k -as -de EL=-40	k LO -as -de EL=-40
w y _ tenia=-40	w ^ si te=-40	p LO COSA EL=40	j es que=40	p COMPARA PASAR VIDA=-40	k -on -on=-40	m -on con=-40	p ERROR COMPARA PASAR=40	p NO EL MENTIR=-40	j se dano=40	m veces -y=40	w veces y=40
m -so que=40	k OTRO -es=-40	k -on LO -de=40	p LO JUEGO SER=-40	p COMPARA TU ERROR=40	j no las=40	k -ar _ -as=40	k -a -ar -a=-40	w en _ me=-40	s apaga=40	j una mi=-40	p NO ERROR LO=40
w ^ soy un=39	j por tenias=-39	j quiza no=39	w ^ quiza no=39	w quiza no=39	k ^ SE PASAR=39	p ME SOLO LO=39	j que tu=-39	p SOLO EL COSA=39	j lamento lo=39	j los fueron=39	j mensajes fueron=39
k LO SEXO PASAR=39	m SEXO fueron=39	m mensajes PASAR=39	w los _ fueron=39	w los mensajes fueron=39	w mensajes fueron=39	k ^ TU ESTAR=39	j puedo decir=39	k -do -ir=39	m -do decir=39	m puedo -ir=39	w puedo decir=39
k PORQUE _ -ra=-39	k -es TU MENTIR=39	k -ra NO -ir=-39	j minutos y=39	k OTRO _ NO=-39	p CONFIANZA PASAR=39	p LO LO SENTIR=-39	k -ra _ EL=-39	k SENTIR ESTADO=39	p TU SENTIR ESTADO=39	j una infidelidad=-39	m -na infidelidad=-39
w una infidelidad=-39	k LO _ ELEGIR=-39	k OTRO=-39	k -re -de=39	k LO _ -io=-39	s supon=39	k TU _ FRIO=39	w padre=39	w haya _ ,=-39	k -a EL -al=39	k -a _ -al=39	p TU SI QUIZA=-39
p ERROR EL COMPARA=-39	m ^ estabas=39	w ^ estabas=39	m mi -na=-39	w espalda=39	j saque la=-39	k -a _ -a=-39	w a _ a=-39	k -as $=39	m -as $=39	w les dije a=-39	s eran=39
w eran=39	j la ubicacion=-39	m LO ubicacion=-39	s ubica=-39	w la ubicacion=-39	w ubicacion=-39	k -te _ -a=-39	p EL ELEGIR ESTAR=-39	k HABER COSA -de=39	m mi -do=39	k SI ME=39	m si ME=39
j sabia hacia=-39	k -na COSA COMPARA=-39	m me PERDON=39	p ME ERROR COMPARA=39	k NO -de LO=-39	j mas grande=39	w mas grande=39	j y seguir=39	p TU SI EL=-39	k TU -je COMPARA LO=-39	p SI SENTIR ME=39	k COSA , PERDON=39
k COSA , PERDON $=39	p SER COMPARA PASAR=-39	k VOY COMPARA=39	m VOY que=39	p LO COMPARA SOLO=-39	k EL -ta=-39	m el -ta=-39	j y juntos=-39	k -on -es=-39	p EL VOY NO=-39	m -os de=39	m lo -ue=-39
m ^ apague=-39	w ^ apague=-39	w era el=39	j el congreso=-39	m EL congreso=-39	w el congreso=-39	j a y=-39	j de el=-39	j arrepiento lo=39	m NO mas=39	j me un=39	j semana te=-39
j que mejor=39	m -on en=39	k -ue LO -on=-39	p ME SEXO=-39	w cuando _ me=-39	p PORQUE SENTIR=39	k ESTAR _ -na=-39	p LO PERDON PORQUE=39	m ^ bebi=39	w ^ bebi=39	m TU para=39	k ME -na COMPARA=-39
p HABER PASAR=39	m eso LO=39	j te digo=-39	k PORQUE _ TU=39	j y grupo=-39	j cosa que=39	k OTRO COMPARA=-39	m OTRO que=-39	k SI -es COMPARA=-39	p VOY VOY LO=-39	k -de LO ME=-39	k , _ -ra=39
p LO COMPARA HABER=-39	k -ir _ ,=-39	j el hice=39	p PORQUE ME PERDON=-39	k -di=-39	m SER con=39	s pasas=39	k COMPARA _ -do=39	k -da -ra=39	w ^ siento lo=39	w siento lo=39	j no en=-39
k NO -so $=39	p NO NO ESTAR=39	p PORQUE ME EL=39	m todo ,=39	w todo ,=39	p FRIO LO COMPARA=39	k SENTIR ,=39	m SENTIR ,=39	k SE _ PORQUE=39	k -y TU LO -go=-39	j ella por=39	k EL _ -un=39
p SENTIR SOLO COMPARA=-39	k -en EL -to $=-39	k -de -to=39	p EL SE LO=39	p QUIZA COMPARA SOLO=39	m me -le=-39	m las -ce=39	j y esa=-39	w decir=-39	w turno=39	w el cuarto=39	p PORQUE ELEGIR PORQUE=-39
k COSA _ ,=-39	w menti=-39	p EL COMPARA HABER=-39	k COMPARA -ia=-39	p COMPARA NOS=39	p SI TU QUIZA=-39	p COMPARA NO TODOS=39	j falta lo=39	j me ocurrio=-39	m sabiendo COMPARA=-39	w sabiendo que=-39	k -de _ -ra=-39
j voy sin=-39	j me otro=39	p EL VIDA=-39	k -on -y=39	m -on y=39	p EL JUEGO=-39	p EL TU PORQUE=39	j esa y=-39	k PASAR -es=-39	p VER EL PORQUE=-39	p MENTIR EL ESTAR=-39	p YO NO SOLO=-39
m cosa $=39	w cosa $=39	w chico=39	m LO semana=39	w algo _ el=39	k -in=-39	s fin=-39	w fin=-39	w ^ _ madre=39	w , _ bastante=-39	w la tengo=39	j de beber=-39
w haya _ $=39	p COMPARA TU YO=-39	j se ni=39	k ^ _ -vo=-39	j si casa=39	m camino $=39	w camino $=39	k -a -lo $=-39	w era _ y=39	p SER COMPARA PORQUE=39	j asi te=39	j yo queria=39
p TU FRIO TU=-39	j mi una=39	j veces te=39	k LO -ia ,=-39	p LO EL COSA=-39	p COSA NO LO=39	s banco=-39	w banco=-39	p TU EL OTRO=-39	p EL ELEGIR EL=-39	p TU COMPARA TU=39	p COMPARA YO TU=-39
j el por=-39	j ya te=39	m eso TU=39	w eso te=39	p TU VIDA NOS=-39	p YO SEXO EL=-39	j autoestima por=39	k LO -ma -or=39	m autoestima -or=39	w autoestima por=39	w la autoestima por=39	j mire a=-39
m mire -a=-39	w mire a=-39	p SER COMPARA QUIZA=39	m TU en=-39	p ME TU VOY=39	j una es=39	j dije cuando=-39	k LO -ja=39	m la -ja=39	m familia $=39	w familia $=39	m , todos=39
w , todos=39	s dormi=39	k YO , NO=-39	m -go que=-39	j es de=39	w ^ en la=-39	j otro cuarto=-39	m COMPARA cuarto=-39	m otro -to=-39	w otro cuarto=-39	k VOY -a -te=-39	p SE VIDA COMPARA=-39
w dia _ $=-38	p LO ERROR PASAR=38	j mi madre=-38	m ME madre=-38	w mi madre=-38	w que _ yo=38	j ni su=38	k -ar -on EL=-38	k -or _ SENTIR=38	k PORQUE -os $=-38	k -ve $=38	m -ve $=38
p SI ME LO=38	p PERDON TODOS PASAR=38	p QUERIA SE=38	j el cuarto=38	j el de=-38	m cara $=38	w cara $=38	k -as COMPARA=38	m -as que=38	p NO QUERIA COMPARA=38	w es _ cosa=38	k EL _ PASAR=-38
w acuerdo=38	j una a=-38	p CONFIANZA PASAR LO=-38	w mi _ lo=-38	p NO COSA COMPARA=-38	j a mas=-38	p LO COMPARA COPAS=38	p COMPARA PORQUE LO=38	p PERO HACER=38	k ^ ME PERDON=-38	p COSA PORQUE=38	j meti la=-38
k ^ _ -di=-38	p LO SER MENTIR=-38	p PERDON LO SE=38	m -io de=-38	m habria -do=38	p MENTIR NOS=-38	k -do $=38	m -do $=38	k -te _ -or=38	k -do _ -ar=-38	w ^ _ vez=38	p YO LO JUEGO=-38
p HABER COSA TU=-38	j tampoco en=38	k LO JUEGO COMPARA=-38	m tarjeta COMPARA=-38	w la tarjeta que=-38	w tarjeta que=-38	p COMPARA ERROR NO=-38	k VIDA _ EL=38	k ^ NO -ce=-38	k ^ NO -ce -ta=-38	w ^ no hace=-38	k -en EL=-38
j las noches=38	j tengo ansiedad=-38	k TENER -ad=-38	m TENER ansiedad=-38	m tengo -ad=-38	w tengo ansiedad=-38	j clave y=38	k -ia SOLO=38	w lo _ porque=-38	k ^ -es -de=38	k ME COSA -de=38	k ^ SOLO ,=38
m ^ total=38	w ^ total=38	w ^ total ,=38	k ESTADO _ TU=-38	p VER TU MENTIR=-38	m -de plata=38	j cuando los=-38	s pude=-38	w pude=-38	p VIDA COMPARA HABER=-38	j que cosas=38	k -ve LO=-38
k EL -bo=-38	j la bebida=-38	m LO bebida=-38	w bebida=-38	w la bebida=-38	p ME NO=-38	k -de _ NOS=-38	p PERDON SI SENTIR=38	j y ir=38	s decis=38	k TU NO=-38	k -te=-38
j que perdido=38	p SENTIR COSA=-38	m -as las=38	k , _ -re=-38	p NOS EL TU=-38	s enten=38	k ^ SI SUBJ=-38	k ^ _ SUBJ=-38	p ME SER COSA=-38	w como _ que=38	w , _ las=-38	k -or LO COSA $=38
j no enganar=38	w no _ enganar=38	w no es enganar=38	m quiero COMPARA=-38	w quiero que=-38	p TU NO EL=38	p COSA NOS COMPARA=38	j plata que=-38	w ^ fue un=38	k -je -a TU=-38	k EL -je -a TU=-38	k -da -y TU=-38
p PERDON COMPARA TODOS=-38	s revis=-38	p EL SI=-38	w telefono _ en=38	m ^ eso=-38	w ^ eso=-38	k SENTIR SENTIR $=38	m TU estabas=-38	m , lo=38	w , lo=38	k -or _ -on=38	w por _ con=38
j que algo=38	k MENTIR SER YO=-38	k MENTIR SER YO $=-38	k MENTIR _ YO=-38	j lo y=-38	p NO QUIZA COMPARA=38	k LO SER TODOS=38	p LO PASAR=38	m PORQUE te=-38	p QUIZA OTRO=38	j lo unico=38	j te mire=-38
k -re -a LO=-38	k TU -re -a=-38	k TU -re -a LO=-38	m TU mire=-38	w te mire=-38	w te mire a=-38	k LO -io=-38	j uno te=-38	p VOY QUIZA=-38	s hasta=38	w hasta=38	j fue primero=-38
j con los=-38	j tan mal=38	m SOLO mal=38	w tan mal=38	p ESTAR TODOS EL=38	p TU ESTAR TU=-38	j los es=38	k COMPARA -a TU=-38	m HABER perdido=-38	p NO TU PERDON=38	j tarjeta que=-38	j yo le=-38
p COMPARA EL COMPARA=-38	w pero _ tampoco=38	k ESTAR -do $=-38	p SI TU QUERIA=38	j todos de=-38	s su=-38	w su=-38	k PORQUE -un=38	m PORQUE un=38	m como -un=38	w como un=38	j semana el=-38
j siento te=38	k -de -do $=-38	j asi que=38	k -me ,=38	m -me ,=38	j por si=38	k VER _ EL=-38	j y su=-38	k , -a TU=-38	k -ra _ PASAR=38	k VIDA -en EL=-38	p EL OTRO=-38
k -ra _ -sa=-38	j tu algo=38	p PORQUE LO COMPARA=38	j usted de=38	p PERDON TODOS=38	w de _ el=-38	w ^ perdon por=-38	p COMPARA SOLO SER=-38	k -he SE=38	k LO -he SE=38	k ^ LO -he SE=38	m -he se=38
m noche SE=38	w ^ la noche=38	w la noche se=38	w noche se=38	k -ra _ YO=-38	k -a _ LO=-38	k , _ -je=38	w , _ dije=38	s inseg=-38	k -do -a LO=38	p COMPARA TU CONFIANZA=-38	k -de COMPARA ME=-38
p SI SOLO NO=38	k -a ME $=38	w a mi $=38	w ningun _ $=-38	j todo fue=38	k -do -de EL=-38	k -a _ -le=-38	k -na PERDON $=38	p QUIZA NO COMPARA=-38	p TU NO=-38	j se verdad=38	k -da _ ,=-38
k ^ PASAR=38	m ^ PASAR=38	j que hubo=-38	k -en -do=38	j escribi de=-38	k TU VOY -a -ir=-38	j a a=-38	k ME -go=-38	p MENTIR ESTADO=-38	p TU EL VIDA=-38	j sabes como=38	m sabes PORQUE=38
w sabes como=38	w ya sabes como=38	w he _ a=-38	j que estas=-38	m COMPARA estas=-38	w que estas=-38	p SE ESTAR=38	p LO COSA PORQUE=38	k TU -je COMPARA ESTAR=-38	p COMPARA SOLO SOLO=38	j cuenta la=38	p VOY MENTIR EL=-38
k -te _ ERROR=38	p ME TENER COMPARA=-38	w habrias=-38	j como que=-38	k -ne=-38	k -as COMPARA -te=38	p COMPARA YO ESTADO=-38	p LO YO ESTADO=-38	p PERDON TU COSA=38	j alguna te=38	p LO TU PORQUE=38	m una COSA=-38
j como lo=-38	w como lo=-38	p SER VIDA LO=-38	k -on _ ESTADO=-38	k TU _ -te=-38	j eso enganar=38	j el mal=38	k ^ TODOS PASAR=38	k COMPARA -as COMPARA=-38	p ESTADO NOS=-38	m COSA peores=38	w cosas peores=38
j ni asi=38	m MENTIR con=-38	m la JUEGO=-38	k YA ,=38	m YA ,=38	m OTRO en=-38	k -na COSA -y=38	w una cosa y=38	j la de=-38	s era=-37	w era=-37	k COMPARA -ga $=-37
p PASAR ME JUEGO=37	j se sentimientos=37	p SOLO COMPARA HABER=37	p ME COMPARA SENTIR=-37	k -na QUIZA $=37	p PERDON SI MENTIR=37	j mayo y=-37	k -en _ SOLO=-37	k -do _ -en=-37	k -ce -a=-37	m -ce a=-37	k LO COMPARA SER=-37
m ESTAR haciendo=-37	j me quise=37	p PORQUE NO QUIZA=-37	k ^ TU -ie=-37	k -er EL=-37	p EL JUEGO EL=-37	p QUERIA NO COMPARA=-37	k ^ PERO=-37	m ^ PERO=-37	p NO ESTADO ELEGIR=37	k EL -je -de=-37	m viaje -de=-37
w el viaje de=-37	w viaje de=-37	k -de _ ESTADO=-37	w que _ ti=-37	p LO COMPARA QUIZA=-37	j que conte=-37	p LO PERDON COMPARA=37	k -te _ PORQUE=-37	m queria -te=-37	j para una=37	p ME COSA NOS=-37	m SER infiel=37
p COMPARA QUERIA LO=37	w de _ no=37	j me calle=37	p VIDA TU ESTADO=-37	m le VOY=37	k ^ NO -te=37	p PERDON NO SER=37	p LO VER TU=37	j le lo=-37	p SER MENTIR EL=-37	j que hecho=-37	j lo parecia=37
m el -mo=37	m dinero $=37	w dinero $=37	k -as -de=-37	k PORQUE -es $=37	k -ce PASAR=-37	m hice PASAR=-37	p TU EL SE=-37	p NO ESTAR LO=37	j como la=-37	j entiendo que=-37	p TU COMPARA FRIO=-37
w ^ _ sentimientos=37	p SEXO SER=37	p OTRO COMPARA TODOS=37	k ^ HABER COSA COMPARA=37	k LO _ QUIZA=-37	j a padre=-37	w a _ padre=-37	w a tu padre=-37	p TU PERDON ME=37	w lo _ le=-37	w lo que le=-37	k -y EL ME=37
k -do PORQUE=-37	j ese y=-37	m ^ estoy=-37	w ^ estoy=-37	m -er en=-37	p VOY MENTIR COMPARA=-37	p NO ERROR PASAR=-37	k SER CONFIANZA $=-37	j rompi de=-37	m la SEXO=-37	p COMPARA ERROR COSA=-37	p PERDON TU FRIO=37
p PORQUE EL EL=-37	m fui $=-37	w fui $=-37	p COMPARA MENTIR TU=-37	p MENTIR CONFIANZA=-37	p EL SEXO=-37	j la di=37	k ^ _ -ar=-37	k , -on EL=37	m dia $=37	w dia $=37	p ME JUEGO NO=37
j se herido=37	p PERDON SE SENTIR=37	k EL -y YO=37	w ella y yo=37	m LO tuyo=37	m lo TU=37	w lo tuyo=37	w en _ hotel=-37	p SOLO JUEGO=37	k -en _ YO=-37	p SENTIR PORQUE ME=-37	k ^ NO TU LO=37
p SI ME SENTIR=37	j me tenias=-37	m -te nada=37	j bebe y=37	j te hayas=37	j algo mas=37	m COSA mas=37	w algo mas=37	k SE _ -to=-37	j con palabras=-37	w de _ fue=-37	k ^ LO -de EL=37
m LO es=-37	j tenia quien=37	w en _ cuarto=37	k SE -go $=37	s creye=-37	k -co=37	j voy hacer=37	w voy _ hacer=37	w voy a hacer=37	m cama $=37	w cama $=37	p VER EL LO=-37
p COMPARA FRIO=-37	k -ar -en ME=37	j lo sea=37	j sea que=37	k LO COMPARA -ea=37	k LO _ -ea=37	w lo _ sea=37	w lo que sea=37	m COMPARA les=-37	m -na de=37	p SE TU EL=-37	m la HABER=-37
k -ci=-37	p HABER COPAS=37	j noche a=-37	j y pido=37	w de _ mes=37	w algunas _ $=37	k NO _ -si=37	w de su=-37	k -na ERROR=37	m una ERROR=37	m COMPARA nos=-37	w que nos=-37
w es _ no=37	p QUIZA COMPARA QUIZA=37	k CONFIANZA _ COMPARA=-37	w verdad _ que=-37	w , _ habia=-37	p VOY COMPARA PASAR=37	w momento=37	p SER ESTADO=37	k JUEGO -de LO=-37	s mal=-37	w mal=-37	w que _ enteraras=-37
w que te enteraras=-37	w ^ hay cosas=37	k HABER -do=37	p ME SI LO=-37	w era para=-37	m en -as=37	p PERDON ESTADO=37	j semana a=37	m -de mi=37	k LO -so=-37	j quede y=-37	p ME ME ME=-37
j mil te=-37	p NO VIDA NO=-37	p TU ME=-37	p ESTAR PORQUE EL=-37	j y razon=-37	k ME OTRO -y=-37	j te hecho=37	w te _ hecho=37	p TODOS MENTIR=37	w fue _ de=-37	p NO SE TU=37	p TODOS TU PASAR=-37
p COSA TU QUIZA=37	k SI _ PASAR=-37	k ME -te COMPARA=37	p TU SUBJ LO=-37	p PERO LO TU=-37	k ^ _ -ad=-37	p EL LO COSA=37	p SI NO SE=37	w paso _ $=37	k EL VIDA COMPARA=-37	m esa OTRO=37	k -ir -y=37
m -ir y=37	p NOS EL EL=-37	j en cuarto=37	j mi metio=37	j su marido=-37	m EL marido=-37	w su marido=-37	k -je COMPARA ESTAR -en=-37	s supie=-37	j por algo=-37	k NO NOS -os=37	k -y -en LO=37
p SI EL TU=37	k PERDON TODOS=37	m PERDON todo=37	s escap=37	j que casa=37	j te dejaba=-37	p ESTAR EL EL=-37	k SENTIR -y=-37	m SENTIR y=-37	w y yo la=-37	j tambien tu=-37	p NO COMPARA ESTADO=37
j mia te=-37	p TU COMPARA OTRO=-37	j la hice=-37	k -io -ia=-37	s vieja=-37	w vieja=-37	j de coche=-37	j de hiciste=-37	j lo hiciste=-37	k -de LO COMPARA HACER=-37	w lo _ hiciste=-37	w lo que hiciste=-37
p EL ME VIDA=37	j de fiesta=-37	k COSA _ -en=-37	k EL _ $=-36	p SI COMPARA ME=36	w dinero _ no=-36	j la plata=-36	w la plata=-36	k , -y NO=-36	j se mas=36	p NO ME ESTAR=36	k -ro -do=-36
k -en EL -io=-36	j uno no=36	p NO SER SER=36	j te sola=-36	m de -no=36	j era que=-36	k -da -a=36	m -da a=36	k ^ -vi -a=-36	w ^ volvi a=-36	k -to -y TU=-36	w nuestro _ $=36
j que debi=-36	j manera que=-36	p SOLO COSA COMPARA=36	k -y LO COMPARA=-36	j la las=36	p NOS COMPARA TU=-36	m cosa COMPARA=36	w cosa que=36	s padre=36	k PORQUE -a EL=-36	k -en LO -sa $=-36	k -es _ -a=36
p TU COMPARA ELEGIR=-36	k COMPARA -ce $=-36	w que hice $=-36	m OTRO te=-36	w ^ _ perdon=36	p TU PORQUE ME=36	p ERROR PORQUE ME=36	j tus en=36	j cuatro y=-36	p PERDON ESTAR LO=36	j esa es=36	k -no _ -de=36
k ^ -do PERDON=36	m ^ pido=36	w ^ pido=36	k -a MENTIR=-36	m a MENTIR=-36	p ME PASAR ME=-36	p NO ESTAR ESTADO=-36	k COMPARA NO -as LO=-36	k NO -as LO=-36	j veces que=36	m -do cuando=-36	k -de -ir -a=-36
w mi _ el=36	p COMPARA ME PORQUE=-36	k ^ _ QUIZA=-36	j me antes=36	k -de EL -re=-36	p QUIZA TODOS=-36	j ano y=36	k CONFIANZA SE=36	k CONFIANZA SE PASAR=36	k CONFIANZA SE PASAR -do=36	k LO CONFIANZA SE=36	k LO CONFIANZA SE PASAR=36
k ^ LO CONFIANZA SE=36	m CONFIANZA se=36	p CONFIANZA SE PASAR=36	p PASAR NO HABER=36	k ME PERDON=36	m -de carino=36	w de carino=36	j me insistio=-36	m ME insistio=-36	w me insistio=-36	j pedi la=-36	s dire=-36
w dire=-36	k -y TU LO MENTIR=-36	k ^ HABER -do ME=36	p COMPARA QUIZA NO=-36	p SENTIR NO COMPARA=-36	k -es -de -os $=-36	k -ia ME=-36	k -ir TU=36	j el alcohol=-36	m EL alcohol=-36	w alcohol=-36	w el alcohol=-36
w cualquier=-36	s oir=-36	w oir=-36	k -ra _ -da=-36	j cosas que=36	p COMPARA SENTIR COMPARA=-36	k -se _ -os=36	w que yo estaba=36	k , -go=36	m , -go=36	p EL ME LO=-36	s casa=36
w casa=36	m -y estoy=-36	w y estoy=-36	j por de=-36	p SER OTRO=36	j dio y=36	p ME COMPARA ME=-36	k -go PORQUE=-36	k VIDA ,=36	m VIDA ,=36	k TU -te=-36	p SEXO OTRO EL=-36
k -di -un=36	m -di un=36	s rato=36	w rato=36	k COMPARA _ HACER=-36	k SOLO _ -as=36	m pero LO=36	j que era=-36	k MENTIR -on EL=36	j y a=-36	j que ser=-36	k SEXO=-36
p TU COMPARA SENTIR=36	k ^ -te TU=36	w , ya sabes=36	k -ia NO=36	k HABER ESTADO=-36	j y viernes=-36	k ^ PASAR -en=36	k -no _ -ra=36	j en habria=-36	w ^ _ una=-36	p VIDA PORQUE TU=-36	p PORQUE HABER NO=36
j hermana a=-36	s falta=-36	s terap=-36	k -en -re=36	p ME EL SER=-36	w el trabajo $=-36	s abrig=-36	k -es _ PORQUE=-36	k ^ ME PASAR=36	k -ea COMPARA=36	k COMPARA -ea COMPARA=36	k LO COMPARA -ea COMPARA=36
m -ea que=36	m sea COMPARA=36	w que sea que=36	w sea que=36	k , _ LO=-36	w banco _ te=-36	k LO VIDA SER=-36	k , -os=36	m , -os=36	m ha COSA=36	k , -lo=36	m , -lo=36
j ninguno de=36	j ninguno los=36	m ninguno -de=36	w ninguno=36	w ninguno _ los=36	w ninguno de=36	w ninguno de los=36	m te VER=-36	k NO PASAR EL=36	w no fue el=36	k -de LO COSA=36	j puede que=36
p ME HACER LO=36	s salid=36	k LO _ -ro=36	j vez me=-36	k -ba _ EL=36	j y en=36	p PASAR EL PORQUE=-36	s hace=36	w hace=36	j la mil=-36	w extra=-36	j fotos y=-36
p YO TU LO=36	k ^ _ SENTIR=-36	p NO SER FRIO=-36	j que di=36	j por culpa=-36	p SER COMPARA ELEGIR=-36	j ti para=-36	p LO PASAR YO=-36	j estaba un=-36	j que llegue=-36	m COMPARA llegue=-36	w que llegue=-36
p LO LO PERO=-36	w ^ eso lo=36	j el dinero=-36	p PORQUE SE=36	j quede ella=-36	w quede _ ella=-36	w quede con ella=-36	m ME paso=36	w me paso=36	k -go -a=-36	m -go a=-36	p VOY ME COMPARA=-36
p VER ME COMPARA=-36	p QUERIA VIDA=-36	p VOY COMPARA=-36	j habia yo=-36	m SI me=36	w si me=36	p TU COMPARA PERDON=36	p PASAR PASAR=-36	j tuve el=-36	p COMPARA PASAR ME=-36	k PASAR _ -te=36	p YO SER=-36
k -si _ -es=-36	p COMPARA ERROR=-36	p COMPARA COPAS=36	j en eso=36	j me da=-36	k -en TODOS LO=36	m en TODOS=36	p COMPARA TU NOS=-36	k NO SER COSA=36	j tenia pasar=36	k TENER COMPARA PASAR=36	k TENER COMPARA PASAR $=36
k TENER _ PASAR=36	p COMPARA TENER PASAR=36	w que pasar $=36	w tenia _ pasar=36	w tenia que pasar=36	j el piso=-36	w el piso=-36	p SEXO COMPARA=-36	p COMPARA LO TU=36	p LO EL ME=36	k -es _ -es=36	j las de=-36
j el lo=-36	p LO HABER COSA=36	j vendi el=-36	k -do TU VIDA=-36	w cuando tu=-36	m deje -de=36	w deje de=36	j el lado=-36	w a el lado=-36	w el lado=-36	j a ni=36	j madre ti=-36
s para=-36	w para=-36	j me me=36	j para ella=36	k -de -ir=-36	m de -ir=-36	j para tener=-36	p ME OTRO NO=-36	k -to=36	p SENTIR EL COMPARA=36	w , y le=-36	k COMPARA PASAR SER=36
k COMPARA PASAR SER COMPARA=36	k LO COMPARA PASAR SER=36	k PASAR SER=36	k PASAR SER COMPARA=36	m PASAR es=36	k -a -as=-36	m a -as=-36	j las maquinas=-36	m LO maquinas=-36	w las maquinas=-36	w maquinas=-36	p TU OTRO ME=-36
j ganas de=36	m ganas -de=36	w ganas de=36	k -re -y=-36	m -re y=-36	k SI -je=35	m si -je=35	j de sabia=35	w romper=-35	k -da -so $=35	w cada peso $=35	j mensaje te=-35
k LO _ EL=35	s palab=-35	k MENTIR -a EL=35	w menti a el=35	m ^ cometi=35	w ^ cometi=35	p SOLO SENTIR LO=35	k EL -as=-35	p MENTIR ME PERDON=35	k NO -en=35	j tu mientras=-35	k -de COMPARA TU=-35
j te conteste=-35	p VIDA ME LO=35	j el grande=35	p SE EL TU=-35	k COSA _ ME=35	j la anos=35	s regla=35	w soy yo $=35	m LO hacia=-35	w lo hacia=-35	s jugan=-35	w jugando=-35
p VIDA ME EL=-35	w pido _ me=-35	w pido que me=-35	p OTRO NO LO=35	j yo dije=-35	m fue ME=-35	j puede ser=-35	p ERROR COMPARA LO=35	w una _ de=-35	p LO PORQUE LO=-35	j momento de=-35	p COSA FRIO=-35
k VIDA -te=-35	j era yo=35	m hay COSA=35	j por banco=-35	w nada mas $=35	j desde y=-35	k NOS _ LO=35	k -es _ TU=35	p TU EL PASAR=35	p ME HABER=-35	k PASAR _ -or=35	m cuenta NO=35
p TU TU HABER=-35	w ^ _ tan=35	m diga LO=35	w estar _ $=35	k ^ LO LO=-35	p SEXO LO=-35	j voy en=35	w llegar=-35	j porque se=35	w le _ un=35	k LO -ia=35	k -on _ PORQUE=35
j la celular=35	k -os -a=35	m -os a=35	p LO NO PERO=35	p JUEGO EL TU=-35	k -je COMPARA HABER=-35	k -je _ HABER=-35	p EL SER TU=-35	p PORQUE TU TU=35	s desco=35	w demasiado=-35	p ME PORQUE SE=35
m suyo $=35	s suyo=35	w suyo=35	w suyo $=35	j si menos=35	k LO -as=-35	j como me=35	j me preguntas=35	p EL YO SEXO=-35	w con el=-35	j un me=35	p TU SENTIR TODOS=35
s dolor=-35	w dolor=-35	p COMPARA COSA=35	j celosa eres=35	j lo celosa=35	k FRIO COMPARA=35	k FRIO COMPARA SER=35	k FRIO COMPARA SER ,=35	k LO FRIO COMPARA=35	k LO FRIO COMPARA SER=35	m FRIO que=35	m celosa COMPARA=35
m eres ,=35	w celosa _ eres=35	w celosa que=35	w celosa que eres=35	w eres ,=35	w lo celosa=35	w lo celosa que=35	w que eres ,=35	p TENER COSA COMPARA=35	p PORQUE OTRO EL=35	j podria mejor=35	p OTRO EL COMPARA=-35
p COSA SER EL=35	k -y _ QUIZA=-35	m -y ni=35	w y ni=35	p YO TU VIDA=-35	w que _ y=-35	w me _ a=-35	j meses se=35	j ella en=-35	k -a _ -ro=-35	w una disculpa $=35	p ESTAR VIDA ESTAR=-35
j semana y=-35	k ^ ME PERDON -de=-35	p PERDON ME COSA=-35	j te vi=-35	m TU vi=-35	w te vi=-35	j madre que=35	s madre=-35	w madre=-35	k LO COMPARA HACER=-35	k COMPARA _ -te=-35	k , -y -ia=-35
j les tus=-35	j las sin=35	j madre me=35	p PORQUE LO EL=-35	j que soy=35	p TU SENTIR QUERIA=-35	p ERROR NO PASAR=-35	k COMPARA ME LO=35	k -se _ $=-35	p NOS YO=35	m era -en=35	w ^ ya lo=35
k -a -er=35	m a -er=35	j di el=-35	m en COMPARA=35	p EL COSA NO=35	p SI NO QUIZA=-35	p HABER SER LO=35	k ELEGIR _ SENTIR=-35	k VOY -a -er=35	k -ir COMPARA NO $=35	s misma=-35	w misma=-35
j mi se=-35	j dos de=-35	m PORQUE me=35	j lo me=35	k NO _ ESTAR=-35	p VIDA EL SER=-35	k NO TU LO -je=35	s rabia=-35	w rabia=-35	j casa con=35	k -no _ -to=-35	k LO -se $=35
s mande=-35	w mande=-35	p VOY EL COMPARA=-35	m meses $=-35	w meses $=-35	k ME SENTIR ,=35	m , nunca=35	w , nunca=35	j es perdon=35	j si digo=-35	w se me paso=-35	k -en _ -go=-35
p SER TODOS SER=35	p TU TENER LO=35	k LO _ -je=-35	k ^ -on ME=-35	k SENTIR , LO=35	k SENTIR , LO PERDON=35	j mas mi=35	w si _ lo=35	j hay en=35	m asi COMPARA=35	w asi que=35	p COMPARA YO PORQUE=-35
p ME ELEGIR ME=-35	k NO LO -as=35	p FRIO EL COMPARA=35	s libre=35	m ESTAR bien=-35	p LO COPAS TU=-35	w no _ falta=-35	m LO te=35	j en momento=-35	w a _ las=-35	s abort=-35	w aborto=-35
k MENTIR -a TU=-35	k , NO LO=35	w asi lo=35	w nuestras=35	w hay _ que=-35	k QUERIA -en=-35	m QUERIA en=-35	k TU -je COMPARA SER=-35	m pero NO=-35	k -de -os=-35	m de -os=-35	k -as _ -te=35
m NO paso=-35	w no paso=-35	k ERROR ,=-35	m ERROR ,=-35	p EL ERROR COMPARA=-35	p VER TU TU=-35	s noche=-35	k NO _ -na=35	w ^ _ daba=35	j fueras controladora=35	j si controladora=35	j tan controladora=35
k NO SUBJ SOLO FRIO=35	k SOLO FRIO=35	k SUBJ SOLO FRIO=35	m SOLO controladora=35	m tan FRIO=35	p NO SOLO FRIO=35	p NO SUBJ FRIO=35	p SI NO FRIO=35	p SI SOLO FRIO=35	p SOLO FRIO=35	p SUBJ SOLO FRIO=35	w fueras _ controladora=35
w fueras tan controladora=35	w tan controladora=35	j algo yo=-35	j y por=-35	m digas COMPARA=35	w digas que=35	j una el=35	w te _ mal=35	j a manana=-35	k -ra _ -ar=35	p EL NO LO=35	p TENER SE=35
m , pero=34	w , pero=34	k -de -sa=34	m de -sa=34	k LO COMPARA SE=34	k LO -di $=-34	j podria que=34	w podria _ que=34	k -or -en=-34	s mismo=34	w mismo=34	k ME -to -de=34
j dijiste y=34	p TENER COMPARA NO=-34	k -an _ COMPARA=34	m -de todo=34	j de estoy=34	k , -ta=34	m , -ta=34	j los que=-34	p COMPARA ME LO=-34	j esto a=34	p COMPARA ESTADO LO=-34	k -ra -lo $=-34
j de agua=34	j en agua=34	j en vaso=34	j un agua=34	j un vaso=34	j vaso agua=34	k -de -ua=34	k -en -un -so -de=34	k -so -de -ua=34	k -so _ -ua=34	k -un -so -de -ua=34	m -de agua=34
m -un vaso=34	m de -ua=34	m vaso -de=34	w de agua=34	w en _ vaso=34	w en un vaso=34	w un vaso=34	w un vaso de=34	w vaso _ agua=34	w vaso de=34	w vaso de agua=34	k LO MENTIR -de EL=-34
w la mentira de=-34	w mentira de=-34	w mentira de el=-34	k LO -os ,=-34	k SE QUIZA -do=34	k , TU LO=34	p LO PERO PORQUE=34	j me nadie=34	k -os NO=-34	m igual $=-34	w igual $=-34	p SI LO TU=34
p NO LO MENTIR=-34	k NO -bi=-34	m NO debi=-34	j que sabia=34	k ^ PASAR -ro=-34	p HABER JUEGO=34	p LO PORQUE SI=34	j solo que=34	w a nadie $=34	p COPAS YO=34	w enseno=-34	m banco -y=-34
w banco y=-34	w el banco y=-34	m fue MENTIR=34	k VIDA _ -si=34	p TU PERO LO=34	j por por=-34	s fiebr=-34	w fiebre=-34	k -a _ ,=34	w a _ ,=34	p MENTIR COMPARA QUIZA=-34	p EL COMPARA=-34
p COMPARA VOY TU=-34	w , _ el=-34	k -os _ -es=34	j te dolido=34	w dolido=34	w te _ dolido=34	k -de LO JUEGO ,=34	k -ir -de=-34	m -ir de=-34	j te negue=-34	k -na VIDA=-34	k TU -je COMPARA HABER=-34
k -de EL -do=34	j que manera=34	m altura $=34	w altura $=34	w la altura $=34	p COMPARA JUEGO=-34	j poco de=34	s dolid=34	p LO SE ESTADO=34	j la si=34	k -si TU=-34	m -si te=-34
m asi TU=-34	w asi te=-34	m antes COMPARA=34	w antes que=34	k -es _ -on=-34	p PERO EL LO=-34	k SENTIR -de=34	m SENTIR de=34	j las que=34	p ME ME LO=-34	p PERDON NO ELEGIR=34	p EL SE PASAR=34
m COMPARA hice=-34	w que hice=-34	p HABER MENTIR=-34	k -er _ -ta=34	j mi ni=34	j si conmigo=34	k SE -an=34	m se -an=34	j el mismo=-34	m EL mismo=-34	w el mismo=-34	p ME SER TODOS=34
p LO EL=-34	j que antes=-34	w ^ _ cuatro=-34	p SER LO COMPARA=-34	p TU QUIZA=34	w te hice dano=34	p LO TU FRIO=34	p SUBJ NO LO=-34	w vivia=34	p COMPARA COSA LO=34	s esto=34	w esto=34
k COSA _ SER=34	k -es -de COMPARA TU=-34	k -y SE LO=-34	j me cama=34	k COMPARA _ ELEGIR=-34	k YO _ -ue=-34	p SI YO NO=34	k -io -y=34	m -io y=34	j el valor=-34	j valor de=-34	m EL valor=-34
m valor -de=-34	w el valor=-34	w el valor de=-34	w valor de=-34	k PASAR _ -in=34	p COMPARA PORQUE ME=34	k HABER -to=34	m mi VIDA=-34	k -y _ -go=-34	k -lo _ YO=-34	k PORQUE ME=34	p ESTADO LO COMPARA=-34
p TODOS JUEGO=-34	j su casa=-34	k EL -sa=-34	m EL casa=-34	m su -sa=-34	w su casa=-34	j de noche=-34	p LO JUEGO JUEGO=-34	p SENTIR EL PORQUE=-34	w de decirtelo $=-34	k ^ VOY -a=34	m ^ voy=34
w ^ voy=34	w ^ voy a=34	p FRIO LO PERDON=-34	j la fui=-34	m he -to=34	j que sepas=-34	s sepas=-34	w sepas=-34	p NO TU HABER=34	p TODOS ESTADO=34	k , ME=34	m , ME=34
j me hizo=-34	k TU _ -ar=34	k EL _ -hi=34	k -ia COMPARA ESTAR=34	j te voy=-34	k SER _ -ta=34	p MENTIR ME VER=-34	m -a tus=34	w a tus=34	j nunca de=34	w yo _ la=34	k PERDON COMPARA -as COMPARA=-34
k MENTIR COSA=34	k PERDON COMPARA SE=34	k -as NOS=-34	j en no=34	k EL _ -io=-34	s puebl=-34	m que -as=-34	j la mudanza=-34	m LO mudanza=-34	s mudan=-34	w la mudanza=-34	w mudanza=-34
p COMPARA MENTIR=-34	k ^ ME -da=-34	w ^ _ da=-34	w ^ me da=-34	w , _ para=34	k ^ -ra ME=-34	w ^ para mi=-34	k NO HACER=-34	m no HACER=-34	m NO con=34	j dije robado=-34	j habian robado=-34
j que robado=-34	m habian MENTIR=-34	w habian robado=-34	j era contigo=34	j vendi tu=-34	j mis palabras=34	m ME palabras=34	w mis palabras=34	k -ol=34	k EL -ol=34	m el -ol=34	k -or SI TU=34
w por si te=34	k PORQUE ESTAR -on EL=-34	w ^ _ el=34	k ME -na=-34	p HABER QUIZA=34	k SOLO PORQUE=34	w terminado=-34	k NO SE QUIZA -do=34	m SE hubiera=34	w no se hubiera=34	w se hubiera=34	p HABER NOS=34
k JUEGO _ -es=34	j vez la=-34	j mire la=-34	p QUIZA COSA COMPARA=34	k LO _ -es=-34	k EL -ro -de=-34	k COMPARA NO ESTAR=34	p LO EL NOS=-34	j la promesa=-34	j por beber=34	k -es _ -as=34	k -de _ -lo=-34
p LO ME ESTAR=34	j y mas=34	j el eso=34	p MENTIR TU VIDA=34	k NO SOLO=-34	p SOLO LO QUERIA=-34	m pido PERDON=34	p TU JUEGO=-34	s vergu=-34	w verguenza=-34	j no verdad=-34	k -es _ NO=-34
w el dinero ,=34	j haber en=-34	k TU MENTIR -on=34	k -as -y TU -je=-34	p PERDON NO LO=34	m -si me=34	w asi me=34	p SER TU QUIZA=34	p EL VOY COMPARA=-34	j casa a=-34	j la mala=34	w eso _ se=34
w eso no se=34	k SE -te SOLO=-34	m siente SOLO=-34	w se siente solo=-34	w siente solo=-34	w ^ hice cosas=34	p PERDON LO PORQUE=34	k -di -a=-34	m -di a=-34	j es cosa=34	p ME JUEGO LO=-34	p TU COMPARA EL=-34
j solo porque=-34	p HABER SENTIR LO=34	j para la=34	p PASAR LO VIDA=34	k COMPARA _ SUBJ=-34	j cuando tu=-34	k COMPARA NO , -y=-34	p ME LO COMPARA=-34	s olvid=34	k QUIZA ,=-34	m QUIZA ,=-34	w deudas=-34
p EL VIDA JUEGO=-34	m NO fui=-34	w no fui=-34	m madre $=34	w madre $=34	k ERROR -te=34	w culpa _ $=-34	p MENTIR SOLO=34	j no sabes=34	m NO sabes=34	w no sabes=34	k COMPARA LO -as=34
k -ra TU $=33	p LO ERROR LO=33	w tarjetas=-33	j de me=33	k SE ME PASAR LO=33	m ni -na=-33	w ni una=-33	j vuelve a=-33	m vuelve -a=-33	w vuelve=-33	w vuelve a=-33	s ponga=-33
p SER SER COMPARA=-33	w lo deje=-33	j lo pero=33	m me ELEGIR=33	j yo de=33	j mucho y=-33	p ME PERDON PERO=-33	k YO _ -ba=-33	m mi OTRO=33	k NO SER -il=33	k NO _ -il=33	p PORQUE LO OTRO=-33
k -on LO VIDA $=33	j la fiesta=33	m LO fiesta=33	w la fiesta=33	p QUIZA LO COMPARA=-33	p LO COMPARA VIDA=33	s cumpl=-33	p ESTAR YO LO=-33	j mas de=33	k -ba -de=-33	j conte lo=-33	k -io COMPARA=-33
p LO LO COPAS=33	k -ba -a -er=33	k -ba _ -er=33	p ME TODOS EL=-33	k ^ LO VOY=-33	k TODOS _ -si=33	p NO LO VIDA=-33	k PASAR COMPARA=33	m fue COMPARA=33	k -de _ EL=-33	k JUEGO $=-33	m JUEGO $=-33
p VER VER=-33	w era yo $=33	j estuve cuando=-33	j estuve porque=-33	k ESTAR -do -io=-33	k NO ESTAR -do -io=-33	m ESTAR cuando=-33	p ESTAR PORQUE ESTAR=-33	w estuve cuando=-33	w no estuve cuando=-33	j lo haciendo=-33	j peor que=33
j haber mejor=33	w haber _ mejor=33	w ^ le dije=-33	m espalda $=33	w espalda $=33	w la espalda $=33	k -os , -y=-33	w de lo que=33	k COMPARA -ui=-33	m que -ui=-33	k PASAR -de=33	p ME COSA NO=33
j un malentendido=33	m -un malentendido=33	w un malentendido=33	p SI SOLO QUERIA=33	m LO preguntas=-33	j acoste con=-33	j me acoste=-33	m ME acoste=-33	m acoste -on=-33	w acoste=-33	w acoste con=-33	w me acoste=-33
w me acoste con=-33	p COSA LO ESTAR=-33	p EL SER PORQUE=33	p VER TU COMPARA=-33	p EL SENTIR TU=33	p ELEGIR COMPARA NO=-33	p JUEGO ME LO=-33	p COSA LO COSA=-33	p YO TODOS=33	s andab=33	p COSA SE=33	w se _ fue=33
w se me fue=33	w dije _ lo=-33	p YO SE LO=33	j que cuando=33	j mi lado=33	m ME lado=33	w mi lado=33	k -on _ COPAS=33	p EL TU LO=-33	p VIDA COMPARA LO=-33	j a decir=-33	j debi y=33
m la -da=33	k -on LO $=33	k -de EL -no=-33	p LO SEXO PASAR=33	j supongo que=33	m ^ supongo=33	m supongo COMPARA=33	w ^ supongo=33	w ^ supongo que=33	w supongo que=33	k -ba _ -te=33	k LO CONFIANZA ,=-33
p TU SER COMPARA=-33	k ^ SEXO -on=33	p PERDON LO FRIO=33	k OTRO EL=33	p VIDA ME VIDA=33	k ME _ SI=-33	w me _ si=-33	s cara=-33	w cara=-33	j eso todo=33	j la bebe=-33	p COMPARA SOLO EL=-33
p EL EL PASAR=33	w supongo=33	j en caja=-33	k -en _ -ja=-33	w en _ caja=-33	j mentiras de=-33	p COMPARA PERO=-33	w que _ eso=-33	j padres y=-33	k -ia -a EL=-33	j ya de=33	p NO FRIO LO=-33
k PASAR _ -y=-33	p SER LO CONFIANZA=-33	w despues _ lo=-33	s insis=-33	s uno=33	w uno=33	p NO PORQUE ELEGIR=-33	w fui _ y=-33	j el escondi=-33	p NO MENTIR EL=33	k -en LO JUEGO $=-33	k VIDA _ TODOS=33
p CONFIANZA SER LO=33	j la no=-33	j tu nuestro=33	w que _ era=-33	k -to _ COMPARA=33	k -de _ SE=33	w que hacia $=-33	s podid=33	w podido=33	s repro=33	j lo cuento=-33	m LO cuento=-33
w lo cuento=-33	k JUEGO EL=-33	m JUEGO el=-33	j mismo y=33	p EL SER ME=-33	k NO HABER SER=33	k -me _ EL=33	j ojala hubiera=-33	k -a EL -co $=-33	k PERDON _ -to=33	j mi casa=-33	p COMPARA COMPARA MENTIR=33
m todos -os=-33	k -ce=-33	k TU LO -ti=33	k TU _ -ti=33	k -co ,=33	m -co ,=33	j te cuento=-33	k VER _ -es=-33	k -de VIDA -y=33	k -a ME COMPARA=33	m mi COMPARA=33	w que tu lo=33
p EL TU ESTADO=33	w con que=33	j hecho a=-33	k SI TU -as=-33	k NO SER ME=-33	s pueda=-33	p TODOS LO ME=-33	k -on LO NOS=-33	k -on _ NOS=-33	k -or -te MENTIR=-33	k PERDON -or -te MENTIR=-33	p SER TU=-33
w estaba _ ella=-33	w estaba con ella=-33	k -or _ NO=33	p TU LO NOS=33	w controladora=-33	w mi _ le=33	j primero de=-33	m primero -de=-33	w primero de=-33	k LO SENTIR=33	j un de=33	k ESTADO -ra=-33
m ESTADO para=-33	m PASAR mi=33	p SE ME VIDA=-33	s aquel=-33	j si lo=33	k -y _ SENTIR=-33	k COMPARA LO -on=-33	p TU NO TENER=33	k SOLO COSA=-33	k -ir LO CONFIANZA $=33	w decir _ verdad=33	w decir la=33
w decir la verdad=33	k SI ESTAR=-33	m SI estaba=-33	m si ESTAR=-33	w si estaba=-33	k -y YO EL=-33	w y yo le=-33	k -y NO TU=-33	j que decia=-33	k LO _ -y=-33	j coche y=33	k SER _ LO=33
m el ,=-33	w el ,=-33	p PERO PORQUE=33	p HACER ME LO=-33	j me hecho=-33	w que es=33	p EL COMPARA COSA=-33	k -ra _ SOLO=33	k -sí $=33	m -sí $=33	m sí $=33	w sí $=33
j dije mi=-33	m lo -en=33	w me _ como=33	k -os $=33	m -os $=33	k -on -na=-33	w me _ $=33	p SE LO PORQUE=33	p SOLO QUERIA=33	k -ar -a=-33	m -ar a=-33	p SEXO EL SEXO=-33
p TU MENTIR COSA=-33	k EL -to -y=-33	j el ascenso=33	m EL ascenso=33	w el ascenso=33	m habria COSA=-33	m ^ todo=33	w ^ todo=33	j queria te=33	j por pido=33	p ERROR COMPARA TU=-33	p MENTIR LO COSA=33
p COMPARA LO PASAR=33	w y _ en=33	p PERO COMPARA LO=33	w ^ _ cuando=-33	j y les=-33	p SER COMPARA SENTIR=-33	p EL COMPARA ESTAR=-33	p OTRO LO LO=-33	k QUIZA -ar=33	m cuando -as=-32	w ya no=32	p TENER FRIO NO=32
p QUERIA COMPARA=-32	j todo eso=32	s sea=32	w sea=32	p COMPARA PASAR EL=-32	p SOLO VOY=-32	k PERO _ COMPARA=32	k -or _ -un=32	w por _ un=32	k -ta _ -si=32	p LO PORQUE=32	w ^ _ volver=32
k -de EL -he=-32	w de _ coche=-32	w de el coche=-32	p LO MENTIR TU=32	j de fue=-32	p SER CONFIANZA=32	p EL QUERIA=32	m ^ mientras=32	w ^ mientras=32	k -go ,=-32	m -go ,=-32	k -la -y=-32
m -la y=-32	p TODOS COMPARA TU=-32	p TENER COMPARA PORQUE=32	m momento ,=32	w momento ,=32	p SI LO SER=32	p NO PORQUE EL=32	s grand=32	p SUBJ NO=32	k COMPARA OTRO $=-32	j y hora=-32	p NO COMPARA PASAR=32
k -or _ $=32	w por _ $=32	w hacerlo=32	k TU -es $=-32	j de aborto=-32	j lo aborto=-32	j tu aborto=-32	k LO -de TU -to=-32	m TU aborto=-32	m aborto $=-32	w aborto $=-32	w de _ aborto=-32
w de tu aborto=-32	w tu aborto=-32	w tu aborto $=-32	s donde=32	w donde=32	k PASAR LO -de=-32	k -on _ OTRO=-32	k -na _ LO=32	k -ya=32	w ^ _ dia=32	p HABER LO=32	k -de _ ,=-32
k -un -no -en=32	m ti TU=32	w a ti te=32	w ti te=32	k -es -de -os=-32	w fue la=-32	w ^ _ ansiedad=-32	s mire=-32	w mire=-32	p PERDON SER LO=32	p PORQUE ESTAR EL=32	p QUERIA NO LO=32
j delante la=-32	m era ME=32	k VIDA -y YO=-32	m habia -to=32	p OTRO VIDA=-32	m el TODOS=32	j dije una=32	p COMPARA LO SEXO=32	m NO he=32	w no _ sido=32	w no he=32	w no he sido=32
k ^ _ SI=32	w ^ _ si=32	p MENTIR EL VIDA=-32	w si _ hubiera=-32	s jefe=-32	w jefe=-32	k NO SE -ra=-32	w despedida=-32	j que dolido=32	p ME JUEGO COMPARA=-32	k ^ YO NO=-32	j yo te=32
p TU COMPARA LO=-32	j como a=-32	k -lo _ LO=32	w ^ no lo=-32	p ESTAR TU ESTAR=-32	j cuando era=-32	w cuando el=-32	k SEXO $=32	m SEXO $=32	k -ta -y=-32	m -ta y=-32	w ^ si en=32
k ^ ME -te -de=32	j pregunto por=-32	j por el=32	p EL LO QUIZA=32	k -de -on=-32	k COMPARA _ -le=-32	p NO SE PASAR=-32	k -ti COMPARA=-32	m -ti que=-32	m prometi COMPARA=-32	w prometi que=-32	k , NO SOLO $=32
j siento de=-32	k ^ SI -es COMPARA=-32	k -te SOLO=-32	p PORQUE COMPARA PERDON=32	p TODOS COMPARA ERROR=32	p NO OTRO=32	j el verano=-32	m EL verano=-32	w el verano=-32	m , me=32	w , me=32	k MENTIR _ SEXO=32
k -ra -ra=32	k ESTAR=-32	p PERDON TU CONFIANZA=32	m te -do=-32	p EL NO VOY=-32	p ME LO ERROR=-32	k -io -en LO=32	k ME -io -en LO=32	p SI LO SENTIR=32	j lo decia=32	p PERDON SI HABER=32	j escondi te=32
j que pido=32	k -y -es=-32	m y -es=-32	p NOS SER ME=32	p SEXO ME EL=-32	p COMPARA EL=-32	k , _ HABER=-32	p LO EL PASAR=32	w si quieres que=-32	p TU VER YO=-32	k SI _ SENTIR=32	p PASAR ESTADO=-32
m dolor $=32	w dolor $=32	j se fueron=-32	s vi=-32	w vi=-32	k -ve _ $=-32	p LO TU JUEGO=32	j de ese=32	m -de ese=32	w de ese=32	k -or _ -os=-32	j perdon sea=32
j sea hice=32	k -or LO COMPARA -ea=32	m le -ia=-32	m de ME=32	j quimio la=-32	s quimi=-32	w quimio=-32	j eso hace=32	m no -en=32	p YO LO LO=32	p LO LO ERROR=-32	j fiebre me=-32
p COMPARA TU MENTIR=32	p OTRO TU LO=32	k COMPARA _ -ga=32	p ME SI TU=-32	p YO NO ME=-32	m -os que=-32	j mis te=-32	k EL -je COMPARA TU=-32	j siendo que=32	j a dos=-32	k -en TU=32	j te la=-32
j menti que=32	p TENER PERDON=32	j menti una=32	w la otra=-32	j ni de=32	m , como=-32	w , como=-32	k ERROR -y=32	m ERROR y=32	m mal -y=32	w mal y=32	k -ra -de=32
m -ra de=32	k , -y ESTAR=-32	k -y _ -io=-32	s gripe=-32	w gripe=-32	j alguien y=-32	j a verdad=-32	p SER NO HABER=-32	j a ti=-32	w estaban _ $=32	w tu _ a=32	k -ar ME=-32
k ^ ME -de=-32	j mi tambien=32	k COMPARA ME -te=-32	p SER EL=32	w lo _ ver=-32	j pido disculpas=32	m -do disculpas=32	w pido disculpas=32	p TU ME PASAR=32	p EL LO PORQUE=-32	k HACER _ -de=32	j no sido=32
p EL MENTIR TU=-32	w mintio=-32	p PERDON COSA PASAR=32	s porno=-32	j que inocente=-32	k ME LO HABER=-32	k PASAR _ -ra=32	j siento mi=32	p TU NO CONFIANZA=32	w que _ de=-31	w con _ ,=-31	m -on era=31
k -to _ ME=-31	k -da -y=31	m -da y=31	k LO SOLO=31	p SI TU JUEGO=31	p EL PORQUE VIDA=-31	p COMPARA EL ESTAR=-31	j vi mi=31	p PORQUE NO VOY=-31	k -ia ELEGIR=-31	k -do _ SI=-31	p EL ME EL=-31
p PERO NO TU=-31	w ^ te he=-31	j he la=31	p HABER COSA HABER=31	k VIDA -y LO=31	p PERDON COMPARA LO=31	p PORQUE COMPARA TU=31	p LO COMPARA ME=31	k COMPARA _ VOY=31	k ^ _ NO=-31	k LO -sa $=31	p ME PERDON PORQUE=31
j avise que=-31	s avise=-31	w avise=-31	w ^ _ mis=-31	k -y _ -as=-31	p COMPARA COMPARA SOLO=-31	w mis _ con=31	k -es -de EL VIDA=31	k SER -ho=31	m SER mucho=31	p ME HACER MENTIR=31	k -on LO=31
j dinero yo=-31	p SENTIR SER COMPARA=-31	p QUIZA COMPARA PERDON=31	k LO -ia TU=31	p NOS PASAR LO=31	k LO SER MENTIR=-31	p TU JUEGO TU=31	p PORQUE TU PERDON=31	p NO TU EL=-31	w el _ lo=31	w mentido=-31	p PORQUE LO TODOS=31
k FRIO _ LO=31	j le a=-31	p SE SER COMPARA=-31	k -na _ ,=31	j dormir y=-31	k -a _ QUIZA=-31	p PASAR NO SER=31	j una verdad=31	w de verdad $=31	k -a PASAR=31	m a PASAR=31	k -de _ -y=31
m mensajes $=31	w mensajes $=31	w es que no=31	k TU -ba $=31	j me tienes=-31	k -je _ -on=-31	j soy de=31	j no un=31	k -je NO=-31	j ha de=31	w primero=-31	p EL TODOS SER=31
p NO NO SE=31	w hacia=31	j que lo=31	j que menos=-31	k -ce PORQUE=31	j amigo y=-31	s unico=31	w unico=31	p PORQUE COSA=-31	p TU PORQUE LO=-31	k -an -en=-31	k -or NOS=-31
m por NOS=-31	p VOY VIDA COMPARA=-31	s dijis=31	w dijiste=31	j un fue=31	w dije que lo=31	k COMPARA -er -a=-31	k TENER COMPARA -er -a=-31	k ^ TENER COMPARA -er=-31	j habia para=31	p NO TU ELEGIR=-31	j las llamadas=-31
m LO llamadas=-31	w las llamadas=-31	p SI COMPARA ERROR=31	p COSA EL=-31	p HABER ESTADO ELEGIR=-31	k LO -ce $=-31	k -as LO -os=-31	j ano en=-31	w sabia _ era=-31	w sabia que era=-31	k -a LO -on=31	j las no=-31
s consu=31	k EL VIDA=-31	m -do como=-31	s regal=-31	j la noche=-31	j duro para=31	j hermano y=31	k -ma LO=-31	k , -on LO=31	p NOS OTRO EL=-31	k -ia -do SI=31	w desconfiar=31
j tu culpa=31	w mis _ a=-31	n 15=-31	j si hace=-31	k -da _ COMPARA=-31	p NOS TU COMPARA=-31	m ^ borre=-31	w ^ borre=-31	k -un -so=31	m un -so=31	k -en _ -lo=31	k -sa LO=31
k -ia _ -ar=-31	k COMPARA TU -te=31	k -as _ -ra=31	m cuando ESTAR=-31	p HABER TODOS COMPARA=31	j quieres los=-31	p NO NO ME=31	s porqu=-31	w porque=-31	j de perdon=31	m -ce meses=-31	j no ya=-31
p COMPARA COSA EL=31	k -ia -a ME=-31	j su cama=31	k COMPARA TU -as=-31	m TU nunca=31	w ^ fue hace=-31	s media=-31	s demas=31	k FRIO _ SER=31	k SOLO _ -a=31	j que muy=31	k COMPARA _ -uy=31
w que _ muy=31	j para si=-31	w era la=31	j me su=31	w que no ,=-31	p LO SEXO LO=31	k VOY _ EL=-31	j asi es=-31	p ME SE NO=31	m gente $=31	w gente $=31	m ME casa=-31
w en mi casa=-31	w mi casa=-31	m LO manana=-31	p ERROR LO COSA=-31	k -ea LO=-31	k COMPARA -ce=-31	m que -ce=-31	k -en _ YA=-31	k MENTIR -re LO=31	m TENER el=-31	j a cara=-31	k MENTIR TU=-31
s compr=-31	j que abri=-31	k -as COMPARA -ar=-31	k , _ -ba=-31	k -a -en=31	m a -en=31	p JUEGO TU NO=-31	p ME ESTAR=31	k -si TODOS=-31	m ME hizo=-31	w me hizo=-31	k -y NO TU VOY=-31
k ^ -ia -de=31	m he -do=31	m ^ hasta=31	w ^ hasta=31	k ME OTRO=31	j por hice=-31	j poco a=-31	p PORQUE TODOS EL=31	k TODOS _ LO=31	k -as -es=-31	p EL SOLO EL=31	j el quede=31
k -en COMPARA=31	k COMPARA _ -ro=31	j a bebe=-31	w a _ bebe=-31	w a el bebe=-31	k ^ HABER SER -un=31	w ^ he sido=31	w he sido un=31	p ME ME COSA=31	p OTRO LO EL=-31	k TU -ba -a=31	k -on EL , -y=-31
k EL , -y=-31	k -do _ TU=-31	j nos la=-31	j deje los=31	j dano lo=31	p LO ESTAR EL=31	j fue de=31	p ERROR COMPARA NO=31	j si lastime=31	j culpa de=31	j de cama=-31	j te por=-31
k SOLO $=31	m SOLO $=31	k ^ TU LO MENTIR=31	s beso=31	w beso=31	k -ra _ $=30	k LO COSA PASAR=30	k ^ LO COSA PASAR=30	m hable -on=-30	w hable con=-30	m , fueron=-30	w , fueron=-30
p COMPARA OTRO LO=-30	j parar no=30	j a pasado=30	k -eo COMPARA=-30	m -eo que=-30	p COMPARA HABER NOS=-30	p TU HABER NOS=-30	j tu hermano=-30	m TU hermano=-30	w tu hermano=-30	k PERDON _ COSA=-30	k ^ EL -te=30
w de _ ano=-30	p NO SER YO=30	p COMPARA LO HABER=30	w traicion=30	j tu padre=30	m TU padre=30	w tu padre=30	j con de=-30	j hermana le=-30	j te todo=-30	k -le -on=-30	m -le con=-30
p LO HACER SER=30	k LO NOS $=30	j que tenias=-30	j la tu=-30	k -on -as -as=30	k -en _ -zo=-30	p NO PASAR EL=-30	j fui en=-30	k ME -es=30	j di de=-30	j una pareja=30	m -na pareja=30
m una COMPARA=30	w una pareja=30	j noche la=30	p PASAR SEXO NO=30	k JUEGO _ COMPARA=-30	m -y no=-30	w y no=-30	k -de EL=-30	s depre=30	p NO SOLO TU=30	k -vo ,=30	m -vo ,=30
k EL ME=30	j eso a=-30	w ^ _ eso=30	m que MENTIR=-30	p QUERIA LO COMPARA=-30	j cuatro la=-30	s relac=30	w relacion=30	j y mia=-30	k LO -de LO=-30	p SI SOLO ME=30	j tu de=30
k NO TU -as=30	j y cosas=-30	j el banco=-30	m EL banco=-30	w el banco=-30	p VIDA EL VIDA=-30	p TU ME SER=30	w fallo=30	p LO NOS NOS=-30	k ESTAR _ TU=-30	j y mes=-30	j los ella=30
j pero como=30	p COMPARA ME VOY=-30	k LO JUEGO=30	p TU COMPARA PORQUE=30	k LO _ ERROR=-30	p PERDON PASAR COSA=30	k -ra _ COSA=-30	p COMPARA COMPARA PORQUE=30	k NO TU -go=-30	k COMPARA _ -bi=30	j no queria=30	p EL VOY TU=-30
j se me=30	j avisar que=-30	m , esa=30	w , esa=30	j entre en=30	m entre -en=30	w entre en=30	s calle=30	k COMPARA _ FRIO=-30	j una todo=30	w en _ te=30	p ME SI=-30
j se perdio=30	m SE perdio=30	w se perdio=30	j mensaje que=-30	j el trago=30	m EL trago=30	w el trago=30	w trago=30	p TU EL PERDON=30	s cena=30	w cena=30	p HABER MENTIR LO=-30
p ME COSA PORQUE=30	m menti -en=30	w menti en=30	p SER ESTAR ESTADO=-30	j y quien=30	p TU SI LO=30	j nos equivocamos=-30	m NOS equivocamos=-30	w equivocamos=-30	w nos equivocamos=-30	k ME OTRO $=30	k -as _ -as=-30
k CONFIANZA SER COMPARA=-30	k LO CONFIANZA SER=-30	k LO CONFIANZA SER COMPARA=-30	k ^ LO CONFIANZA SER=-30	m verdad SER=-30	w la verdad es=-30	w verdad es=-30	w verdad es que=-30	k -an COMPARA=-30	m -an que=-30	p HABER COSA COMPARA=-30	j semana de=-30
k COMPARA TU -ga=30	w que te diga=30	w ^ no estaba=-30	k -on=30	j dos semanas=-30	k NOS VOY=-30	m NOS semanas=-30	m dos VOY=-30	w dos semanas=-30	k NO HABER -do -a=30	p EL PASAR TU=30	p LO PASAR ESTADO=-30
m SI hubieras=-30	w si hubieras=-30	p LO VIDA LO=-30	p PERO LO SER=-30	j de nadie=30	j que ya=-30	p PERDON JUEGO=-30	s hijos=-30	w hijos=-30	k -a SOLO=30	m a SOLO=30	k SER _ TU=-30
p TU JUEGO NO=-30	p ME QUERIA COMPARA=30	p NO NO PASAR=-30	p COSA OTRO=30	p EL MENTIR JUEGO=-30	k -es -es=-30	k LO PERDON , PERO=30	w siento , pero=30	w siento _ pero=30	j lo supieras=-30	j que supieras=-30	m LO supieras=-30
w lo supieras=-30	m con NOS=30	s compu=-30	p NO COPAS=-30	w sentir=30	k PASAR MENTIR $=30	p TU LO SEXO=-30	k -ba _ -de=-30	p SE SOLO COMPARA=-30	j le dinero=-30	p HABER TENER=30	j la tambien=-30
p COMPARA HABER EL=-30	p SEXO HABER=30	k -de LO COMPARA EL=30	w se _ cuando=-30	w hice lo que=30	k SER _ MENTIR=30	k -de ,=-30	m -de ,=-30	j viaje de=30	j me con=-30	p TU TU SI=30	k -a -en COMPARA=30
w a alguien que=30	p FRIO ESTAR=30	p ME TU VIDA=-30	p YO COMPARA ESTAR=30	k , _ -er=-30	j te oculte=-30	w oculte=-30	k -as -si=-30	m -as asi=-30	k ^ SI ME -as=-30	w perdon=30	k LO -la=30
j no dos=30	k -te COMPARA -ra=30	k ME -te COMPARA -ra=30	k LO COMPARA PASAR=30	w se _ paso=-30	j tu sin=-30	k JUEGO ,=30	m JUEGO ,=30	p TU FRIO TENER=30	p SI TU YO=30	j la manera=30	m el VIDA=-30
j mi padre=30	m ME padre=30	w mi padre=30	p SE YA=-30	m hice LO=-30	k -do _ YO=-30	p LO LO COMPARA=-30	p LO EL MENTIR=-30	p TU LO PORQUE=30	j lo hizo=30	j y sin=-30	m pena $=-30
w pena $=-30	k ^ PASAR LO=30	w pedir=-30	k -ba _ -es=-30	j no a=30	p NO ME SER=30	k COSA SOLO=30	w , con la=-30	k PERO _ ME=30	k -do TODOS=30	w tenia la=30	p TU NO VIDA=30
k ERROR _ COMPARA=30	w enteraras _ $=30	k SENTIR _ PORQUE=-30	k -a -da=30	m a -da=30	j abuela y=30	j que haga=-30	s haga=-30	w haga=-30	m -go cuando=30	k , -de EL=-30	j iba a=30
p LO CONFIANZA SER=-30	p COMPARA HACER=30	j con que=30	p LO VOY COMPARA=-30	k -y -io=30	m y -io=30	p SI COMPARA EL=30	p YO TU TU=30	p LO ESTADO=30	s enton=-30	w entonces=-30	k -or MENTIR=30
k PERDON -or MENTIR=30	k ^ PERDON -or MENTIR=30	m por MENTIR=30	j una un=30	k TU HACER LO=-30	j volver lo=30	k COMPARA TU -ce=30	j a todas=30	p NO PASAR SOLO=-30	m que HABER=-30	w un momento=-30	j te ella=-30
p QUIZA TU COMPARA=30	p LO SER PERDON=30	j por bien=-30	w insistio=-29	p TU SENTIR LO=29	w , _ tambien=-29	j y tenias=-29	j para tanto=29	m para -to=29	w para tanto=29	w para tanto $=29	s sorpr=-29
m -y tu=29	w y tu=29	k LO COMPARA -ce ,=29	p EL NO MENTIR=-29	k -no COSA=-29	k EL -no COSA=-29	m -no pasado=-29	m -ba de=29	k ^ NO -do=-29	w la _ ,=29	k PORQUE PASAR=29	p YO EL ESTAR=29
p PERO ME=29	m LO culpa=-29	w la culpa=-29	j cuando con=-29	k -ma $=-29	m -ma $=-29	k -ia -te=-29	k COMPARA NO QUIZA=29	p TU EL ESTAR=29	p SE COMPARA PASAR=-29	j en zapatos=29	k -ia -y TU -je=-29
k LO _ -le=-29	m VIDA porque=-29	s velor=29	w velorio=29	p SER COMPARA ERROR=-29	w les _ que=-29	k PERDON SI NO=29	k ^ PERDON SI NO=29	k -ia _ -ia=-29	w tu no=-29	k LO -la $=29	p SI ME VOY=-29
k -or _ PORQUE=-29	m NO lo=-29	j veia a=29	k -y _ -me=-29	s pensa=29	w venia _ $=29	p OTRO ME NO=29	m que SE=-29	w que se=-29	j mal lo=29	p PORQUE JUEGO=29	k ^ _ VIDA=-29
w alguna _ te=29	j asi de=29	m que TENER=29	k -de -ad -y=29	p PERDON TU COMPARA=-29	s grite=29	w grite=29	k NO PORQUE=29	m te -on=29	k ME -es $=-29	p PERDON SENTIR SOLO=29	p LO OTRO=-29
j pude mejor=29	p SI LO QUIZA=-29	k -te -os=-29	j por te=29	p COMPARA LO VOY=-29	k -na -da=-29	m una -da=-29	j la nos=29	k -de TU -ra=29	k -en LO -sa=29	k -ra _ -de=-29	w la _ y=29
j miedo perderte=-29	j de que=-29	p COSA QUERIA=29	m tu -en=29	j de va=29	w que _ un=29	m salio -de=29	w salio de=29	p COMPARA COMPARA LO=29	j estaba ella=-29	m ^ quien=-29	w ^ quien=-29
k -de ME VIDA=29	k -de ME VIDA $=29	k -ue -a LO=-29	k -as -a TU VIDA=29	k -no _ -te=29	j ella me=29	s perdo=29	m hice -en=29	p SENTIR COMPARA=-29	k ^ TU OTRO=29	j a les=-29	k -os _ -ro=-29
k COMPARA HABER COMPARA=29	w que hay que=29	j dices que=29	m dices COMPARA=29	w dices que=29	k -je COMPARA EL=-29	j estabas y=-29	p LO EL SOLO=-29	k MENTIR _ COMPARA=29	j lo desde=29	k -do , NO=-29	p SOLO LO TODOS=-29
k SE PASAR -do=29	k -a _ SER=29	k LO -es -de LO=-29	k -a -er EL=-29	p MENTIR SEXO=-29	k COMPARA PORQUE=29	w es _ que=-29	w grande=29	j el iba=29	j con tus=29	m -on tus=29	w con tus=29
p SE ME PERDON=29	p EL SER FRIO=29	m ^ andaba=29	w ^ andaba=29	s ex=29	w ex=29	m que YO=-29	w que yo=-29	k SOLO COMPARA=29	m SOLO que=29	p ME EL COSA=29	p SER YO TODOS=29
k -io , -y=-29	j la aplicacion=29	w la aplicacion=29	k SOLO -es=-29	j lo leiste=29	j que leiste=29	k LO COMPARA VER=29	k LO _ VER=29	m COMPARA leiste=29	w lo _ leiste=29	w lo que leiste=29	w que leiste=29
k SE ME PASAR -de=29	w me fue de=29	k LO HABER=-29	p EL LO SENTIR=-29	p SENTIR TU COMPARA=-29	m el -te=29	k -de -no=-29	p EL HABER LO=29	p PASAR JUEGO NO=29	k LO PORQUE -a=29	m culpa -a=29	w culpa a=29
w la culpa a=29	k SEXO ,=-29	m SEXO ,=-29	j si vez=29	k SER _ COSA=29	p SER COMPARA ME=29	w y voy a=29	s corre=29	m -ia en=-29	k COMPARA HABER=-29	m COMPARA manera=29	w a _ te=-29
j te sobre=29	k ^ LO -he=29	w tu _ de=-29	p NO HABER=29	j el mejor=29	m EL mejor=29	w el mejor=29	s acerc=-29	w tu _ te=29	p NO VOY ME=-29	w ^ antes de=29	k -y _ PASAR=-29
k ^ -da=-29	m ^ -da=-29	j me cabeza=29	j el prestamo=-29	m EL prestamo=-29	w el prestamo=-29	k ME SEXO -on EL=29	p TU COMPARA SI=-29	j nada esto=-29	p ME SENTIR MENTIR=-29	w habiamos=-29	p PASAR SOLO NO=29
k TU -do COMPARA ME=-29	p SOLO COMPARA QUIZA=29	j venia de=29	k -a ME -no=-29	w a mi hermano=-29	k -a LO -ra=29	p PORQUE ESTAR COMPARA=29	k ^ _ ELEGIR=-29	j solo de=-29	j dinero era=29	k COMPARA SE PASAR=29	j el es=29
p VOY LO CONFIANZA=-29	j no como=29	p ESTAR COMPARA LO=-29	p COMPARA ME MENTIR=-29	k PASAR _ -no=29	p HABER TU PERDON=-29	p COMPARA ME SER=29	j nino de=-29	p PASAR EL COPAS=-29	j te toca=29	j toca ti=29	k -ca -a TU=29
k -ca _ TU=29	k TU -ca -a=29	k TU -ca -a TU=29	m TU toca=29	w te toca=29	w te toca a=29	w toca _ ti=29	w toca a ti=29	k -to -y=-29	m -to y=-29	k -en _ -la=-29	j vaso de=-29
s vaso=-29	w vaso=-29	p PORQUE SER COMPARA=29	k -ra _ MENTIR=-28	k -a EL -po=-28	w a _ grupo=-28	w a el grupo=-28	j que decirtelo=-28	p PORQUE COMPARA COMPARA=-28	k ^ _ -sa=-28	w de _ se=28	k SE HABER -do=28
j los ahorros=28	m LO ahorros=28	w ahorros=28	w los ahorros=28	p ME SOLO EL=-28	j era lo=-28	k -a _ -es=28	p TU ERROR TU=28	p COMPARA ME QUIZA=-28	j lo conte=-28	k VER _ SEXO=28	j paso no=-28
k -un TODOS=28	m un TODOS=28	m eso NO=28	w eso no=28	k -yo $=-28	m -yo $=-28	m -y es=28	w y es=28	k -y YO ESTAR=-28	w y yo estaba=-28	s cien=-28	w cien=-28
j se cruzaron=28	w cruzaron=28	p NO PERO LO=28	p NO EL NO=28	k SI=28	s si=28	w si=28	p TU SENTIR=28	k SE _ -es=28	p SE ME COMPARA=28	p TODOS COMPARA HABER=28	k COSA SE PASAR=28
k LO COSA SE PASAR=28	p ESTAR HABER=-28	k MENTIR $=-28	m MENTIR $=-28	k LO COMPARA=28	m lo COMPARA=28	p QUERIA NO NO=-28	p SI LO MENTIR=28	p ME NO SER=-28	p LO NO=28	j ya la=-28	k -se LO=-28
m disculpa $=-28	w disculpa $=-28	j mas el=28	w a _ hermano=-28	j y pague=-28	w mis _ ,=-28	s cama=-28	w cama=-28	p ME TU YO=-28	p EL COMPARA COMPARA=-28	j con cuando=28	p QUIZA SER=28
s hacia=28	p PASAR COMPARA COSA=28	w despues _ la=-28	w despues de la=-28	m , de=28	w , de=28	p VER COMPARA ME=-28	j de madre=-28	p LO COPAS NO=28	p QUERIA EL=28	j es mi=28	k PASAR _ NO=-28
k MENTIR -y LO=-28	w , y el=28	m EL cuarto=28	p ME OTRO SE=-28	p TENER COMPARA PERDON=28	k -ma _ EL=28	p LO PORQUE ESTAR=-28	p SENTIR ME PERDON=28	j cosa a=28	w cosa _ a=28	j falte el=-28	w falte _ el=-28
w falte a el=-28	k SER QUIZA=-28	j madre cuando=28	m habias -do=-28	j una cuando=-28	w porque me=-28	p EL LO ME=28	m leer LO=-28	p EL NO COMPARA=-28	p SEXO ESTAR=28	m mientras -as=28	w cumpleanos=-28
k HACER _ -te=-28	p ME SENTIR PORQUE=28	s pido=-28	w pido=-28	j cuenta de=-28	j cuenta los=-28	k LO JUEGO -de LO=-28	m cuenta -de=-28	w cuenta _ los=-28	w cuenta de=-28	w cuenta de los=-28	w la cuenta de=-28
k COMPARA SOLO=28	m que SOLO=28	w una _ en=28	m ^ falte=-28	w ^ falte=-28	w ^ falte a=-28	k -po -de=-28	m -po de=-28	p TU TU VOY=-28	k -na -ta -de=-28	k -a=-28	s a=-28
w a=-28	k SENTIR=28	p COMPARA LO ESTADO=28	p FRIO LO SER=28	p SER TU NO=28	p OTRO TENER=28	j pero eso=-28	k -ra -ir=-28	m para -ir=-28	j en mi=28	p NO TU VIDA=28	k LO JUEGO -de=-28
w pelear=28	s confi=-28	j mi nadie=28	m ME siento=28	w me siento=28	k ^ FRIO=-28	m ^ FRIO=-28	j eso es=28	j uno y=28	k JUEGO _ -de=-28	k QUIZA _ -ar=-28	k PORQUE -os=28
j meses me=28	k -ce _ -y=-28	k -on _ -es=-28	p LO COMPARA SENTIR=28	p TU PORQUE PORQUE=-28	w fue _ a=28	j de siento=28	p LO PORQUE TODOS=28	j por como=28	j por le=28	w hacia _ que=28	j falta de=28
j con uno=28	m los -de=28	w los de=28	j estar en=-28	w estar en=-28	k -za ,=-28	m -za ,=-28	j ella te=28	j daba que=28	k -un _ NO=28	w llamaste=-28	p LO ME SENTIR=-28
p LO TODOS SE=-28	w menti _ el=-28	j casa se=28	w te menti $=-28	p PERDON EL TU=28	j a terapia=28	k -a -ia=28	k -os -a -ia=28	m -a terapia=28	m a -ia=28	w a terapia=28	j tengo no=28
p SOLO LO NOS=28	p EL COMPARA SENTIR=28	k LO VIDA -y=-28	j no bien=-28	k -or _ LO=28	s seman=-28	j la primera=28	m LO primera=28	w la primera=28	w primera=28	j nada para=28	m nada -ra=28
w nada para=28	k -bo=28	p LO EL VIDA=28	p QUIZA QUIZA=28	k -re ,=-28	m -re ,=-28	p SER TODOS LO=28	k -de -ad=28	m de -ad=28	j a banco=-28	w el numero=-28	s habri=28
w y _ te=-28	k ME _ HABER=-28	k COMPARA -os -do=-28	k SENTIR -on=28	m SENTIR con=28	w llevabas=28	p TODOS PASAR LO=-28	j le escribi=-28	m le -bi=-28	w le escribi=-28	p LO PASAR MENTIR=-28	w tu lo=28
m fiesta $=-28	w fiesta $=-28	k TU SENTIR=-28	j por no=28	k -te COMPARA=-28	m -te que=-28	k LO -go PORQUE=-28	m digo PORQUE=-28	p SI TU VIDA=28	j beber el=-28	p PORQUE SER=28	p COMPARA ME SE=28
j ni una=-28	m durante -es=28	p LO TODOS COMPARA=-28	m NO habia=-28	w no habia=-28	k -or LO ME=28	k COMPARA _ -en=-28	j despues la=28	p ME VER COMPARA=-28	k EL ,=28	m EL ,=28	p LO PASAR COPAS=-28
p SE PASAR SER=28	p COSA LO JUEGO=28	j noche por=-28	w planee=28	k -do ME -as=28	j tres veces=-28	m -es veces=-28	w tres veces=-28	j pero y=-28	p COMPARA LO SI=-28	k -a -ar $=-28	p ESTAR EL=-28
m TODOS te=-28	k -bi EL=-28	m -bi el=-28	j eso perdon=28	k -do EL=28	j madre lo=-28	w ^ _ culpa=-28	k -on LO -de EL=28	k MENTIR -or=-28	m MENTIR por=-28	k LO -ti=-28	k COMPARA HABER -do=-27
p SENTIR TU NO=-27	m HABER nada=-27	s creas=27	w creas=27	k -ia -es=-27	p PORQUE YO=-27	j haya podido=27	m QUIZA podido=27	w haya podido=27	k TENER _ -y=-27	j culpa a=27	w tu _ con=-27
k PORQUE _ HABER=27	k SER _ FRIO=-27	p PERDON HABER TU=-27	s baja=-27	w baja=-27	k -or _ ERROR=27	j habias y=27	k OTRO NO=-27	m OTRO no=-27	k COMPARA EL=-27	m ^ nunca=27	w ^ nunca=27
p VER MENTIR=-27	k -un -el=-27	m un -el=-27	k SI -na=27	m si -na=27	k -ro -on=-27	m -ro con=-27	p SOLO QUIZA=-27	j el pasado=27	p PASAR FRIO=27	p ERROR SER=-27	w que _ haya=27
k -un -to=27	p NO EL=27	k ME PASAR LO=-27	k TODOS -os=27	j no se=27	p ME PASAR TU=27	j la eso=-27	p ME ME=-27	s compe=27	j que sentimientos=27	k -an SENTIR=27	j mi jefe=-27
m ME jefe=-27	w mi jefe=-27	k -a TU VIDA $=27	k -do _ PORQUE=-27	m TENER que=-27	p VER COSA=27	k COMPARA _ -pe=-27	k VER LO=-27	j preguntaste habia=-27	k ME VER SI HABER=-27	k VER SI HABER=-27	k VER _ HABER=-27
k ^ ME VER SI=-27	p ME VER HABER=-27	p SI HABER COMPARA=-27	p VER HABER COMPARA=-27	p VER HABER TU=-27	p VER SI HABER=-27	w preguntaste _ habia=-27	w preguntaste si habia=-27	p YO SENTIR=27	k COMPARA LO HABER MENTIR=-27	k LO HABER MENTIR=-27	j mentira que=-27
j deje en=-27	k QUIZA _ $=27	p ME PORQUE NO=27	w ^ _ verdad=-27	w ^ _ hubo=-27	w ^ no hubo=-27	k -vo $=27	m -vo $=27	k OTRO LO -de=-27	k OTRO LO -de TU=-27	m OTRO lo=-27	p TODOS OTRO=27
p ME SOLO TODOS=27	p EL TU SENTIR=27	k -ba _ -on=27	p PASAR PORQUE TENER=-27	j ella de=27	k OTRO LO=-27	s hacie=-27	k -en _ -na=-27	p PASAR ME LO=-27	s el=-27	w el=-27	k PASAR EL -no=27
p SI SENTIR TU=27	j tu quien=27	m TU quien=27	w tu quien=27	m ^ en=27	w ^ en=27	j hacia y=27	k COMPARA TU SENTIR=-27	p JUEGO LO SER=27	p ESTAR ESTADO ELEGIR=-27	k -sa TU=27	m te -ia=27
m -ra mi=27	j lo sucedido=27	m LO sucedido=27	m sucedido $=27	w lo sucedido=27	w lo sucedido $=27	w sucedido=27	w sucedido $=27	k -un -do $=-27	k TU _ QUIZA=-27	p EL COSA ME=27	j de los=27
p TU CONFIANZA=-27	k ME -mo=27	p SOLO EL TODOS=-27	m hice PORQUE=27	p TODOS TU=27	j mucho todo=27	p EL TU TODOS=-27	j dijera que=27	p TENER VIDA=27	p PASAR QUERIA=-27	j me de=-27	s linea=27
w mi _ de=-27	s contr=27	s volve=27	k -es -na PERDON=27	w a _ nombre=-27	k -en _ SER=-27	j casa el=27	k -so=-27	j en por=27	m -re de=-27	p NO PORQUE NO=-27	j plata y=-27
k YO TU=-27	m yo TU=-27	s me=27	w me=27	j que menti=-27	k -je -a LO=-27	k -je -a LO VIDA=-27	k EL -je -a LO=-27	k QUIZA -do ,=-27	w ^ _ su=-27	p ME PASAR PASAR=-27	s poner=27
p LO LO SI=-27	p LO SEXO COMPARA=-27	k -yo=-27	m pasar $=27	w pasar $=27	w haciendo=27	w tus _ $=-27	k COMPARA TU MENTIR ,=27	j con mi=27	k -no -en ME=-27	p SI EL COSA=-27	k -ce _ NO=27
s conti=-27	w contigo=-27	k MENTIR LO -as=-27	m MENTIR las=-27	j me la=27	j digas que=27	j extractos que=-27	p ME VOY LO=-27	m SER tan=27	j otra cosa=27	m COMPARA cosa=27	w otra cosa=27
p ME TU COMPARA=-27	k PERO -de=27	w que te=-27	k -je -y=-27	m -je y=-27	j una no=27	k HABER _ -y=27	p ME SOLO=27	p SE NO SE=-27	j es una=27	w que _ cuando=-27	k LO -on $=-27
p LO VIDA JUEGO=27	j trabajo y=27	k COMPARA -y=27	m COMPARA y=27	k ^ _ LO=27	k SE _ -si=27	k -as _ -os=27	k -ia _ -go=27	p COMPARA COMPARA QUIZA=-27	w molesta=27	j como de=-27	p LO EL ESTAR=27
j con hombre=27	k -es=-27	p SOLO ME=27	p ME PERDON COMPARA=-27	w que _ ya=27	m NO hay=-27	w no hay=-27	j dos veces=-27	m NOS veces=-27	w dos veces=-27	w respeto=-27	k -sa SE=-27
m -sa se=-27	m casa SE=-27	w casa se=-27	k , _ ,=27	w , _ ,=27	k -go _ ME=-27	k VIDA -de TU=-27	w dinero de tu=-27	p COSA EL COMPARA=-27	p ME ME COMPARA=-27	k -es COMPARA -a=27	w otra cosa $=27
w estaba _ la=-27	w estaba en la=-27	p PASAR EL VIDA=27	w la cuenta=27	j ya asi=27	w en _ $=-27	p TU NOS=-27	p NO ESTAR=-27	m -de el=-27	k ^ ME -ue=-27	k -je _ -te=-27	m -or en=-27
j por razon=27	j a de=-27	j siente solo=-27	m -y todo=27	w y todo=27	j que herido=27	p COSA PORQUE LO=-27	j asi ti=-27	p ME TU NO=27	j y primer=-27	k -te -y NO=-27	k TU _ HACER=-27
p JUEGO PERDON=27	k ELEGIR _ YO=27	k , -lo $=27	j de haber=27	k -de HABER=27	m -de haber=27	m de HABER=27	w de haber=27	s memor=-27	w memoria=-27	k ESTADO -en=27	m ESTADO en=27
k -a -ar NO=27	m de SEXO=27	k NO -y=-27	m NO y=-27	k EL _ NO=27	j por mensaje=-27	p PERDON CONFIANZA=27	p NO ESTAR EL=-27	k ^ -re EL=-27	j cuando tenia=-27	m anos COMPARA=27	w anos que=27
p COMPARA LO EL=-27	p TU VIDA COMPARA=27	m -ro para=27	m duro -ra=27	w duro para=27	j dentro de=27	m dentro -de=27	w dentro de=27	j mi primo=27	m ME primo=27	m mi -mo=27	s primo=27
w mi primo=27	w primo=27	w perdon _ el=27	j el y=-27	m -a nadie=26	w a nadie=26	p PERDON PERO SER=26	p TU TU PORQUE=-26	p LO PERDON COSA=26	p EL SOLO NO=26	p PASAR EL=26	k ESTADO SER=-26
m estres SER=-26	j de perder=26	j perder el=26	j perder me=26	j perder y=26	k PASAR -de -er=26	k ^ PASAR -de -er=26	m -de perder=26	w de perder=26	w perder=26	k ^ LO -je=-26	k VOY _ MENTIR=26
k -ba EL=26	k LO -es $=26	k COPAS _ -io=26	w y estaba con=-26	m -er el=-26	k -no COMPARA=26	j se los=-26	j tus de=-26	p PERO QUIZA=26	w ^ borre la=26	w borre la=26	p TU PERO=26
w tenias _ $=-26	p SER NO ME=-26	k SER ,=-26	m SER ,=-26	j te con=-26	p COMPARA EL OTRO=-26	k LO JUEGO $=-26	m cuando -os=26	m ME tambien=26	s infid=26	m para LO=-26	k COMPARA YO ESTAR -do=26
k YO ESTAR -do ,=26	p PASAR SER NO=-26	w que te lo=-26	j el soy=-26	k -ta _ VOY=-26	k COSA LO=26	k -co _ TU=-26	p PASAR COMPARA EL=26	m madre ,=-26	w madre ,=-26	p ERROR TODOS=-26	m drama $=-26
w drama $=-26	k -na _ -en=-26	p HABER NO EL=26	w habia nada=-26	w no habia nada=-26	w hacia _ $=26	w te _ la=-26	p PERDON PERO ME=-26	k TU SER=-26	w , y la=-26	p ME SENTIR=-26	p SOLO ME LO=-26
p COSA TU=-26	k -je _ -ra=-26	k -to _ $=26	p SOLO NO COSA=26	k -y _ TENER=-26	j lamento asi=26	k NO ESTAR -do=26	k -sa _ ME=-26	k SOLO -do COMPARA=26	w que _ pasado=26	k -fe $=-26	m -fe $=-26
k SI _ -es=-26	p ME PERDON=26	p YO ESTAR EL=-26	k NO -er=26	j no sin=-26	j y contestar=-26	p LO FRIO LO=26	j el respeto=-26	m EL respeto=-26	w el respeto=-26	p ESTAR FRIO=26	m ya $=-26
w ya $=-26	k ^ _ -jo=26	p ME SE TU=-26	k COSA _ HABER=-26	j la mas=-26	j me quien=-26	j que meses=26	j de porque=-26	p EL TU CONFIANZA=-26	j las con=-26	k -y _ -mo=26	j pero a=-26
p VIDA SE LO=-26	p VIDA EL TU=-26	p ELEGIR TODOS LO=-26	k SOLO _ ME=-26	k NO SER LO=26	p SOLO YO NO=26	j en alguien=-26	k PERDON _ $=26	j otro lado=26	m COMPARA lado=26	m otro -do=26	w otro lado=26
w otro lado $=26	k NO NO=-26	p LO CONFIANZA ME=26	k -as -te=-26	p EL CONFIANZA SER=-26	k HABER SER COMPARA=26	k QUIZA HABER SER COMPARA=26	j amiga y=-26	k COMPARA ME HACER=26	j de nada=26	p ESTADO QUERIA=-26	w a _ los=-26
k , -de=26	m , -de=26	j verdad por=26	p NO LO OTRO=-26	p COMPARA COSA QUIZA=26	j una cuenta=26	m -na cuenta=26	w una cuenta=26	j tus padres=26	m TU padres=26	m tus VIDA=26	w tus padres=26
p NO NOS COMPARA=26	m PORQUE es=-26	j es pena=26	j una pena=26	k SER -na PERDON=26	k SER _ PERDON=26	m -na pena=26	w es _ pena=26	w es una pena=26	w una pena=26	j la culpa=-26	p EL LO CONFIANZA=-26
p MENTIR SER=26	j me sus=-26	k ^ SI -ra=26	p PERO MENTIR=26	k TU OTRO $=-26	p NO LO PERDON=-26	k -te -en LO=26	j perdon mis=26	w perdon _ mis=26	k TU JUEGO=26	k EL QUERIA -de=-26	w ^ me dijiste=26
p TU YO COSA=26	j mi es=-26	p YO NO LO=-26	s los=-26	w los=-26	j iba las=-26	j miedo por=26	j deuda y=-26	w estaba _ el=-26	p EL VOY EL=-26	k ELEGIR -de=-26	m ELEGIR de=-26
j bien que=26	m -te meses=-26	p NO TU QUERIA=-26	w fue solo=-26	m ese SEXO=26	j me puso=-26	j que mas=26	k -as _ -or=-26	k -na -y COMPARA=-26	k -do , YO=-26	m que -ra=-26	k LO _ HACER=26
k PORQUE _ MENTIR=26	p EL SER CONFIANZA=-26	k -ta EL=26	m -ta el=26	m hasta EL=26	w hasta el=26	k NOS -os ,=-26	p LO SENTIR EL=-26	j como cualquiera=26	m PERO no=-26	j los ojos=26	m LO ojos=26
w los ojos=26	j en me=26	j estaba el=26	p CONFIANZA COSA=26	k ^ SI -na=26	w dos _ de=-26	m QUIZA de=-26	p COMPARA PASAR COMPARA=-26	p MENTIR NO EL=26	w quieres _ te=-26	w quieres que te=-26	m LO manera=26
p PORQUE ME HABER=-26	k PORQUE LO=-26	k COMPARA _ -or=-26	p SI SOLO COMPARA=26	k NOS _ -a=26	p SI PORQUE=26	k -no -de=25	m -no de=25	k -as NO=-25	j yo las=-25	p SI ME PERDON=25	j jugue el=-25
p ME COMPARA ESTAR=-25	k -ga -ta $=25	k -ga _ $=25	k COMPARA -ga -ta $=25	w haga _ $=25	w haga falta $=25	s dejab=25	p ME PERDON SER=25	p PERDON NO NO=-25	k PERDON -de=-25	m PERDON de=-25	j que un=25
k TU VIDA TU=25	k -ir _ TU=25	j pedi el=-25	m -es la=25	k -un _ $=25	k COMPARA TENER LO=25	k -de LO COMPARA=25	k ^ _ -te=-25	p ME TU PERDON=-25	k SI ME -as=-25	k TU -ga=-25	k SENTIR -a EL=-25
k SENTIR -a EL -do=-25	j por porque=-25	w diste la=25	k -de LO NO=-25	w verdad=-25	k , _ VER=25	k SI -ra=25	m si -ra=25	j como tu=25	p ME PORQUE HABER=25	p ME QUERIA=25	j gaste dinero=25
s aprov=-25	p SEXO TU COMPARA=-25	j en habia=-25	j mal a=25	k LO COMPARA -ba=-25	p VER SI ESTAR=-25	m -di el=-25	k ^ PERDON -or -ar=-25	k -te -a=-25	m -te a=-25	j los perdi=25	m PERDON la=25
p VIDA EL ME=-25	w ^ _ intencion=-25	w ^ mi intencion=-25	k YO _ -je=-25	p COMPARA SUBJ TU=25	k ESTADO _ -a=-25	p SER ELEGIR LO=-25	w no _ en=-25	k -de _ COPAS=25	k , -ro=-25	m , -ro=-25	k -te _ -en=-25
p SEXO COMPARA COMPARA=25	p COMPARA COMPARA=-25	p QUIZA NOS=25	j todo que=-25	p VOY EL EL=-25	j miedo eso=25	w hermano=-25	k ^ -ai -en=25	j que me=-25	p TU TU NO=-25	k NO _ -ia=25	m un COSA=-25
j me cosas=25	m casa -y=25	w casa y=25	p PASAR ERROR COMPARA=-25	m ^ podria=25	w ^ podria=25	j solo te=-25	m como -es=25	p CONFIANZA TU NO=-25	p VOY NO NO=25	k EL _ LO=-25	p TU COMPARA SE=25
p COPAS ELEGIR=-25	p NO HABER ESTADO=25	w situacion=-25	k TODOS _ COMPARA=25	j dos horas=25	j si voy=25	j cosas los=-25	w no _ mi=25	k -en _ -y=25	j fueras no=25	p VIDA PORQUE SER=25	k ME COMPARA=-25
w apagado=25	m escondi $=-25	w escondi $=-25	j conte cosas=-25	j le cosas=-25	j su la=-25	k -na -la=-25	m una -la=-25	j lo bien=25	w anos _ que=-25	w lo _ dicho=-25	k COMPARA _ -di=25
m -ce lo=25	j si algun=25	p SER ME ME=-25	k LO VIDA $=25	w no soy yo=25	k SOLO _ TU=-25	j a tus=25	k ^ NO VOY=-25	k ^ NO VOY -a=-25	w ^ no voy=-25	p TU ERROR NO=-25	p PERDON VIDA ME=-25
j a tambien=-25	k EL PASAR=25	w se _ las=-25	k EL -y=25	m EL y=25	j gaste que=-25	k -es _ VOY=25	p ME YO EL=-25	p SEXO JUEGO=-25	w de mi lado=-25	p PERDON ME TU=25	j verdad fue=-25
w chicas=25	p MENTIR TENER=-25	p ME VIDA SOLO=25	p VIDA SOLO=25	k -jo _ LO=-25	k -to _ -de=-25	k -te _ NO=-25	p PERDON EL SOLO=25	j agarre el=-25	j a sí=-25	w nuestros=-25	k ME -io LO=25
w mas _ que=25	k NO -ce -ta=-25	m NO hace=-25	w no hace=-25	w no hace falta=-25	m venia -de=25	k EL VIDA ,=25	j lo primer=25	p OTRO ELEGIR=-25	j dije habia=-25	j a dejar=-25	k -a YA=-25
m -a dejar=-25	m a YA=-25	w a dejar=-25	w dejar=-25	w solo _ $=25	j por nosotros=25	p SOLO SE=25	j jueves el=-25	j jueves y=-25	k EL -es -y=-25	m jueves -y=-25	w el jueves y=-25
w jueves y=-25	p NO PORQUE HABER=25	j la amistad=-25	k ^ -a LO=25	j celosa que=25	m LO celosa=25	p LO FRIO SER=25	p LO SER JUEGO=-25	k -se YO=-25	k LO -se YO=-25	m -se yo=-25	m mas COMPARA=-25
w mas que=-25	k -er _ NO=-25	p PORQUE SI=-25	k TU NO $=-25	w que _ fuera=-25	p LO YO PORQUE=25	p PERDON QUIZA=25	p VER COMPARA TU=-25	p TU EL YO=-25	j te lo=25	s tranq=25	w se _ asi=25
k VIDA _ -un=25	p ESTAR QUIZA=-25	j mi conciencia=25	m ME conciencia=25	s conci=25	w conciencia=25	w mi conciencia=25	k -ai -en=-25	m -ai en=-25	j si de=25	j que sido=-25	j pero no=-25
k PORQUE TU=25	k , NO ELEGIR=-25	w ^ _ nada=-25	p NO COMPARA PORQUE=-25	j era tiempo=-25	m HABER hecho=-25	j lo mas=25	m -ho la=25	p SI VOY NO=-25	p NO ME VER=25	j estres no=-25	j esas cosas=25
p SER LO COSA=25	j con eso=-25	p ME SER ELEGIR=25	p MENTIR MENTIR=25	k ^ SI NO SUBJ=25	j mi su=25	p VIDA ESTAR=-25	m EL estaba=-25	k -sa _ LO=25	j vez que=-25	j una de=-25	j dije venia=-25
w y _ veces=-25	m algo SOLO=25	k -ar _ -a=25	k ME _ -er=-25	j mia el=-25	j menti me=-25	j cosas tu=25	k TU LO -ia=25	k EL=-25	m estaba -do=25	j arrepiento que=-25	m con -os=25
p SER COMPARA VIDA=25	k EL -no=-25	m el -no=-25	p SE ME=-25	p COMPARA SE YO=-25	w un poco $=25	p SE SENTIR LO=25	w poco _ ,=25	k -te -de=-25	p TU COMPARA SER=-25	k COMPARA _ YO=-25	w habian=25
p JUEGO EL EL=-25	j que tarde=25	k EL COMPARA $=25	p EL YO=-25	p LO SI SER=24	w ^ _ estaba=-24	j me verdad=-24	w , _ le=24	k LO FRIO=-24	k -jo SOLO=24	j menti no=24	m te -ba=-24
p NO PASAR=-24	j a diez=-24	k -sa ,=24	m -sa ,=24	k OTRO _ -en=24	j tu tampoco=24	w tu tampoco=24	j tu si=-24	p TU VIDA PORQUE=-24	m todos $=24	w todos $=24	j un juego=-24
m -un juego=-24	w un juego=-24	j y tu=-24	k -na _ PORQUE=-24	p COMPARA EL VIDA=-24	k PERDON SI ME=24	k ^ PERDON SI ME=24	j despues en=24	w herida=24	s movil=-24	w movil=-24	p TU FRIO=-24
j que los=-24	p LO PORQUE TENER=-24	s otra=-24	w otra=-24	j a es=-24	p SOLO COMPARA SER=24	p SEXO EL TU=24	p LO LO PERDON=24	k -as -or=-24	m -as por=-24	p MENTIR PORQUE ME=24	p LO OTRO COMPARA=-24
j me tenia=24	j madre yo=-24	k -me -on EL=24	k ^ SER ME=-24	j ex y=-24	p TU LO SENTIR=-24	j era por=-24	p PERO ESTADO=24	k COMPARA _ -bo=24	w para _ con=24	m ti -do=-24	w ^ ya te=24
p SOLO LO=-24	j dije nada=-24	p ME COMPARA NO=-24	j el marido=24	k EL COMPARA -do=24	k EL COMPARA -do $=24	k SER EL COMPARA -do=24	w el _ marido=24	w el mejor marido=24	p COSA LO=-24	j era todo=-24	m ser CONFIANZA=24
j algo y=24	w ^ _ ex=24	w ^ mi ex=24	m pase -de=24	w pase de=24	j de pero=24	p EL OTRO LO=24	w hice _ ,=24	s pedir=24	k ^ ELEGIR LO COMPARA=24	s inoce=24	k TENER LO PORQUE=-24
k ERROR $=24	m ERROR $=24	j la le=24	p TODOS TENER=-24	k -en _ EL=-24	j a nuestro=24	k LO -sa=-24	j fiebre y=24	p NO ESTADO LO=24	p NO ELEGIR SENTIR=-24	s bolso=24	w bolso=24
p SI TENER=-24	p VER TU ESTAR=-24	k LO YA $=24	j estaba que=24	j que pare=-24	m pare $=-24	w pare $=-24	j para mi=24	s bebe=-24	w bebe=-24	j para hablar=24	m infidelidad $=24
w infidelidad $=24	m VIDA con=24	p NO COMPARA JUEGO=24	p VIDA TU MENTIR=-24	p YO NOS=-24	k ^ -to=24	m ^ -to=24	k COSA COMPARA -en=24	p NO SUBJ TU=24	w ^ _ perdi=-24	m tres -es=-24	p COMPARA TU COSA=24
s tema=24	w tema=24	k -no _ $=-24	k -ca LO=-24	k QUERIA COMPARA=24	k , -me=-24	m , -me=-24	j habia el=-24	j puedes que=-24	p VIDA LO HABER=-24	k TU _ -an=-24	p LO COMPARA SER=-24
p SI COMPARA COSA=24	w que _ el=24	j porque mi=-24	w no _ los=-24	p VIDA ESTADO=-24	k -te COMPARA ME=24	k -te COMPARA ME -ra=24	k ME -te COMPARA ME=24	p COSA MENTIR=24	j nos que=24	p SOLO VIDA=-24	w dije _ habia=-24
w dije que habia=-24	j madre la=-24	p ME COSA=24	j su y=24	p ME LO ESTADO=24	k ^ TU VER=-24	m en LO=-24	k -jo COMPARA=-24	m -jo que=-24	j el vino=-24	w el vino=-24	p TODOS QUERIA=-24
w tu _ no=-24	j de tienes=-24	p ME COMPARA=-24	p LO LO ME=24	j mientras el=-24	p EL ELEGIR LO=24	s nadie=24	w nadie=24	j les los=-24	k ESTAR -to=24	p ME SENTIR NO=24	k PASAR _ SE=-24
m olvides $=24	w olvides=24	w olvides $=24	p COMPARA SI NO=24	p COSA COMPARA COMPARA=-24	j lamento si=24	k -ba _ VIDA=-24	k ^ _ TU=-24	p TENER LO NO=-24	j y persona=-24	j en yo=-24	j yo desde=24
w amiga=-24	w a _ con=-24	k ERROR=24	p ESTADO LO ELEGIR=24	j esas que=24	p PERDON COMPARA PASAR=24	k -ro COMPARA -as=-24	k -ro _ -as=-24	k OTRO -de=24	m OTRO de=24	m nadie -en=24	w nadie en=24
k -en EL -lo $=-24	k ^ _ -lo=24	p EL SI TU=-24	k ERROR _ SER=24	m ^ queria=-24	w ^ queria=-24	k TODOS _ ESTAR=24	k -er EL VIDA=24	j el tarjeta=-24	k ^ QUIZA HABER=24	k ^ QUIZA HABER SER=24	p LO MENTIR YO=-24
j a linea=-24	j hermana que=-24	j lo yo=-24	m LO era=-24	w eso era=-24	p LO LO ESTAR=-24	k PERO=24	p SENTIR LO EL=-24	j a ex=-24	w a _ ex=-24	w a mi ex=-24	p VER TU LO=-24
j y sabia=-24	m ME hacia=-24	w me hacia=-24	m COMPARA lo=-24	p LO NOS ESTAR=24	m -en otra=-24	w en otra=-24	k , QUIZA=-24	m , QUIZA=-24	k SE ME -io=24	k SE _ -io=24	w perdon _ te=24
w perdon si te=24	k LO SER LO=24	p PORQUE QUIZA=-24	p LO PORQUE SER=-24	k LO -va=24	p ESTAR ESTADO LO=24	j mis sin=-24	m ^ ahora=-24	w ^ ahora=-24	p VIDA COMPARA NO=-23	k NO TU -je=23	s arreg=23
k -de LO -as=-23	k PERDON SI TU SENTIR=23	j dije ya=-23	k JUEGO TU=-23	k LO -ue $=23	j primero fui=-23	j pido perdon=23	w pido perdon=23	p COMPARA EL PORQUE=23	s trist=23	j dire que=-23	j le dire=-23
k , EL VOY=-23	m EL dire=-23	w , _ dire=-23	w , le dire=-23	w le dire=-23	k PERDON _ MENTIR=-23	j y muy=-23	k , -do=-23	m , -do=-23	k -za -ra=-23	m cabeza -ra=-23	p COMPARA PORQUE=23
k -ia _ -ra=-23	w mas _ no=-23	k COMPARA -te=-23	p COMPARA YO COMPARA=-23	k NO _ -lo=-23	j de piso=-23	p PERDON COMPARA SER=23	p NO ERROR COMPARA=23	p COSA NO COMPARA=-23	m como -os=-23	j la verdad=-23	m LO verdad=-23
w la verdad=-23	k -a -er LO=-23	j haber un=23	j cosas y=23	m TU madre=-23	w tu madre=-23	j mi el=-23	s esas=23	w esas=23	m no SOLO=23	p QUIZA COMPARA ESTAR=-23	k -or _ -na=-23
k LO _ -ja=-23	j no manera=23	j me duele=23	m ME duele=23	w me duele=23	k , EL COMPARA=-23	k HABER -un ERROR=23	k -ir -on=-23	m -ir con=-23	p VOY TU VIDA=-23	k ^ SOLO TU=23	j si falle=23
m -me el=-23	p COMPARA HABER LO=23	p NOS TU LO=-23	m -de los=23	w de los=23	p COSA EL TU=-23	s traba=-23	m -a mi=-23	w a mi=-23	k -os JUEGO=23	p PERDON TENER=23	k -on -ta=23
k -ro _ -y=-23	p TU LO VER=23	p ME SER PORQUE=23	j que tambien=23	p LO CONFIANZA VOY=-23	j cuando murio=-23	j murio tu=-23	k -do -io TU=-23	m -do murio=-23	m -io tu=-23	m murio TU=-23	w cuando murio=-23
w cuando murio tu=-23	w murio tu=-23	p HABER TU LO=23	p LO PERDON TU=23	j mas un=23	p SI COSA TU=23	k ^ -ri=23	m ^ -ri=23	k -go _ $=-23	p ME PERO LO=23	m porque SE=23	w porque se=23
m ^ tenia=-23	w ^ tenia=-23	j que mucho=-23	k -y EL=23	m y EL=23	p TU LO TENER=-23	k SE _ -ro=-23	p COMPARA ME TODOS=23	k YO _ -ia=23	p SE PASAR PORQUE=23	j un la=23	k -un ERROR=-23
w ti _ te=23	k -lo TU=-23	w ^ _ pase=-23	w inocente=-23	k TU _ PERDON=23	k VIDA $=23	m VIDA $=23	s paga=23	w paga=23	k ME -lo=-23	m nada ,=23	w nada ,=23
k QUERIA SE=23	m QUERIA se=23	k -on -os -en=23	m me -jo=23	k EL _ -a=-23	j lo noche=23	k -ra $=-23	m -ra $=-23	j quiero para=-23	k ME -on -y=23	p SER CONFIANZA LO=-23	m COMPARA le=-23
k -en -io=-23	m hermana $=23	w hermana $=23	p EL COMPARA CONFIANZA=23	p SER TU QUERIA=23	j te pido=-23	m TU pido=-23	w te pido=-23	k -te _ -ra=-23	p ME VIDA COSA=-23	w abierto=-23	j fue vez=-23
j que venia=-23	k , _ NO=23	k ^ -ba -a=-23	j la depresion=23	w las _ de=-23	w decirlo=-23	k YO ESTAR=-23	m yo ESTAR=-23	j le te=-23	p ME NO ELEGIR=-23	k -de LO VOY=-23	s toca=-23
w toca=-23	j por sin=-23	k LO COMPARA -je=-23	w lo _ dije=-23	w lo que dije=-23	w que no lo=23	m tenia -do=-23	k -so _ COMPARA=-23	w ^ _ las=23	w y lo escondi=-23	w es que=23	k -to $=-23
m -to $=-23	j los mensajes=23	w los mensajes=23	k -ra ME $=-23	w dije que la=-23	m EL de=23	m el -de=23	w el de=23	j no tiene=23	m NO tiene=23	w no tiene=23	w terapia=23
j que estar=-23	k COMPARA _ TU=23	j a poco=-23	j tus y=23	p COMPARA QUIZA COSA=-23	m LO oculte=23	w lo oculte=23	w te _ oculte=23	w te lo oculte=23	k -ir _ LO=-23	p ELEGIR SI=23	p CONFIANZA VOY=23
k NOS -es $=23	w te _ lo=23	m SER tu=23	m la -le=23	m porque ME=-23	m que TU=-23	m de COMPARA=23	j la madre=-23	p ESTAR LO TU=23	k COMPARA -ba -a -ar=-23	w y ella no=-23	k LO SOLO COMPARA=23
m LO unico=23	w lo unico=23	w lo unico que=23	j me tus=23	k MENTIR _ -os=-23	p VIDA TODOS LO=23	m bien -y=-23	w bien y=-23	j si alguien=23	j la llevo=23	w tenia que=-23	p TU ESTAR=-23
p ME EL YO=23	j solo nada=23	m -no no=23	p TU NO ME=23	k ME -ia $=23	m -a todo=-23	w a todo=-23	s traig=23	w traigo=23	k -en EL COMPARA -to=-23	k EL COMPARA -to=-23	k -to -do ME=23
j que contarte=23	p PERO NO PASAR=23	p OTRO HABER=-23	p COSA JUEGO=-23	w a _ me=23	p PORQUE ME TU=-23	k , PASAR=23	m , PASAR=23	p EL COMPARA FRIO=-23	k CONFIANZA -a=23	m CONFIANZA a=23	k ESTAR -do ,=23
k -ia _ ME=23	w pido disculpas por=-23	m ^ despues=23	w ^ despues=23	w ^ despues de=23	k -ro -de LO=23	k -do COMPARA ME=-23	j a este=-23	p LO ESTADO PASAR=23	p NO LO ME=-23	j ni en=23	k -ho COMPARA=23
k PERDON PERO=-23	m PERDON pero=-23	w con _ de=23	k -ba _ -a=23	s ayer=-23	w ayer=-23	p SE HABER EL=-23	m cosas -de=23	w cosas de=23	p TU COSA=23	p FRIO NO LO=23	m hasta LO=-23
k TODOS _ TU=23	k COSA COMPARA TU=23	k SER _ ,=-23	k , EL=-23	m , EL=-23	k HACER LO=-23	p TU ESTADO EL=-23	k SOLO -no=-23	j pasado para=-23	k -en LO -za=-23	k -en _ -za=-23	m ti LO=-23
k SER TU=23	w tus _ ,=23	s situa=-23	p TU SER EL=23	p TU FRIO COMPARA=-23	k -il _ $=-23	k -do TENER=-23	m cuando TENER=-23	m use LO=-23	p LO SE COMPARA=-23	k ^ _ -ta=23	s vigil=-23
j ella que=23	j y era=-23	j dos a=-23	p FRIO COSA=23	j de cuarto=22	w de _ cuarto=22	w de el cuarto=22	p TU TENER PORQUE=22	m sigo -do=-22	k -ce _ ERROR=-22	k HABER _ NO=22	p SOLO EL=22
j trataba un=22	p PERO LO COMPARA=-22	j de cosa=-22	w estaba _ un=-22	w estaba en un=-22	k YO TU LO=22	w yo te lo=22	j las tarjetas=22	m LO tarjetas=22	w las tarjetas=22	j que quieres=22	j ese era=-22
p SI TU SOLO=-22	p COMPARA SOLO ERROR=-22	w ocurrio=-22	j lo escondi=22	w lo escondi=22	p QUIZA TU QUIZA=22	p VIDA EL NO=22	p TU PASAR LO=-22	m todos -en=-22	p YO SER SOLO=-22	k PERDON COMPARA LO=22	k ^ PERDON COMPARA LO=22
j por una=-22	j algunas cosas=22	m algunas COSA=22	w algunas cosas=22	j a fui=22	k NO -lo $=22	p PASAR LO TU=-22	w fue _ la=22	j me voy=22	w tu _ se=22	p PERDON FRIO LO=22	k HABER _ ,=-22
p ESTADO NO LO=22	w que _ esto=-22	j verdad lo=22	p LO COMPARA PERO=-22	k -ad _ PASAR=22	j familia la=22	k -on -ia=-22	m con -ia=-22	p VIDA NO NO=-22	k -as , TU=22	j fue mio=-22	s junta=-22
j a quien=22	w grave=-22	j en cama=-22	p EL EL VOY=-22	k PERDON SI ME -as=22	m SI mis=22	w si mis=22	p JUEGO EL MENTIR=-22	j que hace=22	w por _ noches=-22	w por las noches=-22	j hice te=-22
j estaba mi=-22	k VOY -a -ir COMPARA=-22	k -to -do=22	p COMPARA SI=-22	w algunos=22	j no he=22	j te puse=-22	k NO _ -or=22	k TU -do PERDON=22	w que _ vieras=22	k TU _ -el=22	k -on LO -la=-22
j que iba=-22	p ESTADO COMPARA ME=22	m decir LO=-22	j y tiene=-22	j tienes de=22	j peor de=22	k COMPARA _ -a=22	j voy devolver=-22	w voy _ devolver=-22	w voy a devolver=-22	p COSA SER COSA=22	k -do VER=22
m cuando VER=22	k SER=22	p HACER SER=-22	s vas=-22	w vas=-22	p SE LO ESTAR=-22	m -on ese=22	w ^ _ idea=22	k -se $=22	m -se $=22	w de _ que=-22	w mentira=-22
p SER SOLO ME=22	j eras que=-22	p ME VIDA YO=-22	m uno NO=22	j estuvo y=22	j de pasado=22	w de _ pasado=22	k -an LO=-22	k -ho _ FRIO=-22	p SI SUBJ LO=-22	j decia estaba=-22	k -or -me=-22
m por -me=-22	k ME -de=-22	p TODOS ME LO=22	w que _ $=22	m SOLO porque=22	p ME PERO COMPARA=22	j en y=-22	j no conmigo=22	k , YO=-22	m , YO=-22	m , yo=-22	w , yo=-22
m -es los=-22	w y _ es=-22	k TENER _ COMPARA=22	p PERDON COSA=22	m segundo -no=-22	w segundo=-22	p HABER HABER LO=-22	k -de SOLO=22	m de SOLO=22	j conte que=-22	p NO EL COMPARA=-22	s meses=22
w meses=22	k VOY _ -ia=-22	p VIDA ME=22	j menti dinero=-22	w , _ veces=-22	s verte=22	w verte=22	m EL mundo=22	p TODOS EL TODOS=22	w el mundo=22	p EL ESTADO=-22	p ME SOLO NO=22
j anos te=-22	w responsabilidad=22	n 26=-22	k -de ME OTRO=22	p LO MENTIR COMPARA=22	w de _ lado=-22	j noche y=22	j terapia que=-22	p VIDA YO SER=22	w se _ mas=22	p LO VOY SER=22	m ^ aqui=-22
w ^ aqui=-22	m -on no=22	m dia -y=-22	w dia y=-22	j eso en=22	j lamento de=22	p TU SENTIR SOLO=22	k COMPARA TENER COMPARA=-22	p COMPARA VIDA PASAR=-22	k -je -de=22	m -je de=22	p YO VIDA=-22
j hasta el=22	p EL VIDA TU=-22	j para vieras=-22	p VER LO TU=-22	p EL ESTAR QUIZA=22	p VIDA NO=22	m NO habria=22	w no habria=22	w infidelidad=22	p PASAR QUIZA=-22	k -ia SENTIR=-22	k PASAR LO COSA=22
k PASAR LO COSA $=22	k ME _ JUEGO=-22	m el -to=-22	j pastillas de=-22	k -on EL=-22	j hice con=22	k ESTAR -en -sa=22	k ESTAR _ -sa=22	m SER lo=22	j eso lo=22	k -on LO -as=22	k -a EL TU=22
p TU ME HACER=22	j las seis=-22	m LO seis=-22	m las -is=-22	w las seis=-22	p EL ME COSA=22	s aun=-22	w aun=-22	k -na $=-22	m -na $=-22	k -po LO -es=-22	k -po _ -es=-22
k EL -po LO -es=-22	m -po los=-22	m grupo LO=-22	w el grupo los=-22	w grupo los=-22	m -ta en=22	p LO ERROR NO=-22	p YA COMPARA=-22	k COSA _ PORQUE=22	j me llevar=22	j todas que=-22	k SE _ PASAR=-22
j hice lo=-22	j en mano=-22	k -en LO PASAR=-22	k -en LO PASAR $=-22	w en _ mano=-22	w en la mano=-22	k COMPARA HACER=-22	m que HACER=-22	j hayamos llegado=22	j que llegado=22	m -os llegado=22	m hayamos -do=22
w hayamos llegado=22	w que _ llegado=22	w que hayamos llegado=22	k -bo _ $=-22	w escondi=-22	m hice ,=-22	w hice ,=-22	k TU NO HACER=-22	p QUIZA ESTAR=22	j decirtelo de=22	k -re _ LO=22	p EL YO EL=-22
w de _ para=21	p COMPARA LO CONFIANZA=-21	j a cama=21	k LO -ue ,=-21	k ^ LO -ue ,=-21	j tu nunca=21	k EL VIDA $=21	k -y -ba=21	m y -ba=21	p COMPARA HACER TU=21	j por situacion=21	m te -lo=-21
w no _ digo=21	j yo ni=21	p PERDON NO HABER=-21	m ^ perdon=21	w ^ perdon=21	w te pido disculpas=21	s lio=21	w lio=21	p ESTAR COMPARA TU=21	j dormir en=-21	k -ir -en=-21	m -ir en=-21
m dormir -en=-21	w dormir en=-21	j igual lo=21	w lo hice=21	k -do LO=21	p COMPARA SER TU=-21	p SEXO COMPARA TU=21	s punto=-21	w punto=-21	m dano $=-21	w dano $=-21	j llegue la=-21
k PORQUE _ -on=21	k ^ _ SE=-21	w ^ _ se=-21	j sin que=-21	m , sin=-21	w , sin=-21	k , -y TU=-21	w ^ en el=21	k COMPARA _ -lo=-21	j mi ex=21	m ME ex=21	w mi ex=21
k JUEGO _ NO=21	k -ar -un=-21	m -ar un=-21	k TU -go=21	m te -go=21	p ELEGIR ESTAR=21	k CONFIANZA PASAR=-21	j siento haya=21	j como no=-21	j vi en=21	k ^ SE PASAR -do=21	p VOY SOLO=21
j todo ese=21	k PORQUE SE=21	m PORQUE se=21	p COSA LO YO=-21	j era tambien=21	j deje con=-21	p COMPARA PORQUE ESTAR=21	p COMPARA COMPARA JUEGO=-21	k YO NO TENER=-21	k YO _ TENER=-21	w es _ mio=-21	p COMPARA QUIZA ERROR=21
k ME -te LO=-21	j no vez=-21	k ^ -ai=21	m ^ -ai=21	j cuando asi=21	w era _ tu=-21	p COMPARA TU ESTAR=21	k SI -es COMPARA TU=21	j el sueldo=21	m EL sueldo=21	w el sueldo=21	j te deuda=-21
p TU LO=-21	k SOLO -es $=21	p PERO LO ME=-21	p ME VIDA PORQUE=-21	w perdon _ que=-21	p ME LO SE=-21	s duro=-21	w duro=-21	j y entre=21	j lo tambien=21	j no esconder=-21	w esconder=-21
p SER MENTIR COMPARA=21	j que que=-21	m EL otro=21	w el otro=21	p QUIZA COMPARA PASAR=-21	w tu _ una=21	p SE COMPARA YO=-21	p COMPARA COSA ME=21	j esto me=21	p TENER LO=-21	j semana que=-21	w el _ mientras=-21
k -do -a EL=21	k COMPARA _ ESTAR=-21	k TU _ -do=21	w todo lo=21	w las _ no=21	m -y cuando=21	w y cuando=21	j era y=-21	w ^ _ dias=21	p OTRO LO YO=-21	m los VOY=-21	k ME -ca=-21
j un hombre=21	m -un hombre=21	w un hombre=21	k ^ EL -no=21	j el trabajo=-21	p YO SEXO=-21	w la casa=-21	k -ce _ PERDON=21	j a jueves=-21	s salir=-21	p PORQUE LO=-21	k -to -de LO=21
k -a -te=21	m a -te=21	m hotel $=-21	w hotel $=-21	k -er _ VIDA=21	p COMPARA TU HABER=-21	w me _ hecho=21	p SER HABER=21	p SER TU COMPARA=21	j ella estaba=21	k OTRO -y TU=-21	p TU ERROR LO=21
j gaste el=-21	p ESTAR EL SER=21	w mi lado $=21	j pase de=-21	p SER SOLO YO=21	m haberlo -do=-21	p EL PORQUE ME=-21	p LO JUEGO PORQUE=21	p COSA QUIZA SENTIR=21	w tus _ y=-21	w pero _ me=21	j haya lo=-21
p SENTIR SE=-21	p TU ME MENTIR=-21	k LO NO=-21	m te FRIO=-21	s saque=-21	w saque=-21	s daba=21	w daba=21	j me digas=21	m ME digas=21	w me digas=21	j no deje=21
p YO EL=-21	j lo prestamo=21	k LO -de EL JUEGO=21	k -de SEXO=-21	k -de _ -za=21	p LO PERO LO=-21	j cosa lo=-21	w con alguien $=-21	p TU ESTAR ME=-21	p ERROR EL=-21	p NO JUEGO MENTIR=21	j dije con=-21
w si _ sentiste=21	w si te sentiste=21	p SI COSA PERDON=21	w , _ eso=21	k LO PORQUE -a EL=-21	w culpa _ el=-21	w culpa a el=-21	k COMPARA LO -ce=21	p QUIZA TU ME=21	j lo le=-21	w de tu padre=21	m tus -as=21
p COSA SEXO=21	j a tres=-21	j algo no=-21	j estar la=-21	w estar _ la=-21	j manera la=-21	k NOS _ -en=-21	p HACER LO TU=-21	k -a ME OTRO -y=-21	m ex -y=-21	w ex y=-21	w mi ex y=-21
k -re _ -os=21	p SI NO ME=21	j va a=-21	m va -a=-21	w va a=-21	j hice ya=-21	m YO te=-21	w yo te=-21	p ERROR SER EL=21	j me sentia=-21	m ME sentia=-21	w me sentia=-21
k -as ESTADO=-21	m -te me=21	j meses y=-21	j parte que=-21	j casa en=-21	p SER MENTIR=21	p COSA COMPARA=21	k SEXO PASAR=21	m COMPARA esto=-21	w que esto=-21	m le -as=-21	k ME -es ,=-21
p ME VIDA VIDA=21	m mas -y=-21	w mas y=-21	k TU -te -a EL=21	w ^ _ viaje=-21	p COMPARA ESTADO COMPARA=-21	k -y _ -le=-21	p SENTIR SER ME=-21	p EL HABER ESTADO=21	j que contigo=-21	p SI SENTIR NO=21	k NO PASAR $=-21
j madre asi=-21	k -on _ -ta=21	m SER que=21	p MENTIR SER LO=-21	k -on SENTIR $=21	w te _ una=21	k SE TU=21	m SE te=21	m se TU=21	w se te=21	w hacerte=21	k COMPARA -er=21
m que -er=21	k EL COMPARA TU=21	w tu madre $=21	k TU SUBJ -do=21	p SE LO COSA=21	p HABER ESTAR EL=21	k -en LO -da $=20	k EL -di -a=-20	k TU -ba=-20	p TODOS LO HABER=20	k -on _ YO=-20	p COMPARA SER LO=20
j el celular=20	m EL celular=20	w el celular=20	k -le -a EL=-20	j como hubiera=-20	p PORQUE SI QUIZA=-20	j los les=-20	k TU _ YO=-20	p PERDON SENTIR EL=20	w mentiras=-20	p LO SE SER=-20	j cada noche=20
m cada -he=20	w cada noche=20	p LO ESTADO NO=-20	k -a LO -os=20	p QUIZA NO=20	s queri=-20	m dentro $=-20	w dentro $=-20	k VIDA -do=20	p PERDON TU HABER=20	k , PERO NO=20	p LO ESTADO COMPARA=-20
p PERDON SOLO LO=20	p QUIZA COSA EL=20	j el movil=-20	m EL movil=-20	w el movil=-20	k -ia SER=20	j decir la=20	j decir verdad=20	w ^ _ arrepiento=-20	w ^ me arrepiento=-20	w internet=20	p LO HABER LO=-20
k -ia -a=20	m -ia a=20	w ^ _ por=-20	s engan=20	k TU _ -re=20	k EL -ar -y=20	p NO LO ERROR=-20	w para _ el=-20	k -en EL SEXO=20	m -y les=-20	w y les=-20	s histo=20
p LO PERO=-20	j si cosa=20	j fue idea=-20	k PASAR -ea=-20	m PASAR idea=-20	m fue -ea=-20	w fue idea=-20	m COMPARA ahora=-20	j hacerte dano=-20	m -te dano=-20	w hacerte dano=-20	j si mensajes=-20
p PERDON SE LO=20	p PERDON SE PASAR=20	j escondi la=-20	k TODOS _ EL=-20	p TODOS COMPARA PORQUE=-20	k PERO _ EL=20	p LO PERDON SER=20	w mismo _ $=-20	w persona=20	p SI ESTADO=20	j le verdad=-20	w se _ los=20
s sinti=20	j confianza y=20	w y _ le=-20	p VOY COSA=-20	j lo decir=-20	p TU SE HABER=20	k -as -na=20	m -as una=20	k NOS -to=20	m nos -to=20	j una que=-20	k MENTIR _ NO=20
p COMPARA ME SI=20	j un nadie=-20	p EL VOY VIDA=-20	k EL -el=20	m el -el=20	k TU MENTIR $=-20	p LO PERO PASAR=20	j y solo=-20	p TU QUIZA COMPARA=-20	k -a LO -os $=20	p COMPARA PASAR SER=-20	s limpi=20
w habia _ el=-20	p SI LO NO=20	w llamadas=-20	p VIDA PORQUE COMPARA=-20	w que _ eras=-20	j no vieras=20	p PERDON EL VIDA=20	k -ra -on=-20	m -ra con=-20	j y ninos=-20	j en a=-20	j te loca=-20
p ME NO SOLO=-20	w lo _ todos=-20	w que _ con=-20	j y cuando=20	k ME PASAR -un=20	k -na _ -a=-20	k SER LO -da=-20	m la TENER=20	k COMPARA ME PASAR=20	j sí la=-20	k QUIZA _ -re=-20	m me -es=-20
p COSA COMPARA COSA=20	w de que=-20	j pase la=20	k -ra -ta=-20	m -ra hasta=-20	s desde=-20	w desde=-20	k -en ME -sa=-20	m mi -sa=-20	k COSA COMPARA=20	j te grite=20	m TU grite=20
w te grite=20	m COMPARA te=-20	k -do -ro=20	m -er te=-20	k -as -ir=20	w el dinero y=20	k -un -po=-20	m un -po=-20	k -y -os=20	m y -os=20	m EL que=-20	w el que=-20
k COMPARA _ $=20	w la fiesta $=20	k ESTAR _ TODOS=20	k -ro -en=20	m -ro en=20	w un _ $=20	k LO ,=20	m LO ,=20	p COMPARA SER SER=-20	k ^ _ -co=-20	k -ma -en=-20	m -ma en=-20
m EL trabajo=-20	w el trabajo=-20	k NO ME -de=20	p EL CONFIANZA=-20	p ME VOY=-20	p LO SOLO EL=20	j estuvo el=-20	w historias=-20	j todavia no=-20	m todavia NO=-20	w todavia no=-20	k -de TU -na=-20
k -a TU TU=20	j otra en=-20	k -ta -en=-20	p TU VIDA EL=-20	k -os _ -or=-20	m -on una=-20	m COMPARA estes=20	w que estes=20	p COMPARA SENTIR SENTIR=20	j falle de=20	j me es=-20	p FRIO COMPARA SER=20
j calle tu=20	w calle _ tu=20	k EL -mo $=20	p PERO LO PASAR=20	p NOS EL COMPARA=20	w lastima=20	k COPAS -es=20	m COPAS despues=20	j eso la=20	k SER TU $=20	j no ser=20	j soy es=20
j hacer que=-20	j desde primer=-20	w desde _ primer=-20	w desde el primer=-20	m errores $=20	w errores $=20	k NO HABER=-20	k -de _ -no=20	j lo muchas=20	j muchas veces=20	m muchas -es=20	w muchas veces=20
k ELEGIR -te SENTIR=-20	m ELEGIR hacerte=-20	p VIDA COMPARA ME=-20	k -os _ -a=-20	p COMPARA COMPARA TODOS=-20	k -y COMPARA QUIZA=-20	w y _ vez=-20	w y otra vez=-20	j te mensajes=-20	p VIDA COMPARA SER=20	k -te EL=-20	m -te el=-20
p TU LO CONFIANZA=-20	w a _ ni=20	m quedarme -do=-20	m mal $=20	w mal $=20	p LO COMPARA ESTAR=-20	k ^ LO ME=-20	m MENTIR era=-20	p COMPARA ME HACER=20	k -no _ ESTAR=-20	j la tengo=20	j te engane=-20
m TU engane=-20	w engane=-20	w te engane=-20	p PORQUE PORQUE ME=20	m me MENTIR=-20	p TU ERROR COMPARA=20	j hice me=20	j para dos=20	p VIDA SER LO=20	k -y -lo=-20	m y -lo=-20	j aun asi=-20
k -un -si=-20	m -un asi=-20	m aun -si=-20	w aun asi=-20	j una la=-20	m , contigo=-20	w , contigo=-20	p VOY COMPARA ESTAR=-20	k -as _ TENER=20	p QUIZA SEXO=20	m HABER roto=20	j grupo y=-20
j tambien no=-20	p PASAR EL LO=20	p ME SEXO EL=-19	k FRIO ,=19	m FRIO ,=19	j ti y=19	w el _ el=19	k -en _ PASAR=-19	j es me=-19	k COMPARA TU=-19	j la oficina=-19	m LO oficina=-19
w la oficina=-19	m es -ra=-19	k PERDON PORQUE=19	k LO -as COMPARA=-19	k VOY _ -er=19	k LO -ra ,=19	k , _ QUIZA=19	k EL -al $=-19	k YO _ -di=-19	p JUEGO ESTADO=-19	m ni LO=19	p ELEGIR YO COMPARA=19
k -er $=19	m -er $=19	j por cuando=19	p SI SER TU=19	j tu por=19	w ascenso=19	s recha=19	k ME=19	k -as , LO=-19	p LO YA=19	k -go=-19	j pues lo=19
j pues siento=19	p PORQUE ME VER=-19	p TENER LO COMPARA=19	j padre el=-19	k -hi $=-19	m -hi $=-19	m ahi $=-19	w ahi $=-19	k ^ LO COMPARA QUIZA=19	p TU LO ESTAR=-19	p PORQUE TU FRIO=19	p PERDON TODOS COSA=19
j mal que=19	p COSA CONFIANZA=-19	m NO avisar=-19	w avisar=-19	p QUIZA COMPARA COSA=19	p ME ME EL=-19	k NO _ -me=-19	p SEXO VOY=-19	k , -y VOY -a=-19	m -no que=19	j te descuide=19	m TU descuide=19
w descuide=19	w te descuide=19	k CONFIANZA LO=-19	w lo conte=-19	k -ea=19	p VIDA TU HABER=-19	j padre de=-19	m paso NO=19	p JUEGO JUEGO TU=-19	p NO ME VIDA=-19	w pero _ que=-19	j lo sí=19
k EL -il=-19	j una tu=-19	j lo haga=19	j con tu=-19	j te hizo=-19	m TU hizo=-19	w te hizo=-19	j el a=-19	p EL PORQUE NO=-19	j todo y=19	j ser no=19	p QUERIA COMPARA HABER=-19
w hacias=-19	j no ha=19	m -y de=-19	w y de=-19	k ME _ -de=-19	j trabajo me=19	w el momento $=19	p VIDA QUIZA=-19	m te SENTIR=19	w en _ y=19	j que perdones=19	j te perdones=19
k -a _ -so=-19	j la cuenta=19	m es COMPARA=19	m lo -di=19	j de yo=19	j tu ella=-19	j no quede=19	p SENTIR PERO=-19	k COSA -y=-19	m COSA y=-19	k ^ QUIZA TU=-19	k LO -ta $=-19
k -do QUERIA=-19	k -a -en NO=19	p COMPARA TU ME=-19	m ^ quiza=-19	w ^ quiza=-19	j mi lo=19	p NO EL SOLO=-19	k NO SE -ia=19	k SE -ia=19	m se -ia=19	j se y=19	k PASAR _ COPAS=-19
k PORQUE _ -ba=19	p SE PERDON=19	k SE _ ME=19	w se _ me=19	j y da=-19	k -je COMPARA SE=-19	w dije _ se=-19	w dije que se=-19	p SI SENTIR COMPARA=19	p LO HABER NO=19	j no la=19	s tambi=-19
w tambien=-19	j es te=19	p EL NOS TU=-19	k TU _ SOLO=19	m -de muchas=19	w de muchas=19	k EL _ SENTIR=-19	k COMPARA SER ,=19	m tu TU=19	w tu te=19	j la espalda=19	m LO espalda=19
w la espalda=19	s quise=-19	w quise=-19	w dije que el=-19	j que voy=-19	j esta fui=-19	k -re -a=-19	m -re a=-19	j hermano me=19	m que EL=-19	w y que no=-19	j de semana=19
k VIDA _ -de=-19	w ^ estaba en=19	p ME ME HACER=-19	j tienes a=19	p TODOS LO COSA=19	m solo ,=-19	w solo ,=-19	k CONFIANZA _ PASAR=19	w que _ tan=19	j con recien=-19	s nacid=-19	w con _ recien=-19
k ERROR -ra=19	p NOS OTRO=19	p PERDON COMPARA ESTADO=-19	p PERDON LO ESTADO=-19	j sola en=-19	k -er PASAR=-19	k ^ TENER COMPARA=-19	k -ri LO=19	m abri LO=19	k -de _ -je=-19	w ^ _ tenia=-19	w los _ el=19
w los de el=19	m el -re=-19	p LO TENER LO=-19	j que puedas=-19	k -je COMPARA HABER -do=-19	p VOY COMPARA ME=-19	p SOLO NO TU=19	j madre le=-19	j menos que=-19	m ^ tus=-19	w ^ tus=-19	j dije de=-19
j la relacion=-19	w la relacion=-19	k NO _ -so=-19	s ella=19	w ella=19	j llegue porque=19	k ^ -ei=-19	m ^ -ei=-19	p MENTIR COMPARA NO=19	p LO COMPARA LO=-19	p LO VIDA PORQUE=-19	s respe=19
p LO TENER COMPARA=19	j a pasar=19	p EL ME OTRO=19	k -a LO -ra $=19	k MENTIR -on=-19	p ESTAR TU VIDA=-19	p TU EL PORQUE=-19	p TENER COMPARA TU=-19	p SEXO SEXO=19	p ME TENER LO=-19	k ^ SER LO=-19	j nos el=19
p EL ME ME=19	k -ro -de=-19	m -ro de=-19	w porque estaba=19	m de EL=-19	k NO QUIZA=-19	j dijiste me=19	w ^ les dije=-19	p LO COSA LO=19	k SE EL=-19	m se EL=-19	k QUIZA NO=19
p COMPARA HABER=-19	p TENER QUERIA=19	j mis y=-19	p PORQUE LO COSA=19	w lloras=19	k HABER COSA=19	w ^ _ tu=-19	j mi telefono=-18	p ERROR NO TU=-18	m hecho $=18	w hecho $=18	p ESTADO LO LO=-18
p PORQUE TU NO=18	k -je $=-18	m -je $=-18	p SE ME LO=18	w , _ ella=18	w , y ella=18	j a tarde=18	k TODOS _ TODOS=18	p EL PASAR EL=-18	w podia=18	j de formas=18	m formas $=18
w de _ formas=18	w formas=18	w formas $=18	k -ra SER=18	p COMPARA QUIZA=18	k , COMPARA NO=18	w , que no=18	k EL -do -de=-18	m ^ quizas=18	w ^ quizas=18	w quizas=18	w la _ $=18
p VER TU PORQUE=18	k -y NO TU LO=18	m el OTRO=18	m mi -la=-18	k -y -re=-18	m y -re=-18	j por a=18	w hacer=-18	j semana la=-18	k ^ LO SEXO=18	p VIDA PORQUE ESTAR=-18	m amiga $=18
w amiga $=18	m lo QUERIA=-18	p SEXO MENTIR=18	k -or _ SER=-18	j lo evitar=18	w evitar=18	j se otra=-18	w una _ que=-18	k COMPARA SE=-18	m COMPARA se=-18	j con un=-18	w de el=-18
k LO VIDA=-18	k -as -a TU=18	p PORQUE YO EL=-18	j te mintiendo=18	w te _ mintiendo=18	k -ro -os=-18	m de VIDA=18	m sabia COMPARA=-18	w sabia que=-18	k COMPARA PASAR -un=-18	k COMPARA PASAR -un ERROR=-18	w que fue un=-18
p EL SER=-18	k , SER COMPARA=18	w , es que=18	j yo lo=-18	k PASAR _ -ad=18	k NO -er PORQUE=18	k -de -ir -a LO=-18	k -ir -a LO=-18	w , _ en=18	p EL TU HABER=-18	k EL SEXO=18	p PERDON COMPARA ERROR=18
m ^ debi=18	w ^ debi=18	k , _ -di=-18	w que lo=-18	p COSA VIDA=18	p COMPARA ME NO=18	j dije lo=-18	k NO -lo=-18	p TU PORQUE SI=-18	p EL SER COSA=18	p TU PERDON TU=18	p NO MENTIR COSA=-18
j lo la=18	p LO HABER EL=-18	k SE _ -on=-18	j siento se=18	p PERDON PASAR EL=18	j fin de=-18	k -in -de=-18	m -in de=-18	m fin -de=-18	w fin de=-18	k -no _ SER=18	s en=-18
w en=-18	k ^ _ -bi=-18	k -ue $=-18	m -ue $=-18	p ERROR TU LO=18	k ESTAR -on EL ,=-18	p LO COMPARA NO=18	p COMPARA TU PERDON=18	k -ra _ TODOS=18	k HABER _ -es=-18	j que vieras=-18	w vieras=-18
s prest=18	j esta familia=18	m esta VIDA=18	w esta familia=18	m ^ es=-18	w ^ es=-18	p COMPARA COMPARA COMPARA=-18	j algo asi=18	s cero=18	w cero=18	k ME _ VOY=18	p SI NO LO=-18
j que a=18	j que dormir=18	p MENTIR QUIZA=18	s ciert=18	p EL VOY MENTIR=-18	m me -re=-18	m ^ nuestro=18	w ^ nuestro=18	k , PORQUE=18	m , PORQUE=18	p COMPARA VIDA TU=18	j malo te=-18
k -on $=-18	m -on $=-18	j se se=-18	p SI TU SE=18	s eso=18	w eso=18	j a esa=18	s luego=18	w luego=18	m ^ eran=-18	w ^ eran=-18	k YA=18
w que _ supieras=-18	w que lo supieras=-18	k -a _ -io=-18	j eso te=18	k COMPARA SER=-18	p EL TU YO=-18	w nada _ ,=18	k -os -es $=-18	k NO _ -da=18	k LO -de EL=18	j cuando padre=-18	j como mueble=18
j un mueble=18	k -un -le $=18	m -un mueble=18	m mueble $=18	s muebl=18	w mueble=18	w mueble $=18	w un mueble=18	w un mueble $=18	p TU COMPARA MENTIR=-18	k ME HABER=18	m me HABER=18
j de a=18	w ^ las cosas=-18	m nunca $=-18	w nunca $=-18	j con el=-18	m banco $=-18	w banco $=-18	w el banco $=-18	p ESTAR COMPARA COMPARA=-18	p VIDA TU NO=-18	p TODOS SEXO=-18	j lo verdad=-18
p LO TU ELEGIR=-18	k EL -lo -y=18	k -ro _ -un=-18	j asi con=18	k -as _ -en=-18	w , _ nunca=-18	m COMPARA tenias=-18	m ^ lo=-18	w ^ lo=-18	m no -do=18	m familia ,=-18	w familia ,=-18
p LO NO TU=-18	k -on EL VIDA -y=18	p TU SI=-18	j que queda=-18	w queda=-18	s estoy=18	w estoy=18	p SOLO TU MENTIR=18	p ESTAR NO EL=18	p MENTIR ESTAR=18	j una pero=-18	k -y _ -va=18
j digo lo=-18	k -ta _ NO=-18	w vez _ lo=-18	j me empujaste=-18	m ME empujaste=-18	w empujaste=-18	w me empujaste=-18	w y dije que=-18	j un sin=18	p COSA EL EL=18	w le _ el=-18	w con lo que=-18
s tomar=18	p SI JUEGO=-18	m COMPARA debi=18	j digo la=-18	k -or LO -es=-18	m esas COSA=18	w esas cosas=18	k -de ME -no=18	w ^ _ grite=18	w ^ te grite=18	j te mi=-18	k -te -on LO=-18
k -ar $=18	m -ar $=18	j no fuera=18	j cosas vida=18	p TU LO FRIO=-17	m la -on=-17	p YO EL COMPARA=-17	w te _ tanto=-17	m en -io=-17	p NO SE NO=17	k TENER _ $=17	s arrui=17
p ME SE=-17	k JUEGO _ -a=-17	p COSA ME=17	m EL dia=17	w el dia=17	k -en EL -so=17	s fue=-17	w fue=-17	j a contigo=17	k NO _ -es=17	m ^ puede=17	w ^ puede=17
k -os -y YO=-17	k ESTAR _ LO=-17	k ME -es -de=-17	j el sin=-17	p SER VOY=-17	p TU QUIZA LO=17	s debo=-17	w debo=-17	j no confiar=-17	m confiar -en=-17	w confiar en=-17	w no _ confiar=-17
s un=17	w un=17	j para que=-17	p TU NO SER=17	s con=-17	w con=-17	k NO ESTAR $=-17	s nacio=-17	w nacio=-17	j fue una=-17	k -na _ -on=-17	k -os -na=-17
k -a LO COMPARA=17	m casa TU=17	k -ia -to=17	p HABER ERROR LO=17	w ella , y=-17	w ella _ y=-17	m los OTRO=-17	k COMPARA MENTIR $=17	p COMPARA QUIZA TU=-17	j la sobre=-17	j banco y=-17	k -on COMPARA $=-17
p SI SER ME=-17	s invit=17	p NO VER EL=17	k TODOS LO -es=17	w sin _ $=-17	p CONFIANZA COMPARA ME=-17	j nada la=-17	m que PORQUE=17	j ex de=-17	j cosas se=17	j lo mi=17	p NO LO NO=17
p EL JUEGO LO=-17	j es yo=-17	p LO VIDA NO=17	k MENTIR _ QUIZA=-17	k ^ -re -en=-17	w ^ entre en=-17	k COMPARA QUIZA -en=-17	w otra _ en=-17	w otra vez en=-17	k -ja ,=17	m -ja ,=17	k NO LO -go=-17
k -de -ar=-17	m de -ar=-17	j de este=-17	m -de este=-17	w de este=-17	k ^ _ -me=-17	j te lastime=-17	m TU lastime=-17	w lastime=-17	w te lastime=-17	p ME COMPARA YO=-17	j paso que=17
m , soy=17	w , soy=17	p EL COMPARA PERDON=17	j dos no=-17	k -ia _ ,=17	p HABER LO ELEGIR=17	j un ano=17	m -un ano=17	w un ano=17	j ella y=17	s estes=-17	w estes=-17
k ESTAR -do=17	p COMPARA SER VIDA=17	m -y eso=-17	w y eso=-17	p ME COPAS LO=17	j hubiera no=-17	m -se la=-17	p QUERIA ME=17	m lunes -y=-17	w lunes y=-17	j yo engane=-17	k YO TU MENTIR=-17
w yo _ engane=-17	w yo te engane=-17	k NO _ -en=17	p PERDON SI SOLO=17	p LO NO HABER=17	j fue otra=-17	k -la NO=-17	j los y=17	p ERROR NO LO=17	k -os COMPARA=-17	m TODOS lo=17	k QUIZA -do=17
p SER COMPARA TU=-17	j esto la=17	p LO LO HABER=17	w ^ eso no=17	w apuestas=17	p COMPARA NO SE=17	p PORQUE LO YO=-17	p NOS COMPARA NO=-17	k LO COMPARA -ga=-17	k LO _ -ga=-17	k EL LO=17	k -un=17
m cosa -y=17	w cosa y=17	m JUEGO como=17	k -a LO NOS=17	m -y que=-17	w y que=-17	s calen=17	k TU _ -le=-17	k EL ERROR=17	m el ERROR=17	p LO TU SER=17	m eso ,=17
w eso ,=17	k -or _ COSA=17	j una sola=17	k -na ESTADO=17	m -na sola=17	m una ESTADO=17	w una sola=17	k , TODOS LO=17	k ME -sa=-17	p SOLO COSA NO=17	m con -un=-17	w con un=-17
j los porque=-17	m LO relacion=-17	j perdona no=17	k -a LO=-17	m a LO=-17	s dejam=17	j de esto=17	p EL EL HABER=17	p SUBJ LO=17	p LO ELEGIR LO=17	m linea $=17	w linea $=17
j te fue=17	k , -y -un=-17	k , -y -un -si=-17	w , _ aun=-17	w , y aun=-17	p MENTIR LO LO=-17	m lo -ti=17	j siento este=17	k -as _ -es=-17	p PASAR LO LO=17	j el techo=-17	m EL techo=-17
s techo=-17	w el techo=-17	w techo=-17	m plata ,=-17	w plata ,=-17	k NO HABER COSA=17	p EL SEXO SER=17	p LO SI NO=17	w lo _ tu=-17	j familia por=-17	w mucho _ $=17	k -as _ -ir=17
j casa habia=17	p COMPARA VIDA PORQUE=-17	k -en LO -as $=-17	j el unico=17	k EL SOLO=17	k SER EL SOLO=17	m EL unico=17	m el SOLO=17	w el unico=17	k -ra TU -y=-17	w para ti y=-17	j deje por=-17
k COMPARA -a EL=-17	j mi familia=-17	k QUERIA LO=-17	j el contigo=-17	k COMPARA TU COMPARA=17	w en _ no=-17	j siento los=17	w andaba=17	p PASAR SEXO PASAR=-17	k PERDON COMPARA TU QUIZA=17	k -an -as -de=-17	k , -en=-17
m , -en=-17	p EL PORQUE TU=-17	k SEXO -on EL=17	k -en NO=-17	k VER _ -en=-17	j la en=-17	j no ni=-17	j todos que=-17	j oculte la=-17	j oculte que=-17	m oculte LO=-17	w oculte la=-17
w te oculte la=-17	k SI _ -en=17	p OTRO SE COMPARA=17	m grande $=17	w grande $=17	p NO COMPARA TU=17	j no dije=-17	j por y=-17	m TU puse=-17	w te puse=-17	j crees te=17	j si crees=17
w crees _ te=17	w crees que te=17	j la ti=-17	m mi $=-17	w mi $=-17	p ME PERDON NO=17	w lo _ es=17	m , fue=17	w , fue=17	p NO PASAR SEXO=17	j y nadie=-17	w a _ cuando=17
k -li=17	j te pones=17	m TU pones=17	w te pones=17	k ME PASAR -a=17	p COMPARA SENTIR TU=-17	k -de PASAR=17	k VOY -a -ar LO=-17	j le se=-17	k -ar COMPARA=17	p ME PERO=-17	k -or -ar=-17
m por -ar=-17	p SEXO EL VIDA=-17	j que te=-17	p LO QUIZA ERROR=17	k -ra -ar ,=-17	p ME NO PERDON=17	j de hermana=-17	j mas no=17	k OTRO _ -jo=17	j culpa y=17	p ESTADO TODOS=-17	p LO PERO TU=17
k LO -os NO=-17	j hice por=-17	k NO -te=-17	j mis que=-17	j ha habido=17	m HABER habido=17	s habid=17	w ha habido=17	w habido=17	j que hubiera=17	k -de _ JUEGO=17	k -a _ -jo=17
k HACER -de=17	k LO -sa LO=17	p PERO NO NO=-17	j no una=-17	p PORQUE ME PORQUE=16	p PASAR LO SER=16	w guardia=16	p ME EL ESTAR=-16	k ^ LO NOS=16	k TU -te -en=16	j poco no=16	p COMPARA ME TU=-16
m COMPARA tenia=16	w que tenia=16	k -as -a=16	m -as a=16	k -no ME=-16	m -no me=-16	m hermano ME=-16	w ^ _ hermano=-16	w hermano me=-16	k LO -je=16	m escondidas $=-16	w a escondidas $=-16
w escondidas $=-16	k HABER=16	p ME LO JUEGO=-16	k ESTAR $=16	m ESTAR $=16	p VER TU EL=-16	p SE COSA=-16	k ^ LO PERDON ,=16	k -a _ -te=16	j tu lo=-16	k -na NO=-16	w que _ menti=-16
w que te menti=-16	w empezado=16	j perdon tan=16	p SI TU FRIO=16	k -de _ ERROR=16	k COMPARA -ba -a -er=16	j hermano en=16	j vos una=16	k -y YO COMPARA=16	j que es=16	m fotos $=-16	w fotos $=-16
k ME SER -a=16	w me fui a=16	k PORQUE ESTAR $=16	k NOS -io=16	k -a SER=-16	m -a ser=-16	m a SER=-16	w a ser=-16	k QUIZA _ COMPARA=16	k COMPARA -ea=-16	k SER COMPARA NO=-16	k SER _ NO=-16
p JUEGO SI=16	k , TU -je COMPARA=-16	p MENTIR TU NO=16	p QUIZA SOLO NO=16	m -je lo=16	k -ca _ COMPARA=-16	w la _ es=-16	k ^ NO ESTAR -do=16	s ojala=-16	w ojala=-16	m me -de=-16	p LO ME NO=-16
j el solo=16	m para COMPARA=-16	k EL MENTIR $=-16	p LO PERO ME=-16	p NO PERO ME=-16	p SOLO SER COMPARA=-16	s viene=-16	k YO _ SER=16	j con ninos=-16	s viaja=-16	k -on _ -en=-16	p PORQUE TU HABER=-16
w yo _ dije=-16	k COMPARA _ -ba=-16	p QUIZA COSA NO=16	p LO JUEGO COMPARA=-16	k HABER _ ERROR=16	k ^ ME SEXO=16	k ^ ME SEXO -on=16	w eso es=16	j no menti=-16	k ^ -re TU=-16	w y _ otra=16	k -je _ COMPARA=16
w hubiera=16	w que la=-16	w pero _ lo=16	w fue lo que=-16	p FRIO TODOS=-16	p NO COSA NO=16	j con alguien=-16	m -on alguien=-16	w con alguien=-16	p LO EL JUEGO=-16	j lo de=16	k -sí , -y=16
k -sí _ -y=16	w sí , y=16	w sí _ y=16	p SER ME LO=16	s vez=-16	w vez=-16	k SE _ YA=-16	s empec=16	k -je COMPARA -ia=-16	k TU -je COMPARA -ia=-16	m tu -on=16	j veces y=-16
j que escondi=16	p PASAR VIDA ME=16	j y voy=-16	p MENTIR LO TU=16	m ^ todas=-16	w ^ todas=-16	w ^ todas las=-16	p PERO LO=-16	m -te de=-16	k -do ,=16	m -do ,=16	m dije -de=16
w dije de=16	k EL -ho=-16	m el -ho=-16	p ME SER=16	w hice _ no=16	k COMPARA LO -en=-16	m era SOLO=-16	p LO PASAR JUEGO=16	w la _ fue=16	w el _ la=16	j yo eso=16	j me mas=16
p EL YO LO=-16	w la _ era=16	k ^ QUIZA ME=16	m quizas ME=16	p VIDA PASAR=-16	p PORQUE LO MENTIR=16	p SER PORQUE HABER=-16	k TU -na -y=-16	m hermana -y=-16	w hermana y=-16	w tu hermana y=-16	p TU PASAR COMPARA=16
k -de EL OTRO=16	k -di _ -on=-16	p LO QUIZA YO=-16	w ^ _ estuve=-16	w ^ no estuve=-16	w la casa y=-16	p EL EL SER=-16	k NO -es COMPARA=-16	k PORQUE SER $=-16	p TU HABER SENTIR=16	m ^ escondi=16	w ^ escondi=16
p COMPARA ME COSA=16	k TU ERROR -en=16	k COMPARA SE -an=-16	k ^ SI=16	m ^ SI=16	m ^ si=16	w ^ si=16	s chico=-16	k -os , LO=-16	s dano=16	w dano=16	k NOS -os=16
k , PORQUE -es=16	k ME _ -al=-16	p LO QUIZA SER=16	w para ti=16	p SOLO LO SEXO=16	k -ro _ -en=16	m ^ siempre=16	w ^ siempre=16	p QUIZA PORQUE=16	j presion el=-16	w presion _ el=-16	k COMPARA TU HABER=16
k -lo -on=-16	m -lo con=-16	j reconozco te=-16	k -co COMPARA TU=-16	k ^ -co COMPARA TU=-16	w reconozco _ te=-16	w reconozco que te=-16	m COSA que=16	p QUERIA ESTAR=-16	m eso PASAR=-16	p NO HABER SER=-16	k ^ _ -na=-16
p ESTAR EL ME=-16	p PASAR EL PASAR=-16	p LO NOS VOY=-16	k PORQUE -a=-16	m PORQUE a=-16	j en boda=-16	w en _ boda=-16	w en la boda=-16	j pido lo=-16	m he COSA=-16	p SOLO ME TU=16	k PORQUE NO=16
j lo sabias=16	m LO sabias=16	w lo sabias=16	p PERDON ME ERROR=16	k ME -ra -y=-16	p SOLO OTRO=-16	j si una=-16	k -ir _ EL=-16	k SENTIR _ TU=-16	k COMPARA ELEGIR=16	m que ELEGIR=16	k -ga $=-16
m -ga $=-16	p LO VIDA YO=16	p NO ME JUEGO=16	k COMPARA _ -ar=16	j sido el=16	k HABER SER EL=16	m sido EL=16	w he sido el=16	w sido el=16	p MENTIR SOLO TU=16	j que quien=-16	p ME PERDON ME=-16
p SI LO=16	m era -de=-16	w era de=-16	k ERROR _ $=16	j no perfecto=15	w no _ perfecto=15	w a _ en=15	p COMPARA LO SE=-15	k -en -a=15	m -en a=15	k COSA SE=-15	m COSA se=-15
p ME ME PERDON=15	j los mi=15	p ME PERDON TODOS=-15	k -do , PORQUE=-15	s supe=15	w supe=15	p VOY EL VOY=-15	j mande el=15	p SEXO ME OTRO=-15	p SER EL QUERIA=15	m casa $=15	w casa $=15
k JUEGO , NO=15	k LO JUEGO , NO=15	s vuelo=-15	w vuelo=-15	j nadie que=-15	p ESTAR SE=-15	j de tanto=-15	k YO _ SOLO=-15	p SER COMPARA NO=15	m una VIDA=-15	k YO -ia COMPARA=15	w ^ venia de=15
w venia de=15	j anos de=-15	p NO COMPARA EL=-15	m -or nosotros=15	w por nosotros=15	p TU NO TODOS=15	j la cena=15	m LO cena=15	w la cena=15	j antes lo=-15	m -on mi=-15	w con mi=-15
k ME -as COMPARA=15	p TODOS LO TU=-15	p TU LO COMPARA=-15	m , con=15	w , con=15	m COMPARA contarte=15	w que contarte=15	k -do -a COMPARA=15	k EL -io $=-15	p SENTIR ERROR=15	p QUIZA TU SER=-15	k MENTIR _ -es=15
j que de=15	k -en -il=15	m en -il=15	j estaba departamento=15	w en _ departamento=15	w en su departamento=15	w estaba _ su=15	w estaba en su=15	w el _ y=-15	j dije los=-15	j a fiesta=15	w a _ fiesta=15
w me _ que=15	w ^ _ habido=15	w ^ ha habido=15	j una traicion=15	m -na traicion=15	w una traicion=15	j tu se=-15	w trataba=15	j antes tu=15	k -me _ -de=15	p OTRO LO COMPARA=-15	w no _ ido=-15
k ^ _ -do=15	j en una=15	w la que=15	k COMPARA -ra=-15	p CONFIANZA SER=-15	p LO SER CONFIANZA=-15	j con no=15	m -ce la=-15	p NOS ME=15	k JUEGO -de=-15	m JUEGO de=-15	w de _ cosas=15
j porque por=-15	j la por=-15	j aprendi a=-15	m aprendi -a=-15	w aprendi=-15	w aprendi a=-15	k -or ME ERROR=15	j el tus=-15	j la era=15	p NO TODOS TU=15	k -no=-15	j si otra=-15
k -do _ NO=15	w ^ _ sentia=-15	w ^ me sentia=-15	k ERROR PORQUE=-15	j cosas las=15	k -de LO COMPARA NO=-15	p CONFIANZA TODOS LO=15	j a estaba=-15	k ^ -os=-15	m ^ -os=-15	j tenia la=15	w ^ si me=-15
p EL COSA TU=15	k COMPARA TU HABER COSA=15	k TU HABER COSA=15	j y tiempo=-15	k -en EL -to=-15	p MENTIR ME LO=-15	k -a TU VIDA=15	j tambien la=-15	m TU fui=-15	m te SER=-15	w te fui=-15	k -es _ -or=-15
p ME TENER PORQUE=-15	k , TENER=15	m , TENER=15	w mirar=15	k COMPARA TU LO=15	k -da PERDON=-15	k ME -da PERDON=-15	k ^ ME -da PERDON=-15	m da PERDON=-15	j que plata=-15	w perdido=-15	j a como=15
p QUIZA SENTIR PERDON=15	p EL EL TODOS=15	p TODOS TODOS=15	p EL LO COMPARA=-15	j toda y=15	k -en -y=-15	m -en y=-15	k ME -to LO=15	p LO COMPARA MENTIR=15	p SE SE=-15	k LO -on -y=15	k -as -er $=15
p SOLO TU=-15	j mil de=-15	k VIDA -y TU=-15	p EL CONFIANZA LO=-15	w ^ _ un=-15	p TU HABER=15	p EL TU VOY=-15	k LO COMPARA TENER COMPARA=15	j le numero=-15	k -di _ -ro=-15	w muchas _ $=-15	p PORQUE SE COMPARA=-15
j siento en=-15	j con bebe=-15	w con _ bebe=-15	p LO HACER LO=-15	w de _ viaje=15	w de el viaje=15	j hice en=-15	j cuentas como=-15	m cuentas PORQUE=-15	w cuentas como=-15	p SI NO=15	p NO MENTIR=15
p JUEGO NO COMPARA=-15	k LO COMPARA ME PASAR=-15	p VIDA PASAR EL=-15	w escondi _ el=-15	j ella el=15	k LO -te TU=-15	k COMPARA SER -un=-15	k COMPARA SER -un -so=-15	k SER -un -so=-15	p LO LO=-15	w ^ _ pasar=15	k ME ELEGIR=15
k -ro $=-15	m -ro $=-15	k COMPARA NOS -os=-15	j tengo a=15	k ^ _ -pe=-15	j sabia era=15	p COMPARA MENTIR ME=15	j que hacia=-15	k -lo _ MENTIR=15	k -de LO PASAR=-15	j ella a=15	p LO SENTIR PORQUE=-15
k SEXO _ -de=15	k TU -en=15	m psicologa $=-15	w psicologa $=-15	j oculte y=-15	j mas lo=15	k -a EL $=15	m SER mentira=-15	p ELEGIR COMPARA PORQUE=15	j y como=-15	j no digas=15	k ME _ ,=-15
k , _ ME=-15	w otro _ $=-15	j ni como=-15	k COMPARA _ COSA=15	p MENTIR HABER=-15	k EL -to=-15	j mensajes y=15	s tuyo=-15	w tuyo=-15	p TU SE=-15	k -as -do=-15	p SE LO=15
j ex te=-15	m borre LO=-15	j con y=15	k -de -da=-15	m de -da=-15	k -eo=15	j lo dije=15	j a cuatro=-15	s cancu=15	w cancun=15	k -as TU=-15	k SENTIR _ -de=15
j el rompi=-15	k -da -he=15	m -da noche=15	j si le=15	w linea=15	m lado $=-15	w lado $=-15	m para TU=-15	j para ti=15	s ansie=15	w ansiedad=15	k ^ LO -on=-15
p COMPARA ESTADO EL=-15	p ME SI HABER=15	m tienes COMPARA=15	w tienes que=15	k -un -en=15	m un -en=15	w en los=15	p TU ERROR EL=15	w las noches=-15	j ni a=15	j hace que=-15	p PORQUE NO EL=-15
k -je COMPARA ESTAR -on=-15	k COMPARA ESTAR -on=-15	w que estaba con=-15	w , _ lo=-15	k COSA _ EL=-15	s sobre=-15	k -do ELEGIR=15	p NO PORQUE ESTAR=14	k -io $=-14	m -io $=-14	w cambia=14	k NO _ LO=-14
k EL -go -y=-14	m MENTIR en=-14	s lo=14	w lo=14	j yo poco=-14	k LO ERROR=-14	m TODOS en=14	j la casa=14	k -jo=14	s aqui=-14	w aqui=-14	k -ua=14
p NO LO HACER=14	j el peor=-14	m EL peor=-14	w el peor=-14	p QUIZA ME PORQUE=-14	p NO NOS=14	j que mal=-14	p PASAR ERROR PASAR=-14	j a ella=14	k PASAR -a EL=14	p OTRO COMPARA=-14	j y estuvo=14
k ^ ELEGIR LO=-14	j la boda=14	m LO boda=14	w la boda=14	p NO NO MENTIR=14	j en propia=-14	j propia casa=-14	k -ia -sa=-14	m -ia casa=-14	m propia -sa=-14	w en _ propia=-14	w propia casa=-14
p HABER HABER COMPARA=14	p TU FRIO EL=14	j mismo lo=-14	w podias=-14	k ^ _ PERDON=14	k ME -so=-14	m me -so=-14	j en departamento=-14	p SI COMPARA=14	p ME SER SOLO=14	p YO PERO=-14	w mi _ en=14
k PASAR JUEGO=14	k COMPARA ME SENTIR=-14	s respo=-14	p COMPARA SER NO=-14	k SE COMPARA=-14	m SE que=-14	m se COMPARA=-14	w se que=-14	w la mano $=-14	k -la -en=-14	m -la en=-14	p TU SE LO=-14
p TU VIDA LO=14	p TODOS EL LO=14	j hice el=14	k -de VOY=-14	p QUIZA COMPARA HABER=14	w ^ _ porque=14	j es los=14	p VIDA NO LO=-14	k -y -ne=14	m y -ne=14	j en contra=-14	w en _ contra=-14
m -a la=-14	w a la=-14	k -ga _ COMPARA=14	p PORQUE ERROR=14	j yo era=-14	k ME _ -ro=14	j cosa no=14	j me cosa=14	j apuestas que=14	k -ra LO JUEGO=14	k -ra _ JUEGO=14	j se complico=14
w complico=14	j a madre=-14	k NO HABER -do=14	p NO MENTIR ME=14	j dijo que=14	m dijo COMPARA=14	w dijo que=14	k -y LO TU=-14	k YO _ LO=14	j casa noche=14	s repet=14	p HABER ME EL=14
p PORQUE PORQUE NO=14	j me habia=-14	j fue me=-14	m -me lo=-14	m YO de=14	w yo de=14	m LO demas=14	w demas=14	p SI QUIZA TU=-14	k TU _ -ia=-14	k ^ SI ME=-14	k SOLO TU=-14
m solo TU=-14	k NO _ SER=14	j la que=14	p ME COSA LO=-14	m con LO=-14	j la pared=-14	k -ed=-14	k LO -ed=-14	m LO pared=-14	m la -ed=-14	s pared=-14	w la pared=-14
w pared=-14	k -te _ YO=-14	j lo hacia=-14	k -on _ ME=14	j e hice=-14	k -e -ce=-14	m -e hice=-14	m e -ce=-14	w e hice=-14	p EL SER NO=-14	j en cuando=-14	k PERDON -en=14
m -or esta=-14	w por esta=-14	w por esta familia=-14	m mi -on=14	j y todas=14	p NO COSA TU=14	p JUEGO ME=14	k SI _ EL=14	w si _ el=14	k LO -de TU=-14	w lo de tu=-14	j se siente=-14
m SE siente=-14	w se siente=-14	j lo vino=14	j que vino=14	k COMPARA COPAS=14	k LO COMPARA COPAS=14	m COMPARA vino=14	m que COPAS=14	w lo _ vino=14	w lo que vino=14	w que vino=14	p COMPARA COSA NO=14
w ^ _ llego=14	k ^ _ -un=-14	j piensas que=-14	j por me=14	p VIDA TU TU=-14	p MENTIR COMPARA COSA=14	p SENTIR COMPARA PORQUE=14	k PORQUE _ -je=14	p EL PASAR PASAR=14	k -do=14	j rompi tu=14	p TU LO ERROR=-14
k ^ TU -as=14	k COMPARA -ra ME=14	j el antes=-14	k -as _ -y=14	m piso $=-14	w piso $=-14	k -a -er -a=14	w ^ _ fui=14	p SI QUERIA COSA=14	j que porque=-14	w te pido perdon=14	k HABER -ho=-14
k -on EL -no=-14	w no _ la=-14	j durante meses=14	j por mis=-14	j sí te=-14	j que fui=-14	w noches=14	j lo eso=14	p EL NO HABER=-14	p FRIO TENER=14	j mil veces=-14	m -il veces=-14
w mil veces=-14	k -ta _ -de=14	k -iz=-14	k NO -ir=14	k -a -ir -a=-14	k -on -as -as $=14	j tengo la=-14	j el sabia=14	j muy bien=14	j sabia bien=14	j sabia muy=14	k -uy -en=14
k ELEGIR -uy=14	k ELEGIR -uy -en=14	k ELEGIR _ -en=14	m -uy bien=14	m ELEGIR muy=14	m muy -en=14	m sabia -uy=14	w muy bien=14	w sabia _ bien=14	w sabia muy=14	w sabia muy bien=14	s diero=14
w dieron=14	j que podia=-14	m -y en=14	w y en=14	w , _ tenia=14	p ESTAR EL ESTAR=14	k ESTAR _ -y=14	k TU ESTAR -en=-14	m tu ESTAR=-14	w tu estabas=-14	w tu estabas en=-14	p TU LO SI=14
j las tu=-14	k ^ -er=14	m ^ -er=14	k MENTIR LO=14	j los para=14	k -go _ -a=-14	k EL ESTAR=14	p TODOS EL EL=-14	k LO -an=14	m lo -an=14	m mis OTRO=14	p LO COMPARA=14
j asi a=14	p PERO LO HACER=14	w ^ _ eres=14	k EL _ TENER=-14	k TU -je COMPARA EL=-14	p ESTAR SOLO=14	k ME _ -co=14	p JUEGO PORQUE ME=-14	m QUIZA ser=14	p COMPARA PASAR PASAR=14	m COSA no=-14	w perderte=-14
m EL hombre=14	w el hombre=14	w se _ lo=14	m NO como=14	k -de LO -ia=-14	k ^ TENER -na=-14	k -do PASAR=-14	p PORQUE SENTIR EL=14	s escon=-14	p LO VOY PASAR=14	p PERDON ELEGIR ME=14	j vos que=14
p ME SENTIR ME=-14	k -os , COMPARA=13	k -de -na COSA=-13	j debi me=13	s maqui=-13	k -on _ -y=-13	k NOS _ ,=-13	p YO ESTADO=13	j la habitacion=13	m LO habitacion=13	w la habitacion=13	s tomas=13
k EL _ -ro=-13	k -an _ COSA=13	p TENER PORQUE ME=13	k -si -de=-13	m -si de=-13	m asi -de=-13	w asi de=-13	k ERROR -de EL=13	m ^ iba=-13	w ^ iba=-13	p ME JUEGO EL=13	p COSA TU MENTIR=-13
m padres $=-13	w padres $=-13	w tus padres $=-13	p NO LO SER=-13	p COSA COMPARA SE=13	k -re -un=-13	m -re un=-13	p COSA HABER=13	j te decia=-13	w hace _ que=13	j el va=13	m era NO=-13
p SER PORQUE PORQUE=13	p EL OTRO COMPARA=13	p TU COSA COMPARA=-13	p TU ESTAR VIDA=-13	p LO EL VOY=-13	j tu amiga=-13	w que _ paso=-13	w ^ vos me=13	p COMPARA HABER SOLO=-13	k SI SUBJ=-13	m si SUBJ=-13	w pasado=-13
k -si _ -on=-13	p EL VIDA SE=13	k SI _ -te=-13	k NOS ,=-13	m NOS ,=-13	k -te COMPARA TU=-13	k -sa _ -en=-13	p ESTAR SENTIR COMPARA=-13	p ESTAR SENTIR EL=-13	k -ta _ -y=-13	j la ni=13	j ella le=-13
k -mo -en=13	m -mo en=13	j de hospital=-13	p ME VER=-13	p CONFIANZA LO COMPARA=-13	k -za -y=13	m -za y=13	j se dieron=13	m SE dieron=13	w se dieron=13	w de la cuenta=13	j no que=-13
p COMPARA TU=-13	k MENTIR SER=13	s cuerp=13	w cuerpo=13	p OTRO VOY=-13	k -re -en=13	m -re en=13	j anos no=13	p HABER COMPARA EL=13	j lo provoco=13	w provoco=13	k LO -ia PORQUE=-13
k COMPARA LO -as $=-13	p SER NO EL=13	p COMPARA TENER PORQUE=-13	m algo $=-13	w algo $=-13	j eso que=13	j mi parte=-13	k -de _ ME=-13	p JUEGO TU EL=-13	p COSA SENTIR=-13	p COSA TU SENTIR=-13	j no hay=-13
j numero de=-13	p ME ME SOLO=13	s cualq=13	p FRIO TU COMPARA=-13	k -to _ SE=13	k -as _ YO=-13	m mujer $=-13	w mujer $=-13	j y no=-13	p LO NOS=13	w de _ casa=-13	w de la casa=-13
j menti pero=13	p SI TU LO=13	k PASAR _ -ta=-13	p LO FRIO COMPARA=13	j me mal=-13	k ME _ COSA=-13	j hombre te=13	m LO dos=13	p ME VIDA COMPARA=13	k -sa _ EL=13	m PERO vos=-13	p COMPARA SER COSA=13
j ya con=-13	j y porque=-13	p PERDON LO SEXO=-13	p HABER LO COMPARA=-13	p SE LO NO=13	p SI HABER SENTIR=13	m demas $=-13	w demas $=-13	k LO COMPARA YO=-13	m no SE=13	w no se=13	m LO noches=13
j las a=13	w cuando lo=13	k -as -de LO=13	m que -re=-13	p LO NOS LO=13	j tambien en=-13	p COMPARA HABER ESTADO=13	k -to COMPARA=-13	m -to que=-13	m que NO=-13	p NO COMPARA LO=13	m lo HABER=-13
p NO TU COSA=13	k -de LO COSA $=13	p LO EL EL=13	k -as SI=13	m -as si=13	p LO CONFIANZA=-13	j de su=-13	p COMPARA QUIZA COMPARA=13	m COMPARA fui=13	w que fui=13	k -te COMPARA NO=13	j te tu=13
p VOY MENTIR=-13	k LO PASAR=-13	k LO _ PORQUE=-13	p LO VOY ME=13	p PERDON LO ERROR=13	k TODOS _ NO=-13	p VIDA LO PORQUE=-13	p NO TENER SENTIR=13	j yo nada=13	p NO NO EL=-13	w estar=-13	k -ba -on=13
m -ba con=13	j meses que=-13	p SE LO VIDA=13	k MENTIR _ -on=-13	j y otras=-13	k -na -ea $=-13	p CONFIANZA SE=13	p LO CONFIANZA SE=13	j todo a=-13	k COMPARA PASAR -do=13	k -no _ TU=-13	p COMPARA LO=-13
k NO SER TODOS $=13	p PASAR SER YO=-13	j a escondidas=13	m -a escondidas=13	w a escondidas=13	w escondidas=13	m fue -da=13	p PERO TENER COMPARA=-13	k PASAR _ -lo=13	k EL _ SER=13	j tambien por=13	p TU MENTIR EL=13
m que -sí=-13	w que sí=-13	m -ra porque=-13	k ME VIDA=-13	p EL PERO=13	p LO PERO HABER=13	p PERO HABER SER=13	k -de -a=-13	m -de a=-13	k ^ SENTIR=-13	m ^ SENTIR=-13	p PORQUE TU SE=13
p LO SER SER=-13	j mi tu=-13	m -en cosas=13	k ^ _ -mo=-13	w , tu lo=-13	j seis anos=13	k -is -os=13	m -is anos=13	m seis -os=13	w seis anos=13	k -te -un=-13	m -te un=-13
k COMPARA TODOS=-13	k , -y NO TENER=-13	w lo _ ,=-13	s igual=-13	p NO LO PORQUE=-13	k -ro _ -on=-13	m que ME=-13	k NO _ COMPARA=-13	k PERDON TU=13	k -as _ ME=-13	k -ra -y YO=-13	p LO SER=-13
p NO LO=-13	s brazo=-13	w hablamos=-13	j se ya=-13	p COMPARA SI SER=-13	p COMPARA SER EL=13	m -do una=13	k NO _ TU=12	j pedi a=12	j que pasado=12	k -le $=12	m -le $=12
m COMPARA no=12	s neces=12	w me _ con=-12	p PASAR HABER=-12	s forma=12	p COMPARA EL YO=-12	p HABER SER EL=12	j hice dano=-12	m -ce dano=-12	w hice dano=-12	j porque estaba=-12	p PORQUE SER TU=12
j que ver=12	s de=12	w de=12	m tu -as=-12	p VIDA EL OTRO=-12	j el hotel=-12	j y mentir=12	j que techo=-12	k EL -ho $=-12	m techo $=-12	w el techo $=-12	w techo $=-12
k LO TU QUIZA=12	w mi _ es=-12	w por _ el=-12	p NO ELEGIR=-12	k CONFIANZA _ SENTIR=-12	k TODOS _ COSA=12	p YO EL TU=-12	j tenia te=-12	w esta _ ,=12	j me peor=12	k PORQUE TU LO=-12	j la misma=-12
w la misma=-12	k -y _ -ie=12	p QUIZA FRIO=12	p PERDON TU EL=12	m hasta COMPARA=-12	w hasta que=-12	p TU ESTADO=-12	m porque -a=12	w porque a=12	k -ad -de=12	k LO -ad -de=12	m -ad de=12
p TU QUIZA NO=12	j hice familia=12	p TU TENER=12	k ME -jo=-12	p EL COMPARA SE=-12	k -a -ar=-12	m a -ar=-12	s piso=-12	w piso=-12	w padres=12	k QUIZA -y=12	m QUIZA y=12
k -os _ -ia=12	p PORQUE NO ME=-12	j te decir=-12	m SER solo=-12	m es COSA=12	j para eso=-12	p ME NO VIDA=12	k -on EL -y=12	p YO EL SEXO=12	m que FRIO=-12	p TU HABER NO=12	w ^ _ algo=12
k , NO -ce=12	k , NO -ce -ta=12	w , _ hace=12	w , no hace=12	w cuarto=-12	k ^ SER=-12	m ^ SER=-12	p TODOS COMPARA COMPARA=12	p TU LO YO=12	j el semana=-12	k EL -in -de VOY=-12	j en otro=12
k -os _ -os=-12	w presion=12	w supieras=-12	w hay _ en=12	p ME YA LO=12	j perdon cuando=-12	p OTRO NO=12	j a cada=12	k , NO -es=-12	w te _ con=-12	j el negocio=12	m EL negocio=12
s negoc=12	w el negocio=12	w negocio=12	k ME -ba=12	m me -ba=12	j lo ocurrido=12	m LO ocurrido=12	w lo ocurrido=12	w celosa=12	p ME SUBJ=12	m mi -ra=12	p TU SER ME=12
m EL te=12	j se hablar=-12	m , hable=12	w , hable=12	j dinero para=-12	p NO HABER TODOS=-12	m -as podido=12	w salir=12	s lado=-12	w lado=-12	p SENTIR PERO LO=-12	k -he NO=12
m -he no=12	p COMPARA COMPARA COSA=12	k TU _ -to=12	j madre te=-12	m madre TU=-12	w madre te=-12	k -me -y=-12	m -me y=-12	k -ia $=-12	m -ia $=-12	j se no=12	p TODOS ESTAR=12
m sin -ar=-12	p NO SENTIR=12	k COMPARA QUIZA=12	k -vo=-12	j habia que=-12	j me poco=12	s gente=12	w gente=12	k NO _ -to=12	p EL NOS MENTIR=-12	p SER ME MENTIR=-12	j fue hace=12
m PASAR hace=12	m fue -ce=12	w fue hace=12	k -il -y=-12	m -il y=-12	k COMPARA _ ME=-12	j que creas=-12	s confu=-12	p LO NO ESTAR=12	w de mi=12	m SER quien=12	k TODOS SE PASAR=12
k TODOS _ PASAR=12	k ^ TODOS SE=12	k ^ TODOS SE PASAR=12	p TODOS SE PASAR=12	w ^ todo se=12	m COMPARA haga=12	w que haga=12	m NO esta=-12	p PERDON NO ESTAR=12	j la clave=12	m LO clave=12	w la clave=12
j mi de=-12	s diner=-12	w dinero=-12	w que _ a=12	k COMPARA _ -on=-12	w salidas=12	j esa a=-12	k -y _ -en=12	j que pienses=12	m COMPARA pienses=12	w pienses=12	w que pienses=12
j que sin=-12	j me pedi=12	k -a _ $=-12	w a _ $=-12	p LO PERDON EL=-12	j por ti=-12	m -or ti=-12	w por ti=-12	j perdon no=12	k -to LO=-12	k LO COMPARA -es=12	k HABER -do EL=-12
j el otro=12	k JUEGO _ MENTIR=-12	s la=-12	w la=-12	p HABER HABER NO=12	p QUIZA COMPARA TU=12	j te dolio=12	m TU dolio=12	s dolio=12	w dolio=12	w te dolio=12	j a vez=12
k EL _ -y=-12	k -ra TU=12	j haya dolido=12	m QUIZA dolido=12	w haya dolido=12	w te haya dolido=12	m LO peor=-12	w lo peor=-12	k -a _ -da=-12	k COMPARA _ OTRO=-12	p ME EL ELEGIR=-12	k SE PASAR -de=12
j tres dije=-12	m parte $=-12	w parte $=-12	w a _ nadie=-12	m -en otro=12	w en otro=12	j igual y=12	j sea el=12	w lo que=-12	k COMPARA SE ME=12	w que se me=12	j a uno=-12
k NO $=-12	m NO $=-12	k -do ESTAR=-12	k -te -or LO=12	k ^ PERDON -or=-12	s fallo=12	w perdon _ no=12	k VIDA=-12	j hecho mi=12	j menti sobre=12	m menti -re=12	w menti sobre=12
k -di ME=12	j mi hermana=-12	p YO JUEGO=-12	j que tienes=-12	p SENTIR SE LO=-12	w cansancio=12	k ^ -do ME=12	w ^ cuando me=12	s podia=11	k -ar _ ME=11	p LO COMPARA EL=11	p LO COMPARA TU=-11
p EL LO NOS=-11	p COMPARA COSA PORQUE=-11	j fueron cuatro=-11	m PASAR cuatro=-11	m fueron -ro=-11	w fueron cuatro=-11	m SI para=-11	w si para=-11	p SER COSA TODOS=-11	k SER _ -go=-11	s adver=11	k NOS _ -do=11
p PORQUE OTRO=11	m mes $=11	w mes $=11	p ME TENER NO=-11	p ESTADO COMPARA NO=11	p COMPARA VIDA=11	p COMPARA HACER ME=-11	j cosa otra=11	p LO TU VOY=11	j en persona=11	k -en _ -sa=11	m -de semana=11
j una por=11	w hecho _ $=11	p ME VIDA SE=11	j yo pedi=11	w yo _ pedi=11	k LO CONFIANZA $=11	j que le=-11	j un beso=11	m -un beso=11	w un beso=11	j me ella=-11	j el madre=11
k -on SER=-11	p YO COSA=11	k TODOS LO -os=-11	p NO HABER LO=11	j hay que=11	k -do _ -no=11	p PASAR PERO=-11	j lo madre=11	p COMPARA LO QUIZA=-11	m , tu=11	w , tu=11	k -ba _ -os=-11
p TU MENTIR=-11	j marzo en=-11	k -en -zo -y=-11	w en marzo y=-11	j me paso=-11	s son=-11	w son=-11	p LO SER LO=-11	w ^ _ noche=-11	p LO ME=11	k JUEGO=-11	k ME VER=11
m me VER=11	j que sintieras=11	j te sintieras=11	m TU sintieras=11	w que _ sintieras=11	w que te sintieras=11	w sintieras=11	w te sintieras=11	p ME MENTIR NO=-11	p NO SER NO=-11	k ^ SEXO=-11	m ^ SEXO=-11
s gasta=-11	p QUIZA TU=-11	k , _ -en=11	p HABER EL EL=-11	w que _ algo=11	p TENER PORQUE NO=-11	p COMPARA LO ERROR=-11	p SER SI LO=11	k COSA -uy=11	m COSA muy=11	w estabas _ y=11	j sigo el=-11
m ERROR que=11	p TU LO QUERIA=11	k ESTAR -en EL -to=-11	w buscaba=11	k ^ -en ME=11	w ^ en mi=11	p MENTIR EL JUEGO=-11	j llego las=11	p NOS EL SEXO=11	p QUIZA LO NO=11	k -bi _ EL=-11	k ^ _ VER=-11
k EL VIDA -y TU=-11	k VIDA -y TU -je=-11	p LO TODOS COSA=11	j tu a=-11	k TU _ SER=11	p LO YO SER=-11	m COMPARA nunca=-11	p NOS COMPARA ME=-11	k -da _ EL=-11	j digo en=-11	k , _ YO=-11	w , _ yo=-11
m oficina ,=11	w oficina ,=11	w de _ nada=11	j me madre=-11	p NO ME LO=11	j no esto=-11	k COMPARA TU -ce SENTIR=11	p QUERIA YO=11	p NO VER=11	p COMPARA LO COMPARA=-11	j sido mejor=11	k MENTIR -on LO -de=-11
p ELEGIR COMPARA ME=-11	w te _ ,=-11	k LO -te -a=-11	k -un COSA=11	p NO SER PORQUE=11	j escribi a=11	k TENER _ PORQUE=11	k TU -as ,=-11	p ME EL SI=11	w dejaba=11	j la pieza=-11	s pieza=-11
w pieza=-11	p EL NO NO=11	p EL YO ESTAR=-11	p LO ME TU=-11	k SER LO=11	j el quien=-11	j podia hablar=11	m -ia hablar=11	w podia hablar=11	j que primero=-11	j otra que=11	k -bi _ LO=-11
p EL TU QUERIA=11	p ERROR SOLO=-11	p LO CONFIANZA SENTIR=-11	j que sea=11	j estaba te=11	k NO TU -ia=-11	j a brazos=-11	w brazos=-11	w fiesta=11	j vez lo=11	p PASAR COMPARA SER=11	p LO VIDA ME=-11
n 5=-11	p SI HABER=11	w vuelta=-11	k HABER _ -na=-11	p NOS HACER=11	k TU _ -ir=-11	w que lo hayas=11	m apuestas ,=-11	w apuestas ,=-11	p TU VIDA YO=-11	p MENTIR SE=-11	j bien me=-11
j que mire=11	w de _ hermana=-11	w de tu hermana=-11	j me sola=-11	p ME ESTADO COMPARA=-11	k -y -le=11	m y -le=11	j lo hice=11	p ELEGIR NO LO=11	k ESTADO $=11	m ESTADO $=11	j verdad se=11
p NO PASAR LO=11	k -y _ -on=-11	j lo estaba=-11	k -or _ COMPARA=11	p LO MENTIR NO=11	w perdon _ $=-11	k ^ EL -de=11	j falto a=-11	w he _ de=-11	k -te _ -na=-11	k -te _ COMPARA=-11	m SER algo=-11
w me fue la=11	p ME VIDA=-11	k SENTIR , TU=-11	j mio lo=-11	k -ro -as=11	m operacion -y=11	w operacion y=11	w ^ los mensajes=11	p EL HABER=11	k ^ NO SOLO=11	k ^ NO ME=11	s vacia=-11
k PERDON COMPARA LO -as=11	j y cuenta=11	k ^ LO VIDA=11	j dicho no=11	p COPAS TU LO=-11	k -de $=-11	m -de $=-11	p OTRO SE=11	m verdad $=-11	w verdad $=-11	w a ella $=11	k LO ME=-11
k -en TENER=-11	k LO COSA COMPARA=-11	w , _ cosa=11	m LO hacen=11	s llevo=11	w llevo=11	m -ti la=11	k -on _ -na=-11	j dinero a=-11	s equiv=-11	k SI _ SER=-11	w en la cama=-11
s ocho=11	w ocho=11	p LO ESTADO EL=-11	p PERDON EL COMPARA=-11	j digo te=-11	k -on -un=-11	m -on un=-11	w no _ ningun=-11	j diga la=-10	j diga verdad=-10	k -ga LO CONFIANZA=-10	k -ga _ CONFIANZA=-10
k TU -ga LO=-10	k TU -ga LO CONFIANZA=-10	m -ga la=-10	w diga _ verdad=-10	w diga la=-10	w diga la verdad=-10	w te diga la=-10	p EL PASAR=10	m ^ perdi=-10	w ^ perdi=-10	m perdido LO=10	k -lo _ COMPARA=-10
k -ce _ -de=-10	j siento tan=10	p YO TU SI=-10	p LO COMPARA FRIO=10	k -na _ -ca=-10	p COMPARA SE COMPARA=10	m el -do=10	k , SE=10	m , SE=10	m , se=10	w , se=10	j te diga=-10
m TU diga=-10	m te -ga=-10	w te diga=-10	k SOLO -ra=-10	k ^ -la=-10	m ^ -la=-10	k LO COMPARA QUIZA=-10	m -a ella=10	w a ella=10	p ME SER COMPARA=10	m ME familia=-10	w mi familia=-10
m LO confianza=10	w la confianza=10	j tu te=-10	j leer mensajes=10	w leer _ mensajes=10	k -os -de=10	w perdon por mis=10	p PASAR TENER=-10	p VER OTRO=-10	j ex me=10	m ex ME=10	w ex me=10
w mi ex me=10	p YO ESTAR=10	w te _ loca=-10	j la fue=10	k LO -da -y=10	k MENTIR -a LO=-10	p NOS LO ME=-10	j lo oculte=10	j fui un=10	m fui -un=10	w fui un=10	w no _ hubiera=10
k , TU -do=10	k NO VOY -a -ar=-10	s vuelt=10	j por esto=10	k -on -na $=10	k , -y TU -je=-10	w ^ _ la=10	m fue LO=-10	j que se=-10	w la semana=10	m CONFIANZA es=-10	p CONFIANZA SER COMPARA=-10
j la cama=-10	k COMPARA ME -ra $=-10	m LO hice=10	k EL OTRO=10	p SEXO LO COMPARA=-10	p NO ELEGIR PORQUE=10	k HABER _ -ta=10	p COMPARA NO ME=10	p EL JUEGO TU=-10	p VIDA TU EL=10	j nuestro se=10	k COSA NO=-10
s minti=-10	m -te te=-10	k LO LO=-10	m -y los=-10	w y los=-10	p PERO TODOS=-10	w tu _ ,=10	w en una=10	w que _ estaba=-10	j me si=-10	j le ella=10	p SUBJ ME=10
p NO PASAR ME=-10	k ME -as=10	p SEXO YO=-10	k -en _ -ia=10	p PORQUE PORQUE=10	m mio ,=-10	w mio ,=-10	m era TU=-10	k SENTIR TODOS=10	m SENTIR todo=10	p SENTIR TODOS COMPARA=10	j de mi=10
w nadie _ $=-10	j por ella=-10	k -ia _ ESTAR=10	w que me=-10	m no ESTAR=-10	k -no _ -io=10	s vos=-10	w vos=-10	j vez te=-10	p YO SER COMPARA=10	j estaba la=10	p PORQUE LO SER=10
p TENER SENTIR=10	p SER LO SENTIR=-10	p TU PORQUE SE=10	p ME NO NO=-10	p TU ME SOLO=-10	p PORQUE CONFIANZA=-10	p PORQUE LO CONFIANZA=-10	k TODOS LO COMPARA=10	p QUERIA TENER=-10	m EL hotel=-10	j esa para=-10	m -a casa=10
w a casa=10	p PERDON TU TU=-10	p LO COSA TU=-10	k -de -ne=-10	k -ri COMPARA=-10	p OTRO SOLO=-10	k -a -en $=10	j se eso=10	p PORQUE PERDON COMPARA=10	m no -ar=-10	m dio LO=-10	w dio la=-10
j madre a=10	k TU SUBJ=-10	w tu padre $=10	w hice _ en=10	m -y fue=-10	w y fue=-10	w perdon _ ser=-10	k , _ ELEGIR=10	p NO NOS TU=-10	j la cuando=-10	m porque ESTAR=10	k ^ TU -go=-10
w pude _ $=10	k -as -me=10	p PERO ME NO=-10	k PASAR -on=10	m PASAR con=10	j en sin=-10	k COMPARA YO=-10	m COMPARA yo=-10	j te solo=10	k -on TU=-10	m con TU=-10	j ido de=10
k TU _ -es=10	p EL NO YO=-10	k -je COMPARA LO HABER=-10	m LO habian=-10	w promesas=10	k LO -da -de=-10	k NO _ NO=10	w dije _ no=-10	s grave=-10	w las _ $=-10	p TU TU ME=10	k OTRO -en=10
k -do _ -te=-10	j que hombre=-10	w yo _ lo=10	k -to SI=-10	m -to si=-10	w esta _ $=10	j aun no=-10	k -un NO=-10	m -un no=-10	m aun NO=-10	w aun no=-10	w esa _ me=-10
k -es _ ME=-10	p COPAS EL=10	m cuando EL=10	k -do -de -no=10	p TENER EL QUERIA=10	p TENER LO LO=-10	k -as=-10	p ME PORQUE=10	j si a=10	k -on EL -or=10	k -de EL -je=10	k -lo , PERO=-10
k -lo _ PERO=-10	p ME SOLO COMPARA=10	j algo para=10	p LO NO PORQUE=10	j me fuera=-10	k TU NO TU=10	s justo=10	p ELEGIR ME LO=-10	m ella NO=-10	k ^ QUIZA NO=10	k -ir _ NO=10	p COSA PORQUE COMPARA=-10
k -ta -os=10	p LO NO QUIZA=10	w pensaba=-10	j dije se=10	s las=-10	w las=-10	p SI TU COMPARA=10	p ERROR LO LO=-10	p NO HABER COMPARA=-10	w digo _ que=-10	k LO _ ESTADO=-10	w a tus padres=10
p YO NO COMPARA=-10	k -en COMPARA TU=10	w para _ lo=-10	j a devolver=10	m -a devolver=10	w a devolver=10	w devolver=10	p COMPARA NO=10	k PERDON -a=10	m PERDON a=10	s llega=10	p VIDA PORQUE=10
w no _ a=-10	k PORQUE _ ,=10	m fue JUEGO=10	m -as me=-10	j siento a=-10	w ^ _ sabia=-10	k -ra -un=-10	m -ra un=-10	j todo lo=-10	p SI EL VIDA=-10	p TU TODOS TU=10	k JUEGO SE -on=10
k LO JUEGO SE -on=10	m situacion $=10	w situacion $=10	w en que me=10	k LO _ HABER=-10	j ni la=-10	k SER _ ESTAR=10	k -de LO JUEGO $=10	p TU SEXO TU=-10	p LO LO PASAR=10	k -as -de -ar=-10	k -as -de -ar $=-10
w para _ te=-10	w para que te=-10	k QUIZA _ LO=10	j todo te=10	k -te _ -ro=10	p ELEGIR LO TU=10	j no entre=-10	j por mal=10	k TU VOY -a=-10	m TU voy=-10	w te voy=-10	w te voy a=-10
j el bien=-9	j fue ano=9	k NO -te $=9	m le -ce=-9	p PORQUE ESTADO=-9	p SE EL COMPARA=-9	k -je _ SE=-9	m la COSA=-9	j de vacaciones=9	w de _ vacaciones=9	k PORQUE SI=-9	m PORQUE si=-9
j ansiedad y=-9	m ansiedad -y=-9	w ansiedad y=-9	w era _ de=-9	k , _ NOS=9	s tuyas=9	w tuyas=9	p LO YO NO=-9	w mi familia $=9	k -io _ -no=9	j lo pasa=9	j que pasa=9
p TU VER TU=-9	p EL ELEGIR=9	w de _ cabeza=-9	k SOLO ERROR=9	m tan ERROR=9	p PORQUE COMPARA EL=-9	m falta $=9	w falta $=9	p TU COMPARA YO=-9	j un amigo=9	m -un amigo=9	w un amigo=9
p SI SER SOLO=-9	k SER _ -ro=9	s bebi=9	w bebi=9	k VOY -a -ar $=-9	p NO TU QUIZA=-9	p QUERIA HABER=-9	j se a=9	k -or NO -ar=-9	m sentir COMPARA=-9	m sin -me=9	j por esta=9
k LO _ ,=-9	j y queria=9	m la -te=9	p EL COPAS LO=-9	k -te -a EL=-9	p EL OTRO EL=-9	k -er -do=9	w antes de que=-9	p QUIZA PERDON=9	w de _ hermano=9	w de mi hermano=9	p ESTADO VIDA EL=9
j lo hayas=-9	m LO hayas=-9	w lo hayas=-9	m el PASAR=9	k YO _ ELEGIR=-9	w para mi $=-9	p NO NO=-9	j te sí=-9	p PORQUE ME OTRO=-9	j por sea=9	k SENTIR NO=-9	j que dinero=-9
m bebe $=9	w bebe $=9	w el bebe $=9	j mi hermano=-9	m ME hermano=-9	w mi hermano=-9	k PORQUE ESTAR -on=-9	p ME COMPARA TODOS=9	j alguien la=9	k -re COMPARA=-9	p SI SEXO=9	k VIDA -es=9
m VIDA antes=9	s una=9	w una=9	w me _ de=-9	k -io=-9	k -or _ EL=9	p ME EL VIDA=9	s nuevo=9	w nuevo=9	k -ra SOLO=9	j hasta en=-9	k -es _ SENTIR=9
p SEXO COMPARA MENTIR=9	j con preguntas=9	j anos que=-9	k EL _ -to=9	m ^ menti=9	w ^ menti=9	m mi -no=-9	p LO SENTIR LO=-9	p EL LO SE=9	j el mano=-9	m te SUBJ=-9	p NOS LO COMPARA=-9
j asi fue=-9	p NO SER HABER=-9	j esta en=-9	p SER JUEGO=-9	p SER TU MENTIR=-9	m mire EL=-9	p TU VIDA NO=-9	k SER -le $=-9	j ella tu=9	k SE PASAR -do $=9	p COPAS COMPARA=-9	j tu y=-9
p COMPARA SEXO=9	j el entierro=9	j entierro de=9	m EL entierro=9	m entierro -de=9	w el entierro=9	w el entierro de=9	w entierro=9	w entierro de=9	j te menti=9	m TU menti=9	w te menti=9
j no ido=9	w que _ dos=9	w lamento _ lo=9	w lamento que lo=9	p TENER COMPARA COMPARA=-9	p MENTIR COSA=9	k PASAR SOLO=9	w ^ _ di=9	p SENTIR NO ME=9	p COMPARA ME=-9	k -or TU -en $=9	k TU -en $=9
m TU bien=9	w por _ bien=9	w por tu bien=9	w tu bien=9	w tu bien $=9	k HACER $=-9	m HACER $=-9	m -te mi=-9	m eso -y=9	w eso y=9	k -en=9	k ^ TU HABER -do=9
p SOLO LO EL=-9	p EL TU ME=-9	p EL QUERIA TU=-9	k -a _ -en=9	j ojala no=-9	m -la no=-9	m ojala NO=-9	w ojala no=-9	j dano que=-9	m familia SE=-9	w familia se=-9	w sentido=-9
j de primera=-9	k , PORQUE ME=-9	k -sí=-9	s sí=-9	w sí=-9	k -de TU VIDA -en=9	k TU VIDA -en=9	j casa la=-9	k -no , PERDON=9	k -no _ PERDON=9	s pasad=-9	k ELEGIR -er=9
p NO LO COMPARA=9	p HABER QUERIA=-9	k , PORQUE LO=-9	k COMPARA NO -ia=9	p SE VIDA NO=9	w , _ de=9	j antes te=9	p LO ERROR=9	j duro y=-9	j que sabias=9	j te mala=9	m , sabia=-9
w , sabia=-9	p TU ESTADO LO=9	w ^ la verdad=9	w de _ de=9	k -ga ,=9	m -ga ,=9	j te pasar=9	j pero lo=9	p ME LO ELEGIR=9	w empece=-9	p NO ME SE=9	p VIDA YO ME=9
k TU SENTIR -do=-9	p NO JUEGO LO=9	p QUIZA QUIZA COMPARA=-9	s vendi=-9	s conto=-9	w conto=-9	m COMPARA mas=9	w que mas=9	k QUERIA -de=9	j ese dinero=9	m LO dinero=9	w ese dinero=9
s apues=9	k COSA _ TU=9	m nada $=9	w nada $=9	k ME JUEGO EL=-9	j eres y=-9	j hice las=9	s mensa=9	j si para=9	p TU ME COSA=-9	j lo contado=9	w lo _ contado=9
s conse=9	k -te -y YO=-9	k ME _ -ta=9	k -lo _ TU=-9	p TODOS PORQUE=-9	m -un momento=9	p COMPARA VOY COMPARA=9	k -ra -de LO=-9	p SENTIR ME ME=-8	k -or TU -en=-8	p COMPARA TENER COMPARA=8	p NO YO SER=8
k COMPARA -er $=8	p SER COSA LO=-8	p TU SEXO NO=-8	p VIDA LO SER=8	k EL -or=-8	k -ce _ -en=8	k SI _ QUIZA=8	k -ia _ LO=8	m -do tu=8	s trans=-8	k -an $=-8	m -an $=-8
k -on LO JUEGO $=8	j no algo=8	k LO SEXO=-8	m lo -ce=8	p SUBJ TU=8	w confianza=8	j mis cosas=8	m ME cosas=8	m mis COSA=8	w mis cosas=8	s despu=-8	w despues=-8
p NO MENTIR SOLO=8	p LO VIDA EL=-8	j mi esta=-8	w agarre=-8	j ninos que=-8	j me perdi=-8	m ME perdi=-8	w me perdi=-8	p QUIZA SER EL=8	p SI COSA ME=-8	w el trabajo y=8	j por cada=8
w en _ esto=-8	k ESTAR TODOS=-8	m beso $=8	w beso $=8	w de _ cuenta=-8	k ^ -ce COSA COMPARA=-8	k COMPARA _ SENTIR=8	k SI _ -do=-8	j no haber=8	k NO -ar $=8	s oblig=-8	k -de -ro $=8
p TENER VOY=8	p COMPARA SER ME=-8	j de pido=8	m te -as=-8	k ME -on ,=8	k QUIZA -do $=-8	k NO -ba -ra=8	j pasado y=-8	j volver a=8	m volver -a=8	w volver a=8	j salia y=-8
k YO _ -on=-8	w yo _ con=-8	k -es _ PERDON=-8	k -en -lo=8	k -er _ ME=-8	j algo el=-8	p TU NO COSA=-8	k -je -on=8	m -je con=8	k -as _ LO=-8	w estuvo _ $=8	k NO TU LO=-8
k -te _ -ar=-8	j lo un=-8	p SI SUBJ NO=-8	p TU SER SOLO=8	s cuart=8	p LO OTRO ME=-8	k COMPARA -sí=-8	m COMPARA sí=-8	j el era=8	j el muy=-8	p OTRO COSA=8	k -es SENTIR=8
m estes SENTIR=8	k -a EL=8	m a EL=8	p COMPARA CONFIANZA COMPARA=8	p JUEGO COMPARA NO=8	k PORQUE ME -es=-8	k ^ QUIZA -lo=-8	j te cosa=8	j tus la=-8	p VIDA SER=8	w mentira _ $=8	k ^ NO SER=8
j quien le=-8	k EL HABER COSA=-8	p EL HABER COSA=-8	p NO ME=-8	j sentir que=-8	k -el $=-8	m -el $=-8	j la tenia=8	j ella nada=-8	k TU -on -y=8	k COMPARA TU -de=-8	j si estaba=-8
s ofici=8	w oficina=8	p LO YO ME=8	j padre no=-8	k ^ _ -ee=-8	w ^ _ ser=8	k -ra=-8	s super=8	k -de _ LO=8	p PORQUE COMPARA COSA=8	k -ho _ ,=-8	k -to _ -la=-8
m tu $=8	w tu $=8	p OTRO ESTAR=8	j hice la=8	w la _ tu=8	j puse un=8	k -se -un=8	m -se un=8	m puse -un=8	w puse un=8	p NO HACER COMPARA=8	m -do el=8
w nos _ y=-8	p NOS COMPARA MENTIR=8	j tu dije=-8	j lo vez=-8	w igual=-8	p TU EL NO=-8	j de hermano=-8	j y decir=8	k SE PASAR $=8	s hay=8	w hay=8	j me mi=8
m desde LO=-8	k -ai=-8	p ME SENTIR LO=8	p YO SOLO EL=8	p YO TENER COMPARA=-8	j el esta=-8	p VER ESTAR=8	k -hi=8	s ahi=8	w ahi=8	j y desde=8	j digas a=8
k ^ LO COSA SE=8	s hacer=-8	p LO PASAR SER=-8	p PASAR SER COMPARA=-8	k ^ -di LO=-8	j las un=8	j lo que=-8	p NO NO COSA=8	k -ca=8	p SI VOY COMPARA=-8	p PERDON LO QUIZA=-8	j la empresa=-8
m LO empresa=-8	s empre=-8	w empresa=-8	w la empresa=-8	j un yo=-8	k TODOS LO -as=8	s iba=8	w iba=8	k SE -on $=8	k NO -ar=-8	w la verdad $=-8	j lo podia=-8
j fui no=8	w es lo=-8	w lo _ antes=-8	k , _ SI=-8	w , _ si=-8	s carin=-8	j idea yo=8	k -en LO -da=8	j siento todo=8	k COSA _ -ce=-8	j era de=-8	j otra la=-8
p TU QUERIA=8	k NO ,=8	m NO ,=8	p MENTIR TU PERDON=8	k TODOS _ -de=-8	j fui mejor=8	j ser y=-8	j sí con=8	w , _ no=-8	k -en _ -ar=-8	k -te _ SEXO=-8	s prome=-8
k -ar _ TU=8	k TU -ra=-8	j si sientes=8	w sientes=8	m -y otra=8	w y otra=8	m era -ra=8	s digo=-8	w digo=-8	m -na manera=-7	k -ia COSA=-7	w menti _ que=7
m que SER=-7	w tantas=7	w el _ era=-7	p ME OTRO ME=7	p TU SER NO=-7	p NO LO JUEGO=7	m quieras $=7	w quieras $=7	k -na _ -un=-7	k LO COMPARA TENER=7	k LO -on=-7	j otra de=-7
w mi parte de=7	w fue _ el=-7	p HABER CONFIANZA=-7	k COSA _ PASAR=-7	k COSA _ -a=7	w cuentas=-7	p EL COMPARA NO=7	p ME TENER=7	k NO ELEGIR COMPARA=7	k TU -on=7	p TU LO NO=-7	k -as _ TODOS=-7
p ME SI SER=-7	j hay no=-7	j lo fui=-7	p ELEGIR ME=7	k TENER _ -en=-7	k ^ VER LO=-7	j por las=-7	s da=7	w da=7	j meses no=-7	p TENER LO YO=7	k -te -or=-7
m -te por=-7	k NO -un=7	m NO un=7	p TU VIDA CONFIANZA=7	p VIDA CONFIANZA=7	p VIDA LO CONFIANZA=7	p SI TU COSA=-7	j lo nadie=7	k -en LO -na=7	m -ra eso=7	k COMPARA ESTAR -en=-7	w que estaba en=-7
p CONFIANZA LO=7	k -a _ -as=-7	k ME -as LO=-7	k TU QUIZA -do=-7	k VOY _ COMPARA=7	k COMPARA SER -ra=-7	w que era para=-7	j de operacion=-7	w de _ operacion=-7	k -en _ COMPARA=7	p PORQUE TODOS COMPARA=-7	k ^ -je -de=-7
w ^ deje de=-7	p QUIZA SUBJ=-7	p SE LO PASAR=7	k -on _ -ma=7	p PERDON LO CONFIANZA=7	w depresion=7	k -de VIDA=7	p COMPARA SE ME=-7	j podia a=7	k NO PASAR NO=-7	s busqu=7	k TU _ ,=-7
j lo solo=7	s adond=7	w adonde=7	j a otra=-7	k -es _ -ra=7	p FRIO LO LO=7	p EL VIDA ESTAR=-7	k -me EL=7	p ME OTRO EL=-7	k ^ _ PASAR=7	w fue _ $=7	k EL -go=-7
p TENER NO NO=7	k TU -as=-7	p SI ERROR COMPARA=7	k MENTIR -on LO=-7	j nueve anos=-7	k -ve -os=-7	k -ve -os $=-7	m -ve anos=-7	m nueve -os=-7	w nueve anos=-7	w nueve anos $=-7	p YO TENER EL=7
j mi asi=7	k -os PASAR=-7	p EL TODOS TU=7	w es _ y=-7	p PERO COMPARA NO=-7	k VIDA _ $=-7	w para que=-7	p ME NO PORQUE=7	s sali=7	w sali=7	p COSA NO NOS=7	p JUEGO VIDA=7
k ME SEXO=-7	p COMPARA ME VIDA=7	p EL CONFIANZA EL=7	j di numero=7	j mi numero=7	k -di ME -ro=7	k EL -di ME=7	k EL -di ME -ro=7	k ^ EL -di ME=7	m -di mi=7	m ME numero=7	m di ME=7
m mi -ro=7	w di _ numero=7	w di mi=7	w di mi numero=7	w le _ mi=7	w le di mi=7	w mi numero=7	j a nada=-7	k -as COMPARA TU=-7	p SI HABER TU=-7	p EL EL=-7	p SENTIR SER LO=-7
j mi los=7	j la botella=7	m LO botella=7	w la botella=7	p PERDON SEXO=7	p LO FRIO=-7	p COMPARA QUIZA SOLO=-7	k ^ NO SE=-7	w lo _ $=7	w por lo que=7	k TU PERDON=7	m te PERDON=7
p QUIZA EL COMPARA=-7	p LO COMPARA YO=7	p TU OTRO LO=-7	k -y VOY -a=7	k NO _ -os=-7	m la -la=-7	j perdon ser=-7	p SOLO TU NO=-7	w su _ y=7	k -de _ NO=7	k -es _ -to=-7	p PERO PERDON=7
k -ar _ -de=7	m ^ asi=7	w ^ asi=7	s mi=7	w mi=7	p LO SEXO SER=-7	p PERDON PASAR LO=7	m ME calle=7	w me calle=7	k -er -ar=7	k TODOS LO COSA=7	k -te LO=-7
j con en=-7	k SEXO _ LO=-7	j menti las=-7	k COSA _ COMPARA=-7	p ME PORQUE FRIO=-7	p PORQUE LO JUEGO=7	m -na no=7	j perderte y=7	m perderte -y=7	w perderte y=7	j la estaba=-7	m -os nada=-7
p ME LO CONFIANZA=-7	k ^ EL COMPARA=7	p SENTIR PASAR=-7	m hacerte SENTIR=7	j mejor y=7	k -un ERROR ,=7	m error ,=7	w error ,=7	w ^ _ hice=7	w tenia=-7	w te _ perdon=7	k -na -de=7
p EL COSA EL=7	p YO ME=-7	p PERDON LO TODOS=7	k HABER -do -a=7	p QUIZA ME SER=7	k NO PASAR NO $=-7	k PASAR NO $=-7	k TENER _ ,=-7	m QUERIA de=-7	p MENTIR PORQUE LO=7	p LO SI=-7	p LO TODOS LO=7
k HABER -do -a TU=7	j los una=-7	m , mi=7	w , mi=7	p HABER LO EL=7	m tu VIDA=-7	j en linea=-7	k -en -ea=-7	m -en linea=-7	m en -ea=-7	w en linea=-7	k -er -de=7
m -er de=7	p EL LO QUERIA=-7	m ^ me=-7	w ^ me=-7	j si manana=7	j la semana=7	m -an los=-7	j las cuentas=7	w las cuentas=7	p ME LO PERDON=-7	j a padres=-7	w a _ padres=-7
j eso ya=7	j la asi=-7	p TU COSA LO=-7	m LO aplicacion=-7	j vas a=7	m vas -a=7	w vas a=7	k ^ SER -de=-7	p SI NO NO=-7	k COMPARA -ia -de=7	p QUIZA SER TU=7	m la -ia=-7
k -y ME=7	m y ME=7	p LO MENTIR PERDON=-7	k PORQUE _ -as=7	p EL ELEGIR YO=7	j un mensaje=-7	m -un mensaje=-7	w un mensaje=-7	p LO TENER ME=7	p LO SE HABER=-7	j no esa=-7	k -a -la=-7
m a -la=-7	w quiero=-7	p NO ESTAR ESTAR=-7	p EL ME PASAR=-7	k SI NO=7	m si NO=7	w entre _ y=7	j de ella=7	j me el=-7	p NO ELEGIR LO=6	m -ra ti=6	s admit=6
k -un -so -de=6	j perdon noches=-6	k PERO LO=6	p TODOS COMPARA FRIO=-6	p PERO EL COMPARA=-6	k ERROR -en=6	m ERROR en=6	p SE MENTIR=-6	k LO _ SER=-6	m ^ sin=-6	w ^ sin=-6	w porque _ ,=6
p EL ESTAR LO=-6	p HACER LO ME=-6	p LO LO VIDA=6	s debi=-6	w debi=-6	p COMPARA ME TENER=6	j lo peor=6	j a decirte=6	m decirte COMPARA=6	w decirte que=6	m PERDON como=-6	k TENER _ -ra=-6
k TU -te ,=-6	j fue el=6	m la PORQUE=-6	k -a ME -ra=6	k -io _ -de=6	p YO COMPARA=-6	k FRIO _ EL=6	p SE PASAR NO=-6	k TU -ce SENTIR=-6	m PERDON tu=6	k ME -ad=6	m mi -ad=6
p PERDON PERO COMPARA=6	k -os -en=-6	p PERO COMPARA COMPARA=-6	j y traigo=6	k -go ME=6	j el no=-6	p TU ME ESTAR=-6	m -re la=6	j iba el=6	j escuchaba no=-6	m escuchaba ,=-6	w escuchaba=-6
w escuchaba ,=-6	k SOLO _ -on=6	j le di=-6	m EL di=-6	w le di=-6	j si un=-6	w no _ voy=-6	s viste=-6	w viste=-6	m beber $=-6	w beber $=-6	m COMPARA era=-6
w que era=-6	k -ad=6	j tampoco verdad=6	p LO NO PASAR=-6	j dijiste te=-6	p NO PERO NO=-6	p LO COMPARA NOS=6	k COMPARA EL -je=6	k COMPARA EL -je -a=6	p MENTIR NO SOLO=-6	p MENTIR NO HABER=-6	k -de _ -la=-6
w puede=6	w cuando _ tu=-6	j por vez=-6	j perdon que=-6	p LO COMPARA PASAR=6	w que le=6	k -ta _ -un=6	j la habia=6	m -de eso=-6	w de eso=-6	j te mal=6	w hice lo=-6
j era ella=6	k EL MENTIR=6	k VIDA _ NO=-6	s hipot=-6	p HABER HABER COSA=6	p HABER NO HABER=6	j verguenza que=-6	k ^ SE ME PASAR=-6	j vi ex=6	k VER -a ME=6	k VER -a ME OTRO=6	k ^ VER -a=6
k ^ VER -a ME=6	m vi -a=6	p VER ME OTRO=6	w ^ vi a=6	w vi _ mi=6	w vi a=6	w vi a mi=6	s todav=6	w todavia=6	p ESTAR SENTIR TODOS=-6	s traje=-6	w traje=-6
j tu era=-6	p EL TU JUEGO=-6	j borre la=6	k PASAR _ -na=-6	k ^ LO COSA=6	j que cuente=6	j te cuente=6	w cuente=6	p ME QUIZA COMPARA=6	m era -il=-6	j y se=6	p VIDA ME NO=-6
p NO PORQUE YO=6	w contra=6	p OTRO SER=-6	p LO COSA NOS=-6	p COSA TU EL=6	p TU QUERIA LO=-6	k COMPARA -as -a=-6	p TU MENTIR SER=6	k -a SEXO=-6	m a SEXO=-6	j hace de=6	m EL lo=6
p CONFIANZA TU=-6	k ME TENER -do=6	k -eo COMPARA ESTAR=6	k NO ESTAR=6	p PERDON COMPARA PORQUE=-6	p LO VIDA NOS=-6	p COMPARA SER COMPARA=-6	s pelea=6	p NOS TENER=6	w saber=-6	k ESTADO _ LO=-6	p SI SER LO=-6
p TU NO LO=6	k -re _ ME=-6	m tambien HABER=-6	k TU LO=6	j habia y=-6	k NO -so=6	p YO ESTAR LO=-6	p COMPARA NO LO=-6	k -y NO=-6	m y NO=-6	p QUIZA ME VER=6	p QUIZA VER=6
k -es _ -da=6	k , _ EL=-6	k LO _ -ar=-6	k YO _ TU=6	j fue anos=-6	p NO COMPARA MENTIR=6	k -a -er ,=-6	w , que es=-6	j operacion y=-6	m COMPARA me=6	k TODOS -de=-6	m TODOS de=-6
s senti=-6	k LO COMPARA -ia $=-6	w me _ cuando=-6	w clave=-6	k JUEGO _ VIDA=6	p LO JUEGO SI=-6	m lugar -de=-6	k -re=6	w lo _ cuando=6	k ^ _ MENTIR=-6	j esto lo=-6	j se tu=-6
w que _ poco=-6	j porque te=-6	m no -ir=-6	j lo otra=6	k PORQUE _ TODOS=6	j copa una=-6	k LO _ -de=-6	w ^ la mentira=-6	k , _ -ce=-6	k PORQUE ,=6	m PORQUE ,=6	j eras tu=6
m eras TU=6	w eras tu=6	p VIDA PORQUE EL=6	k JUEGO _ PASAR=6	m -ra que=-6	m -na persona=-6	w una persona=-6	p COMPARA SE=-6	w solo _ que=6	k ME -ra $=-6	k YO NO TU=-6	m mensaje $=-6
w mensaje $=-6	k -en -do $=-6	j una te=6	k , LO=6	m , LO=6	k ME -di=6	m me -di=6	j a saber=-6	m -a saber=-6	w a saber=-6	j las como=6	p EL ME TU=-6
k ^ TENER=-6	m ^ TENER=-6	m -os con=6	p ESTAR COMPARA NO=6	k ^ ME=6	m ^ ME=6	m meses -de=-6	w meses de=-6	k -a LO -da=6	k -a ME VIDA=-6	k HABER MENTIR=6	k -bi -a=6
m -bi a=6	w si _ que=5	p LO TENER NO=5	k PERDON _ -lo=5	k -er _ -to=-5	j mis el=5	j todos lo=-5	j si habia=-5	m SI habia=-5	w si habia=-5	j fue duro=-5	p SEXO LO NO=5
w amigo=-5	p YO ME LO=5	k -ho _ $=5	p LO NOS HABER=5	j de no=5	p SI LO LO=5	k SER COSA=5	k -ad -y LO=-5	s pongo=5	w pongo=5	j te dudar=-5	s dudar=-5
w dudar=-5	p COMPARA TU OTRO=-5	w hice _ me=-5	m no ME=-5	w no me=-5	s casti=-5	k -a COMPARA $=5	k LO NOS -os=-5	j terapeuta que=-5	p NO ELEGIR ME=-5	k LO _ LO=5	p EL VIDA VIDA=-5
p PORQUE TU=-5	k -ra _ -en=5	k SE _ -a=5	w se _ a=5	j me le=5	j de vez=5	p HACER NO COMPARA=-5	m nunca -te=-5	m ^ ojala=5	w ^ ojala=5	k ^ -ue -a=-5	k ^ -ue -a LO=-5
w ^ llegue a=-5	p COMPARA MENTIR SER=-5	j deje de=5	k -ba=5	p COMPARA LO ESTAR=5	s conoc=5	k -on _ -ia=5	j asi criaron=5	j me criaron=5	k -si ME -on=5	k ^ -si ME=5	k ^ -si ME -on=5
m ME criaron=5	w ^ asi me=5	w asi _ criaron=5	w asi me criaron=5	w criaron=5	w me criaron=5	p LO NO NOS=-5	j agarre de=-5	k LO -ce=-5	k SER _ -na=5	p ME COMPARA COMPARA=-5	k -un _ -y=5
w un _ y=5	k -os _ PASAR=5	p QUIZA COMPARA COMPARA=-5	p LO ME TODOS=-5	j que en=-5	k COMPARA=5	p LO COPAS COMPARA=-5	p SENTIR QUERIA=5	p ME EL SE=-5	m poco $=-5	w poco $=-5	p TU HABER MENTIR=-5
m mi -ia=-5	k -er -en=5	p ME YO COMPARA=-5	p COMPARA HACER SER=-5	m NO hubo=-5	k -a _ ME=5	k TU COMPARA=5	p TODOS FRIO=-5	k -ba _ -ra=5	j si hermana=-5	p LO PERO SER=5	w no _ ser=5
m vacaciones $=-5	s vacac=-5	w vacaciones=-5	w vacaciones $=-5	k , -ba=-5	m , -ba=-5	p COMPARA ESTAR COMPARA=-5	j se hice=-5	p LO ME PORQUE=5	k -y TENER=-5	m y TENER=-5	k SI _ COMPARA=5
p SER LO NO=5	m NO me=5	k -a EL -ro=-5	j mi nada=5	k -na -ea=5	m una -ea=5	k -le=-5	j pero es=-5	j el te=5	m ME decia=5	w me decia=5	w ^ _ mentira=5
j todas te=-5	j el tema=-5	m EL tema=-5	w el tema=-5	p SER COMPARA SOLO=-5	k OTRO _ VIDA=-5	p SOLO TU EL=-5	k -al _ LO=5	p ME ESTAR EL=5	w ya _ habia=-5	k -y _ -hi=5	w y _ ahi=5
k -no _ -es=-5	w ^ _ mucho=-5	k ^ _ -a=-5	w ^ _ a=-5	p PASAR VIDA SER=-5	p PASAR VIDA YO=-5	j yo ella=-5	k -es _ -os=5	p PASAR NO ME=-5	w de _ familia=-5	s no=-5	w no=-5
j que pasar=5	j tiene y=-5	s esa=5	w esa=5	p LO OTRO EL=5	k MENTIR -re=5	m MENTIR sobre=5	s hizo=5	w hizo=5	m ^ agarre=-5	w ^ agarre=-5	p COMPARA SOLO ME=5
j mis lo=-5	s todos=-5	w todos=-5	w ^ esa noche=5	m HABER pedido=-5	s pedid=-5	w pedido=-5	k , -y EL=5	k TENER _ MENTIR=-5	k -ha PERDON=5	m mucha PERDON=5	k ^ _ -de=-5
p NO MENTIR NO=5	p LO SER NO=5	p HACER COMPARA COMPARA=5	j lo ninos=5	j menti en=5	p EL LO OTRO=5	p ESTAR LO ELEGIR=5	p ME LO=5	w , con el=5	k -en LO=-5	p ME COMPARA SOLO=-5	k NO _ PORQUE=5
j mal no=5	k NO SER COMPARA=5	p PASAR YO=5	j mas que=5	j como con=5	j debo una=5	k -bo -na=5	k TU -bo -na=5	m -bo una=5	m debo -na=5	w debo una=5	w te debo una=5
j con me=-5	w ^ tu madre=5	k ^ EL -do=-5	k TU _ ME=-5	p COSA LO TU=5	k QUIZA _ -as=5	w nada _ esto=-5	w nada de esto=-5	m paso LO=-5	w mandar=-5	p HABER ESTADO=-5	m ^ fueron=5
w ^ fueron=5	k -en _ PORQUE=5	p NO EL PASAR=-5	s manda=5	p ME COMPARA SI=-5	p COMPARA LO QUERIA=5	m COMPARA quieres=5	w que quieres=5	w me _ el=5	k VIDA _ ESTAR=-5	w , _ es=5	s baile=-5
w baile=-5	m -y el=-5	w y el=-5	p HABER SER=5	p TODOS TU EL=5	p LO CONFIANZA TODOS=5	w a _ madre=5	k SE -de=-5	m se -de=-5	k SER _ -lo=5	w me _ verguenza=5	j no yo=5
m EL vino=5	k SE ME PASAR=-5	p OTRO OTRO=5	k TODOS TU=-5	m ^ como=5	w ^ como=5	p NO QUERIA NO=5	k -en EL -do=-5	j me ganas=5	k -no ME -io=-5	p NO ME TODOS=-5	j a dormir=5
m -a dormir=5	w a dormir=5	k -a _ -ar=-5	p COMPARA TU SEXO=-5	j estabas embarazada=5	k ESTAR -da=5	m ESTAR embarazada=5	m estabas -da=5	w embarazada=5	w estabas embarazada=5	s tire=-5	w tire=-5
k -ar -or LO=-5	j vez como=-5	j vuelve casa=5	p LO JUEGO NO=-5	p PERO LO PERDON=-5	j las otra=-5	s tuve=-4	w tuve=-4	k -as _ PORQUE=4	j madre se=4	p PORQUE HACER=-4	k -en LO SEXO=-4
p SOLO TU TU=4	k -a LO -es=-4	j un estaba=-4	p SENTIR TU LO=-4	m TU lo=4	j te sentiste=4	m TU sentiste=4	w sentiste=4	w te sentiste=4	w otra _ $=-4	k ELEGIR -a=4	m ELEGIR a=4
k -de=4	k VOY _ -me=4	j dije no=4	p VIDA SER EL=-4	j hiciste que=-4	m PORQUE no=4	j con a=-4	k -y -ro=4	k -y -ro COMPARA=4	m y -ro=4	p TENER SER=-4	p COMPARA PERO LO=-4
j dos que=-4	j mi un=4	p EL YA=4	j pero de=4	k -a _ -na=-4	p PERO ME ME=-4	k -ce COSA COMPARA=-4	p SI NO VIDA=-4	k JUEGO _ TU=4	k -un _ -ra=4	p COSA LO TODOS=-4	j que las=4
p TU OTRO HABER=4	m que LO=4	j fin semana=4	k -in -de VOY=4	k -in _ VOY=4	w fin _ semana=4	w fin de semana=4	k -es -a=-4	m -es a=-4	j la porque=4	k -do _ ERROR=-4	p SI ME EL=4
p EL COMPARA EL=4	k QUIZA -lo=4	k -ra COMPARA=4	m LO que=4	k MENTIR LO -os=4	k -te -on TU=4	k -ar -es=-4	m trabajo -y=4	w trabajo y=4	m -de ella=-4	w de ella=-4	k LO -za ,=4
k -na -de LO=4	w hice _ de=4	j y conteste=-4	p NOS LO SER=4	p SI LO SOLO=4	j haga falta=-4	k -ga -ta=-4	k COMPARA -ga -ta=-4	m -ga falta=-4	m haga -ta=-4	w haga falta=-4	w que haga falta=-4
p SI SEXO LO=4	k -ir=4	k -y ,=-4	m -y ,=-4	m y ,=-4	w y ,=-4	p EL ME SE=-4	k QUIZA COMPARA=4	k ^ TU ERROR=4	w ^ _ falle=4	w ^ te falle=4	k PERDON -or=-4
m PERDON por=-4	k COMPARA NO -on=-4	j que mi=4	p TODOS LO PASAR=-4	j y uno=4	p QUIZA SOLO LO=4	p OTRO EL LO=4	m meses COMPARA=4	w meses que=4	p ME ESTAR NO=-4	p COMPARA VIDA COMPARA=-4	p SI LO COMPARA=4
k -ar _ NO=-4	k -os _ -na=4	k VIDA -y=-4	m VIDA y=-4	k -za _ EL=-4	j y tenia=4	s pones=-4	w pones=-4	j noche me=-4	k NO=4	k ME _ FRIO=4	m PORQUE mi=4
w porque mi=4	m ME habia=4	w me habia=4	w , no es=-4	p VIDA PASAR ME=-4	p LO JUEGO ME=4	p ME PERDON ERROR=-4	p ME PERDON QUIZA=4	m ME parte=-4	w mi parte=-4	s ahoga=4	k EL ME -io=-4
p PASAR MENTIR=4	j si hubiera=-4	s sabia=4	m le HABER=4	w yo _ no=4	k -or _ -es=4	k -ro -ra=-4	k -a TU NO=4	k PASAR -do -de=4	s aplic=4	k TU TU -te=-4	p SER COMPARA TENER=4
m puede COMPARA=-4	w ^ puede que=-4	w puede que=-4	j en esos=4	m -en esos=4	w en esos=4	k -na _ -ra=4	k YO -de=4	m yo -de=4	w a _ otra=4	m -as los=4	k -ta=-4
p SEXO TU MENTIR=4	k COMPARA FRIO=-4	p EL SEXO NO=-4	j nunca la=4	p HABER COMPARA HABER=-4	m sin COMPARA=-4	w sin que=-4	m -en eso=-4	w en eso=-4	j hice perdon=4	j seguro en=-4	w seguro=-4
p ME ESTAR LO=-4	j mensajes a=-4	p EL ME PORQUE=4	m COMPARA venia=4	w que venia=4	k -do _ PASAR=4	k TU VIDA=4	j hace anos=4	p OTRO PORQUE=-4	k -ia -on=-4	m -ia con=-4	k PASAR _ -de=4
j lo facil=-4	p ME SEXO NO=4	k EL _ ,=-4	m LO escondi=-4	j por toda=4	k -or -da LO=4	m -or toda=4	w por toda=4	j me algo=4	j me a=4	p PORQUE TU COMPARA=-4	j yo que=-4
p LO SER COMPARA=4	p LO COPAS LO=-4	m falto -a=4	w falto a=4	j todo encima=-4	m como PASAR=4	k NO _ VOY=4	j no hubo=-4	w no hubo=-4	k PERO -ro=-4	m pero -ro=-4	p JUEGO COMPARA=-4
k ESTADO COSA=4	p ESTADO COSA=4	p ME ESTADO COSA=4	j por ya=-4	s les=-4	w les=-4	w que _ voy=-4	p COMPARA HABER COSA=-4	m vez -y=4	w vez y=4	k EL -do=-4	w caminar=-4
m COMPARA la=-4	w y _ eso=-4	w le dije a=-4	k -de -te=-4	m de -te=-4	p PASAR PERDON=4	s perde=4	j sin a=4	j nada me=-4	p JUEGO COSA=4	m la CONFIANZA=4	k LO PORQUE=4
j dejaste de=-4	m HACER de=-4	m dejaste -de=-4	w dejaste de=-4	k ME _ COMPARA=4	k ^ TU HABER=4	p ME PORQUE COMPARA=-4	k PERDON -or NO=4	k COMPARA NO -ba=4	j hubiera que=-4	j no controladora=4	k QUIZA COSA=-4
k -de _ VIDA=-4	p NO ME QUERIA=4	j y merecias=4	k LO -ia COMPARA=4	k -en EL COSA=4	m -on el=4	j no avisar=4	j perdon avisar=4	j por avisar=4	k PERDON -or NO -ar=4	w no avisar=4	w por _ avisar=4
w por no avisar=4	k -de _ COMPARA=-4	m cuando LO=-4	w te _ conte=-4	w te lo conte=-4	j y es=-4	j en empresa=-4	j dinero no=4	p EL ME=4	j lo haya=4	s afuer=4	w afuera=4
k -en EL COMPARA=-4	k LO HABER -do=4	p TU VIDA=-4	j una para=4	m SI mi=4	w si mi=4	j la oportunidad=-4	m LO oportunidad=-4	w la oportunidad=-4	p LO ERROR TU=4	k PERO TU NO=4	j de mensaje=-4
p VIDA NOS=-4	m la COMPARA=-4	p COMPARA NO NOS=4	k -go _ EL=-4	m NO fuera=4	w no fuera=4	p NO VIDA=4	k ME -on $=4	j contigo la=-4	p SI COSA=-4	j ya se=-4	k -eo _ ESTAR=-3
j despues de=-3	m despues -de=-3	w despues de=-3	w tenia _ $=-3	j no cosas=-3	j que tampoco=3	j una mala=3	m -na mala=3	w una mala=3	k ERROR COMPARA=-3	p EL VIDA NO=3	s invie=-3
p VIDA VOY=-3	j si todo=3	s dentr=3	w dentro=3	p NO YO NO=-3	p LO PORQUE YO=-3	k -de _ SER=-3	k -en COMPARA ME=-3	k -to -a=-3	m -to a=-3	p EL ELEGIR COMPARA=3	p PORQUE ESTAR=-3
w yo _ el=3	p TENER ME NO=3	s broma=3	p NO PASAR NO=-3	j que dije=-3	s euros=-3	w euros=-3	k -a -sa $=-3	w a casa $=-3	p COSA TODOS=3	p NOS COMPARA SER=-3	m -na copa=3
w una copa=3	s esta=3	w esta=3	k , _ -os=-3	k -se -de=-3	m -se de=-3	k COMPARA NO=3	p TU PORQUE=3	j este matrimonio=3	m LO matrimonio=3	m este CONFIANZA=3	w este matrimonio=3
j dio la=3	j la una=-3	p PERDON EL=3	k -ar TU=3	j hecho de=3	j en fue=3	m mi -te=-3	k -ie _ -ra=-3	p COMPARA QUERIA COMPARA=-3	s matri=3	p HABER COSA SOLO=-3	j la confianza=-3
p LO PASAR COMPARA=3	j te no=3	k -de _ -go=3	p TU ELEGIR TU=3	k SER SOLO=-3	p LO SER VIDA=-3	w para la=-3	j no di=3	j la voy=-3	k -so -de=3	m -so de=3	k SER MENTIR $=-3
p EL TU COSA=3	k NO MENTIR=3	m ME daba=3	w me daba=3	k TU -mo=-3	m te -mo=-3	k COMPARA NO LO -as=3	k VIDA -to=-3	m madre -to=-3	w te lo=3	j fue relacion=3	p QUIZA LO LO=-3
m SER cosa=3	w es cosa=3	m COMPARA sea=-3	m que -ea=-3	w que sea=-3	k SI HABER=-3	m si HABER=-3	m pedi $=3	w pedi $=3	s plane=3	k ME _ EL=-3	p ELEGIR ME COMPARA=3
k COMPARA _ -ta=-3	k COMPARA NO ELEGIR=3	j nunca lo=-3	p PASAR NO PORQUE=-3	p ESTAR LO COMPARA=-3	k CONFIANZA -y=3	m CONFIANZA y=3	k , ME PERDON=3	w todas las noches=3	p PERDON QUIZA TU=3	j lo todos=3	w confiar=3
p NOS COMPARA COMPARA=3	p COMPARA LO PERO=3	w el _ cuarto=3	w el otro cuarto=3	j a esas=-3	k -go -do=-3	m el -or=-3	j cosas te=3	k COMPARA _ -to=3	m COMPARA es=-3	j lo digo=3	k PORQUE ME -te $=-3
p NO SER PERDON=-3	p SER ME ESTAR=-3	w que no=-3	w mi _ por=-3	s agua=3	w agua=3	m vos ME=-3	w vos me=-3	p COMPARA ELEGIR ME=-3	m de VOY=-3	w de semana=-3	m -ho que=-3
j que donde=3	w ese _ $=-3	p NO COMPARA=-3	s cuent=3	k -ba -a=-3	m -ba a=-3	w mi _ ,=-3	j yo mas=3	k NO -sa=3	s diera=-3	m , hay=3	w , hay=3
p TODOS EL TU=-3	m una QUIZA=3	w una vez=3	w conversacion=3	p LO ESTAR=-3	m TU eso=3	p COSA NO SE=-3	j fue ella=3	p PASAR LO PORQUE=-3	k EL -do ,=3	p ME EL PERDON=3	k LO -ra -y=3
k -or _ -ce=3	k ELEGIR _ -te=-3	p LO PERDON PERO=3	k ^ NO ME -es=-3	j perdoname me=3	m -ra la=3	j me voz=3	k -na COSA=-3	j noche no=3	m pedi EL=3	w pedi el=3	p PORQUE ESTAR NO=-3
m dormir -y=3	w dormir y=3	k COMPARA ME -as $=3	k -ce LO=3	k TODOS LO COSA $=3	p SI LO SEXO=3	k -do TU -te=-3	p COMPARA ELEGIR PORQUE=3	k TU -te -on=3	m ^ habia=-3	w ^ habia=-3	k NOS=3
k ME _ -si=-3	w me _ asi=-3	p YO ME EL=-3	p ME LO EL=-3	j mi eso=3	j de fin=-3	p COMPARA SE TU=3	p SE LO OTRO=-3	k -de -ar $=3	k TU ERROR ,=-3	m falle ,=-3	w falle ,=-3
w te falle ,=-3	j me una=3	w las _ a=3	p NO PORQUE ME=-3	k QUIZA COMPARA NO=-3	k ^ QUIZA COMPARA NO=-3	s fuero=-3	w fueron=-3	j a ver=-3	m -a ver=-3	w a ver=-3	k COSA ME=-3
w ^ _ amigos=-3	w ^ mis amigos=-3	k -je -de -ir=-3	k -je _ -ir=-3	m mano $=-3	w mano $=-3	w y _ queria=3	w y no queria=3	j fue solo=-3	j amigos y=-3	j familia se=-3	w ella _ me=3
p LO COMPARA ERROR=3	p LO QUIZA=3	j me decia=3	p LO NO SENTIR=3	k , -on=3	m , -on=3	k COMPARA ME=3	k PASAR -te $=3	k SER MENTIR=-3	p COMPARA SUBJ LO=-3	s anos=3	w anos=3
p ESTAR COMPARA EL=3	s apart=3	k EL -ro=-3	k -ba -on LO=3	w lo _ paso=3	w lo que paso=3	s mando=-3	w mando=-3	m confianza $=3	w confianza $=3	j dinero en=-3	j que siente=3
m VIDA que=-3	k ME -no ME=3	k ^ ME -no ME=3	w ^ mi hermano=3	w mi hermano me=3	k -te SENTIR $=-3	w contar=3	p EL QUERIA COMPARA=3	j meses de=-3	j con plata=-2	w con _ plata=-2	w con la plata=-2
k -na=2	m -do mi=2	j si dije=-2	k SENTIR COMPARA NO=-2	p SER PORQUE ME=2	k COMPARA NO -ra=2	p NO PORQUE TU=-2	p SOLO COMPARA=2	p JUEGO OTRO=-2	w la _ que=-2	k SE _ EL=2	w se _ el=2
w coquetee=2	k $=2	k ^=2	s $=2	s ^=2	w $=2	w ^=2	p ME ELEGIR LO=2	j hacia que=2	p OTRO ME EL=-2	j habria hecho=2	m -ia hecho=2
w habria hecho=2	j lo lo=-2	j dije estaba=-2	k -so $=2	m -so $=2	k -on -ra COMPARA=-2	p ESTAR NO TU=-2	p COMPARA SEXO LO=2	j de o=2	p EL OTRO SER=-2	w salida=-2	k LO _ $=2
k -ia=-2	p ME TU JUEGO=-2	k EL _ EL=-2	j anos la=2	p TENER ME EL=-2	m -a quien=-2	w a quien=-2	s por=-2	w por=-2	p TU FRIO MENTIR=2	p PERDON QUIZA LO=-2	j quieres de=2
m sola $=-2	w sola $=-2	k -na COPAS=2	m una COPAS=2	j es en=-2	k -ra _ -es=2	j me todas=-2	p ESTAR LO PORQUE=2	j amigos lo=2	m es SOLO=2	k -ba SENTIR=2	p SI SENTIR LO=-2
k QUIZA _ ME=2	j tenia que=2	p TODOS TU PORQUE=2	p COMPARA LO JUEGO=2	p ME ESTADO ME=-2	k QUERIA _ NO=2	w en que=2	p ME LO SEXO=2	j hacia lo=-2	w siento _ que=-2	p ME PERO SER=2	j mis a=2
j cabeza y=-2	m -y dije=2	w y dije=2	m persona $=2	w persona $=2	j a nadie=2	p LO VIDA=-2	k HABER -na=2	m HABER una=2	j bien y=-2	p NO ME EL=2	k -a _ JUEGO=-2
j estaba su=2	k -do _ VIDA=-2	j aunque la=2	k -es -ir=-2	m puedes -ir=-2	j voy mi=-2	k -he LO=-2	m -he la=-2	k -il $=2	m -il $=2	j enteraste en=2	m enteraste -en=2
w enteraste en=2	w te enteraste en=2	p EL PORQUE SER=2	k ^ _ -or=-2	k -a -ir LO=2	k -co $=-2	m -co $=-2	k SOLO -a=2	m SOLO a=2	w y _ fue=2	p COMPARA TODOS TU=2	k -ro -ra ME=-2
w no lo=-2	j pero te=2	m -de mas=2	w de mas=2	w ni la=-2	k MENTIR _ $=2	w la cuenta ,=-2	k NO _ $=-2	p TODOS NO EL=2	j que todos=2	m EL perfil=-2	k COMPARA _ SER=2
k -de HABER -do=2	m LO tenia=2	k -da=2	p LO LO NO=-2	p SER ME=-2	k -y _ NO=2	j otra persona=-2	m otra -na=-2	w otra persona=-2	p QUIZA CONFIANZA=2	p QUIZA LO CONFIANZA=2	p VIDA COMPARA SE=2
w cuatro _ y=2	k -y _ ERROR=2	k -na _ -do=2	p TU SUBJ=-2	p MENTIR LO PERDON=2	k -je COMPARA LO=2	j hubieras lo=2	k -a LO CONFIANZA=2	k -a _ CONFIANZA=2	w a _ verdad=2	w a la verdad=2	m COMPARA los=-2
w que los=-2	m -y me=-2	w y me=-2	k -as -a LO=2	m como ESTAR=-2	j trabajo que=-2	j tus amigas=-2	m TU amigas=-2	w tus amigas=-2	j vos hiciste=2	j vez y=2	k ^ TU MENTIR=2
p SER COMPARA MENTIR=-2	k TENER COMPARA -er=-2	k TENER _ -er=-2	p PERDON LO ME=2	k LO _ -so=2	k SE _ HABER=-2	k -di -a EL=-2	k EL -di -a EL=-2	k TU LO -to=-2	w te _ cuento=-2	w te lo cuento=-2	j que estes=2
k PASAR -do -y=-2	k TU -ia=2	p TODOS SE=2	w preguntas=2	j todo mundo=-2	k TODOS EL TODOS=-2	w todo _ mundo=-2	w todo el mundo=-2	p ME COMPARA ELEGIR=-2	p SE COSA COMPARA=-2	p HABER EL COMPARA=2	j las cosas=-2
p VIDA YO EL=2	p FRIO TU LO=2	p ESTAR LO COSA=2	s pudie=-2	k ^ EL=2	m ^ EL=2	j en ese=-2	k ^ PERDON -or NO=-2	w perdon por no=-2	k -es -de VIDA=2	k -es _ VIDA=2	p SI ME SEXO=2
p SOLO NO MENTIR=2	j el vida=-2	m mal COMPARA=2	w mal que=2	w digo _ $=-2	p PASAR LO EL=2	j es mas=-2	j no debi=-2	m no -bi=-2	w no debi=-2	p SE COMPARA ESTAR=2	p COMPARA COMPARA ME=-2
j puse la=2	m puse LO=2	p TU LO TU=2	w forma=2	j lo en=2	k ^ NO ESTAR=-2	j verdad y=-2	m estar -en=2	j beber y=2	w factura=2	k LO PERDON ,=-2	s mujer=2
k ^ _ -ia=-2	p LO SOLO SER=-2	j la mis=-2	k -er _ SEXO=-2	k EL ERROR NO=-2	m ERROR no=-2	k COMPARA TU HABER -do=-2	j no el=-2	m hasta -en=-2	w hasta en=-2	k NO TU HABER=-2	j y dejaba=-2
s nada=-2	w nada=-2	p LO SE SOLO=2	k COMPARA _ -de=2	j y hablar=-2	j de esta=2	k ^ NO -en=-2	w ^ nadie en=-2	w ^ _ hombre=2	j mi intencion=-2	m ME intencion=-2	w mi intencion=-2
p COPAS SER YO=-2	j mal te=-2	j nos en=2	w nos _ en=2	k -as _ -no=-2	p COSA NO HABER=2	p COSA ESTADO=-2	k LO CONFIANZA=-2	j el pero=2	p TODOS LO TENER=2	p SE COMPARA TODOS=2	k PERDON _ -or=-2
p TENER LO PORQUE=2	m -en que=2	p TENER COMPARA YO=1	s miran=1	w mirando=1	j hice pasar=1	k TU -ce PASAR=1	m -ce pasar=1	w hice pasar=1	w te _ pasar=1	w te hice pasar=1	m -to la=1
k LO -co $=1	k SI LO=1	m si LO=1	w termino=-1	j coche no=-1	p HACER TU=-1	s perdi=1	p HABER COSA LO=-1	k VIDA -y ME=1	k SOLO -y=1	m SOLO y=1	m COSA como=1
p PERDON TU SER=-1	p ESTADO COMPARA LO=1	w ^ _ nuestro=1	p TENER EL VIDA=1	w una _ con=-1	m , cuando=1	w , cuando=1	k ^ LO COMPARA PASAR=1	j y digo=1	k -ne LO=1	j el dos=1	j se que=1
j banco te=1	j otra te=-1	p COMPARA PERDON=1	w poner=1	m lo JUEGO=1	m ME fue=-1	s motel=1	w motel=1	j desde el=1	p COMPARA SE SER=1	p LO PASAR PASAR=-1	j un uno=-1
k TU -es -de=-1	m perdi LO=-1	j las me=1	p JUEGO NO EL=1	k -ia , NO=1	k -de _ -as=-1	k SENTIR _ -on=-1	j aniversario me=1	j aniversario y=1	k -io -y ME=1	m aniversario -y=1	w aniversario _ me=1
w aniversario y=1	w aniversario y me=1	j no tambien=1	w hubo _ ,=-1	w volver=-1	p SOLO ME NO=-1	j te iba=1	j no hacerte=1	k -ra _ -lo=1	k SER -es=1	p COMPARA TU ESTADO=-1	k -un -zo=1
m un -zo=1	p LO TU QUERIA=-1	k ^ _ -go=1	p LO HABER=1	j llevo en=1	k COMPARA LO HABER=-1	j me dio=-1	m ME dio=-1	w me dio=-1	k ^ -di EL=-1	k COMPARA YO NO=1	w que yo no=1
j el duro=1	p EL EL TU=1	j una otra=-1	j quise tu=1	p NO TU MENTIR=-1	k -ho=1	j y un=1	s solo=-1	w solo=-1	p EL NO SER=1	m -es anos=1	m ^ hace=1
w ^ hace=1	p MENTIR EL TU=-1	j una vez=1	p COMPARA COSA TU=1	m , los=-1	w , los=-1	p ERROR LO COMPARA=-1	k -do _ -ad=1	w no es que=-1	w cuanto=-1	k ^ _ -re=-1	p EL EL ME=1
j era le=-1	p LO COMPARA PORQUE=-1	p LO NO ESTADO=1	m antes $=-1	w antes $=-1	m lo -es=1	k COMPARA NO HABER=1	k QUIZA COMPARA -as=-1	p YO TODOS LO=1	w me fue=-1	j la deje=1	p PERDON COSA EL=1
k -to _ TU=1	m dos $=1	w dos $=1	w de _ ,=-1	j lo antes=-1	p SENTIR ME=1	j porque que=1	j contra la=-1	m contra LO=-1	w contra la=-1	j yo sabia=1	w yo _ sabia=1
w y a ti=1	k TENER=1	j que no=1	w que _ ,=-1	p SEXO TODOS=-1	p SER CONFIANZA COMPARA=1	w nos _ ,=1	s causa=-1	j si por=-1	j bebido la=-1	p NO ESTAR COMPARA=1	p ME CONFIANZA=-1
k SER -ro=1	p LO JUEGO=-1	p SI SER=-1	j a el=-1	k NOS -os -de=-1	m su -to=1	k EL -ia=1	j este ano=-1	m este -no=-1	w este ano=-1	j el yo=-1	k EL _ PORQUE=1
w , _ quien=-1	k ESTADO -y=1	m ESTADO y=1	k -or=1	p SE COMPARA=1	s chica=1	p ME JUEGO=-1	k PASAR _ FRIO=1	s copas=-1	w copas=-1	p EL ME PERDON=-1	k ^ LO=1
m ^ LO=1	j nada en=1	k SER _ -y=1	j por familia=-1	w por _ familia=-1	k ^ -en LO=-1	j no hacer=1	p MENTIR VIDA=1	k -y LO -os=1	k SENTIR -to=-1	k SENTIR -to $=-1	p HABER NO=-1
k ME -da=-1	k -on TU OTRO=-1	j de tambien=-1	j el tambien=-1	m alguien COMPARA=-1	w alguien que=-1	p LO ELEGIR ME=1	j de familia=1	p SE HABER=1	m era -na=-1	w era una=-1	m pude -lo=1
m SER tuyo=-1	p JUEGO HABER=1	k -ra _ -on=-1	p SUBJ SER=-1	s que=1	w que=1	p ESTAR ME EL=-1	p ME SER YO=-1	k EL TU=1	k -de LO -as $=-1	p COSA COMPARA TU=1	m LO cama=-1
w la cama=-1	m era -do=-1	k -de -ta=-1	k -de -ta $=-1	m de -ta=-1	j cada de=1	p TU ESTAR LO=1	m el -go=-1	p TU COMPARA COPAS=-1	m malo ,=1	w malo ,=1	k -en -lo $=1
k SER MENTIR ,=-1	j no nunca=-1	m de LO=1	k VER -a=1	m VER a=1	k TU _ -on=1	m esto TU=-1	w esto te=-1	s agarr=-1	p TU SE TU=-1	j decir no=-1	k -ir COMPARA NO=-1
w decir _ no=-1	w decir que no=-1	k SI -si=1	m SI asi=1	m si -si=1	w si asi=1	m lo -as=1	k PASAR -si=-1	m , le=1	w , le=1	j sí a=1	j un y=-1
p SE LO PERDON=-1	s dolia=1	w dolia=1	p TODOS COMPARA PASAR=1	p NO NO ESTADO=-1	p SER ME OTRO=1	w decir _ $=1	k -na _ ME=1	k -do SI=-1	m -do si=-1	k -de LO=-1	k NO ME=-1
p ME VOY COMPARA=1	k -en _ -te=1	j yo tiene=-1	j de asi=1`,
};
