import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.en,
  bias: 0.274,
  enough: 1.3,
  notAgainst: -1,
  kinds: {
    SHIFT_BLAME: `w would _ have=425	w would not have=425	k IF _ WOULD=413	p HAVE IF YOU=413	w if _ d=413	p BUT YOU NOT=398	p COLD IT=398	p IF YOU HAVE=398	p WOULD NOT IF=398	p WOULD NOT YOU=398	k -ed ME -to=382	k BEEN -he -ne=382
k IF YOU HAVE=382	k IF YOU WOULD=382	k THEY HAPPEN=382	k YOU CAUSE ME=382	k YOU COLD=382	k YOU WOULD HAVE=382	k YOU _ ALL=382	k ^ YOU CAUSE ME=382	k ^ YOU WOULD=382	m -he one=382	m one -ho=382	p BECAUSE YOU ME=382
p LIE BUT YOU=382	p NOT HAVE IF=382	p THEY BEEN THEY=382	p WOULD IF YOU=382	p WOULD WOULD=382	p YOU COLD IT=382	p YOU WOULD BEEN=382	s pushe=382	w d have=382	w if you d=382	w if you had=382	w one who=382
w pushed=382	w the one=382	k -ed ME $=361	k -he -ne -ho=361	k -he _ -ho=361	k -ne _ YOU=361	k -sy -to=361	k BEEN -he -ne -ho=361	k HAPPEN -ng=361	k HAVE SAW=361	k IT _ THEY=361	k ME -to IT=361
k NOT HAVE -ne=361	k NOT _ -ne=361	k WOULD NOT HAVE -ne=361	k YOU -ed ME=361	k YOU _ -ed=361	k ^ THEY HAPPEN=361	m -on your=361	m -sy to=361	m easy -to=361	m have -ne=361	m someone -ho=361	p BUT YOU ME=361
p CHOICE YOU ME=361	p COLD BEEN=361	p HAVE IF HAVE=361	p IF HAVE NOT=361	p THEY HAPPEN IT=361	p THEY HAPPEN ME=361	p WOULD SAW=361	p YOU COLD I=361	p YOU ME WOULD=361	p YOU WOULD I=361	p YOU WOULD ME=361	s exact=361
s first=361	s liste=361	w easy to=361	w exactly=361	w first=361	w have gone=361	w not _ gone=361	w not have gone=361	w on your=361	w someone who=361	w the _ who=361	w the one who=361
k -at -me=336	k -at BEEN I=336	k -ed -to DO=336	k -ed _ DO=336	k -he THING YOU=336	k -il I=336	k -ne -ng=336	k -ok -at=336	k -pt -ng ME=336	k -pt _ ME=336	k -rd -to BEEN=336	k -th _ YOU=336
k -to -ne=336	k -to -ne -ho=336	k -to _ ,=336	k -to _ -to=336	k BEEN I -ed=336	k BEEN I -ed -to=336	k BEEN THEY=336	k BUT YOU BEEN=336	k BUT YOU BEEN NOT=336	k BUT _ WOULD=336	k CAUSE ME -to=336	k CAUSE _ NOT=336
k DO _ -ut=336	k HAPPEN ME=336	k HAVE NOT -ne=336	k HAVE _ IF=336	k I LIE , BUT=336	k I _ -ay=336	k IT BEEN THEY=336	k JUST _ ME=336	k LIE , BUT YOU=336	k ME -it=336	k ME -nd I=336	k ME -to -go=336
k ME _ -go=336	k THEY CHOICE=336	k THEY HAPPEN ME=336	k THING YOU=336	k WANT _ IT=336	k YOU BEEN ALL=336	k YOU BEEN NOT JUST=336	k YOU NOT=336	k YOU WOULD BEEN=336	k ^ IF YOU WOULD=336	k ^ YOU NOT=336	k ^ YOU WOULD HAVE=336
m -il i=336	m -ok at=336	m -to it=336	m -to someone=336	m HAPPEN me=336	m I supposed=336	m ME credit=336	m NOT exactly=336	m NOT gone=336	m THEY got=336	m THEY knew=336	m THING you=336
m YOU never=336	m YOU pushed=336	m at -me=336	m at YOU=336	m either $=336	m gave ME=336	m got ME=336	m have SAW=336	m into -he=336	m look -at=336	m me -it=336	m to -ne=336
m until I=336	m was I=336	m was THEY=336	m way YOU=336	m went -ng=336	m you NOT=336	m your COLD=336	p BEEN I BUT=336	p BEEN THEY JUST=336	p BUT LIE=336	p CAUSE IT YOU=336	p CAUSE ME YOU=336
p HAVE SAW HAVE=336	p I LIE HAVE=336	p IF WOULD=336	p IF WOULD BEEN=336	p IF WOULD ME=336	p IT YOU COLD=336	p LIE BECAUSE YOU=336	p LIE COLD=336	p LIE YOU HAVE=336	p ME IT YOU=336	p ME YOU COLD=336	p NOT BUT YOU=336
p NOT CAUSE THEY=336	p NOT JUST YOU=336	p THEY CHOICE BEEN=336	p THEY CHOICE THEY=336	p THEY HAPPEN BEEN=336	p THEY I THEY=336	p THEY ME IT=336	p WOULD HAVE SAW=336	p WOULD NOT SAW=336	p YOU CAUSE ME=336	p YOU CHOICE BEEN=336	p YOU COMPARE BEEN=336
p YOU COMPARE DO=336	p YOU COMPARE I=336	p YOU COMPARE ME=336	p YOU COMPARE NOT=336	p YOU HAVE IF=336	p YOU NOT CAUSE=336	p YOU WOULD HAVE=336	p YOU WOULD IF=336	s const=336	s eithe=336	s jealo=336	w ^ _ knew=336
w ^ _ pushed=336	w ^ you d=336	w ^ you never=336	w ^ you pushed=336	w either=336	w either $=336	w gave me=336	w got me=336	w had not gone=336	w hard _ be=336	w hard to be=336	w have _ if=336
w i _ say=336	w i supposed=336	w i supposed to=336	w i would not=336	w into the=336	w kept _ me=336	w look at=336	w me _ for=336	w me _ go=336	w me and i=336	w me credit=336	w me to go=336
w not exactly=336	w not gone=336	w only _ $=336	w the way you=336	w to _ ,=336	w to _ to=336	w to someone=336	w to someone who=336	w until i=336	w was i=336	w way you=336	w were _ exactly=336
w were not exactly=336	w what was i=336	w you d been=336	w you d have=336	w you never=336	w you pushed=336	k -ne -ho=326	m -ne who=326	p BECAUSE YOU=326	k ^ YOU CAUSE=315`,
    EXCUSE: `m was -ng=440	w ^ i had=419	w and i was=419	k BEEN -ng ME=393	p BEEN STATE I=393	p LIFE I NOT=393	p ME LIFE BEEN=393	p BEEN MAYBE NOT=376	s fathe=376	w father=376	k -a STATE=356	k -nd THEY BEEN=356
k DRINK _ ME=356	k ^ I BEEN STATE=356	m ME father=356	m NOT thinking=356	m ^ that=356	m a STATE=356	p HAVE LIFE I=356	p I HAVE STATE=356	p I STATE ME=356	p JUST BECAUSE I=356	p ME LIFE I=356	p STATE LIFE I=356
s low=356	s stres=356	w ^ that=356	w i had a=356	w low=356	w my father=356	w not thinking=356	w pressure=356	w was _ thinking=356	w was not thinking=356	k , I MAYBE=331	k -a -nt=331
k -a -ss=331	k -ed THEY=331	k -lp=331	k -ng ME $=331	k -rk=331	k BECAUSE ME=331	k BEEN -in -a=331	k BEEN -in ME=331	k BEEN -ng ME $=331	k CAUSE ME DO=331	k CAUSE _ DO=331	k HAVE _ STATE=331
k I -me=331	k I BEEN -er=331	k I STATE=331	k I _ -om=331	k JUST _ I=331	k LIFE , I=331	k ME -ve=331	k ME DO=331	k YOU -so I=331	k ^ -ng=331	k ^ I HAVE -a=331	m -ed her=331
m -he pressure=331	m BECAUSE my=331	m BEEN under=331	m HAVE just=331	m I lost=331	m ME do=331	m ^ -ng=331	m a -nt=331	m a -ss=331	m because ME=331	m i -me=331	m i STATE=331
m me -ve=331	m me DO=331	m moment $=331	m my DRINK=331	m myself $=331	m place -nd=331	m trying -to=331	m was -er=331	p BECAUSE ME BEEN=331	p BEEN STATE NOT=331	p CAUSE DO I=331	p DRINK DO=331
p DRINK I NOT=331	p GAMBLE BEEN I=331	p HAVE STATE THING=331	p HAVE WANT I=331	p HAVE WILL=331	p I HAPPEN STATE=331	p I ME JUST=331	p I NOT WOULD=331	p I STATE I=331	p I STATE LIFE=331	p I WOULD DRINK=331	p IT LIFE I=331
p JUST BEEN ME=331	p LIFE BEEN BEEN=331	p LIFE BEEN NOT=331	p LIFE CAUSE=331	p LIFE I BEEN=331	p LIFE LIE=331	p LIFE LIFE=331	p ME DO I=331	p ME DO NOT=331	p STATE I TRUST=331	p STATE IT NOT=331	p STATE LIFE BEEN=331
p STATE TRUST=331	p YOU LIFE BEEN=331	s addic=331	s adhd=331	s alcoh=331	s alive=331	s help=331	s lonel=331	s makes=331	s momen=331	s panic=331	s pills=331
s scare=331	w a _ and=331	w adhd=331	w alive=331	w because my=331	w help=331	w i _ from=331	w i _ scared=331	w i _ under=331	w i lost=331	w i was a=331	w i was under=331
w made _ do=331	w made me do=331	w makes=331	w me do=331	w moment=331	w moment $=331	w myself $=331	w out _ way=331	w over _ $=331	w own _ $=331	w pills=331	w place and=331
w scared=331	w the pressure=331	w trying to=331	w under=331	w was _ for=331	w was _ me=331	w was _ on=331	w was under=331	w you so i=331	k LIFE _ I=321	w ^ _ had=321	p BEEN LIFE I=297
p HAVE STATE=297	p I BEEN STATE=297	p I MAYBE NOT=297	p STATE I NOT=297	s apolo=-296	p SORRY FEEL=-293	p I NOT ME=289	p YOU SORRY=-287	p DRINK ME=283	p HAVE I IT=283	p I STATE IT=283	p LIFE I IT=283
s perso=283	w and _ was=278	k I HAVE -a=266	k I MAYBE NOT=266	k ^ IT BEEN -he=266	p DRINK NOT=266	p I IT DO=266	p I NOT DO=266	s gambl=266	w i could not=266	w person=266	k SORRY IT=-265
w ^ i was=262	p I SORRY BEEN=-261	p STATE NOT=258	k BEEN _ ME=255	k ME LIFE=255	m my LIFE=255	k SORRY _ YOU=-249	p YOU I SORRY=-249	k -a LIFE=246	k BEEN _ STATE=246	k I BEEN STATE=246	k I _ -er=246
k ^ _ -ht=246	m WOULD never=246	m a LIFE=246	p BEEN I MAYBE=246	p CAUSE ME DO=246	p HAVE WANT BEEN=246	p I JUST ME=246	p I STATE BEEN=246	p I WOULD DO=246	p IT BEEN DRINK=246	p IT JUST ME=246	p LIFE BEEN I=246
p LIFE IT I=246	p ME I I=246	p STATE I=246	p STATE I BEEN=246	p STATE LIFE=246	p STATE ME=246	s press=246	w forgot=246	w it was the=246	w my _ was=246	w thinking=246	p CAUSE YOU=-245
w apologize=-245	k SORRY IF=-240	m SORRY if=-240	m YOU were=-240	p I HAVE YOU=-240	p SORRY YOU FEEL=-240	s some=-240	w some=-240	w you were=-240	p I ME BEEN=236	p I STATE=233	p BEEN DRINK=232
p BEEN JUST ME=232	p I BEEN MAYBE=232	p I LIFE I=232	p LIFE I I=232	s good=232	w good=232	k MAYBE HAVE=-230	k YOU FEEL=-230	m I apologize=-230	m MAYBE have=-230	m not HAVE=-230	p BEEN IT YOU=-230
p I SORRY FEEL=-230	p I SORRY IF=-230	p I SORRY ME=-230	p IF ME=-230	w ^ _ were=-230	w i apologize=-230	w not have=-230	p LIFE I=226	m SORRY that=-225	m when I=225`,
    MINIMIZE: `p SEX JUST=435	p BEEN JUST JUST=422	s years=422	w years=422	k IT BEEN -a JUST=408	p BEEN BUT IT=408	p I JUST JUST=408	k , WE=391	k JUST $=391	m , WE=391	m , nothing=391	m , we=391
m JUST $=391	w , nothing=391	w , we=391	k , _ ,=371	k , _ -al=371	k -ig=371	k -so IT=371	k BEEN NOT -ke=371	k IT BEEN NOT -ke=371	k JUST _ -nd=371	k JUST _ LIE=371	k NOT -ke=371
k NOT HAPPEN=371	k WE _ -on=371	m -so it=371	m NOT like=371	m affair $=371	m not -ke=371	m so IT=371	p BEEN NOT SEX=371	p BUT WE=371	p IT JUST JUST=371	p IT JUST SEX=371	p JUST JUST=371
p JUST SEX NOT=371	p NOT COMPARE=371	s onlin=371	s secre=371	w , _ ,=371	w ^ _ we=371	w affair $=371	w is _ like=371	w is not like=371	w not like=371	w nothing _ $=371	w online=371
w so it=371	w is not=363	s nothi=355	w nothing=355	k , I JUST HAVE=346	k , JUST=346	k , _ -a=346	k -a JUST $=346	k -a JUST -ed=346	k -a _ -ed=346	k -an SEX $=346	k -an WE=346
k -an _ -to=346	k -ig -al=346	k -ke I -ed=346	k -ke _ -ed=346	k -of -es=346	k -of -es $=346	k -on ,=346	k BEEN -a JUST -of=346	k BEEN BUT=346	k BEEN NOT -ke I=346	k IT BEEN -an=346	k IT BEEN JUST -a=346
k IT _ -an=346	k NOT -ke I=346	k SEX _ JUST=346	k WE BEEN JUST=346	k ^ IT BEEN -an=346	k ^ IT BEEN -re=346	m , JUST=346	m -an we=346	m -he end=346	m -ig deal=346	m -on ,=346	m BEEN still=346
m JUST hundred=346	m big -al=346	m can WE=346	m of -es=346	m on ,=346	m was -an=346	m we NOT=346	m were JUST=346	m years $=346	p BEEN NOT GAMBLE=346	p BEEN SEX IT=346	p BEEN SEX NOT=346
p HAVE JUST JUST=346	p I SEX JUST=346	p IT NOT GAMBLE=346	p IT SEX NOT=346	p JUST I ALL=346	p JUST JUST BEEN=346	p JUST NOT ALL=346	p NOT HAPPEN WE=346	p SEX NOT HAPPEN=346	p THEY IT IT=346	s big=346	s count=346
s deal=346	s hundr=346	s paid=346	s techn=346	s texts=346	w , _ a=346	w , _ more=346	w , i only=346	w a _ hundred=346	w an affair $=346	w big=346	w big deal=346
w can we=346	w deal=346	w hundred=346	w is _ a=346	w it _ an=346	w it _ like=346	w it _ only=346	w it is not=346	w it was an=346	w it was only=346	w not like i=346	w on ,=346
w on _ it=346	w only _ a=346	w only _ it=346	w paid=346	w technically=346	w texts=346	w the end=346	w was _ couple=346	w was a couple=346	w was an=346	w years $=346	p IT BEEN SEX=325
m is NOT=320	p IF YOU=-320	k BEEN -a JUST=312	p BEEN JUST SEX=312	s coupl=312	k -ke I=298	k BEEN _ -ke=298	m -ke i=298	m like I=298	s littl=298	w couple=298	w like i=298
w little=298	p SORRY THING=-293	k JUST _ ,=285	p IT SEX=285	k -a JUST -of=281	k JUST -of=281	k ^ ALL=281	m -a bit=281	m -a couple=281	m -a few=281	m JUST of=281	m ^ ALL=281
p I BUT I=281	p WE BEEN JUST=281	s bit=281	s hardl=281	w a bit=281	w a couple=281	w a few=281	w bit=281	w hardly=281	k , NOT=274	m , NOT=274	p JUST SEX=274
p NOT WE=274	p YOU THING=-272	w it was a=270	k -he -nd=261	k COMPARE _ $=261	k JUST -a=261	k ^ _ WE=261	m -a little=261	m JUST a=261	m but I=261	m couple -of=261	m the -nd=261
p I JUST THEY=261	p IT BEEN ERROR=261	p IT JUST BEEN=261	p IT JUST NOT=261	p IT NOT SEX=261	p JUST WE=261	p MAYBE JUST=261	s worse=261	w a couple of=261	w a little=261	w but i=261	w couple of=261
w worse=261	p YOU WOULD=-260	k -a JUST=257	k IF YOU=-257	m IF you=-257	m a JUST=257	k ^ IF=-253	m ^ IF=-253	m ^ if=-253	m if YOU=-253	w ^ if=-253	w if you=-253
k ^ IT BEEN NOT=251	p SORRY HAVE=-250	p SORRY IF=-250	k SEX ,=247	k ^ IT BEEN JUST=247	m SEX ,=247	p YOU DO=-246	p LIFE I=-242	k , _ -re=236	k -ng -up=236	k -on _ IT=236	k -rs $=236
k BEEN -ly=236	k BEEN JUST -a=236	k BUT IT=236	k I JUST HAVE=236	k IT BEEN NOW=236	k IT _ -ke=236	k IT _ -ly=236	k IT _ NOW=236	k JUST HAVE=236	k JUST SEX=236	k JUST _ THEY=236	k NOT _ ALL=236
k SEX _ IT=236	k THING _ WE=236	k WE NOT=236	k WE _ JUST=236	k ^ -in=236	m -nd we=236	m -ng up=236	m -rs $=236	m BEEN nothing=236	m BUT it=236`,
    CONDITIONAL: `k SORRY IF=558	m SORRY if=558	p I SORRY IF=548	p SORRY IF YOU=537	m sorry IF=531	w sorry if=531	p IF FEEL=518	p BEEN SORRY IF=511	k BEEN SORRY IF=495	p SORRY YOU SAW=495	k I BEEN SORRY IF=486	p IF CAUSE=486
w am _ if=486	w am sorry if=486	p BEEN YOU SAW=476	p IF CAUSE YOU=476	p SORRY IF=469	p I IF I=465	k SORRY IF YOU=452	k SORRY YOU=452	m sorry YOU=452	p IF ERROR=452	p IF FEEL YOU=452	p IF YOU FEEL=452
p YOU FEEL ME=452	m SORRY you=448	w sorry you=448	p SORRY YOU FEEL=443	k SAW _ -as=438	k SORRY YOU FEEL=438	m YOU felt=438	p IF IT BEEN=438	p IF IT YOU=438	p IF THEY=438	p IF YOU ERROR=438	p IF YOU THING=438
p SORRY CAUSE YOU=438	p SORRY IF CAUSE=438	p SORRY IF FEEL=438	w ^ _ that=438	w you felt=438	k BEEN SORRY YOU=427	k I BEEN SORRY YOU=427	w am _ you=427	k BEEN SORRY YOU FEEL=421	k FEEL YOU $=421	k IT IT=421	k SAW IT -as=421
k YOU , I=421	m IT as=421	m YOU feel=421	m see IT=421	p IF BEEN YOU=421	p IF I CAUSE=421	p IF I DO=421	p IF I SORRY=421	p IF LIE=421	p IF YOU IT=421	p SAW IT LIE=421	p SORRY IF ERROR=421
p SORRY IF IT=421	p SORRY IF ME=421	p YOU FEEL YOU=421	w am sorry you=421	w see _ as=421	w sorry if you=421	w you , i=421	w you feel=421	p IF SORRY=408	p SORRY FEEL=407	k -ny FEEL=401	k BEEN SORRY IF YOU=401
k BEEN SORRY IT YOU=401	k FEEL -by=401	k FEEL YOU , I=401	k HAVE FEEL YOU=401	k I SORRY IF=401	k I _ IF=401	k IF -he=401	k IF IT BEEN=401	k IF ME=401	k IF _ CAUSE=401	k ME -ng=401	k SORRY IF -he=401
k SORRY IF I=401	k SORRY YOU BEEN=401	k SORRY YOU HAVE -to=401	k YOU SAW IT=401	k YOU SAW IT -as=401	k ^ I SORRY IF=401	k ^ SORRY YOU=401	m FEEL by=401	m IF my=401	m IF the=401	m any FEEL=401	m if -he=401
m if ME=401	m made YOU=401	m your FEEL=401	p I IF CAUSE=401	p IF I IT=401	p IF I THING=401	p IF IT LIE=401	p IT IT FEEL=401	p MAYBE FEEL=401	p SORRY HAVE FEEL=401	p SORRY HAVE IT=401	p SORRY IF THING=401
p SORRY YOU ERROR=401	p SORRY YOU LIE=401	p YOU FEEL NOT=401	s offen=401	w ^ sorry you=401	w i _ if=401	w if _ is=401	w if _ was=401	w if my=401	w if that is=401	w if the=401	w made you=401
w offended=401	w sorry _ feel=401	w sorry you feel=401	w that _ you=401	w you _ my=401	p SORRY SAW=385	k , -nd IF=376	k , _ IF=376	k -nd IF=376	k -or -ny FEEL=376	k -or _ FEEL=376	k BEEN SORRY -to=376
k BEEN SORRY YOU BEEN=376	k FEEL IT=376	k FEEL LIE=376	k FEEL _ MAYBE=376	k HAVE _ FEEL=376	k I BEEN SORRY -to=376	k I HAVE FEEL=376	k I HAVE FEEL YOU=376	k I SORRY IT YOU=376	k IF YOU -nk=376	k IF YOU -nk I=376	k IF YOU SAW=376
k IF YOU SAW IT=376	k IF _ -nk=376	k IF _ I=376	k IF _ SAW=376	k IT -as LIE=376	k IT -as LIE $=376	k IT IT FEEL=376	k IT YOU FEEL=376	k ME SORRY $=376	k OTHER -th=376	k SAW IT -as LIE=376	k SORRY IT YOU FEEL=376
k SORRY ME $=376	k THING IT BEEN=376	k YOU , I SORRY=376	k YOU -ok=376	k YOU FEEL=376	k YOU _ -ny=376	k ^ SORRY IF=376	k ^ SORRY IT=376	m -he extent=376	m -nd if=376	m FEEL betrayed=376	m HAVE hurt=376
m IT it=376	m OTHER with=376	m SAW that=376	m YOU feelings=376	m YOU see=376	m and IF=376	m apologize IF=376	m bothered YOU=376	m hurt -by=376	m it -as=376	m my -ng=376	m that IT=376
m whatever IT=376	p BEEN CAUSE YOU=376	p BEEN FEEL FEEL=376	p BEEN IF CAUSE=376	p BEEN SAW ME=376	p CAUSE YOU SORRY=376	p HAVE YOU SORRY=376	p I IF ME=376	p I SORRY FEEL=376	p IF BEEN SORRY=376	p IF CAUSE FEEL=376	p IF HAVE FEEL=376
p IF I FEEL=376	p IF I ME=376	p IF IT FEEL=376	p IF ME THEY=376	p IF SAW IT=376	p IF SAW LIE=376	p IF THEY YOU=376	p IF YOU LIE=376	p IT FEEL ME=376	p IT SAW IT=376	p IT YOU LIE=376	p IT YOU SAW=376
p MAYBE HAVE FEEL=376	p MAYBE I NOT=376	p ME SORRY FEEL=376	p ME YOU FEEL=376	p SORRY ALL FEEL=376	p SORRY FEEL HAVE=376	p SORRY FEEL MAYBE=376	p SORRY FEEL ME=376	p SORRY FEEL YOU=376	p SORRY I FEEL=376	p SORRY IF HAPPEN=376	p SORRY IF I=376
p SORRY IF THEY=376	p SORRY IT IF=376	p SORRY IT MAYBE=376	p SORRY IT SAW=376	p SORRY SAW ME=376	p SORRY YOU HAVE=376	p THING FEEL YOU=376	p YOU DO IT=376	p YOU FEEL FEEL=376	p YOU FEEL HAVE=376	p YOU IF BEEN=376	p YOU ME SORRY=376
p YOU THING SORRY=376	s disho=376	s exten=376	w , _ if=376	w , and if=376	w ^ if that=376	w ^ sorry if=376	w ^ sorry that=376	w am sorry to=376	w and if=376	w apologize _ you=376	w apologize if=376
w bothered=376	w bothered you=376	w dishonest=376	w extent=376	w forgive _ $=376	w forgive me $=376	w hurt by=376	w i apologize if=376	w i have told=376	w if _ i=376`,
    PASSIVE: `w the _ got=454	k HAPPEN -up=440	k ^ ERROR=440	m HAPPEN up=440	m ^ ERROR=440	m ended -up=440	p MAYBE HAPPEN=440	s ended=440	w ended=440	w ended up=440	k MAYBE _ HAPPEN=423	k ^ IT HAPPEN=423
s plann=423	w planned=423	k -en _ -nd=403	k -es BEEN=403	k -es _ -ed=403	k -ip $=403	k -of HAPPEN=403	k HAPPEN -nd=403	k HAPPEN -ut -of=403	k HAPPEN _ -en=403	k HAPPEN _ -of=403	k MAYBE -of HAPPEN=403
k TRUST BEEN=403	k TRUST _ STATE=403	k ^ FEEL=403	m -es were=403	m -ip $=403	m HAPPEN and=403	m HAPPEN broken=403	m LIFE got=403	m NOT planned=403	m ^ FEEL=403	m ^ an=403	m money HAPPEN=403
m of HAPPEN=403	p IT MAYBE HAPPEN=403	p TRUST STATE=403	w ^ an=403	w between _ and=403	w got broken=403	k -he _ HAPPEN=387	k -a _ HAPPEN=378	k -ds BEEN=378	k -ed -en=378	k -en IT=378	k -he LIFE HAPPEN=378
k -ll HAPPEN=378	k -nd -en IT=378	k BEEN -ld=378	k ERROR HAPPEN=378	k HAPPEN -ed $=378	k IT -ll HAPPEN=378	k LIE _ -up=378	k SEX HAPPEN=378	k TRUST BEEN STATE=378	k TRUST HAPPEN=378	k WILL HAPPEN=378	k WILL HAPPEN STATE=378
k WILL _ STATE=378	k ^ -he LIFE HAPPEN=378	k ^ -he TRUST=378	m -ds were=378	m -ed between=378	m -en it=378	m BEEN made=378	m IT just=378	m WILL got=378	m ^ feelings=378	m ^ mistakes=378	m ^ things=378
m all HAPPEN=378	m broken $=378	m promises HAPPEN=378	m then IT=378	m turned -to=378	m were CAUSE=378	p BEEN MAYBE HAPPEN=378	p HAPPEN BEEN I=378	p HAPPEN I I=378	p HAPPEN OTHER=378	p IT MAYBE IT=378	p NOT I IT=378
p TRUST BEEN STATE=378	p WILL HAPPEN STATE=378	s lines=378	w ^ _ truth=378	w ^ feelings=378	w ^ mistakes=378	w ^ the truth=378	w ^ things=378	w and then it=378	w broken $=378	w got _ and=378	w it just=378
w lies _ up=378	w lines=378	w money got=378	w promises _ broken=378	w promises got=378	w promises got broken=378	w that _ were=378	w then it=378	w turned into=378	w were made=378	k HAPPEN -ed=357	m got -ed=345
w broken=330	k IF=-319	s if=-318	w if=-318	k LIFE HAPPEN=314	m were -ed=314	p IT HAPPEN IT=314	k BEEN NOT -ed=294	k IT WOULD NOT HAVE=294	k IT _ HAPPEN=294	k WOULD NOT HAVE BEEN=294	k ^ -a=294
k ^ -he LIFE=294	k ^ THING HAPPEN=294	m -nd then=294	m ^ -a=294	m ^ a=294	m got STATE=294	p HAPPEN ALL=294	s cross=294	w ^ a=294	w and then=294	w crossed=294	w that should not=294
w were _ $=294	p IF YOU=-287	p ME I=-287	w ^ _ got=284	k BEEN CAUSE=268	k HAPPEN _ -ng=268	m -ed into=268	m -ed that=268	m ^ some=268	m along -he=268	m and -re=268	m it MAYBE=268
m on IT=268	m things HAPPEN=268	p ERROR BEEN CAUSE=268	p ERROR CAUSE=268	p FEEL WE=268	p HAPPEN COMPARE=268	p HAPPEN HAVE=268	p HAPPEN I IT=268	p IT HAPPEN BEEN=268	p IT HAPPEN ME=268	p THING HAPPEN BEEN=268	p THING HAPPEN IT=268
p WE TRUST=268	p WILL HAPPEN=268	p WILL STATE=268	s bound=268	w ^ some=268	w along the=268	w and _ it=268	w it was not=268	w mistakes=268	p HAVE YOU=-263	p I CAUSE=-263	p LIFE HAPPEN=263
s betwe=263	w between=263	p HAVE IT=-256	p HAVE I=-253	p IF I=-253	p HAVE NOT=-251	p ME IT=-248	k BEEN -ed $=246	k HAPPEN -ut=246	p IT IT HAPPEN=246	k -ip=242	k -nd -en=242
k HAPPEN STATE=242	k HAPPEN _ -nd=242	k IT WOULD NOT=242	k NOT HAVE BEEN=242	k ^ -an=242	m THING got=242	m ^ -an=242	m and -en=242	m that WOULD=242	p IT WOULD BEEN=242	p NOT IT HAPPEN=242	p TRUST HAPPEN=242
s lies=242	s line=242	s mista=242	w and _ is=242	w lies=242	w line=242	w not have been=242	w promises=242	w that should=242	p HAVE ME=-240	p I IF=-237	p JUST BEEN=-237
w ^ i was=-237	k , I -an NOT=235	k -ed -nd I=235	k -ed _ IT=235	k -ed _ WE=235	k -he LIE=235	k -he _ -ed=235	k -ht -nd I=235	k -me -es=235	k -nd I SORRY IT=235	k -ne THING=235	k -ne _ HAPPEN=235
k -ng -he THING $=235	k -om ME=235	k -om ME $=235	k -re _ -he=235	k -ry _ -ed=235	k -to THING=235	k -up -in=235	k -ut _ -nd=235	k BEEN -ed -nd=235	k BEEN -en=235	k BEEN -te=235	k BEEN _ SEX=235
k CHOICE _ IT=235	k DRINK HAPPEN=235	k ERROR _ BEEN=235	k FEEL HAPPEN=235	k HAPPEN -ay=235	k HAPPEN -er=235	k HAPPEN -in=235	k IT _ -te=235	k NOT -ed $=235	k NOT -ed ,=235	k STATE -ng=235	k THING _ -to=235
k THING _ -ut=235	k WE TRUST=235	k ^ -he GAMBLE=235	k ^ WE BEEN=235	k ^ WE HAPPEN=235	k ^ _ -ne=235	k ^ _ -ry=235	m -a kiss=235	m -a line=235	m -en us=235`,
    VAGUE: `k -or _ THING=497	k SORRY _ -or=446	k ^ SORRY -or=446	k ^ _ -or=446	m -or my=446	s ways=446	w ^ _ for=446	w ^ sorry for=446	w for my=446	w ways=446	k -or -he THING=432	k -or BEEN=432
k -or _ -he=432	k SORRY -or -ll=432	k SORRY _ -ll=432	m -or being=432	m for BEEN=432	w for _ the=432	w for being=432	k -or -ll -he=415	k -or _ ALL=415	k SORRY ME -or=415	m ME for=415	m me -or=415
w for all the=415	w forgive _ for=415	w forgive me for=415	w i have not=415	w me for=415	k -or ME THING=395	k SORRY -or -he THING=395	k SORRY -or -ll -he=395	k SORRY -or BEEN=395	k ^ SORRY ME -or=395	m ways $=395	p CHOICE THING I=395
p I CAUSE ERROR=395	p I CHOICE THING=395	p I ME THING=395	p SORRY THING THING=395	p THING HAVE YOU=395	s certa=395	s messe=395	w certain=395	w for _ part=395	w for _ whole=395	w i could have=395	w messed=395
w sorry _ all=395	w sorry for all=395	w ways $=395	k -he THING I=370	k -in THING=370	k -or -he ALL=370	k -or -he THING $=370	k -ss $=370	k BEEN SORRY -or -ll=370	k DO ERROR=370	k DO _ THING=370	k I DO ERROR=370
k I HAVE CAUSE=370	k SORRY -or -he ALL=370	m -nd all=370	m -ss $=370	m -ut you=370	m BEEN better=370	m DO wrong=370	m be COMPARE=370	m did ERROR=370	m messed -up=370	p BEEN ALL I=370	p BEEN ME NOT=370
p BEEN THING WOULD=370	p CHOICE I THING=370	p ERROR I IT=370	p HAVE NOT ALL=370	p I CAUSE CHOICE=370	p I MAYBE COMPARE=370	p I THING THING=370	p ME SORRY ERROR=370	p NOT ALL BEEN=370	p SORRY THING HAPPEN=370	p SORRY THING WE=370	p THING DO I=370
p THING I ERROR=370	p THING I THING=370	w and all=370	w apologize for my=370	w be better=370	w certain _ $=370	w did wrong=370	w for _ past=370	w for my part=370	w for the whole=370	w handled=370	w i _ wrong=370
w i did wrong=370	w messed up=370	w sorry _ being=370	w sorry _ everything=370	w sorry for being=370	k -or -ll=360	m -or all=360	m for -ll=360	w for all=360	m it BEEN=-349	p CHOICE THING=336	s bette=336
w better=336	k ^ IT=-333	m ^ IT=-333	k IF=-328	m ^ it=-328	w ^ it=-328	s if=-327	w if=-327	k ^ IT BEEN=-315	k ME THING=305	k SORRY -or ME=305	m NOT always=305
m my THING=305	m not ALL=305	p DO BEEN SORRY=305	p I SORRY THING=305	w have not=305	w not always=305	m IT was=-303	k SORRY -or=301	m SORRY for=301	k SEX=-298	k I _ -or=297	m apologize -or=297
w apologize for=297	w i _ for=297	m sorry -or=296	p IF YOU=-296	w sorry for=296	w it was=-294	k I SORRY -or=285	k SORRY -or -he=285	k ^ I SORRY -or=285	k ^ _ -ll=285	p CHOICE I DO=285	p SORRY ME THING=285
p SORRY WE=285	w i apologize for=285	w my _ for=285	w sorry for the=285	k BUT=-282	k -or -he=277	m -or the=277	m for -he=277	w for the=277	k ME -or=271	k SORRY _ THING=271	m all -he=271
w all the=271	p IT BEEN NOT=-267	w it is=-267	k IT BEEN=-265	p I BEEN COMPARE=264	p IF I=-262	w ^ it was=-262	k -ly _ -ut=260	k -nd -ll=260	k -ut YOU=260	k -wn -in=260	k BEEN NOT ALL=260
k BEEN SORRY -or THING=260	k HAVE BEEN -a=260	k HAVE CAUSE YOU=260	k I BEEN NOT ALL=260	k I DO ,=260	k I HAVE NOT BEEN=260	k I _ -up=260	k ME ERROR=260	k ME SORRY -or=260	k ME THING $=260	k SORRY -or IT=260	k SORRY -or THING=260
k YOU -wn -in=260	m -he past=260	m -or everything=260	m -wn in=260	m ME part=260	m and -ll=260	m better $=260	m did ,=260	m down -in=260	m my ERROR=260	p BECAUSE I HAVE=260	p CAUSE CHOICE=260
p CHOICE COMPARE=260	p DO ERROR=260	p ERROR I BEEN=260	p HAVE BEEN COMPARE=260	p I CAUSE THING=260	p I DO ERROR=260	p I I CAUSE=260	p I SORRY COMPARE=260	p I SORRY WE=260	p I THING BEEN=260	p I THING COMPARE=260	p MAYBE COMPARE=260
p MAYBE HAVE COMPARE=260	p SORRY ALL THING=260	p THING IT HAVE=260	p THING WOULD HAVE=260	s handl=260	s situa=260	w apologize _ my=260	w better $=260	w choices=260	w did ,=260	w down in=260	w for everything=260
w have been a=260	w i _ some=260	w i _ up=260	w i did ,=260	w my part=260	w situation=260	w the past=260	w was _ always=260	w was not always=260	w you down in=260	k BEEN SORRY -or=258	k I BEEN SORRY -or=258
w am _ for=258	w am sorry for=258	k ^ -he=-257	m ^ -he=-257	m ^ the=-257	w ^ the=-257	k NOT ALL=254	k SAW=-254	m -or that=254	p I HAVE COMPARE=254	p I SORRY ALL=254	p SORRY FEEL=-254
s but=-254	w but=-254	w for _ and=254	w for that=254	p IT BEEN IT=-248	p FEEL YOU=-245	p I IF=-245	p JUST BEEN=-245	p THEY BEEN=-245	w ^ _ is=-245`,
  },
  weights: `n 5=-333	k ^ _ -ed=-285	m ^ that=-283	w ^ that=-283	k BEEN ME=-279	k THING $=274	m THING $=274	k -a JUST=273	m a JUST=273	s regre=263	s how=260	w how=260
w regret=259	k -ot=258	k ^ SORRY=256	m ^ SORRY=256	w was _ $=-256	k , IT=250	m , IT=250	m I regret=250	w i regret=250	w ^ it is=249	w on _ $=-249	s alway=247
w always=247	k ^ I -ed=-244	k -en _ $=-242	k JUST _ $=242	s all=238	w all=238	w it is=237	k I SORRY=235	m i SORRY=235	w , _ is=233	s some=228	w some=228
m ^ sorry=227	w ^ sorry=227	k I BEEN -he -ne=-224	p I CAUSE IT=-224	k ^ -re BEEN NOT=-222	k "=-221	s "=-221	w "=-221	k ^ _ SAW=-218	s lying=-217	w lying=-217	s them=-216
w that was=-216	w them=-216	s bad=215	w bad=215	w ^ _ said=-213	k , _ HAVE=212	p IT THING=212	k ^ _ SORRY=211	p I JUST NOT=211	k YOU SAW=-210	m about YOU=-210	m you SAW=-210
k ERROR _ $=209	k I BEEN -he=-209	w i was not=209	w ^ that is=-208	k -ed $=207	k ^ I BEEN -he=-207	m -ed $=207	s said=-207	w said=-207	k BEEN _ -on=206	m -ng me=206	s decid=-206
w ^ _ can=-206	k ALL $=205	m ALL $=205	s mine=-205	w mine=-205	m know I=204	s someo=204	w know i=204	w someone=204	m I made=-202	w i made=-202	m I said=-201
s asked=-201	w asked=-201	w i said=-201	p I BEEN LIFE=200	k -en -hs=-199	m -en months=-199	s us=199	w it was the=199	w us=199	w answer=-198	k IT _ -on=-197	m because I=-197
p YOU WILL=-197	s drink=197	w because i=-197	k , IT BEEN=196	k -a _ I=-195	k BEEN _ -he=-195	k ^ _ -he=195	m IT is=195	w ^ _ regret=195	w ^ _ the=195	w ^ i regret=195	w a _ i=-195
k -ut YOU=-194	k I _ -he=-194	k ^ _ ,=194	s trick=-194	w ^ _ ,=194	w ^ that was=-194	w i _ the=-194	k -ed _ -he=-193	k -pt -ng=193	k JUST=193	k ^ _ -an=-193	m kept -ng=193
p BEEN JUST=193	p I HAVE THING=193	s telli=-193	w telling=-193	k -he _ HAPPEN=192	k -ne $=-192	k BEEN _ -ed=192	m -ne $=-192	k THING=191	m not $=-191	w not $=-191	k ^ NOT=-190
m , it=190	m ^ NOT=-190	p DO THING=190	p YOU I SORRY=190	s forgo=190	w , it=190	w the _ on=-190	k HAVE _ -to=-189	k I _ THEY=-189	k ^ _ -id=-189	k -he _ -on=-188	k I -id=-188
k ^ _ -on=188	m SORRY you=188	m i -id=-188	p I THING=188	w sorry you=188	k SORRY YOU=187	m sorry YOU=187	p SEX ME=-187	s deser=-187	s thing=187	k HAPPEN=186	p I I HAPPEN=-186
s got=186	w got=186	k -ed _ YOU=-185	k YOU DO=-185	m you DO=-185	k -of YOU=-184	k BEEN SORRY IT I=-184	k SORRY IT I=-184	k YOU _ -he=-184	m of YOU=-184	p HAVE THING=184	p SORRY HAVE=184
k -ed _ -or=-183	k ^ -an=183	m -re is=-183	m ^ -an=183	s calle=-183	w called=-183	m -ed it=-182	p COMPARE NOT=182	p I NOT SEX=182	p IF WILL=-182	p NOT YOU ME=-182	p YOU I WILL=-182
s lette=-182	s answe=-181	s hotel=-181	s stop=-181	w hotel=-181	w me _ i=181	w stop=-181	k BEEN _ -nt=180	k I JUST=180	m i JUST=180	m were -ng=-180	s sorry=180
w sorry=180	k I CHOICE I=179	m regret IT=179	p NOT SEX=179	s these=179	w i know i=179	w pressure=179	w these=179	w ^ i said=-178	w forgot=178	k BEEN ALL=177	k I -ld=-177
k I _ ,=177	m i -ld=-177	w i _ ,=177	k IT _ -re=176	k ^ I -ld=-176	w it was not=-176	k ME _ -to=-175	s car=-175	w car=-175	w you _ the=-175	k ME _ -or=174	m -so that=-174
m BEEN nothing=174	p SORRY ME=174	w so that=-174	m sorry $=173	p JUST ALL=173	w sorry $=173	k ^ I CHOICE I=172	k ^ YOU CAUSE=172	m ^ he=172	p BEEN ME NOT=-172	p SORRY IT I=-172	s more=172
w ^ he=172	w more=172	k BEEN -ul=171	k I -ed -he=-171	m was ME=-171	s phone=-171	k I _ YOU=-170	k ^ -he=170	m -he kids=-170	m ^ -he=170	m ^ the=170	s witho=-170
w ^ the=170	w the kids=-170	w without=-170	k -a -id=169	k -ld YOU=-169	k BEEN -ht=-169	m -ed me=169	m a -id=169	p BEEN I SORRY=169	s drunk=-169	w drunk=-169	k , _ BEEN=168
k -he -ll=-168	k -re -or=168	k ME _ -nd=168	k SORRY=168	k ^ YOU DO=-168	m the -ll=-168	p IT ERROR=168	p THEY JUST=168	s are=168	s will=-168	w are=168	w will=-168
k -in -er $=167	k I SORRY IT=167	m NOT one=-167	p COMPARE DO=167	k CHOICE I=166	k ^ _ JUST=166	m CHOICE i=166	p I IT JUST=-166	p LIE YOU NOT=166	s tempt=166	k BEEN _ -ke=165	m I told=-165
p I IT CAUSE=-165	p WILL I=-165	p YOU STATE=-165	w ^ _ used=-165	w i told=-165	k I -ok=-164	m I took=-164	m i -ok=-164	m one $=-164	w i took=-164	w one $=-164	w phone=-164
k -he LIFE BEEN=-163	k YOU CHOICE=163	n 25=-163	p COMPARE DO NOT=163	p LIE BECAUSE YOU=163	s stopp=-163	w , _ will=-163	w me _ a=163	k , _ WILL=-162	k -ul=162	k NOT YOU=-162	k YOU _ -ed=-162
k ^ I SORRY=162	m ^ an=162	p I BEEN ME=162	p I WILL I=-162	p ME NOT YOU=-162	w , _ have=162	w ^ an=162	w feelings=162	k , _ -he=-161	k ME _ I=161	k NOT $=-161	k NOT _ YOU=-161
k ^ YOU HAVE=-161	m NOT $=-161	m told YOU=-161	p THING HAVE=161	w , _ the=-161	w i _ stopped=-161	w i was the=-161	k ERROR=160	k YOU DO NOT=-160	m -a kiss=160	m he BEEN=160	p CHOICE I ME=160
p IT HAPPEN=160	s kiss=160	s used=-160	w a kiss=160	w kiss=160	w used=-160	k , _ WOULD=159	k -le _ TRUST=159	k I CAUSE YOU=-159	p IT BEEN COMPARE=159	p YOU SORRY IT=159	p YOU YOU BEEN=-159
s neede=159	w needed=159	k -op=-158	k -wn=158	k I WILL=-158	k LIE -to=-158	m BEEN right=-158	m LIE to=-158	m i WILL=-158	m like IT=158	p ME ERROR=158	s four=-158
s like=158	w ^ i told=-158	w four=-158	w i _ ashamed=-158	w like=158	k -at -he=-157	k -on -ay=-157	k BECAUSE _ LIFE=157	k NOT SEX=157	m -at the=-157	m at -he=-157	m on -ay=-157
p HAVE COMPARE=157	p I OTHER YOU=-157	p I THING YOU=-157	p MAYBE NOT=157	p NOT I NOT=-157	p WOULD THING=157	s name=-157	s throu=157	w at the=-157	w name=-157	w through=157	k , -nd I=-156
k -at _ I=156	k -ew=156	k -ur=-156	k ALL -ay=-156	k BEEN -ed=156	k I -pt=-156	k SORRY _ $=156	k ^ I CAUSE=-156	k ^ _ -es=156	k ^ _ OTHER=156	m I kept=-156	m IT all=156
m IT was=-156	m i -pt=-156	w , and i=-156	w i kept=-156	w it _ the=156	w it all=156	k -ed ME=155	k BEEN _ JUST=155	k I -ed $=155	p BEEN TRUST BEEN=-155	p HAVE FEEL=155	p YOU DO IT=-155
k -ck _ YOU=154	k -ed _ -nd=154	k JUST -er=154	m I needed=154	p BECAUSE BEEN NOT=154	p CAUSE ME I=154	p I HAVE COMPARE=154	p I I SORRY=154	p IT BEEN HAPPEN=154	w back _ you=154	w i needed=154	w sorry that i=-154
k , I WILL=-153	k -he _ BEEN=-153	k -nd I CHOICE=-153	k -nd _ CHOICE=-153	k HAPPEN _ $=153	k I BEEN JUST=153	p HAVE CAUSE=153	p SAW I=-153	s own=153	s word=-153	w , i will=-153	w i _ you=-153
w own=153	w word=-153	k -it YOU=152	k NOT ALL=152	m YOU asked=-152	m and THEY=152	s talki=152	w talking=152	w you asked=-152	k -he THING=151	k BEEN SORRY YOU=151	k I BEEN SORRY YOU=151
k ME _ -er=151	k THING -nd=151	m YOU know=151	m the THING=151	p BECAUSE WOULD=-151	s chang=-151	w am sorry you=151	w for me $=-151	w you know=151	k -re BEEN -me=150	k -re _ -me=150	k -st _ BEEN=-150
k HAVE NOT -to=-150	k NOT _ -ed=150	k YOU _ SAW=-150	k ^ -re BEEN -me=150	k ^ I -id=-150	m -a hotel=-150	m -ld you=-150	m HAVE nothing=-150	p I DO I=150	p WE DO=150	p WE JUST=150	w a hotel=-150
w told you=-150	k -he -or=-149	k -ng _ -to=-149	k -rd=-149	k IT I -ed=-149	m -he phone=-149	m the -or=-149	p BECAUSE LIE=-149	p BEEN IT HAPPEN=149	p CAUSE ERROR=149	p I CAUSE ERROR=149	p IT JUST BEEN=-149
p LIFE I I=149	p WILL YOU=-149	s angry=-149	w angry=-149	w the _ got=149	w the phone=-149	w thing=149	k -a _ BECAUSE=-148	k -he -en=-148	k -ng YOU=-148	k -te $=-148	k -ur _ $=-148
k BUT YOU=148	k LIFE _ $=148	m -te $=-148	m BUT you=148	m I used=-148	m the -en=-148	p HAPPEN BEEN NOT=148	p I NOT HAVE=148	p I OTHER=-148	p I SORRY=148	p IT BEEN FEEL=148	p JUST JUST=148
p NOT SORRY=-148	p SEX JUST=148	s card=-148	w card=-148	w four _ $=-148	w i used=-148	k -ed -he=-147	k -te=-147	k I DO IT $=-147	k I _ -ng=-147	k IT _ -in=147	k ^ IT BEEN NOT=-147
k ^ _ -nt=147	m -ed the=-147	m I will=-147	p HAVE HAVE=147	s hear=-147	s judgm=147	s someb=147	w hear=-147	w i will=-147	w judgment=147	w nobody _ me=-147	w not one=-147
w somebody=147	p BEEN THING YOU=-146	p CHOICE BEEN ME=146	p FEEL IT=146	p I NOT SORRY=-146	p I YOU IT=-146	p WILL THEY=-146	s press=146	w those _ $=146	k -he THING $=145	k BEEN -ht $=-145	k NOT _ -er=145
m , that=145	m is -on=-145	p HAVE THEY=-145	p I HAVE FEEL=145	p ME WOULD=145	p YOU DO NOT=-145	s eleve=-145	s just=145	w , that=145	w bad _ $=145	w did it $=-145	w eleven=-145
w is on=-145	w just=145	w was _ the=-145	k -in -er=144	k BEEN -ed $=144	k ME _ -a=144	k ^ I HAVE BEEN=-144	k ^ YOU DO NOT=-144	m BEEN always=144	m but YOU=144	m in -er=144	m you -ry=144
p HAPPEN BEEN=144	p JUST NOT=144	p WOULD IF=144	w but you=144	k I BUT=-143	k STATE ,=-143	m BEEN sorry=143	m I still=-143	m STATE ,=-143	m YOU did=-143	m i BUT=-143	m not SEX=143
p BEEN CAUSE YOU=-143	p IF I WILL=-143	p NOT BECAUSE=-143	p THEY LIFE=-143	p WE YOU=-143	s alone=-143	s thurs=-143	w alone=-143	w i still=-143	w it was never=-143	w you did=-143	k -he STATE=142
k -in _ THING=142	k -od $=142	k SORRY -ut=142	k ^ _ HAVE=-142	m -od $=142	m SORRY about=142	m am NOT=-142	m good $=142	m it $=-142	m the STATE=142	p BEEN BECAUSE=-142	p I WILL THEY=-142
p I YOU THEY=-142	p ME SAW=-142	p WE THING=142	s suppo=142	s waite=-142	w am not=-142	w good $=142	w i _ your=-142	w i am not=-142	w it $=-142	w not _ you=-142	w that _ a=-142
w to _ it=-142	k -to _ -a=141	k -to _ IT=-141	k NOT -se=-141	k NOW $=141	k ^ _ -ll=141	m -ut your=-141	m NOW $=141	m here BEEN=-141	m your -er=-141	p BEEN I WILL=-141	p HAVE JUST=141
p HAVE WOULD=141	p I GAMBLE=-141	p I LIFE IT=-141	p NOT CAUSE IT=-141	p SAW BEEN=-141	p SORRY ERROR=141	p THEY BEEN THEY=141	p YOU BEEN THING=141	s feeli=141	s want=-141	w , that is=141	w about your=-141
w here is=-141	w to _ a=141	w want=-141	k -he -ne=-140	k -le _ BEEN=-140	k -on -ys=-140	k -to _ -at=-140	m BEEN mine=-140	m on -ys=-140	m the -ne=-140	p CHOICE I BEEN=140	p HAPPEN THING=140
p OTHER IT=140	p SEX OTHER=-140	w i _ that=-140	w stopped=-140	k -en -hs $=-139	k IT -hs=139	k IT -hs $=139	k JUST $=-139	k ^ YOU CAUSE ME=139	m BEEN drunk=-139	m IT months=139	m JUST $=-139
m kind -of=139	p I YOU I=-139	p JUST YOU ME=-139	p SORRY THING=139	w am sorry=139	w drinking=139	w i am sorry=139	w kind of=139	k -or ME $=-138	k BEEN _ LIE=-138	k CAUSE _ -he=-138	k I -me=138
k YOU SAW ME=-138	k ^ _ HAPPEN=138	m -nd she=138	m -re for=138	m i -me=138	p ME THING YOU=-138	s marri=138	s thera=-138	w and she=138	w decide=-138	w it _ to=138	k FEEL _ IT=137
k I -ot=137	k SAW=-137	k YOU BEEN FEEL $=-137	k ^ _ -ld=-137	m I forgot=137	m hotel $=-137	m i -ot=137	p BECAUSE LIFE=137	p CAUSE NOT=137	p IT BEEN ERROR=137	p LIFE HAPPEN=137	p ME FEEL=137
p WE NOT=137	s barel=137	w barely=137	w hotel $=-137	w i forgot=137	w like that=137	w problems=137	w sorry _ the=137	w were _ on=137	k -or _ -rs=-136	k ^ I CHOICE IT=-136	k ^ IT BEEN -he=136
k ^ YOU SAW=-136	m BEEN my=-136	m BEEN wrong=-136	m LIE were=136	m lies BEEN=136	m was ERROR=-136	p BEEN LIFE=136	p I BEEN ALL=136	p NOT IT YOU=-136	w lies were=136	w was wrong=-136	k -ng ME=135
k -so _ WOULD=-135	k BEEN -a LIE=-135	k I _ -th=-135	k IT -ll=135	k ME -he=-135	k THING I=135	k ^ I WOULD NOT=135	k ^ _ $=-135	m BEEN angry=-135	m ME the=-135	m THING i=135	m it -ll=135
m me -he=-135	p HAPPEN NOT=135	p I BUT YOU=135	p I LIE JUST=135	s askin=-135	w ^ _ $=-135	w am _ $=135	w asking=-135	w couple=135	w me the=-135	k -er -or=-134	k -id=-134
k BECAUSE I=-134	k BEEN _ -at=-134	k I WOULD NOT HAVE=134	k IT _ FEEL=134	k JUST _ ME=134	k ^ I -ed -to=-134	m -er for=-134	m BECAUSE i=-134	m were -ed=134	p DO WE=134	p I NOT ALL=134	p ME SORRY=134
p WILL WILL=-134	p YOU BEEN IT=134	s vegas=134	w the _ is=-134	w the _ talking=134	w there _ no=-134	w vegas=134	k , _ WE=133	k -ld -to=133	k -me _ -on=133	k -ok -he=-133	k -on $=133
k BEEN _ ME=133	k I _ -ed=-133	k I _ -ne=133	k I _ CAUSE=133	k ME -er=-133	k SORRY IT I -ed=-133	k YOU BEEN ALL=133	m , what=133	m -he car=-133	m -ok the=-133	m -on $=133	m I chose=-133
m I fell=133	m YOU deserved=-133	m harmless $=-133	m my -er=-133	p HAPPEN ME=133	p I CHOICE LIE=-133	p I YOU STATE=-133	p WOULD DO=133	s coupl=133	s down=133	w , what=133	w ^ _ are=133
w ^ _ fell=133	w ^ _ lies=133	w ^ i fell=133	w deserved=-133	w down=133	w harmless $=-133	w i chose=-133	w i fell=133	w the car=-133	w you deserved=-133	k -ht -to=-132	k -me _ ,=132
k -nd I BEEN SORRY=132	k -nd WE=132	k -to ME $=132	k -wo _ $=-132	k BEEN -ng ME $=132	k ME -ay=132	k NOT HAVE -to=-132	k YOU COLD=132	k ^ I BEEN JUST=132	m -ht to=-132	m ^ our=132	m and WE=132
m right -to=-132	p I JUST=132	p MAYBE ME=132	p NOT IT HAVE=132	p WOULD HAVE YOU=132	s an=132	s kids=-132	s our=-132	s touch=132	w ^ i used=-132	w ^ our=132	w an=132
w kids=-132	w not have to=-132	w our=-132	w right to=-132	w to me $=132	w two _ $=-132	k , -nd=-131	k -at I=-131	k -ay IT=-131	k -nd _ LIE=-131	k -on -ys $=-131	k -ys=-131
k BEEN I -ed=131	k BEEN I -ed -to=131	k BEEN _ -ys=-131	k I -ut=-131	k I _ -of=-131	k IT _ -et=131	k OTHER _ IT=131	k YOU -in=-131	m , -nd=-131	m -at i=-131	m I put=-131	m I supposed=131
m ^ because=-131	m i -ut=-131	m moment $=131	m say IT=-131	m time $=-131	m what I=-131	n 9=131	p I HAPPEN YOU=-131	p I IT WOULD=-131	p IT DO IT=-131	s momen=131	s small=-131
w ^ _ part=-131	w ^ because=-131	w am sorry $=131	w i _ of=-131	w i put=-131	w i supposed=131	w i supposed to=131	w moment=131	w moment $=131	w time $=-131	w was never=-131	w what i=-131
k , BUT YOU=130	k , _ I=-130	k -ke I=130	k -ut _ JUST=130	k MAYBE=130	k MAYBE NOT=130	k ^ I SAW=-130	m , and=-130	m -he pressure=130	m -ke i=130	m MAYBE not=130	m THING and=130
m could NOT=130	m her NOW=130	m like I=130	p BEEN THEY BEEN=130	p COLD I=130	p I DO DO=130	p I IT IT=-130	p ME BEEN THEY=130	p NOT IF=130	p SORRY FEEL=130	p YOU YOU ALL=130	s good=130
s handl=130	w , _ i=-130	w , and=-130	w again=-130	w and _ am=130	w and i am=130	w could not=130	w good=130	w like i=130	w should not=130	w the pressure=130	k -or -ng=-129
k I CAUSE -an=129	k I _ $=129	k IF _ HAVE=129	k IT -ng=-129	k NOT WANT=129	k SEX _ ME=-129	k ^ -ok=129	k ^ YOU BEEN -he=129	m I barely=129	m YOU are=129	m ^ -ok=129	m for -ng=-129
m sorry -ut=129	m trying -to=129	p HAVE BEEN=129	p I WE=-129	p IT BEEN NOW=129	p LIFE IT YOU=-129	p YOU WE=-129	s worse=129	w i _ $=129	w i barely=129	w me _ it=129	w me and i=129
w messages=129	w sorry about=129	w trying to=129	w worse=129	w you are=129	k -ed ME -nd=128	k -in _ I=-128	k -nd THEY=128	k -on _ $=-128	k I -ld YOU=-128	k IT BEEN -on=-128	k IT _ -to=128
k WOULD _ HAVE=128	k YOU _ -re=128	k ^ I LIE $=-128	m JUST changed=-128	m mine $=-128	m my -ay=128	m that BEEN=-128	p BEEN IT SORRY=128	p BEEN NOW=128	p I IT THING=128	p I THEY=-128	p SORRY ALL=128
p STATE THING=128	p YOU I CAUSE=-128	p YOU SAW=-128	s busin=128	s those=128	s tired=-128	w ^ _ got=128	w ^ _ told=-128	w business=128	w letter=-128	w me _ for=128	w mine $=-128
w things=128	w those=128	w tired=-128	k -ay $=-127	k -ig -al=127	k -it _ THING=127	k -to CHOICE=-127	k DO _ I=127	k SEX -er=-127	m -ay $=-127	m -ay it=-127	m -ig deal=127
m BEEN me=-127	m big -al=127	m ended -up=127	m every -ay=-127	m it -to=127	m to CHOICE=-127	p I LIE BEEN=-127	p OTHER YOU=-127	s chris=-127	s deal=127	w big deal=127	w deal=127
w ended up=127	w every=-127	w it to=127	w say it=-127	w was me=-127	w your _ because=127	k -ed _ -re=126	k -or -wo=-126	k -or _ THING=126	k BECAUSE _ -ht=-126	k BEEN _ IF=126	k ^ -he -nt=126
k ^ IT BEEN JUST=126	k ^ WE -ed=-126	m -ng you=-126	m -on you=-126	m -or two=-126	m for -wo=-126	p BEEN IT THING=126	p BEEN NOT THING=126	p I LIFE YOU=-126	p I YOU BEEN=-126	p WE HAPPEN=126	p WOULD NOT HAVE=126
s certa=126	s child=-126	s most=126	w ^ _ made=-126	w ^ you did=-126	w certain=126	w for two=-126	w have _ to=-126	w most=126	w not _ one=-126	k -he -ar=-125	k -id NOT=-125
k -ne JUST=125	k -re $=125	k BEEN -ng YOU=-125	k I -ed IT=-125	k ^ I -ok=-125	k ^ YOU MAYBE=125	m -re $=125	m BEEN ashamed=-125	m not JUST=125	m one JUST=125	m said NOT=-125	m the -ar=-125
m words BEEN=125	m you CHOICE=125	p BECAUSE I WOULD=-125	p BEEN NOT I=-125	p I BECAUSE BEEN=125	p I LIE=-125	p I LIE BUT=125	p IF CAUSE YOU=125	p IT BEEN I=125	p JUST BEEN=125	p NOT JUST=125	p THING I HAVE=125
s him=-125	s while=-125	w ^ _ chose=-125	w ^ _ deserved=-125	w ^ i chose=-125	w ^ i knew=-125	w ^ i took=-125	w ^ you deserved=-125	w am ashamed=-125	w him=-125	w i am ashamed=-125	w while=-125
w words were=125	k -ed ME -to=124	k -id I=-124	k -ne _ -he=-124	k -of LIE=-124	k THEY BEEN -he=124	k THEY BEEN -he -ne=124	k WOULD NOT HAVE=124	k ^ THEY BEEN -he=124	m -id i=-124	m -to me=124	m are -ng=124
m of LIE=-124	m said I=-124	p BEEN SORRY=124	p ERROR BUT=-124	p IF HAVE=124	p LIE NOT=124	p SAW YOU I=-124	p THING HAPPEN=124	p YOU CAUSE I=124	s asham=-124	s excus=-124	s harml=-124
w , _ just=124	w ^ _ thing=124	w ashamed=-124	w changed=-124	w excuse=-124	w harmless=-124	w said i=-124	w to me=124	w your _ and=-124	k BEEN -re -or=123	k HAPPEN _ -nd=123	k IT -in=-123
k JUST ,=123	k NOT -ne=-123	k NOW ,=123	k ^ _ DRINK=123	m JUST ,=123	m NOW ,=123	m YOU in=-123	m him $=-123	m them $=-123	m would BEEN=-123	m you -in=-123	p HAVE I WOULD=123
p JUST IT LIE=-123	p NOT DO IT=-123	p SORRY YOU ME=123	s fine=-123	s he=123	w everybody=123	w fine=-123	w he=123	w him $=-123	w husband=123	w me and=123	w them $=-123
w would be=-123	w you in=-123	k #=-122	k -he -st=-122	k BEEN ERROR=-122	k I -ed=-122	k IT _ ME=-122	k JUST _ -ng=122	k NOT SORRY=-122	k TRUST _ STATE=122	k YOU CAUSE=122	k ^ -re BEEN=-122
k ^ _ -ok=-122	k ^ _ ERROR=-122	m BEEN tired=-122	m ME phone=-122	m NOT you=-122	m ^ they=-122	m i -ed=-122	m my -ne=-122	m my SORRY=122	m not YOU=-122	m the -st=-122	m you CAUSE=122
p BEEN I TRUST=122	p BEEN IF=122	p BEEN MAYBE=122	p BUT YOU=122	p CAUSE DO=122	p IT STATE=122	p MAYBE IT=122	p NOT CAUSE ME=-122	p SORRY I LIE=122	p TRUST STATE=122	p YOU YOU TRUST=-122	s fake=-122
s place=122	s taken=122	w , it is=122	w ^ _ took=-122	w ^ they=-122	w ^ they were=-122	w agreed=-122	w and _ you=-122	w fake=-122	w my phone=-122	w taken=122	w was nothing=122
k , -th=-121	k -ht ,=-121	k -ns=121	k -ow IT=121	k -to -ay=-121	k I _ BECAUSE=121	k IT BEEN -re=121	m , -th=-121	m , with=-121	m -ht ,=-121	m to -ay=-121	p BECAUSE I=-121
p BEEN LIE BEEN=-121	p I BEEN SORRY=121	p I IF BEEN=-121	p I NOT ERROR=-121	p IF SORRY=121	p THEY BEEN IT=121	p WOULD WANT=121	s calli=-121	s came=121	w , with=-121	w ^ i can=-121	w calling=-121
w came=121	w i _ because=121	w i _ her=-121	k " $=-120	k -ix $=-120	k -on _ I=-120	k -up -or=-120	k BEEN SORRY I LIE=120	k HAVE _ -ht=-120	k LIE THING=120	k LIE _ -re=-120	k SAW _ $=-120
k SORRY I LIE=120	k WE _ $=120	k ^ IT BEEN -ne=120	m " $=-120	m -ix $=-120	m -up for=-120	m I panicked=120	m THEY is=120	m stop $=-120	p BEEN I JUST=120	p BEEN SORRY FEEL=120	p HAVE I IT=120
p I HAVE CAUSE=120	p I MAYBE NOT=120	p I NOT SAW=120	p I STATE ME=120	p IF WANT=120	p IT IT IT=-120	p IT IT ME=-120	p IT NOT YOU=-120	p SORRY FEEL YOU=120	s kind=120	s recei=-120	s room=-120
w " $=-120	w about you=-120	w and i was=-120	w choices=120	w i _ someone=120	w i panicked=120	w it _ one=120	w kind=120	w panicked=120	w room=-120	w should not have=120	w stop $=-120
k -a CHOICE=-119	k -ay IT BEEN JUST=-119	k -ct=119	k -om _ ,=119	k -to _ THEY=-119	k DRINK=119	k I BEEN -ty=119	k I HAPPEN=-119	k I _ -ke=119	k IT BEEN -he=119	k IT WOULD BEEN=-119	k LIFE _ -ed=119
k SORRY _ YOU=119	k STATE , I=-119	k THING HAPPEN=119	k YOU -ce=-119	k ^ I -ot=119	k ^ _ -ot=119	m ME and=119	m a CHOICE=-119	m are NOT=119	m either $=119	m i HAPPEN=-119	m want -to=-119
m your -ce=-119	p BEEN THING=119	p I BECAUSE NOT=119	p I ME NOT=-119	p IF CAUSE=119	p JUST BECAUSE YOU=-119	p ME DRINK=119	p WOULD HAVE BEEN=119	s agree=-119	s eithe=119	s messe=119	s wrote=-119
w ^ _ forgot=119	w ^ i forgot=119	w either=119	w either $=119	w from _ ,=119	w have _ a=119	w i _ like=119	w in _ and=-119	w it _ be=-119	w it _ me=-119	w it would be=-119	w messed=119
w my _ and=119	w want to=-119	w wrote=-119	k -ho=118	k -in _ -se=118	k -nd I -ed $=118	k -to -ck=-118	k -xt -to=-118	k BEEN NOT -he -ne=-118	k BEEN NOT THING=118	k NOT -he -ne=-118	k NOT -he -ne -ho=-118
m -a lie=-118	m -or telling=-118	m -xt to=-118	m WOULD be=-118	m YOU about=-118	m next -to=-118	m to -ck=-118	p BEEN JUST THEY=118	p CHOICE BEEN IT=118	p HAVE ME=118	p I SEX OTHER=-118	p LIE ALL=-118
p YOU BECAUSE I=-118	p YOU I CHOICE=-118	p YOU ME THING=-118	p YOU YOU YOU=-118	s lies=118	s right=-118	s saint=118	s turne=118	s who=118	w ^ you could=118	w a lie=-118	w barely _ her=118
w for telling=-118	w lies=118	w next to=-118	w not the one=-118	w right=-118	w saint=118	w turned=118	w was _ lie=-118	w was _ me=118	w was a lie=-118	w who=118	w you about=-118
k -ep=-117	k -ng -or=-117	k -to $=-117	k BECAUSE -he=117	k BEEN -ty=117	k I _ -ll=-117	k IT BEEN -a -ck=-117	k YOU -wn=117	k ^ -en=-117	m -ng for=-117	m -to $=-117	m BECAUSE the=117
m BEEN just=117	m SAW you=-117	m ^ -en=-117	m you -wn=117	p I BEEN SEX=-117	p THEY THEY=117	p WOULD HAVE IF=117	p YOU SEX I=-117	p YOU YOU FEEL=-117	s fourt=-117	s man=117	s past=117
w ^ you had=-117	w and _ $=117	w for _ ,=117	w i _ him=-117	w last _ was=-117	w man=117	w past=117	w place=117	w say _ was=-117	w these _ $=117	w when _ were=-117	w you _ out=-117
k -en -ut=116	k -nt _ -to=-116	k -on -he=-116	k HAVE NOT SEX=116	k I CHOICE -to=-116	k YOU -an NOT=116	k ^ I -ll=116	m -en about=116	m -on the=-116	m NOT always=116	m THEY was=116	m ^ when=-116
m alone $=-116	m is ME=-116	m not ALL=116	m on -he=-116	m see -ow=116	m was -rd=-116	p HAVE NOT SEX=116	p I ME OTHER=-116	p I YOU SEX=-116	p LIE OTHER=-116	p SAW IT IT=-116	p STATE IT BEEN=116
p TRUST HAPPEN=116	p YOU SORRY ME=-116	s bar=-116	s best=116	s ever=116	s lie=-116	s peopl=-116	s probl=116	w ^ when=-116	w alone $=-116	w bar=-116	w best=116
w certain _ $=116	w ever=116	w if _ had=116	w it _ never=-116	w lie=-116	w not always=116	w on the=-116	w people=-116	w see how=116	w was hard=-116	w you _ have=116	w you can not=116
k -a _ THING=115	k -an NOT=115	k -ds=115	k -ed ALL=-115	k -ng -at=-115	k -re BEEN -he=-115	k -to CAUSE=-115	k BEEN NOT ME=115	k BEEN SORRY=115	k BEEN _ NOW=115	k I WANT=-115	k NOT ME=115
k YOU _ NOW=-115	k ^ -he LIE=115	k ^ I BEEN -on=115	m -an not=115	m -st year=115	m -to make=-115	m BEEN fine=-115	m apology $=-115	m can NOT=115	m i WANT=-115	m last -ar=115	m not ME=115
m stopped -at=-115	m to CAUSE=-115	m work $=-115	p BEEN NOT BECAUSE=-115	p ERROR HAPPEN=115	p ERROR IT=115	p HAVE LIFE=115	p I YOU WE=-115	p IT BEEN WE=115	p SAW I BEEN=-115	p WOULD HAVE=115	s cowar=-115
s quest=-115	s story=-115	w ^ i gave=-115	w apology $=-115	w can not=115	w here _ the=-115	w here is the=-115	w i _ sorry=115	w i _ there=-115	w last year=115	w stopped at=-115	w story=-115
w to _ back=115	w to make=-115	w work $=-115	k , -nd I CHOICE=-114	k -at _ -in=-114	k -cy=-114	k -ng ME $=114	k -so IT=-114	k -to _ -up=-114	k I -te=-114	k I DO NOT CHOICE=114	k NOT CAUSE ME=-114
k WILL _ YOU=-114	k ^ -he LIFE BEEN=-114	k ^ -ne=114	m -of your=-114	m NOT excuse=-114	m SORRY it=114	m ^ -ne=114	m ^ one=114	m i -te=-114	m no -se=-114	m so IT=-114	m up -or=-114
p ALL TRUST=-114	p I CAUSE THEY=-114	p I CAUSE YOU=-114	p I YOU YOU=-114	p IT BEEN THEY=114	p IT HAVE BEEN=114	p JUST HAPPEN=114	p STATE BECAUSE=-114	p THING ME=114	p WE LIE=-114	p YOU NOT TRUST=114	p YOU YOU I=-114
s tuesd=-114	w ^ one=114	w did _ i=114	w i made you=-114	w just _ $=114	w married=114	w no excuse=-114	w of your=-114	w to _ up=-114	w up for=-114	w you _ no=114	k , _ JUST=113
k -a ERROR=113	k -nd I LIE=-113	k -ng _ -th=113	k -on ME=113	k BEEN -py=-113	k DO NOT HAVE=-113	k DO _ HAVE=-113	k I BEEN SORRY=113	k I WOULD -en=113	k LIE _ -ne=113	k NOT -ut=-113	k WANT=113
k WE BEEN -py=-113	k WE _ -py=-113	k WOULD -en=113	k YOU DO NOT HAVE=-113	k ^ I -ut=-113	m BEEN happy=-113	m NOT about=-113	m a ERROR=113	m d -en=113	m did NOT=-113	m on ME=113	m were -py=-113
p CAUSE FEEL=113	p CHOICE IT YOU=-113	p DO IT ME=113	p I NOT THING=113	p JUST YOU YOU=113	p LIE I=-113	p ME GAMBLE=-113	p SORRY IF=113	p SORRY IT=113	p YOU ALL BEEN=-113	p YOU DO HAVE=-113	p YOU SAW BEEN=-113
p YOU YOU THEY=-113	s bound=113	s chose=-113	w ^ _ put=-113	w ^ i put=-113	w chose=-113	w drink=113	w i _ changed=-113	w i _ with=-113	w we _ happy=-113	w we were happy=-113	w were happy=-113
k -an=112	k -en -es=-112	k -ep -ng=-112	k -ho DO=112	k -in -he=-112	k -ld _ ME=-112	k -or -ny=112	k -wo -rs=-112	k BECAUSE ME LIFE=112	k I _ WE=-112	k IT _ BECAUSE=-112	k IT _ HAVE=112
k LIE , BUT=112	k LIE _ BUT=112	k SORRY _ I=-112	k THEY $=-112	k YOU -er=-112	k ^ ERROR=112	k ^ THING=112	m -in the=-112	m HAVE not=112	m THEY $=-112	m ^ ERROR=112	m ^ THING=112
m do $=112	m for -ny=112	m have CAUSE=112	m keep -ng=-112	m two -rs=-112	m who DO=112	p BECAUSE I IT=-112	p BECAUSE LIFE BEEN=112	p BECAUSE ME LIFE=112	p BEEN BEEN NOT=112	p BEEN STATE LIE=-112	p STATE GAMBLE=-112
p WANT BEEN=112	s ways=112	w , _ do=112	w do $=112	w first _ $=-112	w i _ drunk=-112	w i _ our=-112	w i have not=112	w i told you=-112	w i was wrong=-112	w was _ of=112	w ways=112
k , BECAUSE=-111	k , _ -al=111	k , _ DO=111	k -ay YOU=-111	k -dy=111	k -om THEY=-111	k BEEN NOT $=-111	k BEEN NOT -ed=111	k I _ -ty=111	k NOT -re $=111	k THING _ I=111	k ^ I -ld YOU=-111
m , BECAUSE=-111	m , because=-111	m , not=-111	m after -he=111	m am SORRY=111	m and NOT=-111	m from THEY=-111	m marriage $=111	p BECAUSE NOT=111	p BEEN I HAPPEN=-111	p BEEN SORRY BEEN=111	p HAVE WANT BEEN=111
p I BEEN HAVE=111	p I HAPPEN SORRY=-111	p I THEY JUST=111	p I WOULD WANT=111	p IT BEEN TRUST=-111	p NOT SORRY BEEN=-111	p SORRY CHOICE=111	p SORRY IF I=111	p SORRY IT FEEL=111	p THING I BEEN=111	p YOU I IT=-111	s damag=111
s guys=111	s mean=111	s nine=-111	s okay=111	w , because=-111	w , not=-111	w ^ _ have=-111	w after the=111	w am _ one=-111	w am the one=-111	w guys=111	w had _ $=-111
w marriage $=111	w mean=111	w nine=-111	w okay=111	w your _ to=-111	k , _ SORRY=110	k -at _ -or=110	k -id -he=-110	k -in -ry=-110	k -ld _ I=-110	k -me _ THEY=-110	k -ne -nd=110
k -of IT=110	k -on -nd=-110	k -on _ GAMBLE=-110	k -or THING=110	k -ty=110	k CAUSE _ ERROR=110	k DO IT $=-110	k ERROR CHOICE=110	k FEEL _ -ht=-110	k I SORRY IT $=110	k LIE -to YOU=-110	k LIFE HAPPEN=110
k MAYBE _ BEEN=110	k SAW -ow=110	k SORRY IT $=110	k YOU -ry=110	k ^ BECAUSE I=-110	m -a bad=110	m -id the=-110	m -nd we=110	m -on and=-110	m -or it=-110	m HAPPEN away=110	m SAW how=110
m apologize $=110	m in -ry=-110	m of IT=110	m part $=110	p BEEN SORRY SAW=110	p BEEN WE OTHER=-110	p CAUSE YOU=-110	p HAPPEN WE=110	p HAVE BEEN NOT=110	p I NOT CHOICE=110	p YOU BEEN CAUSE=-110	s husba=110
s line=110	w ^ because i=-110	w ^ you are=110	w a bad=110	w and we=110	w apologize $=110	w for it=-110	w gave _ the=-110	w honestly=110	w line=110	w me _ anything=-110	w part $=110
w regret _ $=110	w stopped _ you=-110	k -an -ur $=-109	k -as _ BEEN=-109	k -ay IT BEEN=-109	k -et _ YOU=109	k -re _ -a=109	k -ur $=-109	k ALL _ DRINK=109	k BEEN _ ERROR=109	k CAUSE -an=109	k CAUSE YOU=-109
k DRINK BECAUSE=109	k I _ -an=109	k I _ -ld=-109	k YOU CHOICE -at I=109	k ^ I -ed -he=-109	k ^ _ -in=109	m -a choice=-109	m -he lies=109	m -in my=109	m -ur $=-109	m CAUSE an=109	m LIFE was=-109
m had NOT=109	m hour $=-109	m money BEEN=-109	p ALL DRINK=109	p BUT ERROR=-109	p BUT NOT ERROR=-109	p CHOICE JUST=-109	p CHOICE SORRY BEEN=-109	p CHOICE SORRY YOU=-109	p DRINK BECAUSE=109	p DRINK BECAUSE BEEN=109	p ERROR BUT ERROR=-109
p ERROR BUT NOT=-109	p ERROR NOT ERROR=-109	p I CHOICE JUST=-109	p I DRINK BECAUSE=109	p I ERROR BUT=-109	p I ERROR NOT=-109	p I IT CHOICE=109	p LIFE OTHER=109	p ME WANT=109	p NOT ERROR=-109	p SORRY IT BEEN=109	p SORRY YOU HAVE=109
p THING I=109	p TRUST I=-109	p YOU COLD=109	s behav=109	s date=-109	s far=109	s his=-109	s perso=109	s weeks=-109	s words=109	w ^ the lies=109	w a choice=-109
w an hour $=-109	w and _ the=-109	w date=-109	w decided=-109	w far=109	w his=-109	w hour $=-109	w i _ told=-109	w in my=109	w regret it=109	w the lies=109	w there is no=-109
w waited=-109	w was _ with=-109	w weeks=-109	w words=109	k -ed IT=-108	k -he _ LIE=-108	k -ne -ho DO=108	k -ne _ DO=108	k BEEN NOT -he -st=108	k CAUSE -to=108	k CHOICE -to=-108	k HAPPEN -up=108
k I -ed -a=-108	k I BEEN -re=-108	k NOT -he -st=108	k NOT -ne $=-108	k NOT _ -st=108	k SORRY -or ME=108	k YOU -id=-108	k YOU SAW -ut=-108	m -of you=-108	m BEEN telling=-108	m CHOICE to=-108	m HAPPEN up=108
m I wanted=-108	m THEY were=-108	m YOU down=108	m ^ nothing=-108	m admit YOU=108	m lunch ,=-108	m not -ed=108	m was -ht=-108	m you -id=-108	p DO NOT THEY=-108	p I STATE THING=108	p IT WANT=108
s ago=108	s gambl=-108	w ^ _ asked=-108	w ^ nothing=-108	w ^ you gave=108	w ago=108	w christmas=-108	w i _ tell=-108	w i wanted=-108	w lunch ,=-108	w not one $=-108	w of you=-108
w the _ lie=-108	w therapist=-108	w they were=-108	w was right=-108	w you down=108	k -in -ry $=-107	k -or -wo -rs=-107	k BEEN -ng -he=-107	k BEEN JUST=107	k BEEN NOT ME IT=107	k BEEN _ -ng=107	k I BEEN NOT ME=107
k I _ -in=-107	k NOT -id=-107	k NOT BEEN -ed=107	k NOT ME IT=107	k SAW -at=-107	k ^ BUT=107	k ^ I -an=-107	k ^ I CHOICE=-107	k ^ YOU BEEN ALL=107	m -he first=-107	m ALL time=-107	m BEEN under=107
m HAVE never=107	m NOT myself=107	m ^ BUT=107	m broke IT=-107	m for THING=107	m were ALL=107	p ERROR WOULD=-107	p HAPPEN GAMBLE=107	p I SAW YOU=-107	p I WILL YOU=-107	p IT ME OTHER=107	p IT NOT THING=107
p LIE BUT=107	p ME YOU=-107	p NOT THING DO=107	p YOU COLD IT=107	p YOU IT THING=107	s slip=-107	w ^ i needed=107	w all _ $=107	w have nothing=-107	w have nothing to=-107	w i _ how=107	w i _ under=107
w i was drunk=-107	w i was under=107	w know _ is=-107	w myself that=107	w not myself=107	w not myself that=107	w slip=-107	w sorry _ $=107	w the first=-107	w was drunk=-107	w was not myself=107	w was under=107
w were always=107	w you _ always=107	w you were always=107	k , _ ME=-106	k -ho _ -to=-106	k -nd THEY BEEN=106	k -py=-106	k -rt=106	k -to _ -ck=106	k BEEN I=106	k BEEN ME -ay=106	k BEEN ME -ay -nd=106
k CAUSE YOU -wn=106	k CAUSE _ -wn=106	k I CAUSE=-106	k I LIE -om=-106	k I _ -a=-106	k IT BEEN ME -ay=106	k LIE -om=-106	k LIFE BEEN=-106	k ME -ay -nd=106	k ME -to -go=106	k ME _ -go=106	k TRUST _ -ll=-106
k ^ WE HAPPEN=106	k ^ _ WILL=-106	m -es were=106	m -et to=-106	m BEEN i=106	m BEEN with=-106	m ERROR on=-106	m ME birthday=106	m i CAUSE=-106	m to $=-106	p BEEN DO IT=-106	p BEEN I THING=-106
p HAVE I HAVE=106	p IT DO=-106	p ME I WILL=-106	p NOT BEEN LIE=-106	p NOT SORRY I=-106	p NOT WANT YOU=106	p THEY HAVE=-106	p TRUST WE BEEN=106	p WE DO NOT=106	p WOULD HAVE ME=-106	p YOU ME YOU=-106	p YOU SEX=-106
s case=106	s hide=106	w case=106	w did not=-106	w hide=106	w i _ a=-106	w i _ in=-106	w is no=-106	w it _ just=106	w it was nothing=106	w let _ down=106	w let you down=106
w me _ go=106	w me to go=106	w my birthday=106	w my birthday and=106	w other=106	w to $=-106	w was my birthday=106	w who _ to=-106	k -a -rd=-105	k -es $=-105	k -et -to=-105	k -he -er $=-105
k -he _ -ut=-105	k -ll=105	k -me THING=105	k -nd YOU BEEN NOT=105	k -ot _ -ry=105	k -st -ar=105	k BEEN _ -ot=105	k BEEN _ -th=-105	k HAVE STATE=-105	k I -ht=-105	k I MAYBE NOT=105	k I NOT -ht=105
k ME _ YOU=-105	k WOULD -ld=-105	k YOU -to=-105	k YOU _ STATE=-105	k ^ I JUST=105	k ^ _ -ut=-105	k ^ _ FEEL=-105	m -a little=105	m -es $=-105	m -in denver=105	m -or me=-105	m -ut you=-105
m -wo years=-105	m BEEN never=-105	m I broke=-105	m NOT asking=-105	m YOU to=-105	m a -rd=-105	m debts $=-105	m denver $=105	m i -ht=-105	m never -ht=105	m you -to=-105	p BEEN ME LIE=-105
p BEEN YOU TRUST=105	p CHOICE I HAVE=105	p DO BEEN NOT=105	p HAVE ME BEEN=105	p I BEEN IF=105	p I CHOICE HAVE=105	p I IT THEY=-105	p IT YOU COLD=105	p IT YOU FEEL=105	p IT YOU WANT=105	p SORRY BEEN ME=-105	p TRUST YOU=-105
p WOULD HAVE I=105	s along=105	s debts=-105	s denve=105	s twice=-105	w ^ you know=105	w a little=105	w along=105	w apologize _ my=105	w debts=-105	w debts $=-105	w denver=105
w denver $=105	w for me=-105	w forgot _ anniversary=105	w i broke=-105	w i could not=105	w in denver=105	w in denver $=105	w it was=-105	w twice=-105	w two years=-105	w you found out=-105	w you to=-105
k -hy $=-104	k -id SEX=104	k -le _ ME=-104	k -nd LIE=-104	k -ne -ys=-104	k -or _ -hs=-104	k -st=-104	k BEEN $=104	k BEEN -ne $=-104	k DO YOU=104	k FEEL -er=-104	k I WOULD NOT=104
k IT -ar=-104	k IT -to=104	k SAW _ -he=-104	k WE -on=-104	k YOU CHOICE -at=104	k ^ YOU HAVE NOT=-104	m -hy $=-104	m -ne days=-104	m BEEN $=104	m DO you=104	m IT to=104	m NOT want=-104
m YOU were=-104	m and LIE=-104	m nine -ys=-104	m our -on=-104	m that -ar=-104	m why $=-104	p BEEN SEX I=-104	p BEEN SORRY ME=104	p I WOULD THING=104	p SORRY I SORRY=-104	p SORRY IT IT=104	p SORRY YOU=104
p SORRY YOU SAW=104	p THING THING=104	p WE BEEN JUST=104	p YOU MAYBE ME=104	s expla=-104	s perfe=104	s reall=104	s tryin=104	s ugly=-104	w , but you=104	w for _ months=-104	w i _ an=104
w nine days=-104	w perfect=104	w really=104	w trying=104	w ugly=-104	w what _ i=104	w why $=-104	w you _ what=104	w you were=-104	k -a -id $=103	k -he -er=-103	k -na ,=-103
k -nd -to=103	k -nt IT=103	k -ow=103	k -wo=-103	k ALL -ay $=-103	k I GAMBLE=-103	k JUST -es=103	k JUST _ NOT=103	k LIFE _ I=103	k MAYBE -of=103	k STATE -ng=103	k THEY NOW=103
k YOU _ -ht=-103	m -na ,=-103	m -nd to=103	m -nd you=-103	m MAYBE of=103	m been -a=103	m better COMPARE=-103	m i GAMBLE=-103	m in ME=103	m the -er=-103	p BEEN LIFE OTHER=103	p CAUSE I DO=103
p DO THEY=-103	p HAPPEN BECAUSE BEEN=103	p IT SORRY=103	p LIFE NOT=103	p MAYBE HAVE=103	p ME BEEN=103	p SEX BEEN ME=-103	p THING ERROR=103	p TRUST BEEN IT=103	p YOU BEEN I=-103	p YOU THEY NOW=103	s anywa=103
s bank=-103	s belie=-103	s call=-103	s physi=103	s react=103	s two=-103	w anyway=103	w bank=-103	w been _ in=103	w been a=103	w better than=-103	w broken=103
w call=-103	w get to=-103	w i _ home=-103	w i regret that=103	w it was me=-103	w our _ about=-103	w physical=103	w regret that=103	w two=-103	k -er _ -ay=-102	k -er _ STATE=102	k -he ERROR=102
k -in -on=-102	k -ng _ $=-102	k -sy=102	k -th _ $=-102	k -wn $=102	k BECAUSE ME=102	k BEEN -ke=102	k BEEN -ur=-102	k BEEN BEEN=102	k BEEN JUST $=-102	k CAUSE _ FEEL=102	k DO NOT HAVE -to=-102
k I -id I=-102	k I _ COMPARE=-102	k I _ IT=-102	k IT -ng $=-102	k IT BEEN JUST $=-102	k NOT ERROR=-102	k SEX $=102	k SORRY ,=102	k STATE _ $=102	k THING ,=102	k ^ YOU MAYBE HAVE=102	m -he only=102
m -to decide=-102	m -wn $=102	m BECAUSE my=102	m BEEN four=-102	m BEEN like=102	m BEEN some=102	m SEX $=102	m SORRY ,=102	m THING ,=102	m YOU found=-102	m because ME=102	m get -to=-102
m in -he=-102	m messed -up=102	m the ERROR=102	p BECAUSE ME BEEN=102	p BECAUSE NOT BEEN=102	p BEEN ALL=102	p BEEN IT BEEN=102	p FEEL I YOU=-102	p HAVE IF=102	p I YOU ME=-102	p IT NOT DRINK=-102	p JUST I ALL=102
p STATE I NOT=102	p THING WE=102	p WE STATE=102	p YOU NOT SORRY=-102	s caugh=-102	s weak=102	w because my=102	w caught=-102	w i _ at=-102	w i said i=-102	w in the=-102	w messed up=102
w the _ time=-102	w the only=102	w there _ some=102	w to decide=-102	w was _ one=-102	w weak=102	w with _ $=-102	w you found=-102	k -a _ -ho=101	k -en=-101	k -he -rm=101	k -ng -he=-101
k -nt $=-101	k -on _ -of=101	k -on _ YOU=-101	k -op $=-101	k -re BEEN NOT=-101	k -re _ NOT=-101	k BEEN -me=101	k BEEN NOT STATE=-101	k BEEN NOT STATE ,=-101	k COMPARE _ IT=-101	k DO NOT=-101	k ERROR _ ERROR=101
k LIE _ -up=101	k NOT STATE ,=-101	k NOT STATE , I=-101	k SORRY _ -he=101	k ^ -re BEEN -he=-101	m -ng the=-101	m -nt $=-101	m -op $=-101	m IT would=-101	m ^ here=-101	m ^ no=-101	m ^ what=-101
m am JUST=101	m anything -to=101	m not -ne=-101	m once $=-101	m she HAVE=-101	m the -rm=101	m took -he=-101	m used -to=-101	p BEEN I YOU=-101	p DO NOT DO=-101	p I CHOICE IT=-101	p I GAMBLE YOU=-101
p IT YOU LIFE=-101	p LIE COLD=101	p LIFE ERROR=101	p NOT STATE I=-101	p NOT WILL=-101	p SORRY COMPARE=101	p STATE LIFE NOT=101	p WOULD CHOICE=-101	s now=-101	s send=-101	w ^ here=-101	w ^ here is=-101
w ^ i made=-101	w ^ no=-101	w ^ what=-101	w a _ who=101	w anything to=101	w got _ $=101	w i used to=-101	w lies _ up=101	w now=-101	w once $=-101	w send=-101	w the _ was=-101
w took the=-101	w used to=-101	k , I SAW=100	k -an _ -or=100	k -be=100	k -he -me=-100	k -he _ $=-100	k -he _ LIFE=100	k -nd _ -ar=100	k -rs -of=100	k -th IT=-100	k -to -ar=-100
k CHOICE -ow=100	k I -it=-100	k I -ll=100	k ME SORRY=100	k NOT -le=100	k NOT _ FEEL=100	k SEX -to=-100	k YOU -he=-100	k YOU -so I=100	k YOU JUST=100	k YOU _ ALL=100	k ^ -me=100
m -rs of=100	m -to hear=-100	m CHOICE how=100	m SEX to=-100	m YOU the=-100	m ^ -me=100	m d HAVE=100	m i -it=-100	m i -ll=100	m know -ow=100	m not -le=100	m the -me=-100
m they BEEN=-100	m to -ar=-100	m were -me=100	m with IT=-100	m you -he=-100	m you JUST=100	p CAUSE ALL=-100	p COLD IT=100	p COMPARE IT LIE=-100	p I DO SORRY=100	p I JUST BEEN=100	p IT SAW=-100
p IT YOU ME=-100	p LIE YOU WOULD=100	p NOT BEEN I=-100	p NOT HAVE=100	p NOT I=-100	p THEY DO=-100	p TRUST I YOU=-100	p YOU CHOICE I=100	p YOU HAVE NOW=-100	p YOU ME HAVE=100	p YOU ME LIE=-100	p YOU THEY=-100
s babe=100	s betra=100	s life=100	w babe=100	w been _ to=-100	w caused=100	w cheating=100	w everything=100	w had no=100	w know how=100	w life=100	w on _ i=-100
w receipt=-100	w small=-100	w some _ ,=100	w the _ $=-100	w the _ room=-100	w there were some=100	w to hear=-100	w were some=100	w you so i=100	w you the=-100	k -ht _ MAYBE=99	k -nd -ld=-99
k -nd I -pt=-99	k -or _ ,=99	k -or _ -of=99	k -pt -a=-99	k -ve -rs=99	k BEEN -a ERROR=99	k BEEN NOT WILL=-99	k BEEN NOT WILL -to=-99	k BUT _ LIE=99	k I -ke IT=-99	k I -pt -a=-99	k I BEEN NOT WILL=-99
k I LIE , BUT=99	k I SORRY $=99	k IT THING=99	k LIE , BUT YOU=99	k ME -nd I=99	k ME _ THEY=99	k NOT _ -to=-99	k STATE _ LIFE=99	k TRUST BEEN STATE=99	k WILL=-99	k YOU ME=-99	k YOU _ -nd=-99
k ^ I DO IT=99	k ^ I JUST -ed=-99	k ^ I WILL=-99	k ^ _ -ry=99	m -he baby=99	m -pt a=-99	m -ve years=99	m ALL on=99	m NOT going=-99	m how IT=99	m how YOU=99	m kept -a=-99
m knew $=-99	m nothing $=99	m times $=-99	m twelve -rs=99	m you ME=-99	p BECAUSE SAW=-99	p BEEN LIE=-99	p BEEN MAYBE NOT=99	p BEEN ME YOU=-99	p BEEN SORRY IF=99	p CAUSE BEEN NOT=99	p CHOICE ALL=-99
p ERROR BEEN=99	p HAVE I BEEN=99	p I I OTHER=-99	p I I SEX=-99	p I JUST JUST=99	p I SORRY SAW=99	p I WILL=-99	p IT BEEN THING=99	p IT IT HAPPEN=99	p JUST WANT=99	p LIE BEEN ME=-99	p NOT IF YOU=99
p SORRY THEY=99	p THEY HAVE IT=-99	p TRUST BEEN STATE=99	p WANT BUT=99	p WOULD NOT IF=99	p WOULD YOU ME=-99	s june=-99	s secon=-99	s slipp=99	s teste=-99	s three=-99	s twelv=99
w am _ going=-99	w am not going=-99	w and i kept=-99	w cowardly=-99	w for _ of=99	w for two years=-99	w had _ to=-99	w how you=99	w i apologize $=99	w i kept a=-99	w if _ were=99	w june=-99
w kept a=-99	w knew $=-99	w not going=-99	w not going to=-99	w nothing $=99	w said _ $=-99	w second=-99	w slipped=99	w sorry _ i=-99	w tested=-99	w the baby=99	w three=-99
w times $=-99	w twelve=99	w twelve years=99	w was right $=-99	w your _ $=-99	k , _ -en=-98	k -a _ WILL=98	k -ck -up=-98	k -he -ck=-98	k -ne ,=98	k -ok -ce=98	k -ok -ce $=98
k -pt _ -on=98	k -so I=98	k -th _ -on=-98	k -to -ck -up=-98	k -to -in=-98	k BECAUSE I BEEN NOT=98	k BEEN NOT LIFE=-98	k BEEN SORRY -ut=98	k COMPARE -to=98	k HAPPEN -ed=98	k I BEEN -er=98	k I BEEN ERROR=-98
k I BEEN SORRY -ut=98	k JUST _ ,=98	k JUST _ -a=98	k JUST _ LIE=98	k LIE _ -to=98	k ME FEEL=98	k NOT LIFE=-98	k NOT _ SAW=98	k SORRY IT YOU=98	k THEY BEEN=98	k WOULD HAVE=98	k YOU -ed ME=98
k YOU BEEN -ht=-98	k YOU _ -nt=-98	k ^ I BEEN SORRY=98	k ^ _ "=-98	m -ck up=-98	m -ne ,=98	m -ok place=98	m -so i=98	m -to explain=-98	m COMPARE to=98	m it -a=-98	m lied -to=-98
m messages $=98	m open -ut=98	m so I=98	m the -ck=-98	m to -in=-98	m took -ce=98	p BEEN WE YOU=-98	p CHOICE BEEN JUST=-98	p CHOICE I YOU=98	p FEEL IT BEEN=98	p GAMBLE YOU=-98	p HAPPEN BEEN DO=-98
p HAVE LIFE BEEN=98	p I BEEN COLD=-98	p I IT NOT=-98	p I JUST WILL=98	p I ME THING=98	p IT BEEN STATE=98	p IT I IT=-98	p IT ME IT=-98	p JUST THING=98	p LIFE CAUSE=98	p NOT DRINK=-98	p SORRY BECAUSE=-98
p THING NOT I=-98	p TRUST ALL=98	p WOULD WILL=-98	p YOU BEEN ME=-98	s famil=98	w ^ _ "=-98	w am _ about=98	w am sorry about=98	w family=98	w i _ raised=98	w i have no=-98	w i was there=-98
w it _ nothing=98	w it _ on=-98	w it a=-98	w lied to=-98	w messages $=98	w open about=98	w so i=98	w to explain=-98	w took place=98	w took place $=98	w you _ right=-98	k , -ce=-97
k -at I BEEN DO=-97	k -ay _ BEEN=-97	k -er _ BEEN=97	k -ms=97	k -of _ -at=-97	k -st -ar $=97	k -to -dy=97	k -to YOU=-97	k BEEN -a JUST=97	k BEEN _ ALL=97	k HAVE ME=97	k IT BEEN -ul=97
k IT _ -he=97	k IT _ -ul=97	k LIFE _ ME=97	k NOT _ DRINK=-97	k SAW YOU=-97	k SORRY ME=97	k YOU -ed IT=-97	k YOU _ -ld=97	k ^ YOU CHOICE -at=97	k ^ YOU LIFE=97	m , -ce=-97	m -id no=-97
m -on sunday=-97	m -or all=97	m -or your=97	m -to somebody=97	m BEEN awful=97	m I turned=-97	m LIE things=97	m YOU do=-97	m broken $=97	m for -ll=97	m hide THING=97	m never CAUSE=-97
m since -he=97	m to YOU=-97	p BEEN NOT DRINK=-97	p BEEN SORRY HAVE=97	p BEEN TRUST IT=-97	p BEEN WOULD HAVE=97	p CAUSE YOU I=-97	p DO NOT YOU=-97	p I BEEN TRUST=-97	p I SEX YOU=-97	p IT BUT I=-97	p MAYBE WOULD=97
p NOT BEEN YOU=-97	p NOT I HAPPEN=-97	p STATE ALL=-97	p THEY BEEN ALL=97	p THEY ME BEEN=97	p YOU DO=-97	p YOU TRUST ALL=97	s meeti=-97	s or=-97	s sunda=-97	s yes=-97	w and you=-97
w betrayed=97	w broken $=97	w caught _ i=-97	w for all=97	w for your=97	w he was=97	w hide things=97	w i turned=-97	w it _ awful=97	w last year $=97	w my _ to=-97	w not _ been=97
w on sunday=-97	w or=-97	w said no=-97	w since the=97	w sunday=-97	w thursdays=-97	w was _ her=-97	w was _ thursdays=-97	w yes=-97	w you _ told=97	w you do=-97	w you do not=-97
k , -at=96	k -he -es=-96	k -nd YOU=-96	k -rm=96	k -xt=-96	k BECAUSE -of ME=-96	k BECAUSE _ ME=-96	k BEEN -a=96	k CAUSE _ -a=96	k COLD ,=96	k HAPPEN STATE=96	k I HAVE -to=96
k I _ JUST=96	k JUST _ -ho=96	k LIE -on=-96	k SAW THEY=-96	k YOU -wn -in=96	k ^ -th=96	k ^ I LIE=-96	k ^ _ MAYBE=96	m , -at=96	m -he best=96	m -he one=-96	m -or my=96
m -st husband=96	m BEEN a=96	m COLD ,=96	m DO not=-96	m LIE on=-96	m NOT pushed=-96	m ^ -th=96	m ^ with=96	m best -nd=96	m forgive ME=96	m money HAPPEN=96	m should NOT=96
m sorry ,=96	m the -es=-96	p BEEN IT FEEL=96	p FEEL I SORRY=96	p FEEL IT YOU=96	p I DO BECAUSE=96	p I IT HAVE=96	p I JUST I=96	p I NOT ME=96	p I THEY I=-96	p I YOU GAMBLE=-96	p LIE BUT YOU=96
p LIE DO=96	p WANT YOU BUT=96	p WOULD THING IT=96	p YOU BEEN WE=-96	p YOU WANT=96	s next=-96	s panic=96	s siste=-96	s stuff=96	s time=-96	s well=96	w ^ with=96
w best husband=96	w feel _ that=96	w for my=96	w forgive=96	w how _ i=96	w i _ every=-96	w i had to=96	w next=-96	w sister=-96	w so _ would=-96	w sorry ,=96	w stuff=96
w the _ husband=96	w the best=96	w the best husband=96	w the one=-96	w time=-96	w well=96	w were _ one=96	w were the one=96	w you down in=96	k , I JUST=95	k , IT BEEN NOT=95	k -ed ,=95
k -ix=-95	k -ll -or=95	k -ll IT=95	k -ll _ YOU=95	k -nd _ WOULD=95	k -on -in=-95	k -ps=95	k -so IT YOU=-95	k -so _ YOU=-95	k -th IT $=-95	k BECAUSE _ WANT=-95	k BEEN NOT -ke=95
k COMPARE $=95	k DO _ -ay=-95	k HAPPEN -ay=95	k HAVE BEEN -a=95	k I CAUSE YOU -wn=95	k I WILL NOT=-95	k IT BEEN $=-95	k IT BEEN NOT -ke=95	k IT _ ,=-95	k ME THING -of=-95	k NOT -ng YOU=-95	k SORRY _ ME=95
k WE HAPPEN=95	k WILL NOT=-95	k YOU I=-95	k ^ FEEL=95	k ^ I -me=95	k ^ YOU -ay=95	m -by me=-95	m -ed ,=95	m -it you=95	m -ll for=95	m -or someone=95	m COMPARE $=95
m I gave=-95	m NOT like=95	m YOU i=-95	m YOU pushed=95	m ^ FEEL=95	m date $=-95	m fall -or=95	m those -hs=95	m we HAPPEN=95	m will NOT=-95	m you $=-95	m you I=-95
p BECAUSE BEEN=95	p BECAUSE WANT=-95	p CAUSE ME DO=95	p CAUSE ME NOT=95	p DO LIFE=-95	p DO SORRY=95	p HAVE NOT JUST=95	p I HAVE JUST=95	p I I HAVE=95	p I LIE WE=-95	p IF I CAUSE=95	p IT FEEL=95
p IT I SORRY=95	p IT ME LIFE=95	p IT YOU I=-95	p LIE I YOU=95	p LIE JUST=95	p ME LIE=-95	p ME WE=-95	p NOT HAVE COMPARE=95	p NOT HAVE YOU=95	p NOT I WILL=-95	p NOT THING=95	p SORRY YOU CHOICE=95
p SORRY YOU IT=95	p SORRY YOU YOU=95	p THEY HAVE BEEN=-95	p THEY THEY ME=95	p THING BECAUSE=-95	p YOU HAVE OTHER=-95	p YOU STATE I=-95	s half=-95	s keep=-95	s know=95	s say=-95	w , _ my=-95
w ^ _ knew=-95	w ^ _ pushed=95	w ^ you pushed=95	w by me=-95	w date $=-95	w fall for=95	w for someone=95	w half=-95	w have been a=95	w i gave=-95	w i was $=95	w is _ like=95
w is not like=95	w keep=-95	w know=95	w not _ right=95	w not like=95	w only _ it=95	w person=95	w say=-95	w so _ you=-95	w so that you=-95	w those months=95	w those months $=95
w to _ about=-95	w you $=-95	w you i=-95	w you pushed=95	k , -ig=94	k , -ig -al=94	k -as YOU BEEN=-94	k -do=-94	k -er BEEN=-94	k -ew _ $=94	k -he -rd=-94	k -he -rs=-94
k -id -in=94	k -nd ,=-94	k -ng IT -a=-94	k -of _ $=94	k -sh _ HAVE=94	k -so I -ed=94	k -so STATE=94	k -so _ -ed=94	k -st $=-94	k ALL BEEN=94	k BEEN -a LIE $=-94	k BEEN -rd=-94
k BEEN SORRY ,=94	k I BEEN SORRY ,=94	k I CAUSE IT=-94	k IT -ay=-94	k IT -ch=94	k LIE _ -he=-94	k NOT -do=-94	k STATE _ NOT=-94	k WOULD BEEN=-94	k YOU THING=94	k YOU WOULD HAVE=94	k ^ -at I=-94
k ^ -he -or=-94	k ^ IT WOULD=-94	k ^ IT WOULD BEEN=-94	m , -ig=94	m , big=94	m -ed on=-94	m -ld me=94	m -nd ,=-94	m -st $=-94	m BEEN hard=-94	m I knew=-94	m IT much=94
m NOT undo=-94	m calling IT=-94	m fine $=-94	m not -do=-94	m so STATE=94	m the -rd=-94	m the -rs=-94	m turned -to=94	m was -ty=94	m ways $=94	p BECAUSE I I=-94	p BECAUSE NOT ME=94
p BEEN LIE IT=-94	p BEEN LIFE BEEN=94	p BEEN NOT NOT=-94	p BEEN SEX OTHER=-94	p HAVE LIE COMPARE=94	p I DO THING=94	p I I TRUST=94	p I WOULD DO=94	p IT COLD=94	p IT TRUST IT=-94	p LIE BEEN YOU=94	p LIFE CAUSE IT=94
p MAYBE HAVE ME=94	p SORRY ME YOU=94	p SORRY YOU BECAUSE=-94	p WILL WOULD=-94	s ok=94	s sober=-94	s times=-94	s undo=-94	w , _ deal=94	w , big=94	w , big deal=94	w ^ _ caught=94
w ^ it would=-94	w ^ what i=-94	w ^ you have=-94	w a lie $=-94	w and _ it=-94	w calling _ a=-94	w calling it=-94	w calling it a=-94	w fine $=-94	w i knew=-94	w it _ ,=-94	w message=-94
w not undo=-94	w of _ $=94	w ok=94	w on you=-94	w question=-94	w sober=-94	w the _ about=-94	w the _ truth=-94	w times=-94	w told _ i=-94	w turned into=94	w undo=-94
w ways $=94	w will _ you=-94	w wish _ had=94	w you asked me=-94	k , _ -an=93	k -a STATE=93	k -he _ -in=-93	k -id _ WOULD=-93	k -nd -a=93	k -nd -st=93	k -nd _ BEEN=93	k -ng _ NOW=93
k -on _ IT=93	k -or _ -ss=93	k -re BEEN NOT THING=93	k -to _ -or=-93	k BEEN -ng -or=-93	k BEEN _ THEY=-93	k CAUSE YOU -wn -in=93	k DO NOT -an=93	k DO _ -an=93	k DRINK -ng=93	k IT BEEN -te=93	k JUST HAPPEN=93
k MAYBE HAVE=93	k ME _ -ll=93	k ^ -er=93	k ^ DO=-93	k ^ I CAUSE YOU=-93	m -ed you=-93	m -he past=93	m -nd a=93	m -to say=-93	m BEEN unfortunate=93	m BUT not=-93	m CAUSE someone=93
m MAYBE have=93	m NOT mean=93	m SAW me=-93	m ^ -er=93	m ^ DO=-93	m ^ most=93	m a STATE=93	m and -a=93	m not -an=93	m telling YOU=-93	m then $=93	p COMPARE DO BEEN=93
p HAVE OTHER=-93	p I I WOULD=-93	p I JUST LIE=93	p I SORRY HAVE=93	p IT SEX BEEN=-93	p LIE BEEN LIFE=93	p LIE ME=-93	p LIFE BEEN ME=-93	p NOT YOU THEY=93	p SAW ME=-93	p SEX I=-93	p THEY NOT YOU=93
p THING NOW=93	p WOULD STATE=-93	p YOU SAW ME=-93	s basic=93	s getti=93	s twent=93	s unfor=93	w ^ most=93	w and a=93	w apologize _ you=93	w basically=93	w did _ $=-93
w did _ mean=93	w did not mean=93	w getting=93	w is unfortunate=93	w needed someone=93	w not mean=93	w telling you=-93	w the _ in=-93	w the past=93	w then $=93	w to say=-93	w twenty=93
w unfortunate=93	w was _ at=-93	w you did not=-93	k , I DO NOT=92	k -a -ss=92	k -a _ SORRY=-92	k -ke IT -en=92	k -ll $=92	k -nd _ -he=-92	k I -er=92	k I -ss=-92	k I CAUSE -a=-92
k I JUST LIE=92	k I LIE -ut=92	k JUST LIE=92	k LIE -or=-92	k ME _ ME=92	k NOT -re=92	k NOT _ ,=-92	k NOT _ -ho=92	k OTHER _ YOU=-92	k TRUST HAPPEN=92	k ^ BECAUSE=-92	k ^ I -ed IT=-92
k ^ I JUST LIE=92	k ^ YOU -an=-92	k ^ _ -ns=92	m , nothing=92	m -at me=92	m -ck at=92	m -he doctor=-92	m -ll $=92	m -on our=-92	m CAUSE you=-92	m I miss=-92	m ^ BECAUSE=-92
m a -ss=92	m account $=92	m asking YOU=-92	m cheated ,=92	m christmas $=-92	m i -er=92	m i -ss=-92	m lied -ut=92	m lying -to=-92	m may HAVE=92	m only LIE=92	m that -en=92
p BEEN COMPARE I=92	p BEEN WILL=-92	p COMPARE NOW=92	p HAVE ME I=92	p I BEEN LIE=-92	p I DO SEX=92	p I GAMBLE IT=-92	p I JUST YOU=92	p IF YOU WOULD=92	p IT NOT SEX=92	p IT WE=92	p IT WOULD I=-92
p LIFE NOT I=92	p MAYBE COMPARE=92	p MAYBE HAVE COMPARE=92	p NOT NOW=92	p SAW YOU IT=-92	p STATE I TRUST=92	p STATE OTHER=-92	p STATE TRUST=92	p WILL NOT=-92	p YOU BECAUSE=-92	p YOU HAVE MAYBE=-92	p YOU OTHER IT=92
s baby=92	s cause=92	s flirt=92	s over=92	s paid=-92	s sleep=92	s your=-92	w , nothing=92	w ^ you can=-92	w a _ apology=-92	w account $=92	w asking you=-92
w at me=92	w baby=92	w back at=92	w cheated ,=92	w christmas $=-92	w doctor=-92	w i _ feel=-92	w i _ never=92	w i lied about=92	w i made a=-92	w i miss=-92	w i regret it=92
w last _ $=92	w lied about=92	w like _ when=92	w like that when=92	w lying to=-92	w may have=92	w me _ my=92	w not _ who=92	w on our=-92	w over=92	w paid=-92	w that when=92
w the doctor=-92	w were _ the=-92	w your=-92	k -he -ys=-91	k -ld=-91	k -nd -ke I=91	k -nd _ -ay=-91	k -st -me $=-91	k BEEN SORRY $=91	k FEEL _ -st=91	k I -ed -in=-91	k I BEEN -ng YOU=-91
k I BEEN SORRY $=91	k I HAVE -ed=-91	k IT -a=-91	k IT -nd -ke I=91	k IT _ -er=-91	k LIE -a=-91	k LIFE CAUSE=91	k NOT HAPPEN=91	k SAW -ut=-91	k YOU -ct=91	k ^ -on=91	m BEEN there=-91
m HAVE it=-91	m I got=-91	m IT a=-91	m LIE a=-91	m ME apologies=91	m WILL not=-91	m ^ -on=91	m be COMPARE=91	m birthday -nd=91	m sound -ke=91	m the -ys=-91	m trust BEEN=91
m were -ht=-91	m you -ct=91	p BEEN COMPARE=91	p BEEN I CHOICE=91	p BEEN LIE I=-91	p BEEN NOT YOU=-91	p CHOICE COLD=91	p DO BECAUSE YOU=91	p HAVE I=91	p I ALL TRUST=-91	p I BEEN JUST=91	p I CHOICE NOT=-91
p I LIE OTHER=-91	p I THING IT=91	p IF THING=91	p IT MAYBE=91	p IT NOT DO=-91	p MAYBE THEY=-91	p ME WILL=-91	p NOT YOU THING=91	p SEX NOT=91	p SORRY YOU DO=91	p THEY I NOT=91	p YOU FEEL BEEN=-91
p YOU IT LIE=91	s at=-91	s awful=91	s becau=-91	s picke=-91	s terri=91	s when=-91	w ^ _ mistake=-91	w apologies=91	w apologize for my=91	w at=-91	w awful=91
w be better=91	w because=-91	w birthday and=91	w broke=-91	w gone _ $=91	w i got=-91	w i will not=-91	w it sound like=91	w just _ ,=91	w my apologies=91	w picked=-91	w pressure _ the=91
w sound _ i=91	w sound like=91	w sound like i=91	w terrible=91	w trust was=91	w was _ birthday=91	w was _ pressure=91	w were right=-91	w when=-91	w while _ were=-91	w will not=-91	w you knew $=-91
k -fe=90	k -he -ne $=-90	k -in _ -ay=-90	k -ly _ -to=90	k -na=-90	k -nd NOT=-90	k -or -he THING=90	k -or -wo -rs $=-90	k -so _ IT=90	k -st -ht=-90	k -to -er=90	k -to _ -ce=-90
k -wo -rs $=-90	k BEEN NOT -ke I=90	k ERROR -on=-90	k HAVE _ -ne=90	k I CHOICE=-90	k I _ -en=90	k LIE -nd=-90	k ME _ -ry=-90	k NOT -ke I=90	k NOT _ SORRY=-90	k SORRY -ut -he=90	k WE _ DO=90
k ^ -a=90	k ^ _ -te=-90	m , every=-90	m -a bit=90	m -st night=-90	m BEEN cowardly=-90	m BEEN sober=-90	m LIE and=-90	m NOT thinking=90	m ^ -a=90	m ^ a=90	m and YOU=-90
m i CHOICE=-90	m last -ht=-90	m man $=90	m me -it=90	m over $=90	m phone $=-90	m to -er=90	p BEEN HAVE=90	p BEEN NOT SORRY=-90	p COLD I YOU=90	p GAMBLE I BEEN=90	p HAVE LIFE IT=90
p I SORRY ME=90	p I WOULD FEEL=90	p ME BEEN OTHER=90	p ME STATE I=90	p NOT I I=-90	p SORRY SAW=90	p WE OTHER=-90	p WILL NOW=-90	p YOU BEEN LIE=-90	s bit=90	s bothe=90	s contr=90
s we=90	w , every=-90	w ^ _ make=90	w ^ a=90	w a bit=90	w bit=90	w had _ gone=90	w last night=-90	w man $=90	w me credit=90	w not like i=90	w not thinking=90
w over $=90	w phone $=-90	w remember=90	w say it was=-90	w so _ that=90	w sorry about the=90	w tuesday=-90	w two years $=-90	w was _ thinking=90	w was cowardly=-90	w was not thinking=90	w we=90
k , -ay=89	k -as -a=89	k -ch $=-89	k -gh=89	k -he -st -nd=89	k -he _ SEX=-89	k -ll _ $=89	k -nd HAVE=89	k -ng YOU -to=-89	k -of _ -th=89	k -on -ll=89	k -re _ THING=89
k -ut ME -ut=89	k -ut _ ,=89	k -ut _ -ut=89	k ALL _ -he=89	k BECAUSE YOU -ut=89	k BECAUSE YOU -ut ME=89	k BECAUSE _ -ut=89	k BEEN -ld=89	k BEEN -re $=-89	k BEEN NOT -ng YOU=-89	k BEEN _ -en=-89	k DO ERROR=89
k HAPPEN -ut=89	k HAVE _ -a=89	k I BEEN -th=-89	k I DO ERROR=89	k I NOT -id=-89	k I _ -nd=-89	k I _ SORRY=89	k IF YOU BEEN FEEL=-89	k IT -om=-89	k JUST _ -nd=89	k NOT -ng YOU -to=-89	k THING -of=-89
k THING I WOULD=89	k THING _ WOULD=89	k YOU -ut ME -ut=89	k ^ I -ed -a=-89	k ^ YOU HAVE -to=89	k ^ _ -to=89	m , -ay=89	m , okay=89	m -as a=89	m -at my=-89	m -ch $=-89	m -he guys=89
m -ng at=-89	m -on my=89	m DO wrong=89	m ME boss=89	m ME out=89	m THING of=-89	m YOU shut=89	m and HAVE=89	m as -a=89	m did ERROR=89	m never -id=-89	m never BEEN=89
m our -ng=-89	m shut ME=89	m sorry -or=89	m to -a=-89	m was -th=-89	p ALL COMPARE=89	p BECAUSE THEY=-89	p BEEN BECAUSE I=-89	p BEEN BEEN STATE=-89	p BEEN HAVE BEEN=89	p BUT I YOU=89	p CAUSE YOU IT=-89
p DO BECAUSE ME=89	p HAPPEN I NOT=89	p HAVE I THING=89	p HAVE MAYBE=-89	p I BEEN SAW=89	p I HAPPEN BECAUSE=89	p I I I=-89	p IF YOU HAVE=89	p IT BEEN IT=89	p IT ME BEEN=89	p LIE BEEN I=-89	p LIFE DO=89
p LIFE I NOT=89	p SEX YOU=-89	p SORRY NOW=89	p THING LIFE=89	p THING NOT=89	p WOULD IF YOU=89	p YOU I LIFE=-89	s boss=89	s mind=89	s payme=-89	s shut=89	w , okay=89
w ^ _ to=89	w about _ ,=89	w am _ asking=-89	w am not asking=-89	w as a=89	w asking _ to=-89	w asking you to=-89	w at my=-89	w because _ shut=89	w because you shut=89	w behavior=89	w boss=89
w did wrong=89	w for _ past=89	w i _ want=-89	w i did wrong=89	w i was with=-89	w it _ before=89	w me out=89	w mind=89	w my boss=89	w never been=89	w not asking=-89	w not asking you=-89
w on my=89	w should _ have=89	w shut=89	w shut _ out=89	w shut me=89	w shut me out=89	w sorry for=89	w the guys=89	w to a=-89	w was with=-89	w when you were=-89	w you _ was=-89
w you shut=89	w you shut me=89	k , THEY=88	k -a LIE=-88	k -by _ ,=-88	k -hs=-88	k -in ,=-88	k -in _ LIFE=88	k -of ALL=-88	k -te BECAUSE=-88	k -to -ll=88	k CAUSE ME -it=88
k CAUSE _ -it=88	k CAUSE _ -op=-88	k ERROR _ YOU=88	k HAVE _ STATE=88	k I LIE=-88	k LIFE -at=-88	k NOT -on=88	k NOT _ IT=88	k THEY -in=-88	k YOU -ed -ng=88	k YOU -ed -to=-88	k YOU -th=-88
k ^ SORRY ME=88	k ^ _ ALL=88	k ^ _ DO=-88	m , THEY=88	m -ht was=-88	m -in ,=-88	m BEEN more=88	m SAW out=-88	m SAW what=-88	m ^ forgive=88	m a LIE=-88	m found -ut=-88
m i LIE=-88	m of ALL=-88	m things I=88	m to -ll=88	m you -th=-88	p BEEN BEEN DO=88	p FEEL YOU SORRY=88	p HAPPEN BECAUSE NOT=88	p HAVE YOU BEEN=88	p I BECAUSE LIE=-88	p I CAUSE WE=-88	p I DO LIFE=-88
p I FEEL IT=88	p I SEX ME=-88	p I WANT BUT=88	p IF I HAVE=88	p IT COMPARE=88	p IT HAVE=88	p IT OTHER=88	p JUST YOU SAW=-88	p NOT WOULD HAVE=88	p SAW YOU=-88	p SAW YOU FEEL=-88	p SORRY LIE=88
p STATE NOT I=-88	p THEY ME STATE=88	p THING I YOU=88	p THING SAW=-88	p THING YOU CHOICE=-88	p THING YOU SAW=-88	p WILL GAMBLE=-88	p WILL IF=-88	p YOU STATE BECAUSE=-88	p YOU WOULD HAVE=88	s anyth=88	s month=-88
s much=88	w ^ _ me=88	w ^ forgive=88	w ^ forgive me=88	w and _ know=-88	w and i know=-88	w anything=88	w bad _ you=88	w by _ ,=-88	w found out=-88	w gave _ credit=88	w gave me credit=88
w much=88	w things i=88	w trust _ broken=88	k -an _ -to=87	k -ct -ke=87	k -ed -up -nd=87	k -ed _ -me=-87	k -he _ -a=87	k -in -he THING=87	k -nd I WOULD=87	k -or -st=87	k -to THING $=-87
k -to _ -al=87	k -wn -in=87	k BEEN -ng ME=87	k BEEN -th=-87	k COLD _ YOU=-87	k DRINK HAPPEN=87	k I -ed -to=87	k I BEEN NOT=87	k IT -ss=87	k IT _ $=87	k ME -wn=87	k SAW _ -or=-87
k SEX _ -a=87	k SORRY -or -ng=-87	k SORRY _ -ng=-87	k STATE -me=87	k YOU -rs=-87	k YOU SORRY=-87	k YOU WANT=87	k YOU _ -to=-87	k ^ -he OTHER=87	k ^ _ ME=87	m -ct like=87	m -he hotel=-87
m -nd told=-87	m -ow it=87	m -wn in=87	m ERROR choices=87	m IT does=-87	m ME down=87	m NOT wanted=87	m SORRY my=87	m WE agreed=-87	m YOU d=87	m and -ld=-87	m choices $=87
m down -in=87	m me -wn=87	m never WANT=87	m were -nt=-87	m will -ll=-87	m you SORRY=-87	p BEEN CAUSE ERROR=87	p BEEN NOT DO=-87	p CAUSE ME LIE=87	p COMPARE I LIE=-87	p DO THING I=87	p DRINK HAPPEN=87
p FEEL STATE=87	p HAVE CAUSE CHOICE=87	p I BECAUSE ME=87	p I FEEL I=-87	p I IF FEEL=-87	p I IT WANT=87	p I MAYBE COMPARE=87	p I SAW BEEN=-87	p I SEX JUST=87	p I SORRY THING=87	p IT I COLD=87	p IT NOT GAMBLE=87
p LIE IF=87	p ME YOU HAVE=-87	p NOT FEEL=87	p THEY LIE=-87	p THEY WILL=-87	p WOULD FEEL=87	p WOULD NOT BEEN=87	p YOU YOU HAVE=-87	s done=87	s pleas=87	s suffe=87	s talke=87
s told=-87	w ^ _ agreed=-87	w ^ we agreed=-87	w a _ moment=87	w am telling=-87	w am telling you=-87	w and _ d=87	w and i d=87	w and i had=87	w and told=-87	w choices $=87	w done=87
w down in=87	w i _ telling=-87	w i _ trying=87	w i am telling=-87	w i chose to=-87	w it _ not=-87	w me down=87	w never wanted=87	w night was=-87	w promises=87	w talked=87	w the _ a=87
w the hotel=-87	w told=-87	w turned me=87	w we agreed=-87	w you _ there=87	w you d=87	k , I MAYBE=86	k , YOU HAVE=86	k , _ -ne=-86	k -an _ $=-86	k -ar=-86	k -ay=-86
k -ay SORRY=86	k -by _ $=-86	k -cy $=-86	k -en -es $=-86	k -he GAMBLE HAPPEN=86	k -in IT=86	k -it _ IT=-86	k -ng _ YOU=-86	k -of THEY=-86	k -se _ ME=86	k -to -ay SORRY=86	k -to DO $=86
k -to _ SORRY=86	k -ur ,=86	k -ut _ YOU=-86	k BEEN -id=86	k BEEN -ne=-86	k BUT _ -to=-86	k CHOICE -ho=86	k CHOICE I -ed -up=86	k CHOICE _ $=86	k GAMBLE HAPPEN=86	k I -ke=-86	k I CHOICE I -ed=86
k IT BEEN -en=-86	k NOT CHOICE -ho=86	k SAW -at I=-86	k SORRY $=86	k SORRY _ LIE=86	k YOU _ -ch=86	k YOU _ -en=-86	m -ay sorry=86	m -cy $=-86	m -en times=-86	m -on your=86	m -to my=-86
m -ur ,=86	m CHOICE who=86	m I messed=86	m SORRY $=86	m ^ nobody=-86	m ^ your=86	m apology -or=86	m i -ke=-86	m it -in=-86	m of THEY=-86	m only SAW=-86	m part -of=-86
m right $=-86	m said IT=-86	m say SORRY=86	m supposed -to=86	p BEEN IT BECAUSE=-86	p BEEN JUST HAVE=86	p BEEN JUST JUST=86	p CHOICE I I=86	p COLD BUT=86	p GAMBLE HAPPEN=86	p HAPPEN IT IT=86	p HAVE I THEY=-86
p HAVE IF YOU=86	p HAVE STATE THING=86	p I BEEN NOT=86	p I CHOICE CHOICE=-86	p I WANT YOU=86	p IF DO=86	p IT HAVE COMPARE=86	p IT ME NOT=-86	p IT YOU BECAUSE=-86	p JUST BEEN ALL=86	p MAYBE WANT=86	p NOT BECAUSE I=-86
p NOT HAPPEN WE=86	p NOT I BEEN=-86	p NOT SAW=86	p SAW I IT=-86	p SAW SORRY=86	p SORRY I HAVE=86	p THEY CAUSE=86	p YOU BECAUSE BEEN=86	p YOU TRUST ME=-86	s apart=-86	s bed=-86	s been=86
s denti=-86	s dumb=86	s first=-86	s hardl=86	s inter=86	s laste=-86	s littl=86	s mess=86	s misca=-86	s sex=86	w ^ _ felt=-86	w ^ nobody=-86
w ^ your=86	w apology for=86	w bed=-86	w been=86	w by _ $=-86	w dentist=-86	w dumb=86	w first=-86	w hardly=86	w i _ apologize=86	w i messed=86	w i messed up=86
w in _ ,=-86	w know _ messed=86	w know i messed=86	w lasted=-86	w little=86	w mess=86	w miscarriage=-86	w on your=86	w part of=-86	w right $=-86	w said it=-86	w say sorry=86
w sex=86	w started=86	w still _ to=-86	w supposed=86	w supposed to=86	w the whole time=-86	w to _ at=-86	w to _ sorry=86	w to do $=86	w to my=-86	w to say sorry=86	w whole time=-86
w whole time $=-86	w you _ being=86	k , I SORRY=85	k , _ #=-85	k -a=85	k -a -ng=-85	k -a _ -ip=85	k -an $=85	k -ht _ YOU=-85	k -id -nd=85	k -ke _ -to=85	k -nk -of=-85
k -nt _ -he=-85	k -st -of IT=85	k -st _ IT=85	k -th ME=85	k ALL CAUSE=85	k CAUSE _ NOT=85	k DO NOT -nt=-85	k I CHOICE IT=-85	k I DO NOT -nt=-85	k I _ -re=-85	k IT _ -at=85	k LIFE _ -a=85
k MAYBE _ HAPPEN=85	k MAYBE _ SAW=85	k ME -ne=-85	k THEY -nt=-85	k THEY -nt $=-85	k THEY HAVE=-85	k THEY _ -ng=85	k WE _ ,=85	k WILL -nd=-85	k ^ I BEEN ERROR=-85	k ^ I SORRY IT=85	k ^ _ -ay=85
m -an $=85	m -id and=85	m -nk of=-85	m IT business=85	m IT only=-85	m IT that=-85	m LIFE got=85	m THEY apartment=-85	m YOU cry=85	m a -ng=-85	m anything I=85	m apartment $=-85
m called YOU=-85	m knew THEY=85	m most -of=85	m my -me=-85	m not -nt=-85	m that -ss=85	m think -of=-85	m with ME=85	p BECAUSE YOU SAW=-85	p BEEN BEEN SORRY=85	p BEEN IT NOT=85	p CAUSE WE I=85
p CHOICE I CAUSE=85	p CHOICE YOU ALL=-85	p COMPARE ME=85	p HAPPEN IT BEEN=85	p I NOT CAUSE=85	p IF YOU I=85	p IT BEEN JUST=85	p IT NOT CAUSE=85	p NOT LIE=-85	p SORRY SORRY=-85	p TRUST YOU ALL=85	p YOU I YOU=-85
p YOU IF YOU=-85	s a=85	s birth=85	s seven=-85	s swore=-85	w ^ _ do=-85	w ^ _ had=-85	w a=85	w am _ that=-85	w anything i=85	w apartment=-85	w apartment $=-85
w birthday=85	w i _ about=85	w i _ always=85	w it only=-85	w it that=-85	w most of=85	w not want=-85	w seven=-85	w swore=-85	w that business=85	w think of=-85	w told _ it=-85
w was not a=-85	w we _ ,=85	w went _ a=-85	w went to a=-85	w you _ nothing=-85	w you cry=85	w you have to=85	k -ar _ $=-84	k -ds BEEN=84	k -ed -at=-84	k -ed _ -ay=-84	k -he -st -me $=-84
k -he LIFE BEEN -ne=-84	k -he _ -ho=-84	k -il I=84	k -ng -en YOU=-84	k -re _ YOU=84	k -so=84	k -so I WOULD=-84	k -to YOU $=-84	k -ut _ -nd=-84	k BECAUSE I WANT=-84	k BEEN -in ME=84	k BEEN ERROR ,=-84
k BEEN NOT -re $=84	k CAUSE _ -ht=84	k HAPPEN $=84	k I BEEN -ke=84	k I BEEN ERROR ,=-84	k IT _ -en=-84	k LIFE BEEN -ne=-84	k LIFE BEEN -ne $=-84	k LIFE _ -ne=-84	k LIFE _ LIFE=-84	k ME -ad=84	k ME THING $=84
k WANT _ IT=84	k WE OTHER=-84	k YOU _ FEEL=-84	k ^ I GAMBLE=-84	k ^ THEY HAVE=-84	m -ds were=84	m -ed at=-84	m -ed that=-84	m -il i=84	m -nd said=-84	m HAPPEN $=84	m I could=-84
m ME at=84	m ME head=84	m WE friends=-84	m am -he=-84	m down $=84	m more $=84	m my -ad=84	m our OTHER=-84	m somebody $=84	m that -ng=-84	m until I=84	p BECAUSE I WANT=-84
p BECAUSE IT WOULD=-84	p BEEN ERROR=84	p BEEN JUST BEEN=84	p BEEN OTHER SEX=84	p CHOICE I NOT=84	p CHOICE IT FEEL=-84	p HAVE WANT I=84	p I CAUSE NOT=84	p I JUST IT=84	p I WE OTHER=-84	p I WE YOU=-84	p I YOU LIFE=-84
p I YOU TRUST=84	p IF BEEN FEEL=-84	p IF COLD=84	p IT BEEN LIFE=84	p IT FEEL IT=84	p JUST LIE=84	p JUST WILL=84	p SEX HAPPEN=84	p SORRY YOU THING=84	p WE OTHER YOU=-84	p WE WE=84	p WILL YOU I=-84
p YOU FEEL I=-84	s cried=-84	s hard=-84	s have=84	s paink=84	s so=84	w , _ has=84	w ^ he is=84	w am the=-84	w and _ went=-84	w and i went=-84	w and said=-84
w cried=-84	w down $=84	w first time $=-84	w got _ and=84	w hard=-84	w have=84	w have never=84	w he is=84	w i _ angry=-84	w i am the=-84	w i could=-84	w i was like=84
w money _ gone=-84	w more $=84	w my head=84	w not there $=84	w our friends=-84	w painkillers=84	w so=84	w somebody $=84	w the _ who=-84	w to you $=-84	w told me=84	w until i=84
w voice=84	w was wrong ,=-84	w your _ is=84	w your _ were=-84	k , -so IT=-83	k -en IT=-83	k -he _ -ng=83	k -ld ME -to=83	k -ld ME -to -go=83	k -nd IT -es=-83	k -nd _ LIFE=83	k -ot WE=83
k -re I BEEN $=83	k -to _ ME=-83	k -up -nd=83	k -ve YOU=-83	k CAUSE ERROR=83	k DO -at=83	k HAPPEN -me=-83	k I BEEN $=83	k I BEEN NOT -he=83	k I COLD ,=83	k I DO -at=83	k IT , I BEEN=83
k IT BEEN -a JUST=83	k JUST _ IT=83	k NOT -ke=83	k THING _ CAUSE=-83	k TRUST _ IT=-83	k WE ,=83	k YOU , -nd=-83	k YOU _ -as=83	k ^ I LIE -om=-83	m -on all=83	m -th work=83	m -up and=83
m ALL day=-83	m DO what=83	m HAPPEN home=-83	m NOT even=83	m WE ,=83	m ^ you=-83	m came -me=-83	m dentist $=-83	m did -at=83	m forgot WE=83	m going -to=-83	m no $=-83
m not -ke=83	m on -ll=83	m place -nd=83	m there -or=83	m up -nd=83	m us ,=83	m was -ly=-83	p BEEN SORRY YOU=83	p DO NOT COMPARE=83	p I BEEN OTHER=-83	p I THEY CAUSE=83	p I WOULD HAVE=83
p IT BEEN IF=83	p IT I WANT=83	p IT SEX=-83	p JUST SEX=83	p LIFE IT I=83	p NOT CHOICE BUT=83	p NOT IT WOULD=83	p NOT THING I=83	p THEY I I=-83	p WANT YOU I=83	s being=83	s off=-83
s that=-83	w , so that=-83	w ^ _ waited=-83	w ^ you=-83	w and _ were=83	w are upset $=-83	w being=83	w came home=-83	w dentist $=-83	w did what=83	w every _ you=-83	w every day=-83
w going to=-83	w i did what=83	w i should not=83	w no $=-83	w nothing _ $=83	w of _ was=83	w off=-83	w on all=83	w place and=83	w that=-83	w the _ before=-83	w there for=83
w to _ people=-83	w told me to=83	w too _ and=-83	w up and=83	w us ,=83	w were _ in=83	w with work=83	w you , and=-83	w you _ tested=-83	k -as=82	k -ed -to IT=-82	k -ed YOU=-82
k -er -he -ff=82	k -er _ -ff=82	k -in #=-82	k -nd -he=-82	k -or -ll=82	k -rd _ -nd=-82	k -re I CHOICE IT=82	k -th THEY $=-82	k -ts _ $=82	k -ut -at=-82	k BEEN NOT -ne=-82	k IT -ps=82
k IT BEEN -rd -to=82	k IT _ CAUSE=-82	k MAYBE I=82	k ME _ -es=-82	k NOT _ -in=82	k SORRY IF=82	k SORRY _ -or=82	k THING -nd I=82	k TRUST $=82	k WE -nt=-82	k WOULD _ THING=82	k YOU _ -a=-82
k ^ I=-82	k ^ I LIE ,=82	m -he layoff=82	m -in it=82	m -in january=-82	m -nd the=-82	m -or anything=82	m BEEN exchanged=82	m HAPPEN out=82	m I gambled=-82	m MAYBE i=82	m SORRY if=82
m TRUST $=82	m YOU before=-82	m ^ I=-82	m ^ i=-82	m do YOU=82	m exchanged $=82	m happened $=82	m in #=-82	m is -rd=82	m june $=-82	m our -nt=-82	m six $=-82
p BEEN BEEN LIE=-82	p BEEN BUT HAVE=-82	p BEEN I OTHER=-82	p BEEN TRUST YOU=82	p BUT BEEN ME=-82	p FEEL WE=82	p HAPPEN DO=-82	p I BEEN WE=-82	p I HAPPEN IT=-82	p I SORRY ALL=82	p I WE LIFE=-82	p I WOULD ME=-82
p I YOU WANT=82	p IF YOU NOT=82	p LIE YOU TRUST=82	p ME CAUSE ME=82	p NOT BEEN THING=82	p TRUST WE IT=82	p WANT BEEN IT=82	p WANT YOU=82	p WOULD TRUST=-82	p YOU BECAUSE WOULD=-82	p YOU COMPARE ME=82	p YOU I SEX=-82
p YOU ME BEEN=-82	p YOU NOT HAVE=-82	s excha=82	s febru=-82	s janua=-82	s layof=82	s meant=82	s midni=82	s stood=-82	s weddi=-82	w , _ can=82	w ^ _ spent=-82
w ^ i=-82	w ^ i spent=-82	w about _ and=-82	w after _ layoff=82	w after the layoff=82	w because _ would=-82	w before _ knew=82	w before i knew=82	w called you=-82	w do you=82	w exchanged=82	w exchanged $=82
w february=-82	w gambled=-82	w happened $=82	w hard _ and=-82	w i _ tired=-82	w i _ too=-82	w i gambled=-82	w i have been=-82	w in _ house=82	w in january=-82	w is hard=82	w is hard to=82
w it is hard=82	w january=-82	w june $=-82	w know _ you=82	w layoff=82	w me _ you=-82	w meant=82	w midnight=82	w not _ $=-82	w six $=-82	w stood=-82	w the layoff=82
w to _ else=-82	w was not one=-82	w wedding=-82	w were exchanged=82	w were exchanged $=82	w you _ a=-82	w you before=-82	k -ck -at=81	k -ed , IT=81	k -ed -to DO=81	k -ed _ DO=81	k -er YOU=-81
k -he _ -es=-81	k -ke _ -en=81	k -ld _ ,=81	k -on -ot=81	k -ps $=81	k -re -nd=-81	k -ry -nd=-81	k -to _ -ho=81	k BECAUSE -re BEEN=81	k BECAUSE -re BEEN NOT=81	k BECAUSE _ $=-81	k BEEN -on -ot=81
k COLD=81	k COMPARE _ -nd=-81	k I -ed ALL=-81	k I -ed YOU=-81	k I _ WANT=81	k IT -ps $=81	k NOT CAUSE=-81	k SORRY I HAPPEN=-81	k SORRY IT=81	k WILL I=-81	k ^ THEY=81	k ^ _ NOT=-81
m -ed every=-81	m -on autopilot=81	m -ps $=81	m -re and=-81	m -ry and=-81	m BECAUSE there=81	m BEEN better=81	m I picked=-81	m LIE for=-81	m WILL i=-81	m ^ THEY=81	m app $=-81
m back -at=81	m bar $=-81	m because -re=81	m eleven -hs=-81	m it IT=-81	m not -to=-81	m on -ot=81	m that I=-81	m there -nd=-81	m twice $=-81	m well ,=81	p ALL YOU BEEN=-81
p BEEN SAW IT=81	p CAUSE FEEL I=81	p CAUSE IT IT=-81	p CHOICE CHOICE=-81	p FEEL WANT=81	p HAPPEN THEY BEEN=81	p I NOT WANT=81	p IT ALL DRINK=81	p IT BEEN CAUSE=81	p IT BEEN YOU=-81	p JUST NOT I=-81	p ME IT THING=81
p ME MAYBE=81	p NOT I JUST=81	p NOT YOU DO=-81	p NOT YOU NOT=81	p SEX OTHER I=-81	p SORRY BEEN SORRY=-81	p WE HAVE=81	p WOULD DRINK=81	p YOU CHOICE ME=81	p YOU THEY I=-81	s alrea=-81	s autop=81
s error=81	s hand=-81	s octob=-81	w already=-81	w app $=-81	w autopilot=81	w bar $=-81	w be _ the=-81	w because there=81	w because there was=81	w called _ $=-81	w eleven months=-81
w for _ $=-81	w hand=-81	w i _ it=-81	w i picked=-81	w in _ i=-81	w not to=-81	w october=-81	w on _ phone=81	w on autopilot=81	w promised=-81	w see _ as=81	w that i=-81
w there and=-81	w to _ who=81	w twice $=-81	w was made=-81	w well ,=81	w were _ ,=-81	w your _ for=-81	k -a -rn=80	k -de=-80	k -in _ -nd=-80	k -ne -ry=80	k -ny=80
k -ry BEEN -ed=80	k -so _ NOT=80	k -th ME $=80	k -to HAVE=80	k -ts _ -nd=-80	k BUT ,=80	k BUT NOT=-80	k I CHOICE -at=-80	k I CHOICE -at I=-80	k I _ I=80	k IT BEEN THING=-80	k IT I CAUSE=-80
k IT MAYBE=80	k IT _ NOT=-80	k LIE -ut -re=-80	k LIE -ut -re I=-80	k NOT _ -th=80	k TRUST -nd=-80	k WE NOT=80	k WOULD _ -id=-80	k YOU -pt=-80	k ^ -a -ry=80	k ^ -en YOU=-80	k ^ IT BEEN -re=80
k ^ IT BEEN THING=-80	k ^ ME SORRY=80	k ^ YOU -ed=-80	k ^ YOU -pt=-80	m -a boundary=80	m -of that=80	m -th it=-80	m -to have=80	m BEEN something=-80	m BUT ,=80	m DRINK because=80	m I apologize=80
m IT from=-80	m ME anger=-80	m TRUST and=-80	m YOU kept=-80	m YOU married=80	m ^ blame=80	m ^ last=-80	m ^ yes=-80	m a -rn=80	m are FEEL=-80	m drank BECAUSE=80	m make IT=-80
m one -ry=80	m to HAVE=80	m was -le=80	m you -pt=-80	p BEEN I WOULD=80	p CHOICE SORRY JUST=-80	p HAPPEN SAW=-80	p I CAUSE I=-80	p I HAPPEN SAW=-80	p I HAVE WOULD=80	p I LIFE LIFE=-80	p I ME ALL=-80
p IT ALL=80	p IT BEEN WANT=80	p IT BEEN WOULD=80	p IT WOULD WANT=80	p JUST GAMBLE=80	p LIE BECAUSE ME=-80	p LIE BEEN WE=80	p LIE FEEL=80	p LIFE ME=80	p ME ERROR WILL=80	p NOT HAVE BEEN=80	p NOT I LIE=-80
p STATE I THEY=-80	p STATE YOU JUST=-80	p THEY ALL=80	p THEY JUST IT=80	p WE JUST I=80	p YOU BEEN WILL=-80	p YOU BUT IT=80	p YOU STATE SEX=-80	s bet=-80	s cover=-80	s daugh=-80	s inste=-80
s inten=80	s minut=-80	s pregn=-80	s stupi=80	w , _ that=-80	w ^ _ anger=-80	w ^ _ apologies=80	w ^ _ boundary=80	w ^ _ saw=-80	w ^ a boundary=80	w ^ blame=80	w ^ i only=80
w ^ last=-80	w ^ my anger=-80	w ^ my apologies=80	w ^ yes=-80	w ^ you kept=-80	w a boundary=80	w because _ wanted=-80	w because i wanted=-80	w bet=-80	w boundary=80	w daughter=-80	w drank because=80
w drive=80	w have no=-80	w i _ i=80	w i _ only=80	w i apologize=80	w i cheated ,=80	w in _ ways=80	w instead=-80	w into _ bar=-80	w is mine=-80	w it _ something=-80	w it was something=-80
w make it=-80	w my _ every=-80	w my anger=-80	w of that=80	w respect=-80	w stupid=80	w there is=-80	w to have=80	w was something=-80	w with it=-80	w with me $=80	w you kept=-80
w you married=80	k , SORRY=79	k -a _ -of=79	k -ay I -ed=79	k -ay _ -ed=79	k -dy -se=79	k -dy -se $=79	k -dy _ $=79	k -en _ -of=-79	k -ho _ NOT=79	k -ip $=79	k -me $=-79
k -nd _ -to=-79	k -nt -to=-79	k -on _ ,=-79	k -so -re=-79	k -so _ ,=79	k -so _ -he=-79	k -to SAW THEY=-79	k CAUSE IT=-79	k CHOICE -he=-79	k CHOICE IT I=79	k CHOICE NOT=-79	k CHOICE _ I=79
k CHOICE _ SORRY=-79	k DO -at I=79	k DO _ ,=79	k HAVE CAUSE=79	k I CHOICE IT I=79	k I DO -at I=79	k I _ -wo=-79	k IT , I=79	k IT _ -rd=79	k IT _ -up=79	k LIFE _ -ar=-79	k ME _ NOT=-79
k NOT -it=79	k STATE _ I=-79	k STATE _ IT=79	k TRUST _ $=-79	k WE SEX=-79	k WE _ -nd=-79	k YOU CHOICE $=-79	k YOU _ HAVE=79	k ^ ME LIFE=-79	k ^ WE SEX=-79	k ^ _ -ve=-79	m , SORRY=79
m -dy else=79	m -ip $=79	m -me $=-79	m -nt to=-79	m BEEN protecting=-79	m CHOICE the=-79	m I guess=79	m I opened=-79	m WOULD have=79	m YOU it=-79	m over ME=79	m so -re=-79
m somebody -se=79	m was -ke=79	m we SEX=-79	m without -ng=-79	p ALL CAUSE=79	p BEEN LIFE IT=79	p CHOICE BEEN NOW=79	p CHOICE I NOW=79	p DO NOT THING=79	p DO NOW YOU=-79	p I COLD I=79	p I DO YOU=79
p I HAVE BECAUSE=-79	p I IT SORRY=79	p I WANT I=-79	p I YOU=-79	p IT BECAUSE IT=-79	p JUST IT FEEL=-79	p ME BECAUSE IT=79	p ME LIE YOU=-79	p ME ME YOU=-79	p NOT CAUSE THEY=79	p NOT ME LIE=-79	p NOT THING BEEN=-79
p NOT WE=79	p THEY THEY BEEN=79	p THING I ME=79	p WILL I BEEN=-79	p WILL I WILL=-79	p YOU I FEEL=-79	p YOU IT ME=-79	s chase=-79	s fever=79	s group=-79	s morni=-79	s other=79
s overs=79	s site=-79	s threw=79	w , i do=79	w , i have=79	w a _ of=79	w against=79	w deserve=-79	w did what i=79	w fever=79	w group=-79	w handle=79
w i _ two=-79	w i guess=79	w i opened=-79	w is not a=79	w it _ hard=79	w morning=-79	w on _ ,=-79	w our _ and=-79	w protecting=-79	w site=-79	w so _ ,=79	w so _ the=-79
w somebody _ $=79	w somebody else=79	w somebody else $=79	w the phone $=-79	w threw=79	w was like=79	w who _ not=79	w you it=-79	k , -nd I CAUSE=-78	k , I -an=78	k , YOU CHOICE=78	k , _ THEY=78
k -a -ot=78	k -a -ry=78	k -a _ -me=78	k -at _ IT=-78	k -er ,=-78	k -he -ys $=-78	k -he _ -me=-78	k -in -nt=-78	k -in -nt -of=-78	k -nd _ -om=-78	k -nd _ THEY=-78	k -nd _ YOU=-78
k -ne -ay=78	k -nt -of=-78	k -of HAPPEN=78	k -on ME -nd=78	k -rd -or=-78	k -rn $=78	k -rt $=78	k -so I DO=78	k -to -nd=-78	k -to CAUSE IT=-78	k -to _ CAUSE=78	k -ul _ -ne=78
k BEEN -ed -or=78	k BEEN -sh=-78	k BEEN -sh $=-78	k BEEN JUST -ng=78	k BEEN ME $=-78	k CHOICE I HAVE=78	k CHOICE _ HAVE=78	k FEEL _ -a=78	k HAPPEN STATE $=78	k HAVE $=78	k I BEEN -sh=-78	k I BEEN -sh $=-78
k I BEEN DO=-78	k I CHOICE -ow=78	k I CHOICE I HAVE=78	k I _ NOW=-78	k IT -ow=-78	k IT BEEN ME=-78	k JUST -ng=78	k JUST DRINK=78	k LIFE -ed=78	k LIFE -om=78	k LIFE IT=-78	k MAYBE -of HAPPEN=78
k NOT _ -ne=-78	k NOT _ BEEN=78	k SORRY -or=78	k STATE THING=78	k STATE THING $=78	k THEY -pt=78	k THEY -pt -ng=78	k THEY DO=-78	k THING _ WE=78	k YOU -ay $=-78	k YOU -so=78	k YOU BEEN NOT $=-78
m -a lot=78	m -ed your=-78	m -er ,=-78	m -he days=-78	m -in front=-78	m -ng distance=78	m -nt of=-78	m -rd for=-78	m -rn $=78	m -rt $=78	m BEEN faithful=78	m BEEN selfish=-78
m HAVE $=78	m IT now=-78	m LIFE from=78	m SORRY for=78	m THEY did=-78	m THEY kept=78	m YOU anything=78	m YOU graduation=78	m YOU sister=-78	m YOU so=78	m a -ot=78	m a -ry=78
m act -ke=78	m cheating $=78	m front -of=-78	m got -ed=78	m hard -or=-78	m have $=78	m in -nt=-78	m it -ow=-78	m lie $=-78	m long -ce=78	m of HAPPEN=78	m only -ng=78
m person $=78	m selfish $=-78	m turn $=78	m was -sh=-78	m you -so=78	p ALL HAVE COMPARE=78	p BEEN HAVE YOU=78	p BEEN WE BEEN=78	p BEEN WILL IT=-78	p CHOICE BUT=78	p COMPARE I DO=78	p DO IT THING=78
p DO YOU NOT=78	p DO YOU THING=78	p ERROR YOU IT=78	p FEEL LIFE=-78	p HAPPEN NOW=78	p HAVE IT THING=78	p HAVE YOU YOU=-78	p I DO HAVE=78	p I DRINK I=78	p I HAPPEN=-78	p I LIE I=-78	p IT SAW I=-78
p ME LIFE BEEN=78	p NOT DO NOT=-78	p SORRY BUT YOU=78	p SORRY ME I=78	p SORRY ME THING=78	p SORRY THING YOU=-78	p THEY DO ME=-78	p THEY DO NOT=-78	p THING I ERROR=78	p YOU I I=-78	p YOU YOU=-78	p YOU YOU WOULD=-78
s booke=-78	s front=-78	s gradu=78	s happy=-78	s liste=78	s lonel=78	s techn=78	w , _ know=78	w , you know=78	w a lot=78	w act like=78	w am _ to=78
w booked=-78	w cheating $=78	w do _ have=-78	w do not have=-78	w faithful=78	w front=-78	w front of=-78	w graduation=78	w happy=-78	w hard for=-78	w have $=78	w i _ selfish=-78
w i know how=78	w i was selfish=-78	w in _ of=-78	w in front=-78	w in front of=-78	w it hurt=-78	w it now=-78	w it was one=78	w know _ have=78	w know i have=78	w lie $=-78	w long distance=78
w lunch=-78	w not _ straight=78	w noticed=78	w person $=78	w say _ $=-78	w selfish=-78	w selfish $=-78	w sorry _ that=78	w technically=78	w that _ what=78	w that is what=78	w the days=-78
w to _ made=78	w to make it=-78	w turn $=78	w was _ about=-78	w was one=78	w was selfish=-78	w was selfish $=-78	w were not $=-78	w you _ because=-78	w you _ much=78	w you anything=78	w you so=78
w your graduation=78	w your sister=-78	k , I -ed=-77	k , _ -a=77	k -a -er BECAUSE=-77	k -a _ -te=77	k -en -on=-77	k -et _ IT=77	k -he _ -st=-77	k -ht=-77	k -ht -nd I=77	k -ly _ -ut=77
k -ne -ho DO NOT=77	k -ne -ng=77	k -ne I=-77	k -ng -on=77	k -od=77	k -om YOU ,=77	k -or _ $=-77	k -to -he -nt=77	k BECAUSE=-77	k BEEN -nd=77	k CHOICE _ -an=77	k COMPARE=77
k COMPARE JUST=-77	k COMPARE LIE=77	k DO NOT ERROR=-77	k DO NOT ERROR $=-77	k DO _ -se=-77	k ERROR BEEN=77	k HAPPEN _ -in=77	k I BEEN DO $=-77	k ME -nd I -ed=77	k ME _ -of=-77	k NOT BEEN -ng=77	k NOT ERROR $=-77
k SAW -or=-77	k THEY _ ME=77	k THING _ $=77	k YOU _ HAPPEN=77	k YOU _ THING=-77	k ^ I LIE -ut=77	m -en on=-77	m -he letters=-77	m -nd it=77	m -ne i=-77	m -ng on=77	m CHOICE it=-77
m I only=77	m IT got=77	m IT in=-77	m ME shame=-77	m SAW for=-77	m YOU said=-77	m asked -or=-77	m drinking HAPPEN=77	m even -er=77	m it -ck=77	p BEEN JUST ALL=77	p BEEN NOT LIE=-77
p CHOICE THING I=77	p CHOICE YOU ME=77	p COLD I HAVE=77	p DO BEEN YOU=-77	p DO NOT ERROR=-77	p ERROR SAW=-77	p FEEL BEEN STATE=77	p HAVE HAVE ME=77	p HAVE WILL ME=77	p I BEEN MAYBE=77	p I FEEL YOU=77	p I HAVE HAVE=77
p IT WOULD BUT=-77	p JUST BUT BEEN=77	p LIFE LIFE IT=-77	p ME BEEN COMPARE=77	p SORRY IF CAUSE=77	p THEY YOU THEY=77	p TRUST ME IT=-77	p WE I DO=77	p WILL THING=77	p WOULD BUT I=-77	p YOU ME NOT=77	p YOU NOT JUST=77
p YOU OTHER=-77	p YOU WOULD THING=77	s am=77	s big=77	s broth=-77	s made=-77	s ring=-77	w , _ a=77	w am=77	w and it=77	w any _ $=-77	w asked for=-77
w big=77	w for anything=77	w from you ,=77	w how it=77	w i only=77	w it back=77	w letters=-77	w made=-77	w my _ of=-77	w my shame=-77	w not even=77	w out _ way=77
w ring=-77	w the letters=-77	w was just=77	w was there=-77	w will _ it=-77	w you said=-77	k , NOT -ne $=-76	k , _ -ed=-76	k -a _ SEX=76	k -ak=76	k -at I DO=-76	k -ed THEY=-76
k -ed _ TRUST=-76	k -en _ -ay=-76	k -he -ts=-76	k -he _ -ok=76	k -id NOT $=-76	k -in THING=76	k -le ,=76	k -ll -to=-76	k -me -es=76	k -nd _ -ed=-76	k -nd _ NOW=-76	k -ng YOU $=-76
k -nt THEY=-76	k -ny _ $=-76	k -of -he -nt=-76	k -of _ -er=-76	k -of _ -nt=-76	k -ow _ I=76	k -rd _ BEEN=76	k -se _ $=-76	k -to -nt=76	k -to YOU LIFE=76	k -to _ -ng=-76	k -ut ME=76
k -ut _ -ge=-76	k -xt -to YOU=-76	k -xt _ YOU=-76	k BEEN -ve=76	k CAUSE ME -nd=-76	k CAUSE _ -nk=-76	k DO $=76	k DRINK -in=-76	k IT BEEN NOT JUST=-76	k IT I BEEN=76	k JUST CHOICE=76	k NOT CHOICE=76
k NOT _ -ny=76	k SAW _ -as=76	k SEX BEEN ME=-76	k YOU -ht=-76	k ^ I LIE -he=-76	k ^ JUST=-76	k ^ _ IF=76	m -he counselor=-76	m -le ,=76	m -nd not=-76	m -to blame=-76	m BEEN calling=-76
m DO $=76	m NOT sleep=76	m NOT tell=76	m SEX was=-76	m YOU own=76	m ^ JUST=-76	m ^ ok=76	m certain THING=76	m had -ed=-76	m hotel BEEN=-76	m just HAPPEN=76	m know IT=-76
m not -on=76	m some -es=76	m the -ts=-76	m to -nt=76	m wanting -to=-76	m was -er=76	m you -ht=-76	m your CHOICE=76`,
};
