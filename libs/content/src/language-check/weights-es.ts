import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.es,
  bias: 0.087,
  enough: 1.9,
  notAgainst: -0.8,
  kinds: {
    SHIFT_BLAME: `k ME HACER=449	m me HACER=449	p ME HACER=449	p SI SUBJ=449	k TU ME=419	m TU me=419	w hubieras=407	m tu ME=392	p NO SUBJ=392	p SI SUBJ SOLO=392	p SUBJ NO=392	p SUBJ SOLO=392
p TU TENER=392	w tu me=392	k SI _ SUBJ=376	k SUBJ -do=376	m hubieras -do=376	p EL ME COMPARA=376	p SI SOLO NO=376	p SUBJ COMPARA=376	p SUBJ LO=376	p TU TU LO=376	w fueras=376	k -en _ NO=355
k EL ME=355	k HACER -a=355	k ME HACER -a=355	k MENTIR , PERO=355	k MENTIR _ PERO=355	k SI SUBJ=355	k SOLO COMPARA=355	k TU _ TU=355	k ^ _ HACER=355	m EL me=355	m HACER a=355	m SOLO que=355
m el ME=355	m habria -do=355	m porque TU=355	m si SUBJ=355	m tendria COMPARA=355	p COMPARA COMPARA HACER=355	p COMPARA ME HACER=355	p COMPARA SER EL=355	p EL EL NO=355	p ME HACER COMPARA=355	p MENTIR FRIO=355	p NO COMPARA MENTIR=355
p NO SUBJ SOLO=355	p PERO HACER=355	p SI NO SUBJ=355	p SI SUBJ COMPARA=355	p SI SUBJ NO=355	p SUBJ TU=355	p TODOS PORQUE=355	w , _ solo=355	w de tu=355	w el me=355	w ella _ que=355	w la que=355
w lo _ porque=355	w lo _ que=355	w tendria=355	w tendria que=355	k SUBJ=348	k -ce PORQUE=330	k -do PORQUE=330	k -te LO=330	k COMPARA -ra $=330	k COMPARA ME HACER=330	k COMPARA _ HACER=330	k LO COMPARA ME=330
k LO _ -ho=330	k ME -te LO=330	k ME SUBJ=330	k NO -ia COMPARA=330	k NO SUBJ=330	k NO SUBJ SOLO=330	k PERO TU ME=330	k SER _ LO=330	k SI NO SUBJ=330	k SI NO SUBJ SOLO=330	k SUBJ SOLO=330	k SUBJ _ FRIO=330
k SUBJ _ SOLO=330	k TU MENTIR , PERO=330	k TU _ -ia=330	k ^ EL ME=330	k ^ ME HACER=330	k ^ SI NO=330	k ^ SI SUBJ=330	k ^ TU MENTIR ,=330	k ^ _ SUBJ=330	m , porque=330	m -ce porque=330	m -te la=330
m LO habria=330	m ME hubieras=330	m NO fueras=330	m NO habria=330	m NO tendria=330	m SUBJ tan=330	m TU nunca=330	m TU tampoco=330	m engane ,=330	m fueras SOLO=330	m hice PORQUE=330	m me QUERIA=330
m me SUBJ=330	m no -ra=330	m no SUBJ=330	m tanto COMPARA=330	m unico COMPARA=330	p COMPARA COSA TENER=330	p COMPARA SER NO=330	p COSA TENER=330	p EL COMPARA COMPARA=330	p EL EL ME=330	p EL EL YO=330	p EL ELEGIR COMPARA=330
p EL ME SENTIR=330	p FRIO SER=330	p HACER COMPARA ME=330	p ME HACER LO=330	p ME HACER ME=330	p ME SUBJ=330	p MENTIR PERO ME=330	p MENTIR PERO TU=330	p MENTIR PORQUE TODOS=330	p MENTIR TU ME=330	p PERDON PERO NOS=330	p PERO NOS=330
p PERO SOLO=330	p PERO TU ME=330	p PORQUE TU LO=330	p QUIZA ESTAR=330	p SI ESTAR=330	p SI NO SOLO=330	p SI SUBJ FRIO=330	p SI SUBJ TU=330	p SOLO COMPARA MENTIR=330	p SOLO NO MENTIR=330	p SUBJ ESTAR=330	p SUBJ FRIO=330
p SUBJ MENTIR=330	p SUBJ NO COMPARA=330	p SUBJ PORQUE=330	p SUBJ SOLO NO=330	p TU LO TODOS=330	p TU ME HACER=330	p TU NO COMPARA=330	p TU NO HABER=330	p TU NO TENER=330	p TU PERO TU=330	p YO COMPARA PORQUE=330	s andar=330
s aunqu=330	s explo=330	s unico=330	w , porque=330	w ^ el me=330	w ^ si no=330	w a _ porque=330	w aunque=330	w engane ,=330	w fueras tan=330	w hice porque=330	w me hubieras=330
w no fueras=330	w no fueras tan=330	w no habria=330	w no tendria=330	w no tendria que=330	w pero _ me=330	w pero _ tampoco=330	w porque _ me=330	w si _ fueras=330	w si no fueras=330	w tanto que=330	w te engane ,=330
w unico=330	w unico que=330	p PERO ME=309	s busca=309	k ^ _ -or=-299	w ^ _ por=-296	k ^ PERDON -or=-291	k PERDON COMPARA=-285	m PERDON que=-285	p EL ME LO=282	p HACER ME=282	p MENTIR PORQUE=282
w ^ perdon por=-279	w me _ a=279	p PERDON COSA=-275	p PERDON COMPARA TU=-272	p COMPARA QUIZA=-269	p PERDON SENTIR=-269	k -en -sa=266	m -en casa=266	m PERO tu=266	m casa $=266	m de TU=266	m en -sa=266
p HACER COMPARA=266	p ME TU NO=266	p PERDON PERO LO=266	p PERO TU NO=266	p SOLO COMPARA ME=266	p YO PORQUE=266	s tendr=266	w , _ tu=266	w , pero tu=266	w casa $=266	w en casa=266	w pero tu=266
k ^ PERDON COMPARA=-265	w el _ $=-265	p SE PASAR=-261	s lamen=-261	p PERDON SI=-253	w lamento=-253	k , _ -a=246	k -ia -do=246	k -ia _ -a=246	k PERO TU=246	k ^ -as=246	m -de tu=246
m TU engane=246	m ^ -as=246	m ^ ella=246	m fue EL=246	m pero TU=246	m tu NO=246	p EL LO ME=246	p MENTIR LO TU=246	p PASAR COMPARA ME=246	p PASAR EL NO=246	p PERO PORQUE=246	p TU MENTIR PERO=246
p TU MENTIR PORQUE=246	p YO TU=246	s conmi=246	s fuera=246	s pregu=246	w , _ a=246	w ^ ella=246	w conmigo=246	w engane=246	w te engane=246`,
    EXCUSE: `p TENER NO=432	k -en _ VIDA=377	k ME _ EL=377	m ^ tenia=377	p TENER LO=377	w ^ tenia=377	k -mo $=357	k -y -ba=357	k COPAS -y=357	k NO -ar=357	k NO SER YO=357	k NO _ YO=357
k ^ _ -ba=357	m -mo $=357	m -y necesitaba=357	m COPAS y=357	m ^ estaba=357	m tenia LO=357	m y -ba=357	p NO EL EL=357	p NO SER YO=357	p TENER ESTADO=357	p TENER FRIO=357	p TENER NO LO=357
p VIDA SER=357	s estre=357	s pense=357	w ^ estaba=357	w estaba _ $=357	w no _ yo=357	w no era yo=357	w pense=357	w y necesitaba=357	k -ba -on=332	k -es _ -y=332	k -os ME=332
k COMPARA -en ME=332	k COMPARA _ FRIO=332	k ESTADO -y=332	k FRIO -y=332	k LO -da $=332	k LO -os ME=332	k LO COPAS=332	k ME _ NO=332	k NO -ba -on=332	k NO SER YO $=332	k SE COMPARA TU SENTIR=332	k SER YO $=332
k TENER _ ,=332	k TENER _ -os=332	k VIDA _ NO=332	k ^ EL -go=332	m -ba con=332	m -ba que=332	m -do le=332	m -or la=332	m -os me=332	m COMPARA tenia=332	m ESTADO y=332	m FRIO y=332
m LO presion=332	m NO pensaba=332	m ^ llevaba=332	m cuando EL=332	m momento $=332	m pensaba -on=332	p COMPARA TENER NO=332	p EL VIDA NO=332	p ESTADO SE=332	p HABER COPAS=332	p LO EL ESTAR=332	p LO ME ESTAR=332
p LO TENER LO=332	p LO TENER NO=332	p ME COPAS NO=332	p ME VIDA NO=332	p ME VIDA YO=332	p NO ELEGIR LO=332	p NO QUIZA LO=332	p PASAR ME LO=332	p SE YO=332	p SER QUIZA=332	p TENER COSA=332	p TENER EL EL=332
p TENER EL NO=332	p TENER LO EL=332	p TENER LO LO=332	p TENER LO ME=332	p TENER ME LO=332	p TENER NO COMPARA=332	p TENER SE=332	p TENER SER=332	p TODOS TENER=332	p VIDA YO=332	s andab=332	s ansie=332
s daba=332	s despi=332	s enfer=332	s muchi=332	s pasti=332	w ^ _ juego=332	w ^ el juego=332	w ^ llevaba=332	w ansiedad=332	w cuando le=332	w daba=332	w de _ despido=332
w despido=332	w en _ familia=332	w era yo $=332	w estres=332	w hombres _ mi=332	w la presion=332	w me _ el=332	w momento $=332	w muchisimo=332	w no _ con=332	w no _ decir=332	w no pensaba=332
w no pensaba con=332	w pastillas=332	w pensaba=332	w pensaba con=332	w por la=332	w presion=332	w que tenia=332	w siente=332	w tenia _ anos=332	w tu lo=332	k -vo=311	k ^ -ba=311
m ^ -ba=311	p SI TU=-300	s discu=-300	p TENER EL=284	p SI LO=-283	p PERDON COSA=-274	k ^ TENER=271	m ^ TENER=271	p VIDA NO=271	k TENER LO=267	m que TENER=267	p COMPARA TENER LO=267
p LO COMPARA TENER=267	p LO VIDA LO=267	p PERDON SENTIR=-267	p TENER VIDA=267	p VIDA EL=267	s pensa=267	s tuve=267	w tuve=267	k ^ PERDON COMPARA=-263	w tenia=254	p PERDON SI=-252	k SI=-249
s si=-249	w si=-249	k SER YO=247	m SER yo=247	m ^ soy=247	m anos -y=247	m era YO=247	p ESTADO NO=247	p LO ME VIDA=247	p LO NO QUIZA=247	p VIDA TENER=247	s presi=247
w ^ soy=247	w anos y=247	w era _ $=247	w era yo=247	w le _ a=247	k PERDON _ TU=-239	p SI PERDON=-239	p TENER ME=237	k PERDON SI=-234	m PERDON si=-234	s tenia=234	p SER YO=233
w no era=233	m siento COMPARA=-229	p COMPARA MENTIR=-229	p COMPARA PERDON=-229	p COSA PASAR=-229	s mal=-229	s ser=-229	w mal=-229	w ser=-229	w siento que=-229	m NO era=226	s tengo=226
w tengo=226	k , _ COMPARA=-224	k SEXO $=-224	k ^ _ SI=-224	m SEXO $=-224	p PERDON TODOS=-224	p SI COMPARA=-224	w ^ _ si=-224	w ^ siento que=-224	k -ba COMPARA=222	k -da ,=222	k -do EL=222
k -en _ -ra=222	k -ir _ NO=222	k -un _ -y=222	k -y _ -da=222	k -y _ -es=222	k EL _ SER=222	k LO ESTADO=222	k LO JUEGO $=222	k ME HABER=222	k TODOS _ ME=222	k ^ _ TENER=222	m -da ,=222
m COMPARA alguien=222	m LO hombres=222	m TENER la=222	m cuenta $=222	m la ESTADO=222	m los TODOS=222	m me HABER=222	m no ELEGIR=222	m tu LO=222	m ya NO=222	p COMPARA FRIO LO=222	p COPAS ME=222
p EL LO NO=222	p EL VIDA PORQUE=222	p ESTADO COMPARA NO=222	p ESTAR LO NO=222	p LO ESTADO LO=222	p ME NO SE=222	p PASAR VIDA=222	p PERDON FRIO=222	p PERDON TENER=222	p QUERIA LO=222	p SER LO TODOS=222	s enten=222
s veia=222	w , por eso=222	w cuenta $=222	w de _ la=222	w hombres=222	w llevaba=222	w los hombres=222	w que alguien=222	w queria=222	w sin _ $=222`,
    MINIMIZE: `k NO PASAR NO=396	k PASAR NO=396	m PASAR nada=396	p NO PASAR NO=396	k -ce -os=376	k NO -os=376	k SOLO _ SEXO=376	k ^ -le ,=376	m -ce anos=376	m -un par=376	m ^ tampoco=376	m ^ vale=376
m nadie $=376	m par -de=376	p SOLO SEXO NO=376	s par=376	w ^ tampoco=376	w ^ vale=376	w ^ vale ,=376	w nadie $=376	w par=376	w par de=376	w un par=376	w un par de=376
k , -le ,=351	k , _ HABER=351	k COMPARA SOLO=351	k EL _ -un=351	k PASAR -ce=351	k PASAR COSA=351	k ^ NO -os=351	m , fueron=351	m , vale=351	m NO paso=351	m NO siquiera=351	m PASAR hace=351
m anos $=351	m fue -ce=351	m fue COSA=351	m fue NO=351	m hace -os=351	m ni -ra=351	m no -os=351	m que SOLO=351	m unos -os=351	p LO NO PASAR=351	p NO NO SOLO=351	p SEXO NO NO=351
s acost=351	s apena=351	s siqui=351	s unos=351	w , _ mas=351	w , fueron=351	w , vale=351	w , vale ,=351	w anos $=351	w apenas=351	w fue hace=351	w fue nada=351
w hace anos=351	w hubiera _ a=351	w ni siquiera=351	w no fue nada=351	w no paso=351	w siquiera=351	w unos=351	k -le ,=317	m -le ,=317	m vale ,=303	s vale=303	w vale=303
w vale ,=303	k , SOLO=286	k SOLO _ -es=286	m , SOLO=286	p SOLO SOLO=286	w nada _ $=286	k COMPARA NO=-285	m que NO=-283	m COMPARA no=-267	p PERDON LO COMPARA=-267	k -na _ -y=266	k NO PASAR=266
k OTRO ,=266	k SEXO _ NO=266	k TODOS ,=266	k ^ -le=266	m OTRO ,=266	m TODOS ,=266	m ^ -le=266	m ^ ni=266	m es -un=266	p SEXO NO=266	p SOLO NO HABER=266	w ^ ni=266
w es un=266	w una _ y=266	k ^ SI=-264	m ^ SI=-264	m ^ si=-264	p SI LO=-264	w ^ si=-264	w que no=-264	p PERDON COSA=-255	k -un _ ,=252	m no PASAR=252	w un _ ,=252
k ^ PERDON COMPARA=-244	k ^ _ PERDON=-244	k , NO PASAR=241	k , _ TODOS=241	k -de EL VIDA $=241	k -ho _ $=241	k -je COMPARA=241	k -un _ LO=241	k EL VIDA $=241	k LO NO SE=241	k NO ,=241	k NO _ -na=241
k NO _ -ta=241	k PASAR _ -os=241	k QUIZA -do -a=241	k QUIZA _ -a=241	k SER _ OTRO=241	k SEXO , NO=241	k SOLO _ -os=241	k ^ _ -ra=241	m , solo=241	m -a lo=241	m -je que=241	m NO ,=241
m NO es=241	m dije COMPARA=241	m es SOLO=241	m nada SOLO=241	p COMPARA SOLO LO=241	p EL QUIZA=241	p LO PASAR NO=241	p NO SER VIDA=241	p PERDON LO NO=241	p SEXO SOLO=241	p SOLO NOS=241	s coque=241
s drama=241	s lamen=-241	s peor=241	w , solo=241	w a lo=241	w dije que=241	w entiendo=241	w peor=241	k -do _ $=-237	w es _ ,=235	k , _ ,=233	w , _ ,=233
w ^ _ es=233	w lamento=-233	p EL SE=-229	p SE ME=-229	s porqu=-224	w porque=-224	k EL _ -y=-220	k TU _ ,=-220	p SI NO=-220	p SI PERDON=-220	s mis=-220	w mis=-220
w no es=220	m SOLO de=218	k , -sí=215	k -en _ $=-215	k -ve=215	k COMPARA _ -un=215	k PERDON SI=-215	m , -sí=215	m , sí=215	m PERDON si=-215	m hubiera -do=215	p ME VIDA=-215
p SER OTRO=215	s cuand=-215	w , sí=215	w ^ no es=215	w cuando=-215	k LO _ COMPARA=-210	s ser=-210	s tenia=-210	w , _ lo=-210	w ser=-210	k , -sí , -y=207	k , COSA=207
k , SER -un=207	k , _ -io=207	k , _ -ra=207	k -be=207	k -de -es=207	k -de -hi=207	k -de CONFIANZA=207	k -de NO $=207	k -di PERDON=207	k -di PERDON ,=207	k -di _ ,=207	k -do -a -en=207
k -en _ SOLO=207	k -io _ $=207	k -le _ TU=207	k -na -da=207	k -na -on=207	k -na MENTIR=207	k -os NO=207	k -ra SER=207	k -re _ NO=207	k -sí , -y=207	k -sí _ -y=207	k LO NO SER=207
k LO _ SEXO=207	k ME NO=207	k NO -co=207	k NO SER -na=207	k NO SOLO $=207	k NO _ -ce=207	k OTRO _ LO=207	k PASAR SOLO=207	k PASAR _ -ta=207	k PERO _ ,=207	k PERO _ TU=207	k PORQUE SI=207
k QUERIA , NO=207	k QUERIA _ NO=207	k SER _ ME=207	k SEXO _ EL=207	k SOLO -os=207	k SOLO QUERIA=207	k TODOS -en=207	k TU -je COMPARA=207	k TU LO MENTIR=207	k VOY ,=207	k ^ -a LO=207	k ^ -a LO COMPARA=207
k ^ NO SER=207	k ^ PASAR -na=207	k ^ PASAR -un=207	m , COSA=207	m -de ahi=207	m -de eso=207	m -de nada=207	m -de verdad=207	m -di perdon=207	m -un poquito=207`,
    CONDITIONAL: `p SI PERDON=560	k ^ PERDON COMPARA TU=506	p SI EL=488	m lamento COMPARA=478	s hayas=478	w ^ lamento que=478	w hayas=478	w lamento que=478	k ^ PERDON COMPARA=471	p PERDON SI COMPARA=455	p SI TU PERDON=455	k PERDON COMPARA -as=440
k PERDON SI=440	k ^ PERDON COMPARA -as=440	m PERDON si=440	p PERDON SI EL=440	p PERDON SI ME=440	p PERDON SI SER=440	p SENTIR SENTIR=440	p TU SENTIR PERDON=440	w lamento _ te=440	k ^ _ SI=429	w ^ _ si=429	w ^ siento que=429
k PERDON COMPARA TU SENTIR=424	k PERDON SI TU=424	k SI TU SENTIR=424	k SI _ SENTIR=424	k ^ PERDON SI TU=424	p PERDON SENTIR SENTIR=424	p SENTIR LO PERDON=424	p SI LO EL=424	p SI LO LO=424	w lamento que te=424	w si _ que=424	k ^ PERDON SI=417
k , ME PERDON=403	k , ME PERDON $=403	k PERDON COMPARA TU=403	k PERDON _ -es=403	k SE _ SENTIR=403	k SENTIR SENTIR=403	m , pues=403	m COMPARA haya=403	m COMPARA hayas=403	p PERDON SENTIR ME=403	p PERDON SI COSA=403	p SE SENTIR SENTIR=403
p SI COSA TU=403	p SI SENTIR ME=403	p SI SER LO=403	p SI TU COSA=403	p SI TU ERROR=403	w , pues=403	w que haya=403	w que hayas=403	p SENTIR PERDON=396	p SI SER=396	p SI TU SENTIR=396	p PERDON SI LO=387
p QUIZA SENTIR=387	k -an SENTIR=378	k -as -do=378	k -da -en COMPARA=378	k -ea COMPARA=378	k -en LO -da=378	k -en LO -da -en=378	k -en _ -da=378	k COMPARA -ce $=378	k COMPARA -ea=378	k COMPARA -ea COMPARA=378	k LO -da -en=378
k LO -da -en COMPARA=378	k LO COMPARA -ea=378	k LO COMPARA -ea COMPARA=378	k LO _ -ea=378	k PERDON COMPARA TU -as=378	k QUIZA _ SENTIR=378	k SENTIR , LO=378	k SENTIR , LO PERDON=378	k SI SER=378	k SI _ -de=378	k TU SENTIR ,=378	k ^ SI TU SENTIR=378
m -ea que=378	m COMPARA sea=378	m LO hayas=378	m LO medida=378	m ME bromas=378	m SI es=378	m bromas -on=378	m disculpa SI=378	m disculpo $=378	m hayas -do=378	m medida -en=378	m perdona SI=378
m que -ea=378	m sea COMPARA=378	m si SER=378	m siento COMPARA=378	m siento SI=378	p COMPARA EL TU=378	p COMPARA SENTIR SENTIR=378	p COSA LO EL=378	p PERDON NO ME=378	p PERDON SE SENTIR=378	p PERDON SER LO=378	p PERDON SI ERROR=378
p PERDON SI NO=378	p PERDON SI TU=378	p PERDON TU COSA=378	p QUIZA TU SENTIR=378	p SENTIR ME PERDON=378	p SENTIR SER=378	p SI EL TU=378	p SI LO MENTIR=378	p SI LO PERDON=378	p SI LO PORQUE=378	p SI LO SER=378	p SI ME EL=378
p SI NO SER=378	p SI SENTIR PERDON=378	p SI TU HABER=378	p SI TU MENTIR=378	p SI TU SER=378	p TU COSA ME=378	p TU SENTIR SER=378	s broma=378	s medid=378	s ofend=378	s sinti=378	s supon=378
w , _ disculpo=378	w , me disculpo=378	w ^ disculpa si=378	w ^ perdona si=378	w bromas=378	w bromas con=378	w disculpa si=378	w disculpo $=378	w en _ medida=378	w en la medida=378	w la medida=378	w la medida en=378
w lo _ sea=378	w lo hayas=378	w lo que sea=378	w me disculpo $=378	w medida=378	w medida _ que=378	w medida en=378	w medida en que=378	w mis _ con=378	w mis bromas=378	w mis bromas con=378	w molestado=378
w perdona si=378	w pido disculpas $=378	w que _ hayas=378	w que hice $=378	w que sea=378	w que sea que=378	w sea que=378	w si _ de=378	w si es=378	w siento que=378	w siento si=378	k PERDON COMPARA=372
m PERDON que=372	p SI COSA=368	p PERDON SI=365	m ^ lamento=360	w ^ lamento=360	p PERDON COMPARA SENTIR=352	k PERDON _ TU=350	k QUIZA SENTIR=345	p COMPARA QUIZA SENTIR=345	p SI LO TU=345	m haya SENTIR=330	m perdon SI=330
p COMPARA TU PERDON=330	p PERDON TU ME=330	p SI ERROR=330	p SI TU ME=330	w perdon si=330	w siento _ te=330	p PERDON TU SENTIR=326	s un=-322	w un=-322	p SI SENTIR=319	k PERDON _ -as=317	p PERDON COMPARA ME=317
k SI _ COMPARA=314	p PERDON QUIZA SENTIR=314	p SI COMPARA TU=314	p TU SENTIR ME=314	s herid=314	w ^ perdon si=314	w ^ si te=314	w siento que te=314	k TU _ SENTIR=311	s haya=311	w haya=311	p PERDON SENTIR=308
k ^ NO=-297	m ^ NO=-297	k , TU -do=294	k SI LO=294	k TU QUIZA SENTIR=294	m -do disculpas=294	m SENTIR que=294	m SI te=294	m ^ disculpa=294	m crees COMPARA=294	m disculpas $=294	m si LO=294
p COMPARA QUIZA LO=294	p LO PORQUE PERDON=294	p LO QUIZA SENTIR=294	p PERDON SENTIR COMPARA=294	p PERDON SI SENTIR=294	p SI TU TU=294	p TU QUIZA SENTIR=294	p TU SENTIR LO=294	p TU SEXO=294	w , _ pido=294	w , perdon $=294	w , te pido=294
w ^ disculpa=294	w crees que=294	w disculpas $=294	w pido disculpas=294	w si te=294	w te _ una=294	p SI TU=287	k SI TU=286	m si TU=286	k , _ PERDON=284	p NO COMPARA=-280	k -da _ COMPARA=279
p QUIZA TU=279	w disculpa=279	p PERDON COMPARA COMPARA=278	p PERDON COMPARA TU=277	k TENER=-272	p NO NO=-272	p PERDON TU LO=272	s fue=-272	w fue=-272	k , TU -do PERDON=268`,
    PASSIVE: `k SE -on=527	m se -on=527	k SE _ -as=467	k ^ SE -on=467	k SE -on -as=455	w el _ se=455	p SE MENTIR=440	m ^ hubo=424	p LO JUEGO SE=424	w ^ hubo=424	k JUEGO SE=403	k ^ SE -io=403
k ^ _ -io=403	m JUEGO se=403	m LO cosa=403	p SE HACER=403	w algunas=403	w la cosa=403	p LO SE PASAR=396	k , SE=378	k -do -da=378	k COSA _ -a=378	k EL -no SE=378	k HABER -un=378
k LO JUEGO SE=378	k NO -an=378	k SE -io LO=378	k SE -so=378	k SE HACER=378	k SE _ -un=378	k ^ LO COSA=378	m , SE=378	m , se=378	m -on algunas=378	m HABER un=378	m SE dio=378
m SE hizo=378	m hubo -un=378	m la -la=378	m no -an=378	m se -so=378	m se HACER=378	m una COSA=378	p COMPARA SE MENTIR=378	p COMPARA SE PASAR=378	p COSA SE PASAR=378	p EL LO CONFIANZA=378	p EL SE CONFIANZA=378
p EL SE SOLO=378	p JUEGO SE LO=378	p LO PASAR SE=378	p LO SEXO PASAR=378	p SE NO SE=378	p SE NOS=378	p SE PASAR MENTIR=378	p SE PASAR SE=378	p SEXO COSA=378	s compl=378	s cruza=378	s linea=378
s plane=378	w , se=378	w cosa _ a=378	w dijeron=378	w fue _ y=378	w hubo un=378	w la _ con=378	w se _ algunas=378	w se _ un=378	w se dio=378	w se hizo=378	p SE SE=368
m SE fue=357	w se fue=357	k EL _ SE=345	k SE PASAR -do=345	s hubo=345	w hubo=345	k SE PASAR=339	m se PASAR=339	k -na COSA=314	k -y SE=314	m -y se=314	m y SE=314
p JUEGO SE=314	p SE COMPARA SE=314	w y se=314	k SE -io=306	k SE _ -do=306	m fue -do=306	m se -io=306	k ^ _ -on=303	k -on -as=294	k PASAR -en LO=294	k ^ _ SEXO=294	m EL camino=294
m PASAR en=294	p EL CONFIANZA=294	p SE PASAR COMPARA=294	s hizo=294	w camino=294	w confianza=294	w el camino=294	w hizo=294	p SE PASAR=279	p SE PERDON=279	p NO SER=-272	w la _ se=272
k -io LO=268	k -to -de=268	k PASAR ,=268	k PASAR _ -y=268	k SE -to=268	k SE _ -en=268	k VIDA SE PASAR=268	k VIDA _ PASAR=268	k ^ LO JUEGO=268	k ^ _ -so=268	m -io la=268	m -to de=268
m PASAR ,=268	m se -to=268	p COSA PASAR LO=268	p COSA SOLO=268	p LO CONFIANZA PASAR=268	p LO COSA SE=268	p LO COSA SOLO=268	p LO JUEGO PASAR=268	p LO PASAR SOLO=268	p PASAR MENTIR=268	p VIDA SE PASAR=268	w limites=268
w por _ camino=268	w por el camino=268	w se _ en=268	w su _ $=268	w y _ una=268	k -ce=-267	k PASAR -do=266	m la COSA=263	p SE CONFIANZA=263	p SE PASAR LO=263	s limit=263	k PASAR -en=260
p PASAR SE=260	p ME ME=-258	k PERO=-256	k NO SER=-245	s pero=-245	w pero=-245	k EL -to=243	k SE _ PASAR=243	p JUEGO PASAR=243	p PASAR COMPARA LO=243	p SE COSA=243	p SE JUEGO=243
p SEXO PASAR=243	s camin=243	s queda=243	w fue _ $=243	p PERDON LO COMPARA=-240	k ^ SI=-237	m ^ SI=-237	m ^ si=-237	p SER ME=-237	w ^ si=-237	k , _ -da=235	k , _ -on=235
k -as ELEGIR $=235	k -as _ -on=235	k -co _ $=235	k -de -na COSA=235	k -de FRIO=235	k -ee=235	k -en LO SEXO=235	k -go $=235	k -go -a=235	k -io _ -na=235	k -mo -en=235	k -na COPAS=235
k -na _ PASAR=235	k -no _ -en=235	k -on _ -es=235	k -to _ EL=235	k -y _ -te=235	k -y _ SE=235	k CONFIANZA -y=235	k COSA SE=235	k COSA SOLO=235	k EL SEXO $=235	k ESTAR _ EL=235	k HABER _ ERROR=235
k JUEGO _ NO=235	k LO VIDA SE=235	k LO _ PASAR=235	k NOS PASAR=235	k PASAR -de FRIO=235	k PASAR -do $=235	k PASAR -do -y=235	k PASAR -es=235	k PASAR _ -da=235	k PASAR _ FRIO=235	k SE TU=235	k SOLO , NO=235
k TU -os=235	k TU CONFIANZA=235	k ^ LO VIDA=235	m , fue=235	m -as decisiones=235	m -de alguna=235	m -do me=235	m -en algo=235	m -en ese=235	m -go $=235	m -go a=235	m -mo en=235
m -na copa=235	m -na manera=235	m -os en=235	m -un beso=235	m -y de=235	m -y tu=235	m CONFIANZA y=235	m COSA la=235	m COSA se=235	m LO limites=235	m LO manos=235	m LO mensajes=235
m SE te=235	m SOLO grande=235	m TU confianza=235	m ^ las=235	m algo SOLO=235	m alguna COSA=235	m cuando ME=235	m de FRIO=235	m en COSA=235	m las -os=235	m llego -a=235	m lo -to=235
m malas ELEGIR=235	m nos PASAR=235	m se TU=235	m solo ,=235	m tu CONFIANZA=235	m una COPAS=235	p CONFIANZA EL=235	p CONFIANZA PERDON=235	p COSA LO SE=235	p COSA SE=235`,
    VAGUE: `k PERDON -or TODOS=456	k -or TODOS LO=429	k LO COSA $=429	k PERDON -or TODOS LO=412	k ^ PERDON -or TODOS=412	p COMPARA NO ESTAR=412	p PERDON COMPARA PASAR=412	p PERDON EL COSA=412	w perdon por todo=412	k -or LO COSA=392	k -or SER=392	k NO TODOS=392
k PERDON -or SER=392	k ^ PERDON -or SER=392	m -or ser=392	m NO siempre=392	m no TODOS=392	m por SER=392	p COSA ESTAR=392	p ME PERDON TODOS=392	w estuve=392	w no siempre=392	w por _ lo=392	w por ser=392
w por todo lo=392	w y por lo=392	k -de -as -as=367	k -or LO COSA $=367	k -or _ -y=367	k COMPARA NO ESTAR=367	k ME -te $=367	k ME PERDON -de=367	k PERDON -or EL COSA=367	k PERDON -or ME=367	k PERDON TODOS=367	k ^ ME PERDON -de=367
k ^ NO TODOS=367	m -ce cosas=367	m COMPARA marido=367	m EL pasado=367	m LO demas=367	m ME parte=367	m PERDON todo=367	m ^ hay=367	m arrepiento -de=367	m hay COSA=367	m he COSA=367	m mejor $=367
m mejor -do=367	m mi -te=367	m perdoname -or=367	m ser -un=367	p COSA LO NO=367	p ME COMPARA PASAR=367	p PERDON COMPARA HABER=367	p PERDON COSA PASAR=367	p PERDON PASAR COSA=367	p PERDON PORQUE PASAR=367	p PERDON TODOS COMPARA=367	p PERDON TODOS ME=367
p PORQUE PASAR COSA=367	w ^ _ mis=367	w ^ _ siempre=367	w ^ hay=367	w ^ no siempre=367	w arrepiento de=367	w demas=367	w el pasado=367	w el pasado $=367	w hice _ de=367	w hice cosas=367	w me arrepiento de=367
w mejor $=367	w mejor marido=367	w mi parte=367	w no _ he=367	w perdon _ ser=367	w perdon por ser=367	w perdoname por=367	w por _ demas=367	w por _ y=367	w ser un=367	k -or _ COSA=357	p PERDON LO COSA=348
k PERDON _ TODOS=346	m -or todo=334	w por todo=334	p PERDON TODOS=321	k PERDON -de=319	m PERDON de=319	m pasado $=319	w pasado $=319	k -or TODOS=306	m por TODOS=306	p PERDON TODOS LO=306	k PERDON _ EL=303
s estoy=303	w ^ _ cosas=303	w ^ _ todo=303	w estoy=303	w perdon _ todo=303	s es=-298	w es=-298	k -ba=-295	k ERROR -de=282	k LO COMPARA NO=282	k LO COMPARA TU=282	k PERDON -or EL=282
k PERDON _ SER=282	m ERROR de=282	m ^ hice=282	m ^ perdoname=282	m disculpo -or=282	m he SER=282	m las COSA=282	p HABER COSA COMPARA=282	p PERDON EL LO=282	p PERDON TODOS TU=282	s mejor=282	w ^ _ disculpo=282
w ^ hice=282	w ^ me disculpo=282	w ^ perdoname=282	w disculpo por=282	w he sido=282	w me disculpo por=282	w todo _ que=282	w todo lo que=282	p LO SER=-276	k SEXO=-274	p LO SE=-274	k ME PERDON -or=268
w todo lo=268	w mejor=261	k -ce COSA=257	k -ce _ -de=257	k -or EL COSA=257	k COMPARA -do=257	k COMPARA _ ESTAR=257	k VOY -a -ar=257	k VOY _ -ar=257	k ^ HABER -do=257	m ^ asumo=257	m ^ quiero=257
m cosas $=257	m hice COSA=257	m lo COSA=257	m todo LO=257	p COSA COMPARA COMPARA=257	p HABER HABER=257	p LO HABER COSA=257	p LO LO COSA=257	p ME PERDON LO=257	p PERDON LO HABER=257	p PORQUE COSA=257	p PORQUE LO COSA=257
p PORQUE PASAR LO=257	p TODOS ERROR=257	p TU HABER COSA=257	s error=257	w ^ _ arrepiento=257	w ^ asumo=257	w ^ me arrepiento=257	w ^ quiero=257	w cosas $=257	w las cosas=257	p PERDON COSA=254	p TU TU=-254
m disculpas -or=251	m no ESTAR=251	p PERDON COSA COMPARA=251	w disculpas por=251	k -or _ LO=249	k HABER COSA=249	p SI LO=-248	p NO SE=-238	p PERDON PASAR=237	k PERDON -or=236	m PERDON por=236	w pasado=236
k -on LO=-235	p PASAR NO=-235	s arrep=235	s era=-235	w era=-235	k COSA $=233	m COSA $=233	p MENTIR LO=-232	k -de _ -as=231	k PERDON _ ME=231	k PERDON _ PORQUE=231	k TODOS LO COMPARA=231
k ^ ME PERDON -or=231	m ^ he=231	m el COSA=231	p ME LO PASAR=231	p TODOS LO TU=231	w ^ he=231	w lo _ hice=231	w lo que hice=231	s he=230	w he=230	p SOLO NO=-228	s solo=-228
w solo=-228	k , HABER COSA=224	k -a -me=224	k -a _ -to=224	k -ce ERROR=224	k -de -io=224	k -de LO COMPARA NO=224	k -en -os -os=224	k -en -os -os $=224	k -en LO COMPARA=224	k -ho LO=224	k -ir -a=224
k -no COSA=224	k -or -da=224	k -or -to=224	k -or EL COSA $=224	k -or LO -de LO=224	k -or PORQUE=224	k -or _ -te=224	k -or _ -un=224	k -or _ SER=224	k -un -re=224	k -y _ -un=224	k COMPARA -do $=224
k COMPARA NO -ia=224	k COPAS _ $=224	k COSA COMPARA NO -ia=224	k EL -no COSA=224	k HABER -do -a=224	k HABER COSA COMPARA=224	k HABER SER -un=224	k HABER _ -a=224	k LO ,=224	k LO PERDON -or=224	k LO PERDON -or LO=224	k LO _ SE=-224
k ME -na=224	k NO -ce=224	k NO SER -en=224	k PERDON -or NO=224	k PERDON _ COSA=224	k PORQUE -es $=224	k PORQUE _ PASAR=224	k QUIZA _ ERROR=224	k SER -en=224	k SER -un -re=224`,
  },
  weights: `s cada=-318	w cada=-318	k NOS _ $=-305	k , COMPARA=279	k -uy=279	m , COMPARA=279	s muy=279	w muy=279	k LO _ -ra=-276	p TU MENTIR TU=272	s pregu=-268	k VER=-261
s ya=261	w ya=261	k ^ _ OTRO=257	n 5=-256	m , que=250	w , que=250	s algun=249	k PASAR -do=248	s siemp=245	w siempre=245	k PERDON $=244	m PERDON $=244
s llama=-244	k -os -os=240	k ME HACER=240	m me HACER=240	k -si=238	k LO _ SE=238	k -je COMPARA=-237	k PASAR _ LO=237	m -je que=-237	s escri=-236	k ^ _ PERDON=235	p LO SE=235
w es _ $=-235	w disculpas=234	k -do TU=-233	k TODOS=233	p PERDON SI=233	k ^ _ TODOS=232	k ^ _ -os=228	s mient=-228	k ^ _ YO=-227	p EL NO ME=-227	w ^ _ yo=-227	p PERDON LO COMPARA=226
k "=-225	s "=-225	w "=-225	k SE -on=224	k SER -un=224	m SER un=224	m se -on=224	s como=224	s mis=224	w como=224	w mis=224	k NO -as=-223
s mucho=223	w mucho=223	k LO _ -or=221	k PERDON SI=221	k ^ -on=221	m PERDON si=221	m ^ -on=221	k -de -me=220	m de -me=220	k -ar LO=-219	k -en _ -os=219	s cobar=-219
s discu=219	w escribi=-219	k -ta ,=-218	k PERDON=218	m -ta ,=-218	m lo PERDON=218	s tanto=218	w tanto=218	s mio=-217	s queda=-217	w mio=-217	w habia _ $=-216
k PERDON COMPARA=215	k SE -io=215	m PERDON que=215	m se -io=215	w mejor=215	k SE PASAR=214	m no -as=-214	m se PASAR=214	w ^ _ no=-213	k SER _ $=-212	m dije COMPARA=-212	p COMPARA ME ME=-212
w dije que=-212	w palabra=-212	p PERO TU=211	p SI SUBJ=211	p SOLO NO=211	w elegi=-211	k -do -en=210	p NO COMPARA ME=-210	s decia=-210	k PERDON _ TU=209	k SE=209	s se=209
w se=209	k -he=-208	k TODOS _ $=208	k EL -po=-207	k LO _ -a=-207	m el -po=-207	p LO LO SE=207	k NO _ -te=-205	s vida=205	w vida=205	k -ba $=204	m -ba $=204
k NO -ba=203	m ^ le=-203	p VOY LO=-203	s mia=-203	w ^ le=-203	w mia=-203	k ^ _ -di=-202	s lamen=202	k ^ PERDON=201	m ^ PERDON=201	m no -ba=200	p LO TODOS=200
p ME ERROR=200	p PERDON TU=200	p TU ELEGIR=-200	s inten=200	s para=-200	w para=-200	k COMPARA -en=199	k SOLO LO=199	k SUBJ=199	k ^ NOS=199	m ^ NOS=199	s asi=199
w asi=199	k -je=-198	k -os _ -y=198	k -ra -ar=-198	k COMPARA -os=198	k ^ -je=-198	m ^ -je=-198	m iba -a=198	m que -os=198	p EL SE=198	s fuera=198	w iba a=198
w mientras=-198	k -y TU=-197	k TENER PORQUE=-197	m -y te=-197	m y TU=-197	w y te=-197	k -de NOS=-196	m ^ mis=196	s decid=-196	s quier=-196	w ^ mis=196	w dos _ $=-196
k -ar -y=-195	k -mo=195	m -ar y=-195	m ^ fueron=-195	p TODOS ME=195	w ^ fueron=-195	k , -y=-194	k -ia _ LO=194	m , -y=-194	m , y=-194	p PERDON COMPARA=194	s elegi=-194
s mejor=194	s palab=-194	w , y=-194	k -de -lo=-193	m de -lo=-193	s prueb=-193	k SOLO _ -es=192	m perdon $=192	p LO ELEGIR=-192	p TU EL=-192	w necesitaba=192	w perdon $=192
k ^ _ NO=-191	m cosas COMPARA=191	p NOS NO=191	w cosas que=191	w mentira=-191	k NO _ ,=-190	p TENER ME=190	k SER EL=189	p ME MENTIR=-189	w no _ lo=189	w volvi=-189	k NO _ PERDON=-188
n 9=188	s decir=-188	s inven=-188	m que -en=187	k -en _ -ta=-186	k -y _ LO=-186	k LO _ -ta=-186	k , SOLO=185	k -y _ PERDON=185	k LO PERDON=185	k ME _ ME=185	k SER ME $=-185
k ^ _ ESTADO=-185	m , SOLO=185	m LO siento=185	m ^ con=185	s jueve=-185	s use=-185	w ^ con=185	w jueves=-185	w lo siento=185	w puedes=-185	w quedarme=-185	w use=-185
k ME MENTIR=-184	k SOLO=184	k ^ SOLO=184	m ^ SOLO=184	p SOLO HABER=184	w problemas=184	k -as _ $=183	k SE _ -do=183	m TENER razon=-183	m de NOS=-183	p LO COSA=183	w con _ $=-183
w no _ nada=183	m para -ar=-182	p QUIZA SENTIR=182	s tampo=182	w tampoco=182	k ^ NO LO=-181	w lo _ por=181	k -ha=-180	p EL TENER=180	p EL TU=-180	w fui _ $=-180	w mentirte=-180
k ^ _ SOLO=179	m -un hotel=-179	p PASAR OTRO=-179	p SI PERDON=179	w un hotel=-179	k PERDON _ LO=178	m -do te=-178	s dije=-178	w dije=-178	w lamento=178	k PASAR _ -ia=-177	k ^ -je COMPARA=-177
m cuando TU=-177	m de TU=-177	n 25=-177	p NO TU NO=177	p TODOS SER=177	s infid=177	k EL -co=-176	k SE _ $=176	k ^ PERDON SI=176	m el -co=-176	p COMPARA TU TODOS=-176	p PORQUE TODOS=176
p SER VIDA=176	p VER ME=-176	s avisa=-176	s pasab=-176	w como _ $=176	w se _ $=176	k EL -je=-175	k NO _ -de=175	k PORQUE _ $=175	k ^ -na=175	m ^ -na=175	m ^ una=175
m los -as=-175	p PERDON LO=175	w ^ una=175	w los _ $=-175	k -a -un=-174	k -en ME=174	k -es PORQUE=174	k NO -ia=174	k NO TENER=-174	k NO _ -es=-174	k PASAR -do $=174	m -a un=-174
m a -un=-174	m no TENER=-174	p PASAR COMPARA=174	p TENER MENTIR=174	w a un=-174	w los _ me=174	k , PERDON=173	k -ir $=173	k -vi=-173	k HACER=173	m , PERDON=173	m -ir $=173
m ^ ya=173	m una $=-173	s coche=-173	s cuand=-173	s moles=173	s once=-173	w ^ ya=173	w coche=-173	w cuando=-173	w once=-173	w una $=-173	k -y _ EL=-172
m de -la=172	p NO ME ME=-172	s pasan=172	s segun=-172	w ^ _ es=172	w borracho=-172	k -me _ LO=-171	k -or _ COSA=171	k PASAR -en LO=171	k PASAR ME=-171	p ME TU=-171	s crees=171
s probl=171	s tan=171	s tomo=171	w crees=171	w tan=171	w tomo=171	k -ue=-170	k -y _ MENTIR=-170	m SER mi=170	m ^ los=170	p NO ME PERDON=-170	p PERDON COMPARA TU=170
p SER PORQUE=170	s algui=170	s hubie=170	s tendr=170	w ^ los=170	w alguien=170	w siento=170	k -as _ -de=-169	k -te _ TU=-169	k PERDON ,=169	m PERDON ,=169	p SE PASAR=169
w mis _ $=169	w quieres=-169	k , _ PASAR=168	k -a ME=-168	k -de TU=-168	k -me -de=-168	k LO _ -da=-168	k TU -to=-168	k TU _ -de=-168	k ^ VER=-168	m -do en=168	m -me de=-168
m ^ VER=-168	m a ME=-168	p VOY NO=-168	s pedis=-168	w pediste=-168	w pregunta=-168	k ^ PERDON -or LO=167	k ^ SE -on=167	k ^ _ VOY=-167	p EL TODOS=167	s prime=-167	s puede=-167
w y _ el=-167	m porque TU=166	p NO COMPARA HABER=166	w cuenta=166	k -de -la=165	k -y PORQUE=165	k ME _ TU=-165	k ^ _ $=-165	k ^ _ -io=-165	m -ir la=165	m ^ hubo=165	m no -ia=165
m y PORQUE=165	p NO SER EL=165	p PASAR COSA=165	w ^ _ $=-165	w ^ hubo=165	w ^ no es=165	w parar=-165	k -si $=164	k EL _ LO=-164	k PASAR _ COMPARA=164	m -si $=164	m PASAR de=164
m asi $=164	p NO PERDON=-164	p SE NO=164	s estas=164	s segui=-164	w ^ _ de=164	w asi $=164	w cobarde=-164	w en _ anos=164	w estas=164	m LO dias=-163	p PERDON SI LO=163
p SER YO LO=-163	s deje=-163	s telef=-163	w decia=-163	w deje=-163	w enferma=-163	w los dias=-163	k TU -ce=-162	k ^ -sí=-162	m ^ -sí=-162	m ^ sí=-162	m fue -do=162
m te -ce=-162	p MENTIR NO TU=162	s sient=162	s todo=162	w ^ sí=-162	w hubieras=162	w invente=-162	w que _ habia=-162	w todo=162	k -ta _ COMPARA=161	k LO COSA=161	k PERO TU=161
k ^ _ -je=-161	m pero TU=161	p ME HACER=161	s sido=161	w razon=-161	w sido=161	k -y -no=160	k ^ _ -er=160	m y -no=160	p COMPARA ME COMPARA=-160	p LO PERDON=160	s hombr=160
k , NO=159	k -a _ OTRO=-159	k -pe=-159	k -te -ar=-159	k COSA=159	k ^ PERDON COMPARA=159	m , NO=159	p VIDA TU=-159	s apena=159	s estan=-159	s facil=159	w apenas=159
w facil=159	w no era yo=159	w tenias=-159	w y _ te=-159	k -da $=158	k -es ,=-158	k -na -na=158	k ^ QUIZA COMPARA=158	m -da $=158	m -es ,=-158	p LO SE LO=158	s hasta=158
s mas=158	s otro=158	w hasta=158	w mas=158	w otro=158	k -do PERDON=157	m EL tiempo=-157	m decia COMPARA=-157	m pido PERDON=157	p PASAR SE=157	p PERDON COMPARA LO=157	p PERDON SENTIR=157
p SE COMPARA NO=157	s neces=157	s veces=-157	w decia que=-157	w el tiempo=-157	w veces=-157	k -es _ -te=-156	k -ra NO=-156	k LO -as $=-156	k ^ _ -ue=-156	p CONFIANZA NO=156	p COSA PASAR=156
p LO SE PASAR=156	p ME VIDA TU=-156	s presi=156	w ^ _ pedi=-156	w hacerte=-156	w me _ ,=156	w te _ de=-156	k -y _ ESTAR=155	k COMPARA _ QUIZA=155	k HABER _ $=-155	k NO ME -as=155	k NOS _ NO=155
m TU habia=-155	m mia $=-155	p COPAS NO=155	p LO COSA COMPARA=155	p ME EL TU=-155	p MENTIR EL=-155	s apost=-155	s calor=155	s inter=155	s juici=155	w calor=155	w juicio=155
w mia $=-155	w te habia=-155	k -ve=-154	k ESTADO NO=-154	k LO ELEGIR=-154	k TU _ -y=-154	k TU _ EL=-154	k ^ EL OTRO=154	k ^ _ VER=-154	m -en mi=154	m en ME=154	m mio $=-154
p COMPARA QUERIA=154	p EL COMPARA SER=-154	s esper=-154	w en mi=154	w mio $=-154	w se _ la=154	k -ei=-153	k -ue LO=-153	k MENTIR _ LO=-153	k ^ SE=153	m ^ SE=153	m ^ se=153
p LO VOY=-153	p NO VOY=-153	p PASAR TU=-153	s manan=-153	s soy=153	w ^ se=153	w el _ me=153	w manana=-153	w pasando=153	w soy=153	w telefono=-153	k -y ELEGIR=-152
k ME _ $=152	k ME _ -to=-152	k ^ _ ELEGIR=152	m -a mi=-152	m SI quieres=-152	m el -je=-152	m mejor $=152	m y ELEGIR=-152	p ELEGIR LO=-152	w a mi=-152	w mejor $=152	w si quieres=-152
w y _ fui=-152	k , PERO TU=151	k -a -er $=151	k -en -os -os=151	k -en -os -os $=151	k -en _ -on=-151	k ^ _ HACER=151	m -en su=151	m veces $=-151	p EL SOLO COMPARA=151	p LO TENER MENTIR=151	p LO TU PERDON=151
p MENTIR EL EL=-151	p NO COMPARA HACER=-151	s cansa=-151	s limit=151	w en su=151	w infidelidad=151	w veces $=-151	k -te _ -ta=150	m -es como=150	m PERO tu=150	m que QUIZA=150	p COMPARA PERDON COSA=-150
p LO TU MENTIR=-150	s borra=-150	s cuest=150	w , pero tu=150	w ^ te menti=150	w la _ a=-150	w pero tu=150	k , _ MENTIR=-149	k -do -do=-149	k LO -as=-149	k ME $=-149	k ^ _ -ve=-149
m LO vida=149	m ME $=-149	p MENTIR LO=-149	p VIDA ME=149	w ^ nadie me=-149	w la vida=149	k , PERDON $=148	k -or TODOS=148	k NO _ -ir=148	m ^ tampoco=148	m paso $=148	m por TODOS=148
p PASAR EL ME=148	p SER SE=148	p TU PERDON=148	s busqu=-148	s tres=-148	w ^ tampoco=148	w cuando te=-148	w paso $=148	w tres=-148	k -a _ PORQUE=147	k -ir LO=147	k COMPARA _ -ra=-147
k NO ME -te=-147	k TU MENTIR $=-147	k ^ -os=-147	m ^ -os=-147	p COMPARA TU SENTIR=147	p EL SER COMPARA=147	p LO VIDA COMPARA=-147	p ME EL LO=-147	p SENTIR PERDON=147	p SER ME COMPARA=-147	s egois=-147	s pract=147
w egoista=-147	w practicamente=147	k , -le=146	k -de _ -ar=-146	k -ir _ COMPARA=-146	k -is=-146	k -pi=-146	k -te -un=-146	k LO _ YO=-146	k ^ PORQUE=146	m , -le=146	m -te un=-146
m ^ PORQUE=146	m ^ nadie=-146	m tu -to=-146	m vale ,=146	p SER NO=146	p TU NOS COMPARA=146	s calla=-146	s creci=146	s derec=-146	s esta=-146	s hotel=-146	s razon=-146
w ^ _ cosas=146	w ^ nadie=-146	w derecho=-146	w esta=-146	w hotel=-146	w rompi=-146	w vale ,=146	w y _ las=-146	k -bi=-145	k COMPARA _ -es=-145	k EL COSA=145	k FRIO $=-145
k HABER _ LO=145	k LO _ -ia=145	k ^ NO -de=-145	k ^ NO -de LO=-145	m EL medico=-145	m FRIO $=-145	m ^ ese=-145	m ^ nada=-145	m el SEXO=-145	p COMPARA SENTIR=145	p EL TU COMPARA=-145	p NO PERO TU=145
s hoy=-145	w ^ ese=-145	w ^ nada=-145	w ^ nada de=-145	w algo _ $=145	w el medico=-145	w hoy=-145	w medico=-145	w tienes=-145	k -y _ -os=144	k EL _ -ba=144	k LO -za=144
k NO -es=-144	k PORQUE -de=144	k SOLO -de=144	k ^ -ra=144	m -or el=144	m NOS anos=-144	m PORQUE de=144	m ^ -ra=144	m la -za=144	m no -es=-144	p NO ESTADO=-144	s junio=-144
w , _ lo=144	w dos anos=-144	w junio=-144	w saberlo=-144	w tiene=144	k -a _ $=143	k -en _ -to=143	k -ra ME=143	k EL $=-143	k ESTAR -hi $=143	m EL $=-143	m mis -as=143
m nunca TU=143	p ME MENTIR COMPARA=-143	p SER COMPARA=143	s bueno=143	s dia=-143	s golpe=-143	s quisi=143	s sabes=143	w a _ $=143	w bueno=143	w decirte=-143	w dia=-143
w nunca te=143	w sabes=143	k -de _ -on=-142	k -es _ COMPARA=-142	k -os ME=142	k -te _ -de=-142	k LO -os ME=142	k NO SER=142	m -os me=142	m ERROR de=142	m NO tienes=-142	m decisiones $=142
p COMPARA LO ME=-142	p COMPARA SER=-142	p ESTADO MENTIR=-142	p HABER OTRO=-142	p LO CONFIANZA NO=142	p PERDON PERDON=-142	s casa=142	s opera=-142	w casa=142	w decisiones $=142	w no tienes=-142	w se _ con=-142
k -do -or=141	k -no $=-141	k -un _ $=141	k -y MENTIR=-141	k YO LO=-141	k ^ _ -le=-141	m -do por=141	m -no $=-141	m PASAR nada=141	m y MENTIR=-141	m yo LO=-141	p ESTADO NO=-141
p ME EL PORQUE=-141	p SER ELEGIR=-141	p TU EL EL=-141	s hicis=-141	w , _ como=141	w ^ _ cobarde=-141	w hiciste=-141	k -me=-140	k -or EL COSA=140	k -te -or=-140	k LO TODOS=140	k NO _ -er=-140
k SE LO=-140	k TU -di=-140	m -te por=-140	m SOLO la=140	m mis -es=140	m nada SOLO=140	m se LO=-140	m te -di=-140	m tu ME=140	p LO ME SER=140	p MENTIR TODOS=140	p PERDON COMPARA YO=-140
p YO MENTIR=-140	s puedo=-140	w , _ una=-140	w puedo=-140	w tu me=140	k -ba _ -ar=139	k LO PERDON $=139	k NO -co=139	k NO SER YO $=139	k TU _ -do=-139	p COMPARA LO SE=139	p COSA LO COMPARA=139
p ESTAR YO=-139	p JUEGO LO=-139	p LO HACER=139	p ME LO LO=-139	p ME PORQUE ME=-139	p ME TU LO=-139	p NO TENER COMPARA=-139	p PERO TU NO=139	k , COSA=138	k -as _ ME=-138	k -ce YO=-138	k HABER -do $=-138
k ME _ -a=-138	k NO -en=-138	k PASAR _ -de=138	k PERDON LO=138	k ^ PERDON LO=138	m , COSA=138	m -ce yo=-138	m TODOS los=-138	m ^ pero=138	m hice YO=-138	m la -en=138	m menti $=-138
m nadie ME=-138	m todos LO=-138	p EL FRIO=138	p ME ME TU=-138	p SE SOLO=138	p SER SOLO=138	p VOY TU=-138	s arreg=-138	w ^ pero=138	w en el=-138	w hice yo=-138	w la _ los=138
w menti $=-138	w nadie me=-138	w por _ que=-138	w por el=138	w te _ que=-138	w todos los=-138	k -er _ $=-137	k -or $=137	k -ra _ TU=-137	k -un -to $=137	k -y _ -na=137	k COMPARA -os -os=137
k ^ NO ME -as=137	k ^ PASAR -na=137	m -or $=137	p HABER TU=-137	p NO EL TU=-137	p NO SEXO=137	p PORQUE COSA=-137	p SE ME TU=-137	w ^ fue una=137	k -as ,=-136	k -as ELEGIR=136	k -ce YO $=-136
k -do _ EL=136	k -en -er=-136	k -er -de=136	k CONFIANZA _ LO=-136	k LO MENTIR $=-136	k SER _ ME=-136	k ^ ME -ia=-136	k ^ _ ,=136	m -as ,=-136	m -er de=136	m bueno ,=136	m en -er=-136
m hasta COMPARA=136	m infidelidad $=136	m menti -on=136	p COMPARA LO SER=-136	p FRIO LO=136	p FRIO ME=136	p LO JUEGO LO=-136	p LO MENTIR=-136	p ME HABER COMPARA=-136	p NO TENER NO=-136	p PERDON COMPARA COMPARA=136	p PERDON TU MENTIR=136
s embar=-136	s intim=-136	s nombr=-136	w ^ _ ,=136	w bueno ,=136	w hasta que=136	w hice yo $=-136	w infidelidad $=136	w la _ $=136	w me _ la=136	w menti con=136	w sentimientos=136
k -a _ LO=-135	k -do _ COMPARA=-135	k -en -ro=-135	k -no _ -as=-135	k -or _ ,=135	k LO -ba -de=-135	k LO -io=-135	k LO VOY=-135	k TU ME=135	k ^ SER ME $=-135	m TU me=135	m ^ deje=-135
m en -ro=-135	p ESTAR ESTADO=-135	p ESTAR NO=135	p OTRO TU=-135	s carta=-135	s pedia=-135	s podri=135	s vale=135	w ^ deje=-135	w dejaste=135	w no _ de=135	w pasaba=-135
w por _ ,=135	w vale=135	k -ia _ -os=134	k -ir _ QUIZA=-134	k EL -al=134	k EL -he=-134	k LO _ -de=-134	k NO _ PASAR=-134	k PERDON _ EL=134	k TODOS $=134	k TU -re=-134	m -ra no=-134
m ME pediste=-134	m TODOS $=134	m disculpas -or=134	m el -al=134	m serio $=134	p COMPARA ELEGIR LO=-134	p ERROR PERDON=134	p LO SER EL=134	p ME TU EL=-134	p MENTIR SI=134	p NO HACER=-134	p PORQUE TU ME=134
p TU ME COMPARA=134	s habla=-134	s iba=134	s serio=134	w disculpas por=134	w iba=134	w lo _ ,=134	w me pediste=-134	w prometi=-134	w serio=134	w serio $=134	k -do -ra=-133
k -en -ia=-133	k -na -ta=-133	k -or EL=133	k -os -y=133	k LO -le=133	k ^ NO HABER=-133	k ^ PERDON -te=-133	m , solo=133	m -en la=-133	m -os y=133	m PERDON haberte=-133	m TODOS lo=133
m ^ llevaba=133	m para ME=133	m siento -te=-133	m una -na=133	p COSA PERDON=133	p EL COMPARA TU=-133	p NO ESTADO NO=-133	p NO LO PASAR=-133	p NO TENER=-133	p PORQUE ELEGIR=-133	p SEXO ME=-133	p YO EL=-133
w , solo=133	w ^ llevaba=133	w ^ siento haberte=-133	w despues _ el=133	w despues de el=133	w en la=-133	w entre=133	w era yo $=133	w me _ tu=-133	w para mi=133	w siento haberte=-133	w un _ de=133
k -ba -a=132	k -de _ -to=-132	k -ho _ COMPARA=132	k -un _ -de=132	k ME PERDON=132	k PASAR -en=132	k VOY $=-132	m -ba a=132	m -os para=-132	m -ra que=-132	m -y ya=132	m VOY $=-132
m ^ lamento=132	p ME MENTIR LO=-132	p ME PERO=-132	p NO TODOS=132	p PASAR ME OTRO=-132	s casi=132	w ^ _ decia=-132	w ^ _ tanto=132	w ^ lamento=132	w ^ si quieres=-132	w casi=132	w hacerte _ $=-132
w mucho _ que=132	w que _ tu=-132	w y ya=132	k -ra _ $=-131	k -vo=131	k COPAS=131	k LO _ PASAR=131	k TU $=-131	m SER el=131	m TU $=-131	m delante -de=-131	m esta -en=-131
p EL VIDA LO=-131	p EL YO COMPARA=131	p LO SER TU=-131	p ME PASAR=131	p ME TU TU=-131	p MENTIR PERO=131	p PASAR COMPARA LO=131	s delan=-131	w de tu=-131	w delante=-131	w delante de=-131	w no _ eso=-131
w perdona=131	w un _ $=131	k -ba _ NO=130	k -en -os=130	k -me _ COPAS=-130	k -ta $=-130	k COMPARA -as=-130	k EL _ -de=-130	k ERROR -do=-130	k FRIO -y=130	k LO -me=-130	k LO -mo=-130
k LO -ra=-130	k PERDON _ -as=130	k ^ VOY -a -ar=130	m -a ese=-130	m -ho antes=130	m -ta $=-130	m FRIO y=130	m LO jueves=-130	m NO dormir=130	m SEXO con=-130	m en -os=130	m esas -es=130
m fue EL=130	m mentir $=130	m ya ME=130	p TU SENTIR COMPARA=-130	s caso=130	s menti=-130	s pensa=130	w ^ _ mi=130	w a _ porque=130	w a ese=-130	w cada _ que=-130	w caso=130
w cuando _ que=-130	w llevaba _ sin=130	w los jueves=-130	w mentir=130	w mentir $=130	w sin dormir=130	w ya me=130	k -ir LO CONFIANZA=129	k -ir _ CONFIANZA=129	k -os -os $=129	k NO -ia NO=129	k NO ME PERDON=-129
k SENTIR -do $=129	k SER _ -ra=129	k VOY=-129	k ^ -or=-129	k ^ QUIZA=129	m -y necesitaba=129	m SE lo=-129	m ^ -or=-129	m ^ QUIZA=129	m ^ por=-129	p COMPARA VER=-129	p JUEGO LO LO=-129
p PORQUE PERDON=129	p SEXO EL=-129	p TU ME LO=-129	s cosas=129	s enter=-129	s lleva=129	s perdo=129	w ^ por=-129	w cosas=129	w me _ una=-129	w se lo=-129	w y necesitaba=129
k -a LO VIDA=-128	k -en -sa=128	k -lo=-128	k -si NO=128	k COMPARA PASAR=-128	k ERROR -de=128	k ME _ -ar=128	k TU -do PERDON=128	m -en casa=128	m -en el=-128	m ^ no=-128	m casi NO=128
m en -sa=128	m es -na=128	m las NOS=-128	m que PASAR=-128	p LO SOLO NO=128	p ME EL=-128	p MENTIR NO=128	p MENTIR TU=128	p PERDON FRIO=-128	p PERDON SI TU=128	p SE COMPARA QUIZA=-128	s cuida=-128
s falso=-128	s solit=128	w , _ de=128	w ^ no=-128	w en casa=128	w las dos=-128	w llevo _ la=128	w tu _ cuando=-128	k -a EL -al=127	k -a _ -al=127	k -al=127	k -to _ NO=-127
k LO -sa=-127	k NO _ ESTADO=-127	k PASAR $=127	k QUIZA -ir COMPARA=-127	k TU -en=127	m -or las=127	m PASAR $=127	m SE fue=127	m SER cierto=-127	m ^ pude=-127	m deje COMPARA=-127	m era -to=-127
m parte $=127	m por EL=127	p COMPARA ELEGIR=-127	p COSA COMPARA=127	p ELEGIR COMPARA ME=-127	p LO LO JUEGO=-127	p QUIZA SOLO=127	p SE LO ME=-127	p TU NO TU=127	p VER EL=-127	s dijer=127	s diste=-127
s doce=127	w ^ pude=-127	w deje que=-127	w diste=-127	w doce=127	w era cierto=-127	w era mi=127	w no _ por=127	w parte $=127	w por las=127	w se fue=127	k -ja=-126
k COSA -de=126	k NOS -os $=-126	k ^ EL NO=-126	m -en los=126	m COSA de=126	m LO cabeza=126	m ^ nos=126	m ^ soy=126	m calor $=126	m la -sa=-126	m siento COMPARA=126	p COMPARA NO HABER=126
p LO COPAS=126	p PASAR SENTIR=126	p PERDON YO=-126	p SER EL VIDA=126	s cosa=126	s mil=-126	s momen=126	s motiv=-126	s pagar=-126	s pedi=-126	s pero=126	s puest=126
s sola=-126	w ^ nos=126	w ^ soy=126	w calor $=126	w cosa=126	w la cabeza=126	w mil=-126	w pedi=-126	w pero=126	w puesto=126	w quisiste=126	w siento que=126
w sola=-126	k -a _ ,=125	k -de -io=125	k COMPARA SER SOLO=-125	k COPAS -y=125	k EL -er=-125	k EL _ SE=125	k ME -te -en=125	k NO ME -as COMPARA=125	k NO SER YO=125	k NO TENER COMPARA=-125	k NO _ YO=125
k PASAR _ -un=-125	k PERDON -or EL=125	k SE PASAR -do=125	k TODOS _ SER=125	k ^ LO TODOS=125	k ^ _ QUIZA=-125	m COPAS y=125	m EL primer=-125	m TU crees=125	m de -io=125	m el -er=-125	m quiero COMPARA=-125
m telefono $=-125	m tu LO=125	p COMPARA QUIZA SER=-125	p EL SENTIR=125	p LO SER LO=-125	p ME QUIZA=125	p NO NO EL=-125	p NO SUBJ=125	p PERDON LO COSA=125	p SER COMPARA HABER=125	p SER COMPARA LO=125	p SER EL COMPARA=125
p SER TODOS=125	s agarr=125	s flore=-125	s medic=-125	s minti=-125	w ^ _ queria=125	w ^ siento que=125	w a _ ,=125	w el primer=-125	w flores=-125	w no _ yo=125	w no me digas=125
w primer=-125	w quiero que=-125	w te _ con=125	w telefono $=-125	k -as -es -de=-124	k -bo $=124	k -de -la $=124	k -io _ EL=-124	k SE _ -as=124	k TENER _ -os=124	k TODOS _ COMPARA=124	k TU _ -un=-124
m -bo $=124	m -y uno=124	m una -ta=-124	p COMPARA LO MENTIR=-124	p EL EL SE=124	p HABER LO NO=124	p LO COMPARA COSA=124	p LO PASAR LO=124	p LO TU=-124	p PERDON EL=124	p SEXO COMPARA=-124	p SI ELEGIR=-124
p SOLO SER=-124	p TU EL COMPARA=-124	s desah=124	s ensen=-124	s famil=124	s parar=-124	w ^ _ todo=124	w ^ dije que=-124	w el me=124	w familia=124	w llamaba=-124	w te _ un=-124
w tenia _ anos=124	w y _ lo=-124	w y uno=124	k -ce -os=123	k -ho -es=123	k -os=123	k -po=-123	k -ra _ -ra=-123	k -un COSA=123	k COMPARA NO SER=123	k ME -jo=123	k ME _ PASAR=123
k NO VOY=-123	k NO VOY -a=-123	k NO _ -on=123	k PERDON _ MENTIR=-123	k ^ -y=123	k ^ NO ME -te=-123	m -ce anos=123	m -na infidelidad=123	m -un momento=123	m NO voy=-123	m SER facil=123	m ^ -y=123
m ^ y=123	m era MENTIR=-123	m era YO=123	m exagerabas $=-123	m no VOY=-123	p LO MENTIR HABER=123	p NO COMPARA SOLO=123	p NO CONFIANZA=123	p SI FRIO=123	p SUBJ NO=123	p TU MENTIR VIDA=123	s hijo=-123
s parte=123	w ^ y=123	w ella _ que=123	w era yo=123	w exagerabas=-123	w exagerabas $=-123	w hijo=-123	w no voy=-123	w no voy a=-123	w parte=123	w segunda=-123	w tampoco _ facil=123
w una infidelidad=123	k -a TODOS=122	k -de EL VIDA=122	k -en _ -do=122	k -es , LO=-122	k -ho _ $=122	k -te=-122	k EL VIDA ME=122	k LO NOS COSA=-122	k NOS COSA=-122	k SI -to=-122	k SOLO _ $=122
m LO ninos=-122	m LO nuestro=122	m NO era=122	m NOS cosas=-122	m PASAR en=122	m ^ elegi=-122	m ^ escribi=-122	m ^ perdona=122	m a TODOS=122	m dos COSA=-122	m lo NOS=122	m los VIDA=-122
m si -to=-122	p HABER COPAS=122	p LO NOS COSA=-122	p ME ME NO=-122	p ME OTRO TU=-122	p NOS TODOS=122	p PERDON SOLO=122	p PORQUE NO LO=-122	p SOLO PASAR=122	s ninos=-122	s tenid=122	w ^ elegi=-122
w ^ escribi=-122	w ^ perdona=122	w dos cosas=-122	w las dos cosas=-122	w llamaba _ $=-122	w lo nuestro=122	w los ninos=-122	w ninos=-122	w queriendo=-122	w tenido=122	k -en COSA=121	k -on COMPARA=-121
k -or _ -ar=121	k -os _ LO=-121	k LO PASAR $=-121	k MENTIR=-121	k PASAR _ -ta=121	k PORQUE -es=121	k ^ ME HACER=121	m -de tu=-121	m NO en=-121	m SER mio=-121	m con COMPARA=-121	m la MENTIR=-121
p COMPARA TU COMPARA=-121	p HACER COMPARA=121	p LO EL COMPARA=-121	p LO SOLO ME=-121	p ME LO MENTIR=-121	p ME PERDON MENTIR=121	p NOS PASAR=121	p PASAR EL EL=121	p PORQUE ME VIDA=121	p PORQUE SE=121	p TODOS NOS=-121	p YO COMPARA LO=121
s esas=121	s hace=121	s igual=-121	s merec=-121	w esas=121	w hace=121	w le _ que=-121	k , _ YO=-120	k -na -ia $=-120	k -te _ -y=-120	k -un SEXO -on=-120	k -un SOLO -de=120
k -y -or LO=120	k -y _ $=120	k ME -co=-120	k ME -to=120	k PORQUE -ia=-120	k QUIZA SENTIR=120	k SOLO -en=120	k ^ LO MENTIR=120	k ^ _ -hi=-120	m -do perdon=120	m -ue la=-120	m HABER nada=120
m NO es=120	m la OTRO=-120	m me -co=-120	m para COMPARA=-120	m que -as=-120	p COMPARA TENER=120	p COPAS ME=120	p MENTIR ELEGIR=-120	p NO ME JUEGO=120	p SEXO TU=-120	s eras=-120	s estar=120
s sangr=120	s tomad=120	w , _ yo=-120	w ^ _ ahi=-120	w de la=-120	w eras=-120	w hace _ $=120	w mi _ $=120	w no _ ,=-120	w para que=-120	w pido perdon=120	w sangre=120
w tomado=120	w y _ $=120	k -de ESTAR=119	k -do -no=-119	k -en LO -ta=-119	k -er _ -sa=119	k -es TODOS=119	k -ia _ EL=-119	k -vi -a=-119	k COMPARA $=119	k PASAR -te=-119	k SE _ -de=119
k SENTIR ,=119	k SER YO -en=-119	k SI -es=-119	k TENER _ EL=-119	k TU -es TODOS=119	k TU _ LO=-119	k VIDA _ ME=119	k YO=-119	k YO -en=-119	k ^ TU -es=119	k ^ TU -es TODOS=119	m -vi a=-119
m COMPARA $=119	m SENTIR ,=119	m YO quien=-119	m ^ asumo=119	m donde ESTAR=119	m fue -te=-119	m los NOS=119	m si -es=-119	m terminamos -en=119	m volvi -a=-119	m yo -en=-119	p COMPARA QUIZA SENTIR=119
p ELEGIR SER=-119	p LO COMPARA TENER=119	p ME COPAS=119	p SE MENTIR=119	p TENER PORQUE=-119	p VIDA EL=-119	s asumo=119	s borro=119	s dejas=119	s habia=-119	s haya=119	s tia=-119
s yo=-119	w ^ asumo=119	w ^ no tenia=119	w asumo=119	w es una=119	w haya=119	w los dos=119	w pruebas=-119	w te crees=119	w terminamos=119	w terminamos en=119	w tia=-119
w volvi a=-119	w y _ que=-119	w yo=-119	w yo quien=-119	k , _ COMPARA=118	k -ar _ COMPARA=118	k -as ELEGIR $=118	k -on _ -do=118	k -si _ LO=-118	k -to _ COSA=118	k -un _ LO=118	k -y ESTAR=-118
k COSA _ LO=118	k ME TENER=118	k MENTIR -y=-118	k NO ME SENTIR=-118	k OTRO _ -en=118	k PASAR _ EL=118	k PERDON COMPARA TU=118	k ^ _ ME=118	m , nadie=118	m -as decisiones=118	m -de lo=118	m -un poco=118
m COMPARA alguien=118	m LO mesa=-118	m MENTIR y=-118	m cumpleanos $=-118	m hubiera -do=118	m malas ELEGIR=118	m me TENER=118	m todo $=118	m y ESTAR=-118	p ESTAR SENTIR=-118	p MENTIR NO LO=118	p NO HACER NO=-118
p NO ME TU=-118	p SI EL=-118	p SI TU PERDON=118	s malas=118	s mesa=-118	s quite=-118	s rompi=-118	s tarde=-118	w , nadie=118	w cumpleanos $=-118	w igual=-118	w la mesa=-118
w malas=118	w malas _ $=118	w malas decisiones=118	w malas decisiones $=118	w mesa=-118	w mi _ a=-118	w muchas=118	w nada mas=118	w que alguien=118	w quite=-118	w te _ la=-118	w todo $=118
w un poco=118	k -en ELEGIR=-117	k -he $=-117	k -is $=-117	k -ro ,=-117	k -te PORQUE=-117	k -un -to=117	k -un SOLO=117	k -y ME PERDON=117	k -y YO=-117	k PASAR -en EL=117	k PERDON _ -do=-117
m , es=117	m -a su=-117	m -do le=117	m -he $=-117	m -is $=-117	m -ro ,=-117	m -y yo=-117	m EL coche=-117	m NO por=-117	m TU parte=117	m el -he=-117	m es -un=117
m falso $=-117	m me MENTIR=-117	m noches $=117	m un SOLO=117	m y YO=-117	p COMPARA ESTADO ME=-117	p EL EL VIDA=-117	p ELEGIR COSA=-117	p HACER ME=117	p LO NO HABER=117	p LO TODOS ME=117	p NO COMPARA PERDON=-117
p OTRO LO TU=-117	p PASAR PASAR ME=-117	p QUIZA PASAR=117	p TENER ESTAR=-117	p VER COMPARA=-117	s anali=-117	s dific=-117	s enamo=117	s mayo=-117	s nos=117	s salie=117	w , es=117
w ^ _ me=117	w ^ _ verano=-117	w a su=-117	w analisis=-117	w cuando le=117	w dificil=-117	w el coche=-117	w embarazo=-117	w es un=117	w falso=-117	w falso $=-117	w hacer=117
w mayo=-117	w noches $=117	w nos=117	w tu _ de=-117	w tu parte=117	w y yo=-117	k -as -as=116	k -en -un -to=116	k -en -un SEXO=-116	k -en -un SEXO -on=-116	k -es _ MENTIR=-116	k -je -a=-116
k -na $=-116	k -te EL=-116	k LO _ ME=116	k ME -as $=116	k MENTIR _ -un=116	k NO _ -to=-116	k QUIZA -do=116	k SE _ SOLO=116	k TENER COMPARA -lo=-116	k TENER _ -lo=-116	k TODOS -os=116	k TU _ $=-116
k ^ TODOS=116	k ^ _ -ai=-116	m -a alguien=116	m -je a=-116	m -na $=-116	m -te el=-116	m -y ella=116	m ME faltas=116	m ^ TODOS=116	m casa $=116	m me -ra=116	m te -ra=-116
p COMPARA LO HACER=116	p LO ESTADO ME=-116	p LO NOS PORQUE=116	p ME MENTIR SOLO=-116	p SE LO LO=-116	p SER ME NO=-116	p TODOS MENTIR=116	p VER SER=-116	s celul=-116	s volvi=-116	w ^ _ cai=-116	w a alguien=116
w arregla=-116	w casa $=116	w celular=-116	w faltas=116	w habias=-116	w la _ antes=-116	w la _ se=116	w mis faltas=116	w momento=116	w y ella=116	k " $=-115	k #=-115
k -a _ VIDA=-115	k -ce -un=-115	k -er=-115	k -le ,=115	k -lo -de=-115	k -os -on=115	k -os SER=-115	k COMPARA _ -de=115	k EL -to $=-115	k EL _ -a=-115	k ME -y=-115	k PERDON -or LO=115
k PORQUE SE=115	k TU -ra=-115	k ^ -es=-115	k ^ -ia=115	m " $=-115	m -ce un=-115	m -le ,=115	m ME invente=-115	m ME y=-115	m PORQUE se=115	m ^ -es=-115	m ^ -ia=115
m ^ dije=-115	m su SEXO=115	p COSA COMPARA PASAR=115	p EL OTRO TU=-115	p HABER COMPARA TU=-115	p LO TU EL=-115	p ME HACER COMPARA=115	p ME NOS=-115	p NO HABER=115	p NO NO SOLO=-115	p PASAR COMPARA NO=115	p PASAR YO LO=115
p SER LO ME=115	s fingi=-115	s lejos=115	s vino=115	w " $=-115	w ^ dije=-115	w ^ no tienes=-115	w cansancio=-115	w fuera=115	w lejos=115	w me dijiste que=115	w me invente=-115
w nada _ $=115	w un _ cuando=-115	w vino=115	k , -si=114	k -a _ EL=-114	k -do -da=114	k -en _ -es=114	k -ia _ -y=-114	k -te COMPARA TU=-114	k -y -or=114	k ELEGIR ,=-114	k NO ELEGIR=114
k OTRO -ma=-114	k PASAR -na=-114	k PORQUE _ NO=-114	k QUIZA=114	k SE -on -as=114	k YO ,=-114	k ^ -re LO=114	k ^ SI -es=-114	k ^ SOLO LO=114	m , -si=114	m -y menti=-114	m -y por=114
m COMPARA vez=-114	m ELEGIR ,=-114	m HABER contado=-114	m OTRO enferma=-114	m PASAR una=-114	m TU enteraste=-114	m YO ,=-114	m otra QUIZA=-114	m tia -ma=-114	m y -or=114	m yo ,=-114	p COMPARA ERROR=-114
p EL LO TU=-114	p ESTADO ESTADO=-114	p NO COMPARA LO=-114	p NO NO PORQUE=-114	p PASAR ERROR=-114	p SOLO COSA=114	p TENER EL EL=114	p TU MENTIR NO=114	s encim=114	s ese=-114	s fui=-114	s termi=114
s ti=-114	w ^ _ casino=114	w ^ _ mas=114	w ^ el casino=114	w con lo=114	w contado=-114	w dijiste _ te=-114	w dijiste que te=-114	w el _ $=-114	w el _ para=-114	w encima=114	w enteraste=-114
w ese=-114	w fui=-114	w mi _ me=114	w otra vez=-114	w perdon _ las=114	w te enteraste=-114	w ti=-114	w tia enferma=-114	w y menti=-114	w y por=114	w yo ,=-114	k -an -en=-113
k -io -de=-113	k -no _ -en=113	k -or -ra=-113	k EL -to=-113	k EL COSA $=113	k ESTAR -a=113	k ESTAR -a LO=113	k ESTAR -a LO -ra=113	k ME _ -te=-113	k NO ESTAR -a=113	k NO ESTAR -a LO=113	k PASAR _ -no=113
k TODOS LO COMPARA=113	m , fueron=113	m EL calor=113	m ESTAR a=113	m LO altura=113	m LO digo=-113	m TU di=-113	m estan -en=-113	m estuve -a=113	m por -ra=-113	p COMPARA YO TENER=113	p COSA ESTADO=113
p ERROR YO=-113	p FRIO EL=113	p ME ESTADO=113	p PERDON COMPARA QUIZA=113	p PERDON ERROR=113	p PERDON TODOS=113	p SE CONFIANZA=113	p SER COMPARA COMPARA=-113	p SER PERDON=113	p TODOS LO COMPARA=113	p VIDA TENER=113	s altur=113
s beso=113	s dado=113	s explo=113	w , fueron=113	w a _ altura=113	w a la altura=113	w altura=113	w beso=113	w dado=113	w decirtelo=-113	w el calor=113	w estan=-113
w estuve _ la=113	w estuve a=113	w estuve a la=113	w la altura=113	w lo _ y=-113	w no estuve a=113	w operacion=-113	w te di=-113	k , _ #=-112	k -es -en=-112	k -lo _ ME=-112	k -mo ,=112
k -na _ LO=112	k -or COSA=-112	k -or COSA COMPARA=-112	k -te _ EL=-112	k -to , COMPARA=112	k -y EL ESTAR=112	k -y EL ESTAR -hi=112	k -y _ -or=-112	k EL ESTAR -hi=112	k EL ESTAR -hi $=112	k LO -mo $=-112	k LO _ -do=-112
k LO _ -ma=-112	k ME SENTIR SOLO=-112	k ME SENTIR SOLO $=-112	k MENTIR LO=-112	k SENTIR SOLO $=-112	k SI TU=112	k ^ _ COSA=112	m -es en=-112	m -mo ,=112	m LO palabra=-112	m SENTIR solo=-112	m TENER nada=-112
m por COSA=-112	m sentia SOLO=-112	m si TU=112	m ti $=-112	p COMPARA TU EL=-112	p LO LO CONFIANZA=112	p MENTIR NO NO=112	p NO LO COMPARA=-112	p SER SOLO VIDA=112	s hayas=112	w a _ cuarto=-112	w alguna=112
w culpa=112	w hayas=112	w la palabra=-112	w me _ solo=-112	w me sentia solo=-112	w mensaje=-112	w pero no=-112	w sentia solo=-112	w sentia solo $=-112	w tarde=-112	w te _ a=-112	w ti $=-112
w y _ por=-112	k , _ -na=-111	k -as _ -on=111	k -de -en=-111	k -en _ -as=111	k -io -a=-111	k -ra -as=-111	k -ui=-111	k EL _ ME=111	k ELEGIR=-111	k ESTAR ESTADO=-111	k MENTIR ,=111
k SER NO=111	k SER _ -de=111	k SER _ SOLO=111	k SI _ SUBJ=111	k TU -je=-111	k ^ JUEGO=-111	k ^ NO TU LO=111	m -io a=-111	m -y la=-111	m EL final=111	m LO presion=111	m MENTIR ,=111
m ^ JUEGO=-111	m ahora -as=-111	m anos -y=111	m te -je=-111	m todo LO=111	p COMPARA ESTADO=-111	p EL EL SEXO=111	p EL PORQUE ME=-111	p EL TU EL=-111	p ELEGIR ME=-111	p ERROR LO PERDON=111	p HABER ESTADO COMPARA=-111
p LO VER=-111	p NO HACER ERROR=-111	p PASAR EL LO=111	p SI NO SUBJ=111	p TODOS QUIZA=111	s conta=-111	s final=111	s parab=111	w ^ _ cosa=111	w anos y=111	w de _ con=-111	w el _ de=-111
w el final=111	w final=111	w la presion=111	w no _ digas=111	w que _ por=-111	w tu _ sabes=111	w tu lo=111	w y la=-111	k , _ $=110	k -a TODOS $=110	k -ha $=-110	k -me -as=110
k -to -de EL=110	k COMPARA _ ESTADO=-110	k EL _ -en=-110	k LO -he NO=110	k LO OTRO=-110	k PORQUE _ TU=110	k ^ LO -he NO=110	k ^ TENER PORQUE=-110	k ^ _ -ia=-110	m -a los=-110	m -ha $=-110	m noche NO=110
p COMPARA FRIO LO=110	p COMPARA TU ME=-110	p EL TU PERDON=110	p ELEGIR LO NOS=-110	p ELEGIR NOS=-110	p HABER OTRO COMPARA=-110	p LO TODOS EL=110	p NO MENTIR SI=110	p NO VOY NO=-110	p SENTIR LO YO=-110	p SI LO ELEGIR=-110	p TU ELEGIR LO=-110
p TU ME YO=-110	p VIDA MENTIR=-110	p VIDA YO=-110	s falla=110	s ni=110	w , _ $=110	w ^ _ razon=-110	w a _ en=-110	w a los=-110	w esa noche no=110	w estabamos=110	w la _ de=-110
w ni=110	w no eras=-110	w noche no=110	w se _ solo=110	k , _ PORQUE=109	k -de -sa ,=109	k -de _ SER=-109	k -ia _ ,=-109	k -no _ ME=109	k -ra _ -ir=-109	k COMPARA _ MENTIR=109	k EL HACER=109
k ERROR _ -io=109	k ME _ -en=109	k NO -or LO=-109	k PASAR SENTIR=109	k PORQUE EL=-109	k PORQUE NO HABER=109	k PORQUE NO HABER NO=109	k PORQUE _ HABER=109	k SI _ -as=-109	k ^ ESTAR=-109	k ^ SER YO=-109	m , perdon=109
m -un chat=-109	m COMPARA era=-109	m ^ ESTAR=-109	m juicio $=109	m le HACER=109	p COMPARA ESTAR ESTADO=-109	p ESTADO LO=-109	p ESTAR NOS=-109	p LO ESTADO NO=-109	p NO QUIZA=109	p SER NO SOLO=109	p SER OTRO=109
p SEXO SOLO=109	p SI SENTIR=109	p TU COMPARA=-109	p TU TU PERDON=109	p YO TENER LO=109	s aunqu=-109	s chat=-109	s cuatr=-109	s impor=109	s mismo=-109	s tener=-109	w , perdon=109
w ^ _ era=-109	w aunque=-109	w carta=-109	w chat=-109	w dos anos $=-109	w escribi _ $=-109	w habia nada=109	w juicio $=109	w mismo=-109	w no habia nada=109	w que era=-109	w un chat=-109
w una _ la=109	k -he ,=-108	k -na SEXO=108	k -on _ $=-108	k -or -le=-108	k -or -le -a=-108	k -te -de=-108	k -y TU LO=-108	k COMPARA SER=-108	k MENTIR _ -y=-108	k NO -es COMPARA=-108	k PERDON -or -le=-108
k PERDON -or -le -a=-108	k PERDON _ -le=-108	k TU -le=-108	k VIDA -en=-108	k YO -ba=-108	k ^ ME -no=108	k ^ NO -as=-108	k ^ NO ELEGIR=108	k ^ PASAR -de=-108	k ^ PERDON -or -le=-108	m , el=-108	m , fui=-108
m -he ,=-108	m EL resto=-108	m SER verdad=-108	m TU hice=-108	m VIDA en=-108	m cuarto $=-108	m el COSA=108	m fue NO=108	m fui YO=-108	m lo -do=-108	m me PERDON=108	m por -le=-108
m porque -ia=-108	m problemas $=108	m una SEXO=108	m yo -ba=-108	p COSA SI=-108	p LO COSA PASAR=108	p LO ME TU=-108	p LO PASAR TU=-108	p NO PASAR PASAR=108	p NO VOY LO=-108	p SER COSA PORQUE=108	p SOLO SI=-108
p TENER COMPARA COMPARA=108	p TENER VIDA=108	p TU MENTIR PERO=108	p VIDA PASAR=108	p VIDA SE=108	s dias=-108	s resto=-108	s ser=108	s tenta=108	w , el=-108	w , fui=-108	w a _ por=-108
w contartelo=108	w cuarto $=-108	w dias=-108	w el resto=-108	w fue nada=108	w fueron _ $=-108	w fui yo=-108	w las _ cosas=-108	w no fue nada=108	w perdon _ lo=108	w perdon por las=108	w perdon por lo=108
w problemas $=108	w resto=-108	w se _ de=108	w ser=108	w te hice=-108	k , NO -na $=-107	k -a -ir ,=107	k -a EL -to=-107	k -as -as $=107	k -as LO=-107	k -as _ -do=107	k -as _ SER=107
k -de EL -er=-107	k -de TU -to=-107	k -do -mo=107	k -ho -a=-107	k -ir ,=107	k -na SEXO $=107	k -on _ SENTIR=107	k -or EL COSA $=107	k -un _ COMPARA=-107	k -y LO -os ME=107	k -y LO PERDON=107	k COMPARA -es COMPARA=107
k COMPARA TU NO=107	k CONFIANZA _ NO=107	k COSA PASAR=107	k LO -da $=107	k MENTIR $=-107	k NO -go=107	k NO -na $=-107	k NO TU -do=-107	k NO TU -do COMPARA=-107	k SEXO _ TU=-107	m -a las=-107	m -de la=-107
m -en junio=-107	m -ho a=-107	m -ir ,=107	m -no las=-107	m EL viaje=-107	m LO calle=107	m MENTIR $=-107	m como TU=-107	m derecho -a=-107	m me -no=107	m solo -ra=107	m ya -es=107
p COMPARA LO ELEGIR=-107	p ESTAR PASAR=107	p LO ESTADO SE=107	p LO NO YO=107	p LO SER PORQUE=107	p LO TU NO=-107	p NO COMPARA QUIZA=107	p NO SER NO=-107	p PASAR EL YO=107	p PERDON COMPARA EL=107	p PERDON SI EL=107	p QUERIA COMPARA=107
p SE FRIO=107	p TU SENTIR NO=-107	p TU TU COMPARA=-107	p VER LO=-107	w ^ _ haberte=-107	w a las=-107	w de _ cuando=-107	w de _ la=107	w derecho a=-107	w el viaje=-107	w en junio=-107	w no _ pido=-107
w no te pido=-107	w no una $=-107	w te _ por=-107	w te menti con=107	w tuviera=107	w una infidelidad $=107	k , PASAR=106	k , _ SOLO=106	k -de _ PERDON=106	k -ee=106	k -el=-106	k -ie LO=-106
k -ra COMPARA TU=-106	k -ro -y=-106	k -te -un PORQUE=-106	k -te TODOS=-106	k -te _ -es=-106	k -to _ $=106	k -un PORQUE=-106	k -y PORQUE ME=106	k -za -en=106	k COMPARA PASAR -na=-106	k LO -te TODOS=-106	k LO -za -en=106
k PORQUE -ia -me=-106	k PORQUE _ -me=-106	k QUERIA=106	k ^ EL -he=-106	k ^ NO TENER=-106	m , PASAR=106	m -ro y=-106	m -te todo=-106	m -za en=106	m LO hombres=106	m LO segunda=-106	m cabeza -en=106
m decir COMPARA=-106	m las COMPARA=106	m los TODOS=106	m soy YO=-106	m un PORQUE=-106	p COMPARA COMPARA SER=-106	p EL PERO=106	p ELEGIR ELEGIR=-106	p ESTAR EL COMPARA=-106	p LO SOLO LO=106	p ME TENER=106	p NO JUEGO=106
p OTRO ME=106	p SE SENTIR=106	p SI TU SENTIR=106	s tengo=106	s usted=106	w , no lo=106	w cabeza en=106	w habia=-106	w hombres=106	w la _ el=-106	w la cabeza en=106	w la segunda=-106
w los hombres=106	w que iba a=106	w soy yo=-106	w tengo=106	k , YO=105	k , _ SER=105	k -de -lo $=-105	k COMPARA -as COMPARA=-105	k LO _ TU=-105	k ME -ra=105	k NOS -es $=-105	k PASAR -ro=-105
k SER CONFIANZA=-105	k TENER LO=105	k ^ -en -io=-105	k ^ NO=-105	k ^ SE -io=105	m , YO=105	m , yo=105	m -ra algo=-105	m EL bebe=105	m ^ NO=-105	m hice $=-105	m pasado $=105
m tengas COMPARA=-105	p EL PERDON=105	p HABER LO JUEGO=105	p LO EL TU=-105	p LO TENER EL=-105	p ME LO VOY=-105	p ME SI TU=-105	p NO EL COSA=105	p NO EL QUERIA=-105	p OTRO SI=-105	p PASAR NO SEXO=105	p SEXO PASAR=105
p SI ME ME=-105	p TU SOLO ME=105	p TU VOY=-105	s costu=105	s creer=-105	s peque=-105	s reacc=105	s saber=-105	s tenga=-105	w , yo=105	w ^ _ dije=-105	w ^ _ junio=-105
w ^ en junio=-105	w el bebe=105	w hice $=-105	w lo _ mucho=105	w no _ que=-105	w pasado $=105	w tengas=-105	w tengas que=-105	k , -or=104	k , _ -de=104	k -me _ $=-104	k -na -ia=-104
k -on -os=104	k -y NO TU=-104	k COMPARA VER=-104	k COMPARA _ PERDON=-104	k COSA ,=104	k COSA _ $=104	k COSA _ -te=-104	k LO -go=-104	k LO -ia=104	k LO PASAR -en=104	k ME _ -na=-104	k MENTIR -na=-104
k OTRO -y=-104	k SE COMPARA TU=104	k SE _ TU=104	k SEXO $=104	k TU -ia=-104	k ^ -a TU=-104	m , -or=104	m , por=104	m -a beber=104	m COSA ,=104	m LO llamaba=-104	m MENTIR una=-104
m OTRO y=-104	m SEXO $=104	m ^ eso=-104	m esto SER=-104	m hubieras -do=104	m no -en=-104	m que VER=-104	m tenias PORQUE=-104	m una -ia=-104	p COMPARA EL PASAR=104	p COMPARA ELEGIR TU=-104	p COMPARA VER SER=-104
p EL YO NO=104	p ERROR SER=-104	p ERROR TU PERDON=104	p LO HABER COMPARA=104	p LO JUEGO TU=104	p LO LO TU=-104	p NO LO HABER=104	p PASAR LO=104	p PASAR NO=104	p PERDON COMPARA SENTIR=104	p PERDON LO CONFIANZA=-104	p PERDON SI COMPARA=104
p PORQUE EL=-104	p QUERIA NO=104	p SE COMPARA PERDON=-104	p TU ERROR=104	s sitio=104	w , por=104	w ^ _ tenia=104	w ^ eso=-104	w ^ no era=-104	w a beber=104	w algunas=104	w cada _ $=-104
w mi _ fue=104	w primer _ $=-104	w se _ te=104	w se que te=104	w senti=-104	w y no te=-104	w yo _ lo=104	k -ba _ COMPARA=-103	k -ca $=103	k -ce _ NO=103	k -da _ -de=-103	k -do -te=-103
k -en LO -ta $=-103	k -es -on=103	k -je _ ME=-103	k -mo $=-103	k -no -en LO -ra=-103	k -os _ -de=103	k -os _ NO=103	k COMPARA _ -ro=-103	k FRIO _ EL=103	k JUEGO PORQUE=103	k LO _ COMPARA=-103	k ME HACER -a=103
k NO _ -se=103	k QUIZA _ PASAR=103	k SEXO -on=-103	k SI _ -ia=-103	k TODOS ME=103	k VIDA _ LO=-103	k ^ LO -as=-103	k ^ SER SOLO=103	m -ca $=103	m -es con=103	m -mo $=-103	m COMPARA saliera=103
m EL momento=103	m TU hubieras=103	m ^ aunque=-103	m ^ disculpa=103	m jueves $=-103	m mas -de=103	m palabra $=-103	m puede SER=-103	m que -te=-103	m tampoco SER=103	m vida $=103	m volver -a=103
p COMPARA COMPARA VIDA=103	p EL LO EL=-103	p FRIO EL LO=103	p LO EL PASAR=103	p LO PORQUE NO=-103	p NO ESTAR=103	p SI TU SUBJ=103	p TENER COSA=103	p TU LO LO=-103	p TU SENTIR COSA=-103	s dentr=103	s mira=103
w ^ _ mucho=103	w ^ aunque=-103	w ^ disculpa=103	w ^ no estaba=-103	w dentro=103	w fue _ ,=103	w fue el=103	w hacerlo=103	w jueves $=-103	w la _ que=-103	w mira=103	w palabra $=-103
w preguntaste=-103	w puede ser=-103	w que _ habria=-103	w que saliera=103	w saliera=103	w tarjeta=-103	w tu _ y=-103	w vida $=103	w volver a=103	k -ar -na=102	k -da QUIZA=-102	k -da QUIZA COMPARA=-102
k -de LO -sa=-102	k -de _ -sa=-102	k -en _ -en=-102	k -es _ -an=102	k -ia -en=102	k -il=-102	k -je _ TU=-102	k -ne $=102	k -ra=-102	k -si COMPARA LO=-102	k -to _ EL=102	k -to _ TU=-102
k COMPARA ME -ra=102	k COMPARA NO -es=-102	k COMPARA _ COSA=102	k EL _ $=-102	k HABER _ -es=102	k ME -ar=-102	k NO -ba -on=102	k NO ESTAR=102	k NO _ -os=-102	k NOS -as NO=102	k OTRO ME=102	k QUIZA $=-102
k TU _ -en=-102	k TU _ -es=102	k VIDA -y ME=102	k ^ -ei=-102	k ^ -ue=-102	k ^ LO PERDON=102	k ^ NOS -as=102	k ^ _ -ie=-102	m -ar una=102	m -da vez=-102	m -de mentiras=-102	m -do cuando=-102
m -ne $=102	m COMPARA saberlo=-102	m NO pensaba=102	m OTRO me=102	m QUIZA $=-102	m TU falle=102	m ^ -ei=-102	m ^ -ue=-102	m ^ lei=-102	m ^ solo=102	m cada QUIZA=-102	m enferma $=-102
m mi -ar=-102	m pensaba -on=102	m perdon SI=102	m te ERROR=102	p COMPARA COMPARA HACER=102	p EL VIDA ME=102	p ELEGIR LO SER=-102	p LO SER ME=-102	p ME EL COSA=102	p NO COMPARA ERROR=-102	p NO TU COMPARA=-102	p NOS COSA=-102
p NOS VIDA=-102	p PERDON EL COSA=102	p PERDON TENER COMPARA=-102	p SER ME OTRO=102	p SEXO COSA=102	p TU LO COSA=102	p TU SER=-102	p VER NOS=-102	p YO COMPARA SE=102	s anoch=-102	s donde=102	s falle=102
s lei=-102	s malis=102	w ^ _ cambie=-102	w ^ _ dos=-102	w ^ lei=-102	w ^ lo siento=102	w ^ solo=102	w anoche=-102	w cada vez=-102	w cada vez que=-102	w de mentiras=-102	w donde=102
w el _ en=-102	w empezar=-102	w enferma $=-102	w falle=102	w lei=-102	w no pensaba=102	w no pensaba con=102	w pensaba con=102	w perdon si=102	w que saberlo=-102	w quiero=-102	w te falle=102
w todo _ $=102	w y _ la=-102	k -a -en=101	k -as _ ESTAR=-101	k -de _ -ta=101	k -do _ -es=-101	k -es _ NO=-101	k -on _ LO=101	k -or _ COMPARA=-101	k -se LO=-101	k -y NO SER=-101	k -y YO LO=-101
k COMPARA _ -as=-101	k LO COMPARA -ce $=-101	k LO _ PERDON=-101	k NO LO PASAR=-101	k NO LO PASAR $=-101	k PORQUE _ VIDA=101	k SER _ TU=-101	k TU _ MENTIR=101	k ^ -do ME=101	k ^ NO LO PASAR=-101	m , tu=101	m -or tu=101
m -si no=101	m -un beso=101	m LO mayoria=101	m ME dijiste=101	m ^ puedes=-101	m a -en=101	m carmen $=-101	m el ME=101	m fue $=-101	m lo -mo=-101	m pena COMPARA=101	m sin -ir=101
m vez $=-101	p COMPARA TENER COMPARA=101	p EL COSA=101	p LO COMPARA ELEGIR=-101	p LO HABER NO=101	p ME COPAS NO=101	p MENTIR COMPARA ME=-101	p QUIZA COMPARA NO=-101	p SE OTRO=-101	p TU VIDA EL=-101	s carme=-101	s hicie=101
s mayor=101	s prefe=-101	w , tu=101	w ^ cuando me=101	w ^ no lo=-101	w ^ puedes=-101	w carmen=-101	w carmen $=-101	w casi no=101	w dijeron=101	w el _ no=101	w esta _ $=-101
w fue $=-101	w la mayoria=101	w las _ ,=-101	w lo fue=-101	w lo fue $=-101	w mayoria=101	w me dijiste=101	w ni _ ,=-101	w pena que=101	w por tu=101	w semanas=-101	w un beso=101
w vez $=-101	k , _ -lo=-100	k -bi _ $=-100	k -de LO -ta=100	k -en COSA $=100	k -en _ ME=-100	k -es -de EL -do=100	k -ir COMPARA=-100	k -na _ NO=100	k -te _ FRIO=-100	k -y _ -je=-100	k COMPARA LO -ra=-100
k COMPARA NO SER -il=100	k COMPARA _ -is=-100	k ME _ -do=100	k NO ME PERDON $=-100	k NO PASAR -un=-100	k PORQUE _ PORQUE=100	k TODOS EL -po=-100	k TU=-100	k ^ _ HABER=-100	m -de como=100	m -on otra=-100	m -re el=-100
m COMPARA tampoco=100	m para NO=-100	m porque -de=100	p COMPARA SER YO=-100	p EL MENTIR=-100	p LO JUEGO EL=-100	p LO PASAR=100	p ME COMPARA SENTIR=-100	p ME JUEGO COMPARA=-100	p ME MENTIR TU=-100	p ME TU VIDA=-100	p NO ME HABER=100
p NO SI=100	p PERDON TU SENTIR=100	p PORQUE ME SENTIR=100	p SI ERROR=100	p SOLO COMPARA ME=100	p SOLO ME COMPARA=-100	p TODOS LO=100	p TU LO CONFIANZA=-100	p TU NO HABER=100	p YO NO TU=-100	s conmi=100	s culpa=100
s surgi=100	w con otra=-100	w conmigo=100	w cuesta=100	w decidir=-100	w decisiones=100	w el _ estaba=-100	w el hotel=-100	w no fue un=-100	w porque de=100	w que tampoco=100	w todo _ tiempo=-100
w todo el tiempo=-100	k -ba _ -y=-99	k -do PERDON $=99	k -ia _ -or=99	k -je $=-99	k -le _ TU=99	k -to _ COMPARA=99	k EL _ -ra=-99	k LO -za $=99	k ME -te -a=-99	k NO ESTADO=-99	k OTRO TU=99
k PERDON _ NO=99	k PORQUE YO=-99	k SER _ -er=99	k TENER -es=99	k TU -do PERDON $=99	k TU SUBJ=99	k ^ ME PERDON=99	k ^ _ -te=-99	m -io de=-99	m -je $=-99	m EL escribia=-99	m ESTADO ni=-99
m OTRO te=99	m PORQUE yo=-99	m ^ vi=-99	m mucho COMPARA=99	m ni ESTADO=-99	m que -a=99	m te SUBJ=99	p COMPARA SER SOLO=-99	p ELEGIR COMPARA=-99	p ERROR ERROR=-99	p ESTADO TU=-99	p LO COMPARA ESTADO=-99
p LO PERDON LO=99	p LO TU TU=-99	p LO VIDA ME=99	p ME ESTAR=99	p NO ERROR=-99	p NO SER ESTADO=-99	p PORQUE SER=99	p PORQUE VIDA=99	p SENTIR COSA=-99	p SER LO LO=99	p TU SUBJ=99	p VOY EL=-99
s ahora=-99	s carre=99	w ^ _ voy=-99	w ^ vi=-99	w ahora=-99	w daba _ y=-99	w escribia=-99	w la cabeza $=99	w mi _ y=99	w pido _ $=99	w que a=99	w te menti $=-99
w tenias razon=-99	k , -y TU=-98	k -a _ -en=-98	k -as -si=98	k -la -on=-98	k -me -en=-98	k -na _ PASAR=98	k -ra COSA=-98	k -un SEXO=-98	k -y -ve=-98	k -y _ -en=98	k COMPARA TU -as -si=98
k ESTADO _ ME=-98	k ME NO=98	k ME PERDON -or=98	k ME _ -or=98	k SER TODOS=98	k SI _ TU=98	k TU -as -si=98	k TU _ -si=98	k ^ -se=-98	k ^ -vi=-98	k ^ PERDON COMPARA TU=98	m -as asi=98
m -io la=98	m -la con=-98	m LO iba=98	m ME no=98	m SER mia=-98	m SOLO de=98	m ^ -se=-98	m ^ -vi=-98	m ^ ella=98	m conmigo $=98	m hacer $=98	m mi NO=98
m un SEXO=-98	m y -ve=-98	p COMPARA SER LO=-98	p COSA LO=98	p EL ME MENTIR=-98	p HACER SOLO COMPARA=98	p JUEGO QUIZA=98	p JUEGO VIDA=-98	p ME PERDON=98	p NO SER=98	p NO TU SENTIR=98	p PASAR EL SEXO=98
p PERDON PASAR=98	p SE COMPARA SER=-98	p SE ERROR=98	p SE ME ME=-98	p SENTIR EL=-98	p TU ELEGIR COMPARA=-98	s excus=-98	s monta=98	w , _ que=98	w ^ ella=98	w a _ terapeuta=-98	w conmigo $=98
w estabas=-98	w hacer $=98	w lo iba=98	w lo iba a=98	w me _ en=98	w menos _ te=98	w mi no=98	w planee=98	w que _ una=-98	w te _ asi=98	w tu _ estabas=98	w tus _ en=-98
k , _ -io=97	k -ba _ -en=97	k -de _ ME=-97	k -do -ta=97	k -ia _ -a=97	k -na QUIZA=97	k -os _ -en=97	k -ra COMPARA NO -as=-97	k -y _ SOLO=-97	k COMPARA TU -ra=-97	k COMPARA _ -se=-97	k NO -na=-97
k QUIZA -en=97	k SE _ -re=97	k SENTIR -te=-97	k SER -so=-97	k TU -os=-97	k TU _ -on=97	k TU _ COMPARA=-97	k ^ EL ME=97	k ^ NO HABER NO=-97	k ^ SER -so=-97	m -de porque=-97	m -do hasta=97
m -en serio=97	m -na vez=97	m ME arrepiento=97	m ME disculpo=97	m NO sabia=97	m QUIZA en=97	m desde -re=-97	m perdon ,=97	m que SER=-97	m tarde PORQUE=-97	m vez -en=97	p COMPARA ERROR PORQUE=-97
p EL NOS=-97	p HABER COMPARA=-97	p HACER COMPARA ME=97	p LO ME OTRO=97	p ME COMPARA EL=-97	p NO HACER LO=-97	p PASAR FRIO=97	p SER TODOS EL=-97	p TU CONFIANZA SENTIR=97	p TU LO ELEGIR=-97	p TU LO HACER=97	p TU VOY NO=-97
s algo=97	s espal=97	s firma=-97	s parej=97	s porqu=-97	s te=-97	s volve=97	w ^ _ algo=-97	w ^ _ hubo=-97	w ^ el me=97	w ^ no hubo=-97	w a _ lo=-97
w algo=97	w arrepiento=97	w creer=-97	w disculpo=97	w el _ se=97	w en serio=97	w en serio $=97	w llamado=-97	w me arrepiento=97	w me disculpo=97	w necesitaba _ alguien=97	w no _ decir=97
w perdon ,=97	w perdoname=97	w porque=-97	w tarde porque=-97	w te=-97	w vez en=97	w volver=97	k , -te=-96	k -ad=96	k -ce PORQUE ME=96	k -ce PORQUE ME -te=96	k -ce _ ME=96
k -de -er=-96	k -de LO OTRO=-96	k -en -na=96	k -il -de=-96	k -il -de -er=-96	k -il -de -er $=-96	k -il _ -er=-96	k -si _ -os=96	k -te LO -ta=96	k -y _ PASAR=96	k -yo=-96	k COMPARA -to $=-96
k EL _ -as=-96	k ESTAR SENTIR=-96	k ESTAR _ LO=96	k HABER _ -un=96	k LO CONFIANZA -y=96	k LO _ COSA=-96	k ME -te LO -ta=96	k ME SENTIR -do=96	k ME SENTIR -do $=96	k MENTIR -a=-96	k PORQUE=96	k PORQUE ME -te LO=96
k PORQUE _ PERDON=96	k QUIZA -ir=-96	k SENTIR COMPARA=96	k SENTIR _ NO=96	k SER -il -de=-96	k SER -il -de -er=-96	k SI -to ,=-96	k SI _ ,=-96	k TENER _ -te=-96	k ^ -da=-96	m , -te=-96	m , no=96
m -de nuestra=-96	m -il de=-96	m -no la=96	m -on la=-96	m -on lo=96	m EL menti=-96	m ME cerraste=96	m MENTIR a=-96	m NO siquiera=96	m QUIZA decir=-96	m SER dificil=-96	m ^ -da=-96
m ^ cada=-96	m alguien ME=96	m cerraste LO=96	m de -er=-96	m dificil -de=-96	m el $=-96	m habia NO=96	m las -as=-96	m le MENTIR=-96	m una COSA=-96	p COMPARA LO SENTIR=96	p COMPARA ME PERDON=-96
p COMPARA PASAR ERROR=-96	p COSA EL=-96	p EL LO VIDA=-96	p EL PORQUE ESTAR=-96	p ERROR PORQUE LO=-96	p HABER NO COMPARA=96	p LO COSA NO=96	p LO LO LO=-96	p LO ME VOY=-96	p LO MENTIR SER=96	p LO SEXO EL=-96	p ME EL OTRO=-96
p ME VIDA EL=-96	p MENTIR LO LO=-96	p NO ME SOLO=-96	p NO NO PERDON=-96	p NO SEXO NO=96	p NO SI NO=96	p PERDON ESTAR=96	p PERDON SI SER=96	p PORQUE ME=96	p SER NO TU=-96	p TU VER=-96	s cubri=-96
s miedo=-96	s prome=-96	s siqui=96	w , no=96	w ^ _ perdon=96	w ^ _ tarde=-96	w ^ cada=-96	w ^ me decia=-96	w alguien me=96	w anos _ me=96	w cerraste=96	w cerraste _ puerta=96
w cerraste la=96	w cerraste la puerta=96	w con la=-96	w dificil de=-96	w el $=-96	w hice _ me=96	w hice porque me=96	w la plata=96	w le menti=-96	w me cerraste=96	w me cerraste la=96	w ni siquiera=96
w no es=96	w porque _ cerraste=96	w porque _ ti=96	w porque me cerraste=96	w preguntas=-96	w que _ iba=96	w si _ ,=-96	w siquiera=96	w ti _ $=-96	w todo lo=96	w tu _ para=-96	k , -es=-95
k , SER=95	k -a _ -ra=95	k -as _ -ar=95	k -da _ PERO=-95	k -de LO COMPARA=95	k -di=-95	k -do -un=95	k -en -as $=95	k -en -ia $=-95	k -en -ro $=-95	k -no _ YO=95	k -ra _ COMPARA=95
k -re _ LO=-95	k -te _ -te=95	k COMPARA _ -ma=-95	k ESTADO -na=-95	k FRIO ,=95	k HABER COSA COMPARA=95	k LO _ -un=-95	k ME ERROR=95	k NO _ -ca=-95	k SER _ OTRO=95	k TENER MENTIR=95	k TU _ JUEGO=95
k ^ COMPARA=-95	k ^ LO -te=-95	k ^ NOS -os=95	m , -es=-95	m , SER=95	m -do lloraste=-95	m COMPARA hacer=95	m COMPARA todavia=-95	m EL cansancio=-95	m FRIO ,=95	m HABER cosas=95	m LO fue=-95
m SI falto=-95	m ^ COMPARA=-95	m cuando SENTIR=-95	m en -ia=-95	m era EL=95	m ese -no=-95	m preguntas COMPARA=-95	m sabes $=95	p COMPARA COMPARA ESTAR=-95	p COSA PASAR LO=95	p COSA PORQUE=95	p EL COMPARA ERROR=-95
p EL COPAS=95	p EL ERROR NO=95	p EL JUEGO=-95	p EL VOY=-95	p ESTADO NO ME=-95	p HACER ERROR=-95	p LO CONFIANZA EL=-95	p LO SER SER=95	p LO YO MENTIR=-95	p ME COMPARA MENTIR=95	p ME COMPARA PERDON=-95	p ME QUIZA PASAR=95
p PERDON COMPARA MENTIR=95	p PERDON COMPARA NO=95	p TU COMPARA SENTIR=95	s abril=-95	s cara=-95	s eres=95	w ^ _ noche=95	w a _ que=-95	w abril=-95	w cara=-95	w cuando lloraste=-95	w decirle=-95
w el cansancio=-95	w eres=95	w es mio=-95	w estaba _ ,=-95	w lloraste=-95	w lo _ a=-95	w lo digo=-95	w no _ toca=-95	w nombre=-95	w preguntas que=-95	w que hacer=95	w que todavia=-95
w sabes $=95	w si falto=-95	w usted=95	w y _ arrepiento=95	w y _ una=95	w y me arrepiento=95	k , PERO -ro=-94	k , _ TU=94	k -a LO VIDA COMPARA=-94	k -as -do $=-94	k -de EL -to $=-94	k -y _ -do=-94
k COMPARA -lo=-94	k COMPARA ME -as=-94	k COMPARA NOS=-94	k ESTAR -on=-94	k ME -io -a=-94	k ME PASAR $=94	k ME _ ESTADO=94	k PORQUE ME -as=94	k SEXO COMPARA=-94	k SOLO $=-94	k VOY _ LO=-94	k YO EL=-94
k ^ -le ,=94	k ^ PORQUE -es=94	m ESTAR con=-94	m ME paso=94	m NO la=-94	m PERO quiero=-94	m PORQUE ella=-94	m SEXO que=-94	m SOLO $=-94	m VIDA me=94	m YO que=94	m ^ vale=94
m algo COMPARA=-94	m dano $=-94	m entre LO=94	m estaba -on=-94	m fue -un=-94	m noche $=-94	m panico $=94	m que -lo=-94	m que NOS=-94	m sola -na=-94	m te -re=-94	m tenia LO=94
m yo EL=-94	p CONFIANZA COMPARA NO=94	p EL TU LO=-94	p ELEGIR LO LO=-94	p ERROR PORQUE=-94	p LO COMPARA ME=-94	p LO LO PERDON=94	p LO LO TODOS=94	p LO PORQUE=94	p MENTIR COSA=-94	p NO LO CONFIANZA=94	p PERDON ESTADO=94
p PERDON LO LO=94	p SE LO CONFIANZA=94	p SE LO YO=-94	p SE PERO=-94	p SER LO TU=-94	p SEXO QUIZA=94	p TU COMPARA COMPARA=-94	p TU SENTIR SE=-94	p VIDA COMPARA TU=-94	s amist=94	s coque=94	s creis=-94
s hagam=94	s he=94	s panic=94	s puse=-94	w , _ quiero=-94	w , pero quiero=-94	w ^ vale=94	w ^ vale ,=94	w creiste=-94	w dano $=-94	w estaba con=-94	w fue un=-94
w hagamos=94	w he=94	w me paso=94	w me paso $=94	w medio=-94	w noche $=-94	w panico=94	w panico $=94	w pero quiero=-94	w puse=-94	w te _ el=-94	w te pido perdon=94
w yo que=94	k -a -sa $=93	k -a _ -a=93	k -ar _ $=-93	k -de COMPARA -as=-93	k -de FRIO=93	k -de LO $=93	k -do _ COSA=93	k -en -sa $=93	k -es -de COMPARA -as=-93	k -ir LO JUEGO=93	k -ir _ JUEGO=93
k -lo $=-93	k -me -on=-93	k -on TU=-93	k -or _ ME=93	k -os _ ME=93	k -ti=-93	k -y LO=-93	k -y NO ESTAR=93	k -y _ -ea=-93	k COMPARA TU PERDON=-93	k COMPARA TU PERDON -or=-93	k ELEGIR LO=-93
k HABER -do LO=93	k PASAR -de FRIO=93	k PASAR -el=-93	k PASAR -es -de=93	k PASAR _ ESTADO=93	k PASAR _ FRIO=93	k QUIZA -lo=93	k SENTIR -do=93	k SER -ea=-93	k SI _ -a=-93	k TU -as $=-93	k TU LO -go=-93
k TU PERDON=-93	k TU PERDON -or=-93	k TU _ -go=-93	k YO _ -do=-93	k ^ NO COMPARA=93	k ^ SE COMPARA TU=93	k ^ SER EL=93	k ^ _ -ta=-93	m -lo $=-93	m -me con=-93	m COMPARA hayas=93	m LO mentiras=93
m ME palabra=-93	m NO veia=93	m PASAR antes=93	m PASAR cruel=-93	m TU disculparas=-93	m abrir LO=93	m con TU=-93	m de FRIO=93	m disculparas -or=-93	m esa JUEGO=93	m fue -el=-93	m fue -na=-93
m fuimos -do=93	m las MENTIR=93	m ni COMPARA=93	m te PERDON=-93	m todo -de=-93	m use LO=-93	m veia NO=93	m y LO=-93	p COMPARA ME VOY=-93	p CONFIANZA TU=-93	p EL HACER LO=93	p ELEGIR SE=-93
p ESTAR TODOS=-93	p LO LO MENTIR=-93	p ME SER NO=-93	p ME SOLO LO=93	p MENTIR FRIO=93	p NO COMPARA MENTIR=93	p SE LO TU=-93	p SER TU ME=93	p SUBJ COMPARA=93	p TENER EL=-93	p VIDA PASAR LO=93	s abrir=93
s cruel=-93	s enfer=-93	s viera=-93	w ^ _ sentimientos=93	w ^ _ tengo=-93	w ^ ni que=93	w ^ no tengo=-93	w a _ a=93	w a casa $=93	w abrir=93	w abrir _ cuenta=93	w aposte=-93
w cruel=-93	w disculparas=-93	w disculparas por=-93	w en casa $=93	w esa cuenta=93	w fue _ sola=93	w fue cruel=-93	w fue una=-93	w hombre _ $=93	w las mentiras=93	w mi palabra=-93	w ni que=93
w no veia=93	w que _ disculparas=-93	w que hayas=93	w que te disculparas=-93	w si _ a=-93	w te _ digo=-93	w te disculparas=-93	w te disculparas por=-93	w te lo digo=-93	w todo de=-93	k , TU LO=92	k , TU MENTIR=-92
k , _ -ir=92	k -co VOY=-92	k -co VOY $=-92	k -de _ -re=-92	k -lo -es=-92	k -os -ra=-92	k -te -en=92	k -to , NO=-92	k -un _ ME=-92	k -y LO -os=92	k -y _ COMPARA=-92	k COMPARA LO -as=-92
k COMPARA _ -do=92	k COMPARA _ -on=-92	k HABER SER=92	k LO _ -ad=-92	k LO _ -mo=92	k NO LO=-92	k NO TODOS=92	k NO _ SEXO=92	k SE _ -ir=-92	k SER _ COMPARA=92	k TU -je COMPARA=-92	k TU _ PERDON=92
k YA $=92	k YO PORQUE=92	k ^ HABER ESTADO=-92	k ^ NO TU -do=-92	k ^ SI -to=-92	k ^ TU NO=-92	m -as la=-92	m -lo de=-92	m -te en=92	m HABER sido=92	m LO en=-92	m LO lamento=92
m NO siempre=92	m SER mas=92	m YA $=92	m YO ya=92	m ^ volvi=-92	m abril $=-92	m fue -de=-92	m la ERROR=-92	m lamento $=92	m no TODOS=92	m once -es=-92	m sin -te=-92
m solo -do=-92	m yo PORQUE=92	p COMPARA TU SER=-92	p COSA COMPARA SER=-92	p EL MENTIR NO=-92	p ELEGIR COMPARA SER=-92	p ESTADO ME=-92	p NO COMPARA SER=-92	p NO LO ME=-92	p NOS PORQUE=92	p PERO EL=-92	p PORQUE OTRO=-92
p SE MENTIR VIDA=92	p SENTIR LO ME=92	p SI TU TU=92	p SOLO EL LO=-92	p SOLO HACER=92	p TENER COMPARA ME=92	p TU LO=-92	p TU LO EL=-92	p TU MENTIR COMPARA=92	p TU NO COMPARA=-92	p TU SENTIR=92	p YO EL COMPARA=-92
s plane=92	s rato=-92	s recon=92	w , _ por=-92	w , pero no=-92	w ^ _ falto=-92	w ^ si falto=-92	w ^ volvi=-92	w abril $=-92	w de _ sobre=-92	w lamento $=92	w lo lamento=92
w lo lamento $=92	w nada _ lo=-92	w no siempre=92	w once meses=-92	w por _ la=-92	w que _ esa=92	w rato=-92	w te dije que=-92	w yo ya=92	k , EL=-91	k , _ COSA=91	k -a ME VIDA=-91
k -ad -y=91	k -ce -or=91	k -es -ia=-91	k -io -ta=91	k -io -ta COMPARA=91	k -on EL $=-91	k ESTAR -hi=91	k LO -ba=-91	k LO -ce -or=91	k LO HACER=91	k ME PASAR=91	k NO -co $=91
k NO SOLO $=-91	k PERDON _ -ra=91	k PORQUE _ LO=-91	k PORQUE _ YO=91	k ^ -es -ia=-91	k ^ TU -te -on=91	k ^ TU ERROR=91	k ^ _ -ho=91	m , EL=-91	m -ad y=91	m -ce por=91	m -en febrero=-91
m -en me=91	m -io hasta=91	m ESTAR ahi=91	m HABER tenido=91	m LO tengo=91	m ME celular=-91	m algo -de=91	m antes -ia=-91	m de -as=91	m de VIDA=91	m hice -or=91	m lo -me=-91
m lo HACER=91	m me PASAR=91	m noche LO=91	m seis $=-91	p ESTAR NO NO=91	p LO COMPARA SE=91	p LO ESTADO LO=91	p LO LO EL=-91	p LO ME TENER=91	p LO YO EL=-91	p LO YO NO=-91	p ME NO LO=91
p ME PERDON TENER=-91	p ME SENTIR NO=91	p MENTIR TU SENTIR=91	p NO ESTAR LO=91	p NO PERDON ME=-91	p NO TU HABER=91	p PASAR EL NO=91	p PERDON ME PERDON=-91	p PERDON TU LO=91	p SE JUEGO=91	p SER LO TODOS=91	p SOLO NO HABER=91
p SOLO NOS=91	p TODOS EL LO=91	p TU NOS YO=91	p TU PORQUE VIDA=91	s febre=-91	s gasto=91	s ha=91	s veia=91	s vi=-91	w ^ _ falle=91	w ^ ella no=-91	w ^ no se=-91
w ^ te falle=91	w a _ final=91	w a el final=91	w algo de=91	w buena=-91	w como _ yo=91	w en febrero=-91	w esa _ $=-91	w esa _ no=91	w estaba _ el=-91	w estabas _ de=-91	w febrero=-91
w fingi=-91	w fui _ ,=-91	w gastos=91	w ha=91	w hice por=91	w limite=91	w lo hice por=91	w me _ como=91	w mi celular=-91	w noche la=91	w pensaba=91	w seis $=-91
w tu _ quedo=91	w un _ que=-91	w veia=91	w vi=-91	k , _ -go=90	k -a _ -to=-90	k -ba _ $=-90	k -ce ERROR=90	k -de -as -as=90	k -me _ TU=-90	k -no SE=90	k -ra COMPARA=-90
k -ra COMPARA NO TU=90	k -te -y -or=90	k -te -y -or LO=90	k -te COMPARA TU SENTIR=-90	k EL -ar=-90	k EL -te $=90	k ESTAR -uy=90	k JUEGO -en=-90	k LO -as ,=-90	k LO -es -de=-90	k LO -ia $=90	k ME QUERIA=90
k ME _ ,=90	k NO -ro=-90	k NO _ QUIZA=90	k NOS _ -ra=-90	k SENTIR=90	k SENTIR COMPARA NO=90	k SER LO -ra=90	k SER _ -on=90	k TENER -or=90	k TU MENTIR -on=90	k ^ LO COMPARA=-90	k ^ PASAR EL=90
k ^ TU -ce=-90	k ^ _ COMPARA=90	k ^ _ SER=90	m -ce mal=90	m -no se=90	m -te de=-90	m -y era=90	m COMPARA eras=-90	m COMPARA hiciste=-90	m EL grupo=-90	m ESTAR muy=90	m JUEGO en=-90
m LO sabes=90	m SER ella=90	m SOLO mire=90	m ^ te=-90	m el -ar=-90	m habias -do=-90	m la -ra=-90	m perderte -y=90	m poco -y=-90	m tu -en=90	m un -to=90	m vez -y=90
p COMPARA SER TU=-90	p EL LO SER=-90	p EL OTRO NO=90	p EL SE LO=90	p ESTADO OTRO=-90	p LO QUIZA SENTIR=90	p LO TU COMPARA=-90	p ME PERDON QUIZA=90	p ME SI NO=-90	p NO HABER ME=90	p NO LO YO=-90	p PERDON ME=90
p SE PASAR MENTIR=90	p TU COMPARA LO=-90	p VOY VOY=-90	p YO SOLO COMPARA=-90	s cerra=90	s eramo=-90	s exage=-90	s grupo=-90	w ^ te=-90	w ^ te hice=-90	w como _ me=90	w contra=90
w de lo=90	w de lo que=90	w el grupo=-90	w era ella=90	w eramos=-90	w grupo=-90	w hombre=90	w juego=90	w la que me=90	w lo sabes=90	w lo sabes $=90	w motivo=-90
w nuestra=-90	w perderte=90	w perderte _ por=90	w perderte y=90	w perderte y por=90	w poco y=-90	w que eras=-90	w que hiciste=-90	w quieras=-90	w sin beber=-90	w tan _ $=90	w telefono _ en=90
w vez y=90	w y _ siento=90	w y era=90	k , -as=-89	k , ELEGIR=-89	k , NOS=-89	k -a -er=89	k -ba=89	k -ce _ -te=-89	k -os , -y=89	k -re , NO=89	k -te $=89
k -un _ -on=-89	k -y _ ,=89	k EL -po $=-89	k EL NO ME=-89	k EL NO ME -co=-89	k ESTADO $=89	k LO -ad=89	k LO -de EL VIDA=89	k LO PERDON ,=89	k LO _ ERROR=-89	k ME -co $=-89	k MENTIR _ TU=89
k NO ME -co=-89	k NO ME -co $=-89	k NO _ -co=-89	k OTRO COMPARA SE=-89	k OTRO _ SE=-89	k ^ EL NO ME=-89	k ^ LO -de=89	k ^ SER MENTIR=-89	k ^ TU -di=-89	m , -as=-89	m , ELEGIR=-89	m , NOS=-89
m -te $=89	m -un par=89	m COMPARA escribi=-89	m ESTADO $=89	m ME busco=-89	m TU tambien=89	m a -er=89	m la -ad=89	m lo -co=89	m otro $=89	m par -de=89	m siento ,=89
m un COSA=89	p COMPARA COSA PASAR=89	p EL ME SENTIR=89	p EL SE SOLO=89	p ELEGIR LO ME=-89	p ESTAR ESTADO LO=-89	p HABER COSA=89	p JUEGO SE=89	p LO PERDON NO=-89	p ME ME SER=89	p ME SENTIR ESTADO=89	p NO PASAR SOLO=-89
p NOS LO=-89	p OTRO COMPARA SE=-89	p PASAR YO SE=89	p PORQUE PASAR=89	p PORQUE PERO NO=-89	p QUIZA ESTADO=-89	p SENTIR ESTADO=89	p SER EL NO=89	p SI NO COMPARA=-89	p TENER LO EL=89	p TODOS COMPARA=89	s herma=-89
s par=89	w ^ _ sentia=89	w ^ deje que=-89	w ^ me sentia=89	w ^ nunca te=89	w cuando _ los=89	w es _ ,=89	w es _ me=-89	w es que me=-89	w este _ $=89	w hubiera=89	w llegaba=-89
w lo _ escribi=-89	w lo que escribi=-89	w lo siento ,=89	w me busco=-89	w me busco $=-89	w mucha=-89	w no _ busco=-89	w no _ ni=89	w no me busco=-89	w otro $=89	w par=89	w par de=89
w que escribi=-89	w siento ,=89	w tu tambien=89	w un _ con=-89	w un momento=89	w un par=89	w un par de=89	w y _ ,=89	w y _ mi=89	k -a -la $=-88	k -a _ -na=-88	k -al $=88
k -de MENTIR=-88	k -do _ -na=-88	k -ea -de=88	k -en EL -to=88	k -en LO -es=88	k -er EL=-88	k -es -de EL=88	k -me LO=-88	k -or _ -a=-88	k -or _ SOLO=-88	k -ra ME NO=88	k -ta COMPARA -te=88
k -ta COMPARA -te $=88	k -te -de LO=-88	k -te -ta=88	k -te -ta COMPARA=88	k -te -ta COMPARA -te=88	k COMPARA -ba -a=88	k EL ,=88	k EL VIDA -y ME=88	k HABER -un=88	k LO -he $=-88	k LO SER=-88	k NO -je=-88
k PERDON -or LO COMPARA=88	k QUIZA _ $=88	k SOLO TU=-88	k SOLO _ TU=88	k TU SENTIR $=88	k VIDA ME=88	k YO _ -en=-88	k ^ -ra ME=88	k ^ -ra ME NO=88	k ^ LO JUEGO=88	k ^ NO -je=-88	k ^ TU -je=-88
m -a esto=88	m -al $=88	m -ea de=88	m -or algo=-88	m -re los=-88	m -te cuando=-88	m -te hasta=88	m COMPARA explote=88	m EL ,=88	m EL pedi=-88	m HABER un=88	m LO plata=88
m PASAR solo=-88	m PORQUE me=88	m ^ para=88	m ando -en=88	m aposte LO=-88	m de MENTIR=-88	m ella $=-88	m explote $=88	m hubo -un=88	m idea -de=88	m no -or=-88	m solo TU=-88
m uno $=-88	m unos -os=88	p COMPARA SE LO=88	p EL LO=-88	p EL PORQUE TODOS=88	p LO COSA SOLO=88	p LO TU SENTIR=88	p ME PERDON PERDON=-88	p MENTIR OTRO=-88	p PERDON CONFIANZA=-88	p SENTIR QUERIA=88	p SER TODOS TU=88
p SEXO NO SOLO=88	p SI SUBJ COMPARA=88	p TU LO QUIZA=-88	p YO EL LO=-88	s dos=-88	s tarje=-88	w , _ te=88	w ^ para=88	w ^ para mi=88	w a esto=88	w donde _ $=88	w dos=-88
w ella $=-88	w explote=88	w explote $=88	w hasta _ explote=88	w hasta que explote=88	w hubo un=88	w idea de=88	w la _ en=88	w le pedi=-88	w los _ en=-88	w no mas=88	w no por=-88
w no tienes que=-88	w para mi no=88	w por _ a=-88	w por algo=-88	w por algo que=-88	w que _ ser=88	w que explote=88	w que explote $=88	w se _ cuando=88	w se _ lo=-88	w se que lo=-88	w uno $=-88
w venia de=-88	w yo _ en=-88	k # ME=-87	k -de -re $=-87	k -en # ME=-87	k -er -a -sa=87	k -er _ -ia=87	k -es _ -de=-87	k -ir _ ME=87	k -lo COMPARA $=87	k -on -na $=87	k -or -un=-87
k -or _ -te=87	k -ro COMPARA ME=-87	k -ro COMPARA ME -as=-87	k -to -de=87	k COMPARA LO -ba=87	k COMPARA YO=87	k EL -co $=-87	k JUEGO -ce=87	k LO _ -to=87	k ME -y LO=-87	k PORQUE SI ME=87	k PORQUE _ ME=87
k SOLO ME=-87	k ^ -a LO COMPARA=87	k ^ -te COMPARA=-87	k ^ -te COMPARA TU=-87	k ^ HABER -un=87	k ^ SER TU=87	k ^ TU COMPARA=87	m # me=-87	m -a lo=87	m -ar la=-87	m -or un=-87	m -ra mi=87
m -ta que=87	m -to de=87	m COMPARA fue=-87	m COMPARA yo=87	m EL casino=87	m LO mejor=87	m ^ dijiste=-87	m ^ vos=-87	m la -ba=-87	m la -on=-87	m la COSA=87	m lo -go=-87
m lo ELEGIR=-87	m los -os=-87	m los JUEGO=87	m parar -y=-87	m por -un=-87	m tienes TODOS=-87	m ya ESTAR=87	p COMPARA LO TU=-87	p COMPARA NO PORQUE=-87	p COMPARA NO YA=87	p COMPARA PERO NO=87	p EL SE ME=87
p LO NOS YO=87	p LO SER COMPARA=87	p ME TU COMPARA=-87	p MENTIR SI LO=87	p NO SER COSA=87	p NOS SER=87	p PASAR COMPARA SE=87	p PERDON COSA LO=87	p PERDON TODOS LO=87	p PORQUE SI ME=87	p SE PASAR COMPARA=87	p SER TODOS COMPARA=87
p TU ME NO=-87	p TU NO=-87	p TU NO PASAR=-87	p TU PASAR FRIO=87	p TU SEXO=-87	p TU YO LO=-87	p VER VIDA=-87	s afect=87	s casin=87	s chist=-87	s danad=87	s entre=87
s horri=87	s papel=-87	s rompe=87	s segur=-87	w ^ _ menti=87	w ^ _ tambien=87	w ^ a lo=87	w ^ dijiste=-87	w ^ dijiste que=-87	w ^ hubo un=87	w ^ tu tambien=87	w ^ vos=-87
w a _ mejor=87	w a lo=87	w a lo mejor=87	w casino=87	w desde _ $=-87	w dormir _ me=87	w el casino=87	w horrible=87	w lo mejor=87	w otro cuarto $=-87	w paginas=-87	w parar y=-87
w por un=-87	w que fue=-87	w quiero _ me=-87	w quiero que me=-87	w te _ ,=87	w tu _ has=87	w volver _ casa=87	w volver a casa=87	w y no fui=-87	k , NO -na=-86	k -a -ar -or=-86	k -a -ir=86
k -a TU=-86	k -bo=86	k -de -io -y=86	k -en -un COSA=86	k -es _ -na=86	k -le _ -en=86	k -no _ -de=86	k -on ME=86	k -or MENTIR=-86	k -os _ $=86	k -ra COSA $=-86	k -to _ ME=-86
k COMPARA FRIO $=-86	k CONFIANZA , -y=-86	k CONFIANZA _ -y=-86	k COSA LO=86	k EL _ -or=-86	k ME -os=86	k MENTIR _ -de=-86	k PERDON -or MENTIR=-86	k SER ME=-86	k TU -na=-86	k ^ -ba=86	k ^ EL -di=-86
k ^ PERDON -or MENTIR=-86	m -a casa=86	m -on ella=-86	m LO carta=-86	m LO mejore=-86	m NO esta=-86	m NO habia=86	m PASAR creciendo=86	m TU oculte=-86	m ^ -ba=86	m ^ has=-86	m ^ me=-86
m ^ puedo=-86	m a -ir=86	m a TU=-86	m creciendo $=86	m hoy $=-86	m iba -en=86	m la -da=86	m lo -re=-86	m mejore $=-86	m no -na=-86	m pediste COMPARA=-86	m por MENTIR=-86
m que FRIO=-86	m sabes LO=86	m secreto $=-86	m tu -na=-86	p COMPARA TU QUERIA=86	p COSA HABER=86	p ERROR LO TU=86	p ESTADO COMPARA SE=86	p FRIO EL ME=86	p HABER OTRO LO=-86	p LO COMPARA LO=-86	p LO LO NO=-86
p ME EL ME=-86	p ME PORQUE LO=-86	p MENTIR LO EL=-86	p MENTIR SER COMPARA=86	p NO NO ERROR=-86	p OTRO EL=-86	p OTRO ME LO=86	p PASAR YO=86	p PERDON COSA TU=86	p PERDON SER=86	p SI SUBJ SOLO=86	p SI TU ME=86
p SI VIDA=86	p SOLO ESTADO=86	p SUBJ SOLO=86	p TENER COMPARA PERDON=-86	p TODOS PASAR=86	p VIDA VIDA=-86	s sin=-86	w , _ solo=86	w , no una=-86	w ^ has=-86	w ^ me=-86	w ^ puedo=-86
w ^ tu me=86	w a casa=86	w cancele=-86	w con ella=-86	w creciendo=86	w creciendo $=86	w de _ anos=-86	w de _ me=-86	w decias=-86	w durmiendo=86	w elegi _ $=-86	w esas _ $=86
w estaria=86	w fue creciendo=86	w fue creciendo $=86	w hice _ $=-86	w hoy $=-86	w iba en=86	w llegaria=86	w lo mejore=-86	w lo mejore $=-86	w me _ a=-86	w me _ lo=-86	w me pediste que=-86
w mejore=-86	w mejore $=-86	w no esta=-86	w no habia=86	w no una=-86	w pediste que=-86	w que _ mejore=-86	w que lo mejore=-86	w sabes lo=86	w secreto $=-86	w sin=-86	w sobre=-86
w te oculte=-86	k , NO PASAR=85	k -as -or=-85	k -as _ -ir=85	k -de -me $=85	k -en LO -on=-85	k -er LO=-85	k -es -a=-85	k -es _ -re=-85	k -io _ COMPARA=85	k -na PERDON=85	k -on COPAS=85
k -on _ -os=-85	k -or ME PORQUE=-85	k -or SER=85	k -to SER=-85	k COMPARA _ -os=85	k COMPARA _ TENER=85	k COPAS -on=85	k EL SER=85	k ESTADO -or=-85	k ESTAR _ ,=-85	k HABER _ -de=85	k LO -en $=-85
k ME PORQUE=-85	k MENTIR , PERO=85	k MENTIR _ PERO=85	k NO _ ME=85	k NOS _ LO=-85	k PASAR -en EL -to=85	k PASAR _ -os=85	k PERDON -or SER=85	k SE _ LO=85	k SENTIR , PERO=85	k SENTIR _ PERO=85	k SI NO -as=-85
k TODOS _ -da=85	k ^ NO -os=85	k ^ PERDON -or SER=85	k ^ TENER -na=-85	m -as por=-85	m -es a=-85	m -es me=85	m -or ser=85	m COPAS con=85	m EL era=85	m ESTADO por=-85	m LO bien=-85
m ME culpa=-85	m PASAR la=-85	m PERO no=-85	m SENTIR que=85	m ^ siento=85	m con COPAS=85	m cuenta $=85	m el -to=-85	m la VIDA=85	m lo -as=-85	m mi PORQUE=-85	m ninos $=-85
m pague LO=-85	m por SER=85	m siento $=85	m te -le=-85	m todas $=-85	m una PERDON=85	p COMPARA COMPARA SENTIR=-85	p COMPARA LO YO=-85	p ESTAR TODOS COMPARA=-85	p LO ME ESTAR=85	p LO NO COSA=85	p ME ME SENTIR=-85
p ME NO COMPARA=-85	p MENTIR PERO TU=85	p MENTIR PORQUE TU=85	p NO PERDON NO=-85	p PERDON LO PASAR=85	p PERDON SE=85	p PORQUE TU PORQUE=85	p PORQUE TU TODOS=85	p SER COMPARA SER=-85	p SER COSA COMPARA=85	p TU LO TU=-85	p TU PERO TU=85
p YO PORQUE=85	s comet=85	s criar=85	s drama=85	s encon=-85	s llamo=-85	s prote=85	s vivir=85	w ^ _ los=-85	w ^ siento=85	w cuenta $=85	w esa _ la=85
w ese _ $=-85	w esta bien=-85	w esta bien $=-85	w hablaba=-85	w hermana=-85	w la _ porque=-85	w llamo=-85	w los ninos $=-85	w mentira _ $=-85	w mi culpa=-85	w ninos $=-85	w pague la=-85
w para no=-85	w perdon=85	w pido perdon $=85	w por mi culpa=-85	w por ser=85	w siento $=85	w termino=85	w todas $=-85	w todo _ que=85	w todo lo que=85	w vivir=85	k , NO LO=84
k , _ PERDON=84	k -a EL -te=84	k -a _ -ta=-84	k -da=-84	k -de _ -co=-84	k -ia NO -or=84	k -je COMPARA TU=-84	k -le -a=-84	k -no ,=84	k -no -en LO=-84	k -on EL -ro=-84	k -on _ -ro=-84
k -y -a TU=84	k COMPARA _ -me=-84	k EL _ -hi=84	k LO PORQUE=84	k ME VIDA ,=-84	k NO -ba $=84	k NO -ia NO -or=84	k PERDON -or -te=-84	k SENTIR _ -da=84	k TU ESTAR -do=-84	k ^ NO TODOS=84	k ^ PERDON -or -te=-84
k ^ _ -ir=-84	m -le a=-84	m -no ,=84	m LO tienes=-84	m ME habias=-84	m ME provocaste=84	m SOLO en=84	m YO le=-84	m ^ manana=-84	m ^ siempre=84	m ^ tambien=-84	m mas COMPARA=-84
m ser -na=-84	p COMPARA VER EL=-84	p EL TU TU=-84	p ELEGIR SOLO=-84	p HACER NO=-84	p LO PASAR EL=-84	p LO TODOS SER=84	p ME OTRO=-84	p MENTIR COMPARA SENTIR=84	p MENTIR NO ME=84	p MENTIR NO SENTIR=84	p PASAR COSA SI=-84
p PASAR NO SER=-84	p PASAR PASAR=84	p PORQUE TU=84	p SER COMPARA NO=84	p SI ME VIDA=84	p SI TU=84	p TENER VIDA COMPARA=84	p VIDA LO TENER=84	p YO SE=84	s pense=84	s perde=84	w ^ _ pasar=-84
w ^ _ siempre=84	w ^ manana=-84	w ^ no siempre=84	w ^ siempre=84	w ^ tambien=-84	w gaste la=84	w mas que=-84	w me habias=-84	w me provocaste=84	w pense=84	w provocaste=84	w ser una=-84
w tan _ que=84	w yo le=-84	k ,=83	k , -y -a TU=83	k -al NO=83	k -as -a -ar=83	k -de -er -a=83	k -de ME=83	k -en -io $=83	k -ha TODOS=-83	k -ia _ TU=-83	k -lo _ COMPARA=83
k -ma=-83	k -na PORQUE=-83	k -oy=-83	k COMPARA NO -as=-83	k COSA _ ,=83	k EL -de EL=83	k EL NO=-83	k EL OTRO ME=83	k EL _ -je=-83	k HACER SOLO=83	k LO -da=83	k ME -os -y=83
k ME _ -as=-83	k NO -an=83	k NO -lo=-83	k NO -os -os=-83	k NO -os -os $=-83	k NO _ SUBJ=83	k PASAR EL=83	k PASAR _ ERROR=-83	k SER ME -os=83	k SER ME -os -y=83	k TU ERROR=83	k VIDA _ FRIO=-83
k YO _ -ba=-83	k ^ HABER=83	k ^ SER ME -os=83	k ^ _ -ne=-83	m -ha gente=-83	m -or todo=83	m -to cuando=-83	m COMPARA hacia=83	m EL no=-83	m HACER mas=83	m ^ HABER=83	m ^ ni=83
m andaba -on=-83	m de ME=83	m el -or=83	m ibas -a=83	m me -es=-83	m mucha TODOS=-83	m no -an=83	m no -os=83	p COMPARA NO TU=83	p EL HACER SOLO=83	p EL LO HABER=-83	p EL OTRO ME=83
p ESTAR SENTIR LO=-83	p HABER NO LO=-83	p LO FRIO EL=83	p LO LO YO=-83	p ME SER EL=-83	p ME VER=-83	p MENTIR PORQUE TODOS=83	p NO NO SEXO=83	p PASAR SEXO=83	p PASAR YO NO=83	p PERDON LO ME=83	p SE LO COMPARA=-83
p SE VOY=83	p SENTIR LO=83	p SENTIR YO=-83	p SI SUBJ TU=83	p SOLO PERDON=83	s ,=83	s adond=-83	s asust=-83	s borre=-83	s debil=83	s doy=-83	s hacen=83
s ibas=83	s pilla=-83	s pillo=83	s psico=-83	s viend=-83	w ,=83	w ^ _ estaba=-83	w ^ era mi=83	w ^ ni=83	w adonde=-83	w andaba con=-83	w borre=-83
w cierto=-83	w con el $=-83	w doy=-83	w el _ dije=-83	w encontraste=-83	w era mi cumpleanos=83	w habiamos _ y=83	w hacen=83	w hay _ que=83	w ibas=83	w ibas a=83	w lo _ hacia=83
w lo de el=83	w lo que hacia=83	w los _ de=-83	w los _ que=-83	w los jueves $=-83	w mi cumpleanos y=83	w mucha gente=-83	w no _ hubieras=83	w no sabia=83	w pillo=83	w por todo=83	w psicologa=-83
w que hacia=83	w si quieres que=-83	w te _ $=-83	k , -te $=-82	k , LO PERDON=82	k , LO PERDON $=82	k , _ -ue=82	k -a _ -es=82	k -ce -os $=82	k -de -as=82	k -de -os=-82	k -de ESTAR $=82
k -de LO -za=82	k -de LO -za $=82	k -di PERDON ,=82	k -di _ ,=82	k -en TU=-82	k -ja $=-82	k -mo -y=82	k -no PASAR=82	k -or TU -en=82	k -ra _ -a=-82	k -ra _ ESTAR=-82	k -ro=-82
k -y NO=-82	k COMPARA NO -ba=82	k COMPARA YO -ia=-82	k EL JUEGO $=-82	k ERROR=82	k HABER ERROR=82	k LO CONFIANZA , -y=-82	k ME _ NO=-82	k ME _ SER=82	k NO SI=82	k NO _ -or=82	k PASAR _ -go=-82
k PORQUE TU ME=82	k PORQUE _ ESTAR=-82	k QUIZA _ COMPARA=-82	k SENTIR _ ,=82	k SER -ta=-82	k TENER PORQUE -en=-82	k YO $=-82	k ^ -a ME=82	m -de este=82	m -er en=-82	m -ja $=-82	m -mo y=82
m LO relacion=-82	m LO veces=-82	m NO si=82	m SI te=82	m SOLO me=-82	m YO $=-82	m ^ acordamos=-82	m ^ prometi=-82	m de -os=-82	m en TU=-82	m fue ME=-82	m hecho $=-82
m hubo NO=-82	m las -es=-82	m lo -ue=-82	m nunca ME=-82	m por NO=82	m prestamo $=-82	m razon -en=-82	m recoger -a=-82	m telefono -en=-82	m tuve -un=82	m y NO=-82	m yo $=-82
p COMPARA ME TU=-82	p COSA COSA=82	p EL ESTADO=82	p EL MENTIR EL=-82	p LO EL SEXO=-82	p LO LO COPAS=82	p LO LO VOY=-82	p LO PERDON ME=-82	p ME COMPARA PASAR=-82	p ME ME VIDA=82	p MENTIR LO COMPARA=-82	p NO NO SI=82
p NO SE NO=82	p NO SER MENTIR=82	p PASAR EL OTRO=-82	p SER COMPARA ELEGIR=-82	p SER COMPARA TU=-82	p SI QUERIA=82	p SOLO NO COMPARA=82	p TODOS TU=82	p TODOS VIDA=82	p TU COSA LO=82	p TU NO ME=-82	s amigo=-82
s insis=82	s recog=-82	s tiemp=-82	s tonte=82	s veran=-82	s vos=-82	w ^ _ con=-82	w ^ _ ti=-82	w ^ a mi=82	w ^ a ti=-82	w ^ acordamos=-82	w ^ prometi=-82
w acordamos=-82	w de este=82	w disculpa=82	w el prestamo $=-82	w fue _ de=82	w hecho $=-82	w la relacion=-82	w las veces=-82	w lo _ te=-82	w lo conte=82	w lo hice $=-82	w lo que te=-82
w me _ verguenza=-82	w no era=82	w nunca _ nada=82	w nunca me=-82	w pedi _ ,=82	w pedi perdon ,=82	w por no=82	w preguntado=82	w prestamo $=-82	w razon en=-82	w recoger=-82	w recoger a=-82
w si te=82	w telefono en=-82	w tiempo=-82	w tuve un=82	w verano=-82	w verdad , y=-82	w verdad _ y=-82	w vos=-82	w yo $=-82	k , -os -de=81	k -ba ,=81	k -ba , LO=81
k -ce $=-81	k -do TU -te=-81	k -do _ -te=-81	k -do _ COPAS=81	k -en NO=-81	k -es -er=-81	k -je _ -es=-81	k -le _ EL=-81	k -me ,=81	k -on -ra=-81	k -or -me=-81	k -or -to=81
k -ra LO $=81	k -y TU -di=-81	k COMPARA -es $=-81	k COMPARA JUEGO=-81	k COMPARA JUEGO LO=-81	k COPAS -y NO=81	k COPAS _ NO=81	k EL SEXO -y=81	k ERROR _ EL=-81	k LO COMPARA TU=-81	k LO _ -ir=81	k MENTIR -de=-81
k NO -ir=81	k NO -ra SER=81	k NO ESTAR -en=81	k PASAR COSA=81	k PERDON _ -es=81	k SE -to=81	k SOLO _ -na=81	k SOLO _ -or=81	k TU -te -on LO=81	k TU _ HACER=81	k YO _ LO=81	k ^ LO -os=81
k ^ ME HABER -do=81	k ^ NO -ra=81	k ^ NO -ra SER=81	m , las=-81	m -ba ,=81	m -ce $=-81	m -en una=81	m -me ,=81	m -te porque=-81	m COMPARA encontraste=-81	m LO habria=81	m LO puerta=81
m TU dije=-81	m ^ llevo=-81	m contar LO=-81	m es SOLO=81	m fue COSA=81	m lamento COMPARA=81	m llegar -a=-81	m mi -to=81	m nadie SOLO=-81	m pido COMPARA=-81	m por -me=-81	m por -to=81
m que JUEGO=-81	m que LO=-81	m se -to=81	m siquiera SER=81	m terapeuta COMPARA=-81	p COMPARA JUEGO LO=-81	p COSA SOLO LO=-81	p EL ME HACER=-81	p EL SEXO=-81	p ELEGIR NO PORQUE=-81	p FRIO ME LO=81	p HABER COPAS NO=81
p LO LO HACER=81	p LO TU HABER=-81	p ME HABER COPAS=81	p ME LO JUEGO=-81	p ME ME OTRO=-81	p NO LO SOLO=81	p NO PORQUE COSA=-81	p OTRO COMPARA=-81	p OTRO TU LO=81	p PERDON MENTIR LO=-81	p PORQUE EL LO=-81	p PORQUE NO=-81
p SENTIR COMPARA LO=-81	p SENTIR SOLO LO=81	p SENTIR TENER=81	p SER LO HABER=81	p YO LO=-81	s acaba=81	s ando=81	s falto=-81	s fiest=81	s insul=-81	s menos=81	s mezcl=81
s oir=81	s pague=-81	s permi=-81	s puert=81	w , las=-81	w ^ _ siquiera=81	w ^ lamento que=81	w ^ llevo=-81	w ^ ni siquiera=81	w ando=81	w contar=-81	w cuando _ ,=81
w de _ y=81	w decir que=-81	w en _ me=-81	w falto=-81	w la puerta=81	w lamento que=81	w llegar a=-81	w lo _ yo=-81	w mas _ una=81	w menos=81	w menti _ $=-81	w nadie mas=-81
w nadie mas $=-81	w no me lo=81	w oir=81	w pague=-81	w para _ te=-81	w para que te=-81	w pensar=81	w permiso=-81	w pido que=-81	w puerta=81	w que _ hacia=-81	w que encontraste=-81
w que no te=81	w seguir=-81	w sus _ y=81	w te dije=-81	w y _ di=-81	w y te di=-81	k -a LO $=80	k -ba -a -ir=80	k -ba -on -ad=80	k -ba _ -ad=80	k -ba _ -ir=80	k -ce -as=-80
k -de COMPARA ME=-80	k -de JUEGO=-80	k -do _ -do=-80	k -go SER=80	k -la _ -a=80	k -on -ad=80	k -se COMPARA=80	k -te , -y=-80	k -ve -a=-80	k -y -je COMPARA=-80	k ELEGIR -me=-80	k LO -es $=80
k LO -na=-80	k LO COMPARA -ia=80	k LO COMPARA TENER=80	k LO ME=-80	k ME PERDON $=80	k NO , SOLO=80	k NO -ba -on -ad=80	k NO SER LO=-80	k NO _ JUEGO=80	k PORQUE NO LO=-80	k SER _ -do=80	k TENER _ -en=-80
k TU -go=80	k TU -me=-80	k YO ESTAR -en=-80	k ^ -le=80	k ^ -te -a=80	k ^ ME -te -en=80	k ^ _ -me=-80	m -do que=-80	m -go es=80	m -on claridad=80	m -on tu=-80	m -se que=80
m -ve a=-80	m -y de=80	m EL despido=80	m ELEGIR quedarme=-80	m HABER tomado=80	m LO psicologa=-80	m NO estuve=80	m TU no=80	m TU que=-80	m ^ -le=80	m ^ falte=80	m con -ad=80
m de JUEGO=-80	m ella -ro=-80	m es LO=-80	m pense COMPARA=80	m presion -de=80	m te -go=80	m te -on=80	m tu -on=-80	m vez COMPARA=-80	p COMPARA EL VIDA=-80	p EL HACER ME=80	p ELEGIR LO COSA=-80
p HABER COSA SER=-80	p JUEGO SER=80	p LO SI=-80	p ME TODOS=80	p MENTIR SI NO=80	p NO LO SEXO=-80	p PERDON PORQUE=80	p PERO TU LO=80	p QUIZA SER COSA=-80	p SE COMPARA COMPARA=-80	p SE QUIZA=-80	p SER EL=80
p SER PORQUE COMPARA=80	p SEXO TU LO=-80	p SI COMPARA TU=80	p TU COMPARA TU=80	p TU HABER ERROR=80	p TU LO PERDON=80	p TU LO SE=80	p TU LO SER=80	p TU TODOS=80	s clari=80	s grand=80	s hable=-80
s hice=-80	s quedo=80	s verlo=-80	w ^ _ pedia=-80	w ^ falte=80	w ^ falte a=80	w algunos=80	w amistad=80	w claridad=80	w con claridad=80	w con los=-80	w con tu=-80
w de _ despido=80	w de el despido=80	w despido=80	w el despido=80	w grande=80	w hice=-80	w la presion de=80	w la psicologa=-80	w mintiera=-80	w no estuve=80	w pedia=-80	w pensaba _ claridad=80
w pensaba con claridad=80	w pense que=80	w presion de=80	w que _ fue=-80	w quedo=80	w sentirse=80	w tener=-80	w verlo=-80	w vez que=-80	w y de=80	w y por eso=80	w yo estaba en=-80
k , NO -io=79	k -ad -y LO=79	k -ad _ LO=79	k -as , ME=-79	k -do SENTIR=-79	k -en _ -ra=-79	k -ia -do=79	k -ne -a=-79	k -on _ -la=-79	k -on _ NO=79	k -ra -er=-79	k -ra _ -no=-79
k -ro _ $=-79	k -ue _ -a=-79	k -y ME SER=-79	k -y ME SER -a=-79	k COMPARA NO PASAR=-79	k COMPARA SI=-79	k COMPARA _ SOLO=-79	k CONFIANZA COMPARA=-79	k EL -es=-79	k ELEGIR ME -te=79	k ELEGIR _ -ra=-79	k ELEGIR _ -te=79
k ESTAR PASAR=79	k ESTAR _ COMPARA=-79	k NO -io=79	k PASAR -ro -ra=-79	k PASAR _ -as=-79	k PASAR _ -ra=-79	k PERDON _ TODOS=79	k SER -as=79	k SER -as $=79	k SEXO _ $=79	k TODOS LO -es -de=-79	k TODOS _ -no=79
k TU -de=79	k TU -so=-79	k ^ -ta=79	k ^ ELEGIR ME=79	k ^ ELEGIR ME -te=79	k ^ VOY -a=79	k ^ _ -mo=79	m -as no=79	m -lo despues=-79	m -ne a=-79	m -or mi=-79	m -os meses=79
m COMPARA si=-79	m CONFIANZA que=-79	m COSA que=79	m EL sueldo=79	m ELEGIR mi=79	m ESTAR pasando=79	m LO cosa=79	m PASAR duro=-79	m ^ -ta=79	m ^ voy=79	m asumo ME=79	m celular $=-79
m eran -as=79	m ese -to=-79	m fue -ro=-79	m me QUERIA=79	m medico $=-79	m no ESTAR=79	m para -er=-79	m porque ESTAR=-79	m que SI=-79	m quieres COMPARA=-79	m tambien LO=-79	m tendria COMPARA=79
m verdad -y=79	p COMPARA NO PASAR=-79	p COMPARA SENTIR ME=79	p COSA SE=79	p ELEGIR LO YO=-79	p ESTAR COSA=79	p HABER ME=79	p JUEGO COMPARA LO=-79	p LO PASAR COSA=79	p ME COMPARA SER=-79	p ME LO OTRO=-79	p ME MENTIR NO=-79
p ME PORQUE EL=-79	p MENTIR LO ME=-79	p MENTIR PORQUE ELEGIR=-79	p NOS ME EL=-79	p SE COMPARA COSA=-79	p SER COMPARA TODOS=79	p SER YO COMPARA=-79	p SI LO COSA=-79	p SOLO LO COMPARA=-79	p TU COMPARA SER=-79	p TU CONFIANZA=-79	p TU SENTIR PERDON=79
s cuent=79	s diria=79	s histo=-79	s imagi=-79	s llame=-79	s llegu=-79	s maner=79	w , _ los=-79	w , y tu=-79	w ^ asumo mi=79	w ^ voy=79	w ^ voy a=79
w asumo _ parte=79	w asumo mi=79	w asumo mi parte=79	w celular $=-79	w diria=79	w el medico $=-79	w el sueldo=79	w estaba _ otra=-79	w fue _ para=-79	w fue duro=-79	w fue duro para=-79	w la cosa=79
w llame=-79	w llegue=-79	w me _ sentir=79	w medico $=-79	w ninguna=-79	w podria=79	w por mi=-79	w porque _ la=-79	w que en=79	w que si=-79	w quieres que=-79	w tendria=79
w tendria que=79	w tu _ en=-79	w verdad y=79	w y me fui=-79	k , HABER=78	k -ce -es=-78	k -da -es=-78	k -de ME -y=-78`,
};
