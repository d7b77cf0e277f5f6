import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.en,
  bias: 0.372,
  enough: 0.4,
  rules: `any=2009	en.blame.your-failings=2209	en.excuse.state-i-was-in=1792	en.blame.but-you=2319	en.passive.somehow=2761	en.conditional.sorry-you-feel=3186	en.excuse.turning-to-explain=3349	en.conditional.sorry-if=3346	en.minimize.not-so-bad=3146	en.blame.if-only-you=3381	en.blame.someone-else=3076	en.vague.some-things=3069
en.excuse.circumstance=2350	en.excuse.i-meant-well=3175	en.vague.sorry-for-everything=2644	en.conditional.if-then-sorry=3764	en.minimize.only-a-little=2554	en.minimize.meant-nothing=3259	en.excuse.not-in-control=3024	en.passive.things-were-done=3808	en.blame.both-of-us=3648	en.passive.it-happened=2961	en.conditional.may-have=3181	en.vague.and-the-rest=3199
en.excuse.how-i-am-made=3139	en.blame.you-made-me=4117	en.blame.because-you=3749`,
  kinds: {
    SHIFT_BLAME: `k YOU _ -ed=452	j not gone=422	j you made=422	k -ed ME -to=422	p IF YOU HAVE=422	p WOULD NOT IF=422	k IF _ WOULD=409	k ^ YOU CAUSE ME=409	w if _ d=409	k IF YOU HAVE=395	k ME -to IT=395	k ^ YOU NOT=395
p BUT YOU NOT=395	p LIE BUT YOU=395	p NOT HAVE IF=395	p YOU COLD IT=395	p YOU ME WOULD=395	s exact=395	s pushe=395	w ^ you never=395	w exactly=395	w if you had=395	w pushed=395	j a would=378
j have gone=378	j she and=378	j she i=378	j someone who=378	j turned me=378	k HAVE SAW=378	k IF YOU WOULD=378	k NOT HAVE -ne=378	k NOT _ -ne=378	k THEY HAPPEN=378	k WOULD NOT HAVE -ne=378	k YOU COLD=378
m -in this=378	m have -ne=378	m someone -ho=378	m was I=378	p BUT YOU ME=378	p CAUSE ME YOU=378	p IF HAVE NOT=378	p THEY BEEN THEY=378	p THEY ME IT=378	p WOULD SAW=378	p WOULD WOULD=378	p YOU COLD I=378
p YOU LIFE ME=378	p YOU NOT CAUSE=378	w ^ _ knew=378	w have gone=378	w i d have=378	w if you d=378	w in this=378	w me _ for=378	w never _ me=378	w not _ gone=378	w not have gone=378	w someone who=378
w was i=378	w were _ so=378	w i would not=372	k ^ YOU CAUSE=365	j d home=358	j easy to=358	j hard be=358	j have were=358	j into the=358	j is blame=358	j kept me=358	j left me=358
j me credit=358	j not easy=358	j not exactly=358	j this house=358	j to open=358	j until i=358	j were exactly=358	j would drink=358	j would gone=358	j you easy=358	j you ever=358	j you exactly=358
j you pushed=358	j your made=358	k -at BEEN I=358	k -ed _ DO=358	k -he -ne -ho -ed=358	k -ho -ed=358	k -il I=358	k -ld ME -to=358	k -ld _ -to=358	k -ne -ho -ed=358	k -ne _ -ed=358	k -pt -ng ME=358
k -pt _ ME=358	k -rd -to BEEN=358	k -sy -to=358	k -to -ne=358	k BEEN I -ed=358	k BEEN I -ed -to=358	k BEEN NOT -so=358	k CAUSE ME -to=358	k I LIE , BUT=358	k IT _ THEY=358	k JUST _ ME=358	k LIE , BUT YOU=358
k NOT -of=358	k NOT -so=358	k THEY CHOICE=358	k TRUST _ YOU=358	k YOU BEEN ALL=358	k YOU BEEN NOT JUST=358	k YOU _ COLD=358	k ^ -ho=358	k ^ THEY HAPPEN=358	k ^ YOU LIFE=358	m -il i=358	m -sy to=358
m -to someone=358	m I supposed=358	m IT house=358	m NOT exactly=358	m NOT of=358	m NOT so=358	m THEY knew=358	m YOU made=358	m ^ -ho=358	m ^ who=358	m did YOU=358	m easy -to=358
m have SAW=358	m how YOU=358	m made IT=358	m not -so=358	m this -se=358	m until I=358	m who -ed=358	p BEEN I BUT=358	p BUT LIE=358	p CHOICE YOU ME=358	p HAVE IF HAVE=358	p IF BEEN JUST=358
p IF WOULD BEEN=358	p JUST BEEN YOU=358	p LIE COLD=358	p ME IT YOU=358	p NOT HAVE SAW=358	p NOT JUST YOU=358	p THEY CHOICE BEEN=358	p THEY HAPPEN IT=358	p THEY HAPPEN ME=358	p WANT I WOULD=358	p WANT WOULD NOT=358	p WOULD HAVE SAW=358
p WOULD NOT SAW=358	p YOU BEEN TRUST=358	p YOU CAUSE LIE=358	p YOU WOULD JUST=358	s const=358	w ^ who=358	w ^ you made=358	w affection=358	w did you=358	w easy to=358	w hard _ be=358	w hard to be=358
w how you=358	w i supposed=358	w i supposed to=358	w in this house=358	w kept _ me=358	w made it=358	w not exactly=358	w not so=358	w this house=358	w told _ to=358	w told me to=358	w until i=358
w were _ exactly=358	w were not exactly=358	w were not so=358	w what was i=358	w you d been=358	w you made=358	m I have=-355	w i have=-355	w would _ have=342	w would not have=342	p YOU CAUSE ME=339	j admit you=333
j and got=333	j anyone would=333	j at behavior=333	j at own=333	j at your=333	j be someone=333	j because it=333	j but think=333	j constant me=333	j d a=333	j d come=333	j d if=333
j d in=333	j exactly to=333	j for year=333	j gone your=333	j have looked=333	j honest with=333	j honest you=333	j i telling=333	j if gone=333	j is be=333	j is made=333	j it idea=333
j kept i=333	j knew married=333	j listened more=333	j look behavior=333	j look own=333	j look your=333	j made to=333	j make hard=333	j me down=333	j me every=333	j me go=333	j me him=333
j me months=333	j me they=333	j more would=333	j none of=333	j none would=333	j not hide=333	j not looked=333	j own behavior=333	j pushed me=333	j say you=333	j she knew=333	j she married=333
j should your=333	j someone else=333	j stopped me=333	j the credit=333	j the every=333	j this would=333	j to than=333	j two to=333	j was supposed=333	j were easy=333`,
    EXCUSE: `w ^ i had=455	j was place=397	j was thinking=397	m NOT thinking=397	p LIFE I NOT=397	j not myself=382	j not thinking=382	p I STATE ME=382	p ME LIFE BEEN=382	s addic=382	w not thinking=382	w under=382
w was _ thinking=382	w was not thinking=382	j did for=366	j i by=366	j i help=366	j i under=366	j my father=366	j trying to=366	j was trying=366	j was under=366	k -a STATE=366	k -lp=366
k DRINK _ ME=366	k I -me=366	k I HAVE HAPPEN=366	k I _ -om=366	k ME -ve=366	k ^ I BEEN STATE=366	k ^ I HAVE HAPPEN=366	m BEEN under=366	m ME father=366	m a STATE=366	m i -me=366	m trying -to=366
m week $=366	p BEEN MAYBE NOT=366	p HAVE WILL=366	p I HAVE STATE=366	p IT ME LIFE=366	p JUST BECAUSE I=366	p ME LIFE I=366	s alive=366	s help=366	s lonel=366	s pills=366	w alive=366
w help=366	w i _ from=366	w i _ got=366	w i _ under=366	w i have got=366	w i was under=366	w my father=366	w own _ $=366	w pills=366	w trying to=366	w was _ for=366	w was _ on=366
w was under=366	w week $=366	j a good=346	j i kid=346	j i low=346	j i scared=346	j it us=346	j low and=346	j my mind=346	j nobody me=346	j not help=346	j time it=346
j was after=346	j was tell=346	k -a -od=346	k -a _ WILL=346	k -ad BEEN=346	k -in ME LIFE=346	k -in _ LIFE=346	k -me -om=346	k -nd THEY BEEN=346	k -od $=346	k -st _ IT=346	k BEEN -he DRINK=346
k BEEN -ve=346	k HAVE _ STATE=346	k I STATE ME=346	k IT BEEN -he DRINK=346	k JUST _ I=346	k ME -ad BEEN=346	k NOT _ -on=346	k STATE ME=346	k WILL -to -ll=346	k WILL _ -ll=346	k ^ I HAVE -a=346	k ^ ME -ad=346
k ^ ME -ad BEEN=346	m -a good=346	m -ad was=346	m -me from=346	m -od $=346	m HAVE just=346	m ^ after=346	m a -od=346	m head BEEN=346	m lost ME=346	m me -ve=346	p BECAUSE ME BEEN=346
p HAVE LIFE I=346	p HAVE STATE THING=346	p I I STATE=346	p IT LIFE I=346	p NOT WOULD YOU=346	p STATE LIFE I=346	s low=346	s panic=346	s scare=346	w ^ _ head=346	w ^ after=346	w ^ my head=346
w a good=346	w head was=346	w i _ scared=346	w i was a=346	w lonely=346	w low=346	w my head was=346	w pressure=346	w scared=346	w the _ talking=346	p YOU SORRY=-345	s apolo=-334
p SORRY FEEL=-323	p I STATE IT=320	p LIFE I BEEN=320	j a can=320	j a for=320	j a married=320	j a place=320	j after i=320	j all place=320	j all us=320	j am good=320	j and could=320
j because my=320	j blame the=320	j caught me=320	j come from=320	j could help=320	j could myself=320	j did on=320	j eating alive=320	j eating me=320	j from home=320	j going through=320	j going you=320
j had just=320	j head the=320	j i away=320	j i coming=320	j i keep=320	j i panicked=320	j i such=320	j i thought=320	j in family=320	j in right=320	j it talking=320	j just the=320
j just was=320	j kid married=320	j kid when=320	j lost i=320	j lost my=320	j me alive=320	j men my=320	j nobody how=320	j not person=320	j only trying=320	j over me=320	j over place=320
j pills me=320	j place and=320	j pressure i=320	j scared of=320	j self esteem=320	j sex drive=320	j something me=320	j the had=320	j the lost=320	j the pills=320	j the pressure=320	j the under=320
j through a=320	j understand i=320	j understand was=320	j was coming=320	j was kid=320	j was raised=320	j was scared=320	j was too=320	j what know=320	j when got=320	j work was=320	k , I BEEN -ng=320
k -a -id -en=320	k -a STATE -me=320	k -ay _ -he=320	k -ck _ $=320	k -en I -ed=320	k -en _ HAPPEN=320	k -er -a=320	k -id -en=320	k -in ME LIFE $=320	k -in _ -ht=320	k -lf -em=320	k -ll -of WE=320
k -ll -of WE $=320	k -ll NOW -he=320	k -ll NOW -he -ce=320	k -ll _ WE=320	k -lp _ $=320	k -ng ME $=320	k -ng ME -ve=320	k -ng _ -ve=320	k -nt -nd I=320	k -ts _ $=320	k -ve , IT=320	k -ve _ IT=320
k BECAUSE ME=320	k BEEN -in ME=320	k BEEN -ll $=320	k BEEN -ng ME -ve=320	k BEEN JUST -ng -to=320	k BEEN STATE -of=320	k BEEN WILL -gh=320	k CAUSE ME DO=320	k CAUSE _ DO=320	k DO _ -or=320	k HAVE ALL=320	k HAVE HAPPEN -a=320
k HAVE NOT SEX=320	k HAVE _ WANT=320	k I -me -om=320	k I BEEN -ng -or=320	k I BEEN JUST -ng=320	k I BEEN STATE -of=320	k I BEEN WILL -gh=320	k I HAVE ALL=320	k I HAVE HAPPEN -a=320	k IT -or=320`,
    MINIMIZE: `w is _ a=448	m , nothing=437	p SEX JUST=437	w , nothing=437	w nothing _ $=437	j it nothing=425	p I JUST JUST=425	s hundr=425	w hundred=425	j a hundred=410	j have worse=410	j was more=410
k BEEN NOT -ke=410	k IT BEEN -a JUST=410	p BEEN BUT IT=410	w not like=410	w is not=405	j it ago=393	j least i=393	j not cheating=393	j only few=393	j said sorry=393	k , _ -a=393	k -an WE=393
k -at JUST I=393	k -so IT=393	k ^ -at JUST=393	k ^ -at JUST I=393	m -an we=393	m -so it=393	m ^ at=393	m can WE=393	m least I=393	m on ,=393	m so IT=393	m we NOT=393
m were JUST=393	m worse $=393	p IT JUST JUST=393	p JUST SEX NOT=393	s onlin=393	w , _ a=393	w ^ _ least=393	w ^ at=393	w ^ at least=393	w at least i=393	w can we=393	w count=393
w is _ like=393	w is not like=393	w least i=393	w on ,=393	w online=393	w so it=393	w worse $=393	j a lie=373	j i paid=373	j it even=373	j it more=373	j not count=373
j the end=373	k , _ -al=373	k -a JUST -ed=373	k IT BEEN NOT -ke=373	k JUST _ LIE=373	k WE BEEN JUST=373	k WE _ -on=373	k ^ IT BEEN -re=373	m -he end=373	m JUST hundred=373	m WE never=373	m affair $=373
m was -an=373	m we JUST=373	p BEEN NOT GAMBLE=373	p BEEN SEX IT=373	p BEEN SEX NOT=373	p IT JUST SEX=373	p IT NOT GAMBLE=373	p JUST I ALL=373	p JUST JUST BEEN=373	p NOT HAPPEN WE=373	p WE JUST HAVE=373	p WE NOT THING=373
s bucks=373	s techn=373	s texts=373	w , _ more=373	w a _ hundred=373	w affair $=373	w bucks=373	w is not a=373	w it _ like=373	w it was an=373	w it was just=373	w only _ it=373
w serious=373	w technically=373	w texts=373	w the end=373	w was an=373	w we never=373	w it is not=366	j a one=348	j a stupid=348	j an a=348	j but we=348	j do want=348
j does count=348	j end of=348	j few hundred=348	j hardly a=348	j hundred bucks=348	j i apologized=348	j i hundred=348	j is if=348	j it bucks=348	j it couple=348	j it hundred=348	j it stupid=348
j it years=348	j more do=348	j not we=348	j one years=348	j only hundred=348	j or anything=348	j was bucks=348	j was couple=348	j was texts=348	j was two=348	j was years=348	j we only=348
j we so=348	j we talked=348	j were no=348	j years ago=348	k , -re BEEN=348	k , I JUST HAVE=348	k , JUST=348	k , NOT -a=348	k -a -en=348	k -a _ COMPARE=348	k -a _ JUST=348	k -an SEX $=348
k -an _ -to=348	k -ch ,=348	k -ed -ks=348	k -id I=348	k -id I BEEN=348	k -id I BEEN SORRY=348	k -in -he -nd=348	k -in _ -nd=348	k -ke I -ed=348	k -ke _ -ed=348	k -me -on ,=348	k -of -es $=348
k -rs NOW=348	k BEEN -a JUST -of=348	k BEEN -rs=348	k BEEN -rs NOW=348	k BEEN NOT $=348	k BEEN NOT -as=348	k BEEN NOT -ke I=348	k BEEN NOT FEEL=348	k BEEN NOT LIE=348	k HAVE SORRY=348	k I -id I=348	k I -id I BEEN=348
k IT BEEN -rs=348	k IT BEEN -rs NOW=348	k IT BEEN NOT -as=348	k IT _ -rs=348	k JUST SEX ,=348	k JUST _ -ks=348	k JUST _ -on=348	k NOT -ke I=348	k NOT IT=348	k NOT _ -al=348	k NOT _ HAPPEN=348	k NOT _ IF=348
k OTHER -ho=348	k SEX _ JUST=348	k THEY -es=348	k THEY -me=348	k ^ WE NOT=348	m , JUST=348	m , there=348	m -a stupid=348	m -ch ,=348	m -ed bucks=348	m -id i=348	m -rs ago=348
m BEEN years=348	m I barely=348	m NOT cheating=348	m NOT that=348	m OTHER who=348	m WE did=348	m ^ every=348	m a -en=348	m come -on=348	m crime $=348	m few -ed=348	m have -ll=348
m have SORRY=348	m her -me=348	m hundred -ks=348	m not -as=348	m not IT=348	m other ALL=348	m said I=348	m texts ,=348	m their -es=348	m was -rs=348	m years NOW=348	p BEEN SEX BEEN=348
p BUT WE BEEN=348	p HAVE JUST JUST=348	p I SEX IT=348	p I SEX JUST=348	p I THEY IT=348	p IT I GAMBLE=348	p IT NOT IF=348	p IT SEX NOT=348	p JUST HAVE JUST=348	p JUST JUST THING=348	p JUST LIE IT=348	p JUST NOT ALL=348
p NOT I GAMBLE=348	p NOT JUST JUST=348	p NOT WE JUST=348	p SEX BUT=348	p SEX NOT HAPPEN=348	p THEY IT IT=348	p WE DO THING=348	p WE JUST SEX=348	s crime=348	s guy=348	s wives=348	w , i only=348
w , not a=348	w , there=348	w ^ every=348	w ^ she is=348	w ^ we never=348	w a few hundred=348	w a stupid=348	w an affair $=348	w apologized=348	w come on=348`,
    CONDITIONAL: `k SORRY IF=601	m SORRY if=601	p I SORRY IF=583	j sorry if=579	m sorry IF=579	w sorry if=579	p BEEN SORRY IF=551	j am if=545	k BEEN SORRY IF=539	p IF CAUSE YOU=539	k I BEEN SORRY IF=533	w am _ if=533
w am sorry if=533	p IF YOU FEEL=519	p SORRY YOU SAW=519	p IF FEEL YOU=511	p I IF I=503	m YOU feel=494	p IF ERROR=494	p MAYBE FEEL=494	w you feel=494	k SORRY IF YOU=484	p IF I DO=484	p IF I IT=484
p SORRY IF FEEL=484	p SORRY IF IT=484	j if my=473	p CAUSE YOU SORRY=473	p IF FEEL=473	p IF I SORRY=473	p IF LIE=473	p SORRY YOU FEEL=473	p YOU FEEL ME=473	p SORRY IF YOU=465	j you felt=460	k IF _ FEEL=460
k SAW _ -as=460	k SORRY IF I=460	k SORRY YOU FEEL=460	k YOU , I=460	m YOU felt=460	m made YOU=460	m your FEEL=460	p IF FEEL I=460	p IF I FEEL=460	p IF I THING=460	p IF THEY=460	p IF YOU ERROR=460
p IF YOU THING=460	p SORRY IF CAUSE=460	s might=460	w made you=460	w might=460	w you , i=460	w you felt=460	p SORRY IF=458	k SORRY YOU=452	m sorry YOU=449	j i might=446	j if as=446
j if feel=446	j if gave=446	j sorry see=446	j you wrong=446	k FEEL -by=446	k FEEL YOU , I=446	k HAVE FEEL YOU=446	k IF _ CAUSE=446	k SAW IT -as=446	k SORRY YOU BEEN=446	k YOU SAW IT=446	k ^ SORRY IF=446
k ^ SORRY YOU=446	m FEEL by=446	m SORRY you=446	p IF BEEN YOU=446	p IF CAUSE FEEL=446	p IF IT LIE=446	p MAYBE I YOU=446	p SAW IT LIE=446	p SORRY IF ERROR=446	p SORRY YOU ERROR=446	p THING FEEL YOU=446	s offen=446
w ^ sorry if=446	w ^ sorry you=446	w sorry if i=446	w sorry if you=446	w sorry you=446	p IF CAUSE=441	p SORRY IF I=435	p IF SORRY=433	j am see=429	j if made=429	j if of=429	j might have=429
j see as=429	j sorry feel=429	j that felt=429	j the impression=429	j your feelings=429	k , _ IF=429	k BEEN SORRY IF YOU=429	k BEEN SORRY YOU BEEN=429	k BEEN SORRY YOU FEEL=429	k I SORRY IF=429	k I _ IF=429	k IF -he=429
k IF I DO=429	k IF IT BEEN=429	k IF ME=429	k YOU FEEL=429	k ^ I SORRY IF=429	m HAVE hurt=429	m IF my=429	m IF the=429	m YOU feelings=429	m ^ perhaps=429	m if -he=429	m if ME=429
m might HAVE=429	p I IF CAUSE=429	p IF BEEN SORRY=429	p IF YOU LIE=429	p IT FEEL I=429	p IT IT FEEL=429	p MAYBE HAVE FEEL=429	p SORRY HAVE FEEL=429	p SORRY YOU LIE=429	p YOU FEEL NOT=429	p YOU ME SORRY=429	s impre=429
s perha=429	w , _ if=429	w ^ _ might=429	w ^ perhaps=429	w i _ if=429	w if i did=429	w if my=429	w if that is=429	w if the=429	w impression=429	w might have=429	w offended=429
w perhaps=429	w see _ as=429	w your feelings=429	k BEEN SORRY YOU=425	k I BEEN SORRY YOU=425	w am _ you=425	w am sorry you=422	p FEEL YOU SORRY=409	p SORRY FEEL=409	p SORRY SAW=409	j am feel=409	j am felt=409
j am hurt=409	j apologize if=409	j case i=409	j have hurt=409	j i offended=409	j i probably=409	j if felt=409	j if say=409	j perhaps i=409	j sorry felt=409	k BEEN SORRY IF I=409	k BEEN SORRY IT YOU=409
k ERROR -on $=409	k FEEL IT=409	k HAPPEN _ ERROR=409	k I SORRY IT YOU=409	k IF YOU FEEL=409	k IF _ I=409	k IT CAUSE YOU=409	k MAYBE I BEEN=409	k SORRY IF -he=409	k SORRY IF IT=409	k SORRY ME $=409	k SORRY YOU HAVE -to=409
k YOU , I SORRY=409	k YOU -ok=409	k YOU SAW IT -as=409	m I might=409	m YOU see=409	m apologize IF=409	m perhaps I=409	m then I=409	p BEEN IF CAUSE=409	p CAUSE YOU ERROR=409	p HAVE YOU SORRY=409	p I CAUSE SORRY=409
p I IF BEEN=409	p I IF FEEL=409	p I IF ME=409	p I MAYBE FEEL=409	p IF BEEN FEEL=409	p IF CAUSE ERROR=409	p IF CAUSE I=409	p IF DO YOU=409	p IF I ERROR=409	p IF I ME=409	p IT FEEL SORRY=409	p MAYBE BEEN NOT=409
p MAYBE FEEL YOU=409	p MAYBE I NOT=409	p SORRY FEEL ME=409	p SORRY I FEEL=409	p SORRY IF THING=409	p YOU FEEL HAVE=409	p YOU THING SORRY=409	s proba=409	w ^ i might=409	w ^ if that=409	w ^ perhaps i=409	w apologize _ you=409
w apologize if=409	w forgive _ $=409	w forgive me $=409	w i _ hurt=409	w i apologize if=409	w i might=409	w i might have=409	w if _ i=409	w if i was=409	w perhaps i=409	w probably=409	w regret _ you=409
w regret that you=409	w sorry _ feel=409	w sorry you feel=409	w then i=409	w you _ my=409	w you see=409	m you FEEL=400	p IF I CAUSE=393	p IF IT YOU=393	p SORRY FEEL YOU=393	w ^ _ was=-388	j able to=384
j am was=384	j am willing=384	j any hurt=384	j apologies to=384	j as betrayal=384	j believe i=384	j came as=384	j can how=384	j can see=384	j feel you=384`,
    PASSIVE: `j the got=526	w the _ got=502	j ended up=483	j the up=483	m ended -up=483	w ended up=483	j it happened=472	k HAPPEN -ut -of=472	k ^ ERROR=460	m ^ ERROR=460	m were CAUSE=445	k -he _ HAPPEN=440
j got broken=429	j were made=429	k HAPPEN -ed $=429	k SEX HAPPEN=429	k TRUST _ STATE=429	k ^ FEEL=429	m BEEN made=429	m HAPPEN broken=429	m ^ FEEL=429	m broken $=429	w broken $=429	w got broken=429
w were made=429	j ended in=409	j got out=409	j lies told=409	j promises broken=409	j promises got=409	k -ds BEEN=409	k -en _ -nd=409	k -es _ -ed=409	k -of HAPPEN=409	k ERROR HAPPEN=409	k HAPPEN -ed -up=409
k HAPPEN -nd=409	k HAPPEN _ -en=409	k MAYBE -of HAPPEN=409	k TRUST BEEN STATE=409	k WILL HAPPEN=409	k WILL HAPPEN STATE=409	k WILL _ STATE=409	k ^ -he TRUST=409	m -ds were=409	m HAPPEN and=409	m IT happened=409	m IT just=409
m LIFE got=409	m NOT planned=409	m WILL got=409	m ^ feelings=409	m ^ mistakes=409	m got -ut=409	m money HAPPEN=409	m of HAPPEN=409	m promises HAPPEN=409	p IT MAYBE IT=409	p WILL HAPPEN STATE=409	w ^ _ happened=409
w ^ _ truth=409	w ^ feelings=409	w ^ mistakes=409	w ^ the truth=409	w between _ and=409	w got out=409	w got out of=409	w it happened=409	w it just=409	w promises _ broken=409	w promises got=409	w promises got broken=409
w turned into=409	k HAPPEN -up=401	m HAPPEN up=401	k ^ IT HAPPEN=393	j came up=383	j feelings developed=383	j found myself=383	j got bigger=383	j got hand=383	j got mixed=383	j got us=383	j into something=383
j just happened=383	j lies up=383	j mistakes made=383	j mistakes were=383	j mixed up=383	j money got=383	j money spent=383	j of hand=383	j one another=383	j out hand=383	j sort of=383	j the away=383
j the bigger=383	j the drinking=383	j the friendship=383	j the more=383	j trust broken=383	j trust was=383	j were both=383	j were some=383	j were told=383	j words were=383	k -a _ HAPPEN=383	k -ed -en=383
k -he LIFE HAPPEN=383	k -he SEX HAPPEN=383	k -me _ HAPPEN=383	k -of -nd=383	k -ut -of -nd=383	k CHOICE BEEN=383	k ERROR BEEN CAUSE=383	k ERROR _ CAUSE=383	k HAPPEN -ay -om=383	k HAPPEN -up -in=383	k HAPPEN -ut -of -nd=383	k HAPPEN _ -a=383
k HAPPEN _ -om=383	k I HAPPEN -ed=383	k IT JUST HAPPEN=383	k LIE HAPPEN=383	k LIE _ -up=383	k LIFE _ GAMBLE=383	k TRUST BEEN STATE $=383	k TRUST HAPPEN=383	k WE _ -to=383	k ^ -he LIE=383	k ^ -he LIFE HAPPEN=383	k ^ -he SEX HAPPEN=383
k ^ ERROR BEEN=383	k ^ ERROR BEEN CAUSE=383	k ^ FEEL -ed=383	k ^ IT HAPPEN -ut=383	k ^ IT JUST=383	k ^ WILL HAPPEN=383	k ^ WILL HAPPEN STATE=383	m -ed between=383	m -es got=383	m -he drinking=383	m -of hand=383	m -to something=383
m BEEN broken=383	m BEEN told=383	m CHOICE were=383	m ERROR occurred=383	m ERROR were=383	m FEEL developed=383	m HAPPEN bigger=383	m HAPPEN mixed=383	m IT got=383	m JUST happened=383	m SAW myself=383	m TRUST was=383
m ^ promises=383	m came -up=383	m found ME=383	m got -ay=383	m information BEEN=383	m into THING=383	m mistakes BEEN=383	m mixed -up=383	m of -nd=383	m planned $=383	m sort -of=383	m trust BEEN=383
m were -me=383	m words BEEN=383	p BEEN MAYBE HAPPEN=383	p CHOICE IT HAPPEN=383	p HAPPEN BEEN I=383	p HAPPEN I I=383	p HAPPEN OTHER=383	p SEX HAPPEN NOT=383	p YOU TRUST BEEN=383	s bigge=383	s damag=383	s devel=383
s escal=383	s occur=383	s sort=383	w ^ _ account=383	w ^ _ developed=383	w ^ _ money=383	w ^ feelings developed=383	w ^ it got=383	w ^ it just=383	w ^ mistakes were=383	w ^ promises=383	w ^ promises got=383
w ^ the account=383	w ^ the money=383	w bigger=383	w came up=383	w complicated=383	w developed=383	w ended _ in=383	w ended up in=383	w escalated=383	w feelings developed=383	w found myself=383	w got _ from=383
w got away=383	w got away from=383	w got bigger=383	w got mixed=383	w got mixed up=383	w i found myself=383	w information was=383	w into something=383	w it _ happened=383	w it got=383	w it just happened=383	w just happened=383
w lies _ up=383	w mistakes _ made=383	w mistakes were=383	w mistakes were made=383	w mixed up=383	w money _ spent=383	w money got=383	w occurred=383	w of hand=383	w out _ hand=383	w out of hand=383	w planned $=383
w sort=383	w sort of=383	w that _ were=383	w the _ came=383	w the drinking=383	w there was a=383	w there were some=383	w trust _ broken=383	w trust was=383	w were some=383	w words were=383	k IF=-369
s if=-368	w if=-368	k HAPPEN _ -of=362	m were -ed=362	w broken=362	k BEEN CAUSE=350	s plann=350	p IF YOU=-336	k ^ -he GAMBLE=335	k ^ -he LIFE=335`,
    VAGUE: `j i better=474	k SORRY _ -ll=474	j for being=463	k -or _ -he=463	k SORRY -or -ll=463	m -or my=463	w for _ the=463	w for my=463	k -or -he THING=451	k SORRY _ -or=451	m -or being=451	m for BEEN=451
s ways=451	w for being=451	w sorry _ all=451	w ways=451	j in ways=437	k -or -ll -he=437	p CHOICE THING I=437	p I CHOICE THING=437	w for all the=437	w sorry for all=437	j am being=420	j be better=420
j forgive for=420	j sorry being=420	k -or _ ALL=420	k SORRY -or -he THING=420	k SORRY -or -ll -he=420	k SORRY -or BEEN=420	k SORRY ME -or=420	m BEEN better=420	m ME for=420	m me -or=420	p SORRY THING THING=420	w certain _ $=420
w forgive _ for=420	w forgive me for=420	w me for=420	j for am=400	j for in=400	j for part=400	j for past=400	j for things=400	j for whole=400	j i part=400	j made choices=400	j my actions=400
j sorry everything=400	j to better=400	k -in THING=400	k -or ME THING=400	k -or _ ERROR=400	k BEEN SORRY -or -ll=400	k CAUSE ERROR=400	k ^ SORRY ME -or=400	m I promise=400	m ME actions=400	m SORRY my=400	m mistakes $=400
m ways $=400	p I THING THING=400	p SORRY THING HAPPEN=400	s actio=400	w ^ _ promise=400	w ^ i made=400	w ^ i promise=400	w actions=400	w for _ part=400	w for _ whole=400	w i promise=400	w mistakes $=400
w my actions=400	w sorry _ being=400	w sorry _ everything=400	w sorry for being=400	w ways $=400	j about certain=375	j all stuff=375	j am on=375	j am things=375	j an idiot=375	j completely about=375	j did some=375
j down ways=375	j for bad=375	j for stuff=375	j for went=375	j i certain=375	j i choices=375	j i completely=375	j i handled=375	j i mistakes=375	j i past=375	j i whole=375	j know messed=375
j know there=375	j know up=375	j not completely=375	j sorry bad=375	j sorry stuff=375	j sorry things=375	j things went=375	j us start=375	j want be=375	j was completely=375	j way things=375	j ways i=375
j you ways=375	k -an -ot=375	k -ll _ ERROR=375	k -or -he ALL=375	k -or -he THING $=375	k -rt _ $=375	k BEEN -an -ot=375	k BEEN SORRY -or BEEN=375	k CAUSE ERROR $=375	k DO -me=375	k DO -me THING=375	k I DO -me=375
k I DO -me THING=375	k SORRY -or -at=375	k SORRY -or -he ALL=375	k THING I -ed=375	k ^ I HAVE CAUSE=375	k ^ SORRY -or=375	k ^ SORRY -or -he=375	m -an idiot=375	m -he bad=375	m -ut certain=375	m CAUSE mistakes=375	m DO some=375
m DO wrong=375	m about -in=375	m an -ot=375	m be COMPARE=375	m certain THING=375	m choices $=375	m did -me=375	p BEEN ME NOT=375	p CAUSE ERROR CHOICE=375	p CHOICE I THING=375	p HAVE NOT ALL=375	p I ERROR CHOICE=375
p I WE NOW=375	p ME SORRY ERROR=375	p NOT ALL BEEN=375	p SORRY THING WE=375	p THING DO I=375	p THING HAVE NOT=375	p THING I ERROR=375	p THING I THING=375	s detai=375	s idiot=375	w ^ _ for=375	w ^ sorry for=375
w about certain=375	w all _ it=375	w all of it=375	w an idiot=375	w apologize for my=375	w be better=375	w choices $=375	w completely _ about=375	w did some=375	w did wrong=375	w for _ past=375	w for my part=375
w for the way=375	w for the whole=375	w i _ put=375	w i _ there=375	w i _ wrong=375	w i did some=375	w i did wrong=375	w idiot=375	w sorry for everything=375	w sorry for my=375	w sorry for what=375	w start _ $=375
w the bad=375	w us _ start=375	k -or _ THING=349	k -or BEEN=341	w i have not=341	k ^ _ -or=333	w sorry for the=333	j am all=327	j have better=327	k SORRY -or ME=327	s certa=327	w certain=327
p CHOICE THING=324	k SORRY -or -he=322	j for all=315	j apologize for=314	k I _ -or=314	m apologize -or=314	w apologize for=314	w i _ for=314	k SEX=-313	j sorry for=311	k SORRY -or=311	m SORRY for=311
j could better=310	j for everything=310	j for way=310	j not always=310	m NOT always=310	m better $=310	p DO BEEN SORRY=310	p I CAUSE CHOICE=310	p SORRY ME THING=310	w better $=310	w not always=310	p IT BEEN NOT=-308
m sorry -or=306	w sorry for=306	p I SORRY THING=304	j sorry all=302	k I SORRY -or=302	k ^ I SORRY -or=302	m my THING=302	w i apologize for=302	k ^ IF=-300	m ^ IF=-300	m ^ if=-300	w ^ if=-300
k -or -ll=299	m -or all=299	m for -ll=299	w for all=299	j if i=-298	k SAW=-298	p IF BEEN=-296	k ^ _ HAPPEN=-293	p FEEL YOU=-293	j a better=290	j i everything=290	j i need=290
j my part=290	j some things=290	j the things=290	k -a COMPARE=290	k -at HAPPEN=290	k -ly _ -ut=290	k BEEN -a COMPARE=290	k CAUSE _ ERROR=290	k I TRUST=290	k ME -ns=290`,
  },
  weights: `k ^ -re BEEN NOT=-276	k ^ I LIE $=-266	k -cy=-260	s chris=-258	s alway=257	w always=257	k I HAVE -to=253	j not one=-250	s cowar=-250	j and sorry=249	s slip=-244	w slip=-244
s decid=-241	k YOU WANT=241	k -le $=240	m -le $=240	k ^ _ ,=235	w ^ _ ,=235	k "=-234	s "=-234	w "=-234	w i made you=-233	k -or -ng=-231	m for -ng=-231
k ^ _ -ct=229	j i his=-228	j i caught=-228	j has been=227	p I NOT SEX=226	s mine=-226	w mine=-226	k BEEN -ad=225	k -en _ $=-225	k YOU CHOICE IT=225	j and go=-224	p IT NOT YOU=-223
m ^ that=-222	w ^ that=-222	j one here=222	k JUST _ $=222	k -he -me $=220	s thurs=-220	k -ed BECAUSE=-219	m -ed because=-219	s child=-219	s stron=218	p BEEN ME NOT=-218	s agree=-217
k ^ _ -ly=217	m right -to=-216	w right to=-216	m I needed=216	w i needed=216	p I IF BEEN=-216	p LIE BECAUSE YOU=216	k ^ YOU DO NOT=-216	k -he -en=-216	m the -en=-216	k ERROR _ $=216	j you no=216
k ^ I CAUSE YOU=-215	k ^ -at I=-215	w ^ what i=-215	j i stopped=-215	w did it $=-213	w others=-213	p YOU YOU FEEL=-213	j your to=-213	k I DO IT $=-212	w ^ _ used=-212	k -ed BECAUSE YOU=-212	j you right=-212
s detai=212	w different=212	p YOU YOU WANT=211	j been you=211	w agreed=-211	p COMPARE NOT=211	j i called=-211	k -ed _ -or=-211	s lette=-210	s three=-210	w three=-210	k -ht -to=-210
m -ht to=-210	k ^ -ne=210	m ^ -ne=210	s eleve=-210	w eleven=-210	k ^ _ ALL=209	k BEEN -ld=209	p ME DO NOT=-208	p IT JUST BEEN=-208	w not _ one=-208	w i have no=-207	k ^ YOU DO=-207
w ^ _ anger=-207	p I ME NOT=-207	k BEEN -ng -nd=207	w ^ that is=-206	k I SORRY -ng=-206	k SORRY -ng=-206	k ^ I SORRY -ng=-206	m regret -ng=-206	m -on it=206	j you hear=-206	k -re _ -me=206	j the point=205
s trick=-205	k BEEN _ -nt=205	j i until=-205	s love=205	w love=205	p THEY ME BEEN=205	s calli=-205	w calling=-205	s confe=-205	w i had to=204	j the right=203	m you WANT=203
k ^ -th=202	m ^ -th=202	m ^ with=202	w ^ with=202	k -ho _ -he=202	w who _ the=202	k , NOT -a=201	w , not a=201	p I YOU WANT=201	s calle=-201	w called=-201	k -a JUST=201
m a JUST=201	w ^ you do=-201	w did _ $=-200	s anger=-200	w anger=-200	p COMPARE THING=200	m YOU know=200	w you know=200	k -il $=199	m -il $=199	j on it=199	p YOU COLD BEEN=-198
k ^ _ -ds=198	j here is=-198	k -ng _ THING=198	j i calling=-197	m ^ one=197	w ^ one=197	k BEEN NOT -ed=196	m are -ng=196	m mine $=-196	w mine $=-196	s worse=196	w worse=196
p YOU CHOICE BEEN=196	s taken=195	w taken=195	w excuse=-195	k I BEEN JUST=194	j right to=-194	j you kids=194	k ^ YOU MAYBE=194	j calling it=-194	m calling IT=-194	w calling it=-194	s sober=-194
w sober=-194	w do not want=-194	k ^ _ -ns=194	k -as -a=193	m -as a=193	m as -a=193	w as a=193	m like IT=193	s hear=-193	w hear=-193	m BEEN wrong=-193	m was ERROR=-193
w was wrong=-193	p NOT CAUSE IT=-192	j you nothing=-192	m BEEN some=192	s hotel=-192	w hotel=-192	s excus=-192	k ME BEEN=192	j get you=192	k -on -ay=-191	m on -ay=-191	k ALL -ay=-191
k -he -te $=-191	j not right=191	w answer=-191	k ^ YOU CAUSE=191	k BEEN _ -ys=-191	j it all=190	k ^ _ ERROR=-190	j i sober=-190	m BEEN sober=-190	j i two=-190	j you always=190	p YOU NOT COMPARE=-190
w ^ that was=-190	k -te _ -he=189	j was accident=-189	j one to=-189	k -ut _ ,=189	k , _ -a=189	w , _ a=189	w ^ _ to=189	m -or anything=188	w and _ of=-188	k SORRY IT I=-188	j have never=188
w have never=188	k BEEN _ -te=188	k -ys=-187	s car=-187	w car=-187	j it back=187	m ^ because=-187	w ^ because=-187	k ^ I -ed -to=-187	m here $=187	w here $=187	w so _ not=187
m IT all=186	w it all=186	k -so _ NOT=186	j only the=-186	k LIE -a=-186	m LIE a=-186	m here BEEN=-185	w here is=-185	j that lie=-185	k -nd I BEEN SORRY=185	k ^ -an=185	m ^ -an=185
k MAYBE I=185	m MAYBE i=185	j a little=185	p NOT DRINK=-185	k I CAUSE YOU=-185	w ^ _ hurt=-185	m not -ld=-185	k BECAUSE _ $=-185	j phone the=-184	j do on=184	j i needed=184	k ^ -ow=184
m ^ -ow=184	m ^ how=184	w ^ how=184	k -ne _ -he=-184	p ERROR HAPPEN=184	s them=-184	w them=-184	k DO IT $=-184	p MAYBE LIE=184	j i okay=184	j did out=183	s used=-183
w used=-183	k IT -to YOU=-183	k NOT -ng YOU=-183	m -a little=182	w a little=182	k BEEN -ul=182	k NOT SEX=182	k ALL BEEN=182	j have hard=-182	p WE COMPARE=182	m it THING=181	p NOT CHOICE YOU=181
j was hard=-181	j a was=-181	j never the=-181	j i purpose=-181	p ALL ERROR=-181	p I DO THING=181	j was drunk=-181	k ^ YOU BEEN NOT=-181	s weak=181	w weak=181	j the talking=180	w not one=-180
p YOU DO IT=-180	k -a -ss=180	m a -ss=180	m -ng and=180	j look the=180	w look _ the=180	j i drunk=-180	k ^ YOU WOULD=179	k -gh $=179	m -gh $=179	w christmas=-179	w ^ you should=179
k -es -to=-179	k ^ IT BEEN -he=179	j say was=-179	j a from=179	s stuff=179	w stuff=179	m had CAUSE=-179	k -a CHOICE=-179	m a CHOICE=-179	s sunda=-178	j love you=178	s basic=178
w basically=178	w ^ _ words=178	j when it=-178	m BEEN mine=-178	j used to=-178	j are to=178	s peopl=-178	w people=-178	k -ar IT=-178	m hear IT=-178	m accident $=-178	w accident $=-178
j our was=-178	j in place=177	w letter=-177	k -ly _ -to=177	k -ne IT=177	j your anger=-177	m YOU anger=-177	w your anger=-177	j to give=177	m -to give=177	w to give=177	j all was=177
s react=177	j was us=177	m ^ when=-176	w ^ when=-176	s found=-176	w on _ it=176	m BEEN drunk=-176	j it too=176	k BEEN NOT -he -st=176	k NOT -he -st=176	w eleven _ $=-176	m ^ none=-176
w ^ none=-176	w ^ none of=-176	s probl=176	j you deserved=-176	m YOU deserved=-176	w you deserved=-176	k -nd YOU CHOICE=176	k -nd YOU CHOICE IT=176	p COMPARE DO NOT=176	p WILL WILL=-176	j here the=-176	k -re BEEN -he=-176
w here _ the=-176	w here is the=-176	p BEEN IT HAPPEN=176	m BEEN me=-176	w was me=-176	k -ee=-176	s minut=-175	p COMPARE IT I=-175	k ^ MAYBE I=175	j i treated=-175	m I treated=-175	w i treated=-175
k ALL $=175	m ALL $=175	w thursday=-175	j there some=175	k ^ ME -ns=175	k ^ _ -ng=175	m I made=-175	w i made=-175	s send=-175	w send=-175	w ^ i told=-175	k I _ -wo=-175
w i _ two=-175	k IT -ay=-175	m used -to=-175	w used to=-175	j this you=-175	p IT NOT DRINK=-175	w pressure=175	k NOT YOU=-174	m I hit=-174	w i hit=-174	w i was the=-174	p IT BEEN COMPARE=174
m was -ll=-174	j that never=-174	k IT -to YOU $=-174	s while=-174	w while=-174	j it our=174	s stop=-174	w stop=-174	j are me=174	k -he -er $=-174	j into it=-174	p ME NOT YOU=-173
k -en -es=-173	j on our=-173	p LIE COLD=173	k IT -ht $=-173	p NOT STATE I=-173	k NOT _ -st=173	j want look=173	p WE YOU=-173	s judgm=173	w judgment=173	m -ed it=-172	j instead i=-172
k -er _ -le=172	k -ed _ -he=-172	k IT I -ed=-172	k -ns=172	k YOU _ ERROR=172	k ^ I CHOICE IT=-172	k -en -hs=-172	m -en months=-172	p BEEN JUST THEY=172	m -nd she=172	w and she=172	s tuesd=-172
k I _ -of=-172	w i _ of=-172	j was wrong=-172	w had to=172	k -a _ BECAUSE=-171	p LIE I YOU=171	k -ow YOU BEEN=-171	w how _ were=-171	w how you were=-171	k -ng -on=171	m -ng on=171	k IT -ll=171
m it -ll=171	j have no=-171	k ERROR -on=-171	j are about=171	k -he -rs=-171	m the -rs=-171	k I TRUST=171	k ^ I TRUST=171	m i TRUST=171	p WE OTHER=-170	j who the=170	m yes $=-170
w yes $=-170	k -to -ve YOU=170	s small=-170	w decided=-170	j were on=170	k NOT _ BEEN=170	k ALL _ -in=170	k -ct=170	k -ul=170	m not YOU=-170	s us=169	w us=169
p ME IT YOU=-169	s mess=169	w mess=169	j for your=-169	s someb=169	w somebody=169	k ^ IT BEEN NOT=-169	m not $=-169	w not $=-169	m BEEN different=169	p IT DO I=-169	w lied _ i=169
w i _ stopped=-169	k DO IT -to YOU=-169	k ERROR CHOICE=169	k BEEN ME=-169	m BEEN you=169	j not as=169	p NOT NOT BEEN=169	k BEEN -rn=-169	w i could not=168	m is -on=-168	w is on=-168	w on _ $=-168
p I YOU STATE=-168	k -ew _ $=168	k -na=-168	k I -ed -he=-168	k ^ -he SEX=-168	k YOU DO NOT HAVE=-168	p YOU DO HAVE=-168	k BEEN NOT -ng YOU=-168	k -on -ys=-168	m on -ys=-168	k -ll _ DO=168	j do this=-168
w minutes=-168	m -es to=-168	k YOU THING=168	j and never=168	k -in -ed=-168	k CHOICE -ow=168	m CHOICE how=168	p IT DO IT=-168	m sorry ,=168	w sorry ,=168	k -ng YOU $=-168	k FEEL _ -nd=-168
k -nd _ LIFE=167	p SEX BEEN ME=-167	k -om _ ,=167	w from _ ,=167	w since _ $=-167	s barel=167	w barely=167	j it then=167	k THING _ ME=167	k YOU BEEN FEEL $=-167	m hurt $=167	w hurt $=167
j you like=167	w for _ your=-167	k ^ -ok=167	m ^ -ok=167	w i was drunk=-167	w was drunk=-167	m every -ay=-167	j can that=-167	s ran=166	w ran=166	p STATE GAMBLE=-166	w it _ because=-166
k NOT _ DRINK=-166	p BEEN NOT DRINK=-166	j your is=166	p BEEN ME YOU=-166	k YOU _ HAPPEN=166	k -id IT BEEN=-166	w said it was=-166	p HAPPEN BEEN NOT=166	w us _ $=166	j i giving=-166	s givin=-166	w giving=-166
j was someone=-166	j it right=-166	s his=-166	w his=-166	k ^ -nd=166	m ^ -nd=166	m ^ and=166	w ^ and=166	p COMPARE ME=166	w i _ drunk=-166	k -re -or=166	k -ur _ $=-166
w four _ $=-166	k -nd I -ed IT=-166	s enoug=166	w enough=166	k I -ok=-166	m I took=-166	m i -ok=-166	w i took=-166	k ^ _ -ny=166	p I CAUSE IT=-166	j when had=-166	p CAUSE BEEN NOT=166
k -to _ THEY=-166	k BEEN SORRY IT I=-165	k BEEN -ng -he=-165	w sorry that i=-165	p NOT FEEL YOU=165	m not -or=-165	w not for=-165	k ^ YOU -an=-165	w ^ you can=-165	j d that=-165	k YOU _ -of=165	s game=-165
w game=-165	s bedro=165	j was out=165	j my actions=165	m ME actions=165	s actio=165	w actions=165	w my actions=165	p NOT IT ERROR=-165	j no excuse=-165	m NOT excuse=-165	w no excuse=-165
k -id -nd=164	m -id and=164	k DO NOT HAVE -to=-164	p NOT SEX=164	k -as _ BEEN=-164	k ^ _ -ch=164	k ^ I -ut=-164	w ^ i put=-164	j on in=-164	k THEY DO NOT=-164	k ^ THEY DO=-164	k ^ THEY DO NOT=-164
m BEEN basically=164	k -of THEY=-164	m of THEY=-164	j you lost=-164	j turned me=164	w no _ $=164	s damag=164	m work $=-164	w work $=-164	k -ut _ JUST=164	j how am=164	w me _ for=164
k -be=164	w just _ $=164	w i _ nothing=163	s son=-163	w son=-163	w ^ you deserved=-163	j called you=-163	w called you=-163	k -at DO=163	m what DO=163	j have excuse=-163	j i love=163
p SEX OTHER=-163	k I _ SEX=-163	j your were=-163	k I MAYBE NOT=163	m ^ sorry=163	w ^ sorry=163	p NOT YOU BEEN=-163	k -ng -nd=163	k I -ut=-163	m I put=-163	m i -ut=-163	w i put=-163
k -or THING $=162	p I IT JUST=-162	s behav=162	p I IT NOT=-162	s accid=-162	w accident=-162	j was talking=162	w been _ you=162	j no in=-162	k THEY -st=-162	w different _ $=162	k ^ SORRY=162
m ^ SORRY=162	k -of IT BEEN=-162	w on it=162	k -to _ -in=-162	s four=-162	w four=-162	j you now=-162	k IT BEEN -on=-162	k -cy $=-162	m -cy $=-162	j can we=161	s saint=161
w saint=161	p BEEN WE YOU=-161	j i phone=-161	j the car=-161	m -he car=-161	w the car=-161	p BEEN I FEEL=161	p I NOT CHOICE=161	j we and=161	w ^ _ can=-161	j of months=-161	p IT IT CAUSE=161
s drunk=-161	w drunk=-161	w was not a=-161	m , nothing=161	w , nothing=161	k I LIE -a=-161	k -ay _ -a=-161	j the would=-161	j the by=-160	p IT BECAUSE YOU=160	m I turned=-160	w i turned=-160
j i listen=-160	s words=160	w words=160	k #=-160	k HAPPEN STATE=160	k SORRY -or -ng=-160	k SORRY _ -ng=-160	w some _ $=160	k -ok _ -he=160	k -on _ -ng=160	k SORRY YOU=160	k I BEEN -ty=160
p I HAVE LIE=-160	j i took=-160	k ^ -ng=160	m ^ -ng=160	m IT does=-160	j not yet=-160	k -ed ME -nd=160	s undo=-160	w undo=-160	w have _ a=160	k SORRY _ IT=160	m -of you=-160
w of you=-160	k ME -ay=160	w called _ $=-160	k -of YOU=-160	m of YOU=-160	w if _ did=160	j was but=-160	p I SEX OTHER=-159	m I promise=159	w ^ i promise=159	w i promise=159	p STATE I HAVE=-159
s some=159	w some=159	w ^ i hurt=-159	j one this=-159	s chang=-159	k ^ THING YOU=-159	j up for=-159	j d not=159	k -ds=159	p NOT WANT I=159	p I GAMBLE IT=-159	j the children=-159
m -he children=-159	w children=-159	w the children=-159	m -ng me=159	j i decided=-159	k THING _ $=159	j lied i=159	k , -ke=-159	m , -ke=-159	k I -ly=159	m i -ly=159	s strai=159
k BEEN NOT -he -ne=-159	k NOT -he -ne=-159	k NOT -he -ne -ho=-159	w not the one=-159	p YOU SAW BEEN=-159	k -do=-159	p BECAUSE CHOICE=-159	s give=159	w give=159	w that _ had=-158	k BEEN ME $=-158	w i _ never=158
k ME _ -or=158	j told it=-158	w you _ there=158	p BEEN IT THING=158	j not like=158	s angry=-158	w angry=-158	j i stayed=-158	j and said=-158	k HAVE SORRY=158	m have SORRY=158	s good=158
w good=158	w and i know=-158	j down the=-158	j not caught=-158	j sorry not=158	w say _ was=-158	p BECAUSE ALL=158	p BEEN I SORRY=158	s expla=-158	w decide=-158	j i minutes=-158	k -ch COMPARE=158
p I CHOICE DO=-158	k BEEN -el=-158	m BEEN cruel=-158	k BEEN ERROR $=157	m them $=-157	w them $=-157	m called YOU=-157	k CHOICE -ho=157	m CHOICE who=157	s tempt=157	k -ar _ I=-157	s hardl=157
w hardly=157	p NOT YOU FEEL=-157	m my -ay=157	k I SORRY -or -ng=-157	k BEEN -ng -on=157	k I BEEN -ng -on=157	p I I HAPPEN=-157	k -ed IT $=-157	j for anything=157	w for anything=157	j the months=-157	k YOU WANT -to=157
m let ME=157	j still to=-157	p IT BECAUSE THEY=-157	j i used=-157	w , and that=-157	j there i=157	k BEEN NOT YOU=-157	s name=-157	w name=-157	j go to=-156	k -up -or=-156	m -up for=-156
k I BEEN NOT WILL=-156	w am _ going=-156	w am not going=-156	s spend=156	j get to=-156	w get to=-156	p I I SORRY=156	p SEX JUST=156	m NOT one=-156	k ^ COMPARE=156	m ^ COMPARE=156	p IT SAW=-156
m all YOU=156	p I WILL WILL=-156	w other=156	j at that=-156	j not someone=156	j the said=-156	k NOT ME=156	k -ms $=156	m -ms $=156	k -go _ $=156	w go _ $=156	k CAUSE _ -he=-156
p BECAUSE YOU CHOICE=-156	m YOU wanted=156	w you wanted=156	j you before=-156	k -ed _ -ay=-156	p NOT YOU DO=-156	p WOULD IF=156	s wedne=-156	k WANT YOU=156	m WANT you=156	k -en -es $=-156	m -en times=-156
k IT _ SAW=-156	p SORRY NOW=155	j i understand=-155	k HAVE STATE=-155	w did _ out=155	j between us=155	p BEEN SEX OTHER=-155	w like this $=155	k NOT _ -a=155	k ^ -at DO=155	j was left=155	k ^ IT BEEN JUST=155
j is like=155	k LIE _ ME=-155	k -or ME -nd I=-155	s june=-155	w june=-155	k , NOT=155	m , NOT=155	w the _ talking=155	j take you=-155	p BEEN STATE ALL=-155	j what me=155	j was made=-155
j and instead=-155	j your turned=155	m I bought=-154	w i bought=-154	p IT IT YOU=-154	j be one=-154	k ME -ds=154	m my -ds=154	k -op=-154	k -ze=154	w you do not=-154	j our i=-154
k -to CAUSE IT=-154	w ^ i made=-154	w stress=-154	k ^ _ -ad=154	s along=154	w along=154	k -nd _ -to=-154	j i barely=154	m I barely=154	w i barely=154	j the phone=-154	m -et to=-154
j my your=-154	j what need=-154	j the hundred=-154	j were me=-154	p STATE ALL=-154	k YOU -at=-154	j if did=154	k ^ _ -id=-154	k YOU _ -as=154	j have had=153	j you know=153	k -st _ BEEN=-153
w ^ i knew=-153	k ^ -er=153	m ^ -er=153	m stop $=-153	w stop $=-153	k -to _ -or=-153	s suspi=-153	w ^ it is=153	j was nothing=153	p I ME THING=153	k GAMBLE -nd=-153	m GAMBLE and=-153
j me of=153	w me _ you=-153	s nine=-153	w nine=-153	k -ct $=153	m -ct $=153	m I called=-153	w i called=-153	m fine $=-153	w fine $=-153	p LIE ME=-153	m up -or=-153
w up for=-153	j what am=153	p IT ALL BEEN=153	m had -to=153	p I JUST NOT=153	w problems=153	k -he -ve=-153	m the -ve=-153	k I CHOICE -ow=153	m me ,=-153	w me ,=-153	k THEY BEEN -he=152
k THEY BEEN -he -ne=152	j on two=-152	j who to=-152	k I COLD ,=152	m never -ht=152	m , okay=152	w , okay=152	j i something=152	p I NOT NOT=152	j was who=-152	j i bought=-152	k SAW _ $=-152
s five=-152	w five=-152	k JUST _ -at=152	s most=152	w most=152	m THEY is=152	j i while=-152	m I understand=-152	w ^ _ understand=-152	w ^ i understand=-152	w i understand=-152	j of was=-152
j to stop=-152	k -ra=-152	j been to=-152	k -nd -ad=-152	k -nd -ad -of=-152	k -nd -ad -of -ng=-152	m -nd instead=-152	m and -ad=-152	w and instead=-152	w and instead of=-152	k -st _ IT=152	k ^ -re BEEN=-152
s reall=152	w really=152	k LIFE _ LIFE=-152	w sorry _ $=152	p NOT IT IT=-152	s thera=-152	w ^ _ part=-152	m HAVE never=152	j to blame=-152	m -to blame=-152	w to blame=-152	s grow=152
w grow=152	p BEEN DO IT=-152	p JUST IT LIE=-152	w i _ how=152	j like this=151	w like this=151	w what _ i=151	m apology $=-151	w apology $=-151	j that had=-151	k -or ME -nd=-151	j friends i=-151
k ^ -re BEEN -he=-151	w ^ here is=-151	k , -nd IT=-151	k -nd -he LIFE=151	p HAVE HAVE ME=151	k I CHOICE -at=-151	s monda=-151	p YOU NOT THING=-151	m -nd not=-151	w and not=-151	j could at=-151	j person to=-151
k ^ YOU COLD=-151	k I NOT -id=-151	m it -to=151	w ^ _ chose=-151	w ^ i chose=-151	p ME BEEN THEY=151	p ME NOT IT=-151	j of because=151	w me _ a=151	m yet ,=-151	w yet ,=-151	k -ty -es=-151
j your when=-151	k -ll _ -ow=-151	m -he right=151	w the right=151	s point=151	w point=151	k ^ I BEEN JUST=150	k ^ BECAUSE I=-150	w ^ because i=-150	p WILL NOW=-150	k ^ I -ed -he=-150	p NOT IT BEEN=-150
j was sober=-150	w thinks=150	j i saint=150	m saint $=150	w saint $=150	j you more=150	s seven=-150	w seven=-150	k -or -ng YOU=-150	k I WANT -to=-150	w i wanted to=-150	k COMPARE THING=150
w the _ about=-150	j let down=150	w things _ $=150	k -at I BEEN DO=-150	k HAVE _ -ht=-150	j your been=150	s stood=-150	w stood=-150	j not ask=-150	j me him=150	m man $=150	w man $=150
w sunday=-150	m wedding $=-150	w wedding $=-150	p SEX ME=-150	k -ut _ -ng=-150	k ^ I -ok=-150	w ^ i took=-150	w feelings=150	j nights i=-150	j the next=-149	j do want=-149	w do _ want=-149
p I CAUSE HAPPEN=-149	j the knew=149	k NOT WANT=149	w to _ for=-149	k ^ YOU HAVE NOT=-149	p I WOULD COMPARE=-149	k DO _ COMPARE=149	w , _ is=149	w been _ to=-149	k NOT _ -ne=-149	m your -er=-149	p WANT YOU BEEN=149
j it harmless=-149	j was harmless=-149	m harmless $=-149	w harmless $=-149	k IT _ -re=149	k -re _ I=149	w it was not=-149	s talki=149	w talking=149	m not ,=-149	w not ,=-149	w your _ was=-149
j me all=148	m has BEEN=148	w has been=148	k , _ ,=148	w , _ ,=148	m and THEY=148	k SORRY ,=148	m SORRY ,=148	k -to -lk -to $=148	w any _ $=-148	k -re ME=148	m ^ no=-148
w ^ no=-148	m worse $=148	w worse $=148	w ^ _ broke=-148	w ^ i broke=-148	j to decide=-148	p ME DRINK YOU=-148	w ^ _ everything=148	p I ALL WILL=148	s insul=-148	k JUST -er=148	p NOT STATE BEEN=-148
k -ed _ -ut=-148	k -to -ve IT=-148	w to _ her=-148	k BEEN -ht=-148	p I THING YOU=-148	m things $=148	w things $=148	p DO BECAUSE YOU=148	k -at BEEN=148	m what BEEN=148	m had HAPPEN=-148	m -ng your=-148
k JUST _ ME=148	m BEEN angry=-148	p YOU I SORRY=147	m was -rd=-147	w was hard=-147	k BEEN _ -ss=147	j would if=147	k -ed ME -to=147	j came about=147	j all is=147	s guys=147	w guys=147
k -nd I CHOICE=-147	k -ne -on=-147	j does i=-147	w tuesday=-147	k BEEN SORRY I LIE=147	k SORRY I LIE=147	w it is=147	p NOT YOU ME=-147	k ^ YOU BEEN -he=147	j to before=-147	k ^ -ll=147	m ^ -ll=147
j did right=147	s also=-147	w also=-147	k -id IT $=147	k ME ,=-147	m ME ,=-147	w i _ ashamed=-147	j pushed you=-147	m pushed YOU=-147	w pushed you=-147	k ^ I HAVE BEEN=-147	k , YOU BEEN=-147
j at any=-147	k -at -ny=-147	m -at any=-147	m at -ny=-147	w at any=-147	j left the=-147	j you kept=-147	j i four=-147	w bad _ $=147	p STATE OTHER=-147	k CHOICE NOT=-147	p THEY ALL=147
p BEEN YOU TRUST=146	j a game=-146	s answe=-146	k BEEN _ -at=-146	k " $=-146	m " $=-146	w " $=-146	k -nd I SAW=-146	w straight=146	k -a ERROR $=146	k ^ -he OTHER=146	k STATE -of -ng=146
k STATE _ -ng=146	p YOU ALL BEEN=-146	j have since=-146	w than _ $=146	p COLD IT=146	m HAVE nothing=-146	j is is=146	m -a year=-146	w a year=-146	p SAW SORRY=146	k IT DO=-146	k BEEN SORRY ,=146
k I BEEN SORRY ,=146	j it talking=146	j the room=-146	s stone=146	w stone=146	k I BEEN -th=-146	j was stupid=146	p BEEN NOW YOU=-146	j my every=-146	w my _ every=-146	k LIFE _ $=146	m messages $=146
w messages $=146	j i enjoyed=-146	m I enjoyed=-146	w enjoyed=-146	w i enjoyed=-146	w should not have=146	p IT YOU STATE=146	p YOU STATE I=-146	s infor=146	k YOU FEEL $=146	j would lie=-146	j was cowardly=-146
w cowardly=-146	m my -ns=146	k -nd _ -of=-146	j the lie=-146	m YOU before=-146	w you before=-146	w couple=145	j you while=-145	w you _ this=145	j paid the=-145	k -a -ss $=145	j last was=-145
w like that=145	j i ask=-145	j i slip=-145	j have got=145	m HAVE got=145	w have got=145	j am this=-145	j to now=-145	j to hear=-145	k -to -ar=-145	m -to hear=-145	m to -ar=-145
w to hear=-145	m you -in=-145	w reacted=145	j to again=-145	j i birthday=-145	j was up=-145	j i taken=145	j not going=-145	j how were=-145	p YOU ME COMPARE=-145	j have a=145	p YOU THING ALL=145
k , BUT YOU=145	m paid -he=-145	w paid the=-145	m DO this=-145	k -op $=-145	m -op $=-145	j make to=145	m not ME=145	k NOT _ DO=-144	k ^ _ -nd=144	k -sh _ HAVE=144	w wish _ had=144
m , or=-144	w , or=-144	k -ee -es=-144	m three -es=-144	k -so I WOULD=-144	s meeti=-144	j has you=144	k -on _ -ay=-144	k -in _ -to=-144	m SEX was=-144	s days=-144	w days=-144
j years it=-144	j had right=-144	w had _ right=-144	j not how=-144	k ^ I -ld=-144	k -so _ $=144	w so _ $=144	m ALL time=-144	m stopped -at=-144	w stopped at=-144	k ^ _ -ls=144	k SORRY -ut=144
m SORRY about=144	k NOT -to -me=-144	w you _ of=144	p SORRY COMPARE=144	k BEEN _ -ke=144	j am telling=-144	k -ne _ HAVE=-144	j lies were=144	m LIE were=144	m lies BEEN=144	w lies were=144	p NOT IT CAUSE=-144
p IT I YOU=-144	k ^ _ -he=144	w ^ _ the=144	k SORRY _ $=144	m was -rn=-144	m on ME=144	p I YOU WE=-144	j you even=144	k NOT _ FEEL=144	p IT IT HAPPEN=144	k BEEN SORRY -ut=144	k I BEEN SORRY -ut=144
w am _ about=144	w am sorry about=144	s makes=-143	w makes=-143	j you again=-143	w it is a=143	p IT BEEN HAPPEN=143	j to make=-143	j pressure i=143	k YOU -in=-143	m have STATE=-143	p COLD BECAUSE=143
p IT NOT BEEN=-143	w nobody _ me=-143	p ME DO IT=-143	m came -ut=143	j the hurt=-143	m not -ed=143	k YOU JUST=143	m you JUST=143	w to _ again=-143	j were happy=-143	p WOULD IF YOU=143	j sorry to=143
m NOT sleep=143	k -ed -on=143	j come home=143	m it -a=-143	w it a=-143	k COLD -at YOU=-143	m COLD at=-143	k ^ -at I DO=-143	k DO _ ME=-143	k -nd I -pt=-143	w and i kept=-143	j was true=-143
j d into=143	w there _ i=143	s place=143	k -he -ll=-143	m the -ll=-143	j i give=143	m about YOU=-143	j was more=143	p I THING IT=143	k IT BEEN -re=143	k -up -in=143	m up -in=143
k -le _ BEEN=-143	j i some=142	m all $=142	w all $=142	s wait=-142	w wait=-142	j you plenty=142	k -ty _ -es=142	j nobody me=-142	w saw it=-142	k NOT _ -re=142	k NOT -ed -or=142
k ME _ -es=-142	p BEEN I JUST=142	j your a=-142	k -er _ BEEN=142	k BEEN CAUSE -up=-142	p I SEX YOU=-142	m -to decide=-142	w to decide=-142	k NOT BEEN -he=142	w it to=142	k WANT -an=142	k -ed _ -ny=-142
k -gh=142	m no -ct=-142	k ME _ ME=142	w me _ my=142	j to back=142	p WILL NOT IT=-142	k -ng _ -th=142	p ME HAVE NOT=142	j how much=-142	k -ow -ch=-142	m -ow much=-142	m how -ch=-142
w how much=-142	p IF IT I=142	k ^ _ -ts=142	k I HAVE ALL=142	k ^ I HAVE ALL=142	m I used=-142	w i used=-142	k -pt _ IT=142	j on to=142	j i gambling=-142	j and she=142	p YOU WANT=142
j not where=142	k ^ IT DO=-142	k I -ze=142	m i -ze=142	k WANT IT=-142	k -or THING=141	j i panicked=141	m I panicked=141	w i panicked=141	w panicked=141	j i them=-141	p CAUSE IT HAPPEN=-141
w that was=-141	w has _ been=141	k I _ JUST=141	m -of your=-141	w of your=-141	k IT DO NOT=-141	m IT only=-141	w it only=-141	m IT makes=-141	k IT -ch=141	k ^ YOU WANT=141	k -er -or=-141
m -er for=-141	j with one=-141	j myself it=-141	p IT YOU LIFE=-141	j i angry=-141	p CAUSE CAUSE IT=-141	k -ke ME TRUST=141	k I -ke ME TRUST=141	w broke _ promise=141	w broke my promise=141	k JUST _ -a=141	k -ay -or -a=-141
k -om THEY=-141	m from THEY=-141	k DRINK BECAUSE=141	p DRINK BECAUSE=141	p DRINK BECAUSE BEEN=141	p I DRINK BECAUSE=141	p YOU I CAUSE=-141	j because wanted=-141	w because _ wanted=-141	w because i wanted=-141	j no this=-141	j it started=141
m it -ck=141	w it back=141	m stuff $=141	w stuff $=141	k -on _ #=-141	j at with=-141	s deal=141	w deal=141	p IT ME OTHER=141	j and did=-141	p ME ME THEY=141	m NOT you=-141
w it _ to=141	k -nd _ -om=-141	w i have never=141	m are NOT=141	p I TRUST WILL=141	p NOT BEEN LIE=-141	k ^ -en=-141	m ^ -en=-141	j i months=-141	s notic=141	j do to=-141	j yelled i=141
k ^ YOU -er=-140	j my after=140	k -ms=140	m -go to=-140	w go to=-140	m -so that=-140	w so that=-140	k I WANT YOU=140	k I -me=140	m i -me=140	w was true $=-140	j a hotel=-140
m -a hotel=-140	w a hotel=-140	w place=140	p ERROR WOULD=-140	m -a bad=140	w a bad=140	k -ld _ YOU=140	m me BEEN=140	s aunt=-140	w aunt=-140	j who this=-140	k BEEN COMPARE $=140
j in room=-140	k BEEN NOT COLD=-140	k YOU BEEN NOT COLD=-140	k -ch $=-140	m -ch $=-140	k -il _ SAW=-140	p WOULD DRINK=140	p SEX NOT=140	m say $=140	w say $=140	k -ay IT $=140	w say it $=140
m sorry -ut=140	w sorry about=140	s teste=-140	w tested=-140	m our -on=-140	k ^ NOT CAUSE=-140	k ^ NOT CAUSE ME=-140	m nobody CAUSE=-140	p YOU YOU BECAUSE=-140	m you -at=-140	j it years=-140	m tired $=140
w tired $=140	k -ht -ut=-140	j time you=-140	s ring=-140	w ring=-140	p MAYBE COLD=140	w for me and=-139	p YOU YOU DO=139	j on at=139	m got STATE=139	j no right=-139	k NOT -ht -to=-139
m no -ht=-139	w no right=-139	w no right to=-139	p DRINK THING=139	k I HAVE NOT BEEN=139	k NOT _ -me=-139	m am -ng=-139	k I -ed IT=-139	j nine days=-139	k -ne -ys=-139	m -ne days=-139	m nine -ys=-139
w nine days=-139	j only that=-139	k -so _ YOU=-139	w so _ you=-139	k THING _ IT=139	j the us=139	k -nd -ll=139	m and -ll=139	s separ=139	k -rd _ $=139	p YOU COMPARE THING=139	j d have=139
p DO IT BECAUSE=139	w i had every=139	w , i said=139	j you apology=139	p DO I YOU=-139	s inste=-139	w instead=-139	k BEEN -a LIE=-139	w an _ and=-139	k -he LIFE BEEN=-139	p NOT BEEN ERROR=-139	p NOT CAUSE ME=-139
k ALL _ -he=139	k -le _ TRUST=139	j am calling=-139	k NOT -ke=139	w sorry _ that=139	j sorry had=139	p WANT NOT BEEN=-139	w were _ $=139	j will and=-139	s expen=139	w expenses=139	k BEEN -le=139
j it okay=-139	k JUST CHOICE=139	j me never=139	j a man=139	j a d=139	w got _ $=139	j you yours=139	k DO BEEN=138	k I _ -ll=-138	m put -in=138	w put in=138	k HAVE _ -a=138
k ^ _ IF=138	w ^ _ if=138	m -ht about=-138	p WE THING=138	p SORRY IT I=-138	m room $=-138	w room $=-138	j was no=138	j will on=-138	w to it=138	j to what=-138	p TRUST HAPPEN=138
p I YOU OTHER=-138	k -ts _ $=138	j our son=-138	m WE son=-138	w our son=-138	j is mine=-138	p I COMPARE YOU=-138	j would look=-138	j me your=-138	w ^ i needed=138	j was than=138	k -ur=-138
k YOU -pt=-138	k ^ YOU -pt=-138	m YOU kept=-138	m you -pt=-138	w ^ you kept=-138	w you kept=-138	w i was not=138	w when _ had=-138	p HAVE IT IT=-138	k YOU BEEN -ng IT=138	m YOU found=-138	w you found=-138
k BEEN _ -ot=138	k -he _ -to=-138	w the _ to=-138	w ^ _ told=-138	j not much=-138	p I SORRY WE=138	j in after=-138	w you _ nothing=-138	p I NOT SORRY=-137	k NOT -ut=-137	m NOT about=-137	m you THING=137
j so would=-137	j me so=137	w i _ sober=-137	k ^ CAUSE=137	m ^ CAUSE=137	m ^ let=137	w ^ let=137	k SORRY IT I -ed=-137	p THING THING=137	k BECAUSE _ LIFE=137	p I WILL I=-137	j not hard=-137
p CHOICE NOT=-137	k IT _ COMPARE=137	m -re me=137	j those months=137	k YOU CHOICE IT $=137	j wanted and=-137	j was after=137	k ^ _ COLD=-137	k IT _ BECAUSE=-137	k ^ I -ed=-137	k ME _ NOT=-137	k -ne I=-137
m -ne i=-137	m did YOU=137	w did you=137	j i raised=137	w i _ raised=137	k -hy $=-137	m -hy $=-137	m why $=-137	w why $=-137	w temptation=137	k -ed -ne $=-137	j never brought=137
m NOT brought=137	w never brought=137	j is you=-137	j i answer=-137	p MAYBE WILL=-137	m was -ue=-137	w was true=-137	m THEY first=-137	p I FEEL HAVE=-137	j where went=137	p IT I STATE=137	p BECAUSE COLD=136
k ME _ -er=136	m SORRY you=136	w sorry you=136	j like when=136	p YOU COLD IT=136	j i our=-136	k -he _ -at=-136	k -of -at YOU=136	w of what you=136	j three you=-136	k LIFE _ -nd=-136	j i guess=136
m I guess=136	w i guess=136	j tell what=-136	k -al _ $=136	j who was=136	j missed her=-136	m missed THEY=-136	w i missed her=-136	w missed her=-136	p YOU I COMPARE=-136	m you -ry=136	m lonely $=136
w lonely $=136	k -nd _ ERROR=136	j i again=-136	s husba=136	p THEY THEY IT=136	j at your=-136	j would the=-136	j the most=136	w ^ _ said=-136	w i _ asked=-136	s best=136	w best=136
w money _ $=136	j like a=136	w tell _ what=-136	k IT BEEN -en=-136	m bad CHOICE=136	k LIE -om=-136	k YOU _ -ht=-136	j now i=-136	w was _ getting=136	p I YOU MAYBE=-136	j that would=-136	j it every=-135
p DO CHOICE YOU=135	k -ny _ $=-135	w if _ were=135	k I -it=-135	m i -it=-135	p STATE IT BEEN=135	w accept=135	p I LIE ME=-135	j said no=-135	m -id no=-135	w said no=-135	m BEEN caught=-135
j all do=135	k ^ I CHOICE I=135	w phone=-135	j i along=135	p JUST ALL=135	s regre=135	m wanted $=135	w wanted $=135	k -es _ YOU=-135	p SORRY WE=135	k BEEN BEEN=135	p HAVE BEEN LIE=-135
w i _ this=-135	k -of -es=135	m of -es=135	m into IT=-135	k -ld _ LIFE=-135	k -in -ne=-135	m in -ne=-135	k -he _ -in=-135	w the _ in=-135	w sorry _ it=135	j slept the=135	m ^ an=135
w ^ an=135	j if were=135	w ^ _ we=135	s man=135	w man=135	k -on ME=135	j not last=135	k I HAPPEN STATE=135	j kind of=135	m kind -of=135	w kind of=135	p ME LIE I=-135
w she _ the=135	w you know it=134	k I DO NOT -me=-134	j have worse=134	k CAUSE _ I=134	m not SEX=134	k ^ I LIE -ut=134	w did it to=134	k -a -id=134	m a -id=134	j meant to=134	j not look=134
j of your=-134	w your _ and=-134	s ever=134	w ever=134	k COLD _ YOU=-134	m BEEN tired=-134	p THEY DO NOT=-134	k NOT -ld YOU=-134	k ^ _ THING=134	k -id _ BEEN=-134	k HAVE DO $=-134	m since YOU=134
k IT -ng $=-134	p CAUSE YOU IT=-134	p NOT I LIE=-134	j were those=134	k -wo -es=134	m two -es=134	p DRINK YOU=-134	k YOU WOULD BEEN=134	j you love=134	k HAVE _ -ay=134	j i lunch=-134	k ALL WILL=134
k -ng THEY=-134	p I THEY WE=-134	j and kept=-134	j have if=134	p I HAVE THING=134	k STATE , I=-134	k , _ WOULD=134	k HAVE _ -ne=134	k WOULD _ NOT=134	k , -nd IT BEEN=-134	k ^ I -pt -ng=134	m him -st=-134
j not with=134	m was ME=-134	j i at=-134	j lies about=-134	m birthday $=-134	w birthday $=-134	w your birthday $=-134	m love YOU=134	w love you=134	k WE OTHER=-134	m our OTHER=-134	m BEEN telling=-134
j made for=-134	j your right=-134	w i was wrong=-134	m was SEX=-133	w was texting=-133	k SORRY _ HAVE=133	j the place=133	k DO _ -ut=133	k -to THEY -at=-133	k I -ed IT $=-133	j i wait=-133	m -en us=133
m between WE=133	w between us=133	p WILL I WILL=-133	m have HAPPEN=133	p IT BECAUSE IT=-133	k NOT -al=133	p WOULD WANT=133	p BEEN ERROR YOU=-133	j as and=133	p YOU BECAUSE ALL=133	m -nd said=-133	w and said=-133
m sorry YOU=133	j what for=-133	k -nd LIE=-133	m and LIE=-133	k ERROR HAPPEN=133	k LIE -or=-133	k CAUSE YOU $=-133	j drinking three=-133	k DRINK _ -ee=-133	w drinking _ three=-133	k ^ IT DO NOT=-133	k -by _ ,=-133
w by _ ,=-133	p I COMPARE LIE=-133	j while you=-133	j nothing do=-133	p I BEEN COMPARE=133	k ME _ -a=133	k IT _ WOULD=-133	j me more=133	w it was me=-133	s held=133	w held=133	s quest=-133
w about that $=133	m YOU now=-133	w you now=-133	w ^ i used=-133	p YOU YOU TRUST=-133	w it was the=133	k I _ -th=-133	k NOT -as=133	m NOT as=133	m HAVE stopped=-133	p NOT CHOICE HAPPEN=133	k NOT -or=-132
m NOT for=-132	j me when=132	k YOU BEEN -ht=-132	w you _ right=-132	k -a ERROR=132	m a ERROR=132	j was basically=132	k -wo _ $=-132	w two _ $=-132	m were ERROR=132	j got into=-132	k ^ I -ld YOU=-132
k NOT -ld=-132	p CHOICE I ME=132	k -ys $=-132	m -ys $=-132	j a tell=-132	k , _ WE=132	j i stood=-132	p BECAUSE BEEN NOT=132	j even i=-132	w it _ the=132	j you tested=-132	m saw IT=-132
k I LIE -ut=132	w i lied about=132	j did because=132	s phone=-132	w it was my=132	m BEEN ashamed=-132	w am ashamed=-132	w i am ashamed=-132	k BUT YOU=132	m BUT you=132	j to room=-132	p I WOULD WANT=132
j when was=-132	w told your=-132	w pushed _ into=-132	w pushed me into=-132	k -re _ -ng=-132	m YOU lost=-132	w you lost=-132	j no i=-132	p BEEN I SEX=-132	w said _ was=-132	w you wanted to=132	k ME _ YOU=-132
p I IT WANT=132	k , _ -or=-132	w , _ for=-132	p NOT COLD YOU=-132	j and stuff=132	j there need=132	w i need to=132	j on not=132	k -ea=132	s idea=132	w idea=132	m know I=132
w know i=132	k IT _ -in=132	j until the=-131	k -a -me=-131	m a -me=-131	k , IT BEEN NOT=131	p WILL CHOICE=-131	j on sunday=-131	m -on sunday=-131	w on sunday=-131	j those i=-131	m WANT that=-131
k -to YOU -in=-131	j i broke=-131	w was _ up=-131	k -ed IT=-131	k YOU WOULD NOT=-131	j i small=-131	p ME I WANT=-131	w and _ $=131	s telli=-131	w telling=-131	m your COLD=-131	k SEX _ ME=-131
j i drove=-131	m I drove=-131	w i drove=-131	m on IT=131	p BEEN ERROR NOT=-131	k LIE _ -re=-131	p JUST BEEN LIE=-131	j one another=131	j someone me=131	k I WOULD -en=131	k WOULD -en=131	m d -en=131
j and went=-131	m YOU look=-131	w you look=-131	w ^ you could=131	j am your=-131	j not this=-131	k -at THEY=131	k TRUST ,=131	m TRUST ,=131	p I IT THING=131	w your _ to=-131	s panic=131
k -ed -he -om=131	j a your=-131	k -on -ng=131	m on -ng=131	w am _ a=131	j big deal=131	k -ig -al=131	m -ig deal=131	m big -al=131	w big deal=131	j words were=131	m words BEEN=131
w words were=131	j my right=131	w , _ at=131	p SAW LIFE=-131	k NOT -ce=-131	m down $=131	w down $=131	j do with=-131	p ALL WILL=131	m drunk $=-131	w drunk $=-131	k , -nd I -ed=-131
k ^ _ -ll=131	w was basically=131	k , SORRY=131	m , SORRY=131	w should _ have=131	j there you=-130	w it was never=-130	j you anything=-130	k -ke -he=-130	m -ke the=-130	k HAPPEN _ $=130	j have be=-130
j are this=130	p CAUSE ME BEEN=130	k YOU -so=130	m YOU so=130	m you -so=130	w you so=130	j never at=130	m BEEN more=130	k ^ -in=130	m ^ -in=130	k -nd THEY=130	j and with=-130
p DO TRUST=130	p JUST YOU NOT=130	w never _ it=130	k HAVE _ BEEN=130	p MAYBE FEEL=130	k IT -a=-130	m IT a=-130	w am sorry you=130	w ^ _ money=-130	k -he _ -st=-130	j she it=130	p I BEEN DRINK=-130
p JUST I IT=-130	j in no=130	j the life=130	m OTHER has=130	k -ar , I=-130	w you _ out=-130	j the lost=130	w it _ me=-130	m that -ay=-130	m ^ after=130	w ^ after=130	k BEEN -us=-130
k BEEN -he LIFE=130	k IT BEEN -he LIFE=130	s peace=130	w peace=130	j none of=-130	m none -of=-130	w none of=-130	m -re for=130	p BEEN JUST JUST=130	m -to make=-130	w to make=-130	j there been=130
w there _ been=130	j it thing=130	j i left=-130	j you decide=-130	j blame i=-130	k , _ THEY=130	w have no=-130	w am telling=-130	w am telling you=-130	w i am telling=-130	m said $=130	w said $=130
k I BEEN NOT -he=130	j a choice=-130	m -a choice=-130	w a choice=-130	s press=130	p IT IT ME=-130	j am only=130	p SORRY YOU DO=130	j me or=-130	k CHOICE -ut=-130	m CHOICE about=-130	s cruel=-130
w cruel=-130	k I BEEN -ng YOU=-130	m happen $=-129	w happen $=-129	j fine i=129	m fine ,=129	w fine ,=129	m is ME=-129	j i both=-129	k -ce _ I=129	k -a -ar=-129	m a -ar=-129
p STATE BECAUSE=-129	s card=-129	w card=-129	p WANT HAPPEN=129	p WILL YOU YOU=-129	j was else=-129	w blamed=-129	j is a=129	j i kept=-129	k COMPARE _ -at=129	m stress $=-129	w stress $=-129
j our you=-129	p I GAMBLE=-129	k -en -hs $=-129	k ^ ERROR=129	m ^ ERROR=129	m not -ne=-129	j i alone=-129	k -at _ YOU=129	w what _ you=129	k NOT ALL=129	k -ne ,=129	m -ne ,=129
k NOT DO IT=129	j to someone=129	k -on _ YOU=-129	j be was=-129	p IF BEEN ME=129	j bought the=-129	j while was=-129	w while _ was=-129	k -re _ THING=129	m been -he=129	w been the=129	j i thousand=-129
k -to _ -at=-129	k BEEN -a JUST=129	k , -ne=129	m , -ne=129	j if so=129	w was drunk $=-129	w nothing _ $=129	p BEEN NOT SEX=129	p WILL THEY=-129	k -wn $=129	m -wn $=129	p STATE YOU CAUSE=-129
j hard and=-129	m HAVE it=-129	m apartment $=-129	w apartment=-129	w apartment $=-129	j every i=-129	k I -ed -in=-128	m another $=128	w another $=128	p HAVE THEY=-128	j you listen=128	j i text=-128
j maybe i=128	p OTHER HAVE=128	p BEEN SORRY HAVE=128	w message=-128	s harml=-128	w harmless=-128	p NOT NOT IT=-128	j sorry about=128	j i always=128	w monday=-128	w at your=-128	p ME I DO=-128
m LIE for=-128	p HAVE DO THING=128	p DO YOU NOT=128	k WOULD HAVE -ed=128	p I WILL THEY=-128	p FEEL WANT=128	s bad=128	w bad=128	p IT BEEN FEEL=128	w to _ back=128	k -an ERROR=-128	m an ERROR=-128
k , I -id=128	j asked the=-128	w so _ would=-128	m -by me=-128	w by me=-128	j last year=128	m -st year=128	m last -ar=128	w last year=128	s coupl=128	j was cruel=-128	m was -el=-128
w was cruel=-128	k I BEEN NOT ME=128	w about _ ,=128	p NOW BECAUSE=128	k -an _ -nd=-128	k , -nd I DO=-128	w glass=-128	j told about=-128	k -on -ys $=-128	j the doctor=-128	m -he doctor=-128	w doctor=-128
w the doctor=-128	k ME -ns=128	k FEEL YOU $=128	k -ch -nd=-128	m -ch and=-128	k IT _ -ow=128	j a home=128	s slipp=128	w slipped=128	s spyin=128	w spying=128	m caught $=-128
w caught $=-128	p IT ALL=128	j has me=128	j on on=-128	j how have=128	p NOT NOT YOU=128	w never been=128	k -ll _ $=-128	j you down=128	w was _ lie=-128	w was a lie=-128	k IT -to=128
j i all=128	w ^ i drove=-128	k I _ ,=128	w i _ ,=128	k BUT _ -to=-128	w still _ to=-128	w and then it=127	p CHOICE IT NOT=-127	p I WOULD IF=127	p STATE HAVE=-127	k -ly=127	p I BUT YOU=127
k SORRY _ LIE=127	k WE _ -nd=-127	k FEEL _ -so=127	k WOULD _ HAVE=127	w everything=127	k -te -on=127	k -or _ -rs=-127	k I BEEN -he -ne=-127	p THEY BEEN THEY=127	j call i=-127	j wanting to=-127	m wanting -to=-127
s wanti=-127	w wanting=-127	w wanting to=-127	k ^ -he -er=127	m -he dealer=127	w ^ _ dealer=127	w ^ the dealer=127	w the dealer=127	k YOU COLD=-127	p BEEN I TRUST=127	j drinking on=-127	j of times=127
m -of times=127	w of times=127	s bough=-127	w bought=-127	p IT NOT WOULD=-127	p BEEN IT SORRY=127	k -es -or=-127	m -es for=-127	k COLD -at YOU $=-127	j broke promise=127	k -py=-127	p SEX THEY BEEN=127
j get that=127	s error=127	k ^ _ -ok=-127	w ^ _ took=-127	j took out=-127	w were _ the=-127	j what do=127	j asked were=-127	w asked _ you=-127	k -nd _ -me=-127	k -es -nd I=-127	w ^ _ knew=-127
j lied for=-127	j my mother=-127	m ME mother=-127	w my mother=-127	w in _ and=-127	s troub=127	w trouble=127	p JUST TRUST=127	p IF WE=127	k -he ERROR=127	m the ERROR=127	j because her=-127
j was every=-127	j looked was=-127	w was _ the=-127	m YOU about=-127	w you about=-127	k -ht ,=-127	m -ht ,=-127	j i half=-127	m -ed on=127	p I DO SEX=127	j the hotel=-127	m -he hotel=-127
w the hotel=-127	p CHOICE I HAVE=127	j you worst=127	m IT started=126	k FEEL _ IT=126	p I WOULD DRINK=126	m ^ even=-126	w ^ even=-126	m before -he=-126	w before the=-126	k BEEN SORRY YOU=126	k I BEEN SORRY YOU=126
k -to THING $=-126	p I WANT DO=-126	j it does=-126	w it does=-126	j it quiet=126	k SEX BEEN=-126	j like me=126	k CAUSE _ -to=-126	j the found=-126	k -on _ $=-126	m BEEN worse=126	j told had=-126
m did $=126	w did $=126	p BECAUSE THEY=-126	j to without=-126	s disap=-126	k NOT -se=-126	p NOT THING DO=126	p I JUST CHOICE=126	k ^ ME LIFE=-126	j let think=-126	k CAUSE _ -nk=-126	w let _ think=-126
j it months=-126	k YOU -ad=126	w family _ $=126	j told the=-126	j i getting=126	j was getting=126	k SAW _ -he=-126	p SORRY I GAMBLE=126	w married=126	p OTHER HAVE BEEN=126	p I LIE BECAUSE=126	s terri=126
w terrible=126	m do -th=-126	w do with=-126	s littl=126	w little=126	p I STATE ALL=-126	w and _ kids=126	w and the kids=126	j that be=-126	p HAVE I THEY=-126	m BEEN real=-126	w that night $=-126
k BEEN NOT ME=126	p YOU CHOICE WILL=126	s far=126	w far=126	m all I=126	w all i=126	m BEEN just=126	k WILL -nd=-126	p COLD BUT=126	p SAW BEEN ME=-126	k -he -ar=-126	m the -ar=-126
w your _ because=126	j caught i=-126	j no idea=126	k NOT -ea=126	m NOT idea=126	m no -ea=126	w no idea=126	w ^ you made=126	k -en _ HAVE=-125	s chase=-125	j i promised=-125	w promised=-125
k ^ I -id=-125	k LIE _ -he=-125	k I -ut IT=-125	k -nd _ -id=-125	s care=125	w care=125	k HAVE _ COMPARE=125	j to than=125	s corne=125	p CHOICE COLD=125	p WILL CAUSE=125	k I _ -od=-125
k , -ay=125	m , -ay=125	m phone $=-125	w phone $=-125	w all _ did=125	k -th _ BEEN=125	p SAW YOU IT=-125	j too i=-125	k WOULD CAUSE=-125	k WOULD CAUSE IT=-125	p IT WOULD CAUSE=-125	k WOULD NOT HAVE=125
k ^ -a=125	m ^ -a=125	m ^ a=125	w ^ a=125	s denie=-125	w denied=-125	s raise=125	w raised=125	j just and=125	k CHOICE _ -he=-125	p BEEN WILL WILL=-125	k -ot=125
j kept the=-125	m was -th=-125	w i was with=-125	w was with=-125	k -ep -ng=-125	m keep -ng=-125	j took your=-125	p I DO DO=125	w had _ $=-125	s more=125	w more=125	m you CHOICE=125
k ^ I -ke=-125	j you about=-125	k ^ YOU -ed -to=125	j son you=-125	j lie you=-125	j hurt had=-125	j i lying=-125	j but you=125	k OTHER HAVE=125	p YOU OTHER HAVE=125	j my a=125	k -ke _ TRUST=125
j can promise=-125	k IT THING=125	k -id _ WOULD=-125	k -in -ry=-125	m in -ry=-125	p WOULD NOT HAVE=125	m YOU what=-125	w you what=-125	j one you=-125	k YOU -in -he=-125	k IT ALL=125	w small=-125
k THEY DO=-125	m THEY did=-125	w not your=-125	k -un $=125	m -un $=125	p BEEN I HAPPEN=-125	j she the=125	k BEEN -rs=125	k MAYBE _ HAPPEN=125	k ^ IF YOU BEEN=125	k ME _ -ve=125	p I LIE WE=-125
s waite=-125	s wrote=-125	w wrote=-125	k ^ WANT=125	m ^ WANT=125	m -ng him=-125	j i bank=-125	j and drunk=-125	j you trust=-125	k SAW -ow YOU=-125	k -st -me $=-125	j me be=125
k YOU DO NOT=-125	k ^ -me=125	m ^ -me=125	k WE -nt=-125	m our -nt=-125	k ^ YOU HAVE=-124	j it if=124	k -at -me=124	m at -me=124	j things that=-124	k BEEN JUST $=-124	k IT BEEN JUST $=-124
j last not=-124	j are it=124	k YOU WOULD HAVE=124	j for what=124	k YOU -ow=-124	m you -ow=-124	j have stopped=-124	w have stopped=-124	p THEY NOT I=-124	j i regret=124	w regret=124	p WILL IF=-124
w , _ just=124	k ^ YOU CAUSE ME=124	j both and=-124	p WE BECAUSE=-124	p SEX YOU=-124	w i _ that=-124	s norma=124	w normal=124	j was do=124	j are what=124	j while i=-124	k -ks $=-124
m -ks $=-124	k LIE -to=-124	m LIE to=-124	j of in=-124	s men=124	w men=124	p DO I WOULD=-124	k -a -en=-124	m a -en=-124	w stopped=-124	k ^ _ -of=-124	w ^ _ of=-124
j friends you=-124	p DO YOU I=-124	p HAVE I YOU=-124	p WILL HAVE NOT=124	p NOT YOU IT=-124	m our -ng=-124	m LIFE was=-124	k , _ -en=-124	j to explain=-124	m -to explain=-124	w to explain=-124	w was just=124
k I SORRY -he=124	k SORRY -he=124	k ^ I SORRY -he=124	m SORRY the=124	m regret -he=124	w i regret the=124	w regret the=124	p SORRY I SORRY=-124	j was place=124	j was sorry=124	s expec=124	j by and=-124
m I need=124	w i need=124	j with money=-124	k -to _ -to=124	k -ld _ I=-124	p SORRY IF I=124	k -om -or=124	p MAYBE IT I=-124	j said the=-124	w ^ you did=-124	p CHOICE BEEN IT=124	j lie again=-124
j i card=-124	s date=-124	w date=-124	k -ss ,=-124	m -ss ,=-124	p BEEN BEEN LIE=-123	j we the=123	p I IT THEY=-123	p IT SAW I=-123	m I kept=-123	w i kept=-123	w for me $=-123
w to it $=123	k IT _ -al=123	p BECAUSE WILL=-123	w i _ with=-123	p NOT I HAVE=-123	w seeing _ $=-123	j information you=123	p I STATE THING=123	k LIFE HAVE=123	k BEEN -ke=123	m BEEN like=123	m understand IT=-123
s fake=-123	w fake=-123	j kept a=-123	k -pt -a=-123	k I -pt -a=-123	m -pt a=-123	m kept -a=-123	w i kept a=-123	w kept a=-123	j the past=123	k DO -to YOU=-123	j i blamed=-123
m I blamed=-123	w i blamed=-123	m was -ly=-123	j a bad=123	m to IT=123	k -on -nd=-123	m -on and=-123	w ^ _ make=123	s these=123	w these=123	s becam=123	w became=123
m nothing YOU=-123	w nothing you=-123	p HAVE BECAUSE=-123	j i sleep=123	k -id -he=-123	m -id the=-123	w i _ meant=123	k BEEN _ -ch=-123	k I -ld YOU $=123	m -at was=123	w what was=123	w was made=-123
k YOU SAW ME=-123	k OTHER _ IT=123	k -ed -to -ll=123	k BEEN _ -en=-123	p TRUST ME=-123	k BEEN _ -gh=123	k I JUST=123	m i JUST=123	j what going=123	k ^ I BEEN ERROR=-123	k -me _ $=123	k -ur $=-123
m -ur $=-123	m hour $=-123	w hour $=-123	m talking $=123	w talking $=123	k IT BEEN ERROR=-123	j telling you=-123	w it _ just=123	k IT -ll $=123	w it all $=123	j i site=-123	s site=-123
w site=-123	k THING $=123	m THING $=123	j it is=123	k HAPPEN _ IT=123	p IT I IT=-123	j leaving the=-123	m BEEN leaving=-123	s leavi=-123	w leaving=-123	p NOT I STATE=-123	p BEEN THING I=123
w not _ anything=-123	k -as YOU BEEN=-123	m ^ look=123	w ^ look=123	s room=-123	w room=-123	k -ay YOU=-123	p ME IT NOT=-123	k -an WE=123	m -an we=123	m can WE=123	w can we=123
p I DO SORRY=122	j done it=-122	p I IT WILL=122	s neigh=-122	j on my=122	k -up -to YOU=122	m maybe I=122	w ^ maybe i=122	w maybe i=122	m it DO=-122	j no on=-122	j are a=122
j said had=-122	k IT -ck $=122	w it back $=122	j you with=-122	j i kids=-122	w even _ i=-122	k I BEEN ERROR=-122	w waited=-122	k GAMBLE -on=-122	m GAMBLE on=-122	p BECAUSE I HAPPEN=-122	k , -so=122
m , -so=122	m , so=122	w , so=122	j gave the=-122	m place $=122	w place $=122	w decisions=122	j to because=-122	p BEEN YOU LIE=-122	j me months=122	p IT WE YOU=-122	p I WILL CHOICE=-122
j off was=122	k -ld YOU $=122	w told _ $=122	w told you $=122	j things had=-122	j did do=122	m SORRY my=122	m that WILL=122	p BEEN HAVE THEY=-122	p YOU STATE ME=-122	k , I -ed=-122	w was _ at=-122
k WANT _ I=122	p YOU I SEX=-122	m were -ht=-122	w were right=-122	m well ,=122	w well ,=122	k IT _ -en=-122	k I HAVE -id=122	k ^ I HAVE -id=122	j were some=122	m were -me=122	w there were some=122
w were some=122	p IT CAUSE I=-122	j i way=-122	w into it=-122	w into it $=-122	j it idea=122	j had from=-122	p BEEN DRINK I=-122	j you take=122	m left -he=-122	w left the=-122	m while I=-122
w while i=-122	p I BEEN SEX=-122	k ME -ve $=122	j point of=122	k ^ I -ze=122	k ^ _ -ze=122	w cover=-122	j sorry your=-122	k BEEN -rd=-122	m BEEN hard=-122	p IT BEEN COLD=122	p NOT IF YOU=122
k I BUT=-122	m I still=-122	m i BUT=-122	w i still=-122	m for THING=122	w about you=-122	m NOT like=122	j were to=122	k -pt YOU=-122	k HAVE NOT BEEN=122	m NOT been=122	p HAVE I THING=122
j the got=122	k BEEN _ -al=122	p COMPARE LIE YOU=-122	k YOU -rs=-122	w was _ $=-122	p IT ME NOT=-122	s bothe=122	j told myself=-122	p I LIFE GAMBLE=-122	k , _ -he=-122	w , _ the=-122	k -a -ck=-122
m a -ck=-122	p I HAVE WANT=122	k THEY YOU=-121	s win=121	w win=121	j not be=121	w you _ tell=-121	p BECAUSE WOULD=-121	j before the=-121	p ME YOU TRUST=-121	j wanted both=-121	k JUST _ -nd=121
j you needed=-121	m YOU needed=-121	w you needed=-121	k BEEN _ LIE=-121	w you in=-121	w that _ would=-121	j stopped at=-121	p SEX NOT IT=121	p DO NOT NOT=121	m money BEEN=-121	w left _ $=121	k -de $=121
m -de $=121	p ME THING YOU=-121	k HAVE -ed -ut=121	k -ed , -nd=-121	p I CHOICE LIE=-121	k IT _ -an=-121	k THING -nd=121	p DO IT LIFE=121	w know _ $=121	j there it=121	k -at _ I=121	k -en _ -in=121
p DO NOT I=-121	j i else=-121	m NOT thinking=121	p ME LIFE CHOICE=-121	k -in THEY=121	m in THEY=121	p I OTHER YOU=-121	s all=121	w all=121	j the blame=121	m -he blame=121	w the blame=121
s suppo=121	k -to FEEL YOU $=121	s week=121	w week=121	k -a -ot=121	m -a lot=121	m a -ot=121	w a lot=121	p BEEN STATE CAUSE=-121	k -he -es=-121	m the -es=-121	p WILL I DO=-121
p HAVE THING IT=121	j the in=-121	p IT WOULD HAVE=121	m not -ke=121	w since you=121	k IT BEEN NOT -a=-121	k YOU _ -en=-121	p BEEN COMPARE ME=121	j up and=-121	j and how=121	j even were=-121	w something _ me=121
j rent a=-121	j was late=121	j i another=-121	j i married=121	j nothing with=-121	k -to DO -th=-121	k HAVE NOT -to DO=-121	k NOT -to DO=-121	k NOT -to DO -th=-121	w nothing _ do=-121	w nothing to do=-121	w to do with=-121
k ^ I WOULD NOT=121	k -nd IT BEEN -he=-121	m -ht when=121	k BECAUSE -er=-121	k BECAUSE -er $=-121	m since -er=-121	j i mother=-121	k -er COMPARE=121	m -er than=121	k CAUSE _ ERROR=121	k I WANT IT=-121	j lied to=-121
m lied -to=-121	w lied to=-121	m YOU do=-121	w you do=-121	m I told=-121	w i told=-121	w i _ back=-121	j information was=121	w information=121	j there to=121	k I _ -il=-121	w i _ until=-121
k -or -ny=121	m for -ny=121	s how=120	w how=120	j so you=-120	k -ls=120	p DO IT THING=120	w thing=120	w you were right=-120	k NOT _ -an=120	k -ay I BEEN STATE=-120	m IT to=120
p BEEN WILL I=-120	p YOU HAVE NOW=-120	w i know $=120	k -he _ WILL=120	m I chose=-120	w i chose=-120	p NOT I YOU=-120	j what want=120	w not _ in=120	k , DO=120	k , DO NOT=120	m , DO=120
s table=-120	w table=-120	k , I JUST=120	k YOU -it=120	m you -it=120	p YOU NOT BUT=-120	p OTHER I CAUSE=-120	w say it was=-120	k -he _ -ut=-120	m was LIE=-120	k YOU CHOICE $=-120	w did to you=-120
k -nd IT BEEN=-120	m THING about=-120	k LIE -to YOU -in=-120	w up _ $=120	s perso=120	k -to -ry=-120	m to -ry=-120	p I ERROR COMPARE=-120	j it anything=120	k ^ -he -ts=120	k -ng ,=-120	m -ng ,=-120
j a this=120	m drink ,=-120	w drink ,=-120	k IT _ -on=-120	p TRUST ME IT=-120	k -to _ -ck=120	k -to YOU=-120	j people have=-120	p I DO BECAUSE=120	j bad my=120	k -ed _ -ng=120	p I NOW IT=-120
w ^ no one=-120	k HAVE -to -ay=120	j a name=-120	k NOT _ I=120	w was _ from=120	w secrecy=-120	p COLD NOW=119	w lie _ you=-119	w lie to you=-119	p WANT YOU YOU=119	k IT BEEN -a -ck=-119	p THEY WE=-119
m BEEN always=119	j i basically=119	j had slept=119	w you in the=-119	k STATE _ -on=-119	w lost _ on=-119	w your _ for=-119	p NOT IT HAVE=119	w i _ tell=-119	w those _ $=119	j it week=119	p SORRY YOU ME=119
j am person=119	p DRINK I HAVE=-119	p I CAUSE WILL=-119	j you found=-119	w knew _ you=119	k YOU BEEN ,=-119	j us be=119	k SORRY _ FEEL=119	w and _ you=-119	j have man=119	p YOU TRUST IT=-119	j to and=-119
k ^ I -ut IT=-119	j one years=119	w the _ room=-119	m that -ch=119	w could _ stopped=-119	k BEEN -py=-119	m BEEN happy=-119	w there _ some=119	k -ht -en=119	k -re BEEN -me=119	k ^ -re BEEN -me=119	k HAVE -me=119
w it was $=119	p WILL I=-119	p YOU DO NOT=-119	m I regret=119	w i regret=119	k -ng _ -en=-119	k BEEN -re -or=119	p CHOICE YOU I=-119	k LIE THING=119	p CAUSE NOT I=-119	j lie and=-119	j like anyone=119
m IF it=119	w if it=119	m am -a=119	w am a=119	w i am a=119	w that _ d=-119	j lot to=119	w , that is=119	s erase=-119	m BEEN calling=-119	p HAVE YOU WANT=119	k -od $=119
m -od $=119	s certa=119	w certain=119	j thought and=-119	p SAW I SORRY=119	j decided to=-119	k I WOULD NOT HAVE=119	k BEEN _ SEX=-119	k -of LIE=-119	m of LIE=-119	p JUST YOU IT=-119	w it to you=-119
m -he past=119	w the past=119	p SAW JUST=-119	p NOT BECAUSE=-119	s case=119	w case=119	p IT TRUST ME=-119	k -on IT BEEN=119	w never _ the=-119	k -in _ -ht=119	w in _ right=119	w hurt _ and=-119
w ^ i turned=-119	j real i=-119	j our wedding=-119	m WE wedding=-119	w our wedding=-119	j whenever you=-119	m whenever YOU=-119	s whene=-119	w whenever=-119	w whenever you=-119	k BEEN NOT -al=119	k IT FEEL YOU $=119
j you better=-119	k I _ -hy=-119	w i _ why=-119	j keep you=-119	m I broke=-119	w i broke=-119	w if you were=119	k NOT -ne=-119	k YOU BEEN -er=119	w ^ i said=-119	m perhaps I=119	w ^ perhaps i=119
w perhaps i=119	w was the one=-118	m information BEEN=118	w information was=118	j if it=118	j to him=-118	m BEEN texting=-118	j small i=-118	p SORRY YOU NOT=118	k -er IT=-118	k BEEN _ -he=-118	p HAVE I BEEN=118
p DO NOT BEEN=-118	j i dinner=118	k ALL _ DRINK=118	p ALL DRINK=118	j days i=-118	s argum=118	k ^ I CAUSE=-118	j will into=118	j was texting=-118	w an _ $=-118	m were LIE=118	j about like=-118
j it hard=118	k IT _ -rd=118	w it _ hard=118	k YOU -ke IT=118	w was _ i=-118	p GAMBLE BEEN NOT=118	j were of=-118	p ME ALL BEEN=118	j birthday and=118	j was birthday=118	m birthday -nd=118	w birthday and=118
w was _ birthday=118	k -st ME=118	m -st me=118	m one $=-118	w one $=-118	k IT I BEEN=118	j be better=118	j and at=-118	j sorry can=118	w told me=118	w on _ i=-118	p DO IT I=-118
k ^ _ IT=118	p CAUSE YOU YOU=-118	j made of=118	k ERROR CHOICE $=118	k I DO NOT JUST=-118	p YOU I WILL=-118	j in position=118	k -in _ -on=118	s posit=118	w in _ position=118	w position=118	k WOULD _ IT=-118
k ^ -he ALL=118	m not WANT=118	m -nd what=118	k -an $=118	m -an $=118	j said were=-118	j did was=118	k BEEN -a -nt=118	k -nd _ -ht=118	p JUST JUST=118	k ^ _ -to=118	j is so=118
k BEEN -ht $=-118	j know there=118	k YOU SAW -ut=-118	p I SORRY NOW=118	j know how=118	m know -ow=118	w know how=118	m -to ask=-118	w to ask=-118	m -to you=-118	j in car=-118	k -in _ -ar=-118
w in _ car=-118	p ME IT ALL=118	s famil=117	w family=117	w , _ are=-117	j was under=117	m BEEN under=117	w i _ under=117	w i was under=117	w was under=117	k -rd ,=-117	m -rd ,=-117
p YOU ME YOU=-117	p COMPARE CHOICE=-117	k -ho -ed -he=117	k -ne -ho -ed -he=117	p BECAUSE YOU ALL=117	j too much=117	k COMPARE -ch=117	m COMPARE much=117	m too -ch=117	w too much=117	m -he counselor=-117	w the counselor=-117
j i last=117	j told was=-117	p DO BEEN NOT=117	k -ry I=-117	m -ry i=-117	w the _ got=117	k BEEN _ -ty=117	m -or me=-117	w for me=-117	s call=-117	w call=-117	p I YOU THEY=-117
k THEY BEEN ME=-117	k ^ THEY BEEN ME=-117	j nobody i=117	k NOT ,=-117	m NOT ,=-117	p I WE NOW=117	p I JUST THING=-117	p HAPPEN SAW=-117	k BEEN -ll=-117	p ME NOT ME=-117	s march=-117	w march=-117
w i _ feel=-117	k -ll _ -so=117	k YOU _ -ry=-117	m IT much=117	k -he -st -nd=117	k -ng _ ME=117	p IT JUST JUST=117	w is mine=-117	k IT -as -a=117	p WILL BEEN WILL=-117	w d have=117	w i _ things=117
s afrai=-117	w afraid=-117	p I BECAUSE WILL=-117	m I promised=-117	w i promised=-117	k DO -to YOU $=-117	j you best=117	s kind=117	w kind=117	p YOU GAMBLE ME=117	k -no=-117	j and all=117
p BEEN I COMPARE=-117	k BEEN _ -om=117	w telling _ $=-117	w telling you $=-117	j there way=117	k -so -ly=117	m so -ly=117	j should not=117	w should not=117	w it _ never=-117	p YOU BEEN WANT=-117	j what doing=-117
p DO YOU CHOICE=-117	k NOT CAUSE ME=-117	p WE HAPPEN=117	w , _ that=-117	p I CHOICE JUST=-117	p YOU BEEN SORRY=117	m HAVE lost=-117	k -le _ ME=-117	k I GAMBLE=-117	m i GAMBLE=-117	m not -on=117	k -ns $=117
m -ns $=117	w me to it=117	p DRINK I CHOICE=-117	m -ld me=117	m around $=117	w around $=117	p THEY BEEN ALL=117	k NOT HAVE -to=-117	w not have to=-117	j never a=117	m NOT even=117	p THING ME=117
k ME , NOT=-117	j i told=-117	k -of ALL=-117	m of ALL=-117	j me is=117	j part you=-117	j no one=-117	w me , and=-117	k I -ed YOU=-117	k -en YOU HAVE=-116	w when you had=-116	j lies told=116
w ^ _ enjoyed=-116	w ^ i enjoyed=-116	k -le ,=116	m -le ,=116	k -se I=116	m -se i=116	k IT BEEN -a JUST=116	s weird=116	w weird=116	j when the=-116	j our a=-116	j each i=-116
j last night=-116	k -st -ht=-116	m -st night=-116	m last -ht=-116	w last night=-116	j how me=116	j hid for=-116	k JUST _ IT=116	j one about=-116	k NOT -se $=-116	w more _ $=116	k IT -in=-116
k BEEN -a LIE $=-116	w was _ months=-116	m came -to=116	p BEEN THING YOU=-116	k -ne -se $=-116	w someone _ $=-116	w someone else $=-116	k ^ _ -nt=116	m YOU when=-116	w you when=-116	k I CAUSE -ut=-116	w i left out=-116
m NOT going=-116	j apologize my=116	w her _ you=116	j one was=-116	j because have=-116	j out from=-116	k -ut -om=-116	m -ut from=-116	m out -om=-116	w out from=-116	k ME -ut=116	m me -ut=116
k ME _ THEY=116	s betwe=116	w between=116	j i him=-116	w comfort=-116	p NOT BUT I=-116	k -ck -he=-116	m -ck the=-116	j ask i=-116	p I WILL NOW=-116	p CAUSE IT YOU=116	k -ne -se=-116
m -ne else=-116	j my me=116	m how -to=116	w how to=116	s heart=116	w heart=116	p YOU JUST SAW=116	j and reason=-116	k I -it YOU=-116	k I -it YOU $=-116	w i hit you=-116	j name it=-116
k -or IT $=-116	k ^ MAYBE=116	m ^ MAYBE=116	p WANT FEEL=116	m NOT asking=-116	m week $=116	w week $=116	j like am=116	s thing=116	p BEEN NOT BECAUSE=-116	p IT ERROR YOU=-116	w had _ been=116
p NOT BECAUSE I=-116	p BEEN TRUST BEEN=-116	j have this=116	m be -ed=116	s dog=116	w dog=116	k HAPPEN -ed=116	j there in=-116	k -ed -ne=-116	p YOU IT THING=116	s grew=116	w grew=116
p I SORRY LIE=116	m lie -or=-116	j a lot=116	p ME DO YOU=-115	s him=-115	w him=-115	s satur=-115	w saturday=-115	p IT ME IT=-115	m not -in=115	p BECAUSE BEEN STATE=115	s awful=115
w awful=115	k CHOICE -to=-115	m CHOICE to=-115	k I _ -ck=-115	w , _ we=115	k -ng _ -ed=115	w have _ right=-115	m -ut this=115	w i _ our=-115	j feel that=115	k -ng -he=-115	m -ng the=-115
j i by=-115	k HAVE ME=115	j as that=115	p YOU LIFE HAVE=115	k ME THING $=115	k ^ I LIE ,=115	k BEEN I -ed=115	k BEEN I -ed -to=115	m I supposed=115	w i supposed=115	w i supposed to=115	j going through=115
k BEEN WILL -gh=115	k I BEEN WILL -gh=115	k WILL -gh=115	m WILL through=115	m going -gh=115	w going through=115	p BEEN COLD YOU=-115	p NOT ME WILL=-115	p ERROR BUT=-115	w she is=115	w ^ _ owe=-115	j in what=115
p STATE CAUSE=-115	j it wrong=-115	w it _ wrong=-115	w it was wrong=-115	k LIFE $=-115	m LIFE $=-115	s rathe=-115	w rather=-115	k -to -sk=-115	m to -sk=-115	j not into=115	w not _ into=115
k -a _ THING=115	k JUST $=-115	m JUST $=-115	w the _ at=-115	p I JUST OTHER=115	j my kept=115	k WE BEEN=115	k -so STATE=115	m so STATE=115	k -go $=-115	m -go $=-115	p IT NOT CHOICE=115
k ^ NOT -of=-115	j a too=115	m -a reason=115	w a reason=115	k IT BEEN ME $=-115	k ME -ce $=-115	m BEEN with=-115	j you wanted=115	j you let=115	w gave _ the=-115	m other THING=115	m way YOU=115
w the way you=115	w way you=115	j had had=-115	p BEEN SORRY WE=115	k HAPPEN -en=115	j what say=115	p BEEN BEEN SORRY=115	j not even=115	w not even=115	w you saw it=-115	k , _ -al=115	s few=115
w few=115	k I _ -he=-115	w i _ the=-115	k -on _ -or=115	k YOU FEEL BEEN=-115	p HAVE IF=115	k -st YOU=-115	m -st you=-115	p IT COMPARE YOU=115	j because lied=-115	w as _ was=-115	m made YOU=-115
w made you=-115	k I HAPPEN -ck=-115	k -or _ -on=-115	k -st -ar=115	k I MAYBE -ay=-115	w i could say=-115	j a went=-115	j it away=-115	p YOU DO WANT=115	s turn=115	w turn=115	j to see=115
m -to see=115	w to see=115	j d it=115	w you found out=-115	j the mine=-115	j have come=115	w were _ on=115	j for weeks=-115	w to _ what=-115	j understand that=-115	w understand that=-115	w thursdays=-115
j the best=115	m -he best=115	w the best=115	m NOT pushed=-115	s paid=-115	w paid=-115	p ME I STATE=115	j instead of=-115	k -ad -of=-115	m -ad of=-115	m instead -of=-115	w instead of=-115
j only it=114	k -on _ COMPARE=114	m he BEEN=114	j in june=-114	m -in june=-114	w in june=-114	j hundred hundred=-114	j can say=114	w if _ had=114	j thing and=114	p NOT I CHOICE=114	p SORRY DO IT=-114
w i _ angry=-114	j been some=114	p YOU MAYBE I=114	k JUST YOU=114	m JUST you=114	j me times=-114	s neede=114	w needed=114	j like that=114	k I CHOICE IT=-114	k -er YOU=-114	k I BEEN DO=-114
j what know=114	k ^ YOU SAW=-114	p SORRY I LIE=114	p I HAPPEN IT=-114	k -or _ -ng=-114	p DO NOT THEY=-114	k -em=114	k -ve $=114	m -ve $=114	p CHOICE I IT=-114	p I NOT DO=114	k SORRY YOU FEEL=114
s six=-114	w six=-114	k -pt _ -on=114	k -nd -en IT=114	j i stuff=114	k -lk _ $=114	j i feelings=114	k -ke NOT=114	k I -ed -at=114	k -or _ THING=114	k -rs -of=114	m -rs of=114
w nights=-114	k YOU _ CAUSE=-114	m ERROR occurred=114	s occur=114	w occurred=114	k -om $=-114	m -om $=-114	w me _ anything=-114	p BEEN YOU DO=-114	k -ke -re=-114	m like -re=-114	p WE BECAUSE I=-114
j i eleven=-114	k IT -ss=114	j i explain=-114	k I _ THING=114	p MAYBE THEY=-114	m NOT right=-114	j answer a=-114	w your _ were=-114	j never up=114	j were told=114	w it as a=114	j said she=-114
k ERROR YOU $=114	w failed _ $=114	w failed you $=114	w ^ _ that=114	k NOT -ks=114	j should i=114	w ^ when i=-114	m am JUST=114	p WILL NOT I=-114	p ME NOT I=-114	p YOU CAUSE I=114	j i before=-114
m was THING=-114	p BECAUSE IT ME=-114	s until=-114	w until=-114	k -to -ck=-114	m to -ck=-114	s booke=-114	w booked=-114	k -ly I=114	m -ly i=114	k BECAUSE -of ME=-114	k BECAUSE _ ME=-114
k BEEN NOT WILL -to=-114	w not going=-114	w not going to=-114	k -ne THING=114	m -ne thing=114	m one THING=114	w one thing=114	s gambl=-114	p WILL TRUST=-114	p WE CHOICE=-114	j i thinking=114	w thinking=114
p IT THING=114	k IT _ IT=114	j have lost=-114	w have lost=-114	j found from=-114	p IT BEEN YOU=-113	p YOU CHOICE IT=113	p WILL BEEN I=-113	j was always=113	p I WOULD THING=113	k BEEN _ NOW=113	k NOT $=-113
m NOT $=-113	j not do=113	j i your=-113	p WILL WANT=-113	w , _ will=-113	p DO LIFE IT=-113	w exactly _ to=113	j our friends=-113	m WE friends=-113	w our friends=-113	k -in _ -er=-113	p I HAPPEN YOU=-113
m are YOU=113	w are you=113	k NOT -re $=113	j seven and=-113	j seven i=-113	j i thursday=-113	p IT BEEN OTHER=113	j that year=-113	m dinner $=-113	w dinner $=-113	m cold $=113	w cold $=113
k I CHOICE I=113	w i know i=113	s fourt=-113	m was -le=113	k -he -ng $=-113	j sober the=-113	s assum=113	p WOULD BEEN YOU=113	k YOU -ll ME=-113	w decision=-113	k ^ -he -ne=113	p WOULD HAVE IF=113
m HAPPEN about=113	w came about=113	k NOT -on $=113	p YOU YOU YOU=-113	m ^ nothing=-113	w ^ nothing=-113	k -er _ -ut=-113	j my did=-113	j you house=-113	m JUST remember=113	p BEEN IT ERROR=113	p IT YOU FEEL=113
p I IF NOT=-113	p COLD NOT=113	p FEEL I YOU=-113	p NOT WILL YOU=-113	k ^ -en I=-113	k BEEN -me=113	k WOULD _ -id=-113	p ERROR COMPARE=-113	k -in -he -ar=-113	w in the car=-113	j want from=113	j i little=113
j were when=-113	j you spend=113	s true=-113	w true=-113	p I STATE HAVE=-113	p WILL GAMBLE=-113	m that NOT=-113	j at three=-113	p WOULD WILL=-113	k ^ ALL=-113	m ^ ALL=-113	k IT -ar=-113
m that -ar=-113	p I LIE BEEN=-113	k WOULD HAVE -me=113	j was going=113	j the card=-113	w one _ the=-113	s life=113	w life=113	j wrong to=-113	k BEEN ERROR -to=-113	k ERROR -to=-113	m ERROR to=-113
m wrong -to=-113	w was wrong to=-113	w wrong to=-113	j had gone=113	m told YOU=-113	j come out=113	k -of -ne=112	m of -ne=112	w i called you=-112	w found _ from=-112	k NOT -ne $=-112	w not one $=-112
n 5=-112	k -a -rd=-112	m a -rd=-112	p NOT ME LIE=-112	s signe=-112	w signed=-112	j to or=-112	m YOU asked=-112	w you asked=-112	k IT BEEN NOT JUST=-112	k DO NOT HAVE=-112	k -wo DRINK=-112
m two DRINK=-112	p YOU ME NOT=-112	k -ng THEY $=-112	p HAVE IT THING=112	p WE WE=112	p I WILL IF=-112	m ME at=112	k , -th=-112	m , -th=-112	m , with=-112	w , with=-112	j him the=-112
k YOU DO=-112	m you DO=-112	j worse than=112	j you answer=-112	k YOU -er=-112	j who had=-112	m -ho had=-112	w who had=-112	j to call=-112	k IT CAUSE YOU=112	k -ed -up $=112	k THEY -in=-112
m YOU in=-112	p NOT DO ME=-112	w you were not=-112	m blame $=112	w blame $=112	k YOU CAUSE -up=112	k ^ YOU CAUSE -up=112	p SORRY STATE=112	k , _ SORRY=112	p HAVE LIE=-112	j never it=112	p I DO ERROR=112
j to away=-112	p CHOICE IT YOU=-112	k COMPARE -to=112	m COMPARE to=112	s perfe=112	w perfect=112	k -ed IT -or=-112	p LIFE I THEY=-112	j lost you=-112	m -ed your=-112	k , -hy=112	m , -hy=112
m , why=112	w , why=112	j have would=-112	j that make=-112	j would make=-112	k IT WOULD CAUSE=-112	k IT WOULD CAUSE IT=-112	m WOULD make=-112	m would CAUSE=-112	p HAVE IT CAUSE=-112	p HAVE WOULD CAUSE=-112	p NOT WOULD CAUSE=-112
w that _ make=-112	w that would=-112	w that would make=-112	w would _ it=-112	w would make=-112	w would make it=-112	k BEEN NOT -od=112	k BEEN _ -od=112	k I BEEN NOT -od=112	k , I WILL=-112	w , i will=-112	s learn=112
m YOU can=-112	w you can=-112	j her for=-112	p HAVE IF YOU=112	j how to=112	k ^ I -ed YOU=-112	j my when=112	k -nd HAVE=112	m and HAVE=112	j see how=112	m see -ow=112	w see how=112
p THEY JUST=112	k CAUSE YOU SORRY=-112	k CAUSE _ SORRY=-112	k I CAUSE YOU SORRY=-112	m YOU apologize=-112	w you apologize=-112	k YOU _ -et=-112	k LIFE _ ,=-112	k -nd I -ed=-112	j and paid=-112	k ^ _ -ge=112	k HAVE IT -ng=-112
k HAVE IT -ng $=-112	j i nothing=112	j i chose=-112	s chose=-112	w chose=-112	s like=112	w like=112	k -il YOU=-112	m until YOU=-112	k OTHER _ NOT=-112	m -te on=112	j a few=112
m -a few=112	w a few=112	j you am=112	m CHOICE where=-112	j i asking=-112	s bank=-112	w bank=-112	k -to -me $=-112	k WANT -re=112	k -a -it=112	m a -it=112	j saying i=-112
k , _ WILL=-112	j to answer=-112	m -to answer=-112	w to answer=-112	k HAVE _ ME=112	m not CAUSE=111	k CHOICE _ HAVE=111	j me by=111	w you and the=111	k , I SORRY=111	j as a=111	j off the=-111
p YOU SAW LIFE=-111	k I _ -an=111	m may $=-111	w may $=-111	p LIE LIE=111	k MAYBE _ BEEN=111	m SAW me=-111	k -ed -on IT=111	j and hid=-111	p JUST NOT I=-111	j did nothing=111	m were -er=111
p JUST THING I=-111	s outsi=-111	w outside=-111	p SORRY I ME=111	j lie for=-111	j lie me=-111	j when did=-111	j you should=111	m YOU should=111	w you should=111	j drank because=111	m DRINK because=111
m drank BECAUSE=111	w drank because=111	k , _ HAVE=111	p NOT SORRY=-111	k LIE _ IT=111	k -an _ BEEN=111	j my from=-111	p WE BEEN JUST=111	k -ll _ -at=-111	k TRUST -nd=-111	m TRUST and=-111	p IT ME YOU=-111
j for not=-111	s show=-111	w show=-111	p I NOT THING=111	s caugh=-111	w caught=-111	j was one=-111	p ERROR IT I=-111	k -ay _ BEEN=-111	w ^ _ cheated=-111	w ^ i cheated=-111	w , _ and=-111
j i selfish=-111	j was selfish=-111	k BEEN -sh $=-111	k I BEEN -sh $=-111	m BEEN selfish=-111	m selfish $=-111	m was -sh=-111	w i _ selfish=-111	w i was selfish=-111	w selfish=-111	w selfish $=-111	w was selfish=-111
w was selfish $=-111	m sober $=-111	w sober $=-111	k COMPARE -ed=111	w covered=111	j the now=-111	p BECAUSE YOU BEEN=111	j your and=-111	s guy=111	w guy=111	p THING I ME=111	p I ME BEEN=111
w ^ you know=111	k -up _ $=111	j may i=-111	k ME -es=111	m my -es=111	k -ng _ WILL=-111	m -he card=-111	w the card=-111	w be _ $=111	m NOT good=111	w ^ the money=-111	j since you=111
p I IT CAUSE=-111	j asking to=-111	k -ut YOU=-111	k BEEN _ -so=111	j know is=-111	m -ht it=111	p HAVE IF BEEN=111	p STATE YOU=-111	k IF _ HAVE=111	m YOU paid=-111	w you paid=-111	k SAW _ -of=-111
w check=-111	m -ng at=-111	j am asking=-111	j not asking=-111	k -ng YOU -to=-111	k NOT -ng YOU -to=-111	w am _ asking=-111	w am not asking=-111	w asking _ to=-111	w asking you to=-111	w not asking=-111	w not asking you=-111
k -id I BEEN SORRY=111	j am a=111	w had _ gone=111	j tell never=111	p YOU WILL NOT=-111	s asked=-111	w asked=-111	k I _ CAUSE=111	w meeting=-111	p YOU DO LIE=-111	p SORRY MAYBE=111	s fun=111
w fun=111	k -ge _ I=-111	s respe=-111	w respect=-111	k ME -nd IT=-111	k I LIE -om=-111	w ^ _ way=111	j the here=111	k NOT -it=111	j and here=-111	w and here=-111	j reason me=111
p YOU COMPARE ME=110	k -ed _ -es=-110	m , because=-110	w , because=-110	w not _ a=110	w therapist=-110	p HAVE NOT DO=-110	k CAUSE THEY -he=-110	k I CAUSE THEY -he=-110	m THING and=110	p YOU HAVE DO=-110	j get decide=-110
k -et -to -de=-110	k -et _ -de=-110	w get _ decide=-110	w get to decide=-110	p ME LIFE YOU=-110	j i than=-110	s daugh=-110	w daughter=-110	w cheating=110	m -ut in=110	j you then=110	k -sh $=-110
m -sh $=-110	k -ty -nd=110	k YOU , -nd=-110	w you , and=-110	m been -ng=110	j you some=110	m -on for=-110	k IF _ -ed=110	j we for=-110	k -on -ay $=-110	k LIFE BEEN=-110	k -to FEEL YOU=110
w i know that=-110	k -ts _ I=-110	j am ashamed=-110	m HAPPEN in=-110	k -he ERROR $=110	j i plan=110	m her -to=-110	k -me -to -ng=110	k -me _ -ng=110	k -to -ng=110	m to -ng=110	p I HAVE SAW=-110
j you whenever=-110	j what can=110	w these _ $=110	j i sending=-110	m should NOT=110	j and want=110	p IT CHOICE BEEN=-110	j so the=110	p NOT YOU LIFE=-110	w the _ place=110	w stupid _ $=110	k -at YOU -ed=-110
k -ar _ $=-110	p HAVE BEEN JUST=110	k -ne _ I=110	j i texting=-110	s marri=110	k -lk -to THEY=-110	k -lk _ THEY=-110	s has=110	w has=110	k BEEN -he DRINK=110	k BEEN _ DRINK=110	k IT BEEN -he DRINK=110
p IF YOU NOT=110	s today=-110	w today=-110	p LIE JUST I=-110	w he _ me=110	k , _ -ne=-110	k HAVE -ed -ng=-110	k IT _ ERROR=-110	p IT WOULD I=-110	p SEX YOU OTHER=-110	k I -ht THEY=-110	w was _ with=-110
k I _ -or=-110	w i _ for=-110	p YOU NOT ALL=-110	k LIE -or ME=-110	j least i=110	k -at JUST I=110	k ^ -at JUST=110	k ^ -at JUST I=110	m least I=110	w ^ _ least=110	w ^ at least=110	w at least i=110
w least i=110	k YOU _ -ut=-110	m first -nd=110	s stupi=110	w stupid=110	m -on my=110	w on my=110	j those were=110	m ^ those=110	m those BEEN=110	w ^ those=110	w ^ those were=110
w those were=110	p BEEN DRINK HAVE=-110	j yelled the=-110	w and _ did=-110	p YOU NOT HAVE=-110	w changed=-110	j i spending=110	w spending=110	k COLD -at=-110	m -ed at=-110	k I BEEN -he=-110	j when me=-110
k IT _ -ll=110	m -ke this=110	k -rn $=110	m -rn $=110	m turn $=110	w turn $=110	w the _ hundred=-110	j would see=-110	j if had=110	p YOU OTHER I=-110	m went -ck=-110	w i went back=-110
w went back=-110	w told _ i=-110	p LIFE ALL=-110	j in our=-110	k -an NOT TRUST=-110	k -me IT=109	k -me _ I=-109	k IT I CAUSE YOU=-109	k SORRY IT I CAUSE=-109	p WOULD THING=109	k I _ -ld=-109	w i _ told=-109
k YOU -en=-109	m you -en=-109	k -on IT $=109	m ^ last=-109	w ^ last=-109	k I BEEN -me=109	k -er -ht=109	k -nk _ YOU=-109	w think _ you=-109	k CHOICE -en=-109	j the pressure=109	m -he pressure=109
w the pressure=109	k ^ I WANT YOU=109	k -om YOU ,=109	w from you ,=109	w ^ there are=-109	j i changed=-109	p LIFE I I=109	j time my=-109	k ^ I GAMBLE=-109	k -to _ -il=-109	k CHOICE -re BEEN=109	k I CHOICE -re BEEN=109
m CHOICE there=109	w i know there=109	w know there=109	w ^ _ love=109	m HAVE come=109	m have -me=109	w have come=109	j me because=-109	m along $=109	w along $=109	p COLD YOU BEEN=-109	p ME I SEX=-109
k THEY -nt=-109	k BEEN -ed=109	p I I SEX=-109	s next=-109	w next=-109	j to while=-109	s bet=-109	w bet=-109	k BEEN _ IF=109	w i _ get=-109	p NOT DRINK BEEN=-109	k -nd WE=109
m and WE=109	j made to=-109	k I -ke=-109	m i -ke=-109	k YOU SAW=-109	m you SAW=-109	k -at I=-109	m -at i=-109	m what I=-109	w what i=-109	k NOT LIFE=-109	k HAVE BEEN -a=109
p LIFE ERROR=109	p COLD ME=109	j supposed to=109	m supposed -to=109	w supposed=109	w supposed to=109	k SAW _ YOU=-109	j sorry what=109	k I CAUSE ME=109	w ^ there is=-109	j lost because=-109	s glass=-109
s word=-109	w word=-109	j to husband=109	k I LIE -to=-109	w it does not=-109	j am of=109	k -ed _ -re=109	m -ut your=-109	w about your=-109	k SORRY IT YOU=109	k BUT ME=-109	k -nd _ JUST=109
m letter $=-109	w letter $=-109	w the _ on=-109	m me IT=-109	w i _ changed=-109	j are still=109	p SORRY CHOICE=109	j trust it=-109	k BEEN ALL=109	w sorry _ the=109	k -um=-109	k ^ I WANT IT=-109
w i understand that=-109	p THEY DO ME=-109	j it so=109	j i on=-109	k -id _ -ce=-109	k CHOICE I=109	m CHOICE i=109	w ^ _ in=109	w and _ to=-109	m time $=-109	w time $=-109	k -ho YOU=109
m -ho you=109	m who YOU=109	w who you=109	p I IT WOULD=-109	k -me BEEN=-109	m home ,=109	w home ,=109	k -ed -he=-109	m -ed the=-109	p DO FEEL YOU=109	j and told=-109	w ^ _ turned=-109
j asking you=-108	m asking YOU=-108	w asking you=-108	w is not a=108	j to stay=-108	m -to stay=-108	s stay=-108	w stay=-108	w to stay=-108	k -ok -he=-108	m -ok the=-108	m dinner ,=108
w dinner ,=108	w dinner , and=108	w dinner _ and=108	k NOT _ SAW=108	k -to _ -fe=-108	s weeks=-108	w weeks=-108	k -ed _ CHOICE=-108	k -he _ CAUSE=108	k BEEN _ -ve=108	p I IT ALL=108	p WOULD ALL=108
p HAVE FEEL=108	j are the=-108	p ME WE IT=-108	k BEEN _ THEY=-108	j wedding you=108	m regret IT=108	j because did=-108	p SEX SORRY=108	k , -he=-108	m , -he=-108	m , the=-108	w , the=-108
k , BECAUSE=-108	m , BECAUSE=-108	k -he -cy=-108	m the -cy=-108	s chat=-108	w chat=-108	k SORRY -or -ng YOU=-108	w an _ ,=108	j i but=108	j you used=-108	m am $=-108	w am $=-108
w i am $=-108	k IT I CAUSE=-108	p SORRY WANT=108	s share=108	k IT YOU WOULD=-108	j if then=108	p SORRY IT ME=108	k BEEN -ur=-108	m BEEN four=-108	p BECAUSE I THEY=-108	m was -en=-108	m WOULD feel=-108
k DO ERROR=108	k I DO ERROR=108	m did ERROR=108	k -ll -to=-108	k SAW -ut=-108	k -ar=-108	j every time=-108	j will tell=-108	m WILL tell=-108	w will tell=-108	k ^ I LIE=-108	k ME _ HAVE=108
p BEEN SORRY SAW=108	p HAVE YOU CHOICE=108	k HAVE _ CHOICE=-108	m no -se=-108	k ^ -ho=108	m ^ -ho=108	m ^ who=108	w ^ who=108	k BEEN ME ,=-108	w was me ,=-108	j my got=108	w my _ got=108
k BEEN -ss=108	m drinking $=108	w drinking $=108	m perfect ,=108	w perfect ,=108	w went to=-108	k CHOICE NOT -to=-108	k I CHOICE NOT=-108	k I CHOICE NOT -to=-108	m CHOICE not=-108	j looked i=-108	p OTHER I=-108
p WILL I BEEN=-108	p CAUSE BECAUSE ME=108	p IT YOU OTHER=108	j against you=-108	w i used to=-108	j to find=108	m -nd everything=-108	k ^ _ -ed=-108	p YOU ME IT=-108	j was thing=108	j d had=-108	m WOULD had=-108
w d had=-108	w i d had=-108	j before wedding=-108	w before _ wedding=-108	m YOU love=108	w you love=108	p YOU BEEN THING=108	j did want=108	w did _ want=108	w had _ out=108	j for for=-108	m bed $=-108
w bed $=-108	k -ld YOU I=-108	w told you i=-108	k CAUSE IT $=-108	w you _ was=-108	p WOULD LIE=-108	k -nd _ -at=-108	j you sorry=108	m DO was=108	k ME _ THING=-108	m weeks $=-108	w weeks $=-108
p I WANT IT=-108	k DRINK -ng=108	j my promise=108	k ME TRUST=108	m ME promise=108	m my TRUST=108	w my promise=108	p WILL YOU IT=-108	p JUST WANT=108	j after a=108	k SORRY I HAPPEN=-108	k -xt -to YOU=-108
k -xt _ YOU=-108	m will -ll=-108	k SEX _ ,=108	j car i=-108	j was months=-107	w have been a=107	j of lies=-107	k -re ,=107	m -re ,=107	w you _ had=-107	j my with=107	j your has=107
k -ke _ -a=107	w like _ a=107	k WILL I=-107	m WILL i=-107	k YOU , -nd YOU=-107	j at to=-107	p CHOICE IT DO=-107	k I CHOICE -to=-107	w yours=107	k ERROR $=107	m ERROR $=107	j on three=-107
w things=107	p I MAYBE NOT=107	j the had=-107	p YOU BECAUSE THING=107	m believe YOU=-107	w believe you=-107	k -th YOU LIFE=-107	j hear it=-107	m -ar it=-107	w hear it=-107	j i five=-107	k -ay I BEEN=-107
j that d=-107	j my have=107	p BECAUSE YOU SAW=-107	k NOT -ar=-107	m not -ar=-107	j will the=-107	w real _ $=107	k YOU _ WANT=107	m -on our=-107	w on our=-107	k SAW THEY $=-107	p IT CAUSE ME=107
k -ld YOU=-107	k WILL _ IT=107	p IT BEEN MAYBE=107	j i group=-107	k ALL THING=107	j my were=107	p LIFE NOT HAVE=107	w ^ _ it=107	j never out=-107	s febru=-107	w february=-107	m it -he=107
w it the=107	j a kid=107	m -a kid=107	s kid=107	w a kid=107	w kid=107	j his to=-107	k BEEN -ke -a=107	k BEEN _ CAUSE=107	k -to -he -nt=107	p WANT SORRY=107	p HAVE ME I=107
j i date=-107	k -en SORRY $=-107	m time YOU=-107	w time you=-107	j one that=-107	p BEEN BUT HAVE=-107	k -he -ne $=-107	k -ll _ YOU=107	p I WOULD ME=-107	k I LIE -ut IT=107	p ME STATE I=107	k I COLD -at=-107
k I COLD -at YOU=-107	j know have=107	k CHOICE I HAVE=107	k I CHOICE I HAVE=107	w know _ have=107	w know i have=107	k HAVE NOT -ht=-107	k HAVE NOT -ht -to=-107	k I HAVE NOT -ht=-107	k I -ld=-107	m i -ld=-107	p I MAYBE FEEL=107
k -ts BEEN=-107	p NOT ME THING=-107	k -ne , I=107	p BECAUSE LIFE YOU=107	k I HAVE BEEN=-107	j the message=-107	j at least=107	k -at JUST=107	m -at least=107	m at JUST=107	w at least=107	s debts=-107
w debts=-107	k -at ME $=107	w at me $=107	w and _ said=-107	w and i said=-107	k HAPPEN -ut=107	w every _ i=-107	j until you=-107	m -il you=-107	w until you=-107	k -ed THING=107	m years $=-107
w years $=-107	w i have done=107	p ME DRINK I=107	k -nd ,=-107	m -nd ,=-107	p I HAVE SORRY=107	p BEEN NOT TRUST=107	m marriage $=107	w marriage $=107	j i met=-107	j you make=107	p YOU NOT BEEN=-107
p FEEL IT BEEN=107	j the guys=106	m -he guys=106	w the guys=106	k HAPPEN _ -of=106	j be as=-106	j know that=-106	k BEEN _ -ng=106	s suffe=106	s owe=-106	w owe=-106	p I I OTHER=-106
p YOU YOU THEY=-106	j not money=106	j i outside=-106	p HAPPEN I DO=-106	j one i=-106	k -to _ WANT=106	m -ed me=106	k CHOICE _ -a=-106	w i _ already=-106	j kids were=-106	p I LIE OTHER=-106	m feelings $=106
w feelings $=106	p THEY ME STATE=106	k BEEN SORRY I -ed=-106	k SORRY I -ed=-106	k NOT BEEN -ed=106	w it because=106	j lied not=106	k -he _ -ay=-106	k -ht _ ,=-106	p THEY THEY BEEN=106	j to cover=-106	m -to cover=-106
w to cover=-106	k -or -en=-106	s payme=-106	p CHOICE IT IT=-106	m I hurt=-106	w i hurt=-106	j it get=106	p JUST YOU SAW=-106	j on stuff=106	k -a _ -ip=106	k -to -ve $=106	k -it _ IT=-106
j i ashamed=-106	s asham=-106	w ashamed=-106	p THING IT HAPPEN=106	j it affair=-106	k ^ I BEEN -th=-106	p YOU WILL I=-106	j part is=-106	k SEX -on=106	m SEX on=106	w choices=106	k ME _ HAPPEN=106
p WILL YOU I=-106	k COLD _ IT=106	j some the=106	j put in=106	k -in _ -ss=106	k ^ YOU MAYBE HAVE=106	w you _ for=-106	j said you=-106	k -il I=106	m -il i=106	m until I=106	w until i=106
j but never=106	j safe with=-106	j you safe=-106	k -fe -th=-106	m -fe with=-106	m safe -th=-106	s safe=-106	w safe=-106	w safe with=-106	j told me=106	s repea=-106	j will answer=-106
m secret $=-106	w secret $=-106	m not COLD=-106	p ME LIE YOU=-106	m , not=106	w , not=106	p YOU BECAUSE I=-106	p I HAVE WE=-106	j did wrong=106	k -ad=106	m I left=-106	w i left=-106
j for all=106	p BUT HAVE CHOICE=-106	w or _ $=106	k -nd _ -en=-106	j always the=106	w a _ man=106	k -ck _ YOU=106	w back _ you=106	j to i=-106	k -he -or ,=106	w told _ it=-106	k I -ss=-106
m I miss=-106	m i -ss=-106	w i miss=-106	m -he situation=-106	w the situation=-106	k I -ed IT -or=-106	k I CHOICE $=106	p THEY I I=-106	j you long=106	j scared and=-106	j you there=106	m turned -to=106
k HAPPEN -a=106	m HAPPEN a=106	j ask me=-106	w to _ to=106	w got to=106	j messed up=106	s messe=106	w messed=106	k IT ME=106	m IT my=106	p BEEN SORRY FEEL=105	m -ll me=-105
p BEEN WOULD HAVE=105	p THING YOU THING=105	p I ME ALL=-105	j have that=-105	j giving you=-105	m giving YOU=-105	w giving you=-105	w choice=-105	j a got=105	k YOU HAVE HAPPEN=105	p BEEN JUST HAVE=105	k ^ YOU BEEN -ht=-105
k ^ _ WE=105	m been -me=105	p WE SAW=-105	m true $=-105	w true $=-105	k -nd I -id=-105	w i have a=105	k -ll I=105	m -ll i=105	k I CHOICE -he=-105	j my had=105	k WILL _ -ay=-105
j at table=-105	k -ad -of -ng=-105	k -ad _ -ng=-105	m took -he=-105	w took the=-105	k , -nd=-105	m , -nd=-105	m I wanted=-105	w i wanted=-105	j lost on=-105	p FEEL I SORRY=105	j my was=105
s new=105	w new=105	w i was tired=-105	w was tired=-105	p BEEN BUT THEY=-105	w receipt=-105	j am had=105	w ^ _ lies=105	j should be=105	j opened that=-105	m opened IT=-105	w opened that=-105
p YOU WILL THEY=-105	m , and=-105	w , and=-105	p WE IT IT=105	w ^ she did=-105	w she did not=-105	k IT _ -at=105	p THEY DO I=-105	k WANT _ -nd=-105	k ^ I HAVE -ld=-105	p BECAUSE I BECAUSE=-105	w i put it=-105
j had in=105	j will i=-105	s cours=105	w course=105	k -ut JUST THING=-105	k LIE -ut JUST=-105	k LIE -ut JUST THING=-105	p LIE JUST THING=-105	p YOU NOT SORRY=-105	k IT -ow=-105	m IT now=-105	j promise will=105
j found out=-105	m SAW out=-105	m found -ut=-105	w found out=-105	k ^ _ MAYBE=105	j phone on=-105	w with _ $=-105	j even the=105	j i pushed=-105	j not thinking=105	w not thinking=105	w was _ thinking=105
w was not thinking=105	j of have=-105	j you on=105	p I HAPPEN SAW=-105	k -le I BEEN=-105	w while i was=-105	w i _ at=-105	w should=105	p LIE OTHER=-105	j you mother=-105	j makes me=-105	k I -ed WE=-105
k ^ I -ed WE=-105	j went was=105	p HAPPEN BECAUSE BEEN=105	j did come=-105	k DO NOT -me=-105	k DO _ -me=-105	k NOT -me=-105	m NOT come=-105	m not -me=-105	w did _ come=-105	w did not come=-105	w not come=-105
m if IT=105	m was $=105	w was $=105	k -he -st $=105	m you -rs=-105	k -an _ -ay=105	w can _ say=105	p YOU SORRY IT=105	j asked and=-105	k -ed _ -ke=-105	p HAVE CHOICE=-105	j at and=-105
w it was just=105	j me years=-105	s big=105	w big=105	p BEEN COMPARE THING=105	p BEEN ERROR LIFE=-105	k WE _ -ng=105	k BEEN -ue=-105	m BEEN true=-105	k BEEN -on=-105	p I FEEL WANT=105	w i was going=105
k BEEN NOT $=-105	p NOT I WANT=-105	k HAVE _ -nt=105	w my _ had=105	k LIFE _ -ed=105	w drinks=105	p WANT COMPARE=105	w apologize _ my=105	w ^ i slept=104	p NOT IT HAPPEN=104	k ME FEEL=104	k -in -er $=104
k -ff -he=-104	m -ff the=-104	m off -he=-104	w off the=-104	w i know it=-104	p JUST GAMBLE=104	w ^ _ wrote=-104	m LIFE has=104	p HAVE DO ME=-104	j nobody to=104	k -nd _ -in=-104	k ^ I GAMBLE -he=-104
k -ld YOU -he=-104	k -ld _ -he=-104	w told _ the=-104	w told you the=-104	m only SAW=-104	k BEEN _ -up=-104	m before WE=-104	k -at _ ,=-104	w at _ ,=-104	p HAVE STATE THING=104	j who it=-104	j out that=-104
w i know what=-104	p IT STATE I=-104	k ^ _ -se=-104	j money i=-104	p IT BEEN ALL=104	k -he _ -on=-104	j you do=-104	k IT I LIE=-104	p I CAUSE CAUSE=-104	p BECAUSE LIE YOU=-104	m WILL you=-104	j i sunday=-104
j read the=-104	w to you=-104	j about on=-104	m -ed that=-104	k -to $=-104	m -to $=-104	p LIE BECAUSE=104	s side=104	w side=104	j it nothing=104	k ^ SORRY IF=104	w ^ sorry if=104
j and lie=-104	k DO -th=-104	m DO with=-104	k -id NOT $=-104	p COMPARE THING I=104	k THEY -pt=104	m THEY kept=104	p DO WANT=104	w ^ _ should=104	k -a -er -nd=104	p NOW IF=-104	p LIE BEEN ME=-104
w i was doing=-104	j hold i=104	k -ow IT=104	k -ew=104	m stay $=-104	w stay $=-104	w to stay $=-104	k -of HAPPEN=104	k MAYBE -of HAPPEN=104	m of HAPPEN=104	k , I LIE=-104	j you tell=-104
m not ALL=104	p IF HAVE WOULD=104	s our=-104	w our=-104	j that are=104	m JUST now=-104	k HAVE _ -ld=-104	j think of=-104	k -nk -of=-104	m -nk of=-104	m think -of=-104	w think of=-104
k -in WE=-104	m -in our=-104	m in WE=-104	w in our=-104	m even -er=104	w i _ out=-104	k SORRY -ut IT=104	w sorry about that=104	m against YOU=-104	w against you=-104	w accepted=-104	k -to CHOICE=-104
m to CHOICE=-104	j so it=104	j nothing make=-104	j we agreed=-104	m WE agreed=-104	w ^ _ agreed=-104	w ^ we agreed=-104	w we agreed=-104	p YOU NOT FEEL=104	p HAVE JUST I=104	p WE I DO=104	p ME COMPARE YOU=104
k -of ME $=-104	w of me $=-104	j tell and=-104	s feeli=104	k -to _ -ng=-104	m , sorry=104	w , sorry=104	j myself you=-104	j i enough=104	k -ng -at=-104	k IT I LIE $=-104	j us the=104
w addictive=104	k THEY CAUSE=104	p THING LIE=104	k IT -nd IT=104	j while were=-104	w while _ were=-104	k -ke _ YOU=104	k -re _ ME=-104	k -ne _ NOT=-104	k -so IT YOU=-104	w so that you=-104	k -ho _ BEEN=104
k -to CAUSE=-104	m to CAUSE=-104	k -ow I BEEN=104	p WOULD NOT FEEL=104	p BECAUSE I DO=-104	k -id _ HAVE=-104	w said _ had=-104	k -ed -to CHOICE=-104	j i laughed=-104	m I laughed=-104	w i laughed=-104	w laughed=-104
w you _ told=104	p THEY COMPARE=104	m -er you=-104	j mine to=-104	k I HAVE SAW=-103	k ^ I HAVE SAW=-103	p I HAVE BECAUSE=-103	j cheated i=-103	j i against=-103	k ME , I=-103	w me , i=-103	k YOU CHOICE=103
j did and=-103	j me my=103	j and telling=-103	j so do=103	k HAPPEN -ck=-103	m HAPPEN back=-103	k IT _ -of=103	s docto=-103	m -to him=-103	w to him=-103	p SORRY IT FEEL=103	j of would=103
j every day=-103	p BUT I YOU=103	p WILL I HAPPEN=-103	k BEEN -te=103	w have _ me=103	p IT HAVE BEEN=103	j call you=-103	m call YOU=-103	w call you=-103	k -on IT=103	j i stop=-103	p I LIE ALL=-103
j i upset=103	m BEEN been=103	m is BEEN=103	w is been=103	k BEEN -a ERROR=103	w i have told=-103	k FEEL YOU -nd=-103	k FEEL YOU -nd I=-103	w hurt you and=-103	j a coward=-103	j coward you=-103	m -a coward=-103
w a coward=-103	w coward=-103	p BECAUSE SAW=-103	p YOU NOT TRUST=103	m day ,=-103	w day ,=-103	p YOU COLD ALL=103	k LIE -to YOU=-103	k WILL YOU=-103	k SEX YOU=-103	j was hiding=-103	j hurt i=-103
k HAVE _ -se=-103	j nothing for=-103	k -se _ ME=-103	j started it=103	w you _ find=103	m past $=103	w past $=103	j as was=-103	p I HAPPEN THEY=-103	j i promise=103	j was good=103	m ^ can=103
w ^ can=103	k -nd -ed YOU=-103	k -to SEX=-103	m to SEX=-103	k -to _ -nt=103	k CAUSE YOU -nk=-103	w let you think=-103	k -ll _ HAVE=103	k IT _ WILL=-103	m him YOU=-103	k -or DO=-103	k -or DO NOT=-103
m or DO=-103	w or _ not=-103	k , _ -er=-103	m is -ke=103	w is like=103	k STATE -by=-103	k STATE -by ME=-103	m STATE by=-103	k -ow IT BEEN=103	k YOU _ -or=-103	m I love=103	w i love=103
w i love you=103	j a know=103	w find _ $=-103	j asked for=-103	k -ch _ I=-103	j got of=103	j an i=103	k SEX _ OTHER=-103	m whatever I=103	w whatever i=103	m to YOU=-103	p YOU BEEN IT=103
p LIE ME I=-103	j card that=-103	p I I TRUST=103	p YOU ME THEY=103	p YOU BEEN CAUSE=-103	k -ne JUST=103	m one JUST=103	j made your=-103	k -nd -ut $=-103	w find out $=-103	j trip i=-103	j you leave=-103
s got=103	w got=103	p YOU STATE BECAUSE=-103	k YOU -et -to=-103	w you get to=-103	w have _ worse=103	s someh=103	w somehow=103	s bar=-103	w bar=-103	p BECAUSE MAYBE=-103	k -it _ ,=103
j ask the=-103	j to small=-103	k , YOU CHOICE=103	w , _ know=103	w , you know=103	p IT BEEN WE=103	p WE CAUSE IT=102	k BEEN HAVE=102	k I BEEN HAVE=102	s addic=102	k , _ #=-102	k , -nd I CHOICE=-102
p BECAUSE I IT=-102	m BEEN told=102	j have with=102	p THING HAPPEN=102	w the _ time=-102	p TRUST I HAVE=102	k -to -ow=102	m to -ow=102	k HAPPEN -ed $=102	k -er -in=102	m -er in=102	w i _ again=-102
k -lk -to $=102	w talk _ $=102	w talk to $=102	p HAVE SORRY=102	p I CAUSE YOU=-102	j planned it=102	j me us=-102	m mine -to=-102	w mine to=-102	j me things=102	k BECAUSE $=-102	m BECAUSE $=-102
m reason $=-102	w reason $=-102	k NOT -lk=102	m NOT talk=102	j the became=102	p THEY BEEN SORRY=102	k , _ LIE=-102	p IT YOU SORRY=102	j my for=-102	p SAW CHOICE=-102	j could stopped=-102	k BEEN NOT THING=102
k I CAUSE IT=-102	p MAYBE HAPPEN=102	p IF IT NOT=102	w ^ they were=-102	p WOULD THING IT=102	k -me _ THING=102	k YOU -nd -he=102	k , -nd I=-102	w , and i=-102	w lied to you=-102	k BEEN -th=-102	p BEEN YOU BECAUSE=-102
s misun=102	w misunderstanding=102	k ME -ct=102	p NOT HAVE IT=-102	p WILL WOULD=-102	k -an NOT BEEN=102	w can _ be=102	w can not be=102	j our and=-102	p I MAYBE LIE=102	p BECAUSE I WOULD=-102	k HAVE -ed ME=102
k -te -st=-102	m wrote -st=-102	w that _ a=-102	k # I=-102	m # i=-102	w and _ went=-102	w and i went=-102	m left YOU=-102	w left you=-102	k -ed ME=102	s secre=-102	j a right=-102
k -a -ht -to=-102	k HAVE -a -ht=-102	k HAVE -a -ht -to=-102	m -a right=-102	w a right=-102	w a right to=-102	p NOT JUST IT=102	k -rt=102	k BEEN NOT STATE=-102	k BEEN NOT STATE ,=-102	k NOT STATE ,=-102	k NOT STATE , I=-102
k -ll YOU -ow=-102	p CHOICE YOU ALL=-102	p YOU NOT COLD=-102	p I ERROR BEEN=102	k -nd _ ,=102	k -ng _ -es=102	p BEEN I DO=102	w ^ _ asked=-102	p I ME WE=-102	m I brought=-102	w i brought=-102	k -or -wo -rs $=-102
k -wo -rs $=-102	w two years $=-102	k THEY -nt $=-102	m THEY apartment=-102	j idea how=102	k -ea -ow=102	k NOT -ea -ow=102	m -ea how=102	m idea -ow=102	w idea how=102	w no idea how=102	s const=102
p NOT I JUST=102	j missed the=102	m she HAVE=-102	j i somebody=102	k ME -fe=102	m my -fe=102	j on own=102	j did go=-102	p THEY CAUSE BEEN=102	p TRUST IT YOU=102	j on is=102	k THING _ ,=-102
s heard=-102	w heard=-102	j will be=102	m HAVE called=-102	p IT COMPARE=102	w always _ the=102	j and them=-102	w i _ them=-102	k ^ _ -th=102	p SORRY LIE=102	w messages=102	j it take=-102
k , -nd -he=-102	w , and the=-102	k BEEN -re $=-102	k -an _ $=-102	j for three=-102	k THEY _ NOT=-102	p YOU BEEN FEEL=-102	j up with=102	j were about=-102	w mother=-102	s ask=-102	w ask=-102
p I IT FEEL=102	p I WILL WANT=-102	k YOU BEEN NOT -ed=102	j you through=102	p I LIFE IT=-102	w d _ $=-102	k # -nd=-102	m # and=-102	p YOU NOT LIE=-102	k CAUSE -nd=102	m CAUSE and=102	p THEY LIFE=-102
w not _ the=102	w times and i=-102	j know i=102	m got -ed=102	p BECAUSE DO NOT=-102	m BEEN weak=102	k STATE _ ME=-102	k -nd I BEEN JUST=102	j whatever i=101	m -ed him=-101	s fault=101	s flat=-101
w flat=-101	k -ng -nd I=101	k I _ WE=-101	w , it is=101	w to see it=101	j looking for=101	m looking -or=101	w looking for=101	w ^ _ drove=-101	w ^ _ promised=-101	w ^ i promised=-101	w ^ _ promise=101
k -on , IT=101	k -on , IT BEEN=101	j your for=-101	j you this=101	m seeing THEY=-101	p SORRY ME=101	j i terrible=101	k TRUST _ $=-101	k JUST _ I=-101	k -to WANT=-101	m to WANT=-101	k I -ed=-101
m i -ed=-101	j the of=101	p LIE YOU TRUST=101	k -to NOW=-101	m to NOW=-101	p SAW BECAUSE YOU=101	k YOU -le=-101	j to but=-101	p BEEN LIE BEEN=-101	k DO _ $=-101	k -he TRUST BEEN=-101	m NOT your=-101
w letters=-101	w change=-101	w it hurt you=-101	p BEEN NOT COLD=-101	k I BEEN NOT=101	k I BEEN -re=-101	j wanted keep=-101	k -me -me=101	m -me home=101	m come -me=101	w come home=101	p STATE I ME=-101
p LIE YOU ME=-101	j you paid=-101	j told been=-101	p IF I WILL=-101	j a room=-101	w ^ _ thing=101	p DRINK CHOICE=-101	j to understand=101	j you understand=101	m LIE things=101	p NOT HAPPEN=101	j you cried=-101
m YOU cried=-101	w you cried=-101	p BEEN THING WE=101	m that ,=101	w that ,=101	k -er -ks=101	m to $=-101	w to $=-101	j would and=-101	s diffe=101	s past=101	w past=101
m over ME=101	p SEX IT BEEN=101	j of them=-101	k -pt -ng=101	m kept -ng=101	w what i was=-101	k -nd -er=-101	j i chat=-101	k -or ME $=-101	k I SORRY IT $=101	k SORRY IT $=101	w regret _ $=101
p BEEN THEY WE=-101	k BEEN NOT -he DRINK=-101	k NOT -he DRINK=-101	s came=101	w came=101	k ^ BECAUSE I LIE=-101	m were NOT=-101	j the your=-101	m ^ between=101	w ^ between=101	j have were=101	w turned me=101
k -an _ -to=101	j of an=-101	p YOU GAMBLE NOT=101	w ^ _ blamed=-101	w ^ i blamed=-101	k ^ I WANT=-101	j on long=101	j since not=101	j tell have=101	m HAVE you=101	m had YOU=101	w had you=101
k I CHOICE IT BEEN=-101	k -or _ -le=101	p I JUST CAUSE=101	k IT _ -et=101	j asked i=-101	m NOT just=-101	w not just=-101	p NOT WE=101	j from on=101	m been -a=101	w been a=101	p NOT LIFE ME=-101
p I NOT HAVE=101	j about but=101	j went for=-101	j each other=101	j we each=101	m -ch other=101	m each COMPARE=101	w each other=101	j say for=101	w at _ and=-101	j i ring=-101	j you who=101
k -of _ I=-101	w of _ i=-101	w ^ you had=-101	k WOULD _ THEY=-101	k STATE _ I=-101	p NOT ME BEEN=101	m -of that=101	w of that=101	j your was=-101	k DRINK HAPPEN=101	w noticed=100	j have lot=100
k -or LIFE=-100	m for LIFE=-100	s shoul=100	k CHOICE , -nd=-100	k CHOICE , -nd I=-100	k NOT DO=100	k -ho _ IT=-100	w ^ _ regret=100	w ^ i regret=100	k YOU _ LIFE=-100	j i like=100	s commi=100
w commitment=100	j trust me=-100	s bottl=-100	p MAYBE I WILL=-100	k ^ HAVE=100	m ^ HAVE=100	p I DRINK YOU=-100	j felt and=-100	k -om _ -ce=100	j i bet=-100	p YOU LIE YOU=-100	k ME NOT=-100
m me NOT=-100	j read what=-100	j i choice=-100	m everything $=100	w everything $=100	k -th _ $=-100	k I -ht YOU=100	w , _ said=100	p THEY I WE=-100	p NOT BEEN I=-100	k IT I WOULD=-100	p LIE DO=100
j was did=100	w ^ i found=100	k CHOICE _ -nd=-100	k OTHER _ -on=-100	w i lied to=-100	j the with=-100	k HAVE -he=-100	m HAVE the=-100	j on do=100	m ^ yes=-100	w ^ yes=-100	p ME YOU IT=-100
k -on _ GAMBLE=-100	p LIE IT IT=100	j failed you=100	j i failed=100	m failed YOU=100	w failed you=100	k I _ -en=100	j became a=100	j my to=-100	k MAYBE -of=100	m MAYBE of=100	k BEEN -en=-100
k NOT _ -ho=100	w not _ who=100	j trip and=100	j not by=-100	p IT HAVE DO=-100	p BEEN HAVE DO=-100	k -on _ -nd=-100	w is _ blame=100	k I MAYBE -et=-100	k MAYBE -et=-100	s aroun=100	w around=100
m before $=-100	w before $=-100	k -ed YOU COLD=-100	k -ed _ COLD=-100	k I -ed YOU COLD=-100	j i lot=100	j i part=100	j get tested=-100	m -et tested=-100	w get tested=-100	p I IF FEEL=-100	p SORRY YOU COLD=-100
j myself that=100	m apologize $=100	w apologize $=100	j and know=-100	w , _ have=100	j was at=-100	j it easy=100	w me at=100	m mind $=100	w mind $=100	w were _ when=-100	s babe=100
w babe=100	p NOT COMPARE THING=100	w ^ _ do=-100	k -so IT I=-100	w so that i=-100	p BUT WE=100	p ME YOU=-100	k YOU -so I=100	w you so i=100	j and home=-100	m were -ng=-100	p CHOICE YOU NOT=-100
k -ed -es $=100	k -to -de=-100	m to -de=-100	j sorry do=100	k -rm=100	s hospi=-100	w hospital=-100	k -et IT=100	j told in=-100	p GAMBLE BUT=100	p I GAMBLE BUT=100	m , on=-100
w , on=-100	k ME _ -ry=-100	j so me=100	j a year=-100	j was why=100	p I WE OTHER=-100	s mothe=-100	k ALL WOULD=100	m ALL would=100	k -nd _ -an=-100	w and _ can=-100	j the receipt=-100
k , -at -an=100	k , -at -an I=100	k -an I=100	k -at -an=100	k -at -an I=100	m -an i=100	m -at can=100	m can I=100	m what -an=100	w , what can=100	w can i=100	w what can=100
w what can i=100	p HAVE BECAUSE I=-100	p THING NOT I=-100	j does not=-100	m does NOT=-100	w does not=-100	j to for=-100	k I CAUSE YOU -nk=-100	p WE DO=100	p LIFE GAMBLE IT=-100	j you looked=100	j over before=100
j phone in=-100	s betra=100	j this what=-100	m -of them=-100	w of them=-100	s frida=-100	w friday=-100	j as i=100	k SORRY YOU HAVE=100	j had up=100	j so did=-100	k FEEL BEEN=-100
m like YOU=100	k IT -ay $=-100	m it -ay=-100	k I -ay $=100	w i say $=100	k -er _ STATE=100	p HAPPEN YOU YOU=-100	m I decided=-100	w i decided=-100	w ^ i bought=-100	j not forget=-100	j not was=-100
j your out=-100	m ME out=100	w me out=100	w ^ i gave=-100	j let my=100	j was so=100	j not count=100	k JUST _ -he=100	m IT for=-100	m -at did=99	w what did=99	j if this=-99
p HAVE BEEN ALL=-99	j not easy=99	j you easy=99	p NOT DO NOT=-99	j i booked=-99	m I booked=-99	w i booked=-99	w like _ you=99	k -es _ NOT=99	k -on -or=-99	k BEEN _ ALL=99	j know caused=99
j not him=-99	s drove=-99	w drove=-99	k YOU OTHER=-99	m your OTHER=-99	p SAW I CHOICE=-99	p SAW IT IT=-99	j this that=99	j a person=99	p I CHOICE HAVE=99	w you had not=99	p JUST IT THING=99
k BEEN -in -a=99	w is _ you=-99	j i couch=99	j on couch=99	k -on _ -ch=99	s couch=99	w couch=99	w on _ couch=99	j not day=99	k JUST _ NOT=99	j sorry it=99	p LIFE YOU LIFE=99
p SEX ALL=99	m cheating $=99	w cheating $=99	p HAPPEN HAVE=-99	m that BEEN=-99	k NOT -ed=99	j will if=-99	p LIE BEEN WE=99	m IT you=-99	p COLD YOU=-99	k YOU -nd I=-99	w you and i=-99
p LIE YOU NOT=99	k -he -ic=-99	m the -ic=-99	j ever how=99	k -th _ I=-99	j slept on=99	j me anything=-99	j lied and=99	w husband=99	p IF NOT IT=-99	s misre=99	w misread=99
m -or this=-99	w for this=-99	m -ld your=-99	k THING _ WOULD=99	k ALL -ay $=-99	j understand it=-99	p BECAUSE OTHER=-99	k -nd _ THING=99	j the to=-99	w it _ have=99	m went $=99	w went $=99
k IT -ps=99	k I HAPPEN -ed=99	j it more=99	k IT I HAVE=-99	w that i had=-99	p IF WILL=-99	j you our=-99	m -he phone=-99	w the phone=-99	p DO BECAUSE IT=-99	j it physical=99	s physi=99
w physical=99	w i should not=99	k NOT CHOICE -ho=99	w there were no=-99	w were no=-99	m anybody $=99	w anybody $=99	k IT -ng=-99	j by me=-99	j you whole=-99	j with not=99	p MAYBE TRUST=99
m -ld you=-99	w told you=-99	w was _ her=-99	j now because=-99	k -ow BECAUSE=-99	m -ow because=-99	m now BECAUSE=-99	w now because=-99	j and need=-99	k -sk _ $=99	w ask _ $=99	w a _ person=99
p I SEX IT=99	j did forget=-99	j i sister=-99	p WILL I I=-99	j under name=-99	j will them=-99	p BEEN BEEN YOU=-99	s ok=99	w ok=99	m -he time=99	w the time=99	p BEEN ME THING=99
k -ng -on ME=99	p FEEL LIFE=-99	k HAPPEN _ -it=99	p WILL YOU THEY=-99	m car $=-99	w car $=-99	k I SORRY=99	m i SORRY=99	j that and=-99	k YOU _ WILL=-99	s faile=99	w failed=99
k YOU -wn=99	m you -wn=99	j and gave=-99	k WILL -ll=-99	k I HAVE STATE=-99	j you told=98	p LIFE BEEN THEY=-98	p BEEN WE=98	p IT BEEN CAUSE=98	k , I WOULD=98	k -st YOU $=-98	j i wrote=-98
w i left you=-98	j too not=98	k -ll IT=98	m THEY in=-98	j because would=-98	k HAPPEN _ ME=98	k WILL _ -nd=-98	p I IT ERROR=-98	m friday $=-98	w friday $=-98	m YOU will=-98	w you will=-98
j does count=98	k FEEL _ -or=-98	k YOU TRUST $=-98	j work me=98	p YOU YOU STATE=-98	j to after=98	w for _ and=-98	k WE -ed $=-98	j told that=-98	p THEY BEEN IT=98	p SAW YOU LIFE=-98	m is -re=98
j bothered you=98	m bothered YOU=98	w bothered=98	w bothered you=98	j first and=98	k ALL _ I=-98	j was wrote=-98	w for _ years=-98	m it -in=-98	k ^ I MAYBE NOT=98	s selfi=-98	p ERROR YOU IT=98
p I SORRY THEY=-98	m SORRY it=98	j the thing=98	j i said=-98	j makes i=-98	j such a=98	k -ch -a=98	m -ch a=98	m such -a=98	s such=98	w such=98	w such a=98
j it go=98	k ME IT BEEN=-98	m lying $=-98	w lying $=-98	k I DO NOT CHOICE=98	j a couple=98	m -a couple=98	w a couple=98	k -nd THEY BEEN=98	j on month=-98	j answer and=-98	j the after=-98
k -to DO $=98	w to do $=98	k ^ I BEEN -he=-98	w the _ kept=98	j lie to=-98	m lie -to=-98	w lie to=-98	k BEEN _ -ll=98	k NOT -ve ME=-98	w and i did=-98	m , what=98	w , what=98
k I _ -ch=-98	s apart=-98	p NOT WE BEEN=98	j in right=98	j a to=-98	p HAVE JUST BEEN=98	k -me YOU=-98	m -me you=-98	k CAUSE ME -nd=-98	k -at _ -nd=-98	m BEEN right=-98	p IT YOU ME=-98
p CHOICE CHOICE=-98	k -ce -or=-98	m -ce for=-98	j would be=-98	j move the=-98	w i _ an=98	k I BEEN -ng ME=-98	p IT I WOULD=-98	j i with=-98	k I LIE -to YOU=-98	k BEEN -a -ss=98	m is -a=98
w is a=98	m I looked=-98	w i looked=-98	w know it $=98	k -ne _ ,=-98	j night not=-98	m -sk me=-98	w ask me=-98	k SORRY _ ME=98	k DO _ ,=-98	j and answer=-98	m knew -re=-98
k -ck -on=-98	m -ck on=-98	j i ended=-98	p I WANT BEEN=98	k THING YOU DO=-98	w him _ $=-98	p YOU TRUST ALL=98	j me a=98	k BEEN NOT -ke=98	w not like=98	p HAVE COMPARE IT=98	j about you=-98
j were at=-98	w i _ lying=-98	s lines=98	w lines=98	s maybe=98	w maybe=98	k -he -ck=-98	m the -ck=-98	s getti=98	w getting=98	p WILL DO=-98	j the counselor=-98
w counselor=-98	p I DRINK BEEN=98	k WILL _ -he=-98	j got the=98	k -ut _ -er=-98	j the bill=-98	w the _ bill=-98	p YOU SORRY=98	m were JUST=98	k DRINK _ NOT=98	k HAVE _ -en=-98	w ^ when you=-98
p DRINK DO THING=98	j were right=-98	j lied that=98	j ask you=-98	m LIE from=-98	p THING ERROR=98	k WOULD _ -er=-97	k WILL _ THEY=-97	w was mine=-97	w for as=-97	p DRINK COMPARE=-97	k , _ -se=97
j i room=-97	j the d=97	w told me you=97	j not forgive=-97	p NOT SORRY ME=-97	j because i=-97	w to the=-97	k COMPARE ALL=97	m ^ well=97	w ^ well=97	p BEEN SORRY DO=97	p SORRY YOU MAYBE=97
k YOU WILL=-97	m you WILL=-97	k THING HAPPEN=97	k -so _ WOULD=-97	j asked what=-97	j things about=-97	m things -ut=-97	w things about=-97	j an that=97	k -he -es $=-97	p I BECAUSE LIE=-97	j take time=-97
k BEEN -ty=97	j the hand=-97	p YOU CAUSE CAUSE=97	j for about=-97	j much to=97	k -ke IT=97	j for and=-97	k -or LIFE $=-97	p THEY CAUSE=97	j if like=-97	j it six=-97	p WILL YOU BEEN=-97
p SAW THEY BEEN=97	j how could=97	k I BEEN -ut=97	j from my=97	j cover i=-97	m not BEEN=97	j on and=-97	k I CHOICE -hy=-97	p YOU MAYBE BEEN=97	k FEEL _ -ed=97	j i tired=97	k LIE , BUT=97
k LIE _ BUT=97	w and _ one=-97	w suffer=97	w ^ you are=97	p MAYBE YOU WILL=-97	m asked -at=-97	j wanted i=-97	k I -pt=-97	m i -pt=-97	p ME SEX=-97	p NOT HAVE YOU=97	k ^ NOT -ne=-97
p GAMBLE I JUST=97	k , _ JUST=97	w it _ be=-97	w it would be=-97	k LIE YOU=-97	s runni=97	w running=97	k -he -ne -ho -ed=97	k -ho -ed=97	k -ne -ho -ed=97	k -ne _ -ed=97	m who -ed=97
w see _ $=-97	k , _ -id=97	k -a GAMBLE=-97	m a GAMBLE=-97	j i we=97	j i tested=-97	j someone a=97	j i messed=97	m messed -up=97	w messed up=97	j before did=97	p CAUSE I SORRY=97
m ^ maybe=97	w ^ maybe=97	p HAVE YOU IT=97	p BECAUSE YOU CAUSE=97	j was thinking=97	w is _ like=97	w is not like=97	k -ed -up -nd=97	w will _ you=-97	p BEEN NOT YOU=-97	p IT LIFE IT=-97	k ERROR YOU=97
m ERROR you=97	w i _ been=-97	w only _ it=97	m you -ok=-97	k -up -to=97	m -up to=97	m up -to=97	w up to=97	w ^ _ waited=-97	p YOU ME JUST=-97	k YOU _ -ll=-97	p YOU DO SAW=-97
j was like=97	j no was=-97	k DO NOT WANT=97	k DO _ WANT=97	k WANT $=97	m WANT $=97	j look a=97	k -th _ -er=97	m back $=97	w back $=97	p DO THING=97	j your got=97
p HAVE I CHOICE=-97	k JUST _ -ho=97	w question=-97	m , at=-97	w , at=-97	m of $=97	w of $=97	j i one=-97	k -a JUST $=97	m YOU that=-97	w you that=-97	p NOT ALL I=97
j spent the=-97	m would HAVE=97	w would have=97	p LIE TRUST=97	j i kid=97	p COLD I=97	k ME -ne BEEN=97	k ^ IF YOU WOULD=-97	p NOT YOU NOT=97	j to any=-97	p IT THING BEEN=-97	k ME -to THEY=96
m YOU pushed=96	w ^ you pushed=96	w you pushed=96	m knew IT=96	p WANT YOU I=96	j is am=-96	s poker=-96	w poker=-96	m come $=-96	w come $=-96	w to come $=-96	m I said=-96
w i said=-96	p ME SORRY=96	p I NOT BUT=-96	p STATE THING=96	k -ll -of IT=96	k LIFE -at=-96	m because I=-96	w because i=-96	j am going=-96	w planned=96	j know was=96	k LIE -on=-96
m LIE on=-96	j a mess=96	m -a mess=96	w a mess=96	p WOULD GAMBLE=96	p WOULD CAUSE IT=-96	w regret it=96	w to _ in=-96	k TRUST _ I=-96	p CHOICE THING I=96	j was mine=-96	k -to ME ,=96
k -to ME , IT=96	k ME , IT=96	k ME , IT BEEN=96	w to me ,=96	k -a -ch=-96	k -a -ch $=-96	m a -ch=-96	p WOULD IT BEEN=-96	p I SEX ME=-96	p I SORRY COLD=-96	s kille=96	w killed=96
w killed _ $=96	k IT JUST=-96	m it JUST=-96	p YOU I WANT=-96	j said was=-96	k -as LIE=96	m as LIE=96	w ^ _ came=96	m for -en=-96	j bet a=-96	j bet on=-96	m I bet=-96
w i bet=-96	k -pt _ -ts=-96	p NOT WE WE=96	j how it=96	j you believed=-96	m YOU believed=-96	w believed=-96	w you believed=-96	j right you=-96	k TRUST _ IT=-96	j you bank=-96	j i made=-96
s spoke=96	k I _ NOW=-96	s contr=96	w i let you=-96	m but YOU=96	w but you=96	j and tell=-96	w gone _ $=96	p GAMBLE YOU IT=-96	p DO THING YOU=96	w got _ of=96	s try=96
w try=96	p SORRY FEEL YOU=96	j was really=96	p WOULD LIFE=-96	w the _ went=-96	p I CHOICE WILL=96	k I SORRY IT=96	k -in ,=-96	m -in ,=-96	j we not=96	w father _ $=96	w then _ $=96
j you into=-96	m see IT=96	p BEEN SORRY ME=96	p I HAVE FEEL=96	j of to=-96	p I ERROR ALL=96	p WOULD COMPARE=-96	k YOU CHOICE -at I=96	p FEEL IT YOU=96	k ME LIFE $=-96	k IT _ FEEL=96	k ^ I -pt -a=-96
j two to=96	p ME YOU I=-96	k -id THEY=-96	k I -id THEY=-96	m said THEY=-96	k TRUST HAPPEN=96	j in a=96	k -or _ -ss=96	k -ed BEEN=-96	k -an _ -ll=96	w can _ tell=96	k -ne _ -ll=96
p DRINK HAVE=-96	w her _ and=-96	j you stop=-96	k CAUSE _ STATE=96	m IT because=96	m six $=-96	w six $=-96	w , _ more=96	k -he _ -so=-96	w the _ so=-96	j a had=-96	p IT IT IT=-96
j i person=96	k HAVE NOT SEX=96	j did family=96	k -ed _ OTHER=-96	p IF BEEN FEEL=-96	p ME I CHOICE=-96	p BECAUSE ME BEEN=96	j of back=96	w i chose to=-96	k NOT -sk=-96	m NOT ask=-96	m not -sk=-96
w not ask=-96	p I YOU CHOICE=96	j the impression=96	s impre=96	w impression=96	m somebody $=96	w somebody $=96	p YOU HAPPEN BEEN=96	j was your=-96	j the letters=-96	m -he letters=-96	w the letters=-96
k -ed _ -me=-96	p YOU BEEN SAW=96	p I YOU GAMBLE=-96	p IF I HAVE=96	j not hurt=96	w know it is=-96	j i need=96	m -ut you=-96	k I ERROR YOU=96	m I failed=96	w i failed=96	w i failed you=96
p DRINK ME=96	s state=-96	k IF I HAVE=96	k -to _ -ow=-96	j house you=-96	j kids you=-96	p BEEN I CAUSE=-96	k BEEN -ue $=-96	p BECAUSE LIFE=96	j the hospital=-96	m -he hospital=-96	w the hospital=-96
m is -ne=-96	j me and=-96	p LIE BEEN YOU=95	w was _ one=-95	m came -in=-95	w came in=-95	s denti=-95	w dentist=-95	k I SAW IT=-95	w your _ $=-95	j off you=-95	j hid you=95
j were baby=-95	j coward i=-95	w you _ going=-95	j think a=95	w i cheated ,=95	j you baby=-95	j truth i=-95	m no -ne=-95	w no one=-95	j someone else=-95	m someone -se=-95	w someone else=-95
p LIE BEEN LIFE=95	k -nt -to SAW=-95	k -nt _ SAW=-95	j said d=-95	w said _ d=-95	p I HAVE COMPARE=95	j you sleep=-95	m other ALL=95	k BECAUSE ME=95	m BECAUSE my=95	m because ME=95	w because my=95
j you will=-95	p ME CHOICE YOU=-95	p CHOICE WILL=95	m and -ut=-95	p LIE I LIE=95	k -ne _ FEEL=95	p IT WOULD BEEN=-95	k I HAPPEN -in=-95	k I HAPPEN -in $=-95	p THING I NOT=95	m BEEN there=-95	m NOT do=95
j promised you=-95	m BEEN afraid=-95	m was -ed=95	p ME BECAUSE IT=95	k -ng -up=95	m -ng up=95	w were _ one=95	w were the one=95	j an you=-95	p WOULD I WILL=-95	j if not=95	m only LIE=95
p THEY YOU I=-95	p IT HAPPEN BEEN=95	p WE JUST=95	k -ed -or=95	m -ed for=95	m cheated ,=95	w cheated ,=95	w you _ said=95	j on each=-95	j for any=95	m -or any=95	w for any=95
j who with=95	j or you=-95	k WOULD _ THING=95	j on so=95	k JUST _ -ng=95	j without telling=-95	j front of=-95	j in front=-95	k -in -nt=-95	k -in -nt -of=-95	m -in front=-95	m front -of=-95
m in -nt=-95	s front=-95	w front=-95	w front of=-95	w in front=-95	w in front of=-95	m I found=95	w i found=95	p NOT CAUSE LIE=-95	w did not want=95	j sorry see=95	j in the=-95
k I WOULD HAVE -me=95	j wish had=95	p YOU HAPPEN I=-95	j sorry that=95	w that you=-95	m -ow to=95	p ME I IT=-95	m mother $=-95	w mother $=-95	m I opened=-95	w i opened=-95	k SORRY -or IT=95
k -ix=-95	j we be=95	w friendship=95	k IT -om YOU $=-95	j took the=-95	w ^ _ all=95	k -ve _ I=-95	j right be=-95	k -ht -to BEEN=-95	w right _ be=-95	w right to be=-95	p YOU I GAMBLE=-95
j that will=-95	s mind=95	w mind=95	j love it=95	p BEEN YOU WANT=95	k -of _ -er=-95	j i call=-95	p BECAUSE HAPPEN=-95	p OTHER YOU=-95	p I I WOULD=-95	j can make=-95	j there this=-95
j you afraid=-95	j i borrowed=95	p ME ME YOU=-95	j been for=95	p HAVE DO NOT=-95	j a we=95	j you against=95	j think was=-95	j of us=95	m -of us=95	w of us=95	m -in her=95
w in her=95	p JUST IT IT=95	j was alone=-95	k WOULD _ -me=95	j the name=-95	j to look=95	k -to -ok=95	m -to look=95	m to -ok=95	w to look=95	j would a=95	j d come=95
k -er _ -er=-95	p YOU BEEN BECAUSE=95	p ALL WOULD=95	j were holding=-95	j you holding=-95	m BEEN holding=-95	s holdi=-95	w holding=-95	w were holding=-95	w you _ holding=-95	w you were holding=-95	j to family=95
w it for=-95	k -nd YOU BEEN NOT=94	j me credit=94	j i doing=-94	j who lied=-94	p I LIFE LIFE=-94	p BEEN BEEN COLD=94	p IT BEEN IF=94	w i _ gave=94	p BEEN YOU LIFE=-94	m okay ,=94	w okay ,=94
k -nd -at=94	j the way=94	j with while=-94	k BEEN -ly=-94	j about before=-94	p IT CAUSE IT=-94	j it only=-94	j never been=94	p I SAW NOW=94	p SAW NOW=94	k WANT YOU -to=94	m wanted YOU=94
w wanted you=94	w wanted you to=94	m that HAPPEN=94	k I _ -st=-94	j felt in=94	m telling YOU=-94	w telling you=-94	j for month=94	j will my=-94	j was from=94	p I CAUSE WE=-94	p YOU YOU WOULD=-94
k BEEN _ -ea=-94	w was _ idea=-94	m became -a=94	w became a=94	j into your=-94	k -ed _ NOT=94	s said=-94	w said=-94	s lying=-94	w lying=-94	k TRUST _ -th=-94	p NOT ERROR=-94
k -nt _ -ed=94	p FEEL LIFE IT=-94	s whate=94	w whatever=94	w ^ _ caught=94	k -of _ WOULD=94	w of _ would=94	k ME -ht=94	k -ed _ ME=-94	k HAVE BEEN LIE=-94	k I HAVE BEEN LIE=-94	m been LIE=-94
k TRUST ME=-94	m TRUST me=-94	k MAYBE I DO=94	p BEEN WILL ME=94	j i show=-94	w i _ show=-94	p ALL I YOU=-94	j i turned=-94	m home $=94	w home $=94	p THING WE=94	k -so _ -an=94
w so _ can=94	k COMPARE _ IT=-94	k -a JUST -of=94	j he not=-94	w he _ not=-94	k , _ -an=94	p WE I THEY=-94	j my in=94	j were too=-94	j the answer=-94	w last _ $=94	j the other=-94
m -he other=-94	w the other=-94	w that were=-94	j were from=-94	j i though=94	m , though=94	w , though=94	k ME COMPARE $=-94	p HAVE NOT ERROR=94	k -he -rd=-94	m the -rd=-94	j was him=-94
p NOT YOU THEY=94	k -ge BEEN=94	k I -ed -ut -he=-94	w lunch=-94	s shoes=94	w shoes=94	j you car=-94	k -sk=-94	p I COLD NOT=94	m in -he=-94	w in the=-94	p SORRY ME COLD=-94
s much=94	w much=94	m LIFE at=-94	k -om ME=94	m from ME=94	p I WOULD YOU=-94	k -ed _ LIFE=-94	j you got=94	k CAUSE YOU -wn=94	k CAUSE _ -wn=94	w let _ down=94	w let you down=94
p NOT BEEN CHOICE=-94	k -ne $=-94	m -ne $=-94	p MAYBE HAVE BEEN=94	k -in -he=-94	m -in the=-94	k THEY $=-94	m THEY $=-94	p WILL ERROR=-94	k SAW -ut $=-94	k YOU SAW -ut $=-94	w found _ $=-94
w found out $=-94	k WANT=94	j i dollars=-94	p I JUST DO=94	p FEEL STATE IT=94	k I WILL -nd=-94	j i the=-94	p HAVE YOU IF=94	j i messages=94	k ME _ -op=-94	p SAW IT CHOICE=-94	j will go=94
p ERROR I ME=94	k -or _ -th=94	j saying it=-94	j listened more=94	w listened=94	j was anything=94	p BEEN IT FEEL=94	w because _ lied=-94	w because i lied=-94	m then $=93	w then $=93	k LIFE _ -en=93
s okay=93	w okay=93	k -ht -ow=-93	k -ht -ow $=-93	m -ht now=-93	j her was=93	p I CHOICE NOT=-93	m to -he=-93	j perhaps i=93	j drove it=-93	j drove to=-93	p BEEN NOT BEEN=-93
m ^ all=93	w ^ all=93	j it own=93	j it happen=-93	w if i had=93	j do you=-93	m CAUSE you=-93	w in _ $=-93	k ^ I CHOICE=-93	p WOULD DO=93	k -ce -st=-93	k -ho HAVE=-93
m who HAVE=-93	w payment=-93	k -ho _ ME=93	w who _ me=93	p BEEN BECAUSE WILL=-93	p BEEN NOT CHOICE=93	j lied because=93	p I WANT YOU=93	m happened $=93	w happened $=93	k THEY _ YOU=93	j hard to=-93
m -er at=-93	k WILL _ YOU=-93	p BEEN HAPPEN IT=93	k DO IT ,=-93	k ^ I -ed -in=-93	p BEEN SORRY BEEN=93	j there one=-93	w forgive=93	k -to -ed=-93	m to -ed=-93	j had seen=-93	j treated like=-93
k I -ok -he=-93	w i took the=-93	p DO WANT YOU=93	p ALL TRUST=-93	k CAUSE $=93	m CAUSE $=93	p I YOU SEX=-93	k BEEN -a -nt $=93	k -of SEX=93	m of SEX=93	k -ng -he LIFE=-93	j hide things=93
m hide THING=93	w hide things=93	k ALL _ $=93	p MAYBE NOT HAVE=93	k -ge _ DO=93	k -on -in=-93	j to said=-93	p HAVE ME BEEN=93	k NOW _ -he=-93	k -pt -up=93	m -pt up=93	k YOU IT=-93
m you IT=-93	p HAPPEN NOW=93	k -a _ GAMBLE=93	k # -nd I=-93	k # _ I=-93	p MAYBE NOT YOU=93	p I WANT HAVE=-93	w ^ there was=-93	j anyone would=93	j was doing=-93	p YOU LIFE ME=93	p YOU THING HAVE=-93
k ^ ME -or=93	k ^ _ WILL=-93	k -ul _ -ne=93	m BEEN faithful=93	w faithful=93	m your -ce=-93	j the attention=-93	w your _ when=-93	j say it=-93	k -of _ -nt=-93	w ^ _ booked=-93	w ^ i booked=-93
j you because=-93	m , one=93	w , one=93	j the ring=-93	m -he ring=-93	w the ring=-93	k IT , BUT=93	j the extent=93	j to extent=93	m -he extent=93	s exten=93	w extent=93
w the extent=93	w to _ extent=93	w to the extent=93	k -at _ -er=-93	p IT DO YOU=-93	m BEEN having=93	m was HAVE=93	w i was having=93	w was having=93	k CAUSE YOU=-93	m never JUST=-93	k WE _ I=-93
p NOT JUST SAW=93	k BECAUSE I WANT -to=-93	j i hit=-93	s hit=-93	w hit=-93	p I SEX JUST=93	m IT again=-93	p I HAPPEN BECAUSE=93	s thous=-93	w thousand=-93	k , _ I=-93	w , _ i=-93
p SEX COMPARE=93	p I LIE TRUST=93	j wrote first=-93	m -te first=-93	w wrote first=-93	j owe me=-93	j you owe=-93	m CHOICE me=-93	m owe ME=-93	w owe me=-93	k BEEN NOT ALL=93	k I BEEN NOT ALL=93
m YOU down=93	w you down=93	m CAUSE us=93	w let us=93	s midni=93	w midnight=93	k , -nd -en=-93	j you blame=93	k -ed -ut -he=-93	w for _ i=92	k -en WE=92	k WOULD _ DRINK=92
k I WILL -ow=-92	k WILL -ow=-92	m will -ow=-92	m IT coming=-92	m coming $=-92	w coming $=-92	w it coming=-92	w it coming $=-92	m BEEN what=92	j is were=92	p ME YOU NOT=-92	k ^ I BEEN STATE=-92
m yes ,=92	w yes ,=92	m alone $=-92	w alone $=-92	j he did=-92	m he DO=-92	w he did=-92	k ^ -th -he=92	w ^ with the=92	j i relapsed=-92	w relapsed=-92	j to both=-92
w husbands=92	w you _ say=92	p STATE BECAUSE ME=-92	m WOULD rather=-92	w was _ it=92	p LIFE I NOT=92	p YOU COLD ME=92	p SAW YOU FEEL=-92	j was were=-92	k WILL BEEN=92	k HAPPEN -up $=92	p BEEN ALL HAVE=-92
j my lies=-92	p YOU NOT LIFE=92	p WE I BEEN=-92	w ^ _ needed=92	k -ed THEY -st=-92	s avoid=92	m just BEEN=92	p IT COLD=92	k I WANT=-92	m i WANT=-92	s guess=92	w guess=92
k ^ _ -st=92	p STATE I BEEN=-92	p YOU WOULD THEY=-92	j the last=92	k -se _ -nd=-92	j was tell=92	p BEEN ME CAUSE=92	m -ay you=-92	k -ng THING=-92	k -ng THING $=-92	p SAW I LIE=-92	k IT YOU -an=-92
p I TRUST JUST=-92	j a under=-92	s sayin=-92	w saying=-92	k -le YOU BEEN=-92	m while YOU=-92	w while you=-92	w while you were=-92	p DRINK I WILL=-92	j in i=-92	j and kids=92	k -me -or=-92
m -me for=-92	j and years=-92	p IF CAUSE=92	p THING IT NOT=92	k YOU SORRY=-92	m you SORRY=-92	j a bit=92	m -a bit=92	s bit=92	w a bit=92	w bit=92	j not get=92
m NOT get=92	w not get=92	j for you=-92	s askin=-92	w asking=-92	p YOU WE DO=92	j before and=-92	p CHOICE BUT I=-92	k IT _ NOT=-92	p YOU IT WE=92	j a without=-92	m second -ne=-92
k CAUSE _ -ne=92	j not am=-92	j to come=92	m -to come=92	w to come=92	j a better=92	k -a COMPARE=92	k BEEN -a COMPARE=92	m -a better=92	m a COMPARE=92	w a better=92	w you _ feel=-92
k SAW THEY=-92	w that you d=-92	k -he -er -nd=-92	m BEEN yours=-92	k IT HAPPEN -ut=92	p SORRY YOU FEEL=92	j to marriage=-92	m IT came=92	k IT -ck=92	m IT back=92	k -nd _ -pt=-92	w and _ kept=-92
w if i did=92	j called it=-92	m called IT=-92	w called it=-92	j about me=-92	w you _ not=-92	w to _ like=92	j want tell=-92	k BECAUSE -he=92	m BECAUSE the=92	k ^ IT HAPPEN -ut=92	j pushed into=-92
p BEEN ME ME=92	k MAYBE _ -ve=-92	k -ne -ho DO=92	k -ne _ DO=92	p BEEN IT YOU=-92	m this -nd=92	w this and=92	s those=92	w those=92	k ^ _ -an=-92	p YOU BECAUSE WANT=-92	j that can=-92
w that _ can=-92	w that you can=-92	j on can=-92	p FEEL IT IT=92	j so many=92	k -so -ny=92	m -so many=92	m so -ny=92	w so many=92	m false $=-92	s false=-92	w false=-92
w false $=-92	j at home=92	m -at home=92	w at home=92	p YOU ERROR=92	p SORRY IF IT=92	j i bed=-92	k ALL -th=-92	w i had been=-92	j and each=-92	j we are=92	m WE are=92
w we are=92	j waited for=-92	k I BEEN -so=92	j from home=92	j this thing=92	j upset you=92	m upset YOU=92	w upset you=92	p YOU I ERROR=92	k -an _ ,=92	j not made=92	p IT IF=92
k BEEN DO $=92	j on us=92	j something me=92	j so why=92	k -so -hy=92	m -so why=92	m so -hy=92	w so why=92	k -ld YOU ,=92	w told _ ,=92	w told you ,=92	p WILL BEEN COMPARE=92
m -me is=-91	w i d rather=91	j did ask=-91	w that much=91	p BECAUSE YOU LIFE=91	s secon=-91	w second=-91	k ^ WE -ed=-91	j if that=91	j the sorry=91	p HAPPEN ME=91	p THEY LIE=-91
j that have=91	m me -ow=91	j had was=91	k MAYBE HAVE BEEN=91	j not are=-91	p I I WE=91	p DO I SORRY=91	j and say=91	j my life=91	m ME life=91	w my life=91	j only lied=91
k -as I=91	m -as i=91	m as I=91	w as i=91	j of is=91	j have and=-91	k ^ I NOT=-91	w ^ i never=-91	p FEEL STATE=91	p I ME TRUST=91	p I CAUSE LIFE=-91	j couple of=91
m couple -of=91	w a couple of=91	w couple of=91	s throu=91	w through=91	p YOU BUT I=-91	s beers=91	w beers=91	k I _ -et=-91	k -ll ME=-91	j be to=-91	m -he accident=91
w the accident=91	j stop and=-91	p IT I BECAUSE=-91	k -es -th=91	m -es with=91	j you without=-91	k -on -of=91	m -on of=91	j know check=-91	m YOU check=-91	m you -ck=-91	w you check=-91
p HAVE BEEN THING=91	m all IT=91	k SORRY _ -ny=91	k I _ -a=-91	w i _ a=-91	j the days=-91	k TRUST -nd I=-91	k COLD _ I=91	p CAUSE THING ME=-91	j paid my=-91	p YOU HAVE ALL=-91	k -nd _ BUT=-91
p SORRY COLD=-91	m could NOT=91	j see it=91	w was at=-91	w you it was=-91	j so with=91	p ME I ME=91	k HAPPEN _ -nd=91	p ALL BEEN JUST=-91	j can not=91	p IF WILL YOU=-91	p BEEN ME LIE=-91
k -to ME -or=-91	w to me for=-91	p DO NOT WANT=91	p THEY HAVE IT=-91	j happened that=-91	m was -so=91	w was so=91	p HAPPEN IT IT=91	k YOU ME=-91	m you ME=-91	m -nd we=91	w and we=91
k BEEN SEX=-91	w you _ what=91	p HAPPEN BEEN I=-91	w it _ not=-91	k DO NOT SEX=91	k DO _ SEX=91	p DO SEX I=91	p WILL IT BEEN=-91	j put it=-91	w put it=-91	s fifty=91	w fifty=91
k -on _ I=-91	k IT I=-91	m IT i=-91	k -he -ay=-91	m the -ay=-91	m BEEN our=91	w it _ our=91	w it was our=91	w was our=91	k -ed -th=-91	m -ed with=-91	m she CAUSE=91
j like not=91	k CHOICE _ WILL=91	k WANT -of=91	m WANT of=91	m june $=-91	w june $=-91	m it -ng=-91	j me how=91	p BECAUSE IT BEEN=91	k CHOICE _ -an=91	m -to work=91	m to LIFE=91
w to work=91	k BECAUSE -of ME $=-91	w because _ me=-91	w because of me=-91	k ^ I -ok -he=-91	j on be=91	k -nd -en I=-91	j lied was=-91	j time in=91	j and am=91	s yes=-91	w yes=-91
m I messed=91	w i messed=91	w i messed up=91	j kissed i=91	p STATE BEEN NOT=-91	j instead you=-91	k ^ I SAW IT=-91	k NOT -in=91	m -es were=91	p YOU HAPPEN ME=91	j to nine=-91	j and trip=-91
j is me=91	k ^ IF I HAVE=91	p I BECAUSE BEEN=91	k I CHOICE -at I=-91	k BEEN -ne $=-91	p IT LIE IT=-91	w apologize for my=91	s surge=-91	w surgery=-91	j of out=-91	k -he -ar $=-91	k BEEN SORRY YOU HAVE=91
j can to=-91	s forgo=91	w say i was=-91	k I _ -es=-91	s might=91	w might=91	k , -nd I CAUSE=-91	k -ut -of ME=91	w out of my=91	k , _ -at=90	j had on=90	p CAUSE HAPPEN=-90
m YOU make=90	w you make=90	w you make it=90	k ^ _ TRUST=90	p IF THING=90	j the my=-90	j kept under=-90	k -ne _ $=-90	p ME CAUSE IT=-90	s growi=90	w growing=90	j we go=90
j i reading=-90	j i stressed=90	w stressed=90	k -ed YOU=-90	k BEEN ERROR ,=-90	k I BEEN ERROR ,=-90	w was wrong ,=-90	w do not have=-90	m are BUT=90	w are still=90	k YOU -ow BECAUSE=-90	w you now because=-90
k CAUSE _ ,=-90	j until i=90	k -sy=90	w ^ _ paid=-90	j if any=90	w were not=-90	p THING LIFE=90	p I LIE JUST=90	p COLD I NOT=90	j took to=-90	w that i was=90	p LIE IT ME=-90
p HAVE THING=90	k CHOICE _ IT=-90	j know word=-90	k THING I WOULD=90	p JUST I ME=-90	w i called it=-90	k I _ THEY=-90	k ^ _ OTHER=90	j decision it=-90	k HAPPEN _ -as=90	w her _ was=90	s affec=90
k BEEN -ut=90	j man i=-90	p BEEN THEY IT=90	j told if=90	k -a BECAUSE=90	m a BECAUSE=90	j i hear=-90	j put a=-90	j not been=90	j the going=90	w and _ have=-90	m YOU years=-90
w you years=-90	m date $=-90	w date $=-90	m ME drinking=-90	w ^ my drinking=-90	w my drinking=-90	p TRUST YOU I=-90	j will listen=-90	p DO WILL=-90	p IF HAVE NOT=90	k -to -go $=-90	w to go $=-90
w one _ ,=-90	k , -ay $=90	w , okay $=90	k -ep YOU=-90	m keep YOU=-90	p I CHOICE CHOICE=-90	k -ke _ -rd=-90	p YOU WOULD YOU=90	j cousin me=-90	k ^ ME -in=-90	w ^ _ cousin=-90	w ^ my cousin=-90
p BEEN CAUSE IT=90	p IT YOU SAW=-90	j things not=90	p I FEEL LIFE=-90	k ME _ CAUSE=90	j let you=-90	j i twice=-90	j he me=90	m was -or=90	w was for=90	p BECAUSE CAUSE=90	p I SAW MAYBE=90
j we did=90	k YOU -a=-90	m YOU a=-90	m you -a=-90	w you a=-90	j up you=90	w could _ been=90	w could have been=90	p WILL NOT YOU=-90	k THING=90	j every right=-90	k ALL -ht -to=-90
k HAVE ALL -ht=-90	k HAVE ALL -ht -to=-90	k YOU HAVE ALL=-90	k YOU HAVE ALL -ht=-90	m ALL right=-90	w every right=-90	w every right to=-90	k SAW -he=-90	m SAW the=-90	k -xt=-90	p YOU WOULD WILL=-90	j the alone=-90
s swore=-90	w swore=-90	p WILL SAW=-90	k -ed _ -ll=90	k ^ I BEEN -so=90	k -en SORRY=-90	j not wanted=-90	p I LIE COMPARE=-90	j kids the=90	j has to=-90	k CAUSE -up=-90	m CAUSE up=-90
j chose over=-90	p WILL I NOT=-90	p ME YOU STATE=-90	j not slept=90	j to upset=90	j long distance=90	m -ng distance=90	m long -ce=90	w long distance=90	p STATE I THEY=-90	w you asked me=-90	p JUST HAPPEN=90
p NOT LIE ME=-90	m thing $=90	w thing $=90	j up the=-90	k -ke IT $=90	m that I=-90	w that i=-90	m -to my=-90	w to my=-90	p MAYBE ERROR=90	w at _ table=-90	w were _ so=90
k -to THING=-90	k ^ IT JUST=-90	w ^ _ see=-90	w ^ i see=-90	k IT -in $=-90	k BEEN -ed $=90	j and of=-90	j at me=90	j and him=-90	s stopp=-90	j came up=90	m came -up=90
w came up=90	k THING I=90	m THING i=90	m I signed=-90	w ^ _ signed=-90	w ^ i signed=-90	w i signed=-90	j all did=90	j she is=90	k -re _ IT=90	j only of=-90	s mixed=90
w mixed=90	k THEY -at $=-90	m THEY flat=-90	m flat $=-90	w flat $=-90	p FEEL YOU ME=90	k ^ IT BEEN -ne=90	w it _ one=90	k I -er=90	m i -er=90	k -ig=90	m him $=-90
w him $=-90	k -er -to=90	m -er to=90	j all it=90	k ^ WE HAVE=89	k -at _ -ed=-89	w to _ this=-89	k ME , -nd=-89	k MAYBE $=-89	m MAYBE $=-89	k I _ -it=-89	k -me , I=-89
k IT -hs=89	k IT -hs $=89	m IT months=89	p WE I IT=-89	k WILL _ -re=-89	k ^ -es=-89	m ^ -es=-89	j i low=89	j low and=89	s low=89	w low=89	m LIFE that=-89
k -or BEEN=89	k SORRY IT IT=89	w sorry that it=89	p I LIE BUT=89	k -me ERROR=89	m some ERROR=89	k NOT _ -le=89	j a time=89	m , after=-89	w , after=-89	k -he _ -es=-89	p SORRY IT NOT=-89
k -ay _ WILL=-89	j let were=-89	k CAUSE _ LIFE=-89	j said my=-89	p YOU LIFE DO=89	k -to YOU IT=-89	j and first=-89	k -at DO YOU=89	k -or _ -nd=-89	m make IT=-89	w make it=-89	k ^ _ -ar=-89
j want i=-89	w so you would=-89	p I MAYBE STATE=-89	p MAYBE STATE=-89	k ^ I BEEN NOT=89	j for because=-89	j moved in=89	k NOW -nd=89	m NOW and=89	j i move=-89	m ALL day=-89	w every day=-89
k -a -te=-89	m a -te=-89	k LIFE IT=-89	m -ty and=89	m -pt you=-89	p YOU OTHER CAUSE=-89	p CAUSE WILL=-89	j needed and=89	p WANT YOU BUT=89	s quiet=89	w quiet=89	k -to -nd -ut=89
m -to find=89	w to find=89	w to find out=89	j am lied=89	j sorry lied=89	w sorry _ lied=89	w sorry i lied=89	p I NOW THEY=-89	k ^ _ -a=89	w ^ _ a=89	j the are=-89	j trust broken=89
w trust _ broken=89	m -he room=-89	w the room=-89	w your _ i=-89	w the past $=89	j me out=89	k YOU CHOICE -at=89	p BEEN STATE LIE=-89	w ^ you have=-89	s octob=-89	w october=-89	m -up in=89
w up in=89	j is then=89	j no of=-89	p NOT YOU THING=89	p WILL YOU WOULD=-89	w ^ _ has=89	p I LIFE MAYBE=-89	p BEEN GAMBLE WE=89	k -en _ YOU=-89	w you _ get=-89	j office you=-89	p IF BEEN IT=89
k WANT YOU $=89	p HAVE NOT WANT=-89	p LIFE LIFE IT=-89	k LIFE CAUSE=89	p OTHER SORRY=89	j it how=-89	k HAVE THEY=-89	s lie=-89	w lie=-89	k -nd I DO=-89	p THEY DO=-89	k I -ed $=89
m every -me=-89	w every time=-89	w that is the=-89	k -nd -ld=-89	w few _ $=89	p COMPARE IT LIE=-89	p IT MAYBE HAVE=89	k -gs=-89	k -dy=89	p LIE YOU HAPPEN=-89	w came _ $=89	p SEX BEEN LIE=-89
j kids on=-89	j read you=-89	k -ut _ GAMBLE=-89	p I SORRY SAW=89	p SORRY HAVE=89	k -ed -up=89	m -ed up=89	k IT , I BEEN=89	p WANT DO NOT=-89	j of time=-89	p THEY SORRY=89	m CHOICE were=89
k YOU -ut=-89	m you -ut=-89	p WANT I SORRY=89	w and _ first=-89	w bank _ $=-89	s where=89	w where=89	k YOU -he=-89	m YOU the=-89	m you -he=-89	w you the=-89	p THING NOT CHOICE=-89
j before i=-89	w secret=-89	k SAW _ -ne=89	k FEEL $=89	m FEEL $=89	j got me=89	k WE _ -re=89	p THING NOW=89	j i started=-89	k HAVE IT=-89	p YOU MAYBE TRUST=89	p WOULD FEEL=89
j seeing you=89	m mistake $=89	w mistake $=89	j alone the=-89	w alone _ the=-89	j that in=89	j i good=89	k BEEN FEEL $=-89	p ME STATE HAPPEN=89	k I LIE YOU=-89	k JUST ,=88	m JUST ,=88
w i _ him=-88	m you GAMBLE=88	m head $=88	w head $=88	w do it=88	m had CHOICE=-88	j truth and=-88	k I HAVE BEEN -a=88	p SORRY I WOULD=-88	k -om ME $=88	w from me $=88	w were _ that=-88
p DO HAVE ME=-88	s clear=88	j cheated on=-88	m cheated -on=-88	w cheated on=-88	k ^ BECAUSE=-88	m ^ BECAUSE=-88	p SORRY ME ERROR=88	p IF YOU BEEN=88	k ME -or -he=-88	w me for the=-88	p IF YOU I=88
p JUST BEEN IT=88	k JUST JUST=88	k IT YOU WOULD NOT=-88	w that _ as=88	k -re BEEN BEEN=88	w there is been=88	k HAVE _ -nd=-88	p ME THING CHOICE=-88	k -me THING=88	p IT GAMBLE JUST=88	k -id I=-88	m -id i=-88
m said I=-88	w said i=-88	k ^ THEY CAUSE=88	k -he -er=-88	m the -er=-88	w and it was=-88	p WOULD NOT IF=88	p SORRY I HAPPEN=-88	k -de -to=-88	m -de to=-88	m about WE=-88	m may HAVE=88
w may have=88	p I SEX NOT=88	p WE NOW=88	j apologize that=-88	w that you were=-88	p NOT CAUSE CHOICE=88	m small THING=-88	k I -ht=-88	m i -ht=-88	k -ed YOU -to=-88	k -en I BEEN=88	m answer $=-88
w answer $=-88	j a me=88	j the drink=-88	k BEEN SORRY -ut IT=88	k BEEN JUST=88	s text=-88	w text=-88	j not change=-88	m NOT change=-88	w not change=-88	k BEEN _ -on=88	m my -or=88
m THEY made=88	j hurt and=-88	p I WOULD DO=88	p I HAPPEN LIE=-88	p YOU WILL YOU=-88	k -nd I CAUSE YOU=-88	j him in=-88	w ^ _ called=-88	k -ld YOU LIFE=-88	p BEEN YOU THING=88	p HAVE BEEN YOU=88	j she me=88
p HAPPEN IT ME=-88	p BEEN THING=88	k -ut _ LIE=-88	k -at I DO=-88	k ^ IT HAPPEN=88	k -at I HAVE=-88	m -or all=88	m for -ll=88	w for all=88	k LIE , I=88	p LIE I DO=88	p ME I FEEL=88
k -ht _ CHOICE=-88	m ERROR way=88	j i still=-88	k THING -nd I=88	j still it=88	j tell how=-88	w tell _ how=-88	s insis=88	p LIE DO NOT=88	p BEEN ME SEX=-88	w and _ am=88	w and i am=88
k I BEEN -at=-88	w i was at=-88	j for years=-88	j there my=-88	k -he OTHER -nd I=88	j do a=88	j apology for=88	m apology -or=88	w apology for=88	p IT IF IT=88	j say a=88	j drinks and=88
p DO I STATE=-88	m through $=88	w through $=88	p I BEEN THING=88	j my intention=-88	m ME intention=-88	w my intention=-88	k SAW -at I=-88	w i apologize $=88	m -nt on=-88	p FEEL I BEEN=88	p NOT HAVE I=-88
j i asked=-88	j and lied=-88	j i take=-88	j please my=88	w please _ my=88	j you less=88	k I -id=-88	m i -id=-88	p BEEN ME HAVE=-88	s long=88	w long=88	j sorry were=88
j not because=-88	w upset _ $=88	w upset you $=88	j am just=88	w am just=88	w i am just=88	j have stuff=88	j name and=-88	m set IT=88	p SAW I IT=-88	p I DO HAVE=88	j were no=-88
k HAVE _ CAUSE=88	w some _ ,=88	k -an _ TRUST=-88	j under the=88	p ME HAVE IT=-88	p CAUSE YOU LIFE=-88	k -or DRINK=-88	m for DRINK=-88	w explain=-88	j broke agreement=-88	j i agreement=-88	w agreement=-88
w broke _ agreement=-88	k , -er=-88	m , -er=-88	m not -ng=-88	p CAUSE ERROR=88	j you basically=88	k THEY _ -he=88	j choice and=-88	k HAVE -a CHOICE=-88	w had a choice=-88	k JUST -en=-88	m JUST when=-88
p DO I HAPPEN=88	m was -an=-88	j i first=-88	p YOU HAVE COMPARE=88	p GAMBLE JUST=88	j that much=88	j only stopped=-88	m broke IT=-88	p IF I CAUSE=88	k , _ -ng=-88	j the site=-88	p HAVE WILL YOU=88
j blame it=87	k MAYBE IT=87	m MAYBE it=87	p CHOICE BECAUSE=-87	j to night=-87	j those messages=87	m IT messages=87	w those messages=87	w it _ all=87	k THING _ -to=87	j i were=-87	k NOT -ed ,=87
m sorry -to=87	w sorry to=87	j about for=-87	s close=87	k -at I DO -to=-87	k I DO -to=-87	w i did to=-87	k ALL _ -to=87	p IF CAUSE YOU=87	k -ll $=87	m -ll $=87	j because to=-87
j i forgot=87	w forgot=87	w ^ _ time=-87	p I HAVE HAPPEN=-87	j know this=-87	p STATE I MAYBE=-87	m see THEY=-87	k -er CAUSE=-87	j way did=87	j on about=87	k IF WE=87	m if WE=87
j mixed and=87	w mixed _ and=87	j for something=87	p YOU YOU HAVE=-87	k DO THING I=87	w was an=-87	k -ee _ $=-87	w three _ $=-87	m nothing -ut=-87	w nothing about=-87	w i knew what=-87	p HAPPEN NOT=87
k , _ $=87	w , _ $=87	k ^ YOU -id=-87	j not were=-87	j else to=-87	k NOT _ -ed=87	s pregn=-87	k -in -he -er=-87	k HAVE HAVE=87	m HAVE had=87	m have HAVE=87	w have had=87
k I WILL -ll=-87	j could been=87	p CAUSE ME WOULD=87	s carry=-87	w was doing $=-87	k -up -at=-87	k -he _ BECAUSE=87	k I DO -at I=87	w did what i=87	j to anything=-87	j am about=87	p IT MAYBE IT=-87
k -nd _ SAW=-87	p I ME CAUSE=-87	p THEY I YOU=-87	p DO IT IT=-87	j saw it=-87	j sorry all=87	s happy=-87	w happy=-87	k -as -er=-87	k -en IT BEEN=87	k I CAUSE YOU -wn=87	p BEEN NOW LIFE=87
p DO ERROR IT=87	w every _ you=-87	p BUT YOU YOU=87	m -he way=87	w the way=87	k -an -on=87	j know messed=87	j know up=87	p SORRY YOU SAW=87	k , -ng=-87	m , -ng=-87	j is hard=87
k IT BEEN -rd -to=87	m is -rd=87	w is hard=87	w is hard to=87	w it is hard=87	k WILL _ NOT=87	w , _ has=87	p LIE YOU MAYBE=-87	m -ed our=-87	m HAVE my=87	j three the=-87	p I SORRY COMPARE=87
p LIFE HAVE ME=87	p DO NOT SEX=87	p YOU HAVE CHOICE=-87	j this not=-87	j better than=-87	m better COMPARE=-87	w better than=-87	k BEEN JUST JUST=87	p ME THING DO=87	s later=87	w later=87	j with in=-87
k , IT HAPPEN=87	p ME I CAUSE=87	w had every=87	k NOT _ LIFE=-87	j lied me=-87	k ^ I CHOICE -at=-87	p BEEN LIFE WILL=-87	j one me=-87	j will show=-87	s plan=87	w plan=87	j my card=-87
p I YOU LIFE=-87	j got away=87	m HAPPEN away=87	j am myself=87	k YOU _ NOT=-87	k FEEL LIE=87	m FEEL betrayed=87	j my at=-87	k -en -nd=-87	j on was=-87	k -at -ng=87	m at -ng=87
k BEEN _ -ly=-87	j i family=87	j apologize for=-87	p YOU HAPPEN IT=87	k ^ HAVE YOU=87	m ^ had=87	w ^ had=87	w ^ had you=87	w d _ come=87	w d have come=87	p ME BEEN CAUSE=-87	w you _ been=87
m -a mistake=-87	w a mistake=-87	j by my=87	j like is=87	j could that=87	p IF WE NOT=87	k ^ _ SAW=-87	j was what=87	p CHOICE IT I=-87	p OTHER BEEN IT=87	m TRUST in=-87	j brother was=87
w , _ d=87	k -ht _ -he=-87	k ME -rs=87	j if we=87	m IF we=87	w if we=87	k -er _ -ht=-87	j the rest=-87	m -he rest=-87	s rest=-87	w rest=-87	w the rest=-87
k -to YOU $=-87	w to you $=-87	j have things=87	k YOU I WOULD=-87	w expect=87	j was we=87	w and _ know=-87	k HAVE -ll=86	j the never=86	j on me=86	p THING SAW=-86	p THING YOU SAW=-86
k IT BEEN NOT $=-86	p CHOICE LIE=-86	j i trying=86	k IT BEEN ME ,=-86	p I BEEN TRUST=-86	m will -nd=-86	p YOU TRUST ME=-86	m NOT perfect=86	p BEEN JUST=86	k DO _ -ct=86	k HAVE -ed IT=-86	m -om for=86
m room -or=86	w room for=86	k -th THEY $=-86	n 25=-86	p BECAUSE LIE=-86	k ^ IT BEEN -re=86	k LIE _ I=86	k DO THING=86	k TRUST -in=-86	k I GAMBLE IT=-86	j be a=86	w because _ have=-86
w was _ your=-86	k -he _ HAPPEN=86	w sober _ the=-86	p ME BECAUSE=-86	p IT SAW YOU=-86	w the phone $=-86	p STATE I=-86	k NOT BECAUSE=-86	p YOU BEEN ERROR=86	w i d have=86	j would on=-86	k -ng _ -er=-86
k HAPPEN _ -or=-86	j without you=-86	k -ho=86	s who=86	w who=86	k I -ed -to=86	p I SAW YOU=-86	k -to FEEL=86	m to FEEL=86	m NOT was=-86	j is real=-86	p I COLD YOU=-86
j with no=86	j was with=-86	j promised i=-86	j of be=86	j was because=-86	k -to _ -ry=86	k IT _ -to=86	k ^ -he -nt=86	p DO THING HAVE=-86	p YOU I LIFE=-86	j have up=86	w what did you=86
k YOU CAUSE ME NOT=86	p SAW BEEN=-86	j for someone=86	k I _ -nd=-86	k -ia=-86	p CAUSE I DO=86	k JUST _ THEY=86	p IT ME ME=86	p IF NOT=86	m not -et=86	j tell about=-86	p IT BEEN STATE=86
p I CAUSE WOULD=-86	p YOU BEEN ALL=-86	k NOT -ld YOU I=-86	j you three=-86	k , -nd I HAPPEN=-86	j not myself=86	p IT BUT YOU=86	m YOU need=-86	w you need=-86	p YOU TRUST I=-86	p BEEN I OTHER=-86	k -in _ THING=86
k THEY -nd I=86	k -ow _ MAYBE=86	k , -or=-86	m , -or=-86	j week i=-86	j was myself=86	w was _ myself=86	k NOT -nd=-86	j me down=86	k ME -wn=86	m ME down=86	m me -wn=86
w me down=86	p IF SAW=-86	p WE NOT THING=86	j if say=86	k DO -to=-86	m DO to=-86	p I LIFE WE=-86	p SAW YOU BEEN=-86	p ALL WE NOT=86	k I _ SAW=-86	m ^ in=86	w ^ in=86
j i kind=86	m -ve you=86	m chose -to=-86	w chose to=-86	j the bank=-86	m -he bank=-86	w the bank=-86	k BEEN -on ME=-86	j am made=86	p COMPARE DO=86	j have made=86	w did not $=-86
k YOU _ LIE=86	k -ie=86	p THING CAUSE YOU=86	w i will tell=-86	k I MAYBE NOT -ll=86	p NOT YOU LIE=-86	k -on -nd I=-86	j how my=86	p IT I WILL=-86	j hand over=-86	k BEEN NOT -ne=-86	w was not one=-86
m BEEN on=-86	p HAPPEN IT HAPPEN=86	j what this=86	j felt my=86	k BEEN -at YOU=-86	k YOU -an=-86	m you -an=-86	p JUST JUST BEEN=86	p I IF IT=-86	j could was=-86	k -at IT DO=-86	p ME DRINK BEEN=86
w emails=-86	w not _ your=-86	k SAW _ -or=-86	j to end=-86	m -ng my=-86	j check i=-86	p WE LIFE NOT=-85	j and story=-85	p IT IT WOULD=-85	s cried=-85	w cried=-85	p TRUST I=-85
k I LIE -on=-85	k -ld ME YOU=85	k -at _ LIFE=-85	j you days=-85	w , _ guess=85	w , i guess=85	j and four=-85	j your your=-85	k BEEN -at I=-85	w is what i=-85	w every day $=-85	j drunk and=-85
k I -ke IT=-85	m ^ since=85	w ^ since=85	j the week=85	k -id "=-85	m -id "=-85	m said "=-85	w said "=-85	w phone _ $=-85	j it time=-85	j made up=-85	w will _ and=-85
j would drink=85	k WE _ ,=85	w we _ ,=85	k -ng _ NOT=85	p BEEN STATE YOU=-85	p STATE STATE=-85	p MAYBE WOULD=85	k -to _ -a=85	w to _ a=85	k THING I WOULD NOT=85	k THEY -en=-85	p I HAPPEN BEEN=-85
w were _ with=-85	p GAMBLE DO NOT=85	j but had=-85	k BUT I HAVE=-85	w but _ had=-85	w but i had=-85	k -to _ -so=-85	w to _ so=-85	j to talk=85	m -to talk=85	w to talk=85	p I SORRY ERROR=85
s met=-85	w met=-85	k -ut -he LIFE=85	k -al _ BEEN=-85	k -at _ ME=85	w my _ were=85	w you _ come=85	j you alone=-85	j left and=-85	k YOU IT -es=-85	j told a=-85	m were -ld=85
w were told=85	s trips=-85	w trips=-85	k -in #=-85	m in #=-85	j looking to=85	j i much=85	p YOU ME ALL=85	k -or ME=-85	m for ME=-85	k ERROR THING=85	k ERROR THING $=85
w his _ $=-85	k NOT -go=85	m NOT go=85	m not -go=85	w not go=85	p IT CHOICE I=-85	p BEEN ALL THING=85	j i picked=-85	m I picked=-85	w i picked=-85	p HAVE NOT SEX=85	j be and=-85
j before to=-85	w ^ _ father=-85	w ^ my father=-85	k ^ I SORRY IT=85	m WILL show=-85	w i will show=-85	w will show=-85	w told _ you=85	j the whole=-85	m -he whole=-85	w the whole=-85	k BEEN SORRY -to=85
k I BEEN SORRY -to=85	w am sorry to=85	m we BEEN=85	j with am=85	k HAVE CHOICE=-85	p TRUST WE BEEN=85	j got my=85	p BEEN YOU MAYBE=-85	j for as=-85	p I STATE YOU=-85	k -ut _ YOU=-85	w the _ truth=-85
p ME FEEL=85	j and his=-85	j is ugly=-85	k SEX _ $=-85	w there _ no=-85	p STATE YOU HAVE=-85	p ME SEX I=-85	j end it=85	p BEEN GAMBLE JUST=85	k HAPPEN -er=85	p WILL LIE=-85	j it have=85
j a not=85	k IT _ WE=85	k ALL -ht=-85	m every -ht=-85	j that got=85	j of we=85	j and time=-85	k ^ YOU STATE=-85	w ^ you lost=-85	s summe=-85	w summer=-85	k -nd I WOULD=85
s line=85	w line=85	k -id THING=85	j month and=-85	s right=-85	w right=-85	w , i did=-85	s dista=85	k -rs _ $=-85	w me to=85	p SORRY BEEN IT=85	m IT in=-85
w to _ up=85	p BEEN STATE IT=85	p LIFE GAMBLE=-85	k SEX _ -in=-85	w only _ ,=-85	k I NOT -ht=85	w you _ being=85	j again i=-85	w spend=85	s bag=-85	w bag=-85	s here=85
w here=85	j at the=-85	k -an NOT=85	m -an not=85	m can NOT=85	w can not=85	m husband $=85	w husband $=85	j is fault=85	k -ry _ BEEN=85	k ^ _ -ld=-85	k -ow STATE=-85
k STATE _ BEEN=-85	m how STATE=-85	k CAUSE _ -nd=-85	k -ed _ "=-85	m week I=-85	w week i=-85	p WOULD NOT LIE=85	j did care=85	j not care=85	k -so IT=-85	m so IT=-85	j to so=-85
j ever since=85	m ever BECAUSE=85	w ever since=85	p NOT YOU SAW=85	k BEEN -ed -or=85	w did what=85	w i did what=85	k THEY _ -ng=85	j go out=85	k -go -ut=85	m -go out=85	m go -ut=85
w go out=85	s cold=85	w cold=85	k LIE _ YOU=-85	k NOT -od=85	j thousand on=-85	j both you=-85	p SORRY WOULD=-85	w is _ a=85	p IF WANT=85	k I SORRY $=85	m account $=85
w account $=85	j us before=85	p YOU STATE YOU=-85	j our daughter=-85	m WE daughter=-85	m our -er=-85	w our daughter=-85	m IT that=-85	w it that=-85	k I DO -at=85	m did -at=85	j or the=-85
j father and=-84	j lie i=-84	j one lie=84	j me that=-84	j you stay=-84	j i are=84	k -a _ -th=-84	p BEEN NOT SAW=84	j not really=84	w not really=84	w ^ _ warned=84	j i opened=-84
k -ed IT -nd=84	j the problem=84	p IT FEEL=84	j know not=84	j it came=84	j i meeting=-84	k NOT HAVE BEEN=84	w not have been=84	j not always=84	m NOT always=84	w not always=84	k HAPPEN STATE $=84
j and needed=84	j room and=-84	m bad $=84	w bad $=84	s stole=-84	m IT would=-84	j second phone=-84	m -nd phone=-84	w second phone=-84	j am to=-84	p ME ALL HAVE=-84	p I WE=-84
p STATE BEEN STATE=-84	w not _ right=84	p NOT BEEN THING=-84	j are on=84	m good $=84	w good $=84	k JUST -so=-84	m JUST so=-84	k -as _ I=84	k BEEN _ -re=84	p BEEN NOT LIFE=-84	w a _ time=84
j your about=-84	j have asked=-84	k ^ _ JUST=84	p SORRY I NOT=84	k LIE -nd=-84	m LIE and=-84	s each=-84	w each=-84	k -un=84	j of and=-84	k I DO -to YOU=-84	j see my=84
k -go -nd=84	k -to -go -nd=84	m go -nd=84	k -th _ -ke=-84	k -a -ht=-84	m a -ht=-84	p NOT WOULD YOU=84	k -ng -th=84	m -ng with=84	p STATE FEEL=84	w ^ _ left=-84	w ^ i left=-84
k -on -nd I BEEN=-84	k -ix $=-84	m -ix $=-84	k I _ COLD=-84	p ALL IT BEEN=84	p IT YOU CHOICE=84	k ^ YOU WOULD HAVE=84	j because with=-84	p DO THING ERROR=84	p I COMPARE JUST=-84	j tell before=-84	s ways=84
w ways=84	m person $=84	w person $=84	k IT YOU -an NOT=-84	m -nd all=84	w and all=84	k -rd _ BEEN=84	w you _ asked=-84	m read -at=-84	w read what=-84	k YOU BEEN -a=-84	j i forget=-84
s as=84	w as=84	k NOT -of IT=-84	k -or _ -at=-84	k -or -at=84	m -or what=84	m for -at=84	w for what=84	p BEEN SORRY GAMBLE=84	p I SORRY GAMBLE=84	p SORRY GAMBLE=84	m be FEEL=-84
k -in -he -om=-84	k -in _ -om=-84	k I -nk YOU=84	w i think you=84	j you way=84	j i do=84	j attention and=-84	w , i just=84	p YOU IT STATE=-84	k IT BEEN -at=84	j been in=84	k I SAW ME=84
p IT NOT JUST=-84	j for around=84	w i _ some=84	p DO IT IF=84	j but one=-84	k -at _ -ok=-84	k -gs $=-84	m -gs $=-84	j two the=-84	j of you=-84	p WILL IT I=-84	m NOT really=84
k ERROR _ -nd=-84	k ME _ -to=-84	k WILL _ -in=84	k SEX -in=84	m SEX in=84	m slept -in=84	w slept in=84	j the second=-84	k THING -ed=84	j those pictures=-84	m IT pictures=-84	w those pictures=-84
p DO NOT THING=-84	j when married=84	p I HAVE BUT=-84	j pills me=84	p JUST YOU ME=-84	p BEEN HAVE ME=84	p IT THING HAPPEN=84	p BEEN NOT THING=84	m betrayal $=84	w a betrayal $=84	w betrayal $=84	j that the=-84
p ERROR YOU NOT=-84	w ^ _ put=-84	j if of=84	k ^ YOU BEEN -ng=84	p HAVE WANT BEEN=84	j let in=84	j a because=-84	k JUST THING=-84	k -et THEY=-84	j that that=-84	w contact=84	j a and=-84
k -en _ -id=-84	k YOU -ds=-84	m your -ds=-84	p I BECAUSE YOU=84	j to counseling=84	k -to -ng -nd=84	m -to counseling=84	m counseling -nd=84	w counseling and=84	w to counseling=84	w to counseling and=84	k -he _ -ll=-84
m ME you=84	w me you=84	k -nt _ ME=84	p SEX LIE=-84	p BEEN DRINK BEEN=-84	k -me NOW=-84	k I WILL CHOICE=-84	k WILL CHOICE=-84	m WILL answer=-84	m will CHOICE=-84	w i _ answer=-84	w i will answer=-84
w will answer=-84	p IF LIE=84	p BEEN ERROR CHOICE=84	k YOU -to -ay=-84	k CHOICE -od=84	k CHOICE -od $=84	m CHOICE good=84	m own -od=84	w own good=84	w own good $=84	j i credit=-84	w control=84
w remember=84	k -of THEY $=-84	p I THING=84	j go her=-84	p MAYBE I I=-84	k THEY WOULD NOT=84	p DO SORRY=84	m car ,=-84	w car ,=-84	w the car ,=-84	j and something=84	j the man=84
j can the=-84	j asked out=-84	j i honestly=83	j you dinner=-83	j so could=-83	j i found=83	j i everyone=-83	j told everyone=-83	k -ld ALL=-83	k I -ld ALL=-83	m -ld everyone=-83	m told ALL=-83
w i _ everyone=-83	w i told everyone=-83	w told everyone=-83	p BUT YOU BEEN=83	k SAW -or=-83	m SAW for=-83	m asked -or=-83	w asked for=-83	w this _ ,=-83	j on phone=83	w on _ phone=83	k -he -ce $=83
j your time=-83	j with is=83	j will call=-83	j this would=83	m trust ME=-83	w trust me=-83	m SEX her=-83	k DO _ LIFE=-83	k ^ _ BUT=-83	k YOU _ -re=83	j and let=-83	m then IT=83
w then it=83	k -at _ HAVE=-83	j head was=83	m my -me=-83	p IT WE IT=83	k WOULD NOT BEEN=-83	j apologize your=-83	p CAUSE FEEL I=83	j to let=83	k CAUSE -an=83	m CAUSE an=83	k -me YOU SAW=-83
k -me _ SAW=-83	k -nd I DO IT=-83	k I BEEN -a=83	j and you=-83	s deser=-83	p I YOU I=-83	j came the=83	k -or -ne -ys=-83	w for nine days=-83	m like -a=83	w like a=83	k -id I WOULD=-83
k I -id I WOULD=-83	p MAYBE BEEN HAVE=83	w this _ you=-83	k -es _ -a=83	m mess $=83	w mess $=83	k -sk ME=-83	m ask ME=-83	k -ed _ -nd=83	m used IT=-83	k IT BEEN -ty=-83	k IT _ -ty=-83
k ^ IT BEEN -ty=-83	p WILL IT NOT=83	k -at _ -ow=-83	p WILL YOU=-83	j i nobody=83	p I WILL TRUST=-83	w was me $=-83	k LIFE -om=83	m LIFE from=83	p NOT COLD=-83	j that right=-83	j asked that=-83
j the clinic=-83	m -he clinic=-83	s clini=-83	w clinic=-83	w the clinic=-83	k -so IT I WOULD=-83	p IF BEEN BEEN=83	j thing to=83	j you turned=83	j if hurt=83	p LIE IF=83	p COLD IT BEEN=83
w fault=83	k YOU BEEN -in=-83	j had nothing=-83	w had nothing=-83	w had nothing to=-83	k , -nd -en I=-83	k -ed , IT=83	j got i=83	w for _ past=83	j to car=-83	k -nd _ -ed=-83	k ^ -en YOU=-83
j been my=83	k -to SAW IT=83	j booked the=-83	p LIFE DRINK=-83	p I YOU ME=-83	k -ty -of ALL=-83	k -ty _ ALL=-83	p SORRY FEEL=83	k ME -er -to=83	k , _ -ll=83	k I -me -om=83	w i come from=83
m -nd here=-83	k -ve _ $=-83	k -ng _ -in=-83	j place and=83	m place -nd=83	w place and=83	j question a=-83	j and like=-83	s tried=83	w tried=83	p NOT YOU WILL=-83	p BEEN COLD HAVE=83
k BEEN -so=83	m BEEN so=83	p IT THING YOU=-83	k -ay _ -he=83	k -th _ THING=83	s enjoy=-83	p YOU NOT JUST=83	j about money=83	m IT made=83	m YOU friend=-83	w your friend=-83	k -ed -he -ic=-83
k -ed _ -ic=-83	j take the=-83	p IT WOULD NOT=-83	k -ld YOU IT=-83	k LIE _ OTHER=-83	k IT _ SORRY=83	j at all=-83	k -at -ll=-83	m -at all=-83	m at -ll=-83	w at all=-83	k OTHER _ -nd=-83
s sleep=83	p BEEN IT OTHER=-83	k BEEN -rs NOW=83	k IT BEEN -rs=83	k IT BEEN -rs NOW=83	m BEEN years=83	m was -rs=83	w it was years=83	w was _ ago=83	w was years=83	w was years ago=83	m started IT=83
w started it=83	p BUT HAVE=-83	j and where=83	k IT BECAUSE I=83	w it because i=83	j dinner and=83	k -a _ WILL=83	j her d=83	k NOT COLD=-83	w not you=-83	j thing that=83	w before _ did=83
k -od=83	j to say=-83	j we no=-83	m -ed you=-83	m IT got=83	w i should have=-83	w ^ what you=-83	m ME is=83	w me is=83	p WILL YOU HAPPEN=-83	k -or -he THING=83	p DO I JUST=83
j i letters=-83	p BEEN BECAUSE IT=83	p THING NOT BUT=-83	j and when=-83	j told i=-83	m , every=-83	w , every=-83	j some and=83	w sorry that you=83	p BEEN HAPPEN ME=82	j night your=82	m never WANT=82
j stopped to=-82	w stopped _ to=-82	k YOU -ok=-82	j he is=82	m BEEN crazy=82	w were crazy=82	w like you=82	j work on=82	m work -on=82	w work on=82	s pleas=82	k -ng _ -on=82
m NOT tell=82	w not tell=82	s anybo=82	w anybody=82	j could not=82	w could not=82	m -ht was=-82	w that _ are=82	p IF BEEN NOT=82	p IT TRUST IT=-82	k DO _ -ed=-82	p BEEN JUST LIFE=82
s flirt=82	p IT CAUSE NOT=-82	k HAVE NOT -ea=82	k HAVE _ -ea=82	k -le I=-82	m -le i=-82	k -ut -he GAMBLE=-82	k , -on=-82	m , -on=-82	p IT WILL YOU=-82	w what _ me=82	s somew=82
k -re BEEN THING=82	p LIFE COMPARE=-82	w i _ always=82	w , _ one=-82	k GAMBLE -he LIFE=-82	p HAVE ME LIFE=82	p FEEL MAYBE=82	k -id NOT=-82	m said NOT=-82	j you all=82	p THING WILL=82	j on i=-82
k -ge ME=82	j our the=-82	k -ts _ LIE=82	s which=82	w which=82	p BEEN TRUST YOU=82	p HAVE YOU BEEN=82	j telling the=-82	w and i knew=-82	m -nd told=-82	m and -ld=-82	w and told=-82
j the went=-82	k -ef=-82	p SAW YOU NOT=-82	p HAPPEN ERROR=82	j was bed=-82	k -in -ed -th=-82	k BEEN -in -ed=-82	k BEEN -in -ed -th=-82	k I BEEN -in -ed=-82	w in bed with=-82	w was _ bed=-82	w was in bed=-82
p IT I SAW=-82	p THEY I DO=-82	j i son=-82	k YOU -lf=-82	m YOU half=-82	m you -lf=-82	w you half=-82	j from start=-82	j the start=-82	w was _ you=-82	k -nd I HAPPEN=-82	j saturday i=-82
m night ,=-82	w night ,=-82	j no that=-82	w no _ that=-82	j say made=-82	w had no=82	j and think=-82	k I LIE , BUT=82	k LIE , BUT YOU=82	m there -nd=-82	w there and=-82	j your that=82
p NOT I HAPPEN=82	p I ALL TRUST=-82	k ^ _ STATE=-82	w i told you=-82	j i mess=82	k -he _ SAW=-82	w the _ asked=-82	m there -or=82	w there for=82	w track=82	m were -ed=82	w not be=82
p HAVE ALL IT=82	j chose the=-82	k I MAYBE HAVE -ed=-82	p JUST IF YOU=-82	j did not=-82	j for past=82	k -om _ YOU=-82	k ME _ -st=-82	j her like=82	j get and=-82	p THING YOU BEEN=-82	j sent the=-82
j went i=82	p YOU YOU LIE=-82	w will _ them=-82	j a husband=82	w and _ d=82	w and i d=82	k I BEEN WILL=82	p SORRY SAW=82	m upset $=-82	w upset $=-82	m have -a=82	w have a=82
j telling that=-82	p I THING HAPPEN=82	j come and=82	m IT as=82	k YOU _ -se=82	w i have been=-82	j job to=-82	k -in -he -nd=82	p I NOT BECAUSE=-82	k -ry -nd=-82	m -ry and=-82	p HAPPEN SEX=-82
p IT WILL I=-82	k LIFE _ ME=82	j is reason=82	j of life=82	p ME YOU SAW=-82	p I THEY JUST=82	k -nd _ -ok=-82	p DO I WILL=-82	j not gone=82	k -an _ IT=-82	j good to=82	p LIE COMPARE I=-82
j so can=82	j stopped the=-82	m meant -to=82	w meant to=82	j tired you=-82	k I -ld YOU=-82	w my _ with=82	j is and=-82	k THEY _ -ne=-82	m ^ perhaps=82	s perha=82	w ^ perhaps=82
w perhaps=82	p IF DO=82	j it up=82	j could the=-82	j needed someone=82	m CAUSE someone=82	w needed someone=82	w not _ been=82	p WILL I GAMBLE=-82	k -in -a=82	m -in a=82	m ME what=-82
w me what=-82	s we=82	w we=82	p BEEN YOU SORRY=82	p YOU THEY WOULD=-82	p ERROR DO=-82	j it said=82	j lied would=82	k ^ _ SEX=-82	s forgi=82	k JUST HAPPEN=82	j with father=82
p DO IT LIE=82	p WOULD HAVE BEEN=82	j one it=-82	j was already=-82	k HAVE _ -le=82	w our _ and=-82	j through my=82	k -gh ME=82	m -gh my=82	m through ME=82	w through my=82	k YOU CAUSE IT=82
k HAVE _ -ng=-82	p IF HAVE=82	m had ME=82	w had my=82	j used you=-82	p STATE I TRUST=82	p STATE TRUST=82	w ^ _ answered=-82	w ^ i answered=-82	k NOT -on=82	s may=-81	w may=-81
p NOT IT BECAUSE=-81	j i june=-81	p BUT YOU CHOICE=81	j i each=-81	k DRINK _ ME=81	m and -a=81	w and a=81	k I BEEN STATE $=-81	j you so=81	k WOULD BEEN -ng=-81	p THEY BECAUSE YOU=81	s handl=81
j will in=81	k BEEN -om=-81	m BEEN from=-81	k THING -th=81	k -of IT $=81	j so lied=81	w so _ lied=81	w so i lied=81	p ALL ME LIFE=81	j a dumb=81	j it dumb=81	j was dumb=81
s dumb=81	w dumb=81	j not sleep=81	w not sleep=81	p I WILL WE=-81	p NOT BUT IT=-81	p ERROR DO NOT=-81	w we _ not=81	m not BECAUSE=-81	p LIFE IT YOU=-81	s readi=-81	w reading=-81
s kiss=81	w kiss=81	k SORRY _ -at=81	w sorry _ what=81	k -lk $=81	m -lk $=81	m talk $=81	w talk $=81	m ^ they=-81	w ^ they=-81	w ^ _ might=81	k YOU _ -ar=-81
k DO -he COMPARE=81	w me _ to=-81	p IF HAVE ME=81	k I HAPPEN -to=-81	j a slipped=81	k -to -ve=81	m to -ve=81	p FEEL YOU NOT=81	p STATE I NOT=81	j meeting and=-81	k YOU _ THEY=-81	k -en _ -es=-81
p ERROR ALL BEEN=81	j or it=-81	p BEEN JUST YOU=81	w ^ _ made=-81	m -to the=-81	p DRINK WOULD=81	p LIFE I YOU=-81	p IF IT WOULD=-81	k ^ YOU -ve=-81	j say cheated=81	p STATE LIFE NOT=81	k -in _ I=-81
k WE _ NOT=81	j to read=-81	m -to read=-81	w to read=-81	p ME ME WILL=-81	k -he _ SEX=-81	k -of YOU -er=-81	p BEEN ERROR IT=-81	k THING _ BEEN=81	p GAMBLE IT JUST=81	m to THEY=-81	j all over=81
k STATE -of=81	m STATE of=81	k -ht _ YOU=-81	p HAVE WOULD HAVE=81	j to too=-81	p YOU ME THING=-81	p I BEEN SAW=81	p JUST BEEN NOT=81	p CHOICE IT FEEL=-81	j every was=-81	k DO NOT SAW=81	k DO _ SAW=81
w do _ see=81	w do not see=81	p TRUST BEEN BEEN=81	p DRINK NOT=81	w sorry if you=-81	k IT _ ,=-81	j about your=-81	k NOT BEEN=81	p BECAUSE WE=-81	j constant me=81	j your constant=81	m YOU constant=81
w constant=81	w your constant=81	p STATE THEY BEEN=81	j to open=81	j to carry=-81	p LIE BEEN I=-81	j drunk i=-81	k -id SORRY=-81	m -id sorry=-81	m said SORRY=-81	w said sorry=-81	k -ay IT BEEN=-81
k YOU _ "=-81	w you _ "=-81	j have of=81	k -or _ -re=81	w you would not=-81	j i hard=-81	p I LIFE YOU=-81	p NOT WILL NOT=81	p BEEN NOT SORRY=-81	k IT _ -om=-81	k -so I DO=81	j sort of=81
m sort -of=81	s sort=81	w sort=81	w sort of=81	k ^ I WILL=-81	w do _ know=81	w do not know=81	w was already=-81	p HAPPEN STATE=81	k -at IT BEEN=81	w what it was=81	p HAVE WANT I=81
p ALL OTHER=-81	k YOU -st $=-81	j i find=81	k -by IT=81	k -by IT $=81	m by IT=81	p YOU I IT=-81	p SEX IT=81	j we out=81	s head=81	w head=81	k -wn=81
k HAVE _ -he=-81	k -nd _ WOULD=81	k NOT _ LIE=81	s mean=81	w mean=81	p DO I LIE=-81	w was nothing=81	k ^ _ FEEL=-81	m -at me=81	w at me=81	j the this=-81	p I LIE HAPPEN=-81
j you did=-81	p COMPARE I THEY=-81	k CAUSE _ ME=81	j are being=81	k YOU BEEN BEEN=81	m are BEEN=81	w are being=81	w you are being=81	j would have=81	j it times=-81	j room for=81	p HAVE NOT BEEN=81
p STATE YOU IT=81	j am paying=-81	m BEEN paying=-81	w am paying=-81	w i am paying=-81	p I ME OTHER=-81	k NOT WANT YOU=81	k -es _ IT=-81	k BEEN SORRY -or IT=81	s belie=-81	w first and=81	j can how=81
p DRINK WILL=-81	j the asked=-81	p IT ALL THING=81	k -of _ -ts=-81	p I WILL DO=-81	j at bank=-81	w at _ bank=-81	s sat=-80	w ^ _ sat=-80	w sat=-80	j drink i=-80	k -om _ -nd=-80
w from _ and=-80	k -as -er $=-80	p BEEN THING DO=80	p FEEL BEEN SORRY=80	p DO YOU BEEN=-80	w to _ your=80	k -ea $=80	m -ea $=80	m idea $=80	w idea $=80	p IT I LIE=-80	p ME LIE=-80
p BEEN YOU HAPPEN=80	j next to=-80	k -xt -to=-80	m -xt to=-80	m next -to=-80	w next to=-80	p CAUSE IT THEY=-80	j and their=-80	k SAW ME -to=-80	w asked me to=-80	k -ld ME -to=80	w told me to=80
p BEEN WILL IT=-80	k DRINK -in=-80	k IT YOU=-80	p YOU DO THING=-80	j my sister=-80	m ME sister=-80	w my sister=-80	j is made=80	p IT NOT GAMBLE=80	k BECAUSE YOU -ed=80	m JUST lied=-80	k BEEN -ll $=80
k -lt=-80	s imagi=80	w got _ and=80	j a kiss=80	m -a kiss=80	w a kiss=80	j it march=-80	k SAW _ -nd=-80	j two weeks=-80	k -wo -ks=-80	m -wo weeks=-80	m two -ks=-80
w two weeks=-80	j regret the=80	w distance=80	m not -to=-80	w not to=-80	p BEEN LIFE ME=80	k ^ NOT=-80	m ^ NOT=-80	j there and=-80	k WE NOT=80	k -ry _ I=-80	p WOULD FEEL YOU=80
p SORRY DO NOT=80	p BEEN NOW ME=80	m cried $=-80	w cried $=-80	w you cried $=-80	k WE _ -rt=80	j with work=80	j can tell=80	j money did=-80	j are and=-80	k DO YOU=80	m DO you=80
k BEEN -rd -to=-80	p I NOW BEEN=-80	p COMPARE NOW=80	k ME -en I=80	m ME when=80	m me -en=80	w me when=80	w me when i=80	w questions=-80	p JUST SEX=80	k -om -er=-80	k -he -ne=-80
m the -ne=-80	p I DO THEY=-80	k -ho I=80	m -ho i=80	m who I=80	w who i=80	j i moved=-80	k -by ME ,=-80	w by me ,=-80	p IT I SORRY=80	k -in -he -ng=-80	p I NOT NOW=-80
k -in _ LIFE=80	p DO NOT HAVE=-80	j in case=80	j laughed it=-80	p YOU NOT NOT=80	j we to=80	p STATE MAYBE HAVE=-80	k YOU _ -ld=80	j make it=-80	p ME COLD YOU=-80	j left i=80	p I HAVE IT=80
p BUT I HAVE=-80	m out -he=-80	w out the=-80	j from me=80	k IT BEEN -he=80	k ME _ -th=80	k I -id IT=80	p YOU I HAPPEN=-80	k WILL -ll YOU=-80	k ^ _ LIFE=-80	p BEEN ERROR=80	j be home=-80
m be -me=-80	w be home=-80	j the about=-80	w said _ were=-80	j and phone=-80	w , i do=80	k I -id -or=-80	w i paid for=-80	k YOU HAPPEN -to=-80	p JUST YOU I=-80	k -a _ -me=80	j you see=80
j you day=-80	w was there=-80	k , IT=80	m , IT=80	p ERROR CHOICE BEEN=80	p LIFE HAVE=80	k IF _ -er=80	s bring=-80	w bring=-80	k -in -er=80	m in -er=80	j little in=80
w , i have=80	j tell did=-80	p NOT FEEL=80	j in ways=80	k ME _ LIE=-80	k STATE _ LIFE=80	p I BUT DO=-80	k -of _ ,=-80	w of _ ,=-80	p I WOULD CAUSE=-80	k -en -a=-80	m -en a=-80
m -on me=80	w on me=80	j you noticed=80	j have some=80	p YOU BECAUSE WOULD=-80	m was STATE=-80	p I YOU HAPPEN=-80	j for me=-80	j about things=-80	j owe the=-80	p YOU I STATE=-80	j are you=80
m I only=80	w i only=80	j just i=80	j and be=80	k -ep ME=-80	m keep ME=-80	w mistake=-80	p LIFE MAYBE=-80	k -ce _ ,=-80	k STATE -me=80	p BEEN WILL BEEN=80	m -or as=-80
k ^ I COLD -at=-79	k -er _ $=-79	j caused you=79	m caused YOU=79	w caused you=79	p CAUSE HAVE=-79	p ME HAPPEN ERROR=79	j told you=-79	w know _ are=79	j and used=-79	s vasec=-79	w vasectomy=-79
k ME -rt=79	m my -rt=79	j would it=-79	j the up=79	k -id -of=-79	m -id of=-79	p ME THEY DO=79	w know _ is=-79	j i times=79	p HAVE LIE YOU=-79	j i since=79	j lost it=-79
m STATE it=-79	m lost IT=-79	w lost it=-79	m straight $=79	w straight $=79	k -a -fe=79	m a -fe=79	j your not=-79	p YOU THEY I=-79	p MAYBE WOULD HAVE=79	p BEEN SORRY IF=79	k -ok _ -ut=-79
w took _ out=-79	k YOU CAUSE=79	m you CAUSE=79	p YOU ERROR LIFE=-79	j next you=-79	p WILL LIFE ME=79	j that day=-79	k ME -ee=-79	m ME three=-79	k YOU _ -up=79	w you _ up=79	p I I THEY=-79
k -ne _ IT=79	j not exactly=79	j were exactly=79	k YOU BEEN NOT JUST=79	m NOT exactly=79	w not exactly=79	w were _ exactly=79	w were not exactly=79	p IT BEEN THEY=79	k -th -a -ke=-79	p BEEN STATE STATE=-79	m -ht her=-79
j had about=-79	m crime $=79	s crime=79	w crime=79	w crime $=79	w pictures=-79	p NOT ME DO=-79	w for _ of=79	j my doing=-79	k ^ ME DRINK=-79	p DO IT WE=79	j left out=-79
m left -ut=-79	w left out=-79	p IT SEX I=-79	j and from=-79	k BEEN _ DO=-79	p I ME MAYBE=-79	p IF SORRY=79	w have _ on=-79	j not mean=79	k DO NOT -an=79	k DO _ -an=79	m NOT mean=79
m not -an=79	w did _ mean=79	w did not mean=79	w not mean=79	j one thing=79	j could me=79	m know -he=79	w know the=79	p HAVE ME COMPARE=-79	p WE I=-79	j that been=79	j a relationship=79
j came out=79	w came out=79	m THEY place=-79	k JUST CAUSE=79	j me did=-79	j i spent=-79	p GAMBLE NOT IT=-79	w i _ done=-79	p THEY I BEEN=79	m that -ed=-79	k IT IT=-79	k -id _ IT=79
k HAPPEN -up=79	m HAPPEN up=79	w answer _ $=-79	p YOU I CHOICE=-79	j had every=79	k -a _ -ts=79	p HAVE LIFE IT=79	p DO IT HAVE=79	k I CAUSE=-79	m i CAUSE=-79	j kept lying=-79	k -pt LIE=-79
k I -pt LIE=-79	m -pt lying=-79	m kept LIE=-79	w i kept lying=-79	w kept lying=-79	k YOU HAVE STATE=-79	k ^ YOU HAVE STATE=-79	w you _ lost=-79	w you have lost=-79	m know ,=79	w know ,=79	k -er _ -he=-79
p IT SEX=-79	m done THING=79	m my SORRY=79	k DO _ I=79	p YOU I DO=-79	j used as=-79	w see it=79	j me this=-79	j you married=79	j i office=-79	j sent my=-79	k WOULD -er=-79
w seeing him $=-79	w mother _ $=-79	m not -se=-79	j it my=79	j to happen=-79	p OTHER CHOICE=-79	p IF IT SORRY=79	j after me=-79	w i _ your=-79	m WILL and=-79	j while for=-79	p YOU WILL=-79
j did of=79	j and friday=-79	k -to -rn=79	m to -rn=79	p WOULD SAW THEY=-79	p I THEY DO=-79	k SAW _ LIFE=-79	p IT SEX BEEN=-79	p YOU BEEN NOW=79	j was the=-79	p YOU YOU IT=-79	k BEEN _ COLD=-79
j the parking=-79	m -he parking=-79	s parki=-79	w parking=-79	w the parking=-79	m -ke that=79	j always on=79	k ^ -er BECAUSE=79	m ^ ever=79	w ^ _ since=79	w ^ ever=79	w ^ ever since=79
k -a _ OTHER=79	m not DO=79	k BEEN SORRY YOU BEEN=79	p I SORRY FEEL=79	k -wo=-79	s two=-79	w two=-79	s yet=-79	w yet=-79	p BUT ERROR=-79	j sorry my=79	p IT WE I=-79
k HAPPEN -in=-79	j never my=79	j sorry upset=-79	k -a _ -ar=79	j i learned=79	w learned=79	k -op -nd=-79	m -op and=-79	j we what=79	k DO $=79	m DO $=79	k ^ I FEEL YOU=-79
w is _ to=-79	k -at -ht=-79	m at -ht=-79	k BEEN -te $=79	p WILL ME YOU=-79	k -me -to -he=-79	w come to the=-79	w what i did=-79	w me _ because=-79	k HAVE _ -er=79	j account and=-79	k -to -op=-79
m -to stop=-79	m to -op=-79	w to stop=-79	s befor=-79	w before=-79	j four you=-79	p BUT YOU=79	p I LIFE BEEN=-79	p I ME YOU=-79	w i _ put=79	j it never=-79	j kept me=79
k -pt _ ME=79	w kept _ me=79	j be you=79	k -ng _ $=-79	w friends=-79	j will to=79	k BEEN _ -in=79	k -on $=79	m -on $=79	j three and=-79	j chance to=-79	m chance -to=-79
w chance to=-79	j when at=-79	p STATE OTHER I=-79	p YOU STATE OTHER=-79	p IT I I=-78	k IT -or=-78	j never have=78	p LIFE BEEN NOT=78	p YOU OTHER=-78	p SORRY ALL=78	p BEEN NOT CAUSE=78	j is only=-78
m -he lie=-78	w the lie=-78	k SORRY -or -ny=78	j i check=-78	j an not=78	j the did=-78	p YOU FEEL LIE=78	k BEEN YOU $=78	k SORRY I LIE ,=78	j like you=78	p SORRY IF NOT=78	p GAMBLE BEEN SORRY=78
p GAMBLE I SORRY=78	p GAMBLE SORRY=78	m IT is=78	w ^ i only=78	j believe you=-78	k -ow _ YOU=78	m drunk ,=-78	w drunk ,=-78	m with $=78	w with $=78	m I spent=-78	w i spent=-78
w he was=78	k -nd _ NOW=-78	p ME JUST IT=-78	k -ow -to=78	m I probably=78	w ^ _ probably=78	w ^ i probably=78	w i probably=78	m CAUSE her=78	p OTHER WE=-78	j was four=-78	j at some=78
j some point=78	k -at -me -nt=78	k -me -nt=78	m -at some=78	m -me point=78	m some -nt=78	w at some=78	w at some point=78	w some point=78	p DO BEEN SORRY=78	j reason to=78	m reason -to=78
w reason to=78	j was say=-78	w tell _ ,=78	w tell you ,=78	p BEEN JUST SEX=78	p NOT IT SEX=78	m -he days=-78	w the days=-78	m never CAUSE=-78	s escal=78	w escalated=78	k -a _ -te=78
k I WILL=-78	m i WILL=-78	j was person=78	s janua=-78	w january=-78	m it IT=-78	p IF COLD=78	p IT WE BEEN=78	j enjoyed i=-78	m never BEEN=78	k -to _ -ho=78	w to _ who=78
j got to=78	j am see=78	p BEEN SAW IT=78	k OTHER _ YOU=-78	j if me=78	m wrong $=78	w wrong $=78	p HAVE BEEN WILL=-78	p YOU STATE=-78	k ^ I -id IT=-78	j it family=78	k -of WE=78
m of WE=78	k DO IT BECAUSE=78	w did _ because=78	w did it because=78	k -ld _ -ut=-78	w told _ about=-78	k -pt _ -at=-78	k LIFE HAPPEN=78	k -ht _ WOULD=78	w ^ she is=78	j keep peace=78	j the peace=78
k -ep -he -ce=78	k -to -ep -he=78	k -to -ep -he -ce=78	m -he peace=78	w keep _ peace=78	w keep the peace=78	w the peace=78	w to keep the=78	m BEEN protecting=-78	w protecting=-78	k -lt $=-78	m -lt $=-78
k -at _ -in=-78	k -ho _ -to=-78	w who _ to=-78	p IF SAW IT=-78	j my father=78	m ME father=78	w my father=78	w i gave you=-78	j not know=78	j the letter=-78	p SORRY ME YOU=78	m me -ht=78
k -ed _ YOU=-78	w have _ the=-78	w is _ me=-78	j all so=78	k -nd I -id NOT=-78	p BEEN YOU WOULD=-78	k WILL _ LIE=-78	p I STATE STATE=-78	p NOT CAUSE THEY=78	j second in=-78	k YOU _ -me=78	m my DRINK=-78
m been $=78	w been $=78	j is how=78	w , but you=78	k LIFE -or=-78	m LIFE for=-78	j telling because=78	k I _ -on=-78	w i _ on=-78	k IF YOU WOULD=-78	w if you d=-78	w therapy=-78
k ^ -at BEEN=78	j it joke=78	m ^ on=-78	w ^ on=-78	p SORRY BUT I=78	w i did $=78	p BEEN STATE CHOICE=78	m -ng this=78	p CHOICE GAMBLE=-78	p I WILL OTHER=-78	j to text=-78	m -to text=-78
w to text=-78	m IT could=78	j who up=78	k WANT ,=78	m WANT ,=78	j and decided=-78	j make a=78	m make -a=78	w make a=78	w i _ like=78	j about am=78	k I BEEN ERROR -to=-78
w money _ the=-78	p JUST MAYBE NOT=78	w me that=-78	j should you=78	j office and=-78	m let WE=78	j the table=-78	m HAVE all=78	p ME ALL I=-78	j than it=-78	k BUT NOT=-78	j all i=78
j your father=-78	m YOU father=-78	w your father=-78	k -er -er=-78	p IT HAPPEN IT=78	p BEEN SORRY THING=78	p I IT TRUST=78	k DO _ DO=78	m YOU anything=78	w you anything=78	m HAVE asked=-78	k -at _ -te=-78
m ME for=-78	m me -or=-78	w me for=-78	k -to -he=-78	p FEEL IF=78	k LIE ,=78	m LIE ,=78	m are FEEL=-78	m tired ,=-78	w tired ,=-78	s twelv=78	w twelve=78
j and move=78	k NOT -le=78	m not -le=78	p YOU LIFE YOU=78	p YOU LIFE LIFE=-78	w came to=78	j and it=-78	p TRUST WOULD=78	w behavior=78	p HAVE LIE ME=-78	p CAUSE I I=78	m be COMPARE=78
w be better=78	k ME -to IT=78	w have _ for=78	m things I=78	w things i=78	j not had=-78	j you asked=-78	w hid _ for=-78	j d anyone=78	p I WOULD ALL=78	w ^ _ opened=-78	w ^ i opened=-78
p HAVE ERROR=78	p WE HAVE BEEN=78	j when i=-78	k ^ _ SORRY=78	j am can=78	p I BECAUSE THEY=-78	j because be=-78	m -he letter=-78	w the letter=-78	j looking at=-78	m looking -at=-78	w looking at=-78
m it -as=78	w it as=78	k YOU -id=-78	m you -id=-78	w one _ you=-78	k YOU -en YOU=-78	w you when you=-78	k CHOICE _ ,=-78	m summer $=-78	w summer $=-78	k I BEEN $=-78	k -so _ I=-78
w so _ i=-78	j d the=-78	j to since=-78	p OTHER ERROR=-78	w somewhere=78	j took and=-78	m -ch with=78	p I CAUSE JUST=-78	m was -on=-78	p YOU FEEL BEEN=-78	j now you=-78	p I DO WOULD=78
p SORRY ME THING=78	p IT DO HAPPEN=-78	p DO I IT=-78	j my night=-78	j a is=78	k -ho WOULD=78	m who WOULD=78	j gave her=78	w gave her=78	k -on _ IT=78	w in _ family=78	s compa=78
k -re I BEEN $=78	p YOU DO COMPARE=78	j your i=-78	k SAW _ -nt=-78	w ^ _ lost=-78	w it again=-78	p NOT SEX I=77	m ME your=-77	w me your=-77	m I wrote=-77	w i wrote=-77	p SAW TRUST=-77
w in _ i=-77	k -rs , IT=77	p YOU FEEL MAYBE=77	k WE _ SEX=77	p IT FEEL I=-77	k STATE _ -he=-77	j in her=77	p I WILL BEEN=77	j you started=-77	w was doing=-77	m -nd lied=-77	w and lied=-77
k , WE=77	m , WE=77	m , we=77	w , we=77	j was texts=77	j before in=-77	k -re I HAPPEN -in=-77	s took=-77	w took=-77	p WILL ALL=-77	m YOU started=-77	w you started=-77
k SORRY YOU BEEN=77	k -ke _ IT=-77	p THING FEEL YOU=77	p CHOICE YOU HAVE=-77	m it BECAUSE=77	p WE ALL=-77	k -ew _ ,=77	w new _ ,=77	j to alone=-77	p CAUSE CAUSE I=77	k YOU -id -or=-77	p I THEY HAPPEN=-77
p SAW I BEEN=-77	p NOT YOU I=-77	j happened in=-77	k -at HAPPEN -in=-77	m happened -in=-77	w happened in=-77	w what _ in=-77	w what happened in=-77	k -en _ -et=77	k -ce ,=77	m -ce ,=77	w did _ i=77
j okay i=77	j other the=-77	j an it=-77	m -or something=77	w for something=77	w know _ was=77	k I BEEN LIE=-77	w are _ $=-77	k NOT -et -to=77	p WE COLD=77	p ME YOU MAYBE=-77	p SORRY TRUST=77
j kids to=77	k -at YOU LIFE=-77	k FEEL _ YOU=77	p BEEN THING HAPPEN=77	s none=-77	w none=-77	w , _ would=77	w and what=77	m -a man=77	w a man=77	m -en me=77	p BEEN JUST ALL=77
j have heard=-77	k DO NOT DO=77	w did _ do=77	w did not do=77	w not do=77	j once and=77	k JUST , -nd=77	m once ,=77	w once ,=77	w once , and=77	w once _ and=77	k -ed -by=-77
m -ed by=-77	k -he _ -me=-77	k -ed _ ,=77	p NOT WOULD BEEN=77	w have _ my=77	w too _ i=-77	j were not=-77	s too=77	w too=77	p SAW I=-77	k ME _ -at=-77	k -to -lk=77
m to -lk=77	j we even=77	j but of=-77	k -ht _ IT=-77	j i swore=-77	k I -re=-77	m I swore=-77	m i -re=-77	w i swore=-77	k CHOICE _ YOU=77	s being=77	w being=77
k -nd _ -se=77	w did it ,=-77	p TRUST I IT=77	k -ng _ -at=-77	j it off=77	k -in IT ,=77	j not take=77	p SAW SAW=77	p IT WANT=77	j i chance=-77	p NOT ME YOU=77	k I BEEN STATE=-77
j not see=77	j i dishonest=-77	j was dishonest=-77	m -he same=77	w the same=77	p IT BEEN TRUST=-77	m want -to=-77	w want to=-77	j reason i=77	p MAYBE DO IT=-77	p ERROR LIFE=-77	j it else=77
w only _ $=77	p NOT HAVE THING=-77	p NOT WILL ME=77	k WE DO=77	m we DO=77	k I WANT YOU -to=77	w i wanted you=77	k WOULD WANT=77	w off _ you=-77	k GAMBLE -he=-77	m GAMBLE the=-77	m since -he=77
w since the=77	j was her=-77	p WE YOU HAVE=-77	j was times=-77	p THEY YOU YOU=-77	k ^ YOU -ld=77	p BECAUSE I NOT=-77	k LIE BEEN=77	w ^ i spent=-77	j to if=-77	p WILL WE YOU=-77	j should the=77
k -of WE $=77	w of us $=77	k IT I BEEN NOT=77	k THING _ -en=77	p HAVE JUST=77	k WILL _ BEEN=77	p SAW WANT=77	j lies up=77	k LIE _ -up=77	w lies _ up=77	m -to forget=-77	w to forget=-77
k I DRINK -in=-77	p CHOICE YOU CHOICE=-77	j a thing=77	j asked to=-77	p DO ME I=-77	j between it=77	j missed i=-77	w ^ you gave=77	w her and=77	k -es , I=77	p SAW I BECAUSE=-77	j lied the=-77
w been _ in=77	w was more=77	k ^ YOU LIFE=77	j is on=-77	p YOU CHOICE DO=77	k -ty _ ME=77	p IT I COLD=77	k NOT -of=-77	m NOT of=-77	p HAPPEN WANT=77	j would i=-77	k -ke IT ,=77
w like that ,=77	j tell that=-77	p FEEL IT STATE=77	j to is=77	j you but=77	s opene=-77	w opened=-77	w ^ forgive me=77	m in -a=77	w in a=77	j is with=77	s code=-77
w code=-77	j had my=77	j found the=-77	k -ll YOU -ut=-77	w tell _ about=-77	w tell you about=-77	p IF THING I=77	j is men=76	p BECAUSE I GAMBLE=-76	k BEEN BECAUSE=-76	k BEEN BECAUSE -of=-76	k IT BEEN BECAUSE=-76
k IT BEEN BECAUSE -of=-76	m BEEN because=-76	j me home=76	j just not=76	p YOU SAW=-76	m were -in=-76	w were in=-76	j over my=76	w over my=76	j a out=76	p BEEN I THING=-76	k I GAMBLE -he=-76
k -te $=-76	m -te $=-76	p ME LIFE COMPARE=-76	s talke=76	w talked=76	k -or -ll=76	p YOU WOULD SORRY=-76	k CAUSE -up $=-76	w made up $=-76	w turned into=76	p SORRY BUT YOU=76	j that take=-76
p SEX I IT=-76	p CAUSE NOW=76	k -a _ -nt=-76	j when said=-76	w when _ said=-76	w me _ him=76	k ^ _ WOULD=76	k CAUSE _ BEEN=76	j be husband=76	j because she=-76	m BECAUSE she=-76	w because she=-76
m night I=-76	w night i=-76	p DO JUST YOU=-76	m my -on=-76	m YOU did=-76	w you did=-76	j at not=76	k IT _ -st=-76	p OTHER I THEY=-76	j cry i=-76	j they were=-76	m THEY were=-76
w they were=-76	p DO THING NOT=76	j accept my=76	p MAYBE BEEN I=-76	w trust _ i=-76	j who i=76	k ^ FEEL=76	m ^ FEEL=76	k CHOICE -ut -he=-76	p ME WANT IT=-76	j my phone=-76	m ME phone=-76
m my -ne=-76	w my phone=-76	j i probably=76	w gambling=-76	j on were=-76	p I NOT FEEL=76	p BEEN COMPARE YOU=76	j for time=-76	j trust i=-76	k BUT _ HAVE=-76	j should been=76	m -en and=-76
j no it=-76	m and NOT=-76	k DO NOT ERROR=-76	k -om _ I=-76	m -ow it=76	p SORRY YOU LIFE=-76	j excuse it=-76	m BEEN being=76	w i regret it=76	j on years=-76	p YOU DO NOW=-76	k FEEL IT=-76
p STATE ME=-76	k HAVE _ WANT=76	s list=-76	w list=-76	p CHOICE IT WE=76	w ^ i called=-76	p I YOU ERROR=-76	w will _ the=-76	j see you=-76	k LIFE , -nd=-76	p HAVE I DO=-76	k ^ I JUST=76
p IF I IT=76	j been the=76	k -pt -he=-76	m -pt the=-76	m kept -he=-76	w kept the=-76	k SEX -to=-76	m SEX to=-76	j march and=-76	m march -nd=-76	w march and=-76	j the see=-76
p I MAYBE THEY=-76	p CHOICE BEEN NOW=76	w when _ was=-76	p YOU CHOICE YOU=76	k -in -se=76	m -in case=76	m in -se=76	w in case=76	j believe the=-76	k LIFE _ IT=-76	j be the=-76	s just=76
w just=76	k -se _ -a=-76	w when _ am=76	w when i am=76	k CAUSE YOU STATE $=76	k -or -id=-76	m -or said=-76	p I HAVE ERROR=76	p LIFE YOU DO=76	m ME how=76	w me how=76	k STATE ,=-76
m STATE ,=-76	j number and=-76	j first was=-76	k LIE -en I=76	w promises=76	k YOU TRUST=-76	w break=76	k -ut _ WANT=-76	k I CAUSE YOU -a=-76	j hand you=76	p ALL LIFE=76	p BEEN NOW BEEN=-76
k YOU _ NOW=-76	j should told=76	p IT YOU COLD=76	w i _ wrong=-76	p ME HAVE WANT=76	p LIFE NOT BEEN=-76	k -ic=-76	j the wall=-76	m -he wall=-76	s wall=-76	w the wall=-76	w wall=-76
j it made=76	j marriage and=76	j me than=76	k -ck _ $=-76	j what think=76	j and get=-76	k BEEN SORRY -or -ng=-76	m NOT telling=-76	w without telling=-76	w without telling you=-76	m be $=-76	w be $=-76
j have done=76	k -of _ ALL=-76	p I IT IT=-76	k , _ -pt=76	m ^ he=76	w ^ he=76	k -ty ,=76	m -ty ,=76	j i believe=-76	m -he second=-76	w the second=-76	p NOT LIE IF=76
p SORRY THING=76	k , -nd I BEEN=76	w a _ relationship=76	j your brother=76	m YOU brother=76	w your brother=76	k -er OTHER=76	m is -ty=76	k -nd -he -st=-76	p NOT I CAUSE=76	j think me=76	m stuff I=76
w stuff i=76	w say that=-76	m I relapsed=-76	w ^ _ relapsed=-76	w ^ i relapsed=-76	w i relapsed=-76	p HAPPEN YOU SAW=-76	k I LIE ,=76	p BEEN STATE ME=-76	k -as=76	m stop -nd=-76	w stop and=-76
w you have never=76	m that YOU=-76	j app and=-76	w you _ in=-76	j took place=76	k -ok -ce=76	k -ok -ce $=76	m -ok place=76	m took -ce=76	w took place=76	w took place $=76	j said yes=-76
k -id -es=-76	k I -id -es=-76	m -id yes=-76	m said -es=-76	w i _ yes=-76	w i said yes=-76	w said yes=-76	j just it=76	k THEY -nd=76	j i sent=-76	m I sent=-76	w i sent=-76
p DO NOT WOULD=-76	j stopped and=-76	m I hate=76	w ^ _ hate=76	w ^ i hate=76	w i hate=76	k NOT -re=76	k DO NOT -ct=76	j the end=76	m -he end=76	w the end=76	k -in -th=75
m -in with=75	j not so=75	j the more=75	j you had=-75	p COMPARE ALL=75	p SORRY I YOU=-75	p YOU NOT NOW=-75	j i crazy=-75	p I OTHER=-75	k -en I -id=-75	p I BUT LIE=75	k DO -at I DO=75
p ME THING IT=-75	p BUT YOU IT=75	w went _ for=-75	k -nd _ -st=-75	p HAVE WANT=75	k -to -ne -ho=75	w to someone who=75	p MAYBE I WOULD=75	j stood up=-75	j telling about=-75	k JUST=75	k IT -se=75
k ^ _ CHOICE=-75	j would your=75	k , THEY=75	m , THEY=75	s impul=75	j like the=-75	k -et _ ,=-75	p LIFE CAUSE IT=75	m asked -ow=-75	w asked how=-75	k -to -it=-75	m to -it=-75
p I WILL CAUSE=75	k HAVE -ed IT $=-75	k -lf -he=75	m -lf the=75	m half -he=75	w half the=75	m worse COMPARE=75	w worse than=75	k BEEN -ee=-75	m BEEN three=-75	k YOU -nd I DO=-75	j that makes=-75
w that makes=-75	j can ask=-75	k -an -sk=-75	k -an -sk ME=-75	k YOU -an -sk=-75	k YOU -an -sk ME=-75	m -an ask=-75	m can -sk=-75	w can _ me=-75	w can ask=-75	w can ask me=-75	w you _ ask=-75
w you can ask=-75	m -so it=75	w so it=75	j day was=75	k -nd CAUSE YOU=-75	k -th _ -on=-75	k -er , -nd=75	j did anything=-75	w lied _ you=-75	k -ut IT -nd=75	j i pawned=-75	s pawne=-75
w pawned=-75	s dropp=75	w dropped=75	j you from=-75	k -or YOU $=-75	p IF LIE I=75	k ERROR _ I=75	j called a=-75	k -me _ -on=75	p I WILL BUT=-75	j am her=-75	m BEEN lying=-75
j on tuesday=-75	j though you=75	j none would=75	k -of IT WOULD=75	k NOT -of IT WOULD=75	k -nd _ THEY=-75	w was _ for=-75	j told to=75	k -th _ OTHER=-75	p HAPPEN LIE=-75	w was mine $=-75	w ^ we had=75
j i father=-75	j and the=-75	s your=-75	w your=-75	p BEEN LIE ME=-75	p JUST I ALL=75	j forgive the=-75	j who me=75	p MAYBE NOT=75	k -so _ DO=75	j then it=75	j turned off=-75
p YOU CAUSE DO=-75	k -ut BEEN=-75	w sorry if i=75	p IT HAVE YOU=75	p THING ERROR I=75	j trip with=-75	p THEY HAVE BEEN=-75	m MAYBE not=75	s insec=75	k ^ I BEEN FEEL=-75	k SAW _ -ht=-75	j or anything=75
j else and=-75	k IT HAPPEN=75	w without _ you=-75	j does it=75	w you _ always=75	j her in=-75	p BECAUSE LIFE BEEN=75	p BECAUSE ME LIFE=75	k THEY _ -ed=-75	w i _ she=-75	p IT NOT WILL=-75	j can as=-75
j i money=-75	k THING I DO=75	p YOU LIFE I=-75	j the gym=-75	k -ym=-75	s gym=-75	w gym=-75	w problem=75	p YOU ALL I=-75	p YOU WANT COMPARE=75	j felt a=75	j i year=-75
p SAW YOU I=-75	j expect me=75	j expect to=75	j not expect=75	k -ct _ -to=75	m NOT expect=75	w expect _ to=75	w not expect=75	w i was in=-75	k ^ -he=75	m ^ -he=75	m ^ the=75
w ^ the=75	p YOU BEEN COLD=-75	j we just=75	k -ne -ng=75	p I SORRY HAVE=75	k -ht YOU=75	m -ht you=75	k I -nk -of=-75	w i think of=-75	p I SAW LIFE=-75	p LIE I BEEN=-75	j ever you=75
w it _ from=-75	j i place=-75	p YOU OTHER NOT=-75	k -se DO=-75	j been nine=-75	j story the=-75	s anywa=75	w anyway=75	p ME WILL ME=-75	p DO CHOICE I=-75	j has a=-75	p IF DO YOU=75
k ^ I CHOICE -he=-75	w was going to=75	p LIE YOU WOULD=75	j it coming=-75	j were three=-75	m need -to=75	w need to=75	j a for=75	p I WANT FEEL=75	p I CAUSE ERROR=75	k -at $=-75	m -at $=-75
p CAUSE LIFE=-75	k BECAUSE -of -at I=-75	p ALL THING WE=75	m about -he=-75	w about the=-75	s break=75	p LIFE YOU ME=75	k -ar _ -om=-75	j you need=-75	p BEEN ALL NOT=-75	j a mistake=-75	j things of=75
k -or -as -ng=-75	k -or -as -ng -as=-75	w for as long=-75	j did so=75	j a house=75	j her because=-75	p YOU YOU I=-75	k -or -he THING $=75	k HAVE _ -ed=75	p BEEN HAPPEN YOU=-75	j trust was=75	m trust BEEN=75
w trust was=75	m , which=75	m which BEEN=75	p THEY IT COMPARE=75	w , which=75	s toget=75	w together=75	m yourself $=-75	w yourself $=-75	k -he OTHER -ed=75	k ^ -he OTHER -ed=75	w it _ an=-75
m have $=75	w have $=75	k WOULD _ $=-75	j the accident=75	j of thing=75	k BEEN ALL $=75	p FEEL WILL=-75	k ^ SORRY ME=75	m ^ forgive=75	w ^ forgive=75	j up in=75	j going i=-75
p CHOICE THING=75	k ME I=75	m ME i=75	m me I=75	w me i=75	k BEEN -nt -nd I=75	p I BEEN COLD=-75	p BEEN BECAUSE THING=75	p MAYBE THING=75	p YOU ME LIE=-75	p YOU OTHER BEEN=75	p STATE IT I=75
w that _ do=75	k -es HAPPEN=75	j could done=-75	k MAYBE HAVE DO=-75	p MAYBE HAVE DO=-75	w could _ done=-75	w could have done=-75	k GAMBLE _ I=75	k BEEN -sh=-75	k I BEEN -sh=-75	p GAMBLE ALL=74	p NOT I WOULD=-74
k -to -in ME=-74	m explain ME=-74	s reno=-74	w reno=-74	j it sorry=74	p I WE IT=-74	j called i=-74	j the could=-74	k ^ WE HAPPEN=74	k -ne _ -nd=-74	j an idiot=74	k -an -ot=74
m -an idiot=74	m an -ot=74	s idiot=74	w an idiot=74	w idiot=74	w is on the=-74	j been days=-74	k ^ I -me=74	p BECAUSE THEY YOU=-74	p I ME DRINK=74	w have _ that=74	k I -ed ME=-74
k IT _ ME=-74	m IT has=74	j had look=-74	m ^ not=74	w ^ not=74	w and _ it=-74	p HAVE IT BEEN=-74	j for eleven=-74	m FEEL that=-74	p I GAMBLE NOT=-74	k IT BEEN NOT -ne=-74	k IT -ht=-74
j hear from=-74	w hear _ from=-74	k -ed _ I=74	j turned my=-74	j turned phone=-74	j was ask=74	j not at=74	k ^ BUT=74	m ^ BUT=74	j i yelling=-74	s yelli=-74	w yelling=-74
k -rn _ $=-74	j your you=-74	p WILL BUT=-74	k YOU _ -sk=-74	k ^ YOU -an -sk=-74	k , _ WANT=74	j that our=-74	k -he _ -en=74	p LIE YOU WE=-74	k -on _ -es=74	m DO stuff=74	p CAUSE THEY I=-74
p LIE I IT=-74	p SORRY IF=74	j d home=74	s then=74	w then=74	p HAVE I WOULD=74	p YOU DO CAUSE=-74	p CHOICE NOT YOU=74	j said at=-74	k -er _ -at=-74	s doubt=-74	j the just=74
k IT -so=74	m IT so=74	m it -so=74	w it so=74	w ^ sorry ,=74	k -ng YOU=-74	j waited at=-74	j waited the=-74	k SAW -at -he=-74	m waited -at=-74	w waited _ the=-74	w waited at=-74
w waited at the=-74	w the _ had=-74	j will before=-74	p GAMBLE I GAMBLE=-74	j i she=-74	j your the=-74	m after -he=74	w after the=74	j and yes=-74	m I stayed=-74	w i stayed=-74	j were with=-74
k CAUSE _ -ay=-74	p LIE HAPPEN=-74	j will never=-74	m WILL never=-74	w will never=-74	m to -a=-74	w to a=-74	p NOT TRUST=74	j to would=-74	j and remember=74	j a second=-74	m -a second=-74
w a second=-74	w a year $=-74	s over=74	w over=74	k ^ I LIE -on=-74	j she did=-74	j laughed about=-74	m laughed -ut=-74	w i laughed about=-74	w laughed about=-74	k -or -ng -he=-74	k SORRY -or -ng -he=-74
m not -ve=-74	k ME -nd IT -es=-74	p IF I BEEN=74	p LIFE DO NOT=-74	j went back=-74	m makes ME=74	w makes me=74	j nothing was=-74	p BEEN NOT DO=-74	w the _ did=-74	p BEEN BEEN NOT=74	k , -nd I WILL=-74
s twice=-74	w twice=-74	p IT WE=74	p I MAYBE I=-74	w i _ about=74	p WE DO THING=74	k -en _ I=-74	k -ut YOU $=-74	w about you $=-74	k -ng COMPARE=74	p COMPARE WE=74	j tell not=74
p WILL THEY YOU=-74	j way me=74	m -in bed=-74	m in -ed=-74	w in bed=-74	m ME on=74	m me -on=74	w me on=74	j to to=74	p IT ME DO=-74	p WE JUST I=74	p FEEL YOU SORRY=74
k CAUSE _ -ch=74	j your birthday=-74	m YOU birthday=-74	w your birthday=-74	w ^ he is=74	w he is=74	k -nd -ld YOU=-74	w and told you=-74	k -ho -ts=74	m who -ts=74	p BEEN THEY JUST=74	w ^ if that=74
w insult=-74	k -to LIFE=74	j you debt=-74	w it was nothing=74	j for this=-74	j slept in=74	k ME _ -en=74	k -ut -he=-74	m -ut the=-74	j want say=74	k -a _ I=-74	w a _ i=-74
k ME _ WILL=-74	k -og=74	p BEEN THEY BEEN=74	p WILL YOU IF=-74	k -es IT=-74	p I HAPPEN HAVE=-74	k -ll _ -er=74	p NOT LIFE=-74	j is from=-74	p YOU BEEN GAMBLE=-74	k GAMBLE _ -th=-74	j to sorry=74
s lot=74	w lot=74	k -ng _ LIFE=-74	p FEEL COLD=-74	j everything was=74	k SORRY IF IT=74	j i daughter=-74	j i really=74	k HAPPEN NOW=74	p BUT JUST=74	k MAYBE -ll=-74	m could -ll=-74
k , I -ke=74	k , _ -ke=74	p NOT SAW YOU=-74	j out this=74	w out _ this=74	k -ed _ -ar=-74	j before it=74	s perfu=-74	w perfume=-74	j no is=-74	p IT SORRY=74	j at dinner=-74
p HAVE WILL LIFE=74	j not it=-74	p YOU SAW SAW=74	k -id _ ME=-74	j about that=74	w it started=74	j gave reason=74	j i looking=74	k NOT HAPPEN=74	k SORRY -ut IT $=74	j because not=-74	k COLD _ ME=74
p THING YOU YOU=-74	k -an NOT -in=74	k I -an NOT -in=74	k TRUST $=74	m TRUST $=74	p BEEN IT BECAUSE=-74	m promised YOU=-74	j ask to=-74	p STATE I STATE=-74	k -to THEY -ce $=-74	k -et ,=74	m -et ,=74
j me would=74	k BEEN -a -me=-74	k IT BEEN -a -me=-74	k NOT -ng YOU $=-74	k -he -en $=-74	m children $=-74	w children $=-74	w the children $=-74	p HAVE NOT THING=74	p IT WILL BEEN=74	k -me _ LIE=74	p IT IF YOU=74
s go=74	w go=74	k ^ IF IT=74	j knew hurt=-74	p ME HAVE DO=74	j the what=-74	p IT I JUST=74	w ^ _ lie=74	k JUST DRINK=74	k -en _ DO=-74	m go $=-74	w go $=-74
j of at=-74	k -nt IT=74	p I ERROR WOULD=-74	k CAUSE _ -ok=-74	w done _ $=73	k HAVE ALL=73	p DO COMPARE=73	p NOT I I=-73	k -he _ -ng=73	s girls=73	w girls=73	j i fight=-73
w you d have=73	j there of=-73	k SAW _ I=-73	j i walked=-73	m I walked=-73	s walke=-73	w i walked=-73	w walked=-73	p YOU SAW I=-73	w you _ have=73	k -ed NOT=73	j i that=-73
p BEEN I CHOICE=73	s stran=73	j have always=73	k YOU -nt -to=-73	w you want to=-73	j friend you=73	m used YOU=-73	j not being=73	j if need=-73	p BEEN STATE I=-73	k -er _ IT=-73	p YOU WILL WILL=-73
k BECAUSE YOU SAW=-73	k , -en=73	m , -en=73	p I THING ERROR=73	s offer=-73	k -or _ YOU=-73	w person=73	j home at=-73	j counselor i=-73	m JUST looked=-73	j hear say=-73	k IT GAMBLE=73
k ME _ WOULD=73	j put on=-73	j what it=73	j it really=73	k -ho _ $=73	w who _ $=73	k -ed -to SAW=73	k -ed _ SAW=73	k BEEN -ed -to=73	k ^ DRINK=73	m ^ DRINK=73	p ME WILL=-73
p LIFE HAPPEN=73	p I IT I=-73	p ME THEY BEEN=73	j am called=-73	j sorry called=-73	k -up -on ME=73	w up on me=73	j your while=-73	p ME BEEN=73	j i casino=-73	p IF YOU LIE=73	j on friday=-73
k -to BEEN -a=73	w to be a=73	w it came=73	j and up=-73	k I FEEL SORRY=-73	k ^ I FEEL SORRY=-73	k -to DO=73	m -to do=73	m to DO=73	w to do=73	p WILL IT WILL=-73	j what the=73
w i _ wanted=73	k -ng -ce=73	p I FEEL YOU=73	m -he table=-73	w the table=-73	j me drinks=73	k I BEEN -ng -or=73	j and see=73	k BUT _ LIE=73	k ^ I CHOICE -to=-73	k WOULD NOT HAVE BEEN=73	w that should not=73
j i control=73	j out because=73	m before ,=-73	w before ,=-73	j going on=73	j she made=73	w she made=73	j i letter=-73	k -in _ BEEN=73	p I YOU LIE=-73	j just there=-73	k -on _ -to=73
k YOU HAVE SAW=-73	j than and=-73	j with dana=-73	m -th dana=-73	s dana=-73	w dana=-73	w with dana=-73	w is _ of=73	p YOU I WE=-73	j came home=-73	k HAPPEN -me=-73	m HAPPEN home=-73
m came -me=-73	w came home=-73	p SAW WILL=-73	k -to -nt=73	m to -nt=73	j do that=73	k -ng _ -le=-73	s grief=-73	w grief=-73	j to went=-73	j said to=-73	s way=73
w way=73	k -me I WOULD=73	k -me _ WOULD=73	p OTHER IT BEEN=73	j can have=73	j the money=-73	w never _ to=-73	p THEY WOULD BEEN=-73	j our second=-73	k -il _ BEEN=-73	w a _ to=-73	j that felt=73
j sorry me=73	j gave and=-73	j was that=73	k -ny -nd=73	k -or -ny -nd=73	m -ny and=73	p YOU STATE SEX=-73	m texts ,=73	w texts ,=73	p CHOICE JUST BEEN=-73	w so _ was=73	k -to -ve ME=73
m apologize -or=-73	w apologize for=-73	p BEEN SORRY NOT=73	k YOU HAVE BEEN=73	k -se _ IT=-73	j that on=-73	k -ow _ I=-73	k WE BEEN NOT=73	w asked _ i=-73	j this is=-73	m this BEEN=-73	w this is=-73
k , _ -nd=-73	s sick=-73	w sick=-73	j drinking and=-73	j so that=-73	j with every=-73	m -he only=73	w the only=73	k ME WANT=73	m my WANT=73	k I _ IT=-73	k -th IT $=-73
k SORRY IF I=73	p I COMPARE I=-73	j he a=73	j he was=73	p HAVE WOULD=73	p YOU COMPARE HAVE=-73	s cowor=-73	p IT NOW YOU=-73	p I JUST TRUST=73	p WILL DO NOT=-73	k BECAUSE -to=73	m BECAUSE to=73
p WILL NOW ME=-73	j of went=-73	p ERROR CHOICE I=-73	k YOU SAW -in=-73	w am sorry ,=73	p TRUST BEEN ME=-73	j hear that=-73	j i supposed=73	p BEEN LIE IT=-73	w for you $=-73	j was me=-73	j it did=-73
k I WOULD -ed=-73	k WOULD -ed=-73	m d -ed=-73	p IF WANT I=73	s sit=-73	w sit=-73	k LIE _ $=73	j i attention=-73	k HAPPEN HAPPEN=73	p CAUSE ME NOT=73	w did _ wrong=73	m GAMBLE that=-73
j took off=-73	p I ME IT=-73	p DO THEY=-73	j whether you=73	j pushed and=73	k NOT STATE=-73	w grandmother=-73	m lie $=-73	w lie $=-73	w cry _ i=-73	p BEEN DRINK=-73	p I STATE JUST=73
k IT _ -he=73	p WOULD I THEY=-73	w did not=-73	j a at=73	p THEY YOU IT=-73	m -on was=73	j and put=-73	k THING ERROR=73	k BEEN -nt=73	j be had=72	p STATE YOU ME=-72	k -at -he OTHER=-72
k BEEN -th THEY=-72	k -en _ -ne=-72	j there no=-72	k -ed _ -ne=-72	p BEEN STATE BEEN=-72	p CAUSE ALL=-72	k , NOT BECAUSE=-72	p BECAUSE NOT BECAUSE=-72	w , _ because=-72	j at work=-72	k -at LIFE=-72	m -at work=-72
m at LIFE=-72	w at work=-72	j the anything=72	m how IT=72	w i told your=-72	w never _ anyone=72	p BEEN CHOICE I=-72	k COMPARE , -nd=-72	k COMPARE , -nd I=-72	p CAUSE YOU TRUST=-72	k -ay SORRY=72	k -to -ay SORRY=72
k -to _ SORRY=72	m -ay sorry=72	m say SORRY=72	w say sorry=72	w to _ sorry=72	w to say sorry=72	p BEEN MAYBE NOT=72	k -nd _ -te=-72	m NOT because=-72	j is own=72	k BEEN CHOICE=72	k IT BEEN CHOICE=72
m BEEN own=72	m is CHOICE=72	w is own=72	w it _ own=72	w it is own=72	p ALL THING=72	j make you=72	k -st -me=-72	m -st time=-72	m IT should=72	k IT BEEN -rd=72	p WILL NOT BEEN=72
p HAVE LIE LIFE=-72	p ME ERROR=72	k ^ ME -er=-72	p SORRY FEEL ME=72	p ERROR CHOICE=72	p THEY CHOICE BEEN=72	k I _ YOU=-72	m do $=72	w do $=72	j used it=-72	p IT YOU WOULD=-72	j it takes=-72
m IT takes=-72	s takes=-72	w it takes=-72	w takes=-72	w , it was=-72	j will put=72	k I WILL -ut=72	k WILL -ut=72	m WILL put=72	m will -ut=72	w i will put=72	w will put=72
w is _ it=72	w ^ _ marriage=72	k I _ -in=-72	w you _ something=-72	k I HAVE -ed IT=-72	p SAW I WILL=-72	k I -ed -th=-72	m IT and=72	j was years=-72	p OTHER I YOU=-72	j not d=-72	p LIFE COMPARE I=-72
j out every=-72	m , that=72	w , that=72	j because a=72	k GAMBLE IT=-72	k -ve YOU=72	j i secret=-72	k -in _ -th=-72	k BECAUSE _ GAMBLE=-72	j of those=-72	w be _ the=-72	m bar $=-72
w bar $=-72	w ^ _ d=72	k -ut _ -re=72	p ME LIFE IT=-72	j put back=72	m BEEN at=-72	k -on -he -st=-72	k -on _ -st=-72	p IT NOT LIE=72	j than a=-72	k COMPARE -a=-72	m COMPARE a=-72
m than -a=-72	w than a=-72	k WANT -at -me=72	m WANT at=72	p YOU THEY YOU=-72	j you expect=72	k -nd I HAPPEN -to=-72	k ^ I WANT -to=-72	j i blame=-72	j i more=72	j d this=-72	p IT NOT SEX=72
j brought up=72	p WOULD IT I=-72	j and who=72	j put the=72	m had ALL=72	j did there=-72	j exactly to=72	p YOU SEX BEEN=-72	j about being=-72	m -ut being=-72	m about BEEN=-72	w about being=-72
w ^ _ bought=-72	j i will=-72	p LIFE BEEN HAVE=-72	j perfume and=-72	p ME COMPARE=-72	m -of this=72	w of this=72	j if at=-72	j before have=-72	w before _ have=-72	p COLD BEEN THING=-72	p WE YOU IT=-72
k I -id I=-72	w i said i=-72	m LIE you=-72	k ME -er=-72	m my -er=-72	w a mess $=72	j and there=72	k -he WANT=-72	m the WANT=-72	k ^ SORRY ,=72	k -nd _ DO=-72	p WE BEEN BEEN=72
p NOW YOU=-72	j monday and=-72	j on monday=-72	m -on monday=-72	w on monday=-72	p HAVE YOU LIFE=-72	j was never=-72	j can be=72	k THEY _ WE=-72	k THEY -te=-72	m THEY wrote=-72	p BECAUSE BEEN IT=-72
m when YOU=-72	k STATE -nd I=-72	k -or _ -ce=-72	k YOU , IT=72	w you , it=72	w is _ that=72	p HAVE YOU COMPARE=-72	j about at=-72	p BEEN YOU SAW=72	w ^ _ drinking=-72	m -re is=-72	j if for=72
j by was=72	j in parking=-72	w in _ parking=-72	w in the parking=-72	p MAYBE BEEN STATE=-72	p MAYBE I STATE=-72	p WE CAUSE=72	k YOU LIFE -ed=72	p ERROR SAW=-72	p THEY BEEN COMPARE=72	w i went to=-72	p NOT CHOICE I=-72
w ^ you asked=-72	j not alcohol=-72	w not _ alcohol=-72	w not the alcohol=-72	k HAVE FEEL=72	j the broken=-72	j trusted with=-72	k TRUST ME -th=-72	k YOU TRUST ME=-72	k YOU TRUST ME -th=-72	m YOU trusted=-72	m you TRUST=-72
w trusted _ with=-72	w trusted me with=-72	w you trusted=-72	w you trusted me=-72	p JUST HAVE IT=72	m IT house=72	p BEEN CAUSE ERROR=72	k -er _ LIFE=72	w not _ ,=-72	k -ok _ I=72	m I will=-72	w i will=-72
p BEEN SORRY LIE=72	p JUST SORRY=72	p I HAVE IF=72	j am were=72	w promised you=-72	m have -en=72	k ALL -me I=-72	w every time i=-72	j you how=72	p SAW HAPPEN=-72	k -to _ -om=-72	j am have=72
p NOW IT=-72	p SAW ME LIE=-72	p ME DO=-72	m BEEN home=-72	k ERROR BEEN=72	p BEEN ERROR ALL=72	p WOULD BEEN THING=72	w it could=72	j i mean=72	p OTHER IT=72	p THING YOU IT=-72	p GAMBLE YOU NOT=-72
j you something=-72	m say IT=-72	k -to -ar IT=-72	p LIFE BEEN ME=-72	j not person=72	w not _ person=72	p HAVE ME STATE=72	k ME SORRY -or=72	j i second=-72	p ME THEY NOT=72	j them for=-72	k -he THING YOU=72
k -er -nd=-72	m -er and=-72	m on ,=72	w on ,=72	j be on=-72	k -le _ -he=-71	w , _ lied=-71	w , i lied=-71	p FEEL BEEN IT=71	p BEEN BEEN SEX=-71	k CAUSE YOU STATE=71	j last i=-71
p CHOICE BECAUSE I=-71	j be angry=-71	w be angry=-71	j you since=-71	p JUST I I=-71	m -he one=-71	w the one=-71	j was missing=71	w was missing=71	k HAPPEN -ay=71	p CAUSE IT ME=71	w just _ it=71
m I come=71	w i come=71	k -ce _ -nd=-71	j were was=71	p SAW YOU SAW=71	k -an _ ME=-71	k -of -at=71	m -of what=71	m of -at=71	w of what=71	j to this=-71	w you _ on=71
p BEEN SORRY IT=71	w not because=-71	p YOU WANT I=71	p I BEEN HAVE=71	k ^ JUST=-71	m ^ JUST=-71	j my not=-71	w you were in=-71	k -a -nd -ne=-71	k YOU _ -ed=-71	p WILL SEX=-71	j me night=71
k YOU _ STATE=-71	k -so I DO NOT=71	w so i do=71	j chose your=-71	j over your=-71	m over YOU=-71	p CHOICE NOW YOU=-71	w over your=-71	j good at=71	m good -at=71	w good at=71	k -re _ HAVE=-71
j a it=-71	p LIFE YOU NOT=-71	j i thought=71	p I CHOICE WOULD=71	m I pawned=-71	w ^ _ pawned=-71	w ^ i pawned=-71	w i pawned=-71	j something and=-71	p SORRY BUT=71	k -me -es=71	m some -es=71
k THING _ HAPPEN=71	w am _ ,=71	j still the=-71	j off my=-71	k -ff ME=-71	m -ff my=-71	m off ME=-71	w off my=-71	p STATE LIE=-71	w it _ on=-71	k SAW _ ME=71	p LIE IT YOU=-71
w , because i=-71	k HAVE -ed -a=71	k NOT _ -th=71	j because love=71	w because _ love=71	j used our=-71	j the between=71	s less=71	w less=71	k IF YOU -er=71	s quit=71	w quit=71
j would get=71	p I NOT STATE=71	p NOT JUST LIFE=71	p SAW IT DO=-71	k MAYBE _ -id=71	k -nd _ -a=-71	p YOU CAUSE SORRY=71	j slept her=71	w slept _ her=71	k DO _ -on=71	m YOU made=71	w you made=71
p YOU YOU ALL=71	j were had=-71	j and threw=-71	p HAPPEN ME IT=71	k -nd I DO NOT=-71	p WANT NOT YOU=71	p I OTHER IT=-71	j my first=-71	w dishonest=-71	m -st husband=71	p YOU HAVE WILL=-71	m -he message=-71
w the message=-71	p SORRY IF CAUSE=71	j i word=-71	m number -nd=-71	w number and=-71	j but we=71	m BEEN how=71	m is -ow=71	w is how=71	p IT WOULD IT=-71	k -nd DO NOT=-71	w and did=-71
w and did not=-71	w ^ it came=71	j went place=-71	k -to THEY -ce=-71	k HAPPEN -to THEY -ce=-71	w ^ i kissed=-71	k -ut -en=-71	p SORRY IT THING=71	k YOU -up=-71	m YOU up=-71	m you -up=-71	w you up=-71
k YOU BEEN NOT=-71	p FEEL IT ME=71	p CHOICE DO IT=-71	p YOU COLD=-71	j i telling=-71	p WE THING I=71	w of it $=71	j mine and=-71	p I DO CHOICE=71	k , IT BEEN -ll=71	m ways $=71	w ways $=71
k IF IT BEEN=-71	p WE BUT=71	j tell to=71	k THEY _ -to=-71	m -ng about=71	k -to THEY=-71	p LIE BECAUSE I=71	k I ERROR=71	m i ERROR=71	k ^ ME SORRY=71	w ^ _ apologies=71	w ^ my apologies=71
j angry you=-71	j still had=-71	m BUT had=-71	w still had=-71	p I CAUSE TRUST=-71	p TRUST I CAUSE=71	k I CAUSE YOU $=-71	k YOU -wn -in=71	w you down in=71	m that -or=-71	j you pain=-71	k BECAUSE _ SAW=-71
w there is no=-71	j trying to=71	j was trying=71	m trying -to=71	w trying to=71	w you _ no=71	m ^ for=71	w ^ for=71	m -he bad=71	w the bad=71	k SAW _ -as=71	w and on=-71
j you check=-71	m JUST lunch=-71	k -to -go -to=-71	j sleep i=71	j was nobody=-71	p LIE SORRY=71	k STATE $=71	m STATE $=71	k ME -he=-71	m ME the=-71	m me -he=-71	w me the=-71
w with _ was=71	j had no=71	w home _ night=71	w we _ on=-71	w we _ been=-71	w we d been=-71	k -ts _ YOU=71	p THEY BEEN NOT=71	m have -he=-71	w have the=-71	j ashamed i=-71	j a credit=71
k ME LIFE ,=-71	j our savings=71	k WE GAMBLE=71	m WE savings=71	m our GAMBLE=71	w our savings=71	k HAVE _ THING=71	k -ry -nd I=-71	s switc=71	k -on _ LIE=-71	p I LIE LIE=71	p LIE BUT=71
p YOU LIE IT=-71	j us you=-71	j i morning=-71	w i _ looking=71	s hundr=-71	w hundred=-71	m again ,=-71	w again ,=-71	p BEEN ALL ME=71	k SEX _ LIE=-71	k BUT ,=-71	m BUT ,=-71
w conference=-71	k HAVE _ $=-71	p GAMBLE HAVE=-71	k BEEN -an -ot=71	m WE not=71	j night about=-71	j and still=-71	w had no right=-71	k ^ I FEEL=-71	j your silence=-71	m YOU silence=-71	w silence=-71
w your silence=-71	j that meant=-71	j the told=-71	j the while=-71	j moved the=-71	j to office=-71	p BEEN BEEN OTHER=71	k -ed YOU $=-71	j i avoid=71	j to avoid=71	k -to -id=71	m -to avoid=71
m to -id=71	w avoid=71	w to avoid=71	p MAYBE COMPARE=71	p MAYBE HAVE COMPARE=71	k -a ALL=71	m a ALL=71	p SORRY I THING=71	p BEEN WE BEEN=71	j want hear=-71	k I -ed -ut=-71	k FEEL _ COMPARE=71
k GAMBLE _ -he=-71	j apologies for=71	j is as=71	j to his=-71	k , BECAUSE I=-71	j it to=71	w and _ took=-71	j to parents=71	k -to YOU LIFE=71	w to _ parents=71	w to your parents=71	j have your=71
p LIFE LIFE=-71	m lied BECAUSE=71	w i lied because=71	w lied because=71	k BEEN SORRY IF=71	k THING _ -he=71	k YOU _ COLD=71	m -by my=71	w by my=71	m up $=71	w up $=71	p HAPPEN JUST=70
p OTHER BEEN YOU=70	k -en YOU SAW=-70	p ERROR YOU ME=-70	j any i=70	p YOU NOT WANT=70	m your -me=-70	j when you=-70	j everything did=70	w everything _ did=70	w everything i did=70	k IF _ CAUSE=70	k -he GAMBLE HAPPEN=70
k GAMBLE HAPPEN=70	s partn=70	w , though you=70	k THING _ -ht=-70	k -me _ HAPPEN=70	p THEY YOU SAW=-70	j easy to=70	k -sy -to=70	m -sy to=70	m easy -to=70	w easy to=70	k -or _ -to=70
w for _ to=70	p JUST NOT=70	j right i=70	j go the=-70	k -go _ -he=-70	w go _ the=-70	m LIFE got=70	k -ed , -nd IT=-70	p LIFE STATE=-70	k WANT THEY=-70	m WANT her=-70	k , IT BEEN ME=-70
j truth about=-70	k -he TRUST -ut=-70	m truth -ut=-70	w the truth about=-70	w truth about=-70	p I NOT OTHER=70	p I ALL NOT=-70	j app the=-70	j sick you=-70	w betrayed=70	k -to ME OTHER=-70	k IF IT=70
j and looking=-70	k -as YOU=-70	m -as you=-70	m as YOU=-70	w as you=-70	k ERROR _ -he=70	p I LIE=-70	j knew i=-70	p I WANT NOT=-70	j on nothing=70	j out way=70	j was time=-70
j end the=-70	p I CHOICE YOU=-70	m YOU decide=-70	m you -de=-70	w you decide=-70	m -en you=-70	w when you=-70	m know -re=70	j against the=-70	p ALL BEEN LIE=-70	k IT YOU FEEL=70	k SORRY IT YOU FEEL=70
w that _ felt=70	w that you felt=70	k , IF=70	m , IF=70	m , if=70	w , if=70	s recei=-70	p NOT I NOT=-70	k ^ -he -ng=70	w i _ lied=-70	j account i=70	p IT GAMBLE I=70
w account _ i=70	w to _ when=-70	w it again $=-70	p CHOICE OTHER=70	w ^ i wrote=-70	j friends about=-70	m would BEEN=-70	w would be=-70	k WE HAVE=70	j the one=-70	k -nd I LIE=-70	j was over=70
k YOU LIFE -to=-70	j of people=-70	j of i=-70	j chose to=-70	w , _ then=-70	w , and then=-70	k ^ YOU BEEN ALL=70	p IT ME THEY=70	p I STATE MAYBE=-70	m was WILL=70	w was going=70	p CAUSE THEY BEEN=70
j in was=70	p SORRY SORRY=-70	w to her $=70	j is all=70	j have so=70	j have for=70	p IT THING WE=70	j so had=70	k -so I HAVE=70	k -so _ HAVE=70	m -et her=-70	k -or -wo=-70
m -or two=-70	m for -wo=-70	w for two=-70	p I ME ME=-70	k -as LIE $=70	p DO SEX=70	p NOT CHOICE=70	p I COLD I=70	k -ok _ -a=70	s thoug=70	m ERROR choices=70	k ^ _ -ew=70
k BEEN NOT -so=70	k NOT -so=70	m NOT so=70	m not -so=70	w not so=70	w were not so=70	p I NOW LIFE=70	k YOU _ -pt=-70	j that did=-70	j to peace=70	p I ALL I=-70	p ME CAUSE YOU=-70
k -ed -wo=-70	m -ed two=-70	j i apologized=70	w apologized=70	j will you=-70	k WE -on=-70	p ME IT THEY=70	p BUT DO IT=-70	p NOT NOT=70	j on first=-70	j went in=-70	k I CAUSE -a=-70
w i made a=-70	m to ,=-70	w to ,=-70	p FEEL IT THING=70	k I HAVE NOT -to=70	k IT BEEN -ng $=-70	p ME LIFE DO=-70	p I DO BUT=70	j there for=70	p ME CHOICE=-70	w for _ it=70	p I IT HAPPEN=-70
p I THEY=-70	k YOU -ut -he=-70	w you about the=-70	p FEEL SORRY=70	p THING DO IT=70	p IF ME ME=-70	j not clearly=70	p SORRY YOU CHOICE=70	j at i=-70	j the texting=70	j had drinking=-70	w had _ drinking=-70
w will _ it=70	k -et _ IT=70	w you _ see=70	j bank the=-70	w it was an=-70	w i _ you=-70	j came to=70	p IT I LIFE=-70	j anything i=70	p YOU HAVE MAYBE=-70	k YOU _ -ok=70	m rest $=-70
w rest $=-70	w the rest $=-70	w will tell you=-70	k BEEN IT I=-70	w is that i=-70	k -ck _ I=-70	j regret i=70	p BEEN BEEN ERROR=70	k LIE -en=70	k SAW=-70	k LIE _ BECAUSE=70	w i cheated on=-70
k -st _ -on=-70	p I LIFE JUST=70	k ^ _ -ne=70	w made it=70	j to money=70	j did me=-70	w last _ i=-70	k SORRY IT=70	k JUST HAVE=70	k -a SEX=-70	m a SEX=-70	w i _ when=70
j all night=70	m -ll night=70	w all night=70	p HAPPEN IT SEX=-70	j you and=-70	k ^ IF WE=70	k -ed -to -ar=-70	j and we=70	j on while=-70	k -ix _ ,=-70	w six _ ,=-70	s body=-70
w body=-70	p LIFE TRUST=-70	p HAVE JUST IT=70	j in did=70	k NOT _ YOU=-70	j was other=70	w was _ other=70	s think=70	j got bigger=70	m HAPPEN bigger=70	m got -er=70	s bigge=70
w bigger=70	w got bigger=70	j into else=70	w found=-70	k ^ _ ME=70	w sorry _ had=70	w sorry you had=70	j a place=70	j to of=-70	k -a _ JUST=70	m her -nd=70	j your first=70
k -ok _ $=69	p WE LIE=-69	j my all=69	k -ed YOU -ut=-69	k -in _ -se=69	p HAVE COLD=69	p THING I SORRY=69	w not _ $=-69	p IF IT LIE=69	j out if=-69	k -ut IF=-69	m -ut if=-69
m out IF=-69	w out if=-69	p BEEN IT JUST=69	k -in -he THING=69	p I LIFE=-69	k I BEEN -ng IT=-69	p YOU GAMBLE DO=69	k STATE BEEN=-69	m stress BEEN=-69	j if gave=69	m him -in=-69	j back on=-69
m back -on=-69	w back on=-69	j your at=-69	m I paid=-69	w i paid=-69	w not _ how=-69	j well you=69	w well _ you=69	j my apologies=69	m ME apologies=69	w apologies=69	w my apologies=69
k ME _ -ff=-69	w my _ off=-69	w you _ about=-69	j asked me=-69	m asked ME=-69	w asked me=-69	m hand $=-69	w hand $=-69	p BUT HAVE BEEN=69	p IF NOT I=-69	p NOT BUT=-69	p SORRY IT LIE=69
p ME SAW=-69	p TRUST CAUSE YOU=69	p CAUSE LIFE IT=-69	k , -so IT=-69	w , so that=-69	j am like=69	w you _ you=-69	k YOU BEEN ALL=69	p CAUSE FEEL SORRY=69	j knew you=69	j angry as=-69	j angry for=-69
j angry long=-69	j as are=-69	j be long=-69	j long are=-69	k -ng -as YOU BEEN=-69	k BEEN FEEL -or=-69	k BEEN FEEL -or -as=-69	k FEEL -or -as=-69	k FEEL -or -as -ng=-69	k FEEL _ -as=-69	m angry -or=-69	w angry _ as=-69
w angry for=-69	w angry for as=-69	w as _ are=-69	w as you are=-69	w be angry for=-69	k CHOICE IT $=69	m BEEN fine=-69	p NOT HAVE THEY=69	m -on you=-69	p NOT JUST NOT=-69	p ME YOU COLD=69	k BEEN -ed -nd=69
p MAYBE HAVE JUST=69	k YOU _ -ne=-69	p CAUSE ME I=69	k -ep _ -ce=69	p MAYBE BEEN NOT=69	w wanted _ and=-69	w all _ this=69	w all of this=69	k -ll ,=69	m -ll ,=69	j money the=-69	k -a -nt=69
m a -nt=69	j feel better=-69	m FEEL better=-69	w feel better=-69	j a question=-69	j have better=69	p SORRY IF ME=69	k HAVE -ed , -nd=-69	k ^ I DO -at=69	p I TRUST ALL=69	k -ok _ YOU=-69	j i meetings=-69
j to meetings=-69	w meetings=-69	s end=69	w end=69	m IT never=69	k JUST -ed $=69	m -at happened=-69	w what happened=-69	p THING SORRY=69	p YOU BEEN BEEN=-69	j do even=69	j even remember=69
k DO NOT JUST -er=69	k NOT JUST -er=69	w do _ even=69	w do not even=69	w even remember=69	w not _ remember=69	w not even remember=69	j that were=-69	j of her=-69	j promise about=69	j it couple=69	j was couple=69
w was _ couple=69	w was a couple=69	w the _ over=-69	w the _ made=69	p LIFE LIFE BEEN=69	k BEEN -ed , -nd=-69	k IF YOU FEEL=69	j did would=69	m I knew=-69	w i knew=-69	j spent on=-69	s self=69
w self=69	j about the=-69	j time i=-69	p I WANT SORRY=69	p WANT BEEN SORRY=69	k BEEN WE=69	j asks i=69	s asks=69	w asks=69	w asks _ i=69	w ^ you found=-69	k STATE -so=69
m STATE so=69	j the worst=69	m -he worst=69	w the worst=69	m it ALL=69	j you the=-69	j it first=69	w have asked=-69	p MAYBE CAUSE YOU=69	p HAVE JUST NOT=69	j d time=-69	m THING with=69
k BEEN _ STATE=69	m saying IT=-69	j your on=-69	k I -ld ME=-69	k ^ I -ld ME=-69	m NOT care=69	w did _ care=69	w did not care=69	w not care=69	j set the=-69	w and i used=-69	k ME _ GAMBLE=-69
k -al _ I=-69	j that too=-69	w , _ can=69	s bed=-69	w bed=-69	p I THEY ALL=69	p CAUSE STATE I=-69	k ^ I SORRY=69	m let IT=69	w let it=69	j i down=69	j that like=69
j counseling and=69	j me first=-69	j see as=69	w see _ as=69	p SAW BEEN IT=-69	j the wrong=69	m -he wrong=69	w the wrong=69	p BEEN I YOU=-69	p I WILL LIE=-69	j get of=-69	p YOU BEEN SEX=69
p NOT IF=69	k -nd -ut -of=-69	m those -es=-69	p I JUST DRINK=69	m me -to=69	p ME YOU HAVE=-69	k BEEN -ke -ng=69	m like -ng=69	p MAYBE IT DO=-69	k ^ I DRINK -in=-69	m drank -in=-69	p WOULD IF I=69
j when not=-69	w yourself=-69	p I ME FEEL=69	p BEEN COMPARE MAYBE=69	k -he -te=-69	m the -te=-69	p THING WOULD NOT=69	p THING I DO=69	j basically a=69	j i face=-69	s face=-69	w face=-69
j on for=-69	k YOU TRUST -nd=-69	m trust -nd=-69	w trust and=-69	w your trust and=-69	k IT MAYBE HAVE=69	w it was a=-69	m did BEEN=69	w did was=69	m WOULD have=69	k THEY _ -nd=-69	k -ld _ ,=69
k IT BECAUSE=69	j am other=69	j sorry other=69	p BEEN SORRY COMPARE=69	p WANT YOU=69	s alone=-69	w alone=-69	j done to=69	p FEEL BUT=-69	s weddi=-69	w wedding=-69	k -he _ -ts=-69
p COMPARE I IT=-69	j was not=69	k I -an SAW=69	k ^ I -an SAW=69	w i can see=69	j kids that=-69	k -ck _ -nd=-69	j from a=-69	k I BEEN -a ERROR=69	j in have=69	w could _ tell=69	w could not tell=69
s stres=-69	j may and=-69	p ERROR YOU=-69	k ERROR _ -in=69	w ^ _ thought=69	w ^ i thought=69	p ERROR I BEEN=69	j that you=-69	p SORRY IF THEY=69	j i anxiety=69	s anxie=69	w anxiety=69
j let plan=-69	j you plan=-69	k CAUSE YOU WILL=-69	k CAUSE _ WILL=-69	k I CAUSE YOU WILL=-69	m YOU plan=-69	p CAUSE YOU WILL=-69	w let _ plan=-69	w let you plan=-69	w you plan=-69	p ME DO THING=69	j i too=69
p SAW YOU HAVE=-69	w honestly=69	j sorry with=69	w was _ always=69	w was not always=69	k THEY SAW=-69	k OTHER _ -es=69	j or not=-69	w d _ have=69	k -to SAW THEY=-69	w drunk , and=-69	w drunk _ and=-69
w was drunk ,=-69	k -a LIFE=-69	m a LIFE=-69	m we HAVE=69	j to another=69	j about not=-68	m broken $=68	w broken $=68	k HAPPEN -ng $=-68	m have DO=68	w have done=68	k SORRY _ -he=68
j your never=68	j kept quiet=68	p BECAUSE I LIE=-68	w in _ of=-68	j and why=-68	p SORRY IT YOU=68	p YOU DO ERROR=-68	j those was=-68	j minutes i=-68	k -he -on $=-68	p THEY I JUST=68	j is this=-68
k -of _ -in=-68	w of _ in=-68	w i _ no=-68	w i said nothing=68	k I HAVE -ed -a=68	j will me=-68	w me and it=-68	k , -es=68	m , -es=68	m , yes=68	w , yes=68	s sorry=68
w sorry=68	m YOU at=-68	w you at=-68	j think as=68	j self esteem=68	k -lf -em=68	m -lf esteem=68	m self -em=68	s estee=68	w esteem=68	w self esteem=68	j got it=68
m promise I=68	w promise i=68	w stopping=68	m -he job=-68	w the job=-68	k -as _ ,=68	w as _ ,=68	k -nt _ -he=-68	k -er -me=-68	p YOU I SAW=-68	p HAVE COMPARE=68	m , when=68
w , when=68	m had BEEN=-68	w had been=-68	k LIFE SAW=-68	s told=-68	w told=-68	k I _ -ke=68	m denied IT=-68	k HAPPEN _ -st=68	j told so=68	p I IT MAYBE=-68	j the late=-68
m this -to=68	w this to=68	k BEEN NOT -in=68	w not in=68	w was not in=68	w at the bank=-68	k -or _ -ts=-68	k -so=68	s so=68	w so=68	k BEEN _ -es=68	j the on=-68
p IT NOT I=-68	k ME -ns $=-68	w i _ home=-68	k -on -ay -nd=-68	p I SAW ME=68	j for two=-68	p NOT CHOICE BECAUSE=-68	p SEX HAPPEN=68	k NOT _ ERROR=-68	w my _ and=68	k NOT TRUST=-68	m not TRUST=-68
k I HAPPEN -on=-68	w i went on=-68	p DO YOU THING=68	j other way=68	m COMPARE way=68	w other way=68	k -ll YOU ,=68	p I CAUSE LIE=68	s starv=68	p SORRY DO=68	k WILL -to -ll=68	p LIE YOU ALL=68
j father i=-68	m but NOT=-68	p NOT HAVE IF=68	k BEEN _ -ld=68	p SEX BECAUSE=-68	w i _ every=68	p WILL YOU NOT=-68	k ^ YOU CAUSE IT=68	j her on=-68	k I DO IT BECAUSE=68	w man _ i=-68	m I moved=-68
w ^ _ moved=-68	w ^ i moved=-68	w i moved=-68	k -se _ ,=-68	j out have=68	k , _ IT=-68	j did know=68	k THEY _ I=68	p CAUSE LIFE YOU=-68	p IT JUST SEX=68	p ME BEEN NOT=68	w what _ do=68
k -ed _ TRUST=-68	k THING -in=68	m THING in=68	k IT BEEN NOT=-68	p THING THEY BEEN=68	p BECAUSE WANT ME=-68	w let you=-68	j but was=68	p YOU I NOW=-68	k YOU _ -nd=-68	p LIFE BUT HAVE=-68	m there $=-68
w there $=-68	w and _ still=-68	p YOU STATE LIFE=-68	j hard with=68	j august and=-68	s augus=-68	w august=-68	w went _ to=-68	w ^ _ will=-68	k -he -st SEX=-68	k -st SEX=-68	m first SEX=-68
p YOU ME DO=-68	j get it=-68	p ALL HAPPEN=68	p MAYBE NOT TRUST=68	j had choice=-68	w had _ choice=-68	p I IT COLD=-68	k YOU BEEN -ng=68	p LIFE ME YOU=-68	m is -ll=68	w is all=68	k -ng IT -up=-68
k -en _ -ht=68	p STATE NOT=-68	w , _ kept=-68	w , i kept=-68	j you yourself=-68	p YOU DO=-68	m was -ke=68	w was like=68	w and _ paid=-68	m NOT planned=68	m CAUSE that=-68	p IT IT JUST=68
p LIE JUST=68	w car _ i=-68	j part the=68	k THING -of -he=68	w part _ the=68	w part of the=68	j show you=-68	j to cry=-68	j you felt=-68	k I BEEN -th THEY=-68	j loan i=68	k IT BEEN $=68
p I I ME=-68	j do need=-68	w do _ need=-68	p THING YOU NOT=-68	m was -er=68	k NOW $=68	m NOW $=68	j second the=-68	j my let=68	j not feel=-68	j you nine=-68	j i seven=-68
j kissed the=-68	k I BEEN NOT STATE=-68	k STATE , I BEEN=-68	m not STATE=-68	m myself ,=-68	w myself ,=-68	k -he -pt=-68	m -he receipt=-68	m the -pt=-68	w the receipt=-68	j about will=-68	k -up $=68
m -up $=68	p YOU WILL CHOICE=-68	p BEEN IT WOULD=-68	p WANT BEEN=68	p YOU BECAUSE THEY=-68	k -ut _ LIFE=68	w a _ from=68	k -in _ -nd=-68	m HAVE caused=68	k -ho _ -ng=-68	k I BEEN STATE ,=-68	w was _ about=-68
p BEEN WILL DO=-68	j as it=-68	k -as IT=-68	m -as it=-68	m as IT=-68	w as it=-68	p YOU DO YOU=-68	p BEEN YOU STATE=-68	p BEEN BECAUSE THEY=-68	k WE -an=68	m we -an=68	w hear it from=-68
k -ho DO=68	m who DO=68	k -ld _ IT=-68	s rent=-68	w rent=-68	p HAVE LIFE BEEN=68	p I MAYBE COMPARE=68	k -nt _ TRUST=68	k -ll YOU IT=-68	k -so YOU WOULD NOT=-68	j been with=68	k ^ -en -he=68
k DO -th IT=-68	w do with it=-68	s horse=-67	k -ig _ $=67	w big _ $=67	j to out=67	w locked=-67	j maybe will=-67	p MAYBE WILL ME=-67	j you them=-67	k BEEN YOU=67	p HAPPEN BEEN=67
j it this=67	w i did something=67	j it can=67	p THING MAYBE=67	p IT NOT STATE=-67	p DO NOW YOU=-67	p WOULD I DO=67	w was _ ,=-67	w spent _ on=67	k IT HAPPEN -to=67	p BEEN GAMBLE BEEN=67	p JUST I STATE=67
k BEEN -a -ck=-67	k -th -nd=-67	m -th and=-67	p IT TRUST YOU=67	w can _ it=-67	m her -in=-67	p IT YOU BECAUSE=-67	p I YOU BEEN=-67	j that mine=-67	s victi=67	w victim=67	p NOT ME CHOICE=-67
p LIE ALL I=-67	j you be=-67	k DRINK $=-67	m DRINK $=-67	p HAVE LIE COMPARE=67	p BUT NOT YOU=67	m NOT told=-67	j it kind=67	w her to=-67	j thing with=67	m thing -th=67	w thing with=67
k YOU _ -nt=-67	j room i=-67	k I WOULD HAVE=-67	k I _ HAPPEN=67	j broke the=-67	p SORRY NOT IT=-67	m at YOU=-67	k WOULD _ -en=67	k HAVE DO THING=67	p STATE I IT=-67	j i hide=67	m -ed her=67
p NOT LIFE I=-67	m I missed=-67	w i missed=-67	k SORRY -or IT $=67	k -on -ay BEEN=-67	w ^ _ our=-67	k NOT -sk YOU=-67	k NOT -sk YOU -to=-67	w not ask you=-67	p THEY CAUSE ME=67	p BECAUSE WANT IT=-67	k -ys -or=-67
m -ys for=-67	j my side=67	m ME side=67	w my side=67	j comfort me=-67	j to comfort=-67	j you comfort=-67	k -rt ME=-67	k -to -rt ME=-67	m -rt me=-67	m -to comfort=-67	m comfort ME=-67
w comfort me=-67	w to comfort=-67	w to comfort me=-67	k IT BEEN -a LIE=-67	j i weekend=-67	k -nd _ -nt=-67	k -ce _ $=67	j my on=-67	p I BEEN DO=-67	j swore on=-67	k -re -on=-67	m -re on=-67
m swore -on=-67	w swore on=-67	j for had=-67	k ^ YOU -ht=67	p I HAVE HAVE=67	m be -ne=67	k -nd _ -ne=-67	k -he LIE -ut=-67	k -he LIE -ut -he=-67	k ^ -he LIE -ut=-67	w the lie about=-67	k -re BEEN NOT=-67
k -re _ NOT=-67	k -an _ -in=67	k -on _ ,=-67	p LIFE THING=67	w broke=-67	m -ht that=-67	k OTHER -er=-67	w ^ i d=67	k SAW IT -as=67	p SAW IT LIE=67	k YOU _ BEEN=-67	j away from=67
k -ay -om=67	m -ay from=67	m away -om=67	w away from=67	p YOU MAYBE CAUSE=-67	j on saturday=-67	m -on saturday=-67	w on saturday=-67	j and feel=67	k BEEN STATE , -nd=-67	p LIFE I BEEN=67	j am will=-67
j you in=-67	k -a SEX $=-67	j i depression=67	p I LIE WILL=-67	k DO NOT -sk=-67	j your face=-67	m YOU face=-67	w your face=-67	w the _ while=-67	j am think=67	j were and=67	j thing came=67
p I ALL BEEN=-67	m IT week=67	p THEY I SORRY=67	k I -ed -a=-67	m had -a=-67	w had a=-67	k -ys -er=-67	m days -er=-67	m kids $=-67	w kids $=-67	j we still=67	k IT , IT=67
p LIE WILL=-67	s sendi=-67	w sending=-67	w you _ were=-67	j way i=67	k -a STATE -me=67	k CHOICE -hy=-67	m CHOICE why=-67	p IF GAMBLE=-67	p WANT YOU IT=67	k IT WOULD HAVE=67	w i had a=-67
w ^ i take=-67	j and i=-67	p BECAUSE I=-67	k ^ CAUSE WE=67	w ^ _ us=67	w ^ let us=67	m NOT answer=-67	w not answer=-67	j who you=67	j went to=-67	m YOU out=-67	w you out=-67
p SORRY CAUSE=67	p I WANT I=-67	p I NOT WOULD=67	k YOU -er -nd=-67	k BEEN -ne=-67	p WOULD HAVE CAUSE=67	p DO IF=67	p SORRY THEY YOU=-67	w it would=-67	p THEY BECAUSE I=-67	w how _ i=-67	k -es I=-67
m -es i=-67	k ^ I SAW ME=67	j do my=-67	p YOU FEEL SORRY=67	k STATE -nd=-67	m STATE and=-67	k THEY -on=-67	m THEY on=-67	m just HAPPEN=67	p WOULD NOT CHOICE=67	k -ld -he=-67	m -ld the=-67
w of _ was=-67	k OTHER -ed ME=67	k BECAUSE I WANT YOU=67	j have nothing=-67	w have nothing=-67	w have nothing to=-67	k -an NOT JUST=67	k -an _ JUST=67	k I -an NOT JUST=67	p COMPARE THEY=67	p CHOICE I WOULD=67	k -ay $=-67
m -ay $=-67	k ME DRINK=-67	j anything to=67	k -th -na=-67	m with -na=-67	p COLD BEEN I=67	p I SORRY CHOICE=67	m that -es=67	w asked you=67	m she DO=-67	w she did=-67	k ^ _ BECAUSE=67
p HAVE ME IF=67	p WOULD ME IF=67	j never did=67	s knowi=-67	w knowing=-67	k -to _ -nd=67	k YOU HAVE -a -ht=-67	w have a right=-67	w you have a=-67	k -ke _ HAPPEN=67	m ME it=-67	j in this=67
w i _ want=-67	p YOU THEY=-67	k THING -ut=-67	k IT I WOULD NOT=-67	w that i would=-67	p DO STATE=-67	p LIFE DO I=-67	p ME OTHER YOU=-67	k THING _ YOU=-67	p YOU NOW IT=-67	w ^ _ could=67	p DO NOT IT=-67
p NOT YOU BECAUSE=-67	j and called=-67	j it be=-67	k ME _ DO=-67	j him on=-67	j hand the=-67	w hand _ the=-67	k IF _ I=67	w if _ i=67	j mother about=-67	j one and=67	k HAPPEN=67
m I kissed=-67	w i kissed=-67	k THING , -at=-67	j i off=-67	k -nd YOU -id=-67	k -nd YOU -id -or=-67	k YOU -id -or IT=-67	w and you paid=-67	w you paid for=-67	p BEEN JUST SORRY=67	j trip it=67	w what _ did=-67
k IT -ar $=-67	w you _ much=67	j there things=66	k WOULD NOT SAW=-66	k WOULD _ SAW=-66	w would _ see=-66	k MAYBE NOT=66	j were easy=66	k -re _ -a=66	j drank i=-66	k -ng _ -re=-66	m be -nt=66
j phone off=-66	k ME -ne -ff=-66	m phone -ff=-66	w my phone off=-66	w phone off=-66	p I ERROR=66	p HAVE SAW YOU=-66	p YOU HAVE THEY=-66	w made _ the=-66	w it _ my=66	k -me _ YOU=-66	p I HAVE SEX=66
j and kind=66	w right _ $=66	k -er _ -es=-66	m ^ everything=-66	w ^ everything=-66	j hard be=66	k -rd -to BEEN=66	w hard _ be=66	w hard to be=66	j put and=-66	p ALL I WILL=-66	j me not=-66
s whole=-66	w whole=-66	m -to say=-66	w to say=-66	p SORRY YOU THING=66	k JUST _ -me=-66	k IF YOU BEEN NOT=66	k YOU BEEN NOT -so=66	k ME _ -nd=66	p FEEL ME IT=-66	k TRUST IT=-66	w deserved=-66
j what we=66	k I _ BECAUSE=66	w i _ because=66	w with her $=-66	p HAPPEN WE=66	k -nd THING=-66	j just could=66	p WE NOT I=-66	m -he messages=66	w the messages=66	k -nd LIE IT=-66	k YOU _ IT=66
k -to -ay $=-66	k -th $=66	m -th $=66	p ME WOULD=66	k THEY -ce $=-66	k I HAPPEN -me=-66	w i came home=-66	k -th -ed=66	m both -ed=66	j i pills=-66	w if _ am=-66	w if i am=-66
k -on _ -he=-66	p HAVE BEEN BECAUSE=-66	k I _ $=66	w i _ $=66	j anything did=66	w anything _ did=66	w anything i did=66	p ME FEEL I=66	m ^ things=66	w ^ things=66	p JUST NOT HAPPEN=66	w am not the=66
w to _ i=66	m was JUST=66	k BUT _ IT=-66	p THEY WILL YOU=-66	w that is all=66	k , NOT -ne=-66	j would hurt=-66	k -or _ TRUST=-66	p I HAVE THEY=-66	w wrong _ $=66	j said on=-66	k I -ot=66
m I forgot=66	m i -ot=66	w i forgot=66	p OTHER BECAUSE=-66	p YOU OTHER BECAUSE=-66	p SORRY COLD YOU=-66	w who _ not=66	w please=66	p NOT IT I=-66	k IT _ -ay=-66	p SEX THEY WE=-66	j d in=66
k -or _ CHOICE=66	k CHOICE BUT=-66	k -a THING -of=-66	k -nd _ ME=66	p LIE NOT=66	k LIE -ut IT=66	k -at BEEN I=66	w what was i=66	j any of=66	w when i said=-66	p I FEEL COMPARE=-66	k YOU , BECAUSE=-66
k -ut IT $=66	j will over=-66	p HAVE ERROR BEEN=66	w trust was broken=66	k -ow _ -in=66	p I WANT THEY=-66	j i through=66	k -ut -of IT=66	p TRUST HAVE=66	p IF I DO=66	w how _ you=66	k IT -es ,=-66
j my job=-66	m ME job=-66	w my job=-66	k HAVE NOT -ed=66	p I ME STATE=-66	k LIE _ -or=-66	j do the=66	j small that=-66	k -ar IT -om=-66	k -nd NOT=-66	k ^ SORRY ME -or=66	j you false=-66
j am but=66	p I HAPPEN WE=-66	j would hide=66	p NOT FEEL ME=-66	j i sold=-66	m I sold=-66	s sold=-66	w i sold=-66	w sold=-66	p SEX I THEY=-66	p SORRY BEEN ME=-66	j her place=-66
w her place=-66	w her place $=-66	k DO THING I WOULD=66	k -ng -or -a=66	s hour=-66	w hour=-66	j would ask=-66	p WE BEEN THEY=-66	k -nt _ I=66	j her flat=-66	p SAW YOU=-66	p ME ME LIFE=66
k ^ YOU TRUST ME=-66	w ^ _ trusted=-66	w ^ you trusted=-66	j you angry=-66	j not lie=66	k IT BEEN -an=-66	w have _ at=-66	k -so I LIE=66	k -so _ LIE=66	j to people=-66	w to _ people=-66	w first _ i=66
k -ht -he=-66	m -ht the=-66	w second _ $=-66	k NOT -ct=-66	j answered a=-66	j answered with=-66	j answered your=-66	m answered YOU=-66	w answered your=-66	w i answered your=-66	j he tell=-66	j first time=-66
k -he -st -me=-66	m first -me=-66	w first time=-66	w the first time=-66	s worth=-66	j came and=-66	p HAVE I JUST=66	k -ng _ -up=-66	k -ut _ -th=-66	p TRUST WILL=66	k -er I=66	m -er i=66
p WOULD HAVE YOU=66	k DO SORRY=66	k I DO SORRY=66	m do SORRY=66	m BEEN things=66	w there _ things=66	j did sorry=66	m without -ng=-66	p MAYBE ALL=66	p IF JUST=66	j could better=66	m -to his=-66
w to his=-66	w touched=66	k -ut -in=66	k BEEN _ -sy=66	w though=66	j the left=66	k -nd DO NOT -ll=-66	s finis=66	m I fell=66	w ^ _ fell=66	w ^ i fell=66	w i fell=66
k -nt _ $=-66	k ^ -ad=-66	m ^ -ad=-66	m ^ instead=-66	w ^ instead=-66	j not cheating=66	j i without=-66	k , -nd THEY=66	k , -nd THEY BEEN=66	w do this=-66	j something when=-66	p I CHOICE COMPARE=-66
p NOT WANT FEEL=66	k OTHER _ ME=66	p I THEY I=-66	w clear=66	p I WOULD SEX=66	p WOULD NOT SEX=66	p WOULD SEX=66	w better _ $=66	j a on=66	w not _ with=66	k DO _ -se=-66	w about _ with=-66
k -ng -en I=66	k BUT HAVE=-66	m still HAVE=-66	w ^ _ not=66	p COMPARE I CHOICE=-66	j my our=-66	p IF HAVE LIFE=66	j seeing her=-66	w seeing her=-66	k SEX THEY=-66	p BEEN BEEN WILL=-66	j who what=-66
k -ho -es=-66	m who -es=-66	w sorry _ got=-66	p IT I FEEL=66	p NOT JUST THEY=-66	m -of her=-66	w of her=-66	w your _ the=-66	w it in=-66	p CHOICE YOU YOU=-66	k -to _ -re=66	p CHOICE FEEL I=-66
m had NOT=66	j were my=-66	k -ld YOU I BEEN=-65	j my words=65	j hear the=-65	p YOU IF IT=65	j the stopped=-65	m THING was=65	s down=65	w down=65	k -to YOU -nd=65	w to you and=65
m -to hurt=65	w to hurt=65	w to hurt you=65	p CAUSE ME FEEL=65	j do anything=-65	j not hear=-65	j that a=-65	j that should=65	w that should=65	k , IT BEEN=65	p HAVE YOU FEEL=65	j spent your=65
k IF _ WOULD=-65	w if _ d=-65	s know=65	w know=65	j not not=65	k -er _ HAVE=65	k -it _ THING=65	p IT HAVE COMPARE=65	j that all=65	j made that=-65	p IT BEEN BUT=-65	k -en ME=65
p I SORRY BUT=65	w made _ $=-65	p WOULD BEEN IT=65	k IT _ -or=65	p YOU YOU BEEN=-65	k -or -wo -rs -nd=-65	k -wo -rs -nd=-65	w two years and=-65	j we talked=65	k YOU _ -op=-65	j made it=65	j at when=-65
w were right $=-65	k -sk _ -he=-65	j who would=65	m -ho would=65	w who would=65	s priva=-65	p ERROR BEEN I=-65	w into _ else=65	p TRUST DRINK=65	j because turned=65	k -he THING -th=65	w the thing with=65
p HAVE I LIE=-65	k -he -ht I=-65	w the night i=-65	k OTHER -in=-65	k -en YOU=-65	m me -it=65	w me credit=65	p TRUST ALL=65	p SORRY ME NOT=-65	k -by ME=-65	m by ME=-65	p GAMBLE NOT=65
k YOU STATE=-65	k -ed -en=-65	p IF BEEN WILL=65	w lie _ the=-65	s saw=-65	w saw=-65	k -us=-65	k DO _ -er=-65	p BEEN CAUSE YOU=-65	j ashamed that=-65	j not come=-65	k HAVE $=-65
m HAVE $=-65	k BECAUSE I=-65	m BECAUSE i=-65	k YOU HAVE -a=-65	k STATE , -nd=-65	k STATE , -nd I=-65	k -of _ YOU=65	w of _ you=65	w that _ the=-65	k JUST -in=65	m JUST in=65	p WOULD SAW=-65
m -a story=-65	w a story=-65	k -he _ -le=-65	j up bed=65	j you may=-65	w for it $=-65	w , i d=65	k , _ NOW=65	s anyon=65	w anyone=65	k LIFE -re=-65	j to wanted=65
k -nd _ HAVE=-65	k -re -or YOU=65	m anyone $=65	w anyone $=65	m my -et=-65	j it who=-65	w sorry for that=65	j one the=65	k -ut _ -ur=-65	p THING I LIE=65	j not only=-65	k I _ -ep=-65
p IT IT SORRY=65	j with all=65	m WE did=65	w we did=65	p LIE OTHER YOU=-65	k -st -nd I=65	j i fine=-65	k I HAPPEN $=65	p THING JUST=65	j own i=65	m that -to=-65	w that to=-65
k -of $=65	m -of $=65	j june i=-65	j knew and=-65	k -to -ay I=-65	w to say i=-65	p HAVE HAVE=65	p YOU IT ALL=65	j made choices=65	j my brother=-65	m ME brother=-65	w my brother=-65
j say to=65	j the same=65	p IT WOULD DRINK=65	j let to=-65	m -ve it=65	w ^ _ deserve=-65	j you idea=65	m time -nd=65	w time and=65	k SAW -to=65	m SAW to=65	k -nd YOU HAVE=-65
k -ed ME -ne=-65	j by i=65	k -en I BEEN STATE=65	k BEEN _ BUT=65	m that -om=-65	p I WE TRUST=-65	s reali=65	j if anything=65	m decided -to=-65	w decided to=-65	m have CAUSE=65	j feel it=65
k ^ -at HAPPEN=-65	w ^ what happened=-65	p YOU THING ME=65	p THEY WOULD NOT=65	j all you=65	k THEY -id=-65	m THEY said=-65	k I HAPPEN -up=-65	k ^ I HAPPEN -up=-65	k BEEN _ -ed=65	k LIFE -nd I=65	k -rk=65
k MAYBE _ WILL=-65	p BECAUSE I STATE=65	p BECAUSE STATE=65	k -sh ,=65	m -sh ,=65	k -om _ BEEN=65	k -me -he=65	m -me the=65	p ALL YOU BEEN=-65	j not anyone=-65	p IT HAPPEN HAPPEN=65	w affection=65
p WILL YOU COMPARE=-65	p BEEN ME IT=-65	p BEEN BECAUSE LIE=65	k -he _ -a=65	w the _ a=65	k -re BEEN -a=65	w there _ a=65	j could say=-65	m could -ay=-65	w could say=-65	j chemo i=-65	k -mo=-65
s chemo=-65	w chemo=-65	j my as=65	w her _ i=65	j lying the=-65	m NOT lose=65	w did _ lose=65	w did not lose=65	w not lose=65	k -to -ay=-65	m to -ay=-65	m drinking ,=65
w drinking ,=65	p STATE LIFE I=65	p WILL I YOU=-65	j answer i=-65	p ME BEEN WOULD=-65	k NOT BEEN -ht=-65	k JUST -ed=65	k -he SEX=-65	m the SEX=-65	p NOT YOU YOU=-65	p MAYBE FEEL YOU=65	m BEEN made=-65
j think the=-65	k ME LIFE=-65	p BECAUSE YOU I=-65	j the promise=-65	m put IT=-65	j call the=-65	k -nd -or=-65	m -nd for=-65	j you is=65	p ME NOT=-65	w more _ i=65	p OTHER ME WILL=-65
k -to -ay I BEEN=-65	w to _ that=-65	k SEX _ JUST=64	j we a=64	p FEEL ME YOU=64	p SAW IT HAVE=-64	j a one=64	j am all=64	j i message=-64	k LIFE _ -ut=-64	p I BEEN JUST=64	w promise=64
m IT was=-64	p JUST SAW I=-64	p STATE YOU NOT=-64	k -ut _ -a=-64	w out _ a=-64	w ^ _ stopped=64	k I -ld -he=-64	p I JUST IT=64	p ME I WOULD=64	w ^ i should=-64	m they BEEN=-64	j down in=64
k -wn -in=64	m -wn in=64	m down -in=64	w down in=64	p I NOT TRUST=64	p I DO LIFE=64	p YOU YOU SAW=64	j have counselor=-64	k WE _ IT=64	k YOU -en I=-64	w you when i=-64	j know are=64
p I ME BUT=64	j my good=64	j all of=64	k -ll -of=64	m -ll of=64	m all -of=64	w all of=64	p I CAUSE BECAUSE=64	k -in -he -ar $=-64	k ^ YOU CHOICE -at=64	p IT I HAPPEN=-64	p SEX I YOU=-64
k -ay _ IT=-64	w the car $=-64	w it _ it=64	k BECAUSE YOU=64	j because out=64	p JUST TRUST YOU=64	p YOU JUST TRUST=64	j somebody else=64	k -dy -se=64	k -dy -se $=64	k -dy _ $=64	m -dy else=64
m somebody -se=64	w somebody _ $=64	w somebody else=64	w somebody else $=64	k -er -a=64	m -er a=64	k ^ -ay=64	m ^ -ay=64	k -ul $=64	m -ul $=64	p IT LIFE YOU=-64	j nothing you=-64
k SAW ME=-64	k -ll _ -om=64	k SORRY=64	p I JUST SORRY=64	k ^ -he TRUST BEEN=-64	w fight=-64	m ^ there=-64	w ^ there=-64	m -in my=64	w in my=64	j daughter i=-64	m IT on=-64
p LIFE I WOULD=-64	w i _ another=-64	k THING YOU=-64	j to mother=-64	w to _ mother=-64	w to my mother=-64	m was DO=-64	j attention i=-64	p IT BEEN THING=64	k GAMBLE _ -nd=-64	p YOU HAPPEN YOU=64	s lies=64
w lies=64	s up=64	w up=64	j in your=-64	j time it=64	m you -on=-64	k BEEN _ -ts=64	p ME IF IT=-64	k -or _ -er=-64	j for everything=64	w i _ something=64	p LIE IT WILL=-64
k IT BEEN -ly=-64	k WILL -nd YOU=-64	k -he -xt=64	m the -xt=64	k BEEN _ BECAUSE=64	j so much=64	k -so -ch=64	m -so much=64	m so -ch=64	w so much=64	s liste=64	m -re were=64
m DO wrong=64	w did wrong=64	w i did wrong=64	k -ke ALL=64	m like ALL=64	m it -th=64	w it with=64	j my head=64	k ME -ad=64	m ME head=64	m my -ad=64	w my head=64
p NOT DO YOU=-64	k , _ CHOICE=64	k JUST NOT=64	w just _ a=64	p TRUST YOU IT=-64	k -to _ DO=-64	p MAYBE BEEN JUST=-64	k -in -nt -of YOU=-64	k -nt -of YOU=-64	p I THEY SAW=-64	j text the=-64	k THING IT=64
j even you=-64	j a horse=-64	j on horse=-64	k -on -a -se=-64	m -a horse=-64	w a horse=-64	w horse=-64	w on _ horse=-64	w on a horse=-64	k YOU -te=-64	m you -te=-64	k -nd -ng=-64
m and -ng=-64	j same a=-64	m -of me=-64	w of me=-64	s somet=64	p IT I CAUSE=-64	j am that=64	p LIFE IT ME=-64	p COMPARE I CAUSE=-64	p WILL THEY BEEN=-64	j asked of=-64	s hope=64
w hope=64	j kept that=-64	m money ,=64	w money ,=64	j like my=64	m -nt that=64	p WANT HAPPEN IT=-64	p IT HAVE CAUSE=64	k SORRY -or -he=64	k COMPARE -ch $=-64	w too much $=-64	m SAW her=-64
k , _ -re=64	p ALL BEEN ME=64	j because like=64	p YOU I BUT=-64	k ME SORRY=64	p NOW I THEY=64	k -a _ -en=-64	k -a -on=64	m a -on=64	p YOU I THEY=-64	s write=-64	w about me=-64
k -nd I CHOICE IT=-64	j we about=64	p YOU IT CAUSE=-64	k -so COLD=64	m so COLD=64	w would _ have=64	w would not have=64	j on no=64	j more would=64	k IT -he=64	m IT the=64	p FEEL CHOICE=64
k NOT -to ME=64	j told your=-64	j from the=-64	w and you have=-64	j a betrayal=64	m -a betrayal=64	w a betrayal=64	w betrayal=64	k YOU _ OTHER=64	j everyone you=-64	k -ld YOU IT BEEN=-64	w told you it=-64
j am in=64	k -a -me $=-64	j i today=-64	m today $=-64	w today $=-64	j will ask=-64	j there left=64	j shouted you=-64	w shouted _ you=-64	j it were=64	j feel about=64	k THING _ -ut=64
j than you=-64	w you _ your=-64	p HAVE SAW=-64	k I -et=-64	m i -et=-64	k I LIE -en=64	m lied -en=64	j did with=64	p HAPPEN I I=-64	k -ep _ -to=-64	k NOT -at=64	m NOT at=64
m not -at=64	w not at=64	k ^ _ -ut=-64	p SORRY I DO=64	p CHOICE HAVE BEEN=64	j will with=-64	p LIE YOU CHOICE=-64	k -he -er -nd I=-64	w to _ on=64	k -er YOU SAW=-64	j bad i=64	j down ways=64
j boss you=-64	j you where=64	p CHOICE I CAUSE=64	j the situation=-64	k BEEN _ -a=64	s fooli=-64	p HAVE YOU SAW=-64	k -on _ WE=64	w on _ we=64	p BEEN SORRY BUT=64	j that time=-64	p JUST OTHER=64
j said about=-64	k ME -to -go=64	k ME _ -go=64	w me _ go=64	w me to go=64	m HAVE every=64	w the _ without=-64	n 9=64	j so was=64	w your _ on=-64	k -a _ IT=-64	j if up=-64
j lie about=-64	m lie -ut=-64	w lie about=-64	p BEEN DO DO=64	p I DO NOW=-64	s savin=63	w savings=63	p BEEN THING IT=63	m crazy $=-63	w crazy $=-63	p IF BEEN=63	j i cruel=-63
k ^ I HAVE HAPPEN=63	w i _ got=63	w i have got=63	p ALL YOU HAVE=-63	w sleeping=63	w on _ while=-63	k -re $=63	m -re $=63	m -ll it=63	p HAVE NOT LIE=-63	j used a=-63	j never good=63
k -or _ ERROR=63	w i went $=63	k -on YOU=-63	j sorry a=63	w you _ too=63	k BEEN -st=-63	m was -st=-63	s hide=63	w hide=63	k JUST _ BECAUSE=-63	w only _ because=-63	k -of -es $=63
s will=-63	w will=-63	k , -nd I HAVE=-63	p FEEL I WILL=-63	p BEEN STATE HAVE=-63	k CAUSE _ NOT=63	w to _ and=-63	k -to _ GAMBLE=-63	p HAVE I ME=-63	k COMPARE -nd=63	j kept on=63	j hurts me=63
j hurts you=63	m hurts ME=63	s hurts=63	w ^ _ hurts=63	w hurts=63	w hurts me=63	p SAW ME NOT=-63	p LIE BUT YOU=63	j to lie=-63	m -to lie=-63	w to lie=-63	k LIFE -of=63
m LIFE of=63	k , I MAYBE NOT=63	s drawe=-63	w drawer=-63	p JUST I LIE=-63	j and an=-63	k I _ -me=63	m -on myself=63	p I STATE THEY=63	k ^ I -nt=63	s treat=-63	p WILL IF I=-63
p YOU ME CHOICE=-63	p LIFE MAYBE NOT=-63	k -rs -to=-63	m -rs to=-63	m years -to=-63	w years to=-63	j phone that=63	j with bag=-63	j seeing him=-63	w seeing him=-63	j know can=63	w first _ $=-63
j was having=63	p YOU BEEN LIFE=-63	j kept and=63	j not in=63	p ME GAMBLE=-63	k THEY _ -in=-63	j march i=-63	w caused _ $=-63	k -he -ys=-63	m the -ys=-63	j off i=-63	k SORRY -ut -he=63
w sorry about the=63	k -ed -he LIFE=-63	j be who=63	p WANT YOU FEEL=63	p OTHER THEY IT=63	j did am=63	k -nd -re BEEN -he=-63	w and here is=-63	p MAYBE I NOT=63	k BEEN _ -ck=-63	j on thursday=-63	j thursday and=-63
m -on thursday=-63	m thursday -nd=-63	w on thursday=-63	w on thursday and=-63	w thursday and=-63	k -he TRUST $=63	w the truth $=63	m -he account=63	w the account=63	k ^ THING I=63	p YOU SEX I=-63	j three i=-63
j the am=-63	k HAVE -ch=63	p THEY WOULD HAVE=63	j second mortgage=-63	k -nd -ge=-63	m -nd mortgage=-63	m second -ge=-63	w second mortgage=-63	k THEY CHOICE=63	m THEY knew=63	j sorry have=63	p IT HAPPEN=63
k -te _ ,=-63	k -he -th=-63	m the -th=-63	p BEEN BEEN ME=63	w and _ gave=-63	k ^ I -ep=-63	k ^ _ -ep=-63	w ^ _ keep=-63	w ^ i keep=-63	j that when=63	w ^ i can=-63	m DO not=-63
p LIFE SAW I=-63	j was my=63	k YOU OTHER $=-63	k -ed -at YOU=63	k -so _ IT=63	s app=-63	w app=-63	m did NOT=-63	j a hard=-63	m -a hard=-63	w a hard=-63	p YOU BEEN MAYBE=-63
j and on=-63	k BEEN SORRY -ut -he=63	s punis=63	j who about=-63	p SAW STATE=-63	p ALL YOU I=-63	k -rs _ CAUSE=-63	p IT BEEN SEX=-63	m lately $=63	s latel=63	w lately=63	w lately $=63
j not just=-63	k ^ _ DO=-63	j will when=-63	m money HAPPEN=63	j to check=-63	m -to check=-63	w to check=-63	k -an _ -ow=63	w can _ how=63	p BEEN ME I=-63	k DO _ BECAUSE=63	p YOU CAUSE ME=-63
j think were=-63	w think _ were=-63	w think you were=-63	j not able=63	j sorry able=63	k -he LIFE ,=63	p COLD IT THING=63	p ME I HAVE=63	k -to _ -of=-63	w to _ of=-63	j that talking=63	j that why=63
k IT _ -hy=63	w that _ why=63	s aslee=-63	w asleep=-63	p GAMBLE YOU=-63	m made -up=-63	w made up=-63	p HAPPEN IT THING=63	k -er _ SAW=-63	k FEEL -by=63	m FEEL by=63	k CHOICE _ CAUSE=63
k -of _ -th=63	p ME I SORRY=63	p BEEN YOU YOU=-63	w company=63	j i hundred=-63	p SAW IT YOU=-63	p ME OTHER IT=63	p I CAUSE ME=63	j the test=-63	s test=-63	w test=-63	j nothing did=-63
k ^ NOT YOU=-63	w ^ nothing you=-63	j never again=63	w ^ i asked=-63	p ME SAW THEY=-63	k I -ep=-63	m I keep=-63	m i -ep=-63	w i keep=-63	j home to=-63	m home -to=-63	w home to=-63
p THEY CAUSE I=63	j only like=-63	w but _ was=63	k YOU -ry=63	j had with=63	k WE -nd=-63	j i signed=-63	k I CAUSE -to=63	w i needed to=63	k -a -le=63	m a -le=63	k SEX _ -he=63
j all that=63	m d NOT=-63	w d never=-63	k FEEL YOU , I=63	k IT BEEN THING=-63	j not to=-63	j how are=63	p BEEN HAVE NOT=63	m YOU were=-63	w you were=-63	j the everything=-63	m truth -nd=-63
w truth and=-63	p I LIE NOW=63	p LIE NOW=63	j it doing=-63	j never want=-63	w never want=-63	j did talk=-63	k SEX _ YOU=-63	j i miss=-63	s miss=-63	w miss=-63	j to over=-63
k I BEEN SORRY IF=63	w am _ if=63	w am sorry if=63	k HAPPEN _ -en=63	k I _ "=-63	w i _ "=-63	p CAUSE YOU=-63	j paid it=63	k YOU MAYBE NOT=-63	j used your=-63	w used your=-63	p I SORRY ME=63
j i quiet=63	p I BEEN ME=63	p DO DO YOU=-63	m my LIFE=-63	p NOT YOU COMPARE=63	j we it=63	w i _ trying=63	m -ng myself=-63	m -at night=-63	w at night=-63	p THING BEEN SORRY=63	k -or $=-63
m -or $=-63	k THEY -ce=-63	s profi=-63	w profile=-63	j you say=63	j if as=63	k -to -at=63	m to -at=63	m -en it=63	k -en I SAW=63	p I WILL SEX=-63	k -go _ -to=-63
w go _ to=-63	k IT -om ME=63	p I TRUST ME=-63	j my word=-63	m ME word=-63	w my word=-63	m -id nothing=63	w said nothing=63	j my stuff=63	j not no=63	k NOT _ NOT=63	w not _ no=63
k DO _ THING=63	j have go=-63	j me in=63	k YOU CHOICE -ow=63	w you know how=63	k -ds BEEN=63	m -ds were=63	k MAYBE YOU WILL=-63	k ^ MAYBE YOU WILL=-63	p IT HAPPEN I=-63	k -he DRINK ,=-63	k IT -er $=-63
k WILL _ $=63	p TRUST I THEY=-63	w is your=63	j apologize to=-63	p WILL THING=63	k YOU BEEN -he -ne=63	k IT _ BUT=63	p WANT WOULD=63	m your -st=63	k -ne -in=-63	m -ne in=-63	j for have=63
p I YOU CAUSE=-63	p DO NOT YOU=-63	m HAPPEN it=63	j group and=63	k -re I CHOICE=63	k -re _ CHOICE=63	j but the=-62	s talk=62	w talk=62	p IT LIFE BEEN=-62	s defen=-62	m morning $=-62
w morning $=-62	k ^ -he -on=-62	p WE SEX NOT=62	j i front=-62	p YOU HAVE TRUST=-62	p BUT IT LIE=-62	j sorry you=62	w lying _ you=62	k -ut _ -nd=62	p BECAUSE I TRUST=-62	p COMPARE JUST=-62	j the list=-62
w the _ list=-62	j a anyone=62	m -ng it=-62	k -nd -by=62	m -nd by=62	m and -by=62	w and by=62	j so is=62	p I DRINK=-62	p LIFE ME BEEN=62	p YOU YOU OTHER=-62	k BUT _ BEEN=62
j over i=62	k -nd _ -so=62	k WOULD _ DO=62	p JUST SAW BEEN=-62	k -at _ -le=-62	p ME YOU WOULD=-62	k -by _ $=-62	w by _ $=-62	p NOT CAUSE=-62	j gave to=62	j your mother=-62	m YOU mother=-62
w your mother=-62	j a wife=62	k -es -a=62	m -es a=62	p IT DO=-62	j was idea=62	j your feelings=62	m YOU feelings=62	w your feelings=62	j that cheating=62	k -wo -rs=-62	m two -rs=-62
j just a=62	k BEEN LIE=-62	j left with=-62	p I MAYBE YOU=62	s mark=62	w mark=62	j i perfect=62	j not perfect=62	k CHOICE I BEEN=62	k -ed _ DO=62	p I HAPPEN I=-62	p I BEEN MAYBE=62
m your SEX=-62	m was -a=-62	w was a=-62	p ME I YOU=-62	k ^ YOU HAPPEN=-62	w a _ on=62	k I -ay=62	m I say=62	m i -ay=62	w i say=62	p CHOICE ALL=-62	k -ke _ -nt=-62
k -ke -a=62	m -ke a=62	k ^ -he GAMBLE=62	p ME SORRY ERROR=62	j it just=62	p LIFE JUST=62	k -nd I -ed $=62	k -de _ $=62	j to kids=62	p TRUST BEEN ALL=-62	k HAVE -a -nd=-62	j left that=62
j the if=-62	k SAW _ THEY=62	p IT MAYBE HAPPEN=62	s are=62	w are=62	p I WOULD NOT=62	m whole THING=62	p BEEN BECAUSE ME=62	k LIE _ -ld=62	k BEEN _ -le=62	j might i=62	m I feel=62
w i feel=62	p WOULD YOU YOU=-62	k I _ -op=-62	w i _ stop=-62	k HAVE BEEN -ng=62	p I STATE LIFE=62	p WANT I IT=-62	k -ly THING=62	p I WOULD FEEL=62	p THEY BEEN BEEN=62	p OTHER LIE=-62	p BUT BEEN WILL=62
p I MAYBE THING=62	j was in=-62	j it we=62	k NOT HAVE SAW=62	k WOULD NOT HAVE SAW=62	m money -on=-62	w money on=-62	k I BEEN -in -a=62	w i regret that=62	w regret that=62	p ERROR BEEN=62	k LIFE -ed ME=62
j promised to=-62	k ^ I WILL -to=-62	m promised -to=-62	w i promised to=-62	w promised to=-62	j our bed=-62	m WE bed=-62	m our -ed=-62	w our bed=-62	p CAUSE BEEN ERROR=62	j kept i=62	k THEY -ed=62
w a _ year=62	p I ME ERROR=62	k FEEL _ -ut=62	k BEEN _ -nd=62	p IF WOULD ME=62	w my mother $=-62	j kept it=62	j ask will=-62	p I WOULD SORRY=-62	p BEEN IT MAYBE=62	j that sorry=62	p CAUSE IT IT=-62
w ^ _ quit=62	j sorry did=62	w you _ knew=62	m your -ck=62	p CAUSE LIFE BEEN=-62	j still i=62	s inten=62	p IT IT BEEN=-62	j my too=-62	k FEEL I=62	k YOU FEEL I=62	m FEEL i=62
m feel I=62	w feel i=62	w you feel i=62	m I would=-62	w i would=-62	j watched your=62	p WOULD I NOT=62	p FEEL I NOT=-62	w you could not=-62	k , YOU HAVE=62	p MAYBE IT YOU=-62	k YOU _ FEEL=-62
k YOU BEEN STATE=-62	j am and=62	j the mother=-62	j me up=62	j this family=62	m IT family=62	w this family=62	k FEEL _ $=62	p HAPPEN I SEX=-62	j that i=-62	p JUST LIE NOT=62	p I SORRY THING=62
k WE STATE=-62	m WE lost=-62	m we STATE=-62	w we lost=-62	j myself and=62	k HAPPEN -ay -om=62	m got -ay=62	w got away=62	w got away from=62	p HAVE BEEN=62	k -el=-62	p ME BEEN HAVE=-62
k THEY -om=-62	j when and=-62	j leave i=-62	j back and=-62	p COLD BEEN=-62	k I CAUSE YOU FEEL=-62	p IT IT NOW=62	k SORRY -or BEEN=62	j put your=-62	k -nd I=-62	m -nd i=-62	m and I=-62
w and i=-62	m GAMBLE you=-62	k -es , -nd I=-62	j you okay=-62	k , I -an=62	p WE IT NOT=-62	w me in=62	k -me ,=-62	m -me ,=-62	m LIFE asked=-62	p BECAUSE COMPARE=-62	k -ll THEY=-62
k -ok _ ME=-62	j signed the=-62	k IT _ MAYBE=-62	k -he -rt=-62	k -om -he -rt=-62	k -om _ -rt=-62	m the -rt=-62	w apology=-62	p WOULD STATE=-62	p CAUSE YOU WOULD=-62	p IT JUST HAVE=62	w secrets=62
j is now=-62	k -nt -on=-62	p I SORRY ALL=62	p CHOICE I NOT=62	w you _ is=62	s laugh=-62	m him -to=62	w him to=62	p IT FEEL IT=62	j have was=62	p THING WOULD YOU=62	k -a -ay=-62
m a -ay=-62	j the tell=-62	k , I BEEN SORRY=62	j come it=61	p YOU IT DO=61	w on _ ,=-61	j one at=-61	j swore that=-61	p DO WE=61	k I _ -ay=-61	p I ME GAMBLE=-61	w feel _ about=61
w i hid the=61	j after found=-61	j after out=-61	k -er YOU SAW -ut=-61	w after _ found=-61	w after you found=-61	j should your=61	w not _ me=-61	k I WILL -ll YOU=-61	s nobod=61	w nobody=61	j for on=-61
p YOU WOULD NOT=-61	j it would=-61	p IT WOULD YOU=-61	k SORRY -or -he THING=61	j parking lot=-61	j the lot=-61	k -he -ng -ot=-61	k -he _ -ot=-61	k -ng -ot=-61	m -ng lot=-61	m parking -ot=-61	w parking lot=-61
w the _ lot=-61	w the parking lot=-61	p SAW YOU THING=61	p STATE MAYBE=-61	p HAVE CHOICE LIE=-61	p I SORRY LIFE=-61	k LIE IT -or=-61	w hid it for=-61	p YOU WOULD HAVE=61	p IT COLD I=61	j you night=-61	p I SEX THING=61
w what _ had=-61	j you not=-61	k I WILL SEX=-61	k WILL SEX=-61	m will SEX=-61	k IT , -nd=-61	k -er _ -en=61	k YOU _ -st=-61	m I met=-61	w i met=-61	p NOT BEEN FEEL=-61	p SORRY ME IF=61
p NOT HAVE SAW=61	k -ix -rs=-61	k -or -ix -rs=-61	m six -rs=-61	k -he TRUST=-61	m the TRUST=-61	p LIE I=-61	p BEEN BEEN STATE=-61	j it with=61	j the bad=61	s read=-61	w read=-61
p CHOICE DO=-61	k -ys _ I=-61	k BEEN NOT -as=61	m not -as=61	w not as=61	k -ay _ LIE=61	k I _ BEEN=-61	j truth is=-61	w ^ _ bad=61	j my being=61	k BEEN SORRY IT YOU=61	p CHOICE I DO=-61
k ALL -me YOU=-61	w every time you=-61	p YOU HAVE IF=61	p YOU WOULD IF=61	k YOU -ss=-61	m your -ss=-61	p HAVE DO=-61	j should said=-61	j stood our=-61	p NOT HAPPEN WE=61	k HAPPEN _ -on=-61	p BEEN BEEN BUT=61
k -er _ HAPPEN=-61	p WILL NOT IF=-61	j in march=-61	m -in march=-61	w in march=-61	s humil=-61	k -ds _ $=61	s when=-61	w when=-61	m HAVE decided=-61	s owed=-61	w owed=-61
p SORRY NOT=61	s names=-61	w names=-61	j a up=61	k JUST ME=61	k -ow _ HAVE=61	j me am=61	j out not=-61	k -to _ I=61	j like to=61	j come on=61	m was -ty=61
j i out=-61	p MAYBE IT BEEN=-61	p BEEN NOW IT=-61	p TRUST HAVE BEEN=61	j i emptied=-61	s empti=-61	w emptied=-61	k IT BEEN -or=61	w it was for=61	j your too=-61	j to was=-61	k WE _ BEEN=61
k CHOICE _ WOULD=-61	k -in _ COMPARE=61	k -rt $=61	m -rt $=61	k -ll YOU -re=-61	j an and=-61	p IF HAPPEN=61	j to face=-61	k , I SORRY $=61	w , _ apologize=61	w , i apologize=61	k -ed -ll=-61
k YOU SAW IT=-61	w , _ should=61	m HAVE left=-61	k , I SAW=61	j it may=-61	j car my=-61	j it now=61	j was mess=61	w was _ mess=61	w was a mess=61	p YOU COMPARE IT=61	j way to=61
k -es , -nd=-61	k BEEN -a JUST -of=61	k LIFE YOU=-61	m LIFE you=-61	k ^ I -an=-61	k MAYBE NOT -ll YOU=61	w that _ all=61	w too _ $=61	p ME LIE BEEN=-61	m let YOU=-61	p BEEN BEEN IT=61	k BECAUSE _ HAVE=-61
p WILL LIFE BEEN=61	k BEEN -ht -to=-61	m in ME=61	p I SAW NOT=-61	k -ep -he=61	m -ep the=61	m keep -he=61	w keep the=61	j promise you=-61	k -th -he GAMBLE=61	k ME -ck=-61	m ME back=-61
k BEEN IT YOU=-61	p IT YOU THING=61	k MAYBE YOU=-61	k ^ MAYBE YOU=-61	m MAYBE you=-61	w had _ it=-61	m let THEY=-61	j not over=61	p MAYBE HAVE I=-61	p BEEN I WILL=-61	j what does=61	m reason I=61
w reason i=61	j even that=61	p YOU THEY IT=-61	j say you=61	p SORRY IT IT=61	p I NOT COMPARE=61	p SORRY DRINK=-61	k -ed -at -he=-61	p GAMBLE HAPPEN=61	j time was=-61	p HAVE NOT LIFE=61	k THING IT BEEN=61
w and _ i=-61	p I SAW OTHER=-61	k -to _ -ke=61	k HAVE YOU=61	k ^ IT BEEN -an=61	k FEEL YOU=61	m are -he=-61	w are the=-61	w you are the=-61	j left it=-61	j enjoyed and=-61	k ^ I CAUSE IT=-61
k -id ME=-61	j in before=61	p THING IT IT=-61	j money on=-61	j not anything=-61	k -nd I BEEN -th=-61	p BUT DO=-61	p OTHER DO NOT=-61	k YOU _ WE=-61	k -he -st THING=-61	k -st THING=-61	j eleven times=-61
m eleven -es=-61	w eleven times=-61	w eleven times $=-61	m -se for=-61	j may have=61	k -ot ,=61	m -ot ,=61	j saw the=-61	k YOU , -nd I=-61	p YOU TRUST BEEN=61	j the bag=-61	p HAVE YOU ME=61
j you for=-61	m -nd hid=-61	w and hid=-61	k -ar _ IT=-61	m have FEEL=61	j the head=-61	j long i=61	j who d=61	m told -he=-61	w told the=-61	j are into=61	k , IT BEEN JUST=61
k , -so I LIE=-61	j had for=61	p TRUST I BEEN=-60	j lonely i=-60	m lonely ,=-60	w lonely ,=-60	p BEEN WE IT=60	p LIE YOU YOU=-60	k LIE -to -he=-60	k -th -a=-60	m -th a=-60	m with -a=-60
w with a=-60	p I THING NOT=-60	k DRINK ,=-60	m DRINK ,=-60	j was was=-60	s job=-60	w job=-60	p WILL I WOULD=-60	p STATE ME BEEN=60	j a own=60	k BEEN ,=-60	m BEEN ,=-60
s insid=60	w inside=60	w and i have=-60	k I MAYBE HAVE BEEN=60	j did that=-60	k TRUST _ -ay=60	p CHOICE BEEN ME=60	k ALL I=60	m ALL i=60	p STATE SEX I=-60	j here i=-60	j know you=60
m something ,=-60	w something ,=-60	w something , and=-60	w something _ and=-60	m IT money=-60	m that LIFE=-60	w that money=-60	p FEEL BEEN ME=-60	k -re -nd=-60	m -re and=-60	m one -of=-60	w one of=-60
j to group=-60	m HAVE to=60	j and keep=-60	j i saturday=-60	w we _ it=60	p THEY BEEN JUST=60	w are not=60	p WILL WE=-60	k IT -ce=60	j blamed for=-60	j there have=-60	m had -he=-60
w had the=-60	j there be=-60	p ERROR BEEN CAUSE=60	k -im=60	k BEEN _ -ne=-60	m you BECAUSE=60	k BEEN -ng IT $=-60	k -or , -nd=-60	k -or , -nd I=-60	k I -ed YOU -to=-60	p ME WE=-60	j when that=60
j maybe a=60	p MAYBE I JUST=60	k , -so YOU=60	w , so you=60	m doing IT=-60	j will hand=-60	m WILL hand=-60	w i _ hand=-60	w i will hand=-60	w will hand=-60	j i so=60	p CHOICE THEY I=-60
k BEEN _ JUST=60	p HAPPEN IT BEEN=60	p BEEN NOT I=-60	p BEEN BEEN HAPPEN=60	p LIFE ME CHOICE=-60	p ME ME CHOICE=-60	j called the=-60	m kids IT=-60	s wrong=60	p I WILL YOU=-60	j the word=-60	m -he word=-60
w the word=-60	k THEY -he=-60	m THEY the=-60	k BUT -ng=60	m still -ng=60	s worst=60	w worst=60	j lies on=-60	j sorry from=60	k -or -wo -rs=-60	k LIFE -ut=-60	k -up _ -he=-60
w up _ the=-60	m ^ whatever=60	w ^ whatever=60	p THING MAYBE NOT=60	k IT -om YOU=-60	w with him $=-60	m well $=60	w well $=60	k -id _ -th=60	k IT BEEN -he -st=60	k -or ALL=-60	k BEEN -ow IT=60
k IT BEEN -ow IT=60	w is how it=60	m at -he=-60	w at the=-60	j you why=-60	p BEEN NOW=60	j me have=60	k ME _ -ow=60	p LIE YOU IT=-60	k -he -ld=-60	m the -ld=-60	m it -on=-60
w it on=-60	j that with=-60	k -at _ -st=60	j would this=60	j more i=60	k -ng _ -so=60	k WE _ CHOICE=-60	p WE CHOICE BEEN=-60	k CHOICE BEEN=60	p SORRY ERROR=60	k DO NOT -op=-60	k DO NOT -op $=-60
k DO _ -op=-60	k NOT -op $=-60	w not stop $=-60	j said in=-60	p BECAUSE SEX=-60	p ERROR I CAUSE=-60	m even HAVE=60	p IT BECAUSE WOULD=-60	j exactly was=-60	j drink a=60	j to all=60	j like will=-60
k -nd I -ok=-60	w and i took=-60	p I THEY SEX=-60	m did -to=-60	w did to=-60	j you which=60	k I JUST HAVE=60	w sorry _ were=60	w sorry you were=60	k ERROR , -nd=-60	p BECAUSE BEEN=60	j of every=-60
j i car=-60	m about ME=-60	j every for=-60	p ME NOT BEEN=-60	p WE I YOU=-60	p I WE YOU=-60	k -he JUST -ne=60	w the only one=60	s porn=60	w porn=60	s fair=60	w fair=60
p BEEN COLD IT=60	j okay and=60	j okay the=60	m okay -nd=60	w okay and=60	p IT NOT THEY=60	j gave a=60	w gave _ a=60	j take back=-60	k -ke IT -ck=-60	k -ke _ -ck=-60	k I -ke IT -ck=-60
w take _ back=-60	j to children=-60	k -in -ch -nd=-60	w in march and=-60	j friends me=-60	m -ne was=-60	j in not=-60	p I NOT SAW=60	p CAUSE THEY ME=60	m ME about=60	w me about=60	k -nd I CHOICE -at=-60
p WILL IT=-60	j want see=60	j to me=-60	j them i=-60	s bound=60	p IT FEEL WANT=60	w the _ before=-60	k YOU BEEN -ht $=-60	m -he thing=60	w the thing=60	s been=60	w been=60
p I WILL IT=-60	p SEX NOT HAPPEN=60	p WE STATE WE=60	k -by _ I=60	w by _ i=60	k -ng _ -to=-60	j ashamed of=-60	k BEEN SORRY -of=-60	k I BEEN SORRY -of=-60	k SORRY -of=-60	m SORRY of=-60	m ashamed -of=-60
w am _ of=-60	w am ashamed of=-60	w ashamed of=-60	p YOU BEEN YOU=-60	k IF I BEEN NOT=60	p I FEEL BEEN=60	k -om _ -ng=-60	p LIFE I TRUST=-60	j am my=60	w bottle=-60	p NOT BUT DO=-60	p YOU MAYBE IT=60
p ERROR YOU WOULD=-60	w used _ $=-60	p MAYBE YOU WOULD=60	p CHOICE IT BECAUSE=-60	k ME -ow $=-60	s spare=-60	w spare=-60	k YOU _ -ng=60	w days _ i=-60	m spent IT=-60	p MAYBE HAVE ME=60	j it am=60
w to say it=60	w not _ about=-60	s human=60	w human=60	k -to _ -ar=-60	k WE BEEN JUST=60	j how was=60	p THING DO YOU=60	p HAPPEN FEEL=60	k -nd _ -er=60	j can see=60	k -nd I -pt IT=-60
w not been=60	j believe me=-60	m believe ME=-60	w believe me=-60	p ME I WILL=-59	p I YOU COMPARE=-59	j that account=59	m IT account=59	m that GAMBLE=59	w that account=59	w was _ over=59	w and _ my=59
s impor=59	w that _ it=59	w out _ my=59	k -ll _ -on=59	p TRUST MAYBE=-59	j a fake=-59	m -a fake=-59	w a fake=-59	j the dinner=59	p I DO LIE=59	m thing -to=59	w thing to=59
j even if=-59	k JUST IF=-59	m JUST if=-59	m even IF=-59	w even if=-59	p YOU YOU WE=-59	j was married=59	p WILL SAW THEY=-59	p DO LIFE=59	w treated=-59	m that -as=-59	k I -ld YOU IT=-59
p SORRY IT IF=59	k MAYBE -ay I=59	p BECAUSE BEEN I=-59	j on your=-59	p TRUST THEY=-59	w coworker=-59	p I DRINK DO=59	p WE YOU BEEN=-59	k -ve _ -in=-59	j them it=-59	p THEY WILL I=-59	p I OTHER ME=-59
p THEY JUST IT=59	m DO something=59	p IF ERROR=59	j asked how=-59	w that _ not=59	w you _ be=59	k ^ THEY SAW=-59	p HAPPEN HAPPEN IT=-59	j at phone=-59	k -at _ -ne=-59	w at _ phone=-59	w for _ $=-59
k -nd -st=59	k -a OTHER $=-59	j you year=-59	k -at _ -or=59	k STATE _ -se=-59	k ^ I -ld -he=-59	s bill=-59	w bill=-59	j three times=-59	m -ee times=-59	w three times=-59	p THEY BUT I=-59
j more you=-59	p HAVE BEEN FEEL=59	w the _ day=-59	k -or _ BECAUSE=59	s sure=59	w sure=59	w one _ $=-59	j i make=-59	w sleep=59	k I -ve YOU=59	k ^ I -ve=59	k ^ I -ve YOU=59
j with were=-59	m were -he=59	w were the=59	w you were the=59	k -nt THEY=-59	p I CHOICE FEEL=-59	j with our=-59	w a _ with=-59	j know sorry=-59	j took of=-59	j to point=59	k TRUST _ YOU=59
k LIE _ -ne=59	j not have=59	p THEY WILL NOT=59	j that but=59	m THEY for=-59	k CHOICE _ NOT=-59	j any this=59	w was _ that=-59	j you can=-59	w lying to you=59	m I own=59	w i own=59
w and then i=-59	s witho=-59	w without=-59	j see her=-59	w see her=-59	k JUST -en YOU=-59	k ^ JUST -en=-59	k ^ JUST -en YOU=-59	w ^ _ when=-59	p SORRY LIE YOU=59	k WILL _ -or=-59	j i change=-59
p IT JUST HAPPEN=59	j my behavior=59	m ME behavior=59	w my behavior=59	j believed me=-59	w the _ thing=59	p I BEEN LIE=-59	p NOT I BUT=-59	k -to _ NOT=-59	j at you=-59	j before came=-59	w before _ came=-59
w before i came=-59	m I mean=59	w i mean=59	w have _ been=59	k ^ I CAUSE -he=-59	w ^ _ affair=-59	m ALL on=59	m -or you=-59	k -or THING IT BEEN=59	w was gone=59	w was gone $=59	m YOU believe=59
w you believe=59	p YOU LIFE NOW=-59	j we had=59	p IT IT THEY=59	p THING HAPPEN ME=59	k -ty=59	p I CAUSE SORRY=-59	k -ow _ $=-59	p WILL I IT=-59	p THING BUT=-59	j into the=59	s alive=59
w alive=59	p FEEL HAVE ME=-59	w our _ $=-59	w ^ i will=-59	j remember her=59	j remember name=59	k -er THEY=59	k -er THEY -me=59	m -er her=59	m remember THEY=59	w remember _ name=59	w remember her=59
w remember her name=59	p CAUSE THEY IT=-59	k ME _ -ng=-59	w been _ for=59	p FEEL BECAUSE=59	k STATE _ IT=59	p I STATE ME=59	k -ke I BEEN=-59	w to that $=-59	k HAVE _ DO=59	j only a=59	p YOU WILL NOW=-59
m had -ld=59	w had told=59	p I YOU IT=-59	k IT _ THEY=59	k ^ -re=-59	m ^ -re=-59	j i felt=59	m sent THEY=-59	p ALL THEY=-59	j asked you=-59	j with when=-59	k -th _ -en=-59
w with _ when=-59	j with way=59	p DO CHOICE IT=-59	k -ll -of IT $=59	p BEEN COMPARE IT=-59	k -so _ -nt=59	j only when=-59	k -a _ NOW=59	k YOU HAVE NOT BEEN=-59	j the nights=-59	j were a=-59	j was our=59
k BEEN -ep=59	s tryin=59	w trying=59	k -at _ -ce=59	j for long=-59	w for _ long=-59	j the half=-59	p YOU YOU MAYBE=-59	w i may have=59	k IT _ LIE=-59	j it ended=-59	k JUST -nd=-59
p IF YOU SAW=-59	j you still=-59	p I BUT IT=-59	j long it=59	w you have been=59	j bet the=-59	m app ,=59	w app ,=59	w the app ,=59	k -nt -or=59	m -nt for=59	p YOU GAMBLE GAMBLE=-59
p IF THEY WILL=-59	p ME BEEN THING=59	j betrayed you=-59	m betrayed YOU=-59	w betrayed you=-59	k -at -ht ,=-59	j from our=-59	m -om our=-59	w from our=-59	m FEEL you=59	p I GAMBLE YOU=-59	p THING I MAYBE=59
j those and=-59	j have needed=59	w not _ and=-59	k JUST -ng=59	j two years=-59	m -wo years=-59	w two years=-59	j i fired=-59	s fired=-59	w fired=-59	j my name=-59	k -to -lk -to=59
w to talk to=59	k ^ YOU -ht ME=59	w ^ you caught=59	k -nd _ -ld=-59	w and _ told=-59	p DO I NOT=-59	w is only=-59	w it is only=-59	p FEEL SAW=-59	p CAUSE BEEN YOU=-59	p ERROR IT IT=-59	p YOU BECAUSE BEEN=59
m times $=-59	w times $=-59	k , -a=59	m , -a=59	m , a=59	w , a=59	s forge=-59	k -nd I -te=-59	k , _ BECAUSE=-59	m -er on=-59	p THING NOT HAVE=59	m SAW what=-59
p YOU IT SORRY=59	p BEEN BUT IT=59	k -ul -to=58	k BEEN -ul -to=58	m -ul to=58	j you could=-58	j your with=-58	k -er _ -ke=-58	k -nd I -ld=-58	w and i told=-58	p I GAMBLE BEEN=-58	j sorry are=-58
j credit for=-58	k -it -or=-58	m -it for=-58	m credit -or=-58	w credit for=-58	p THING HAPPEN BEEN=58	m show YOU=-58	w show you=-58	k -or -ll -of=58	w for all of=58	p ERROR IT YOU=-58	w way _ $=58
p BECAUSE WANT YOU=58	k ALL _ IT=-58	p YOU HAVE BEEN=58	w ^ _ saw=-58	k -in _ -en=-58	w borrowed=58	w it could have=58	k I CHOICE=-58	m i CHOICE=-58	p JUST BECAUSE BEEN=58	k -ut _ -ht=-58	s bonus=-58
w bonus=-58	k GAMBLE _ -on=58	p HAVE DO YOU=-58	j kept from=-58	k -pt IT -om=-58	k -pt IT -om YOU=-58	k -pt _ -om=-58	k I -pt IT -om=-58	w kept _ from=-58	m an -on=58	j it any=-58	k -ch=-58
j do is=58	j to bed=-58	m -to bed=-58	w to bed=-58	w sorry _ have=58	w sorry you have=58	w and _ your=58	k -me -at=-58	m -me at=-58	m home -at=-58	w home at=-58	k MAYBE NOT -ll=58
k MAYBE _ -ll=58	j i keep=-58	w i _ just=58	j meeting i=-58	k -ay I -ed=58	k -ay _ -ed=58	w be _ it=-58	p GAMBLE LIFE YOU=58	p SORRY I WE=58	m -at your=-58	j gave in=58	j not any=58
p SAW YOU BECAUSE=58	k -ck=-58	k , YOU -an=-58	w , you can=-58	k -ke ,=-58	m -ke ,=-58	j i who=-58	m into THING=-58	j and to=-58	m choice $=-58	w choice $=-58	k , BUT=58
m , BUT=58	j mother me=58	j loan you=-58	p IT I THING=58	j then sorry=58	m -in this=58	w in this=58	p BEEN IT LIE=-58	k ALL -at=58	p BEEN ME LIFE=58	j got you=-58	s envel=-58
w envelope=-58	j you of=-58	k -sy -to -me=58	k -sy _ -me=58	p IT YOU JUST=-58	k -at I -id=-58	w know that=-58	j the for=-58	j was seeing=-58	j me what=-58	k CAUSE YOU BECAUSE=58	k CAUSE YOU BECAUSE -to=58
k CAUSE _ BECAUSE=58	k YOU BECAUSE -to=58	m YOU reason=58	w gave _ reason=58	w gave you reason=58	w you reason=58	w you reason to=58	j that better=-58	p IT WOULD COMPARE=-58	p NOT THEY THEY=58	w , _ do=58	k -it YOU=58
j to nothing=58	j talk and=-58	k I WILL -ve=-58	k WILL -ve=-58	m will -ve=-58	p CAUSE YOU ME=-58	w i stayed out=-58	m be -a=58	w be a=58	m WE had=58	m twice $=-58	w twice $=-58
j at know=-58	k -ed YOU LIFE=-58	k I -ed YOU LIFE=-58	p HAPPEN I IT=-58	k IF -ny=58	k IF -ny -of=58	k IF _ -of=58	m IF any=58	m if -ny=58	w if _ of=58	w if any=58	w if any of=58
j this and=58	j about night=-58	p THEY WANT IT=-58	p NOT THEY I=-58	k -ng ME=58	k ^ I CAUSE -a=-58	j more not=58	k -on -he GAMBLE=-58	w me _ every=58	k BEEN -nd=58	j knew exactly=58	k JUST WANT=58
k YOU HAVE SAW ME=-58	k I SORRY IT YOU=58	w regret that you=58	k LIFE _ THEY=58	w you will never=-58	m is -te=58	p BECAUSE WOULD ME=-58	p I IT BUT=58	k SEX _ I=-58	p THEY DO IT=-58	p ME IT JUST=-58	m THEY and=58
p I ME THEY=58	p BEEN YOU CAUSE=-58	k -fe=58	s earri=-58	p JUST SEX NOT=58	w am _ the=58	k ^ _ CAUSE=-58	p BEEN COLD BEEN=-58	p FEEL LIE=58	p BEEN IT HAVE=58	p YOU ERROR BEEN=58	m something ERROR=58
j drunk that=-58	k THEY WILL=58	p ALL BEEN I=-58	s pictu=-58	k -me _ -he=-58	j have right=-58	j of not=-58	p BEEN ERROR DO=-58	k -to _ IT=-58	w was _ going=58	k DO NOT ERROR $=-58	k NOT ERROR $=-58
w to hear it=-58	k DO NOT=-58	p WANT BEEN IT=58	w on _ first=-58	w on the first=-58	m me -nd=-58	j to house=58	j of what=58	p CAUSE YOU HAVE=-58	k -ll HAPPEN=58	k IT -ll HAPPEN=58	m all HAPPEN=58
j being a=58	k -ht _ -ok=-58	k ^ I -pt IT=58	w were _ and=58	w and _ out=58	j you front=-58	w has _ you=58	m NOT take=58	w not take=58	k YOU WILL NOT=-58	k JUST IT=58	j on did=58
s techn=58	w technically=58	p WANT BEEN NOT=58	j card i=-58	j it before=58	k ALL -on=58	p IT YOU TRUST=-58	p YOU BUT IT=58	p THING ME WOULD=58	p YOU FEEL COMPARE=-58	p IT DRINK BEEN=-58	k -so IT YOU MAYBE=-58
k IT YOU MAYBE=-58	k IT YOU MAYBE NOT=-58	w that you could=-58	j no at=-58	p YOU CAUSE NOT=58	p THEY ME=58	p WANT I WOULD=58	j i planned=58	j the her=-58	p DRINK BEEN=58	k -re I BEEN=-58	m and BEEN=58
s misca=-58	w miscarriage=-58	j what i=-58	w i _ today=-58	j i profile=-58	j not go=58	j not if=58	p SAW LIFE I=-58	w moment=-58	w ever _ you=58	m believed ME=-58	w believed me=-58
w you believed me=-58	j and not=-58	j sober and=-58	w it , and=-58	p YOU I FEEL=-58	j i sex=-58	p ALL YOU YOU=-58	k ^ I LIE -to=-58	k -in _ SEX=-58	j let for=-58	k -nd -to=58	m -nd to=58
p BEEN COMPARE DO=58	p JUST BEEN DO=58	j have her=58	j we never=58	j so leave=-58	p ME LIFE NOT=-58	j over me=58	j after my=58	p IF BEEN COLD=58	p IF YOU COLD=58	m I thought=58	w i thought=58
p IT YOU MAYBE=-58	p I I I=-58	p THEY SAW IT=58	j know in=-58	p I THING BEEN=-58	k BEEN -in ME=58	m some THING=57	k GAMBLE $=-57	m GAMBLE $=-57	p I ALL JUST=-57	j need to=57	k -ay _ NOT=-57
k -he _ -pt=57	j me the=-57	k THEY NOW=57	p YOU THEY NOW=57	j warned you=57	m warned YOU=57	w warned you=57	m BECAUSE you=57	j i therapist=-57	k -a _ -nd=57	j to that=-57	p THING FEEL I=57
m -en thousand=-57	p I HAPPEN STATE=57	w and _ them=-57	k WILL -to -ll YOU=57	k IF _ DO=57	p SORRY IF FEEL=-57	w ^ _ sent=-57	w ^ i sent=-57	k -nt _ IT=57	k ^ -on=57	m ^ -on=57	k ME _ ALL=-57
j not out=57	j that hurt=57	k ^ SORRY YOU=57	w ^ sorry you=57	k -ed -to DO=57	k BEEN -or=57	m BEEN for=57	j to had=57	w your _ in=57	j let us=57	w ^ _ account=57	w ^ the account=57
m talking -ut=57	w talking about=57	m ALL thing=57	s hones=57	m was -me=57	k ^ I CAUSE -to=57	j thousand and=-57	k -ow COLD=57	k -ow COLD YOU=57	m how COLD=57	k ME _ STATE=-57	k -pe=57
p THING NOT BEEN=57	w even _ you=-57	j am tell=-57	p NOT THING YOU=-57	p HAVE CAUSE FEEL=57	k YOU IT IT=-57	w you that it=-57	p COLD ALL=57	k BUT _ $=57	w still _ $=57	p DRINK BEEN I=57	k CHOICE I -ed=57
k CHOICE _ -ed=57	p WILL I THEY=-57	j friend and=-57	k -ow _ -he=-57	p CAUSE LIFE I=-57	k BECAUSE _ WANT=-57	p BECAUSE WANT=-57	p ME CAUSE FEEL=57	j every single=-57	k ALL -le=-57	m ALL single=-57	m every -le=-57
w every single=-57	k ME _ BECAUSE=-57	w you have to=57	j i lonely=-57	j was lonely=-57	m that -on=57	j will want=-57	j it big=57	k YOU HAVE NOT=57	j my friends=-57	m ME friends=-57	w my friends=-57
j promised and=-57	p NOT ME ALL=-57	p ME SAW I=-57	p I IF CAUSE=57	k YOU SAW ME -to=-57	p HAVE CAUSE ME=57	p WE I CAUSE=-57	p DO I WANT=-57	p I BEEN LIFE=57	j of so=57	p I HAPPEN HAPPEN=-57	j it lied=-57
k -ng -or THING=57	j day you=-57	w how it=57	w clean=57	w thing _ the=57	m -ed them=-57	j i because=57	k -ee -rs=-57	m three -rs=-57	j i everything=57	k ^ I -it=-57	j i such=57
p YOU IT LIE=57	j my i=-57	p I BEEN WANT=57	j not all=57	j you knew=57	k JUST I=57	m JUST i=57	k I CHOICE IT $=-57	w could have stopped=-57	w i _ in=-57	k I MAYBE I=57	j kept to=-57
k -pt _ -to=-57	w kept _ to=-57	w were _ your=-57	m YOU an=57	w you an=57	s truth=-57	m THING you=-57	k -or THING I=57	j want a=57	k -to _ -en=-57	p LIFE CHOICE=-57	w ^ _ are=57
k IT BEEN NOT -he=-57	m YOU for=57	m you -or=57	w you for=57	w lost _ $=57	w for _ you=-57	k -nd I -ke=-57	k -nd I -ke IT=-57	j it happened=57	p JUST SAW ME=-57	j of on=-57	p YOU NOT IT=-57
p I STATE LIE=57	j you knowing=-57	k -to -ar IT -om=-57	k -to TRUST=-57	m -to trust=-57	m to TRUST=-57	w to trust=-57	k CHOICE _ WANT=-57	k I LIE -on YOU=-57	k LIE -on YOU=-57	w cheated _ you=-57	w cheated on you=-57
k ^ BUT YOU=57	w ^ but you=57	m caused $=57	w caused $=57	w not _ for=57	j not a=57	p STATE LIFE BEEN=57	k -up=57	k IT YOU BEEN FEEL=57	w that from=-57	m for ALL=-57	p NOW ME IT=-57
k NOW -re=57	m over -re=57	w carry=-57	j have looked=57	p OTHER I SEX=-57	p BEEN THING WOULD=57	j that thing=57	k IT -en I=57	s plent=57	w plenty=57	w some _ i=-57	p IT IT I=57
k -ok -a=57	m -ok a=57	m took -a=57	w took a=57	k -he -ss=-57	m the -ss=-57	p NOW I YOU=-57	p DO NOT BECAUSE=-57	k I -nt -to -ay=57	p ME WILL THEY=-57	j it friday=-57	p WOULD I FEEL=57
p I NOT ALL=57	p YOU I TRUST=57	m in YOU=-57	k -a -ar $=-57	k -on ME $=57	w on me $=57	p I JUST WANT=57	k BEEN -a -id=57	k ^ -he LIFE HAPPEN=57	j with will=-57	p GAMBLE IT=-57	p NOT IT YOU=-57
p WE WOULD=57	p JUST NOT FEEL=57	k NOT _ WANT=57	p I BEEN NOT=57	p CAUSE YOU THEY=-57	p NOT I OTHER=-57	k THING ERROR $=57	j not got=-57	k BEEN JUST -ng=57	m only -ng=57	k ME -ng=-57	s meant=57
w meant=57	j not me=-57	s he=57	w he=57	k I CHOICE -re=57	k ^ I CHOICE -re=57	k -ht IT=57	j behind back=57	j behind your=57	k NOW YOU -ck=57	k NOW _ -ck=57	m YOU back=57
m behind YOU=57	w behind _ back=57	w behind your=57	w behind your back=57	w your back=57	j not believe=-57	p HAVE BEEN ME=57	j gone your=57	w i told the=-57	p BEEN ERROR THING=-57	k COMPARE=57	w ^ _ my=57
j a more=57	k MAYBE I BEEN=57	j of without=-57	k I DO NOT WANT=-57	k YOU BEEN COLD=-57	j stayed the=57	p I BUT HAVE=-57	w got _ up=57	p YOU I NOT=-57	p BUT I CHOICE=-57	p I YOU DO=-57	k -st _ ME=57
p LIE MAYBE=-57	k -en I DO=-57	j if want=-57	j bother you=57	w bother=57	j you went=-57	j kids was=-57	w my _ so=-56	k I _ -ng=-56	p BEEN OTHER SEX=56	j in one=-56	w honesty=56
j that am=56	k -re _ -nd=-56	j it told=-56	p ME NOT DO=-56	k -ck -at=56	m back -at=56	k , I JUST HAVE=56	p YOU WE=-56	k -th -ne=-56	m with -ne=-56	j money gone=-56	j think about=-56
k CHOICE -nd=-56	m CHOICE and=-56	k ^ I HAVE -a=-56	m -on in=-56	k BEEN -nt -nd=56	s staye=-56	w stayed=-56	j got what=56	m -ed out=56	j and better=56	w you _ and=-56	k SORRY IF=56
m SORRY if=56	j with like=56	k -me _ BEEN=56	k DO IT -on=56	k DO IT -on -se=56	j have caused=56	w have caused=56	j but a=56	j was lunch=-56	w was _ lunch=-56	p COLD I HAVE=56	p MAYBE I HAVE=56
k -it=-56	w something=56	j cousin you=-56	j your cousin=-56	m YOU cousin=-56	m your -in=-56	w your cousin=-56	k IT -ne=56	m IT one=56	w ^ your friends=56	w in your=-56	k ME -ve=56
p TRUST BEEN I=-56	p FEEL THEY=-56	j you cleaned=-56	w cleaned=-56	k -ht _ -nd=56	p IF THEY I=-56	j left you=-56	m her -om=-56	k LIFE _ I=56	j said it=-56	w would not see=-56	j not act=56
j got a=56	w ^ you knew=-56	j was back=56	s conta=56	w ^ _ shouted=-56	w ^ i shouted=-56	k WILL _ -a=-56	s woman=-56	w woman=-56	j one time=-56	j this did=-56	m ALL are=56
p SORRY I IT=-56	p JUST COMPARE=56	j should have=56	k -ut _ -st=-56	p I ERROR IT=56	j wrong i=56	w wrong _ i=56	w for two years=-56	m myself IT=56	j i gone=56	p MAYBE YOU ME=-56	p BECAUSE WANT I=-56
p STATE BEEN JUST=-56	m knew $=-56	w knew $=-56	p ALL HAVE THING=-56	j ended the=-56	k ^ SORRY -or=56	w ^ _ for=56	w ^ sorry for=56	k -ts $=-56	m -ts $=-56	j fun of=-56	j fun your=-56
j i fun=-56	j made fun=-56	k -un -of=-56	k -un -of YOU=-56	k -un _ YOU=-56	k CAUSE -un=-56	k CAUSE -un -of=-56	k CAUSE -un -of YOU=-56	k I CAUSE -un=-56	k I CAUSE -un -of=-56	k I _ -un=-56	k ^ I CAUSE -un=-56
m -un of=-56	m CAUSE fun=-56	m fun -of=-56	m made -un=-56	w fun _ your=-56	w fun of=-56	w fun of your=-56	w i _ fun=-56	w i made fun=-56	w made _ of=-56	w made fun=-56	w made fun of=-56
w sorry for the=56	j sorry but=56	k ^ I CHOICE YOU=-56	m lied -ut=56	w lied about=56	k THEY _ IT=-56	p NOT YOU MAYBE=-56	k IT BEEN ME=-56	k -nd GAMBLE=-56	w me _ and=-56	k -ld THEY=-56	m told THEY=-56
p I WOULD LIE=-56	j after and=-56	m year ,=56	w year ,=56	w i _ paying=-56	p THING HAVE NOT=56	j into you=56	j came me=56	k -he ALL THING=56	k -or _ -ks=-56	w for _ weeks=-56	k THEY HAVE=-56
w is that=-56	s becau=-56	w because=-56	p GAMBLE IT BEEN=-56	j my her=-56	w , and it=-56	w you , because=-56	s pills=-56	w pills=-56	j your truth=-56	j i things=56	j got that=56
k -ke , I=-56	k STATE YOU=-56	s resul=-56	s onlin=56	w online=56	j used that=-56	j and into=56	w i could have=-56	j a married=56	j kid married=56	j kid when=56	j was kid=56
k -a -id -en=56	k -id -en=56	m -id when=56	m kid -en=56	w a kid when=56	w kid when=56	j sister had=56	p SORRY HAVE YOU=56	p NOT IF IT=-56	k -nd YOU DO=-56	k -nd YOU DO NOT=-56	w and you did=-56
k -he _ TRUST=-56	p ME HAVE YOU=-56	j afraid i=-56	p BEEN SORRY ERROR=56	w money was=-56	k ME _ BEEN=56	k CAUSE WE=56	p CHOICE BEEN DO=-56	s bills=56	w bills=56	k I CAUSE $=56	p NOT BEEN ME=-56
j talk about=56	k OTHER ,=56	m OTHER ,=56	s shove=56	w shove=56	p BEEN NOT NOT=56	p I DO WANT=56	k , -th YOU=-56	w we _ be=56	j the do=56	k DO _ YOU=-56	j a like=56
m HAPPEN out=56	k , JUST=-56	m , JUST=-56	k NOT -ge=-56	m not -ge=-56	w did _ you=-56	m -te because=56	j is done=56	p YOU IT BECAUSE=-56	w i _ work=-56	k -a -rd -me=56	k -rd -me=56
m -rd time=56	p YOU ALL CHOICE=-56	p CHOICE I CHOICE=-56	j things the=-56	k CHOICE IT BEEN=-56	k LIE _ BEEN=-56	m -a day=-56	w a day=-56	k -at -me $=56	w at home $=56	p I HAPPEN SEX=-56	k YOU BEEN -ng YOU=-56
w caused=56	j we of=56	k -ng -or=56	m -ng for=56	p IT JUST IF=-56	p ALL I=-56	w back _ $=-56	k SEX $=56	m SEX $=56	p LIE YOU HAVE=56	p ALL COMPARE=56	k -ut -he -ce=-56
k HAPPEN IT=56	k -hy YOU=-56	m -hy you=-56	m why YOU=-56	w why you=-56	p WANT I BEEN=56	k THEY _ -re=-56	p DO BECAUSE=56	p SEX I WOULD=-56	p YOU WANT YOU=56	j at was=-56	m BEEN talking=56
p IT TRUST=-56	k -ne _ -at=56	j me at=56	j will still=-56	k I WILL BUT=-56	m WILL still=-56	m will BUT=-56	w i will still=-56	w will still=-56	p NOT THING IT=-56	j what told=-56	k -at _ -ld=-56
w what _ told=-56	s voice=56	p BECAUSE HAVE ME=-56	m THEY you=-56	p HAPPEN WILL=-56	j letter i=-56	p I WE BECAUSE=-56	k HAPPEN IT $=56	p ME WILL CHOICE=-55	p IT LIFE THING=55	p WILL NOT WILL=-55	k I HAVE LIE=-55
p COMPARE LIE=-55	j a could=55	p LIFE IT NOT=55	j i bar=-55	k -ed , -so=55	k -ed _ -so=55	p CHOICE WE=55	j for asked=55	j my left=55	k -ed IT , I=55	j now and=55	j hundred the=-55
p IT ME CHOICE=-55	j money got=55	w money got=55	k NOT WANT $=55	p BUT YOU ME=55	m my LIE=-55	k YOU -op=-55	p SAW BEEN COMPARE=55	p IT BEEN GAMBLE=55	k YOU -ed ME $=55	p WILL WILL I=-55	j you your=-55
p I YOU COLD=-55	k , -re=55	m , -re=55	j have coming=-55	j the than=55	p I SAW BUT=55	k ALL ,=55	m ALL ,=55	p BECAUSE I YOU=-55	p IT WOULD=-55	k DO NOT -se=-55	j sorry babe=55
k DO THING ERROR=55	k I DO THING ERROR=55	j than to=-55	p WILL TRUST YOU=-55	k ^ I LIE YOU=-55	k ME -to IT $=55	p I JUST HAVE=55	p SEX ME I=-55	k -ks _ I=55	j will by=-55	p WILL I ME=-55	k BEEN CAUSE=55
w were _ to=55	m let -he=-55	w i let the=-55	w let the=-55	w , i was=55	k -or _ NOT=55	p WANT DO=-55	k NOT _ CAUSE=-55	j we you=-55	j a thousand=-55	j thousand times=-55	k -a -nd -es=-55
m -a thousand=-55	m -nd times=-55	m thousand -es=-55	w a thousand=-55	w a thousand times=-55	w thousand times=-55	k -to SAW=55	m to SAW=55	j the part=-55	j thinking i=55	j thinking when=55	w out _ $=55
k -nd -on=55	p BUT BEEN ME=-55	w i _ text=-55	p JUST SAW=-55	j are upset=-55	m BEEN upset=-55	w are upset=-55	w you _ upset=-55	w you are upset=-55	j february was=-55	k -rs _ I=-55	w every=-55
s warne=55	w warned=55	p CHOICE WANT=-55	k I BEEN -ng=-55	k YOU -er $=-55	m truth $=55	w truth $=55	j me three=-55	p ALL I LIE=-55	j mortgage i=-55	j d never=-55	w to lie $=55
w like _ ,=55	j the before=-55	p HAVE SEX=55	k JUST _ SEX=55	w for you=-55	k -on _ HAVE=-55	p WOULD HAVE=55	k THEY HAPPEN=55	k THING BEEN=55	k -hs=-55	m was NOW=-55	j for nine=-55
m -or nine=-55	w for nine=-55	j i short=55	s short=55	w short=55	j in some=55	m -in some=55	w in some=55	j for hours=-55	w for _ hours=-55	k COMPARE I=55	m COMPARE i=55
m than I=55	w than i=55	p THEY NOT HAVE=55	j to believe=-55	m -to believe=-55	w to believe=-55	j the stuff=55	p LIE THING YOU=55	j the so=-55	p CAUSE WE NOT=55	p SORRY HAVE BEEN=55	p GAMBLE GAMBLE=-55
s kissi=-55	w kissing=-55	j i brought=-55	p HAVE BEEN BEEN=55	p BUT THING=55	w the _ there=-55	k YOU -ut IT=-55	p BUT NOW=55	k ME -me=-55	k -me -on -he=-55	s come=55	w come=55
j you were=-55	j for part=55	w for _ part=55	m JUST that=55	k -a _ -es=-55	k -le YOU BEEN -ng=-55	j we in=55	w they _ $=55	k -ed _ -ht=55	m story $=55	w story $=55	j our on=-55
p YOU NOT CHOICE=55	p HAPPEN I NOT=55	j her attention=-55	p THEY WANT I=-55	p TRUST IT I=-55	k -go=55	k BEEN NOT -a=-55	m bank -nd=55	w bank and=55	w the bank and=55	k CAUSE -in=55	k I CAUSE -in=55
m CAUSE in=55	k BEEN _ -to=-55	k THEY _ $=-55	j it two=-55	k -ad $=55	m -ad $=55	j and hurt=-55	j back you=55	w we had=55	k -th _ -re=-55	k HAPPEN -to -a=-55	k -en=-55
p I JUST=55	p HAPPEN COLD=55	p BEEN BECAUSE=-55	w a _ out=55	k NOT _ NOW=-55	m -at my=-55	p I CAUSE ALL=-55	p YOU CAUSE IT=55	p SORRY YOU I=55	w ^ i saw=-55	k -or THING I DO=55	k CAUSE _ -ut=-55
k -he -ge $=55	p YOU BECAUSE DO=-55	p IT THEY BEEN=-55	j rough patch=-55	k -gh -ch=-55	m -gh patch=-55	m rough -ch=-55	s patch=-55	w patch=-55	w rough patch=-55	p YOU ME ME=55	p SAW ME THEY=55
j was an=-55	p I DO JUST=-55	j i lie=-55	w is my=-55	k , I HAVE NOT=-55	j because is=55	m it -ed=55	p YOU ME I=-55	p OTHER NOT YOU=-55	p SORRY I FEEL=55	p BEEN ME BEEN=-55	w at _ i=55
p OTHER WILL=-55	k -ad _ $=55	j an a=55	m -ng her=-55	s tempe=55	w temper=55	k -ll _ IT=-55	k HAVE JUST=55	k BEEN FEEL , -nd=-55	k FEEL , -nd I=-55	j apologize if=55	m apologize IF=55
w apologize if=55	w i apologize if=55	p IT THING LIFE=55	j if takes=-55	w was your=-55	p WILL OTHER YOU=-55	s siste=-55	w sister=-55	k -ld YOU -ut=-55	w told you about=-55	p NOT LIE IT=-55	p SORRY YOU HAVE=55
k -th -ll=55	m -th all=55	m with -ll=55	w with all=55	j at a=55	w a _ was=-55	k -ll _ ,=55	p GAMBLE LIE=-55	j we were=55	m WE were=55	w we were=55	j losing i=55
j losing you=55	j of losing=55	m -of losing=55	w losing you=55	w of losing=55	w of losing you=55	p JUST BEEN I=-55	p I WE ME=-55	p ALL BEEN OTHER=-55	s judge=55	w judge=55	p JUST THEY=55
m weekend -nd=55	w weekend and=55	m NOT want=-55	k SAW -he -ts=-55	k SAW _ -ts=-55	k -he -rs $=-55	j keep it=-55	p DO THING WOULD=-55	k NOT CHOICE BUT=-55	k -or ME THING=55	s dolla=55	p I COLD=-55
j pills and=55	m -se do=-55	k -od -at=55	m -od at=55	j got in=55	j with her=-55	k -ht _ I=55	p THING HAVE YOU=55	p IT WILL IT=-55	j your graduation=55	m YOU graduation=55	s gradu=55
w graduation=55	w your graduation=55	k -in _ -nt=55	k -nd -ng IT=-55	k -a _ -ch=-55	w want _ to=55	k IT BEEN -te=54	p FEEL ME HAVE=54	p BEEN YOU COLD=-54	p FEEL YOU I=-54	s crazy=54	w crazy=54
j will leave=-54	j i in=-54	m -re when=-54	k I DO NOT SAW=54	p I DO SAW=54	j we our=-54	k -to _ OTHER=-54	p OTHER JUST=54	j a sorry=54	j something it=54	k ^ _ -ay=54	w my _ for=54
j but and=-54	p WILL IT IT=-54	p YOU IT WILL=54	p JUST BEEN BEEN=-54	w i told my=-54	w told my=-54	m YOU never=54	w you never=54	k -ne -nd=54	k ^ ALL -me=-54	w ^ every time=-54	p I SORRY DO=54
p WILL BECAUSE=-54	k BEEN TRUST=-54	w know that i=-54	w complicated=54	k -he -ym=-54	m -he gym=-54	m the -ym=-54	w the gym=-54	p BEEN COMPARE I=54	p THEY NOW=54	p I HAPPEN NOW=54	k -ht THEY=-54
p SEX WE=-54	k -ne _ HAPPEN=54	p BECAUSE HAVE BEEN=54	w ^ _ does=-54	w , with you=-54	j about perfume=-54	j the perfume=-54	m -he perfume=-54	w the perfume=-54	j i any=54	j them you=-54	j not needed=54
j us it=54	k HAVE BEEN -he=54	k NOT HAVE BEEN -he=54	w have been the=54	p ALL SAW=-54	j take and=-54	p ME HAPPEN I=54	j over you=-54	p STATE NOT I=-54	p BEEN BEEN JUST=54	p JUST I CAUSE=-54	k -dy $=54
m -dy $=54	p TRUST NOT=54	j at night=-54	k -or _ -of=54	w ^ _ me=54	j not love=-54	p BEEN DO NOT=54	m all -he=54	w all the=54	p NOT STATE=-54	p BEEN SEX NOT=54	w it came to=54
j son the=-54	k I _ -ow=54	p WOULD HAVE COMPARE=54	j make hard=54	p CAUSE IT TRUST=54	p YOU CAUSE TRUST=54	w a _ week=54	p HAVE IF I=54	k -ts _ -nd=-54	p HAVE I I=54	p THEY I THEY=-54	p IT NOT LIFE=-54
k -er $=-54	m -er $=-54	j the gave=54	p DO JUST=54	p WANT FEEL YOU=54	p NOT SAW ME=54	j that back=-54	k -ut -a JUST=54	k YOU -ld ME -to=54	j the bonus=-54	j as betrayal=54	k -as -a LIE=54
k -as _ LIE=54	k IT -as -a LIE=54	k SAW IT -as -a=54	w as _ betrayal=54	w as a betrayal=54	k I CHOICE I BEEN=54	p I I THING=54	w to _ home=54	k NOT WILL -to=-54	m not WILL=-54	j our to=54	p THING DO=54
k -on _ -a=-54	k JUST -ch=-54	j the result=-54	w result=-54	m should HAVE=-54	w should have=-54	w had _ ,=-54	k NOW _ $=54	p BUT I SORRY=54	p BUT SORRY=54	j while the=-54	p CHOICE CAUSE=54
m JUST things=-54	w to _ out=54	j crying and=54	j crying i=54	k -ll NOW=54	m -ll over=54	j on days=-54	k BEEN FEEL -by=54	k -ld ME LIFE=-54	k -nd _ GAMBLE=-54	p SORRY DO YOU=54	j she to=54
k BECAUSE _ YOU=-54	w because _ you=-54	j was could=-54	j to off=54	k -to _ -ff=54	w to _ off=54	w you _ crazy=54	j asked her=-54	j wish it=54	k -ho HAVE NOT=-54	p DO HAPPEN=54	p WANT IF=54
p I I COLD=-54	k GAMBLE _ LIFE=-54	j nothing wrong=54	m THEY at=-54	j nothing to=-54	j sister the=-54	m not -er=-54	k -of _ LIFE=-54	k ^ _ -on=54	k THING _ -nd=54	k IT BEEN NOT -as=54	w is _ as=54
w is not as=54	w i was too=-54	p THING IT DO=-54	p YOU BECAUSE YOU=-54	j it bucks=54	j was bucks=54	j went a=-54	k -me _ ,=54	k LIE -to YOU -ut=-54	p WOULD YOU HAVE=-54	m -to end=-54	w to end=-54
k IT WOULD BEEN=-54	p ME BECAUSE I=-54	p BECAUSE THING=54	p CAUSE YOU I=-54	p IT OTHER=54	k IT -me=-54	p ME BEEN COMPARE=54	p CHOICE SAW=-54	p BEEN IT SEX=54	k WOULD _ ME=-54	k -at _ OTHER=-54	j of did=-54
p I HAVE ME=54	m nothing -to=-54	w nothing to=-54	p JUST I CHOICE=-54	j an answer=-54	k -an CHOICE=-54	m -an answer=-54	m an CHOICE=-54	w an answer=-54	k LIFE _ NOT=-54	k IF YOU -nt -to=-54	p FEEL ALL=54
k -nd -a=54	m -nd a=54	j with baby=54	p LIFE IT=-54	w you _ so=-54	p YOU WE IT=-54	j so be=-54	j money back=54	k DO IT -in=-54	k THEY _ HAVE=-54	p I SORRY MAYBE=54	w regret it $=54
p YOU SAW WILL=-54	k YOU -ht=-54	k ^ I -ed -ut=-54	j course i=54	j of course=54	k -of -se=54	m -of course=54	m of -se=54	w of course=54	p IT FEEL YOU=54	p IT WANT YOU=54	k THING I MAYBE=54
k THING _ MAYBE=54	k SORRY _ IF=54	p GAMBLE IT YOU=-54	k THING I -ed=54	j nothing me=54	p ME NOT SAW=-54	w ^ _ feel=54	w ^ i feel=54	s bucks=54	w bucks=54	p WE BEEN=54	p NOT WANT THEY=54
k -ng YOU -so=54	p SORRY ME CAUSE=54	k FEEL _ MAYBE=54	p SORRY FEEL MAYBE=54	p SORRY IT MAYBE=54	m right $=-54	w right $=-54	s email=-54	j the off=-54	p FEEL BUT I=-54	k ME -en=54	m not -a=54
w not a=54	j sorry let=54	k ME -te=54	m my -te=54	w and _ called=-54	w and i called=-54	j my and=-54	j i paid=-54	w i have not=54	p THEY I IT=-54	j been that=-54	w have caused you=54
w i _ caused=54	w i have caused=54	k DO NOT -nk IT=54	k NOT -nk IT=54	j mother the=-54	j if came=54	w my _ about=54	p THING YOU CAUSE=-54	w had not=54	k -to ,=54	m -to ,=54	j the until=-54
j scared so=54	w that _ me=-54	j that how=54	k -wo _ -er=-53	k BEEN -ow=53	p YOU SAW HAPPEN=-53	j you little=53	w in _ house=53	j debt the=53	m BEEN better=53	j a my=53	p I WE HAVE=-53
k ^ IT BEEN -a=-53	j hurt am=53	j hurt sorry=53	p DO WOULD NOT=53	p WE NOT IT=53	j is my=-53	w the _ one=-53	j the trip=-53	p ME BEEN STATE=53	m have SAW=-53	m I owe=-53	w i owe=-53
p DO NOW=-53	k -ws=53	j again and=-53	j every said=-53	w not _ my=53	w on _ year=53	k BEEN _ WE=53	k YOU I HAVE=-53	w you i had=-53	p NOT WE I=-53	p YOU ERROR I=-53	p CHOICE JUST=-53
m and -at=53	j on work=53	w on _ work=53	k I WILL YOU=-53	k ^ I WILL YOU=-53	k DO _ -to=53	p I TRUST COMPARE=-53	j the done=53	j slip i=-53	j been months=53	j am are=53	s couns=-53
w was _ supposed=53	w was i supposed=53	k IT BEEN -ow=53	j something you=-53	m BEEN meant=-53	j i weeks=-53	k ^ I HAVE CAUSE=-53	j kept you=-53	j that out=-53	p DRINK I ME=53	w you need to=-53	m I went=-53
w i went=-53	j i us=53	k ^ -or=53	m ^ -or=53	k YOU IT YOU=-53	w you that you=-53	p ME MAYBE=53	j do it=53	p GAMBLE YOU SAW=-53	j came was=53	k -re IT HAPPEN=53	k -th ,=-53
m -th ,=-53	j did mean=53	k I SORRY IF=53	k ^ I SORRY IF=53	j was father=53	w that i made=-53	k BEEN NOT JUST ME=53	k NOT JUST ME=53	j to lose=-53	m -to lose=-53	w to lose=-53	j that nothing=-53
j it even=53	j ended up=53	m ended -up=53	w ended up=53	j tuesday i=-53	m DO it=53	w not tell you=53	p WOULD HAVE THEY=53	s accus=-53	w accused=-53	j you out=-53	j by it=53
p I BEEN THEY=-53	k YOU , I SORRY=53	j of can=-53	k -ng _ BEEN=-53	p SORRY YOU STATE=53	m met THEY=-53	k -or -st=53	p BECAUSE ME YOU=53	j but like=53	k -nd _ -on=-53	w asked _ the=-53	w i _ only=53
m NOT let=53	j ex on=-53	m DO things=53	p CAUSE I IT=-53	s grand=-53	k I _ -ok=-53	j if decide=-53	k IF YOU -de=-53	k IF _ -de=-53	w if _ decide=-53	w if you decide=-53	k -et -to=-53
p IT YOU HAPPEN=53	m I see=-53	w i see=-53	s same=53	w same=53	j this one=53	j my sponsor=53	m ME sponsor=53	w my sponsor=53	p MAYBE NOT IT=53	j because of=-53	k I HAVE -ld=-53
k I HAVE -ld YOU=-53	k CAUSE -ut=-53	m CAUSE out=-53	m -ry was=-53	k ^ _ LIE=-53	p BECAUSE BEEN COMPARE=-53	p WE I LIE=-53	j so i=53	k ^ -st=-53	m ^ -st=-53	p SORRY ME IT=-53	p I TRUST IT=53
j so we=53	j if my=53	j decide to=-53	p SORRY ALL THING=53	p NOT YOU WOULD=53	k -ut -to=53	m -ut to=53	j good you=53	k -th _ GAMBLE=53	k HAVE CAUSE YOU FEEL=53	j never to=-53	w i _ lost=-53
j came that=53	k BEEN -to -me=-53	p LIFE CHOICE IT=53	k SEX _ THEY=53	p STATE BECAUSE BEEN=-53	j have any=-53	k SORRY -to=53	m SORRY to=53	p SAW YOU ME=-53	j while at=-53	p NOT I SORRY=53	p HAPPEN SAW THEY=-53
k I BEEN -ng -he=-53	k -or IT=-53	j knew was=53	j talk me=53	k -lk -to ME=53	k -lk _ ME=53	w talk _ me=53	w talk to me=53	k HAVE NOT -to=-53	m much -to=53	k -he -ch=53	m the -ch=53
k HAVE -ld ME=53	w me _ $=-53	k -so IT YOU WOULD=-53	k -to -ne=53	m -to someone=53	j lied it=-53	j i completely=-53	p CAUSE YOU CAUSE=53	p HAPPEN STATE THING=53	j always and=53	m tell THEY=-53	j drunk with=-53
p LIE IT DO=53	k COMPARE _ ME=53	p I THEY YOU=-53	p LIE BUT IT=53	j your surgery=-53	m YOU surgery=-53	w your surgery=-53	k I HAVE -ed=-53	p DO NOT ERROR=-53	p COMPARE HAVE=53	j at him=53	j for days=-53
j and paying=-53	m THEY when=-53	k YOU -or=53	m we NOT=53	k , _ FEEL=53	k NOT IT=53	m NOT that=53	m not IT=53	w not that=53	k ^ _ -et=-53	j for other=53	m chose -he=-53
w chose the=-53	w i chose the=-53	p ME STATE ME=-53	p YOU NOT DO=-53	j the only=53	j deserved to=-53	m deserved -to=-53	w deserved to=-53	w you deserved to=-53	p ME ERROR THING=53	p IT DO NOT=-53	j not answer=-53
k ME DO THING=53	k ME DO THING I=53	p DO THING DO=53	k IT _ CHOICE=53	j my us=53	p LIFE WILL=-53	p IT MAYBE I=53	w it is just=53	w those _ ,=-53	w , _ else=53	j in bag=-53	j took you=-53
p BEEN YOU CHOICE=53	j she not=-53	w were _ ,=-53	w to _ point=53	m NOT be=53	p I NOT WILL=53	m wedding -nd=-53	j one a=53	k COMPARE _ I=53	m hundred -es=-53	s needs=53	w needs=53
k IF IT BEEN -at=-53	k -he _ -ho=-53	w the _ who=-53	j if about=-53	k -at -he=-53	m -at the=-53	k -so _ -to=53	w so _ to=53	j if i=53	m -or everything=53	w for everything=53	p I WOULD SAW=-53
p I FEEL I=-53	k IT BEEN NOT -ke=52	j and for=-52	p WILL MAYBE YOU=-52	p SEX YOU YOU=-52	p IT FEEL BEEN=52	m you $=-52	w you $=-52	p CHOICE STATE=-52	k BEEN -re=52	j is we=52	m -ut it=-52
j i lose=-52	j lose i=-52	m BEEN sorry=52	k ^ I DO IT=52	m -on tuesday=-52	w on tuesday=-52	w just _ not=52	j it not=-52	j a friendship=52	m -a friendship=52	w a friendship=52	k NOT _ ME=-52
p YOU SAW BECAUSE=-52	j anyone else=-52	m anyone -se=-52	w anyone else=-52	m part $=52	w part $=52	s pay=52	w pay=52	p BECAUSE NOT YOU=-52	j him from=-52	j basically me=52	j basically to=52
k SORRY -be=52	m SORRY babe=52	m sorry -be=52	w sorry babe=52	k -to WE=-52	m -to our=-52	p IF ALL=52	k -nd $=52	m -nd $=52	p IT NOW NOW=52	p NOW NOW=52	k HAVE -to=52
p THING WOULD HAVE=-52	p BEEN DRINK IT=-52	k CHOICE -re=-52	k DRINK -nd=52	m DRINK and=52	j for nights=-52	m BEEN looking=52	p GAMBLE SAW=-52	j only not=52	k IT I -ed YOU=-52	m ME up=52	m me -up=52
w me up=52	p I WE I=-52	p SORRY LIFE=-52	m I take=-52	w i take=-52	p WE WANT=52	j at point=52	p THING IT YOU=-52	p BECAUSE DO=-52	p IT SORRY ME=52	w blame=52	s someo=52
w someone=52	k -ht -re=-52	k -us $=-52	m -us $=-52	k SORRY IF YOU=-52	p JUST IF=-52	m JUST went=52	j happened i=-52	w ^ i owe=-52	j said a=52	j it on=-52	j much it=52
j am loan=52	j sorry loan=52	s faith=52	p YOU COLD YOU=-52	k -rd I=-52	m -rd i=-52	k -et _ -in=-52	p DO LIE I=52	w and _ hurt=-52	k -rs $=-52	m -rs $=-52	k BEEN -th THEY $=-52
j the statements=-52	m -he statements=-52	w statements=-52	w the statements=-52	p CAUSE BEEN I=52	w say _ $=52	k CAUSE YOU -nd=-52	j in may=-52	k -in MAYBE=-52	m -in may=-52	m in MAYBE=-52	w in may=-52
p I BEEN GAMBLE=52	s playe=52	w played=52	m apologize -to=-52	w apologize to=-52	p LIFE WILL YOU=-52	k -he THING=52	m the THING=52	p YOU WE YOU=-52	m YOU while=-52	m you -le=-52	w you while=-52
w , _ your=-52	j the were=-52	k -or -ee=-52	m -or three=-52	m for -ee=-52	w for three=-52	m over $=52	w over $=52	s trave=-52	k , NOT -to=52	p BEEN HAVE BEEN=52	j am willing=-52
j i willing=-52	w am willing=-52	w am willing to=-52	w i _ willing=-52	w i am willing=-52	k ME IF I=52	m ME if=52	w me if=52	w me if i=52	j not i=-52	k YOU SAW -at=52	k ^ YOU SAW -at=52
p SORRY IT=52	k -nd I BUT=-52	w and i still=-52	k -ut _ OTHER=-52	s many=52	w many=52	k -ar $=-52	m -ar $=-52	j it by=52	p THING I THING=52	j so to=52	k THING IT HAPPEN=52
k I DO NOT -nk=52	j am felt=52	j sorry felt=52	m after YOU=-52	m though YOU=52	w though you=52	j i scared=52	w i _ scared=52	k YOU -th=-52	k -ts -nd I=-52	m you -ch=52	p LIFE I WILL=-52
k DO IT -to=52	k I DO IT -to=52	k ME -ne $=-52	w my phone $=-52	j had phone=-52	p I BECAUSE SAW=-52	k -ld ME=52	k -nd _ -ng=-52	w i _ going=52	p I WE WILL=52	j her i=-52	k I _ -le=52
j my mind=52	w gave _ $=52	k BEEN -ck=-52	j only her=52	p ALL YOU SAW=-52	j said when=-52	j met on=-52	p IT JUST IT=-52	j she no=52	p SEX THEY I=52	j you ever=52	k -of -he=52
m -of the=52	m of -he=52	w of the=52	j once me=-52	m YOU call=-52	p BEEN SORRY ALL=52	j the need=52	p DO NOT FEEL=52	j every the=-52	p HAPPEN HAPPEN=52	m know $=52	w know $=52
m THEY will=52	p YOU HAVE BECAUSE=-52	j the but=-52	j at it=52	p TRUST BEEN IT=52	j went and=-52	p YOU BECAUSE HAVE=-52	m get -to=-52	k GAMBLE=-52	j we have=52	k CAUSE -to=52	p CAUSE BEEN SORRY=52
k CAUSE YOU -a=-52	j understand i=52	j understand was=52	k -nd YOU SAW=52	w not _ to=-52	j are so=52	k -at -he OTHER $=-52	s colle=-52	k BEEN WILL -to=-52	p BEEN SEX I=-52	j would stop=-52	p I I YOU=-52
k -ne _ -ay=-52	j to am=-52	p GAMBLE CHOICE=52	k -ad BEEN=52	k ME -ad BEEN=52	k ^ ME -ad=52	k ^ ME -ad BEEN=52	m -ad was=52	m head BEEN=52	w ^ _ head=52	w ^ my head=52	w head was=52
w my head was=52	j stop i=-52	k -he _ -om=-52	p THEY ME IT=52	k I _ -nt=52	j meet and=-52	m meet THEY=-52	s put=52	w put=52	m always -on=52	w always on=52	k -ut _ ME=52
j not say=-52	j i app=-52	k -rd -on=-52	m hard -on=-52	j this up=52	p STATE DO=-52	k WILL NOT -nt=-52	k WILL _ -nt=-52	w will _ want=-52	w will never want=-52	j sorry the=52	k ^ THEY HAPPEN=52
j card was=-52	k , I WILL -nd=-52	j was coward=-52	j lying you=52	p CHOICE THING BEEN=-52	j going tell=-52	w going _ tell=-52	w going to tell=-52	k IT BEEN -a=-52	p HAVE SAW THEY=-52	m not JUST=52	j ask for=-52
k -sk -or=-52	m -sk for=-52	m ask -or=-52	w ask for=-52	j were so=52	p BEEN ME STATE=-52	k HAPPEN _ -to=-52	j do what=52	w what i had=-52	j you hurt=52	w that you are=52	k -ve THEY=-52
m -ve her=-52	m answer ,=-52	w answer ,=-52	k -ts -to=52	m -ts to=52	j all place=52	j over place=52	k -ll NOW -he=52	k -ll NOW -he -ce=52	k NOW -he -ce=52	k NOW _ -ce=52	m -he place=52
m all NOW=52	w all over=52	w all over the=52	w over _ place=52	w over the place=52	w the place=52	p YOU JUST=52	k HAVE -ed $=52	m when THEY=-52	p BEEN MAYBE I=52	p SAW ME=-52	k -ff _ YOU=-52
p ME JUST YOU=-52	k CHOICE YOU -an=51	j you forgive=51	p COMPARE YOU=-51	k -om -a=-51	m -om a=-51	m from -a=-51	w from a=-51	p IT NOT HAVE=51	k I _ LIE=-51	j drunk the=-51	p SEX BEEN NOT=51
j that broke=-51	k IT I -ke=-51	w that _ broke=-51	w that i broke=-51	j takes to=-51	j her to=51	j you him=-51	k ^ BUT ,=51	m ^ still=51	m still ,=51	w ^ still=51	w ^ still ,=51
w still ,=51	m YOU let=51	w you let=51	k BEEN NOT WILL=-51	m and -ne=51	k -nd _ -ay=-51	p HAPPEN BEEN BEEN=51	p NOT ME SAW=51	j my came=51	w my _ came=51	m where I=51	w where i=51
j first i=51	m -nt her=51	m BEEN nothing=51	p SORRY THING THING=51	p TRUST BUT=51	j even in=51	j are in=-51	m ME to=51	j not think=51	j the keep=51	w the way i=51	s seen=-51
w seen=-51	j that said=-51	w i promised you=-51	p HAVE BEEN NOT=51	k ^ YOU SAW ME=-51	w you _ the=-51	p I JUST ALL=51	p ME IT=-51	p JUST BECAUSE YOU=-51	p BEEN BUT ME=51	j let find=-51	m YOU find=-51
w let _ find=-51	w let you find=-51	w you find=-51	j yelled you=-51	w yelled _ you=-51	p ME YOU CHOICE=-51	k -of _ BEEN=-51	j only found=-51	k -st -he=-51	m -st the=-51	m against -he=-51	w against the=-51
p CAUSE BECAUSE=51	j did in=-51	p IT BEEN HAVE=51	p WOULD HAVE FEEL=51	j home night=51	j do remember=51	j for am=51	w do _ i=51	p FEEL MAYBE HAVE=51	j gave my=51	j my my=51	m was -ht=-51
k SORRY YOU HAVE -to=51	j broke that=-51	k -nd I MAYBE=51	j the the=-51	w and he was=51	p THEY YOU WOULD=51	p FEEL ERROR=51	k IT _ -nt=51	j tell i=-51	k -he _ -of=51	w the _ of=51	j to it=-51
k -a _ -to=-51	w marriage=51	m NOT in=51	k ME , -nd I=-51	w room _ i=-51	j was much=51	p COLD HAVE=51	p SORRY IF THING=51	p YOU FEEL IT=51	k ^ I MAYBE=51	m WOULD like=-51	j i right=51
w up _ her=51	j i what=51	m that IT=-51	w lie about the=-51	p ME WILL IT=-51	m BEEN too=51	p WILL ME BEEN=51	s at=-51	w at=-51	k , I DO NOT=51	j i question=-51	k , I MAYBE=51
p IF CAUSE I=51	k SAW -at=-51	p BUT YOU THING=51	p LIFE OTHER=51	p ME WE I=-51	k FEEL -ss=-51	m feel -ss=-51	p MAYBE HAVE FEEL=51	j will truth=-51	j about this=51	p LIE CAUSE=-51	p LIFE I MAYBE=-51
w have never been=51	p YOU COMPARE DO=51	p YOU COMPARE NOT=51	p YOU GAMBLE I=-51	j that started=51	k ME COMPARE=-51	j to ex=-51	w to _ ex=-51	w to my ex=-51	k -ff -nd=51	m -ff and=51	m off -nd=51
w off and=51	m -ne drink=51	w one drink=51	p MAYBE YOU IT=-51	j not bad=51	k IT -in -he=-51	w it in the=-51	k -at HAPPEN=-51	m what HAPPEN=-51	k -ht ME=51	m -ht me=51	p FEEL SORRY ME=-51
k HAPPEN _ THING=51	j things a=51	p WOULD IF HAVE=51	k ME LIFE -ed=-51	j my like=51	j if d=-51	j not never=51	p STATE I WILL=-51	j did this=-51	k BEEN -a -al=51	k YOU _ -he=-51	k BEEN _ THING=51
k I -ed -ne=-51	p WANT YOU NOT=51	k -so I=51	m -so i=51	m so I=51	w so i=51	p OTHER COMPARE=51	p I CHOICE THEY=-51	s borro=51	p ALL ME=51	j my bag=-51	m bag $=-51
w bag $=-51	m hid -he=51	w hid the=51	p I JUST HAPPEN=51	j mine i=-51	w into _ $=51	k BECAUSE I -ld=-51	p LIFE WANT=-51	k -nd _ YOU=-51	k -he LIFE -on=-51	k BEEN STATE=-51	p I THEY CHOICE=51
j it kept=-51	w month=-51	k -ep _ $=-51	w keep _ $=-51	k -nd I BEEN -ng=-51	j went on=-51	k -nt _ YOU=-51	k -rs -nd I=-51	p BUT YOU NOT=51	p THEY SAW I=-51	j we this=51	p THEY I WILL=-51
p I HAVE WILL=51	j your our=-51	m STATE that=51	w said _ $=-51	p FEEL THEY I=-51	p I FEEL THEY=-51	p DRINK THEY=-51	j things out=51	p I CHOICE ALL=-51	k -th _ -in=-51	k IT BEEN JUST -a=51	m ^ feelings=51
w ^ feelings=51	j made look=-51	w made _ look=-51	m you STATE=-51	p YOU ME GAMBLE=-51	p OTHER NOT WILL=-51	k NOT HAVE -ne=51	k WOULD NOT HAVE -ne=51	w not _ gone=51	w not have gone=51	p WOULD BEEN TRUST=-51	j you asking=-51
j was kept=-51	j told have=51	w put _ on=51	k IT BEEN -ll=51	j car and=-51	k -to BEEN=51	p JUST I NOT=51	j it long=51	p BEEN THEY YOU=-51	k -ee -es $=-51	w three times $=-51	k -ke _ I=-51
p I I BUT=-51	k -a -om -th=-51	k -ed -a -om=-51	k -ed -a -om -th=-51	k -om -th=-51	k I -ed -a -om=-51	m -om with=-51	k -a STATE=51	m a STATE=51	w she _ me=51	p I DRINK I=-51	k ALL _ ,=-51
p OTHER WANT=51	p BEEN SEX=-51	k -nd _ HAPPEN=-51	p IT DO THING=-51	w deserve=-51	p WOULD HAVE BUT=51	k JUST _ COMPARE=51	k -nt ME -to=51	j you only=51	p I IT CHOICE=51	w so you d=51	p YOU THING BEEN=51
p NOT DO THING=-51	k -ed YOU -on=51	k I -ed YOU -on=51	j that this=-51	p THING ALL=51	j moved money=-51	m moved -he=-51	w moved _ money=-51	w moved the=-51	w moved the money=-51	p IF ME I=51	k -on _ -ne=51
j to fight=51	m BEEN missing=50	s missi=50	w missing=50	j feel you=50	k YOU HAPPEN=-50	m you HAPPEN=-50	p JUST CAUSE IT=-50	j is of=50	p WE BEEN SEX=50	p ALL CHOICE YOU=-50	j you door=-50
m -he door=-50	w the door=-50	j go you=-50	p IF IT=50	m YOU alone=-50	k WILL -ll ME=-50	k -er -at=-50	k -ts _ -he=-50	j that as=50	k , -in=-50	m , -in=-50	m , in=-50
w , in=-50	j back for=50	p I I MAYBE=-50	j do about=-50	j too it=50	m ^ just=-50	w ^ just=-50	p THEY IT BEEN=50	j was let=50	k -ng -a=50	m -ng a=50	p ME SORRY IT=50
p BUT OTHER=-50	p ALL BUT=-50	p WOULD YOU IF=50	k -to SAW THEY $=-50	k YOU _ BUT=50	j and started=-50	j guess i=50	m guess I=50	w guess i=50	w i guess i=50	k IF YOU BEEN=50	p BEEN WOULD BEEN=-50
s momen=-50	k I _ -sh=-50	j read your=-50	k -in _ -ok=50	j her she=50	m BEEN jealous=-50	p LIFE BUT=-50	k -en -he=50	m -en the=50	j never wanted=50	m NOT wanted=50	w never wanted=50
k I -ld YOU I=-50	k HAVE -a -le=50	k -ed -ng YOU=50	j some am=50	j the under=50	p ME COMPARE CHOICE=-50	k YOU LIFE=-50	m your LIFE=-50	p HAVE NOT SAW=-50	k WE $=50	m WE $=50	m us $=50
w us $=50	k DO _ HAVE=-50	k DO NOT -go=50	k DO _ -go=50	j regret it=50	j her when=-50	k YOU $=-50	m YOU $=-50	p I I DO=-50	p I CAUSE STATE=-50	m YOU told=-50	w you told=-50
m her -ce=-50	p BEEN HAPPEN DO=50	p WE HAPPEN DO=50	j tell there=50	k NOT LIE=-50	k -nd IT -es=-50	k CAUSE _ IT=-50	p BEEN JUST TRUST=50	w her _ in=-50	k BEEN -se=50	k BEEN -se $=50	k IT BEEN -se=50
k IT BEEN -se $=50	p THING YOU CHOICE=-50	j night me=50	j have me=50	k -of -a=50	m -of a=50	m of -a=50	w of a=50	k BEEN NOT -ke I=50	k NOT -ke I=50	w not like i=50	j that upset=50
j be there=-50	m be -re=-50	w be there=-50	s locke=-50	p DO I CHOICE=-50	w the _ every=-50	j you same=-50	p WILL I CHOICE=-50	j where from=50	j for out=50	j with and=-50	p SAW NOT=-50
s time=-50	w time=-50	k -to ALL $=50	j told our=-50	j up room=-50	k IT IT BEEN=-50	w that it was=-50	j is than=50	w is _ than=50	m THING that=50	p I BEEN SORRY=50	p SAW ME HAPPEN=-50
k ^ WE BEEN=50	w ^ we were=50	k LIFE , I=50	k NOT _ COLD=50	p IF NOT COLD=50	j her my=50	k ME -se=50	m my -se=50	m -es got=50	j that from=-50	j my own=50	j a will=-50
k YOU -de -to=-50	m decide -to=-50	w decide to=-50	w you decide to=-50	m account -nd=-50	w account and=-50	k BECAUSE _ WOULD=-50	j you when=-50	m DRINK in=-50	k -ht _ $=50	j jealous i=50	w it _ $=50
k YOU _ $=-50	k -ed WILL=-50	m your -rs=-50	k IF YOU -nt=-50	k IF _ -nt=-50	w if _ want=-50	w if you want=-50	k -ho _ YOU=-50	s never=50	w never=50	k -ed _ IT=50	m -he trip=-50
w the trip=-50	j phone was=-50	p FEEL ME I=-50	k , I -an NOT=50	w , i can=50	p HAVE IF HAVE=50	p YOU BEEN JUST=50	k ^ _ -ht=50	j night was=-50	j am hid=50	j sorry hid=50	k SORRY I LIE -he=50
w sorry _ hid=50	w sorry i hid=50	j over and=50	p I THING THING=50	p YOU BUT NOT=50	w had _ you=-50	j rent money=50	m rent LIFE=50	w rent money=50	j me alone=50	k -ut -he -st=-50	j that trip=50
m IT trip=50	m that -ip=50	w that trip=50	p NOT IT=-50	p YOU BEEN STATE=-50	k ALL -nd=-50	m things HAPPEN=50	p SAW SEX I=-50	k -ok YOU=-50	m took YOU=-50	k SORRY IF I BEEN=50	p DRINK ME I=50
j found myself=50	m SAW myself=50	m found ME=50	w found myself=50	w i found myself=50	w about _ i=50	p NOT JUST ME=50	k ^ YOU SAW -ut=-50	k WE _ -on=-50	j had asked=-50	j is for=-50	j to be=50
j was open=50	p IT ME BEEN=50	k I -nt -to=-50	w i want to=-50	m and -th=-50	w and with=-50	m looked -at=50	w looked at=50	k I LIE=-50	m i LIE=-50	m that -nt=50	j not getting=50
m NOT getting=50	w not getting=50	j front i=-50	p IF YOU CHOICE=50	p ME WILL NOT=-50	p BECAUSE I I=-50	j it cheating=50	p SORRY WILL=-50	p I JUST FEEL=50	k IF I CAUSE=50	k ^ IF I CAUSE=50	k YOU WOULD=50
m you WOULD=50	j let the=-50	p I THEY WANT=-50	k HAVE BEEN $=50	w have been $=50	k DO _ -ay=-50	j i offended=50	k ME GAMBLE=-50	m my GAMBLE=-50	k TRUST _ ME=-50	p BEEN TRUST ME=-50	p IT BEEN NOW=50
j what is=50	p SORRY JUST=50	p HAVE FEEL YOU=50	s offen=50	s own=50	w own=50	k -nd I CAUSE IT=-50	j i earned=-50	w earned=-50	k OTHER -ho=50	m OTHER who=50	k , _ LIFE=-50
k -ch _ IT=-50	k I SAW -at=-50	j are angry=-50	j as angry=-50	j long angry=-50	k -as YOU BEEN FEEL=-50	w are angry=-50	w you _ angry=-50	w you are angry=-50	m is ,=-50	w is ,=-50	j that going=-50
w ^ _ get=-50	p WOULD BEEN IF=50	j the wanted=50	k -to ME OTHER $=-50	k -nd -ed=-50	j about called=-50	k LIFE _ -ld=-50	k WILL NOT=-50	m will NOT=-50	p IT NOT CAUSE=50	m read IT=-50	s month=-50
p TRUST JUST=-50	p IT HAPPEN YOU=-50	j for to=50	w hundred _ $=50	p YOU BUT YOU=50	p BEEN IF I=50	p DRINK NOT ME=50	p THEY BECAUSE THEY=-50	p YOU HAVE OTHER=-50	j when your=-50	j our were=-50	w was _ and=50
j to move=-50	k YOU BECAUSE=50	w ^ the lie=-50	k -nd _ -he=-50	k -he LIFE -on -a=-50	k LIFE -on -a=-50	j money spent=50	w money _ spent=50	p HAVE THEY I=-50	j know hurt=49	k CHOICE _ -me=-49	k CAUSE _ -up=49
w your _ with=-49	m her -on=-49	w her on=-49	p WOULD HAVE NOT=-49	k ERROR=49	p THING THING I=49	w how _ have=49	k JUST _ BEEN=49	j long time=-49	k -a -ng -me=-49	k -ng -me=-49	m -ng time=-49
m long -me=-49	w a long time=-49	w long time=-49	k -me -on ,=49	m come -on=49	w come on=49	w come on ,=49	j if was=49	k IT _ -se=49	j got mixed=49	j mixed up=49	m HAPPEN mixed=49
m mixed -up=49	w got mixed=49	w got mixed up=49	w mixed up=49	p NOW SAW=-49	p YOU WOULD SAW=-49	j felt to=49	k -er ,=49	m -er ,=49	k -he _ THING=49	k SEX , -nd=-49	k SEX , -nd I=-49
p DO CHOICE BUT=-49	m cheated $=49	w cheated $=49	w i cheated $=49	m is YOU=49	p THING YOU=-49	k ME -rd $=-49	w my word $=-49	k -he -us=-49	m -he bonus=-49	m the -us=-49	w the bonus=-49
j and your=-49	k CAUSE _ LIE=49	m , it=49	w , it=49	k -he _ HAVE=-49	p YOU DO HAPPEN=49	j at could=-49	p STATE BEEN=-49	k IT -ok=-49	m it -ok=-49	p CHOICE WOULD=49	j will myself=-49
p IF I LIE=49	p NOT BEEN=-49	w all _ it=49	w all of it=49	k IT -up=49	m IT up=49	m it -up=49	w it up=49	p I GAMBLE LIFE=-49	p SEX DO=-49	k -to YOU ,=-49	w to you ,=-49
k -up -he=-49	m -up the=-49	m up -he=-49	w up the=-49	p I YOU=-49	j your tell=-49	k -ck _ -he=-49	p I OTHER BEEN=-49	k -st _ -nd=49	k YOU _ -in=-49	k -ny FEEL=49	m any FEEL=49
j am any=49	k IT WILL=49	j this way=49	w certain _ $=49	j if gone=49	k HAVE NOT -ne=49	m NOT gone=49	w had not gone=49	w not gone=49	p NOT IT SAW=-49	w so _ do=49	k -to THEY -om=-49
p DO YOU FEEL=-49	m ^ we=49	w ^ we=49	w come _ ,=49	p COLD I BEEN=49	k FEEL COMPARE=-49	m feel COMPARE=-49	p WANT I HAPPEN=49	p SORRY THING WE=49	s night=-49	j that about=-49	p YOU IT TRUST=49
k -on _ -le=-49	j about small=-49	m -ut small=-49	w about small=-49	p I HAPPEN THING=-49	p GAMBLE DO=49	j lost of=-49	p SORRY FEEL FEEL=49	j want me=-49	k -ow=49	j to at=-49	m it HAPPEN=49
j i counselor=-49	k -om -he=-49	m -om the=-49	m from -he=-49	w from the=-49	j for whole=49	w for _ whole=49	k WILL _ -ve=-49	m HAVE started=-49	w i had no=49	k -to -in IT=-49	w to explain it=-49
p YOU DO BEEN=49	j so sorry=49	j the call=-49	m it CAUSE=-49	j hundred times=49	k -a -ed -es $=49	m -ed times=49	w a hundred times=49	w hundred times=49	w hundred times $=49	k -en _ MAYBE=49	j i bonus=-49
j next me=-49	k -xt -to ME=-49	k -xt _ ME=-49	w next _ me=-49	w next to me=-49	s overs=49	k -or _ ALL=49	p ALL BEEN SORRY=49	p ALL I SORRY=49	j do believe=-49	p ME BEEN BECAUSE=49	p SORRY YOU YOU=-49
k SORRY -or ME=49	w over _ it=49	p YOU HAVE STATE=-49	k NOT LIE $=-49	s slept=-49	w slept=-49	w you _ our=-49	j talked it=49	j we that=-49	m YOU on=-49	w you on=-49	k -ng -re=49
j may the=49	k SORRY -or -ll=49	j the garage=-49	s garag=-49	w garage=-49	p THING I I=-49	p YOU I BECAUSE=-49	m only BECAUSE=49	w only _ i=49	w on you=-49	w you _ hurt=49	k -th _ YOU=49
w you _ yourself=-49	w ^ _ sold=-49	w ^ i sold=-49	k YOU -om=-49	m YOU from=-49	k -or _ -ry=-49	k YOU ALL=49	m you ALL=49	s let=49	w let=49	p BEEN SORRY CHOICE=49	j but think=49
w i _ it=-49	k IT _ THING=49	p ALL YOU=-49	k THING _ -ed=49	j same i=-49	j sorry feel=49	w ^ _ believed=-49	w ^ you believed=-49	j the over=-49	j my back=-49	j part in=49	m part -in=49
w part in=49	j and two=-49	k -ss COMPARE=49	k -se -nd=-49	j her will=49	p I HAPPEN JUST=49	p IT SEX NOT=49	p SAW YOU DO=-49	j the bar=-49	m -he bar=-49	w the bar=-49	j you if=49
j not good=49	m leave IT=-49	k LIE _ JUST=-49	k -an _ FEEL=49	m it WOULD=-49	j was year=-49	s year=-49	w year=-49	p WILL ME I=-49	p JUST LIE=-49	k YOU _ -ep=-49	j you never=49
p SORRY IF BEEN=-49	j stuff not=49	k -st ,=-49	m -st ,=-49	j a stupid=49	j it stupid=49	m -a stupid=49	w a stupid=49	p BEEN YOU OTHER=-49	k -nd I -ed -he=-49	p NOT IT WOULD=49	m YOU could=-49
w you could=-49	j my any=49	k -ay _ I=-49	w i might have=49	p TRUST CHOICE=-49	j did answer=-49	w did _ answer=-49	w did not answer=-49	k -st _ -or=-49	p WE SORRY=49	j am at=-49	j and only=-49
j to doubt=49	k -bt ME=49	m doubt ME=49	w to _ about=-49	p WE TRUST=-49	k I BEEN -ed -to=49	k , -at DO=49	k IT -ts=49	s negle=49	k ^ _ -ke=-49	j am sorry=49	j number i=-49
p CHOICE FEEL=49	w you _ him=-49	k -ma $=-49	m -ma $=-49	j on card=-49	w on _ card=-49	j did a=-49	j i test=-49	m -he test=-49	w the test=-49	p STATE BECAUSE I=-49	j it morning=-49
k THEY -a=49	m THEY a=49	m her -a=49	w her a=49	j nights the=-49	p YOU NOT THEY=49	p THEY THING=49	k -ce=-49	p YOU ALL IT=-49	p NOW ME=49	p SAW IT=-49	j you ask=-49
j for did=49	p YOU JUST ME=49	m did IT=-49	j looking was=49	k -er _ NOT=49	p WILL ME IT=-49	m -or one=-49	m -to move=-49	w to move=-49	j up at=-49	m -up at=-49	m up -at=-49
w up at=-49	j be for=49	j would never=49	p HAVE I WILL=-49	p BEEN ALL BEEN=49	m YOU had=-49	w you had=-49	k I _ -at=-49	k ^ THING HAPPEN=49	j a meeting=-49	m -a meeting=-49	w a meeting=-49
p SAW I ME=-49	p THING IT=49	k I SORRY -or -he=49	w apologize _ the=49	w apologize for the=49	k -ns I=49	m -ns i=49	k I -ld THEY=-49	p ME THEY=49	k SORRY _ -ll=48	k -ng -ff=-48	m -ng off=-48
k CAUSE _ -ht=48	k -at -me -nt $=48	k -me -nt $=48	w some point $=48	p WILL NOT THEY=-48	p IF YOU ERROR=48	w should _ told=-48	w should have told=-48	w is _ ,=-48	k -ss=48	k BEEN -in -he=-48	p DO NOT=-48
j i poor=48	s poor=48	w poor=48	j let not=48	k CAUSE WE NOT=48	m us NOT=48	w let _ not=48	w let us not=48	w us not=48	w it was=-48	k YOU BEEN FEEL=-48	k DO _ -in=-48
m BEEN my=-48	p BEEN SORRY=48	k -ss _ YOU=48	j my about=-48	j in family=48	j have down=48	p LIE IT NOT=-48	p SEX IF=48	p YOU THEY BEEN=-48	w offended=48	m NOT have=48	m YOU d=48
w you d=48	k BEEN -nt $=48	w to believe me=-48	s livin=48	w living=48	m THING got=48	p I CHOICE ME=48	p WANT I SAW=48	j the like=48	m SAW him=-48	p WE HAVE IT=48	m on YOU=-48
k IT MAYBE=48	w the bar $=-48	p I CHOICE OTHER=48	j could you=48	j wanted feel=48	k WILL $=-48	m WILL $=-48	m were CAUSE=48	w ^ you said=-48	k -nd -ld YOU IT=-48	p THEY HAPPEN ME=48	w , _ my=-48
p WOULD NOT I=-48	w ^ you d=48	j this was=-48	k DO _ IT=-48	p SAW BUT=48	k -et _ YOU=48	j to day=48	j and can=-48	j wedding i=-48	m IT with=-48	k YOU WOULD NOT SAW=-48	k -ip _ I=-48
w trip _ i=-48	j came as=48	w came _ as=48	j nothing more=48	m -nd did=-48	j i garage=-48	p IF NOT YOU=-48	k HAPPEN $=48	m HAPPEN $=48	p I OTHER GAMBLE=-48	p OTHER GAMBLE=-48	p NOT DRINK IT=-48
p SEX I NOT=48	k WE _ -ut=-48	j am do=48	k , I BEEN -ng=48	k LIE -on -he=-48	j every and=-48	p COMPARE WILL=-48	j how a=48	j looked at=-48	p LIE I CHOICE=48	p BEEN MAYBE HAPPEN=48	p IT NOT WANT=-48
p IT SEX ME=-48	j d with=-48	k YOU GAMBLE=48	p LIFE I COMPARE=-48	k TRUST BEEN STATE $=48	m before YOU=48	w before you=48	m IT just=48	w it just=48	m -nt me=48	j again on=-48	m -in on=-48
m again -on=-48	w again on=-48	j blamed you=-48	p SORRY IF ERROR=48	k -st -nd $=48	p ME BECAUSE BEEN=-48	w all _ and=48	p WE IT THING=48	p WILL IF YOU=-48	k MAYBE=48	p IT IT DO=-48	j you broke=-48
m ^ what=-48	w ^ what=-48	p BEEN CHOICE THEY=48	j the because=-48	k -he -ls=48	m the -ls=48	k -sk ,=-48	m -sk ,=-48	k -et _ -nd=-48	j some want=-48	p I I WANT=-48	p IT I=-48
m -to get=48	w to get=48	j to hurt=48	k HAPPEN -ed -up=48	j it over=48	p NOT LIE=-48	j forgave and=48	s forga=48	w ^ _ forgave=48	w forgave=48	m late $=48	w late $=48
m how I=48	w how i=48	p WOULD NOT=48	p CAUSE BEEN BEEN=-48	j me go=48	p DO DO=48	j you gave=48	j i bit=48	k -at YOU -in=-48	k COLD -at YOU -in=-48	w at you in=-48	p YOU CHOICE NOT=-48
j men my=48	m kept IT=-48	j were scared=-48	j you scared=-48	k I -ok YOU=-48	k ^ I -ok YOU=-48	m -ok your=-48	w i took your=-48	w took your=-48	j front your=-48	w front _ your=-48	w front of your=-48
k -ed THEY=-48	p SORRY YOU JUST=48	p CAUSE ME DO=48	k IT -ed YOU=48	w to go to=-48	k -ch -to=48	k , _ SEX=-48	w if i was=48	p HAVE HAPPEN=48	w said i d=-48	p BECAUSE YOU ME=48	j money you=48
w ^ _ things=-48	p THEY NOT IT=-48	j thing a=48	j never you=48	p HAVE BEEN HAVE=48	k I WOULD NOT=48	j and calling=-48	j from stranger=-48	k -om -a -er=-48	k -om _ -er=-48	w from _ stranger=-48	w from a stranger=-48
p JUST ME YOU=48	k -he LIFE IT=-48	m -ke you=48	p I SEX BEEN=48	p YOU I ME=-48	k ^ _ -en=-48	k -ut _ SEX=48	m do IT=48	k -ne DRINK=48	m one DRINK=48	k NOT HAVE $=48	k WOULD NOT HAVE $=48
w not have $=48	p DO CAUSE=48	k CAUSE IT=-48	k -a -er -on=-48	w time , and=-48	j in him=-48	m went -to=-48	j before my=-48	j there was=-48	k BEEN -er=48	p CAUSE BEEN=48	m read -he=-48
w read the=-48	j own it=48	p BEEN HAPPEN I=-48	p HAVE ME=48	m never DO=48	m YOU it=-48	w you it=-48	k WE WOULD BEEN=-48	m me STATE=48	p HAPPEN ME STATE=48	p WOULD YOU ME=-48	p ME LIFE=-48
k -on -ll=48	j promised at=-48	p I ALL DO=-48	p I TRUST NOT=48	p I SORRY=48	k , JUST IF=-48	m , even=-48	w , even=-48	w , even if=-48	j so ask=-48	p THEY JUST BEEN=48	j i drink=48
k COMPARE _ -a=-48	p JUST MAYBE=48	j lie was=-48	k NOT _ ,=-48	p LIFE IT BEEN=-48	p NOT YOU WANT=-48	w leave=-48	p NOT IT IF=48	j had hard=-48	p CAUSE LIE=48	k IT _ -as=48	w went _ $=48
j was got=48	p WE JUST YOU=48	j name the=-48	j the envelope=-48	p I I IT=-48	k I DO THING=48	k YOU I=-48	m YOU i=-48	m you I=-48	w you i=-48	j might have=48	m might HAVE=48
w might have=48	p YOU WANT DO=48	j in for=48	j and then=48	m -nd then=48	w and then=48	j wrote and=-48	j still about=48	j work it=48	p IF WOULD NOT=48	j going it=-48	p IT YOU LIE=48
k NOT -et=48	w i used your=-48	k HAVE -ne=-47	j i three=-47	k THEY BEEN=47	s prete=-47	p HAVE SAW I=-47	p NOT ME IT=-47	p YOU TRUST THEY=-47	p IT LIFE HAVE=47	j and in=-47	j only trying=47
k BEEN JUST -ng -to=47	k I BEEN JUST -ng=47	k JUST -ng -to=47	m JUST trying=47	w i was only=47	w only trying=47	w only trying to=47	w was only trying=47	p NOT WANT IT=-47	j not drink=-47	j drunk have=-47	p OTHER YOU BEEN=-47
w that you would=-47	p WOULD HAVE I=47	p BEEN DRINK NOT=-47	s be=47	w be=47	j have the=-47	p LIE STATE=-47	j a do=47	p WOULD BEEN COMPARE=47	k -er _ I=-47	j do see=47	s durin=-47
w during=-47	j you bit=47	w and _ the=-47	p TRUST CAUSE=47	p ME GAMBLE I=-47	p IT NOT IF=47	w it because you=47	p ME ME THING=47	k ^ _ HAPPEN=47	k YOU , IT BEEN=47	j off that=-47	p HAPPEN DO=-47
j in back=-47	j slept and=47	p HAVE OTHER=-47	j do but=47	k ME IF=47	m me IF=47	k -ly _ -ut=47	w for my part=47	j was take=-47	k -a _ -le=-47	j i and=-47	p FEEL I ME=-47
k -so YOU WOULD=-47	p IT JUST ALL=47	k FEEL , -nd=-47	k FEEL _ FEEL=47	p THING BEEN=47	m YOU head=47	w your head=47	p IT LIE WE=47	p BECAUSE THING BEEN=47	p BECAUSE YOU HAPPEN=-47	k ME -ne=-47	p MAYBE YOU BEEN=47
p FEEL I LIE=47	m never -id=47	w matters=47	s suspe=-47	s takin=47	w taking=47	k -ow IT FEEL=-47	k -ow _ FEEL=-47	k -to _ THING=-47	j offended you=47	j to keep=47	k -to -ep=47
m -to keep=47	m to -ep=47	w to keep=47	k -ut _ I=47	m see ME=-47	m it -or=-47	p I WOULD CHOICE=-47	j to like=47	j but with=47	k -a _ -ce=47	p SAW HAVE=-47	k -so _ MAYBE=-47
w so _ could=-47	k -in ME LIFE=47	k CAUSE _ -a=47	p SORRY MAYBE HAVE=47	p HAPPEN YOU HAVE=-47	j it got=47	k ^ -he LIFE=-47	j have like=47	w on _ is=47	p TRUST IT WILL=47	j you waited=-47	m YOU waited=-47
w ^ you waited=-47	w you waited=-47	j but if=47	p BUT IF=47	p BUT IF I=47	p SAW GAMBLE=-47	m my THING=47	p I SAW THING=-47	p BEEN BEEN DO=-47	m ^ nobody=-47	w ^ nobody=-47	k WE -ed -on=-47
j there anything=47	p DO BUT I=-47	k -me _ -ed=-47	p THEY SAW=-47	p OTHER CAUSE=-47	s make=-47	w make=-47	s spons=47	w sponsor=47	k -of -ng $=47	k -in # -nd=-47	k -in # -nd I=-47
p CAUSE YOU BECAUSE=47	p IF DO NOT=47	p HAPPEN BEEN ME=47	p I WOULD TRUST=-47	j the kept=47	k -ke $=-47	m -ke $=-47	w your head $=47	k I BUT HAVE=-47	p MAYBE SAW DO=-47	p ME THING HAPPEN=-47	p YOU BEEN TRUST=47
p THING IT I=-47	p IF TRUST=-47	p MAYBE IT=47	k , _ -ht=-47	p FEEL YOU FEEL=-47	k IT _ -ng=47	m are -in=-47	w are in=-47	w ^ _ gave=-47	k -to _ BEEN=47	j not went=47	w would _ hurt=-47
j were were=-47	p SEX CHOICE=-47	p IF CAUSE FEEL=47	p I GAMBLE WILL=-47	p NOW I BEEN=47	p ERROR IT=47	k , -nd I -ke=-47	k -ry -ut=-47	m -ry about=-47	j was went=-47	m ^ your=-47	w ^ your=-47
p I ME LIE=47	k BEEN -le -to=-47	m BEEN able=-47	j sorry being=47	k IT _ $=47	j i sorry=47	p WANT I NOT=-47	k -to -nd=-47	j the me=47	w not _ of=47	w on _ and=-47	w ^ _ tell=47
w like _ $=47	j next i=47	j look i=-47	p YOU SAW ALL=-47	p SORRY IT BEEN=47	p FEEL ME OTHER=47	p FEEL OTHER=47	j if ever=47	k -ht _ -ed=-47	m I planned=47	w ^ _ planned=47	w ^ i planned=47
w i planned=47	j tell same=-47	s kept=-47	w kept=-47	w have _ something=47	p MAYBE IF=47	j i hate=47	s hate=47	w hate=47	j my told=-47	j more it=-47	k NOT -ll YOU=47
k -it -nd=-47	m -it and=-47	p WE THEY=-47	p LIFE DO IT=-47	k ^ I -ed -ng=47	s is=47	w is=47	j were i=-47	m I lost=-47	w i lost=-47	j for way=47	w made you feel=-47
j a month=-47	p LIFE I IT=-47	p YOU SEX CHOICE=-47	j i boss=-47	m is -al=47	p YOU SEX ME=-47	j am by=47	k -to ME=-47	m to ME=-47	j did at=47	k I SAW -he=-47	j i forged=-47
m I forged=-47	w forged=-47	w i forged=-47	m ^ but=47	w ^ but=47	k -ed , IT BEEN=47	p THEY SEX=-47	k -id $=47	m -id $=47	p JUST FEEL=47	k I _ -ff=-47	w i _ off=-47
m -to know=-47	w to know=-47	j back was=47	k -th _ -le=-47	k YOU SAW -or=-47	w you asked for=-47	j and myself=47	j my things=-47	j back the=-47	k -to THEY -in=-47	j the yourself=-47	p CAUSE ME CAUSE=47
m IT did=-47	w it did=-47	k HAVE _ -on=-47	k -or ,=47	m -or ,=47	k BEEN SORRY=47	k TRUST _ CAUSE=-47	j one drink=-47	j and days=-47	p I NOT HAPPEN=-47	k YOU _ -le=-47	k SORRY _ I=-47
k -nd _ -ys=-47	p I DO WE=47	p THEY BEEN=47	p THING YOU DO=-47	p BECAUSE THEY BEEN=-47	k SORRY I DO=-47	w sorry _ did=-47	w sorry i did=-47	j and listen=-47	j d anything=47	j at of=47	m I apologize=47
w i apologize=47	k YOU -ke $=-47	w you like $=-47	k -ps _ I=-47	p I THEY BEEN=47	m did -he=-47	w did the=-47	p HAVE SAW HAVE=47	m tell ME=-47	w you _ still=47	j of me=-47	j an error=47
j made an=47	j made error=47	k CAUSE -an ERROR=47	m -an error=47	m made -an=47	w an error=47	w error=47	w made _ error=47	w made an=47	w made an error=47	k I _ COMPARE=-47	w am going to=-47
j we both=47	p I LIE NOT=47	p I CHOICE BEEN=-47	p HAVE LIFE=47	j only few=47	k , _ ALL=47	m -ng those=47	j a way=47	s texti=-47	w texting=-47	j was if=47	j have you=47
w ^ you deserve=-47	j lot of=47	j in garage=-47	m may NOT=-47	w ^ _ deserved=-47	m never HAVE=47	w never have=47	p WOULD TRUST=-47	p I BUT WE=47	p I COMPARE THING=47	m in -on=-47	j told not=47
p TRUST DO=-46	j it night=-46	k -rt -nd=46	m -rt and=46	k I STATE ME=46	k STATE ME=46	m lost ME=46	m BEEN taking=46	j with them=-46	j i wrong=46	k -nd I HAVE BEEN=46	j how so=46
s ninet=-46	j all have=46	k IT NOT=-46	p IF IT IT=46	k JUST _ -so=46	m only -a=46	w only a=46	k -ke _ -ne=-46	k , _ NOT=46	k -ay _ ,=-46	p MAYBE YOU I=-46	k -at _ -on=46
j asked about=-46	k , -so -at=46	k -so -at=46	m -so what=46	m so -at=46	w , so what=46	w so what=46	k -re COMPARE=-46	k ^ I SAW=-46	j all time=46	k -ll _ -me=46	w all _ time=46
p IT BEEN DO=46	j how be=46	k -in _ -of=-46	j about i=-46	j if will=-46	w , _ when=-46	k -to -ll IT=46	s turne=46	w turned=46	k IT -ht I=46	w that night i=46	j i fell=46
w you _ like=46	j to days=-46	k HAPPEN -a JUST=46	k I _ NOT=46	j a who=46	j i pretended=-46	m I pretended=-46	w i pretended=-46	w pretended=-46	k -ry BECAUSE=46	p ME OTHER BEEN=46	p LIFE I CAUSE=-46
j day and=-46	p IT NOT THING=-46	p NOT IF BEEN=-46	p BEEN JUST LIE=-46	w out _ way=46	p YOU BEEN DO=46	k -at I DO ,=-46	k IT BECAUSE YOU=46	p I WILL NOT=-46	k I WILL -ay=-46	w you _ look=46	p BEEN I COLD=46
j go back=46	k -go -ck=46	m -go back=46	m go -ck=46	w go back=46	p LIFE JUST IT=46	j have truth=-46	j has with=46	j be by=-46	p BEEN I NOT=46	j lie the=-46	w was _ him=-46
k , YOU CHOICE -ow=46	j not saying=46	p LIE THING I=-46	j hear you=-46	j i very=46	k I DO IT ,=-46	s follo=46	k THEY _ JUST=46	p THEY BECAUSE=-46	p WOULD THEY=-46	w about us=-46	k IT -en YOU=-46
w it when you=-46	k , YOU DO=-46	k , YOU DO NOT=-46	s flatt=46	w flattered=46	w was only a=46	m -th money=-46	w with money=-46	p YOU SORRY ME=-46	p I YOU IF=46	p I HAVE NOW=46	p I NOT CAUSE=46
w to you in=-46	p WE JUST NOT=46	p ALL BEEN BEEN=46	s both=-46	w both=-46	p YOU BEEN ME=46	p STATE BEEN BEEN=-46	k DO YOU -nt=46	j gave impression=46	s texts=46	w texts=46	j cards and=-46
j with questions=-46	j card and=-46	k WANT IT $=-46	p WILL NOT WANT=-46	k IT COMPARE=-46	w a _ about=-46	m NOT hurt=46	j me say=46	p THEY WANT=-46	j to were=-46	m answer THEY=-46	p I I ALL=-46
j so were=-46	k -a -or=-46	m a -or=-46	j owe thousand=-46	p YOU I JUST=-46	j had never=-46	w had never=-46	j out i=46	j open about=46	m CAUSE my=46	p BEEN COLD ME=46	k -op -ng=-46
m stop -ng=-46	j lied at=-46	w to _ room=-46	j do me=46	j of let=-46	m just -ed=46	m casino $=-46	w casino $=-46	w the casino $=-46	w be _ with=46	p I COLD IT=46	k -st _ -to=-46
j you help=-46	j laughed you=-46	w laughed _ you=-46	p ALL BEEN STATE=-46	p BEEN BUT NOT=-46	m this LIFE=46	k WANT _ IT=-46	j is more=46	k HAVE _ IF=46	w have _ if=46	w is _ and=-46	k WANT -nd=-46
m WANT and=-46	k I BEEN SORRY=46	w you _ that=46	w did that to=-46	j for an=-46	j have said=-46	m HAVE said=-46	w have said=-46	k COMPARE -ch -to=46	j honest you=46	w honest _ you=46	p ME HAVE I=46
k I NOT -ld=-46	k I NOT -ld YOU=-46	w i never told=-46	w never told you=-46	j was lying=-46	w i was lying=-46	w was lying=-46	j the our=-46	k YOU -to FEEL=-46	w you to feel=-46	k I CHOICE YOU=-46	j i coming=46
j was coming=46	m BEEN coming=46	w i _ coming=46	w i was coming=46	w was coming=46	k JUST _ OTHER=46	w happened _ i=-46	k MAYBE _ I=46	j i caused=46	k CHOICE _ -to=-46	k THING , I=46	k -en -me=-46
j to anyone=-46	s doing=-46	w doing=-46	s very=46	w very=46	j the why=-46	p JUST BEEN ME=46	m -er gave=46	p YOU WOULD CAUSE=46	j trust that=46	m HAVE not=46	m -nd used=-46
w and used=-46	k I WOULD -ke -to=-46	k WOULD -ke -to=-46	m like -to=-46	w like to=-46	k -ht _ BEEN=-46	w apologize _ you=46	p I I GAMBLE=46	j the lies=46	p BUT CHOICE=-46	j got broken=46	m HAPPEN broken=46
w got broken=46	k -in , -nd=-46	p OTHER ME IT=46	p THING NOT=46	w it never=46	m I could=-46	w i could=-46	p SORRY I ERROR=46	k -nd I -ed THEY=46	k -a -th=-46	m a -th=-46	k THEY -to=-46
p SAW NOW YOU=46	w affected=46	p BEEN I STATE=46	w clearly=46	k BEEN -ng THEY=-46	k I BEEN -ng THEY=-46	p IF FEEL YOU=46	p NOW IT NOT=46	p YOU BECAUSE SAW=-46	j you phone=-46	m friend $=-46	w friend $=-46
k -ld YOU I HAVE=-46	p BEEN DO LIE=-46	p GAMBLE YOU ME=-46	k -hs $=46	m -hs $=46	m months $=46	w months $=46	p I YOU YOU=-46	w her _ $=-46	w me _ that=-46	w we _ no=-46	k -he -et=-46
m the -et=-46	k -rd -to=-46	m -rd to=-46	j the friendship=46	k GAMBLE _ -nt=-46	p YOU YOU THING=46	p LIE HAVE=-46	k -ce _ ME=-46	k DO -at=46	k NOT CHOICE=46	p I FEEL=46	j a be=-46
k WE _ -he=46	p I WILL GAMBLE=-46	k THING COMPARE=46	p I WILL BECAUSE=-46	j to forgive=46	m -to forgive=46	w to forgive=46	j perhaps not=46	j in am=46	j had a=-46	j show the=-46	k -ow YOU -he=-46
w show _ the=-46	w show you the=-46	m HAVE just=46	k -ng -ut=46	k SORRY -or -he ALL=46	k WILL _ LIFE=46	k -a -er $=46	p BEEN MAYBE HAVE=-46	p THING I ERROR=46	p I BEEN BECAUSE=-46	j the dealer=46	s deale=46
w dealer=46	p BEEN STATE BUT=-46	p I STATE BUT=-46	m LIE that=-46	w something _ $=46	k NOT _ -hy=-46	j shouted at=-46	m shouted -at=-46	w i shouted at=-46	w shouted at=-46	w shouted at you=-46	j about is=46
k -ok _ LIFE=-46	p NOT WOULD NOT=46	p HAVE LIE IT=-46	k -th THEY=-46	m with THEY=-46	j have been=46	j days you=-46	k -ly -nd I=46	p BEEN WE I=-46	k BUT _ NOT=46	k -he _ -ge=-46	j had at=46
k , I HAVE=46	j along the=46	m along -he=46	w along the=46	s cause=46	p THEY FEEL=46	k I BEEN -an=46	k ^ I BEEN -an=46	k NOT I=46	m NOT i=46	p SAW COMPARE=-46	p WILL BUT I=-46
j the it=46	k IT LIFE $=46	m either $=46	w either $=46	k -he _ NOT=-46	k -on -a=-46	m -on a=-46	k -me -to=-46	m -me to=-46	j half of=46	k -lf -of=46	m -lf of=46
m half -of=46	w half of=46	j hardly a=46	k HAPPEN ME=46	w that _ i=-46	j money account=-46	p LIE NOT YOU=46	j out the=-46	k ME LIE=-46	j know my=45	m wrong ,=-45	w wrong ,=-45
k DRINK , IT=-45	j i meant=45	j made my=-45	p FEEL YOU=45	k HAPPEN -ut -of=45	k , IT BEEN -at=45	p DO THEY I=-45	j had that=45	p BEEN LIE=-45	k -a _ -ed=-45	p CHOICE I LIE=-45	p ME COMPARE WILL=-45
w blamed _ for=-45	w am sorry=45	w i am sorry=45	j your my=-45	k -es -in=-45	j was those=45	w are _ to=-45	p NOT IT JUST=-45	j the month=-45	j sorry think=45	m ^ mistakes=45	w ^ mistakes=45
j in house=45	k DRINK -in -he=-45	k IT YOU HAVE=-45	p ME HAVE=45	j out my=45	j was all=45	k -om _ -ed=-45	j a would=-45	j were who=45	p ME BEEN DRINK=45	k SORRY _ BEEN=45	j a into=45
p JUST STATE=45	k WE BEEN -ng=45	k SAW _ -at=-45	k -in _ TRUST=-45	p STATE I LIE=-45	j first month=-45	j to help=-45	j told kids=-45	k -ld -he LIFE=-45	w told _ kids=-45	w told the kids=-45	k BEEN THEY=45
k IT BEEN THEY=45	m was THEY=45	p JUST NOT BEEN=-45	k I -ll YOU=-45	m I tell=-45	w i tell=-45	w i tell you=-45	k I SAW THEY=-45	k I WILL -it=-45	k WILL -it=-45	m will -it=-45	k -ed -to=45
m SORRY that=45	j to more=45	k -nd ALL=45	m and ALL=45	p I ALL CHOICE=45	k THEY -me=-45	k -to _ -ce=-45	p SAW DO I=45	p BECAUSE YOU NOT=45	k LIFE -ed=45	w not see=45	p I SAW=-45
s easy=45	w easy=45	m JUST had=45	j at mother=-45	w at _ mother=-45	p HAPPEN IT DO=45	p SAW COLD=-45	k ^ I BEEN -sh=-45	m -se it=-45	p SAW SEX BEEN=-45	p I DO STATE=-45	p NOT I LIFE=-45
k HAVE WANT=45	p ALL HAVE=-45	m somewhere $=45	w somewhere $=45	k -la=45	j it the=45	j was it=45	w was broken $=45	p IT BEEN WOULD=45	m LIE your=-45	p BEEN YOU BEEN=-45	j checking is=45
p SAW IT BEEN=-45	k ERROR _ BEEN=-45	k -ty _ $=45	p COMPARE I=-45	p STATE WE=-45	k BEEN -in -he -er=-45	j every years=-45	k -ht=-45	p YOU STATE MAYBE=-45	k SORRY BUT=45	m SORRY but=45	m sorry BUT=45
w sorry but=45	p LIFE WILL IT=45	p THEY IT IT=45	w to that=45	k BEEN -to=-45	m BEEN to=-45	k IT _ -ed=-45	j it as=45	k ^ IT MAYBE=45	j sorry any=45	w sorry _ any=45	j i act=45
p YOU NOT OTHER=45	m to -ne=45	w to someone=45	p I SEX=-45	p I CHOICE SORRY=-45	m -ay at=45	k -es ME=-45	m -es me=-45	w even _ $=45	w ^ the thing=45	j and without=-45	k I _ -ry=45
w between _ and=45	k I _ ALL=45	j i dark=45	j in dark=45	j while in=-45	w ^ _ want=45	w ^ i want=45	k -in ME CHOICE=45	w in my own=45	k -nt _ -nd=-45	j not up=45	p SEX YOU BEEN=-45
j you lying=-45	j in d=45	p JUST YOU YOU=45	k ALL -to=45	m ALL to=45	j asking and=-45	k -ed -th THEY=-45	j the without=-45	p HAVE THING YOU=-45	s exact=45	w exactly=45	p LIFE SAW=-45
w that is=-45	k JUST -ne=-45	m JUST one=-45	k BEEN -he COMPARE=-45	j got up=45	m -ng around=45	j if again=-45	p GAMBLE BECAUSE=-45	k BECAUSE THEY=-45	m because THEY=-45	k CAUSE ME -to=-45	k CAUSE -ne=45
m needed -ne=45	p NOT YOU BUT=-45	p I IT DO=-45	w are _ i=45	j not there=45	p NOT YOU NOW=-45	j your funeral=-45	k YOU _ -al=-45	w your _ funeral=-45	w was _ doing=-45	j i ever=45	p OTHER BEEN ME=45
p THEY ME NOT=45	k -in -he COMPARE=45	j it was=-45	j you first=-45	j will her=-45	k THING -ut YOU=-45	k DO _ -so=45	p DRINK DO NOT=45	j you go=45	p SEX OTHER BEEN=-45	p SEX OTHER YOU=-45	m BEEN dishonest=-45
w was dishonest=-45	k -en -ed=-45	m then -ed=-45	p FEEL I MAYBE=45	k -nk YOU BEEN -ng=45	w nine _ $=-45	k YOU _ YOU=-45	k ME _ -it=45	s using=45	w using=45	w more _ you=-45	j tomorrow the=45
p TRUST CHOICE BEEN=-45	k -or YOU=-45	m pictures $=-45	w pictures $=-45	w those pictures $=-45	j not the=45	m to -nd=-45	w every _ for=-45	k DO -at I=45	k LIFE YOU BEEN=-45	k ALL -me=-45	k -ne _ THING=-45
j answer you=-45	k , _ -ve=45	p IT BEEN LIFE=45	j have through=45	p YOU LIFE CAUSE=-45	m anything -to=45	w anything to=45	j it in=45	w it _ only=-45	k -sk _ I=-45	j money told=-45	k ^ I SAW -at=-45
p NOW IT BEEN=-45	k -ll _ -st=45	k ME THING=45	k -he -me=45	m the -me=45	p BEEN BEEN COMPARE=45	k -rs _ IT=45	p YOU FEEL DO=45	k -he GAMBLE , I=45	j else i=-45	j on with=-45	m brought THEY=-45
s meet=-45	w meet=-45	m spent -he=-45	w spent the=-45	k -on _ -th=-45	k THEY=-45	j i have=45	p IT JUST YOU=-45	k ^ THING=45	m ^ THING=45	j the that=45	s funer=-45
w funeral=-45	k NOW _ -at=45	w her in=-45	j told things=-45	w she _ not=-45	k SAW $=45	m SAW $=45	j bad you=-45	k ERROR ,=-45	m ERROR ,=-45	j name on=-45	p YOU COLD I=45
j your cover=-45	k -ed -ut YOU=-45	k -ed -ut YOU -th=-45	k -ut YOU -th=-45	k -ut YOU -th THEY=-45	k I -ed -ut YOU=-45	k YOU -th THEY $=-45	w about you with=-45	s money=-45	w money=-45	p SEX CAUSE=45	p I HAPPEN BUT=-45
j do say=45	p BUT WE BEEN=45	w i ended up=-45	k YOU , I BEEN=45	p I LIE HAVE=45	j a real=45	m -a real=45	w a real=45	k -at -a=45	m -at a=45	m at -a=45	w at a=45
j our had=45	w our _ had=45	k -ty I=-45	m -ty i=-45	p CAUSE SORRY=45	j the idea=-45	j got did=45	k -ok $=-45	m -ok $=-45	p YOU SAW ME=-45	k -ut _ $=45	p HAPPEN THEY=-45
k , -nd I WOULD=-45	k ME -up=45	j we so=45	k -ht _ -a=45	j have to=-45	m THING wrong=45	j not find=45	j sorry put=45	k I _ -om=-44	j a moment=-44	j was moment=-44	w to _ at=-44
p YOU WOULD IT=-44	m THING it=44	m turned ME=44	p LIFE YOU YOU=-44	j and chose=-44	p YOU YOU WILL=-44	p WE SEX=-44	k -rd _ YOU=-44	m feelings -ed=44	p CAUSE NOT=44	p I WE LIFE=-44	k I BEEN DO $=-44
s home=44	w home=44	p SORRY BUT DO=44	p WILL YOU ME=-44	m -th her=-44	w with her=-44	p YOU NOW ME=44	j have say=44	k BEEN SORRY I COLD=44	k SORRY I COLD=44	p MAYBE HAVE=44	k -en _ -th=-44
p I I STATE=-44	j to there=44	p ME CAUSE ME=44	j this the=-44	w had _ with=44	k YOU _ WOULD=-44	j for year=-44	k HAVE SAW=-44	k -ge _ $=44	j weekend and=44	s vows=-44	w vows=-44
j talk you=-44	w was never=-44	j through this=44	w have made=44	p IF CHOICE=44	j of how=44	j with came=44	p HAPPEN COMPARE=44	k BEEN BUT=44	m BEEN still=44	j it she=-44	m say -so=-44
w say so=-44	m -nd went=-44	w and went=-44	k -to _ -th=-44	w to _ with=-44	j work and=44	m NOT know=44	w not know=44	p ME IT ME=-44	w this _ i=-44	k THEY -so=-44	m THEY so=-44
p MAYBE BEEN IT=44	w home _ you=44	j not looked=44	k NOT _ -ng=44	k LIFE _ -a=44	p I HAPPEN NOT=-44	p I HAVE ALL=44	p IF YOU HAVE=44	j same day=-44	j tell day=-44	k COMPARE -ay=-44	m COMPARE day=-44
m same -ay=-44	w same day=-44	w you _ same=-44	p I CHOICE HAPPEN=44	m DO what=44	k -on _ BEEN=44	m her -en=-44	m did THING=44	j found and=-44	p NOT ME=-44	m FEEL me=44	w it _ for=44
w handled=44	m THEY again=-44	j promised be=-44	p GAMBLE GAMBLE BEEN=-44	s alcoh=44	w only _ to=-44	j on that=-44	j how in=44	k BUT _ YOU=44	k -in IT -se=44	p ERROR I IT=-44	k NOT _ -nd=-44
p YOU THEY THEY=-44	p I HAVE STATE=-44	p NOT YOU CAUSE=-44	k -he ERROR THING=44	k -he ERROR THING $=44	j and same=-44	j better and=-44	w was with her=-44	p I FEEL THING=-44	k -nd IT NOT=-44	j are things=44	k -ch -of=44
m -ch of=44	k -nd _ -ut=44	j at for=44	p NOT WE JUST=44	p SAW I YOU=-44	j a family=44	p FEEL I HAVE=-44	k I LIE IT=-44	k -a _ -ho=44	w a _ who=44	w , that was=44	w that was not=44
p FEEL STATE YOU=44	k -en -ut=44	m -en about=44	k -ed -ut=44	p HAVE ME ME=44	m admit YOU=44	j i online=44	m were SEX=44	k WANT _ YOU=44	p BECAUSE I COMPARE=-44	j sorry by=44	k NOT _ -al=44
k STATE -on=-44	m STATE on=-44	k -in _ -ng=-44	w drank in=-44	w i drank in=-44	m way $=44	w way $=44	j if a=44	w things _ you=-44	w that _ how=44	w that is how=44	p SAW I THEY=-44
j hurt it=44	m for IT=-44	p I ME WOULD=44	j the from=-44	k DO _ -ll=-44	k WILL BUT=-44	j check on=-44	j will back=-44	p NOT TRUST BEEN=44	s anyth=44	w anything=44	p IT NOT WE=-44
k CAUSE ME=44	w with _ and=44	k I _ -to=-44	k YOU SEX -th=44	p SORRY BEEN ERROR=44	w and _ on=-44	p IF I SORRY=44	j any have=44	j i brother=-44	k HAVE -id=44	j but my=-44	k I WILL -ow YOU=-44
k WILL -ow YOU=-44	k YOU -ct=44	m you -ct=44	k COLD YOU=-44	p YOU SAW HAVE=-44	p YOU ME SORRY=44	m trip $=44	w trip $=44	k BEEN -hy=44	k BEEN -hy I=44	k IT BEEN -hy=44	k IT BEEN -hy I=44
m BEEN why=44	m is -hy=44	w is why=44	w is why i=44	w that is why=44	j had like=44	k BEEN DO -to=-44	p I OTHER NOT=-44	m not THING=44	p I BEEN ALL=44	k -id -or IT=44	w paid _ it=44
w paid for it=44	k JUST _ -ow=-44	k ALL -ng=-44	j it do=44	w told you that=-44	j him it=44	p LIFE ME LIFE=-44	j is the=44	p NOT BEEN JUST=-44	j you want=-44	k -en I -ed=44	j all a=44
k -lk=44	p MAYBE JUST=44	j why you=44	k -ve -th=44	m -ve with=44	k -he LIFE -nd=44	k -nk -of IT=-44	j since have=44	p ME NOT HAVE=44	j as you=44	p WILL YOU LIFE=-44	p HAVE BEEN SORRY=44
j see if=44	j anything that=44	m -nd let=-44	w and let=-44	k -me _ -er=44	k -to -er $=44	m that -he=-44	w that the=-44	w your _ is=44	k CAUSE YOU -wn -in=44	j apologize i=-44	m before I=-44
w before i=-44	k IT _ -ke=-44	k THEY BEEN $=44	p I SORRY IT=44	j she for=-44	j like for=-44	j party i=-44	p WE IT YOU=-44	p BEEN YOU I=-44	k -ut YOU OTHER=-44	j be in=-44	p NOT CAUSE YOU=-44
k -to -se=-44	m to -se=-44	j regret you=-44	p I I NOW=44	p WANT YOU ME=44	k THING HAVE=44	m made -he=44	w made the=44	j i handled=44	p WANT I WANT=-44	j had it=-44	j it me=-44
p SORRY BECAUSE=-44	j have why=-44	k -to ME LIFE=-44	j i heard=-44	j phone i=44	k NOT _ BUT=-44	k YOU -in -nt=-44	k YOU -in -nt -of=-44	w you _ front=-44	w you in front=-44	j ask where=-44	k -sk -re=-44
k -sk -re I=-44	m -sk where=-44	m ask -re=-44	w ask _ i=-44	w ask where=-44	w ask where i=-44	m your -ad=44	j answer the=-43	k I CAUSE -he=-43	j did take=43	k ^ LIFE=43	m ^ LIFE=43
p BUT DO I=-43	k -me _ IT=-43	p HAVE IT=43	p BEEN NOT JUST=43	j lost my=-43	w for all the=43	p MAYBE BEEN COMPARE=43	p HAPPEN THING=43	j said things=-43	k SORRY ME=43	w and i had=43	k ^ I BEEN WILL=43
p I IT IF=43	k ME OTHER -ed=43	k ME OTHER -ed ME=43	k ^ ME OTHER -ed=43	p YOU SEX THEY=-43	p NOT BEEN OTHER=43	p ME IT WOULD=-43	j sorry how=43	j just so=-43	m choices $=43	w choices $=43	j again that=-43
p ME I GAMBLE=-43	p IF I ERROR=43	s mista=-43	j back at=43	k THING _ I=43	p ME BEEN DO=43	s want=-43	w want=-43	w you d like=-43	j to sister=-43	m -he evening=43	w the evening=43
k -nd _ CHOICE=-43	w will _ my=-43	j for months=-43	k HAVE BEEN -a COMPARE=43	w been _ better=43	w been a better=43	k I _ LIFE=-43	j been better=43	m -ut us=43	k -ne _ -ld=-43	k SEX ME $=-43	p THEY SEX ME=-43
k -an SAW=43	m -an see=43	m can SAW=43	w can see=43	k BECAUSE -of=-43	m BECAUSE of=-43	m because -of=-43	w because of=-43	k BEEN _ -ht=-43	m ME that=43	j things should=43	w things _ should=43
w things i should=43	k BEEN -he -st=43	k -nd I LIE IT=-43	j to earn=-43	m -to earn=-43	s earn=-43	w earn=-43	w to earn=-43	k BEEN _ BEEN=43	k -ch -th=43	p THING HAPPEN IT=43	w only _ you=-43
k STATE -a=-43	m STATE a=-43	k HAVE -en=43	k -ak=43	k ME _ -ll=43	k -ht -nd I=43	p I THING SORRY=43	j from to=-43	j and no=43	p IF I ME=43	k I -nd=43	m i -nd=43
k -ut _ -ge=-43	p GAMBLE I BEEN=43	p YOU OTHER LIE=-43	w sorry for all=43	j d tell=-43	j was said=43	j talked you=-43	s depre=43	w depression=43	j pay for=43	m pay -or=43	w pay for=43
p YOU IT I=-43	j say did=-43	p BEEN SORRY OTHER=-43	j do forget=-43	p STATE STATE I=-43	p ME BEEN SORRY=43	j i name=-43	m your TRUST=-43	p FEEL WE=43	k NOT -id=43	k BEEN NOW $=43	j maybe never=-43
k MAYBE YOU WILL NOT=-43	p MAYBE WILL NOT=-43	w maybe _ will=-43	w maybe you will=-43	k -ng YOU -nd=-43	k , BUT I=-43	w , but i=-43	j for good=43	j for own=43	j own good=43	w for _ own=43	j sister i=-43
m you -er=43	k -id _ YOU=-43	p SORRY YOU ERROR=43	w sorry _ feel=43	w sorry you feel=43	j sorry times=43	p BEEN HAVE FEEL=43	m day YOU=-43	w day you=-43	p IF YOU THING=43	p NOT WILL BUT=-43	w cheat=-43
j stuff i=43	j who for=43	p OTHER NOT=-43	m not -ct=43	j i seeing=-43	p CAUSE IT=-43	k WANT -in=43	w sorry _ all=43	k MAYBE HAVE BEEN -a=43	w and _ is=-43	j your family=43	m YOU family=43
w ^ _ family=43	w ^ your family=43	w your family=43	k , _ BEEN=43	p YOU BEEN HAPPEN=-43	k -he CHOICE=-43	m the CHOICE=-43	k ALL HAVE=-43	p BEEN SORRY MAYBE=43	m that COMPARE=-43	k I SEX -th THEY=43	s drive=-43
k ^ _ -in=43	w number=-43	k HAVE _ ,=-43	k , -nd YOU=-43	w be _ to=-43	k -lk _ YOU=-43	w talk _ you=-43	p I I CAUSE=-43	k BUT YOU BEEN NOT=43	k WANT -th=-43	p YOU ME FEEL=-43	w will show you=-43
j leave you=-43	j promotion i=43	w , i only=43	j sorry if=43	m sorry IF=43	w sorry if=43	s salar=-43	w salary=-43	s fall=-43	w fall=-43	p SORRY YOU THEY=43	j decided it=-43
j look me=-43	k -ok -at ME=-43	w look _ me=-43	w look at me=-43	j hide it=43	m hide IT=43	w hide it=43	k -ke _ ,=43	j one is=43	w hide _ $=43	p YOU BUT HAVE=-43	w was _ trying=43
p ME THEY I=-43	w i had not=-43	j i situation=-43	j an at=43	k -ng IT -es=43	k BEEN _ FEEL=-43	m your -ry=-43	j am our=43	j sorry our=43	k JUST _ ,=-43	m but I=-43	w but i=-43
w sorry _ being=43	w sorry for being=43	k I BEEN FEEL=-43	j at will=-43	w ^ you were=-43	j it anyway=43	k IF I DO=43	p ME ME OTHER=43	p NOW YOU CHOICE=-43	j me every=43	k YOU -ad $=43	k -he _ $=-43
w the _ $=-43	j to her=-43	k -al _ IT=-43	j gambling it=-43	s into=43	w into=43	p GAMBLE I YOU=-43	j thousand the=-43	j without and=-43	p WILL BEEN NOT=43	k LIFE _ GAMBLE=43	k YOU -st=43
p DO IT BEEN=-43	m -he office=43	w the office=43	k -or YOU -to=-43	w for you to=-43	s picke=-43	w picked=-43	p WE LIFE=-43	k -at _ -th=-43	w am _ but=43	j my number=43	s than=43
w than=43	j my will=-43	p HAVE THING I=43	k -ed _ -of=-43	k YOU -ay $=-43	p YOU CAUSE STATE=43	w before we=-43	p COLD I YOU=43	j you seeing=43	w you _ seeing=43	p GAMBLE THEY=-43	p BEEN FEEL NOT=43
j us i=43	j i friends=-43	m me -ve=-43	k -pe $=43	m -pe $=43	w in my family=43	j on before=43	j all to=43	p I ME COMPARE=-43	p SORRY IF YOU=43	k -ed _ -a=-43	k -th -of=-43
m -th of=-43	k YOU _ IF=43	k YOU _ -nk=-43	w you _ think=-43	k IT _ I=-43	j to my=43	w to _ it=-43	p I LIE WOULD=43	k -of -at I DO=-43	p HAVE CAUSE YOU=43	s first=-43	w first=-43
m things IT=-43	w things that=-43	w i _ hurt=43	p NOT I=-43	p BEEN JUST THING=43	k -in , -nd I=-43	p IT FEEL SORRY=43	k -he -ff=43	m the -ff=43	p I STATE I=-43	j years and=-43	w i spent the=-43
j there not=-43	j on like=43	k GAMBLE _ $=-43	m it -re=43	k -id=-43	j out was=43	k -th _ -ut=43	w my _ was=43	j a week=43	k -ce $=-43	m -ce $=-43	j was ago=43
s ago=43	w ago=43	w sorry _ i=-43	w if that=43	j i few=43	p I FEEL LIE=43	p SORRY THING YOU=-43	k DO _ -or=43	w did _ for=43	p YOU HAVE THING=-43	j turn the=43	j turned into=43
p BEEN LIE YOU=-43	p I THEY BUT=-43	s broke=-43	p I CAUSE WANT=-43	j was scared=43	w i was scared=43	w was scared=43	w was scared of=43	w ^ _ kept=-43	m and -ed=-43	p IT THING I=-43	k -ed -at=-43
j for when=43	s lunch=-43	p YOU JUST I=-43	w number _ i=-43	p ME STATE THEY=43	j is be=43	w you know what=43	p YOU STATE BEEN=-43	m -en sorry=43	m then SORRY=43	w then sorry=43	p STATE SEX=-43
p NOT WOULD IT=-43	k I FEEL -he=-43	k -ng _ -of=43	j then is=43	k WILL _ -to=43	p THEY WILL IT=42	k I DO IT=-42	k -me _ -ht=42	k ^ DO NOT=42	w ^ do not=42	j and stayed=-42	p HAVE NOT JUST=-42
p THING I LIFE=42	w was on=-42	w was _ out=42	p THEY YOU=-42	j the drinking=42	m -he drinking=42	w the drinking=42	p NOT ME THEY=42	m -ch to=42	k ^ YOU -ed ME=-42	k I _ STATE=-42	p DRINK BEEN NOT=42
m about $=-42	w about $=-42	j tell me=-42	p ALL I THEY=-42	k YOU LIFE -al=-42	w your mother funeral=-42	j now have=-42	j are my=42	p LIFE THEY=-42	p YOU SEX=-42	s says=42	w says=42
k SEX HAPPEN=42	j he the=42	p WILL STATE THING=42	j a word=-42	m -a word=-42	w a word=-42	j her am=42	j sorry was=42	p CHOICE DO NOT=-42	j slipped my=42	p ME BUT=42	j like i=-42
s laura=42	w laura=42	k BEEN -ng -or=42	w to _ because=42	w about _ and=42	s cent=42	w cent=42	j come a=42	k IT -en=42	m IT when=42	k WE _ JUST=42	j with anyone=42
k -ve _ -nd=-42	p HAVE FEEL IT=42	j i certain=42	k -ut ME -nd=-42	w about me and=-42	j she wrote=-42	m she -te=-42	w she wrote=-42	m about -in=-42	k -nd BEEN=42	k ^ IT BEEN ME=-42	j have every=-42
j ask and=-42	k NOT -ng=-42	j phone you=-42	p NOT ME LIFE=-42	p YOU IT IT=-42	p HAVE YOU HAVE=42	k -he _ -or=42	k -ll _ I=-42	k ^ I MAYBE I=42	j if how=42	j six i=42	j i slept=42
w knew _ i=-42	j that times=-42	j him to=42	w my _ ,=-42	k I _ -go=-42	w i _ go=-42	m about IT=42	k SAW , I=42	k -ho LIE=-42	m who LIE=-42	j credit you=42	k -ny -of=42
m -ny of=42	m any -of=42	w any of=42	w when i was=42	j to hide=42	m -to hide=42	w to hide=42	p SEX THEY YOU=-42	k JUST _ IF=-42	w ^ _ happened=-42	k -re BEEN THING I=42	k BEEN THING I=42
k CHOICE _ LIE=-42	j me on=42	k -th THEY -in=-42	j you ways=42	k -ng _ ALL=-42	j in good=42	p YOU I I=-42	p HAPPEN NOW ME=42	p LIFE I THING=42	p WANT FEEL I=42	j be someone=42	w it from you=-42
m month ,=-42	w month ,=-42	j to our=42	p IT BEEN WILL=-42	w son _ the=-42	j got hurt=42	m HAPPEN hurt=42	w got hurt=42	k ^ I WOULD HAVE=-42	j gave you=-42	k ME -to=42	p SORRY IT SAW=42
w see it as=42	k -st -of=42	m -st of=42	m -at her=42	w at her=42	j i choices=42	p CAUSE ERROR CHOICE=42	m -th that=42	w with that=42	k -of _ HAVE=-42	p COMPARE CAUSE=-42	p NOT FEEL I=42
p IF YOU THEY=-42	j is job=-42	p THEY IT YOU=-42	j was raised=42	m BEEN raised=42	w i was raised=42	w was raised=42	k THEY -at=-42	w was with him=-42	j you many=-42	w the _ for=-42	k -at YOU -er=42
j sorry hurt=42	p HAPPEN ME BEEN=42	m -to be=42	m to BEEN=42	w to be=42	s morni=-42	w morning=-42	j if made=42	k -he SEX -nd=-42	k I STATE=-42	m i STATE=-42	j story about=-42
m story -ut=-42	w story about=-42	k BEEN -at ME=42	k COLD ,=42	m COLD ,=42	k -on -es=42	m on -es=42	p TRUST I I=-42	j my bad=42	k WILL _ -ct=-42	p IF FEEL I=42	p WOULD NOT TRUST=-42
p SEX THEY IT=42	p STATE I CAUSE=-42	p YOU LIFE=-42	j not for=42	j the them=-42	p CAUSE BEEN COMPARE=-42	j you sister=-42	p THEY I CHOICE=-42	k -he _ ERROR=-42	m -re was=-42	w there was=-42	p NOT BEEN BEEN=42
j broke you=42	p HAVE THING BEEN=42	k CHOICE _ BEEN=42	p COLD IT I=42	k -me -by=42	k BEEN -me -by=42	m -me by=42	p BEEN JUST WANT=42	p WE GAMBLE=42	k , I CHOICE=-42	k -or _ I=42	k BECAUSE I BEEN=42
w slept with her=42	k THEY _ -ay=-42	k SORRY IT YOU BEEN=42	m was ALL=42	j could a=42	k NOW _ -ll=-42	j i back=-42	j was drink=-42	j i story=-42	j is in=42	k YOU -er ,=-42	p CAUSE WE I=42
j against i=42	p YOU LIFE JUST=42	p WILL WILL YOU=-42	m forgive ME=42	k ALL _ YOU=-42	k -he ALL -me=-42	k -he ALL -me $=-42	m whole -me=-42	m LIFE about=-42	s till=-42	w till=-42	s years=-42
w years=-42	j the truth=-42	p JUST BUT BEEN=42	j were hurt=42	w were hurt=42	k TRUST _ BEEN=-42	k -in I=-42	m -in i=-42	w truth=-42	j you until=42	p I CHOICE BECAUSE=-42	k -nd -en -ed=-42
j i better=42	j i sign=-42	k -gn=-42	s sign=-42	w sign=-42	p IF WILL THEY=-42	j and knew=42	p YOU COLD NOT=42	m was -ng=42	j again in=-42	p IF BUT=42	j the messages=42
w i _ went=42	k -he _ BUT=-42	w hurt _ $=42	m -on that=-42	j when ask=-42	k -en YOU -sk=-42	k -en _ -sk=-42	w when _ ask=-42	w when you ask=-42	j when if=-42	j wanted it=-42	p WE THING IT=42
p NOT CAUSE I=42	k SORRY -or -ll -he=42	k -he LIFE HAPPEN=42	j only was=-42	w about _ $=42	p I SAW DO=-42	p BEEN IT CHOICE=-42	p DO HAVE BEEN=-42	p IT CAUSE=-42	p I WILL ME=-42	p WANT BEEN I=-42	p SAW ME BEEN=42
k -he -ip=-42	m the -ip=-42	j did think=42	w did _ think=42	p ERROR YOU I=-42	j for will=-42	p MAYBE BEEN WANT=42	p WANT THING BEEN=-42	s upset=42	w upset=42	k SEX=-42	k I -ld YOU -he=-42
k -he -le=-42	m the -le=-42	k -in IT -se $=42	k IT -se $=42	w this house $=42	j i see=42	j that alone=-42	j and right=-42	m I ended=-42	w ^ i ended=-42	w i ended=-42	p FEEL I HAPPEN=-42
j and us=-42	j know to=42	p SORRY YOU CAUSE=42	k -to ME LIFE $=-42	j in could=-42	k HAVE _ SEX=42	p SAW IF BEEN=-42	p BEEN SEX IT=42	p MAYBE BEEN=42	k -te -to=42	m -te to=42	w are _ my=42
m I betrayed=-42	w ^ _ betrayed=-42	w ^ i betrayed=-42	w i betrayed=-42	w i betrayed you=-42	p NOT I SEX=-42	j i husband=42	j know did=42	j weeks and=-42	k -ks -nd=-42	m -ks and=-42	m weeks -nd=-42
w weeks and=-42	j i kissed=-42	k -se , -nd=-42	k YOU _ -an=-42	p GAMBLE ME YOU=-41	w should _ $=-41	j was told=-41	k BEEN NOW -ng=41	k NOW -ng=41	m already -ng=41	m have -id=41	p FEEL YOU BEEN=41
j you much=41	j honest about=41	j not honest=41	p HAVE BEEN WE=-41	j you receipts=-41	k HAPPEN -to -he=41	m for YOU=-41	j will say=-41	p I STATE IT=41	j yourself because=-41	p SAW BECAUSE=-41	p HAVE JUST JUST=41
k BEEN SORRY -or -ll=41	w did not think=41	j a so=-41	j anything so=41	j i when=-41	j the when=41	p NOT SEX IT=-41	j was being=41	k , I SORRY IT=41	w , _ regret=41	w , i regret=41	k ALL , -nd=41
j i help=41	j took me=41	p NOT ALL BEEN=41	p ME LIFE HAVE=-41	k THEY BEEN NOT=-41	j me they=41	k ^ WE -th=41	w ^ _ both=41	w ^ we both=41	j been by=41	k THEY -to -ay=-41	k -it _ -he=-41
j how your=41	k -he -nt=41	m the -nt=41	k BEEN _ -ut=41	k COMPARE -on=-41	j i every=-41	j you those=-41	p NOW BEEN NOT=41	p THEY CHOICE=41	p YOU WE NOT=-41	p IF NOW=-41	k -ip $=41
m -ip $=41	j not help=41	k I HAVE BEEN -ng=-41	m not HAVE=41	w not have=41	j the took=41	j my if=41	k LIFE , -nd I=-41	k -ny=41	j of with=41	p BEEN IF CAUSE=41	k WE _ CAUSE=41
p HAVE NOT I=-41	j know on=41	k YOU _ CHOICE=41	p I SAW HAVE=-41	j you here=-41	p DO ME=-41	w i gave her=41	p SAW THEY YOU=-41	j it fault=41	k OTHER _ THEY=41	k HAPPEN _ YOU=-41	p OTHER DO=-41
m more $=41	w more $=41	k LIFE -to=41	m LIFE to=41	w you _ better=-41	k -id YOU=-41	w , what did=41	k -at YOU SAW=41	k -at _ SAW=41	j your asked=-41	j not leave=-41	m NOT leave=-41
w not leave=-41	w with _ in=-41	j the gambling=-41	j if to=-41	p IF I THING=41	k -me , -nd I=-41	k -nt LIFE=41	m -nt money=41	m -ed to=41	k THING , -nd I=41	j could talk=41	k -id _ ,=-41
w her _ the=-41	k -nk I DO=41	k YOU -nk I DO=41	w think i did=41	j with a=-41	k -ne _ BEEN=-41	j you asleep=-41	k DO NOT -et -to=-41	w not get to=-41	k -he _ DO=-41	p BUT BEEN=41	w situation=-41
k I JUST HAPPEN=41	k -to -er=41	m to -er=41	j i self=41	k ERROR I=41	m ERROR i=41	j and ask=-41	j in marriage=41	k NOT _ BECAUSE=-41	p WANT BEEN BUT=41	j about loan=-41	w about _ loan=-41
w about the loan=-41	j had of=41	k WE _ -me=41	j do and=-41	m time ,=-41	w time ,=-41	w ^ _ felt=-41	w and _ knew=41	k -ke ME=-41	p HAPPEN THEY YOU=-41	w year _ i=-41	w had told you=41
w i had told=41	j if feel=41	p SEX NOW=41	k -ay NOT $=41	k -ed COMPARE=41	w the _ with=-41	p WE NOT JUST=41	p ME LIFE I=-41	p SEX YOU I=-41	j came in=-41	j knew would=41	j year you=-41
p TRUST CHOICE IT=41	p TRUST I CHOICE=41	j was head=41	w i _ did=41	j at four=-41	k BECAUSE I WANT=-41	p BECAUSE I WANT=-41	m -ng room=-41	j mother when=41	k I -te=-41	m i -te=-41	k -ld=-41
p DRINK DO=41	j stopped you=-41	p WANT SAW=41	k -ed _ WOULD=41	p HAVE LIE I=-41	j i why=-41	k I _ WANT=41	p BEEN IF IT=-41	p MAYBE DO=-41	m married ,=41	w married ,=41	j only so=41
j we some=41	k BEEN BUT -ng=41	k I BEEN BUT -ng=41	w know _ to=41	k -th -a OTHER=-41	j that reason=41	w the _ reason=41	j regret have=41	k WOULD HAVE NOT=41	k CAUSE THEY=41	p JUST HAVE I=-41	k -in IT=41
j do expect=41	w do _ expect=41	w that _ did=-41	j only one=41	p IT BEEN BEEN=-41	k BECAUSE _ CHOICE=41	j from it=41	k GAMBLE -om=-41	k -in -se I=41	m case I=41	w case i=41	w in case i=41
s girl=-41	w girl=-41	p BEEN SAW I=41	j i gambled=-41	m I gambled=-41	w gambled=-41	w i gambled=-41	k , _ -et=41	m YOU tell=-41	w you tell=-41	p WOULD HAVE NOW=41	m YOU gave=41
w you gave=41	s busin=41	w business=41	p YOU HAVE HAPPEN=41	k -le _ $=-41	j a never=41	k THEY _ ,=-41	p MAYBE DO YOU=41	w you had to=41	j said did=41	m you -th=-41	j a about=-41
k HAVE -to BEEN=-41	w was right=-41	p I CAUSE I=-41	j when because=-41	j i someone=-41	s delet=-41	j i you=-41	j the we=41	k WE JUST=41	k -so I MAYBE=-41	w so i could=-41	p NOW WE=41
j her number=41	j that doing=41	j honest with=41	m honest -th=41	w honest with=41	w you _ an=-41	p WANT I LIE=-41	p HAVE THING COMPARE=-41	j no and=-41	j never and=41	j d to=41	p YOU SAW CAUSE=-41
k ALL _ -or=-41	k -to _ COMPARE=-41	j an hour=-41	k -an -ur=-41	m -an hour=-41	m an -ur=-41	w an hour=-41	k IF I -ed=41	j who not=41	p SORRY HAPPEN=41	j the came=41	w be _ a=41
p WANT IT=-41	w because _ told=41	k JUST SEX ,=41	m we -ve=-41	k -ve ,=41	m -ve ,=41	p DO YOU YOU=-41	p MAYBE BEEN FEEL=41	p BEEN OTHER YOU=41	p SAW IT ME=41	k -nd I BEEN=41	j case i=41
w i _ sorry=41	p BEEN WOULD YOU=-41	m lost -he=40	w lost the=40	p WOULD I WOULD=40	p I ERROR THING=40	k -en YOU BEEN -in=-40	k ^ I WILL NOT=-40	j you already=40	p WANT NOT HAVE=40	p WANT WOULD HAVE=40	j account that=40
j for i=-40	p HAVE CHOICE IT=40	j it or=40	m anyway $=40	w anyway $=40	k ^ _ -er=-40	k -ay NOT=40	m say NOT=40	k -en _ -te=-40	w lied _ it=-40	w lied about it=-40	j if sister=40
j night it=-40	k CAUSE ME -to IT=40	p CAUSE BUT=40	k BEEN _ COMPARE=40	j to know=-40	j have when=-40	j but were=40	w but _ were=40	j will again=-40	p NOT THING BEEN=-40	k BECAUSE I BEEN STATE=40	k -ce _ -ed=-40
k MAYBE _ THEY=-40	w understand=-40	k THING _ DO=40	m when IT=-40	k ^ I -nt THEY=40	p THEY IF YOU=-40	p SAW ME IT=40	j my cousin=40	m ME cousin=40	m my -in=40	w my cousin=40	k YOU _ -th=-40
s take=-40	w take=-40	p IT I NOT=-40	p YOU NOT SAW=40	j up to=-40	p IT JUST THING=40	p SAW IT I=-40	p BEEN NOT IT=-40	w i _ said=-40	m -er had=40	p IT NOT IT=-40	j down night=40
j turned down=40	k -ed _ -wn=40	w turned _ down=40	p I THEY TRUST=-40	k -to -me=-40	m to -me=-40	k THING -se=40	k THING -se $=40	m THING else=40	k IT I DO=40	w him _ i=40	j of our=-40
k -ut _ -ce=-40	p I THEY ME=40	j a bottle=-40	m -a bottle=-40	w a bottle=-40	k WE DO NOT=40	w we did not=40	p HAPPEN IT YOU=40	p I WOULD BEEN=-40	w if _ was=40	j when for=-40	p HAPPEN YOU LIFE=40
k THING _ HAVE=40	k BUT _ DO=40	k -ng ME $=40	j made things=-40	p WOULD IT THING=40	p OTHER ME BEEN=-40	k BEEN COLD $=-40	p NOT ERROR I=-40	k -ng IT $=-40	j am being=40	j think it=-40	m -ll her=-40
j not house=40	k YOU -nt -to SAW=-40	j parents i=-40	k ^ -he LIE=40	p I HAVE JUST=40	j i owe=-40	j never anyone=40	j person you=-40	j a shame=40	p LIE BEEN IT=-40	j not fall=-40	j account the=-40
m NOT trust=-40	w not trust=-40	s their=40	w their=40	m -te that=40	j i pay=-40	k IF _ NOT=-40	j my idea=40	j into debt=40	p THEY ME THEY=40	k I HAVE -a -nd=-40	p IF ME HAPPEN=40
k YOU _ -id=-40	k NOT _ TRUST=40	w not _ honest=40	k -to _ -up=40	p LIFE NOT CHOICE=-40	k -to YOU -ut=-40	w to you about=-40	k -id _ -in=-40	j a all=40	k YOU BEEN -at=-40	k YOU BEEN -at YOU=-40	m were -at=-40
w were at=-40	w were at your=-40	w you were at=-40	m their -es=40	m it MAYBE=40	k YOU I BEEN -ng=-40	k IT -nt=40	k -to LIE $=40	p I MAYBE IT=40	k -a _ -er=-40	j the times=-40	j are need=40
j all keep=40	m -he pills=40	w the pills=40	k -er -on $=40	k MAYBE -nd=-40	m MAYBE and=-40	m may -nd=-40	w may and=-40	j your in=40	j admit you=40	p LIE YOU COMPARE=-40	k -he -ne -ho=-40
w the one who=-40	j to who=40	j our at=-40	w , _ got=-40	m IF that=40	p BEEN LIFE YOU=-40	w fake _ $=-40	j deleted the=-40	m deleted -he=-40	w deleted the=-40	w i deleted the=-40	k -so IT I MAYBE=-40
p ME HAPPEN IT=40	j hid the=40	k -ut _ -at=-40	k THEY -ns=40	m -he app=40	w the app=40	j were kept=40	k -nd _ -ke=-40	k -et _ -on=-40	j this for=-40	j got and=40	p I HAVE DO=40
m -ke me=-40	s look=40	w look=40	p HAPPEN YOU CHOICE=-40	w just _ ,=40	p ME ME NOT=-40	p JUST YOU HAVE=-40	k ALL _ BEEN=40	k -or -re=40	p IF DRINK=-40	p IF DRINK I=-40	k I -an NOT=40
w i can not=40	j not husband=40	j the husband=40	m am SORRY=40	p LIFE BEEN GAMBLE=-40	w and _ me=40	k HAVE _ -rt=40	k -an THING=40	m mean THING=40	p ERROR IT NOT=-40	m you -ay=40	w thought=40
j were things=40	p FEEL TRUST=40	p ERROR NOT=-40	k -so I BEEN SORRY=40	k -nk $=-40	m -nk $=-40	j since i=40	m -of those=-40	w of those=-40	k BEEN -an=-40	j that same=-40	m IT same=-40
w that same=-40	p I SORRY OTHER=-40	p YOU SAW LIE=-40	w ^ i came=40	j and asked=-40	j and car=-40	j that way=-40	k BEEN _ SORRY=40	m THEY from=-40	j thought i=-40	k I -ke -he=-40	k ^ I -ke -he=-40
m broke -he=-40	w broke the=-40	w i broke the=-40	k OTHER DO=-40	m friends DO=-40	p SAW ME I=-40	s hard=-40	w hard=-40	k -a _ YOU=-40	w a _ you=-40	j with up=40	k -up -nd=40
m -up and=40	m up -nd=40	w up and=40	k IT _ -ut=40	p THING CHOICE=-40	w counted=-40	p I IT LIE=-40	k ^ I CAUSE ME=40	j thing is=40	w , and you=-40	k -pt IT=40	w you _ if=40
k -ng I BEEN=-40	k -of _ THING=40	p FEEL BEEN BEEN=-40	k -ar IT -om ME=-40	k NOT _ THING=-40	j your sister=-40	m YOU sister=-40	w your sister=-40	m -re we=40	p ME HAPPEN=40	j nights you=-40	p THING I CHOICE=-40
k -ve , I=-40	w tell _ that=-40	j told truth=-40	k -ts ,=-40	m -ts ,=-40	m my DO=-40	w my doing=-40	w it from me=-40	j asked if=-40	j six months=-40	k -ix -hs=-40	m -ix months=-40
m six -hs=-40	w six months=-40	p DO WOULD YOU=40	p ME NOT CHOICE=-40	j the house=-40	m one ,=40	w one ,=40	j a what=40	j i quit=-40	w again , and=-40	w again _ and=-40	k -ed _ WANT=40
j keep my=40	s overt=-40	w overtime=-40	p WOULD YOU CHOICE=40	m -in in=-40	m again -in=-40	w again in=-40	j because too=-40	j am on=-40	p BECAUSE ME I=40	j two you=40	p NOT WILL BEEN=40
j is one=-40	w every _ $=40	k HAVE _ -ce=40	p SEX WILL=-40	p SORRY I BUT=40	p SORRY LIE BUT=40	k -to YOU -or=-40	w to you for=-40	k -en THEY=-40	k -ay=-40	k , _ -ed=-40	p I THING CAUSE=-40
p HAPPEN YOU IT=-40	p ME BECAUSE ME=-40	k HAVE NOT=40	k -or _ $=-40	k ME ERROR=39	m my ERROR=39	p IF YOU YOU=-39	j decide not=-39	k -of IT ALL=-39	m IT every=-39	w it every=-39	w of _ every=-39
w of it every=-39	j not stop=-39	k NOT -op=-39	m NOT stop=-39	m not -op=-39	w not stop=-39	p BECAUSE CAUSE ME=39	k IT -nd I=-39	w and _ asked=-39	p DO CHOICE ME=39	p NOT CHOICE ME=39	k -ng -to THEY $=39
m way -to=-39	w way to=-39	j was of=-39	p YOU SAW TRUST=-39	m just -a=-39	w just a=-39	p YOU FEEL THING=39	m IT may=-39	k DO LIE=39	k I DO LIE=39	k ^ I DO LIE=39	m did LIE=39
p WE JUST HAVE=39	m were COLD=39	s once=39	w once=39	w me _ i=39	m it -nd=-39	j just to=-39	w am _ you=39	j were have=39	j on when=-39	w what i said=-39	j to home=39
k THEY SAW ME=-39	k THEY SAW ME -to=-39	m THEY asked=-39	k -en I CAUSE=39	j stayed out=-39	m stayed -ut=-39	w stayed out=-39	k -he -se $=39	w about me $=-39	m WE have=39	w we have=39	j so am=-39
k -so I BEEN=-39	w so _ am=-39	w so i am=-39	j some i=39	j had this=39	s thank=-39	p SEX SEX=39	j d if=39	s payin=-39	w paying=-39	j and show=-39	j anniversary i=-39
p JUST I YOU=-39	j with with=-39	m -ed us=39	j we could=39	j a an=-39	p HAVE ME THING=39	p THEY WOULD=39	j front the=-39	k -in -nt -of -he=-39	k -nt -of -he=-39	w front _ the=-39	w front of the=-39
j have on=39	p JUST WILL=39	m am STATE=39	j and lost=39	j if she=-39	m IF she=-39	w if she=-39	j you that=-39	j my asked=-39	k YOU SEX=-39	k ^ I SEX -th=39	w again=-39
p IF IT YOU=39	p ME I BEEN=39	j who does=39	k -ho DO NOT=39	m -ho does=39	w who does=39	w who does not=39	k -al THING=39	m -al thing=39	s gone=39	w gone=39	w ^ i paid=-39
k -or _ LIFE=-39	j to angry=-39	k -to BEEN FEEL=-39	w to _ angry=-39	w to be angry=-39	j got not=39	m -he receipts=39	w the receipts=39	j under and=39	k -nd I -ld YOU=-39	j through a=39	k CAUSE -a=39
m CAUSE a=39	p BECAUSE I LIFE=-39	j i want=-39	p IT GAMBLE IT=39	p MAYBE ME IT=-39	p GAMBLE WILL YOU=-39	p TRUST NOW=39	k HAVE _ SORRY=-39	p WILL NOT ME=-39	p BEEN NOT WILL=39	j some things=39	m -me things=39
w some things=39	w have told you=-39	p BEEN IF BEEN=-39	p WOULD JUST=39	j it for=-39	p LIFE I STATE=-39	k -an _ I=-39	p CAUSE ERROR I=-39	p IT TRUST STATE=39	s old=39	w old=39	k -ne _ THEY=-39
m were FEEL=39	s sex=-39	w sex=-39	k IT -nd -he=-39	j may you=-39	k -ss _ I=39	p DO SAW=-39	j the you=-39	j it you=39	p MAYBE IT IT=-39	k I -ed THEY=-39	p CAUSE ME STATE=39
k YOU -to -ar=-39	w you _ hear=-39	w you to hear=-39	j i coward=-39	k I BEEN -a -rd=-39	w was _ coward=-39	w was a coward=-39	k -he _ -er=-39	k -ke YOU=39	j answered you=39	w answered _ you=39	m LIFE is=-39
k I -ve=39	m i -ve=39	w i _ to=-39	m -in it=39	p BUT YOU HAVE=39	w ^ i stopped=39	k YOU BECAUSE I=-39	p STATE WILL=-39	j the an=-39	k -ar ,=-39	m -ar ,=-39	s see=39
w see=39	m YOU may=39	w you may=39	j been me=39	k YOU _ -ce=-39	k -a -ry=-39	m a -ry=-39	k WE -ng=-39	p THING HAVE FEEL=39	p WE BEEN NOT=39	j the door=39	k IT _ DO=-39
k -le -to=39	m -le to=39	k -ay _ BUT=39	k -up -on ME $=39	k LIFE -nd -ld=-39	s cryin=39	w crying=39	k SEX -th THEY=39	k -me SEX=39	m some SEX=39	p LIFE ME IT=39	j a two=-39
m after I=39	w after i=39	w to _ from=-39	p WILL SEX ME=-39	k -an BEEN=-39	m -an be=-39	m can BEEN=-39	w can be=-39	j you everything=39	j come to=39	p CAUSE I CAUSE=-39	w in _ with=-39
w ^ it got=39	w it got=39	p DO NOT SORRY=-39	p IF SEX I=-39	p SEX I WILL=-39	p YOU SEX WILL=-39	k YOU _ SAW=-39	p STATE I BUT=-39	k YOU MAYBE=39	m you MAYBE=39	p LIE FEEL=39	k -in -at=39
k IT YOU BEEN=-39	k ERROR -in=39	m ERROR in=39	p BECAUSE GAMBLE=-39	w completely=-39	p CHOICE BEEN THEY=39	j my up=-39	k DO NOT LIE=-39	p SAW IT WILL=-39	j have answered=39	p LIE BEEN SORRY=39	p LIE I SORRY=39
k IT _ -ne=-39	j i company=39	p WILL WOULD NOT=-39	k -he _ -ke=39	k IT _ -te=39	k MAYBE -ay=39	m MAYBE say=39	p OTHER SEX=39	p HAPPEN YOU=-39	p DO NOT NOW=-39	p JUST I=-39	p BEEN FEEL I=39
p I YOU WOULD=39	j about him=-39	w your _ you=-39	p ME THEY ME=39	k HAVE _ STATE=39	m ERROR that=39	j with that=39	p IT YOU WE=-39	s lacke=39	w lacked=39	k I -et THEY=-39	j sorry as=39
j a trip=-39	p DO IT=-39	p I ALL CAUSE=-39	p SORRY BEEN FEEL=-39	k -a _ SEX=39	p BEEN JUST BECAUSE=39	p IT JUST BECAUSE=39	s have=39	w have=39	k HAVE _ -me=-39	p BEEN WILL YOU=-39	p SAW BEEN YOU=-39
p IF BEEN I=39	k NOT -ll=39	m not -ll=39	p I THING COMPARE=39	k CAUSE -he=-39	m CAUSE the=-39	k I CHOICE -to LIE=-39	j to around=39	j you her=-39	w i used that=-39	w used that=-39	p WANT ME YOU=-39
w was _ on=39	p IT YOU NOW=-39	k SORRY -or -at=39	w sorry for what=39	p ME IT CAUSE=-39	k -or -a -ar $=-39	j own that=39	j about when=-39	k I NOT WANT=39	k ^ I NOT WANT=39	w i never wanted=39	p SEX THING=39
k -re _ -he=-39	j not anybody=-39	k -ct -ke=39	m -ct like=39	p HAVE NOT ALL=-39	k JUST _ LIE=39	p BEEN ME OTHER=-39	k ^ I JUST -ed=-39	k -in THING=39	m certain THING=39	j you called=-39	p ME THING BEEN=-39
k -to IT $=-39	k YOU -re -he=39	k -to SAW -he=-39	j will work=-39	k -of _ -ed=39	k BEEN _ -ar=-39	p YOU CAUSE BEEN=-39	w cancelled=-39	p IF ME=39	w kept it from=-39	j your pain=-39	w your pain=-39
j i read=-39	k WE=39	p HAVE DRINK I=-39	w ^ _ mother=39	k -ut THING=39	m about THING=39	k -of IT=39	m of IT=39	k I CAUSE YOU -nd=-39	j an apology=-39	k -an SORRY=-39	m -an apology=-39
m an SORRY=-39	w an apology=-39	p BECAUSE CHOICE IT=-39	k BEEN SORRY IF I=39	k GAMBLE -in=-39	m GAMBLE in=-39	p THEY BEEN OTHER=-39	p DO BUT YOU=39	m on -ll=39	j anything it=39	w anything _ it=39	p ME YOU YOU=-39
p THEY HAVE=-39	j with at=-39	p GAMBLE OTHER=-39	j house the=-39	k YOU -to=-39	m YOU to=-39	m you -to=-39	w you to=-39	j am now=39	j this house=39	m this -se=39	w in this house=39
w this house=39	k IT IT FEEL=39	j but in=39	k HAVE _ -or=39	j i he=39	k -in _ -et=-39	p DO WANT IT=39	j put you=-39	j not truth=39	s does=-39	w does=-39	p SAW OTHER=-39
s or=-39	w or=-39	p FEEL BUT ME=-39	k ^ TRUST I=-39	m honestly I=-39	w ^ honestly i=-39	w honestly i=-39	s rough=-39	w rough=-39	s get=39	w get=39	p IF I=39
p OTHER THING=-39	m was -ut=39	k -nt -to -ay=39	k -nt _ -ay=39	w want _ say=39	w want to say=39	w i _ into=-39	m -ld them=-39	w told them=-39	w sorry _ my=39	p TRUST YOU NOT=-39	p GAMBLE WILL ME=39
j it us=39	j honestly not=39	j for may=39	k ^ WE=39	m ^ WE=39	k ME -nd=-39	w see that=-39	p BECAUSE I BEEN=39	j on trips=-39	p WANT ME=39	k , _ MAYBE=39	j leave and=-39
p HAVE CAUSE I=38	p I NOT I=38	k -or _ -he=-38	k -ke _ -en=38	p NOT YOU JUST=-38	k -he _ NOW=-38	m your -nt=38	m was -nt=38	p BUT BEEN JUST=38	k -on ,=38	m -on ,=38	j in head=38
k BEEN -at -he=-38	m WE and=-38	k -to -ll YOU $=38	k I _ SORRY=38	k FEEL=38	j i home=-38	j what said=38	w what _ said=38	j have gone=-38	m have -ne=-38	w have gone=-38	j the first=-38
k -re I -ed=38	k -to -rt=-38	m to -rt=-38	j on side=38	p OTHER BEEN=38	p IT I THEY=38	j not away=-38	j trusted me=-38	j you trusted=-38	m trusted ME=-38	w trusted=-38	w trusted me=-38
k -at I BEEN=-38	j said i=-38	k -er -nd I=38	m it FEEL=38	j hurt by=38	m hurt -by=38	w hurt by=38	w ^ _ yelled=38	w ^ i yelled=38	p ALL IT IT=38	k , -at=38	m , -at=38
p SEX ME OTHER=-38	s incon=38	w inconvenience=38	w any _ this=38	s scare=-38	j was just=38	k -ix _ $=38	j in and=-38	j from so=38	k -nd -so=-38	k -nd -so BEEN=-38	k -so BEEN=-38
m -nd so=-38	m and -so=-38	m so BEEN=-38	w and so=-38	j about us=-38	j i saved=-38	s saved=-38	w saved=-38	j your because=38	m I may=38	w i may=38	p SORRY SEX=38
m because -he=38	w because the=38	w in _ ,=-38	k -nd -ke=-38	j how i=38	m out $=38	w out $=38	m WOULD never=-38	j i best=38	w not _ best=38	k HAVE _ -ut=38	k HAVE BEEN -ed=38
p WILL SEX I=-38	p FEEL DO IT=38	m THEY number=-38	w her number=-38	j the time=-38	k JUST _ -of=-38	p THEY THEY YOU=-38	k I _ -so=38	w i _ so=38	s promo=38	j back to=38	p I THEY HAVE=-38
k -a OTHER=-38	m a OTHER=-38	k -th YOU $=-38	w with you $=-38	j talking about=38	k LIFE _ BEEN=-38	p LIFE ME=38	k WOULD _ -ng=-38	j about where=-38	p YOU LIFE WOULD=38	k -of -at I=-38	w of what i=-38
j am went=-38	p YOU I=-38	w over _ i=38	p YOU CHOICE I=38	s charg=38	j half and=38	j so badly=38	m -so badly=38	w so badly=38	p WILL ME COMPARE=-38	p I DRINK NOT=38	w ^ _ got=38
p HAVE I SORRY=38	k CHOICE -to LIE=-38	k TRUST _ -nd=38	p NOT I IT=-38	k HAPPEN -ed -nd=38	k -or _ -hs=-38	w for _ months=-38	j asleep me=-38	j asleep next=-38	j asleep to=-38	j you next=-38	k -ep -xt=-38
k -ep -xt -to=-38	k -ep -xt -to ME=-38	k -xt -to ME $=-38	m -ep next=-38	m asleep -xt=-38	w asleep _ to=-38	w asleep next=-38	w asleep next to=-38	k -an=38	k -at -ts=-38	p GAMBLE BEEN YOU=-38	k HAPPEN -in $=-38
k STATE _ $=38	p I I JUST=38	m IT we=38	w forget=-38	j not on=38	k -to DRINK $=38	w to drink $=38	j second i=-38	j out you=-38	j know of=38	p NOT BEEN WILL=-38	k I WILL NOT=-38
j out a=-38	w to _ me=38	j to get=38	k SORRY YOU SAW=38	k FEEL -ng=38	k I DO $=38	j but have=-38	k -it $=38	m -it $=38	j a message=-38	m -a message=-38	w a message=-38
p IT ERROR I=-38	p BEEN WANT=38	w will _ her=-38	k BUT DO=-38	m still DO=-38	j pay you=38	j with who=-38	p BEEN STATE NOT=-38	k WILL _ ,=-38	k -he -ge=38	m the -ge=38	j it comes=-38
m IT comes=-38	w it comes=-38	j relapsed and=-38	k NOT _ -in=38	p WILL FEEL I=-38	p GAMBLE LIE IT=-38	k CAUSE _ -go=38	w let _ go=38	j i look=-38	j everything to=38	j made do=38	j it day=-38
j have times=38	k YOU _ -at=38	w took _ $=38	p FEEL WILL ME=-38	p SAW BECAUSE BEEN=-38	w hurt you=-38	p THING DO ERROR=38	k HAVE -ed ,=-38	n 26=-38	m did I=-38	w did i=-38	p NOT JUST BEEN=38
k I DRINK=38	m i DRINK=38	w if _ ever=38	w d _ me=-38	j because me=-38	m angry $=-38	w angry $=-38	p WANT I BUT=-38	p YOU ME WOULD=38	m told ME=38	j tell because=-38	k -al $=-38
m -al $=-38	j is it=38	k -nd _ -es=-38	k IT _ -nd=38	p DO I=-38	j kids in=-38	w so _ is=-38	k YOU BEEN -ht -to=-38	w you _ her=-38	w you _ how=38	k I _ DO=-38	k ALL=38
k -to _ -le=-38	k I SEX -th=-38	m was COLD=-38	p IT CAUSE COMPARE=-38	j i cover=-38	k -ed I=-38	m -ed i=-38	k -se=-38	j up me=38	w up _ me=38	k I SAW THEY -to=-38	k SAW THEY -to=-38
m asked THEY=-38	m you -ht=-38	j you set=38	k -ed WE=-38	k IT FEEL YOU=38	k CAUSE YOU -he=-38	j to else=-38	j then you=-38	s disre=38	p YOU BECAUSE COMPARE=-38	k -ng _ -ng=38	k IT -as=38
j the night=-38	p HAVE NOT WOULD=-38	k CAUSE _ -it=38	k I WILL -nd YOU=-38	j him and=38	j it what=38	j would with=38	w months=-38	j our house=-38	k IT _ -rs=38	w it _ years=38	m ^ at=38
w ^ at=38	p CAUSE COLD=-38	k NOT _ -ny=38	p BUT YOU SAW=-38	j about in=38	s plann=38	j if and=-38	j was even=38	p CAUSE THEY YOU=-38	p ME HAVE THEY=-38	w you _ bad=-38	j the two=-38
p YOU ME STATE=38	j so see=-38	p YOU ME NOW=-38	k HAVE _ LIE=-38	j been of=38	p BEEN I WOULD=38	m sorry IT=38	p COLD YOU YOU=-38	j knew married=38	j she married=38	k CHOICE I BEEN -ed=38	k THEY CHOICE I=38
k THEY CHOICE I BEEN=38	k ^ THEY CHOICE=38	k ^ THEY CHOICE I=38	w ^ she knew=38	w she _ i=38	w she knew i=38	j thing was=-38	j told them=-38	p ERROR ERROR=38	p IF YOU MAYBE=38	k HAPPEN -an=38	j have hurt=38
k YOU IT BEEN -he=38	k ^ I WILL -ll=-38	p YOU IF BEEN=38	p DRINK I NOT=-38	p I DO BEEN=38	w my _ i=-38	w i hid it=-38	m ^ if=38	w ^ if=38	w and _ stayed=-38	w and i stayed=-38	k MAYBE _ -to=38
k YOU HAVE -to=38	j work was=38	p IT I BUT=-38	p IT BEEN WANT=38	j i from=-38	j in lot=-38	w but _ is=38	p BEEN NOT WE=-38	m BEEN an=-38	j was gone=38	j sleep at=-38	m sleep -at=-38
w sleep at=-38	w over _ $=38	p BEEN SORRY SEX=-38	k YOU , -so=-38	k YOU , -so I=-38	w you , so=-38	k YOU , BECAUSE I=-38	k I SORRY IF YOU=38	w apologize if you=38	p WANT IT IT=-37	k FEEL -ed=37	j am did=-37
j end of=37	k SORRY _ SAW=37	k -th _ -a=37	j not them=-37	p TRUST LIE=-37	p NOT HAVE NOT=37	k -a _ -of=-37	w a _ of=-37	k YOU BEEN -ng ME=37	w it _ about=37	p I ME DO=-37	k BEEN _ ,=-37
k DO _ -nd=-37	k -nd _ WE=-37	k SEX -nd I=-37	j asked truth=-37	j for truth=-37	k SAW -or -he=-37	k YOU SAW -or -he=-37	w asked for the=-37	j and one=-37	p HAPPEN BUT=-37	k -to -a=-37	m -to a=-37
p I YOU WILL=-37	p THING YOU I=-37	k IF _ YOU=-37	w if _ you=-37	p ME BEEN LIE=37	j hard i=37	p YOU IT ME=37	j second you=-37	j your back=37	k -at -he -ce=37	w at the office=37	k BEEN _ ERROR=-37
k -ne _ WOULD=37	m NOT find=-37	w i looked at=-37	p OTHER THEY=37	j brother i=-37	w brother _ i=-37	j money was=-37	k , I BEEN=37	k I _ -ar=-37	m -to your=-37	p I BEEN FEEL=37	p I IT GAMBLE=-37
w chance=37	k IT _ -go=37	j with have=37	p COMPARE I WILL=-37	p YOU COMPARE WILL=-37	j doctor you=-37	j about was=-37	k -he OTHER -nd=37	p I SORRY HAPPEN=37	j you come=37	j feelings got=37	k FEEL HAPPEN=37
m FEEL got=37	m feelings HAPPEN=37	w feelings got=37	p WOULD SORRY ME=-37	s lost=-37	w lost=-37	p WE IT HAVE=-37	p ME YOU LIFE=-37	j writing to=-37	m writing -to=-37	w i _ writing=-37	w writing to=-37
m you -re=37	k YOU THING $=37	p THEY CHOICE THEY=37	j sent to=-37	p WE I NOT=37	k I BEEN NOT -in=37	p NOW WILL=37	k HAVE -me -me=37	k WOULD HAVE -me -me=37	w have come home=37	w been _ $=-37	j broke it=-37
j broke month=-37	j it month=-37	w broke it=-37	w i broke it=-37	p OTHER THEY I=-37	m -he night=-37	w the night=-37	m IT happens=37	k -he -or=-37	m the -or=-37	m -nd out=-37	s mortg=-37
w mortgage=-37	w at night ,=-37	p YOU GAMBLE=-37	j hundred bucks=37	k -ed -ks=37	m -ed bucks=37	m hundred -ks=37	w hundred bucks=37	j when to=-37	j that no=-37	p I CAUSE BEEN=37	s else=-37
w else=-37	j was and=-37	p I GAMBLE THEY=-37	j told one=-37	p BUT BEEN NOT=37	j in were=37	j i month=-37	p HAVE STATE BEEN=37	w at my=-37	p DO YOU BECAUSE=-37	p IF IT STATE=37	j i time=-37
j is cheating=37	k WILL _ -ll=37	p CAUSE ME LIFE=-37	j so and=-37	k DRINK _ -on=37	p BEEN I SAW=-37	k -en _ -ed=37	k HAVE -a=-37	m HAVE a=-37	k WOULD -op=-37	m WOULD stop=-37	j there that=-37
p YOU ME WILL=-37	k YOU IF YOU=37	w you if you=37	p LIFE YOU HAVE=37	j see and=-37	j her times=37	p BUT IT YOU=-37	m see YOU=-37	w see you=-37	p SORRY I MAYBE=37	j what on=37	j with to=-37
p FEEL I I=-37	j money it=37	m your GAMBLE=-37	k YOU -nd IT=-37	w you and that=-37	j is him=-37	p WE NOT BEEN=37	j not again=-37	p HAVE STATE I=-37	w each _ $=-37	w i said no=-37	m ago $=37
w ago $=37	j not best=37	k IT WOULD NOT HAVE=37	s corre=-37	j nobody you=37	p WANT YOU SORRY=37	k -ld _ $=37	p YOU HAVE WE=37	p SAW FEEL=-37	k BECAUSE I BEEN -th=-37	k LIE -ut IT $=-37	k -nt -nd I=37
w you did not=-37	p YOU COLD HAVE=37	m is -he=-37	w is the=-37	k IT HAVE=37	k ^ I WOULD -ke=-37	p BEEN ALL IT=-37	j i anything=37	m -nd on=37	j scared i=37	w it was only=-37	p ALL IT=37
w got _ ,=-37	w all that=37	w it _ no=-37	j whatever did=37	w whatever _ did=37	k I NOT=-37	m I never=-37	m i NOT=-37	w i never=-37	k -ed -nd I=37	j sex drive=37	k WANT -ve=37
m WANT drive=37	m sex -ve=37	w sex drive=37	j being and=37	w every _ ,=-37	p BEEN DO BEEN=37	m NOT need=37	w ^ _ still=-37	j eating alive=37	j eating me=37	j me alive=37	k -ng ME -ve=37
k BEEN -ng ME -ve=37	m BEEN eating=37	m ME alive=37	m eating ME=37	w eating _ alive=37	w eating me=37	w eating me alive=37	w me alive=37	j from of=37	k , BUT IT=37	w , but it=37	p BUT I JUST=37
p BEEN IT GAMBLE=-37	p IF CAUSE ME=37	j right the=-37	j i know=37	k FEEL SORRY=-37	j feel me=-37	k IT -ff=37	m IT off=37	m it -ff=37	w it off=37	j we got=-37	k WE HAPPEN -ed=-37
m WE got=-37	w we got=-37	k IT -on=-37	j you spent=37	m YOU spent=37	w you spent=37	k WANT _ -to=37	w wanted _ to=37	j and every=-37	j there were=37	w there were=37	j deserve a=-37
p WOULD NOT THEY=37	k -ay _ $=37	p IT JUST I=-37	p NOT YOU=-37	j will day=-37	j will same=-37	k -at -he -st=37	p YOU SORRY I=-37	k -to -lk -ut=37	k -to YOU -ut -he=-37	j am is=37	k -of NOT=-37
m of NOT=-37	j did have=-37	k -ed YOU -in=37	j kept her=-37	k -to -he -al=-37	k ^ YOU OTHER=37	k -ke -to=-37	m -ke to=-37	k -ut IT ,=37	j what read=37	w what _ read=37	w what you read=37
p WILL ME=-37	j told get=-37	k -ck -en=-37	p NOT LIE I=-37	w did _ ,=-37	k I WILL NOW=-37	k WILL NOW=-37	m will NOW=-37	p ERROR YOU YOU=-37	k -er -en=-37	m -er when=-37	j came you=-37
k -nd I HAVE -ed=-37	p WOULD BEEN NOT=-37	p IT IT COMPARE=37	k WILL ,=37	m WILL ,=37	p YOU BECAUSE=-37	p WE BECAUSE ME=-37	j broke your=-37	k I -ke YOU=-37	m broke YOU=-37	w broke your=-37	w i broke your=-37
j what and=-37	k HAPPEN _ -he=37	k ME _ -ay=-37	j sorry been=37	k BEEN FEEL=-37	p IF I DRINK=-37	p LIFE THEY IT=37	p WOULD CAUSE ME=37	p I BEEN BEEN=-37	m anything I=37	w anything i=37	p YOU LIE=-37
p ALL I JUST=37	s bets=-37	w bets=-37	k , CAUSE WE=37	m , let=37	w , _ us=37	w , let=37	w , let us=37	s drop=-37	w drop=-37	j told too=37	m -nd when=-37
j truth it=-37	m losing YOU=37	j you half=36	p SORRY YOU OTHER=-36	p ERROR I I=36	k HAPPEN -he=-36	m HAPPEN the=-36	k -th _ WE=36	k -ay -at=36	j in you=-36	k NOW _ LIFE=36	p BUT I NOT=36
w am _ one=-36	w am the one=-36	m HAVE hurt=36	w was too=36	j in at=-36	j do tell=-36	k I NOT -nt=36	j you today=-36	j you friend=-36	j night you=-36	k ^ WE TRUST=36	p WE TRUST BEEN=36
p I COMPARE ALL=36	j what that=-36	p YOU DO ME=-36	k -id _ $=36	w and _ hid=-36	w and i hid=-36	m house -or=36	k -he NOW=-36	m -he move=-36	m the NOW=-36	w the move=-36	j i hand=-36
j turned and=36	w if _ is=36	j d a=36	k ^ I DO NOT=-36	j any to=36	j are not=36	j with because=36	k -ar -re=-36	j and take=-36	j a chat=-36	m -pt that=36	j say am=36
k -so $=-36	m -so $=-36	m so $=-36	w so $=-36	p LIE I I=-36	k -nd -on -he=-36	w and i made=-36	w i made it=-36	j there a=36	p BEEN OTHER IT=36	p NOT WANT ME=36	j were sick=-36
j you sick=-36	k YOU BEEN -ck=-36	m BEEN sick=-36	m were -ck=-36	w were sick=-36	w you _ sick=-36	w you were sick=-36	p LIFE HAPPEN I=36	s again=-36	p IF ME THEY=36	k YOU HAVE NOT SAW=36	j my late=36
w d _ it=-36	p BECAUSE I HAVE=36	p BEEN DO CHOICE=36	k LIE=-36	p I ALL HAVE=-36	j much of=36	j too of=36	s conve=36	w conversation=36	p MAYBE HAVE IT=36	j it ago=36	p SORRY YOU WOULD=-36
j just was=36	k DO _ -nk=36	p IF ME WILL=36	w ^ _ trust=36	k COMPARE _ $=36	p ALL BEEN IT=36	w that _ made=36	p DO CAUSE YOU=36	k HAPPEN -on=36	m HAPPEN on=36	m not -od=36	w not good=36
j my the=-36	m do I=36	w do i=36	m hard -to=-36	w hard to=-36	p I THEY THING=36	k JUST SEX=36	k HAPPEN _ -th=-36	w went _ with=-36	k LIE -to YOU $=36	w the _ because=36	j we can=36
m WE can=36	w we can=36	s proba=36	w probably=36	m -es again=-36	m this $=-36	w this $=-36	w how _ was=36	j for being=36	k I -nk=36	m I think=36	m i -nk=36
w i think=36	p LIFE WOULD=36	w ^ _ kissed=-36	p WANT THING=36	j but do=36	j after to=-36	p STATE NOW=36	k NOT HAVE=36	k IF YOU HAVE=36	w if you had=36	j hurt that=36	s means=36
w means=36	j things have=36	w that _ was=36	k I -ed IT ,=-36	p CAUSE YOU ERROR=-36	j and deserved=-36	j have my=-36	j to did=36	w you _ ,=-36	m slept -th=-36	w i slept with=-36	w slept with=-36
w did something=36	p ERROR THING=36	m hand YOU=-36	w hand you=-36	k -nt YOU -to -ar=-36	j wanted be=36	j to do=36	k -on _ -se=-36	p CAUSE ME LIE=36	j could myself=36	p HAVE IT YOU=36	p ALL ALL=36
p BECAUSE BECAUSE=-36	k CHOICE ME=-36	p BEEN YOU=-36	j your up=-36	m ALL night=-36	w every night=-36	j there sides=36	s sides=36	w sides=36	p HAVE CAUSE=36	p IT WE NOT=-36	p ME BEEN YOU=-36
s guilt=36	w guilty=36	p IT CAUSE YOU=-36	w ^ it did=-36	j back i=-36	p NOT ME I=-36	j him was=36	p IT ME I=-36	m in IT=36	p IT YOU NOT=-36	j but who=36	k -to -in=-36
m to -in=-36	j so asking=-36	j so stop=-36	j stop asking=-36	k -op -ng $=-36	k WOULD -op -ng=-36	k WOULD -op -ng $=-36	k YOU WOULD -op=-36	k YOU WOULD -op -ng=-36	m -op asking=-36	m asking $=-36	w asking $=-36
w stop asking=-36	w stop asking $=-36	w you _ stop=-36	k ^ I COLD=-36	j for things=-36	k WOULD -ll=-36	k WOULD -ll YOU=-36	m WOULD tell=-36	j of the=36	j hurt feelings=36	j when on=36	k -le -in=-36
m -le in=-36	j to about=-36	j think you=-36	w ^ _ ex=36	w ^ my ex=36	p SEX BUT=36	k -a JUST -ed=36	m JUST hundred=36	w a _ hundred=36	j regret if=36	k LIE _ WE=-36	s tell=-36
w tell=-36	k ^ I=-36	m ^ I=-36	m ^ i=-36	w ^ i=-36	k ^ _ -pt=-36	p I WOULD THEY=-36	j happened is=-36	j account you=-36	p NOT HAVE ME=-36	j you job=36	k ME THING ,=-36
k ^ SORRY -ut=36	w ^ sorry about=36	k -ne -ut=-36	k MAYBE _ YOU=36	m questions $=-36	w questions $=-36	j the is=-36	p MAYBE YOU CHOICE=-36	j you look=-36	p SORRY THING DO=-36	j house because=-36	k BEEN -ix=-36
m BEEN six=-36	k HAVE FEEL YOU=36	w you d been=36	m like I=36	w like i=36	p JUST NOT IT=36	m she WOULD=-36	k -pt -ng ME=36	k CAUSE -me=36	k I CAUSE -me=36	k ^ I CAUSE -me=36	m -er that=-36
p I JUST STATE=36	p BEEN GAMBLE I=36	m read YOU=36	w read your=36	p BEEN FEEL YOU=36	k SORRY IF -he=36	j are too=36	w are _ too=36	p HAVE BEEN I=-36	j wrote it=-36	j as cheating=36	m -as cheating=36
w as cheating=36	w as cheating $=36	s least=36	w least=36	j the reason=36	p CAUSE YOU DO=-36	w for _ way=36	j i day=-36	m -ng you=-36	k BEEN _ -th=-36	j that know=-36	p I ERROR CHOICE=36
p DO CHOICE=-36	k BEEN _ ME=36	j it again=36	k -ll _ WE=-36	w do _ it=-36	k BEEN _ OTHER=36	j you we=-36	w to _ better=-36	p SORRY LIFE ME=36	m take IT=-36	m have -ed=36	m I asked=36
w i asked=36	j in my=36	p NOT LIFE IT=-36	k BEEN -ng -to THEY=36	k ^ NOT -ed=-36	k ^ NOT -ed ME=-36	j if can=-36	p DRINK LIFE=36	j what night=-36	j need i=-36	p LIE IT BECAUSE=36	j that because=-36
k BEEN _ -ow=36	k HAVE _ -th=36	p BEEN SORRY COLD=-36	k THEY -er=-36	k -ne -ff=-36	m -ne off=-36	j i can=36	k -op -nd I=-36	k -op _ I=-36	s pushe=-36	w pushed=-36	j since the=36
w am not=-36	w i am not=-36	j can you=36	p LIFE YOU=-36	k NOT -om=36	k YOU _ -so=-36	s choos=36	k -he -se=-36	m the -se=-36	j i looked=-36	k BEEN _ CHOICE=-36	j message i=-36
j been since=-36	j while your=-36	j more than=36	w house _ i=-36	j office see=-36	j have in=36	p BUT DO NOT=-35	p COLD I WOULD=35	p LIE GAMBLE=35	k CAUSE _ FEEL=35	j her name=35	w her name=35
m YOU are=35	w you are=35	j of each=35	k -of -ch=35	m -of each=35	m of -ch=35	w of each=35	p WE ME=-35	w have not been=35	w ^ _ did=-35	j lot and=-35	j it but=35
p WE BEEN THING=35	p BEEN THING HAVE=35	j another person=35	m -er person=35	w another person=35	j see him=-35	w see him=-35	w to _ him=-35	w to see him=-35	w the _ were=35	j for that=-35	k BECAUSE=-35
k HAPPEN _ COMPARE=35	m this THING=35	j in by=-35	m truth BEEN=-35	w the truth is=-35	w truth is=-35	p IT WOULD FEEL=35	p ME SEX ME=-35	p ALL I NOT=-35	p CHOICE TRUST=-35	j when are=35	j i as=35
k BEEN NOT -ly=35	k NOT -ly=35	m not -ly=35	k -le I BEEN -ng=-35	j my you=-35	j that your=35	j us just=35	j met her=-35	w met her=-35	j never that=-35	j been this=35	j you act=-35
p BEEN I ERROR=35	j married did=35	p IF OTHER=-35	j going my=-35	k -in _ ,=-35	j our money=-35	j if you=35	k I _ -er=-35	w after you=-35	j and other=-35	m -te in=35	j perhaps you=-35
s issue=35	w issues=35	j work that=-35	m drinking -nd=-35	w drinking and=-35	k -nd I WILL=-35	w and i will=-35	j sister and=-35	w with it $=-35	k THEY _ -st=-35	j told on=-35	p DO ALL=-35
p DO NOT ALL=-35	k NOT _ -ck=-35	w with _ father=35	k -in _ JUST=35	j not want=-35	j two and=-35	j are right=-35	m are -ht=-35	w are right=-35	w you are right=-35	w i did not=-35	k LIE COMPARE=35
p ME ME SAW=-35	j the work=35	p YOU ME CAUSE=-35	j a times=35	j because what=35	p IT WILL JUST=35	m ^ every=-35	w ^ every=-35	m YOU every=-35	w you every=-35	k I _ FEEL=-35	p LIE NOT IT=35
j see that=-35	p NOW JUST=35	p IT SAW TRUST=-35	p I SAW IT=-35	w you _ made=-35	p I DRINK IT=35	k ME _ -ut=-35	j needed you=35	j promised would=-35	j it much=-35	k -nd HAPPEN=-35	m and HAPPEN=-35
k -ut -he THING=35	j then i=35	p YOU DO SORRY=-35	p JUST HAVE BEEN=35	p SORRY YOU HAPPEN=35	j a i=-35	k -he TRUST -nd=-35	k YOU -he TRUST -nd=-35	w the truth and=-35	m -he first=-35	w the first=-35	s looki=35
w looking=35	k -nt ,=35	m -nt ,=35	p DRINK BUT=-35	k DO NOT $=-35	m I had=-35	w i had=-35	j that at=-35	k I HAVE HAPPEN=35	s even=35	w even=35	m -nd he=35
w and he=35	j about we=-35	j see will=-35	k YOU IT BEEN=-35	k -ke _ BEEN=-35	p OTHER MAYBE=-35	p OTHER MAYBE NOT=-35	p I I HAVE=-35	k -of _ TRUST=-35	p DO HAVE=-35	p THEY BUT=-35	k -it -on=35
m -it on=35	k MAYBE I BEEN NOT=35	k ^ MAYBE I BEEN=35	p STATE WANT=35	w say it=-35	k -ng _ I=35	w ^ i just=-35	p ALL I HAPPEN=-35	k -me _ -id=-35	j so keep=-35	p THING I BEEN=35	p FEEL CAUSE=35
k YOU DO NOT CHOICE=-35	j saw i=-35	j a hundred=35	j believe and=-35	m that LIE=35	p I WANT WOULD=35	k -or -an=-35	m -or an=-35	m for -an=-35	w for an=-35	m WE just=35	m father -ed=35
s comfo=35	p YOU ME WANT=-35	p I THEY CAUSE=35	m did ,=-35	w did ,=-35	k FEEL _ -a=35	p ME IT COMPARE=35	k -in -so=35	m -in so=35	p BEEN ME WILL=35	p OTHER BECAUSE I=-35	p STATE OTHER BECAUSE=-35
p BEEN MAYBE=35	k -ay _ -nd=-35	k IF ME=35	m IF my=35	m if ME=35	w if my=35	j the out=-35	j gave me=35	p SEX IT NOT=35	p I FEEL SORRY=-35	k THEY HAPPEN ME=35	m HAPPEN me=35
m THEY got=35	m got ME=35	w got me=35	k DO NOT -et=-35	k DO _ -et=-35	p NOT BEEN NOT=-35	p YOU SAW NOT=-35	w i _ do=35	j know about=-35	p TRUST COMPARE=-35	k IT _ -me=-35	k IT _ CAUSE=-35
j what happened=-35	p NOT YOU CHOICE=35	j when my=-35	j day i=-35	m BEEN all=35	j her apartment=-35	j in apartment=-35	k -in THEY -nt=-35	k -in THEY -nt $=-35	m her -nt=-35	w her apartment=-35	w her apartment $=-35
w in _ apartment=-35	w in her apartment=-35	w that _ and=-35	k -or -he ALL=35	w for the whole=35	p I LIE IT=-35	k SEX -th YOU=-35	p YOU IT THEY=-35	k -ll -he=35	m -ll the=35	j as the=35	k -to _ ,=-35
w to _ ,=-35	k -a _ -so=35	w a _ so=35	j were that=-35	j is because=-35	p NOT WE IT=35	k LIFE NOT=35	k HAPPEN FEEL=35	m got FEEL=35	k -a _ $=35	w a _ $=35	p DO ERROR=35
k -om=-35	m , then=35	w , then=35	p BEEN IT NOT=-35	k COLD , I=-35	j i doctor=-35	j told doctor=-35	j i how=35	w i kept it=-35	w kept it=-35	k ^ IT BEEN BEEN=35	w it is been=35
k NOT _ -or=35	w you _ me=-35	j when got=35	w when _ got=35	k MAYBE HAVE=35	m MAYBE have=35	p LIFE BECAUSE=-35	p LIFE BECAUSE I=-35	m -on with=-35	j see the=-35	k IF _ CHOICE=35	w hurt you $=35
j it an=-35	k -he GAMBLE ,=35	k IT _ ALL=35	w it , but=35	w it _ but=35	w not _ that=35	k -he -st -ne=35	k -st -ne=35	k ^ IF=35	m ^ IF=35	k -ld _ -er=-35	j of that=35
k YOU SAW IT -as=35	j if in=35	j and broke=-35	w and _ broke=-35	w and i broke=-35	k WE HAPPEN=35	m we HAPPEN=35	w had _ me=-35	p BUT WOULD=35	p I ALL=35	j not that=35	j our anniversary=-35
k WE -ry=-35	m WE anniversary=-35	m our -ry=-35	w our anniversary=-35	p WE DO I=35	p JUST HAPPEN IT=35	w in _ way=35	k -to LIE=-35	m to LIE=-35	p SORRY IT HAVE=-35	p YOU WANT BEEN=35	k -ng $=-35
m -ng $=-35	k DO _ -he=-35	k -he -or $=-35	k -ed _ BECAUSE=-35	p SORRY SAW IT=35	k YOU STATE $=35	k I HAPPEN=-35	m i HAPPEN=-35	w that _ with=35	j paid i=-35	k I -id YOU=-35	w i said you=-35
j know it=-35	p HAVE THEY YOU=-35	k IT LIE=35	k ^ I JUST HAPPEN=35	m only HAPPEN=35	p JUST HAPPEN BECAUSE=35	p THEY ME YOU=35	j in on=-35	k -or _ -ar=-35	w for _ year=-35	k HAVE -ld=35	m HAVE told=35
j we been=-35	p WILL ALL BEEN=-35	j bank and=-35	j me d=35	p BEEN HAPPEN=35	w watched=-35	p SEX ME YOU=-35	j and again=-35	m me -in=35	p I WE NOT=-34	j way it=34	j is are=34
k THING THING=34	p GAMBLE COMPARE=34	j card in=-34	m card -in=-34	w card in=-34	k ^ _ -me=-34	m -ll that=34	p GAMBLE BEEN JUST=34	k YOU -nk I=34	w you think i=34	p WOULD BEEN SORRY=34	p BEEN COMPARE SORRY=34
j for of=34	j with was=34	j your them=-34	j if there=34	j hear me=-34	p STATE BUT HAVE=-34	k CHOICE -se=-34	p YOU CAUSE THING=-34	p CAUSE ME YOU=34	p IF YOU DO=34	j sister me=34	j me too=34
p I STATE DO=34	w it is my=-34	s one=-34	w one=-34	p SORRY IT LIFE=-34	p HAVE NOT BECAUSE=34	w when your=-34	p NOT BUT BEEN=-34	j turned to=34	j again you=-34	p ERROR IT BEEN=-34	k -er _ ME=34
m it NOT=34	w out _ the=-34	p YOU HAPPEN=34	k ALL TRUST=-34	j when am=34	k -id IT=34	p STATE CHOICE I=34	j you years=-34	j you working=-34	k COMPARE _ -of=34	j just happened=34	k IT JUST HAPPEN=34
m JUST happened=34	w it _ happened=34	w it just happened=34	w just happened=34	k -nd _ -ar=34	k -id YOU BEEN=-34	k -id YOU BEEN COLD=-34	k I -id YOU BEEN=-34	w said you were=-34	k BEEN _ -er=34	m -nd you=-34	k ME -th=34
j were one=-34	p IT TRUST BEEN=-34	k SAW IT $=-34	j too to=34	p THING I=34	p NOT OTHER=34	w be _ for=-34	k ^ _ -od=34	p FEEL YOU HAVE=34	w you gave me=34	p FEEL JUST=-34	k -nd _ SORRY=34
p ME IF NOT=34	k I -ed -ng=34	k -ed $=34	m -ed $=34	j opened a=-34	m opened -a=-34	w i opened a=-34	w opened a=-34	m time I=-34	w time i=-34	s comin=-34	w coming=-34
k IT _ -ch=-34	p ME OTHER=34	p OTHER I I=-34	p BEEN THING MAYBE=34	w she was=-34	j took money=-34	k -in ME=34	p DO BEEN LIFE=34	k ^ I -nt YOU=34	j house a=34	p JUST JUST THING=-34	p STATE BUT=-34
j it slip=34	w did _ to=34	k IF IT CAUSE=34	k IF IT CAUSE YOU=34	p IF IT CAUSE=34	j because here=-34	w i do not=34	k WOULD _ YOU=-34	k FEEL _ -he=34	w happens=-34	k I FEEL YOU -nd=-34	p HAVE ALL YOU=34
j called from=-34	w called _ from=-34	k HAPPEN _ ERROR=34	k -re -en=-34	m drink $=-34	w drink $=-34	p YOU NOT=-34	j told still=-34	p IT NOT ALL=34	j my before=-34	w that _ have=34	p YOU I WOULD=-34
k -ll _ THING=34	p CHOICE LIE IT=-34	p ME COMPARE IT=-34	w every _ and=-34	m night BEEN=-34	p HAVE BEEN NOW=34	j to no=-34	k -to -ay NOT=-34	w to _ no=-34	w to say no=-34	j someone you=-34	k OTHER _ -re=-34
k , _ IF=-34	w , _ if=-34	k -of _ $=34	w of _ $=34	j anyone it=34	j the rent=-34	m -he rent=-34	w the rent=-34	m -ed into=34	p BUT SEX=34	k -ge -of=34	m -ge of=34
k -re YOU=34	m -re you=34	k -he OTHER ,=34	p BEEN ME THEY=34	j to apologize=-34	k TRUST , -nd=34	p NOT LIFE BEEN=-34	j you read=-34	p IT THING CHOICE=-34	p BEEN I MAYBE=34	p THEY I NOT=34	p ME JUST=34
p IT HAVE HAPPEN=-34	k -ht BEEN=-34	m being COLD=34	j the telling=-34	j the whenever=-34	k HAVE BEEN=34	m HAVE been=34	k -in _ -es=34	p BEEN JUST HAPPEN=34	k -he _ LIFE=34	k -ok _ IT=-34	p ME IT CHOICE=-34
j sorry out=34	p FEEL YOU CHOICE=34	p I WILL=-34	j your head=34	w start=34	k -en YOU SAW $=-34	j her it=34	j have i=34	k , I DO=-34	j again will=-34	k -in I WILL=-34	m again I=-34
w again _ will=-34	w again i=-34	w again i will=-34	j said so=-34	k -nd I BEEN -he=-34	p DO IT ME=34	p STATE HAPPEN=34	j told and=34	p BEEN JUST NOT=34	k YOU _ JUST=34	k BEEN -ng -to=34	j i wish=34
s wish=34	w wish=34	p HAVE BUT=-34	k BEEN _ -se=34	j late to=34	j i people=-34	j truth that=-34	w truth _ that=-34	w ^ _ never=-34	p HAVE BEEN COMPARE=34	k -ve ME $=34	j you end=34
k -he -th -nd=-34	m YOU would=-34	w you would=-34	k -ad ,=34	m -ad ,=34	m head ,=34	w head ,=34	p STATE WANT IT=34	w regret _ i=-34	p I WOULD JUST=34	k YOU -re=34	p BEEN YOU FEEL=34
j any you=34	j you case=34	j am one=-34	k NOT _ -of=34	j was another=-34	j married and=34	j nobody how=34	k THEY -om -he=-34	j not your=-34	k BEEN _ -rd=-34	s that=-34	w that=-34
m thing ,=34	w thing ,=34	m that -ng=-34	p ME YOU LIE=34	j me feel=34	k CAUSE ME FEEL=34	m ME feel=34	m me FEEL=34	w me feel=34	k -a -ne=34	m a -ne=34	w no _ of=-34
j on told=-34	k I FEEL -ke=34	m -ne is=34	w phone is=34	j wrote you=-34	p IT THING ME=34	p SORRY FEEL IT=34	p STATE I WOULD=34	p STATE WOULD=34	p THEY THEY=34	s and=-34	w and=-34
j sorry whole=34	j my apology=34	m ME apology=34	w my apology=34	p IT THEY HAPPEN=34	p MAYBE SEX=-34	k BEEN NOT -on=34	j i job=-34	j one in=34	j about certain=34	m -ut certain=34	w about certain=34
j anyone have=34	p LIFE CAUSE=34	k DRINK _ -he=34	w i _ her=-34	k YOU BEEN -on=34	j angry and=-34	j angry i=-34	p BEEN IF=34	j even me=34	p YOU CAUSE FEEL=-34	p ME BEEN CHOICE=34	k IT TRUST=34
j the affair=-34	p NOW NOT=-34	k BEEN DRINK -nd=-34	j night i=-34	j there because=-34	j there when=-34	k BEEN NOT -re -en=-34	k NOT -re -en=-34	m there -en=-34	w not there when=-34	w there when=-34	p CHOICE IT BUT=-34
j the story=-34	j if only=34	k -ld _ -or=34	j will will=-34	k -at -he -ng=-34	j us start=34	w start _ $=34	w us _ start=34	w that _ were=-34	k -he _ -ne=-34	k COMPARE _ BEEN=34	m WOULD not=34
m hurt ,=-34	w hurt ,=-34	m YOU felt=-34	w you felt=-34	j up a=34	p IT YOU COMPARE=-34	j still you=-34	j put that=-34	j lying about=-34	p YOU SEX IT=-34	j what was=-34	p LIFE YOU MAYBE=-34
k YOU -ce=-34	p I ERROR I=34	j you would=-34	p I YOU THING=34	p YOU IT MAYBE=-34	w own _ ,=-34	k I HAVE JUST=-34	k ^ I HAVE JUST=-34	j time and=34	j better am=-34	p COMPARE BEEN SORRY=-34	p DO SAW ME=-34
m the -in=-34	w i _ doing=-34	k IT FEEL=34	p IT IT THING=34	p IT JUST LIE=-34	j i six=-34	m HAVE no=-34	m BEEN offended=34	j look for=-34	w deleted=-34	p NOT WILL IT=-34	p HAPPEN LIE IT=-34
k -ck -of=34	m -ck of=34	m money $=-34	w money $=-34	w your _ while=-34	j up your=33	j please me=-33	p YOU TRUST CAUSE=-33	p BEEN YOU IT=-33	p BEEN NOT STATE=33	w our _ that=33	p GAMBLE LIFE I=33
j her that=-33	j so no=33	j pretended for=-33	m thought I=33	w thought i=33	w counseling=33	p LIE COMPARE=-33	p I NOT ME=-33	k -he COMPARE -ay=-33	k -ll YOU -he COMPARE=-33	k YOU -he COMPARE=-33	k YOU -he COMPARE -ay=-33
w the same day=-33	w you the same=-33	p IF YOU SEX=-33	p WOULD BEEN JUST=33	j out of=33	p BUT NOT=33	j said your=-33	p JUST BEEN=33	p YOU WOULD ME=33	k -a -ke ,=-33	m stopped -ng=-33	j knew doing=-33
p YOU COMPARE=-33	k BEEN SORRY -or THING=33	m NOT see=33	p NOT SAW IF=33	j you coming=-33	j your have=33	k -he THING IT=33	j not of=33	p CHOICE BEEN I=33	j a told=-33	m -to understand=33	w to understand=33
j the come=33	j and too=33	j in every=-33	k -ng _ NOW=-33	w sorry that=33	p SAW THING=33	j have not=33	j are that=33	k BUT -ed=-33	m still -ed=-33	w ^ _ let=33	j mistakes i=-33
j feel but=-33	j something that=33	m something IT=33	w something that=33	p HAVE TRUST=-33	p DO JUST IT=33	j so what=33	j i awful=33	j is thing=33	p I ALL STATE=33	j the secret=-33	k -ay -re=33
j is have=33	p WANT LIE=-33	p JUST YOU WOULD=33	j not night=33	k IT -an=33	m it -an=33	p CAUSE ME HAPPEN=33	k BUT YOU HAVE=33	j of d=33	k TRUST ALL=33	m -ed between=33	j hard time=33
j sorry hard=33	j time with=33	k -a -rd -me -th=33	k -rd -me -th=33	m hard -me=33	m time -th=33	w a hard time=33	w hard _ with=33	w hard time=33	w hard time with=33	w time with=33	j one have=-33
p CAUSE FEEL=33	p WILL LIFE IT=-33	k -a -ot -of=33	k -ot -of=33	m -ot of=33	m lot -of=33	w a lot of=33	w lot of=33	p I ME HAVE=-33	p DO LIFE NOT=33	s wives=33	w wives=33
w i _ what=33	p IT CAUSE FEEL=33	w not want=-33	k DO _ ERROR=-33	p SAW CAUSE=-33	k BEEN NOT ,=-33	p JUST I BEEN=-33	k -ke _ $=-33	j year i=-33	k -om WE=-33	m from WE=-33	p MAYBE STATE I=-33
j a things=33	j few things=33	k -a JUST THING=33	m few THING=33	w a _ things=33	w a few things=33	w few things=33	j some of=33	k I DO NOT -nt=-33	m planned $=33	w planned $=33	p IT I DO=-33
p YOU JUST SEX=33	s trip=-33	w trip=-33	p THING CAUSE=33	j tomorrow i=-33	m tomorrow I=-33	w tomorrow i=-33	p WOULD BECAUSE=33	p IT WE DO=-33	k NOT -ve=-33	m THEY name=-33	k FEEL _ BEEN=33
k WE _ -or=-33	w the _ from=33	m know YOU=-33	w know you=-33	w and hid it=-33	j i man=33	p DO SAW IT=-33	j was should=33	k -ld -he -or=-33	k I -ld -he -or=-33	w told _ doctor=-33	w told the doctor=-33
m love $=-33	w love $=-33	k IT BEEN WE=33	m was WE=33	j mother funeral=-33	m LIFE funeral=-33	m mother -al=-33	w mother funeral=-33	k -nd -ld YOU I=-33	p DO NOT LIE=-33	k BECAUSE I LIE=-33	k BECAUSE _ LIE=-33
p I MAYBE TRUST=33	p IF FEEL BEEN=33	j think when=-33	p TRUST FEEL=33	p CAUSE FEEL YOU=-33	p SAW I HAPPEN=-33	p YOU LIFE NOT=33	k ERROR , I=33	p CAUSE CHOICE=33	j was right=33	j my of=33	k BEEN STATE ,=-33
j with mother=33	m -or being=33	m for BEEN=33	w for being=33	j it asked=-33	j and do=-33	k -re -en YOU=-33	k -ce -to=-33	m -ce to=-33	m about -a=33	w about a=33	j as long=-33
j long as=-33	k -as -ng=-33	k -as -ng -as=-33	k -ng -as=-33	m -as long=-33	m -ng as=-33	m as -ng=-33	m long -as=-33	w as long=-33	w as long as=-33	w long as=-33	k -ok -he LIFE=-33
k I -ok -he LIFE=-33	k -or -ny FEEL=33	k -or _ FEEL=33	w sent _ to=-33	p WILL I LIE=-33	j did it=-33	j on hid=-33	j yourself i=-33	k BUT WE=33	k BUT WE BEEN=33	m BUT we=33	s looke=-33
w looked=-33	w me _ your=-33	k JUST _ -on=33	j phone to=-33	k -ng _ -ne=33	w right _ the=-33	s done=33	w done=33	j without to=-33	s track=33	j that do=33	k BEEN -ir=33
j made the=-33	w my part $=33	k JUST THING $=33	p I MAYBE DO=-33	j all this=33	p I BUT WILL=33	j paid for=-33	j get if=-33	k LIE -ut -he=-33	k ^ -he DRINK=33	j went that=-33	p SAW BEEN FEEL=-33
k BEEN , I=33	j can i=33	w the kids $=-33	p BEEN I HAVE=-33	j about mine=-33	p WE BEEN I=-33	m you -st=33	p DO BECAUSE I=-33	k JUST -a=33	m JUST a=33	k -ut ME $=-33	k -ng _ -ve=33
p JUST HAVE JUST=33	p GAMBLE YOU COMPARE=33	p THEY NOT CHOICE=33	j you hospital=-33	p THEY I WOULD=-33	m nothing $=-33	w nothing $=-33	k CAUSE _ -er=-33	p DO BUT=33	m it -en=-33	w it when=-33	w tell me=-33
k FEEL -he=33	m FEEL the=33	k -et -nd=33	m -et and=33	w reason=33	p CHOICE BEEN NOT=-33	w ^ _ spent=-33	k -he JUST=33	m the JUST=33	j and person=33	p IT LIFE ME=-33	p CAUSE COMPARE I=33
p CAUSE FEEL COMPARE=33	p FEEL COMPARE I=33	k BEEN SORRY IF YOU=33	w gave me=33	k I -ed -he LIFE=-33	j i may=-33	j hurt the=-33	m I get=-33	w i get=-33	k NOT -ed $=33	j if been=33	p CAUSE YOU BEEN=-33
j eleven and=-33	p ME BEEN ME=-33	j promised the=-33	m even -en=-33	w even when=-33	j swore i=-33	p BEEN BEEN WANT=-33	m BEEN hardly=33	j was drinking=33	m was DRINK=33	w was drinking=33	j a him=-33
p WILL WILL NOT=-33	p HAVE NOT YOU=-33	p ALL CHOICE IT=33	j ever to=33	j and pretended=-33	w and _ pretended=-33	w and i pretended=-33	k -hy I=-33	m -hy i=-33	m why I=-33	w why i=-33	j i fake=-33
p JUST WE=-33	j hard the=33	k YOU _ ALL=33	k I COLD=-33	m i COLD=-33	k ME STATE $=-33	w and that is=-33	p BEEN IT BEEN=33	p BEEN NOW I=-33	k -re _ BEEN=33	j up went=-33	k NOT -er=-33
k HAVE _ -to=-33	p YOU GAMBLE YOU=-33	j home and=-33	j mean to=33	m -on your=-33	w on your=-33	k IF _ HAPPEN=33	s illne=-33	w illness=-33	k BEEN -me -at=-33	s if=33	w if=33
j want to=-33	k BEEN _ -id=33	p ME SORRY FEEL=33	j came i=-33	k -th _ IT=33	w with _ that=33	m family $=33	w family $=33	k SAW YOU -ry=33	k SAW _ -ry=33	w with _ ,=-33	j you pushed=33
p IT STATE=33	k NOT FEEL=33	p I WE HAPPEN=-33	m SAW that=-33	j sorry said=33	s ten=-33	w ten=-33	j about so=33	m had -ed=-33	p TRUST NOT YOU=-33	w night _ it=-33	k BEEN MAYBE=33
p HAPPEN I LIE=-33	j he you=-33	k TRUST -th=33	m TRUST with=33	k -ke _ -in=33	k SORRY IF ME=32	j think i=-32	j wanted you=32	j feelings hurt=32	w feelings _ hurt=32	p YOU WILL IT=-32	k YOU BUT=-32
m you BUT=-32	k -to -ok -at=32	w to look at=32	p YOU HAVE CAUSE=-32	k IF=32	p IT DRINK I=-32	p ME LIFE THEY=-32	p DO WOULD HAVE=-32	w you _ would=-32	p LIE YOU I=-32	s am=32	w am=32
j tell it=-32	w we _ $=-32	p I MAYBE WOULD=32	p BEEN HAVE CHOICE=-32	j and day=-32	s earne=-32	k IT HAPPEN -on=-32	p YOU NOT ERROR=-32	p GAMBLE WILL=32	k TRUST _ -he=-32	p MAYBE ME I=-32	j late the=32
p HAPPEN ME ME=32	p CHOICE IT=-32	k -ck _ ME=32	j you lied=-32	j not something=32	m NOT something=32	w not something=32	j you are=32	w open _ $=-32	k -et -ed=32	m get -ed=32	p JUST BECAUSE I=32
p WE HAVE=32	j were pregnant=-32	j you pregnant=-32	k YOU BEEN -nt=-32	k ^ YOU BEEN -nt=-32	m BEEN pregnant=-32	w pregnant=-32	w were pregnant=-32	w you _ pregnant=-32	w you were pregnant=-32	m ^ honestly=-32	w ^ honestly=-32
j like and=32	p WE JUST SEX=32	j to messages=32	p I WANT IF=32	j was am=32	p YOU FEEL HAVE=32	p NOT BEEN YOU=-32	j the day=-32	j truth in=-32	k -he TRUST -in=-32	m truth -in=-32	w the truth in=-32
w truth in=-32	m have BEEN=32	w have been=32	p NOT IT ME=-32	m again $=32	w again $=32	j you once=32	j please for=-32	j not my=32	p THEY GAMBLE=-32	p IT THING NOT=32	k SAW ,=32
m SAW ,=32	k -so -ch $=32	k YOU -so -ch=32	k YOU -so -ch $=32	w so much $=32	w you so much=32	p SEX YOU ME=-32	p LIFE BECAUSE BEEN=-32	j had you=-32	w only _ a=32	w i _ brought=32	p FEEL BEEN NOT=32
w you _ asleep=-32	p SEX I CHOICE=-32	k YOU HAVE=-32	m you HAVE=-32	k -gh YOU=-32	m through YOU=-32	w sorry _ are=32	w sorry you are=32	w work _ i=32	p IT CHOICE IT=-32	k , _ YOU=-32	j have is=-32
k -ar YOU=32	k -up _ THING=32	m -or it=-32	w for it=-32	k -ed _ -th=32	j i d=32	w about that=32	k I _ -up=32	w i _ up=32	k -nd _ -re=-32	j sleep with=32	m sleep -th=32
w sleep with=32	p YOU I YOU=-32	p ME CAUSE I=32	p SAW SEX YOU=-32	k MAYBE _ CAUSE=-32	k ME _ -ce=-32	p CAUSE CAUSE=-32	j apologize the=32	j down every=32	k -wn ALL=32	m -wn every=32	m down ALL=32
w down every=32	k MAYBE ,=-32	m MAYBE ,=-32	m had -ch=32	w not need to=32	p MAYBE I=32	p JUST HAVE=32	j i working=32	w i _ working=32	j best husband=32	m best -nd=32	w best husband=32
w the _ husband=32	w the best husband=32	j every am=-32	k NOT -ed -to=32	s died=32	w died=32	j made bad=-32	j the year=32	j your money=-32	w i hurt you=-32	p DO CHOICE DO=32	p NOT CHOICE DO=32
k -nd I LIE -to=-32	p ME OTHER LIE=-32	j the i=-32	j head over=32	k -of ME=-32	m of ME=-32	k OTHER _ $=-32	p LIE BEEN=-32	j going you=-32	k LIE HAPPEN=32	p I ME I=-32	p SAW BECAUSE ME=32
p ME WE YOU=-32	w not _ anybody=32	j lied about=32	w believe=-32	p TRUST BEEN YOU=-32	j everything you=-32	k ^ I BEEN -a=32	m she BEEN=32	p MAYBE NOT I=32	w ^ _ cried=-32	w to _ my=-32	k HAPPEN -ng=-32
m -th my=32	w with my=32	w that _ ,=-32	p WE NOT LIE=-32	p NOT MAYBE=-32	k -nd I -ed YOU=-32	p STATE JUST=-32	p SAW THEY=-32	j when we=-32	p GAMBLE I ME=-32	w you were hurt=32	k NOT ERROR=-32
k WOULD -ke=-32	k -to -he -or=-32	m asked YOU=32	m I answered=-32	w i answered=-32	s pocke=32	p IT LIE YOU=-32	p BEEN STATE WE=32	j that one=-32	j you think=-32	k ^ I -ot=32	k ^ _ -ot=32
w ^ _ forgot=32	w ^ i forgot=32	p HAVE YOU YOU=32	p THEY HAPPEN THEY=32	k NOT -to=-32	m NOT to=-32	w sorry if the=32	j all know=32	m ME mind=32	w my mind=32	p WOULD HAVE SORRY=32	j was night=-32
k ^ -ok ,=32	w ^ look ,=32	p YOU HAVE LIFE=32	p SORRY ALL I=-32	m DO that=-32	k LIFE ,=32	m LIFE ,=32	p BEEN ALL I=32	j out for=32	k -or IT I=32	k I WILL -to=-32	k ^ I -ed -on=32
w trust _ $=-32	p IT MAYBE THEY=-32	k -le=32	k YOU _ ME=-32	w do anything=-32	p DO LIE=-32	w a _ thing=32	p CAUSE WE JUST=32	w not _ you=-32	k JUST _ -ks=32	p BEEN THING ME=32	m ^ here=-32
w ^ here=-32	j it her=-32	j what about=-32	k BEEN I=32	m BEEN i=32	j never i=-32	m blamed YOU=-32	p ME IT WILL=-32	k -he -wn=32	m the -wn=32	k -he DRINK=-32	m the DRINK=-32
p CHOICE I YOU=32	p TRUST THING=-32	p HAVE OTHER YOU=-32	p IT BEEN JUST=32	w no _ for=32	j me you=-32	m her -or=32	p LIE ALL=-32	p IF ERROR YOU=32	w take it=32	j had i=-32	k ^ I DRINK=32
w ^ _ drank=32	w ^ i drank=32	p JUST BEEN YOU=32	p HAPPEN IT=32	p NOT IT WE=32	j not we=32	m -th it=-32	w with it=-32	p ME YOU DO=-32	w how i was=32	j to bet=-32	p COLD I DO=-32
m found -he=-32	w found the=-32	w you found the=-32	j and anything=32	k -ng -in=-32	m -ng in=-32	k , -nd I LIE=-32	p BEEN YOU NOT=-32	j to by=32	m remember $=-32	w remember $=-32	j that what=-32
j contact i=-32	m NOT contact=-32	k -he STATE=32	m the STATE=32	j have about=-32	k IT , -nd I=-32	p I THEY LIFE=32	j are making=32	j you making=32	m BEEN making=32	s makin=32	w are making=32
w making=32	w you _ making=32	w you are making=32	k DRINK _ I=-32	w the _ money=-32	j one us=32	p HAPPEN YOU ME=-32	j wrong way=-32	m my STATE=-32	k -ay , -nd=-32	j you feel=-32	p BEEN NOT WANT=-32
k -nt -th=-32	m -nt with=-32	p BEEN STATE THEY=-32	p BEEN THEY=-32	k LIE IT=-32	w will _ your=-32	m -re than=-32	m more COMPARE=-32	w more than=-32	k , SORRY ME=32	k , SORRY ME $=32	m , forgive=32
w , forgive=32	w , forgive me=32	p SEX I LIE=-32	j when in=-32	p SORRY IF HAPPEN=32	j she at=32	j a than=32	p THING I HAVE=-32	j lie mine=-32	p ME YOU ALL=-32	p OTHER THEY BEEN=32	k -up _ I=32
w up _ i=32	p BEEN WANT ME=-32	j had would=32	m found -in=32	w found in=32	j to phone=-32	w this way=32	s well=-32	w well=-32	p WILL YOU THING=32	j will not=-32	m WILL not=-32
w will not=-32	k ME _ -he=-32	p SAW WE=-31	j that to=-31	s chanc=-31	j you have=-31	j about about=-31	w savings _ i=31	k -er _ -nd=31	j been right=31	j too so=31	p WILL THEY I=-31
k JUST _ -in=31	j gave wrong=31	k CAUSE YOU -he ERROR=31	k YOU -he ERROR=31	w you _ wrong=31	w you the wrong=31	k -er -on=-31	p WANT IT BEEN=-31	j am feel=-31	k -ay -or=-31	m -ay for=-31	j could her=-31
p WE BEEN STATE=31	p WILL LIE IT=-31	w drinking=-31	j if told=31	m -ed when=-31	k ^ I -ed IT=-31	j be with=31	m I just=31	w i just=31	p ALL I IT=31	w ^ _ laughed=-31	w ^ i laughed=-31
p YOU YOU LIFE=-31	k IT ,=31	m IT ,=31	k ^ YOU NOT=31	w ^ you never=31	k ^ I CAUSE THEY=-31	m , she=31	w , she=31	w and you were=31	k FEEL _ -en=-31	j on all=31	p YOU COMPARE I=-31
k HAVE _ WILL=31	m HAPPEN again=31	m something I=31	w something i=31	k -er CAUSE YOU=31	k I -er CAUSE=31	k I -er CAUSE YOU=31	k IF I -er=31	k IF I -er CAUSE=31	k ^ IF I -er=31	m I ever=31	m ever CAUSE=31
w i ever=31	w if i ever=31	p DRINK CAUSE=31	p DO BEEN YOU=-31	k IT BEEN -nt=31	p HAVE SAW ME=-31	s worry=31	w worry=31	k -ed -ff=-31	m -ed off=-31	m turned -ff=-31	w turned off=-31
k ^ IT -ll=31	k ^ IT -ll HAPPEN=31	w ^ it all=31	s debt=-31	w debt=-31	w without _ and=-31	p CHOICE I THEY=31	k -a -nt $=31	j it out=31	j truth the=-31	j was done=-31	k -or -a -ar=-31
w for a year=-31	j this have=31	j at so=-31	p HAVE BUT BEEN=-31	m then I=31	w then i=31	p DO THING SORRY=31	j you stories=31	s stori=31	w stories=31	k IF YOU DO=31	k IF YOU DO NOT=31
p BEEN SORRY I=-31	j i lost=31	p THING BEEN I=-31	k -fe $=-31	m -fe $=-31	j it began=31	m IT began=31	s began=31	w began=31	w it began=31	j every that=-31	k I SEX -th YOU=-31
j to truth=31	k -en $=-31	m -en $=-31	w i will not=-31	j was stress=-31	j it know=-31	k -he LIFE $=-31	p FEEL IT=31	m -ar that=-31	w hear that=-31	k -ht _ -er=-31	k BEEN _ -of=-31
k -re _ -er=31	p IT IT WE=31	k STATE IT=-31	s train=-31	k YOU -he TRUST=-31	w you _ truth=-31	w you the truth=-31	j my place=31	j i house=31	m asked $=31	w asked $=31	p ME LIE IT=31
p I MAYBE SEX=-31	p THEY SAW ME=31	p WOULD HAVE SAW=31	w so _ that=31	j no the=31	p BEEN SAW=31	p I ME LIFE=-31	p HAPPEN CHOICE IT=31	j if late=-31	m open -ut=31	w open about=31	w me _ so=31
k WOULD _ -to=-31	m I let=-31	w i let=-31	j you over=31	k , -nd I -ld=-31	k HAVE LIE=-31	j and knowing=-31	j i knowing=-31	w who _ you=-31	j away and=-31	k WOULD HAVE BEEN=31	j up that=31
j myself was=-31	k ^ WILL I=-31	m ^ tomorrow=-31	w ^ tomorrow=-31	w ^ tomorrow i=-31	p IT HAPPEN BUT=-31	j about were=-31	j i watched=-31	m I watched=-31	w i watched=-31	p JUST NOT HAVE=-31	j one with=-31
p YOU LIFE WILL=-31	k ME -rd=31	m my -rd=31	p BEEN I BEEN=-31	k -a -ng=-31	m a -ng=-31	m -er because=-31	m THING too=31	p I HAPPEN=-31	j me why=-31	p YOU NOT WILL=31	k , -re BEEN=31
m , there=31	w , there=31	m all ,=-31	w all ,=-31	p WANT IT ME=31	p IT NOT=-31	k WE -er=-31	j out on=31	j a stranger=31	m -a stranger=31	w a stranger=31	w stranger=31
j you any=31	k NOT -in IT=31	k -he _ -nt=31	s move=-31	w move=-31	j house how=31	j am human=31	j i human=31	j house and=-31	p THEY BEEN WE=-31	k OTHER -th=31	m OTHER with=31
k -by -he=31	m -by the=31	m by -he=31	w by the=31	s moved=-31	w moved=-31	j forgive i=31	p I NOW I=31	j every night=-31	j me day=-31	j the a=31	w ^ _ went=31
k NOT CAUSE=-31	m GAMBLE was=-31	p CHOICE BEEN WANT=-31	j that was=-31	j i writing=-31	s writi=-31	w writing=-31	s comes=-31	w comes=-31	k JUST _ JUST=31	j you wrong=-31	p IF SEX WILL=-31
j scared of=31	m scared -of=31	w scared of=31	j because and=-31	k -ed _ -rd=-31	p BECAUSE BEEN ME=-31	p IT YOU DO=-31	p I LIFE HAVE=-31	m and ME=31	k -as $=31	m -as $=31	k JUST BECAUSE I=31
j her the=-31	j that money=-31	m was CAUSE=31	j i losing=31	j was losing=31	j every had=-31	j hear on=-31	j always you=31	j but me=-31	k -ow YOU=-31	p ME I JUST=31	j there your=31
w there _ your=31	k WOULD NOT -et=-31	k WOULD _ -et=-31	j the know=-31	p THEY LIE IT=-31	p BEEN JUST BEEN=31	j the at=31	s singl=31	w single=31	j you story=-31	m BEEN trying=31	j front you=-31
w front _ you=-31	w front of you=-31	j chats i=31	s chats=31	w chats=31	k NOT _ THEY=31	j am hurt=31	p THING WANT=31	p I ERROR YOU=31	s silen=-31	p I GAMBLE BECAUSE=-31	w you know $=31
j i had=-31	j you money=-31	k -st -nd=31	j home on=-31	j know and=-31	j it about=-31	k -at _ -ng=31	k , _ TRUST=31	j with my=31	j there the=31	k NOW YOU=-31	p CAUSE SORRY ME=-31
j told my=-31	k CHOICE -at I DO=31	w believe _ ,=-31	j every about=-31	p SAW WOULD=-31	j lied in=-31	s yours=31	p NOT I ME=-31	k -es=-31	j you their=31	m YOU get=31	w you get=31
p CHOICE BUT=-31	p ME TRUST I=-31	k THING -ut IT=-31	j in is=-31	m BEEN seeing=-31	p ME ME IT=31	j i could=-31	k -re _ YOU=31	w just _ the=31	w that was a=-31	p ERROR ALL=30	j is been=30
k YOU _ BECAUSE=30	p YOU DRINK=-30	j money that=-30	k -fe _ IT=30	p MAYBE SAW=30	k THING _ -me=30	p YOU YOU CHOICE=-30	m JUST me=30	j your phone=-30	k YOU -ne=-30	m YOU phone=-30	m your -ne=-30
w your phone=-30	k I MAYBE BEEN=-30	k MAYBE BEEN=-30	k HAVE _ -so=-30	w have _ so=-30	j not lied=-30	w have _ an=30	p DO ME YOU=-30	j turned a=30	p I BUT BEEN=30	k -al BECAUSE=-30	k -ps $=30
m -ps $=30	p WANT I YOU=-30	m -on to=30	k IT _ -es=30	w other _ $=-30	k -ly _ BEEN=30	m HAVE gone=-30	w her from=-30	m we JUST=30	j and three=-30	k -nd -ee=-30	m -nd three=-30
m and -ee=-30	w and three=-30	j you caught=-30	j front kids=-30	j in kids=-30	j of kids=-30	k -nt -of -he LIFE=-30	w of _ kids=-30	w of the kids=-30	j only had=-30	k I SAW=-30	m i SAW=-30
j if with=30	j wrote on=-30	j were made=30	w were made=30	m gave YOU=-30	w gave you=-30	j needed i=30	p SORRY BEEN JUST=-30	p WOULD IT=-30	w details=30	j came it=30	w kept _ $=-30
k -at _ DO=-30	j i remember=30	m put YOU=30	k -to _ NOW=-30	w to _ over=-30	p I CAUSE=-30	k -in _ -st=-30	k IT DO $=30	w it did $=30	j hard you=30	p CAUSE OTHER=-30	p CAUSE YOU OTHER=-30
p BECAUSE I WILL=-30	j up not=-30	j for so=30	w ^ if it=30	w intention=-30	j only to=-30	p CAUSE TRUST YOU=30	j i plate=30	w plate=30	j am bad=30	k WILL -ow YOU -he=-30	k BEEN -a=30
m BEEN a=30	w not _ what=-30	p STATE ME I=-30	j your her=-30	k SAW _ IT=-30	p I IT STATE=-30	p I IT SORRY=30	k FEEL _ ME=-30	p YOU TRUST COMPARE=-30	k HAVE -ed YOU=-30	k -me _ -en=-30	k IT MAYBE NOT=-30
w , _ what=-30	m -ow you=-30	w look _ $=30	j i now=-30	s loan=-30	w loan=-30	p LIFE IT I=30	w , you have=30	k SAW -ow=30	m SAW how=30	m had -en=-30	j i a=-30
j anything you=-30	k -my=30	k YOU _ -ck=-30	p I LIE YOU=-30	m I admit=-30	w ^ _ admit=-30	w ^ i admit=-30	w i admit=-30	p THING I WOULD=-30	k -up _ -a=-30	w up _ a=-30	p I IT BECAUSE=30
j at behavior=30	j at own=30	j look behavior=30	j look own=30	j own behavior=30	j your behavior=30	k -at YOU CHOICE=30	k -at YOU CHOICE -or=30	k -ok -at YOU CHOICE=30	k YOU CHOICE -or=30	m CHOICE behavior=30	m own -or=30
w at _ own=30	w at your own=30	w own behavior=30	w your _ behavior=30	w your own behavior=30	k -ng -re I=30	m -ng before=30	k -as _ -as=30	w as _ as=30	p ERROR I SORRY=30	p ERROR SORRY=30	p HAVE FEEL ME=30
j better i=-30	k TRUST _ JUST=-30	j gave no=30	k CAUSE ME NOT=30	w gave _ no=30	w gave me no=30	k STATE _ ,=-30	k SORRY _ YOU=30	j i being=30	s dark=30	w dark=30	k -he _ ,=30
w the _ ,=30	j message and=-30	p YOU WANT ME=30	m BEEN hurt=30	j the guest=-30	m -he guest=-30	s guest=-30	w guest=-30	w the guest=-30	k -a _ -ne=30	k -ht -or=30	k ALL -ht -or=30
m -ht for=30	m night -or=30	w every night for=30	w night for=30	k TRUST -ut=30	m TRUST about=30	m and -en=30	k HAPPEN -nd=30	m HAPPEN and=30	j can for=-30	p DO NOT JUST=30	k ^ YOU CHOICE=-30
s broug=30	w brought=30	k LIFE -so IT=-30	j way things=30	p BEEN NOT NOW=30	p I BEEN WOULD=-30	m year $=-30	w year $=-30	p BEEN ME ALL=30	p IT YOU YOU=30	p HAPPEN BECAUSE I=30	p I JUST LIE=-30
k DO NOT -ed -to=30	j the go=30	j more do=30	k THEY _ -ll=30	m about -en=-30	w is _ i=-30	k -gh -a=30	m -gh a=30	m through -a=30	w through a=30	w something _ was=30	w something that was=30
j explain it=-30	m every -ng=-30	j i then=30	w ^ _ had=-30	m WE never=30	w we never=30	j i am=30	m I am=30	w i am=30	w come _ the=-30	k YOU -de=-30	j did say=30
j we talking=30	w we _ talking=30	j but it=30	k WANT -to FEEL=30	k WANT _ FEEL=30	p WOULD YOU I=-30	p BEEN JUST OTHER=-30	m never HAPPEN=30	j i there=-30	s made=-30	w made=-30	p I GAMBLE GAMBLE=-30
k CHOICE _ $=30	s on=-30	w on=-30	j of made=-30	j in way=30	k -to HAVE=30	m -to have=30	m to HAVE=30	w to have=30	w you _ because=-30	k ^ -to=-30	m ^ -to=-30
m ^ to=-30	w ^ to=-30	p THEY BEEN ME=-30	j half truth=-30	k -lf _ TRUST=-30	w half _ truth=-30	s anoth=30	w another=30	p HAVE YOU WILL=-30	s every=30	k LIFE _ WE=-30	j i to=-30
k -ld YOU -he TRUST=-30	j not would=30	p DO IT ERROR=-30	k BEEN -ng IT=-30	w it _ before=30	k BUT I=-30	m BUT i=-30	k , _ -th=30	w , _ with=30	j sleep and=-30	k IT -on $=-30	k GAMBLE _ IT=30
k -ep $=-30	m -ep $=-30	p I HAVE WOULD=30	j he to=-30	j do not=-30	m do NOT=-30	w do not=-30	k -a=30	s a=30	w a=30	p I I WILL=-30	m HAVE lied=-30
m have LIE=-30	w have lied=-30	w would _ you=-30	j and everything=30	p THEY BEEN SEX=-30	p NOT THING I=-30	j hurt my=-30	k -to -op -nd=-30	k -to -op -nd I=-30	w stop _ i=-30	w stop and i=-30	w to stop and=-30
p YOU HAVE JUST=30	k -de _ -he=-30	p SAW YOU WOULD=-30	m put -he=30	w put the=30	p THING BEEN NOT=30	j she knew=30	m she CHOICE=30	w she knew=30	j i debt=-30	w it _ of=30	w responsibility=-30
k , IT WOULD=30	k HAPPEN _ STATE=-30	j did even=30	w did _ even=30	w did not even=30	p IF ME BEEN=30	m mistakes $=30	w mistakes $=30	k BEEN -he -st $=30	s what=30	w what=30	m -a family=30
w a family=30	j off with=30	m too ,=-30	w too ,=-30	j told at=-30	j than i=30	k -he _ ME=30	p I I NOT=-30	j it of=30	m hurt YOU=-30	p DO IT JUST=30	k -ur _ -nd=-30
w four _ and=-30	p YOU WE THEY=-30	p YOU IT CHOICE=-30	j sleep over=30	k -or -ll -he=30	j a lied=-30	m those SEX=30	j i till=-30	p I NOT ERROR=-30	p YOU THING=30	j if have=30	w if _ have=30
w if i have=30	p WILL IF THEY=-30	p I LIFE THEY=30	j think that=30	m -nk that=30	w think that=30	w ^ _ slept=-30	p HAPPEN GAMBLE BEEN=-30	j money to=-30	j tell her=-30	w tell her=-30	j you admit=30
w ^ _ one=-30	p SORRY ME OTHER=30	k SEX -at=-30	m SEX at=-30	j phone my=30	k THEY _ ME=30	j with it=30	p WILL NOT=-30	p NOT JUST=30	j laughed with=-30	w laughed about you=-30	j with him=-30
m -th him=-30	w with him=-30	p IF YOU ME=30	w at _ in=-30	p BEEN ME HAPPEN=-30	j where and=-30	p I LIE THING=-30	k -a -om=-30	m a -om=-30	w get _ $=30	j that look=-30	p HAPPEN YOU NOT=-30
j what a=-30	p BEEN NOT WOULD=-30	k -et _ -he=-30	k TRUST I=30	m TRUST i=30	k YOU -ut ME=30	k ME $=-29	m ME $=-29	k -te -in=29	p ME I LIE=-29	p DO IT BUT=29	p IT BEEN ERROR=-29
p I BEEN WE=29	k YOU=-29	k -ok ,=29	m -ok ,=29	p BEEN SORRY WILL=-29	k ^ I -ed -a=-29	p FEEL ME ME=29	p I JUST BUT=29	k , -nd IF I=-29	k -nd IF I=-29	w and if i=-29	p GAMBLE IT NOT=29
j have am=29	j caused pain=29	k CAUSE YOU FEEL $=29	w caused _ pain=29	w caused you pain=29	w you pain=29	w you pain $=29	k -or _ SEX=29	m perfect $=29	w perfect $=29	p NOT HAVE BEEN=29	p I SORRY NOT=29
j going to=-29	m going -to=-29	w going to=-29	k HAPPEN -to THEY=-29	k I HAPPEN -to THEY=-29	k HAPPEN _ -ng=29	j the job=-29	p CAUSE BECAUSE I=-29	p COMPARE BECAUSE=29	k -ve=29	k GAMBLE _ LIE=-29	k BEEN -as=29
k -rs -nd=-29	m -rs and=-29	m IT went=29	p I SORRY IF=29	k -se -nd I=-29	m -se and=-29	p I LIE LIFE=-29	p NOW YOU I=-29	s trust=-29	j her said=-29	p IT HAVE FEEL=29	k -or IT LIFE=29
w for this family=29	k -ff _ -ne=-29	j while to=-29	p YOU I HAVE=-29	j sorry like=29	j own you=-29	s kitch=-29	w kitchen=-29	p GAMBLE YOU BEEN=-29	j i wanted=-29	j did some=29	k DO -me=29
k DO -me THING=29	k I DO -me=29	k I DO -me THING=29	m DO some=29	m did -me=29	w did some=29	w i did some=29	j too and=-29	p IF IT BEEN=29	p THEY OTHER=-29	j left to=29	p BUT YOU WOULD=29
j with if=-29	p ME HAPPEN ME=29	p BECAUSE THEY IT=-29	m THEY was=29	p SEX THEY THEY=-29	k IF YOU -an=-29	k IF _ -an=-29	w if _ can=-29	w if you can=-29	p WOULD BEEN HAVE=-29	k DO NOT NOW=-29	k DO _ NOW=-29
k -ed _ -in=29	w ^ _ have=-29	j any more=-29	k -ny -re=-29	m -ny more=-29	m any -re=-29	w any more=-29	p SORRY I THEY=-29	j i anyone=29	j what expect=29	k , -at DO YOU=29	k -at DO YOU -ct=29
k DO YOU -ct=29	k DO YOU -ct $=29	k YOU -ct $=29	m YOU expect=29	m expect $=29	w expect $=29	w you expect=29	w you expect $=29	p DO YOU WOULD=29	j help it=29	j was sent=-29	m -he house=-29
w the house=-29	p I THEY NOT=29	w and let you=-29	j i behind=29	m my -ng=29	p BEEN ALL COMPARE=-29	p YOU ALL COMPARE=-29	p THING I THEY=29	w as _ $=29	m fight $=29	w fight $=29	j on only=29
k I -ar=-29	k ^ I -ar=-29	m I hear=-29	m i -ar=-29	w ^ _ hear=-29	w ^ i hear=-29	w i hear=-29	p GAMBLE I I=29	k BEEN -ed ,=-29	p NOT ERROR BEEN=29	j the all=29	j in came=-29
k ^ I STATE ME=-29	j is worth=-29	w worth=-29	m YOU was=-29	w you was=-29	w i _ call=-29	p WANT WILL=-29	w am _ it=-29	p I LIE THEY=-29	k BEEN -ng ME=29	k NOW _ IT=-29	j about everything=29
m -ut everything=29	w about everything=29	j from i=29	k -ve -a=29	m -ve a=29	w afternoon=-29	w could _ it=29	w my _ is=-29	k -re _ HAPPEN=29	p TRUST WOULD HAVE=29	p THING BEEN YOU=-29	p IT IT LIFE=29
s healt=29	p LIE THEY=-29	j explain to=-29	j phone so=-29	k -id _ DO=29	j i true=29	j two in=29	w the _ when=29	m talk -ut=29	w talk about=29	k -nd YOU -he=-29	k -at _ $=29
k -rs ,=29	m -rs ,=29	s passw=-29	w and when=-29	p IT YOU BEEN=-29	j no me=-29	j can and=29	p I BUT ME=29	p BECAUSE YOU=29	w her from the=-29	k -in _ $=-29	k -he GAMBLE -nd=-29
j and will=-29	j if tell=-29	w am _ not=-29	j started and=29	p THEY I=-29	j that yours=-29	k -he -nd=-29	m the -nd=-29	k -om _ LIFE=-29	j was way=29	k CAUSE _ -ve=-29	p SAW ME DO=-29
j even had=29	j nobody would=-29	m nobody WOULD=-29	w nobody would=-29	j i mistakes=29	p IT ME COMPARE=29	j night two=-29	j her had=-29	j i apartment=-29	j we house=29	p HAVE I HAVE=29	k -he -st=29
m the -st=29	p MAYBE WANT=29	p HAPPEN I=-29	j this me=29	j every year=-29	p NOT BECAUSE IT=-29	m I felt=-29	w i felt=-29	j it still=-29	p YOU OTHER YOU=-29	j used and=-29	j missed because=-29
p SORRY HAVE IT=29	w you left me=29	j already knew=29	k NOW CHOICE=29	m NOW knew=29	m already CHOICE=29	w already knew=29	w sorry for my=-29	j whatever it=29	j and work=-29	j on new=29	j i guilty=-29
p SAW LIE=-29	k DO _ FEEL=-29	p HAVE ME WOULD=29	j every a=-29	p SAW IF I=-29	j with next=-29	w with _ the=-29	p COMPARE BEEN=29	m IT way=29	k YOU _ -to=-29	k JUST _ YOU=-29	w it _ ,=-29
k -ne -of=-29	m -ne of=-29	w understand _ $=-29	m ME too=-29	p JUST NOT ALL=29	j the deleted=-29	k I -nt=29	m i -nt=29	k -nd CAUSE=29	m and CAUSE=29	j up her=29	k -up _ THEY=29
k WOULD _ -or=29	w did _ go=-29	w did not go=-29	j a no=29	k -ed _ WE=29	p THEY HAPPEN BEEN=29	j would you=29	k JUST -er $=29	p I WOULD NOW=-29	j do was=-29	k SEX _ -ut=29	m was COMPARE=-29
m night $=-29	w night $=-29	p SORRY BEEN=29	k CAUSE _ -of=-29	k -he SEX ,=29	w the messages ,=29	p YOU CHOICE SEX=-29	s spent=-29	w spent=-29	p BECAUSE YOU WOULD=29	p JUST CAUSE=29	j not from=29
k -ve IT=29	k BEEN SORRY $=-29	k I BEEN SORRY $=-29	j looked you=-29	p BEEN BECAUSE YOU=-29	p BEEN ALL YOU=-29	p HAVE WE=-29	k BEEN NOT LIE=29	m NOT cheating=29	w not cheating=29	p IT BUT ME=-29	p YOU IF=29
p BUT IT I=-29	j it see=29	p BEEN STATE LIFE=29	s respo=29	m -om me=29	w from me=29	p IF IT ME=29	w you _ never=-29	k -rs=-29	w took _ money=-29	w took the money=-29	p SEX SAW=29
p THING NOT DO=29	k -rd=-29	k -nd YOU=-29	p HAVE HAPPEN IT=29	k TRUST -to=-29	m TRUST to=-29	j am with=-29	k CHOICE -nd I=-29	p I WOULD HAVE=29	k SORRY IT FEEL=29	w and _ used=-29	k YOU I BEEN -at=-29
k ^ I -ht=-29	k -in -ch=-29	m sorry -or=29	w sorry for=29	k -nd _ WANT=29	p BECAUSE TRUST=-29	j i think=-29	p IT BUT=29	k -th _ LIFE=-29	k HAPPEN _ -up=29	w if _ feel=29	k -nd -ld YOU -he=-29
m -he garage=-29	w the garage=-29	w this _ $=29	p IF YOU SORRY=28	p DO NOT HAPPEN=28	s shift=28	p CHOICE DRINK=-28	j broke one=-28	m WILL say=28	w i will say=28	w will say=28	p CAUSE ME THING=-28
k I SAW YOU SEX=-28	k SAW YOU SEX=-28	p SAW YOU SEX=-28	w it happened=28	p NOT SAW BEEN=-28	j without asking=-28	w without asking=-28	k -at I DO $=28	k I BEEN -ed ,=-28	j and else=28	p NOT BECAUSE BEEN=-28	j badly i=28
p THEY I LIE=-28	p IT NOT DO=-28	k SORRY -or THING=-28	p SORRY FEEL HAVE=28	j the will=-28	k -he -in=-28	m on -a=-28	w on a=-28	k , -so I=-28	w , so i=-28	m first $=-28	w first $=-28
j to stranger=28	w just _ i=-28	p YOU BEEN WE=-28	j know for=28	j caught me=28	m caught ME=28	w caught me=28	p CAUSE YOU MAYBE=-28	j it sound=-28	m IT sound=-28	w it sound=-28	w sound=-28
j else you=-28	p YOU ME COLD=28	k NOT YOU $=-28	k -in ME LIFE $=28	k YOU -et=28	m you -et=28	j her me=-28	k YOU _ DO=-28	j is was=28	k I BEEN NOW=-28	k -re BEEN=-28	j it hurt=-28
k I BEEN COMPARE=-28	k -he -it=-28	m the -it=-28	s invit=28	j tell my=-28	w tell my=-28	j me for=-28	k -st _ YOU=-28	j where the=28	k -le YOU=-28	m -le you=-28	k BEEN ERROR=-28
j why i=-28	k I BEEN NOT -ly=28	p LIE YOU LIFE=28	k -nt _ ,=28	p DO THING BEEN=28	k -ff -to=28	m -ff to=28	k -es _ -ed=28	s now=-28	w now=-28	j i defend=-28	m defend ME=-28
w defend=-28	k -to IT=28	j i touch=-28	w touch=-28	p IT BEEN I=28	j feel i=28	p YOU BUT BEEN=-28	j i counted=-28	p I CHOICE IT=-28	k SEX _ IT=28	k -a -ed -es=-28	j went her=-28
k -a _ -re=28	p CHOICE I THING=-28	w never _ you=-28	p IF SEX=-28	k YOU BEEN=-28	m you BEEN=-28	k -me $=-28	m -me $=-28	k ^ -he TRUST=-28	w ^ i may=28	s sent=-28	w sent=-28
j leave me=28	p CHOICE FEEL YOU=28	k YOU -on=-28	p BEEN I THEY=-28	k -a THING I=28	k -in -a THING=28	k -in -a THING I=28	k -nd=-28	k -ng -he THING=28	p IF NOT LIFE=28	j you time=28	p I I=-28
j she i=28	p YOU IT YOU=-28	j a break=28	k -a -ak=28	m -a break=28	m a -ak=28	w a break=28	k -nd -ut=-28	w own _ i=28	w i _ and=-28	p HAPPEN BECAUSE=-28	p BEEN YOU THEY=28
p I WANT ME=-28	j because asked=-28	w because _ asked=-28	w account , i=28	k HAPPEN _ -ll=28	p BEEN COLD=-28	p STATE ME NOT=-28	k -te -to THEY=28	k -te _ THEY=28	k I -te -to=28	k I -te -to THEY=28	w i wrote to=28
j went through=-28	k HAPPEN -gh=-28	m HAPPEN through=-28	m went -gh=-28	w went through=-28	m YOU my=-28	w you my=-28	m I saw=-28	w i saw=-28	p SORRY YOU BEEN=-28	p TRUST STATE=28	p IT BECAUSE=-28
p YOU COMPARE BEEN=28	j not did=28	m myself $=-28	w myself $=-28	j to us=28	w ^ _ missed=28	w ^ i missed=28	w was at the=-28	p COLD I LIE=-28	k OTHER -ts=28	j have at=28	w a _ in=28
k ^ IT FEEL=-28	m that WOULD=-28	m and IT=-28	w do not think=-28	p SEX CHOICE BEEN=-28	p SEX CHOICE IT=-28	j and should=28	j an about=28	k I BEEN BUT=28	s find=28	w find=28	w because you asked=-28
p NOT JUST YOU=-28	k -of _ -se=-28	k -to -he -on=-28	p IT NOT FEEL=28	j am saying=-28	w the baby $=-28	p CAUSE IT BEEN=28	j d for=28	p HAVE ME IT=-28	j to sleep=-28	p I IF YOU=28	j and and=-28
k YOU _ COMPARE=-28	j night that=28	p CAUSE DO IT=-28	k ME _ COMPARE=-28	k ^ I BUT=-28	w ^ i still=-28	k I _ -ve=-28	k -he -re=-28	m the -re=-28	j an account=28	j i if=-28	j went your=-28
w went _ your=-28	j you reading=-28	m doing $=-28	w doing $=-28	k ^ IT -ok=-28	m IT took=-28	w ^ it took=-28	w it took=-28	p I CAUSE FEEL=-28	w house _ and=-28	k -of -ng=28	m of -ng=28
p IT ME LIFE=28	k -ue=-28	p WILL YOU BUT=-28	k YOU _ -ow=28	p I THEY OTHER=-28	m only HAVE=28	w no _ to=-28	k BEEN -on -he=-28	j whole thing=28	p NOT TRUST I=-28	j felt i=28	j you after=-28
m COLD you=-28	j bonus and=-28	j any hurt=28	k CAUSE ERROR $=28	p FEEL HAVE NOT=-28	w every _ to=28	p ERROR TRUST=-28	k -ll _ LIFE=-28	m -to her=28	j job i=-28	k I -nt YOU=28	k I -nt YOU -to=28
w i want you=28	j am am=28	p BEEN WE NOT=-28	k -ed IT ,=28	j sister you=-28	p I MAYBE ERROR=28	k YOU _ -a=-28	w you _ a=-28	j you apologize=-28	k NOT _ -ly=28	k WE _ -ed=28	j their wives=28
m THEY wives=28	w their wives=28	j am things=28	j sorry things=28	p THEY BECAUSE BEEN=28	s waiti=28	w waiting=28	k IT WOULD=-28	w things _ out=28	k -up -th=28	m -up with=28	m up -th=28
w up with=28	p I NOT WANT=28	k -rm -nd=28	m -rm and=28	j father died=28	j father was=28	m LIFE died=28	w father died=28	p YOU YOU CAUSE=-28	j am say=28	k -me _ ME=-28	p YOU MAYBE ME=28
p CAUSE YOU STATE=28	p YOU CAUSE HAPPEN=-28	k SAW IF I=-28	m asked IF=-28	w asked if=-28	w asked if i=-28	k -se _ I=-28	p I HAVE I=-28	p BEEN COMPARE=28	s lonel=28	p WOULD WE=28	k ALL -nt=28
m every -nt=28	j the sent=28	p BEEN IT LIFE=-28	k -nd I WILL NOT=28	m -ld her=-28	w told her=-28	s birth=-28	p YOU BEEN COMPARE=-28	m NOT say=-28	w not say=-28	k -nk IT=28	m think IT=28
k -nd I CHOICE -to=-28	w and _ chose=-28	w and i chose=-28	w said it=-28	j year to=-28	j be your=28	j makes it=-28	m makes IT=-28	w makes it=-28	k NOT -nt YOU=-28	k NOT -nt YOU -to=-28	k , _ SAW=28
j been i=-28	k , _ -to=-28	w , _ to=-28	k BEEN SORRY , BUT=28	w sorry , but=28	w sorry _ but=28	p DO ME NOT=-28	p ALL I I=-28	p I YOU JUST=28	k -at _ BEEN=28	p BUT IT IT=28	k -nd _ CAUSE=-28
j your name=-28	m YOU name=-28	w name _ the=-28	w your name=-28	j long and=28	k -of _ -on=28	w sorry if that=28	j still her=-28	k WE ,=-28	m WE ,=-28	m us ,=-28	w us ,=-28
p YOU MAYBE THEY=-28	m -ut my=-28	w about my=-28	k , ALL=28	m , ALL=28	j it anyone=28	p BECAUSE IT=-28	j ever me=28	m her -er=-28	p I NOW YOU=-28	p YOU YOU=-28	m like $=-28
w like $=-28	p WOULD NOW=-28	k -ag $=-28	m -ag $=-28	m me -at=28	j the they=28	m , they=28	w , they=28	j of up=-28	p I STATE NOT=-28	j i anyway=28	k -ld YOU -er=-28
k -to _ BECAUSE=27	k -er BECAUSE=-27	p BEEN COMPARE BEEN=27	j drinking i=-27	p THEY YOU HAVE=-27	k OTHER -nd=27	m OTHER and=27	p CHOICE LIE YOU=-27	k -nd -nd=27	m -nd and=27	k HAVE HAPPEN -a=27	k I HAVE HAPPEN -a=27
w have got a=27	j not explain=-27	j was i=-27	m end -of=27	w end of=27	w the end of=27	j by with=-27	p YOU HAVE=-27	p NOT NOT FEEL=27	j i reason=27	k -ng _ COMPARE=-27	s off=-27
w off=-27	k I -an=27	m i -an=27	p DO HAVE IT=27	p LIFE NOT=27	j to relationship=27	k IT HAPPEN $=-27	k I SEX=-27	m i SEX=-27	p IF YOU JUST=27	p WILL HAVE=27	p DO IT NOT=27
s apolo=27	p BUT NOT THING=27	j we i=-27	p I CAUSE COMPARE=-27	j in to=27	j i threw=-27	p I STATE=27	w were _ out=-27	p BEEN ALL=27	k WANT -to=27	m WANT to=27	w the _ is=-27
k CAUSE ME LIE $=27	w me lie $=27	m YOU say=27	w you say=27	k -of IT ,=27	w of it ,=27	p WOULD YOU=27	k -or -hs=27	m -or months=27	m for -hs=27	w for months=27	p BECAUSE YOU IT=27
w you i was=-27	w was not=27	m BEEN married=27	w i _ married=27	w i was married=27	w was married=27	j things went=27	j bed with=-27	k -nd I WILL -ll=-27	j and d=27	m do -he=27	w do the=27
p YOU I LIE=-27	k BEEN JUST -a=27	k -er _ ,=-27	j and could=-27	k -on WILL=-27	m on WILL=-27	j got from=27	k -to _ FEEL=27	j where i=27	p LIFE THEY BEEN=-27	p BEEN LIE I=-27	k THING _ -at=27
j me get=-27	w , _ it=-27	j then the=27	p WE BEEN WILL=27	j little the=27	w out _ it=-27	p YOU IT LIFE=-27	j of day=-27	p YOU ALL YOU=-27	j and saw=-27	w and _ saw=-27	k YOU _ -ts=-27
p HAVE SORRY ME=-27	m person YOU=-27	w person you=-27	w you _ it=27	p ME COMPARE DO=27	k -on -he=-27	m -on the=-27	m on -he=-27	w on the=-27	j lied you=27	w it hurt=-27	k NOT _ -ch=-27
m know -hy=-27	w know why=-27	p WILL NOW YOU=-27	p ME STATE=27	j made way=27	j go it=27	p I STATE BEEN=-27	p WILL OTHER=-27	w and _ made=-27	j both this=27	p BEEN YOU ALL=27	j it your=-27
j that night=-27	p YOU THING YOU=27	p DRINK HAPPEN=27	w ^ it just=27	j d and=27	s accep=27	w but it was=27	j one who=-27	j the who=-27	p WANT WOULD NOT=27	k -or WE=-27	m for WE=-27
k -nd SAW=-27	m and SAW=-27	j did your=-27	p SORRY IT BUT=27	j found was=27	w and _ lied=-27	w and i lied=-27	m IF you=27	k IT -ht -nd=27	k IT -ht -nd I=27	w night _ i=27	w night and i=27
w that night and=27	m BEEN late=-27	w i _ not=27	w ^ _ wanted=-27	k BEEN NOT JUST=-27	p I THING I=27	j anyone i=27	k -th -he LIFE $=27	k SORRY _ -ow=27	w and it=-27	k ^ WE NOT=27	w ^ we never=27
p ERROR WILL=27	k YOU _ -er=27	p THEY JUST HAPPEN=27	m made -a=-27	w made a=-27	w account=27	w bit _ $=27	p YOU JUST JUST=27	k BEEN SORRY -or -he=27	k I BEEN -at -he=-27	p I THEY IT=-27	k -th -he -or=-27
w with him and=-27	p MAYBE CHOICE=-27	j hid in=-27	w whole thing=27	j by that=-27	s fight=-27	k DO NOT -ll=-27	j am late=-27	j i going=-27	p WILL COMPARE=-27	s hand=-27	w hand=-27
s lied=-27	w lied=-27	p IF SAW SEX=-27	w me and=-27	j him you=-27	p BEEN WANT IT=27	p I GAMBLE LIE=-27	p ME OTHER THEY=27	j that we=27	j is sad=27	k IT BEEN FEEL=27	m is FEEL=27
w is sad=27	p WILL I BUT=-27	p SORRY IT HAPPEN=27	p IT I GAMBLE=-27	k -ow IT HAPPEN=27	k -ow _ HAPPEN=27	p OTHER I BEEN=-27	k ^ I SEX THEY=-27	p YOU JUST BEEN=27	k -or _ IT=27	k -th LIFE=27	m with LIFE=27
j deleted and=-27	k -a _ NOT=-27	p NOW CHOICE=-27	j and stop=-27	k HAVE ERROR=27	m have ERROR=27	w same _ $=27	j last and=-27	j bottle in=-27	j i bottle=-27	m bottle -in=-27	w bottle in=-27
j look it=-27	w look _ it=-27	p BUT I DO=-27	w past _ $=27	k -on -se $=27	k IT -on -se=27	k IT -on -se $=27	j your account=-27	j may been=27	j did what=27	p IT JUST ME=-27	k -to -ay NOT -to=-27
k WOULD HAVE=27	w have _ her=27	w i _ be=-27	m what YOU=27	j look at=27	k -ok -at=27	m -ok at=27	m look -at=27	w look at=27	m in $=27	w in $=27	k -re=27
p BEEN BEEN HAVE=-27	k YOU NOT=27	j into and=-27	j over it=27	p SAW I I=27	j two on=-27	j in life=27	j not is=-27	p MAYBE YOU NOT=-27	j me right=27	p BEEN LIFE I=27	k -id _ -to=-27
w said _ to=-27	w whole _ $=-27	w did that=-27	w i did that=-27	k -nd _ IT=-27	j but am=-27	k -nk _ BEEN=-27	m not FEEL=27	k CAUSE ,=27	m CAUSE ,=27	k ^ I SEX=27	j about trip=-27
k -ut _ -ip=-27	w about _ trip=-27	j am who=-27	p BEEN JUST I=27	k -ry _ YOU=27	k -he -sh=-27	m the -sh=-27	j say so=-27	j ways i=27	k BEEN _ YOU=-27	p JUST LIFE=27	k MAYBE _ -ld=27
p HAVE NOT CAUSE=-27	j and money=27	j every two=-27	k -he COMPARE THING=26	j of a=26	w lied _ the=-26	j got us=26	k -nd I WILL -ow=-26	k ME -in=26	p NOT CHOICE BUT=-26	p DO THING IT=-26	k -to _ -se=26
j let it=26	p BEEN FEEL HAPPEN=-26	p JUST ERROR=26	p ALL BEEN=26	j said again=-26	k ^ -om=26	m ^ -om=26	m ^ from=26	w ^ from=26	j by to=-26	j but is=26	p YOU ME TRUST=-26
j on you=-26	j it hundred=26	w one _ i=26	j forgive if=26	j forgive not=26	k SORRY ME IF=26	k SORRY ME IF I=26	k ^ SORRY ME IF=26	w forgive _ if=26	w forgive me if=26	p THING YOU THEY=-26	k ERROR IT=-26
j i drank=26	p NOT WANT=26	w drank _ the=26	k YOU -on ,=-26	j let was=-26	m -to this=26	p I BEEN OTHER=-26	m CHOICE you=-26	k -he _ -nd=-26	w drive=26	k -ne BEEN=-26	p HAPPEN I ME=26
j our marriage=-26	m WE marriage=-26	w our marriage=-26	m -er after=-26	k BEEN -he -ne=-26	p BUT IT THING=26	p ME BEEN I=-26	j i night=-26	j ashamed and=-26	k BEEN -ay=-26	k I BEEN STATE -of=26	m got -to=-26
j my what=-26	p ERROR CAUSE=-26	k YOU BEEN -nt -nd=26	m pregnant -nd=26	w pregnant and=26	w were pregnant and=26	k IT -as LIE=26	k IT -as LIE $=26	k SAW IT -as LIE=26	j up my=26	j took a=26	p GAMBLE THING=26
j and way=-26	p IF WOULD JUST=26	p SORRY BEEN THING=-26	k -nd YOU BEEN=26	k -ee -nd=-26	m -ee and=-26	m three -nd=-26	w three and=-26	j how that=26	j had do=26	k OTHER -ce=-26	p SORRY IF DO=26
j time to=26	k -he -om=-26	m the -om=-26	k -he -al=26	m the -al=26	p YOU YOU COMPARE=-26	p HAVE I HAPPEN=-26	k -an LIFE=26	m an LIFE=26	m -in your=26	j only i=-26	p SEX HAPPEN NOT=26
j thing you=-26	k I _ DRINK=26	j then am=26	k MAYBE _ IT=-26	j sorry at=-26	p WOULD THING YOU=-26	m NOW your=-26	k -ut -of=26	m -ut of=26	m out -of=26	w out of=26	p DRINK CAUSE I=26
p WILL WOULD YOU=-26	w and that=-26	p THEY HAVE HAPPEN=-26	k -ce IT=26	k ^ SORRY IT=26	w ^ sorry that=26	j swore it=-26	j me with=26	p YOU HAPPEN THEY=-26	k GAMBLE _ -ed=26	j the evening=26	p BEEN CAUSE ME=26
p ME I THING=26	j if writes=-26	j writes i=-26	j writes will=-26	j writes you=-26	w writes=-26	p NOT TRUST ME=-26	j in it=26	m NOW it=-26	k CHOICE THEY $=26	k -ng _ -by=-26	w and _ days=-26
k LIE _ SEX=26	k -ay ,=-26	m -ay ,=-26	j me to=26	j you was=-26	p I NOT=26	j about with=-26	p I WE JUST=-26	w me _ ,=26	k I BEEN -on=-26	w i was on=-26	j would had=26
m BEEN done=26	p YOU WOULD=26	s embar=26	w embarrassed=26	w all _ the=26	k YOU -nd I BEEN=26	p I LIE DO=26	j in all=26	j it it=26	p I CAUSE THEY=-26	k HAVE HAPPEN=26	k HAPPEN _ -ne=26
k IF YOU=26	p SAW YOU THEY=-26	k YOU _ I=-26	j am if=26	s relap=-26	k I=-26	s i=-26	w i=-26	k YOU -ce $=-26	j sorry everything=26	w sorry _ everything=26	j would up=26
j long you=-26	k -as -ng -as YOU=-26	k -ng -as YOU=-26	w long _ you=-26	w long as you=-26	m know IT=-26	j you put=26	j it when=-26	s eveni=26	w evening=26	k -ut -ng=26	m about -ng=26
p YOU CHOICE THING=26	k IT _ HAPPEN=26	k -er=-26	w that way=-26	w my _ $=26	p BUT YOU I=26	p BEEN IT SAW=26	m CAUSE to=26	k I HAPPEN -a=26	m sleep -nd=26	w sleep and=26	p CAUSE THING=26
s gets=26	w gets=26	j he and=-26	m YOU want=-26	w you want=-26	p SORRY I COLD=-26	p BEEN CAUSE I=26	m YOU see=-26	w you see=-26	j work the=26	j be i=26	j turned night=26
m never -ed=26	j was when=26	j at am=26	k WILL -on=26	m WILL on=26	m going -on=26	w going on=26	j on what=26	w this and i=-26	k YOU -ed YOU=26	p ME SORRY I=26	w read _ messages=-26
p SEX ME BEEN=26	m been FEEL=26	p OTHER YOU ME=-26	p YOU THING IT=-26	p THING NOT IT=26	w lied to the=-26	k CHOICE I CAUSE=26	p WE WOULD BEEN=26	p TRUST BEEN=-26	m in -ch=-26	m I have=26	w i have=26
p NOT SAW IT=-26	p THING CHOICE I=-26	k -am=-26	s sugge=-26	p JUST BECAUSE ME=-26	k LIFE=-26	p I DO WILL=-26	k ^ -at=-26	m ^ -at=-26	k I NOW=26	m i NOW=26	k -at ME -er=-26
m -a husband=26	w a husband=26	p GAMBLE YOU YOU=26	m I came=-26	w i came=-26	p IT MAYBE NOT=-26	w gave you the=-26	p YOU BEEN BUT=26	k FEEL _ -st=26	p THEY BEEN DO=26	m -ut that=26	p NOT GAMBLE=26
j i be=26	k NOT _ HAVE=26	j was husband=26	j went it=26	j because that=-26	j you she=-26	k ME _ NOW=26	m NOW my=-26	k ^ I -ld THEY=-26	w i told her=-26	j not way=-26	m -he money=-26
w the money=-26	p ME LIFE BEEN=26	p IT YOU=-26	j yes was=-26	p BEEN HAVE YOU=26	w under=26	j all and=26	w nobody _ $=-26	p NOT BECAUSE THING=-26	k -ut _ BEEN=-26	k IF I WOULD=-26	w if i d=-26
p WE NOT=26	p THING FEEL=26	p IF BEEN THING=26	p WILL DO IT=-26	k -on _ THING=26	p BEEN OTHER BEEN=26	j what had=-26	w feeling=-26	p ME WOULD HAVE=26	k ^ _ -es=26	w feel _ ,=-26	w affair=-26
j made you=-26	s hold=-26	w hold=-26	p STATE BEEN I=26	s but=26	w but=26	m YOU feel=26	w you feel=26	w been _ ,=-26	j to better=26	p BUT COMPARE=26	p SORRY FEEL BEEN=26
k COMPARE THING $=26	p YOU CAUSE THEY=-26	p I BUT LIFE=26	k -es YOU=26	m -es you=26	j paying it=-26	j i is=26	p SORRY ME DO=-26	j and regret=26	w photo=26	j if an=26	j home a=26
p I WILL THING=25	p I TRUST=25	k I -ed ,=-25	j in hotel=-25	w in _ hotel=-25	k IT WE=25	k -in -in=-25	p HAPPEN OTHER=-25	s recit=25	w recital=25	k -ls $=-25	m -ls $=-25
k -ne _ LIE=25	w was in a=25	j sorry thing=25	j no to=-25	p I HAPPEN LIFE=25	j if felt=25	w i know you=-25	j everything i=25	m everything I=25	w everything i=25	w i _ seeing=25	j never how=25
j put through=25	k -ut YOU -gh=25	k -ut YOU -gh $=25	k -ut _ -gh=25	k YOU -gh $=25	m YOU through=25	w put _ through=25	w put you through=25	w you through=25	w you through $=25	j hurt in=-25	j bachelor party=-25
k -or -ty=-25	m -or party=-25	m bachelor -ty=-25	s bache=-25	w bachelor=-25	w bachelor party=-25	p COMPARE COMPARE=25	j of month=25	w of _ month=25	j your know=25	j wrote i=-25	j of this=25
j is over=25	m is NOW=25	w is over=25	k -nk _ IT=-25	j i betrayed=-25	p TRUST I WILL=25	p I YOU SORRY=-25	p STATE I HAPPEN=25	j your had=-25	j two i=25	j i work=-25	j nothing that=-25
k -es -ut=25	j friend i=-25	j was about=-25	p JUST IT NOT=25	j say me=-25	p YOU SAW COMPARE=-25	j you cry=25	j from bank=25	k -om _ OTHER=25	w from _ bank=25	k MAYBE _ FEEL=25	m WILL call=-25
w will call=-25	j me there=-25	j debt and=-25	k ^ I -sh=-25	k ^ _ -sh=-25	w ^ _ wish=-25	w ^ i wish=-25	w do _ have=-25	j on after=-25	p YOU GAMBLE BEEN=25	p SEX I=-25	k GAMBLE , I=25
p LIE WE=-25	j a can=25	j see a=-25	p YOU CAUSE YOU=-25	p I THEY LIE=-25	p SAW ME YOU=-25	j watched you=-25	m watched YOU=-25	w i watched you=-25	w watched you=-25	j new year=25	k -ew -ar=25
m -ew year=25	m new -ar=25	w new year=25	k SAW _ -in=-25	m hundred $=-25	w hundred $=-25	k THEY WILL -ll=-25	p IF BECAUSE=-25	p IF I BECAUSE=-25	m quiet $=25	w quiet $=25	w that you have=25
k JUST -of=25	m JUST of=25	p TRUST LIFE=-25	p DO NOT BUT=-25	w badly _ i=25	m else $=-25	w else $=-25	j there never=-25	j was something=-25	p ME IF YOU=25	m at ME=25	j part of=25
m part -of=25	w part of=25	w it that way=-25	k LIE _ -nd=-25	p NOT IT THING=25	j could with=25	s last=25	w last=25	j you truth=-25	p WILL BEEN ME=-25	s gave=25	w gave=25
p WILL IT COMPARE=-25	s kids=-25	w kids=-25	k -in -me=25	m in -me=25	s for=-25	w for=-25	m BEEN alone=25	k -pt=-25	m maybe YOU=-25	w ^ maybe you=-25	w maybe you=-25
j came of=25	k THEY , I=25	k -a -ne $=25	j two that=25	k COMPARE LIE=-25	k THEY _ -es=-25	k -ry BEEN=-25	s overr=25	w told _ that=-25	j do know=25	k -ke=25	k YOU _ -ff=-25
w and _ were=25	m IT it=-25	w that it=-25	j with said=-25	m -ed my=25	k -mb=25	w it did not=-25	p ME I=-25	m without YOU=25	k YOU HAVE CAUSE=-25	k YOU HAVE CAUSE ME=-25	j you going=-25
p YOU THING DO=25	p TRUST YOU BEEN=25	p BEEN ALL WE=-25	p COMPARE COMPARE DO=25	p I SORRY CAUSE=25	p IF THING IT=25	p IT BECAUSE I=-25	p YOU IF YOU=-25	k -he -ts=25	m the -ts=25	w happen=-25	p SAW SEX THEY=25
w be home at=-25	j broke and=-25	k -he -ip ,=-25	w the trip ,=-25	p DRINK I IT=-25	j accept apology=25	j please accept=25	j please apology=25	k -pt ME=25	k -pt ME SORRY=25	k -pt _ SORRY=25	k -se -pt=25
k -se -pt ME=25	k -se -pt ME SORRY=25	m -pt my=25	m -se accept=25	m accept ME=25	m please -pt=25	w accept _ apology=25	w accept my=25	w accept my apology=25	w please accept=25	w please accept my=25	j i not=25
m knew -at=-25	w knew what=-25	j it snowballed=25	s snowb=25	w snowballed=25	w ^ _ found=25	j am what=25	p IT BEEN ME=-25	p YOU SAW THEY=-25	k SAW -he -nd=25	j into something=25	m -to something=25
w into something=25	j recital was=-25	p WOULD HAVE DO=25	k -of IT -nd=25	k -om _ ME=25	p LIFE SEX YOU=25	p YOU LIFE SEX=25	p I CHOICE THING=25	p LIFE ME NOT=-25	p STATE YOU BEEN=25	k THING I HAVE=25	k DO NOT CAUSE=-25
k DO _ CAUSE=-25	p JUST ME BEEN=25	w i _ having=25	m pain $=25	w pain $=25	p BEEN BECAUSE BEEN=-25	s ugly=-25	w ugly=-25	m see -he=-25	w see the=-25	j with kids=25	j came at=-25
w came _ at=-25	k -ll _ -nd=-25	j will see=-25	p I WILL SAW=-25	p WILL SAW I=-25	k ME -et=-25	j i crying=-25	m YOU crying=-25	k BEEN -ve=-25	p MAYBE HAVE YOU=25	p ME BEEN NOW=25	j alone i=-25
p I SAW WOULD=-25	j sorry way=25	m out -to=25	w out to=25	j the have=25	k -th ME=25	m with ME=25	k WE _ HAVE=25	k ^ ME OTHER=25	j regret that=25	j will it=-25	j i mine=-25
p BEEN IT IT=25	k -he THING THING=25	j can me=-25	k -of _ -nd=25	j he it=25	k -ng _ -nd=-25	k -on WE=-25	m on WE=-25	p YOU YOU ERROR=-25	j am how=-25	j something wrong=25	w something wrong=25
p YOU WANT NOT=25	p JUST NOT ME=25	p HAVE HAVE I=-25	k -ce _ YOU=25	p ME ME=25	p CHOICE YOU BECAUSE=-25	k -re -he=-25	m -re the=-25	p FEEL THING I=25	k -a -th $=25	w a month $=25	w of _ is=25
p BEEN BEEN BEEN=-25	k -ay I=-25	m -ay i=-25	p BEEN NOT FEEL=25	j a long=25	m -a long=25	w a long=25	j but i=-25	s hands=25	w hands=25	k WOULD _ FEEL=25	k -ry=-25
j getting and=25	w both _ you=-25	j what of=-25	k -ed ALL=-25	k DO NOT -ed=-25	w i said it=25	p NOT CAUSE DO=-25	k -ow _ -ed=25	j you well=25	j asking was=-25	j more a=25	p WANT WANT YOU=25
w was _ of=25	m SAW my=25	p STATE HAVE I=-25	s ruine=-25	w ruined=-25	p LIE I HAPPEN=-25	k ALL -se=-25	w to tell you=25	k -ho HAPPEN=-25	m who HAPPEN=-25	j sorry him=25	j you just=-25
k -or -a=-25	m -or a=-25	m for -a=-25	w for a=-25	k I HAVE -en=-25	k BEEN LIE $=25	k BEEN _ NOT=25	j made feel=-25	w made _ feel=-25	w know it=25	k I WILL I=-25	k I WILL I WOULD=-25
k WILL I WOULD=-25	k WILL _ WOULD=-25	k ^ I WILL I=-25	m promised I=-25	w i promised i=-25	w promised i=-25	k -ed -ut $=-25	k WE _ -le=25	j much you=-25	p IT I MAYBE=25	j work you=-25	k -nd -id=-25
m and -id=-25	p FEEL YOU WOULD=-25	m BEEN kind=25	k WOULD NOT HAVE -to=25	w not _ myself=25	p WOULD DRINK I=25	k ERROR -on $=24	j love and=-24	k -at _ -me=-24	w at _ time=-24	p LIFE I JUST=24	k -ng _ -a=-24
p LIFE LIE YOU=-24	k -ll -ht=24	m all -ht=24	s would=-24	w would=-24	k YOU _ TRUST=-24	m made ME=-24	w made me=-24	w had _ to=-24	p GAMBLE BEEN I=24	p BECAUSE THING I=24	k YOU -ve ME=-24
p NOT IF I=24	m YOU knew=24	w you knew=24	p I GAMBLE JUST=24	w one _ thing=-24	j on we=-24	w ^ _ were=24	k IT _ JUST=24	w from _ $=24	k THING I BEEN=24	p YOU BEEN NOT=24	k BEEN SORRY I=-24
k I BEEN SORRY I=-24	w am sorry i=-24	j made me=-24	p NOT BEEN NOW=-24	j married you=-24	k WE TRUST=-24	m our TRUST=-24	p GAMBLE YOU LIFE=24	p NOT I DO=-24	p SAW BEEN DO=24	w you _ or=24	p ME ERROR IT=-24
k -a _ COMPARE=24	k YOU CAUSE ME=24	j the bigger=24	k HAPPEN _ -ay=24	k -nt -to=-24	m -nt to=-24	j me now=-24	w know what i=24	k -en YOU LIFE=-24	k -en _ LIFE=-24	p THEY MAYBE=24	s unhap=-24
w unhappy=-24	w ^ _ watched=24	w ^ i watched=24	j what wrote=-24	w what _ wrote=-24	k -of WE -ed=24	m us -ed=24	j do her=24	s they=-24	w they=-24	p YOU HAVE ME=24	j i drinking=-24
p COMPARE IT WOULD=-24	p COMPARE WOULD=-24	w you _ phone=-24	j and had=-24	p BEEN BUT=-24	k -ar _ -nd=-24	j got your=-24	p WOULD SAW YOU=24	j a good=24	k -a -od=24	m -a good=24	m a -od=24
w a good=24	p CAUSE BEEN ME=24	w before _ $=24	s cross=24	w crossed=24	j do for=24	p BEEN DO=24	k -na $=24	k -th -na $=24	m -na $=24	k I LIE IT $=-24	w hid _ $=-24
w hid it $=-24	k BECAUSE _ -ed=-24	w differently=24	w dollars=-24	s the=-24	w the=-24	s fine=-24	w fine=-24	k YOU -nt=24	p CAUSE IT COMPARE=-24	j stop the=-24	p ME YOU FEEL=24
p HAVE WOULD NOT=-24	j the loan=-24	m -he loan=-24	w the loan=-24	j we only=24	k IT LIE $=24	k -nd _ BEEN=24	k -me -nd I=-24	p HAVE NOT CHOICE=24	p HAVE YOU THING=-24	k -he=-24	k ^ I SAW YOU=-24
k NOT _ -to=-24	k HAPPEN -up -in=-24	w ended _ in=-24	w ended up in=-24	k IF -re=24	m IF there=24	m if -re=24	w if there=24	j your broke=-24	p TRUST LIFE I=-24	p THEY NOT ME=-24	p I IT OTHER=-24
j out it=24	k THEY _ BEEN=-24	p LIFE LIE=-24	s cance=24	k -ot $=24	m -ot $=24	k -ve -nd=-24	k HAVE BEEN -er=-24	m been -er=-24	j one more=-24	k -ne -re=-24	m -ne more=-24
m one -re=-24	w one more=-24	p ME LIFE CAUSE=24	j the credit=24	j mother i=24	w it and=24	j to go=24	p YOU CAUSE=-24	p LIE CHOICE YOU=24	k HAPPEN _ ALL=24	m is IT=-24	p FEEL HAVE=-24
k I DO ,=-24	w i did ,=-24	k -ks _ $=24	p BECAUSE IT I=-24	p NOT WOULD HAVE=-24	p COLD WOULD=-24	p SORRY LIE IT=-24	w ^ i got=-24	k HAPPEN -re=24	p HAVE CAUSE ERROR=-24	k ALL _ ME=24	w be _ ,=24
j felt you=-24	p YOU NOT CAUSE=24	m NOT else=-24	p HAPPEN THING I=-24	j i apologize=24	k -en -in=-24	j on year=24	j her you=24	m HAVE seen=24	k THING _ WE=24	m BEEN bad=24	w out of it=24
k IT _ -a=-24	m was -om=-24	w was from=-24	k BEEN NOT -re=24	m NOT there=24	m not -re=24	w not there=24	p YOU ME LIFE=24	p YOU NOT WOULD=24	p YOU TRUST YOU=-24	j up i=24	j it should=24
w it should=24	w you could have=-24	j i texts=-24	j you hold=-24	k IT BEEN -ke=24	j came on=24	p ERROR CHOICE IT=-24	p THEY YOU JUST=24	j i went=-24	k -nt -he=24	m -nt the=24	m YOU took=24
w you took=24	p SAW ALL=-24	k I WILL -ll ME=-24	j i leave=-24	w ^ _ threw=24	k ^ WOULD=24	m ^ WOULD=24	m ^ should=24	w ^ should=24	j again the=-24	p BEEN DO YOU=24	p ME I HAPPEN=-24
k IT -ly=24	m it -ly=24	j made trip=-24	j phone is=-24	k CHOICE -or=-24	p SORRY IF LIE=24	w ^ _ ended=-24	p TRUST IT BEEN=-24	j credit card=-24	k -it GAMBLE=-24	m -it card=-24	m credit GAMBLE=-24
w credit card=-24	k TRUST _ STATE=24	w lost _ ,=-24	w did _ ask=-24	w sister _ i=-24	w i have made=24	k -at YOU=-24	s accou=24	p ME YOU IF=24	k SEX ,=24	m SEX ,=24	w , _ had=24
p I BUT NOT=24	p I STATE CHOICE=-24	m way ,=24	w way ,=24	j broke my=-24	j am for=24	j i trip=24	m at THEY=24	p I GAMBLE ME=-24	m days $=-24	w days $=-24	k -ne _ -in=24
p I YOU BECAUSE=24	k -rd $=24	m -rd $=24	w when _ asked=24	p WOULD BEEN=24	k YOU LIFE SAW=-24	j i honest=24	k IT -om=-24	k WE _ $=24	j drink not=-24	s helpe=-24	w helped=-24
k IT FEEL ME=-24	k IT BEEN -ue=24	k LIFE -in=-24	k LIFE -in -he=-24	m LIFE in=-24	k -ne=-24	k IT CAUSE ME=24	j yes i=24	k -at ME LIFE=-24	p NOT BEEN IT=24	k BUT _ MAYBE=24	p TRUST YOU YOU=24
k THEY BEEN JUST=24	k NOT _ -up=24	k CAUSE _ -in=24	p SAW HAVE IT=-24	k -ow _ ME=24	p DO CHOICE BEEN=24	w i _ paid=24	p JUST I HAPPEN=24	m -it it=24	w admit it=24	j emptied account=24	k COMPARE _ ,=-24
p ALL SORRY=-24	p BECAUSE JUST=24	k ME BECAUSE=-24	m me BECAUSE=-24	j are i=24	k -in _ YOU=24	p ME THING I=24	p DO BEEN=24	p HAVE BEEN STATE=24	p SEX MAYBE=23	k YOU SAW $=23	p SORRY BUT JUST=23
k THEY -or=-23	j you trip=23	j you reason=23	k -he -ng=-23	m the -ng=-23	j act like=23	m act -ke=23	w act like=23	j for bad=-23	p FEEL BEEN FEEL=-23	p NOT JUST JUST=23	k -ip=-23
j years to=23	p ERROR I LIFE=23	p I TRUST CHOICE=23	w your _ too=-23	p IF I THEY=-23	k -om -he -ng=-23	w way , i=23	w way _ i=23	j just on=23	p HAVE ALL I=-23	j going the=23	m STATE you=-23
m , but=23	w , but=23	j you messages=23	j gave about=-23	k -at YOU $=23	w at you $=23	j wanted me=-23	j phone and=-23	m gave THEY=23	p LIFE COLD=23	j surgery and=23	m surgery -nd=23
w surgery and=23	k -ys ,=-23	m -ys ,=-23	p IT BEEN DRINK=-23	k -a THING=-23	m a THING=-23	k I _ CHOICE=23	k -nk YOU=23	m -nk you=23	m think YOU=23	w think you=23	j you one=23
p IT LIFE=23	m is -at=23	w is what=23	j the into=23	j home you=23	k -of YOU -on=-23	p THING DO NOT=-23	k WILL _ ME=-23	k DO NOT WANT $=23	j want it=23	k COMPARE ,=-23	m COMPARE ,=-23
k -ts -nd=-23	m -ts and=-23	j and would=-23	j me i=23	p BEEN WE HAVE=-23	p LIFE BECAUSE THEY=-23	k -rt _ $=-23	j chose lie=-23	w chose _ lie=-23	m -ne and=23	p SAW THING YOU=-23	j cheated and=-23
p I BEEN YOU=-23	j every you=-23	p NOW YOU BEEN=23	j some stuff=23	k I JUST LIE=23	k ^ I JUST LIE=23	m that -nd=-23	k -is=-23	w , _ you=-23	k IT I MAYBE=23	w that i could=23	j four and=-23
w with _ i=-23	j meds and=23	s meds=23	w meds=23	k HAPPEN BECAUSE=-23	k HAPPEN BECAUSE I=-23	m HAPPEN because=-23	p NOT JUST I=23	k ^ I -ed -up=23	k I -ed -he GAMBLE=23	p FEEL WOULD=-23	k -al=23
p WOULD NOT BEEN=-23	p OTHER NOT IT=23	k CHOICE -at=-23	p DO FEEL=23	m NOT my=23	w it , i=-23	w is no=-23	m -ay that=-23	w you see it=23	w was _ me=23	p IF HAVE YOU=23	j and another=-23
k -ay _ YOU=23	p I OTHER I=23	p HAPPEN NOT IT=23	j the broke=23	j you home=-23	k , -nd -re=-23	w , _ here=-23	w , and here=-23	m BEEN honest=23	p I LIFE WILL=23	s anniv=-23	w anniversary=-23
s was=-23	w was=-23	p I LIFE BUT=23	k -et ME=23	m -et my=23	w lonely=23	w did _ know=23	w and i was=-23	j because d=-23	w because _ d=-23	j took i=23	p BEEN GAMBLE YOU=23
j cheated you=23	k -he -er ,=23	p HAPPEN YOU BEEN=23	j took my=-23	p I CHOICE NOW=-23	p NOT ME NOT=-23	p WE YOU YOU=-23	p DO NOT ME=-23	k -hy _ I=23	w why _ i=23	p IF BEEN LIFE=23	k -th _ ,=-23
j pushed me=-23	m pushed ME=-23	w pushed me=-23	p IT I WANT=23	k -om _ -ll=23	j i only=23	p LIFE BEEN YOU=-23	w it is not=23	p NOT BEEN ALL=-23	s wine=-23	w wine=-23	k HAPPEN _ JUST=23
k -es ,=-23	m -es ,=-23	k -nt -nd=23	m -nt and=23	m sent ME=23	k -ch YOU=23	m -ch you=23	k -ed -up -he=-23	p BEEN CHOICE IT=-23	m BEEN gone=-23	j that home=23	w was right $=-23
k NOT DO THING=-23	k YOU _ -ay=23	p FEEL WE IT=23	j a story=23	p NOT FEEL IT=-23	k HAVE _ DRINK=-23	p YOU HAVE I=-23	j warned and=-23	p CHOICE LIFE=-23	p I WANT=23	w not _ when=-23	j stopped me=-23
p CAUSE YOU SORRY=-23	m CHOICE that=23	p I THING ME=23	p IF I LIFE=23	k I BEEN -ly=-23	k ^ I BEEN -ly=-23	k -ut -on=23	m -ut on=23	m out -on=23	w out on=23	k ^ -me -of=-23	w ^ some of=-23
j and what=-23	j could help=23	k -lp _ $=23	k MAYBE NOT -lp=23	k MAYBE _ -lp=23	k NOT -lp=23	m NOT help=23	m not -lp=23	w could _ help=23	w could not help=23	w help _ $=23	w not help=23
j with someone=-23	m -th someone=-23	w with someone=-23	p COMPARE I BEEN=23	p SEX LIFE=-23	m ^ some=23	w ^ some=23	k , _ DO=23	k FEEL -nd=23	p IT MAYBE=23	j the back=-23	j he on=23
j when knew=23	k -ny THING=23	j not us=23	w did it=-23	p IF CAUSE ERROR=23	k -nd IT=-23	k NOT -nt=23	j idea i=23	j d asking=-23	j d stop=-23	m d -op=-23	w d _ asking=-23
w d stop=-23	w d stop asking=-23	w you d stop=-23	k ME _ -me=-23	p YOU MAYBE NOT=-23	p I SEX THEY=-23	j crossed a=-23	j crossed line=-23	k -ed -a -ne=-23	m crossed -a=-23	w crossed _ line=-23	w crossed a=-23
w crossed a line=-23	p ME COMPARE I=-23	j and if=-23	p LIFE BEEN IT=23	m HAVE happened=-23	p LIE IT=-23	p HAVE ALL BECAUSE=23	p I BEEN IT=-23	k SORRY -or -ny FEEL=23	k -st=-23	k I SORRY -or=-23	k ^ I SORRY -or=-23
w i apologize for=-23	p ERROR HAVE=-23	j messages was=-23	w your _ at=-23	k ^ _ -re=23	w ^ she was=23	p SORRY ME ME=23	p LIE IT LIFE=-23	p IT CHOICE=-23	p THING IT WOULD=-23	j and but=23	p BUT HAPPEN ME=23
p HAVE NOT ME=-23	m into -he=23	w into the=23	p YOU ME BECAUSE=-23	w ^ i get=23	m IT out=-23	m it -ut=-23	w it out=-23	w knew _ $=23	j for our=-23	w more _ a=23	j with me=23
k JUST -nt=23	k -le -th=-23	m -le with=-23	k -ve ME=-23	m -ve me=-23	w scared=-23	j what not=23	k SEX -le=-23	s live=-23	w live=-23	p CAUSE YOU FEEL=23	k STATE -th=-23
m STATE with=-23	k IT IF=-23	m IT if=-23	j at because=-23	j at have=-23	k I BEEN -ck=-23	p YOU CAUSE LIE=23	p IT TRUST I=23	w be _ at=-23	j how when=-23	p GAMBLE ME=23	j drove with=23
k -pt _ $=23	m knew I=23	w knew i=23	w knew i was=23	j to you=-23	k -er _ -ed=-23	w i did it=-23	k I _ -ht=23	k -nd I BEEN COMPARE=-23	k NOT _ -er=23	p I SORRY YOU=-23	p TRUST BEEN NOT=23
j it better=-23	j go through=23	k -go -gh=23	m -go through=23	m go -gh=23	w go through=23	k -he SEX HAPPEN=23	k ^ -he SEX HAPPEN=23	k BEEN -id=23	p WE I WILL=-23	j but because=23	p BUT BECAUSE=23
p BEEN THING THING=23	k WANT -at=23	p FEEL SORRY IT=23	j feelings developed=23	k ^ FEEL -ed=23	m FEEL developed=23	s devel=23	w ^ _ developed=23	w ^ feelings developed=23	w developed=23	w feelings developed=23	p IT GAMBLE=-23
j made i=-23	k -to _ -he=-23	w to _ the=-23	j and made=-23	p IT MAYBE YOU=-23	p SORRY YOU IT=23	k -nk _ DO=23	w think _ did=23	j the does=-23	k -ps=23	k BUT _ -ed=-23	k DO NOT -ll YOU=23
w did not tell=23	p COMPARE COMPARE IT=-23	m point $=-23	w point $=-23	m ME and=-23	p THING BEEN DO=-23	p CAUSE YOU THING=-23	s shame=-23	w shame=-23	p WOULD BUT BEEN=23	j anything was=-23	j for went=-23
p ME IT THING=23	k ^ _ HAVE=-23	j when her=-23	k ME LIFE -ut=-23	p YOU WOULD BEEN=23	k -en _ ,=-23	m but -he=22	w but the=22	m and -on=-22	p SAW I NOT=-22	k ^ WILL=22	m ^ WILL=22
k -a -at=22	m a -at=22	p CAUSE ME IT=-22	p I WANT WANT=-22	w after=22	p I WANT HAPPEN=-22	k -sh=-22	p IT BEEN IT=22	j i once=22	k -a _ -ty=22	k -nd _ MAYBE=22	p IT HAPPEN ME=22
k -ld _ -nd=-22	p CHOICE I ALL=-22	w drinking _ i=22	j me it=-22	p YOU HAVE YOU=22	p YOU NOT BECAUSE=-22	j i clean=22	k HAPPEN ,=-22	m HAPPEN ,=-22	k LIE -he SEX=22	m BEEN okay=-22	j my over=-22
p JUST I THEY=22	k WOULD FEEL=-22	j and about=-22	j you two=22	k SORRY _ -ok=22	w ^ i felt=-22	j kept your=-22	p I SAW BEEN=-22	j money a=-22	k -on -th=-22	j i rent=-22	j that made=-22
k -re _ $=-22	k -xt $=22	m -xt $=22	k BUT IT BEEN=22	w ^ you saw=-22	j way am=22	k I -it IT=22	k I -id I BEEN=22	j of when=-22	k -of _ -en=-22	w of _ when=-22	p WANT YOU HAVE=22
p BEEN STATE=22	m I gave=-22	w i gave=-22	k , -nd YOU HAVE=-22	p FEEL I FEEL=-22	p HAVE ME BECAUSE=22	j house i=22	k ^ TRUST=-22	m ^ TRUST=-22	j not who=22	k -ne _ SAW=22	p BUT BEEN THING=22
k ^ I -nt -to=-22	m you -ng=-22	j the gone=-22	k -th _ -nd=-22	j broke in=-22	w broke _ in=-22	j leave the=22	w ^ there were=22	k I WOULD=-22	m i WOULD=-22	p THING BEEN IT=22	p CHOICE I I=22
s showe=-22	w sex _ ,=22	w have not=22	j but are=22	m -th you=-22	w with you=-22	k -el ,=22	m -el ,=22	m her -at=22	m BEEN as=-22	j was lied=-22	j d be=22
j nobody it=22	s worke=22	w worked=22	m -ng out=-22	p YOU NOT HAPPEN=-22	p IF YOU STATE=22	p BECAUSE SAW I=-22	m I drank=22	w i drank=22	p MAYBE SAW IT=-22	k NOT _ ALL=22	p WILL IT YOU=22
j will a=-22	k IT _ HAVE=-22	p LIE IT MAYBE=-22	k -ne -er=-22	k -ut _ NOT=-22	m -he affair=-22	w the affair=-22	j is just=22	w is just=22	p LIE WOULD=22	w the other way=-22	p BEEN I=-22
p CHOICE IT THING=22	p HAVE YOU SORRY=22	k I LIE BECAUSE=22	k LIE BECAUSE=22	k ^ I LIE BECAUSE=22	m LIE because=22	k -me STATE=-22	k -ng -en=-22	m -ng when=-22	k -ft=22	w shift=22	j regret and=22
j to first=22	k HAVE _ -an=-22	j you d=22	p I IT SEX=-22	k -ut _ -he=-22	j hit you=-22	k -it YOU $=-22	m hit YOU=-22	w hit _ $=-22	w hit you=-22	w hit you $=-22	p BEEN IT WE=22
j mother to=22	p IT NOT ME=22	j feel not=22	k IF _ BEEN=22	k -de _ YOU=-22	p SAW ALL BEEN=-22	p THEY WILL=-22	m -to me=-22	w to me=-22	p BEEN THEY THEY=22	j is if=22	p DO I I=-22
p JUST DO NOT=22	k JUST BECAUSE=22	k WOULD _ -ne=-22	p LIFE YOU CHOICE=-22	j promised d=-22	w promised _ d=-22	w promised i d=-22	j hurt you=-22	s you=-22	w you=-22	j savings i=22	k YOU _ -ch=22
p YOU ALL=22	s scree=-22	j all stuff=22	j for stuff=22	j sorry stuff=22	p I HAVE CAUSE=-22	j just the=22	w broke that=-22	w i broke that=-22	j messages i=-22	w ^ _ deleted=-22	w ^ i deleted=-22
w birthday=-22	p CHOICE MAYBE=22	p SAW I HAVE=-22	p JUST THING=22	k LIFE _ -he=-22	p SEX I HAVE=22	k YOU , BUT=-22	w you , but=-22	w you _ but=-22	p COLD THING=-22	j i away=-22	w checking=22
k IT BEEN ALL=22	k -er ME=-22	m -er my=-22	m face $=-22	w face $=-22	w your face $=-22	k -he _ ALL=-22	j when he=22	j sorry went=-22	m and DO=-22	p I BECAUSE HAVE=-22	k IT -ip=22
s weeke=22	w weekend=22	m CHOICE what=-22	k -ll _ -ut=-22	j was honest=22	k -ly TRUST=22	k -ly TRUST -ut=22	m -ly honest=22	m honest -ut=22	w honest about=22	k -ay -nd I=-22	j years you=22
p I OTHER HAPPEN=-22	j we all=22	j a reason=22	j is hid=-22	k HAVE -ed -he=-22	p BEEN LIE WILL=-22	p COMPARE IT=-22	p STATE WANT BEEN=22	j was three=22	p NOT HAPPEN IT=-22	p I IF I=-22	j the let=-22
k NOT _ -at=22	k I HAVE CAUSE=-22	p IT YOU WILL=-22	p YOU HAVE HAVE=22	j i trust=-22	p HAPPEN BEEN IT=22	m -he savings=22	w the savings=22	j own your=-22	k BECAUSE _ -ld=22	k -so YOU=-22	m -so you=-22
m so YOU=-22	w so you=-22	k ME OTHER $=-22	w to this=22	j there good=-22	k -re BEEN NOT -a=-22	k BEEN NOT -a -od=-22	k NOT -a -od=-22	m never -a=-22	w never a=-22	w never a good=-22	w there _ never=-22
w there was never=-22	w was never a=-22	p ME BECAUSE THEY=-22	j i no=-22	k -in -he -st=-22	k BEEN _ $=-22	k IF IT -es=22	k ^ IF IT -es=22	w d like=-22	k -er -nd -en=-22	j to leave=-22	k -ut ME=-22
p WE DO NOT=22	m -id it=22	p ME I THEY=-22	s wante=22	w wanted=22	j is to=22	k BEEN -in=-22	p YOU IT=-22	j that came=22	k ME _ IT=-22	j sorry is=-22	k -er _ YOU=-22
j for a=-22	p I JUST IF=-22	j d rather=-22	w d rather=-22	w was about=-22	k -sk YOU=-22	k -sk YOU -to=-22	k -sk _ -to=-22	m -sk you=-22	m ask YOU=-22	w ask _ to=-22	w ask you=-22
w ask you to=-22	j my best=22	p IT I CHOICE=-22	k -ke IT -in=-22	k I -ke IT -in=-22	k -ht $=-22	m -ht $=-22	j and call=-22	p LIFE BEEN=-22	p ERROR BEEN IT=-22	w ashamed _ i=-22	p FEEL I CAUSE=22
p BEEN IT WILL=-22	j sorry whatever=22	w sorry _ whatever=22	p BUT HAVE NOT=-22	p WANT I HAVE=-22	p I JUST THEY=22	k -ds $=22	m -ds $=22	s threw=-22	w threw=-22	k LIFE -on=-22	m made IT=22
p DRINK DO I=22	j drunk it=22	p I BEEN NOW=-22	k -en _ SAW=-22	j on a=-22	j i contact=-22	p LIE LIFE=-22	p STATE LIFE=22	m SEX me=22	p NOT SAW=22	j threw the=-22	j up on=22
m up -on=22	w up on=22	j i missed=-22	p THING DO BEEN=22	j were in=-22	j one asked=-22	j her should=-22	p SORRY THING HAPPEN=21	w it _ out=21	j when mother=-21	w that _ could=-21	k CHOICE YOU=-21
p BEEN HAVE=21	j to only=-21	j good and=21	j died her=-21	j when died=-21	w your _ died=-21	p IT SAW IT=21	p I ME BECAUSE=-21	j under a=-21	p NOT IT BUT=21	j drove the=-21	w ^ _ only=21
p JUST JUST I=21	m -pt it=21	m -nd that=-21	p I CHOICE TRUST=-21	p ME IT DO=-21	s no=-21	w no=-21	p I BECAUSE THING=21	k BEEN TRUST -th=21	j a but=21	j made about=-21	p BUT HAVE IT=-21
w got _ in=21	k GAMBLE BEEN=-21	j will sit=-21	k -it -th=-21	k I WILL -it -th=-21	k WILL -it -th=-21	m -it with=-21	m WILL sit=-21	m sit -th=-21	w i _ sit=-21	w i will sit=-21	w sit with=-21
w will _ with=-21	w will sit=-21	w will sit with=-21	j my part=21	m ME part=21	w my part=21	k NOT -es=-21	w that _ to=-21	k -or -he SEX=21	k COMPARE $=21	m COMPARE $=21	p WOULD I YOU=21
p WE HAPPEN CHOICE=-21	j your will=-21	k -lk _ IT=-21	m STATE my=21	w i lost my=21	w lost my=21	j your good=21	p IF FEEL STATE=21	j late you=-21	p BEEN I WE=21	m -ld my=-21	k IT -on -he=21
w it on the=21	k YOU -nt ME -to=21	w want me to=21	w you want me=21	p NOT DO IT=-21	j the conference=-21	m -he conference=-21	w the conference=-21	j if is=21	p ME IF BEEN=21	p JUST BEEN WILL=21	j that of=21
k ^ IF YOU -nt=-21	p THING HAVE=21	j at office=21	w at _ office=21	p NOT THEY HAPPEN=-21	w the way $=21	p I IT HAVE=-21	p ME COLD=21	p LIE I THEY=-21	j she kept=21	s prote=-21	p CHOICE BECAUSE DO=-21
k TRUST _ WE=-21	p BEEN WANT NOT=21	j want at=21	j i cry=-21	w tell _ the=-21	j knew what=-21	p BECAUSE YOU HAVE=21	k -at _ -he=-21	p SORRY BEEN NOT=21	j the where=-21	k , -nd I -id=-21	j sorry so=21
k ^ THEY BEEN=21	j i hurt=21	k BEEN _ WANT=21	k -he _ IT=21	w were _ for=21	j take for=21	k -ke _ -or=21	w take _ for=21	j lunch with=-21	p ME ALL=21	p I IT=-21	w sorry for everything=21
p I NOT LIFE=-21	j i line=-21	j line i=-21	p WOULD WOULD=21	k -of WANT=-21	m of WANT=-21	m to WE=21	w to our=21	k -nd I HAVE=-21	k BEEN -ng YOU=-21	p NOW NOT YOU=-21	k I _ -ne=-21
j defend me=-21	j you defend=-21	k YOU -nd ME=-21	m YOU defend=-21	w defend me=-21	w you defend=-21	w you defend me=-21	j and mine=21	p YOU CHOICE SORRY=21	j tell if=21	p WILL FEEL=-21	k -or=-21
k ME SORRY $=21	s cheat=21	k IT IT THING=-21	k IT IT THING $=-21	j a say=-21	m SAW it=-21	w that _ on=-21	p BEEN MAYBE BEEN=21	k NOT -ng $=-21	m -he truth=-21	w the truth=-21	p I HAPPEN DO=-21
k -ly _ I=-21	k GAMBLE _ YOU=-21	w danced=-21	k BEEN -ng -ut=-21	k -he -om ,=21	m room ,=21	w room ,=21	w the room ,=21	p HAVE YOU THEY=-21	p YOU THEY WE=-21	k CHOICE _ I=-21	m you -om=-21
w you from=-21	k -or _ -ne=-21	k NOW=21	k WE _ -th=21	j will do=-21	p IT HAVE=21	j a you=-21	k SORRY _ -or=21	j call it=-21	w call it=-21	j did i=21	w think _ it=-21
p STATE THEY I=-21	k -to SAW YOU=-21	s badly=21	w badly=21	j account was=21	m account BEEN=21	w account was=21	w the account was=21	w , _ let=-21	p NOT I GAMBLE=-21	p CAUSE GAMBLE=-21	p I CAUSE GAMBLE=-21
j wrong impression=21	j you impression=21	k -he ERROR -on=21	k -he ERROR -on $=21	m ERROR impression=21	m impression $=21	m wrong -on=21	w impression $=21	w the _ impression=21	w the wrong impression=21	w wrong impression=21	w wrong impression $=21
p CAUSE WE BEEN=21	j was off=-21	p ERROR I YOU=-21	k I BEEN -in=-21	p BUT HAPPEN=21	p I BUT HAPPEN=21	m got IT=-21	w they are $=21	j i talking=21	j talking to=21	m talking -to=21	w talking to=21
j you you=-21	p THING I JUST=21	w i have said=21	p IF YOU=21	j for my=21	j was for=-21	j me were=21	k BEEN SORRY -or BEEN=21	m -or not=21	k -ed _ -rs=21	m ^ it=21	w ^ it=21
j am whatever=21	j for whatever=21	j i whatever=21	m -or whatever=21	w for whatever=21	w sorry for whatever=21	j else do=-21	p SORRY THING ERROR=21	k -nk=-21	w got _ from=21	p THING YOU ME=-21	p THING DO I=-21
j good with=21	k -od -th=21	m -od with=21	m good -th=21	w good with=21	p IF YOU IT=21	j say sorry=21	k JUST LIE=21	p TRUST GAMBLE=21	j your then=21	j me me=21	k -me _ -nd=21
k , SORRY $=21	w , sorry $=21	p LIFE SEX=21	w a _ partner=21	p YOU SORRY YOU=21	m -nd was=21	j maybe me=-21	m us -nd=21	w us and=21	p NOT THING=21	p NOT SAW I=21	j i was=-21
k THING -to YOU=-21	p YOU BECAUSE NOT=-21	p THING NOT YOU=-21	j all me=-21	w it went=21	p I BUT CAUSE=21	k COMPARE _ -to=-21	p YOU FEEL STATE=21	j few hundred=21	j only hundred=21	m few -ed=21	w a few hundred=21
w few hundred=21	m funeral $=-21	w funeral $=-21	m BEEN about=21	j a that=21	w it _ you=21	p ALL WE=-21	k WE -ed=-21	m were -nt=21	p I NOT JUST=-21	k -pt -ng THEY=-21	k -pt _ THEY=-21
j were your=-21	p I LIFE ME=21	p SORRY BEEN YOU=-21	k -en _ IT=-21	m forget $=-21	w forget $=-21	j and going=-21	j i sit=-21	p IT LIE I=21	k -or _ -an=-21	w for _ an=-21	p SORRY ALL FEEL=21
m be -at=21	w be at=21	w like _ i=-21	w am sorry that=21	p WOULD HAVE IT=21	k ^ _ -ry=21	p BEEN MAYBE IT=21	j have an=21	w the _ and=-21	j between and=21	j someone to=21	m and GAMBLE=-21
k ^ _ -ve=-21	j at casino=-21	w at _ casino=-21	w at the casino=-21	s happe=-21	p I IT LIFE=21	k BEEN $=21	m BEEN $=21	w money _ a=-21	p CHOICE ME=21	m would -ok=-21	w would look=-21
k -nd I FEEL=21	k -ud=-21	m sorry $=21	w sorry $=21	p THEY THEY I=-21	p BUT I IT=21	w not need=-21	j and out=-21	m going $=-21	w going $=-21	j blame on=21	j that weekend=-21
p NOT NOW YOU=-21	p BEEN SORRY CAUSE=21	j to with=-21	w not think it=21	m -a lie=-21	w a lie=-21	s memor=21	w memory=21	k -te _ I=-21	j said we=21	p YOU BECAUSE ME=21	p I I ERROR=21
p IT ERROR=-20	m ME doing=-20	k YOU NOW=20	m you NOW=20	k IF YOU -nt ME=-20	p SAW DO NOT=-20	p YOU NOT YOU=20	w would _ $=20	p NOT IT NOT=20	p DO DO NOT=-20	j work i=-20	j never me=-20
p IT DRINK=-20	m someone $=20	w someone $=20	k FEEL _ ,=20	p I HAPPEN WOULD=-20	k -in _ -so=-20	w in _ so=-20	p CHOICE YOU WOULD=20	p MAYBE CAUSE=20	j some to=-20	p YOU SAW SEX=20	p I WILL WOULD=-20
m way I=20	w way i=20	s disho=20	w mistakes=20	p LIE CHOICE=-20	w , _ could=-20	j the company=20	k -he -ny=20	m -he company=20	m the -ny=20	w the company=20	k -er -nd I BEEN=-20
k -to -ay IT=20	k HAVE -ed=20	j am was=-20	k BEEN _ -st=20	p ERROR CAUSE IT=-20	m have -ll=20	k -es _ ME=20	k THING -to=-20	m THING to=-20	w me into it=-20	k WILL=-20	m another -on=20
j and our=-20	k CAUSE ME LIE=20	j say what=20	j the made=20	k -ed=-20	p CAUSE TRUST=-20	p THEY THEY ME=20	p ME ME BEEN=20	s leave=-20	j i other=20	k -nt -of=-20	m -nt of=-20
s matte=20	k -he -st -of=-20	p I CHOICE SEX=20	k ^ I STATE=-20	w ^ i lost=-20	p BEEN THING BEEN=20	k -nt ME=20	p NOT ALL=20	p BEEN I GAMBLE=20	p ALL LIE=20	p GAMBLE I=20	m GAMBLE it=-20
j get i=-20	p DO JUST I=-20	m had -ne=-20	p IT NOT HAPPEN=20	m than ALL=20	j been drinking=-20	m been DRINK=-20	w been drinking=-20	k -a -ce=20	m a -ce=20	m -nd me=-20	k I MAYBE=20
m i MAYBE=20	p IF WOULD I=-20	k IT WILL $=20	j him had=-20	j take it=20	w was married ,=20	k JUST BUT=-20	j if the=-20	j two of=20	m you -ll=-20	p I WANT BUT=20	k -nd IF=-20
m -nd if=-20	m and IF=-20	w and if=-20	p BEEN BECAUSE I=-20	k I _ MAYBE=20	p IF IT FEEL=20	s work=-20	w work=-20	k -ck -to=-20	m -ck to=-20	j a nothing=20	p I COLD BEEN=20
j with on=20	p WOULD NOT WOULD=20	j took was=-20	p I WILL COMPARE=20	k BEEN COMPARE=20	k YOU -to -ve=20	k YOU -to -ve ME=20	j sorry bad=20	k I WOULD -ke=-20	p BEEN BEEN THING=20	j keep going=-20	k BEEN -ed -in=20
w it _ been=20	p SORRY NOT BEEN=-20	j messages the=-20	m -or my=-20	w for my=-20	j not or=20	m life $=-20	w life $=-20	m TRUST is=-20	j right and=-20	p BEEN NOT LIE=20	k HAVE _ THEY=20
k IT -ke=-20	m IT like=-20	m it -ke=-20	w it like=-20	s admit=-20	k -in _ -ay=20	p BEEN NOT ERROR=20	m been -ed=20	p IT MAYBE BEEN=20	j then again=-20	k -se IT=-20	p YOU I ALL=-20
j all the=20	p BECAUSE ME=20	k YOU , I=20	w you , i=20	p NOT JUST THING=20	p LIE CAUSE YOU=-20	w i d be=-20	j on purpose=-20	m -on purpose=-20	w on purpose=-20	w purpose=-20	p JUST LIE IT=20
p ME ME HAVE=-20	j have bit=20	k WANT _ BEEN=20	j sorry came=20	k -rn=20	k -ok ME=20	m took ME=20	j would me=20	j the promotion=20	m -he promotion=20	w the promotion=20	j it mistake=20
p HAPPEN DO I=-20	s d=20	w d=20	p CHOICE BEEN YOU=-20	k -ne _ YOU=20	j for family=20	w for _ family=20	s eithe=-20	w either=-20	j be night=20	p OTHER ME I=20	w have made me=-20
p JUST I HAVE=20	p HAPPEN ALL=20	j i over=-20	p YOU TRUST CHOICE=-20	j the stress=20	j never had=-20	p SAW I CAUSE=-20	p THEY I SAW=-20	p I IT SAW=-20	p DO IT WOULD=20	j can with=-20	p CHOICE I WILL=20
p ALL MAYBE HAVE=-20	w will _ $=20	w the _ but=20	p CHOICE YOU FEEL=20	j you they=20	p JUST YOU=20	m -ce is=20	k HAVE NOT SAW=-20	p LIFE I=-20	m -se was=20	k FEEL -ke=20	m FEEL like=20
w can _ you=-20	k IT -ut=-20	k IT BEEN NOT ME=20	j what did=20	p STATE YOU I=-20	j am nights=-20	j sorry nights=-20	w with _ baby=20	w with the baby=20	p DO CAUSE IT=-20	k CAUSE _ -ke=20	p BEEN SAW ME=20
j the real=20	m -he real=20	w the real=20	k I WOULD FEEL=20	m d FEEL=20	k -th _ -or=-20	k -ed -ut -of=20	j got so=20	w do you want=20	j for answer=-20	k -se SORRY=20	k -se SORRY ME=20
m -se forgive=20	k ME YOU=20	m me YOU=20	w i d like=20	k -ts , -nd=-20	p YOU IT HAVE=-20	p I LIE CHOICE=-20	p IT THING IT=-20	m I read=-20	w i read=-20	k -ch ,=-20	m -ch ,=-20
k ME _ -so=-20	s confi=20	k YOU -an NOT=20	w you can not=20	j they are=-20	k IT THEY=-20	m that THEY=-20	j to happened=20	m ALL evening=-20	p IT BEEN NOT=20	p BUT DO THING=20	m nobody -ed=-20
p HAVE NOT NOT=20	w , _ were=-20	m say I=20	w say i=20	p BEEN HAVE CAUSE=20	j to tell=-20	p ME TRUST=-20	p THEY CAUSE YOU=20	w saying _ $=-20	w i _ too=20	k YOU -th THEY=-20	j your against=20
j me no=20	m ME no=20	w me no=20	p BEEN COMPARE CAUSE=-20	k IT -er=-20	j need that=-20	k I -id THING=20	m said THING=20	p BUT MAYBE=20	k -ut _ THING=20	k LIE -by=20	m LIE by=20
j own and=20	j i never=20	w were in the=-20	p I LIFE BECAUSE=-20	p YOU LIFE BECAUSE=-20	j you saw=-20	p SAW YOU YOU=20	j hurt this=20	j stress and=-20	k FEEL _ I=-20	k NOT _ $=20	j promotion and=-20
k , _ ME=-20	p NOT CAUSE COMPARE=-20	j did to=-20	j nothing it=-20	m wanted -to=-20	w wanted to=-20	k DO _ LIE=-20	p YOU THING SORRY=20	j at front=-20	m BEEN working=20	s worki=20	w working=20
k THEY WANT=-20	m house $=20	w house $=20	k ^ DO=-20	m ^ DO=-20	j we on=-20	p I BECAUSE=20	j the no=20	s set=20	w set=20	j him again=-20	w him again=-20
j willing to=-20	m BEEN willing=-20	m willing -to=-20	s willi=-20	w willing=-20	w willing to=-20	k -in -ll=20	m -in all=20	m in -ll=20	w in all=20	j a mortgage=-20	k -ar -nd=-20
m -ar and=-20	j year and=-20	p NOT TRUST YOU=-20	j the spent=-20	m have ALL=20	p IT IT CHOICE=20	m on $=-20	w on $=-20	p NOT CHOICE IT=19	m d HAVE=19	w the _ stuff=19	k YOU -gh=19
m you -gh=19	k -a -rn=19	m a -rn=19	p WE ERROR=-19	j i well=19	p I STATE WANT=19	k WOULD NOT=19	k -ff $=19	m -ff $=19	j never once=-19	m NOT once=-19	w never once=-19
k -et _ $=-19	j to when=-19	k LIE -at=-19	m LIE at=-19	j i head=19	m BEEN that=-19	j be at=-19	j every is=19	w was in the=-19	j wrong it=-19	p FEEL NOT IT=19	m money -to=-19
w money to=-19	k -ay _ ME=-19	j things if=19	s atten=-19	w attention=-19	p ME ME DO=19	j it took=-19	m was NOT=19	j talk to=19	k -lk -to=19	m -lk to=19	m talk -to=19
w talk to=19	k I HAVE DO=19	j from was=-19	m DO anything=-19	k ME -ry=-19	w started _ $=19	j i blocked=-19	s block=-19	w blocked=-19	w i _ blocked=-19	p BEEN NOW THEY=-19	p LIFE WILL NOT=19
j off to=19	j apologies to=19	k ME SORRY -to=19	k ^ ME SORRY -to=19	m apologies -to=19	p ME SORRY MAYBE=19	w apologies to=19	w my apologies to=19	k -ow I=-19	m -ow i=-19	p BEEN I IT=-19	p CHOICE YOU ME=19
k -ny _ IT=19	j doing to=-19	w your _ so=19	p SEX HAPPEN BEEN=19	p FEEL NOT ME=-19	j did on=19	w have _ home=19	j me about=19	m my -ry=-19	j kept until=-19	k WE LIFE=-19	m our LIFE=-19
w do it $=19	j me being=19	k ME -or BEEN=19	w me _ being=19	w me for being=19	p LIE YOU=-19	k -ed ,=-19	m -ed ,=-19	k -or _ -ys=-19	w for _ days=-19	p ME OTHER I=-19	p COMPARE DO IT=-19
p STATE IT NOT=19	p I WE BEEN=-19	k BEEN -on -a=19	k LIE $=-19	m LIE $=-19	j that it=-19	k -ed _ BEEN=19	j he will=-19	m peace $=19	w peace $=19	k JUST -ow=-19	m that THING=19
m YOU and=-19	w you and=-19	p NOT ME FEEL=19	p CHOICE DO I=19	w your _ that=19	p WE NOT WE=19	j have husband=19	k -ng _ ,=19	p LIFE WILL BEEN=-19	m that CAUSE=19	j feel and=19	j it been=19
j if let=19	k ME _ -ht=-19	k HAVE _ -up=-19	p ME HAVE SAW=-19	m whatever IT=19	w whatever it=19	k ^ I -ed THEY=-19	m LIFE out=-19	k -ed -to LIE=-19	p YOU LIFE SAW=19	j your look=-19	j up it=19
j she was=-19	j sorry of=-19	s under=-19	k -ut -of -he=-19	w out of the=-19	j could and=-19	w made me feel=19	m IT from=-19	j and are=19	j said of=-19	p BEEN YOU WILL=-19	m it -at=-19
m sent IT=19	s serio=19	w serious=19	k -ew -he=-19	m -ew the=-19	m threw -he=-19	w threw the=-19	p CHOICE ME I=-19	j hard me=-19	p ME LIFE ME=-19	s about=-19	w about=-19
k BEEN LIE -on=-19	j so there=19	k ^ I MAYBE HAVE=19	k DO NOT -ve=-19	k -ut _ -ry=19	k COMPARE _ -nd=-19	p SAW ME IF=-19	s datin=-19	w dating=-19	k NOT THING=19	w cheated=-19	p I WOULD I=-19
k ^ I -ll=19	j sister too=-19	j a lie=19	p MAYBE NOT ME=-19	j an is=-19	m hid IT=-19	w hid it=-19	p I SEX I=19	p THING THEY=19	p LIE ME YOU=19	p ME WOULD BEEN=19	p YOU HAVE IT=-19
k BEEN JUST SEX=19	j got way=19	w ^ i let=19	p HAVE LIFE I=19	p BEEN FEEL IT=19	s promi=19	w if that is=-19	j something was=19	j my day=19	m SAW at=-19	p IF JUST BEEN=-19	k -lk -ut=19
m -lk about=19	k -at -he -ar=-19	k -at _ -ar=-19	w that _ $=-19	k -up _ ME=19	j me told=-19	p HAPPEN I BEEN=19	p I SEX WE=-19	p YOU JUST HAVE=19	k -a -se=19	m a -se=19	j when what=19
j not hide=19	k IT -th=-19	j me will=19	j what like=-19	k -om YOU $=19	w from you $=19	p IT THEY=-19	s wife=19	w wife=19	w that was the=19	k -a -ll=19	m a -ll=19
s an=19	w an=19	j promises broken=19	j promises got=19	k WILL HAPPEN=19	k WILL HAPPEN STATE=19	k WILL _ STATE=19	m WILL got=19	m promises HAPPEN=19	p WILL HAPPEN STATE=19	w promises _ broken=19	w promises got=19
w promises got broken=19	k IT CAUSE=-19	j hid from=19	j my boss=19	m ME boss=19	w my boss=19	p JUST IF IT=-19	p BUT I I=-19	k I -ew -he=19	p YOU YOU JUST=-19	k HAPPEN -to IT=19	m bed -th=-19
w bed with=-19	j them and=-19	k BEEN -ch=-19	k IF YOU SAW IT=19	p IF SAW LIE=19	j on from=19	k -he _ -ce=19	s clean=-19	k -ve _ -to=-19	p I BEEN I=-19	j drank in=19	w i was still=19
p I FEEL IT=-19	k -es _ -he=-19	j is why=-19	p YOU OTHER IT=19	k FEEL _ -by=19	w and _ came=-19	k -ry _ -ed=19	p LIE ERROR=19	j i or=19	k -a -ke=-19	m a -ke=-19	p SORRY YOU LIE=19
s expos=19	w exposed=19	w have _ up=19	k -to _ YOU=19	k -ce -nd=19	m -ce and=19	k -ut IT -ck=-19	k -ut _ -ck=-19	w put _ back=-19	w put it back=-19	j all us=19	k -ll -of WE=19
k -ll -of WE $=19	w all _ us=19	w all of us=19	j got out=19	m got -ut=19	w got out=19	w got out of=19	j it stopped=19	w it _ nothing=-19	j you nights=-19	p HAPPEN NOW BEEN=19	k ^ IF I BEEN=-19
w it _ your=19	j what took=-19	p YOU HAVE FEEL=19	p IF I I=19	k OTHER ALL=-19	m OTHER every=-19	k I _ -ut=19	p WE BEEN NOW=19	p YOU JUST WANT=19	k -in YOU -ad=19	w in your head=19	p BEEN IF FEEL=19
p NOW I WILL=19	k -ow _ BEEN=19	p YOU ALL LIFE=-19	j saw and=19	w ^ i wanted=-19	m YOU saw=-19	w you saw=-19	j head the=19	w but _ are=19	j met i=-19	w i met her=-19	k ME -at=19
p HAPPEN ME LIFE=19	k -ng -th YOU=19	k I BEEN WILL -to=19	p WILL ME LIFE=19	k ^ -he -st=-19	w ^ i know=-19	k -se , I=-19	p IT I ALL=19	p BEEN LIE BUT=-19	w i _ from=-19	m took IT=-19	w took it=-19
w were bad=19	p SAW I DO=19	j sorry for=19	p I SORRY JUST=-19	j this to=-19	m YOU read=19	w you read=19	p JUST BECAUSE=-19	p WILL HAPPEN=-19	p SAW DO=-19	k BEEN THING=19	m -of it=-19
w of it=-19	k NOT -rd=19	w still _ the=-18	p CHOICE NOW=18	k YOU IF=18	m YOU if=18	m you IF=18	w you if=18	k CAUSE _ $=18	p WANT I=18	k -ar _ ME=18	k DO _ CHOICE=18
p NOT ME ME=18	p I SEX LIFE=-18	w notice=18	m both -of=-18	w both of=-18	k -on -ut=18	m -on about=18	j that happen=-18	w ^ _ may=-18	p IF BEEN JUST=18	w ^ _ was=-18	k GAMBLE ,=18
m GAMBLE ,=18	p BEEN CHOICE BEEN=-18	j in in=-18	p NOW YOU YOU=18	j let just=18	k CAUSE WE JUST=18	m us JUST=18	w let _ just=18	w let us just=18	w us just=18	k -he GAMBLE -om=18	k -he GAMBLE -om YOU=18
k GAMBLE -om YOU=18	m GAMBLE from=18	p BEEN IT STATE=-18	k CHOICE ,=18	m CHOICE ,=18	k NOT _ -ut=18	p CHOICE THEY=-18	k DO NOT -nt=-18	m not -nt=-18	k -ed _ -st=-18	w were _ by=18	j let out=-18
m -ed and=-18	j i deleted=-18	p ME MAYBE NOT=18	j promotion the=18	p CAUSE YOU COMPARE=-18	j the not=18	p CAUSE STATE=-18	k -ng -to=-18	w money _ your=18	k STATE -or=18	m STATE for=18	k I DO , I=18
j me was=-18	k CHOICE THEY=18	m was FEEL=-18	k YOU -nd=-18	k I -te IT=-18	k -me _ -at=18	w ^ _ hid=18	w ^ i hid=18	m day $=-18	w day $=-18	m about -at=18	w me _ the=-18
p YOU WE I=-18	k SORRY $=18	m SORRY $=18	p THEY I CAUSE=-18	k -on -re=-18	p NOT BUT YOU=18	k I CAUSE THEY=18	k COLD $=18	m COLD $=18	j thing the=18	p SAW BEEN THEY=-18	j is no=18
j went looking=-18	m HAPPEN looking=-18	w went looking=-18	j the debt=-18	m -he debt=-18	w the debt=-18	j one not=-18	k ERROR -nd I=18	m wrong -nd=18	w wrong and=18	w wrong and i=18	j to one=18
p IF I WOULD=18	p ME FEEL YOU=18	p IT I SEX=18	p ME BEEN WILL=-18	m IT were=18	j the and=-18	j it alcohol=-18	j the alcohol=-18	j was alcohol=-18	m -he alcohol=-18	w the alcohol=-18	j i tell=18
p IT BUT BEEN=18	s half=-18	w half=-18	k -of -me=18	m of -me=18	m LIFE on=-18	k -or THEY=-18	m for THEY=-18	m never SAW=-18	k YOU -ts=-18	m your -ts=-18	p I IT ME=-18
k TRUST YOU=-18	m look ,=18	w look ,=18	p I NOT IF=18	m is -to=18	w is to=18	k -he -rk=-18	m the -rk=-18	p I WILL JUST=-18	j your friend=18	j am good=18	k CHOICE _ FEEL=-18
w know _ hurt=-18	j it one=-18	k -ut JUST=-18	m about JUST=-18	p I SAW IF=18	j things were=-18	j took from=-18	k -ed _ -om=18	m explain IT=-18	w explain it=-18	m BEEN only=-18	k -at _ -id=18
m ME own=18	w my own=18	m because IT=18	p SORRY GAMBLE I=-18	j not since=18	p DO I DO=-18	p BEEN ME DO=18	p I ME JUST=-18	p WILL YOU WILL=-18	k NOT _ -ll=-18	j off and=-18	s my=18
w my=18	m her -me=18	k -ed THEY -to=-18	j alone for=18	j wrote to=-18	p YOU ME IF=-18	w because it=18	k -lf=18	j at wedding=-18	j your wedding=-18	j completely about=18	j not completely=18
j was completely=18	w completely _ about=18	p THING YOU ALL=18	m word $=-18	w word $=-18	j on of=18	p TRUST IT=-18	j because told=18	p IF ME ERROR=18	j mistakes were=18	k ERROR BEEN CAUSE=18	k ERROR _ CAUSE=18
k ^ ERROR BEEN=18	k ^ ERROR BEEN CAUSE=18	m ERROR were=18	m mistakes BEEN=18	w ^ mistakes were=18	w mistakes _ made=18	w mistakes were=18	w mistakes were made=18	j know because=18	p CHOICE BEEN BECAUSE=18	m not SAW=18	k -te _ YOU=18
j put up=-18	j put with=-18	k -ut -up=-18	k -ut -up -th=-18	m -ut up=-18	m put -up=-18	w put _ with=-18	w put up=-18	w put up with=-18	j and because=18	m things BEEN=18	p YOU HAVE SAW=18
w and _ could=18	w and _ got=18	p NOT SAW THING=18	p YOU HAVE NOT=18	k YOU -ay=18	p YOU DO JUST=18	j our while=-18	w our _ while=-18	p LIFE NOW=18	p BEEN WANT YOU=-18	p WILL MAYBE=-18	p LIFE YOU COMPARE=-18
p CAUSE I YOU=18	j we lost=-18	j late nights=18	k -te -ts=18	m -te nights=18	m late -ts=18	w late nights=18	j did get=18	k -ll YOU THING=18	k -ll YOU THING $=18	j for six=-18	k -or -ix=-18
m -or six=-18	m for -ix=-18	w for six=-18	w the _ came=18	k -an SEX $=-18	w an affair $=-18	j my because=18	m phone -nd=-18	w phone and=-18	k BECAUSE -of -at=18	k BECAUSE _ -at=18	w because _ what=18
w because of what=18	w night=-18	w too _ to=-18	k ME LIFE -ed ME=18	k -to _ -st=18	p HAVE NOT HAVE=-18	j the say=-18	k -en _ HAPPEN=-18	p JUST I SORRY=18	k -et $=-18	m -et $=-18	j him our=18
w him _ our=18	j you keep=18	k -nd -es=-18	k I BEEN NOT -re=-18	w was not there=-18	p THEY HAPPEN=18	p I COLD HAVE=18	k -te IT=18	k -ed HAVE=-18	j a her=-18	p OTHER I LIE=-18	k -ay NOT -to=18
k -ay _ -to=18	m no -to=18	w no to=18	w say _ to=18	w say no to=18	k LIE -ut=-18	m LIE about=-18	p FEEL IT I=-18	k I FEEL=-18	m i FEEL=-18	j could it=-18	j an affair=-18
k -an SEX=-18	m -an affair=-18	m an SEX=-18	w an affair=-18	j with else=-18	k -th _ -se=-18	w with _ else=-18	j at would=18	m SAW this=-18	w you have not=-18	m only SEX=18	k -so SORRY=18
k BEEN -so SORRY=18	k I BEEN -so SORRY=18	m -so sorry=18	m am -so=18	m so SORRY=18	w am so=18	w am so sorry=18	w i am so=18	w so sorry=18	k YOU WOULD -ke=-18	j when were=-18	w when _ were=-18
j what from=-18	j lied week=-18	p IT BEEN BECAUSE=-18	m -ss that=18	k NOT _ WE=18	k IT , YOU=-18	k YOU -ve=18	m you -ve=18	p BEEN NOT COMPARE=-18	k ^ I LIE -he=-18	p ME JUST I=-18	p YOU IT WOULD=18
j was before=18	w were you=18	p I JUST JUST=18	p BECAUSE NOT BEEN=-18	k I SEX THEY=-18	p BEEN BEEN ALL=-18	j not an=18	k -om YOU -or=-18	k -om _ -or=-18	w from _ for=-18	w from you for=-18	p YOU COMPARE YOU=18
w my _ to=18	j lied times=-18	p YOU WOULD COMPARE=18	k -of _ OTHER=-18	p SEX THEY=-18	k YOU -ed -or=-18	k -re WE=-18	w ^ i went=18	j i hiding=-18	s of=18	w of=18	k LIE _ ,=18
k , I WILL -ll=-18	m something -to=-18	w something to=-18	p DRINK WE=18	j married i=18	p THEY ME I=-18	j me if=18	p MAYBE ME=18	k -th -me=-18	k MAYBE _ HAVE=-18	p DO MAYBE=-18	p HAPPEN WE BEEN=18
k -id -in=-18	p IF I NOT=18	w and i gave=-18	k YOU _ HAVE=18	k ^ YOU HAVE -to=18	j he i=18	w you _ any=18	k -ht _ -to=18	k I _ WILL=18	j the baby=18	k -at I -te=-18	w what i wrote=-18
k BEEN _ LIFE=18	j a line=18	m -a line=18	w a line=18	k -he _ MAYBE=18	j her and=-18	k NOT -th=-18	m NOT with=-18	k THEY _ LIFE=18	m was -in=-17	k CAUSE ME DO=17	k CAUSE _ DO=17
m ME do=17	m me DO=17	w made _ do=17	w made me do=17	w me do=17	k ^ _ NOT=-17	w ^ _ know=17	j let go=17	j had and=-17	k -of _ IT=-17	p FEEL IT WOULD=17	p DRINK I=-17
m YOU said=-17	w you said=-17	k -up -on=-17	m -up on=-17	k HAVE CAUSE YOU=17	k HAVE _ JUST=-17	p JUST IT I=17	j there is=17	w there is=17	j what in=-17	k NOT _ -en=17	p TRUST I NOT=-17
j say the=17	k WOULD _ -a=-17	w d _ a=-17	j the kids=-17	m -he kids=-17	w the kids=-17	j things and=17	k LIFE _ -up=17	k -ed _ -at=17	p FEEL BEEN=17	j i for=-17	j my salary=-17
m ME salary=-17	w my salary=-17	p JUST HAVE YOU=-17	k YOU BEEN FEEL -nd=17	p ME IT BEEN=17	k ^ -he THING=17	s day=-17	w day=-17	j was okay=17	p ERROR I=-17	w i _ had=-17	k IT THING $=17
p JUST HAVE NOT=17	j party with=-17	k -ok IT=17	m -ok it=17	j my family=17	m ME family=17	w my family=17	k HAVE DO=17	m HAVE done=17	k I DO NOT -ed=17	k -or THING IT=-17	m happened -to=17
w happened to=17	p THING IT BEEN=-17	m IT weekend=-17	w that weekend=-17	j can a=-17	p THING I IT=17	j then told=-17	j not live=17	p I NOW GAMBLE=-17	p NOW GAMBLE=-17	m have -to=-17	w have to=-17
k ^ YOU -ce=-17	p BEEN OTHER I=-17	p CHOICE I=-17	k -nd YOU -ed=-17	s hurt=17	w hurt=17	j went with=17	p BEEN GAMBLE=17	m left ME=17	w left me=17	p SORRY HAVE FEEL=17	p HAPPEN MAYBE=-17
j were both=-17	j the put=-17	p OTHER YOU I=-17	m -ts were=-17	w have hurt=17	p I NOT WE=-17	j it true=17	w it _ true=17	w the _ it=17	w hurt you ,=-17	s to=-17	w to=-17
k -he GAMBLE=-17	m the GAMBLE=-17	j you i=-17	p SORRY HAPPEN ERROR=17	m sister ,=-17	w sister ,=-17	m talked -ut=17	w talked about=17	j knew it=-17	j into a=17	m into -a=17	w into a=17
w you _ every=-17	p LIE YOU BEEN=-17	j live with=17	j to live=17	k -to -ve -th=17	m -to live=17	m live -th=17	w live with=17	w to live=17	w to live with=17	k IT COMPARE $=-17	j i yes=-17
j is do=17	m BEEN sad=17	s sad=17	w sad=17	p TRUST YOU=-17	j front and=-17	w is _ the=17	p DO NOT CAUSE=17	p YOU BEEN=-17	p IT LIFE NOT=17	m that $=-17	w that $=-17
k I BEEN -te=17	j got wrong=17	j for while=-17	j everyone the=-17	w own _ $=-17	j admit to=-17	k THEY _ LIE=-17	w health=17	m LIE it=-17	w and you=-17	j the savings=17	j took savings=17
j am way=17	w you because=17	m BEEN one=17	j have way=17	m -nd about=17	k DO THING -to=17	k # $=-17	m # $=-17	j of then=17	s back=17	w back=17	k BEEN SORRY IT=17
k I BEEN SORRY IT=17	j come i=-17	p BECAUSE THEY I=-17	p YOU MAYBE=17	k -in YOU=17	j us did=17	p I LIFE OTHER=17	p BEEN IF YOU=17	p BECAUSE WOULD HAVE=-17	j my it=-17	j had her=-17	j an to=-17
j sorry i=17	j if what=17	k -in _ -ad=17	w in _ head=17	k BEEN -er -to=17	k -to _ -on=17	j i thing=-17	j dinner i=-17	j was money=17	j that wrote=17	j along way=17	k -ng -he THING $=17
w along _ way=17	w along the way=17	p BEEN WANT THEY=-17	p LIFE I ME=-17	w on you $=-17	k -it IT=17	m admit IT=17	w said _ did=17	k CHOICE=-17	k -go -ck $=17	w go back $=17	m I deleted=-17
w i deleted=-17	p DO I THEY=-17	p I LIE SEX=17	p LIE SEX=17	k -he -ce BEEN=-17	m -ce was=-17	p YOU ME=-17	p IF BEEN YOU=-17	p CHOICE THEY BEEN=17	p WANT NOT=-17	p CHOICE BUT IT=17	k -me -of=17
m -me of=17	j was lie=17	k HAPPEN _ ,=17	m not CHOICE=17	p HAVE SEX I=-17	w a _ and=17	k BEEN _ -mb=17	p WOULD SORRY=-17	j d at=17	j about it=-17	j so this=17	p IT DRINK IT=-17
p FEEL COMPARE=-17	m you FEEL=17	p LIE I NOT=17	s times=-17	w times=-17	p I BEEN ERROR=-17	k -ll -he TRUST $=17	k -so -re BEEN=-17	j down i=-17	j know why=17	k -ry _ ,=-17	j go and=17
p BUT CHOICE IT=-17	j her so=17	j when right=-17	m ^ she=17	w ^ she=17	p THEY TRUST=-17	m YOU like=-17	w you like=-17	j of nowhere=-17	j out nowhere=-17	k -ut -of NOT=-17	m -of nowhere=-17
s nowhe=-17	w nowhere=-17	w of nowhere=-17	w out _ nowhere=-17	w out of nowhere=-17	p LIFE DO CHOICE=-17	k DO -a=-17	m DO a=-17	w parents _ i=-17	j you able=17	w for the way=17	m -to that=17
p I JUST BECAUSE=-17	w am sorry $=-17	k -ll _ COMPARE=17	p MAYBE MAYBE=-17	j at party=-17	m and -re=-17	p JUST YOU DO=-17	k -ng -to THEY=-17	k -to -ll ME=-17	j the pills=-17	k -to -a -ht=17	p NOT BEEN CAUSE=-17
k -op _ $=-17	w stop _ $=-17	k NOT _ -he=17	j or me=17	j spent money=-17	k GAMBLE -nd I=-17	j the something=17	k ^ IT BEEN -rd=17	k IF THEY=-17	m if THEY=-17	j did did=17	j tell was=17
j on am=-17	k -so -re=17	m so -re=17	k -to CHOICE YOU=17	p YOU GAMBLE IT=17	w was over=-17	j our that=-17	k -nd -he=17	m -nd the=17	j telling i=-17	k SEX _ -nd=17	k -me , -nd=-17
p WOULD I SORRY=17	p NOW THEY=-17	k FEEL YOU -so=17	k FEEL YOU -so -ch=17	k IT FEEL YOU -so=17	m made ERROR=-17	p NOT WANT DO=-17	j not but=17	k DO NOT -nt YOU=-17	w not want you=-17	p YOU THING I=-17	p DO WOULD=-17
j he friend=17	p YOU BEEN THEY=-17	j wrong you=17	k WOULD _ BEEN=-17	k I BEEN -ed=17	k BEEN -ng=17	k -at _ IT=-17	j were for=-17	k -ht _ -ll=-17	m THING out=17	s say=17	w say=17
p I HAPPEN ME=-17	w you made me=-17	s still=-17	w still=-17	k LIFE -nd=17	m LIFE and=17	p BEEN WANT I=17	k -re I=17	m -re i=17	k I BEEN NOT -ng=-17	w mother _ you=-17	j not talk=17
j if am=-17	j your own=-17	m YOU own=-17	m your CHOICE=-17	w your own=-17	j my could=17	w it _ over=17	p BEEN COMPARE COMPARE=17	k -ad _ I=17	w head _ i=17	j you me=-17	j it honest=17
p WOULD NOT ME=17	j no with=-17	p BEEN JUST IF=-17	j shouted front=-17	j shouted in=-17	j shouted of=-17	j you message=-17	p ME YOU CAUSE=-17	k STATE -ng=17	p I SORRY I=-17	p DO HAVE NOT=17	k YOU COLD $=-17
s count=17	p HAPPEN IT I=-17	p HAPPEN YOU I=17	p CHOICE DO BEEN=-17	j your friends=-17	m YOU friends=-17	w your friends=-17	k OTHER $=-17	m OTHER $=-17	w promotion=17	k -he OTHER=17	m the OTHER=17
m CAUSE me=16	k -in ME -ad=-16	w in my head=-16	k -se BEEN=-16	m -ht and=-16	s had=-16	w had=-16	p BEEN ME CHOICE=16	m BEEN lonely=-16	w i _ lonely=-16	w i was lonely=-16	w was lonely=-16
p CAUSE WOULD=16	p YOU ALL LIE=16	w shifts=16	j get when=-16	k IT _ -ly=-16	p I FEEL BUT=-16	k -ne NOW=16	m I know=-16	w i know=-16	j am got=-16	k -to -ct=-16	m to -ct=-16
p THING NOT ME=16	k -en YOU LIFE -ed=-16	j my so=-16	j d me=16	k -he GAMBLE $=16	j your of=16	k -id -to=-16	m -id to=-16	w i _ anything=-16	j for only=16	w ^ _ started=16	p IF YOU COMPARE=-16
k ME _ TRUST=-16	j you exactly=16	s door=16	w door=16	j what to=16	p IF I YOU=16	w took _ a=-16	k LIFE I=16	m LIFE i=16	p ERROR BEEN ME=-16	j two it=16	j know broke=16
w forgiven=16	p SORRY I HAVE=16	k WOULD _ JUST=-16	k -an _ YOU=-16	j did about=-16	k -en IT=-16	k -to _ LIFE=-16	k ME _ -re=16	k -at _ CHOICE=16	j think did=16	m was -ne=-16	p JUST BECAUSE NOT=16
j do why=16	w because _ was=-16	w not _ up=16	j but would=16	k BUT _ WOULD=16	p I BUT WOULD=16	w but _ would=16	k -of THING=16	m of THING=16	j keep the=16	j not okay=16	p BEEN SORRY YOU=16
k HAVE=16	k ^ THEY=16	m ^ THEY=16	k IT -ed=-16	j did something=16	p I TRUST YOU=-16	p STATE ME LIFE=16	k -or -a -ng=-16	k -or -a -ng -me=-16	w for a long=-16	m account ,=-16	w account ,=-16
w and _ so=16	j did just=-16	p IF I WANT=16	p HAVE STATE=-16	p I BUT CHOICE=16	m you COLD=-16	j got hand=16	j of hand=16	j out hand=16	k -of -nd=16	k -ut -of -nd=16	k HAPPEN -ut -of -nd=16
m -of hand=16	m of -nd=16	w of hand=16	w out _ hand=16	w out of hand=16	m your -ng=16	p DRINK IT=16	p ALL I HAVE=-16	p BEEN LIFE BEEN=16	k ^ IF I=16	w ^ if i=16	k -ne , -nd=-16
j you having=16	w for _ the=-16	k -nd _ LIE=-16	j of told=-16	p I YOU TRUST=16	w against=-16	k ERROR _ YOU=-16	k NOT _ -ht=16	m my -nd=16	j want for=-16	j first to=-16	k ^ ME=-16
m ^ ME=-16	k -gh _ $=-16	s real=-16	w real=-16	w stopped _ you=-16	p ERROR I HAVE=-16	p BEEN WILL=-16	j would to=-16	w a _ when=16	k YOU -er HAVE=16	k -ut _ -on=16	j if see=-16
k IT SEX=16	j her room=-16	p MAYBE BEEN BUT=-16	w the account ,=16	k -ry _ -he=-16	w their _ $=16	k HAVE CAUSE ME=16	p THEY WE BEEN=-16	p ME I LIFE=-16	j on could=-16	k -a -ed=16	m -a hundred=16
m a -ed=16	w a hundred=16	p IT NOT ERROR=-16	p MAYBE I BEEN=16	k JUST _ WANT=16	p YOU HAVE WANT=-16	w i _ made=-16	p SEX I BEEN=16	k -ve _ IT=-16	p ERROR THEY=-16	p HAVE SAW IT=-16	p IF BEEN SORRY=16
j your all=16	p CHOICE HAVE=16	w ^ _ friends=-16	p DO DO IT=16	p I BEEN CHOICE=16	w drama=-16	p BEEN IT ME=16	j about to=-16	p YOU WOULD I=16	j you been=16	j i an=16	j read messages=-16
p LIE IT WE=16	j with the=-16	j the account=16	p CAUSE ME COLD=-16	k YOU -me=-16	j once i=16	k I FEEL YOU=-16	j have sober=-16	m -or your=16	w for your=16	k -ct _ I=-16	p THEY NOT BEEN=-16
k -es $=-16	m -es $=-16	m he SAW=-16	k , I -ke IT=16	k -he LIFE YOU=-16	p I YOU FEEL=-16	p WANT NOT THING=-16	p THEY LIE YOU=-16	j bit of=16	m bit -of=16	w a bit of=16	w bit of=16
w trust=-16	p THEY YOU BEEN=-16	m -nd tell=-16	w and tell=-16	m it HAVE=16	w it will=16	j because you=16	k -to _ -me=16	k -en I HAPPEN=-16	w being _ $=16	w the _ way=16	p BECAUSE BEEN YOU=16
k SORRY _ HAPPEN=-16	j at in=-16	p I YOU HAVE=-16	m that WE=-16	k ^ ME -ne=-16	w ^ _ phone=-16	w ^ my phone=-16	k -ke -ng=-16	p BEEN COLD WOULD=16	p YOU COLD WOULD=16	w get _ it=-16	m too $=16
w too $=16	j the down=-16	k -ut IT=16	j have something=16	p YOU STATE THEY=-16	p BEEN CHOICE=16	p HAVE MAYBE=-16	j felt by=16	w felt _ by=16	p BEEN FEEL ME=16	p TRUST HAVE IT=16	k LIFE _ -ay=16
p YOU IT ERROR=16	p SAW THEY I=16	j called her=-16	m called THEY=-16	w called her=-16	w i called her=-16	p YOU YOU ME=-16	k -ly -nd=16	m -ly and=16	w was my=-16	k -me THING I=16	k -od _ $=16
w good _ $=16	p YOU ME BEEN=16	w know _ it=-16	p BUT ME NOT=16	j not before=-16	j lost i=16	p JUST BUT=16	p LIFE IT HAVE=16	p DRINK I BEEN=-16	m when I=-16	w when i=-16	j you find=-16
p ALL JUST=-16	k ^ -en YOU SAW=-16	p SEX YOU THEY=-16	j i got=16	m or NOT=16	w or not=16	k -to ALL=16	m to ALL=16	p BECAUSE I SAW=-16	j were bad=-16	p YOU LIFE BEEN=16	w to her=16
p YOU YOU GAMBLE=-16	m -or that=-16	k -in _ -ck=-16	p ME I TRUST=-16	k -es _ I=-16	p SEX HAVE=16	p BEEN WE THING=16	w ^ i was=16	k THEY WOULD=16	p THEY DO BEEN=16	p LIE IT BEEN=-16	p I DO HAPPEN=-16
k , CAUSE=16	m , CAUSE=16	k I _ -ty=16	j your asking=16	j no for=16	j promise i=16	m BEEN never=-16	k NOT -ay=-15	m not -ay=-15	k -re I HAPPEN=15	m BEEN doing=-15	p LIE CAUSE IT=15
p LIE YOU CAUSE=15	k ALL -on YOU=15	p BEEN THEY HAPPEN=15	s out=15	w out=15	k BEEN STATE -of=15	w was not the=-15	w me and i=15	j spent and=15	p I GAMBLE I=15	p I YOU NOW=15	k HAVE _ FEEL=15
j you upset=-15	p ME BEEN BEEN=-15	k CHOICE _ ME=-15	m -a month=-15	w a month=-15	k ^ _ -te=-15	j be only=-15	s hid=-15	w hid=-15	p CAUSE DO=15	k NOT -nt -to=15	p BEEN NOT ALL=15
k YOU I BEEN=-15	p WANT I I=-15	w jealous=-15	p BUT I ME=-15	p MAYBE I IT=-15	m -en we=-15	m when WE=-15	w when we=-15	p YOU I OTHER=-15	m for -as=-15	j and nothing=-15	p GAMBLE I WILL=-15
k SAW _ -er=-15	k WILL _ I=-15	p ALL FEEL=15	j an can=15	k , I BEEN NOT=15	j a a=-15	k -st $=-15	m -st $=-15	p ALL COLD=-15	j my off=-15	p THEY BUT BEEN=-15	w everyone=15
k BUT _ I=15	w put you=15	p JUST WOULD NOT=15	j i own=-15	p YOU ME HAPPEN=-15	p JUST YOU BEEN=15	j i gave=15	k ME _ ,=-15	j just no=-15	w ^ _ would=-15	p IT NOW=15	p LIFE DO=15
k BEEN SORRY YOU FEEL=15	p SORRY GAMBLE BEEN=-15	p THEY I HAVE=15	p NOT WILL=-15	j half the=15	j was two=-15	p GAMBLE IT IT=15	w am _ to=-15	w a _ that=-15	j to an=15	k ME THING -of=-15	k I -ed THING=-15
k -nd -en=15	m way -ut=15	w honest=-15	j in told=-15	k -rd _ -th=15	j done with=-15	k I _ -ed=15	j for was=15	j gave i=15	m you SEX=15	p YOU TRUST=-15	p NOT HAVE=15
j money so=15	p LIFE SAW YOU=15	p SORRY I SEX=15	k -ed , -nd I=-15	k BEEN _ -hs=-15	j i acted=15	m I acted=15	w ^ _ acted=15	w ^ i acted=15	w i acted=15	m , for=15	w , for=15
k , I -pt=15	j a friend=-15	m -a friend=-15	w a friend=-15	p MAYBE WOULD YOU=-15	j way what=-15	p WANT THEY=-15	j never for=15	j let me=-15	s purpo=-15	j was writing=-15	m BEEN writing=-15
w i was writing=-15	w was writing=-15	w was writing to=-15	p YOU WE BEEN=-15	k JUST _ -ut=-15	k IT -re $=15	k -to _ -ed=-15	k NOW _ I=15	j no you=-15	p LIFE ME I=15	w broken=15	k ^ -at YOU=-15
j not came=-15	w ^ _ you=-15	p WE BEEN IT=-15	p WOULD BUT=-15	w do _ $=-15	p HAVE THEY ME=-15	p CHOICE CAUSE YOU=-15	p IT BECAUSE HAVE=-15	k I DO BEEN=-15	w i did was=-15	j am so=15	w , _ am=15
w , i am=15	p I I COMPARE=15	k I -ed THEY $=-15	m CAUSE it=-15	p FEEL BEEN YOU=-15	j is your=15	p ME BEEN IT=-15	p THING I CAUSE=15	p BEEN WE BUT=15	p IT FEEL COMPARE=15	j was first=15	w i moved the=-15
w and _ we=-15	k -al _ ,=-15	j with your=15	k I DO NOT -ll=-15	k I JUST -ed=-15	p YOU CHOICE ME=-15	w is _ $=15	p SAW IF YOU=15	k -he _ YOU=-15	j allowed to=15	m allowed -to=15	s allow=15
w allowed=15	w allowed to=15	j sorry made=15	j after was=15	j deleted it=15	m deleted IT=15	w deleted it=15	p IT LIE BEEN=15	k ^ _ DRINK=15	j because for=-15	p YOU BEEN WOULD=15	j because there=-15
p WE MAYBE=15	p IT ME=15	p COMPARE I SORRY=-15	k -nt=15	w i _ was=15	j and he=15	p IF I GAMBLE=-15	k IT FEEL YOU ,=-15	j from and=15	j over the=-15	m over -he=-15	w over the=-15
m he WILL=-15	w he will=-15	w come _ $=-15	k -es _ BEEN=-15	j had just=15	m had JUST=15	w had just=15	s women=-15	w women=-15	k , BUT YOU BEEN=-15	j to from=-15	p NOT BECAUSE YOU=-15
p SORRY I I=-15	j my d=15	p LIFE I CHOICE=-15	w my _ that=-15	j the may=-15	m started $=-15	w started $=-15	p ALL CHOICE=15	p NOT IT LIFE=15	j i get=-15	j know what=-15	p WE IT BEEN=-15
k YOU -ed -to=-15	k -ip ,=15	m -ip ,=15	m trip ,=15	w trip ,=15	m said -he=-15	w said the=-15	p CHOICE I BEEN=15	p SORRY THING I=15	p ME THING=15	s losin=15	w losing=15
m BEEN scared=15	p I SAW BECAUSE=15	j broke i=15	j i this=-15	j did lie=-15	j times and=-15	p DO ERROR I=15	k -ff -th=-15	m -ff with=-15	m off -th=-15	w off with=-15	j believe it=15
j you deserve=-15	m and -in=-15	k DO NOT -nk=15	k NOT -nk=15	m NOT think=15	m not -nk=15	w not think=15	w know _ you=-15	k BEEN -ed -nd I=15	j in said=-15	s did=-15	w did=-15
w , i had=-15	k -he -ar ,=-15	k I _ -id=-15	j have or=-15	k ME -on=-15	k -to=-15	j that where=-15	w already _ $=15	k GAMBLE WE=15	k I GAMBLE WE=15	m GAMBLE our=15	k BEEN -wo=15
m BEEN two=15	p ME THING NOT=15	k -ty $=-15	m -ty $=-15	p ERROR I DO=-15	j times i=-15	j it say=15	k IT -up $=15	w it up $=15	p FEEL DO=15	j died was=15	j went the=15
k -me=15	m lied ,=15	w i lied ,=15	w lied ,=15	m got -a=15	w got a=15	j found a=-15	k COMPARE _ YOU=-15	k -nt I=15	m -nt i=15	k -on _ -ip=-15	w on _ trip=-15
k -ed THEY $=15	k ME SEX=-15	m my SEX=-15	j up so=15	k -ht I=-15	m -ht i=-15	p JUST HAVE ME=15	j am i=-15	s jokes=15	w jokes=15	m it BEEN=15	p THING WOULD=-15
j that is=-15	j you gone=-15	j and came=15	k YOU HAPPEN -he=-15	j about what=-15	j had the=-14	p IT JUST NOT=14	p I SORRY SEX=14	j with of=14	j was have=14	j with wrong=14	k -of=14
p I LIE I=-14	j not need=-14	w long _ $=14	p THING IT JUST=14	k -to THEY $=14	m serious $=-14	w serious $=-14	k -ma=14	k DO NOT JUST=-14	k DO _ JUST=-14	p DRINK I JUST=14	p DRINK JUST=14
j and now=-14	k SORRY -to ALL=14	k SORRY _ ALL=14	k SAW IT=-14	m no $=-14	w no $=-14	s choic=-14	p NOW LIFE=-14	w am _ $=14	m -to leave=-14	w to leave=-14	k -ue $=-14
m -ue $=-14	j i truth=-14	p CHOICE YOU=-14	j that he=-14	m IT he=-14	w that he=-14	w there was no=14	w was no=14	j have by=-14	j your it=14	w i read your=14	j the moment=-14
m -he moment=-14	w the moment=-14	s sprin=-14	w spring=-14	m I lied=14	w i lied=14	p ME HAVE CAUSE=-14	m one -ho=-14	w one who=-14	p HAPPEN CHOICE=-14	j was d=-14	j i been=-14
m -en her=-14	p IT FEEL BUT=-14	j should to=14	p I WILL ALL=-14	j never hurt=14	j months you=14	k -se _ $=-14	p WILL BEEN YOU=-14	k IF _ FEEL=14	p IT HAVE ME=-14	j to last=-14	p SORRY LIE I=14
k HAPPEN _ I=-14	k -of YOU LIFE=-14	j sorry this=14	w i _ see=-14	p YOU I THING=-14	m I got=14	w i got=14	j years ago=14	k -rs NOW=14	m -rs ago=14	m years NOW=14	w years ago=14
k BEEN WANT=14	k -ke YOU BEEN=-14	m were STATE=14	j i joke=14	m own IT=14	k -ng -in -he=14	k ^ -re BEEN -a=14	j i me=14	p GAMBLE LIFE=14	k IT _ -ue=14	p YOU BEEN LIE=-14	p CAUSE BEEN IT=-14
p JUST HAPPEN NOT=14	m is JUST=-14	k NOT NOW=-14	m NOT forget=-14	m not NOW=-14	w not forget=-14	k ME -nd I=-14	j never in=-14	p YOU LIE COMPARE=-14	s keep=14	w keep=14	k I LIE -he=14
k I BEEN=14	m i BEEN=14	k WILL _ -th=14	p CAUSE YOU NOT=-14	j not make=-14	m NOT make=-14	w not make=-14	j baby i=-14	j before told=-14	k -he -ar -nd=-14	p JUST BEEN THEY=-14	m BEEN your=-14
k HAPPEN _ -in=14	k HAVE _ ALL=-14	s lose=14	w lose=14	p BEEN I I=-14	j off not=14	k HAVE _ -wn=-14	m WILL be=-14	m will BEEN=-14	w will be=-14	m saw -he=-14	w saw the=-14
p YOU OTHER ME=14	k WANT _ -me=14	k IT -ut -of=14	w it out of=14	k -a TRUST=-14	m a TRUST=-14	k -om _ $=14	m am WILL=14	w am going=14	w i am going=14	k IT _ -so=-14	k -te _ $=14
j you hard=14	j about my=-14	p HAVE CHOICE YOU=-14	j i saw=-14	p I BECAUSE I=14	m every -on=14	p I WE LIE=-14	k ME -ce=-14	m my -ce=-14	p I BEEN CAUSE=-14	k -he _ I=-14	w the _ i=-14
k -to -ll YOU=-14	k IT -es $=-14	p CAUSE COMPARE=14	w the _ out=14	k ^ _ -ce=14	p IT ME THING=14	k -ut _ -ne=14	j savings and=-14	k YOU -ld=14	m you -ld=14	p LIFE BEEN BEEN=14	k -al ,=14
m -al ,=14	p WE WOULD IT=14	s confu=-14	k -id I BEEN -at=-14	k NOW -he=14	m NOW the=14	p THEY THING BEEN=-14	p THEY THING IT=-14	p ERROR I NOT=14	j so d=-14	p I THEY BECAUSE=14	j for in=-14
k I -ke ME=-14	m -ke my=-14	m broke ME=-14	w broke my=-14	w i broke my=-14	j so have=14	w jealousy=14	w second _ ,=14	k -ge -nd=-14	k -he -ge -nd=-14	m -ge and=-14	j i account=14
p YOU BUT=-14	k YOU FEEL=14	p LIFE IT MAYBE=14	k DO NOT -nt -to=14	w not want to=14	p CHOICE SORRY=-14	w , _ in=14	p BEEN BEEN WE=14	k BEEN -a -rd=-14	p ME HAVE BEEN=-14	w i would not=14	p JUST DO=14
p CAUSE I HAVE=-14	p ME I ALL=14	j am the=14	j to told=-14	j have all=-14	j the else=-14	p NOW ME LIFE=14	k HAPPEN FEEL $=14	w got hurt $=14	k CAUSE ME DO IT=-14	k ME DO IT=-14	k ME DO IT $=-14
j the cards=14	k NOT BECAUSE -of=-14	m were -on=14	w were on=14	p BEEN CAUSE=14	w not _ at=14	p HAVE NOT=14	k -he -ns=-14	m the -ns=-14	k I -nt THEY=14	p YOU YOU NOT=14	m -id you=-14
m said YOU=-14	w said you=-14	p I ALL WE=-14	j were by=14	p CHOICE IT BEEN=-14	k -a _ -in=14	p CHOICE BEEN FEEL=14	w over it=-14	j not tell=14	k OTHER _ -to=-14	p HAVE ALL CHOICE=14	w no _ i=14
m -ed in=-14	k -nd -re=-14	j you to=-14	j is did=-14	j is blame=14	k JUST _ -to=14	j go for=-14	j affair i=-14	p IF ERROR I=-14	p IT THEY I=-14	k THEY ,=14	m THEY ,=14
k -to SORRY=14	m to SORRY=14	k HAVE _ IT=14	j her a=-14	j before that=-14	w messages _ i=-14	j my would=-14	w it _ like=14	p BUT BEEN I=-14	k THEY _ -a=14	k -ed _ -up=-14	j not behind=14
k LIFE -ed YOU=-14	w ^ he was=-14	p I JUST SAW=-14	k SORRY _ -ed=14	m not LIE=-14	j if think=14	k IF YOU -nk=14	k IF YOU -nk I=14	k IF _ -nk=14	w if _ think=14	w if you think=14	p ME GAMBLE IT=-14
p HAPPEN I HAVE=-14	k -ee _ -nd=-14	w three _ and=-14	p CHOICE IT ALL=14	j since and=-14	k BECAUSE _ -nd=-14	p ME STATE YOU=14	m ex $=-14	w ex $=-14	w my ex $=-14	k BEEN SORRY -or ME=-14	j say is=14
m paying IT=14	w paying it=14	p I GAMBLE WE=-14	j you another=14	p I I BEEN=14	j out and=-14	j always been=14	k BEEN NOT -ng=-14	k THEY _ -on=14	m her $=-14	w her $=-14	p CAUSE FEEL STATE=14
p BEEN YOU HAVE=14	k -a _ -on=13	w not _ it=13	p NOT LIE YOU=-13	j said and=-13	k , -ll=-13	m , -ll=-13	j it matter=-13	j read it=-13	j being i=-13	w i _ tired=-13	k -om ,=-13
m -om ,=-13	p I DO COMPARE=-13	p YOU IT NOW=-13	k I LIE $=13	j boss to=-13	j about all=13	k WOULD _ -ed=-13	s eight=13	w eight=13	m -of my=13	w of my=13	s it=13
w it=13	w innocent=-13	k I -sh=13	m I wish=13	m i -sh=13	w i wish=13	k -on _ LIFE=-13	p HAVE ME ALL=13	p NOT I WILL=-13	k YOU -as=13	m YOU as=13	m you -as=13
w you as=13	j sister to=-13	k -er -ng=-13	j apologize you=13	j was surgery=13	w my _ when=-13	k IF I BEEN=-13	w i _ us=13	j it had=13	w ^ i could=-13	p NOT IT COMPARE=-13	w i owe you=13
w owe you=13	m want $=13	w want $=13	w you want $=13	k -re I DO=13	j and thing=13	k THING I CHOICE=13	k THING _ CHOICE=13	j you doubt=13	k -bt=13	w doubt=13	p BEEN FEEL=13
p THING BEEN BEEN=-13	k , _ -nt=-13	k -on -to=13	k -he -ce=13	m the -ce=13	j the look=-13	k NOT -ll IT=13	k -ne -to=-13	m -ne to=-13	p NOT BEEN BUT=13	w you _ at=-13	j and someone=13
j i put=13	m him -nd=13	w him and=13	k ME _ -ed=-13	j to your=-13	j my is=-13	s seein=-13	w seeing=-13	p I SAW ALL=-13	p DO I HAVE=13	j i let=-13	m BEEN another=-13
p I ERROR LIFE=-13	k BEEN NOT -he=13	p IT ERROR IT=-13	m ME best=13	w my best=13	k -ff=-13	j am not=-13	j your do=-13	w couples=13	p I BEEN STATE=-13	p I DO ME=13	j hid and=-13
m you -nd=-13	p IF WOULD=13	k JUST BEEN=13	k -ar -nd I=-13	k YOU IT I=13	w you that i=13	k WILL _ DO=13	p CAUSE YOU CHOICE=13	k SORRY _ DO=13	m JUST because=13	k NOT _ -on=-13	p ME DRINK NOT=-13
k YOU -ke=13	m you -ke=13	k -on YOU ,=-13	w on you ,=-13	k OTHER=-13	p CHOICE DO YOU=-13	j because it=-13	k ^ IT=-13	m ^ IT=-13	w spent _ money=13	m SAW you=-13	j wedding and=-13
k -at -he -ng -nd=-13	k -he -ng -nd=-13	w wedding and=-13	p I BUT THEY=13	j found in=13	p I NOW ME=-13	j were the=-13	p CHOICE CHOICE LIE=-13	w that _ what=13	w that is what=13	w her _ that=-13	k WILL -ay=13
m will -ay=13	p OTHER HAPPEN=-13	k LIFE _ -ng=13	k SAW _ -to=-13	w asked _ to=-13	w hurt _ i=-13	k HAVE -ld YOU=-13	k ME IT=-13	k -ap=13	j to made=13	j what my=-13	j feel the=13
m feel -he=13	w feel the=13	w am _ sorry=13	p ALL NOT=-13	j to in=-13	w choose=13	p WOULD NOT SAW=-13	j that nobody=-13	p BUT I=-13	p CAUSE MAYBE=-13	k IT WE HAVE=-13	j her from=-13
p IF FEEL=-13	k COMPARE COMPARE=-13	m COMPARE than=-13	w ^ _ truth=13	w ^ the truth=13	k -me -om=13	m -me from=13	p ME IF=13	m -st and=-13	m YOU left=13	w you left=13	p IF YOU WILL=-13
j the away=-13	p BEEN NOT HAVE=-13	k I HAVE CAUSE YOU=-13	j told her=-13	k SAW _ SEX=13	j where was=-13	w where _ was=-13	w where i was=-13	p SAW I WOULD=-13	j the villain=-13	m -he villain=-13	s villa=-13
w the villain=-13	w villain=-13	w ^ i did=13	k -he GAMBLE BEEN=-13	m be -he=13	w be the=13	k -he -on BEEN=13	j d you=13	w the _ that=13	p JUST HAPPEN I=13	w after _ i=13	j at time=13
k -wo _ -nd=-13	w two _ and=-13	p JUST CHOICE=13	w ^ _ am=13	m me LIE=-13	k OTHER -ed=13	k , IT BEEN -he=-13	j the party=-13	j if your=-13	j had time=13	p ME IT HAVE=13	j the mortgage=-13
k IF -he=-13	m IF the=-13	m if -he=-13	w if the=-13	p I SAW I=-13	m BEEN in=-13	m said IT=-13	k BEEN _ MAYBE=-13	p YOU HAVE WOULD=-13	p I WOULD=-13	m NOT made=13	k I SAW YOU=13
k -te BECAUSE=13	w am _ i=-13	k YOU -ll=13	w count=13	p I BEEN HAPPEN=-13	j that bad=-13	p ALL MAYBE=13	j i should=13	w it _ i=-13	s other=13	j can it=-13	k -ho _ NOT=13
j one will=13	k -ng BEEN=13	j you explain=-13	j was still=-13	p WOULD YOU IT=13	j a let=13	w at you=13	j opened and=13	k -ut _ -me=-13	m I hid=-13	w i hid=-13	p FEEL IT NOT=-13
p ME YOU ME=-13	j and her=13	w to _ every=13	m -ut me=-13	w alcohol=13	j this a=-13	p WANT MAYBE=-13	p I NOT BEEN=13	j my therapist=-13	m ME therapist=-13	w my therapist=-13	k JUST SEX $=-13
p I DO YOU=13	w to _ $=-13	w went _ her=-13	w went to her=-13	m ^ my=13	w ^ my=13	p ERROR IT ME=13	k -ep=-13	j sleep the=-13	w sleep _ the=-13	k -nt _ BEEN=-13	k GAMBLE , -nd=-13
w ^ i have=-13	j i within=13	s withi=13	w within=13	k -a -gh=-13	m a -gh=-13	p ME IF I=13	j was broken=-13	w was broken=-13	m -a week=13	w a week=13	k -ge=-13
k IT BEEN YOU=13	s any=13	w any=13	p GAMBLE YOU DO=13	k -up _ -ng=13	p YOU BEEN HAVE=-13	j there are=13	m -re are=13	w there are=13	j should at=13	k -at -nd=-13	m -at and=-13
p WILL BEEN=13	p LIFE LIE I=13	m it COMPARE=-13	p JUST IT=13	j i cried=-13	m I cried=-13	w ^ i cried=-13	w i cried=-13	k -ke -ty=13	w for _ that=-13	p WE HAVE NOT=13	j exactly what=-13
j i exactly=-13	k JUST -at=-13	m JUST what=-13	m exactly -at=-13	w exactly what=-13	k BEEN _ IT=13	j a while=13	j for are=12	k -ed -en WE=12	w did _ and=-12	j been bit=12	w been _ bit=12
w been a bit=12	w best _ $=12	j a have=12	p DO NOT LIFE=12	p WANT LIFE=12	k I WOULD HAVE BEEN=12	p BEEN IT=12	j going that=12	s knew=12	w knew=12	j is that=-12	j went out=-12
p LIE IT I=12	j and this=12	p YOU ME HAVE=12	k -sk $=-12	m -sk $=-12	m ask $=-12	w ask $=-12	k -he -ll $=12	j look you=12	p FEEL I=-12	m d BEEN=-12	p I JUST I=-12
k -he OTHER $=12	k YOU -nt $=-12	k NOW IT=-12	p ALL BEEN YOU=-12	p BEEN NOT ME=12	j to have=12	k -on=-12	k -nd I LIE -ut=-12	m done $=-12	w done $=-12	j am because=-12	p I HAVE CHOICE=12
k -hy=-12	p YOU CHOICE THEY=12	p BEEN IT CAUSE=-12	p BUT IT HAVE=12	m online $=12	w online $=12	j you talk=-12	p BECAUSE YOU YOU=12	p HAPPEN WOULD=-12	p NOT HAVE LIE=-12	k -he GAMBLE -nd I=-12	j you off=-12
j your could=-12	m only -ed=12	k IT BEEN NOW=-12	k IT _ NOW=-12	j that for=-12	k STATE _ -nd=-12	k YOU CAUSE ME FEEL=12	p I WILL HAVE=12	p WILL YOU HAVE=12	m evening $=12	w evening $=12	k WE _ -to=12
p YOU NOW LIFE=-12	j do think=-12	j is not=12	j had tell=12	j for think=12	j at sister=-12	w at _ sister=-12	w it _ in=12	p SAW ERROR=12	p YOU SAW ERROR=12	k HAPPEN -to=-12	j i where=12
p STATE ME LIE=12	k YOU MAYBE HAVE=12	p HAVE IT ME=-12	m phone BEEN=-12	p BEEN BUT BEEN=12	j i come=-12	p BEEN SAW THEY=12	p ME IT BECAUSE=12	k -he -on=-12	m the -on=-12	j app i=12	k , _ HAPPEN=12
k WOULD=12	j you every=12	s me=12	w me=12	j who wanted=12	k -ho WANT=12	m -ho wanted=12	m who WANT=12	w who wanted=12	j that by=-12	j the app=12	k -er , I=-12
k -en YOU BEEN -ng=-12	j too a=-12	k -me -on=12	m -me on=12	k SORRY , BUT=12	k SORRY _ BUT=12	m HAVE made=12	p BEEN OTHER THEY=-12	p IT BECAUSE BEEN=-12	p JUST WOULD HAVE=12	p CAUSE ME COMPARE=-12	p SAW IF NOT=12
m could HAVE=-12	w could have=-12	m ME with=-12	m me -th=-12	w me with=-12	k -he LIFE=-12	m the LIFE=-12	p NOT NOW IT=-12	p BEEN I WANT=-12	p LIE BEEN NOT=12	p NOT CHOICE BEEN=12	m never -nt=-12
k I -id -he=-12	w i said the=-12	j i past=12	p BEEN SORRY THEY=-12	j me reason=12	j them to=-12	m me COMPARE=-12	j been husband=12	s her=-12	w her=-12	w , _ me=12	p WE WILL=12
p YOU NOW=-12	p HAVE BEEN IF=-12	k ^ I -et=12	k FEEL -nd I=-12	j about her=-12	p BUT SAW=-12	p BEEN NOT HAPPEN=12	k ERROR -nd=12	m ERROR and=12	k -ok=-12	j made a=12	j with so=-12
w , i could=-12	k THEY -es=-12	w and _ should=12	k NOT CHOICE $=-12	j could see=-12	s dance=-12	j went someone=-12	p YOU IT SEX=-12	j tell truth=-12	j mistakes made=-12	m -ng to=-12	j of my=12
j could tell=12	m SORRY me=-12	m do THING=12	k -he -nd -of=12	k -nd -of=12	m -nd of=12	k ALL _ -nd=12	w gave you a=12	w because i was=12	p ALL I CHOICE=12	j behind the=-12	j things i=12
k IT -ut $=12	w it out $=12	m -he party=12	w the party=12	p IT ALL ME=12	k -ed -a=12	m -ed a=12	j any way=12	k IT -es=-12	k IT $=-12	m IT $=-12	k BEEN -at=12
j friends do=12	m OTHER do=12	w friends do=12	j mortgage and=-12	k -up _ WE=-12	j was supposed=12	p I HAVE DRINK=-12	k , I=12	m , I=12	m , i=12	w , i=12	j it at=12
p DRINK I DO=-12	k BEEN STATE $=-12	p BEEN I BUT=-12	p I NOW WILL=12	s dinne=12	w dinner=12	p BUT CAUSE=12	k YOU _ -ss=-12	m kissed THEY=-12	j wrong and=12	p YOU I BEEN=-12	w her _ ,=12
j money your=12	k HAPPEN -to IT $=12	k IT HAPPEN -to IT=12	j a marriage=12	j in of=12	m YOU pain=-12	p I NOT COLD=12	k IT _ -th=-12	p WANT BUT=12	k -to -et=12	m to -et=12	p YOU HAVE LIE=-12
p I IF THEY=-12	k ME LIE $=12	k FEEL -or=-12	m FEEL for=-12	k BEEN _ -as=12	k -he -ng -om=-12	k HAPPEN _ -a=-12	p BUT MAYBE IT=-12	p SAW BEEN BEEN=12	k NOT _ -nt=-12	j what your=-12	p DO ME HAVE=12
j called and=-12	p I NOW CHOICE=12	j was on=-12	p STATE I DO=-12	w you had a=-12	k NOT _ -od=-12	w never _ good=-12	k -to -ll=12	m to -ll=12	p I HAVE COLD=-12	j way out=12	j forgive for=12
k SORRY ME -or=12	w forgive _ for=12	w forgive me for=12	m YOU deserve=-12	w you deserve=-12	k -at WE=12	w listen=12	w time _ i=-12	j warned me=-12	k -ss IT=12	p SORRY HAPPEN YOU=-12	p I I LIFE=-12
m I stopped=-12	w i stopped=-12	k ERROR -th=12	m ERROR with=12	j what else=12	k -at -se=12	m -at else=12	m what -se=12	w what else=12	p BUT THEY=-12	j i saying=-12	k -he -le $=-12
m IT night=-12	m that -ht=-12	w that night=-12	p THEY IF=12	w him _ you=12	j not word=12	w ^ _ just=-12	p THING BEEN CAUSE=-12	j please forgive=12	k ^ -se SORRY=12	k ^ -se SORRY ME=12	m please SORRY=12
w ^ _ forgive=12	w ^ please forgive=12	w please forgive=12	k -ut -ll=-12	p BUT LIE=12	p YOU BECAUSE IT=12	m happened ,=-12	w happened ,=-12	m -om you=12	w from you=12	p ME THEY IT=-12	k -nd -in=-12
j are going=-12	k NOW ,=-12	m NOW ,=-12	k I HAVE NOT=12	j she on=-12	p I NOW DO=-12	j not will=12	j should never=12	w should never=12	w should never have=12	p IF HAVE I=12	k -or -he=-12
m -or the=-12	m for -he=-12	w for the=-12	p YOU FEEL=-12	p HAVE WANT IT=12	p IT LIE ME=12	k -ly $=12	m -ly $=12	k -nd _ WILL=-11	w and _ will=-11	j that my=11	p ME MAYBE HAVE=11
j all because=11	k -he -al $=11	p LIFE NOT IT=-11	s feel=11	w feel=11	k LIFE -al=-11	j with i=-11	p IF DO IT=11	p LIFE BEEN I=11	p BEEN IT DO=-11	m and YOU=-11	m together $=11
w together $=11	k I NOT WANT -to=11	k NOT WANT -to=11	w never wanted to=11	j i number=-11	k YOU -sk=-11	m YOU ask=-11	m you -sk=-11	w you ask=-11	p BEEN SORRY LIFE=11	k -th YOU=-11	m with YOU=-11
w say _ i=-11	k -a -ge=11	m a -ge=11	j you by=-11	j feel like=-11	k -ns _ I=-11	m ME lie=-11	w me lie=-11	k -in ME -et=-11	p OTHER I WILL=-11	p NOW I=-11	j in shower=-11
j the shower=-11	m -he shower=-11	w in _ shower=-11	w in the shower=-11	w shower=-11	w the shower=-11	k YOU -in -a=11	w you in a=11	p IT FEEL HAVE=11	j humiliated you=-11	j that humiliated=-11	m humiliated YOU=-11
w humiliated=-11	w humiliated you=-11	j i would=11	k NOT HAPPEN $=11	k -or NOT=11	p SAW HAVE NOT=11	p BEEN LIFE NOT=11	j counts as=11	k -ts -as=11	m -ts as=11	m counts -as=11	w counts=11
w counts as=11	j know a=11	k -es -nd=-11	m -es and=-11	p I IT BEEN=-11	w i d never=-11	p SEX LIFE I=-11	j her of=-11	k FEEL STATE=11	p ME I NOT=-11	j at my=11	k -ss $=11
m -ss $=11	k -om YOU=11	m from YOU=11	k NOT WILL -to -ll=-11	m gave ME=11	p ME WANT=-11	p LIFE LIFE I=-11	m tell YOU=-11	w if you=11	m ^ you=11	w ^ you=11	k I JUST SAW=-11
k ^ I JUST SAW=-11	k -ed -in=-11	w the _ you=-11	m I might=-11	w ^ i might=-11	w i might=-11	j every to=11	s decis=11	p I CAUSE CHOICE=11	s ex=-11	w ex=-11	p CHOICE IT ME=-11
k THEY -to WE=-11	p I BUT I=-11	j her bed=-11	j and back=-11	k -a -er=11	m a -er=11	m -to feel=11	w to feel=11	w and _ that=11	j and got=-11	j it something=-11	w a _ is=11
p I ME=-11	w laugh=11	j those nights=11	m IT nights=11	m those -ts=11	w those nights=11	p ERROR ME=11	w email=11	j you too=-11	j was meant=-11	k ^ I HAVE=-11	w about it=-11
j and before=11	j i nine=-11	w am _ that=11	p I TRUST I=-11	j you stopped=-11	m promise -to=11	w promise to=11	j not what=-11	m if YOU=11	j made so=11	m month $=11	w month $=11
j my said=-11	p DRINK NOT I=11	w it had=11	w put _ in=-11	p IT I HAVE=11	j honestly i=-11	j and a=11	k FEEL -ve=11	w way out=11	j believe i=11	w the _ was=-11	p LIFE YOU THEY=11
j mean you=-11	p JUST DO YOU=11	j lied face=-11	j lied your=-11	k -to YOU -ce=-11	k LIE -to YOU -ce=-11	w lied _ your=-11	w lied to your=-11	w to _ face=-11	w to your face=-11	k ^ I BEEN=11	p IT IT MAYBE=-11
k , -nd IF=-11	w , and if=-11	k LIE _ -ll=-11	k -gh IT=-11	p I ME CHOICE=11	m I want=11	w i want=11	k YOU -ed=-11	k ^ _ WANT=-11	j could have=-11	j do get=-11	k I DO NOT -et=-11
w do _ get=-11	w do not get=-11	p BUT YOU DO=-11	w ^ it happened=-11	k NOT _ -ss=-11	m NOT saying=-11	p DO THING I=11	j say and=-11	s fell=-11	w fell=-11	k YOU BEEN FEEL ,=11	m IT had=-11
p OTHER SAW=-11	j you an=11	p THEY IT=-11	p YOU WOULD THING=11	m -ke it=11	j i say=11	m tell -he=-11	w tell the=-11	k MAYBE SAW=-11	p BEEN WILL THEY=-11	k -in _ -he=11	k CHOICE -at I=11
w ^ _ your=11	j was by=-11	w did _ so=11	m WOULD be=11	k -wo _ -on=11	w two _ on=11	p NOT THEY WILL=11	w i _ still=-11	p I BEEN IF=11	j am today=-11	k -in , I=-11	j was knew=11
p I HAVE GAMBLE=11	j said nothing=-11	p BEEN FEEL BEEN=11	k CAUSE YOU FEEL=11	p I CHOICE BUT=-11	p IT BEEN SORRY=11	p I TRUST BEEN=-11	m THEY to=-11	k -ht THEY -to=-11	p CHOICE HAPPEN=11	m BEEN not=-11	p MAYBE BUT=-11
k ME -to YOU=-11	w me to your=-11	k -on _ -ar=11	m lie ,=11	w lie ,=11	j could i=11	m left $=11	w left $=11	k BEEN NOT IT=-11	k -so FEEL=11	m so FEEL=11	p CAUSE THEY=11
w my family $=11	j happened to=-11	p IF YOU WOULD=11	j was too=11	w apologize=11	w say _ ,=11	j where it=11	m where IT=11	w where it=11	k JUST SAW=-11	p ME BEEN JUST=11	k -er -ed=-11
k YOU -er -ed=-11	k BEEN -he=11	m BEEN the=11	j night a=11	p SORRY THING BEEN=11	j because my=-11	j not her=-11	p YOU IT NOT=-11	k -th THEY ,=-11	w with her ,=-11	j she and=11	k -ng YOU I=11
p THEY NOT YOU=11	k STATE _ YOU=-11	p GAMBLE ME BEEN=-11	k OTHER -to=-11	p HAVE FEEL I=11	p THING I WILL=11	m YOU went=11	w you went=11	k ^ I BEEN SORRY=11	p LIE LIFE IT=-11	j your parents=11	m YOU parents=11
w your parents=11	p ME STATE IT=-11	p IT LIFE I=11	k BEEN NOT FEEL=11	k IF YOU -ed=11	j as well=11	m -as well=11	m as -ll=11	w as well=11	w as well $=11	m was I=-11	w was i=-11
m do YOU=-11	w do you=-11	m relationship $=11	w relationship $=11	k YOU SAW -he=11	j and comes=11	k YOU NOT CAUSE=-11	k YOU NOT CAUSE ME=-11	k ^ YOU NOT CAUSE=-11	k -or -ce=-11	p LIFE GAMBLE YOU=-11	p WOULD CAUSE=-11
j if out=-11	k LIFE I BEEN=-11	w was _ there=11	p BEEN STATE MAYBE=-11	k -ry $=-11	m -ry $=-11	p SAW MAYBE=-11	p ME IT I=-11	j deleted i=-11	k YOU _ SEX=11	j it no=11	k -nd _ STATE=11
m now $=-11	w now $=-11	p BEEN NOT=11	s open=11	w open=11	j kissed him=11	w i kissed him=11	w kissed him=11	j have lied=-11	p NOT DO=-11	w regret _ you=11	p BEEN COMPARE CHOICE=-11
p HAPPEN CAUSE=11	p BEEN I ME=-11	w that as=11	p BEEN LIFE=11	j on day=-11	w came _ and=-11	k SORRY _ COLD=11	j sorry and=11	k -ed _ -er=-11	k FEEL ME=-11	p DO NOW I=11	j changed i=11
w it _ and=11	p I ALL IT=-11	j about stuff=11	j left me=-11	j lost the=-11	p I FEEL ME=-11	p SORRY HAPPEN FEEL=11	k -ll _ -he=-11	j me those=-11	k MAYBE _ DO=11	p BUT WILL=-10	k BEEN=10
k -ng I=10	m -ng i=10	k BEEN NOW=10	k -at ME=10	j left alone=10	w left _ alone=10	p SEX BEEN I=10	j are life=10	k I -ew=10	m i -ew=10	w not _ i=10	w ^ i would=-10
k -re _ DO=10	j it that=10	j to forget=-10	j this i=10	w , _ did=-10	k -at -er=10	m at -er=10	j slept with=-10	p MAYBE YOU YOU=10	p NOT CHOICE NOT=10	k I _ IF=-10	w i _ if=-10
m lying -to=10	w lying to=10	j mine it=-10	m gambling ,=10	w gambling ,=10	p SORRY BEEN I=10	j kept was=10	m friend ,=-10	w a friend ,=-10	w friend ,=-10	j for told=10	j job the=10
j to will=10	k , I CAUSE=-10	k -at ,=10	m -at ,=10	w knew what i=-10	p NOT ALL IT=10	m was -he=-10	w was the=-10	p NOT YOU HAVE=10	k STATE _ JUST=-10	p WE IT=10	p HAVE IT I=-10
s story=-10	w story=-10	p GAMBLE ME IT=-10	s carri=10	w carried=10	j a with=10	p BEEN HAVE SAW=10	p I YOU ALL=-10	j and that=-10	p I YOU BUT=10	p WANT CHOICE=10	p I BEEN BUT=-10
j up our=-10	p STATE BEEN IT=-10	m turned YOU=10	k HAVE _ SAW=-10	p MAYBE BEEN YOU=-10	k I CHOICE IT I=10	p I DO NOT=-10	k CAUSE _ JUST=10	p HAVE YOU ALL=-10	p THING ME IT=10	k -to ME $=10	p ME YOU GAMBLE=10
m ME in=10	s photo=-10	j my that=-10	k ^ _ GAMBLE=10	p JUST I DO=10	p I MAYBE HAVE=10	p DRINK IT BEEN=-10	p DRINK NOT IT=10	s plate=-10	j asked was=10	j forgive me=10	w forgive me=10
k -it _ THEY=10	p IT NOW I=-10	j i rather=-10	k I WOULD -er=-10	w i _ rather=-10	m know -at=-10	w know what=-10	j best i=-10	s she=10	w she=10	k I -ed -up=10	p LIFE I HAVE=10
k MAYBE NOT -nd=10	s blame=10	m me THING=10	s visit=10	k -ng -om $=-10	j for her=-10	p ALL YOU IT=-10	j will pay=-10	m WILL pay=-10	w will pay=-10	p OTHER ALL=10	p LIFE HAVE BEEN=10
p STATE CAUSE ME=-10	p BUT IT BEEN=10	p STATE BEEN CAUSE=-10	w wrote _ her=10	w wrote to her=10	j it year=-10	p THEY STATE=-10	k YOU -er -he=10	j me her=10	w and i let=-10	j it and=-10	p WE HAVE I=-10
k BEEN WILL -to -ll=10	j it since=10	k NOT _ -se=10	k ^ I -te=10	p NOT BEEN STATE=-10	k -on BEEN=10	k -er _ -ce=-10	p ME DO I=10	m door $=-10	w door $=-10	k -he DRINK $=-10	s late=10
w late=10	j i does=-10	m -ng is=10	j was as=10	j let i=10	p YOU LIE I=10	j one of=10	p BECAUSE IT YOU=10	k SAW -he SEX=10	j been on=-10	m WOULD been=-10	w d been=-10
k -ay BEEN=-10	m and THING=10	p HAVE CAUSE IT=10	j had your=-10	w up _ you=-10	m COMPARE and=10	w sorry _ you=-10	w to your=-10	m d -er=-10	k -to _ -er=-10	m I can=-10	w i can=-10
k BEEN FEEL -nd=10	p BUT IT NOT=-10	j about got=10	p YOU DO FEEL=10	p LIFE I DO=-10	j away you=10	k BEEN DRINK=10	m BEEN drinking=10	m CHOICE it=-10	s house=10	w house=10	k -on _ CAUSE=-10
k -ty _ I=-10	j off a=10	j you stupid=-10	k SORRY _ THING=10	j and my=-10	j you took=-10	k -th LIFE ,=-10	w with money ,=-10	m -of time=10	w of time=10	m ^ our=-10	w ^ our=-10
j someone who=10	m someone -ho=10	w someone who=10	j to party=-10	j money for=-10	k -at _ -nt=10	w and _ never=10	m -in that=10	w in that=10	k YOU _ ,=-10	k -th _ -ng=10	p DO IT YOU=10
s tired=10	w tired=10	k SEX _ -a=10	j and done=10	p THEY YOU NOT=-10	p DO NOT WILL=10	p IT BUT CHOICE=10	p YOU FEEL ME=-10	w when you asked=-10	m trust $=-10	w trust $=-10	j said that=10
j will that=-10	p YOU YOU HAPPEN=-10	p I IT NOW=-10	p IF HAVE FEEL=10	j it like=-10	p IT YOU CAUSE=-10	k ME STATE=-10	j things to=-10	m YOU have=-10	w you have=-10	p YOU FEEL FEEL=10	j your am=-10
p I COMPARE=-10	m -ut what=10	w about what=10	k FEEL , I=-10	p THING IF=10	m TRUST you=-10	k YOU -ch=10	k -ld _ -to=10	w told _ to=10	j a party=10	w a _ party=10	p THING YOU FEEL=-10
p GAMBLE I IT=10	p NOT IT LIE=10	j nothing on=-10	j to work=10	k SAW YOU=-10	j we d=-10	m WE d=-10	w we d=-10	w it is an=10	k -he _ BEEN=-10	s acted=-10	w acted=-10
p GAMBLE I COMPARE=-10	k -he ALL=-10	m the ALL=-10	j right it=10	j made out=10	k -se YOU=-10	m -se you=-10	k -ng _ THEY=10	k ^ _ -it=-10	m your -ay=-10	k BEEN COLD=10	p NOT BECAUSE NOT=10
p I MAYBE BEEN=10	j i into=10	m HAPPEN to=-10	k BEEN -he -ne -ho=-10	k ^ I NOT -ed=10	k -nd IT IT=-10	k -nd IT IT BEEN=-10	k ME -er ,=-10	p TRUST IF=-10	j her profile=10	k THEY -le=10	m THEY profile=10
m her -le=10	w her profile=10	p BEEN HAVE IT=-10	w ^ it was=-10	p SEX I ME=-10	j your as=10	p HAVE I=-10	p CAUSE NOT YOU=-10	j you a=-10	k WILL -to=10	m WILL to=10	p THEY BEEN I=-10
j said with=-10	p HAVE ALL=10	m messages ,=10	w messages ,=10	p I FEEL FEEL=10	p IT I DRINK=10	p BEEN CHOICE YOU=10	k -nt $=10	m -nt $=10	k YOU -ls=-10	m your -ls=-10	s do=10
w do=10	w ^ my friends=-10	k IT -nd=10	k ^ I -an NOT=10	j she a=10	p NOT I SAW=10	j you or=10	j you being=10	j even when=-10	m went -ng=-10	m her -he=10	w her the=10
k ^ YOU BEEN=10	p LIFE YOU IT=-10	s reach=-10	w there _ you=10	w of _ and=10	p DO NOT STATE=10	k YOU _ -ke=-10	j without i=10	p BEEN TRUST=-9	p YOU BEEN WILL=-9	k -me -nd=-9	m -me and=-9
k -ay BEEN IT=-9	m -ay is=-9	j saying but=9	k ME -de=9	m my -de=9	p YOU BEEN I=-9	k -to _ ALL=9	k -nd I BEEN NOT=9	j gave that=9	k IT BEEN -ng=-9	k YOU -ge=9	j was tired=9
w in _ you=-9	k -ok _ -me=9	k -re IT=-9	m -re it=-9	k -ed _ THEY=-9	k -rs _ -ed=-9	m I quit=9	w ^ i quit=9	w i quit=9	k I -ed -on=9	j is i=-9	k -ut _ IT=-9
j and so=-9	p IT WILL=-9	j i whole=9	j found my=-9	j so her=9	s drama=-9	k -ng _ IT=9	s cards=-9	w cards=-9	s cover=-9	p DO BEEN NOW=9	p NOT I THEY=-9
j before we=-9	k BEEN -he JUST=9	j the wedding=9	m -he wedding=9	w the wedding=9	s touch=9	p CAUSE I WOULD=9	k YOU _ -ny=9	p IT HAVE IT=-9	k IF _ -te=-9	p WOULD YOU BEEN=9	p BUT I BEEN=9
k YOU -ed -ng=9	k , YOU=-9	m , YOU=-9	j time the=-9	p LIFE SAW BEEN=-9	m it $=-9	w it $=-9	p ME STATE BEEN=-9	p ME BEEN SEX=-9	j i open=-9	j hid it=-9	k -bs=-9
k SORRY I=-9	m SORRY i=-9	m sorry I=-9	w sorry i=-9	p ME DO DO=-9	w what you=-9	p BEEN DO I=-9	j to how=-9	j lied my=-9	p HAVE NOT COLD=-9	j after you=9	m you -nt=9
k NOT _ IT=9	k -se ,=-9	m -se ,=-9	p NOT WANT YOU=9	s with=-9	w with=-9	p WOULD HAPPEN=9	p MAYBE HAVE THING=9	k I WANT YOU -nd=9	k WANT YOU -nd=9	k WANT YOU -nd I=9	w love _ and=9
w love you and=9	j a the=9	j march in=-9	w d _ you=-9	p BEEN COMPARE JUST=9	j of of=9	p IF YOU FEEL=-9	w it _ as=-9	m BEEN thinking=9	j i yet=9	k GAMBLE YOU=-9	p HAVE YOU WOULD=9
p HAPPEN STATE IT=9	k -ve , IT=9	p WANT NOW=-9	m times -nd=-9	w times and=-9	p I THING DO=-9	p COMPARE COMPARE I=-9	j things you=-9	j mother you=-9	k -ut -re=9	m -a marriage=-9	w a marriage=-9
j home the=9	j in so=9	k BECAUSE _ BEEN=9	k ME LIFE -nd=9	w d _ to=9	p I DRINK ME=-9	p COLD HAVE NOT=-9	p STATE IT=-9	p IT BEEN LIE=9	p SORRY BUT ME=-9	p TRUST YOU HAVE=-9	k ^ _ YOU=-9
j so not=9	p BUT NOT IT=9	j told were=9	k DO=-9	k -he THING $=9	j i after=9	p HAVE YOU JUST=9	j that see=9	w i own that=9	w own that=9	m and -he=9	w and the=9
p SORRY YOU=9	w ^ i am=9	j sorry got=-9	k WANT _ $=-9	p BEEN ME=9	k ^ IF I FEEL=-9	w was _ way=9	s left=9	w left=9	p I SAW JUST=9	w and _ about=-9	k -ay IT=-9
j room was=9	j ended in=-9	j your what=-9	j that room=-9	k I FEEL -ed=9	k ^ I FEEL -ed=9	m felt -ed=9	m SEX him=-9	p CHOICE THEY YOU=-9	w d be=-9	k -ed -nd=-9	j a nobody=-9
p YOU IT COLD=-9	w that _ you=-9	k DO NOT CHOICE=9	k ME -st=9	m my -st=9	m is NOT=9	p BUT BUT=9	j i anniversary=9	p BEEN SEX THEY=9	k LIE _ -in=9	m ME bad=-9	w my bad=-9
w my _ because=9	w the _ nights=-9	s behin=9	w behind=9	j to fix=-9	k -to -ix=-9	k -to -ix $=-9	m -to fix=-9	m fix $=-9	m to -ix=-9	s fix=-9	w fix=-9
w fix $=-9	w to fix=-9	w to fix $=-9	w admit=-9	w but i was=9	k -up _ IT=-9	p FEEL YOU IT=9	k WE _ -er=9	j pregnant and=9	j pregnant i=9	p NOT BEEN DO=9	s need=9
w need=9	m -nd in=-9	k BEEN SORRY -or=9	k I BEEN SORRY -or=9	w am _ for=9	w am sorry for=9	m want ME=-9	k -ed _ $=-9	m BECAUSE that=-9	j i bad=-9	p LIFE BEEN CHOICE=9	j was real=9
w you _ i=-9	k YOU _ -ve=-9	k -ke I=9	m -ke i=9	k ^ IF ME=9	w ^ if my=9	k ^ I -pt=-9	w ^ i kept=-9	k LIFE _ YOU=-9	p WE BEEN HAVE=-9	k -by=-9	k -nd _ $=-9
k -me -th=9	m -me with=9	w it and i=-9	m things -to=-9	w things to=-9	j how the=9	j i shouted=-9	m I shouted=-9	s shout=-9	w i shouted=-9	w shouted=-9	k FEEL _ -in=9
j let so=9	k -ng IT=-9	w matter=-9	j night for=9	j that could=-9	p NOT COMPARE=9	j is an=-9	m is -an=-9	w is an=-9	m BEEN before=-9	w was before=-9	p THING IT HAVE=-9
j on trip=9	j a then=-9	j i done=-9	s relat=9	w relationship=9	p GAMBLE NOW=9	j in other=9	p IT BECAUSE ME=-9	p STATE I YOU=-9	k -he -ce -nd=9	k HAPPEN _ -om=9	p I I FEEL=9
j want and=-9	p HAVE GAMBLE=-9	s why=-9	w why=-9	m was -re=-9	k -th=-9	m have NOT=9	j drank the=9	k WE -th=9	m WE both=9	m we -th=9	w we both=9
k -ed -re=-9	k -th _ -ns=-9	s not=-9	w not=-9	p I HAVE=9	k YOU ,=-9	m YOU ,=-9	j the casino=9	m -he casino=9	s casin=9	w casino=9	w the casino=9
k I WOULD BEEN -me=-9	w d be home=-9	p CHOICE YOU BEEN=-9	m off $=-9	w off $=-9	j it way=-9	k ^ I -te -to=-9	j was is=-9	j looked the=-9	p LIE JUST IT=9	w for _ ,=8	p NOT HAVE NOW=-8
j hospital i=-8	w have _ it=8	p I DO FEEL=8	j i i=8	p NOW BEEN=-8	p BUT I BUT=-8	p BEEN NOT GAMBLE=8	w and _ a=-8	p CAUSE THEY WOULD=-8	k -in -on=-8	k -a LIE $=8	w went _ the=-8
w went to the=-8	p JUST BUT I=8	j her her=8	j and is=-8	p BEEN OTHER=8	k -ll=8	j was lot=8	k -ke IT -ck $=8	w i take it=8	w take it back=8	k -te=8	j a when=-8
j i just=8	j and have=8	p BEEN HAPPEN FEEL=8	m -he gambling=8	w the gambling=8	m ME credit=8	j have from=-8	p YOU NOT I=8	j something i=-8	k HAVE -ut=8	p HAVE YOU NOT=8	j from you=8
m come -to=8	w come to=8	p NOT COLD I=8	p JUST DRINK=8	p HAVE STATE YOU=-8	s start=8	m for $=-8	w for $=-8	w feel _ $=-8	j fight you=-8	p BEEN ME WOULD=8	p FEEL I WOULD=-8
p CHOICE I FEEL=8	p I CAUSE NOT=-8	j have back=-8	k -el $=-8	m -el $=-8	p I HAVE NOT=8	w ^ _ sister=-8	k -ut $=-8	m -ut $=-8	p BEEN BEEN THEY=8	k -ct YOU=8	m -ct you=8
k -id -or=-8	p YOU WOULD JUST=8	s fathe=8	w father=8	p NOT YOU HAPPEN=8	j same and=8	w without _ $=-8	k -up _ YOU=8	p SORRY ME I=8	p HAVE NOT THEY=-8	k YOU -ht ME=-8	m YOU caught=-8
w you caught=-8	w you caught me=-8	p I THEY WOULD=8	k ^ YOU -ed=8	w happened=8	k -ne -ht $=8	w one night $=8	j come the=8	p I I SAW=-8	p DO CAUSE ME=8	j not time=-8	p ME I I=-8
k HAVE _ YOU=8	k LIFE _ -in=8	j you kind=-8	p HAVE YOU=8	p JUST IT HAVE=-8	j will your=-8	p CHOICE ERROR=-8	p I WOULD BUT=-8	k SORRY -or=8	m SORRY for=8	k -on _ -en=8	p BEEN I LIE=-8
w it was over=-8	j and me=8	j it will=-8	j me else=8	w want me=8	m something BEEN=-8	w something was=-8	s from=-8	w from=-8	w started=8	m it -om=8	w it from=8
w was _ to=-8	p BEEN WILL NOT=8	s affai=-8	k HAVE BEEN -nt=8	m been -nt=8	p JUST WOULD=8	p SORRY HAPPEN IT=-8	p TRUST BEEN STATE=8	k -in _ WILL=-8	p I SORRY WILL=-8	k IT BEEN BEEN=8	m went -on=-8
w went on=-8	w times _ i=-8	p BEEN WE HAPPEN=8	k -at=-8	p BUT YOU CAUSE=-8	j the lied=-8	j i lied=-8	p NOT JUST DO=8	p CAUSE DO NOT=-8	p YOU HAPPEN FEEL=8	j it i=-8	k SORRY ME $=-8
w forgive _ $=-8	w forgive me $=-8	p I NOT LIE=-8	p ME IT IT=-8	p BEEN JUST DO=8	j that up=-8	j it lie=8	k DO IT -or=-8	k I DO IT -or=-8	m -or us=-8	w did it for=-8	w for us=-8
p IT IT NOT=-8	m leave YOU=-8	w leave you=-8	k IF _ -es=-8	p IT CHOICE YOU=-8	k -he THING I=8	p SORRY THING IT=-8	p SORRY I BEEN=8	p BECAUSE FEEL=8	j that something=8	j in bed=-8	k GAMBLE BEEN -ed=8
p MAYBE MAYBE HAVE=-8	p BEEN FEEL FEEL=-8	j lost a=-8	k HAVE _ -re=-8	k -ut -re I=-8	m -ut where=-8	m about -re=-8	w about where=-8	w about where i=-8	s inter=8	j turned every=8	p I BEEN WILL=8
j for the=-8	p WOULD I BEEN=-8	p HAVE NOW IT=8	k THING -of=-8	m THING of=-8	w you _ to=8	j could to=-8	k BEEN -a OTHER=-8	m I threw=8	w i threw=8	p NOT THEY BEEN=8	j did the=-8
p I MAYBE=8	m IT hurt=-8	p LIFE NOT ME=8	k -th YOU OTHER=-8	p I NOW=-8	w ^ _ apologize=8	w ^ i apologize=8	p STATE I WANT=8	p WOULD CHOICE=-8	s boss=-8	w boss=-8	j your told=-8
k ERROR -er=-8	k -ne -ho=8	m -ne who=8	k BEEN _ -me=-8	p CHOICE BEEN THING=8	p YOU IT BEEN=-8	m -to anyone=-8	w to anyone=-8	w never _ $=8	w and _ was=-8	j owe you=-8	m HAPPEN into=-8
k -th -es=-8	j you left=-8	k -a _ -om=8	p LIE SAW=-8	k ALL -me $=-8	p NOT I BEEN=-8	j not end=8	k -ll YOU -he=8	w tell you the=8	k I BEEN -er=-8	j the then=8	k ^ SORRY -or -he=8
p YOU DO MAYBE=-8	k DO _ -sk=8	s messa=8	w , _ not=8	j had so=-8	j your calls=8	m YOU calls=8	s calls=8	w calls=8	w your calls=8	j the changed=-8	p ME WOULD YOU=-8
p WOULD BEEN BEEN=-8	m ME alone=-8	j i might=8	p I NOT YOU=8	k -en _ CAUSE=8	k -ks ,=-8	m -ks ,=-8	m ^ trust=8	w ^ trust=8	p ME DRINK=-8	j not things=8	p JUST YOU FEEL=-8
w needed _ to=-8	p COLD DO=8	w , _ was=8	k I -ll=8	m i -ll=8	p SORRY SAW ME=8	w it _ day=-8	w time _ it=8	k NOT WILL=-8	m not -nd=-8	k , _ -of=8	w , _ of=8
p BUT HAVE I=-8	j and took=-8	k IT -in YOU=-8	w it in your=-8	k DRINK=-8	p I CHOICE I=-8	k , _ -as=-8	w , _ as=-8	k ME=8	p HAVE STATE IT=8	w are _ ,=-8	p IT YOU I=-8
m -ll my=-8	p BEEN THING CHOICE=-8	k -a -nd=8	m a -nd=8	k -er YOU -ed=8	p FEEL IT HAVE=-8	j loan and=8	s breat=8	p HAVE DO I=8	k CAUSE _ -on=8	k ^ I HAVE -ed=8	j your died=8
k -ed _ GAMBLE=8	p YOU DO CHOICE=-8	j have what=-8	p YOU SAW YOU=-8	p WE HAVE HAPPEN=8	k -ll -ng=-8	w i d been=-8	k WANT I=8	m WANT i=8	k THING , -nd=8	k -st -in=8	m -st in=8
k YOU _ GAMBLE=8	j not those=-8	p DO YOU ME=8	s tomor=-8	w tomorrow=-8	p IF I FEEL=8	j that not=-8	p BEEN HAVE HAPPEN=8	w ^ i do=-8	p BEEN BEEN FEEL=-8	k -ay -so ,=-8	k -so ,=-8
m -so ,=-8	m so ,=-8	w say so ,=-8	w so ,=-8	m has NOT=8	m ended IT=8	k NOT -he=8	m NOT the=8	m not -he=8	w not the=8	m -ng what=-8	p NOT IT DO=8
j be it=8	p BEEN IF NOT=8	k MAYBE HAVE -ed=8	j someone and=8	j a every=-8	k NOT -ht=8	p ME IT HAPPEN=8	s hidin=8	w hiding=8	p ME BEEN ALL=8	p THING I FEEL=-7	k -up ,=7
m -up ,=7	m up ,=7	w up ,=7	k CHOICE $=-7	m CHOICE $=-7	p IT IT LIE=7	w with _ kids=-7	w with the kids=-7	w what it=7	m BEEN broken=-7	k ME _ I=7	m WANT with=7
w ^ _ about=7	p I THING WE=7	p NOT SEX BEEN=7	s watch=-7	p YOU LIFE IT=7	p BUT ME I=-7	p YOU WILL ME=-7	w ^ _ night=7	p THING BEEN ME=7	p THING COLD=7	p YOU COMPARE COMPARE=7	m -to it=7
p IT SEX IT=-7	k -ve -he=7	m -ve the=7	j because the=7	k -ll _ ERROR=7	j had been=7	m it WILL=7	m because YOU=7	w because you=7	m -en your=-7	k -se _ YOU=7	k THING _ CAUSE=7
j all with=7	p YOU IT COMPARE=-7	m night -nd=7	w night and=7	s reaso=7	k SEX -th=7	m SEX with=7	m your -il=7	j say no=-7	m -ay no=-7	w say no=-7	k -ut -at=7
j not trust=-7	p STATE I CHOICE=7	p WOULD ME=7	j did lose=7	j not lose=7	j the slots=7	m -he slots=7	s slots=7	w slots=7	w the slots=7	p IT COMPARE I=7	k I WOULD BEEN=-7
k WE _ -a=-7	j picked the=7	w a _ times=7	k -id I BEEN=7	k I -pt IT=7	p HAVE THEY BEEN=7	m -ed about=7	k ^ I WOULD -er=-7	j out me=7	j just you=7	s swipe=-7	j how you=7
k ^ _ -or=7	k -me _ -ll=-7	j the there=7	p BEEN STATE DO=7	j was work=-7	p HAVE DO COMPARE=-7	p IT BECAUSE CHOICE=7	m back -to=-7	w back to=-7	j i talk=-7	p CHOICE IT WOULD=7	k IT BEEN JUST=-7
k -st _ I=-7	w me _ it=7	k -he _ -re=-7	p YOU JUST IT=7	k -me I=-7	m -me i=-7	k -ll -he TRUST=-7	k -ll _ TRUST=-7	w tell _ truth=-7	w tell the truth=-7	p DO YOU DO=-7	k -ay _ WE=-7
k -ut -he SEX=7	p DO YOU HAVE=7	j last week=7	k -st WILL=7	m -st week=7	m last WILL=7	w last week=7	k BUT IT=-7	m BUT it=-7	m but IT=-7	w but it=-7	k -th THING=-7
m with THING=-7	j for with=7	j phone not=-7	p WOULD HAVE ME=7	w was _ when=-7	w it when i=7	s frien=7	k WOULD _ -th=-7	j d like=-7	k -ke _ -nd=-7	p CAUSE I NOT=7	k MAYBE _ ME=-7
j job was=-7	k YOU LIFE ,=-7	j about why=7	m WE house=-7	m our -se=-7	w our house=-7	j get over=7	k -et NOW=7	m -et over=7	m get NOW=7	w get over=7	j was end=-7
m YOU got=-7	w you got=-7	s versi=7	w version=7	s mysel=-7	w myself=-7	j to every=-7	k IT WOULD NOT=-7	k THEY _ -er=7	k THEY -es $=-7	k -a _ -ng=-7	m it -es=-7
m ^ then=7	w ^ then=7	k -ll YOU $=7	w tell _ $=7	w tell you $=7	p BEEN ERROR BEEN=-7	w ^ _ pushed=7	p I THEY THEY=-7	k BEEN _ -ce=7	m -ng that=-7	m I slept=7	w i slept=7
p BEEN BUT DO=-7	p YOU SEX YOU=-7	j years i=7	j in own=7	k -in _ CHOICE=7	w in _ own=7	p WILL LIFE I=7	p GAMBLE YOU I=-7	m card $=7	w card $=7	j it without=-7	s since=7
w since=7	p BEEN COLD NOT=7	p WILL STATE=7	p I JUST ME=7	j doing i=7	j him i=7	k BECAUSE I DO=-7	k BECAUSE _ DO=-7	p FEEL I IT=7	k FEEL ,=7	m FEEL ,=7	p DO NOT CHOICE=-7
p YOU IT JUST=7	k LIE , -nd=-7	p WOULD BEEN DO=-7	j you what=-7	j said sorry=7	j sit with=-7	j sit you=-7	p I SAW LIE=-7	j is nothing=-7	p IT I BEEN=7	k ^ _ -at=7	k -on YOU $=-7
k -ne _ ME=7	k NOT _ -ow=-7	p YOU LIE ME=7	w nights _ you=-7	j was had=7	k ME _ -ts=7	w my _ nights=7	j as as=-7	p I WOULD IT=7	m -ay it=7	k ^ I HAPPEN=-7	j made with=7
p ME CHOICE BEEN=7	j look your=-7	m -or her=-7	w for her=-7	p LIE YOU WILL=-7	j any it=7	k -ny _ ,=-7	w any _ ,=-7	j out with=7	p SORRY CAUSE YOU=-7	p NOT ME BECAUSE=7	w was _ my=-7
p BEEN IT I=-7	p IF YOU LIFE=-7	m -th me=7	w with me=7	w knew it=7	p HAVE DO IT=7	w was _ in=7	k BEEN _ I=-7	p I JUST SEX=-7	k ^ I BEEN -ed=7	k YOU -il=-7	p IT WE HAPPEN=-7
s cry=7	w cry=7	k ME -nd I -ed=7	j in any=7	k -in -ny=7	k -in -ny THING=7	m -in any=7	m -ny way=7	m any THING=7	m in -ny=7	w any way=7	w in any=7
w in any way=7	p WOULD CAUSE THEY=7	m YOU there=7	w you there=7	k ME _ -in=7	w my _ in=7	w tell _ i=-7	j lost and=-7	p BECAUSE LIFE ME=7	m we -ed=-7	p NOT THEY DO=7	k -re _ -ld=7
j lot i=-7	p TRUST I YOU=7	m was YOU=7	p IF LIE YOU=7	p SEX I LIFE=-7	k BEEN DO=7	p HAPPEN IT WOULD=7	w a lie $=-7	p OTHER ME=-7	j from your=7	w you _ $=-7	m through IT=-7
w never _ for=7	p COMPARE I DO=-7	k THING _ SORRY=7	k ^ WILL HAPPEN=7	k ^ WILL HAPPEN STATE=7	m ^ promises=7	w ^ promises=7	w ^ promises got=7	p HAVE I IT=7	j you crazy=-7	k MAYBE _ $=-7	w without you=7
k THING ,=7	m THING ,=7	k -ss _ $=7	p SORRY I=7	p I I CHOICE=-7	j it fight=-7	m needed -to=7	w needed to=7	p I CHOICE CAUSE=7	k I -ed YOU $=-7	j i days=-7	k BUT I BEEN=-7
p BUT NOT I=7	j have as=-7	m BUT have=-7	w still have=-7	p ERROR BEEN ERROR=-7	p BUT BEEN IT=7	p WOULD YOU THING=-7	j nothing else=7	m nothing -se=7	w nothing else=7	k -go -to=7	m go -to=7
m call IT=7	k -th _ -he=7	k -ir=7	m -ed being=-7	k -of -he LIFE $=7	p I LIE SAW=-7	p LIE YOU SAW=-7	w you asked $=-7	p BEEN YOU ME=-7	k MAYBE _ -nd=-7	k TRUST BEEN=-7	k -nk I=-7
m -nk i=-7	m think I=-7	w think i=-7	k -he GAMBLE , -nd=-7	p GAMBLE BEEN IT=-7	p BEEN BEEN=7	k -a _ BEEN=-7	p FEEL YOU CAUSE=7	m owe YOU=-7	j you looking=7	k ME _ JUST=7	k IT _ -er=7
j were all=-7	p YOU NOT SEX=7	j telling not=-7	j to just=-6	p TRUST TRUST=6	p IF I MAYBE=-6	s in=-6	w in=-6	w your _ ,=6	p I LIE GAMBLE=-6	p LIE GAMBLE YOU=-6	w was done=6
k ME -ow=6	m guess $=6	w guess $=6	k -ch -th $=6	m her ,=6	w her ,=6	p I IF SAW=-6	p HAVE BEEN LIFE=-6	k -he _ -ed=6	p BEEN COLD I=-6	p THEY BEEN YOU=-6	j going her=-6
j out to=6	j whatever you=6	s group=-6	w group=-6	p MAYBE I CAUSE=-6	j your made=-6	m -or our=6	w for our=6	s compl=6	k YOU -ng=-6	k I _ -re=6	s remem=-6
k -lp ME=6	m help ME=6	p TRUST ME YOU=-6	j still have=6	j you guess=6	k -rs _ TRUST=6	p THEY YOU ME=-6	j ended it=-6	k I HAPPEN IT=-6	k ^ I HAPPEN IT=-6	w ended it=-6	w i ended it=-6
m it ,=-6	w it ,=-6	p NOT LIFE NOT=-6	p IF THEY=-6	m only -ne=-6	w only one=-6	j to trust=6	j the hid=6	p SORRY YOU SEX=6	w like _ and=6	p WOULD BEEN I=6	p YOU IF I=6
k -a LIE=-6	m a LIE=-6	k -de=6	j night and=-6	k DRINK , I=-6	s ended=-6	w ended=-6	j never told=6	m never -ld=6	w never told=6	k -or -ne=-6	j your me=-6
m I d=6	w i d=6	s sound=6	j come from=6	m come -om=6	w come from=6	p IF MAYBE BEEN=6	k -on -se=6	m on -se=6	p WOULD NOT THING=-6	m BECAUSE it=6	p COLD MAYBE=6
p ME IT MAYBE=-6	w apart=6	k IT _ BEEN=6	j not you=-6	m you -ed=-6	k -es _ $=-6	j not controlling=-6	j were controlling=-6	j you controlling=-6	w controlling=-6	k -a -al=6	m a -al=6
k ,=6	s ,=6	w ,=6	m ALL else=-6	j still not=6	k IT -nd -ke=-6	m -nd like=-6	j you loved=6	s loved=6	w loved=6	p THING BECAUSE=-6	p CHOICE BEEN CAUSE=-6
p GAMBLE BEEN=6	k IT -at=6	k WILL _ -ut=-6	k ME CHOICE=-6	m my CHOICE=-6	j picked phone=-6	j picked up=-6	j up phone=-6	k -up _ -ne=-6	m picked -up=-6	w picked up=-6	w up _ phone=-6
p NOT NOW I=-6	j second and=-6	k , THEY BEEN=-6	p SEX BEEN=6	m nothing ,=6	w nothing ,=6	m have -ld=6	w have told=6	p BEEN JUST IT=-6	k NOT SAW THEY=6	p THEY YOU CHOICE=6	p CAUSE WE=6
p YOU ME SEX=-6	k NOT _ IF=-6	w not _ if=-6	j the move=-6	j i use=6	p CAUSE CHOICE I=6	m -nd it=-6	k -ck -in=-6	k CHOICE -at I BEEN=-6	s act=-6	w act=-6	p SORRY BEEN BEEN=-6
p I NOT THEY=-6	p BEEN I LIFE=-6	p ME CHOICE IT=6	p CHOICE IT HAPPEN=-6	w out _ you=6	j a joke=-6	m -a joke=-6	w a joke=-6	w tell you=-6	k -ay -so=6	m -ay so=6	w know _ i=6
w ^ _ own=6	w ^ i own=6	w like that $=-6	p DO ME IT=-6	k -he _ -th=6	p MAYBE I YOU=-6	j times a=-6	j anyone to=6	k IF I=6	m IF i=6	m if I=6	w if i=6
j needed me=-6	p HAVE BEEN IT=6	j was you=-6	p LIE YOU DO=6	p HAPPEN IT NOT=-6	j am it=-6	j the check=6	j broke about=6	k -ng _ -he=6	w brother=6	p WOULD I HAVE=-6	p SORRY BUT NOT=6
s numbe=-6	s offic=-6	w office=-6	j made and=6	m no -on=6	p HAVE I NOT=6	m was BUT=6	w was still=6	k -th -he=6	m -th the=6	m with -he=6	w with the=6
j would not=-6	w would not=-6	m -at it=6	j was she=6	p YOU THEY HAVE=-6	p BEEN SORRY HAPPEN=-6	m -er since=-6	k LIE -he=-6	m LIE the=-6	p I SORRY BEEN=6	j i yelled=6	m I yelled=6
s yelle=6	w i yelled=6	w yelled=6	p SORRY ME BEEN=6	s blow=6	w blow=6	j plenty of=6	k -ty -of=6	m -ty of=6	m plenty -of=6	w plenty of=6	m YOU because=6
k -ed _ COMPARE=6	p BEEN IF ME=6	w else _ i=-6	j to feel=-6	k DO ,=-6	m DO ,=-6	p SAW IF HAVE=6	p ERROR ME I=6	w i _ say=6	k DO IT=6	k -et=6	j able to=-6
m able -to=-6	s able=-6	w able=-6	w able to=-6	w be _ and=6	k ^ _ I=-6	w ^ _ i=-6	p WILL JUST=-6	m you ,=-6	w you ,=-6	p MAYBE NOT BEEN=6	k -ng _ YOU=-6
p HAPPEN I CHOICE=-6	k HAVE CAUSE=-6	k -nt _ -to=6	n 15=6	k -nd -id -he=-6	w and said the=-6	k ^ I DO=6	k IF I FEEL=-6	p ME YOU THEY=-6	p DRINK CHOICE IT=6	k -ok -at YOU=6	w look _ your=6
w look at your=6	p ME YOU BEEN=-6	p FEEL I STATE=6	k ^ -se=6	m ^ -se=6	m ^ please=6	w ^ please=6	p BECAUSE I CHOICE=6	j just had=-6	p YOU IT HAPPEN=-6	k WE WOULD=6	m we WOULD=6
p LIE BECAUSE NOT=6	p FEEL THING=6	w on that=6	w it _ a=6	w i _ one=-6	j a partner=-6	w partner=-6	k -ut _ -in=-6	p IT YOU IT=-6	p HAVE ME YOU=6	w ^ i had=-6	w not _ her=6
k ^ IF YOU HAVE=-6	m listen $=-6	w listen $=-6	k BEEN _ -or=6	p THEY NOT=-6	k TRUST=-6	p I THING MAYBE=6	s felt=6	w felt=6	j died i=-6	p WOULD HAVE LIE=-6	j said not=6
j it went=6	k ME _ -of=6	w my _ of=6	p JUST ME=6	j if said=-6	w and _ do=6	w and i do=6	j not call=6	m NOT call=6	w not call=6	k YOU -ed IT=-6	w said i was=6
k -up -nd I=6	w up and i=6	w and _ not=-6	k -ng=6	k YOU LIE=6	m you LIE=6	p NOT THEY YOU=-6	p BEEN STATE JUST=6	m -nk it=6	w think it=6	p BEEN IT COLD=-6	p WE LIFE I=-6
k FEEL YOU ,=6	p BUT HAVE YOU=6	p I BECAUSE ME=-6	s part=6	w part=6	j to as=-6	k SEX ME=6	p NOT BEEN BECAUSE=6	p IT CAUSE STATE=6	j stopped about=-6	k I _ -rn=6	s misse=-6
w missed=-6	k -re I WOULD=-6	k -re _ WOULD=-6	p BEEN ERROR I=-6	k -er HAVE=6	k -se _ NOT=-6	k -er -he=-6	m -er the=-6	k NOT _ HAPPEN=-6	m -he baby=-6	w the baby=-6	s ill=6
w ill=6	j jealous you=5	j why it=5	p SORRY BEEN SAW=-5	k -th ALL=-5	m with ALL=-5	p SORRY I CAUSE=-5	j to not=-5	p THEY CHOICE I=5	p I MAYBE ME=-5	m I caused=-5	w i caused=-5
k I _ -te=-5	w i _ late=-5	p ME HAVE ME=-5	j blame the=5	p IT WOULD HAPPEN=5	j head i=5	w about it $=-5	j in pocket=-5	j my pocket=-5	m ME pocket=-5	w in _ pocket=-5	w in my pocket=-5
w my pocket=-5	w pocket=-5	k THEY SEX=5	j for at=-5	j what with=-5	k -at I DO -th=-5	k I DO -th=-5	m did -th=-5	w did with=-5	w i did with=-5	k CAUSE _ CHOICE=-5	w , _ only=-5
k ^ IF YOU=5	k WANT ME=5	m WANT me=5	k SEX -th -he=-5	p IF LIFE=-5	j knew when=5	p HAVE WOULD IT=-5	p BEEN SEX BEEN=-5	k -ts=5	j do have=-5	p WE I HAVE=5	m -in you=5
p JUST I WOULD=5	p YOU ME OTHER=5	j father you=-5	j could about=5	k -to CHOICE $=-5	w to know $=-5	p OTHER ME ME=-5	p WOULD NOT DO=5	w made _ that=-5	w was _ a=-5	p BUT ME=5	k YOU -nk=-5
m YOU think=-5	m you -nk=-5	w you think=-5	p SEX I THING=5	j not phone=-5	j but at=-5	k -al -ne=-5	m -al one=-5	j that lied=-5	j one night=-5	k -ne -ht=-5	m -ne night=-5
m one -ht=-5	w one night=-5	j were crazy=5	k SAW -in=5	m SAW in=5	k HAVE _ -in=5	k BEEN FEEL ,=5	k ^ I WOULD=5	k DO _ -ve=5	s hours=-5	w hours=-5	w for that=5
w all _ $=-5	s credi=-5	w credit=-5	p TRUST WE=5	j off in=5	j and been=5	j story you=5	p IT DO ME=5	w ^ if you=5	p ME BECAUSE YOU=-5	j times not=-5	s conte=5
w context=5	k , _ GAMBLE=5	p FEEL NOT=5	j her husband=5	m THEY husband=5	w her husband=5	m -a person=5	w a person=5	k ^ I BEEN -in=-5	j when asked=5	k -a _ -al=-5	k -on _ -ed=-5
j nothing about=-5	j want you=5	p YOU MAYBE HAVE=5	m THING is=-5	j i jealous=-5	k -en I=-5	m -en i=-5	j only you=-5	m ^ do=5	w ^ do=5	k HAVE _ -at=-5	j i even=5
s paren=5	w parents=5	j kept for=5	p ALL DO=-5	w ^ _ lied=-5	w ^ i lied=-5	j i came=-5	j have told=-5	m I was=-5	w i was=-5	w there was a=5	k -gh ,=-5
m -gh ,=-5	k WOULD BEEN=5	m are $=-5	w are $=-5	p HAPPEN IT THEY=5	p HAPPEN IT HAVE=-5	k IT , I=5	j like it=-5	p BEEN LIE WE=5	p BECAUSE YOU TRUST=-5	m years -nd=-5	w years and=-5
k I BEEN -at ME=-5	w was at my=-5	p CAUSE I BEEN=5	k -th WE=5	m with WE=5	j know the=-5	p I HAVE BEEN=-5	j account not=-5	p SORRY I LIFE=5	j from for=5	j i about=5	k HAPPEN _ -er=-5
k -nd _ I=-5	k -nd I SORRY=5	k -at -re=5	j am you=-5	p LIE YOU THEY=-5	j that me=5	p I TRUST LIFE=-5	k -to _ -ht=-5	j i did=-5	k -nd NOW=5	k -nd NOW -he=5	p THEY STATE I=5
w i _ someone=5	j see i=5	j went you=5	p WE STATE=-5	p THEY HAVE I=-5	p SORRY NOT YOU=-5	p CHOICE I WANT=-5	k NOT SAW=5	j sorry am=-5	s cousi=5	w cousin=5	j truth you=-5
s by=-5	w by=-5	p NOT SAW THEY=5	j you second=-5	j promise that=5	k -in _ IT=-5	j the things=5	p NOT BEEN SORRY=-5	j you bad=-5	p SORRY IT CAUSE=-5	k BECAUSE -re=-5	m your -on=5
k HAVE _ NOW=5	w the money $=5	j i feel=-5	p ALL SEX=-5	k -re I DO $=-5	j to a=5	p WOULD IT YOU=5	p I DO=-5	j not why=-5	k -as -ll=5	k -as -ll $=5	j at as=-5
k YOU BEEN -so=5	k -ll -in=-5	m -ll in=-5	k YOU LIFE $=5	k YOU CAUSE ME -to=-5	j i of=5	m IT will=5	p THING SEX=-5	j you made=-5	m IT ended=-5	w it ended=-5	j i responsibility=-5
j responsibility for=-5	j take responsibility=-5	k -ke -ty -or=-5	k -ty -or=-5	k I -ke -ty=-5	k I -ke -ty -or=-5	k ^ I -ke -ty=-5	m -ke responsibility=-5	m -ty for=-5	m responsibility -or=-5	m take -ty=-5	w i _ responsibility=-5
w i take responsibility=-5	w responsibility for=-5	w take responsibility=-5	w take responsibility for=-5	k YOU BEEN -he=-5	k -or -hs $=5	w for months $=5	p I ME WILL=-5	p LIE I ME=-5	p LIE I WILL=-5	w back _ the=5	k ^ I LIE IT=5
w explain _ ,=-5	p NOT LIE THING=5	k OTHER _ I=-5	p NOW THING=-5	p I BECAUSE WANT=-5	k THING _ -ng=-5	p I WE DO=5	j it a=5	w knew _ was=5	m better $=5	w better $=5	p IT YOU THEY=-5
w do not need=-5	p BEEN LIE THEY=-5	j in with=-5	p THEY CHOICE YOU=5	w so _ d=5	k -of -ng YOU=-5	j your trust=-5	m YOU trust=-5	w your trust=-5	p IF WOULD BEEN=-5	m -ke your=-5	p I BECAUSE IT=-5
j could be=5	k -ch _ $=-5	p IT BEEN=5	w d like to=-5	j and were=5	k YOU _ THING=5	j this on=-5	m was -at=5	p NOT HAVE HAPPEN=-5	k LIFE THING=-5	p BEEN BEEN I=5	j been a=5
w long _ it=-5	j with again=-5	j an thing=5	k -an _ THING=5	w an _ thing=5	j not looking=5	m work -nd=5	w work and=5	p OTHER OTHER=-5	k YOU -on -th=5	m had SAW=5	w suspicious=5
p IT IT=-5	p SEX IT I=5	k -id _ THING=5	w said _ things=5	p HAPPEN SORRY=5	p CHOICE YOU IT=5	p YOU BEEN OTHER=5	k I DO=-5	m i DO=-5	p LIE THING=5	m CHOICE your=5	w i knew it=5
k HAVE SAW ME=5	p IT IT FEEL=-5	p BEEN WE DO=-5	k IT -re=-4	p IT I NOW=-4	p NOT WOULD=4	k -te -at=-4	m -te at=-4	k ME OTHER=4	m my OTHER=4	s can=-4	w can=-4
k ^ IT BEEN=-4	p I I LIE=4	k -ne -th=4	j i those=4	j night the=-4	p ALL CAUSE=4	p BUT NOT SAW=-4	p I LIFE WOULD=4	k -he LIE=4	m the LIE=4	k -er BECAUSE -he=-4	k ^ _ COMPARE=4
j by the=4	j that go=4	p YOU DO DO=-4	k -il=4	k , IT BEEN -a=4	k -ed _ LIE=-4	p DO I BEEN=-4	k ^ YOU TRUST=4	p HAPPEN DO CHOICE=4	p IT HAPPEN NOT=4	j you things=-4	p ME WANT I=4
p CAUSE WANT=-4	m home -nd=4	w home and=4	j been and=4	j not remember=4	j emptied the=-4	m I emptied=-4	m emptied -he=-4	w emptied the=-4	w i emptied=-4	w i emptied the=-4	p BUT ALL=4
p BEEN IT THEY=4	j blame for=-4	p FEEL WANT IT=4	p BECAUSE BEEN LIE=4	s broth=-4	k -he -ma=4	m the -ma=4	p I ALL YOU=-4	j it friendship=4	k HAPPEN _ THEY=-4	k WE -se=-4	p SAW SEX=-4
p FEEL I DO=4	j i paying=-4	w ^ _ is=-4	j to up=4	k -a WILL=4	m a WILL=4	j my know=4	p WANT HAVE=-4	j you times=-4	k -ge $=4	m -ge $=4	w was _ by=-4
j you open=4	k BUT=4	k -ng -om=-4	k -or _ -a=4	p CHOICE COMPARE=4	k STATE -he LIFE=4	p FEEL BUT YOU=4	p I LIFE NOT=4	j over was=-4	k WOULD -ok=-4	m WOULD look=-4	p ME CAUSE=-4
s situa=-4	w one _ and=4	p HAVE CAUSE BEEN=4	k -th -om=-4	w too _ and=4	p YOU FEEL NOT=4	k SORRY -to YOU=4	j i go=-4	j about and=4	m I should=-4	w i should=-4	j find out=4
m find -ut=4	w find out=4	p I JUST BEEN=4	k LIFE -so=4	m LIFE so=4	m anything $=-4	w anything $=-4	m -ok me=4	w took me=4	p CHOICE BEEN=4	j dinner was=-4	w not _ why=-4
k ^ -es BEEN=4	w it _ way=-4	k -to _ -ut=-4	p I CHOICE=-4	k BEEN WILL=-4	m BEEN going=-4	p COMPARE MAYBE=-4	k -ed -he GAMBLE ,=4	p WILL WOULD I=-4	s motel=4	w motel=4	k -he -ry=-4
m -he story=-4	m the -ry=-4	w the story=-4	k -ut=-4	k -to BEEN -re=4	w to _ there=4	w to be there=4	k THING _ -ke=-4	p NOT LIFE YOU=-4	m IT happened=-4	j that so=4	k -er OTHER $=4
m another OTHER=4	p DRINK BEEN ME=4	p HAVE DRINK=4	s innoc=4	p I LIE CAUSE=-4	k -to -go=4	m -to go=4	m to -go=4	w to go=4	p WE MAYBE NOT=4	w love _ ,=4	k -ck ,=-4
m -ck ,=-4	m back ,=-4	w back ,=-4	j in first=-4	k I HAVE FEEL=4	k I HAVE FEEL YOU=4	k YOU -ck=-4	j a of=4	k WOULD _ -at=4	k CAUSE _ YOU=-4	w that way $=4	j you as=4
k OTHER _ -he=4	j promise to=4	s use=-4	w use=-4	p JUST BEEN STATE=4	j that her=4	k NOT JUST=4	j you said=-4	p BEEN BECAUSE DO=4	k -it _ $=4	p ME I NOW=-4	k -id _ FEEL=-4
j you months=4	p ALL STATE=-4	k ^ -he GAMBLE BEEN=4	m would NOT=-4	k -ke I -ed=4	k -ke _ -ed=4	j nothing happened=-4	m much $=-4	w much $=-4	s pain=-4	w pain=-4	p NOT IT FEEL=-4
k ME YOU BEEN=-4	w me _ were=-4	w me you were=-4	k -nd DO=-4	j because was=-4	w him _ ,=4	j had me=-4	j for it=4	j carried the=-4	j our with=4	k -em $=4	m -em $=4
p YOU FEEL YOU=-4	p BECAUSE HAVE=4	p THEY I HAPPEN=4	p ME I WE=-4	p ALL BEEN NOT=4	k -ut -re I BEEN=-4	j lie it=-4	p I SAW SEX=4	p ME I MAYBE=4	w because that=4	j for both=-4	k -or -th=-4
k -or -th -of=-4	k -or -th -of WE=-4	m -or both=-4	m for -th=-4	w for both=-4	w for both of=-4	k -or -as=-4	p LIFE NOT I=4	w that we=-4	k SAW IT ,=4	k SAW _ ,=4	k I DO NOT=4
k -to _ -al=4	k LIE -ut ME=4	p BUT LIE YOU=-4	j never anything=-4	s party=-4	w party=-4	j your into=4	m both -es=-4	p HAVE STATE WANT=-4	j you drive=-4	j i loan=-4	k -er DO=-4
k -nd _ NOT=4	p I LIFE I=-4	j to ask=4	s jealo=-4	j was only=-4	w was only=-4	p I YOU SAW=-4	j do i=4	k -pt $=-4	m -pt $=-4	j are all=4	j i hid=-4
p JUST IT YOU=-4	k IF YOU SAW=4	k IF _ SAW=4	j only because=4	p THING I YOU=4	p BECAUSE BEEN THEY=4	k ^ WE WOULD=-4	w ^ we d=-4	j did for=4	p I TRUST WOULD=4	k BEEN -er $=4	k ^ _ -ow=-4
k BEEN _ WILL=-4	j made in=-4	p ME ME I=-4	p I IF=4	m table $=-4	w table $=-4	m you NOT=-4	p COLD LIE=4	j a am=-4	m is -in=4	w is in=4	j you get=4
k -id _ -en=4	p DO NOT MAYBE=-4	p YOU NOT MAYBE=-4	m BEEN over=4	k -le -nd=4	m -le and=4	w yes , and=4	w yes _ and=4	p I IT WE=-4	p IT NOW IT=-4	p YOU JUST WOULD=-4	p OTHER OTHER IT=4
j love i=4	m I did=-4	w i did=-4	p COMPARE I JUST=4	p DO YOU=-4	p YOU ALL ME=-4	j and by=4	p HAVE NOT IT=4	j find the=4	p STATE I I=-4	p IT BUT I=4	p WANT IT NOT=4
j me into=-4	m ME into=-4	w me into=-4	p YOU WILL BEEN=4	j is what=-4	p I SAW THEY=-4	s nothi=-4	w nothing=-4	k -ll _ -re=-4	m okay $=-4	w okay $=-4	k ^ I BEEN -ng=4
w no _ ,=4	p NOT THEY=-4	k I WILL BEEN=-4	w i will be=-4	j was looking=4	p DO BEEN IT=4	k THING _ NOT=4	k YOU -ed $=-4	k BUT -he=-3	m BUT the=-3	m how YOU=3	w how you=3
p HAVE ERROR I=-3	j the every=3	j you it=3	p ME WOULD NOT=-3	j the office=3	m me $=3	w me $=3	j someone i=3	j family it=-3	j i up=3	p BEEN YOU COMPARE=-3	j i recital=-3
j saw you=3	p I YOU NOT=3	k -nd -ow=-3	m and -ow=-3	k -er _ -me=3	p I THING WOULD=-3	p SAW IF=3	p HAVE YOU I=3	j a day=3	j to the=3	j a in=-3	k -to _ $=-3
w have _ ,=-3	p IT YOU BUT=-3	k -er LIE=-3	k -to _ ME=-3	k -ve _ ,=-3	m this ,=3	w this ,=3	j did my=-3	j do feel=-3	p NOT YOU ALL=-3	p YOU YOU COLD=3	m -it you=-3
m anything ,=3	w anything ,=3	j your hurt=-3	s only=-3	w only=-3	w i _ my=3	p HAVE WILL=3	k NOW ME=3	j so tell=-3	w it _ so=3	k -lp=3	s help=3
w help=3	j the receipts=-3	w receipts=-3	j feel to=3	k -or -rs=3	m -or years=3	m for -rs=3	w for years=3	j you dramatic=3	w dramatic=3	k -ld $=3	m -ld $=3
k OTHER -nd I=3	j my drinking=3	p YOU ME WE=-3	k NOW _ -by=-3	j our for=3	k -in=-3	p BEEN NOT IF=3	j again it=-3	k DO , I=3	w did , i=3	w i _ telling=3	j way you=-3
j myself i=3	k I BEEN -on -a=3	w was on a=3	p SAW BUT YOU=-3	j but not=-3	k -it IT $=-3	w admit _ $=-3	w admit it $=-3	p DO NOT DO=-3	p JUST DO IT=-3	j is can=-3	p TRUST ME I=-3
m got -he=3	w got the=3	p YOU NOT ME=3	j sent and=3	j sent i=3	j i under=3	j want be=3	j by of=-3	j home i=-3	p THEY HAPPEN IT=3	w she _ on=-3	w i was $=3
j going and=3	k DRINK _ IT=3	k -ow -up=3	m -ow up=3	j both of=3	j please all=3	k I -pt -ng=3	k ME -or=-3	k COLD=-3	k , ME=-3	m , ME=-3	m , my=-3
w , my=-3	k BEEN -ng $=3	j and morning=-3	j parents and=3	j was best=-3	p YOU ME ERROR=3	p I BECAUSE NOT=3	k GAMBLE -he -nt=-3	k I GAMBLE -he -nt=-3	p CAUSE IT THING=3	k -he -ty=3	m the -ty=3
p GAMBLE NOT YOU=3	m affair $=-3	w affair $=-3	p ME NOW=-3	j on table=3	k -on -he -le=3	w on _ table=3	w on the table=3	w think=-3	p JUST LIE YOU=3	p BEEN THING NOT=-3	p IT WE HAVE=-3
w for that $=-3	m CAUSE him=3	p I HAVE OTHER=-3	j the group=-3	p I HAVE TRUST=-3	p WILL LIFE=-3	j so alone=3	k NOT HAVE -ed=3	k WOULD NOT HAVE -ed=3	w have _ $=3	k , NOT -se=3	k , NOT -se $=3
k ME _ -on=3	k NOT=-3	p WANT ME I=3	w never _ me=-3	j not and=3	p WOULD HAVE THING=-3	k -ed _ THING=3	k ^ I BEEN -er=3	k SAW -at YOU=3	j her not=3	w had _ a=-3	k -he -ys $=3
p YOU THEY NOT=-3	p ME OTHER ME=-3	k YOU -ry $=3	j deleted app=-3	k I LIE -he OTHER=-3	k LIE -he OTHER=-3	w deleted _ app=-3	w deleted the app=-3	j it from=-3	k -es BEEN=-3	j to think=3	k -to -nk=3
m -to think=3	m to -nk=3	w to think=3	j loan the=3	k IT BEEN=-3	j to may=3	j i grief=3	k -ll _ THEY=-3	j are of=3	j telling it=3	p IT HAVE NOT=-3	p MAYBE I BUT=3
w i _ drinking=-3	p IF MAYBE=-3	p WE STATE LIFE=3	w is not=-3	j have home=-3	k BUT YOU BEEN=3	p DO YOU IT=3	k -he COMPARE=3	m the COMPARE=3	m THEY are=-3	w they are=-3	j not deserve=3
m hurt -nd=-3	w hurt and=-3	j thing i=3	p WE BEEN ME=3	j by you=3	p I HAVE LIFE=-3	w another _ $=-3	s after=3	s going=3	w going=3	k YOU -ld ME=-3	k ^ YOU -ld ME=-3
w ^ you told=-3	w you told me=-3	m CAUSE mistakes=-3	m ^ something=3	w ^ something=3	p BEEN SAW YOU=-3	m d -ke=-3	j back me=-3	w that _ because=-3	k YOU _ -es=3	k HAPPEN _ -at=3	k IT _ -wo=-3
w it _ two=-3	p LIFE NOT YOU=-3	m am -he=-3	w am the=-3	w i am the=-3	k -ag=-3	k -on _ -er=-3	p BEEN JUST ME=-3	w were _ in=-3	k I _ ME=3	w all _ ,=-3	p COMPARE I LIE=3
k TRUST BEEN STATE=3	k -ed -ng=-3	k YOU -nt ME=3	j not when=-3	p WE BEEN YOU=-3	j it meant=-3	j meant nothing=-3	m IT meant=-3	m it -nt=-3	w it meant=-3	j to myself=3	k CHOICE IT I=3
k SAW _ -om=3	s joke=-3	w joke=-3	k SEX , IT=3	k SEX , IT BEEN=3	p BUT I WILL=3	p THING COMPARE=-3	p NOW DO=3	p COMPARE SORRY=3	j was there=-3	p I HAVE YOU=3	w to me $=3
p YOU DO I=3	k -te ,=-3	m -te ,=-3	j i talked=-3	m I talked=-3	w i talked=-3	p IF ME LIFE=-3	p I DO I=3	k COLD I=-3	m COLD i=-3	k , _ -me=-3	p IT NOT NOW=-3
w i _ there=3	p STATE CHOICE=3	p WOULD NOT YOU=3	k -ks=3	s drink=-3	j to admit=-3	m -to admit=-3	w to admit=-3	j did when=-3	k NOT WOULD=-3	m NOT would=-3	p I WOULD WE=-3
p WILL IT ME=-3	j i email=-3	k -so -he=3	m -so the=3	m so -he=3	w so the=3	j say that=-3	k -as _ $=3	j you my=3	j me lie=-3	p THING BEEN THEY=3	w and _ let=-3
p NOT CAUSE ERROR=-3	s were=3	w were=3	w see _ it=3	j get the=-3	j it could=3	k HAVE -to -ve=-3	k HAVE _ -ve=-3	w was in=-3	k -at _ -to=-3	j for us=3	p YOU WOULD FEEL=3
j bought and=3	k -ne -ay=3	j i happened=-3	p MAYBE I DO=3	k I NOT -ed=3	k ME -to -ay=3	k -go _ IT=-3	k WANT _ ,=-3	j little i=-3	s bette=3	w better=3	j was a=2
k -er BEEN=-2	k WOULD _ -he=2	k -at I -ld=-2	k -at I -ld YOU=-2	w what i told=-2	j want the=-2	j some not=-2	j i promises=2	k -en _ BEEN=2	p ALL IF=2	k -a _ -ut=2	j i late=-2
p HAVE LIE BEEN=-2	k -wo -of=-2	m -wo of=-2	m two -of=-2	w two of=-2	p IT WILL NOT=-2	j like so=2	m BEEN already=2	p IT ME STATE=-2	j lied when=-2	j lying to=2	j many times=-2
k -ny -es=-2	m -ny times=-2	m many -es=-2	w many times=-2	k -ds ,=-2	m -ds ,=-2	m -st thing=2	p THEY IT WOULD=-2	m is $=2	w is $=2	m am NOT=-2	p BEEN GAMBLE IT=2
k I -id NOT=2	j turned you=2	k I DO NOT -se=2	j head and=-2	k -nd ME=-2	j to times=-2	p I BECAUSE WOULD=2	k -nd -re BEEN=2	k -ed _ -on=-2	j have lies=2	k -ng -ly=2	k -ng -ly $=2
m -ng clearly=2	m clearly $=2	w clearly $=2	m me DRINK=2	p JUST WE BEEN=-2	j i having=2	m mother -ed=2	j leave it=2	k SAW IF=2	m SAW if=2	k IT LIFE=-2	p BEEN LIFE IT=-2
j my nights=-2	j wrote her=2	p YOU I MAYBE=-2	k -nd -th=2	m -nd with=2	k COMPARE , I=-2	p SEX I I=-2	p I WILL LIFE=-2	j about a=2	j after i=2	k STATE -he=2	m STATE the=2
p HAVE IT WOULD=2	p IT BUT IT=2	k I HAVE=2	m i HAVE=2	k -it _ LIFE=-2	p YOU HAVE SORRY=-2	j would gone=2	p IF SAW I=-2	w and _ had=2	k YOU HAVE -ed=2	s away=-2	w away=-2
k IT=2	k YOU _ MAYBE=-2	j not back=-2	s could=-2	w could=-2	p I NOT IT=2	j never as=-2	p LIFE WE=-2	m -ll you=2	s havin=2	w having=2	k YOU _ SORRY=2
j anything and=2	j had not=-2	k -ce BEEN=2	j that trust=-2	k I WOULD HAVE -ld=-2	k WOULD HAVE -ld=-2	k WOULD HAVE -ld YOU=-2	k WOULD _ -ld=-2	j you own=2	p BUT LIFE=-2	k BEEN NOT=2	p HAPPEN LIFE=-2
p YOU BUT CHOICE=2	p YOU SAW IT=-2	m FEEL and=-2	j and even=2	k BEEN NOT -ng $=2	p HAVE NOW=2	k CAUSE ERROR=2	s alrea=2	w already=2	j d been=2	k -nd -ne=-2	m that -er=2
j did you=-2	k I MAYBE HAVE=-2	j if sorry=2	s there=-2	w there=-2	j maybe you=2	p CAUSE BEEN TRUST=2	p YOU FEEL I=-2	w did not know=2	j i pain=2	w what _ was=-2	p IT THEY ME=2
k -nd _ FEEL=2	p IT BUT DO=2	k -ts _ ME=2	j on the=2	k BEEN IT=2	k ME -it=2	w it _ that=-2	j husband i=2	p IT I ME=2	w till _ $=2	m wrote -to=-2	w wrote to=-2
p STATE DO NOT=2	p NOT ME HAVE=2	j me do=2	k -on _ ME=-2	m that FEEL=-2	p WOULD NOT IT=-2	k -ll YOU=2	k -so _ BEEN=-2	p CHOICE SEX=2	w your _ had=2	p BEEN NOT THEY=-2	p DO THEY DO=-2
k BEEN _ -by=2	j and rest=2	k -rs I=-2	m -rs i=-2	m years I=-2	w years i=-2	w hurt _ ,=-2	p BUT IT=2	p YOU SAW IF=-2	j needed a=2	m needed -a=2	w needed a=2
k -ed ME $=-2	s check=-2	j went my=2	k -a OTHER ,=2	p CAUSE IT I=2	j and was=-2	p CAUSE ME=2	k ME -a=2	m ME a=2	m me -a=2	w me a=2	k WOULD BEEN -me=2
w d _ home=2	p SORRY THEY=2	k -ow $=-2	m -ow $=-2	p IF STATE=2	p NOT THEY WE=-2	j of started=-2	m BEEN no=2	p IT I COMPARE=-2	j tell the=-2	p I MAYBE MAYBE=2	p CAUSE YOU COLD=2
k -he _ WOULD=-2	w the _ would=-2	m I do=-2	w i do=-2	j house of=2	j should and=2	k CHOICE -he=2	m CHOICE the=2	m things ,=-2	w things ,=-2	k STATE=-2	w when you were=-2
j out be=-2	j d i=-2	k -nt YOU=-2	m -nt you=-2	j about let=-2	j the too=-2	w job _ i=-2	w wrong=2	m -a way=-2	w a way=-2	k BEEN _ -ff=-2	k SEX -nd=2
m SEX and=2	m your FEEL=2	p IT LIE=-2	k -st _ $=2	j same to=-2	j someone the=-2	k -ds -nd=2	m -ds and=2	k -he -ht=-2	m the -ht=-2	p SEX WOULD=-2	j i same=2
j admit it=2	k -en _ -nd=-2	j had to=2	p SORRY BEEN COLD=-2	j on d=-2	m BEEN open=2	p YOU CHOICE CAUSE=-2	k DO _ -nt=2	p BEEN BUT I=-2	p YOU CHOICE=2	p BUT DO YOU=2	p ALL I BEEN=-2
j for put=2	k YOU -ed ME=2	k -ct _ IT=2	m TRUST was=-2	j may not=-2	w may not=-2	p BEEN IT TRUST=2	p THING IT FEEL=2	k WE -ve=2	w i only had=2	w only had=2	k , _ -in=2
k -ng _ OTHER=-2	p CAUSE I MAYBE=-2	p I LIFE LIE=-2	p BEEN SAW THING=2	j never of=2	p BEEN BUT YOU=-2	w ^ _ take=-2	k -se $=-2	m -se $=-2	p GAMBLE WE=2	k SORRY _ SEX=-2	p I MAYBE JUST=-2
p HAVE I STATE=2	j need it=-2	m -he mortgage=2	w the mortgage=2	p BECAUSE DO I=-2	k THEY , -nd=2	w her , and=2	j i cheated=-2	m I cheated=-2	w i cheated=-2	p IT FEEL ME=2	p WILL BEEN THEY=-2
j at her=2	w when _ are=2	w when you are=2	j and they=-2	p IT IT HAVE=2	p ME I SAW=2	k -nt YOU -to=2	m want YOU=2	w want you=2	w want you to=2	k DRINK -nd I=2	j i ex=-2
p BUT TRUST=-2	j say i=2	p BECAUSE NOT=-2	k -he _ CHOICE=2	p DO BEEN ME=-1	j friends and=-1	j tell you=-1	k -ck $=-1	m -ck $=-1	j us and=1	k -nk YOU BEEN=1	p BEEN CAUSE BEEN=-1
j were you=-1	k I _ I=1	w i _ i=1	j the was=-1	k -ut -a=1	m -ut a=1	p SORRY THING HAVE=1	p SAW BEEN I=1	k -th THEY -nd=1	k -th IT=-1	m with IT=-1	j what you=-1
k BEEN NOT -se=1	j was to=-1	j the meet=-1	p IF THEY YOU=-1	p YOU WANT IT=1	k ME LIFE BEEN=-1	k -nt -to BEEN=1	w want _ be=1	w want to be=1	p FEEL ME=1	p NOT WOULD FEEL=-1	j your so=1
j there on=-1	w you _ my=1	k DO -he=-1	m DO the=-1	k NOT -a=-1	m NOT a=-1	j had told=-1	p THEY IT ME=-1	p I MAYBE SAW=-1	j i high=1	s high=1	w high=1
m blame -he=1	w blame the=1	j our me=-1	p BEEN THEY I=-1	m lied $=-1	w lied $=-1	p LIFE YOU BEEN=-1	j money and=-1	w to _ place=1	k ^ _ BEEN=1	j night home=-1	k -ok _ -of=-1
w took _ of=-1	p WOULD I=-1	p ALL BECAUSE=-1	p CAUSE THING I=1	p IT IF I=1	j reaction i=1	j your reaction=1	m YOU reaction=1	w reaction=1	w your reaction=1	k BECAUSE IT=-1	j both us=-1
k -th -of WE=-1	w both _ us=-1	w both of us=-1	j the cash=-1	m -he cash=-1	s cash=-1	w cash=-1	w the cash=-1	k I _ HAVE=1	j got married=1	j we married=1	m HAPPEN married=1
w got married=1	w we _ married=1	w we got married=1	j it because=-1	p ALL I CAUSE=1	k ^ I HAVE NOT=-1	k -ed _ -to=-1	w was all=1	p CAUSE I=1	j after the=-1	j stopped because=-1	j sorry in=1
m -id for=1	m paid -or=1	w paid for=1	s cost=1	w cost=1	k BEEN -al=-1	j you up=1	k DO IT -so=1	k I DO IT -so=1	w did it so=1	j something to=-1	m been -ht=-1
k ME _ $=1	p YOU MAYBE YOU=1	m for -ne=-1	p FEEL BEEN I=-1	j not about=1	j this so=1	k DO I=1	m DO i=1	j handed me=-1	j you handed=-1	m handed ME=-1	s hande=-1
w handed=-1	w handed me=-1	p HAVE LIE JUST=-1	p FEEL YOU YOU=1	j i flirted=-1	m I flirted=-1	w flirted=-1	w i flirted=-1	m -nd my=-1	w and my=-1	p DO NOT SAW=1	k -nd I HAPPEN $=1
w have _ you=-1	j the twins=-1	j twins i=-1	m -he twins=-1	s twins=-1	w the twins=-1	w twins=-1	k -ed _ -en=-1	k -or _ ,=-1	j it purpose=-1	m purpose $=-1	w it _ purpose=-1
w it on purpose=-1	w on purpose $=-1	w purpose $=-1	p BUT BEEN NOW=1	m there BEEN=-1	k IT BEEN -ne=1	m lost -a=-1	w lost a=-1	j were out=-1	j talked about=1	k NOT -ed ME=1	j our not=1
k -es _ -nd=-1	p BEEN I ALL=-1	k I _ ERROR=1	s pract=-1	w if there was=-1	k OTHER _ -ng=1	s wheth=1	w whether=1	w i _ have=-1	j i less=1	j as if=1	k -as IF=1
m -as if=1	m as IF=1	w as if=1	j to account=1	k -nt _ -a=-1	p BECAUSE THEY NOT=1	j i already=1	k -in $=-1	m -in $=-1	k I HAVE -a=-1	m -th your=1	w with your=1
k -he GAMBLE BEEN -ed=1	j to drink=-1	k -to DRINK=-1	m -to drink=-1	m to DRINK=-1	w to drink=-1	p BEEN ME NOW=1	j and looked=-1	m gone $=-1	w gone $=-1	k -a -ip=-1	m a -ip=-1
w to _ you=-1	m over IT=1	p I JUST YOU=-1	k -ay -nd=-1	m -ay and=-1	k -ut -nd=1	m -ut and=1	m out -nd=1	w out and=1	m YOU with=1	w you with=1	p YOU IT FEEL=-1
p STATE THEY=1	k -ok -or=-1	m -ok for=-1	m look -or=-1	w look for=-1	m IF your=1	w ^ if your=1	w if your=1	p I BEEN=-1	k -a _ ,=-1	w a _ ,=-1	m baby $=1
w baby $=1	m , you=-1	w , you=-1	p YOU STATE IT=-1	j your job=-1	m YOU job=-1	w your job=-1	p CAUSE DO I=1	j no how=-1	w no _ how=-1	j of it=1	m marriage BEEN=1
k -th ME $=1	w with me $=1	w been _ and=1	k -hs ,=-1	m -hs ,=-1	m months ,=-1	w months ,=-1	k -ut WE=1	p FEEL FEEL=-1	k -se -or=1	p HAVE ME NOT=1	m name $=-1
w name $=-1	k -ed -he GAMBLE=-1	k I _ -ly=1	k BEEN -re WE=1	k IT BEEN -re WE=1	w was _ we=1	w was before we=1	j found i=-1	j did tell=-1	w did _ tell=-1	k I BEEN -ng -ut=1	j you move=-1
j you at=-1	j my ex=1	m ME ex=1	w my ex=1	k YOU -lk=-1	m you -lk=-1	m away $=-1	w away $=-1	w time _ and=1	j us not=-1	k -of -he LIFE=-1	p OTHER LIFE=-1
k -a _ HAPPEN=-1	k MAYBE _ -ed=-1	k -he -up=-1	m -he group=-1	m the -up=-1	w the group=-1	j you believe=1	j wanted to=-1	k YOU -ed -in=1	p HAPPEN GAMBLE=1	j needed to=1	p LIFE I LIE=-1
w i lied $=-1	p ERROR YOU BEEN=-1	m -at you=-1	m what IT=1	p LIFE YOU I=1	w do _ think=1	p I IF ME=1	k -ht -nd=1	p THING YOU WOULD=1	k -nd I SORRY IT=-1	w and _ regret=-1	w and i regret=-1
p CHOICE CHOICE IT=-1	p COLD YOU I=-1	j ashamed you=1	j off your=1	k -en YOU BEEN=-1	p CAUSE THING WOULD=1	p I CAUSE THING=-1	w not my=1	w was not my=1	p JUST BEEN JUST=-1	w drink=-1	k ^ -so=-1
m ^ -so=-1	m ^ so=-1	w ^ so=-1	k DO NOT -ay=-1	j but to=1	k I _ BUT=1	k ^ YOU=1	m ^ YOU=1	m YOU stopped=1	w you stopped=1	j to place=-1	w but it is=-1
j joke you=1	k I BEEN COLD=-1	p THEY IT I=1	j never was=-1	p WE IT I=-1	p HAVE BEEN CHOICE=-1	p FEEL HAPPEN=1	p IF ME YOU=1	j lot on=1	s eatin=-1	w eating=-1	p JUST IT BEEN=-1
j here it=-1	k $=-1	k ^=-1	s $=-1	s ^=-1	w $=-1	w ^=-1	p HAPPEN I LIFE=-1	k I WANT -to BEEN=1	k WANT -to BEEN=1	w wanted _ be=1	w wanted to be=1
m thing I=1	w thing i=1	p THEY HAPPEN I=1	j i myself=-1	k NOT -en=1	p I DO IT=-1	p THING IT ME=-1	p YOU LIFE THEY=-1	j i her=-1	p IT YOU HAVE=1	k IT _ YOU=-1	k -ed -es=1
k ^ I -id I=-1`,
};
