import type { WeighedWords } from '@roadback/domain/weighed-words';
import { wordClasses } from './word-classes.js';

// Written by `test/language/train.mjs`, never by hand.
export const weighedWords: WeighedWords = {
  classes: wordClasses.en,
  bias: 0.294,
  enough: 0.2,
  rules: `any=1988	en.blame.your-failings=2142	en.excuse.state-i-was-in=1746	en.blame.but-you=2707	en.passive.somehow=2824	en.conditional.sorry-you-feel=3140	en.excuse.turning-to-explain=3556	en.conditional.sorry-if=3396	en.minimize.not-so-bad=3247	en.blame.if-only-you=3480	en.blame.someone-else=3089	en.vague.some-things=3061
en.excuse.circumstance=2224	en.excuse.i-meant-well=3329	en.vague.sorry-for-everything=2551	en.conditional.if-then-sorry=3819	en.minimize.only-a-little=2585	en.minimize.meant-nothing=3360	en.excuse.not-in-control=2968	en.passive.things-were-done=3993	en.blame.both-of-us=3845	en.passive.it-happened=2827	en.conditional.may-have=3177	en.vague.and-the-rest=3091
en.excuse.how-i-am-made=2742	en.blame.you-made-me=3992	en.blame.because-you=3681`,
  kinds: {
    SHIFT_BLAME: `k YOU _ -ed=458	p IF YOU HAVE=431	p WOULD NOT IF=431	j not gone=420	j you made=420	k -ed ME -to=420	k IF YOU HAVE=407	k IF _ WOULD=407	p BUT YOU NOT=407	p NOT HAVE IF=407	s exact=407	w exactly=407
w if _ d=407	w if you had=407	k ME -to IT=393	k YOU COLD=393	k ^ YOU NOT=393	p BUT YOU ME=393	p LIE BUT YOU=393	p YOU COLD I=393	p YOU COLD IT=393	p YOU ME WOULD=393	s pushe=393	w ^ you never=393
w pushed=393	j a would=376	j have gone=376	j not exactly=376	j she and=376	j she i=376	j someone who=376	j stopped me=376	j turned me=376	j were exactly=376	j you exactly=376	k HAVE SAW=376
k IF YOU WOULD=376	k NOT HAVE -ne=376	k NOT _ -ne=376	k THEY HAPPEN=376	k WOULD NOT HAVE -ne=376	k YOU BEEN NOT JUST=376	m -in this=376	m NOT exactly=376	m have -ne=376	m how YOU=376	m someone -ho=376	m was I=376
p CAUSE ME YOU=376	p HAVE IF HAVE=376	p IF HAVE NOT=376	p THEY BEEN THEY=376	p THEY ME IT=376	p WOULD SAW=376	p WOULD WOULD=376	p YOU LIFE ME=376	p YOU NOT CAUSE=376	w ^ _ knew=376	w ^ _ stopped=376	w have gone=376
w how you=376	w i d have=376	w if you d=376	w in this=376	w me _ for=376	w never _ me=376	w not _ gone=376	w not exactly=376	w not have gone=376	w someone who=376	w was i=376	w were _ exactly=376
w were _ so=376	w were not exactly=376	w i would not=376	m I have=-357	w i have=-357	j d home=356	j easy to=356	j hard be=356	j have were=356	j into the=356	j is blame=356	j kept me=356
j me credit=356	j not easy=356	j this house=356	j to open=356	j until i=356	j would drink=356	j would gone=356	j you easy=356	j you ever=356	j you pushed=356	j your made=356	k -at BEEN I=356
k -ed _ DO=356	k -he -ne -ho -ed=356	k -ho -ed=356	k -il I=356	k -ld ME -to=356	k -ld _ -to=356	k -ne -ho -ed=356	k -ne _ -ed=356	k -pt -ng ME=356	k -pt _ ME=356	k -rd -to BEEN=356	k -sy -to=356
k -to -ne=356	k BEEN I -ed=356	k BEEN I -ed -to=356	k BEEN NOT -so=356	k BUT YOU BEEN=356	k BUT YOU BEEN NOT=356	k CAUSE ME -to=356	k I LIE , BUT=356	k IT _ THEY=356	k JUST _ ME=356	k LIE , BUT YOU=356	k NOT -of=356
k NOT -so=356	k THEY CHOICE=356	k TRUST _ YOU=356	k YOU BEEN ALL=356	k YOU _ COLD=356	k ^ -ho=356	k ^ THEY HAPPEN=356	k ^ YOU LIFE=356	m -il i=356	m -sy to=356	m -to someone=356	m I supposed=356
m IT house=356	m NOT of=356	m NOT so=356	m THEY knew=356	m YOU made=356	m ^ -ho=356	m ^ who=356	m did YOU=356	m easy -to=356	m first $=356	m have SAW=356	m made IT=356
m not -so=356	m this -se=356	m until I=356	m who -ed=356	p BEEN I BUT=356	p BUT LIE=356	p CHOICE YOU ME=356	p IF BEEN JUST=356	p IF WOULD BEEN=356	p JUST BEEN YOU=356	p LIE COLD=356	p MAYBE HAVE ME=356
p ME IT YOU=356	p NOT HAVE SAW=356	p NOT JUST YOU=356	p THEY CHOICE BEEN=356	p THEY HAPPEN IT=356	p THEY HAPPEN ME=356	p WANT I WOULD=356	p WANT WOULD NOT=356	p WOULD HAVE SAW=356	p WOULD NOT SAW=356	p YOU BEEN TRUST=356	p YOU CAUSE LIE=356
p YOU WOULD JUST=356	s const=356	w ^ who=356	w ^ you made=356	w affection=356	w did you=356	w easy to=356	w fault=356	w first $=356	w hard _ be=356	w hard to be=356	w i supposed=356
w i supposed to=356	w in this house=356	w kept _ me=356	w made it=356	w not so=356	w this house=356	w told _ to=356	w told me to=356	w until i=356	w were not so=356	w what was i=356	w you could have=356
w you d been=356	w you made=356	w would _ have=348	w would not have=348	j admit you=331	j all time=331	j and got=331	j anyone would=331	j at behavior=331	j at own=331	j at your=331	j be someone=331
j because how=331	j because it=331	j but me=331	j but think=331	j constant me=331	j d a=331	j d come=331	j d if=331	j d in=331	j exactly to=331	j for year=331	j gone your=331
j have looked=331	j hid because=331	j honest with=331	j honest you=331	j i telling=331	j if gone=331	j is be=331	j is fault=331	j is made=331	j it fault=331	j it idea=331	j kept i=331
j knew married=331	j listened more=331	j look behavior=331	j look own=331	j look your=331	j made to=331	j make hard=331	j me down=331	j me every=331	j me go=331	j me him=331	j me months=331
j me they=331	j more would=331	j none of=331	j none would=331	j not hide=331	j not looked=331	j own behavior=331	j pushed me=331	j say you=331	j she knew=331`,
    EXCUSE: `w ^ i had=453	w under=407	j was place=395	j was thinking=395	m NOT thinking=395	p LIFE I NOT=395	p ME LIFE I=395	j i under=380	j not myself=380	j not thinking=380	j was under=380	m BEEN under=380
p I STATE ME=380	p ME LIFE BEEN=380	s addic=380	w i _ under=380	w i was under=380	w not thinking=380	w was _ thinking=380	w was not thinking=380	w was under=380	j did for=364	j i by=364	j i help=364
j my father=364	j trying to=364	j was trying=364	k -a STATE=364	k -lp=364	k DRINK _ ME=364	k I -me=364	k I HAVE HAPPEN=364	k I _ -om=364	k ME -ve=364	k ^ I BEEN STATE=364	k ^ I HAVE HAPPEN=364
m ME father=364	m a STATE=364	m i -me=364	m trying -to=364	m week $=364	p BEEN MAYBE NOT=364	p HAVE WILL=364	p I HAVE STATE=364	p IT LIFE I=364	p IT ME LIFE=364	p JUST BECAUSE I=364	s alive=364
s help=364	s lonel=364	s pills=364	w alive=364	w help=364	w i _ from=364	w i _ got=364	w i have got=364	w my father=364	w own _ $=364	w pills=364	w pressure=364
w trying to=364	w was _ for=364	w was _ on=364	w week $=364	p YOU SORRY=-347	j a good=344	j i kid=344	j i low=344	j i scared=344	j it us=344	j low and=344	j my mind=344
j nobody me=344	j not help=344	j pressure i=344	j time it=344	j was after=344	j was tell=344	k -a -od=344	k -a _ WILL=344	k -ad BEEN=344	k -er -a=344	k -in ME LIFE=344	k -in _ LIFE=344
k -me -om=344	k -nd THEY BEEN=344	k -od $=344	k -st _ IT=344	k BEEN -he DRINK=344	k BEEN -ve=344	k CAUSE _ DO=344	k HAVE _ STATE=344	k I STATE ME=344	k IT BEEN -he DRINK=344	k JUST _ I=344	k ME -ad BEEN=344
k NOT _ -on=344	k STATE ME=344	k WILL -to -ll=344	k WILL _ -ll=344	k ^ I HAVE -a=344	k ^ ME -ad=344	k ^ ME -ad BEEN=344	m -a good=344	m -ad was=344	m -er a=344	m -me from=344	m -od $=344
m HAVE just=344	m ^ after=344	m a -od=344	m head BEEN=344	m lost ME=344	m me -ve=344	p BECAUSE ME BEEN=344	p HAVE LIFE I=344	p HAVE STATE THING=344	p I I STATE=344	p NOT WOULD YOU=344	p STATE LIFE I=344
s low=344	s panic=344	s scare=344	w ^ _ head=344	w ^ after=344	w ^ my head=344	w a good=344	w head was=344	w i _ scared=344	w i was a=344	w lonely=344	w low=344
w my head was=344	w scared=344	w the _ talking=344	s apolo=-336	p SORRY FEEL=-325	j a can=318	j a for=318	j a married=318	j a place=318	j after i=318	j all place=318	j all us=318
j am good=318	j and could=318	j because my=318	j blame the=318	j caught me=318	j come from=318	j could help=318	j could myself=318	j did on=318	j eating alive=318	j eating me=318	j from home=318
j going through=318	j going you=318	j had just=318	j head the=318	j i away=318	j i coming=318	j i keep=318	j i panicked=318	j i such=318	j i thought=318	j in family=318	j in right=318
j it talking=318	j just the=318	j just was=318	j kid married=318	j kid when=318	j lost i=318	j lost my=318	j me alive=318	j men my=318	j nobody how=318	j not person=318	j on those=318
j only trying=318	j over me=318	j over place=318	j pills me=318	j place and=318	j scared of=318	j self esteem=318	j sex drive=318	j something me=318	j the had=318	j the lost=318	j the pills=318
j the pressure=318	j the under=318	j through a=318	j under a=318	j under lot=318	j under of=318	j understand i=318	j understand was=318	j was coming=318	j was kid=318	j was lot=318	j was raised=318
j was scared=318	j was too=318	j what know=318	j when got=318	j work was=318	k , I BEEN -ng=318	k -a -id -en=318	k -a STATE -me=318	k -ay _ -he=318	k -ck _ $=318	k -en I -ed=318	k -en _ HAPPEN=318
k -er -a -ot=318	k -er -a -ot -of=318	k -er _ -ot=318	k -id -en=318	k -in ME LIFE $=318	k -in _ -ht=318	k -lf -em=318	k -ll -of WE=318	k -ll -of WE $=318	k -ll NOW -he=318	k -ll NOW -he -ce=318	k -ll _ WE=318
k -lp _ $=318	k -ng ME -ve=318	k -ng _ -ve=318	k -nt -nd I=318	k -ts _ $=318	k -ve , IT=318	k -ve _ IT=318	k ALL HAVE=318	k BECAUSE ME=318	k BEEN -er -a=318	k BEEN -er -a -ot=318	k BEEN -in ME=318
k BEEN -ll $=318	k BEEN -ng ME -ve=318	k BEEN JUST -ng -to=318	k BEEN STATE -of=318	k BEEN WILL -gh=318	k CAUSE ME DO=318	k DO _ -or=318	k HAVE ALL=318	k HAVE HAPPEN -a=318	k HAVE NOT SEX=318`,
    MINIMIZE: `w is _ a=448	k BEEN NOT -ke=437	m , nothing=437	p SEX JUST=437	w , nothing=437	w not like=437	w nothing _ $=437	j it nothing=424	p BEEN BUT IT=424	p I JUST JUST=424	s hundr=424	w hundred=424
w is _ like=424	w is not like=424	w is not=415	j a hundred=410	j have worse=410	j was more=410	k IT BEEN -a JUST=410	k IT BEEN NOT -ke=410	j it ago=393	j least i=393	j not cheating=393	j only few=393
j said sorry=393	k , _ -a=393	k -an WE=393	k -at JUST I=393	k -so IT=393	k ^ -at JUST=393	k ^ -at JUST I=393	m -an we=393	m -so it=393	m ^ at=393	m can WE=393	m least I=393
m on ,=393	m so IT=393	m we NOT=393	m were JUST=393	m worse $=393	p IT JUST JUST=393	p JUST SEX NOT=393	s onlin=393	w , _ a=393	w ^ _ least=393	w ^ at=393	w ^ at least=393
w at least i=393	w can we=393	w count=393	w least i=393	w on ,=393	w online=393	w so it=393	w worse $=393	w it is not=380	j a lie=373	j i paid=373	j it even=373
j it more=373	j not count=373	j the end=373	k , _ -al=373	k -a JUST -ed=373	k JUST _ LIE=373	k WE BEEN JUST=373	k WE _ -on=373	k ^ IT BEEN -re=373	m -he end=373	m JUST hundred=373	m WE never=373
m affair $=373	m was -an=373	m we JUST=373	p BEEN NOT GAMBLE=373	p BEEN SEX IT=373	p BEEN SEX NOT=373	p IT JUST SEX=373	p IT NOT GAMBLE=373	p JUST I ALL=373	p JUST JUST BEEN=373	p NOT HAPPEN WE=373	p WE JUST HAVE=373
p WE NOT THING=373	s bucks=373	s techn=373	s texts=373	w , _ more=373	w a _ hundred=373	w affair $=373	w bucks=373	w is not a=373	w it _ like=373	w it was an=373	w it was just=373
w only _ it=373	w serious=373	w technically=373	w texts=373	w the end=373	w was an=373	w we never=373	j a one=348	j a stupid=348	j an a=348	j but we=348	j do want=348
j does count=348	j end of=348	j few hundred=348	j get over=348	j hardly a=348	j hundred bucks=348	j i apologized=348	j i hundred=348	j is got=348	j is if=348	j it bucks=348	j it couple=348
j it hundred=348	j it stupid=348	j it years=348	j more do=348	j not got=348	j not make=348	j not we=348	j one years=348	j only hundred=348	j or anything=348	j was bucks=348	j was couple=348
j was texts=348	j was two=348	j was years=348	j we only=348	j we so=348	j we talked=348	j were no=348	j years ago=348	k , -re BEEN=348	k , I JUST HAVE=348	k , JUST=348	k , NOT -a=348
k -a -en=348	k -a _ COMPARE=348	k -a _ JUST=348	k -an SEX $=348	k -an _ -to=348	k -ch ,=348	k -ed -ks=348	k -et NOW=348	k -id I=348	k -id I BEEN=348	k -id I BEEN SORRY=348	k -in -he -nd=348
k -in _ -nd=348	k -ke I -ed=348	k -ke _ -ed=348	k -me -on ,=348	k -of -es $=348	k -rs NOW=348	k BEEN -a JUST -of=348	k BEEN -rs=348	k BEEN -rs NOW=348	k BEEN NOT $=348	k BEEN NOT -as=348	k BEEN NOT -ke I=348
k BEEN NOT FEEL=348	k BEEN NOT LIE=348	k HAVE SORRY=348	k I -id I=348	k I -id I BEEN=348	k IT BEEN -rs=348	k IT BEEN -rs NOW=348	k IT BEEN NOT -as=348	k IT _ -rs=348	k JUST SEX ,=348	k JUST _ -ks=348	k JUST _ -on=348
k NOT -ke I=348	k NOT IT=348	k NOT _ -al=348	k NOT _ HAPPEN=348	k OTHER -ho=348	k SEX _ JUST=348	k THEY -es=348	k THEY -me=348	k ^ WE NOT=348	m , JUST=348	m , there=348	m -a stupid=348
m -ch ,=348	m -ed bucks=348	m -et over=348	m -id i=348	m -rs ago=348	m BEEN years=348	m I barely=348	m NOT cheating=348	m NOT make=348	m NOT that=348	m OTHER who=348	m WE did=348
m YOU about=348	m ^ every=348	m a -en=348	m come -on=348	m crime $=348	m few -ed=348	m get NOW=348	m have -ll=348	m have SORRY=348	m her -me=348	m hundred -ks=348	m not -as=348
m not IT=348	m other ALL=348	m said I=348	m texts ,=348	m their -es=348	m was -rs=348	m years NOW=348	p BEEN SEX BEEN=348	p BUT IT HAVE=348	p BUT IT NOT=348	p BUT NOT HAVE=348	p BUT WE BEEN=348
p HAVE JUST JUST=348	p I SEX JUST=348	p IT I GAMBLE=348	p IT SEX NOT=348	p JUST HAVE JUST=348	p JUST JUST THING=348	p JUST LIE IT=348	p JUST NOT ALL=348	p NOT HAPPEN FEEL=348	p NOT I GAMBLE=348	p NOT JUST JUST=348	p NOT WE JUST=348
p SEX NOT HAPPEN=348	p THEY IT IT=348	p WE DO THING=348	p WE JUST SEX=348	s crime=348	s guy=348	s wives=348	w , i only=348	w , not a=348	w , there=348`,
    CONDITIONAL: `k SORRY IF=603	m SORRY if=603	p I SORRY IF=585	j sorry if=581	m sorry IF=581	w sorry if=581	p BEEN SORRY IF=553	j am if=547	k BEEN SORRY IF=541	p IF CAUSE YOU=541	k I BEEN SORRY IF=535	w am _ if=535
w am sorry if=535	p IF YOU FEEL=521	p SORRY YOU SAW=521	p IF FEEL YOU=514	p I IF I=505	m YOU feel=496	p IF ERROR=496	p MAYBE FEEL=496	w you feel=496	k SORRY IF YOU=486	p IF I DO=486	p IF I IT=486
p SORRY IF FEEL=486	p SORRY IF IT=486	j if my=475	p CAUSE YOU SORRY=475	p IF FEEL=475	p IF I SORRY=475	p IF LIE=475	p SORRY YOU FEEL=475	p YOU FEEL ME=475	p SORRY IF YOU=467	j you felt=462	k IF _ FEEL=462
k SAW _ -as=462	k SORRY IF I=462	k SORRY YOU FEEL=462	k YOU , I=462	m YOU felt=462	m made YOU=462	m your FEEL=462	p IF FEEL I=462	p IF I FEEL=462	p IF I THING=462	p IF THEY=462	p IF YOU ERROR=462
p IF YOU THING=462	p SORRY IF CAUSE=462	s might=462	w made you=462	w might=462	w you , i=462	w you felt=462	p SORRY IF=460	k SORRY YOU=454	m sorry YOU=451	j i might=448	j if as=448
j if feel=448	j if gave=448	j sorry see=448	j you wrong=448	k FEEL -by=448	k FEEL YOU , I=448	k HAVE FEEL YOU=448	k IF _ CAUSE=448	k SAW IT -as=448	k SORRY YOU BEEN=448	k YOU SAW IT=448	k ^ SORRY IF=448
k ^ SORRY YOU=448	m FEEL by=448	m SORRY you=448	p IF BEEN YOU=448	p IF CAUSE FEEL=448	p IF IT LIE=448	p MAYBE I YOU=448	p SAW IT LIE=448	p SORRY IF ERROR=448	p SORRY YOU ERROR=448	p THING FEEL YOU=448	w ^ sorry if=448
w ^ sorry you=448	w sorry if i=448	w sorry if you=448	w sorry you=448	p IF CAUSE=443	p SORRY IF I=437	p IF SORRY=435	j am see=431	j if made=431	j if of=431	j might have=431	j see as=431
j sorry feel=431	j that felt=431	j the impression=431	j your feelings=431	k , _ IF=431	k BEEN SORRY IF YOU=431	k BEEN SORRY YOU BEEN=431	k BEEN SORRY YOU FEEL=431	k I SORRY IF=431	k I _ IF=431	k IF -he=431	k IF I DO=431
k IF IT BEEN=431	k IF ME=431	k ^ I SORRY IF=431	m HAVE hurt=431	m IF my=431	m IF the=431	m YOU feelings=431	m ^ perhaps=431	m if -he=431	m if ME=431	m might HAVE=431	p I IF CAUSE=431
p IF BEEN SORRY=431	p IF YOU LIE=431	p IT FEEL I=431	p IT IT FEEL=431	p MAYBE HAVE FEEL=431	p SORRY HAVE FEEL=431	p SORRY YOU LIE=431	p YOU FEEL NOT=431	p YOU ME SORRY=431	s impre=431	s perha=431	w , _ if=431
w ^ _ might=431	w ^ perhaps=431	w i _ if=431	w if i did=431	w if my=431	w if that is=431	w if the=431	w impression=431	w might have=431	w offended=431	w perhaps=431	w see _ as=431
w your feelings=431	k YOU FEEL=431	k BEEN SORRY YOU=428	k I BEEN SORRY YOU=428	w am _ you=428	w am sorry you=424	j am feel=411	j am felt=411	j am hurt=411	j apologize if=411	j case i=411	j have hurt=411
j i offended=411	j i probably=411	j if felt=411	j if say=411	j perhaps i=411	j sorry felt=411	k BEEN SORRY IF I=411	k BEEN SORRY IT YOU=411	k ERROR -on $=411	k FEEL IT=411	k HAPPEN _ ERROR=411	k I SORRY IT YOU=411
k IF YOU FEEL=411	k IF _ I=411	k IT CAUSE YOU=411	k MAYBE I BEEN=411	k SORRY IF -he=411	k SORRY IF IT=411	k SORRY ME $=411	k SORRY YOU HAVE -to=411	k YOU , I SORRY=411	k YOU -ok=411	k YOU SAW IT -as=411	m I might=411
m YOU see=411	m apologize IF=411	m perhaps I=411	m then I=411	p BEEN IF CAUSE=411	p CAUSE YOU ERROR=411	p FEEL YOU SORRY=411	p HAVE YOU SORRY=411	p I CAUSE SORRY=411	p I IF BEEN=411	p I IF FEEL=411	p I IF ME=411
p I MAYBE FEEL=411	p IF BEEN FEEL=411	p IF CAUSE ERROR=411	p IF CAUSE I=411	p IF DO YOU=411	p IF I ERROR=411	p IF I ME=411	p IT FEEL SORRY=411	p MAYBE BEEN NOT=411	p MAYBE FEEL YOU=411	p MAYBE I NOT=411	p SORRY FEEL=411
p SORRY FEEL ME=411	p SORRY I FEEL=411	p SORRY IF THING=411	p SORRY SAW=411	p YOU FEEL HAVE=411	p YOU THING SORRY=411	s proba=411	w ^ i might=411	w ^ if that=411	w ^ perhaps i=411	w apologize _ you=411	w apologize if=411
w forgive _ $=411	w forgive me $=411	w i _ hurt=411	w i apologize if=411	w i might=411	w i might have=411	w if _ i=411	w if i was=411	w perhaps i=411	w probably=411	w regret _ you=411	w regret that you=411
w sorry _ feel=411	w sorry you feel=411	w then i=411	w you _ my=411	w you see=411	m you FEEL=402	p IF I CAUSE=395	p IF IT YOU=395	p SORRY FEEL YOU=395	w ^ _ was=-387	j able to=386	j am was=386
j am willing=386	j any hurt=386	j apologies to=386	j as betrayal=386	j believe i=386	j came as=386	j can how=386	j can see=386	j feel you=386	j felt you=386`,
    PASSIVE: `j the got=528	w the _ got=505	j ended up=486	j the up=486	m ended -up=486	w ended up=486	j it happened=474	k HAPPEN -ut -of=474	k ^ ERROR=462	m ^ ERROR=462	m were CAUSE=448	k -he _ HAPPEN=442
j got broken=431	j were made=431	k HAPPEN -ed $=431	k SEX HAPPEN=431	k TRUST _ STATE=431	k ^ FEEL=431	m BEEN made=431	m HAPPEN broken=431	m ^ FEEL=431	m broken $=431	w broken $=431	w got broken=431
w were made=431	j ended in=411	j got out=411	j lies told=411	j promises broken=411	j promises got=411	k -ds BEEN=411	k -en _ -nd=411	k -es _ -ed=411	k -of HAPPEN=411	k ERROR HAPPEN=411	k HAPPEN -ed -up=411
k HAPPEN -nd=411	k HAPPEN _ -en=411	k MAYBE -of HAPPEN=411	k TRUST BEEN STATE=411	k WILL HAPPEN=411	k WILL HAPPEN STATE=411	k WILL _ STATE=411	k ^ -he TRUST=411	m -ds were=411	m HAPPEN and=411	m IT happened=411	m IT just=411
m LIFE got=411	m NOT planned=411	m WILL got=411	m ^ feelings=411	m ^ mistakes=411	m got -ut=411	m money HAPPEN=411	m of HAPPEN=411	m promises HAPPEN=411	p IT MAYBE IT=411	p WILL HAPPEN STATE=411	w ^ _ happened=411
w ^ _ truth=411	w ^ feelings=411	w ^ mistakes=411	w ^ the truth=411	w between _ and=411	w got out=411	w got out of=411	w it happened=411	w it just=411	w promises _ broken=411	w promises got=411	w promises got broken=411
w turned into=411	k HAPPEN -up=403	m HAPPEN up=403	k ^ IT HAPPEN=395	j came up=386	j feelings developed=386	j found myself=386	j got bigger=386	j got hand=386	j got mixed=386	j got us=386	j into something=386
j just happened=386	j lies up=386	j mistakes made=386	j mistakes were=386	j mixed up=386	j money got=386	j money spent=386	j of hand=386	j one another=386	j out hand=386	j sort of=386	j the away=386
j the bigger=386	j the drinking=386	j the friendship=386	j the more=386	j trust broken=386	j trust was=386	j were both=386	j were some=386	j were told=386	j words were=386	k -a _ HAPPEN=386	k -ed -en=386
k -he LIFE HAPPEN=386	k -he SEX HAPPEN=386	k -me _ HAPPEN=386	k -of -nd=386	k -ut -of -nd=386	k CHOICE BEEN=386	k ERROR BEEN CAUSE=386	k ERROR _ CAUSE=386	k HAPPEN -ay -om=386	k HAPPEN -up -in=386	k HAPPEN -ut -of -nd=386	k HAPPEN _ -a=386
k HAPPEN _ -om=386	k I HAPPEN -ed=386	k IT JUST HAPPEN=386	k LIE HAPPEN=386	k LIE _ -up=386	k LIFE _ GAMBLE=386	k TRUST BEEN STATE $=386	k TRUST HAPPEN=386	k WE _ -to=386	k ^ -he LIE=386	k ^ -he LIFE HAPPEN=386	k ^ -he SEX HAPPEN=386
k ^ ERROR BEEN=386	k ^ ERROR BEEN CAUSE=386	k ^ FEEL -ed=386	k ^ IT HAPPEN -ut=386	k ^ IT JUST=386	k ^ WILL HAPPEN=386	k ^ WILL HAPPEN STATE=386	m -ed between=386	m -es got=386	m -he drinking=386	m -of hand=386	m -to something=386
m BEEN broken=386	m BEEN told=386	m CHOICE were=386	m ERROR occurred=386	m ERROR were=386	m FEEL developed=386	m HAPPEN bigger=386	m HAPPEN mixed=386	m IT got=386	m JUST happened=386	m SAW myself=386	m TRUST was=386
m ^ promises=386	m came -up=386	m found ME=386	m got -ay=386	m information BEEN=386	m into THING=386	m mistakes BEEN=386	m mixed -up=386	m of -nd=386	m planned $=386	m sort -of=386	m trust BEEN=386
m were -me=386	m words BEEN=386	p BEEN MAYBE HAPPEN=386	p CHOICE IT HAPPEN=386	p HAPPEN BEEN I=386	p HAPPEN I I=386	p HAPPEN OTHER=386	p SEX HAPPEN NOT=386	p YOU TRUST BEEN=386	s damag=386	s devel=386	s escal=386
s occur=386	s sort=386	w ^ _ account=386	w ^ _ developed=386	w ^ _ money=386	w ^ feelings developed=386	w ^ it got=386	w ^ it just=386	w ^ mistakes were=386	w ^ promises=386	w ^ promises got=386	w ^ the account=386
w ^ the money=386	w came up=386	w complicated=386	w developed=386	w ended _ in=386	w ended up in=386	w escalated=386	w feelings developed=386	w found myself=386	w got _ from=386	w got away=386	w got away from=386
w got bigger=386	w got mixed=386	w got mixed up=386	w i found myself=386	w information was=386	w into something=386	w it _ happened=386	w it got=386	w it just happened=386	w just happened=386	w lies _ up=386	w mistakes _ made=386
w mistakes were=386	w mistakes were made=386	w mixed up=386	w money _ spent=386	w money got=386	w occurred=386	w of hand=386	w out _ hand=386	w out of hand=386	w planned $=386	w sort=386	w sort of=386
w that _ were=386	w the _ came=386	w the drinking=386	w there was a=386	w there were some=386	w trust _ broken=386	w trust was=386	w were some=386	w words were=386	k IF=-368	s if=-366	w if=-366
k HAPPEN _ -of=365	m were -ed=365	w broken=365	k BEEN CAUSE=352	s plann=352	k ^ -he GAMBLE=338	k ^ -he LIFE=338	k ^ THING HAPPEN=338	w ^ there were=338	w planned=338`,
    VAGUE: `j i better=476	k SORRY _ -ll=476	j for being=465	k -or _ -he=465	k SORRY -or -ll=465	m -or my=465	w for _ the=465	w for my=465	k -or -he THING=453	k SORRY _ -or=453	m -or being=453	m for BEEN=453
w for being=453	w sorry _ all=453	k -or -ll -he=438	p CHOICE THING I=438	p I CHOICE THING=438	w for all the=438	w sorry for all=438	j am being=422	j be better=422	j forgive for=422	j sorry being=422	k -or _ ALL=422
k SORRY -or -he THING=422	k SORRY -or -ll -he=422	k SORRY -or BEEN=422	k SORRY ME -or=422	m BEEN better=422	m ME for=422	m me -or=422	p SORRY THING THING=422	w certain _ $=422	w forgive _ for=422	w forgive me for=422	w me for=422
j for am=401	j for in=401	j for part=401	j for past=401	j for things=401	j for whole=401	j i part=401	j made choices=401	j my actions=401	j sorry everything=401	j to better=401	k -or ME THING=401
k -or _ ERROR=401	k BEEN SORRY -or -ll=401	k CAUSE ERROR=401	k ^ SORRY ME -or=401	m I promise=401	m ME actions=401	m SORRY my=401	m mistakes $=401	m ways $=401	p I THING THING=401	p SORRY THING HAPPEN=401	s actio=401
w ^ _ promise=401	w ^ i made=401	w ^ i promise=401	w actions=401	w for _ part=401	w for _ whole=401	w i promise=401	w mistakes $=401	w my actions=401	w sorry _ being=401	w sorry _ everything=401	w sorry for being=401
w ways $=401	j about certain=376	j all stuff=376	j am on=376	j am things=376	j an idiot=376	j completely about=376	j did some=376	j down ways=376	j for bad=376	j for stuff=376	j for went=376
j i certain=376	j i choices=376	j i completely=376	j i handled=376	j i mistakes=376	j i past=376	j i whole=376	j know messed=376	j know there=376	j know up=376	j not completely=376	j sorry bad=376
j sorry stuff=376	j sorry things=376	j things went=376	j us start=376	j want be=376	j was completely=376	j way things=376	j ways i=376	j you ways=376	k -an -ot=376	k -ll _ ERROR=376	k -or -he ALL=376
k -or -he THING $=376	k -rt _ $=376	k BEEN -an -ot=376	k BEEN SORRY -or BEEN=376	k CAUSE ERROR $=376	k DO -me=376	k DO -me THING=376	k I DO -me=376	k I DO -me THING=376	k SORRY -or -at=376	k SORRY -or -he ALL=376	k THING I -ed=376
k ^ I HAVE CAUSE=376	k ^ SORRY -or=376	k ^ SORRY -or -he=376	m -an idiot=376	m -he bad=376	m -ut certain=376	m CAUSE mistakes=376	m DO some=376	m DO wrong=376	m about -in=376	m an -ot=376	m be COMPARE=376
m certain THING=376	m choices $=376	m did -me=376	p BEEN ME NOT=376	p CAUSE ERROR CHOICE=376	p CHOICE I THING=376	p HAVE NOT ALL=376	p I ERROR CHOICE=376	p I WE NOW=376	p ME SORRY ERROR=376	p NOT ALL BEEN=376	p SORRY THING WE=376
p THING DO I=376	p THING HAVE NOT=376	p THING I ERROR=376	p THING I THING=376	s detai=376	s idiot=376	w ^ _ for=376	w ^ sorry for=376	w about certain=376	w all _ it=376	w all of it=376	w an idiot=376
w apologize for my=376	w be better=376	w choices $=376	w completely _ about=376	w did some=376	w did wrong=376	w for _ past=376	w for my part=376	w for the way=376	w for the whole=376	w i _ put=376	w i _ there=376
w i did some=376	w i did wrong=376	w idiot=376	w sorry for everything=376	w sorry for my=376	w sorry for what=376	w start _ $=376	w the bad=376	w us _ start=376	k -or _ THING=350	k -or BEEN=343	s ways=343
w i have not=343	w ways=343	k ^ _ -or=334	w sorry for the=334	j am all=328	j have better=328	j in ways=328	k SORRY -or ME=328	s certa=328	w certain=328	p CHOICE THING=325	k SORRY -or -he=324
j for all=317	j apologize for=315	k I _ -or=315	m apologize -or=315	w apologize for=315	w i _ for=315	k SEX=-315	j sorry for=312	k SORRY -or=312	m SORRY for=312	j could better=312	j for everything=312
j for way=312	j not always=312	m NOT always=312	m better $=312	p DO BEEN SORRY=312	p I CAUSE CHOICE=312	p SORRY ME THING=312	w better $=312	w not always=312	p IT BEEN NOT=-309	m sorry -or=308	w sorry for=308
p I SORRY THING=306	j sorry all=304	k I SORRY -or=304	k ^ I SORRY -or=304	m my THING=304	w i apologize for=304	k -or -ll=301	m -or all=301	m for -ll=301	w for all=301	k ^ IF=-298	m ^ IF=-298
m ^ if=-298	w ^ if=-298	j if i=-296	k SAW=-296	p IF BEEN=-296	p FEEL YOU=-293	k SORRY _ THING=292	j a better=292	j i everything=292	j i need=292	j my part=292	j some things=292
j the things=292	k -a COMPARE=292	k -at HAPPEN=292	k -in THING=292	k -ly _ -ut=292	k BEEN -a COMPARE=292	k CAUSE _ ERROR=292	k I TRUST=292	k ME -ns=292	k ^ I TRUST=292`,
  },
  weights: `k ^ -re BEEN NOT=-282	k ^ I LIE $=-276	k I HAVE -to=261	s chris=-252	k -le $=251	m -le $=251	k -cy=-251	j and sorry=249	s cowar=-248	p THEY ME BEEN=247	k -ed BECAUSE=-247	m -ed because=-247
j you kids=246	j not one=-244	k ^ _ ,=242	w ^ _ ,=242	s decid=-242	k ^ _ -ct=238	s alway=236	w always=236	k ^ YOU FEEL=-236	p I NOT SEX=235	j i caught=-235	k "=-233
s "=-233	w "=-233	s slip=-233	w slip=-233	k -or -ng=-233	m for -ng=-233	m I needed=233	w i needed=233	j has been=232	j one here=232	k -en _ $=-231	k BEEN -ad=229
j are to=227	j i his=-227	k JUST _ $=226	k YOU CHOICE IT=225	k ERROR _ $=224	k YOU WANT=224	k -he -me $=224	p IT NOT YOU=-222	s mine=-221	w mine=-221	p LIE BECAUSE YOU=221	s child=-220
k ^ _ -ly=220	p I IF BEEN=-219	j and go=-218	s barel=218	w barely=218	m right -to=-216	w right to=-216	j been you=216	k I DO IT $=-214	w i had to=214	m -on it=214	w did it $=-214
k ^ _ -ng=213	j i called=-212	w not _ one=-212	k -ed BECAUSE YOU=-212	j up for=-212	s thurs=-212	s quest=-212	k BECAUSE _ $=-212	j the point=211	k ^ -ne=211	m ^ -ne=211	k BEEN -ld=211
s detai=210	k -ht -to=-210	m -ht to=-210	k ^ _ ALL=210	p I ME NOT=-209	k -re _ -me=209	w i made you=-209	s eleve=-209	w eleven=-209	j the right=209	j i stopped=-208	j on it=208
k -he -en=-208	m the -en=-208	k I SORRY -ng=-208	k SORRY -ng=-208	k ^ I SORRY -ng=-208	m regret -ng=-208	p COMPARE THING=208	s stron=208	k BEEN NOT -ed=207	k ^ -th=207	m ^ -th=207	m ^ with=207
w ^ with=207	j never the=-207	k -al _ $=207	w different=207	s lette=-207	k BEEN -ng -nd=206	w ^ _ used=-206	w ^ _ anger=-205	s trick=-205	j you right=-205	k ^ YOU DO NOT=-205	w others=-205
w i have no=-204	k , NOT -a=204	w , not a=204	m are -ng=204	k -ng _ THING=202	m YOU know=202	w you know=202	s calli=-202	w calling=-202	s confe=-202	s calle=-202	w called=-202
k BEEN _ -nt=202	k -il $=200	m -il $=200	j i until=-200	m ^ because=-199	w ^ because=-199	p IT BEEN COLD=199	k ^ I CAUSE YOU=-199	m ^ one=199	w ^ one=199	j here is=-199	k ^ YOU MAYBE=198
k -ed _ -or=-198	s anger=-198	w anger=-198	m here $=198	w here $=198	j i needed=197	s worse=197	w worse=197	k ^ -at I=-197	w ^ what i=-197	p I YOU WANT=197	m like IT=197
k ^ YOU BEEN NOT=-197	k -a JUST=197	m a JUST=197	w since _ $=-196	s taken=196	w taken=196	j this you=-196	j have never=196	w have never=196	j you hear=-196	w excuse=-196	m BEEN some=196
k BEEN _ -ys=-196	m -or anything=196	k -ct=195	k ^ I -ed -to=-195	k YOU -le=-195	k SORRY IT I=-195	s three=-195	w three=-195	w ^ that was=-195	j that lie=-194	j it back=194	m -ng me=194
k , _ -a=194	w , _ a=194	s sober=-194	w sober=-194	k -as -a=194	m -as a=194	m as -a=194	w as a=194	j i calling=-194	k -he -te $=-194	w did _ $=-194	j look the=193
w look _ the=193	k ME BEEN=193	j calling it=-193	m calling IT=-193	w calling it=-193	m man $=193	w man $=193	k ^ _ -ds=193	p YOU YOU FEEL=-193	k YOU _ WANT=193	j you no=193	j it all=193
j lied i=193	w pressure=192	m mine $=-192	w mine $=-192	j was accident=-192	w ^ you should=192	j not right=192	j you always=191	k ^ YOU DO=-191	k ^ IT BEEN -at=191	k ^ IT BEEN -he=191	k ^ -an=191
m ^ -an=191	w ^ _ to=190	j right to=-190	s chang=-190	m you WANT=190	p ME NOT YOU=-190	s basic=190	w basically=190	s also=-190	w also=-190	p I DO THING=190	s love=190
w love=190	m -ng your=-190	p NOT DRINK=-190	k NOT SEX=189	j one to=-189	k -te _ -he=189	p MAYBE LIE=189	k -ut _ ,=189	j i sober=-189	m BEEN sober=-189	k IT -to YOU=-189	k ^ _ -ns=189
k I BEEN JUST=189	j all was=188	w answer=-188	k -a -ss=188	m a -ss=188	k -ys=-188	k BEEN _ -te=188	p NOT CHOICE YOU=188	k ALL -ay=-188	m my -ay=188	j told it=-187	s hotel=-187
w hotel=-187	k ME -ay=187	k BEEN NOT -he -st=187	k NOT -he -st=187	j say was=-187	j the talking=187	k -on -ay=-187	m on -ay=-187	m here BEEN=-187	w here is=-187	p YOU DO IT=-186	w ^ you do=-186
p WE OTHER=-186	j do on=186	j get you=186	k NOT -ng YOU=-186	s hear=-186	w hear=-186	m BEEN mine=-186	s agree=-186	p ERROR HAPPEN=186	m IT all=186	w it all=186	k LIE -a=-186
m LIE a=-186	j a little=185	j can that=-185	w so _ not=185	k -so _ NOT=185	k -ne _ -he=-185	s while=-185	w while=-185	m -ng and=185	k ^ YOU WOULD=185	k ^ _ ERROR=-185	s stuff=184
w stuff=184	p YOU NOT COMPARE=-184	k NOT _ -st=184	s car=-184	w car=-184	j i two=-184	w agreed=-184	k DO IT $=-184	k -nd I BEEN SORRY=184	k -re -or=184	m -re for=184	k -on _ -nd=-183
k -er _ -le=183	w on _ it=183	m -a little=183	w a little=183	w not one=-183	k YOU -at=-183	p YOU ME NOT=-183	m not -ld=-183	k -ar IT=-183	k ^ IT BEEN NOT=-183	p NOT CAUSE IT=-182	k MAYBE I=182
m MAYBE i=182	k -he -er $=-182	m BEEN wrong=-182	m was ERROR=-182	w was wrong=-182	j were on=182	j are me=182	j our was=-182	k ^ -ow=182	m ^ -ow=182	m ^ how=182	w ^ how=182
j were of=-182	k CAUSE _ -he=-182	w and _ of=-182	k IT -to YOU $=-181	j i purpose=-181	j a was=-181	s minut=-181	s son=-181	w son=-181	j have hard=-181	k -rd _ -nd=-181	p IT NOT DRINK=-181
k -gh $=181	m -gh $=181	k BEEN -re -or=181	j your were=-180	k ^ -me=180	m ^ -me=180	m accident $=-180	w accident $=-180	k -nd YOU CHOICE=180	k -nd YOU CHOICE IT=180	w that _ had=-180	k BEEN -ul=180
k WILL _ IT=180	j left the=-180	j you nothing=-180	s probl=180	w christmas=-180	p ALL ERROR=-179	j i okay=179	j was drunk=-179	j your to=-179	k -ly _ -to=179	j used to=-179	p ME DO NOT=-179
s bedro=179	s talki=179	w talking=179	k -en -es=-178	k IT I -ed=-178	k YOU _ ERROR=178	k ^ ME -ns=178	j phone the=-178	m ^ when=-178	w ^ when=-178	s used=-178	w used=-178
k IT -ht $=-177	m lonely $=177	w lonely $=177	s them=-177	w them=-177	m yes $=-177	w yes $=-177	k DO IT -to YOU=-177	m BEEN me=-177	w was me=-177	p IT JUST BEEN=-177	j me years=-177
k CHOICE -ow=177	m CHOICE how=177	k ME _ NOT=-177	k NOT YOU=-177	j who this=-177	j i drunk=-176	k -es -to=-176	j there some=176	s weak=176	w weak=176	j love you=176	k NOT _ DRINK=-176
p BEEN NOT DRINK=-176	k ALL _ -in=176	k ^ YOU HAVE NOT=-176	s judgm=176	w judgment=176	w letter=-175	j did out=175	j we and=175	j your anger=-175	m YOU anger=-175	w your anger=-175	m used -to=-175
w used to=-175	j how am=175	k JUST _ -a=175	k ^ _ -nd=175	k IT -ay=-175	m had CAUSE=-175	p NOT NOT BEEN=175	j was hard=-175	m BEEN drunk=-174	j it too=174	s excus=-174	j into it=-174
k -ok _ -he=174	m I hit=-174	w i hit=-174	w decided=-174	p YOU YOU WANT=174	p NOT SEX=174	k ^ YOU -an=-174	w ^ you can=-174	k -ne IT=174	p SORRY NOW=174	j your is=174	j my your=-174
s ran=174	w ran=174	j you now=-174	j here the=-174	k -re BEEN -he=-174	w here _ the=-174	w here is the=-174	w i _ nothing=174	k I _ -wo=-174	w i _ two=-174	p BEEN IT HAPPEN=174	j you understand=174
k NOT -ut=-174	m was -ll=-174	j when it=-174	k -a _ BECAUSE=-173	p ME IT YOU=-173	k I CAUSE YOU=-173	w ^ _ broke=-173	k ^ SORRY=173	m ^ SORRY=173	m BEEN you=173	j were me=-173	w eleven _ $=-173
j me of=173	k -a CHOICE=-173	m a CHOICE=-173	j instead i=-173	p I JUST NOT=172	k BEEN -rn=-172	j do this=-172	k YOU -ad=172	p NOT FEEL YOU=172	k ^ -nd=172	m ^ -nd=172	m ^ and=172
w ^ and=172	p STATE ALL=-172	j to give=172	m -to give=172	w to give=172	m ^ none=-172	w ^ none=-172	w ^ none of=-172	k ^ _ -ch=172	w no _ $=172	j was talking=172	k ^ MAYBE I=172
s safe=-172	w safe=-172	s sunda=-172	p YOU WANT=172	j you sleep=-171	k ^ I CHOICE IT=-171	p IT DO I=-171	j was out=171	k -ed _ -he=-171	p NOT STATE I=-171	m it THING=171	k IT -ll=171
m it -ll=171	m YOU what=-171	p NOW ALL=171	w ^ i knew=-171	w ^ _ words=171	j a man=171	m all YOU=171	j it our=171	w lied _ i=171	s send=-170	w send=-170	m -nd she=170
w and she=170	w minutes=-170	m , nothing=170	w , nothing=170	j that never=-170	m BEEN basically=170	m , okay=170	w , okay=170	j want look=170	k THING _ ME=170	k NOT _ BEEN=170	m ^ those=170
w ^ those=170	m not YOU=-170	j in place=170	j than me=170	s damag=170	w me _ for=170	m talking $=170	w talking $=170	j me so=170	j my actions=170	m ME actions=170	s actio=170
w actions=170	w my actions=170	k ERROR CHOICE=170	w you do not=-170	s peopl=-170	w people=-170	w on it=169	k BEEN NOT -ng YOU=-169	j was us=169	m sorry ,=169	w sorry ,=169	w thursday=-169
m had $=-169	w had $=-169	s us=169	w us=169	k ME -es=169	m my -es=169	k SORRY YOU=169	j are about=169	m not -or=-169	w not for=-169	w been _ you=169	k YOU _ -of=169
j what me=169	k -or THING $=169	w i could not=168	k THEY -st=-168	w us _ $=168	m , or=-168	w , or=-168	p NOW BECAUSE=168	w ^ i told=-168	p I NOT NOT=168	k BEEN SORRY IT I=-168	p BEEN STATE ALL=-168
m let ME=168	j to him=-168	j have had=168	p COMPARE NOT=168	k -to -ve YOU=168	k ^ -ok=168	m ^ -ok=168	w , and that=-168	k -ul=168	k BEEN -ng -on=168	k I BEEN -ng -on=168	m hear IT=-168
m YOU wanted=168	w you wanted=168	p WILL WILL=-167	k -be=167	w say _ was=-167	m ^ sorry=167	w ^ sorry=167	k FEEL _ -nd=-167	s tempt=167	w never _ the=-167	p BEEN IT THING=167	k YOU -pt=-167
k ^ YOU -pt=-167	m YOU kept=-167	m you -pt=-167	w ^ you kept=-167	w you kept=-167	k -ng -nd=167	s effor=167	w effort=167	s small=-167	j d that=-167	m ^ that=-167	w ^ that=-167
j i barely=167	m -es to=-167	k I TRUST=167	k ^ I TRUST=167	m i TRUST=167	j it right=-167	m every -ay=-167	j i treated=-167	m I treated=-167	w i treated=-167	w sorry that i=-167	s point=167
w point=167	p HAPPEN BEEN NOT=167	k -ll _ DO=166	k I -ly=166	m i -ly=166	j not as=166	w for me $=-166	k ^ -ll=166	m ^ -ll=166	w question=-166	j you deserved=-166	m YOU deserved=-166
w you deserved=-166	j i phone=-166	w i was drunk=-166	w was drunk=-166	k -of IT BEEN=-166	k ERROR -on=-166	k ME _ -es=-166	s mess=166	w mess=166	p SEX BEEN ME=-166	m -ed it=-166	p I I HAPPEN=-166
w how _ were=-166	w how you were=-166	k I -ed -he=-166	j no excuse=-166	m NOT excuse=-166	w no excuse=-166	w i _ drunk=-166	s found=-166	w i _ stopped=-166	p ERROR LIE=-166	w you _ yourself=-165	m I made=-165
w i made=-165	p BEEN I SORRY=165	p ME DRINK YOU=-165	s tuesd=-165	s expla=-165	j can we=165	j while you=-165	p SEX OTHER=-165	k -nd I -ed IT=-165	k , IT BEEN NOT=165	s accid=-165	w accident=-165
p COMPARE IT I=-165	j when had=-165	k BEEN ME=-165	w any _ $=-165	m BEEN different=165	k -ew _ $=165	k -en -hs=-165	m -en months=-165	w if _ did=165	m me IT=-164	m HAVE never=164	k SORRY -or -ng=-164
k SORRY _ -ng=-164	p IT BECAUSE YOU=164	k YOU BEEN FEEL $=-164	k -me _ THEY=-164	m apology $=-164	w apology $=-164	j for anything=164	w for anything=164	w was not a=-164	k -in -ed=-164	m -to him=-164	w to him=-164
j on in=-164	k -ms $=164	m -ms $=164	k BEEN ERROR $=164	m you -le=-164	k ^ _ -ny=164	p IT IT CAUSE=163	p IT SAW=-163	p NOT IT ERROR=-163	s hardl=163	w hardly=163	m IT does=-163
j the by=-163	k ^ I -ut=-163	w ^ i put=-163	m does IT=163	k ^ -ng=163	m ^ -ng=163	j i giving=-163	s givin=-163	w giving=-163	k -id IT BEEN=-163	w said it was=-163	w were _ $=163
j it then=163	k ^ _ -ad=163	m NOT one=-163	p I NOT CHOICE=163	p IT BEEN COMPARE=163	p BEEN JUST THEY=163	j was someone=-163	k I MAYBE NOT=163	k -go _ $=163	w go _ $=163	k ME _ -or=163	w children=-163
j had in=163	j me because=-162	k CHOICE -ho=162	m CHOICE who=162	p I SEX OTHER=-162	s ring=-162	w ring=-162	s his=-162	w his=-162	s man=162	w man=162	k -ed ME -nd=162
j you alone=-162	j not someone=162	k -ds=162	j the car=-162	m -he car=-162	w the car=-162	k YOU _ -en=-162	k -to _ THEY=-162	p WE YOU=-162	k -of THEY=-162	m of THEY=-162	p I YOU STATE=-162
w i was the=-162	s saint=162	w saint=162	k -ho _ -he=162	w who _ the=162	k -he -rs=-162	m the -rs=-162	j was wrong=-162	p COLD BEEN STATE=162	p COLD STATE=162	j i used=-162	w for _ your=-162
s angry=-162	w angry=-162	j i decided=-162	s strai=162	s game=-162	w game=-162	k -ed IT $=-162	k I LIE -a=-162	m hurt $=162	w hurt $=162	j if did=162	j i love=162
w the _ talking=162	k BEEN NOT -he -ne=-162	k NOT -he -ne=-162	k NOT -he -ne -ho=-162	w not the one=-162	j you kept=-161	w just _ $=161	p I CAUSE IT=-161	j pressure i=161	j called you=-161	w called you=-161	j of months=-161
j for your=-161	k I -ut=-161	m I put=-161	m i -ut=-161	w i put=-161	p NOT WANT I=161	p IT YOU COLD=161	k I _ -of=-161	w i _ of=-161	k -ar _ I=-161	p IT BECAUSE THEY=-161	j have no=-161
j turned me=161	s behav=161	w called _ $=-161	k YOU DO NOT HAVE=-161	p YOU DO HAVE=-161	k -na=-161	k SORRY _ IT=161	k -id -nd=161	m -id and=161	j i figured=161	m I figured=161	s figur=161
w figured=161	w i figured=161	j on years=-161	k -ct $=161	m -ct $=161	s someb=161	w somebody=161	p NOT YOU DO=-161	s walke=-160	w walked=-160	p YOU CHOICE BEEN=160	p IT BEEN HAPPEN=160
j you lost=-160	j i stayed=-160	p I THING IT=160	k -so _ $=160	w so _ $=160	p CAUSE BEEN NOT=160	k ^ -he SEX=-160	k BEEN -ng -he=-160	j you while=-160	k -or THING=160	j still to=-160	s four=-160
w four=-160	p I CHOICE DO=-160	k -on -ys=-160	m on -ys=-160	j have excuse=-160	w you _ there=160	j i minutes=-160	w , _ is=160	p IT DO IT=-160	s enoug=160	w enough=160	w it _ because=-160
k -ed _ -ay=-160	k -ay _ -a=-160	p I GAMBLE IT=-160	j have got=160	m HAVE got=160	w have got=160	j there i=159	j our son=-159	m WE son=-159	w our son=-159	j me all=159	p BEEN NOW YOU=-159
m work $=-159	w work $=-159	j get to=-159	w get to=-159	j no in=-159	k -ng YOU $=-159	w ^ _ walked=-159	j on our=-159	w some _ $=159	j one this=-159	k THEY DO NOT=-159	k ^ THEY DO=-159
k ^ THEY DO NOT=-159	w ^ i hurt=-159	p BEEN I FEEL=159	w sorry _ $=159	k YOU WANT -to=159	k BEEN ME $=-159	s good=159	w good=159	p ME BEEN THEY=159	j between us=159	k I BEEN NOT WILL=-159	w am _ going=-159
w am not going=-159	k I WANT -to=-159	w i wanted to=-159	w me _ a=158	k -on _ -ng=158	j what am=158	k -to CAUSE IT=-158	k -ur _ $=-158	w four _ $=-158	j not caught=-158	w you _ alone=-158	j take you=-158
k ALL BEEN=158	k -ee=-158	m down $=158	w down $=158	k COMPARE THING=158	w thinks=158	w and i know=-158	p BEEN WE YOU=-158	w like this $=158	k NOT WANT=158	k -at DO=158	m what DO=158
p I ME THING=158	k I _ SEX=-158	j my every=-158	w my _ every=-158	k HAPPEN -en=158	k -cy $=-158	m -cy $=-158	k -of YOU=-158	m of YOU=-158	p YOU ALL BEEN=-158	p I HAVE LIE=-158	k LIE _ ME=-158
s daugh=-158	w daughter=-158	w different _ $=158	s undo=-158	w undo=-158	k , -nd IT=-158	k BECAUSE -er=-158	k BECAUSE -er $=-158	m since -er=-158	j hid because=157	k #=-157	k I BEEN -ty=157
p I I SORRY=157	k YOU _ -as=157	k ^ -re BEEN=-157	k YOU -ow=-157	m you -ow=-157	w i _ never=157	s days=-157	w days=-157	p STATE I HAVE=-157	k -st _ IT=157	j to what=-157	s name=-157
w name=-157	s drunk=-157	w drunk=-157	k -do=-157	m I called=-157	w i called=-157	k NOT ME=157	m I turned=-157	w i turned=-157	k DO NOT HAVE -to=-157	w needed _ $=157	k -en -es $=-157
m -en times=-157	j sorry not=157	m my -ns=157	k -ra=-157	k -ne _ I=157	k -to _ -in=-157	k HAVE _ -ld=-157	j only the=-157	p ME IT FEEL=-157	k I SORRY -or -ng=-157	k HAPPEN STATE=157	k THING _ $=157
w tell _ what=-157	m say $=157	w say $=157	s suspi=-157	w what _ i=157	j what need=-157	m our -on=-157	k NOT _ -a=157	k , NOT=157	m , NOT=157	k -ns=157	w ^ _ see=-157
w ^ i see=-157	k BEEN NOT COLD=-157	k YOU BEEN NOT COLD=-157	p LIE COLD=157	j i understand=-156	j was left=156	k IT _ BECAUSE=-156	j the children=-156	m -he children=-156	w the children=-156	j and said=-156	k ^ YOU -ed -to=156
p WE COMPARE=156	j tell what=-156	w ^ _ part=-156	w ^ you deserved=-156	p SAW SORRY=156	w ^ _ hurt=-156	j not this=-156	w problems=156	m DO this=-156	m -et to=-156	m had YOU=156	k I -ok=-156
m I took=-156	m i -ok=-156	w i took=-156	m called YOU=-156	s wedne=-156	m I bought=-156	w i bought=-156	k BEEN -ht=-156	m stop $=-156	w stop $=-156	k BEEN NOT YOU=-156	k I COLD ,=156
k ^ COMPARE=156	m ^ COMPARE=156	k -to -ve IT=-156	j the months=-156	s june=-156	w june=-156	m never -ht=155	w bad _ $=155	k -or ME -nd I=-155	k -ze=155	p IT COMPARE ME=155	m I promise=155
w ^ i promise=155	w i promise=155	j lie you=-155	k ME -ds=155	m my -ds=155	j me needed=155	p COMPARE ME=155	m them $=-155	w them $=-155	j it talking=155	s give=155	w give=155
j not like=155	k -ut _ -ng=-155	s words=155	w words=155	j all is=155	j like this=155	w like this=155	s most=155	w most=155	k I CHOICE -at=-155	j is so=155	k -ed THING=155
p BEEN SEX OTHER=-155	p WOULD IF=155	w reacted=154	w decide=-154	k -as _ BEEN=-154	p YOU BEEN CAUSE=-154	j i listen=-154	k -re ME=154	w changed=-154	j our i=-154	p SEX JUST=154	j the would=-154
j was else=-154	m -of you=-154	w of you=-154	p WILL NOT IT=-154	j to stop=-154	p NOT BEEN ERROR=-154	k LIFE _ LIFE=-154	p IT YOU STATE=154	k IT _ -re=154	p LIE ME=-154	m BEEN ashamed=-154	s thera=-154
k -ty -es=-154	k SORRY ,=154	m SORRY ,=154	k -ms=154	j the said=-154	j friends you=-153	j let down=153	k DO _ COMPARE=153	k -a -ss $=153	k JUST _ -at=153	k JUST _ ME=153	p STATE GAMBLE=-153
w the _ about=-153	p YOU THING ALL=153	w ^ _ chose=-153	w ^ i chose=-153	k -nd LIE=-153	m and LIE=-153	k YOU JUST=153	m you JUST=153	k BECAUSE -of ME=-153	k BECAUSE _ ME=-153	j i something=153	j i while=-153
k NOT _ -ne=-153	k IT _ -at=153	m -he right=153	w the right=153	k -ht ,=-153	m -ht ,=-153	k ^ IT BEEN JUST=153	j i bought=-153	j could at=-153	w on _ $=-153	j was made=-153	w it was not=-153
w straight=153	k -wn $=153	m -wn $=153	k I NOT -id=-153	m stuff $=153	w stuff $=153	m has BEEN=153	w has been=153	j d not=153	k -or ME -nd=-153	p IT ALL BEEN=152	w ^ _ can=-152
j am this=-152	w ^ you feel=-152	j in what=152	j took your=-152	j me your=-152	k HAVE DO $=-152	k , YOU BEEN=-152	j of was=-152	k LIE -or=-152	j if do=-152	k -no=-152	j all do=152
p BECAUSE ALL=152	j not going=-152	k -ut _ JUST=152	k -ng -on=152	m -ng on=152	k HAPPEN _ IT=152	m to IT=152	j at that=-152	p BEEN ME NOT=-152	k -ny _ $=-152	k -on -he -ge=-151	k -on _ -ge=-151
j work me=151	j your been=151	k -he -ve=-151	m the -ve=-151	p LIE I YOU=151	m I understand=-151	w ^ _ understand=-151	w ^ i understand=-151	w i understand=-151	j and instead=-151	j what when=151	k SAW _ $=-151
p BEEN DO IT=-151	s some=151	w some=151	k ALL $=151	m ALL $=151	p I WILL WILL=-151	s insul=-151	j did right=151	k ME _ ME=151	w me _ my=151	k I CHOICE -ow=151	k -ly=151
j is like=151	m it -ck=151	w it back=151	j who to=-150	s guys=150	w guys=150	k ^ I LIE -ut=150	p ME HAVE NOT=150	w did _ out=150	k , BUT YOU=150	k ^ YOU WANT=150	j down the=-150
p BECAUSE YOU CHOICE=-150	k YOU BEEN STATE=-150	j go to=-150	k NOT BEEN -he=150	m there -or=150	w there for=150	k -er _ BEEN=150	k -ld _ YOU=150	j sorry to=150	j you yourself=-150	m ALL time=-150	j you stuff=150
k THEY BEEN -he=150	k THEY BEEN -he -ne=150	j it every=-150	w to _ her=-150	m -a year=-150	w a year=-150	k WANT YOU=150	m WANT you=150	s separ=149	j was more=149	j i answer=-149	m I used=-149
w i used=-149	p I ALL WILL=149	w to _ what=-149	m YOU sleep=-149	s answe=-149	k -he _ -in=-149	w the _ in=-149	w do not want=-149	k ^ -re BEEN -he=-149	w ^ here is=-149	p YOU I SORRY=149	j was no=149
m BEEN tired=-149	p I CAUSE HAPPEN=-149	j was who=-149	j you plenty=149	k -ty _ -es=149	k -nd -ll=149	m and -ll=149	j at with=-149	k -nd -ad=-149	k -nd -ad -of=-149	k -nd -ad -of -ng=-149	m -nd instead=-149
m and -ad=-149	w and instead=-149	w and instead of=-149	k -le _ TRUST=149	j on for=-149	m LIE for=-149	j to before=-149	k -es -or=-149	m -es for=-149	k -id IT $=149	k -ne _ HAVE=-149	j i saint=149
m saint $=149	w saint $=149	k IT _ WILL=-149	j time you=-149	j nine days=-149	k -ne -ys=-149	m -ne days=-149	m nine -ys=-149	w nine days=-149	j the hundred=-149	j i else=-149	k YOU BEEN -ng IT=149
j was sober=-149	j i took=-149	k IT _ SAW=-149	m worse $=149	w worse $=149	k YOU FEEL $=149	j not ask=-149	j your turned=149	j the knew=149	p YOU SAW BEEN=-149	k -or -ng YOU=-149	j the next=-149
k I HAVE ALL=148	k ^ I HAVE ALL=148	k -sh _ HAVE=148	w wish _ had=148	j not yet=-148	k -nd -he LIFE=148	k NOT -to -me=-148	k YOU _ STATE=-148	w feelings=148	k -at I BEEN DO=-148	j will and=-148	w ^ it is=148
j no this=-148	k -up -or=-148	m -up for=-148	p SORRY IT I=-148	p THING YOU YOU=-148	k CHOICE NOT=-148	m messages $=148	w messages $=148	j kids you=-148	p ME NOT IT=-148	k ^ I -ok=-148	w ^ i took=-148
s infor=148	j your when=-148	k -re _ I=148	p NOT YOU FEEL=-148	p DO I YOU=-148	k ^ THING YOU=-148	m things $=148	w things $=148	p I WOULD COMPARE=-148	j sorry had=148	p NOT BEEN LIE=-148	m room $=-148
w room $=-148	w that was=-147	m was -th=-147	k GAMBLE -nd=-147	m GAMBLE and=-147	j the hurt=-147	k -a ERROR $=147	j does i=-147	j nights i=-147	s norma=147	w normal=147	m not ME=147
k " $=-147	m " $=-147	w " $=-147	m wedding $=-147	w wedding $=-147	m NOT sleep=147	k -so I WOULD=-147	j of because=147	j to back=147	w things _ $=147	m was LIE=-147	m you THING=147
k IT -to=147	k ^ I -ed -he=-147	j which i=147	k -nd I CHOICE=-147	k BEEN SORRY ,=147	k I BEEN SORRY ,=147	k BEEN -le=147	p WE THING=147	j at any=-147	k -at -ny=-147	m -at any=-147	m at -ny=-147
w at any=-147	k NOT _ -me=-147	j is mine=-147	j on two=-147	m stopped -at=-147	w stopped at=-147	k STATE _ ME=-147	k I BEEN -re=-147	k ^ NOT CAUSE=-147	k ^ NOT CAUSE ME=-147	m nobody CAUSE=-147	m BEEN angry=-147
p DO CHOICE YOU=146	w never _ it=146	k BEEN SORRY I LIE=146	k SORRY I LIE=146	j pushed you=-146	m pushed YOU=-146	w pushed you=-146	m IT only=-146	w it only=-146	j i enjoyed=-146	m I enjoyed=-146	w enjoyed=-146
w i enjoyed=-146	p SEX ME=-146	p SAW CHOICE=-146	p WOULD IF YOU=146	j would if=146	k ^ _ -id=-146	k ^ -at DO=146	p NOT THING DO=146	w to it=146	k -nd I -pt=-146	w and i kept=-146	k STATE -of -ng=146
k STATE _ -ng=146	k HAVE _ -ht=-146	k I HAVE SAW=-146	k ^ I HAVE SAW=-146	k NOT -ed -or=146	j are the=-146	j was cowardly=-146	w cowardly=-146	k HAVE _ BEEN=146	k BEEN -a LIE=-146	k I BEEN -th=-146	k , -ke=-146
m , -ke=-146	w you _ of=146	j is is=146	p YOU COMPARE THING=146	s stop=-146	w stop=-146	p NOT STATE BEEN=-146	k BEEN _ -at=-146	j get for=145	j was stupid=145	k HAVE STATE=-145	m SORRY you=145
w sorry you=145	k -so _ YOU=-145	w so _ you=-145	k -ay IT $=145	w say it $=145	m NOT about=-145	m our -ng=-145	j the phone=-145	p SEX NOT=145	k BEEN _ -ss=145	k , -nd YOU DO=-145	k -op $=-145
m -op $=-145	s place=145	j i some=145	p NOW IT YOU=-145	j was but=-145	m -of your=-145	w of your=-145	k ^ _ -he=145	w ^ _ the=145	j on to=145	m years $=-145	w years $=-145
p WANT YOU BEEN=145	k LIFE -or=-145	m LIFE for=-145	k ^ _ IF=145	w ^ _ if=145	s monda=-145	j to decide=-145	w ^ _ everything=145	p THING THING=145	m and THEY=145	k WOULD HAVE $=-145	k -ng _ -th=145
w has _ been=145	m up -or=-145	w up for=-145	m him -st=-145	m did YOU=145	w did you=145	p NOT IT CAUSE=-145	s teste=-145	w tested=-145	w like that=145	k -in _ -to=-145	j i angry=-145
j to again=-144	s reall=144	w really=144	k IT DO NOT=-144	k I -ze=144	m i -ze=144	j whenever you=-144	m whenever YOU=-144	w whenever you=-144	m BEEN caught=-144	k -rd ,=-144	m -rd ,=-144
k -it _ IT=-144	w your _ was=-144	m on IT=144	j on us=144	s five=-144	w five=-144	j lies were=144	m LIE were=144	m lies BEEN=144	w lies were=144	k WANT IT=-144	k -ne -on=-144
m NOT you=-144	j to while=-144	w nobody _ me=-144	k -to _ -or=-144	w sunday=-144	m was -rd=-144	w was hard=-144	m you CHOICE=144	k IT DO=-144	j you again=-144	m I barely=144	w i barely=144
w tuesday=-144	p NOT CHOICE HAPPEN=144	s ever=144	w ever=144	m cold $=144	w cold $=144	p TRUST HAPPEN=144	k -ed _ -ny=-144	s stood=-144	w stood=-144	j am telling=-144	p ME DO IT=-144
w ^ i made=-144	m it -to=144	p HAVE HAVE ME=144	j be one=-144	k -ch $=-144	m -ch $=-144	k -or ME $=-144	m are NOT=144	w have _ a=144	k BEEN _ HAPPEN=144	k SORRY _ $=144	j i birthday=-144
s spend=144	j nobody me=-144	j person to=-144	k WANT -an=144	s react=144	p YOU STATE ME=-143	p BEEN YOU TRUST=143	k , -nd IT BEEN=-143	j you mother=-143	k ^ I CHOICE I=143	s seven=-143	w seven=-143
k -to -lk -to $=143	w should not have=143	j i ask=-143	k NOT _ FEEL=143	j our friends=-143	j with one=-143	k ^ YOU COLD=-143	m had HAPPEN=-143	p BEEN I SEX=-143	w ^ i broke=-143	k , -ay=143	m , -ay=143
j come home=143	p BECAUSE CHOICE=-143	p I YOU WE=-143	w place=143	k BEEN SORRY -ut=143	k I BEEN SORRY -ut=143	w am _ about=143	w am sorry about=143	k DRINK BECAUSE=143	p DRINK BECAUSE=143	p DRINK BECAUSE BEEN=143	p I DRINK BECAUSE=143
j i panicked=143	m I panicked=143	w i panicked=143	w panicked=143	m not ,=-143	w not ,=-143	k -er -or=-143	m -er for=-143	p COMPARE CHOICE=-143	p SORRY COMPARE=143	m was -rn=-143	p WILL IF=-143
j because wanted=-143	w because _ wanted=-143	w because i wanted=-143	m SEX was=-143	m -ht about=-143	k BECAUSE _ LIFE=143	p YOU COLD BEEN=-143	j the lie=-143	p BEEN IT SORRY=143	j make to=143	j your a=-143	j a hotel=-143
m -a hotel=-143	w a hotel=-143	j left and=-143	w i _ ashamed=-143	j paid the=-142	k -on _ #=-142	j i taken=142	p DO YOU NOT=142	k -ed _ -ng=142	k SORRY -ut=142	m SORRY about=142	k COLD -at YOU=-142
m yet ,=-142	w yet ,=-142	p IT IT HAPPEN=142	j you like=142	m IT to=142	j our wedding=-142	m WE wedding=-142	w our wedding=-142	w if _ do=-142	k ME _ -a=142	w to _ again=-142	k ALL _ -he=142
w it _ just=142	k ^ I HAVE BEEN=-142	m IT makes=-142	k -ht -ut=-142	j a game=-142	m THEY first=-142	w check=-142	w there _ i=142	j am only=142	j to make=-142	k BEEN _ -ke=142	j my from=-142
j you tested=-142	p NOT YOU ME=-142	p YOU ME JUST=-142	k -he -ll=-142	m the -ll=-142	m sorry YOU=142	j the us=142	j you yours=142	k SORRY IT I -ed=-142	p OTHER HAVE=142	k -by _ ,=-142	w by _ ,=-142
w it is a=142	w and _ $=142	j were happy=-142	p DRINK THING=142	j who the=142	j came about=142	s stone=142	w stone=142	k CAUSE _ I=142	k IT -ch=142	k HAVE _ -ne=142	p SAW BEEN ME=-142
j it only=-141	k ^ _ -ll=141	j like a=141	k -on _ -of=141	j it okay=-141	j whenever need=-141	k -er YOU -ed -to=-141	w whenever _ need=-141	w whenever you need=-141	k HAPPEN _ $=141	w for me and=-141	j i both=-141
j no right=-141	k NOT -ht -to=-141	m no -ht=-141	w no right=-141	w no right to=-141	j it harmless=-141	j was harmless=-141	m harmless $=-141	w harmless $=-141	w when _ had=-141	p I IT NOT=-141	j last was=-141
j ask you=-141	j and did=-141	w ^ _ told=-141	m did $=141	w did $=141	m THEY is=141	j i raised=141	w i _ raised=141	k SORRY _ HAVE=141	m paid -he=-141	w paid the=-141	m about YOU=-141
m it -a=-141	w it a=-141	p YOU I COMPARE=-141	k IT BEEN -re=141	w never been=141	s regre=141	k , SORRY=141	m , SORRY=141	m have HAPPEN=141	w i had every=141	m HAVE nothing=-141	m YOU before=-141
w you before=-141	j i along=141	m came -ut=141	k -on _ -ay=-141	p I YOU MAYBE=-141	k -id _ BEEN=-141	k -he _ SAW=-141	m -nd not=-141	w and not=-141	p YOU I SEX=-141	j would lie=-141	m since YOU=141
p COLD IT=141	k -pt _ IT=140	s bothe=140	s press=140	s meeti=-140	m not SEX=140	m fine $=-140	w fine $=-140	m for THING=140	w told _ it=-140	k YOU _ CAUSE=-140	k ^ _ -of=-140
w ^ _ of=-140	k COLD _ YOU=-140	k ^ -en=-140	m ^ -en=-140	k -at I DO BEEN=-140	j not where=140	j are this=140	m lie -or=-140	s husba=140	j have worse=140	w nothing _ $=140	j how were=-140
k -my BEEN=-140	j i four=-140	j who was=140	k ^ I BEEN JUST=140	j now i=-140	j to explain=-140	m -to explain=-140	w to explain=-140	k -ne I=-140	m -ne i=-140	p HAVE BEEN LIE=-140	m YOU lost=-140
w you lost=-140	s inste=-140	w instead=-140	k THING _ IT=140	k CAUSE YOU $=-140	k -nd _ -to=-140	j away it=-140	k NOT -as=140	m NOT as=140	p IT ME OTHER=140	s expen=140	w expenses=140
k , _ -or=-140	w , _ for=-140	j had right=-140	w had _ right=-140	j you our=-140	j me when=140	p ERROR WOULD=-140	p CAUSE IT HAPPEN=-140	w laughed=-139	j i slip=-139	p I THING YOU=-139	k -he _ -to=-139
w the _ to=-139	j nights for=-139	w to _ for=-139	k , _ WOULD=139	m bad CHOICE=139	p NOT IT BEEN=-139	p WOULD ERROR=-139	m wanted $=139	w wanted $=139	m -so that=-139	w so that=-139	j slept the=139
k -gh=139	m were ERROR=139	k ^ IT DO=-139	k , _ THEY=139	s stay=-139	w stay=-139	p I TRUST WILL=139	p WOULD WANT=139	j am calling=-139	j each i=-139	k , -so=139	m , -so=139
m , so=139	w , so=139	k BEEN -el=-139	m BEEN cruel=-139	k -of -at YOU=139	w of what you=139	k ^ BECAUSE I=-139	w ^ because i=-139	p NOT COLD YOU=-139	s call=-139	w call=-139	k ME -ns=139
k ^ _ IT=139	s heard=-139	w heard=-139	p BEEN BEEN LIE=-139	k -nd _ LIFE=139	j years it=-139	w ^ i used=-139	w than _ $=139	s wait=-139	w wait=-139	j kind of=139	m kind -of=139
w kind of=139	p YOU STATE I=-139	w left _ the=-139	k ^ CAUSE=139	m ^ CAUSE=139	m ^ let=139	w ^ let=139	p HAVE IT IT=-139	k OTHER HAVE=139	p YOU OTHER HAVE=139	w sorry _ it=139	p I YOU OTHER=-139
w money _ $=139	j d have=139	j our daughter=-139	m WE daughter=-139	m our -er=-139	w our daughter=-139	j to now=-139	j my lie=-139	k -to CHOICE=-139	m to CHOICE=-139	p DRINK YOU=-139	j were those=138
k -lk $=138	m -lk $=138	m talk $=138	w talk $=138	j and she=138	j i alone=-138	k ^ _ COLD=-138	j i lunch=-138	p I HAVE THING=138	s best=138	w best=138	k YOU _ -on=-138
m am -ng=-138	p THEY ALL=138	w temptation=138	m you -ok=-138	j my after=138	p DO BECAUSE YOU=138	j even i=-138	m your COLD=-138	w got _ $=138	k -nd -ut $=-138	w find out $=-138	m sorry -ut=138
w sorry about=138	k ^ YOU HAVE=-138	k HAVE NOT BEEN=138	m NOT been=138	j never brought=138	m NOT brought=138	w never brought=138	j you worst=138	k IT BEEN -at=138	k BEEN _ -en=-138	k I LIE -ut=138	w i lied about=138
m all $=138	w all $=138	p STATE IT BEEN=138	k ^ YOU BEEN STATE=-138	k BEEN CAUSE -up=-138	k -of -es=138	m of -es=138	j it away=-138	k BEEN COMPARE $=138	j you even=138	w find _ $=-138	p I LIE ME=-138
k -ke ME TRUST=138	k I -ke ME TRUST=138	w broke my promise=138	k ^ I -ld=-138	p HAVE I YOU=-138	k ^ -he OTHER=138	k YOU CHOICE IT $=138	k -om THEY=-138	m from THEY=-138	j was basically=138	k I -me=138	m i -me=138
k NOT _ DO=-138	p I NOT SORRY=-138	m -en us=137	m between WE=137	w between us=137	p ME ME THEY=137	m no -ct=-137	k THEY _ NOT=-137	w couple=137	j of your=-137	m -re me=137	k -ll _ -at=-137
p I SEX YOU=-137	j your work=137	s tried=137	w tried=137	k I DO NOT -me=-137	k -nd I SAW=-137	p YOU YOU YOU=-137	k , _ WE=137	j i asking=-137	k I -it=-137	m i -it=-137	m got STATE=137
w i have never=137	j would look=-137	j the found=-137	m you -at=-137	j me more=137	w it to=137	k -ll _ -ow=-137	w it was me=-137	m ^ after=137	w ^ after=137	k -a -id=137	m a -id=137
k I JUST=137	m i JUST=137	j the most=137	w was basically=137	j was up=-137	p ALL WILL=137	j was true=-137	j on not=137	j and needed=137	k I -ed IT $=-137	m -to decide=-137	w to decide=-137
m been -he=137	w been the=137	k -ar , I=-137	p YOU NOT THING=-137	k BEEN -ht $=-137	k BEEN _ -ot=137	p BECAUSE BEEN NOT=137	j meant to=137	k I -ed IT=-137	j i guess=137	m I guess=137	w i guess=137
k -ld _ LIFE=-137	p ME LIE YOU=-137	j was after=137	k -he LIFE BEEN=-137	m -go to=-137	w go to=-137	w sorry _ that=137	k -ee -es=-137	m three -es=-137	m me ,=-137	w me ,=-137	k ALL WILL=137
k I HAVE NOT BEEN=137	k IT _ -in=137	j in after=-136	j was do=136	k NOT -ke=136	s deal=136	w deal=136	p NOT I LIE=-136	k -ed -he -om=136	k COMPARE _ -at=136	s aunt=-136	w aunt=-136
k HAVE -he=-136	m HAVE the=-136	k I _ JUST=136	p CAUSE ME BEEN=136	j i give=136	j myself it=-136	m TRUST in=-136	k -sh $=-136	m -sh $=-136	k ^ ERROR=136	m ^ ERROR=136	w saw it=-136
k -ed -ne $=-136	j there been=136	w there _ been=136	w ^ you had=-136	w it _ what=136	p HAVE BECAUSE=-136	k -ur=-136	k -at THEY=136	w promised=-136	j said no=-136	m -id no=-136	w said no=-136
w it is=136	j i broke=-136	k -il _ SAW=-136	w i know $=136	p NOT I CHOICE=136	j d into=136	j have if=136	k HAVE -ed -ng=-136	j how much=-136	k -ow -ch=-136	m -ow much=-136	m how -ch=-136
w how much=-136	k -py=-136	k -in -ne=-136	m in -ne=-136	k SEX _ ME=-136	p I WILL IF=-136	p I IT WANT=136	j it started=136	j that had=-136	p I SORRY WE=136	j a d=136	p WOULD DRINK=136
j blame i=-136	w mother=-136	p I NOW IT=-136	p I WOULD WANT=136	k -nd _ ERROR=136	m me BEEN=135	p BEEN I JUST=135	j friends i=-135	j wanted and=-135	p SORRY WE=135	m OTHER has=135	k -ch COMPARE=135
k NOT -ld YOU=-135	k FEEL YOU $=135	j and kept=-135	p WANT NOT BEEN=-135	w lie for=-135	w ^ you could=135	k -nd _ -of=-135	s learn=135	j up and=-135	j a question=-135	j and how=135	j have since=-135
p I LIE BECAUSE=135	k ^ _ -ls=135	p BEEN TRUST IT=-135	w other=135	m asking YOU=-135	w asking you=-135	w ^ _ we=135	w was true $=-135	w you wanted to=135	k -a -ar=-135	m a -ar=-135	m -by me=-135
w by me=-135	s wake=-135	w wake=-135	j for years=-135	j yelled i=135	j i them=-135	p I STATE ALL=-135	m know I=135	w know i=135	j lie for=-135	p THEY DO NOT=-135	k I WANT YOU=135
j lies about=-135	j no idea=135	k NOT -ea=135	m NOT idea=135	m no -ea=135	w no idea=135	p MAYBE COLD=135	k -on -ng=135	m on -ng=135	k -om -or=135	k -wo -es=135	m two -es=135
w , _ at=135	j someone me=134	m -nd said=-134	w and said=-134	s panic=134	k LIFE _ -nd=-134	m ME day=134	w my day=134	p STATE HAVE=-134	w said _ was=-134	k IT -ng=-134	j been to=-134
s those=134	w those=134	m BEEN just=134	w told your=-134	j i lying=-134	w i _ this=-134	m ^ no=-134	w ^ no=-134	k STATE , I=-134	p COLD BECAUSE=134	w i _ sober=-134	k YOU _ -ht=-134
s held=134	w held=134	m around $=134	w around $=134	m ^ an=134	w ^ an=134	p CHOICE IT NOT=-134	m birthday $=-134	w birthday $=-134	w your birthday $=-134	j i gambling=-134	p MAYBE FEEL=134
s corne=134	j one another=134	p I THEY WE=-134	j and with=-134	k HAVE _ COMPARE=134	p IT IT YOU=-134	w yourself=-134	k THING $=134	m THING $=134	m hotel $=-134	w hotel $=-134	k -ke NOT=134
w was _ getting=134	k I BEEN NOT -he=134	p NOT CAUSE ME=-134	m another $=134	w another $=134	k WOULD HAVE -ed=134	p IT COLD=134	k -ea=134	s idea=134	w idea=134	p I COMPARE YOU=-134	k ^ _ -ok=-134
w ^ _ took=-134	j never at=134	s mothe=-134	w nights=-134	w should _ have=134	m BEEN telling=-134	w it was my=134	m into IT=-134	m was ME=-134	w about that $=134	p BEEN NOT SEX=134	w if _ were=134
w am sorry you=133	s peace=133	w peace=133	p YOU NOT HAVE=-133	s wrote=-133	w wrote=-133	w i _ that=-133	s along=133	w along=133	j to hear=-133	k -to -ar=-133	m -to hear=-133
m to -ar=-133	w to hear=-133	m caught $=-133	w caught $=-133	j when was=-133	j to someone=133	m BEEN what=133	k IT _ -ow=133	p I IT THING=133	j the life=133	s terri=133	w terrible=133
p YOU LIFE ME=133	p HAVE IT BECAUSE=-133	j so would=-133	k ERROR HAPPEN=133	w questions=-133	j i at=-133	p YOU ME COMPARE=-133	p BEEN JUST JUST=133	j drinking on=-133	w your _ and=-133	j has me=133	m BEEN real=-133
k -ne ,=133	m -ne ,=133	j what want=133	w , that is=133	j you should=133	m YOU should=133	w you should=133	k BEEN -ep=133	j my mother=-133	m ME mother=-133	w my mother=-133	k NOT ALL=133
j not much=-133	k IT BEEN -en=-133	k IT _ -an=-133	k ME _ -er=133	k -es _ NOT=133	k -le _ BEEN=-133	k -ay I BEEN STATE=-133	w was _ lie=-133	w was a lie=-133	k ^ _ THING=133	k DO _ ME=-133	p YOU BECAUSE ALL=133
k LIFE -nd I=133	j and went=-133	p BEEN COMPARE ME=133	j three you=-133	k ^ YOU -er=-133	w am _ a=133	k TRUST -in=-133	k -hy $=-133	m -hy $=-133	m why $=-133	w why $=-133	w ^ i needed=133
s true=-133	w true=-133	k IT -ck $=133	w it back $=133	m ^ even=-133	w ^ even=-133	j at your=-133	w doctor=-133	k IT FEEL YOU $=133	k ^ IT DO NOT=-133	p THEY NOT I=-132	k -un $=132
m -un $=132	w it _ to=132	k FEEL _ IT=132	p IT I YOU=-132	k -to _ -at=-132	m WANT that=-132	k YOU THING=132	p CAUSE CAUSE IT=-132	k LIE -to=-132	m LIE to=-132	w it was never=-132	j if were=132
k LIE _ -re=-132	m tired $=132	w tired $=132	w ^ you made=132	m YOU found=-132	w you found=-132	k ^ -a=132	m ^ -a=132	m ^ a=132	w ^ a=132	k NOT _ I=132	p CAUSE YOU IT=-132
j on on=-132	k ME ,=-132	m ME ,=-132	k -rd _ $=132	s notic=132	j where went=132	p I DO SEX=132	p IT NOT BEEN=-132	m was SEX=-132	w was texting=-132	w was _ with=-132	k -ot=132
j it quiet=132	w everything=132	m was -ue=-132	w was true=-132	m ME for=-132	m me -or=-132	w me for=-132	p BEEN YOU LIE=-132	p SAW LIFE=-132	j i wait=-132	p NOT NOT YOU=132	m HAVE stopped=-132
j and stuff=132	p WILL YOU YOU=-132	k I _ -th=-132	k -to YOU -in=-132	k BUT _ -to=-132	w still _ to=-132	k -to THEY -at=-132	w you know it=132	j that can=-132	p I BEEN COMPARE=132	j you because=-132	w she _ the=132
j not how=-132	p IT IT ME=-132	j i all=132	k DO BEEN=132	k IT _ -en=-132	p MAYBE WILL=-132	k ^ YOU CAUSE ME=132	k -at _ ,=-132	w at _ ,=-132	w ^ _ make=132	j there for=131	p YOU CHOICE WILL=131
j in no=131	s octob=-131	w october=-131	w were _ the=-131	k -ys $=-131	m -ys $=-131	p THEY THEY IT=131	m have STATE=-131	w to it $=131	p ME LIE I=-131	k NOT -se=-131	p I HAVE WANT=131
p IF IT I=131	k -nd _ -om=-131	j wanting to=-131	m wanting -to=-131	w wanting to=-131	k BEEN _ -ch=-131	p I FEEL HAVE=-131	k YOU _ -et=-131	p BEEN GAMBLE WE=131	k NOT -al=131	k -te -on=131	p CHOICE NOT=-131
p I COMPARE LIE=-131	k I WOULD -en=131	k WOULD -en=131	m d -en=131	k NOT -or=-131	m NOT for=-131	m IF it=131	w if it=131	j wanted both=-131	m drunk $=-131	w drunk $=-131	j she it=131
j i always=131	k -a -en=-131	m a -en=-131	k , _ -he=-131	w , _ the=-131	j every i=-131	p IF BEEN ME=131	m while YOU=-131	w while you=-131	j hold i=131	p WILL I WILL=-131	j one years=131
p I BEEN DRINK=-131	k HAVE -to -ay=131	p I WOULD IF=131	j be was=-131	k -er COMPARE=131	m -er than=131	m love YOU=131	w love you=131	k YOU DO NOT=-131	p LIE I DO=131	j that would=-131	w ^ _ barely=131
j i our=-131	k ^ I -ld YOU=-131	j your body=-131	k YOU -dy=-131	m YOU body=-131	m your -dy=-131	w your body=-131	p WOULD BEEN YOU=131	p I JUST DO=131	j my a=130	j there need=130	w i need to=130
s disap=-130	k ^ _ -ts=130	s neede=130	w needed=130	s expec=130	k ^ I -ed=-130	w ^ _ said=-130	p HAVE SAW YOU=-130	j told in=-130	j that lying=130	w an _ and=-130	w had _ $=-130
j am your=-130	j i again=-130	j i drove=-130	m I drove=-130	w i drove=-130	k LIE -om=-130	k -me _ $=130	j until the=-130	p YOU NOT BEEN=-130	j you let=130	j mistake was=-130	p OTHER HAVE BEEN=130
k -wo _ $=-130	w two _ $=-130	k WOULD _ HAVE=130	k FEEL -id=-130	k -le ,=130	m -le ,=130	k ^ I -pt -ng=130	s far=130	w far=130	k -nd _ -ht=130	k , -ne=130	m , -ne=130
k I HAPPEN STATE=130	p I IT THEY=-130	j a home=130	m -at was=130	w what was=130	k NOT -ce=-130	j my kept=130	p I IT JUST=-130	j the place=130	j those months=130	k I BEEN -he -ne=-130	m ^ look=130
w ^ look=130	j would the=-130	k BEEN -ke=130	m BEEN like=130	w about _ ,=130	k ^ -in=130	m ^ -in=130	k ^ YOU CAUSE=130	p JUST I IT=-130	k BEEN SORRY YOU=130	k I BEEN SORRY YOU=130	p THEY ME NOT=130
j not last=130	w i _ asked=-130	k -on IT BEEN=130	j i text=-130	p HAVE DO THING=130	j me be=130	j of times=130	m -of times=130	w of times=130	j i thousand=-130	j got into=-129	p IF WE=129
p JUST YOU NOT=129	s wired=129	w wired=129	p YOU COLD IT=129	p NOT YOU BEEN=-129	k BEEN -he LIFE=129	k IT BEEN -he LIFE=129	k BEEN -ue=-129	m BEEN true=-129	k -in THEY=129	m in THEY=129	j as and=129
w am telling=-129	w am telling you=-129	w i am telling=-129	m your -er=-129	s error=129	w that night $=-129	j for weeks=-129	k JUST -er=129	p I WILL I=-129	w i _ back=-129	p TRUST ME=-129	j the lost=129
k -re _ THING=129	j big deal=129	k -ig -al=129	m -ig deal=129	m big -al=129	w big deal=129	j on sunday=-129	m -on sunday=-129	w on sunday=-129	j fine i=129	m fine ,=129	w fine ,=129
k -en _ HAVE=-129	j is were=129	j nobody i=129	k SORRY _ FEEL=129	s telli=-129	w telling=-129	w and _ ,=129	j never it=129	k JUST CHOICE=129	k COMPARE -th=129	w was drunk $=-129	w am ashamed=-129
w i am ashamed=-129	j and all=129	m place $=129	w place $=129	j on at=129	p DO IT BECAUSE=129	k -ow YOU BEEN=-129	j a tell=-129	p COLD I=129	j days i=-129	k -ed _ OTHER=-129	k -rs -of=129
m -rs of=129	k IT -a=-129	m IT a=-129	k -ay YOU=-129	s gambl=-129	s perso=129	k FEEL _ -so=129	k -op=-129	w you _ nothing=-129	k I BEEN -ng YOU=-129	m put -in=129	w put in=129
m all I=129	w all i=129	p NOT JUST IT=129	w did it to=129	p WILL NOW=-129	k WOULD NOT HAVE=129	p SEX THEY BEEN=129	m understand IT=-129	p SORRY YOU DO=128	w been _ to=-128	k -ke -he=-128	m -ke the=-128
w ^ _ in=128	p SORRY YOU ME=128	j me or=-128	p JUST ALL=128	w left _ $=128	p DO TRUST=128	p ME IT JUST=-128	p WILL TRUST=-128	j and lie=-128	j you decide=-128	p I WANT DO=-128	k , -nd I DO=-128
j a your=-128	m -to make=-128	w to make=-128	j lied to=-128	m lied -to=-128	w lied to=-128	k BEEN -a JUST=128	p FEEL WANT=128	m that -ay=-128	j i regret=128	w regret=128	s bough=-128
w bought=-128	w stupid _ $=128	p IT WOULD HAVE=128	s week=128	w week=128	k CAUSE _ ERROR=128	j looked was=-128	k DO -to YOU=-128	k -en -a=-128	m -en a=-128	j are what=128	k DO _ -ut=128
k HAVE -ed -ut=128	w glass=-128	k BEEN BEEN=128	k -he _ -st=-128	k CHOICE _ HAVE=128	j missed her=-128	m missed THEY=-128	w i missed her=-128	w missed her=-128	j bought the=-128	j i months=-128	j it years=-128
k HAVE _ -a=128	m that WILL=128	p WOULD NOT HAVE=128	j have a=128	w raised=128	j nothing do=-128	s littl=128	w little=128	k WOULD CAUSE=-128	k WOULD CAUSE IT=-128	p IT WOULD CAUSE=-128	w not _ anything=-128
k -id _ WOULD=-128	k -nd THEY=128	j my right=128	k -ep -ng=-128	m keep -ng=-128	w i know that=-128	k JUST _ -nd=128	k -ch -nd=-128	m -ch and=-128	j both and=-128	j had slept=128	m not -ne=-128
p SORRY I SORRY=-128	p HAVE YOU WANT=128	p NOT BECAUSE=-128	k -ng _ ME=128	k YOU -in -he=-128	m saw IT=-127	m is -on=-127	w is on=-127	k WE OTHER=-127	m our OTHER=-127	m before -he=-127	w before the=-127
k CHOICE _ -he=-127	j you listen=127	j it does=-127	w it does=-127	w those _ $=127	j a choice=-127	m -a choice=-127	w a choice=-127	k CAUSE _ -to=-127	k ^ BECAUSE -of=-127	w ^ because of=-127	k YOU COLD=-127
k IT ALL=127	m happen $=-127	w happen $=-127	p BEEN I TRUST=127	j that be=-127	k -on -ys $=-127	p THEY BEEN BEEN=127	j to blame=-127	m -to blame=-127	w to blame=-127	s him=-127	w him=-127
j or you=-127	j are a=127	w ^ _ it=127	s slipp=127	w slipped=127	s troub=127	w trouble=127	k ^ I -id=-127	w never _ to=-127	k -th _ BEEN=127	j information you=127	m everything $=127
w everything $=127	p HAPPEN NOW=127	m drinking $=127	w drinking $=127	j to because=-127	k I BEEN NOT ME=127	k -a -me=-127	m a -me=-127	j and never=127	j i small=-127	m BEEN more=127	p WE HAPPEN=127
k -an ERROR=-127	m an ERROR=-127	k -st -me $=-127	k YOU WOULD NOT=-127	j done it=-127	p BEEN DRINK I=-127	m BEEN worse=127	j a this=127	w ^ _ money=-127	m -a man=127	w a man=127	k WOULD _ NOT=127
k , -nd I -ed=-127	p IT BEEN FEEL=127	k SORRY _ LIE=127	k , DO=127	k , DO NOT=127	m , DO=127	k -a -ot=127	m -a lot=127	m a -ot=127	w a lot=127	j blame it=127	k -es -nd I=-127
k YOU BEEN -ht=-127	w you _ right=-127	k ALL _ $=127	w , _ that=-127	p STATE YOU CAUSE=-127	m true $=-127	w true $=-127	m HAVE it=-127	k ME _ -ve=127	k , _ ,=127	w , _ ,=127	k IT BEEN ERROR=-127
j your has=127	k YOU WOULD BEEN=127	m was -ly=-127	p YOU ME IT=-126	j last year=126	m -st year=126	m last -ar=126	w last year=126	k NOT DO IT=126	w something _ me=126	k -om _ ,=126	w from _ ,=126
j i stood=-126	j none of=-126	m none -of=-126	w none of=-126	k BEEN -us=-126	j lied for=-126	k IT _ COMPARE=126	m see YOU=-126	p DO IT LIFE=126	j did do=126	k COLD -at YOU $=-126	j lie again=-126
j words were=126	m words BEEN=126	w words were=126	w message=-126	p WE WE=126	k SEX BEEN=-126	p THEY BEEN NOT=126	s care=126	w care=126	j and drunk=-126	k -er YOU=-126	p CHOICE I ME=126
p DO NOT I=-126	j point of=126	j like when=126	w so _ would=-126	m YOU do=-126	w you do=-126	w that _ can=-126	w did to you=-126	k -ad=126	j i kept=-126	p THEY BEEN THEY=126	p I DO DO=126
m SORRY my=126	j if it=126	w knew _ you=126	j before did=126	k SORRY YOU FEEL=126	k THING -nd=126	j to open=126	p BEEN COLD YOU=-126	w i was not=126	m LIFE was=-126	k ME -ve $=126	j hard and=-126
p SORRY I GAMBLE=126	j i getting=126	j was getting=126	j just and=126	j if so=126	p I STATE THING=126	k BEEN FEEL $=-126	s betwe=126	w between=126	j caught i=-126	j said were=-126	p CHOICE YOU I=-126
j for when=126	k -ld ME IT=-126	j how have=126	w i was with=-126	w was with=-126	p COLD BUT=126	j no i=-126	p IT BECAUSE IT=-126	s word=-126	w word=-126	k CHOICE -ut=-126	m CHOICE about=-126
p IT SAW I=-126	j have be=-125	k -an $=125	m -an $=125	k YOU -so=125	m YOU so=125	m you -so=125	w you so=125	p WILL HAVE NOT=125	j the blame=125	m -he blame=125	w the blame=125
k IT BEEN NOT -a=-125	j sorry about=125	w at your=-125	k -er IT=-125	w ^ i drove=-125	s all=125	w all=125	k YOU -ok=-125	m yourself $=-125	w yourself $=-125	p IT COMPARE YOU=125	w forgive=125
m YOU look=-125	w you look=-125	k -he _ -at=-125	p IT ME NOT=-125	w pushed _ into=-125	w pushed me into=-125	k , I -ed=-125	p I CHOICE CHOICE=-125	s win=125	w win=125	p SAW I SORRY=125	j to without=-125
p ME IT NOT=-125	j what this=125	j told about=-125	m all IT=125	k ^ I -ze=125	k ^ _ -ze=125	j not are=-125	k BEEN -py=-125	m -nd what=125	w and _ kids=125	w and the kids=125	j children you=-125
w about you=-125	w since you=125	j for what=125	j know have=125	w know _ have=125	p NOT IT HAVE=125	p WILL CAUSE=125	w even _ i=-125	k TRUST _ IT=-125	k -an _ -nd=-125	s alone=-125	w alone=-125
j not do=125	w you in the=-125	k -nd _ ,=125	j the doctor=-125	m -he doctor=-125	w the doctor=-125	k ^ WANT=125	m ^ WANT=125	m apartment $=-125	w apartment=-125	w apartment $=-125	s card=-125
w card=-125	j the hotel=-125	m -he hotel=-125	w the hotel=-125	p WILL THEY=-125	k BEEN -ll=-125	k BEEN NOT ME=125	s asham=-125	w ashamed=-125	m is ME=-124	p I DO SORRY=124	m I broke=-124
w i broke=-124	k NOT _ -re=124	w cover=-124	j this in=-124	w is mine=-124	k -nd _ -id=-124	k -or -ny=124	m for -ny=124	k -ed -on IT=124	k I HAVE -id=124	k ^ I HAVE -id=124	s these=124
w these=124	k -or _ -rs=-124	j i dinner=124	k I -ut IT=-124	w monday=-124	j you wanted=124	j are it=124	k BEEN _ -ty=124	j the past=124	j the got=124	s sit=-124	w sit=-124
p SEX NOT IT=124	j will on=-124	j what going=124	j in car=-124	k -in _ -ar=-124	w in _ car=-124	m , which=124	w , which=124	m nothing YOU=-124	w nothing you=-124	m -ng him=-124	w your _ in=124
j information was=124	w information=124	j to room=-124	w was _ $=-124	j am person=124	w i _ meant=124	p LIFE ERROR=124	k STATE _ -on=-124	w lost _ on=-124	p WANT HAPPEN=124	k HAVE -me=124	k BEEN -rs=124
j so why=124	m bed $=-124	w bed $=-124	m said $=124	w said $=124	k -ll IT=124	j even were=-124	k ^ -at I DO=-124	p JUST YOU IT=-124	w to _ back=124	j not with=124	k ^ IF YOU BEEN=124
j i card=-124	s argum=124	k ^ -he -er=124	m -he dealer=124	w ^ _ dealer=124	w ^ the dealer=124	w the dealer=124	j took out=-124	w i was wrong=-124	k -on _ YOU=-124	s certa=124	w certain=124
j you know=124	j was than=124	j like me=124	j those i=-124	p I LIFE GAMBLE=-124	k -lf -he=124	m -lf the=124	m half -he=124	w half the=124	k -ld _ I=-124	j i kids=-124	s until=-124
w until=-124	p BEEN WILL WILL=-124	j were when=-124	s coupl=124	k -he ERROR=124	m the ERROR=124	k DO -to YOU $=-124	j no on=-124	w all _ did=124	p WILL CHOICE=-124	j about money=124	k -ho -ed -he=124
k -ne -ho -ed -he=124	w into it=-124	w into it $=-124	j decided to=-124	k MAYBE _ BEEN=123	k I -ed -in=-123	p I LIE WE=-123	j there to=123	k -re _ -ng=-123	p DO YOU I=-123	j said had=-123	k -he -ss=-123
m the -ss=-123	k -ay -or -a=-123	j never a=123	p I CAUSE WILL=-123	j what can=123	w at _ and=-123	j not hard=-123	j i another=-123	p NOT IT BECAUSE=-123	k -of _ ALL=-123	m well ,=123	w well ,=123
p I WILL THEY=-123	m drink ,=-123	w drink ,=-123	j was sorry=123	p SORRY STATE=123	p BECAUSE BEEN IT=-123	k -ng _ -en=-123	j made of=123	j leaving the=-123	m BEEN leaving=-123	s leavi=-123	w leaving=-123
k WANT _ I=123	k I _ -ll=-123	p YOU DO NOT=-123	w seeing _ $=-123	j answer and=-123	k ^ I LIE ,=123	m I regret=123	w i regret=123	p ME BECAUSE BEEN=-123	w and then it=123	j did because=123	w in _ and=-123
j you then=123	j never up=123	k I _ -od=-123	k -ng THEY=-123	k -ng ,=-123	m -ng ,=-123	k MAYBE _ HAPPEN=123	k -de $=123	m -de $=123	m week $=123	w week $=123	k ^ I WOULD NOT=123
k I BUT=-123	m I still=-123	m i BUT=-123	w i still=-123	p I IT WILL=123	j there me=123	j i stop=-123	j my me=123	j were some=123	m were -me=123	w there were some=123	w were some=123
k HAPPEN -ed=123	k NOT -ld=-123	j said she=-123	j call i=-123	k -of WE $=123	w of us $=123	k YOU SAW ME=-123	k WE _ -nd=-123	m -a question=-123	w a question=-123	p IT BEEN ALL=123	j with money=-123
k BEEN -a LIE $=-123	j maybe i=123	j sorry can=123	k -at BEEN=123	m what BEEN=123	w say it was=-123	j it if=123	w know _ $=123	j it months=-123	p ME THING YOU=-123	j she the=123	m weeks $=-123
w weeks $=-123	p LIFE YOU ME=123	w i _ with=-123	j while i=-123	w was _ at=-123	j me months=123	k YOU CHOICE $=-122	k ^ -he -ts=122	w comfort=-122	j too much=122	k COMPARE -ch=122	m COMPARE much=122
m too -ch=122	w too much=122	p YOU GAMBLE ME=122	w ^ _ that=122	w if _ had=122	j of in=-122	p YOU NOT COLD=-122	k BEEN -ne $=-122	w not your=-122	m I need=122	w i need=122	j before the=-122
p YOU YOU TRUST=-122	k NOT -ks=122	j because how=122	m COLD at=-122	k ^ _ -to=122	w phone=-122	m while I=-122	w while i=-122	w ^ no one=-122	p I WOULD DRINK=122	k -ll _ HAVE=122	m night ,=-122
w night ,=-122	j bad my=122	k LIE -to YOU -in=-122	p DO NOT NOT=122	k BEEN -ue $=-122	k ^ MAYBE=122	m ^ MAYBE=122	j to than=122	p DO BEEN NOT=122	p I SORRY LIE=122	w hurt _ and=-122	j know how=122
m know -ow=122	w know how=122	k NOT -ar=-122	m not -ar=-122	s kind=122	w kind=122	k DO NOT CHOICE $=-122	w not know $=-122	p I HAVE SAW=-122	k -of LIE=-122	m of LIE=-122	w i _ angry=-122
s men=122	w men=122	p SEX YOU=-122	p THING ME=122	p YOU I WILL=-122	j real i=-122	j lie and=-122	j so you=-122	k -od $=122	m -od $=122	p BECAUSE COLD=122	k I CHOICE $=122
s bad=122	w bad=122	w was _ from=122	j i basically=122	m ME because=-122	w me because=-122	p BECAUSE THEY=-122	j i stuff=122	j your right=-122	k -a -ck=-122	m a -ck=-122	k -ck -he=-122
m -ck the=-122	k BEEN _ -al=122	p I GAMBLE=-122	j if had=122	k -at _ I=122	k ^ _ -nt=122	s becam=122	w became=122	p YOU YOU CHOICE=-122	m IT started=122	k HAPPEN NOW=122	j it week=122
w you what=-122	k -to -ry=-122	m to -ry=-122	k -ld YOU $=122	w told _ $=122	w told you $=122	j it felt=-122	m IT felt=-122	w it felt=-122	w it _ me=-122	p IF YOU NOT=122	m I chose=-122
w i chose=-122	m information BEEN=122	w information was=122	w see _ $=-122	p HAVE I THEY=-122	p YOU NOT FEEL=122	k HAVE YOU=122	w , _ are=-122	p ME ALL BEEN=122	k ^ -he ALL=122	k -on _ -or=122	k NOT -ne=-122
m THING about=-122	p I BEEN SEX=-122	p DO I WOULD=-121	p MAYBE IT I=-121	j let think=-121	k CAUSE _ -nk=-121	w let _ think=-121	p DRINK I HAVE=-121	m I see=-121	w i see=-121	j was place=121	m NOT going=-121
s next=-121	w next=-121	j to find=121	k -in -he -ar=-121	w in the car=-121	k CAUSE -up=-121	m CAUSE up=-121	m -to you=-121	m YOU now=-121	w you now=-121	w married=121	j you anything=-121
p SORRY YOU NOT=121	p BEEN NOT COLD=-121	k GAMBLE -on=-121	m GAMBLE on=-121	p HAVE I THING=121	k -an WE=121	m -an we=121	m can WE=121	w can we=121	w ^ i turned=-121	p CHOICE CHOICE=-121	p IT NOT CHOICE=121
m am -a=121	w am a=121	w i am a=121	k -ts BEEN=-121	k -ne -ay=121	k I SORRY -he=121	k SORRY -he=121	k ^ I SORRY -he=121	m SORRY the=121	m regret -he=121	w i regret the=121	w regret the=121
k -nd _ -me=-121	j do with=-121	m be -ed=121	k WOULD _ IT=-121	s date=-121	w date=-121	m BEEN happy=-121	w drinks=121	p HAVE LIE=-121	w i _ how=121	m -a reason=121	w a reason=121
j not be=121	k SAW _ -he=-121	k THEY BEEN ME=-121	k ^ THEY BEEN ME=-121	s case=121	w case=121	j last not=-121	m NOT thinking=121	k -ss ,=-121	m -ss ,=-121	w , _ will=-121	p BEEN ERROR NOT=-121
w were _ on=121	k NOT _ SAW=121	j truth i=-121	j the in=-121	j a lot=121	p I BUT YOU=121	k -ed IT=-121	j i site=-121	s site=-121	w site=-121	p COMPARE DO NOT=121	k THEY YOU=-121
w and _ needed=121	w and i needed=121	k WE BEEN=121	j too i=-121	j said the=-121	w was just=121	m not -in=121	m not -ke=121	p SORRY IF I=121	w you _ tell=-121	p YOU ME ALL=121	p COMPARE LIE YOU=-121
p IT CAUSE I=-121	j will into=121	p YOU HAPPEN IT=121	k I _ -il=-121	w i _ until=-121	m -ng about=121	j thing and=121	k I _ THING=121	k -ve $=121	m -ve $=121	w ^ i said=-121	w the _ got=121
k , _ -en=-121	k IT -ll $=121	w it all $=121	k -ne THING=121	m -ne thing=121	m one THING=121	w one thing=121	j does that=121	p BEEN BEEN COLD=121	k -to THING $=-121	w you _ out=-121	k -om $=-120
m -om $=-120	j can say=120	j should not=120	w should not=120	k LIE THING=120	k -he -ar=-120	m the -ar=-120	j telling you=-120	m not COLD=-120	j sorry your=-120	k -in _ -er=-120	k BEEN _ -om=120
k , I WILL=-120	w , i will=-120	j asked the=-120	p YOU I GAMBLE=-120	w i used to=-120	m -he past=120	w the past=120	p THEY ME YOU=120	k -or _ -ng=-120	k -up -to YOU=120	k I -ld YOU $=120	p NOT IF YOU=120
p BEEN NOT BECAUSE=-120	m I kept=-120	w i kept=-120	m that -ch=120	k -at _ -nd=-120	k -he _ -ut=-120	m HAPPEN when=120	j you needed=-120	m YOU needed=-120	w you needed=-120	p LIE LIE=120	s ask=-120
w ask=-120	w pictures=-120	k -ur $=-120	m -ur $=-120	m hour $=-120	w hour $=-120	j what say=120	p CHOICE COLD=120	p YOU MAYBE I=120	j because her=-120	p WOULD LIE=-120	p BEEN HAPPEN IT=120
p YOU TRUST IT=-120	w have no=-120	k -me -to -ng=120	k -me _ -ng=120	w there _ some=120	w i _ tell=-120	p SAW YOU IT=-120	k I WANT IT=-120	k -he _ WILL=120	k -on _ COMPARE=120	m perhaps I=120	w ^ perhaps i=120
w perhaps i=120	j was every=-120	j i promised=-120	j have man=120	m it DO=-120	k SEX _ ,=120	m -a bad=120	w a bad=120	k IT _ -al=120	j about like=-120	k I GAMBLE=-120	m i GAMBLE=-120
k -so I -ed=120	k -so _ -ed=120	p WILL I=-120	j kept the=-120	k -go $=-120	m -go $=-120	k YOU -rs=-120	s perfe=120	w perfect=120	j in position=120	k -in _ -on=120	s posit=120
w in _ position=120	w position=120	j hurt had=-120	k -en SORRY $=-120	j to see=120	m -to see=120	w to see=120	p ME NOT ME=-120	s phone=-120	k IT THING=120	j like am=120	s makes=-120
w makes=-120	p GAMBLE BEEN NOT=119	k -se I=119	m -se i=119	w , i said=119	p YOU JUST SAW=119	k BEEN _ DRINK=119	p WILL I DO=-119	k -of ALL=-119	m of ALL=-119	w ^ _ love=119	k ERROR CHOICE $=119
p BEEN STATE CAUSE=-119	k BEEN -a -nt=119	k BEEN NOT WILL -to=-119	w not going=-119	w not going to=-119	p IT I STATE=119	m blame $=119	w blame $=119	j part you=-119	j did nothing=119	k -nd _ JUST=119	m way YOU=119
w the way you=119	w way you=119	k YOU _ COLD=119	p BEEN WILL I=-119	p COLD YOU BEEN=-119	p I ME ALL=-119	k -re BEEN -me=119	k ^ -re BEEN -me=119	k HAPPEN -ut=119	w ^ you know=119	j can promise=-119	k I _ -ck=-119
j you make=119	j since you=119	k I WOULD NOT HAVE=119	k -ow _ $=-119	k ALL -ht $=119	w every night $=119	k -in -ry=-119	m in -ry=-119	w ^ _ enjoyed=-119	w ^ i enjoyed=-119	s feeli=119	j will my=-119
k I MAYBE -ay=-119	w i could say=-119	w you _ left=-119	j told had=-119	k -at YOU -ed=-119	s suppo=119	k , _ WILL=-119	w decisions=119	m not -ed=119	k ME -nd I BEEN=-119	p DO IT DO=-119	j to talk=119
m -to talk=119	w to talk=119	k ^ I -ut IT=-119	j there way=119	j of us=119	m -of us=119	w of us=119	m came -to=119	k IT -ng $=-119	j get that=119	m left -he=-119	w left the=-119
p HAVE THEY=-119	k -nd HAVE=119	m and HAVE=119	j off was=119	k IT BEEN NOT JUST=-119	k -ed _ NOT=119	k I _ CAUSE=119	p CHOICE I HAVE=119	j hid for=-119	k -ut -he LIFE=119	k -ay _ BEEN=-119	p YOU BECAUSE THING=119
j i mother=-119	m on -th=119	s harml=-119	w harmless=-119	w he _ me=119	k , _ SORRY=119	k LIFE SAW=-119	k BEEN NOT -od=119	k BEEN _ -od=119	k I BEEN NOT -od=119	j stopped at=-119	j made for=-119
m other THING=119	w lie _ you=-119	w lie to you=-119	k NOT BEEN -ed=118	j no one=-118	s satur=-118	w saturday=-118	p I SORRY NOW=118	p IT ALL=118	p HAVE IF=118	j had gone=118	p ERROR DO=-118
p HAVE IT THING=118	k TRUST ME=-118	m TRUST me=-118	j was late=118	j rent a=-118	m -he counselor=-118	w the counselor=-118	j kept a=-118	k -pt -a=-118	k I -pt -a=-118	m -pt a=-118	m kept -a=-118
w i kept a=-118	w kept a=-118	m NOT asking=-118	m how -to=118	w how to=118	j it idea=118	k YOU HAVE HAPPEN=118	k , I SORRY=118	k IT BEEN -a -ck=-118	w up _ $=118	j tell never=118	m I told=-118
w i told=-118	k -pt _ -on=118	m ME at=118	k BEEN _ -ng=118	w small=-118	j going through=118	k BEEN WILL -gh=118	k I BEEN WILL -gh=118	k WILL -gh=118	m WILL through=118	m going -gh=118	w going through=118
k BEEN I -ed=118	k BEEN I -ed -to=118	m I supposed=118	w i supposed=118	w i supposed to=118	s heart=118	w heart=118	w was made=-118	j i him=-118	p STATE CAUSE=-118	k -so STATE=118	m so STATE=118
p IT YOU FEEL=118	m BEEN always=118	p IT HAVE DO=-118	w that _ d=-118	k YOU -ke IT=118	w had _ gone=118	j one about=-118	k BEEN -me=118	k -en -hs $=-118	p DRINK I CHOICE=-118	p HAVE THING IT=118	m NOT right=-118
p IT SAW YOU=-118	p I WILL NOW=-118	k ^ _ -ge=118	k -id -he=-118	m -id the=-118	j as that=118	j to next=-118	j by and=-118	w it to you=-118	p SORRY DO IT=-118	k -to YOU=-118	j if then=118
p YOU DO WANT=118	k -ll _ YOU=118	j to and=-118	s erase=-118	j thought and=-118	k -ed , -nd=-118	k , -hy=118	m , -hy=118	m , why=118	w , why=118	k -en YOU HAVE=-118	w when you had=-118
w ^ when i=-118	s compa=118	p NOT DRINK BEEN=-118	k -or _ THING=118	k IT -as -a=118	w secrecy=-118	w was _ the=-118	m -ke this=118	j should i=118	m stay $=-118	w stay $=-118	m -er you=-118
j be better=118	w d have=118	k ^ -he -ne=118	j were at=-118	j left with=-118	k , _ -al=117	p I JUST OTHER=117	k BUT YOU=117	m BUT you=117	k HAVE -ed ME=117	j it wrong=-117	w it _ wrong=-117
w it was wrong=-117	s fun=117	w fun=117	j i hard=-117	j out that=-117	p BECAUSE WOULD=-117	p ME NOT I=-117	w was lonely $=117	k BEEN -lt=117	j like anyone=117	k NOT -re $=117	m -ed at=-117
j you check=-117	m ME drinking=-117	w my drinking=-117	m maybe I=117	w ^ maybe i=117	w maybe i=117	p BEEN HAVE THEY=-117	k -a _ THING=117	m NOT like=117	j i left=-117	p JUST NOT I=-117	j for all=117
k I SORRY IT $=117	k SORRY IT $=117	w regret _ $=117	p IT WOULD I=-117	w was the one=-117	m do -th=-117	w do with=-117	j were with=-117	k JUST _ IT=117	j understand that=-117	w understand that=-117	m should NOT=117
s afrai=-117	w afraid=-117	k -th -of WE $=117	j asked were=-117	w asked _ you=-117	k BEEN JUST $=-117	k IT BEEN JUST $=-117	k YOU SEX=-117	j want from=117	j feel that=117	w watched=-117	k -in _ -ht=117
w in _ right=117	p BEEN IT ERROR=117	p ME I DO=-117	w have _ right=-117	m was -le=117	p HAVE FEEL=117	j as a=117	j call before=-117	p I JUST CHOICE=117	k -st ME=117	m -st me=117	k YOU _ LIFE=-117
j last night=-117	k -st -ht=-117	m -st night=-117	m last -ht=-117	w last night=-117	p I LIE JUST=117	k I -ed YOU=-117	p IT JUST JUST=117	k IF _ -ed=117	k ME _ HAVE=117	p I LIFE JUST=117	j bothered you=117
m bothered YOU=117	w bothered=117	w bothered you=117	k BEEN ALL=117	m made YOU=-117	w made you=-117	s denie=-117	w denied=-117	j the mine=-117	k BEEN _ SEX=-117	s chase=-117	w ^ _ way=117
k OTHER _ IT=117	k -nd IT BEEN=-117	w me to it=117	k -ly _ -of=117	k -ay _ -nd=-117	j while was=-117	w while _ was=-117	p YOU IT THING=117	k ALL _ DRINK=117	p ALL DRINK=117	k -en _ -in=117	k , -ay $=117
w , okay $=117	p WANT YOU YOU=117	j up you=117	p DO IT I=-117	k WILL -nd=-117	w you were right=-117	k CHOICE -to=-116	m CHOICE to=-116	k ^ -en I=-116	j lies told=116	k ME -ut=116	m me -ut=116
k -no $=-116	m -no $=-116	j drinking three=-116	k DRINK _ -ee=-116	w drinking _ three=-116	k -re ,=116	m -re ,=116	j what doing=-116	p YOU BEEN WANT=-116	k -ed -ne=-116	k -he LIFE -nd -he=-116	k LIFE -nd -he=-116
k WE -nt=-116	m our -nt=-116	j you before=-116	k YOU -it=116	m you -it=116	m -te on=116	w had _ been=116	j have come=116	j because in=116	j i nothing=116	j i married=116	p I WILL CHOICE=-116
j at and=-116	k ALL YOU=-116	m ALL you=-116	j you better=-116	j you else=-116	m YOU when=-116	w you when=-116	j us be=116	p NOT ME WILL=-116	s carry=-116	w me , and=-116	p HAVE IF YOU=116
k -to _ -ck=116	w it _ never=-116	k I CHOICE I=116	w i know i=116	w blamed=-116	w mother _ $=-116	s assum=116	k SAW _ YOU=-116	k -ry I=-116	m -ry i=-116	k BEEN -he DRINK=116	k IT BEEN -he DRINK=116
k IT BEEN ME $=-116	w should=116	s waite=-116	p ME ME THING=116	p ME DRINK I=116	m not WANT=116	j wrong to=-116	k BEEN ERROR -to=-116	k ERROR -to=-116	m ERROR to=-116	m wrong -to=-116	w was wrong to=-116
w wrong to=-116	m money BEEN=-116	w it was $=116	k ME , NOT=-116	k -ll _ -so=116	k I -ed -to=116	k -ld YOU=-116	j am a=116	p THEY WE=-116	k -at ME $=116	w at me $=116	j it anything=116
j been some=116	p I JUST THING=-116	s weeks=-116	w weeks=-116	j i way=-116	k -ke _ -a=116	w like _ a=116	m -nd me=-116	m YOU can=-116	w you can=-116	m regret IT=116	k I -ed -at=116
m were LIE=116	w her _ you=116	w waited=-116	k -so -ly=116	m so -ly=116	k SAW _ -ow=-116	p YOU CAUSE I=116	j marriage was=-116	p ME YOU TRUST=-116	j you best=116	k IT _ -on=-115	j and at=-115
j our you=-115	p BECAUSE I HAPPEN=-115	j my have=115	j i bank=-115	k -on _ I=-115	w if you were=115	j was under=115	m BEEN under=115	w i _ under=115	w i was under=115	w was under=115	k YOU BEEN -er=115
k ^ I GAMBLE=-115	k FEEL _ -ed=115	k -he LIFE ,=115	j long before=115	j long did=115	k -ng -re I DO=115	m long -re=115	w before i did=115	w long _ i=115	w long before=115	w long before i=115	j do to=-115
p JUST JUST=115	j a too=115	p SORRY MAYBE=115	j apologize my=115	p IT YOU SAW=-115	k IT _ WOULD=-115	s our=-115	w our=-115	j reason me=115	p WOULD HAVE IF=115	m were -ht=-115	w were right=-115
j a name=-115	j how to=115	s awful=115	w awful=115	k WOULD HAVE -me=115	w was _ up=-115	p I CHOICE HAVE=115	m time YOU=-115	w time you=-115	k IT I BEEN=115	k -st -ar=115	k IT BEEN -a JUST=115
w be _ $=115	w , _ we=115	k I BEEN -me=115	k -er I=115	m -er i=115	j was texting=-115	p I ERROR COMPARE=-115	p HAPPEN SAW=-115	k I LIE -to=-115	k IT -ss=115	j was nothing=115	j i room=-115
k BEEN NOT -al=115	j name it=-115	j told was=-115	m am $=-115	w am $=-115	w i am $=-115	p LIE YOU TRUST=115	k -ed -es $=115	m NOT good=115	p NOT YOU NOT=115	k -at I HAVE=-115	j you spend=115
k -at I=-115	m -at i=-115	m what I=-115	w what i=-115	j you trust=-115	k -ly I=115	m -ly i=115	p BEEN WE=115	j birthday and=115	j was birthday=115	m birthday -nd=115	w birthday and=115
w was _ birthday=115	j me never=115	j small i=-115	p IT TRUST ME=-115	p WILL NOT I=-115	s march=-115	w march=-115	w it _ the=115	p I NOT DO=115	j sober the=-115	m IT much=115	p NOT I YOU=-115
p HAVE BEEN JUST=115	p I HAPPEN IT=-115	p BEEN I COMPARE=-115	j every time=-115	j to husband=115	s turn=115	w turn=115	m BEEN calling=-115	j it hard=115	k IT _ -rd=115	w it _ hard=115	k YOU -en=-115
s fault=115	j i last=115	w i _ things=115	k LIFE _ ,=-115	w that _ would=-115	k I CAUSE -ut=-115	w i left out=-115	j front of=-115	j in front=-115	k -in -nt=-115	k -in -nt -of=-115	m -in front=-115
m front -of=-115	m in -nt=-115	s front=-115	w front=-115	w front of=-115	w in front=-115	w in front of=-115	p BECAUSE THING DO=-115	w have _ worse=115	p ME I CAUSE=115	k -a -or=-115	m a -or=-115
p OTHER I=-115	m YOU that=-115	w you that=-115	k IT -in=-115	w ^ you did=-115	k I HAPPEN -ck=-115	j is both=115	p I YOU CHOICE=114	p CAUSE IT YOU=114	p STATE YOU=-114	k I -it YOU=-114	k I -it YOU $=-114
w i hit you=-114	j are still=114	j me out=114	k -he -es=-114	m the -es=-114	s weird=114	w weird=114	j with questions=-114	k -hy _ BEEN=-114	k NOT -ne $=-114	w not one $=-114	k -or IT $=-114
s cruel=-114	w cruel=-114	j asking to=-114	j want i=-114	k -em=114	k STATE _ IT=114	w your _ to=-114	k -in _ -ss=114	j have would=-114	j that make=-114	j would make=-114	k IT WOULD CAUSE=-114
k IT WOULD CAUSE IT=-114	m WOULD make=-114	m would CAUSE=-114	p HAVE IT CAUSE=-114	p HAVE WOULD CAUSE=-114	p NOT WOULD CAUSE=-114	w that _ make=-114	w that would=-114	w that would make=-114	w would _ it=-114	w would make=-114	w would make it=-114
k NOT -on $=114	w more _ $=114	k -ts _ $=114	k -ng _ -ed=114	w you _ said=114	j i changed=-114	p THING YOU THING=114	m I promised=-114	w i promised=-114	s fake=-114	w fake=-114	j know there=114
k -on -nd=-114	m -on and=-114	j the pressure=114	m -he pressure=114	w the pressure=114	k IT I HAVE=-114	w that i had=-114	w an _ ,=114	j do want=-114	w do _ want=-114	j time my=-114	p BEEN BEEN SORRY=114
j gave reason=114	p NOT IT IT=-114	w covered=114	j like that=114	j do are=-114	w were _ with=-114	k -ed _ -re=114	s table=-114	w table=-114	j i sending=-114	j truth and=-114	k -ay I BEEN=-114
k -nd WE=114	m and WE=114	k I _ -he=-114	w i _ the=-114	k HAVE HAVE=114	m HAVE had=114	m have HAVE=114	w have had=114	p BEEN BEEN YOU=-114	j you forgiven=-114	k ME THING $=114	m left YOU=-114
w an _ $=-114	j come out=114	p BEEN ERROR YOU=-114	w as _ was=-114	j i selfish=-114	j was selfish=-114	k BEEN -sh $=-114	k I BEEN -sh $=-114	m BEEN selfish=-114	m selfish $=-114	m was -sh=-114	w i _ selfish=-114
w i was selfish=-114	w selfish=-114	w selfish $=-114	w was selfish=-114	w was selfish $=-114	w can _ $=-114	k THEY DO=-114	m THEY did=-114	j me my=114	j never to=-114	m BEEN texting=-114	j it is=114
j things that=-114	p DO LIFE IT=-114	s six=-114	w six=-114	k ME , I=-114	w me , i=-114	s head=114	w head=114	p COLD ME=114	k ERROR YOU $=114	w failed _ $=114	w failed you $=114
p ME COMPARE YOU=114	k -or _ -on=-114	k -to -ed=-114	m to -ed=-114	p YOU SAW LIFE=-114	w addictive=114	s betra=114	m one $=-114	w one $=-114	j am asking=-114	j not asking=-114	k -ng YOU -to=-114
k NOT -ng YOU -to=-114	w am _ asking=-114	w am not asking=-114	w asking _ to=-114	w asking you to=-114	w not asking=-114	w not asking you=-114	j i wrote=-114	k -le _ ME=-114	k -me IT=113	j one you=-113	k ^ _ FEEL=-113
p WILL GAMBLE=-113	j you found=-113	m YOU about=-113	w you about=-113	w , _ just=113	w your _ for=-113	j was going=113	p IT THING YOU=-113	j was one=-113	p DO NOT THEY=-113	j your mother=-113	m YOU mother=-113
w your mother=-113	j am had=113	k -ed ME -to=113	j am of=113	k I CHOICE IT=-113	w i _ feel=-113	m , sorry=113	w , sorry=113	p BEEN TRUST BEEN=-113	w these _ $=113	j the best=113	m -he best=113
w the best=113	j was cruel=-113	m was -el=-113	w was cruel=-113	j i eleven=-113	j instead of=-113	k -ad -of=-113	m -ad of=-113	m instead -of=-113	w instead of=-113	s signe=-113	w signed=-113
k I CAUSE ME=113	j but you=113	m told YOU=-113	w i called you=-113	k -on IT $=113	s eatin=-113	w eating=-113	s neigh=-113	k -of -ne=113	m of -ne=113	j people have=-113	k , I JUST=113
p IT NOT WOULD=-113	j i by=-113	j i little=113	m ^ all=113	w ^ all=113	w i _ changed=-113	w i _ gave=113	m not -on=113	w it as a=113	p IT WE YOU=-113	w and _ did=-113	k -a -it=113
m a -it=113	p YOU DO LIE=-113	w on _ i=-113	m phone $=-113	w phone $=-113	k BEEN -rd=-113	m BEEN hard=-113	k -he -ng $=-113	k HAVE BEEN -a=113	j the room=-113	s dog=113	w dog=113
p LIE BECAUSE=113	j i feelings=113	j did wrong=113	j nothing with=-113	k -to DO -th=-113	k HAVE NOT -to DO=-113	k NOT -to DO=-113	k NOT -to DO -th=-113	w nothing _ do=-113	w nothing to do=-113	w to do with=-113	s few=113
w few=113	p ME LIFE YOU=-113	j how me=113	j you felt=-113	p LIFE NOT HAVE=113	m stress $=-113	w stress $=-113	p BEEN SORRY SAW=113	m YOU while=-113	w you while=-113	p ME DO YOU=-113	p BEEN SORRY WE=113
j on own=113	j were to=113	p COLD NOT=113	w i have done=113	k -to -me $=-113	j get decide=-113	k -et -to -de=-113	k -et _ -de=-113	w get _ decide=-113	w get to decide=-113	p WILL BEEN WILL=-113	w ^ _ should=113
j ask i=-113	j drank because=113	m DRINK because=113	m drank BECAUSE=113	w drank because=113	p I OTHER YOU=-113	p BEEN DRINK HAVE=-113	p BEEN WOULD HAVE=113	w not _ the=113	m that NOT=-113	p OTHER I CAUSE=-113	j is a=112
j was always=112	j in june=-112	m -in june=-112	w in june=-112	s new=112	w new=112	k CHOICE -en=-112	p YOU COLD I=112	p BECAUSE WILL=-112	m I wanted=-112	w i wanted=-112	w company=112
p ME LIFE CHOICE=-112	k -an _ BEEN=112	p HAVE IF BEEN=112	k -he -st -nd=112	k BEEN _ NOW=112	m perfect ,=112	w perfect ,=112	k -ed -to -ll=112	m YOU asked=-112	w you asked=-112	j i enough=112	m ERROR occurred=112
s occur=112	w occurred=112	w ^ _ kids=-112	w ^ the kids=-112	p THING LIE=112	p YOU NOT ALL=-112	k -er -ht=112	s lie=-112	w lie=-112	j one was=-112	j should be=112	w it is the=112
j will this=112	j us the=112	k -ht -en=112	m not CAUSE=112	j and hid=-112	j mine to=-112	m -ut this=112	k ^ YOU MAYBE HAVE=112	p WOULD THING=112	k IT _ ERROR=-112	p I NOT THING=112	s shoul=112
w , it is=112	k BEEN -so=112	m BEEN so=112	j the guys=112	m -he guys=112	w the guys=112	s grew=112	w grew=112	k WOULD _ -id=-112	j i chose=-112	s chose=-112	w chose=-112
p SORRY I ME=112	p YOU WOULD YOU=112	p I ME BEEN=112	p THING I ME=112	j your was=-112	s share=112	j on was=-112	m -he card=-112	w the card=-112	p WE CHOICE=-112	k -il _ BEEN=-112	p FEEL I SORRY=112
p I DO ERROR=112	j that year=-112	w thursdays=-112	w say _ and=-112	k -rn $=112	m -rn $=112	m turn $=112	w turn $=112	j idea how=112	k -ea -ow=112	k NOT -ea -ow=112	m -ea how=112
m idea -ow=112	w idea how=112	w no idea how=112	m may $=-112	w may $=-112	m -ht it=112	k -en _ ALL=112	j the card=-112	s addic=112	k ME -ce $=-112	p JUST THING I=-112	p I HAVE SORRY=112
p ME I STATE=112	m HAVE come=112	m have -me=112	w have come=112	w your _ were=-112	m he BEEN=112	p NOT BECAUSE I=-112	p IT CAUSE IT=-112	j had was=112	s guy=112	w guy=112	p SEX IT BEEN=112
p CAUSE NOT I=-112	k LIE -to YOU=-112	k -ow I BEEN=112	p BEEN YOU DO=-112	k NOT ,=-112	m NOT ,=-112	w you saw it=-112	j so do=112	p NOT ME LIE=-112	k BEEN _ -he=-112	w stopped=-112	k WANT -re=112
s how=111	w how=111	k -id I BEEN SORRY=111	k WANT=111	j a person=111	m ^ can=111	w ^ can=111	w told _ i=-111	m -ht when=111	j worst you=-111	j phone i=111	j after a=111
k -il I=111	m -il i=111	m until I=111	w until i=111	p BEEN ME YOU=-111	k -sk=-111	w had _ out=111	w ^ _ cheated=-111	w ^ i cheated=-111	p BEEN NOT CHOICE=111	p I WOULD THING=111	j worse than=111
j every day=-111	k ^ YOU BEEN -he=111	w were _ one=111	w were the one=111	j to mother=-111	j lot to=111	p LIE THING COMPARE=-111	s forgo=111	m had -he=-111	w had the=-111	k IT I CAUSE YOU=-111	k SORRY IT I CAUSE=-111
j you more=111	w was _ i=-111	j and here=-111	w and here=-111	j got the=111	p BEEN COMPARE THING=111	m I only=111	w i only=111	m ME it=-111	j saying i=-111	w ^ there is=-111	j i thinking=111
w thinking=111	w yours=111	j to i=-111	k -as YOU BEEN=-111	p YOU WILL I=-111	m dinner $=-111	w dinner $=-111	j him the=-111	k -on _ $=-111	j found from=-111	p I DO BECAUSE=111	k -to FEEL YOU $=111
k ^ I CAUSE=-111	j she me=111	k -ed -up $=111	p FEEL IT BEEN=111	j so it=111	p BEEN THING YOU=-111	k JUST YOU=111	m JUST you=111	k -lk -to THEY=-111	k -lk _ THEY=-111	k -ll -to=-111	p DO WILL=-111
k -on -ay $=-111	k YOU , -nd=-111	w you , and=-111	m turned -to=111	j things had=-111	p YOU LIE YOU=-111	p YOU CAUSE LIFE=-111	m first -nd=111	m -ed me=111	j we the=111	k -ce _ I=111	m mine -to=-111
w mine to=-111	p THEY JUST=111	j i explain=-111	p BEEN NOT TRUST=111	p ME WE IT=-111	k ^ -er YOU=-111	w therapist=-111	p HAVE YOU CHOICE=111	k NOT -in=111	w have been a=111	k HAVE _ ME=111	p I LIE ALL=-111
k -ow IT=111	w lied to you=-111	j whatever i=111	k I BEEN ERROR=-111	k -pt -ng=111	m kept -ng=111	w regret it=111	k SAW -ow YOU=-111	m time $=-111	w time $=-111	p YOU BECAUSE I=-111	w or _ $=111
w was _ months=-111	s bet=-111	w bet=-111	j wanted keep=-111	j your ring=-111	p I WANT IT=-111	j i spending=111	w spending=111	m SORRY it=111	p ME I WANT=-111	w found _ from=-111	j gave the=-111
p DO IT THING=111	m ^ nothing=-111	w ^ nothing=-111	j to call=-111	j will the=-111	j told myself=-111	s caugh=-111	w caught=-111	k I -ht THEY=-111	m broke IT=-111	m dinner ,=111	w dinner ,=111
w dinner , and=111	w dinner _ and=111	k ^ I -ed YOU=-110	j on and=-110	j i group=-110	j because lied=-110	p BECAUSE LIFE YOU=110	p NOT I HAVE=-110	k LIFE _ -ed=110	w you and the=110	p WILL YOU IF=-110	k ME -nd IT=-110
m NOT even=110	p I ERROR BEEN=110	p I IT ALL=110	m HAPPEN about=110	w came about=110	j get tested=-110	m -et tested=-110	w get tested=-110	p LIFE I I=110	w ^ _ owe=-110	s thing=110	m ME what=-110
w me what=-110	j you of=-110	j i lot=110	k -ne , I=110	j car i=-110	j i blamed=-110	m I blamed=-110	w i blamed=-110	j tell have=110	m secret $=-110	w secret $=-110	p I WE NOW=110
m that ,=110	w that ,=110	j that d=-110	j told the=-110	k ^ _ WE=110	m HAPPEN in=-110	j hurt i=-110	j when did=-110	k -st YOU=-110	m -st you=-110	k -il YOU=-110	m until YOU=-110
s someh=110	w somehow=110	j to or=-110	p I MAYBE FEEL=110	j me times=-110	k BEEN -ke -a=110	p IT CAUSE ME=110	p SORRY IT ME=110	k -to _ -il=-110	k COMPARE -to=110	m COMPARE to=110	p WE BEEN JUST=110
j before have=-110	j a went=-110	k COLD _ IT=110	k -an _ -to=110	k , I -id=110	k WE _ -ng=110	k -nd -en IT=110	m NOT just=-110	w not just=-110	j hundred hundred=-110	p MAYBE THEY=-110	m not $=-110
w not $=-110	w choices=110	p YOU BEEN STATE=-110	m which I=110	w which i=110	p ME IT ALL=110	p NOT WILL YOU=-110	k YOU SAW -ut=-110	j off the=-110	p LIFE I THEY=-110	j chance to=-110	m chance -to=-110
w chance to=-110	s fourt=-110	m CHOICE where=-110	p BECAUSE BEEN STATE=110	k HAPPEN _ -of=110	k -wo DRINK=-110	m two DRINK=-110	k ME -fe=110	m my -fe=110	k ^ I BEEN ERROR=-110	m whatever I=110	w whatever i=110
p IT BEEN MAYBE=110	k -ne -se $=-110	w someone _ $=-110	w someone else $=-110	j and told=-110	k -nd _ -en=-110	w not _ a=110	w for as=-110	k , -th=-110	m , -th=-110	m , with=-110	w , with=-110
j a few=110	m -a few=110	w a few=110	k -ne -se=-110	m -ne else=-110	w told me you=110	p WILL I BEEN=-110	j my got=110	w my _ got=110	p WANT COMPARE=110	k -he -ne -ho -ed=110	k -ho -ed=110
k -ne -ho -ed=110	k -ne _ -ed=110	m who -ed=110	k DRINK -ng=110	w ^ _ turned=-110	k -up _ $=110	j least i=110	k -at JUST I=110	k ^ -at JUST=110	k ^ -at JUST I=110	m least I=110	w ^ _ least=110
w ^ at least=110	w at least i=110	w least i=110	w because _ me=-109	w because of me=-109	w can _ say=109	p HAPPEN CAUSE ME=109	p NOW IF=-109	m if IT=109	m went -ck=-109	w i went back=-109	w went back=-109
j on stuff=109	k SORRY IT YOU=109	j the here=109	p NOT IT HAPPEN=109	k IT _ -ll=109	k -to -ve $=109	j a know=109	k NOT HAVE -to=-109	w not have to=-109	k TRUST -nd=-109	m TRUST and=-109	k YOU SAW=-109
m you SAW=-109	k -rt=109	m -ld you=-109	k I BEEN -he=-109	p I STATE HAVE=-109	s side=109	w side=109	j some the=109	k ^ I WANT=-109	k -ts _ I=-109	m sober $=-109	w sober $=-109
j wedding you=109	p IT I JUST=109	w you _ had=-109	p SAW JUST=-109	k CHOICE NOT -to=-109	k I CHOICE NOT=-109	k I CHOICE NOT -to=-109	m CHOICE not=-109	j d it=109	k I -ss=-109	m I miss=-109	m i -ss=-109
w i miss=-109	k MAYBE IT=109	m MAYBE it=109	p WANT FEEL=109	k DO NOT HAVE=-109	j son you=-109	k -to _ -fe=-109	p NOT I WANT=-109	m got -ed=109	m were -ng=-109	k HAVE IT -ng=-109	k HAVE IT -ng $=-109
k -at _ HAVE=-109	k ^ NOT -of=-109	j and them=-109	k IT I CAUSE=-109	p COLD YOU=-109	k ^ I WANT IT=-109	w i understand that=-109	k BEEN _ IF=109	p NOT I STATE=-109	m were -er=109	m questions $=-109	w questions $=-109
k BEEN -a ERROR=109	k WANT _ -nd=-109	p COLD NOW=109	p I WOULD ME=-109	p ME I SEX=-109	p WANT SORRY=109	j looked i=-109	p YOU WILL YOU=-109	j seven and=-109	j seven i=-109	j in can=-109	k , -or=-109
m , -or=-109	m NOT pushed=-109	p WE BECAUSE=-109	p BECAUSE I THEY=-109	s glass=-109	w every _ i=-109	w telling _ $=-109	w telling you $=-109	p BECAUSE ME BEEN=109	p LIE TRUST=109	j would see=-109	k -or _ -le=109
p DO FEEL YOU=109	k -so IT YOU=-109	w so that you=-109	k YOU _ WILL=-109	j got of=109	k ^ WE -on=-109	w ^ _ son=-109	w ^ our son=-109	p WILL DO=-109	m are YOU=109	w are you=109	p I IF NOT=-109
m not ALL=109	j not even=109	w not even=109	k IT _ IT=109	m YOU paid=-109	w you paid=-109	w every _ $=109	p LIFE I BEEN=109	k -nd -ed YOU=-109	k CAUSE IT $=-109	p THEY DO I=-109	p WILL BEEN I=-109
j you there=109	p WILL SAW=-109	j you sorry=109	j i texting=-109	p CAUSE BECAUSE ME=109	k -nd IT BEEN -he=-109	k CAUSE -nd=109	m CAUSE and=109	p YOU HAVE COMPARE=109	j will tell=-109	m WILL tell=-109	w will tell=-109
j lied not=109	k -ht _ ,=-109	j out from=-109	k -ut -om=-109	m -ut from=-109	m out -om=-109	w out from=-109	j sleeping in=109	w sleeping=109	k , _ -ne=-109	k ^ _ MAYBE=108	w it does not=-108
j part is=-108	k -ld YOU I=-108	w told you i=-108	j you apology=108	j because have=-108	w to you=-108	p I DRINK BEEN=108	p FEEL SAW=-108	j missed the=108	j i forgot=108	w forgot=108	k -ty -nd=108
p IT YOU OTHER=108	k ^ I -ke=-108	k -ew=108	p CAUSE LIFE=-108	j you house=-108	k -at -me=108	m at -me=108	j and paid=-108	k -he ERROR $=108	k NOT LIFE=-108	k -ho YOU=108	m -ho you=108
m who YOU=108	w who you=108	w your _ $=-108	p IT I IT=-108	k -ld YOU -he=-108	w told you the=-108	j i before=-108	k -ut YOU=-108	m WOULD feel=-108	p IT NOT LIE=108	p HAPPEN ME=108	k -he -cy=-108
m the -cy=-108	p LIFE YOU YOU=-108	k YOU DO=-108	m you DO=-108	p YOU GAMBLE NOT=108	m ^ between=108	w ^ between=108	p ERROR COMPARE=-108	j to away=-108	m THING and=108	m is -ke=108	w is like=108
k IT BEEN -on=-108	m it -he=108	w it the=108	m was THING=-108	j to cover=-108	m -to cover=-108	w to cover=-108	k YOU _ -ry=-108	k BEEN _ THEY=-108	w before _ did=108	k -nd ,=-108	m -nd ,=-108
w she is=108	p CHOICE IT DO=-108	p SORRY CHOICE=108	p THEY BEEN ALL=108	k -to -lk=108	m to -lk=108	j i but=108	k YOU , -nd YOU=-108	p STATE BECAUSE=-108	p YOU YOU THEY=-108	j kids were=-108	w him _ $=-108
w decision=-108	w ^ i slept=108	p STATE BEEN STATE=-108	p I SAW YOU=-108	p BECAUSE IT ME=-108	j time will=108	j i date=-108	p DO WANT=108	j our a=-108	k ME _ HAPPEN=108	k ME BECAUSE=-108	m me BECAUSE=-108
k -an NOT TRUST=-108	m will -ll=-108	m WE friends=-108	w our friends=-108	k BUT ME=-108	m JUST remember=108	j on do=108	m you -en=-108	k NOT -se $=-108	p YOU TRUST ME=-108	k SORRY I HAPPEN=-108	s docto=-108
p I SEX IT=108	k NOT CHOICE -ho=108	p YOU HAVE NOW=-108	w i _ at=-108	j not into=108	w not _ into=108	k THEY -nt=-108	k DO ERROR=108	k I DO ERROR=108	m did ERROR=108	p IT HAVE BEEN=108	w i _ already=-108
m me -ow=108	m believe YOU=-108	w believe you=-108	k CHOICE -re BEEN=108	k I CHOICE -re BEEN=108	m CHOICE there=108	w i know there=108	w know there=108	k ^ I GAMBLE -he=-108	k -er _ -ut=-108	k -an _ -ll=108	w can _ tell=108
j supposed to=108	m supposed -to=108	w supposed=108	w supposed to=108	j to stay=-107	m -to stay=-107	w to stay=-107	k NOT _ -ho=107	w not _ who=107	m before $=-107	w before $=-107	j broke that=-107
j i sister=-107	p I IT CAUSE=-107	p CHOICE YOU ALL=-107	w exactly _ to=107	j my were=107	j i thursday=-107	p I I SEX=-107	j me things=107	j am ashamed=-107	j a kid=107	m -a kid=107	s kid=107
w a kid=107	w kid=107	k ALL THING=107	p WILL YOU I=-107	m LIFE has=107	j at table=-107	k ^ I WANT YOU=107	k BEEN _ -ve=107	p DO I WILL=-107	j i plan=107	k LIE _ IT=107	w i _ again=-107
j from on=107	j i like=107	k I CHOICE -he=-107	j for for=-107	m -of them=-107	w of them=-107	k -nd I -ed=-107	k ^ I BEEN -th=-107	j my promise=107	k ME TRUST=107	m ME promise=107	m my TRUST=107
w my promise=107	j and telling=-107	p SEX YOU OTHER=-107	k YOU BEEN ,=-107	p COLD I BEEN=107	w receipt=-107	k , _ -se=107	m YOU check=-107	m you -ck=-107	w you check=-107	m been -me=107	j to look=107
k -to -ok=107	m -to look=107	m to -ok=107	w to look=107	p FEEL I YOU=-107	k -he -st $=107	j of them=-107	j one i=-107	s today=-107	w today=-107	k -to NOW=-107	m to NOW=-107
j there in=-107	j felt in=107	p YOU MAYBE BEEN=107	j who had=-107	m -ho had=-107	w who had=-107	j a got=107	k ^ _ -ed=-107	j it affair=-107	k I HAPPEN -in=-107	k I HAPPEN -in $=-107	j hard to=-107
w you _ told=107	p THEY I I=-107	j the message=-107	k SAW _ -of=-107	k BEEN NOT THING=107	p DO THING=107	j took me=107	m -ht that=-107	j i sleep=107	k I DO NOT JUST=-107	k WILL I=-107	m WILL i=-107
j i borrowed=107	k ^ _ -th=107	j is all=107	p I BECAUSE WILL=-107	k -th YOU LIFE=-107	s raise=107	w the _ place=107	j up with=107	p IT BEEN OTHER=107	w ^ they were=-107	k -he -ck=-107	m the -ck=-107
k I COLD -at=-107	k I COLD -at YOU=-107	m SAW you=-107	k BEEN ME ,=-107	w was me ,=-107	p I LIE OTHER=-107	w thing=107	k -a _ -ip=107	j never been=107	k -ed _ -th=107	j i met=-107	k -ar=-107
k I CAUSE IT=-107	k HAVE ME=107	k ALL -ay $=-107	j ever how=107	j read the=-107	j planned it=107	k JUST $=-107	m JUST $=-107	k , -nd=-107	m , -nd=-107	k YOU -in=-107	w and _ went=-107
w and i went=-107	m you -in=-107	k -nd _ THING=107	p HAVE YOU SAW=-107	m ^ last=-107	w ^ last=-107	k , -nd -he=-107	w , and the=-107	k , YOU CHOICE=107	w , _ know=107	w , you know=107	m , and=-107
w , and=-107	k -or -en=-107	p TRUST I HAVE=107	j looking for=107	m looking -or=107	w looking for=107	k I _ SAW=-107	p HAVE JUST I=107	p YOU WILL NOT=-107	w things=107	j her for=-107	k I CHOICE -to=-107
j you with=-106	j until you=-106	m -il you=-106	w until you=-106	j at least=106	k -at JUST=106	m -at least=106	m at JUST=106	w at least=106	j but never=106	p ME STATE I=106	j it more=106
w i was tired=-106	w was tired=-106	w ^ the money=-106	k IT YOU WOULD=-106	k IT ME=106	m IT my=106	w respect=-106	p YOU BEEN BECAUSE=106	p IT ME IT=-106	j and reason=-106	p DO NOT BEEN=-106	m , on=-106
w , on=-106	j may i=-106	m I hurt=-106	w i hurt=-106	p JUST YOU SAW=-106	k I _ -or=-106	w i _ for=-106	p LIE OTHER=-106	p IT BEEN WE=106	k -ng _ -es=106	m HAVE lost=-106	s much=106
w much=106	w cheating=106	j to but=-106	j never out=-106	k BEEN NOT -he DRINK=-106	k NOT -he DRINK=-106	k YOU TRUST ME=-106	m YOU trusted=-106	m you TRUST=-106	w you trusted=-106	w you trusted me=-106	k BEEN _ -gh=106
j did come=-106	k DO NOT -me=-106	k DO _ -me=-106	k NOT -me=-106	m NOT come=-106	m not -me=-106	w did _ come=-106	w did not come=-106	w not come=-106	k HAPPEN -ed $=106	k NOT $=-106	m NOT $=-106
k -ng THEY $=-106	j it than=106	w , _ and=-106	m -ng at=-106	k -ll _ $=-106	p LIFE ALL=-106	j to answer=-106	m -to answer=-106	w to answer=-106	p I LIE TRUST=106	w apologize _ my=106	w you _ everything=106
j only it=106	w i was going=106	w you found out=-106	w is _ blame=106	k -a ERROR=106	m a ERROR=106	w i lied to=-106	p THING IT HAPPEN=106	w and _ said=-106	w and i said=-106	k -ok -he=-106	m -ok the=-106
p YOU NOT BUT=-106	j you rather=-106	j the this=-106	w a _ person=106	j it nothing=106	j were about=-106	p I HAPPEN THEY=-106	s maybe=106	w maybe=106	p I HAPPEN SAW=-106	p I YOU THEY=-106	k -ar _ $=-106
w i have a=106	p NOW CAUSE=106	p HAVE ME I=106	j i ring=-106	p BEEN JUST HAVE=106	m see IT=106	k HAVE NOT -ht=-106	k HAVE NOT -ht -to=-106	k I HAVE NOT -ht=-106	k I LIE -to YOU=-106	j i than=-106	w were _ when=-106
w the _ hundred=-106	j i told=-106	j am about=106	k -at -ht=-106	m at -ht=-106	j much to=106	k YOU CHOICE I=106	k ^ YOU CHOICE I=106	j have for=106	p I HAVE WE=-106	j me was=-106	p SORRY WANT=106
j promise will=106	w ^ she did=-106	w she did not=-106	p TRUST ME IT=-106	w were _ by=106	w to stay $=-106	k -xt -to YOU=-106	k -xt _ YOU=-106	p BEEN SORRY FEEL=106	p WOULD ME I=106	p HAVE STATE THING=106	k BEEN SORRY I -ed=-106
k SORRY I -ed=-106	k -lk _ $=106	j when me=-105	j me us=-105	p BEEN I HAPPEN=-105	j that put=-105	m letter $=-105	w letter $=-105	p WILL YOU THEY=-105	j has you=105	k BEEN -re $=-105	j no is=-105
k LIE -or ME=-105	p MAYBE HAPPEN=105	k -of HAPPEN=105	k MAYBE -of HAPPEN=105	m of HAPPEN=105	j you am=105	w you _ on=-105	j of an=-105	j would and=-105	j had had=-105	k SORRY -or -ng YOU=-105	p LIE BEEN ME=-105
k I -ay $=105	w i say $=105	k BEEN -ss=105	p THEY DO ME=-105	k -in -er $=105	j sorry do=105	w is _ your=-105	k -ed IT -or=-105	k BEEN -ed=105	j a bad=105	k WILL _ -he=-105	p WOULD WILL=-105
j the had=-105	m JUST now=-105	k HAVE _ -ay=105	m ^ well=105	w ^ well=105	k IT -ow=-105	m IT now=-105	k -me BEEN=-105	j you through=105	p THEY ME STATE=105	k IT -ay $=-105	m it -ay=-105
p I MAYBE NOT=105	m was -en=-105	p NOT YOU LIFE=-105	k I LIE -om=-105	w me at=105	k -to _ -to=105	s like=105	w like=105	m her -to=-105	k ^ -ho=105	m ^ -ho=105	m ^ who=105
w ^ who=105	p I NOT HAVE=105	s booke=-105	w booked=-105	w ^ there are=-105	p YOU WOULD SORRY=-105	w me _ anything=-105	p WILL YOU BEEN=-105	k -to CAUSE=-105	m to CAUSE=-105	j ashamed that=-105	p I FEEL WANT=105
w ^ when you=-105	k IT -ar=-105	m that -ar=-105	k YOU , IT=105	w you , it=105	p ERROR IT I=-105	w you _ was=-105	p LIFE JUST=105	j lost on=-105	w sorry _ the=105	k -nd I BEEN JUST=105	w is not a=105
j nobody to=105	k -ho _ BEEN=105	p IF HAVE WOULD=105	j i terrible=105	p STATE STATE=-105	k -ge _ I=-105	m only SAW=-105	j it so=105	w and i did=-105	k IT _ -of=105	w one _ the=-105	k -nd I -id=-105
p JUST IT THING=105	s okay=105	w okay=105	p YOU YOU STATE=-105	j call the=-105	m YOU pushed=105	w ^ you pushed=105	w you pushed=105	k LIFE BEEN=-105	p THING YOU NOT=-105	j on three=-105	k ^ YOU HAVE -to=-105
w noticed=105	j the to=-105	p HAVE YOU LIFE=-105	j lie me=-105	m been -a=105	w been a=105	p NOT HAVE YOU=105	k ^ _ JUST=105	k I -ld=-105	m i -ld=-105	k -a -rd=-105	m a -rd=-105
w my _ had=105	j to both=-105	s outsi=-105	w outside=-105	k ^ YOU -ve=-105	p BECAUSE LIFE=105	p THEY THEY BEEN=105	k -ed -ay=-105	s midni=105	w midnight=105	p SORRY YOU COLD=-105	w i _ when=105
j on so=105	k I -ke=-105	m i -ke=-105	m home ,=105	w home ,=105	j me him=105	k # -nd=-105	m # and=-105	m over ME=105	s try=105	w try=105	k -ow IT BEEN=105
j his to=-105	k HAPPEN -ck=-105	m HAPPEN back=-105	k ME -ct=105	p DO I STATE=-104	m my DRINK=-104	k I HAVE BEEN=-104	m feelings $=104	w feelings $=104	j told been=-104	j drinks and=104	p HAPPEN NOW ME=104
k -an NOT BEEN=104	w can _ be=104	w can not be=104	p JUST BEEN NOT=104	p I MAYBE LIE=104	w ^ i found=104	p THING HAPPEN=104	k LIE _ YOU=-104	m ^ maybe=104	w ^ maybe=104	p LIE IT DO=104	j was good=104
p IT CHOICE BEEN=-104	k -to _ -ng=-104	p CHOICE IT IT=-104	m your SEX=-104	k I SORRY IT=104	m were $=-104	w were $=-104	p WILL YOU IT=-104	p I CAUSE CAUSE=-104	k CAUSE THEY -he=-104	k I CAUSE THEY -he=-104	m past $=104
w past $=104	j you tell=-104	p SAW BECAUSE YOU=104	j against you=-104	k -ne _ NOT=-104	k BEEN NOT STATE=-104	k BEEN NOT STATE ,=-104	k NOT STATE ,=-104	k NOT STATE , I=-104	s suffe=104	s bank=-104	w bank=-104
j tired you=-104	s misre=104	w misread=104	k -th _ $=-104	p WOULD ALL=104	w there were no=-104	w were no=-104	j it get=104	m , at=-104	w , at=-104	k ^ SORRY IF=104	w ^ sorry if=104
p THEY LIFE=-104	m SAW me=-104	k SAW THEY $=-104	k -ng -up=104	m -ng up=104	p BECAUSE BEEN THING=-104	j makes me=-104	j i sunday=-104	k IT I LIE=-104	p YOU NOT LIE=-104	s show=-104	w show=-104
k I _ -ny=104	m I found=104	w i found=104	j i your=-104	j take time=-104	j went was=104	p HAPPEN BECAUSE BEEN=104	k -id _ HAVE=-104	w said _ had=-104	w that _ what=104	w that is what=104	s paid=-104
w paid=-104	p HAVE NOT DO=-104	w phone _ $=-104	k NOT DO=104	p IT LIFE WILL=-104	k OTHER _ NOT=-104	k YOU -et -to=-104	w you get to=-104	w i know what=-104	k , -nd I=-104	w , and i=-104	k NOT CAUSE ME=-104
w i _ our=-104	k SORRY -ut IT=104	w sorry about that=104	p I IT WOULD=-104	p JUST GAMBLE=104	k -ed ME=104	k I _ ,=104	w i _ ,=104	w to see it=104	k IT BEEN NOT $=-104	m -es were=104	p I LIFE LIFE=-104
j when the=-104	m cheated ,=104	w cheated ,=104	p YOU CAUSE CAUSE=104	j will i=-104	s chat=-104	w chat=-104	p NOT WE WE=104	k -id _ -ce=-104	k CHOICE I=104	m CHOICE i=104	w for _ and=-104
p BECAUSE YOU ALL=104	j at me=104	j in a=104	k ^ YOU TRUST ME=-104	w ^ _ trusted=-104	w ^ you trusted=-104	k -he -or ,=104	w ^ _ knew=-104	k I _ -an=104	k HAPPEN -a=104	m HAPPEN a=104	p BEEN WILL ME=104
m -a mistake=-104	w a mistake=-104	s big=104	w big=104	w accept=104	j so the=104	k -it _ ,=104	w meeting=-104	k -pt _ LIFE=-103	k -ng _ WILL=-103	j other the=-103	k -at -ht ,=-103
k YOU IT=-103	m you IT=-103	j in our=-103	k -et IT=103	s diffe=103	p FEEL YOU ME=103	k SORRY YOU HAVE=103	k BEEN -in -a=103	w , _ more=103	k -ad -of -ng=-103	k -ad _ -ng=-103	k -to $=-103
m -to $=-103	k -id THEY=-103	k I -id THEY=-103	m said THEY=-103	k YOU _ -ok=103	p BECAUSE I BECAUSE=-103	p WILL I HAPPEN=-103	p IF HAVE NOT=103	p ME SORRY=103	k I -ke IT=-103	p BEEN BUT HAVE=-103	m -or me=-103
w for me=-103	j as was=-103	k THEY -in=-103	j we for=-103	m -at did=103	w what did=103	p WOULD CAUSE IT=-103	p JUST WANT=103	k I HAPPEN -ed=103	k , _ -an=103	w i cheated ,=103	p CAUSE YOU YOU=-103
s febru=-103	w february=-103	p BUT HAVE CHOICE=-103	j of people=-103	j made to=-103	m ^ forgive=103	w ^ forgive=103	j by me=-103	p LIE JUST I=-103	p YOU I CAUSE=-103	m on ME=103	j on month=-103
j answer a=-103	j not thinking=103	w not thinking=103	w was _ thinking=103	w was not thinking=103	m LIE things=103	m him YOU=-103	j lost you=-103	p IF WILL=-103	j i laughed=-103	m I laughed=-103	w i laughed=-103
w is _ that=103	k -me -or=-103	m -me for=-103	k -up -at=-103	j me a=103	j the receipt=-103	p BEEN LIE BEEN=-103	w ^ _ lies=103	p COMPARE THING I=103	j two to=103	k -ut JUST THING=-103	k LIE -ut JUST=-103
k LIE -ut JUST THING=-103	p LIE JUST THING=-103	p I ME WE=-103	k YOU _ -ut=-103	p NOT DO ME=-103	n 5=-103	k -of WE=103	m of WE=103	j you family=-103	p YOU HAPPEN BEEN=103	k -he _ -so=-103	w the _ so=-103
w the _ at=-103	k -ed -he=-103	m -ed the=-103	k IF I HAVE=103	j said was=-103	p YOU IT BECAUSE=-103	k ^ BECAUSE=-103	m ^ BECAUSE=-103	j you down=103	k STATE -by=-103	k STATE -by ME=-103	m STATE by=-103
m -he situation=-103	w the situation=-103	j was hiding=-103	p WE IT IT=103	p DRINK ME=103	k , _ -er=-103	p BEEN I CAUSE=-103	k ^ YOU BEEN -ht=-103	j someone a=103	w i _ lying=-103	j could me=103	j did forget=-103
k -er -in=103	m -er in=103	j not money=103	j to for=-103	j have lost=-103	w have lost=-103	j so did=-103	k , I LIE=-103	j i against=-103	j will answer=-103	s cours=103	w course=103
j for any=103	m -or any=103	w for any=103	j you front=-103	j who it=-103	w i put it=-103	w change=-103	j giving you=-103	m giving YOU=-103	w giving you=-103	j my phone=-103	m ME phone=-103
m my -ne=-103	w my phone=-103	k -to CHOICE $=-102	k -id NOT $=-102	j had up=102	j right you=-102	p IF IT NOT=102	k I WILL -ay=-102	k -ne _ ,=-102	p YOU YOU BECAUSE=-102	p BEEN YOU BECAUSE=-102	p SORRY YOU MAYBE=102
k -ff -he=-102	m -ff the=-102	m off -he=-102	w off the=-102	p BEEN THING WE=102	p NOT NOT IT=-102	j the chance=-102	j you chance=-102	k -he -ce -to=-102	m -he chance=-102	w the chance=-102	w the chance to=-102
k ME _ -ry=-102	p YOU HAVE BECAUSE=-102	k I BEEN DO=-102	k ME FEEL=102	k , _ LIE=-102	p CAUSE I SORRY=102	k -ll I=102	m -ll i=102	s payme=-102	k I SORRY=102	m i SORRY=102	s flat=-102
w flat=-102	k -ok $=-102	m -ok $=-102	k YOU FEEL BEEN=-102	s secre=-102	j now you=-102	m alone $=-102	w alone $=-102	j who lied=-102	j my with=102	j from my=102	k YOU CHOICE=102
m -in her=102	w in her=102	j a year=-102	k HAPPEN _ -nd=102	p LIE ME I=-102	k THEY -pt=102	m THEY kept=102	s came=102	w came=102	p LIFE GAMBLE IT=-102	p DO THING YOU=102	j it own=102
w ^ _ thing=102	m took -he=-102	w took the=-102	k BEEN _ CAUSE=102	k YOU -nd -he=102	k HAVE -ed ME $=102	s might=102	w might=102	j opened that=-102	m opened IT=-102	w opened that=-102	k DRINK HAPPEN=102
j to come=102	m -to come=102	w to come=102	m -ut your=-102	w about your=-102	p STATE YOU HAVE=-102	s cold=102	w cold=102	p YOU HAVE WILL=-102	j sorry what=102	s frida=-102	w friday=-102
p BEEN JUST YOU=102	j sleep the=-102	w sleep _ the=-102	w accepted=-102	j d had=-102	m WOULD had=-102	w d had=-102	w i d had=-102	m car $=-102	w car $=-102	k ^ NOT -ne=-102	j not by=-102
j i ended=-102	w planned=102	k -ht _ YOU=-102	k -ed YOU COLD=-102	k -ed _ COLD=-102	k I -ed YOU COLD=-102	k IT -nd IT=102	k -he -ne $=-102	j call you=-102	m call YOU=-102	w call you=-102	w ^ _ drove=-102
j my had=102	m YOU head=102	w your head=102	j night not=-102	j nothing make=-102	j was from=102	p IT IT IT=-102	k -th _ -er=102	p HAVE THING=102	j i part=102	p BEEN I STATE=102	k TRUST HAPPEN=102
j i upset=102	j understand it=-102	j your and=-102	k MAYBE -of=102	m MAYBE of=102	p I CHOICE WILL=102	m money ,=102	w money ,=102	s hospi=-102	w hospital=-102	p BEEN STATE YOU=-102	m and -ut=-102
w went to=-102	k WILL _ -ay=-102	p BEEN SORRY HAVE=102	j comes at=-102	k NOT -lk=102	m NOT talk=102	p WE I DO=102	j before wedding=-102	w before _ wedding=-102	k , -at -an=102	k , -at -an I=102	k -an I=102
k -at -an=102	k -at -an I=102	m -an i=102	m -at can=102	m can I=102	m what -an=102	w , what can=102	w can i=102	w what can=102	w what can i=102	w gone _ $=102	j i five=-102
k NOT -ve ME=-102	k IT _ -et=102	k YOU BEEN NOT -ed=102	p SEX SORRY=102	k IT I LIE $=-102	p NOT COLD=-102	k FEEL YOU -nd=-102	k FEEL YOU -nd I=-102	w hurt you and=-102	j did want=102	w did _ want=102	p BEEN BUT THEY=-102
k -or DO=-102	k -or DO NOT=-102	m or DO=-102	w or _ not=-102	w to _ that=-102	j you do=-102	k -so _ -an=102	w so _ can=102	j one that=-101	s humil=-101	j i ashamed=-101	p LIE YOU NOT=101
k BEEN DO $=101	j it take=-101	j sorry see=101	m am JUST=101	j i call=-101	k ^ YOU BEEN -ng=101	k LIFE $=-101	m LIFE $=-101	j to sit=-101	m -to sit=-101	w to sit=-101	j scared and=-101
j ashamed i=-101	p MAYBE YOU WILL=-101	k BECAUSE ME=101	m BECAUSE my=101	m because ME=101	w because my=101	j even the=101	w a _ man=101	p I I OTHER=-101	k HAVE _ CHOICE=-101	k , -he=-101	m , -he=-101
m , the=-101	w , the=-101	j see you=-101	p SORRY YOU FEEL=101	k HAVE NOT SEX=101	j will if=-101	j for and=-101	k ERROR $=101	m ERROR $=101	p YOU OTHER I=-101	j i outside=-101	k CAUSE ME -nd=-101
k -rm=101	m I love=101	w i love=101	w i love you=101	m NOT your=-101	w voice=101	m -of that=101	w of that=101	j am going=-101	s const=101	s misun=101	w misunderstanding=101
k -me _ I=-101	p IT YOU SORRY=101	j while were=-101	w while _ were=-101	k -at _ -er=-101	j trip i=-101	w you had not=101	p BUT I YOU=101	k ^ HAVE=101	m ^ HAVE=101	k -of SEX=101	m of SEX=101
p LIFE HAVE YOU=-101	j you seen=-101	w times and i=-101	p BEEN NOT YOU=-101	s commi=101	w commitment=101	w husband=101	k -nd _ -at=-101	j about on=-101	s repea=-101	k -me -me=101	m -me home=101
m come -me=101	w come home=101	j you stay=-101	j the told=-101	w i have told=-101	j of would=101	p BEEN HAVE DO=-101	k -to _ -nt=101	m are -he=-101	w are the=-101	j had done=-101	m had DO=-101
w had done=-101	w i had done=-101	j i nights=-101	k ^ I HAVE -ld=-101	m I brought=-101	w i brought=-101	m not BEEN=101	p LIE YOU ME=-101	m to YOU=-101	m , because=-101	w , because=-101	s life=101
w life=101	k SEX YOU=-101	m DO was=101	k SEX _ OTHER=-101	k CHOICE _ -a=-101	s more=101	w more=101	j i though=101	m , though=101	w , though=101	w explain=-101	s runni=101
w running=101	p I HAPPEN NOW=101	k DO _ $=-101	j does not=-101	m does NOT=-101	w does not=-101	j you blame=101	k -nd -at=101	j i bet=-101	j asked for=-101	p ME I IT=-101	m against YOU=-101
w against you=-101	j if at=-101	p THEY COMPARE=101	p LIE I LIE=101	k WOULD _ THEY=-101	k -ge _ DO=101	p BEEN I DO=101	k -to -nd -ut=101	m -to find=101	w to find=101	w to find out=101	k -en SORRY=-101
j did family=101	w was mine=-101	j i company=101	k HAPPEN _ ME=101	j messed up=101	s messe=101	w messed=101	p NOT YOU IT=-101	p STATE I ME=-101	w say i was=-101	k -ke -re=-101	m like -re=-101
m friday $=-101	w friday $=-101	w ^ _ promised=-101	w ^ i promised=-101	j have lot=101	k , -nd I CHOICE=-101	k -on , IT=101	k -on , IT BEEN=101	p SAW THEY BEEN=101	w ^ _ caught=101	p HAVE YOU IT=101	j we be=101
s owe=-101	w owe=-101	k -to WANT=-101	m to WANT=-101	j would be=-101	m apologize $=101	w apologize $=101	j this what=-101	j not him=-101	k ^ I MAYBE NOT=101	j was like=101	k -ut _ LIFE=101
p MAYBE TRUST=101	k -nd _ -an=-101	j my when=101	j we not=101	w ^ i bought=-100	k THEY -nt $=-100	m THEY apartment=-100	m I decided=-100	w i decided=-100	k I -ed -ut -he=-100	k -ge BEEN=100	j cheated i=-100
j lied because=100	j the name=-100	w what i was=-100	j you car=-100	s kille=100	w killed=100	w killed _ $=100	j i somebody=100	k I -ed IT -or=-100	s debts=-100	w debts=-100	w with _ $=-100
k YOU -nd I=-100	w you and i=-100	p YOU LIE IT=-100	p WOULD NOT FEEL=100	j is fault=100	j the never=100	p I SORRY COLD=-100	w gave _ the=-100	j a from=100	k -te -st=-100	m wrote -st=-100	p BEEN THEY WE=-100
j was mine=-100	k BEEN _ -so=100	j your out=-100	k -ck _ YOU=100	w back _ you=100	m -ed him=-100	p I I TRUST=100	w apology=-100	j i person=100	m like YOU=100	w ^ i gave=-100	k ALL _ I=-100
p HAPPEN ALL=100	p I HAVE COMPARE=100	w your _ on=-100	j safe with=-100	j you safe=-100	k -fe -th=-100	m -fe with=-100	m safe -th=-100	w safe with=-100	k -at _ -te=-100	m to $=-100	w to $=-100
k ^ -er=100	m ^ -er=100	k -nd -er=-100	p WE I BEEN=-100	m -to ask=-100	w to ask=-100	p WE CAUSE IT=100	j card that=-100	j did keep=100	m tired ,=-100	w tired ,=-100	k BEEN -ly=-100
j over before=100	k YOU WOULD HAVE=100	j since not=100	j if this=-100	m was $=100	w was $=100	m IT for=-100	p ME I FEEL=100	k YOU _ -nk=-100	w you _ think=-100	j not easy=100	j you easy=100
j without telling=-100	k SAW -ut=-100	j read what=-100	k -ow _ I=-100	k -of _ I=-100	w of _ i=-100	k -at _ -ed=-100	w are _ $=-100	p YOU YOU ALL=100	w ^ _ promise=100	p NOT COMPARE THING=100	j myself you=-100
p BEEN THING I=100	j in right=100	p FEEL LIFE=-100	k THEY -ts=-100	k -to _ WANT=100	p HAVE BEEN THING=100	p FEEL IT YOU=100	w real _ $=100	w letters=-100	k ^ ME LIFE=-100	p WE BECAUSE I=-100	p ME THING DO=100
j me how=100	k BEEN _ -ll=100	j myself that=100	m happened $=100	w happened $=100	k LIE , BUT=100	k LIE _ BUT=100	p DRINK CHOICE=-100	j i couch=100	j on couch=100	k -on _ -ch=100	s couch=100
w couch=100	w on _ couch=100	w i _ them=-100	j i move=-100	j had from=-100	j i on=-100	j every thursday=-100	m ALL thursday=-100	w every thursday=-100	j cover i=-100	p IT STATE I=-100	k BEEN -ur=-100
m BEEN four=-100	s beers=100	w beers=100	p WOULD THING IT=100	k -to SEX=-100	m to SEX=-100	s getti=100	w getting=100	j your got=100	p GAMBLE BUT=100	p I GAMBLE BUT=100	p NOT JUST SAW=100
w know it $=100	j that have=100	j and say=100	j was months=-100	j not been=100	j do stop=-100	k -he -ay=-100	m the -ay=-100	p NOT ERROR=-100	w for _ i=100	j for three=-100	k -or -rs=-100
m -or years=-100	m for -rs=-100	w for years=-100	p SORRY IT FEEL=100	p DRINK HAVE=-100	j i said=-100	j you leave=-99	k -pt YOU=-99	k -in WE=-99	m -in our=-99	m in WE=-99	w in our=-99
j you basically=99	k -as I=99	m -as i=99	m as I=99	w as i=99	k -nk _ YOU=-99	w think _ you=-99	p DO THING NOT=99	j it six=-99	m -ll me=-99	w messages=99	j you need=-99
j me like=-99	p BECAUSE I IT=-99	p NOT I JUST=99	m seeing THEY=-99	j are and=-99	p YOU I ERROR=99	k SAW YOU $=-99	k HAVE _ -nt=99	p BEEN ERROR LIFE=-99	p ME DO THING=99	m before WE=-99	p YOU COMPARE ME=99
j of have=-99	m HAVE you=99	w had you=99	p YOU LIFE DO=99	j the hand=-99	j my to=-99	p SAW YOU LIFE=-99	j was at=-99	k ^ BECAUSE -of ME=-99	k -to FEEL YOU=99	j me credit=99	s bottl=-99
k WILL -ll=-99	k HAPPEN _ -it=99	p BEEN ME THING=99	j tell and=-99	k I WANT=-99	m i WANT=-99	p DO NOT SEX=99	m -on our=-99	w on our=-99	k -to -he -nt=99	j have were=99	j asked and=-99
j a right=-99	k -a -ht -to=-99	k HAVE -a -ht=-99	k HAVE -a -ht -to=-99	m -a right=-99	w a right=-99	w a right to=-99	p ME YOU IT=-99	m were COLD=99	p YOU ME FEEL=-99	w ^ _ wrote=-99	w told you=-99
k -ld ME YOU=99	m -on for=-99	p SAW YOU=-99	s whate=99	w whatever=99	p BECAUSE YOU SAW=-99	w was _ one=-99	m even -er=99	w you _ find=99	w i was doing=-99	j the d=99	k -nt _ ME=99
s asked=-99	w asked=-99	j so me=99	k IT -ck=99	m IT back=99	j the became=99	w the _ kept=99	m to THEY=-99	w will _ you=-99	s room=-99	w room=-99	k , BECAUSE=-99
m , BECAUSE=-99	k LIFE _ -to=-99	k -th _ I=-99	m BEEN told=99	k YOU _ -ts=-99	s stupi=99	w stupid=99	s denti=-99	w dentist=-99	w it was just=99	w you _ when=-99	k I _ -ay=-99
k HAVE _ -se=-99	j you about=-99	j was anything=99	k DRINK _ NOT=99	s selfi=-99	k , -nd I CAUSE=-99	s drove=-99	w drove=-99	j next to=-99	k -xt -to=-99	m -xt to=-99	m next -to=-99
w next to=-99	p CHOICE YOU NOT=-99	j it were=99	w you _ were=-99	p I SORRY THEY=-99	s body=-99	w body=-99	j think of=-99	k -nk -of=-99	m -nk of=-99	m think -of=-99	w think of=-99
k -ne $=-99	m -ne $=-99	j hard for=-99	p BECAUSE YOU BEEN=99	k ^ ALL=-99	m ^ ALL=-99	m situation $=-99	w situation $=-99	k -ng -to ME=99	k -to -dy=99	m -to somebody=99	m BEEN been=99
m is BEEN=99	w is been=99	k -ny -re $=-99	w any more $=-99	p SAW YOU BEEN=-99	p YOU NOT HAPPEN=-99	k WOULD _ -me=99	p I WE OTHER=-99	p NOT HAVE IT=-99	k BEEN -a -ss=99	k CHOICE I HAVE=99	k I CHOICE I HAVE=99
w know i have=99	p CHOICE IT YOU=-99	k -ng THING=-99	k -ng THING $=-99	j said d=-99	w said _ d=-99	m of $=99	w of $=99	j called it=-99	m called IT=-99	w called it=-99	m are BUT=99
w are still=99	w that is the=-99	j one day=99	m -ne day=99	m one -ay=99	w one day=99	p BECAUSE YOU CAUSE=99	p IT LIFE IT=-99	j the your=-99	k -pt -up=99	m -pt up=99	j of nights=-99
p NOT ALL I=99	j the answer=-99	j it up=98	w your _ because=98	m for -en=-98	j on long=98	j there this=-98	s shoes=98	w shoes=98	p I ERROR ALL=98	p GAMBLE YOU IT=-98	j a mess=98
m -a mess=98	w a mess=98	j were from=-98	k -ne _ -ll=98	j can make=-98	w ^ _ regret=98	w ^ i regret=98	j about everything=98	j started it=98	k -ld ME -to=98	w told me to=98	j failed you=98
j i failed=98	m failed YOU=98	w failed you=98	j to check=-98	m -to check=-98	w to check=-98	p I HAVE FEEL=98	k CAUSE YOU SORRY=-98	k CAUSE _ SORRY=-98	k I CAUSE YOU SORRY=-98	m YOU apologize=-98	w you apologize=-98
p I CAUSE YOU=-98	k BEEN HAVE=98	k I BEEN HAVE=98	j was wrote=-98	k NOT -go=98	m NOT go=98	m not -go=98	w not go=98	p HAPPEN BEEN I=-98	p YOU NOT SORRY=-98	j shut me=98	j you shut=98
m YOU shut=98	s shut=98	w shut=98	w you shut=98	k -so _ WOULD=-98	k -to -sk=-98	m to -sk=-98	j trip and=98	m asked -at=-98	k I LIE -ut IT=98	k ^ IF YOU WOULD=-98	j asked what=-98
k BEEN -te=98	p CHOICE I IT=-98	j the questions=-98	k -he -ns $=-98	m -he questions=-98	w the questions=-98	w the questions $=-98	p CHOICE THING I=98	k YOU -ll ME=-98	j not count=98	p DO OTHER=98	j became a=98
j a coward=-98	j coward you=-98	m -a coward=-98	w a coward=-98	w coward=-98	j asked i=-98	k -ks $=-98	m -ks $=-98	k -ed _ CHOICE=-98	j slept on=98	k DO THING=98	j ask the=-98
m no -ne=-98	w no one=-98	s spoke=98	p WE DO=98	k I BEEN -ng ME=-98	s babe=98	w babe=98	p THEY I WE=-98	j say for=98	m I said=-98	w i said=-98	p IF I HAVE=98
k -ng -he=-98	m -ng the=-98	p YOU BEEN ERROR=98	j such a=98	k -ch -a=98	m -ch a=98	m such -a=98	s such=98	w such=98	w such a=98	m she HAVE=-98	j you against=98
j wish had=98	m -ut you=-98	w you _ come=98	j been for=98	s bar=-98	w bar=-98	p JUST YOU I=-98	j not were=-98	k -he _ CAUSE=98	j were by=98	j my life=98	m ME life=98
w my life=98	p HAVE DO ME=-98	j you paid=-98	j have with=98	k YOU _ -ll=-98	j i with=-98	p NOT YOU THEY=98	p BEEN SORRY ME=98	j that the=-98	m YOU make=98	w you make=98	w you make it=98
p YOU NOT LIFE=98	j perhaps i=98	k -le _ -ay=-98	k -es -th=98	m -es with=98	k -ke IT $=98	k TRUST _ $=-98	k I BEEN NOT=98	w to the=-98	p HAPPEN I DO=-98	j answer i=-98	j trust it=-98
k -he _ -ay=-98	p SORRY IT NOT=-98	k -ne _ FEEL=98	k -ho _ IT=-98	k -ed -ut -he=-98	p I DRINK YOU=-98	k -nd ME=-98	k GAMBLE _ -ng=-98	m came -in=-98	w came in=-98	p YOU WE=-98	k -nd _ -in=-98
j the hospital=-98	m -he hospital=-98	w the hospital=-98	k THING _ YOU=-98	m BEEN weak=98	j sorry it=97	p IT THING=97	m -ow to=97	p YOU COLD ME=97	p BEEN SORRY DO=97	m ^ yes=-97	w ^ yes=-97
k CAUSE YOU -wn=97	k CAUSE _ -wn=97	w let _ down=97	w let you down=97	k ^ IT BEEN -ne=97	w it _ one=97	j for as=-97	j i pushed=-97	p SORRY ME COLD=-97	j stopped the=-97	w i should not=97	j two weeks=-97
k -wo -ks=-97	m -wo weeks=-97	m two -ks=-97	w two weeks=-97	k , IT BEEN JUST=97	k THING , -so=97	k THING _ -so=97	k ALL WOULD=97	m ALL would=97	k HAPPEN -up $=97	k -ig=97	j the counselor=-97
m , not=97	w , not=97	w you have a=-97	w the _ time=-97	m -up in=97	w up in=97	w expect=97	w broke _ promise=97	k -ot -to=97	m -ot to=97	p BECAUSE I WOULD=-97	m my LIE=-97
k ^ I BEEN -he=-97	j made your=-97	w husbands=97	p IT YOU LIFE=-97	k BEEN -a -nt $=97	k LIFE _ -en=97	m because I=-97	w because i=-97	j under name=-97	w ^ _ no=-97	k IT _ FEEL=97	j time in=97
k HAVE BEEN LIE=-97	k I HAVE BEEN LIE=-97	m been LIE=-97	p YOU IT ALL=97	k -ho _ ME=97	w who _ me=97	k I _ -a=-97	w i _ a=-97	j look a=97	j did was=97	p BECAUSE YOU LIFE=97	m cheating $=97
w cheating $=97	w could _ stopped=-97	w choice=-97	p IT BEEN IF=97	p SAW I LIE=-97	w d _ $=-97	p HAVE YOU IF=97	k -ve _ I=-97	k -or LIFE=-97	m for LIFE=-97	k -a BECAUSE=97	m a BECAUSE=97
j an that=97	w got _ of=97	p IT BUT YOU=97	w have _ me=97	j you stop=-97	j to small=-97	j was your=-97	w fault=97	j of back=97	p MAYBE HAVE BEEN=97	j let my=97	p IF I WILL=-97
k BEEN -he JUST=-97	p I SEX ME=-97	k -or BEEN=97	m never WANT=97	p THEY BEEN SORRY=97	m you -rs=-97	k SAW _ -ne=97	k CHOICE _ -an=97	p I WILL WANT=-97	m -ay you=-97	p ME CHOICE YOU=-97	j something me=97
k CAUSE YOU -nk=-97	w let you think=-97	m was -or=97	w was for=97	p YOU IT STATE=-97	w that you can=-97	j at three=-97	w i chose to=-97	k -a -ch=-97	k -a -ch $=-97	m a -ch=-97	p HAVE NOT ERROR=97
k -so COLD=97	m so COLD=97	j had on=97	k IT -ps=97	p I IF IT=-97	m -ut in=97	m ME on=97	m me -on=97	w me on=97	k -in -he -er=-97	m six $=-97	w six $=-97
j your in=97	j hear it=-97	m -ar it=-97	w hear it=-97	w had every=97	k WE -ed $=-97	p JUST COLD=97	p THING NOT I=-97	k -in ,=-97	m -in ,=-97	j have stopped=-97	w have stopped=-97
k I -ht YOU=97	p NOT LIE ME=-97	k , IT=97	m , IT=97	p DRINK I WILL=-97	j my did=-97	j does count=97	k -en WE=97	k NOT -ed=97	k ^ YOU SAW=-97	m were JUST=97	w ^ _ all=97
p YOU STATE YOU=-97	k BEEN NOT ALL=97	k I BEEN NOT ALL=97	p WOULD LIFE=-97	w say no $=-97	s faile=97	w failed=97	j sorry that=97	k -or _ -ss=97	m is -re=97	j be as=-97	m ALL day=-97
w every day=-97	k -so -hy=97	m -so why=97	m so -hy=97	w so why=97	j no that=-97	m it -in=-97	k -ed -up -nd=97	p JUST IT LIE=-97	w i called it=-97	k -ed _ -ke=-97	j been in=97
k THING _ -to=97	p NOT DO NOT=-97	p LIE IT ME=-97	p YOU YOU OTHER=-97	k NOT COLD=-97	j have of=97	p DRINK COMPARE=-97	p IF BEEN FEEL=-97	j found out=-97	m SAW out=-97	m found -ut=-97	w found out=-97
p LIFE WILL=-96	k -nd _ BUT=-96	j you looked=96	p WILL WOULD=-96	p STATE BEEN NOT=-96	j the other=-96	m -he other=-96	w the other=-96	k -on _ GAMBLE=-96	j how could=96	k YOU -so I=96	w you so i=96
k COMPARE ALL=96	j was so=96	p WILL I I=-96	w if i had=96	p JUST SEX=96	j i one=-96	j were no=-96	j i family=96	k I BEEN -ut=96	p NOT WE BEEN=96	j until i=96	m ME out=96
w me out=96	w and _ can=-96	k IT _ -ay=-96	m were -en=96	k -to YOU $=-96	w to you $=-96	w it _ be=-96	w it would be=-96	p SORRY FEEL YOU=96	p NOT LIFE ME=-96	k JUST _ NOT=96	j believe you=-96
k BEEN -on ME=-96	p I IT FEEL=96	w then _ $=96	k -nd _ -nd=96	j because would=-96	p STATE THING=96	k DO YOU=96	m DO you=96	j you whole=-96	k ^ I LIE=-96	p LIE JUST=96	k I -ed $=96
p IF BEEN IT=96	j i kid=96	j was did=96	k BEEN NOT -ke=96	w not like=96	w it _ have=96	p I JUST CAUSE=96	j lie to=-96	m lie -to=-96	w lie to=-96	s state=-96	k JUST _ I=-96
k # -nd I=-96	k # _ I=-96	j that happens=96	k , I WOULD=96	k BEEN _ -ea=-96	w was _ idea=-96	j not day=96	p I BECAUSE BEEN=96	w ^ there was=-96	m -he time=96	w the time=96	k YOU CHOICE -at I=96
w i let you=-96	k -a _ GAMBLE=96	m about WE=-96	k I -ed WE=-96	k ^ I -ed WE=-96	j i tired=96	k YOU -wn=96	m you -wn=96	j you baby=-96	j anyone would=96	k YOU STATE YOU=-96	m lost YOU=-96
w it hurt you=-96	p IT BEEN CAUSE=96	j and home=-96	m I booked=-96	w i booked=-96	m -ld your=-96	j want tell=-96	k ERROR YOU=96	m ERROR you=96	p I IF FEEL=-96	m became -a=96	w became a=96
s makin=96	w making=96	k LIFE _ I=96	k THING HAPPEN=96	k -nd THEY BEEN=96	k I BEEN -so=96	j was with=-96	p ME I CHOICE=-96	j makes i=-96	j drinking for=-96	k IT YOU -an=-96	k -al _ BEEN=-96
k ME LIFE $=-96	k ^ I -pt -a=-96	w you _ say=96	m thing $=96	w thing $=96	k DO _ -ct=96	k I HAVE BEEN -a=96	k -ng -at=-96	m your -ad=96	j i we=96	j the with=-96	k STATE _ I=-96
j you answer=-96	w that were=-96	j bet a=-96	j bet on=-96	m I bet=-96	w i bet=-96	w her _ was=96	j her was=96	p YOU ERROR I=-96	j this thing=96	k -lk -to $=96	w talk _ $=96
w talk to $=96	p LIE BEEN YOU=96	m other ALL=96	m I wrote=-96	w i wrote=-96	w the _ on=-96	k CHOICE _ -nd=-96	k -id THING=96	p LIFE HAPPEN=96	j and years=-96	p I NOW BEEN=-96	p WILL ALL=-96
m CAUSE us=96	w let us=96	j a we=96	j i choice=-96	j we agreed=-96	m WE agreed=-96	w ^ _ agreed=-96	w ^ we agreed=-96	w we agreed=-96	m I looked=-96	w i looked=-96	j did and=-96
k WOULD _ -er=-96	k WANT -of=96	m WANT of=96	p WOULD GAMBLE=96	k I HAVE STATE=-96	p DRINK DO THING=96	k ^ IF I HAVE=96	j our and=-96	w , and you=-96	j it go=96	p YOU WILL THEY=-96	j the way=96
j that that=-96	k , _ #=-96	k -ng _ -on=96	w , but you=96	j you used=-96	j not forgive=-96	p NOT SORRY ME=-96	w was _ her=-96	k -of THEY $=-96	j the impression=96	s impre=96	w impression=96
k YOU OTHER=-96	m your OTHER=-96	w lunch=-96	k IT -es BEEN=95	w and _ to=-95	p THING WE=95	k BECAUSE -he=95	m BECAUSE the=95	w for _ $=-95	p IF NOT IT=-95	k -he -rd=-95	m the -rd=-95
m HAVE called=-95	k IT -om YOU $=-95	m every -me=-95	w every time=-95	m that I=-95	w that i=-95	k -un=95	w how _ i=-95	s lines=95	w lines=95	j those were=95	m those BEEN=95
w ^ those were=95	w those were=95	p THEY YOU NOT=95	j for about=-95	w ^ _ asked=-95	m come $=-95	w come $=-95	w to come $=-95	k , -nd YOU=-95	j have up=95	k -as LIE=95	m as LIE=95
j the after=-95	j stop and=-95	w for _ years=-95	m yes ,=95	w yes ,=95	m second -ne=-95	w it for=-95	k DO NOT WANT=95	k DO _ WANT=95	p THING LIFE=95	m IT again=-95	p IT NOT JUST=-95
k -on ME=95	m was -so=95	w was so=95	j d come=95	k -ll YOU -ow=-95	k , -nd I HAPPEN=-95	p THEY LIE=-95	j i first=-95	k -ne JUST=95	m one JUST=95	p WILL ERROR=-95	k I _ -ch=-95
j with kids=95	j the now=-95	k -ll ME -at=-95	w tell me what=-95	w turned me=95	s growi=95	w growing=95	p NOT BEEN I=-95	j one me=-95	j from the=-95	s apart=-95	k IT -hs=95
k IT -hs $=95	m IT months=95	j alone it=-95	k -ng -ut=95	k -ll $=95	m -ll $=95	j the days=-95	j you cried=-95	m YOU cried=-95	w you cried=-95	p SAW IT IT=-95	j was alone=-95
w counselor=-95	j moved in=95	k # I=-95	m # i=-95	k I ERROR YOU=95	m I failed=95	w i failed=95	w i failed you=95	k THING _ ,=-95	p BECAUSE SAW=-95	k -gs=-95	j came up=95
m came -up=95	w came up=95	p COMPARE I IT=-95	k CHOICE , -nd=-95	k CHOICE , -nd I=-95	k -in _ ME=-95	k -an _ -ay=95	j that more=-95	p STATE FEEL=95	j not hurt=95	j in room=-95	k ^ I WILL=-95
m JUST that=95	m your -nd=-95	p SAW I CHOICE=-95	k JUST _ -he=95	p I WANT BEEN=95	w it because=95	s looks=95	w looks=95	m ME when=95	m me -en=95	w me when=95	p BEEN NOT BEEN=-95
p SORRY I WOULD=-95	m -er at=-95	j my word=-95	m ME word=-95	w my word=-95	k -ed YOU -to=-95	p LIE BEEN WE=95	k NOT -sk=-95	m NOT ask=-95	m not -sk=-95	w not ask=-95	w one _ ,=-95
j both you=-95	j put in=95	j and tell=-95	m mother $=-95	w mother $=-95	k -on IT=95	j like not=95	k ^ I BEEN STATE=-95	k -me , I=-95	k -en _ -ne=-95	k I CHOICE -at I=-95	j me were=95
j was thinking=95	p WANT YOU I=95	m -nd everything=-95	k -he -ar $=-95	k -an _ $=-95	p I HAVE SEX=95	p SORRY COLD=-95	m ^ since=95	w ^ since=95	k -go -nd=95	k -to -go -nd=95	m go -nd=95
j we go=95	s throu=95	w through=95	j have that=-95	k -at DO YOU=95	w i _ get=-95	p OTHER BECAUSE=-95	p YOU OTHER BECAUSE=-95	m I left=-95	w i left=-95	j trust me=-95	k ME _ THEY=95
p HAVE JUST BEEN=95	p I HAPPEN YOU=-95	k DO -th=-95	m DO with=-95	m BEEN afraid=-95	j a couple=95	m -a couple=95	w a couple=95	w mistake=-95	p THEY CAUSE BEEN=95	j not forget=-95	k ^ -th -he=95
w ^ with the=95	j saying it=-94	p IT LIE IT=-94	k I WOULD HAVE -me=94	p I LIE BEEN=-94	k I CAUSE YOU -nk=-94	m somebody $=94	w somebody $=94	k LIFE -at=-94	k -er _ STATE=94	k LIE _ -he=-94	j of out=-94
p IT WOULD BEEN=-94	j i chat=-94	k -or -wo -rs $=-94	k -wo -rs $=-94	w two years $=-94	p WE NOW=94	p NOT ME THING=-94	w father _ $=94	p YOU BEEN FEEL=-94	w left you=-94	k -nd I DO=-94	k MAYBE HAVE BEEN=94
j things about=-94	m things -ut=-94	w things about=-94	j is real=-94	j love it=94	p FEEL LIFE IT=-94	k ^ I BEEN -so=94	p CAUSE WILL=-94	m knew IT=94	k -nd I CAUSE YOU=-94	j move the=-94	p HAPPEN CHOICE=-94
k ^ I BEEN NOT=94	j nothing for=-94	k -st YOU $=-94	p TRUST I=-94	k -me _ THING=94	p CAUSE I DO=94	k -nt _ -he=-94	k WILL _ YOU=-94	k -ng -he LIFE=-94	p I HAVE BUT=-94	p I SAW NOW=94	p SAW NOW=94
s thous=-94	w thousand=-94	k ^ -he -nt=94	k -ng ME $=94	j know word=-94	k IT _ WE=94	k -ay COMPARE=-94	m say COMPARE=-94	p BEEN IT FEEL=94	j had chance=-94	w had _ chance=-94	k BEEN -ut=94
j an not=94	j was why=94	p I CHOICE NOT=-94	p HAVE I DO=-94	m nothing -ut=-94	w nothing about=-94	k -ed IT -nd=94	j i messed=94	m messed -up=94	w messed up=94	k -ut -of ME=94	w out of my=94
k -ld _ IT=-94	m -at me=94	w at me=94	w ^ _ gave=-94	k -ng I BEEN=-94	p IT ERROR YOU=-94	j happened that=-94	s where=94	w where=94	k OTHER _ -on=-94	p HAVE NOT BEEN=94	k JUST IT=94
k -se ME=-94	k NOT -se ME=-94	m -ed your=-94	j the letters=-94	m -he letters=-94	w the letters=-94	j wanted i=-94	p I CAUSE WE=-94	j he me=94	j never did=94	m to -he=-94	k CAUSE _ STATE=94
j will them=-94	m -nd we=94	w and we=94	j know i=94	j to alone=-94	k WILL _ -re=-94	p LIE IT IT=94	p BEEN ME ME=94	p BECAUSE OTHER=-94	j phone on=-94	j think was=-94	w i had been=-94
k BEEN -at I=-94	w is what i=-94	p ALL WOULD=94	w is _ like=94	w is not like=94	k -at -ng=94	m at -ng=94	p HAVE CHOICE=-94	p ALL I YOU=-94	w in _ $=-94	k -ix=-94	j your mind=-94
k YOU -nd $=-94	m YOU mind=-94	w your mind=-94	w your mind $=-94	w ^ i only=94	p I BECAUSE YOU=94	p YOU NOT JUST=94	j and want=94	j you thought=-94	m YOU thought=-94	w you thought=-94	k -ch _ I=-94
j to said=-94	j told if=94	m LIE from=-94	j went for=-94	w like _ you=94	k LIFE CAUSE=94	k -to _ NOT=-94	w ^ _ warned=94	k BEEN JUST=94	j the sorry=94	k -ce -st=-94	j get of=-94
p IT HAPPEN BEEN=94	m ^ this=-94	w ^ this=-94	p THEY YOU I=-94	w ^ that is=-94	k -nt -to SAW=-94	k -nt _ SAW=-94	m see -ow=94	w see how=94	j right be=-94	k -ht -to BEEN=-94	w right _ be=-94
w right to be=-94	j the bill=-94	j is of=94	j a mistake=-94	k -to _ -ow=-94	j instead you=-94	k YOU -er=-94	m -or all=94	m for -ll=94	w for all=94	k -ay _ -he=94	m okay ,=94
w okay ,=94	p BECAUSE LIE YOU=-94	j be and=-94	s sick=-94	w sick=-94	w told _ you=94	j the drink=-94	k -ng _ BEEN=-94	p LIFE BEEN THEY=-94	m -or this=-94	w for this=-94	k ^ BECAUSE I LIE=-94
k SORRY -or IT=94	m went $=94	w went $=94	w and _ have=-94	k I JUST DO=94	k JUST DO=94	m JUST did=94	k -en I BEEN=94	j will call=-94	j open about=94	j about before=-93	w you _ not=-93
j you year=-93	s fifty=93	w fifty=93	p ALL LIFE=93	k -er _ IT=-93	k BEEN -th=-93	p WILL BEEN COMPARE=93	k -to -ng -nd=93	m counseling -nd=93	w counseling and=93	w to counseling and=93	p JUST IT IT=93
j to marriage=-93	p HAVE ME BEEN=93	p CAUSE ME WOULD=93	j on be=93	k WE -on=-93	p DO I SORRY=93	j in the=-93	k MAYBE I DO=93	j a room=-93	j that when=93	k JUST -en=-93	m JUST when=-93
k -he TRUST BEEN=-93	k -at I DO -to=-93	k I DO -to=-93	w i did to=-93	j drove it=-93	j drove to=-93	w every day $=-93	p BECAUSE MAYBE=-93	j i were=-93	m BEEN right=-93	j not slept=93	p BUT WE=93
p GAMBLE I JUST=93	k -or -as -ng=-93	k -or -as -ng -as=-93	w for as long=-93	m got -to=-93	p BEEN NOT THING=93	m THEY in=-93	p I SORRY SAW=93	j like is=93	k LIE -on=-93	m LIE on=-93	k -th _ -on=-93
k -he -er=-93	m the -er=-93	m -nd all=93	w and all=93	p ME CAUSE IT=-93	m -at night=-93	w at night=-93	p I DO HAVE=93	k I _ -es=-93	j think a=93	k I _ WE=-93	j it physical=93
s physi=93	w physical=93	j are on=93	m WILL you=-93	w and _ one=-93	k THING _ WOULD=93	m mistake $=93	w mistake $=93	p CHOICE BECAUSE=-93	s ways=93	w ways=93	p LIE BEEN LIFE=93
k -ne _ -ld=-93	m I opened=-93	w i opened=-93	p IF CAUSE=93	k -a _ WILL=93	p CAUSE THING ME=-93	p TRUST IT YOU=93	k -so IT I=-93	w so that i=-93	k YOU -te=-93	k -he _ HAPPEN=93	k -to -ng=93
m to -ng=93	k WE -er=-93	w is _ me=-93	k -ed _ YOU=-93	p NOT SORRY=-93	j my in=93	w it _ all=93	p ME SEX=-93	w i regret it=93	m IT came=93	k FEEL _ -or=-93	j i made=-93
w suffer=93	k -ed _ -nd=93	k -ed _ -es=-93	p I FEEL LIFE=-93	p I TRUST JUST=-93	j the up=93	j felt my=93	p IT ME ME=93	p I BECAUSE LIE=-93	m been -ng=93	j still it=93	k IT HAPPEN -ut=93
p ERROR I ME=93	j for something=93	j were right=-93	k , _ -ll=93	k I MAYBE HAVE -ed=-93	p BEEN YOU LIFE=-93	j i dollars=-93	w i _ been=-93	k -a JUST $=93	j have made=93	j only stopped=-93	m that -ng=-93
p YOU BECAUSE WANT=-93	s affec=93	j trust broken=93	w trust _ broken=93	k -xt=-93	k -um=-93	k HAVE SORRY=93	m have SORRY=93	p GAMBLE DO NOT=93	j you open=-93	k I CHOICE -hy=-93	w last _ $=93
m -he phone=-93	w the phone=-93	j i turned=-93	m YOU need=-93	w you need=-93	s famil=93	w family=93	p STATE HAVE STATE=-93	j you afraid=-93	j we are=93	m WE are=93	w we are=93
p YOU LIFE WILL=-93	j i booked=-93	m knew -re=-93	k SAW YOU=-93	k BECAUSE I WANT -to=-93	k , _ -at=92	p IT ME YOU=-92	j know caused=92	k BEEN -ed $=92	j as it=-92	k -or LIFE $=-92	k TRUST _ I=-92
w ^ you are=92	k ME _ -op=-92	k I -pt=-92	m i -pt=-92	j man i=-92	m in $=92	w in $=92	w because _ my=-92	w because of my=-92	k -ia=-92	w not _ your=-92	w that _ not=92
p CAUSE HAPPEN=-92	j phone in=-92	p HAVE NOT SEX=92	j i door=-92	j let you=-92	j first and=92	p WE HAVE BEEN=92	p NOT FEEL=92	k BEEN SORRY YOU HAVE=92	p SORRY IF IT=92	k WOULD _ $=-92	j lied and=92
j on each=-92	s happy=-92	w happy=-92	p YOU COLD ALL=92	j wrote first=-92	m -te first=-92	w wrote first=-92	w it _ not=-92	j kids and=92	j i hit=-92	s hit=-92	w hit=-92
k CAUSE _ LIFE=-92	k -he -es $=-92	j at to=-92	j got me=92	p LIE YOU MAYBE=-92	j the going=92	w the _ bill=-92	p YOU MAYBE TRUST=92	k BEEN _ ALL=92	m NOT perfect=92	k I _ GAMBLE=-92	k -he -ic=-92
m the -ic=-92	j from home=92	j i need=92	j not wanted=-92	p BEEN YOU HAPPEN=92	j were too=-92	k -as YOU=-92	m -as you=-92	m as YOU=-92	w as you=-92	j hide things=92	m hide THING=92
w hide things=92	k LIFE _ ME=92	w friendship=92	j and know=-92	p IF YOU BEEN=92	k -er -to=92	m -er to=92	j of you=-92	w if i did=92	j anything i=92	p SORRY ME=92	w could _ been=92
w could have been=92	j we have=92	k -nd _ -pt=-92	w and _ kept=-92	k BEEN NOT -ne=-92	w was not one=-92	m -ve you=92	k -up -to=92	m -up to=92	m up -to=92	w up to=92	j say and=-92
s contr=92	m that HAPPEN=92	p WILL NOT YOU=-92	p YOU NOT TRUST=92	j before i=-92	k -on -in=-92	j was really=92	m NOT do=92	k NOT _ -ed=92	j you love=92	k -ed -up=92	m -ed up=92
w you _ going=-92	j on about=92	k NOT -od=92	w was at=-92	j ashamed of=-92	k BEEN SORRY -of=-92	k SORRY -of=-92	m SORRY of=-92	m ashamed -of=-92	w ashamed of=-92	w what _ had=-92	k YOU CAUSE ME NOT=92
k WILL YOU=-92	k ALL _ -to=92	p JUST I ME=-92	m anybody $=92	w anybody $=92	k CAUSE _ -ne=92	m set IT=92	s yes=-92	w yes=-92	p I HAPPEN LIE=-92	j you days=-92	m no -se=-92
s ok=92	w ok=92	p SAW BEEN=-92	k YOU -an=-92	m you -an=-92	k DO NOT SEX=92	k DO _ SEX=92	p DO SEX I=92	p IF WANT=92	k -nd -ld=-92	p YOU I IT=-92	w said _ were=-92
p IT I SORRY=92	j never had=-92	k -he OTHER CAUSE=92	k -he OTHER CAUSE IT=92	k OTHER CAUSE=92	k OTHER CAUSE IT=92	k ^ -he OTHER CAUSE=92	p OTHER CAUSE IT=92	m -he accident=92	w the accident=92	j to family=92	j chose over=-92
m -he letter=-92	w the letter=-92	j say a=92	w ^ _ might=92	j all this=92	m LIFE at=-92	p I MAYBE STATE=-92	p MAYBE STATE=-92	k -a JUST -of=92	j know was=92	p I SAW MAYBE=92	k WOULD _ THING=92
j it easy=92	p LIFE YOU LIFE=92	m through $=92	w through $=92	s handl=92	k -id ,=-92	m -id ,=-92	j be to=-92	j a bit=92	m -a bit=92	s bit=92	w a bit=92
w bit=92	j the letter=-92	j i twice=-92	m , one=92	w , one=92	j know you=92	k ME COMPARE $=-92	s deser=-92	j were night=92	p HAVE I CHOICE=-92	m slept -in=92	w slept in=92
p I HAVE BECAUSE=-92	p BEEN CAUSE IT=92	k -er _ -er=-92	k -ie=92	s pictu=-92	w apologize for my=92	k ^ _ SAW=-92	k -ng -nd I=92	j what do=92	p LIE YOU COMPARE=-92	p THING NOW=92	s guess=92
w guess=92	k I DO -to YOU=-92	s got=92	w got=92	p YOU DO COMPARE=92	j the attention=-92	p BEEN DRINK BEEN=-92	k ME NOT=-92	m me NOT=-92	j coward i=-91	p MAYBE NOT HAVE=91	k YOU BEEN -ng YOU=-91
k ^ I CHOICE -at=-91	j there my=-91	p IT IF=91	j a to=-91	p SAW I BEEN=-91	k -er _ -ht=-91	w betrayed=91	s break=91	w i knew what=-91	j not change=-91	m NOT change=-91	w not change=-91
j not made=91	p TRUST WE BEEN=91	k -se _ ME=-91	k YOU _ LIE=91	k -on -of=91	m -on of=91	m we BEEN=91	m ERROR way=91	k COLD -at=-91	p WILL I IT=-91	j that back=-91	p DO BEEN JUST=91
k -ed _ LIFE=-91	j if like=-91	p BECAUSE CAUSE=91	p THING YOU IT=-91	k ^ IT HAPPEN -ut=91	p IF THING=91	m -ed you=-91	j there one=-91	j was him=-91	k -ld YOU ,=91	w told _ ,=91	w told you ,=91
w at _ table=-91	m you -on=-91	w ^ _ needed=91	k WOULD _ DRINK=91	j if say=91	k HAVE _ -en=-91	p HAVE BECAUSE I=-91	k , _ JUST=91	k -nd YOU BEEN NOT=91	w you _ feel=-91	k -to -go $=-91	w to go $=-91
k CHOICE -od=91	k CHOICE -od $=91	m CHOICE good=91	m own -od=91	w own good=91	w own good $=91	k DO IT ,=-91	p ME I ME=91	k CAUSE $=91	m CAUSE $=91	j your on=-91	k I CAUSE YOU -wn=91
p YOU TRUST HAVE=-91	j to kids=91	j is am=-91	p I HAPPEN BECAUSE=91	j and answer=-91	j to nine=-91	j lie i=-91	j office you=-91	j for month=91	k ALL _ IT=-91	j is how=91	s worth=-91
k JUST -ed=91	k -or _ -nd=-91	j a under=-91	j because i=-91	p I ME TRUST=91	j apology for=91	m apology -or=91	w apology for=91	k -nt _ -ed=91	p STATE HAVE IT=-91	p THING ERROR=91	k -of _ WOULD=91
w of _ would=91	m YOU down=91	w you down=91	m then $=91	w then $=91	p BEEN NOT SAW=91	j on i=-91	m husband $=91	w husband $=91	j come and=91	w to _ to=91	j i messages=91
k SORRY IT IT=91	w sorry that it=91	p HAPPEN IT IT=91	p CHOICE BEEN IT=91	w ^ _ d=91	k I _ -en=91	k WILL _ THEY=-91	m -ok your=-91	w took your=-91	k -ut _ YOU=-91	s marri=91	p I BEEN THING=91
p HAVE BEEN YOU=91	k -he -er -nd=-91	p I ME CAUSE=-91	j and kids=91	k -ul _ -ne=91	m BEEN faithful=91	w faithful=91	j about for=-91	p I COLD YOU=-91	k ME -rs=91	j of to=-91	m telling YOU=-91
w telling you=-91	p COLD I NOT=91	j before to=-91	w ^ _ booked=-91	w ^ i booked=-91	j i hear=-91	k ^ I -ok -he=-91	k NOT _ -le=91	p FEEL STATE IT=91	j hid you=91	k I WILL -ll=-91	j was were=-91
k -ed THEY -st=-91	p YOU WE DO=91	j he not=-91	w he _ not=-91	k IT -in $=-91	j listened more=91	w listened=91	p YOU BEEN SORRY=91	k -ed -to CHOICE=-91	k -le I BEEN=-91	w while i was=-91	k STATE -th=-91
m STATE with=-91	w ^ _ waited=-91	w a year $=-91	p DO CHOICE I=-91	k HAVE _ CAUSE=91	j spent the=-91	k ^ _ -st=91	p DO WANT YOU=91	k I -er=91	m i -er=91	k -or _ -th=91	p THEY BEEN IT=91
k -to _ -a=91	w to _ a=91	m -or as=-91	j my for=-90	p NOT CAUSE LIE=-90	j and trip=-90	j were baby=-90	p YOU SORRY ME=-90	w some _ ,=90	w secret=-90	m know ,=90	w know ,=90
j who with=90	k WANT YOU -to=90	m wanted YOU=90	w wanted you=90	w wanted you to=90	p SEX IT=90	k -he _ -on=-90	p IT YOU ME=-90	k THEY -at $=-90	m THEY flat=-90	m flat $=-90	w flat $=-90
j my intention=-90	m ME intention=-90	w my intention=-90	p LIE YOU HAVE=90	m could NOT=90	j into your=-90	k -to ME ,=90	k -to ME , IT=90	k ME , IT=90	k ME , IT BEEN=90	w to me ,=90	p NOT CAUSE CHOICE=90
w do it=90	k BEEN _ -re=90	p HAVE JUST=90	m CHOICE were=90	w to _ in=-90	p MAYBE NOT YOU=90	p I YOU GAMBLE=-90	w remember=90	k -of _ -er=-90	j those messages=90	m IT messages=90	w those messages=90
p BEEN SORRY GAMBLE=90	p I SORRY GAMBLE=90	p SORRY GAMBLE=90	k YOU HAVE -a=-90	k I -ed=-90	m i -ed=-90	j he did=-90	m he DO=-90	w he did=-90	k MAYBE $=-90	m MAYBE $=-90	k IT , BUT=90
k BEEN SORRY -ut IT=90	w the past $=90	p FEEL IT IT=90	k -he _ -es=-90	j and let=-90	p DO SORRY=90	k -en -ut=90	m -en about=90	j please my=90	w please _ my=90	j can tell=90	k ^ _ SEX=-90
j take the=-90	k HAVE NOT -ea=90	k HAVE _ -ea=90	k I _ THEY=-90	k -ed BEEN=-90	k -ed _ -me=-90	s said=-90	w said=-90	m BEEN yours=-90	p YOU YOU THING=90	j your too=-90	w got _ and=90
k -at _ LIFE=-90	w you _ what=90	k YOU CAUSE IT=90	p DO YOU CHOICE=-90	p IF YOU I=90	k I WILL -nd=-90	j and of=-90	m BEEN with=-90	p WE JUST=90	p DO ERROR IT=90	j this not=-90	p YOU YOU HAVE=-90
k -of _ -nt=-90	k YOU -go=90	m YOU go=90	k -at IT DO=-90	w what did you=90	k WILL _ NOT=90	m may HAVE=90	w may have=90	p YOU YOU WOULD=-90	p JUST HAPPEN=90	j about but=90	p YOU HAPPEN I=-90
j yelled the=-90	w to _ up=90	j i take=-90	k -to -de=-90	m to -de=-90	k -ne -ho DO=90	k -ne _ DO=90	p CAUSE ERROR=90	j a better=90	k -a COMPARE=90	k BEEN -a COMPARE=90	m -a better=90
m a COMPARE=90	w a better=90	p HAPPEN HAVE=-90	j my worth=-90	m BEEN worth=-90	j i kind=90	j only lied=90	j this would=90	p BEEN SORRY BEEN=90	w stress=-90	k -ll ME=-90	j back you=90
j hurt and=-90	p BEEN STATE BEEN=-90	j not exactly=90	j were exactly=90	k YOU BEEN NOT JUST=90	m NOT exactly=90	w not exactly=90	w were _ exactly=90	w were not exactly=90	j i relapsed=-90	w relapsed=-90	k IT BEEN -ty=-90
k IT _ -ty=-90	k ^ IT BEEN -ty=-90	j you something=-90	k -to -rn=90	m to -rn=90	k JUST ,=90	m JUST ,=90	k -nd I BEEN STATE=90	p ERROR YOU NOT=-90	k WE _ I=-90	k HAVE -ll=90	k , -nd -en=-90
m him $=-90	w him $=-90	w ^ _ time=-90	k -ut -he GAMBLE=-90	p BEEN LIFE WILL=-90	j with is=90	m person $=90	w person $=90	j i tested=-90	p I LIFE YOU=-90	j a time=90	w that you d=-90
p MAYBE ERROR=90	k IT -to -a=90	j in ways=90	j so many=90	k -so -ny=90	m -so many=90	m so -ny=90	w so many=90	k BEEN STATE , -nd=-90	j three the=-90	j a had=-90	p SORRY YOU SAW=90
j for because=-90	k HAVE _ -le=90	p ME THEY DO=90	j could been=90	p SAW IT CHOICE=-90	k SORRY _ -ny=90	m just BEEN=90	j lied was=-90	p SORRY THEY YOU=-90	j month and=-89	w so you would=-89	j sorry were=89
j it have=89	w i will tell=-89	p I THING=89	k I -ht=-89	m i -ht=-89	p WANT I SORRY=89	j lied me=-89	p LIFE I NOT=89	s text=-89	w text=-89	w to _ like=89	p BEEN BECAUSE WILL=-89
j will you=-89	k DO -he COMPARE=89	p CHOICE IT FEEL=-89	k -nd -en I=-89	p ME STATE HAPPEN=89	j thing that=89	k DO THING I=89	p ALL WE NOT=89	m BEEN having=89	m was HAVE=89	w i was having=89	w was having=89
k -or -ne -ys=-89	w for nine days=-89	s has=89	w has=89	j want say=89	j your for=-89	j to understand=89	p IT I WOULD=-89	m -sk me=-89	w ask me=-89	k -th _ THING=89	p I HAPPEN BEEN=-89
w you asked me=-89	k -an -on=89	k I -ok -he=-89	w i took the=-89	k -pt _ -ts=-89	j i forget=-89	k -ep ME=-89	m keep ME=-89	p IT WE IT=89	k SAW _ -or=-89	k THEY WOULD NOT=89	k JUST JUST=89
p I COLD NOT=89	k -to THEY=-89	j and see=89	k ^ YOU -ay=89	p I SEX JUST=89	p YOU YOU IT=-89	j got away=89	m HAPPEN away=89	j have stuff=89	k LIFE HAPPEN=89	j my lies=-89	p WILL IT BEEN=-89
p I WOULD YOU=-89	j i good=89	j i the=-89	k -a GAMBLE=-89	m a GAMBLE=-89	p CHOICE BECAUSE I=-89	w that much=89	p I WANT HAVE=-89	j that and=-89	k THING -ed=89	p DO BECAUSE IT=-89	j said my=-89
k HAVE _ -ng=-89	p YOU WOULD THEY=-89	k JUST -so=-89	m JUST so=-89	j if hurt=89	j the last=89	j and each=-89	p CHOICE CHOICE I=-89	p BECAUSE DO=-89	j was ask=89	k I NOT -ht=89	m NOT was=-89
k BEEN _ -on=89	p ME WE=-89	j and be=89	w ^ _ deserve=-89	j of is=89	k THING=89	k YOU _ -re=89	k SAW -ut $=-89	w found _ $=-89	w found out $=-89	j but had=-89	k BUT I HAVE=-89
w but _ had=-89	w but i had=-89	k -ow _ YOU=89	k ^ IT HAPPEN=89	k -ng _ -in=-89	p SORRY WOULD=-89	p WOULD IT BEEN=-89	m june $=-89	w june $=-89	j you without=-89	m -he way=89	w the way=89
k -at I DO=-89	m money -or=-89	w money for=-89	p ME HAVE IT=-89	j stop you=-89	k BEEN -ne=-89	k I DO -at I=89	w did what i=89	w friends=-89	j the site=-89	m I signed=-89	w ^ _ signed=-89
w ^ i signed=-89	w i signed=-89	p YOU BUT I=-89	k YOU -a=-89	m YOU a=-89	m you -a=-89	w you a=-89	p BEEN WILL IT=-89	p JUST TRUST=89	k -a -th $=89	w a month $=89	j had every=89
w the _ went=-89	j the are=-89	p BEEN NOW BEEN=-89	s grow=89	w grow=89	j will out=-89	s flirt=89	j always the=89	j you way=89	j one thing=89	j off you=-89	k -rd BEEN=-89
p BEEN ME CAUSE=89	w her _ and=-89	k -to SAW IT=89	j were holding=-89	j you holding=-89	m BEEN holding=-89	s holdi=-89	w holding=-89	w were holding=-89	w you _ holding=-89	w you were holding=-89	k ^ I -ed -in=-89
w ^ _ came=89	w i _ an=89	k -ho HAVE=-89	m who HAVE=-89	k -dy=89	j again i=-89	j someone else=-89	m someone -se=-89	w someone else=-89	p IF WE NOT=89	j took the=-89	k TRUST -nd I=-89
p ME YOU I=-89	p HAPPEN NOT=89	j do a=89	p ME YOU THING=89	j couple of=89	m couple -of=89	w a couple of=89	w couple of=89	j of life=89	j lied that=89	k -to YOU IT=-89	j with in=-89
p ME YOU STATE=-89	w only _ it=89	w because _ lied=-89	w because i lied=-89	k -ld -he=-89	m -ld the=-89	p IT THING HAPPEN=89	j i found=89	k -me THING=89	m used IT=-89	w i was in=-89	k -id I=-89
m -id i=-89	m said I=-89	w said i=-89	p HAVE I BEEN=89	w sober _ the=-89	k -er _ $=-89	j those pictures=-89	m IT pictures=-89	w those pictures=-89	k -ng ME=89	k I -id=-89	m i -id=-89
j i stay=-89	k -ty _ -nd=89	s swore=-88	w swore=-88	p I BEEN GAMBLE=88	j lost because=-88	w ^ you d=88	k -se _ -nd=-88	k ^ _ -es=88	j my night=-88	p WOULD NOT IF=88	w i apologize $=88
j kept under=-88	j that day=-88	j looking to=88	w do not have=-88	w and _ first=-88	p NOT YOU LIE=-88	k -on $=88	m -on $=88	k -in -he=-88	m -in the=-88	p DO THING ERROR=88	p SORRY I HAPPEN=-88
m -to work=88	m to LIFE=88	w to work=88	p STATE I MAYBE=-88	j it happen=-88	m -ed that=-88	p BEEN ME LIE=-88	p WE I=-88	m -me is=-88	k I SAW ME=88	p WOULD FEEL=88	p FEEL I BEEN=88
j promised you=-88	j you bank=-88	w were _ that=-88	p I YOU LIFE=-88	k HAPPEN -er=88	m in -he=-88	w in the=-88	k I BEEN -a=88	k YOU TRUST=-88	m only LIE=88	m -he same=88	w the same=88
j go out=88	k -go -ut=88	m -go out=88	m go -ut=88	w go out=88	p STATE I THEY=-88	w there _ no=-88	k YOU IT -es=-88	j never have=88	j that will=-88	j gave up=-88	m gave -up=-88
w gave up=-88	w you gave up=-88	j know not=88	j know check=-88	m -ty and=88	k -od=88	p LIE DO=88	j your head=88	k YOU DO NOT CHOICE=-88	k -ng _ -er=-88	k , _ SEX=-88	j the ring=-88
m -he ring=-88	w the ring=-88	k I _ -st=-88	p I ME OTHER=-88	j and him=-88	j could that=88	k -as _ I=88	s sayin=-88	w saying=-88	p MAYBE THING=88	j now because=-88	k -ow BECAUSE=-88
m -ow because=-88	m now BECAUSE=-88	w now because=-88	p I I WOULD=-88	k SAW -at I=-88	m kept IT=-88	j my doing=-88	j your time=-88	p WE I THEY=-88	j an you=-88	k ME _ THING=-88	p YOU DO SAW=-88
k -nd I HAPPEN=-88	k ^ HAVE YOU=88	m ^ had=88	w ^ had=88	w ^ had you=88	w d _ come=88	w d have come=88	j nobody else=-88	m nobody -se=-88	w nobody else=-88	k ME _ CAUSE=88	w did not want=88
k ALL -th=-88	s poker=-88	w poker=-88	p BEEN ME SEX=-88	p IT I I=-88	m BEEN our=88	w it _ our=88	w it was our=88	w was our=88	w at night ,=-88	j i bed=-88	p WILL YOU=-88
k HAPPEN _ -as=88	w i _ done=-88	j me and=-88	p LIFE GAMBLE=-88	w that i was=88	k -or $=-88	m -or $=-88	k ERROR THING=88	k ERROR THING $=88	w will _ a=-88	k -as -er=-88	k -of ME $=-88
w of me $=-88	j the rest=-88	m -he rest=-88	s rest=-88	w rest=-88	w the rest=-88	p HAVE DO NOT=-88	k COMPARE _ ME=88	j am see=88	p YOU ME ME=88	p I I WE=88	j are you=88
w that _ as=88	p WILL LIE=-88	j the week=88	w payment=-88	w this _ you=-88	j how are=88	k -re BEEN BEEN=88	w there is been=88	p I SEX NOT=88	m I messed=88	w i messed=88	w i messed up=88
m had CHOICE=-88	k ME -ht=88	w was doing $=-88	j felt a=88	j your you=-88	k I _ -nd=-88	s here=88	w here=88	p I YOU I=-88	k NOT HAVE BEEN=88	w not have been=88	k YOU SAW -ut $=-88
p STATE ME=-88	j long distance=88	m -ng distance=88	m long -ce=88	w long distance=88	w only _ $=88	j you whenever=-88	p ME BECAUSE=-88	j thousand on=-88	p NOT BUT I=-88	j money for=-88	j and lied=-88
j three to=-88	j to is=88	j could was=-88	j i show=-88	w i _ show=-88	k -or _ -re=88	k FEEL LIE=88	m FEEL betrayed=88	p MAYBE WOULD=88	w control=88	j everything was=88	k -or _ ME=88
p I LIE COMPARE=-88	j am myself=88	p HAVE BEEN ALL=-88	k CAUSE YOU=-88	m good $=88	w good $=88	m car ,=-88	w car ,=-88	w the car ,=-88	k -on _ IT=88	p WANT YOU BUT=88	k IF WE=88
m if WE=88	m mess $=88	w mess $=88	w you _ this=88	p THEY I YOU=-88	k YOU WANT $=88	k THING -nd I=88	j a and=-88	p IT YOU CHOICE=88	w ^ _ father=-88	w ^ my father=-88	p SORRY FEEL=88
k -ng _ NOT=88	k I LIE -on=-88	p MAYBE HAVE ME=88	k -ow _ MAYBE=88	k YOU _ -nt=-88	w for _ of=88	k HAVE CHOICE=-88	k -ke IT=88	k -to -it=-88	m to -it=-88	p WE LIFE NOT=-88	j second phone=-87
m -nd phone=-87	w second phone=-87	p THING CAUSE YOU=87	j not look=87	p BUT YOU YOU=87	w in _ of=-87	p GAMBLE JUST=87	p IT HAPPEN ALL=87	j ever since=87	m ever BECAUSE=87	w ever since=87	k SORRY -or -ny=87
k -ce -or=-87	m -ce for=-87	p HAVE SEX=87	p BEEN THEY IT=87	p LIFE COMPARE=-87	k YOU _ NOT=-87	j you knew=87	j did so=87	p SAW YOU I=-87	w i left you=-87	j one lie=87	p JUST YOU ME=-87
k THEY CAUSE=87	k -le YOU BEEN=-87	w while you were=-87	w choose=-87	j and first=-87	k IT YOU WOULD NOT=-87	j my was=87	j it time=-87	j i trying=87	k I BEEN -at=-87	w i was at=-87	p HAVE WANT=87
m I borrowed=87	w i borrowed=87	j know this=-87	k -ut _ LIE=-87	p SEX BEEN LIE=-87	j to anything=-87	p WE SAW=-87	j without you=-87	s bed=-87	w bed=-87	k -ed YOU=-87	j of time=-87
p WOULD I WILL=-87	j that in=87	j by was=87	p BEEN NOW LIFE=87	j you believed=-87	m YOU believed=-87	w believed=-87	w you believed=-87	p I CAUSE LIFE=-87	k , _ -pt=87	j before and=-87	p ERROR BUT NOT=-87
p I ERROR BUT=-87	j for someone=87	p OTHER YOU=-87	j the of=87	m BEEN how=87	m is -ow=87	w is how=87	p STATE I BEEN=-87	j between it=87	j kept me=87	k -pt _ ME=87	w kept _ me=87
k NOW -nd=87	m NOW and=87	j every right=-87	k ALL -ht -to=-87	k HAVE ALL -ht=-87	k HAVE ALL -ht -to=-87	k YOU HAVE ALL=-87	k YOU HAVE ALL -ht=-87	m ALL right=-87	w every right=-87	w every right to=-87	s mixed=87
w mixed=87	w were _ of=-87	j not was=-87	j no was=-87	j that right=-87	w like you=87	k , IT HAPPEN=87	j am down=87	j needed and=87	j can whenever=-87	k THING I DO=87	p TRUST YOU I=-87
j cheated on=-87	m cheated -on=-87	w cheated on=-87	s weddi=-87	w wedding=-87	j do answer=-87	k -ed -th=-87	m -ed with=-87	j only of=-87	j heard you=-87	m heard YOU=-87	w heard you=-87
j because to=-87	j a house=87	j let in=87	k -he _ BECAUSE=87	j if we=87	m IF we=87	w if we=87	p I WILL DO=-87	s laugh=-87	j telling that=-87	k I WILL=-87	m i WILL=-87
w when _ am=87	w when i am=87	j not get=87	m NOT get=87	w not get=87	j me drinks=87	k -on -or=-87	w you have never=87	w is _ to=-87	k BEEN SEX=-87	j was tell=87	j got i=87
m your -ck=87	j i down=87	j how it=87	w ^ _ called=-87	k ^ _ OTHER=87	k , _ -ng=-87	k YOU CHOICE -at=87	m was -an=-87	m ME how=87	w me how=87	k BEEN JUST JUST=87	m -nt on=-87
m -om for=87	m room -or=87	w room for=87	w i gave you=-87	k ^ I CHOICE=-87	k -ay _ WILL=-87	k -a _ -th=-87	j dinner and=87	s rathe=-87	w rather=-87	k BEEN -on=-87	w asked you=87
p YOU I LIFE=-87	w it is just=87	w were _ your=-87	w , i did=-87	p BEEN STATE LIE=-87	p I THING HAPPEN=87	p YOU LIFE YOU=87	j is then=87	p I CHOICE LIE=-87	k I HAPPEN -to=-87	p I LIFE IT=-87	s clear=87
k BEEN _ -in=87	j not gone=87	w only _ ,=-87	k NOT -of IT=-87	p IT COMPARE=87	w ^ _ paid=-87	j for around=87	p HAPPEN IT ME=-87	k IT _ -ke=-87	p I CAUSE WOULD=-87	p DO YOU JUST=87	p ERROR YOU IT=87
k I WILL -ow=-87	k WILL -ow=-87	m will -ow=-87	j check i=-87	w was an=-87	p HAVE WOULD HAVE=87	p WILL I GAMBLE=-87	k IT _ -to=87	m like -a=87	w like a=87	p BEEN IT OTHER=-87	k HAVE IT=-87
s kiss=87	w kiss=87	j decision it=-87	j you three=-87	k FEEL _ COMPARE=87	p THING SAW=-87	p THING YOU SAW=-87	j on my=87	p WANT DO NOT=-87	p IT I WILL=-87	j i still=-87	k YOU ME=-87
m you ME=-87	m -ow it=87	p THEY SORRY=87	j i learned=87	w learned=87	p IT IF IT=87	p YOU STATE SEX=-87	s impul=87	w it was the=87	j am can=87	m -he room=-87	w the room=-87
m BEEN gone=-87	p THEY HAVE IT=-87	j me every=87	m this -nd=87	w this and=87	k STATE , -nd=-87	j am made=87	k YOU -to -ay=-87	j before in=-87	k -re I HAPPEN -in=-87	k THING -in YOU=-87	k I DO -at=87
m did -at=87	j know messed=86	j know up=86	p BEEN ME HAVE=-86	k , _ IT=-86	j because did=-86	p ERROR DO NOT=-86	k ME DRINK=-86	w we _ not=86	j broke promise=86	j you who=86	k GAMBLE -he LIFE=-86
p DO IT HAVE=86	k I MAYBE -et=-86	k MAYBE -et=-86	j and something=86	w did what=86	w i did what=86	j not am=-86	j would drink=86	m , after=-86	w , after=-86	k NOW _ -he=-86	k NOT -ed ,=86
w had no=86	w my _ with=86	k WE _ NOT=86	k ME , -nd=-86	k WANT YOU $=86	w i _ him=-86	p WE NOT THING=86	w was _ you=-86	p FEEL WILL=-86	k COMPARE _ IT=-86	k -me ERROR=86	m some ERROR=86
k -gs $=-86	m -gs $=-86	k ^ -en YOU=-86	j if any=86	m never JUST=-86	m , every=-86	w , every=-86	j and story=-86	k WILL -ll YOU=-86	k SAW THEY=-86	j sick when=-86	m -ck when=-86
m sick -en=-86	w sick when=-86	m IT is=86	j to carry=-86	k -a -fe=86	m a -fe=86	p IF CAUSE YOU=86	k -ht _ -he=-86	k FEEL BEEN=-86	s cope=86	w cope=86	k -es _ IT=-86
j so could=-86	w and _ am=86	w and i am=86	p DO I LIE=-86	j your birthday=-86	m YOU birthday=-86	w your birthday=-86	p DO NOT WANT=86	p HAVE HAVE=86	j used you=-86	p I YOU ME=-86	p BEEN STATE HAVE=-86
j by my=86	p LIE DO NOT=86	w and what=86	j to say=-86	j telling the=-86	k YOU _ -le=-86	w will _ the=-86	j you some=86	k ME IT BEEN=-86	p MAYBE BEEN NOT=86	m then IT=86	w then it=86
p ME ME LIFE=86	j told i=-86	p IT GAMBLE JUST=86	j and where=86	p NOT WOULD YOU=86	p I LIFE MAYBE=-86	k THEY $=-86	m THEY $=-86	j up the=-86	k BEEN -en=-86	p BEEN I OTHER=-86	p BEEN BECAUSE IT=86
s close=86	m WE have=86	w we have=86	k IF _ -er=86	j should the=86	m is -at=86	w is what=86	p I WOULD DO=86	k DRINK _ ME=86	s surge=-86	w surgery=-86	w you it was=-86
w counted=-86	p MAYBE I WILL=-86	p NOT I HAPPEN=86	k -to _ -ry=86	k -ng YOU=-86	j told to=86	j read you=-86	j you noticed=86	w not you=-86	k NOT _ LIFE=-86	j a without=-86	k ^ I JUST=86
m ^ they=-86	w ^ they=-86	k -so IT=-86	m so IT=-86	p CAUSE HAVE=-86	m CAUSE you=-86	k SAW -he=-86	m SAW the=-86	j attention and=-86	k -ty -of ALL=-86	k -ty _ ALL=-86	j let were=-86
j ask me=-86	k -a -ht=-86	m a -ht=-86	m had ALL=86	k IT BEEN ME ,=-86	p ME SEX I=-86	k THEY -en=-86	p BEEN YOU WANT=86	j stopped and=-86	p NOT YOU THING=86	k -th THEY $=-86	p YOU HAVE CHOICE=-86
k BECAUSE -of ME $=-86	j could done=-86	k MAYBE HAVE DO=-86	p MAYBE HAVE DO=-86	w could _ done=-86	w could have done=-86	k MAYBE _ -ve=-86	p IT I BECAUSE=-86	m , that=86	w , that=86	j not myself=86	w i _ did=86
w ^ _ blamed=-86	w ^ i blamed=-86	k -id I WOULD=-86	k I -id I WOULD=-86	j we did=86	k -ke _ TRUST=86	p NOT CHOICE I=-86	p ALL BEEN JUST=-86	s talk=86	w talk=86	k THING _ -en=86	k HAVE _ -er=86
p YOU SORRY THING=-86	k -sy=86	p WOULD BEEN COMPARE=86	p BEEN TRUST YOU=86	p BEEN SAW IT=86	j can how=86	j had say=-86	p HAVE ME LIFE=86	k -me YOU SAW=-86	k -me _ SAW=-86	k ^ _ -ar=-86	j is ugly=-86
k -in _ THING=86	p ME THING CHOICE=-86	k -ld YOU LIFE=-85	p JUST BEEN IT=85	k -nd _ NOW=-85	j in not=-85	j have things=85	p YOU HAVE DO=-85	j of we=85	k ^ IF IT=85	k ^ I BEEN FEEL=-85	j hand over=-85
w see you=-85	j is hard=85	k IT BEEN -rd -to=85	m is -rd=85	w is hard=85	w is hard to=85	w it is hard=85	j room what=85	j owe me=-85	j you owe=-85	m CHOICE me=-85	m owe ME=-85
w owe me=-85	p ERROR ALL BEEN=85	j to so=-85	m IT as=85	p ALL TRUST=-85	w , _ d=85	k -es _ YOU=-85	m JUST lied=-85	w you _ stupid=-85	w i d rather=85	p BECAUSE HAPPEN=-85	j reason to=85
m reason -to=85	w reason to=85	p LIFE CAUSE=85	s insis=85	k THEY _ -he=85	j the went=-85	p I NOW THEY=-85	m small THING=-85	k -to ME -or=-85	w to me for=-85	j say cheated=85	k I GAMBLE IT=-85
w and it was=-85	j that cruel=-85	k IT BEEN -el=-85	k IT _ -el=-85	w that _ cruel=-85	w that was cruel=-85	m chose -to=-85	w chose to=-85	k ^ IT BEEN -re=85	w your _ i=-85	w few _ $=85	j i picked=-85
m I picked=-85	w i picked=-85	p SORRY SAW=85	p DO I HAPPEN=85	w for _ past=85	j say to=85	m going $=-85	w going $=-85	p WILL I TRUST=-85	j that much=85	j you into=-85	k I LIE ,=85
j of lies=-85	j the bank=-85	m -he bank=-85	w the bank=-85	s twelv=85	w twelve=85	k , _ I=-85	w , _ i=-85	m straight $=85	w straight $=85	p ALL OTHER=-85	m NOT tell=85
w not tell=85	j did a=-85	m let WE=85	k WE _ ,=85	w we _ ,=85	j with no=85	w my _ were=85	k BEEN LIE=-85	m upset $=-85	w upset $=-85	k I _ COLD=-85	k YOU -ds=-85
m your -ds=-85	j you take=85	j pills me=85	w i _ always=85	k , _ HAVE=85	j will so=-85	m IT would=-85	j know that=-85	p IF I CAUSE=85	k -ng -th=85	m -ng with=85	k -th _ WE=85
j i she=-85	k LIE _ I=85	m she CAUSE=85	k THING I WOULD=85	m was -on=-85	p DO STATE=-85	j only that=-85	j a kiss=85	m -a kiss=85	w a kiss=85	w not _ been=85	m CAUSE your=-85
j week i=-85	j the extent=85	j to extent=85	m -he extent=85	s exten=85	w extent=85	w the extent=85	w to _ extent=85	w to the extent=85	p COMPARE IT LIE=-85	k IT YOU -an NOT=-85	p I LIE BUT=85
k -st _ BEEN=-85	k -ke _ -rd=-85	j for past=85	m date $=-85	w date $=-85	k -ed , IT=85	p SORRY FEEL ME=85	w you _ being=85	s avoid=85	j knew hurt=-85	k -ay IT BEEN=-85	k STATE -of=85
m STATE of=85	j promised and=-85	s secon=-85	w second=-85	j to if=-85	p SORRY ME ERROR=85	p ME YOU=-85	j put a=-85	w to _ this=-85	k I SORRY $=85	j kissed i=85	j and time=-85
j way did=85	j am just=85	w am just=85	w i am just=85	k CHOICE _ IT=-85	k -rs _ $=-85	m you NOT=-85	j as i=85	p NOT WOULD BEEN=85	k -th _ OTHER=-85	w you gave me=85	p BUT I HAVE=-85
k ME -or -he=-85	w me for the=-85	k BEEN _ -up=-85	k I -me -om=85	w i come from=85	j sorry all=85	p HAVE LIE YOU=-85	k I SAW IT=-85	p LIFE YOU DO=85	s plan=85	w plan=85	p SORRY BEEN IT=85
m IT got=85	p IT IT WOULD=-85	w ^ what you=-85	k FEEL _ YOU=85	k WILL BEEN=85	w a _ time=85	m was -ed=85	s forgi=85	j so with=85	j did go=-85	p I THEY DO=-85	s spyin=85
w spying=85	p BEEN ERROR=85	j be the=-85	j will stop=-85	k I WILL -op=-85	k WILL -op=-85	m WILL stop=-85	m will -op=-85	w i will stop=-85	w will stop=-85	j you from=-85	p DO HAVE ME=-85
w always _ the=85	p NOT BEEN THING=-85	p FEEL BEEN SORRY=85	k -ns $=85	m -ns $=85	p WOULD NOT LIE=85	p I SORRY ERROR=85	p HAPPEN IT HAPPEN=85	j there were=85	j and am=85	j not lying=85	j it my=85
m NOT really=85	w , i do=85	k -he -ss $=-85	j am lied=85	j sorry lied=85	w sorry _ lied=85	w sorry i lied=85	j make a=85	m make -a=85	w make a=85	k -ts _ LIE=85	w been _ in=85
p THING IT I=-84	w sorry that you=84	w came _ $=84	j waited for=-84	p NOT BEEN CHOICE=-84	w , _ guess=84	w , i guess=84	j every was=-84	k -or -at=84	m -or what=84	m for -at=84	w for what=84
p YOU I WANT=-84	k DRINK -in=-84	m -ht was=-84	j i drink=84	k I MAYBE NOT -ll=84	k I WILL CHOICE=-84	k WILL CHOICE=-84	m WILL answer=-84	m will CHOICE=-84	w i _ answer=-84	w i will answer=-84	w will answer=-84
w i _ out=-84	p YOU FEEL LIE=84	j kids on=-84	k I _ -op=-84	w i _ stop=-84	j my sister=-84	m ME sister=-84	w my sister=-84	p SORRY HAVE=84	k YOU _ -or=-84	k I BEEN $=-84	w i _ she=-84
m YOU told=-84	w you told=-84	w ^ i spent=-84	m not -to=-84	w not to=-84	j go her=-84	m you -ay=84	j of be=84	j was doing=-84	w me _ so=84	j room and=-84	k CHOICE I WILL=-84
j you so=84	p OTHER BEEN IT=84	j and his=-84	j treated like=-84	p YOU YOU LIE=-84	k WILL _ -nd=-84	p IT THING BEEN=-84	j not really=84	w not really=84	k -in IT ,=84	m week I=-84	w week i=-84
k -de -to=-84	m -de to=-84	k -ew _ ,=84	w new _ ,=84	m answer $=-84	w answer $=-84	p IF WILL YOU=-84	j i opened=-84	k -ll _ IT=-84	j or the=-84	j did ask=-84	j was because=-84
k HAVE _ SEX=84	k -ht _ CHOICE=-84	j the problem=84	p I NOT BUT=-84	p THEY I DO=-84	p STATE THEY BEEN=84	w have _ for=84	k YOU , IT BEEN=84	j put it=-84	w put it=-84	k -by ME ,=-84	w by me ,=-84
w his _ $=-84	j i promise=84	k -me NOW=-84	w , _ would=84	k BEEN -ed -or=84	j upset you=84	m upset YOU=84	w upset you=84	j a not=84	j felt and=-84	k -re BEEN THING=84	m false $=-84
s false=-84	w false=-84	w false $=-84	k ALL HAPPEN=84	p I SORRY COMPARE=84	j is me=84	j know is=-84	m IT because=84	p DRINK WILL=-84	k ^ _ WOULD=84	p BEEN BEEN NOT=84	p ME YOU SAW=-84
s we=84	w we=84	j two the=-84	w what i had=-84	k -at _ ME=84	k -ry _ BEEN=84	j asked out=-84	w i _ some=84	p HAVE WANT BEEN=84	k -on _ -es=84	s pregn=-84	p I LIFE BEEN=-84
p HAVE SAW=-84	p JUST JUST BEEN=84	j can at=-84	j we out=84	j question that=-84	p ME DO=-84	w i should have=-84	j drinking and=-84	j kept lying=-84	k -pt LIE=-84	k I -pt LIE=-84	m -pt lying=-84
m kept LIE=-84	w i kept lying=-84	w kept lying=-84	n 25=-84	k IT _ NOT=-84	k IT , I BEEN=84	k -ho=84	s who=84	w who=84	j reason i=84	k ^ I SAW IT=-84	w your _ when=-84
k -nd I DO IT=-84	j is reason=84	p ME COLD YOU=-84	j the about=-84	s dista=84	j because a=84	j in her=84	j watched you=-84	m watched YOU=-84	w watched you=-84	k -or _ -at=-84	w and _ know=-84
p CAUSE CAUSE I=84	j the whole=-84	m -he whole=-84	w the whole=-84	k ^ I FEEL YOU=-84	p BECAUSE I DO=-84	k YOU BEEN -in=-84	s later=84	w later=84	w me to=84	m account $=84	w account $=84
k BEEN JUST IT=84	m told -he=-84	w told the=-84	w no _ that=-84	m my -me=-84	k HAVE -ed IT=-84	j can be=84	j told a=-84	p SAW I IT=-84	p CAUSE FEEL I=84	j drunk and=-84	p YOU CHOICE YOU=84
k JUST HAPPEN=84	j lost it=-84	m STATE it=-84	m lost IT=-84	w lost it=-84	w you would not=-84	p BEEN IT YOU=-84	k I _ -in=-84	j mixed and=84	w mixed _ and=84	j and forget=84	j saturday i=-84
w the phone $=-84	j but one=-84	k -ix $=-84	m -ix $=-84	p WILL IT I=-84	s line=84	w line=84	k DO _ LIFE=-84	k BEEN _ DO=-84	p IF IT SORRY=84	j was the=-84	k CAUSE _ -nd=-84
k -en _ -id=-84	j the just=84	p I BEEN COLD=-84	s stopp=-84	j i mess=84	k -or -he THING=84	p COMPARE NOW=84	k YOU -st $=-84	m ^ perhaps=84	s perha=84	w ^ perhaps=84	w perhaps=84
k CAUSE _ ,=-84	p BEEN ALL THING=84	k -en -nd=-84	k -ce _ ,=-84	p WE I IT=-84	p IF LIE=83	s pleas=83	m ^ in=83	w ^ in=83	j was we=83	k -ee _ $=-83	w three _ $=-83
p ME ME NOT=-83	w not _ right=83	p YOU HAPPEN ME=83	j there it=83	k -ed _ -ll=83	k ME _ -th=83	j with father=83	k ^ YOU STATE=-83	w ^ you lost=-83	j when at=-83	k WANT $=83	m WANT $=83
k LIE _ $=83	k -in -he -ng=-83	j the man=83	j choice and=-83	k HAVE -a CHOICE=-83	w had a choice=-83	p I LIE HAVE=83	j it off=83	k ^ I WANT -to=-83	k -le I=-83	m -le i=-83	j i much=83
p ME LIE=-83	k HAPPEN -up=83	m HAPPEN up=83	j i stressed=83	w stressed=83	k WE _ -re=83	j have and=-83	p HAVE NOT WANT=-83	k BEEN -om=-83	m BEEN from=-83	p YOU YOU BEEN=-83	j i honestly=83
p FEEL MAYBE=83	k -th _ -ke=-83	m see THEY=-83	p IF NOT=83	j were asleep=83	k YOU BEEN -ep=83	m BEEN asleep=83	m were -ep=83	w were asleep=83	w you were asleep=83	k -or DRINK=-83	m for DRINK=-83
j a dumb=83	j it dumb=83	j was dumb=83	s dumb=83	w dumb=83	m make IT=-83	w make it=-83	k IT I WOULD=-83	k THEY _ YOU=83	s bound=83	k WE _ -rt=83	j am paying=-83
m BEEN paying=-83	w am paying=-83	w i am paying=-83	p OTHER YOU BEEN=-83	w i d have=83	j did not=-83	j not always=83	m NOT always=83	w not always=83	m CAUSE her=83	p I WANT YOU=83	p NOT HAVE I=-83
m I will=-83	w i will=-83	m pictures $=-83	w pictures $=-83	k THING -th=83	j it said=83	k COLD _ I=83	j to until=-83	p IF BEEN BEEN=83	p ME BEEN CAUSE=-83	j the my=-83	j i credit=-83
p GAMBLE ALL=83	k -sk YOU=-83	m ask YOU=-83	k IT BEEN -he JUST=-83	j i spent=-83	p STATE I TRUST=83	p YOU TRUST I=-83	k -to -op=-83	m -to stop=-83	m to -op=-83	w to stop=-83	k LIE , I=83
w and _ d=83	w and i d=83	k ^ THEY CAUSE=83	j up in=83	k IT _ SORRY=83	k -in _ LIFE=83	j that got=83	w every _ you=-83	p CHOICE YOU CHOICE=-83	j i june=-83	m open -ut=83	w open about=83
j at night=-83	j all so=83	k -an _ TRUST=-83	p LIFE I JUST=83	k , WE=83	m , WE=83	m , we=83	w , we=83	k BUT -re=83	j you making=83	w you _ making=83	p YOU ALL IT=-83
k -en IT BEEN=83	k BEEN NOT LIE=83	j telling because=83	j better than=-83	m better COMPARE=-83	w better than=-83	p HAVE ALL IT=83	k LIE ,=83	m LIE ,=83	j chose the=-83	m BEEN at=-83	p YOU SORRY I=-83
j i reading=-83	k SAW ME -to=-83	w asked me to=-83	j name and=-83	m I spent=-83	w i spent=-83	p I WOULD CAUSE=-83	k -a _ -es=-83	p IT SEX=-83	m YOU friend=-83	w your friend=-83	j i will=-83
k -ht _ WOULD=83	m my SORRY=83	p FEEL IT STATE=83	j it came=83	j for said=-83	k THEY _ -ne=-83	p SORRY IT LIE=83	w and i knew=-83	k -er CAUSE=-83	j through my=83	k -gh ME=83	m -gh my=83
m through ME=83	w through my=83	j had seen=-83	k IT I=-83	m IT i=-83	p SORRY ME YOU=83	w and _ you=-83	m -ng my=-83	p BECAUSE DO NOT=-83	k CHOICE IT $=83	p IF SAW=-83	k HAVE -ed -a=83
k -a LIFE=-83	m a LIFE=-83	w turned into=83	p HAVE LIFE IT=83	p IT WE I=-83	j broke in=-83	w broke _ in=-83	w was me $=-83	k -ed _ "=-83	p I STATE YOU=-83	j she is=83	k -to -ed $=-83
w to bed $=-83	j is made=83	j behind back=83	j behind your=83	k NOW YOU -ck=83	k NOW _ -ck=83	m YOU back=83	m behind YOU=83	w behind _ back=83	w behind your=83	w behind your back=83	w your back=83
j little in=83	p I CHOICE JUST=-83	w hid _ for=-83	m -nd told=-83	m and -ld=-83	w and told=-83	k -he OTHER -nd I=83	k -ay _ I=-83	p TRUST TRUST=-83	j me down=83	k ME -wn=83	m ME down=83
m me -wn=83	w me down=83	k ^ -er BECAUSE=83	m ^ ever=83	w ^ _ since=83	w ^ ever=83	w ^ ever since=83	j at some=83	j some point=83	k -at -me -nt=83	k -me -nt=83	m -at some=83
m -me point=83	m some -nt=83	w at some=83	w at some point=83	w some point=83	j with every=-83	k BEEN YOU $=83	p WILL LIFE ME=83	k , -on=-83	m , -on=-83	k -a _ -me=83	p SORRY I YOU=-83
j not sleep=83	w not sleep=83	p LIE BEEN I=-83	w , _ said=83	j job to=-83	j if need=-83	k -or -ll=83	s toget=82	w together=82	k ^ I SORRY IT=82	j say made=-82	j not see=82
k CAUSE -an=82	m CAUSE an=82	k -nd _ -se=82	m not -ve=-82	k DO NOT SAW=82	k DO _ SAW=82	w do _ see=82	w do not see=82	p YOU NOT WANT=82	m my -on=-82	k ^ _ -ld=-82	k ^ ME -or=82
p BEEN ERROR CHOICE=82	k HAVE _ DO=82	p YOU SORRY IT=82	j kids the=82	p CAUSE IT THEY=-82	j and used=-82	s stran=82	k STATE ,=-82	m STATE ,=-82	p ME GAMBLE=-82	k SORRY _ -at=82	w sorry _ what=82
p I LIFE WE=-82	k -ow -to=82	j i moved=-82	j got my=82	m children $=-82	w children $=-82	p BUT JUST=82	j i times=82	p YOU ERROR=82	j did know=82	k ME _ -to=-82	j could not=82
w could not=82	m night I=-82	w night i=-82	p BEEN NOW ME=82	j and false=-82	j cruel and=-82	j cruel false=-82	k -el -nd=-82	k BEEN -el -nd=-82	m -el and=-82	m cruel -nd=-82	w cruel and=-82
k DO _ -ep=82	k -a _ -ts=82	j been days=-82	k ME _ -en=82	w you _ no=82	j expect me=82	j expect to=82	j not expect=82	k -ct _ -to=82	m NOT expect=82	w expect _ to=82	w not expect=82
m I hate=82	w ^ _ hate=82	w ^ i hate=82	w i hate=82	w promises=82	j at bank=-82	w at _ bank=-82	j had nothing=-82	w had nothing=-82	w had nothing to=-82	p WILL I NOT=-82	p YOU SORRY=82
m but YOU=82	w but you=82	j i letters=-82	j and need=-82	w broke=-82	k -ho -ts=82	m who -ts=82	k -he -xt=82	m the -xt=82	m YOU made=82	w you made=82	p DO COMPARE=82
k -nd I -ke=-82	k -nd I -ke IT=-82	k -in _ TRUST=-82	p SAW SAW=82	k NOT -ld YOU I=-82	p WILL YOU HAPPEN=-82	k -ho WOULD=82	m who WOULD=82	p HAVE WANT I=82	k NOT WANT YOU=82	p BEEN COLD HAVE=82	j to bed=-82
m -to bed=-82	w to bed=-82	p IT ME DO=-82	j it else=82	p HAPPEN SEX=-82	p YOU STATE IT=-82	k ^ _ BUT=-82	k -to THING=-82	p SORRY LIE=82	p IT DO HAPPEN=-82	w know _ are=82	k I LIE , BUT=82
k LIE , BUT YOU=82	j never my=82	m IT you=-82	k -at _ -ok=-82	p I DO THEY=-82	p HAVE LIE ME=-82	w not be=82	j a thing=82	j will listen=-82	s bag=-82	w bag=-82	w , _ has=82
k -th -a=-82	m -th a=-82	m with -a=-82	w with a=-82	k YOU -bt=-82	m YOU doubt=-82	m you -bt=-82	w you doubt=-82	p YOU ALL YOU=-82	p LIE YOU HAPPEN=-82	j pushed and=82	k ME _ LIE=-82
p DO I JUST=82	p STATE I NOT=82	j your that=82	p IF LIE I=82	k YOU -he=-82	m YOU the=-82	m you -he=-82	w you the=-82	p YOU LIFE LIFE=-82	k -ay , -nd=-82	k -to ME OTHER=-82	k I DRINK -in=-82
k JUST THING=-82	w i told you=-82	k -ke IT ,=82	w like that ,=82	m in -a=82	w in a=82	j laughed about=-82	m laughed -ut=-82	w i laughed about=-82	w laughed about=-82	p YOU WOULD WILL=-82	j said you=-82
k I -ld YOU=-82	k STATE $=82	m STATE $=82	k HAVE THEY=-82	m how I=82	w how i=82	k ERROR _ -nd=-82	k WILL _ LIE=-82	k BEEN -te $=82	j me by=82	j to upset=82	j i doing=-82
k -me -to -he=-82	w come to the=-82	j found the=-82	p SORRY TRUST=82	p STATE I=-82	p ALL WOULD HAVE=82	k ME -er -to=82	k -a _ -ar=82	m were -ld=82	w were told=82	j you left=-82	k IT BEEN NOT LIE=82
m -ld me=82	k SAW _ LIFE=-82	j a will=-82	j a slipped=82	k -en _ YOU=-82	p IT ALL THING=82	j to let=82	j if me=82	j with while=-82	j so much=82	k -so -ch=82	m -so much=82
m so -ch=82	w so much=82	m IT that=-82	w it that=-82	p I HAVE HAPPEN=-82	p SAW WANT=82	m been $=82	w been $=82	p THEY BECAUSE YOU=82	k LIE _ OTHER=-82	w the _ asked=-82	w i did $=82
k -op -nd=-82	m -op and=-82	k I -nk YOU=82	w i think you=82	k THEY -nd I=82	j the alone=-81	s stole=-81	j there and=-81	p YOU ME THEY=81	k ME _ -st=-81	p BEEN YOU WOULD=-81	k ^ DRINK=81
m ^ DRINK=81	p SORRY DO NOT=81	j it takes=-81	m IT takes=-81	s takes=-81	w it takes=-81	w takes=-81	j forgiven me=-81	m forgiven ME=-81	w forgiven me=-81	m meant -to=81	w meant to=81
j kids to=81	k DO NOT -ct=81	k YOU _ "=-81	w you _ "=-81	k -a -te=-81	m a -te=-81	j for months=-81	w contact=81	j brother was=81	p IF BEEN NOT=81	j did care=81	j not care=81
k -ng YOU -nd=-81	w were _ so=81	j kids that=-81	p YOU STATE=-81	j saw it=-81	w therapy=-81	k I _ -it=-81	p BEEN BECAUSE THING=81	j slept in=81	m not -et=81	m betrayal $=81	w a betrayal $=81
w betrayal $=81	j was what=81	s mean=81	w mean=81	j when i=-81	p SORRY I NOT=81	k WE _ SEX=81	s cowor=-81	w did not $=-81	m -or something=81	w for something=81	j excuse it=-81
j you around=-81	w all _ this=81	w all of this=81	k LIE _ -rs=-81	p WOULD HAVE BEEN=81	p NOW ME=81	k -in -er=81	m in -er=81	p IF IT WOULD=-81	j me what=-81	j head was=81	w did _ i=81
k TRUST _ -th=-81	j are being=81	k YOU BEEN BEEN=81	m are BEEN=81	w are being=81	w you are being=81	j father and=-81	p SEX LIE=-81	j office and=-81	j ever you=81	p BEEN NOT LIFE=-81	p WOULD FEEL YOU=81
k YOU -en I=-81	w you when i=-81	k -of YOU -er=-81	j us before=81	w told me=81	j the second=-81	j in i=-81	j about am=81	p BEEN GAMBLE JUST=81	k -er -nd=-81	m -er and=-81	k OTHER _ YOU=-81
j because be=-81	m -on was=81	k YOU -in -nt=-81	k YOU -in -nt -of=-81	w you _ front=-81	w you in front=-81	k I BEEN LIE=-81	p BEEN THING HAPPEN=81	p ME ME WILL=-81	j the wall=-81	m -he wall=-81	s wall=-81
w the wall=-81	w wall=-81	j all did=81	p DO IT IF=81	k ME -rt=81	m my -rt=81	p IT CHOICE I=-81	p I SORRY FEEL=81	k HAPPEN -in=-81	j and the=-81	j end it=81	p ME ALL I=-81
j was myself=81	w was _ myself=81	j room for=81	p CAUSE YOU HAVE=-81	p YOU FEEL SORRY=81	j when married=81	j asked that=-81	p SORRY DO BEEN=-81	j came the=81	m HAVE all=81	j am out=-81	p BECAUSE LIFE BEEN=81
p BECAUSE ME LIFE=81	p HAVE I WOULD=81	k -id "=-81	m -id "=-81	m said "=-81	w said "=-81	p IT FEEL=81	p GAMBLE IT JUST=81	m bad $=81	w bad $=81	k SEX _ $=-81	j my card=-81
k -at _ -in=-81	p LIE IF=81	w the _ truth=-81	m -he days=-81	w the days=-81	k HAVE ALL=81	w ^ i will=-81	m read -at=-81	w read what=-81	k -ce _ -nd=-81	j it times=-81	m -of this=81
w of this=81	p YOU BECAUSE WOULD=-81	j you for=-81	k WOULD NOT BEEN=-81	j my at=-81	m ME is=81	w me is=81	k -an NOT -in=81	k I -an NOT -in=81	j asks i=81	w asks _ i=81	j once and=81
k JUST , -nd=81	m once ,=81	w once ,=81	w once , and=81	w once _ and=81	m it -as=81	w it as=81	j to night=-81	k -ge ME=81	k SEX _ YOU=-81	k -er , -nd=81	j sent the=-81
p HAPPEN STATE=81	j all over=81	k -up -on ME=81	w up on me=81	k -nd I DO NOT=-81	p LIFE HAVE ME=81	k -ne _ IT=81	m how IT=81	s imagi=81	j is and=-81	p DO NOT THING=-81	j sort of=81
m sort -of=81	s sort=81	w sort=81	w sort of=81	m , what=81	w , what=81	m sorry -to=81	w sorry to=81	k THING I=81	m THING i=81	p STATE MAYBE HAVE=-81	s summe=-81
w summer=-81	j just i=81	j that been=81	k CAUSE _ ME=81	w the _ thing=81	k -ck _ $=-81	p JUST BEEN LIE=-81	m HAVE my=81	k HAPPEN STATE $=81	j was bed=-81	k -in -ed -th=-81	k BEEN -in -ed=-81
k BEEN -in -ed -th=-81	k I BEEN -in -ed=-81	w in bed with=-81	w was _ bed=-81	w was in bed=-81	m YOU years=-81	w you years=-81	j a out=81	k LIE -nd=-81	m LIE and=-81	w upset _ $=81	w upset you $=81
w you _ you=-81	k ^ _ -ke=-81	p DO JUST YOU=-81	j work on=81	m work -on=81	w work on=81	p STATE IT I=81	j gave her=81	w gave her=81	j and think=-81	p GAMBLE NOT IT=-81	k ^ FEEL=81
m ^ FEEL=81	j tell how=-81	w tell _ how=-81	m LIFE got=81	k -th YOU -er=81	p HAPPEN ERROR=81	s met=-81	w met=-81	p BEEN JUST DO=-81	j you when=-81	k SAW -or=-81	m SAW for=-81
m asked -or=-81	w asked for=-81	j it march=-81	j you one=81	p NOT WE=81	p YOU CHOICE DO=81	k HAPPEN _ -or=-81	k -he _ -ng=81	k -in -th=81	m -in with=81	k I CAUSE YOU $=-81	p BEEN THING=81
j because she=-81	m BECAUSE she=-81	w because she=-81	p ME HAVE DO=81	p NOT I I=-81	k LIFE _ $=81	k I -ed -ut=-81	j who me=81	j all i=81	m were -in=-80	w were in=-80	p IT WE BEEN=80
j pushed into=-80	w ^ _ left=-80	p IT SEX BEEN=-80	w me that=-80	w , _ one=-80	k , _ -id=80	j called a=-80	w what _ me=80	p NOT IT SEX=80	k ME LIFE ,=-80	j if that=80	j broke agreement=-80
j i agreement=-80	w agreement=-80	w broke _ agreement=-80	j was person=80	j of how=80	j her d=80	p THEY CAUSE=80	j we to=80	j one it=-80	j any of=80	p CAUSE NOW=80	j well you=80
w well _ you=80	j you expect=80	s right=-80	w right=-80	p JUST IF YOU=-80	k -nd _ WOULD=80	k -ht -ow=-80	k -ht -ow $=-80	m -ht now=-80	p FEEL SORRY=80	p THING NOT BUT=-80	k THING YOU DO=-80
j cousin me=-80	k ^ ME -in=-80	w ^ _ cousin=-80	w ^ my cousin=-80	p ERROR CHOICE BEEN=80	p YOU FEEL MAYBE=80	j tell did=-80	k IF IT BEEN=-80	k I -id -or=-80	w i paid for=-80	k YOU TRUST $=-80	k -ck -on=-80
m -ck on=-80	k YOU _ -ld=80	j regret the=80	p BEEN I CHOICE=80	j caused you=80	m caused YOU=80	w caused you=80	j her like=80	p YOU I STATE=-80	k -ld YOU IT=-80	k I BEEN ERROR -to=-80	k -ay _ YOU=80
m not -se=-80	k -so I DO=80	w ^ sorry ,=80	p WILL YOU WOULD=-80	j think it=-80	m -nd here=-80	k -to _ -ho=80	w to _ who=80	p IT WILL I=-80	j owe the=-80	m since -he=80	w since the=80
j about things=-80	j you turned=80	j and friday=-80	w person=80	j or it=-80	p FEEL IF=80	m BEEN protecting=-80	w protecting=-80	s respe=-80	m -to the=-80	j check the=-80	k YOU -ck -he=-80
m check -he=-80	w check the=-80	w you check the=-80	j next me=-80	k -xt -to ME=-80	k -xt _ ME=-80	w next _ me=-80	w next to me=-80	k THING _ BEEN=80	k FEEL _ $=80	m BEEN lying=-80	j if not=80
j house you=-80	k -on _ CHOICE=80	k -id SORRY=-80	m -id sorry=-80	m said SORRY=-80	w said sorry=-80	w to that=80	j tell before=-80	j because were=80	k -of _ ,=-80	w of _ ,=-80	k ^ _ SORRY=80
j about me=-80	j i meeting=-80	j after me=-80	k -a -ay=-80	m a -ay=-80	p YOU ME YOU=-80	j i since=80	k -ow STATE=-80	k STATE _ BEEN=-80	m how STATE=-80	k IF YOU FEEL=80	w is _ of=80
p THING DO IT=80	m started IT=80	w started it=80	k LIE -en I=80	k -as -er $=-80	m NOT telling=-80	w without telling=-80	w without telling you=-80	w because _ have=-80	j because with=-80	j everything did=80	w everything _ did=80
w everything i did=80	j and you=-80	k ^ _ -an=-80	j and just=80	p IT HAVE CAUSE=80	k ME _ YOU=-80	k -ny -nd=80	k -or -ny -nd=80	m -ny and=80	p I COMPARE JUST=-80	k -es _ -a=80	j was texts=80
s lot=80	w lot=80	p DRINK NOT=80	j truth in=-80	k -he TRUST -in=-80	m truth -in=-80	w the truth in=-80	w truth in=-80	j promised i=-80	j you had=-80	m will -nd=-80	w ^ _ put=-80
w ^ _ answered=-80	w ^ i answered=-80	k BEEN -rs NOW=80	k IT BEEN -rs=80	k IT BEEN -rs NOW=80	m BEEN years=80	m was -rs=80	w it was years=80	w was _ ago=80	w was years=80	w was years ago=80	j i office=-80
p I ALL TRUST=-80	k SEX -to=-80	m SEX to=-80	j i do=80	j could stopped=-80	j you them=-80	j made that=-80	p BEEN HAVE ME=80	j am to=-80	k -rs $=-80	m -rs $=-80	j it joke=80
j went i=80	m go $=-80	w go $=-80	k -nd _ -nt=-80	j not take=80	p WE ALL=-80	s sat=-80	w ^ _ sat=-80	w sat=-80	j an answer=-80	k -an CHOICE=-80	m -an answer=-80
m an CHOICE=-80	w an answer=-80	p IT WILL BEEN=80	w me _ to=-80	k ^ I COLD -at=-80	k -or -wo=-80	m -or two=-80	m for -wo=-80	w for two=-80	j then it=80	w , _ can=80	j trust was=80
m trust BEEN=80	w trust was=80	j enjoyed i=-80	k YOU -lf=-80	m YOU half=-80	m you -lf=-80	w you half=-80	k IT BEEN NOT -ne=-80	m IT coming=-80	m coming $=-80	w coming $=-80	w it coming=-80
w it coming $=-80	j will show=-80	k BEEN SORRY -or -ng=-80	k IF YOU WOULD=-80	w if you d=-80	w behavior=80	w ^ you have=-80	k I GAMBLE -he=-80	w lied _ you=-80	p NOT WILL ME=80	m this -to=80	w this to=80
k I -an SAW=80	k ^ I -an SAW=80	w i can see=80	w he was=80	p HAVE WOULD=80	j to car=-80	p IT OTHER=80	w done _ $=80	k -ea $=80	m -ea $=80	m idea $=80	w idea $=80
j been the=80	p STATE LIFE NOT=80	m YOU anything=80	w you anything=80	w about _ money=80	w about the money=80	m stop -nd=-80	w stop and=-80	w had to=80	k I HAVE -ed -a=80	k GAMBLE -he=-79	m GAMBLE the=-79
j came out=79	w came out=79	j is own=79	k BEEN CHOICE=79	k IT BEEN CHOICE=79	m BEEN own=79	m is CHOICE=79	w is own=79	w it _ own=79	w it is own=79	k BECAUSE -to=79	m BECAUSE to=79
k -in -he -nd=79	w see it=79	k NOT -nd=-79	m IT in=-79	j counseling and=79	m were -ed=79	k BEEN -ke -ng=79	w it again=-79	w i _ wanted=79	p DO BEEN SORRY=79	p CAUSE YOU LIFE=-79	k ^ WE -ed=-79
k -th $=79	m -th $=79	p FEEL YOU SORRY=79	w emails=-79	w the _ did=-79	k -to -ay=-79	m to -ay=-79	k YOU -ow BECAUSE=-79	w you now because=-79	k NOT BECAUSE=-79	j out this=79	w out _ this=79
p BEEN ALL NOT=-79	p I BEEN SAW=79	j be a=79	k -of -at=79	m -of what=79	m of -at=79	w of what=79	p SORRY IF NOT=79	p I BUT DO=-79	k -er _ -he=-79	s insec=79	k -he -th=-79
m the -th=-79	k -er OTHER=79	j of thing=79	p I HAVE ERROR=79	w ^ forgive me=79	p YOU OTHER CAUSE=-79	j drunk i=-79	k DO IT -to=79	p BUT YOU BEEN=79	k -to _ -so=-79	w to _ so=-79	p SAW I=-79
p CHOICE NOT YOU=79	p I HAVE IF=79	j sorry upset=-79	p I ME MAYBE=-79	w you _ in=-79	j took off=-79	k NOT -le=79	m not -le=79	j it family=79	k , -er=-79	m , -er=-79	p I IT IT=-79
p I STATE STATE=-79	p THING FEEL YOU=79	k IT IT=-79	p IF YOU LIE=79	j under the=79	p ME WANT IT=-79	j me this=-79	p BEEN STATE STATE=-79	j i everyone=-79	j told everyone=-79	k -ld ALL=-79	k I -ld ALL=-79
m -ld everyone=-79	m told ALL=-79	w i _ everyone=-79	w i told everyone=-79	w told everyone=-79	m -pt you=-79	w came to=79	j with work=79	k -es , -nd=-79	p IF WANT I=79	k WE -an=79	m we -an=79
p HAVE YOU BEEN=79	j stupid and=79	m out -he=-79	w out the=-79	j on can=-79	m you -ng=-79	k ^ JUST=-79	m ^ JUST=-79	k , -nd -en I=-79	k NOT _ LIE=79	j i low=79	j low and=79
s low=79	w low=79	j been my=79	p ME LIFE COMPARE=-79	j sunday i=-79	p IT TRUST=-79	k , THEY=79	m , THEY=79	k COLD _ ME=79	j some and=79	j to after=79	s just=79
w just=79	k CAUSE _ BEEN=79	j the marriage=-79	p I LIE HAPPEN=-79	k ME -en I=79	w me when i=79	p IT MAYBE IT=-79	p I JUST IT=79	j moved the=-79	k BEEN ERROR ,=-79	k I BEEN ERROR ,=-79	w was wrong ,=-79
p YOU STATE BECAUSE=-79	k ME _ WOULD=79	k BEEN SORRY -or IT=79	p NOT BUT IT=-79	s escal=79	w escalated=79	w you d have=79	k CHOICE -ut -he=-79	p LIE COMPARE I=-79	m your -ce=-79	k ^ _ -ne=79	m WILL show=-79
w i will show=-79	w will show=-79	p DO IT IT=-79	k BEEN SORRY -to=79	k I BEEN SORRY -to=79	w am sorry to=79	k -ve YOU=79	s may=-79	w may=-79	s talke=79	w talked=79	j because it=-79
k IT -ok=-79	m it -ok=-79	w not _ ,=-79	j you going=-79	k IT _ -om=-79	j constant me=79	j your constant=79	m YOU constant=79	w constant=79	w your constant=79	s watch=-79	k , -nd I -ke=-79
k WANT -at -me=79	m WANT at=79	p MAYBE WOULD HAVE=79	k -at YOU LIFE=-79	s victi=79	w victim=79	w and i used=-79	w without _ you=-79	p IT I LIE=-79	j a husband=79	p YOU CHOICE IT=79	p BEEN NOT CAUSE=79
m wrong $=79	w wrong $=79	m has -ed=-79	j and from=-79	k -or _ -ks=-79	w for _ weeks=-79	p I YOU LIE=-79	p IT BEEN THEY=79	k BUT _ HAVE=-79	j not because=-79	m lied BECAUSE=79	w i lied because=79
w lied because=79	j needed someone=79	m CAUSE someone=79	w needed someone=79	p NOT CAUSE THEY=79	m BEEN losing=-79	j go you=-79	p DO IT LIE=79	k -in #=-79	m in #=-79	p CHOICE BEEN ME=79	p BEEN STATE CHOICE=79
p CHOICE GAMBLE=-79	k ^ I CHOICE -he=-79	j you money=-79	k HAVE JUST=79	k NOT -re=79	p BEEN BEEN WILL=-79	p BEEN LIFE ME=79	k ^ I -id IT=-79	p I WILL WE=-79	k -so IT I WOULD=-79	j us you=-79	m -st husband=79
j is you=-79	j you but=79	k -nd _ SAW=-79	k -to -ve ME=79	k -in _ SEX=-79	j has to=-79	p IT BEEN STATE=79	w what i did=-79	m I stayed=-79	w i stayed=-79	k -th -a -ke=-79	j trip with=-79
p MAYBE BEEN HAVE=79	p COLD BEEN THING=-79	k -ed _ ME=-78	w ^ i called=-78	p COMPARE I THEY=-78	p IT NOT SEX=78	k -nd _ THEY=-78	p I I THEY=-78	j this is=-78	m this BEEN=-78	w this is=-78	k -er -er=-78
w is _ a=78	j if for=78	p ME CAUSE YOU=-78	w in _ family=78	w , _ my=-78	k -ed _ -ad=-78	k IT _ -sy=78	k -in _ -ne=78	p CAUSE FEEL SORRY=78	p CHOICE BUT I=-78	w distance=78	j in case=78
k -id _ IT=78	j or anything=78	k -he _ -ll=-78	p WILL ME YOU=-78	p I THEY JUST=78	j only when=-78	p I THEY HAPPEN=-78	j have some=78	k -to -ve=78	m to -ve=78	w was _ your=-78	p BEEN YOU SORRY=78
w you _ see=78	p NOT SEX I=78	p ME ALL HAVE=-78	j d anyone=78	p I WOULD ALL=78	k -on _ -to=78	j i swore=-78	k I -re=-78	m I swore=-78	m i -re=-78	w i swore=-78	k -ho I=78
m -ho i=78	m who I=78	w who i=78	k I -ed ME=-78	s being=78	w being=78	k ME I=78	m ME i=78	m me I=78	w me i=78	w hear _ $=-78	k CAUSE _ -ay=-78
k LIFE -om=78	m LIFE from=78	m be COMPARE=78	w be better=78	p NOT YOU WILL=-78	p I NOT SAW=78	k BUT NOT=-78	m ^ he=78	w ^ he=78	k -to _ -nd=78	m IT could=78	j to end=-78
p ME BEEN NOT=78	j that felt=78	k -to -ne -ho=78	w to someone who=78	k FEEL IT=-78	m -ht her=-78	j and decided=-78	p ME HAPPEN ERROR=78	j your father=-78	m YOU father=-78	w your father=-78	k BEEN SORRY YOU BEEN=78
j lied would=78	m my -or=78	j they were=-78	m THEY were=-78	w they were=-78	w i have been=-78	j who you=78	k -ed -he -ic=-78	k -ed _ -ic=-78	m IT should=78	j in was=78	j me is=78
p YOU ERROR BEEN=78	m be FEEL=-78	w for you $=-78	p I LIE LIE=78	j and move=78	m -en me=78	k HAVE $=-78	m HAVE $=-78	j to of=-78	k ERROR _ I=78	w i know it=-78	j was missing=78
w was missing=78	j sorry my=78	j i looking=78	p HAVE NOT THING=78	j second in=-78	k -om -er=-78	m -so it=78	w so it=78	j that makes=-78	w that makes=-78	k THING I WOULD NOT=78	k OTHER _ -nd=-78
j it first=78	k I _ $=78	w i _ $=78	j good to=78	j should you=78	j off my=-78	k -ff ME=-78	m -ff my=-78	m off ME=-78	w off my=-78	j is only=-78	j at four=-78
k ME -ee=-78	m ME three=-78	j i crazy=-78	m THEY place=-78	p DRINK WOULD=78	j my all=78	j you dinner=-78	p HAVE WILL LIFE=78	w that you=-78	k -nd CAUSE YOU=-78	k ^ -he LIFE=-78	p IT SEX I=-78
p OTHER BEEN YOU=78	k I DO THING=78	k WE NOT=78	k -et _ IT=78	p OTHER I THEY=-78	k THING _ -he=78	p HAPPEN LIE=-78	m done THING=78	w i _ like=78	w too _ i=-78	j on friday=-78	p YOU CAUSE SORRY=78
s vasec=-78	w vasectomy=-78	s nine=-78	w nine=-78	p BEEN HAPPEN ME=78	j on tuesday=-78	w the _ room=-78	s belie=-78	w did _ wrong=78	w will tell you=-78	j happened in=-78	k -at HAPPEN -in=-78
m happened -in=-78	w happened in=-78	w what _ in=-78	w what happened in=-78	p LIFE SAW=-78	j me home=78	p WILL NOW ME=-78	p DO ME I=-78	m -ed our=-78	k -es , I=78	j paid my=-78	p IT CAUSE NOT=-78
j told you=-78	p MAYBE NOT=78	j booked the=-78	k HAVE _ THING=78	p IT FEEL I=-78	j to no=-78	k -to -ay NOT=-78	w to _ no=-78	w to say no=-78	m JUST looked=-78	j keep peace=78	j the peace=78
k -ep -he -ce=78	k -to -ep -he=78	k -to -ep -he -ce=78	m -he peace=78	w keep _ peace=78	w keep the peace=78	w the peace=78	w to keep the=78	k WOULD _ -en=78	j an it=-78	m I probably=78	w ^ _ probably=78
w ^ i probably=78	w i probably=78	j out if=-78	k -ut IF=-78	m -ut if=-78	m out IF=-78	w out if=-78	j was say=-78	p SORRY ME THING=78	k YOU I WOULD=-78	p I NOT NOW=-78	j been nine=-78
k -nd _ -ok=-78	j a relationship=78	p IT BEEN TRUST=-78	k THEY _ -ng=78	k SORRY YOU BEEN=78	k -ed -by=-78	m -ed by=-78	j was her=-78	j none would=78	k -of IT WOULD=78	k NOT -of IT WOULD=78	k -pe=78
k -me _ ,=78	k -lt $=-78	m -lt $=-78	p WILL IF YOU=-78	p BUT ERROR=-78	m time -nd=78	w time and=78	k -om _ YOU=-78	m not BECAUSE=-78	p ME HAVE WANT=78	p CHOICE THING=78	p LIFE ME YOU=-78
k -to _ STATE=78	k ^ SORRY ME=78	k WILL -to -ll=78	s partn=78	k -ed _ -ut=-78	w to her $=78	p WOULD SAW THEY=-78	k CHOICE _ YOU=78	p LIFE ME I=78	w i _ put=78	m not DO=78	k SEX _ -in=-78
k -a _ OTHER=78	j he is=77	m is -a=77	w is a=77	m -a day=-77	w a day=-77	k ^ WE HAPPEN=77	j from was=-77	k NOT -ng YOU $=-77	j d home=77	w this _ ,=-77	k BUT _ LIE=77
j anything so=77	s opene=-77	w opened=-77	k TRUST ,=77	m TRUST ,=77	w i _ lied=-77	k -he _ SEX=-77	j when a=-77	j way me=77	p I CHOICE COMPARE=-77	j front the=-77	k -in -nt -of -he=-77
k -nt -of -he=-77	w front _ the=-77	w front of the=-77	p I STATE JUST=77	k -or YOU -to=-77	w for you to=-77	w you were not=-77	k MAYBE -ll=-77	m could -ll=-77	k -an _ I=-77	s recei=-77	k ME -nd IT -es=-77
j d the=-77	j the parking=-77	m -he parking=-77	s parki=-77	w parking=-77	w the parking=-77	j i off=-77	k NOT -on=77	j was already=-77	k ^ SORRY ,=77	m with $=77	w with $=77
j like you=77	p ME WILL ME=-77	j to read=-77	m -to read=-77	w to read=-77	k BECAUSE YOU -ed=77	p IF THING I=77	p CHOICE IT I=-77	k BEEN WE=77	k -as IT=-77	m -as it=-77	m as IT=-77
w as it=-77	j my father=77	m ME father=77	w my father=77	j used as=-77	k HAVE FEEL=77	k -nd -by=77	m -nd by=77	m and -by=77	w and by=77	j turned off=-77	k DO _ DO=77
w sorry _ had=77	w sorry you had=77	k YOU LIFE -ed=77	p I OTHER=-77	p BEEN LIE ME=-77	k -or ME=-77	m for ME=-77	p YOU GAMBLE DO=77	w ^ _ made=-77	k -at -ll=-77	m -at all=-77	m at -ll=-77
w at all=-77	m it -ng=-77	j laughed it=-77	p SAW IT YOU=-77	p BEEN COMPARE I=77	k -or YOU $=-77	k -id -of=-77	m -id of=-77	k JUST=77	p YOU BEEN THING=77	k -ho DO=77	m who DO=77
j the more=77	k ^ -at BEEN=77	k BEEN -ll $=77	j lost sleep=-77	k -ut YOU $=-77	w about you $=-77	w was already=-77	k -to -he=-77	p JUST NOT=77	j years that=-77	j account and=-77	j and phone=-77
j to went=-77	k -ry _ I=-77	p NOT WILL NOT=77	k -in _ I=-77	p CAUSE I I=77	j sent my=-77	j next you=-77	p BEEN BEEN OTHER=77	w , i just=77	k YOU -id -or=-77	j no of=-77	p YOU SAW=-77
j rather than=-77	j and like=-77	j we what=77	p YOU ME BEEN=-77	j like the=-77	j else do=-77	j tell that=-77	s list=-77	w list=-77	j would it=-77	p DO THING HAVE=-77	j left out=-77
m left -ut=-77	w left out=-77	k LIE BEEN=77	k -ke _ IT=-77	k -to FEEL=77	m to FEEL=77	j we no=-77	j i believe=-77	k -or -he THING $=77	m know -he=77	w know the=77	p HAPPEN WANT=77
j apologize your=-77	k BEEN -ee=-77	m BEEN three=-77	k -ed -or=77	m -ed for=77	m ^ on=-77	w ^ on=-77	k -on ME $=77	w on me $=77	j said yes=-77	k -id -es=-77	k I -id -es=-77
m -id yes=-77	m said -es=-77	w i _ yes=-77	w i said yes=-77	w said yes=-77	k IF _ CAUSE=77	p IT HAPPEN IT=77	m not -ng=-77	k -nd _ DO=-77	s or=-77	w or=-77	j for two=-77
k NOT _ -th=77	j kept quiet=77	j and still=-77	p IT WILL YOU=-77	j nobody would=-77	j you question=-77	p I NOT FEEL=77	p BEEN I YOU=-77	k YOU -et=77	m you -et=77	j would hurt=-77	k NOT _ -an=77
j turned my=-77	j turned phone=-77	p NOT I NOT=-77	j counselor i=-77	m there -nd=-77	w there and=-77	k BEEN _ LIE=-77	k -wn=77	k IT _ MAYBE=-77	p I WILL TRUST=-77	m nights BEEN=-77	k -on -nd I=-77
k -by IT=77	k -by IT $=77	m by IT=77	w to _ on=77	m trust ME=-77	w trust me=-77	p YOU THEY I=-77	p BEEN WE BEEN=77	j a night=-77	k ME _ WILL=-77	k , -ng=-77	m , -ng=-77
k -or -id=-77	m -or said=-77	p ME THEY BEEN=77	j i son=-77	p YOU SAW SAW=77	m FEEL that=-77	k DO NOT DO=77	w did _ do=77	w did not do=77	w not do=77	w affection=77	p MAYBE BEEN I=-77
m is -ty=77	k BEEN -ty=77	j i secret=-77	j have your=77	j telling about=-77	p I ME YOU=-77	p I HAPPEN HAVE=-77	p ME IT THEY=77	k -nd -he -ns=-77	k -nd _ -ns=-77	w was nothing=77	j from start=-77
j the start=-77	j should told=77	j how my=77	w track=77	m things I=77	w things i=77	j the anything=77	j said at=-77	j while for=-77	k HAPPEN HAPPEN=77	j friend you=76	j went in=-76
j and when=-76	p LIFE MAYBE=-76	k ALL -me I=-76	w every time i=-76	p BEEN SORRY IF=76	m drunk ,=-76	w drunk ,=-76	k SORRY I LIE ,=76	j would on=-76	m WILL and=-76	w was more=76	j apologize that=-76
k IF YOU -er=76	j about that=76	p CHOICE BEEN NOW=76	k -a _ -te=76	w in _ i=-76	p LIFE LIFE BEEN=76	m YOU love=76	w you love=76	p THING SORRY=76	k GAMBLE _ $=-76	k SORRY IT=76	p YOU HAVE ERROR=-76
j for time=-76	w one _ you=-76	j i sent=-76	m I sent=-76	w i sent=-76	w ^ if that=76	j of i=-76	j in did=76	k IF _ HAVE=76	k -nd I LIE=-76	k GAMBLE _ -nd=-76	j always on=76
k -nd I WOULD=76	j and their=-76	s befor=-76	w before=-76	p I SAW BEEN=-76	p DO IT WE=76	j you is=76	j i probably=76	j day will=-76	p BEEN JUST SEX=76	s perfu=-76	w perfume=-76
k -a -nd -ne=-76	k -or -ng -he=-76	k SORRY -or -ng -he=-76	k IT IT DO=-76	m cried $=-76	w cried $=-76	w you cried $=-76	j will me=-76	w i _ your=-76	j me else=-76	k -a -ll=-76	m a -ll=-76
k ^ I NOT=-76	w ^ i never=-76	p I DO CHOICE=76	w say that=-76	k I _ -et=-76	j it never=-76	j slept her=76	w slept _ her=76	s then=76	w then=76	s which=76	w which=76
k -rs , IT=76	w did not=-76	k ^ I CHOICE -to=-76	j a because=-76	p FEEL I WILL=-76	j took place=76	k -ok -ce=76	k -ok -ce $=76	m -ok place=76	m took -ce=76	w took place=76	w took place $=76
j i lie=-76	k -en YOU SAW=-76	j than a=-76	k COMPARE -a=-76	m COMPARE a=-76	m than -a=-76	w than a=-76	p NOT HAVE SAW=76	k -of _ -ts=-76	k I -id IT=76	j a for=76	j not perfect=76
p BEEN I THING=-76	p IT TRUST IT=-76	s way=76	w way=76	k -at $=-76	m -at $=-76	j but was=76	p SORRY I LIE=76	p BEEN DRINK=-76	p WILL BUT=-76	j with am=76	j when said=-76
w when _ said=-76	m I knew=-76	w i knew=-76	p ME ERROR=76	p YOU ALL I=-76	k I CHOICE IT BEEN=-76	j i thought=76	s anybo=76	w anybody=76	j our the=-76	k -et THEY=-76	p WILL IT NOT=76
w was mine $=-76	w was going to=76	k -ut BEEN=-76	j march and=-76	m march -nd=-76	w march and=-76	j the same=76	j out every=-76	p LIFE NOT BEEN=-76	k -en _ I=-76	j meeting and=-76	j for eleven=-76
p IF I BEEN=76	k ^ I LIE -on=-76	p IF DO YOU=76	k CAUSE -up $=-76	w made up $=-76	k YOU _ -ar=-76	j were three=-76	w right _ $=76	w will _ them=-76	j and yes=-76	w is on the=-76	j tried to=76
m tried -to=76	w tried to=76	m door $=-76	w door $=-76	p JUST MAYBE NOT=76	k ^ YOU CAUSE IT=76	j the clinic=-76	m -he clinic=-76	s clini=-76	w clinic=-76	w the clinic=-76	k -in -a=76
m -in a=76	p SORRY IF=76	k , IT BEEN=76	p YOU THING HAVE=-76	w insult=-76	k ^ _ -se=-76	j will never=-76	m WILL never=-76	w will never=-76	w break=76	p ALL IT BEEN=76	k -a SEX $=-76
j was other=76	w was _ other=76	j it sorry=76	m back $=76	w back $=76	k SAW _ I=-76	k IT YOU FEEL=76	k SORRY IT YOU FEEL=76	w that _ felt=76	w that you felt=76	p BEEN WILL BEEN=76	k I BEEN -ng -or=76
k -he -ns=-76	m the -ns=-76	j front you=-76	k HAVE _ $=-76	k -so _ IT=76	p I FEEL YOU=76	k ME -to IT=76	k -ed _ ,=76	k DO NOT ERROR=-76	p YOU FEEL BEEN=-76	j was times=-76	j just there=-76
p YOU WILL WILL=-76	p THING I NOT=76	k ERROR BEEN=76	k -ty _ ME=76	k YOU BEEN -he -ne=76	m IT and=76	k -hs=-76	j to office=-76	j am called=-76	j sorry called=-76	s janua=-76	w january=-76
k -ng _ $=-76	k -ll _ -er=76	j i control=76	s resta=-76	w restaurant=-76	j does to=76	p COMPARE ALL=76	p BUT YOU CHOICE=76	j lies up=76	k LIE _ -up=76	w lies _ up=76	p SAW YOU FEEL=-76
m it CAUSE=-76	p I NOT BECAUSE=-76	p YOU IF ME=-75	p LIFE BEEN NOT=75	p YOU WANT I=75	j your while=-75	p YOU WANT COMPARE=75	k -er -a=75	m -er a=75	k -he OTHER -ed=75	k ^ -he OTHER -ed=75	k -ed YOU -ut=-75
p LIE I IT=-75	w our _ and=-75	k THING _ HAPPEN=75	p YOU BEEN NOW=75	j though it=75	k ME -ve=75	j the asked=-75	w seeing him $=-75	p BEEN COMPARE YOU=75	p BEEN SORRY LIE=75	p SAW YOU SAW=75	j be husband=75
k SAW=-75	j at work=-75	k -at LIFE=-75	m -at work=-75	m at LIFE=-75	w at work=-75	j three times=-75	m -ee times=-75	w three times=-75	p IT SORRY=75	j not answer=-75	j should been=75
j put the=75	m after -he=75	w after the=75	p I WANT NOT=-75	k NOT STATE=-75	j place and=75	m place -nd=75	w place and=75	p WILL IF BEEN=-75	p HAPPEN YOU SAW=-75	p IT NOW YOU=-75	w a mess $=75
m makes ME=75	w makes me=75	k WE BEEN NOT=75	j d in=75	m is -ne=-75	j the accident=75	j nothing was=-75	w i said nothing=75	j an idiot=75	k -an -ot=75	m -an idiot=75	m an -ot=75
s idiot=75	w an idiot=75	w idiot=75	m YOU get=75	w you get=75	k BEEN NOT LIE $=75	k YOU -ss=-75	m your -ss=-75	m head $=75	w head $=75	k IT BEEN -ow=75	p I NOT OTHER=75
w went _ $=75	p WILL SEX=-75	k -ck _ -in=75	j your my=-75	p JUST I CAUSE=-75	p OTHER CHOICE=-75	k ^ _ LIFE=-75	k -on -nd I BEEN=-75	w gave me=75	j with was=75	m again ,=-75	w again ,=-75
p CHOICE JUST BEEN=-75	k -ho _ -to=-75	w who _ to=-75	j not alcohol=-75	w not _ alcohol=-75	w not the alcohol=-75	w money _ the=-75	k -me I WOULD=75	k -me _ WOULD=75	k IF IT=75	s doubt=-75	w ^ _ do=-75
p BEEN CAUSE ERROR=75	j over my=75	w over my=75	w never _ anyone=75	k -ld _ -ut=-75	w told _ about=-75	m summer $=-75	w summer $=-75	j of and=-75	p I ERROR WOULD=-75	k WOULD WANT=75	p THING JUST=75
k -er _ -at=-75	p SORRY ALL=75	w sorry if you=-75	k , -en=75	m , -en=75	p WOULD BEEN THING=75	k BEEN -rd -to=-75	p I CAUSE JUST=-75	j okay i=75	s else=-75	w else=-75	m MAYBE not=75
p SAW TRUST=-75	w am not the=75	p BEEN HAPPEN YOU=-75	j apologize for=-75	k ME -en=75	w on _ and=-75	p I DO BUT=75	p MAYBE I I=-75	p LIFE CAUSE IT=75	k BEEN SORRY IF=75	j i check=-75	w first and=75
p I SAW LIFE=-75	w you were in=-75	w regret it $=75	k STATE BEEN=-75	m stress BEEN=-75	p FEEL IT THING=75	k , _ WANT=75	p BEEN JUST LIFE=75	k SORRY _ ME=75	j i gambled=-75	w gambled=-75	p IF SAW IT=-75
m stuff I=75	w stuff i=75	j have always=75	w spent _ on=75	w problem=75	k -ok _ -ut=-75	w took _ out=-75	k IT HAPPEN=75	w be _ the=-75	w will _ it=75	j it just=75	k -he -ne=-75
m the -ne=-75	p I WILL CAUSE=75	k SORRY IF IT=75	w ^ _ opened=-75	w ^ i opened=-75	w it _ an=-75	k YOU _ OTHER=75	j you can=-75	k -nd -he -st=-75	j have so=75	w every _ that=-75	p WE DO THING=75
p ALL ME LIFE=75	s cried=-75	w cried=-75	m well $=75	w well $=75	j were so=75	p LIFE BEEN ME=-75	p HAVE SORRY=75	j number and=-75	k ME _ ALL=-75	k -ne -ng=75	w you in=-75
p IT NOT WILL=-75	p I BUT LIE=75	p LIE YOU WE=-75	k -at _ -ow=-75	m IT week=75	k ^ _ STATE=-75	j been with=75	w have _ that=75	k -ed NOT=75	p HAVE BEEN WILL=-75	m IT never=75	k -en I -id=-75
s seen=-75	w seen=-75	k -a -ar $=-75	p MAYBE BEEN STATE=-75	p MAYBE I STATE=-75	p CHOICE FEEL I=-75	p FEEL ME YOU=75	w and you have=-75	m DO stuff=75	m my -er=-75	p IT WOULD NOT=-75	k ^ _ -dy=-75
w ^ _ body=-75	m -he lie=-75	w the lie=-75	p HAVE ERROR YOU=-75	j not being=75	p WILL IF I=-75	j things of=75	k -me _ LIE=75	k DO _ -on=75	k -ut -of IT=75	w have _ been=75	j from i=75
j me said=-75	j going i=-75	k , -nd I WILL=-75	p I WE=-75	j would your=75	j good at=75	m good -at=75	w good at=75	j to sorry=75	j about your=-75	j gave and=-75	k -to -go -to=-75
j the end=75	m -he end=75	w the end=75	j with dana=-75	m -th dana=-75	s dana=-75	w dana=-75	w with dana=-75	m I come=75	w i come=75	k I -ed -th=-75	k JUST HAVE=75
j built on=-75	j about you=-75	k IT DO -to=-75	j to text=-75	m -to text=-75	w to text=-75	w there is no=-75	j what the=75	p BEEN JUST=75	w you _ asked=-75	s finis=75	p I BEEN HAVE=75
k -in _ BEEN=75	m it IT=-75	j to this=-75	k ^ -he=75	m ^ -he=75	m ^ the=75	w ^ the=75	p I CAUSE ERROR=74	k YOU _ YOU=-74	p I YOU HAPPEN=-74	p COLD IT BEEN=74	k I WOULD -ed=-74
k WOULD -ed=-74	m d -ed=-74	k IT BEEN -a LIE=-74	j we even=74	k THEY _ -ed=-74	j knew and=-74	k JUST CAUSE=74	w when _ was=-74	j question a=-74	j i watched=-74	m -or you=-74	p GAMBLE NOT=74
j kept and=74	j at not=74	m HAPPEN out=74	m -ch with=74	j so and=-74	m texts ,=74	w texts ,=74	j to somebody=74	j might i=74	j say it=-74	j first was=-74	s none=-74
w none=-74	s lies=74	w lies=74	p NOW IT=-74	w to _ when=-74	j can see=74	j that meant=-74	j d time=-74	k DO _ -to=74	p NOT YOU SAW=74	k DO _ -ed=-74	p I YOU COLD=-74
k IT BEEN -ng $=-74	k -nd YOU HAVE=-74	k -nd I -id NOT=-74	j other i=74	k -nd -ld YOU=-74	w and told you=-74	j came home=-74	k HAPPEN -me=-74	m HAPPEN home=-74	m came -me=-74	w came home=-74	k -sk ME=-74
m ask ME=-74	j it can=74	k -in -se=74	m -in case=74	m in -se=74	w in case=74	k JUST _ THING=-74	w i _ looking=74	m along $=74	w along $=74	p BECAUSE WE=-74	k -ed YOU $=-74
k -so _ I=-74	w so _ i=-74	w but _ was=74	p BEEN MAYBE NOT=74	k -to _ -om=-74	j you asked=-74	j was that=74	j because love=74	w because _ love=74	p BEEN YOU THING=74	j could the=-74	p FEEL BUT=-74
j it really=74	j would i=-74	m crazy $=-74	w crazy $=-74	j out have=74	s twice=-74	w twice=-74	j was nobody=-74	s lonel=74	j your had=-74	k -ed , -nd IT=-74	p I ALL I=-74
m SEX her=-74	k HAVE -ed IT $=-74	k -to YOU -il=-74	k -in -he -ar $=-74	j away your=-74	k -ok -ay=-74	k -ok -ay YOU=-74	m -ay your=-74	m -ok away=-74	m away YOU=-74	m took -ay=-74	w away your=-74
w took _ your=-74	w took away=-74	w took away your=-74	p BECAUSE GAMBLE=-74	j were all=-74	j into else=74	p THEY DO=-74	k SORRY -ut IT $=74	k YOU -nd I DO=-74	w ^ i saw=-74	j who i=74	p MAYBE DO IT=-74
j i fine=-74	k -re I BEEN $=74	m your -st=74	j that started=74	k -he TRUST $=74	w the truth $=74	m crime $=74	s crime=74	w crime=74	w crime $=74	k -en _ -es=-74	k YOU MAYBE HAVE -ed=74
m that BEEN=-74	j believe the=-74	w was doing=-74	w it _ my=74	j that like=74	k LIFE , -nd=-74	j i nobody=74	j to since=-74	k -an _ -in=74	k I ERROR=74	m i ERROR=74	j not mean=74
k DO NOT -an=74	k DO _ -an=74	m NOT mean=74	m not -an=74	w did _ mean=74	w did not mean=74	w not mean=74	k BUT _ BEEN=74	k -nd _ -st=-74	j so lied=74	w so _ lied=74	w so i lied=74
k COMPARE , -nd=-74	k COMPARE , -nd I=-74	p STATE I STATE=-74	s readi=-74	w reading=-74	k YOU SAW -in=-74	k -ld _ ,=74	p THING I SORRY=74	m ERROR choices=74	p YOU CAUSE DO=-74	k I CAUSE YOU -a=-74	k -ok _ -a=74
p DO IT JUST=74	k , _ -re=74	m -nd lied=-74	w and lied=-74	k -in -nt -of YOU=-74	k -nt -of YOU=-74	j the see=-74	m -to forget=-74	w to forget=-74	j you married=74	j brought up=74	p ME I WOULD=74
k -he _ -me=-74	j used our=-74	j by i=74	p ME I YOU=-74	k JUST _ THEY=74	k -th -ed=74	m both -ed=74	w my _ and=74	p I WILL BUT=-74	w in _ marriage=-74	p HAPPEN ME IT=74	s each=-74
w each=-74	k -ry -nd=-74	m -ry and=-74	j about being=-74	m -ut being=-74	m about BEEN=-74	w about being=-74	k -he THING YOU=74	j that take=-74	w borrowed=74	k IT _ ,=-74	p THEY WOULD NOT=74
p TRUST HAVE BEEN=74	p IF I IT=74	p CAUSE ME I=74	k CAUSE YOU STATE $=74	p YOU I WE=-74	w , _ then=-74	w , and then=-74	k -pt -he=-74	m -pt the=-74	m kept -he=-74	w kept the=-74	k -he GAMBLE HAPPEN=74
k GAMBLE HAPPEN=74	p I THING ERROR=74	p SORRY THING=74	k WOULD BEEN -ng=-74	p YOU DO NOW=-74	p NOT YOU I=-74	j at the=-74	k CAUSE _ -ch=74	k -at -he OTHER=-74	p ERROR CHOICE=74	k -om _ BEEN=74	p NOT I CAUSE=74
j make it=-74	j night about=-74	k ^ I -me=74	p LIE SORRY=74	j got bigger=74	m HAPPEN bigger=74	m got -er=74	w got bigger=74	j had about=-74	m worse COMPARE=74	w worse than=74	p YOU ERROR LIFE=-74
j be home=-74	m be -me=-74	w be home=-74	p JUST I ALL=74	k YOU -nt -to=-74	w you want to=-74	s bigge=74	w bigger=74	k BEEN -th THEY=-74	j anything did=74	w anything _ did=74	w anything i did=74
k NOT _ ERROR=-74	j perfume and=-74	w you about the=-74	k -in _ -th=-74	k -ht YOU=74	m -ht you=74	j the between=74	k HAVE _ WANT=74	m up $=74	w up $=74	k -id NOT=-74	m said NOT=-74
p I HAVE IT=74	j going on=74	j a on=74	k IT -or=-74	k HAVE _ -nd=-74	m -ll this=73	w all this=73	k ME _ -at=-73	w ^ _ bought=-73	p BUT YOU IT=73	p I WILL LIE=-73	k -or _ CHOICE=73
k WOULD NOT HAVE BEEN=73	w that should not=73	j i yelling=-73	s yelli=-73	w yelling=-73	k -to -nt=73	m to -nt=73	j maybe will=-73	p MAYBE WILL ME=-73	w was _ else=-73	k I DO NOT CHOICE=73	k -to WE=-73
m -to our=-73	k -on -he -st=-73	k -on _ -st=-73	k , I -ke=73	k , _ -ke=73	j and get=-73	p FEEL BEEN IT=73	w a _ relationship=73	k -ke _ YOU=73	j i place=-73	m had ME=73	w had my=73
p IT THING WE=73	j to would=-73	k -es HAPPEN=73	j and it=-73	p WOULD IT I=-73	k -he _ -en=73	j our has=-73	p IF HAVE LIFE=73	m used YOU=-73	p SORRY IF ME=73	k -ut _ -th=-73	p I SORRY HAVE=73
w did it ,=-73	k -to _ BEEN=73	p LIFE THING=73	j who up=73	p IT NOT GAMBLE=73	m that -ed=-73	p THING WILL=73	j have done=73	s offer=-73	p I JUST TRUST=73	m was JUST=73	p IF SORRY=73
j your never=73	j about at=-73	k GAMBLE IT=-73	w know that=-73	k WANT THEY=-73	m WANT her=-73	j there no=-73	j story the=-73	j were was=73	p I CAUSE TRUST=-73	k ^ SORRY YOU=73	w ^ sorry you=73
w , it was=-73	k -ok _ YOU=-73	k WANT ,=73	m WANT ,=73	m broken $=73	w broken $=73	p DO NOW YOU=-73	k -so _ -he=-73	w so _ the=-73	k NOT _ -ck=-73	j he was=73	p CAUSE YOU TRUST=-73
p BEEN ERROR ALL=73	k -ay SORRY=73	k -to -ay SORRY=73	k -to _ SORRY=73	m -ay sorry=73	m say SORRY=73	w say sorry=73	w to _ sorry=73	w to say sorry=73	j you next=-73	k -or _ $=-73	k IT _ -st=-73
p CAUSE LIFE IT=-73	j is with=73	j my what=-73	p STATE OTHER=-73	j else and=-73	p I NOT TRUST=73	w the _ had=-73	k , IT BEEN ME=-73	j the gym=-73	k -ym=-73	s gym=-73	w gym=-73
w will _ be=73	k ME _ -nd=73	k ^ _ -er=-73	p JUST NOT LIE=73	w the car $=-73	p I CHOICE WOULD=73	j not just=-73	j you work=-73	k MAYBE _ -id=73	p YOU THING ME=73	w the _ over=-73	p ME DRINK BEEN=73
p THING NOT CHOICE=-73	p BEEN SORRY NOT=73	p WE JUST I=73	p SORRY BUT YOU=73	w me _ because=-73	k DO _ THING=73	j by every=73	j things not=73	j like my=73	k BEEN -sh=-73	k I BEEN -sh=-73	j that mine=-73
k -ho -es=-73	m who -es=-73	j is men=73	j i too=73	p I WE IT=-73	p BECAUSE YOU NOT=73	p SORRY SORRY=-73	w it _ from=-73	k -ed -to -ck=-73	k -ed _ -ck=-73	k JUST _ -ng=73	p LIE ALL I=-73
p BEEN SORRY IT=73	k -im=73	k BEEN -a -me=-73	k IT BEEN -a -me=-73	p MAYBE I WOULD=73	p SORRY YOU LIFE=-73	w grandmother=-73	k YOU -ut=-73	m you -ut=-73	k YOU _ -pt=-73	k ^ I SAW YOU=-73	j other way=73
m COMPARE way=73	w other way=73	p NOT LIE IF=73	p THEY I BEEN=73	j i casino=-73	p I MAYBE THEY=-73	j if of=73	p WOULD DO=73	w i _ in=-73	p YOU HAVE MAYBE=-73	k HAPPEN -ay=73	j else you=-73
m -of me=-73	w of me=-73	p IT HAPPEN=73	j comfort me=-73	j to comfort=-73	j you comfort=-73	k -rt ME=-73	k -to -rt ME=-73	m -rt me=-73	m -to comfort=-73	m comfort ME=-73	w comfort me=-73
w to comfort=-73	w to comfort me=-73	p DO CHOICE IT=-73	p IT FEEL YOU=73	p CAUSE THEY I=-73	p HAVE COMPARE=73	k ME SORRY -or=73	p IT YOU WOULD=-73	p I ERROR=73	p WE LIE=-73	j see my=73	w caused _ $=-73
k IT -ay ,=-73	m IT day=-73	w that day=-73	w that day ,=-73	j we just=73	j forgive the=-73	k -og=73	k THING ERROR=73	k YOU BEEN -a=-73	k WILL _ -in=73	j i pills=-73	k BEEN ALL $=73
j i apologized=73	w apologized=73	w ^ she was=73	j last i=-73	w man _ i=-73	m CAUSE that=-73	k -pt _ -at=-73	j i pawned=-73	s pawne=-73	w pawned=-73	j and looking=-72	s trips=-72
w trips=-72	m which BEEN=72	p THEY IT COMPARE=72	k I FEEL SORRY=-72	k ^ I FEEL SORRY=-72	k JUST DRINK=72	k -to THEY -ce $=-72	m have SAW=-72	j you feel=-72	p NOT ME DO=-72	j at dinner=-72	k THEY -nd=72
p WILL YOU SAW=-72	k WILL _ ,=-72	j to too=-72	p LIE I BEEN=-72	p ME COMPARE=-72	k IT -up=72	m IT up=72	m it -up=72	w it up=72	j your first=72	j sleep i=72	j had my=72
p WE THING I=72	k YOU SORRY=-72	m you SORRY=-72	s shove=72	w shove=72	k -ne _ -nd=-72	w about _ with=-72	j and four=-72	j i mean=72	k DO IT BECAUSE=72	w did _ because=72	w did it because=72
k -ts _ -he=-72	k -ed -to SAW=72	k -ed _ SAW=72	j a is=72	j i meetings=-72	j to meetings=-72	w meetings=-72	w though=72	p SEX I IT=-72	p BEEN IT BECAUSE=-72	k -nt _ $=-72	k IT STATE=-72
k IT STATE $=-72	j have better=72	j before it=72	k -ll YOU IT=-72	j of at=-72	p WE BUT=72	p BEEN THEY JUST=72	p YOU DO CAUSE=-72	j a second=-72	m -a second=-72	w a second=-72	k -so _ DO=72
w ^ you deserve=-72	j what think=72	j the texting=72	j for long=-72	w for _ long=-72	w do this=-72	p WE YOU HAVE=-72	w am _ ,=72	p BUT DO IT=-72	p CAUSE ME FEEL=72	k -a _ -le=-72	k -in -a SEX=-72
j to over=-72	k ME -ne=-72	k ^ ME SORRY=72	w ^ _ apologies=72	w ^ my apologies=72	m NOT because=-72	p IT I SAW=-72	j about not=-72	p ERROR BUT=-72	j you sick=-72	w you _ sick=-72	m my -et=-72
w it came=72	p DO JUST=72	k I BEEN WILL=72	k IT I BEEN NOT=72	j am her=-72	j i that=-72	p I ME ERROR=72	w that you were=-72	p YOU IT LIFE=-72	k WE DO=72	m we DO=72	p I IT COLD=-72
w so _ was=72	m BEEN being=72	k -ed _ -ar=-72	p SEX COMPARE=72	k YOU -od=-72	m -to say=-72	w to say=-72	m love $=-72	w love $=-72	j not hear=-72	w for you=-72	m had NOT=72
j is from=-72	k -he WANT=-72	m the WANT=-72	j i anxiety=72	s anxie=72	w anxiety=72	w spend=72	p NOT I SORRY=72	w who _ not=72	j an i=72	w tell _ ,=72	w tell you ,=72
w you _ have=72	k , NOT BECAUSE=-72	p BECAUSE NOT BECAUSE=-72	w i cheated on=-72	p STATE LIE=-72	j the could=-72	j a one=72	j should your=72	j will put=72	k I WILL -ut=72	k WILL -ut=72	m WILL put=72
m will -ut=72	w i will put=72	w will put=72	j was time=-72	k -ng -ce=72	p ERROR SAW=-72	w her and=72	p DO NOT WOULD=-72	w asked _ i=-72	k -nd _ -ed=-72	k BEEN IT I=-72	w is that i=-72
j feel better=-72	m FEEL better=-72	w feel better=-72	p WE CAUSE=72	p I YOU ERROR=-72	j the need=72	p LIE YOU WOULD=72	k DO -at I DO=72	m it ALL=72	j because like=72	m I feel=72	w i feel=72
p LIE HAPPEN=-72	p ME IF IT=-72	k LIE -en=72	k ^ I DRINK -in=-72	m drank -in=-72	k NOT _ YOU=-72	p FEEL ME IT=-72	k -ed WE=-72	m did THING=72	k -an NOT JUST=72	k -an _ JUST=72	k I -an NOT JUST=72
m I relapsed=-72	w ^ _ relapsed=-72	w ^ i relapsed=-72	w i relapsed=-72	p BUT YOU=72	p OTHER ERROR=-72	s took=-72	w took=-72	k -a -nt=72	m a -nt=72	k , -es=72	m , -es=72
m , yes=72	w , yes=72	k I _ IT=-72	j if gave=72	p ALL THING WE=72	k NOT HAVE SAW=72	k WOULD NOT HAVE SAW=72	k -om _ I=-72	w it could=72	w i _ about=72	p I DO NOW=-72	m -on my=72
w on my=72	j need that=-72	k -a -er -nd=72	k SAW _ -nd=-72	p YOU OTHER NOT=-72	w sorry if i=72	j let plan=-72	j you plan=-72	k CAUSE YOU WILL=-72	k CAUSE _ WILL=-72	k I CAUSE YOU WILL=-72	m YOU plan=-72
p CAUSE YOU WILL=-72	w let _ plan=-72	w let you plan=-72	w you plan=-72	p TRUST BEEN ME=-72	k ^ CAUSE WE=72	w ^ _ us=72	w ^ let us=72	j i father=-72	m be $=-72	w be $=-72	j app and=-72
k -in -he -om=-72	k -in _ -om=-72	k -xt -to ME $=-72	j make you=72	j basically a=72	j ask to=-72	k NOT -er=-72	p SAW YOU NOT=-72	j it kind=72	j i felt=72	j part the=72	k THING -of -he=72
w part _ the=72	w part of the=72	p COMPARE THEY=72	m JUST lunch=-72	p I ME IT=-72	j nights the=-72	k -st -me=-72	m -st time=-72	k NOT -of=-72	m NOT of=-72	s lying=-72	w lying=-72
p NOT TRUST=72	j think me=72	j our savings=72	k WE GAMBLE=72	m WE savings=72	m our GAMBLE=72	w our savings=72	w ^ i wrote=-72	k ERROR _ -in=72	m were NOT=-72	j just not=72	p WOULD I THEY=-72
j minutes i=-72	k I LIE -ut -he=72	w lied about the=72	w ^ _ not=72	j but of=-72	m NOT lose=72	w did _ lose=72	w did not lose=72	w not lose=72	j to his=-72	m I drink=72	w i drink=72
m I pawned=-71	w ^ _ pawned=-71	w ^ i pawned=-71	w i pawned=-71	w that _ a=-71	k -it _ THING=71	k SAW _ ME=71	w and _ it=-71	w last _ i=-71	p BUT NOT YOU=71	k I WANT YOU -to=71	w i wanted you=71
k -ht _ IT=-71	m saying IT=-71	p IF COLD=71	k I CAUSE -a=-71	w i made a=-71	k -ed -to=71	j was was=-71	j hear that=-71	w deserve=-71	j that should=71	w that should=71	k I WILL -ll YOU=-71
j out way=71	j you your=-71	k YOU -wn -in=71	w you down in=71	j i asked=-71	k -ng COMPARE=71	p BEEN LIFE BEEN=71	k ^ -ad=-71	m ^ -ad=-71	m ^ instead=-71	w ^ instead=-71	k -to BEEN -a=71
w to be a=71	m thought IT=-71	j to all=71	p FEEL IT ME=71	p LIFE IT I=71	w feel _ ,=-71	p TRUST BEEN BEEN=71	p THEY YOU IT=-71	k YOU HAPPEN -to=-71	j chose your=-71	j over your=-71	m over YOU=-71
p CHOICE NOW YOU=-71	w over your=-71	k -pe $=71	m -pe $=71	k -et ,=71	m -et ,=71	m NOT planned=71	j be had=71	j not go=71	w of _ was=-71	p LIFE COMPARE I=-71	w , _ lied=-71
w , i lied=-71	j time it=71	k BEEN -nt=71	j cry i=-71	p IT ME THEY=71	m -he second=-71	w the second=-71	w with _ kids=71	w with the kids=71	j trusted me=-71	j you trusted=-71	m trusted ME=-71
w trusted=-71	w trusted me=-71	j for you=-71	m was WILL=71	w was going=71	s as=71	w as=71	w is _ it=71	w it started=71	p I CAUSE LIE=71	w friends _ you=-71	w not because=-71
w that _ have=71	m -he message=-71	w the message=-71	k -by _ I=71	w by _ i=71	w off _ you=-71	p WOULD HAVE YOU=71	k BEEN -an -ot=71	w i went to=-71	j me first=-71	k ^ IF WE=71	m him ,=71
w him ,=71	k IT BEEN -ly=-71	s comes=-71	w comes=-71	p HAPPEN IT SEX=-71	j for this=-71	k -te $=-71	m -te $=-71	m -re is=-71	p IT YOU WE=-71	m was -ke=71	w was like=71
m me -ht=71	j that did=-71	j am but=71	p IT IF YOU=71	k -at BEEN I=71	w what was i=71	k -a _ IT=-71	k CHOICE _ ,=-71	k ^ -he -ng=71	p DO YOU THING=71	j can to=-71	k NOT BEEN=71
k -ht -nd I=71	k -to -in ME=-71	m explain ME=-71	p WILL WE YOU=-71	k -se _ ,=-71	k BEEN BECAUSE=-71	k BEEN BECAUSE -of=-71	k IT BEEN BECAUSE=-71	k IT BEEN BECAUSE -of=-71	m BEEN because=-71	k ^ ME -er=-71	s your=-71
w your=-71	k HAPPEN=71	j me than=71	m GAMBLE that=-71	p MAYBE COMPARE=71	p MAYBE HAVE COMPARE=71	k BEEN -ow=71	j sorry me=71	j my first=-71	j the one=-71	k I _ -on=-71	w i _ on=-71
p WOULD COMPARE I=71	j were i=-71	k -le _ -he=-71	w for _ it=71	j four you=-71	k BEEN _ STATE=71	j home at=-71	p I DO WOULD=71	m never HAPPEN=-71	m YOU decide=-71	m you -de=-71	w you decide=-71
k , -at I=-71	w , what i=-71	k -th -nd=-71	m -th and=-71	p YOU NOT IT=-71	j her because=-71	s end=71	w end=71	p I WANT FEEL=71	p SORRY BUT I=71	k LIFE _ -he=-71	k HAPPEN _ -st=71
w were _ and=71	k -rn _ $=-71	j each other=71	j we each=71	m -ch other=71	m each COMPARE=71	w each other=71	w clear=71	j we still=71	j you idea=71	m -en and=-71	w gambling=-71
p WOULD NOT CHOICE=71	j my side=71	m ME side=71	w my side=71	j on first=-71	j thing came=71	j will be=71	k I _ -hy=-71	w i _ why=-71	p SAW WILL=-71	j am were=71	k I HAVE -ed IT=-71
w a _ on=71	k -up $=71	m -up $=71	m WE not=71	m ^ not=71	w ^ not=71	s over=71	w over=71	j said to=-71	j alone the=-71	w alone _ the=-71	p IT JUST SEX=71
k -so=71	s so=71	w so=71	j apologies for=71	j the table=-71	p BEEN BEEN ERROR=71	k MAYBE _ WILL=-71	k -of _ -in=-71	w of _ in=-71	j and called=-71	p CAUSE ME NOT=71	j i more=71
w honestly=71	k ^ _ BECAUSE=71	k YOU -up=-71	m YOU up=-71	m you -up=-71	w you up=-71	m YOU out=-71	w you out=-71	p BEEN HAVE NOT=71	k , -nd THEY=71	k , -nd THEY BEEN=71	k -th _ -ut=71
k -ng -re=71	j in parking=-71	w in _ parking=-71	w in the parking=-71	w what _ do=71	p ERROR LIFE=-71	j d this=-71	m -at happened=-71	w what happened=-71	k I HAVE -en=-71	m YOU see=-71	w you see=-71
p ALL YOU BEEN=-71	j truth about=-71	k -he TRUST -ut=-71	m truth -ut=-71	w the truth about=-71	w truth about=-71	m there $=-71	w there $=-71	j night your=71	k I CAUSE=-71	m i CAUSE=-71	k -ld YOU I BEEN=-71
w i _ every=71	j out because=71	m -he job=-71	w the job=-71	k ^ NOT=-71	m ^ NOT=-71	j had with=71	p I ALL BEEN=-71	m I moved=-71	w ^ _ moved=-71	w ^ i moved=-71	w i moved=-71
j not d=-71	p IT I LIFE=-71	p IT BEEN YOU=-71	m want -to=-71	w want to=-71	k IT CAUSE YOU=71	k ^ SORRY ME -or=71	j all you=71	j gave to=71	p DO I IT=-71	p SAW I BECAUSE=-71	s girls=71
w girls=71	w at the bank=-71	k CAUSE _ -in=-71	k BEEN _ -sy=71	p BEEN NOW IT=-71	k LIE _ -or=-71	w that _ the=-71	j is as=71	j will before=-71	p HAVE LIE COMPARE=71	k -ys -er=-71	m days -er=-71
k -he TRUST=-71	m the TRUST=-71	j hear say=-71	j you angry=-71	p YOU NOT NOW=-71	k -ed -at YOU=71	j i depression=71	p HAVE JUST IT=71	k GAMBLE _ I=70	j did of=70	p BEEN BECAUSE ME=70	k -me _ -on=70
p WILL IT WILL=-70	k -st _ -on=-70	p ALL BEEN LIE=-70	p HAVE LIE LIFE=-70	s reno=-70	w reno=-70	k SEX _ LIE=-70	j the the=-70	p I WILL OTHER=-70	j not person=70	w not _ person=70	w know _ was=70
k -ut -en=-70	p WILL YOU COMPARE=-70	k ME SORRY=70	m THEY made=70	k IT BEEN -rd=70	w ^ i left=-70	j i through=70	k ERROR _ -he=70	p CHOICE ALL=-70	k YOU STATE=-70	p BEEN IT JUST=70	j that too=-70
p WE COLD=70	w and _ still=-70	w ^ my drinking=-70	s wanti=-70	w wanting=-70	p NOT ME BEEN=70	k -by ME=-70	m by ME=-70	j you forgive=70	m bar $=-70	w bar $=-70	j the left=70
p STATE BECAUSE ME=-70	p WILL DO NOT=-70	p BEEN BECAUSE LIE=70	k -re -on=-70	m -re on=-70	j want hear=-70	k -se _ -a=-70	j not no=70	k NOT _ NOT=70	w not _ no=70	j deserve a=-70	p BECAUSE I GAMBLE=-70
k IT HAPPEN -to=70	j a credit=70	j room i=-70	p WOULD IF I=70	j time i=-70	k -ng _ -at=-70	p YOU THEY WOULD=-70	k ^ I SAW ME=70	j and remember=70	p GAMBLE BEEN SORRY=70	p GAMBLE I SORRY=70	p GAMBLE SORRY=70
j to parents=70	k -to YOU LIFE=70	w to _ parents=70	w to your parents=70	j took to=-70	j could better=70	j chose to=-70	p SORRY YOU THING=70	j looking at=-70	m looking -at=-70	w looking at=-70	p SORRY BEEN ME=-70
w went _ to=-70	k SAW _ -ht=-70	m but NOT=-70	j second the=-70	m rest $=-70	w rest $=-70	w the rest $=-70	k TRUST _ YOU=70	w ^ i thought=70	j you reason=70	k -or _ -ce=-70	k ^ _ TRUST=70
w answer _ $=-70	j for everything=70	p YOU STATE LIFE=-70	k BEEN _ -ts=70	w bank _ $=-70	p ERROR CHOICE I=-70	p BEEN CHOICE I=-70	k BEEN -nt -nd I=70	j i year=-70	m say -so=-70	w say so=-70	j we in=70
p CAUSE LIFE YOU=-70	p NOT IF IT=-70	j and promise=-70	p LIE WILL=-70	k -id _ ME=-70	w with _ was=70	k I _ -ke=70	j went place=-70	k -to THEY -ce=-70	k HAPPEN -to THEY -ce=-70	m ME your=-70	w me your=-70
p IF IT LIE=70	p I COMPARE I=-70	p I HAPPEN WE=-70	k -ok _ I=70	p DO SEX=70	p SORRY ME IF=70	s too=70	w too=70	p TRUST I BEEN=-70	w with her $=-70	m me -to=70	k -on _ LIE=-70
k BEEN _ -ly=-70	w ^ she is=70	p DO THEY=-70	p FEEL BECAUSE=70	j my apologies=70	m ME apologies=70	w apologies=70	w my apologies=70	j have asked=-70	j i word=-70	j i second=-70	p WILL NOT IF=-70
k -he -pt=-70	m -he receipt=-70	m the -pt=-70	w the receipt=-70	k IT _ ME=-70	j am like=70	s switc=70	k ^ -es=-70	m ^ -es=-70	k YOU -ld ME -to=70	j done to=70	j me reason=70
k I _ YOU=-70	w stopping=70	p OTHER WE=-70	j though you=70	j i miss=-70	s miss=-70	w miss=-70	p CAUSE BECAUSE BEEN=70	p NOT WANT THEY=70	p I I JUST=70	k , _ -nd=-70	k THEY NOW=70
p YOU THEY NOW=70	k THEY -id=-70	m THEY said=-70	j me night=70	k DO _ I=70	k DRINK ,=-70	m DRINK ,=-70	p HAVE I WILL=-70	k SAW _ -nt=-70	p TRUST WILL=70	k -at -ur=-70	m -at four=-70
m at -ur=-70	w at four=-70	k MAYBE YOU WILL=-70	k ^ MAYBE YOU WILL=-70	m would BEEN=-70	w would be=-70	p HAVE I JUST=70	j them for=-70	w you have to=70	j has with=70	j when nobody=-70	p BEEN COMPARE MAYBE=70
k -en _ -ht=70	w have _ on=-70	p THEY HAVE BEEN=-70	j i supposed=70	k , -so IT=-70	w , so that=-70	m -in bed=-70	m in -ed=-70	w in bed=-70	p OTHER THEY IT=70	k THEY _ -to=-70	j stop asking=-70
m -op asking=-70	w stop asking=-70	k -nd -ng=-70	m and -ng=-70	k IT GAMBLE=70	j at home=70	m -at home=70	w at home=70	w am sorry ,=70	p JUST IT NOT=70	j have heard=-70	w it again $=-70
w lonely=70	p SAW I WILL=-70	p BEEN STATE ME=-70	j think i=-70	j so i=70	k YOU BEEN $=-70	j back on=-70	m back -on=-70	w back on=-70	j i letter=-70	w you _ always=70	w it was nothing=70
j your not=-70	p NOT LIFE=-70	p THING IT DO=-70	w had no right=-70	m him -to=70	w him to=70	p DO NOT HAVE=-70	j why you=70	k THEY SAW=-70	k -to -ay I BEEN=-70	j am have=70	k I BEEN NOT STATE=-70
k STATE , I BEEN=-70	m not STATE=-70	m number -nd=-70	w number and=-70	j know can=70	p BEEN COLD I=70	j so went=70	w i _ wrong=-70	m money HAPPEN=70	k -or -ll -of=70	w for all of=70	j were a=-70
m you -te=-70	k -ke -ng=-70	p SORRY COLD YOU=-70	k I -id I=-70	w i said i=-70	w we _ been=-70	w we d been=-70	p SORRY IT THING=70	j to peace=70	k -to -ay I=-70	w to say i=-70	j hard with=70
k -up -in=70	m up -in=70	p YOU MAYBE IT=70	k CAUSE YOU STATE=70	k ME LIE=-70	p BEEN ERROR IT=-70	s sorry=70	w sorry=70	p I WANT SORRY=70	p WANT BEEN SORRY=70	w i _ trying=70	p CHOICE OTHER=70
k -re BEEN NOT=-70	k -re _ NOT=-70	k -me -he=70	m -me the=70	j i cruel=-70	j went to=-69	m promised YOU=-69	k I _ BECAUSE=69	w i _ because=69	j to happen=-69	w i told your=-69	k -ut IT $=69
j way i=69	j and why=-69	j knew you=69	j will in=69	p IT WOULD IT=-69	j one and=69	p I STATE MAYBE=-69	p THEY YOU SAW=-69	p IT WE=69	k -er _ LIFE=69	j will go=69	j it couple=69
j was couple=69	w was _ couple=69	w was a couple=69	j told so=69	p IF GAMBLE=-69	k ^ THING I=69	k I HAPPEN -on=-69	w i went on=-69	k HAVE -ed , -nd=-69	j against the=-69	k -nd _ -te=-69	j that on=-69
p MAYBE CAUSE YOU=69	j a own=69	m -id nothing=69	w said nothing=69	m just HAPPEN=69	j up bed=69	w please=69	w and _ paid=-69	k -at _ -th=-69	p IT DO=-69	m believe IT=69	w have _ my=69
p IT IT JUST=69	j lying the=-69	j told me=69	j i because=69	p THEY BEEN COMPARE=69	k SORRY IF I=69	k NOW $=69	m NOW $=69	k I _ -ne=-69	k -en _ DO=-69	j hand the=-69	w hand _ the=-69
j your brother=69	m YOU brother=69	w your brother=69	j my being=69	w used _ $=-69	k -a _ I=-69	w a _ i=-69	s years=-69	w years=-69	w it was an=-69	w wanted _ and=-69	m to ,=-69
w to ,=-69	j the broken=-69	k -me ,=-69	m -me ,=-69	m hand $=-69	w hand $=-69	j while in=-69	m sad $=-69	w is sad $=-69	w sad $=-69	k -in -he THING=69	j called i=-69
j was never=-69	k -ep _ -ce=69	j day i=-69	j but we=69	j you went=-69	m THING was=69	s impor=69	k ^ YOU -ht ME=69	w ^ you caught=69	w trust _ i=-69	k STATE _ LIFE=69	w not _ with=69
j did with=69	k I BEEN -th THEY=-69	j her on=-69	j because out=69	p STATE OTHER I=-69	p YOU STATE OTHER=-69	j stood up=-69	p I NOW LIFE=69	p SAW YOU THING=69	j you night=-69	j still the=-69	p BEEN STATE I=-69
p I BEEN TRUST=-69	m never -id=69	j monday and=-69	j on monday=-69	m -on monday=-69	w on monday=-69	p I MAYBE COMPARE=69	k -me _ YOU=-69	j up at=-69	m -up at=-69	m up -at=-69	w up at=-69
p ME OTHER YOU=-69	j who would=69	m -ho would=69	w who would=69	m had -to=69	j told truth=-69	k -he -en $=-69	w the children $=-69	k -ix _ ,=-69	w six _ ,=-69	k THEY _ WE=-69	k ALL _ HAVE=69
k -to LIFE=69	w will _ and=-69	j sorry you=69	k -al _ I=-69	j head i=69	j on saturday=-69	m -on saturday=-69	w on saturday=-69	j not so=69	m decided -to=-69	w decided to=-69	m -he one=-69
w the one=-69	p ALL THING=69	j see it=69	p MAYBE NOT TRUST=69	p NOT HAPPEN=69	j i fight=-69	p CAUSE IT ME=69	m NOT in=69	w i did something=69	p CAUSE YOU ME=-69	k , -so I LIE=-69	m me -it=69
w me credit=69	k THING _ -ht=-69	j was only=-69	w conference=-69	m ways $=69	w ways $=69	k BEEN YOU=69	k -an _ -th=69	p HAVE CAUSE ME=69	k -er _ HAVE=69	k -er -to ME=69	m denied IT=-69
k -ed -wo=-69	m -ed two=-69	w would _ have=69	w would not have=69	j on nothing=69	k I -ed -a=-69	k I BEEN -a ERROR=69	p HAVE ME STATE=69	m -by my=69	w by my=69	p NOT YOU YOU=-69	p ALL YOU SAW=-69
p I MAYBE I=-69	p MAYBE HAVE JUST=69	m are FEEL=-69	p HAVE YOU FEEL=69	j you told=69	j a anyone=69	k IT -so=69	m IT so=69	m it -so=69	w it so=69	p I WILL YOU=-69	p SAW IT DO=-69
k -so I DO NOT=69	w so i do=69	p BUT HAVE BEEN=69	m -ve it=69	p ME JUST IT=-69	p TRUST I CAUSE=69	p ALL SAW=-69	w ^ _ lost=-69	k -he -te=-69	m the -te=-69	p I TRUST ALL=69	j missed i=-69
j would get=69	j not not=69	p I OTHER IT=-69	p YOU DO=-69	p JUST HAVE IT=69	j broke the=-69	k -ic=-69	p WANT NOT YOU=69	j the stopped=-69	p I GAMBLE NOT=-69	j in october=-69	k STATE -nd I=-69
j trying to=69	j was trying=69	m trying -to=69	w trying to=69	j i perfect=69	j mother about=-69	w touched=69	p SORRY YOU STATE=69	p I LIE WILL=-69	m and NOT=-69	k BEEN -ed , -nd=-69	p BEEN DO DO=69
p CHOICE IT WE=69	p YOU OTHER=-69	j even you=-69	k I WILL -ve=-69	k WILL -ve=-69	m will -ve=-69	k -nd LIE IT=-69	j my not=-69	j i dishonest=-69	j was dishonest=-69	p ALL YOU I=-69	p YOU CAUSE NOT=69
j else to=-69	k ^ YOU BEEN ALL=69	w way _ $=69	p SEX ALL=68	p SAW HAPPEN=-68	w you _ asleep=68	j any more=-68	k -ny -re=-68	m -ny more=-68	m any -re=-68	w any more=-68	j somebody else=68
k -dy -se=68	k -dy -se $=68	k -dy _ $=68	m -dy else=68	m somebody -se=68	w somebody _ $=68	w somebody else=68	w somebody else $=68	j and we=68	j at when=-68	p SEX HAPPEN=68	p SEX THEY WE=-68
j just you=68	j can ask=-68	k -an -sk=-68	k -an -sk ME=-68	k YOU -an -sk=-68	k YOU -an -sk ME=-68	m -an ask=-68	m can -sk=-68	w can _ me=-68	w can ask=-68	w can ask me=-68	w you _ ask=-68
w you can ask=-68	j about will=-68	k NOT -et -to=68	j asked me=-68	m asked ME=-68	w asked me=-68	p I WANT THEY=-68	k -th _ -en=-68	j not have=68	k -as _ ,=68	w as _ ,=68	p SORRY BUT=68
j something i=-68	s self=68	w self=68	k ^ _ ME=68	j had drinking=-68	w had _ drinking=-68	j kissed the=-68	j i attention=-68	j i face=-68	s face=-68	w face=-68	k -to _ -re=68
m lie $=-68	w lie $=-68	p BEEN WE IT=68	w trust was broken=68	k FEEL I=68	k YOU FEEL I=68	m FEEL i=68	m feel I=68	w feel i=68	w you feel i=68	j friends about=-68	j for me=-68
j came to=68	k BEEN _ BECAUSE=68	j be your=68	k -nt ME -to=68	k ^ YOU -an -sk=-68	p SAW BEEN IT=-68	m THING with=68	p DRINK BEEN=68	w into _ else=68	j and up=-68	j the test=-68	s test=-68
w test=-68	w ^ he is=68	w he is=68	k BECAUSE YOU SAW=-68	k SAW _ -as=68	j phone is=-68	w you _ about=-68	p I WE TRUST=-68	j at i=-68	j on no=68	p ME I SORRY=68	w it would=-68
p YOU ALL HAVE=-68	w has _ you=68	p THEY WOULD BEEN=-68	m I paid=-68	w i paid=-68	k -ed _ -ne=-68	p THEY CHOICE BEEN=68	s quit=68	w quit=68	p IT TRUST YOU=68	k -nd I -ed $=68	p HAPPEN WE=68
p CHOICE DO IT=-68	j were my=-68	j than and=-68	j it did=-68	j thing with=68	m thing -th=68	w thing with=68	k -nt _ TRUST=68	k NOT -to ME=68	k -ut _ WANT=-68	k -ng _ -le=-68	j my i=-68
w could _ tell=68	w could not tell=68	p I ME BUT=68	k -or _ BECAUSE=68	j drank i=-68	s choos=-68	j who about=-68	k -ig _ $=68	w big _ $=68	k -nd YOU -id=-68	k -nd YOU -id -or=-68	k YOU -id -or IT=-68
w and you paid=-68	w you paid for=-68	j the wrong=68	m -he wrong=68	w the wrong=68	k I HAPPEN -up=-68	k ^ I HAPPEN -up=-68	j i walked=-68	m I walked=-68	w i walked=-68	k ^ I SORRY=68	j exactly to=68
k I BEEN -ng IT=-68	p I IT HAPPEN=-68	j june i=-68	k -at _ -ce=68	j trust i=-68	p WANT BEEN=68	k HAVE _ -he=-68	j it this=68	w car _ i=-68	j you did=-68	k WILL $=-68	m WILL $=-68
k -a SEX=-68	m a SEX=-68	k ^ I HAVE HAPPEN=68	w i _ got=68	w i have got=68	j who what=-68	k BUT _ IT=-68	j mine and=-68	p YOU IF IT=68	p BEEN LIE IT=-68	s yet=-68	w yet=-68
p YOU JUST YOU=68	j on your=-68	p YOU JUST SEX=68	p I SORRY THING=68	w promised you=-68	j easy to=68	k -sy -to=68	m -sy to=68	m easy -to=68	w easy to=68	k -so YOU WOULD NOT=-68	k YOU _ -sk=-68
k LIE -to -he=-68	k ^ I -pt IT=68	j was over=68	k -a ALL=68	m a ALL=68	k NOT -at=68	m NOT at=68	m not -at=68	w not at=68	j get and=-68	j will when=-68	w ^ _ could=68
j waited at=-68	j waited the=-68	k SAW -at -he=-68	m waited -at=-68	w waited _ the=-68	w waited at=-68	w waited at the=-68	k BEEN NOT -in=68	w not in=68	w was not in=68	p LIE BUT=68	j more not=68
s liste=68	k -in _ -nd=-68	j sleep in=-68	w , _ sleep=-68	m be -ne=68	k -ce _ $=68	k COMPARE -nd=68	j of her=-68	k CHOICE _ WOULD=-68	k FEEL $=68	m FEEL $=68	j you forget=-68
p WOULD BEEN IT=68	k I BEEN STATE ,=-68	p I THEY=-68	p HAVE IT BEEN=-68	k WE _ IT=68	w let you=-68	j she made=68	w she made=68	k -as LIE $=68	k JUST -ed $=68	j those was=-68	p YOU SAW I=-68
j not over=68	j used it=-68	p I IT I=-68	w , _ do=68	k -nd I HAPPEN -to=-68	w your _ the=-68	j you the=-68	s told=-68	w told=-68	p I CHOICE FEEL=-68	p SORRY IT YOU=68	j with not=68
j did me=-68	m be -nt=68	w you are the=-68	k ^ -at HAPPEN=-68	w ^ what happened=-68	p I ME FEEL=68	k ^ YOU -id=-68	k DO _ ,=-68	j you in=-68	p HAVE I LIE=-68	p IT BECAUSE WOULD=-68	p LIE BECAUSE I=68
k , _ CHOICE=68	p JUST NOT HAPPEN=68	w have _ at=-68	p I JUST DRINK=68	j i morning=-68	p NOT HAVE IF=68	s names=-68	w names=-68	p FEEL COLD=-68	m they BEEN=-68	k YOU LIFE -to=-68	k , -nd I BEEN=68
m -ed to=68	k NOT -ed -to=68	p IT HAVE COMPARE=68	j did sorry=68	p SORRY I THING=68	k YOU HAVE STATE=-68	k ^ YOU HAVE STATE=-68	w you _ lost=-68	w you have lost=-68	m HAVE every=68	w i _ you=-68	p I IT MAYBE=-68
k STATE -so=68	m STATE so=68	p WILL I YOU=-68	p HAVE BEEN FEEL=68	w otherwise=-68	k -or _ YOU=-68	p TRUST CAUSE YOU=68	k ME -ll=68	m ME all=68	m me -ll=68	w me all=68	k ME -to -go=68
k ME _ -go=68	w me _ go=68	w me to go=68	k FEEL YOU=68	k -at _ YOU=68	w what _ you=68	m know -re=68	j the three=-67	j we of=67	k YOU CHOICE -ow=67	w you know how=67	p NOT HAVE THEY=67
m YOU at=-67	w you at=-67	k IT WOULD HAVE=67	w i _ want=-67	p SORRY YOU CHOICE=67	p YOU I DO=-67	p BEEN JUST ALL=67	j a wife=67	k -ed -ng $=-67	m YOU in=-67	j and put=-67	j no it=-67
m reason I=67	w reason i=67	j to another=67	p I THEY ALL=67	w and _ took=-67	k -ys _ I=-67	k -on -ay BEEN=-67	k -an _ FEEL=67	k -nd _ ME=67	j text the=-67	j just it=67	p HAPPEN NOW YOU=67
k NOT BEEN -ht=-67	j to out=67	k -at _ -st=67	p I IT ERROR=-67	s savin=67	w savings=67	p YOU SEX BEEN=-67	p OTHER IT BEEN=67	k YOU BEEN ALL=67	k ^ -en -he=67	k -ar _ -om=-67	k -he -st SEX=-67
k -st SEX=-67	m first SEX=-67	k NOT -sk YOU=-67	k NOT -sk YOU -to=-67	w not ask you=-67	j on is=67	p SORRY NOT IT=-67	p JUST I STATE=67	w ^ i feel=67	j go the=-67	k -go _ -he=-67	w go _ the=-67
k ME _ -ff=-67	w my _ off=-67	j it who=-67	p YOU TRUST BEEN=67	w not _ $=-67	p BEEN THEY BEEN=67	j came and=-67	k IT -es ,=-67	w i _ home=-67	k THEY -ed=67	j in have=67	p MAYBE BEEN JUST=-67
w fight=-67	j not clearly=67	j that why=67	k IT _ -hy=67	w that _ why=67	k BEEN _ -ld=67	p YOU BEEN WE=-67	s sendi=-67	w sending=-67	j trip it=67	k -es , -nd I=-67	k HAVE -to -in=-67
k -rk=67	p WANT I IT=-67	k YOU _ IT=67	p STATE NOT=-67	k -to _ -ke=67	j on were=-67	w to _ i=67	p YOU THING BEEN=67	w just _ it=67	j still had=-67	m BUT had=-67	w still had=-67
k BECAUSE _ GAMBLE=-67	p BEEN YOU COLD=67	w what _ did=-67	p JUST I LIE=-67	j sorry a=67	k -a _ JUST=67	j you pain=-67	p CHOICE WILL=67	p HAVE JUST NOT=67	k -om YOU ,=67	w from you ,=67	k -nd _ -a=-67
p ME WILL=-67	p I NOT WOULD=67	p DO DO YOU=-67	j am in=67	j sister me=67	k NOW _ $=67	p YOU IT CAUSE=-67	k -ed -to -ar=-67	k -as=67	k -in _ -of=-67	m that -om=-67	p WE STATE WE=67
k I BEEN SORRY IF=67	w am _ if=67	w am sorry if=67	p OTHER THING=-67	p NOT LIFE I=-67	j there when=67	j father i=-67	j me am=67	p NOT WANT FEEL=67	k -ar IT $=-67	w d _ have=67	j all night=67
m -ll night=67	w all night=67	k -ok _ $=67	j made up=-67	p YOU HAVE HAVE=67	k -es I=-67	m -es i=-67	m -nd over=-67	m hand NOW=-67	w hand over=-67	w hand over the=-67	j more would=67
p HAVE ME IF=67	p WOULD ME IF=67	j the promise=-67	m on ,=67	w on ,=67	p WOULD I NOT=67	k IT BECAUSE I=67	w it because i=67	p THING ERROR I=67	p THEY BECAUSE I=-67	k THING _ -ut=67	j was years=-67
k CAUSE IT -so=67	k CAUSE _ -so=67	k HAVE DO THING=67	m asked -ow=-67	w asked how=-67	w , because i=-67	m did NOT=-67	j be on=-67	k IF _ I=67	w if _ i=67	j to to=67	p I ME STATE=-67
p DO IF=67	p YOU ME LIE=-67	k YOU _ BEEN=-67	k LIFE IT=-67	m -to his=-67	w to his=-67	j self esteem=67	k -lf -em=67	m -lf esteem=67	m self -em=67	s estee=67	w esteem=67
w self esteem=67	p I BECAUSE THEY=-67	k -ed ME -ne=-67	k IT BEEN -he -st=67	j was my=67	k YOU MAYBE NOT=-67	k -ed _ -ht=67	m day YOU=-67	w day you=-67	k YOU OTHER $=-67	j off i=-67	p I ME ME=-67
k I BEEN -in -a=67	p LIE IT WILL=-67	p ME SAW=-67	k LIE YOU=-67	k -en I SAW=67	j hear from=-67	w hear _ from=-67	k , BUT=67	m , BUT=67	p GAMBLE HAPPEN=67	j me for=-67	s horse=-67
m it BECAUSE=67	j hand you=67	p NOT JUST LIFE=67	k , NOT -ne=-67	j you and=-67	p SAW ME LIE=-67	p IT NOT HAVE=67	j her flat=-67	w was _ about=-67	k I HAPPEN -me=-67	w i came home=-67	k IT BEEN -an=-67
j have will=-67	j account i=67	p IT GAMBLE I=67	w account _ i=67	p SEX I THEY=-67	w ^ _ felt=-67	m that -or=-67	m I fell=67	w ^ _ fell=67	w ^ i fell=67	w i fell=67	j for asked=67
j every that=-67	p THING YOU BEEN=-67	k -on -ay -nd=-67	j put on=-67	k -ll _ LIFE=-67	p YOU HAVE IF=67	p YOU WOULD IF=67	w went _ for=-67	p CAUSE THEY BEEN=67	k SAW IT -as=67	p SAW IT LIE=67	w drunk , and=-67
w drunk _ and=-67	w was drunk ,=-67	k -ed _ DO=67	j you debt=-67	k -nd DO NOT=-67	w and did=-67	w and did not=-67	k LIE IT -or=-67	w hid it for=-67	k JUST SEX=66	j does it=66	k -at IT BEEN=66
w what it was=66	j into the=66	j made choices=66	j have nothing=-66	w have nothing=-66	w have nothing to=-66	m have FEEL=66	j i sold=-66	m I sold=-66	s sold=-66	w i sold=-66	w sold=-66
k HAPPEN -ng $=-66	k THEY -om=-66	k YOU CAUSE=66	m you CAUSE=66	p IT NOT I=-66	p CHOICE I WOULD=66	j were and=66	j tell not=66	m LIFE that=-66	p BEEN CAUSE LIFE=-66	w wrong _ $=66	m DO not=-66
j see as=66	w see _ as=66	j your at=-66	j to counseling=66	m -to counseling=66	w to counseling=66	k -se _ IT=-66	p LIFE IT ME=-66	w reason=66	w cry _ i=-66	j and threw=-66	j we talked=66
k OTHER BECAUSE=-66	m OTHER because=-66	k HAPPEN -ay -om=66	m got -ay=66	w got away=66	w got away from=66	j used that=-66	j there things=66	w know it is=-66	k , BECAUSE I=-66	m HAVE caused=66	p I ALL NOT=-66
w days _ i=-66	k IF _ WOULD=-66	w if _ d=-66	s past=66	w past=66	p JUST I I=-66	p ME THING IT=-66	p ERROR BEEN CAUSE=66	k WILL -to -ll YOU=66	w how it=66	k -ut _ -er=-66	m say IT=-66
j my brother=-66	m ME brother=-66	w my brother=-66	j truth that=-66	s someo=66	w someone=66	k I -nk -of=-66	w i think of=-66	m truth -nd=-66	w truth and=-66	p ME YOU COLD=66	s anyon=66
w anyone=66	j she did=-66	w me and it=-66	p HAVE NOT LIFE=66	p THEY ME=66	m BEEN crazy=66	w were crazy=66	w how _ you=66	m myself IT=66	p YOU LIFE BEEN=66	j put and=-66	p HAPPEN BEEN=66
k ^ I SAW=-66	p LIFE DO NOT=-66	p NOT JUST THEY=-66	p WILL NOT BEEN=66	w and that was=-66	w you _ is=66	k -ut IT -nd=66	m NOT care=66	w did _ care=66	w did not care=66	w not care=66	p BECAUSE LIE=-66
w ^ you asked=-66	j will leave=-66	p I YOU BEEN=-66	p HAPPEN JUST=66	s anywa=66	w anyway=66	m , when=66	w , when=66	k YOU _ -ed=-66	m ring $=-66	w ring $=-66	p I HAVE HAVE=66
j three i=-66	p BEEN WILL DO=-66	w stopped _ me=66	m knew I=66	w knew i=66	p BEEN CAUSE YOU=-66	j could say=-66	m could -ay=-66	w could say=-66	m d NOT=-66	w d never=-66	k -es IT=-66
j and kind=66	p BEEN BECAUSE THEY=-66	p JUST SAW BEEN=-66	p I STATE THEY=66	k -me -es=66	m some -es=66	m before ,=-66	w before ,=-66	k -ul $=66	m -ul $=66	m -on you=-66	m have DO=66
w have done=66	m IT was=-66	k YOU WOULD -er=-66	j bank the=-66	m NOT else=-66	p IT WOULD YOU=-66	j did there=-66	k -er -me=-66	k LIFE _ -ut=-66	p HAVE NOT LIE=-66	w i _ another=-66	p ME MAYBE=66
w ^ your friends=66	k BECAUSE _ SAW=-66	w that you have=66	k -ed -he LIFE=-66	m have CAUSE=66	j you started=-66	j hard be=66	k -rd -to BEEN=66	w hard _ be=66	w hard to be=66	j about the=-66	p WANT WOULD=66
k NOT I=66	m NOT i=66	k I _ HAPPEN=66	j tell your=-66	k -ry -nd I=-66	k -ll _ -on=66	j you not=-66	j your face=-66	m YOU face=-66	w your face=-66	p YOU COMPARE HAVE=-66	j am all=66
k BEEN -ck=-66	j because of=-66	j away i=66	k YOU _ -nd=-66	j because not=-66	k -he THING -th=66	w the thing with=66	j my job=-66	m ME job=-66	w my job=-66	m -of her=-66	w of her=-66
k CAUSE _ -ok=-66	k -he LIE -ut=-66	k -he LIE -ut -he=-66	k ^ -he LIE -ut=-66	w the lie about=-66	m need -to=66	w need to=66	w ^ i d=66	j it be=-66	k GAMBLE _ -on=66	j would ask=-66	j tell to=66
j were were=-66	j got it=66	p HAVE BEEN=66	k MAYBE NOT=66	j to more=66	k , I SAW=66	j boss you=-66	p HAVE COLD=66	p I SORRY ME=66	j answered a=-66	j answered with=-66	j answered your=-66
m answered YOU=-66	w answered your=-66	w i answered your=-66	p WANT YOU FEEL=66	w was _ always=66	w was not always=66	w is your=66	k DO -th IT=-66	w do with it=-66	m YOU started=-66	w you started=-66	k BEEN -a -ck=-66
j am other=66	j sorry other=66	p BEEN SORRY COMPARE=66	j may and=-66	p IT YOU SEX=-66	k CAUSE _ NOT=66	p IT I FEEL=66	s whole=-66	w whole=-66	m it -th=66	w it with=66	j me the=-66
j myself and=66	j you see=66	k -he -ht I=-66	w the night i=-66	p THEY I JUST=66	w it _ it=66	p LIFE BUT HAVE=-66	k YOU _ -op=-66	w you could not=-66	p IT I COLD=66	k -ed -on=66	j regret i=66
s starv=66	p SEX IT WOULD=66	k -wo -ks $=-66	w two weeks $=-66	j sorry from=66	j not feel=-66	k -he _ THING=66	j what for=-66	p I THEY WANT=-66	p LIFE I WOULD=-66	j am think=66	k , IT BEEN -ll=66
p CHOICE I NOT=66	k -to _ DO=-66	j to wanted=66	w and on=-66	j put your=-66	p MAYBE ALL=66	k BEEN NOT -so=66	k NOT -so=66	m NOT so=66	m not -so=66	w not so=66	w were not so=66
p HAVE LIFE BEEN=66	p SORRY CAUSE=66	j that our=-66	j me that=-66	p HAPPEN I SEX=-66	k I -et=-66	m i -et=-66	p FEEL I NOT=-66	j over i=66	k -ng _ -re=-66	j not come=-66	k BEEN _ -a=66
p YOU THEY YOU=-66	p YOU YOU DO=66	k DO SORRY=66	k I DO SORRY=66	m do SORRY=66	w home _ night=66	p NOT DO YOU=-66	w a _ to=-65	k THEY -on=-65	m THEY on=-65	k -ke -a=65	m -ke a=65
p THING THEY BEEN=65	j every for=-65	w ^ _ feel=-65	j i are=65	m truth $=65	w truth $=65	k SAW _ THEY=65	k -ow _ -in=65	p COMPARE DO IT=-65	j never you=65	p NOT JUST NOT=-65	p I WOULD SEX=65
p WOULD NOT SEX=65	p WOULD SEX=65	j just could=65	j him on=-65	p SEX I YOU=-65	j had promised=-65	k HAVE WILL=-65	m HAVE promised=-65	m had WILL=-65	p HAVE WILL I=-65	w had promised=-65	s go=65
w go=65	j tell day=-65	j apologize to=-65	j first time=-65	k -he -st -me=-65	m first -me=-65	w first time=-65	w the first time=-65	m ^ things=65	w ^ things=65	j an a=65	p BECAUSE THEY YOU=-65
s write=-65	s been=65	w been=65	p LIFE BEEN HAVE=-65	p LIFE DO I=-65	j it coming=-65	m BECAUSE it=-65	k SORRY -or IT $=65	p TRUST BEEN I=-65	w , though you=65	j made my=-65	j you may=-65
k YOU _ HAPPEN=65	k -he -ge $=65	m that -on=65	k I _ "=-65	w i _ "=-65	j it to=65	p I BEEN MAYBE=65	w not been=65	m -ll it=65	p SAW ME NOT=-65	w you _ been=65	p THEY BEEN JUST=65
m -ar that=-65	s knowi=-65	w knowing=-65	w ^ _ tell=65	m FEEL you=65	p BEEN ME I=-65	s warne=65	w warned=65	p ME I HAVE=65	j a place=65	p YOU TRUST ALL=65	w to lie $=65
k -me _ HAPPEN=65	w her to=-65	j was four=-65	p I MAYBE YOU=65	k COMPARE -ed=65	k WILL _ -a=-65	w ^ _ marriage=65	m gone $=-65	w gone $=-65	w second _ $=-65	k LIFE YOU=-65	m LIFE you=-65
k ^ I -ep=-65	k ^ _ -ep=-65	w ^ _ keep=-65	w ^ i keep=-65	p THING BEEN SORRY=65	m -th that=65	w with that=65	j was when=65	p I THEY SAW=-65	k -ks _ I=65	p I COLD I=65	j you since=-65
p STATE I IT=-65	w because _ was=-65	j your silence=-65	m YOU silence=-65	w silence=-65	w your silence=-65	w ^ it came=65	p ALL YOU=-65	p I YOU COMPARE=-65	j set the=-65	p TRUST DRINK=65	p GAMBLE YOU NOT=-65
k -or THING IT BEEN=65	p BECAUSE JUST=-65	j sorry with=65	k YOU HAVE -a -ht=-65	w have a right=-65	m -ed her=65	j phone that=65	m HAVE decided=-65	j not lie=65	s hundr=-65	w hundred=-65	p BEEN BEEN SEX=-65
k -th -na=-65	m with -na=-65	j chemo i=-65	k -mo=-65	s chemo=-65	w chemo=-65	p WILL ME IT=-65	j feel it=65	k -ay _ LIE=65	k I _ -ld=-65	w i _ told=-65	w better _ $=65
k -ed -at -he=-65	k , -so YOU=65	w , so you=65	j a it=-65	k THING -ut=-65	j are into=65	m him -in=-65	k BECAUSE I=-65	m BECAUSE i=-65	k YOU BEEN -at=-65	m were -at=-65	w were at=-65
w you were at=-65	k ^ I CAUSE IT=-65	w when i said=-65	p MAYBE FEEL YOU=65	p WANT HAPPEN IT=-65	p IF JUST=65	k YOU -en YOU=-65	w you when you=-65	j am that=65	p YOU I SAW=-65	k -to SAW THEY=-65	j not anyone=-65
p BEEN BUT IT=65	k -ck -en=-65	w you _ knew=65	w have _ the=-65	j the wanted=65	p JUST TRUST YOU=65	m all -he=65	w all the=65	p HAPPEN IT BEEN=65	k ^ YOU CHOICE -at=65	j let to=-65	j have was=65
j i planned=65	m about -he=-65	w about the=-65	w a _ year=65	m have -he=-65	w have the=-65	p IT I CAUSE=-65	j for on=-65	j and an=-65	k , I -an=65	p IF ME ME=-65	j him in=-65
w worth=-65	w found=-65	j me say=65	m -he bad=65	w the bad=65	j to people=-65	w to _ people=-65	j phone off=-65	k ME -ne -ff=-65	m phone -ff=-65	w my phone off=-65	w phone off=-65
k ^ _ -ew=65	j of went=-65	p YOU BEEN SAW=65	p I COLD=-65	k YOU _ JUST=65	j had look=-65	k -ep _ -to=-65	p WOULD I FEEL=65	j what we=65	j stopped about=65	k -ds _ $=65	j want see=65
p BECAUSE I=-65	p IT IT SORRY=65	m -in my=65	w in my=65	p ERROR YOU=-65	j the door=65	p YOU THEY=-65	s sure=65	w sure=65	j me up=65	p HAVE YOU ME=65	j much it=65
p IF ME I=65	m anyone $=65	w anyone $=65	k SEX -in=65	m SEX in=65	j over me=65	p WE TRUST=-65	j were easy=65	j it how=-65	w locked=-65	s are=65	w are=65
k -ut _ -re=65	w was _ that=-65	k YOU WILL NOT=-65	p I JUST=65	p IT LIFE YOU=-65	k -er _ -es=-65	p THEY BEEN YOU=65	p COMPARE HAVE=65	p NOT HAVE THING=-65	k IF IT BEEN -at=-65	p ERROR I WILL=-65	p ERROR WILL YOU=-65
m was -ne=-65	k BEEN -ht -to=-65	k I DO IT BECAUSE=65	s becau=-65	w because=-65	j it am=65	k , -nd ME=-65	k IT YOU=-65	p JUST BEEN DO=65	p YOU HAVE BEEN=65	m her -nd=65	k NOT TRUST=-65
m not TRUST=-65	j the thing=65	p ME LIFE DO=-65	j and doing=-65	w made _ $=-65	m promise I=65	w promise i=65	p CAUSE LIFE BEEN=-65	p LIFE LIFE=-65	j of what=65	k ALL -on=65	p LIFE TRUST=-65
m BEEN things=65	w there _ things=65	k SORRY _ -he=65	j the head=-65	k I -ep=-65	m I keep=-65	m i -ep=-65	w i keep=-65	k -ef=-65	p IF NOT I=-65	p YOU BEEN IT=65	j to was=-65
j three and=-65	p I YOU SEX=-65	p I LIFE=-65	p TRUST I THEY=-65	w and _ gave=-65	k JUST -en YOU=-65	k ^ JUST -en=-65	k ^ JUST -en YOU=-65	w ^ _ when=-65	w it was for=65	p SAW BEEN YOU=-65	j did am=65
w is only=-65	w it is only=-65	j august and=-64	s augus=-64	w august=-64	m BEEN on=-64	p IF I CHOICE=-64	w coworker=-64	p BUT BEEN WILL=64	k ^ I DO -at=64	j swore on=-64	m swore -on=-64
w swore on=-64	k -et _ ,=-64	k YOU -id=-64	m you -id=-64	j is sad=-64	m is FEEL=-64	w is sad=-64	k BEEN SORRY IT YOU=64	j was back=64	k CAUSE ME=64	k ME -he=-64	m ME the=-64
m me -he=-64	w me the=-64	m YOU believe=64	w you believe=64	m ^ for=64	w ^ for=64	k ME _ GAMBLE=-64	p NOT YOU BECAUSE=-64	j do even=64	j even remember=64	k DO NOT JUST -er=64	k NOT JUST -er=64
w do _ even=64	w do not even=64	w even remember=64	w not _ remember=64	w not even remember=64	m -re were=64	j i weekend=-64	p I BEEN JUST=64	j your back=64	j would this=64	p ME FEEL I=64	p NOT NOT=64
m ^ there=-64	w ^ there=-64	k IT -om ME=64	k -lk=64	j year that=-64	p I WANT I=-64	j when phone=-64	p BEEN ERROR DO=-64	j time was=-64	p NOW YOU=-64	m WOULD rather=-64	k I HAVE NOT -to=64
j march i=-64	k -ve _ $=-64	k -se YOU=-64	k ^ _ -ut=-64	j will say=-64	p WILL ME I=-64	m lied -ut=64	w lied about=64	k -an _ -ow=64	w can _ how=64	m day $=64	w day $=64
k -an _ -ut=-64	j day was=64	p HAVE YOU COMPARE=-64	p THEY I SORRY=64	j front your=-64	w front _ your=-64	w front of your=-64	k I -ot=64	m I forgot=64	m i -ot=64	w i forgot=64	p BEEN IT WOULD=-64
w first _ i=64	j do that=64	j one at=-64	k THING IT BEEN=64	j will ask=-64	j to forgive=64	m -to forgive=64	w to forgive=64	m DO wrong=64	w did wrong=64	w i did wrong=64	k I -ed YOU -to=-64
j spent your=64	k -a -le=64	m a -le=64	j or not=-64	p JUST OTHER=64	k HAVE _ -ow=-64	k WOULD NOT SAW=-64	k WOULD _ SAW=-64	w would _ see=-64	w i _ no=-64	k -at _ -le=-64	j for days=-64
k -of $=64	m -of $=64	m -he table=-64	w the table=-64	p TRUST BEEN ALL=-64	j so was=64	w more _ i=64	j bother you=64	w bother=64	k IT BEEN $=64	w you _ much=64	k I LIE -en=64
m lied -en=64	w to _ mother=-64	w to my mother=-64	k IT -ht=-64	j talk and=-64	j i avoid=64	j to avoid=64	k -to -id=64	m -to avoid=64	m to -id=64	w avoid=64	w to avoid=64
s offen=64	w ever _ you=64	j mother you=-64	j who d=64	p LIE YOU CHOICE=-64	p ALL BEEN I=-64	m let IT=64	w let it=64	j promise about=64	p BECAUSE I NOT=-64	p I CHOICE SEX=64	p IF HAVE=64
j from and=64	s owed=-64	w owed=-64	j and feel=64	k THEY -ce $=-64	k -nd _ -ke=-64	w we _ on=-64	k IT -ce=64	j would hide=64	j half the=64	k -to -at=64	m to -at=64
j what i=-64	p STATE MAYBE=-64	m no $=-64	w no $=-64	j something and=-64	w made _ the=-64	p HAVE I ME=-64	k JUST _ BECAUSE=-64	w only _ because=-64	p CAUSE STATE I=-64	k LIFE -re=-64	k -or THING I=64
k -to _ LIFE=-64	p IF BEEN=64	j my and=-64	s stori=64	w stories=64	j my good=64	j that were=-64	k -st _ YOU=-64	s code=-64	w code=-64	j spent on=-64	s year=-64
w year=-64	p HAPPEN IT THING=64	k IT , IT=64	m HAVE asked=-64	p I WILL IT=-64	j to that=-64	w dishonest=-64	j my as=64	p THING I LIE=64	w truth _ and=-64	j than it=-64	j our second=-64
p BEEN YOU MAYBE=-64	j my let=64	m sent THEY=-64	k DO THING I WOULD=64	p IT MAYBE HAPPEN=64	k SORRY=64	k -er _ -ke=-64	k LIE _ -ld=64	j me in=64	p IT HAPPEN I=-64	p WE SEX NOT=64	w i could have=-64
j said on=-64	k NOT -id=64	w sorry _ got=-64	k -nt _ YOU=-64	k -to _ IT=-64	m YOU did=-64	w you did=-64	j promised the=-64	p NOT I WOULD=-64	j to group=-64	p NOT YOU WOULD=64	j for have=64
j he a=64	p JUST IF=-64	p YOU HAVE STATE=-64	k -to BEEN=64	p I FEEL COMPARE=-64	j those and=-64	w ^ i should=-64	k BEEN _ -le=64	j regret it=64	p GAMBLE I GAMBLE=-64	p YOU HAPPEN YOU=64	j at wedding=-64
s needs=64	w needs=64	s truth=-64	j to be=64	k -ur -nd=-64	m four -nd=-64	p I BEEN NOT=64	j i today=-64	m today $=-64	w today $=-64	p I FEEL BEEN=64	j think as=64
k YOU HAVE SAW=-64	j sorry did=64	p NOT FEEL ME=-64	w you will never=-64	k JUST -in=64	m JUST in=64	p STATE ME BEEN=64	j my head=64	k ME -ad=64	m ME head=64	m my -ad=64	w my head=64
p IT FEEL WANT=64	k -nd -or=-64	m -nd for=-64	k LIFE -of=64	m LIFE of=64	m WE did=64	w we did=64	k ^ -ay=64	m ^ -ay=64	j her place=-64	w her place=-64	w her place $=-64
j fever and=64	j fever i=64	s fever=64	w fever=64	p YOU I CHOICE=-64	k YOU , -nd I=-64	s priva=-64	j and late=64	j of without=-64	k -or _ TRUST=-64	p I LIE=-64	j the dinner=64
j my our=-64	k -he -on $=-64	m ^ our=-64	w ^ our=-64	k -or _ -er=-64	p YOU BEEN GAMBLE=-64	k -ch -of=64	m -ch of=64	k -ed _ TRUST=-64	j there of=-64	j i signed=-64	m -et her=-64
k BEEN -to -me=-64	j your feelings=64	m YOU feelings=64	w your feelings=64	j that talking=64	j money the=-64	p NOW I THEY=63	p MAYBE YOU WOULD=63	p ME YOU WOULD=-63	j kept it=63	j seeing him=-63	w seeing him=-63
p THEY YOU YOU=-63	k -ar $=-63	m -ar $=-63	j here i=-63	j a horse=-63	j on horse=-63	k -on -a -se=-63	m -a horse=-63	w a horse=-63	w horse=-63	w on _ horse=-63	w on a horse=-63
m what YOU=63	j night it=-63	j if anything=63	k -a STATE -me=63	k CAUSE WE=63	j humiliated you=-63	m humiliated YOU=-63	w humiliated=-63	w humiliated you=-63	k JUST -ld=63	m JUST told=63	w , i d=63
j is my=-63	j show you=-63	j app the=-63	k YOU , BECAUSE=-63	j still i=63	k TRUST _ ,=-63	p WILL THEY BEEN=-63	p NOT ME CHOICE=-63	j did talk=-63	k ^ IT BEEN -an=63	j used your=-63	w used your=-63
m YOU let=63	w you let=63	k BUT HAVE=-63	m still HAVE=-63	p GAMBLE IT=-63	s reali=63	p IT NOT STATE=-63	k -he SEX=-63	m the SEX=-63	p BECAUSE WANT ME=-63	j kept on=63	k ^ IT BEEN -on=-63
j about drinking=63	p WE BEEN BEEN=63	k YOU -er -nd=-63	j shouted you=-63	w shouted _ you=-63	j on while=-63	k -a THING -of=-63	w my _ is=-63	k -le YOU=-63	m -le you=-63	k BEEN -on YOU=-63	k I _ -me=63
w had not=63	k BEEN _ -nd=63	m ME about=63	w me about=63	k -ke ALL=63	m like ALL=63	k -ty ,=63	m -ty ,=63	p JUST SAW I=-63	k DO $=63	m DO $=63	j lonely i=-63
m lonely ,=-63	w lonely ,=-63	p I HAVE THEY=-63	j more i=63	w blame=63	p BEEN ME IT=-63	k -nd -re BEEN -he=-63	w and here is=-63	k -it=-63	j you where=63	p CAUSE YOU WOULD=-63	k THEY WILL=63
p THEY NOW=63	p OTHER ME WILL=-63	p SAW IT BEEN=-63	w made it=63	k DO _ -er=-63	p THING I DO=63	j sorry feel=63	p WOULD HAVE CAUSE=63	p BECAUSE I STATE=63	p BECAUSE STATE=63	k ^ YOU NOT=-63	j i telling=-63
p BEEN ALL ME=63	p COMPARE I CHOICE=-63	p I HAPPEN I=-63	k LIE _ BECAUSE=63	k -ys -or=-63	m -ys for=-63	k SAW $=63	m SAW $=63	w to say it=63	s come=63	w come=63	j my words=63
k -or -wo -rs -nd=-63	k -wo -rs -nd=-63	w two years and=-63	j enjoyed and=-63	p YOU I NOW=-63	k STATE , -nd I=-63	j should have=63	w and _ my=63	k STATE -nd=-63	m STATE and=-63	p YOU I BUT=-63	w ^ you found=-63
k ^ ME DRINK=-63	m it -on=-63	w it on=-63	k ALL I=63	m ALL i=63	j so had=63	k -so I HAVE=63	k -so _ HAVE=63	p GAMBLE YOU=-63	p COLD BEEN I=63	p YOU COLD YOU=-63	j and i=-63
j way to=63	k -of _ YOU=63	w of _ you=63	k -ng _ LIFE=-63	j i make=-63	k BEEN NOT -as=63	m not -as=63	w not as=63	k GAMBLE WE=63	w you _ something=-63	k -nd DO NOT -ll=-63	p HAVE ERROR I=-63
j broke your=-63	j and on=-63	m NOT take=63	w not take=63	j the done=63	w and then i=-63	k -it YOU=63	s hour=-63	w hour=-63	k IT MAYBE HAVE=63	j it ended=-63	j if as=63
p I SORRY CHOICE=63	k BEEN NOT -a=-63	m -se you=-63	k -nd _ -ne=-63	j her in=-63	k -ht -he=-63	m -ht the=-63	p BUT HAVE=-63	k THEY -te=-63	m THEY wrote=-63	p WE IT NOT=-63	j to ex=-63
w to _ ex=-63	w to my ex=-63	p YOU YOU SORRY=-63	k FEEL -by=63	m FEEL by=63	p BECAUSE WANT IT=-63	p YOU NOT THEY=63	k -id _ -th=63	k -ne -er=63	k OTHER -in=-63	k -ep -he=63	m -ep the=63
m keep -he=63	w keep the=63	j small that=-63	k -re _ -a=63	p JUST SAW ME=-63	k I DRINK=63	m i DRINK=63	j end the=-63	k YOU TRUST -nd=-63	m trust -nd=-63	w trust and=-63	w your trust and=-63
p ALL BEEN ME=63	w am _ the=63	j when that=63	j was not=63	k FEEL YOU , I=63	m ME you=63	w me you=63	j can the=-63	j hundred times=63	k -a -ed -es $=63	m -ed times=63	w a hundred times=63
w hundred times=63	w hundred times $=63	s same=63	w same=63	p SEX THEY IT=63	w bottle=-63	j thing do=-63	w thing _ do=-63	p IF WOULD ME=63	k I _ BEEN=-63	j than you=-63	k -nd YOU -an=-63
w and you can=-63	j do anything=-63	k -nd -ut -of=-63	w lie _ the=-63	p THING WOULD NOT=63	w hundred _ $=63	p IT I THING=63	k WE -ng=-63	j paid it=63	p I THEY I=-63	p I MAYBE THING=63	j nothing you=-63
k -on _ WE=63	w on _ we=63	k HAVE SAW=-63	k ^ _ CHOICE=-63	k -re $=63	m -re $=63	w a _ week=63	j made it=63	k ME -ck=-63	m ME back=-63	p OTHER I YOU=-63	s takin=63
w taking=63	j one time=-63	k I -ld -he=-63	j think the=-63	p BEEN BEEN DO=-63	k DO IT -on=63	k DO IT -on -se=63	w , _ kept=-63	w , i kept=-63	m whether YOU=63	w whether you=63	p WE WOULD=63
k OTHER _ ME=63	k IF YOU BEEN NOT=63	k YOU BEEN NOT -so=63	j any i=63	m -he messages=63	w the messages=63	k CHOICE BEEN=63	p THING MAYBE=63	m myself ,=-63	w myself ,=-63	k ^ WE HAVE=63	j am willing=-63
j i willing=-63	w am willing=-63	w am willing to=-63	w i _ willing=-63	w i am willing=-63	k MAYBE -ay I=63	k ^ YOU LIFE=63	j explain to=-63	p THING WOULD YOU=63	p LIE IT JUST=63	p WILL LIFE BEEN=63	j an your=62
k ^ I -nt=62	w my mother $=-62	k YOU BEEN -ng=62	w me in=62	j lie about=-62	m lie -ut=-62	w lie about=-62	p ME SORRY ERROR=62	s profi=-62	w profile=-62	m marriage $=62	w marriage $=62
k GAMBLE _ -he=-62	k -he -er -nd I=-62	p NOT HAPPEN WE=62	j asking you=-62	p IT IT BEEN=-62	k , -nd I HAVE=-62	p I CAUSE WANT=-62	j got what=62	k DO NOT -sk=-62	j a betrayal=62	m -a betrayal=62	w a betrayal=62
w betrayal=62	w the _ one=-62	j want sleep=-62	p IT WANT=62	p ME BEEN YOU=-62	k -ng _ -so=62	k -se DO=-62	p I WILL BEEN=62	k YOU CAUSE ME=62	k STATE YOU=-62	j to face=-62	j i message=-62
w want _ to=62	k , I BEEN SORRY=62	j that i=-62	j it we=62	p ME OTHER IT=62	p WE NOT I=-62	k -he -ld=-62	m the -ld=-62	k IT -ar $=-62	p JUST SORRY=62	j gave a=62	w gave _ a=62
p IT DRINK BEEN=-62	m SAW her=-62	m I own=62	w i own=62	p NOT IF=62	p IF BEEN WILL=62	p ME NOT=-62	k -ed -to DO=62	p YOU GAMBLE=-62	k BEEN -ed -to=62	k IT _ LIE=-62	j do you=-62
k YOU _ -ng=62	p LIE COMPARE=-62	p ERROR BEEN I=-62	s nobod=62	w nobody=62	w the _ without=-62	p YOU BEEN LIFE=-62	j swore that=-62	k , _ LIFE=-62	k -at _ GAMBLE=-62	p WE YOU IT=-62	j never again=62
j before came=-62	w before _ came=-62	w before i came=-62	k , -or -as=-62	w , for as=-62	j and broke=-62	w and _ broke=-62	w and i broke=-62	j but the=-62	j asked to=-62	k -ix -rs=-62	k -or -ix -rs=-62
m six -rs=-62	p FEEL LIE=62	m BEEN fine=-62	j the list=-62	w the _ list=-62	j our bed=-62	m WE bed=-62	m our -ed=-62	w our bed=-62	j never good=62	k DRINK $=-62	m DRINK $=-62
w sorry _ were=62	w sorry you were=62	p I NOT STATE=62	k SORRY -or -he=62	j but a=62	s whene=-62	w whenever=-62	w thing _ the=62	j promised to=-62	k ^ I WILL -to=-62	m promised -to=-62	w i promised to=-62
w promised to=-62	j i hotel=-62	m -on myself=62	k -on _ -th=-62	p THING DO YOU=62	k ME WANT=62	m my WANT=62	k MAYBE YOU=-62	k ^ MAYBE YOU=-62	m MAYBE you=-62	j basically me=62	j basically to=62
w for _ you=-62	j left that=62	p I CAUSE BECAUSE=62	m -he thing=62	w the thing=62	p I CHOICE ME=62	p I JUST WANT=62	p THEY WOULD HAVE=62	j it would=-62	j friends me=-62	k -en I BEEN STATE=62	k ^ -he LIFE HAPPEN=62
j to keep=62	k -to -ep=62	m -to keep=62	m to -ep=62	w to keep=62	k YOU -ed ME $=62	j will hand=-62	m WILL hand=-62	w i _ hand=-62	w i will hand=-62	w will hand=-62	p BEEN BEEN HAPPEN=62
s wrong=62	m and -at=62	j we a=62	j in march=-62	m -in march=-62	w in march=-62	j i emptied=-62	s empti=-62	w emptied=-62	w ^ _ saw=-62	m is -ll=62	w is all=62
w ^ i kissed=-62	j only like=-62	k ME _ -ow=62	j you okay=-62	w i stayed out=-62	j do is=62	p BEEN BEEN BUT=62	k -to _ I=62	j down ways=62	k -wo=-62	s two=-62	w two=-62
k -nd -st=62	k SEX _ JUST=62	w ^ _ has=62	k -ld _ -he=-62	w told _ the=-62	s alive=62	w alive=62	w that _ do=62	p YOU THEY IT=-62	m at YOU=-62	s dropp=62	w dropped=62
p WANT YOU IT=62	k , I SORRY $=62	w , _ apologize=62	w , i apologize=62	p STATE YOU NOT=-62	k JUST WANT=62	p BUT YOU HAVE=62	k -re -or YOU=62	m GAMBLE you=-62	p COLD IT THING=62	k -so IT YOU MAYBE=-62	k IT YOU MAYBE=-62
k IT YOU MAYBE NOT=-62	w that you could=-62	j with a=-62	j we were=62	m WE were=62	w we were=62	k ME -ns $=-62	s tryin=62	w trying=62	k THEY _ -nd=-62	k BECAUSE I WANT YOU=62	k -ht _ I=62
p YOU CAUSE IT=62	k I JUST HAVE=62	k -a -me $=-62	j than i=62	k OTHER -ed ME=62	s insid=62	w inside=62	k THING , -at=-62	j on thursday=-62	j thursday and=-62	m -on thursday=-62	m thursday -nd=-62
w on thursday=-62	w on thursday and=-62	w thursday and=-62	p WANT I WOULD=62	k ^ I LIE -to=-62	j had choice=-62	w had _ choice=-62	p BEEN COMPARE DO=62	j then sorry=62	k BEEN _ -ck=-62	k YOU _ -ck=-62	p YOU I FEEL=-62
p SEX BECAUSE=-62	k BEEN _ -ne=-62	p I CHOICE YOU=-62	j with like=62	m NOT let=62	j any this=62	k BEEN -a JUST -of=62	j i therapist=-62	j nothing did=-62	k ^ NOT YOU=-62	w ^ nothing you=-62	m and -a=62
w and a=62	k -of -es $=62	p CAUSE SORRY=62	m even HAVE=62	w , _ else=62	p SEX NOT HAPPEN=62	j and into=62	p YOU LIFE NOW=-62	p ALL HAPPEN=62	k SORRY -or -he THING=62	p THING HAVE NOT=62	m -to hurt=62
w to hurt=62	w to hurt you=62	k SORRY -or BEEN=62	k I WOULD HAVE=-62	w it _ on=-62	j seeing her=-62	w seeing her=-62	j know my=62	p IT YOU THING=62	p THEY CAUSE I=62	p I ERROR IT=62	j was year=-62
k -ar _ IT=-62	p LIE CAUSE=-62	j trusted with=-62	k TRUST ME -th=-62	k YOU TRUST ME -th=-62	w trusted _ with=-62	w trusted me with=-62	p TRUST BEEN IT=62	m -a story=-62	w a story=-62	j you every=62	j the late=-62
k -ng $=-62	m -ng $=-62	w i _ something=62	m in ME=62	k -ng -en I=62	p SORRY ME NOT=-62	p BEEN YOU CAUSE=-62	p YOU SEX=-62	j it with=62	j i saturday=-62	j it before=62	k I _ -ep=-62
j my friends=-61	m ME friends=-61	w my friends=-61	m I mean=61	w i mean=61	k -ng _ ALL=-61	k -nt -or=61	m -nt for=61	w if _ am=-61	w if i am=-61	j i slept=61	k YOU _ WE=-61
j with bag=-61	j with way=61	w have never been=61	k YOU -ry $=-61	p ME FEEL=61	p YOU MAYBE CAUSE=-61	j to cry=-61	w i had a=-61	j gone your=61	j me at=61	p I DO WANT=61	k -sk _ -he=-61
m let THEY=-61	w you _ angry=-61	k -or , -nd=-61	k -or , -nd I=-61	k LIE _ BEEN=-61	j not able=61	j sorry able=61	p WE HAVE IT=61	j is done=61	p IT IT NOW=61	j be angry=-61	w be angry=-61
j never want=-61	w never want=-61	p MAYBE I NOT=61	p NOT THEY THEY=61	k -ay _ NOT=-61	k HAVE -ch=61	k -us=-61	j kept i=61	p CHOICE I CHOICE=-61	k -or ALL=-61	j out not=-61	w sorry for that=61
p ME BEEN=61	j that sorry=61	w it _ how=61	w it is how=61	j too it=61	p BEEN IT MAYBE=61	k DO _ LIE=-61	j feel about=61	p GAMBLE LIE=-61	j anything to=61	j the started=61	p CAUSE DO THING=61
k BEEN -ed -nd=61	p SEX I NOT=61	p I I ME=-61	p YOU WILL SAW=-61	p I NOT COMPARE=61	p SORRY YOU I=61	k DO NOT=-61	j like to=61	k -ot ,=61	m -ot ,=61	k -sh ,=61	m -sh ,=61
k ^ _ CAUSE=-61	w ^ _ our=-61	j the half=-61	k -ne _ HAPPEN=61	m had -ld=61	w had told=61	w secrets=61	j that cheating=61	w you _ get=-61	k -on _ ,=-61	p YOU WANT DO=61	p IT LIFE BEEN=-61
s punis=61	m kids IT=-61	p IT JUST HAPPEN=61	k ME -or=-61	p LIFE YOU NOT=-61	s fooli=-61	w , _ should=61	p HAPPEN HAPPEN IT=-61	p I WOULD NOT=61	m and BEEN=61	p I STATE ME=61	j how your=61
k -er _ HAPPEN=-61	p CAUSE LIFE I=-61	p I HAVE JUST=61	j my mind=61	k -to YOU -nd=61	w to you and=61	j parking lot=-61	j the lot=-61	k -he -ng -ot=-61	k -he _ -ot=-61	k -ng -ot=-61	m -ng lot=-61
m parking -ot=-61	w parking lot=-61	w the _ lot=-61	w the parking lot=-61	k -et -to=-61	p HAVE HAPPEN=61	j may have=61	k NOT CHOICE $=-61	k GAMBLE _ -th=-61	k ^ THEY SAW=-61	j because is=61	p LIFE ME BEEN=61
j i seven=-61	p HAVE BEEN ME=61	j hurts me=61	j hurts you=61	m hurts ME=61	s hurts=61	w ^ _ hurts=61	w hurts=61	w hurts me=61	p CHOICE HAVE BEEN=61	p IF ERROR WILL=-61	k -es -a=61
m -es a=61	p WILL THING=61	j so can=61	w like _ ,=61	k I DO NOT WANT=-61	p CAUSE BECAUSE=61	p IT YOU BECAUSE=-61	k -a _ NOW=61	j that better=-61	p IT WOULD COMPARE=-61	w not _ for=61	j do what=61
k , _ $=61	w , _ $=61	w is _ you=-61	w carry=-61	j something when=-61	w money was=-61	k -he _ -pt=61	p HAVE ME COMPARE=-61	j in before=61	p YOU FEEL IT=61	w a _ with=-61	k -to SAW=61
m to SAW=61	j that time=-61	k -of _ -th=61	k -so I=61	m -so i=61	m so I=61	w so i=61	w ^ _ bad=61	p YOU WILL=-61	k THING BEEN=61	m year ,=61	w year ,=61
p WE YOU BEEN=-61	j am will=-61	k -re I CHOICE=61	k -re _ CHOICE=61	p LIFE ME CHOICE=-61	k -ld YOU IT BEEN=-61	w told you it=-61	k HAPPEN _ -en=61	k , I MAYBE NOT=61	p WILL THEY YOU=-61	j so that=-61	p DO NOT IT=-61
k -nd _ HAVE=-61	k -st -nd I=61	k YOU SAW -at=61	k ^ YOU SAW -at=61	k ALL -me YOU=-61	w every time you=-61	p SAW STATE=-61	m was DO=-61	j were had=-61	p LIFE MAYBE NOT=-61	k ^ IT BEEN -a=-61	k JUST NOT=61
p WE I YOU=-61	p YOU I THEY=-61	w that i would=-61	j but like=61	k STATE _ -he=-61	p BUT IT LIE=-61	m I thought=61	w i thought=61	w was _ over=61	k ^ -on=61	m ^ -on=61	m get -to=-61
p YOU BECAUSE THEY=-61	k -nt THEY=-61	p COLD I HAVE=61	p NOT CHOICE BECAUSE=-61	j sorry are=-61	p ME HAPPEN=61	w it in=-61	k -re BEEN -a=61	w there _ a=61	p MAYBE IT=61	j i short=61	s short=61
w short=61	j it happened=61	p CAUSE ME BECAUSE=61	k -he DRINK ,=-61	j at phone=-61	k -at _ -ne=-61	w at _ phone=-61	j can you=61	j believe me=-61	m believe ME=-61	w believe me=-61	j a like=61
p ALL COMPARE=61	m -ng this=61	p SORRY IF CAUSE=61	p I DRINK DO=61	j was idea=61	m -ng myself=-61	k I CAUSE -to=61	w i needed to=61	j because turned=61	j i half=-61	j the word=-61	m -he word=-61
w the word=-61	s chanc=-61	k -so _ -nt=61	j not it=-61	p HAVE DO=-61	p LIE BUT YOU=61	j my day=61	j not anything=-61	p YOU YOU CAUSE=61	w you _ be=61	j too know=-61	k -nd -to=61
m -nd to=61	w ^ _ sent=-61	w ^ i sent=-61	j i hide=61	p WE I CAUSE=-61	p LIE MAYBE=-61	j times you=61	j the situation=-61	k -by _ $=-61	w by _ $=-61	j the so=-61	w first _ $=-61
k -or _ -of=61	s he=61	w he=61	k THEY -ce=-60	k THING _ -nd=60	k -ll YOU ,=60	m apologize -or=-60	w apologize for=-60	j i daughter=-60	p I WOULD FEEL=60	k IT TRUST $=-60	s cry=-60
w cry=-60	w was _ ,=-60	j money on=-60	j it told=-60	m app ,=60	w app ,=60	w the app ,=60	p COMPARE I CAUSE=-60	w we _ be=60	k -an _ ME=-60	k ^ I CAUSE -he=-60	j take back=-60
k -ke IT -ck=-60	k -ke _ -ck=-60	k I -ke IT -ck=-60	w take _ back=-60	w because it=-60	p I SORRY LIFE=-60	p YOU I NOT=-60	p DO HAPPEN=60	p I NOT WILL=60	k ^ -he GAMBLE=60	p ME LIFE IT=-60	j not never=60
k -on _ -he=-60	p SORRY IT IF=60	p I WE YOU=-60	k FEEL _ -ut=60	s rent=-60	w rent=-60	p JUST CAUSE IT=-60	k -in -ch -nd=-60	w in march and=-60	m whole THING=60	m ALL thing=60	m -he account=60
w the account=60	k WILL -nd YOU=-60	j that of=60	p NOW I YOU=-60	m her -in=-60	k YOU -er $=-60	j the while=-60	p ERROR YOU WOULD=-60	p MAYBE YOU ME=-60	k -he -ys=-60	m the -ys=-60	m you STATE=-60
k DO _ BECAUSE=60	p CHOICE THEY I=-60	p MAYBE IF=60	m had -a=-60	w had a=-60	j sister had=60	j you broke=-60	j angry you=-60	p CAUSE BEEN ERROR=60	m DO something=60	p SORRY NOT=60	k LIE -ut IT=60
p I BEEN ME=60	j not cheating=60	p NOT YOU COMPARE=60	s down=60	w down=60	k -ck _ I=-60	k BEEN -ow IT=60	k IT BEEN -ow IT=60	w is how it=60	k ^ IT -ok=-60	m IT took=-60	w ^ it took=-60
w it took=-60	k -dy $=60	m -dy $=60	w wrong _ i=60	m an -on=60	j at point=60	k -to -in=-60	m to -in=-60	k -wo -rs=-60	m two -rs=-60	p YOU NOT BECAUSE=-60	k LIE -to YOU -ut=-60
p I BEEN DO=-60	p LIFE ME=60	k SAW -to=60	m SAW to=60	j was mess=60	w was _ mess=60	w was a mess=60	m -ed out=60	k ^ _ -in=60	k -at -en=-60	k HAPPEN _ -on=-60	k YOU _ -st=-60
p NOT THING YOU=-60	j it friday=-60	k ^ I CAUSE -a=-60	p THING HAPPEN ME=60	m that YOU=-60	k I _ LIE=-60	p BEEN NOT NOT=60	w am going to=-60	p YOU WILL CHOICE=-60	j my too=-60	j came me=60	k -or THING I DO=60
p ME BEEN HAVE=-60	s mark=60	w mark=60	s pills=-60	w pills=-60	p BUT THING=60	j am my=60	j money got=60	w money got=60	p BEEN YOU SAW=60	p YOU SAW YOU=-60	s think=60
k -nd I -pt IT=-60	m lately $=60	s latel=60	w lately=60	w lately $=60	k SAW -he -er=-60	m YOU question=-60	j the bag=-60	p CAUSE YOU=-60	p BEEN GAMBLE BEEN=60	w are not=60	k -nd GAMBLE=-60
j being a=60	w was _ going=60	p I TRUST IT=60	p I CAUSE ME=60	w just _ a=60	m IT money=-60	m that LIFE=-60	w that money=-60	j sick you=-60	k THEY _ I=60	j to point=60	p WILL SAW THEY=-60
j let us=60	k ^ YOU -an NOT=-60	m NOT answer=-60	w not answer=-60	k I MAYBE HAVE BEEN=60	p THEY WANT=-60	k BEEN _ -es=60	k I -id IT BEEN=-60	k -nd I -te=-60	p YOU STATE BEEN=-60	p ALL I WILL=-60	p HAPPEN I NOT=60
p CAUSE THEY ME=60	j you false=-60	k -to -ar IT=-60	j to move=-60	p NOT THEY I=-60	j can as=-60	j came that=60	j home to=-60	m home -to=-60	w home to=-60	p IT JUST THING=-60	j lot of=60
j at was=-60	k NOT _ WANT=60	p YOU HAVE HAPPEN=60	j said when=-60	p YOU WOULD COMPARE=60	s plent=60	w plenty=60	j our on=-60	j and who=60	p JUST BEEN I=-60	j of every=-60	j told your=-60
m -at your=-60	p HAVE HAVE BEEN=60	k IT -ne=60	m IT one=60	j right i=60	k -nd I CHOICE IT=-60	j i car=-60	m YOU for=60	m you -or=60	w you for=60	s night=-60	k ^ WE BEEN=60
w ^ we were=60	k -ng -or THING=60	j used a=-60	p WILL I WOULD=-60	p THING FEEL I=60	j phone to=60	j can not=60	j the tell=-60	j warned you=60	m warned YOU=60	w warned you=60	w months=-60
s askin=-60	w asking=-60	p BECAUSE I TRUST=-60	k NOT _ NOW=-60	w her _ i=60	m her -om=-60	k GAMBLE _ LIFE=-60	p SAW YOU BECAUSE=60	j and keep=-60	p I WILL SEX=-60	m -to move=-60	w to move=-60
j we about=60	m your -rs=-60	m money -on=-60	w money on=-60	w you _ asking=60	p HAVE DO YOU=-60	k WOULD _ DO=60	p YOU I HAPPEN=-60	j not had=-60	k -ut -he -ce=-60	p ME SAW THEY=-60	k ME -er=-60
p BEEN YOU YOU=-60	p GAMBLE IT BEEN=-60	k -at -me $=60	w at home $=60	k CAUSE _ -ut=-60	k BEEN -a -id=60	k ^ I FEEL=-60	j said about=-60	k -nd I -ld=-60	w and i told=-60	m twice $=-60	w twice $=-60
p I NOT ALL=60	j sorry have=60	j my name=-60	p IT COLD I=60	p HAPPEN I I=-60	w moment=-60	k WANT -in=60	k ME , -nd I=-60	j do it=60	s up=60	w up=60	w be _ it=-60
p NOT BEEN ME=-60	p THEY BUT I=-60	k -nd -ng IT=-60	w at _ wedding=-60	j that thing=60	p DO WE=60	p I STATE LIE=60	p COMPARE IT=-60	m ALL on=60	j over you=-60	k BEEN _ BUT=60	p IF YOU SAW=-60
j leave i=-59	m never DO=59	j it may=-59	j every had=-59	w i regret that=59	w regret that=59	j signed the=-59	p I SEX THING=59	p CHOICE I DO=-59	k -nd _ -ld=-59	w and _ told=-59	j am felt=59
j sorry felt=59	p THEY WILL YOU=-59	k BECAUSE _ WOULD=-59	j was having=59	k -ve _ -in=-59	j is on=-59	p WANT YOU=59	j were told=59	j it fault=59	s human=59	w human=59	m she DO=-59
w she did=-59	k IT FEEL YOU=59	j be you=59	k -ut -he=-59	m -ut the=-59	k -ne BEEN=-59	w i _ behind=59	j on work=59	w on _ work=59	p YOU I TRUST=59	k I _ NOW=-59	k BEEN -in ME=59
j a up=59	j the for=-59	j to any=-59	k YOU NOT=-59	p BECAUSE IT=-59	k ^ I LIE YOU=-59	m BEEN meant=-59	p WILL SORRY=-59	j card i=-59	m YOU knew=59	w you knew=59	w back _ $=-59
w that is all=59	p ME BUT=59	k IT BEEN NOT=-59	k IT _ BUT=59	k -er _ SAW=-59	k IT -er $=-59	p IT FEEL IT=59	k , _ FEEL=59	k -an _ ,=59	k BUT ,=-59	m BUT ,=-59	k -ok _ ME=-59
j the me=59	s inten=59	j so is=59	p BEEN NOT DO=-59	j that nothing=-59	p TRUST IT TRUST=-59	j them it=-59	j that about=-59	p JUST SEX NOT=59	p BEEN I WILL=-59	w some _ i=-59	k THING HAVE=59
m for ALL=-59	w or _ ,=-59	p I THEY SEX=-59	m -nt me=59	w hear it from=-59	j to lose=-59	m -to lose=-59	w to lose=-59	w was your=-59	j wish it=59	p THING NOT BEEN=59	j i hundred=-59
j stayed the=59	k -ke _ HAPPEN=59	p IF HAPPEN=59	k -or _ ERROR=59	k -at _ -or=59	p I ME THEY=59	k -ut -in=59	m ^ whatever=59	w ^ whatever=59	j this one=59	j we it=59	p I ALL JUST=-59
p IT THEY BEEN=-59	w i may have=59	j do me=59	k BEEN -ng IT $=-59	k -of _ BEEN=-59	k DO NOT -op=-59	k DO NOT -op $=-59	k DO _ -op=-59	k NOT -op $=-59	w not stop $=-59	k NOT -ge=-59	m not -ge=-59
j ask will=-59	k WILL _ -or=-59	w the _ made=59	k BEEN NOT $=-59	k -id $=59	m -id $=59	j me it=-59	j bet the=-59	j attention i=-59	p GAMBLE IT YOU=-59	k OTHER ,=59	m OTHER ,=59
k -th IT $=-59	p OTHER WANT=59	j have go=-59	w lying _ you=59	k IT BEEN THING=-59	j it thing=59	p BEEN NOT SORRY=-59	p I HAPPEN HAPPEN=-59	p NOT THING IT=-59	p HAVE COMPARE IT=59	s hide=59	w hide=59
p IT IT THEY=59	k -to _ -ar=-59	p YOU JUST ME=59	w , _ have=59	k I -nt -to -ay=59	j yelled at=-59	m yelled -at=-59	w yelled at=-59	j angry i=-59	p WOULD COMPARE=-59	j your truth=-59	m -nd hid=-59
w and hid=-59	j believe and=-59	p ME BEEN COMPARE=59	j from our=-59	m -om our=-59	w from our=-59	s grief=-59	w grief=-59	j got you=-59	k ^ -re=-59	m ^ -re=-59	p FEEL BUT I=-59
j my stuff=59	j friend and=-59	j will with=-59	j remember her=59	j remember name=59	k -er THEY=59	k -er THEY -me=59	m -er her=59	m remember THEY=59	w remember _ name=59	w remember her=59	w remember her name=59
j only a=59	k MAYBE NOT -ll YOU=59	j all to=59	p SORRY I IT=-59	p YOU IT I=-59	p THING HAVE YOU=59	p THEY I THEY=-59	k -nd NOT=-59	p I DO LIFE=59	w ^ _ shouted=-59	w ^ i shouted=-59	p SAW ME THEY=59
k -or -a -ar $=-59	k LIFE -ed ME=59	p WOULD IF HAVE=59	k SORRY YOU HAVE -to=59	m -ke that=59	j like will=-59	p OTHER JUST=59	j you asleep=59	w ^ i asked=-59	k -ed _ I=59	k -so I LIE=59	k -so _ LIE=59
p IT JUST HAVE=59	j a hard=-59	m -a hard=-59	w a hard=-59	w and _ them=-59	k I HAPPEN $=59	k I -ve YOU=59	k ^ I -ve=59	k ^ I -ve YOU=59	w out _ my=59	p YOU DO ERROR=-59	j lies on=-59
p HAVE CHOICE LIE=-59	k -et FEEL=59	m get FEEL=59	p WE TRUST I=-59	p WILL WE=-59	j your the=-59	w and _ your=59	s tempe=59	w temper=59	p I CHOICE ALL=-59	j will want=-59	j that all=59
p YOU YOU SAW=59	j them i=-59	k -te _ ,=-59	k -to -ay $=-59	k -ne -nd=59	p I WOULD SORRY=-59	k TRUST , -nd I=-59	p BUT DO=-59	j it doing=-59	j was lunch=-59	w was _ lunch=-59	w at _ with=-59
j much i=-59	k , _ YOU=-59	k ^ I -ld -he=-59	j and not=-59	k JUST -ne=-59	m JUST one=-59	p SORRY LIFE=-59	s know=59	w know=59	j in one=-59	k DO NOT ERROR $=-59	k NOT ERROR $=-59
s drawe=-59	w drawer=-59	j eleven times=-59	m eleven -es=-59	w eleven times=-59	w eleven times $=-59	p WILL THEY ME=-59	j was our=59	p BEEN COMPARE IT=-59	k YOU SAW ME -to=-59	p BEEN THING WOULD=59	p THING IT IT=-59
j got that=59	k I CAUSE $=59	p I HAPPEN STATE=59	p GAMBLE DO=59	m NOT told=-59	k -rt $=59	m -rt $=59	k YOU ALL=59	m you ALL=59	m was -me=59	j so leave=-59	p I SORRY BUT=59
k THEY CHOICE=59	m THEY knew=59	k IT WILL=59	p IT ME CHOICE=-59	j that with=-59	k -ho _ $=59	w who _ $=59	p BUT NOW=59	j letter i=-59	k -ff -nd=59	m -ff and=59	m off -nd=59
w off and=59	k -od -at=59	m -od at=59	w feel _ about=59	w a _ was=-59	p HAVE CAUSE FEEL=59	k YOU _ $=-58	p LIE OTHER YOU=-58	k CHOICE -hy=-58	m CHOICE why=-58	j hear you=-58	j not around=-58
j you ask=-58	k ME -te=58	m my -te=58	k -go _ -to=-58	w go _ to=-58	m one -of=-58	w one of=-58	k -ld YOU -ut=-58	w told you about=-58	p IF DO I=-58	p BEEN SORRY THING=58	p YOU BECAUSE YOU=-58
k IT _ THEY=58	j i fired=-58	s fired=-58	w fired=-58	k YOU _ NOW=-58	p CAUSE IT IT=-58	k YOU -sk=-58	m YOU ask=-58	m you -sk=-58	w you ask=-58	j sober and=-58	j know sorry=-58
p TRUST MAYBE=-58	k -rs _ CAUSE=-58	j told have=58	w we _ it=58	k -nd _ -so=58	j be there=-58	m be -re=-58	w be there=-58	w had _ it=-58	w and _ i=-58	k DRINK -nd=58	m DRINK and=58
j she no=58	k ^ THING=58	m ^ THING=58	p SORRY I WE=58	s anyth=58	w anything=58	j our had=58	w our _ had=58	j not act=58	j from a=-58	w your _ had=-58	p JUST DO YOU=58
k -ar IT -om=-58	k -ow _ HAVE=58	j i such=58	p CAUSE THEY IT=-58	k CHOICE _ WANT=-58	j you everything=58	k YOU _ SAW=-58	j there left=58	s enjoy=-58	k SORRY -ut -he=58	w sorry about the=58	p ME ME IT=58
p ME BEEN WOULD=-58	j same a=-58	m doing IT=-58	j the but=-58	w not _ about=-58	j the can=-58	p ME BEEN STATE=58	p WOULD SAW=-58	p CHOICE DO=-58	j of so=58	p IF YOU CHOICE=58	w was _ supposed=58
w was i supposed=58	p SAW LIFE I=-58	k -ly THING=58	k YOU _ -ff=-58	j see her=-58	w see her=-58	j loan i=58	k -ht _ $=58	w how _ are=58	k DO _ YOU=-58	k WE HAVE=58	p STATE LIFE I=58
m BEEN taking=58	j your about=-58	j the am=-58	w got _ up=58	j all that=58	k WILL _ -ve=-58	p CAUSE WE NOT=58	p ALL BEEN OTHER=-58	k -ty=58	p ME NOT SAW=-58	k TRUST IT=-58	k -ut _ -ur=-58
j afraid i=-58	p THING ME WOULD=58	p IF CAUSE I=58	p TRUST THEY=-58	k IT _ -he=58	j but were=58	w but _ were=58	p JUST BECAUSE BEEN=58	w on _ while=-58	p ERROR I DO=-58	p DO LIE=-58	j night was=-58
w my _ so=-58	p DO NOW=-58	p THEY DO IT=-58	k ^ IT FEEL ME=58	w not _ and=-58	w did _ you=-58	k HAVE BEEN -he=58	k NOT HAVE BEEN -he=58	w have been the=58	p LIFE WILL YOU=-58	k -ll ,=58	m -ll ,=58
p NOT ME IT=-58	p SORRY LIE YOU=58	j and hurt=-58	k -wn _ I=58	j if about=-58	k BEEN FEEL , -nd=-58	k FEEL , -nd I=-58	j at know=-58	p SORRY YOU HAVE=58	m and -ne=58	k ERROR , -nd=-58	k IT BECAUSE=58
m let YOU=-58	j the mother=-58	m story $=58	w story $=58	j thousand and=-58	w sorry for the=58	k WE STATE=-58	m WE lost=-58	m we STATE=-58	w we lost=-58	k -om BEEN=58	p WILL I THEY=-58
k NOT _ -ny=58	p WANT I BEEN=58	w i _ today=-58	w i hid the=58	p HAVE OTHER=-58	m I met=-58	w i met=-58	k ^ YOU WOULD HAVE=58	k -nd _ TRUST=-58	k ME _ DO=-58	p I ME GAMBLE=-58	j asked of=-58
j loan you=-58	p YOU IT SORRY=58	k BECAUSE _ WANT=-58	p BECAUSE WANT=-58	w even _ you=-58	k YOU IT IT=-58	w you that it=-58	w and i have=-58	p I IF CAUSE=58	j marriage and=58	k -he _ -ts=-58	m friends $=-58
w friends $=-58	k -st -nd $=58	j i things=58	j money back=58	j i who=-58	k -nt _ I=58	k BEEN IT YOU=-58	p THEY WILL NOT=58	p HAPPEN FEEL=58	k YOU -ht=-58	k THING IT=58	p OTHER DO NOT=-58
j with were=-58	m YOU an=58	w you an=58	p IT HAPPEN HAPPEN=58	p HAPPEN I IT=-58	j you say=58	p I WILL ME=-58	m -on me=58	w on me=58	j two years=-58	m -wo years=-58	w two years=-58
j be for=58	k ^ _ -et=-58	k -on YOU=-58	p COMPARE YOU=-58	k -nd I=-58	m -nd i=-58	m and I=-58	w and i=-58	p SORRY DRINK=-58	k -nd YOU DO=-58	k -nd YOU DO NOT=-58	k -en _ -et=58
j nothing wrong=58	k -ut _ -st=-58	p I I STATE=-58	j you half=58	k BEEN -a -al=58	w i went $=58	j it any=-58	k -my=-58	w ^ _ me=58	p ME IT=-58	p NOW SAW=-58	k -ed -en=-58
p NOT I BUT=-58	p DO LIFE=58	m YOU d=58	w you d=58	j mother me=58	p OTHER COMPARE=58	p ME IT THING=-58	p BECAUSE HAVE BEEN=58	k YOU _ -er=58	m BEEN looking=58	m without -ng=-58	p BEEN ERROR THING=-58
k -ht _ -nd=58	j do need=-58	w do _ need=-58	k -nd I BEEN -th=-58	k -hy I=-58	m -hy i=-58	m why I=-58	w why i=-58	m morning $=-58	w morning $=-58	k BUT -ng=58	m still -ng=58
j will to=58	w out _ $=58	j keep it=-58	p I GAMBLE BEEN=-58	k THEY BEEN=58	p SORRY DO YOU=58	p THEY YOU WOULD=58	k -to -ay -at=-58	p BUT NOT HAVE=58	k I WILL SEX=-58	k WILL SEX=-58	m will SEX=-58
k -ay _ IT=-58	m THEY for=-58	m IT on=-58	j now and=58	p LIFE HAVE=58	w ^ _ never=-58	p ME CAUSE FEEL=58	k I LIE -on YOU=-58	k LIE -on YOU=-58	w cheated _ you=-58	w cheated on you=-58	k YOU _ FEEL=-58
k MAYBE NOT -ll=58	k MAYBE _ -ll=58	k WE _ -he=58	j every single=-58	k ALL -le=-58	m ALL single=-58	m every -le=-58	w every single=-58	j kept that=-58	k WE $=58	m WE $=58	m us $=58
w us $=58	p CAUSE I IT=-58	p I BUT BEEN=58	p HAVE IF HAVE=58	j i without=-58	m home $=57	w home $=57	j car my=-57	w that from=-57	j this up=57	k ^ -he TRUST BEEN=-57	k WILL _ $=57
p ME LIE BEEN=-57	w sorry _ feel=57	w sorry you feel=57	k , I DO NOT=57	k -nt -on=-57	j i profile=-57	k BEEN FEEL=-57	w lying to you=57	k DO NOT -nk IT=57	k NOT -nk IT=57	k -ow COLD=57	k -ow COLD YOU=57
m how COLD=57	p OTHER I SEX=-57	p OTHER LIE=-57	p ERROR I CAUSE=-57	j to house=57	j your i=-57	j she there=57	p THING HAPPEN BEEN=57	k -th -ne=-57	m with -ne=-57	k -en -he=57	m -en the=57
k SEX _ I=-57	j not a=57	j happened i=-57	j once me=-57	j i really=57	k -he -ry=57	m -he story=57	m the -ry=57	w the story=57	k IT -om YOU=-57	k -ld THEY=-57	m told THEY=-57
k -to ,=57	m -to ,=57	s misca=-57	w miscarriage=-57	m just WANT=57	k ALL _ ,=-57	p SEX WE=-57	p IT WOULD DRINK=57	j you we=-57	j come it=57	m put IT=-57	j him it=57
j i change=-57	p WE WANT=57	k -or -wo -rs=-57	j of not=-57	k -he _ -le=-57	j angry as=-57	j angry for=-57	j angry long=-57	j as are=-57	j be long=-57	j long are=-57	k -ng -as YOU BEEN=-57
k BEEN FEEL -or=-57	k BEEN FEEL -or -as=-57	k FEEL -or -as=-57	k FEEL -or -as -ng=-57	k FEEL _ -as=-57	m angry -or=-57	w angry _ as=-57	w angry for=-57	w angry for as=-57	w as _ are=-57	w as you are=-57	w be angry for=-57
p FEEL YOU I=-57	j about perfume=-57	j the perfume=-57	m -he perfume=-57	w the perfume=-57	j the before=-57	m HAPPEN it=57	k ME LIFE=-57	j after my=57	p I CHOICE THEY=-57	k -ll HAPPEN=57	k IT -ll HAPPEN=57
m all HAPPEN=57	j do the=57	k NOT WILL -to=-57	m not WILL=-57	k -er ,=57	m -er ,=57	k YOU _ SORRY=-57	j d never=-57	p YOU LIFE HAVE=57	j have looked=57	p THEY THING=57	k LIFE -le=-57
k LIFE -le I=-57	m LIFE while=-57	m YOU call=-57	k -ss COMPARE=57	k -in THING=57	j so we=57	p BECAUSE I LIE=-57	k -ay I -ed=57	k -ay _ -ed=57	k IT _ CHOICE=57	j did would=57	k NOT WANT $=57
p BEEN DRINK IT=-57	k TRUST $=57	m TRUST $=57	j at him=57	k -nd I CHOICE -at=-57	j even that=57	j for nine=-57	m -or nine=-57	w for nine=-57	j i each=-57	k -on -he GAMBLE=-57	m -ed them=-57
p YOU BECAUSE IT=-57	k COMPARE -ch $=-57	w too much $=-57	p SORRY IT IT=57	j group and=57	p ALL THEY=-57	j late i=-57	j to me=-57	k CHOICE I BEEN=57	j never i=-57	p JUST LIE NOT=57	k I -ld YOU IT=-57
p WOULD YOU YOU=-57	j to nothing=57	k ME IT=-57	p IT YOU MAYBE=-57	m STATE that=57	p BEEN LIFE I=57	k WOULD -er=-57	k NOT _ CAUSE=-57	p IT JUST DO=-57	k HAVE -a -nd=-57	k YOU SAW IT=-57	j maybe a=57
p MAYBE I JUST=57	j this did=-57	p WE BEEN THEY=-57	j my behavior=57	m ME behavior=57	w my behavior=57	k BEEN SORRY -ut -he=57	w clean=57	w on _ first=-57	w on the first=-57	j fun of=-57	j fun your=-57
j i fun=-57	j made fun=-57	k -un -of=-57	k -un -of YOU=-57	k -un _ YOU=-57	k CAUSE -un=-57	k CAUSE -un -of=-57	k CAUSE -un -of YOU=-57	k I CAUSE -un=-57	k I CAUSE -un -of=-57	k I _ -un=-57	k ^ I CAUSE -un=-57
m -un of=-57	m CAUSE fun=-57	m fun -of=-57	m made -un=-57	w fun _ your=-57	w fun of=-57	w fun of your=-57	w i _ fun=-57	w i made fun=-57	w made _ of=-57	w made fun=-57	w made fun of=-57
k -ll THEY=-57	p NOT ME I=-57	k CHOICE I -ed=57	k CHOICE _ -ed=57	m spent IT=-57	m -re when=-57	p CAUSE LIE=57	w they _ $=57	p I STATE LIFE=57	k YOU SEX -th=57	p YOU WOULD NOT=-57	m LIE your=-57
p THEY WILL I=-57	p MAYBE HAVE I=-57	m that -es=57	p YOU FEEL COMPARE=-57	p WILL WILL I=-57	k -ck -at=57	m back -at=57	p YOU HAVE JUST=57	p LIFE IT BEEN=-57	p NOT YOU MAYBE=-57	j drunk that=-57	p BEEN SORRY ERROR=57
m some THING=57	k I SORRY IT YOU=57	w regret that you=57	p BEEN SORRY BUT=57	k IF I BEEN NOT=57	s accus=-57	w accused=-57	p THEY IT BEEN=57	j stood our=-57	j he tell=-57	k LIFE _ THEY=57	m -or everything=57
w for everything=57	j just a=57	p YOU WE YOU=-57	p COMPARE DO=57	k -ok -a=57	m -ok a=57	m took -a=57	w took a=57	s woman=-57	w woman=-57	w with him $=-57	j and better=57
p ALL I=-57	m somewhere $=57	w somewhere $=57	k -ce -to=-57	m -ce to=-57	j the times=-57	k -nd IT -es=-57	p LIE YOU YOU=-57	j every said=-57	k -th _ -re=-57	k WE _ CHOICE=-57	p WE CHOICE BEEN=-57
p IF IT IT=57	s witho=-57	w without=-57	k HAPPEN _ -to=-57	p THING ALL=57	p I TRUST ME=-57	p ALL YOU HAVE=-57	p HAPPEN WILL=-57	w the _ while=-57	k -to _ ,=-57	w to _ ,=-57	s resul=-57
p IT BEEN HAVE=57	j what it=57	w lost _ $=57	m that -as=-57	m YOU had=-57	w you had=-57	j house how=57	p I BUT HAVE=-57	k THING -es=57	k -or ME THING=57	w will _ ,=-57	j okay and=57
j okay the=57	m okay -nd=57	w okay and=57	m have $=57	w have $=57	j have counselor=-57	p IT CAUSE YOU=-57	j truth is=-57	m -se for=-57	k IT _ -or=57	k -or _ -ts=-57	j only to=-57
p WOULD HAVE COMPARE=57	m is -te=57	p ERROR BEEN=56	p YOU BUT NOT=56	p BEEN NOW=56	p SAW YOU HAVE=-56	p STATE YOU ME=-56	p CAUSE YOU THEY=-56	j i sex=-56	k CAUSE _ LIE=56	j on did=56	k BEEN _ COLD=-56
w that _ it=56	w you , because=-56	p WE NOT IT=56	s techn=56	w technically=56	p THING YOU CAUSE=-56	j have her=56	k JUST _ IF=-56	k BEEN -to=-56	m BEEN to=-56	j my own=56	j kept to=-56
k -pt _ -to=-56	w kept _ to=-56	k -om _ -ng=-56	j i everything=56	p SORRY HAVE YOU=56	k -ds BEEN=56	m -ds were=56	p THING MAYBE NOT=56	k -lf=56	p GAMBLE LIFE YOU=56	j than to=-56	j felt to=56
k BECAUSE YOU=56	m THEY will=56	j have needed=56	k -to _ GAMBLE=-56	p BEEN YOU CHOICE=56	p ALL BUT=-56	w a _ out=56	j said in=-56	j are so=56	w and _ called=-56	w and i called=-56	p YOU DO YOU=-56
k -to ME OTHER $=-56	k I -ld ME=-56	k ^ I -ld ME=-56	p ME THING NOT=56	k -nd I MAYBE=56	p I I COLD=-56	k WE BEEN JUST=56	p LIFE YOU I=56	m that -he=-56	w that the=-56	j this and=56	p IT WANT YOU=56
w ^ _ quit=56	k -me _ -he=-56	k BEEN -nd=56	k ^ SORRY -or=56	w ^ _ for=56	w ^ sorry for=56	w ^ _ kept=-56	p ME BEEN JUST=-56	w you _ off=-56	k BEEN FEEL -by=56	n 9=56	p IT NOT THEY=56
m caused $=56	w caused $=56	m I kissed=-56	w i kissed=-56	w it was a=-56	j when my=-56	j the if=-56	m was -er=56	j have right=-56	p CHOICE HAVE=56	k CHOICE _ CAUSE=56	k I SEX THEY ,=56
k SEX THEY ,=56	w kissed _ ,=56	j there be=-56	j a married=56	j kid married=56	j kid when=56	j was kid=56	k -a -id -en=56	k -id -en=56	m -id when=56	m kid -en=56	w a kid when=56
w kid when=56	j asked how=-56	p HAVE YOU I=56	k -me YOU=-56	m -me you=-56	w i _ just=56	k -er _ -en=56	s when=-56	w when=-56	j a fake=-56	m -a fake=-56	w a fake=-56
k -ht -re=-56	j that but=56	p IT SORRY ME=56	p HAVE WILL YOU=56	m BEEN home=-56	k ^ -he -on=-56	k -er $=-56	m -er $=-56	j even if=-56	k JUST IF=-56	m JUST if=-56	m even IF=-56
w even if=-56	k -nd I -ok=-56	w and i took=-56	s be=56	w be=56	j ended up=56	m ended -up=56	w ended up=56	m FEEL me=56	m only BECAUSE=56	w only _ i=56	k I -ld YOU I=-56
k I HAVE LIE=-56	k -he _ -a=56	w the _ a=56	p YOU THEY NOT=-56	k BEEN _ -by=56	j mother the=-56	s job=-56	w job=-56	w before _ have=-56	m when THEY=-56	j at all=-56	p CHOICE LIE=-56
k BUT _ $=56	w still _ $=56	k , I JUST HAVE=56	p YOU CAUSE BECAUSE=56	w would not see=-56	k IT BEEN JUST -a=56	p YOU WOULD ME=56	m was -ty=56	p NOT ME THEY=56	k -ed -ng ME=56	w deserved=-56	k SAW -he -ts=-56
k SAW _ -ts=-56	m BEEN better=56	j comes night=-56	m , it=56	w , it=56	s many=56	w many=56	j we this=56	j knew exactly=56	p SORRY I FEEL=56	k ^ I HAVE -a=-56	j took of=-56
p BEEN DO CHOICE=56	j it not=-56	j that hurt=56	m -to be=56	m to BEEN=56	w to be=56	m part $=56	w part $=56	k ^ ALL -me=-56	w ^ every time=-56	m you BECAUSE=56	k -at _ OTHER=-56
j did that=-56	p SORRY IT=56	k -re _ HAVE=-56	k -sy -to -me=56	k -sy _ -me=56	k IT YOU BEEN FEEL=56	p LIFE SAW I=-56	p I GAMBLE YOU=-56	p BUT YOU THING=56	k -ul -to=56	k BEEN -ul -to=56	m -ul to=56
p STATE LIFE BEEN=56	p IT MAYBE HAVE=56	p I SAW ME=56	p THEY SAW IT=56	p CAUSE BECAUSE I=-56	j you months=-56	k CHOICE YOU -an=56	s depre=56	w depression=56	k YOU $=-56	m YOU $=-56	j i anything=56
w you have not=-56	k I -nt -to=-56	w i want to=-56	s fair=56	w fair=56	p YOU BEEN YOU=-56	k DO THING ERROR=56	k I DO THING ERROR=56	k NOW -re=56	m over -re=56	j for out=56	j our to=56
j not to=-56	j i money=-56	j a sorry=56	j everyone you=-56	p JUST COMPARE=56	k BEEN WILL -to=-56	p WILL YOU NOT=-56	p YOU SEX I=-56	m choice $=-56	w choice $=-56	k OTHER -er=-56	p BEEN HAPPEN=56
p THING I MAYBE=56	p CHOICE WANT=-56	j your graduation=56	m YOU graduation=56	s gradu=56	w graduation=56	w your graduation=56	j you flinch=-56	m YOU flinch=-56	s flinc=-56	w flinch=-56	w you flinch=-56
m not -a=56	w not a=56	p YOU YOU NOT=-56	k BEEN -nt -nd=56	p BEEN OTHER SEX=56	j i right=56	k YOU -es=56	p TRUST BUT=56	m we HAVE=56	k JUST -ch=-56	w on _ ,=-56	w the _ day=-56
k -ke ,=-56	m -ke ,=-56	k YOU WOULD=56	m you WOULD=56	m gave ME=56	p IT NOT CAUSE=56	m let -he=-56	w i let the=-56	w let the=-56	p YOU ME SORRY=56	w sorry _ have=56	w sorry you have=56
p THEY WANT IT=-56	j at you=-56	j meeting i=-56	j exactly was=-56	k -nd I BUT=-56	w and i still=-56	k -nd _ -er=56	k -nd -on=56	p COLD HAVE=56	k HAVE -ld ME=56	k -ve THEY=-56	m -ve her=-56
p I JUST HAVE=56	k IF I CAUSE=56	k ^ IF I CAUSE=56	p SORRY IF FEEL=-56	j should said=-56	k -er YOU SAW=-56	k -he THING=55	m the THING=55	p I THEY YOU=-55	p I I I=-55	j if gone=55	k HAVE NOT -ne=55
m NOT gone=55	w had not gone=55	w not gone=55	p HAVE BEEN BECAUSE=-55	j you phone=-55	w ^ _ get=-55	p JUST THEY=55	k ME -me=-55	k THING IT HAPPEN=55	p FEEL BEEN ME=-55	j for part=55	w for _ part=55
j second mortgage=-55	k -nd -ge=-55	m -nd mortgage=-55	m second -ge=-55	w second mortgage=-55	w not _ how=-55	j you knowing=-55	p NOT SAW ME=55	k -re I BEEN=-55	j with of=-55	j asked her=-55	m my LIFE=-55
p LIFE I TRUST=-55	m THEY when=-55	p I THEY CHOICE=55	j you think=-55	k -up _ -he=-55	w up _ the=-55	m where I=55	w where i=55	k BEEN _ THING=55	k IT BEEN ME=-55	j my her=-55	s hope=55
w hope=55	k , -a=55	m , -a=55	m , a=55	w , a=55	p CAUSE BEEN YOU=-55	w too _ $=55	w the _ for=-55	k IT _ JUST=55	p BEEN IT LIE=-55	j be who=55	j that account=55
m IT account=55	m that GAMBLE=55	w that account=55	j was in=-55	j him from=-55	k YOU -or=55	p WOULD STATE=-55	s bonus=-55	w bonus=-55	j i in=-55	k -to -ne=55	m -to someone=55
w i told my=-55	w told my=-55	p JUST SAW=-55	k DO _ -se=-55	m -en thousand=-55	j course i=55	j of course=55	k -of -se=55	m -of course=55	m of -se=55	w of course=55	p NOT BUT DO=-55
p ME LIFE NOT=-55	p I SORRY ALL=55	p IT JUST IF=-55	p IT NOW NOW=55	p NOW NOW=55	k -ep _ $=-55	w keep _ $=-55	j half of=55	k -lf -of=55	m -lf of=55	m half -of=55	w half of=55
k -an SAW=55	m -an see=55	m can SAW=55	w can see=55	k MAYBE I BEEN=55	p DO NOT JUST=55	s earri=-55	k NOT -in IT=55	k JUST -ng=55	j was an=-55	k -in _ -se=55	w to _ home=55
k IT -en I=55	p NOT LIE IT=-55	j is what=55	j for year=-55	w you need to=-55	k -he ALL THING=55	p SORRY ME CAUSE=55	k -me -on -he=-55	m knew $=-55	w knew $=-55	k -me -at=-55	m -me at=-55
m home -at=-55	w home at=-55	j was let=55	j in some=55	m -in some=55	w in some=55	k -ke I BEEN=-55	p YOU BUT IT=55	s envel=-55	w envelope=-55	j nothing more=55	p BECAUSE COMPARE=-55
m -ll your=-55	p LIFE LIFE IT=-55	k LIFE ,=55	m LIFE ,=55	p DO NOT FEEL=55	k ^ _ HAPPEN=55	p CHOICE BEEN DO=-55	p IT NOT IF=55	m NOT have=55	j she not=-55	p ALL GAMBLE=55	s app=-55
w app=-55	j have say=55	m too ,=-55	w too ,=-55	p I CAUSE ALL=-55	p IT LIFE THING=55	k SORRY IF=55	m SORRY if=55	k -ho _ -ng=-55	k ^ BUT ,=55	m ^ still=55	m still ,=55
w ^ still=55	w ^ still ,=55	w still ,=55	j pills and=55	p I SORRY DO=55	j was could=-55	k -ng YOU -so=55	k -en I DO=-55	j the than=55	m THEY you=-55	p YOU BEEN MAYBE=-55	s porn=55
w porn=55	k LIFE _ NOT=-55	p YOU NOW ME=55	m was NOW=-55	j i so=55	j and paying=-55	w ^ _ had=-55	j i started=-55	j called the=-55	k ^ I WILL -ll=-55	k HAVE CAUSE YOU FEEL=55	w put _ on=55
p HAPPEN COLD=55	j at of=55	j the bad=55	m have -a=55	w have a=55	p ME YOU ME=55	s conve=55	w conversation=55	k -a -rd -me=55	k -rd -me=55	m -rd time=55	k , YOU HAVE=55
p HAVE YOU HAVE=55	p THEY I IT=-55	j no at=-55	k ^ I -it=-55	j rent money=55	m rent LIFE=55	w rent money=55	p SAW YOU ME=-55	p HAPPEN SAW THEY=-55	p DRINK BEEN I=55	w it , and=-55	w matters=55
w you _ hurt=55	k ^ I CAUSE -to=55	p BEEN DO NOT=55	p BECAUSE THING BEEN=55	p BUT I CHOICE=-55	k -he -ch=55	m the -ch=55	p SEX IF=55	j not all=55	j to children=-55	p FEEL THEY=-55	j i behind=55
k JUST _ -to=55	j the result=-55	w result=-55	k I DO NOT SAW=55	p I DO SAW=55	w room _ i=-55	k YOU -ut IT=-55	j i out=-55	s kissi=-55	w kissing=-55	p BECAUSE WOULD ME=-55	j something you=-55
k -wo _ -er=-55	p BECAUSE SEX=-55	j lied it=-55	s thoug=55	k THING _ -ed=55	p WANT IF=55	k I MAYBE I=55	k BEEN -he JUST -ne=-55	j february was=-55	k -ck _ -he=-55	p BUT BEEN ME=-55	p BEEN SEX NOT=55
w i told the=-55	m something ,=-55	w something ,=-55	w something , and=-55	w something _ and=-55	p YOU YOU MAYBE=-55	j tired and=-55	k FEEL _ MAYBE=55	p SORRY FEEL MAYBE=55	p SORRY IT MAYBE=55	p SORRY IF THING=55	j a more=55
k -on _ -a=-55	j daughter i=-55	p I SAW BUT=55	k IT _ I=-55	w and _ hurt=-55	p BECAUSE YOU I=-55	k -om -he=-55	m -om the=-55	m from -he=-55	w from the=-55	k ME LIFE -ed=-55	j good you=55
k ME _ STATE=-55	p JUST BECAUSE YOU=-55	k , -at DO=55	m JUST things=-55	j sorry let=55	p I I BUT=-55	j when you=-55	j the worst=55	m -he worst=55	w the worst=55	p HAVE IF I=55	k HAVE -a -le=55
j am tell=-55	p COMPARE JUST=-55	j stop i=-55	w know _ is=-55	p CHOICE I I=55	j you an=55	p I HAPPEN SEX=-55	j am by=55	s quiet=55	w quiet=55	p SORRY HAVE BEEN=55	w for two years=-55
j with will=-55	j but and=-55	w the money ,=55	p I DRINK=-55	j everything you=-55	j hundred the=-55	j as betrayal=55	k -as -a LIE=55	k -as _ LIE=55	k IT -as -a LIE=55	k SAW IT -as -a=55	w as _ betrayal=55
w as a betrayal=55	w i _ paying=-54	m -on in=-54	p I BEEN WE=54	k -th YOU $=-54	w with you $=-54	w i have not=54	k , -re=54	m , -re=54	p ME HAVE YOU=-54	k -ut _ -nd=54	k JUST ME=54
p ME WILL THEY=-54	p THEY NOT HAVE=54	w a _ about=-54	p YOU IT LIE=54	k THEY HAPPEN=54	p SORRY THING THING=54	j him was=54	s couns=-54	m she BEEN=54	j will day=54	m BEEN jealous=-54	j never wanted=54
m NOT wanted=54	w never wanted=54	k CAUSE _ -a=54	k -to YOU ,=-54	w to you ,=-54	w that _ all=54	m your -me=-54	w on _ year=54	w my _ for=54	p WOULD HAVE FEEL=54	j the kept=54	m -on tuesday=-54
w on tuesday=-54	k BECAUSE _ HAVE=-54	p I BEEN LIFE=54	j apologize if=54	m apologize IF=54	w apologize if=54	w i apologize if=54	m something ERROR=54	p YOU BECAUSE DO=-54	m that IT=-54	w to _ point=54	p THING YOU=-54
k IT BEEN NOT -as=54	w is _ as=54	w is not as=54	m -nt that=54	k COLD $=54	m COLD $=54	j you cleaned=-54	w cleaned=-54	j did anything=-54	m chose -he=-54	w chose the=-54	w i chose the=-54
p ALL I LIE=-54	p MAYBE IT YOU=-54	p DO BECAUSE=54	j when and=-54	p SAW BEEN COMPARE=54	k HAPPEN -to -a=-54	m show YOU=-54	w show you=-54	k WILL _ -ng=-54	j on days=-54	m when YOU=-54	j and myself=54
p MAYBE I HAVE=54	k BEEN NOT WILL=-54	j about called=-54	j would have=54	j sorry babe=54	m ^ feelings=54	w ^ feelings=54	j so be=-54	j that said=-54	j believed me=-54	w over _ $=54	p THING CHOICE=-54
k -ng -re I=54	m -ng before=54	w were right $=-54	j that trip=54	m IT trip=54	m that -ip=54	w that trip=54	k -he -ym=-54	m -he gym=-54	m the -ym=-54	w the gym=-54	k -ll NOW=54
m -ll over=54	j the money=-54	j come on=54	j is we=54	k -an NOT=54	m -an not=54	m can NOT=54	w can not=54	j in family=54	p LIE IT I=54	k YOU -en I BEEN=-54	k BEEN -re=54
j and for=-54	j if she=-54	m IF she=-54	w if she=-54	j got in=54	j them you=-54	j credit for=-54	k -it -or=-54	m -it for=-54	m credit -or=-54	w credit for=-54	j money i=-54
k FEEL _ -en=-54	p NOT ME ALL=-54	k -rs _ I=-54	p I ALL CHOICE=54	s broke=-54	j again and=-54	j in own=-54	k -in _ CHOICE=-54	w in _ own=-54	w the way i=54	p ME WILL IT=-54	j with when=-54
w with _ when=-54	p NOT CAUSE I=54	s under=54	j will still=-54	k I WILL BUT=-54	m WILL still=-54	m will BUT=-54	w i will still=-54	w will still=-54	k I BEEN SORRY -of=-54	w am _ of=-54	w am ashamed of=-54
k -ow _ -he=-54	p CAUSE YOU WE=-54	p SEX ME I=-54	k -nd THING=-54	k BEEN -st=-54	m was -st=-54	j there anything=54	w time , and=-54	k ^ _ LIE=-54	m BEEN made=-54	w ^ _ went=54	k JUST _ -ho=54
k -ld ME LIFE=-54	m BEEN talking=54	m THEY and=54	p I I THING=54	k COMPARE _ I=54	m ^ we=54	w ^ we=54	k ^ I -ed -ut=-54	j the until=-54	m me -nd=-54	j there have=-54	j you nights=-54
j know hurt=54	m BEEN lonely=54	w i _ lonely=54	w i was lonely=54	w was lonely=54	p THING BEEN=54	k CAUSE -to=54	p WILL ME=-54	j you own=-54	k BEEN STATE=-54	w are _ ,=-54	k -th -he GAMBLE=54
j it kept=-54	j keep you=-54	p IF DO=54	j by it=54	j losing i=54	j losing you=54	j of losing=54	m -of losing=54	w losing you=54	w of losing=54	w of losing you=54	k -nd _ -on=-54
w you _ and=-54	j of on=-54	p I WE WILL=54	k -ne _ -ay=-54	j want a=54	j hurt am=54	j hurt sorry=54	w about us=-54	s meant=54	w meant=54	s saw=-54	w saw=-54
p LIE IT NOT=-54	p YOU CAUSE ME=-54	m I would=-54	w i would=-54	p WANT BEEN IT=54	k -ho HAVE NOT=-54	j the did=-54	k WILL _ BEEN=54	j the stuff=54	k -ht _ -ed=-54	p BUT BEEN HAVE=-54	w is _ ,=-54
m HAVE left=-54	j drink a=54	k BEEN NOW -ng=54	k NOW -ng=54	m already -ng=54	j knew was=54	j think were=-54	w think _ were=-54	w think you were=-54	p DRINK NOT ME=54	k YOU IT YOU=-54	w you that you=-54
p CAUSE YOU I=-54	j talk you=-54	j gave in=54	j i test=-54	m -he test=-54	w the test=-54	j if my=54	w ^ _ are=54	m ALL are=54	k I HAPPEN -ut=54	p LIFE WANT=-54	p BEEN SEX I=-54
m be -a=54	w be a=54	j sister the=-54	w have asked=-54	k -ke , I=-54	p YOU JUST=54	k , IF=54	m , IF=54	m , if=54	w , if=54	m not THING=54	j is now=-54
j make hard=54	p CAUSE IT TRUST=54	p YOU CAUSE TRUST=54	k ^ _ DO=-54	p STATE BEEN=-54	m -ke you=54	p MAYBE HAVE FEEL=54	k -ng -a=54	m -ng a=54	s besid=-54	p YOU SAW WILL=-54	j after and=-54
k -ee -rs=-54	m three -rs=-54	k -or YOU=-54	k -nd _ HAPPEN=-54	w that we had=-54	k -rt -nd=54	m -rt and=54	k YOU , I SORRY=54	k -en _ MAYBE=54	p I SORRY MAYBE=54	j we never=54	j you ever=54
w would _ hurt=-54	j wrote you=-54	j a me=54	p IT FEEL BEEN=54	k SORRY _ IF=54	p THEY JUST IT=54	k -ed YOU LIFE=-54	k I -ed YOU LIFE=-54	j mother to=-54	j how a=54	k -nd _ -ys=-54	k ^ I WILL BEEN=-54
p I NOT CAUSE=54	k TRUST _ -ay=54	p CAUSE BEEN SORRY=54	p BEEN NOT I=-54	w my _ about=54	k IT BEEN -he=54	p HAVE SORRY ME=-54	m -on that=-54	k I _ ALL=54	k -a _ -en=-54	p THING NOT HAVE=54	j am hid=54
j sorry hid=54	k SORRY I LIE -he=54	w sorry _ hid=54	w sorry i hid=54	p I SEX BEEN=54	m YOU alone=-54	k ME -ne BEEN=54	m I planned=54	w ^ _ planned=54	w ^ i planned=54	w i planned=54	m -er on=-53
k ALL -nd=-53	p ERROR I YOU=-53	k ALL -at=53	p WANT YOU NOT=53	w asked _ the=-53	w is that=-53	j when on=53	p MAYBE NOT IT=53	k I -ed -ne=-53	j while at=-53	k , _ NOW=53	k IT BEEN -te=53
j talk me=53	k -lk -to ME=53	k -lk _ ME=53	w talk _ me=53	w talk to me=53	k -el=-53	j tell there=53	m LIFE asked=-53	w me _ every=53	j it big=53	j the on=-53	j it lied=-53
k -ed WILL=-53	k NOT -ct=-53	k JUST _ COMPARE=53	p WOULD YOU IF=53	j you enough=-53	p LIE IT BECAUSE=53	k BUT YOU BEEN NOT=53	p ME WILL NOT=-53	p BECAUSE WANT YOU=53	j that this=-53	s onlin=53	w online=53
k -at I -id=-53	k THEY -me=-53	p ERROR IT IT=-53	j i front=-53	p YOU LIFE=-53	m at -he=-53	w at the=-53	k -us $=-53	m -us $=-53	k YOU -op=-53	j have me=53	p IT BEEN SEX=-53
k ^ I MAYBE=53	m month $=53	w month $=53	w to _ out=53	m BEEN too=53	k -er -at=-53	j thinking i=53	j thinking when=53	p BECAUSE YOU ME=53	m was -a=-53	w was a=-53	p IT HAPPEN YOU=-53
m met THEY=-53	m BEEN sorry=53	k -in ME CHOICE=53	w in my own=53	k -ow YOU=-53	p I WILL GAMBLE=-53	j i house=53	k IF YOU -nt -to=-53	p I HAVE WILL=53	j in may=-53	k -in MAYBE=-53	m -in may=-53
m in MAYBE=-53	w in may=-53	k -nd _ -re=-53	j not getting=53	m NOT getting=53	w not getting=53	k I WILL YOU=-53	k ^ I WILL YOU=-53	p IF I SORRY=53	w , _ you=-53	k -ad BEEN=53	k ME -ad BEEN=53
k ^ ME -ad=53	k ^ ME -ad BEEN=53	m -ad was=53	m head BEEN=53	w ^ _ head=53	w ^ my head=53	w head was=53	w my head was=53	p ME SORRY IT=53	k SAW ME=-53	j in your=-53	k ^ I -ed -ng=53
j us it=53	p YOU FEEL ME=-53	p YOU MAYBE ME=53	p WANT BEEN NOT=53	m you $=-53	w you $=-53	p WE IT THING=53	s exact=53	w exactly=53	k -ws=53	j have any=-53	j i bar=-53
k THEY -he=-53	m THEY the=-53	k IT BEEN NOT -ke=53	w ^ i take=-53	m was STATE=-53	k -of IT $=53	w it could have=53	p FEEL HAVE ME=-53	j the were=-53	j part in=53	m part -in=53	w part in=53
j with her=-53	p NOT YOU WANT=-53	k YOU _ -ne=-53	j knew when=53	k -ll YOU -re=-53	p BEEN ME STATE=-53	k BEEN JUST -ng=53	m only -ng=53	m ^ everything=-53	w ^ everything=-53	p BUT OTHER=-53	p WE I LIE=-53
j did lie=-53	k FEEL COMPARE=-53	m feel COMPARE=-53	j would never=53	k SEX THEY=-53	s get=53	w get=53	k THEY HAVE=-53	p I CHOICE HAPPEN=53	k I _ -le=53	j sorry but=53	j left it=-53
s bring=-53	w bring=-53	p I FEEL I=-53	k -he -ls=53	m the -ls=53	k IT , -nd=-53	j things out=53	j a do=53	j the statements=-53	m -he statements=-53	w statements=-53	w the statements=-53
p BEEN MAYBE I=53	k ME IF I=53	m ME if=53	w me if=53	w me if i=53	k -rs -to=-53	m -rs to=-53	m years -to=-53	w years to=-53	w ^ _ affair=-53	m times $=-53	w times $=-53
p ME CHOICE=-53	p BEEN JUST SORRY=53	p NOT SAW YOU=-53	j what told=-53	k -at _ -ld=-53	w what _ told=-53	j the say=-53	j a thousand=-53	j thousand times=-53	k -a -nd -es=-53	m -a thousand=-53	m -nd times=-53
m thousand -es=-53	w a thousand=-53	w a thousand times=-53	w thousand times=-53	k I CHOICE -re=53	k ^ I CHOICE -re=53	k ^ _ -en=-53	p ME HAPPEN I=53	k JUST I=53	m JUST i=53	k BEEN COLD=53	p LIE YOU ALL=53
j could you=53	j something it=53	k -on _ BEEN=53	k -ed YOU -on=53	k I -ed YOU -on=53	m -ho lied=-53	w who lied=-53	p IF THEY WILL=-53	j work you=53	j into you=53	p HAVE BEEN NOT=53	j the off=-53
j do my=-53	m had BEEN=-53	w had been=-53	j was gone=-53	j not believe=-53	p I DO STATE=-53	w been _ for=53	p ME SAW I=-53	p WILL YOU LIFE=-53	k IT _ -nd=53	k LIFE , I=53	j to off=53
k -to _ -ff=53	w to _ off=53	p ME I WILL=-53	p CHOICE IT BECAUSE=-53	p JUST IT BEEN=53	j got a=53	k , JUST=-53	m , JUST=-53	k SEX _ THEY=53	s staye=-53	w stayed=-53	m forgive ME=53
p HAVE FEEL YOU=53	k YOU _ BUT=53	k NOT IT=53	m NOT that=53	m not IT=53	w not that=53	w for it $=-53	k -ce=-53	m -ow you=-53	w broke that=-53	w i broke that=-53	m did IT=-53
k WILL NOT=-53	m will NOT=-53	p I SORRY IT=53	j for other=53	j not the=53	j all time=53	k -ll -he -me=53	k -ll _ -me=53	w all _ time=53	w all the time=53	k LIFE _ -ld=-53	p NOT DO THING=-53
m day ,=-53	w day ,=-53	j you already=53	j the everything=-53	m my DO=-53	w my doing=-53	p THEY FEEL=53	k THING I -ed=53	j thought you=53	p IT THING I=-53	p CAUSE ME DO=53	j her attention=-53
p THEY WANT I=-53	j and started=-53	m -at my=-53	j not got=-53	p JUST BEEN BEEN=-53	j you explain=-53	p I BEEN THEY=-53	j things the=-53	k -ut -a JUST=53	k -an _ IT=-53	w were not=-53	p LIFE ME IT=53
w to _ and=-53	j looked at=-53	j forgave and=53	s forga=53	w ^ _ forgave=53	w forgave=53	w were _ to=53	k -ht THEY=-53	j my any=53	w i _ text=-53	k -ke _ -nt=-53	j when will=-53
j after found=-53	j after out=-53	k -er YOU SAW -ut=-53	w after _ found=-53	w after you found=-53	p IF NOT CHOICE=53	p I WOULD LIE=-53	p YOU WE IT=-53	j if decide=-53	k IF YOU -de=-53	k IF _ -de=-53	w if _ decide=-53
w if you decide=-53	k -or -st=53	m JUST went=53	j kept you=-53	k , I -an NOT=53	w , i can=53	k IT -he=53	m IT the=53	k -re -nd=-53	m -re and=-53	w the letter $=-53	k I SORRY IF=53
k ^ I SORRY IF=53	p TRUST YOU IT=-53	k -ll _ ,=53	k -ht ME=53	m -ht me=53	k -st _ ME=53	j in any=-53	w it came to=53	k I BEEN -ne=-53	k I BEEN -ne $=-53	w i _ gone=-53	w i was gone=-53
k -he -rt=-53	k -om -he -rt=-53	k -om _ -rt=-53	m the -rt=-53	k STATE -me=53	k ME _ -ll=53	w ^ _ account=53	w ^ the account=53	p IF NOW=-53	j my on=-53	k IT -se=53	p I HAVE ME=53
k COMPARE I=53	m COMPARE i=53	m than I=53	w than i=53	k -a _ -nt=-53	m believed ME=-53	w believed me=-53	w you believed me=-53	j stopped my=53	k ALL ,=53	m ALL ,=53	j me before=53
p DO CHOICE ME=53	p NOT CHOICE ME=53	p IT MAYBE I=53	j me too=53	p YOU BECAUSE=-52	k , _ NOT=52	k -nd _ GAMBLE=-52	p ME I THING=52	w did that to=-52	k THING ERROR $=52	j your own=-52	m YOU own=-52
m your CHOICE=-52	w your own=-52	k COMPARE=52	p DRINK I ME=52	j one drink=-52	s at=-52	w at=-52	k -ed -ll=-52	m was ALL=52	p BEEN IT SEX=52	m my THING=52	j was married=52
j you little=52	j it bucks=52	j was bucks=52	k THEY _ HAVE=-52	p IT YOU TRUST=-52	j if came=52	p IT WILL IT=-52	j card was=-52	w never have=52	j your family=52	m YOU family=52	w ^ _ family=52
w ^ your family=52	w your family=52	m weekend -nd=52	w weekend and=52	w that _ me=-52	j it as=52	w you _ still=52	m I missed=-52	w i missed=-52	p FEEL ME I=-52	k YOU LIFE=-52	m your LIFE=-52
k YOU -ut -he=-52	p SORRY ALL THING=52	j scared so=52	j was father=52	p THING BUT=-52	k NOT DO $=52	p BEEN THEY YOU=-52	k THEY BEEN NOT=-52	k -nd I CAUSE IT=-52	s bucks=52	w bucks=52	k IT BEEN -a=-52
k YOU BEEN -ht $=-52	p CHOICE SAW=-52	j it long=52	k YOU I HAVE=-52	w you i had=-52	k ^ YOU HAPPEN=-52	j have caused=52	w have caused=52	p HAPPEN HAPPEN=52	p IT SEX NOT=52	p NOT CAUSE=-52	p STATE SEX I=-52
p SAW IT HAVE=-52	m NOT be=52	j not needed=52	m I owe=-52	w i owe=-52	j to my=52	j am and=52	p OTHER NOT YOU=-52	j in that=-52	k BEEN _ WE=52	k IF YOU BEEN=52	p BUT I SORRY=52
p BUT SORRY=52	j every year=-52	j say so=-52	p IF THEY I=-52	j to lie=-52	m -to lie=-52	w to lie=-52	k ME -to IT $=52	j the part=-52	k HAVE BEEN $=52	w have been $=52	p LIFE DRINK=-52
j a day=-52	j i completely=-52	j am loan=52	j sorry loan=52	j with our=-52	j let for=-52	w not _ me=-52	j anything that=52	p ALL BEEN STATE=-52	k JUST _ SEX=52	j lied at=-52	j me three=-52
p NOW IT BEEN=-52	p I GAMBLE LIFE=-52	w my _ you=-52	k YOU BEEN -so=52	p SORRY THING DO=-52	s using=52	w using=52	w you _ for=-52	j when am=52	k IT I -ed YOU=-52	j to days=-52	j that upset=52
j for hours=-52	w for _ hours=-52	j talk about=52	j to account=52	p THEY BEEN=52	m THEY was=52	s mista=-52	p NOT YOU CHOICE=52	j my like=52	w complicated=52	j back the=-52	j i lose=-52
j lose i=-52	s judge=52	w judge=52	m honesty ,=52	w honesty ,=52	p THING DO NOT=-52	w family _ $=52	j nothing me=52	k -ng -in -he=52	m tell ME=-52	k -ts _ -nd=-52	p THEY SAW I=-52
k CAUSE -in=52	k I CAUSE -in=52	m CAUSE in=52	k BEEN ME DO=-52	j that a=-52	p BECAUSE BEEN I=-52	j was me=-52	j promise you=-52	p OTHER SORRY=52	p YOU DO CHOICE=-52	k -ce ,=52	m -ce ,=52
m and -th=-52	w and with=-52	j question i=-52	m -en you=-52	w when you=-52	k -ho LIE=-52	m who LIE=-52	j will find=-52	j i hate=52	s hate=52	w hate=52	j hear the=-52
j it by=52	p LIFE I IT=-52	k -a -er $=52	j found myself=52	m SAW myself=52	m found ME=52	w found myself=52	w i found myself=52	p I SAW NOT=-52	j debt the=52	p WILL NOT WILL=-52	k -so IT YOU WOULD=-52
p BEEN LIE YOU=-52	k -to -se=-52	m to -se=-52	j both us=52	k -th -of WE=52	w both _ us=52	w both of us=52	p ALL ME=52	j a stupid=52	j it stupid=52	m -a stupid=52	w a stupid=52
p BEEN COLD IT=52	j you still=-52	j days you=-52	p I JUST SORRY=52	k -me _ BEEN=52	p BEEN ME ERROR=-52	k WILL -ll ME=-52	w that _ i=-52	j sorry the=52	j and no=52	k WANT IT $=-52	p WILL NOT WANT=-52
j kids was=52	k -ht _ -ok=-52	p BEEN BEEN IT=52	k BEEN BUT=52	m BEEN still=52	j betrayed and=52	k GAMBLE=-52	j cousin you=-52	j your cousin=-52	m YOU cousin=-52	m your -in=-52	w your cousin=-52
j answer you=-52	k -he TRUST ,=-52	m truth ,=-52	w the truth ,=-52	w truth ,=-52	p SORRY IF THEY=52	j saw the=-52	k -ed THEY=-52	k ME -se=52	m my -se=52	j met on=-52	p STATE BECAUSE BEEN=-52
k BEEN -th THEY $=-52	p NOT IT YOU=-52	p THEY ME IT=52	w ^ _ my=52	k BECAUSE IT=-52	s playe=52	w played=52	k -of _ IT=-52	k SORRY -be=52	m SORRY babe=52	m sorry -be=52	w sorry babe=52
w to _ about=-52	p STATE NOT I=-52	j would stop=-52	k -he LIFE IT=-52	k TRUST BEEN STATE $=52	j was seeing=-52	j pay you=52	j kept from=-52	k -pt IT -om=-52	k -pt IT -om YOU=-52	k -pt _ -om=-52	k I -pt IT -om=-52
w kept _ from=-52	w i used that=-52	w used that=-52	p IT YOU JUST=-52	p IT THING LIFE=52	w you _ our=-52	m -ry was=-52	p LIFE I WILL=-52	p BEEN SORRY CHOICE=52	k -ts -nd I=-52	j the over=-52	k I BEEN STATE=-52
j about night=-52	p TRUST IT I=-52	m WILL leave=-52	w i _ leave=-52	w i will leave=-52	w will leave=-52	p WILL OTHER YOU=-52	m ME lie=-52	w up _ her=52	p YOU TRUST THEY=-52	k IT -ht -nd=52	k IT -ht -nd I=52
w night _ i=52	w night and i=52	w that night and=52	k -up=52	j your tell=-52	k HAPPEN IT $=52	p DO NOT ERROR=-52	j wrong i=51	p THEY SEX=-51	k NOT HAVE -ne=51	k WOULD NOT HAVE -ne=51	w not _ gone=51
w not have gone=51	p I I ALL=-51	j a did=-51	j and in=-51	k BEEN -in -he=-51	j every and=-51	p YOU HAVE TRUST=-51	k -or _ NOT=51	j tuesday i=-51	k -lk _ YOU=-51	w talk _ you=-51	j in for=51
k I CHOICE=-51	m i CHOICE=-51	m for YOU=-51	k BEEN SORRY I COLD=51	k SORRY I COLD=51	m you SEX=-51	k -en=-51	k , YOU CHOICE -ow=51	k IT LIFE $=51	w i _ lost=-51	m ^ mistakes=51	w ^ mistakes=51
j for did=51	p I BEEN WANT=51	p CAUSE NOT=51	p WILL I ME=-51	p HAPPEN STATE THING=51	j told that=-51	k -ut -he -st=-51	s let=51	w let=51	p IT BEEN GAMBLE=51	p NOT WE I=-51	j said a=51
j i what=51	j mortgage i=-51	k -rs -nd I=-51	j under so=51	p LIFE IT NOT=51	j we both=51	k ME THING=51	j i paid=-51	k ERROR=51	k I BEEN -ng -he=-51	p THING IT YOU=-51	j an and=-51
p CHOICE STATE=-51	j two you=51	j nights you=-51	j came was=51	k YOU HAVE SAW ME=-51	m account -nd=-51	w account and=-51	j gave my=51	p YOU SAW HAPPEN=-51	k -me _ IT=-51	k -ne -in=-51	m -ne in=-51
p I DO JUST=-51	j are upset=-51	m BEEN upset=-51	w are upset=-51	w you _ upset=-51	w you are upset=-51	k -et _ -in=-51	p LIFE CHOICE=-51	k ^ _ NOT=-51	p TRUST IT WILL=51	w to _ room=-51	k BUT _ MAYBE=51
k -om ME $=51	w from me $=51	k BECAUSE -of -at I=-51	p I FEEL=51	p GAMBLE SAW=-51	p YOU CHOICE I=51	p DO LIE I=51	m NOT hurt=51	w that i made=-51	m SAW what=-51	p BEEN YOU STATE=-51	m DRINK in=-51
p BEEN ALL=51	p YOU BEEN SEX=51	k -nd I JUST=51	p CHOICE I CAUSE=51	j been me=51	j that out=-51	j away and=51	m BEEN missing=51	s missi=51	w missing=51	w you _ like=51	p BUT BEEN JUST=51
j have been=51	j i every=-51	j this that=51	p SAW SEX I=-51	k -nd YOU SAW=51	j got did=51	p WILL MAYBE YOU=-51	p I IT CHOICE=51	p WOULD HAVE THEY=51	w at _ i=51	s livin=51	w living=51
p NOT BEEN YOU=-51	j this was=-51	p NOT BEEN FEEL=-51	j not at=51	w was _ it=51	k -a _ -nd=51	j have like=51	k -er _ NOT=51	p CHOICE BEEN YOU=-51	k -so _ MAYBE=-51	w so _ could=-51	k , -th YOU=-51
k -ny=51	k -st -he=-51	m -st the=-51	m against -he=-51	w against the=-51	k , I MAYBE=51	j under i=51	m talking -ut=51	w talking about=51	m not -ct=51	k YOU MAYBE=51	m you MAYBE=51
s somet=51	p CHOICE WE=51	k I CHOICE I BEEN=51	k JUST _ -me=-51	k CAUSE IT=-51	j am do=51	j not love=-51	p IF CAUSE FEEL=51	p ME WE I=-51	j be with=51	p JUST NOT BEEN=-51	k -he JUST=-51
m the JUST=-51	k THING I MAYBE=51	k THING _ MAYBE=51	j all place=51	j over place=51	k -ll NOW -he=51	k -ll NOW -he -ce=51	k NOW -he -ce=51	k NOW _ -ce=51	m -he place=51	m all NOW=51	w all over=51
w all over the=51	w over _ place=51	w over the place=51	w the place=51	k -he LIFE -on=-51	p I THING BEEN=-51	j some am=51	m HAVE started=-51	s colle=-51	p NOT I OTHER=-51	j may the=51	p STATE BEEN JUST=-51
p I BEEN SORRY=51	j let not=51	k CAUSE WE NOT=51	m us NOT=51	w let _ not=51	w let us not=51	w us not=51	p HAPPEN BEEN BEEN=51	j you bed=-51	k CAUSE YOU BECAUSE=51	k CAUSE YOU BECAUSE -to=51	k CAUSE _ BECAUSE=51
k YOU BECAUSE -to=51	m YOU reason=51	w gave _ reason=51	w gave you reason=51	w you reason=51	w you reason to=51	k -ng _ -of=51	p NOT ME YOU=51	k -a -om -th=-51	k -ed -a -om=-51	k -ed -a -om -th=-51	k -om -th=-51
k I -ed -a -om=-51	m -om with=-51	p I YOU THING=51	p I ME DRINK=51	m always -on=51	w always on=51	j the you=-51	j decide to=-51	w said i d=-51	k -ke _ ,=51	m read -he=-51	w read the=-51
j we you=-51	p WILL SAW BEEN=-51	k -ed _ IT=51	k BEEN -nt $=51	p FEEL COMPARE YOU=51	m apologize -to=-51	w apologize to=-51	w ^ i owe=-51	k FEEL , -nd=-51	w and he was=51	p ME WILL CHOICE=-51	k WOULD _ ME=-51
p FEEL ME ME=51	w not _ that=51	k MAYBE=51	m -to that=51	k -ed -a=51	m -ed a=51	w have caused you=51	w i _ caused=51	w i have caused=51	p NOT ME SAW=51	j me go=51	p BEEN JUST THING=-51
k -ut -to=51	m -ut to=51	p THING I THING=51	p HAVE BEEN HAVE=51	k -th ,=-51	m -th ,=-51	j to believe=-51	m -to believe=-51	w to believe=-51	j that you=-51	j not if=51	k ME -to THEY=51
j crying and=51	j crying i=51	j her will=51	m went -to=-51	j and days=-51	j our were=-51	k IT -ke=-51	p IF I LIE=51	j the garage=-51	s garag=-51	w garage=-51	m her -on=-51
w her on=-51	w are _ to=51	k ^ THEY HAPPEN=51	j did mean=51	k YOU -st=51	p I TRUST COMPARE=-51	p YOU WOULD SAW=-51	j an error=51	j made an=51	j made error=51	k CAUSE -an ERROR=51	m -an error=51
m made -an=51	w an error=51	w error=51	w made _ error=51	w made an=51	w made an error=51	s treat=-51	k , _ -ve=51	j and your=-51	j got mixed=51	j mixed up=51	m HAPPEN mixed=51
m mixed -up=51	w got mixed=51	w got mixed up=51	w mixed up=51	k -to THEY -om=-51	k ^ I JUST -ed=-51	p FEEL MAYBE HAVE=51	p WILL BECAUSE=-51	s grand=-51	j i chance=-51	m YOU were=-51	w you were=-51
p JUST I CHOICE=-51	j only her=51	j talked it=51	j the bonus=-51	j you day=51	p I IT BUT=51	j i doctor=-51	j did in=-51	k CAUSE -ut=-51	m CAUSE out=-51	k CHOICE _ -me=-51	k -ke _ -ne=-51
j night me=51	j her when=-51	j you lying=-51	p MAYBE YOU IT=-51	k -ns I=51	m -ns i=51	j rough patch=-51	k -gh -ch=-51	m -gh patch=-51	m rough -ch=-51	s patch=-51	w patch=-51
w rough patch=-51	p I MAYBE IT=51	m wedding -nd=-51	m only -a=51	w only a=51	j as long=-51	j long as=-51	k -as -ng=-51	k -as -ng -as=-51	k -ng -as=-51	m -as long=-51	m -ng as=-51
m as -ng=-51	m long -as=-51	w as long=-51	w as long as=-51	w long as=-51	p LIFE I YOU=-51	k -ed -ut YOU=-51	k -ed -ut YOU -th=-51	k -ut YOU -th=-51	k -ut YOU -th THEY=-51	k I -ed -ut YOU=-51	k YOU -th THEY $=-51
w about you with=-51	j for of=51	k -to -lk -to=51	w to talk to=51	j in bag=-51	p YOU NOW IT=-51	w to go to=-51	j work and=51	j that as=51	p NOT IT WOULD=50	j do say=50	k CAUSE _ IT=-50
p YOU YOU ME=50	k ME DO THING=50	k ME DO THING I=50	p DO THING DO=50	k -ny FEEL=50	m any FEEL=50	k MAYBE _ I=50	j moved money=-50	m moved -he=-50	w moved _ money=-50	w moved the=-50	w moved the money=-50
m -he office=50	w the office=50	p YOU OTHER THEY=-50	p ME NOT BEEN=-50	p YOU BECAUSE HAVE=-50	k -nd _ -ng=-50	w of them $=-50	p ERROR IT=50	j thing a=50	p I WE LIFE=-50	p I YOU DO=-50	k , _ -ht=-50
j so were=-50	p NOT STATE=-50	m not -er=-50	p IT DO NOT=-50	m ME up=50	m me -up=50	w me up=50	m -te because=50	w i promised you=-50	m IT just=50	w it just=50	k -ma $=-50
m -ma $=-50	w not tell you=50	k -of -a=50	m -of a=50	m of -a=50	w of a=50	j me anything=-50	k -re IT HAPPEN=50	j tell about=-50	w the _ there=-50	w was only a=50	m -ng those=50
m is YOU=50	p LIFE BUT=-50	m ^ just=-50	w ^ just=-50	w it _ $=50	j the trip=-50	k -he -th $=-50	p YOU FEEL THING=50	k WILL NOT -nt=-50	k WILL _ -nt=-50	w will _ want=-50	w will never want=-50
j ask for=-50	k -sk -or=-50	m -sk for=-50	m ask -or=-50	w ask for=-50	p FEEL THEY I=-50	p I FEEL THEY=-50	p BEEN BEEN JUST=50	p NOT WANT IT=-50	k -a _ -ch=-50	j mine i=-50	k I -ld THEY=-50
j were your=-50	p I OTHER ME=-50	j it now=50	p YOU DO HAPPEN=50	j ended the=-50	k THEY _ -in=-50	w not see=50	k -he LIFE -on -a=-50	k LIFE -on -a=-50	k I HAVE -ld=-50	k I HAVE -ld YOU=-50	j where from=50
w just _ to=50	j lie it=-50	j i fell=50	k CHOICE -re=-50	j looking was=50	m it HAPPEN=50	p BEEN SORRY ALL=50	w leave=-50	j told not=50	p YOU ALL CHOICE=-50	p FEEL STATE=50	k SORRY -to=50
m SORRY to=50	p JUST I NOT=50	p ME WOULD=50	j and calling=-50	p IT NOT LIFE=-50	p I THING THING=50	p IF FEEL YOU=50	p IF I ERROR=50	k -nd _ -he=-50	j to am=-50	j the truth=-50	j i offended=50
s than=50	w than=50	j it but=50	p IF BEEN COLD=50	p IF YOU COLD=50	j had do=50	k IT TRUST=-50	p HAVE TRUST I=-50	w over _ it=50	k -nd _ SORRY=50	j it took=-50	j if d=-50
k -ut _ ME=50	j too not=50	j you pushed=50	p TRUST CHOICE=-50	j you him=-50	k -st _ -nd=50	p LIFE DO=50	k -he _ TRUST=-50	p IF FEEL I=50	j with and=-50	j i any=50	p I WE HAVE=-50
p THING YOU DO=-50	p HAVE SAW THEY=-50	j checking is=50	j drunk the=-50	k -sk _ $=50	w ask _ $=50	j have down=50	k CAUSE _ -ht=50	w truth=-50	j your surgery=-50	m YOU surgery=-50	w your surgery=-50
p WANT FEEL YOU=50	j because what=50	w you _ him=-50	k CAUSE YOU -nd=-50	j there was=-50	p WILL TRUST YOU=-50	p I CAUSE STATE=-50	p IT WOULD=-50	p I SAW OTHER=-50	p YOU BEEN BEEN=-50	p DO CAUSE=50	p THING I LIFE=50
m it -re=50	p CHOICE SEX=50	k DO _ -or=50	w did _ for=50	p CHOICE CAUSE=50	j not bad=50	p NOW ME IT=-50	p CHOICE THING BEEN=-50	j a friendship=50	m -a friendship=50	w a friendship=50	k -th _ -in=-50
p JUST NOT FEEL=50	m did BEEN=50	w did was=50	k HAPPEN IT=50	j yelled you=-50	w yelled _ you=-50	j the gave=50	k -so YOU WOULD=-50	p GAMBLE YOU SAW=-50	p IF ALL=50	k I _ -nt=50	p HAVE I I=50
m -nd out=-50	w about _ $=50	w offended=50	w on _ is=50	k I DO NOT -nk=50	j the keep=50	k IT WOULD BEEN=-50	w started=50	p FEEL ERROR=50	j it on=-50	j do see=50	k HAVE -id=50
m things HAPPEN=50	p ME ERROR THING=50	j out you=-50	j if was=50	m in YOU=-50	p I BEEN LIE=-50	j i bit=50	s hones=50	k DO IT -in=-50	j that going=-50	w i had no=50	k IT -me=-50
j up room=-50	j a week=50	m THEY at=-50	j same i=-50	k CHOICE _ WILL=50	w and you did=-50	j bill i=-50	k -to _ -of=-50	w to _ of=-50	p LIFE DO IT=-50	k WE -nd=-50	k -ng -on ME=50
k ME _ -ng=-50	m not JUST=50	p DO NOT YOU=-50	p COMPARE LIE=-50	p SEX THEY I=50	p FEEL I ME=-50	j not think=50	p LIFE IT YOU=-50	p YOU LIFE NOT=50	j a who=50	p STATE TRUST=50	k -ut _ -a=-50
w out _ a=-50	p WILL BEEN NOT=50	w , _ it=-50	j it even=50	m were STATE=-50	j and out=-50	j more you=-50	j go back=50	k -go -ck=50	m -go back=50	m go -ck=50	w go back=50
j was there=50	j is more=50	p CHOICE FEEL=50	w , and it=-50	k ^ IT BEEN ME=-50	w you had to=-50	p WILL NOT ME=-50	k -or -ee=-50	m -or three=-50	m for -ee=-50	w for three=-50	p SEX YOU YOU=-50
k ME -ow $=-50	m are -in=-50	w are in=-50	s bill=-50	w bill=-50	k -at -he OTHER $=-50	p I LIE NOT=50	p ALL BECAUSE=50	p BEEN STATE BUT=-50	p I STATE BUT=-50	j both of=50	j had that=50
m either $=50	w either $=50	p SEX NOW=50	p CAUSE YOU CAUSE=50	p JUST FEEL=50	p YOU YOU WE=-50	w other _ $=-50	k BEEN NOT JUST ME=50	k NOT JUST ME=50	m it WOULD=-50	j think about=-50	j out i=50
j do remember=50	p CAUSE BEEN I=50	p DO IT BEEN=-50	m read YOU=50	w read your=50	p LIFE CHOICE IT=49	j this way=49	k I CHOICE IT $=-49	p YOU YOU LIFE=-49	p THEY WILL IT=49	p LIFE DO YOU=49	s month=-49
m after YOU=-49	k BEEN _ -ed=49	w have made=49	k DO NOT -go=49	k DO _ -go=49	j i scared=49	w i _ scared=49	m -es got=49	j things a=49	k -go=49	j going it=-49	k -nd I BEEN -ng=-49
j left you=-49	m time ,=-49	w time ,=-49	k ^ _ -od=49	s negle=49	j what does=49	p BEEN BEEN WE=49	k -es BEEN=49	p WILL ALL BEEN=-49	p THING YOU I=-49	k YOU WOULD NOT SAW=-49	k WILL -ay=-49
m will -ay=-49	p BECAUSE YOU YOU=49	s faith=49	w is my=-49	m JUST had=49	k LIE -on -he=-49	j i poor=49	s poor=49	w poor=49	j am are=49	k -of -ng $=49	w caused=49
m you GAMBLE=49	p WOULD NOT=49	k -ke _ $=-49	w promise=49	j you cry=-49	k -et _ YOU=49	p ME JUST YOU=-49	s locke=-49	j an at=49	w , _ your=-49	p WE SORRY=49	j for had=-49
p OTHER IT=49	k IT -en YOU=-49	w it when you=-49	j you come=49	p SORRY IT HAVE=-49	k YOU HAVE BEEN=49	k ALL -to=49	m ALL to=49	k ^ THING HAPPEN=49	p ALL YOU YOU=-49	m we NOT=49	w the _ every=-49
p NOT WOULD HAVE=-49	m much -to=49	j sorry how=49	p BUT BEEN=49	p FEEL ME HAVE=49	j one a=49	p MAYBE BEEN IT=49	p SORRY FEEL FEEL=49	k -ut _ OTHER=-49	j if again=-49	p LIE I=-49	k -ng _ OTHER=-49
s texts=49	w texts=49	w it was=-49	w had _ ,=-49	p BECAUSE WANT I=-49	j i garage=-49	k I STATE ME=49	k STATE ME=49	m lost ME=49	w to _ because=49	j the came=49	p THING ERROR YOU=49
j my came=49	w my _ came=49	j to fight=49	p I JUST ALL=49	s trave=-49	p DO NOT BECAUSE=-49	k JUST _ ,=-49	j nobody how=49	p FEEL STATE YOU=49	j card and=-49	k BECAUSE I -ld=-49	j turned into=49
p NOT DRINK IT=-49	j you be=-49	k -on _ -at=-49	w it because you=49	k , I WILL -nd=-49	p ME THING I=49	j always and=49	j you call=-49	w you call=-49	p FEEL ALL=49	k IT IT BEEN=-49	w that it was=-49
j only found=-49	w , with you=-49	k -om _ -ce=49	k -id ME=-49	j you hurt=49	j and two=-49	w lie about the=-49	m nothing $=-49	w nothing $=-49	j is than=49	w is _ than=49	j a way=49
s spare=-49	w spare=-49	m asked YOU=49	j it night=-49	k WANT _ YOU=49	k TRUST _ CAUSE=-49	k HAPPEN -ed -up=49	j were one=-49	k ^ -st=-49	m ^ -st=-49	k HAPPEN _ THING=49	p CAUSE FEEL=49
k HAVE NOT -to=-49	k -ng -ff=-49	m -ng off=-49	j for way=49	j you if=49	j one the=49	p ME YOU MAYBE=-49	k CHOICE -nd=-49	m CHOICE and=-49	p I I YOU=-49	k I BEEN -ng=-49	k -or _ I=49
j it got=49	w the _ before=-49	m right $=-49	w right $=-49	k -ck=-49	j slip i=-49	k -at YOU SAW=49	k -at _ SAW=49	k -he _ DO=-49	w the _ with=-49	p BEEN MAYBE HAPPEN=49	j who for=49
j she for=49	s every=49	k -al=49	p WOULD HAVE=49	k -th -a OTHER=-49	k BEEN _ -ut=49	s hold=-49	w hold=-49	p STATE I WILL=-49	k -to IT=49	k WE BEEN -ng=49	k -ut ME -nd=-49
w about me and=-49	j in hotel=-49	w in _ hotel=-49	j was those=49	p WILL YOU ME=-49	p DO THING WOULD=-49	k , -so -at=49	k -so -at=49	m -so what=49	m so -at=49	w , so what=49	w so what=49
j told our=-49	j what had=-49	p NOT JUST=49	p SAW DO I=49	m do IT=49	p SEX BUT=49	j even it=49	p HAVE TRUST=-49	j back for=49	w certain _ $=49	j but think=49	k , _ ALL=49
s flatt=49	w flattered=49	j cards and=-49	s prete=-49	k ^ LIFE=49	m ^ LIFE=49	j laughed you=-49	w laughed _ you=-49	k SORRY -or ME=49	j i earned=-49	w earned=-49	j and without=-49
j am sorry=49	k YOU -de -to=-49	m decide -to=-49	w decide to=-49	w you decide to=-49	m -nd you=-49	p BEEN BUT ME=49	j out my=49	k -to -ok -at=49	w to look at=49	j that so=49	j half and=49
w your _ is=49	j that from=-49	k ^ I WILL NOT=-49	k -nd I BEEN -he=-49	j money gone=-49	s money=-49	w money=-49	j that am=49	k -me _ -ed=-49	w into _ $=49	k -ry -ut=-49	m -ry about=-49
p FEEL I LIE=49	j offended you=49	p WOULD NOT I=-49	k ^ I HAVE CAUSE=-49	w ^ _ sold=-49	w ^ i sold=-49	p I SORRY=49	w for my part=49	w things _ you=-49	m hid -he=49	w hid the=49	p CHOICE MAYBE=49
j on card=-49	w on _ card=-49	s defen=-49	k IT I WOULD NOT=-49	p YOU WE I=-49	w if i was=49	j understand i=49	j understand was=49	k -in IT -se $=49	k IT -se $=49	w this house $=49	m -ed on=49
w about _ i=49	p YOU COLD NOT=49	m -ne drink=49	w one drink=49	p ALL BEEN BEEN=49	p I JUST HAPPEN=49	j a about=-49	w i used your=-49	p TRUST JUST=-49	m bank -nd=49	w bank and=49	w the bank and=49
k IT WE HAVE=-49	m BEEN sad=-49	s sad=-49	w sad=-49	p SEX BEEN NOT=49	m WOULD like=-49	j but my=-49	m on -es=49	k LIFE _ -a=49	k HAPPEN -ut -of=49	j even in=49	k -ip _ I=-49
w trip _ i=-49	m lying $=-49	w lying $=-49	j were around=49	p BEEN ME LIFE=49	j again on=-49	m -in on=-49	m again -on=-49	w again on=-49	j four and=-49	k -he _ BUT=-49	p DO NOT=-49
p FEEL SORRY ME=-48	j all have=48	m do I=48	w do i=48	p LIE LIFE IT=48	k -ed _ -of=-48	k -of ME=-48	m of ME=-48	j your have=48	p BEEN SEX=-48	p WOULD BEEN IF=48	p BEEN BECAUSE=-48
p YOU IT MAYBE=-48	j but there=48	k -nt _ IT=48	j it cheating=48	j her she=48	j do expect=48	w do _ expect=48	j a i=-48	s worst=48	w worst=48	p MAYBE BEEN=48	j maybe never=-48
k MAYBE YOU WILL NOT=-48	p MAYBE WILL NOT=-48	w maybe _ will=-48	w maybe you will=-48	p I GAMBLE WILL=-48	j need to=48	k -to TRUST=-48	m -to trust=-48	m to TRUST=-48	w to trust=-48	j to day=48	j at our=-48
p BUT MAYBE ME=48	p BEEN MAYBE HAVE=-48	p HAVE ME=48	p WOULD BEEN TRUST=-48	p ME YOU BEEN=48	w to hear it=-48	k -ve ,=48	m -ve ,=48	j to in=48	j had you=-48	j everything to=48	k IT _ -as=48
p BEEN CHOICE THEY=48	k DO YOU -nt=48	k -ee -es $=-48	w three times $=-48	p YOU GAMBLE I=-48	j if feel=48	j came in=-48	p I WOULD BEEN=-48	j in you=-48	j lying you=48	k -ed , -so=48	k -ed _ -so=48
p WOULD HAVE NOT=-48	j if up=-48	p HAPPEN CAUSE=48	p DO YOU BEEN=-48	p IT I NOT=-48	j will what=-48	m -ng around=48	m -to end=-48	w to end=-48	j of let=-48	p ME BEEN LIE=48	p DO YOU FEEL=-48
j i only=48	s kept=-48	w kept=-48	k -he -ne -ho LIE=-48	k -ne -ho LIE=-48	k -es -ut=48	j if i=48	p SORRY JUST=48	p STATE I CAUSE=-48	p HAPPEN BEEN ME=48	m cheated $=48	w cheated $=48
w i cheated $=48	j with me=48	k YOU _ IF=48	j you bit=48	k ME IF=48	m me IF=48	m IT did=-48	w it did=-48	p WANT I HAPPEN=48	p DRINK ME I=48	k JUST _ BEEN=48	k ^ _ -pt=-48
w just _ not=48	p BEEN THING IT=48	m WOULD have=48	k I _ DRINK=48	j my bag=-48	m bag $=-48	w bag $=-48	w slept with her=48	p IT BEEN WILL=-48	p DRINK THEY=-48	j hurt it=48	s guilt=48
w guilty=48	j still about=48	p I BECAUSE SAW=-48	p SAW BUT=48	j her i=-48	j number i=-48	k -in _ -en=-48	j not i=-48	k -ry BECAUSE=48	k -ed , IT BEEN=48	j me alone=48	k -in _ -ok=48
w on you=-48	j him to=48	j will by=-48	k DRINK , IT=-48	p WILL NOT THEY=-48	m friend $=-48	w friend $=-48	k CAUSE YOU -a=-48	w she _ not=-48	k -se -nd=-48	j at could=-48	m was -ht=-48
m DO it=48	k -or _ -ar=-48	w for _ year=-48	w handled=48	j deserved to=-48	m deserved -to=-48	w deserved to=-48	w you deserved to=-48	k IT MAYBE=48	p DO WOULD NOT=48	j drunk have=-48	p ME ME CHOICE=-48
s turne=48	w turned=48	j were not=-48	j if ever=48	j went a=-48	k -on -ll=48	p IT YOU NOT=-48	j but with=48	s broug=48	w brought=48	j for whole=48	w for _ whole=48
p TRUST NOW=48	m BECAUSE you=48	k I _ -ng=-48	k BEEN -or=48	m BEEN for=48	k ^ YOU SAW ME=-48	k -nd -ld YOU IT=-48	j and over=-48	p WE BEEN STATE=48	p ME BEEN SORRY=48	k YOU -ay $=-48	k -at -me -nt $=48
k -me -nt $=48	w some point $=48	p NOT WANT ME=48	s is=48	w is=48	p OTHER WILL=-48	p HAVE ME ME=48	j a into=48	p I SAW=-48	j not drink=-48	p IT YOU LIE=48	m phone BEEN=-48
w was broken $=48	k SORRY _ I=-48	p THEY HAPPEN ME=48	p I IT DO=-48	w between _ and=48	m IT house=48	j you long=48	p I WOULD TRUST=-48	p YOU ME GAMBLE=-48	p SORRY I THEY=-48	m I apologize=48	w i apologize=48
k HAPPEN -in $=-48	p I COLD IT=48	k BEEN ,=-48	m BEEN ,=-48	k -or _ ALL=48	k -to DO=48	m -to do=48	m to DO=48	w to do=48	j i coming=48	j was coming=48	m BEEN coming=48
w i _ coming=48	w i was coming=48	w was coming=48	j pay for=48	m pay -or=48	w pay for=48	j my left=48	k IT -in -he=-48	w it in the=-48	p SORRY IF ERROR=48	k HAPPEN ME=48	p GAMBLE CHOICE=48
p BEEN IF BEEN=-48	w i might have=48	j too to=48	j say am=48	m ME to=48	j hide it=48	m hide IT=48	w hide it=48	m you -er=48	j no me=-48	j drunk with=-48	k -to YOU -ut=-48
w to you about=-48	w said _ $=-48	j you by=48	k THING , I=48	k ^ -or=48	m ^ -or=48	k I NOT -ld=-48	k I NOT -ld YOU=-48	w i never told=-48	w never told you=-48	m DO things=48	p WILL IT IT=-48
k ^ IT MAYBE=48	j it over=48	j promised at=-48	k -in # -nd=-48	k -in # -nd I=-48	j had like=48	j my back=-48	j might have=48	m might HAVE=48	w might have=48	j at for=48	k DRINK -in -he=-48
s reaso=48	k DO -to=-48	m DO to=-48	k -ut _ -ht=-48	j have what=-48	s read=-48	w read=-48	w ^ _ drinking=-48	p I HAVE NOW=48	m -ut it=-48	j you much=48	p IF YOU THING=48
k -id IT=48	j was got=48	j not went=48	j i handled=48	p ME COMPARE CHOICE=-48	j some want=-48	j you doubt=-48	k -bt=-48	w doubt=-48	k FEEL _ FEEL=48	k DO -at=48	p BEEN YOU OTHER=-48
k -or _ -ry=-48	j while the=-48	k -ny -of=48	m -ny of=48	m any -of=48	w any of=48	j from it=-48	m -ne was=-48	k GAMBLE $=-48	m GAMBLE $=-48	j went on=-48	j in am=48
w about me=-48	k THING -to=-48	m THING to=-48	j been months=48	j nothing to=-48	p YOU GAMBLE GAMBLE=-48	j let find=-48	m YOU find=-48	w let _ find=-48	w let you find=-48	w you find=-48	k -ed IT , I=48
k -to ALL $=48	w it never=48	k LIFE -ed=48	w that you would=-48	p BEEN JUST LIE=-48	p THEY SAW=-48	k I _ -ff=-48	w i _ off=-48	j anyone else=-48	m anyone -se=-48	w anyone else=-48	j if takes=-48
j over and=48	k CHOICE BUT=-48	p YOU LIE BEEN=-48	m -se it=-48	p SORRY MAYBE HAVE=48	j you were=-48	p THEY CAUSE ME=48	k IT BECAUSE YOU=48	k BEEN -in -he -er=-48	k WE _ BEEN=48	k SEX , -nd=-48	k SEX , -nd I=-48
w up _ me=48	k YOU -ct=48	m you -ct=48	k BECAUSE -of=-48	m BECAUSE of=-48	m because -of=-48	w because of=-48	j my nights=-48	p STATE SEX=-48	j a family=48	s durin=-48	w during=-48
m me STATE=48	p HAPPEN ME STATE=48	m were FEEL=48	p THING I I=-48	p SORRY THING WE=48	j gave impression=48	p IT LIE WE=48	j get it=-48	k -re _ $=-48	m THING got=48	p YOU I YOU=-48	p BECAUSE HAVE ME=-48
w you _ every=-48	j a never=48	w ^ _ stood=-48	p I YOU JUST=48	k STATE _ -se=-48	k NOT -it=48	p IT BEEN WOULD=47	j for am=47	k I BEEN SORRY=47	m nothing -to=-47	w nothing to=-47	s morni=-47
p SEX THEY NOT=47	k I _ -at=-47	p I CHOICE SORRY=-47	p I COMPARE THING=47	m answer ,=-47	w answer ,=-47	p I BEEN ALL=47	j at mother=-47	w at _ mother=-47	j so sorry=47	w i _ work=-47	w hide _ $=47
k ALL=47	j her my=47	k -to -ck=-47	m to -ck=-47	j the day=-47	m YOU would=-47	w you would=-47	j if made=47	k -rd _ BEEN=47	j but if=47	p BUT IF=47	p BUT IF I=47
k ^ YOU -ht=47	m spent -he=-47	w spent the=-47	w apologize _ you=47	j am at=-47	j seeing you=47	p BEEN IT TRUST=-47	m not HAVE=47	w not have=47	j the month=-47	j have through=47	p I ME WOULD=47
j that two=47	k , I BEEN -ng=47	p LIFE JUST IT=47	m way $=47	w way $=47	k YOU -ke $=-47	w you like $=-47	p I CHOICE OTHER=47	m tell THEY=-47	j do but=47	k -a _ -ho=47	w a _ who=47
p I CHOICE BEEN=-47	k I CAUSE YOU FEEL=-47	p IT NOT WANT=-47	j out was=47	j money account=-47	w that i do=47	m looked -at=47	w looked at=47	p MAYBE YOU I=-47	k -of _ LIFE=-47	p THING I ERROR=47	k -to -in IT=-47
w to explain it=-47	k LIE _ -ne=47	j d anything=47	k ME _ -it=47	w so _ do=47	j it two=-47	p THEY NOT IT=-47	p YOU HAVE THEY=-47	k SORRY IF YOU=-47	j i pretended=-47	m I pretended=-47	w i pretended=-47
w pretended=-47	p SAW COLD=-47	j decided it=-47	m SORRY that=47	s doubl=47	w double=47	j back me=47	p SORRY IF BEEN=-47	j not up=47	p IT YOU HAPPEN=47	k -er -so=47	m -er so=47
k -nd YOU=-47	j back at=47	j first i=47	j i boss=-47	j back i=-47	j let the=-47	k -of _ THING=47	m I could=-47	w i could=-47	k -ch=-47	k BUT YOU MAYBE=47	p BUT YOU MAYBE=47
s ninet=-47	k -a STATE=47	m a STATE=47	k I _ -sh=-47	k WILL _ -ll=47	s spent=-47	w spent=-47	p IT LIFE HAVE=47	s drive=-47	k YOU HAVE NOT=47	s long=47	w long=47
p BEEN SAW I=47	p BUT THEY=-47	p I WE ME=-47	p WANT ME=47	k ME _ -re=47	s into=47	w into=47	j i find=47	j guess i=47	m guess I=47	w guess i=47	w i guess i=47
j saw your=-47	m saw YOU=-47	m were SEX=47	j from stranger=-47	k -om -a -er=-47	k -om _ -er=-47	w from _ stranger=-47	w from a stranger=-47	j blamed you=-47	j i forged=-47	m I forged=-47	w forged=-47
w i forged=-47	p BECAUSE BEEN COMPARE=-47	p CHOICE WOULD=47	j only few=47	k -re _ IT=47	k -me , -nd I=-47	k YOU _ -om=47	p LIE STATE=-47	j trust that=47	j was lying=-47	w i was lying=-47	w was lying=-47
k I -te=-47	m i -te=-47	j so ask=-47	p I I DO=-47	p BEEN HAPPEN DO=47	p WE HAPPEN DO=47	p YOU BEEN ME=47	j is job=-47	j name the=-47	j on before=47	w you _ away=-47	j will myself=-47
j because was=-47	w i _ only=47	m should HAVE=-47	w should have=-47	s momen=-47	p DO BUT=47	m though YOU=47	w though you=47	k -ly _ -ut=47	j lie was=-47	k SORRY -or -ll=47	k I WOULD NOT=47
k WILL _ LIFE=47	p HAVE SAW HAVE=47	p ME THING HAPPEN=-47	p NOT BUT=-47	p I ALL DO=-47	p CAUSE BEEN BEEN=-47	p BEEN IF IT=-47	p I YOU=-47	k SORRY _ -ll=47	p NOT IT=-47	m her -ce=-47	j again that=-47
j for good=47	j for own=47	j own good=47	w for _ own=47	p NOT YOU BUT=-47	w know that i=-47	j i sorry=47	s overs=47	k -al _ IT=-47	k -th _ GAMBLE=47	k FEEL -ng=47	k FEEL _ -a=47
p NOT BEEN=-47	m to -ne=47	w to someone=47	p YOU WANT YOU=47	k -ed COMPARE=47	j car and=-47	k -to LIE $=47	j not only=-47	p ME OTHER BEEN=47	j know on=47	k I SAW -at=-47	p SORRY IT BEEN=47
k BUT _ DO=47	j was drink=-47	w to believe me=-47	p FEEL TRUST=47	k THEY -a=47	m THEY a=47	m her -a=47	w her a=47	k CHOICE _ BEEN=47	k -in , -nd=-47	w know _ to=47	j in back=-47
p IF WOULD NOT=47	p BEEN FEEL NOT=47	m -nt her=47	p WILL I CHOICE=-47	p DO THEY I=-47	w because _ told=47	k -en YOU=-47	p BEEN DRINK NOT=-47	p SAW ME HAPPEN=-47	j money told=-47	k HAPPEN -a JUST=47	j long time=-47
k -a -ng -me=-47	k -ng -me=-47	m -ng time=-47	m long -me=-47	w a long time=-47	w long time=-47	k YOU -ld ME=-47	k ^ YOU -ld ME=-47	w ^ you told=-47	w you told me=-47	p I LIE NOW=47	p LIE NOW=47
p YOU THEY BEEN=-47	k STATE _ -of=47	j was open=47	k -st _ -or=-47	k -le YOU BEEN -ng=-47	p YOU BUT YOU=47	j you why=-47	j or me=-47	k I LIE YOU=-47	k YOU _ CHOICE=47	k -he _ -ho=-47	w the _ who=-47
j regret you=-47	p ME STATE ME=-47	k ^ YOU SAW -ut=-47	j owe thousand=-47	k -ut _ I=47	m have -id=47	k , NOT -to=47	p MAYBE BEEN WANT=47	p WE BEEN SEX=47	j to pay=47	m -to pay=47	w to pay=47
j will truth=-47	j so am=-47	k -so I BEEN=-47	w so _ am=-47	w so i am=-47	s their=47	w their=47	j honest you=47	w honest _ you=47	p WOULD THEY=-47	k DO -at I=47	m NOT want=-47
p CAUSE ME ME=47	k -ut _ GAMBLE=-47	w ^ _ yelled=47	k HAVE WANT=47	p I OTHER GAMBLE=-47	p OTHER GAMBLE=-47	j lost of=-47	k IT BEEN -ll=47	k -up -on ME $=47	j along the=47	m along -he=47	w along the=47
m know IT=-47	k THEY _ $=-47	j i blame=-47	k -re COMPARE=-47	j i month=-47	j not leave=-47	m NOT leave=-47	w not leave=-47	k BEEN _ FEEL=-47	k -on _ -ed=-47	p NOW THING IT=-47	p YOU NOW THING=-47
w how _ have=47	k -nk YOU BEEN -ng=47	m is ,=-47	w is ,=-47	p BEEN SORRY=47	j i and=-47	m BEEN alone=-47	j whenever to=-47	p NOT BEEN OTHER=47	j only was=-47	j was raised=47	m BEEN raised=47
w i was raised=47	w was raised=47	j when not=47	k NOW _ -at=47	p NOW IT NOT=47	k -a -ot -of=47	k -ot -of=47	m -ot of=47	m lot -of=47	w a lot of=47	w lot of=47	w those pictures $=-47
j look i=-47	j was coward=-47	m trip $=47	w trip $=47	k HAPPEN $=47	m HAPPEN $=47	m one ,=47	w one ,=47	p YOU ME CHOICE=-47	w only _ you=-47	k -ly -nd I=47	j wrote and=-47
p I I CAUSE=-47	s lunch=-47	j my things=-47	j tell me=-47	p I HAVE ALL=47	m I lost=-47	w i lost=-47	j had at=47	j when your=-47	j was take=-47	j it was=-47	m THING it=47
k -to SAW THEY $=-47	p I TRUST NOT=47	j i weeks=-47	m BEEN my=-47	p WOULD IT THING=47	k -or ,=47	m -or ,=47	j take and=-47	k -nk -of IT=-46	k -st ,=-46	m -st ,=-46	k BEEN _ -th=-46
w and _ the=-46	p WILL COMPARE=-46	m YOU feel=-46	w you feel=-46	m -er gave=46	p MAYBE IT DO=-46	k -to -ar IT -om=-46	j been that=-46	w every _ ,=-46	j the we=46	s put=46	w put=46
p BEEN NOT JUST=46	j in garage=-46	j came as=46	w came _ as=46	m read IT=-46	j i ever=46	j i help=46	w treated=-46	j the call=-46	p FEEL WE=46	s built=46	w built=46
p WE BEEN I=-46	j perhaps not=46	w have _ something=46	p LIFE IT=-46	k YOU FEEL STATE=-46	j sorry put=46	k -me -by=46	k BEEN -me -by=46	m -me by=46	w ^ _ stopped=46	w me _ $=-46	p IF ERROR I=-46
j and gave=-46	j i very=46	k SORRY BUT=46	m SORRY but=46	m sorry BUT=46	w sorry but=46	j not help=46	k I FEEL -he=-46	w i was too=-46	p BEEN DO LIE=-46	p HAVE THEY I=-46	p TRUST I LIE=-46
m leave IT=-46	p BUT BEEN NOT=46	j a meeting=-46	m -a meeting=-46	w a meeting=-46	m about $=-46	w about $=-46	j did this=-46	p ME BEEN DO=46	k -es ME=-46	m -es me=-46	j money spent=46
w money _ spent=46	j is just=46	w is just=46	p LIE THING I=-46	w ^ _ want=46	w ^ i want=46	j not find=46	k -re BEEN THING I=46	k BEEN THING I=46	p WILL IF THEY=-46	k I -ok IT=-46	j told kids=-46
k -ld -he LIFE=-46	w told _ kids=-46	w told the kids=-46	k -to THEY -in=-46	p IT YOU ALL=-46	k -a _ -ed=-46	j say no=-46	m -ay no=-46	w say no=-46	j was went=-46	p TRUST CAUSE=46	p SEX ME OTHER=-46
k NOT _ -ll=-46	m -en sorry=46	m then SORRY=46	w then sorry=46	p IF BUT=46	w am sorry=46	w i am sorry=46	j on like=46	m drinking ,=46	w drinking ,=46	j front i=-46	k I DO IT=-46
k SORRY I DO=-46	w sorry _ did=-46	w sorry i did=-46	k , I HAVE NOT=-46	k -ct -ke=46	m -ct like=46	w was _ him=-46	p IT DO THING=-46	k I -id YOU=-46	w i said you=-46	p FEEL I HAPPEN=-46	p HAVE WE=-46
p I OTHER BEEN=-46	j was night=-46	p STATE I LIE=-46	m never BEEN=46	k ^ YOU OTHER=46	w out _ way=46	w drank in=-46	w i drank in=-46	k DO NOT LIE=-46	p I ME LIE=46	j jealous i=46	w if you had=46
w you _ the=-46	k I BEEN FEEL=-46	j baby i=-46	j got up=46	w should _ told=-46	w should have told=-46	k DO _ -ll=-46	j sorry being=46	p WANT I WANT=-46	k -id YOU BEEN=-46	k -id YOU BEEN COLD=-46	k I -id YOU BEEN=-46
w said you were=-46	k NOT HAVE $=46	k WOULD NOT HAVE $=46	w not have $=46	w ^ _ betrayed=-46	w ^ i betrayed=-46	p SORRY BEEN ERROR=46	k -es _ ME=46	p I JUST FEEL=46	j i dark=46	j in dark=46	j it or=46
k I _ WANT=46	p YOU LIFE JUST=46	p HAVE SAW I=-46	k WANT _ IT=-46	k , JUST IF=-46	m , even=-46	w , even=-46	w , even if=-46	s follo=46	j got broken=46	m HAPPEN broken=46	w got broken=46
j tell i=-46	j and to=-46	p IT CAUSE=-46	j six i=46	j the idea=-46	j if want=-46	j i brother=-46	k ^ DO NOT=46	w ^ do not=46	j i three=-46	j stuff not=46	m -he trip=-46
w the trip=-46	k -om _ -ed=-46	j was told=-46	k -up -he=-46	m -up the=-46	m up -he=-46	w up the=-46	m DO what=46	j for a=-46	p NOT JUST ME=46	m choices $=46	w choices $=46
p YOU I HAVE=-46	w i _ into=-46	k -nd I -ed -he=-46	k -or -a -ar=-46	w for a year=-46	k NOW _ -ay=46	k THEY -ns=46	k -et $=-46	m -et $=-46	m -ng it=-46	j every years=-46	k -he -us=-46
m -he bonus=-46	m the -us=-46	w the bonus=-46	j the envelope=-46	j i us=46	p JUST YOU HAVE=-46	k ^ I CAUSE ME=46	k -ng _ -to=-46	p BUT ME NOT=-46	w own _ $=-46	w i spent the=-46	m -nt it=-46
p SORRY YOU JUST=46	j phone you=-46	w are _ i=46	k HAVE _ IF=46	w have _ if=46	j every the=-46	k JUST _ OTHER=46	w you _ if=46	j promised be=-46	k ME ERROR=46	m my ERROR=46	j how be=46
w tell _ that=-46	w tell you that=-46	k WILL BUT=-46	j about small=-46	m -ut small=-46	w about small=-46	p I WOULD CHOICE=-46	p ME HAVE=46	m into THING=-46	j know in=-46	k -ut _ -ge=-46	w account=46
k ME GAMBLE=-46	m my GAMBLE=-46	p ERROR IT YOU=-46	j son the=-46	p GAMBLE GAMBLE=-46	p OTHER CAUSE=-46	k YOU -to=-46	m YOU to=-46	m you -to=-46	w you to=-46	j with them=-46	m see ME=-46
k , YOU DO=-46	k , YOU DO NOT=-46	k WE WOULD BEEN=-46	k -at -he=-46	m -at the=-46	p MAYBE SAW DO=-46	s dolla=46	k BEEN SORRY=46	j home night=46	p IT BEEN NOW=46	k , _ BEEN=46	k NOT -ng=-46
k NOT _ ,=-46	j there you=-46	k -nd _ -ar=46	w ^ the thing=46	j was if=46	w those _ ,=-46	w so you d=46	j i question=-46	j over to=-46	j were things=46	k , -nd I WOULD=-46	p YOU SEX ME=-46
w i ended up=-46	p WOULD I WOULD=46	m year $=-46	w year $=-46	j and same=-46	k SAW -at=-46	p TRUST I I=-46	j about us=-46	k -at -he -ce=46	w at the office=46	k -id _ $=46	p HAVE CAUSE YOU=46
k -he -ff=46	m the -ff=46	j that broke=-46	k IT I -ke=-46	w that _ broke=-46	w that i broke=-46	p CAUSE WE I=46	w was with her=-46	p LIFE I COMPARE=-46	k YOU -om=-46	m YOU from=-46	j we our=-46
k CAUSE _ -up=46	k YOU _ -he=-46	p BEEN NOT WILL=46	k -ne DRINK=46	m one DRINK=46	p NOT WILL BUT=-46	w you if you=46	k SAW _ -ng=-46	p BECAUSE ME I=46	p IT BEEN WANT=46	k -me _ -er=46	p ERROR I BEEN=46
p JUST I YOU=-46	k THEY BEEN $=46	j were hurt=46	w were hurt=46	k IT LIE=46	k YOU BECAUSE=46	w have not been=46	j if sister=46	k -in ME LIFE=46	j out the=-46	k WANT -nd=-46	m WANT and=-46
p HAPPEN THEY=-46	p WE THING IT=46	k HAPPEN -to -he=46	j asked about=-46	j come to=46	k -or -a=-46	m -or a=-46	m for -a=-46	w for a=-46	p GAMBLE YOU ME=-46	j there not=-46	j will a=-46
p LIFE I MAYBE=-46	w were _ ,=-46	p SAW ME IT=46	j it she=-46	w before we=-46	k ERROR I=46	m ERROR i=46	w and _ is=-46	j back was=46	p THEY BECAUSE THEY=-46	k FEEL -he=46	m FEEL the=46
m may NOT=-46	p JUST I=-46	p ERROR BEEN NOT=46	j the without=-46	p YOU STATE MAYBE=-46	j about this=46	p BEEN IT STATE=-46	k I BUT HAVE=-46	p LIE BUT IT=46	j turn the=46	j in him=-46	j all keep=46
p BECAUSE THEY BEEN=-46	j hardly a=45	k -nd I HAVE BEEN=45	w gave _ $=45	k BECAUSE _ BEEN=-45	p ME BEEN BECAUSE=45	p I YOU IT=-45	k -to -ll IT=45	p YOU NOT OTHER=45	k -en YOU BEEN -in=-45	p COMPARE WILL=-45	k COMPARE ,=-45
m COMPARE ,=-45	k ^ I DO IT=45	k -at YOU -in=-45	k COLD -at YOU -in=-45	w at you in=-45	w so _ that=45	j slipped my=45	k ^ THEY BEEN=45	w , i was=45	p LIFE SAW YOU=-45	k LIFE YOU BEEN=-45	w it _ only=-45
k -nd I LIE IT=-45	w but _ is=45	p THING WOULD HAVE=-45	j him you=-45	p IT BEEN LIFE=45	k CAUSE -ne=45	m needed -ne=45	j only not=45	k -or -re=45	j kissed in=-45	k -he -me=45	m the -me=45
j and nothing=-45	k -id _ FEEL=45	k -he LIFE HAPPEN=45	p IT BEEN THING=45	w me _ and=-45	p HAPPEN ME BEEN=45	p YOU THEY THEY=-45	p IT DO YOU=-45	p BEEN BEEN COMPARE=45	j will at=-45	j do believe=-45	j was much=45
p BEEN SORRY MAYBE=45	j wanted feel=45	m lost -he=45	w lost the=45	w is _ and=-45	k BEEN -hy=45	k BEEN -hy I=45	k IT BEEN -hy=45	k IT BEEN -hy I=45	m BEEN why=45	m is -hy=45	w is why=45
w is why i=45	w that is why=45	p ME GAMBLE I=-45	k YOU SAW -or=-45	w you asked for=-45	p IT IT DO=-45	p JUST STATE=45	k ^ -he LIE=45	j with came=45	j who not=45	k IT _ -nt=45	k -or IT=-45
j to did=45	j wedding i=-45	m HAVE just=45	w will _ my=-45	p BECAUSE I YOU=-45	j and us=-45	p ME BECAUSE I=-45	j own it=45	p HAPPEN THING=45	k , I SORRY IT=45	w , _ regret=45	w , i regret=45
k DO NOT -se=-45	w you _ that=45	p HAVE NOT SAW=-45	j forget not=-45	m admit YOU=45	m YOU it=-45	w you it=-45	m -nd my=-45	w and my=-45	p LIFE OTHER=45	p GAMBLE ME YOU=-45	w , what did=45
p THING THING I=45	p SAW ME=-45	p BEEN ALL IT=-45	j home and=-45	w happened _ i=-45	p FEEL I MAYBE=45	p WANT I SAW=45	p HAVE BEEN BEEN=45	p ME BEEN DRINK=45	k -he ALL -me=-45	k -he ALL -me $=-45	m whole -me=-45
k -a _ -ce=45	k ^ _ -a=45	w ^ _ a=45	k -so _ -to=45	w so _ to=45	j not me=-45	p IT ME COMPARE=45	k -se=-45	m -he pills=45	w the pills=45	j what wrote=-45	w what _ wrote=-45
p SEX CAUSE=45	k I BEEN -an=45	k ^ I BEEN -an=45	p STATE BECAUSE I=-45	k -he _ $=-45	w the _ $=-45	k SEX $=45	m SEX $=45	j my told=-45	m YOU felt=-45	w you felt=-45	p WOULD BEEN JUST=45
j i talk=45	p YOU IF BEEN=45	k HAVE _ -ut=45	j the under=45	j never said=45	w every _ and=-45	k -nt LIFE=45	m -nt money=45	p SORRY YOU YOU=-45	k IT -ht I=45	w that night i=45	w it _ like=-45
j said things=-45	p WE LIFE=-45	j that how=45	k -nt _ -nd=-45	p NOW YOU YOU=45	j was said=45	w ^ i can=-45	j my will=-45	k CAUSE YOU -wn -in=45	k -ed _ WANT=45	p COLD ALL=45	k YOU _ -ep=45
p BEEN HAPPEN I=-45	p YOU HAVE IT=-45	p NOT IT IF=45	k -en _ -te=-45	p NOT THING BEEN=-45	s looki=45	w looking=45	j the our=-45	p YOU IF YOU=-45	p YOU WOULD IT=-45	p WANT I NOT=-45	p CAUSE IT=-45
p IF ME WILL=45	j then is=45	p I THING SORRY=45	m never -ed=45	p THEY JUST BEEN=45	j you set=45	w ^ the lie=-45	k YOU BEEN NOT=-45	m LIE that=-45	m was -ng=45	j about loan=-45	w about _ loan=-45
w about the loan=-45	p IT NOT WE=-45	p BEEN LIFE YOU=-45	k IT _ -ng=45	k -he _ -ge=-45	j the her=-45	m IT with=-45	k -ld YOU I HAVE=-45	k SORRY -or -he ALL=45	m CAUSE my=45	j i name=-45	p I HAPPEN BUT=-45
j never anyone=45	w to you in=-45	p SORRY YOU CAUSE=45	k -ll -he=45	m -ll the=45	j with out=45	p ALL CHOICE YOU=-45	w for all the=45	k COLD YOU=-45	k CAUSE _ FEEL=45	m YOU on=-45	w you on=-45
p WE JUST NOT=45	p HAPPEN YOU HAVE=-45	p ALL BEEN SORRY=45	p ALL I SORRY=45	m -or one=-45	k ^ WE -th=45	w ^ _ both=45	w ^ we both=45	p MAYBE YOU BEEN=45	p ME HAVE I=45	p NOT IT I=-45	k BEEN _ BEEN=45
k -in , -nd I=-45	p WILL BUT I=-45	p THING HAPPEN IT=45	k -ay $=-45	m -ay $=-45	k -nd -ut=-45	k -ne _ $=-45	p YOU I BECAUSE=-45	w all _ and=45	p BEEN MAYBE=45	p I FEEL THING=-45	k YOU _ THEY=-45
j and knew=45	j tell same=-45	k -ak=45	p DRINK DO NOT=45	p DO I CHOICE=-45	j to there=45	j i sign=-45	k -gn=-45	s sign=-45	w sign=-45	j a moment=-45	j was moment=-45
k DO _ -in=-45	k -to _ -ce=-45	p WANT SAW=45	j the drinking=45	m -he drinking=45	w the drinking=45	k -or -hs $=-45	w for months $=-45	k IT -as=45	p SAW IT=-45	j the dealer=45	s deale=45
w dealer=45	k -ps _ I=-45	j what was=-45	k WE _ -ut=-45	p DO DO=45	p SORRY DO=45	s hard=-45	w hard=-45	k BECAUSE I WANT=-45	p BECAUSE I WANT=-45	p COLD YOU YOU=-45	w the bar $=-45
p OTHER NOT WILL=-45	k YOU , I BEEN=45	w ^ you were=-45	p ALL HAVE THING=-45	j have every=-45	p ME STATE THEY=45	j i meant=45	m the -in=-45	p BEEN LIE=-45	j you that=-45	j to who=45	w ^ i stopped=45
p BEEN HAVE FEEL=45	p I DO WE=45	p CAUSE ME LIE=45	w i had not=-45	k I -ed THEY=-45	p DO CHOICE=-45	k THEY _ JUST=45	p IT BEEN BEEN=-45	j was all=45	k BEEN THEY=45	k IT BEEN THEY=45	m was THEY=45
j it do=45	k BEEN STATE ,=-45	k I _ -so=45	w i _ so=45	j left i=45	k -he _ HAVE=-45	j you this=45	j d be=45	j against i=45	k -ut YOU OTHER=-45	p BEEN ERROR BUT=-45	k -or _ -to=45
w for _ to=45	j the at=45	j i bonus=-45	p I I MAYBE=-45	k YOU -to FEEL=-45	w you to feel=-45	k BEEN -le -to=-45	m BEEN able=-45	j honest with=45	m honest -th=45	w honest with=45	k HAVE -ne=-45
k -he -wn=45	m the -wn=45	j i day=-45	p HAVE THING BEEN=45	k BEEN NOT -ke I=45	k NOT -ke I=45	w not like i=45	p I HAPPEN NOT=-45	w you _ it=44	p BEEN NOT LIE=44	j takes to=-44	j sorry by=44
k -it $=44	m -it $=44	m you -ht=-44	k BEEN TRUST=-44	k -ad _ $=44	k YOU , -so=-44	k YOU , -so I=-44	w you , so=-44	p NOT IT SAW=-44	j an so=-44	p SEX I WOULD=-44	p ME BEEN CHOICE=44
m it -or=-44	m -at her=44	w at her=44	p GAMBLE I YOU=-44	m I ended=-44	w ^ i ended=-44	w i ended=-44	j work it=44	j first month=-44	p JUST ME YOU=44	k BEEN -at ME=44	j knew i=-44
j i brought=-44	k I _ COMPARE=-44	p I IT TRUST=44	k -la=44	k JUST _ -in=44	k -id -or IT=44	w paid _ it=44	w paid for it=44	p YOU SAW CAUSE=-44	p SEX OTHER BEEN=-44	p SEX OTHER YOU=-44	w had _ with=44
j a times=44	p I WILL NOT=-44	m on YOU=-44	p I THEY BEEN=44	k SORRY IF I BEEN=44	j how so=44	p SAW THING=44	j money you=44	j and until=44	k -om ME=44	m from ME=44	j any have=44
w and _ knew=44	k -nd ALL=44	m and ALL=44	p ME YOU LIE=44	j ex on=-44	j and chose=-44	m back ,=44	w back ,=44	p JUST BUT BEEN=44	s least=44	w least=44	p WE GAMBLE=44
p YOU ME WE=-44	k -ge -of=-44	m -ge of=-44	k NOT _ THING=-44	j not saying=44	p NOT FEEL I=44	j a real=44	m -a real=44	w a real=44	k -ch -to=44	p BEEN I COLD=44	m am -te=-44
w am late=-44	w i am late=-44	w this _ i=-44	j shouted at=-44	m shouted -at=-44	w i shouted at=-44	w shouted at=-44	w shouted at you=-44	w and _ never=-44	k -ts $=-44	m -ts $=-44	p ME ME=44
j were scared=-44	j you scared=-44	j that are=44	j handed me=-44	j you handed=-44	m handed ME=-44	s hande=-44	w handed=-44	w handed me=-44	p ME THEY I=-44	s very=44	w very=44
j we that=-44	k I SAW THEY=-44	k BUT _ NOT=44	k NOT -ll YOU=44	k -to -rt=-44	m to -rt=-44	j day found=-44	p BEEN NOT BUT=44	k -al THING=44	m -al thing=44	m family $=44	w family $=44
p SAW SEX BEEN=-44	j gambling it=-44	k I SORRY -or -he=44	w apologize _ the=44	w apologize for the=44	k -nd BEEN=44	j the bar=-44	m -he bar=-44	w the bar=-44	j this me=44	p BEEN SORRY OTHER=-44	p I SORRY OTHER=-44
w had _ you=-44	p ME THEY=44	k WE _ -me=44	w ^ _ trust=44	j i have=44	s alcoh=44	k I CAUSE -he=-44	p YOU SAW ALL=-44	k IT _ ALL=44	m over $=44	w over $=44	p WANT FEEL I=44
s laura=44	w laura=44	k THING _ HAVE=44	j to hurt=44	w over _ i=44	m her -en=-44	p WOULD JUST=44	k I -ed -ng=44	w our _ $=-44	k -ed -at=-44	w and i had=44	p WE JUST YOU=44
k -pt -ng ME=44	j got and=44	k ME -rd $=-44	w my word $=-44	j your cover=-44	k BECAUSE _ YOU=-44	w because _ you=-44	j not anybody=-44	w number=-44	p NOT WOULD IT=-44	p STATE STATE I=-44	p BEEN WE I=-44
k SEX ME $=-44	p THEY SEX ME=-44	j stood in=-44	j you coming=44	m BEEN nothing=44	p CAUSE BUT=44	p YOU FEEL DO=44	k ALL , -nd=44	p YOU YOU I=-44	m made -he=44	w made the=44	p SEX DO=-44
j blamed for=-44	k BEEN NOW $=44	j own that=44	p IF IT YOU=44	p HAVE CAUSE=44	k I SEX -th THEY=44	w i _ hurt=44	k -ng _ I=44	w you know what=44	k I _ NOT=44	k BECAUSE THEY=-44	m because THEY=-44
j my of=44	p DO I WANT=-44	k -ke $=-44	m -ke $=-44	k YOU I=-44	m YOU i=-44	m you I=-44	w you i=-44	k OTHER -ho=44	m OTHER who=44	j show the=-44	k -ow YOU -he=-44
w show _ the=-44	w show you the=-44	w was _ out=44	k DO _ HAVE=-44	p BEEN WOULD BEEN=-44	j what read=44	w what _ read=44	w what you read=44	p I FEEL LIE=44	k ^ YOU -ld=44	m was CAUSE=44	p I WE BECAUSE=-44
k I WOULD -ke -to=-44	k WOULD -ke -to=-44	m like -to=-44	w like to=-44	j i wrong=44	j my stopped=44	p I HAPPEN THING=-44	w if _ was=44	k -nd _ WE=-44	j you years=-44	p JUST I BEEN=-44	k I -nd=44
m i -nd=44	m -er had=44	j will over=-44	m house -or=44	k -ho _ YOU=-44	m -re was=-44	w there was=-44	p I WE I=-44	k I _ -ry=44	j day and=-44	s take=-44	w take=-44
p DO JUST IT=44	p YOU CAUSE STATE=44	w when you were=44	p SAW NOT=-44	j same day=-44	k COMPARE -ay=-44	m COMPARE day=-44	m same -ay=-44	w same day=-44	w you _ same=-44	p LIFE WILL IT=44	p SORRY IF YOU=44
k THEY _ ,=-44	j you back=-44	j it morning=-44	k -th _ IT=44	k IT COMPARE=-44	j our at=-44	k SAW -in=-44	m SAW in=-44	p IF IT=44	p I BUT IT=-44	p FEEL ME OTHER=44	p FEEL OTHER=44
p I BUT WE=44	k LIE _ ,=44	k YOU _ -a=-44	w you _ a=-44	p HAPPEN THEY YOU=-44	k -on _ HAVE=-44	p MAYBE IT BEEN=-44	j used and=-44	w told you that=-44	p THEY I WILL=-44	p WANT YOU ME=44	k IT _ -ut=44
j you sister=-44	k I WILL -ow YOU=-44	k WILL -ow YOU=-44	w something=44	k NOT _ -al=44	p YOU ME STATE=44	k -nt IT=44	j not truth=44	p CAUSE YOU BEEN=-44	p CAUSE BEEN=44	k -to ME LIFE=-44	p NOT ME=-44
p IF HAVE ME=44	p WOULD YOU CHOICE=44	j is thing=44	j would a=44	k -me -on ,=44	m come -on=44	w come on=44	w come on ,=44	j to sister=-44	w ^ we had=44	p IF YOU DO=44	p GAMBLE WE=44
j tomorrow the=44	p SORRY BECAUSE=-44	m SAW him=-44	k THING COMPARE=44	k GAMBLE _ -nt=-44	k -en -ed=-44	m then -ed=-44	m -th her=-44	w with her=-44	w come _ ,=44	m has -a=-44	w has a=-44
j we can=44	m WE can=44	w we can=44	p STATE YOU IT=44	k -es -in=-44	k YOU I BEEN -ng=-44	j bad you=-44	p SORRY WILL=-44	w her in=-44	j not out=44	p WOULD NOT TRUST=-44	j with anyone=43
p HAVE BEEN SORRY=43	w was _ and=43	m -nd went=-43	w and went=-43	p STATE YOU TRUST=43	j are angry=-43	j as angry=-43	j long angry=-43	k -as YOU BEEN FEEL=-43	w are angry=-43	w you are angry=-43	p YOU IT DO=43
j in good=43	k ^ I -an=-43	s once=43	w once=43	k WE _ -on=-43	w i gave her=43	j and can=-43	j of me=-43	j the like=43	j about is=43	p I STATE I=-43	p I NOT ME=-43
j my sponsor=43	m ME sponsor=43	w my sponsor=43	p IT SEX ME=-43	m about IT=43	k HAVE _ -ed=43	p IT NOT IT=-43	m feelings -ed=43	m just -a=-43	w just a=-43	p SORRY BUT DO=43	w not _ of=43
k -he -rs $=-43	k COMPARE _ -to=-43	p IT FEEL SORRY=43	m THING wrong=43	p THEY CHOICE=43	k NOT _ COLD=43	p IF NOT COLD=43	k -ip $=43	m -ip $=43	p HAVE CHOICE IT=43	j a hundred=43	w sorry _ i=-43
k CAUSE _ $=43	j my cousin=43	m ME cousin=43	m my -in=43	w my cousin=43	p HAVE LIE IT=-43	k -rt _ $=-43	j and then=43	m -nd then=43	w and then=43	m would HAVE=43	w would have=43
j your funeral=-43	k YOU _ -al=-43	w your _ funeral=-43	p I THING CAUSE=-43	k COMPARE -ch -to=43	w ^ _ happened=-43	j we some=43	k -ng IT -es=43	m -nd used=-43	w and used=-43	k -he ERROR THING=43	k -he ERROR THING $=43
p ME YOU GAMBLE=-43	j was kept=-43	j her to=43	p ALL IT THING=43	p LIFE WOULD=43	p WOULD YOU HAVE=-43	k -ut _ SEX=43	p HAVE CAUSE I=43	w the _ from=43	s mind=43	w mind=43	w was with him=-43
k -ht=-43	j i counselor=-43	k DO LIE=43	k I DO LIE=43	k ^ I DO LIE=43	m did LIE=43	s doing=-43	w doing=-43	k ^ I COLD=-43	k SAW , I=43	p YOU SAW BECAUSE=-43	j doctor and=-43
k I -ok YOU=-43	k ^ I -ok YOU=-43	w i took your=-43	p HAVE GAMBLE=-43	j was false=-43	k -rd I=-43	m -rd i=-43	k BEEN COLD $=-43	k I DO $=43	j going tell=-43	w going _ tell=-43	w going to tell=-43
k ME -th=43	w , that was=43	w that was not=43	w , _ when=-43	k NOW _ -ll=-43	p THEY YOU BEEN=43	k IF -ny=43	k IF -ny -of=43	k IF _ -of=43	m IF any=43	m if -ny=43	w if _ of=43
w if any=43	w if any of=43	s full=43	w full=43	w sorry _ being=43	w sorry for being=43	p NOT I SEX=-43	k BEEN -ng -or=43	p STATE BEEN BEEN=-43	p FEEL YOU FEEL=-43	p ME I JUST=43	k FEEL _ -in=-43
k DO _ IT=-43	p GAMBLE I BEEN=43	j you many=-43	j not on=43	k -al $=-43	m -al $=-43	k IT BEEN NOT -he=-43	w i _ going=43	p BUT CHOICE=-43	p STATE BEEN IT=-43	j leave you=-43	p I DO BEEN=43
k ME -up=43	j from so=43	p IT I=-43	j you could=-43	m that TRUST=-43	s plann=43	p YOU WOULD BEEN=43	m ERROR that=43	j did answer=-43	w did _ answer=-43	w did not answer=-43	k -id _ YOU=-43
j years to=43	j found and=-43	w ^ _ things=-43	w even _ $=43	k -ow _ BEEN=43	j i choices=43	p CAUSE ERROR CHOICE=43	p THING IT NOT=43	j if how=43	m late $=43	w late $=43	p I LIE WOULD=43
j am now=43	k -ay NOT -to=43	k -ay _ -to=43	m no -to=43	w no to=43	w say _ to=43	w say no to=43	p NOT WE JUST=43	j sorry think=43	j have on=43	k IT _ $=43	j hard i=43
j the because=-43	p DO NOT LIE=-43	p MAYBE WANT=43	j not night=43	k -rd -on=-43	m hard -on=-43	j story about=-43	m story -ut=-43	w story about=-43	j did at=43	j like for=-43	k YOU HAPPEN=-43
m you HAPPEN=-43	j money was=-43	j one is=43	w ^ _ lie=43	w hurt _ $=43	m have -ed=43	k WE JUST=43	j am our=43	j sorry our=43	p ME COMPARE WILL=-43	w me _ your=-43	w ^ _ did=-43
p BECAUSE I I=-43	k -re I DO=43	j the nights=-43	j for were=43	k I FEEL -ke=43	p BEEN BEEN ME=43	k YOU -re -he=43	j will about=-43	p FEEL BUT ME=-43	k -th _ -le=-43	m -te in=43	k -re _ -nd=-43
k -en -me=-43	w nine _ $=-43	p CAUSE ME CAUSE=43	p NOT TRUST I=-43	p YOU NOT=-43	p YOU NOT CAUSE=43	j i certain=43	p SEX WILL=-43	k , BUT IT=43	w , but it=43	k IF _ NOT=-43	k -th THEY=-43
m with THEY=-43	j was scared=43	w i was scared=43	w was scared=43	w was scared of=43	m sorry IT=43	k ^ I WOULD HAVE=-43	w was right=-43	w i _ said=-43	j else i=-43	p CAUSE DO=43	j have times=43
j who does=43	k -ho DO NOT=43	m -ho does=43	w who does=43	w who does not=43	k ME _ IT=-43	p I ALL=43	k DO _ -so=43	k IF YOU -nt=-43	k IF _ -nt=-43	w if _ want=-43	w if you want=-43
p SORRY I ERROR=43	k HAVE NOT=43	j weekend and=43	j up me=-43	p HAPPEN IT DO=43	j to ask=43	k IT WOULD NOT HAVE=43	s siste=-43	w sister=-43	k DO NOT -et -to=-43	w not get to=-43	p HAPPEN YOU IT=-43
k THEY _ -ay=-43	j you out=-43	j all a=43	p IF I ME=43	k HAPPEN -ed -nd=43	j do know=-43	j know did=43	j but who=43	k -ve _ -nd=-43	j wanted it=-43	k -he _ NOW=-43	k ERROR -in=43
m ERROR in=43	j have said=-43	m HAVE said=-43	w have said=-43	j it slip=43	j not say=-43	k YOU STATE $=43	w it , i=-43	k -of NOT=-43	m of NOT=-43	j because my=-43	p MAYBE BEEN COMPARE=43
s says=43	w says=43	k I BEEN -ck=-43	m THEY from=-43	k -nd _ -es=-43	j only trying=43	k BEEN JUST -ng -to=43	k I BEEN JUST -ng=43	k JUST -ng -to=43	m JUST trying=43	w i was only=43	w only trying=43
w only trying to=43	w was only trying=43	k BUT _ YOU=43	p IT WE DO=-43	j off that=-43	p MAYBE HAVE=43	k -ng -to THEY $=43	w understand=43	m -ed into=43	j answered you=43	w answered _ you=43	k BEEN -ng THEY=-43
k I BEEN -ng THEY=-43	j been better=43	w had told you=43	w i had told=43	w under=43	m -he app=43	w the app=43	m found -he=-43	w found the=-43	w you found the=-43	k -a _ $=43	w a _ $=43
j had hard=-43	k -to _ -up=43	j have this=43	k IT _ HAPPEN=43	k WILL _ -to=43	k ALL -ng=-43	k -th _ -nd=-43	k IT YOU BEEN=-43	k -ll _ -he=-43	j will her=-43	j i friends=-43	w cheat=-42
p NOT WOULD NOT=42	p SORRY YOU ERROR=42	j asking and=-42	p IF I THING=42	p CHOICE DO NOT=-42	k -st -of=42	m -st of=42	p I HAPPEN JUST=42	j not looked=42	k -so I MAYBE=-42	w so i could=-42	j stayed out=-42
m stayed -ut=-42	w stayed out=-42	w should _ $=-42	j d tell=-42	p WOULD HAVE BUT=42	j without and=-42	j be in=-42	j a bottle=-42	m -a bottle=-42	w a bottle=-42	p BUT WE BEEN=42	j see a=-42
j the an=-42	w ^ if it=42	m I asked=42	w i asked=42	p NOT YOU CAUSE=-42	s birth=-42	k -a -er -on=-42	j in d=42	w i _ it=-42	k -he SEX -nd=-42	k -he -se $=42	k THING , -nd I=42
p SAW COMPARE=-42	w ^ _ got=42	p OTHER BEEN ME=42	m -nd let=-42	w and let=-42	p YOU BECAUSE SAW=-42	j a be=-42	k SEX=-42	j you away=42	w am _ you=42	k -ay _ BUT=42	m stopped -ng=-42
j you a=-42	m anything I=42	w anything i=42	m answer THEY=-42	k NOT _ ME=-42	j so to=42	k CAUSE -a=42	m CAUSE a=42	j that what=42	p LIFE BEEN GAMBLE=-42	k -ce $=-42	m -ce $=-42
p WANT BEEN I=-42	p OTHER ME IT=42	j but do=42	m ^ at=42	w ^ at=42	p THING HAVE FEEL=42	j been by=42	j honest about=42	j not honest=42	k NOT -th=-42	m NOT with=-42	k DO _ -nk=42
j because the=-42	k -to -er $=42	p CAUSE THING=42	p THEY WOULD=42	p SEX CHOICE=-42	k SEX HAPPEN=42	j i app=-42	k -id _ ,=-42	k WANT -th=-42	j had this=42	k ^ BUT=42	m ^ BUT=42
j the when=42	k I -ve=42	m i -ve=42	s sex=-42	w sex=-42	j through this=42	k -of IT ALL=-42	m IT every=-42	w it every=-42	w of _ every=-42	w of it every=-42	k -ng _ -a=-42
j home with=-42	k HAVE BEEN -a COMPARE=42	w been _ better=42	w been a better=42	k -or IT LIFE=42	w for this family=42	k -in I=-42	m -in i=-42	p TRUST LIE=-42	m -th money=-42	w with money=-42	m because IT=-42
k -ty I=-42	m -ty i=-42	p SEX THEY YOU=-42	k -ed -ut=42	p I OTHER NOT=-42	m was -ut=42	m you -ry=42	k YOU BEEN COLD=42	j not back=-42	w stopped _ $=-42	w so _ is=-42	k -ne _ -in=42
p STATE NOW=42	k , -in=-42	m , -in=-42	m , in=-42	w , in=-42	j because me=-42	k BEEN DO -to=-42	w her _ the=-42	k ^ I -nt YOU=42	p I WILL DRINK=-42	p WILL DRINK=-42	p BEEN JUST BECAUSE=42
p IT JUST BECAUSE=42	w if _ ever=42	p OTHER ME BEEN=-42	p NOW YOU CHOICE=-42	k -xt $=42	m -xt $=42	j weeks and=-42	k -ks -nd=-42	m -ks and=-42	m weeks -nd=-42	w weeks and=-42	s ten=-42
w ten=-42	p SAW DRINK=-42	j he the=42	w ^ i missed=42	p ME IT HAPPEN=42	k -ar IT -om ME=-42	k -or _ IT=42	p WOULD HAVE NOW=42	k THEY=-42	k IT BEEN -or=42	j have when=-42	p YOU LIFE WOULD=42
p IT TRUST STATE=42	k YOU -ed -or=-42	j about where=-42	p ALL I THEY=-42	k MAYBE -ay=42	m MAYBE say=42	p GAMBLE WILL ME=42	k -rd -to=-42	m -rd to=-42	j the took=42	m -se do=-42	s busin=42
w business=42	w , i only=42	p DO ERROR=42	k I _ -to=-42	k IT JUST=-42	m it JUST=-42	j men my=42	k -to ME LIFE $=-42	p YOU IF HAVE=-42	k -ld=-42	k FEEL -ke=-42	m FEEL like=-42
j stuff i=42	k BECAUSE $=-42	m BECAUSE $=-42	m reason $=-42	w reason $=-42	k -en THEY=-42	p NOW BEEN NOT=42	p WOULD HAVE HAVE=42	j with up=42	k WE DO NOT=42	w we did not=42	p MAYBE BEEN FEEL=42
p YOU I ME=-42	m ^ what=-42	w ^ what=-42	p HAPPEN COMPARE=42	k , _ -et=42	k HAVE _ LIE=-42	k IF I -ed=42	k ^ I MAYBE I=42	p DRINK I NOT=-42	j you help=-42	j my number=42	j not good=42
j thousand the=-42	m in -on=-42	k -he _ LIFE=42	k SAW YOU -ry=-42	k SAW _ -ry=-42	k -ut _ $=42	p ME IT WOULD=-42	j for will=-42	j better and=-42	j i few=42	j the it=42	k -rs=-42
p YOU SEX CHOICE=-42	k HAPPEN _ -th=-42	w went _ with=-42	k -a _ -to=-42	s will=-42	w will=-42	k -it _ -he=-42	w you d like=-42	k TRUST _ ME=-42	p BEEN TRUST ME=-42	m -on your=-42	w on your=-42
j am did=-42	p I IT IF=42	m I just=42	w i just=42	k -sk _ I=-42	j i quit=-42	m away $=-42	w away $=-42	k , I CHOICE=-42	j sorry times=42	w be _ to=-42	w me _ you=-42
k -rs _ IT=42	p GAMBLE WILL YOU=-42	w to _ me=42	p BUT MAYBE=42	k THING -ut YOU=-42	k -et _ -on=-42	j a my=42	j got hurt=42	m HAPPEN hurt=42	w got hurt=42	p STATE I BUT=-42	j that reason=42
w the _ reason=42	p LIE FEEL=42	k THEY -so=-42	m THEY so=-42	p HAVE BUT=-42	j are for=42	w it from me=-42	j i can=42	p WOULD TRUST=-42	p I WE NOT=-42	j party i=-42	k -om -a=-42
m -om a=-42	m from -a=-42	w from a=-42	j been of=42	w was never=-42	p I WILL BECAUSE=-42	p WOULD HAPPEN=42	k ME DO $=-42	w my doing $=-42	k -nk I DO=42	k YOU -nk I DO=42	w think i did=42
p NOT I IT=-42	m hundred -es=-42	m IT made=42	j and regret=42	s cause=42	k -ss _ YOU=42	k BEEN _ ,=-42	m -a month=42	w a month=42	p THEY BECAUSE=-42	j since have=42	s make=-42
w make=-42	j of those=-42	k BEEN _ -ht=-42	j you how=42	m money $=-42	w money $=-42	k -nd -ed=-42	j now have=-42	j do and=-42	j when because=-42	p IT YOU WANT=42	w number _ i=-42
j you would=-42	j will back=-42	j talked you=-42	p DO IT ME=42	m -ut us=42	w i did not=-42	j being and=42	k I -nk=42	m I think=42	m i -nk=42	w i think=42	j did take=42
p YOU LIE=-42	j a comes=-42	p WE BEEN NOT=42	k -id _ -in=-42	w was on=-41	j i look=-41	w home _ you=41	p NOT I LIFE=-41	j that stop=-41	m I saw=-41	w i saw=-41	j sorry if=41
m sorry IF=41	w sorry if=41	p SAW I THEY=-41	j mother when=41	k MAYBE _ -to=41	j a shame=41	p BEEN WILL ALL=-41	j when if=-41	k -ed I=-41	m -ed i=-41	j up a=41	s voice=41
k SORRY -or -ll -he=41	p WE SEX=-41	k -en I -ed=41	j you receipts=-41	j you want=-41	j thing is=41	p WANT I LIE=-41	m am SORRY=41	j credit you=41	k THEY SAW ME=-41	k THEY SAW ME -to=-41	m THEY asked=-41
k -er _ I=-41	k JUST BECAUSE I=41	j person you=-41	j said it=-41	w morning=-41	k OTHER DO=-41	m friends DO=-41	j i counseling=-41	p BEEN COLD ME=41	k ERROR ,=-41	m ERROR ,=-41	k -ty _ $=41
p NOT TRUST BEEN=41	m your -nt=41	j ask and=-41	j to like=41	p YOU SEX THEY=-41	k , -nd YOU HAVE=-41	j in could=-41	m brought THEY=-41	p SAW I YOU=-41	w will show you=-41	j the why=-41	m that COMPARE=-41
j is be=41	j with who=-41	k COMPARE _ -a=-41	m did -he=-41	w did the=-41	k -rd _ YOU=-41	p BECAUSE CAUSE ME=41	k -ve , I=-41	k I STATE=-41	m i STATE=-41	j house a=41	j may you=-41
j meet and=-41	m meet THEY=-41	j to anyone=-41	p JUST WILL=41	k -nd IT NOT=-41	j writing to=-41	m writing -to=-41	w i _ writing=-41	w writing to=-41	j it the=41	p THEY NOT CHOICE=41	j had asked=-41
p HAVE NOT JUST=-41	k -he _ -or=41	m we -ve=-41	w you _ look=41	m their -es=41	p THEY IT YOU=-41	p ERROR YOU I=-41	k OTHER _ -es=41	p ME ME OTHER=41	k -ad $=41	m -ad $=41	s accou=41
w ^ _ believed=-41	w ^ you believed=-41	j you stories=41	k -ng IT $=-41	k -ay _ ,=-41	k -he CHOICE=-41	m the CHOICE=-41	j to earn=-41	m -to earn=-41	s earn=-41	w earn=-41	w to earn=-41
w sorry _ all=41	w ^ _ mother=-41	p BEEN SORRY SEX=-41	m this $=41	w this $=41	j see i=-41	j to help=-41	k ^ I SAW -at=-41	p I CAUSE SORRY=-41	j the lies=41	w it is $=-41	k SORRY _ BEEN=41
p SAW YOU DO=-41	k FEEL STATE=-41	k LIE _ JUST=-41	k NOT -ll=41	m not -ll=41	s fall=-41	w fall=-41	k YOU -th=-41	k -a _ SEX=41	p I WILL=-41	j broke it=-41	j broke month=-41
w broke it=-41	w i broke it=-41	s funer=-41	w funeral=-41	k LIFE , -nd I=-41	j through a=41	w again , and=-41	w again _ and=-41	j to home=41	k ME -to=41	j your asked=-41	p JUST BECAUSE I=41
p BEEN IF CAUSE=41	p BEEN NOT WE=-41	j your our=-41	m ME mind=41	w my mind=41	p YOU WANT ME=41	w that _ could=-41	p LIE GAMBLE=41	k BEEN -an=-41	k BEEN SAW=-41	p JUST MAYBE=41	k -op _ $=41
w stop _ $=41	j you until=41	j had never=-41	w had never=-41	w i _ sorry=41	p HAVE THING I=41	m certain THING=41	p THEY BEEN OTHER=-41	p ME IT ME=-41	m THING that=41	k -th ME ,=41	w with me ,=41
k -to -er=41	m to -er=41	m made -up=-41	w made up=-41	j lie the=-41	j i husband=41	j me they=41	m -he evening=41	w the evening=41	j time and=41	k BEEN -at -he=-41	p WANT THING BEEN=-41
k BEEN -er=41	p ME HAPPEN IT=41	p BEEN ALL BEEN=41	p LIFE I DO=41	k HAPPEN -an=41	j am went=-41	p WANT NOT HAVE=41	p WANT WOULD HAVE=41	p YOU WOULD CAUSE=41	k -ll YOU -ut=-41	w tell _ about=-41	w tell you about=-41
k JUST -nd=-41	j second you=-41	m -ng room=-41	p YOU IT BEEN=-41	k THEY -to -ay=-41	k I -ld YOU -he=-41	j you ways=41	p BEEN WANT=41	k IT CAUSE=-41	k -th _ YOU=41	j i online=41	j was head=41
p ERROR YOU ME=-41	p THEY ME THEY=41	p BEEN I WOULD=41	j me on=41	p YOU FEEL WILL=-41	k ^ _ -on=41	k YOU LIFE -al=-41	w your mother funeral=-41	k HAPPEN _ -he=41	p GAMBLE THEY=-41	k YOU -on=-41	p NOT WE IT=41
p IT CAUSE COMPARE=-41	j an apology=-41	k -an SORRY=-41	m -an apology=-41	m an SORRY=-41	w an apology=-41	j a all=41	k -nd -en -ed=-41	j when to=-41	k HAVE BEEN -ng=41	p ERROR I IT=-41	w you _ crazy=41
j parents i=-41	k NOT -et=41	k IT _ -go=41	k I HAVE -a -nd=-41	p HAVE BEEN COMPARE=41	k SORRY IT YOU BEEN=41	k ^ IF YOU HAVE=-41	j and car=-41	j about about=-41	p NOW YOU I=-41	j the bills=-41	m -he bills=-41
w the bills=-41	k -ut _ -ce=-41	p JUST BEEN=41	p GAMBLE BECAUSE=-41	p DO BEEN LIFE=41	j slept and=41	k MAYBE HAVE BEEN -a=41	w sorry for all=41	k IT _ DO=-41	w ^ i went=41	k -re _ -er=41	k I DO IT -to=41
p GAMBLE LIE IT=-41	j name on=-41	w knew _ i=-41	j of each=41	k -of -ch=41	m -of each=41	m of -ch=41	w of each=41	m it MAYBE=41	j my late=41	k -th THEY -in=-41	k IT _ -rs=41
w it _ years=41	k -ay ,=-41	m -ay ,=-41	p IT YOU NOW=-41	j she to=41	k CHOICE $=-41	m CHOICE $=-41	k -he _ -ne=-41	j about was=-41	j say did=-41	k I DO IT ,=-41	p SORRY IT SAW=41
w see it as=41	p YOU DO I=41	k DO NOT $=-41	p NOT HAVE BEEN=41	p IT I BUT=-41	k -ed _ -st=41	p LIE NOT YOU=41	j had to=-41	k WILL _ -ct=-41	p THING NOT DO=41	p BECAUSE I HAVE=41	p SAW GAMBLE=-41
p BEEN JUST BEEN=41	k BEEN SORRY -or -ll=41	j i self=41	w we _ no=-41	m -nd on=41	k -ll _ -st=41	p YOU ME DO=-41	j down in=41	k -wn -in=41	m -wn in=41	m down -in=41	w down in=41
m IT may=-41	k COMPARE _ BEEN=41	j the friendship=41	k ^ I SEX -th=41	p BEEN IT CHOICE=-41	k -to _ -ed=-41	p WILL STATE THING=41	j are need=41	j six months=-41	k -ix -hs=-41	m -ix months=-41	m six -hs=-41
w six months=-41	p NOT IF HAVE=41	w not _ honest=41	j i owe=-41	j phone was=-41	j lost my=-41	p ME YOU HAVE=-41	p LIFE I THING=41	m casino $=-41	w casino $=-41	w the casino $=-41	p WE JUST HAVE=41
w her _ $=-41	p YOU THING IT=-41	j and person=41	p BEEN ME OTHER=-41	j if there=41	j my boss=41	m ME boss=41	w my boss=41	j not husband=41	j the husband=41	p TRUST ALL=41	p THEY IT IT=41
p IT JUST ALL=41	j angry and=-41	w was too=41	w i _ went=41	j made look=-41	w made _ look=-41	j just that=41	p LIFE I HAPPEN=41	k IT -nd I=-41	k I _ -ok=-41	w when i was=41	p IT GAMBLE IT=41
j were kept=41	k -in _ -es=41	k CAUSE _ DO=41	k -he -ip=-40	m the -ip=-40	j something that=-40	j it day=-40	p HAVE BUT BEEN=-40	w my _ i=-40	k CAUSE _ -go=40	w let _ go=40	j her am=40
k ALL -ay ,=-40	p I WANT WOULD=40	j on side=40	j about him=-40	m NOT see=40	j ask where=-40	k -sk -re=-40	k -sk -re I=-40	m -sk where=-40	m ask -re=-40	w ask _ i=-40	w ask where=-40
w ask where i=-40	p CAUSE COLD=-40	p OTHER SEX=40	s email=-40	j is have=40	j sorry hurt=40	m thought I=40	w thought i=40	p I WOULD SAW=-40	k -nd I -ed THEY=40	p NOT OTHER=40	p WILL LIFE IT=-40
p SORRY I BUT=40	p SORRY LIE BUT=40	p BEEN STATE WE=40	w all _ $=40	k -on -he -th=-40	s overt=-40	w overtime=-40	s comfo=40	j know of=40	p HAVE JUST JUST=40	s ruine=-40	w ruined=-40
p I STATE DO=40	p LIFE I STATE=40	s want=-40	w want=-40	k -to DRINK $=40	w to drink $=40	k -se , -nd=-40	w of it $=40	j was ago=40	s ago=40	w ago=40	j is the=40
p WOULD SORRY=-40	j drink i=-40	j you same=-40	p LIE BEEN SORRY=40	p LIE I SORRY=40	m night BEEN=-40	j not for=40	k BEEN BUT -ng=40	k I BEEN BUT -ng=40	p NOT TRUST ME=-40	p SAW NOW YOU=40	p TRUST ME NOT=-40
j i better=40	p WOULD HAVE SAW=40	p LIE NOT=40	m I take=-40	w i take=-40	p I I IT=-40	p IT ME I=-40	p TRUST CHOICE IT=40	p TRUST I CHOICE=40	j d your=40	k -on -a=-40	m -on a=-40
m YOU may=40	w you may=40	k -to YOU -or=-40	w to you for=-40	j i you=-40	s wives=40	w wives=40	p I ME I=-40	w year _ i=-40	j i act=40	j and everything=40	k OTHER _ THEY=40
k I _ -ow=40	j for nights=-40	k YOU -nt ME -to=40	w want me to=40	w you want me=40	j nobody you=40	j could a=40	j said did=40	j gave you=-40	p OTHER THEY I=-40	p ME I GAMBLE=-40	w was gone=-40
w was gone $=-40	j account the=-40	k -a _ YOU=-40	w a _ you=-40	p YOU HAVE=-40	k -ry $=-40	m -ry $=-40	j will work=-40	k BEEN SORRY IF I=40	p THING DO ERROR=40	k -ld -he TRUST=-40	k -ld _ TRUST=-40
w told _ truth=-40	w told the truth=-40	p ME NOT DO=-40	p YOU ME BECAUSE=-40	j were made=40	w were made=40	w it _ about=40	k -et _ -nd=-40	k I WILL NOW=-40	k WILL NOW=-40	m will NOW=-40	w ^ it did=-40
k -he COMPARE THING=40	k -ke YOU=40	s upset=40	w upset=40	s delet=-40	p I ME COMPARE=-40	j at until=-40	w for _ way=40	k THEY _ IT=-40	p BUT DO I=-40	j have coming=-40	j d a=40
k I _ SORRY=40	k -at -he -st=40	w that was a=-40	k I LIE=-40	m i LIE=-40	j since i=40	k YOU BECAUSE I=-40	w it from you=-40	p WANT IT=-40	j next i=40	k IT BEEN WE=40	m was WE=40
j i seen=-40	w i _ seen=-40	p I THING COMPARE=40	k CAUSE ME -to=-40	p CAUSE ME STATE=40	w with _ in=-40	m , then=40	w , then=40	k -nd I BEEN=40	w again=-40	j be someone=40	k -ng _ -nd=-40
k -ut _ -at=-40	j a stranger=40	m -a stranger=40	w a stranger=40	w stranger=40	m anything -to=40	w anything to=40	s girl=-40	w girl=-40	p HAVE ME THING=40	s easy=40	w easy=40
j keep my=40	p SEX IT NOT=40	k ^ _ -ht=40	p TRUST FEEL=40	j when get=40	w when _ get=40	p WE THEY=-40	j we so=40	w ^ i paid=-40	j you job=40	p FEEL YOU=40	k -ow _ IT=40
w how _ it=40	k -ht BEEN=-40	m BEEN trying=40	k NOT -ve=-40	p NOT LIE I=-40	k -ch -th=40	j the makes=40	w the _ makes=40	p WANT DO=-40	p BEEN HAVE ALL=40	p LIFE SEX YOU=40	k DO _ -ay=-40
k CAUSE _ -it=40	j came you=-40	p WANT BEEN BUT=40	k I JUST HAPPEN=40	k -at I -te=-40	w what i wrote=-40	k IT NOT=-40	p NOT SEX IT=-40	p I I WANT=-40	k -ld _ -or=40	p HAPPEN DO=-40	m , she=40
w , she=40	k -er -en=-40	m -er when=-40	w be _ a=40	k LIFE _ BEEN=-40	k SAW _ -at=-40	k YOU -nt -to SAW=-40	w that _ made=40	k YOU THING $=40	j that alone=-40	p MAYBE JUST=40	s have=40
w have=40	p BEEN SORRY I=-40	j then i=40	j have at=40	p ME YOU COMPARE=-40	p SORRY ME IT=-40	p YOU YOU NOW=-40	s texti=-40	w texting=-40	p IT WILL JUST=40	p IF SEX I=-40	p SEX I WILL=-40
p YOU SEX WILL=-40	k BECAUSE=-40	w are _ my=40	m YOU every=-40	w you every=-40	p YOU OTHER BEEN=40	k -of _ $=40	w of _ $=40	k -at -a=40	m -at a=40	m at -a=40	w at a=40
j anniversary i=-40	m THEY number=-40	w her number=-40	m on -ll=40	k THING -se=40	k THING -se $=40	m THING else=40	k I -ke -he=-40	k ^ I -ke -he=-40	m broke -he=-40	w broke the=-40	w i broke the=-40
k JUST SEX ,=40	k JUST _ -so=40	k SEX -th THEY=40	p GAMBLE GAMBLE BEEN=-40	p IF DRINK=-40	p IF DRINK I=-40	k -ge _ $=40	p I ERROR THING=40	j into debt=40	p HAVE FEEL IT=40	j not there=40	s trust=-40
j with have=40	j i away=-40	j that same=-40	m IT same=-40	w that same=-40	j that was=-40	k -id=-40	k -nt -to -ay=40	k -nt _ -ay=40	w want _ say=40	w want to say=40	w tell me=-40
k -to -he -al=-40	m never CAUSE=-40	j because here=-40	j only did=40	k I WILL NOT=-40	k -nd $=40	m -nd $=40	j will see=-40	p I WILL SAW=-40	k I NOT WANT=40	k ^ I NOT WANT=40	w i never wanted=40
m YOU are=40	w you are=40	w am _ but=40	k -ed -th THEY=-40	j have truth=-40	p WANT ME YOU=-40	j end of=40	k -to YOU -ut -he=-40	p NOW JUST=40	p STATE BUT=-40	p SORRY YOU WOULD=-40	m because -he=40
w because the=40	m -ng her=-40	k ^ I BEEN -sh=-40	j i know=40	w something _ $=40	j i he=40	j so see=-40	k HAVE -ld=40	m HAVE told=40	k BUT DO=-40	m still DO=-40	k -he -in=-40
j the no=-40	j sorry out=40	p CAUSE YOU ERROR=-40	k -nd _ -ay=-40	m I gambled=-40	w i gambled=-40	k -re _ DO=40	j with to=-40	j if been=40	j i cover=-40	k -ay YOU SAW=-40	k -ay _ SAW=-40
k -he -ay YOU=-40	k -he -ay YOU SAW=-40	w day _ found=-40	w day you found=-40	w the day you=-40	p YOU YOU WILL=-40	j a two=-40	p TRUST HAVE=39	p IF YOU THEY=-39	k THEY -er=-39	j want me=-39	j told one=-39
k ALL _ BEEN=39	m HAPPEN to=-39	p ALL CHOICE IT=39	k BUT -ed=-39	m still -ed=-39	w believe=-39	k -he _ ERROR=-39	j if you=39	k HAPPEN -to=-39	k -to -ow=39	m to -ow=39	j go as=-39
j us i=39	j things should=39	w things _ should=39	w things i should=39	m I may=39	w i may=39	j this the=-39	k I _ -go=-39	w i _ go=-39	j in my=39	k -nd I -ld YOU=-39	s issue=39
w issues=39	j d if=39	k FEEL _ BEEN=39	k -ck $=-39	m -ck $=-39	p I SEX=-39	j happened is=-39	j have hurt=39	j an hour=-39	k -an -ur=-39	m -an hour=-39	m an -ur=-39
w an hour=-39	m thing ,=39	w thing ,=39	m month ,=-39	w month ,=-39	j not stop=-39	k NOT -op=-39	m NOT stop=-39	m not -op=-39	w not stop=-39	p WE IT YOU=-39	p IT HAVE HAPPEN=-39
p ME IT CAUSE=-39	j to angry=-39	k -to BEEN FEEL=-39	w to _ angry=-39	w to be angry=-39	j to only=-39	k -nd _ CHOICE=-39	p I THEY HAVE=-39	p LIE YOU IT=-39	k -at _ $=39	p SORRY BEEN FEEL=-39	k -nt -of=-39
m -nt of=-39	j that no=-39	j answer the=-39	m but I=-39	w but i=-39	j years you=39	k -hy YOU=-39	m -hy you=-39	m why YOU=-39	w why you=-39	s cent=39	w cent=39
j sent to=-39	j and asked=-39	p I IT BECAUSE=39	j i leave=-39	p IF IT ME=39	k CHOICE _ BECAUSE=-39	j not away=-39	k -nd -so=-39	k -nd -so BEEN=-39	k -so BEEN=-39	m -nd so=-39	m and -so=-39
m so BEEN=-39	w and so=-39	j i back=-39	j you nine=39	j be by=-39	j late to=39	k HAVE _ -on=-39	p IT BEEN BUT=-39	p SEX THING=39	p SORRY IT LIFE=-39	j i situation=-39	k -ed _ -om=-39
j whatever did=39	w whatever _ did=39	m NOT trust=-39	w not trust=-39	j hurt that=39	p YOU SAW TRUST=-39	m way -to=-39	w way to=-39	k -en _ -th=-39	k -it -nd=-39	m -it and=-39	k -ed _ -a=-39
m just -ed=39	k IF YOU DO=39	k IF YOU DO NOT=39	k YOU IT BEEN -he=39	k THEY -to=-39	j away from=39	k -ay -om=39	m -ay from=39	m away -om=39	w away from=39	k -of _ -ed=39	k MAYBE _ THEY=-39
j why i=-39	m do ,=39	w do ,=39	j it out=39	w and _ on=-39	p CHOICE I YOU=39	m ME that=39	p DO CHOICE DO=39	p NOT CHOICE DO=39	p I DRINK NOT=39	k -at -ts=-39	j is in=39
k -es YOU=39	m -es you=39	k I HAVE BEEN -ng=-39	j what know=39	p JUST HAVE I=-39	k LIFE HAVE=39	k -ld _ -er=-39	p NOW I BEEN=39	p I I GAMBLE=39	j honestly not=39	w am _ one=-39	w am the one=-39
m that WE=-39	w sorry that=39	j my is=-39	k -ll _ WE=-39	j you get=39	w ^ it got=39	w it got=39	k -at YOU -er=39	p JUST YOU YOU=39	k BEEN -he COMPARE=-39	j i time=-39	k -he GAMBLE , I=39
p THING I BEEN=39	p I BEEN FEEL=39	k WE -ed -on=-39	m found -in=39	w found in=39	m BEEN hardly=39	p IF ME HAPPEN=39	k I SEX -th=-39	p I HAVE STATE=-39	k , CAUSE WE=39	m , let=39	w , _ us=39
w , let=39	w , let us=39	p SEX SAW=39	m -ch to=39	p IF IT STATE=39	j am being=39	p IF WILL THEY=-39	k ^ I -ed -on=39	p WE IT HAVE=-39	p HAVE I HAVE=39	w house _ i=-39	k -en YOU SAW $=-39
p HAPPEN IT=39	p HAVE BEEN WE=-39	p LIFE HAPPEN I=39	j hear me=-39	k FEEL -ss=-39	m feel -ss=-39	p SORRY ERROR=39	k THING -in=39	m THING in=39	k ME OTHER -ed=39	k ME OTHER -ed ME=39	k ^ ME OTHER -ed=39
k HAVE _ -rt=39	p DRINK BUT=-39	p ME LIFE HAVE=-39	j was lied=-39	j you waited=-39	m YOU waited=-39	w ^ you waited=-39	w you waited=-39	k -ep $=-39	m -ep $=-39	k -he _ NOT=-39	j made do=39
k YOU HAVE NOT BEEN=-39	p YOU SAW HAVE=-39	k -ss _ I=39	j relapsed and=-39	j that way=-39	p IF SORRY ME=-39	j it me=-39	k I SAW -he=-39	p HAPPEN DRINK=39	j hurt by=39	m hurt -by=39	w hurt by=39
k HAVE BEEN=39	m HAVE been=39	p BEEN YOU FEEL=39	m did I=-39	w did i=-39	k WE _ CAUSE=39	k , YOU -an=-39	w , you can=-39	k -he _ ,=39	w the _ ,=39	k ^ TRUST I=-39	m honestly I=-39
w ^ honestly i=-39	w honestly i=-39	k -ue=-39	j sorry as=39	j i start=-39	j since the=39	k -ok _ LIFE=-39	p I SAW IT=-39	k STATE _ -nd=-39	k -or _ -he=-39	n 26=-39	j only i=-39
j and day=-39	k DRINK _ -on=39	k -nd HAPPEN=-39	m and HAPPEN=-39	k -ff _ YOU=-39	p ME LIFE=-39	k LIFE -to=39	m LIFE to=39	p ME CAUSE ME=39	k -re _ BEEN=39	k -en $=-39	m -en $=-39
k -ll _ I=-39	j are not=39	w can _ it=-39	j the them=-39	k IT -ff=39	m IT off=39	m it -ff=39	w it off=39	k -th _ -a=39	p YOU OTHER LIE=-39	p I CAUSE I=-39	w know it=39
k I CHOICE -to LIE=-39	p BEEN OTHER YOU=39	w hurt you=-39	m married ,=39	w married ,=39	j it know=-39	k -to SAW -he=-39	p NOT LIFE BEEN=-39	p SAW ME I=-39	p WE HAVE I=-39	m perfect $=39	w perfect $=39
m -ay at=39	p I CAUSE BEEN=39	j had would=39	p TRUST DO=-39	k IT LIE $=39	m -ll her=-39	p DO WOULD YOU=39	p HAVE LIE I=-39	j hurt feelings=39	k YOU _ -ch=39	p WOULD NOT THEY=39	w in my family=39
j scared i=39	p SAW IT I=-39	p LIFE YOU=-39	j knew would=39	j one lied=-39	j again you=-39	w about that=39	p HAVE STATE BEEN=39	p THEY I CHOICE=-39	p SORRY SAW IT=39	p ERROR THING=39	p FEEL YOU NOT=39
k STATE _ $=39	k LIFE -so IT=-39	j when back=-39	m your -ng=39	j she wrote=-39	m she -te=-39	w she wrote=-39	k BEEN -ng -to THEY=39	p TRUST CHOICE BEEN=-39	k -or _ -hs=-39	w for _ months=-39	p ME IT COMPARE=39
p GAMBLE COMPARE=39	p NOT YOU NOW=-39	p BECAUSE CHOICE IT=-39	m when IT=-39	p NOW WILL=39	m I had=-39	w i had=-39	p WE BEEN THING=39	p THING WANT=39	k -on -he=-39	m -on the=-39	m on -he=-39
w on the=-39	k -a -ry=-39	m a -ry=-39	j i people=-39	k I -ke YOU=-39	m broke YOU=-39	w broke your=-39	w i broke your=-39	j your pain=-39	w your pain=-39	p SORRY THING YOU=-39	j more it=-39
j when in=-39	k JUST _ -ow=-39	m hurt ,=-39	w hurt ,=-39	w with _ father=39	k WILL SAW=-39	m WILL see=-39	m will SAW=-39	w will see=-39	p YOU LIFE CAUSE=39	w not _ to=-39	j not fall=-39
k COLD , I=-39	k I _ LIFE=-39	m were -he=39	w were the=39	w you were the=39	j your money=-39	p DO CAUSE YOU=39	s scare=-39	k IT _ -me=-39	p IT JUST YOU=39	w i _ and=-39	j for being=39
m CAUSE me=39	k -to SORRY=38	m to SORRY=38	p BUT WOULD=38	j promotion i=38	w and _ used=-38	p SORRY YOU THEY=38	m else $=-38	w else $=-38	k -en YOU BEEN=38	k -ve -th=38	m -ve with=38
w ^ _ still=-38	p CHOICE BEEN NOT=-38	p BECAUSE BEEN=38	w was _ trying=38	w ^ you never=-38	k -nd -ke=-38	j not them=-38	j eating alive=38	j eating me=38	j me alive=38	k -ng ME -ve=38	k BEEN -ng ME -ve=38
m BEEN eating=38	m ME alive=38	m eating ME=38	w eating _ alive=38	w eating me=38	w eating me alive=38	w me alive=38	p IF I DRINK=-38	p WILL SEX I=-38	j out of=38	w in _ house=38	s lacke=38
w lacked=38	p DO ALL=-38	p DO NOT ALL=-38	j told and=38	p CHOICE YOU HAVE=-38	w i _ brought=38	p FEEL I HAVE=-38	p YOU COLD HAVE=38	k WOULD HAVE NOT=38	p BECAUSE I COMPARE=-38	p THING I HAVE=-38	p I YOU YOU=-38
k BEEN -ix=-38	m BEEN six=-38	k YOU BEEN -at YOU=-38	w were at your=-38	j anything it=38	w anything _ it=38	m -er that=-38	p THING I CHOICE=-38	w started _ $=38	w did something=38	k SORRY _ SAW=38	k I HAVE -ed=-38
w fake _ $=-38	j then you=-38	p SEX YOU I=-38	k YOU -to -ar=-38	w you _ hear=-38	w you to hear=-38	k WILL ,=38	m WILL ,=38	j thing was=-38	p NOT ALL BEEN=38	k , BUT IT BEEN=38	j and only=-38
w with it $=-38	p GAMBLE BEEN JUST=38	w you left me=38	k -ut IT ,=38	j to were=-38	p HAVE DRINK I=-38	p NOT BEEN WILL=-38	k -ke _ -en=38	p SEX SEX=38	p YOU NOT NOT=38	p SORRY HAPPEN=38	w if that=38
j the messages=38	k CHOICE -to LIE=-38	j for an=-38	w ^ i came=38	k I SAW=-38	m i SAW=-38	p IT WE HAVE=-38	s lost=-38	w lost=-38	k YOU _ -me=38	j the reason=38	p YOU HAVE SORRY=-38
m then I=38	w then i=38	j you all=38	w to _ it=-38	j your phone=38	k YOU -ne=38	m YOU phone=38	m your -ne=38	w your phone=38	j and my=-38	p YOU I=-38	j you here=-38
k -he _ -nt=38	j it still=-38	w but you were=38	k IT -en=38	m IT when=38	p ME THEY ME=38	j just happened=38	k IT JUST HAPPEN=38	m JUST happened=38	w it _ happened=38	w it just happened=38	w just happened=38
j my idea=38	j my apology=38	m ME apology=38	w my apology=38	w did not think=38	w not need to=38	k -nk $=-38	m -nk $=-38	j i hand=-38	k -rd=-38	k BEEN SORRY IF YOU=38	m like I=38
w like i=38	p ME IT DO=-38	p GAMBLE OTHER=-38	w completely=-38	j how in=38	k WOULD -op=-38	m WOULD stop=-38	w with _ that=38	p FEEL YOU CHOICE=-38	p SAW IF BEEN=-38	j deleted the=-38	m deleted -he=-38
w deleted the=-38	w i deleted the=-38	j what your=-38	p CAUSE ALL=-38	p BEEN HAVE BEEN=38	p I YOU WOULD=38	s picke=-38	w picked=-38	k -er _ -nd=38	k -a _ -re=38	s rough=-38	w rough=-38
p HAPPEN LIE IT=-38	p BEEN ME THEY=38	k DO _ -sk=38	p BEEN I HAVE=-38	j friends with=38	j would up=38	m I get=-38	w i get=-38	p NOT HAVE ME=-38	j about when=-38	p BEEN SEX IT=38	k HAPPEN -on=38
m HAPPEN on=38	m THEY name=-38	k CHOICE _ -to=-38	k LIFE _ GAMBLE=38	j account that=38	k -me _ -ht=38	j hid the=38	j on phone=38	w on _ phone=38	s charg=38	k ^ _ WILL=-38	p DRINK DO=38
p IT DRINK I=-38	j we got=-38	k WE HAPPEN -ed=-38	m WE got=-38	w we got=-38	j the first=-38	k -ht _ -a=38	p WANT YOU SORRY=38	k I _ -ar=-38	k BEEN _ OTHER=38	j years and=-38	j more do=38
k -ne _ THEY=-38	w lied _ it=-38	w lied about it=-38	j i writing=-38	s writi=-38	w writing=-38	w ^ _ deserved=-38	w you _ or=-38	k -re I -ed=38	k CHOICE IT BEEN=-38	p WILL DO IT=-38	p IF BEEN I=38
j two a=38	m time I=-38	w time i=-38	p IT LIE YOU=-38	j case i=38	k NOT _ BECAUSE=-38	j read your=-38	p WOULD SAW YOU=38	s corre=-38	j your will=-38	k ^ YOU -ed=-38	p ME DO I=38
s old=38	w old=38	j when ask=-38	k -en YOU -sk=-38	k -en _ -sk=-38	w when _ ask=-38	w when you ask=-38	k HAVE HAPPEN=38	k WOULD _ YOU=-38	j did think=38	w did _ think=38	k -te ,=-38
m -te ,=-38	k YOU _ -at=38	p BEEN SORRY COLD=-38	j any you=38	j i best=38	w not _ best=38	j right the=-38	k -ce _ -ed=-38	p SAW I ME=-38	p NOT MAYBE=-38	j you those=-38	k -he -et=-38
m the -et=-38	j the have=38	p JUST BEEN ME=38	j year you=-38	j two i=38	k HAVE -to BEEN=-38	j the that=38	k -er -ng=-38	w you d been=38	w clearly=38	p SORRY I MAYBE=38	s look=38
w look=38	j of this=38	p YOU THING YOU=-38	j much of=38	j too of=38	j you once=38	m -ld them=-38	w told them=-38	p BUT I NOT=38	j this for=-38	p I LIE CHOICE=-38	j see if=38
k LIFE NOT=38	m ^ every=-38	w ^ every=-38	m those SEX=38	m BEEN an=-38	j a word=-38	m -a word=-38	w a word=-38	j that times=-38	m BEEN done=38	p DO I NOT=-38	k I WILL -it=-38
k WILL -it=-38	m will -it=-38	p YOU COMPARE IT=38	p WE I NOT=38	k -ne _ THING=-38	p NOT ME LIFE=-38	p NOT I=-38	j feel i=38	k I _ -er=-38	k -he -st=38	m the -st=38	j to around=38
k -at WE=-38	s incon=38	w inconvenience=38	k HAVE _ -th=38	j it anyway=38	k -om ME -nd=38	w from me and=38	k SORRY ME=38	p GAMBLE YOU COMPARE=38	p STATE WANT=38	p BEEN WE NOT=-38	j look me=-38
k -ok -at ME=-38	w look _ me=-38	w look at me=-38	j in lot=-38	p SAW BECAUSE ME=38	j as cheating=38	m -as cheating=38	w as cheating=38	w as cheating $=38	k -ve ME $=38	j sister and=-38	k -he -st THING=-38
k -st THING=-38	w and _ hid=-38	w and i hid=-38	j and me=38	p NOW WE=38	p ME COMPARE IT=-38	k -ne _ WOULD=38	j it your=-38	m not FEEL=38	k LIFE -nd -ld=-38	p SAW THEY YOU=-38	w , _ got=-37
p WILL WILL YOU=-37	p YOU ME CAUSE=37	p YOU ME LIFE=37	j how i=37	k CAUSE -he=-37	m CAUSE the=-37	s spons=37	w sponsor=37	m drink $=-37	w drink $=-37	w just _ ,=37	w honesty=37
p WOULD YOU=37	k , BUT I=-37	w , but i=-37	j phone my=37	m wrong ,=-37	w wrong ,=-37	p DO WANT IT=37	j to just=37	j to it=-37	m THEY again=-37	p BEEN ALL YOU=-37	k I -ll YOU=-37
m I tell=-37	w i tell=-37	w i tell you=-37	p HAVE I SORRY=37	k -he -ne -ho=-37	w the one who=-37	m was COLD=-37	j i wish=37	w that _ was=37	w that _ how=37	w that is how=37	p MAYBE HAVE IT=37
k NOT _ -hy=-37	j there that=-37	p BEEN I NOT=37	k MAYBE -nd=-37	m MAYBE and=-37	m may -nd=-37	w may and=-37	j am any=37	j not best=37	w ^ _ thought=37	j i caused=37	k ^ _ -ay=37
k I FEEL YOU -nd=-37	j met her=-37	w met her=-37	p WILL GAMBLE YOU=-37	j regret have=37	k BECAUSE I BEEN -th=-37	j could talk=37	k -nd -a=37	m -nd a=37	p LIE BEEN IT=-37	p LIFE IT DO=37	s proba=37
w probably=37	k HAVE -me -me=37	k WOULD HAVE -me -me=37	w have come home=37	p IF YOU MAYBE=37	k SORRY YOU SAW=37	m about -in=-37	j i spend=-37	j will spend=-37	p I WANT IF=37	p DO HAVE BEEN=-37	k I -ed -he LIFE=-37
j not something=37	m NOT something=37	w not something=37	k WOULD NOT -et=-37	k WOULD _ -et=-37	k YOU -er ,=-37	m NOT need=37	p STATE BUT HAVE=-37	s pocke=37	m ago $=37	w ago $=37	p ME MAYBE HAVE=37
p DO BUT YOU=37	k I SAW THEY -to=-37	k SAW THEY -to=-37	m asked THEY=-37	w i _ call=-37	m after I=37	w after i=37	w be _ with=37	j you their=37	w sorry _ my=37	p I WOULD THEY=-37	k DO NOT CHOICE IT=-37
k NOT CHOICE IT=-37	j it you=37	k I HAVE HAPPEN=37	k COMPARE _ -of=37	w your _ while=-37	k -he TRUST -nd=-37	k YOU -he TRUST -nd=-37	w the truth and=-37	p YOU I DRINK=37	k CAUSE ME -to IT=37	p WANT IT IT=-37	m is -al=37
p NOT LIE=-37	p BEEN GAMBLE=37	k SEX -nd I=-37	k BEEN _ -er=37	p YOU WANT BEEN=37	p IT CAUSE FEEL=37	j the two=-37	p COLD IT I=37	j it month=37	w not _ you=-37	k , -nd I LIE=-37	k THEY HAPPEN ME=37
m HAPPEN me=37	m THEY got=37	m got ME=37	w got me=37	k ^ _ -me=-37	p HAVE NOT ALL=-37	p YOU SAW LIE=-37	j asked truth=-37	j for truth=-37	k SAW -or -he=-37	k YOU SAW -or -he=-37	w asked for the=-37
k -me $=-37	m -me $=-37	j the a=37	m HAVE hurt=37	j on those=37	w and _ asked=-37	j me day=-37	j but in=37	k -an THING=37	m mean THING=37	j kids in=-37	k -so I BEEN SORRY=37
p YOU FEEL HAVE=37	p THING IT SAW=-37	w call _ $=-37	k -at -he -ng=-37	p I JUST IF=-37	w i _ what=37	j brother i=-37	w brother _ i=-37	k NOT FEEL=37	k -ed -nd I=37	k BECAUSE I BEEN STATE=37	j some i=37
p ALL I JUST=37	w and that is=-37	w took _ $=37	p NOT IF BEEN=-37	j with because=37	p DO LIFE NOT=37	p ERROR I=-37	j up that=37	j her number=37	m slept -th=-37	w i slept with=-37	w slept with=-37
j too so=37	k -ne -ut=-37	p TRUST I IT=37	j if only=37	w was _ on=37	k -up -nd=37	m -up and=37	m up -nd=37	w up and=37	p I JUST STATE=37	p IT I HAPPEN=-37	k -he LIFE -nd=37
k -et -nd=37	m -et and=37	k YOU -nk I=37	w you think i=37	m at ME=37	k JUST _ -of=-37	k CHOICE _ NOT=-37	j a message=-37	m -a message=-37	w a message=-37	p LIFE YOU HAVE=37	p THEY BEEN SEX=-37
m it NOT=37	m BEEN dishonest=-37	w was dishonest=-37	j needed you=37	w and i made=-37	w i made it=-37	p BEEN ME WILL=37	p IT JUST I=-37	k I -et THEY=-37	j told them=-37	w and you were=37	p BEEN JUST WANT=37
w d _ it=-37	k -ow IT FEEL=-37	k -ow _ FEEL=-37	j leave and=-37	w ^ _ let=37	k I BEEN NOT -in=37	j our money=-37	k I LIE IT=-37	k -in _ YOU=37	p WE BEEN=37	j before so=37	p STATE WANT IT=37
p I NOT ERROR=-37	p DO THING I=37	j to hide=37	m -to hide=37	w to hide=37	j come a=37	w any _ this=37	p LIE I CHOICE=37	k -es $=-37	m -es $=-37	s respo=37	w regret _ i=-37
p FEEL JUST=-37	j anyone have=37	j was and=-37	j we could=37	j asked if=-37	k -in -se I=37	m case I=37	w case i=37	w in case i=37	k -as $=37	m -as $=37	j up my=37
k HAVE FEEL YOU=37	j i keep=-37	j will not=-37	p HAPPEN GAMBLE BEEN=-37	p BEEN DO BEEN=37	p YOU SAW ME=-37	k HAVE _ ,=-37	m LIFE about=-37	j the out=-37	j some things=37	m -me things=37	w some things=37
p BEEN I THEY=-37	w at my=-37	w her _ in=-37	p COLD BEEN=-37	k GAMBLE -in=-37	m GAMBLE in=-37	j was right=37	j over it=37	s died=37	w died=37	k SAW ,=37	m SAW ,=37
k -he NOW=-37	m -he move=-37	m the NOW=-37	w the move=-37	m BEEN perfect=37	k DO NOT -ed -to=37	w you _ better=-37	p I ERROR I=37	p BEEN FEEL I=37	k -re -en=-37	m my -ng=37	m me -in=37
j sorry been=37	m -he first=-37	w the first=-37	k YOU BEEN -ng ME=37	m WOULD not=37	s disre=37	p LIFE THEY IT=37	p IT BECAUSE=-37	k -er -nd I=37	j any it=37	p IF ME=37	m -nd did=-37
w to _ from=-37	k -ld ME=37	m -ed between=37	j do tell=-37	p OTHER I I=-37	j told things=-37	k -by -he=37	m -by the=37	m by -he=37	w by the=37	m -in that=-37	w in that=-37
w in _ way=37	p YOU WE NOT=-37	j for may=37	p DO I=-37	k -in -at=37	j lied about=37	j and listen=-37	k -or COLD=37	k -or COLD $=37	m for COLD=37	p YOU HAVE LIFE=-37	p NOT IT WE=37
j admit you=37	j just was=37	j are too=37	w are _ too=37	p BEEN ALL HAVE=-37	j is him=-37	k YOU BEEN -ht -to=-37	k -in _ COMPARE=37	k STATE -a=-37	m STATE a=-37	p SAW IT WILL=-37	w is _ fault=36
w not _ all=-36	j up not=-36	j asleep me=-36	j asleep next=-36	j asleep to=-36	k -ep -xt=-36	k -ep -xt -to=-36	k -ep -xt -to ME=-36	m -ep next=-36	m asleep -xt=-36	w asleep _ to=-36	w asleep next=-36
w asleep next to=-36	p I THING I=36	w what i said=-36	k -ay=-36	k I SORRY IF YOU=36	w apologize if you=36	w and _ me=36	p ME THING BEEN=-36	m for IT=-36	j a no=36	w ^ _ spent=-36	j wanted be=36
k -te -in=36	j me did=-36	j was being=36	j work that=-36	j would you=36	j in way=36	m have -en=36	w i hurt you=-36	p ERROR NOT=-36	k -th ME=36	m with ME=36	p ME YOU LIFE=-36
w to _ better=-36	p THING FEEL=36	w him _ i=36	j feelings got=36	k FEEL HAPPEN=36	m FEEL got=36	m feelings HAPPEN=36	w feelings got=36	p YOU BUT HAVE=-36	j am on=-36	w i _ to=-36	p CHOICE IT BEEN=-36
j had your=36	p IT WE NOT=-36	p SORRY YOU OTHER=-36	w birthday=-36	p I STATE=36	k -er -on $=36	k -he OTHER ,=36	j know why=36	p HAVE IT=36	w ^ i yelled=36	k YOU BEEN FEEL=-36	p BECAUSE I LIFE=-36
k YOU BEEN -on=36	k CAUSE THEY=36	j was way=36	j sorry was=36	p JUST NOT HAVE=-36	k HAVE _ -ce=-36	j would had=36	p IT BEEN ME=-36	w it _ before=36	j decide not=-36	j so asking=-36	j so stop=-36
k WOULD -op -ng=-36	k WOULD -op -ng $=-36	k YOU WOULD -op=-36	k YOU WOULD -op -ng=-36	m asking $=-36	w asking $=-36	w stop asking $=-36	w you _ stop=-36	m not -od=36	w not good=36	j of our=-36	j what and=-36
k IT DO $=36	w it did $=36	k BEEN -at=36	j back to=36	p YOU NOT SAW=36	k -ay -in=-36	p THING CAUSE=36	k IF IT CAUSE=36	k IF IT CAUSE YOU=36	p IF IT CAUSE=36	j your them=-36	k COMPARE -on=-36
j you are=36	k I CAUSE YOU -nd=-36	m WOULD never=-36	j in were=36	p WE NOT BEEN=36	k -nd -on -he=-36	k -in _ -ng=-36	p IF I THEY=-36	k -ut THING=36	m about THING=36	j you case=36	m -or being=36
m for BEEN=36	w for being=36	s move=-36	w move=-36	k IF _ YOU=-36	w if _ you=-36	j lied the=-36	k -me SEX=36	m some SEX=36	k WE HAPPEN=36	m we HAPPEN=36	w there were=36
w cancelled=-36	k -in ME=36	m WE just=36	s again=-36	k BEEN NOT -on=36	j of with=36	p ALL BEEN IT=36	k HAVE _ STATE=36	k I WILL -nd YOU=-36	p IT SAW TRUST=-36	k BEEN _ -ar=-36	p DO BECAUSE I=-36
j my could=36	j i true=36	k HAVE -ed ,=-36	j saw i=-36	p NOT JUST YOU=-36	p BECAUSE YOU HAPPEN=-36	p IT I DRINK=36	p BEEN IF I=36	k WOULD _ -or=36	j what else=-36	k -at -se=-36	m -at else=-36
m what -se=-36	w what else=-36	m BEEN back=-36	j no the=36	p NOT WILL BEEN=36	k -he -nt=36	m the -nt=36	k YOU SAW IT -as=36	k IT _ -te=36	p WOULD CAUSE ME=36	j for not=-36	w you were hurt=36
m even -en=-36	w even when=-36	p I ALL CAUSE=-36	j tomorrow i=-36	m tomorrow I=-36	w tomorrow i=-36	p STATE WE=-36	j way it=36	p I GAMBLE THEY=-36	j do not=-36	m do NOT=-36	w do not=-36
p IT YOU COMPARE=-36	k -on _ -le=-36	p GAMBLE BEEN YOU=-36	k , _ MAYBE=36	m anything ,=36	w anything ,=36	s loan=-36	w loan=-36	j were have=36	j am is=36	j i saved=-36	s saved=-36
w saved=-36	p CAUSE I CAUSE=-36	k -re -en YOU=-36	k LIE=-36	p MAYBE I=36	p BEEN GAMBLE I=36	m HAVE not=36	m -te that=36	j my bad=36	p DO NOT HAPPEN=36	k , IT BEEN -at=36	p YOU WE BEEN=-36
k CAUSE _ CHOICE=-36	j would with=36	m IF that=36	k SORRY ME $=-36	j every about=-36	k -ok _ IT=-36	k TRUST -th=36	m TRUST with=36	j him and=36	k I -ed IT ,=-36	j i then=36	j and take=-36
p YOU ME NOW=-36	w was _ doing=-36	k ALL _ YOU=-36	k FEEL -ed=36	j said i=-36	p YOU BEEN DO=36	k -up _ THING=36	w it and=36	j if will=-36	k DO NOT -et=-36	k DO _ -et=-36	p ME SORRY I=36
w if i have=36	j if in=36	k IF _ CHOICE=36	j a so=-36	j you friend=-36	k -he -th -nd=-36	j and one=-36	w if _ feel=36	j what expect=36	k , -at DO YOU=36	k -at DO YOU -ct=36	k DO YOU -ct=36
k DO YOU -ct $=36	k YOU -ct $=36	m YOU expect=36	m expect $=36	w expect $=36	w you expect=36	w you expect $=36	p I ERROR CHOICE=36	m am STATE=36	p STATE WILL=-36	w hurt you $=36	p MAYBE SEX=-36
w that _ did=-36	w , _ because=-36	j it for=-36	k NOT _ THEY=36	m -of it=-36	w of it=-36	p CAUSE ME HAPPEN=36	k THEY _ -re=36	w forgiven=-36	p I IF I=-36	p YOU COMPARE=-36	k FEEL -nd=36
p OTHER DO=-36	p ME LIFE BEEN=36	p MAYBE DO YOU=36	w something _ was=36	w something that was=36	w in _ ,=-36	k ^ I CHOICE YOU=-36	p ALL I IT=36	j as takes=-36	j for takes=-36	j long takes=-36	k -as -ng -as IT=-36
k -as IT -es=-36	k -as _ -es=-36	k -ng -as IT=-36	k -ng -as IT -es=-36	w as _ takes=-36	w as it takes=-36	w long as it=-36	j were that=-36	m this THING=36	p HAPPEN YOU CHOICE=-36	p HAPPEN BUT=-36	k IF ME=36
m IF my=36	m if ME=36	w if my=36	k -to _ NOW=-36	w to _ over=-36	w me too=36	w more _ you=-36	k -so IT I MAYBE=-36	k -re _ YOU=36	k , I WILL -ay=-36	j have my=-36	m for -as=-36
m your TRUST=-36	j know to=36	m -th my=36	w with my=36	j wrote it=-36	j married did=36	k BEEN I=36	m BEEN i=36	k -an=36	p WILL SEX ME=-36	j lying about=-36	j sorry whole=36
w a _ thing=36	p IT THING IT=-36	j truth it=-36	m turned ME=36	j things have=36	j you today=-36	j you less=36	w your _ you=-36	p WANT LIE=-36	k I _ -ht=36	k -ny _ IT=36	k -ll -of IT=36
m drinking -nd=-36	w drinking and=-36	k -ce _ ME=-36	j off with=36	p BEEN JUST IF=-36	j i working=36	w i _ working=36	j sleep at=-36	m sleep -at=-36	w sleep at=-36	k BEEN NOT -ly=36	k NOT -ly=36
m not -ly=36	j where the=36	j behind and=36	j this have=36	p IT ERROR I=-36	p HAPPEN CHOICE IT=35	j if told=35	p I GAMBLE WE=35	p BEEN IT HAVE=35	s cryin=35	w crying=35	j i when=-35
w d _ me=-35	p CAUSE IT BEEN=35	j went through=-35	k HAPPEN -gh=-35	m HAPPEN through=-35	m went -gh=-35	w went through=-35	p IT IT COMPARE=35	j she at=35	s dark=35	w dark=35	k THING THING=35
m -to my=-35	w to my=-35	p THEY CHOICE THEY=35	j we house=35	s till=-35	w till=-35	m again $=35	w again $=35	j sleep over=35	p BEEN JUST HAPPEN=35	j in by=-35	p SAW CAUSE=-35
p HAVE IT YOU=35	j you on=35	p CHOICE BEEN THEY=35	m take IT=-35	w son _ the=-35	k IF IT -es=35	k ^ IF IT -es=35	m BEEN offended=35	j told doctor=-35	k YOU MAYBE HAVE=35	j have about=-35	s count=-35
p COLD I LIE=-35	j my asked=-35	w details=35	w to tell you=35	p LIFE THEY=-35	p WILL BEEN IF=-35	j will same=-35	j and should=35	j d to=35	j could myself=35	j no and=-35	j have why=-35
w have _ an=35	j up your=35	w ^ _ found=35	p BEEN I MAYBE=35	k -a JUST -ed=35	m JUST hundred=35	w a _ hundred=35	j do about=-35	k IT BEEN FEEL=35	k MAYBE _ YOU=35	s bills=-35	w bills=-35
p NOW NOT=-35	k -id YOU=-35	p SEX YOU BEEN=-35	w i looked at=-35	p WILL ME COMPARE=-35	m it -an=35	p BEEN FEEL YOU=35	j to truth=35	p ME IF NOT=35	k -nd NOW=35	k ALL -me=-35	w will _ her=-35
j made the=-35	w affected=35	k , _ DO=35	p YOU ALL=35	p BUT YOU SAW=-35	s salar=-35	w salary=-35	j sleep with=35	m sleep -th=35	w sleep with=35	j money that=-35	j on all=35
s now=-35	w now=-35	k THING YOU=-35	m ^ nobody=-35	w ^ nobody=-35	j i home=-35	m something I=35	w something i=35	p HAVE BEEN I=-35	j did even=35	w did _ even=35	w did not even=35
w my part $=35	w it was only=-35	w you _ your=-35	p LIFE BECAUSE=-35	p LIFE BECAUSE I=-35	k BEEN _ -id=35	j again will=-35	k -in I WILL=-35	m again I=-35	w again _ will=-35	w again i=-35	w again i will=-35
m -es again=-35	p I BEEN BEEN=-35	m WILL not=-35	w will not=-35	j it comes=-35	m IT comes=-35	w it comes=-35	j found was=35	p OTHER NOT=-35	j i awful=35	p GAMBLE WILL=35	p COMPARE CAUSE=-35
k -le -to=35	m -le to=35	j the will=-35	k YOU SAW $=35	j their wives=35	m THEY wives=35	w their wives=35	w ^ _ only=35	j the not=35	p CAUSE BEEN COMPARE=-35	k JUST _ -on=35	k -to _ BECAUSE=35
k YOU -ed YOU=35	p IF ERROR YOU=35	j a trip=-35	j and show=-35	j up on=35	m up -on=35	w up on=35	k MAYBE I BEEN NOT=35	k ^ MAYBE I BEEN=35	m is -he=-35	w is the=-35	j i want=-35
j not we=35	p YOU STATE THEY=-35	w own _ ,=-35	k -ut -he THING=35	p IF ERROR=35	k SORRY -or -at=35	w sorry for what=35	m BEEN one=35	p BEEN NOT STATE=35	m you -th=-35	j perhaps you=-35	m -id it=35
p IT JUST LIE=-35	p LIE YOU I=-35	p BEEN NOW I=-35	k SORRY _ -or=35	p ME SEX ME=-35	k I _ FEEL=-35	j opened a=-35	m opened -a=-35	w i opened a=-35	w opened a=-35	p COLD I YOU=35	p I SORRY HAPPEN=35
p TRUST STATE=35	k IT _ -ch=-35	s drop=-35	w drop=-35	w and you=-35	s yours=-35	p MAYBE ME IT=-35	p I BEEN BECAUSE=-35	k -nt YOU -to -ar=-35	j your let=-35	k YOU COLD $=-35	k -to _ THING=-35
j that money=-35	k -op -nd I=-35	k -op _ I=-35	j the year=35	k -at I BEEN=-35	w you _ bad=-35	j at behavior=35	j at own=35	j look behavior=35	j look own=35	j own behavior=35	j your behavior=35
k -at YOU CHOICE=35	k -at YOU CHOICE -or=35	k -ok -at YOU CHOICE=35	k YOU CHOICE -or=35	m CHOICE behavior=35	m own -or=35	w at _ own=35	w at your own=35	w own behavior=35	w your _ behavior=35	w your own behavior=35	k ^ -ok ,=35
w ^ look ,=35	k SORRY IF ME=35	j eleven and=-35	p BEEN WOULD YOU=-35	j mistakes i=-35	j hurt the=-35	p DRINK BEEN NOT=35	k -nd I LIE -to=-35	m , but=35	w , but=35	m SAW my=35	m BEEN seeing=-35
p IF I=35	k HAVE _ SORRY=-35	k I COLD=-35	m i COLD=-35	k SEX -th YOU=-35	j made bad=-35	k YOU , BECAUSE I=-35	s am=35	w am=35	k OTHER -ts=35	w kept it from=-35	j so badly=35
m -so badly=35	w so badly=35	p I THEY TRUST=-35	p ERROR IT NOT=-35	j i heard=-35	k THEY _ -st=-35	p I SAW THING=-35	j and pretended=-35	w and _ pretended=-35	w and i pretended=-35	s promo=35	j doctor you=-35
j it us=35	m father -ed=35	p NOT ME FEEL=35	j that at=-35	w savings _ i=35	w in _ with=-35	m -at you=35	j about certain=35	m -ut certain=35	w about certain=35	p CHOICE I THEY=35	k CAUSE -me=35
k I CAUSE -me=35	k ^ I CAUSE -me=35	k -a _ -so=35	w a _ so=35	p DO NOT WILL=-35	k SORRY _ -ow=35	j do forget=-35	p THEY THEY YOU=-35	j got not=35	j again in=-35	j for that=-35	j have am=35
w sent _ to=-35	p THEY THEY=35	s own=35	w own=35	j were only=-35	p WILL ME BEEN=35	w no _ of=-35	j came i=-35	k WE _ $=35	p DO HAVE IT=35	j not of=35	j the yourself=-35
k -te -to=35	m -te to=35	j what night=-35	j married and=35	j help it=35	j account you=-35	k -ng _ NOW=-35	j her times=35	k -on ,=35	m -on ,=35	j were sick=-35	k YOU BEEN -ck=-35
m BEEN sick=-35	m were -ck=-35	w were sick=-35	w you were sick=-35	k YOU _ -ow=-35	p YOU OTHER ME=35	m WILL call=-35	w will call=-35	p SAW HAVE=-35	p IT THING CHOICE=-35	m hand YOU=-35	w hand you=-35
j was another=-35	s conta=35	k TRUST _ -he=-35	p I SAW DO=-35	k YOU _ WOULD=-35	k ^ YOU TRUST=-35	w could _ it=35	w understand _ $=-35	k I BEEN DO $=-35	s showe=-35	k IT _ -se=35	k JUST _ -ks=35
p MAYBE STATE I=-35	w it _ for=35	j been right=35	k BEEN -ng IT=-35	p IF NOT YOU=-35	p CAUSE ERROR I=-34	w do _ it=-34	k -le -in=-34	m -le in=-34	p BECAUSE YOU WOULD=34	k -he JUST -ne=34	w the only one=34
p FEEL IT=34	k -ng _ -ve=34	k -ay _ $=34	k -ar ,=-34	m -ar ,=-34	j with my=34	j her name=34	w her name=34	p TRUST YOU NOT=-34	m -re we=34	j whether you=34	k -he _ -er=-34
w did _ know=34	j i coward=-34	k I BEEN -a -rd=-34	w was _ coward=-34	w was a coward=-34	p ME ME SAW=-34	p WANT I BUT=-34	p NOT YOU JUST=34	w i said no=-34	j are things=34	k -he _ -ke=34	j on with=-34
j have the=-34	j you look=-34	p YOU OTHER YOU=-34	j so keep=-34	j in and=-34	p CAUSE YOU FEEL=34	j after to=-34	k I BEEN -ed ,=-34	w have told you=-34	k ^ WILL I=-34	m ^ tomorrow=-34	w ^ tomorrow=-34
w ^ tomorrow i=-34	j hundred bucks=34	k -ed -ks=34	m -ed bucks=34	m hundred -ks=34	w hundred bucks=34	w and _ stayed=-34	w and i stayed=-34	j you called=-34	j you go=34	j will will=-34	p IF ME THEY=34
j down you=-34	k WE=34	k I -nt YOU=34	k I -nt YOU -to=34	w i want you=34	p DO YOU BECAUSE=-34	p COMPARE I WILL=-34	p YOU COMPARE WILL=-34	p WILL FEEL I=-34	p I WOULD HAVE=34	k ^ -he DRINK=34	j not who=34
j knew doing=-34	p YOU GAMBLE BEEN=34	p ALL I HAPPEN=-34	w you _ ,=-34	j scared of=34	m scared -of=34	w scared of=34	j to messages=34	k SORRY IF -he=34	k IT _ -es=34	p DO NOT NOW=-34	k THEY -om -he=-34
j thought i=-34	p FEEL WILL ME=-34	p WOULD SORRY ME=-34	k -a -nt $=34	p OTHER MAYBE=-34	p OTHER MAYBE NOT=-34	p BEEN IT GAMBLE=-34	k NOT CHOICE BUT=-34	p SAW BECAUSE BEEN=-34	j hard time=34	j sorry hard=34	j time with=34
k -a -rd -me -th=34	k -rd -me -th=34	m hard -me=34	m time -th=34	w a hard time=34	w hard _ with=34	w hard time=34	w hard time with=34	w time with=34	k -ay _ ME=-34	k -of -at I=-34	w of what i=-34
k FEEL _ ME=-34	m she WOULD=-34	j am bad=34	j from of=34	p COMPARE BECAUSE=34	j night you=-34	j of did=-34	j go it=34	k BEEN -ed ,=-34	p BEEN STATE NOT=-34	p YOU ME I=-34	k OTHER _ -re=-34
k -ke -up=-34	m -ke up=-34	k ME -nd=-34	j us start=34	w us _ start=34	w deleted=-34	m HAVE changed=-34	p FEEL DO IT=34	k -ng IT -up=-34	p HAPPEN IT YOU=34	k JUST _ LIE=34	j i six=-34
j there because=-34	k BEEN NOT -re -en=-34	k NOT -re -en=-34	m there -en=-34	w not there when=-34	w there when=-34	k -ld _ $=34	k -a -ne=34	m a -ne=34	j what said=34	w what _ said=34	w i will not=-34
k THING _ -me=34	w not _ at=-34	w got _ ,=-34	p HAVE ALL=34	w made you feel=-34	k HAPPEN -he=-34	m HAPPEN the=-34	p WE DO I=34	p FEEL YOU HAVE=34	j it asked=-34	j told too=34	p SEX ME YOU=-34
j you end=34	k WOULD HAVE HAPPEN=34	k WOULD _ HAPPEN=34	p WOULD HAVE HAPPEN=34	p BEEN STATE THEY=-34	j phone so=-34	j yourself because=-34	p WILL NOW YOU=-34	w ^ it hurt=-34	p WOULD BEEN SORRY=34	k -er CAUSE YOU=34	k I -er CAUSE=34
k I -er CAUSE YOU=34	k IF I -er=34	k IF I -er CAUSE=34	k ^ IF I -er=34	m I ever=34	m ever CAUSE=34	w i ever=34	w if i ever=34	p ERROR YOU YOU=-34	w after you=-34	p ME SORRY FEEL=34	p YOU CHOICE SORRY=34
j to stranger=34	j me d=34	p THING NOT YOU=-34	k BEEN -ng YOU=-34	j under and=34	k HAPPEN FEEL=34	m got FEEL=34	k BEEN _ -of=-34	j ever to=34	j will do=-34	p WILL DO LIFE=-34	p THEY IF YOU=-34
j you too=-34	j lied in=-34	k ^ I -nt THEY=34	w start=34	p LIE BEEN=-34	j on that=-34	j a would=-34	j laughed with=-34	w laughed about you=-34	m not -it=-34	m IT happens=34	w memory=34
p WANT THING=34	k TRUST ALL=34	p BUT DO NOT=-34	m -in ways=34	k -fe _ IT=34	k -in _ JUST=34	p I ME DO=-34	k -re _ -he=-34	k ^ _ -ve=-34	k ^ IT -ll=34	k ^ IT -ll HAPPEN=34	w ^ it all=34
k -of IT=34	m of IT=34	w what you=34	j while your=-34	m and YOU=-34	j going to=-34	m going -to=-34	w going to=-34	w , _ in=34	s thank=-34	s singl=34	w single=34
p LIE I I=-34	m put -he=34	w put the=34	p THING COMPARE=-34	m -ng you=-34	j came it=34	j that because=-34	p BEEN NOT IT=-34	k ^ I JUST HAPPEN=34	m only HAPPEN=34	p JUST HAPPEN BECAUSE=34	j late the=34
k SORRY _ YOU=34	k -et ME=34	m -et my=34	p COMPARE I=-34	j without to=-34	p NOT SAW IF=34	j up went=-34	j for to=34	k I BEEN -ed -to=34	k , SORRY ME=34	k , SORRY ME $=34	m , forgive=34
w , forgive=34	w , forgive me=34	k THEY -at=-34	s looke=-34	w looked=-34	j for i=-34	p JUST HAPPEN IT=34	j from bank=34	k -om _ OTHER=34	w from _ bank=34	w it _ ,=-34	p I WILL ALL=-34
k WE ,=-34	m WE ,=-34	m us ,=-34	w us ,=-34	k FEEL _ -he=34	j promised would=-34	k JUST -a=34	m JUST a=34	k -in _ -et=-34	k ME _ BEEN=34	p SORRY HAVE IT=34	j message i=-34
j both this=34	j if and=-34	p I HAVE DO=34	j to doubt=34	k -bt ME=34	m doubt ME=34	w how _ was=34	j i night=-34	p STATE CHOICE I=34	p FEEL CAUSE=34	j going my=-34	j i looked=-34
w i _ her=-34	k IF _ DO=34	m ME doing=-34	w ^ _ wanted=-34	j want it=34	k IT _ -ed=-34	j only had=-34	k ME $=-34	m ME $=-34	m ^ here=-34	w ^ here=-34	k -of _ -nd=34
k DO _ -nd=-34	p YOU HAVE ALL=-34	m I say=34	w i say=34	p I COMPARE ALL=34	k -to -he -or=-34	k -ng _ -up=-34	w sorry for my=-34	p NOT CHOICE=34	s passw=-34	w and hid it=-34	p ERROR I I=34
k IT -nd -he=-34	s payin=-34	w paying=-34	k HAVE BEEN -ed=34	k -or -ny FEEL=34	k -or _ FEEL=34	k NOT -nt YOU=-34	k NOT -nt YOU -to=-34	p BEEN COMPARE=34	p HAVE STATE I=-34	p HAVE BEEN NOW=34	k YOU -ay=34
j me have=34	k -or -he ALL=34	w for the whole=34	j you you=-34	j i job=-34	p CHOICE ME=34	k SAW _ IT=-34	p SAW I I=34	j to at=-34	k -to -ll YOU $=34	p NOT JUST BEEN=34	k JUST THING $=34
p BEEN COMPARE SORRY=34	j it made=34	j your me=34	w were _ out=-34	k ME -ne $=-34	w my phone $=-34	k IT ,=34	m IT ,=34	w it , but=34	w it _ but=34	k -om=-34	m out $=34
w out $=34	j our anniversary=-34	k WE -ry=-34	m WE anniversary=-34	m our -ry=-34	w our anniversary=-34	k LIE COMPARE=34	m -on to=34	p WILL WILL NOT=-34	w would _ you=-34	p I WOULD NOW=-34	p LIFE YOU MAYBE=-34
k -nt -nd I=33	w every _ for=-33	j did it=-33	j not since=-33	j it again=33	k NOT -ed $=33	k , I DO=-33	p LIE BECAUSE BEEN=-33	k SAW _ -ke=-33	m -ar you=-33	k -on _ -se=-33	k -ar -re=-33
m -in in=-33	m again -in=-33	w again in=-33	k WE _ JUST=33	j her apartment=-33	j in apartment=-33	k -in THEY -nt=-33	k -in THEY -nt $=-33	m her -nt=-33	w her apartment=-33	w her apartment $=-33	w in _ apartment=-33
w in her apartment=-33	k MAYBE HAVE=33	m MAYBE have=33	j head over=33	m BEEN left=33	k ^ -om=33	m ^ -om=33	m ^ from=33	w ^ from=33	p MAYBE ME I=-33	p YOU TRUST WOULD=-33	j you over=33
j need i=-33	p WOULD BECAUSE=33	p THING IT=33	j by with=-33	k -me -to=-33	m -me to=-33	p ME YOU CHOICE=-33	p YOU BECAUSE COMPARE=-33	j because too=-33	p I ERROR YOU=33	k -in -so=33	m -in so=33
p JUST YOU=33	j told still=-33	j it like=-33	k -nt ME=33	w that _ with=33	m your GAMBLE=-33	j had it=-33	j if late=-33	k ^ -es BEEN=33	p BECAUSE NOT YOU=-33	p CAUSE ME CHOICE=33	k -gh YOU=-33
m through YOU=-33	j between and=33	m anyway $=33	w anyway $=33	p SORRY ALL I=-33	j on told=-33	k -ts ,=-33	m -ts ,=-33	p LIFE I CAUSE=33	p DRINK LIFE=33	j regret if=33	p ALL ALL=33
j two of=33	p I NOT I=33	p YOU BEEN BUT=33	k IT LIFE=-33	k GAMBLE _ -ed=33	w situation=-33	j it year=-33	k ERROR _ BEEN=-33	k -to _ YOU=33	m -th it=-33	w with it=-33	j not lied=-33
j put back=33	p I GAMBLE LIE=-33	j money it=33	j see will=-33	j card in=-33	m card -in=-33	w card in=-33	p IT NOT ALL=33	m and -ed=-33	p ERROR I SORRY=33	p ERROR SORRY=33	k -ff -to=33
m -ff to=33	k I NOT -nt=33	p BEEN WILL YOU=-33	p LIE LIFE=33	p YOU NOT WILL=33	k HAPPEN -ut $=33	k BEEN DRINK -nd=-33	m -he night=-33	w the night=-33	j was even=33	m have BEEN=33	w have been=33
p ME CAUSE I=33	p YOU WOULD HAVE=33	w drinking=-33	p BEEN I ERROR=33	p THEY OTHER=-33	k HAPPEN _ COMPARE=33	p JUST HAVE JUST=33	j got us=33	p I DRINK IT=33	p IF I WANT=33	j you or=-33	m in IT=-33
w how i was=33	m it -en=-33	w it when=-33	k -ll _ THING=33	k ME STATE $=-33	p ME ALL=33	m party $=33	w party $=33	j i seeing=-33	s recit=33	w recital=33	p THEY YOU JUST=33
k YOU HAVE NOT SAW=33	j pretended for=-33	j with your=33	k ^ NOT -ed=-33	k ^ NOT -ed ME=-33	j sex drive=33	k WANT -ve=33	m WANT drive=33	m sex -ve=33	w sex drive=33	p DO YOU YOU=-33	p IF FEEL BEEN=33
p HAPPEN OTHER=-33	j do her=33	j not would=33	k ^ I=-33	m ^ I=-33	m ^ i=-33	w ^ i=-33	j is are=33	j what that=-33	j to bet=-33	p ME LIE IT=33	m ^ honestly=-33
w ^ honestly=-33	j feel but=-33	j it ago=33	j stopped me=33	p ME IT WILL=-33	k BEEN -ed -in=33	p ME LIE THING=33	k -to _ -se=33	j and knowing=-33	j i knowing=-33	p HAPPEN YOU LIFE=33	j turned to=33
p JUST BEEN YOU=33	w in your=-33	p YOU SAW NOT=-33	p HAVE THING YOU=-33	k BEEN SORRY -or THING=33	m -re than=-33	m more COMPARE=-33	w more than=-33	p NOT NOT FEEL=33	k I _ -up=33	w i _ up=33	k BEEN , I=33
j every am=-33	j guest room=33	k -he -st -om=33	k -st -om=33	m -st room=33	m guest -om=33	w guest room=33	w the guest room=33	p YOU ALL LIFE=33	j i someone=-33	p BEEN YOU I=-33	p NOT I WILL=-33
p YOU DO BEEN=33	p CAUSE COMPARE I=33	p CAUSE FEEL COMPARE=33	p FEEL COMPARE I=33	j a party=33	j and too=33	j are in=33	k -he -st -ne=33	k -st -ne=33	k STATE -on=-33	m STATE on=-33	j stopped with=33
w used that $=-33	w about _ and=33	p SAW ME DO=-33	j wrong way=-33	k WOULD -ll=-33	k WOULD -ll YOU=-33	m WOULD tell=-33	j is it=33	k -gh -a=33	m -gh a=33	m through -a=33	w through a=33
k THEY ,=33	m THEY ,=33	j there the=33	p THEY HAVE=-33	k NOT -om=33	j all and=33	j one us=33	j something was=33	m -he receipts=33	w the receipts=33	j have you=33	w could have stopped=-33
j what a=-33	j room to=33	j leave me=33	j my up=-33	m ^ your=-33	w ^ your=-33	j more than=33	p ME LIFE THEY=-33	p IT BUT ME=-33	p IT THEY HAPPEN=33	p WILL YOU THING=33	p FEEL BEEN NOT=33
p IT I THEY=33	j we been=-33	m -in you=-33	w in you=-33	j paid i=-33	k , I BEEN=33	k -he -me -nd=-33	p LIE THEY=-33	k -de _ -he=-33	k ^ I WILL -nd=-33	k -me _ -id=-33	p HAVE HAPPEN IT=33
p NOT YOU=-33	p IF IT FEEL=33	j i may=-33	p LIFE BECAUSE BEEN=-33	p CAUSE THEY YOU=-33	w me _ it=-33	w our _ that=33	w out _ the=-33	p BEEN BEEN ALL=33	m I went=-33	w i went=-33	p I BUT WILL=33
p I YOU WILL=-33	k -hy _ I=33	w why _ i=33	m her -or=33	k BECAUSE -of -at=33	k BECAUSE _ -at=33	w because _ what=33	w because of what=33	j were alone=-33	s tell=-33	w tell=-33	j mean to=33
j knew married=33	j she married=33	k CHOICE I BEEN -ed=33	k THEY CHOICE I=33	k THEY CHOICE I BEEN=33	k ^ THEY CHOICE=33	k ^ THEY CHOICE I=33	w ^ she knew=33	w she _ i=33	w she knew i=33	j and stayed=-33	j i losing=33
j was losing=33	j about mine=-33	m IT went=33	k ^ SORRY -ut=33	w ^ sorry about=33	j about with=-33	w it did not=-33	j out for=33	k -on -th=33	s on=-33	w on=-33	p IF YOU SEX=-33
p BEEN FEEL HAPPEN=-33	j only so=33	m -on with=-33	p SORRY YOU HAPPEN=33	j time to=33	s forge=-33	m days $=-33	w days $=-33	j when are=33	j sorry said=33	k -en _ -ed=33	j are making=33
m BEEN making=33	w are making=33	w you are making=33	p IF HAVE YOU=33	p IT NOT SAW=-33	k -st -nd=33	p NOT ERROR I=-33	k BUT YOU HAVE=33	p I IT GAMBLE=-33	j will again=-33	p I ALL WE=33	p IF YOU IT=33
k YOU -ng=-33	p CHOICE YOU IT=33	p I LIE THEY=-33	j was drinking=33	m was DRINK=33	w was drinking=33	j went that=-33	j one who=-33	j the who=-33	j bank and=-33	m ^ she=33	w ^ she=33
k CHOICE -se=-33	s story=33	w story=33	k HAPPEN _ ERROR=33	k YOU BEEN FEEL -nd=33	p THEY BECAUSE BEEN=33	j has a=-33	p DO ME=-33	k DRINK _ -he=33	w do anything=-33	p CAUSE WE JUST=33	s and=-33
w and=-33	k -en _ BEEN=33	k -ht _ BEEN=-33	j me feel=33	k CAUSE ME FEEL=33	m ME feel=33	m me FEEL=33	w me feel=33	s suspe=-33	j i somewhere=-33	s real=-33	w real=-33
k BEEN _ SORRY=32	m -nd he=32	w and he=32	m put YOU=32	k YOU BUT=-32	m you BUT=-32	p WE NOT JUST=32	j in house=32	p ERROR ERROR=32	j way things=32	m -ed when=-32	j i man=32
k ERROR , I=32	p GAMBLE I ME=-32	w all that=32	j already knew=32	k NOW CHOICE=32	m NOW knew=32	m already CHOICE=32	w already knew=32	p HAVE THEY YOU=-32	m ^ if=32	w ^ if=32	w when your=-32
p CHOICE IT=-32	p BEEN YOU IT=-32	w you _ made=-32	p YOU BUT BEEN=-32	k HAVE _ -so=-32	w have _ so=-32	j willing to=-32	m BEEN willing=-32	m willing -to=-32	s willi=-32	w willing=-32	w willing to=-32
j told on=-32	p I MAYBE WOULD=32	k YOU -ed=-32	k -ow=32	p SORRY LIFE ME=32	p STATE I WOULD=32	p STATE WOULD=32	s worry=32	w worry=32	j anyone it=32	w this way=32	p I MAYBE TRUST=32
p ME HAVE THEY=-32	w and _ lied=-32	w and i lied=-32	j i over=-32	j with mother=32	j i am=32	m I am=32	w i am=32	s aslee=32	w asleep=32	k HAVE -a=-32	m HAVE a=-32
k BEEN MAYBE=32	p BECAUSE THING I=32	k -ok ,=32	m -ok ,=32	p YOU JUST BEEN=32	j from to=-32	j and do=-32	j gave no=32	k CAUSE ME NOT=32	w gave _ no=32	w gave me no=32	p YOU I WOULD=-32
k -of -ng=32	m of -ng=32	j house i=32	k NOT _ HAVE=32	j to else=-32	w as _ $=32	j started and=32	k JUST BECAUSE=32	p YOU DO THING=-32	p THEY HAPPEN THEY=32	p BEEN JUST NOT=32	j put that=-32
p JUST NOT IT=32	k -ng _ -ne=32	p BECAUSE BECAUSE=-32	k ^ I -ed -a=-32	m it -nd=-32	m -en it=32	s act=32	w act=32	m LIE you=-32	k NOT YOU $=-32	p BUT I JUST=32	j the house=-32
k -ld YOU -he TRUST=-32	m had -ch=32	p SORRY SEX=32	k I WILL -to=-32	p HAVE THING COMPARE=-32	k , -nd I -ld=-32	s illne=-32	w illness=-32	j your of=32	j had a=-32	j called from=-32	w called _ from=-32
k LIFE -ut=-32	w believe _ ,=-32	j is cheating=32	p YOU JUST I=-32	k I SEX=-32	m i SEX=-32	k ^ I BEEN WILL=32	p BEEN THING ME=32	j i lost=32	m -he truth=-32	w the truth=-32	w right _ the=-32
k SEX -on=32	m SEX on=32	k ^ _ DRINK=32	k -to -ct=32	m to -ct=32	k WOULD _ -ng=-32	p IF TRUST=-32	m we JUST=32	j her that=-32	j for family=32	w for _ family=32	p I STATE BEEN=-32
j my before=-32	k DO _ ERROR=-32	p SEX YOU ME=-32	k WE _ -or=-32	k -pt=-32	w have _ to=32	k I HAVE JUST=-32	k ^ I HAVE JUST=-32	j am feel=-32	j at office=32	w at _ office=32	j only told=-32
k -nd I HAVE -ed=-32	w am _ it=-32	k WANT _ -to=32	w wanted _ to=32	p BEEN IT IT=32	w ^ you said=-32	j see him=-32	w see him=-32	w to _ him=-32	w to see him=-32	j best husband=32	m best -nd=32
w best husband=32	w the _ husband=32	w the best husband=32	j you she=-32	p CAUSE CHOICE I=-32	j i a=-32	j i could=-32	p DRINK CAUSE=32	w your head $=32	p DO ME YOU=-32	p I CHOICE ERROR=32	p WILL I LIE=-32
w only _ a=32	p IT BECAUSE I=-32	k -nd YOU BEEN=32	j and and=-32	p WILL LIFE YOU=-32	p WOULD I YOU=32	j with at=-32	p BEEN WANT ME=-32	j a things=32	j few things=32	k -a JUST THING=32	m few THING=32
w a _ things=32	w a few things=32	w few things=32	k I _ -ve=-32	k LIE HAPPEN=32	j and three=-32	k -nd -ee=-32	m -nd three=-32	m and -ee=-32	w and three=-32	k -mb=32	p MAYBE IT IT=-32
j think when=-32	j the telling=-32	m pain $=32	w pain $=32	w that we=-32	j but is=32	j the deleted=-32	j it see=-32	p FEEL I I=-32	p I FEEL SORRY=-32	w photo=32	w truth _ that=-32
j it an=-32	k WOULD HAVE BEEN=32	k LIE -ut IT $=-32	j put you=-32	k NOW _ IT=-32	j doubt i=-32	j two in=32	j about i=-32	k ^ -to=-32	m ^ -to=-32	m ^ to=-32	w ^ to=-32
k -om _ LIFE=-32	j house and=-32	k -at I DO $=32	m planned $=32	w planned $=32	w not _ my=32	j we i=-32	j all it=32	p I CHOICE BECAUSE=-32	w before _ $=32	w intention=-32	p DO BUT I=-32
k HAVE CAUSE ME=32	j caught me=32	m caught ME=32	w caught me=32	j if to=-32	k BECAUSE _ CHOICE=32	k -to -lk -ut=32	j two and=-32	p BEEN ALL I=32	j her you=32	p IT MAYBE THEY=-32	p I THING NOT=-32
p OTHER NOT IT=32	k CHOICE -at I DO=32	s debt=-32	w debt=-32	j in every=-32	k YOU=-32	w , _ me=32	w your _ with=-32	m hard -to=-32	w hard to=-32	p BEEN ME BEEN=-32	j if with=32
p YOU TRUST CAUSE=-32	p IF YOU STATE=32	k -or -ll -he=32	p I MAYBE SEX=-32	p DO SAW=-32	j am say=32	k -nd I WILL NOT=32	s moved=-32	w moved=-32	p WE NOT LIE=-32	k JUST -of=32	m JUST of=32
j your took=32	p NOT WANT=32	j have gone=-32	m have -ne=-32	w have gone=-32	p IT BEEN I=32	p COMPARE I BEEN=32	k DO _ -he=-32	p WE BECAUSE ME=-32	k -to -nd=-32	w ^ _ laughed=-32	w ^ i laughed=-32
m -ut that=32	m felt STATE=-32	s meet=-32	w meet=-32	p OTHER THEY BEEN=32	p SORRY FEEL IT=32	p JUST HAVE=32	k -ck -of=32	m -ck of=32	p JUST YOU BEEN=32	p MAYBE YOU CHOICE=-32	p I HAVE WOULD=32
j on when=-32	p BEEN BEEN WANT=-32	p JUST JUST THING=-32	s somew=32	j how is=32	j said so=-32	p SAW I HAPPEN=-32	p BEEN OTHER IT=32	p BEEN BEEN HAVE=32	j ways you=32	j and deserved=-32	j you deserve=-32
k ^ I DO NOT=-32	p BEEN THEY=-32	j you lied=-32	j are right=-32	m are -ht=-32	w are right=-32	w you are right=-32	p YOU IT=-32	k -ld YOU -er=-32	p SEX THEY THEY=-32	k -ch YOU=32	m -ch you=32
j to phone=-32	p COLD THING=-32	w a _ in=32	p IT IT I=32	p WILL IT=-32	k YOU _ -to=-32	j wrote to=-32	w my _ ,=-32	j the night=-32	j there sides=32	j when for=-32	k -th YOU -en=-32
w if that is=-32	p IT YOU HAVE=32	w i kept it=-32	w kept it=-32	s behin=32	w behind=32	p BEEN NOT WANT=-32	k THING -ut IT=-32	p ALL IT IT=32	j one have=-32	k -ow _ -ed=32	k IF _ HAPPEN=32
k ^ I BEEN -a=32	k ME _ -ce=-32	j was should=32	p BUT YOU ME=32	p IF SEX WILL=-32	k -he -ce $=32	p DO IT=-32	p I THEY THING=32	j on new=32	k -a _ -of=-31	w a _ of=-31	w blamed _ for=-31
k IF -re=31	m IF there=31	m if -re=31	w if there=31	m I answered=-31	w i answered=-31	j and people=-31	k YOU _ -es=-31	k -ht IT=31	w come _ the=-31	p MAYBE SAW=31	j in came=-31
j i be=31	p YOU LIFE SAW=31	p YOU JUST WANT=31	p LIFE NOT=31	p WANT IT BEEN=-31	k , _ SAW=31	j caused pain=31	k CAUSE YOU FEEL $=31	w caused _ pain=31	w caused you pain=31	w you pain=31	w you pain $=31
p I I HAVE=-31	m BEEN all=31	m I let=-31	w i let=-31	w her from=-31	j could her=-31	j you admit=31	k -ed _ WOULD=31	k DO NOT CHOICE=-31	p COLD I WOULD=31	s track=31	k TRUST _ STATE=31
k -ad ,=31	m -ad ,=31	m head ,=31	w head ,=31	p IF YOU YOU=-31	p DRINK I IT=-31	j while to=-31	m sorry -or=31	w sorry for=31	k OTHER -th=31	m OTHER with=31	w everyone=31
j for so=31	p BECAUSE YOU HAVE=31	p SAW ME BEEN=31	p THING BEEN IT=31	k -or IT I=31	j second i=-31	k -he THING IT=31	k -in ME LIFE $=31	p YOU NOW YOU=-31	j you hospital=-31	p I NOT HAPPEN=-31	j you me=-31
j went her=-31	k NOT _ -nd=-31	j gave wrong=31	k CAUSE YOU -he ERROR=31	k YOU -he ERROR=31	w you _ wrong=31	w you the wrong=31	j under lot=31	j under of=31	k -er -a -ot=31	k -er -a -ot -of=31	k -er _ -ot=31
k BEEN -er -a=31	k BEEN -er -a -ot=31	k I BEEN -er -a=31	w under _ lot=31	w under a lot=31	w was under a=31	k WE _ -ed=31	k -nk=-31	k WOULD -ke=-31	k -rm -nd=31	m -rm and=31	j the gambling=-31
w without _ and=-31	p HAPPEN I LIE=-31	s earne=-31	j is this=-31	k -nd -ld YOU I=-31	m were CAUSE=-31	j if can=-31	j on trips=-31	k -ay -re=31	p I STATE IT=31	k BEEN _ -to=-31	j the from=-31
j hear on=-31	s crazy=31	w crazy=31	p IT HAVE FEEL=31	p NOT CAUSE YOU=-31	k IT I DO=31	m -he garage=-31	w the garage=-31	p IT WOULD FEEL=31	j us just=31	k ^ I WOULD -ke=-31	j but it=31
p LIFE BEEN YOU=-31	p ERROR ALL=31	p BECAUSE THING=-31	k -ed -ff=-31	m -ed off=-31	m turned -ff=-31	w turned off=-31	j sister you=-31	j before my=-31	w i _ be=-31	k IT BEEN -ke=31	p I CAUSE THEY=-31
p YOU YOU COMPARE=-31	k I MAYBE BEEN=-31	k MAYBE BEEN=-31	k , ALL=31	m , ALL=31	k ALL _ -or=-31	k -ed -ut $=-31	k YOU _ BECAUSE=31	j feelings hurt=31	w feelings _ hurt=31	j am saying=-31	k -ng -or=31
m -ng for=31	m and -en=31	w i _ seeing=31	p CAUSE ME YOU=31	w i do not=31	k GAMBLE _ LIE=-31	k ^ WE TRUST=31	p WE TRUST BEEN=31	p BEEN IT COLD=31	p IF ME BEEN=31	j see the=-31	k -to HAVE=31
m -to have=31	m to HAVE=31	w to have=31	p BEEN JUST OTHER=-31	k -nd I -ed YOU=-31	p SAW BECAUSE=-31	k HAPPEN -to THEY=-31	k I HAPPEN -to THEY=-31	w every _ to=31	p I HAVE GAMBLE=-31	j it her=-31	m YOU could=-31
w you could=-31	w the _ because=31	w you have been=31	k ^ I DRINK=31	w ^ _ drank=31	w ^ i drank=31	p MAYBE YOU NOT=-31	j your so=31	w marriage=31	k ME COMPARE=-31	j like and=31	m -es are=31
j it began=31	w it began=31	j like i=-31	j our marriage=-31	m WE marriage=-31	w our marriage=-31	w do _ i=31	p DO THING SORRY=31	k -up _ I=31	w up _ i=31	p YOU IT THEY=-31	p I YOU BECAUSE=31
j did have=-31	p THEY I=-31	k I _ -om=-31	k YOU HAVE=-31	m you HAVE=-31	j had phone=31	k BEEN _ COMPARE=31	j with that=31	p NOT SAW=31	w was _ for=-31	p I JUST BUT=31	p CHOICE TRUST=-31
j feel me=-31	k YOU IT BEEN=-31	k MAYBE ,=-31	m MAYBE ,=-31	s hands=31	w hands=31	w it happened=31	p YOU HAPPEN=31	k -a _ -ne=31	m my STATE=-31	p I BECAUSE THING=31	m was -he=-31
w was the=-31	k -he STATE=31	m the STATE=31	k -or -hs=-31	m -or months=-31	m for -hs=-31	w for months=-31	j drinking i=-31	p ALL SORRY=-31	k , _ TRUST=31	w my _ $=31	p I LIFE THEY=31
j in head=31	p CAUSE OTHER=-31	p CAUSE YOU OTHER=-31	p GAMBLE LIFE I=31	s train=-31	j in to=31	p BEEN COMPARE BEEN=31	p DO CHOICE BUT=-31	k SAW _ -er=-31	j to a=31	p LIE I HAPPEN=-31	j the work=31
p BEEN THING MAYBE=31	k NOW _ LIFE=31	p IT LIFE ME=-31	j the loan=-31	m -he loan=-31	w the loan=-31	j stopped because=-31	p BEEN NOT NOW=31	p YOU IT IT=-31	j a an=-31	p I GAMBLE GAMBLE=-31	m things IT=-31
w things that=-31	j you d=31	p BEEN IT NOT=-31	k IT BEEN ALL=31	m YOU never=-31	w you never=-31	j lie mine=-31	p HAPPEN I=-31	m her -er=-31	j look it=-31	w look _ it=-31	p IT IT THING=31
p SORRY FEEL HAVE=31	p LIE CHOICE=-31	k -a=31	s a=31	w a=31	k ^ _ HAVE=-31	k YOU -ed ME=31	j know about=-31	p NOT SAW I=31	k IT -es $=-31	k HAVE LIE=-31	k -nd -ld YOU -he=-31
j broke down=-31	k -ke -wn=-31	m -ke down=-31	m broke -wn=-31	w broke down=-31	p SORRY IF DO=31	j i touch=-31	w touch=-31	j office see=-31	p SEX ME BEEN=31	k -er -on=-31	j i apologize=31
k HAVE -ed $=31	j a him=-31	j when got=31	w when _ got=31	w , _ were=-31	j to first=31	k -pt IT=-31	j turned and=31	j all know=31	m left ME=31	w left me=31	j down night=31
j turned down=31	k -ed _ -wn=31	w turned _ down=31	j feel and=-31	k I SEX -th YOU=-31	j drink not=-31	j you what=-31	m BEEN false=-31	p JUST HAVE BEEN=31	k -ne _ BEEN=-31	p HAVE ALL YOU=31	j got from=31
p HAVE YOU WILL=-31	j about in=31	k -le I BEEN -ng=-31	k -he -or $=-31	k IT IT FEEL=31	p DO NOT SORRY=-31	j that know=-31	k DO NOT NOW=-31	k DO _ NOW=-31	m you -st=31	k -he DRINK=-31	m the DRINK=-31
p YOU FEEL STATE=-31	p ME OTHER THEY=31	m NOT find=-31	k -ut -of=31	m -ut of=31	m out -of=31	w out of=31	k ^ IT BEEN -ow=31	j not us=31	k -on _ THING=31	p STATE ME NOT=-31	p CAUSE I YOU=31
j and anything=31	w past _ $=31	m that LIE=31	k , _ -th=31	w , _ with=31	j felt i=31	k ^ I -ll=31	j with about=31	w just _ the=31	w that _ were=-31	k TRUST _ JUST=-31	k BEEN -a=31
m BEEN a=31	k -nt -he=31	m -nt the=31	w not _ anybody=31	p I BEEN OTHER=-31	k BUT WE=31	k BUT WE BEEN=31	m BUT we=31	k LIFE _ WE=-30	j and every=30	k -of _ -on=30	s fight=-30
p I WOULD JUST=30	j talking about=30	j at will=-30	p TRUST NOT=30	p IT NOT ME=30	p THING I=30	w what _ on=30	k -en IT=-30	p WILL THEY I=-30	k -to ME=-30	m to ME=-30	p THEY LIE IT=-30
m HAVE to=30	j another person=30	m -er person=30	w another person=30	w have _ it=-30	j there a=30	k -nd CAUSE=30	m and CAUSE=30	j about were=-30	w her from the=-30	w out of it=30	w no _ to=-30
m like $=-30	w like $=-30	k -in $=30	m -in $=30	p IT THING DO=-30	p JUST LIE=-30	k BEEN _ CHOICE=-30	k BEEN _ -ow=30	p BEEN SORRY THEY=-30	p BUT NOT THING=30	p IT BUT=30	p I JUST SEX=30
k -he COMPARE -ay=-30	k -ll YOU -he COMPARE=-30	k YOU -he COMPARE=-30	k YOU -he COMPARE -ay=-30	w the same day=-30	w you the same=-30	j long you=-30	k -as -ng -as YOU=-30	k -ng -as YOU=-30	w long _ you=-30	w long as you=-30	j on only=30
k -he -le=-30	m the -le=-30	j of d=30	j her it=30	p SORRY IF HAPPEN=30	s hand=-30	w hand=-30	j where and=-30	p ME HAPPEN ME=30	k NOT _ -up=30	k -nd I CHOICE -to=-30	w and _ chose=-30
w and i chose=-30	s matte=30	w take it=30	j the affair=-30	j am with=-30	k WILL -ow YOU -he=-30	j my the=-30	w at _ in=-30	p CAUSE SORRY ME=-30	w ^ _ ex=30	w ^ my ex=30	p ME OTHER=30
p YOU HAVE OTHER=-30	j telling i=-30	p SAW BEEN DO=30	k BEEN _ ME=30	m -ll that=30	k ALL -ht=-30	m every -ht=-30	k -to LIE=-30	m to LIE=-30	p WILL I BUT=-30	p YOU WANT NOT=30	p FEEL BEEN BEEN=-30
w night _ it=-30	k -ly _ BEEN=30	j is because=-30	w will _ your=-30	k -ry _ -he=-30	p NOT BEEN IT=30	k , _ IF=-30	w , _ if=-30	w and _ days=-30	k -a _ -om=-30	k HAPPEN -ng=-30	m are $=30
w are $=30	w you _ how=-30	j took money=-30	j to happened=30	w it _ no=-30	j you exactly=30	p BEEN NOT WOULD=-30	k -ow IT HAPPEN=30	k -ow _ HAPPEN=30	j never stopped=-30	m NOT stopped=-30	w never stopped=-30
k ^ I SEX=30	p FEEL SORRY IT=30	j swore i=-30	w you i was=-30	j my part=30	m ME part=30	w my part=30	m angry $=-30	w angry $=-30	j and mine=30	k -ve=30	k WOULD _ -to=-30
w and _ were=30	j even me=30	m you FEEL=-30	j a lied=-30	p IF OTHER=-30	p DO IT BUT=30	m mind $=30	w mind $=30	p MAYBE ME=30	p HAVE NOT CHOICE=30	k , IT WOULD=30	p OTHER BECAUSE I=-30
p STATE OTHER BECAUSE=-30	k STATE IT=-30	s home=30	w home=30	s even=30	w even=30	k NOT _ -or=30	k HAVE HAPPEN -a=30	k I HAVE HAPPEN -a=30	w have got a=30	m know $=30	w know $=30
k -a -ke ,=-30	j sorry any=30	w sorry _ any=30	j cheated you=30	j hurt my=-30	k BECAUSE _ -ld=30	s kitch=-30	w kitchen=-30	j have an=30	k I -an NOT=30	w i can not=30	p YOU IT SAW=-30
w to _ you=30	p THING YOU CHOICE=-30	k -ed _ WE=30	w you did not=-30	j stress and=-30	k JUST _ JUST=30	p BECAUSE THEY IT=-30	w both _ you=-30	j there never=-30	p HAPPEN YOU=-30	k ME -in=30	j am hurt=30
j that look=-30	s never=30	w never=30	p IT TRUST BEEN=-30	m at THEY=30	k -ng _ -he=30	k BEEN _ -me=-30	p THEY HAPPEN BEEN=30	p BUT IT IT=30	m before I=-30	w before i=-30	w things _ out=30
j chats i=30	s chats=30	w chats=30	p I LIE THING=-30	w get _ $=30	w , _ what=-30	k NOT _ -of=30	s off=-30	w off=-30	j and right=-30	p I NOT=30	k -se -nd I=-30
m -se and=-30	w each _ $=-30	w did that=-30	w i did that=-30	j took a=30	w no _ for=30	j if felt=30	k -nt ,=30	m -nt ,=30	p NOT BEEN DO=30	m sleep $=30	w sleep $=30
p LIE CAUSE YOU=-30	p HAVE ME WOULD=30	p I THEY LIFE=30	j i there=-30	j act like=30	m act -ke=30	w act like=30	p MAYBE DO=-30	w sorry if the=30	p BEEN WANT IT=30	j d for=30	k COLD ,=30
m COLD ,=30	k -ng _ -by=-30	w ^ i wanted=-30	j i never=30	j apologize i=-30	k -in -ch=-30	j of can=-30	p HAVE NOT NOT=30	j by that=-30	m HAVE lied=-30	m have LIE=-30	w have lied=-30
p ME WE YOU=-30	k -nk _ IT=-30	m mistakes $=30	w mistakes $=30	p TRUST HAVE IT=30	j and is=-30	p THING BEEN I=-30	k -ag $=-30	m -ag $=-30	k I BEEN BUT=30	m BEEN hurt=30	p BEEN HAVE CHOICE=-30
k YOU -de=-30	j am human=30	j i human=30	p HAVE NOT WOULD=-30	k WE _ -le=30	k CHOICE ,=30	m CHOICE ,=30	k -sk ,=-30	m -sk ,=-30	p I WE HAPPEN=-30	p NOT LIFE IT=-30	j ashamed and=-30
k -ld -he -or=-30	k I -ld -he -or=-30	w told _ doctor=-30	w told the doctor=-30	j asked you=-30	j told get=-30	m BEEN working=30	s worki=30	w working=30	j our house=-30	k -he -ts=30	m the -ts=30
k LIE -to YOU $=30	p TRUST LIFE=-30	p HAPPEN ME ME=30	m about -en=-30	j one with=-30	j deleted and=-30	p YOU WILL NOW=-30	k -up _ YOU=30	p CHOICE BEEN I=30	k ^ I CAUSE THEY=-30	p HAPPEN YOU NOT=-30	j is been=30
p THING NOT=30	k -to -op -nd=-30	k -to -op -nd I=-30	w stop _ i=-30	w stop and i=-30	w to stop and=-30	m -a family=30	w a family=30	m every -ng=-30	j the down=-30	k -er YOU -ed=-30	j told at=-30
j i d=30	k HAPPEN _ -ll=30	j your up=-30	w me _ ,=30	j with him=-30	m -th him=-30	w with him=-30	k I LIE BECAUSE=30	k LIE BECAUSE=30	k ^ I LIE BECAUSE=30	m LIE because=30	p TRUST I WILL=30
p I IT LIFE=30	p BUT SEX=30	p ERROR ME=30	j in on=-30	p BEEN BUT NOT=-30	p WE WOULD BEEN=30	p I IT SORRY=30	m hurt YOU=-30	j said again=-30	j go through=30	k -go -gh=30	m -go through=30
m go -gh=30	w go through=30	k CHOICE -nd I=-30	k -so -ch $=30	k YOU -so -ch=30	k YOU -so -ch $=30	w so much $=30	w you so much=30	j what happened=-30	w did _ go=-30	w did not go=-30	m -ld her=-30
w told her=-30	k LIFE=-30	j so what=30	p COLD WOULD=-30	j about so=30	p WILL LIE IT=-30	p SAW SEX YOU=-30	s that=-30	w that=-30	j a chat=-30	w not _ what=-30	p YOU CAUSE YOU=-30
j have is=-30	s pay=30	w pay=30	k I -an=30	m i -an=30	k -nd I WILL=-30	w and i will=-30	m gave YOU=-30	w gave you=-30	j my place=30	k -en I CAUSE=30	w say it=-30
p HAVE NOT I=-30	j that sleep=-30	k -in _ $=-30	m -to her=30	p SAW WE=-30	j half truth=-30	k -lf _ TRUST=-30	w half _ truth=-30	j where i=30	k -se SORRY=30	k -se SORRY ME=30	m -se forgive=30
j your broke=-30	p TRUST LIFE I=-30	w to _ your=30	p IT FEEL COMPARE=30	j the secret=-30	k -at _ -me=-30	w at _ time=-30	j on hid=-30	p ALL BEEN YOU=-30	k -ff _ -ne=-30	p IT YOU DO=-30	j you was=-30
k -he OTHER -nd=30	m end -of=30	w end of=30	w the end of=30	p WOULD BEEN HAVE=-29	p SAW OTHER=-29	k -of IT ,=29	w of it ,=29	p I SORRY NOT=29	j before you=-29	j contact i=-29	m NOT contact=-29
p YOU YOU=-29	p THEY I WOULD=-29	k -ed $=29	m -ed $=29	w one _ i=29	k BEEN -as=29	j year i=-29	j you story=-29	k -pt _ $=29	k -he _ YOU=-29	m both -of=29	w both of=29
p YOU IT COMPARE=-29	k ^ IF=29	m ^ IF=29	p JUST NOT ALL=29	j me i=29	k NOT ERROR=-29	j may been=29	j about my=29	j message and=-29	m knew -at=-29	w knew what=-29	p WILL WANT=29
s done=29	w done=29	j i fake=-29	k -to _ ALL=29	p LIFE LIE=-29	k -in _ IT=-29	j took my=-29	p IT NOT=-29	k ^ IT BEEN BEEN=29	w it is been=29	k FEEL=29	k -he _ ME=29
p SEX I LIE=-29	j is one=-29	w lied to the=-29	k BEEN -me -at=-29	w sorry _ are=29	w sorry you are=29	j was just=29	m to -nd=-29	w to _ at=-29	j the whenever=-29	w it _ of=29	p COMPARE COMPARE=29
k GAMBLE -om=-29	k -ed -ut -of=29	j lot and=-29	j when found=-29	p I WILL JUST=-29	j i mistakes=29	j on what=-29	p SORRY I DO=29	p ALL I NOT=-29	m doing $=-29	w doing $=-29	j her said=-29
k CAUSE ME LIE $=29	w me lie $=29	p I GAMBLE BECAUSE=-29	j there your=29	w there _ your=29	k HAPPEN -nd=29	m HAPPEN and=29	s bets=-29	w bets=-29	k -so $=-29	m -so $=-29	m so $=-29
w so $=-29	j mother funeral=-29	m LIFE funeral=-29	m mother -al=-29	w mother funeral=-29	k MAYBE _ CAUSE=-29	p WANT I YOU=-29	k DO NOT -ll=-29	p SORRY BEEN JUST=-29	m YOU if=29	w you if=29	j i debt=-29
s sent=-29	w sent=-29	j out it=29	k -ur _ -nd=-29	w four _ and=-29	k -to _ -st=29	j that home=29	k -om _ ME=29	k -or -an=-29	m -or an=-29	m for -an=-29	w for an=-29
k IT I HAPPEN=29	k -ed _ -rd=-29	p OTHER THEY=29	p I MAYBE DO=-29	j i apartment=-29	p HAVE FEEL ME=29	p BECAUSE ME YOU=-29	j the sent=29	k JUST -ow=-29	w was at the=-29	j the time=-29	s what=29
w what=29	j bad i=29	p YOU JUST JUST=29	k -ds $=29	m -ds $=29	p I TRUST=29	k ^ I -ot=29	k ^ _ -ot=29	w ^ _ forgot=29	w ^ i forgot=29	p MAYBE HAVE YOU=29	s check=-29
p BEEN ALL WE=29	j in at=-29	j am things=29	j sorry things=29	p IF FEEL STATE=29	j sleep and=-29	p THING DO BEEN=29	p BEEN YOU=-29	k CAUSE _ -of=-29	w ^ i may=29	p I YOU CAUSE=-29	p JUST ERROR=29
j it of=29	k -ke -to=-29	m -ke to=-29	j he it=29	w i _ paid=29	j better am=-29	p COMPARE BEEN SORRY=-29	s if=29	w if=29	j and d=29	k -at _ DO=-29	p BEEN YOU ALL=29
w it _ i=-29	p FEEL YOU BEEN=29	w not _ myself=29	j got your=-29	w am _ $=29	p CHOICE I ALL=-29	j took that=-29	j not in=29	p BEEN SAW=29	m -in your=29	p ME I THEY=-29	p I SORRY CAUSE=29
p I ME LIFE=-29	j bonus and=-29	k BEEN SORRY $=-29	k I BEEN SORRY $=-29	j not again=-29	p CHOICE FEEL YOU=29	k FEEL SORRY=-29	p WE JUST SEX=29	p IT I GAMBLE=-29	p IT HAPPEN BUT=-29	j of day=-29	j he and=-29
j felt like=-29	m felt -ke=-29	w felt like=-29	k -or _ -ys=-29	w for _ days=-29	k -th LIFE=29	m with LIFE=29	p ME YOU ALL=-29	p I YOU TRUST=29	p DO ME NOT=-29	p IF NOT LIFE=29	k YOU I BEEN -at=-29
p LIE YOU LIFE=29	p ME BEEN NOW=29	p GAMBLE IT NOT=29	j when were=29	w when _ were=29	k LIE _ WE=-29	m was -nt=29	p I IF THEY=-29	k -or _ SEX=29	j i anyone=29	k NOW=29	k IF _ FEEL=29
k -et _ -he=-29	m BEEN late=-29	j and again=-29	k HAVE _ WILL=29	j and stop=-29	k BEEN _ -rd=-29	p TRUST YOU BEEN=29	k -ps $=29	m -ps $=29	s healt=29	k -to _ COMPARE=-29	j to her=-29
p TRUST COMPARE=-29	j to sleep=-29	p IT THING ME=29	p ME I LIE=-29	p LIE NOT IT=29	s anoth=29	w another=29	p I BEEN YOU=-29	p SORRY ME ME=29	j paid for=-29	m YOU will=29	w you will=29
m you -ed=-29	k -in -he -st=29	k -ht _ -er=-29	j your her=-29	k BEEN JUST -a=29	p NOT IT FEEL=29	m -to know=-29	w to know=-29	p THING BEEN NOT=29	w read _ messages=-29	k ME _ -so=29	k -up _ ME=29
p CAUSE YOU STATE=29	p NOT JUST I=29	s trip=-29	w trip=-29	k NOT THING=29	j better i=-29	p STATE IT=-29	s half=29	w half=29	p YOU FEEL NOT=-29	p BEEN I BEEN=-29	j not or=29
w ^ _ one=-29	k IT FEEL=29	k -he -er ,=29	p IF YOU ME=29	j as the=29	j up her=29	k -up _ THEY=29	j said your=-29	k I -nt=29	m i -nt=29	j think you=-29	p WANT WOULD NOT=29
p CHOICE CAUSE YOU=-29	j not put=-29	p CHOICE BEEN WANT=-29	m -ed in=-29	p WE NOT=29	k -an LIFE=29	m an LIFE=29	p STATE HAPPEN=29	p IF THING IT=29	k -he -it=-29	m the -it=-29	w i have made=29
p GAMBLE I I=29	w whole _ $=-29	p GAMBLE THING=29	p STATE ME I=-29	j was it=29	j sorry like=29	p I BUT ME=29	w , _ had=29	j forgive if=29	j forgive not=29	k SORRY ME IF=29	k SORRY ME IF I=29
k ^ SORRY ME IF=29	w forgive _ if=29	w forgive me if=29	j forgive i=29	k NOT _ -to=-29	j look for=-29	j tell because=-29	k -ix _ $=29	p CHOICE I THING=-29	k IT HAPPEN $=-29	j night two=-29	j whatever it=29
j without asking=-28	w without asking=-28	p SAW YOU WOULD=-28	j because d=-28	w because _ d=-28	k -up _ -a=-28	w up _ a=-28	k ^ I -nt -to=-28	k WE TRUST=-28	m our TRUST=-28	p NOT BEEN JUST=28	w and _ made=-28
j truth the=-28	k IT -ly=28	p YOU GAMBLE YOU=-28	p BEEN I SAW=-28	k HAVE ERROR=28	m have ERROR=28	k -he SEX ,=28	w the messages ,=28	p I SAW HAVE=-28	j not did=28	j any hurt=28	k -a _ -er=-28
p I WE JUST=-28	p DO FEEL=28	s gets=28	w gets=28	m BEEN bad=28	m asked $=28	w asked $=28	j new year=28	k -ew -ar=28	m -ew year=28	m new -ar=28	w new year=28
k HAPPEN _ ALL=28	p BEEN BEEN BEEN=-28	k -ks _ $=28	k I BEEN -at -he=-28	s vows=-28	w vows=-28	k BEEN STATE $=28	p BUT YOU WOULD=28	k LIFE _ IT=-28	p YOU DO SORRY=-28	p SEX HAPPEN NOT=28	p BECAUSE I WILL=-28
m it FEEL=28	p JUST THING=-28	p BEEN LIE I=-28	k JUST -er $=28	j did on=28	j i well=28	k -nd=-28	j am am=28	p WANT IT ME=28	k -ay NOT $=-28	j gave for=-28	j and there=28
k -nk YOU=28	m -nk you=28	m think YOU=28	w think you=28	k -a -ce=28	m a -ce=28	j you time=28	w that was the=28	p I DRINK I=-28	j was of=-28	k -ck , -nd=28	w back , and=28
w back _ and=28	k IT -ed=-28	j feel the=28	m feel -he=28	w feel the=28	m YOU deserve=-28	w you deserve=-28	p YOU CAUSE LIE=28	s for=-28	w for=-28	k -ke ME=-28	p WILL BEEN YOU=-28
m I came=-28	w i came=-28	k ME -et=-28	k -he -se=-28	m the -se=-28	m -pt it=28	p IT JUST IT=-28	j know because=28	p CHOICE BEEN BECAUSE=28	j still her=-28	p I LIFE HAVE=-28	p HAPPEN BECAUSE I=28
j i going=-28	m been FEEL=28	p ME LIFE I=-28	j the come=28	k I BEEN NOT -ly=28	k IT _ -er=28	j i plate=28	w plate=28	p DO BEEN YOU=-28	j hid from=28	p WANT WANT YOU=28	j tell my=-28
w tell my=-28	j it anyone=28	j because told=28	k -ep YOU=-28	m keep YOU=-28	k -ne -ff=-28	m -ne off=-28	j was i=-28	j i remember=28	k -op -ng $=28	k -of _ HAVE=-28	m JUST me=28
p BEEN BECAUSE YOU=-28	j was sent=-28	w i hid it=-28	j you up=-28	m truth BEEN=-28	w the truth is=-28	w truth is=-28	j my drinking=-28	p ME BEEN ME=-28	p NOT BUT YOU=28	k YOU BEEN -nt -nd=28	m pregnant -nd=28
w pregnant and=28	w were pregnant and=28	k -nd _ WANT=28	p JUST YOU WOULD=28	k ALL -nt=28	m every -nt=28	k -a -om=-28	m a -om=-28	k ^ I -ld THEY=-28	w i told her=-28	w but i was=28	p YOU BEEN NOT=28
j getting and=28	p DO I HAVE=28	j in life=28	k BEEN SORRY -or -he=28	j and other=-28	j yes was=-28	k -er=-28	k SEX -on -he=28	w hear that=-28	k -se _ I=-28	k -th _ -he=28	j still you=-28
m , you=28	w , you=28	m I admit=-28	w ^ _ admit=-28	w ^ i admit=-28	w i admit=-28	j in all=28	j that came=28	p YOU HAPPEN THEY=-28	p YOU THING I=-28	p I ALL STATE=28	j a a=-28
m being COLD=28	k -he -sh=-28	m the -sh=-28	k BEEN -er -to=28	m only HAVE=28	p I JUST I=-28	w kept _ $=-28	p WOULD BEEN NOT=-28	j work i=-28	p DO NOT CHOICE=-28	j took you=-28	p NOT IT ME=-28
s mortg=-28	w mortgage=-28	k THEY _ -es=-28	k I BEEN STATE -of=28	j so no=28	m I started=-28	w i started=-28	k -ll _ -nd=-28	k GAMBLE , -nd=-28	k ME THING ,=-28	k -id _ DO=28	p BUT YOU JUST=28
p CAUSE ME LIFE=-28	k -on -ut=28	m -on about=28	j from me=28	w ^ _ kissed=-28	j job i=-28	k -om WE=-28	m from WE=-28	s wante=28	w wanted=28	j whole thing=28	j d and=28
p BEEN IT SAW=28	j the job=-28	k YOU _ -an=-28	k BUT I=-28	m BUT i=-28	k -nd YOU -he=-28	k ^ I BUT=-28	w ^ i still=-28	p WOULD HAVE IT=28	k I -ar=-28	k ^ I -ar=-28	m I hear=-28
m i -ar=-28	w ^ _ hear=-28	w ^ i hear=-28	w i hear=-28	k SAW IF I=-28	m asked IF=-28	w asked if=-28	w asked if i=-28	k IF THEY=-28	m if THEY=-28	j other and=28	p DO THING IT=-28
p SAW WOULD=-28	k FEEL , I=-28	p YOU CAUSE HAPPEN=-28	p I BECAUSE=28	m all ,=-28	w all ,=-28	s made=-28	w made=-28	p WILL NOT=-28	k BEEN -ay=-28	p BEEN IF=28	p CHOICE YOU BECAUSE=-28
j broke one=-28	s stres=-28	j i from=-28	k -ep=28	k ^ I -ed IT=-28	k -ps=28	j wrote on=-28	m IT it=-28	w that it=-28	j long and=28	m was COMPARE=-28	p DO YOU IT=28
k JUST SEX $=28	p WOULD WOULD=28	k -a -se=28	m a -se=28	j a long=28	m -a long=28	w a long=28	j work was=28	m -ut everything=28	w about everything=28	k BEEN -se=28	k BEEN -se $=28
k IT BEEN -se=28	k IT BEEN -se $=28	p BEEN WE HAVE=28	w it that way=-28	j am late=-28	j go and=28	k ME OTHER $=-28	j never how=28	m COLD you=-28	w bit _ $=28	j accept apology=28	j accept my=28
j please accept=28	j please apology=28	k -pt ME=28	k -pt ME SORRY=28	k -pt _ SORRY=28	k -se -pt=28	k -se -pt ME=28	k -se -pt ME SORRY=28	m -pt my=28	m -se accept=28	m accept ME=28	m please -pt=28
w accept _ apology=28	w accept my=28	w accept my apology=28	w please accept=28	w please accept my=28	w you _ never=-28	k -to _ -th=-28	w to _ with=-28	p WOULD NOW=-28	k -at ME LIFE=-28	p ME COMPARE I=-28	k BEEN -ng ME=28
m be -th=28	w be with=28	m HAVE answered=28	w have answered=28	m -th your=28	w with your=28	p JUST WE=-28	k ^ YOU=-28	m ^ YOU=-28	w ^ you left=-28	j even had=28	k NOT _ BUT=-28
p BEEN HAVE=28	p BEEN CHOICE=28	p ME WOULD BEEN=28	k DO NOT -ve=-28	k -nk IT=28	m think IT=28	k IF YOU=28	p I BEEN NOW=-28	m never HAVE=-28	j out on=28	p DO THING BEEN=28	k WANT -at=28
j in said=-28	m -it it=28	w admit it=28	m person YOU=-28	w person you=-28	k I BEEN -in=-28	p THEY I LIE=-28	p CAUSE TRUST YOU=28	k -up -th=28	m -up with=28	m up -th=28	w up with=28
j i had=-28	k NOT -nt -to=27	k SORRY IT FEEL=27	j i kissed=-27	j home on=-27	j did some=27	k DO -me=27	k DO -me THING=27	k I DO -me=27	k I DO -me THING=27	m DO some=27	m did -me=27
w did some=27	w i did some=27	p YOU ME WILL=-27	k -on IT I=27	p THEY BEEN DO=27	j all the=27	k BEEN -on -he=-27	p I IT OTHER=-27	p TRUST BEEN YOU=-27	j it what=27	k BEEN COMPARE=27	m HAPPEN again=27
j was about=-27	k HAPPEN _ -up=27	w house _ and=-27	p YOU MAYBE NOT=-27	p SORRY I COLD=-27	p BEEN STATE LIFE=27	p IT NOT THING=-27	j i mine=-27	p HAVE ALL BECAUSE=27	m YOU want=-27	w you want=-27	w tell her=-27
k SAW -ow=27	m SAW how=27	k -to _ FEEL=27	j the all=27	k ^ IT JUST=-27	k -ed _ BECAUSE=-27	p I I=-27	k DO -a=-27	m DO a=-27	j with next=-27	p SAW ERROR=27	p YOU SAW ERROR=27
m maybe YOU=-27	w ^ maybe you=-27	w maybe you=-27	p YOU CHOICE THING=27	k -a _ -ty=27	j father died=27	j father was=27	m LIFE died=27	w father died=27	w every=-27	m WE never=27	w we never=27
k YOU _ THING=27	s women=-27	w women=-27	k -ng -he THING=27	p CAUSE CAUSE=-27	k -ry _ YOU=27	j because asked=-27	w because _ asked=-27	k -rn=27	p SAW YOU THEY=-27	s first=-27	w first=-27
k I DO NOT -nt=-27	p WILL YOU BUT=-27	j a than=27	k -ne -of=-27	m -ne of=-27	m -to this=27	j was three=27	k SAW -he -nd=27	s would=-27	w would=-27	m NOT when=-27	p ERROR I LIFE=27
p I SEX WE=-27	j you working=-27	k BEEN SORRY I=-27	k I BEEN SORRY I=-27	w am sorry i=-27	p LIFE ME NOT=-27	m -he only=-27	w the only=-27	s but=27	w but=27	k -at I DO ,=-27	k YOU -nd=-27
j my best=27	p WOULD WE=27	p BUT IT I=-27	m it -ed=27	j a story=27	k -ng I=-27	m -ng i=-27	w because you asked=-27	p YOU SEX IT=-27	p TRUST IT=-27	p NOW CHOICE=-27	j had the=-27
j at so=-27	k -ry -in=-27	p TRUST YOU YOU=27	w the _ when=27	m THING too=27	w way , i=27	w way _ i=27	j going the=27	p BEEN YOU THEY=27	j i wanted=-27	m BEEN honest=27	j the rent=-27
m -he rent=-27	w the rent=-27	j not is=-27	k IF=27	k HAVE _ ERROR=-27	m into -he=27	w into the=27	k ^ I -ht=-27	w am sorry that=27	k CAUSE ERROR $=27	w sorry if that=27	k -a THING I=27
k -in -a THING=27	k -in -a THING I=27	p SEX I CHOICE=-27	k IT -on=-27	j someone you=-27	p THING WILL YOU=27	k IT _ THING=27	j and hear=-27	p MAYBE NOT I=27	k -ht -or=27	k ALL -ht -or=27	m -ht for=27
m night -or=27	w every night for=27	w night for=27	j to apologize=-27	k TRUST -ut=27	m TRUST about=27	w the _ you=-27	k -of _ TRUST=-27	k YOU -ad $=27	m d HAVE=27	k -es=-27	k I DO BEEN=-27
w i did was=-27	w ^ it just=27	p HAVE ERROR=27	p DO SAW ME=-27	m -to understand=27	w to understand=27	m about -a=27	w about a=27	k -nd -id=-27	m and -id=-27	m way ,=27	w way ,=27
j into something=27	m -to something=27	w into something=27	k DO NOT -nt -to=27	w not want to=27	k -he THING THING=27	s they=-27	w they=-27	j we only=27	w you know $=27	p YOU MAYBE THEY=-27	j by to=-27
k -ss IT=27	j left to=27	k IT IF=-27	m IT if=-27	k GAMBLE _ IT=27	s had=-27	w had=-27	p YOU CHOICE NOT=-27	k -hy=-27	j your good=27	m THING you=-27	p WOULD IT=-27
m house $=27	w house $=27	j put through=27	k -ut YOU -gh=27	k -ut YOU -gh $=27	k -ut _ -gh=27	k YOU -gh $=27	m YOU through=27	w put _ through=27	w put you through=27	w you through=27	w you through $=27
p YOU IT JUST=-27	m you -ch=27	p FEEL WE IT=27	m your -ay=-27	j going you=-27	j hard the=27	k -or=-27	w , i have=27	p CHOICE JUST=-27	k YOU -nt=27	j want the=-27	j when her=-27
j bottle in=-27	j i bottle=-27	m bottle -in=-27	w bottle in=-27	w have _ her=27	p IF YOU WILL=-27	p BEEN IT WE=27	m ME own=27	w my own=27	p NOT WILL IT=-27	p BUT I DO=-27	w sex _ ,=27
p BEEN BUT BEEN=27	k THING I BEEN=27	j idea i=27	k MAYBE _ -ld=27	j not way=-27	j little the=27	j been i=-27	m sent ME=27	w front _ you=-27	w front of you=-27	j swore it=-27	w is no=-27
k I JUST -ed=-27	w and let you=-27	j what of=-27	j then am=27	j not want=-27	j too and=-27	j down i=-27	j feelings developed=27	k ^ FEEL -ed=27	m FEEL developed=27	s devel=27	w ^ _ developed=27
w ^ feelings developed=27	w developed=27	w feelings developed=27	k NOT -nt=27	p DO SAW IT=-27	p I WANT ME=-27	k -ng -en=-27	m -ng when=-27	w that you are=27	s eveni=27	w evening=27	w long _ it=-27
k ERROR I WILL=-27	k ERROR I WILL -ll=-27	k ERROR _ WILL=-27	k -rd _ -th=-27	p FEEL HAVE NOT=-27	m I gave=-27	w i gave=-27	j is not=27	k BEEN -ng -to=27	p BEEN THEY THEY=27	p YOU HAVE ME=27	m -ay that=-27
p YOU BECAUSE ME=27	p NOT HAPPEN FEEL=27	p TRUST BEEN NOT=27	s ugly=-27	w ugly=-27	m IT way=27	w ^ _ know=27	j i to=-27	j i as=27	s slept=-27	w slept=-27	k -ht _ -to=27
k ^ I STATE ME=-27	j been since=-27	p THEY NOT ME=-27	k IT MAYBE NOT=-27	j it about=-27	p I I NOW=27	k -th -he LIFE $=27	j your all=27	k -so -re BEEN=-27	k I CHOICE YOU=-27	k IF I WOULD=-27	w if i d=-27
k LIE IT=-27	m -nd when=-27	k MAYBE _ FEEL=27	w not think it=27	w look _ $=27	j the bigger=27	p I WILL THING=27	k -nd I CAUSE=27	m IF you=27	p FEEL YOU WOULD=-27	p LIE ERROR=27	p ME IF YOU=27
p IF SAW SEX=-27	p BEEN THING BEEN=27	k -rs -nd=-27	m -rs and=-27	p NOT BECAUSE BEEN=-27	k -ok -he LIFE=-27	k I -ok -he LIFE=-27	j anyone i=27	p ME ME DO=27	m WE and=-27	k -or -on=27	m -th you=-27
w with you=-27	k -lt=-27	k -na $=27	k -th -na $=27	m -na $=27	p I THEY OTHER=-27	k -ut _ NOT=-27	p BEEN CAUSE I=27	k -re I=27	m -re i=27	p GAMBLE ME=27	p OTHER I BEEN=-27
j late nights=27	k -te -ts=27	m -te nights=27	m late -ts=27	w late nights=27	k BEEN NOT ,=-27	p I THING ME=27	p THEY I CAUSE=-27	m in -ch=-27	w it went=27	p I NOW I=27	p CAUSE YOU MAYBE=-27
s why=-27	w why=-27	p YOU THING DO=-27	k -it -on=27	m -it on=27	p YOU WE THEY=-27	j i talking=27	j talking to=27	m talking -to=27	w talking to=27	p THING I WOULD=-27	k HAPPEN _ -ng=27
m GAMBLE was=-27	k BUT IT BEEN=27	p I IT STATE=-27	p THEY SAW ME=27	w me _ i=27	k ALL TRUST=-27	k -he GAMBLE -nd=-27	m gave THEY=27	k ME _ -ay=-27	k -ow _ ME=27	j nobody it=27	j of a=27
k -es _ -ed=26	j an about=26	w the _ money=-26	k FEEL _ -st=26	j but am=-26	j it much=-26	k THING _ WE=26	p YOU HAVE SAW=26	s wheth=-26	w whether=-26	m blamed YOU=-26	k LIE _ SEX=26
k ^ _ -re=26	p YOU NOW NOT=-26	s keep=26	w keep=26	j was done=-26	p NOW NOT YOU=-26	w trust _ $=-26	k -he -nd=-26	m the -nd=-26	w a _ that=-26	p SORRY BEEN THING=-26	j i read=-26
k THING _ -at=26	j it snowballed=26	s snowb=26	w snowballed=26	j it sound=-26	m IT sound=-26	w it sound=-26	w sound=-26	k BEEN THING=26	k BEEN -ir=26	p SAW IF I=-26	j trusted your=-26
k ME -th YOU=-26	k TRUST ME -th YOU=-26	w me with your=-26	k ^ WOULD=26	m ^ WOULD=26	m ^ should=26	w ^ should=26	s weeke=26	w weekend=26	w checking=26	j do for=26	j broke i=-26
p BEEN MAYBE IT=26	k -rd $=26	m -rd $=26	j me to=26	p SORRY YOU IT=26	j sorry way=26	k NOT _ -ly=26	p I SAW I=-26	p COMPARE IT BEEN=-26	k YOU -on ,=-26	k OTHER -ed=26	w me _ that=-26
k NOT _ -ut=26	k WOULD _ FEEL=26	k -ls=26	k -ue $=-26	m -ue $=-26	p YOU HAVE CAUSE=-26	p BECAUSE BEEN ME=-26	k ^ SORRY IT=26	w ^ sorry that=26	k BEEN -he -st $=26	j came of=26	p THEY I NOT=26
w all _ it=-26	s an=26	w an=26	j are i=26	w you _ an=-26	k -in _ ,=-26	p SORRY YOU BEEN=-26	j her had=-26	p YOU FEEL YOU=-26	p BEEN ALL COMPARE=-26	p YOU ALL COMPARE=-26	w am not=-26
w i am not=-26	w ^ our marriage=26	w that is on=-26	p WILL WOULD NOT=-26	p IF BEEN THING=26	p NOT IT NOT=26	s set=26	w set=26	k -er BEEN=26	k -re BEEN=-26	w whole thing=26	p BUT IT THING=26
p I MAYBE ERROR=26	p YOU ME COLD=26	k ME _ NOW=26	k WILL _ -th=26	j off your=-26	p I SORRY IF=26	j knew it=-26	p HAVE ME BECAUSE=26	k -in -me=26	m in -me=26	p FEEL WOULD=-26	p I GAMBLE ME=-26
j sorry thing=26	j me there=-26	j i reason=26	j see how=26	k ME -ng=-26	p JUST BECAUSE ME=-26	j did what=26	k -re=26	p I LIE DO=26	p ALL CHOICE=26	p YOU I LIE=-26	j own you=-26
m her -at=26	k -th _ LIFE=-26	w ^ _ watched=26	w ^ i watched=26	p WOULD THING YOU=-26	j turned a=26	p IF IT BEEN=26	j gave about=-26	p IF BEEN SORRY=26	p BEEN YOU COMPARE=26	p NOT THING=26	k -to -he -on=-26
j sorry everything=26	w sorry _ everything=26	j that one=-26	j about trip=-26	k -ut _ -ip=-26	w about _ trip=-26	j she kept=26	j with baby=26	w the _ were=26	k IF YOU -an=-26	k IF _ -an=-26	w if _ can=-26
w if you can=-26	p SORRY ME OTHER=26	j made things=-26	j own i=26	p BEEN SORRY CAUSE=26	j things if=26	p THEY GAMBLE=-26	j i pay=-26	j the love=26	s you=-26	w you=-26	p NOT I ME=-26
p ALL I I=-26	w i will call=-26	k THING _ NOT=26	k BECAUSE I BEEN=26	p BEEN IT DO=-26	p BUT IT YOU=-26	k -on -se $=26	k IT -on -se=26	k IT -on -se $=26	k THING I HAVE=26	p LIE WE=-26	k IT BEEN -ue=26
p THING YOU THEY=-26	m been -ed=26	k IT BEEN -at YOU=26	w is what you=26	j me will=26	j surgery and=26	m surgery -nd=26	w surgery and=26	k -me _ ME=-26	k -nt -th=-26	m -nt with=-26	k IT -an=26
k -ke _ BEEN=-26	p YOU CAUSE FEEL=-26	p IT IT CHOICE=26	p SAW THEY=-26	j a could=26	j do why=26	p IT BEEN DRINK=-26	k -id _ -to=-26	w said _ to=-26	k -an BEEN=-26	m -an be=-26	m can BEEN=-26
w can be=-26	k NOT DO THING=-26	p SORRY LIE IT=-26	j hurt in=-26	j last and=-26	m -to get=26	w to get=26	k -ne _ LIE=26	p I CAUSE COMPARE=-26	k IT -as LIE=26	k IT -as LIE $=26	k SAW IT -as LIE=26
w but it was=26	p YOU CAUSE BEEN=-26	k TRUST I=26	m TRUST i=26	j looked you=-26	w one _ $=26	j the let=-26	p CHOICE LIFE=-26	j a can=26	j sorry at=-26	k HAVE _ -me=-26	j me told=-26
k , _ -to=-26	w , _ to=-26	j a told=-26	m -to me=-26	w to me=-26	k BEEN TRUST -th=26	k THING _ I=26	m YOU my=-26	w you my=-26	p THING BEEN YOU=-26	p WOULD I DO=26	s less=26
w less=26	k -ss $=-26	m -ss $=-26	j you pay=-26	j get i=-26	p NOW YOU IT=-26	p IT IT LIFE=26	p BEEN COLD=26	k DO NOT WANT $=26	j he to=-26	j there good=-26	k -re BEEN NOT -a=-26
k BEEN NOT -a -od=-26	k NOT -a -od=-26	m never -a=-26	w never a=-26	w never a good=-26	w there _ never=-26	w there was never=-26	w was never a=-26	k -lk _ IT=-26	p LIFE THEY BEEN=-26	p THEY BEEN WE=-26	m not SAW=26
p CAUSE DO IT=-26	w it _ nothing=-26	j went out=26	p THEY HAVE HAPPEN=-26	p YOU WOULD=26	m YOU say=26	w you say=26	s lied=-26	w lied=-26	k -er _ ,=-26	m -er after=-26	j not from=26
w had _ to=-26	p ME IT CHOICE=-26	j know the=-26	p IF I DO=26	w to _ my=-26	j savings i=26	j needed i=26	w with him and=-26	p COLD I DO=-26	j did say=26	k -he THING I BEEN=26	w way _ am=26
w way i am=26	k -he _ -ed=26	p YOU TRUST COMPARE=-26	j you caught=-26	j night i=-26	j when we=-26	w ^ _ ended=-26	p TRUST WOULD=26	j i threw=-26	w differently=26	j were pregnant=-26	j you pregnant=-26
k YOU BEEN -nt=-26	k ^ YOU BEEN -nt=-26	m BEEN pregnant=-26	w pregnant=-26	w were pregnant=-26	w you _ pregnant=-26	w you were pregnant=-26	p ALL WE HAVE=26	w that _ ,=-26	m out -to=26	w out to=26	j you have=-26
j but i=-26	p THEY YOU HAVE=-26	k OTHER -ce=-26	m it -ly=26	p STATE HAVE I=-26	j is over=26	m is NOW=26	w is over=26	k -sh=-26	j that my=-26	k NOT -to=-26	m NOT to=-26
w think _ it=-26	k , I -pt=26	p I NOT WANT=26	p ME TRUST I=-26	j way am=26	j she i=26	k I NOT=-26	m I never=-26	m i NOT=-26	w i never=-26	k BEEN -in=-26	p IT BEEN LIE=26
j and because=26	k BEEN SORRY , BUT=26	w sorry , but=26	w sorry _ but=26	j ways i=26	w did it=-26	k -a -ed=26	m -a hundred=26	m a -ed=26	w a hundred=26	w own _ i=26	j cruel was=26
k ERROR -on $=26	j you off=-26	p LIE IT BEEN=-26	k -al BECAUSE=-25	j what to=25	p I WANT WANT=-25	k -of IT -nd=25	m on -a=-25	w on a=-25	k YOU -he TRUST=-25	w you _ truth=-25	w you the truth=-25
p HAVE NOT CAUSE=-25	k -he -or=-25	m the -or=-25	p IT LIFE NOT=25	j an account=25	j not more=25	k WILL -on=25	m WILL on=25	m going -on=25	w going on=25	k -ld _ -nd=-25	j some of=25
j say sorry=25	p YOU CAUSE=-25	p SORRY IT BUT=25	j ever me=25	k IT WOULD=-25	m -a lie=-25	w a lie=-25	p I BEEN WOULD=-25	k I SAW YOU SEX=-25	k SAW YOU SEX=-25	p SAW YOU SEX=-25	k CAUSE ME LIE=25
p WANT YOU HAVE=25	m that WOULD=-25	k -en ME=25	k -on WILL=-25	m on WILL=-25	k -a _ -on=25	p WOULD NOT BEEN=-25	w was in a=25	w ^ _ threw=25	j the into=25	j i think=-25	p HAPPEN NOT IT=25
j take for=25	k -ke _ -or=25	w take _ for=25	k -at ME -er=-25	k BEEN -he -ne=-25	w been _ ,=-25	s live=-25	w live=-25	p BECAUSE I BEEN=25	j and work=-25	j the check=25	p I THEY BUT=-25
j explain it=-25	k OTHER ALL=-25	m OTHER every=-25	k COMPARE THING $=25	m -st thing=25	w this and i=-25	p IT YOU YOU=-25	j see and=-25	p BEEN IT BEEN=25	p ME IF BEEN=25	k HAPPEN _ -ne=25	k -ft=25
w shift=25	j for bad=-25	w i _ say=-25	p IF I LIFE=25	k , _ BECAUSE=-25	m BEEN open=25	w ^ _ would=-25	k -ke _ I=-25	k ^ THEY=25	m ^ THEY=25	j made about=-25	p LIFE LIE YOU=-25
p TRUST NOT YOU=-25	w that _ are=25	p LIE WOULD=25	j things went=25	j i trip=25	j all of=25	k -ll -of=25	m -ll of=25	m all -of=25	w all of=25	j was something=-25	j let was=-25
j into and=-25	p YOU THING=25	w account , i=25	p THING THEY=25	j had i=-25	j in home=-25	k -nd I WILL -ow=-25	k WILL _ ME=-25	p ME COMPARE DO=25	p I ALL HAVE=-25	p WOULD BUT BEEN=25	k IT SEX=25
p WE BEEN WILL=25	j every two=-25	p HAVE STATE=-25	j was husband=25	p NOT BEEN NOW=-25	j you read=-25	j you crazy=-25	j what about=-25	m nobody WOULD=-25	w nobody would=-25	m -or not=25	j part of=25
m part -of=25	w part of=25	s blame=25	k SORRY _ -ok=25	p I COLD HAVE=25	j is if=25	p WILL WOULD YOU=-25	k -ls $=-25	m -ls $=-25	j of up=-25	j her me=-25	k NOT HAVE=25
p SORRY FEEL BEEN=25	j makes it=-25	m makes IT=-25	w makes it=-25	k BEEN -ow I=25	k IT BEEN -ow I=25	w is how i=25	p I OTHER HAPPEN=-25	k BEEN _ ERROR=-25	p FEEL I FEEL=-25	k -he ALL=-25	m the ALL=-25
w with _ i=-25	w just _ i=-25	j then the=25	k -ht _ -ll=-25	j to go=25	j every is=25	s means=25	w means=25	k SEX -at=-25	m SEX at=-25	p FEEL THING I=25	k IT -ip=25
p DRINK I BEEN=25	j wrote i=-25	m my -nd=25	k NOT -th YOU=-25	m not -th=-25	w not with=-25	w not with you=-25	p BEEN THING THING=25	k -ke _ -in=-25	k -ke THING=25	j a break=25	k -a -ak=25
m -a break=25	m a -ak=25	w a break=25	k -ar YOU=25	p IT MAYBE=25	m BEEN okay=-25	k ME _ COMPARE=-25	j drove with=25	j just the=25	p GAMBLE YOU BEEN=-25	k YOU -ce $=-25	p BEEN CAUSE ME=25
k -a -on=25	m a -on=25	k CAUSE ,=25	m CAUSE ,=25	k I NOW=25	m i NOW=25	k ME _ -ht=-25	m LIFE is=-25	p YOU HAVE THING=-25	p YOU SAW COMPARE=-25	m talk -ut=25	w talk about=25
s unhap=-25	w unhappy=-25	j and could=-25	p IF CAUSE ERROR=25	k HAVE -to=25	j sorry went=-25	w and that=-25	p LIFE NOT CHOICE=-25	k -ut ME=25	p LIE IT YOU=-25	w know what i=25	k SEX ,=25
m SEX ,=25	k I BEEN -on=-25	w i was on=-25	k , -nd I -id=-25	p WOULD BEEN=25	j only one=25	p DRINK CAUSE I=25	j want at=25	m CAUSE to=25	p NOT IT THING=25	w have _ up=25	j it hundred=25
p ME YOU FEEL=25	p BEEN LIE BUT=-25	m HAVE gone=-25	s disho=25	w me and=-25	j get when=-25	k , _ ME=-25	j front kids=-25	j in kids=-25	j of kids=-25	k -nt -of -he LIFE=-25	w of _ kids=-25
w of the kids=-25	w work _ i=25	w be _ for=-25	p STATE WANT BEEN=25	w ashamed _ i=-25	k I -id I BEEN=25	p NOT ERROR BEEN=25	j what in=-25	m -he savings=25	w the savings=25	p ME STATE=25	k BEEN NOT JUST=-25
k WE _ -th=25	k -he SEX HAPPEN=25	k ^ -he SEX HAPPEN=25	m BEEN there=-25	j you waiting=25	m that THING=25	m took IT=-25	p DO IT ERROR=-25	p TRUST WOULD HAVE=-25	p WE DO NOT=25	m your -ry=-25	k -ge=-25
w their _ $=25	m were -nt=25	j on year=25	m I watched=-25	w i watched=-25	p HAVE WILL=-25	j in shower=-25	j the shower=-25	m -he shower=-25	w in _ shower=-25	w in the shower=-25	w shower=-25
w the shower=-25	k , -re BEEN=25	m , there=25	w , there=25	p IT HAPPEN ME=25	k BEEN NOT -he=25	j me me=25	p YOU CAUSE THEY=-25	w , you have=25	k -nd _ IT=-25	p SORRY IT HAPPEN=25	j it should=25
w it should=25	p YOU TRUST=-25	k WANT -to FEEL=25	k WANT _ FEEL=25	m -pt that=-25	j the i=-25	k -a _ NOT=-25	j anything you=-25	k -en -th=-25	m -en with=-25	j lunch with=-25	p YOU ME TRUST=-25
p THEY JUST HAPPEN=25	p SEX MAYBE=25	p THEY ME I=-25	s helpe=-25	w helped=-25	p STATE JUST=-25	j could with=25	p HAVE NOT YOU=-25	j with if=-25	j not explain=-25	j i honest=25	p YOU IT SEX=-25
j the guest=25	m -he guest=25	s guest=25	w guest=25	w the guest=25	w were in the=-25	m NOW my=-25	j anything was=-25	s leave=-25	j i not=25	k -ud=-25	p YOU IT WOULD=25
p ME OTHER LIE=-25	j please me=-25	s no=-25	w no=-25	j the credit=25	j was lot=25	p IF SEX=-25	j her the=-25	j can have=25	j the go=25	j a reason=25	k IT HAPPEN -on=-24
k -to -ep YOU=-24	m -ep you=-24	w keep you=-24	w to keep you=-24	k -ve -nd=-24	w ^ _ have=-24	j at a=24	k NOT -rd=24	p YOU ME HAPPEN=24	k LIFE , IT=24	w i did it=-24	k -of WE -ed=24
m us -ed=24	k I WILL -ll ME=-24	j be i=24	k DO NOT CAUSE=-24	k DO _ CAUSE=-24	p JUST DO NOT=24	p SAW SEX THEY=24	m had -en=-24	p I THEY LIE=-24	j crossed a=-24	j crossed line=-24	k -ed -a -ne=-24
m crossed -a=-24	w crossed _ line=-24	w crossed a=-24	w crossed a line=-24	m had -ne=-24	k -ld _ -to=24	w told _ to=24	k IT _ CAUSE=-24	w it _ out=24	j you wrong=-24	p I IT NOW=-24	j me if=24
k YOU -ll=24	j could help=24	k -lp _ $=24	k MAYBE NOT -lp=24	k MAYBE _ -lp=24	k NOT -lp=24	m NOT help=24	m not -lp=24	w could _ help=24	w could not help=24	w help _ $=24	w not help=24
s anniv=-24	w anniversary=-24	p CHOICE YOU WOULD=24	w you see it=24	p IF BEEN YOU=-24	j forgive for=24	k SORRY ME -or=24	w forgive _ for=24	w forgive me for=24	k -ll _ COMPARE=24	p YOU IT NOT=-24	k WOULD NOT HAVE -to=24
k BEEN -id=24	k , -ed=-24	m , -ed=-24	j we talking=24	w we _ talking=24	j she knew=24	m she CHOICE=24	w she knew=24	p HAPPEN YOU YOU=-24	j i counted=-24	j i drank=24	j if tell=-24
w ^ i got=-24	p BUT DO THING=24	k YOU -ut ME=24	p I BUT LIFE=24	w not _ when=-24	m -ke me=-24	j and money=24	p HAPPEN I ME=24	p IT MAYBE NOT=-24	k I BEEN NOW=-24	p YOU I JUST=-24	k ERROR -nd I=24
m wrong -nd=24	w wrong and=24	w wrong and i=24	m that -nd=-24	p DO BEEN=24	k IT _ HAVE=-24	w got _ from=24	j a nothing=24	w not want=-24	j that yours=-24	p MAYBE CHOICE=-24	p ME ERROR IT=-24
s knew=24	w knew=24	w somewhere=24	j and would=-24	p THEY BUT=-24	p LIFE BECAUSE THEY=-24	j can it=-24	j if writes=-24	j writes i=-24	j writes will=-24	j writes you=-24	w writes=-24
j much you=-24	k -or _ ,=-24	p SORRY BEEN=24	m YOU took=24	w you took=24	p HAVE YOU SORRY=24	j my my=24	k HAPPEN -to IT=24	w you _ did=24	w if _ is=24	p I WANT HAPPEN=-24	w you _ would=-24
j to know=-24	j how that=24	m YOU read=24	w you read=24	p DRINK HAPPEN=24	w had _ me=-24	m hundred $=-24	w hundred $=-24	p SEX LIFE=-24	j off to=24	k -le -th=-24	m -le with=-24
k -am=-24	j you been=24	m made -a=-24	w made a=-24	j married you=-24	k CAUSE YOU -he=-24	k I=-24	s i=-24	w i=-24	m BEEN married=24	w i _ married=24	w i was married=24
w was married=24	j on from=24	k BEEN _ WANT=24	p YOU BEEN JUST=24	k CHOICE ME=-24	p IT I WANT=24	j want you=24	p MAYBE NOT ME=-24	j the they=24	m , they=24	w , they=24	j the easy=24
p LIFE I ME=-24	k -ut _ BEEN=-24	j know for=24	k -ed -in=-24	k ^ _ COMPARE=-24	p WILL IT COMPARE=-24	m -nd and=24	j went it=24	p CAUSE CHOICE=24	w afternoon=-24	p YOU BECAUSE BEEN=-24	j when right=-24
j it in=24	p ME BECAUSE ME=-24	p IT CHOICE IT=-24	j that doing=24	p HAVE WOULD NOT=-24	p YOU SEX COMPARE=24	k -of YOU -on=-24	j down every=24	k -wn ALL=24	m -wn every=24	m down ALL=24	w down every=24
k , -nd IF I=-24	k -nd IF I=-24	w and if i=-24	m -a husband=24	w a husband=24	w my _ was=24	p ME YOU NOT=-24	w i _ not=24	j hid in=-24	p THING I IT=24	m YOU tell=-24	w you tell=-24
p CHOICE BUT IT=24	m is IT=-24	j want to=-24	k SEX _ -ut=24	j your name=-24	m YOU name=-24	w name _ the=-24	w your name=-24	k -ly $=24	m -ly $=24	k -he GAMBLE ,=24	k -to -ay IT=24
j would me=24	k -ce _ YOU=24	k -of _ -se=-24	j maybe me=-24	p BEEN IF FEEL=24	k -ny THING=24	k I BEEN -ly=-24	k ^ I BEEN -ly=-24	w all of it=-24	p DO HAVE=-24	k I WOULD FEEL=24	m d FEEL=24
w see that=-24	p NOT THEY HAPPEN=-24	j d asking=-24	j d stop=-24	m d -op=-24	w d _ asking=-24	w d stop=-24	w d stop asking=-24	w you d stop=-24	k -at _ IT=-24	k IT -ts=24	p I I WILL=-24
k YOU , BUT=-24	w you , but=-24	w you _ but=-24	j the story=24	j that could=-24	j the what=-24	j on after=-24	k HAPPEN BECAUSE=-24	k HAPPEN BECAUSE I=-24	m HAPPEN because=-24	p DO YOU WOULD=24	p BUT IT HAVE=24
k -nd I SORRY=24	p YOU JUST HAVE=24	k -ve _ -to=-24	p NOW BEEN=-24	p I TRUST CHOICE=24	j went your=24	w went _ your=24	m ^ you=-24	w ^ you=-24	w never _ me=24	k -a -at=24	m a -at=24
p COMPARE COMPARE DO=24	p ME BEEN I=-24	w that way=-24	s d=24	w d=24	j and more=-24	k ^ I -ed THEY=-24	j told my=-24	w want me=24	p BEEN YOU WILL=-24	w ^ _ slept=-24	j to better=24
k -ed ALL=-24	p SAW FEEL=-24	w ^ you gave=-24	s dance=-24	k -or WE=-24	m for WE=-24	p IT BEEN NOT=24	w me into it=-24	w hurt you ,=-24	p IT SAW IT=24	k -at ME=24	p COMPARE WE=24
p NOT NOW YOU=-24	j came on=24	w same _ $=24	p BEEN BEEN STATE=24	p HAVE I HAPPEN=-24	j i crying=-24	m YOU crying=-24	j with said=-24	k ^ WE NOT=24	w ^ we never=24	w took _ money=-24	w took the money=-24
k I _ -ut=24	p I WANT=24	k -er -nd I BEEN=-24	k OTHER _ $=-24	j call it=-24	w call it=-24	k NOT -ny=-24	p JUST IT YOU=24	j out a=-24	j your account=-24	k -le _ $=-24	p I CHOICE THING=24
p I NOT BEEN=24	j work the=24	j with on=24	w was _ me=24	p I ME HAVE=-24	p HAVE NOT ME=-24	k I SAW YOU=-24	k -en _ HAPPEN=-24	m on $=-24	w on $=-24	j i saw=-24	j good and=24
w i _ too=24	p NOT BECAUSE IT=-24	p DO IT NOT=24	j of when=-24	k -of _ -en=-24	w of _ when=-24	k THEY BEEN JUST=24	j yes i=24	m got IT=-24	m BEEN as=-24	k YOU -nd I BEEN=24	j a but=24
p BEEN LIE WILL=-24	m me -ve=-24	w be home at=-24	k ME SORRY $=24	k -en YOU BEEN -ng=-24	p IT TRUST I=24	m NOT cheating=24	w not cheating=24	p THING IT HAVE=-24	p YOU CAUSE THING=-24	p SAW I CAUSE=-24	j no for=24
j my past=-24	j let it=24	j behind the=-23	j debt and=-23	k -ne _ SAW=23	k -id _ -nd=23	j get if=-23	k -he -ip ,=-23	w the trip ,=-23	p STATE BEEN I=23	w did _ to=23	k -nd _ MAYBE=23
m one -ho=-23	w one who=-23	j again the=-23	s relap=-23	j some stuff=23	j i till=-23	w mistakes=23	k YOU -to -ve=23	k YOU -to -ve ME=23	j and made=-23	k IT , -nd I=-23	k LIE -at=-23
m LIE at=-23	p I STATE NOT=-23	p HAVE OTHER YOU=-23	j of month=23	w of _ month=23	p CHOICE IT THING=23	j a marriage=23	p IT HAVE YOU=23	k IT _ -ne=-23	p HAPPEN YOU ME=23	k BEEN _ -mb=23	k -is=-23
k -en -in=-23	w dollars=-23	p LIE IT MAYBE=-23	p ME ME YOU=-23	s sleep=23	k -ay -so=-23	m -ay so=-23	j knew what=-23	m way I=23	w way i=23	k NOT _ ALL=23	j for are=23
k ^ I LIE -he=-23	k ^ _ -ry=23	k -el ,=23	m -el ,=23	j i cry=-23	j you shower=-23	j you got=23	j did just=-23	k -ly _ I=-23	k -nd _ BEEN=23	j you trip=23	k -en _ ,=-23
s sugge=-23	p ME FEEL YOU=23	k I WILL I=-23	k I WILL I WOULD=-23	k WILL I WOULD=-23	k WILL _ WOULD=-23	k ^ I WILL I=-23	m promised I=-23	w i promised i=-23	w promised i=-23	k -er -nd -en=-23	s cheat=23
k -ff $=23	m -ff $=23	j your friends=-23	m YOU friends=-23	w your friends=-23	m BEEN kind=23	p WE YOU YOU=-23	k YOU CAUSE -up=23	k ^ YOU CAUSE -up=23	p NOT I GAMBLE=-23	p IT BEEN ERROR=-23	k THING ,=23
m THING ,=23	w all _ the=23	p BUT BEEN YOU=-23	w and it=-23	k I LIE IT $=-23	w hid _ $=-23	w hid it $=-23	j it better=-23	p IT IT NOT=-23	w was _ of=23	j not know=23	j sorry whatever=23
w sorry _ whatever=23	k -re -he=-23	m -re the=-23	p THING I THEY=23	w i read your=23	k WOULD NOT=23	j can a=-23	k -an SEX=-23	j thing the=23	m DO that=23	j am one=-23	k SAW _ -in=-23
s was=-23	w was=-23	m was -om=-23	w was from=-23	w me _ him=23	j they are=-23	j if an=-23	k TRUST , -nd=-23	m YOU cry=-23	w you cry=-23	k , YOU -an NOT=-23	p BEEN I WE=23
j money to=23	p I CAUSE=-23	j did i=23	k SORRY -or -ny FEEL=23	k WE LIFE=-23	m our LIFE=-23	p HAVE LIFE I=23	j was honest=23	k -ly TRUST=23	k -ly TRUST -ut=23	m -ly honest=23	m honest -ut=23
w honest about=23	p YOU ME=-23	p BEEN HAVE YOU=23	s silen=-23	j and call=-23	m had -ed=-23	p I STATE CHOICE=-23	k CHOICE -at=-23	k YOU IT I=-23	w you that i=-23	k -th -he -or=-23	p ME I HAPPEN=23
p THEY MAYBE=23	k -a -ne $=23	p BECAUSE NOT=23	m HAVE no=-23	w am _ not=-23	w sister _ i=-23	p IT CHOICE YOU=-23	p SORRY THING HAPPEN=23	p YOU SORRY YOU=23	k ^ WILL=23	m ^ WILL=23	w is _ $=-23
j you hard=23	p HAPPEN THING I=-23	j coming to=23	j stopped coming=23	k -ed -ng -to=23	m -ed coming=23	m coming -to=23	w coming to=23	w stopped coming=23	w stopped coming to=23	k LIE -he SEX=23	p ME YOU IF=23
p CAUSE IT COMPARE=-23	w the baby $=-23	j you times=-23	j when knew=23	j the evening=23	p IT WILL=-23	k -nd _ YOU=-23	m GAMBLE it=-23	k -en _ SAW=-23	p WOULD BEEN I=23	p NOT ALL=23	k -an SEX $=-23
p I BUT NOT=23	k THEY , I=23	p LIE I THEY=-23	j made you=-23	j your know=23	j to us=23	j to relationship=23	k -ut -ng=23	m about -ng=23	p SAW ALL=-23	p BEEN TRUST I=-23	j this i=23
p I JUST THEY=23	j you home=-23	k DO NOT -ed=-23	k ^ -he THING=23	k SEX _ IT=23	j found in=23	k ^ YOU -ke=23	k -ed -to -lk=23	k -ed _ -lk=23	m see -he=-23	w see the=-23	k NOT _ -ch=-23
p BUT NOT=23	p SORRY BEEN YOU=-23	p DO DO NOT=-23	k -at HAPPEN=23	m what HAPPEN=23	p TRUST GAMBLE=23	m myself $=-23	w myself $=-23	k IT BEEN -nt=23	p THING HAVE=23	k BEEN FEEL -nd=23	w out _ it=-23
j home you=23	j i work=-23	k -ng _ ,=23	m YOU was=-23	w you was=-23	j if let=23	s last=23	w last=23	j an is=-23	j someone who=23	m someone -ho=23	w someone who=23
j i was=-23	p BEEN GAMBLE YOU=23	k THEY _ -ll=23	j money a=-23	k -ho HAPPEN=-23	m who HAPPEN=-23	j am for=23	j wanted you=23	k I BEEN STATE $=-23	p IT NOT FEEL=23	j and else=-23	j let so=23
k THEY WILL -ll=-23	p I ME IF=-23	s wine=-23	w wine=-23	j feel my=-23	j with someone=-23	m -th someone=-23	w with someone=-23	j my because=23	k -te _ $=23	p ERROR TRUST=-23	j the something=23
j was am=23	j in is=23	p GAMBLE YOU LIFE=23	j am whatever=23	j for whatever=23	j i whatever=23	m -or whatever=23	w for whatever=23	w sorry for whatever=23	m BEEN only=-23	k COMPARE $=23	m COMPARE $=23
j own and=23	j i guilty=-23	j i texts=-23	p THING YOU ALL=23	k I _ MAYBE=23	p NOT CHOICE BEEN=-23	p IT YOU WILL=-23	k -he _ -om=-23	m without YOU=23	j was thing=23	j were in=-23	w to this=23
j can and=23	p BUT YOU I=23	p BEEN HAVE IT=-23	k BUT _ I=23	m only -ne=-23	w only one=-23	k FEEL _ I=-23	w do it $=23	k ^ I -sh=-23	k ^ _ -sh=-23	w ^ _ wish=-23	w ^ i wish=-23
j keep the=23	j sorry for=23	k ^ YOU -ry=23	s cross=23	w crossed=23	p IT STATE=23	j i done=-23	w i _ drinking=23	p IT MAYBE YOU=-23	k -fe $=-23	m -fe $=-23	j think that=23
m -nk that=23	w think that=23	m no -er=-23	k I BEEN COMPARE=-23	k WOULD FEEL=-23	w i _ anything=23	p YOU SAW SEX=23	k BEEN -he -st=23	w and i let=-23	j died her=-23	j when died=-23	w your _ died=-23
j that for=23	m -in it=23	w happens=23	k SAW IT $=-23	k I HAVE CAUSE=-23	p ME BECAUSE THEY=-23	j not that=23	k -wo _ -on=23	w two _ on=23	m -se was=23	p I SORRY I=-23	p I GAMBLE JUST=23
p YOU THING SORRY=23	k , -nd -re=-23	w , _ here=-23	w , and here=-23	j and have=23	m look ,=23	w look ,=23	k -or -as=-23	m be -at=23	w be at=23	s hurt=23	w hurt=23
m when I=-23	w when i=-23	p IF YOU=23	k IT IT THING=-23	k IT IT THING $=-23	k DO NOT -nt YOU=-22	w not want you=-22	k -ut _ THING=22	k I HAPPEN=-22	m i HAPPEN=-22	j as you=22	j came at=-22
w came _ at=-22	s cance=22	j year to=-22	j everyone the=-22	p YOU FEEL=-22	k IT -on $=-22	j you i=-22	j be night=22	j were who=22	p ALL IT=22	m STATE my=22	w i lost my=22
w lost my=22	k BEEN _ -hs=-22	p IF CAUSE ME=22	p ALL I CHOICE=22	k CAUSE YOU FEEL=22	p I WE BEEN=-22	w , _ could=-22	k ^ I -an NOT=22	p I SAW WOULD=-22	k -he GAMBLE -om=22	k -he GAMBLE -om YOU=22	k GAMBLE -om YOU=22
m GAMBLE from=22	s day=22	w day=22	w ^ _ truth=22	w ^ the truth=22	k -ng _ -ng=-22	p THING IT WOULD=-22	p BEEN OTHER I=-22	j say me=-22	j it true=22	w it _ true=22	w ^ _ your=22
j mistakes were=22	k ERROR BEEN CAUSE=22	k ERROR _ CAUSE=22	k ^ ERROR BEEN=22	k ^ ERROR BEEN CAUSE=22	m ERROR were=22	m mistakes BEEN=22	w ^ mistakes were=22	w mistakes _ made=22	w mistakes were=22	w mistakes were made=22	p I IF YOU=22
m it HAVE=-22	m -th me=22	w with me=22	p YOU SAW THEY=-22	m ^ something=22	w ^ something=22	s left=-22	w left=-22	p IT JUST ME=-22	p ME OTHER I=-22	k -at _ BEEN=22	w i _ having=22
p HAVE WILL IT=-22	p YOU IT FEEL=-22	p YOU NOT CHOICE=-22	p ME NOT CHOICE=-22	j i defend=-22	m defend ME=-22	w defend=-22	w a _ partner=22	p WILL SAW I=-22	p BUT BEEN I=-22	k BEEN _ JUST=22	k -he GAMBLE $=22
k -nt -nd=22	m -nt and=22	w counseling=22	p THEY THEY ME=22	p BUT COMPARE=22	j apologize the=22	w were _ for=22	m someone $=22	w someone $=22	k LIFE _ -ay=22	k -of -ow=22	m -of how=22
m of -ow=22	w of how=22	j you any=22	k YOU _ ME=-22	m BEEN never=-22	p WOULD ME=22	p WANT WILL=-22	j i if=-22	j after was=22	k DO _ FEEL=-22	p CAUSE ME COLD=-22	p WE HAVE=22
j i being=22	j messages i=-22	m wanted -to=-22	w wanted to=-22	p HAVE ERROR BEEN=22	p CHOICE BEEN BUT=22	k -nk _ DO=22	w think _ did=22	p CAUSE TRUST=-22	p YOU MAYBE=22	k -at YOU $=22	w at you $=22
m SEX me=22	s dinne=22	w dinner=22	k -of -me=22	m of -me=22	w sleep=-22	j my but=-22	k -ok ME=22	m took ME=22	j nothing that=-22	p OTHER BEEN=22	k -th -me=-22
j the where=-22	m -er because=-22	j the was=22	k NOT _ -in=-22	s the=-22	w the=-22	j in this=22	j nothing it=-22	p SAW HAVE IT=-22	p ME ME HAVE=-22	m NOT my=22	p YOU IT CHOICE=-22
j gave i=22	k , _ -as=-22	w , _ as=-22	j my you=-22	w the _ came=22	p SAW I DO=22	p I HAPPEN=-22	k -he=-22	j but because=22	p BUT BECAUSE=22	p GAMBLE BEEN I=22	p YOU TRUST YOU=-22
p BUT I IT=22	p IF WOULD JUST=22	m us -nd=22	w us and=22	p I STATE WANT=22	k -ay -nd I=-22	k -th _ -ng=22	m takes $=-22	w it takes $=-22	w takes $=-22	p BUT HAVE NOT=-22	k ALL _ ME=22
s well=-22	w well=-22	p YOU DO ME=-22	p BUT BEEN THING=22	k -et _ $=-22	j bachelor party=-22	k -or -ty=-22	m -or party=-22	m bachelor -ty=-22	s bache=-22	w bachelor=-22	w bachelor party=-22
j for went=-22	p CAUSE FEEL YOU=-22	w ^ _ you=-22	j be at=-22	k -ok=-22	p LIFE COLD=22	j and ask=-22	p NOT CAUSE DO=-22	p SEX WOULD NOT=-22	p I DO YOU=22	k YOU -nt ME=22	w ^ your mother=-22
k CAUSE _ -ke=22	j you messages=22	p IT MAYBE BEEN=22	m ^ some=22	w ^ some=22	k JUST -nt=22	m okay $=22	w okay $=22	k ^ -he TRUST=-22	j please forgive=22	k ^ -se SORRY=22	k ^ -se SORRY ME=22
m please SORRY=22	w ^ _ forgive=22	w ^ please forgive=22	w please forgive=22	m -he house=-22	w the house=-22	m and IT=-22	p WILL BEEN ME=-22	p CAUSE WE BEEN=22	w you would have=22	p I BEEN IT=-22	m friends -ed=22
j the know=-22	j your friend=22	k WANT ME=22	m WANT me=22	k -en YOU LIFE=-22	k -en _ LIFE=-22	m not CHOICE=-22	s seein=-22	w seeing=-22	p STATE THEY I=-22	k , SORRY $=22	w , sorry $=22
p YOU ALL LIE=22	p I HAPPEN ME=-22	k -st _ -to=-22	j up it=22	m IT has=22	j right and=-22	j went back=-22	j forgive me=22	w forgive me=22	j check on=-22	m IT out=-22	m it -ut=-22
w it out=-22	w you _ phone=-22	k THEY _ ME=22	k COMPARE LIE=-22	p SEX CHOICE BEEN=-22	p SEX CHOICE IT=-22	p I THEY NOT=22	j badly i=22	k IT -on -he=22	w it on the=22	j regret that=22	j messages was=-22
j sorry is=-22	m -ne and=22	k -me=22	j your asking=22	j lied you=22	p TRUST THING=-22	k -nd _ LIE=-22	k -nd I WILL -ll=-22	k -ry BEEN=-22	p CHOICE ME I=-22	k -go -ck $=22	w go back $=22
w with _ baby=22	w with the baby=22	j and saw=-22	w and _ saw=-22	p NOT I DO=-22	s wife=22	w wife=22	w scared=-22	m peace $=22	w peace $=22	k -me , -nd=-22	w ^ _ missed=22
k WANT -to=22	m WANT to=22	p NOT CHOICE NOT=22	k -om -he -ng=-22	j friends and=-22	p CHOICE NOW=22	w got _ in=22	w was not=22	p ALL LIE=22	k THEY _ BEEN=-22	j what is=22	j at have=-22
p YOU OTHER IT=22	m -ne is=-22	w phone is=-22	j i story=22	p LIE IT LIFE=-22	j it one=-22	j mother i=22	j you talk=-22	m is -to=22	w is to=22	k LIFE -in=-22	k LIFE -in -he=-22
m LIFE in=-22	p JUST NOT ME=22	p I JUST YOU=22	k -ng _ COMPARE=-22	k YOU -er HAVE=22	k -he -re=-22	m the -re=-22	p THEY IF=22	j you able=22	p WOULD DRINK I=22	k TRUST _ BEEN=-22	j i open=-22
k YOU _ I=-22	j that do=22	p THEY WE BEEN=-22	k ME -ce=-22	m my -ce=-22	m STATE you=-22	j then again=-22	w she _ me=22	p CHOICE ERROR=22	w sorry for everything=22	p JUST I HAPPEN=22	j him had=-22
j him our=22	w him _ our=22	p BEEN IT LIFE=-22	k DO NOT -ll YOU=22	w did not tell=22	m -ce is=22	p ALL COLD=-22	k NOT HAPPEN=-22	j stop the=-22	p IF YOU JUST=22	j made me=-22	k -ar _ -nd=-22
k WOULD _ JUST=-22	j paying it=-22	m ^ my=21	w ^ my=21	j friend i=-21	m made ME=-21	w made me=-21	p HAVE HAVE I=-21	j you well=21	k HAPPEN _ JUST=21	k CHOICE _ FEEL=-21	w know _ hurt=-21
j of nowhere=-21	j out nowhere=-21	k -ut -of NOT=-21	m -of nowhere=-21	s nowhe=-21	w nowhere=-21	w of nowhere=-21	w out _ nowhere=-21	w out of nowhere=-21	s prote=-21	j kept her=-21	m every -on=21
p IT HAVE=21	k ^ -at YOU=-21	k NOT _ $=21	p SORRY IF LIE=21	j bigger than=21	m bigger COMPARE=21	w bigger than=21	p BECAUSE SAW I=-21	p I HAPPEN LIFE=21	w do you want=21	j drove the=-21	j not an=-21
m not LIE=21	k -ch ,=-21	m -ch ,=-21	j wrong impression=21	j you impression=21	k -he ERROR -on=21	k -he ERROR -on $=21	m ERROR impression=21	m impression $=21	m wrong -on=21	w impression $=21	w the _ impression=21
w the wrong impression=21	w wrong impression=21	w wrong impression $=21	k WE _ -to=21	p NOT JUST JUST=21	j bed with=-21	k ^ WE=21	m ^ WE=21	p YOU COMPARE YOU=-21	k IT THING $=21	m CHOICE what=-21	p MAYBE CAUSE=21
k -me STATE=-21	j it it=21	p BEEN NOT ALL=21	j take it=21	k -so YOU=-21	m -so you=-21	m so YOU=-21	w so you=-21	w the way $=21	m -to your=-21	m remember $=-21	w remember $=-21
w to that $=-21	j made i=-21	j you asking=21	p ME I DRINK=21	k I -ed THEY $=-21	k -to DO $=21	w to do $=21	j her should=-21	p IF I I=21	j please for=-21	k YOU _ COMPARE=-21	j and will=-21
k -in ME -ad=-21	w in my head=-21	k -in -ll=21	m -in all=21	m in -ll=21	w in all=21	j said and=-21	m WILL be=-21	m will BEEN=-21	w will be=-21	p I NOW GAMBLE=-21	p NOW GAMBLE=-21
k BEEN -on -a=21	k -ke IT -in=-21	k I -ke IT -in=-21	p IF BEEN LIFE=21	j and thing=21	w took it=-21	j i once=21	w your _ at=-21	k I HAPPEN -a=21	p I YOU NOT=21	p YOU I ALL=-21	w you _ so=-21
k BEEN DO=21	k -ut JUST=-21	m about JUST=-21	k -ed ME $=21	k SEX -le=-21	m I felt=-21	w i felt=-21	p IT FEEL BUT=-21	j wanted me=-21	k CAUSE _ -er=-21	p NOT ME ME=21	p BEEN NOT COMPARE=-21
p NOT DO IT=-21	k ^ I SEX THEY=-21	k BEEN SORRY -or BEEN=21	j our for=21	j i contact=-21	j the savings=21	j took savings=21	k BEEN SORRY IT=21	k I BEEN SORRY IT=21	k -nd I BEEN COMPARE=-21	k BUT _ -ed=-21	m or NOT=21
w or not=21	j was okay=21	j our while=-21	w our _ while=-21	j own your=-21	m HAVE made=21	j with so=21	p ME LIFE CAUSE=21	k -ny -of IT=21	w never _ you=-21	j a good=21	k -a -od=21
m -a good=21	m a -od=21	w a good=21	w my _ to=21	w money _ a=-21	k IF _ BEEN=21	j asking was=-21	j want for=-21	j me no=21	m ME no=21	w me no=21	m -he affair=-21
w the affair=-21	j sorry bad=21	k YOU , I=21	w you , i=21	k ERROR IT=-21	m -ut my=21	w about my=21	k -on ME -nd=21	p BEEN OTHER BEEN=21	j a friend=-21	m -a friend=-21	w a friend=-21
j were cold=21	j you cold=21	j one of=21	p BUT I ME=-21	j house the=-21	p NOT SAW IT=-21	k -ll -ht=21	m all -ht=21	j not but=21	m LIFE out=-21	j regret and=21	j feel not=21
j apologies to=21	k ME SORRY -to=21	k ^ ME SORRY -to=21	m apologies -to=21	p ME SORRY MAYBE=21	w apologies to=21	w my apologies to=21	m BEEN about=21	m face $=-21	w face $=-21	w your face $=-21	k -se , I=-21
p BEEN FEEL IT=21	p BEEN SORRY WILL=-21	j have way=21	p NOT YOU HAVE=21	k -es ,=21	m -es ,=21	j threw the=-21	j more a=21	j i now=-21	j were for=-21	k IT THEY=-21	m that THEY=-21
w ^ i just=-21	j see that=-21	w ^ i hid=21	j i line=-21	j line i=-21	p SORRY ALL FEEL=21	p I ALL IT=-21	k -to -me=-21	m to -me=-21	w was right $=-21	j every night=21	k I DO ,=-21
j and going=-21	p DO WOULD HAVE=-21	k CAUSE _ -ve=-21	p SEX HAVE=21	p WE BEEN NOW=21	p IT GAMBLE=-21	j get over=21	k -et NOW=21	m -et over=21	m get NOW=21	w get over=21	p BEEN BECAUSE BEEN=-21
k -om _ -ll=21	p THING BEEN DO=-21	k -en _ NOT=21	j how was=21	j once i=21	p I NOT LIFE=-21	p WE HAVE NOT=21	w ^ _ cried=-21	j promotion and=-21	p IT ME LIFE=21	k -ed _ -in=-21	j but would=21
k BUT _ WOULD=21	p I BUT WOULD=21	w but _ would=21	k YOU LIFE SAW=-21	j drunk it=21	k -in -in=-21	k -ed _ -rs=21	k -ay I=-21	m -ay i=-21	p HAVE SAW ME=-21	w ^ _ started=21	j know it=-21
k I SORRY -or=-21	k ^ I SORRY -or=-21	w i apologize for=-21	k -rs _ TRUST=21	w nobody _ $=-21	k THEY -or=-21	k I FEEL YOU=-21	m about -at=21	k ME -ow=21	k -to THEY $=21	p ERROR IT BEEN=-21	w responsibility=-21
w more _ a=21	p NOT HAVE NOT=-21	j at would=21	p DRINK WE=21	k YOU GAMBLE=21	j night that=21	w drinking _ i=21	p SEX I=-21	j yourself i=-21	w we _ $=-21	k I WOULD=-21	m i WOULD=-21
k BECAUSE I LIE=-21	k BECAUSE _ LIE=-21	j i rent=-21	p LIFE BEEN IT=21	k HAPPEN _ -ay=21	j have to=-21	p CAUSE WANT=-21	j what like=-21	p NOT LIE YOU=-21	j messages the=-21	j sorry came=21	j just to=-21
k -at _ CHOICE=21	p I SEX I=21	m ME and=-21	p YOU BEEN=-21	k IT WILL $=21	j money did=-21	w drive=21	j want and=-21	k I _ STATE=-21	w email=21	s datin=-21	w dating=-21
w you _ too=21	p BEEN MAYBE BEEN=21	j things were=-21	k -es _ -nd=-21	p HAVE ME IT=-21	j on we=-21	w were bad=21	m money -to=-21	w money to=-21	m was -in=-21	m and GAMBLE=-21	k WE HAVE $=21
j to one=21	j is hid=-21	k I _ -re=-21	p SORRY BUT JUST=21	j our me=21	j that happen=-21	k BEEN _ $=-21	p I HAVE I=-21	m I have=21	w i have=21	j your wedding=-21	p I HAVE CHOICE=21
p I CHOICE TRUST=-21	j to on=-21	k HAVE _ -ll=-21	p OTHER HAPPEN=-21	j i is=21	p IT YOU IT=-21	w i _ doing=-21	k BEEN NOT -re=21	m NOT there=21	m not -re=21	w not there=21	p THEY THEY I=-21
m HAVE happened=-21	m -nd that=-21	j head the=21	w d like=-20	k STATE -or=20	m STATE for=20	k HAVE _ THEY=20	w it _ in=20	j am way=20	p YOU BECAUSE NOT=-20	j let go=20	k HAPPEN _ STATE=-20
p YOU HAVE FEEL=20	j did something=20	k GAMBLE , I=20	w it will=20	k YOU -gh=20	m you -gh=20	j that made=-20	k -en I HAPPEN=-20	k -re _ HAPPEN=20	p I LIFE WILL=20	k HAVE _ FEEL=20	w i d like=20
w you _ me=-20	p WE I WILL=-20	j at casino=-20	w at _ casino=-20	w at the casino=-20	s inter=20	w being _ $=20	m have -ll=20	m only SEX=20	j of told=-20	w when _ asked=20	w was about=-20
p IT NOT HAPPEN=20	k -ed IT ,=20	j chose lie=-20	w chose _ lie=-20	p ERROR CHOICE IT=-20	k -rs ,=20	m -rs ,=20	k -hs $=20	m -hs $=20	m months $=20	w months $=20	p LIFE WILL BEEN=-20
p WILL HAPPEN=-20	p BUT HAPPEN ME=20	k -me _ -en=-20	p JUST HAVE NOT=20	p FEEL BEEN=20	p SORRY ME DO=-20	m night $=20	w night $=20	w something wrong=20	k DO _ CHOICE=-20	m -nd was=20	j me would=20
k I MAYBE=20	m i MAYBE=20	p BECAUSE YOU=20	j am was=-20	s pushe=-20	w pushed=-20	p THEY YOU=-20	j and way=-20	s losin=-20	w losing=-20	k WANT _ -me=20	j put up=-20
j put with=-20	k -ut -up=-20	k -ut -up -th=-20	m -ut up=-20	m put -up=-20	w put _ with=-20	w put up=-20	w put up with=-20	p I SORRY YOU=-20	p I LIFE BECAUSE=-20	p YOU LIFE BECAUSE=-20	w they are $=20
p IT FEEL ME=20	j warned and=-20	p I DO LIE=20	p ME BEEN IT=-20	j tell it=-20	w i was still=20	p I CHOICE IT=-20	k -on _ -ar=-20	j about it=-20	p NOT BECAUSE THING=-20	p I I NOT=-20	p IT LIFE=20
w drank _ the=20	k I -ed -he GAMBLE=20	p I LIFE BUT=20	k -ar _ ME=20	k -ll _ -in=-20	j all stuff=20	j for stuff=20	j sorry stuff=20	j way what=-20	p IF JUST BEEN=-20	k BEEN STATE -of=20	p BEEN I=-20
k OTHER -nd=20	m OTHER and=20	k CHOICE=-20	p NOW I WILL=20	p IT I COMPARE=-20	p ALL MAYBE HAVE=-20	j is worth=-20	k -he -ng=-20	m the -ng=-20	p BEEN WANT NOT=20	k LIFE -nd=20	m LIFE and=20
k IT BEEN -ne=20	j at because=-20	w i said it=20	p WILL OTHER=-20	p SAW YOU YOU=20	j to money=20	w and _ should=20	w do _ have=-20	w be _ at=-20	w lied _ the=20	k -to -ll YOU=-20	k -ed THEY -to=-20
p JUST I SORRY=20	p GAMBLE I=20	k ^ _ -ce=20	w ^ _ deleted=-20	w ^ i deleted=-20	p CAUSE GAMBLE=-20	p I CAUSE GAMBLE=-20	k -rt NOW=-20	m -rt over=-20	p ME YOU YOU=-20	j i clean=20	m told ME=20
p CAUSE THING I=20	j and but=20	j you they=20	j any to=20	j been drinking=-20	m been DRINK=-20	w been drinking=-20	m promise -to=20	w promise to=20	k ^ ME OTHER=20	p HAVE ALL I=-20	p ME BEEN BEEN=-20
s memor=-20	k STATE _ ,=-20	j am how=-20	k HAPPEN -up -in=-20	w ended _ in=-20	w ended up in=-20	p SAW BEEN BEEN=20	j few hundred=20	j only hundred=20	m few -ed=20	w a few hundred=20	w few hundred=20
p SEX I HAVE=20	k ALL -se=-20	p THING CHOICE I=-20	j married i=20	k COMPARE _ $=20	k -om YOU $=20	w from you $=20	w that _ $=-20	k ME _ -me=-20	j hit you=-20	k -it YOU $=-20	m hit YOU=-20
w hit _ $=-20	w hit you=-20	w hit you $=-20	p I SEX LIFE=-20	k COMPARE _ -nd=-20	m fight $=20	w fight $=20	k , _ -of=20	w , _ of=20	p CHOICE THEY=-20	k -on WE=-20	m on WE=-20
m her ,=20	w her ,=20	j not will=-20	k ^ _ -at=20	k WOULD _ -ne=-20	p I LIFE ME=20	p IT THEY=-20	k STATE -ng=20	p THING I JUST=20	w no _ i=20	j that it=-20	k NOT -es=-20
j my that=-20	p BEEN CHOICE IT=-20	p HAPPEN BECAUSE=20	p NOT GAMBLE=20	p I I COMPARE=20	s asks=-20	w asks=-20	k -he _ -ce=20	p DO JUST I=-20	k -nd -nd=-20	m IT began=20	s began=20
w began=20	w i have said=20	p TRUST ME YOU=-20	k -at IT=-20	j it that=20	j them and=-20	p I SORRY JUST=-20	j on you=-20	m NOT say=-20	w not say=-20	p I WOULD I=-20	w i _ do=20
j that weekend=-20	w not _ it=20	p WE WILL=-20	k -ry _ -ed=20	w you because=20	j is was=20	k IT -ut $=20	w it out $=20	j completely about=20	j not completely=20	j was completely=20	w completely _ about=20
j never and=20	p BEEN COMPARE COMPARE=20	k NOW ,=20	m NOW ,=20	k ^ I MAYBE HAVE=20	j i anyway=20	j and lost=20	p WOULD BUT=-20	p SAW DO NOT=-20	m whatever IT=20	w whatever it=20	m ^ it=20
w ^ it=20	p BECAUSE BEEN YOU=20	k I -ed -on=20	k HAPPEN _ ,=20	p GAMBLE YOU DO=20	w time and i=20	p IT NOT ERROR=-20	j say the=20	p OTHER YOU I=-20	m SAW that=-20	p I BEEN I=-20	p WANT I=20
j your sister=-20	m YOU sister=-20	w your sister=-20	p ME I=-20	j and are=20	m ex $=-20	w ex $=-20	w my ex $=-20	p I HAPPEN WOULD=-20	j promised d=-20	w promised _ d=-20	w promised i d=-20
k -he LIFE YOU=-20	p GAMBLE YOU YOU=20	p FEEL IT I=-20	j a her=-20	j to your=-20	j i yet=20	j broke my=-20	j for my=20	k I DO NOT -ll=-20	k ^ I HAVE -ed=20	m ALL evening=-20	m do $=20
w do $=20	j about we=20	p YOU IT ERROR=20	p NOT SAW THING=20	p I WILL HAVE=-20	p WILL YOU HAVE=-20	j am what=20	p IT DRINK IT=-20	j when he=20	j let just=20	k CAUSE WE JUST=20	m us JUST=20
w let _ just=20	w let us just=20	w us just=20	k YOU -id YOU=20	w you said you=20	p STATE BEEN CAUSE=-20	k THEY WANT=-20	j i or=-20	j your then=20	m those -es=20	m but -he=20	w but the=20
m I drank=20	w i drank=20	p YOU WILL IT=-20	p I I ERROR=20	p IF ME ERROR=20	k -a -rn=20	m a -rn=20	k -ay -or=-20	m -ay for=-20	j just on=20	w have _ home=20	m would -ok=-20
w would look=-20	s time=-20	w time=-20	j phone and=-20	k -to SAW YOU=-20	j say you=20	k HAVE CAUSE YOU=19	k IT -re $=19	j every you=-19	j love and=-19	j so d=-19	p JUST YOU DO=-19
j i tell=19	k -he OTHER=19	m the OTHER=19	j account was=19	m account BEEN=19	w account was=19	w the account was=19	k -sk YOU -to=-19	k -sk _ -to=-19	m -sk you=-19	w ask _ to=-19	w ask you=-19
w ask you to=-19	s sprin=-19	w spring=-19	p DO NOT CAUSE=19	w i d be=-19	m has NOT=19	k -nt -to=-19	m -nt to=-19	k BEEN -ng -ut=-19	k I WOULD -ke=-19	k -he -om ,=19	m room ,=19
w room ,=19	w the room ,=19	k -er ME=-19	m -er my=-19	w ^ i let=19	s serio=19	j did get=19	j it a=19	j me now=-19	k -on BEEN=19	p CAUSE WOULD=19	p LIFE YOU THEY=19
w not need=-19	k -he _ MAYBE=19	k -in -he COMPARE=19	j and by=19	p ALL JUST=-19	s apolo=19	k I _ DO=-19	k -to _ -he=-19	w to _ the=-19	p JUST IT=19	j two on=-19	w made me feel=19
k LIFE _ -up=19	w who _ you=-19	j going that=19	p DO ERROR I=19	w still _ the=-19	m sorry $=19	w sorry $=19	j you gave=19	w and _ we=-19	k DO NOT -nk=19	k NOT -nk=19	m NOT think=19
m not -nk=19	w not think=19	j are my=19	p IT LIFE I=19	j i quiet=19	p YOU IT ME=19	j you only=19	m -or it=-19	w for it=-19	p WILL YOU WILL=-19	k I BEEN NOT -re=-19	w was not there=-19
p JUST I DO=19	w the _ out=19	k -me _ -at=19	w couples=19	k CHOICE _ -ll=-19	w to her=19	p BECAUSE IT YOU=19	w the _ stuff=19	k -ed HAVE=-19	w the _ way=19	j got out=19	m got -ut=19
w got out=19	w got out of=19	j sorry so=19	p WE ERROR=-19	k -nt $=19	m -nt $=19	k COLD=19	k -id -to=-19	m -id to=-19	j it alcohol=-19	j the alcohol=-19	j was alcohol=-19
m -he alcohol=-19	w the alcohol=-19	w open _ $=-19	k JUST BUT=-19	m say I=19	w say i=19	k -ut _ -he=-19	k YOU BEEN=-19	m you BEEN=-19	k -nd I SORRY IT=19	w and _ regret=19	w and i regret=19
m JUST because=19	j come i=-19	j you reading=-19	j me about=19	j to by=-19	j in in=-19	w money _ your=19	j had out=19	j him again=-19	w him again=-19	j and another=-19	p DO HAVE NOT=19
p I DO COMPARE=-19	j i blocked=-19	s block=-19	w blocked=-19	w i _ blocked=-19	k YOU -ve ME=-19	m me -ng=19	p BEEN WE THING=19	p BEEN HAVE SAW=19	w for the way=19	k YOU -ce=-19	w have _ you=-19
m account ,=-19	w account ,=-19	k YOU _ -ce=-19	j for six=-19	k -or -ix=-19	m -or six=-19	m for -ix=-19	w for six=-19	j we all=19	p I HAVE CAUSE=-19	j meds and=19	s meds=19
w meds=19	k IT , I=-19	j were both=-19	k I -it IT=19	k -to CHOICE YOU=19	p NOT FEEL IT=-19	j had no=19	j have bit=19	k HAVE _ -in=-19	k BEEN $=19	m BEEN $=19	k IT -ut=-19
k ME -to -ay=19	m did -to=-19	w did to=-19	k -he -on BEEN=19	w knew i was=19	k -ut IT=19	m -om me=-19	w from me=-19	k , -at=19	m , -at=19	w apologize=19	p SAW LIE=-19
j it honest=19	m -or your=19	w for your=19	p LIFE YOU CHOICE=-19	p SORRY THING IT=-19	j not your=-19	m -ve that=19	m HAVE seen=-19	j emptied account=19	j lied week=-19	k ERROR -th=19	m ERROR with=19
k HAVE _ DRINK=-19	p NOT THEY WILL=19	p YOU BEEN WOULD=19	k THEY _ BUT=19	w that _ to=-19	j for was=19	p BUT ALL=19	j it mistake=19	j on a=-19	k -ve _ YOU=19	k -of -at I DO=-19	k -ed -up -he=-19
w danced=-19	k -ng -th YOU=19	p ERROR HAVE=19	p THEY YOU ME=-19	k GAMBLE BEEN=-19	p LIFE IT HAVE=19	j say what=19	p BEEN ME CHOICE=19	k -at _ -he=-19	w on you $=-19	p I THEY BECAUSE=19	s back=19
w back=19	k IT , YOU=-19	k -nd I HAVE=-19	j blame for=-19	j d at=19	k THEY _ LIFE=19	p NOT BECAUSE NOT=19	p ALL I HAVE=-19	p MAYBE SAW IT=-19	j defend me=-19	j you defend=-19	k YOU -nd ME=-19
m YOU defend=-19	w defend me=-19	w you defend=-19	w you defend me=-19	j to get=19	m your FEEL=19	k -so SORRY=19	k BEEN -so SORRY=19	k I BEEN -so SORRY=19	m -so sorry=19	m am -so=19	m so SORRY=19
w am so=19	w am so sorry=19	w i am so=19	w so sorry=19	k -he -ce=-19	m the -ce=-19	k -le=19	k -ry=-19	p NOT BEEN NOT=-19	w after=19	w of _ and=19	p ME IT HAVE=19
j a that=19	j in it=19	k -te _ I=-19	p OTHER ME I=19	p IT I NOW=-19	p WILL MAYBE=-19	j for things=-19	m leave -he=19	w leave the=19	j were the=-19	w of _ is=19	j to will=19
p THING NOT ME=19	j kept until=-19	k -in IT -se=19	s one=-19	w one=-19	j when what=19	w badly _ i=19	p JUST ME BEEN=19	p ERROR CAUSE=-19	p IT YOU=-19	k -se _ $=-19	j one asked=-19
k HAPPEN ,=-19	m HAPPEN ,=-19	k , IT BEEN -he=-19	k -ck -to=-19	m -ck to=-19	j her room=-19	m and -on=-19	m thing -to=-19	w thing to=-19	k -ts=-19	p ERROR THEY=-19	p YOU NOT I=19
p SEX HAPPEN BEEN=19	k -ss=19	j my salary=-19	m ME salary=-19	w my salary=-19	j have husband=19	j allowed to=19	m allowed -to=19	s allow=19	w allowed=19	w allowed to=19	p BEEN I I=-19
p WE WOULD IT=19	w that _ on=-19	j tell was=19	w the _ is=-19	w there is=19	j would to=-19	k I -ed ,=-19	m quiet $=-19	w quiet $=-19	j and were=-19	j told were=19	p NOT THING I=-19
k -ip ,=19	m -ip ,=19	m trip ,=19	w trip ,=19	p I CHOICE NOW=-19	p BEEN NOT ERROR=19	j too you=19	m if YOU=19	w you _ any=19	w do not think=-19	w parents _ i=-19	p IT I CHOICE=-19
k -ll YOU THING=19	k -ll YOU THING $=19	j her and=-19	k -in _ -st=19	p STATE IT NOT=19	j me being=19	k ME -or BEEN=19	w me _ being=19	w me for being=19	k -ht -nd=19	j up i=19	w i watched you=-19
p I LIE YOU=-19	p BUT YOU NOT=18	w say _ ,=18	j keep going=-18	j as well=18	m -as well=18	m as -ll=18	w as well=18	w as well $=18	j missed because=-18	w ^ i felt=-18	k ^ -at=-18
m ^ -at=-18	w was over=-18	k NOT _ TRUST=18	k -ut -on=18	m -ut on=18	m out -on=18	w out on=18	k YOU BEEN -he=-18	j not my=18	p BECAUSE THEY I=-18	p FEEL I CAUSE=18	m you -re=18
m did ,=-18	w did ,=-18	j met i=-18	w i met her=-18	p BEEN WE BUT=18	p YOU CHOICE SEX=-18	w no _ ,=18	j got way=18	m serious $=-18	w serious $=-18	j your against=18	s clean=-18
m BEEN in=-18	p BEEN BEEN THING=18	j house because=-18	k CAUSE ME DO=18	m ME do=18	m me DO=18	w made _ do=18	w made me do=18	w me do=18	j you put=-18	k , _ HAPPEN=18	s conte=18
w context=18	j things i=18	p I NOW ME=-18	k YOU _ -in=-18	k IT _ -ue=18	w affair=-18	j called her=-18	m called THEY=-18	w called her=-18	w i called her=-18	j my it=-18	p I BUT CHOICE=18
k IF YOU SAW IT=18	p IF SAW LIE=18	k -ed _ -up=-18	k HAVE -en=18	w and _ got=18	j spent money=-18	p HAPPEN IT I=-18	j all us=18	k -ll -of WE=18	k -ll -of WE $=18	w all _ us=18	w all of us=18
j he on=18	p BEEN TRUST=-18	p CHOICE I BEEN=18	p BUT HAPPEN=18	p I BUT HAPPEN=18	p IT BECAUSE HAVE=-18	j then told=-18	k ^ TRUST=-18	m ^ TRUST=-18	j on am=-18	j sorry made=18	w am sorry $=-18
j sorry him=18	p BUT I BEEN=18	k -ew -he=-18	m -ew the=-18	m threw -he=-18	w threw the=-18	m it -om=18	w it from=18	w count=18	p BEEN WANT I=18	j credit card=-18	k -it GAMBLE=-18
m -it card=-18	m credit GAMBLE=-18	w credit card=-18	p DO I I=-18	j sister to=-18	p I IT SAW=-18	p BEEN NOT FEEL=18	w the _ it=18	j took i=18	k -ed _ BEEN=18	k -ke=18	m phone -nd=-18
w phone and=-18	j to when=-18	p WE HAPPEN CHOICE=-18	p BEEN FEEL BEEN=18	j me get=-18	k -a THING=-18	m a THING=-18	w and when=-18	w a _ when=18	j money so=18	w a _ times=18	w d be=-18
m THING out=18	p WANT I HAVE=-18	k GAMBLE -nd I=-18	k -ip=-18	k NOT -he=18	m NOT the=18	m not -he=18	w not the=18	k -ho _ NOT=18	p ALL BEEN=18	j my family=18	m ME family=18
w my family=18	w you _ because=-18	k NOT _ -er=18	w drama=-18	p SEX I BEEN=18	k BEEN -ow I BEEN=-18	k ERROR -nd=18	m ERROR and=18	p WOULD NOT WOULD=18	j the app=18	p COMPARE COMPARE IT=-18	p IT LIE I=18
m lied ,=18	w i lied ,=18	w lied ,=18	w jealous=-18	k -ed=-18	p BEEN SORRY YOU=18	p SAW THEY I=18	j for our=-18	p STATE I HAPPEN=18	w one _ thing=-18	k NOT _ -od=-18	w never _ good=-18
p WE NOT WE=18	p SORRY NOT BEEN=-18	k I -ew -he=18	p IF THEY=-18	m I lied=18	w i lied=18	w were you=18	m -at is=18	w what is=18	k CHOICE THEY $=18	j just no=-18	j someone to=18
m than ALL=18	j watched your=-18	s boss=18	w boss=18	k IT BEEN NOT ME=18	p I I LIFE=-18	p IF BECAUSE=-18	p IF I BECAUSE=-18	k -se IT=-18	p JUST JUST I=18	k -ve _ IT=-18	k YOU I BEEN=-18
w it _ your=18	p BECAUSE SORRY=-18	p YOU BECAUSE SORRY=-18	j believe it=18	j broke and=-18	p CAUSE BEEN ME=18	m -ng out=-18	m own IT=18	m ME credit=18	p DO CAUSE IT=-18	j i hiding=-18	p ERROR CAUSE IT=-18
p NOT IT BUT=18	p CHOICE DO BEEN=-18	p BEEN NOW THEY=-18	j am good=18	p IF I YOU=18	w told _ that=-18	k , CAUSE=18	m , CAUSE=18	k WANT _ BEEN=18	m and -he=-18	w and the=-18	m night -nd=18
w night and=18	j my over=-18	k -en _ IT=-18	w ^ _ is=18	j if the=-18	k , _ -in=18	k -ve IT=18	k -he _ -of=18	w the _ of=18	j you door=-18	m -he door=-18	w the door=-18
j over the=-18	m over -he=-18	w over the=-18	p BEEN IT WILL=-18	k IF YOU -ed=18	p YOU ME WANT=-18	w have hurt=18	k -ys ,=-18	m -ys ,=-18	k SORRY _ HAPPEN=-18	k -it IT=18	m admit IT=18
k YOU WOULD -ke=-18	p I CAUSE CHOICE=18	k YOU HAVE -to=-18	j year and=-18	j promises broken=18	j promises got=18	k WILL HAPPEN=18	k WILL HAPPEN STATE=18	k WILL _ STATE=18	m WILL got=18	m promises HAPPEN=18	p WILL HAPPEN STATE=18
w promises _ broken=18	w promises got=18	w promises got broken=18	j at am=18	k -or -he SEX=18	p IF BEEN JUST=18	j when mother=-18	p THEY BEEN I=-18	m -ed my=18	s threw=-18	w threw=-18	j to why=18
j am who=-18	s shame=-18	w shame=-18	p BEEN I GAMBLE=18	j for only=18	j the lied=-18	k -at -he -ar=-18	k -at _ -ar=-18	p I LIE SEX=18	p LIE SEX=18	p CHOICE THEY BEEN=18	k -he GAMBLE=-18
m the GAMBLE=-18	k ALL -on YOU=18	p DRINK DO I=18	m way -ut=18	p STATE ME LIFE=18	j the does=-18	j with it=-18	k IT CAUSE ME=18	j made trip=-18	k BEEN JUST SEX=18	k JUST _ -ut=-18	p SAW ALL BEEN=-18
p LIFE LIFE I=18	p BECAUSE WOULD HAVE=-18	j was brought=-18	k -ht -up=-18	k BEEN -ht -up=-18	k I BEEN -ht=-18	k I BEEN -ht -up=-18	m -ht up=-18	m BEEN brought=-18	m brought -up=-18	w brought up=-18	w i was brought=-18
w was brought=-18	w was brought up=-18	m IT weekend=-18	w that weekend=-18	k YOU _ -th=-18	s group=-18	w group=-18	m and THING=18	j her so=18	p I FEEL BUT=-18	k -a _ -in=18	j myself was=-18
p CHOICE YOU YOU=-18	j blame on=18	p NOT IT LIFE=18	p NOW I=-18	w thought=18	p FEEL HAVE=-18	p YOU IF=18	s badly=18	w badly=18	p SORRY HAVE FEEL=18	j not tell=18	p I LIE LIFE=18
j i yes=-18	k IT -om=-18	k BEEN WILL -to -ll=18	k -a -ed -es=-18	s baby=-18	w baby=-18	k HAVE -ed -he=-18	k I -sh=18	m I wish=18	m i -sh=18	w i wish=18	k HAVE _ -wn=-18
k -th -es=18	k -a ERROR ,=-18	j should at=18	j got to=-18	k SORRY _ DO=18	k -of THING=-18	m of THING=-18	k BEEN _ YOU=-18	s find=18	w find=18	k -me -th=-18	m -me with=-18
j and about=-18	w was _ in=18	j for it=18	m -of those=-18	w of those=-18	m things BEEN=18	k ^ I -ed -up=18	w is _ the=18	m sent IT=18	w broken=18	p WANT NOT THING=-18	j to an=18
j the villain=-18	m -he villain=-18	s villa=-18	w the villain=-18	w villain=-18	p I WILL WOULD=-18	j let i=18	m my -ry=-17	p LIFE YOU IT=-17	p MAYBE BEEN BUT=-17	p DO DO IT=17	s going=-17
w going=-17	j said of=-17	k YOU -th THEY=-17	w listen=17	k BEEN LIE $=17	p CHOICE LIE YOU=17	p YOU HAVE I=-17	p BUT IT BEEN=17	m -ut me=17	p I WANT BUT=17	p DO I DO=-17	p THING YOU ME=-17
k -to _ -le=-17	m IT nights=-17	p NOT CAUSE COMPARE=-17	k -ut _ -ry=17	j before anything=17	p BEEN HAVE CAUSE=17	s scree=-17	p IF CHOICE=17	p NOW LIFE=-17	j at my=17	j was meant=-17	p NOT WILL=-17
j made way=17	w ^ there were=17	k -to -ll ME=-17	p FEEL YOU IT=17	p I HAPPEN DO=-17	j me not=-17	k -to _ -me=17	j thing you=-17	k CHOICE -or=-17	p YOU CHOICE THEY=17	j this marriage=-17	m IT marriage=-17
m this TRUST=-17	w this marriage=-17	j at time=17	p HAPPEN MAYBE=-17	k IT -up $=17	w it up $=17	w , _ let=-17	p BEEN FEEL ME=17	p IF WOULD=17	k -ed -ng YOU=17	p YOU I OTHER=-17	p I IT=-17
k BEEN -wo=17	m BEEN two=17	p I THEY CAUSE=17	p YOU NOT ERROR=-17	k -or _ -an=-17	w for _ an=-17	p BEEN STATE=17	p NOT CAUSE BEEN=17	j got wrong=17	m NOT know=-17	w not know=-17	p JUST HAVE YOU=-17
p CHOICE I=-17	j on me=-17	j can with=-17	w ^ he was=-17	w it is not=17	j you bad=-17	k -er _ YOU=-17	k NOT LIE=-17	j about to=-17	w if you=17	m and DO=-17	p LIE THING=-17
j was lie=-17	j front and=-17	k ^ YOU -ed -ng=-17	w ^ you stopped=-17	m ALL night=17	w every night=17	p BEEN SAW ME=17	p THING IT JUST=17	p THING I CAUSE=17	p THEY BEEN ME=17	k -ry _ ,=-17	w tell _ the=-17
p I BUT CAUSE=17	p YOU DRINK=17	p DO CHOICE BEEN=-17	j you keep=17	p NOT IF I=17	k TRUST -to=-17	m TRUST to=-17	p SORRY YOU LIE=17	k -th _ -or=-17	p GAMBLE LIFE=17	k BEEN -ve=-17	p SAW HAVE NOT=17
m CAUSE it=-17	p LIE ALL=-17	j i might=17	w am _ i=-17	k -ed _ $=-17	p IT ME BEEN=17	j i gave=17	j never me=-17	k BEEN ERROR=-17	m funeral $=-17	w funeral $=-17	s both=-17
w both=-17	k ERROR _ YOU=-17	j it fight=-17	j d me=17	k -so -re=17	m so -re=17	p CAUSE IT I=17	p ME THING=17	j lied times=-17	w ^ i was=17	p BUT I I=-17	k -he _ ALL=-17
p IT YOU I=-17	k I _ -ed=17	p SAW BEEN THEY=-17	j the back=-17	j on purpose=-17	m -on purpose=-17	w on purpose=-17	w purpose=-17	p YOU COLD=-17	j and came=17	p HAPPEN ME LIFE=17	w for _ the=-17
k LIFE -on=-17	p SAW I NOT=-17	m come -to=17	w come to=17	m it -at=-17	w my family $=17	w was married ,=17	w after _ i=17	k -ll _ -om=17	j before that=-17	p HAVE YOU THING=-17	p BEEN WANT THEY=-17
j not word=17	m what IT=-17	k -in _ -so=-17	w in _ so=-17	j the baby=17	w happen=-17	w there was no=17	w was no=17	p WOULD CAUSE=-17	p HAVE MAYBE=-17	j got hand=17	j of hand=17
j out hand=17	k -of -nd=17	k -ut -of -nd=17	k HAPPEN -ut -of -nd=17	m -of hand=17	m of -nd=17	w of hand=17	w out _ hand=17	w out of hand=17	m something -to=-17	w something to=-17	p OTHER I LIE=-17
j my if=17	m -ld my=-17	w and _ came=-17	k -ut _ -me=-17	p IF DO IT=17	m COMPARE and=17	p NOT ALL IT=17	j if think=17	k IF YOU -nk=17	k IF YOU -nk I=17	k IF _ -nk=17	w if _ think=17
w if you think=17	k I WILL DO=-17	k I WILL DO -he=-17	k WILL DO=-17	k WILL DO -he=-17	m WILL do=-17	m will DO=-17	w i will do=-17	w will do=-17	w will do the=-17	j i of=17	p STATE YOU I=-17
m always BEEN=-17	w your _ that=17	k SORRY $=17	m SORRY $=17	s waiti=-17	w waiting=-17	j i get=-17	k LIE -by=17	m LIE by=17	p IT THEY I=-17	p WILL LIFE=-17	p FEEL IT WOULD=17
p TRUST WE=17	k FEEL _ -by=17	j i got=17	p SAW BEEN FEEL=-17	p MAYBE MAYBE=-17	j you two=-17	w the _ but=17	w month=-17	j that night=-17	j along way=17	k -ng -he THING $=17	w along _ way=17
w along the way=17	m was FEEL=-17	w do _ $=-17	k THEY WOULD=17	p I FEEL IT=-17	p WILL ME LIFE=17	w i moved the=-17	j not controlling=-17	j were controlling=-17	j you controlling=-17	w controlling=-17	k IT FEEL YOU ,=-17
p JUST I HAVE=17	j have something=17	k -he _ -nd=-17	k -ve ME=-17	m -ve me=-17	k SAW _ SEX=17	j did for=-17	k WOULD _ BEEN=17	k I -ll=17	m i -ll=17	p IF I WOULD=17	j you just=17
j recital was=-17	w ^ _ were=17	k BEEN LIE -on=-17	p THEY I SAW=-17	m -st and=-17	k ^ DO=-17	m ^ DO=-17	m SAW at=-17	k I -ed YOU $=-17	p YOU NOT YOU=17	k WE _ -er=17	k -ne , -nd=-17
j hid and=-17	j should never=17	w should never=17	w should never have=17	w serious=17	j a in=-17	j that wrote=17	j always been=17	j good with=17	k -od -th=17	m -od with=17	m good -th=17
w good with=17	k -en _ -ut=17	p IT BEEN IT=17	k NOT HAPPEN $=17	p CAUSE COMPARE=17	k -nt I=17	m -nt i=17	p DO MAYBE=-17	m -nd tell=-17	w and tell=-17	p YOU IT WILL=17	m -or my=-17
w for my=-17	p BEEN NOT ME=17	p BEEN CHOICE BEEN=-17	j every a=-17	k -ne _ YOU=17	m that CAUSE=17	w i d never=-17	k -to ALL=17	m to ALL=17	p SEX YOU THEY=-17	m happened -to=17	w happened to=17
p I BEEN HAPPEN=-17	k -nd IT=-17	j i acted=17	m I acted=17	w ^ _ acted=17	w ^ i acted=17	w i acted=17	j and our=-17	j some to=-17	p NOT JUST THING=17	k -on=-17	j pushed me=-17
m pushed ME=-17	w pushed me=-17	k ALL _ FEEL=17	s admit=-17	p BEEN WANT YOU=-17	j is no=17	j d with=-17	k SORRY _ -ed=17	p DO NOT ME=-17	k IT -er=-17	k , I BEEN NOT=17	k -op -ng=-17
m stop -ng=-17	w be _ ,=17	s breat=17	p I OTHER I=17	m kids $=-17	w kids $=-17	j i deleted=-17	k NOT _ -en=17	m CHOICE that=17	w the kids $=17	p BEEN JUST I=17	j kept for=17
p IF I GAMBLE=-17	k NOT _ IT=16	m about ME=-16	p CHOICE BECAUSE DO=-16	j are that=16	k HAPPEN _ -in=16	w you made me=-16	w the other way=-16	w your _ too=-16	j hurt this=16	j to do=16	p THING IF=16
m BEEN scared=16	w put you=16	j promise i=16	j had just=16	m had JUST=16	w had just=16	p LIFE ME LIFE=-16	k HAVE -ed YOU=-16	j not live=16	k -nd SAW=-16	m and SAW=-16	m nobody -ed=-16
p JUST HAPPEN NOT=16	p JUST IF IT=-16	j into a=16	m into -a=16	w into a=16	p DO WOULD=-16	k IT -th=-16	j up to=-16	k -ut IT -ck=-16	k -ut _ -ck=-16	w put _ back=-16	w put it back=-16
k -id -in=-16	p BEEN YOU BEEN=-16	p YOU SEX YOU=-16	k -a -ke=-16	m a -ke=-16	s felt=-16	w felt=-16	p CAUSE FEEL STATE=16	m under -a=16	w under a=16	s my=16	w my=16
m you -om=-16	w you from=-16	k -nd -in=-16	p STATE LIFE=16	k OTHER $=-16	m OTHER $=-16	k -nd I LIE -ut=-16	k -ck ,=-16	m -ck ,=-16	j bit of=16	m bit -of=16	w a bit of=16
w bit of=16	j with wrong=16	k -om ,=-16	m -om ,=-16	k SEX _ -nd=16	j should to=16	m is NOT=16	j sister too=-16	p BUT HAVE IT=-16	p CAUSE BEEN IT=-16	k HAVE NOT -ed=16	j live with=16
j to live=16	k -to -ve -th=16	m -to live=16	m live -th=16	w live with=16	w to live=16	w to live with=16	w i would not=16	p ALL FEEL=16	j read messages=-16	p BECAUSE NOT BEEN=-16	p BEEN I LIE=-16
j dinner i=-16	p I SAW BECAUSE=16	s atten=-16	w attention=-16	j lost and=-16	p JUST BECAUSE NOT=16	k -se _ YOU=16	j went looking=-16	m HAPPEN looking=-16	w went looking=-16	p THING I YOU=-16	k -a _ COMPARE=16
p SORRY HAPPEN ERROR=16	k -ne NOW=16	p I BEEN CHOICE=16	k ^ I -te=16	j before told=-16	k HAPPEN -to IT $=16	k IT HAPPEN -to IT=16	j me with=16	p WANT NOT=-16	k -ed -ng=-16	k NOW _ I=16	k -nd _ NOT=-16
j sorry this=16	j no you=-16	k THEY _ LIE=-16	m want $=16	w want $=16	w you want $=16	p I CAUSE FEEL=-16	j but are=16	k -on -to=16	j even when=-16	k -he -al=16	m the -al=16
p DRINK I JUST=16	p DRINK JUST=16	k -me -om=16	m -me from=16	p JUST LIFE=16	p SORRY THING ERROR=16	p YOU FEEL FEEL=16	p SAW IF NOT=16	k , I WILL -ll=-16	w said _ did=16	p LIFE YOU COMPARE=-16	j what did=16
p NOT JUST DO=16	j that where=-16	k -ll -he TRUST $=16	k BEEN SORRY YOU FEEL=16	w and _ could=16	k NOT _ -ss=-16	p SAW I HAVE=-16	s out=16	w out=16	p IT CHOICE=-16	j said we=16	w and i gave=-16
j the and=-16	j it had=16	k -he -st -of=-16	j thing to=16	k LIE -ut -he=16	s confu=-16	s drama=-16	j is why=-16	k -or THEY=-16	m for THEY=-16	m another -on=16	j i hurt=16
j was before=16	w know _ i=16	p YOU NOT SEX=16	p YOU THEY WE=-16	s yelle=16	w yelled=16	m SORRY me=-16	j every to=16	j saw and=16	p BEEN NOT HAPPEN=16	k -et -ed=16	m get -ed=16
s hid=-16	w hid=-16	p YOU DO FEEL=16	p THEY I HAVE=16	j felt by=16	w felt _ by=16	s eight=16	w eight=16	k -or NOT=16	j with else=-16	k -th _ -se=-16	w with _ else=-16
p HAVE LIFE=16	s times=-16	w times=-16	p HAVE THEY ME=-16	k -de _ YOU=-16	m -ss that=16	k -nd I FEEL=16	j because there=-16	j for with=-16	j was surgery=16	p BEEN SAW THEY=16	p THING DO=16
w mother _ you=-16	p SORRY BEEN NOT=16	p LIE IT=-16	s eithe=-16	w either=-16	p SORRY I I=-16	k -at _ -id=16	p LIE HAVE=-16	w would _ $=-16	j is do=16	k I -te IT=-16	p I BUT THEY=16
j find out=-16	m find -ut=-16	w find out=-16	p BECAUSE FEEL=16	p ERROR I HAVE=-16	p IT FEEL HAVE=16	p CAUSE NOT YOU=-16	s promi=16	j you after=-16	j and if=-16	m is $=16	w is $=16
k IT BEEN NOW=-16	k IT _ NOW=-16	p SAW ME IF=-16	p FEEL THING=16	w think=-16	j at front=-16	k -nd -es=-16	p I DO WILL=-16	j those nights=16	m those -ts=16	w those nights=16	j think did=16
j kissed him=16	w i kissed him=16	w kissed him=16	j did about=-16	k CHOICE I CAUSE=16	p WE HAVE HAPPEN=16	m SAW it=-16	j an affair=-16	m -an affair=-16	m an SEX=-16	w an affair=-16	p YOU I THING=16
k YOU NOW=16	m you NOW=16	p THEY DO BEEN=16	j believe that=-16	p NOT BEEN CAUSE=-16	w am _ that=16	p I SEX THEY=-16	j turned night=16	p NOT TRUST YOU=-16	w i _ see=-16	k YOU -re=16	p STATE ME LIE=16
s lose=16	w lose=16	k -th -a -er=16	j i does=-16	p CAUSE ME IT=-16	k HAVE _ -an=-16	j party with=-16	w ^ _ may=-16	j told her=-16	j hurt you=-16	j on of=16	k GAMBLE _ YOU=-16
k -ve -a=-16	m -ve a=-16	p SAW IF YOU=16	k -ay _ -or=-16	p HAVE IT ME=-16	m -a person=16	w a person=16	m done $=-16	w done $=-16	p GAMBLE I WILL=-16	p HAVE CAUSE ERROR=-16	k -ut _ -on=16
w and _ so=16	w at you=16	p ME I LIFE=-16	k YOU -ke=-16	m you -ke=-16	p COLD DO=16	w i owe you=16	w owe you=16	j to leave=-16	w honest=-16	w my _ when=-16	k I DO NOT -ed=16
p YOU IT NOW=-16	k -en YOU LIFE -ed=-16	k -ng _ THEY=16	w , _ am=16	w , i am=16	p YOU LIFE COMPARE=16	p TRUST BEEN=-16	k -he -nd -of=16	k -nd -of=16	m -nd of=16	k FEEL YOU -so=16	k FEEL YOU -so -ch=16
k IT FEEL YOU -so=16	w happened=16	j have sober=-16	p ME YOU CAUSE=-16	k -ng BEEN=16	k -me _ -a=-16	p I NOT IF=15	k ^ -he -st=-15	k ^ -en YOU SAW=-15	j was by=-15	j i head=15	k ME _ -ut=-15
w with _ and=15	m evening $=15	w evening $=15	w have _ in=-15	p WOULD I SORRY=15	w it _ been=15	p BEEN DO YOU=15	p WOULD HAVE DO=-15	j way out=15	k -er BECAUSE=-15	k -gh _ $=-15	k -re WE=-15
p NOT BEEN BUT=15	j am if=15	p I JUST BECAUSE=-15	k -me _ -nd=15	m I deleted=-15	w i deleted=-15	k -ed -en WE=15	j our that=-15	j that he=-15	m IT he=-15	w that he=-15	j had her=-15
p HAVE ALL CHOICE=15	p IT YOU BEEN=-15	p ERROR IT ME=15	p IT I MAYBE=15	p BUT LIE=15	k -ts , -nd=-15	k -rs _ -ed=-15	p JUST BECAUSE=-15	j have forgiven=15	m HAVE forgiven=15	w have forgiven=15	s does=-15
w does=-15	k HAPPEN -re=15	w already _ $=15	j you to=-15	j you message=-15	p SORRY HAPPEN YOU=-15	m ME best=15	w my best=15	p NOT BEEN BEEN=15	p HAVE YOU WOULD=15	p ME BEEN THING=-15	j there are=15
m -re are=15	w there are=15	p ME WOULD HAVE=-15	k -ar -nd=-15	m -ar and=-15	k -nk _ BEEN=-15	j i for=-15	j me her=15	j my said=-15	j deleted it=15	m deleted IT=15	w deleted it=15
k -ff=-15	m sister ,=-15	w sister ,=-15	w it _ over=15	p THEY NOT DO=-15	p NOW THEY=-15	j a say=-15	w have made me=-15	w i _ made=-15	s hidin=15	w hiding=15	k THING _ DO=15
m do -he=15	w do the=15	k SORRY _ COLD=15	w my _ that=-15	k I -ay=15	m i -ay=15	j it say=15	j we lost=-15	p HAPPEN YOU BEEN=15	k -nd -en=15	j it been=15	m to WE=-15
w to our=-15	m ME in=15	k MAYBE _ IT=-15	k -es _ BEEN=-15	k -ed -to LIE=-15	j affair i=-15	m -en her=-15	m have ALL=15	k -rs I=15	m -rs i=15	m years I=15	w years i=15
j why it=15	w you in a=15	j sorry of=-15	m BEEN your=-15	j an can=15	p BEEN I ALL=-15	p THEY WILL=-15	j i been=-15	j we on=-15	j had been=15	j alone i=-15	j lied my=-15
p I WILL LIFE=-15	k -he -om=-15	m the -om=-15	j could and=-15	j the moment=-15	m -he moment=-15	w the moment=-15	j friends your=15	m -or that=-15	j let out=-15	p YOU BEEN HAPPEN=15	s expos=15
w exposed=15	k IT _ -so=-15	p BEEN BECAUSE I=-15	s gave=15	w gave=15	p THING ME IT=15	k BEEN _ -or=15	p I IF ME=-15	k -ll -of IT $=-15	j us did=15	j me why=-15	p HAVE NOT IT=-15
j a every=-15	j i just=15	w you _ my=-15	p LIFE NOW=15	k BEEN NOW=15	p I SAW IF=15	j done with=-15	m made ERROR=-15	p BEEN SEX BEEN=-15	j you having=15	p BECAUSE TRUST=-15	j no with=-15
k ME LIFE -ed ME=15	j feel to=15	p THING DO I=-15	j as as=-15	m me THING=15	k ^ IF YOU -nt=-15	p CAUSE YOU THING=15	w it had=15	s went=15	w went=15	p LIFE I HAVE=15	j i thing=-15
j the promotion=15	m -he promotion=15	w the promotion=15	p YOU BEEN HAVE=-15	p THEY LIE YOU=-15	p CHOICE YOU FEEL=15	p COMPARE IT WOULD=-15	p COMPARE WOULD=-15	m and -in=-15	p DRINK IT=15	j will that=-15	w , _ not=15
p BEEN IF YOU=15	w me and i=15	k -ly -nd=15	m -ly and=15	k -he -ce BEEN=-15	m -ce was=-15	p ME IT BEEN=-15	j because that=-15	j got so=15	p BEEN COMPARE CAUSE=-15	p CHOICE IT BUT=-15	m know -hy=-15
w know why=-15	j i this=-15	j because and=-15	p CAUSE WE HAVE=-15	p YOU TRUST CHOICE=-15	m hid IT=-15	w hid it=-15	k -he GAMBLE -nd I=-15	p HAVE STATE IT=15	k -on -es=-15	j the company=15	k -he -ny=15
m -he company=15	m the -ny=15	w the company=15	s of=15	w of=15	k IT -ut -of=15	w it out of=15	j the group=-15	j am got=-15	k CHOICE _ I=-15	p IT BUT CHOICE=15	w ^ _ was=-15
p LIE IT WE=15	w your _ so=15	j and that=-15	p I JUST JUST=15	k HAVE NOT SAW=-15	w about me $=-15	p YOU I BEEN=-15	k SORRY -to ALL=15	k SORRY _ ALL=15	p ME BEEN WILL=-15	p JUST BUT=15	m too $=15
w too $=15	j and someone=15	k ^ IT BEEN -rd=15	j to the=15	k BECAUSE _ -ed=-15	j off a=15	k IT _ -th=-15	w not _ up=15	p GAMBLE HAVE=-15	s invit=-15	k SORRY -or=15	m SORRY for=15
k NOT _ -on=-15	p IT IT FEEL=-15	m it $=-15	w it $=-15	j for think=15	p NOT COMPARE=15	w ^ i get=15	p WOULD NOT ME=15	w too _ to=-15	k ^ I NOT -ed=15	m was NOT=15	j apologize you=15
s still=-15	w still=-15	j i answered=-15	w answered=-15	k WOULD _ -a=-15	w d _ a=-15	k ^ -se=15	m ^ -se=15	m ^ please=15	w ^ please=15	k -en ,=-15	m -en ,=-15
j boss to=-15	j did your=-15	k YOU -ry=15	k -ed _ -at=15	p IT BEEN JUST=15	p ME TRUST=-15	k I GAMBLE WE=15	m GAMBLE our=15	k I -pt IT=15	j your as=15	j a line=15	m -a line=15
w a line=15	s from=-15	w from=-15	p THEY HAPPEN=15	k -es _ I=-15	j a you=-15	m and -re=-15	k , _ GAMBLE=15	m LIFE on=-15	k I JUST LIE=15	k ^ I JUST LIE=15	w an affair $=-15
w ^ _ am=15	j your died=15	m -ed and=-15	k -ut _ -ne=15	k -he -rk=-15	m the -rk=-15	j and this=-15	p BEEN WILL=-15	k YOU -ve=15	m you -ve=15	p DO IT WOULD=15	w on that=15
j am so=15	k LIFE I BEEN=-15	p BEEN STATE MAYBE=-15	k I JUST SAW=-15	k ^ I JUST SAW=-15	w a _ party=15	p BECAUSE IT I=-15	j know broke=14	j a at=14	w was there=14	k I _ -ty=14	j kept was=14
k -th WE=14	m with WE=14	m was -re=14	j day me=-14	p I CHOICE I=-14	p THING NOT IT=14	k IT COMPARE $=-14	k BEEN SORRY -or ME=-14	k HAVE _ JUST=-14	j of then=14	w cheated=-14	j am i=-14
p HAPPEN BEEN IT=14	j am because=-14	p SORRY BEEN I=14	m bed -th=-14	w bed with=-14	k -ut -of -he=-14	w out of the=-14	j if am=-14	j i trust=-14	s to=-14	w to=-14	j phone not=-14
j gave that=14	k YOU HAPPEN -he=-14	p BUT CHOICE IT=-14	p NOT HAPPEN IT=-14	j the put=-14	k NOT CAUSE IT=14	k -of YOU LIFE=-14	p HAVE CAUSE IT=14	k WILL=-14	k , I HAVE=14	m things ,=-14	w things ,=-14
k -ow I=14	m -ow i=14	k -a -th=14	m a -th=14	p HAPPEN WE BEEN=14	s she=14	w she=14	p THEY TRUST=-14	s ex=-14	w ex=-14	p ME CAUSE=14	m -ok it=14
k WANT _ ,=14	m -nd in=-14	m he SAW=-14	j happened to=-14	p YOU LIE I=14	j and done=14	k ME _ TRUST=-14	k -re _ -ld=14	j on trip=14	j had time=14	p JUST LIE IT=14	s aroun=14
w around=14	j i let=-14	k IT _ -a=-14	j a lie=14	k -me THING I=14	p NOT BECAUSE YOU=-14	j a let=14	k YOU FEEL=-14	p DRINK I DO=-14	k YOU HAVE CAUSE=-14	k YOU HAVE CAUSE ME=-14	j and been=-14
j your am=-14	p IT BEEN BECAUSE=-14	p SORRY CAUSE YOU=-14	p ME THEY NOT=14	j was too=14	m her -he=14	w her the=14	j with i=14	j the pills=-14	p I NOW CHOICE=14	p I NOT LIE=14	j was have=14
p WE ME=-14	k DO IT=14	p FEEL NOT IT=14	w ^ _ hid=14	w hurt _ i=-14	m HAPPEN into=-14	j wrong and=14	j if a=-14	k ME LIFE -nd=14	p BECAUSE I SAW=-14	k I CHOICE IT I=14	k -ng YOU I=14
w did _ ask=-14	m not -en=14	k NOT SAW=14	j is did=-14	p HAPPEN STATE IT=14	p SEX BEEN=14	j it hurt=-14	j your it=14	k , I -ke IT=14	s late=14	w late=14	j my off=-14
k -re IT=-14	m -re it=-14	k YOU NOT CAUSE=14	k YOU NOT CAUSE ME=14	k ^ YOU NOT CAUSE=14	p I JUST BEEN=14	k BEEN _ -as=14	j are going=-14	j made feel=-14	w made _ feel=-14	j so there=14	j up so=14
j it when=-14	k -he GAMBLE , -nd=-14	p GAMBLE BEEN IT=-14	j long it=14	j i within=-14	s withi=-14	w within=-14	p SORRY LIE I=14	p I YOU SORRY=-14	j spent and=14	p BEEN THING DO=14	j i would=14
k IF -he=-14	m IF the=-14	m if -he=-14	w if the=-14	p DO NOT LIFE=14	j one will=14	j house of=14	w gave you a=14	k IT BEEN -ng=-14	k -te -to THEY=14	k -te _ THEY=14	k I -te -to=14
k I -te -to THEY=14	w i wrote to=14	j the look=-14	k # $=-14	m # $=-14	w ^ i could=-14	s embar=14	w embarrassed=14	k -ed _ THING=14	p ME THEY IT=-14	j was writing=-14	m BEEN writing=-14
w i was writing=-14	w was writing=-14	w was writing to=-14	p STATE I CHOICE=14	p WANT I I=-14	w the account ,=14	m ME bad=-14	w my bad=-14	p NOT THEY DO=14	p JUST BEEN THEY=-14	k JUST _ WANT=14	p ME I ALL=14
j promotion the=14	p IT I ALL=14	j have i=14	p ME CHOICE IT=14	k ^ -me -of=-14	w ^ some of=-14	j a mortgage=-14	m it BEEN=14	j at party=-14	w up _ you=14	w i own that=14	w own that=14
p TRUST BEEN STATE=14	j and her=14	k I -id THING=14	m said THING=14	p BEEN NOT=14	p I NOT WE=-14	j counts as=14	k -ts -as=14	m -ts as=14	m counts -as=14	w counts=14	w counts as=14
j died was=14	p HAVE WE BEEN=-14	k ME SEX=-14	m my SEX=-14	k I BEEN=14	m i BEEN=14	p HAPPEN I BEEN=14	k -or -a -ng=-14	k -or -a -ng -me=-14	w for a long=-14	k YOU -as=14	m YOU as=14
m you -as=14	w you as=14	p I ME BECAUSE=-14	j her from=-14	w best _ $=14	p LIE CHOICE YOU=14	k -nd IF=-14	m -nd if=-14	m and IF=-14	w and if=-14	w went _ her=-14	w went to her=-14
w said it=-14	p CAUSE YOU BECAUSE=14	m started $=-14	w started $=-14	j you it=14	p BEEN I IT=-14	k I HAVE CAUSE YOU=-14	j you upset=-14	w was my=-14	p I HAVE NOT=14	j do i=-14	m -of time=14
w of time=14	k -ng -or -a=14	k IF YOU -nt ME=-14	p I BECAUSE HAVE=-14	k THEY , -nd=14	w her , and=14	j for both=-14	k -or -th=-14	k -or -th -of=-14	k -or -th -of WE=-14	m -or both=-14	m for -th=-14
w for both=-14	w for both of=-14	j drank in=14	p IT CAUSE STATE=14	p I THEY IT=-14	j i nine=-14	p WOULD HAVE I=14	p CHOICE YOU ME=14	k HAPPEN _ -a=-14	k NOT BECAUSE -of=-14	m her -me=14	p CHOICE I WILL=-14
p HAVE I NOT=14	k BEEN -ng=14	k -ot $=14	m -ot $=14	w did not know=14	k -ke I=14	m -ke i=14	k HAVE _ -up=-14	p BECAUSE BEEN LIE=14	w say _ $=14	k ME _ JUST=14	j and a=14
m -at it=-14	j on could=-14	j her a=-14	w lost _ ,=-14	p DO BEEN IT=14	j took was=-14	p FEEL BEEN FEEL=-14	k WE -ed=-14	k JUST LIE=14	k ME -ry=-14	p CAUSE STATE=-14	p BEEN THEY HAPPEN=14
j trust and=14	p HAVE FEEL I=14	k -in IT $=-14	w when you asked=-14	j and comes=14	k MAYBE NOT -nd=14	j no how=14	w no _ how=14	s cards=-14	w cards=-14	p BUT WILL=-14	j how when=-14
k BEEN -ch=-14	m your -il=14	k -st -in=14	m -st in=14	w do _ think=14	p YOU SEX ALL=-14	j to told=-14	k YOU CAUSE ME FEEL=14	p I YOU ALL=-14	j had of=14	p IF HAVE I=-14	j went someone=-14
k CAUSE _ JUST=13	p JUST IT I=13	p I NOW WILL=13	j about what=-13	j that humiliated=-13	j of that=13	j from your=13	j it stopped=13	p BEEN ME ALL=13	k HAPPEN _ I=-13	j you being=13	k -he GAMBLE BEEN=-13
j about all=13	p ME HAVE SAW=-13	p YOU LIE COMPARE=-13	j we had=13	w way out=13	j and took=-13	p I NOT YOU=13	k -in YOU -ad=13	w in your head=13	p I IT ME=-13	m I caused=-13	w i caused=-13
j the party=-13	k -he DRINK $=-13	j me those=-13	w what _ was=-13	m were -on=13	w were on=13	j never once=-13	m NOT once=-13	w never once=-13	j took away=13	j i joke=13	p HAVE CAUSE BEEN=13
k BEEN WANT=13	j before we=-13	p YOU COMPARE COMPARE=13	p I THEY ME=13	k NOW IT $=13	w over it $=13	m to -a=-13	w to a=-13	m SAW this=-13	j found a=-13	j at in=-13	p I LIE IT=-13
k -ts -nd=-13	m -ts and=-13	s can=-13	w can=-13	j pregnant and=13	j pregnant i=13	p WILL FEEL=-13	p CHOICE HAPPEN=13	p YOU NOW LIFE=-13	j on table=13	k -on -he -le=13	w on _ table=13
w on the table=13	k -ay BEEN=-13	k -ke -ty=13	p HAVE ME ALL=13	j my fault=-13	m ME fault=-13	p IT ME ERROR=-13	w my fault=-13	m -to it=13	j can for=-13	w ^ _ sister=-13	p SORRY I CAUSE=-13
k THING , -nd=13	m over IT=13	j the slots=13	m -he slots=13	s slots=13	w slots=13	w the slots=13	p IT BUT BEEN=13	k -in IT=-13	p THING IT FEEL=13	p YOU YOU GAMBLE=-13	k -nt _ -to=13
p CAUSE MAYBE=-13	p LIFE IT MAYBE=13	w you _ $=-13	w know _ you=-13	j things you=-13	k YOU _ DO=-13	p TRUST YOU=-13	p CAUSE YOU COMPARE=-13	j them to=-13	k WOULD=13	k -he -up=-13	m -he group=-13
m the -up=-13	w the group=-13	k -to _ -ht=-13	k ^ _ YOU=-13	k I WILL BEEN=-13	w i will be=-13	j and he=13	j have answered=13	p LIFE I=13	m forget $=-13	w forget $=-13	p ERROR BEEN ME=-13
j talk to=13	k -lk -to=13	m -lk to=13	m talk -to=13	w talk to=13	k -ow $=13	m -ow $=13	s see=13	w see=13	s feel=-13	w feel=-13	p THING COLD=13
w her _ that=-13	w you _ with=13	s house=13	w house=13	k -of WANT=-13	m of WANT=-13	k BEEN SORRY -or=13	k I BEEN SORRY -or=13	w am _ for=13	w am sorry for=13	j i rather=-13	k I WOULD -er=-13
w i _ rather=-13	j me you=13	p LIE YOU=-13	p LIE BECAUSE NOT=13	p BUT BUT=13	s broth=-13	j about and=-13	j the else=-13	m explain IT=-13	w explain it=-13	k I _ -te=-13	w and _ had=13
j of made=-13	k YOU BEEN FEEL ,=13	p MAYBE I BEEN=13	j made a=13	j and got=-13	k WOULD HAVE=13	j promise to=13	w against=-13	p I IT SEX=-13	m friend ,=-13	w a friend ,=-13	w friend ,=-13
m BEEN another=-13	k ME _ -he=-13	p BUT YOU CAUSE=-13	p HAVE NOW=13	m you COLD=-13	s party=13	w party=13	w knew what i=-13	j a while=-13	j a she=-13	p LIE I NOT=13	j what not=-13
p YOU NOT DO=-13	j were you=-13	j so this=13	s fine=-13	w fine=-13	p JUST YOU FEEL=-13	p ALL YOU IT=-13	m never -nt=-13	k YOU _ -wn=13	p I BECAUSE NOT=13	p FEEL NOT ME=-13	m -er asks=-13
k LIE $=-13	m LIE $=-13	k -te IT=13	j the conference=-13	m -he conference=-13	w the conference=-13	k JUST SAW=-13	j not before=-13	j is blame=13	m BEEN that=-13	w but _ are=13	j an to=-13
k -ne -to=-13	m -ne to=-13	k TRUST _ -nd=-13	k -ct _ I=-13	w took _ a=-13	p NOT BEEN ALL=-13	k I _ -id=-13	k WILL _ I=-13	k -it _ THEY=13	p ME MAYBE NOT=13	j not talk=13	j am the=13
k LIFE -ed YOU=-13	p THING BEEN CAUSE=-13	p ME COLD=13	k I LIE -he=13	k -ke YOU BEEN=-13	j right it=13	j are of=13	s jealo=-13	m -ll my=-13	j the account=13	k NOT _ WE=13	k -se BEEN=-13
k IT BEEN YOU=13	j wedding and=-13	k -at -he -ng -nd=-13	k -he -ng -nd=-13	w wedding and=-13	p JUST CHOICE=13	j at sister=-13	w at _ sister=-13	p IF YOU WOULD=13	j for while=-13	j that room=-13	j it no=13
m do THING=13	p YOU BEEN COLD=-13	j lost i=13	m talked -ut=13	w talked about=13	m marriage BEEN=-13	k IF YOU HAVE=-13	m -a week=13	w a week=13	k -ts -to=13	m -ts to=13	k I _ WILL=13
p LIFE WILL NOT=13	w second _ ,=13	k -lk -ut=13	m -lk about=13	k CHOICE _ $=13	m -ng is=13	j to trust=13	k LIFE _ -in=13	j you truth=-13	k DO THING -to=13	p JUST HAPPEN I=13	k -ed -es=13
j shouted front=-13	j shouted in=-13	j shouted of=-13	p I HAVE DRINK=-13	j sorry i=13	p WOULD YOU IT=13	j if see=-13	p CHOICE CHOICE LIE=-13	w and i was=-13	k -fe=13	j that see=13	j never anything=13
p CHOICE IT ME=13	j not okay=13	j was first=13	k -a -ge=13	m a -ge=13	j you stupid=-13	k I LIE $=13	w a _ is=13	w because that=13	w not _ i=13	j you my=13	k -id I BEEN -at=-13
p BEEN I WANT=-13	p ME BECAUSE IT=-13	p ME NOW=-13	k SAW -at YOU=13	k -an _ YOU=-13	p CAUSE ME THING=-13	p HAVE YOU JUST=13	j room was=13	k ^ I BEEN=13	m said -he=-13	w said the=-13	j never hurt=13
k GAMBLE YOU=-13	j are life=13	p ME STATE IT=-13	j the do=-13	p YOU YOU JUST=-13	p HAVE SAW IT=-13	k -ay -at=-13	p BEEN I BUT=-13	j to work=13	j you apologize=-13	p BEEN IT I=-13	j have by=-13
p IT ERROR IT=-13	w a lie $=-13	j there on=-13	j your look=-13	p HAVE CHOICE YOU=-13	j one night=-13	k -ne -ht=-13	m -ne night=-13	m one -ht=-13	w one night=-13	k ME -nd I -ed=13	j he friend=13
k SORRY I=-13	m SORRY i=-13	m sorry I=-13	w sorry i=-13	k HAPPEN _ -om=13	p LIFE I CHOICE=-13	k NOT NOW=-13	m NOT forget=-13	m not NOW=-13	w not forget=-13	p DRINK NOT I=13	k ME YOU=13
m me YOU=13	p IT I DO=-13	k -es _ -he=-13	p HAVE YOU NOT=13	k NOT CAUSE=-13	m him -nd=13	w him and=13	p THEY THING BEEN=-13	p THEY THING IT=-13	k DO NOT JUST=-13	k DO _ JUST=-13	p MAYBE BUT=-13
j betrayed you=-13	m betrayed YOU=-13	w betrayed you=-13	p DO I THEY=-13	w start _ $=13	k -ut -re I=-13	m -ut where=-13	m about -re=-13	w about where=-13	w about where i=-13	p LIFE NOT IT=-13	k -on _ -ne=13
k I -id NOT=13	j i number=-13	m DO anything=13	k -he THING I=13	p ME I BEEN=13	k -ch _ IT=-13	w you _ at=-13	j no to=-13	w was _ way=13	k -at _ -nt=13	j i betrayed=13	j not hide=13
p JUST BEEN WILL=13	k -he _ I=-13	w the _ i=-13	p IF HAVE BEEN=13	p YOU IF I=12	j savings and=-12	k -ma=12	k -he OTHER $=12	p HAVE YOU THEY=-12	w been _ $=-12	k -ut ME $=-12	w alcohol=12
p ALL HAPPEN FEEL=12	p TRUST IT BEEN=-12	k YOU -er -he=12	j not behind=12	p THING WILL IT=12	w at _ $=12	k YOU -ls=-12	m your -ls=-12	k LIFE -al=-12	k HAPPEN FEEL $=12	w got hurt $=12	j was to=-12
m leave YOU=-12	w leave you=-12	k ^ I BEEN SORRY=12	p WOULD NOT DO=12	p ERROR BEEN IT=-12	w i _ had=-12	k -ks=-12	w her _ ,=12	p BEEN COLD BEEN=12	j this house=12	m this -se=12	w in this house=12
w this house=12	j been bit=12	w been _ bit=12	w been a bit=12	k -on _ -en=12	k -as -ll=12	k -as -ll $=12	p HAPPEN DO I=-12	p WOULD YOU BEEN=12	k -nt=12	k THEY _ -a=12	m made IT=12
k ^ IF YOU=12	p WILL STATE=-12	p WE IT=12	p OTHER STATE=-12	p YOU IT HAVE=-12	j you another=12	j is got=12	k -od _ $=12	w good _ $=12	j doing to=-12	p YOU WILL BEEN=-12	k I -id -he=-12
w i said the=-12	p IT NOT DO=-12	w and _ let=-12	p JUST CAUSE=12	p WILL IT YOU=12	p IF THEY YOU=-12	s alrea=12	w already=12	p NOT IT DO=12	j how you=-12	j one more=-12	k -ne -re=-12
m -ne more=-12	m one -re=-12	w one more=-12	k YOU -an NOT=-12	w you can not=-12	p NOT I SAW=12	k -ge $=12	m -ge $=12	k BEEN _ -ix=12	p HAPPEN IT WOULD=12	p IT BEEN SAW=-12	m LIE it=-12
k , _ -me=-12	j lied face=-12	j lied your=-12	k -to YOU -ce=-12	k LIE -to YOU -ce=-12	w lied _ your=-12	w lied to your=-12	w to _ face=-12	w to your face=-12	k -ty _ I=-12	j will sit=-12	k -it -th=-12
k I WILL -it -th=-12	k WILL -it -th=-12	m -it with=-12	m WILL sit=-12	m sit -th=-12	w i _ sit=-12	w i will sit=-12	w sit with=-12	w will _ with=-12	w will sit=-12	w will sit with=-12	s worke=-12
w worked=-12	w a _ from=12	p IT LIE BEEN=12	k -in _ WILL=-12	p I COMPARE=-12	j this on=12	k HAVE SAW ME=12	p IF DO NOT=12	p ME ME BEEN=-12	k MAYBE _ HAVE=-12	j admit to=-12	j do get=-12
k I DO NOT -et=-12	w do _ get=-12	w do not get=-12	p WE MAYBE=12	j about her=12	k ^ I BEEN -ng=12	p BEEN COLD WOULD=12	p YOU COLD WOULD=12	p SORRY ME BEEN=12	p SORRY THING BEEN=12	m paying IT=12	w paying it=12
j was stress=-12	w saying _ $=-12	p BEEN IT CAUSE=-12	k -ff -th=-12	m -ff with=-12	m off -th=-12	w off with=-12	p BEEN OTHER THEY=-12	j who wanted=12	k -ho WANT=12	m -ho wanted=12	m who WANT=12
w who wanted=12	j the real=12	m -he real=12	w the real=12	m -he party=12	w the party=12	p FEEL I=-12	p ME DO DO=-12	p IF WOULD I=-12	j off not=12	m like -ng=-12	p HAVE WANT IT=12
j deleted i=-12	j could i=12	k -on YOU ,=-12	w on you ,=-12	s jokes=12	w jokes=12	k -ee _ -nd=-12	w three _ and=-12	w ^ _ pushed=12	p SORRY THING HAVE=-12	p HAPPEN WOULD=-12	j the may=-12
k ME THING -of=-12	k I _ CHOICE=12	k -to _ -er=-12	p HAVE NOT HAVE=-12	k -ut -at=12	m it WILL=12	p LIFE GAMBLE YOU=-12	j two it=12	k -to _ -en=-12	k YOU -ed IT=12	m IF your=12	w ^ if your=12
w if your=12	j were crazy=-12	w is _ i=-12	j something wrong=12	j took from=12	p THING IT BEEN=-12	k THING I CHOICE=12	k THING _ CHOICE=12	p WANT LIFE=12	w it is my=-12	p YOU WOULD THING=12	j your could=-12
p YOU IT COLD=-12	j i own=-12	p IF YOU COMPARE=-12	p LIFE LIE I=12	p SEX LIFE I=-12	k -a _ -al=-12	j and before=12	m lied $=-12	w lied $=-12	j to last=-12	j hard me=-12	j my would=-12
j you said=12	p I NOT IT=12	j cheated and=-12	k -pt -ng THEY=-12	k -pt _ THEY=-12	j where was=-12	w where _ was=-12	w where i was=-12	k HAVE=12	j honestly i=-12	j money your=12	j the changed=-12
j years ago=12	k -rs NOW=12	m -rs ago=12	m years NOW=12	w years ago=12	p IT NOW I=-12	j someone the=12	k ME -st=12	m my -st=12	p NOT ME BECAUSE=12	k BEEN NOT -ng $=12	w to _ $=-12
m -ll you=12	p DO NOT BUT=-12	k SORRY -or THING=-12	k -to -a -ht=12	w knew _ $=12	k -ad _ I=12	w head _ i=12	k I -ed THING=-12	j any way=12	p ME DRINK=-12	k -at _ -on=12	p NOT ME IF=12
w messages _ i=-12	w drink=12	k ^ I LIE IT=12	m d BEEN=-12	k COMPARE _ ,=-12	j my d=12	k LIFE _ -ng=12	s dig=12	w dig=12	k ME -to YOU=-12	w me to your=-12	k I BEEN -te=12
m IT from=-12	k , _ -nt=-12	j it went=12	k -ow -up=12	m -ow up=12	s decis=12	j and now=-12	p I WOULD=-12	k -on _ ME=12	p BEEN ME HAPPEN=12	k I -ew=12	m i -ew=12
k -me I=-12	m -me i=-12	m it -es=-12	w to _ every=12	k , -so I=12	w , so i=12	j too a=-12	m YOU with=12	w you with=12	j say is=12	k -st=-12	p I IT HAVE=12
m word $=-12	w word $=-12	m got -a=12	w got a=12	p FEEL I STATE=12	j were bad=-12	p SEX THEY=-12	k , NOT -se=12	k , NOT -se $=12	m -nk it=12	w think it=12	p ME JUST=12
p TRUST I YOU=12	p BUT MAYBE IT=-12	j have lied=-12	p BECAUSE LIFE ME=12	p LIE ME YOU=12	j me right=12	j off and=-12	w is not=12	k ME -it=12	p I BECAUSE I=12	k WOULD _ -he=12	w ^ i have=-12
w and _ that=12	k -ts _ YOU=12	p NOT SAW THEY=12	j have not=12	k -ce -nd=12	m -ce and=12	k -rs _ -nd=12	s touch=12	p NOT BEEN BECAUSE=12	p ME STATE YOU=12	p IF YOU ERROR=12	p I HAVE=12
p I JUST LIE=12	k -of=12	j you looking=12	p WANT CHOICE=12	w i _ myself=12	p CAUSE I NOT=12	k HAVE BEEN -er=-12	m been -er=-12	k FEEL -ve=12	k THEY _ -on=12	k -to=-12	p LIE SAW=-12
s start=12	s kisse=12	w kissed=12	j he will=-12	j to have=12	j everything i=-12	m everything I=-12	w everything i=-12	p I CHOICE BUT=-12	k ALL HAVE=-12	w was _ to=-12	m -or our=12
w for our=12	j i no=-12	p NOT SAW BEEN=-12	j the made=11	k -he _ IT=11	j read it=-11	m BEEN already=11	k WE -th=11	m WE both=11	m we -th=11	w we both=11	w ^ it happened=-11
p SAW I WOULD=-11	k -at -nd=-11	m -at and=-11	k NOT _ -nt=-11	p TRUST ME I=-11	m NOW it=-11	j what you=11	j to every=11	w your _ ,=11	p YOU I I=-11	k CHOICE IT=-11	j in other=-11
k NOT -gh=-11	w him _ you=-11	k -gh IT=-11	j a have=-11	j been husband=11	m I got=11	w i got=11	p BEEN SORRY LIFE=11	k -a -gh=-11	m a -gh=-11	p ME GAMBLE IT=-11	j being i=-11
p CHOICE BEEN FEEL=11	w night=-11	j called and=-11	j and back=-11	j the cards=11	j is an=-11	m is -an=-11	w is an=-11	p CHOICE DO I=11	p NOW DO=11	w promotion=11	k BEEN -al=-11
p ME I TRUST=-11	s purpo=-11	w wrote _ her=11	w wrote to her=11	p WANT MAYBE=-11	p ME STATE BEEN=-11	p I TRUST I=-11	k -ty $=-11	m -ty $=-11	s relat=11	w relationship=11	p YOU DO JUST=11
j you will=-11	k -et NOW IT=-11	k -et NOW IT $=-11	w get over it=-11	p IF HAVE FEEL=11	p BEEN CHOICE YOU=11	w long _ $=11	m it COMPARE=-11	j you saw=-11	k BEEN=11	p BEEN BEEN=11	k LIE _ -nd=11
w it _ and=11	k YOU _ -so=-11	k BUT I BEEN=11	j i me=11	j i should=11	k -se _ NOT=11	k -on -se=11	m on -se=11	w know _ it=-11	k I CAUSE THEY=11	k -om YOU -or=-11	k -om _ -or=-11
w from _ for=-11	w from you for=-11	p I NOW YOU=-11	p IF I FEEL=11	p YOU IF THEY=-11	p SORRY I SEX=11	k -nt BEEN=11	m ^ trust=11	w ^ trust=11	p JUST HAVE ME=11	m you -nt=11	s cousi=11
w cousin=11	k ^ -re BEEN -a=11	k NOT -ll IT=11	p FEEL I IT=11	w forget=-11	j to how=-11	p THEY IT I=11	k , YOU=11	m , YOU=11	j and what=-11	k WE WOULD=11	m we WOULD=11
j say not=11	p JUST WOULD HAVE=11	s only=-11	w only=-11	m -ut what=11	w about what=11	k WOULD _ -ed=-11	p I WILL COMPARE=11	p BEEN ME=11	j nothing else=11	m nothing -se=11	w nothing else=11
j months you=11	k BEEN NOT IT=-11	k -he -ng -om=-11	k -ed THEY $=11	k YOU HAVE -ed=11	k -th IT=11	m with IT=11	k -ng -in=11	m -ng in=11	m only -er=11	k ME -de=11	m my -de=11
p FEEL ME=-11	p BECAUSE ME=11	p LIFE STATE=11	m have -ld=11	w have told=11	p BEEN IF NOT=11	p BEEN THING HAVE=-11	k YOU _ TRUST=-11	s confi=11	j it at=11	k ^ YOU -ce=-11	k I BEEN -ed=11
k -th -ll=-11	m -th all=-11	m with -ll=-11	w with all=-11	p BEEN BUT YOU=11	j she a=11	w , i could=-11	j you loved=11	s loved=11	w loved=11	j slept i=11	m wrote -to=-11
w wrote to=-11	k BEEN -th YOU=-11	w time _ it=11	k DO , I=-11	w was _ there=11	k ALL -me $=-11	k DO NOT -nt=-11	m not -nt=-11	p ME JUST I=-11	p I NOT COLD=11	j the spent=-11	p BUT YOU DO=-11
w it was over=-11	k THEY _ -er=11	k -as _ -as=11	w as _ as=11	j a with=11	p NOT ME HAVE=11	w i _ telling=11	j feel like=-11	s it=11	w it=11	j i i=11	p BEEN COMPARE CHOICE=-11
p IF MAYBE BEEN=11	k -he THING $=11	m online $=11	w online $=11	j thing i=11	k -ok _ -me=11	k , THEY BEEN=-11	j the office=11	m -to feel=11	w to feel=11	m -ke your=-11	m IT will=11
j did did=11	p DO I BEEN=-11	k DRINK , I=-11	p SORRY GAMBLE I=-11	m -ng to=11	p SEX IT I=11	j in marriage=11	p COMPARE I JUST=11	j of are=11	m -ed us=-11	p BEEN LIFE NOT=11	p I TRUST YOU=-11
j she on=-11	k -ay BEEN IT=-11	m -ay is=-11	s borro=11	p FEEL YOU CAUSE=11	k -te BECAUSE=11	p IT IT MAYBE=-11	s visit=11	j d been=11	p ERROR WILL=-11	s by=11	w by=11
m never SAW=-11	j you at=-11	j it matter=-11	w innocent=-11	j first to=-11	p LIFE NOT ME=11	k -lp=11	s help=11	w help=11	k TRUST _ WE=-11	p LIFE BEEN CHOICE=11	w ^ i am=11
k -he -ar -nd=-11	j the twins=11	j twins i=11	m -he twins=11	s twins=11	w the twins=11	w twins=11	p I JUST SAW=-11	k MAYBE HAVE -ed=11	j my therapist=-11	m ME therapist=-11	w my therapist=-11
j friends do=11	m OTHER do=11	w friends do=11	p GAMBLE YOU I=-11	j i even=11	k -ne=-11	k -er -ed=-11	k YOU -er -ed=-11	m NOT made=11	j our not=11	k -to IT $=-11	j times and=-11
j i truth=-11	p JUST IT HAVE=-11	j still not=11	j for in=-11	m WE had=11	j so have=11	m SAW your=11	m IT like=-11	m it -ke=-11	w it like=-11	m work -nd=11	w work and=11
k BEEN _ LIFE=11	k -on -re=-11	p SAW DO=-11	p STATE CHOICE=11	j for told=11	j felt you=-11	k I HAVE NOT=11	k ^ IF I BEEN=-11	m sleep -nd=11	w sleep and=11	j know a=11	j go for=-11
p ALL MAYBE=11	j am today=-11	p MAYBE WOULD YOU=-11	j but have=-11	m -en we=-11	m when WE=-11	w when we=-11	j i saying=-11	m I want=11	w i want=11	p I ME=-11	k OTHER _ -he=11
p I LIE SAW=-11	p LIE YOU SAW=-11	w you asked $=-11	j believe i=11	m I read=-11	w i read=-11	m TRUST is=-11	p CAUSE I HAVE=-11	j doing i=11	k -th THING=-11	m with THING=-11	p SORRY BEEN BEEN=-11
k -me -nd I=-11	k -th ME $=11	w with me $=11	j all because=11	p HAVE NOW IT=11	j away you=11	m relationship $=11	w relationship $=11	j since and=-11	k BECAUSE _ -nd=-11	k -nd _ STATE=-11	j was supposed=11
p YOU WOULD JUST=11	j for answer=-11	p MAYBE YOU YOU=11	j the stress=11	j one not=-11	p I LIFE I=11	k OTHER=-11	k IF I BEEN=-11	k -er HAVE=11	j i myself=11	j stopped to=-11	w stopped _ to=-11
k I WOULD HAVE BEEN=11	k LIFE I=11	m LIFE i=11	k -wo _ -nd=-11	w two _ and=-11	p YOU NOT WE=-11	k ME LIE $=11	p STATE CAUSE ME=-11	k ^ I STATE=-11	w ^ i lost=-11	k YOU ,=-11	m YOU ,=-11
p I NOW DO=-11	p BUT I=-11	k ME _ -of=11	w my _ of=11	p SORRY YOU=11	k DO I=11	m DO i=11	j that by=-11	k CHOICE _ ME=-11	k TRUST YOU=-11	p I NOW=-10	k GAMBLE BEEN -ed=10
j your parents=10	m YOU parents=10	w your parents=10	k BEEN _ IT=10	k -th _ -ns=10	p GAMBLE ME IT=-10	p SAW IT ME=10	j was knew=10	s numbe=-10	p BEEN BEEN THEY=10	k HAVE _ -at=-10	k -ve , IT=10
s carri=10	w carried=10	j the debt=-10	m -he debt=-10	w the debt=-10	k -et=10	p COLD JUST=10	j from for=10	m left $=10	w left $=10	k -en I=-10	m -en i=-10
s overr=10	k BUT YOU BEEN=10	s part=10	w part=10	k -ut _ IT=-10	w needed _ to=-10	j that is=10	k -nd -re=-10	k BEEN -a -rd=-10	w like _ $=10	j exactly what=-10	j i exactly=-10
k JUST -at=-10	m JUST what=-10	m exactly -at=-10	w exactly what=-10	j was work=-10	w can _ you=-10	p SORRY HAPPEN IT=-10	k OTHER _ -to=-10	m your THING=10	m BEEN before=-10	w was before=-10	k -a -nd=10
m a -nd=10	p WE IT BEEN=-10	w health=10	p YOU BEEN OTHER=10	p I I LIE=10	k ME _ -ts=10	w my _ nights=10	k -he LIFE=-10	m the LIFE=-10	k ME DO=-10	j to party=-10	k OTHER _ I=-10
j not make=-10	m NOT make=-10	w not make=-10	m tell -he=-10	w tell the=-10	j i those=10	j could it=-10	k NOT LIE $=10	k NOT SAW THEY=10	j made out=10	k -ng -om $=-10	p YOU BUT=-10
k I -ke ME=-10	m -ke my=-10	m broke ME=-10	w broke my=-10	w i broke my=-10	p BEEN I ME=-10	j her not=10	w it _ a=10	p IT ME=10	w gave you the=-10	k CAUSE ME DO IT=-10	k ME DO IT=-10
k ME DO IT $=-10	k COMPARE COMPARE=-10	m COMPARE than=-10	j is nothing=-10	p WANT ME I=10	k -ut $=-10	m -ut $=-10	p THING WOULD=-10	j you as=10	m -nd about=10	k -en _ -nd=-10	p WOULD HAVE ME=10
p ME CHOICE I=-10	s open=-10	w open=-10	k IT -nd=10	p BEEN BUT=-10	k HAVE _ IT=-10	m -ay it=10	p STATE THEY=-10	m together $=10	w together $=10	k BEEN -ff=10	m BEEN off=10
m d -er=10	p LIE CAUSE IT=10	j telling it=10	k -on _ LIFE=-10	k SEX -th=10	m SEX with=10	p YOU MAYBE HAVE=10	w ^ you saw=-10	j i gone=-10	p CAUSE THEY WOULD=-10	w do _ know=-10	w do not know=-10
k STATE _ YOU=-10	p FEEL DO=10	k YOU _ -ny=10	j lied when=-10	j if is=10	j to not=-10	w ^ my friends=-10	j he i=10	m life $=-10	w life $=-10	k I NOT WANT -to=10	k NOT WANT -to=10
w never wanted to=10	j her profile=10	k THEY -le=10	m THEY profile=10	m her -le=10	w her profile=10	w shifts=-10	w what it=-10	w that as=10	k -ar -nd I=-10	k -he -le $=-10	p I NOT JUST=-10
k IT HAVE=10	m ME alone=-10	j we other=10	j wrong it=-10	p BEEN STATE DO=10	p NOT WANT YOU=10	j app i=10	k -ut _ -in=-10	s did=-10	w did=-10	j for her=-10	j sorry and=10
j was still=-10	w the _ and=-10	j our with=10	p FEEL IT NOT=-10	k -ed _ COMPARE=10	p I WOULD BUT=-10	k -he -ll $=10	k ^ I WOULD -er=-10	p NOW YOU BEEN=10	j times i=-10	k ^ _ -it=-10	j so not=10
w i _ tired=-10	w d _ you=-10	k BEEN -a OTHER=-10	j was had=10	j did lose=10	j not lose=10	j the casino=10	m -he casino=10	s casin=10	w casino=10	w the casino=10	m ME too=-10
k -ut ,=10	m -ut ,=10	m out ,=10	w out ,=10	j i jealous=-10	k -me _ -ll=-10	k COMPARE IT=10	m than IT=10	p GAMBLE BEEN=10	k ME STATE=-10	p CHOICE IT ALL=10	k -at ,=10
m -at ,=10	w in _ you=10	k ME _ ,=-10	m WANT with=10	s comin=-10	w coming=-10	k -ok -at YOU=10	w look _ your=10	w look at your=10	p IT LIE=10	p WOULD I BEEN=-10	k -so _ BEEN=-10
p ME DRINK NOT=-10	p I CHOICE CAUSE=-10	j of stress=10	j under stress=10	k -up _ -ng=10	p STATE I YOU=-10	k WANT I=10	m WANT i=10	j back and=-10	j march in=-10	j made so=10	j her of=-10
w it _ you=10	j slept with=-10	k , -ll=-10	m , -ll=-10	j was family=10	w it when i=10	j i days=-10	p HAVE SEX I=-10	j can i=10	j time the=-10	k SORRY , BUT=10	k SORRY _ BUT=10
m could HAVE=-10	w could have=-10	j the things=10	k -th YOU OTHER=-10	p BEEN DO=10	k -id -or=-10	w was _ by=-10	p CHOICE DO YOU=-10	k MAYBE _ $=-10	p I HAVE COLD=-10	k CHOICE THEY=10	k BEEN DRINK=10
m BEEN drinking=10	p HAVE YOU ALL=-10	p OTHER I WILL=-10	j what on=10	s about=-10	w about=-10	p MAYBE HAVE THING=10	k ^ _ GAMBLE=10	p BUT NOT IT=10	m YOU pain=-10	k I -ed -up=10	p BEEN WE DO=-10
k YOU _ -se=-10	k NOT _ -ow=10	m before YOU=10	w before you=10	w was _ when=-10	k BEEN _ -se=-10	k -ht $=-10	m -ht $=-10	p NOW ME LIFE=10	j made in=-10	j was d=-10	j nothing on=-10
m -to tell=10	w to tell=10	p BUT STATE=10	k -a -ng=-10	m a -ng=-10	j if out=-10	k -ok IT=10	p CHOICE YOU COMPARE=-10	k -on _ -ip=-10	w on _ trip=-10	j what from=-10	k I SEX THEY=-10
j have or=-10	p DO NOW I=10	p NOT SEX BEEN=10	p HAVE BEEN IF=-10	k NOT JUST=10	p MAYBE BEEN YOU=-10	p BEEN JUST IT=-10	w and _ lost=10	j were mind=-10	j had and=-10	w that _ and=-10	p WE BEEN IT=-10
p LIFE HAVE BEEN=10	p HAVE BEEN LIFE=-10	p HAVE NOT=10	w came _ and=-10	j is your=-10	k WILL _ DO=10	j up our=-10	k -nd I BEEN NOT=-10	p IT JUST NOT=10	p GAMBLE I COMPARE=-10	p WE BEEN HAVE=-10	j could see=-10
p JUST BUT I=10	k -nd _ $=-10	k HAVE _ -re=-10	p ALL STATE=-10	k YOU -ck=10	p YOU YOU ERROR=-10	j i other=-10	p HAVE NOT COLD=-10	k ME -nd I=-10	k ^ YOU CHOICE=10	k -a LIE=-10	m a LIE=-10
p FEEL NOT=-10	m some -of=-10	w some of=-10	p WILL LIFE I=10	k -a -er=10	m a -er=10	j will it=-10	k HAVE _ -or=-10	k -he -ge=10	m the -ge=10	j was on=-10	j never for=10
k -ed ,=-10	m -ed ,=-10	w i _ us=10	p NOT NOW IT=-10	k IT _ BEEN=10	j about why=10	j of it=-10	s sides=10	w sides=10	j been a=10	j tell if=10	k ME -er ,=-10
p I YOU NOW=9	p ALL HAVE=-9	k -of _ OTHER=-9	j love i=9	p MAYBE MAYBE HAVE=-9	p I BEEN CAUSE=-9	p YOU BEEN TRUST=9	p COMPARE I SORRY=-9	k ^ IF I FEEL=-9	j for the=-9	m YOU left=-9	w you left=-9
m messages ,=9	w messages ,=9	p ALL NOT=-9	k ^ SORRY -or -he=9	w was in the=-9	p I THING DO=-9	j have all=-9	m -ke it=9	p WE STATE=9	k -re _ ME=-9	k -in _ -nt=9	j not house=-9
j everyone a=9	j said sorry=9	m ^ do=9	w ^ do=9	k , -sk=9	m , -sk=9	m , ask=9	w , ask=9	m I can=-9	w i can=-9	k SAW -he SEX=9	k -ng -to THEY=-9
j that bad=-9	p YOU HAPPEN FEEL=9	p I LIFE OTHER=9	j it could=9	p GAMBLE ME BEEN=-9	p IT ERROR=-9	j the wedding=9	m -he wedding=9	w the wedding=9	p IT JUST=9	p NOT YOU HAPPEN=9	k NOT -ay=-9
m not -ay=-9	j you move=9	p BEEN IT=9	k SEX -nd=-9	m SEX and=-9	k CAUSE _ -on=-9	k -nt _ BEEN=-9	s ended=-9	w ended=-9	k -a TRUST=-9	m a TRUST=-9	w about it=-9
p SAW THING YOU=-9	m -to leave=-9	w to leave=-9	k YOU -ed -to=9	j not why=9	k -ke IT -ck $=9	w i take it=9	w take it back=9	p I ME CHOICE=9	p THEY STATE=-9	j have seen=-9	w have seen=-9
m at IT=-9	w at it=-9	p SORRY HAPPEN FEEL=9	j i lonely=9	j was lonely=9	k TRUST BEEN STATE=9	m YOU saw=-9	w you saw=-9	j had tell=9	j this family=9	m IT family=9	w this family=9
w another _ $=-9	p ME IF=9	k -ss _ $=9	k -ll -ng=-9	p MAYBE I DO=9	p YOU GAMBLE IT=9	w ^ _ apologize=9	w ^ i apologize=9	k I BEEN NOT -ng=-9	p SEX WOULD=9	j was broken=-9	w was broken=-9
m more $=9	w more $=9	k BEEN -he=-9	m BEEN the=-9	j leave the=9	j to you=-9	p BEEN BUT MAYBE=9	p BUT MAYBE HAVE=9	p LIE YOU WILL=-9	m was BUT=9	w was still=9	p I BECAUSE ME=9
w from _ $=9	m -he gambling=9	w the gambling=9	w ^ if you=9	w in it=-9	p BEEN IF ME=9	j her her=9	k BEEN FEEL -nd I=9	j opened and=9	j tell truth=-9	j to fix=-9	k -to -ix=-9
k -to -ix $=-9	m -to fix=-9	m fix $=-9	m to -ix=-9	s fix=-9	w fix=-9	w fix $=-9	w to fix=-9	w to fix $=-9	p BEEN LIFE IT=-9	p BUT HAVE I=-9	j look you=9
m your -on=9	k -al _ ,=-9	k ^ _ WANT=-9	s not=-9	w not=-9	j come from=9	m come -om=9	w come from=9	j you first=9	j do over=9	j not what=-9	k I WANT YOU -nd=9
k WANT YOU -nd=9	k WANT YOU -nd I=9	w love _ and=9	w love you and=9	m I hid=-9	w i hid=-9	m YOU because=9	p YOU LIFE I=-9	k -es -nd=-9	m -es and=-9	p THING BEEN ME=9	p SORRY THEY=-9
k -at -er=9	m at -er=9	m me -at=9	j changed i=9	m IT hurt=9	k I _ IF=-9	w i _ if=-9	m I stopped=-9	w i stopped=-9	j a then=-9	j saying but=9	k I MAYBE HAVE=-9
j ended it=-9	k I HAPPEN IT=-9	k ^ I HAPPEN IT=-9	w ended it=-9	w i ended it=-9	j to forget=-9	k IT -es=9	j that go=9	k SEX _ -a=9	j the gone=-9	w ^ you knew=-9	m FEEL and=9
j emptied the=-9	m I emptied=-9	m emptied -he=-9	w emptied the=-9	w i emptied=-9	w i emptied the=-9	k -he LIFE $=-9	j was off=-9	j was a=9	j to as=-9	j was money=9	k YOU LIFE ,=-9
k -st _ I=-9	k BEEN NOT FEEL=9	k -it _ $=9	j say i=9	p BEEN NOT THEY=-9	j away me=9	k -ay -om ME=9	w away _ me=9	w away from me=9	k CHOICE -at I=9	k -ld $=9	m -ld $=9
j i say=-9	p I IF SAW=-9	p THEY NOT=9	j the receipts=-9	w receipts=-9	w spent _ money=9	w you had a=-9	k YOU -nt $=-9	p IF STATE=9	k YOU -nd IT=9	w you and that=9	w trust=-9
p ME HAVE CAUSE=-9	m IT we=9	w it _ as=-9	j asked was=9	s fathe=9	w father=9	w it and i=-9	p LIE BEEN NOT=9	p I MAYBE ME=-9	k -on _ CAUSE=-9	p FEEL BEEN YOU=-9	k NOT -ng $=-9
k -in _ -ad=9	w in _ head=9	p SORRY GAMBLE BEEN=-9	m you -ll=-9	j went the=9	p BEEN BUT DO=-9	k -in _ -he=9	p IT IT WE=-9	j nothing about=-9	j know what=-9	w stopped _ you=-9	k NOW ME=9
w love _ ,=9	p I WILL STATE=-9	p YOU LIFE SEX=9	k -nd I HAPPEN $=-9	p YOU I MAYBE=-9	j not her=-9	j in told=-9	p YOU ME OTHER=9	j could have=-9	j is for=-9	p I LIFE NOT=9	k ERROR -er=-9
p DRINK IT BEEN=-9	k -at=-9	j you her=-9	j that lied=-9	s cover=-9	p IF I NOT=-9	p BEEN BECAUSE DO=9	m you ,=-9	w you ,=-9	p ERROR BEEN ERROR=-9	j was two=-9	j i drinking=-9
j to had=9	k NOT WILL=-9	w d _ to=9	j because something=9	p BEEN THING NOT=-9	k ^ ME=-9	m ^ ME=-9	j on the=-9	p NOT THEY YOU=-9	j the is=9	j was as=9	p I LIE CAUSE=-9
k NOT _ IF=9	w not _ if=9	j look at=9	k -ok -at=9	m -ok at=9	m look -at=9	w look at=9	k HAVE _ NOW=9	j promise that=9	p I THING WE=9	w regret _ you=9	w was not the=-9
w was in=-9	k YOU IF YOU=9	k NOT WILL -to -ll=-9	p BUT LIE YOU=-9	p SORRY BUT NOT=9	m that -nt=-9	j in because=9	p WANT BUT=9	k -up _ WE=-9	w ^ _ read=9	w ^ i read=9	j you guess=9
k YOU _ GAMBLE=9	p SEX I ME=-9	j best i=-9	j i whole=9	p JUST I THEY=9	p DO ME HAVE=9	k , I CAUSE=-9	k NOW YOU=-9	p I IF=-9	k BEEN _ MAYBE=-9	p ME I MAYBE=9	m BEEN pretty=8
s prett=8	w pretty=8	m card $=8	w card $=8	j hospital i=-8	p I SAW JUST=8	p IT BECAUSE ME=8	k DO _ -nt=8	p YOU NOT ME=8	p I DO ME=8	j to up=8	k DO IT -or=-8
k I DO IT -or=-8	m -or us=-8	w did it for=-8	w for us=-8	p BEEN WE HAPPEN=8	k HAVE -ld YOU=-8	k -th -he=8	m -th the=8	m with -he=8	w with the=8	k I _ I=8	w i _ i=8
p LIFE SAW BEEN=8	m -he mortgage=8	w the mortgage=8	j the cash=8	m -he cash=8	s cash=8	w cash=8	w the cash=8	j two that=-8	j been and=-8	k WANT _ $=-8	p YOU DO MAYBE=-8
j that something=8	p ME BECAUSE YOU=8	j said not=8	j but not=8	m -ts were=-8	k ^ WILL HAPPEN=8	k ^ WILL HAPPEN STATE=8	m ^ promises=8	w ^ promises=8	w ^ promises got=8	w a _ and=8	k -lp ME=8
m help ME=8	k TRUST=-8	p HAVE DO I=8	p YOU ME HAVE=-8	m YOU like=-8	w you like=-8	k IT -at=8	s me=8	w me=8	k ME LIFE -ut=8	s shift=8	j to myself=8
k ME YOU BEEN=8	w me _ were=8	w me you were=8	p I YOU FEEL=-8	j plenty of=8	k -ty -of=8	m -ty of=8	m plenty -of=8	w plenty of=8	p BUT ME=-8	j an thing=8	k -an _ THING=8
w an _ thing=8	m WILL say=-8	w i will say=-8	w will say=-8	p YOU HAVE WANT=-8	j on day=-8	j would gone=8	p OTHER ME ME=-8	p I BEEN ERROR=-8	p COMPARE SORRY=8	p LIFE BEEN BEEN=8	k WE -se=8
p YOU BEEN LIE=-8	j how the=8	k I -nt THEY=8	j sorry got=-8	p HAPPEN LIFE=-8	j have home=8	k BEEN -ed -nd I=8	k -th LIFE ,=-8	w with money ,=-8	w put _ in=-8	p BUT BEEN IT=8	j i account=8
k BEEN _ -ce=8	j you seeing=8	w you _ seeing=8	j like so=8	k NOT CHOICE=8	k -ne _ -at=-8	p I ME WILL=-8	p LIE I ME=-8	p LIE I WILL=-8	k -re I HAPPEN=8	j my so=-8	j i how=-8
p HAPPEN DO CHOICE=8	m I threw=8	w i threw=8	k -ll YOU -he=8	w tell you the=8	p I CAUSE NOT=8	m went -ng=-8	k ME _ -in=8	w my _ in=8	j i past=8	k ME LIFE BEEN=8	p YOU ALL ME=-8
p CHOICE SORRY=-8	p CAUSE WE=-8	p SORRY SAW ME=8	p FEEL I WOULD=-8	k -ut -nd=8	m -ut and=8	m out -nd=8	w out and=8	j mistakes made=-8	p YOU SAW IT=8	k I NOT -ed=8	j what my=-8
j something to=8	w will _ $=8	j is can=-8	j not came=-8	w and _ out=8	p NOT I THEY=-8	w to me $=-8	p BEEN HAPPEN FEEL=8	j it lie=8	w it hurt=-8	k -ee -nd=-8	m -ee and=-8
m three -nd=-8	w three and=-8	p NOT NOW I=-8	p CHOICE THEY YOU=-8	m BUT have=-8	w still have=-8	p CHOICE I LIE=-8	w , i had=-8	k ^ IF I=8	w ^ if i=8	j did to=-8	k HAVE -ut=8
s this=8	w this=8	k ^ _ -ow=-8	k -th _ -ll=-8	p OTHER ME=8	j she was=8	j not need=-8	w ^ i do=8	p HAPPEN I HAVE=-8	p I GAMBLE I=8	j d you=8	j i email=8
s blow=8	w blow=8	w i _ still=-8	j i where=8	p CAUSE YOU CHOICE=-8	j sister i=-8	j he you=-8	p I WE LIE=-8	p IF ME YOU=8	p ME IT MAYBE=-8	j the broke=8	p STATE I WANT=8
p IT DRINK=-8	j about stuff=8	m TRUST was=-8	j only who=8	p I MAYBE BEEN=8	s fell=-8	w fell=-8	k -ht I=-8	m -ht i=-8	j needed me=-8	p ME CHOICE BEEN=8	p HAPPEN IT NOT=-8
p YOU IT YOU=-8	p OTHER OTHER=-8	p YOU WILL ME=-8	p FEEL IT HAVE=-8	m IT ended=-8	w it ended=-8	k -er _ -ed=8	j with with=8	m CAUSE him=-8	k STATE _ JUST=-8	p YOU HAVE LIE=-8	k I FEEL -ed=8
k ^ I FEEL -ed=8	m felt -ed=8	p BEEN LIE THEY=-8	k BEEN -he -ne -ho=-8	s plate=-8	j night for=8	j the hid=8	j took and=-8	k -al ,=8	m -al ,=8	k BUT=8	w the _ was=-8
w to your=8	k -ed -nd=-8	p ME IT IT=-8	j mean you=-8	k ^ I HAVE=-8	p I YOU IF=8	j story you=8	j a of=8	p YOU LIFE THEY=8	j was for=8	k -a _ BEEN=-8	p GAMBLE IT IT=8
m I was=-8	w i was=-8	j looked the=-8	p YOU JUST IT=8	p YOU YOU HAPPEN=-8	w it _ day=-8	k -to -go=8	m -to go=8	m to -go=8	w to go=8	j leave it=8	p ME NOT HAVE=-8
p MAYBE NOT BEEN=8	k -he -ar ,=-8	m was I=-8	w was i=-8	j you act=8	k BUT -he=-8	m BUT the=-8	j it since=8	j because for=-8	p BEEN WILL NOT=8	p WOULD HAVE SORRY=-8	s sound=8
k -ay IT=-8	p HAVE WOULD IT=-8	j if sorry=8	j not end=8	j i already=8	w hurt _ ,=-8	p IT BEEN=8	k I _ ERROR=8	p HAVE ME YOU=8	j you stopped=-8	j me lie=8	j i sit=-8
p NOT YOU ALL=8	p WANT IT NOT=8	p SORRY BEEN SAW=-8	m gambling ,=8	w gambling ,=8	k , IT I=8	k -so FEEL=8	m so FEEL=8	j was is=-8	p HAVE I=-8	p CAUSE I=8	m ^ then=8
w ^ then=8	p I BECAUSE WANT=-8	k HAVE -ed=8	p I MAYBE=8	j could tell=8	p ME IT BECAUSE=8	k HAPPEN _ -er=-8	j the there=8	k -se -or=8	j whatever you=8	s hours=8	w hours=8
k YOU _ -up=8	w you _ up=8	k BEEN NOT=8	k -nd _ WILL=-8	w and _ will=-8	j after i=-8	p CHOICE BEEN CAUSE=-8	p THEY ME DO=-8	k IT BEEN JUST=8	k CHOICE IT I=8	p YOU CHOICE=-8	k -or _ -ne=-8
j with the=-8	k -he COMPARE=8	m the COMPARE=8	p HAVE IT I=-8	j i went=-8	p I BEEN WILL=8	j is i=-7	p CHOICE LIE IT=7	m YOU gave=7	w you gave=7	j is to=7	k NOT -ht=7
k -te=7	s other=7	k -up -on=-7	m -up on=-7	j with all=7	p THEY NOT BEEN=-7	k -of -he LIFE $=7	p SAW BEEN I=7	w was done=7	j that up=-7	p TRUST IF=-7	k -ut -re I BEEN=-7
p I LIFE WOULD=7	p BEEN YOU NOT=7	j went my=-7	m me DRINK=7	j to tell=-7	k -ll _ -ut=7	p BUT ME I=-7	m -he baby=-7	w the baby=-7	s door=-7	w door=-7	k -me -of=7
m -me of=7	p I ERROR LIFE=-7	s goes=-7	w goes=-7	p COLD HAVE NOT=-7	p BUT SAW=-7	j it way=-7	k -nd -he=-7	m -nd the=-7	k -a _ ,=-7	w a _ ,=-7	k -ke _ -nd=-7
p IT DO ME=7	w for that $=-7	k STATE -he=7	m STATE the=7	p HAVE DO IT=7	p IT WE HAPPEN=-7	p DO YOU=7	j you hold=7	p I BECAUSE IT=7	j i lied=-7	m he WILL=-7	w he will=-7
k -in -ny=7	k -in -ny THING=7	m -in any=7	m -ny way=7	m any THING=7	m in -ny=7	w any way=7	w in any=7	w in any way=7	j if said=-7	j out to=7	k -nd YOU -ed=7
s versi=7	w version=7	j had told=7	k ^ IF ME=7	w ^ if my=7	k I DO NOT -se=7	p I SAW ALL=-7	m -in this=7	w in this=7	p WOULD YOU ME=-7	p NOT HAVE=7	j i missed=-7
k HAVE BEEN -nt=7	m been -nt=7	s drink=7	m I slept=7	w i slept=7	j a month=7	p WILL JUST YOU=-7	j was end=-7	p CAUSE CHOICE IT=7	k YOU -il=-7	j is up=-7	j have bad=7
s acted=-7	w acted=-7	k YOU _ -ve=-7	j i feel=7	j your trust=-7	m YOU trust=-7	w your trust=-7	m nothing ,=7	w nothing ,=7	p BEEN JUST ME=-7	s misse=-7	w missed=-7
j still have=7	w not _ her=7	k IF _ -es=7	p JUST WOULD NOT=7	j off in=7	p DO NOT DO=-7	m -ed being=-7	p LIE YOU DO=7	m me COMPARE=7	j it from=7	k IF I DO=7	j did but=7
w me lie=-7	j loan the=7	p DO CAUSE ME=7	p I ME JUST=-7	w with _ ,=-7	j your your=-7	m want ME=7	j a am=-7	k -ll _ ERROR=7	p LIFE NOT YOU=-7	k -by=7	k CHOICE -at I BEEN=-7
j late you=-7	m WOULD be=7	j you things=7	k -ok YOU=-7	m took YOU=-7	p SORRY NOT YOU=-7	p HAVE NOT BECAUSE=-7	w it is an=7	k -er -ks=7	p CAUSE THEY=7	p ME ME I=7	m that FEEL=7
w never _ for=-7	j him i=7	k -he -ht=7	m the -ht=7	m I quit=7	w ^ i quit=7	w i quit=7	k -th ALL=-7	m with ALL=-7	p I I CHOICE=-7	m baby $=7	w baby $=7
j you drive=-7	p BEEN IT THEY=7	p BEEN IT ME=7	k HAPPEN _ -at=7	k LIE -ut=-7	m LIE about=-7	k YOU CAUSE ME -to=-7	p YOU YOU COLD=7	k BEEN CAUSE=7	j i knew=-7	j a when=-7	k MAYBE _ ME=-7
k I BEEN WILL -to=7	p SAW IF HAVE=7	p CAUSE BEEN TRUST=7	j to with=-7	k -to -ll=7	m to -ll=7	k BEEN FEEL ,=7	w it _ way=-7	p FEEL WANT IT=7	p I HAVE OTHER=7	k DO=-7	m -ok me=7
w took me=7	k -nk YOU BEEN=7	j she and=7	j i under=7	p LIE THEY IT=-7	k -te _ YOU=7	p JUST DO=-7	j not about=7	p IT THING NOT=-7	j me do=7	k -or _ LIFE=7	k -ed , -nd I=-7
p IF YOU HAVE=7	j your from=-7	j same to=7	j second and=-7	k -nd DO=7	k -er _ ME=7	p I TRUST LIFE=-7	p BEEN YOU ME=-7	j find the=7	k NOT _ -ht=7	p DO YOU ME=7	j the move=-7
m THEY to=-7	j alone for=-7	m me LIE=-7	p BEEN LIE WE=7	j tell her=7	m -or her=-7	w for her=-7	p BUT IT=7	w and _ do=-7	p BEEN SORRY HAPPEN=-7	j for one=7	p YOU ME IF=-7
s with=-7	w with=-7	w ^ _ take=7	p IT NOW=7	n 15=7	k MAYBE SAW=-7	p THEY NOT YOU=7	p THEY YOU CHOICE=7	k -he _ CHOICE=-7	p YOU JUST TRUST=7	p NOT BEEN STATE=7	j about got=7
j that her=7	k ^ I -te -to=-7	w i did ,=-7	j lost the=-7	k -ce BEEN=7	j i admit=7	m NOT saying=-7	j head and=-7	w but it is=7	w tell _ i=-7	p ME WANT=-7	j i into=7
p I FEEL FEEL=7	j said with=-7	m have NOT=7	p IF COMPARE=7	k -in=-7	k NOT _ -se=7	j not time=-7	j you believe=-7	k -ed YOU -in=-7	k -he LIE=7	m the LIE=7	m tell YOU=-7
j going her=-7	s messa=7	m got -he=7	w got the=7	j out with=7	p I DRINK ME=-7	j was you=7	m back -to=-7	w back to=-7	j please all=7	k -as _ $=7	j i up=7
k -a _ -ut=-7	k -ct YOU=7	m -ct you=7	k THEY -to WE=-7	k THING _ SORRY=7	k , BUT YOU BEEN=-7	p ME BEEN SEX=-7	k -he _ BEEN=-7	m was YOU=7	w and _ about=-7	p BEEN LIFE=7	w did , i=7
k -ll -he TRUST=-7	k -ll _ TRUST=-7	w tell _ truth=-7	w tell the truth=-7	p YOU COMPARE BEEN=-7	k BEEN WILL=-7	m BEEN going=-7	p ALL WE=-7	k -ll YOU $=7	w tell _ $=7	w tell you $=7	p NOT WANT DO=-7
k ^ I WOULD=7	p NOT IT JUST=7	w there _ you=6	p IT IT=-6	s use=-6	w use=-6	w explain _ ,=6	p HAVE BEEN STATE=-6	j only you=6	p I BEEN BUT=-6	m through IT=-6	j went and=-6
p IT HAPPEN NOT=6	m CHOICE you=-6	k -in _ -ck=-6	j should and=6	p I I BEEN=6	m better $=6	w better $=6	m that -er=6	p NOT NOW=6	s wish=6	w wish=6	k LIE IT $=6
j a drinking=-6	p CHOICE DRINK=6	p ME I NOT=-6	j the too=-6	k -ne -th=-6	p WE BEEN YOU=-6	p SORRY BUT ME=-6	m saw -he=-6	w saw the=-6	j not and=6	p YOU BEEN THEY=-6	p NOT LIFE YOU=-6
w that way $=6	p YOU BEEN ALL=-6	k -ck -in=-6	j was looking=6	w without you=6	p NOT HAVE LIE=-6	j could be=6	j grief you=-6	m IT had=-6	j same and=6	w with _ the=-6	m both -es=-6
k ^ IT BEEN=6	w ^ _ own=6	w ^ i own=6	k -in ME -et=-6	p BEEN THEY I=-6	j over was=-6	p GAMBLE NOW=6	m WE house=6	m our -se=6	w our house=6	p MAYBE I CAUSE=-6	k SAW _ -to=-6
w asked _ to=-6	p IT YOU BUT=-6	p YOU WOULD FEEL=-6	j never told=6	m never -ld=6	w never told=6	k THING I DO $=6	p SORRY YOU SEX=6	w my _ because=6	j i less=6	k NOT WOULD=6	m NOT would=6
j going and=6	j telling not=-6	j that not=-6	p DRINK NOT IT=6	k I WOULD BEEN -me=-6	w d be home=-6	k -up ,=6	m -up ,=6	m up ,=6	w up ,=6	j died i=-6	j lying to=-6
p I COLD BEEN=6	p BEEN WILL THEY=-6	w like _ and=6	k NOW -he=6	m NOW the=6	k -ed -re=6	j your what=-6	k , -nd IF=-6	w , and if=-6	k -he -on=-6	m the -on=-6	p I SORRY SEX=6
m I should=-6	w i should=-6	p I BUT I=-6	w ^ i know=-6	m first $=6	w first $=6	k -ks ,=-6	m -ks ,=-6	j hand and=-6	p BEEN COMPARE JUST=6	p CAUSE I WOULD=6	k -ut -ll=-6
j wrong you=6	m turned YOU=6	p BECAUSE THEY NOT=6	j job the=6	p ME OTHER ME=-6	k -ch _ $=-6	p NOW THING=-6	m I betrayed=6	w i betrayed=6	w i betrayed you=6	m was -at=-6	p HAVE DRINK=6
k -id _ -en=6	j but at=-6	k THEY SEX=6	k -in , I=-6	p DO BEEN NOW=6	p NOT HAVE NOW=-6	p THEY IT WOULD=6	j account not=-6	p SEX I LIFE=-6	j not those=-6	m home -nd=6	w home and=6
k LIE -he=-6	m LIE the=-6	m YOU stopped=-6	w you stopped=-6	p STATE DO NOT=6	p SORRY BEEN COLD=-6	k -id I BEEN=6	k -up _ IT=-6	m happened ,=-6	w happened ,=-6	k -or -ce=-6	p YOU CHOICE ME=-6
k ^ I HAPPEN -to=-6	k -ll -in=-6	m -ll in=-6	k WE _ -a=-6	k -th -om=-6	w and i do=6	m TRUST you=-6	k THING -to YOU=-6	w ^ _ will=-6	w did _ and=-6	p I YOU BUT=6	k ME _ $=6
j have back=-6	k HAVE _ -to=-6	j it because=6	p SEX BEEN I=6	k -ap=6	k -ed _ -to=6	p I SAW SEX=6	p I DO NOT=-6	j my ex=-6	m ME ex=-6	w my ex=-6	p IT WOULD HAPPEN=6
k -ts _ ME=6	p NOT THEY BEEN=6	p COMPARE I YOU=-6	p YOU THEY HAVE=-6	k -at _ -to=6	k BEEN IT=6	m am NOT=6	p ME WANT I=6	p THING SEX=6	j was best=-6	w to _ place=6	j without i=6
j have it=-6	s her=-6	w her=-6	k LIE _ -ll=-6	p CHOICE YOU=-6	m trust $=-6	w trust $=-6	m mother -ed=6	k -a _ -ng=-6	k I FEEL=-6	m i FEEL=-6	p WOULD BEEN DO=6
k SAW _ -om=6	k -of -he=6	m -of the=6	m of -he=6	w of the=6	p IT LIE ME=6	m I d=6	w i d=6	p NOT WOULD FEEL=6	p COMPARE COMPARE I=-6	k IT _ -ck=6	k YOU -ch=-6
j left alone=6	w left _ alone=6	w ^ i would=-6	p BEEN JUST TRUST=-6	w i _ late=-6	p ME BEEN ALL=6	k SORRY -to YOU=6	k -er _ -ce=-6	k -he -ce -nd=6	k -ng -ly=-6	k -ng -ly $=-6	m -ng clearly=-6
m clearly $=-6	w clearly $=-6	j i responsibility=6	j take responsibility=6	k CAUSE _ YOU=-6	k ^ I HAVE NOT=-6	p I BUT=6	p WE I HAVE=6	w you _ i=-6	k -nd _ CAUSE=-6	p HAVE THEY BEEN=6	j i yelled=6
m I yelled=6	w i yelled=6	p NOT IT COMPARE=-6	p FEEL YOU YOU=6	p WOULD YOU I=6	k -to _ -on=6	p JUST DO IT=-6	k -ny _ ,=-6	w any _ ,=-6	p BEEN NOT IF=6	k -ht THEY -to=-6	p DO NOT SAW=6
k CHOICE -an=-6	m know -an=-6	k I BEEN -at ME=-6	w was at my=-6	j had me=6	k -ce IT=6	j someone and=6	p YOU LIFE IT=6	p WOULD NOT YOU=6	j help i=6	k -ed _ -on=6	m times -nd=-6
w times and=-6	j is us=6	j not when=-6	m guess $=6	w guess $=6	k , -ow=6	m , -ow=6	p HAVE LIE BEEN=-6	k ^ -so=-6	m ^ -so=-6	m ^ so=-6	w ^ so=-6
p HAVE NOT THEY=-6	w one _ and=6	k IT -nd -ke=-6	m -nd like=-6	j come the=6	p IT BECAUSE LIE=6	j jealous you=6	w did _ so=6	w we had=6	k YOU -in -a=-6	p BEEN STATE JUST=6	w matter=-6
k -to _ -ut=-6	p BEEN CAUSE=-6	p STATE I I=-6	k -to BEEN -re=6	w to _ there=6	w to be there=6	p TRUST I NOT=-6	p OTHER YOU ME=6	m that $=-6	w that $=-6	p THEY CHOICE YOU=6	m -id you=-6
m said YOU=-6	w said you=-6	s photo=-6	k -a -al=5	m a -al=5	p YOU IT HAPPEN=-5	k -em $=5	m -em $=5	k I BEEN -ng -ut=5	j not trust=-5	p BUT CAUSE=5	p BEEN BUT I=5
k JUST BEEN=5	j said nothing=-5	w i _ from=-5	j ended in=-5	k -ct _ IT=5	j have lies=5	p IT BEEN SORRY=5	j not you=-5	j anyone to=5	k IF I FEEL=-5	p I THEY WOULD=5	j broke about=5
p SAW MAYBE=-5	w laugh=5	p BEEN DO I=-5	p JUST LIE YOU=-5	p LIE YOU THEY=-5	k -th -he LIFE=-5	p COMPARE I DO=-5	m know YOU=-5	w know you=-5	k -on YOU $=5	j be only=-5	j always you=5
j never in=-5	j me time=-5	p ALL IF=5	p YOU SORRY BEEN=5	k -me -on=5	m -me on=5	p SORRY I HAVE=5	p IT ME THING=5	w that _ you=-5	k -at YOU=5	m know -at=-5	w know what=-5
j owe you=-5	k -ag=5	s motel=5	w motel=5	p WOULD NOT THING=-5	m -he money=-5	w the money=-5	p ME I WE=-5	j picked the=5	k -er DO=-5	w ^ it was=-5	s there=5
w there=5	j hid it=-5	p DO THEY DO=-5	j i an=-5	p YOU COMPARE I=5	p BEEN ERROR BEEN=-5	k ^ I -et=5	j so alone=5	k -se $=-5	m -se $=-5	p NOT DO=-5	k WILL _ -so=-5
k -at -re=5	s choic=-5	p HAPPEN NOW BEEN=5	k HAVE -to -ve=5	k HAVE _ -ve=5	k -om _ -nd=5	w from _ and=5	m THEY are=-5	w they are=-5	k YOU -lk=-5	m you -lk=-5	s tired=-5
w tired=-5	p WILL HAVE=5	p BEEN ERROR I=-5	p BEEN ME WOULD=5	p BECAUSE HAVE=-5	p THEY HAVE I=-5	j not any=-5	p I NOT THEY=-5	p WOULD IT YOU=5	w i was a=5	j i shouted=-5	m I shouted=-5
s shout=-5	w i shouted=-5	w shouted=-5	j you find=-5	p SORRY I BEEN=-5	p WOULD YOU THING=-5	j want be=-5	j what with=-5	k -at I DO -th=-5	k I DO -th=-5	m did -th=-5	w did with=-5
w i did with=-5	w was only=-5	m because YOU=-5	w because you=-5	m that -to=5	w that to=5	k -ll=5	j and had=5	k -a OTHER=-5	m a OTHER=-5	k -pt $=-5	m -pt $=-5
k -in YOU=5	j responsibility for=-5	k -ke -ty -or=-5	k -ty -or=-5	k I -ke -ty=-5	k I -ke -ty -or=-5	k ^ I -ke -ty=-5	m -ke responsibility=-5	m -ty for=-5	m responsibility -or=-5	m take -ty=-5	w i _ responsibility=-5
w i take responsibility=-5	w responsibility for=-5	w take responsibility=-5	w take responsibility for=-5	j did you=5	p BUT DO YOU=5	m only -ed=5	j the mortgage=-5	k SEX ME=5	p JUST I WOULD=5	w am _ to=-5	s innoc=5
j wanted to=-5	k NOT=-5	p BUT NOT I=5	p BUT I WILL=5	p BUT HAVE YOU=5	j it i=-5	j truth you=5	p NOT CHOICE IT=5	j made and=5	p WILL WOULD I=-5	s bette=5	w better=5
p IT I BEEN=5	j night and=5	p CHOICE IT LIE=-5	p SORRY THING I=5	p DO NOT STATE=-5	k HAPPEN _ YOU=-5	k IF _ -te=-5	s away=-5	w away=-5	j anything and=5	m YOU there=5	w you there=5
k NOT -en=-5	k ^ I DO=5	j by the=5	k YOU -ed $=-5	p BUT BEEN NOW=5	s in=-5	w in=-5	p BEEN I LIFE=-5	p I WOULD IT=5	p LIFE BEEN I=5	p YOU WOULD I=5	p FEEL CHOICE=5
p I TRUST WOULD=5	k ^ _ I=-5	w ^ _ i=-5	p THEY HAPPEN IT=5	k I HAVE DO=5	j admit it=5	p YOU ME ERROR=5	j and was=-5	j for us=-5	p IF I MAYBE=-5	j the then=5	m her $=-5
w her $=-5	k YOU -ge=5	k -ke I -ed=5	k -ke _ -ed=5	p DRINK CHOICE IT=5	w never _ $=-5	j father you=-5	j so her=5	w went _ the=-5	w went to the=-5	p CHOICE I FEEL=5	p CAUSE JUST=5
p YOU IT TRUST=-5	p BEEN YOU HAVE=5	p CAUSE YOU SORRY=-5	k YOU IF=-5	m you IF=-5	p ALL I BEEN=-5	p MAYBE I IT=-5	p BUT HAVE ME=5	s paren=5	w parents=5	k -to -et=-5	m to -et=-5
k -th -he LIFE -nd=-5	m no -on=5	k TRUST BEEN=-5	k ^ I BEEN -er=-5	p FEEL COMPARE=-5	s pulle=5	w pulled=5	m losing YOU=-5	k I BEEN -on -a=5	w was on a=5	p NOT LIE BEEN=-5	k I BEEN -er=-5
p IT NOW IT=-5	w chance=-5	p CHOICE COMPARE=-5	j will your=-5	p WOULD CHOICE=5	p NOT IT LIE=5	p COLD MAYBE=5	p DRINK I=-5	k I _ BUT=5	m you -nd=5	k YOU -on -th=5	k WOULD BEEN=5
p ALL DO=-5	s nothi=-5	w nothing=-5	j have as=-5	k WILL -to=5	m WILL to=5	j i put=-5	k ME CHOICE=5	m my CHOICE=5	j a nobody=5	j i recital=5	j had so=-5
j last week=5	k -st WILL=5	m -st week=5	m last WILL=5	w last week=5	k HAPPEN _ THEY=-5	j and even=5	p HAPPEN YOU I=5	j with again=-5	k I DO=-5	m i DO=-5	k -he -ma=5
m the -ma=5	w only _ to=5	p I LIFE LIE=-5	j d like=-5	m SEX him=-5	j i why=-5	k IT -ed YOU=5	m BEEN doing=-5	k ,=5	s ,=5	w ,=5	w was all=5
w for that=5	k FEEL -nd I=-5	p WE LIFE I=-5	m owe YOU=-5	p WILL IT ME=5	j times a=-5	m how YOU=-5	w how you=-5	p HAPPEN IT THEY=5	p FEEL HAPPEN=-5	j know are=-5	p ERROR ME I=5
k DO -he=-5	m DO the=-5	k -nd IT IT=-5	k -nd IT IT BEEN=-5	m off $=-5	w off $=-5	j home the=5	k WOULD _ -at=5	j all with=5	m name $=-5	w name $=-5	w till _ $=5
j waiting for=-5	m waiting -or=-5	w waiting for=-5	k ^ _ BEEN=5	m have -to=-5	w have to=-5	k -al -ne=-5	m -al one=-5	p BECAUSE I CHOICE=5	j if what=-5	k -om YOU=5	m from YOU=5
s laste=5	w lasted=5	p BECAUSE YOU IT=5	p IT HAVE IT=-5	k -id _ THING=5	w said _ things=5	j here it=5	p NOT BUT BEEN=-5	j at her=5	j was tired=5	k I HAVE FEEL=5	k I HAVE FEEL YOU=5
j where it=5	m where IT=5	w where it=5	j i anniversary=5	j home a=-5	p DRINK BEEN ME=5	k OTHER -nd I=-5	p YOU BEEN I=-5	j mortgage and=-5	p DO YOU DO=-5	k IF -re BEEN=5	j what took=-5
j that to=-5	k YOU WILL=5	m you WILL=5	p I IT COMPARE=5	j so tell=-4	j your calls=4	m YOU calls=4	s calls=4	w calls=4	w your calls=4	k BEEN _ -ay=-4	j to may=4
m CHOICE your=4	w too _ and=4	j sit with=4	j sit you=4	j years i=4	p YOU LIE ME=4	j we d=-4	m WE d=-4	w we d=-4	j at it=-4	w d like to=-4	k I _ ME=4
k ^ YOU -ed ME=-4	w said i was=4	j i same=4	k -a WILL=4	m a WILL=4	k YOU _ -ke=-4	m YOU said=-4	w you said=-4	j d i=4	j to about=-4	p BEEN DRINK ME=4	j tell you=4
p SAW BUT YOU=-4	k NOT -ed ME=4	p I THING WOULD=-4	w you could have=4	j dinner was=4	k ME -at=4	k -or _ -a=4	p NOT ME NOT=-4	j my about=4	j home i=-4	m anything $=4	w anything $=4
k IT=4	k ALL _ -nd=4	p IT I ME=4	j been on=-4	w ^ _ does=-4	j your with=-4	j i promises=-4	k ME _ -on=4	m lost -a=4	w lost a=4	k YOU _ ,=-4	k -ch -th $=4
p YOU HAVE WOULD=-4	k -or -ne=-4	p JUST ME=-4	w i only had=4	w only had=4	k -a _ HAPPEN=-4	j my us=-4	w i _ have=-4	j the away=-4	j the kids=4	m -he kids=4	w the kids=4
p DO NOT MAYBE=-4	p YOU NOT MAYBE=-4	k CHOICE -he=-4	m CHOICE the=-4	p ME IT I=-4	k BEEN NOT -ng=-4	m needed -to=4	w needed to=4	j that we=-4	p WILL JUST=-4	k -or THING IT=4	k HAVE _ ALL=4
k SAW IT=-4	w made _ that=-4	w jealousy=4	j fight you=-4	k -ng=4	p HAVE LIE JUST=4	p YOU ME THING=-4	j it purpose=-4	m purpose $=-4	w it _ purpose=-4	w it on purpose=-4	w on purpose $=-4
w purpose $=-4	p YOU JUST WOULD=-4	m this LIFE=-4	j found my=-4	j d rather=4	w d rather=4	m listen $=-4	w listen $=-4	k -ay NOT=4	m say NOT=4	m , for=4	w , for=4
p I HAVE LIFE=4	k -le -nd=4	m -le and=4	m me $=-4	w me $=-4	p CHOICE I WANT=-4	p ME I NOW=-4	j the every=4	s frien=-4	k -nd -ne=4	k WE -ve=4	p LIFE SEX=-4
j if your=-4	j her husband=4	m THEY husband=4	w her husband=4	p ME LIFE ME=-4	j am not=-4	k -bs=-4	w i _ one=-4	j myself i=4	j someone i=4	p HAPPEN IT HAVE=-4	k SORRY _ THING=-4
p BEEN SEX THEY=4	k -ve _ ,=-4	p MAYBE I YOU=-4	k -ed _ GAMBLE=4	j had for=4	s compl=4	m is -in=4	w is in=4	p JUST BEEN STATE=4	w admit=-4	p I CAUSE THING=4	p BUT TRUST=-4
w times _ i=-4	j need it=-4	j long i=-4	j is that=4	p NOT WOULD=-4	j you kind=-4	p HAPPEN I CHOICE=-4	p SEX I THING=4	w is _ for=-4	j when asked=4	j able to=-4	m able -to=-4
s able=-4	w able=-4	w able to=-4	p JUST WOULD=4	p HAPPEN SORRY=-4	j with you=-4	k NOT -a=-4	m NOT a=-4	k -ok _ ,=-4	w took _ ,=-4	k IT FEEL ME=-4	j it will=-4
k MAYBE HAVE -ed $=4	w have _ $=-4	j i cried=-4	m I cried=-4	w ^ i cried=-4	w i cried=-4	j a joke=-4	m -a joke=-4	w a joke=-4	p THING BEEN BEEN=-4	k ME=4	k YOU _ -id=-4
k -ng -to=4	p IT BEEN DO=4	w say _ i=-4	j to our=4	m CAUSE mistakes=-4	k -ng -om=-4	p I I FEEL=4	w and _ was=-4	p ALL CAUSE=4	k -th=-4	k ^ IT=-4	m ^ IT=-4
j had not=4	j lot on=4	k -re I DO $=-4	p ERROR I NOT=4	m lie ,=4	w lie ,=4	k LIFE THING=4	w i was $=4	k YOU LIFE $=4	k THEY -es=-4	p IT BEEN CHOICE=4	j i came=-4
w time _ and=-4	j warned me=-4	p I DO HAPPEN=-4	j things to=-4	p MAYBE I BUT=4	j never of=4	j not phone=-4	p YOU NOW=4	w ^ i did=4	s any=4	w any=4	j this to=-4
j stopped your=4	m BEEN no=4	p CHOICE IT WOULD=4	p WOULD CAUSE THEY=4	j in first=-4	k BEEN _ WILL=-4	m -om you=4	w from you=4	p I MAYBE HAVE=4	j did when=-4	p LIE THING YOU=4	p SORRY IT THEY=-4
j your hurt=-4	w if there was=4	j just so=4	j went with=4	p BECAUSE YOU TRUST=4	k IT WOULD NOT=-4	w was _ my=-4	w had _ a=4	p WOULD I HAVE=-4	w i _ someone=4	p THEY STATE I=4	j do think=-4
w all _ ,=-4	k LIE _ -in=4	p I YOU HAVE=4	j not things=4	m -to anyone=-4	w to anyone=-4	p ALL BEEN NOT=4	k -ng IT=4	j again it=-4	p IT HAVE NOT=4	j and some=4	m -ng what=-4
p CAUSE IT THING=-4	j wrote her=4	m I did=-4	w i did=-4	m YOU went=4	w you went=4	k -nd -re BEEN=4	p FEEL FEEL=4	w ^ _ friends=4	p BEEN FEEL=4	p HAVE IT WOULD=4	j about a=-4
j if have=-4	w if _ have=-4	w feeling=-4	p BEEN NOT GAMBLE=4	k -er OTHER $=4	m another OTHER=4	j family it=-4	w back _ the=-4	m been -ht=-4	j are all=4	j like it=-4	j tell the=4
m had SAW=4	p SORRY OTHER=-4	w am _ sorry=4	p I BECAUSE WOULD=-4	p SAW IF=4	w ^ i had=4	s need=-4	w need=-4	k CHOICE YOU=-4	k YOU BEEN NOT $=-4	w were not $=-4	k -er , I=-4
k IT -in YOU=-4	w it in your=-4	k WE _ HAVE=-4	k -se ,=4	m -se ,=4	j did the=-4	k SORRY _ SEX=-4	j am nights=-4	j sorry nights=-4	j needed to=-4	m is JUST=4	p THING YOU WOULD=4
s pain=4	w pain=4	k -ir=4	k I BEEN -ng -to=-4	p NOT CHOICE BUT=-4	j turned every=4	w not _ in=4	k -nd -th=-4	m -nd with=-4	j were out=-4	j to place=4	w that is=-4
j some not=-4	k SEX -th -he=-4	j i paying=-4	j i use=4	m BEEN broken=-4	j made with=3	p BEEN OTHER=3	w without _ $=-3	p I WE DO=3	p BECAUSE I ME=3	k BEEN _ I=-3	m ME with=-3
m me -th=-3	w me with=-3	p ME HAVE ME=-3	p DO YOU HAVE=3	k -nd NOW -he=-3	k -of -ng YOU=-3	p I SAW LIE=3	k YOU _ ALL=3	j not call=3	m NOT call=3	w not call=3	k LIFE -so=-3
m LIFE so=-3	w , _ was=3	s were=3	w were=3	k ^ _ -or=-3	p TRUST YOU HAVE=3	p CAUSE ME COMPARE=-3	k IF YOU SAW=3	k IF _ SAW=3	m I might=-3	w ^ i might=-3	w i might=-3
p I THEY THEY=-3	p WOULD BEEN BEEN=-3	k WOULD _ -th=-3	p NOT BEEN SORRY=-3	j will pay=-3	m WILL pay=-3	w will pay=-3	k BEEN -at YOU=-3	p IT ALL ME=3	p I NOW NOT=3	w suspicious=3	p NOT I BEEN=-3
j would not=-3	w would not=-3	k IT _ YOU=-3	j on d=3	j you made=3	m point $=-3	w point $=-3	k -ne -ht $=-3	w one night $=-3	k -nd -id -he=-3	w and said the=-3	w because i was=-3
j have told=-3	k IT -re=3	k YOU -ed -ng=-3	j your job=3	m YOU job=3	w your job=3	m ^ but=3	w ^ but=3	j night the=-3	p IT ALL YOU=-3	p CAUSE DO NOT=-3	k WOULD _ SORRY=-3
p I MAYBE JUST=-3	j have in=3	k BECAUSE I DO=-3	k BECAUSE _ DO=-3	j the only=-3	p IF ME LIFE=-3	j picked phone=-3	j picked up=-3	j up phone=-3	k -up _ -ne=-3	m picked -up=-3	w picked up=-3
w up _ phone=-3	k -to -ay NOT -to=-3	s do=3	w do=3	p IT I SEX=-3	k ^ I BEEN -ed=3	s ill=3	w ill=3	j sorry am=-3	w i knew it=-3	k -so -he=3	m -so the=3
m so -he=3	w so the=3	k FEEL ,=-3	m FEEL ,=-3	p HAVE I IT=-3	w for _ that=3	k -nd _ -ut=3	j i flirted=-3	m I flirted=-3	w flirted=-3	w i flirted=-3	m BEEN thinking=3
p BEEN STATE IT=3	k IT BEEN BEEN=3	k WOULD BEEN -me=3	w d _ home=3	m something BEEN=3	w something was=3	p WILL BEEN=3	k ^ ME -ne=3	w ^ _ phone=3	w ^ my phone=3	m BEEN over=3	j nobody have=3
p THEY IT=-3	j had because=3	k -ok _ -of=3	w took _ of=3	j it and=-3	k ^ BUT YOU=-3	w ^ but you=-3	j only because=3	p CAUSE YOU COLD=3	p WE IT I=3	k -ut -re=3	p BUT LIFE=-3
k -ed -he GAMBLE ,=3	j out and=-3	j i my=-3	k CHOICE _ LIE=-3	m CHOICE it=-3	s since=-3	w since=-3	j you spent=-3	m YOU spent=-3	w you spent=-3	k DO _ -ve=-3	k DRINK=-3
j it something=-3	p YOU ME SEX=-3	m it ,=-3	w it ,=-3	m -it you=-3	s swipe=-3	p YOU BEEN COMPARE=-3	p THING I WILL=3	w and _ not=-3	p WANT THEY=-3	m for $=3	w for $=3
m call IT=3	w yes , and=3	w yes _ and=3	w you _ her=-3	k -er -he=-3	m -er the=-3	s offic=3	w office=3	p WE MAYBE NOT=3	m -nd it=-3	w apart=3	j ashamed you=-3
k I HAVE -a=3	k -to _ ME=3	k YOU -ed -in=3	j i pain=3	m went -on=-3	w went on=-3	w forgive _ $=-3	w forgive me $=-3	k ^ _ -te=-3	w did _ ,=-3	k -ge -nd=-3	k -he -ge -nd=-3
m -ge and=-3	w i lied $=-3	k NOW _ -by=-3	k -ll _ THEY=3	m much $=-3	w much $=-3	k -to _ $=-3	p LIFE YOU BEEN=3	p BEEN WOULD NOT=3	m d -ke=-3	k -he -ty=3	m the -ty=3
j hard you=-3	k -me -nd=3	m -me and=3	j not remember=3	m affair $=3	w affair $=3	j you dramatic=-3	w dramatic=-3	j and so=-3	m blame -he=-3	w blame the=-3	k COMPARE _ YOU=3
p BEEN WOULD=3	k CAUSE ERROR=3	k -ed _ -en=3	k COLD I=-3	m COLD i=-3	k -er BECAUSE -he=-3	p BECAUSE BEEN THEY=3	p BUT I BUT=-3	p BEEN GAMBLE IT=3	p COMPARE I LIE=3	j not looking=3	j in me=3
m things -to=-3	w things to=-3	k GAMBLE ,=3	m GAMBLE ,=3	k THING _ CAUSE=3	j broke you=-3	p SORRY IT CAUSE=-3	k -nk I=-3	m -nk i=-3	m think I=-3	w think i=-3	w ^ _ about=3
w at _ point=3	m BECAUSE that=3	p LIFE DO CHOICE=-3	m do YOU=3	w do you=3	p I DO IT=3	p CHOICE YOU BEEN=-3	p HAPPEN I LIFE=-3	p IT IT HAVE=3	j under a=-3	w when _ are=3	w when you are=3
k -a LIE $=3	j was she=3	j this so=3	j carried the=-3	m makes YOU=3	k BEEN -er $=3	m ended IT=3	k ERROR _ ,=-3	p IT HAVE ME=3	j the person=-3	k -he -on YOU=-3	m -he person=-3
w the person=-3	w the person you=-3	s mysel=3	w myself=3	j out me=3	m -ht and=3	k ^ I HAPPEN=3	p YOU HAVE WE=3	k SAW IF=-3	m SAW if=-3	k -or -he=3	m -or the=3
m for -he=3	w for the=3	j in so=-3	p BEEN BEEN I=-3	p NOT ALL YOU=-3	k -in _ -me=-3	p OTHER OTHER IT=3	p THEY CAUSE YOU=-3	p CAUSE I BEEN=-3	k ME -on=-3	p BEEN CAUSE BEEN=-3	p IF FEEL=-3
s reach=3	m IT were=3	p LIE JUST IT=3	p CHOICE BEEN THING=3	k -en _ CAUSE=-3	p HAVE STATE YOU=-3	k -he GAMBLE BEEN -ed=3	w else _ i=-3	k STATE=-3	p I SORRY BEEN=3	k BEEN _ -ff=3	j you quiet=3
p JUST WE BEEN=-3	j never that=-3	j of of=3	p CHOICE BUT=-3	k -ve -he=-3	m -ve the=-3	p GAMBLE NOT YOU=3	j feel you=3	k HAVE _ SAW=-3	k I -pt -ng=3	w the money $=-3	k DO IT -so=-3
k I DO IT -so=-3	w did it so=-3	j after the=-3	p I YOU SAW=3	j night a=3	p IT WILL NOT=3	j went you=-3	w been _ and=-3	j your made=3	j me into=3	m ME into=3	w me into=3
w you _ to=-3	k -on _ -er=3	p ME WOULD NOT=-3	p IT YOU CAUSE=-3	m I do=-3	w i do=-3	k -de _ $=-2	p BEEN COLD NOT=2	k THING -up=-2	k THING -up $=-2	m THING up=-2	w she _ on=-2
s accep=-2	p YOU ME WOULD=2	k -re I WOULD=-2	k -re _ WOULD=-2	p IT BUT IT=2	j lost a=-2	p IT COMPARE I=2	m -of my=-2	w of my=-2	p IT ME STATE=-2	k THING -of=-2	m THING of=-2
p I SAW THEY=2	k IT _ -wo=-2	w it _ two=-2	m and ME=-2	w brother=-2	m ALL else=-2	s say=-2	w say=-2	p CHOICE CHOICE IT=-2	s after=2	p NOT LIE THING=2	k BUT IT BEEN NOT=2
m -nd your=-2	w and your=-2	k YOU _ HAVE=-2	p I WOULD WE=-2	p I DO FEEL=2	j get the=2	w ^ _ lied=2	w ^ i lied=2	p THING BEEN THEY=-2	k -ce _ -he=2	j day you=-2	k LIE , -nd=-2
p I HAVE YOU=2	p I DO=-2	k -ne -ho=2	m -ne who=2	p WOULD I=2	p IF WOULD BEEN=-2	w i _ there=2	k -om _ $=2	k -to _ -al=-2	k YOU -ts=-2	m your -ts=-2	p YOU SAW IF=-2
p CHOICE IT HAPPEN=-2	m WOULD been=-2	w d been=-2	m there BEEN=2	s gone=2	w gone=2	p COLD LIE=-2	w friend=2	p FEEL BEEN I=-2	j never was=2	j lot i=-2	k BECAUSE -re=2
p COMPARE BEEN=-2	m am WILL=2	w am going=2	w i am going=2	p ME YOU THEY=2	k ME -rd=-2	m my -rd=-2	k -nd _ I=-2	p LIFE BEEN=2	w i d been=-2	m table $=-2	w table $=-2
k HAVE _ YOU=2	j told half=-2	p STATE DO=2	p I JUST ME=-2	p IT BUT I=-2	j her bed=-2	j as if=2	k -as IF=2	m -as if=2	m as IF=2	w as if=2	p HAVE STATE WANT=-2
w you _ got=2	m thing I=2	w thing i=2	k -th -of=2	m -th of=2	j you pulled=-2	m YOU pulled=-2	w you pulled=-2	p THEY BUT BEEN=2	k -ng _ IT=2	j things and=2	j i go=-2
p THING YOU FEEL=-2	j for put=2	p OTHER SAW=-2	j i happened=2	p I HAVE BEEN=-2	p OTHER ALL=-2	j about let=-2	j all me=-2	w sorry _ you=-2	p YOU CHOICE CAUSE=-2	j that nobody=-2	j i loan=-2
k THEY -es $=-2	k -go -to=2	m go -to=2	p DO BEEN ME=2	k -ns _ I=2	k SEX , IT=-2	k SEX , IT BEEN=-2	k ME -a=2	m ME a=2	m me -a=2	w me a=2	k -he _ -re=2
m went -ut=-2	w went out=-2	p ME NOW YOU=-2	j your do=2	p IT THEY ME=2	k STATE -he LIFE=-2	p I IT YOU=-2	k -nt _ ,=2	k FEEL _ ,=-2	p NOT YOU SORRY=-2	j by of=-2	m something IT=-2
w something that=-2	m BEEN not=-2	s pract=-2	j could to=2	p WOULD NOT SAW=-2	p NOT THEY=2	j just had=-2	p YOU CAUSE CHOICE=2	p SAW SEX=-2	k BEEN -ng $=2	p I IT BEEN=-2	k I _ -rn=2
p I THING MAYBE=2	j after you=2	p HAVE I STATE=-2	j gave me=2	j who do=2	m I know=-2	w i know=-2	k I HAVE=-2	m i HAVE=-2	w come _ $=-2	k ME _ -ed=2	j to times=-2
k -nd _ FEEL=-2	w time _ i=2	j i see=2	m NOW your=-2	w that _ because=-2	w job _ i=-2	k -ed -he GAMBLE=-2	p I FEEL ME=-2	k -wo -of=-2	m -wo of=-2	m two -of=-2	w two of=-2
k I _ -wn=-2	w i _ down=-2	k HAVE CAUSE=2	p ERROR YOU BEEN=-2	m were YOU=2	j found i=2	j i high=2	s high=2	w high=2	j did tell=-2	w did _ tell=-2	j us not=-2
p SORRY ME I=2	j i hid=-2	p CAUSE YOU DO=-2	m we -ed=2	p BEEN ME NOW=2	j at as=2	k -ok -or=2	m -ok for=2	m look -or=2	w look for=2	j in with=-2	j but to=-2
w about it $=-2	p ALL SEX=-2	j and they=-2	j drank the=2	j from you=2	k NOT _ -at=2	k ^ YOU BEEN=2	k -er LIE=2	j to from=2	k -it _ LIFE=-2	j say that=-2	k , _ -ed=-2
w ^ _ night=2	j one in=2	p YOU IT WE=2	k FEEL -or=-2	m FEEL for=-2	p YOU FEEL I=-2	k NOW IT=2	j reaction i=2	j your reaction=2	m YOU reaction=2	w reaction=2	w your reaction=2
k -he -ys $=2	p LIFE I LIE=-2	j your told=2	p DO ME IT=-2	p I DO I=-2	k I WOULD BEEN=-2	k -a -ip=-2	m a -ip=-2	k -nt YOU -to=2	m want YOU=2	w want you=2	w want you to=2
k -th YOU=2	m with YOU=2	j sent and=-2	j sent i=-2	k THING _ -ng=2	j in of=-2	m -ed about=-2	m -en your=2	w the _ that=2	p IF MAYBE=-2	p COMPARE MAYBE=-2	p SORRY I=-2
p WOULD NOT IT=2	k -gh ,=-2	m -gh ,=-2	k DRINK _ IT=2	k OTHER -to=2	p BEEN HAVE HAPPEN=2	w knew _ was=-2	s happe=2	k , IT BEEN -a=-2	k -te -at=-2	m -te at=-2	w out _ you=2
k IF _ OTHER=2	j and morning=-2	p IF SAW I=-2	k GAMBLE -he -nt=-2	k I GAMBLE -he -nt=-2	j loan and=2	w i _ was=2	p SEX I I=-2	k -nt _ -a=2	w , _ did=-2	p WANT WANT=-2	j but did=2
j to think=2	k -to -nk=2	m -to think=2	m to -nk=2	w to think=2	k -ut=2	j parents and=2	p IF YOU SORRY=2	p I IT WE=-2	j you gone=-2	p I MAYBE SAW=2	k -up -nd I=2
w up and i=2	k -ed _ LIE=-2	j to drink=-2	k -to DRINK=-2	m -to drink=-2	m to DRINK=-2	w to drink=-2	p YOU WANT IT=2	p I CHOICE=2	p THING I FEEL=-2	k LIFE _ YOU=-2	k FEEL ME=2
j do was=2	j that me=2	p IT NOT NOW=-2	p JUST HAVE HAPPEN=2	k -he _ -th=-2	w the _ nights=-2	k -ut -a=2	m -ut a=2	p BEEN SAW THING=2	k -ed _ -er=-2	k IT YOU HAVE=-2	k MAYBE _ DO=2
k -st $=-2	m -st $=-2	w tell you=-2	k -th THEY ,=-2	w with her ,=-2	p CAUSE YOU NOT=2	k , _ CAUSE=2	j and looked=-2	p BEEN I NOW=-2	j could about=2	j a partner=-2	w partner=-2
j your because=2	k -nt YOU=-2	m -nt you=-2	k YOU -ld=-2	m you -ld=-2	k I WANT -to BEEN=-2	k WANT -to BEEN=-2	w wanted _ be=-2	w wanted to be=-2	w like that $=-2	k I WOULD HAVE -ld=2	k WOULD HAVE -ld=2
k WOULD HAVE -ld YOU=2	k WOULD _ -ld=2	p NOT COLD I=2	p I LIE I=-2	j too do=-2	p YOU COMPARE DO=-2	p YOU COMPARE NOT=-2	w , _ there=2	w i know you=2	k IT BEEN=2	j a the=-1	w not my=1
w was not my=1	p IT BECAUSE BEEN=1	p BUT NOT SAW=-1	j kept your=1	p CAUSE DO I=1	k -ed _ THEY=-1	m THING is=1	k -ne _ ME=-1	p ME I SAW=-1	s cost=-1	w cost=-1	k -he _ WOULD=1
w the _ would=1	j i her=1	p I MAYBE MAYBE=1	p THEY CHOICE I=1	k IT _ -ly=-1	k -ll YOU=1	p ME IF I=1	k ^ IF I DO=1	k -at _ -ng=-1	p HAPPEN GAMBLE=-1	k YOU _ -ss=-1	k BUT _ -he=1
m IT happened=-1	k YOU LIE=-1	m you LIE=-1	m YOU got=-1	w you got=-1	m lying -to=1	w lying to=1	j of started=-1	j i come=-1	p BEEN JUST WOULD=1	p BECAUSE IT BEEN=-1	m -ng that=-1
p CHOICE BEEN=-1	k -in -on=-1	k ^ I BEEN -in=1	p BEEN ME DO=1	m -a marriage=-1	w a marriage=-1	k NOT HAVE -ed=-1	k WOULD NOT HAVE -ed=-1	s joke=-1	w joke=-1	j your into=-1	k , ME=-1
m , ME=-1	m , my=-1	w , my=-1	p HAVE YOU=-1	j you took=1	j let me=-1	j times not=-1	j look your=-1	w let _ $=-1	p IT BUT DO=1	m said IT=1	w for _ ,=1
p HAVE YOU YOU=-1	k DO ,=-1	m DO ,=-1	p LIFE WE=1	p CAUSE I MAYBE=-1	p I BEEN STATE=1	p WANT HAVE=-1	k ^ I -id I=-1	j know and=1	m -er since=1	p BEEN THING CHOICE=-1	m for -ne=1
p ALL I CAUSE=1	j bought and=1	p HAVE BEEN CHOICE=-1	w will _ over=1	k HAVE DO=1	m HAVE done=1	j half in=-1	w do not need=-1	k NOT -an=-1	w drink _ i=1	j way you=1	j maybe you=-1
m -he day=-1	w the day=-1	k IT I MAYBE=1	w that i could=1	k WILL _ NOW=-1	k OTHER _ -ng=1	k ME _ I=-1	m -a way=-1	w a way=-1	w see _ it=1	k YOU -nk=-1	m YOU think=-1
m you -nk=-1	w you think=-1	k DRINK -nd I=1	k YOU SAW -he=-1	p HAVE ME NOT=1	j of the=1	w get _ it=1	p THING BECAUSE=1	k THING _ -ke=1	p FEEL BUT YOU=1	p YOU MAYBE YOU=-1	w was _ a=-1
w be _ and=1	p COLD YOU I=-1	m this ,=-1	w this ,=-1	j money and=1	j it meant=-1	j meant nothing=-1	m IT meant=-1	m it -nt=-1	w it meant=-1	k , I=1	m , I=1
m , i=1	w , i=1	j nothing happened=1	m years -nd=1	w years and=1	k BEEN -re WE=-1	k IT BEEN -re WE=-1	w was _ we=-1	w was before we=-1	w and _ a=1	w so _ d=1	k YOU _ -ay=1
p JUST DRINK=1	k -ut WE=-1	w to know $=1	p IT IF I=-1	k I BEEN COLD=1	j i after=1	j may a=1	p DO LIE IT=1	j i late=-1	m feel -ke=1	w feel like=1	w there was a=1
k -of -he LIFE=1	w it _ so=1	p CAUSE ME=-1	k -re YOU=-1	m -re you=-1	p OTHER LIFE=-1	j i did=-1	j night home=-1	k COMPARE , I=1	k I _ -ly=1	w were _ in=1	k THEY JUST=-1
m him JUST=-1	k JUST _ YOU=1	s drank=-1	w drank=-1	k -ng _ YOU=1	k I _ HAVE=-1	k $=-1	k ^=-1	s $=-1	s ^=-1	w $=-1	w ^=-1
j saw you=-1	k BEEN _ NOT=1	k -es _ $=-1	k -ay _ WE=-1	s could=-1	w could=-1	p ME HAVE BEEN=-1	j did my=1	p BEEN BEEN FEEL=-1	j left me=1	s remem=-1	p THEY IT ME=1
p NOT HAVE HAPPEN=-1	j it without=-1	k BEEN NOT -se=1	p BEEN SAW YOU=-1	k -go _ IT=1	j you second=1	j i grief=1	j to made=1	j in pocket=-1	j my pocket=-1	m ME pocket=-1	w in _ pocket=-1
w in my pocket=-1	w my pocket=-1	w pocket=-1	j many times=1	k -ny -es=1	m -ny times=1	m many -es=1	w many times=1	s tomor=1	w tomorrow=1	j deleted app=1	k I LIE -he OTHER=1
k LIE -he OTHER=1	w deleted _ app=1	w deleted the app=1	w that made=-1	j be it=-1	k ME OTHER=-1	m my OTHER=-1	k -ut -he SEX=1	p IF LIE YOU=-1	m kissed THEY=-1	j a what=1	j to admit=-1
m -to admit=-1	w to admit=-1	j am you=-1	p NOT CAUSE ERROR=-1	p I LIE GAMBLE=1	p LIE GAMBLE YOU=1	k ME _ BECAUSE=1	p YOU DO DO=-1	p I HAVE TRUST=1	k -to ME $=-1	p HAVE DO COMPARE=-1	p WOULD HAVE THING=1
j i talked=1	m I talked=1	w i talked=1	j my know=1	m would NOT=-1	j never as=1	j do have=-1	j not deserve=1	w over it=-1	j it friendship=1	w nights _ you=-1	k -er _ -me=1
j took it=-1	k WOULD -ok=-1	m WOULD look=-1	j was real=-1	j i having=-1	p LIE YOU BEEN=1	m hurt -nd=1	w hurt and=1	p NOT THEY WE=-1	w have not=-1	p GAMBLE I IT=-1	p YOU HAVE NOT=1
k ^ I -pt=-1	w ^ i kept=-1	j there is=-1	k -a OTHER $=-1	j looked in=-1	w notice=-1	k I DO NOT=-1	k IT WE=1	j this a=-1	m IT night=-1	m that -ht=-1	w that night=-1
s kids=-1	w kids=-1	p IT IT LIE=-1	p JUST BEEN JUST=1	k WILL _ -ut=-1	j stopped you=-1	k -th THEY -nd=1	p I TRUST BEEN=1	j and rest=-1	p LIE YOU CAUSE=-1	k DO NOT -ay=1	s affai=-1
p ME I I=-1	k YOU _ MAYBE=1	k FEEL _ -at=1	p BECAUSE DO I=-1	k -ck _ ME=1	k -ds ,=-1	m -ds ,=-1	w me _ the=-1	j you which=-1	j joke you=1	k -to -a=1	m -to a=1
w got to=1	k -to _ OTHER=1	k SAW IT ,=1	k SAW _ ,=1	k ^ -he GAMBLE BEEN=-1	j have from=-1	k DRINK _ I=1	m not -nd=-1	k ^ WE WOULD=1	w ^ we d=1	p YOU BUT CHOICE=1	p WE BEEN ME=-1
k -ck _ -nd=1	j own because=-1	k YOU _ SEX=1	k LIE -ut ME=-1	k YOU -ht ME=-1	m YOU caught=-1	w you caught=-1	w you caught me=-1	w it _ that=1	p WE STATE LIFE=1	k -it IT $=1	w admit _ $=1
w admit it $=1	p THEY HAPPEN I=-1	p I ALL YOU=-1	p BEEN NOT HAVE=1	j of my=-1	w , _ only=-1	k -nd -ow=-1	m and -ow=-1	p HAVE HAPPEN THING=-1	j can me=-1	p YOU BEEN WILL=1	j in bed=1
k -ay -nd=1	m -ay and=1	j little i=-1	j the meet=1	p ME WOULD YOU=1	p BEEN FEEL FEEL=1	k NOT _ HAPPEN=1`,
};
