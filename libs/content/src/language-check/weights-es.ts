import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.es,
  bias: 0.085,
  enough: 1.6,
  notAgainst: -0.9,
  kinds: {
    SHIFT_BLAME: `k ME HACER=455	m me HACER=455	p ME HACER=455	p SI SUBJ=455	k TU ME=428	m TU me=428	w hubieras=417	m tu ME=404	p NO SUBJ=404	p TU TENER=404	w tu me=404	k SUBJ -do=390
m hubieras -do=390	p SI SUBJ SOLO=390	p SUBJ LO=390	p SUBJ NO=390	p SUBJ SOLO=390	k -en _ NO=373	k -te LO=373	k HACER -a=373	k ME HACER -a=373	k SI SUBJ=373	k SI _ SUBJ=373	k ^ _ HACER=373
m HACER a=373	m si SUBJ=373	p COMPARA SER EL=373	p EL ME COMPARA=373	p ME HACER COMPARA=373	p SI SOLO NO=373	p SUBJ COMPARA=373	p TU TU LO=373	w fueras=373	k MENTIR , PERO=353	k MENTIR _ PERO=353	k SOLO COMPARA=353
k SUBJ=353	k TU _ TU=353	k ^ ME HACER=353	m -te la=353	m NO habria=353	m SOLO que=353	m TU tampoco=353	m el ME=353	m porque TU=353	m tendria COMPARA=353	p COMPARA COMPARA HACER=353	p COMPARA ME HACER=353
p EL EL NO=353	p ME HACER LO=353	p MENTIR FRIO=353	p NO COMPARA MENTIR=353	p NO SUBJ SOLO=353	p PERO HACER=353	p SI NO SUBJ=353	p SI SUBJ COMPARA=353	p SI SUBJ NO=353	p SUBJ TU=353	p TODOS PORQUE=353	w , _ solo=353
w de tu=353	w el me=353	w ella _ que=353	w la que=353	w lo _ porque=353	w lo _ que=353	w no habria=353	w tendria=353	w tendria que=353	k -a -en COMPARA=328	k -ce PORQUE=328	k -do PORQUE=328
k -ra -a=328	k -to FRIO=328	k COMPARA -ra $=328	k COMPARA ME HACER=328	k COMPARA _ HACER=328	k CONFIANZA _ -en=328	k EL SE=328	k LO COMPARA ME=328	k LO COMPARA SER=328	k LO _ -ho=328	k LO _ -ir=328	k ME -te LO=328
k ME SUBJ=328	k NO -ia -do=328	k NO -ia COMPARA=328	k NO SUBJ=328	k NO SUBJ SOLO=328	k PERO TU ME=328	k SER CONFIANZA=328	k SER _ -a=328	k SER _ LO=328	k SI NO SUBJ=328	k SI NO SUBJ SOLO=328	k SUBJ SOLO=328
k SUBJ _ FRIO=328	k SUBJ _ SOLO=328	k TU MENTIR , PERO=328	k TU _ -ia=328	k ^ EL ME=328	k ^ SI NO=328	k ^ SI SUBJ=328	k ^ TU MENTIR ,=328	k ^ _ SUBJ=328	m , porque=328	m -ce porque=328	m -ra a=328
m EL se=328	m LO habria=328	m ME empujaste=328	m ME hubieras=328	m NO fueras=328	m NO tendria=328	m SI hubieras=328	m SUBJ tan=328	m TU nunca=328	m alguien COMPARA=328	m engane ,=328	m fueras SOLO=328
m hice PORQUE=328	m me QUERIA=328	m me SUBJ=328	m no -ra=328	m no SUBJ=328	m otra $=328	m tanto COMPARA=328	m tanto FRIO=328	m tu VIDA=328	m unico COMPARA=328	m vos NO=328	p COMPARA COSA TENER=328
p COMPARA SER NO=328	p COSA TENER=328	p EL COMPARA COMPARA=328	p EL EL YO=328	p EL ELEGIR COMPARA=328	p FRIO SER=328	p HACER COMPARA ME=328	p ME HACER ME=328	p ME SUBJ=328	p MENTIR PERO ME=328	p MENTIR PERO TU=328	p MENTIR PORQUE TODOS=328
p MENTIR TU ME=328	p PERDON PERO NOS=328	p PERO NOS=328	p PERO SOLO=328	p PERO TU ME=328	p PORQUE TU LO=328	p QUIZA ESTAR=328	p SER CONFIANZA COMPARA=328	p SI ESTAR=328	p SI NO SOLO=328	p SI SUBJ FRIO=328	p SI SUBJ LO=328
p SI SUBJ ME=328	p SI SUBJ TU=328	p SOLO COMPARA MENTIR=328	p SOLO NO MENTIR=328	p SUBJ ESTAR=328	p SUBJ FRIO=328	p SUBJ ME=328	p SUBJ MENTIR=328	p SUBJ NO COMPARA=328	p SUBJ PORQUE=328	p SUBJ SOLO NO=328	p TU LO TODOS=328
p TU ME HACER=328	p TU ME TENER=328	p TU NO COMPARA=328	p TU NO HABER=328	p TU NO TENER=328	p TU PERO TU=328	p YO COMPARA PORQUE=328	s andar=328	s aunqu=328	s decia=328	s empuj=328	s explo=328
s santa=328	s unico=328	w , porque=328	w ^ el me=328	w ^ si no=328	w a _ porque=328	w a _ que=328	w a alguien que=328	w alguien que=328	w aunque=328	w empujaste=328	w engane ,=328
w fueras tan=328	w hice porque=328	w me empujaste=328	w me hubieras=328	w no fueras=328	w no fueras tan=328	w no tendria=328	w no tendria que=328	w otra $=328	w pero _ me=328	w pero _ tampoco=328	w porque _ me=328
w santa=328	w si _ fueras=328	w si hubieras=328	w si no fueras=328	w tanto que=328	w te engane ,=328	w unico=328	w unico que=328	k ^ _ -or=-308	p PERO ME=307	s busca=307	w ^ _ por=-306
k ^ PERDON -or=-301	k PERDON COMPARA=-293	m PERDON que=-293	p PERDON COSA=-290	w me _ a=286	w ^ perdon por=-284	p EL ME LO=280	p HACER COMPARA=280	p HACER ME=280	p MENTIR PORQUE=280	p PERDON COMPARA TU=-278	k ^ PERDON COMPARA=-274
p PERDON SENTIR=-274	p COMPARA QUIZA=-271	p SE PASAR=-271	s lamen=-267	w el _ $=-267	p PERDON SI=-264	k -en -sa=263	k ^ -as=263	m -en casa=263	m PERO tu=263	m ^ -as=263	m ^ ella=263
m casa $=263	m de TU=263	m en -sa=263	p ME TU NO=263	p PERDON PERO LO=263	p PERO TU NO=263	p SOLO COMPARA ME=263	p YO PORQUE=263	p YO TU=263	s conmi=263`,
    EXCUSE: `p TENER NO=431	p TENER LO=382	k -en _ VIDA=376	k ME _ EL=376	m ^ tenia=376	p VIDA SER=376	w ^ tenia=376	k -mo $=356	k -y -ba=356	k COPAS -y=356	k ESTADO -y=356	k LO COPAS=356
k NO -ar=356	k NO SER YO=356	k NO _ YO=356	k ^ _ -ba=356	m -mo $=356	m -y necesitaba=356	m COPAS y=356	m ESTADO y=356	m ^ estaba=356	m tenia LO=356	m y -ba=356	p NO EL EL=356
p NO SER YO=356	p TENER EL EL=356	p TENER ESTADO=356	p TENER FRIO=356	p TENER LO EL=356	p TENER LO ME=356	p TENER NO LO=356	s estre=356	s pasti=356	s pense=356	w ^ estaba=356	w estaba _ $=356
w no _ yo=356	w no era yo=356	w pastillas=356	w pense=356	w y necesitaba=356	k , TODOS=331	k -ba -on=331	k -ba LO=331	k -di -a=331	k -es _ -y=331	k -ia LO=331	k -on _ ESTADO=331
k -os ME=331	k COMPARA -en ME=331	k COMPARA _ FRIO=331	k FRIO -y=331	k LO -da $=331	k LO -os ME=331	k ME _ NO=331	k NO -ba -on=331	k NO SER YO $=331	k SE COMPARA TU SENTIR=331	k SER YO $=331	k TENER LO -ma=331
k TENER _ ,=331	k TENER _ -ma=331	k TENER _ -os=331	k VIDA _ NO=331	k ^ EL -go=331	m , TODOS=331	m -ba con=331	m -di a=331	m -do le=331	m -or la=331	m -os me=331	m COMPARA tenia=331
m FRIO y=331	m LO autoestima=331	m LO pastillas=331	m LO presion=331	m NO pensaba=331	m ^ llevaba=331	m cuando EL=331	m momento $=331	m pensaba -on=331	p COMPARA TENER NO=331	p EL VIDA NO=331	p ESTADO SE=331
p HABER COPAS=331	p LO COPAS NO=331	p LO EL ESTAR=331	p LO ME ESTAR=331	p LO NO YO=331	p LO TENER LO=331	p LO TENER NO=331	p LO VIDA SER=331	p ME COPAS NO=331	p ME SOLO LO=331	p ME VIDA NO=331	p ME VIDA YO=331
p NO ELEGIR LO=331	p NO QUIZA LO=331	p PASAR ME LO=331	p SE YO=331	p SER QUIZA=331	p SER TODOS SER=331	p TENER COSA=331	p TENER EL NO=331	p TENER LO LO=331	p TENER ME LO=331	p TENER NO COMPARA=331	p TENER SE=331
p TENER SENTIR=331	p TENER SER=331	p TODOS TENER=331	p VIDA YO=331	s andab=331	s ansie=331	s autoe=331	s daba=331	s depre=331	s despi=331	s enfer=331	s muchi=331
s panic=331	w , _ por=331	w ^ _ juego=331	w ^ el juego=331	w ^ llevaba=331	w ansiedad=331	w autoestima=331	w cuando le=331	w daba=331	w de _ despido=331	w despido=331	w en _ familia=331
w era yo $=331	w estres=331	w hombres _ mi=331	w la autoestima=331	w la presion=331	w me _ el=331	w momento $=331	w muchisimo=331	w no _ con=331	w no _ decir=331	w no pensaba=331	w no pensaba con=331
w panico=331	w pensaba=331	w pensaba con=331	w por la=331	w presion=331	w que tenia=331	w siente=331	w tenia _ anos=331	w tu lo=331	k ^ -ba=321	m ^ -ba=321	k -vo=310
s discu=-305	p SI TU=-303	p TENER EL=298	p SI LO=-290	p PERDON COSA=-287	k TENER LO=283	k ^ TENER=280	m ^ TENER=280	k ^ PERDON COMPARA=-271	p PERDON SENTIR=-271	k LO ESTADO=266	m ^ soy=266
m la ESTADO=266	m que TENER=266	p COMPARA TENER LO=266	p ESTADO NO=266	p LO COMPARA TENER=266	p LO VIDA LO=266	p TENER VIDA=266	p VIDA EL=266	s pensa=266	s tuve=266	w ^ soy=266	w tuve=266
p PERDON SI=-260	k SI=-255	s si=-255	w si=-255	w tenia=254	k PERDON _ TU=-248	k SER YO=246	m SER yo=246	m TENER la=246	m anos -y=246	m era YO=246	p LO ESTADO LO=246
p LO ME VIDA=246	p LO NO QUIZA=246	p TENER ME=246	p VIDA NO=246	p VIDA TENER=246	s presi=246	w anos y=246	w era _ $=246	w era yo=246	w le _ a=246	p SI PERDON=-244	k PERDON SI=-240
m PERDON si=-240	p COMPARA PERDON=-240	s tengo=236	w tengo=236	m siento COMPARA=-235	p SI COMPARA=-235	s he=-235	s ser=-235	w he=-235	w ser=-235	w siento que=-235	p NO YO=232
p SER YO=232	w no era=232	k SEXO $=-230	m SEXO $=-230	p COMPARA MENTIR=-230	p COSA PASAR=-230	p PERDON LO COSA=-230	s mal=-230	w ^ siento que=-230	w mal=-230	k , _ COMPARA=-225	k -na _ $=-225
k ^ _ SI=-225	m -or eso=225	m NO era=225	p PERDON TODOS=-225	w ^ _ si=-225	w por eso=225	k , _ -or=221	k -da ,=221	k -do EL=221	k -en _ -ra=221	k -ir _ NO=221	k -na VIDA=221
k -un _ -y=221	k -y _ -da=221	k -y _ -es=221	k EL _ SER=221	k LO -ma=221	k LO JUEGO $=221	k ME HABER=221	k TODOS _ ME=221	k ^ _ TENER=221	m -ba que=221`,
    MINIMIZE: `k NO PASAR NO=397	k PASAR NO=397	m PASAR nada=397	p NO PASAR NO=397	k NO -os=377	k PASAR COSA=377	k SOLO _ SEXO=377	k ^ -le ,=377	m -un par=377	m ^ tampoco=377	m ^ vale=377	m fue COSA=377
m nadie $=377	m par -de=377	p SOLO SEXO NO=377	s par=377	w ^ tampoco=377	w ^ vale=377	w ^ vale ,=377	w nadie $=377	w par=377	w par de=377	w un par=377	w un par de=377
k , -le ,=352	k , _ HABER=352	k COMPARA SOLO=352	k EL _ -un=352	k PASAR -ce=352	k ^ NO -os=352	k ^ PASAR COSA=352	m , fueron=352	m , vale=352	m NO paso=352	m NO siquiera=352	m PASAR algo=352
m PASAR hace=352	m anos $=352	m fue -ce=352	m fue NO=352	m ni -ra=352	m no -os=352	m peores $=352	m que SOLO=352	m unos -os=352	p LO NO PASAR=352	p NO NO SOLO=352	p SEXO NO NO=352
s acost=352	s apena=352	s mismo=352	s peore=352	s siqui=352	s unos=352	w , _ mas=352	w , fueron=352	w , vale=352	w , vale ,=352	w anos $=352	w apenas=352
w fue algo=352	w fue hace=352	w fue nada=352	w hubiera _ a=352	w mismo=352	w ni siquiera=352	w no fue nada=352	w no paso=352	w peores=352	w peores $=352	w siquiera=352	w unos=352
k -le ,=319	m -le ,=319	m vale ,=304	s vale=304	w vale=304	w vale ,=304	k COMPARA NO=-296	m que NO=-293	k SOLO _ -es=288	m es -un=288	p SOLO SOLO=288	w es un=288
w nada _ $=288	m COMPARA no=-279	w que no=-277	p SI LO=-269	k -ce -os=267	k -na _ -y=267	k -un _ ,=267	k NO PASAR=267	k OTRO ,=267	k SEXO _ NO=267	k TODOS ,=267	k ^ -le=267
m -ce anos=267	m OTRO ,=267	m TODOS ,=267	m ^ -le=267	m ^ ni=267	p SOLO NO HABER=267	w ^ ni=267	w un _ ,=267	w una _ y=267	k ^ SI=-266	m ^ SI=-266	m ^ si=-266
p PERDON COSA=-266	p PERDON LO COMPARA=-266	w ^ si=-266	m no PASAR=253	k ^ PERDON COMPARA=-250	k ^ _ PERDON=-247	s lamen=-243	k , NO PASAR=242	k , _ TODOS=242	k -de EL VIDA $=242	k -di _ ,=242	k -ho _ $=242
k -je COMPARA=242	k -un _ LO=242	k EL VIDA $=242	k LO NO SE=242	k NO ,=242	k NO _ -ta=242	k OTRO _ LO=242	k PASAR _ -os=242	k QUIZA -do -a=242	k QUIZA _ -a=242	k SER _ OTRO=242	k SEXO , NO=242
k SOLO _ -os=242	k ^ _ -ra=242	m -a lo=242	m -je que=242	m NO ,=242	m NO es=242	m dije COMPARA=242	m es SOLO=242	m hace -os=242	m nada SOLO=242	p EL QUIZA=242	p LO PASAR NO=242
p NO SER VIDA=242	p PASAR COSA NO=242	p PERDON LO NO=242	p SEXO SOLO=242	p SOLO NOS=242	s coque=242	s drama=242	s peor=242	w a lo=242	w algo _ ,=242	w dije que=242	w entiendo=242
w hace anos=242	w peor=242	k -do _ $=-239	k , SOLO=236	m , SOLO=236	p EL SE=-236	w lamento=-236	k , _ ,=234	p SEXO NO=234	w , _ ,=234	w ^ _ es=234	k EL _ -y=-223
p SI NO=-223	p SI PERDON=-223	s porqu=-223	w porque=-223	w no es=221	m SOLO de=220	k PERDON SI=-219	k TU _ ,=-219	m PERDON si=-219	p ME VIDA=-219	k , -sí=216	k COMPARA _ -un=216
m , -sí=216	m , sí=216	m -or que=216	m hubiera -do=216	p SER OTRO=216	s compa=216	w , sí=216	w ^ no es=216	w por que=216	k -en _ $=-214	k COMPARA _ -as=-214	p SI COMPARA=-214
s cuand=-214	s ser=-214	s tenia=-214	w cuando=-214	w ser=-214	k ^ SOLO=212	m ^ SOLO=212	k , -sí , -y=209	k , COSA=209	k , SER -un=209	k , _ -io=209	k , _ -ra=209
k -be=209	k -de -es=209	k -de -hi=209	k -de CONFIANZA=209	k -de NO $=209	k -di PERDON=209	k -di PERDON ,=209	k -do -a -en=209	k -en _ SOLO=209	k -ez=209	k -ie=209	k -le _ TU=209
k -na -da=209	k -na MENTIR=209	k -os NO=209	k -ra SER=209	k -re _ NO=209	k -sí , -y=209	k -sí _ -y=209	k LO NO SER=209	k LO _ COMPARA=-209	k LO _ SEXO=209	k ME NO=209	k NO -co=209
k NO -io=209	k NO SOLO $=209	k NO _ -ce=209	k NO _ -os=209	k NO _ JUEGO=209	k PASAR SOLO=209	k PASAR _ -ta=209	k PERO _ ,=209	k PERO _ TU=209	k PORQUE SI=209	k QUERIA , NO=209	k QUERIA _ NO=209
k SER _ ME=209	k SEXO _ EL=209	k SOLO -os=209	k SOLO QUERIA=209	k TODOS -en=209	k TU -je COMPARA=209	k TU LO MENTIR=209	k VOY ,=209	k ^ -a LO=209	k ^ -a LO COMPARA=209`,
    CONDITIONAL: `p SI PERDON=567	k ^ PERDON COMPARA TU=516	p SI EL=500	m lamento COMPARA=491	w ^ lamento que=491	w lamento que=491	k ^ PERDON COMPARA=481	s hayas=481	w hayas=481	p PERDON SI COMPARA=470	p PERDON SI EL=457	p SI TU PERDON=457
w lamento _ te=457	k PERDON SI=448	m PERDON si=448	k PERDON COMPARA -as=443	k PERDON SI TU=443	k ^ PERDON COMPARA -as=443	p PERDON SI ME=443	p PERDON SI SER=443	p SENTIR SENTIR=443	p TU SENTIR PERDON=443	w lamento que te=443	w ^ siento que=438
k ^ _ SI=432	w ^ _ si=432	k PERDON COMPARA TU SENTIR=426	k PERDON _ -es=426	k SI TU SENTIR=426	k SI _ SENTIR=426	k ^ PERDON SI TU=426	p PERDON SENTIR SENTIR=426	p PERDON SI COSA=426	p SENTIR LO PERDON=426	p SI LO EL=426	p SI LO LO=426
p SI TU ERROR=426	w si _ que=426	k ^ PERDON SI=420	k PERDON COMPARA TU=413	k , ME PERDON=406	k , ME PERDON $=406	k PERDON COMPARA TU -as=406	k SE _ SENTIR=406	k SENTIR SENTIR=406	m , pues=406	m COMPARA haya=406	m COMPARA hayas=406
p PERDON SENTIR ME=406	p PERDON SI ERROR=406	p PERDON SI NO=406	p PERDON TU COSA=406	p SE SENTIR SENTIR=406	p SI COSA TU=406	p SI LO PERDON=406	p SI SENTIR ME=406	p SI SER LO=406	p SI TU COSA=406	w , pues=406	w que haya=406
w que hayas=406	p SENTIR PERDON=398	p SI SER=398	p SI TU SENTIR=398	p PERDON SI LO=390	p PERDON SI TU=390	p QUIZA SENTIR=390	m siento COMPARA=387	w siento que=387	k -an SENTIR=381	k -as -do=381	k -da -en COMPARA=381
k -ea COMPARA=381	k -en LO -da=381	k -en LO -da -en=381	k -en _ -da=381	k -es COMPARA -ce=381	k -es _ -ce=381	k -or SI=381	k COMPARA -ce $=381	k COMPARA -ea=381	k COMPARA -ea COMPARA=381	k COMPARA -es COMPARA -ce=381	k EL -y=381
k LO -da -en=381	k LO -da -en COMPARA=381	k LO COMPARA -ea=381	k LO COMPARA -ea COMPARA=381	k LO _ -ea=381	k PERDON COMPARA=381	k PERDON COMPARA -es=381	k QUIZA _ SENTIR=381	k SENTIR , LO=381	k SENTIR , LO PERDON=381	k SI SER=381	k SI _ -de=381
k SI _ COSA=381	k TU SENTIR ,=381	k ^ SI TU SENTIR=381	m -ea que=381	m -or si=381	m COMPARA sea=381	m EL y=381	m LO hayas=381	m LO medida=381	m ME bromas=381	m PERDON que=381	m SI es=381
m bromas -on=381	m disculpa SI=381	m disculpo $=381	m ella -y=381	m hayas -do=381	m medida -en=381	m perdona SI=381	m por SI=381	m que -ea=381	m sea COMPARA=381	m si SER=381	m siento SI=381
p COMPARA SENTIR SENTIR=381	p COSA LO EL=381	p PERDON NO ME=381	p PERDON SE SENTIR=381	p PERDON SER LO=381	p PERDON TU ERROR=381	p QUIZA TU SENTIR=381	p SENTIR ME PERDON=381	p SENTIR SER=381	p SI COMPARA COMPARA=381	p SI COMPARA PERDON=381	p SI COSA=381
p SI COSA COMPARA=381	p SI EL TU=381	p SI LO MENTIR=381	p SI LO PORQUE=381	p SI LO SER=381	p SI ME EL=381	p SI NO SER=381	p SI SENTIR PERDON=381	p SI TU EL=381	p SI TU HABER=381	p SI TU MENTIR=381	p SI TU SER=381
p TU COSA ME=381	p TU ERROR EL=381	p TU SENTIR SER=381	s dolid=381	s medid=381	s ofend=381	s sinti=381	s supon=381	w , _ disculpo=381	w , me disculpo=381	w ^ disculpa si=381	w ^ perdona si=381
w bromas=381	w bromas con=381	w disculpa si=381	w disculpo $=381	w ella y=381	w en _ medida=381	w en la medida=381	w la medida=381	w la medida en=381	w lo _ sea=381	w lo hayas=381	w lo que sea=381
w me disculpo $=381	w medida=381	w medida _ que=381	w medida en=381	w medida en que=381	w mis _ con=381	w mis bromas=381	w mis bromas con=381	w molestado=381	w perdona si=381	w pido disculpas $=381	w por si=381
w que _ hayas=381	w que hice $=381	w que sea=381	w que sea que=381	w sea que=381	w si _ de=381	w si es=381	w siento si=381	p PERDON SI=377	m ^ lamento=369	w ^ lamento=369	k PERDON _ TU=363
p PERDON COMPARA SENTIR=362	k QUIZA SENTIR=347	p COMPARA QUIZA SENTIR=347	p SI ERROR=347	p SI LO TU=347	m haya SENTIR=333	m perdon SI=333	p COMPARA TU PERDON=333	p PERDON TU ME=333	p SI TU ME=333	w perdon si=333	w siento _ te=333
p PERDON TU SENTIR=329	s un=-325	w un=-325	p SI SENTIR=321	k PERDON _ -as=320	p PERDON COMPARA ME=320	k SI _ COMPARA=316	m -do disculpas=316	p PERDON QUIZA SENTIR=316	p SI COMPARA TU=316	p TU SENTIR ME=316	s herid=316
w ^ perdon si=316	w ^ si te=316	w pido disculpas=316	w siento que te=316	w te _ una=316	p PERDON SENTIR=315	k TU _ SENTIR=314	s haya=314	w haya=314	m SI te=305	w si te=305	k ^ NO=-300
m ^ NO=-300	k , TU -do=296	k COMPARA -es COMPARA=296	k SI LO=296	k SI TU=296	k TU QUIZA SENTIR=296	m SENTIR que=296	m crees COMPARA=296	m disculpas $=296	m si LO=296	m si TU=296	p COMPARA QUIZA LO=296
p LO PORQUE PERDON=296	p LO QUIZA SENTIR=296	p PERDON SENTIR COMPARA=296	p PERDON SI SENTIR=296	p SI TU TU=296	p TU QUIZA SENTIR=296	p TU SENTIR LO=296	p TU SEXO=296	w , _ pido=296	w , te pido=296`,
    PASSIVE: `k SE -on=533	m se -on=533	k ^ SE -on=478	k SE _ -as=466	w el _ se=466	k SE -on -as=454	p SE MENTIR=440	m ^ hubo=423	p LO JUEGO SE=423	w ^ hubo=423	k JUEGO SE=403	k SE _ -un=403
k ^ SE -io=403	k ^ _ -io=403	m JUEGO se=403	m LO cosa=403	p SE HACER=403	p SE NOS=403	w algunas=403	w la cosa=403	w se _ un=403	p LO SE PASAR=395	k , SE=378	k -do -da=378
k COSA _ -a=378	k EL -no SE=378	k HABER -un=378	k LO JUEGO SE=378	k NO -an=378	k SE -io LO=378	k SE -so=378	k SE HACER=378	k ^ LO COSA=378	m , SE=378	m , se=378	m -on algunas=378
m HABER un=378	m SE dio=378	m SE hizo=378	m hubo -un=378	m la -la=378	m no -an=378	m se -so=378	m se HACER=378	m su SEXO=378	m una COSA=378	p COMPARA SE MENTIR=378	p COMPARA SE PASAR=378
p COSA SE PASAR=378	p EL LO CONFIANZA=378	p EL SE CONFIANZA=378	p EL SE SOLO=378	p JUEGO SE LO=378	p LO PASAR SE=378	p LO SEXO PASAR=378	p SE NO SE=378	p SE PASAR MENTIR=378	p SE PASAR SE=378	p SEXO COSA=378	p VIDA JUEGO=378
p VIDA SE JUEGO=378	s compl=378	s cruza=378	s linea=378	s plane=378	w , se=378	w cosa _ a=378	w dijeron=378	w fue _ y=378	w hubo un=378	w la _ con=378	w se _ algunas=378
w se dio=378	w se hizo=378	p SE SE=368	k EL _ SE=357	m SE fue=357	w se fue=357	k SE PASAR -do=344	s hubo=344	w hubo=344	k SE -io=317	m fue -do=317	m se -io=317
k -na COSA=313	k -y SE=313	k SE PASAR=313	m -y se=313	m se PASAR=313	m y SE=313	p JUEGO SE=313	p SE COMPARA SE=313	w y se=313	k SE _ -do=305	m PASAR en=305	k -on -as=293
k PASAR -en LO=293	k ^ _ SEXO=293	m EL camino=293	p EL CONFIANZA=293	p SE PASAR COMPARA=293	s hizo=293	w camino=293	w confianza=293	w el camino=293	w hizo=293	k ^ _ -on=285	w la _ se=283
k -ce=-280	p SE PERDON=279	p NO SER=-276	k PASAR -do=273	k PASAR -en=272	k -go -a=268	k -io LO=268	k -to -de=268	k PASAR ,=268	k PASAR _ -y=268	k SE -to=268	k SE _ -en=268
k VIDA SE PASAR=268	k VIDA _ PASAR=268	k ^ LO JUEGO=268	k ^ _ -so=268	m -go a=268	m -io la=268	m -to de=268	m PASAR ,=268	m llego -a=268	m se -to=268	p COSA PASAR LO=268	p COSA SOLO=268
p LO CONFIANZA PASAR=268	p LO COSA SE=268	p LO COSA SOLO=268	p LO JUEGO PASAR=268	p LO PASAR SOLO=268	p PASAR MENTIR=268	p VIDA SE PASAR=268	w en _ cama=268	w limites=268	w llego a=268	w por _ camino=268	w por el camino=268
w se _ en=268	w su _ $=268	w y _ una=268	p SE CONFIANZA=262	p SE JUEGO=262	p SE PASAR LO=262	s limit=262	p ME ME=-259	p PASAR SE=259	k PERO=-256	p SE PASAR=255	k NO SER=-251
s pero=-246	w pero=-246	k -en _ SEXO=242	k EL -to=242	m -en su=242	p JUEGO PASAR=242	p PASAR COMPARA LO=242	p SE COSA=242	p SEXO PASAR=242	s camin=242	s queda=242	w en su=242
w fue _ $=242	k ^ SI=-240	m ^ SI=-240	m ^ si=-240	p PERDON LO COMPARA=-240	p SER ME=-240	w ^ si=-240	k -a _ $=-237	w a _ $=-237	k , _ -da=234	k , _ -on=234	k -as ELEGIR $=234
k -as _ -on=234	k -co _ $=234	k -de -na COSA=234	k -de FRIO=234	k -ee=234	k -en LO SEXO=234	k -go $=234	k -io _ -na=234	k -mo -en=234	k -na COPAS=234	k -na _ PASAR=234	k -no _ -en=234
k -on _ -es=234	k -to _ EL=234	k -to _ LO=234	k -un SEXO $=234	k -y _ -te=234	k -y _ SE=234	k CONFIANZA -y=234	k COSA SE=234	k COSA SOLO=234	k EL SEXO $=234	k ESTAR _ EL=234	k HABER _ ERROR=234
k JUEGO _ NO=234	k LO VIDA SE=234	k LO _ PASAR=234	k LO _ SE=234	k ME VER=234	k NOS PASAR=234	k PASAR -de FRIO=234	k PASAR -do $=234	k PASAR -do -y=234	k PASAR -es -de=234	k PASAR _ -da=234	k PASAR _ FRIO=234
k SE TU=234	k SOLO , NO=234	k TU -os=234	k TU CONFIANZA=234	m , fue=234	m -as decisiones=234	m -de alguna=234	m -do me=234	m -en algo=234	m -en ese=234	m -go $=234	m -mo en=234
m -na copa=234	m -na manera=234	m -os en=234	m -un beso=234	m -y de=234	m -y tu=234	m CONFIANZA y=234	m COSA la=234	m COSA se=234	m LO limites=234	m LO manos=234	m LO mensajes=234
m LO sentimientos=234	m PASAR antes=234	m PASAR creciendo=234	m SE te=234	m SOLO grande=234	m TU confianza=234	m ^ las=234	m ^ todo=234	m algo SOLO=234	m alguna COSA=234`,
    VAGUE: `k PERDON -or TODOS=457	k -or TODOS LO=445	k PERDON -or TODOS LO=414	k ^ PERDON -or TODOS=414	p COMPARA NO ESTAR=414	p PERDON COMPARA PASAR=414	p PERDON EL COSA=414	w perdon por todo=414	w por _ lo=414	w por todo lo=414	k -or LO COSA=393	k -or SER=393
k ME PERDON -de=393	k NO TODOS=393	k PERDON -or ME=393	k PERDON -or SER=393	k ^ ME PERDON -de=393	k ^ PERDON -or SER=393	m -ce cosas=393	m -or ser=393	m NO siempre=393	m arrepiento -de=393	m no TODOS=393	m por SER=393
p COSA ESTAR=393	p ME PERDON TODOS=393	w arrepiento de=393	w estuve=393	w hice cosas=393	w me arrepiento de=393	w no siempre=393	w por ser=393	w y por lo=393	k -de -as -as=368	k -or LO COSA $=368	k -or TODOS LO COMPARA=368
k -or _ -y=368	k COMPARA NO ESTAR=368	k COMPARA TU HABER=368	k LO COMPARA -ce ,=368	k ME -te $=368	k PERDON -de PORQUE=368	k PERDON -or EL COSA=368	k PERDON TODOS=368	k SE COMPARA NO=368	k ^ NO TODOS=368	k ^ SE COMPARA NO=368	m COMPARA marido=368
m EL pasado=368	m LO demas=368	m ME parte=368	m PERDON todo=368	m ^ hay=368	m hay COSA=368	m he COSA=368	m mejor $=368	m mejor -do=368	m mi -te=368	m ser -un=368	p COSA LO NO=368
p ME COMPARA PASAR=368	p ME PERDON COSA=368	p PERDON COMPARA HABER=368	p PERDON COSA PASAR=368	p PERDON PASAR COSA=368	p PERDON PORQUE COSA=368	p PERDON PORQUE PASAR=368	p PERDON TODOS COMPARA=368	p PERDON TODOS ME=368	p PORQUE PASAR COSA=368	w ^ _ mis=368	w ^ _ siempre=368
w ^ hay=368	w ^ no siempre=368	w demas=368	w el pasado=368	w el pasado $=368	w hice _ de=368	w las cosas $=368	w mejor $=368	w mejor marido=368	w mi parte=368	w no _ he=368	w perdon _ ser=368
w perdon por ser=368	w por _ demas=368	w por _ y=368	w que _ he=368	w que te he=368	w se _ no=368	w se que no=368	w ser un=368	k -or _ COSA=358	k PERDON _ TODOS=347	m -or todo=347	w por todo=347
k LO COSA $=335	k PERDON -de=335	m PERDON de=335	p PERDON LO COSA=329	p PERDON TODOS=323	m pasado $=320	w ^ _ todo=320	w pasado $=320	k -or TODOS=317	m por TODOS=317	p PERDON TODOS LO=307	k PERDON _ EL=304
m las COSA=304	s es=-304	s estoy=304	w ^ _ cosas=304	w es=-304	w estoy=304	w perdon _ todo=304	w todo _ que=304	w todo lo que=304	k -ba=-299	k -ce COSA=284	k LO COMPARA NO=284
k LO COMPARA TU=284	k PERDON -or EL=284	k PERDON _ SER=284	m ^ hice=284	m cosas $=284	m disculpo -or=284	m he SER=284	m hice COSA=284	p HABER COSA COMPARA=284	p ME PERDON LO=284	p PERDON EL LO=284	p PERDON TODOS TU=284
p PORQUE COSA=284	p PORQUE LO COSA=284	s mejor=284	w ^ _ arrepiento=284	w ^ _ disculpo=284	w ^ hice=284	w ^ me arrepiento=284	w ^ me disculpo=284	w cosas $=284	w disculpo por=284	w he sido=284	w las cosas=284
w me disculpo por=284	w todo lo=284	p LO SER=-279	k SEXO=-277	p LO SE=-275	k -or _ LO=274	k ME PERDON -or=269	m todo LO=268	w mejor=262	k -ce ,=258	k -ce _ -de=258	k -or -da=258
k -or EL COSA=258	k COMPARA -ce ,=258	k COMPARA -do=258	k COMPARA _ ESTAR=258	k VOY -a -ar=258	k VOY _ -ar=258	k ^ HABER -do=258	m -ce ,=258	m -or mis=258	m NO debia=258	m ^ asumo=258	m ^ quiero=258
m hice ,=258	m lo COSA=258	m perdoname -or=258	m por -da=258	p COMPARA TU HABER=258	p COSA COMPARA COMPARA=258	p HABER HABER=258	p LO HABER COSA=258	p LO LO COSA=258	p PERDON LO HABER=258	p PORQUE PASAR LO=258	p TODOS ERROR=258
p TODOS LO PERDON=258	w ^ asumo=258	w ^ quiero=258	w cosas _ no=258	w cosas que no=258	w de como=258	w debia=258	w hice ,=258	w no debia=258	w perdoname por=258	w por mis=258	w que _ debia=258
w que hice ,=258	w que no debia=258	p TU TU=-255	k -on LO=-253	k PERDON _ ME=253	k PERDON _ PORQUE=253	k TODOS LO COMPARA=253	m disculpas -or=253	m no ESTAR=253	p SI LO=-253	w disculpas por=253	w lo _ hice=253
w lo que hice=253	k HABER COSA=250	s arrep=250	p PERDON COSA=245	p NO SE=-241	p PASAR NO=-241	p PERDON PASAR=238	k PERDON -or=237	m PERDON por=237	s era=-237	w era=-237	w pasado=237
m ME arrepiento=236	w arrepiento=236	w me arrepiento=236	m con LO=-234	s solo=-234	w solo=-234	k -de _ -as=233	k COMPARA _ HABER=233	k ERROR -de=233	k ^ ME PERDON -or=233	m ERROR de=233	m LO cosas=233
m ^ he=233	m ^ perdoname=233	m el COSA=233	m he -do=233	p ME LO PASAR=233	p TODOS LO TU=233	w ^ he=233	w ^ perdoname=233	m ^ la=-231	p MENTIR LO=-231	w ^ la=-231	k ^ _ TODOS=228
k HACER=-227	k LO _ SE=-227	p SOLO NO=-227	k , HABER COSA=225	k -a -me=225	k -a _ -to=225	k -ce ERROR=225	k -de -io=225	k -de LO COMPARA NO=225	k -do SENTIR=225`,
  },
  weights: `s cada=-317	w cada=-317	s pregu=-292	k , COMPARA=276	k NOS _ $=-276	m , COMPARA=276	p TU MENTIR TU=273	k -uy=272	s muy=272	w muy=272	s llama=-269	k ^ _ OTRO=256
s ya=256	w ya=256	s siemp=251	w siempre=251	k ^ _ YO=-246	m , que=246	s algun=246	w , que=246	w ^ _ yo=-246	w disculpas=246	k -os -os=242	k SER _ $=-242
k ^ -on=242	m ^ -on=242	k SE -io=241	m se -io=241	k -si=238	p PERDON SI=238	w es _ $=-238	k SE -on=237	m se -on=237	k ME HACER=235	m me HACER=235	w habia _ $=-235
k "=-233	k PERDON $=233	m PERDON $=233	s "=-233	w "=-233	k -do TU=-232	s cobar=-231	s escri=-231	s mucho=231	k -je COMPARA=-230	k SER -un=230	m -je que=-230
m SER un=230	s tanto=230	w tanto=230	k ^ _ -os=229	n 5=-229	s mient=-229	k NO -as=-228	k TODOS=227	k -as _ $=226	p PERDON LO COMPARA=226	w mucho=226	p EL NO ME=-225
w ^ _ no=-225	k -ar LO=-224	w palabra=-224	k NO -ia=223	k PERDON SI=223	k TODOS _ $=223	m PERDON si=223	m no -ia=220	k PASAR -do=219	k PERDON COMPARA=219	m PERDON que=219	p PERO TU=219
p SI SUBJ=219	k , SOLO=218	m , SOLO=218	m no -as=-218	m ^ le=-217	p COMPARA ME ME=-217	p VOY LO=-217	w ^ le=-217	m lo PERDON=216	s decia=-216	s mio=-215	w mio=-215
k -en _ -os=214	s tampo=214	w tampoco=214	p LO SE=213	w escribi=-213	k LO _ -or=212	p EL SE=212	s discu=211	m dije COMPARA=-210	w dije que=-210	p LO ELEGIR=-209	p ME TU=-209
k LO _ -ra=-208	k SOLO LO=208	m ^ con=208	p LO TODOS=208	w ^ con=208	k -ta ,=-207	k PERDON=207	m -ta ,=-207	s mis=207	s vida=207	w mis=207	w vida=207
k -ir $=206	k NO _ -te=-206	m -ir $=206	p LO LO SE=206	s palab=-206	w elegi=-206	k NO -ba=205	w mejor=205	w volvi=-205	p SOLO NO=204	s quier=-204	s lamen=203
s mia=-203	w mia=-203	k -de -me=202	k SE=202	k ^ -je=-202	m ^ -je=-202	m de -me=202	m no -ba=202	s se=202	w se=202	k , -y=-201	m , -y=-201
m , y=-201	p TU ELEGIR=-201	w , y=-201	k -de NOS=-200	p PERDON COMPARA=200	k ^ _ TODOS=199	m -y te=-199	p NO COMPARA ME=-199	w y te=-199	k COMPARA -en=198	k COMPARA -os=198	k EL -po=-198
k ^ PERDON=198	m ^ PERDON=198	m cosas COMPARA=198	m el -po=-198	m que -os=198	s asi=198	w asi=198	w cosas que=198	w dos _ $=-198	w mientras=-198	k -ar -y=-197	k -y TU=-197
m -ar y=-197	m y TU=-197	p SOLO HABER=197	s elegi=-197	k -je=-196	k ^ NOS=196	m ^ NOS=196	k -ra -ar=-195	k LO _ SE=195	k TENER PORQUE=-195	k VER=-195	p TODOS ME=195
s decid=-195	s famil=195	s queda=-195	w familia=195	p VER ME=-194	s inten=194	s use=-194	w decia=-194	w use=-194	k MENTIR _ LO=-193	k SE PASAR=193	k SOLO _ -es=193
m ^ mis=193	m se PASAR=193	p TENER ME=193	s inven=-193	w ^ mis=193	w no _ lo=193	k ^ _ ESTADO=-192	k ^ _ PERDON=192	m perdon $=192	s para=-192	w para=-192	w perdon $=192
k -y _ PERDON=191	k NO _ ,=-191	m ^ fueron=-191	w ^ fueron=-191	w necesitaba=191	k -en _ -ta=-190	k -he=-190	k -vi=-190	s prueb=-190	k ^ SE -on=189	k ^ SOLO=189	m ^ SOLO=189
s prime=-189	w cuenta=189	m ^ nada=-188	m de NOS=-188	w ^ nada=-188	k -do -en=187	k -mo=187	k HACER=187	k SOLO=187	p PERDON TU=187	p SER VIDA=187	s decir=-187
k PASAR -te=-186	m que -en=186	p COMPARA TU TODOS=-186	s mejor=186	w mentira=-186	k -de -lo=-185	k LO PERDON=185	k LO _ -a=-185	k SER EL=185	k ^ NO LO=-185	k ^ VER=-185	k ^ _ -le=-185
m ^ VER=-185	m de -lo=-185	p SI PERDON=185	w no _ nada=185	k PASAR _ LO=184	m LO siento=184	m de TU=-184	w lo siento=184	w puedes=-184	p MENTIR LO=-183	p TODOS SER=183	s cuand=-183
w cuando=-183	w mentirte=-183	w pregunta=-183	m TENER razon=-182	p LO COSA=182	p QUIZA SENTIR=182	s como=182	s crees=182	w como=182	w crees=182	k LO ELEGIR=-181	k PERDON _ LO=181
k SER ME $=-181	k TU -to=-181	p NOS NO=181	p PERDON COMPARA TU=181	s avisa=-181	s jueve=-181	w fui _ $=-181	w jueves=-181	m para -ar=-180	k -y _ MENTIR=-179	k NO _ PERDON=-179	k PASAR _ COMPARA=179
k ^ _ VOY=-179	p PASAR TU=-179	w lamento=179	w problemas=179	k EL -co=-178	k HABER _ $=-178	k NO _ PASAR=-178	k ^ _ -di=-178	m el -co=-178	m fue -do=178	k -os _ -y=177	k LO _ -da=-177
k ME MENTIR=-177	k NO TENER=-177	k NO _ -de=177	m no TENER=-177	p PASAR COMPARA=177	p PORQUE TODOS=177	p TU EL=-177	p YO COMPARA LO=177	s fingi=-177	w cobarde=-177	k -me _ LO=-176	k COMPARA _ -ra=-176
k PASAR _ -ia=-176	m -do te=-176	m una $=-176	s pasan=176	w una $=-176	k -as _ -de=-175	k EL -je=-175	k LO _ -ta=-175	m PASAR de=175	m ^ ya=175	m de -la=175	p ME ERROR=175
p SER PORQUE=175	s derec=-175	s pedis=-175	w ^ ya=175	w derecho=-175	w pediste=-175	k , PERDON=174	k -de TU=-174	k -me -de=-174	k -ue=-174	k LO -as $=-174	m , PERDON=174
m -me de=-174	m SER mi=174	m cuando TU=-174	p ELEGIR LO=-174	p TENER MENTIR=174	s coche=-174	s hubie=174	w coche=-174	w los _ me=174	k -y _ LO=-173	k ME _ ME=173	k ^ _ -je=-173
p PERDON LO=173	s pasab=-173	w ^ _ de=173	k -te _ TU=-172	k NO _ -es=-172	k ^ -je COMPARA=-172	m , solo=172	m -un hotel=-172	p PASAR OTRO=-172	s moles=172	s segun=-172	w , solo=172
w como _ $=172	w tenias=-172	w un hotel=-172	k , _ PASAR=171	k -es PORQUE=171	k -on _ -ba=-171	k PERDON ,=171	k TU _ -y=-171	m PERDON ,=171	s tan=171	w hubieras=171	w tan=171
k PASAR -do $=170	k PERDON _ TU=170	k ^ -na=170	k ^ PERDON SI=170	m ^ -na=170	m ^ una=170	m los -as=-170	p EL TU=-170	p MENTIR EL=-170	p NO ME ME=-170	p VOY NO=-170	s deje=-170
s infid=170	s once=-170	w ^ una=170	w deje=-170	w once=-170	k -ha=-169	k -y _ EL=-169	k ^ NO HABER=-169	k ^ _ $=-169	k ^ _ -io=-169	m iba -a=169	m porque TU=169
n 25=-169	p EL TENER=169	p PASAR COSA=169	w ^ _ $=-169	w ^ _ es=169	w borracho=-169	w de _ la=169	w iba a=169	w quieres=-169	k -a ME=-168	k -de -la=168	k -ra NO=-168
m a ME=-168	n 9=168	p SER YO LO=-168	p VIDA ME=168	s probl=168	s tomo=168	w ^ no es=168	w tomo=168	k -do PERDON=167	k -or _ COSA=167	k -ra _ $=-167	k HABER _ LO=167
k TU _ -de=-167	m pido PERDON=167	p PERDON COMPARA LO=167	w siento=167	k -en ME=166	k -y PORQUE=166	k PASAR _ SEXO=-166	m y PORQUE=166	s dije=-166	s estas=166	s tendr=166	w dije=-166
w estas=166	w invente=-166	w sentimientos=166	k -en _ -do=165	k -si $=165	k ^ _ -ue=-165	k ^ _ SOLO=165	m -si $=165	m ^ los=165	m asi $=165	p COMPARA TU SENTIR=165	p LO NO YO=165
p MENTIR NO TU=165	s algui=165	s apena=165	s puede=-165	w ^ los=165	w alguien=165	w apenas=165	w asi $=165	w con _ $=-165	w en _ anos=165	w y _ el=-165	k ME _ TU=-164
k ^ PERDON -or LO=164	p EL TODOS=164	p LO SE PASAR=164	p ME MENTIR=-164	s estan=-164	k -er _ $=-163	k PORQUE _ $=163	k VIDA _ ME=163	p NO VOY=-163	s hombr=163	s todo=163	w parar=-163
w todo=163	k -ve=-162	k COSA=162	k NO _ -er=-162	k ^ _ HACER=162	m -os para=-162	s cansa=-162	s podri=162	w dejaste=162	k , NO=161	k -es ,=-161	k -te -ar=-161
k -y -no=161	k PASAR ME=-161	k TU -ce=-161	k ^ PERDON COMPARA=161	m , NO=161	m -es ,=-161	m decia COMPARA=-161	m te -ce=-161	m y -no=161	s apost=-161	s presi=161	w decia que=-161
k ME $=-160	k ^ -os=-160	k ^ -sí=-160	k ^ _ NO=-160	m ME $=-160	m ^ -os=-160	m ^ -sí=-160	m ^ sí=-160	p LO HACER=160	s telef=-160	w ^ sí=-160	w se _ la=160
k -en _ -to=159	k LO _ YO=-159	k ^ _ -er=159	m LO dias=-159	m ^ pero=159	p COMPARA QUERIA=159	p LO SER EL=159	p NO SER EL=159	p PERDON SI LO=159	p SER SE=159	s manan=-159	w ^ pero=159
w los dias=-159	w manana=-159	k -ue LO=-158	k COMPARA $=158	m -en su=158	m COMPARA $=158	p COMPARA ME COMPARA=-158	p ME VIDA TU=-158	s hasta=158	s sient=158	w en su=158	w hasta=158
w no era yo=158	k -a _ OTRO=-157	k COMPARA _ -es=-157	k COMPARA _ QUIZA=157	k ^ QUIZA COMPARA=157	m mia $=-157	p COPAS NO=157	p ME HACER=157	p NO COMPARA HABER=157	p NO ME PERDON=-157	p PASAR PASAR ME=-157	p PERDON SENTIR=157
s calor=157	s puedo=-157	s sido=157	w calor=157	w contartelo=157	w enferma=-157	w fingi=-157	w los _ $=-157	w mia $=-157	w pasando=157	w puedo=-157	w razon=-157
w sido=157	w y _ te=-157	k NO ME -as=156	k SUBJ=156	m COMPARA hacia=156	m ^ hubo=156	s hace=156	w ^ hubo=156	w hace=156	w que hacia=156	k , _ MENTIR=-155	k -de _ -to=-155
k -ta _ COMPARA=155	k -y _ ESTAR=155	k EL _ -de=-155	k ESTADO NO=-155	k NO _ -ir=155	m ME vi=155	p COSA PASAR=155	p EL COMPARA SER=-155	p LO PERDON=155	s bueno=155	s esta=-155	s fuera=155
s juici=155	s veces=-155	w ^ te menti=155	w esta=-155	w juicio=155	w me vi=155	w que _ habia=-155	w te _ de=-155	w veces=-155	k -es _ -te=-154	k -na -na=154	p LO SE LO=154
p LO TU MENTIR=-154	p LO VOY=-154	p ME EL LO=-154	s facil=154	w ^ _ cobarde=-154	w facil=154	w hacerte=-154	w me _ ,=154	k -pe=-153	k ME -to=153	k TU MENTIR $=-153	k ^ EL OTRO=153
m SI quieres=-153	m paso $=153	p SER EL VIDA=153	s neces=153	s otro=153	w lo _ por=153	w otro=153	w paso $=153	w quedarme=-153	w si quieres=-153	k , -le=152	k PASAR _ -de=152
k PERO TU=152	m , -le=152	m -a mi=-152	m -ra que=-152	m EL tiempo=-152	m el -je=-152	m pero TU=152	p LO TENER MENTIR=152	p MENTIR EL EL=-152	p YO MENTIR=-152	w ^ nadie me=-152	w a mi=-152
w el tiempo=-152	k , PERDON $=151	k -bi=-151	k -ra _ TU=-151	k -te -un=-151	m -te un=-151	m ^ nadie=-151	m delante -de=-151	p CONFIANZA NO=151	p SER ME COMPARA=-151	s carta=-151	s creci=151
s delan=-151	s inter=151	s soy=151	w ^ nadie=-151	w delante=-151	w delante de=-151	w soy=151	w telefono=-151	w y _ fui=-151	k -a -er $=150	k -a _ PORQUE=150	k FRIO $=-150
k NO VOY=-150	k NO VOY -a=-150	k ^ PORQUE=150	m FRIO $=-150	m NO voy=-150	m SOLO la=150	m ^ PORQUE=150	m tampoco SER=150	m tu -to=-150	p COMPARA SENTIR=150	p LO COSA COMPARA=150	p NO COMPARA HACER=-150
s busqu=-150	k -en -os -os=149	k -en -os -os $=149	k ME _ -to=-149	k NO SER=149	k NO _ -la=-149	k NOS _ NO=149	k ^ SE=149	m -en mi=149	m LO vida=149	m TU habia=-149	m ^ SE=149
m ^ se=149	m el SEXO=-149	m en ME=149	m mio $=-149	m que QUIZA=149	p EL SOLO COMPARA=149	p FRIO LO=149	p ME EL PORQUE=-149	p ME EL TU=-149	p NO ESTADO=-149	p PASAR EL ME=149	p SENTIR PERDON=149
p TU NOS COMPARA=149	w ^ se=149	w de tu=-149	w en mi=149	w la vida=149	w mio $=-149	w te habia=-149	k -de _ -ar=-148	k -or TODOS=148	k TENER _ EL=-148	m -ra no=-148	m ^ ese=-148
m de -un=148	m mejor $=148	m por TODOS=148	p COMPARA PERDON COSA=-148	s cosas=148	s cuest=148	w ^ ese=-148	w cosas=148	w mejor $=148	k EL $=-147	k HABER -do $=-147	k LO COSA=147
m -es como=147	m EL $=-147	m NOS anos=-147	m tu ME=147	m vale ,=147	p EL SER COMPARA=147	p MENTIR TODOS=147	p NO PERDON=-147	p TU PERDON=147	s borra=-147	w dos anos=-147	w mis _ $=147
w tu me=147	w vale ,=147	k -ce YO=-146	k -do -or=146	k -en _ -on=-146	k -te PORQUE=-146	k -te _ -ta=146	k -un -to $=146	k NO -es=-146	k NO ME -te=-146	k SE LO=-146	k ^ PERDON LO=146
m -ce yo=-146	m -do por=146	m -or el=146	m hice YO=-146	m no -es=-146	m se LO=-146	p EL VIDA LO=-146	s junio=-146	s limit=146	s mas=146	s tres=-146	w hice yo=-146
w infidelidad=146	w junio=-146	w mas=146	w tiene=146	w tres=-146	w y _ las=-146	k ^ -or=-145	k ^ -ra=145	k ^ ME -ia=-145	m EL medico=-145	m ^ -or=-145	m ^ -ra=145
m ^ por=-145	m nadie ME=-145	p COMPARA LO ME=-145	p LO VIDA COMPARA=-145	p SER COMPARA=145	s dejas=145	w ^ por=-145	w el medico=-145	w medico=-145	w nadie me=-145	k , PERO TU=144	k -ce YO $=-144
k -on COMPARA=-144	k -y _ -os=144	k EL COSA=144	k LO _ -ia=144	k TU _ EL=-144	k YO LO=-144	m -do en=144	m LO ninos=-144	m con COMPARA=-144	m esta -en=-144	m los VIDA=-144	m nunca TU=144
m yo LO=-144	p ME ME TU=-144	p MENTIR COMPARA SE=-144	p SER NO=144	s he=144	s ninos=-144	s quisi=144	w algo _ $=144	w cuando te=-144	w he=144	w hice yo $=-144	w los ninos=-144
w ninos=-144	w nunca te=144	w saberlo=-144	k -do -do=-143	k -do _ COMPARA=-143	k -ho -a=-143	k -ir _ COMPARA=-143	k -on _ SENTIR=143	k -y ELEGIR=-143	k COMPARA _ PERDON=-143	k ESTAR -hi $=143	k LO -za=143
k TODOS $=143	k YO -ba=-143	k ^ _ -ve=-143	m -ho a=-143	m -y la=-143	m ME pediste=-143	m TODOS $=143	m decisiones $=143	m derecho -a=-143	m la -za=143	m y ELEGIR=-143	m yo -ba=-143
p PERDON LO COSA=143	p VER EL=-143	s razon=-143	w ^ _ mi=143	w decisiones $=143	w derecho a=-143	w me pediste=-143	w no _ por=143	w y la=-143	k , COSA=142	k -as _ -do=142	k -os ME=142
k LO -me=-142	k LO -os ME=142	k PASAR -en EL=142	m , COSA=142	m -os me=142	m TU crees=142	m ^ deje=-142	m ^ tampoco=142	p EL FRIO=142	p EL TU COMPARA=-142	p ESTADO MENTIR=-142	p ME LO LO=-142
p NO TENER=-142	p NO TENER COMPARA=-142	p SE NO=142	p VIDA TU=-142	s sabes=142	w ^ _ pedi=-142	w ^ deje=-142	w ^ tampoco=142	w sabes=142	k -a -un=-141	k -ba _ -ar=141	k -is=-141
k -pi=-141	k PASAR _ EL=141	m -a un=-141	m -ir la=141	m PASAR nada=141	m PERO tu=141	m a -un=-141	m nada SOLO=141	m veces $=-141	p HACER COMPARA=141	p LO ESTADO YO=141	s dia=-141
s golpe=-141	s intim=-141	w , _ como=141	w , pero tu=141	w ^ _ decia=-141	w a un=-141	w dia=-141	w pero tu=141	w por el=141	w rompi=-141	w veces $=-141	k -de -os=-140
k -do _ EL=140	k EL -to $=-140	k LO TODOS=140	k PORQUE -de=140	k TU -do PERDON=140	k TU ME=140	k TU _ LO=-140	k ^ NO -de=-140	k ^ NO -de LO=-140	m PORQUE de=140	m TU me=140	m de -os=-140
m mis -es=140	p ESTAR NO=140	p NO ESTADO NO=-140	p PERDON COMPARA YO=-140	p PERDON TU MENTIR=140	p SER SOLO=140	s hotel=-140	s nombr=-140	s pedia=-140	w ^ nada de=-140	w bueno=140	w decirte=-140
w hotel=-140	k -or $=139	k -te -or=-139	k EL _ -ba=139	k EL _ LO=-139	k NO SER YO $=139	k TU _ PORQUE=-139	k VOY=-139	m -or $=139	m -te por=-139	p HABER TU=-139	p LO CONFIANZA NO=139
p ME HACER COMPARA=139	p NO SUBJ=139	p SER ELEGIR=-139	p SER TODOS=139	p TU LO LO=-139	p YO EL=-139	s calla=-139	s diste=-139	s egois=-139	s hoy=-139	s reuni=-139	w diste=-139
w egoista=-139	w en el=-139	w hoy=-139	w prometi=-139	k -en -os=138	k -en _ -as=138	k -er -de=138	k -or EL COSA=138	k LO -on=-138	k ME _ $=138	k NO -co=138	k NO -en=-138
k SE _ -do=138	k ^ PASAR -na=138	m -de tu=-138	m -er de=138	m en -os=138	m la -en=138	p COMPARA ME PERDON=-138	p ESTAR ESTADO=-138	p ME HABER COMPARA=-138	p ME PASAR=138	p NO HACER=-138	p NO LO PASAR=-138
p SOLO COSA=138	w ^ fue una=138	w el _ me=138	w la _ los=138	w por _ que=-138	w se _ con=-138	k -al=137	k -en _ -es=137	k -ia _ LO=137	k -os -os $=137	k -ra _ -ra=-137	k LO -ra=-137
k TU -di=-137	m NO tienes=-137	m ^ llevo=-137	m la -sa=-137	m menti -on=137	m te -di=-137	p HABER OTRO=-137	p LO ME SER=137	p MENTIR TU=137	p NO EL TU=-137	p PERO TU NO=137	p PORQUE TU ME=137
s casa=137	s pract=137	s sitio=137	w , _ una=-137	w ^ _ cosas=137	w ^ llevo=-137	w casa=137	w menti con=137	w no tienes=-137	w practicamente=137	w tienes=-137	k -as ELEGIR=136
k -ce -os=136	k -en -er=-136	k LO -io=-136	m -a ese=-136	m -a las=-136	m -ce anos=136	m SE lo=-136	m ^ lamento=136	m en -er=-136	m hasta COMPARA=136	m mis -as=136	m para COMPARA=-136
p ME MENTIR COMPARA=-136	p ME PERO=-136	p ME PORQUE ME=-136	p ME TU LO=-136	p NO PERO TU=136	p PERDON PERDON=-136	p PERDON SI TU=136	p TODOS NOS=-136	p TU EL EL=-136	p TU NO TU=136	p VOY TU=-136	s vale=136
w ^ lamento=136	w a ese=-136	w a las=-136	w entre=136	w hasta que=136	w no _ eso=-136	w para que=-136	w se lo=-136	w te crees=136	w vale=136	k -a _ LO=-135	k -ba $=135
k -en -sa=135	k -na _ LO=135	k -or EL=135	k -y MENTIR=-135	k CONFIANZA _ LO=-135	k EL _ -a=-135	k EL _ SE=135	k ERROR -do=-135	k LO -ba -de=-135	k LO PERDON $=135	k TU -en=135	k TU _ $=-135
k ^ NO ME -as=135	k ^ QUIZA=135	m -ba $=135	m -en casa=135	m -y ya=135	m ^ QUIZA=135	m en -sa=135	m infidelidad $=135	m no VOY=-135	m y MENTIR=-135	p COMPARA LO SER=-135	p EL SENTIR=135
p LO PASAR LO=135	p MENTIR SI=135	p NO TENER NO=-135	p SE ME TU=-135	p SE SOLO=135	p SEXO ME=-135	s opera=-135	s panic=135	s segui=-135	w en casa=135	w infidelidad $=135	w no _ de=135
w no voy=-135	w no voy a=-135	w panico=135	w te _ que=-135	w y ya=135	k -a LO VIDA=-134	k -de _ -on=-134	k -do -ra=-134	k -en -ia=-134	k -en COSA=134	k -ja=-134	k -me _ COPAS=-134
k -to _ $=134	k EL -al=134	k EL -he=-134	k LO -sa=-134	k ^ PERDON -te=-134	m PERDON haberte=-134	m disculpas -or=134	m el -al=134	m la -on=-134	m siento -te=-134	m su SEXO=134	m todo $=134
m ya ME=134	p COMPARA NO PASAR=-134	p COMPARA VER=-134	p ESTAR YO=-134	p ME EL=-134	p NO TODOS=134	p OTRO TU=-134	p SI ELEGIR=-134	s casi=134	s embar=-134	w ^ siento haberte=-134	w casi=134
w con lo=134	w disculpas por=134	w fuera=134	w siento haberte=-134	w todo $=134	w ya me=134	k -as ,=-133	k -as LO=-133	k -no $=-133	k -no _ -as=-133	k -to _ NO=-133	k COMPARA -os -os=133
k LO -mo=-133	k LO VOY=-133	k LO _ PASAR=133	k TU -le=-133	k ^ ME HACER=133	k ^ _ ,=133	m -as ,=-133	m -no $=-133	m TODOS los=-133	m ^ llevaba=133	m bueno ,=133	m todos LO=-133
p COMPARA TENER=133	p ME ME NO=-133	p ME SOLO LO=133	p ME TU TU=-133	s pero=133	s prome=-133	s volvi=-133	w ^ _ ,=133	w ^ llevaba=133	w ^ si quieres=-133	w bueno ,=133	w era yo $=133
w me _ tu=-133	w pero=133	w todos los=-133	k -a EL -al=132	k -a _ -al=132	k -as _ ME=-132	k -ir _ QUIZA=-132	k -y _ -na=132	k ELEGIR=-132	k FRIO -y=132	k ME TENER=132	k ME _ NO=-132
k MENTIR _ -un=132	k NO -ia NO=132	k NO _ ESTADO=-132	k PASAR $=132	k PERDON _ -as=132	k SER _ ME=-132	k TU -re=-132	k VOY $=-132	m -en el=-132	m -ho antes=132	m -y ella=132	m FRIO y=132
m PASAR $=132	m SE fue=132	m VOY $=-132	m esas -es=132	m me TENER=132	p COMPARA SER=-132	p COMPARA TU PASAR=-132	p EL YO COMPARA=132	p JUEGO LO LO=-132	p ME MENTIR LO=-132	p NO NO EL=-132	p PASAR COMPARA LO=132
p SOLO SER=-132	p TENER EL EL=132	p TU ME COMPARA=132	p TU NO PASAR=-132	p TU SENTIR COMPARA=-132	s esas=132	s vanid=-132	w ^ _ vanidad=-132	w esas=132	w pasaba=-132	w se fue=132	w vanidad=-132
w y ella=132	k , HABER=131	k -as -es -de=-131	k -en -un -to=131	k -ho _ COMPARA=131	k -na $=-131	k -te $=131	k COPAS=131	k EL -to=-131	k LO _ -do=-131	k ME -te -en=131	m , HABER=131
m -na $=-131	m -te $=131	m SEXO con=-131	m ^ soy=131	p ME TU EL=-131	p SEXO EL=-131	s pensa=131	w ^ soy=131	w a _ porque=131	w de la=-131	w llevo _ la=131	w mucho _ que=131
w perdona=131	k EL _ -en=-130	k LO _ -de=-130	k ME _ -a=-130	k TU _ MENTIR=130	k ^ EL NO=-130	k ^ _ HABER=-130	m LO cabeza=130	m SER cierto=-130	m era -to=-130	m las NOS=-130	m por EL=130
m ti $=-130	m una -na=130	p LO LO HACER=130	p LO SER LO=-130	p PERDON COMPARA COMPARA=130	p PERDON ERROR=130	p PORQUE PERDON=130	s igual=-130	s sola=-130	w era cierto=-130	w era mi=130	w la cabeza=130
w las dos=-130	w mi _ no=-130	w reunion=-130	w sola=-130	w ti $=-130	k COMPARA PASAR=-129	k LO HACER=129	k ME _ -ar=129	k ^ NO -ia=129	k ^ SER ME $=-129	k ^ VOY -a -ar=129	m es -un=129
m fingi COMPARA=-129	m hice $=-129	m lo HACER=129	m que PASAR=-129	p COMPARA ELEGIR LO=-129	p COSA LO COMPARA=129	p MENTIR PERO=129	p NO TU NO=129	p PERDON EL=129	p PERDON FRIO=-129	p PORQUE ELEGIR=-129	p SE LO ME=-129
p SE MENTIR=129	p VIDA SE=129	s caso=129	s iba=129	s motiv=-129	s quite=-129	s solit=129	w cada _ que=-129	w caso=129	w es un=129	w fingi que=-129	w hice $=-129
w iba=129	w queriendo=-129	w quite=-129	w un _ de=129	k -de -un=128	k -en -ro=-128	k COMPARA SER SOLO=-128	k PERDON _ EL=128	k TODOS _ COMPARA=128	k ^ _ QUIZA=-128	m -y necesitaba=128	m -y uno=128
m ^ nos=128	m calor $=128	m en -ro=-128	m exagerabas $=-128	p COSA PERDON=128	p LO MENTIR=-128	p PORQUE SE=128	p SE COMPARA NO=128	p YO LO COMPARA=128	s perdo=128	s sangr=128	w ^ nos=128
w calor $=128	w cuando _ que=-128	w exagerabas=-128	w exagerabas $=-128	w hacerte _ $=-128	w me _ una=-128	w sangre=128	w tu _ cuando=-128	w y necesitaba=128	w y uno=128	k " $=-127	k -ba _ NO=127
k -ir LO=127	k -un _ -de=127	k COMPARA -ia LO=127	k COPAS -y=127	k NO ME PERDON=-127	k PERDON COMPARA TU=127	k VIDA -en=-127	k ^ PASAR -en EL=127	m " $=-127	m COPAS y=127	m HABER nada=127	m NO dormir=127
m TODOS lo=127	m VIDA en=-127	p JUEGO LO=-127	p PASAR ME OTRO=-127	p SE JUEGO=127	s arreg=-127	s gasto=127	s hicis=-127	s mil=-127	w " $=-127	w , _ lo=127	w despues _ el=127
w despues de el=127	w ella _ que=127	w hiciste=-127	w igual=-127	w llevaba _ sin=127	w lo _ ,=127	w mil=-127	w quisiste=127	w sin dormir=127	k -da $=126	k -ia -do=126	k -to _ COMPARA=126
k LO -le=126	k SER _ -ra=126	k SOLO -de=126	k ^ LO TODOS=126	m -da $=126	m la MENTIR=-126	m siento COMPARA=126	p COMPARA ELEGIR=-126	p EL COMPARA TU=-126	p ELEGIR COMPARA ME=-126	p LO SOLO NO=126	p PERDON SOLO=126
s doce=126	s eras=-126	s habia=-126	s medic=-126	w , _ de=126	w ^ _ queria=126	w ^ _ tanto=126	w doce=126	w el _ de=-126	w eras=-126	w le _ que=-126	w que _ tu=-126
w siento que=126	w todo _ $=126	k -a _ -a=125	k -bo $=125	k -ho -es=125	k -vo=125	k -y PASAR=-125	k LO _ -ir=125	k ME -co=-125	k MENTIR=-125	k PORQUE -ia=-125	k QUIZA -ir COMPARA=-125
k SENTIR -do $=125	k TENER _ -os=125	k ^ -y=125	m , es=125	m -bo $=125	m -en la=-125	m ERROR de=125	m LO jueves=-125	m SER el=125	m SER mio=-125	m ^ -y=125	m ^ fingi=-125
m ^ y=125	m fue EL=125	m lo ELEGIR=-125	m me -co=-125	m parte $=125	m y PASAR=-125	p COMPARA NO HABER=125	p COMPARA PERDON QUIZA=-125	p FRIO ME=125	p LO COPAS=125	p ME PERDON MENTIR=125	p PORQUE NO LO=-125
p SE COMPARA QUIZA=-125	s pagar=-125	s puest=125	w , es=125	w ^ fingi=-125	w ^ siento que=125	w ^ y=125	w a _ a=125	w a _ por=-125	w en la=-125	w los jueves=-125	w parte $=125
w puesto=125	w tenia _ anos=125	k -ca $=124	k -de -io=124	k -de -la $=124	k -er=-124	k -es , LO=-124	k -ia _ -os=124	k -or _ ,=124	k -un SOLO -de=124	k -y ME PERDON=124	k ME -jo=124
k NO ME SENTIR=-124	k PASAR _ -un=-124	k SI -to=-124	m -ca $=124	m -or las=124	m -ue la=-124	m EL primer=-124	m ^ pude=-124	m de -io=124	m fue -te=-124	m mentir $=124	m serio $=124
m si -to=-124	p COMPARA LO MENTIR=-124	p COMPARA QUIZA SER=-124	p COMPARA TU COMPARA=-124	p ESTADO YO=124	p LO TU PERDON=124	p NO QUIZA=124	p SER EL COMPARA=124	p SI FRIO=124	s desah=124	s serio=124	w ^ dije que=-124
w ^ pude=-124	w el primer=-124	w mentir $=124	w por _ ,=124	w por las=124	w primer=-124	w segunda=-124	w serio=124	w serio $=124	w tu _ en=-124	k -a TODOS=123	k -ce -un=-123
k -de ESTAR=123	k -do -te=-123	k -en LO -ta=-123	k -lo=-123	k -si NO=123	k -un -to=123	k EL -er=-123	k LO -ad=123	k LO -as -y LO=123	k ME HACER -a=123	k NO SER YO=123	k NO _ YO=123
k ^ MENTIR=-123	k ^ TODOS=123	k ^ _ -ta=-123	m -a su=-123	m -ce un=-123	m ^ MENTIR=-123	m ^ TODOS=123	m ^ perdona=123	m a TODOS=123	m casi NO=123	m donde ESTAR=123	m el -er=-123
m era YO=123	m la -ad=123	m la ERROR=-123	m quiero COMPARA=-123	p LO TU=-123	p LO VER=-123	s parar=-123	s parte=123	w ^ perdona=123	w a su=-123	w el me=123	w era yo=123
w habias=-123	w la _ despues=123	w llama=-123	w mi _ $=123	w no _ yo=123	w parte=123	w quiero que=-123	w un _ cuando=-123	k -a _ $=122	k -en ELEGIR=-122	k -ia LO=122	k -or _ -ar=122
k -po=-122	k -ro -y=-122	k -un COSA=122	k -y YO=-122	k -y _ $=122	k LO NOS COSA=-122	k ME _ PASAR=122	k NO ME -as COMPARA=122	k NOS COSA=-122	k PERDON _ MENTIR=-122	k SE _ -as=122	k SOLO -en=122
k TU _ -un=-122	k ^ NO ME -te=-122	m -ro y=-122	m -un momento=122	m -y yo=-122	m LO nuestro=122	m NOS cosas=-122	m TENER nada=-122	m ^ elegi=-122	m dos COSA=-122	m lo NOS=122	m y YO=-122
p EL EL SE=122	p FRIO EL=122	p HABER COPAS=122	p LO EL COMPARA=-122	p LO NOS COSA=-122	p NO HACER NO=-122	p PASAR EL SEXO=122	p PASAR NO=122	p PORQUE OTRO=-122	p SE PASAR=122	p SER COMPARA HABER=122	p TU MENTIR VIDA=122
p VER COMPARA=-122	p VIDA EL=-122	s dijer=122	s falso=-122	s hijo=-122	w ^ elegi=-122	w a _ $=122	w dos cosas=-122	w el _ $=-122	w el _ se=122	w hijo=-122	w la _ a=-122
w las dos cosas=-122	w lo nuestro=122	w no me digas=122	w que _ habria=-122	w te _ un=-122	w y _ $=122	w y yo=-122	k -ba _ COMPARA=-121	k -de EL -to $=-121	k -na -ia $=-121	k -os -ra=-121	k COSA -de=121
k NO TENER COMPARA=-121	k NO _ -se=121	k PERDON -or LO=121	k SE -ma=-121	k SI -es=-121	k TU _ -en=-121	k ^ -vi=-121	k ^ JUEGO=-121	m COSA de=121	m LO dejaste=121	m NO en=-121	m SE llama=-121
m SER facil=121	m ^ -vi=-121	m ^ JUEGO=-121	m las -as=-121	m los NOS=121	m se -ma=-121	m si -es=-121	p HABER LO JUEGO=121	p LO MENTIR HABER=121	p ME OTRO TU=-121	p ME TU COMPARA=-121	p NO NO SOLO=-121
p NO SEXO=121	p PERDON SI EL=121	p PORQUE COSA=-121	p QUIZA PASAR=121	p SER COMPARA LO=121	p SEXO COMPARA=-121	s cosa=121	s levan=121	s momen=121	s pedi=-121	s tenid=121	s tomad=121
w cosa=121	w dejaste _ $=121	w lo dejaste=121	w los dos=121	w nada mas=121	w pedi=-121	w se llama=-121	w tampoco _ facil=121	w tenido=121	w tomado=121	k -ho _ $=120	k -io _ EL=-120
k -me=-120	k -on _ -do=120	k -un _ $=120	k MENTIR -y=-120	k PERDON -or EL=120	k PORQUE SE=120	k QUIZA SENTIR=120	k YO ,=-120	m -en los=120	m HABER contado=-120	m MENTIR y=-120	m PORQUE se=120
m YO ,=-120	m ^ asumo=120	m ^ escribi=-120	m es -na=120	m la OTRO=-120	m telefono $=-120	m terminamos -en=120	m yo ,=-120	p COSA COMPARA=120	p EL COSA=120	p EL HACER=120	p ELEGIR COSA=-120
p LO ESTADO ME=-120	p MENTIR COMPARA LO=-120	p NO VOY LO=-120	p NOS TODOS=120	p SEXO TU=-120	p TU YO LO=-120	s anali=-120	s asumo=120	s ensen=-120	s enter=-120	s nos=120	s pagin=-120
w ^ asumo=120	w ^ escribi=-120	w analisis=-120	w asumo=120	w contado=-120	w nos=120	w te _ la=-120	w telefono $=-120	w terminamos=120	w terminamos en=120	w yo ,=-120	k -a _ VIDA=-119
k -as ELEGIR $=119	k -os _ LO=-119	k -re _ LO=-119	k -si _ LO=-119	k MENTIR LO=-119	k TODOS _ SER=119	k ^ -ia=119	m -as decisiones=119	m -do le=119	m -na infidelidad=119	m COMPARA alguien=119	m LO mesa=-119
m ME faltas=119	m NO por=-119	m ^ -ia=119	m ^ vi=-119	m malas ELEGIR=119	m noches $=119	p COMPARA QUIZA SENTIR=119	p ELEGIR SER=-119	p HABER LO NO=119	p LO COMPARA COSA=119	p LO LO MENTIR=-119	p ME COPAS=119
p SE SENTIR=119	s borro=119	s dific=-119	s enamo=119	s malas=119	s merec=-119	s mesa=-119	s tenta=119	w ^ _ era=-119	w ^ vi=-119	w cuando le=119	w dificil=-119
w esta _ $=-119	w faltas=119	w la mesa=-119	w malas=119	w malas _ $=119	w malas decisiones=119	w malas decisiones $=119	w mesa=-119	w mis faltas=119	w noches $=119	w que alguien=119	w una infidelidad=119
k -a -ir=118	k -a _ ,=118	k -ar _ COMPARA=118	k -he $=-118	k -je -a=-118	k -os _ $=118	k -te -de=-118	k LO PASAR $=-118	k ME -as $=118	k OTRO _ -en=118	k PASAR _ -no=118	k SE _ $=118
k SER YO -en=-118	k SI TU=118	k TENER LO=118	k TU -je=-118	k VIDA NO=118	k YO -en=-118	k ^ _ -hi=-118	m -de la=-118	m -do perdon=118	m -he $=-118	m -je a=-118	m EL coche=-118
m EL final=118	m TU parte=118	m YO quien=-118	m a -ir=118	m deje COMPARA=-118	m el -he=-118	m era MENTIR=-118	m hubieras -do=118	m si TU=118	m te -je=-118	m te -ra=-118	m yo -en=-118
p COMPARA ESTADO ME=-118	p EL EL VIDA=-118	p EL LO TU=-118	p FRIO EL LO=118	p LO COMPARA ME=-118	p LO COMPARA TENER=118	p NO LO COMPARA=-118	p NO ME JUEGO=118	p NOS PASAR=118	p PASAR SENTIR=118	p PERDON COMPARA QUIZA=118	p SER LO TU=-118
p TU EL COMPARA=-118	p VER SER=-118	s aunqu=-118	s final=118	s flore=-118	s haya=118	s mayo=-118	s menti=-118	s mirar=-118	w ^ _ ahi=-118	w ^ no tenia=118	w a _ ,=118
w aunque=-118	w deje que=-118	w el coche=-118	w el final=118	w final=118	w flores=-118	w hace _ $=118	w haya=118	w mayo=-118	w pido perdon=118	w pruebas=-118	w se _ $=118
w tu parte=118	w y _ que=-118	w yo quien=-118	k -an -en=-117	k -er _ -sa=117	k -lo -de=-117	k -so $=-117	k -te _ -y=-117	k -un SEXO -on=-117	k EL VIDA ME=117	k ESTAR ESTADO=-117	k ME -y=-117
k ME _ -do=117	k MENTIR _ -y=-117	k PERDON LO=117	k PORQUE NO HABER=117	k PORQUE NO HABER NO=117	k PORQUE _ HABER=117	k TODOS LO COMPARA=117	k YO _ LO=117	k ^ LO MENTIR=117	k ^ NO TU LO=117	k ^ SI -es=-117	m -so $=-117
m -un poco=117	m EL resto=-117	m ME y=-117	m ^ eso=-117	m ^ no=-117	m cumpleanos $=-117	m estan -en=-117	m fui YO=-117	m que -te=-117	p COMPARA YO TENER=117	p LO NO HABER=117	p LO TODOS ME=117
p MENTIR ELEGIR=-117	p NO COMPARA SOLO=117	p OTRO LO TU=-117	p PASAR COMPARA NO=117	p PASAR EL EL=117	p PASAR YO LO=117	p SER COMPARA COMPARA=-117	p SOLO PASAR=117	p TU SEXO=-117	s ese=-117	s estar=117	s resto=-117
w ^ eso=-117	w ^ no=-117	w carta=-117	w cumpleanos $=-117	w el resto=-117	w ese=-117	w estan=-117	w fui yo=-117	w habia nada=117	w mi _ a=-117	w no habia nada=117	w resto=-117
w un poco=117	k , -si=116	k -es -en=-116	k -ia _ EL=-116	k -or COSA=-116	k -or COSA COMPARA=-116	k -te COMPARA TU=-116	k -to _ COSA=116	k -vi -a=-116	k -y -or LO=116	k COMPARA -es COMPARA=116	k COMPARA -ra -a=116
k COMPARA TU NO=116	k LO _ -ma=-116	k NO ELEGIR=116	k SE _ -de=116	k TU -ra=-116	k ^ SOLO LO=116	k ^ _ -ai=-116	m , -si=116	m -es en=-116	m -on lo=116	m -vi a=-116	m hubiera -do=116
m iba -en=116	m para NO=-116	m por COSA=-116	m te -le=-116	m volvi -a=-116	p ELEGIR LO NOS=-116	p ELEGIR NOS=-116	p ESTADO TU=-116	p ME MENTIR SOLO=-116	p ME NOS=-116	p ME TENER=116	p MENTIR NO NO=116
p QUIZA SOLO=116	p SUBJ NO=116	p VER LO=-116	p VIDA YO=-116	s esper=-116	s hable=-116	w ^ _ cai=-116	w dijiste _ te=-116	w dijiste que te=-116	w iba en=116	w nada _ $=116	w senti=-116
w volvi a=-116	k , _ #=-115	k -as -as=115	k -es TODOS=115	k -he ,=-115	k -le ,=115	k -ra COMPARA TU=-115	k -un SOLO=115	k COSA _ $=115	k COSA _ LO=115	k ESTAR -a LO=115	k ESTAR -a LO -ra=115
k NO ESTAR -a=115	k NO ESTAR -a LO=115	k PERDON _ -do=-115	k PORQUE _ TU=115	k SE _ SOLO=115	k TODOS -os=115	k TU -es TODOS=115	k ^ COMPARA=-115	k ^ TU -es=115	k ^ TU -es TODOS=115	m -a alguien=115	m -he ,=-115
m -le ,=115	m LO altura=115	m ME invente=-115	m ^ COMPARA=-115	m ^ te=-115	m ^ volvi=-115	m dias $=-115	m estuve -a=115	m un SOLO=115	p PASAR EL NO=115	p PORQUE ME VIDA=115	p SE CONFIANZA=115
p SE LO LO=-115	p SE SE ME=-115	p SER ME NO=-115	p SER TU ME=115	p TODOS LO COMPARA=115	p TODOS MENTIR=115	s altur=115	s cuida=-115	s eres=115	s tengo=115	s ti=-115	w , _ habria=115
w ^ _ noche=115	w ^ te=-115	w ^ volvi=-115	w a _ altura=115	w a _ cuarto=-115	w a alguien=115	w a la altura=115	w altura=115	w dias $=-115	w eres=115	w estuve _ la=115	w estuve a=115
w estuve a la=115	w hacer=115	w la altura=115	w lo _ te=-115	w lo que te=-115	w me invente=-115	w no estuve a=115	w nuestra=-115	w semanas=-115	w tengo=115	w ti=-115	w tu _ de=-115
k -de EL VIDA=114	k -de _ ME=-114	k -do -da=114	k -es -on=114	k -ia _ -y=-114	k -os SER=-114	k -ro ,=-114	k ELEGIR ,=-114	k LO -mo $=-114	k PASAR -es -de=114	k PORQUE -es=114	k QUIZA -do=114
k ^ EL -di=-114	k ^ _ ME=114	m , fueron=114	m -es con=114	m -ro ,=-114	m COMPARA vez=-114	m EL calor=114	m ELEGIR ,=-114	m PASAR antes=114	m me MENTIR=-114	m otra QUIZA=-114	p COPAS ME=114
p ELEGIR LO LO=-114	p HABER COMPARA TU=-114	p HABER ESTADO COMPARA=-114	p LO JUEGO LO=-114	p LO SENTIR=114	p NO HACER ERROR=-114	p NO SI=114	p NO TU SENTIR=114	p SE FRIO=114	p SER LO ME=114	p SER NO SOLO=114	p TENER PORQUE=-114
p TU SENTIR NO=-114	s amigo=-114	s cuatr=-114	s dias=-114	s encim=114	s fui=-114	s parab=114	s salie=114	s tarde=-114	w , fueron=114	w ^ _ me=114	w alguna=114
w dias=-114	w el calor=114	w embarazo=-114	w encima=114	w fui=-114	w me dijiste que=114	w mi _ me=114	w no _ ,=-114	w otra vez=-114	w solo _ eso=114	k #=-113	k -do -no=-113
k -do -un=113	k -en -un SEXO=-113	k -en -un SEXO -on=-113	k -is $=-113	k -te -un PORQUE=-113	k -te EL=-113	k -un PORQUE=-113	k COMPARA -as=-113	k COMPARA _ ESTADO=-113	k COSA LO=113	k ERROR -de=113	k ME SENTIR SOLO=-113
k ME SENTIR SOLO $=-113	k PASAR -na=-113	k SE COMPARA TU=113	k SE _ TU=113	k SENTIR SOLO $=-113	k SER _ -de=113	k SER _ SOLO=113	m -is $=-113	m -te el=-113	m -te la=113	m LO presion=113	m NO es=113
m PASAR una=-113	m SENTIR solo=-113	m anos -y=113	m me -ra=113	m porque -ia=-113	m sentia SOLO=-113	m todo LO=113	m un PORQUE=-113	p EL OTRO TU=-113	p ESTAR EL COMPARA=-113	p HABER COSA=113	p LO LO CONFIANZA=113
p LO LO TODOS=113	p PASAR ERROR=-113	p SER PERDON=113	p SI TU PERDON=113	p TENER ESTAR=-113	p TU COMPARA LO=-113	p TU ME YO=-113	p YO TENER LO=113	s conmi=113	s lejos=113	s lleva=113	s rompi=-113
s saber=-113	s vino=113	w , _ te=113	w ^ _ casino=113	w ^ _ dije=-113	w ^ _ los=-113	w ^ _ verano=-113	w ^ el casino=113	w anos y=113	w conmigo=113	w habia=-113	w la presion=113
w lejos=113	w me _ solo=-113	w me sentia solo=-113	w muchas=113	w se _ te=113	w se que te=113	w sentia solo=-113	w sentia solo $=-113	w te _ $=-113	w vino=113	k , PASAR=112	k , _ COMPARA=112
k -a EL -to=-112	k -io -de=-112	k -or -ra=-112	k -os=112	k -ra ME=112	k -to , COMPARA=112	k -y TU LO=-112	k EL _ $=-112	k EL _ ME=112	k LO PASAR -en=112	k SENTIR ,=112	k SOLO _ $=112
k TENER COMPARA -lo=-112	k TENER _ -lo=-112	k ^ SER YO=-112	m , PASAR=112	m , nadie=112	m , perdon=112	m -y menti=-112	m SENTIR ,=112	m TU di=-112	m ^ solo=112	m lo -do=-112	m por -ra=-112
p COMPARA ERROR=-112	p EL PORQUE ME=-112	p EL TU PERDON=112	p ELEGIR ME=-112	p ESTAR PASAR=112	p JUEGO ESTAR=112	p NO JUEGO=112	p NO MENTIR SI=112	p SEXO PASAR=112	p TU COMPARA=-112	p TU SOLO ME=112	s algo=112
s celul=-112	s falla=112	s histo=-112	s tia=-112	w , nadie=112	w , perdon=112	w ^ no tienes=-112	w ^ solo=112	w algo=112	w cansancio=-112	w celular=-112	w dos anos $=-112
w te di=-112	w tia=-112	w y menti=-112	k -a _ EL=-111	k -de -en=-111	k -de -sa ,=111	k -de _ SER=-111	k -el=-111	k -ia -do $=111	k -mo ,=111	k -no _ -en=111	k -os -on=111
k -ra COMPARA=-111	k COMPARA NO SER=111	k COMPARA _ MENTIR=111	k EL COSA $=111	k LO -da $=111	k PORQUE -ia -me=-111	k PORQUE _ -me=-111	k SE -on -as=111	k ^ NO -as=-111	k ^ TU -le=-111	m -de como=111	m -mo ,=111
m LO digo=-111	p COMPARA FRIO LO=111	p COSA COMPARA PASAR=111	p COSA SI=-111	p EL TU EL=-111	p ESTADO ESTADO=-111	p ESTAR NOS=-111	p LO NOS PORQUE=111	p LO TU COMPARA=-111	p ME NO TU=-111	p ME QUIZA=111	p NO LO ME=-111
p NO NO PORQUE=-111	p NO PASAR ME=-111	p NO TU COMPARA=-111	p NO VOY NO=-111	p SI ERROR=111	p VIDA ME LO=111	p VIDA TENER=111	s beso=111	w beso=111	w culpa=111	w es una=111	w habria _ $=111
w la _ antes=-111	w llamaba=-111	w llamaba _ $=-111	w no estaba=-111	w un _ $=111	k , _ COSA=110	k -a TODOS $=110	k -de TU -to=-110	k -ha $=-110	k -me -as=110	k -to -de EL=110	k -y EL ESTAR=110
k -y EL ESTAR -hi=110	k -y _ -or=-110	k EL ESTAR -hi=110	k EL ESTAR -hi $=110	k LO COMPARA TU=-110	k NO -or LO=-110	k SI _ -as=-110	k SI _ SUBJ=110	k ^ -es=-110	k ^ LO -ce=110	k ^ NO=-110	m -ha $=-110
m -on otra=-110	m ME paso=110	m TU hice=-110	m ^ -es=-110	m ^ NO=-110	m cuenta $=110	m falso $=-110	m fue NO=110	p COMPARA COMPARA SER=-110	p EL EL SEXO=110	p LO COMPARA ELEGIR=-110	p LO TODOS EL=110
p LO TU EL=-110	p NO SER NO=-110	p PERDON TODOS=110	p SI NO SUBJ=110	p SOLO COMPARA ME=110	p VIDA MENTIR=-110	s hayas=110	w ^ lo hice=110	w ^ no era=-110	w con otra=-110	w cuenta $=110	w escribi _ $=-110
w falso=-110	w falso $=-110	w fue nada=110	w hayas=110	w me paso=110	w momento=110	w no fue nada=110	w que _ por=-110	w te _ con=110	w te hice=-110	w y _ por=-110	k -de _ PERDON=109
k -es _ MENTIR=-109	k -lo _ ME=-109	k -no _ ME=109	k -or -le=-109	k -or -le -a=-109	k -te=-109	k -un _ LO=109	k -y LO -os ME=109	k COMPARA -as COMPARA=-109	k EL HACER=109	k ELEGIR LO=-109	k MENTIR ,=109
k NO -es COMPARA=-109	k PERDON -or -le=-109	k PERDON -or -le -a=-109	k PERDON _ -le=-109	k PORQUE _ NO=-109	k PORQUE _ PORQUE=109	k SE COMPARA -ra=-109	k SEXO $=109	k TU _ -do=-109	k ^ NO ELEGIR=109	k ^ PERDON -or -le=-109	k ^ SE COMPARA -ra=-109
m EL viaje=-109	m LO palabra=-109	m ME arrepiento=109	m MENTIR ,=109	m SEXO $=109	m cuarto $=-109	m le HACER=109	m por -le=-109	p EL LO EL=-109	p ME COMPARA SENTIR=-109	p NOS LO=-109	p SENTIR EL=-109
p SENTIR LO YO=-109	p TODOS QUIZA=109	p TU SENTIR COSA=-109	s dado=109	s impor=109	s usted=109	w ^ _ dos=-109	w arrepiento=109	w cuarto $=-109	w dado=109	w el viaje=-109	w la _ que=-109
w la palabra=-109	w me arrepiento=109	w no _ digas=109	w no eras=-109	w perdon _ las=109	w pero no=-109	w preguntaste=-109	w se _ solo=109	w te menti con=109	w tu _ sabes=109	k , _ PORQUE=108	k -co ,=108
k -de -os $=-108	k -de EL -er=-108	k -ee=108	k -ir LO CONFIANZA=108	k -ir _ CONFIANZA=108	k -mo $=-108	k -os -y=108	k -y _ -je=-108	k PASAR -en=108	k PASAR -en LO=108	k SEXO _ TU=-108	k YO=-108
k YO _ -do=-108	k ^ _ COSA=108	m -co ,=108	m -do lloraste=-108	m -do que=-108	m -mo $=-108	m -os y=108	m LO segunda=-108	m TU enteraste=-108	m ^ disculpa=108	m las COMPARA=108	m lo -re=-108
m me -no=108	m ya -es=108	p COSA ESTADO=108	p LO ESTADO LO=108	p ME ESTADO=108	p NO COMPARA QUIZA=108	p PERDON COMPARA EL=108	p PERDON COMPARA SENTIR=108	p PERDON SI COMPARA=108	p QUERIA COMPARA=108	p SER OTRO=108	p SI EL=-108
p SOLO SI=-108	p TENER VIDA=108	s guard=-108	s vergu=-108	s yo=-108	w ^ disculpa=108	w cuando lloraste=-108	w de _ con=-108	w decirtelo=-108	w enteraste=-108	w estabamos=108	w la segunda=-108
w lloraste=-108	w tarde=-108	w te enteraste=-108	w verguenza=-108	w yo=-108	k , NO -na $=-107	k , _ TU=107	k -as -me -do=107	k -as _ SER=107	k -di _ ,=107	k -do -mo=107	k -io -a=-107
k -na SEXO $=107	k -or EL COSA $=107	k -ra -as=-107	k -to _ TU=-107	k CONFIANZA _ NO=107	k FRIO ,=107	k LO -he NO=107	k LO OTRO=-107	k NO -na $=-107	k OTRO -ma=-107	k PASAR _ -ta=107	k TU ESTAR -do=-107
k VIDA SE=107	k ^ -as -me=107	k ^ -as -me -do=107	k ^ -ue=-107	k ^ ESTAR=-107	k ^ LO -as=-107	k ^ LO -he NO=107	k ^ SER SOLO=107	k ^ TENER PORQUE=-107	m -as haberme=107	m -io a=-107	m FRIO ,=107
m OTRO enferma=-107	m VIDA se=107	m ^ -ue=-107	m ^ ESTAR=-107	m ^ aunque=-107	m ^ podrias=107	m ahora -as=-107	m cuando SE=-107	m el COSA=107	m haberme -do=107	m lo -de=107	m me -ro=107
m me -to=107	m noche NO=107	m pido COMPARA=-107	m podrias -me=107	m soy YO=-107	m tia -ma=-107	p ELEGIR COMPARA=-107	p ERROR SER=-107	p HACER ME=107	p LO PASAR TU=-107	p LO SER PORQUE=107	p ME COMPARA SUBJ=-107
p ME TU SUBJ=-107	p ME VIDA EL=-107	p NOS COSA=-107	p PASAR EL LO=107	p SEXO SOLO=107	p TU ELEGIR LO=-107	p TU NO HABER=107	p TU TU PERDON=107	p VER NOS=-107	s explo=107	w ^ _ haberme=107	w ^ _ razon=-107
w ^ aunque=-107	w ^ podrias=107	w ^ podrias haberme=107	w cuando se=-107	w esa noche no=107	w haberme=107	w las _ cosas=-107	w lo _ mucho=107	w lo de=107	w mensaje=-107	w no una $=-107	w noche no=107
w pido que=-107	w podrias=107	w podrias haberme=107	w soy yo=-107	w tia enferma=-107	w una infidelidad $=107	k , _ -lo=-106	k , _ -na=-106	k -a -ir ,=106	k -as -as $=106	k -ba -a=106	k -en LO -ta $=-106
k -ir ,=106	k -je _ TU=-106	k -os _ NO=106	k -ra _ -ir=-106	k -y LO PERDON=106	k COMPARA VER=-106	k COMPARA _ -ro=-106	k ERROR _ -io=106	k ESTAR -a=106	k MENTIR -na=-106	k NOS _ LO=-106	k PORQUE EL=-106
k SEXO -on=-106	k ^ ME -no=106	m , el=-106	m -ba a=106	m -en junio=-106	m -ir ,=106	m -no las=-106	m COMPARA era=-106	m ESTAR a=106	m LO calle=106	m MENTIR una=-106	m SER una=106
m juicio $=106	m palabra $=-106	m problemas $=106	m que VER=-106	m solo -ra=106	m vez $=-106	p COMPARA VER SER=-106	p LO COSA PASAR=106	p LO ME TU=-106	p ME SI TU=-106	p NO ME TU=-106	p NO SER=106
p PERDON COMPARA NO=106	p PERDON YO=-106	p PORQUE EL=-106	p QUIZA COMPARA NO=-106	p SER SOLO VIDA=106	p SI LO ELEGIR=-106	s dentr=106	s donde=106	w , el=-106	w ^ _ cosa=106	w ^ _ haberte=-106	w ^ me decia=-106
w arregla=-106	w cada _ $=-106	w de _ me=-106	w dentro=106	w donde=106	w en junio=-106	w juicio $=106	w la _ el=-106	w lo hice $=-106	w operacion=-106	w palabra $=-106	w problemas $=106
w que _ iba=106	w que era=-106	w tuviera=106	w vez $=-106	k , _ SER=105	k -do _ -es=-105	k -en -na=105	k -en _ -en=-105	k -na -ia=-105	k -os _ -de=105	k -te _ -es=-105	k -te _ EL=-105
k -y -or=105	k -y PORQUE ME=105	k EL -ho=-105	k JUEGO PORQUE=105	k LO _ COMPARA=-105	k NO -go=105	k PASAR SENTIR=105	k PERDON _ NO=105	k SENTIR -te=-105	k SI _ -ia=-105	k TU _ JUEGO=105	k ^ -en -io=-105
k ^ PERDON COMPARA TU=105	m , fui=-105	m -ra algo=-105	m -y por=105	m LO hombres=105	m SER verdad=-105	m el -ho=-105	m el -to=-105	m habia NO=105	m lo -me=-105	m lo -to=105	m los TODOS=105
m pena COMPARA=105	m tenias PORQUE=-105	m tu LO=105	m una -ia=-105	m vida $=105	m y -or=105	p COMPARA TU EL=-105	p HABER OTRO COMPARA=-105	p LO LO JUEGO=-105	p NO CONFIANZA=105	p PASAR EL YO=105	p SOLO LO COMPARA=-105
p TENER LO EL=105	p TU LO=-105	p TU VOY=-105	s creer=-105	s peque=-105	w , fui=-105	w ^ _ junio=-105	w ^ en junio=-105	w a _ en=-105	w de _ cuando=-105	w el _ para=-105	w fue _ ,=105
w hombres=105	w los _ en=-105	w los hombres=105	w pena que=105	w te menti $=-105	w una _ la=105	w vida $=105	w y por=105	k -ba _ -y=-104	k -bi _ $=-104	k -da _ -de=-104	k -de LO -sa=-104
k -de _ -sa=-104	k -ie LO=-104	k -lo $=-104	k -ma=-104	k -on _ LO=104	k -oz _ -de=104	k -ra COSA=-104	k -se LO=-104	k -te -en=104	k -te TODOS=-104	k COMPARA PASAR -na=-104	k LO -te TODOS=-104
k MENTIR _ EL=-104	k QUIZA=104	k QUIZA _ PASAR=104	k SEXO -en=-104	k SI _ TU=104	k TU _ PERDON=104	k YA $=104	k ^ SE -io=104	k ^ _ ELEGIR=104	m -lo $=-104	m -na relacion=104	m -re el=-104
m -te en=104	m -te todo=-104	m LO fue=-104	m LO iba=104	m MENTIR que=-104	m NO podia=104	m SEXO en=-104	m TU falle=104	m YA $=104	m carmen $=-104	m decir COMPARA=-104	m peores $=104
m te ERROR=104	p COMPARA COMPARA VIDA=104	p COMPARA ESTAR ESTADO=-104	p COSA LO=104	p ESTADO LO=-104	p LO HABER COMPARA=104	p LO SOLO LO=104	p LO TENER EL=-104	p ME LO VOY=-104	p MENTIR COMPARA ME=-104	p NO COMPARA ERROR=-104	p NO COMPARA PERDON=-104
p NO EL QUERIA=-104	p OTRO SI=-104	p QUERIA NO=104	p SER COSA PORQUE=104	p SI TU SENTIR=104	s carme=-104	s costu=104	s falle=104	s peore=104	w carmen=-104	w carmen $=-104	w el hotel=-104
w estaba _ ,=-104	w falle=104	w fueron _ $=-104	w lo iba=104	w lo iba a=104	w mentir=104	w no podia=104	w peores=104	w peores $=104	w se _ de=104	w tarjeta=-104	w te _ por=-104
w te falle=104	w tu _ y=-104	w una relacion=104	w voz _ de=104	w y _ la=-104	k -a -ar -or=-103	k -de COMPARA ME=-103	k -en _ ME=-103	k -il=-103	k -je $=-103	k -me -on=-103	k -na QUIZA=103
k COMPARA _ -is=-103	k EL -zo=-103	k ESTAR _ LO=103	k LO ERROR=-103	k ME _ -en=103	k ME _ -na=-103	k NO -ba -on=103	k NO -ia $=103	k NO LO=-103	k NO LO PASAR=-103	k NO LO PASAR $=-103	k QUIZA $=-103
k VIDA _ LO=-103	k ^ NO LO PASAR=-103	k ^ PASAR -de=-103	m -je $=-103	m -me con=-103	m -na vez=103	m -te de=-103	m ME disculpo=103	m NO era=103	m NO estaba=-103	m NO pensaba=103	m QUIZA $=-103
m ^ lei=-103	m como TU=-103	m el -zo=-103	m fue $=-103	m lo -mo=-103	m no -en=-103	m pensaba -on=103	m que -a=103	m tengas COMPARA=-103	m volver -a=103	p COMPARA EL PASAR=103	p ELEGIR LO SER=-103
p LO SOLO ME=-103	p LO TU NO=-103	p ME COPAS NO=103	p NO EL COSA=103	p NO LO HABER=103	p NOS VIDA=-103	p PASAR FRIO=103	p PASAR SE=103	p PERDON EL COSA=103	p PERDON LO CONFIANZA=-103	p SE COMPARA PERDON=-103	p SENTIR COSA=-103
p SI ME ME=-103	p SI SENTIR=103	p TU MENTIR PERO=103	p VIDA PASAR=103	p YO COMPARA SE=103	s lei=-103	s prefe=-103	s ser=103	s te=-103	s tenga=-103	w ^ _ tenia=103	w ^ lei=-103
w ^ no lo=-103	w daba _ y=-103	w disculpo=103	w fue $=-103	w la _ $=103	w lei=-103	w lo fue=-103	w lo fue $=-103	w me _ la=103	w me disculpo=103	w mi _ fue=103	w ni _ ,=-103
w no pensaba=103	w no pensaba con=103	w para no=-103	w pensaba con=103	w perdon por las=103	w primer _ $=-103	w que a=103	w quiero=-103	w ser=103	w te=-103	w tengas=-103	w tengas que=-103
w volver a=103	k -a _ -en=-102	k -as _ -on=102	k -da QUIZA=-102	k -da QUIZA COMPARA=-102	k -ia _ -or=102	k -na SEXO=102	k -ra QUIZA $=-102	k -ra _ -os=102	k -si COMPARA LO=-102	k -ti=-102	k -to _ EL=102
k -y NO SER=-102	k COSA ,=102	k LO -as=-102	k LO -en $=-102	k LO -go=-102	k LO -ra QUIZA $=-102	k LO -za $=102	k LO _ ME=102	k ME PERDON -or=102	k NO -na=-102	k NOS -es $=-102	k PERDON NO=-102
k TENER -es=102	k TU _ -es=102	k ^ -se=-102	k ^ EL -he=-102	k ^ _ -ie=-102	k ^ _ VIDA=102	m -a beber=102	m -da vez=-102	m -on ella=-102	m COSA ,=102	m LO bien=-102	m LO mayoria=102
m NO sabia=102	m PERDON no=-102	m ^ -se=-102	m ^ ella=102	m cada QUIZA=-102	m enferma $=-102	m esto SER=-102	m para -te=102	m pasado $=102	m puede SER=-102	m que -as=-102	m una COSA=-102
m una SEXO=102	p COMPARA LO HACER=102	p COMPARA SER LO=-102	p EL ME SENTIR=102	p EL YO NO=102	p LO JUEGO EL=-102	p LO SER ME=-102	p LO TU TU=-102	p NO COMPARA LO=-102	p NO ERROR=-102	p NO ME HABER=102	p NO ME SOLO=-102
p OTRO ME=102	p PERDON ME=102	p PERDON PASAR=102	p PERDON TU NO=-102	p SER ME OTRO=102	p SOLO EL LO=-102	s mayor=102	s mira=102	w ^ _ cambie=-102	w ^ _ con=-102	w ^ ella=102	w a beber=102
w cada vez=-102	w cada vez que=-102	w con ella=-102	w contra=102	w enferma $=-102	w esta bien=-102	w esta bien $=-102	w la cabeza $=102	w la mayoria=102	w mayoria=102	w mira=102	w pasado $=102
w perdon _ lo=102	w perdon por lo=102	w primera _ $=-102	w primera vez $=-102	w puede ser=-102	k , SER=101	k , _ -de=101	k -a _ -ra=101	k -ar -na=101	k -as -do $=-101	k -as _ ESTAR=-101	k -ba _ ESTADO=101
k -ce $=-101	k -de -lo $=-101	k -de _ -de=-101	k -do -ta=101	k -es _ NO=-101	k -me -en=-101	k -na _ -ta=101	k -no -en LO -ra=-101	k -on -os=101	k -se $=101	k -te _ FRIO=-101	k -za -en=101
k COMPARA ME -ra=101	k COMPARA _ LO=101	k COSA PASAR=101	k EL -es=-101	k LO -oz=101	k LO -sa $=-101	k LO -za -en=101	k LO COMPARA -ce $=-101	k ME NO=101	k NO _ JUEGO=101	k PASAR -ro=-101	k SE _ -ra=-101
k SER -na=101	k SER NO=101	k ^ SE COMPARA TU=101	m , SER=101	m , no=101	m -ar una=101	m -ce $=-101	m -do hasta=101	m -or tu=101	m -se $=101	m -za en=101	m COMPARA eres=101
m COMPARA saliera=101	m LO pagina=-101	m LO voz=101	m ME jefe=101	m ME no=101	m ME palabra=-101	m ^ puedes=-101	m cabeza -en=101	m casa $=101	m dano $=-101	m la -oz=101	m mi NO=101
p COMPARA SER SOLO=-101	p COMPARA SER YO=-101	p EL ME MENTIR=-101	p EL NOS=-101	p LO ESTADO SE=101	p LO HABER NO=101	p ME EL COSA=101	p ME TU VIDA=-101	p PERDON TU LO=101	p TENER COSA=101	s ahora=-101	s sobri=-101
s tener=-101	w , no=101	w ^ _ mas=101	w ^ _ mucho=101	w ^ puedes=-101	w a _ terapeuta=-101	w ahora=-101	w cabeza en=101	w casa $=101	w dano $=-101	w dijeron=101	w el _ no=101
w la cabeza en=101	w la voz=101	w mi jefe=101	w mi no=101	w mi palabra=-101	w por tu=101	w que eres=101	w que iba a=101	w que saliera=101	w saliera=101	w y _ arrepiento=101	w y me arrepiento=101
k , -or=100	k -as -si=100	k -ba COMPARA=100	k -do PERDON $=100	k -gi=-100	k -je _ ME=-100	k -te -es=-100	k -to , NO=-100	k -un _ ,=100	k -y YO LO=-100	k COMPARA NO -es=-100	k COMPARA TU -as -si=100
k COMPARA _ -on=-100	k COMPARA _ -se=-100	k COSA _ -te=-100	k NO -io=100	k NO ESTADO=-100	k NO _ -or=100	k PORQUE _ VIDA=100	k QUIZA -en=100	k SER CONFIANZA=-100	k TODOS ME=100	k TU=-100	k TU -as -si=100
k TU -do PERDON $=100	k TU SEXO=-100	k TU _ -si=100	k VIDA -y ME=100	k ^ -da=-100	k ^ -do ME=100	k ^ TENER -na=-100	k ^ _ -ma=-100	m , -or=100	m , por=100	m -as asi=100	m -de mentiras=-100
m COMPARA saberlo=-100	m EL bebe=100	m EL momento=100	m ESTADO ni=-100	m NO la=-100	m PASAR en=100	m QUIZA en=100	m TU fueras=-100	m TU hubieras=100	m ^ -da=-100	m ^ cada=-100	m desde -re=-100
m jueves $=-100	m ni ESTADO=-100	m perdon SI=100	m un -to=100	m vez -en=100	p EL MENTIR=-100	p EL PERO=100	p ELEGIR ELEGIR=-100	p ERROR PERDON=100	p ESTADO NO ME=-100	p JUEGO QUIZA=100	p LO COMPARA SE=100
p ME COMPARA EL=-100	p ME JUEGO COMPARA=-100	p NO HABER=100	p PERDON TENER COMPARA=-100	p PERDON TU SENTIR=100	p SE ERROR=100	p SE OTRO=-100	p SEXO COSA=100	p SI TU SUBJ=100	p TU COMPARA SENTIR=100	p YO EL COMPARA=-100	p YO NO TU=-100
s malis=100	s siete=-100	s surgi=100	w , por=100	w ^ cada=-100	w ^ cuando me=100	w ^ no estaba=-100	w de mentiras=-100	w el bebe=100	w jueves $=-100	w las _ ,=-100	w no _ que=-100
w perdon si=100	w pido _ $=100	w planee=100	w protegi=-100	w que _ fueras=-100	w que _ una=-100	w que saberlo=-100	w que te fueras=-100	w siete=-100	w te _ asi=100	w te fueras=-100	w tenias razon=-100
w todo lo=100	w un _ ,=100	w vez en=100	w yo _ lo=100	k , -es=-99	k , TU MENTIR=-99	k -es _ -an=99	k -ia -en=99	k -il -de=-99	k -il -de -er=-99	k -il -de -er $=-99	k -il _ -er=-99
k -ir COMPARA=-99	k -ne $=99	k -or _ COMPARA=-99	k -y NO TU=-99	k COMPARA TU -ra=-99	k CONFIANZA COMPARA=-99	k HABER _ -es=99	k LO -es -de=-99	k ME PASAR $=99	k OTRO -y=-99	k OTRO ME=99	k PORQUE YO=-99
k SER -il -de=-99	k SER -il -de -er=-99	k SI -to ,=-99	k SI _ ,=-99	k TENER _ -te=-99	k ^ -a TU=-99	k ^ EL ME=99	k ^ LO PERDON=99	k ^ NO TENER=-99	k ^ NOS -as=99	m , -es=-99	m , tu=99
m -il de=-99	m -ne $=99	m -un beso=99	m COMPARA todavia=-99	m CONFIANZA que=-99	m EL escribia=-99	m OTRO me=99	m OTRO y=-99	m PORQUE yo=-99	m SER dificil=-99	m dificil -de=-99	m el ME=99
m sentimientos $=99	m sin -ir=99	p COMPARA LO ELEGIR=-99	p EL ERROR NO=99	p ERROR ERROR=-99	p HACER SOLO COMPARA=99	p SE TU PASAR=-99	p TU LO CONFIANZA=-99	s foto=-99	s hicie=99	w , no lo=99	w , tu=99
w ^ el me=99	w ^ lo siento=99	w a _ final=99	w a el final=99	w cuesta=99	w dificil de=-99	w escribia=-99	w foto=-99	w fue el=99	w me paso $=99	w menos _ te=99	w que todavia=-99
w sentimientos $=99	w si _ ,=-99	w un beso=99	w y no te=-99	k , -te=-98	k -a -la $=-98	k -ad -y=98	k -de -er=-98	k -de FRIO=98	k -no _ YO=98	k -on EL $=-98	k -so _ EL=98
k COMPARA LO -ra=-98	k COMPARA NO SER -il=98	k COMPARA YO -ia=-98	k COMPARA _ -de=98	k EL _ -as=-98	k ME -os=98	k ME PASAR=98	k NO PASAR -un=-98	k NOS -as NO=98	k OTRO TU=98	k PASAR -de FRIO=98	k PASAR _ FRIO=98
k SENTIR=98	k TU $=-98	k ^ LO COMPARA=-98	m , -te=-98	m -ad y=98	m -de nuestra=-98	m -te cuando=-98	m COMPARA tampoco=98	m NO veia=98	m OTRO te=98	m SER mas=98	m TU $=-98
m de -er=-98	m de FRIO=98	m la -ra=-98	m los -os=-98	m me PASAR=98	m mucho COMPARA=98	m veia NO=98	p JUEGO VIDA=-98	p LO COMPARA ESTADO=-98	p LO YO MENTIR=-98	p NO SER ESTADO=-98	p PORQUE PASAR=98
p SE ME ME=-98	p SE PASAR MENTIR=98	p TU LO EL=-98	s abril=-98	s cubri=-98	s culpa=98	s debia=98	s plane=98	w abril=-98	w llamado=-98	w no fue un=-98	w no veia=98
w que tampoco=98	w tu _ estabas=98	w tus _ en=-98	w usted=98	w y _ lo=-98	k -ce COSA=97	k -ce _ NO=97	k -da=-97	k -na _ NO=97	k -on TU=-97	k -os _ -en=97	k -te _ -te=97
k -un _ ME=-97	k -yo=-97	k EL -di=-97	k LO CONFIANZA -y=97	k LO MENTIR $=-97	k LO _ PERDON=-97	k ME -ar=-97	k ME -te -a=-97	k ME _ -or=97	k NO ME PERDON $=-97	k NO SER -na=97	k SENTIR COMPARA=97
k SER _ -er=97	k SER _ OTRO=97	k SOLO $=-97	k TU -je COMPARA=-97	k ^ -on LO=97	m -ba que=97	m -de lo=97	m -do un=97	m -io de=-97	m PASAR creciendo=97	m SI falto=-97	m SOLO $=-97
m con TU=-97	m conmigo $=97	m hacer $=97	m hice COSA=97	m le -di=-97	m mi -ar=-97	m para ME=97	m perdon ,=97	p COMPARA COMPARA HACER=97	p COSA EL=-97	p JUEGO SE=97	p LO CONFIANZA EL=-97
p LO COSA NO=97	p ME ESTAR=97	p MENTIR FRIO=97	p MENTIR TU SENTIR=97	p NO COMPARA MENTIR=97	p PASAR NO SEXO=97	p PERDON COMPARA MENTIR=97	p PORQUE SER=97	p SE MENTIR VIDA=97	p SE TU SE=-97	p SUBJ COMPARA=97	p TENER EL=-97
p TODOS EL LO=97	p TODOS PASAR=97	p TU MENTIR NO=97	p TU SENTIR=97	p TU TU COMPARA=-97	s amist=97	s chist=-97	s espal=97	s parej=97	s puse=-97	s sabie=-97	s volve=97
w ^ _ perdon=97	w ^ _ tarde=-97	w conmigo $=97	w creciendo=97	w creer=-97	w decisiones=97	w el _ estaba=-97	w es mio=-97	w fue creciendo=97	w hacer $=97	w no _ decir=97	w para mi=97
w perdon ,=97	w perdoname=97	w porque _ ti=97	w puse=-97	w sabiendo=-97	w si falto=-97	w te dije que=-97	w volver=97	k , YO=96	k -en -ia $=-96	k -en -sa $=96	k -en -to=96
k -en COSA $=96	k -es -de EL -do=96	k -ra=-96	k -si _ -os=96	k -ui=-96	k -y -ve=-96	k -y NO ESTAR=96	k -y _ -en=96	k COMPARA -to $=-96	k ESTADO _ ME=-96	k ESTAR SENTIR=-96	k FRIO _ EL=96
k LO _ COSA=-96	k PASAR _ ESTADO=96	k SER TODOS=96	k TODOS EL -po=-96	k YO EL=-96	k ^ LO -te=-96	m , YO=96	m , yo=96	m -do cuando=-96	m -re los=-96	m ME dijiste=96	m en -ia=-96
m en -to=96	m habria -do=96	m la -as=96	m noche $=-96	m preguntas COMPARA=-96	m use LO=-96	m y -ve=-96	m yo EL=-96	p COMPARA TENER COMPARA=96	p COSA COMPARA SER=-96	p EL COMPARA ERROR=-96	p EL TU LO=-96
p ERROR PORQUE LO=-96	p ESTAR TU=-96	p HABER NO COMPARA=96	p LO EL PASAR=96	p LO PERDON LO=96	p LO VIDA ME=96	p ME MENTIR TU=-96	p ME QUIZA PASAR=96	p MENTIR OTRO=-96	p NO ME LO=96	p PERDON ESTAR=96	p PORQUE ME SENTIR=96
p PORQUE VIDA=96	p SE LO CONFIANZA=96	p SE PASAR COMPARA=96	p SER TODOS EL=-96	p TU VER=-96	p VIDA COMPARA TU=-96	s cara=-96	s creis=-96	s firma=-96	s monta=96	s reacc=96	w , yo=96
w ^ ella no=-96	w aposte=-96	w cara=-96	w creiste=-96	w el _ en=-96	w en casa $=96	w fue _ sola=96	w me _ sentir=96	w me dijiste=96	w noche $=-96	w preguntas que=-96	w todo _ tiempo=-96
w todo el tiempo=-96	k -a -en=95	k -a -sa $=95	k -a LO VIDA COMPARA=-95	k -ba _ -en=95	k -de _ -re=-95	k -ra COMPARA NO TU=95	k -ra _ COMPARA=95	k COMPARA ME -as=-95	k COMPARA SER=-95	k COSA COMPARA NO -ia=95	k ESTADO -na=-95
k LO _ TU=-95	k ME -ra=95	k SE -ba=-95	k SE _ -re=95	k VOY _ LO=-95	k ^ -as=95	k ^ LO -ad=95	k ^ NOS -os=95	k ^ TU -je=-95	m -de porque=-95	m -no la=95	m -si no=95
m EL menti=-95	m PASAR la=-95	m ^ -as=95	m a -en=95	m abril $=-95	m entre LO=95	m familia NO=95	m le MENTIR=-95	m llego -a=95	m no -or=-95	m porque -de=95	m sabes $=95
m se -ba=-95	m sola -na=-95	m tarde PORQUE=-95	p COMPARA ERROR PORQUE=-95	p COMPARA PASAR ERROR=-95	p EL LO VIDA=-95	p EL PORQUE ESTAR=-95	p EL VIDA ME=95	p ESTAR NO NO=95	p HACER COMPARA ME=95	p LO LO NO=-95	p LO LO YO=-95
p LO ME VOY=-95	p LO PORQUE=95	p LO TU LO=-95	p NO HABER ME=95	p NO SI NO=95	p SE LO YO=-95	p TU CONFIANZA=-95	p TU MENTIR COMPARA=95	p YO EL LO=-95	s entra=-95	s entre=95	s fiest=95
s veia=95	w a casa $=95	w abril $=-95	w casi no=95	w de _ sobre=-95	w le menti=-95	w llego a=95	w lo _ a=-95	w motivo=-95	w necesitaba _ alguien=95	w no por=-95	w porque de=95
w preguntas=-95	w sabes $=95	w tarde porque=-95	w veia=95	k , PERO -ro=-94	k -al _ LO=94	k -ce ERROR=94	k -da _ PERO=-94	k -de COMPARA LO=94	k -de LO OTRO=-94	k -es _ COMPARA=-94	k -lo -es=-94
k -ra -a=94	k -sí=-94	k -y _ COMPARA=-94	k -y _ PASAR=94	k COMPARA NOS=-94	k ESTAR _ ,=-94	k JUEGO -en=-94	k NO TODOS=94	k PORQUE _ PERDON=94	k SENTIR _ NO=94	k SER -so=-94	k SER LO -ra=94
k SI _ -a=-94	k TENER MENTIR=94	k TU _ COMPARA=-94	k ^ SER -so=-94	k ^ SI -to=-94	k ^ TU ERROR=94	m -as la=-94	m -ce mal=94	m -de otra=94	m -ra a=94	m JUEGO en=-94	m LO sabia=-94
m NO siempre=94	m NO siquiera=94	m PERO quiero=-94	m el $=-94	m era EL=94	m fue -na=-94	m habias -do=-94	m no TODOS=94	m no TU=-94	m poco -y=-94	m que NOS=-94	m todo -de=-94
p COMPARA NO TU=94	p EL LO SER=-94	p EL MENTIR NO=-94	p ELEGIR COMPARA LO=-94	p ESTADO ME=-94	p LO LO EL=-94	p LO LO PERDON=94	p LO MENTIR SER=94	p LO PASAR=94	p ME SI NO=-94	p MENTIR LO SE=-94	p NO HABER COMPARA=94
p NO HACER LO=-94	p OTRO EL=-94	p SE PERO=-94	p SER LO LO=94	p SER NO TU=-94	p TODOS COMPARA=94	p TU NO COMPARA=-94	p TU VIDA EL=-94	p YO SOLO COMPARA=-94	s excus=-94	s fuero=-94	s porqu=-94
s rato=-94	s siqui=94	s sí=-94	w , _ quiero=-94	w , pero quiero=-94	w ^ _ falle=94	w ^ _ falto=-94	w ^ si falto=-94	w ^ te falle=94	w a _ lo=-94	w el $=-94	w es _ ,=94
w estabas=-94	w fue una=-94	w fueron=-94	w hombre=94	w lo sabia=-94	w mi _ y=94	w ni siquiera=94	w no siempre=94	w no te=-94	w nombre=-94	w pero quiero=-94	w poco y=-94
w porque=-94	w rato=-94	w si _ a=-94	w siquiera=94	w sí=-94	w te _ a=-94	w todo de=-94	k -a ME VIDA=-93	k -as -y=93	k -co VOY=-93	k -co VOY $=-93	k -en -as $=93
k -en EL -to=93	k -er _ -ia=93	k -me _ TU=-93	k -no _ -de=93	k -ra COMPARA NO -as=-93	k -ra ME NO=93	k -te COMPARA TU SENTIR=-93	k -to _ ME=-93	k -un _ -do=-93	k -y LO -os=93	k ESTADO $=93	k ESTAR _ COMPARA=-93
k HABER SER=93	k HABER _ -un=93	k LO _ TODOS=93	k MENTIR -a=-93	k NO SOLO $=-93	k NO TU -do=-93	k NO TU -do COMPARA=-93	k TU -do COMPARA=-93	k YO -te=93	k ^ -ba=93	k ^ -le ,=93	k ^ -or ME=-93
k ^ -ra ME=93	k ^ -ra ME NO=93	k ^ LO -he=93	k ^ NO COMPARA=93	k ^ NO HABER NO=-93	k ^ TU -ce=-93	m -as tu=93	m -as y=93	m COMPARA eras=-93	m COMPARA hiciste=-93	m EL cansancio=-93	m ESTADO $=93
m HABER sido=93	m LO carta=-93	m LO tengo=93	m MENTIR a=-93	m ^ -ba=93	m ^ manana=-93	m ^ para=93	m ^ vale=93	m ella $=-93	m lo -la=93	m me PERDON=93	m ni COMPARA=93
m pediste COMPARA=-93	m solo -do=-93	m yo -te=93	p COMPARA COMPARA ESTAR=-93	p EL LO HACER=93	p EL VOY=-93	p ESTAR TODOS=-93	p LO SEXO EL=-93	p ME EL OTRO=-93	p ME ME SENTIR=-93	p MENTIR LO LO=-93	p MENTIR NO LO=93
p NO ESTAR LO=93	p PERDON LO LO=93	p SER EL=93	p SER LO TODOS=93	p SI ME=93	p TU NOS YO=93	p TU SENTIR SE=-93	p VER VIDA=-93	s anoch=-93	w , _ que=93	w ^ _ hubo=-93	w ^ manana=-93
w ^ ni que=93	w ^ no hubo=-93	w ^ para=93	w ^ para mi=93	w ^ te hice=-93	w ^ vale=93	w ^ vale ,=93	w acepto=93	w anoche=-93	w decirle=-93	w el cansancio=-93	w ella $=-93
w me pediste que=-93	w medio=-93	w ni que=93	w no _ pido=-93	w no te pido=-93	w para mi no=93	w pediste que=-93	w pensaba=93	w que eras=-93	w que hiciste=-93	w te pido perdon=93	w te pido que=-93
w tu _ para=-93	k , ELEGIR=-92	k -ar _ LO=-92	k -ce PORQUE ME=92	k -ce PORQUE ME -te=92	k -ce _ ME=92	k -en -ro $=-92	k -or _ -a=-92	k -oy=-92	k -te -de LO=-92	k -te LO -ta=92	k COMPARA LO -ba=92
k EL NO ME=-92	k EL NO ME -co=-92	k EL SE=92	k ME -co $=-92	k ME -te LO -ta=92	k ME SENTIR -do=92	k ME SENTIR -do $=92	k MENTIR $=-92	k NO -je=-92	k NO ME -co=-92	k NO ME -co $=-92	k NO _ -co=-92
k PASAR -el=-92	k PERDON -or ME=92	k PORQUE ME -te LO=92	k PORQUE _ YO=92	k SER -ea=-92	k SEXO COMPARA=-92	k SI SUBJ=92	k TENER TODOS EL=-92	k TENER TODOS EL -ho=-92	k TODOS EL -ho=-92	k ^ EL NO ME=-92	k ^ HABER ESTADO=-92
k ^ NO -je=-92	k ^ SER EL=92	k ^ TU -te -on=92	m , ELEGIR=-92	m -lo de=-92	m -or algo=-92	m EL derecho=-92	m EL me=92	m EL se=92	m LO en=-92	m ME busco=-92	m ME cerraste=92
m MENTIR $=-92	m NO esta=-92	m PASAR cruel=-92	m SER mia=-92	m SEXO que=-92	m YO que=92	m ^ pase=-92	m aposte LO=-92	m cerraste LO=92	m esa JUEGO=92	m ese -no=-92	m fue -el=-92
m fuimos -do=92	m ninos $=-92	m si SUBJ=92	m sin -te=-92	m te -re=-92	p COMPARA COMPARA SENTIR=-92	p COMPARA EL COSA=92	p COMPARA ELEGIR TU=-92	p COSA NO=92	p COSA PORQUE=92	p EL COPAS=92	p ERROR PORQUE=-92
p LO SER SER=92	p LO SER TU=-92	p ME COMPARA MENTIR=92	p ME COMPARA PERDON=-92	p NO COMPARA SER=-92	p PASAR COMPARA SE=92	p PERDON SI SER=92	p SEXO QUIZA=92	p SOLO LO TU=-92	p TENER TODOS EL=-92	p TU COMPARA COMPARA=-92	p TU CONFIANZA SENTIR=92
p VOY EL=-92	s carre=92	s cruel=-92	s doy=-92	s exage=-92	w ^ _ menti=92	w ^ pase=-92	w a _ que=-92	w algunas=92	w anos _ me=92	w cerraste=92	w cerraste _ puerta=92
w cerraste la=92	w cerraste la puerta=92	w como _ yo=92	w cruel=-92	w cuando _ los=92	w decidir=-92	w doy=-92	w el derecho=-92	w esa _ $=-92	w esa cuenta=92	w estabas _ de=-92	w fue cruel=-92
w hice _ me=92	w hice porque me=92	w llegaba=-92	w lo digo=-92	w los ninos $=-92	w me _ en=92	w me busco=-92	w me busco $=-92	w me cerraste=92	w me cerraste la=92	w ninos $=-92	w no _ busco=-92
w no esta=-92	w no me busco=-92	w por _ a=-92	w por algo=-92	w por algo que=-92	w porque _ cerraste=92	w porque me cerraste=92	w que _ hacia=-92	w querer=-92	w te _ disculpas=92	w todo _ derecho=-92	w todo el derecho=-92
w y _ siento=92	w yo que=92	k , -y TU=-91	k , EL=-91	k , TU LO=91	k , _ -ir=91	k -as _ -ar=91	k -ba SOLO=-91	k -de -re $=-91	k -de COMPARA -as=-91	k -do _ COSA=91	k -en LO YA=-91
k -en LO YA -de=-91	k -en _ YA=-91	k -es -de COMPARA -as=-91	k -io $=91	k -no SE=91	k -or _ ME=91	k COMPARA -lo=-91	k COMPARA _ -ma=-91	k HABER -do LO=91	k LO -as ,=-91	k LO -ia $=91	k LO PERDON ,=91
k LO YA -de=-91	k ME _ ESTADO=91	k NO _ -na=91	k PERDON _ -es=91	k QUIZA -ir=-91	k SE _ COMPARA=91	k SENTIR $=91	k SOLO ME=-91	k SOLO _ TU=91	k TENER -or=91	k TU SENTIR $=91	k YA -de=-91
k YO _ -en=-91	k ^ LO JUEGO=91	k ^ PORQUE -es=91	m , EL=-91	m -en una=91	m -io $=91	m -no se=91	m -or los=-91	m -un par=91	m -y era=91	m COMPARA hacer=91	m COMPARA hayas=91
m COSA que=91	m LO llamaba=-91	m LO sentimientos=91	m PORQUE ella=-91	m QUIZA decir=-91	m SENTIR $=91	m SER ella=91	m alguien ME=91	m de -as=91	m dinero SE=91	m los SENTIR=91	m once -es=-91
m pagina -de=-91	m panico $=91	m par -de=91	m que -lo=-91	m siento ,=91	m tu SEXO=-91	m vez -y=91	p COMPARA TU SER=-91	p COSA PASAR LO=91	p EL COMPARA LO=-91	p EL LO=-91	p LO LO VOY=-91
p LO PORQUE NO=-91	p LO TU HABER=-91	p ME LO SENTIR=91	p MENTIR COMPARA SENTIR=91	p MENTIR LO EL=-91	p MENTIR NO SENTIR=91	p NO NO PERDON=-91	p PASAR YO SE=91	p PERDON LO ME=91	p TENER LO ME=91	p TU LO ELEGIR=-91	p TU VIDA ME=91
s coque=91	s grupo=-91	s ha=91	s ni=91	s par=91	s peso=-91	w ^ _ tengo=-91	w ^ no tengo=-91	w alguien me=91	w amigos=-91	w buena=-91	w desde _ $=-91
w dinero se=91	w en _ pagina=-91	w era _ $=-91	w era ella=91	w esa _ no=91	w gastos=91	w grupo=-91	w ha=91	w hable=-91	w hice _ $=-91	w hombre _ $=91	w la que me=91
w lo _ yo=-91	w lo siento ,=91	w los sentimientos=91	w ni=91	w no es=91	w once meses=-91	w panico $=91	w par=91	w par de=91	w peso=-91	w por los=-91	w que hacer=91
w que hayas=91	w se _ que=91	w siento ,=91	w un par=91	w un par de=91	w vez y=91	w y _ una=91	w y era=91	w yo _ en=-91	k , NO -na=-90	k , _ -ia=90	k , _ PERDON=90
k -a TU=-90	k -as -y LO=90	k -de -as -as=90	k -de EL -to=-90	k -de LO $=90	k -do LO=90	k -je COMPARA TU=-90	k -le _ -en=90	k -na _ PASAR=90	k -te NO=-90	k COMPARA -ta=-90	k COMPARA TU PERDON=-90
k COMPARA TU PERDON -or=-90	k EL _ -or=-90	k EL _ -ra=-90	k ESTAR -hi=90	k ME -io -a=-90	k ME QUERIA=90	k MENTIR _ TU=90	k NO _ QUIZA=90	k SE -ra=-90	k SUBJ -do=90	k TU LO -go=-90	k TU MENTIR -on=90
k TU PERDON=-90	k TU PERDON -or=-90	k TU _ -go=-90	k ^ SER -un=90	k ^ TU COMPARA=90	k ^ _ -ho=90	m -un chat=-90	m ESTAR ahi=90	m HABER tenido=90	m LO mentiras=90	m SI te=90	m TU decia=-90
m TU disculparas=-90	m ^ dije=-90	m ^ prometi=-90	m a TU=-90	m ando -en=90	m despues -de=90	m disculparas -or=-90	m hace -os=90	m las MENTIR=90	m menti $=-90	m no -na=-90	m pague LO=-90
m se -ra=-90	m te PERDON=-90	m tenia LO=90	p COMPARA NO YA=90	p COMPARA PERDON=-90	p COMPARA SE LO=90	p COMPARA TU QUERIA=90	p CONFIANZA TU=-90	p EL HACER LO=90	p EL OTRO NO=90	p EL PASAR=90	p ESTADO OTRO=-90
p LO ME OTRO=90	p ME VIDA NO=-90	p NO PASAR SOLO=-90	p NOS SER=90	p PERDON PORQUE=90	p SE LO TU=-90	p SI NO COMPARA=-90	p TODOS LO=90	p TU ELEGIR COMPARA=-90	s chat=-90	s cuent=90	s enfer=-90
s recon=90	s tarje=-90	w , no una=-90	w ^ _ sentimientos=90	w ^ _ tambien=90	w ^ _ voy=-90	w ^ dije=-90	w ^ prometi=-90	w ^ tu tambien=90	w chat=-90	w cierto=-90	w despues de=90
w disculparas=-90	w disculparas por=-90	w el _ a=-90	w fui _ ,=-90	w hace anos=90	w las mentiras=90	w limite=90	w menti $=-90	w no mas=90	w no una=-90	w pague la=-90	w que _ disculparas=-90
w que te disculparas=-90	w si te=90	w te _ digo=-90	w te decia=-90	w te disculparas=-90	w te disculparas por=-90	w te lo digo=-90	w todo _ que=90	w todo lo que=90	w un chat=-90	k , _ -go=89	k -ba SOLO -de=-89
k -ba _ -de=-89	k -de LO -ta=89	k -de MENTIR=-89	k -do -a -ir=89	k -do _ -ir=89	k -ea -de=89	k -io -ta=89	k -io -ta COMPARA=89	k -ir LO JUEGO=89	k -ir _ JUEGO=89	k -me LO=-89	k -or _ SOLO=-89
k -te -y -or=89	k -te -y -or LO=89	k -to _ ,=89	k -y _ SOLO=-89	k COMPARA -te=-89	k ESTAR -uy=89	k HACER -a=89	k JUEGO -ce=89	k LO SER=-89	k ME -y LO=-89	k ME VIDA ,=-89	k NO -ba $=89
k NO -ro=-89	k PORQUE _ LO=-89	k QUIZA -lo=89	k SE _ -ir=-89	k SENTIR COMPARA NO=89	k SOLO _ -na=89	k TU -as $=-89	k ^ -te COMPARA=-89	k ^ -te COMPARA TU=-89	k ^ PASAR EL=89	k ^ SER COMPARA=89	m -a casa=89
m -ea de=89	m -io hasta=89	m ESTAR muy=89	m HACER a=89	m LO lamento=89	m LO sitios=89	m PERO no=-89	m SOLO mire=89	m TU tambien=89	m ^ dijiste=-89	m abrir LO=89	m algo -de=89
m de MENTIR=-89	m idea -de=89	m lamento $=89	m otro $=89	m perderte -y=89	p EL SE SOLO=89	p ELEGIR LO ME=-89	p ERROR YO=-89	p ESTAR ESTADO LO=-89	p LO QUIZA SENTIR=89	p LO YO EL=-89	p ME ME SER=89
p NO LO YO=-89	p NOS PORQUE=89	p SOLO ESTADO=89	p TENER TODOS=-89	p TU COMPARA SER=-89	p TU ME TENER=89	p TU PASAR FRIO=89	p TU PORQUE VIDA=89	s abrir=89	s afect=89	s asust=-89	s eramo=-89
s hagam=89	s pague=-89	w , pero no=-89	w ^ _ estaba=-89	w ^ dijiste=-89	w ^ dijiste que=-89	w ^ es que=89	w ^ nunca te=89	w a casa=89	w abrir=89	w abrir _ cuenta=89	w algo de=89
w disculpa=89	w donde _ $=89	w eramos=-89	w esos sitios=89	w este _ $=89	w hagamos=89	w idea de=89	w juego=89	w la _ de=-89	w lamento $=89	w lo lamento=89	w lo lamento $=89
w mas _ una=89	w nada _ lo=-89	w otro $=89	w pague=-89	w perderte=89	w perderte _ por=89	w perderte y=89	w perderte y por=89	w perdon=89	w que _ esa=89	w sabias=89	w sitios=89
w ti _ $=-89	w tu _ has=89	w tu lo=89	w tu tambien=89	k # ME=-88	k ,=88	k , -as=-88	k , _ SOLO=88	k -a _ -es=88	k -de ME=88	k -en # ME=-88	k -es -ia=-88
k -es _ -re=-88	k -ia _ $=88	k -or -un=-88	k -os _ ME=88	k -to SER=-88	k -y _ -ea=-88	k -zo , NO=-88	k COMPARA _ -do=88	k COSA _ ,=88	k EL -ar=-88	k EL NO=-88	k EL SER=88
k LO ESTADO=88	k LO _ ERROR=-88	k NO _ -os=-88	k NOS _ -ra=-88	k PASAR COSA=88	k SENTIR -do=88	k SI NO -as=-88	k TU -os=-88	k ^ -es -ia=-88	k ^ HABER=88	k ^ SER TU=88	m # me=-88
m , -as=-88	m -a esto=88	m -ce cosas=88	m -en febrero=-88	m -or un=-88	m EL era=88	m EL no=-88	m EL pedi=-88	m LO sabes=88	m ME habias=-88	m ^ HABER=88	m algo COMPARA=-88
m antes -ia=-88	m de ME=88	m el -ar=-88	m fue -de=-88	m fue -un=-88	m fue COSA=88	m la ESTADO=88	m por -un=-88	m todas $=-88	m un COSA=88	p COMPARA LO SENTIR=88	p COMPARA VER EL=-88
p CONFIANZA COMPARA NO=88	p EL PORQUE TODOS=88	p ELEGIR COMPARA SER=-88	p HABER ESTAR=88	p HACER NO=-88	p LO COSA SOLO=88	p LO EL TU=-88	p LO NOS YO=88	p LO SER VIDA=88	p LO YO LO=-88	p ME PERDON TENER=-88	p NO PASAR=-88
p NO SE COMPARA=88	p NO SEXO NO=88	p PERDON CONFIANZA=-88	p PERDON LO PASAR=88	p SE NOS=88	p SENTIR LO ME=88	p SER COMPARA SER=-88	p SER TENER=88	p SI SUBJ LO=88	p SI TU=88	p TENER COMPARA COMPARA=88	p TODOS TU=88
p TU ERROR=88	s ,=88	s febre=-88	s le=-88	s papel=-88	s segur=-88	w ,=88	w a esto=88	w cancele=-88	w de que me=-88	w durmiendo=88	w en febrero=-88
w es _ me=-88	w es que me=-88	w ese _ $=-88	w estaba _ el=-88	w febrero=-88	w fue un=-88	w hice cosas=88	w le=-88	w le pedi=-88	w lo sabes=88	w lo sabes $=88	w me habias=-88
w por un=-88	w quieras=-88	w te _ el=-88	w telefono _ en=88	w todas $=-88	w un momento=88	k , NOS=-87	k -a _ -na=-87	k -de LO COMPARA TU=-87	k -de _ -ta=87	k -es _ -de=-87	k -je _ LO=-87
k -la -on=-87	k -na PERDON=87	k -or ME PORQUE=-87	k -or _ -os=87	k -ra PORQUE=87	k -ve -as=-87	k -zo=-87	k COMPARA _ -me=-87	k EL -co $=-87	k ESTAR -on=-87	k LO PORQUE=87	k LO _ -mo=87
k ME -os -y=87	k ME PORQUE=-87	k NO -co $=87	k NO _ -ca=-87	k PERDON -or LO COMPARA=87	k PORQUE NO LO=-87	k PORQUE SI ME=87	k SE _ LO=87	k SE _ NO=87	k SER ME -os=87	k SER ME -os -y=87	k SER _ COMPARA=87
k TU ERROR=87	k YO -ba LO=-87	k YO PORQUE=87	k ^ NO TODOS=87	k ^ SER ME -os=87	k ^ _ -sa=-87	m , NOS=-87	m , las=-87	m -ar la=-87	m -en serio=87	m -io la=87	m -la con=-87
m -ve dias=-87	m ESTAR con=-87	m LO tienes=-87	m ME culpa=-87	m PASAR solo=-87	m PORQUE me=87	m VIDA me=87	m YO le=-87	m YO ya=87	m ^ puedo=-87	m ^ tambien=-87	m contar LO=-87
m estaba -on=-87	m hoy $=-87	m la -ba=-87	m mi PORQUE=-87	m nueve -as=-87	m seis $=-87	m tu -en=87	m una PERDON=87	m yo PORQUE=87	p COMPARA NO PORQUE=-87	p EL SE ME=87	p LO ME ESTAR=87
p LO ME TENER=87	p LO TU SENTIR=87	p ME COMPARA PASAR=-87	p ME COMPARA SER=-87	p ME SENTIR ESTADO=87	p MENTIR LO ME=-87	p MENTIR SER COMPARA=87	p MENTIR SI LO=87	p NO TU HABER=87	p PERDON COSA LO=87	p PERDON COSA TU=87	p PERO EL=-87
p PORQUE SI ME=87	p PORQUE TU PORQUE=87	p SE TU SENTIR=87	p SENTIR ESTADO=87	p SI SUBJ COMPARA=87	p SI TU TU=87	p SOLO HACER=87	p TU LO ME=-87	p TU PORQUE LO=-87	p TU TODOS=87	p TU VOY NO=-87	p VIDA PASAR LO=87
p VOY VOY=-87	s acabo=87	s nunca=87	w , las=-87	w ^ _ sentia=87	w ^ _ siempre=87	w ^ era mi=87	w ^ me sentia=87	w ^ no siempre=87	w ^ puedo=-87	w ^ tambien=-87	w acabo=87
w con los=-87	w cosas _ no=87	w cosas que no=87	w en serio=87	w en serio $=87	w era mi cumpleanos=87	w estaba con=-87	w estaria=87	w hoy $=-87	w mi culpa=-87	w mi cumpleanos y=87	w mucha=-87
w no _ toca=-87	w nueve dias=-87	w nunca=87	w otro cuarto $=-87	w paginas=-87	w por mi culpa=-87	w que _ ser=87	w seis $=-87	w tan _ $=87	w te _ ,=87	w y no fui=-87	w yo le=-87
w yo ya=87	k , _ $=86	k -as -or=-86	k -ce _ COMPARA=86	k -de LO -za=86	k -de LO -za $=86	k -en -un COSA=86	k -en LO -es=86	k -er -a -sa=86	k -go _ -na=86	k -ia NO -or=86	k -ia _ TU=-86
k -ir _ ME=86	k -lo COMPARA $=86	k -on ME=86	k -os , -y=86	k COMPARA FRIO $=-86	k COSA _ TU=86	k EL JUEGO $=-86	k EL VIDA -y ME=86	k LO -ba=-86	k LO -he $=-86	k LO -ma=86	k MENTIR _ -de=-86
k NO -ia NO -or=86	k NO _ ME=86	k PASAR -en EL -to=86	k ^ LO LO=-86	k ^ NO -os=86	k ^ TU -di=-86	k ^ _ -ir=-86	k ^ _ COMPARA=86	k ^ _ NOS=-86	m -as por=-86	m -ta que=86	m COMPARA fue=-86
m EL casino=86	m ME celular=-86	m ME senti=-86	m SOLO me=-86	m TU dije=-86	m ^ has=-86	m contartelo ,=86	m crees COMPARA=86	m de PORQUE=86	m la -ma=86	m lamento COMPARA=86	m lo -ue=-86
m prestamo $=-86	m que FRIO=-86	m tambien LO=-86	m terapeuta COMPARA=-86	m unos -os=86	m ya ESTAR=86	p COMPARA TU ME=-86	p ELEGIR SE=-86	p ELEGIR SOLO=-86	p HABER OTRO LO=-86	p ME EL ME=-86	p MENTIR PORQUE TU=86
p NO PERDON ME=-86	p PASAR ME=-86	p PASAR TU SEXO=-86	p PERDON ESTADO=86	p PERDON ME PERDON=-86	p PERDON SE=86	p PORQUE TU TODOS=86	p QUIZA ESTADO=-86	p SENTIR QUERIA=86	p SENTIR YO=-86	p SER COMPARA ME=86	p SI LO PERDON=86
p SOLO ME COMPARA=-86	p VOY COMPARA=-86	s casin=86	s cerra=86	s dos=-86	s ido=86	s pense=86	s rompe=86	s vivir=86	w , _ $=86	w ^ has=-86	w ^ lamento que=86
w casino=86	w contartelo ,=86	w crees que=86	w de _ anos=-86	w de _ y=86	w dormir _ me=86	w dos=-86	w el casino=86	w el prestamo $=-86	w hubiera=86	w ido=86	w lamento que=86
w lo conte=86	w me senti=-86	w mi celular=-86	w no sabia=86	w no tienes que=-86	w pense=86	w prestamo $=-86	w que fue=-86	w se _ lo=-86	w se que lo=-86	w te dije=-86	w vivir=86
w volver _ casa=86	w volver a casa=86	k , NO PASAR=85	k -a EL -te=85	k -en _ -ra=-85	k -la TODOS=85	k -na -ad=85	k -ra COSA $=-85	k -re , NO=85	k -y -ui=-85	k -y _ ,=85	k EL ,=85
k EL -te $=85	k HABER -un=85	k HABER ERROR=85	k HABER _ -de=85	k LO -as -y=85	k LO -de EL VIDA=85	k LO -di=-85	k LO ME=-85	k MENTIR , PERO=85	k MENTIR _ PERO=85	k NO SE COMPARA=85	k PASAR _ ME=-85
k SER _ -on=85	k SER _ -ta=85	k YO ESTAR -en=-85	k ^ -ba LO=85	k ^ -bi=-85	m -es me=85	m -la todo=85	m -na amistad=85	m EL ,=85	m HABER un=85	m LO mejore=-85	m SENTIR que=85
m TU deje=-85	m ^ -bi=-85	m el -or=85	m ese -to=-85	m hubo -un=85	m la -da=85	m lo -go=-85	m mejore $=-85	m una -ad=85	m y -ui=-85	p COMPARA ESTADO=-85	p EL TU TU=-85
p HABER COMPARA=-85	p LO JUEGO TU=85	p ME LO JUEGO=-85	p ME PERDON PERDON=-85	p ME SER NO=-85	p ME TU ME=-85	p ME VER ME=-85	p MENTIR LO COMPARA=-85	p PORQUE LO=-85	p PORQUE PERO NO=-85	p SE COMPARA COSA=-85	p SE VOY=85
p SER TODOS TU=85	p TENER COMPARA ME=85	p TENER VIDA COMPARA=85	p TU LO SE=85	p VER TU=-85	s criar=85	s gaste=-85	s llame=-85	s llamo=-85	s permi=-85	w ^ no se=-85	w elegi _ $=-85
w esas _ $=85	w gaste=-85	w habiamos _ y=85	w hermana=-85	w hubo un=85	w llame=-85	w llamo=-85	w lo mejore=-85	w lo mejore $=-85	w me _ lo=-85	w mejore=-85	w mejore $=-85
w mi _ de=-85	w permiso=-85	w pido perdon $=85	w que _ mejore=-85	w que lo mejore=-85	w que no te=85	w te deje=-85	w tu _ quedo=85	w una amistad=85	w y _ ,=85	w y _ mi=85	w yo estaba en=-85
k , -te $=-84	k , _ -io=84	k -al $=84	k -ce -or=84	k -de -io -y=84	k -ea $=-84	k -en LO -as=84	k -er EL=-84	k -es -a=-84	k -es _ -na=84	k -ez -os=84	k -la _ -a=84
k -na VIDA=84	k -no PASAR=84	k -on -na $=84	k -on COPAS=84	k -or TU -en=84	k -ra _ -a=-84	k -te _ PORQUE=-84	k -y -a TU=84	k COMPARA -es $=-84	k COMPARA NO -ba=84	k COMPARA _ -ia=-84	k COPAS -on=84
k EL _ -je=-84	k ELEGIR -me=-84	k ESTAR PASAR=84	k HABER COSA COMPARA=84	k HACER SOLO=84	k LO -ce -or=84	k LO -es $=84	k ME _ SENTIR=84	k NO TU LO=84	k NO _ SEXO=84	k PASAR _ -os=84	k PORQUE ME -as=84
k PORQUE TU ME=84	k SE -to=84	k TODOS _ -da=84	k YO _ -ba=-84	k ^ -a LO COMPARA=84	k ^ -a ME=84	k ^ -pi=-84	k ^ LO -de=84	k ^ LO ELEGIR=-84	k ^ _ -te=-84	k ^ _ MENTIR=84	m -al $=84
m -ce por=84	m -ea $=-84	m -en me=84	m -es a=-84	m -on la=-84	m -on tu=-84	m -or todo=84	m -te como=-84	m COPAS con=84	m ELEGIR quedarme=-84	m ESTAR pasando=84	m HABER cosas=84
m HACER mas=84	m LO mejor=84	m ME empujaste=84	m NO estuve=84	m TU oculte=-84	m ^ -pi=-84	m ^ rompi=-84	m ^ siempre=84	m con COPAS=84	m diez -os=84	m hice -or=84	m no -os=84
m noche LO=84	m parar -y=-84	m se -to=84	m siento $=84	m una VIDA=84	p COMPARA LO JUEGO=84	p COMPARA TODOS SOLO=-84	p EL HACER SOLO=84	p EL ME HACER=-84	p HABER NO ME=84	p LO PERDON NO=-84	p LO SER COMPARA=84
p LO VIDA NO=-84	p ME LO ME=-84	p ME NO NO=-84	p ME SENTIR NO=84	p ME SER EL=-84	p MENTIR NO=84	p MENTIR PORQUE TODOS=84	p MENTIR SENTIR=84	p NO NO ERROR=-84	p NO SE NO=84	p NO SER MENTIR=84	p PASAR LO=84
p PERDON LO NOS=84	p PERDON TODOS LO=84	p PORQUE PORQUE ME=84	p PORQUE TU=84	p SER TODOS COMPARA=84	p SEXO NO SOLO=84	p SI LO NO=84	p SOLO NO HABER=84	p SOLO PERDON=84	p TU ME NO=-84	p TU NO=-84	p TU TODOS SOLO=-84
p VIDA EL LO=-84	p VIDA VIDA=-84	p VOY LO LO=-84	s adond=-84	s ando=84	s borre=-84	s herma=-84	s miedo=-84	s perde=84	s psico=-84	s quita=-84	s viera=-84
w ^ a lo=84	w ^ a mi=84	w ^ deje que=-84	w ^ rompi=-84	w ^ siempre=84	w a _ mejor=84	w a lo mejor=84	w adonde=-84	w algunos=84	w ando=84	w borre=-84	w con el $=-84
w con la=-84	w con tu=-84	w el _ dije=-84	w empujaste=84	w hacerlo=84	w hice por=84	w la _ en=84	w llegaria=84	w lo hice por=84	w lo mejor=84	w me _ como=84	w me empujaste=84
w mentira _ $=-84	w mi _ ,=-84	w no estuve=84	w no te lo=84	w noche la=84	w parar y=-84	w por todo=84	w psicologa=-84	w siento $=84	w te oculte=-84	w venia de=-84	k , TU MENTIR $=-83
k -al NO=83	k -da -es=-83	k -de ESTAR $=83	k -do _ -na=-83	k -io _ COMPARA=83	k -ir _ -un=83	k -na -ta=-83	k -or MENTIR=-83	k -ra -er=-83	k -ta COMPARA -te=83	k -ta COMPARA -te $=83	k -te -ta=83
k -te -ta COMPARA=83	k -te -ta COMPARA -te=83	k -un SEXO=-83	k COMPARA JUEGO=-83	k COMPARA JUEGO LO=-83	k COMPARA NO -as=-83	k COMPARA _ COSA=83	k CONFIANZA , -y=-83	k CONFIANZA _ -y=-83	k EL -de EL=83	k LO VIDA -en=-83	k NO -ra SER=83
k NO ME -go=-83	k PERDON -or MENTIR=-83	k PORQUE=83	k SENTIR _ -da=83	k TODOS _ -no=83	k TU -eo=-83	k TU _ -on=83	k TU _ QUIZA=-83	k VIDA _ FRIO=-83	k ^ -le=83	k ^ HABER -un=83	k ^ NO -ra=83
k ^ NO -ra SER=83	k ^ NO ME -go=-83	k ^ PERDON -or MENTIR=-83	m -de mi=83	m -er en=-83	m -os meses=83	m -te hasta=83	m -y de=83	m COMPARA explote=83	m EL grupo=-83	m ME obligo=-83	m TU engane=-83
m TU he=83	m ^ -le=83	m creciendo $=83	m de VIDA=83	m explote $=83	m nadie SOLO=-83	m para -er=-83	m por MENTIR=-83	m que JUEGO=-83	m que SER=-83	m siquiera SER=83	m un SEXO=-83
p COMPARA COSA PASAR=83	p COMPARA JUEGO LO=-83	p COMPARA ME VOY=-83	p COSA COMPARA NO=83	p EL EL EL=-83	p EL PASAR LO=83	p EL SE LO=83	p ELEGIR LO YO=-83	p HABER COSA SER=-83	p JUEGO SER=83	p LO LO LO=-83	p LO TODOS SER=83
p LO TU VIDA=-83	p ME NO COMPARA=-83	p NO SE ME=-83	p PASAR COSA SI=-83	p SE COMPARA SENTIR=83	p SENTIR COMPARA=-83	p SER COSA COMPARA=83	p SI QUERIA=83	p SI VOY=-83	p SOLO ME SENTIR=-83	p TU LO HACER=83	p TU LO PERDON=83
p TU LO QUIZA=-83	s falto=-83	s oir=83	w , perdon $=83	w ^ _ siquiera=83	w ^ hubo un=83	w ^ ni siquiera=83	w amistad=83	w creciendo $=83	w de mi=83	w el grupo=-83	w en _ grupo=-83
w en _ me=-83	w encontraste=-83	w engane=-83	w esa _ la=83	w explote=83	w explote $=83	w falta=-83	w falto=-83	w fue creciendo $=83	w hasta _ explote=83	w hasta que explote=83	w la _ porque=-83
w me _ los=83	w me obligo=-83	w nadie _ obligo=-83	w nadie mas=-83	w nadie mas $=-83	w nadie me obligo=-83	w obligo=-83	w oir=83	w que explote=83	w que explote $=83	w sin beber=-83	w te engane=-83
w te he=83	w y de=83	k -ar -or=-82	k -ba EL=-82	k -de -as=82	k -de _ -co=-82	k -de _ SEXO=82	k -en LO -on=-82	k -en NO=-82	k -fe=-82	k -ha TODOS=-82	k -le -a=-82
k -no ,=82	k -on _ $=-82	k -ro COMPARA ME=-82	k -ro COMPARA ME -as=-82	k -sa _ NO=82	k -to -de=82	k -un SOLO ME=-82	k COMPARA -ba -a=82	k EL -po $=-82	k EL OTRO ME=82	k EL _ -hi=82	k ELEGIR _ COMPARA=-82
k ESTADO -or=-82	k LO _ -ad=-82	k NO -ia -lo=82	k NO -lo=-82	k NO ESTAR -en=82	k NO _ -go=-82	k OTRO COMPARA SE=-82	k OTRO _ SE=-82	k PASAR _ ERROR=-82	k PORQUE TU=82	k SER ME=-82	k TU -de=82
k TU -go=82	k ^ SER MENTIR=-82	k ^ TU VIDA=82	k ^ VOY -a=82	k ^ _ -mo=82	m -a ir=82	m -a los=-82	m -ar por=-82	m -ha gente=-82	m -le a=-82	m -no ,=82	m -or mi=-82
m -to de=82	m COMPARA escribi=-82	m ESTADO por=-82	m NO el=-82	m TU que=-82	m ^ la=82	m ^ voy=82	m en LO=-82	m en TU=-82	m es LO=-82	m la -ta=-82	m llegar -a=-82
m los JUEGO=82	m mas COMPARA=-82	m mucha TODOS=-82	m por NO=82	m sabes LO=82	m ser -na=-82	m te -go=82	p EL ESTADO=82	p EL HACER ME=82	p EL OTRO ME=82	p EL PERDON=82	p EL TU VIDA=-82
p ELEGIR NO PORQUE=-82	p ESTAR SENTIR LO=-82	p HABER NO LO=-82	p LO NO COSA=82	p MENTIR SI NO=82	p NO PORQUE COSA=-82	p OTRO COMPARA SE=-82	p OTRO TU LO=82	p PERDON SER=82	p SEXO TU LO=-82	p SI ME VIDA=82	p SI SUBJ TU=82
p SOLO NO COMPARA=82	p TENER COMPARA PERDON=-82	p TU COSA LO=82	p TU ME LO=-82	p VER EL ME=-82	p VER SI=-82	p VIDA NOS=-82	p VOY LO NO=-82	p YO SE=82	s detal=82	s imagi=-82	w ^ _ algo=-82
w ^ la=82	w ^ voy=82	w ^ voy a=82	w a ir=82	w a los=-82	w como _ me=82	w llegar a=-82	w lo _ antes=-82	w lo _ escribi=-82	w lo que escribi=-82	w mas que=-82	w me _ verguenza=-82
w mintiera=-82	w mucha gente=-82	w pero _ te=82	w por mi=-82	w por no=82	w preguntabas=-82	w que escribi=-82	w quiero _ me=-82	w quiero que me=-82	w sabes lo=82	w ser una=-82	w si quieres que=-82
w un _ me=-82	k , -y -a TU=81	k , HABER COSA=81	k -ad -y LO=81	k -ad _ LO=81	k -ba=81	k -ba _ $=-81	k -de -ar $=81	k -de _ -a=81	k -do _ COPAS=81	k -en _ -er=-81	k -en _ OTRO=-81
k -er LO=-81	k -es -er=-81	k -ia -y=-81	k -ia TU -ba=81	k -ia _ -ba=81	k -ja $=-81	k -le _ TU=81	k -mo -y=81	k -on -ra=-81	k -on _ -la=-81	k -or -me=-81	k -ra -y=-81
k -ue _ -a=-81	k -un _ COMPARA=-81	k -ve -a=-81	k COMPARA _ -os=81	k COPAS -y NO=81	k COPAS _ NO=81	k COSA _ -na=81	k ESTAR $=81	k LO -re $=81	k ME PERDON=81	k ME _ ,=81	k NO TENER NO=-81
k NO _ SUBJ=81	k PASAR EL=81	k PORQUE _ ESTAR=-81	k SENTIR , PERO=81	k SENTIR _ PERO=81	k SER -ta=-81	k TENER NO=-81	k TU _ TU=81	k VIDA ME=81	k VIDA _ TU=-81	k VOY -a -ar -or=-81	k ^ ME HABER -do=81
k ^ _ SER=81	m -a lo=81	m -ia te=81	m -ia y=-81	m -ja $=-81	m -mo y=81	m -or eso=81	m -ra y=-81	m -ve a=-81	m COMPARA encontraste=-81	m ESTAR $=81	m LO noches=81
m TU dolia=-81	m aplicacion $=-81	m carta $=-81	m por -me=-81	m presion -de=81	p COMPARA LO YO=-81	p COSA SOLO LO=-81	p EL LO HABER=-81	p EL MENTIR EL=-81	p ESTADO COMPARA SE=81	p ESTAR COMPARA=-81	p ESTAR COSA=81
p ESTAR FRIO=81	p HABER COPAS NO=81	p LO COMPARA VER=-81	p LO EL SEXO=-81	p LO JUEGO SE=81	p LO LO NOS=81	p LO PASAR EL=-81	p LO SI=-81	p ME HABER COPAS=81	p ME MENTIR NO=-81	p ME PERDON NO=-81	p NO EL LO=-81
p NO SER COSA=81	p OTRO ME LO=81	p PASAR LO ME=81	p PASAR NO SER=-81	p PASAR YO=81	p PERDON NO NO=-81	p PERO LO TENER=-81	p PERO YO NO=-81	p PERO YO TENER=-81	p SER COMPARA ELEGIR=-81	p SER SENTIR=81	p SER YO COMPARA=-81
p SI SUBJ SOLO=81	p SI TU ME=81	p SUBJ LO=81	p SUBJ SOLO=81	p TU LO TU=-81	p VOY LO COMPARA=-81	p YO PORQUE=81	s botel=-81`,
};
