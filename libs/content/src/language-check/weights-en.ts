import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.en,
  bias: 0.27,
  enough: 1.2999999999999998,
  notAgainst: -0.8,
  kinds: {
    SHIFT_BLAME: `p YOU WOULD HAVE=449	w would _ have=415	w would not have=415	k IF _ WOULD=401	p BUT YOU NOT=401	p COLD IT=401	p HAVE IF YOU=401	p IF YOU HAVE=401	w if _ d=401	k IF YOU HAVE=384	k THEY HAPPEN=384	k YOU COLD=384
k YOU WOULD HAVE=384	k ^ YOU WOULD=384	m would HAVE=384	p BECAUSE YOU ME=384	p LIE BUT YOU=384	p NOT HAVE YOU=384	p THEY BEEN THEY=384	p WOULD NOT IF=384	p WOULD NOT YOU=384	p YOU COLD IT=384	p YOU WOULD BEEN=384	w d have=384
w if you had=384	w would have=384	k -ed ME -to=364	k -sy -to=364	k -ut ME=364	k BEEN -he -ne=364	k HAPPEN -ng=364	k HAVE SAW=364	k IF YOU WOULD=364	k IT _ THEY=364	k ME -to IT=364	k YOU -ed ME=364
k YOU CAUSE ME=364	k YOU _ -ed=364	k YOU _ ALL=364	k ^ THEY HAPPEN=364	k ^ YOU CAUSE ME=364	m -he one=364	m -sy to=364	m easy -to=364	m one -ho=364	p BUT YOU ME=364	p CHOICE YOU ME=364	p COLD BEEN=364
p HAVE IF HAVE=364	p IF HAVE NOT=364	p NOT HAVE IF=364	p THEY HAPPEN IT=364	p THEY HAPPEN ME=364	p WOULD IF YOU=364	p WOULD SAW=364	p WOULD WOULD=364	p YOU COLD I=364	p YOU ME WOULD=364	p YOU WOULD I=364	s exact=364
s first=364	s liste=364	s pushe=364	w easy to=364	w exactly=364	w first=364	w if you d=364	w one who=364	w pushed=364	w the one=364	k -at -me=339	k -at BEEN I=339
k -ed -to DO=339	k -ed ME $=339	k -ed _ DO=339	k -he -ne -ho=339	k -he JUST=339	k -he _ -ho=339	k -il I=339	k -ne -ng=339	k -ne _ YOU=339	k -ok -at=339	k -or -a=339	k -pt -ng ME=339
k -pt _ ME=339	k -th _ YOU=339	k -to _ ,=339	k BEEN -he -ne -ho=339	k BEEN I -ed=339	k BEEN I -ed -to=339	k BEEN THEY=339	k BUT YOU BEEN=339	k BUT YOU BEEN NOT=339	k BUT _ WOULD=339	k CAUSE _ NOT=339	k DO _ -ut=339
k HAPPEN ME=339	k HAVE NOT -ne=339	k I LIE , BUT=339	k I _ -ay=339	k IT BEEN THEY=339	k LIE , BUT YOU=339	k ME -it=339	k ME -nd I=339	k NOT HAVE -ne=339	k NOT _ -ne=339	k THEY CHOICE=339	k THEY HAPPEN ME=339
k WANT _ IT=339	k WOULD NOT HAVE -ne=339	k YOU BEEN NOT JUST=339	k YOU HAPPEN=339	k YOU NOT=339	k YOU WOULD BEEN=339	k ^ IF YOU WOULD=339	k ^ YOU NOT=339	k ^ YOU WOULD HAVE=339	m -he only=339	m -il i=339	m -ok at=339
m -on your=339	m -or a=339	m -to it=339	m -ut me=339	m HAPPEN me=339	m I supposed=339	m ME credit=339	m NOT exactly=339	m NOT gone=339	m THEY got=339	m THEY knew=339	m YOU never=339
m at -me=339	m for -a=339	m gave ME=339	m got ME=339	m have -ne=339	m have SAW=339	m look -at=339	m me -it=339	m someone -ho=339	m the JUST=339	m until I=339	m was I=339
m was THEY=339	m went -ng=339	m you HAPPEN=339	m you NOT=339	m your COLD=339	p BEEN I BUT=339	p BEEN THEY JUST=339	p BUT LIE=339	p CAUSE IT YOU=339	p CAUSE ME YOU=339	p CHOICE BUT=339	p HAVE SAW HAVE=339
p I LIE HAVE=339	p IF WOULD BEEN=339	p IT YOU COLD=339	p LIE BECAUSE YOU=339	p LIE COLD=339	p LIE YOU HAVE=339	p ME IT YOU=339	p ME YOU COLD=339	p NOT BUT YOU=339	p NOT CAUSE THEY=339	p NOT JUST YOU=339	p THEY CHOICE BEEN=339
p THEY CHOICE THEY=339	p THEY HAPPEN BEEN=339	p THEY I THEY=339	p THEY ME IT=339	p WOULD HAVE SAW=339	p WOULD NOT SAW=339	p YOU CHOICE BEEN=339	p YOU COMPARE BEEN=339	p YOU COMPARE DO=339	p YOU COMPARE I=339	p YOU COMPARE ME=339	p YOU COMPARE NOT=339
p YOU HAVE IF=339	p YOU NOT CAUSE=339	p YOU WOULD IF=339	p YOU WOULD ME=339	s const=339	s jealo=339	w ^ _ knew=339	w ^ you d=339	w ^ you never=339	w for a=339	w gave me=339	w got me=339
w had not gone=339	w have gone=339	w i _ say=339	w i supposed=339	w i supposed to=339	w kept _ me=339	w look at=339	w me _ for=339	w me and i=339	w me credit=339	w not _ gone=339	w not exactly=339
w not gone=339	w not have gone=339	w on your=339	w only _ $=339	w someone who=339	w the _ who=339	w the one who=339	w the only=339	w to _ ,=339	w until i=339	w was i=339	w were _ exactly=339
w were not exactly=339	w what was i=339	w you d been=339	w you d have=339	w you never=339	p BECAUSE YOU=329	p IF WOULD=329	p YOU CAUSE ME=329	w i would not=329	p BUT YOU BEEN=318	k , BUT YOU=305	k -ne -ho=305
k BUT YOU=305	k ^ YOU CAUSE=305	m -ne who=305	m BUT you=305	m ME to=305	p IF YOU NOT=305	p IF YOU WOULD=305	p THEY THEY=305	p WOULD HAVE IF=305	p YOU YOU BEEN=305	w me to=305	w you _ me=305
p YOU COLD=297	k ERROR=-295	p I BECAUSE YOU=291	p SORRY BUT YOU=291	w if _ had=291	k ME -to=288	m YOU d=288	m but YOU=288	m me -to=288	m would NOT=288`,
    EXCUSE: `m was -ng=441	w ^ i had=420	w and i was=420	k BEEN -ng ME=393	p BEEN STATE I=393	p LIFE I NOT=393	p ME LIFE BEEN=393	p BEEN MAYBE NOT=376	s fathe=376	w father=376	k -nd THEY BEEN=356	k ^ I BEEN STATE=356
m ME father=356	m NOT thinking=356	m ^ that=356	p HAVE LIFE I=356	p I JUST ME=356	p I STATE ME=356	p ME LIFE I=356	p STATE LIFE I=356	s stres=356	w ^ that=356	w forgot=356	w i had a=356
w my father=356	w not thinking=356	w pressure=356	w was _ thinking=356	w was not thinking=356	k , I MAYBE=331	k -a -nt=331	k -a -ss=331	k -ed THEY=331	k -lp=331	k -ng ME $=331	k -rk=331
k BECAUSE ME=331	k BEEN -in -a=331	k BEEN -in ME=331	k BEEN -ng ME $=331	k DRINK _ ME=331	k HAVE _ STATE=331	k I -ot=331	k I BEEN -er=331	k I STATE=331	k LIFE , I=331	k ME -ve=331	k YOU -so I=331
k ^ I HAVE -a=331	m -ed her=331	m -he pressure=331	m BECAUSE my=331	m BEEN under=331	m HAVE just=331	m I forgot=331	m I lost=331	m a -nt=331	m a -ss=331	m because ME=331	m i -ot=331
m i STATE=331	m me -ve=331	m moment $=331	m my DRINK=331	m place -nd=331	m trying -to=331	m was -er=331	p BECAUSE ME BEEN=331	p BEEN STATE NOT=331	p DO YOU BEEN=331	p DRINK I NOT=331	p GAMBLE BEEN I=331
p HAVE WANT I=331	p HAVE WILL=331	p I ME JUST=331	p I STATE LIFE=331	p I WOULD DRINK=331	p IT LIFE I=331	p JUST BECAUSE I=331	p JUST BEEN ME=331	p LIFE BEEN BEEN=331	p LIFE BEEN NOT=331	p LIFE CAUSE=331	p LIFE I BEEN=331
p LIFE LIE=331	p LIFE LIFE=331	p ME LIFE IT=331	p ME LIFE ME=331	p STATE IT NOT=331	p STATE LIFE BEEN=331	p YOU LIFE BEEN=331	s addic=331	s adhd=331	s alcoh=331	s alive=331	s help=331
s low=331	s makes=331	s momen=331	s scare=331	w a _ and=331	w adhd=331	w alive=331	w because my=331	w help=331	w i _ scared=331	w i _ under=331	w i forgot=331
w i lost=331	w i was a=331	w i was under=331	w low=331	w makes=331	w moment=331	w moment $=331	w out _ way=331	w over _ $=331	w own _ $=331	w place and=331	w scared=331
w the pressure=331	w trying to=331	w under=331	w was _ for=331	w was _ me=331	w was _ on=331	w was under=331	w you so i=331	k LIFE _ I=321	p I STATE I=321	w ^ _ had=321	p BEEN LIFE I=297
s apolo=-290	k ME LIFE=289	m my LIFE=289	p I BEEN STATE=289	p I NOT ME=289	p SORRY FEEL=-287	p HAVE I IT=283	p I MAYBE NOT=283	p LIFE I IT=283	p STATE I NOT=283	s perso=283	p YOU SORRY=-281
w and _ was=279	k I HAVE -a=266	p DRINK ME=266	p HAVE STATE=266	p I IT DO=266	s gambl=266	s good=266	w good=266	w person=266	k SORRY IT=-261	k BEEN _ ME=255	w ^ i was=255
p I SORRY BEEN=-253	k -a LIFE=246	k DO _ CHOICE=246	k I BEEN STATE=246	k I MAYBE NOT=246	k I _ -er=246	k ^ IT BEEN -he=246	k ^ _ -ht=246	m a LIFE=246	m in -a=246	p BEEN I MAYBE=246	p DO CHOICE=246
p DRINK NOT=246	p I NOT DO=246	p I STATE BEEN=246	p I STATE IT=246	p IT BEEN DRINK=246	p IT JUST ME=246	p LIFE BEEN I=246	p LIFE IT I=246	p ME I I=246	p STATE I BEEN=246	p STATE LIFE=246	p STATE ME=246
p STATE NOT=246	s forgo=246	s press=246	w i could not=246	w in a=246	w my _ was=246	w thinking=246	k SORRY _ YOU=-240	p CAUSE YOU=-240	p YOU I SORRY=-240	s some=-240	w some=-240
p STATE I=239	p I ME BEEN=236	k SORRY IF=-235	m SORRY if=-235	p MAYBE HAVE=-235	w apologize=-235	p BEEN DRINK=232	p BEEN JUST ME=232	p I BEEN MAYBE=232	p I LIFE I=232	p LIFE I I=232	p SORRY YOU FEEL=-230
p LIFE I=227	k MAYBE HAVE=-225	m MAYBE have=-225	m YOU were=-225	m when I=225	p BEEN IT YOU=-225	p I HAVE YOU=-225	p I SORRY FEEL=-225	p I SORRY IF=-225	p I SORRY ME=-225	w when i=225	w you were=-225
k , _ MAYBE=221	k -a -ot=221	k -ce -nd=221	k -he DRINK=221	k -he TRUST $=221	k -he _ LIFE=221	k -ht ME=221	k -me ,=221	k -nt _ I=221	k -or _ -to=221	k -th LIFE=221	k -ut _ ME=221
k -ut _ THING=221	k DO NOT CHOICE=221	k HAVE JUST=221	k I DO NOT CHOICE=221	k I GAMBLE=221	k LIFE -nd=221	k NOT _ -ht=221	k STATE _ LIFE=221	k THING BEEN=221	k ^ I BEEN -a=221	m -a lot=221	m -ce and=221
m -ht me=221	m -me ,=221	m -or me=221	m LIFE and=221	m NOT know=221	m NOT really=221	m WOULD never=221	m a -ot=221	m and -he=221	m i GAMBLE=221`,
    MINIMIZE: `p SEX JUST=434	p BEEN JUST JUST=422	k IT BEEN -a JUST=407	s years=407	w years=407	k JUST $=391	m , nothing=391	m JUST $=391	p I JUST JUST=391	w , nothing=391	k , WE=371	k , _ ,=371
k , _ -al=371	k -ig=371	k BEEN NOT -ke=371	k IT BEEN NOT -ke=371	k JUST _ -nd=371	k NOT -ke=371	k NOT HAPPEN=371	k WE _ -on=371	m , WE=371	m , we=371	m NOT like=371	m affair $=371
m not -ke=371	p BEEN BUT IT=371	p BEEN NOT SEX=371	p BUT WE=371	p IT JUST JUST=371	p IT JUST SEX=371	p JUST SEX NOT=371	s onlin=371	s secre=371	w , _ ,=371	w , we=371	w ^ _ we=371
w affair $=371	w is _ like=371	w is not like=371	w not like=371	w nothing _ $=371	w online=371	p JUST JUST=363	w is not=363	s nothi=355	w nothing=355	k , I JUST HAVE=345	k , JUST=345
k -a JUST $=345	k -a JUST -ed=345	k -a _ -ed=345	k -an SEX $=345	k -an WE=345	k -ig -al=345	k -ke I -ed=345	k -ke _ -ed=345	k -of -es=345	k -of -es $=345	k -on ,=345	k -so IT=345
k BEEN -a JUST -of=345	k BEEN NOT -ke I=345	k IT BEEN JUST -a=345	k JUST _ LIE=345	k NOT -ke I=345	k SEX _ JUST=345	k WE BEEN JUST=345	k ^ IT BEEN -re=345	m , JUST=345	m -an we=345	m -he end=345	m -ig deal=345
m -on ,=345	m -so it=345	m JUST hundred=345	m big -al=345	m can WE=345	m of -es=345	m on ,=345	m so IT=345	m were JUST=345	p BEEN NOT GAMBLE=345	p BEEN SEX IT=345	p BEEN SEX NOT=345
p I SEX JUST=345	p IT NOT GAMBLE=345	p IT SEX NOT=345	p JUST I ALL=345	p JUST JUST BEEN=345	p JUST NOT ALL=345	p NOT COMPARE=345	p NOT HAPPEN WE=345	p SEX NOT HAPPEN=345	p THEY IT IT=345	s big=345	s count=345
s deal=345	s hundr=345	s paid=345	s techn=345	s texts=345	w , _ more=345	w , i only=345	w a _ hundred=345	w an affair $=345	w big=345	w big deal=345	w can we=345
w deal=345	w hundred=345	w is _ a=345	w it _ like=345	w it _ only=345	w it is not=345	w it was only=345	w not like i=345	w on ,=345	w only _ a=345	w only _ it=345	w paid=345
w so it=345	w technically=345	w texts=345	w the end=345	w was _ couple=345	w was a couple=345	p IT BEEN SEX=324	m is NOT=319	p IF YOU=-313	k BEEN -a JUST=312	p BEEN JUST SEX=312	s coupl=312
k -ke I=297	m -ke i=297	m like I=297	s littl=297	w couple=297	w like i=297	w little=297	p SORRY THING=-286	k JUST _ ,=284	p IT SEX=284	k -a JUST -of=281	k BEEN _ -ke=281
k JUST -of=281	k ^ ALL=281	m -a bit=281	m -a couple=281	m -a few=281	m JUST of=281	m ^ ALL=281	p I BUT I=281	p WE BEEN JUST=281	s bit=281	s hardl=281	w a bit=281
w a couple=281	w a few=281	w bit=281	w hardly=281	k , NOT=273	m , NOT=273	p JUST SEX=273	p NOT WE=273	k ^ _ HAVE=-263	k -he -nd=261	k COMPARE _ $=261	k JUST -a=261
k ^ _ WE=261	m -a little=261	m JUST a=261	m but I=261	m couple -of=261	m the -nd=261	p I JUST THEY=261	p IT JUST BEEN=261	p IT JUST NOT=261	p IT NOT SEX=261	p JUST WE=261	p MAYBE JUST=261
w a couple of=261	w a little=261	w but i=261	w couple of=261	w it was a=261	p YOU THING=-260	k -a JUST=256	m a JUST=256	k ^ IT BEEN NOT=251	k IF YOU=-250	m IF you=-250	p SORRY HAVE=-250
p YOU WOULD=-250	k SEX ,=246	k ^ IF=-246	k ^ IT BEEN JUST=246	m SEX ,=246	m ^ IF=-246	m ^ if=-246	m if YOU=-246	p SORRY IF=-246	w ^ if=-246	w if you=-246	p LIFE I=-242
p YOU DO=-242	k ^ I HAVE=-238	k , _ -re=236	k -ng -up=236	k BEEN -ly=236	k BEEN JUST -a=236	k BUT IT=236	k I JUST HAVE=236	k IT _ -ke=236	k IT _ -ly=236	k JUST HAVE=236	k JUST SEX=236
k JUST _ THEY=236	k NOT _ ALL=236	k SEX _ IT=236	k WE _ JUST=236	k ^ -in=236	m -nd we=236	m -ng up=236	m BEEN nothing=236	m BUT it=236	m I slept=236	m JUST had=236	m ^ -in=236
m ^ in=236	m but IT=236	m it -nd=236	m was -re=236	p ALL JUST=236	p BEEN NOT HAPPEN=236	p BEEN OTHER SEX=236	p DO IT BEEN=236	p I BUT IT=236	p I IT WILL=236	p I JUST SAW=236	p IT BEEN GAMBLE=236
p IT BEEN IF=236	p IT NOT HAPPEN=236	p IT NOT THING=236	p JUST JUST I=236	p JUST NOT HAPPEN=236	p LIE COMPARE=236	p NOT GAMBLE=236	p NOW DO=236	p OTHER SEX=236	p SEX IT BEEN=236`,
    CONDITIONAL: `k SORRY IF=553	m SORRY if=553	p I SORRY IF=542	m sorry IF=531	p SORRY IF YOU=531	w sorry if=531	p BEEN SORRY IF=511	p IF FEEL=511	k BEEN SORRY IF=495	p SORRY YOU SAW=495	k I BEEN SORRY IF=486	p IF CAUSE=486
w am _ if=486	w am sorry if=486	p BEEN YOU SAW=476	p IF CAUSE YOU=476	p I IF I=464	p SORRY IF=464	p IF YOU FEEL=452	p YOU FEEL ME=452	k SORRY YOU=443	m sorry YOU=443	k SAW _ -as=438	k SORRY IF YOU=438
m SORRY you=438	m YOU felt=438	p IF ERROR=438	p IF FEEL YOU=438	p IF IT BEEN=438	p IF IT YOU=438	p SORRY CAUSE YOU=438	p SORRY IF CAUSE=438	p SORRY IF FEEL=438	w ^ _ that=438	w sorry you=438	w you felt=438
p SORRY YOU FEEL=432	k FEEL YOU $=421	k IT IT=421	k SAW IT -as=421	k SORRY YOU FEEL=421	k YOU , I=421	k YOU FEEL=421	m IT as=421	m see IT=421	p IF BEEN YOU=421	p IF I CAUSE=421	p IF I SORRY=421
p IF LIE=421	p IF THEY=421	p IF YOU ERROR=421	p IF YOU IT=421	p IF YOU THING=421	p SAW IT LIE=421	p SORRY IF IT=421	p YOU FEEL YOU=421	w see _ as=421	w sorry if you=421	w you , i=421	k BEEN SORRY YOU=415
k I BEEN SORRY YOU=415	w am _ you=415	p IF SORRY=408	w am sorry you=408	k -ny FEEL=401	k BEEN SORRY IF YOU=401	k BEEN SORRY YOU FEEL=401	k FEEL YOU , I=401	k IF -he=401	k IF IT BEEN=401	k IF ME=401	k IF _ CAUSE=401
k ME -ng=401	k SORRY IF -he=401	k SORRY IF I=401	k SORRY YOU HAVE -to=401	k YOU SAW IT=401	k YOU SAW IT -as=401	k ^ SORRY YOU=401	m IF my=401	m IF the=401	m YOU feel=401	m any FEEL=401	m if -he=401
m if ME=401	m made YOU=401	m your FEEL=401	p I IF CAUSE=401	p IF I DO=401	p IF I IT=401	p IF IT LIE=401	p IT IT FEEL=401	p MAYBE FEEL=401	p SORRY FEEL=401	p SORRY HAVE FEEL=401	p SORRY HAVE IT=401
p SORRY IF ERROR=401	p SORRY IF ME=401	p SORRY IF THING=401	p SORRY YOU LIE=401	s offen=401	w ^ sorry you=401	w if _ is=401	w if _ was=401	w if my=401	w if that is=401	w if the=401	w made you=401
w offended=401	w that _ you=401	w you _ my=401	w you feel=401	m you FEEL=393	p SORRY SAW=385	k , -nd IF=376	k , _ IF=376	k -nd IF=376	k -or -ny FEEL=376	k -or _ FEEL=376	k BEEN SORRY -to=376
k BEEN SORRY IT YOU=376	k FEEL -by=376	k FEEL IT=376	k FEEL LIE=376	k FEEL _ MAYBE=376	k HAVE FEEL YOU=376	k HAVE _ FEEL=376	k I BEEN SORRY -to=376	k I SORRY IF=376	k I SORRY IT YOU=376	k I _ IF=376	k IF YOU -nk=376
k IF YOU -nk I=376	k IF YOU SAW=376	k IF YOU SAW IT=376	k IF _ -nk=376	k IF _ I=376	k IF _ SAW=376	k IT -as LIE=376	k IT -as LIE $=376	k IT IT FEEL=376	k IT YOU FEEL=376	k ME SORRY $=376	k OTHER -th=376
k SAW IT -as LIE=376	k SORRY IT YOU FEEL=376	k SORRY ME $=376	k SORRY YOU BEEN=376	k THING IT BEEN=376	k YOU , I SORRY=376	k YOU -ok=376	k ^ I SORRY IF=376	k ^ SORRY IF=376	k ^ SORRY IT=376	m -he extent=376	m -nd if=376
m FEEL betrayed=376	m FEEL by=376	m IT it=376	m OTHER with=376	m SAW that=376	m YOU feelings=376	m YOU see=376	m and IF=376	m bothered YOU=376	m it -as=376	m my -ng=376	m that IT=376
m whatever IT=376	p BEEN CAUSE YOU=376	p BEEN FEEL FEEL=376	p BEEN IF CAUSE=376	p BEEN SAW ME=376	p CAUSE YOU SORRY=376	p HAVE YOU SORRY=376	p I IF ME=376	p IF BEEN SORRY=376	p IF CAUSE FEEL=376	p IF I ME=376	p IF I THING=376
p IF IT FEEL=376	p IF SAW IT=376	p IF SAW LIE=376	p IF THEY YOU=376	p IF YOU LIE=376	p IT FEEL ME=376	p IT SAW IT=376	p IT YOU LIE=376	p IT YOU SAW=376	p MAYBE HAVE FEEL=376	p MAYBE I NOT=376	p ME SORRY FEEL=376
p ME YOU FEEL=376	p SORRY ALL FEEL=376	p SORRY FEEL HAVE=376	p SORRY FEEL MAYBE=376	p SORRY FEEL ME=376	p SORRY FEEL YOU=376	p SORRY I FEEL=376	p SORRY IF I=376	p SORRY IF THEY=376	p SORRY IT IF=376	p SORRY IT MAYBE=376	p SORRY IT SAW=376
p SORRY SAW ME=376	p SORRY YOU ERROR=376	p SORRY YOU HAVE=376	p THING FEEL YOU=376	p YOU DO IT=376	p YOU FEEL FEEL=376	p YOU FEEL HAVE=376	p YOU FEEL NOT=376	p YOU IF BEEN=376	p YOU ME SORRY=376	s disho=376	s exten=376
w , _ if=376	w , and if=376	w ^ if that=376	w ^ sorry if=376	w ^ sorry that=376	w am sorry to=376	w and if=376	w bothered=376	w bothered you=376	w dishonest=376	w extent=376	w forgive _ $=376
w forgive me $=376	w i _ if=376	w i have told=376	w if _ i=376	w if _ think=376	w if i was=376	w if you think=376	w it as=376	w regret _ you=376	w regret that you=376	w see it=376	w see it as=376
w sorry _ feel=376	w sorry if i=376	w sorry if the=376	w sorry you feel=376	w that _ felt=376	w that it=376	w that you felt=376	w the extent=376	w to _ extent=376	w to the extent=376`,
    PASSIVE: `k HAPPEN -up=438	k ^ ERROR=438	m HAPPEN up=438	m ^ ERROR=438	m ended -up=438	p MAYBE HAPPEN=438	s ended=438	w ended=438	w ended up=438	w the _ got=438	k MAYBE _ HAPPEN=421	s plann=421
w broken=421	w planned=421	k -en _ -nd=401	k -es BEEN=401	k -es _ -ed=401	k -of HAPPEN=401	k HAPPEN -nd=401	k HAPPEN -ut -of=401	k HAPPEN _ -en=401	k HAPPEN _ -of=401	k MAYBE -of HAPPEN=401	k ^ FEEL=401
k ^ IT HAPPEN=401	m -es were=401	m HAPPEN and=401	m HAPPEN broken=401	m NOT planned=401	m ^ FEEL=401	m of HAPPEN=401	p IT MAYBE HAPPEN=401	w between _ and=401	w got broken=401	k -a _ HAPPEN=376	k -ds BEEN=376
k -ed -en=376	k -en IT=376	k -he _ HAPPEN=376	k -ip $=376	k -nd -en IT=376	k BEEN -ld=376	k ERROR HAPPEN=376	k HAPPEN -ed $=376	k LIE _ -up=376	k SEX HAPPEN=376	k TRUST BEEN=376	k TRUST HAPPEN=376
k TRUST _ STATE=376	k WILL HAPPEN=376	k WILL HAPPEN STATE=376	k WILL _ STATE=376	k ^ -he TRUST=376	m -ds were=376	m -ed between=376	m -en it=376	m -ip $=376	m BEEN made=376	m IT just=376	m LIFE got=376
m WILL got=376	m ^ an=376	m ^ feelings=376	m ^ mistakes=376	m ^ things=376	m money HAPPEN=376	m promises HAPPEN=376	m then IT=376	m turned -to=376	m were CAUSE=376	p BEEN MAYBE HAPPEN=376	p HAPPEN BEEN I=376
p HAPPEN I I=376	p HAPPEN OTHER=376	p IT MAYBE IT=376	p NOT I IT=376	p TRUST STATE=376	p WILL HAPPEN STATE=376	s lines=376	w ^ _ truth=376	w ^ an=376	w ^ feelings=376	w ^ mistakes=376	w ^ the truth=376
w ^ things=376	w and then it=376	w got _ and=376	w it just=376	w lies _ up=376	w lines=376	w promises _ broken=376	w promises got=376	w promises got broken=376	w that _ were=376	w then it=376	w turned into=376
w were made=376	k HAPPEN -ed=355	m got -ed=342	k IF=-317	s if=-315	w if=-315	m were -ed=311	p IT HAPPEN IT=311	s betwe=311	w between=311	k BEEN NOT -ed=291	k LIFE HAPPEN=291
k ^ -a=291	k ^ THING HAPPEN=291	m -nd then=291	m ^ -a=291	m ^ a=291	m got STATE=291	p HAPPEN ALL=291	s cross=291	s mista=291	w ^ a=291	w and then=291	w crossed=291
p ME I=-286	p IF YOU=-282	w ^ _ got=281	k IT _ HAPPEN=277	p IT IT HAPPEN=277	w were _ $=277	k BEEN CAUSE=266	k HAPPEN _ -ng=266	k IT WOULD NOT HAVE=266	k NOT HAVE BEEN=266	k WOULD NOT HAVE BEEN=266	k ^ -he LIFE=266
m -ed into=266	m -ed that=266	m ^ some=266	m along -he=266	m and -re=266	m it MAYBE=266	m on IT=266	m things HAPPEN=266	p ERROR BEEN CAUSE=266	p ERROR CAUSE=266	p FEEL WE=266	p HAPPEN COMPARE=266
p HAPPEN HAVE=266	p HAPPEN I IT=266	p IT HAPPEN BEEN=266	p IT HAPPEN ME=266	p THING HAPPEN BEEN=266	p THING HAPPEN IT=266	p WILL HAPPEN=266	p WILL STATE=266	s bound=266	w ^ some=266	w along the=266	w and _ it=266
w it was not=266	w mistakes=266	w not have been=266	w that should not=266	w ^ _ were=263	p I CAUSE=-261	p HAVE YOU=-256	p HAVE I=-251	p HAVE IT=-251	p HAVE NOT=-251	p IF I=-251	p ME IT=-245
k BEEN -ed $=243	k HAPPEN -ut=243	k -nd -en=240	k HAPPEN STATE=240	k HAPPEN _ -nd=240	m THING got=240	m and -en=240	p LIFE HAPPEN=240	p NOT IT HAPPEN=240	p TRUST HAPPEN=240	s lies=240	s line=240
w and _ is=240	w lies=240	w line=240	w promises=240	p JUST BEEN=-239	k YOU HAVE=-233	m you HAVE=-233	p HAVE ME=-233	p I IF=-233	p IT BEEN JUST=-233	p ME YOU=-233	w ^ i was=-233
k , I -an NOT=232	k -ed -nd I=232	k -ed _ WE=232	k -he LIE=232	k -he _ -ed=232	k -ht -nd I=232	k -me -es=232	k -nd I SORRY IT=232	k -ne THING=232	k -ne _ HAPPEN=232	k -ng -he THING $=232	k -om ME=232
k -om ME $=232	k -re _ -he=232	k -ry _ -ed=232	k -to THING=232	k -up -in=232	k BEEN -ed -nd=232	k BEEN -en=232	k BEEN -te=232	k BEEN _ SEX=232	k CHOICE _ IT=232	k DRINK HAPPEN=232	k ERROR _ BEEN=232
k FEEL HAPPEN=232	k HAPPEN -ay=232	k HAPPEN -er=232	k HAPPEN -in=232	k IT _ -te=232	k NOT -ed ,=232	k THING _ -to=232	k THING _ -ut=232	k ^ -he GAMBLE=232	k ^ WE BEEN=232	k ^ WE HAPPEN=232	k ^ _ -ne=232
k ^ _ -ry=232	m -a kiss=232	m -a line=232	m -ne thing=232	m -om me=232	m -on that=232	m -up in=232	m BEEN no=232	m BEEN some=232	m FEEL got=232	m HAPPEN away=232	m explain IT=232
m feelings HAPPEN=232	m from ME=232	m one THING=232	m some -es=232	m the LIE=232	m up -in=232	p BEEN CHOICE IT=232	p BEEN MAYBE IT=232	p BEEN NOT SORRY=232	p CHOICE HAPPEN=232`,
    VAGUE: `k -or _ THING=496	k SORRY _ -or=445	k ^ SORRY -or=445	k ^ _ -or=445	w ^ _ for=445	w ^ sorry for=445	k -or -he THING=431	k -or BEEN=431	k -or _ -he=431	k SORRY -or -ll=431	k SORRY _ -ll=431	m -or being=431
m -or my=431	m for BEEN=431	s ways=431	w for _ the=431	w for being=431	w for my=431	w ways=431	k -or -ll -he=414	k SORRY ME -or=414	m ME for=414	m me -or=414	w for all the=414
w forgive _ for=414	w forgive me for=414	w i have not=414	w me for=414	k -or ME THING=394	k -or _ ALL=394	k SORRY -or -he THING=394	k SORRY -or -ll -he=394	k SORRY -or BEEN=394	k ^ SORRY ME -or=394	k ^ _ -ll=394	p CHOICE THING I=394
p DO BEEN SORRY=394	p I CAUSE ERROR=394	p I CHOICE THING=394	p I ME THING=394	p SORRY ME THING=394	p THING HAVE YOU=394	s certa=394	s messe=394	w certain=394	w for _ part=394	w i could have=394	w messed=394
w sorry _ all=394	w sorry for all=394	k -in THING=369	k -or -he THING $=369	k -ss $=369	k BEEN SORRY -or -ll=369	k DO ERROR=369	k DO _ THING=369	k I DO ERROR=369	m -nd all=369	m -ss $=369	m -ut you=369
m BEEN better=369	m DO wrong=369	m be COMPARE=369	m did ERROR=369	m messed -up=369	m ways $=369	p BEEN ALL I=369	p BEEN ME NOT=369	p BEEN THING WOULD=369	p ERROR I IT=369	p HAVE NOT ALL=369	p I CAUSE CHOICE=369
p I MAYBE COMPARE=369	p ME SORRY ERROR=369	p NOT ALL BEEN=369	p SORRY THING HAPPEN=369	p SORRY THING THING=369	p THING I ERROR=369	w and all=369	w apologize for my=369	w be better=369	w certain _ $=369	w did wrong=369	w for _ past=369
w for _ whole=369	w for my part=369	w i _ wrong=369	w i did wrong=369	w messed up=369	w sorry _ being=369	w sorry _ everything=369	w sorry for being=369	w ways $=369	k -or -ll=359	m -or all=359	m for -ll=359
w for all=359	m it BEEN=-342	s bette=335	w better=335	k IF=-323	k ^ IT=-322	m ^ IT=-322	s if=-322	w if=-322	p CHOICE THING=321	m ^ it=-316	w ^ it=-316
k ^ IT BEEN=-305	k ME THING=304	m NOT always=304	m my THING=304	m not ALL=304	p I HAVE COMPARE=304	w have not=304	w not always=304	k SEX=-298	k SORRY -or=295	m IT was=-295	m SORRY for=295
m sorry -or=292	w sorry for=292	p I SORRY THING=291	p IF YOU=-289	w it was=-285	k I _ -or=284	k SORRY -or ME=284	m apologize -or=284	p CHOICE I DO=284	w apologize for=284	w i _ for=284	w my _ for=284
w sorry for the=284	k BUT=-279	k SORRY -or -he=274	k I SORRY -or=270	k ME -or=270	k ^ I SORRY -or=270	m all -he=270	w all the=270	w i apologize for=270	k -or -he=268	m -or the=268	m for -he=268
w for the=268	p I BEEN COMPARE=263	w it is=-263	p IT BEEN NOT=-260	k -ly _ -ut=259	k -nd -ll=259	k -ut YOU=259	k -wn -in=259	k BEEN NOT ALL=259	k BEEN SORRY -or THING=259	k HAVE BEEN -a=259	k I BEEN NOT ALL=259
k I HAVE NOT BEEN=259	k I _ -me=259	k I _ -up=259	k ME ERROR=259	k ME SORRY -or=259	k ME THING $=259	k SORRY -or IT=259	k SORRY -or THING=259	k YOU -wn -in=259	m -he past=259	m -wn in=259	m ME part=259
m and -ll=259	m better $=259	m down -in=259	m everything $=259	m my ERROR=259	p BECAUSE I HAVE=259	p CAUSE CHOICE=259	p CHOICE COMPARE=259	p DO ERROR=259	p ERROR I BEEN=259	p HAVE BEEN COMPARE=259	p I CAUSE THING=259
p I DO ERROR=259	p I SORRY COMPARE=259	p I THING BEEN=259	p I THING COMPARE=259	p MAYBE COMPARE=259	p MAYBE HAVE COMPARE=259	p SORRY WE=259	p THING ERROR=259	p THING IT HAVE=259	w apologize _ my=259	w better $=259	w choices=259
w down in=259	w everything $=259	w have been a=259	w i _ some=259	w i _ up=259	w my part=259	w the past=259	w was _ always=259	w was not always=259	w you down in=259	k IT BEEN=-258	p IF I=-257
k SAW=-255	s but=-255	w but=-255	k ERROR $=253	k NOT ALL=253	k SORRY _ THING=253	m -or that=253	m ERROR $=253	w for _ and=253	w for that=253	k BEEN SORRY -or=252	k I BEEN SORRY -or=252
k ^ -he=-252	m ^ -he=-252	m ^ the=-252	w ^ the=-252	w am _ for=252	w am sorry for=252	p SORRY FEEL=-249	w ^ it was=-249	p JUST BEEN=-246	p THEY BEEN=-246	p FEEL YOU=-243	p I IF=-240
p IT BEEN IT=-240	p JUST NOT=-240	w ^ _ is=-240	k -ll -he=236	m -ll the=236	w everything=236	k -he -st=233	k I _ ERROR=233	k ^ SORRY ME=233	m ^ forgive=233	m some THING=233	m the -st=233
p CAUSE ERROR=233	p DO I SORRY=233	p I ERROR I=233	p I SORRY ALL=233	p IF BEEN=-233	p JUST IT=-233	w ^ _ me=233	w ^ forgive=233	w ^ forgive me=233	p I BUT=-230`,
  },
  weights: `n 5=-352	k ^ _ -ed=-290	s regre=276	m ^ that=-274	w ^ that=-274	w regret=272	k -a JUST=270	m a JUST=270	k -en _ $=-269	m I regret=264	w i regret=264	k ^ I -ed=-262
k BEEN ME=-261	k THING $=259	m THING $=259	k ^ SORRY=256	m ^ SORRY=256	s how=253	w how=253	k I SORRY=246	m i SORRY=246	w was _ $=-242	w on _ $=-241	k JUST _ $=240
m ^ sorry=237	w ^ sorry=237	s some=235	w some=235	k , IT=234	m , IT=234	w ^ it is=234	s all=232	w all=232	w it is=231	p I CAUSE IT=-226	s us=224
w us=224	k ^ _ SORRY=222	k ^ _ SAW=-221	s phone=-220	s them=-217	w , _ is=217	w ^ _ regret=217	w ^ i regret=217	w them=-217	k "=-216	p I JUST NOT=216	s "=-216
w "=-216	k I BEEN -he -ne=-214	k ^ -re BEEN NOT=-214	k YOU SAW=-213	m you SAW=-213	w phone=-213	m -ng me=212	p I IT JUST=-212	s lying=-212	w lying=-212	k -ed $=211	m -ed $=211
p IT THING=211	s said=-211	s someo=211	w said=-211	w someone=211	k ALL $=209	m ALL $=209	m about YOU=-209	m I said=-208	w i said=-208	s decid=-206	k -pt -ng=205
m kept -ng=205	p BEEN JUST=205	p BECAUSE LIE=-204	m I made=-202	w ^ _ said=-202	w i made=-202	k YOU _ -he=-201	s alway=201	w always=201	m know I=200	s drink=200	w know i=200
w that was=-200	k -a _ I=-199	p YOU WILL=-199	s asked=-199	s telli=-199	w a _ i=-199	w asked=-199	w telling=-199	k BEEN _ -he=-198	k ^ I BEEN -he=-198	p I BEEN LIFE=198	w ^ that is=-198
w i was not=198	k I BEEN -he=-196	w answer=-196	p DO THING=195	p SORRY ME=194	s thing=194	k , _ HAVE=193	k I -id=-193	k JUST=193	k ^ _ ,=193	m i -id=-193	m one $=-193
s bad=193	w ^ _ ,=193	w bad=193	w one $=-193	k -ut YOU=-192	k IT _ -on=-192	k THING=192	s hotel=-192	w hotel=-192	k -ne $=-191	k HAPPEN=191	m -ne $=-191
w you _ the=-191	k HAVE _ -to=-190	k I _ -he=-190	w i _ the=-190	w the _ on=-190	k -ed _ -or=-189	k ME _ I=189	k -ed _ -he=-188	k -he _ -on=-188	k -ot=188	k BEEN _ -ed=188	p COMPARE NOT=188
p YOU I SORRY=187	s sorry=187	w pressure=187	w sorry=187	k ERROR _ $=186	k SORRY YOU=186	k YOU DO=-186	k ^ _ -on=186	m IT is=186	m SORRY you=186	m sorry YOU=186	m you DO=-186
p I I HAPPEN=-186	p IF WILL=-186	p NOT YOU ME=-186	w sorry you=186	k BEEN SORRY IT I=-185	k SORRY IT I=-185	m , it=185	p SEX ME=-185	w , it=185	m because I=-184	p YOU I WILL=-184	s deser=-184
s mine=-184	w because i=-184	w mine=-184	s stop=-183	w me _ i=183	w stop=-183	k SORRY=182	m not $=-182	w not $=-182	k ^ _ -he=181	p I THING=181	w ^ _ the=181
k , IT BEEN=180	p I NOT SEX=180	p NOT SEX=180	p SORRY HAVE=180	k -he _ HAPPEN=179	k ^ -an=179	m ^ -an=179	s calle=-179	s got=179	s these=179	w called=-179	w got=179
w these=179	k ME _ -or=178	k ^ I -ld=-178	k ^ NOT=-178	m ^ NOT=-178	m were -ng=-178	p JUST ALL=178	k -of YOU=-177	m -ed it=-177	m of YOU=-177	p BEEN ME NOT=-177	k ^ _ -id=-176
m -re is=-176	s more=176	w ^ that was=-176	w more=176	k ^ I SORRY=175	k I CHOICE I=174	k I JUST=174	k IT _ -re=174	m ^ he=174	m i JUST=174	p WE DO=174	w ^ he=174
w i know i=174	k -ed _ YOU=-173	k -in -er $=173	k I -ld=-173	m -he kids=-173	m -so that=-173	m i -ld=-173	m sorry $=173	s witho=-173	w so that=-173	w sorry $=173	w the kids=-173
w without=-173	m BEEN nothing=172	m regret IT=172	p HAPPEN ME=172	p WILL I=-172	s answe=-172	k -he -ll=-171	m the -ll=-171	p LIE YOU NOT=171	s stopp=-171	w it was not=-171	k I _ THEY=-170
m was ME=-170	p IT HAPPEN=170	s lette=-170	s neede=170	w needed=170	k -at _ I=169	k BEEN -ht=-169	k I -ed -he=-169	k I _ YOU=-169	p COMPARE DO NOT=169	p SORRY IT I=-169	s drunk=-169
s will=-169	w drunk=-169	w it was the=169	w will=-169	k -re -or=168	p COMPARE DO=168	p HAVE THING=168	s like=168	s tempt=168	w ^ i said=-168	w like=168	k BEEN -ul=167
k NOT _ YOU=-167	k YOU CHOICE=167	k ^ YOU DO=-167	p I HAVE THING=167	k ^ I CHOICE I=166	p I IT CAUSE=-166	p I WILL I=-166	k -a -id=165	k BEEN -ty=165	k ME _ -nd=165	m a -id=165	p CHOICE I ME=165
w , _ will=-165	w me _ a=165	k , _ WILL=-164	k SORRY _ $=164	k ^ -he=164	k ^ _ -es=164	m ^ -he=164	m ^ the=164	p BEEN I SORRY=164	w ^ the=164	k -en -hs=-163	k LIFE _ $=163
k ME _ -to=-163	m -en months=-163	k , _ -he=-162	k I CAUSE YOU=-162	m ^ an=162	p THING HAVE=162	w , _ the=-162	w ^ an=162	k , _ BEEN=161	k CHOICE I=161	k I -ed $=161	k I _ -ed=-161
k NOT -se=-161	k WE _ $=161	m CHOICE i=161	m like IT=161	p I NOT SORRY=-161	p THEY JUST=161	s car=-161	w car=-161	w i _ ashamed=-161	k -ld YOU=-160	k I SORRY IT=160	m I told=-160
p I BEEN ALL=160	w ^ i told=-160	w i told=-160	k -ul=159	k I WILL=-159	k NOT _ -ed=159	m i WILL=-159	n 25=-159	p I OTHER YOU=-159	s throu=159	w ^ _ can=-159	w through=159
k I BEEN JUST=158	k YOU DO NOT=-158	k ^ _ JUST=158	k ^ _ OTHER=158	m -a hotel=-158	m BEEN right=-158	m I needed=158	m NOT one=-158	p FEEL IT=158	p IT BEEN COMPARE=158	p LIE BECAUSE YOU=158	w ^ _ used=-158
w a hotel=-158	w i needed=158	k BEEN -ed=157	k NOT ALL=157	k NOW $=157	k THING -nd=157	m NOW $=157	m YOU asked=-157	w you asked=-157	k , -nd I=-156	k -it YOU=156	k -le _ TRUST=156
k BECAUSE _ LIFE=156	k I -ok=-156	m I took=-156	m he BEEN=156	m i -ok=-156	p I SORRY=156	p I THING YOU=-156	p ME WOULD=156	p YOU SORRY IT=156	w , and i=-156	w i took=-156	k , I WILL=-155
k -on -ay=-155	k -op=-155	m on -ay=-155	p CAUSE ME I=155	s own=155	s press=155	s small=-155	s word=-155	w , i will=-155	w own=155	w thing=155	w word=-155
k I _ ,=154	k LIE -to=-154	m LIE to=-154	m YOU know=154	p BECAUSE BEEN NOT=154	p HAVE BEEN=154	p I I SORRY=154	p I YOU IT=-154	p WE NOT=154	w i _ ,=154	w sorry that i=-154	w you know=154
k , _ JUST=153	k -ay $=-153	k ALL -ay=-153	k YOU _ SAW=-153	m -ay $=-153	m told YOU=-153	p BECAUSE WOULD=-153	p ME ERROR=153	p SAW I=-153	p WOULD DO=153	s used=-153	w used=-153
k -te $=-152	k NOT SEX=152	k YOU _ -ed=-152	m -a kiss=152	m -te $=-152	s kiss=152	s our=-152	w a kiss=152	w kiss=152	w not _ you=-152	w our=-152	w was _ the=-152
k -he -or=-151	k -nd I CHOICE=-151	k -nd _ CHOICE=-151	k -re BEEN -me=151	k -re _ -me=151	k BECAUSE I=-151	k HAPPEN _ $=151	k IT I -ed=-151	k ^ -re BEEN -me=151	k ^ I JUST -ed=-151	k ^ YOU HAVE=-151	m BECAUSE i=-151
m the -or=-151	p IT BEEN FEEL=151	p JUST NOT=151	p LIFE I I=151	p NOT I NOT=-151	s angry=-151	w angry=-151	w i _ you=-151	w i was the=-151	w that _ a=-151	k -in _ I=-150	k -ng YOU=-150
k -ty=150	k BUT YOU=150	k NOT $=-150	m BUT you=150	m NOT $=-150	p CHOICE BEEN ME=150	s card=-150	s just=150	w card=-150	w just=150	k -in -er=149	k -ng _ -to=-149
k -rd=-149	k BEEN _ LIE=-149	m do $=149	m in -er=149	p BEEN TRUST BEEN=-149	p I WILL THEY=-149	p IF SORRY=149	w do $=149	k -st _ BEEN=-148	k ^ YOU CAUSE=148	k ^ _ -nt=148	m -ed me=148
m I will=-148	p BEEN BECAUSE=-148	p CAUSE ERROR=148	p HAPPEN BEEN NOT=148	p HAVE THEY=-148	p I CAUSE ERROR=148	p WILL YOU=-148	p YOU STATE=-148	s marri=148	w i will=-148	k BEEN _ -ke=147	k HAVE NOT -to=-147
k I _ -ty=147	k IT _ -in=147	m HAVE nothing=-147	m IT was=-147	p HAVE CAUSE=147	p I OTHER=-147	p IF I WILL=-147	p MAYBE NOT=147	p WOULD THING=147	s forgo=147	s judgm=147	w and _ am=147
w and i am=147	w judgment=147	k -ur _ $=-146	k -wn=146	k BEEN -a LIE=-146	k BEEN SORRY YOU=146	k I BEEN SORRY YOU=146	k ME _ -a=146	m but YOU=146	p HAVE FEEL=146	p I BEEN ME=146	p I DO I=146
p I YOU THEY=-146	p IT BEEN HAPPEN=146	p SEX OTHER=-146	s four=-146	w am sorry you=146	w but you=146	w four=-146	w four _ $=-146	k -od $=145	k -ur=-145	k FEEL _ IT=145	k NOT YOU=-145
k ^ I HAVE BEEN=-145	k ^ _ -an=-145	m -he phone=-145	m -od $=145	m I used=-145	m good $=145	p WE JUST=145	p WE YOU=-145	w good $=145	w i used=-145	w it _ me=-145	w stopped=-145
w the phone=-145	k -at -he=-144	k BEEN -ht $=-144	k BEEN _ ME=144	k JUST -er=144	k YOU -in=-144	m -at the=-144	m at -he=-144	m hotel $=-144	p I BUT YOU=144	p THEY BEEN THEY=144	p YOU YOU BEEN=-144
s hear=-144	w at the=-144	w hear=-144	w hotel $=-144	w messages=144	w problems=144	k -a _ BECAUSE=-143	k -he THING=143	k BEEN -ed $=143	k I _ -th=-143	k ^ _ HAPPEN=143	m YOU did=-143
m the THING=143	m was -ty=143	m your -er=-143	p HAVE HAVE=143	p ME NOT YOU=-143	p NOT SORRY=-143	w you did=-143	k -he THING $=142	k -in _ THING=142	k I WOULD NOT HAVE=142	k ^ YOU DO NOT=-142	m -ld you=-142
m -ut your=-142	m BEEN sorry=142	p BEEN CAUSE YOU=-142	p BEEN IT HAPPEN=142	p BEEN THING YOU=-142	p IT JUST BEEN=-142	s chang=-142	s eleve=-142	s thurs=-142	w about your=-142	w eleven=-142	w not one=-142
w told you=-142	k I BUT=-141	k ME -er=-141	k SORRY -ut=141	k ^ YOU SAW=-141	m I still=-141	m IT all=141	m SORRY about=141	m her NOW=141	m here BEEN=-141	m i BUT=-141	m is -on=-141
m my -er=-141	p DO WE=141	p I NOT HAVE=141	p SAW BEEN=-141	p SEX JUST=141	p WE THING=141	p YOU DO IT=-141	s barel=141	s suppo=141	w am _ $=141	w barely=141	w here is=-141
w i still=-141	w is on=-141	w it all=141	k -le _ BEEN=-140	k -on -ys=-140	k IT _ ME=-140	k ^ _ -ld=-140	m kind -of=140	m on -ys=-140	p I IT WOULD=-140	p OTHER IT=140	p SORRY FEEL=140
w kind of=140	k -me _ ,=139	k -to _ -at=-139	m BEEN drunk=-139	m am NOT=-139	m and THEY=139	p BEEN I WILL=-139	p ME THING YOU=-139	w am not=-139	w am sorry=139	w decide=-139	w i am not=-139
w i am sorry=139	w like that=139	w sorry _ the=139	k -ed -he=-138	k -he _ BEEN=-138	k -ng ME=138	k -to _ -a=138	k ERROR=138	k I -pt=-138	k JUST $=-138	m -ed the=-138	m I kept=-138
m JUST $=-138	m i -pt=-138	m not SEX=138	n 9=138	p CHOICE I BEEN=138	p HAPPEN NOT=138	p THEY LIFE=-138	s alone=-138	w , _ have=138	w alone=-138	w i _ your=-138	w i kept=-138
w it _ the=138	w to _ a=138	k -ed _ -nd=137	k -te=-137	k I _ $=137	k ME -nd I=137	k SORRY ME=137	k ^ I -id=-137	p BECAUSE LIFE=137	p BEEN THEY BEEN=137	p DO IT ME=137	p HAPPEN THING=137
p I YOU YOU=-137	s thera=-137	w for me $=-137	w i _ $=137	w it was never=-137	w me and i=137	k -he -en=-136	k -he -ne=-136	k WOULD _ HAVE=136	k ^ _ HAVE=-136	m -re for=136	m BEEN angry=-136
m LIE were=136	m THING and=136	m lies BEEN=136	m the -en=-136	m the -ne=-136	m were -ed=136	p BEEN LIFE=136	p HAPPEN BEEN=136	p I LIFE IT=-136	p I YOU I=-136	p NOT JUST=136	p WILL THEY=-136
p WOULD IF=136	s are=136	s coupl=136	w are=136	w lies were=136	w nobody _ me=-136	k , -nd=-135	k -nd _ LIE=-135	k BEEN _ JUST=135	k I _ CAUSE=135	k THING I=135	k YOU COLD=135
k ^ I CAUSE=-135	m , -nd=-135	m -he pressure=135	m BEEN my=-135	m THING i=135	m YOU in=-135	m moment $=135	m you -in=-135	p BECAUSE I=-135	p CAUSE NOT=135	p NOT DO IT=-135	p THING HAPPEN=135
p WILL WILL=-135	p WOULD NOT HAVE=135	s momen=135	s want=-135	w couple=135	w moment=135	w moment $=135	w the pressure=135	w want=-135	w you in=-135	k , BUT YOU=134	k -he LIFE BEEN=-134
k -ke I=134	k -me _ -on=134	k -so _ WOULD=-134	k -to _ IT=-134	k IT _ FEEL=134	k NOT SORRY=-134	k SAW=-134	k SORRY IT I -ed=-134	k YOU SAW ME=-134	k ^ IT BEEN JUST=134	k ^ IT BEEN NOT=-134	m , and=-134
m -ke i=134	m BEEN wrong=-134	m I barely=134	m I fell=134	m are -ng=134	m it $=-134	m like I=134	m was ERROR=-134	p BEEN BECAUSE I=-134	p HAVE COMPARE=134	p I CHOICE LIE=-134	p ME SORRY=134
p SORRY THING=134	s waite=-134	w , and=-134	w ^ _ fell=134	w ^ i fell=134	w drinking=134	w i barely=134	w i fell=134	w it $=-134	w like i=134	w was wrong=-134	k BEEN -ng ME $=133
k BEEN _ -on=133	k I DO IT $=-133	k YOU BEEN FEEL $=-133	k ^ I BEEN JUST=133	m I chose=-133	m that BEEN=-133	p BEEN NOW=133	p COLD I=133	p JUST BEEN=133	s askin=-133	w and i was=-133	w asking=-133
w feelings=133	w forgot=133	w i chose=-133	k -to ME $=132	k I CAUSE -an=132	k IF _ HAVE=132	k NOT WANT=132	k WOULD NOT HAVE=132	k YOU _ -re=132	k ^ I WOULD NOT=132	m -he car=-132	m -nd she=132
m you -ry=132	p I DO DO=132	p I NOT ALL=132	p JUST JUST=132	p JUST YOU ME=-132	p ME SAW=-132	p NOT BECAUSE=-132	p NOT IT YOU=-132	p OTHER YOU=-132	p YOU DO NOT=-132	p YOU YOU ALL=132	s kids=-132
s touch=132	w and she=132	w have _ to=-132	w kids=-132	w the car=-132	w to me $=132	k -id=-131	k -it _ THING=131	k -re $=131	k -ut _ JUST=131	k ME -ay=131	m -re $=131
m YOU deserved=-131	m words BEEN=131	p IF HAVE=131	p ME BEEN THEY=131	s certa=131	s most=131	w certain=131	w deserved=-131	w did it $=-131	w i _ stopped=-131	w me _ for=131	w most=131
w words were=131	w you deserved=-131	k , _ I=-130	k -on -ys $=-130	k -or _ -rs=-130	k ^ _ $=-130	m , what=130	m -ng you=-130	m had NOT=130	m harmless $=-130	p I HAVE FEEL=130	p I LIE BUT=130
p LIFE IT YOU=-130	p YOU SAW=-130	w , _ i=-130	w , what=130	w ^ _ $=-130	w harmless $=-130	w i _ that=-130	w the _ got=130	k -ig -al=129	k -wo _ $=-129	k BEEN _ -ys=-129	k IT _ ,=-129
k OTHER _ IT=129	m -ig deal=129	m big -al=129	m you CHOICE=129	p BEEN I JUST=129	p I GAMBLE=-129	p I THEY=-129	p LIE NOT=129	s busin=129	s deal=129	s has=129	w ^ _ lies=129
w ^ _ part=-129	w ^ _ told=-129	w ^ i used=-129	w big deal=129	w business=129	w deal=129	w has=129	w there _ no=-129	w things=129	w to _ it=-129	w two _ $=-129	k -ct=128
k -ng _ -th=128	k -ns=128	k -or -ng=-128	k -ys=-128	k I -ed IT=-128	k MAYBE=128	k ^ I -ed -to=-128	k ^ I CHOICE IT=-128	k ^ I SAW=-128	m ^ because=-128	m for -ng=-128	m my -ay=128
m not JUST=128	m trying -to=128	p HAVE JUST=128	w ^ because=-128	w am sorry $=128	w should not=128	w trying to=128	k -nd I BEEN SORRY=127	k -ne JUST=127	k -on $=127	k -or _ THING=127	k BEEN I -ed=127
k BEEN I -ed -to=127	k DRINK=127	k HAPPEN _ -nd=127	k THEY BEEN -he=127	k THEY BEEN -he -ne=127	k ^ THEY BEEN -he=127	m -on $=127	m BEEN just=127	m I supposed=127	m one JUST=127	m sorry -ut=127	m them $=-127
p BECAUSE I WOULD=-127	p I BECAUSE BEEN=127	p I JUST=127	s calli=-127	s handl=127	s someb=127	s taken=127	s turne=127	w , it is=127	w calling=-127	w i _ someone=127	w i supposed=127
w i supposed to=127	w somebody=127	w sorry about=127	w taken=127	w them $=-127	w turned=127	w was _ lie=-127	w was a lie=-127	w your _ because=127	k -a CHOICE=-126	k -ed YOU=-126	k -id I=-126
k -ne _ -he=-126	k BEEN -ng YOU=-126	k I BEEN -ty=126	k IT -ng=-126	k LIE _ -re=-126	k SORRY _ -he=126	k ^ -he -nt=126	m -id i=-126	m BEEN ashamed=-126	m THEY was=126	m a CHOICE=-126	m every -ay=-126
m said I=-126	p BEEN MAYBE=126	p BUT YOU=126	p HAVE LIFE=126	p I LIFE YOU=-126	p SORRY ERROR=126	p WE HAPPEN=126	s place=126	w am ashamed=-126	w husband=126	w i am ashamed=-126	w letter=-126
w said i=-126	k , -th=-125	k -a _ THING=125	k -at I=-125	k -ed _ -re=125	k -or ME $=-125	k -to CHOICE=-125	k I -ed=-125	k I _ -of=-125	k NOW ,=125	k ^ -ok=125	k ^ _ -ll=125
m , -th=-125	m , with=-125	m -at i=-125	m -to me=125	m NOW ,=125	m ^ -ok=125	m i -ed=-125	m to CHOICE=-125	m what I=-125	p BEEN IT SORRY=125	p I HAVE COMPARE=125	p I YOU STATE=-125
p IF CAUSE YOU=125	p WOULD HAVE=125	p YOU BEEN YOU=-125	s asham=-125	s fake=-125	s while=-125	w , with=-125	w ^ _ chose=-125	w ^ i chose=-125	w ^ i knew=-125	w ashamed=-125	w every=-125
w fake=-125	w i _ of=-125	w phone _ $=-125	w to me=125	w what i=-125	w while=-125	k -an=124	k -id NOT=-124	k -or -wo=-124	k BEEN _ IF=124	k I _ -ng=-124	k IT BEEN -on=-124
k SEX -er=-124	k ^ YOU BEEN NOT=-124	m -or two=-124	m ME and=124	m for -wo=-124	m messages $=124	m mine $=-124	m my SORRY=124	m said NOT=-124	p ERROR BUT=-124	p HAVE WOULD=124	p SORRY IT=124
s room=-124	w ^ _ thing=124	w ^ you did=-124	w for two=-124	w messages $=124	w mine $=-124	w room=-124	k #=-123	k -ok -he=-123	k -ow IT=123	k -so IT=-123	k I _ -ke=123
k JUST ,=123	k THING HAPPEN=123	k ^ _ DRINK=123	m -ok the=-123	m JUST ,=123	m so IT=-123	p BEEN SORRY=123	p BEEN SORRY FEEL=123	p ERROR IT=123	p I ME NOT=-123	p I NOT SAW=123	p I SEX OTHER=-123
p LIE ALL=-123	p SAW YOU I=-123	p SORRY LIE=123	p THING I HAVE=123	p YOU BEEN IT=123	p YOU I CAUSE=-123	s probl=123	w , _ just=123	w ^ _ deserved=-123	w ^ you deserved=-123	w i _ like=123	w your _ and=-123
k BEEN -re -or=122	k IT -as=122	k IT -in=-122	k IT -ll=122	m him $=-122	m it -ll=122	m time $=-122	m to -a=-122	p I STATE ME=122	p LIE OTHER=-122	p MAYBE IT=122	p SORRY I LIE=122
p YOU CAUSE I=122	s at=-122	s he=122	s name=-122	s photo=-122	w ^ _ have=-122	w at=-122	w choices=122	w for _ ,=122	w he=122	w him $=-122	w name=-122
w time $=-122	w to a=-122	k -ht ,=-121	k -nd I -ed $=121	k -on ME=121	k BECAUSE -he=121	k BEEN ALL=121	k CAUSE _ -he=-121	k I -ld YOU=-121	k JUST _ -ng=121	k LIFE _ I=121	k ^ ERROR=121
m -ht ,=-121	m -or telling=-121	m BECAUSE the=121	m BEEN me=-121	m BEEN no=-121	m THEY is=121	m ^ ERROR=121	m on ME=121	m stop $=-121	p ALL YOU=-121	p ERROR HAPPEN=121	p IT BEEN NOW=121
p NOT IF=121	p TRUST HAPPEN=121	p WOULD WANT=121	s kind=121	s lies=121	s messe=121	w ^ _ got=121	w everybody=121	w for telling=-121	w had no=121	w i _ there=-121	w kind=121
w lies=121	w messed=121	w place=121	w small=-121	w stop $=-121	w was _ me=121	w was me=-121	w was nothing=121	k -a -rn=120	k -ay IT=-120	k -ck _ YOU=120	k -ep=-120
k -er YOU=-120	k BECAUSE _ -ht=-120	k BEEN ERROR=-120	k SEX _ ME=-120	k SORRY _ I=-120	k ^ WE -ed=-120	m , that=120	m ^ they=-120	m a -rn=120	m say IT=-120	p BEEN IF=120	p BEEN LIE BEEN=-120
p BEEN NOT I=-120	p I BEEN SEX=-120	p I IT IT=-120	p IF WANT=120	p ME GAMBLE=-120	p SORRY ALL=120	p SORRY FEEL YOU=120	p WOULD HAVE BEEN=120	s harml=-120	w , that=120	w ^ they=-120	w ^ they were=-120
w again=-120	w back _ you=120	w changed=-120	w harmless=-120	w it _ to=120	w not _ one=-120	w was never=-120	k -ll=119	k -to -ck=-119	k BEEN NOT THING=119	k DO _ I=119	k ERROR CHOICE=119
k I JUST -ed=-119	k LIE THING=119	k SORRY _ YOU=119	k YOU -wn=119	k ^ I -ok=-119	m -on you=-119	m JUST changed=-119	m NOT always=119	m ended -up=119	m not ALL=119	m to -ck=-119	m you -wn=119
p BEEN JUST THEY=119	p BEEN LIE=-119	p NOT CAUSE ME=-119	s down=119	s feeli=119	s fine=-119	s tuesd=-119	w ^ _ made=-119	w ^ i took=-119	w down=119	w drink=119	w ended up=119
w fine=-119	w i _ with=-119	w not always=119	w sorry _ $=119	k -he -ar=-118	k -ix $=-118	k -nd I LIE=-118	k -ne -nd=118	k -of LIE=-118	k -om _ ,=118	k -or -ny=118	k BEEN JUST=118
k BEEN NOT ME=118	k MAYBE NOT=118	k NOT HAVE -to=-118	k NOT ME=118	k ^ _ -ok=-118	m -ix $=-118	m MAYBE not=118	m could NOT=118	m for -ny=118	m not ME=118	m of LIE=-118	m the -ar=-118
p BEEN I TRUST=118	p BEEN NOT THING=118	p HAVE ME=118	p I BECAUSE NOT=118	p I BEEN SORRY=118	p I IF BEEN=-118	p I LIE JUST=118	p I YOU BEEN=-118	p I YOU WE=-118	p IF CAUSE=118	p IT NOT YOU=-118	p JUST IT LIE=-118
p THING ME=118	p WE LIE=-118	p YOU YOU TRUST=-118	s him=-118	s wrote=-118	w ^ _ took=-118	w certain _ $=118	w could not=118	w from _ ,=118	w had _ $=-118	w him=-118	w if _ had=118
w my _ and=118	w not have to=-118	w when _ were=-118	w wrote=-118	k -a -ng=-117	k -er -or=-117	k -ng -at=-117	k -or THING=117	k I -me=117	k LIE _ -ne=117	m -er for=-117	m a -ng=-117
m i -me=117	m part $=117	m see -ow=117	p CAUSE DO=117	p HAVE I IT=117	p I WE=-117	p I YOU SEX=-117	p ME YOU=-117	p SAW IT IT=-117	p THEY BEEN IT=117	p WANT BEEN=117	p YOU BEEN THING=117
p YOU COLD=117	p YOU COLD IT=117	s best=117	s chose=-117	s excus=-117	s peopl=-117	w about you=-117	w agreed=-117	w and _ you=-117	w barely _ her=117	w best=117	w chose=-117
w excuse=-117	w last _ was=-117	w married=117	w part $=117	w people=-117	w see how=117	w should not have=117	w these _ $=117	w was _ of=117	w you _ out=-117	k , _ WOULD=116	k -ed ME -to=116
k -re BEEN -he=-116	k -to _ -up=-116	k -xt -to=-116	k BEEN SORRY I LIE=116	k BEEN _ -ng=116	k BEEN _ NOW=116	k I -te=-116	k I CHOICE -to=-116	k I _ BECAUSE=116	k IT BEEN -re=116	k SORRY I LIE=116	k ^ -re BEEN=-116
m -xt to=-116	m BEEN mine=-116	m ^ when=-116	m i -te=-116	m next -to=-116	m would BEEN=-116	p IT BEEN I=116	p JUST HAPPEN=116	p LIE I=-116	p ME DRINK=116	p YOU I CHOICE=-116	p YOU SAW BEEN=-116
s okay=116	w ^ when=-116	w here _ the=-116	w here is the=-116	w i _ because=116	w i _ sorry=116	w in _ and=-116	w me _ it=116	w next to=-116	w okay=116	w to _ up=-116	w would be=-116
k -en -ut=115	k -ho DO=115	k -in _ -se=115	k -nd _ BEEN=115	k -on _ I=-115	k I -ll=115	k I -ut=-115	k STATE , I=-115	k STATE _ LIFE=115	k WILL _ YOU=-115	k ^ I -ll=115	k ^ I LIE $=-115
k ^ THING=115	k ^ _ -in=115	m -ay it=-115	m -en about=115	m I put=-115	m SAW you=-115	m WOULD be=-115	m ^ THING=115	m have CAUSE=115	m i -ll=115	m i -ut=-115	m want -to=-115
m who DO=115	m work $=-115	p BEEN NOT YOU=-115	p I CAUSE YOU=-115	p I LIE=-115	p IT WE=115	p LIFE HAPPEN=115	p SORRY YOU ME=115	p YOU BECAUSE I=-115	p YOU SEX I=-115	s child=-115	s past=115
s recei=-115	s words=115	w all _ $=115	w i put=-115	w just _ $=115	w past=115	w say it=-115	w want to=-115	w words=115	w work $=-115	k -ay IT BEEN JUST=-114	k -ho=114
k -nd THEY=114	k -ng ME $=114	k -nt _ -to=-114	k -on _ $=-114	k -to -ll=114	k CAUSE YOU=-114	k JUST _ I=-114	k SEX $=114	k STATE ,=-114	k THEY NOW=114	k ^ -he LIE=114	k ^ -ne=114
m -a choice=-114	m IT would=-114	m SEX $=114	m STATE ,=-114	m ^ -ne=114	m ^ one=114	m alone $=-114	m apologize $=114	m stopped -at=-114	m to -ll=114	p BEEN I HAPPEN=-114	p HAVE ME BEEN=114
p I BEEN HAVE=114	p IT OTHER=114	p ME BEEN=114	p SORRY IF=114	p YOU IT THING=114	p YOU THEY NOW=114	p YOU YOU THEY=-114	p YOU YOU YOU=-114	s ago=114	s agree=-114	s bound=114	s date=-114
s who=114	w ^ one=114	w a choice=-114	w ago=114	w alone $=-114	w apologize $=114	w could _ stopped=-114	w date=-114	w have _ a=114	w it _ just=114	w stopped at=-114	w who=114
k , -nd I CHOICE=-113	k , _ -al=113	k -ep -ng=-113	k -ne -ho DO=113	k -ne _ DO=113	k BEEN -py=-113	k BEEN SORRY=113	k DO _ -se=-113	k I LIE -ut=113	k I WOULD -en=113	k LIE , BUT=113	k LIE _ BUT=113
k WE BEEN -py=-113	k WE _ -py=-113	k WOULD -en=113	k YOU -an NOT=113	k YOU -ce=-113	k YOU CHOICE -at I=113	k ^ I -ld YOU=-113	m -st year=113	m BEEN fine=-113	m BEEN happy=-113	m d -en=113	m for THING=113
m keep -ng=-113	m last -ar=113	m were -py=-113	m your -ce=-113	p HAVE I WOULD=113	p I NOT ERROR=-113	p IT BEEN THEY=113	p LIFE OTHER=113	p WOULD HAVE YOU=113	p YOU ME THING=-113	p YOU NOT TRUST=113	s husba=113
w , that is=113	w did _ i=113	w honestly=113	w i _ drunk=-113	w i _ her=-113	w i lied about=113	w last year=113	w we _ happy=-113	w we were happy=-113	w were happy=-113	w you can not=113	k -at _ -in=-112
k -ay YOU=-112	k -et _ YOU=112	k -to -dy=112	k BEEN -a=112	k I BEEN SORRY=112	k IT _ -to=112	k YOU -er=-112	k ^ IT BEEN -he=112	m -in my=112	m -to somebody=112	m BEEN a=112	m BEEN telling=-112
m SORRY it=112	m admit YOU=112	m not -ed=112	p DO NOT HAVE=-112	p I LIE BEEN=-112	p I WOULD WANT=112	p ME WANT=112	w ^ _ asked=-112	w bad _ $=112	w have nothing=-112	w have nothing to=-112	w in my=112
w your _ to=-112	k , _ WE=111	k -cy=-111	k -en -es=-111	k -es $=-111	k -ld _ ME=-111	k -of IT=111	k -th _ $=-111	k BEEN NOT -ed=111	k BEEN NOT -he -ne=-111	k BEEN NOT ME IT=111	k CAUSE -an=111
k HAVE NOT SEX=111	k I -ed -a=-111	k I BEEN NOT ME=111	k I _ -an=111	k I _ -ll=-111	k NOT -he -ne=-111	k NOT -he -ne -ho=-111	k NOT -ne=-111	k NOT ME IT=111	k THING _ I=111	k ^ I CHOICE=-111	k ^ _ -ns=111
m -es $=-111	m CAUSE an=111	m NOT myself=111	m after -he=111	m and NOT=-111	m apology $=-111	m of IT=111	m was -rd=-111	p BEEN ME LIE=-111	p BEEN NOT BECAUSE=-111	p HAVE NOT SEX=111	p I HAPPEN YOU=-111
p I IT THEY=-111	p IT WANT=111	p LIE BUT=111	p SORRY IF I=111	p THING I=111	p YOU I IT=-111	s an=111	s behav=111	s damag=111	s far=111	s gambl=-111	s perfe=111
w ^ you know=111	w after the=111	w an=111	w apology $=-111	w far=111	w myself that=111	w not myself=111	w not myself that=111	w not the one=-111	w perfect=111	w was hard=-111	w was not myself=111
w with _ $=-111	k -nd THEY BEEN=110	k BEEN -ne=-110	k CAUSE -to=110	k CHOICE -to=-110	k DO NOT HAVE=-110	k DO _ HAVE=-110	k I WANT=-110	k I _ IT=-110	k IT WOULD BEEN=-110	k MAYBE _ BEEN=110	k ME -he=-110
k NOT -ut=-110	k SAW -ow=110	k THEY $=-110	k YOU -ed ME=110	k YOU DO NOT HAVE=-110	k ^ -en=-110	k ^ _ ERROR=-110	m BEEN with=-110	m CHOICE to=-110	m HAVE never=110	m LIFE was=-110	m ME phone=-110
m ME the=-110	m NOT about=-110	m SAW how=110	m THEY $=-110	m YOU down=110	m ^ -en=-110	m i WANT=-110	m marriage $=110	m me -he=-110	m my -ne=-110	p ALL TRUST=-110	p CHOICE JUST=-110
p COLD IT=110	p I CHOICE JUST=-110	p I HAVE CAUSE=110	p I JUST BEEN=110	p I SORRY ME=110	p ME I WILL=-110	p SAW I BEEN=-110	p STATE GAMBLE=-110	p THEY DO=-110	p WE DO NOT=110	p YOU DO HAVE=-110	p YOU YOU FEEL=-110
s mean=110	s perso=110	w for _ $=-110	w it _ be=-110	w it would be=-110	w marriage $=110	w me the=-110	w mean=110	w my phone=-110	w you down=110	k -en=-109	k -om THEY=-109
k -wo -rs=-109	k FEEL _ -ht=-109	k I WOULD NOT=109	k LIFE _ ME=109	k NOT CAUSE ME=-109	k SORRY -or ME=109	k THEY BEEN=109	k WANT=109	k ^ -he LIFE BEEN=-109	m ALL time=-109	m HAPPEN away=109	m YOU were=-109
m am SORRY=109	m from THEY=-109	m two -rs=-109	p CHOICE SORRY BEEN=-109	p CHOICE SORRY YOU=-109	p HAVE BEEN NOT=109	p IT IT IT=-109	p NOT THING DO=109	p SORRY IT BEEN=109	p YOU CHOICE I=109	s along=109	s bar=-109
s cowar=-109	s his=-109	s weak=109	w ^ i needed=109	w along=109	w and _ $=109	w apologize _ my=109	w bar=-109	w his=-109	w say _ was=-109	w therapist=-109	w weak=109
w you were=-109	k , _ SORRY=108	k -he _ -ut=-108	k -me _ THEY=-108	k -ve -rs=108	k BECAUSE ME LIFE=108	k CAUSE YOU -wn=108	k CAUSE _ -wn=108	k I _ -ld=-108	k NOT -re $=108	k YOU SAW -ut=-108	k YOU _ STATE=-108
k ^ ME LIFE=-108	m , not=-108	m -he lies=108	m -ve years=108	m YOU about=-108	m is -ne=-108	m twelve -rs=108	m was -ht=-108	p BECAUSE I IT=-108	p BECAUSE LIFE BEEN=108	p BECAUSE ME LIFE=108	p BEEN STATE LIE=-108
p BEEN WE=108	p BUT ERROR=-108	p BUT NOT ERROR=-108	p DO NOT DO=-108	p DO NOT THEY=-108	p ERROR BUT ERROR=-108	p ERROR BUT NOT=-108	p ERROR NOT ERROR=-108	p I ERROR BUT=-108	p I ERROR NOT=-108	p I ME OTHER=-108	p I THEY I=-108
p IT DO IT=-108	p NOT WANT YOU=108	p SORRY CHOICE=108	p STATE THING=108	p THING I BEEN=108	s came=108	s guys=108	s line=108	s man=108	s nine=-108	s story=-108	s twelv=108
w , not=-108	w ^ the lies=108	w came=108	w guys=108	w i _ never=108	w i _ told=-108	w i made you=-108	w i was drunk=-108	w let _ down=108	w let you down=108	w line=108	w man=108
w nine=-108	w our _ $=108	w story=-108	w the lies=108	w there is no=-108	w twelve=108	w twelve years=108	w was _ with=-108	w was drunk=-108	w was right=-108	w you about=-108	k , BECAUSE=-107
k -ed ME -nd=107	k -id -he=-107	k -me THING=107	k -ny=107	k -on -he=-107	k -on -nd=-107	k -or _ ,=107	k -rt=107	k -st=-107	k ALL _ DRINK=107	k BEEN NOT -he -st=107	k CAUSE _ ERROR=107
k I CAUSE IT=-107	k I NOT -ht=107	k I _ -a=-107	k JUST _ ,=107	k JUST _ NOT=107	k LIE -to YOU=-107	k NOT -he -st=107	k NOT BEEN -ed=107	k NOT _ -st=107	k THING ,=107	k WE -on=-107	k YOU CHOICE -at=107
k YOU _ -ld=107	k YOU _ NOW=-107	k ^ BECAUSE I=-107	k ^ WE HAPPEN=107	k ^ _ DO=-107	m , BECAUSE=-107	m , because=-107	m -id the=-107	m -in denver=107	m -on and=-107	m -on the=-107	m HAVE not=107
m THING ,=107	m denver $=107	m did NOT=-107	m never -ht=107	m on -he=-107	m our -on=-107	p ALL DRINK=107	p ERROR BEEN=107	p ERROR WOULD=-107	p I DO BECAUSE=107	p I IT THING=107	p I NOT THING=107
p IT HAVE BEEN=107	p IT NOT THING=107	p JUST BECAUSE YOU=-107	p MAYBE ME=107	p NOT BEEN LIE=-107	p SEX BEEN ME=-107	p TRUST WE BEEN=107	p WOULD HAVE IF=107	p YOU BEEN CAUSE=-107	p YOU WE=-107	s denve=107	s fourt=-107
s now=-107	s twice=-107	w , because=-107	w ^ because i=-107	w decided=-107	w denver=107	w denver $=107	w i _ a=-107	w i have not=107	w i was wrong=-107	w in denver=107	w in denver $=107
w it _ never=-107	w now=-107	w on the=-107	w some _ ,=107	w the _ room=-107	w twice=-107	w you _ told=107	w you _ what=107	k -an -ur $=-106	k -an NOT=106	k -in -ry=-106	k -nd -to=106
k -nd YOU BEEN NOT=106	k -on _ GAMBLE=-106	k -th IT=-106	k -to -ay=-106	k -ur $=-106	k CHOICE -ow=106	k DRINK BECAUSE=106	k I LIE -om=-106	k I SORRY IT $=106	k I _ WE=-106	k LIE -om=-106	k SORRY IT $=106
k ^ I -ed -he=-106	k ^ YOU CAUSE ME=106	k ^ _ FEEL=-106	m -an not=106	m -es were=106	m -nd to=106	m -of you=-106	m -ur $=-106	m CHOICE how=106	m NOT excuse=-106	m broke IT=-106	m can NOT=106
m forgive ME=106	m hour $=-106	m in -ry=-106	m know -ow=106	m no -se=-106	m to -ay=-106	m with IT=-106	p BECAUSE NOT=106	p BEEN I THING=-106	p BEEN IT THING=106	p DO BEEN NOT=106	p DRINK BECAUSE=106
p DRINK BECAUSE BEEN=106	p I CAUSE THEY=-106	p I DRINK BECAUSE=106	p IT BEEN WE=106	p IT IT ME=-106	p IT YOU WANT=106	p NOT SAW=106	p NOT SORRY I=-106	p SORRY IT FEEL=106	p TRUST BEEN IT=106	s quest=-106	s react=106
s reall=106	w , but you=106	w ^ you gave=106	w am _ one=-106	w am the one=-106	w an hour $=-106	w can not=106	w forgive=106	w hour $=-106	w i _ changed=-106	w i _ how=106	w i _ our=-106
w know how=106	w no excuse=-106	w of you=-106	w other=106	w really=106	w regret _ $=106	w regret it=106	k , _ ME=-105	k -a _ $=105	k -he -st=-105	k -ht -to=-105	k -nd WE=105
k -ng _ NOW=105	k -or _ $=-105	k -sy=105	k -to _ THEY=-105	k BEEN ME -ay=105	k BEEN ME -ay -nd=105	k BEEN _ -nt=105	k IT BEEN ME -ay=105	k IT THING=105	k MAYBE -of=105	k ME -ay -nd=105	k NOT -ne $=-105
k ^ BUT=105	k ^ YOU BEEN -he=105	k ^ _ "=-105	m -ht to=-105	m -or it=-105	m BEEN under=105	m MAYBE of=105	m ME birthday=105	m THEY were=-105	m ^ BUT=105	m ^ nobody=-105	m and WE=105
m in ME=105	m right -to=-105	m the -st=-105	p BEEN LIFE OTHER=105	p BEEN WE YOU=-105	p CAUSE ALL=-105	p FEEL IT BEEN=105	p I BEEN IF=105	p I CHOICE NOT=-105	p I MAYBE NOT=105	p I WILL YOU=-105	p IT ERROR=105
p IT IT HAPPEN=105	p IT YOU COLD=105	p NOT BEEN I=-105	p SORRY YOU HAVE=105	p WOULD HAVE I=105	p YOU ME LIE=-105	p YOU YOU I=-105	s hide=105	s no=-105	w ^ _ "=-105	w ^ nobody=-105	w a _ $=105
w for it=-105	w hide=105	w i _ under=105	w i was under=105	w know _ is=-105	w me _ anything=-105	w my birthday=105	w my birthday and=105	w no=-105	w not one $=-105	w our _ about=-105	w right to=-105
w the _ is=-105	w they were=-105	w waited=-105	w was my birthday=105	w was under=105	k -by ME=-104	k -ed ME=104	k -er _ STATE=104	k -he _ LIE=-104	k -in -he=-104	k BEEN -a LIE $=-104	k BEEN -ke=104
k BEEN -ng -he=-104	k BEEN I=104	k DO YOU=104	k FEEL -er=-104	k I -id I=-104	k ME _ YOU=-104	k SAW _ $=-104	k SAW _ -he=-104	k WOULD -ld=-104	k YOU JUST=104	m -a little=104	m -in the=-104
m -of your=-104	m BEEN i=104	m BEEN like=104	m DO you=104	m I wanted=-104	m am JUST=104	m been -a=104	m better COMPARE=-104	m by ME=-104	m it -a=-104	m lunch ,=-104	m you JUST=104
p BEEN I YOU=-104	p BEEN SORRY BEEN=104	p CHOICE BEEN IT=104	p IT YOU FEEL=104	p WE HAVE=104	p YOU BEEN JUST=104	s right=-104	s slipp=104	w a little=104	w and _ the=-104	w been a=104	w better than=-104
w i _ an=104	w i said i=-104	w i told you=-104	w i wanted=-104	w it a=-104	w it was nothing=104	w lunch ,=-104	w of your=-104	w right=-104	w slipped=104	w stopped _ you=-104	w the _ lie=-104
w you found out=-104	k " $=-103	k -a -rd=-103	k -he -ck=-103	k -in -ry $=-103	k -ld _ I=-103	k -na ,=-103	k -or -wo -rs=-103	k -or _ -hs=-103	k -re _ -a=103	k ALL -ay $=-103	k HAPPEN -ed=103
k I HAPPEN=-103	k I SORRY $=103	k I _ COMPARE=-103	k JUST -es=103	k YOU -he=-103	k YOU CAUSE=103	m " $=-103	m -ed you=-103	m -na ,=-103	m CAUSE someone=103	m NOT asking=-103	m YOU the=-103
m a -rd=-103	m i HAPPEN=-103	m messed -up=103	m money BEEN=-103	m once $=-103	m since -he=103	m the -ck=-103	m you -he=-103	m you CAUSE=103	p BEEN BEEN NOT=103	p BEEN MAYBE NOT=103	p BEEN SORRY SAW=103
p CHOICE I HAVE=103	p HAPPEN BECAUSE BEEN=103	p I CHOICE HAVE=103	p I IT CHOICE=103	p JUST I ALL=103	p LIFE ERROR=103	p SORRY I SORRY=-103	p SORRY YOU SAW=103	p YOU SORRY=103	s tryin=103	w " $=-103	w for _ months=-103
w i _ about=103	w i apologize $=103	w me and=103	w messed up=103	w needed someone=103	w once $=-103	w only _ it=103	w since the=103	w trying=103	w what _ i=103	w you the=-103	k -he -me=-102
k -he _ LIFE=102	k -ho _ -to=-102	k -le _ ME=-102	k -nd _ -ar=102	k -nt IT=102	k -on _ YOU=-102	k -py=-102	k -st -ar=102	k BEEN JUST $=-102	k BEEN _ ALL=102	k I -ht=-102	k I GAMBLE=-102
k I JUST LIE=102	k IT -ng $=-102	k IT BEEN JUST $=-102	k JUST LIE=102	k LIE _ -to=102	k NOT -id=-102	k SEX -to=-102	k YOU -ry=102	k YOU _ -ht=-102	k ^ I JUST LIE=102	k ^ YOU CHOICE -at=102	k ^ YOU HAVE NOT=-102
k ^ _ -ry=102	k ^ _ WILL=-102	m -wo years=-102	m I broke=-102	m NOT you=-102	m SEX to=-102	m anything -to=102	m i -ht=-102	m i GAMBLE=-102	m only LIE=102	m the -me=-102	p BEEN SEX I=-102
p BEEN THING=102	p HAVE I HAVE=102	p I THEY JUST=102	p I WILL=-102	p IT BEEN THING=102	p IT BEEN TRUST=-102	p IT MAYBE=102	p IT NOT SEX=102	p IT SORRY=102	p IT YOU LIFE=-102	p LIE COLD=102	p LIE YOU WOULD=102
p LIFE CAUSE=102	p NOT THING=102	p SORRY COMPARE=102	p WE BEEN JUST=102	p YOU BEEN I=-102	p YOU SEX=-102	s belie=-102	s expla=-102	s ways=102	w ^ _ caught=102	w anything to=102	w cheating=102
w feel _ that=102	w i broke=-102	w receipt=-102	w two years=-102	w ways=102	w who _ to=-102	k , I SAW=101	k , _ -en=-101	k , _ DO=101	k -a -id $=101	k -a _ WILL=101	k -ed ALL=-101
k -he _ -in=-101	k -ne -ys=-101	k -rs -of=101	k -to $=-101	k BEEN -ne $=-101	k BEEN -rd=-101	k BEEN NOT WILL=-101	k BEEN NOT WILL -to=-101	k BUT _ LIE=101	k I -ke IT=-101	k I BEEN NOT WILL=-101	k ME SORRY=101
k NOT _ DRINK=-101	k NOT _ SAW=101	k YOU -so I=101	k ^ I LIE -ut=101	k ^ YOU MAYBE=101	m -a lie=-101	m -ne days=-101	m -rs of=101	m -to $=-101	m -to decide=-101	m -ut you=-101	m BEEN hard=-101
m NOT going=-101	m ^ you=-101	m nine -ys=-101	m not -se=-101	p BEEN DO IT=-101	p BEEN NOT DRINK=-101	p BEEN YOU TRUST=101	p CAUSE BEEN NOT=101	p CAUSE YOU=-101	p FEEL I YOU=-101	p FEEL IT YOU=101	p I I OTHER=-101
p I JUST WILL=101	p I ME THING=101	p I NOT CHOICE=101	p I WOULD THING=101	p IT NOT DRINK=-101	p MAYBE COMPARE=101	p MAYBE HAVE COMPARE=101	p NOT ERROR=-101	p SORRY IT IT=101	p SORRY YOU=101	p SORRY YOU YOU=101	p STATE IT BEEN=101
p YOU IT ME=-101	p YOU ME YOU=-101	s three=-101	s ugly=-101	w ^ i can=-101	w ^ you=-101	w a lie=-101	w am _ going=-101	w am not going=-101	w i _ in=-101	w i _ it=-101	w in _ i=-101
w nine days=-101	w not going=-101	w not going to=-101	w sorry _ i=-101	w the _ in=-101	w the _ was=-101	w three=-101	w to decide=-101	w ugly=-101	w you so i=101	k -at I BEEN DO=-100	k -ck -up=-100
k -do=-100	k -he -er $=-100	k -in -on=-100	k -ng IT -a=-100	k -so STATE=100	k -th IT $=-100	k -to -ck -up=-100	k -ut _ -nd=-100	k BEEN $=100	k BEEN _ -at=-100	k COMPARE -to=100	k ERROR _ ERROR=100
k HAPPEN STATE=100	k I -it=-100	k I LIE $=-100	k I _ -in=-100	k IT BEEN -ul=100	k IT _ -ul=100	k NOT -do=-100	k NOT _ -ho=100	k SORRY ,=100	k ^ DO=-100	k ^ _ -ay=100	m -ck up=-100
m -he baby=100	m -ld me=100	m -nd you=-100	m BEEN $=100	m BEEN awful=100	m BEEN some=100	m COMPARE to=100	m NOT undo=-100	m SORRY ,=100	m YOU d=100	m ^ DO=-100	m calling IT=-100
m d HAVE=100	m how IT=100	m how YOU=100	m i -it=-100	m not -do=-100	m nothing $=100	m so STATE=100	m times $=-100	m used -to=-100	p BECAUSE NOT BEEN=100	p BEEN BEEN WE=100	p BEEN JUST BEEN=100
p BEEN ME YOU=-100	p BEEN SORRY IF=100	p CAUSE YOU I=-100	p HAPPEN BEEN DO=-100	p HAVE ME I=100	p I DO SORRY=100	p I FEEL IT=100	p I NOT ME=100	p IT FEEL=100	p ME LIFE BEEN=100	p SORRY BECAUSE=-100	p TRUST I YOU=-100
p WANT BUT=100	s basic=100	s been=100	s ever=100	s life=100	s send=-100	s undo=-100	s your=-100	w ^ i gave=-100	w basically=100	w been=100	w calling _ a=-100
w calling it=-100	w calling it a=-100	w did not=-100	w ever=100	w how you=100	w i _ tell=-100	w i used to=-100	w if _ were=100	w is no=-100	w it _ awful=100	w life=100	w not _ who=100
w not undo=-100	w nothing $=100	w send=-100	w the baby=100	w there _ some=100	w times $=-100	w undo=-100	w used to=-100	w you d=100	w your=-100	k -ay IT BEEN=-99	k -be=99
k -ds=99	k -et -to=-99	k -he -er=-99	k -he -es=-99	k -ht _ MAYBE=99	k -id SEX=99	k -ll _ YOU=99	k -of _ -at=-99	k -ok -ce=99	k -ok -ce $=99	k -or _ -of=99	k -pt -a=-99
k -to -et=-99	k BEEN BEEN=99	k COMPARE _ IT=-99	k DO NOT HAVE -to=-99	k DRINK -ng=99	k I -pt -a=-99	k I BEEN -re=-99	k I DO NOT CHOICE=99	k YOU -to=-99	k YOU ME=-99	k ^ -me=99	k ^ -on=99
k ^ -re BEEN -he=-99	m -et to=-99	m -ok place=99	m -pt a=-99	m ME in=-99	m YOU do=-99	m YOU found=-99	m YOU to=-99	m ^ -me=99	m ^ -on=99	m ^ here=-99	m date $=-99
m kept -a=-99	m should NOT=99	m telling YOU=-99	m the -er=-99	m the -es=-99	m they BEEN=-99	m to -et=-99	m took -ce=99	m you -to=-99	m you ME=-99	p BEEN COMPARE=99	p BEEN HAVE=99
p CHOICE ALL=-99	p CHOICE IT YOU=-99	p COMPARE IT LIE=-99	p FEEL STATE=99	p HAVE WANT BEEN=99	p I BEEN COLD=-99	p JUST WANT=99	p LIE BEEN ME=-99	p LIE BUT YOU=99	p LIFE I BEEN=99	p THING NOT I=-99	p YOU HAVE NOW=-99
p YOU ME HAVE=99	p YOU THEY=-99	p YOU YOU=-99	s babe=99	s well=99	w ^ here=-99	w ^ here is=-99	w ^ you have=-99	w babe=99	w date $=-99	w for _ of=99	w i kept a=-99
w i was there=-99	w kept a=-99	w said _ $=-99	w telling you=-99	w those _ $=99	w took place=99	w took place $=99	w was _ her=-99	w was right $=-99	w well=99	w you _ have=99	w you do=-99
w you do not=-99	w you found=-99	w you to=-99	k , -ce=-98	k -en -hs $=-98	k -he -rm=98	k -id -in=98	k -ll -or=98	k -ll IT=98	k -nd LIE=-98	k -ng -or=-98	k -op $=-98
k BECAUSE ME=98	k BEEN -a ERROR=98	k BEEN NOT STATE=-98	k BEEN NOT STATE ,=-98	k COLD ,=98	k DO IT $=-98	k HAPPEN -up=98	k I CAUSE -a=-98	k I LIE , BUT=98	k IT -ar=-98	k LIE , BUT YOU=98	k NOT STATE ,=-98
k NOT STATE , I=-98	k YOU WOULD HAVE=98	k YOU _ -nd=-98	k ^ FEEL=98	k ^ YOU -ay=98	m , -ce=-98	m -er you=-98	m -id no=-98	m -ll for=98	m -ng for=-98	m -op $=-98	m -or someone=98
m BECAUSE my=98	m COLD ,=98	m ERROR on=-98	m HAPPEN up=98	m ^ FEEL=98	m ^ no=-98	m account $=98	m and LIE=-98	m because ME=98	m debts $=-98	m fall -or=98	m lied $=-98
m over $=98	m that -ar=-98	m the -rm=98	m trust BEEN=98	p BECAUSE ME BEEN=98	p BEEN IT BEEN=98	p COMPARE NOW=98	p FEEL I SORRY=98	p HAVE LIE COMPARE=98	p I BEEN SAW=98	p I BEEN TRUST=-98	p IF THING=98
p NOT NOW=98	p NOT STATE I=-98	p THING NOW=98	p WANT YOU BUT=98	p WOULD HAVE ME=-98	p YOU BEEN WANT=-98	s debts=-98	s keep=-98	s lie=-98	s siste=-98	s time=-98	w , _ my=-98
w ^ no=-98	w about _ and=-98	w account $=98	w because my=98	w debts=-98	w debts $=-98	w fall for=98	w for someone=98	w i made a=-98	w i regret that=98	w it was=-98	w keep=-98
w lie=-98	w lied $=-98	w over $=98	w pressure _ the=98	w regret that=98	w said no=-98	w sister=-98	w time=-98	w trust _ broken=98	w trust was=98	w was _ pressure=98	k -a _ -ho=97
k -er _ BEEN=97	k -hy $=-97	k -ix=-97	k -nt $=-97	k -on -in=-97	k -on _ -of=97	k -or -ll=97	k -rn=97	k -so _ IT=97	k -to -ar=-97	k -to -in=-97	k BECAUSE I BEEN NOT=97
k BEEN -a JUST=97	k BEEN -ur=-97	k HAVE ME=97	k HAVE _ -ht=-97	k I BEEN -er=97	k I HAVE -to=97	k IT -a=-97	k IT _ $=97	k JUST _ -ho=97	k YOU -ct=97	k ^ I -ed IT=-97	k ^ I BEEN SORRY=97
k ^ _ ALL=97	m -hy $=-97	m -nt $=-97	m -on my=97	m -or all=97	m -or my=97	m -to explain=-97	m -to hear=-97	m BEEN four=-97	m CAUSE you=-97	m IT a=-97	m for -ll=97
m knew $=-97	m lied -ut=97	m not YOU=-97	m to -ar=-97	m to -in=-97	m were -me=97	m why $=-97	m you -ct=97	p BECAUSE BEEN=97	p BEEN SEX OTHER=-97	p HAVE LIFE BEEN=97	p HAVE NOT JUST=97
p I BECAUSE ME=97	p I I SEX=-97	p I SAW YOU=-97	p IT DO=-97	p IT ME IT=-97	p IT YOU ME=-97	p ME FEEL=97	p ME WE=-97	p NOT CAUSE IT=-97	p NOT I=-97	p THEY BEEN ALL=97	p WOULD YOU ME=-97
p YOU NOT SORRY=-97	s bank=-97	w a _ who=97	w bank=-97	w been _ in=97	w betrayed=97	w caught _ i=-97	w first _ $=-97	w for all=97	w for my=97	w i _ him=-97	w i had to=97
w i have no=-97	w i lied $=-97	w it was me=-97	w knew $=-97	w lied about=97	w on my=97	w person=97	w so _ that=97	w there were some=97	w to explain=-97	w to hear=-97	w were some=97
w why $=-97	k -an _ -or=96	k -er _ -ay=-96	k -pt _ -on=96	k -sh _ HAVE=96	k BEEN NOT -ke=96	k BEEN NOT LIFE=-96	k BEEN _ THEY=-96	k DO NOT -se=-96	k HAVE BEEN -a=96	k I _ -on=-96	k IT BEEN NOT -ke=96
k JUST HAPPEN=96	k JUST _ -a=96	k LIE _ -up=96	k NOT -le=96	k NOT LIFE=-96	k SAW -at=-96	k WE HAPPEN=96	k WE _ DO=96	k YOU -wn -in=96	k YOU BEEN -ht=-96	k ^ I -ut=-96	m -he best=96
m -or your=96	m -st husband=96	m I knew=-96	m LIE things=96	m NOT like=96	m best -nd=96	m hide THING=96	m not -le=96	m open -ut=96	m we HAPPEN=96	p BEEN BUT HAVE=-96	p BEEN IT FEEL=96
p BEEN IT NOT=96	p CAUSE I DO=96	p CHOICE BEEN JUST=-96	p HAVE I BEEN=96	p I MAYBE COMPARE=96	p IT BEEN WOULD=96	p IT ME OTHER=96	p IT YOU I=-96	p LIE DO=96	p LIFE CAUSE IT=96	p ME LIE=-96	p NOT DRINK=-96
p SORRY ME YOU=96	s awful=96	s know=96	s picke=-96	s times=-96	w ^ _ put=-96	w ^ i made=-96	w ^ i put=-96	w apologize for my=96	w awful=96	w been _ to=-96	w best husband=96
w for two years=-96	w for your=96	w have been a=96	w hide things=96	w i _ home=-96	w i _ on=-96	w i knew=-96	w is _ like=96	w is not like=96	w know=96	w lies _ up=96	w not like=96
w open about=96	w picked=-96	w the _ about=-96	w the _ husband=96	w the best=96	w the best husband=96	w times=-96	w tuesday=-96	w wish _ had=96	w you _ right=-96	w you down in=96	k , -ig=95
k , -ig -al=95	k , I JUST=95	k , IT BEEN NOT=95	k -a -ke=-95	k -a _ SORRY=-95	k -ct -ke=95	k -er BEEN=-95	k -he ERROR=95	k -ll _ $=95	k -na=-95	k -nd -ld=-95	k -nd YOU=-95
k -ne ,=95	k -so IT YOU=-95	k -so _ YOU=-95	k -st -ar $=95	k -wo=-95	k -xt=-95	k HAPPEN $=95	k IT BEEN $=-95	k ME THING -of=-95	k ME _ -er=95	k ME _ -ll=95	k SORRY _ ME=95
k YOU -ed -ng=95	k YOU -ed IT=-95	k YOU -id=-95	m , -ig=95	m , big=95	m -by me=-95	m -ct like=95	m -it you=95	m -ne ,=95	m HAPPEN $=95	m NOT want=-95	m ^ what=-95
m a -ke=-95	m get -to=-95	m sorry ,=95	m the ERROR=95	m you -id=-95	p BEEN SORRY HAVE=95	p CAUSE FEEL=95	p I FEEL I=-95	p I LIE WE=-95	p LIFE NOT I=95	p SORRY YOU BECAUSE=-95	p THING I YOU=95
p TRUST ALL=95	p YOU FEEL I=-95	p YOU HAVE OTHER=-95	s half=-95	s next=-95	s two=-95	w , _ deal=95	w , big=95	w , big deal=95	w ^ what=-95	w a _ apology=-95	w a _ moment=95
w by me=-95	w get to=-95	w half=-95	w it _ ,=-95	w it _ nothing=95	w it _ on=-95	w just _ ,=95	w last year $=95	w next=-95	w on _ i=-95	w so _ you=-95	w so that you=-95
w sorry ,=95	w two=-95	k -a -ss=94	k -he -rd=-94	k -hs=-94	k -ke IT -en=94	k -ld=-94	k -nd -ke I=94	k -nd _ WOULD=94	k -on -ll=94	k -or _ -ng=-94	k -ow=94
k -re BEEN NOT THING=94	k -so I -ed=94	k -so _ -ed=94	k -st $=-94	k -th ME=94	k -to CAUSE=-94	k BECAUSE -of ME=-94	k BECAUSE _ ME=-94	k BEEN NOT $=-94	k BEEN SORRY -ut=94	k DO $=94	k FEEL _ -st=94
k HAPPEN -ay=94	k HAVE STATE=-94	k I -er=94	k I BEEN -ng YOU=-94	k I BEEN ERROR=-94	k I BEEN SORRY -ut=94	k I CAUSE=-94	k I CAUSE YOU -wn=94	k I LIE=-94	k IT -nd -ke I=94	k LIE -on=-94	k MAYBE _ SAW=94
k NOT ERROR=-94	k OTHER _ YOU=-94	k SORRY IT YOU=94	k TRUST HAPPEN=94	k WILL=-94	k YOU _ -to=-94	m -on sunday=-94	m -st $=-94	m -to make=-94	m DO $=94	m LIE on=-94	m a -ss=94
m i -er=94	m i CAUSE=-94	m i LIE=-94	m sound -ke=94	m that -en=94	m the -rd=-94	m to CAUSE=-94	m with ME=94	p BECAUSE NOT ME=94	p BEEN LIE IT=-94	p CAUSE YOU IT=-94	p HAVE LIFE IT=94
p I CHOICE BEEN=-94	p I HAPPEN IT=-94	p I JUST IT=94	p IT ME LIFE=94	p LIE BEEN YOU=94	p NOT I WILL=-94	p NOT YOU THEY=94	p SAW YOU IT=-94	p STATE BECAUSE=-94	p THEY ME STATE=94	p THING BECAUSE=-94	p WOULD CHOICE=-94
p WOULD FEEL=94	p YOU TRUST ALL=94	s being=94	s betra=94	s june=-94	s month=-94	s secon=-94	s slip=-94	s sunda=-94	w am _ about=94	w am sorry about=94	w being=94
w i _ every=-94	w i was $=94	w it sound like=94	w june=-94	w like _ when=94	w like that when=94	w not _ right=94	w on sunday=-94	w second=-94	w slip=-94	w so _ would=-94	w sound _ i=94
w sound like=94	w sound like i=94	w sunday=-94	w that when=94	w to make=-94	k -as=93	k -id _ WOULD=-93	k -ll $=93	k -nd ,=-93	k -nd -st=93	k -nd I -pt=-93	k -of ALL=-93
k -rm=93	k CAUSE YOU -wn -in=93	k CHOICE -ho=93	k DO _ -ay=-93	k HAVE _ -ne=93	k I CHOICE=-93	k IT BEEN -te=93	k LIE -a=-93	k LIFE _ -ed=93	k NOT CHOICE -ho=93	k STATE _ NOT=-93	k WILL NOT=-93
k YOU WANT=93	k YOU _ -a=-93	k ^ -er=93	k ^ -he -or=-93	m , every=-93	m -ll $=93	m -nd ,=-93	m -or me=-93	m BEEN unfortunate=93	m CHOICE who=93	m LIE a=-93	m WILL not=-93
m ^ -er=93	m i CHOICE=-93	m in -he=-93	m may HAVE=93	m never CAUSE=-93	m of ALL=-93	m will NOT=-93	p ALL COMPARE=93	p BEEN BEEN DO=93	p BEEN TRUST IT=-93	p CAUSE ME NOT=93	p DO BECAUSE YOU=93
p HAVE OTHER=-93	p I DO SEX=93	p I LIE OTHER=-93	p I SEX YOU=-93	p I YOU GAMBLE=-93	p IT BUT I=-93	p IT I SORRY=93	p IT SEX BEEN=-93	p LIE BEEN LIFE=93	p NOT BEEN YOU=-93	p NOT I I=-93	p SORRY YOU CHOICE=93
p THEY LIE=-93	p THEY ME BEEN=93	p WILL NOT=-93	p YOU FEEL BEEN=-93	s case=93	s contr=93	s ok=93	s payme=-93	s talki=93	s terri=93	s teste=-93	s unfor=93
w , every=-93	w and i kept=-93	w and you=-93	w behavior=93	w case=93	w caused=93	w for me=-93	w gone _ $=93	w got _ $=93	w had _ gone=93	w how _ i=93	w in the=-93
w is unfortunate=93	w last _ $=93	w may have=93	w never _ me=-93	w ok=93	w talking=93	w terrible=93	w tested=-93	w thursdays=-93	w unfortunate=93	w was _ thursdays=-93	w will not=-93
w you _ a=-93	k , _ -an=92	k -ew _ $=92	k -or _ -ss=92	k -re _ THING=92	k -th -om=92	k -ut ME -ut=92	k -ut _ -ut=92	k BECAUSE YOU -ut=92	k BECAUSE YOU -ut ME=92	k BECAUSE _ -ut=92	k BEEN -id=92
k BEEN _ -th=-92	k DO NOT=-92	k DO NOT -an=92	k DO _ -an=92	k HAVE _ STATE=92	k I WILL NOT=-92	k IT _ HAVE=92	k NOT -an=92	k SAW -ut=-92	k YOU -ut ME -ut=92	k YOU THING=92	k ^ -a=92
k ^ I WILL=-92	k ^ YOU -an=-92	m -ed on=-92	m ME apologies=92	m ME out=92	m NOT mean=92	m NOT pushed=-92	m YOU shut=92	m ^ -a=92	m ^ a=92	m ^ most=92	m be COMPARE=92
m lying -to=-92	m never BEEN=92	m not -an=92	m not -ne=-92	m phone $=-92	m pushed ME=-92	m shut ME=92	m to YOU=-92	m turned -to=92	m were -ht=-92	p BECAUSE SAW=-92	p BEEN BEEN JUST=92
p BEEN I WOULD=92	p BEEN JUST HAVE=92	p BEEN NOT SORRY=-92	p BEEN SORRY ME=92	p CHOICE COLD=92	p COMPARE DO BEEN=92	p DO BECAUSE ME=92	p DO SORRY=92	p HAVE I=92	p HAVE IF=92	p I DO THING=92	p I THING IT=92
p I WOULD FEEL=92	p IF YOU HAVE=92	p LIE ME=-92	p ME STATE I=92	p NOT I HAPPEN=-92	p NOT WILL=-92	p SEX I=-92	p SORRY NOW=92	p SORRY YOU THING=92	p THING NOT=92	p WOULD THING IT=92	p YOU OTHER IT=92
s baby=92	s bothe=92	s shut=92	s talke=92	s worse=92	w ^ a=92	w ^ most=92	w ^ you can=-92	w ^ you had=-92	w apologies=92	w baby=92	w be better=92
w because _ shut=92	w because you shut=92	w cowardly=-92	w did _ mean=92	w did not mean=92	w he was=92	w i will not=-92	w lying to=-92	w me out=92	w message=-92	w my apologies=92	w never been=92
w not mean=92	w on you=-92	w phone $=-92	w pushed me=-92	w should _ have=92	w shut=92	w shut _ out=92	w shut me=92	w shut me out=92	w talked=92	w turned into=92	w were right=-92
w will _ you=-92	w worse=92	w you asked me=-92	w you shut=92	w you shut me=92	k , -at=91	k -ds BEEN=91	k -ew=91	k -he -ne $=-91	k -in ,=-91	k -of THEY=-91	k -of _ -th=91
k -or -he THING=91	k -st -ht=-91	k -to YOU=-91	k BEEN SORRY ,=91	k DO ERROR=91	k HAPPEN -ut=91	k I BEEN SORRY ,=91	k I DO ERROR=91	k MAYBE _ HAPPEN=91	k NOT -ng YOU=-91	k NOT -on=91	k SAW YOU=-91
k YOU -th=-91	m , -at=91	m , nothing=91	m -ds were=91	m -he one=-91	m -he past=91	m -in ,=-91	m -on our=-91	m -st night=-91	m BEEN there=-91	m DO wrong=91	m ERROR choices=91
m NOT wanted=91	m after YOU=-91	m did ERROR=91	m last -ht=-91	m lied -to=-91	m never WANT=91	m of THEY=-91	m sorry -or=91	m to $=-91	m you -th=-91	p ALL IT=91	p BECAUSE I LIE=-91
p BUT I YOU=91	p CAUSE ME DO=91	p CAUSE ME LIE=91	p COLD I YOU=91	p HAPPEN IT IT=91	p I IT I=-91	p I SORRY HAVE=91	p I SORRY SAW=91	p I WOULD DO=91	p I YOU TRUST=91	p IF I CAUSE=91	p THEY NOT YOU=91
p THING THING=91	p WE TRUST=-91	p WILL WOULD=-91	p YOU WANT=91	s anyth=91	s over=91	s up=91	s would=-91	s yes=-91	w , _ do=91	w , nothing=91	w ^ you could=91
w am _ that=-91	w anything=91	w did wrong=91	w had _ to=-91	w i did wrong=91	w last night=-91	w lied to=-91	w never wanted=91	w on our=-91	w over=91	w sorry for=91	w the one=-91
w the past=91	w to $=-91	w to _ about=-91	w turned me=91	w up=91	w would=-91	w yes=-91	k , -ay=90	k -dy=90	k -he _ SEX=-90	k -in _ LIFE=90	k -nd NOT=-90
k -or -st=90	k -or YOU=90	k -re BEEN NOT=-90	k -re _ NOT=-90	k ALL BEEN=90	k BEEN NOT -ke I=90	k CAUSE _ -a=90	k DRINK HAPPEN=90	k I -ss=-90	k I BEEN -th=-90	k I _ -ne=90	k IT HAVE=90
k ME THING $=90	k ME _ -ry=-90	k NOT -ke I=90	k TRUST _ STATE=90	k ^ -he OTHER=90	k ^ BECAUSE=-90	k ^ I -ed -a=-90	k ^ I JUST=90	m , -ay=90	m , okay=90	m -he doctor=-90	m BEEN never=-90
m I miss=-90	m IT does=-90	m NOT thinking=90	m ^ BECAUSE=-90	m birthday -nd=90	m fine $=-90	m for YOU=90	m i -ss=-90	m me -it=90	m only -ed=-90	m then $=90	m was -th=-90
p BEEN ALL BEEN=90	p DRINK HAPPEN=90	p FEEL YOU SORRY=90	p I CHOICE IT=-90	p I HAPPEN BECAUSE=90	p I I I=-90	p IT COLD=90	p IT TRUST IT=-90	p LIE I YOU=90	p LIE IF=90	p SAW YOU FEEL=-90	p SEX NOT=90
p SORRY YOU DO=90	p THEY BEEN=90	p THING WE=90	p TRUST STATE=90	p WILL YOU I=-90	p WOULD STATE=-90	p YOU HAVE MAYBE=-90	p YOU IT LIE=90	s laste=-90	w , okay=90	w ^ _ knew=-90	w am telling=-90
w am telling you=-90	w birthday and=90	w doctor=-90	w fine $=-90	w gave _ the=-90	w i _ apologize=90	w i _ telling=-90	w i am telling=-90	w i miss=-90	w i regret it=90	w i was with=-90	w lasted=-90
w me credit=90	w not like i=90	w not thinking=90	w remember=90	w the doctor=-90	w then $=90	w told me=90	w was _ birthday=90	w was _ thinking=90	w was not thinking=90	w was with=-90	w when you were=-90
w you _ there=90	w you knew $=-90	k , YOU HAVE=89	k -a=89	k -he -st -nd=89	k -it _ IT=-89	k -ld ME -to=89	k -ld ME -to -go=89	k -th _ -on=-89	k -to -er=89	k -to _ -or=-89	k -wn -in=89
k BEEN -th=-89	k I -ed -in=-89	k I -ed -to=89	k I _ -nd=-89	k ME -to -go=89	k ME _ -go=89	k ME _ ME=89	k ME _ THEY=89	k SAW -at I=-89	k THEY -in=-89	k THING -of=-89	k TRUST $=89
k YOU _ -nt=-89	k ^ I CAUSE YOU=-89	m -he first=-89	m -in it=89	m -ng at=-89	m -wn in=89	m BUT not=-89	m I turned=-89	m IT that=-89	m NOT even=89	m SAW what=-89	m THING of=-89
m TRUST $=89	m YOU are=89	m cheated ,=89	m choices $=89	m down -in=89	m her $=89	m is ME=-89	m to -er=89	m took -he=-89	p BEEN LIE I=-89	p BEEN NOT NOT=-89	p COLD BUT=89
p HAVE CAUSE CHOICE=89	p HAVE IT=89	p I ALL TRUST=-89	p I IT NOT=-89	p I IT WANT=89	p I WANT BUT=89	p I WOULD HAVE=89	p IF I HAVE=89	p ME YOU HAVE=-89	p SORRY ME I=89	p SORRY THEY=89	p THEY I NOT=89
p TRUST I=-89	p WILL IF=-89	s a=89	s birth=89	s sleep=89	s weeks=-89	w ^ _ mistake=-89	w a=89	w birthday=89	w cheated ,=89	w choices $=89	w down in=89
w her $=89	w i _ feel=-89	w i turned=-89	w it that=-89	w me _ go=89	w me _ my=89	w me to go=89	w the _ truth=-89	w the first=-89	w told me to=89	w took the=-89	w weeks=-89
w were _ in=89	w while _ were=-89	w you are=89	w you did not=-89	k , I MAYBE=88	k -by _ ,=-88	k -nd _ -he=-88	k -ot WE=88	k ALL _ -he=88	k BEEN -ng ME=88	k BEEN _ -en=-88	k CAUSE ME -to=-88
k CAUSE _ -op=-88	k HAVE _ -a=88	k IT -ay=-88	k IT -hs=88	k IT -hs $=88	k JUST _ IT=88	k LIE _ -he=-88	k LIFE HAPPEN=88	k MAYBE HAVE=88	k NOT _ -ne=-88	k SORRY -ut -he=88	k WE ,=88
k YOU $=-88	k YOU -ed -to=-88	k YOU -rs=-88	k YOU _ -ch=88	k ^ YOU HAVE -to=88	k ^ _ -to=88	k ^ _ -ut=-88	m -a bit=88	m -ht was=-88	m -th it=-88	m IT months=88	m MAYBE have=88
m ME at=88	m SAW out=-88	m WE ,=88	m YOU $=-88	m ^ our=88	m and YOU=-88	m asking YOU=-88	m forgot WE=88	m found -ut=-88	m us ,=88	m will -ll=-88	p BECAUSE THEY=-88
p BECAUSE YOU SAW=-88	p CHOICE I I=88	p COMPARE I LIE=-88	p HAPPEN I NOT=88	p HAVE I THING=88	p HAVE YOU BEEN=88	p I BEEN LIE=-88	p I CAUSE WE=-88	p I GAMBLE YOU=-88	p IT NOT GAMBLE=88	p LIE FEEL=88	p LIFE DO=88
p MAYBE THEY=-88	p STATE OTHER=-88	p THEY I I=-88	p THING ERROR=88	p THING SAW=-88	p THING YOU SAW=-88	p WILL GAMBLE=-88	p WILL NOW=-88	p WOULD NOT IF=88	p YOU STATE I=-88	p YOU WOULD HAVE=88	s bed=-88
s bit=88	s flirt=88	s hard=-88	s misca=-88	s suffe=88	s tired=-88	w ^ _ to=88	w ^ our=88	w ^ you were=-88	w a bit=88	w asking you=-88	w bed=-88
w bit=88	w by _ ,=-88	w found out=-88	w hard=-88	w i _ want=-88	w i chose to=-88	w it _ for=88	w miscarriage=-88	w promises=88	w sorry about the=88	w tired=-88	w us ,=88
w was _ at=-88	w with it=-88	k -ed -up -nd=87	k -fe=87	k -in _ -ay=-87	k -nd _ -ay=-87	k -ng _ YOU=-87	k -st -of IT=87	k -st _ IT=87	k BEEN -ld=87	k BEEN _ -as=87	k CAUSE ME -it=87
k CAUSE _ -it=87	k CAUSE _ NOT=87	k CHOICE I -ed -up=87	k ERROR _ YOU=87	k I BEEN -ke=87	k I CHOICE I -ed=87	k I NOT -id=-87	k IT , I BEEN=87	k JUST _ -nd=87	k NOT -re=87	k SORRY $=87	k SORRY -or -ng=-87
k SORRY _ -ng=-87	k STATE THING=87	k STATE THING $=87	k THING _ CAUSE=-87	k WILL -nd=-87	k YOU , -nd=-87	k ^ I -an=-87	k ^ IT BEEN -ne=87	k ^ _ -te=-87	m -he guys=87	m -he hotel=-87	m -on all=87
m -ow it=87	m DO not=-87	m I gave=-87	m I messed=87	m IT got=87	m SORRY $=87	m anything I=87	m it -in=-87	m most -of=87	m never -id=-87	m on -ll=87	p BEEN BEEN STATE=-87
p BEEN WOULD HAVE=87	p CAUSE IT IT=-87	p GAMBLE HAPPEN=87	p GAMBLE I BEEN=87	p HAVE MAYBE=-87	p I BEEN NOT=87	p I STATE THING=87	p I THEY NOT=87	p JUST BEEN ALL=87	p MAYBE WANT=87	p NOT HAVE LIE=87	p NOT I JUST=87
p NOT IF YOU=87	p SAW I IT=-87	p SAW ME=-87	p SORRY SAW=87	p SORRY YOU IT=87	p THEY IT BEEN=87	p THEY WILL=-87	p THING YOU CHOICE=-87	p YOU BEEN LIE=-87	s any=87	s done=87	s inter=87
s invit=87	s twent=87	s we=87	w and _ had=87	w and _ know=-87	w and i had=87	w and i know=-87	w any=87	w anything i=87	w apologize _ you=87	w bad _ you=87	w done=87
w for _ long=-87	w for _ past=87	w gave _ credit=87	w gave me credit=87	w i gave=-87	w i messed=87	w i messed up=87	w i was like=87	w in _ ,=-87	w it _ before=87	w it _ one=87	w it was one=87
w know _ messed=87	w know i messed=87	w most of=87	w night was=-87	w on all=87	w the guys=87	w the hotel=-87	w told _ i=-87	w told _ it=-87	w twenty=87	w was one=87	w we=87
w you , and=-87	w you _ being=87	w you _ was=-87	k , THEY=86	k -a ERROR=86	k -an $=86	k -an _ $=-86	k -ar _ $=-86	k -ay=-86	k -he GAMBLE HAPPEN=86	k -il I=86	k -ly _ -to=86
k -nd HAVE=86	k -ne _ NOT=-86	k -ng YOU -to=-86	k -of _ $=86	k -re=86	k -to _ -ce=-86	k -ur ,=86	k BEEN -in ME=86	k BEEN NOT -ng YOU=-86	k BEEN SORRY $=86	k CHOICE _ $=86	k GAMBLE HAPPEN=86
k HAPPEN _ ME=86	k I BEEN NOT -he=86	k I BEEN SORRY $=86	k I MAYBE NOT=86	k I _ SORRY=86	k IT -om=-86	k IT _ CAUSE=-86	k LIFE CAUSE=86	k NOT -ng YOU -to=-86	k SAW _ -or=-86	k WANT _ IT=86	k WE OTHER=-86
k ^ I=-86	m , THEY=86	m -an $=86	m -il i=86	m -ur ,=86	m I could=-86	m ME anger=-86	m SORRY my=86	m WE friends=-86	m ^ I=-86	m ^ i=-86	m a ERROR=86
m act -ke=86	m and HAVE=86	m it BECAUSE=86	m our OTHER=-86	m said IT=-86	m things I=86	m until I=86	m you $=-86	p CHOICE YOU ME=86	p HAPPEN BECAUSE NOT=86	p HAVE LIFE I=86	p I GAMBLE IT=-86
p I LIE TRUST=86	p I SORRY LIE=86	p I WE OTHER=-86	p IF DO=86	p IT FEEL IT=86	p IT STATE=86	p JUST YOU SAW=-86	p ME ERROR WILL=86	p NOT BECAUSE I=-86	p NOT DO NOT=-86	p NOT HAVE=86	p NOT ME LIE=-86
p NOT YOU DO=-86	p SAW SORRY=86	p SORRY I HAVE=86	p SORRY SORRY=-86	p WE OTHER YOU=-86	p WOULD NOT BEEN=86	p YOU ME IT=-86	p YOU TRUST ME=-86	s caugh=-86	s cause=86	s forgi=86	s hardl=86
s inten=86	s paink=86	s say=-86	w ^ _ anger=-86	w ^ i=-86	w ^ my anger=-86	w act like=86	w am _ asking=-86	w am not asking=-86	w and _ were=86	w asking _ to=-86	w asking you to=-86
w broke=-86	w caught=-86	w hardly=86	w have never=86	w i _ angry=-86	w i _ at=-86	w i could=-86	w i could not=86	w it because=86	w my anger=-86	w not _ been=86	w not asking=-86
w not asking you=-86	w of _ $=86	w our friends=-86	w painkillers=86	w said it=-86	w say=-86	w the whole time=-86	w things i=86	w until i=86	w was _ one=-86	w whole time=-86	w whole time $=-86
w you $=-86	k , SORRY=85	k , _ #=-85	k -an _ -to=85	k -as -a=85	k -ay _ BEEN=-85	k -ed _ -me=-85	k -ed _ IT=-85	k -he _ -a=85	k -he _ -ho=-85	k -me -to=-85	k -ne _ IT=85
k -ng -en YOU=-85	k -ng -he=-85	k -nk -of=-85	k -or -wo -rs $=-85	k -so=85	k -so I WOULD=-85	k -to DO $=85	k -to _ ME=-85	k -wo -rs $=-85	k BEEN -ve=85	k CAUSE _ -to=-85	k COLD=85
k IF YOU BEEN FEEL=-85	k IT -ss=85	k IT _ -at=85	k NOT _ -to=-85	k SAW _ -as=85	k YOU _ -en=-85	k ^ -at I=-85	k ^ IT WOULD=-85	k ^ IT WOULD BEEN=-85	m , SORRY=85	m -as a=85	m -me to=-85
m -ng the=-85	m -nk of=-85	m -or anything=85	m BEEN more=85	m I got=-85	m I picked=-85	m affair $=85	m apology -or=85	m as -a=85	m got -ed=85	m only SAW=-85	m right $=-85
m somebody $=85	m supposed -to=85	m that -ng=-85	m think -of=-85	m was -le=85	p BECAUSE IT WOULD=-85	p BEEN ALL=85	p BEEN JUST JUST=85	p BEEN OTHER SEX=85	p CHOICE CHOICE=-85	p CHOICE I YOU=85	p DO NOT YOU=-85
p DO THING I=85	p FEEL BEEN STATE=85	p HAPPEN DO=-85	p HAVE I THEY=-85	p I BECAUSE LIE=-85	p I CHOICE CHOICE=-85	p I I WOULD=-85	p I LIE I=-85	p I WANT YOU=85	p I YOU WANT=85	p IF NOT=85	p IF YOU NOT=85
p IT BEEN IT=85	p IT I COLD=85	p IT I IT=-85	p IT SAW=-85	p MAYBE HAVE=85	p NOT BEEN THING=85	p SAW YOU=-85	p SEX OTHER I=-85	p STATE LIFE NOT=85	p YOU BECAUSE BEEN=85	p YOU COMPARE ME=85	p YOU IF YOU=-85
p YOU YOU HAVE=-85	s denti=-85	s get=-85	s getti=85	s hand=-85	s so=85	w ^ _ felt=-85	w ^ he is=85	w ^ it would=-85	w ^ what i=-85	w affair $=85	w and _ went=-85
w and i went=-85	w apology for=85	w as a=85	w dentist=-85	w get=-85	w getting=85	w got _ and=85	w hand=-85	w he is=85	w i got=-85	w i picked=-85	w it _ not=-85
w right $=-85	w so=85	w somebody $=85	w supposed=85	w supposed to=85	w the _ a=85	w the _ who=-85	w think of=-85	w to _ else=-85	w to do $=85	w too _ and=-85	w two years $=-85
w was not a=-85	w were _ the=-85	w you _ nothing=-85	w your _ is=85	k , I SORRY=84	k -by _ $=-84	k -de=-84	k -he _ -es=-84	k -nd I WOULD=84	k -or -a=-84	k -ry $=-84	k -se _ ME=84
k -to YOU LIFE=84	k -ut _ YOU=-84	k BECAUSE _ WANT=-84	k BUT _ -to=-84	k CAUSE ERROR=84	k CHOICE _ I=84	k HAVE _ LIE=84	k I -ke=-84	k I _ JUST=84	k I _ WANT=84	k IT MAYBE=84	k LIFE -at=-84
k ME -ad=84	k NOT _ IT=84	k THEY -nt=-84	k THEY -nt $=-84	k THEY _ -ng=84	k WE _ ,=84	m -nd told=-84	m -ng her=84	m -or a=-84	m -ry $=-84	m -th work=84	m -to say=-84
m BEEN exchanged=84	m HAPPEN out=84	m HAVE it=-84	m ME head=84	m THEY apartment=-84	m WE agreed=-84	m YOU married=84	m and -ld=-84	m apartment $=-84	m exchanged $=84	m for -a=-84	m i -ke=-84
m knew THEY=84	m my -ad=84	p ALL HAVE COMPARE=84	p BECAUSE WANT=-84	p BEEN CAUSE ERROR=84	p BEEN I OTHER=-84	p BEEN LIFE IT=84	p BUT BEEN ME=-84	p COMPARE ME=84	p GAMBLE YOU=-84	p HAVE ALL YOU=-84	p I CAUSE NOT=84
p I FEEL YOU=84	p I JUST LIE=84	p IF COLD=84	p IT BEEN LIFE=84	p IT ME NOT=-84	p IT YOU BECAUSE=-84	p JUST IT=84	p JUST WILL=84	p LIE BEEN I=-84	p LIFE IT I=84	p NOT THING I=84	p SEX YOU=-84
p THEY HAVE=-84	p THEY I IT=-84	p YOU CHOICE ME=84	p YOU I LIFE=-84	p YOU SAW ME=-84	p YOU WANT COMPARE=84	s again=-84	s apart=-84	s excha=84	s febru=-84	s mess=84	s off=-84
s pleas=84	s stupi=84	w ^ _ agreed=-84	w ^ we agreed=-84	w and _ d=84	w and i d=84	w and told=-84	w apartment=-84	w apartment $=-84	w by _ $=-84	w exchanged=84	w exchanged $=84
w february=-84	w for a=-84	w i _ trying=84	w mess=84	w my head=84	w off=-84	w still _ to=-84	w stupid=84	w the _ before=-84	w to _ parents=84	w to say=-84	w to your parents=84
w was made=-84	w we _ ,=84	w we agreed=-84	w were exchanged=84	w were exchanged $=84	w with work=84	w you married=84	w your _ were=-84	k -a _ SEX=83	k -en -es $=-83	k -et _ IT=83	k -gh=83
k -he -ys=-83	k -ht _ YOU=-83	k -in -he THING=83	k -ke _ -en=83	k -nd -ne -se=83	k -re -nd=-83	k -re _ YOU=83	k -wn $=83	k DO _ ,=83	k FEEL _ -a=83	k HAPPEN -to -a=-83	k HAPPEN _ -a=-83
k HAVE CAUSE=83	k I -ot=83	k I CHOICE -at=-83	k I CHOICE -at I=-83	k I COLD ,=83	k IT , I=83	k IT HAPPEN=83	k LIE -nd=-83	k LIFE BEEN=-83	k NOT -ht=83	k NOT _ -th=83	k SEX _ -a=83
k SORRY _ -or=83	k WE -nt=-83	k ^ -en YOU=-83	k ^ -th=83	k ^ I GAMBLE=-83	m -en times=-83	m -he debt=83	m -nd said=-83	m -nd someone=83	m -re and=-83	m -wn $=83	m I forgot=83
m IT business=83	m LIE and=-83	m ^ -th=83	m ^ with=83	m happened $=83	m i -ot=83	m no $=-83	m our -nt=-83	m part -of=-83	m place -nd=83	m she BEEN=83	m that -ss=83
m the -ys=-83	m there -nd=-83	m there -or=83	m ways $=83	p BEEN LIFE BEEN=83	p BEEN WILL IT=-83	p CHOICE BEEN NOW=83	p CHOICE I NOW=83	p CHOICE YOU ALL=-83	p HAPPEN SAW=-83	p I CAUSE I=-83	p I DO LIFE=-83
p I HAPPEN SAW=-83	p I IF FEEL=-83	p I NOT WANT=83	p I SEX JUST=83	p I WE YOU=-83	p IT ALL=83	p IT BEEN CAUSE=83	p IT NOT CAUSE=83	p JUST SEX=83	p JUST THING=83	p LIE JUST=83	p NOT I BEEN=-83
p SORRY IT LIE=83	p SORRY YOU FEEL=83	p STATE NOT I=-83	p TRUST YOU=-83	p WANT BEEN IT=83	p WANT YOU I=83	p WILL THING=83	p YOU I FEEL=-83	s am=83	s cried=-83	s morni=-83	s physi=83
w ^ _ make=83	w ^ with=83	w am=83	w and said=-83	w are upset $=-83	w cried=-83	w happened $=83	w i forgot=83	w me _ you=-83	w morning=-83	w no $=-83	w part of=-83
w physical=83	w place and=83	w question=-83	w that business=83	w the debt=83	w there and=-83	w there for=83	w to _ at=-83	w ways $=83	w went _ a=-83	w went to a=-83	w your _ for=-83
k , _ -ne=-82	k -ay SORRY=82	k -cy $=-82	k -ho _ NOT=82	k -ke I -ed=82	k -ke _ -ed=82	k -ke _ -to=82	k -ly _ -of=82	k -nd _ LIFE=82	k -ne -ho DO NOT=82	k -rd _ -nd=-82	k -ry -nd=-82
k -so I=82	k -to -ay SORRY=82	k -to _ CAUSE=82	k -to _ SORRY=82	k -up -nd=82	k -ve YOU=-82	k BECAUSE -re=82	k BECAUSE -re BEEN=82	k BECAUSE -re BEEN NOT=82	k CAUSE _ FEEL=82	k CHOICE _ SORRY=-82	k COLD _ YOU=-82
k ERROR -on=-82	k HAPPEN -me=-82	k HAPPEN STATE $=82	k IT BEEN -a JUST=82	k IT _ -an=-82	k ME -nd I -ed=82	k SAW -or=-82	k SAW THEY=-82	k SORRY I HAPPEN=-82	k SORRY IF=82	k SORRY _ LIE=82	k THING I WOULD=82
k THING _ WOULD=82	k WOULD HAVE=82	k ^ -a -ry=82	k ^ I LIE ,=82	k ^ I SORRY IT=82	k ^ ME SORRY=82	m -a boundary=82	m -ay sorry=82	m -cy $=-82	m -of that=82	m -ry and=-82	m -so i=82
m -up and=82	m BECAUSE there=82	m CHOICE it=-82	m HAPPEN home=-82	m I gambled=-82	m IT only=-82	m SAW for=-82	m SAW me=-82	m SORRY if=82	m YOU cry=82	m ^ blame=82	m asked -or=-82
m because -re=82	m came -me=-82	m say SORRY=82	m so I=82	m up -nd=82	m was -ke=82	m well ,=82	p ALL I=-82	p BECAUSE I I=-82	p BEEN HAVE NOT=82	p BEEN HAVE YOU=82	p BEEN WILL=-82
p CHOICE I CAUSE=82	p DO LIFE=-82	p DO YOU NOT=82	p I ME ALL=-82	p IT BEEN WANT=82	p IT HAVE=82	p IT YOU STATE=82	p MAYBE HAPPEN=82	p ME CAUSE ME=82	p ME IT THING=82	p ME MAYBE=82	p SORRY IF CAUSE=82
p THEY NOW=82	p TRUST YOU ALL=82	p YOU BECAUSE WOULD=-82	p YOU YOU WOULD=-82	s becau=-82	s bet=-82	s meant=82	s sex=82	w ^ _ apologies=82	w ^ _ boundary=82	w ^ a boundary=82	w ^ blame=82
w ^ my apologies=82	w a boundary=82	w asked for=-82	w because=-82	w because _ would=-82	w because there=82	w because there was=82	w bet=-82	w blame=82	w boundary=82	w came home=-82	w gambled=-82
w hard _ and=-82	w i _ always=82	w i _ too=-82	w i gambled=-82	w in _ ways=82	w it only=-82	w meant=82	w my _ every=-82	w not even=82	w of that=82	w say sorry=82	w sex=82
w so i=82	w to _ made=82	w to _ people=-82	w to _ sorry=82	w to say sorry=82	w up and=82	w was like=82	w well ,=82	w were _ ,=-82	w who _ not=82	w with it $=-82	w you cry=82
k -er ,=-81	k -er -he -ff=81	k -er _ -ff=81	k -in #=-81	k -in IT=81	k -nt _ -he=-81	k -of HAPPEN=81	k -to -he -nt=81	k -to HAVE=81	k -to THING $=-81	k ALL CAUSE=81	k BEEN -re $=-81
k BEEN SORRY IT=-81	k BEEN _ STATE=-81	k CAUSE _ -ht=81	k COMPARE JUST=-81	k COMPARE _ -nd=-81	k DO NOT -nt=-81	k I BEEN -so=81	k I BEEN SORRY IT=-81	k I DO NOT -nt=-81	k LIE -or=-81	k LIE -ut -re=-81	k LIE -ut -re I=-81
k MAYBE -of HAPPEN=81	k ME _ -es=-81	k ME _ NOT=-81	k NOT -it=81	k NOT -ke=81	k ^ I LIE -om=-81	k ^ JUST=-81	k ^ YOU CHOICE=81	m -er ,=-81	m -he layoff=81	m -in january=-81	m -to have=81
m ALL day=-81	m BEEN tired=-81	m LIE for=-81	m ^ JUST=-81	m ^ last=-81	m dentist $=-81	m in #=-81	m more $=81	m not -ke=81	m not -nt=-81	m not -to=-81	m of HAPPEN=81
m over ME=81	m to HAVE=81	m wanting -to=-81	p BECAUSE BEEN ME=81	p BEEN COMPARE I=81	p BEEN JUST ALL=81	p BEEN YOU WILL=-81	p BUT JUST=81	p CAUSE FEEL I=81	p CAUSE WE I=81	p I IT SORRY=81	p I SEX ME=-81
p IF YOU I=81	p IT BEEN IF=81	p IT I WANT=81	p IT ME BEEN=81	p NOT IT HAPPEN=81	p SEX HAPPEN=81	p THING I ERROR=81	p TRUST WE IT=81	p WANT YOU=81	p WE JUST I=81	p YOU NOT HAVE=-81	s good=81
s group=-81	s janua=-81	s layof=81	s littl=81	s made=-81	s octob=-81	s wanti=-81	w , _ can=81	w , _ has=81	w ^ last=-81	w after _ layoff=81	w after the layoff=81
w dentist $=-81	w every _ you=-81	w every day=-81	w good=81	w group=-81	w in _ house=81	w in january=-81	w january=-81	w layoff=81	w little=81	w made=-81	w more $=81
w not to=-81	w not want=-81	w nothing _ $=81	w october=-81	w out _ way=81	w say it was=-81	w stressed=81	w the layoff=81	w to have=81	w wanting=-81	w wanting to=-81	k , -nd I CAUSE=-80
k -ce=-80	k -ed _ -ay=-80	k -he GAMBLE $=80	k -in THING=80	k -in _ $=80	k -nd IT -es=-80	k -re I BEEN $=80	k -so _ -he=-80	k -ts _ $=80	k BEEN ERROR ,=-80	k BEEN JUST -ng=80	k BEEN _ BUT=80
k CHOICE IT I=80	k COMPARE LIE=80	k DO -at=80	k DO -at I=80	k I BEEN $=80	k I BEEN DO=-80	k I BEEN DO $=-80	k I BEEN ERROR ,=-80	k I CHOICE IT I=80	k I DO -at=80	k I DO -at I=80	k I _ -wo=-80
k I _ I=80	k IT BEEN THING=-80	k IT I CAUSE=-80	k IT _ -up=80	k JUST -ng=80	k LIFE _ -a=80	k LIFE _ LIFE=-80	k THING -nd I=80	k WOULD _ -id=-80	k ^ I CAUSE -a=-80	k ^ IT BEEN THING=-80	m -nd we=80
m BEEN calling=-80	m BEEN something=-80	m DO what=80	m I guess=80	m IT from=-80	m YOU sister=-80	m certain THING=80	m did -at=80	m do YOU=80	m drinking HAPPEN=80	m had -ed=-80	m have -a=80
m it IT=-80	m only -ng=80	m twice $=-80	m without -ng=-80	m your COLD=80	p BEEN BEEN SORRY=80	p BEEN IT HAVE=80	p BEEN NOT JUST=80	p BEEN NOT WILL=-80	p BEEN SAW IT=80	p BEEN WOULD YOU=80	p CHOICE IT FEEL=-80
p CHOICE THING I=80	p DO IT THING=80	p DO NOT THING=80	p DO THEY=-80	p FEEL WANT=80	p HAPPEN NOW=80	p HAPPEN WE=80	p HAVE HAVE ME=80	p I COLD I=80	p I HAVE HAVE=80	p I SAW BEEN=-80	p IF BEEN FEEL=-80
p IT SEX=-80	p IT WOULD WANT=80	p JUST I NOT=80	p LIFE YOU ME=80	p NOT CAUSE ALL=-80	p NOT HAVE IT=-80	p NOT YOU THING=80	p THING I ME=80	p THING IT HAPPEN=80	p WOULD GAMBLE=80	p YOU BECAUSE=-80	p YOU THEY I=-80
s as=80	s broth=-80	s daugh=-80	s midni=80	s other=80	s sober=-80	w ^ _ saw=-80	w ^ _ spent=-80	w ^ _ waited=-80	w ^ i spent=-80	w and we=80	w as=80
w called _ $=-80	w daughter=-80	w did what=80	w did what i=80	w do you=80	w have a=80	w he _ me=80	w i _ i=80	w i _ two=-80	w i did what=80	w i guess=80	w is not a=80
w it _ something=-80	w it was something=-80	w midnight=80	w not _ straight=80	w so _ the=-80	w sober=-80	w twice $=-80	w was something=-80	w was wrong ,=-80	w you _ much=80	w your sister=-80	k , ALL=-79
k , YOU CHOICE=79	k , _ THEY=79	k -a -ry=79	k -ay I -ed=79	k -ay _ -ed=79	k -ed -at=-79	k -ed -to DO=79	k -ed IT=-79	k -ed _ DO=79	k -ly _ -ut=79	k -ne -ng=79	k -ng YOU $=-79
k -ry BEEN -ed=79	k -so _ ,=79	k -up -om=-79	k BEEN -ed -or=79	k BEEN -nd=79	k CAUSE _ -nk=-79	k CHOICE -he=-79	k ERROR BEEN=79	k I -ed ALL=-79	k I BEEN NOT=79	k I CHOICE IT=-79	k IT BEEN -he=79
k JUST CHOICE=79	k LIFE -om=79	k NOT _ ,=-79	k THEY -om=-79	k TRUST -nd=-79	k YOU -so=79	k YOU HAPPEN=-79	k ^ _ -ve=-79	k ^ _ NOT=-79	m , ALL=-79	m -ed at=-79	m -ed every=-79
m -to my=-79	m -up from=-79	m BEEN better=79	m BEEN protecting=-79	m CHOICE the=-79	m DRINK because=79	m I opened=-79	m LIFE from=79	m THING got=79	m TRUST and=-79	m YOU own=79	m YOU so=79
m a -ry=79	m called YOU=-79	m cheating $=79	m drank BECAUSE=79	m even -er=79	m it HAVE=79	m man $=79	m person $=79	m up -om=-79	m you -so=79	m you HAPPEN=-79	m your CHOICE=79
p BEEN BEEN=79	p BEEN BEEN YOU=79	p BEEN NOT LIE=-79	p BEEN YOU BECAUSE=-79	p BEEN YOU YOU=79	p CHOICE ME=79	p CHOICE SORRY JUST=-79	p DO BECAUSE=79	p DO YOU CHOICE=-79	p DO YOU THING=79	p ERROR YOU IT=79	p FEEL YOU IT=79
p HAPPEN BEEN I=-79	p HAPPEN GAMBLE=79	p HAPPEN IT BEEN=79	p HAVE WANT I=79	p I BECAUSE YOU=79	p I JUST JUST=79	p I LIFE LIFE=-79	p I WE LIFE=-79	p I YOU=-79	p I YOU LIFE=-79	p I YOU ME=-79	p IF YOU IT=-79
p IF YOU WOULD=79	p JUST GAMBLE=79	p JUST IT FEEL=-79	p JUST NOT I=-79	p LIE BECAUSE ME=-79	p LIE I BEEN=-79	p LIFE ME=79	p ME BEEN OTHER=79	p ME I CAUSE=79	p ME LIE YOU=-79	p ME ME YOU=-79	p NOT I LIE=-79
p SORRY BEEN ME=-79	p THEY YOU THEY=79	p THING BEEN=79	p WILL I BEEN=-79	p WOULD DRINK=79	p YOU DO=-79	p YOU I I=-79	s big=79	s error=79	s here=-79	s paid=-79	w , _ know=79
w , you know=79	w ^ _ had=-79	w be _ the=-79	w big=79	w cheating $=79	w drank because=79	w here=-79	w home , and=79	w home _ and=79	w i _ lying=-79	w i opened=-79	w i should not=79
w is _ ,=-79	w it would=-79	w let _ think=-79	w man $=79	w not _ with=79	w paid=-79	w person $=79	w protecting=-79	w so _ ,=79	w the phone $=-79	w to my=-79	w up from=-79
w was just=79	w you _ tested=-79	w you so=79	w your own=79	k , -so=78	k -a LIE=-78	k -ed _ NOT=78	k -en _ -of=-78	k -ld -he=-78	k -ms $=78	k -ng -en I=78	k -on _ ,=-78
k -re I CHOICE IT=78	k -so -re=-78	k -so I DO=78	k -to -nt=78	k -ut _ -ge=-78	k BECAUSE _ $=-78	k BEEN COLD=-78	k CAUSE -ne=78	k CHOICE _ -an=78	k I CHOICE -ow=78	k IT -ow=-78	k JUST _ LIE=78
k LIE $=-78	k MAYBE I=78	k ME -on=78	k ME _ -of=-78	k NOT BEEN -ng=78	k WOULD BEEN=-78	k WOULD _ THING=78	k YOU -or=-78	k YOU CHOICE $=-78	k YOU I=-78	k YOU _ I=78	k ^ I BEEN -so=78
k ^ I BEEN ERROR=-78	k ^ _ IF=78	m , -so=78	m , so=78	m -he counselor=-78	m -ld the=-78	m -ms $=78	m -ng those=78	m -of them=-78	m IT now=-78	m LIE $=-78	m MAYBE i=78
m TRUST got=78	m YOU i=-78	m a LIE=-78	m bar $=-78	m eleven -hs=-78	m is -he=-78	m it -ow=-78	m needed -ne=78	m not -on=78	m problems $=78	m six $=-78	m so -re=-78
m to -nt=78	m trust HAPPEN=78	m way $=78	m were -nt=-78	m you I=-78	m you WANT=78	p ALL ME IT=78	p BEEN I FEEL=78	p BEEN THEY IT=78	p BEEN TRUST YOU=78	p FEEL LIFE=-78	p I FEEL BEEN=78
p I HAVE JUST=78	p I ME CHOICE=78	p I NOT CAUSE=78	p IT ALL DRINK=78	p IT I DO=-78	p IT IT YOU=-78	p IT SAW I=-78	p JUST BUT BEEN=78	p JUST NOT FEEL=78	p LIE YOU TRUST=78	p NOT CAUSE THEY=78	p NOT LIE=-78
p SORRY BEEN SORRY=-78	p SORRY BUT YOU=78	p THEY ALL=78	p THEY THEY BEEN=78	p WE JUST NOT=78	p WOULD IF YOU=78	p YOU NOT JUST=78	s ask=-78	s doing=-78	s dumb=78	s frien=78	s overs=78
s ring=-78	s stuff=78	s swore=-78	s techn=78	s when=-78	w , so=78	w ^ _ do=-78	w ^ _ if=78	w ^ i have=-78	w a lie $=-78	w any _ $=-78	w ask=-78
w bar $=-78	w before _ knew=78	w before i knew=78	w called you=-78	w deserve=-78	w do _ have=-78	w do not have=-78	w doing=-78	w dumb=78	w eleven months=-78	w for anything=78	w how it=78
w i _ scared=78	w i cheated ,=78	w i had no=78	w i know how=78	w is the=-78	w it now=-78	w months=-78	w my _ of=-78	w noticed=78	w of them=-78	w on _ ,=-78	w problems $=78
w promised=-78	w respect=-78	w ring=-78	w see _ as=78	w six $=-78	w some _ $=78	w stuff=78	w swore=-78	w technically=78	w the _ time=-78	w the counselor=-78	w trust got=78
w way $=78	w when=-78	w you _ because=-78	w you _ i=78	w you i=-78	k , I -an=77	k , NOT -ne $=-77	k -a _ -te=77	k -at -me=77	k -at ME=-77	k -ch=-77	k -ed _ TRUST=-77
k -en SORRY=-77	k -en SORRY $=-77	k -he -rs=-77	k -he LIFE BEEN -ne=-77	k -ht -nd I=77	k -le ,=77	k -me -on=77	k -nd _ -to=-77	k -nd _ NOW=-77	k -ne I=-77	k -pt _ -at=-77	k -rd -or=-77
k -re _ WANT=77	k -sh IT=77	k -sh IT HAVE=77	k -th THEY $=-77	k -to LIE $=77	k -ut -at=-77	k BEEN -on -a=77	k DRINK -in=-77	k FEEL _ -ed=77	k I -sh IT=77	k I -sh IT HAVE=77	k JUST DRINK=77
k LIFE BEEN -ne=-77	k LIFE BEEN -ne $=-77	k LIFE _ -ne=-77	k NOT -ed ME=-77	k THEY -pt=77	k THEY -pt -ng=77	k THEY NOW $=77	k THING I DO ERROR=77	k WE SEX=-77	k YOU _ -ts=-77	k YOU _ HAPPEN=77	k ^ -at I DO=-77
k ^ IT BEEN -re=77	k ^ WE SEX=-77	m -a fake=-77	m -at my=-77	m -le ,=77	m -me on=77	m -nd not=-77	m -ne i=-77	m -rd for=-77	m -sh it=77	m SORRY me=77	m THEY kept=77
m THEY over=77	m YOU graduation=77	m ^ ok=77	m ^ yes=-77	m am -he=-77	m at -me=77	m at ME=-77	m hard -or=-77	m house $=77	m the -rs=-77	m we SEX=-77	m wish IT=77
p ALL YOU BEEN=-77	p BEEN SORRY YOU=77	p CAUSE ME BUT=77	p CAUSE YOU THING=77	p DO NOW YOU=-77	p FEEL BUT=-77	p FEEL YOU ME=77	p HAPPEN I DO=-77	p HAPPEN THEY BEEN=77	p HAVE NOT ME=77	p I BEEN OTHER=-77	p I HAVE IT=77
p I I HAVE=77	p I SORRY THING=77	p IT IT COMPARE=-77	p IT MAYBE BEEN=77	p LIE TRUST=77	p LIFE I=77	p ME BECAUSE IT=77	p ME IT ME=-77	p ME SEX=-77	p SORRY DO=77	p THING DO ERROR=77	p WOULD WILL=-77
p YOU BEEN WILL=-77	p YOU ME NOT=77	s booke=-77	s fever=77	s gradu=77	s have=77	s on=-77	s reaso=-77	s told=-77	w , not one=-77	w ^ ok=77	w ^ yes=-77
w a fake=-77	w am the=-77	w and _ it=-77	w and not=-77	w at my=-77	w before _ noticed=77	w booked=-77	w easy _ come=77	w easy to come=77	w fever=77	w forgive me=77	w graduation=77
w hard for=-77	w have=77	w house $=77	w i am the=-77	w i gave you=-77	w i have been=-77	w i wish it=77	w mistake=-77	w money _ gone=-77	w on=-77	w should=77	w to lie $=77
w told=-77	w was mine=-77	w was there=-77	w wish it=77	w wish it had=77	w work _ me=77	w you have to=77	w your _ $=-77	w your graduation=77	k -a -at=-76	k -ak=76	k -ed THEY=-76
k -he -ts=-76	k -he GAMBLE=76	k -he _ $=-76	k -he _ -so=-76	k -he _ -st=-76	k -he _ SAW=-76	k -in _ -nd=-76	k -ll _ IT=-76	k -nd -he=-76	k -nd YOU -ed=-76	k -nd _ -om=-76	k -nd _ -se=76
k -ng _ $=-76	k -ny _ $=-76	k -on ME -nd=76	k -ut _ ,=76	k BUT NOT=-76	k I -ep=-76	k I MAYBE -ay=-76	k I TRUST=76	k I WILL -ow=-76	k IF YOU HAVE=76	k IT -ps=76	k IT I CAUSE YOU=-76
k IT _ BECAUSE=-76	k JUST _ ME=76	k LIFE IT=-76	k OTHER -nd=76	k SEX BEEN ME=-76	k SORRY IT I CAUSE=-76	k TRUST _ IT=-76	k WANT IT=-76	k WILL -ow=-76	k YOU , -nd I=-76	k YOU _ FEEL=-76	k ^ I HAVE=-76
k ^ I TRUST=76	k ^ SORRY -or=76	k ^ YOU=-76	m -nd the=-76	m BEEN always=76	m BEEN you=76	m I keep=-76	m OTHER and=76	m SEX was=-76	m YOU stop=-76	m ^ YOU=-76	m a -at=-76
m hotel BEEN=-76	m i -ep=-76	m i TRUST=76	m it -ck=76	m just HAPPEN=76	m night I=-76	m some THING=76	m the -ts=-76	m the GAMBLE=76	m will -ow=-76	m you -op=-76	p BEEN HAVE BEEN=76
p BEEN JUST YOU=76	p COLD I HAVE=76	p DO BEEN YOU=-76	p DO IT I=-76	p ERROR SAW=-76	p HAPPEN BEEN SORRY=-76	p HAPPEN I SORRY=-76	p I BEEN MAYBE=76	p I WANT I=-76	p LIE BEEN WE=76	p LIE COMPARE I=-76	p LIFE IT BEEN=76
p LIFE ME I=76	p ME I CHOICE=-76	p ME WILL=-76	p SORRY THING YOU=-76	p STATE I NOT=76	p WILL NOT I=-76	p WOULD I WILL=-76	p YOU HAVE BEEN=76	p YOU LIFE YOU=76	p YOU SAW I=-76	s alrea=-76	s const=76
s debt=76	s deepl=76	s even=76	s happy=-76	s recit=76	w ^ _ for=76	w ^ sorry for=76	w about _ ,=76	w already=-76	w and she was=76	w break=76	w debt=76
w deeply=76	w did _ $=-76	w even=76	w happy=-76	w have no=-76	w hotel _ my=-76	w hotel was=-76	w hotel was my=-76	w i could say=-76	w i did it=-76	w i keep=-76	w if you had=76
w it back=76	w my _ were=76	w night i=-76	w not _ $=-76	w recital=76	w sorry _ that=76	w that _ what=76	w that is what=76	w the _ $=-76	w the _ asked=-76	w the _ so=-76	w thinking=76
w to _ for=-76	w to _ when=-76	w was _ about=-76	w were _ one=76	w were _ when=-76	w were the one=76	w will _ it=-76	w you stop=-76	k -a -er BECAUSE=-75	k -a _ -en=-75	k -an SEX=75	k -at -en=-75
k -at _ IT=-75	k -he LIFE IT=-75	k -id NOT $=-75	k -in -nt=-75	k -in -nt -of=-75	k -ke -ty=75	k -ly=75	k -ne -ly=75	k -ne -ly $=75	k -ne THING=75	k -ng _ -he=-75	k -nt -of=-75
k -of -he -nt=-75	k -of _ -nt=-75	k -on YOU=-75	k -or -he THING $=75	k -to -nd=-75	k -to TRUST=-75	k -to _ -ng=-75	k -xt -to YOU=-75	k -xt _ YOU=-75	k BEEN -so=75	k CAUSE ME -nd=-75	k CHOICE NOT=-75
k COMPARE _ -ne=75	k HAVE NOT=75	k HAVE WANT=75	k I _ FEEL=-75	k IT ,=75	k IT BEEN ME=-75	k IT _ THEY=75	k JUST _ -at=75	k NOT JUST=75	k NOT _ -in=75	k NOT _ -ny=75	k NOT _ ME=-75
k WE _ -nd=-75	k YOU -ay $=-75	k ^ -he SEX=-75	k ^ I LIE=-75	k ^ _ MAYBE=75	m -an affair=75	m -ay you=-75	m -in front=-75	m -ne thing=75	m -nt of=-75	m -to trust=-75	m BEEN so=75
m CAUSE that=-75	m IT ,=75	m IT in=-75	m NOT sleep=75	m WE son=-75	m YOU said=-75	m an SEX=75	m both $=-75	m front -of=-75	m gave ME=75	m in -nt=-75	m june $=-75
m my LIE=-75	m one THING=75	m to TRUST=-75	m was -ly=-75	p ALL BEEN LIE=-75	p BECAUSE I TRUST=-75	p BEEN I MAYBE=75	p BEEN NOT BEEN=-75	p CAUSE ERROR CHOICE=75	p CHOICE I NOT=75	p COLD BUT I=75	p ERROR ALL BEEN=75
p HAVE IF YOU=75	p HAVE WILL ME=75	p HAVE YOU YOU=-75	p I IT FEEL=75	p I JUST GAMBLE=75	p IF HAVE YOU=75	p IF THING I=75	p IT BEEN ALL=75	p IT IT CAUSE=75	p LIFE CAUSE DO=75	p LIFE CAUSE ME=75	p LIFE ME DO=75
p ME HAVE DO=75	p NOT IT HAVE=75	p NOT JUST BEEN=75	p NOT ME BEEN=75	p NOT SEX I=75	p NOT THING BEEN=-75	p SAW TRUST=-75	p SORRY BECAUSE I=-75	p WILL I WILL=-75	p YOU CHOICE BEEN=75	p YOU FEEL IT=75	p YOU JUST ME=75
p YOU ME ERROR=75	p YOU YOU WE=-75	s chase=-75	s chat=-75	s few=75	s front=-75	s liste=75	s print=-75	s son=-75	w , _ was=75	w ^ _ kids=-75	w ^ the kids=-75
w ^ you asked=-75	w an affair=75	w both $=-75	w chat=-75	w few=75	w front=-75	w front of=-75	w gave me=75	w handle=75	w in _ of=-75	w in front=-75	w in front of=-75
w into _ bar=-75	w it hurt=-75	w june $=-75	w my _ to=-75	w next _ your=-75	w next to your=-75	w of _ rent=-75	w of the rent=-75	w one thing=75	w other _ online=75	w our son=-75	w rent _ to=-75
w so _ d=-75	w son=-75	w things _ should=75	w things i should=75	w to trust=-75	w would _ $=-75	w you _ an=75	w you _ it=-75	w you said=-75	k -a -al $=-74	k -an NOT -ll=74	k -an _ -ll=74
k -at I DO=-74	k -at _ -er=-74	k -ed -to IT=-74	k -en -on=-74	k -en _ -ed=74	k -he -ay=-74	k -he -ne -ho=-74	k -il YOU=-74	k -in _ ,=-74	k -in _ -th=-74	k -me -es=74	k -me SEX=74
k -nd I -ke=-74	k -nd I -ke IT=-74	k -ne -nd YOU=74	k -nt -to=-74	k -ps $=74	k -rt $=74	k -ry BECAUSE=74	k -up -on -ys=-74	k -up -on -ys $=-74	k -up _ -ys=-74	k BEEN -on=-74	k BEEN -sh=-74
k BEEN -sh $=-74	k BEEN _ NOT=-74	k CHOICE I HAVE=74	k CHOICE THEY $=74	k CHOICE _ HAVE=74	k COMPARE=74	k HAVE FEEL=74	k HAVE _ $=-74`,
};
